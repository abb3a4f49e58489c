/**
 * Text that means nothing to Markdown, in one line; nor to GitHub's, which makes links of bare
 * addresses: https://github.github.com/gfm/#autolinks-extension-
 */
export function markdownText(text: string): string {
  return (
    text
      .trim()
      .replaceAll(/\s+/gu, ' ')
      .replaceAll(/[\\`*_<>[\]#|~&!@]/g, String.raw`\$&`)
      .replaceAll(/:(?=\/\/)/g, String.raw`\:`)
      .replaceAll(/(?<=\bwww)\./gi, String.raw`\.`)
      // At the beginning of a line these begin a list, or make a heading of what stands above.
      .replace(/^[-+=]/, String.raw`\$&`)
      .replace(/^(\d+)([.)])/, String.raw`$1\$2`)
  );
}
