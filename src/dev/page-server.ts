import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What one address answers. A string is an HTML page in UTF-8. */
export interface Served {
  readonly body: string | Uint8Array;
  readonly type?: string;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Wait for this before answering: a frame or script that comes late. */
  readonly after?: Promise<unknown>;
}

/** Answers for an address, or `null` for "not found". */
export type Answer = (url: URL) => Promise<Served | null> | Served | null;

export interface PageServer {
  readonly port: number;
  /** Absolute address of a path on a loopback host; another host is another site for the browser. */
  url(path: string, host?: string): string;
  close(): Promise<void>;
}

async function respond(answer: Answer, request: IncomingMessage, response: ServerResponse): Promise<void> {
  // A browser that uses this server as its proxy sends the whole address; others send the path.
  const url = new URL(request.url ?? '/', `http://${request.headers.host ?? '127.0.0.1'}`);
  const served = await answer(url);
  if (!served) {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('not found');
    return;
  }
  await served.after;
  const type = served.type ?? 'text/html; charset=utf-8';
  const headers = { 'content-type': type, 'cache-control': 'no-store', ...served.headers };
  response.writeHead(served.status ?? 200, headers).end(served.body);
}

/**
 * Serves pages on loopback only. It can be the browser's proxy as well: then every host leads here, what `answer` does
 * not know is refused, and encrypted connections are never opened.
 */
export async function servePages(answer: Answer): Promise<PageServer> {
  const server = createServer((request, response) => {
    respond(answer, request, response).catch((error: unknown) => {
      if (!response.headersSent) response.writeHead(500, { 'content-type': 'text/plain' });
      response.end(String(error));
    });
  });
  server.on('connect', (_request, socket) => socket.end('HTTP/1.1 403 Forbidden\r\n\r\n'));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    port,
    url: (path, host = '127.0.0.1') => new URL(path, `http://${host}:${port}/`).href,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
