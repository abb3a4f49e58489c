import { describe, expect } from 'vitest';
import { countsOf } from '../../../scripts/browser/marks.ts';
import { cameTo } from '../support/came-to.ts';
import { cardSays, noCard, pointAt } from '../support/card.ts';
import { test } from '../support/documents.ts';
import { allMarked, HIGHLIGHT } from '../support/marked.ts';

/** A way for a page to change itself: what is marked before, the change, and what is marked then. */
interface Change {
  readonly html: string;
  readonly before: readonly string[];
  /** Runs in the page. */
  readonly change: (stage: HTMLElement) => void | Promise<void>;
  readonly after: readonly string[];
}

const CHANGES: Readonly<Record<string, Change>> = {
  'text is appended without end': {
    html: '<p>vitiligo</p>',
    before: ['vitiligo'],
    change: (stage) => {
      for (let at = 0; at < 3; at++)
        stage.insertAdjacentHTML('beforeend', '<p>mi<b>noxidil</b></p>');
    },
    after: ['vitiligo', 'minoxidil', 'minoxidil', 'minoxidil'],
  },
  'a view is swapped for another': {
    html: '<article>vitiligo and psoriasis</article>',
    before: ['vitiligo', 'psoriasis'],
    change: (stage) => {
      history.pushState(null, '', '#next');
      stage.innerHTML = '<article>alopecia <i>areata</i></article>';
    },
    after: ['alopecia areata'],
  },
  'nodes are used again for other text': {
    html: '<li>vitiligo</li><li>psoriasis</li><li>salt</li>',
    before: ['vitiligo', 'psoriasis'],
    change: (stage) => {
      const rows = [...stage.querySelectorAll('li')];
      for (const [at, text] of ['bread', 'anagen', 'minoxidil'].entries()) {
        const row = rows[at];
        if (row) row.textContent = text;
      }
    },
    after: ['anagen', 'minoxidil'],
  },
  'a text node is given another value': {
    html: '<p>vitiligo</p>',
    before: ['vitiligo'],
    change: (stage) => {
      const text = stage.querySelector('p')?.firstChild;
      if (text) text.nodeValue = 'then psoriasis';
    },
    after: ['psoriasis'],
  },
  'letters come into a term, and into a word beside it': {
    html: '<p>vitiligo</p><p>minoxi</p><p>alopecia <b>are</b></p>',
    before: ['vitiligo'],
    change: (stage) => {
      const [one, two, three] = [...stage.querySelectorAll('p')];
      if (one?.firstChild instanceof Text) one.firstChild.insertData(4, ' or ');
      if (two?.firstChild instanceof Text) two.firstChild.appendData('dil');
      three?.append('ata');
    },
    after: ['minoxidil', 'alopecia areata'],
  },
  'text is put before a term': {
    html: '<p>vitiligo</p>',
    before: ['vitiligo'],
    change: (stage) => {
      const text = stage.querySelector('p')?.firstChild;
      if (text instanceof Text) text.insertData(0, 'minoxidil or ');
    },
    after: ['minoxidil', 'vitiligo'],
  },
  'a subtree is moved': {
    html: '<p>vitiligo</p><section><p>mi<b>noxidil</b></p></section>',
    before: ['vitiligo', 'minoxidil'],
    change: (stage) => stage.prepend(stage.querySelector('section') ?? ''),
    after: ['minoxidil', 'vitiligo'],
  },
  'what parts a term goes, and comes': {
    html: '<p>alopecia <br>areata</p><p>Janus <!-- -->kinase</p>',
    before: ['Janus kinase'],
    change: (stage) => {
      stage.querySelector('br')?.remove();
      stage.querySelectorAll('p')[1]?.childNodes[1]?.replaceWith(document.createElement('br'));
    },
    after: ['alopecia areata'],
  },
  'much comes between the parts of a term': {
    html: '<p>Janus <!-- -->kinase</p><p>alopecia <!-- -->areata</p>',
    before: ['Janus kinase', 'alopecia areata'],
    change: (stage) => {
      const long = document.createElement('div');
      long.textContent = 'bread and salt '.repeat(30);
      const line = document.createElement('hr');
      stage.querySelector('p')?.childNodes[1]?.replaceWith(long);
      stage.querySelectorAll('p')[1]?.childNodes[1]?.replaceWith(line);
    },
    after: [],
  },
  'elements come that end a term': {
    html: '<p>minoxi</p><p>Janus </p><p>vitiligo</p>',
    before: ['vitiligo'],
    change: (stage) => {
      const [one, two] = [...stage.querySelectorAll('p')];
      one?.insertAdjacentHTML('beforeend', '<b>dil</b>');
      two?.insertAdjacentHTML('beforeend', '<i>kinase</i>');
    },
    after: ['minoxidil', 'Janus kinase', 'vitiligo'],
  },
  'text nodes are split and joined': {
    html: '<p>vitiligo and alopecia <span></span>areata</p>',
    before: ['vitiligo', 'alopecia areata'],
    change: (stage) => {
      const [paragraph, first] = [stage.querySelector('p'), stage.querySelector('p')?.firstChild];
      if (first instanceof Text) first.splitText(4).splitText(10);
      paragraph?.querySelector('span')?.remove();
      paragraph?.normalize();
      if (paragraph?.firstChild instanceof Text) paragraph.firstChild.splitText(15);
    },
    after: ['vitiligo', 'alopecia areata'],
  },
  'an element around a term comes and goes': {
    html: '<p>vitiligo <code>minoxidil</code></p>',
    before: ['vitiligo'],
    change: (stage) => {
      const code = stage.querySelector('code');
      code?.replaceWith(...code.childNodes);
      const first = stage.querySelector('p')?.firstChild;
      if (first instanceof Text) {
        const wrapped = document.createElement('code');
        first.before(wrapped);
        wrapped.append(first);
      }
    },
    after: ['minoxidil'],
  },
  'a tree loses company while it is out of the page': {
    html: '<p>On AA.</p><aside>hair loss</aside>',
    before: ['AA'],
    change: async (stage) => {
      const aside = stage.querySelector('aside');
      aside?.remove();
      // From now on, nobody hears of what changes in it.
      await Promise.resolve();
      aside?.replaceChildren();
      if (aside) stage.append(aside);
    },
    after: [],
  },
  'everything goes': {
    html: '<p>minoxidil</p><my-host><template shadowrootmode="open">minoxidil</template></my-host>',
    before: ['minoxidil', 'minoxidil'],
    change: (stage) => stage.remove(),
    after: [],
  },
};

describe('a page changes itself', () => {
  for (const [name, { html, before, change, after }] of Object.entries(CHANGES)) {
    test(name, async ({ page, documents }) => {
      await page.goto(documents.page('/', `<main>${html}</main>`));
      await expect.poll(() => allMarked(page)).toEqual(before);
      await page.$eval('main', change);
      await expect.poll(() => allMarked(page)).toEqual(after);
    });
  }

  test('a document is opened and written anew', async ({ page, documents }) => {
    await page.goto(documents.page('/', '<p>vitiligo</p>'));
    await expect.poll(() => allMarked(page)).toEqual(['vitiligo']);
    await page.evaluate(() => {
      document.open();
      document.write('<!doctype html><title>anew</title><p>alopecia <b>are');
      document.write('ata</b></p>');
      document.close();
    });
    await expect.poll(() => allMarked(page)).toEqual(['alopecia areata']);
    await page.evaluate(() => document.body.append('psoriasis'));
    await expect.poll(() => allMarked(page)).toEqual(['alopecia areata', 'psoriasis']);
  });

  test('a large body with shadow roots comes in place of another, long after the first', async ({
    page,
    documents,
  }) => {
    const full = '<div id="full"><i></i></div>';
    await page.goto(documents.page('/', `<p>vitiligo</p>${full}<div id="empty"></div>`));
    await expect.poll(() => allMarked(page)).toEqual(['vitiligo']);
    // Nothing tells of these two: one is found by the second look for such, the other by the last.
    for (const [host, mode, term] of [
      ['#full', 'closed', 'psoriasis'],
      ['#empty', 'open', 'anagen'],
    ] as const) {
      await page.$eval(
        host,
        (element, how, text) => element.attachShadow({ mode: how }).append(text),
        mode,
        term,
      );
      await expect.poll(() => allMarked(page), { timeout: 15_000 }).toContain(term);
    }
    await page.evaluate(() => {
      const body = document.createElement('body');
      for (let row = 0; row < 1200; row++) body.append(document.createElement('p'));
      const host = document.createElement('div');
      host.attachShadow({ mode: 'open' }).append('minoxidil');
      body.append(host);
      document.body.replaceWith(body);
    });
    await expect.poll(() => allMarked(page)).toEqual(['minoxidil']);
  });

  test('a thousand changes over many frames end up right', async ({
    page,
    documents,
    extension,
  }) => {
    await page.goto(documents.page('/', '<main><p>vitiligo</p></main>'));
    await expect.poll(() => allMarked(page)).toEqual(['vitiligo']);
    await page.$eval('main', async (stage) => {
      for (let change = 0; change < 1000; change++) {
        const text = ['minoxidil', 'salt', 'psori<b>asis</b>', 'alopecia <i>areata</i>'][
          change % 4
        ];
        // oxlint-disable-next-line no-unsanitized/method -- The page's own way to change itself.
        stage.insertAdjacentHTML('afterbegin', `<p>${text} ${change}</p>`);
        if (stage.childElementCount > 20) stage.lastElementChild?.remove();
        if (change % 25 === 0) await new Promise((resolve) => requestAnimationFrame(resolve));
      }
    });
    await expect
      .poll(() => countsOf(extension, page))
      .toEqual({ minoxidil: 5, psoriasis: 5, 'alopecia-areata': 5 });
    expect(await allMarked(page)).toHaveLength(15);
  });
});

describe('a form finds company in text that came before it and was passed over', () => {
  const COMES: Readonly<Record<string, (stage: HTMLElement) => void>> = {
    'as an element': (stage) => {
      const aside = document.createElement('aside');
      aside.textContent = 'Her hair grew back';
      stage.append(aside);
    },
    'into a text node': (stage) => {
      const text = stage.querySelector('h2')?.firstChild;
      if (text) text.nodeValue = 'Her hair grew back';
    },
  };
  for (const [title, come] of Object.entries(COMES)) {
    test(title, async ({ page, documents }) => {
      await page.goto(documents.page('/', '<main><p>vitiligo</p><h2>salt</h2><hr></main>'));
      await expect.poll(() => allMarked(page)).toEqual(['vitiligo']);
      await page.$eval('main', come);
      // What comes after it is marked no sooner than it is followed.
      await page.$eval('main', (stage) => stage.append('psoriasis'));
      await expect.poll(() => allMarked(page)).toEqual(['vitiligo', 'psoriasis']);
      await page.$eval('hr', (line) => line.replaceWith('On AA.'));
      await expect.poll(() => allMarked(page)).toEqual(['vitiligo', 'AA', 'psoriasis']);
    });
  }
});

describe('highlights that a page takes away come back', () => {
  for (const [title, take] of [
    ['all of them', () => CSS.highlights.clear()],
    ['ours', (name: string) => CSS.highlights.delete(name)],
    ['what is in ours', (name: string) => CSS.highlights.get(name)?.clear()],
  ] as const) {
    test(title, async ({ page, documents }) => {
      await page.goto(documents.page('/', '<p>vitiligo and psoriasis</p>'));
      await expect.poll(() => allMarked(page)).toHaveLength(2);
      const left = await page.evaluate(
        `(${String(take)})(${JSON.stringify(HIGHLIGHT)}), [...CSS.highlights.values()].flatMap((ours) => [...ours]).length`,
      );
      expect(left).toBe(0);
      // Without a fight: the next time that something happens on the page.
      await page.evaluate(() => document.body.append('salt'));
      await expect.poll(() => allMarked(page)).toEqual(['vitiligo', 'psoriasis']);
    });
  }
});

test('a highlight of the same name that stood there before is replaced', async ({
  page,
  documents,
}) => {
  const script = `<script>CSS.highlights.set('${HIGHLIGHT}', new Highlight())</script>`;
  await page.goto(documents.page('/', `${script}<p>vitiligo</p>`));
  await expect.poll(() => allMarked(page)).toEqual(['vitiligo']);
});

test('a card that comes and goes wakes nobody: every range stays the one it was', async ({
  page,
  documents,
  extension,
}) => {
  await page.goto(documents.page('/', '<p>vitiligo and psoriasis</p>'));
  await expect.poll(() => allMarked(page)).toHaveLength(2);
  const ranges = await page.evaluateHandle(
    (name) => [...(CSS.highlights.get(name) ?? [])],
    HIGHLIGHT,
  );
  await pointAt(page, 'vitiligo');
  await cardSays(extension, page, 'Vitiligo');
  await page.keyboard.press('Escape');
  await noCard(extension, page);
  const kept = () =>
    ranges.evaluate(
      (all, name) => all.filter((range) => CSS.highlights.get(name)?.has(range)).length,
      HIGHLIGHT,
    );
  expect(await kept()).toBe(2);
  // A change by the page itself beside them does wake the spotter.
  await page.$eval('p', (text) => text.append(' and anagen'));
  await expect.poll(() => allMarked(page)).toHaveLength(3);
  expect(await kept()).toBe(0);
});

test('a page that clears our highlights gets them back, though nothing else happens', async ({
  page,
  documents,
}) => {
  await page.goto(documents.page('/', '<p>anagen and vitiligo</p>'));
  await expect.poll(() => allMarked(page)).toEqual(['anagen', 'vitiligo']);
  await page.evaluate(() => CSS.highlights.clear());
  await expect.poll(() => allMarked(page), { timeout: 5000 }).toEqual(['anagen', 'vitiligo']);
  await page.evaluate(() => {
    for (const highlight of CSS.highlights.values()) highlight.clear();
  });
  await expect.poll(() => allMarked(page), { timeout: 5000 }).toEqual(['anagen', 'vitiligo']);
});

test('back and forward: marks and badge are there again', async ({
  page,
  documents,
  extension,
}) => {
  const kept = { 'cache-control': '' };
  const first = documents.page('/first', '<p>vitiligo and psoriasis</p>', kept);
  const second = documents.page('/second', '<p>anagen</p>', kept);
  await page.goto(first);
  await expect.poll(() => extension.badgeText(page)).toBe('2');
  await page.evaluate(() => {
    addEventListener('pageshow', ({ persisted }) => Object.assign(globalThis, { persisted }));
  });
  await page.goto(second);
  await expect.poll(() => extension.badgeText(page)).toBe('1');

  await page.evaluate(() => history.back());
  await cameTo(page, first);
  expect(await page.evaluate('persisted')).toBe(true);
  await expect.poll(() => allMarked(page)).toEqual(['vitiligo', 'psoriasis']);
  await expect.poll(() => extension.badgeText(page)).toBe('2');
  await page.evaluate(() => document.body.append('anagen'));
  await expect.poll(() => allMarked(page)).toEqual(['vitiligo', 'psoriasis', 'anagen']);

  await page.evaluate(() => history.forward());
  await cameTo(page, second);
  await expect.poll(() => allMarked(page)).toEqual(['anagen']);
  await expect.poll(() => extension.badgeText(page)).toBe('1');
});

test('a tab in the background is not read until somebody sees it', async ({
  page,
  documents,
  extension,
  session,
}) => {
  const front = await session.newPage();
  await page.goto(documents.page('/behind', '<p>vitiligo</p>'));
  expect(await page.evaluate(() => document.hidden)).toBe(true);
  await front.goto(documents.page('/front', '<p>vitiligo</p>'));
  await expect.poll(() => allMarked(front)).toEqual(['vitiligo']);
  // The spotter is there, and has done nothing.
  await expect.poll(() => countsOf(extension, page)).toEqual({});
  expect(await allMarked(page)).toEqual([]);
  await page.bringToFront();
  await expect.poll(() => allMarked(page)).toEqual(['vitiligo']);

  // What changes behind another tab is read when the tab is seen again.
  await front.bringToFront();
  await expect.poll(() => page.evaluate(() => document.hidden)).toBe(true);
  await page.evaluate(() => document.body.append('psoriasis'));
  await front.evaluate(() => document.body.append('psoriasis'));
  await expect.poll(() => allMarked(front)).toHaveLength(2);
  expect(await allMarked(page)).not.toContain('psoriasis');
  await page.bringToFront();
  await expect.poll(() => allMarked(page)).toEqual(['vitiligo', 'psoriasis']);
  await front.close();
});

test('a document that is opened behind another tab is read when it is seen', async ({
  page,
  documents,
  extension,
  session,
}) => {
  const front = await session.newPage();
  await page.goto(documents.page('/behind', '<p>Nothing yet.</p>'));
  await expect.poll(() => countsOf(extension, page)).toEqual({});
  expect(await page.evaluate(() => document.hidden)).toBe(true);
  await page.evaluate(() => {
    // It takes all listeners off.
    document.open();
    document.write('<!doctype html><title>anew</title><p>vitiligo</p>');
    document.close();
  });
  await page.bringToFront();
  await expect.poll(() => allMarked(page)).toEqual(['vitiligo']);
  await front.close();
});
