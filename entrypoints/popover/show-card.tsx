import { i18n } from '#i18n';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { pack } from 'virtual:clinic-content';
import { PackProvider } from '../../components/PackContext.tsx';
import type { Term } from '../../lib/content/pack.ts';
import type { CardRequest } from '../../lib/frame.ts';
import { closeWhenDone } from '../../lib/page/card/dismissal.ts';
import { rememberFocus } from '../../lib/page/card/focus.ts';
import { homeFor } from '../../lib/page/card/home.ts';
import { keepBeside } from '../../lib/page/card/position.ts';
import { shield } from '../../lib/page/card/shield.ts';
import { createSurface } from '../../lib/page/card/surface.ts';
import { PopoverCard } from './PopoverCard.tsx';
import css from './panel.css?inline';

const HEADING = 'name';

/** A card that stands in the page. */
export interface ShownCard {
  readonly focus: () => void;
}

/** Puts a term's card into the page. When the controller aborts, nothing of it stays. */
export function showCard(term: Term, request: CardRequest, controller: AbortController): ShownCard {
  const { range, cause, quietly } = request;
  const { signal } = controller;
  const close = () => {
    controller.abort();
  };
  const { host, panel } = createSurface(css, HEADING);
  panel.lang = i18n.t('language');
  shield(host);

  let heading: HTMLHeadingElement | null = null;
  const root = createRoot(panel);
  // At once, for the card's place depends on its size.
  flushSync(() => {
    root.render(
      <PackProvider value={pack}>
        <PopoverCard
          term={term}
          headingId={HEADING}
          headingRef={(element) => {
            heading = element;
          }}
          onClose={close}
        />
      </PackProvider>,
    );
  });

  const returnFocus = rememberFocus();
  signal.addEventListener(
    'abort',
    () => {
      const hadFocus = panel.matches(':focus-within');
      quietly(() => {
        host.remove();
      });
      if (hadFocus) returnFocus();
      root.unmount();
    },
    { once: true },
  );

  quietly(() => {
    homeFor(range).append(host);
  });
  panel.showPopover();
  keepBeside(range, panel, { signal, onLost: close });
  closeWhenDone({ term: range, panel, closesWhenLeft: cause === 'hover', signal, close });

  const focus = () => {
    heading?.focus({ preventScroll: true });
  };
  if (cause === 'press') focus();
  return { focus };
}
