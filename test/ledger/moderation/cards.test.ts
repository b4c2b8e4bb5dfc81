import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { cardDetails } from '../../../src/ledger/moderation/card-details.js';
import { moderationQueries } from '../../../src/ledger/moderation/moderation-queries.js';
import { dueCards, recordCardMessage } from '../../../src/store/cards.js';
import { createTestDatabase, type TestDatabase } from '../../db/test-database.js';
import { report } from '../ledger.js';
import { kyiv, moscow, only } from '../swap-posts.js';
import { ANNA, BORYS, done, ModeratedLedger, OWNER } from './moderated-ledger.js';

let database: TestDatabase;
let ledger: ModeratedLedger;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.destroy());
beforeEach(async () => {
  ledger = await new ModeratedLedger(database).start();
});

const reason = '#checked';
const media = { ...moscow, channel: 'media:unknown' };
const huge = {
  ...moscow,
  says: { reports: [report({ figures: { 'ua.military': 600, 'ru.military': 146 } })] },
};

async function onlyCard(): Promise<number> {
  const cards = await ledger.cards();
  expect(cards).toHaveLength(1);
  return cards[0]!.id;
}

describe('a card', () => {
  it('comes with a doubt: one each, and none for a sure report', async () => {
    const bodies = { reports: [report({ kind: 'bodies', figures: { 'ua.bodies': 9 } })] };
    await ledger.take({ ...kyiv, says: bodies });
    expect(await ledger.cards()).toEqual([]);
    await ledger.take({ ...media, says: { ...media.says, doubts: ['verdict_unsure'] } });
    expect((await ledger.cards()).map(({ doubt, urgent }) => [doubt, urgent])).toEqual([
      ['media_only', true],
      ['verdict_unsure', true],
    ]);
    expect(await moderationQueries.countOpenCards(database.db)).toEqual({ open: 2, urgent: 2 });
  });

  it('rings for a fresh alert whose figures are being checked: readers wait for them', async () => {
    await ledger.take({ ...moscow, says: { ...moscow.says, doubts: ['unusual_size'] } });
    expect(await ledger.cards()).toMatchObject([{ doubt: 'unusual_size', urgent: true }]);
  });

  it('goes by itself when an official says so', async () => {
    await ledger.take(media);
    await ledger.take(kyiv);
    expect(await ledger.cards()).toMatchObject([{ doubt: 'media_only', state: 'settled' }]);
  });

  it('is not urgent for old news', async () => {
    ledger.later(24 * 60);
    await ledger.take(media);
    expect(await ledger.cards()).toMatchObject([{ doubt: 'media_only', urgent: false }]);
  });

  it('has the text, where the evidence stands, the question, the figures and the neighbours', async () => {
    await ledger.take({ ...moscow, messageId: 99, says: { reports: [report({ date: '2025-08-23' })] } });
    const spans = { 'ua.military': { start: 0, end: 5 } };
    const reports = [report({ figures: { 'ua.military': 600 }, spans, ordinal: 68 })];
    await ledger.take({ ...moscow, says: { reports } });
    const card = await cardDetails(database.db, await onlyCard());
    expect(card).toMatchObject({
      doubt: 'unusual_size',
      question: 'are_figures_right',
      wrong: 'figures',
      eventVersion: (await ledger.event(card!.serial)).version,
      factPublished: true,
      claims: [{ spans, claim: { source: 'mod_russia', figures: { 'ua.military': 600 } } }],
    });
    expect(card!.claims[0]!.text).toContain('mod_russia/100');
    expect(await cardDetails(database.db, 10_000)).toBeUndefined();
  });

  it('is made for an edited post only if its parse changed', async () => {
    await ledger.take(moscow);
    await ledger.take({ ...moscow, text: 'a comma' });
    expect(await ledger.cards()).toEqual([]);
    await ledger.take({ ...moscow, says: { reports: [report({ figures: { 'ua.military': 147 } })] } });
    expect(await ledger.cards()).toMatchObject([{ doubt: 'source_edited_figures' }]);
  });

  it('that was settled is not asked again after an edit that changes no figure', async () => {
    await ledger.take(huge);
    done(
      await ledger.moderation.settleDoubt({ by: ANNA, cardId: await onlyCard(), answer: 'right', reason }),
    );
    ledger.later(1);
    await ledger.take({ ...huge, text: 'a comma' });
    expect((await ledger.cards()).map(({ state }) => state)).toEqual(['settled']);
    expect(await ledger.event()).toMatchObject({ figures_published: true, doubts: [] });
  });

  it('waits in each chat until the chat shows its newest state', async () => {
    await ledger.take(media);
    const cardId = await onlyCard();
    const dueIn = (chatId: number) => dueCards(database.db, { chatId, onlyUrgent: false, limit: 10 });
    expect(await dueIn(7)).toMatchObject([{ id: cardId, message_id: null }]);
    await recordCardMessage(database.db, { cardId, chatId: 7, messageId: 70, revision: 1, urgent: false });
    expect(await dueIn(7)).toEqual([]);
    expect(await dueIn(8)).toHaveLength(1);
    await ledger.moderation.takeCard({ by: ANNA, cardId });
    expect(await dueIn(7)).toMatchObject([{ id: cardId, message_id: 70 }]);
    await ledger.take(kyiv);
    await recordCardMessage(database.db, { cardId, chatId: 7, messageId: 70, revision: 3, urgent: false });
    expect(await dueIn(7)).toEqual([]);
    expect(await dueIn(8)).toEqual([]);
  });
});

describe('an answer', () => {
  it('right: what was held back is told', async () => {
    await ledger.take(media);
    expect(await ledger.event()).toMatchObject({ fact_published: false, alert_version: null });
    const answer = { by: ANNA, cardId: await onlyCard(), answer: 'right', reason } as const;
    expect(done(await ledger.moderation.settleDoubt(answer)).events[0]).toMatchObject({
      effect: 'new_message',
      audible: true,
      factPublished: true,
    });
    expect(await ledger.cards()).toMatchObject([{ state: 'settled' }]);
    expect(await ledger.moderation.settleDoubt(answer)).toEqual({ kind: 'unchanged' });
  });

  it('wrong, where the post is no report: its claim counts for nothing, and nobody hears of it', async () => {
    await ledger.take(media);
    const answer = { by: ANNA, cardId: await onlyCard(), answer: 'wrong', reason } as const;
    const { events } = done(await ledger.moderation.settleDoubt(answer));
    expect(events[0]).toMatchObject({ effect: 'none', factPublished: false, doubts: [] });
    expect(events[0]!.after.lifecycle).toBe('retracted');
    expect(await moderationQueries.countOpenCards(database.db)).toEqual({ open: 0, urgent: 0 });
    // The same post edited is the same claim still.
    await ledger.take({ ...media, text: 'a comma' });
    expect(await ledger.event()).toMatchObject({ lifecycle: 'retracted', fact_published: false, doubts: [] });
  });

  it('wrong, where a number is: it says what it needs; the correction settles the card', async () => {
    const { eventId } = only(await ledger.take(huge));
    const cardId = await onlyCard();
    expect(await ledger.moderation.settleDoubt({ by: ANNA, cardId, answer: 'wrong', reason })).toEqual({
      kind: 'needs',
      what: 'figures',
    });
    expect(await ledger.event()).toMatchObject({ figures_published: false });
    const corrected = { by: ANNA, eventId, cardId, field: 'ua.military', value: 146, reason } as const;
    expect(done(await ledger.moderation.correctField(corrected)).events[0]).toMatchObject({
      figuresPublished: true,
      doubts: [],
    });
    expect(await ledger.cards()).toMatchObject([{ state: 'settled' }]);
  });

  it('later: the card comes back after a while', async () => {
    await ledger.take(media);
    const cardId = await onlyCard();
    await ledger.take({ ...media, messageId: 5, says: { reports: [report({ date: '2025-08-20' })] } });
    done(await ledger.moderation.settleDoubt({ by: ANNA, cardId, answer: 'later', reason }));
    const order = async () =>
      (await moderationQueries.openCards(database.db, ledger.clock.now(), { size: 9, offset: 0 })).map(
        ({ id }) => id,
      );
    expect((await order()).at(-1)).toBe(cardId);
    ledger.later(12 * 60);
    expect((await order())[0]).toBe(cardId);
  });

  it('to a card of another event, or to none, is refused', async () => {
    await ledger.take(media);
    const cardId = await onlyCard();
    const other = only(
      await ledger.take({ ...moscow, messageId: 3, says: { reports: [report({ kind: 'bodies' })] } }),
    );
    expect(
      await ledger.moderation.correctField({
        by: ANNA,
        eventId: other.eventId,
        cardId,
        field: 'ordinal',
        value: 1,
        reason,
      }),
    ).toEqual({ kind: 'unknown_card' });
    for (const answer of ['right', 'later'] as const) {
      expect(await ledger.moderation.settleDoubt({ by: ANNA, cardId: 999_999, answer, reason })).toEqual({
        kind: 'unknown_card',
      });
    }
  });
});

describe('taking a card', () => {
  it('tells the others who has it, for a while', async () => {
    await ledger.take(media);
    const cardId = await onlyCard();
    expect(await ledger.moderation.takeCard({ by: ANNA, cardId })).toEqual({ kind: 'taken' });
    expect(await ledger.moderation.takeCard({ by: ANNA, cardId })).toEqual({ kind: 'taken' });
    expect(await ledger.moderation.takeCard({ by: BORYS, cardId })).toMatchObject({
      kind: 'taken_by',
      by: ANNA,
    });
    ledger.later(30);
    expect(await ledger.moderation.takeCard({ by: BORYS, cardId })).toEqual({ kind: 'taken' });
    done(await ledger.moderation.settleDoubt({ by: OWNER, cardId, answer: 'right', reason }));
    expect(await ledger.moderation.takeCard({ by: ANNA, cardId })).toMatchObject({
      kind: 'settled',
      by: OWNER,
    });
  });
});
