import {
  autoUpdate,
  computePosition,
  flip,
  hide,
  inline,
  offset,
  type Placement,
  shift,
  size,
  type VirtualElement,
} from '@floating-ui/dom';
import { isElement } from '../kinds.ts';
import { holderOf } from '../reading-matter.ts';

/** Between the card and the line of its term, and between the card and the edge of the view. */
const GAP = 8;
const MAX_HEIGHT = 480;
/** A panel lower than this scrolls as a whole, or there would be next to nothing to read. For letters of usual size. */
const LOW = 340;
/** The same for a sheet, by the height of the view: buttons for fingers leave less to read. */
const LOW_VIEW = 700;
/**
 * What a name and the beginning of its explanation take. Where that is not to be had beside the
 * term, as in a window that is zoomed far in, something is covered rather than nothing shown.
 * For letters of usual size, too.
 */
const LEAST = 190;

/** Where fingers read on a narrow screen the card is a sheet. The same words stand in panel.css. */
const SHEET = '(pointer: coarse) and (width < 480px)';

interface Options {
  readonly signal: AbortSignal;
  /** The term is gone, or out of sight. */
  readonly onLost: () => void;
}

/** Keeps the panel beside its term, clear of the lines the term stands on, until aborted. */
export function keepBeside(term: Range, panel: HTMLElement, { signal, onLost }: Options): void {
  const context = elementAround(term);
  const reference: VirtualElement = {
    getBoundingClientRect: () => term.getBoundingClientRect(),
    getClientRects: () => term.getClientRects(),
    contextElement: context,
  };
  const sheet = matchMedia(SHEET);
  // A page that sets `zoom` would scale the card, and its place with it.
  panel.style.zoom = String(1 / panel.currentCSSZoom);

  const place = async (): Promise<void> => {
    // Out of the page a popover closes, and stays closed if it comes back.
    const isOpen = panel.matches(':popover-open');
    if (term.collapsed || term.getClientRects().length === 0 || !isOpen) {
      onLost();
      return;
    }
    if (sheet.matches) {
      placeAsSheet(term, panel);
      return;
    }
    const { x, y, middlewareData } = await computePosition(reference, panel, {
      strategy: 'fixed',
      placement: preferredPlacement(context),
      middleware: [
        inline(),
        offset(GAP),
        flip({ padding: GAP }),
        size({
          padding: GAP,
          apply: ({ availableHeight }) => {
            const scale = textScale(panel);
            const least = Math.min(LEAST * scale, innerHeight - 2 * GAP);
            panel.style.maxHeight = `${Math.max(least, Math.min(MAX_HEIGHT, availableHeight))}px`;
            panel.toggleAttribute('data-low', availableHeight < LOW * scale);
          },
        }),
        shift({ padding: GAP, crossAxis: true }),
        hide(),
      ],
    });
    if (signal.aborted) return;
    if (middlewareData.hide?.referenceHidden) {
      onLost();
      return;
    }
    delete panel.dataset['sheet'];
    panel.style.left = `${x}px`;
    panel.style.top = `${y}px`;
  };

  const stop = autoUpdate(reference, panel, () => void place());
  // It has placed the panel at once, and the term may be lost already.
  if (signal.aborted) stop();
  else signal.addEventListener('abort', stop, { once: true });
}

/** At the bottom, where thumbs are, unless the term would lie beneath. */
function placeAsSheet(term: Range, panel: HTMLElement): void {
  panel.style.left = '';
  panel.style.top = '';
  panel.style.maxHeight = '';
  panel.toggleAttribute('data-low', innerHeight < LOW_VIEW);
  const lowest = term.getBoundingClientRect().bottom;
  panel.dataset['sheet'] = lowest > innerHeight - panel.offsetHeight ? 'top' : 'bottom';
}

/** After the term's line: below it, or beside it where lines run down the page. */
function preferredPlacement(context: Element): Placement {
  const { direction, writingMode } = getComputedStyle(context);
  if (writingMode === 'vertical-rl' || writingMode === 'sideways-rl') return 'left-start';
  if (writingMode !== 'horizontal-tb') return 'right-start';
  return direction === 'rtl' ? 'bottom-end' : 'bottom-start';
}

/** How much larger than usual somebody wants the card's letters. */
function textScale(panel: HTMLElement): number {
  return Number(getComputedStyle(panel).getPropertyValue('--text-scale'));
}

function elementAround({ commonAncestorContainer: node }: Range): Element {
  if (isElement(node)) return node;
  return holderOf(node) ?? document.documentElement;
}
