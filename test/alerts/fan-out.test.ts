import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { finishFanOuts } from '../../src/alerts/fan-out.js';
import { advanceFanOut } from '../../src/store/advance-fan-out.js';
import { insertFanOut } from '../../src/store/fan-outs.js';
import { type DeliveryWorld, NOW, openDeliveryWorld } from './delivery-world.js';

const DESTINATIONS = 20_000;

let world: DeliveryWorld;
beforeAll(async () => {
  world = await openDeliveryWorld();
});
afterAll(() => world.close());
beforeEach(() => world.reset());

async function subscribeMany(count: number): Promise<void> {
  await sql`
    insert into destinations (bot_id, chat_id, chat_type, language, created_at, active_at)
    select ${world.botId}, n, 'private', 'en', ${NOW}::timestamptz, ${NOW}::timestamptz - n * interval '1 second'
    from generate_series(1, ${count}::integer) n`.execute(world.db);
  await sql`insert into subscriptions (destination_id, kinds, created_at)
    select id, '{exchange}', ${NOW} from destinations`.execute(world.db);
}

const alerts = async (eventId: number) => {
  const { count, chats } = await world.db
    .selectFrom('messages')
    .select(({ fn }) => [
      fn.countAll<number>().as('count'),
      fn.count<number>('destination_id').distinct().as('chats'),
    ])
    .where('event_id', '=', eventId)
    .executeTakeFirstOrThrow();
  return { count, chats };
};

/** Ends a step between its rows and its cursor, as a crash there would. */
async function failBeforeCursorMoves(step: () => Promise<unknown>): Promise<void> {
  await sql`create function crash() returns trigger language plpgsql as
    $$ begin raise exception 'crashed'; end $$`.execute(world.db);
  await sql`create trigger crash before update on fan_outs for each row execute function crash()`.execute(
    world.db,
  );
  await expect(step()).rejects.toThrow('crashed');
  await sql`drop function crash cascade`.execute(world.db);
}

it('gives each of 20,000 destinations one row, whatever crashes and runs beside it', async () => {
  await subscribeMany(DESTINATIONS);
  const event = await world.report();
  const step = { botId: world.botId, destinations: 3000, now: NOW };
  expect(await advanceFanOut(world.db, step)).toEqual({ eventId: event, added: 3000, done: false });
  await failBeforeCursorMoves(() => advanceFanOut(world.db, step));
  expect(await alerts(event)).toEqual({ count: 3000, chats: 3000 });
  const { db, botId, clock } = world;
  const added = await Promise.all([
    finishFanOuts({ db, botId, clock, destinationsAStep: 1000 }),
    finishFanOuts({ db, botId, clock, destinationsAStep: 1000 }),
  ]);
  await finishFanOuts({ db, botId, clock });
  expect(added[0] + added[1]).toBeLessThanOrEqual(DESTINATIONS - 3000);
  expect(await alerts(event)).toEqual({ count: DESTINATIONS, chats: DESTINATIONS });
  const fanOut = await db.selectFrom('fan_outs').selectAll().executeTakeFirstOrThrow();
  expect(fanOut.done_at).toEqual(NOW);
});

it('goes to active subscribers of the kind, and their last sign of life is the priority', async () => {
  await world.subscribe({ id: 1, activeAt: new Date(NOW.getTime() - 1000) });
  await world.subscribe({ id: 2 }, ['bodies']);
  const blocked = await world.subscribe({ id: 3 });
  await world.db.updateTable('destinations').set({ status: 'blocked' }).where('id', '=', blocked).execute();
  await world.subscribe({ id: 4, botId: world.botId + 1 });
  const event = await world.report();
  expect(await finishFanOuts(world)).toBe(1);
  expect((await world.rows(event)).map(({ priority }) => priority)).toEqual([new Date(NOW.getTime() - 1000)]);
});

it('asked again, adds those who have subscribed since and doubles nobody', async () => {
  await world.subscribe({ id: 1 });
  const event = await world.report();
  await finishFanOuts(world);
  await world.subscribe({ id: 2 });
  expect(await finishFanOuts(world)).toBe(0);
  await insertFanOut(world.db, event, NOW);
  expect(await finishFanOuts(world)).toBe(1);
  expect(await alerts(event)).toEqual({ count: 2, chats: 2 });
});

it('stops between two steps', async () => {
  await world.subscribe({ id: 1 });
  await world.report();
  expect(await finishFanOuts(world, AbortSignal.abort())).toBe(0);
  expect(await finishFanOuts(world)).toBe(1);
});
