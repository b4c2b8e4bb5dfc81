import { Agent as HttpAgent, request as httpRequest, type IncomingMessage } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import type { Clock } from '../clock.js';
import { retryAfterSeconds } from './retry-after.js';

/** Preview pages measure 85–119 KB; twenty posts of 4,096 characters with markup stay far below. */
export const MAX_PAGE_BYTES = 2 * 1024 * 1024;
export const TIMEOUT_MS = 15_000;

export type HtmlAnswer = { kind: 'html'; html: string } | { kind: 'redirect'; location: string };

export type FetchFailure =
  /** 429. */
  | { kind: 'rate_limited'; retryAfterSeconds: number | null }
  | { kind: 'http_error'; status: number; retryAfterSeconds: number | null }
  /** No answer: name, connection, certificate, time. */
  | { kind: 'network_error'; reason: string }
  | { kind: 'too_large'; limit: number }
  | { kind: 'not_a_page'; reason: string };

export interface FetchOptions {
  userAgent: string;
  clock: Clock;
  timeoutMs?: number;
  /** Counted after decompression. */
  maxBytes?: number;
  /** Ends the request when the program stops. */
  signal?: AbortSignal | undefined;
}

export type FetchHtml = (url: string) => Promise<HtmlAnswer | FetchFailure>;

/** Gets pages over one kept connection a host; follows no redirect and throws for nothing that a network can do. */
export function createFetchHtml(options: FetchOptions): FetchHtml {
  const { userAgent, clock, timeoutMs = TIMEOUT_MS, maxBytes = MAX_PAGE_BYTES, signal } = options;
  const http = new HttpAgent({ keepAlive: true, maxSockets: 1 });
  const https = new HttpsAgent({ keepAlive: true, maxSockets: 1 });
  const headers = {
    'user-agent': userAgent,
    accept: 'text/html',
    'accept-encoding': 'gzip',
    // The words that the reader looks for ("edited", "Post not found") are those of the English page.
    'accept-language': 'en',
  };

  function send(url: string, abort: AbortSignal, fresh: boolean): Promise<IncomingMessage> {
    const secure = url.startsWith('https:');
    return new Promise((resolve, reject) => {
      const agent = fresh ? false : secure ? https : http;
      const request = (secure ? httpsRequest : httpRequest)(url, { agent, headers, signal: abort }, resolve);
      request.on('error', (error: NodeJS.ErrnoException) => {
        // The server closed the kept connection in the moment in which we used it.
        const stale = request.reusedSocket && error.code === 'ECONNRESET';
        if (stale) send(url, abort, true).then(resolve, reject);
        else reject(error);
      });
      request.end();
    });
  }

  return async (url) => {
    const timeout = AbortSignal.timeout(timeoutMs);
    try {
      const abort = signal === undefined ? timeout : AbortSignal.any([timeout, signal]);
      const response = await send(url, abort, false);
      const refusal = refuse(response, clock);
      if (refusal === null) return await readBody(response, maxBytes);
      response.resume();
      return refusal;
    } catch (error) {
      const reason = timeout.aborted ? `no answer within ${timeoutMs} ms` : reasonOf(error);
      return { kind: 'network_error', reason };
    }
  };
}

function refuse(response: IncomingMessage, clock: Clock): HtmlAnswer | FetchFailure | null {
  const { statusCode: status = 0, headers } = response;
  const wait = retryAfterSeconds(headers['retry-after'], clock.now());
  if (status >= 300 && status < 400) return { kind: 'redirect', location: headers.location ?? '' };
  if (status === 429) return { kind: 'rate_limited', retryAfterSeconds: wait };
  if (status !== 200) return { kind: 'http_error', status, retryAfterSeconds: wait };
  const type = headers['content-type'] ?? 'nothing';
  return /^text\/html\b/i.test(type)
    ? null
    : { kind: 'not_a_page', reason: `content type ${type.slice(0, 60)}` };
}

async function readBody(response: IncomingMessage, limit: number): Promise<HtmlAnswer | FetchFailure> {
  const zipped = response.headers['content-encoding'] === 'gzip';
  // An error reaches the reader of the stream; the callback has nothing to add.
  const body = zipped ? pipeline(response, createGunzip(), () => undefined) : response;
  const chunks: Buffer[] = [];
  let size = 0;
  // Leaving the loop ends the download.
  for await (const chunk of body as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > limit) return { kind: 'too_large', limit };
    chunks.push(chunk);
  }
  return { kind: 'html', html: Buffer.concat(chunks).toString('utf8') };
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  return [code, error.message].filter(Boolean).join(': ') || error.name;
}
