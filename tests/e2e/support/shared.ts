/**
 * A fixture's value that is made once, however many tests ask for it. Vitest keeps what a worker
 * shares with each test that was extended from another, so that every kind of test would have a
 * browser of its own, and all of them would run until the end.
 *
 * @returns gives the value, and takes the fixture's `onCleanup`, which ends it once and for all
 */
export function shared<Value extends AsyncDisposable>(
  make: () => Promise<Value>,
): (onCleanup: (cleanUp: () => Promise<void>) => void) => Promise<Value> {
  let made: Promise<Value> | undefined;
  let ended: Promise<void> | undefined;
  return (onCleanup) => {
    made ??= make();
    const value = made;
    onCleanup(() => (ended ??= value.then((one) => one[Symbol.asyncDispose]())));
    return value;
  };
}
