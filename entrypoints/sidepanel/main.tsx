import { i18n } from '#i18n';
import type { ReactElement } from 'react';
import { pack } from 'virtual:clinic-content';
import { PackProvider } from '../../components/PackContext.tsx';
import { showPage } from '../../components/showPage.tsx';
import { isOutdated, versionsNow } from '../../lib/check/versions.ts';
import { namesLink } from '../../lib/links/link-query.ts';
import { pageOfLink } from '../../lib/links/store.ts';
import { KeptPanel } from './KeptPanel.tsx';
import { NotKept } from './NotKept.tsx';
import { TabPanel } from './TabPanel.tsx';

const panelNow = await panelFor(location.search);

await showPage(() => ({
  title: i18n.t('sidepanel.title'),
  content: <PackProvider value={pack}>{panelNow()}</PackProvider>,
}));

/** Gives a function that makes the element: React passes over one that it knows, whatever the language. */
async function panelFor(query: string): Promise<() => ReactElement> {
  if (!namesLink(query)) return () => <TabPanel />;
  // Where the browser cannot read its own storage, that is all there is to say.
  const check = await pageOfLink(query).catch(() => undefined);
  if (!check) return () => <NotKept />;
  const isOld = isOutdated(check, await versionsNow(pack));
  return () => <KeptPanel check={check} isOutdated={isOld} />;
}
