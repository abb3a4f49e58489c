/**
 * F3: a TreeWalker over every text node, reading each one's length; gives the sum. It is also sent
 * into pages alone, so it can use nothing of its surroundings here.
 */
export function f3(): number {
  let length = 0;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- SHOW_TEXT lets nothing else through.
  for (let text; (text = walker.nextNode() as Text | null);) length += text.length;
  return length;
}
