import { i18n } from '#i18n';
import { pack } from 'virtual:clinic-content';
import { PackProvider } from '../../components/PackContext.tsx';
import { showPage } from '../../components/showPage.tsx';
import { SidePanel } from './SidePanel.tsx';

await showPage(() => ({
  title: i18n.t('sidepanel.title'),
  content: (
    <PackProvider value={pack}>
      <SidePanel />
    </PackProvider>
  ),
}));
