import type { Chat } from './chat.js';

/** `burst` messages at once, then one more every `seconds / count`. */
export interface Rate {
  burst: number;
  count: number;
  seconds: number;
}

export interface RateLimits {
  privateChat: Rate;
  /** Basic groups, supergroups and channels. */
  group: Rate;
  overall: Rate;
}

/**
 * About one message a second to one chat, 20 a minute to one group, 30 a second in all
 * (core.telegram.org/bots/faq, "My bot is hitting limits"). The bursts are guesses: Telegram does not publish them.
 */
export const TELEGRAM_LIMITS: RateLimits = {
  privateChat: { burst: 5, count: 1, seconds: 1 },
  group: { burst: 20, count: 20, seconds: 60 },
  overall: { burst: 30, count: 30, seconds: 1 },
};

class Bucket {
  private tokens: number;

  constructor(
    private readonly rate: Rate,
    private filledAt: number,
  ) {
    this.tokens = rate.burst;
  }

  /** Seconds until a message may go, 0 when it may go now. `now` in milliseconds. */
  secondsToWait(now: number): number {
    const { burst, count, seconds } = this.rate;
    const gained = (Math.max(now - this.filledAt, 0) / 1000) * (count / seconds);
    this.tokens = Math.min(burst, this.tokens + gained);
    this.filledAt = now;
    return this.tokens >= 1 ? 0 : Math.ceil(((1 - this.tokens) * seconds) / count);
  }

  take(): void {
    this.tokens -= 1;
  }
}

/** Token buckets over messages and edits. Time comes from the caller. */
export class RateLimiter {
  private readonly chats = new Map<number, Bucket>();
  private overall: Bucket | undefined;

  constructor(private readonly limits: RateLimits) {}

  /** Takes one token of the chat and one of all, or says how many whole seconds to wait. */
  spend(chat: Chat, now: number): number {
    this.overall ??= new Bucket(this.limits.overall, now);
    const { overall } = this;
    const own = this.chats.get(chat.id) ?? this.open(chat, now);
    const wait = Math.max(overall.secondsToWait(now), own.secondsToWait(now));
    if (wait > 0) return wait;
    overall.take();
    own.take();
    return 0;
  }

  private open(chat: Chat, now: number): Bucket {
    const bucket = new Bucket(chat.type === 'private' ? this.limits.privateChat : this.limits.group, now);
    this.chats.set(chat.id, bucket);
    return bucket;
  }
}
