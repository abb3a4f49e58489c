/** The site that the reader has open, also seen from a frame of another; as `https://example.org/`. */
export function siteInAddressBar(): string {
  return `https://${URL.parse(topOrigin())?.hostname ?? ''}/`;
}

function topOrigin(): string {
  try {
    const { origin } = (window.top ?? window).location;
    if (origin !== 'null') return origin;
  } catch {
    // Another site's page is around this frame.
  }
  // Not in every browser; elsewhere the page right around the frame has to do.
  const ancestors: DOMStringList | undefined = location.ancestorOrigins;
  return ancestors?.item(ancestors.length - 1) ?? (document.referrer || location.href);
}
