// Heads from above, the nose below, on a field of 120 by 144. Drawn by us after the published
// scales: O. T. Norwood, Male pattern baldness, South Med J 1975; 68: 1359-1365 (after J. B.
// Hamilton 1951), and E. Ludwig, Br J Dermatol 1977; 97: 247-254, with the finer steps I-1 to
// II-2 of R. C. Savin's scale.

/** The head, its ears and its nose. */
export const HEAD = {
  skull: 'M60 10C86 10 104 34 104 66C104 98 84 126 60 126C36 126 16 98 16 66C16 34 34 10 60 10Z',
  ears: 'M17 62C9 58 8 80 19 82M103 62C111 58 112 80 101 82',
  nose: 'M53 125C54 132 56 137 60 137C64 137 66 132 67 125',
} as const;

/** Where the scalp shows, for each Norwood grade: the forehead side first, then the crown. */
export const NORWOOD: Readonly<Record<string, readonly string[]>> = {
  2: [front('22 98C26 92 31 88 37 91C44 95 47 105 60 106C73 105 76 95 83 91C89 88 94 92 98 98')],
  3: [front('20 94C22 84 29 74 37 76C45 79 45 99 60 102C75 99 75 79 83 76C91 74 98 84 100 94')],
  4: [
    front('18 90C20 74 28 64 37 66C46 69 46 90 60 92C74 90 74 69 83 66C92 64 100 74 102 90'),
    'M60 26C70 26 77 32 77 40C77 48 70 53 60 53C50 53 43 48 43 40C43 32 50 26 60 26Z',
  ],
  5: [
    front('17 88C18 70 27 59 38 60C48 62 48 76 60 78C72 76 72 62 82 60C93 59 102 70 103 88'),
    'M60 21C75 21 86 29 86 39C86 49 75 55 60 55C45 55 34 49 34 39C34 29 45 21 60 21Z',
  ],
  6: [front('17 86C18 66 24 50 33 38C40 29 49 25 60 25C71 25 80 29 87 38C96 50 102 66 103 86')],
  7: [front('15 80C16 60 20 44 29 32C37 22 47 17 60 17C73 17 83 22 91 32C100 44 104 60 105 80')],
};

/** The forehead side of the head up to a hairline, which runs from the left to the right. */
function front(hairline: string): string {
  const [start = '', end = ''] = [hairline.split(/C/)[0], hairline.split(' ').at(-1)];
  return `M0 ${start.split(' ')[1]}L${hairline}L120 ${end}V144H0Z`;
}

/** Combed hair on a short-haired head, from the crown outwards. */
export const COMBED = strandsAround(60, 42);

/** Longer hair, parted in the middle, that falls to both sides of the forehead. */
export const PARTED_HAIR =
  'M60 5C90 5 110 32 112 66C113 96 109 118 103 135C96 129 94 117 92 106C86 108 72 106 60 99C48 106 34 108 28 106C26 117 24 129 17 135C11 118 7 96 8 66C10 32 30 5 60 5Z';

/** How a Ludwig grade shows along the parting. */
export interface Parting {
  /** Half the width, at its widest, of the strip in which the scalp shows. */
  readonly half: number;
  /** How many strands still cover that strip on each side; undefined where none is needed to see how wide it is. */
  readonly cover?: number;
}

export const LUDWIG: Readonly<Record<string, Parting>> = {
  'I-1': { half: 1.5 },
  'I-2': { half: 4 },
  'I-3': { half: 7 },
  'I-4': { half: 11 },
  'II-1': { half: 22, cover: 27 },
  'II-2': { half: 29, cover: 18 },
  III: { half: 35, cover: 9 },
};

/** The strip in which the scalp shows; the hair above the forehead stays. */
export function stripShape(half: number): string {
  const [left, right] = [60 - half * 1.3, 60 + half * 1.3];
  return `M60 18C${right} 26 ${right} 80 60 99C${left} 80 ${left} 26 60 18Z`;
}

/** Strands combed from the parting to both sides, `count` on each. */
export function combedStrands(count: number): string {
  return Array.from({ length: count }, (_, index) => {
    const y = 16 + (index * 78) / Math.max(1, count - 1);
    const fall = 14 + y * 0.3;
    return [-1, 1]
      .map(
        (side) =>
          `M60 ${y}C${60 + side * 18} ${y - 4} ${60 + side * 38} ${y + fall / 2} ${60 + side * 50} ${y + fall}`,
      )
      .join('');
  }).join('');
}

function strandsAround(x: number, y: number): string {
  const steps = 28;
  return Array.from({ length: steps }, (_, index) => {
    const angle = (index / steps) * 2 * Math.PI;
    const [dx, dy] = [Math.cos(angle), Math.sin(angle)];
    const at = (far: number, turn: number) =>
      `${(x + far * dx - turn * dy).toFixed(1)} ${(y + far * dy + turn * dx).toFixed(1)}`;
    return `M${at(8 + (index % 3) * 5, 0)}Q${at(34, 5)} ${at(82, 4)}`;
  }).join('');
}
