import type { IncomingMessage, ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { ManualClock } from '../../src/clock.js';
import { createPreviewReader, type PreviewOptions } from '../../src/sources/preview.js';
import { bareMessage, message, page, textBody } from './preview-markup.js';
import { type PreviewServer, sendHtml, startServer } from './preview-server.js';

const clock = new ManualClock(new Date('2026-10-12T09:00:00Z'));
const open: PreviewServer[] = [];

afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close()));
});

async function serve(answer: (request: IncomingMessage, response: ServerResponse) => void) {
  const server = await startServer(answer);
  open.push(server);
  return server;
}

const reader = (servers: PreviewServer[], options: Partial<PreviewOptions> = {}) =>
  createPreviewReader({
    hosts: servers.map((server) => server.origin),
    version: '0.1.0',
    clock,
    ...options,
  });

const good = page([message(7, { body: textBody('146 people') })]);
const answerGood = (_: unknown, response: ServerResponse) => sendHtml(response, good);
const answerStatus =
  (status: number, headers: Record<string, string> = {}) =>
  (_: unknown, response: ServerResponse) =>
    void response.writeHead(status, headers).end();

describe('a request', () => {
  it('asks for the newest page, or the one before a message', async () => {
    const server = await serve(answerGood);
    await reader([server]).page('Sample');
    await reader([server]).page('Sample', 7);
    expect(server.requests).toEqual(['/s/Sample', '/s/Sample?before=7']);
  });

  it('says who asks, and for the English page', async () => {
    const server = await serve(answerGood);
    await reader([server]).page('Sample');
    expect(server.last().headers['user-agent']).toMatch(/^Swapwatch\/0\.1\.0 /);
    expect(server.last().headers['accept-language']).toBe('en');
  });

  it('waits for the one before it and uses its connection', async () => {
    const server = await serve(answerGood);
    const previews = reader([server]);
    await Promise.all([previews.page('a1'), previews.page('b1'), previews.page('c1')]);
    expect(server.requests).toEqual(['/s/a1', '/s/b1', '/s/c1']);
    expect(server.connections()).toBe(1);
  });
});

describe('a request that waits for its turn', () => {
  it('does not lose its time by it', async () => {
    const server = await serve((request, response) => {
      if (request.url === '/s/slow') return;
      sendHtml(response, good);
    });
    const previews = reader([server], { timeoutMs: 200 });
    const results = await Promise.all([previews.page('slow'), previews.page('Sample')]);
    expect(results.map(({ kind }) => kind)).toEqual(['network_error', 'page']);
  });
});

describe('a kept connection', () => {
  it('that the server closed is opened again', async () => {
    const server = await serve(answerGood);
    const previews = reader([server]);
    await previews.page('Sample');
    server.dropConnections();
    expect((await previews.page('Sample')).kind).toBe('page');
  });

  it('that breaks on the next request is tried once anew', async () => {
    let count = 0;
    const server = await serve((request, response) => {
      count += 1;
      if (count === 2) request.socket.resetAndDestroy();
      else sendHtml(response, good);
    });
    const previews = reader([server]);
    await previews.page('Sample');
    expect((await previews.page('Sample')).kind).toBe('page');
    expect(count).toBe(3);
  });
});

describe('an answer', () => {
  it('may be compressed', async () => {
    const server = await serve((_, response) => {
      response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' });
      response.end(gzipSync(good));
    });
    expect((await reader([server]).page('Sample')).kind).toBe('page');
  });

  it('that says that it is compressed and is not is a network error', async () => {
    const server = await serve((_, response) => {
      response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' }).end(good);
    });
    expect((await reader([server]).page('Sample')).kind).toBe('network_error');
  });

  it('of a few compressed bytes and 5 MB is refused', async () => {
    const server = await serve((_, response) => {
      response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' });
      response.end(gzipSync(Buffer.alloc(5 * 1024 * 1024)));
    });
    expect((await reader([server]).page('Sample')).kind).toBe('too_large');
  });

  it('that is a page gives its posts', async () => {
    const result = await reader([await serve(answerGood)]).page('Sample');
    expect(result).toMatchObject({ kind: 'page', page: { posts: [{ id: 7, text: '146 people' }] } });
  });

  it('of another shape keeps the readable posts', async () => {
    const html = page([message(6), message(7, { date: null })]);
    const server = await serve((_, response) => sendHtml(response, html));
    expect(await reader([server]).page('Sample')).toMatchObject({ kind: 'page_shape', posts: [{ id: 6 }] });
  });

  it.each([
    ['to the channel’s card', 'https://t.me/sample', { kind: 'no_preview' }],
    ['elsewhere', 'https://login.example/', { kind: 'not_a_page' }],
  ])('that redirects %s is not followed', async (_, location, expected) => {
    const server = await serve(answerStatus(302, { location }));
    expect(await reader([server]).page('Sample')).toMatchObject(expected);
    expect(server.requests).toHaveLength(1);
  });

  it.each([
    ['seconds', '30', 30],
    ['an HTTP date', 'Mon, 12 Oct 2026 09:01:30 GMT', 90],
    ['a date that has passed', 'Mon, 12 Oct 2026 08:00:00 GMT', 0],
    ['a year', '31536000', 86400],
    ['nonsense', 'soon', null],
    ['a broken number', '-5', null],
  ])('429 with Retry-After as %s', async (_, header, seconds) => {
    const server = await serve(answerStatus(429, { 'retry-after': header }));
    expect(await reader([server]).page('Sample')).toEqual({
      kind: 'rate_limited',
      retryAfterSeconds: seconds,
    });
  });

  it('429 without Retry-After', async () => {
    const server = await serve(answerStatus(429));
    expect(await reader([server]).page('Sample')).toEqual({ kind: 'rate_limited', retryAfterSeconds: null });
  });

  it('503 keeps its Retry-After', async () => {
    const server = await serve(answerStatus(503, { 'retry-after': '5' }));
    expect(await reader([server]).page('Sample')).toEqual({
      kind: 'http_error',
      status: 503,
      retryAfterSeconds: 5,
    });
  });

  it('that is no HTML is not a page', async () => {
    const server = await serve((_, response) => {
      response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
    });
    expect(await reader([server]).page('Sample')).toMatchObject({ kind: 'not_a_page' });
  });

  it('of 5 MB is refused while it comes', async () => {
    let sent = 0;
    let finished = false;
    const server = await serve((_, response) => {
      response.writeHead(200, { 'content-type': 'text/html' });
      const chunk = Buffer.alloc(64 * 1024, 'x');
      const more = () => {
        if (sent >= 5 * 1024 * 1024) {
          finished = true;
          response.end();
        } else if (!response.destroyed) {
          sent += chunk.length;
          response.write(chunk, () => setImmediate(more));
        }
      };
      more();
    });
    expect(await reader([server]).page('Sample')).toEqual({ kind: 'too_large', limit: 2 * 1024 * 1024 });
    expect(finished).toBe(false);
  });

  it('that does not come in time is a network error', async () => {
    const server = await serve(() => undefined);
    const result = await reader([server], { timeoutMs: 50 }).page('Sample');
    expect(result).toEqual({ kind: 'network_error', reason: 'no answer within 50 ms' });
  });

  it('cut in the middle is a network error', async () => {
    const server = await serve((_, response) => {
      response.writeHead(200, { 'content-type': 'text/html', 'content-length': '1000' });
      response.write('<html>', () => response.destroy());
    });
    expect(await reader([server]).page('Sample')).toMatchObject({ kind: 'network_error' });
  });

  it('from nobody is a network error', async () => {
    const server = await serve(answerGood);
    await server.close();
    expect(await reader([server]).page('Sample')).toMatchObject({
      kind: 'network_error',
      reason: expect.stringContaining('ECONNREFUSED'),
    });
  });

  it('is not waited for when the program stops', async () => {
    const stop = new AbortController();
    const server = await serve(() => stop.abort());
    const result = await reader([server], { signal: stop.signal }).page('Sample');
    expect(result).toMatchObject({ kind: 'network_error' });
  });
});

describe('several hosts', () => {
  it.each([
    ['breaks', answerStatus(502)],
    ['shows another page', (_: unknown, response: ServerResponse) => sendHtml(response, '<p>Blocked</p>')],
  ])('the next is asked when one %s, and first the next time', async (_, bad) => {
    const first = await serve(bad);
    const second = await serve(answerGood);
    const previews = reader([first, second]);
    expect((await previews.page('Sample')).kind).toBe('page');
    expect((await previews.page('Sample')).kind).toBe('page');
    expect([first.requests.length, second.requests.length]).toEqual([1, 2]);
  });

  it('the next is not asked when one says "slow down" or "no preview"', async () => {
    const next = await serve(answerGood);
    const slow = await serve(answerStatus(429));
    const none = await serve(answerStatus(302, { location: 'https://t.me/Sample' }));
    expect((await reader([slow, next]).page('Sample')).kind).toBe('rate_limited');
    expect((await reader([none, next]).page('Sample')).kind).toBe('no_preview');
    expect(next.requests).toEqual([]);
  });

  it('the first one’s failure is told when all fail', async () => {
    const servers = [await serve(answerStatus(502)), await serve(answerStatus(404))];
    expect(await reader(servers).page('Sample')).toMatchObject({ kind: 'http_error', status: 502 });
  });
});

describe('one post again', () => {
  it.each([
    ['changed', bareMessage(7, { body: textBody('8 people') }), { kind: 'post', post: { text: '8 people' } }],
    ['deleted', '<div class="tgme_widget_message_error">Post not found</div>', { kind: 'deleted' }],
    ['behind another page', '<p>Blocked</p>', { kind: 'unreadable' }],
  ])('%s', async (_, html, expected) => {
    const server = await serve((_request, response) => sendHtml(response, html));
    expect(await reader([server]).post('Sample', 7)).toMatchObject(expected);
    expect(server.requests).toEqual(['/Sample/7?embed=1&mode=tme']);
  });

  it('redirected is unreadable, not deleted', async () => {
    const server = await serve(answerStatus(302, { location: 'https://t.me/Sample' }));
    expect(await reader([server]).post('Sample', 7)).toMatchObject({ kind: 'unreadable' });
  });
});
