/** The value in the middle; NaN of nothing. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/**
 * The value below which a share of the values lies, interpolated.
 *
 * @param share from 0 to 1
 */
export function quantile(values: readonly number[], share: number): number {
  // Beside it nothing can be sorted.
  if (values.some(Number.isNaN)) return NaN;
  const sorted = values.toSorted((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const [below, above] = [sorted[Math.floor(place)] ?? NaN, sorted[Math.ceil(place)] ?? NaN];
  // Between infinity and infinity nothing can be interpolated.
  return below === above ? below : below + (above - below) * (place - Math.floor(place));
}

/** The mean of ratios: twice and half make one. */
export function geometricMean(values: readonly number[]): number {
  return Math.exp(sum(values.map((value) => Math.log(value))) / values.length);
}

export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** What was measured on one page: of the thing in question and of what it is compared with. */
export interface Pair {
  readonly ours: readonly number[];
  readonly floor: readonly number[];
}

/** A figure, and the 95 % interval of what other pages and other runs could have given. */
export interface Estimate {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

const RESAMPLES = 400;

/** How many times as long as the floor, page by page: the geometric mean of the ratios of medians. */
export function ratioByPage(pairs: readonly Pair[]): Estimate {
  return bootstrap(pairs, (sample) =>
    geometricMean(sample.map(({ ours, floor }) => median(ours) / median(floor))),
  );
}

/** How many times as long as the floor over all pages together, so that large ones weigh more. */
export function ratioOfTotals(pairs: readonly Pair[]): Estimate {
  return bootstrap(
    pairs,
    (sample) =>
      sum(sample.map(({ ours }) => median(ours))) / sum(sample.map(({ floor }) => median(floor))),
  );
}

/** The median of several runs, and the interval in which it would be with other runs. */
export function medianOf(values: readonly number[]): Estimate {
  const random = numbers(1);
  const drawn = Array.from({ length: RESAMPLES }, () => median(draw(values, random)));
  return { value: median(values), low: quantile(drawn, 0.025), high: quantile(drawn, 0.975) };
}

/** A figure of which a few runs tell: the middle one, the lowest and the highest. */
export function middleOf(values: readonly number[]): Estimate {
  return { value: median(values), low: Math.min(...values), high: Math.max(...values) };
}

/** The median over pages, with and without, as a ratio; each page stands for the median of its runs. */
export function ratioOfMedians(pairs: readonly Pair[]): Estimate {
  return bootstrap(
    pairs,
    (sample) =>
      median(sample.map(({ ours }) => median(ours))) /
      median(sample.map(({ floor }) => median(floor))),
  );
}

/** The median over pages, each of which stands for the median of its runs. */
export function medianByPage(pages: readonly (readonly number[])[]): Estimate {
  const pairs = pages.map((ours): Pair => ({ ours, floor: [] }));
  return bootstrap(pairs, (sample) => median(sample.map(({ ours }) => median(ours))));
}

/**
 * Draws pages anew, and for each its runs anew, many times over. A draw of which the figure cannot
 * be told (nothing beside nothing) is left out.
 */
function bootstrap(pairs: readonly Pair[], figure: (sample: readonly Pair[]) => number): Estimate {
  const random = numbers(1);
  const drawn = Array.from({ length: RESAMPLES }, () =>
    figure(
      draw(pairs, random).map(({ ours, floor }) => ({
        ours: draw(ours, random),
        floor: draw(floor, random),
      })),
    ),
  ).filter((one) => !Number.isNaN(one));
  return { value: figure(pairs), low: quantile(drawn, 0.025), high: quantile(drawn, 0.975) };
}

function draw<Value>(values: readonly Value[], random: () => number): Value[] {
  return values.flatMap(() => values[Math.floor(random() * values.length)] ?? []);
}

/** Numbers from 0 to 1 that look random and are the same every time (mulberry32). */
export function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
