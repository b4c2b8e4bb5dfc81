/** Scores in words and in rows. */
import type { ParseResult } from '../../src/domain/report.js';
import type { CorpusLine } from '../../test/corpus/read.js';
import { f1, precision, recall, type Tally } from './tally.js';

export function show(value: number | null): string {
  return value === null ? '-' : value.toFixed(3);
}

/** One line of what matters most. */
export function tellTally(name: string, tally: Tally): string {
  const { figures } = tally.sets;
  return [
    `${name}: posts ${tally.posts}`,
    `verdict ${show(tally.share(tally.rightVerdict, tally.posts))}`,
    `figures P ${show(precision(figures))} R ${show(recall(figures))}`,
    `exact ${show(tally.share(tally.exactPosts, tally.reportPosts))}`,
    `false alarms ${tally.falseAlarms} of ${tally.otherPosts}`,
    `wrong without a doubt ${tally.wronglySure}, right with one ${tally.needlesslyDoubted}`,
    `kind ${show(tally.share(tally.exact.kind, tally.reports))}`,
    `date ${show(tally.share(tally.exact.date, tally.reports))}`,
    `totals F1 ${show(f1(tally.sets.cumulative))}`,
    `held F1 ${show(f1(tally.sets.held))}`,
  ].join('  ');
}

/** Members that are told by themselves, or not scored as they stand. */
const LEFT_OUT = new Set(['spans', 'date_implied', 'event', 'categories', 'qualifiers']);

function scored({ verdict, reports, cumulative, held }: CorpusLine['expect'] | ParseResult): string {
  return JSON.stringify({ verdict, reports, cumulative, held }, (key, value) =>
    LEFT_OUT.has(key) ? undefined : value,
  );
}

/** A post that is read wrong: its text, what it says, and what was read. */
export function tellMisread(line: CorpusLine, result: ParseResult, wrong: readonly string[]): string {
  return `\n${line.id} ${line.channel} ${line.published}: ${wrong.join(', ')}\n  ${line.text}\n  want ${scored(line.expect)}\n  got  ${scored(result)}`;
}
