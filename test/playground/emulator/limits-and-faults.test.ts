import { describe, expect, it } from 'vitest';
import {
  badGateway,
  cut,
  flood,
  hang,
  refusedChat,
  refusedToken,
  serverError,
  TELEGRAM_LIMITS,
} from '../../../src/playground/emulator/index.js';
import { startEmulator } from './harness.js';

describe('the limits', () => {
  it('are one message a second to a private chat, after a burst', async () => {
    const { call, refusal, clock, subscriber } = await startEmulator({ limits: TELEGRAM_LIMITS });
    const person = await subscriber();
    const message = { chat_id: person.chat.id, text: 'x' };
    const { burst } = TELEGRAM_LIMITS.privateChat;
    for (let sent = 0; sent < burst; sent++)
      expect(await refusal('sendMessage', message)).toBe('not refused');
    expect(await call('sendMessage', message)).toEqual({
      ok: false,
      error_code: 429,
      description: 'Too Many Requests: retry after 1',
      parameters: { retry_after: 1 },
    });
    clock.advance(1000);
    expect(await refusal('sendMessage', message)).toBe('not refused');
    const edit = { ...message, message_id: person.fromBot()[0]!.id, text: 'y' };
    expect(await refusal('editMessageText', edit)).toBe('429 Too Many Requests: retry after 1');
    expect(person.fromBot()).toHaveLength(burst + 1);
  });

  it('are twenty messages a minute to a group', async () => {
    const { emulator, refusal, clock, subscriber } = await startEmulator({ limits: TELEGRAM_LIMITS });
    const group = emulator.createGroup();
    group.addBot(await subscriber());
    const message = { chat_id: group.id, text: 'x' };
    for (let sent = 0; sent < 20; sent++) expect(await refusal('sendMessage', message)).toBe('not refused');
    expect(await refusal('sendMessage', message)).toBe('429 Too Many Requests: retry after 3');
    clock.advance(3000);
    expect(await refusal('sendMessage', message)).toBe('not refused');
  });

  it('are thirty messages a second in all', async () => {
    const { emulator, call } = await startEmulator({ limits: TELEGRAM_LIMITS });
    const people = Array.from({ length: 31 }, () => emulator.createPerson());
    for (const person of people) person.start();
    const send = (chat_id: number) => call('sendMessage', { chat_id, text: 'x' });
    const replies = await Promise.all(people.map((person) => send(person.chat.id)));
    expect(replies.filter(({ ok }) => ok)).toHaveLength(30);
    expect(replies.filter(({ error_code }) => error_code === 429)).toHaveLength(1);
  });
});

describe('the fault script', () => {
  it('answers the next calls of a method with an error, in order, without carrying them out', async () => {
    const { emulator, call, refusal, subscriber } = await startEmulator();
    const person = await subscriber();
    const message = { chat_id: person.chat.id, text: 'x' };
    emulator.faults.next('sendMessage', serverError(), { times: 2 });
    emulator.faults.next('SENDMESSAGE', refusedToken());
    emulator.faults.next('*', refusedChat());
    emulator.faults.next('sendMessage', flood(7));
    expect(await refusal('getMe')).toBe('403 Forbidden: bot was blocked by the user');
    expect(await refusal('sendMessage', message)).toBe('500 Internal Server Error');
    expect(await refusal('sendMessage', message)).toBe('500 Internal Server Error');
    expect(await refusal('sendMessage', message)).toBe('401 Unauthorized');
    expect((await call('sendMessage', message)).parameters).toEqual({ retry_after: 7 });
    expect(person.fromBot()).toEqual([]);
    expect(await refusal('sendMessage', message)).toBe('not refused');
  });

  it('can be for one chat only', async () => {
    const { emulator, refusal, subscriber } = await startEmulator();
    const [a, b] = [await subscriber('A'), await subscriber('B')];
    emulator.faults.next('sendMessage', serverError(), { chatId: b.chat.id });
    expect(await refusal('sendMessage', { chat_id: a.chat.id, text: 'x' })).toBe('not refused');
    expect(await refusal('sendMessage', { chat_id: b.chat.id, text: 'x' })).toBe('500 Internal Server Error');
  });

  it.each([false, true])('cuts the connection, the message sent: %s', async (done) => {
    const { emulator, call, subscriber } = await startEmulator();
    const person = await subscriber();
    emulator.faults.next('sendMessage', cut(done));
    await expect(call('sendMessage', { chat_id: person.chat.id, text: 'x' })).rejects.toThrow();
    expect(person.fromBot()).toHaveLength(done ? 1 : 0);
  });

  it('hangs until the caller gives up', async () => {
    const { emulator, url } = await startEmulator();
    emulator.faults.next('getMe', hang());
    await expect(fetch(url('getMe'), { signal: AbortSignal.timeout(30) })).rejects.toThrow('aborted');
  });

  it('answers with a page of a proxy', async () => {
    const { emulator, url } = await startEmulator();
    emulator.faults.next('getMe', badGateway());
    const response = await fetch(url('getMe'));
    expect([response.status, (await response.text()).startsWith('<html>')]).toEqual([502, true]);
  });
});
