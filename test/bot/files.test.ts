import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ChatMessage } from '../../src/playground/emulator/index.js';
import { type RunningBot, startBot } from './harness.js';

let running: RunningBot;

beforeAll(async () => {
  running = await startBot();
});
afterAll(() => running.stop());

function documentOf(message: ChatMessage): { name: string; text: string } {
  const { attachment } = message;
  if (attachment?.kind !== 'document') throw new Error('the message has no document');
  const file = running.telegram.telegram.store.files.get(String(attachment.document.file_id));
  return { name: String(attachment.document.file_name), text: Buffer.from(file!.bytes).toString('utf8') };
}

test.each([
  ['en', '/chart', 'People returned'],
  ['ru', '/chart тела 2025', 'Возвращены тела'],
  ['uk', '/chart підсумок', 'Повернулися люди, наростаючим підсумком'],
])('in %s %s is a picture with words under it', async (language, command, title) => {
  const person = running.telegram.createPerson({ language });
  const answer = await person.ask(command);
  expect(answer.attachment?.kind).toBe('photo');
  expect(answer.text.startsWith(title)).toBe(true);
  expect(answer.text).toContain('12:07 UTC');
});

test('buttons under a picture send another, and leave the first', async () => {
  const person = running.telegram.createPerson();
  const first = await person.ask('/chart');
  await person.answered(person.press(first, 'Bodies'));
  await person.answered(person.press('latest', '2025'));
  const pictures = person.fromBot();
  expect(pictures.map(({ text }) => text.split('\n')[0])).toEqual([
    'People returned',
    'Bodies returned',
    'Bodies returned',
  ]);
});

test('the export as CSV: a file a table, the codebook, and the sums of /totals in them', async () => {
  const person = running.telegram.createPerson();
  const offer = await person.ask('/export');
  await person.answered(person.press(offer, 'CSV'));
  const documents = person.fromBot().slice(1).map(documentOf);
  expect(documents.map(({ name }) => name)).toEqual([
    'swapwatch-events.csv',
    'swapwatch-claims.csv',
    'swapwatch-corrections.csv',
    'swapwatch-running_totals.csv',
    'swapwatch-held.csv',
    'swapwatch-coverage.csv',
    'swapwatch-codebook.md',
  ]);
  const lines = documents[0]!.text.split('\r\n');
  expect(lines).toHaveLength(1 + 151 + 1);
  const codebook = documents.at(-1)!.text;
  for (const column of [
    'merged_into',
    'date_precision',
    'agreement_state',
    'figures_published',
    'confirmed_by',
  ]) {
    expect(lines[0]).toContain(column);
    expect(codebook).toContain(column);
  }
});

interface ExportedEvent {
  id: string;
  merged_into: string | null;
  lifecycle?: string;
  ua_people?: number | null;
  ua_military?: number | null;
  ua_civilians?: number | null;
}

function persons({
  ua_people: people,
  ua_military: military,
  ua_civilians: civilians,
}: ExportedEvent): number {
  return people ?? (military ?? 0) + (civilians ?? 0);
}

test('the export as JSON adds up, keeps null apart from 0, and has tombstones but nothing unpublished', async () => {
  const { db } = running;
  const target = await db.selectFrom('events').select('id').where('serial', '=', 2).executeTakeFirstOrThrow();
  await db.updateTable('events').set({ merged_into: target.id }).where('serial', '=', 1).execute();
  await db.updateTable('events').set({ fact_published: false }).where('serial', '=', 3).execute();
  await db.updateTable('events').set({ figures_published: false }).where('serial', '=', 4).execute();
  const answer = await running.telegram.createPerson().ask('/export json');
  const { name, text } = documentOf(answer);
  expect(name).toBe('swapwatch.json');
  const content = JSON.parse(text) as {
    events: ExportedEvent[];
    claims: { event: string }[];
    version: number;
  };
  const event = (id: string) => content.events.find((candidate) => candidate.id === id);
  expect(event('S-001')).toEqual({ id: 'S-001', merged_into: 'S-002' });
  expect(event('S-003')).toBeUndefined();
  expect(content.claims.some((claim) => claim.event === 'S-003')).toBe(false);
  expect(event('S-004')).toMatchObject({
    figures_published: false,
    ua_military: null,
    agreement_state: null,
  });
  expect(content.claims.some((claim) => claim.event === 'S-004')).toBe(false);
  expect(event('S-120')).toMatchObject({ ua_bodies: 1200, ru_bodies: 0, ru_people: null });
  const carriedOut = content.events.filter(({ lifecycle }) => lifecycle === 'carried_out');
  const sum = carriedOut.reduce((total, exported) => total + persons(exported), 0);
  // 5, 29 and 86 persons are those of S-001, S-003 and S-004.
  expect(sum).toBe(7508 - 5 - 29 - 86);
  expect(answer.text).toContain(`version ${content.version}`);
});

test('a chat gets one export a minute, and is told when the next one may come', async () => {
  const person = running.telegram.createPerson();
  expect((await person.ask('/export json')).attachment?.kind).toBe('document');
  running.clock.advance(15_000);
  expect((await person.ask('/export csv')).text).toContain('Again in 45 seconds');
  expect((await running.telegram.createPerson().ask('/export json')).attachment?.kind).toBe('document');
  running.clock.advance(45_000);
  expect((await person.ask('/export json')).attachment?.kind).toBe('document');
});
