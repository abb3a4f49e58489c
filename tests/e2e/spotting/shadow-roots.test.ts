import { describe, expect } from 'vitest';
import { countsOf } from '../../../scripts/browser/marks.ts';
import { test } from '../support/documents.ts';
import { allMarked, markedPlaces } from '../support/marked.ts';

/** What a page's script does to have text in shadow roots, run while it is parsed. */
const ATTACH = `
  const attach = (host, mode, html) => {
    const root = host.attachShadow({ mode });
    root.innerHTML = html;
    return root;
  };
  const hostIn = (parent, name) => parent.appendChild(document.createElement(name));`;

function script(code: string): string {
  return `<script>{${ATTACH}${code}}</script>`;
}

describe('shadow roots', () => {
  test('open, closed, nested and declared ones are read', async ({
    page,
    documents,
    extension,
  }) => {
    const body = `
      <my-open data-place="open"></my-open>
      <div data-place="closed"></div>
      <my-nest data-place="nested"></my-nest>
      <section data-place="declared"><template shadowrootmode="open"><p>minoxidil</p></template></section>
      <article data-place="declared closed"><template shadowrootmode="closed"><p>finasteride</p></template></article>
      <my-slots data-place="with children"><template shadowrootmode="open"><p>psoriasis <slot></slot></p></template><b>anagen</b></my-slots>
      <my-code data-place="not read"></my-code>
      ${script(`
        const place = (name) => document.querySelector('[data-place="' + name + '"]');
        attach(place('open'), 'open', 'alopecia <b>areata</b>');
        attach(place('closed'), 'closed', '<p>vitiligo</p>');
        attach(attach(place('nested'), 'closed', '<div></div>').firstChild, 'open', 'hair <i>follicle</i>');
        attach(place('not read'), 'open', '<code>minoxidil</code><style>/* minoxidil */</style><div contenteditable>minoxidil</div>');
      `)}`;
    await page.goto(documents.page('/', body));
    await expect
      .poll(() => markedPlaces(page))
      .toEqual({
        open: ['alopecia areata'],
        closed: ['vitiligo'],
        nested: ['hair follicle'],
        declared: ['minoxidil'],
        'declared closed': ['finasteride'],
        'with children': ['psoriasis', 'anagen'],
      });
    expect(await countsOf(extension, page)).toEqual({
      'alopecia-areata': 1,
      vitiligo: 1,
      'hair-follicle': 1,
      minoxidil: 1,
      finasteride: 1,
      psoriasis: 1,
      anagen: 1,
    });
  });

  test('those of plain elements that have children of their own', async ({ page, documents }) => {
    const host = (mode: string, term: string) =>
      `<div><template shadowrootmode="${mode}">${term} <slot></slot></template><b>anagen</b></div>`;
    await page.goto(documents.page('/', host('open', 'psoriasis') + host('closed', 'vitiligo')));
    await expect
      .poll(async () => (await allMarked(page)).toSorted())
      .toEqual(['anagen', 'anagen', 'psoriasis', 'vitiligo']);
  });

  test('a shadow root is no part of the text around its host', async ({ page, documents }) => {
    const host = '<span><template shadowrootmode="open"> areata</template></span>';
    await page.goto(documents.page('/', `<p>alopecia${host}</p><p>vitiligo</p>`));
    await expect.poll(() => allMarked(page)).toEqual(['vitiligo']);
  });

  test('text in one parts what stands around its host, as long as it is there', async ({
    page,
    documents,
  }) => {
    const host = (html: string) =>
      `<my-host><template shadowrootmode="open"><style>b { color: red }</style>${html}</template></my-host>`;
    const body = `<p>minoxi${host('<b> </b>')}dil</p><p>finas${host('<b>!</b>')}teride</p>`;
    await page.goto(documents.page('/', body));
    await expect.poll(() => allMarked(page)).toEqual(['minoxidil']);
    await page.$$eval('my-host', (hosts) => {
      for (const { shadowRoot } of hosts) {
        const shown = shadowRoot?.querySelector('b');
        if (shown) shown.textContent = shown.textContent === '!' ? '' : '!';
      }
    });
    await expect.poll(() => allMarked(page)).toEqual(['finasteride']);
  });

  test('what changes in one is followed', async ({ page, documents }) => {
    const body = `<my-host></my-host>${script(
      `window.root = attach(document.querySelector('my-host'), 'closed', '<p>vitiligo</p>');`,
    )}`;
    await page.goto(documents.page('/', body));
    await expect.poll(() => allMarked(page)).toEqual(['vitiligo']);
    await page.evaluate("root.firstChild.firstChild.data = 'psoriasis'");
    await expect.poll(() => allMarked(page)).toEqual(['psoriasis']);
    await page.evaluate("root.append('anagen')");
    await expect.poll(() => allMarked(page)).toEqual(['psoriasis', 'anagen']);
    await page.evaluate("root.replaceChildren('minoxidil')");
    await expect.poll(() => allMarked(page)).toEqual(['minoxidil']);
  });

  test('a host that goes takes its marks along, and brings them back', async ({
    page,
    documents,
  }) => {
    const inner = '<div data-inner><template shadowrootmode="closed">anagen</template></div>';
    const declared = `<my-host><template shadowrootmode="closed"><p>vitiligo</p>${inner}</template></my-host>`;
    await page.goto(documents.page('/', `<main>${declared}</main><p>psoriasis</p>`));
    await expect.poll(() => allMarked(page)).toHaveLength(3);
    await page.evaluate(() => {
      const host = document.querySelector('my-host');
      host?.remove();
      Object.assign(globalThis, { host });
    });
    await expect.poll(() => allMarked(page)).toEqual(['psoriasis']);
    await page.evaluate("document.querySelector('main').append(host)");
    await expect.poll(() => allMarked(page)).toHaveLength(3);
    // Moved within one task, it is not lost either.
    await page.evaluate("host.remove(), document.body.append(host, 'minoxidil')");
    await expect.poll(() => allMarked(page)).toHaveLength(4);
  });

  test('those that come later are read: with their host, and attached to one that stood there', async ({
    page,
    documents,
  }) => {
    const hosts = '<my-late></my-late><div id="later"></div>';
    await page.goto(documents.page('/', `<p>vitiligo</p>${hosts}<script>${ATTACH}</script>`));
    await expect.poll(() => allMarked(page)).toEqual(['vitiligo']);
    await page.evaluate(
      "void attach(hostIn(document.body, 'my-new'), 'closed', '<p>psoriasis</p>')",
    );
    await expect.poll(() => allMarked(page)).toContain('psoriasis');
    await page.evaluate("void attach(document.querySelector('my-late'), 'closed', 'minoxidil')");
    await page.evaluate("void attach(document.querySelector('#later'), 'open', '<p>anagen</p>')");
    await expect
      .poll(async () => (await allMarked(page)).toSorted())
      .toEqual(['anagen', 'minoxidil', 'psoriasis', 'vitiligo']);
  });

  test('what moves into one that is come upon before the move is followed', async ({
    page,
    documents,
  }) => {
    const bodies = `<p>vitiligo</p><nav></nav><div id="later" style="height: 5em"></div><b>psoriasis</b>`;
    const scroller =
      '<aside style="height: 3em; overflow: scroll"><div style="height: 9em"></div></aside>';
    await page.goto(documents.page('/', bodies + scroller));
    await expect.poll(() => allMarked(page)).toEqual(['vitiligo', 'psoriasis']);
    // Nobody listens for scrolls before something has changed.
    await page.$eval('nav', (nav) => nav.append('finasteride'));
    await expect.poll(() => allMarked(page)).toContain('finasteride');
    // What changes is not followed while the reader scrolls.
    await page.$eval('aside', async (aside) => {
      const timer = setInterval(() => (aside.scrollTop = 30 - aside.scrollTop), 20);
      Object.assign(globalThis, { rest: () => clearInterval(timer) });
      await new Promise((resolve) => aside.addEventListener('scroll', resolve, { once: true }));
    });
    const { x, y } = await page.$eval('#later', (later) => {
      const moved = document.querySelector('b');
      if (moved) later.attachShadow({ mode: 'open' }).append(moved);
      return later.getBoundingClientRect().toJSON();
    });
    await page.mouse.click(x + 5, y + 5);
    await page.evaluate('rest()');
    await page.$eval('nav', (nav) => nav.append(', anagen'));
    await expect
      .poll(async () => (await allMarked(page)).toSorted())
      .toEqual(['anagen', 'finasteride', 'psoriasis', 'vitiligo']);
  });

  test('custom elements that are defined late are read', async ({ page, documents }) => {
    await page.goto(documents.page('/', '<late-element></late-element><p>vitiligo</p>'));
    await expect.poll(() => allMarked(page)).toEqual(['vitiligo']);
    await page.evaluate(() => {
      class LateElement extends HTMLElement {
        connectedCallback() {
          this.attachShadow({ mode: 'closed' }).append('psoriasis');
        }
      }
      customElements.define('late-element', LateElement);
    });
    await expect.poll(() => allMarked(page)).toContain('psoriasis');
  });

  test('open ones are read on after the extension was updated under the page', async ({
    page,
    documents,
    extension,
  }) => {
    await page.goto(documents.page('/', '<p>vitiligo</p>'));
    await expect.poll(() => allMarked(page)).toEqual(['vitiligo']);
    // As Chrome answers then; Firefox ends the scripts of the one before.
    await extension.evaluate(page, () => {
      const { dom }: Partial<typeof chrome> = chrome;
      const openOrClosedShadowRoot = () => {
        throw new Error('Extension context invalidated.');
      };
      if (dom) Object.assign(dom, { openOrClosedShadowRoot });
    });
    await page.evaluate(() => {
      const host = document.createElement('my-host');
      host.attachShadow({ mode: 'open' }).append('psoriasis');
      document.body.append(host);
    });
    await expect.poll(() => allMarked(page)).toContain('psoriasis');
  });
});
