import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ApiError, unauthorized } from './api-error.js';
import { type ApiAnswer, callMethod, errorAnswer } from './call-method.js';
import type { Fault, FaultScript } from './faults.js';
import type { Params } from './params.js';
import { readRequest } from './read-request.js';
import type { Telegram } from './telegram.js';
import type { Webhook } from './webhook.js';

export interface ServerParts {
  telegram: Telegram;
  webhook: Webhook;
  faults: FaultScript;
  /** Undefined while the token is revoked. */
  token: () => string | undefined;
}

const METHOD_PATH = /^\/bot([^/]+)\/(\w+)\/?$/;
const FILE_PATH = /^\/file\/bot([^/]+)\/(.+)$/;
/** Longer than clients keep an idle connection, so that none sends into one that is just being closed. */
const KEEP_ALIVE_MILLISECONDS = 120_000;
const TOKEN = /^\d+:[\w-]+$/;

/** The HTTP side: `/bot<token>/<method>` and `/file/bot<token>/<path>` on loopback. */
export class BotApiServer {
  private readonly server = createServer((request, response) => void this.handle(request, response));

  constructor(private readonly parts: ServerParts) {
    this.server.keepAliveTimeout = KEEP_ALIVE_MILLISECONDS;
  }

  /** Port 0 takes a free one. Returns the root, `http://127.0.0.1:<port>`. Rejects when the port is in use. */
  start(port: number): Promise<string> {
    return new Promise((resolve, reject) => {
      this.server.once('error', reject);
      this.server.listen(port, '127.0.0.1', () => {
        this.server.off('error', reject);
        resolve(`http://127.0.0.1:${(this.server.address() as AddressInfo).port}`);
      });
    });
  }

  /** Ends what is open, hanging calls too. */
  stop(): Promise<void> {
    return new Promise((resolve) => {
      this.server.close(() => resolve());
      this.server.closeAllConnections();
    });
  }

  private async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://emulator');
    try {
      const method = METHOD_PATH.exec(url.pathname);
      const file = FILE_PATH.exec(url.pathname);
      if (file) return this.sendFile(file[1] ?? '', decodeURIComponent(file[2] ?? ''), response);
      this.checkToken(method?.[1]);
      await this.call(method?.[2] ?? '', await readRequest(request, url), response);
    } catch (error) {
      const known =
        error instanceof ApiError ? error : new ApiError(500, `Internal Server Error: ${String(error)}`);
      send(response, errorAnswer(known));
    }
  }

  private checkToken(token: string | undefined): void {
    if (token === undefined || !TOKEN.test(decodeURIComponent(token))) throw new ApiError(404, 'Not Found');
    if (decodeURIComponent(token) !== this.parts.token()) throw unauthorized();
  }

  private async call(name: string, params: Params, response: ServerResponse): Promise<void> {
    const fault = this.parts.faults.take(name, params);
    if (fault?.kind === 'error') return send(response, errorAnswer(fault.error));
    if (fault?.kind === 'page') return void response.writeHead(fault.status).end(fault.body);
    const answer =
      !fault || fault.done ? await this.carryOut(name, params, response) : { status: 200, body: {} };
    if (!fault) send(response, answer);
    else this.spoil(fault, answer, response);
  }

  private carryOut(name: string, params: Params, response: ServerResponse): Promise<ApiAnswer> {
    const gone = new AbortController();
    response.on('close', () => gone.abort());
    const { telegram, webhook } = this.parts;
    return callMethod(name, { telegram, webhook, params, signal: gone.signal });
  }

  /** `hang` leaves the connection open and silent until the caller or the emulator ends it. */
  private spoil(fault: Fault & { kind: 'hang' | 'cut' }, answer: ApiAnswer, response: ServerResponse): void {
    if (fault.kind === 'hang') return;
    const body = Buffer.from(JSON.stringify(answer.body));
    response.writeHead(answer.status, {
      'content-type': 'application/json',
      'content-length': body.length,
    });
    response.write(body.subarray(0, Math.floor(body.length / 2)), () => response.destroy());
  }

  private sendFile(token: string, path: string, response: ServerResponse): void {
    this.checkToken(token);
    const file = [...this.parts.telegram.store.files.values()].find((candidate) => candidate.path === path);
    if (!file) throw new ApiError(404, 'Not Found');
    response.writeHead(200, { 'content-type': 'application/octet-stream' }).end(file.bytes);
  }
}

function send(response: ServerResponse, { status, body }: ApiAnswer): void {
  if (response.headersSent || response.destroyed) return;
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}
