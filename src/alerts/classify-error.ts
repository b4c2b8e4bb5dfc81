import { GrammyError } from 'grammy';

/** Why a message was not sent or edited, as far as it decides what to do next. */
export type SendFailure =
  /** Too many calls. Seconds. */
  | { kind: 'retry_after'; seconds: number }
  /** The chat exists and does not let the bot write. */
  | { kind: 'blocked' }
  /** The chat, its topic or the account no longer exists. */
  | { kind: 'chat_gone' }
  /** The group has become a supergroup with another id. */
  | { kind: 'migrated'; chatId: number }
  /** The message shows this text already: no failure. */
  | { kind: 'not_modified' }
  /** The message to edit is deleted, or too old to be edited. */
  | { kind: 'message_gone' }
  /** Our call is wrong; the same call will fail again. */
  | { kind: 'permanent' }
  /** The token is refused: revoked, or the bot is banned. */
  | { kind: 'unauthorized' }
  /** Telegram or the network has trouble, or an answer was lost: the message may have arrived. */
  | { kind: 'transient' };

/** Telegram tells these apart by words alone. Without regard to case; the first that fits decides. */
const BY_WORDS: readonly [RegExp, 'blocked' | 'chat_gone' | 'not_modified' | 'message_gone'][] = [
  [/message is not modified/i, 'not_modified'],
  [
    /message to edit not found|message can't be edited|MESSAGE_ID_INVALID|message identifier is not specified/i,
    'message_gone',
  ],
  [/user is deactivated|group chat was deleted|can't send messages to bots/i, 'chat_gone'],
  [
    /chat not found|PEER_ID_INVALID|USER_DEACTIVATED|CHANNEL_PRIVATE|group chat was deactivated/i,
    'chat_gone',
  ],
  [/message thread not found|TOPIC_DELETED|TOPIC_ID_INVALID/i, 'chat_gone'],
  [/not enough rights|have no rights|need administrator rights|TOPIC_CLOSED/i, 'blocked'],
  [/CHAT_WRITE_FORBIDDEN|CHAT_SEND_PLAIN_FORBIDDEN|CHAT_RESTRICTED|USER_IS_BLOCKED/i, 'blocked'],
];

/** When Telegram says "too many" without saying how long. */
const DEFAULT_RETRY_SECONDS = 5;

/** Everything that is not an answer of Telegram (no connection, a cut one, an answer that is no JSON) is transient. */
export function classifyError(error: unknown): SendFailure {
  if (!(error instanceof GrammyError)) return { kind: 'transient' };
  const { error_code: code, description, parameters } = error;
  if (parameters.migrate_to_chat_id !== undefined) {
    return { kind: 'migrated', chatId: parameters.migrate_to_chat_id };
  }
  if (code === 429) {
    return { kind: 'retry_after', seconds: parameters.retry_after ?? DEFAULT_RETRY_SECONDS };
  }
  // Telegram answers 404 to a token that it cannot even read.
  if (code === 401 || code === 404) return { kind: 'unauthorized' };
  if (code >= 500) return { kind: 'transient' };
  const known = BY_WORDS.find(([words]) => words.test(description));
  if (known !== undefined) return { kind: known[1] };
  return { kind: code === 403 ? 'blocked' : 'permanent' };
}
