import { appendFile, cp, mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../../..');
const ADDED = join(ROOT, 'tests/fixtures/content/two-articles');

/** A copy of the clinic's content with another clinic's article laid over it. */
export interface TwoArticles extends AsyncDisposable {
  readonly directory: string;
}

export async function twoArticles(): Promise<TwoArticles> {
  const parent = await mkdtemp(join(tmpdir(), 'clinic-context-'));
  const directory = join(parent, 'content');
  await cp(join(ROOT, 'content'), directory, { recursive: true });
  for (const folder of ['articles', 'terms']) {
    await cp(join(ADDED, folder), join(directory, folder), { recursive: true });
  }
  for (const file of await readdir(join(ADDED, 'explanations'))) {
    const explanation = await readFile(join(ADDED, 'explanations', file), 'utf8');
    await appendFile(join(directory, 'terms', file), explanation.replaceAll(/^(?=.)/gm, '  '));
  }
  return { directory, [Symbol.asyncDispose]: () => rm(parent, { recursive: true }) };
}
