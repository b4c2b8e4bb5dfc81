/** A handler that takes longer is given up: its update no longer holds up what Telegram may forget. */
const LONGEST_IN_HAND_MS = 60_000;

/** Updates that were fetched and are not handled yet. Ids grow with time (Bot API: update_id). */
export class UpdatesInHand {
  private readonly since = new Map<number, number>();
  private readonly waiting = new Set<() => void>();

  constructor(private readonly now: () => number = () => performance.now()) {}

  take(ids: readonly number[]): void {
    for (const id of ids) this.since.set(id, this.now());
  }

  done(id: number): void {
    this.since.delete(id);
    if (this.since.size === 0) for (const resolve of this.waiting) resolve();
  }

  /** What Telegram must still keep; undefined when nothing is in hand. */
  oldest(): number | undefined {
    const fresh = [...this.since].filter(([, since]) => this.now() - since < LONGEST_IN_HAND_MS);
    return fresh.length === 0 ? undefined : Math.min(...fresh.map(([id]) => id));
  }

  /** Resolves when everything is handled, or after so long. Milliseconds. */
  async settled(patience: number): Promise<void> {
    if (this.since.size === 0) return;
    let resolve = (): void => {};
    const settled = new Promise<void>((done) => {
      resolve = done;
    });
    this.waiting.add(resolve);
    const timer = setTimeout(resolve, patience);
    await settled;
    clearTimeout(timer);
    this.waiting.delete(resolve);
  }
}
