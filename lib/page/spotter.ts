import type { FrameReport } from '../frame.ts';
import { scan } from '../matching/scan.ts';
import type { MatcherTables } from '../matching/tables.ts';
import { textChanges } from './changes.ts';
import { Evidence } from './evidence.ts';
import type { Mark } from './mark.ts';
import { type MarkLook, Marks } from './marks.ts';
import { PageText } from './page-text.ts';
import { markAt } from './point.ts';
import { pointNothingOut, pointOut } from './pointed-out.ts';
import { Roots } from './roots.ts';
import { runsAround } from './runs.ts';
import { ShownTerms } from './shown-terms.ts';
import { textsIn } from './texts.ts';
import { UnreadTrees } from './unread-trees.ts';
import { whenIdle, whenSeen } from './when.ts';

/**
 * Nothing tells when a shadow root is attached to an element that stood in the page before, so it
 * is looked for again while pages usually build themselves. Milliseconds after the first reading.
 */
const SHADOWS_COME = [500, 2000, 6000];

/** Finds the terms of a document, marks them, and keeps the marks right while the page changes. */
export class PageSpotter {
  readonly #tables: MatcherTables;
  readonly #evidence = new Evidence();
  readonly #marks: Marks;
  readonly #roots = new Roots((records) => this.#changed(records));
  readonly #unread: UnreadTrees;
  readonly #shown: ShownTerms;
  readonly #signal: AbortSignal;
  #records: MutationRecord[] = [];
  /**
   * Reads the page as soon as somebody can see it, and from then on what changes.
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
    this.#shown = new ShownTerms(this.#marks, onTerms, signal);
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
    if (under) this.#takeInShadows(under);
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
    if (this.#signal.aborted) return;
    this.#forget();
    this.#roots.observeDocument();
    this.#readTree(document.body ?? document.documentElement);
    this.#settle();
    whenIdle(() => this.#takeInShadows(document), this.#signal);
    for (const delay of SHADOWS_COME) {
      whenIdle(() => this.#takeInShadows(document), this.#signal, delay);
    }
  }

  #forget(): void {
    this.#records = [];
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
    if (this.#records.length === 0) requestAnimationFrame(() => this.#follow());
    this.#records.push(...records);
  }

  /** Brings the marks up to what the page has become. */
  #follow(): void {
    const { stale, unread, added } = textChanges(this.#records);
    this.#records = [];
    for (const text of stale) this.#drop(text);
    for (const shadow of this.#roots.letGo()) for (const text of textsIn(shadow)) this.#drop(text);
    for (const run of runsAround(unread)) this.#readAgain(run);
    // What was moved is read anew: it may have come into an editor, or out of one.
    for (const element of added) this.#readShadows(this.#roots.takeInAgain(element));
    this.#settle();
  }

  #takeInShadows(node: Node): void {
    const found = this.#roots.takeIn(node);
    this.#readShadows(found);
    if (found.length > 0) this.#settle();
  }

  #readShadows(shadows: readonly ShadowRoot[]): void {
    for (const shadow of shadows) this.#readTree(shadow);
  }

  /** Reads a whole tree, unless one look at its text shows that there is nothing to find. */
  #readTree(root: Node): void {
    if (!this.#unread.keeps(root, this.#evidence.any)) this.#readAgain(textsIn(root));
  }

  #readAgain(texts: Text[]): void {
    for (const text of texts) this.#drop(text);
    this.#read(texts);
  }

  #drop(text: Text): void {
    this.#marks.drop(text);
    this.#evidence.drop(text);
  }

  #read(texts: Text[]): void {
    const page = new PageText(texts);
    scan(this.#tables, page, {
      match: (match) => this.#marks.add(match, page.runsOf(match)),
      cue: (condition, piece) => {
        const text = texts[piece];
        if (text) this.#evidence.add(condition, text);
      },
    });
  }

  #settle(): void {
    // What is read may be the company that another tree waits for.
    for (let due = this.#due(); due.length > 0; due = this.#due()) {
      for (const root of due) this.#readAgain(textsIn(root));
    }
    this.#marks.settle();
    this.#shown.check();
  }

  #due(): Node[] {
    return this.#unread.due(this.#evidence.any, this.#marks.wantCompany);
  }
}
