/** The tree of rule names behind a result, for people. */
import type { ParseResult } from '../domain/report.js';
import type { Figure } from './figure.js';
import type { Trace } from './index.js';
import { toldOfNumber, toldOfPost } from './weigh/told.js';

function describe(trace: Trace, figure: Figure): string {
  const { document } = trace;
  const start = document.tokens[figure.phraseFrom]!.start;
  const end = document.tokens[Math.max(figure.phraseTo, figure.to) - 1]!.end;
  const words = document.text.cased.slice(start, end).replace(/\s+/gu, ' ');
  const lines = [
    `  ${figure.fate.padEnd(10)} ${figure.value} ${figure.side ?? '?'}.${figure.counted ?? '?'}  "${words}"`,
  ];
  const used = document.marks.filter((mark) => mark.from < figure.phraseTo && mark.to > figure.phraseFrom);
  for (const step of figure.steps) lines.push(`      - ${step}`);
  const place = trace.ruledFigures.findIndex(({ id }) => id === figure.id);
  const [role, weighed] = [trace.roles[place], trace.weighedRoles[place]];
  if (role !== undefined && weighed !== undefined) {
    const unlike = role === weighed.answer ? '' : `, ${weighed.answer} being likely but not sure`;
    lines.push(`      weighs as ${role}${unlike}: ${toldOfNumber(trace, place)}`);
  }
  if (figure.sideBy !== null) lines.push(`      side by ${figure.sideBy}`);
  if (figure.frame !== null) {
    const verb = document.tokens
      .slice(figure.frame.from, figure.frame.to)
      .map((token) => token.text)
      .join(' ');
    lines.push(`      verb "${verb}" (${figure.frame.verb}${figure.frame.done ? '' : ', not done'})`);
  }
  lines.push(`      words: ${[...new Set(used.map((mark) => mark.rule))].join(', ')}`);
  return lines.join('\n');
}

/** The result as JSON, then what led to the verdict and to the fate of every number. */
export function explain(result: ParseResult, trace: Trace): string {
  return [
    JSON.stringify(result, null, 2),
    '',
    `verdict ${trace.weighed.answer}: ${toldOfPost(trace)}`,
    `by the rules ${trace.ruled.verdict}: ${trace.ruled.by}`,
    `language ${trace.document.language}, day ${trace.document.day}, written for ${trace.document.perspective ?? 'neither side'}`,
    trace.figures.length === 0 ? 'no numbers that could be figures' : 'numbers:',
    ...trace.figures.map((figure) => describe(trace, figure)),
  ].join('\n');
}
