import type { InlineKeyboardButton } from '@grammyjs/types';
import { type Account, accountJson } from '../account.js';
import { withAutoEntities } from '../auto-entities.js';
import type { Press } from '../callback-queries.js';
import type { Chat } from '../chat.js';
import { chatJson } from '../chat.js';
import { type JsonObject, unixTime } from '../json.js';
import type { Attachment, ChatMessage } from '../message.js';
import { messageJson } from '../message-json.js';
import type { Telegram } from '../telegram.js';
import { concernsBot } from './concerns-bot.js';
import { type MessageFilter, type WaitOptions, waitForMessage } from './wait-for-message.js';

export interface SendOptions {
  replyTo?: ChatMessage | number;
  /** A topic of a forum. */
  threadId?: number;
  forwardOrigin?: JsonObject;
  attachment?: Attachment;
}

/** One person in one chat: what can be typed, pressed and seen there. */
export class ChatSeat {
  constructor(
    protected readonly telegram: Telegram,
    readonly account: Account,
    readonly chat: Chat,
  ) {}

  /** Sends a text as the person. The bot hears of it if Telegram would tell it. */
  send(text: string, options: SendOptions = {}): ChatMessage {
    this.checkPresent();
    const replyTo = typeof options.replyTo === 'number' ? this.message(options.replyTo) : options.replyTo;
    const { threadId, forwardOrigin, attachment } = options;
    const content = { text, entities: withAutoEntities(text, []), keyboard: undefined };
    const details = { from: this.account, replyTo, threadId, forwardOrigin, attachment };
    const message = this.telegram.post(this.chat, content, details);
    if (concernsBot(this.telegram, message)) this.telegram.notify('message', messageJson(message));
    return message;
  }

  /** Sends and waits for the bot's next message in this chat. */
  ask(text: string, options: WaitOptions = {}): Promise<ChatMessage> {
    const sent = this.send(text);
    return this.waitFor((message) => message.fromBot && message.id > sent.id, options);
  }

  /** Changes one of the person's own messages. */
  edit(message: ChatMessage, text: string): void {
    if (message.details.from !== this.account) throw new Error('A person edits the own messages only');
    this.telegram.edit(message, { text, entities: withAutoEntities(text, []), keyboard: undefined });
    if (concernsBot(this.telegram, message)) this.telegram.notify('edited_message', messageJson(message));
  }

  /** Deletes a message for both sides. The Bot API tells nobody of it. */
  delete(message: ChatMessage): void {
    this.telegram.remove(message);
  }

  /**
   * Presses an inline button with callback_data, named by its text (whole, or a part that no other button has) or by its
   * index from 0. `message` is a message, its id, or `'latest'`: the newest that has buttons. `version` presses a button
   * of an earlier version of it, as an app does that has not heard of the edit yet.
   */
  press(
    message: ChatMessage | number | 'latest',
    button: string | number,
    { version }: { version?: number } = {},
  ): Press {
    this.checkPresent();
    const target = this.resolve(message);
    const keyboard = version === undefined ? target.keyboard : target.versions[version]?.keyboard;
    const pressed = findButton(keyboard?.inline_keyboard.flat() ?? [], button);
    if (!('callback_data' in pressed))
      throw new Error(`The button "${pressed.text}" sends nothing to the bot`);
    const press = this.telegram.callbacks.add(this.account, target, pressed.callback_data);
    this.telegram.events.emit('press', press);
    this.telegram.notify('callback_query', {
      id: press.id,
      from: accountJson(this.account),
      ...pressedJson(target),
      chat_instance: String(this.chat.id),
      data: press.data,
    });
    return press;
  }

  /** Resolves when the bot answered the press. Real time in milliseconds. */
  answered(press: Press, { timeout = 5000 }: WaitOptions = {}): Promise<Press> {
    if (press.answer) return Promise.resolve(press);
    const { events } = this.telegram;
    return new Promise((resolve, reject) => {
      const check = (other: Press) => {
        if (other !== press) return;
        clearTimeout(timer);
        events.off('answer', check);
        resolve(press);
      };
      const timer = setTimeout(() => {
        events.off('answer', check);
        reject(new Error(`The press of "${press.data}" was not answered within ${timeout} ms`));
      }, timeout);
      events.on('answer', check);
    });
  }

  /** Sets or, with undefined, takes away the person's reaction. The bot hears of it as admin that asked for it. */
  react(message: ChatMessage, emoji: string | undefined): void {
    const before = message.reactions.get(this.account.id) ?? [];
    const after = emoji === undefined ? [] : [{ type: 'emoji', emoji }];
    message.reactions.set(this.account.id, after);
    if (!this.chat.isAdmin(this.telegram.bot)) return;
    this.telegram.notify('message_reaction', {
      chat: chatJson(this.chat),
      message_id: message.id,
      user: accountJson(this.account),
      date: unixTime(this.telegram.clock.now()),
      old_reaction: before,
      new_reaction: after,
    });
  }

  /** What the chat shows, oldest first, without deleted messages. */
  messages(): ChatMessage[] {
    return this.chat.visible();
  }

  /** The bot's messages only. */
  fromBot(): ChatMessage[] {
    return this.messages().filter((message) => message.fromBot);
  }

  waitFor(filter: MessageFilter, options: WaitOptions = {}): Promise<ChatMessage> {
    return waitForMessage(this.telegram, this.chat, filter, options);
  }

  /** Waits until `message` has more than `versions` versions (by default: more than one). */
  waitForEdit(message: ChatMessage, { versions = 1, ...options }: WaitOptions & { versions?: number } = {}) {
    return this.waitFor((other) => other === message && other.versions.length > versions, options);
  }

  protected message(id: number): ChatMessage {
    const message = this.chat.messages.get(id);
    if (!message || message.deletedAt) throw new Error(`There is no message ${id} in chat ${this.chat.id}`);
    return message;
  }

  private resolve(message: ChatMessage | number | 'latest'): ChatMessage {
    if (message instanceof Object) return message;
    if (message !== 'latest') return this.message(message);
    const latest = this.messages().findLast(({ buttons }) => buttons.length > 0);
    if (!latest) throw new Error(`No message in chat ${this.chat.id} has buttons`);
    return latest;
  }

  private checkPresent(): void {
    if (this.account.deleted) throw new Error(`The account ${this.account.id} is deleted`);
    if (this.chat.migratedTo) throw new Error(`The group ${this.chat.id} is ${this.chat.migratedTo} now`);
    if (this.chat.type !== 'private' && !this.chat.isMember(this.account)) {
      throw new Error(`${this.account.firstName} is not in chat ${this.chat.id}`);
    }
  }
}

/** A message via inline mode is known to the bot by its inline id only; a deleted one has the date 0. */
function pressedJson(message: ChatMessage): JsonObject {
  const { inlineMessageId } = message.details;
  if (inlineMessageId) return { inline_message_id: inlineMessageId };
  if (!message.deletedAt) return { message: messageJson(message) };
  return { message: { chat: chatJson(message.chat), message_id: message.id, date: 0 } };
}

function findButton(buttons: readonly InlineKeyboardButton[], wanted: string | number): InlineKeyboardButton {
  const named = (match: (text: string) => boolean) => buttons.filter(({ text }) => match(text));
  const exact =
    typeof wanted === 'number' ? buttons.slice(wanted, wanted + 1) : named((text) => text === wanted);
  const found =
    exact.length > 0 || typeof wanted === 'number' ? exact : named((text) => text.includes(wanted));
  const [button, other] = found;
  if (button && (!other || exact.length > 0)) return button;
  const texts = buttons.map(({ text }) => `"${text}"`).join(', ');
  throw new Error(
    `${button ? 'More than one' : 'No'} button is ${JSON.stringify(wanted)}; there are: ${texts}`,
  );
}
