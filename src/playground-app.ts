import { resolve } from 'node:path';
import { type App, startApp } from './app.js';
import { offsetClock } from './clock.js';
import type { PlaygroundConfig } from './config.js';
import type { Logger } from './logger.js';
import { startPlayground } from './playground/playground.js';
import { HISTORY_UNTIL, SAMPLE_CHANNELS, STORY_START } from './playground/sample-channels.js';
import { openTerminal, TERMINAL_HELP } from './playground/terminal/terminal.js';
import { PLAYGROUND_DATABASE_PREFIX } from './store/drop-stale-databases.js';

/** A sample channel is read again after this: nobody's server is asked. Milliseconds. */
const PACE = { min: 500, max: 1_000 };
/** Silent edits settle for ten minutes in real life. */
const SETTLE_MS = 1_000;

export interface PlaygroundAppOptions {
  config: PlaygroundConfig;
  logger: Logger;
  version: string;
  /** `language_code` of the person's Telegram. */
  language: string;
  input: NodeJS.ReadStream;
  output: NodeJS.WriteStream;
  quit(): void;
}

/**
 * The ordinary program on a Telegram of its own. Each start is a new world with a new database: the Telegram beside it
 * lives in memory, and messages that it forgot could not be edited.
 */
export async function startPlaygroundApp(
  { config, logger, version, language, input, output, quit }: PlaygroundAppOptions,
  signal: AbortSignal,
): Promise<Pick<App, 'ended' | 'stop'>> {
  const write = (...lines: string[]) => output.write(`${lines.join('\n')}\n`);
  write(
    `Swapwatch ${version}, playground: a Telegram on this machine with sample channels. Nothing leaves this machine.`,
    'It shows a swap of 24 August 2025 as it became known; the sample posts are ours, their figures are facts.',
    'To run it for real: BOT_TOKEN=<token from @BotFather> npm start    (README.md, "Run it for real")',
    `Starting PostgreSQL in ${resolve(config.dataDir)} …`,
  );
  const clock = offsetClock(STORY_START);
  const playground = await startPlayground({ clock, language });
  const app = await startApp(
    {
      mode: 'playground',
      clock,
      logger,
      version,
      botToken: playground.botToken,
      telegramApiRoot: playground.apiRoot,
      previewHosts: [playground.previewHost],
      channels: SAMPLE_CHANNELS,
      // Who tries it out may try moderation too.
      ownerIds: [playground.conversation.person.account.id, ...config.ownerIds],
      databaseUrl: null,
      dataDir: config.dataDir,
      databaseName: `${PLAYGROUND_DATABASE_PREFIX}${Date.now()}`,
      poll: config.poll,
      pace: PACE,
      ledger: { settleMilliseconds: SETTLE_MS },
      broadcastRate: config.broadcastRate,
      historyUntil: HISTORY_UNTIL,
      web: config.web,
      routes: playground.routes,
    },
    signal,
  ).catch(async (error: unknown) => {
    await playground.stop();
    throw error;
  });

  const address = `http://127.0.0.1:${app.webPort}`;
  const [example] = SAMPLE_CHANNELS;
  write(
    `Running. Database: ${app.databaseFolder}. Bot API: ${playground.apiRoot}. Health: ${address}/health`,
    `Channels: ${playground.handles.map((handle) => `${playground.previewHost}/s/${handle}`).join('  ')}`,
    ...(input.isTTY
      ? [TERMINAL_HELP]
      : [
          `No terminal here. Talk to the bot from another one:  curl --data '/totals' ${address}/say`,
          `Press a button by its number:  curl --request POST ${address}/press/1`,
        ]),
    `Times are Kyiv's on 24 August 2025. First the story; it takes about twenty seconds.`,
  );
  const terminal = openTerminal({
    conversation: playground.conversation,
    input,
    output,
    colour: Boolean(output.isTTY),
    channels: playground.handles,
    post: playground.post,
    quit,
  });
  const story = playground.tellStory(signal).then(() => {
    if (signal.aborted) return;
    const next = input.isTTY
      ? 'Your turn: /totals, /latest, /help …'
      : `Your turn: curl --data '/totals' ${address}/say`;
    terminal.print(`\nThat was the story. ${next}\nOr post yourself:  :post ${example?.handle} <text>`);
  });

  return {
    ended: app.ended,
    async stop() {
      terminal.close();
      await app.stop();
      await playground.stop();
      await story;
    },
  };
}
