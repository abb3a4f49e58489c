import type { PageMark } from '../../messaging/frame.ts';
import { bringIntoView } from '../bring-into-view.ts';
import { isText } from '../kinds.ts';
import { isShown } from '../on-show.ts';
import { liveRange } from '../point.ts';
import { pointNothingOut, pointOut } from '../pointed-out.ts';
import { inReadingOrder } from './reading-order.ts';

/** The term that a reader has come to by keyboard. */
export interface Place {
  readonly mark: PageMark;
  /** Counted from 1, among all that are on show in this frame. */
  readonly number: number;
  readonly total: number;
}

/** Goes from term to term of a page. */
export class TermCursor {
  #at: PageMark | undefined;
  #stay = new AbortController();

  /** The term it is at, as it is marked now. One that is marked or on show no more it leaves. */
  among(marks: Iterable<PageMark>): PageMark | undefined {
    const at = this.#at && [...marks].find((mark) => sameTerm(mark, this.#at) && firstLine(mark));
    if (this.#at && !at) this.leave();
    return at;
  }

  /**
   * Goes to the next term (1) or the one before (-1), and points it out.
   *
   * @param from where to begin without a term to go on from: in what is in sight, or at the page's edge
   * @returns nothing where the page ends
   */
  step(marks: Iterable<PageMark>, direction: 1 | -1, from: 'view' | 'edge'): Place | undefined {
    const shown = inReadingOrder(marks).filter((mark) => firstLine(mark) !== undefined);
    const index = this.#next(shown, direction, from);
    const mark = shown[index];
    if (!mark) return undefined;
    this.leave();
    this.#at = mark;
    this.#leaveWhenDone();
    pointOut(mark);
    bringIntoView(liveRange(mark));
    return { mark, number: index + 1, total: shown.length };
  }

  /** Points out nothing any more. */
  leave(): void {
    this.#stay.abort();
    this.#at = undefined;
    pointNothingOut();
  }

  #next(shown: readonly PageMark[], direction: 1 | -1, from: 'view' | 'edge'): number {
    const at = this.#at ? shown.findIndex((mark) => sameStart(mark, this.#at)) : -1;
    if (at >= 0) return at + direction;
    if (from === 'edge') return direction === 1 ? 0 : shown.length - 1;
    const ahead = (mark: PageMark) => {
      const line = firstLine(mark);
      return line !== undefined && (direction === 1 ? line.bottom > 0 : line.top < innerHeight);
    };
    return direction === 1 ? shown.findIndex(ahead) : shown.findLastIndex(ahead);
  }

  #leaveWhenDone(): void {
    this.#stay = new AbortController();
    const options = { passive: true, capture: true, signal: this.#stay.signal };
    // Esc closes a card too: the place is kept, to go on from.
    addEventListener(
      'keydown',
      (event) => {
        if (event.isTrusted && event.key === 'Escape') pointNothingOut();
      },
      options,
    );
    for (const type of ['pointerdown', 'pagehide']) {
      addEventListener(
        type,
        (event) => {
          if (event.isTrusted) this.leave();
        },
        options,
      );
    }
  }
}

/** The box of a mark's first line; nothing while it is not on show. */
function firstLine(mark: PageMark): DOMRect | undefined {
  const start = mark.ranges[0]?.startContainer;
  const visible = start !== undefined && isText(start) && isShown(start);
  return visible ? liveRange(mark).getClientRects()[0] : undefined;
}

function sameTerm(a: PageMark, b: PageMark | undefined): boolean {
  return a.term === b?.term && sameStart(a, b);
}

function sameStart(a: PageMark, b: PageMark | undefined): boolean {
  const [left, right] = [a.ranges[0], b?.ranges[0]];
  return left?.startContainer === right?.startContainer && left?.startOffset === right?.startOffset;
}
