import { type Api, GrammyError } from 'grammy';
import type { Kysely } from 'kysely';
import type { Database } from '../../../../db/schema.js';
import { type Language, languageFor, type Translate } from '../../../locales/translate.js';
import type { Logger } from '../../../logger.js';
import { languageOfChat } from '../../../store/destinations.js';
import { currentModerators } from '../../../store/moderators.js';
import { COMMANDS } from '../../commands.js';

export const MODERATOR_COMMANDS = ['queue', 'edit', 'moderate', 'log', 'undo', 'add', 'pause', 'id'] as const;
export const OWNER_COMMANDS = ['mods', 'freeze'] as const;

/** Puts the commands of moderators into the menu of one person's private chat, before those of everybody. */
export async function showModeratorCommands(
  api: Api,
  translate: Translate,
  userId: number,
  language: Language,
  isOwner = false,
): Promise<void> {
  const own = [...MODERATOR_COMMANDS, ...(isOwner ? OWNER_COMMANDS : [])];
  const commands = [...own, ...COMMANDS].map((command) => ({
    command,
    description: translate(language, `command-${command}`),
  }));
  await api.setMyCommands(commands, { scope: { type: 'chat', chat_id: userId } });
}

export async function hideModeratorCommands(api: Api, userId: number): Promise<void> {
  await api.deleteMyCommands({ scope: { type: 'chat', chat_id: userId } });
}

/** At start: the menu of every owner and moderator. Telegram refuses chats that the bot has never met. */
export async function registerModeratorCommands(deps: {
  api: Api;
  db: Kysely<Database>;
  botId: number;
  ownerIds: readonly number[];
  translate: Translate;
  logger: Logger;
}): Promise<void> {
  const { api, db, botId, ownerIds, translate, logger } = deps;
  const moderators = (await currentModerators(db)).filter(({ accepted_at }) => accepted_at !== null);
  for (const userId of new Set([...ownerIds, ...moderators.map(({ user_id }) => user_id)])) {
    try {
      const language = languageFor(await languageOfChat(db, botId, userId));
      await showModeratorCommands(api, translate, userId, language, ownerIds.includes(userId));
    } catch (error) {
      if (!(error instanceof GrammyError)) throw error;
      logger.info({ description: error.description }, 'the commands of a moderator could not be shown');
    }
  }
}
