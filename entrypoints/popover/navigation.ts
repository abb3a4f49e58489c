import { i18n } from '#i18n';
import { pack } from 'virtual:clinic-cards';
import type { CardHost, PageMark } from '../../lib/frame.ts';
import { TermCursor } from '../../lib/page/navigation/term-cursor.ts';
import { liveRange } from '../../lib/page/point.ts';
import type { Cards } from './cards.ts';

/** Goes from term to term of this frame by keyboard, and opens their cards. */
export function createNavigation(
  cards: Cards,
): Pick<CardHost, 'step' | 'openHere' | 'leave' | 'isHere'> {
  const cursor = new TermCursor();

  function step(direction: 1 | -1, from: 'view' | 'edge'): boolean {
    const place = cursor.step(marks(), direction, from);
    if (!place) return false;
    const { mark, number, total } = place;
    if (cards.isReading()) {
      openHere();
    } else {
      const name = pack.terms.find(({ id }) => id === mark.term)?.name ?? mark.term;
      say(i18n.t('navigation.at', { name, number: String(number), total: String(total) }));
    }
    return true;
  }

  function openHere(): boolean {
    const card = globalThis.clinicContextSpotter?.card;
    // The page may have changed since it was come to.
    const at =
      cursor.among(marks()) ??
      (cursor.step(marks(), 1, 'view') ?? cursor.step(marks(), 1, 'edge'))?.mark;
    if (!at || !card) return false;
    cards.open({ ...card, term: at.term, range: liveRange(at), cause: 'press' });
    return true;
  }

  return {
    step,
    openHere,
    leave: () => {
      cursor.leave();
    },
    isHere: () => cursor.among(marks()) !== undefined,
  };
}

function marks(): Iterable<PageMark> {
  return globalThis.clinicContextSpotter?.marks() ?? [];
}

/** Says something to those who listen to the page, and changes nothing in it. Chrome has it from 141. */
function say(words: string): void {
  document.ariaNotify?.(words);
}

declare global {
  interface Document {
    ariaNotify?(announcement: string): void;
  }
}
