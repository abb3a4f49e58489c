import type { Page } from 'puppeteer-core';

/** What a button that saves a file puts into it. The file is saved all the same. */
export async function savedFile(page: Page, button: string): Promise<string> {
  await page.evaluate(() => {
    delete document.documentElement.dataset['saved'];
    const create = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob: Blob) => {
      URL.createObjectURL = create;
      void blob.text().then((text) => (document.documentElement.dataset['saved'] = text));
      return create(blob);
    };
  });
  await page.click(`::-p-text(${button})`);
  const saved = await page.waitForFunction(() => document.documentElement.dataset['saved']);
  return (await saved.jsonValue()) ?? '';
}
