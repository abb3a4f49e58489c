/** Renders assets/icon.svg to the sizes that the browsers and their stores ask for. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { Resvg } from '@resvg/resvg-js';

const SOURCE = new URL('../assets/icon.svg', import.meta.url);
const TARGET = new URL('../public/icon/', import.meta.url);
const SIZES = [16, 32, 48, 96, 128];

/** Chrome's store wants air around the drawing of its one big icon: https://developer.chrome.com/docs/webstore/images#icons */
const PADDING = new Map([[128, 16]]);

const drawing = await readFile(SOURCE, 'utf8');
await mkdir(TARGET, { recursive: true });
for (const size of SIZES) {
  const image = new Resvg(padded(drawing, size), { fitTo: { mode: 'width', value: size } });
  await writeFile(new URL(`${size}.png`, TARGET), image.render().asPng());
}

/** The drawing with the size's padding, by a wider view of it. */
function padded(svg: string, size: number): string {
  const padding = PADDING.get(size);
  if (!padding) return svg;
  const view = (128 * size) / (size - 2 * padding);
  const edge = (128 - view) / 2;
  return svg.replace('viewBox="0 0 128 128"', `viewBox="${edge} ${edge} ${view} ${view}"`);
}
