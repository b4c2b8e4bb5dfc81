import type { Clock } from '../clock.js';

/** Lets something happen once in a period in each chat. Kept in memory: a restart forgets it. */
export class ChatLimit {
  private readonly last = new Map<number, number>();

  constructor(
    private readonly clock: Clock,
    private readonly periodMs: number,
  ) {}

  /** 0 = it may happen now, and counts; otherwise so many whole seconds must pass. */
  take(chatId: number): number {
    const now = this.clock.now().getTime();
    // Only the chats of one period stay in memory.
    for (const [chat, at] of this.last) {
      if (now - at < this.periodMs) break;
      this.last.delete(chat);
    }
    const before = this.last.get(chatId);
    if (before !== undefined) return Math.ceil((before + this.periodMs - now) / 1000);
    this.last.set(chatId, now);
    return 0;
  }
}
