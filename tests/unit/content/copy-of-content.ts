import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

const VALID = join(import.meta.dirname, '../../fixtures/content/valid');

/** A content directory to break, gone when the test has finished. */
export interface CopyOfContent {
  readonly directory: string;
  /** Replaces a text that stands in the file; throws where it does not. */
  replace(file: string, text: string | RegExp, by: string): Promise<void>;
  write(file: string, content: string | Uint8Array): Promise<void>;
  remove(file: string): Promise<void>;
}

export async function copyOfContent(): Promise<CopyOfContent> {
  const parent = await mkdtemp(join(tmpdir(), 'clinic-context-'));
  onTestFinished(() => rm(parent, { recursive: true }));
  const directory = join(parent, 'content');
  await cp(VALID, directory, { recursive: true });

  return {
    directory,
    async replace(file, text, by) {
      const before = await readFile(join(directory, file), 'utf8');
      if (!holds(before, text)) throw new Error(`${file} does not hold “${text}”.`);
      await writeFile(
        join(directory, file),
        before.replace(text, () => by),
      );
    },
    write: (file, content) => writeFile(join(directory, file), content),
    remove: (file) => rm(join(directory, file), { recursive: true }),
  };
}

function holds(content: string, text: string | RegExp): boolean {
  return typeof text === 'string' ? content.includes(text) : text.test(content);
}
