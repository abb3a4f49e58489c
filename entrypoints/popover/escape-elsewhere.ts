import { deepActiveElement } from '../../lib/page/card/focus.ts';
import { tellBackground } from '../../lib/messaging/tell-background.ts';

/**
 * Has the page's other frames tell of Esc while one of them has the focus, until the signal aborts:
 * none of it is heard in here, and whoever cannot point elsewhere would not be rid of a card.
 * https://www.w3.org/TR/WCAG22/#content-on-hover-or-focus
 */
export function hearEscapeElsewhere(signal: AbortSignal): void {
  const ask = () => {
    if (!signal.aborted && isFocusElsewhere()) void tellBackground({ type: 'escape-wanted' });
  };
  ask();
  addEventListener(
    'blur',
    ({ isTrusted }) => {
      // In Firefox it comes before it is known where the focus goes.
      if (isTrusted) setTimeout(ask);
    },
    { signal },
  );
}

function isFocusElsewhere(): boolean {
  return !document.hasFocus() || (deepActiveElement()?.matches('iframe, frame, object') ?? false);
}
