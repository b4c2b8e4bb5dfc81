import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { renderEvent } from '../../src/alerts/render.js';
import { loadTranslations } from '../../src/locales/load-translations.js';
import { loadEventView } from '../../src/store/event-view.js';
import { createTestDatabase, type TestDatabase } from '../db/test-database.js';
import type { SaidPost } from './ledger.js';
import { ANNA, ModeratedLedger } from './moderation/moderated-ledger.js';
import { moscow, only } from './swap-posts.js';

let database: TestDatabase;
let ledger: ModeratedLedger;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.destroy());
beforeEach(async () => {
  ledger = await new ModeratedLedger(database).start();
});

const denial: SaidPost = {
  channel: 'koord_shtab',
  messageId: 9,
  at: '2025-08-24T10:40:00Z',
  says: { verdict: 'announcement', announcements: [{ status: 'denied', figures: {} }] },
};

async function alertOf(eventId: number): Promise<string> {
  const view = await loadEventView(database.db, eventId);
  return renderEvent(view!, 'en', loadTranslations(), ledger.clock.now());
}

describe('an official denies what was told', () => {
  it('the swap stays public with its figures, the alert says who denies it, and an urgent card asks', async () => {
    const told = only(await ledger.take(moscow));
    await database.db.updateTable('fan_outs').set({ done_at: ledger.clock.now() }).execute();
    const change = only(await ledger.take(denial));
    expect(change).toMatchObject({
      eventId: told.eventId,
      reason: 'officially_denied',
      effect: 'silent_edit',
      doubts: ['officially_denied'],
      factPublished: true,
      figuresPublished: true,
    });
    expect(change.facts).toEqual(told.facts);
    const [event] = await database.db.selectFrom('events').selectAll().execute();
    expect(event).toMatchObject({
      alert_version: 2,
      reply_version: null,
      alert_not_before: ledger.clock.now(),
    });
    expect(await database.db.selectFrom('cards').selectAll().execute()).toMatchObject([
      { doubt: 'officially_denied', urgent: true, state: 'open' },
    ]);
    const claims = await database.db.selectFrom('claims').selectAll().orderBy('id').execute();
    expect(claims.map(({ source, status }) => [source, status])).toEqual([
      ['mod_russia', 'carried_out'],
      ['koord_shtab', 'denied'],
    ]);
    expect(await alertOf(told.eventId)).toMatch(/⚠️ .* denies it \(.*13:40.*\)/);
  });

  it('a moderator says that it does not stand: struck through, with who denied it, and undone as it was', async () => {
    const { eventId } = only(await ledger.take(moscow));
    await ledger.take(denial);
    const card = await database.db.selectFrom('cards').selectAll().executeTakeFirstOrThrow();
    const answer = { by: ANNA, cardId: card.id, answer: 'wrong', reason: 'checked' } as const;
    const done = await ledger.moderation.settleDoubt(answer);
    if (done.kind !== 'done') throw new Error(done.kind);
    expect(done.events[0]).toMatchObject({ reason: 'denied', effect: 'edit_and_reply', doubts: [] });
    expect(await alertOf(eventId)).toMatch(/Denied by .*13:40/);
    expect(await alertOf(eventId)).toContain('<s>');
    await ledger.moderation.undo({ by: ANNA, actionId: done.actionId, reason: 'checked' });
    expect(await alertOf(eventId)).toMatch(/denies it/);
  });

  it('a moderator says that it stands: the line stays, the question does not', async () => {
    const { eventId } = only(await ledger.take(moscow));
    await ledger.take(denial);
    const card = await database.db.selectFrom('cards').selectAll().executeTakeFirstOrThrow();
    await ledger.moderation.settleDoubt({ by: ANNA, cardId: card.id, answer: 'right', reason: 'checked' });
    expect(await database.db.selectFrom('cards').select('state').execute()).toEqual([{ state: 'settled' }]);
    expect(await alertOf(eventId)).toMatch(/denies it/);
  });

  it('a swap that waits for review is not made sure by it', async () => {
    await ledger.take({ ...moscow, channel: 'media:unknown' });
    expect(await ledger.take(denial)).toMatchObject({ kind: 'no_transfer' });
  });

  it('a denial that is edited away leaves nothing', async () => {
    const { eventId } = only(await ledger.take(moscow));
    await ledger.take(denial);
    expect(only(await ledger.take({ ...denial, says: {} }))).toMatchObject({ eventId, doubts: [] });
    expect(await alertOf(eventId)).not.toContain('denies');
  });

  it('a source that reports it after all takes its denial back', async () => {
    const { eventId } = only(await ledger.take(moscow));
    await ledger.take(denial);
    const after = { ...moscow, channel: denial.channel, messageId: 10, at: '2025-08-24T12:00:00Z' };
    expect(only(await ledger.take(after))).toMatchObject({
      eventId,
      doubts: [],
      reason: 'other_side_confirms',
    });
    expect(await alertOf(eventId)).not.toContain('denies');
    expect(await database.db.selectFrom('cards').select('state').execute()).toEqual([{ state: 'settled' }]);
  });

  it('media deny nothing', async () => {
    await ledger.take(moscow);
    expect(await ledger.take({ ...denial, channel: 'media:unknown' })).toMatchObject({ kind: 'no_transfer' });
  });

  it('a report that follows its denial is compared with reports only', async () => {
    const { eventId } = only(await ledger.take(moscow));
    await ledger.take(denial);
    const later = { ...moscow, channel: 'zelensky', messageId: 3, at: '2025-08-24T12:00:00Z' };
    expect(only(await ledger.take(later))).toMatchObject({ eventId, reason: 'other_side_confirms' });
  });
});
