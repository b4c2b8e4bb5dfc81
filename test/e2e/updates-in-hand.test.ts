import { beforeEach, expect, it } from 'vitest';
import { Emulator, type Person } from '../../src/playground/emulator/index.js';
import { createTestDatabase, type TestDatabase } from '../db/test-database.js';
import { type Program, startProgram } from './program.js';

/** More than are answered in the moment before the program is told to end. */
const PEOPLE = 25;

let telegram: Emulator;
let database: TestDatabase;
let people: Person[];
let program: Program;
let env: Record<string, string>;

beforeEach(async () => {
  // A Telegram of its own counts updates from the beginning, so it needs a database that has seen none.
  database = await createTestDatabase();
  telegram = new Emulator();
  env = {
    BOT_TOKEN: telegram.token,
    TELEGRAM_API_ROOT: await telegram.start(),
    PREVIEW_HOSTS: 'http://127.0.0.1:9',
    DATABASE_URL: database.connectionString,
    PORT: '0',
  };
  people = Array.from({ length: PEOPLE }, () => telegram.createPerson());
  program = startProgram(env);
  await program.writes('"msg":"started"');
  await telegram.whenPolled();
  return async () => {
    program.process.kill('SIGTERM');
    await program.exit;
    await telegram.stop();
    await database.destroy();
  };
});

/** Everybody asks; the first answers show that the bot is in the middle of it. */
async function askAll(): Promise<void> {
  for (const person of people) person.send('/totals');
  await Promise.race(people.map((person) => person.waitFor((message) => message.fromBot)));
}

const answers = () => people.map((person) => person.fromBot().length);

it('SIGTERM lets everybody in hand have an answer', async () => {
  await askAll();
  program.process.kill('SIGTERM');
  expect(await program.exit).toBe(0);
  const answered = answers();
  program = startProgram(env);
  await Promise.all(
    people.map((person) => person.waitFor((message) => message.fromBot, { timeout: 20_000 })),
  );
  expect(answers()).toEqual(people.map(() => 1));
  expect(answered.filter((count) => count === 1).length).toBeGreaterThan(0);
  expect(people.flatMap((person) => person.fromBot()).filter(({ text }) => /wrong/i.test(text))).toEqual([]);
});

it('kill -9 loses no question: after the start everybody has an answer', async () => {
  await askAll();
  program.process.kill('SIGKILL');
  await program.exit;
  program = startProgram(env);
  const arrived = people.map((person) => person.waitFor((message) => message.fromBot, { timeout: 20_000 }));
  await Promise.all(arrived);
  expect(Math.min(...answers())).toBeGreaterThanOrEqual(1);
});
