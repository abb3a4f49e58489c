/** Leads the focus back to where it was; where that has gone meanwhile, to what stands in its stead. */
export function returnFocus(opener: Element | null, instead: HTMLElement | null): void {
  const back = opener instanceof HTMLElement && opener.isConnected ? opener : instead;
  back?.focus();
}
