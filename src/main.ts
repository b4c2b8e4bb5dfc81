import { readFileSync } from 'node:fs';
import { config as loadDotenv } from 'dotenv';
import { type App, startApp } from './app.js';
import { systemClock } from './clock.js';
import { type Config, createConfig, type LiveConfig } from './config.js';
import { AppError } from './errors.js';
import { languageFor } from './locales/translate.js';
import { createLogger, type Logger, redact } from './logger.js';
import { startPlaygroundApp } from './playground-app.js';
import { loadChannels } from './sources/channel-list.js';

/** 128 + SIGINT, as a shell counts it. */
const EXIT_AT_ONCE = 130;

loadDotenv({ quiet: true });
main().then(
  () => process.exit(0),
  (error: unknown) => {
    process.stderr.write(`${explain(error)}\n`);
    process.exit(1);
  },
);

async function main(): Promise<void> {
  const config = createConfig(process.env);
  const logger = createLogger(config.logLevel);
  const stopping = new AbortController();
  const stopped = new Promise<void>((resolve) => stopping.signal.addEventListener('abort', () => resolve()));
  const quit = () => {
    // Somebody who asks twice does not want to wait for what is in hand.
    if (stopping.signal.aborted) process.exit(EXIT_AT_ONCE);
    logger.info('stopping');
    stopping.abort();
  };
  process.on('SIGINT', quit);
  process.on('SIGTERM', quit);
  // The terminal was closed: without this the database would run on alone.
  process.on('SIGHUP', quit);

  let app: Pick<App, 'ended' | 'stop'>;
  try {
    app = await start(config, logger, stopping.signal, quit);
  } catch (error) {
    if (stopping.signal.aborted) return;
    throw error;
  }
  try {
    await Promise.race([stopped, app.ended]);
  } finally {
    await app.stop();
  }
}

function start(
  config: Config,
  logger: Logger,
  signal: AbortSignal,
  quit: () => void,
): Promise<Pick<App, 'ended' | 'stop'>> {
  const version = readVersion();
  if (config.mode === 'live') return startLive(config, logger, version, signal);
  const language = languageFor(process.env.LANG?.replace('_', '-'));
  const { stdin: input, stdout: output } = process;
  return startPlaygroundApp({ config, logger, version, language, input, output, quit }, signal);
}

async function startLive(
  config: LiveConfig,
  logger: Logger,
  version: string,
  signal: AbortSignal,
): Promise<App> {
  const channels = await loadChannels(config.channelsFile ?? undefined);
  logger.info({ version, channels: channels.length, dataDir: config.dataDir }, 'starting');
  if (config.ownerIds.length === 0) {
    logger.warn('OWNER_IDS is not set: nobody will be told of trouble, and doubtful posts wait for nobody');
  }
  return startApp({ ...config, clock: systemClock, logger, version, channels }, signal);
}

function explain(error: unknown): string {
  if (error instanceof AppError) {
    return redact([`Swapwatch cannot start or go on.`, error.message, error.hint ?? ''].join('\n').trim());
  }
  return redact(error instanceof Error ? (error.stack ?? error.message) : String(error));
}

/** From package.json, which stands above both src/ and dist/src/. */
function readVersion(): string {
  for (const up of ['../package.json', '../../package.json']) {
    try {
      const { version } = JSON.parse(readFileSync(new URL(up, import.meta.url), 'utf8')) as {
        version: string;
      };
      return version;
    } catch {
      // The other place.
    }
  }
  return 'unknown';
}
