import type { User } from 'grammy/types';
import type { Kysely } from 'kysely';
import type { Database } from '../../../../db/schema.js';
import { escapeHtml } from '../../../alerts/html.js';
import { newestAppointment } from '../../../store/moderation-view.js';
import type { BotContext, ChatTranslate } from '../../context.js';

/** As owners know them: `@name`, or the name that they show. */
export function shownName(user: Pick<User, 'first_name' | 'last_name' | 'username'>): string {
  if (user.username !== undefined) return `@${user.username}`;
  return [user.first_name, user.last_name].filter((part) => part !== undefined).join(' ');
}

/** Of a moderator, a former one or an owner, of whom the number is all that is kept. HTML. */
export async function nameById(db: Kysely<Database>, t: ChatTranslate, userId: number): Promise<string> {
  const appointed = await newestAppointment(db, userId);
  return appointed === undefined ? t('mod-owner', { id: String(userId) }) : escapeHtml(appointed.name);
}

/** The same as plain text, for the answer to a press. */
export async function plainName(ctx: BotContext, userId: number): Promise<string> {
  const appointed = await newestAppointment(ctx.deps.db, userId);
  return appointed?.name ?? ctx.t('mod-owner', { id: String(userId) });
}

export async function personName(ctx: BotContext, userId: number): Promise<string> {
  return await nameById(ctx.deps.db, ctx.t, userId);
}
