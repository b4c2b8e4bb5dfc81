// How well does the parser read the labelled posts, by language, channel and field? Exit 1 below the floors.
import { readFileSync } from 'node:fs';
import { parsePost } from '../src/parser/index.js';
import { FLOORS, OWN_FLOORS } from '../test/corpus/floors.js';
import { type CorpusLine, corpusFiles, ownFiles, readCorpus } from '../test/corpus/read.js';
import { readArguments } from './arguments.js';
import { compare, normaliseResult, SETS } from './score/compare.js';
import { belowFloors, f1, measure, precision, recall, Tally } from './score/tally.js';
import { show, tellMisread, tellTally } from './score/tell.js';

const USAGE = `usage: npm run score -- [--verbose [--only FIELD]] [corpus.jsonl ...]

Without files: the corpus of test/corpus. --verbose prints every post that is read wrong, --only those wrong in a field.`;

const { values, positionals } = readArguments(USAGE, {
  allowPositionals: true,
  options: {
    verbose: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    only: { type: 'string' },
  },
});

function readLines(): CorpusLine[] {
  const lines =
    positionals.length > 0
      ? positionals.flatMap((file) =>
          readFileSync(file, 'utf8')
            .split('\n')
            .filter(Boolean)
            .map((line) => JSON.parse(line) as CorpusLine),
        )
      : corpusFiles().flatMap(readCorpus);
  return lines;
}

function table(rows: readonly (readonly string[])[]): void {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  for (const row of rows)
    console.log(
      `  ${row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!))).join('  ')}`,
    );
}

function group(tallies: Map<string, Tally>, name: string): Tally {
  const found = tallies.get(name) ?? new Tally();
  tallies.set(name, found);
  return found;
}

const all = new Tally();
const languages = new Map<string, Tally>();
const channels = new Map<string, Tally>();
for (const line of readLines()) {
  const result = parsePost(line);
  const gold = normaliseResult(line.expect);
  const got = normaliseResult(result);
  const comparison = compare(gold, got);
  const language = line.lang ?? line.expect.language;
  for (const tally of [all, group(languages, language), group(channels, line.channel)])
    tally.add(gold, got, comparison);
  if (
    values.verbose &&
    comparison.wrong.length > 0 &&
    (values.only === undefined || comparison.wrong.includes(values.only))
  ) {
    console.log(tellMisread(line, result, comparison.wrong));
  }
}

const measured = measure(all);
console.log(`posts ${all.posts}, reporting ${all.reportPosts}, reports ${all.reports}`);
console.log(
  `verdict ${show(all.share(all.rightVerdict, all.posts))}  language ${show(all.share(all.rightLanguage, all.posts))}  exact posts ${show(measured.exactPosts)} (${all.exactPosts})  false alarms ${all.falseAlarms} of ${all.otherPosts}`,
);
console.log(`kind ${show(measured.kindAccuracy)}  date ${show(measured.dateAccuracy)}\n`);
table([
  ['', 'precision', 'recall', 'F1', 'tp', 'fp', 'fn', 'exact'],
  ...SETS.map((name) => {
    const counts = all.sets[name];
    const exact =
      name in all.exact ? show(all.share(all.exact[name as keyof typeof all.exact], all.reports)) : '';
    return [
      name,
      show(precision(counts)),
      show(recall(counts)),
      show(f1(counts)),
      String(counts.tp),
      String(counts.fp),
      String(counts.fn),
      exact,
    ];
  }),
]);
for (const [title, groups] of [
  ['language', languages],
  ['channel', channels],
] as const) {
  console.log('');
  table([
    [title, 'posts', 'verdict', 'exact', 'alarms', 'kind', 'date', 'fig.P', 'fig.R', ...SETS.slice(1)],
    ...[...groups]
      .sort(([a], [b]) => a.localeCompare(b))
      .map(([name, tally]) => [
        name,
        String(tally.posts),
        show(tally.share(tally.rightVerdict, tally.posts)),
        show(tally.share(tally.exactPosts, tally.reportPosts)),
        `${tally.falseAlarms}/${tally.otherPosts}`,
        show(tally.share(tally.exact.kind, tally.reports)),
        show(tally.share(tally.exact.date, tally.reports)),
        show(precision(tally.sets.figures)),
        show(recall(tally.sets.figures)),
        ...SETS.slice(1).map((set) => show(f1(tally.sets[set]))),
      ]),
  ]);
}
const low: string[] = [];
if (positionals.length === 0) {
  const own = new Tally();
  for (const line of ownFiles().flatMap(readCorpus)) {
    const [gold, got] = [normaliseResult(line.expect), normaliseResult(parsePost(line))];
    own.add(gold, got, compare(gold, got));
  }
  console.log(`\n${tellTally('of our own', own)}`);
  low.push(...belowFloors(own, OWN_FLOORS).map((name) => `${name} of our own`));
}
low.push(...belowFloors(all, FLOORS));
if (low.length > 0) {
  console.error(`\nbelow the floor: ${low.join(', ')}`);
  process.exitCode = 1;
}
