/** Telegram's FAQ: about one message a second to one chat, 20 a minute to one group. */
const CHAT_INTERVAL_MS = 1000;
const GROUP_INTERVAL_MS = 3000;
/** How far sending may catch up after a timer that came late. */
const CATCH_UP_MS = 100;
/** Longer than this nobody waits for a chat in place: its message is tried again later. */
const LONGEST_CHAT_WAIT_MS = 5000;
/** Chats whose second is over are forgotten when more than these are known. */
const REMEMBERED_CHATS = 10_000;

/** A clock that never jumps, and waiting by it. Milliseconds. */
export interface Timer {
  now(): number;
  sleep(milliseconds: number): Promise<void>;
}

export const systemTimer: Timer = {
  now: () => performance.now(),
  sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
};

/**
 * Spaces calls out: `perSecond` over all chats, one a second to a chat and one in three seconds to a group. Knows
 * nothing of what Telegram answers, and nothing of other processes with the same bot.
 */
export class Pace {
  private nextCall = Number.NEGATIVE_INFINITY;
  private readonly nextToChat = new Map<number, number>();

  constructor(
    private readonly perSecond: number,
    private readonly timer: Timer = systemTimer,
  ) {}

  /** Waits for the chat's turn, then for the common one. Returns 0, or how many milliseconds the chat must rest. */
  async take(chatId: number): Promise<number> {
    const rest = this.reserveChat(chatId);
    if (rest > LONGEST_CHAT_WAIT_MS) return rest;
    if (rest > 0) await this.timer.sleep(rest);
    const wait = this.reserveCall();
    if (wait > 0) await this.timer.sleep(wait);
    return 0;
  }

  private reserveChat(chatId: number): number {
    const now = this.timer.now();
    const at = Math.max(now, this.nextToChat.get(chatId) ?? now);
    if (at - now > LONGEST_CHAT_WAIT_MS) return at - now;
    if (this.nextToChat.size > REMEMBERED_CHATS) this.forgetRested(now);
    this.nextToChat.set(chatId, at + (chatId < 0 ? GROUP_INTERVAL_MS : CHAT_INTERVAL_MS));
    return at - now;
  }

  private reserveCall(): number {
    const now = this.timer.now();
    const at = Math.max(now - CATCH_UP_MS, this.nextCall);
    this.nextCall = at + 1000 / this.perSecond;
    return at - now;
  }

  private forgetRested(now: number): void {
    for (const [chatId, at] of this.nextToChat) if (at <= now) this.nextToChat.delete(chatId);
  }
}
