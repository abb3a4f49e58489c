const controller = new AbortController();

/** Aborted by Ctrl-C and its like: what runs ends, what is open closes, and nothing stays behind. */
export const interrupted = controller.signal;

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => controller.abort());
}
