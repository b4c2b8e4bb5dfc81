import type { Timer } from '../../src/alerts/pace.js';

/** Time that jumps over every wait, in the order in which the waits end. */
export class FakeTimer implements Timer {
  private time = 0;
  private waiting: { at: number; resolve: () => void }[] = [];
  private isScheduled = false;

  now(): number {
    return this.time;
  }

  advance(milliseconds: number): void {
    this.time += milliseconds;
  }

  sleep(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      this.waiting.push({ at: this.time + milliseconds, resolve });
      this.waiting.sort((a, b) => a.at - b.at);
      this.schedule();
    });
  }

  private schedule(): void {
    if (this.isScheduled) return;
    this.isScheduled = true;
    setImmediate(() => {
      this.isScheduled = false;
      const next = this.waiting.shift();
      if (next === undefined) return;
      this.time = Math.max(this.time, next.at);
      next.resolve();
      if (this.waiting.length > 0) this.schedule();
    });
  }
}
