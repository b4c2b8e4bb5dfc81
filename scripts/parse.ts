// What the parser makes of one text, with the rules that led to it, or of a file of posts.
import { createInterface } from 'node:readline';
import { PARTIES, type Party } from '../src/domain/post.js';
import { parsePost, parsePostWithTrace } from '../src/parser/index.js';
import { explain } from '../src/parser/trace.js';
import { endWithUsage, readArguments } from './arguments.js';

const USAGE = `usage: npm run -s parse -- "text" [--channel mod_russia] [--party ru] [--published 2025-08-24] [--lang ru]
       npm run -s parse -- --jsonl < posts.jsonl

The first form prints a readable result with the rules that led to it; the second one result line for every input
line, in the same order.`;

const { values, positionals } = readArguments(USAGE, {
  allowPositionals: true,
  options: {
    jsonl: { type: 'boolean', default: false },
    channel: { type: 'string', default: 'other' },
    party: { type: 'string' },
    published: { type: 'string' },
    lang: { type: 'string' },
  },
});

interface InputLine {
  id?: unknown;
  channel?: unknown;
  party?: unknown;
  lang?: unknown;
  published?: unknown;
  text?: unknown;
}

function textOf(value: unknown, otherwise: string): string {
  return typeof value === 'string' ? value : otherwise;
}

function partyIn(value: unknown): { party?: Party } {
  const party = PARTIES.find((known) => known === value);
  return party === undefined ? {} : { party };
}

async function parseLines(): Promise<void> {
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    if (line.trim() === '') continue;
    let post: InputLine;
    try {
      post = JSON.parse(line) as InputLine;
    } catch {
      console.error(`line ${number}: not JSON, left out`);
      process.exitCode = 1;
      continue;
    }
    const today = new Date().toISOString();
    const result = parsePost({
      text: textOf(post.text, ''),
      channel: textOf(post.channel, 'other'),
      published: textOf(post.published, today),
      ...partyIn(post.party),
      ...(typeof post.lang === 'string' ? { lang: post.lang } : {}),
    });
    process.stdout.write(`${JSON.stringify({ id: post.id ?? null, ...result })}\n`);
  }
}

if (values.jsonl) await parseLines();
else if (positionals.length === 0) endWithUsage(USAGE);
else if (values.published !== undefined && Number.isNaN(Date.parse(values.published))) {
  endWithUsage(USAGE, '--published is no time, such as 2025-08-24 or 2025-08-24T10:32:00Z.');
} else if (values.party !== undefined && partyIn(values.party).party === undefined) {
  endWithUsage(USAGE, `--party is one of ${PARTIES.join(', ')}.`);
} else {
  const { result, trace } = parsePostWithTrace({
    text: positionals.join(' '),
    channel: values.channel,
    published: values.published ?? new Date().toISOString(),
    ...partyIn(values.party),
    ...(values.lang === undefined ? {} : { lang: values.lang }),
  });
  console.log(explain(result, trace));
}
