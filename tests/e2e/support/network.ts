import { createServer } from 'node:http';
import { close, listen } from '../../../scripts/browser/listen.ts';

/** Hosts of the browsers' makers: what a browser asks for itself is not the extension's doing. */
const MAKERS = /(^|\.)(google|googleapis|gvt1|gstatic|mozilla|firefox)\.(com|org|net)$/;

export interface Network extends AsyncDisposable {
  /** `127.0.0.1:PORT`, to be the browser's proxy. */
  readonly proxy: string;
  /** Hosts beyond the loopback address that were asked for so far, in order. */
  readonly hosts: readonly string[];
}

/** The whole outside world as the tests' browser has it: writes down who is asked for, and answers nobody. */
export async function closedNetwork(): Promise<Network> {
  const hosts: string[] = [];
  const note = (url: string | undefined) => {
    const host = URL.parse(url ?? '')?.hostname ?? String(url);
    if (!MAKERS.test(host)) hosts.push(host);
  };
  const server = createServer((request, response) => {
    note(request.url);
    response.writeHead(404).end();
  });
  server.on('connect', (request, socket) => {
    note(`https://${request.url}`);
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  return {
    proxy: await listen(server),
    hosts,
    [Symbol.asyncDispose]: () => close(server),
  };
}
