import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { insertAction } from '../../src/store/actions.js';
import { insertAudit } from '../../src/store/audit.js';
import { createTestDatabase, type TestDatabase } from './test-database.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
  const at = new Date('2025-08-24T10:00:00Z');
  await insertAudit(database.db, { at, actor: 1, action: 'correct', eventId: null, reason: 'first' });
  await insertAction(database.db, { type: 'correct', made_by: 1, made_at: at, reason: 'first' });
});
afterAll(() => database.destroy());

it.each(['audit', 'actions'])('%s can be added to, and nothing in it changed or removed', async (table) => {
  const { db } = database;
  for (const statement of [
    sql`update ${sql.table(table)} set reason = 'other'`,
    sql`update ${sql.table(table)} set reason = reason where false`,
    sql`delete from ${sql.table(table)}`,
    sql`truncate ${sql.table(table)} cascade`,
  ]) {
    await expect(statement.execute(db)).rejects.toThrow(`${table} is append-only`);
  }
  const { rows } = await sql`select reason from ${sql.table(table)}`.execute(db);
  expect(rows).toEqual([{ reason: 'first' }]);
});

it('neither has a way round it by adding again under the same number', async () => {
  await expect(
    sql`insert into actions (id, type, made_by, made_at) overriding system value
      values (1, 'x', 1, now()) on conflict (id) do update set reason = 'other'`.execute(database.db),
  ).rejects.toThrow('append-only');
});
