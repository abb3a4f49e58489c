import { i18n } from '#i18n';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { pack } from 'virtual:clinic-content';
import { PackProvider } from '../../components/PackContext.tsx';
import { followAppearance } from '../../lib/settings/appearance.ts';
import { chooseTab } from './chooseTab.ts';
import { Popup } from './Popup.tsx';

const root = document.getElementById('root');
if (!root) throw new Error('popup.html lacks #root');
document.documentElement.lang = i18n.t('language');
document.title = i18n.t('popup.title');
await followAppearance();

createRoot(root).render(
  <StrictMode>
    <PackProvider value={pack}>
      <Popup tab={chooseTab(location.search)} />
    </PackProvider>
  </StrictMode>,
);
