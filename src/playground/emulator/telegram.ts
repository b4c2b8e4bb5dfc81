import { EventEmitter } from 'node:events';
import type { Clock } from '../../clock.js';
import type { Account } from './account.js';
import { tooManyRequests } from './api-error.js';
import { BotCommands } from './bot-commands.js';
import { CallbackQueries, type Press } from './callback-queries.js';
import type { Chat } from './chat.js';
import { InlineQueries } from './inline-queries.js';
import type { JsonObject } from './json.js';
import type { ChatMessage, MessageDetails, MessageVersion } from './message.js';
import { RateLimiter, type RateLimits } from './rate-limits.js';
import { Store } from './store.js';
import { type QueuedUpdate, UpdateQueue, type UpdateType } from './update-queue.js';

/** One call of the Bot API, as the journal keeps it. */
export interface ApiCall {
  method: string;
  params: JsonObject;
  at: Date;
  outcome: { ok: true; result: unknown } | { ok: false; code: number; description: string };
}

/** Everything that can be watched from outside. A fault is not a call: a call is what reached the method. */
export interface TelegramEvents {
  message: [ChatMessage];
  edit: [ChatMessage];
  delete: [ChatMessage];
  press: [Press];
  answer: [Press];
  update: [QueuedUpdate];
  call: [ApiCall];
}

export interface TelegramOptions {
  clock: Clock;
  bot: { id: number; username: string; name: string };
  limits: RateLimits | 'off';
  /** Whether the bot sees only what is meant for it in groups, BotFather's /setprivacy. */
  privacyMode: boolean;
}

export type Content = Omit<MessageVersion, 'at' | 'sound'>;

/** Calls kept for tests; older ones are dropped so that a long playground does not grow. */
const KEPT_CALLS = 5000;

/** The state of one emulated Telegram with one bot. Methods and persons act on it; it knows neither HTTP nor rules. */
export class Telegram {
  readonly clock: Clock;
  readonly store = new Store();
  readonly bot: Account;
  readonly updates: UpdateQueue;
  readonly callbacks: CallbackQueries;
  readonly inline = new InlineQueries();
  readonly commands = new BotCommands();
  /** Names and descriptions of the bot as set, by kind and language code. */
  readonly profile = new Map<string, string>();
  readonly events = new EventEmitter<TelegramEvents>();
  readonly calls: ApiCall[] = [];
  readonly privacyMode: boolean;
  private readonly limiter: RateLimiter | undefined;

  constructor({ clock, bot, limits, privacyMode }: TelegramOptions) {
    this.clock = clock;
    this.privacyMode = privacyMode;
    this.bot = this.store.addAccount({ id: bot.id, firstName: bot.name, username: bot.username }, true);
    this.updates = new UpdateQueue(clock);
    this.callbacks = new CallbackQueries(clock);
    this.limiter = limits === 'off' ? undefined : new RateLimiter(limits);
    this.events.setMaxListeners(0);
  }

  post(chat: Chat, content: Content, details: MessageDetails, sound = true): ChatMessage {
    const message = this.store.addMessage(chat, { ...content, at: this.clock.now(), sound }, details);
    this.events.emit('message', message);
    return message;
  }

  edit(message: ChatMessage, content: Content): void {
    message.versions.push({ ...content, at: this.clock.now(), sound: false });
    this.events.emit('edit', message);
  }

  remove(message: ChatMessage): void {
    message.deletedAt = this.clock.now();
    this.events.emit('delete', message);
  }

  /** Queues an update for the bot, if the bot asked for its kind. */
  notify(type: UpdateType, payload: JsonObject): void {
    const update = this.updates.add(type, payload);
    if (update) this.events.emit('update', update);
  }

  /** Counts one message or edit of the bot against the limits. Throws 429. */
  spend(chat: Chat): void {
    const seconds = this.limiter?.spend(chat, this.clock.now().getTime()) ?? 0;
    if (seconds > 0) throw tooManyRequests(seconds);
  }

  recordCall(call: ApiCall): void {
    this.calls.push(call);
    if (this.calls.length > KEPT_CALLS) this.calls.shift();
    this.events.emit('call', call);
  }
}
