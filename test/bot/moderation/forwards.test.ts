import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { processRevision } from '../../../src/ledger/process-revision.js';
import type { ForeignPost, Person } from '../../../src/playground/emulator/index.js';
import { channelByHandle } from '../../../src/store/channels.js';
import { report } from '../../ledger/ledger.js';
import { type DeskWorld, openDesk } from './desk-world.js';

const MINISTRY = -1001000000001;

let world: DeskWorld;

beforeAll(async () => {
  world = await openDesk();
});
afterAll(() => world.stop());

async function answerTo(person: Person, act: () => { id: number }) {
  const sent = act();
  return await person.waitFor(({ fromBot, id }) => fromBot && id > sent.id);
}

const post = (messageId: number, text: string, more: Partial<ForeignPost> = {}): ForeignPost => ({
  chatId: MINISTRY,
  title: 'Ministry',
  username: 'mod_russia',
  messageId,
  date: world.ledger.clock.now(),
  text,
  ...more,
});

describe.each([
  { language: 'en', taken: 'Taken.', known: 'on file', hidden: 'hidden', unknown: 'not on the list' },
  { language: 'ru', taken: 'Принято.', known: 'уже записан', hidden: 'скрыто', unknown: 'нет в списке' },
])('in $language', ({ language, taken, known, hidden, unknown }) => {
  test('a forwarded post is a source like others; the same again changes nothing', async () => {
    world.ledger.clock.advance(10 * 86_400_000);
    const moderator = await world.moderator(`Fwd_${language}`, language);
    const reader = await world.reader(language);
    const date = world.ledger.clock.now().toISOString().slice(0, 10);
    const words = `146 came home, ${language}`;
    world.ledger.say(words, { reports: [report({ date, figures: { 'ua.military': 146 } })] });
    const number = language === 'en' ? 11 : 12;
    const answer = await answerTo(moderator, () => moderator.forwardPost(post(number, words)));
    expect(answer.text).toContain(taken);
    expect(answer.text).toMatch(/S-\d{3}/);
    await world.deliverer.tick();
    expect(reader.fromBot().at(-1)?.text).toContain('146');
    expect(await channelByHandle(world.db, 'mod_russia')).toMatchObject({ chat_id: MINISTRY });

    expect((await answerTo(moderator, () => moderator.forwardPost(post(number, words)))).text).toContain(
      known,
    );
    // Read from the channel's page it is the same post, with nothing new to say.
    const page = {
      ...world.ledger.incoming({ channel: 'mod_russia', messageId: number, at: date, says: {} }),
      text: words,
    };
    const read = await processRevision(
      world.ledger.deps,
      { ...page, chatId: MINISTRY },
      { firstReadPage: false },
    );
    expect(read.kind).toBe('unchanged');
    const posts = await world.db
      .selectFrom('posts')
      .select('message_id')
      .where('message_id', '=', number)
      .execute();
    expect(posts).toHaveLength(1);
  });

  test('a copy from before an edit does not take the place of what is on file', async () => {
    const moderator = await world.moderator(`Old_${language}`, language);
    const number = language === 'en' ? 21 : 22;
    await answerTo(moderator, () => moderator.forwardPost(post(number, 'first text')));
    await answerTo(moderator, () => moderator.forwardPost(post(number, 'second text')));
    expect(
      (await answerTo(moderator, () => moderator.forwardPost(post(number, 'first text')))).text,
    ).toContain(known);
    const revisions = await world.db
      .selectFrom('revisions')
      .innerJoin('posts', 'posts.id', 'revisions.post_id')
      .select('text')
      .where('message_id', '=', number)
      .orderBy('number')
      .execute();
    expect(revisions.map(({ text }) => text)).toEqual(['first text', 'second text']);
  });

  test('a person, somebody hidden and a foreign channel are explained and refused', async () => {
    const moderator = await world.moderator(`No_${language}`, language);
    const at = world.ledger.clock.now();
    const other = world.telegram.createPerson({ name: 'Other' });
    const words = other.send('We saw it');
    expect((await answerTo(moderator, () => moderator.forward(words))).text).not.toContain(taken);
    expect((await answerTo(moderator, () => moderator.forwardFromHidden('X', at, 'Words'))).text).toContain(
      hidden,
    );
    const foreign = post(5, 'Words', { chatId: -1005, username: 'rumours', title: '<b>Rumours</b>' });
    const answer = await answerTo(moderator, () => moderator.forwardPost(foreign));
    expect(answer.text).toContain(unknown);
    expect(answer.text).toContain('<b>Rumours</b>');
    // The name of the ministry's channel, and another channel's number.
    const taker = post(6, 'Words', { chatId: -1006 });
    expect((await answerTo(moderator, () => moderator.forwardPost(taker))).text).toContain('@mod_russia');
    const stored = await world.db
      .selectFrom('posts')
      .select('id')
      .where('message_id', 'in', [5, 6])
      .execute();
    expect(stored).toEqual([]);
  });
});

test('a reader’s forward is no source', async () => {
  const reader = await world.reader();
  const before = await world.db.selectFrom('posts').select('id').execute();
  await answerTo(reader, () => reader.forwardPost(post(31, '146 came home')));
  expect(await world.db.selectFrom('posts').select('id').execute()).toEqual(before);
});
