import { describe, expect, it } from 'vitest';
import { START, startEmulator } from './harness.js';

const KEYBOARD = { inline_keyboard: [[{ text: 'A', callback_data: 'a' }]] };

async function withMessage() {
  const parts = await startEmulator();
  const person = await parts.subscriber();
  const chat_id = person.chat.id;
  await parts.call('sendMessage', { chat_id, text: 'first', reply_markup: KEYBOARD });
  const message = person.fromBot()[0]!;
  return { ...parts, person, message, target: { chat_id, message_id: message.id } };
}

describe('editMessageText', () => {
  it('changes the message in place and keeps what it showed before', async () => {
    const { call, clock, message, target, person } = await withMessage();
    clock.advance(60_000);
    const { result } = await call('editMessageText', { ...target, text: 'second', reply_markup: KEYBOARD });
    expect(result).toMatchObject({
      message_id: message.id,
      text: 'second',
      edit_date: START.getTime() / 1000 + 60,
    });
    expect(message.versions).toMatchObject([
      { text: 'first', at: START, sound: true },
      { text: 'second', at: new Date(START.getTime() + 60_000), sound: false },
    ]);
    expect(person.fromBot()).toEqual([message]);
  });

  it('takes the buttons away when no markup is given', async () => {
    const { call, message, target } = await withMessage();
    await call('editMessageText', { ...target, text: 'first' });
    expect(message.buttons).toEqual([]);
  });

  it('refuses what changes nothing, tags that mean the same included', async () => {
    const { refusal, target } = await withMessage();
    const same = { ...target, text: ' <b></b>first', parse_mode: 'HTML', reply_markup: KEYBOARD };
    expect(await refusal('editMessageText', same)).toBe(
      '400 Bad Request: message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message',
    );
    expect(await refusal('editMessageReplyMarkup', { ...target, reply_markup: KEYBOARD })).toContain(
      'message is not modified',
    );
  });

  it.each([
    [{ message_id: 99 }, 'message to edit not found'],
    [{ message_id: 1 }, "message can't be edited"],
    [{ message_id: '' }, 'message identifier is not specified'],
    [{ text: '' }, 'message text is empty'],
    [{ text: 'x'.repeat(4097) }, 'MESSAGE_TOO_LONG'],
    [{ reply_markup: { force_reply: true } }, 'inline keyboard expected'],
  ])('refuses %j', async (params, complaint) => {
    const { refusal, target } = await withMessage();
    expect(await refusal('editMessageText', { ...target, text: 'x', ...params })).toBe(
      `400 Bad Request: ${complaint}`,
    );
  });

  it('refuses a message with another markup than inline buttons, and one that is deleted', async () => {
    const { call, refusal, person, target } = await withMessage();
    const { chat_id } = target;
    await call('sendMessage', { chat_id, text: 'x', reply_markup: { keyboard: [['A']] } });
    const message_id = person.fromBot().at(-1)!.id;
    expect(await refusal('editMessageText', { chat_id, message_id, text: 'y' })).toBe(
      "400 Bad Request: message can't be edited",
    );
    await call('deleteMessage', target);
    expect(await refusal('editMessageText', { ...target, text: 'y' })).toBe(
      '400 Bad Request: message to edit not found',
    );
  });

  it('refuses a caption for a text', async () => {
    const { refusal, target } = await withMessage();
    expect(await refusal('editMessageCaption', { ...target, caption: 'x' })).toBe(
      '400 Bad Request: there is no caption in the message to edit',
    );
  });

  it('fails in a chat that blocked the bot', async () => {
    const { refusal, person, target } = await withMessage();
    person.block();
    expect(await refusal('editMessageText', { ...target, text: 'x' })).toBe(
      '403 Forbidden: bot was blocked by the user',
    );
  });
});

describe('deleteMessage', () => {
  it('deletes messages of both sides up to 48 hours old', async () => {
    const { call, refusal, clock, person, target } = await withMessage();
    expect((await call('deleteMessage', { ...target, message_id: 1 })).result).toBe(true);
    expect(await refusal('deleteMessage', { ...target, message_id: 1 })).toBe(
      '400 Bad Request: message to delete not found',
    );
    clock.advance(48 * 3600_000 + 1);
    expect(await refusal('deleteMessage', target)).toBe(
      "400 Bad Request: message can't be deleted for everyone",
    );
    expect(person.messages()).toHaveLength(1);
  });

  it('deletes several and skips those it cannot', async () => {
    const { call, refusal, person, target } = await withMessage();
    const message_ids = [1, target.message_id, 500];
    expect((await call('deleteMessages', { chat_id: target.chat_id, message_ids })).result).toBe(true);
    expect(person.messages()).toEqual([]);
    expect(
      await refusal('deleteMessages', { chat_id: target.chat_id, message_ids: Array(101).fill(1) }),
    ).toContain('too many message identifiers');
  });

  it('leaves the messages of others in a group to admins', async () => {
    const { emulator, refusal, subscriber } = await startEmulator();
    const owner = await subscriber();
    const group = emulator.createGroup();
    const seat = group.add(owner, 'creator');
    group.addBot(owner);
    const target = { chat_id: group.id, message_id: seat.send('hello').id };
    expect(await refusal('deleteMessage', target)).toBe("400 Bad Request: message can't be deleted");
    group.promoteBot(owner);
    expect(await refusal('deleteMessage', target)).toBe('not refused');
  });
});
