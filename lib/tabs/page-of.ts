/**
 * An address by which to know its page: a place within it (`#part`) does not matter, unless it is a
 * route of an app (`#/users`, `#!/users`), which shows another page for each.
 */
export function pageOf(address: string): string {
  const url = URL.parse(address);
  if (!url) return address;
  if (!/^#!?\//.test(url.hash)) url.hash = '';
  return url.href;
}
