// Runs files of posts through a fresh ledger and prints its events as JSON lines, in the form of db/history.
import { once } from 'node:events';
import { replay } from '../src/ledger/replay.js';
import { openReplay } from '../src/ledger/replay-lines.js';
import { createLogger } from '../src/logger.js';
import { PARSER_VERSION, parsePost } from '../src/parser/index.js';
import { endWithUsage, readArguments } from './arguments.js';
import { openScratchDatabase } from './scratch-database.js';
import { runScript } from './script-environment.js';

const USAGE = `usage: npm run -s replay -- [--labels] posts.jsonl...

Posts in the order of their time, through an empty ledger. With --labels what each line's "expect" says is taken in
place of the parser. Uses the server of REPLAY_DATABASE_URL or TEST_DATABASE_URL, else an embedded one.`;

await runScript(async () => {
  const { values, positionals } = readArguments(USAGE, {
    options: { labels: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  if (positionals.length === 0) endWithUsage(USAGE);
  const logger = createLogger('error');
  const input = await openReplay(positionals);
  const scratch = await openScratchDatabase(
    process.env.REPLAY_DATABASE_URL || process.env.TEST_DATABASE_URL,
    logger,
  );
  try {
    const options = {
      db: scratch.db,
      logger,
      parsePost,
      parserVersion: PARSER_VERSION,
      labels: values.labels,
    };
    for await (const event of replay(input, options)) {
      if (!process.stdout.write(`${JSON.stringify(event)}\n`)) await once(process.stdout, 'drain');
    }
  } finally {
    await scratch.destroy();
  }
});
