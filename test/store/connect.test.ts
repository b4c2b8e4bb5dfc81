import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createLogger } from '../../src/logger.js';
import { type Connection, connect } from '../../src/store/connect.js';
import { createTestDatabase, type TestDatabase } from '../db/test-database.js';

let database: TestDatabase;
const opened: Connection[] = [];

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(async () => {
  for (const connection of opened) await connection.destroy();
  await database.destroy();
});

function open(lines: string[] = [], statementTimeoutMs = 60_000): Connection {
  const connection = connect(database.connectionString, {
    logger: createLogger('warn', { write: (line) => lines.push(line) }),
    applicationName: 'the test of connect',
    statementTimeoutMs,
  });
  opened.push(connection);
  return connection;
}

describe('connect', () => {
  it('reads int8 as numbers and days as words, alone and in arrays, and leaves the rest to pg', async () => {
    const { rows } = await sql`
      select -1001234567890::int8 as chat, array[1::int8, null, 3] as ids,
             date '2026-08-24' as day, array[date '2026-08-24', null] as days,
             timestamptz '2026-08-24 10:00+03' as moment, 1.5::numeric as amount, null::int8 as nothing
    `.execute(open().db);
    expect(rows).toEqual([
      {
        chat: -1001234567890,
        ids: [1, null, 3],
        day: '2026-08-24',
        days: ['2026-08-24', null],
        moment: new Date('2026-08-24T07:00:00Z'),
        amount: '1.5',
        nothing: null,
      },
    ]);
  });

  it('names itself to the server and ends a statement that takes too long', async () => {
    const { db } = open([], 50);
    const { rows } = await sql`select current_setting('application_name') as name`.execute(db);
    expect(rows).toEqual([{ name: 'the test of connect' }]);
    await expect(sql`select pg_sleep(20)`.execute(db)).rejects.toMatchObject({ code: '57014' });
  });

  it('survives the loss of an idle connection', async () => {
    const lines: string[] = [];
    const { db, pool } = open(lines);
    const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(db);
    const lost = new Promise((resolve) => pool.once('error', resolve));
    await sql`select pg_terminate_backend(${rows[0]?.pid})`.execute(database.db);
    await lost;
    expect(lines.join()).toContain('an idle database connection was lost');
    expect((await sql`select 1 as up`.execute(db)).rows).toEqual([{ up: 1 }]);
  });
});
