/** What a page's frame `/fresh` takes its text from, while it is parsed. */
export const FRESH_PAGE =
  '<!doctype html><title>fresh</title><body><script>document.body.append(document.importNode(parent.stage, true))</script>';

export interface Difference {
  readonly seed: number;
  /** What the marks are after all changes. */
  readonly followed: readonly string[];
  /** What they are in a page that was made so at once. */
  readonly fresh: readonly string[];
  /** The text's HTML; where one text node ends beside another is not seen in it. */
  readonly html: string;
}

/**
 * Changes the page at random, sequence by sequence, and compares each time what is marked with
 * what is marked in a frame that is loaded with the same nodes. Runs in the page, and can use
 * nothing of its surroundings here.
 *
 * @param firstSeed the first sequence's; each draws its changes from its own alone
 * @param sequences how many to run
 * @returns the first difference; null where there is none
 */
export async function changeAtRandom(
  firstSeed: number,
  sequences: number,
): Promise<Difference | null> {
  const FRAGMENTS =
    'alo|pecia |areata|alopecia |areata |min|oxidil|minoxidil| JAK| inhibitors|JAK|janus |kinase| hair loss | hair |follicle|fin|asteride.| AA | grew back |steroid|s |² |, |\u00AD| |Norwood |III'.split(
      '|',
    );
  const INLINE = ['b', 'i', 'span', 'a', 'code', 'sup'];
  const BLOCK = ['p', 'div', 'li', 'td'];

  let state = 0;
  // Mulberry32.
  const random = (below: number) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
  const pick = <T>(from: readonly T[]): T => {
    const picked = from[random(from.length)];
    if (picked === undefined) throw new Error('There is nothing to pick from');
    return picked;
  };
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

  const stage = document.createElement('main');
  Object.assign(globalThis, { stage });
  document.body.append(stage);

  const trees = () => {
    const found: (HTMLElement | ShadowRoot)[] = [stage];
    for (const tree of found) {
      for (const { shadowRoot } of tree.querySelectorAll('*'))
        if (shadowRoot) found.push(shadowRoot);
    }
    return found;
  };
  const nodes = () =>
    trees().flatMap((tree) => {
      const walker = document.createTreeWalker(tree, NodeFilter.SHOW_ALL);
      const found: (Element | CharacterData)[] = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (node instanceof Element || node instanceof CharacterData) found.push(node);
      }
      return found;
    });
  const elements = () => nodes().filter((node) => node instanceof Element);
  const texts = () => nodes().filter((node) => node instanceof Text);
  const parents = (): (Element | ShadowRoot)[] => [...trees(), ...elements()];

  const text = () => Array.from({ length: 1 + random(4) }, () => pick(FRAGMENTS)).join('');
  const make = (): Node => {
    const kind = random(12);
    if (kind < 6) return document.createTextNode(text());
    if (kind === 6) return document.createElement('br');
    if (kind === 7) return document.createComment(text());
    const element = document.createElement(
      kind === 8 ? 'my-host' : pick(kind < 11 ? INLINE : BLOCK),
    );
    if (kind === 8) element.attachShadow({ mode: 'open', clonable: true, serializable: true });
    for (let child = random(3); child >= 0; child--) (element.shadowRoot ?? element).append(make());
    return element;
  };
  const place = (node: Node, within = pick(parents())) => {
    within.insertBefore(node, pick([null, ...within.childNodes]));
  };
  const holds = (outer: Node, inner: Node): boolean => {
    if (outer.contains(inner)) return true;
    const root = inner.getRootNode();
    return root instanceof ShadowRoot && holds(outer, root.host);
  };
  const wrap = (node: ChildNode, name: string) => {
    const wrapper = document.createElement(name);
    node.replaceWith(wrapper);
    wrapper.append(node);
  };

  const changes: (() => void)[] = [
    () => place(make()),
    () => place(make()),
    () => pick(nodes()).remove(),
    () => {
      const moved = pick(nodes());
      const target = pick(parents());
      if (!holds(moved, target)) place(moved, target);
    },
    () => {
      const split = pick(texts());
      split.splitText(random(split.length + 1));
    },
    () => pick(parents()).normalize(),
    () => wrap(pick(nodes()), pick(INLINE)),
    () => wrap(pick(nodes()), pick(BLOCK)),
    () => {
      const unwrapped = pick(elements());
      unwrapped.replaceWith(...unwrapped.childNodes);
    },
    () => (pick(texts()).data = text()),
    () => pick(texts()).appendData(pick(FRAGMENTS)),
    () => pick(texts()).insertData(0, pick(FRAGMENTS)),
    () => {
      const cut = pick(texts());
      cut.deleteData(random(cut.length + 1), 1 + random(3));
    },
    () => pick(nodes()).after(document.createElement('br')),
    () =>
      pick(
        stage.querySelectorAll('br').length > 0 ? [...stage.querySelectorAll('br')] : nodes(),
      ).remove(),
    () => {
      const written = pick(elements());
      written.toggleAttribute('contenteditable', random(2) === 0);
    },
    () => {
      const emptied = pick(parents());
      emptied.replaceChildren(make(), make());
    },
    () => {
      const [one, other] = [pick(nodes()), pick(nodes())];
      if (holds(one, other) || holds(other, one)) return;
      const mark = document.createComment('');
      one.replaceWith(mark);
      other.replaceWith(one);
      mark.replaceWith(other);
    },
  ];

  /** The marks below a node, by where they begin and end in all its text. */
  const marksBelow = (root: Element, highlights: HighlightRegistry): string[] => {
    const starts = new Map<Node, number>();
    let all = '';
    const read = (node: Node & { readonly shadowRoot?: ShadowRoot | null }) => {
      if (node.nodeType === Node.TEXT_NODE) {
        starts.set(node, all.length);
        all += node.nodeValue;
      }
      if (node.shadowRoot) read(node.shadowRoot);
      node.childNodes.forEach(read);
    };
    read(root);
    const found: [start: number, end: number][] = [];
    for (const [name, highlight] of highlights) {
      if (!name.startsWith('clinic-context')) continue;
      for (const range of highlight) {
        const start = starts.get(range.startContainer);
        const end = starts.get(range.endContainer);
        if (start === undefined || end === undefined) found.push([-1, -1]);
        else found.push([start + range.startOffset, end + range.endOffset]);
      }
    }
    return found
      .toSorted(([a], [b]) => a - b)
      .map(([start, end]) =>
        start < 0 ? 'a range of text that is gone' : `${start}: ${all.slice(start, end)}`,
      );
  };

  /**
   * Waits until two readings agree, for as long as marks may take to follow: where what a form needs
   * stands in a shadow root alone, the lookout comes upon it 1.5 seconds after it began.
   */
  const settled = async (agree: () => boolean) => {
    for (let frames = 0; frames < 400 && !agree(); frames++) await frame();
  };

  for (let seed = firstSeed; seed < firstSeed + sequences; seed++) {
    state = seed;
    stage.replaceChildren(...Array.from({ length: 8 }, make));
    for (let change = 15 + random(30); change > 0; change--) {
      if (nodes().length < 4 || texts().length === 0 || elements().length === 0)
        place(make(), stage);
      else pick(changes)();
      if (texts().length === 0) place(document.createTextNode(text()), stage);
      // Some come together, some a frame apart, some between.
      const pause = random(8);
      if (pause === 0) await frame();
      if (pause === 1) await Promise.resolve();
    }
    const iframe = document.createElement('iframe');
    iframe.src = '/fresh';
    const loaded = new Promise((resolve) => iframe.addEventListener('load', resolve));
    document.body.append(iframe);
    await loaded;
    // The frame's own namespace is another object, of the same making.
    const { defaultView: inside = null } = iframe.contentDocument ?? {};
    const copy = inside?.document.querySelector('main');
    if (!inside || !copy) throw new Error('The frame holds no copy');
    const followed = () => marksBelow(stage, CSS.highlights);
    const fresh = () => marksBelow(copy, inside.CSS.highlights);
    await settled(() => followed().join('\n') === fresh().join('\n'));
    const difference = {
      seed,
      followed: followed(),
      fresh: fresh(),
      html: stage.getHTML({ serializableShadowRoots: true }),
    };
    iframe.remove();
    if (difference.followed.join('\n') !== difference.fresh.join('\n')) return difference;
  }
  return null;
}
