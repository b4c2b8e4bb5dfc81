import { type Kysely, sql } from 'kysely';
import type { Database, InstallationTable } from '../../db/schema.js';
import { AppError } from '../errors.js';

export interface Installation {
  mode: InstallationTable['mode'];
  /** Telegram's id of the bot; null while it is not known. */
  botId: number | null;
}

/** False for a database that no program of ours has opened yet. */
export async function hasInstallation(db: Kysely<Database>): Promise<boolean> {
  const { rows } = await sql<{ name: string | null }>`select to_regclass('installation') as name`.execute(db);
  return rows[0]?.name != null;
}

/**
 * Marks whose database this is, the first time; afterwards throws DATABASE_MISMATCH for another mode or another bot,
 * so that invented swaps never mix with real ones and no bot writes to another's chats.
 */
export async function stampInstallation(db: Kysely<Database>, own: Installation): Promise<void> {
  await db
    .insertInto('installation')
    .values({ mode: own.mode, bot_id: null })
    .onConflict((conflict) => conflict.column('only_row').doNothing())
    .execute();
  if (own.botId !== null) {
    await db
      .updateTable('installation')
      .set({ bot_id: own.botId })
      .where('mode', '=', own.mode)
      .where('bot_id', 'is', null)
      .execute();
  }
  const found = await db.selectFrom('installation').selectAll().executeTakeFirstOrThrow();
  if (found.mode !== own.mode) {
    throw new AppError(
      'DATABASE_MISMATCH',
      `This database belongs to the mode "${found.mode}", not to "${own.mode}".`,
      { hint: 'Give each mode a database or data folder of its own.' },
    );
  }
  if (own.botId !== null && found.bot_id !== own.botId) {
    throw new AppError(
      'DATABASE_MISMATCH',
      `This database belongs to bot ${found.bot_id}, not to bot ${own.botId}.`,
      { hint: 'Use the token of that bot, or another database.' },
    );
  }
}
