import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { differences } from '../../../scripts/pictures/compare.ts';

/** A white picture whose sides are no multiple of a tile's, with a black spot. */
function picture(spot: { readonly left: number; readonly top: number }): Promise<Buffer> {
  const create = { width: 110, height: 90, channels: 3, background: 'white' } as const;
  const black = { create: { width: 10, height: 10, channels: 3, background: 'black' } } as const;
  return sharp({ create })
    .composite([{ input: black, ...spot }])
    .png()
    .toBuffer();
}

describe('pictures are compared', () => {
  test('and are alike where nothing has changed', async () => {
    const same = await picture({ left: 0, top: 0 });
    expect(await differences(same, same)).toEqual([]);
  });

  test.for([
    ['at the right', { left: 100, top: 30 }],
    ['below', { left: 30, top: 80 }],
    ['in the corner', { left: 100, top: 80 }],
  ] as const)('to the last pixel %s', async ([, spot]) => {
    const before = await picture({ left: 0, top: 0 });
    // Where the spot was, and where it is now.
    expect((await differences(before, await picture(spot))).length).toBeGreaterThan(1);
  });
});
