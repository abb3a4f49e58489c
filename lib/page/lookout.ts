import { PlainText } from '../matching/plain-text.ts';
import { holdsCompany, type Sieve, sift } from '../matching/sieve.ts';
import { joinedChanges } from './changed-text.ts';
import { GatheredChanges } from './gathered-changes.ts';
import { Pace } from './pace.ts';
import { Roots, TEXTS } from './roots.ts';
import { openRootOf, rootWithBox } from './shadow-roots.ts';
import { isLarge, plainTextOf, segmentsOf } from './segments.ts';
import { bodyOf, type Tree } from './trees.ts';
import { whenIdle, whenSeen } from './when.ts';
import { Work } from './work.ts';

/**
 * Nothing tells when a shadow root is attached to an element that stood in the page before, so they
 * are looked for when a page has had the time to build itself, and when it has changed since; in
 * milliseconds.
 */
const SHADOWS_COME = 1500;
const SHADOWS_COME_AGAIN = 10_000;

/**
 * Looks whether a document can hold a term, and at what changes in it, until it may hold one.
 *
 * This is all that runs on most pages, where the first call of a function costs more than what it
 * does, and so does the first touch of each interface of the browser. So it makes only what a page
 * needs, and ends without an AbortSignal, which few pages would ever need.
 */
export class Lookout {
  readonly #sieve: Sieve;
  readonly #found: () => void;
  readonly #roots = new Roots((records) => this.#changed(records), TEXTS);
  #later: {
    readonly work: Work;
    readonly changes: GatheredChanges;
    readonly controller: AbortController;
  } | null = null;
  readonly #ending = { aborted: false };
  #lookedForShadows = 0;
  #shadowsAwaited = false;
  /**
   * Once a form is come upon that needs company, all of the page is looked through for it, and from
   * then on what comes.
   */
  #company: 'not needed' | 'to be looked for' | 'needed' = 'not needed';

  /**
   * Looks at the page as soon as it is at rest and somebody can see it.
   *
   * @param sieve tells whether a text can hold a term
   * @param found called once there may be one; by then the lookout has ended
   */
  constructor(sieve: Sieve, found: () => void) {
    this.#sieve = sieve;
    this.#found = found;
    this.#begin();
  }

  /** Leaves the page alone from now on. */
  end(): void {
    this.#ending.aborted = true;
    this.#forget();
    this.#later?.controller.abort();
  }

  #begin(): void {
    if (document.hidden) void this.#beginWhenSeen();
    else whenIdle(() => this.#lookAtAll(), this.#ending);
  }

  async #beginWhenSeen(): Promise<void> {
    await whenSeen();
    this.#begin();
  }

  #lookAtAll(): void {
    this.#forget();
    this.#roots.observeDocument();
    this.#awaitShadows(SHADOWS_COME);
    this.#look(bodyOf(document));
  }

  #forget(): void {
    this.#company = 'not needed';
    this.#later?.work.clear();
    this.#later?.changes.clear();
    this.#roots.clear();
  }

  #look(tree: Tree): void {
    if (isLarge(tree)) this.#work.add(this.#looking(tree));
    else this.#sift(plainTextOf({ root: tree }));
  }

  *#looking(tree: Tree): Generator<void> {
    for (const segment of segmentsOf(tree)) {
      this.#sift(plainTextOf(segment));
      yield;
    }
  }

  #sift(text: PlainText): void {
    const sifted = sift(this.#sieve, text);
    if (sifted === 'terms') this.#tell();
    else if (this.#company === 'needed') this.#lookForCompany(text);
    else if (sifted === 'only in company' && this.#company === 'not needed') {
      this.#company = 'to be looked for';
      this.#work.add(this.#lookingForCompany());
    }
  }

  #lookForCompany(text: PlainText): void {
    if (holdsCompany(this.#sieve, text)) this.#tell();
  }

  *#lookingForCompany(): Generator<void> {
    this.#company = 'needed';
    for (const tree of [bodyOf(document), ...this.#roots.shadows]) {
      for (const segment of segmentsOf(tree)) {
        this.#lookForCompany(plainTextOf(segment));
        yield;
      }
    }
  }

  #tell(): void {
    if (this.#ending.aborted) return;
    this.end();
    this.#found();
  }

  #awaitShadows(delay: number): void {
    if (this.#shadowsAwaited) return;
    this.#shadowsAwaited = true;
    const look = () => {
      this.#shadowsAwaited = false;
      this.#lookedForShadows = performance.now();
      this.#work.add(this.#lookingIntoHosts());
    };
    whenIdle(look, this.#ending, delay);
  }

  *#lookingIntoHosts(): Generator<void> {
    for (const found of this.#roots.takeInAll(rootWithBox)) {
      for (const shadow of found) this.#look(shadow);
      yield;
    }
  }

  #changed(records: readonly MutationRecord[]): void {
    if (document.hidden) {
      // Out of sight, following would be work for nobody: the page is looked at anew when it is seen.
      this.#roots.clear();
      this.#begin();
      return;
    }
    this.#whatComesLater.changes.add(records);
  }

  *#following(records: readonly MutationRecord[]): Generator<void> {
    this.#roots.letGo();
    for (const { texts, large, elements } of joinedChanges(records)) {
      this.#sift(PlainText.of(texts));
      if (this.#ending.aborted) return;
      for (const element of large) this.#look(element);
      for (const element of elements) {
        // What is looked into behind the end would be observed anew.
        if (this.#ending.aborted) return;
        // Whether it has a box, for a closed one, is not asked before the page knows by itself.
        for (const shadow of this.#roots.takeInAgain(element, openRootOf)) this.#look(shadow);
      }
      yield;
    }
    this.#awaitShadows(
      Math.max(SHADOWS_COME, this.#lookedForShadows + SHADOWS_COME_AGAIN - performance.now()),
    );
  }

  get #work(): Work {
    return this.#whatComesLater.work;
  }

  /** Made when it is needed: most pages are small, and many never change. */
  get #whatComesLater() {
    if (!this.#later) {
      const controller = new AbortController();
      const { signal } = controller;
      const pace = new Pace(signal);
      const work = new Work(() => pace.turn(), signal);
      const follow = (records: readonly MutationRecord[]) => work.add(this.#following(records));
      const changes = new GatheredChanges(pace, follow, signal);
      this.#later = { work, changes, controller };
    }
    return this.#later;
  }
}
