import type { FrameReport } from '../frame.ts';
import { scan } from '../matching/scan.ts';
import type { MatcherTables } from '../matching/tables.ts';
import { textChanges } from './changes.ts';
import { Evidence } from './evidence.ts';
import { heartbeat } from './heartbeat.ts';
import type { Mark } from './mark.ts';
import { type MarkLook, Marks } from './marks.ts';
import { Pace } from './pace.ts';
import { PageText } from './page-text.ts';
import { markAt } from './point.ts';
import { pointNothingOut, pointOut } from './pointed-out.ts';
import { Roots } from './roots.ts';
import { readingOn, runsAround } from './runs.ts';
import { batchesOf, isWhole, segmentsOf, textOf } from './segments.ts';
import { ShownTerms } from './shown-terms.ts';
import { textsIn } from './texts.ts';
import { type Company, UnreadTrees } from './unread-trees.ts';
import { whenIdle, whenSeen } from './when.ts';
import { Work } from './work.ts';

/**
 * Nothing tells when a shadow root is attached to an element that stood in the page before, so it
 * is looked for again while pages usually build themselves. Milliseconds after the first reading.
 */
const SHADOWS_COME = [500, 2000, 6000];

/** Changes are followed when the page is at rest, or after this, in milliseconds. */
const SOON = 150;

/** Finds the terms of a document, marks them, and keeps the marks right while the page changes. */
export class PageSpotter {
  readonly #tables: MatcherTables;
  readonly #evidence = new Evidence();
  readonly #marks: Marks;
  readonly #roots = new Roots((records) => this.#changed(records));
  readonly #unread: UnreadTrees;
  readonly #shown: ShownTerms;
  readonly #pace: Pace;
  readonly #work: Work;
  readonly #signal: AbortSignal;
  #records: MutationRecord[] = [];
  #following = false;
  #designMode = document.designMode;
  #watched = false;

  /**
   * Reads the page as soon as it is at rest and somebody can see it, and from then on what changes.
   *
   * @param tables what to look for
   * @param look how it is marked
   * @param onTerms told whenever the terms on show are others than before
   * @param signal ends it all
   */
  constructor(tables: MatcherTables, look: MarkLook, onTerms: () => void, signal: AbortSignal) {
    this.#tables = tables;
    this.#unread = new UnreadTrees(tables.sieve);
    this.#marks = new Marks(this.#evidence, look);
    this.#signal = signal;
    this.#shown = new ShownTerms(this.#marks, () => this.#roots.shadows, onTerms, signal);
    this.#pace = new Pace(signal);
    this.#work = new Work(this.#pace, () => this.#settle(), signal);
    signal.addEventListener('abort', () => this.#forget());
    void this.#readAll();
  }

  /** What is on show in this document. */
  report(): FrameReport {
    this.#marks.settle();
    return { counts: this.#marks.counts() };
  }

  /** Every mark in this document, in no order. */
  marks(): Iterable<Mark> {
    this.#marks.settle();
    return this.#marks.all;
  }

  /** The mark under a point of the viewport (CSS pixels). */
  markAt(x: number, y: number): Mark | undefined {
    this.#marks.settle();
    const under = document.elementFromPoint(x, y);
    if (under) this.#look(this.#roots.takeInHost(under));
    return markAt((text) => this.#marks.touching(text), this.#roots.shadows, x, y);
  }

  /** Shows where a term stands, whatever marks look like; without one, points out nothing. */
  pointOut(term: string | undefined): void {
    if (term === undefined) pointNothingOut();
    else pointOut(this.#marks.rangesOf(term));
  }

  /** Makes a change to the page that is our own, so that it does not wake us. */
  quietly(change: () => void): void {
    this.#changed(this.#roots.takeRecords());
    change();
    this.#roots.takeRecords();
  }

  async #readAll(): Promise<void> {
    await whenSeen();
    whenIdle(() => {
      this.#forget();
      this.#roots.observeDocument();
      this.#look([document.body ?? document.documentElement]);
      for (const delay of [0, ...SHADOWS_COME]) {
        whenIdle(() => this.#look(this.#roots.takeIn(document)), this.#signal, delay);
      }
    }, this.#signal);
  }

  #forget(): void {
    this.#records = [];
    this.#work.clear();
    this.#unread.clear();
    this.#roots.clear();
    this.#marks.clear();
    pointNothingOut();
    this.#evidence.clear();
  }

  #changed(records: MutationRecord[]): void {
    if (records.length === 0) return;
    if (document.hidden) {
      // Out of sight, following would be work for nobody: the page is read anew when it is seen.
      this.#roots.clear();
      void this.#readAll();
      return;
    }
    this.#records.push(...records);
    if (this.#following) return;
    this.#following = true;
    whenIdle(() => void this.#followAtRest(), this.#signal, 0, SOON);
  }

  async #followAtRest(): Promise<void> {
    await this.#pace.rest();
    this.#following = false;
    if (!this.#signal.aborted) this.#follow();
  }

  /** Brings the marks up to what the page has become. */
  #follow(): void {
    const { stale, removed, unread, added } = textChanges(this.#records);
    this.#records = [];
    for (const element of removed) this.#dropWithin(element);
    for (const text of stale) this.#drop(text);
    for (const shadow of this.#roots.letGo()) for (const text of textsIn(shadow)) this.#drop(text);
    for (const run of runsAround(unread)) this.#readAgain(run);
    this.#settle();
    this.#look(added);
    this.#checkDesignMode();
  }

  /** Looks at trees, and reads what of them is worth it, with the shadow roots in them. */
  #look(trees: Iterable<Node>): void {
    const [...roots] = trees;
    if (roots.length > 0) this.#work.add(this.#reading(roots));
  }

  *#reading(roots: readonly Node[]): Generator<void> {
    for (const root of roots) {
      for (const segment of segmentsOf(root, inSight)) {
        const now = isWhole(segment) ? segment : { root };
        if (this.#unread.isToRead(textOf(now), treeOf(root), this.#company)) {
          for (const batch of batchesOf(now)) {
            this.#readAgain(readingOn(batch));
            yield;
          }
        }
        yield;
      }
      // What was moved is read anew: it may have come into an editor, or out of one.
      if (root instanceof Element && root !== document.body) {
        yield* this.#reading(this.#roots.takeInAgain(root));
      }
    }
  }

  #readAgain(texts: Text[]): void {
    for (const text of texts) this.#drop(text);
    const page = new PageText(texts);
    scan(this.#tables, page, {
      match: (match) => this.#marks.add(match, page.runsOf(match)),
      cue: (condition, piece) => {
        const text = texts[piece];
        if (text) this.#evidence.add(condition, text);
      },
    });
  }

  #drop(text: Text): void {
    this.#marks.drop(text);
    this.#evidence.drop(text);
  }

  /** Drops what is known of an element's texts, by the shorter way. */
  #dropWithin(element: Element): void {
    const known = [this.#marks.texts, this.#evidence.texts];
    const most = known.reduce((sum, { size }) => sum + size, 0);
    if (most === 0) return;
    if (element.getElementsByTagName('*').length < most) {
      for (const text of textsIn(element)) this.#drop(text);
    } else {
      for (const texts of known) {
        for (const text of texts.keys()) if (element.contains(text)) this.#drop(text);
      }
    }
  }

  #settle(): void {
    this.#marks.settle();
    this.#shown.check();
    if (this.#marks.any) this.#watchOver();
    // What was read may be the company that another tree waits for.
    this.#look(this.#unread.due(this.#company));
  }

  get #company(): Company {
    return { met: this.#evidence.any, wanted: this.#marks.wantCompany };
  }

  /** From the first mark on: looks now and then whether the page has cleared our highlights. */
  #watchOver(): void {
    if (this.#watched) return;
    this.#watched = true;
    void heartbeat(() => {
      this.#marks.settle();
      this.#checkDesignMode();
    }, this.#signal);
  }

  /** What a whole document is written in is no reading matter; no event tells when that begins or ends. */
  #checkDesignMode(): void {
    if (document.designMode === this.#designMode) return;
    this.#designMode = document.designMode;
    void this.#readAll();
  }
}

/** The tree that a node stands in. */
function treeOf(node: Node): Node {
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? root : (document.body ?? document.documentElement);
}

/** What stands in the middle of what the reader sees. */
function inSight(): Element | null {
  return document.elementFromPoint(innerWidth / 2, innerHeight / 2);
}
