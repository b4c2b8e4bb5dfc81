import type { LedgerDeps } from '../ledger/ledger-deps.js';
import { createModeration } from '../ledger/moderation/create-moderation.js';
import { moderationQueries } from '../ledger/moderation/moderation-queries.js';
import { processRevision } from '../ledger/process-revision.js';
import type { BotDeps } from './deps.js';

/** What the bot's moderators work with, on one ledger. */
export function moderationDeps(
  ledger: LedgerDeps,
  ownerIds: readonly number[],
): Pick<BotDeps, 'moderation' | 'moderationQueries' | 'takePost'> {
  return {
    moderation: createModeration({ ...ledger, ownerIds }),
    moderationQueries,
    takePost: (post) => processRevision(ledger, post, { firstReadPage: false }),
  };
}
