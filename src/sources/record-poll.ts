import type { ChannelRow } from '../../db/schema.js';
import { type ChannelUpdate, changeChannelState, updateChannel } from '../store/channels.js';
import { type ChannelState, describeResult } from './channel-state.js';
import type { PollDeps, PollOutcome } from './poll.js';
import { backOffDelay, nextPollDelay } from './poll-pace.js';
import type { PreviewResult } from './preview.js';
import type { PreviewPost } from './preview-post.js';
import type { Reading } from './read-channel.js';
import { keepUnread } from './reading-progress.js';

type Unread = Exclude<PreviewResult, { kind: 'page' }>;

export async function recordUnread(
  deps: PollDeps,
  channel: ChannelRow,
  result: Unread,
): Promise<PollOutcome> {
  await record(deps, channel, result.kind, describeResult(result), backOff(deps, channel, result));
  return { kind: 'unread', state: result.kind };
}

/** The last poll of this channel: nothing of the new owner is kept. */
export async function recordTakeover(
  deps: PollDeps,
  channel: ChannelRow,
  stranger: PreviewPost,
): Promise<PollOutcome> {
  const detail = `another channel has this name: chat id ${stranger.chatId} in place of ${channel.chat_id}`;
  deps.logger.error({ channel: channel.handle }, detail);
  await record(deps, channel, 'takeover', detail, {});
  return { kind: 'unread', state: 'takeover' };
}

export async function recordReading(
  deps: PollDeps,
  channel: ChannelRow,
  reading: Reading,
  failed: readonly number[],
): Promise<PollOutcome> {
  const { posts, trouble } = reading;
  const { cursor, gap } = keepUnread(reading.progress, failed);
  const now = deps.clock.now();
  const state = trouble?.kind ?? (failed.length > 0 ? 'processing_failed' : 'ok');
  const detail =
    trouble !== null
      ? describeResult(trouble)
      : failed.length > 0
        ? `posts not processed: ${failed.join(', ')}`
        : null;
  // A page of which something could be read is worth its usual pace: what it says may be news.
  const next =
    trouble === null || trouble.kind === 'page_shape'
      ? { failures: 0, next_poll_at: after(now, nextPollDelay(deps.random, deps.pace)) }
      : backOff(deps, channel, trouble);
  await record(deps, channel, state, detail, {
    ...next,
    cursor,
    gap_after: gap?.after ?? null,
    gap_before: gap?.before ?? null,
    last_read_at: now,
    chat_id: channel.chat_id ?? posts.find((post) => post.chatId !== null)?.chatId ?? null,
  });
  return { kind: 'read', state, posts: posts.length, failed: failed.length };
}

/** For the next start of the program. */
export async function returnChannel(deps: PollDeps, channel: ChannelRow): Promise<PollOutcome> {
  await updateChannel(deps.db, channel.id, { next_poll_at: deps.clock.now() });
  return { kind: 'stopped' };
}

async function record(
  deps: PollDeps,
  channel: ChannelRow,
  state: ChannelState,
  detail: string | null,
  update: ChannelUpdate,
): Promise<void> {
  await updateChannel(deps.db, channel.id, { ...update, last_error: detail });
  if (state === channel.state) return;
  await changeChannelState(deps.db, channel.id, state, deps.clock.now());
  const change = { channel, from: channel.state, to: state, detail };
  deps.logger.info(
    { channel: channel.handle, from: change.from, to: change.to, detail },
    'channel state changed',
  );
  deps.onStateChange?.(change);
}

function backOff(deps: PollDeps, channel: ChannelRow, result: Unread): ChannelUpdate {
  const failures = channel.failures + 1;
  const asked = 'retryAfterSeconds' in result ? result.retryAfterSeconds : null;
  return { failures, next_poll_at: after(deps.clock.now(), backOffDelay(failures, asked, deps.random)) };
}

function after(now: Date, milliseconds: number): Date {
  return new Date(now.getTime() + milliseconds);
}
