import { validate as isCron } from 'node-cron';
import { z } from 'zod';
import { AppError } from './errors.js';

/** Under Telegram's about 30 messages a second for bulk over all chats. */
const DEFAULT_BROADCAST_RATE = 25;
/** Bot API: at most 1,000 messages a second, with paid broadcast. */
const MAX_BROADCAST_RATE = 1000;
const DEFAULT_PORT = 8080;
/** Seconds come first: every channel is read each half minute, and up to this much later, so that not all ask at once. */
const DEFAULT_POLL = { cron: '*/30 * * * * *', maxDelayMs: 15_000 };

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

const origin = z.url({ protocol: /^https?$/ }).transform((url) => url.replace(/\/+$/, ''));
const list = z.string().transform((text) => text.split(',').flatMap((part) => part.trim() || []));

/** What each variable must be; the text is what a wrong one is answered with, and never holds the value. */
const VARIABLES = {
  BOT_TOKEN: [
    z.string().regex(/^\d{3,}:[A-Za-z0-9_-]{30,}$/),
    'the token as @BotFather gave it: digits, a colon, 35 letters and digits',
  ],
  // Not a WHATWG URL: a socket's folder may stand in place of the host.
  DATABASE_URL: [z.string().regex(/^postgres(ql)?:\/\/\S+$/), 'postgres://user:password@host:port/database'],
  DATA_DIR: [z.string().min(1), 'a folder that the program may write to'],
  OWNER_IDS: [
    list.pipe(
      z.array(
        z
          .string()
          .regex(/^\d{1,15}$/)
          .transform(Number)
          .pipe(z.number().positive()),
      ),
    ),
    'Telegram user ids (whole numbers above 0), separated by commas',
  ],
  CHANNELS: [z.string().min(1).endsWith('.json'), 'the path of a .json file'],
  POLL_CRON: [z.string().refine((text) => isCron(text)), 'a cron expression of 5 fields, or 6 with seconds'],
  PREVIEW_HOSTS: [list.pipe(z.array(origin).min(1)), 'addresses such as https://t.me, separated by commas'],
  TELEGRAM_API_ROOT: [origin, 'an address such as https://api.telegram.org'],
  PORT: [
    z.string().regex(/^\d+$/).transform(Number).pipe(z.number().max(65_535)),
    'a whole number from 0 (any free port) to 65535',
  ],
  LOG_LEVEL: [z.enum(LOG_LEVELS), `one of ${LOG_LEVELS.join(', ')}`],
  BROADCAST_RATE: [
    z.string().regex(/^\d+$/).transform(Number).pipe(z.number().min(1).max(MAX_BROADCAST_RATE)),
    `a whole number from 1 to ${MAX_BROADCAST_RATE}: messages a second over all chats`,
  ],
  NODE_ENV: [z.string(), 'a word'],
} as const satisfies Record<string, readonly [z.ZodType, string]>;

type Variables = { [K in keyof typeof VARIABLES]?: z.output<(typeof VARIABLES)[K][0]> };

interface CommonConfig {
  dataDir: string;
  ownerIds: number[];
  /** The operator's channel list; null = the built-in one. */
  channelsFile: string | null;
  /** When every channel is read, and how much later a tick may begin. */
  poll: { cron: string; maxDelayMs: number };
  web: { port: number /** The operator chose it, so no other will do. */; portIsChosen: boolean };
  logLevel: (typeof LOG_LEVELS)[number];
  /** Messages a second over all chats. */
  broadcastRate: number;
}

/** The real Telegram, real channels. */
export interface LiveConfig extends CommonConfig {
  mode: 'live';
  botToken: string;
  /** Null = embedded PostgreSQL in dataDir. */
  databaseUrl: string | null;
  telegramApiRoot: string;
  previewHosts: string[];
}

/** A Telegram on this machine; never a token or an outside database. */
export interface PlaygroundConfig extends CommonConfig {
  mode: 'playground';
}

export type Config = LiveConfig | PlaygroundConfig;

/**
 * Reads the environment. An empty variable counts as absent. Throws `CONFIG_INVALID`, whose message has a line for
 * every wrong variable: its name and what was expected, never its value.
 */
export function createConfig(env: NodeJS.ProcessEnv): Config {
  const given = readVariables(env);
  if (given.BOT_TOKEN === undefined) return playground(given);

  return {
    ...common(given, 'live'),
    mode: 'live',
    botToken: given.BOT_TOKEN,
    databaseUrl: given.DATABASE_URL ?? null,
    telegramApiRoot: given.TELEGRAM_API_ROOT ?? 'https://api.telegram.org',
    previewHosts: given.PREVIEW_HOSTS ?? ['https://t.me'],
  };
}

function playground(given: Variables): PlaygroundConfig {
  if (given.DATABASE_URL !== undefined) {
    throw invalid([
      'BOT_TOKEN: missing, though DATABASE_URL is set; expected both, or neither for the playground',
    ]);
  }
  if (given.NODE_ENV === 'production') {
    throw invalid(['BOT_TOKEN: missing; with NODE_ENV=production there is no playground']);
  }
  const notHere = (['TELEGRAM_API_ROOT', 'PREVIEW_HOSTS', 'CHANNELS'] as const).filter((name) => given[name]);
  if (notHere.length > 0) {
    throw invalid(
      notHere.map((name) => `${name}: only together with BOT_TOKEN; the playground brings its own`),
    );
  }
  return { ...common(given, 'playground'), mode: 'playground' };
}

function common(given: Variables, mode: Config['mode']): CommonConfig {
  return {
    dataDir: given.DATA_DIR ?? `data/${mode}`,
    ownerIds: given.OWNER_IDS ?? [],
    channelsFile: given.CHANNELS ?? null,
    poll: pollOf(given.POLL_CRON, mode),
    web: { port: given.PORT ?? DEFAULT_PORT, portIsChosen: given.PORT !== undefined },
    logLevel: given.LOG_LEVEL ?? (mode === 'live' ? 'info' : 'warn'),
    broadcastRate: given.BROADCAST_RATE ?? DEFAULT_BROADCAST_RATE,
  };
}

/** Who sets a rhythm gets that rhythm. */
function pollOf(cron: string | undefined, mode: Config['mode']): CommonConfig['poll'] {
  if (cron !== undefined) return { cron, maxDelayMs: 0 };
  return mode === 'live' ? DEFAULT_POLL : { cron: '* * * * * *', maxDelayMs: 0 };
}

function readVariables(env: NodeJS.ProcessEnv): Variables {
  const wrong: string[] = [];
  const entries = Object.entries(VARIABLES).flatMap(([name, [schema, expected]]) => {
    const value = env[name]?.trim();
    if (!value) return [];
    const result = schema.safeParse(value);
    if (result.success) return [[name, result.data] as const];
    wrong.push(`${name}: expected ${expected}`);
    return [];
  });
  if (wrong.length > 0) throw invalid(wrong);
  return Object.fromEntries(entries) as Variables;
}

function invalid(lines: string[]): AppError {
  return new AppError('CONFIG_INVALID', lines.join('\n'), {
    hint: 'Set it in the environment or in the file .env; .env.example explains every variable.',
  });
}
