import type { Sieve } from '../matching/sieve.ts';
import { changesIn, textsAtBorders, textsBesideChanges } from './changes.ts';
import { GatheredChanges } from './gathered-changes.ts';
import { isElement, isShadowRoot } from './kinds.ts';
import { listenAgain } from './listen.ts';
import type { PageMarker, Surroundings } from './marker.ts';
import { Pace } from './pace.ts';
import { Roots, TEXTS_AND_WRITING } from './roots.ts';
import { isLargePart, isWhole, nodesOf, segmentsOf } from './segments.ts';
import { bodyOf, isAmong, type Tree, treeOf } from './trees.ts';
import { UnreadTrees } from './unread-trees.ts';
import { whenIdle, whenSeen } from './when.ts';
import { Work } from './work.ts';

/**
 * Nothing tells when a shadow root is attached to an element that stood in the page before, so it
 * is looked for while pages usually build themselves: each time so many milliseconds after the
 * last. What takes long to look through is looked through once, when a page is quiet.
 */
const SHADOWS_COME = [
  { wait: 0, full: false },
  { wait: 1500, full: true },
  { wait: 3500, full: false },
];

/** Text that comes is looked at together with what it stands beside, up to so many UTF-16 units. */
const LITTLE = 2000;

/** Follows a document that may hold terms, and tells a marker what of it to read. */
export class PageFollower {
  readonly #roots = new Roots((records) => this.#changed(records), TEXTS_AND_WRITING);
  readonly #unread: UnreadTrees;
  /** Looks at trees. */
  readonly #work: Work;
  /** Follows what changes, which does not wait for the looks. */
  readonly #catchingUp: Work;
  readonly #changes: GatheredChanges;
  /** What reads and marks. */
  readonly marker: PageMarker;
  #looks = new AbortController();
  #designMode = document.designMode;
  /** Another one where the document has been opened and written anew. */
  #documentElement = document.documentElement;

  /**
   * Looks at the page as soon as it is at rest and somebody can see it, and from then on at what
   * changes.
   *
   * @param sieve tells whether a text can hold a term; without one, every text can
   * @param markerIn gives what reads and marks
   * @param signal ends it all
   */
  constructor(
    sieve: Sieve | null,
    markerIn: (around: Surroundings) => PageMarker,
    signal: AbortSignal,
  ) {
    this.#unread = new UnreadTrees(sieve);
    this.marker = markerIn({
      shadows: () => this.#roots.shadows,
      isFollowed: (text) => this.#isFollowed(text),
      lookInto: (host) => this.#look(this.#roots.takeInHost(host)),
      check: () => this.#checkDesignMode(),
    });
    const pace = new Pace(signal);
    const settle = () => this.#settle();
    this.#work = new Work(() => pace.turn(), signal, settle);
    // Marks that hold no longer cannot wait for a reader to end a long scroll.
    this.#catchingUp = new Work(() => pace.shortTurn(), signal, settle);
    const follow = (records: readonly MutationRecord[]) =>
      this.#catchingUp.add(this.#following(records));
    this.#changes = new GatheredChanges(pace, follow, signal);
    signal.addEventListener('abort', () => {
      this.#looks.abort();
      this.#forget();
    });
    void this.#lookAtAll();
  }

  /** Makes a change to the page that is our own, so that it does not wake us. */
  quietly(change: () => void): void {
    this.#changed(this.#roots.takeRecords());
    change();
    this.#roots.takeRecords();
  }

  /** Looks at the page from the beginning, and later for shadow roots, in place of any look before. */
  async #lookAtAll(): Promise<void> {
    this.#looks.abort();
    this.#looks = new AbortController();
    const { signal } = this.#looks;
    await whenSeen();
    whenIdle(() => {
      this.#forget();
      this.#roots.observeDocument();
      this.#look([bodyOf(document)]);
      this.#lookForShadows(SHADOWS_COME, signal);
    }, signal);
  }

  #lookForShadows([now, ...later]: typeof SHADOWS_COME, signal: AbortSignal): void {
    if (!now) return;
    const look = () => {
      this.#work.add(this.#lookingIntoHosts(now.full));
      this.#lookForShadows(later, signal);
    };
    whenIdle(look, signal, now.wait);
  }

  #forget(): void {
    this.#changes.clear();
    this.#catchingUp.clear();
    this.#work.clear();
    this.#unread.clear();
    this.#roots.clear();
    this.marker.clear();
  }

  #changed(records: readonly MutationRecord[]): void {
    if (records.length === 0) return;
    if (document.documentElement !== this.#documentElement) {
      this.#documentElement = document.documentElement;
      listenAgain();
    }
    if (document.hidden) {
      // Out of sight, following would be work for nobody: the page is read anew when it is seen.
      this.#roots.clear();
      void this.#lookAtAll();
      return;
    }
    this.#changes.add(records);
  }

  /** Brings what is known up to what the page has become: what holds no longer goes first. */
  *#following(records: readonly MutationRecord[]): Generator<void, void, boolean> {
    const { stale, removed, added } = yield* changesIn(records);
    const gone = this.#roots.letGo();
    this.#unread.letGo();
    for (const text of stale) {
      this.marker.drop(text);
      yield;
    }
    if (removed.size > 0 || gone.length > 0) yield* this.marker.droppingGone();
    for (const tree of removed) {
      if (!tree.isConnected) continue;
      yield;
      yield* this.marker.droppingWithin(tree);
      // It has moved. Where that was into a shadow root which was taken in and read since, nothing
      // tells that it came.
      if (this.#roots.isWatched(tree) && !isAmong(added, tree.parentElement)) added.add(tree);
    }
    const touched = new Set(stale);
    for (const texts of textsBesideChanges(records)) {
      for (const text of texts) touched.add(text);
      yield;
    }
    const shadows: ShadowRoot[] = [];
    for (const element of added) {
      yield;
      const texts = littleTextIn(element);
      if (!texts) continue;
      for (const text of texts) touched.add(text);
      shadows.push(...this.#roots.takeInAgain(element));
      added.delete(element);
    }
    yield* this.marker.readingAround(yield* this.#textsToRead(touched));
    this.#look([...added, ...shadows]);
    // A body's shadow roots are looked for by themselves, as the first one's were.
    if (added.has(bodyOf(document))) this.#lookForShadows(SHADOWS_COME, this.#looks.signal);
    this.#checkDesignMode();
  }

  /**
   * Whether changes of a text are told. Where it has moved into a shadow root that is not taken in
   * yet, it is read with that one: till then nothing would tell that it has gone.
   */
  #isFollowed(text: Text): boolean {
    return text.isConnected && this.#roots.isWatched(text);
  }

  /** Of texts that changed, or stand beside what did, finds those that hold a term or may hold one. */
  *#textsToRead(texts: Set<Text>): Generator<void, Set<Text>> {
    const toRead = new Set<Text>();
    for (const text of texts) {
      if (this.marker.knows(text)) toRead.add(text);
      if (toRead.has(text) || !this.#isFollowed(text)) texts.delete(text);
      yield;
    }
    for (const some of this.#unread.textsToRead(texts, () => this.marker.company)) {
      for (const text of some) if (text) toRead.add(text);
      yield;
    }
    return toRead;
  }

  /** Looks at trees, and has read what of them is worth it, with the shadow roots in them. */
  #look(trees: Iterable<Tree>): void {
    const [...roots] = trees;
    if (roots.length > 0) this.#work.add(this.#looking(roots));
  }

  *#looking(roots: readonly Tree[]): Generator<void, void, boolean> {
    for (const root of roots) {
      // It waits for its turn, and may have left the page and been dropped meanwhile.
      if (!root.isConnected) continue;
      if (isShadowRoot(root)) yield* this.marker.readingAround(textsAtBorders(root.host));
      for (const segment of segmentsOf(root, inSight)) {
        if (this.#unread.isToRead(segment, treeOf(root), this.marker.company)) {
          yield;
          // The page may have taken it apart meanwhile, or out.
          if (!root.isConnected) break;
          const left = isWhole(segment) ? segment : { root };
          yield* this.marker.reading(left, root !== treeOf(root));
        }
        yield;
      }
      // What was moved is read anew: it may have come into an editor, or out of one.
      if (isElement(root) && root !== bodyOf(document)) {
        yield* this.#looking(this.#roots.takeInAgain(root));
      }
    }
  }

  *#lookingIntoHosts(full: boolean): Generator<void, void, boolean> {
    const steps = [this.#roots.takeInAll(), ...(full ? [this.#roots.takeInFullHosts()] : [])];
    for (const step of steps) {
      for (const found of step) {
        yield* this.#looking(found);
        yield;
      }
    }
  }

  #settle(): void {
    this.marker.settle();
    // What was read may be the company that another tree waits for.
    this.#look(this.#unread.due(this.marker.company));
  }

  /** What a whole document is written in is no reading matter; no event tells when that begins or ends. */
  #checkDesignMode(): void {
    if (document.designMode === this.#designMode) return;
    this.#designMode = document.designMode;
    void this.#lookAtAll();
  }
}

/** The text nodes of an element that holds little; null where it holds more. */
function littleTextIn(element: Element): readonly Text[] | null {
  if (isLargePart(element)) return null;
  const texts = nodesOf({ root: element });
  let letters = 0;
  for (const { length } of texts) letters += length;
  return letters > LITTLE ? null : texts;
}

/** What stands in the middle of what the reader sees. */
function inSight(): Element | null {
  return document.elementFromPoint(innerWidth / 2, innerHeight / 2);
}
