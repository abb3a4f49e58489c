import { i18n } from '#i18n';
import { pack } from 'virtual:clinic-content';
import { PackProvider } from '../../components/PackContext.tsx';
import { showPage } from '../../components/showPage.tsx';
import { Welcome } from './Welcome.tsx';

await showPage(() => ({
  title: i18n.t('welcome.documentTitle'),
  content: (
    <PackProvider value={pack}>
      <Welcome />
    </PackProvider>
  ),
}));
