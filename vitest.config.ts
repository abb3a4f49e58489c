import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { contentPlugin } from './lib/content/vite-plugin.ts';

/** End-to-end tests of the built extension in one real browser, which all of them share. */
function endToEnd(browser: 'chromium' | 'firefox') {
  return {
    test: {
      name: `e2e-${browser}`,
      include: ['tests/e2e/**/*.test.ts'],
      provide: { browser },
      isolate: false,
      fileParallelism: false,
      maxWorkers: 1,
      testTimeout: 60_000,
      hookTimeout: 120_000,
      // Both browsers are tested side by side, and a pointer that is held up on a busy machine is no
      // fault of ours: what fails, fails three times.
      retry: 2,
      // On a busy machine states take their time; none is waited for longer than it takes.
      expect: { poll: { timeout: 15_000 } },
    },
  };
}

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [WxtVitest(), contentPlugin()],
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          maxWorkers: availableParallelism(),
          // Some make up thousands of cases, and some machines are busy.
          testTimeout: 60_000,
        },
      },
      endToEnd('chromium'),
      endToEnd('firefox'),
    ],
  },
});
