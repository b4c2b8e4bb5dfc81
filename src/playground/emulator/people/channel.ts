import { withAutoEntities } from '../auto-entities.js';
import type { Chat } from '../chat.js';
import { notifyMyChatMember } from '../membership.js';
import type { ChatMessage } from '../message.js';
import { messageJson } from '../message-json.js';
import type { Telegram } from '../telegram.js';
import type { Person } from './person.js';

/** A channel as its owner sees it. The bot hears of posts only while it is admin here. */
export class ChannelHandle {
  constructor(
    private readonly telegram: Telegram,
    readonly chat: Chat,
  ) {}

  get id(): number {
    return this.chat.id;
  }

  addBot(by: Person): void {
    notifyMyChatMember(this.telegram, this.chat, by.account, 'administrator');
  }

  removeBot(by: Person): void {
    notifyMyChatMember(this.telegram, this.chat, by.account, 'kicked');
  }

  post(text: string, options: { signature?: string; silent?: boolean } = {}): ChatMessage {
    const content = { text, entities: withAutoEntities(text, []), keyboard: undefined };
    const details = { authorSignature: options.signature };
    const message = this.telegram.post(this.chat, content, details, options.silent !== true);
    this.tell('channel_post', message);
    return message;
  }

  edit(message: ChatMessage, text: string): void {
    this.telegram.edit(message, { text, entities: withAutoEntities(text, []), keyboard: undefined });
    this.tell('edited_channel_post', message);
  }

  /** The Bot API tells nobody of a deleted post. */
  delete(message: ChatMessage): void {
    this.telegram.remove(message);
  }

  messages(): ChatMessage[] {
    return this.chat.visible();
  }

  private tell(type: 'channel_post' | 'edited_channel_post', message: ChatMessage): void {
    if (this.chat.isAdmin(this.telegram.bot)) this.telegram.notify(type, messageJson(message));
  }
}
