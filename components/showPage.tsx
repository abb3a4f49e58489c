import { i18n } from '#i18n';
import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { speakAsSet } from '../lib/settings/language.ts';
import { onKeptChanged, readKept } from '../lib/settings/store.ts';
import { applyAppearance } from '../lib/settings/apply-appearance.ts';

interface PageContent {
  readonly title: string;
  readonly content: ReactNode;
}

/**
 * Shows a page of the extension in the language and with the looks that the reader wants, and
 * anew whenever these change: what is open or typed in stays.
 *
 * @param contentOf asked for once the language is known
 */
export async function showPage(contentOf: () => PageContent): Promise<void> {
  const element = document.getElementById('root');
  if (!element) throw new Error('The page lacks #root');
  const root = createRoot(element);
  const page = document.documentElement;

  const show = async () => {
    const { settings } = await readKept();
    await speakAsSet(settings);
    const { title, content } = contentOf();
    page.lang = i18n.t('language');
    page.dir = i18n.t('direction');
    document.title = title;
    applyAppearance(page, settings);
    root.render(<StrictMode>{content}</StrictMode>);
  };
  onKeptChanged(() => void show());
  await show();
}
