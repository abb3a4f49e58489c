import { i18n } from '#i18n';
import { createRef } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { pack } from 'virtual:clinic-cards';
import { PackProvider } from '../../components/PackContext.tsx';
import type { Term } from '../../lib/content/pack.ts';
import type { CardRequest } from '../../lib/messaging/frame.ts';
import { isExtensionThere } from '../../lib/messaging/extension-api.ts';
import { copyText } from '../../lib/page/card/copy-text.ts';
import { closeWhenDone } from '../../lib/page/card/dismissal.ts';
import { holdsFocus, keepTabWithin, rememberFocus } from '../../lib/page/card/focus.ts';
import { homeFor } from '../../lib/page/card/home.ts';
import { keepBeside } from '../../lib/page/card/position.ts';
import { shield } from '../../lib/page/card/shield.ts';
import { createSurface } from '../../lib/page/card/surface.ts';
import { heartbeat } from '../../lib/page/heartbeat.ts';
import { applyAppearance } from '../../lib/settings/apply-appearance.ts';
import { type CardHandle, PopoverCard } from './PopoverCard.tsx';
import { hearEscapeElsewhere } from './escape-elsewhere.ts';
import css from './panel.css?inline';

/** A card that stands in the page. */
export interface ShownCard {
  /** Moves the focus into it, to its own term. */
  readonly enter: () => void;
  readonly isPinned: () => boolean;
  readonly holdsFocus: () => boolean;
}

/** Puts a term's card into the page. When the controller aborts, nothing of it stays. */
export function showCard(term: Term, request: CardRequest, controller: AbortController): ShownCard {
  const { range, cause, quietly, appearance } = request;
  const { signal } = controller;
  const close = () => {
    controller.abort();
  };
  let pinned = false;
  const isPinned = () => pinned;
  const surface = createSurface(css, i18n.t('card.label'));
  const { host, panel } = surface;
  panel.lang = i18n.t('language');
  panel.dir = i18n.t('direction');
  applyAppearance(panel, appearance);
  // Before React listens there.
  shield(surface);

  let heading: HTMLHeadingElement | null = null;
  const focus = () => {
    heading?.focus({ preventScroll: true });
  };
  const card = createRef<CardHandle>();
  const root = createRoot(panel);
  // At once, for the card's place depends on its size.
  flushSync(() => {
    root.render(
      <PackProvider value={pack}>
        <PopoverCard
          ref={card}
          term={term}
          headingRef={(element) => {
            heading = element;
          }}
          onMove={focus}
          onPin={(isPinnedNow) => {
            pinned = isPinnedNow;
          }}
          onCopy={(text) => copyText(text, panel)}
          onClose={close}
        />
      </PackProvider>,
    );
  });

  const returnFocus = rememberFocus();
  signal.addEventListener(
    'abort',
    () => {
      const hadFocus = holdsFocus(panel);
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
  keepBeside(range, panel, {
    signal,
    onLost: () => {
      // A pinned card stays where it last stood, unless what it stood in has gone, a dialog say.
      if (!pinned || !panel.matches(':popover-open')) close();
    },
  });
  closeWhenDone({ term: range, panel, closesWhenLeft: cause === 'hover', isPinned, signal, close });
  hearEscapeElsewhere(signal);
  keepTabWithin(panel, signal);
  // Where the page around a small frame holds the card, no marker may be there to close it.
  void heartbeat(() => {
    if (!isExtensionThere()) close();
  }, signal);

  if (cause === 'press') focus();
  return { enter: () => card.current?.goHome(), isPinned, holdsFocus: () => holdsFocus(panel) };
}
