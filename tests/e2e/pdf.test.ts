import { expect, onTestFinished } from 'vitest';
import { PDF } from './links/link-server.ts';
import { test } from './support/documents.ts';

test('of a PDF file nobody says that nothing is in it: it cannot be read, nor switched off', async ({
  documents,
  extension,
  openPage,
}) => {
  const address = documents.put('/leaflet.pdf', PDF, { 'content-type': 'application/pdf' });
  const own = await openPage('manifest.json');
  const call = (what: string) =>
    own.evaluate(
      `(async () => { const { tabs } = globalThis.browser ?? chrome; return ${what}; })()`,
    );
  const id = Number(await call(`(await tabs.create({ url: ${JSON.stringify(address)} })).id`));
  const status = () => call(`(await tabs.get(${id})).status`);
  await expect.poll(status).toBe('complete');

  const popup = await openPage(`popup.html?tab=${id}`);
  await popup.waitForSelector('.state::-p-text(This page cannot be read)');
  // Nothing of it can be marked: neither is there anything to switch off, nor is that the reason.
  expect(await popup.$('[role=switch]')).toBeNull();
  await extension.changeSettings({ siteMode: 'only' });
  // The browser is shared with other tests.
  onTestFinished(() => extension.forgetAll());
  await popup.reload({ waitUntil: [] });
  await popup.waitForSelector('.state::-p-text(This page cannot be read)');
  expect(await popup.$('[role=switch]')).toBeNull();
  const panel = await openPage(`sidepanel.html?tab=${id}`);
  await panel.waitForSelector('.state::-p-text(This page cannot be checked)');
  await call(`await tabs.remove(${id})`);
});
