import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { cardDetails } from '../../../src/ledger/moderation/card-details.js';
import { eraseObjections, forgetObjections } from '../../../src/store/objections.js';
import { createTestDatabase, type TestDatabase } from '../../db/test-database.js';
import { report } from '../ledger.js';
import { moscow, only } from '../swap-posts.js';
import { ANNA, done, ModeratedLedger } from './moderated-ledger.js';

let database: TestDatabase;
let ledger: ModeratedLedger;
let eventId: number;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.destroy());
beforeEach(async () => {
  ledger = await new ModeratedLedger(database).start();
  eventId = only(await ledger.take(moscow)).eventId;
});

const file = (
  chatId: number,
  preset: 'number_wrong' | 'not_a_swap' | 'other' = 'number_wrong',
  words?: string,
) => ledger.moderation.fileObjection({ chatId, eventId, preset, ...(words === undefined ? {} : { words }) });

describe('readers who object', () => {
  it('make one card together, and change nothing that the event says', async () => {
    await file(1, 'number_wrong', ' it was <b>147</b> ');
    await file(2, 'not_a_swap');
    const cards = await ledger.cards();
    expect(cards).toMatchObject([{ doubt: 'readers_object', state: 'open', urgent: true }]);
    expect(await cardDetails(database.db, cards[0]!.id)).toMatchObject({
      question: 'is_all_right',
      objections: [
        { preset: 'number_wrong', words: 'it was <b>147</b>' },
        { preset: 'not_a_swap', words: null },
      ],
    });
    expect(await ledger.event()).toMatchObject({
      figures_published: true,
      fact_published: true,
      alert_version: 1,
    });
  });

  it('are answered together; a later one asks anew', async () => {
    await file(1);
    const [card] = await ledger.cards();
    const answer = { by: ANNA, cardId: card!.id, answer: 'right', reason: '#checked' } as const;
    const { actionId } = done(await ledger.moderation.settleDoubt(answer));
    expect(await ledger.event()).toMatchObject({ doubts: [] });
    await file(2);
    expect((await ledger.cards()).map(({ state }) => state)).toEqual(['settled', 'open']);
    const details = await cardDetails(database.db, (await ledger.cards())[1]!.id);
    expect(details!.objections).toHaveLength(1);
    done(await ledger.moderation.undo({ by: ANNA, actionId, reason: 'looked too quickly' }));
    const reopened = await cardDetails(database.db, (await ledger.cards())[1]!.id);
    expect(reopened!.objections).toHaveLength(2);
  });

  it('say it once each, and not too often', async () => {
    expect(await file(1)).toMatchObject({ kind: 'filed' });
    expect(await file(1)).toEqual({ kind: 'already_filed' });
    await file(1, 'not_a_swap');
    await file(1, 'other', 'x');
    const refused = await file(1, 'other', 'y');
    expect(refused).toEqual({ kind: 'too_many', retryAt: new Date('2025-08-24T11:33:01Z') });
    expect(await file(2)).toMatchObject({ kind: 'filed' });
    ledger.later(60);
    for (const [words, minutes] of [
      ['1', 0],
      ['2', 0],
      ['3', 61],
      ['4', 0],
      ['5', 0],
      ['6', 61],
      ['7', 0],
    ] as const) {
      expect(await file(1, 'other', words)).toMatchObject({ kind: 'filed' });
      ledger.later(minutes);
    }
    ledger.later(61);
    expect(await file(1, 'other', 'the eleventh')).toMatchObject({ kind: 'too_many' });
  });

  it('use few words, about what is told', async () => {
    expect(await file(1, 'other', 'x'.repeat(301))).toEqual({ kind: 'words_too_long', limit: 300 });
    const other = { chatId: 1, eventId: 99_999, preset: 'other' } as const;
    expect(await ledger.moderation.fileObjection(other)).toEqual({ kind: 'unknown_event' });
    const says = { reports: [report({ kind: 'bodies' })] };
    const held = only(await ledger.take({ ...moscow, channel: 'media:unknown', says }));
    expect(held.factPublished).toBe(false);
    expect(await ledger.moderation.fileObjection({ ...other, eventId: held.eventId })).toEqual({
      kind: 'unknown_event',
    });
  });

  it('are forgotten when they ask, and after a while; what they objected to stays', async () => {
    await file(1, 'other', 'my words');
    await file(2, 'other', 'other words');
    await forgetObjections(database.db, 1);
    const kept = () =>
      database.db.selectFrom('objections').select(['preset', 'words', 'chat_id']).orderBy('id').execute();
    expect(await kept()).toEqual([
      { preset: 'other', words: null, chat_id: null },
      { preset: 'other', words: 'other words', chat_id: 2 },
    ]);
    const [, second] = await database.db.selectFrom('objections').select('filed_at').orderBy('id').execute();
    expect(await eraseObjections(database.db, second!.filed_at)).toBe(0);
    expect(await eraseObjections(database.db, new Date(second!.filed_at.getTime() + 1))).toBe(1);
    expect((await kept())[1]).toEqual({ preset: 'other', words: null, chat_id: null });
    const audit = await database.db.selectFrom('audit').selectAll().execute();
    expect(JSON.stringify(audit)).not.toContain('words');
  });
});
