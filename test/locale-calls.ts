import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A place in the code that asks for a text. */
export interface LocaleCall {
  /** `bot/features/x.ts:12`. */
  where: string;
  /** The key, or what it begins with. */
  key: string;
  isPrefix: boolean;
  /** Names of the arguments; null where they cannot be read off. */
  args: string[] | null;
}

const CALL = /(?<!function )\b(t|say|translate|refuse)\(/g;
const OPENING = '([{';
const CLOSING = ')]}';
const QUOTES = '\'"`';

/** The parts between the top-level commas of what begins inside a bracket; ends with that bracket. */
function parts(text: string, start: number): string[] {
  const found: string[] = [];
  let depth = 0;
  let from = start;
  for (let at = start; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (QUOTES.includes(character)) {
      for (at += 1; text.charAt(at) !== character; at += 1) if (text.charAt(at) === '\\') at += 1;
    } else if (OPENING.includes(character)) depth += 1;
    else if (depth > 0 && CLOSING.includes(character)) depth -= 1;
    else if (depth === 0 && (character === ',' || CLOSING.includes(character))) {
      found.push(text.slice(from, at).trim());
      from = at + 1;
      if (character !== ',') return found.filter((part) => part !== '');
    }
  }
  throw new Error('a bracket is not closed');
}

/** Of `'key'`, `` `key-${…}` `` and choices between such. */
function keysOf(expression: string): { key: string; isPrefix: boolean }[] {
  const choice = /\?([^?]*)$/s.exec(expression);
  const keys = choice === null ? expression.matchAll(/^(['`])([a-z][\w-]*)(\$\{|\1$)/g) : [];
  const chosen = choice?.[1]?.matchAll(/(['`])([a-z][\w-]*)(\$\{|\1)/g) ?? [];
  return [...keys, ...chosen].map(([, , key = '', end]) => ({ key, isPrefix: end === '${' }));
}

function argsOf(given: string | undefined): string[] | null {
  if (given === undefined) return [];
  if (!given.startsWith('{')) return null;
  const names = parts(given, 1).map((part) => /^(\w+)(?:\s*:|$)/.exec(part)?.[1]);
  return names.some((name) => name === undefined) ? null : (names as string[]);
}

function callsIn(file: string, text: string, room: string): LocaleCall[] {
  return [...text.matchAll(CALL)].flatMap((call) => {
    const name = call[1] as string;
    if (name === 'say' && room !== 'alerts') return [];
    const given = parts(text, call.index + call[0].length);
    // The alerts' `say` puts `alert-` before its keys; the others may be told a language or a chat first.
    const at = name === 'translate' || name === 'refuse' ? 1 : 0;
    const where = `${file}:${text.slice(0, call.index).split('\n').length}`;
    return keysOf(given[at] ?? '').map(({ key, isPrefix }) => ({
      where,
      key: name === 'say' ? `alert-${key}` : key,
      isPrefix,
      args: argsOf(given[at + 1]),
    }));
  });
}

/** Every call of the rooms that speak to people, as far as its key stands in it. */
export function localeCalls(rooms: readonly string[]): LocaleCall[] {
  return rooms.flatMap((room) => {
    const folder = join(import.meta.dirname, '../src', room);
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    return names
      .filter((name) => name.endsWith('.ts'))
      .flatMap((name) => callsIn(`${room}/${name}`, readFileSync(join(folder, name), 'utf8'), room));
  });
}
