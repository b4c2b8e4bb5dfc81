import type { EventRow } from '../../../db/schema.js';
import type { Moderation } from '../../../src/ledger/moderation/api.js';
import { createModeration } from '../../../src/ledger/moderation/create-moderation.js';
import type { Done } from '../../../src/ledger/moderation/outcomes.js';
import type { TestDatabase } from '../../db/test-database.js';
import { emptyLedger } from '../empty-ledger.js';
import { TestLedger } from '../ledger.js';

export const OWNER = 1;
/** Two moderators who said yes. */
export const ANNA = 20;
export const BORYS = 30;
export const STRANGER = 40;

/** A ledger with an owner and two moderators; time goes on by a second with every step. */
export class ModeratedLedger extends TestLedger {
  readonly moderation: Moderation;

  constructor(readonly database: TestDatabase) {
    super(database.db);
    const step = createModeration({ ...this.deps, ownerIds: [OWNER] });
    this.moderation = new Proxy(step, {
      get: (target, name: keyof Moderation) => {
        this.clock.advance(1000);
        return target[name];
      },
    });
  }

  override async start(): Promise<this> {
    await emptyLedger(this.database);
    await super.start();
    for (const [userId, name] of [
      [ANNA, '@anna'],
      [BORYS, '@borys'],
    ] as const) {
      await this.moderation.appointModerator({ by: OWNER, userId, name });
      await this.moderation.acceptAppointment({ userId, name });
    }
    return this;
  }

  /** Sets the clock so long after the day's posts that no alert is fresh. */
  later(minutes: number): void {
    this.clock.advance(minutes * 60_000);
  }

  async event(serial = 1): Promise<EventRow> {
    return this.db.selectFrom('events').selectAll().where('serial', '=', serial).executeTakeFirstOrThrow();
  }

  async cards(): Promise<{ doubt: string; state: string; urgent: boolean; id: number }[]> {
    return this.db.selectFrom('cards').select(['doubt', 'state', 'urgent', 'id']).orderBy('id').execute();
  }
}

export function done(outcome: { kind: string }): Done {
  if (outcome.kind !== 'done') throw new Error(`not done: ${JSON.stringify(outcome)}`);
  return outcome as Done;
}
