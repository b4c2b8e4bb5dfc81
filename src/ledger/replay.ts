import { ManualClock } from '../clock.js';
import { NAMELESS_SOURCE } from '../domain/replace-earlier-figures.js';
import type { ParsePost } from '../domain/report.js';
import { partyOf } from '../domain/sources.js';
import { syncChannels } from '../store/channels.js';
import { type ExportedClaim, type ExportedEvent, exportEvents } from './export-events.js';
import { type Label, labelledParse } from './labelled-parse.js';
import { DEFAULT_LEDGER_SETTINGS, type LedgerDeps } from './ledger-deps.js';
import { processRevision } from './process-revision.js';
import type { ReplayInput } from './replay-lines.js';

export interface ReplayOptions extends Pick<LedgerDeps, 'db' | 'logger' | 'parserVersion'> {
  parsePost: ParsePost;
  /** Take what each line's label says in place of the parser. */
  labels: boolean;
}

export type ReplayedClaim = ExportedClaim & { post: string };

/** A text without a channel of its own: each is a source of its own, and none replaces another. */
const CHANNEL_OF_OTHERS = 'other';

/**
 * Runs posts through an empty ledger in time order, with the time of each post as the clock, and gives the events that
 * come of it. The database must be migrated and empty.
 */
export async function* replay(
  input: ReplayInput,
  options: ReplayOptions,
): AsyncGenerator<ExportedEvent<ReplayedClaim>> {
  const clock = new ManualClock(new Date(0));
  let label: Label | undefined;
  const fromLabel: ParsePost = (post) => (label ? labelledParse(label) : options.parsePost(post));
  const deps: LedgerDeps = {
    db: options.db,
    clock,
    logger: options.logger,
    parsePost: options.labels ? fromLabel : options.parsePost,
    parserVersion: options.parserVersion,
    // Lines may carry bare dates: a day of many swaps is then one moment, and no fault.
    settings: { ...DEFAULT_LEDGER_SETTINGS, newAlertsPerHour: Number.POSITIVE_INFINITY },
  };
  await syncChannels(options.db, input.channels.map(listedChannel), clock.now());

  let messageId = 0;
  for await (const line of input.lines()) {
    messageId += 1;
    clock.set(line.publishedAt);
    label = line.expect as Label | undefined;
    await processRevision(
      deps,
      {
        handle: line.channel,
        chatId: null,
        messageId,
        publishedAt: line.publishedAt,
        text: line.text,
        edited: false,
        via: 'export',
        // Carries the line's id through the ledger; a replayed post has no address.
        url: line.id,
      },
      { firstReadPage: false },
    );
  }
  yield* exportEvents(options.db, (claim, row) => ({ ...claim, url: null, post: row.url ?? '' }));
}

function listedChannel(channel: string) {
  const source = channel === CHANNEL_OF_OTHERS ? NAMELESS_SOURCE : channel;
  return { source, handle: channel, party: partyOf(channel), languages: [] };
}
