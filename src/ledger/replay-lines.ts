import { type FileHandle, open } from 'node:fs/promises';
import { isDay } from '../domain/day.js';
import { AppError } from '../errors.js';
import { filedTime } from './filed-event.js';

/** Where a line stands, and when its post appeared. */
interface LinePlace {
  file: number;
  offset: number;
  length: number;
  time: number;
}

export interface ReplayLine {
  id: string;
  channel: string;
  text: string;
  publishedAt: Date;
  /** The label, where there is one. */
  expect?: unknown;
}

export interface ReplayInput {
  /** Every channel that a line names. */
  channels: string[];
  /** All lines by time; equal times keep the order of input. */
  lines(): AsyncGenerator<ReplayLine>;
}

const NEWLINE = 0x0a;

/** A bare date stands for noon: the order of a day is then the order of input. A time without a zone is UTC. */
function timeOf(published: string): number {
  if (isDay(published)) return filedTime(published).getTime();
  return Date.parse(/T.*(Z|[+-]\d\d:?\d\d)$/i.test(published) ? published : `${published}Z`);
}

function readLine(bytes: Buffer, where: string): ReplayLine {
  let line: Partial<Record<'id' | 'channel' | 'text' | 'published' | 'expect', unknown>>;
  try {
    line = JSON.parse(bytes.toString('utf8')) as typeof line;
  } catch (cause) {
    throw new AppError('INVALID_INPUT', `${where}: not JSON`, { cause });
  }
  const { id, channel, text, published, expect } = line;
  const time = typeof published === 'string' ? timeOf(published) : Number.NaN;
  if (
    typeof id !== 'string' ||
    typeof channel !== 'string' ||
    typeof text !== 'string' ||
    Number.isNaN(time)
  ) {
    throw new AppError('INVALID_INPUT', `${where}: not a post`, {
      hint: 'A line is {"id", "channel", "published", "text"}, with an ISO date or date-time.',
    });
  }
  return { id, channel, text, publishedAt: new Date(time), expect };
}

async function openFile(path: string): Promise<FileHandle> {
  try {
    return await open(path);
  } catch (cause) {
    throw new AppError('INVALID_INPUT', `${path}: cannot be read`, { cause });
  }
}

async function* linesOf(path: string): AsyncGenerator<{ offset: number; bytes: Buffer }> {
  const file = await openFile(path);
  try {
    let pending = Buffer.alloc(0);
    let offset = 0;
    for await (const chunk of file.createReadStream({ autoClose: false })) {
      pending = Buffer.concat([pending, chunk as Buffer]);
      for (let end = pending.indexOf(NEWLINE); end !== -1; end = pending.indexOf(NEWLINE)) {
        yield { offset, bytes: pending.subarray(0, end) };
        offset += end + 1;
        pending = pending.subarray(end + 1);
      }
    }
    yield { offset, bytes: pending };
  } finally {
    await file.close();
  }
}

/**
 * Reads files of posts, JSON lines, in order of time with little memory: the first pass keeps only where each line
 * stands, the second reads it there. Throws INVALID_INPUT with file and line number.
 */
export async function openReplay(paths: readonly string[]): Promise<ReplayInput> {
  const places: LinePlace[] = [];
  const channels = new Set<string>();
  for (const [file, path] of paths.entries()) {
    let number = 0;
    for await (const { offset, bytes } of linesOf(path)) {
      number += 1;
      if (bytes.toString('utf8').trim() === '') continue;
      const { channel, publishedAt } = readLine(bytes, `${path}, line ${number}`);
      channels.add(channel);
      places.push({ file, offset, length: bytes.length, time: publishedAt.getTime() });
    }
  }
  places.sort((a, b) => a.time - b.time);
  return { channels: [...channels], lines: () => inOrder(paths, places) };
}

async function* inOrder(paths: readonly string[], places: readonly LinePlace[]): AsyncGenerator<ReplayLine> {
  const files = await Promise.all(paths.map((path) => open(path)));
  try {
    for (const { file, offset, length } of places) {
      const bytes = Buffer.alloc(length);
      await files[file]!.read(bytes, 0, length, offset);
      yield readLine(bytes, paths[file]!);
    }
  } finally {
    await Promise.all(files.map((file) => file.close()));
  }
}
