import { describe, expect } from 'vitest';
import { countsOf, markedPoint } from '../../../scripts/browser/marks.ts';
import { cardSays, noCard, pointAt } from '../support/card.ts';
import { bringCard, pressInCard } from '../support/card-parts.ts';
import { test } from '../support/documents.ts';
import { allMarked, markedPlaces } from '../support/marked.ts';

describe('documents of every kind', () => {
  test('under the strictest policies', async ({ page, documents, extension }) => {
    const policy =
      "default-src 'none'; style-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'; frame-ancestors 'none'; sandbox";
    await page.goto(
      documents.page('/', '<p>vitiligo and alopecia <b>areata</b></p>', {
        'content-security-policy': policy,
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-embedder-policy': 'require-corp',
        'permissions-policy': 'geolocation=()',
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
      }),
    );
    await expect
      .poll(() => countsOf(extension, page))
      .toEqual({ vitiligo: 1, 'alopecia-areata': 1 });
    expect(await markedPoint(page, 'vitiligo')).not.toBeNull();
    await pointAt(page, 'vitiligo');
    await cardSays(extension, page, 'Vitiligo');
  });

  test('XHTML', async ({ page, documents, extension }) => {
    const xhtml = `<?xml version="1.0" encoding="utf-8"?>
      <html xmlns="http://www.w3.org/1999/xhtml" xml:lang="en"><head><title>vitiligo</title></head>
      <body><p>alopecia <b>areata</b></p><p>alope<!-- -->cia <![CDATA[totalis]]></p><code>minoxidil</code>
      <p>Janus<br/>kinase</p></body></html>`;
    await page.goto(documents.put('/', xhtml, { 'content-type': 'application/xhtml+xml' }));
    await expect
      .poll(() => countsOf(extension, page))
      .toEqual({ 'alopecia-areata': 1, 'alopecia-totalis': 1 });
  });

  test('XML that shows as a page', async ({ page, documents, extension }) => {
    const xml = `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><body><p>vitiligo</p></body></html>`;
    await page.goto(documents.put('/', xml, { 'content-type': 'application/xml' }));
    await pointAt(page, 'vitiligo');
    await cardSays(extension, page, 'Vitiligo');
    await pressInCard(extension, page, 'immune system');
    await cardSays(extension, page, 'The immune system');
    await page.keyboard.press('Escape');
    await noCard(extension, page);
    expect(await page.evaluate(() => document.createElement('p').namespaceURI)).toBeNull();
  });

  test('a drawing in a page', async ({ page, documents, extension }) => {
    const body = `<svg width="600" height="200">
      <title>minoxidil</title><desc>minoxidil</desc>
      <text x="10" y="30" data-place="text">psoriasis</text>
      <text x="10" y="60" data-place="spans">alopecia <tspan font-weight="bold">areata</tspan></text>
      <text x="10" y="90">alopecia</text><text x="90" y="90">totalis</text>
      <a href="#"><text x="10" y="120" data-place="link">anagen</text></a>
      <foreignObject x="10" y="130" width="200" height="50"><p xmlns="http://www.w3.org/1999/xhtml" data-place="foreign">vitiligo</p></foreignObject>
      <defs><text>minoxidil</text></defs><symbol><text>minoxidil</text></symbol>
      <metadata>minoxidil</metadata></svg>`;
    await page.goto(documents.page('/', body));
    await expect
      .poll(() => countsOf(extension, page))
      .toEqual({ psoriasis: 1, 'alopecia-areata': 1, anagen: 1, vitiligo: 1 });
    expect(await markedPlaces(page)).toMatchObject({
      text: ['psoriasis'],
      spans: ['alopecia areata'],
      link: ['anagen'],
      foreign: ['vitiligo'],
    });
  });

  test('a drawing that is the document', async ({ page, documents, extension }) => {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="600" height="200"><title>minoxidil</title>
      <text x="10" y="40" font-size="30">psoriasis and ana<tspan>gen</tspan></text></svg>`;
    await page.goto(documents.put('/', svg, { 'content-type': 'image/svg+xml' }));
    await expect.poll(() => countsOf(extension, page)).toEqual({ psoriasis: 1, anagen: 1 });
    // A card has no place there, which is nobody's error.
    await bringCard(extension, page);
    const isThere = await extension.evaluate(page, () => {
      globalThis.clinicContextCard?.openHere();
      return document.querySelector('.clinic-context-card') !== null;
    });
    expect(isThere).toBe(false);
  });

  test('plain text', async ({ page, documents, extension }) => {
    const text = 'Notes\n\nOn alopecia\nareata and\tminoxidil.\nJAK-\ninhibitors too.\n';
    await page.goto(documents.put('/', text, { 'content-type': 'text/plain; charset=utf-8' }));
    await expect
      .poll(() => countsOf(extension, page))
      .toEqual({ 'alopecia-areata': 1, minoxidil: 1, 'jak-inhibitor': 1 });
    expect(await allMarked(page)).toEqual(['alopecia\nareata', 'minoxidil', 'JAK-\ninhibitors']);
  });

  test('quirks mode, and tags left open', async ({ page, documents }) => {
    const html = `<title>A page</title><table><tr><td>alopecia<td>areata<tr><td><font size=5>vitiligo</font></table>
      <p>alopecia <b>totalis<p>alopecia</b> <center>areata</center><li>anagen<plaintext>psoriasis</p>`;
    await page.goto(documents.put('/', html));
    await expect
      .poll(() => allMarked(page))
      .toEqual(['vitiligo', 'alopecia totalis', 'anagen', 'psoriasis']);
    expect(await page.evaluate(() => document.compatMode)).toBe('BackCompat');
  });

  for (const [charset, bytes] of [
    [
      'windows-1252',
      Buffer.from('<p>Hashimoto\x92s, \x93minoxidil\x94, alopecia\xA0areata</p>', 'latin1'),
    ],
    [
      'utf-16le',
      Buffer.from('\uFEFF<p>Hashimoto’s, “minoxidil”, alopecia\u00A0areata</p>', 'utf16le'),
    ],
    // The Japanese quotation marks and full-width space of that encoding.
    [
      'shift_jis',
      Buffer.from(
        '<p>Hashimoto\x81\x66s, \x81\x67minoxidil\x81\x68, alopecia\x81\x40areata</p>',
        'latin1',
      ),
    ],
  ] as const) {
    test(`the encoding ${charset}`, async ({ page, documents }) => {
      const headers = { 'content-type': `text/html; charset=${charset}` };
      await page.goto(documents.put('/', bytes, headers));
      const space = charset === 'shift_jis' ? '\u3000' : '\u00A0';
      await expect
        .poll(() => allMarked(page))
        .toEqual(['Hashimoto’s', 'minoxidil', `alopecia${space}areata`]);
    });
  }

  test('right to left, and from above', async ({ page, documents, extension }) => {
    const body = `
      <p dir="rtl" lang="ar">داء الثعلبة (alopecia <b>areata</b>) والدواء minoxidil.</p>
      <p dir="rtl" lang="he">וטיליגו vitiligo,</p>
      <p lang="ja" style="writing-mode: vertical-rl">円形脱毛症はalopecia areataといい、psoriasisとは違う。</p>
      <p lang="zh">斑秃alopecia totalis。</p><p lang="th">ยาfinasterideใช้</p>`;
    await page.goto(documents.page('/', body));
    await expect
      .poll(() => allMarked(page))
      .toEqual([
        'alopecia areata',
        'minoxidil',
        'vitiligo',
        'alopecia areata',
        'psoriasis',
        'alopecia totalis',
        'finasteride',
      ]);
    await pointAt(page, 'psoriasis');
    await cardSays(extension, page, 'Psoriasis');
  });

  test('one with highlights of its own, which stay as they are', async ({ page, documents }) => {
    const script = `<script>
      const own = new Highlight(new Range());
      CSS.highlights.set('own', own);
      own.priority = 7;
      const live = new Range();
      live.selectNodeContents(document.querySelector('p'));
      own.add(live);
    </script>`;
    await page.goto(documents.page('/', `<p>vitiligo</p>${script}`));
    await expect.poll(() => allMarked(page)).toEqual(['vitiligo']);
    await page.evaluate(() => document.body.append('psoriasis'));
    await expect.poll(() => allMarked(page)).toEqual(['vitiligo', 'psoriasis']);
    const own = await page.evaluate(() => {
      const highlight = CSS.highlights.get('own');
      return [...(highlight ?? [])].map(String).concat(String(highlight?.priority));
    });
    expect(own).toEqual(['', 'vitiligo', '7']);
  });

  test('one that replaces what scripts lean on', async ({ page, documents }) => {
    const script = `<script>
      for (const name of ['Highlight', 'StaticRange', 'MutationObserver', 'requestIdleCallback', 'Set', 'Map'])
        window[name] = undefined;
      Node.prototype.contains = Element.prototype.closest = () => { throw new Error('no') };
      Object.defineProperty(Text.prototype, 'data', { get: () => 'nothing' });
    </script>`;
    await page.goto(documents.page('/', `<p>vitiligo</p>${script}`));
    await expect.poll(() => allMarked(page)).toEqual(['vitiligo']);
  });

  test('one with elements that have the names of what extensions lean on', async ({
    page,
    documents,
    extension,
  }) => {
    const named = ['browser', 'chrome', 'scheduler'].map(
      (name) => `<form name="${name}"></form><i id="${name}"></i>`,
    );
    await page.goto(documents.page('/', `<p>vitiligo</p>${named.join('')}`));
    await expect.poll(() => allMarked(page)).toEqual(['vitiligo']);
    await pointAt(page, 'vitiligo');
    await cardSays(extension, page, 'Vitiligo');
  });
});
