import { describe, expect, test } from 'vitest';
import { linksOfFile } from '../../../lib/links/read-file.ts';

async function addresses(name: string, content: BlobPart): Promise<readonly string[] | undefined> {
  return (await linksOfFile(new File([content], name))).links?.map(({ address }) => address);
}

/** As Windows writes what it calls Unicode, and its opposite. */
function utf16(text: string, isLittle: boolean): ArrayBuffer {
  const view = new DataView(new ArrayBuffer(2 + text.length * 2));
  for (const [index, unit] of [0xfeff, ...Array.from(text, (one) => one.charCodeAt(0))].entries()) {
    view.setUint16(index * 2, unit, isLittle);
  }
  return view.buffer;
}

/** A part of a mail that holds another, with a link. */
function forwarded(disposition: string, path: string): string {
  return `--x\nContent-Type: message/rfc822\n${disposition}\n\nFrom: anna@a.org\n\nhttps://a.org/${path}\n`;
}

test('a file too large to be read is refused, whatever its ending', async () => {
  const file = new File(['https://a.org/'], 'A.TXT');
  expect((await linksOfFile(file)).links).toHaveLength(1);
  Object.defineProperty(file, 'size', { value: 20_000_001 });
  expect(await linksOfFile(file)).toEqual({ problem: 'large' });
});

describe('the links of a file', () => {
  test.each([
    ['UTF-8', 'See https://a.org/é'],
    ['UTF-8 with its mark', '\u{FEFF}https://a.org/é'],
    ['UTF-16, little end first', utf16('See https://a.org/é', true)],
    ['UTF-16, big end first', utf16('See https://a.org/é', false)],
  ])('in %s', async (_, content) => {
    for (const name of ['a.txt', 'a.csv', 'a.md']) {
      expect([name, await addresses(name, content)]).toEqual([name, ['https://a.org/é']]);
    }
  });

  test('in a mail, and in those forwarded in it, however they are shown there', async () => {
    const mail = [
      'Content-Type: multipart/mixed; boundary=x\n\n--x\n\nhttps://a.org/1\n',
      forwarded('Content-Disposition: attachment', '2'),
      forwarded('Content-Disposition: inline', '3'),
      forwarded('X-None: x', '4'),
      '--x--\n',
    ].join('');
    expect(await addresses('a.eml', mail)).toEqual(
      [1, 2, 3, 4].map((path) => `https://a.org/${path}`),
    );
  });

  test('in mails within mails, to an end', async () => {
    let mail = 'Subject: x\n\nhttps://a.org/last\n';
    for (let layer = 20; layer > 0; layer--) {
      const boundary = `x${layer}`;
      mail = `Content-Type: multipart/mixed; boundary=${boundary}\n\n--${boundary}\n\nhttps://a.org/${layer}\n--${boundary}\nContent-Type: message/rfc822\n\n${mail}\n--${boundary}--\n`;
    }
    expect(await addresses('a.eml', mail)).toEqual(
      [1, 2, 3, 4, 5, 6].map((path) => `https://a.org/${path}`),
    );
  });
});
