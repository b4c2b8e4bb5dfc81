import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Clock, systemClock } from '../../clock.js';
import { cardPage, embedError, embedPage, historyFragment, historyPage, homePage } from './page-template.js';
import { type PageRequest, windowOf } from './page-window.js';
import { postHtml } from './post-template.js';
import { PreviewChannel, type PreviewChannelOptions } from './preview-channel.js';
import { type PreviewFault, PreviewFaults } from './preview-fault.js';

export interface PreviewRequest {
  /** Path and query. */
  path: string;
  userAgent: string;
  at: Date;
}

const KEPT_REQUESTS = 1000;
/** Longer than clients keep an idle connection, so that none sends into one that is just being closed. */
const KEEP_ALIVE_MILLISECONDS = 120_000;
const NOT_A_PAGE = '<html><head><title>Sign in</title></head><body><form>Wi-Fi password</form></body></html>';

/** The public previews of some channels on loopback: `/s/<handle>`, `/<handle>/<id>?embed=1&mode=tme`, `/<handle>`. */
export class PreviewServer {
  readonly faults = new PreviewFaults();
  /** What was asked for, oldest first. */
  readonly requests: PreviewRequest[] = [];
  private readonly channels: PreviewChannel[] = [];
  private readonly server = createServer((request, response) => this.handle(request, response));
  private root: string | undefined;

  constructor(private readonly clock: Clock = systemClock) {
    this.server.keepAliveTimeout = KEEP_ALIVE_MILLISECONDS;
  }

  /** Listens on loopback and returns its root, for PREVIEW_HOSTS. Rejects when the port is in use. */
  start(port = 0): Promise<string> {
    return new Promise((resolve, reject) => {
      this.server.once('error', reject);
      this.server.listen(port, '127.0.0.1', () => {
        this.server.off('error', reject);
        this.root = `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
        resolve(this.root);
      });
    });
  }

  /** Ends what is open, hanging requests too. */
  stop(): Promise<void> {
    return new Promise((resolve) => {
      this.server.close(() => resolve());
      this.server.closeAllConnections();
    });
  }

  get url(): string {
    if (this.root === undefined) throw new Error('The preview server is not started');
    return this.root;
  }

  createChannel(options: PreviewChannelOptions): PreviewChannel {
    if (this.find(options.handle)) throw new Error(`The channel ${options.handle} exists already`);
    const channel = new PreviewChannel(this.clock, options);
    this.channels.push(channel);
    return channel;
  }

  find(handle: string): PreviewChannel | undefined {
    return this.channels.find((channel) => channel.handle.toLowerCase() === handle.toLowerCase());
  }

  private handle(request: IncomingMessage, response: ServerResponse): void {
    const url = new URL(request.url ?? '/', 'http://preview');
    const userAgent = request.headers['user-agent'] ?? '';
    this.requests.push({ path: `${url.pathname}${url.search}`, userAgent, at: this.clock.now() });
    if (this.requests.length > KEPT_REQUESTS) this.requests.shift();
    const [first = '', second, third] = url.pathname.split('/').filter((part) => part !== '');
    const isHistory = first === 's';
    const handle = isHistory ? (second ?? '') : first;
    const fault = this.faults.take(handle);
    if (fault) {
      spoil(fault, response);
      return;
    }
    const channel = this.find(handle);
    if (isHistory && channel) {
      this.sendHistory(channel, url, third, request.method === 'POST', response);
    } else if (url.searchParams.get('embed') === '1') {
      sendHtml(response, this.embed(channel, handle, second));
    } else sendHtml(response, channel ? cardPage(channel) : homePage());
  }

  private sendHistory(
    channel: PreviewChannel,
    url: URL,
    around: string | undefined,
    asFragment: boolean,
    response: ServerResponse,
  ): void {
    if (!channel.preview) {
      const headers = { location: `/${channel.handle}`, 'cache-control': 'no-store', pragma: 'no-cache' };
      response.writeHead(302, headers).end();
      return;
    }
    const window = windowOf(matching(channel, url), pageRequest(url, around));
    if (asFragment) {
      const fragment = JSON.stringify(historyFragment(channel, window, this.clock.now()));
      response.writeHead(200, { 'content-type': 'application/json' }).end(fragment);
    } else sendHtml(response, historyPage(channel, window, this.clock.now()));
  }

  private embed(channel: PreviewChannel | undefined, handle: string, id: string | undefined): string {
    if (!channel) return embedError(`Channel with username @${handle} not found`);
    const post = channel.get(Number(id));
    return post ? embedPage(postHtml(channel, post, this.clock.now())) : embedError('Post not found');
  }
}

function matching(channel: PreviewChannel, url: URL) {
  const words = url.searchParams.get('q')?.toLowerCase() ?? '';
  return channel.all().filter(({ text }) => text.toLowerCase().includes(words));
}

function pageRequest(url: URL, around: string | undefined): PageRequest {
  const id = (name: string) => Number.parseInt(url.searchParams.get(name) ?? '', 10);
  if (id('before') > 0) return { kind: 'before', id: id('before') };
  if (id('after') > 0) return { kind: 'after', id: id('after') };
  return Number(around) > 0 ? { kind: 'around', id: Number(around) } : { kind: 'newest' };
}

function sendHtml(response: ServerResponse, html: string): void {
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    pragma: 'no-cache',
  };
  response.writeHead(200, headers).end(html);
}

function spoil(fault: PreviewFault, response: ServerResponse): void {
  switch (fault.kind) {
    case 'status': {
      const retry = fault.retryAfter === undefined ? {} : { 'retry-after': String(fault.retryAfter) };
      response.writeHead(fault.status, retry).end();
      break;
    }
    case 'hang':
      break;
    case 'cut':
      response.writeHead(200, { 'content-type': 'text/html', 'content-length': 100_000 });
      response.write('<!DOCTYPE html><html>', () => response.destroy());
      break;
    case 'not_a_page':
      sendHtml(response, NOT_A_PAGE);
      break;
    case 'huge':
      sendHtml(response, `<!DOCTYPE html><html><body>${'x'.repeat(fault.bytes)}</body></html>`);
  }
}
