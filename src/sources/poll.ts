import type { Kysely } from 'kysely';
import type { ChannelRow, Database } from '../../db/schema.js';
import type { Clock } from '../clock.js';
import type { IncomingPost } from '../domain/post.js';
import type { Logger } from '../logger.js';
import { claimChannel, dueChannels, firstPageEnd } from '../store/channels.js';
import type { ChannelState } from './channel-state.js';
import { incomingPost, isStranger } from './incoming-post.js';
import type { Pace, Random } from './poll-pace.js';
import type { PreviewReader } from './preview.js';
import type { PreviewPost } from './preview-post.js';
import { PAGE_PAUSE_MS, postsOf, readDownToCursor } from './read-channel.js';
import { recordReading, recordTakeover, recordUnread, returnChannel } from './record-poll.js';

/** A process that dies in the middle of a poll leaves the channel to others after this. */
const LEASE_MS = 2 * 60_000;
/** Between two channels. */
const CHANNEL_PAUSE_MS = 1_000;

export interface PollDeps {
  db: Kysely<Database>;
  clock: Clock;
  logger: Logger;
  reader: Pick<PreviewReader, 'page'>;
  /** Takes one text of one post into the ledger; does nothing when it knows the text. */
  processRevision(post: IncomingPost, options: { firstReadPage: boolean }): Promise<unknown>;
  random: Random;
  /** Ends early when the program stops. */
  sleep(milliseconds: number): Promise<void>;
  signal: AbortSignal;
  /** Other than the usual pace between two polls of a channel. */
  pace?: Pace;
  /** Hears of every change of a channel's state; a takeover is an alarm. */
  onStateChange?(change: StateChange): void;
}

export interface StateChange {
  channel: Pick<ChannelRow, 'source' | 'handle' | 'party'>;
  from: string;
  to: ChannelState;
  /** For the operator, in English; null when all is well. */
  detail: string | null;
}

export type PollOutcome =
  /** Not yet, or another process has it. */
  | { kind: 'not_due' }
  /** The program stops; nothing was recorded, so nothing is lost. */
  | { kind: 'stopped' }
  | { kind: 'unread'; state: ChannelState }
  /** `posts` were handed over; `failed` of them will be again. */
  | { kind: 'read'; state: ChannelState; posts: number; failed: number };

/** Polls the channels whose time has come, one after the other. */
export async function pollDueChannels(deps: PollDeps): Promise<void> {
  for (const channel of await dueChannels(deps.db, deps.clock.now())) {
    if (deps.signal.aborted) return;
    try {
      const outcome = await pollChannel(deps, channel.id);
      deps.logger.debug({ channel: channel.handle, outcome }, 'polled');
    } catch (error) {
      deps.logger.error({ err: error, channel: channel.handle }, 'poll failed');
    }
    await deps.sleep(CHANNEL_PAUSE_MS);
  }
}

/** One poll of one channel: its newest page, and older ones down to what was read before. */
export async function pollChannel(deps: PollDeps, channelId: number): Promise<PollOutcome> {
  const now = deps.clock.now();
  const channel = await claimChannel(deps.db, channelId, now, new Date(now.getTime() + LEASE_MS));
  if (channel === undefined) return { kind: 'not_due' };

  const newest = await deps.reader.page(channel.handle);
  if (deps.signal.aborted) return returnChannel(deps, channel);
  if (newest.kind !== 'page' && postsOf(newest).length === 0) return recordUnread(deps, channel, newest);

  const stranger = postsOf(newest).find((post) => isStranger(channel, post));
  if (stranger !== undefined) return recordTakeover(deps, channel, stranger);

  const reading = await readDownToCursor((before) => askOlder(deps, channel, before), newest, {
    cursor: channel.cursor,
    gap: gapOf(channel),
  });
  const failed = await handOver(deps, channel, reading.posts);
  if (deps.signal.aborted) return returnChannel(deps, channel);
  return recordReading(deps, channel, reading, failed);
}

async function askOlder(deps: PollDeps, channel: ChannelRow, before: number) {
  await deps.sleep(PAGE_PAUSE_MS);
  return deps.reader.page(channel.handle, before);
}

/** Oldest first. A post that the ledger cannot take does not hold up the others. Ids of those that failed. */
async function handOver(
  deps: PollDeps,
  channel: ChannelRow,
  posts: readonly PreviewPost[],
): Promise<number[]> {
  const isFirst = channel.cursor === null;
  const historyEnd = isFirst ? null : await firstPageEnd(deps.db, channel.id);
  const failed: number[] = [];
  for (const post of posts) {
    if (deps.signal.aborted) break;
    const incoming = incomingPost(channel, post, 'preview');
    if (incoming === null) continue;
    const firstReadPage = isFirst || (historyEnd !== null && post.id <= historyEnd);
    try {
      await deps.processRevision(incoming, { firstReadPage });
    } catch (error) {
      deps.logger.error({ err: error, channel: channel.handle, message: post.id }, 'post not processed');
      failed.push(post.id);
    }
  }
  return failed;
}

function gapOf({ gap_after: after, gap_before: before }: ChannelRow) {
  return after === null || before === null ? null : { after, before };
}
