import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createCardPoster } from '../../../src/alerts/cards.js';
import { loadTranslations } from '../../../src/locales/load-translations.js';
import { createLogger } from '../../../src/logger.js';
import { ApiError } from '../../../src/playground/emulator/api-error.js';
import type { Fault } from '../../../src/playground/emulator/faults.js';
import type { Person } from '../../../src/playground/emulator/index.js';
import { touchCard } from '../../../src/store/cards.js';
import { report } from '../../ledger/ledger.js';
import { type DeskWorld, groupOf, newest, openDesk, pressed } from './desk-world.js';
import { cardOf, DAY_MS, doubtfulSwap, startAnew, today } from './doubtful.js';

let world: DeskWorld;
let anna: Person;
let borys: Person;

beforeAll(async () => {
  world = await openDesk();
  anna = await world.moderator('Anna');
  borys = await world.moderator('Borys', 'ru');
});
afterAll(() => world.stop());

beforeEach(() => startAnew(world));

describe('in the moderators’ group', () => {
  test('cards are posted once, ring when urgent, show who took them, and only moderators may press', async () => {
    const stranger = world.telegram.createPerson({ name: 'Stranger' });
    const { group, seats } = await groupOf(world, [world.owner, anna, borys, stranger]);
    const [ownerSeat, annaSeat, borysSeat, strangerSeat] = seats;
    expect((await ownerSeat!.ask('/mods here')).text).toContain("moderators' group");
    const name = await doubtfulSwap(world);
    await world.cards.tick();
    await world.cards.tick();
    const posted = group.chat.visible().filter(({ text }) => text.includes(name));
    expect(posted).toHaveLength(1);
    const card = posted[0]!;
    expect(card.silent).toBe(false);
    expect(anna.fromBot().filter(({ text }) => text.includes(name))).toEqual([]);

    const refused = await pressed(strangerSeat!, card, '✅ It did');
    expect(refused.answer).toMatchObject({ alert: true, text: 'Only moderators can do that.' });
    await pressed(annaSeat!, card, '⋯ More');
    expect(card.text).toContain('@anna has this card.');
    expect((await pressed(borysSeat!, card, '✅ It did')).answer?.text).toContain('@anna');

    // A dialogue in a group is answered by replies, and by nobody else.
    await pressed(annaSeat!, card, '✏️ Edit');
    const dialogue = newest(annaSeat!);
    await pressed(annaSeat!, dialogue, 'To Ukraine: military');
    expect(dialogue.text).toContain('answer this message');
    const other = await pressed(borysSeat!, dialogue, 'not known');
    expect(other.answer?.text).toContain("somebody else's");
    const reply = annaSeat!.send('147', { replyTo: dialogue });
    const reason = await annaSeat!.waitFor(({ fromBot, id }) => fromBot && id > reply.id);
    await pressed(annaSeat!, reason, 'We misread the post');
    await pressed(annaSeat!, reason, '✅ Confirm: now all is right');
    expect(await cardOf(world, name)).toMatchObject({ state: 'settled', fact_published: true });
    await world.cards.tick();
    expect(card.text).toContain('Settled by @anna');
    expect(card.buttons).toEqual([]);
    await ownerSeat!.ask('/mods private');
  });
});

test('urgent cards ring in private; others wait in the queue, and are counted once a day', async () => {
  const urgent = await doubtfulSwap(world);
  await world.cards.tick();
  const card = newest(anna);
  expect(card.text).toContain(urgent);
  expect(card.silent).toBe(false);
  await world.cards.tick();
  expect(anna.fromBot().filter(({ text }) => text.includes(urgent))).toEqual([card]);
  await pressed(borys, newest(borys), '✅ Состоялось');
  await world.cards.tick();
  expect(card.text).toContain('Settled by @borys');

  world.ledger.clock.advance(3 * DAY_MS);
  await world.db
    .insertInto('cards')
    .values({ event_id: 1, doubt: 'sum_implied_only', created_at: world.ledger.clock.now() })
    .execute();
  await world.cards.tick();
  expect(newest(anna)).toBe(card);
  await world.cards.tellCount();
  expect(newest(anna)).toMatchObject({ silent: true, text: '1 card waits, urgent: 0. /queue' });
  expect(newest(borys).text).toBe('1 карточка ждёт, срочных: 0. /queue');
});

async function card(eventId: number, doubt: string, urgent: boolean): Promise<number> {
  const row = await world.db
    .insertInto('cards')
    .values({ event_id: eventId, doubt, urgent, created_at: world.ledger.clock.now() })
    .returning('id')
    .executeTakeFirstOrThrow();
  return row.id;
}

async function swaps(count: number): Promise<number[]> {
  const ids: number[] = [];
  for (let made = 0; made < count; made += 1) {
    world.ledger.clock.advance(10 * DAY_MS);
    const name = await world.swap({ date: world.ledger.clock.now().toISOString().slice(0, 10) });
    const event = world.db
      .selectFrom('events')
      .select('id')
      .where('serial', '=', Number(name.slice(2)));
    ids.push((await event.executeTakeFirstOrThrow()).id);
  }
  return ids;
}

test('two doubts of one event are one call, and many events are a few a minute', async () => {
  const events = await swaps(7);
  const before = anna.fromBot().length;
  await card(events[0]!, 'sum_implied_only', true);
  await card(events[0]!, 'old_date', true);
  await world.cards.tick();
  const first = anna.fromBot().slice(before);
  expect(first.map(({ silent }) => silent)).toEqual([false, true]);
  for (const event of events.slice(1)) await card(event, 'old_date', true);
  await world.cards.tick();
  const calls = anna
    .fromBot()
    .slice(before)
    .filter(({ silent }) => !silent);
  expect(anna.fromBot().length - before).toBe(8);
  expect(calls).toHaveLength(5);
  await world.cards.tick();
  expect(anna.fromBot().length - before).toBe(8);
  world.ledger.clock.advance(61_000);
  const [late] = await swaps(1);
  await card(late!, 'old_date', true);
  await world.cards.tick();
  expect(newest(anna).silent).toBe(false);
});

test('a card that becomes urgent after it was shown calls once', async () => {
  const [event] = await swaps(1);
  const id = await card(event!, 'old_date', false);
  const shown = await anna.ask('/queue');
  const kept = world.db.selectFrom('card_messages').select('message_id').where('card_id', '=', id);
  await expect.poll(async () => (await kept.executeTakeFirst())?.message_id).toBe(shown.id);
  await touchCard(world.db, id, true);
  await world.cards.tick();
  const call = newest(anna);
  expect(call).toMatchObject({ silent: false, text: 'Now urgent.' });
  expect(call.id).not.toBe(shown.id);
  await touchCard(world.db, id, true);
  await world.cards.tick();
  expect(newest(anna)).toBe(call);
});

test('a card that is refused for good keeps no other waiting, and is tried again when it changes', async () => {
  const [first, second] = await swaps(2);
  const refused = await card(first!, 'old_date', true);
  await card(second!, 'old_date', true);
  const bad: Fault = { kind: 'error', error: new ApiError(400, "Bad Request: can't parse entities") };
  world.telegram.faults.next('sendMessage', bad, { chatId: anna.chat.id });
  const before = anna.fromBot().length;
  await world.cards.tick();
  expect(anna.fromBot().length - before).toBe(1);
  await world.cards.tick();
  expect(anna.fromBot().length - before).toBe(1);
  await touchCard(world.db, refused, true);
  await world.cards.tick();
  expect(anna.fromBot().length - before).toBe(2);
});

test('a card that cannot be put into words keeps no other waiting', async () => {
  const [first, second] = await swaps(2);
  const broken = await card(first!, 'old_date', true);
  await card(second!, 'old_date', true);
  const { api, db, ledger } = world;
  const log: string[] = [];
  const poster = createCardPoster({
    api,
    db,
    botId: (await api.getMe()).id,
    ownerIds: [],
    translate: loadTranslations(),
    clock: ledger.clock,
    logger: createLogger('error', { write: (line: string) => log.push(line) }),
    render: async (id) => {
      if (id === broken) throw new Error('no text');
      return { html: `card ${id}`, keyboard: { inline_keyboard: [] }, revision: 1 };
    },
  });
  await poster.tick();
  expect(newest(anna).text).toMatch(/^card \d+$/);
  expect(log.join()).toContain('no text');
});

test('an answer to what a card no longer says is not taken', async () => {
  const name = await doubtfulSwap(world);
  const shown = await anna.ask('/queue');
  await world.ledger.take({
    channel: 'koord_shtab',
    messageId: 900,
    at: world.ledger.clock.now().toISOString(),
    says: { reports: [report({ date: today(world), figures: { 'ua.civilians': 8 } })] },
  });
  const refused = await pressed(anna, shown, '✅ It did');
  expect(refused.answer).toMatchObject({ alert: true });
  expect(refused.answer?.text).toContain('changed');
  expect(await cardOf(world, name)).not.toMatchObject({ state: 'settled' });
  await pressed(anna, shown, '✅ It did');
  expect(await cardOf(world, name)).toMatchObject({ state: 'settled' });
});

test('two processes at once post a card once', async () => {
  const name = await doubtfulSwap(world);
  await Promise.all([world.cards.tick(), world.cards.tick(), world.cards.tick()]);
  expect(anna.fromBot().filter(({ text }) => text.includes(name))).toHaveLength(1);
});

test('the group keeps its cards when it becomes a supergroup', async () => {
  const group = world.telegram.createGroup();
  const seat = group.add(world.owner, 'creator');
  group.addBot(world.owner);
  await seat.waitFor(({ fromBot }) => fromBot);
  await seat.ask('/mods here');
  const next = group.upgrade(world.owner);
  const groupId = async () =>
    (await world.db.selectFrom('moderation_group').select('chat_id').executeTakeFirst())?.chat_id;
  await expect.poll(groupId).toBe(next);
  const name = await doubtfulSwap(world);
  await world.cards.tick();
  expect(group.chat.visible().some(({ text }) => text.includes(name))).toBe(true);
  await world.owner.ask('/mods private');
});

test('a group that threw the bot out, and moderators who blocked it, leave the cards to the owners', async () => {
  const { group, seats } = await groupOf(world, [world.owner, anna]);
  await seats[0]!.ask('/mods here');
  const first = await doubtfulSwap(world);
  await world.cards.tick();
  expect(group.chat.visible().some(({ text }) => text.includes(first))).toBe(true);
  group.removeBot(world.owner);
  world.ledger.clock.advance(10 * DAY_MS);
  const second = await doubtfulSwap(world);
  await world.cards.tick();
  expect(newest(anna).text).toContain(second);
  const moderators = await world.db
    .selectFrom('moderators')
    .select('user_id')
    .where('removed_at', 'is', null)
    .execute();
  const people = [anna, borys].filter(({ account }) =>
    moderators.some(({ user_id }) => user_id === account.id),
  );
  for (const person of people) person.block();
  await world.db
    .updateTable('moderators')
    .set({ frozen_at: world.ledger.clock.now() })
    .where(
      'user_id',
      'not in',
      people.map(({ account }) => account.id),
    )
    .execute();
  world.ledger.clock.advance(10 * DAY_MS);
  const third = await doubtfulSwap(world);
  await world.cards.tick();
  expect(newest(world.owner).text).toContain(third);
  for (const person of people) person.unblock();
  await world.owner.ask('/mods private');
});

test('owners see in /start and /sources how much waits, and readers do not', async () => {
  await doubtfulSwap(world);
  expect((await world.owner.ask('/start')).text).toContain('1 post awaits review');
  expect((await world.owner.ask('/sources')).text).toContain('1 post awaits review');
  const person = world.telegram.createPerson();
  expect((await person.ask('/start')).text).not.toContain('review');
});

test('whoever presses is answered, and nothing failed', () => {
  expect(world.telegram.unansweredPresses()).toEqual([]);
  expect(world.log.filter((line) => line.includes('"level":50'))).toEqual([]);
});
