/**
 * How long the rest takes, by how long each took so far.
 *
 * @param took milliseconds of each that is done
 * @param left how many are not
 * @returns milliseconds; undefined while nothing is done to go by
 */
export function timeLeft(
  took: readonly number[],
  left: number,
  atOnce: number,
): number | undefined {
  if (took.length === 0) return undefined;
  const mean = took.reduce((sum, one) => sum + one, 0) / took.length;
  return mean * Math.ceil(left / atOnce);
}
