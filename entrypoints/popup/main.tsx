import { i18n } from '#i18n';
import { pack } from 'virtual:clinic-content';
import { PackProvider } from '../../components/PackContext.tsx';
import { showPage } from '../../components/showPage.tsx';
import { chooseTab } from './chooseTab.ts';
import { Popup } from './Popup.tsx';

const tab = chooseTab(location.search);

await showPage(() => ({
  title: i18n.t('popup.title'),
  content: (
    <PackProvider value={pack}>
      <Popup tab={tab} />
    </PackProvider>
  ),
}));
