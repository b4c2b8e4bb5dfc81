import { afterAll, beforeAll, expect, it } from 'vitest';
import { nextSerial, reserveSerials } from '../../src/store/events.js';
import { createTestDatabase, type TestDatabase } from '../db/test-database.js';

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.destroy());

it('follow one another without a hole, whatever was rolled back between', async () => {
  const { db } = database;
  expect(await nextSerial(db)).toBe(1);
  const failing = db.transaction().execute(async (trx) => {
    expect(await nextSerial(trx)).toBe(2);
    throw new Error('stopped');
  });
  await expect(failing).rejects.toThrow('stopped');
  expect(await nextSerial(db)).toBe(2);
});

it('go on after those that history has, and never back', async () => {
  const { db } = database;
  await reserveSerials(db, 152);
  await reserveSerials(db, 3);
  expect(await nextSerial(db)).toBe(153);
});
