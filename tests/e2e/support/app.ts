import { join } from 'node:path';
import { build } from 'vite';
import { ROOT } from './root.ts';

/** An app of tests/fixtures/apps as one script, with the real library in it. */
export async function bundled(name: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    // Tests run in development mode; what they test is what people meet.
    oxc: { jsx: { runtime: 'automatic', development: false } },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      minify: false,
      lib: { entry: join(ROOT, 'tests/fixtures/apps', name), formats: ['iife'], name: 'app' },
    },
  });
  const [built] = Array.isArray(result) ? result : [result];
  const code = built && 'output' in built ? built.output[0].code : undefined;
  if (code === undefined) throw new Error(`${name} was not built`);
  return code;
}
