import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { moderationDeps } from '../../../src/bot/moderation-deps.js';
import type { Person } from '../../../src/playground/emulator/index.js';
import { type DeskWorld, forged, groupOf, newest, openDesk, pressed } from './desk-world.js';

const DAY_MS = 86_400_000;

let world: DeskWorld;
let anna: Person;
let borys: Person;

beforeAll(async () => {
  world = await openDesk();
  anna = await world.moderator('Anna');
  borys = await world.moderator('Borys', 'ru');
});
afterAll(() => world.stop());

/** Every test has a swap of its own, far from the others. */
beforeEach(async () => {
  world.ledger.clock.advance(10 * DAY_MS);
  await settleEverything();
});

async function settleEverything(): Promise<void> {
  await world.db
    .updateTable('cards')
    .set({ state: 'settled', settled_at: world.ledger.clock.now() })
    .where('state', '<>', 'settled')
    .execute();
}

const today = () => world.ledger.clock.now().toISOString().slice(0, 10);
const doubtful = () => world.swap({ date: today() }, { doubts: ['verdict_unsure'] });
const cardsOf = async (name: string) =>
  world.db
    .selectFrom('cards')
    .innerJoin('events', 'events.id', 'cards.event_id')
    .select(['cards.id', 'doubt', 'cards.state', 'revision', 'taken_by', 'fact_published'])
    .where('serial', '=', Number(name.slice(2)))
    .executeTakeFirstOrThrow();

describe.each([
  {
    language: 'en',
    question: 'Did it take place, as read?',
    right: '✅ It did',
    read: 'Prisoner exchange, took place',
  },
  {
    language: 'uk',
    question: 'Це відбулося, як прочитано?',
    right: '✅ Відбулося',
    read: 'Обмін полоненими, відбулося',
  },
])('in $language', ({ language, question, right, read }) => {
  test('a card shows the words, what was read and one question; one press answers it', async () => {
    const moderator = await world.moderator(`Card_${language}`, language);
    const name = await doubtful();
    await moderator.ask('/queue');
    const card = await moderator.waitFor(({ text }) => text.includes(name));
    expect(card.text).toContain(question);
    expect(card.text).toContain(read);
    expect(card.text).toContain('146');
    expect(card.buttons).toHaveLength(3);
    expect((await cardsOf(name)).fact_published).toBe(false);
    await pressed(moderator, card, right);
    expect(await cardsOf(name)).toMatchObject({ state: 'settled', fact_published: true });
    expect(card.text).toContain(`@card_${language}`);
  });
});

test('of the post the evidence is marked', async () => {
  const words = 'The ministry: 146 & <more> came home.';
  const start = words.indexOf('146');
  const at = world.ledger.clock.now();
  const spans = { 'ua.military': { start, end: start + 3 } };
  const report = {
    kind: 'exchange' as const,
    date: today(),
    figures: { 'ua.military': 146 },
    outside: {},
    qualifiers: {},
    mediators: [],
    categories: [],
    spans,
  };
  world.ledger.say(words, { reports: [report], doubts: ['verdict_unsure'] });
  const post = world.ledger.incoming({
    channel: 'mod_russia',
    messageId: 900,
    at: at.toISOString(),
    says: {},
  });
  await moderationDeps(world.ledger.deps, []).takePost({ ...post, text: words });
  await anna.ask('/queue');
  const card = newest(anna);
  const marked = card.entities
    .filter(({ type }) => type === 'underline')
    .map(({ offset, length }) => card.text.slice(offset, offset + length));
  expect(marked).toEqual(['146']);
  expect(card.text).toContain(words);
});

test('more opens everything else, and less closes it', async () => {
  const name = await doubtful();
  await anna.ask('/queue');
  const card = newest(anna);
  await pressed(anna, card, '⋯ More');
  for (const text of [
    'Edit',
    'another event',
    'Split off',
    'follow-up',
    'announced',
    'Not about',
    'Under check',
    'Later',
    'Source',
    'Look again',
  ]) {
    expect(
      card.buttons.some((button) => button.text.includes(text)),
      text,
    ).toBe(true);
  }
  expect(card.buttons.find(({ text }) => text.startsWith('Source'))).toMatchObject({
    url: expect.stringMatching(/^https:\/\/t\.me\/mod_russia\/\d+$/),
  });
  expect(card.text).toContain('@anna has this card.');
  await pressed(anna, card, '← Less');
  expect(card.buttons).toHaveLength(3);
  await pressed(anna, card, '⋯ More');
  await pressed(anna, card, '🕓 Later');
  expect((await cardsOf(name)).state).toBe('later');
});

test('no asks for a reason and says what follows, and only then sets the report aside', async () => {
  const name = await doubtful();
  await anna.ask('/queue');
  await pressed(anna, 'latest', '✖️ It did not');
  const dialogue = newest(anna);
  await pressed(anna, dialogue, 'Not a swap');
  expect(dialogue.text).toContain('Not told to readers.');
  expect((await cardsOf(name)).state).toBe('taken');
  await pressed(anna, dialogue, '✅ Confirm');
  expect(await cardsOf(name)).toMatchObject({ state: 'settled', fact_published: false });
});

test('a card that somebody has is refused to others, in words of their own language', async () => {
  await doubtful();
  await anna.ask('/queue');
  await borys.ask('/queue');
  await pressed(anna, 'latest', '⋯ More');
  const press = await pressed(borys, 'latest', '✅ Состоялось');
  expect(press.answer?.alert).toBe(true);
  // The card looks different since Anna took it; shown anew, it says who has it.
  const again = await pressed(borys, 'latest', '✅ Состоялось');
  expect(again.answer?.text).toContain('@anna');
});

test('an answer to what the card said before is not taken', async () => {
  const name = await doubtful();
  await anna.ask('/queue');
  const card = newest(anna);
  await world.db
    .updateTable('cards')
    .set(({ eb }) => ({ revision: eb('revision', '+', 1) }))
    .where('id', '=', (await cardsOf(name)).id)
    .execute();
  const press = await pressed(anna, card, '✅ It did');
  expect(press.answer?.text).toContain('changed');
  expect((await cardsOf(name)).state).toBe('open');
  await pressed(anna, card, '✅ It did');
  expect((await cardsOf(name)).state).toBe('settled');
});

describe('who may not', () => {
  test('a stranger’s forged press changes nothing', async () => {
    const name = await doubtful();
    const { id, revision } = await cardsOf(name);
    const stranger = world.telegram.createPerson({ name: 'Stranger' });
    await stranger.ask('/start');
    for (const press of ['right', 'wrong', 'more', 'later', 'check']) {
      const answered = await forged(world, stranger, `v1:a:card:${id}.${revision}.${press}`);
      expect(answered.answer).toMatchObject({ alert: true, text: 'Only moderators can do that.' });
    }
    for (const data of [
      'v1:a:event:1.retract',
      'v1:a:undo:1',
      'v1:a:queue:0',
      'v1:s:log:0:',
      'v1:a:pause:pause.0',
      'v1:a:ask:00000000.confirm.',
    ]) {
      const answered = await forged(world, stranger, data);
      expect(answered.answer?.text, data).toBe('Only moderators can do that.');
    }
    expect(await cardsOf(name)).toMatchObject({ state: 'open', revision, taken_by: null });
  });

  test('a moderator removed while a card is open cannot answer it', async () => {
    const name = await doubtful();
    const zoya = await world.moderator('Zoya');
    await zoya.ask('/queue');
    const card = newest(zoya);
    await pressed(zoya, card, '✖️ It did not');
    const dialogue = newest(zoya);
    const list = await world.owner.ask('/mods');
    await pressed(world.owner, list, 'Remove @zoya');
    const press = await pressed(zoya, dialogue, 'Not a swap');
    expect(press.answer?.text).toBe('Only moderators can do that.');
    expect((await pressed(zoya, card, '✅ It did')).answer?.text).toBe('Only moderators can do that.');
    expect((await zoya.ask('a reason')).text).toMatch(/Only moderators|\/help/);
    expect((await cardsOf(name)).fact_published).toBe(false);
  });

  test('data that nobody made is answered and changes nothing', async () => {
    for (const data of [
      'card:',
      'card:0.0.right',
      'card:1',
      'card:999999.1.right',
      'card:1.1.nothing',
      'event:0.',
      'event:9999.merge',
      'undo:0',
      'undo:-1',
      'undo:1e3',
      'ask:',
      'ask:x.y.z',
      'appoint:0',
      'objected:1',
      'object:x',
      'queue:-1',
      'pause:ignore.0',
    ]) {
      const press = await forged(world, anna, `v1:a:${data}`);
      expect(press.answer, data).toBeDefined();
    }
  });
});

describe('in the moderators’ group', () => {
  test('cards are posted once, ring when urgent, show who took them, and only moderators may press', async () => {
    const stranger = world.telegram.createPerson({ name: 'Stranger' });
    const { group, seats } = await groupOf(world, [world.owner, anna, borys, stranger]);
    const [ownerSeat, annaSeat, borysSeat, strangerSeat] = seats;
    expect((await ownerSeat!.ask('/mods here')).text).toContain("moderators' group");
    const name = await doubtful();
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
    expect(await cardsOf(name)).toMatchObject({ state: 'settled', fact_published: true });
    await world.cards.tick();
    expect(card.text).toContain('Settled by @anna');
    expect(card.buttons).toEqual([]);
    await ownerSeat!.ask('/mods private');
  });
});

test('urgent cards ring in private; others wait in the queue, and are counted once a day', async () => {
  const urgent = await doubtful();
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

test('a group that threw the bot out, and moderators who blocked it, leave the cards to the owners', async () => {
  const { group, seats } = await groupOf(world, [world.owner, anna]);
  await seats[0]!.ask('/mods here');
  const first = await doubtful();
  await world.cards.tick();
  expect(group.chat.visible().some(({ text }) => text.includes(first))).toBe(true);
  group.removeBot(world.owner);
  world.ledger.clock.advance(10 * DAY_MS);
  const second = await doubtful();
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
  const third = await doubtful();
  await world.cards.tick();
  expect(newest(world.owner).text).toContain(third);
  for (const person of people) person.unblock();
  await world.owner.ask('/mods private');
});

test('owners see in /start and /sources how much waits, and readers do not', async () => {
  await doubtful();
  expect((await world.owner.ask('/start')).text).toContain('1 post awaits review');
  expect((await world.owner.ask('/sources')).text).toContain('1 post awaits review');
  const person = world.telegram.createPerson();
  expect((await person.ask('/start')).text).not.toContain('review');
});

test('whoever presses is answered, and nothing failed', () => {
  expect(world.telegram.unansweredPresses()).toEqual([]);
  expect(world.log.filter((line) => line.includes('"level":50'))).toEqual([]);
});
