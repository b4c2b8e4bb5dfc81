import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ALARM_PAUSE_MS, REFUSALS_IN_A_ROW } from '../../src/alerts/breaker.js';
import { createDeliverer } from '../../src/alerts/deliver.js';
import { badRequest } from '../../src/playground/emulator/api-error.js';
import { badGateway, cut, flood, refusedChat, serverError } from '../../src/playground/emulator/index.js';
import { reopenMessages } from '../../src/store/unreachable-destinations.js';
import { type DeliveryWorld, NOW, openDeliveryWorld } from './delivery-world.js';

let world: DeliveryWorld;
beforeAll(async () => {
  world = await openDeliveryWorld();
});
afterAll(() => world.close());
beforeEach(() => world.reset());

const seconds = (count: number) => new Date(NOW.getTime() + count * 1000);
const statuses = async () =>
  (await world.db.selectFrom('destinations').select('status').orderBy('id').execute()).map(
    (row) => row.status,
  );

async function subscribers(count: number) {
  const readers = [];
  for (let i = 0; i < count; i++) readers.push(await world.subscriber());
  return readers;
}

describe('a chat that cannot be reached', () => {
  it('is blocked or gone, asked once, and the others get theirs', async () => {
    const [blocking, deleted, reader] = (await subscribers(3)) as [never, never, never] & { block(): void }[];
    (blocking as { block(): void }).block();
    (deleted as { deleteAccount(): void }).deleteAccount();
    const event = await world.report();
    expect(await world.deliverer.tick()).toBe(1);
    expect(await statuses()).toEqual(['blocked', 'gone', 'active']);
    expect((await world.rows(event)).map(({ state }) => state)).toEqual(['dropped', 'dropped', 'open']);
    const before = world.emulator.calls().length;
    await world.changeEvent(event, { effect: 'edit_and_reply', military: 150 });
    expect(await world.deliverer.tick()).toBe(2);
    expect(world.emulator.calls().length - before).toBe(2);
    expect((reader as { fromBot(): unknown[] }).fromBot()).toHaveLength(2);
  });

  it('is corrected again once it can be reached', async () => {
    const [reader] = await subscribers(1);
    const event = await world.report();
    await world.deliverer.tick();
    reader!.block();
    await world.changeEvent(event, { effect: 'edit_and_reply', military: 150 });
    expect(await world.deliverer.tick()).toBe(0);
    reader!.unblock();
    await world.db.updateTable('destinations').set({ status: 'active' }).execute();
    await reopenMessages(world.db, { botId: world.botId, chatId: reader!.chat.id }, world.clock.now());
    expect(await world.deliverer.tick()).toBe(2);
    expect(reader!.fromBot()[0]?.text).toContain('To Ukraine: 150');
  });

  it('is not even asked when the bot heard of it before', async () => {
    const [reader] = await subscribers(1);
    const event = await world.report();
    await world.db.updateTable('destinations').set({ status: 'blocked' }).execute();
    await world.db
      .insertInto('messages')
      .values({
        destination_id: reader!.destinationId,
        event_id: event,
        purpose: 'alert',
        priority: NOW,
        next_attempt_at: NOW,
        updated_at: NOW,
      })
      .execute();
    const before = world.emulator.calls().length;
    expect(await world.deliverer.tick()).toBe(0);
    expect(world.emulator.calls().length).toBe(before);
    expect((await world.rows(event)).map(({ state }) => state)).toEqual(['dropped']);
  });

  it('has moved: a group that became a supergroup gets its alert there', async () => {
    const admin = world.emulator.createPerson();
    const group = world.emulator.createGroup();
    group.addBot(admin);
    await world.subscribe({ id: group.id });
    const next = group.upgrade(admin);
    await world.report();
    expect(await world.deliverer.tick()).toBe(1);
    expect(group.messages().filter(({ fromBot }) => fromBot)).toHaveLength(1);
    const { chat_id } = await world.db.selectFrom('destinations').select('chat_id').executeTakeFirstOrThrow();
    expect(chat_id).toBe(next);
  });

  it('gets the alert in its topic, and loses the topic alone', async () => {
    const admin = world.emulator.createPerson();
    const forum = world.emulator.createGroup({ kind: 'forum' });
    forum.addBot(admin);
    const topic = forum.createTopic(admin, 'Swaps');
    await world.subscribe({ id: forum.id, threadId: topic });
    await world.subscribe({ id: forum.id, threadId: topic + 1000 });
    await world.report();
    expect(await world.deliverer.tick()).toBe(1);
    const sent = forum.messages().filter(({ fromBot }) => fromBot);
    expect(sent.map(({ details }) => details.threadId)).toEqual([topic]);
    expect(await statuses()).toEqual(['active', 'gone']);
  });
});

describe('trouble that passes', () => {
  it.each([
    ['a server error', serverError()],
    ['a page instead of an answer', badGateway()],
  ])('%s is tried again after a pause', async (_, fault) => {
    const [reader] = await subscribers(1);
    const event = await world.report();
    world.emulator.faults.next('sendMessage', fault, { times: 2 });
    expect(await world.deliverer.tick()).toBe(0);
    expect((await world.rows(event))[0]).toMatchObject({ attempts: 1, lease_until: null, message_id: null });
    world.clock.set(seconds(1));
    expect(await world.deliverer.tick()).toBe(0);
    world.clock.set(seconds(2));
    expect(await world.deliverer.tick()).toBe(0);
    world.clock.set(seconds(3));
    expect(await world.deliverer.tick()).toBe(1);
    expect(reader!.fromBot()).toHaveLength(1);
    expect((await world.rows(event))[0]).toMatchObject({ attempts: 0, last_error: null });
  });

  it('repeats a message whose answer was lost: never a gap', async () => {
    const [reader] = await subscribers(1);
    await world.report();
    world.emulator.faults.next('sendMessage', cut(true));
    await world.deliverer.tick();
    world.clock.set(seconds(1));
    expect(await world.deliverer.tick()).toBe(1);
    expect(reader!.fromBot()).toHaveLength(2);
  });

  it('lets one chat rest as long as Telegram says, and only that one', async () => {
    const [flooded, other] = await subscribers(2);
    await world.report();
    world.emulator.faults.next('sendMessage', flood(30), { chatId: flooded!.chat.id });
    expect(await world.deliverer.tick()).toBe(1);
    expect([flooded!.fromBot().length, other!.fromBot().length]).toEqual([0, 1]);
    world.clock.set(seconds(29));
    expect(await world.deliverer.tick()).toBe(0);
    world.clock.set(seconds(30));
    expect(await world.deliverer.tick()).toBe(1);
  });

  it('lets all rest when several chats are told to wait', async () => {
    const first = [];
    for (let i = 0; i < 3; i++) first.push(await world.subscriber('en', seconds(60)));
    const readers = [...first, ...(await subscribers(22))];
    await world.report();
    for (const { chat } of first) world.emulator.faults.next('sendMessage', flood(40), { chatId: chat.id });
    // Batches of 20: the second one is not even begun.
    const deliverer = createDeliverer({ ...world.deps, rate: 10 });
    const shown = await deliverer.tick();
    expect(shown).toBeLessThanOrEqual(17);
    world.clock.set(seconds(41));
    expect(await deliverer.tick()).toBe(0);
    world.timer.advance(40_000);
    expect(await deliverer.tick()).toBe(25 - shown);
    expect(readers.map((reader) => reader.fromBot().length)).toEqual(readers.map(() => 1));
  });
});

describe('trouble of the bot', () => {
  it('a refused token stops sending and raises an alarm; no chat is marked', async () => {
    const readers = await subscribers(3);
    const event = await world.report();
    world.emulator.revokeToken();
    expect(await world.deliverer.tick()).toBe(0);
    expect(world.alarms).toEqual([{ kind: 'unauthorized' }]);
    expect(await statuses()).toEqual(['active', 'active', 'active']);
    expect((await world.rows(event)).map(({ lease_until }) => lease_until)).toEqual([null, null, null]);
    world.emulator.restoreToken();
    expect(await world.deliverer.tick()).toBe(0);
    world.timer.advance(ALARM_PAUSE_MS);
    expect(await world.deliverer.tick()).toBe(3);
    expect(readers.map((reader) => reader.fromBot().length)).toEqual([1, 1, 1]);
  });

  it('refusals everywhere stop sending and raise an alarm; no chat is marked', async () => {
    const readers = await subscribers(REFUSALS_IN_A_ROW + 5);
    await world.report();
    world.emulator.faults.next('sendMessage', refusedChat(), { times: Number.POSITIVE_INFINITY });
    expect(await world.deliverer.tick()).toBe(0);
    expect(world.alarms).toEqual([{ kind: 'refused_everywhere', chats: REFUSALS_IN_A_ROW }]);
    expect(new Set(await statuses())).toEqual(new Set(['active']));
    world.emulator.faults.clear();
    world.timer.advance(ALARM_PAUSE_MS);
    expect(await world.deliverer.tick()).toBe(readers.length);
  });

  it('a text that Telegram refuses is dropped and not tried for ever', async () => {
    await subscribers(1);
    const event = await world.report();
    const error = badRequest("can't parse entities: Unsupported start tag");
    world.emulator.faults.next('sendMessage', { kind: 'error', error });
    expect(await world.deliverer.tick()).toBe(0);
    expect((await world.rows(event))[0]).toMatchObject({ state: 'dropped' });
    expect((await world.rows(event))[0]?.last_error).toContain("can't parse entities");
    expect(world.alarms).toEqual([]);
  });

  it('a short reply that Telegram refuses is dropped alone: the alert is corrected on, the next reply comes', async () => {
    const [reader] = await subscribers(1);
    const event = await world.report();
    await world.deliverer.tick();
    await world.changeEvent(event, { effect: 'edit_and_reply', military: 150 });
    const error = badRequest('message is too strange');
    world.emulator.faults.next('sendMessage', { kind: 'error', error });
    expect(await world.deliverer.tick()).toBe(1);
    expect((await world.rows(event))[0]).toMatchObject({ state: 'open' });
    expect((await world.rows(event, 'notice'))[0]).toMatchObject({ state: 'dropped' });
    await world.changeEvent(event, { effect: 'edit_and_reply', military: 151 });
    expect(await world.deliverer.tick()).toBe(2);
    expect(reader!.fromBot().map(({ text }) => text.includes('151'))).toEqual([true, false]);
  });
});
