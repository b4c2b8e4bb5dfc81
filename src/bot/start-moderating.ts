import type { Api } from 'grammy';
import type { Kysely } from 'kysely';
import type { Database } from '../../db/schema.js';
import { createCardPoster } from '../alerts/cards.js';
import type { Clock } from '../clock.js';
import { OBJECTION_KEPT_DAYS } from '../domain/objection.js';
import type { Translate } from '../locales/translate.js';
import type { Logger } from '../logger.js';
import { createScheduler } from '../scheduler.js';
import { dropExpiredDrafts } from '../store/drafts.js';
import { eraseObjections } from '../store/objections.js';
import { forgetUpdatesSeenBefore } from '../store/updates-seen.js';
import { registerModeratorCommands } from './features/moderation/moderator-commands.js';
import { cardRenderer } from './features/moderation/render-card.js';

const CARDS_CRON = '*/3 * * * * *';
/** In UTC: the morning in Kyiv and Moscow. */
const COUNT_CRON = '0 7 * * *';
const TIDY_CRON = '40 * * * *';
const DAY_MS = 86_400_000;
/** Telegram delivers an update again for 24 hours at most. */
const UPDATES_KEPT_DAYS = 2;

export interface ModeratingDeps {
  /** Must not retry by itself. */
  api: Api;
  db: Kysely<Database>;
  clock: Clock;
  logger: Logger;
  translate: Translate;
  botId: number;
  username: string;
  ownerIds: readonly number[];
}

/** Posts cards, tells each morning how many wait, and erases what was kept for a time only. */
export function startModerating(deps: ModeratingDeps): { stop(): Promise<void> } {
  const { db, clock, logger } = deps;
  const scheduler = createScheduler(logger);
  const cards = createCardPoster({ ...deps, render: cardRenderer(deps) });
  scheduler.add({
    name: 'commands',
    cron: TIDY_CRON,
    atOnce: true,
    run: () => registerModeratorCommands(deps),
  });
  scheduler.add({ name: 'cards', cron: CARDS_CRON, run: (signal) => cards.tick(signal) });
  scheduler.add({ name: 'card count', cron: COUNT_CRON, run: () => cards.tellCount() });
  scheduler.add({
    name: 'tidy',
    cron: TIDY_CRON,
    run: async () => {
      const now = clock.now();
      await dropExpiredDrafts(db, now);
      await eraseObjections(db, new Date(now.getTime() - OBJECTION_KEPT_DAYS * DAY_MS));
      await forgetUpdatesSeenBefore(db, new Date(now.getTime() - UPDATES_KEPT_DAYS * DAY_MS));
    },
  });
  return { stop: () => scheduler.stop() };
}
