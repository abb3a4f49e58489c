import { i18n } from '#i18n';
import { pack } from 'virtual:clinic-content';
import { PackProvider } from '../../components/PackContext.tsx';
import { showPage } from '../../components/showPage.tsx';
import { becomeOwner, closeAfter, ownerOf } from '../../lib/links/reading-window.ts';
import { takeUpSaved } from '../../lib/links/store.ts';
import { ElsewhereNotice } from './ElsewhereNotice.tsx';
import { LinksPage } from './LinksPage.tsx';
import { WindowPage } from './WindowPage.tsx';

await showPage(await pageOf(location.hash));

async function pageOf(hash: string) {
  const owner = ownerOf(hash);
  if (owner !== undefined) {
    void closeAfter(owner);
    return () => ({ title: i18n.t('links.window.title'), content: <WindowPage /> });
  }
  if (!(await becomeOwner())) {
    return () => ({ title: i18n.t('links.title'), content: <ElsewhereNotice /> });
  }
  const saved = await takeUpSaved();
  return () => ({
    title: i18n.t('links.title'),
    content: (
      <PackProvider value={pack}>
        <LinksPage saved={saved} />
      </PackProvider>
    ),
  });
}
