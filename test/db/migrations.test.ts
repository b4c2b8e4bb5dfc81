import { readdirSync } from 'node:fs';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createMigrator, MIGRATIONS, migrateToLatest } from '../../db/migrate.js';
import { createTestDatabase, type TestDatabase } from './test-database.js';

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.destroy());

/** Tables, columns, indexes and constraints, as the catalogue has them; Kysely's own tables apart. */
async function shape(): Promise<unknown[]> {
  const { rows } = await sql<{ line: string }>`
    select table_name || '.' || column_name || ' ' || data_type || ' ' || is_nullable || ' '
        || coalesce(column_default, '') as line
      from information_schema.columns where table_schema = 'public' and table_name not like 'kysely%'
    union all
    select indexdef from pg_indexes where schemaname = 'public' and tablename not like 'kysely%'
    union all
    select conrelid::regclass::text || ' ' || pg_get_constraintdef(oid)
      from pg_constraint where connamespace = 'public'::regnamespace and conrelid::regclass::text not like 'kysely%'
    union all
    select sequencename from pg_sequences where schemaname = 'public'
    order by 1`.execute(database.db);
  return rows.map(({ line }) => line);
}

it('are named so that their order is the order of their files', () => {
  expect(Object.keys(MIGRATIONS).toSorted()).toEqual(Object.keys(MIGRATIONS));
});

it('are all on the list', () => {
  const files = readdirSync(new URL('../../db/migrations', import.meta.url));
  expect(files.map((name) => name.replace('.ts', '')).toSorted()).toEqual(Object.keys(MIGRATIONS));
});

it('have nothing left to do in a migrated database', async () => {
  expect(await migrateToLatest(database.db)).toEqual([]);
});

it('can be taken back one by one, leaving nothing, and run again to the same shape', async () => {
  const before = await shape();
  const migrator = createMigrator(database.db);
  for (const _ of Object.keys(MIGRATIONS)) {
    const { error } = await migrator.migrateDown();
    expect(error).toBeUndefined();
  }
  expect(await shape()).toEqual([]);
  expect(await migrateToLatest(database.db)).toEqual(Object.keys(MIGRATIONS));
  expect(await shape()).toEqual(before);
});

it('run once when two processes start at once', async () => {
  await sql`drop schema public cascade`.execute(database.db);
  await sql`create schema public`.execute(database.db);
  const ran = await Promise.all([migrateToLatest(database.db), migrateToLatest(database.db)]);
  expect(ran.flat().toSorted()).toEqual(Object.keys(MIGRATIONS));
});

it('keep the audit append-only', async () => {
  const { db } = database;
  await db
    .insertInto('audit')
    .values({ at: new Date(0), actor: null, action: 'test', event_id: null, reason: null })
    .execute();
  await expect(sql`update audit set reason = 'other'`.execute(db)).rejects.toThrow('append-only');
  await expect(sql`delete from audit`.execute(db)).rejects.toThrow('append-only');
  await expect(sql`truncate audit`.execute(db)).rejects.toThrow('append-only');
});
