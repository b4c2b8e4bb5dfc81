// How well does the parser read the labelled posts, by language, channel and field? Exit 1 below the floors.
import { readFileSync } from 'node:fs';
import { parsePost } from '../src/parser/index.js';
import { OWN_FLOORS } from '../test/corpus/own-floors.js';
import { type CorpusLine, corpusFiles, ownFiles, readCorpus } from '../test/corpus/read.js';
import { partOf } from '../test/corpus/split.js';
import { readArguments } from './arguments.js';
import { compare, normaliseResult, SETS } from './score/compare.js';
import { f1, precision, recall, Tally } from './score/tally.js';

const USAGE = `usage: npm run score -- [--working | --held-out] [--verbose [--only FIELD]] [corpus.jsonl ...]

Without files: the corpus of test/corpus. --verbose prints every post that is read wrong, --only those wrong in a field.`;

const { values, positionals } = readArguments(USAGE, {
  allowPositionals: true,
  options: {
    working: { type: 'boolean', default: false },
    'held-out': { type: 'boolean', default: false },
    verbose: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    only: { type: 'string' },
  },
});

/** Lowest values that are let through, on the labelled posts. */
const FLOORS = {
  'figures precision': 0.98,
  'figures recall': 0.95,
  'exact posts': 0.92,
  'kind accuracy': 0.98,
  'date accuracy': 0.98,
  'mediators F1': 0.95,
} as const;
const MOST_FALSE_ALARMS = 0.01;

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
  if (values.working) return lines.filter((line) => partOf(line) === 'working');
  if (values['held-out']) return lines.filter((line) => partOf(line) === 'held-out');
  return lines;
}

function show(value: number | null): string {
  return value === null ? '-' : value.toFixed(3);
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
    const keep = ({ verdict, reports, cumulative, held }: typeof line.expect) =>
      JSON.stringify({ verdict, reports, cumulative, held }, (key, value) =>
        key === 'spans' ||
        key === 'date_implied' ||
        key === 'event' ||
        key === 'categories' ||
        key === 'qualifiers'
          ? undefined
          : value,
      );
    console.log(
      `\n${line.id} ${line.channel} ${line.published}: ${comparison.wrong.join(', ')}\n  ${line.text}\n  want ${keep(line.expect)}\n  got  ${keep(result)}`,
    );
  }
}

const figures = all.sets.figures;
const measured: Record<keyof typeof FLOORS, number | null> = {
  'figures precision': precision(figures),
  'figures recall': recall(figures),
  'exact posts': all.share(all.exactPosts, all.reportPosts),
  'kind accuracy': all.share(all.exact.kind, all.reports),
  'date accuracy': all.share(all.exact.date, all.reports),
  'mediators F1': f1(all.sets.mediators),
};
console.log(`posts ${all.posts}, reporting ${all.reportPosts}, reports ${all.reports}`);
console.log(
  `verdict ${show(all.share(all.rightVerdict, all.posts))}  language ${show(all.share(all.rightLanguage, all.posts))}  exact posts ${show(measured['exact posts'])} (${all.exactPosts})  false alarms ${all.falseAlarms} of ${all.otherPosts}`,
);
console.log(`kind ${show(measured['kind accuracy'])}  date ${show(measured['date accuracy'])}\n`);
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
if (positionals.length === 0 && !values.working && !values['held-out']) {
  const own = new Tally();
  for (const line of ownFiles().flatMap(readCorpus)) {
    const [gold, got] = [normaliseResult(line.expect), normaliseResult(parsePost(line))];
    own.add(gold, got, compare(gold, got));
  }
  const p = precision(own.sets.figures);
  const r = recall(own.sets.figures);
  const exact = own.share(own.exactPosts, own.reportPosts);
  const alarms = own.share(own.falseAlarms, own.otherPosts);
  console.log(
    `\nposts of our own ${own.posts}: figures P ${show(p)} R ${show(r)}  exact ${show(exact)}  verdict ${show(own.share(own.rightVerdict, own.posts))}  false alarms ${own.falseAlarms} of ${own.otherPosts}  kind ${show(own.share(own.exact.kind, own.reports))}  date ${show(own.share(own.exact.date, own.reports))}`,
  );
  if ((p ?? 1) < OWN_FLOORS.precision) low.push('own precision');
  if ((r ?? 1) < OWN_FLOORS.recall) low.push('own recall');
  if ((exact ?? 1) < OWN_FLOORS.exact) low.push('own exact posts');
  if ((alarms ?? 0) > OWN_FLOORS.alarms) low.push('own false alarms');
}
const below = Object.entries(FLOORS)
  .filter(([name, floor]) => (measured[name as keyof typeof FLOORS] ?? 1) < floor)
  .map(([name]) => name);
low.push(...below);
if ((all.share(all.falseAlarms, all.otherPosts) ?? 0) > MOST_FALSE_ALARMS) low.push('false alarms');
if (low.length > 0) {
  console.error(`\nbelow the floor: ${low.join(', ')}`);
  process.exitCode = 1;
}
