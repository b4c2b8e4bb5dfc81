import type { Timer } from './pace.js';

/** What owners are told: somebody must look. */
export type Alarm =
  | { kind: 'unauthorized' }
  /** Many chats refused in a row, so it is rather the bot than the chats. */
  | { kind: 'refused_everywhere'; chats: number };

/** Refusals in a row, without one message shown between, that cannot be chance: at 30% of dead chats 1 in 3·10^10. */
export const REFUSALS_IN_A_ROW = 20;
/** So many chats told to slow down at once mean that all must. */
const FLOODED_CHATS = 3;
const FLOOD_WINDOW_MS = 10_000;
/** Failures in a row after which Telegram, or the way to it, counts as down. */
const FAILURES_IN_A_ROW = 10;
const SHORTEST_OUTAGE_MS = 2000;
const LONGEST_OUTAGE_MS = 60_000;
/** After an alarm sending is tried again this late: it may have been a false one. */
export const ALARM_PAUSE_MS = 15 * 60_000;

/** Decides when nothing should be sent to anybody. Keeps no timer of its own. */
export class Breaker {
  private stoppedUntil = Number.NEGATIVE_INFINITY;
  private refusals = 0;
  private failures = 0;
  private outages = 0;
  private floods: { chatId: number; at: number }[] = [];

  constructor(
    private readonly timer: Timer,
    private readonly onAlarm: (alarm: Alarm) => void,
  ) {}

  get isStopped(): boolean {
    return this.timer.now() < this.stoppedUntil;
  }

  success(): void {
    this.refusals = 0;
    this.failures = 0;
    this.outages = 0;
  }

  flooded(chatId: number, seconds: number): void {
    const now = this.timer.now();
    this.floods = [...this.floods.filter(({ at }) => now - at < FLOOD_WINDOW_MS), { chatId, at: now }];
    if (new Set(this.floods.map((flood) => flood.chatId)).size >= FLOODED_CHATS) {
      this.pause(seconds * 1000);
      this.floods = [];
    }
  }

  failed(): void {
    this.failures += 1;
    if (this.failures < FAILURES_IN_A_ROW) return;
    this.failures = 0;
    this.pause(Math.min(SHORTEST_OUTAGE_MS * 2 ** this.outages, LONGEST_OUTAGE_MS));
    this.outages += 1;
  }

  refused(): void {
    this.refusals += 1;
    if (this.refusals < REFUSALS_IN_A_ROW || this.isStopped) return;
    this.alarm({ kind: 'refused_everywhere', chats: this.refusals });
    this.refusals = 0;
  }

  unauthorized(): void {
    if (!this.isStopped) this.alarm({ kind: 'unauthorized' });
  }

  private alarm(alarm: Alarm): void {
    this.pause(ALARM_PAUSE_MS);
    this.onAlarm(alarm);
  }

  private pause(milliseconds: number): void {
    this.stoppedUntil = Math.max(this.stoppedUntil, this.timer.now() + milliseconds);
  }
}
