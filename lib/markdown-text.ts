/** Text that means nothing to Markdown, in one line. */
export function markdownText(text: string): string {
  return text
    .trim()
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/[\\`*_<>[\]#|~&!]/g, String.raw`\$&`);
}
