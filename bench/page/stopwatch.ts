/**
 * The functions that are sent into a page to measure there. Each is sent alone, so it can use
 * nothing of its surroundings here.
 */

/** What the runs of one contestant took, in milliseconds, and what the last one gave. */
export interface Runs {
  times: number[];
  result: number;
}

/** The first call that a page pays. */
export function first(name: string): Runs {
  const contestant = globalThis.clinicContextBench?.get(name);
  if (!contestant) throw new Error(`${name} has not been entered`);
  const started = performance.now();
  const result = contestant();
  return { times: [performance.now() - started], result };
}

/**
 * Many calls, turn by turn, each on nodes that no script has seen before: the page's body is
 * replaced by a copy and laid out each time.
 *
 * @param warmUp milliseconds to call each contestant for before anything counts
 * @param rounds how often each has its turn
 * @param budget milliseconds after which no further round begins, once there were three
 */
export function turns(
  names: readonly string[],
  warmUp: number,
  rounds: number,
  budget: number,
): Record<string, Runs> {
  const pristine = document.body.cloneNode(true);
  if (!(pristine instanceof HTMLElement)) throw new Error('The page has no HTML body');
  // What loads from elsewhere would load again with every copy.
  for (const loads of pristine.querySelectorAll('iframe, object, embed, video, audio')) {
    for (const name of ['src', 'srcdoc', 'data', 'poster']) loads.removeAttribute(name);
  }
  const run = (name: string): { time: number; result: number } => {
    const contestant = globalThis.clinicContextBench?.get(name);
    if (!contestant) throw new Error(`${name} has not been entered`);
    document.body.replaceWith(pristine.cloneNode(true));
    // Pages are laid out long before they are idle.
    document.body.getBoundingClientRect();
    const started = performance.now();
    const result = contestant();
    return { time: performance.now() - started, result };
  };

  if (warmUp > 0) {
    for (const name of names) {
      let spent = 0;
      for (let call = 0; call < 200 && spent < warmUp; call++) spent += run(name).time;
    }
  }
  const all: Record<string, Runs> = {};
  const begun = performance.now();
  for (let round = 0; round < rounds; round++) {
    if (round >= 3 && performance.now() - begun > budget) break;
    for (let turn = 0; turn < names.length; turn++) {
      const name = names[(turn + round) % names.length] ?? '';
      const { time, result } = run(name);
      const runs = (all[name] ??= { times: [], result });
      runs.times.push(time);
      runs.result = result;
    }
  }
  return all;
}
