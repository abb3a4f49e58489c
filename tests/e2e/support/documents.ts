import { createServer } from 'node:http';
import { close, listen } from '../../../scripts/browser/listen.ts';
import { test as base } from './test.ts';

/** A server for documents that a test writes itself, down to their bytes and headers. */
export class Documents implements AsyncDisposable {
  /** `http://127.0.0.1:PORT`, without a slash at its end. */
  origin = '';
  readonly #documents = new Map<string, { body: string | Uint8Array; headers: Headers }>();
  readonly #server = createServer((request, response) => {
    const found = this.#documents.get(request.url ?? '');
    if (found) response.setHeaders(found.headers);
    else response.statusCode = 404;
    response.end(found?.body);
  });

  static async serve(): Promise<Documents> {
    const documents = new Documents();
    documents.origin = `http://${await listen(documents.#server)}`;
    return documents;
  }

  /**
   * Has the server answer with a document.
   *
   * @returns its address
   */
  put(path: string, body: string | Uint8Array, headers: Readonly<Record<string, string>> = {}) {
    const type = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' };
    this.#documents.set(path, { body, headers: new Headers({ ...type, ...headers }) });
    return this.origin + path;
  }

  /** The same for the contents of an HTML page's body. */
  page(path: string, body: string, headers: Readonly<Record<string, string>> = {}) {
    return this.put(path, htmlPage(body), headers);
  }

  [Symbol.asyncDispose](): Promise<void> {
    return close(this.#server);
  }
}

/** A page of HTML around the contents of its body. */
export function htmlPage(body: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title><link rel="icon" href="data:,"></head><body>${body}</body></html>`;
}

/** The end-to-end test with two servers of its own documents: two origins, as browsers see it. */
export const test = base
  .extend('documents', async ({ session: _browserFirst }, { onCleanup }) => {
    const documents = await Documents.serve();
    onCleanup(() => documents[Symbol.asyncDispose]());
    return documents;
  })
  .extend('elsewhere', async ({ session: _browserFirst }, { onCleanup }) => {
    const documents = await Documents.serve();
    onCleanup(() => documents[Symbol.asyncDispose]());
    return documents;
  });
