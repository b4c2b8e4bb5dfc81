import { afterAll, beforeAll, expect, it } from 'vitest';
import { createDeliverer, type Deliverer } from '../../../src/alerts/deliver.js';
import type { Moderation } from '../../../src/ledger/moderation/api.js';
import { createModeration } from '../../../src/ledger/moderation/create-moderation.js';
import { type DeliveryWorld, openDeliveryWorld } from '../../alerts/delivery-world.js';
import { report, TestLedger } from '../ledger.js';
import { kyiv, moscow, only } from '../swap-posts.js';
import { done, OWNER } from './moderated-ledger.js';

let world: DeliveryWorld;
let ledger: TestLedger;
let deliverer: Deliverer;
let moderation: Moderation;

beforeAll(async () => {
  world = await openDeliveryWorld();
  ledger = await new TestLedger(world.db).start();
  deliverer = createDeliverer({ ...world.deps, clock: ledger.clock });
  moderation = createModeration({ ...ledger.deps, ownerIds: [OWNER] });
});
afterAll(() => world.close());

async function lookLater(minutes: number): Promise<number> {
  ledger.clock.advance(minutes * 60_000);
  return deliverer.tick();
}

it('what moderators do reaches every chat: aloud where numbers change, and never without the reason', async () => {
  const reader = await world.subscriber();
  const { eventId } = only(await ledger.take(moscow));
  await deliverer.tick();
  const [alert] = reader.fromBot();

  ledger.clock.advance(60_000);
  const reason = 'the <b>ministry</b> says 140 & no more';
  const field = { by: OWNER, eventId, field: 'ua.military', value: 140, reason } as const;
  const corrected = done(await moderation.correctField(field));
  expect(corrected.events[0]).toMatchObject({ audible: true, chats: 1 });
  expect(await deliverer.tick()).toBe(2);
  expect(alert?.text).toContain('Corrected by us, 13:34 Kyiv time: To Ukraine, military: 146 → 140.');
  expect(alert?.text).toContain('Reason: the <b>ministry</b> says 140 & no more');
  expect(reader.fromBot().map(({ text }) => text)[1]).toBe('Our error in the alert above is corrected.');

  ledger.clock.advance(60_000);
  done(await moderation.setUnderCheck({ by: OWNER, eventId, on: true, reason: '#checked' }));
  expect(await deliverer.tick()).toBe(1);
  expect(alert?.text).toContain('Our moderators are checking this report since 13:35 Kyiv time');
  expect(reader.fromBot()).toHaveLength(2);

  ledger.clock.advance(60_000);
  done(await moderation.setUnderCheck({ by: OWNER, eventId, on: false, reason: '#checked' }));
  done(await moderation.lockField({ by: OWNER, eventId, field: 'ru.military', reason: 'sure' }));
  await lookLater(10);
  expect(alert?.text).not.toContain('checking');
  expect(alert?.text).not.toContain('sure');

  ledger.clock.advance(60_000);
  const preset = { ...field, value: 147, reason: '#misread' } as const;
  const { actionId } = done(await moderation.correctField(preset));
  await deliverer.tick();
  expect(alert?.text).toContain('140 → 147. Reason: we had misread the source');

  done(await moderation.undo({ by: OWNER, actionId, reason: 'it was right' }));
  await deliverer.tick();
  expect(alert?.text).not.toContain('147');
  const denial = { source: 'koord_shtab', url: 'https://t.me/x/1' };
  done(await moderation.markFalse({ by: OWNER, eventId, denial, reason: '#source_denied' }));
  await deliverer.tick();
  expect(alert?.text).toContain("Denied by Ukraine's Coordination HQ");
  expect(reader.fromBot().at(-1)?.text).toBe('The report above is denied; it says by whom.');
});

it('a merged alert leads to the other, and tells its own again when the merge is undone', async () => {
  ledger.clock.set(new Date('2025-08-27T10:00:00Z'));
  const reader = await world.subscriber();
  const at = (minute: number) => `2025-08-27T10:0${minute}:00Z`;
  const says = (side: 'ua' | 'ru', ordinal: number) => ({
    reports: [report({ date: '2025-08-27', ordinal, figures: { [`${side}.military`]: ordinal } })],
  });
  const first = only(await ledger.take({ ...moscow, messageId: 1, at: at(1), says: says('ua', 68) }));
  const away = { ...kyiv, messageId: 2, at: at(2), says: says('ua', 69) };
  const second = only(await ledger.take(away));
  expect(second.eventId).not.toBe(first.eventId);
  const cards = await world.db
    .selectFrom('cards')
    .select('id')
    .where('event_id', '=', second.eventId)
    .where('state', '<>', 'settled')
    .execute();
  for (const { id } of cards) {
    done(await moderation.settleDoubt({ by: OWNER, cardId: id, answer: 'right', reason: '#checked' }));
  }
  await deliverer.tick();
  expect(reader.fromBot()).toHaveLength(2);
  const merge = { by: OWNER, eventId: second.eventId, into: first.eventId, reason: '#same_event' };
  const { actionId } = done(await moderation.mergeEvents(merge));
  await lookLater(10);
  const told = reader.fromBot().find(({ text }) => text.includes('S-003'));
  expect(told?.text).toMatch(/S-003.*S-002/s);
  done(await moderation.undo({ by: OWNER, actionId, reason: 'two' }));
  await lookLater(10);
  expect(told?.text).toContain('To Ukraine: 69 military');
});
