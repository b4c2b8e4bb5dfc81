import type { EventEmitter } from 'node:events';
import { type Clock, systemClock } from '../../clock.js';
import { callMethod } from './call-method.js';
import type { Press } from './callback-queries.js';
import { FaultScript } from './faults.js';
import { Params } from './params.js';
import { ChannelHandle } from './people/channel.js';
import { GroupHandle } from './people/group.js';
import { Person } from './people/person.js';
import type { RateLimits } from './rate-limits.js';
import { BotApiServer } from './server.js';
import type { ApiCall, TelegramEvents } from './telegram.js';
import { Telegram } from './telegram.js';
import { Webhook } from './webhook.js';

export interface EmulatorOptions {
  clock?: Clock;
  /** The bot's id is the part before the colon. */
  token?: string;
  username?: string;
  name?: string;
  /** `'off'` by default, so that a test with a standing clock can send freely; TELEGRAM_LIMITS for the real thing. */
  limits?: RateLimits | 'off';
  /** True by default, as BotFather sets it. */
  privacyMode?: boolean;
  /** Milliseconds between attempts of the webhook, 50 by default. Telegram's own are longer. */
  webhookRetryDelay?: number;
}

export interface PersonOptions {
  id?: number;
  name?: string;
  lastName?: string;
  username?: string;
  /** `language_code` of the app, `en` by default. */
  language?: string;
}

export interface GroupOptions {
  id?: number;
  title?: string;
  username?: string;
  /** `group` by default. A forum is a supergroup with topics. */
  kind?: 'group' | 'supergroup' | 'forum';
}

export interface ChannelOptions {
  id?: number;
  title?: string;
  username?: string;
}

export const DEFAULT_TOKEN = '7000000001:AAEmulatorTokenThatOpensNothingAnywhere';

/** A Telegram on this machine with one bot: its Bot API over HTTP, and the people who talk to the bot. */
export class Emulator {
  readonly token: string;
  readonly telegram: Telegram;
  readonly faults = new FaultScript();
  private readonly server: BotApiServer;
  private readonly webhook: Webhook;
  private revoked = false;
  private root: string | undefined;

  constructor(options: EmulatorOptions = {}) {
    this.token = options.token ?? DEFAULT_TOKEN;
    this.telegram = new Telegram({
      clock: options.clock ?? systemClock,
      bot: {
        id: Number(this.token.split(':')[0]),
        username: options.username ?? 'swapwatch_bot',
        name: options.name ?? 'Swapwatch',
      },
      limits: options.limits ?? 'off',
      privacyMode: options.privacyMode ?? true,
    });
    this.webhook = new Webhook(this.telegram, {
      retryDelay: options.webhookRetryDelay ?? 50,
      callMethod: async (method, params) => {
        const signal = AbortSignal.timeout(1000);
        const { telegram, webhook } = this;
        await callMethod(method, { telegram, webhook, params: new Params(params), signal });
      },
    });
    this.server = new BotApiServer({
      telegram: this.telegram,
      webhook: this.webhook,
      faults: this.faults,
      token: () => (this.revoked ? undefined : this.token),
    });
  }

  /** Listens on loopback and returns the API root for the bot's client. Rejects when the port is in use. */
  async start(port = 0): Promise<string> {
    this.root = await this.server.start(port);
    return this.root;
  }

  async stop(): Promise<void> {
    this.webhook.remove();
    this.telegram.updates.endPoll();
    await this.server.stop();
  }

  get apiRoot(): string {
    if (this.root === undefined) throw new Error('The emulator is not started');
    return this.root;
  }

  /** Everything that happens: message, edit, delete, press, answer, update, call. */
  get events(): EventEmitter<TelegramEvents> {
    return this.telegram.events;
  }

  createPerson(options: PersonOptions = {}): Person {
    const account = this.telegram.store.addAccount({
      ...(options.id !== undefined && { id: options.id }),
      ...(options.name !== undefined && { firstName: options.name }),
      lastName: options.lastName,
      username: options.username,
      languageCode: options.language ?? 'en',
    });
    const chat = this.telegram.store.addChat('private', { user: account });
    return new Person(this.telegram, account, chat);
  }

  createGroup({ kind = 'group', title = 'Group', ...options }: GroupOptions = {}): GroupHandle {
    const type = kind === 'group' ? 'group' : 'supergroup';
    const chat = this.telegram.store.addChat(type, { ...options, title, forum: kind === 'forum' });
    return new GroupHandle(this.telegram, chat);
  }

  createChannel({ title = 'Channel', ...options }: ChannelOptions = {}): ChannelHandle {
    return new ChannelHandle(this.telegram, this.telegram.store.addChat('channel', { ...options, title }));
  }

  /** The next `count` updates reach the bot twice. */
  deliverTwice(count = 1): void {
    this.telegram.updates.deliverTwice(count);
  }

  /** Resolves when the bot waits in a long poll, so that it is up. */
  whenPolled(): Promise<void> {
    return this.telegram.updates.whenPolled();
  }

  /** From now on every call is answered 401, as after /revoke at BotFather or a ban of the bot. */
  revokeToken(): void {
    this.revoked = true;
    this.telegram.updates.endPoll();
  }

  restoreToken(): void {
    this.revoked = false;
  }

  /** Calls that reached a method, oldest first; with a name only its calls. Long polls are not kept. */
  calls(method?: string): ApiCall[] {
    const name = method?.toLowerCase();
    return this.telegram.calls.filter((call) => name === undefined || call.method.toLowerCase() === name);
  }

  /** Presses that the bot did not answer, so that the button still spins. */
  unansweredPresses(): Press[] {
    return this.telegram.callbacks.unanswered();
  }
}
