import type { JsonObject } from './json.js';
import { isObject } from './json.js';
import type { Telegram } from './telegram.js';

export interface WebhookTarget {
  url: string;
  /** Sent as X-Telegram-Bot-Api-Secret-Token; '' = none. */
  secret: string;
  maxConnections: number;
}

export interface WebhookOptions {
  /** Milliseconds between two attempts to deliver one update. */
  retryDelay: number;
  /** Carries out a method named in the webhook's answer; its result goes nowhere. */
  callMethod: (method: string, params: JsonObject) => Promise<void>;
}

/** Pushes the waiting updates, one after another and in order, until the receiver takes each with 2xx. */
export class Webhook {
  target: WebhookTarget | undefined;
  lastError: { at: Date; message: string } | undefined;
  private pushing = false;
  private stopping = new AbortController();

  constructor(
    private readonly telegram: Telegram,
    private readonly options: WebhookOptions,
  ) {
    telegram.updates.onUpdate(() => void this.push());
  }

  set(target: WebhookTarget): void {
    this.remove();
    this.target = target;
    void this.push();
  }

  remove(): void {
    this.stopping.abort();
    this.stopping = new AbortController();
    this.target = undefined;
    this.lastError = undefined;
  }

  private async push(): Promise<void> {
    if (this.pushing) return;
    this.pushing = true;
    for (let target = this.target; target; target = this.target) {
      const update = this.telegram.updates.first();
      if (!update) break;
      const { signal } = this.stopping;
      const delivered = await this.deliver(target, update, signal);
      if (signal.aborted) continue;
      if (delivered) this.telegram.updates.shift();
      else await pause(this.options.retryDelay, signal);
    }
    this.pushing = false;
  }

  private async deliver(target: WebhookTarget, update: JsonObject, signal: AbortSignal): Promise<boolean> {
    const headers: Record<string, string> = { 'content-type': 'application/json' };
    if (target.secret !== '') headers['x-telegram-bot-api-secret-token'] = target.secret;
    try {
      const response = await fetch(target.url, {
        method: 'POST',
        headers,
        body: JSON.stringify(update),
        signal,
      });
      const body = await response.text();
      if (!response.ok)
        return this.fail(`Wrong response from the webhook: ${response.status} ${response.statusText}`);
      await this.answer(body);
      return true;
    } catch (error) {
      return this.fail(error instanceof Error ? error.message : String(error));
    }
  }

  private fail(message: string): false {
    this.lastError = { at: this.telegram.clock.now(), message };
    return false;
  }

  private async answer(body: string): Promise<void> {
    if (!body.startsWith('{')) return;
    const reply: unknown = JSON.parse(body);
    if (isObject(reply) && typeof reply.method === 'string')
      await this.options.callMethod(reply.method, reply);
  }
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
