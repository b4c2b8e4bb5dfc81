import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Person } from '../../../src/playground/emulator/index.js';
import { type DeskWorld, forged, groupOf, newest, OWNER_ID, openDesk, pressed } from './desk-world.js';

let world: DeskWorld;
let owner: Person;

beforeAll(async () => {
  world = await openDesk();
  ({ owner } = world);
  await owner.ask('/start');
});
afterAll(() => world.stop());

const appointments = () =>
  world.db
    .selectFrom('moderators')
    .select(['user_id', 'name', 'accepted_at', 'removed_at'])
    .orderBy('id')
    .execute();

const menuOf = (person: Person) => person.commands().map(({ command }) => command);

describe.each([
  ['en', 'You are a moderator now', 'Only owners', 'Only moderators'],
  ['uk', 'Тепер ви модератор', 'лише власники', 'лише модератори'],
])('in %s', (language, welcome, ownersOnly, moderatorsOnly) => {
  test('an owner appoints by id, the person says yes, and has the commands until removed', async () => {
    const anna = world.telegram.createPerson({ name: 'Anna', username: `anna_${language}`, language });
    await anna.ask('/start');
    expect((await anna.ask('/queue')).text).toContain(moderatorsOnly);
    expect((await anna.ask('/mods')).text).toContain(ownersOnly);

    const offer = await owner.ask(`/mods ${anna.account.id}`);
    expect(offer.text).toContain(`@anna_${language}`);
    await pressed(owner, offer, 'Appoint');
    expect(offer.text).toContain('has been asked');
    // Until they have said yes they are nobody.
    expect((await anna.ask('/queue')).text).toContain(moderatorsOnly);

    await anna.answered(anna.press('latest', 0));
    expect(anna.fromBot().some(({ text }) => text.includes(welcome))).toBe(true);
    expect(menuOf(anna)).toContain('queue');
    expect(menuOf(anna)).not.toContain('mods');
    expect((await anna.ask('/queue')).text).toContain('✅');

    const list = await owner.ask('/mods');
    expect(list.text).toContain(`@anna_${language}`);
    await pressed(owner, list, `Remove @anna_${language}`);
    expect((await anna.ask('/queue')).text).toContain(moderatorsOnly);
    expect(menuOf(anna)).not.toContain('queue');
  });
});

test('an owner appoints by a forward; a hidden account is explained', async () => {
  const dmytro = world.telegram.createPerson({ name: 'Dmytro' });
  const words = dmytro.send('Hello');
  owner.forward(words);
  const offer = await owner.waitFor(({ text }) => text.includes('Dmytro'));
  await pressed(owner, offer, 'Appoint');
  expect((await appointments()).at(-1)).toMatchObject({ user_id: dmytro.account.id, accepted_at: null });

  const sent = owner.forwardFromHidden('Somebody', world.ledger.clock.now(), 'Hello');
  const answer = await owner.waitFor(({ fromBot, id }) => fromBot && id > sent.id);
  expect(answer.text).toContain('/id');
});

test('an owner appoints by an answer in a group', async () => {
  const eva = world.telegram.createPerson({ name: 'Eva' });
  const { seats } = await groupOf(world, [owner, eva]);
  const [ownerSeat, evaSeat] = [seats[0]!, seats[1]!];
  const words = evaSeat.send('I would help');
  const sent = ownerSeat.send('/mods', { replyTo: words });
  const offer = await ownerSeat.waitFor(({ fromBot, id }) => fromBot && id > sent.id);
  expect(offer.text).toContain('Eva');
  // A button in a group can be pressed by everybody.
  const refused = await pressed(evaSeat, offer, 'Appoint');
  expect(refused.answer).toMatchObject({ alert: true, text: 'Only owners can do that.' });
  expect((await appointments()).map(({ user_id }) => user_id)).not.toContain(eva.account.id);
  await pressed(ownerSeat, offer, 'Appoint');
  expect((await appointments()).at(-1)).toMatchObject({ user_id: eva.account.id, accepted_at: null });
});

test('somebody who never started the bot gets a link from the owner, and says yes behind it', async () => {
  const fedir = world.telegram.createPerson({ name: 'Fedir' });
  const offer = await owner.ask(`/mods ${fedir.account.id}`);
  await pressed(owner, offer, 'Appoint');
  expect(offer.text).toContain('?start=moderate');
  const sent = fedir.start('moderate');
  const invitation = await fedir.waitFor(({ fromBot, id }) => fromBot && id > sent.id);
  await pressed(fedir, invitation, 'I accept');
  expect((await appointments()).at(-1)).toMatchObject({ user_id: fedir.account.id, name: 'Fedir' });
  expect((await appointments()).at(-1)?.accepted_at).not.toBeNull();
});

test('owners and moderators have their commands in the menu of their own chat', async () => {
  expect(menuOf(owner)).toEqual(expect.arrayContaining(['queue', 'edit', 'mods', 'freeze', 'totals']));
  const reader = world.telegram.createPerson();
  await reader.ask('/start');
  expect(menuOf(reader)).not.toContain('queue');
});

test('who was not asked cannot accept, and nobody appoints himself', async () => {
  const gleb = world.telegram.createPerson({ name: 'Gleb' });
  await gleb.ask('/start');
  await forged(world, gleb, 'v1:a:invited:yes');
  const press = await forged(world, gleb, `v1:a:appoint:${gleb.account.id}`);
  expect(press.answer?.text).toBe('Only owners can do that.');
  await forged(world, gleb, `v1:a:dismiss:${OWNER_ID}`);
  await forged(world, gleb, `v1:a:freeze:${OWNER_ID}`);
  expect((await appointments()).map(({ user_id }) => user_id)).not.toContain(gleb.account.id);
});

test('nobody can lock out an owner, not even an owner', async () => {
  await owner.ask('/start');
  for (const data of [`v1:a:appoint:${OWNER_ID}`, `v1:a:dismiss:${OWNER_ID}`, `v1:a:freeze:${OWNER_ID}`]) {
    await forged(world, owner, data);
    expect(newest(owner).text).toMatch(/That is an owner|no(body)? .*moderator/i);
  }
  expect((await owner.ask('/queue')).text).toContain('✅');
});

test('/freeze stops a moderator at once, and undoes the last hour', async () => {
  const name = await world.swap();
  const hanna = await world.moderator('Hanna');
  await hanna.ask(`/edit ${name}`);
  await pressed(hanna, 'latest', 'To Ukraine: military');
  await hanna.ask('150');
  await pressed(hanna, 'latest', 'We misread the post');
  await pressed(hanna, 'latest', '✅ Confirm');
  const figure = () =>
    world.db.selectFrom('event_sides').select('military').where('side', '=', 'ua').executeTakeFirstOrThrow();
  expect(await figure()).toEqual({ military: 150 });

  const question = await owner.ask('/freeze @hanna');
  await pressed(owner, question, 'Stop and undo');
  expect(question.text).toContain('Undone: 1');
  expect(await figure()).toEqual({ military: 146 });
  expect((await hanna.ask(`/edit ${name}`)).text).toContain('You have been stopped');

  await pressed(owner, question, 'Give the rights back');
  await pressed(owner, 'latest', 'Checked against the source');
  await pressed(owner, 'latest', '✅ Confirm');
  expect((await hanna.ask('/queue')).text).toContain('✅');
});

test('/id is for everybody', async () => {
  const person = world.telegram.createPerson();
  expect((await person.ask('/id')).text).toBe(`Your id: ${person.account.id}`);
  const other = world.telegram.createPerson({ name: 'Ira' });
  const { group, seats } = await groupOf(world, [person, other]);
  const seat = seats[0]!;
  const sent = seat.send('/id', { replyTo: seats[1]!.send('hm') });
  const answer = await seat.waitFor(({ fromBot, id }) => fromBot && id > sent.id);
  expect(answer.text).toBe(
    `Your id: ${person.account.id}\nThis chat's id: ${group.id}\nThe id of whom you answered: ${other.account.id}`,
  );
});

test('whoever presses is answered', () => {
  expect(world.telegram.unansweredPresses()).toEqual([]);
  expect(world.log.filter((line) => line.includes('"level":50'))).toEqual([]);
});
