import { EventEmitter, once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { startEmulator } from './harness.js';

describe('getUpdates', () => {
  it('gives updates again until the offset confirms them', async () => {
    const { emulator, updates } = await startEmulator();
    const person = emulator.createPerson();
    person.start();
    person.send('two');
    person.send('three');
    const first = await updates({ limit: 2 });
    expect(first).toMatchObject([{ message: { text: '/start' } }, { message: { text: 'two' } }]);
    expect(await updates({ limit: 2 })).toEqual(first);
    const offset = Number(first[1]?.update_id) + 1;
    expect(await updates({ offset })).toMatchObject([{ update_id: offset, message: { text: 'three' } }]);
    expect(await updates({ offset: offset + 1 })).toEqual([]);
  });

  it('counts a negative offset from the end and forgets what is before', async () => {
    const { emulator, updates } = await startEmulator();
    const person = emulator.createPerson();
    for (const text of ['a', 'b', 'c']) person.send(text);
    expect(await updates({ offset: -1 })).toMatchObject([{ message: { text: 'c' } }]);
    expect(await updates()).toHaveLength(1);
  });

  it('waits for an update and answers at once when one comes', async () => {
    const { emulator, call } = await startEmulator();
    const poll = call('getUpdates', { timeout: 50 });
    await emulator.whenPolled();
    emulator.createPerson().send('hello');
    expect((await poll).result).toMatchObject([{ message: { text: 'hello' } }]);
  });

  it('ends an open poll with 409 when another comes', async () => {
    const { emulator, call } = await startEmulator();
    const first = call('getUpdates', { timeout: 50 });
    await emulator.whenPolled();
    const second = call('getUpdates', { timeout: 0 });
    expect(await first).toMatchObject({
      error_code: 409,
      description:
        'Conflict: terminated by other getUpdates request; make sure that only one bot instance is running',
    });
    expect((await second).ok).toBe(true);
  });

  it('keeps the old allowed_updates when the list is omitted, and the default when it is empty', async () => {
    const { emulator, call, updates } = await startEmulator();
    const person = emulator.createPerson();
    await call('getUpdates', { allowed_updates: ['my_chat_member'] });
    person.send('unseen');
    person.block();
    await call('getUpdates');
    person.unblock();
    expect((await updates()).map((update) => Object.keys(update)[1])).toEqual([
      'my_chat_member',
      'my_chat_member',
    ]);
    await call('getUpdates', { allowed_updates: [], offset: -1 });
    person.send('seen');
    expect((await updates()).at(-1)).toMatchObject({ message: { text: 'seen' } });
  });

  it('tells of reactions and members only when asked, and only an admin', async () => {
    const { emulator, call, updates } = await startEmulator();
    const [owner, guest] = [emulator.createPerson(), emulator.createPerson()];
    const group = emulator.createGroup({ kind: 'supergroup' });
    const seat = group.add(owner, 'creator');
    group.addBot(owner, 'administrator');
    const message = seat.send('hello');
    seat.react(message, '👍');
    group.add(guest);
    const kinds = async () => (await updates()).map((update) => Object.keys(update)[1]);
    expect(await kinds()).toEqual(['my_chat_member', 'message']);
    await call('getUpdates', { offset: -1, allowed_updates: ['chat_member', 'message_reaction'] });
    seat.react(message, undefined);
    group.remove(guest, owner);
    expect((await updates()).slice(1)).toMatchObject([
      { message_reaction: { old_reaction: [{ emoji: '👍' }], new_reaction: [] } },
      { chat_member: { old_chat_member: { status: 'member' }, new_chat_member: { status: 'kicked' } } },
    ]);
    group.demoteBot(owner);
    seat.react(message, '🔥');
    expect(await updates()).toHaveLength(3);
  });

  it('keeps an update for a day', async () => {
    const { emulator, clock, updates } = await startEmulator();
    emulator.createPerson().send('old');
    clock.advance(24 * 3600_000 + 1);
    expect(await updates()).toEqual([]);
  });

  it('delivers an update twice on demand', async () => {
    const { emulator, updates } = await startEmulator();
    emulator.deliverTwice();
    emulator.createPerson().send('again');
    const first = await updates();
    const offset = Number(first[0]?.update_id) + 1;
    expect(first).toHaveLength(1);
    expect(await updates({ offset })).toEqual(first);
    expect(await updates({ offset })).toEqual([]);
  });
});

describe('the webhook', () => {
  const servers: { close(): void }[] = [];
  afterEach(() => {
    for (const server of servers.splice(0)) server.close();
  });

  async function receiver(
    answer: (request: IncomingMessage, body: string, response: ServerResponse) => void,
  ) {
    const server = createServer(async (request, response) => {
      let body = '';
      for await (const chunk of request) body += String(chunk);
      answer(request, body, response);
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    servers.push(server);
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`;
  }

  it('pushes with the secret, in order, and repeats what was not taken', async () => {
    const { emulator, call } = await startEmulator({ webhookRetryDelay: 1 });
    const got: string[] = [];
    const hook = new EventEmitter();
    const taken = once(hook, 'third');
    const url = await receiver((request, body, response) => {
      const { message } = JSON.parse(body) as { message: { text: string } };
      got.push(`${message.text} ${request.headers['x-telegram-bot-api-secret-token']}`);
      response.writeHead(got.length === 1 ? 500 : 200).end();
      if (got.length === 3) hook.emit('third');
    });
    await call('setWebhook', { url, secret_token: 's_1', allowed_updates: ['message'] });
    const person = emulator.createPerson();
    person.send('one');
    person.send('two');
    await taken;
    expect(got).toEqual(['one s_1', 'one s_1', 'two s_1']);
    expect((await call('getWebhookInfo')).result).toMatchObject({
      url,
      allowed_updates: ['message'],
      last_error_message: 'Wrong response from the webhook: 500 Internal Server Error',
    });
  });

  it('carries out a method in the answer', async () => {
    const { emulator, call } = await startEmulator();
    const person = emulator.createPerson();
    const url = await receiver((_request, _body, response) => {
      const reply = { method: 'sendMessage', chat_id: person.chat.id, text: 'from the hook' };
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(reply));
    });
    await call('setWebhook', { url });
    const reply = await person.ask('hello');
    expect(reply.text).toBe('from the hook');
  });

  it('excludes getUpdates', async () => {
    const { emulator, call, refusal } = await startEmulator();
    emulator.createPerson().send('waits');
    const url = await receiver((_request, _body, response) => response.writeHead(500).end());
    await call('setWebhook', { url });
    expect(await refusal('getUpdates')).toBe(
      "409 Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
    );
    await call('deleteWebhook');
    expect((await call('getWebhookInfo')).result).toMatchObject({ url: '', pending_update_count: 1 });
    await call('deleteWebhook', { drop_pending_updates: true });
    expect((await call('getUpdates')).result).toEqual([]);
  });

  it.each([
    [{ url: 'http://example.org/hook' }, 'bad webhook: An HTTPS URL must be provided for webhook'],
    [{ url: 'https://example.org', secret_token: 'a b' }, 'secret token contains unallowed characters'],
  ])('refuses %j', async (params, complaint) => {
    const { refusal } = await startEmulator();
    expect(await refusal('setWebhook', params)).toBe(`400 Bad Request: ${complaint}`);
  });
});
