/** Shows every card as patients see it in the browser, and again after each save. */
import { join, resolve } from 'node:path';
import { createServer } from 'vite';
import { hasDisplay } from '../has-display.ts';
import { interrupted } from '../interrupted.ts';
import { prepareTypes } from './prepare-types.ts';
import { interfaceWords } from './preview/interface-words.ts';
import { previewState } from './preview/state-plugin.ts';

const ROOT = join(import.meta.dirname, '../..');
const directory = resolve(process.argv[2] ?? 'content');

await prepareTypes();
const server = await createServer({
  configFile: false,
  root: join(import.meta.dirname, 'preview'),
  logLevel: 'warn',
  server: { host: '127.0.0.1', fs: { allow: [ROOT] } },
  plugins: [previewState(directory), interfaceWords(join(ROOT, 'locales/en.yml'))],
});
interrupted.addEventListener('abort', () => void server.close());

await server.listen();
console.log(`The preview of ${directory} is at ${server.resolvedUrls?.local[0]}`);
console.log('Press Ctrl-C to end.');
if (hasDisplay()) server.openBrowser();
