import type { ReactElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';

/** What an element is as HTML, for the clipboard or a file: React escapes, the browser writes. */
export function markupOf(element: ReactElement): string {
  const holder = document.implementation.createHTMLDocument('').createElement('div');
  const root = createRoot(holder);
  flushSync(() => {
    root.render(element);
  });
  const html = holder.innerHTML;
  root.unmount();
  return html;
}

/** The same for a whole document. */
export function documentMarkupOf(element: ReactElement): string {
  const page = document.implementation.createHTMLDocument('');
  const root = createRoot(page);
  flushSync(() => {
    root.render(element);
  });
  const html = `<!doctype html>${page.documentElement.outerHTML}\n`;
  root.unmount();
  return html;
}
