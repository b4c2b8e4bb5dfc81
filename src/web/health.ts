import { Hono } from 'hono';
import type { Kysely } from 'kysely';
import type { Database } from '../../db/schema.js';
import type { Clock } from '../clock.js';
import type { Logger } from '../logger.js';
import { type ChannelHealth, readChannelHealth, readOldestDueMessage } from '../store/health.js';

/** Channels are read about once a minute; this long without any page is trouble. */
const READING_OVERDUE_MS = 30 * 60_000;
/** Waiting does not mend these. */
const LASTING: readonly string[] = ['takeover', 'processing_failed'];
/** A due message waits for its turn at the broadcast rate; a million chats take hours, one chat minutes. */
const DELIVERY_OVERDUE_MS = 60 * 60_000;

export interface HealthDeps {
  db: Kysely<Database>;
  clock: Clock;
  logger: Logger;
}

/**
 * `GET /health`: 200 while the program works, 503 when its database does not answer. Channels that cannot be read and
 * messages that wait are told as `degraded`, still 200: a restart would not help them.
 */
export function healthRoutes({ db, clock, logger }: HealthDeps): Hono {
  const app = new Hono();
  app.get('/health', async (c) => {
    try {
      const now = clock.now();
      const [channels, oldestDue] = await Promise.all([readChannelHealth(db), readOldestDueMessage(db, now)]);
      const trouble = troubles(channels, oldestDue, now);
      return c.json({
        status: trouble.length === 0 ? 'ok' : 'degraded',
        trouble,
        at: now.toISOString(),
        channels,
        oldest_due_message: oldestDue,
      });
    } catch (error) {
      logger.error({ err: error }, 'health check failed');
      return c.json({ status: 'down', trouble: ['the database does not answer'] }, 503);
    }
  });
  return app;
}

function troubles(channels: ChannelHealth[], oldestDue: Date | null, now: Date): string[] {
  const isOverdue = (since: Date | null, limit: number) =>
    since !== null && now.getTime() - since.getTime() > limit;
  const neverRead = channels.filter((channel) => channel.last_read_at === null);
  const unread = channels.filter(
    ({ state, last_read_at: at }) => LASTING.includes(state) || isOverdue(at, READING_OVERDUE_MS),
  );
  return [
    ...(channels.length > 0 && neverRead.length === channels.length ? ['no channel has been read yet'] : []),
    ...unread.map((channel) => `${channel.handle}: ${channel.state}`),
    ...(isOverdue(oldestDue, DELIVERY_OVERDUE_MS) ? ['messages wait for delivery'] : []),
  ];
}
