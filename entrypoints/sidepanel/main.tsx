import { i18n } from '#i18n';
import { pack } from 'virtual:clinic-content';
import { PackProvider } from '../../components/PackContext.tsx';
import { showPage } from '../../components/showPage.tsx';
import { pageOfLink } from '../../lib/links/store.ts';
import { KeptPanel } from './KeptPanel.tsx';
import { TabPanel } from './TabPanel.tsx';

const kept = await pageOfLink(location.search);

await showPage(() => ({
  title: i18n.t('sidepanel.title'),
  content: (
    <PackProvider value={pack}>{kept ? <KeptPanel check={kept} /> : <TabPanel />}</PackProvider>
  ),
}));
