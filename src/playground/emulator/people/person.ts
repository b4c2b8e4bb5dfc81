import { accountJson } from '../account.js';
import type { BotCommand, ScopeKey } from '../bot-commands.js';
import type { InlineQuery, InlineResult } from '../inline-queries.js';
import { compact, type JsonObject, unixTime } from '../json.js';
import { notifyMyChatMember } from '../membership.js';
import type { ChatMessage } from '../message.js';
import { originOf } from '../methods/forward.js';
import { ChatSeat, type SendOptions } from './chat-seat.js';
import type { GroupHandle } from './group.js';

/** A post of a channel that the emulator need not know: the playground's channels live elsewhere. */
export interface ForeignPost {
  /** Bot API id, `-100…`. */
  chatId: number;
  title: string;
  username?: string;
  messageId: number;
  /** The post's own time. */
  date: Date;
  text: string;
  signature?: string;
}

/** A user of Telegram in the private chat with the bot. */
export class Person extends ChatSeat {
  /** Opens the private chat: /start, with a deep link's parameter if given (1–64 of A–Z a–z 0–9 _ -). */
  start(parameter?: string): ChatMessage {
    if (parameter !== undefined && !/^[\w-]{1,64}$/.test(parameter)) throw new Error('Not a start parameter');
    return this.send(parameter === undefined ? '/start' : `/start ${parameter}`);
  }

  /** The first message opens the private chat; a message to a blocked bot unblocks it, as in the apps. */
  override send(text: string, options: SendOptions = {}): ChatMessage {
    const status = this.chat.statusOf(this.telegram.bot);
    if (status === undefined) this.chat.members.set(this.telegram.bot.id, 'member');
    else if (status === 'kicked') this.unblock();
    return super.send(text, options);
  }

  block(): void {
    notifyMyChatMember(this.telegram, this.chat, this.account, 'kicked');
  }

  unblock(): void {
    notifyMyChatMember(this.telegram, this.chat, this.account, 'member');
  }

  /** The account is gone: messages to it end with 403 "user is deactivated". */
  deleteAccount(): void {
    this.account.deleted = true;
    this.account.firstName = '';
    this.account.lastName = undefined;
    this.account.username = undefined;
  }

  /** The same person in a group. */
  in(group: GroupHandle): ChatSeat {
    return new ChatSeat(this.telegram, this.account, group.chat);
  }

  /** Forwards a post of a public channel to the bot. */
  forwardPost(post: ForeignPost): ChatMessage {
    const forwardOrigin = compact({
      type: 'channel',
      chat: compact({ id: post.chatId, type: 'channel', title: post.title, username: post.username }),
      message_id: post.messageId,
      author_signature: post.signature,
      date: unixTime(post.date),
    });
    return this.send(post.text, { forwardOrigin });
  }

  /** Forwards a message that the emulator has, for example of a channel made with createChannel. */
  forward(message: ChatMessage): ChatMessage {
    const forwardOrigin = message.details.forwardOrigin ?? originOf(message);
    const { attachment } = message;
    return this.send(message.text, { forwardOrigin, ...(attachment && { attachment }) });
  }

  /** Forwards from somebody whose settings hide the account: only a name comes along. */
  forwardFromHidden(name: string, date: Date, text: string): ChatMessage {
    const forwardOrigin = { type: 'hidden_user', sender_user_name: name, date: unixTime(date) };
    return this.send(text, { forwardOrigin });
  }

  /** Types `@bot query` in some chat and resolves with what the bot offers. */
  inline(query: string, chatType: 'sender' | 'private' | 'group' | 'supergroup' | 'channel' = 'private') {
    return new Promise<InlineResult[]>((answered) => {
      const inline: InlineQuery = this.telegram.inline.add(this.account, query, '', answered);
      this.telegram.notify('inline_query', {
        id: inline.id,
        from: accountJson(this.account),
        query,
        offset: '',
        chat_type: chatType,
      });
    });
  }

  /** Chooses an offered result: it is sent via the bot to the group, or else to the private chat with the bot. */
  choose(result: InlineResult, query: string, group?: GroupHandle): ChatMessage {
    const chat = group?.chat ?? this.chat;
    const inlineMessageId = result.content.keyboard ? this.telegram.inline.takeMessageId() : undefined;
    const details = { from: this.account, viaBot: this.telegram.bot, inlineMessageId };
    const message = this.telegram.post(chat, result.content, details);
    this.telegram.notify('chosen_inline_result', this.chosen(result, query, inlineMessageId));
    return message;
  }

  /** The commands that the app's menu shows in the private chat. */
  commands(): BotCommand[] {
    const scopes: ScopeKey[] = [`chat:${this.chat.id}`, 'all_private_chats', 'default'];
    return this.telegram.commands.resolve(scopes, this.account.languageCode?.slice(0, 2) ?? '');
  }

  private chosen(result: InlineResult, query: string, inlineMessageId: string | undefined): JsonObject {
    return compact({
      result_id: result.id,
      from: accountJson(this.account),
      query,
      inline_message_id: inlineMessageId,
    });
  }
}
