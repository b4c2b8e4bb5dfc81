/** What an answer rests on, for people: its cues are told once more, by their names. */
import type { Trace } from '../index.js';
import { CueNames } from './cue-names.js';
import { tellRules, tellText } from './post-cues.js';
import { tellFate, tellNumber, tellPost } from './role-cues.js';
import { type Row, type Weighed, type Weights, WHOLE } from './weights.js';

/** Cues told of an answer. */
const MOST_TOLD = 8;

/** The cues that spoke most for the answer, or for the next likely one. */
function tell<Answer extends string>(
  weights: Weights<Answer>,
  { place, shares }: Weighed<Answer>,
  { names }: CueNames,
): string {
  const others = [...shares.keys()].filter((other) => other !== place);
  const rival = others.reduce((best, other) => (shares[other]! > shares[best]! ? other : best));
  const lead = ({ worth }: Row) => worth[place]! - worth[rival]!;
  return weights
    .rowsOf(names)
    .sort((a, b) => Math.abs(lead(b)) - Math.abs(lead(a)))
    .slice(0, MOST_TOLD)
    .map((row) => `${row.cue} ${lead(row) > 0 ? '+' : ''}${(lead(row) / WHOLE).toFixed(2)}`)
    .join(', ');
}

export function toldOfPost({ document, ruledFigures, ruled, weighed, weights }: Trace): string {
  const cues = new CueNames();
  tellText(document, ruledFigures, cues);
  tellRules(ruledFigures, ruled, cues);
  return tell(weights.verdicts, weighed, cues);
}

/** Of a number of a report, by its place among the figures as the rules leave them. */
export function toldOfNumber(
  { document, ruledFigures, weighed, weighedRoles, roles, weights }: Trace,
  place: number,
): string {
  const cues = new CueNames();
  tellPost(document, ruledFigures, weighed.answer, cues);
  tellNumber(document, ruledFigures, place, roles.slice(0, place), cues);
  tellFate(ruledFigures, place, cues);
  return tell(weights.roles, weighedRoles[place]!, cues);
}
