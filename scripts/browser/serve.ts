import { createServer } from 'node:http';
import sirv from 'sirv';
import { close, listen } from './listen.ts';

export interface StaticServer extends AsyncDisposable {
  /** `http://127.0.0.1:PORT`, without a slash at its end. */
  readonly origin: string;
  /** Paths asked for so far, in order. */
  readonly requests: readonly string[];
}

/** Headers that a file is to be sent with, beside or in place of the usual ones. */
export type HeadersOf = (path: string) => Readonly<Record<string, string>>;

/** Serves a folder on the loopback address, at a port that is free. */
export async function serveFolder(
  folder: string,
  headersOf: HeadersOf = () => ({}),
): Promise<StaticServer> {
  const requests: string[] = [];
  const files = sirv(folder, {
    dev: true,
    setHeaders: (response, path) => {
      for (const [name, value] of Object.entries(headersOf(path))) response.setHeader(name, value);
    },
  });
  const server = createServer((request, response) => {
    requests.push(request.url ?? '');
    files(request, response, () => {
      response.writeHead(404).end('Not found');
    });
  });
  return {
    origin: `http://${await listen(server)}`,
    requests,
    [Symbol.asyncDispose]: () => close(server),
  };
}
