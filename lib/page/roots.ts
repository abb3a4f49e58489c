import { isShadowRoot } from './kinds.ts';
import {
  type RootOf,
  rootsOfFullHosts,
  shadowRootOf,
  shadowRootsByStep,
  shadowRootsIn,
} from './shadow-roots.ts';
import type { Tree } from './trees.ts';

/** What changes a tree's text. */
export const TEXTS = { childList: true, characterData: true, subtree: true };

/** Text that is being written is no reading matter; it becomes some when the writing ends. */
export const TEXTS_AND_WRITING = { ...TEXTS, attributeFilter: ['contenteditable'] };

/** A page's trees of text, the document's and those of its shadow roots, and what changes in them. */
export class Roots {
  readonly #observer: MutationObserver;
  readonly #observed: MutationObserverInit;
  readonly #shadows = new Set<ShadowRoot>();

  constructor(changed: (records: MutationRecord[]) => void, observed: MutationObserverInit) {
    this.#observer = new MutationObserver(changed);
    this.#observed = observed;
  }

  observeDocument(): void {
    this.#observer.observe(document, this.#observed);
  }

  /**
   * Takes in the document's shadow roots that are not known yet, and gives them step by step.
   *
   * @param ofEmpty looks for that of an ordinary element without children
   */
  takeInAll(ofEmpty: RootOf = shadowRootOf): Generator<ShadowRoot[]> {
    return this.#takeInNew(shadowRootsByStep(document, ofEmpty));
  }

  /** The same for those of ordinary elements that have children. */
  takeInFullHosts(): Generator<ShadowRoot[]> {
    return this.#takeInNew(rootsOfFullHosts(document));
  }

  *#takeInNew(steps: Iterable<ShadowRoot[]>): Generator<ShadowRoot[]> {
    for (const roots of steps) {
      const found = roots.filter((shadow) => !this.#shadows.has(shadow));
      this.#watch(found);
      yield found;
    }
  }

  /** Takes in an element's own shadow root, if there is one that is not known yet. */
  takeInHost(host: Element): ShadowRoot[] {
    const shadow = shadowRootOf(host);
    const found = shadow && !this.#shadows.has(shadow) ? [shadow] : [];
    this.#watch(found);
    return found;
  }

  /** Takes in all shadow roots in a tree, known or not, and gives them. */
  takeInAgain(tree: Tree, ofEmpty?: RootOf): ShadowRoot[] {
    const found = shadowRootsIn(tree, ofEmpty);
    this.#watch(found);
    return found;
  }

  /** Lets go of the shadow roots that have left the page, and gives them. */
  letGo(): ShadowRoot[] {
    const gone = [...this.#shadows].filter((shadow) => !shadow.isConnected);
    for (const shadow of gone) this.#shadows.delete(shadow);
    return gone;
  }

  /** Whether changes of a node are told. */
  isWatched(node: Node): boolean {
    const root = node.getRootNode();
    return isShadowRoot(root) ? this.#shadows.has(root) : root === document;
  }

  get shadows(): ShadowRoot[] {
    return [...this.#shadows];
  }

  /** What has changed and was not told yet. */
  takeRecords(): MutationRecord[] {
    return this.#observer.takeRecords();
  }

  clear(): void {
    this.#observer.disconnect();
    this.#shadows.clear();
  }

  #watch(found: readonly ShadowRoot[]): void {
    for (const shadow of found) {
      this.#shadows.add(shadow);
      this.#observer.observe(shadow, this.#observed);
    }
  }
}
