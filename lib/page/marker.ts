import { preparationOf } from '../matching/preparation.ts';
import type { MatcherTables } from '../matching/tables.ts';
import { Evidence } from './evidence.ts';
import { heartbeat } from './heartbeat.ts';
import { Highlighted } from './highlighted.ts';
import { isLasting } from './kinds.ts';
import type { Mark } from './mark.ts';
import { type MarkLook, Marks } from './marks.ts';
import { markAt } from './point.ts';
import { POINTED_OUT, PRIORITY } from './pointed-out.ts';
import { Reader } from './reader.ts';
import { runsAround } from './runs.ts';
import { ShownTerms } from './shown-terms.ts';
import { Stretch } from './stretch.ts';
import { textsIn } from './texts.ts';
import type { Segment } from './segments.ts';
import type { Tree } from './trees.ts';
import type { Company } from './unread-trees.ts';
import { whenIdle } from './when.ts';

/** What a marker has to know of the page around it. */
export interface Surroundings {
  /** The shadow roots that are read. */
  readonly shadows: () => ShadowRoot[];
  /** Whether it is told when a text changes: others are not read by themselves. */
  readonly isFollowed: (text: Text) => boolean;
  /** Has an element's shadow root read, if there is one that is not read yet. */
  readonly lookInto: (host: Element) => void;
  /** Called now and then, as long as there are marks and somebody can see them. */
  readonly check: () => void;
}

/** Who is told of what a marker does. */
export interface Listener {
  /** There are marks, for the first time: from now on a reader may rest on one. */
  readonly onMarks: () => void;
  /** The terms on show are others than before. It takes an idle moment to know. */
  readonly onTerms: () => void;
  /** Comes now and then, as long as there are marks and somebody can see them. */
  readonly onBeat: () => void;
}

/** A pause in the midst of a reading, in which the page has its turn. */
interface Rest {
  readonly reader: Reader;
  /** Up to where all has been read anew by then. */
  behind?: Text;
}

/** Reads the text that it is given, marks the terms in it, and keeps the marks until the text is dropped. */
export class PageMarker {
  readonly #tables: MatcherTables;
  readonly #evidence = new Evidence();
  readonly #marks: Marks;
  /** The marks of the term that the reader points at elsewhere. */
  readonly #pointedOut: Highlighted;
  readonly #shown: ShownTerms;
  readonly #around: Surroundings;
  readonly #listener: Listener;
  readonly #signal: AbortSignal;
  #resting: Rest | undefined;
  #watched = false;

  /**
   * @param tables what to look for
   * @param look how it is marked
   * @param signal ends it all
   */
  constructor(
    tables: MatcherTables,
    look: MarkLook,
    around: Surroundings,
    listener: Listener,
    signal: AbortSignal,
  ) {
    this.#tables = tables;
    // It takes its time: not in one go with the first reading, which waits for an idle moment too.
    whenIdle(() => preparationOf(tables), signal);
    this.#marks = new Marks(this.#evidence, look, signal);
    this.#pointedOut = new Highlighted(POINTED_OUT, signal, PRIORITY);
    this.#around = around;
    this.#listener = listener;
    this.#signal = signal;
    this.#shown = new ShownTerms(this.#marks, around.shadows, listener.onTerms, signal);
    signal.addEventListener('abort', () => this.clear());
  }

  /** How often each term is on show in this document. */
  counts(): Record<string, number> {
    this.#marks.settle();
    return this.#marks.counts();
  }

  /** Every mark in this document, in no order. */
  marks(): Iterable<Mark> {
    this.#marks.settle();
    return this.#marks.all;
  }

  /** The mark under a point of the viewport (CSS pixels). */
  markAt(x: number, y: number): Mark | undefined {
    const under = document.elementFromPoint(x, y);
    if (under) this.#around.lookInto(under);
    this.#marks.settle();
    return markAt((text) => this.#marks.touching(text), this.#around.shadows(), x, y);
  }

  /** Shows where a term stands, whatever marks look like; without one, points out nothing. */
  pointOut(term: string | undefined): void {
    this.#pointedOut.clear();
    if (term === undefined) return;
    for (const mark of this.#marks.all) if (mark.term === term) this.#pointedOut.add(mark);
    this.#pointedOut.lookAround();
    this.#pointedOut.register();
  }

  /** What is known by now of the company that some forms need. */
  get company(): Company {
    return { met: this.#evidence.any, wanted: this.#marks.wantCompany };
  }

  /**
   * Reads a segment step by step, in place of what was read of it before.
   *
   * @param within whether a reader may come into it from text before, or read on behind it
   */
  *reading(segment: Segment, within: boolean): Generator<void, void, boolean> {
    const reader = this.#newReader();
    const stretch = new Stretch(segment, within, (text) => this.#marks.reachInto(text));
    for (let text = stretch.next(); text; text = stretch.next()) {
      if (!reader.begin(text)) continue;
      while (reader.readOn()) if (reader.isTired) yield* this.#rest(reader, stretch);
      if (reader.text && reader.text !== text) stretch.skipTo(reader.text);
      if (reader.isTired) yield* this.#rest(reader, stretch);
    }
    reader.end();
  }

  /**
   * Reads single texts run by run, each with what a reader reads it together with; the page may
   * change between two runs.
   *
   * @param texts it is emptied
   */
  *readingAround(texts: Set<Text>): Generator<void, void, boolean> {
    const { isFollowed } = this.#around;
    let reader = this.#newReader();
    for (const run of runsAround(texts, isFollowed, (text) => this.#marks.reachInto(text))) {
      this.#passOver(run);
      this.#readRun(run, reader);
      if (yield) reader = this.#newReader();
    }
  }

  #readRun(run: readonly Text[], reader: Reader): void {
    for (let at = 0; at < run.length; at++) {
      const text = run[at];
      if (!text || !reader.begin(text)) continue;
      while (reader.readOn());
      if (reader.text && reader.text !== text) at = run.indexOf(reader.text, at);
      if (at < 0) return;
    }
    // It may end in the midst of a word.
    reader.end();
  }

  /** Whether something was found in a text. */
  knows(text: Text): boolean {
    return this.#marks.texts.has(text) || this.#evidence.texts.has(text);
  }

  drop(text: Text): void {
    this.#resting?.reader.leave(text);
    this.#marks.drop(text);
    this.#evidence.drop(text);
  }

  /**
   * Drops step by step what is known of texts that have left the page. Not all of them are told:
   * what a page takes out of a tree that stands outside of it at that time is not.
   */
  droppingGone(): Generator<void> {
    return this.#droppingWhere((text) => !text.isConnected);
  }

  /** Drops what is known of a tree's texts, by the shorter way. */
  *droppingWithin(tree: Tree): Generator<void> {
    const most = this.#marks.texts.size + this.#evidence.texts.size;
    if (most === 0) return;
    if (tree.querySelectorAll('*').length < most) {
      for (const text of textsIn(tree)) this.drop(text);
    } else {
      yield* this.#droppingWhere((text) => tree.contains(text));
    }
  }

  *#droppingWhere(isToGo: (text: Text) => boolean): Generator<void> {
    // As they are now: what is read meanwhile may be read again for as long as it is dropped.
    for (const text of [...this.#marks.texts.keys(), ...this.#evidence.texts.keys()]) {
      if (isToGo(text)) this.drop(text);
      yield;
    }
  }

  /** To be called when a few texts have been read or dropped: shows what has come of it. */
  settle(): void {
    this.#marks.settle();
    this.#shown.check();
    if (this.#watched || !this.#marks.any) return;
    this.#watched = true;
    this.#listener.onMarks();
    void heartbeat(() => {
      // A page can clear all highlights, and nothing tells.
      this.#marks.settle();
      this.#around.check();
      this.#listener.onBeat();
    }, this.#signal);
  }

  clear(): void {
    this.#marks.clear();
    this.#evidence.clear();
    this.#pointedOut.clear();
    this.#resting = undefined;
  }

  #newReader(): Reader {
    return new Reader(this.#tables, {
      drop: (text) => this.drop(text),
      match: (match, runs) => {
        if (runs.every((run) => run.every(isLasting))) this.#marks.add(match, runs);
      },
      cue: (condition, text) => {
        if (isLasting(text)) this.#evidence.add(condition, text);
      },
    });
  }

  *#rest(reader: Reader, stretch: Stretch): Generator<void, void, boolean> {
    const resting: Rest = { reader };
    this.#resting = resting;
    const turned = yield;
    this.#resting = undefined;
    reader.rested(turned);
    if (turned) stretch.resume(reader.text === undefined, resting.behind);
  }

  /** Has a reading that rests in a run that is about to be read go on behind it. */
  #passOver(run: readonly Text[]): void {
    const text = this.#resting?.reader.text;
    const last = run.at(-1);
    if (this.#resting && text && last && run.includes(text)) this.#resting.behind = last;
  }
}
