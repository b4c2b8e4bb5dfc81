/** Which role and kind each number of a labelled post has: found by its value among what the label says. */
import type { Figures } from '../../src/domain/report.js';
import type { Figure } from '../../src/parser/figure.js';
import { KINDS, ROLES, type Role } from '../../src/parser/weigh/answers.js';
import { isBeside } from '../../src/parser/weigh/roles.js';
import type { Phrasing } from '../../test/corpus/phrasings/phrasing.js';
import type { CorpusLine } from '../../test/corpus/read.js';

export interface Said {
  value: number;
  role: Role;
  kind: string;
}

export interface NumberLabel {
  role: number;
  /** -1 where the label says no kind. */
  kind: number;
}

function ofReport(figures: Figures, outside: Figures): Said[] {
  const said = (of: Figures, prefix: string) =>
    Object.entries(of).map(([key, value]) => {
      const [side, kind = ''] = key.split('.');
      return { value, role: `${prefix}${side}` as Role, kind };
    });
  return [...said(figures, ''), ...said(outside, 'outside ')];
}

function ofHeld(value: number, of: string, what: string): Said {
  if (what === 'missing') return { value, role: 'missing', kind: '' };
  return { value, role: `held ${of}` as Role, kind: what === 'pow' ? 'military' : what };
}

export function saidByPost({ expect }: CorpusLine): Said[] {
  return [
    ...expect.reports.flatMap(({ figures, outside }) => ofReport(figures ?? {}, outside ?? {})),
    ...(expect.cumulative ?? []).map(({ value, side, what }) => ({
      value,
      role: `total ${side}` as Role,
      kind: what === 'people' ? '' : what,
    })),
    ...(expect.held ?? []).map(({ value, of, what }) => ofHeld(value, of, what)),
  ];
}

export function saidByPhrasing({ figures, outside, totals, held }: Phrasing): Said[] {
  return [
    ...ofReport(figures ?? {}, outside ?? {}),
    ...(totals ?? []).map(([side, , value]) => ({ value, role: `total ${side}` as Role, kind: '' })),
    ...(held ?? []).map(([by, what, value]) => ofHeld(value, by === 'ua' ? 'ru' : 'ua', what)),
  ];
}

/** The one that a number says, of those with its value; both sides' equal figures are told apart by side, then by order. */
function choose(of: readonly Said[], figure: Figure, figures: readonly Figure[]): Said | 'each' {
  const mentions = figures.filter((other) => other.value === figure.value);
  const roles = new Set(of.map(({ role }) => role));
  if (roles.has('ua') && roles.has('ru') && mentions.length === 1) return 'each';
  const bySide = of.find(({ role }) => role === figure.side);
  if (bySide !== undefined && figure.fate !== 'cumulative') return bySide;
  if (of.length === 1) return of[0]!;
  const told = of.filter(({ role }) => !isBeside(role));
  const order = told.length > 0 ? told : of;
  return order[Math.min(mentions.indexOf(figure), order.length - 1)]!;
}

function placeOfKind({ kind }: Said): number {
  return (KINDS as readonly string[]).indexOf(kind);
}

export function labelOf(said: readonly Said[], figure: Figure, figures: readonly Figure[]): NumberLabel {
  const of = said.filter(({ value }) => value === figure.value);
  if (of.length === 0) return { role: ROLES.indexOf('none'), kind: -1 };
  const chosen = choose(of, figure, figures);
  if (chosen === 'each') return { role: ROLES.indexOf('each'), kind: placeOfKind(of[0]!) };
  return { role: ROLES.indexOf(chosen.role), kind: placeOfKind(chosen) };
}
