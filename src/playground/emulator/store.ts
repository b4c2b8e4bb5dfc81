import type { Account } from './account.js';
import { Chat, type ChatDetails, type ChatType } from './chat.js';
import { ChatMessage, type MessageDetails, type MessageVersion } from './message.js';

export interface StoredFile {
  id: string;
  uniqueId: string;
  path: string;
  name: string;
  type: string;
  bytes: Buffer;
  /** Pixels, of photos only. */
  width?: number | undefined;
  height?: number | undefined;
}

export type AccountDetails = Partial<Omit<Account, 'isBot' | 'deleted'>>;

/** Ids of the first user, basic group, and supergroup or channel; the next ones count on. */
const FIRST_USER = 1001;
const FIRST_GROUP = -5001;
const FIRST_SUPERGROUP = -1_009_000_000_001;

/** All accounts, chats, messages and files, in memory. Ids are the same in every run. */
export class Store {
  readonly accounts = new Map<number, Account>();
  readonly chats = new Map<number, Chat>();
  readonly files = new Map<string, StoredFile>();
  private nextUser = FIRST_USER;
  private nextGroup = FIRST_GROUP;
  private nextSupergroup = FIRST_SUPERGROUP;
  /** Private chats and basic groups share one count of messages, as each account does in Telegram. */
  private nextSharedMessage = 1;
  private readonly nextMessage = new Map<number, number>();

  addAccount(details: AccountDetails, isBot = false): Account {
    const id = details.id ?? this.nextUser++;
    if (this.accounts.has(id)) throw new Error(`The account ${id} exists already`);
    const account: Account = {
      id,
      isBot,
      firstName: details.firstName ?? `User ${id}`,
      lastName: details.lastName,
      username: details.username,
      languageCode: details.languageCode,
      deleted: false,
    };
    this.accounts.set(id, account);
    return account;
  }

  addChat(type: ChatType, details: ChatDetails & { id?: number | undefined } = {}): Chat {
    const id = details.id ?? details.user?.id ?? this.takeChatId(type);
    if (this.chats.has(id)) throw new Error(`The chat ${id} exists already`);
    const chat = new Chat(id, type, details);
    this.chats.set(id, chat);
    return chat;
  }

  /** By id or `@username`, without regard to case. */
  findChat(key: string): Chat | undefined {
    if (!key.startsWith('@')) return this.chats.get(Number(key));
    const name = key.slice(1).toLowerCase();
    return [...this.chats.values()].find((chat) => chat.username?.toLowerCase() === name);
  }

  addMessage(chat: Chat, version: MessageVersion, details: MessageDetails): ChatMessage {
    const message = new ChatMessage(chat, this.takeMessageId(chat), version, details);
    chat.messages.set(message.id, message);
    return message;
  }

  findInlineMessage(inlineMessageId: string): ChatMessage | undefined {
    for (const chat of this.chats.values()) {
      for (const message of chat.messages.values()) {
        if (message.details.inlineMessageId === inlineMessageId) return message;
      }
    }
    return undefined;
  }

  addFile(file: Omit<StoredFile, 'id' | 'uniqueId' | 'path'>, folder: string): StoredFile {
    const number = this.files.size + 1;
    const extension = /\.[A-Za-z0-9]+$/.exec(file.name)?.[0] ?? '';
    const stored = {
      ...file,
      id: `AgACAgIAAxk-emulator-${number}`,
      uniqueId: `AQAD-${number}`,
      path: `${folder}/file_${number}${extension}`,
    };
    this.files.set(stored.id, stored);
    return stored;
  }

  private takeChatId(type: ChatType): number {
    return type === 'group' ? this.nextGroup-- : this.nextSupergroup--;
  }

  private takeMessageId(chat: Chat): number {
    if (chat.type === 'private' || chat.type === 'group') return this.nextSharedMessage++;
    const id = this.nextMessage.get(chat.id) ?? 1;
    this.nextMessage.set(chat.id, id + 1);
    return id;
  }
}
