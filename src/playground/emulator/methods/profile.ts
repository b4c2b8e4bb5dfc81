import { badRequest } from '../api-error.js';
import type { BotCommand, ScopeKey } from '../bot-commands.js';
import { isObject } from '../json.js';
import type { Params } from '../params.js';
import type { Telegram } from '../telegram.js';
import type { Method, MethodContext } from './method.js';

/** core.telegram.org/bots/api#setmycommands and #botcommand. */
const MAX_COMMANDS = 100;
const COMMAND = /^[a-z0-9_]{1,32}$/;
const MAX_DESCRIPTION = 256;
const PLAIN_SCOPES = ['default', 'all_private_chats', 'all_group_chats', 'all_chat_administrators'];
const CHAT_SCOPES = ['chat', 'chat_administrators', 'chat_member'];

export const setMyCommands: Method = ({ telegram, params }) => {
  const commands = readCommands(params);
  telegram.commands.set(readScope(telegram, params), readLanguage(params), commands);
  return true;
};

export const getMyCommands: Method = ({ telegram, params }) =>
  telegram.commands.get(readScope(telegram, params), readLanguage(params));

export const deleteMyCommands: Method = ({ telegram, params }) => {
  telegram.commands.delete(readScope(telegram, params), readLanguage(params));
  return true;
};

/** core.telegram.org/bots/api#setmyname, #setmydescription, #setmyshortdescription. */
export const setMyName = setter('name', 64, 'bot name is too long');
export const setMyDescription = setter('description', 512, 'bot description is too long');
export const setMyShortDescription = setter('short_description', 120, 'bot short description is too long');
export const getMyName = getter('name');
export const getMyDescription = getter('description');
export const getMyShortDescription = getter('short_description');

function setter(field: string, limit: number, tooLong: string): Method {
  return ({ telegram, params }) => {
    const value = params.string(field);
    if (value.length > limit) throw badRequest(tooLong);
    telegram.profile.set(`${field}|${readLanguage(params)}`, value);
    return true;
  };
}

/** Falls back to the value set without a language, as the app does. */
function getter(field: string): Method {
  return ({ telegram, params }: MethodContext) => {
    const { profile, bot } = telegram;
    const value = profile.get(`${field}|${readLanguage(params)}`) ?? profile.get(`${field}|`);
    return { [field]: value || (field === 'name' ? bot.firstName : '') };
  };
}

function readLanguage(params: Params): string {
  const code = params.string('language_code');
  if (code !== '' && !/^[a-z]{2}$/.test(code)) throw badRequest('invalid language code specified');
  return code;
}

function readScope({ store }: Telegram, params: Params): ScopeKey {
  const scope = params.object('scope', 'BotCommandScope');
  if (!scope) return 'default';
  const type = String(scope.type);
  if (PLAIN_SCOPES.includes(type)) return type;
  if (!CHAT_SCOPES.includes(type))
    throw badRequest("can't parse BotCommandScope: Unsupported type specified");
  const chat = store.findChat(String(scope.chat_id ?? ''));
  if (!chat) throw badRequest('chat not found');
  if (type !== 'chat_member') return `${type}:${chat.id}`;
  if (!store.accounts.has(Number(scope.user_id))) throw badRequest('invalid user_id specified');
  return `${type}:${chat.id}:${scope.user_id}`;
}

function readCommands(params: Params): BotCommand[] {
  const list = params.json('commands', 'commands');
  if (!Array.isArray(list)) throw badRequest("can't parse commands JSON object");
  if (list.length > MAX_COMMANDS) throw badRequest('BOT_COMMANDS_TOO_MUCH');
  return list.map((item: unknown) => {
    if (!isObject(item)) throw badRequest("can't parse BotCommand: expected an Object");
    const command = String(item.command ?? '').replace(/^\//, '');
    const description = String(item.description ?? '').trim();
    if (!COMMAND.test(command)) throw badRequest('BOT_COMMAND_INVALID');
    if (description.length < 1 || description.length > MAX_DESCRIPTION) {
      throw badRequest('BOT_COMMAND_DESCRIPTION_INVALID');
    }
    return { command, description };
  });
}
