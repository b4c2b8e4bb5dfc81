import type { PreviewResult } from './preview.js';

/** What the last poll of a channel met. "Not read" and every kind of unreadable are apart, and none is "no news". */
export type ChannelState =
  | 'not_read'
  | 'ok'
  /** Pages are read, but the ledger could not take a post: it is tried again. */
  | 'processing_failed'
  /** Another channel under the known name: not read any more. */
  | 'takeover'
  | Exclude<PreviewResult['kind'], 'page'>;

/** For logs and the operator, in English. */
export function describeResult(result: PreviewResult): string {
  switch (result.kind) {
    case 'page':
      return 'read';
    case 'no_preview':
      return 'the channel shows no preview to this server: switched off, restricted in its country, or a group';
    case 'zero_posts':
      return 'the channel shows no post at all';
    case 'unknown_name':
      return 'Telegram knows no channel of this name';
    case 'page_shape':
      return `the page is not shaped as expected: ${result.problems.slice(0, 3).join('; ')}`;
    case 'not_a_page':
      return `the answer is not a channel's page: ${result.reason}`;
    case 'rate_limited':
      return `asked to slow down${wait(result.retryAfterSeconds)}`;
    case 'http_error':
      return `HTTP status ${result.status}${wait(result.retryAfterSeconds)}`;
    case 'too_large':
      return `the page is larger than ${result.limit} bytes`;
    case 'network_error':
      return `no answer: ${result.reason}`;
  }
}

function wait(seconds: number | null): string {
  return seconds === null ? '' : `, for ${seconds} s`;
}
