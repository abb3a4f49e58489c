import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import type { ExtensionPages } from '../browser/extension-pages.ts';

const require = createRequire(import.meta.url);

/** Systems differ in their fonts. For pictures these stand in, so that each machine takes the same. */
const FONTS = [
  {
    family: 'Inter',
    weight: '100 900',
    file: require.resolve('@fontsource-variable/inter/files/inter-latin-wght-normal.woff2'),
  },
  {
    family: 'Gelasio',
    weight: '400',
    file: require.resolve('@fontsource/gelasio/files/gelasio-latin-400-normal.woff2'),
  },
  {
    family: 'Gelasio',
    weight: '600',
    file: require.resolve('@fontsource/gelasio/files/gelasio-latin-600-normal.woff2'),
  },
] as const;

const FACES = FONTS.map(({ family, weight, file }) => {
  const source = `url(data:font/woff2;base64,${readFileSync(file, 'base64')})`;
  return `@font-face { font-family: ${family}; font-weight: ${weight}; src: ${source}; }`;
}).join('\n');

/** Nothing moves or blinks while a picture is taken. */
const SURFACE = `
  .surface { --sans: Inter; --serif: Gelasio; }
  .surface, .surface * { animation: none !important; transition: none !important; caret-color: transparent !important; }`;

/** Has a page, and the card in it, use the fonts for pictures. */
export async function useOwnFonts(page: Page, extension: ExtensionPages): Promise<void> {
  await page.addStyleTag({ content: `${FACES} ${SURFACE}` });
  if (page.url().startsWith('http')) {
    await page.addStyleTag({ content: 'body { font-family: Gelasio; }' });
    await dressCard(page, extension);
  }
  // Asked for first, so that nothing is drawn before they are there.
  await page.evaluate(async () => {
    await Promise.all([...document.fonts].map((face) => face.load()));
    await document.fonts.ready;
  });
}

async function dressCard(page: Page, extension: ExtensionPages): Promise<void> {
  await extension.evaluate(
    page,
    (css) => {
      const host = document.querySelector('.clinic-context-card');
      const root = host && (host.openOrClosedShadowRoot ?? chrome.dom.openOrClosedShadowRoot(host));
      if (!root) return;
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    },
    SURFACE,
  );
}
