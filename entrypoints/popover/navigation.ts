import { i18n } from '#i18n';
import { pack } from 'virtual:clinic-cards';
import type { CardHost, CardRequest, PageMark } from '../../lib/messaging/frame.ts';
import { type Place, TermCursor } from '../../lib/page/navigation/term-cursor.ts';
import { liveRange } from '../../lib/page/point.ts';
import type { RoomyCards } from './small-frame.ts';

/** Goes from term to term of this frame by keyboard, and opens their cards. */
export function createNavigation(
  cards: RoomyCards,
): Pick<CardHost, 'step' | 'openHere' | 'leave' | 'isHere'> {
  const cursor = new TermCursor();

  function step(direction: 1 | -1, from: 'view' | 'edge'): boolean {
    const place = cursor.step(marks(), direction, from);
    if (!place) return false;
    void readOn(place);
    return true;
  }

  async function readOn({ mark, number, total }: Place): Promise<void> {
    const request = requestFor(mark);
    if (request && (await cards.readOn(request))) return;
    const name = pack.terms.find(({ id }) => id === mark.term)?.name ?? mark.term;
    say(i18n.t('navigation.at', { name, number: String(number), total: String(total) }));
  }

  function openHere(): boolean {
    // The page may have changed since it was come to.
    const at =
      cursor.among(marks()) ??
      (cursor.step(marks(), 1, 'view') ?? cursor.step(marks(), 1, 'edge'))?.mark;
    const request = at && requestFor(at);
    if (!request) return false;
    void cards.open(request, () => true);
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

function requestFor(mark: PageMark): CardRequest | undefined {
  const card = globalThis.clinicContextSpotter?.card;
  return card && { ...card, term: mark.term, range: liveRange(mark), cause: 'press' };
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
