/** Stands for a promise that took too long. */
export const TOO_LONG = Symbol('too long');

/** What a promise comes to, or that it took longer than so many milliseconds. */
export async function within<Result>(
  milliseconds: number,
  promise: Promise<Result>,
): Promise<Result | typeof TOO_LONG> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<typeof TOO_LONG>((resolve) => {
    timer = setTimeout(resolve, milliseconds, TOO_LONG);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
