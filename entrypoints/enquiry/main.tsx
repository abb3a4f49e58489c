import { i18n } from '#i18n';
import { StrictMode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { pack } from 'virtual:clinic-content';
import { PackProvider } from '../../components/PackContext.tsx';
import { takeReading } from '../../lib/enquiry/reading.ts';
import { followAppearance } from '../../lib/settings/appearance.ts';
import { Enquiry } from './Enquiry.tsx';

const element = document.getElementById('root');
if (!element) throw new Error('enquiry.html lacks #root');
document.documentElement.lang = i18n.t('language');
document.title = i18n.t('enquiry.title');

void show(createRoot(element));

async function show(root: Root): Promise<void> {
  await followAppearance();
  const reading = await takeReading();
  root.render(
    <StrictMode>
      <PackProvider value={pack}>
        <Enquiry reading={pack.terms.find(({ id }) => id === reading)} />
      </PackProvider>
    </StrictMode>,
  );
}
