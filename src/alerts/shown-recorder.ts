import type { Kysely } from 'kysely';
import type { Database } from '../../db/schema.js';
import type { Clock } from '../clock.js';
import { markShown, type ShownMessage } from '../store/messages.js';

/**
 * Writes down what was shown at once, and what comes meanwhile together: few statements when there is much to write,
 * and little to repeat after a crash when there is not.
 */
export class ShownRecorder {
  private waiting: ShownMessage[] = [];
  private writing: Promise<void> | null = null;
  private count = 0;

  constructor(
    private readonly db: Kysely<Database>,
    private readonly clock: Clock,
  ) {}

  add(shown: ShownMessage): void {
    this.count += 1;
    this.waiting.push(shown);
    if (this.writing !== null) return;
    this.writing = this.writeAll();
    // Told by `finish`; until then it must not count as unhandled.
    this.writing.catch(() => undefined);
  }

  /** Waits until everything is written and returns how many there were. Throws what the database threw. */
  async finish(): Promise<number> {
    await this.writing;
    return this.count;
  }

  private async writeAll(): Promise<void> {
    while (this.waiting.length > 0) {
      const batch = this.waiting;
      this.waiting = [];
      await markShown(this.db, batch, this.clock.now());
    }
    this.writing = null;
  }
}
