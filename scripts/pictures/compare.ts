import pixelmatch from 'pixelmatch';
import sharp from 'sharp';

/** The side of a tile, in pixels: about a button's height. */
const TILE = 40;

/** How different two pixels may be, from 0 to 1: systems smooth letters in their own ways. */
const LENIENCE = 0.25;

/** How much of a tile may differ. Letters smoothed by another system stay at 0.01; a word that has gone makes 0.04. */
const MOST = 0.03;

interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * Compares two pictures of one surface, tile by tile: in a large picture a button that is gone is
 * hardly a thousandth, but it is all of its tiles.
 *
 * @returns what differs, one line each; nothing where they are alike
 */
export async function differences(before: Buffer, now: Buffer): Promise<string[]> {
  const [a, b] = await Promise.all([decode(before), decode(now)]);
  const size: Size = a.info;
  if (a.info.width !== b.info.width || a.info.height !== b.info.height) {
    return [`it is ${b.info.width} × ${b.info.height} and was ${size.width} × ${size.height}`];
  }
  const difference = new Uint8Array(size.width * size.height * 4);
  pixelmatch(a.data, b.data, difference, size.width, size.height, {
    threshold: LENIENCE,
    diffMask: true,
  });
  return tilesOf(size).flatMap((tile) => {
    const share = shareIn(difference, size, tile);
    return share > MOST
      ? [`at ${tile.x}, ${tile.y} ${Math.round(share * 100)} % of ${TILE} × ${TILE} pixels differ`]
      : [];
  });
}

function decode(picture: Buffer) {
  return sharp(picture).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
}

function tilesOf({ width, height }: Size): { readonly x: number; readonly y: number }[] {
  return startsIn(height).flatMap((y) => startsIn(width).map((x) => ({ x, y })));
}

/** Where tiles start along a side. The last lies over the one before where the side is no multiple of theirs. */
function startsIn(length: number): number[] {
  return Array.from({ length: Math.ceil(length / TILE) }, (_none, index) =>
    Math.min(index * TILE, length - TILE),
  );
}

/** How much of a tile the mask shows as different: there it is not transparent. */
function shareIn(
  mask: Uint8Array,
  { width }: Size,
  tile: { readonly x: number; readonly y: number },
): number {
  let different = 0;
  for (let y = tile.y; y < tile.y + TILE; y++) {
    for (let x = tile.x; x < tile.x + TILE; x++) {
      if (mask[(y * width + x) * 4 + 3] !== 0) different += 1;
    }
  }
  return different / TILE ** 2;
}
