import { type RefObject, useEffect } from 'react';

/** Lets Up and Down move the focus between the elements below that carry `data-arrow-stop`. */
export function useArrowKeys(container: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const controller = new AbortController();
    container.current?.addEventListener('keydown', moveFocus, { signal: controller.signal });
    return () => {
      controller.abort();
    };
  }, [container]);
}

function moveFocus(event: KeyboardEvent): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const { currentTarget, target } = event;
  if (!step || !(currentTarget instanceof HTMLElement) || !(target instanceof HTMLElement)) return;
  const stops = [...currentTarget.querySelectorAll<HTMLElement>('[data-arrow-stop]')];
  const from = stops.indexOf(target);
  const next = from === -1 ? undefined : stops[from + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
