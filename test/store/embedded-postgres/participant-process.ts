// A participant in a process of its own. Arguments: the data folder. Says `ready` with facts as one JSON line, stops when
// its stdin ends.
import { createLogger } from '../../../src/logger.js';
import { startEmbeddedPostgres } from '../../../src/store/embedded-postgres/embedded-postgres.js';
import { NOT_DURABLE } from './places.js';

const server = await startEmbeddedPostgres({
  dataDir: process.argv[2] ?? '',
  logger: createLogger('silent'),
  settings: process.argv[3] === 'durable' ? {} : NOT_DURABLE,
});
process.stdout.write(`${JSON.stringify({ connectionString: server.connectionString })}\n`);
process.stdin.resume();
process.stdin.once('end', async () => {
  await server.stop();
  process.exit(0);
});
