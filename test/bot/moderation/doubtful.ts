import type { DeskWorld } from './desk-world.js';

export const DAY_MS = 86_400_000;

export function today(world: DeskWorld): string {
  return world.ledger.clock.now().toISOString().slice(0, 10);
}

/** A post of today whose verdict is unsure, so that it waits for a moderator: the S-number of its event. */
export function doubtfulSwap(world: DeskWorld): Promise<string> {
  return world.swap({ date: today(world) }, { doubts: ['verdict_unsure'] });
}

export function cardOf(world: DeskWorld, name: string) {
  return world.db
    .selectFrom('cards')
    .innerJoin('events', 'events.id', 'cards.event_id')
    .select(['cards.id', 'doubt', 'cards.state', 'revision', 'taken_by', 'fact_published'])
    .where('serial', '=', Number(name.slice(2)))
    .executeTakeFirstOrThrow();
}

/** Goes on to another time, far from every swap so far, with nothing left to decide. */
export async function startAnew(world: DeskWorld): Promise<void> {
  world.ledger.clock.advance(10 * DAY_MS);
  await world.db
    .updateTable('cards')
    .set({ state: 'settled', settled_at: world.ledger.clock.now() })
    .where('state', '<>', 'settled')
    .execute();
}
