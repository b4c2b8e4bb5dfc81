import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { PARTIES } from '../domain/post.js';
import { partyOf } from '../domain/sources.js';
import { AppError } from '../errors.js';
import { OFFICIAL_CHANNELS } from './official-channels.js';

/** Telegram: 4 (bought names) to 32 Latin letters, digits and underscores, a letter first. */
const HANDLE = /^[A-Za-z][A-Za-z0-9_]{3,31}$/;

const entrySchema = z.strictObject({
  source: z.string().regex(/^[a-z0-9_]{1,64}$/, 'expected small Latin letters, digits and underscores'),
  handle: z
    .string()
    .transform((text) => text.replace(/^@|^https:\/\/t\.me\/(?:s\/)?/, ''))
    .pipe(z.string().regex(HANDLE, 'expected a public channel’s name, as in https://t.me/name')),
  party: z.enum(PARTIES),
  languages: z.array(z.string().regex(/^[a-z]{2}$/, 'expected two letters, as in "uk"')).min(1),
  note: z.string().max(500).optional(),
});

const fileSchema = z.strictObject({
  /** True: only these channels are read. False: they are added; one with a built-in handle takes its place. */
  replace: z.boolean().default(false),
  channels: z.array(entrySchema),
});

/** A channel to be read. */
export type ChannelEntry = Readonly<z.output<typeof entrySchema>>;

/**
 * The channels to read: the built-in ones, extended or replaced by the operator's file.
 * @throws AppError CONFIG_INVALID that names the file, the field and what was expected
 */
export async function loadChannels(file: string | undefined): Promise<ChannelEntry[]> {
  if (file === undefined) return [...OFFICIAL_CHANNELS];
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (cause) {
    throw invalid('the file cannot be read', cause);
  }
  return mergeChannels(text, OFFICIAL_CHANNELS);
}

/** `loadChannels` without the disk. */
export function mergeChannels(fileText: string, builtIn: readonly ChannelEntry[]): ChannelEntry[] {
  let json: unknown;
  try {
    json = JSON.parse(fileText.replace(/^\uFEFF/, ''));
  } catch (cause) {
    throw invalid('the file is not JSON', cause);
  }
  const parsed = fileSchema.safeParse(json);
  if (!parsed.success)
    throw invalid(parsed.error.issues.map((issue) => `${pathName(issue.path)}: ${issue.message}`).join('; '));
  const { replace, channels } = parsed.data;
  const own = new Map<string, ChannelEntry>();
  channels.forEach((channel, index) => {
    const key = channel.handle.toLowerCase();
    if (own.has(key)) throw invalid(`channels[${index}].handle: ${channel.handle} is listed twice`);
    const party = partyOf(channel.source);
    if (party !== 'media' && party !== channel.party)
      throw invalid(`channels[${index}].party: expected "${party}" for the source ${channel.source}`);
    own.set(key, channel);
  });
  const kept = replace ? [] : builtIn.filter((channel) => !own.has(channel.handle.toLowerCase()));
  const all = [...kept, ...own.values()];
  if (all.length === 0) throw invalid('channels: expected at least one when "replace" is true');
  return all;
}

function pathName(path: readonly PropertyKey[]): string {
  const name = path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`)).join('');
  return name.replace(/^\./, '') || 'the whole';
}

function invalid(what: string, cause?: unknown): AppError {
  return new AppError('CONFIG_INVALID', `CHANNELS: ${what}`, {
    hint: 'Expected a JSON file such as { "replace": false, "channels": [{ "source": "koord_shtab", "handle": "Koord_shtab", "party": "ua", "languages": ["uk"] }] }',
    ...(cause === undefined ? {} : { cause }),
  });
}
