import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { processRevision } from '../../src/ledger/process-revision.js';
import { loadTranslations } from '../../src/locales/load-translations.js';
import type { Language } from '../../src/locales/translate.js';
import { syncChannels } from '../../src/store/channels.js';
import { insertCorrection } from '../../src/store/corrections.js';
import { NOW, type RunningBot, startBot } from './harness.js';

const translate = loadTranslations();

let running: RunningBot;

beforeAll(async () => {
  running = await startBot();
});
afterAll(() => running.stop());

function seen(html: string): string {
  return html.replace(/<[^>]*>/g, '').split('\n')[0]!;
}

async function eventOf(serial: number) {
  return await running.db
    .selectFrom('events')
    .selectAll()
    .where('serial', '=', serial)
    .executeTakeFirstOrThrow();
}

const ask = (command: string, language: Language = 'en') =>
  running.telegram.createPerson({ language }).ask(command);

describe.each(['en', 'ru', 'uk'] as const)('in %s', (language) => {
  test.each([
    ['/timeline', 'timeline-title'],
    ['/agreements', 'agreements-title'],
    ['/held', 'held-title'],
    ['/contested', 'contested-title'],
    ['/changes', 'changes-title'],
    ['/corrections', 'corrections-none'],
    ['/search', 'search-usage'],
    ['/search 390', 'search-title'],
    ['/search zzzz', 'search-none'],
    ['/totals 2025 UAE', 'totals-title-period'],
    ['/totals what', 'totals-not-understood'],
    ['/chart what', 'chart-usage'],
    ['/export', 'export-offer'],
    ['/changes what', 'changes-usage'],
  ])('%s answers with %s', async (command, key) => {
    const args = { from: '', to: '', word: 'what' };
    const [first] = seen(translate(language, key, args)).split(/[,“«]/);
    expect((await ask(command, language)).text.startsWith(first!)).toBe(true);
  });
});

test('the timeline goes through the whole file, page by page, and misses nothing', async () => {
  const person = running.telegram.createPerson();
  const answer = await person.ask('/timeline 2022-2026');
  const found: string[] = [];
  for (;;) {
    found.push(...(answer.text.match(/S-\d{3}/g) ?? []));
    if (!answer.buttons.some(({ text }) => text.startsWith('More'))) break;
    await person.answered(person.press(answer, 'More'));
  }
  expect(found).toHaveLength(151);
  expect(new Set(found).size).toBe(151);
  await person.answered(person.press(answer, 'Back'));
  expect(answer.text).toContain(found.at(-20));
});

test('the timeline tells which official numbers are not on file', async () => {
  const { text } = await ask('/timeline 2025-08..2026-12');
  expect(text).toContain('Official numbers that no swap on file bears: 70, 72.');
});

test('agreements tell stages, sums and who says so', async () => {
  const person = running.telegram.createPerson();
  const answer = await person.ask('/agreements');
  expect(answer.text).toContain('Geneva, Mar 2026');
  await person.answered(person.press(answer, 'More'));
  expect(answer.text).toContain('Istanbul, 16 May 2025');
  expect(answer.text).toContain('390 + 307 + 303 = 1,000');
  expect(answer.text).toContain('9 stages without a number');
  expect(answer.text).toContain("more than 1,000 people, Ukraine's military intelligence");
});

test('agreements tell what officials announced, who says so, and what became of it', async () => {
  const { db, clock, ledger } = running;
  const at = clock.now();
  const listed = [{ source: 'umerov', handle: 'umerov_test', party: 'ua' as const, languages: ['uk'] }];
  await syncChannels(db, listed, at);
  const post = (messageId: number, text: string, hoursAgo: number) => ({
    handle: 'umerov_test',
    chatId: null,
    messageId,
    publishedAt: new Date(at.getTime() - hoursAgo * 3_600_000),
    text,
    edited: false,
    via: 'preview' as const,
    url: `https://t.me/umerov_test/${messageId}`,
  });
  const take = (...given: Parameters<typeof post>) =>
    processRevision(ledger, post(...given), { firstReadPage: false });
  await take(1, 'Сторони домовилися про обмін у форматі 1000 на 1000.', 30);
  expect((await ask('/agreements')).text).toContain('1,000 for 1,000');
  await take(2, 'Обмін 1000 на 1000 перенесено на 30 листопада.', 20);
  const { text } = await ask('/agreements');
  expect(text).toContain('1,000 for 1,000, for 30 Nov 2026');
  expect(text).toContain('postponed (Umerov, Ukraine, 21 Nov 2026); not reported as carried out');
  expect(await db.selectFrom('events').select('id').where('origin', '=', 'live').execute()).toEqual([]);
});

test('the missing are told apart from those held', async () => {
  const { text } = await ask('/held');
  const [held, missing] = text.split('Missing (');
  expect(held).toContain('about 7,000');
  expect(held).not.toContain('90,000');
  expect(missing).toContain('more than 90,000');
  expect(missing).not.toContain('in Russia');
});

test("a site is no author; what is old or nobody's word is folded below the newest", async () => {
  const { text, entities } = await ask('/held');
  expect(text).toContain(
    'in Russia about 8,000, in Ukraine at most 2,000: reported by news-pravda.com, 17 May 2025',
  );
  expect(text).not.toMatch(/: news-/);
  const folded = entities
    .filter(({ type }) => type === 'expandable_blockquote')
    .map(({ offset, length }) => text.slice(offset, offset + length));
  const open = folded.reduce((rest, part) => rest.replace(part, ''), text);
  expect(open).toContain('President of Ukraine, 14 Feb 2026');
  expect(open).toContain("Ukraine's ombudsman, 6 Jan 2026");
  expect(open).toContain('more than 90,000');
  expect(open).toContain('an unnamed Russian law-enforcement source, 24 Aug 2025');
  expect(open).not.toMatch(/reported by|Vereshchuk/);
  expect(open.length).toBeLessThan(1200);
});

test('contested swaps show the words of each source', async () => {
  const { text } = await ask('/contested');
  expect(text).toContain(
    "Ukraine's Coordination HQ: 33 military, 51 civilians; Russia's Defence Ministry: 84 military",
  );
});

test.each([
  ['390', 'S-113'],
  ['S-134', 'S-134'],
  ['68th', 'S-134'],
  ['2025-08-24', 'S-134'],
  ['2025-05 307', 'S-114'],
  ['Hungary', 'S-061'],
  ['Melitopol', 'S-002'],
  ['Prigozhin', 'S-056'],
])('/search %s finds %s', async (words, name) => {
  expect((await ask(`/search ${words}`)).text).toContain(name);
});

test('/search S-001 finds that swap, and none for the 1 in it', async () => {
  expect((await ask('/search S-001')).text.match(/S-\d{3}/g)).toEqual(['S-001']);
});

test('a search in the words of another language', async () => {
  expect((await ask('/search обмены Венгрия', 'ru')).text).not.toContain('S-061');
  expect((await ask('/search Венгрия', 'ru')).text).toContain('S-061');
  expect((await ask('/search Пригожин', 'ru')).text).toContain('S-056');
  expect((await ask('/search тіла 1245', 'uk')).text).toContain('S-124');
});

test.each(['%%%', '___', "';drop table events;--", '\\\\\\', `${'ж'.repeat(4000)}`, '<b>x</b>'])(
  'a search for %j is only a search',
  async (words) => {
    expect((await ask(`/search ${words}`)).text).toBe(translate('en', 'search-none'));
  },
);

test('what does not fit into a button has no next page, and is said to', async () => {
  const { text, buttons } = await ask(
    '/search 2022-01-01..2026-12-31 exchanges exchange exchanging exchangers',
  );
  expect(text).toBe(translate('en', 'search-none'));
  expect(buttons).toEqual([]);
  const long = await ask('/search exchange обмен обмін exchange обмен обмін');
  expect(long.text).toContain(translate('en', 'search-narrow'));
  expect(long.buttons.some((button) => button.text.startsWith('More'))).toBe(false);
});

test('/changes tells new versions of told events with their reasons, from a day on', async () => {
  const { db } = running;
  const event = await eventOf(151);
  const [first] = await db
    .selectFrom('event_versions')
    .selectAll()
    .where('event_id', '=', event.id)
    .execute();
  const version = (number: number, at: string, reason: string) => ({
    ...first!,
    version: number,
    at,
    reason,
    cause: JSON.stringify({ type: 'post' }),
    facts: JSON.stringify(first!.facts),
  });
  await db
    .insertInto('event_versions')
    .values(version(2, '2026-11-20T10:00:00Z', 'number_known'))
    .execute();
  await db
    .insertInto('event_versions')
    .values(version(3, '2026-11-21T10:00:00Z', 'nothing_to_tell'))
    .execute();
  await db
    .insertInto('event_versions')
    .values(version(4, '2026-11-22T10:00:00Z', 'a_later_reason'))
    .execute();
  const all = await ask('/changes');
  expect(all.text).toContain('a number became known');
  expect(all.text).toContain(
    '22 Nov 2026, 12:00 Kyiv time · S-151 (Prisoner exchange, 7 Jun 2026): details changed',
  );
  expect(all.text).not.toContain('nothing that is shown');
  const since = await ask('/changes 2026-11-21');
  expect(since.text).not.toContain('a number became known');
  expect(since.text).toContain('details changed');
  await db.updateTable('events').set({ fact_published: false }).where('serial', '=', 151).execute();
  expect((await ask('/changes')).text).not.toContain('S-151');
  await db.updateTable('events').set({ fact_published: true }).where('serial', '=', 151).execute();
});

test('/corrections tells what, from what and why, also of what was undone, and never who', async () => {
  const { db } = running;
  const event = await eventOf(150);
  const correction = {
    eventId: event.id,
    field: 'ua.military',
    value: 204,
    reason: 'Misread <b>the table</b>',
    madeBy: 987654321,
    madeAt: new Date(NOW.getTime() + 60_000),
  };
  const id = await insertCorrection(db, correction);
  await insertCorrection(db, { ...correction, field: 'settled.media_only', value: true, reason: 'inner' });
  const { text } = await ask('/corrections');
  expect(text).toContain('S-150, 15 May 2026');
  expect(text).toContain('205 → 204');
  expect(text).toContain('Misread <b>the table</b>');
  expect(text).not.toContain('987654321');
  expect(text).not.toContain('inner');
  expect(text).not.toContain('Undone');
  await db
    .updateTable('corrections')
    .set({ undone_by: 987654321, undone_at: new Date(NOW.getTime() + 120_000) })
    .where('id', '=', id)
    .execute();
  expect((await ask('/corrections')).text).toContain('Undone 22 Nov 2026, 14:09 Kyiv time');
});

test('everything said of a swap: by party, where it was read, with the sentence, and its versions', async () => {
  const { db } = running;
  const event = await eventOf(134);
  await db
    .updateTable('claims')
    .set({ quote: '146 <военнослужащих> & 8' })
    .where('event_id', '=', event.id)
    .where('source', '=', 'mod_russia')
    .execute();
  const person = running.telegram.createPerson();
  const swap = await person.ask('/swap S-134');
  await person.answered(person.press(swap, 'All claims'));
  const claims = person.fromBot().at(-1)!;
  expect(claims.text).toMatch(/Kyiv\n• Ukraine's Coordination HQ, read at fakty\.ua\nto Ukraine 8 civilians/);
  expect(claims.text).toContain('146 <военнослужащих> & 8');
  await person.answered(person.press(claims, 'Versions'));
  expect(person.fromBot().at(-1)!.text).toContain('1. 22 Nov 2026, 14:07 Kyiv time: taken from the file');
  expect(swap.text).toContain('Both sides say it took place.');
});

test("each side's own sums stand apart", async () => {
  const person = running.telegram.createPerson();
  const totals = await person.ask('/totals 2025-08-24');
  await person.answered(person.press(totals, "Each side's version"));
  const { text } = person.fromBot().at(-1)!;
  const [ua, ru] = text.split('To Russia');
  expect(ua).toContain('Moscow: 146 people in 1 transfer');
  expect(ua).not.toContain('Kyiv:');
  expect(ru).toContain('Moscow: 154 people in 1 transfer');
  expect(ru).toContain('Mediators: 146 people in 1 transfer');
});

test('a citation can be copied, and its link tells the same numbers later', async () => {
  const person = running.telegram.createPerson();
  const totals = await person.ask('/totals 2025');
  const copy = totals.buttons.flatMap((button) => ('copy_text' in button ? [button.copy_text.text] : []));
  expect(copy[0]).toContain('2,317');
  expect(copy[0]!.length).toBeLessThanOrEqual(256);
  const parameter = /start=([\w-]+)$/.exec(copy[0]!)?.[1];
  expect(parameter).toBe('totals_2025_a20261122T1207');
  await running.db
    .updateTable('event_sides')
    .set({ military: 9999 })
    .where('event_id', '=', (await eventOf(103)).id)
    .execute();
  person.start(parameter);
  await expect.poll(() => person.fromBot().length).toBe(2);
  const cited = person.fromBot()[1]!;
  expect(cited.text).toContain('To Ukraine: 2,317');
  expect(cited.text).toContain('As the ledger stood at 22 Nov 2026, 12:07 UTC');
});

test.each(['en', 'ru', 'uk'] as const)(
  'a citation fits into its button whatever the query, in %s',
  async (language) => {
    const { buttons } = await ask('/totals 2025-01-02..2025-12-30 exchange AE', language);
    const copy = buttons.flatMap((button) => ('copy_text' in button ? [button.copy_text.text] : []));
    expect(copy[0]).toMatch(/start=totals_20250102-20251230_exchange_AE_a20261122T1207$/);
  },
);

test.each([
  ['en', 'to Ukraine 22,748', 'To Russia', 'exchanges on file'],
  ['ru', 'Украине 22\u00a0748', 'России', 'на учёте'],
  ['uk', 'Україні 22\u00a0748', 'Росії', 'на обліку'],
] as const)(
  'bodies in %s: of the side asked for, as many as /totals says, and no persons',
  async (language, sum, other, count) => {
    const { text, buttons } = await ask('/totals ua bodies', language);
    expect(text).toContain(sum);
    expect((await ask('/totals', language)).text).toContain(sum);
    expect(text.toLowerCase()).not.toContain(other.toLowerCase());
    expect(text).not.toContain(count);
    expect(text).not.toContain(translate(language, 'totals-unknown'));
    const copy = buttons.flatMap((button) => ('copy_text' in button ? [button.copy_text.text] : []));
    expect(copy[0]).toContain(sum);
    expect(copy[0]!.length).toBeLessThan(256);
  },
);

test('a period has what officials said of the exchanges without a number that lie wholly in it', async () => {
  const said = '9 of those without a number (9 Jun 2025 – 23 Jul 2025): more than 1,000';
  for (const asked of ['', ' 2025', ' ua 2025-06..2025-07', ' 2025 exchange'])
    expect((await ask(`/totals${asked}`)).text).toContain(said);
  for (const asked of [' 2024', ' 2025-06', ' 2025 bodies', ' ru 2025'])
    expect((await ask(`/totals${asked}`)).text).not.toContain('of those without a number');
});

test.each([
  ['/latest', 'To Ukraine: 205 military (Moscow)'],
  ['/search S-134', 'To Ukraine: 146 military (Moscow), 8 unsettled (Kyiv)'],
  ['/search 2022-03-01', 'To Ukraine: 5 military (press)'],
  ['/search 2026-04-24', 'To Ukraine: 193 people (UAE)'],
  ['/timeline 2025-08-24', 'to Ukraine 146 (Moscow), to Russia 154 (Moscow)'],
  ['/contested', 'To Ukraine: 150 military, 7 civilians (Kyiv)'],
  ['/agreements', 'to Ukraine 300 military (both), 2 civilians (Kyiv)'],
])('%s tells who says a figure', async (command, line) => {
  expect((await ask(command)).text).toContain(line);
});

test.each([
  ['ru', 'Украине 25 (обе стороны), России 25 (Москва)'],
  ['uk', 'Україні 25 (обидві сторони), Росії 25 (Москва)'],
] as const)('and in %s', async (language, words) => {
  expect((await ask('/timeline 2025-01-15', language)).text).toContain(words);
});

test('a figure that nobody states is our correction', async () => {
  const { id } = await eventOf(149);
  const set = (people: number) =>
    running.db
      .updateTable('event_sides')
      .set({ people })
      .where('event_id', '=', id)
      .where('side', '=', 'ua')
      .execute();
  await set(194);
  expect((await ask('/search 2026-04-24')).text).toContain('To Ukraine: 194 people (our correction)');
  await set(193);
});

test('versions of an event that were told to nobody are not listed', async () => {
  const { db } = running;
  const event = await eventOf(147);
  const [first] = await db
    .selectFrom('event_versions')
    .selectAll()
    .where('event_id', '=', event.id)
    .execute();
  const reasons = ['first_report', 'nothing_to_tell', 'first_report', 'number_known', 'nothing_to_tell'];
  for (const [index, reason] of reasons.entries()) {
    await db
      .insertInto('event_versions')
      .values({
        ...first!,
        version: index + 2,
        reason,
        cause: JSON.stringify({ type: 'post' }),
        facts: JSON.stringify(first!.facts),
      })
      .execute();
  }
  const person = running.telegram.createPerson();
  const swap = await person.ask('/swap S-147');
  await person.answered(person.press(swap, 'Versions'));
  const { text } = person.fromBot().at(-1)!;
  expect(text.match(/^\d+\. /gm)).toEqual(['1. ', '4. ', '5. ']);
});
