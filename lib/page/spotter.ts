import type { FrameReport } from '../frame.ts';
import { scan } from '../matching/scan.ts';
import type { MatcherTables } from '../matching/tables.ts';
import { textChanges } from './changes.ts';
import { Evidence } from './evidence.ts';
import { type Mark, Marks } from './marks.ts';
import { PageText } from './page-text.ts';
import { runsAround } from './runs.ts';
import { textsIn } from './texts.ts';
import { whenSeen } from './when-seen.ts';

/** Finds the terms of a document, marks them, and keeps the marks right while the page changes. */
export class PageSpotter {
  readonly #tables: MatcherTables;
  readonly #onTerms: () => void;
  readonly #evidence = new Evidence();
  readonly #marks = new Marks(this.#evidence);
  readonly #observer = new MutationObserver((records) => this.#changed(records));
  #records: MutationRecord[] = [];
  #terms = '';
  #stopped = false;

  /**
   * @param tables what to look for
   * @param onTerms told whenever a term is there for the first time, or none of it any more
   */
  constructor(tables: MatcherTables, onTerms: () => void) {
    this.#tables = tables;
    this.#onTerms = onTerms;
  }

  /** Reads the page as soon as somebody can see it, and from then on what changes. */
  start(signal: AbortSignal): void {
    signal.addEventListener('abort', () => this.#stop());
    void this.#readAll();
  }

  /** What is on show in this document. */
  report(): FrameReport {
    return { counts: this.#marks.counts() };
  }

  /** The painted marks that touch a text. */
  marksIn(text: Text): Mark[] {
    return this.#marks.touching(text);
  }

  /** Makes a change to the page that is our own, so that it does not wake us. */
  quietly(change: () => void): void {
    this.#changed(this.#observer.takeRecords());
    change();
    this.#observer.takeRecords();
  }

  #stop(): void {
    this.#stopped = true;
    this.#observer.disconnect();
    this.#forget();
  }

  async #readAll(): Promise<void> {
    await whenSeen();
    if (this.#stopped) return;
    this.#forget();
    this.#observer.observe(document, { childList: true, characterData: true, subtree: true });
    this.#read(textsIn(document.body ?? document));
    this.#settle();
  }

  #forget(): void {
    this.#records = [];
    this.#marks.clear();
    this.#evidence.clear();
  }

  #changed(records: MutationRecord[]): void {
    if (document.hidden) {
      // Out of sight, following would be work for nobody: the page is read anew when it is seen.
      this.#observer.disconnect();
      void this.#readAll();
      return;
    }
    if (records.length === 0) return;
    if (this.#records.length === 0) requestAnimationFrame(() => this.#follow());
    this.#records.push(...records);
  }

  /** Brings the marks up to what the page has become. */
  #follow(): void {
    const { stale, unread } = textChanges(this.#records);
    this.#records = [];
    for (const text of stale) this.#drop(text);
    for (const run of runsAround(unread)) {
      for (const text of run) this.#drop(text);
      this.#read(run);
    }
    this.#settle();
  }

  #drop(text: Text): void {
    this.#marks.drop(text);
    this.#evidence.drop(text);
  }

  #read(texts: Text[]): void {
    const source = new PageText(texts);
    scan(this.#tables, source, {
      match: ({ term, needs, startPiece, start, endPiece, end }) => {
        const [startContainer, endContainer] = [texts[startPiece], texts[endPiece]];
        if (!startContainer || !endContainer) return;
        this.#marks.add({
          term,
          needs,
          texts: texts.slice(startPiece, endPiece + 1),
          range: new StaticRange({
            startContainer,
            startOffset: start,
            endContainer,
            endOffset: end,
          }),
        });
      },
      cue: (condition, piece) => {
        const text = texts[piece];
        if (text) this.#evidence.add(condition, text);
      },
    });
  }

  #settle(): void {
    this.#marks.settle();
    const terms = [...this.#marks.terms].toSorted().join();
    if (terms === this.#terms) return;
    this.#terms = terms;
    this.#onTerms();
  }
}
