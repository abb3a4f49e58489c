import { describe, expect } from 'vitest';
import { test } from '../support/documents.ts';
import { markedPlaces } from '../support/marked.ts';

/** HTML, and the marked ranges in it: a term is one range but where something stands between. */
type Cases = Readonly<Record<string, readonly [html: string, ...marked: string[]]>>;

const INLINE: Cases = {
  'inline elements': [
    '<b>alopecia</b> areata, al<i>ope</i>cia <em>tot</em>alis',
    'alopecia areata',
    'alopecia totalis',
  ],
  'a link inside a term': ['alopecia <a href="#">areata</a>', 'alopecia areata'],
  'a comment': ['alope<!-- a comment -->cia areata', 'alopecia areata'],
  'an instruction': ['alope<?instruction?>cia areata', 'alopecia areata'],
  wbr: ['tofa<wbr>citinib', 'tofacitinib'],
  'an empty element': ['tofa<span></span>citinib', 'tofacitinib'],
  'a div made inline': ['alopecia <div style="display: inline">areata</div>', 'alopecia areata'],
  'display: contents': ['alopecia <div style="display: contents">areata</div>', 'alopecia areata'],
  '::first-letter': ['<p class="first-letter">Minoxidil is sold as a foam.</p>', 'Minoxidil'],
  'a float as initial': [
    '<p><span style="float: left">M</span>inoxidil is sold as a foam.</p>',
    'Minoxidil',
  ],
  'a tooltip out of the flow between': [
    'alopecia<span style="position: absolute">help</span> areata',
    'alopecia',
    ' areata',
  ],
  'hidden text between': ['alopecia<span hidden> xyz</span> areata', 'alopecia', ' areata'],
  ruby: [
    '<ruby>alopecia<rp>(</rp><rt>al-oh-PEE-sha</rt><rp>)</rp></ruby> areata',
    'alopecia',
    ' areata',
  ],
  'a footnote': ['minoxidil<sup>2</sup>, finasteride²', 'minoxidil', 'finasteride'],
  'a footnote with brackets': ['minoxidil<sup><a href="#">[2]</a></sup>', 'minoxidil'],
  'bidi isolation': ['<bdi>alopecia</bdi> <bdo dir="ltr">areata</bdo>', 'alopecia areata'],
  'line breaks in the source': ['alopecia\n      areata', 'alopecia\n      areata'],
  'a preformatted line break': ['<pre>alopecia areata</pre>', 'alopecia areata'],
  'ins and del': ['minox<ins>idil</ins>', 'minoxidil'],
  'a label': ['<label>Psoriasis <input></label>', 'Psoriasis'],
  'a button': ['<button>About vitiligo</button>', 'vitiligo'],
  'a heading, a caption and a summary': [
    '<h3>Vitiligo</h3><table><caption>Minoxidil</caption></table><details open><summary>Anagen</summary>psoriasis</details>',
    'Vitiligo',
    'Minoxidil',
    'Anagen',
    'psoriasis',
  ],
  'aria-hidden text is seen': ['<p aria-hidden="true">vitiligo</p>', 'vitiligo'],
  'slotted over elements many': [
    '<i>a</i><i>l</i><i>o</i><i>p</i><i>e</i><i>c</i><i>i</i><i>a</i> <u>a</u><u>r</u><u>e</u><u>a</u><u>t</u><u>a</u>',
    'alopecia areata',
  ],
};

const PLACES: Cases = {
  'a figure below and a figure above': [
    'JAK<sub>2</sub>, minoxidil<sub>3</sub> and vitiligo<sup>a</sup>',
    'JAK2',
    'minoxidil',
  ],
  'text in a drawing': [
    '<svg width="90" height="20"><text y="15">vitiligo</text></svg>',
    'vitiligo',
  ],
  'text in a formula': ['<math><mtext>minoxidil</mtext><mo>=</mo><mn>5</mn></math>', 'minoxidil'],
  'content made by style': ['<span class="made"></span>oxidil'],
  'small capitals': ['<span style="font-variant: small-caps">Vitiligo</span>', 'Vitiligo'],
  'a closed part': ['<details><summary>Psoriasis</summary>anagen</details>', 'Psoriasis'],
  'text for screen readers': [
    '<span style="position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden">anagen</span>',
    'anagen',
  ],
  'another language': [
    '<p lang="de">Hilft Minoxidil?</p><p lang="pl">JAK LECZYĆ ŁYSIENIE?</p>',
    'Minoxidil',
  ],
  'text from right to left': [
    '<p dir="rtl">تساقط الشعر و minoxidil، و-finasteride</p>',
    'minoxidil',
    'finasteride',
  ],
  'an address written out': [
    '<a href="#">https://shop.example/<wbr>finasteride</a>, <b>ask@</b>minoxidil.com, @<i>vitiligo</i>',
  ],
  'a link to an address': ['<a href="https://shop.example/">finasteride</a>', 'finasteride'],
};

const BLOCKS: Cases = {
  paragraphs: ['<p>alopecia</p><p>areata</p>'],
  'paragraphs with space between': ['<p>alopecia</p>\n<p>areata</p>'],
  'a block in a block': ['<div>alopecia<div>areata</div></div>'],
  'a block that ends': ['<div><div>alopecia</div>areata</div>'],
  'an empty block between': ['alopecia <div></div>areata'],
  'a block within an inline': ['<span>alopecia <p>areata</p></span>'],
  'an inline-block': ['alopecia<span style="display: inline-block">areata</span>'],
  'an inline-block inside a word': ['minox<span style="display: inline-block">idil</span>'],
  'table cells': ['<table><tr><td>alopecia</td><td>areata</td></tr></table>'],
  'table rows': ['<table><tr><td>alopecia</td></tr><tr><td>areata</td></tr></table>'],
  'elements made cells': [
    '<span style="display: table-cell">alopecia</span> <span style="display: table-cell">areata</span>',
  ],
  'flex items': ['<div style="display: flex"><span>alopecia</span> <span>areata</span></div>'],
  'grid items': ['<div style="display: grid"><b>alopecia</b> <b>areata</b></div>'],
  'a flex container’s own text': ['<div style="display: flex">alopecia <span>areata</span></div>'],
  'list items': ['<ul><li>alopecia</li><li>areata</li></ul>'],
  'terms of a list': ['<dl><dt>alopecia</dt><dd>areata</dd></dl>'],
  'a span made block': ['alopecia <span style="display: block">areata</span>'],
  br: ['alopecia<br>areata'],
  'br in an inline element': ['alopecia <b><br></b>areata'],
  hr: ['alopecia<hr>areata'],
  'a picture': ['alopecia <img alt="" src="data:,"> areata'],
  'a field': ['alopecia <input> areata'],
  'a button between': ['alopecia <button>x</button> areata'],
  options: ['<select><option>alopecia</option><option>areata</option></select>'],
  'a float': ['alopecia <span style="float: right">areata</span>'],
  'an out-of-flow part': ['alopecia <span style="position: fixed">areata</span>'],
  'a word that goes on in an inline element': ['minoxidil<b>ish</b>, anti<i>alopecia areata</i>'],
};

const CHARACTERS: Cases = {
  nbsp: ['alopecia&nbsp;areata', 'alopecia\u00A0areata'],
  'thin and other spaces': [
    'alopecia&thinsp;areata, alopecia\u3000totalis',
    'alopecia\u2009areata',
    'alopecia\u3000totalis',
  ],
  'soft hyphens': ['mi&shy;nox&shy;i&shy;dil.', 'mi\u00ADnox\u00ADi\u00ADdil'],
  'a soft hyphen at either end': ['&shy;minoxidil&shy;.', 'minoxidil'],
  'zero-width characters': [
    'fin&#x200B;aster\u200Dide, vit\u2060iligo\uFEFF!',
    'fin\u200Baster\u200Dide',
    'vit\u2060iligo',
  ],
  'full-width letters': ['ｍｉｎｏｘｉｄｉｌ', 'ｍｉｎｏｘｉｄｉｌ'],
  'combining marks': ['mi\u0301noxidil, min\u00F3xidil', 'mi\u0301noxidil', 'min\u00F3xidil'],
  ligatures: ['ﬁnasteride', 'ﬁnasteride'],
  hyphens: [
    'JAK-inhibitor, JAK\u2010inhibitors, JAK\u2011inhibitor, post\u2011finasteride, alopecia\u2013areata',
    'JAK-inhibitor',
    'JAK\u2010inhibitors',
    'JAK\u2011inhibitor',
    'finasteride',
    'alopecia\u2013areata',
  ],
  apostrophes: [
    "Hashimoto’s, Hashimoto's, Graves’ disease, minoxidil’s",
    'Hashimoto’s',
    "Hashimoto's",
    'Graves’ disease',
    'minoxidil',
  ],
  punctuation: [
    '“minoxidil”, (finasteride); vitiligo… psoriasis/anagen',
    'minoxidil',
    'finasteride',
    'vitiligo',
    'psoriasis',
    'anagen',
  ],
  'emoji beside it': ['💊minoxidil💊', 'minoxidil'],
  'trade marks': ['Xeljanz® and Propecia™', 'Xeljanz', 'Propecia'],
  'words around it': ['antialopecia areatas minoxidilish ultraminoxidil JAKarta'],
  'letters of another script inside': ['минoxidil, minoxidilо'],
  'text that ends in half a term': ['hair'],
  capitals: ['MINOXIDIL, Alopecia AREATA', 'MINOXIDIL', 'Alopecia AREATA'],
  'capitals by style': ['<span style="text-transform: uppercase">minoxidil</span>', 'minoxidil'],
  'the longest': [
    'Janus kinase (JAK) inhibitors, Janus kinase inhibitors (JAKi)',
    'Janus kinase (JAK) inhibitors',
    'Janus kinase inhibitors',
    'JAKi',
  ],
  mistyped: [
    'finesteride, vitilligo and alopecia arreata',
    'finesteride',
    'vitilligo',
    'alopecia arreata',
  ],
};

const STYLE = `<style>
  .first-letter::first-letter { font-size: 3em; float: left }
  .made::before { content: 'min' }
</style>`;

describe('text as readers see it', () => {
  for (const [title, cases] of Object.entries({
    'reads on through what a line flows through': INLINE,
    'knows where words stand, and what is none': PLACES,
    'ends where a reader comes to an end': BLOCKS,
    'knows a term however it is written': CHARACTERS,
  })) {
    test(title, async ({ page, documents }) => {
      const sections = Object.entries(cases).map(
        ([name, [html]]) => `<section data-place="${name}">${html}</section>`,
      );
      const end = '<p data-place="end">vitiligo</p>';
      await page.goto(documents.page('/', STYLE + sections.join('\n') + end));
      await expect.poll(() => markedPlaces(page)).toHaveProperty('end');
      const { end: _, ...marked } = await markedPlaces(page);
      const expected = Object.entries(cases).map(([name, [, ...texts]]) => [name, texts] as const);
      expect(marked).toEqual(Object.fromEntries(expected.filter(([, texts]) => texts.length > 0)));
    });
  }
});
