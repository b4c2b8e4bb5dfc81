import type { Account } from './account.js';
import { compact, type JsonObject } from './json.js';
import type { ChatMessage } from './message.js';

export type ChatType = 'private' | 'group' | 'supergroup' | 'channel';
export type MemberStatus = 'creator' | 'administrator' | 'member' | 'left' | 'kicked';

export interface ChatDetails {
  title?: string | undefined;
  username?: string | undefined;
  forum?: boolean | undefined;
  /** The other side of a private chat. */
  user?: Account | undefined;
}

/** One chat with its members and messages, deleted ones included. */
export class Chat {
  title: string | undefined;
  username: string | undefined;
  readonly forum: boolean;
  readonly user: Account | undefined;
  /** By account id. In a private chat the bot's entry tells: member, kicked (blocked), or none before /start. */
  readonly members = new Map<number, MemberStatus>();
  /** Names of forum topics by message_thread_id. */
  readonly topics = new Map<number, string>();
  readonly messages = new Map<number, ChatMessage>();
  pinnedId: number | undefined;
  /** Set when the group became a supergroup: every call to the old id is refused. */
  migratedTo: number | undefined;

  constructor(
    readonly id: number,
    readonly type: ChatType,
    details: ChatDetails = {},
  ) {
    this.title = details.title;
    this.username = details.username;
    this.forum = details.forum ?? false;
    this.user = details.user;
  }

  statusOf(account: Account): MemberStatus | undefined {
    return this.members.get(account.id);
  }

  isAdmin(account: Account): boolean {
    const status = this.statusOf(account);
    return status === 'administrator' || status === 'creator';
  }

  isMember(account: Account): boolean {
    return this.isAdmin(account) || this.statusOf(account) === 'member';
  }

  /** Messages that can still be seen, oldest first. */
  visible(): ChatMessage[] {
    return [...this.messages.values()].filter((message) => !message.deletedAt);
  }
}

export function chatJson(chat: Chat): JsonObject {
  const { user } = chat;
  return compact({
    id: chat.id,
    type: chat.type,
    title: chat.title,
    username: user ? user.username : chat.username,
    first_name: user?.firstName,
    last_name: user?.lastName,
    is_forum: chat.forum || undefined,
  });
}
