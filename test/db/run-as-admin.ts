import pg from 'pg';

/** Runs statements one by one on a connection of their own, outside transactions. */
export async function runAsAdmin(connectionString: string, ...statements: string[]): Promise<void> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}

/** The same server, another database. */
export function withDatabase(connectionString: string, database: string): string {
  return connectionString.replace(/(^[^/]*\/\/[^/]*\/)[^?]*/, `$1${database}`);
}
