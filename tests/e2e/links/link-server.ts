import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { OutcomeKind } from '../../../lib/links/outcome.ts';
import { close, listen } from '../../../scripts/browser/listen.ts';

/** One kind of link: what its server does, and what the check has to make of it. */
interface Kind {
  readonly outcome: OutcomeKind;
  readonly answer: (response: ServerResponse, request: IncomingMessage) => void;
}

export interface LinkServer extends AsyncDisposable {
  readonly origin: string;
  /** Paths asked for so far, in order. */
  readonly requests: readonly string[];
}

const PROSE = 'Her doctor spoke of alopecia areata, and a friend asked about minoxidil. '.repeat(8);
const LONG = PROSE.repeat(6);
/** A PDF file of one empty page. */
export const PDF =
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj 3 0 obj<</Type/Page/MediaBox[0 0 99 99]/Parent 2 0 R>>endobj\ntrailer<</Root 1 0 R>>';
const DOT = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

function html(response: ServerResponse, body: string, status = 200): void {
  response
    .writeHead(status, { 'content-type': 'text/html; charset=utf-8' })
    .end(`<!doctype html>${body}`);
}

function send(response: ServerResponse, type: string, body: string | Buffer): void {
  response.writeHead(200, { 'content-type': type }).end(body);
}

const page = (title: string, body: string) => (response: ServerResponse) => {
  html(response, `<title>${title}</title><h1>${title}</h1><p>${body}</p>`);
};

/** Every kind of link that a check can meet, by its path. */
export const KINDS: Readonly<Record<string, Kind>> = {
  plain: { outcome: 'read', answer: page('A story', PROSE) },
  late: {
    outcome: 'read',
    answer: page(
      'Comes late',
      '<script>setTimeout(() => document.body.append("vitiligo"), 300)</script>',
    ),
  },
  text: { outcome: 'read', answer: (response) => send(response, 'text/plain', PROSE) },
  moved: {
    outcome: 'read',
    answer: (response) => response.writeHead(302, { location: '/plain?moved' }).end(),
  },
  'moved-by-script': {
    outcome: 'read',
    answer: page('Moves', '<script>location.replace("/plain?script")</script>'),
  },
  'asks-on-leaving': {
    outcome: 'read',
    answer: page(
      'Asks',
      `${PROSE}<script>onbeforeunload = (event) => event.preventDefault()</script>`,
    ),
  },
  'long-with-banner': {
    outcome: 'read',
    answer: page('Long', `${LONG}<div id="onetrust-banner-sdk">Cookies?</div>`),
  },
  'never-done': { outcome: 'read', answer: page('Never done', `${PROSE}<img src="/hangs">`) },
  login: {
    outcome: 'login',
    answer: (response) => response.writeHead(302, { location: '/login-form/login?next=/x' }).end(),
  },
  'login-form': {
    outcome: 'login',
    answer: page('Welcome back', 'Log in <input type="password">'),
  },
  consent: {
    outcome: 'consent',
    answer: page('Cookies', '<div id="CybotCookiebotDialog">May we?</div>'),
  },
  empty: { outcome: 'no-text', answer: page('', '') },
  gone: { outcome: 'missing', answer: (response) => html(response, '<p>It is not here.</p>', 404) },
  'gone-softly': { outcome: 'missing', answer: page('Page not found', 'Try the search.') },
  broken: { outcome: 'http-error', answer: (response) => html(response, '<p>Sorry.</p>', 500) },
  refused: { outcome: 'http-error', answer: (response) => html(response, '<p>No.</p>', 403) },
  'cut-off': { outcome: 'unreachable', answer: (_response, request) => request.socket.destroy() },
  'redirect-loop': {
    outcome: 'unreachable',
    answer: (response) => response.writeHead(302, { location: '/redirect-loop' }).end(),
  },
  'script-loop': {
    outcome: 'redirect-loop',
    answer: page('Round', '<script>location.replace(`?${Math.random()}`)</script>'),
  },
  hangs: { outcome: 'slow', answer: () => undefined },
  asks: {
    outcome: 'slow',
    answer: (response) => html(response, '<script>alert("Hello")</script><p>Behind it'),
  },
  download: {
    outcome: 'no-page',
    answer: (response) =>
      response.writeHead(200, { 'content-disposition': 'attachment; filename=a.zip' }).end('PK'),
  },
  nothing: { outcome: 'no-page', answer: (response) => response.writeHead(204).end() },
  'leaflet.pdf': { outcome: 'pdf', answer: (response) => send(response, 'application/pdf', PDF) },
  picture: { outcome: 'media', answer: (response) => send(response, 'image/png', DOT) },
  'closes-itself': {
    outcome: 'closed',
    answer: page('Bye', '<script>setTimeout(() => close(), 50)</script>'),
  },
};

/** Serves every kind of link on the loopback address, each under its name and below that. */
export async function serveLinks(): Promise<LinkServer> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '', 'http://localhost');
    requests.push(pathname);
    const kind = KINDS[pathname.split('/')[1] ?? ''];
    if (kind) kind.answer(response, request);
    else html(response, 'Not here', 404);
  });
  return {
    origin: `http://${await listen(server)}`,
    requests,
    [Symbol.asyncDispose]: () => close(server),
  };
}
