import { isShown } from '../on-show.ts';
import type { FrameText } from '../../check/frame-text.ts';
import type { Shown } from '../../check/page-reader.ts';
import { bringIntoView } from '../bring-into-view.ts';
import type { Paragraph } from './paragraph.ts';
import { paragraphsOf } from './paragraphs.ts';
import { shadowRootsIn } from '../shadow-roots.ts';
import { bodyOf } from '../trees.ts';
import { pointNothingOut, pointOut } from './point-out.ts';

/** One reading of a document, with the way back from its text to where that stands. */
export class PageReading {
  /** The shadow roots that it read. */
  readonly shadows: readonly ShadowRoot[];
  readonly #paragraphs: readonly Paragraph[];

  constructor() {
    const body = bodyOf(document);
    this.shadows = shadowRootsIn(body);
    this.#paragraphs = paragraphsOf([body, ...this.shadows]);
  }

  /** All that it says. */
  text(): FrameText {
    return {
      title: document.title,
      address: location.href,
      language: document.documentElement.lang,
      paragraphs: this.#paragraphs.map(({ text, noteMarks, nodes }) => ({
        text,
        noteMarks,
        hidden: ![...nodes].some(isShown),
      })),
    };
  }

  /** Brings a part of it into view and points it out. */
  show(paragraph: number, start: number, end: number, text: string): Shown {
    pointNothingOut();
    const found = this.#paragraphs[paragraph];
    const range = found?.text.slice(start, end) === text ? found.rangeOf(start, end) : undefined;
    if (!found || !range) return 'gone';
    if (![...found.nodes].some((node) => range.intersectsNode(node) && isShown(node))) {
      return 'hidden';
    }
    pointOut(range);
    bringIntoView(range);
    return 'shown';
  }
}
