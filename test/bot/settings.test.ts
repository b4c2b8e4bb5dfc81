import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Person } from '../../src/playground/emulator/index.js';
import { type RunningBot, startBot } from './harness.js';

let running: RunningBot;

beforeAll(async () => {
  running = await startBot({ history: false });
});
afterAll(() => running.stop());

async function kept(chatId: number) {
  return await running.db
    .selectFrom('destinations')
    .leftJoin('subscriptions', 'subscriptions.destination_id', 'destinations.id')
    .select(['destinations.id', 'chat_id', 'thread_id', 'chat_type', 'language', 'status', 'kinds'])
    .where('chat_id', '=', chatId)
    .orderBy('destinations.id')
    .execute();
}

async function subscribe(person: Person): Promise<void> {
  const menu = await person.ask('/start');
  await person.answered(person.press(menu, 0));
}

describe('a private chat', () => {
  test.each([
    ['en', 'prisoner exchanges'],
    ['ru', 'обмены пленными'],
    ['uk', 'обміни полоненими'],
  ])('one press subscribes, in %s', async (language, kind) => {
    const person = running.telegram.createPerson({ language });
    await subscribe(person);
    expect(person.fromBot().at(-1)?.text).toContain(kind);
    expect(await kept(person.chat.id)).toMatchObject([
      { chat_type: 'private', language, status: 'active', kinds: ['exchange'] },
    ]);
  });

  test('kinds are toggled, and a button pressed twice does no harm', async () => {
    const person = running.telegram.createPerson();
    const menu = await person.ask('/subscribe');
    await person.answered(person.press(menu, 'returns of bodies'));
    expect((await kept(person.chat.id))[0]?.kinds).toEqual(['bodies']);
    await person.answered(person.press(menu, 'prisoner exchanges'));
    expect((await kept(person.chat.id))[0]?.kinds).toEqual(['exchange', 'bodies']);
    await person.answered(person.press(menu, 'returns of bodies', { version: 0 }));
    await person.answered(person.press(menu, 'returns of bodies', { version: 0 }));
    expect((await kept(person.chat.id))[0]?.kinds).toEqual(['bodies']);
    await person.answered(person.press(menu, '✅ returns of bodies'));
    expect((await kept(person.chat.id))[0]?.kinds).toBeNull();
    expect(menu.text).toContain('gets no alerts');
  });

  test('/stop ends the alerts, and the button under it brings the same ones back', async () => {
    const person = running.telegram.createPerson();
    await subscribe(person);
    const stopped = await person.ask('/stop');
    expect((await kept(person.chat.id))[0]?.kinds).toBeNull();
    await person.answered(person.press(stopped, 0));
    expect((await kept(person.chat.id))[0]?.kinds).toEqual(['exchange']);
  });

  test('/forget asks first, says what is lost, and erases everything', async () => {
    const person = running.telegram.createPerson();
    await subscribe(person);
    const question = await person.ask('/forget');
    expect(question.text).toContain('no longer be corrected');
    await person.answered(person.press(question, 'Keep'));
    expect(await kept(person.chat.id)).toHaveLength(1);
    const again = await person.ask('/forget');
    await person.answered(person.press(again, 'Erase everything'));
    expect(again.text).toContain('no longer be corrected');
    expect(await kept(person.chat.id)).toEqual([]);
    const { rows } = await running.pool.query(
      'select count(*)::int as n from subscriptions where destination_id not in (select id from destinations)',
    );
    expect(rows).toEqual([{ n: 0 }]);
  });

  test('/language changes every later answer, whatever the app is set to', async () => {
    const person = running.telegram.createPerson({ language: 'de' });
    const question = await person.ask('/language');
    await person.answered(person.press(question, 'Українська'));
    expect(question.text).toBe('Тепер цей чат українською.');
    expect((await person.ask('/help')).text).toContain('Що відомо');
    expect((await person.ask('/start')).text).toContain('стежить');
  });

  test('blocked and unblocked', async () => {
    const person = running.telegram.createPerson();
    await subscribe(person);
    person.block();
    await expect.poll(async () => (await kept(person.chat.id))[0]?.status).toBe('blocked');
    person.unblock();
    await expect.poll(async () => (await kept(person.chat.id))[0]?.status).toBe('active');
    expect((await kept(person.chat.id))[0]?.kinds).toEqual(['exchange']);
  });
});

describe('a group', () => {
  test('greets, and only administrators change its alerts', async () => {
    const admin = running.telegram.createPerson({ language: 'uk' });
    const member = running.telegram.createPerson();
    const group = running.telegram.createGroup({ kind: 'supergroup' });
    const adminSeat = group.add(admin, 'creator');
    const memberSeat = group.add(member);
    group.addBot(admin);
    const greeting = await adminSeat.waitFor(({ fromBot }) => fromBot);
    expect(greeting.text).toContain('/subscribe');
    expect(greeting.text).toContain('обміни полоненими');

    const menu = await memberSeat.ask('/subscribe');
    const refused = await memberSeat.answered(memberSeat.press(menu, 0));
    expect(refused.answer).toMatchObject({ alert: true });
    expect((await kept(group.id))[0]?.kinds).toBeNull();
    await adminSeat.answered(adminSeat.press(menu, 0));
    expect((await kept(group.id))[0]?.kinds).toEqual(['exchange']);
    expect((await memberSeat.ask('/stop')).text).toContain('адміністратори');
    expect((await kept(group.id))[0]?.kinds).toEqual(['exchange']);
    expect((await memberSeat.ask('/forget')).text).toContain('адміністратори');
    await adminSeat.ask('/stop');
    expect((await kept(group.id))[0]?.kinds).toBeNull();
  });

  test('a topic of a forum has settings of its own and is answered in its place', async () => {
    const admin = running.telegram.createPerson();
    const group = running.telegram.createGroup({ kind: 'forum' });
    const seat = group.add(admin, 'administrator');
    group.addBot(admin);
    await seat.waitFor(({ fromBot }) => fromBot);
    const topic = group.createTopic(admin, 'News');
    const sent = seat.send('/subscribe', { threadId: topic });
    const menu = await seat.waitFor(({ fromBot, id }) => fromBot && id > sent.id);
    expect(menu.threadId).toBe(topic);
    await seat.answered(seat.press(menu, 0));
    const rows = await kept(group.id);
    expect(rows.map(({ thread_id, kinds }) => [thread_id, kinds])).toEqual([
      [null, null],
      [topic, ['exchange']],
    ]);
  });

  test('becomes a supergroup and keeps its alerts', async () => {
    const admin = running.telegram.createPerson();
    const group = running.telegram.createGroup();
    const seat = group.add(admin, 'creator');
    group.addBot(admin);
    await seat.waitFor(({ fromBot }) => fromBot);
    const menu = await seat.ask('/subscribe');
    await seat.answered(seat.press(menu, 0));
    const old = group.id;
    const next = group.upgrade(admin);
    await expect.poll(async () => (await kept(next))[0]?.kinds).toEqual(['exchange']);
    expect(await kept(old)).toEqual([]);
  });

  test('is marked gone when the bot is removed', async () => {
    const admin = running.telegram.createPerson();
    const group = running.telegram.createGroup();
    const seat = group.add(admin, 'creator');
    group.addBot(admin);
    await seat.waitFor(({ fromBot }) => fromBot);
    group.removeBot(admin);
    await expect.poll(async () => (await kept(group.id))[0]?.status).toBe('gone');
  });

  test('talk that is not for the bot is left alone and leaves no trace', async () => {
    const member = running.telegram.createPerson();
    const group = running.telegram.createGroup({ kind: 'supergroup' });
    const seat = group.add(member);
    group.addBot(member, 'administrator');
    await seat.waitFor(({ fromBot }) => fromBot);
    await running.db.deleteFrom('destinations').where('chat_id', '=', group.id).execute();
    seat.send('what a day');
    seat.send('/help@another_bot');
    expect((await seat.ask('/nothing@swapwatch_bot')).text).toContain('no such command');
    expect(seat.fromBot()).toHaveLength(2);
    seat.send('/nothing');
    expect((await seat.ask('@swapwatch_bot how many?')).text).toContain('/totals');
    expect(seat.fromBot()).toHaveLength(3);
  });
});

test('a channel is subscribed by its administrators, not by its readers', async () => {
  const owner = running.telegram.createPerson();
  const channel = running.telegram.createChannel({ title: 'Alerts' });
  channel.addBot(owner);
  channel.post('/subscribe');
  await expect.poll(() => channel.messages().at(-1)?.buttons.length).toBe(4);
  expect((await kept(channel.id))[0]).toMatchObject({ chat_type: 'channel', kinds: null });
  channel.post('/stop');
  await expect.poll(() => channel.messages().at(-1)?.text).toContain('gets no alerts');
});
