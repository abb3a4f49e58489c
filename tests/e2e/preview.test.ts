/* oxlint-disable no-empty-pattern -- Vitest reads from the pattern which fixtures one rests on */
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer-core';
import { describe as group, expect, inject, vi } from 'vitest';
import { axeFindings } from './support/axe.ts';
import { ROOT } from './support/root.ts';
import { test as base } from './support/test.ts';

// The whole content is checked anew for each page, which takes its time on a busy machine.
const PATIENCE = { timeout: 60_000 };
vi.setConfig({ testTimeout: 180_000 });

/** Pages of the editor's own, without the extension: what holds in one browser holds in the other. */
const describe = group.skipIf(inject('browser') === 'firefox');

const PSORIASIS = 'terms/psoriasis.yaml';
const OPENING = 'Psoriasis is an autoimmune condition.';

/** The folder of a copy of the clinic's content. */
const withContent = base.extend('directory', async ({}, { onCleanup }) => {
  const folder = await mkdtemp(join(tmpdir(), 'clinic-context-'));
  onCleanup(() => rm(folder, { recursive: true }));
  const directory = join(folder, 'content');
  await cp(join(ROOT, 'content'), directory, { recursive: true });
  return directory;
});

/** A preview of it. */
const test = withContent.extend('preview', async ({ directory }, { onCleanup }) => {
  const server = spawn(
    process.execPath,
    [join(ROOT, 'scripts/content/preview.ts'), directory],
    // No window opens beside the test's browser.
    { env: { ...process.env, BROWSER: 'none' }, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const ended = once(server, 'close');
  onCleanup(async () => {
    server.kill('SIGTERM');
    await ended;
  });
  let address: string | undefined;
  for await (const line of createInterface(server.stdout)) {
    address = /http:\/\/\S+/.exec(line)?.[0];
    if (address) break;
  }
  if (!address) throw new Error('The preview ended before it said where it is.');
  return {
    address,
    interrupt: async () => {
      server.kill('SIGINT');
      await ended;
      return server.exitCode;
    },
    edit: async (file: string, text: string, by: string) => {
      const before = await readFile(join(directory, file), 'utf8');
      expect(before).toContain(text);
      await writeFile(join(directory, file), before.replace(text, by));
    },
  };
});

/** What a place in the page says; empty while it is not there, or the page is just loading anew. */
async function says(page: Page, selector: string): Promise<string> {
  try {
    return await page.evaluate(
      (wanted) => document.querySelector<HTMLElement>(wanted)?.innerText ?? '',
      selector,
    );
  } catch {
    return '';
  }
}

describe('the editor’s report', () => {
  withContent('is a page that everyone can use', async ({ page, directory }) => {
    const folder = join(directory, '../reports');
    execFileSync(process.execPath, [join(ROOT, 'scripts/content/review.ts'), directory, folder]);
    await page.goto(pathToFileURL(join(folder, 'content-review.html')).href);
    expect(await says(page, 'main')).toMatch(/[1-9]\d* sentences rest on facts that age/);
    expect(await axeFindings(page)).toEqual([]);
  });
});

describe('the preview', () => {
  test('shows every card with its trail open, and an index by article', async ({
    page,
    preview,
  }) => {
    await page.goto(preview.address);
    await expect.poll(() => says(page, '#psoriasis .sentence'), PATIENCE).toBe(OPENING);
    expect(await page.$$('.card')).toHaveLength(23);
    expect(await page.$$('details:not([open])')).toEqual([]);
    expect(await says(page, '#psoriasis details')).toContain('Section: Introduction');
    expect(await says(page, 'nav')).toContain('What Are JAK Inhibitors');
    const targets = await page.$$eval('nav a', (links) =>
      links.map(({ hash }) => document.querySelector(`${hash} .card`) !== null),
    );
    expect(targets).toEqual(Array.from({ length: 23 }, () => true));
    expect(await axeFindings(page)).toEqual([]);
  });

  test('follows each save, through problems and back', async ({ page, preview }) => {
    await page.goto(preview.address);
    await expect.poll(() => says(page, '#psoriasis .sentence'), PATIENCE).toBe(OPENING);

    const changed = 'Psoriasis is a condition of the immune system.';
    await preview.edit(PSORIASIS, OPENING, changed);
    await expect.poll(() => says(page, '#psoriasis .sentence'), PATIENCE).toBe(changed);

    await preview.edit(PSORIASIS, 'facts: [F04]', 'facts: [F94]');
    await preview.edit('clinic.yaml', 'telephone:', 'telefone:');
    await expect
      .poll(() => says(page, '.problems'), PATIENCE)
      .toContain('2 problems in the content');
    const problems = await says(page, '.problems');
    expect(problems).toContain('content/clinic.yaml, line 6 (telefone)');
    expect(problems).toContain('Did you mean “telephone”?');
    expect(problems).toContain('content/terms/psoriasis.yaml, line 24');
    expect(problems).toContain('There is no fact of “jak-inhibitors” called “F94”.');
    expect(await page.$$('.card')).toHaveLength(0);
    expect(await axeFindings(page)).toEqual([]);

    await preview.edit('clinic.yaml', 'telefone:', 'telephone:');
    await preview.edit(PSORIASIS, 'facts: [F94]', 'facts: [F04]');
    await expect.poll(() => says(page, '#psoriasis .sentence'), PATIENCE).toBe(changed);
    expect(await says(page, '.problems')).toBe('');
  });

  test('shows the card beside a problem of its wording', async ({ page, preview }) => {
    await page.goto(preview.address);
    const changed = 'Psoriasis is a devastating condition.';
    await preview.edit(PSORIASIS, OPENING, changed);
    await expect
      .poll(() => says(page, '.problems'), PATIENCE)
      .toContain('“devastating” frightens people');
    expect(await says(page, '#psoriasis .sentence')).toBe(changed);
  });

  test('leaves nothing running after Ctrl-C', async ({ page, preview }) => {
    await page.goto(preview.address);
    expect(await preview.interrupt()).toBe(0);
    await expect(fetch(preview.address)).rejects.toThrow('fetch failed');
  });
});
