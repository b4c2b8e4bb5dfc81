import { compact, type JsonObject } from './json.js';

/** A user or the bot itself. */
export interface Account {
  readonly id: number;
  readonly isBot: boolean;
  firstName: string;
  lastName: string | undefined;
  username: string | undefined;
  /** IETF tag of the app's language, as `language_code` of an update. */
  languageCode: string | undefined;
  deleted: boolean;
}

export function accountJson(account: Account): JsonObject {
  return compact({
    id: account.id,
    is_bot: account.isBot,
    first_name: account.firstName,
    last_name: account.lastName,
    username: account.username,
    language_code: account.languageCode,
  });
}
