import { isUtf8 } from 'node:buffer';
import { readFile, stat } from 'node:fs/promises';
import { wholeFile } from './problems.ts';
import type { Problem } from './problems.ts';

const LARGEST = 1024 * 1024;
const SAVE_AS_UTF8 = 'Save it again with the encoding “UTF-8” (not “with BOM”).';

/** Reads a file of ours as text, or says why it cannot be one. */
export async function readText(
  path: string,
  file: string,
): Promise<{ text: string } | { problem: Problem }> {
  const { size } = await stat(path);
  if (size > LARGEST) {
    const megabytes = (size / LARGEST).toFixed(1);
    return refuse(
      `the file is ${megabytes} MB large, and 1 MB is the most that is read`,
      'Something other than content has got into it: take it out, or restore an earlier version of the file.',
    );
  }
  const bytes = await readFile(path);
  if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff) || bytes.includes(0)) {
    return refuse('the file is not saved as UTF-8 but as UTF-16, or is no text', SAVE_AS_UTF8);
  }
  if (startsWith(bytes, 0xef, 0xbb, 0xbf)) {
    return refuse('the file begins with an invisible mark (a “BOM”)', SAVE_AS_UTF8);
  }
  if (!isUtf8(bytes)) {
    const { line, column } = firstForeignByte(bytes);
    return {
      problem: {
        ...wholeFile(file),
        line,
        column,
        problem: 'a character here is not saved as UTF-8 but in an older encoding such as Latin-1',
        remedy: `${SAVE_AS_UTF8} Then look whether this line still reads as it should.`,
      },
    };
  }
  return { text: bytes.toString('utf8') };

  function refuse(problem: string, remedy: string): { problem: Problem } {
    return { problem: { ...wholeFile(file), problem, remedy } };
  }
}

function startsWith(bytes: Buffer, ...start: number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

function firstForeignByte(bytes: Buffer): { line: number; column: number } {
  let line = 1;
  let start = 0;
  for (;;) {
    const end = bytes.indexOf(0x0a, start);
    const lineBytes = bytes.subarray(start, end === -1 ? bytes.length : end);
    if (end === -1 || !isUtf8(lineBytes)) {
      // Up to the bad byte the text reads the same both ways, so what follows it is of no matter.
      return { line, column: lineBytes.toString('utf8').indexOf('\u{FFFD}') + 1 };
    }
    line += 1;
    start = end + 1;
  }
}
