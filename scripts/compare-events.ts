// Does a replay put the posts of one swap into one event, and does the event say what its posts say? Labelled posts
// against what `replay` printed. The last line is JSON.
import { readFileSync } from 'node:fs';
import { endWithUsage, readArguments } from './arguments.js';
import { compareEvents, type LabelledPost, type Replayed } from './event-comparison.js';
import { runScript } from './script-environment.js';

const USAGE = `usage: npm run -s compare-events -- posts.jsonl... --events events.jsonl [--verbose]

Posts: labelled lines whose reports name their true event ("event"; "loose": true = not counted).
Events: what replay printed of the same files.`;

function readLines<T>(path: string): T[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T);
}

await runScript(async () => {
  const { values, positionals } = readArguments(USAGE, {
    options: { events: { type: 'string' }, verbose: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  if (values.events === undefined || positionals.length === 0) endWithUsage(USAGE);
  const posts = positionals.flatMap((path) => readLines<LabelledPost>(path));
  const events = readLines<Replayed>(values.events);
  const note = values.verbose ? (line: string) => console.log(line) : () => undefined;
  console.log(JSON.stringify(compareEvents(posts, events, note)));
});
