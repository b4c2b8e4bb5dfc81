import { afterAll, beforeAll, expect, it } from 'vitest';
import { createDeliverer, type Deliverer } from '../../src/alerts/deliver.js';
import { markPostDeleted } from '../../src/ledger/post-visibility.js';
import { loadEventView, loadEventViewBySerial } from '../../src/store/event-view.js';
import { report, TestLedger } from '../ledger/ledger.js';
import { type DeliveryWorld, openDeliveryWorld } from './delivery-world.js';

let world: DeliveryWorld;
let ledger: TestLedger;
let deliverer: Deliverer;

beforeAll(async () => {
  world = await openDeliveryWorld();
  ledger = await new TestLedger(world.db).start();
  await world.db
    .updateTable('channels')
    .set({ state: 'ok', last_read_at: new Date('2025-08-24T10:33:00Z') })
    .where('handle', 'in', ['koord_shtab', 'mod_russia'])
    .execute();
  deliverer = createDeliverer({ ...world.deps, clock: ledger.clock });
});
afterAll(() => world.close());

async function lookLater(minutes: number): Promise<number> {
  ledger.clock.advance(minutes * 60_000);
  return deliverer.tick();
}

it('tells one swap in one message that stays true', async () => {
  const reader = await world.subscriber();
  await ledger.take({
    channel: 'mod_russia',
    messageId: 100,
    at: '2025-08-24T10:32:00Z',
    says: { reports: [report({ figures: { 'ua.military': 146, 'ru.military': 146 } })] },
  });
  expect(await deliverer.tick()).toBe(1);
  const [alert] = reader.fromBot();
  expect(alert?.text).toContain("One source so far: Russia's Defence Ministry");
  // Of Kyiv's two channels one has never been read.
  expect(alert?.text).toContain("Kyiv's channels (1 of 2 read 13:33 Kyiv time): no post yet");

  await ledger.take({
    channel: 'koord_shtab',
    messageId: 7,
    at: '2025-08-24T11:05:00Z',
    says: { reports: [report({ figures: { 'ua.civilians': 8 } })] },
  });
  expect(await deliverer.tick()).toBe(0);
  expect(await lookLater(10)).toBe(1);
  expect(alert?.text).toContain('Both sides say it took place.\nTotal to Ukraine: not settled');
  expect(alert?.text).toContain('Nobody says if the 8 civilians are among the 146.');

  await ledger.take({
    channel: 'mod_russia',
    messageId: 101,
    at: '2025-08-24T12:00:00Z',
    says: { reports: [report({ figures: { 'ru.military': 147 } })] },
  });
  expect(await deliverer.tick()).toBe(2);
  expect(alert?.text).toContain("147 military: Russia's Defence Ministry");
  expect(reader.fromBot().map(({ text }) => text)[1]).toBe('The figures in the alert above have changed.');

  const post = await world.db
    .selectFrom('posts')
    .select('id')
    .where('message_id', '=', 7)
    .executeTakeFirstOrThrow();
  await markPostDeleted(ledger.deps, post.id, ledger.clock.now());
  expect(await lookLater(10)).toBe(1);
  expect(alert?.text).toMatch(/Coordination HQ, post of 14:05 Kyiv time: no longer visible since 15:01 Kyiv/);
  expect(alert?.text).toContain("8 civilians: Ukraine's Coordination HQ, no total given");
  expect(reader.fromBot()).toHaveLength(2);
  expect(alert?.versions).toHaveLength(4);
});

it('shows what the ledger has', async () => {
  const { id, serial } = await world.db
    .selectFrom('events')
    .select(['id', 'serial'])
    .executeTakeFirstOrThrow();
  const view = await loadEventView(world.db, id);
  expect(await loadEventViewBySerial(world.db, serial)).toEqual(view);
  expect(view?.claims.map(({ source, figures }) => [source, figures])).toEqual([
    ['mod_russia', { 'ua.military': 146, 'ru.military': 146 }],
    ['koord_shtab', { 'ua.civilians': 8 }],
    ['mod_russia', { 'ru.military': 147 }],
  ]);
  expect(view?.claims.map(({ deleted_at }) => deleted_at !== null)).toEqual([false, true, false]);
  expect(view?.facts.consolidated.ua).toMatchObject({ military: 146, unsettled: { civilians: 8 } });
  expect(view?.versions.map(({ reason }) => reason)).toEqual([
    'first_report',
    'other_side_confirms',
    'number_changed',
    'source_post_gone',
  ]);
  expect(view?.reading.ru).toEqual({
    channels: 2,
    readable: 1,
    readAt: new Date('2025-08-24T10:33:00Z'),
    unreadableSince: null,
  });
  expect(await loadEventView(world.db, 0)).toBeUndefined();
  expect(await loadEventViewBySerial(world.db, 99_999)).toBeUndefined();
});

it('tells unreadable channels from unread ones, and a merged event by its target', async () => {
  const since = new Date('2025-08-24T09:00:00Z');
  const kyiv = world.db.updateTable('channels').where('party', '=', 'ua');
  await kyiv.set({ state: 'no_preview', state_since: since }).execute();
  await world.db.updateTable('channels').where('party', '=', 'ru').set({ state: 'not_read' }).execute();
  const first = await world.report();
  const target = await world.report();
  await world.db.updateTable('events').set({ merged_into: target }).where('id', '=', first).execute();
  const view = await loadEventView(world.db, first);
  expect(view?.reading.ua).toEqual({ channels: 2, readable: 0, readAt: null, unreadableSince: since });
  expect(view?.reading.ru).toMatchObject({ channels: 2, readable: 0, unreadableSince: null });
  expect(view?.reading.media).toMatchObject({ channels: 1, readable: 0 });
  const targetView = await loadEventView(world.db, target);
  expect(view?.mergedInto).toBe(targetView?.event.serial);
});
