import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { MIGRATIONS } from '../../db/migrate.js';
import { createTestDatabase } from './test-database.js';

describe('createTestDatabase', () => {
  it('gives each caller a migrated database of its own', async () => {
    const databases = await Promise.all([createTestDatabase(), createTestDatabase()]);
    try {
      const names = await Promise.all(
        databases.map(async ({ db }) => {
          const migrated = await sql<{ name: string }>`select name from kysely_migration`.execute(db);
          expect(migrated.rows.map((row) => row.name).sort()).toEqual(Object.keys(MIGRATIONS).sort());
          const { rows } = await sql<{ name: string }>`select current_database() as name`.execute(db);
          return rows[0]?.name;
        }),
      );
      expect(new Set(names).size).toBe(2);
    } finally {
      await Promise.all(databases.map((database) => database.destroy()));
    }
  });

  it('leaves nothing behind, even with a connection still open', async () => {
    const left = await createTestDatabase();
    const other = await createTestDatabase();
    const { rows } = await sql<{ name: string }>`select current_database() as name`.execute(left.db);
    await left.destroy();
    const found = await sql`select from pg_database where datname = ${rows[0]?.name}`.execute(other.db);
    expect(found.rows).toHaveLength(0);
    await other.destroy();
  });
});
