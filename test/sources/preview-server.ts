import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface PreviewServer {
  origin: string;
  /** Path of every request, in order. */
  requests: string[];
  /** The newest request. */
  last(): IncomingMessage;
  /** Connections opened so far. */
  connections(): number;
  /** Closes those that are open. */
  dropConnections(): void;
  close(): Promise<void>;
}

/** A server on loopback that answers each request as the test says. */
export async function startServer(
  answer: (request: IncomingMessage, response: ServerResponse) => void,
): Promise<PreviewServer> {
  const requests: string[] = [];
  let connections = 0;
  let last: IncomingMessage | undefined;
  const server = createServer((request, response) => {
    requests.push(request.url ?? '');
    last = request;
    answer(request, response);
  });
  server.on('connection', () => {
    connections += 1;
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    last: () => last!,
    connections: () => connections,
    dropConnections: () => server.closeAllConnections(),
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

export function sendHtml(response: ServerResponse, html: string): void {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html);
}
