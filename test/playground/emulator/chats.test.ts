import { describe, expect, it } from 'vitest';
import { startEmulator } from './harness.js';

async function withGroup() {
  const parts = await startEmulator();
  const owner = parts.emulator.createPerson({ name: 'Owner' });
  const guest = parts.emulator.createPerson({ name: 'Guest' });
  const group = parts.emulator.createGroup({ kind: 'supergroup', title: 'Family' });
  const seat = group.add(owner, 'creator');
  group.add(guest);
  group.addBot(owner);
  return { ...parts, owner, guest, group, seat, chat_id: group.id };
}

describe('chats', () => {
  it('describes chats and members', async () => {
    const { call, refusal, emulator, owner, guest, chat_id } = await withGroup();
    expect((await call('getMe')).result).toMatchObject({
      id: 7000000001,
      can_read_all_group_messages: false,
    });
    expect((await call('getChat', { chat_id })).result).toMatchObject({
      title: 'Family',
      type: 'supergroup',
    });
    const status = async (user_id: number) => (await call('getChatMember', { chat_id, user_id })).result;
    expect(await status(owner.account.id)).toMatchObject({
      status: 'creator',
      user: { first_name: 'Owner' },
    });
    expect(await status(guest.account.id)).toMatchObject({ status: 'member' });
    expect(await status(emulator.createPerson().account.id)).toMatchObject({ status: 'left' });
    expect(await refusal('getChatMember', { chat_id, user_id: 5 })).toBe(
      '400 Bad Request: invalid user_id specified',
    );
    expect((await call('getChatAdministrators', { chat_id })).result).toMatchObject([{ status: 'creator' }]);
  });

  it('leaves a chat and cannot read it afterwards', async () => {
    const { call, refusal, updates, chat_id } = await withGroup();
    expect((await call('leaveChat', { chat_id })).result).toBe(true);
    expect((await updates()).at(-1)).toMatchObject({
      my_chat_member: { new_chat_member: { status: 'left' } },
    });
    expect(await refusal('getChat', { chat_id })).toBe(
      '403 Forbidden: bot is not a member of the supergroup chat',
    );
  });

  it('pins as admin only', async () => {
    const { call, refusal, seat, group, owner, chat_id } = await withGroup();
    const message_id = seat.send('rules').id;
    expect(await refusal('pinChatMessage', { chat_id, message_id })).toBe(
      '400 Bad Request: not enough rights to manage pinned messages in the chat',
    );
    group.promoteBot(owner);
    expect(await refusal('pinChatMessage', { chat_id, message_id: 99 })).toBe(
      '400 Bad Request: message to pin not found',
    );
    await call('pinChatMessage', { chat_id, message_id });
    expect((await call('getChat', { chat_id })).result).toMatchObject({ pinned_message: { text: 'rules' } });
  });

  it('reacts with one common emoji', async () => {
    const { call, refusal, seat, chat_id } = await withGroup();
    const message = seat.send('post');
    const target = { chat_id, message_id: message.id };
    const like = { type: 'emoji', emoji: '👍' };
    expect((await call('setMessageReaction', { ...target, reaction: [like] })).result).toBe(true);
    expect([...message.reactions.values()]).toEqual([[like]]);
    expect(await refusal('setMessageReaction', { ...target, reaction: [like, like] })).toContain(
      'REACTIONS_TOO_MANY',
    );
    expect(
      await refusal('setMessageReaction', { ...target, reaction: [{ type: 'emoji', emoji: 'x' }] }),
    ).toContain('REACTION_INVALID');
    expect(await refusal('setMessageReaction', { chat_id, message_id: 99, reaction: [like] })).toContain(
      'message to react not found',
    );
  });

  it('refuses an unknown action', async () => {
    const { refusal, chat_id } = await withGroup();
    expect(await refusal('sendChatAction', { chat_id, action: 'dancing' })).toBe(
      '400 Bad Request: wrong parameter action in request',
    );
    expect(await refusal('sendChatAction', { chat_id, action: 'typing' })).toBe('not refused');
  });
});

describe('forwardMessage and copyMessage', () => {
  it('names the origin in a forward and not in a copy', async () => {
    const { call, owner, emulator, chat_id, subscriber } = await withGroup();
    const person = await subscriber();
    const channel = emulator.createChannel({ title: 'News' });
    channel.addBot(owner);
    const source = { from_chat_id: channel.id, message_id: channel.post('post').id };
    expect((await call('forwardMessage', { chat_id, ...source })).result).toMatchObject({
      text: 'post',
      forward_origin: { type: 'channel', chat: { title: 'News' }, message_id: 1 },
    });
    const { result } = await call('copyMessage', { chat_id: person.chat.id, ...source });
    expect(result).toEqual({ message_id: person.fromBot()[0]?.id });
    expect(person.fromBot()[0]?.details.forwardOrigin).toBeUndefined();
  });

  it('finds nothing in a public channel in which the bot is not', async () => {
    const { refusal, emulator, chat_id } = await withGroup();
    const channel = emulator.createChannel({ username: 'foreign' });
    const source = { from_chat_id: '@foreign', message_id: channel.post('post').id };
    expect(await refusal('forwardMessage', { chat_id, ...source })).toBe(
      '400 Bad Request: message to forward not found',
    );
    expect(await refusal('copyMessage', { chat_id, ...source })).toBe(
      '400 Bad Request: message to copy not found',
    );
  });
});

describe('commands and profile', () => {
  const command = (name: string, description = 'd') => ({ command: name, description });

  it('shows a person the narrowest list in the own language', async () => {
    const { call, subscriber } = await startEmulator();
    const [ukrainian, english] = [await subscriber('A', 'uk'), await subscriber('B', 'en')];
    await call('setMyCommands', { commands: [command('help', 'Help')] });
    await call('setMyCommands', { commands: [command('help', 'Допомога')], language_code: 'uk' });
    const scope = { type: 'chat', chat_id: english.chat.id };
    await call('setMyCommands', { commands: [command('review')], scope });
    expect(ukrainian.commands()).toEqual([command('help', 'Допомога')]);
    expect(english.commands()).toEqual([command('review')]);
    await call('deleteMyCommands', { scope });
    expect(english.commands()).toEqual([command('help', 'Help')]);
    expect((await call('getMyCommands', { language_code: 'ru' })).result).toEqual([]);
  });

  it.each([
    [{ commands: [command('Help')] }, 'BOT_COMMAND_INVALID'],
    [{ commands: [command('x'.repeat(33))] }, 'BOT_COMMAND_INVALID'],
    [{ commands: [command('help', '')] }, 'BOT_COMMAND_DESCRIPTION_INVALID'],
    [{ commands: [command('help', 'x'.repeat(257))] }, 'BOT_COMMAND_DESCRIPTION_INVALID'],
    [{ commands: Array(101).fill(command('help')) }, 'BOT_COMMANDS_TOO_MUCH'],
    [{ commands: [], language_code: 'ukr' }, 'invalid language code specified'],
    [{ commands: [], scope: { type: 'world' } }, "can't parse BotCommandScope: Unsupported type specified"],
    [{ commands: [], scope: { type: 'chat', chat_id: 5 } }, 'chat not found'],
  ])('refuses %# %j', async (params, complaint) => {
    const { refusal } = await startEmulator();
    expect(await refusal('setMyCommands', params)).toBe(`400 Bad Request: ${complaint}`);
  });

  it('keeps the name and descriptions by language', async () => {
    const { call, refusal } = await startEmulator();
    await call('setMyDescription', { description: 'Swaps' });
    await call('setMyDescription', { description: 'Обміни', language_code: 'uk' });
    const of = async (language_code: string) => (await call('getMyDescription', { language_code })).result;
    expect([await of('uk'), await of('ru')]).toEqual([{ description: 'Обміни' }, { description: 'Swaps' }]);
    expect((await call('getMyName')).result).toEqual({ name: 'Swapwatch' });
    expect(await refusal('setMyShortDescription', { short_description: 'x'.repeat(121) })).toContain(
      'too long',
    );
  });
});
