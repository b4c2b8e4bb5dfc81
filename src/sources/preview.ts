import type { Clock } from '../clock.js';
import { type EmbedReading, embedPath, readEmbed } from './embed.js';
import { createFetchHtml, type FetchFailure, type FetchOptions, type HtmlAnswer } from './fetch-html.js';
import { PageShapeError } from './page-shape-error.js';
import { type PageReading, readPreviewPage } from './preview-page.js';
import type { PreviewPost } from './preview-post.js';

export type PreviewResult =
  | PageReading
  /** `posts` are those that could be read all the same. */
  | { kind: 'page_shape'; problems: readonly string[]; posts: readonly PreviewPost[] }
  | FetchFailure;

export type EmbedResult = EmbedReading | FetchFailure;

/** Reads channels through their public previews. Nothing that a network or Telegram can do makes it throw. */
export interface PreviewReader {
  /** The newest page, or the one that ends before message `before`. */
  page(handle: string, before?: number): Promise<PreviewResult>;
  /** One post again. */
  post(handle: string, messageId: number): Promise<EmbedResult>;
}

export interface PreviewOptions extends Pick<FetchOptions, 'timeoutMs' | 'maxBytes' | 'signal'> {
  /** Origins such as `https://t.me`, tried in order while they fail; the one that answered last goes first. */
  hosts: readonly string[];
  /** The program's version, for the User-Agent. */
  version: string;
  clock: Clock;
}

export function createPreviewReader(options: PreviewOptions): PreviewReader {
  const ask = createAsk(options);
  return {
    page: (handle, before) =>
      ask(`/s/${handle}${before === undefined ? '' : `?before=${before}`}`, (answer) =>
        answer.kind === 'redirect' ? readRedirect(answer.location, handle) : readPage(answer.html),
      ),
    post: (handle, messageId) =>
      ask(
        embedPath(handle, messageId),
        (answer): EmbedReading =>
          answer.kind === 'redirect'
            ? { kind: 'unreadable', reason: `redirected to ${answer.location.slice(0, 100)}` }
            : readEmbed(answer.html, messageId),
      ),
  };
}

function createAsk({ hosts, version, ...rest }: PreviewOptions) {
  const fetchHtml = createFetchHtml({
    ...rest,
    userAgent: `Swapwatch/${version} (reads public channel previews)`,
  });
  let preferred = 0;
  let queue: Promise<unknown> = Promise.resolve();

  async function askHosts<T extends { kind: string }>(path: string, read: (answer: HtmlAnswer) => T) {
    let first: T | FetchFailure | undefined;
    for (let step = 0; step < hosts.length; step += 1) {
      const index = (preferred + step) % hosts.length;
      const answer = await fetchHtml(new URL(path, hosts[index]).href);
      const result = answer.kind === 'html' || answer.kind === 'redirect' ? read(answer) : answer;
      if (!FAILURES_OF_A_HOST.has(result.kind)) {
        preferred = index;
        return result;
      }
      first ??= result;
    }
    return first ?? { kind: 'network_error' as const, reason: 'no preview host is configured' };
  }

  /** One request at a time, so that one connection is enough. */
  return <T extends { kind: string }>(
    path: string,
    read: (answer: HtmlAnswer) => T,
  ): Promise<T | FetchFailure> => {
    const result = queue.then(() => askHosts(path, read));
    queue = result.catch(() => undefined);
    return result;
  };
}

/** "Slow down" is an answer and not among them: asking the next host at once would be rude. */
const FAILURES_OF_A_HOST: ReadonlySet<string> = new Set([
  'http_error',
  'network_error',
  'too_large',
  'not_a_page',
]);

function readPage(html: string): PreviewResult {
  try {
    return readPreviewPage(html);
  } catch (error) {
    if (!(error instanceof PageShapeError)) throw error;
    return { kind: 'page_shape', problems: error.problems, posts: error.readable };
  }
}

/** Telegram redirects to the channel's card when there is no preview; any other address is somebody else's. */
function readRedirect(location: string, handle: string): PreviewResult {
  const name = /\/([A-Za-z0-9_]+)\/?(?:\?.*)?$/.exec(location)?.[1];
  if (name?.toLowerCase() === handle.toLowerCase()) return { kind: 'no_preview' };
  return { kind: 'not_a_page', reason: `redirected to ${location.slice(0, 100)}` };
}
