import type { Kysely } from 'kysely';
import type { Database } from '../../db/schema.js';
import { ledgerChanges } from '../store/ledger-changes.js';

/** Different questions that are asked again and again are few; whoever asks for odd periods must not fill the memory. */
const LARGEST = 200;

/**
 * Keeps what was computed from the whole ledger until anything in the ledger changes. The database says whether it
 * did, in the same transaction as the rows, so that a kept answer is the one that would be computed now.
 */
export class LedgerCache {
  private changes = -1;
  private readonly kept = new Map<string, unknown>();

  constructor(private readonly db: Kysely<Database>) {}

  /** `compute` gets one moment of the database; its result depends on nothing but that and `key`. */
  async get<T>(key: string, compute: (trx: Kysely<Database>) => Promise<T>): Promise<T> {
    const now = await ledgerChanges(this.db);
    if (now === this.changes && this.kept.has(key)) return this.kept.get(key) as T;
    return await this.db
      .transaction()
      .setIsolationLevel('repeatable read')
      .setAccessMode('read only')
      .execute(async (trx) => {
        const changes = await ledgerChanges(trx);
        const value = await compute(trx);
        this.keep(changes, key, value);
        return value;
      });
  }

  private keep(changes: number, key: string, value: unknown): void {
    // A slower reader may come with what an earlier state gave.
    if (changes < this.changes) return;
    if (changes > this.changes || this.kept.size >= LARGEST) this.kept.clear();
    this.changes = changes;
    this.kept.set(key, value);
  }
}
