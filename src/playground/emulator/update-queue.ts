import type { Clock } from '../../clock.js';
import { conflict } from './api-error.js';
import type { JsonObject } from './json.js';

export type UpdateType =
  | 'message'
  | 'edited_message'
  | 'channel_post'
  | 'edited_channel_post'
  | 'callback_query'
  | 'inline_query'
  | 'chosen_inline_result'
  | 'my_chat_member'
  | 'chat_member'
  | 'message_reaction';

export interface QueuedUpdate {
  update_id: number;
  [type: string]: unknown;
}

/** Sent only when `allowed_updates` names them (core.telegram.org/bots/api#getupdates). */
const ONLY_ON_REQUEST: readonly UpdateType[] = ['chat_member', 'message_reaction'];
/** Telegram keeps an update that nobody fetched for 24 hours. */
const KEPT_MILLISECONDS = 24 * 3600 * 1000;
const FIRST_UPDATE_ID = 700_000_001;

interface Entry {
  update: QueuedUpdate;
  at: number;
  /** Delivered once more whatever the offset says. */
  again: boolean;
}

interface Poll {
  finish(error?: Error): void;
}

/** The updates that wait for the bot, and the one long poll that may be open. */
export class UpdateQueue {
  private entries: Entry[] = [];
  private nextId = FIRST_UPDATE_ID;
  /** Null: the default, everything but what must be asked for. An omitted list leaves the old one in force. */
  private allowed: ReadonlySet<string> | null = null;
  private twice = 0;
  private poll: Poll | undefined;
  private readonly listeners = new Set<() => void>();
  private readonly pollWatchers: (() => void)[] = [];

  constructor(private readonly clock: Clock) {}

  get pending(): number {
    return this.entries.length;
  }

  get allowedUpdates(): string[] | undefined {
    return this.allowed ? [...this.allowed] : undefined;
  }

  onUpdate(listener: () => void): void {
    this.listeners.add(listener);
  }

  /** Undefined when the bot did not ask for this kind. */
  add(type: UpdateType, payload: JsonObject): QueuedUpdate | undefined {
    if (!(this.allowed ? this.allowed.has(type) : !ONLY_ON_REQUEST.includes(type))) return undefined;
    const update = { update_id: this.nextId++, [type]: payload };
    const copies = this.twice > 0 ? 2 : 1;
    if (this.twice > 0) this.twice--;
    for (let copy = 0; copy < copies; copy++)
      this.push({ update, at: this.clock.now().getTime(), again: copy > 0 });
    return update;
  }

  /** The fault "an update delivered twice": the next `count` updates come again after they were confirmed. */
  deliverTwice(count: number): void {
    this.twice += count;
  }

  allow(types: readonly string[] | undefined): void {
    if (types) this.allowed = types.length === 0 ? null : new Set(types);
  }

  clear(): void {
    this.entries = [];
  }

  /** Of the oldest update that waits. */
  first(): QueuedUpdate | undefined {
    this.dropOld();
    return this.entries[0]?.update;
  }

  shift(): void {
    this.entries.shift();
  }

  /** One getUpdates call. An open one ends with 409. `signal` tells that the caller hung up. */
  async get(offset: number, limit: number, timeoutMs: number, signal: AbortSignal): Promise<QueuedUpdate[]> {
    this.endPoll(
      conflict('terminated by other getUpdates request; make sure that only one bot instance is running'),
    );
    this.confirm(offset);
    if (this.entries.length === 0 && timeoutMs > 0) await this.wait(timeoutMs, signal);
    return this.take(limit);
  }

  /** Resolves when a long poll waits, at once if one does. */
  whenPolled(): Promise<void> {
    if (this.poll) return Promise.resolve();
    return new Promise((resolve) => this.pollWatchers.push(resolve));
  }

  endPoll(error?: Error): void {
    this.poll?.finish(error);
  }

  private confirm(offset: number): void {
    this.dropOld();
    if (offset < 0) this.entries = this.entries.slice(offset);
    else if (offset > 0) {
      this.entries = this.entries.filter(({ update, again }) => again || update.update_id >= offset);
    }
  }

  /** A repeated update leaves out its twin when both wait, and is gone once handed over. */
  private take(limit: number): QueuedUpdate[] {
    const batch: Entry[] = [];
    for (const entry of this.entries) {
      if (batch.length === limit) break;
      if (!batch.some(({ update }) => update === entry.update)) batch.push(entry);
    }
    this.entries = this.entries.filter((entry) => !(entry.again && batch.includes(entry)));
    return batch.map(({ update }) => update);
  }

  private wait(timeoutMs: number, signal: AbortSignal): Promise<void> {
    if (signal.aborted) return Promise.resolve();
    return new Promise((resolve, reject) => {
      const finish = (error?: Error) => {
        clearTimeout(timer);
        signal.removeEventListener('abort', hungUp);
        if (this.poll === poll) this.poll = undefined;
        if (error) reject(error);
        else resolve();
      };
      const hungUp = () => finish();
      const timer = setTimeout(finish, timeoutMs);
      const poll: Poll = { finish };
      this.poll = poll;
      signal.addEventListener('abort', hungUp);
      for (const watcher of this.pollWatchers.splice(0)) watcher();
    });
  }

  private push(entry: Entry): void {
    this.entries.push(entry);
    this.poll?.finish();
    for (const listener of this.listeners) listener();
  }

  private dropOld(): void {
    const oldest = this.clock.now().getTime() - KEPT_MILLISECONDS;
    this.entries = this.entries.filter(({ at }) => at >= oldest);
  }
}
