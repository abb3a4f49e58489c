import { i18n } from '#i18n';
import { pack } from 'virtual:clinic-content';
import { PackProvider } from '../../components/PackContext.tsx';
import { showPage } from '../../components/showPage.tsx';
import { reading } from '../../lib/enquiry/reading.ts';
import { Enquiry } from './Enquiry.tsx';

// Without it, the page is as useful.
const about = await reading.take().catch(() => undefined);

await showPage(() => ({
  title: i18n.t('enquiry.title'),
  content: (
    <PackProvider value={pack}>
      <Enquiry reading={pack.terms.find(({ id }) => id === about)} />
    </PackProvider>
  ),
}));
