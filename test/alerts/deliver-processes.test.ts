import { once } from 'node:events';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { createDeliverer } from '../../src/alerts/deliver.js';
import { finishFanOuts } from '../../src/alerts/fan-out.js';
import { createLogger } from '../../src/logger.js';
import { connect } from '../../src/store/connect.js';
import { claimMessages, dueGroups } from '../../src/store/due-messages.js';
import { freeLeases, programName } from '../../src/store/free-leases.js';
import { type DeliveryWorld, NOW, openDeliveryWorld } from './delivery-world.js';

let world: DeliveryWorld;
beforeAll(async () => {
  world = await openDeliveryWorld();
});
afterAll(() => world.close());
beforeEach(() => world.reset());

async function subscribers(count: number) {
  const readers = [];
  for (let i = 0; i < count; i++) readers.push(await world.subscriber());
  return readers;
}

it('two processes at once send nothing twice and leave nothing out', async () => {
  const readers = await subscribers(150);
  const event = await world.report();
  const other = connect(world.connectionString, {
    logger: createLogger('silent'),
    applicationName: 'another process',
  });
  const second = createDeliverer({ ...world.deps, db: other.db, rate: 10 });
  // Batches are as small as they get, so that the two take turns unless the machine lets one wait throughout.
  const first = createDeliverer({ ...world.deps, rate: 10 });
  const shown = await Promise.all([first.tick(), second.tick()]);
  expect(shown[0] + shown[1]).toBe(150);
  expect(readers.map((reader) => reader.fromBot().length)).toEqual(readers.map(() => 1));

  await world.changeEvent(event, { effect: 'edit_and_reply', military: 150 });
  const again = await Promise.all([first.tick(), second.tick()]);
  await other.destroy();
  expect(again[0] + again[1]).toBe(300);
  expect(readers.map((reader) => reader.fromBot().length)).toEqual(readers.map(() => 2));
  expect(readers.map((reader) => reader.fromBot()[0]?.versions.length)).toEqual(readers.map(() => 2));
});

it('what a killed program had taken is free at the next start, unless another program runs', async () => {
  const [reader] = await subscribers(1);
  await world.report();
  await finishFanOuts({ db: world.db, botId: world.deps.botId, clock: world.deps.clock });
  const [group] = await dueGroups(world.db, world.deps.botId, NOW);
  const leaseUntil = new Date(NOW.getTime() + 120_000);
  await claimMessages(world.db, group!, { botId: world.deps.botId, now: NOW, leaseUntil, limit: 10 });
  const deliverer = createDeliverer(world.deps);
  expect(await deliverer.tick()).toBe(0);

  const running = connect(world.connectionString, {
    logger: createLogger('silent'),
    applicationName: programName(),
  });
  await sql`select 1`.execute(running.db);
  expect(await freeLeases(world.db, world.deps.botId, programName())).toBe(0);
  await running.destroy();

  await expect.poll(() => freeLeases(world.db, world.deps.botId, programName())).toBe(1);
  expect(await deliverer.tick()).toBe(1);
  expect(reader!.fromBot()).toHaveLength(1);
});

it('what a crashed process had taken is taken again when its lease ends', async () => {
  const [reader] = await subscribers(1);
  await world.report();
  const destinations = world.db.selectFrom('destinations').select('id');
  await world.db
    .insertInto('messages')
    .columns(['destination_id', 'event_id', 'purpose', 'priority', 'next_attempt_at', 'updated_at'])
    .expression((eb) =>
      eb
        .selectFrom(destinations.as('d'))
        .innerJoin('events', (join) => join.on('events.alert_version', 'is not', null))
        .select(['d.id', 'events.id as event_id'])
        .select([
          eb.val('alert').as('purpose'),
          eb.val(NOW).as('a'),
          eb.val(NOW).as('b'),
          eb.val(NOW).as('c'),
        ]),
    )
    .execute();
  const [group] = await dueGroups(world.db, world.botId, NOW);
  const leaseUntil = new Date(NOW.getTime() + 60_000);
  const taken = await claimMessages(world.db, group!, {
    botId: world.botId,
    now: NOW,
    leaseUntil,
    limit: 10,
  });
  expect(taken).toHaveLength(1);
  expect(await world.deliverer.tick()).toBe(0);
  world.clock.set(leaseUntil);
  expect(await world.deliverer.tick()).toBe(1);
  expect(reader!.fromBot()).toHaveLength(1);
});

it('a stop finishes the batch in hand, and no more', async () => {
  await subscribers(50);
  const event = await world.report();
  const stopping = new AbortController();
  world.emulator.events.once('message', () => stopping.abort());
  await createDeliverer({ ...world.deps, rate: 10 }).run(stopping.signal);
  const rows = await world.rows(event);
  expect(rows.filter(({ shown_version }) => shown_version === 1)).toHaveLength(20);
  expect(rows.filter(({ lease_until }) => lease_until !== null)).toEqual([]);
  expect(await world.deliverer.tick()).toBe(30);
});

it('runs, wakes up for news, and ends at the signal', async () => {
  const [reader] = await subscribers(1);
  const stopping = new AbortController();
  const running = world.deliverer.run(stopping.signal);
  const arrived = once(world.emulator.events, 'message');
  await world.report();
  world.deliverer.wake();
  await arrived;
  stopping.abort();
  await running;
  expect(reader!.fromBot()).toHaveLength(1);
});
