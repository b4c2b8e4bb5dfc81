import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type DeliveryWorld, NOW, openDeliveryWorld } from './delivery-world.js';

let world: DeliveryWorld;
beforeAll(async () => {
  world = await openDeliveryWorld();
});
afterAll(() => world.close());
beforeEach(() => world.reset());

const minutes = (count: number) => new Date(NOW.getTime() + count * 60_000);

describe('a first alert', () => {
  it('reaches every subscriber once, in the own language', async () => {
    const [en, ru, uk] = [
      await world.subscriber('en'),
      await world.subscriber('ru'),
      await world.subscriber('uk'),
    ];
    await world.report();
    expect(await world.deliverer.tick()).toBe(3);
    expect(await world.deliverer.tick()).toBe(0);
    expect(en.fromBot().map(({ text }) => text.split('\n')[0])).toEqual([
      'Prisoner exchange reported, 24 Aug 2025',
    ]);
    expect(ru.fromBot()[0]?.text).toMatch(/^Сообщают об обмене пленными, 24 авг\. 2025\n/);
    expect(uk.fromBot()[0]?.text).toMatch(/^Повідомляють про обмін полоненими, 24 серп\. 2025\n/);
    expect(en.fromBot()[0]?.versions[0]?.sound).toBe(true);
  });

  it('makes no sound when the news is late', async () => {
    const reader = await world.subscriber();
    await world.report({ sound: false });
    await world.deliverer.tick();
    expect(reader.fromBot().map(({ versions }) => versions[0]?.sound)).toEqual([false]);
  });

  it('goes to recently active readers first', async () => {
    const ids = [];
    for (const day of [3, 1, 2]) {
      const reader = await world.subscriber('en', new Date(NOW.getTime() + day * 86_400_000));
      ids.push({ day, chat: reader.chat.id });
    }
    await world.report();
    const before = world.emulator.calls('sendMessage').length;
    await world.deliverer.tick();
    const order = world.emulator
      .calls('sendMessage')
      .slice(before)
      .map(({ params }) => Number(params.chat_id));
    expect(order).toEqual(ids.toSorted((a, b) => b.day - a.day).map(({ chat }) => chat));
  });

  it('is not sent to chats of another bot', async () => {
    const reader = await world.subscriber();
    await world.subscribe({ id: 999_999, botId: world.botId + 1 });
    await world.report();
    expect(await world.deliverer.tick()).toBe(1);
    expect(reader.fromBot()).toHaveLength(1);
  });

  it('does not wait for silent edits to settle', async () => {
    const reader = await world.subscriber();
    const event = await world.report();
    await world.changeEvent(event, { effect: 'silent_edit', notBefore: minutes(10) });
    expect(await world.deliverer.tick()).toBe(1);
    expect(reader.fromBot()[0]?.text).toContain('version 2');
    world.clock.set(minutes(11));
    expect(await world.deliverer.tick()).toBe(0);
  });
});

describe('a change', () => {
  it('edits in place; several that wait are one edit, and one short reply with sound', async () => {
    const reader = await world.subscriber();
    const event = await world.report({ military: 154 });
    await world.deliverer.tick();
    await world.changeEvent(event, { effect: 'edit_and_reply', military: 150 });
    await world.changeEvent(event, { effect: 'silent_edit', military: 147 });
    await world.changeEvent(event, {
      effect: 'edit_and_reply',
      military: 146,
      cause: { type: 'correction' },
    });
    expect(await world.deliverer.tick()).toBe(2);
    const [alert, reply, ...more] = reader.fromBot();
    expect(more).toEqual([]);
    expect(alert?.versions.map(({ text }) => /To Ukraine: (\d+)/.exec(text)?.[1])).toEqual(['154', '146']);
    expect(reply?.text).toBe('Our error in the alert above is corrected.');
    expect(reply?.details.replyTo?.id).toBe(alert?.id);
    expect(reply?.versions[0]?.sound).toBe(true);
    expect(await world.deliverer.tick()).toBe(0);
  });

  it('rings again for a later change, under the same alert', async () => {
    const reader = await world.subscriber();
    const event = await world.report();
    await world.deliverer.tick();
    await world.changeEvent(event, { effect: 'edit_and_reply', military: 150 });
    await world.deliverer.tick();
    await world.changeEvent(event, { effect: 'edit_and_reply', lifecycle: 'retracted', reason: 'retracted' });
    await world.deliverer.tick();
    expect(reader.fromBot().map(({ text }) => text.split('\n')[0])).toEqual([
      'Report of a prisoner exchange withdrawn, 24 Aug 2025',
      'The figures in the alert above have changed.',
      'The alert above is withdrawn.',
    ]);
  });

  it('does not ring where the first alert came after it', async () => {
    await world.subscriber();
    const event = await world.report();
    await world.changeEvent(event, { effect: 'edit_and_reply', military: 150 });
    expect(await world.deliverer.tick()).toBe(1);
    expect(await world.rows(event, 'notice')).toEqual([]);
  });

  it('does not ring where the chat never saw what was wrong', async () => {
    const reader = await world.subscriber();
    const event = await world.report();
    await world.deliverer.tick();
    await world.db.updateTable('events').set({ version: 0 }).where('id', '=', event).execute();
    await world.db.deleteFrom('event_versions').where('event_id', '=', event).execute();
    // The text is what the chat shows already, version and all.
    await world.changeEvent(event, { effect: 'edit_and_reply' });
    await world.db
      .updateTable('events')
      .set({ alert_version: 2, reply_version: 2 })
      .where('id', '=', event)
      .execute();
    expect(await world.deliverer.tick()).toBe(1);
    expect(reader.fromBot()).toHaveLength(1);
    expect(reader.fromBot()[0]?.versions).toHaveLength(1);
  });

  it('waits while silent edits settle, and then is one edit', async () => {
    const reader = await world.subscriber();
    const event = await world.report();
    await world.deliverer.tick();
    await world.changeEvent(event, { effect: 'silent_edit', military: 147, notBefore: minutes(10) });
    await world.changeEvent(event, { effect: 'silent_edit', military: 148, notBefore: minutes(10) });
    expect(await world.deliverer.tick()).toBe(0);
    world.clock.set(minutes(10));
    expect(await world.deliverer.tick()).toBe(1);
    expect(reader.fromBot()).toHaveLength(1);
    expect(reader.fromBot()[0]?.versions).toHaveLength(2);
    expect(reader.fromBot()[0]?.text).toContain('To Ukraine: 148');
  });

  it('that rings is not held up by a silent one after it', async () => {
    const reader = await world.subscriber();
    const event = await world.report();
    await world.deliverer.tick();
    await world.changeEvent(event, { effect: 'edit_and_reply', military: 150 });
    await world.changeEvent(event, { effect: 'silent_edit', military: 151, notBefore: minutes(10) });
    expect(await world.deliverer.tick()).toBe(2);
    expect(reader.fromBot()).toHaveLength(2);
  });

  it('still reaches those who have stopped their alerts, without sound', async () => {
    const reader = await world.subscriber();
    const event = await world.report({ military: 154 });
    await world.deliverer.tick();
    await world.db.deleteFrom('subscriptions').execute();
    await world.changeEvent(event, { effect: 'edit_and_reply', military: 146 });
    expect(await world.deliverer.tick()).toBe(2);
    expect(reader.fromBot()[0]?.text).toContain('To Ukraine: 146');
    expect(reader.fromBot()[1]?.versions[0]?.sound).toBe(false);
  });
});

describe('an announced exchange that takes place', () => {
  it('is a new message with sound, and the announcement points to it', async () => {
    const reader = await world.subscriber();
    const event = await world.report({ lifecycle: 'announced' });
    await world.deliverer.tick();
    const late = await world.subscriber();
    await world.changeEvent(event, {
      effect: 'new_message',
      reason: 'carried_out',
      lifecycle: 'carried_out',
    });
    expect(await world.deliverer.tick()).toBe(2);
    const [announcement, alert, ...more] = reader.fromBot();
    expect(more).toEqual([]);
    expect(announcement?.text).toBe(
      'Prisoner exchange announced: it has taken place. See the new message below.',
    );
    expect(alert?.text).toMatch(/^Prisoner exchange reported/);
    expect(alert?.versions[0]?.sound).toBe(true);
    expect(alert?.details.replyTo?.id).toBe(announcement?.id);
    expect(late.fromBot().map(({ text }) => text.split(',')[0])).toEqual(['Prisoner exchange reported']);

    await world.changeEvent(event, { effect: 'edit_and_reply', military: 150 });
    await world.deliverer.tick();
    expect(alert?.text).toContain('To Ukraine: 150');
    expect(announcement?.versions).toHaveLength(2);
  });
});

describe('a message that its reader deleted', () => {
  it('stays away for a silent edit and comes anew for what must be heard, without a reply', async () => {
    const reader = await world.subscriber();
    const event = await world.report();
    await world.deliverer.tick();
    reader.delete(reader.fromBot()[0]!);
    await world.changeEvent(event, { effect: 'silent_edit', military: 147 });
    await world.deliverer.tick();
    expect(reader.fromBot()).toEqual([]);
    await world.changeEvent(event, { effect: 'edit_and_reply', military: 148 });
    await world.deliverer.tick();
    expect(reader.fromBot().map(({ text }) => /To Ukraine: (\d+)/.exec(text)?.[1])).toEqual(['148']);
    expect(await world.deliverer.tick()).toBe(0);
  });

  it('comes anew at once if it was deleted since', async () => {
    const reader = await world.subscriber();
    const event = await world.report();
    await world.deliverer.tick();
    reader.delete(reader.fromBot()[0]!);
    await world.changeEvent(event, { effect: 'edit_and_reply', military: 148 });
    expect(await world.deliverer.tick()).toBe(1);
    expect(reader.fromBot()).toHaveLength(1);
    expect(reader.fromBot()[0]?.versions[0]?.sound).toBe(true);
  });
});
