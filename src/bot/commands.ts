import type { Api } from 'grammy';
import type { BotCommand } from 'grammy/types';
import { LANGUAGES, type Language, type Translate } from '../locales/translate.js';

/** In the order of the menu. */
export const COMMANDS = [
  'start',
  'latest',
  'totals',
  'chart',
  'swap',
  'timeline',
  'agreements',
  'held',
  'contested',
  'changes',
  'corrections',
  'search',
  'export',
  'subscribe',
  'stop',
  'ask',
  'sources',
  'language',
  'help',
  'forget',
] as const;

const GROUP_COMMANDS: readonly string[] = COMMANDS.filter((command) => command !== 'start');

function described(translate: Translate, language: Language, commands: readonly string[]): BotCommand[] {
  return commands.map((command) => ({ command, description: translate(language, `command-${command}`) }));
}

/** English stands without a code, so that it serves every language that we do not speak. */
function forSpeakersOf(language: Language): { language_code?: 'ru' | 'uk' } {
  return language === 'en' ? {} : { language_code: language };
}

async function describeBot(api: Api, translate: Translate, language: Language): Promise<void> {
  const readers = forSpeakersOf(language);
  const description = translate(language, 'bot-description');
  const short = translate(language, 'bot-short-description');
  // Telegram slows down bots that set these at every start.
  const known = await api.getMyDescription(readers);
  const knownShort = await api.getMyShortDescription(readers);
  if (known.description !== description) await api.setMyDescription(description, readers);
  if (knownShort.short_description !== short) await api.setMyShortDescription(short, readers);
}

/** Tells Telegram the menu of commands and the bot's descriptions in every language. The name is the operator's. */
export async function registerCommands(api: Api, translate: Translate): Promise<void> {
  for (const language of LANGUAGES) {
    const readers = forSpeakersOf(language);
    const all = described(translate, language, COMMANDS);
    const inGroups = described(translate, language, GROUP_COMMANDS);
    await api.setMyCommands(all, { scope: { type: 'default' }, ...readers });
    await api.setMyCommands(inGroups, { scope: { type: 'all_group_chats' }, ...readers });
    await describeBot(api, translate, language);
  }
}
