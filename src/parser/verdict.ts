/** What a post is: the first of a list of named tests that holds. */
import type { Verdict } from '../domain/report.js';
import type { Document } from './document.js';
import { officialOrdinal } from './facts/ordinal.js';
import type { Figure } from './figure.js';
import type { Tag } from './tags.js';
import { tellsOfOlder, tellsTransfer } from './tells-transfer.js';

export interface Judgement {
  verdict: Verdict;
  /** Name of the test that decided. */
  by: string;
}

interface Test {
  name: string;
  verdict: Verdict;
  holds(doc: Document, figures: readonly Figure[]): boolean;
}

function has(doc: Document, ...tags: Tag[]): boolean {
  return doc.hasAny(...tags);
}

function count(doc: Document, ...tags: Tag[]): number {
  return doc.marks.filter((mark) => (tags as string[]).includes(mark.tag)).length;
}

function reportsFigure(figures: readonly Figure[]): boolean {
  return figures.some((figure) => figure.fate === 'figure');
}

/** A year before this war began in 2014, and nothing of today. */
function speaksOfHistory(doc: Document): boolean {
  const old = doc.tokens.some(
    (token, at) =>
      token.kind === 'number' &&
      /^1\d{3}$/u.test(token.text) &&
      token.end - token.start === 4 &&
      /^(?:год|году|года|г|гг|року|році|р|рр|year)$/u.test(doc.tokens[at + 1]?.text ?? ''),
  );
  return old && !has(doc, 'verb.held_exchange', 'ru.from', 'ua.from');
}

/** In order: the first that holds decides. */
export const TESTS: readonly Test[] = [
  {
    name: 'another war',
    verdict: 'irrelevant',
    holds: (doc) =>
      speaksOfHistory(doc) ||
      count(doc, 'cue.other_war') > 1 ||
      (has(doc, 'cue.other_war') && !has(doc, 'ua.of', 'ua.agent', 'ru.of')),
  },
  {
    name: 'something else is exchanged',
    verdict: 'irrelevant',
    holds: (doc, figures) =>
      has(doc, 'cue.other_exchange', 'cue.training') &&
      !reportsFigure(figures) &&
      !has(doc, 'verb.held_exchange'),
  },
  { name: 'part of an older exchange', verdict: 'follow_up', holds: tellsOfOlder },
  { name: 'figures of a transfer', verdict: 'report', holds: (_doc, figures) => reportsFigure(figures) },
  {
    name: 'parts of a transfer',
    verdict: 'report',
    holds: (doc, figures) =>
      figures.some(
        (figure) =>
          (figure.counted === 'military' || has(doc, 'cue.captivity')) &&
          figure.fate === 'part' &&
          figure.narrow &&
          figure.frame?.done &&
          !figure.frame.negated &&
          figure.frame.verb !== 'held_exchange',
      ),
  },
  {
    name: 'an exchange by its number',
    verdict: 'report',
    holds: (doc) =>
      has(doc, 'verb.held_exchange') &&
      !has(doc, 'cue.planned', 'cue.called_off') &&
      officialOrdinal(doc) !== null,
  },
  {
    name: 'footage or a meeting',
    verdict: 'follow_up',
    holds: (doc) =>
      has(doc, 'cue.footage', 'cue.anniversary') &&
      has(doc, 'cue.captivity', 'noun.exchange', 'adj.freed', 'verb.bring'),
  },
  {
    name: 'called off, postponed or denied',
    verdict: 'announcement',
    holds: (doc) => has(doc, 'noun.exchange') && has(doc, 'cue.called_off', 'cue.postponed', 'cue.denied'),
  },
  {
    name: 'a transfer without a number',
    verdict: 'report',
    holds: (doc, figures) =>
      tellsTransfer(doc, figures) &&
      !figures.some((figure) => figure.fate === 'cumulative' || figure.fate === 'held'),
  },
  {
    name: 'running totals or people held',
    verdict: 'statement',
    holds: (_doc, figures) =>
      figures.some((figure) => (figure.fate === 'cumulative' && !figure.narrow) || figure.fate === 'held'),
  },
  {
    name: 'planned or agreed',
    verdict: 'announcement',
    holds: (doc, figures) =>
      figures.some((figure) => figure.fate === 'planned' && figure.counted !== null) ||
      (has(doc, 'noun.exchange') && has(doc, 'cue.planned', 'cue.agreed')),
  },
  {
    name: 'an earlier transfer',
    verdict: 'follow_up',
    holds: (doc, figures) =>
      figures.some((figure) => figure.fate === 'recap') ||
      (has(doc, 'noun.exchange') && has(doc, 'adj.freed')),
  },
];

export function judge(doc: Document, figures: readonly Figure[]): Judgement {
  const test = TESTS.find((candidate) => candidate.holds(doc, figures));
  return { verdict: test?.verdict ?? 'irrelevant', by: test?.name ?? 'nothing of a transfer' };
}
