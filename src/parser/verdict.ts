/** What a post is: the first of a list of named tests that holds. */
import type { ParseDoubt, Verdict } from '../domain/report.js';
import type { Document } from './document.js';
import type { Figure } from './figure.js';
import { recalls } from './refiners/background.js';
import { verbsOf } from './refiners/verbs.js';
import type { Tag } from './tags.js';

export interface Judgement {
  verdict: Verdict;
  /** Name of the test that decided. */
  by: string;
  doubts: ParseDoubt[];
}

interface Test {
  name: string;
  verdict: Verdict;
  holds(doc: Document, figures: readonly Figure[]): boolean;
}

function has(doc: Document, ...tags: Tag[]): boolean {
  return doc.marks.some((mark) => (tags as string[]).includes(mark.tag));
}

function count(doc: Document, ...tags: Tag[]): number {
  return doc.marks.filter((mark) => (tags as string[]).includes(mark.tag)).length;
}

function reportsFigure(figures: readonly Figure[]): boolean {
  return figures.some((figure) => figure.fate === 'figure');
}

/** "Наші вдома", "обмін відбувся": a transfer of today is told without a number. */
function tellsTransfer(doc: Document): boolean {
  return doc.sentences.slice(0, 4).some((sentence) => {
    if (recalls(doc, sentence)) return false;
    const verbs = verbsOf(doc, sentence).filter(
      (mark) => mark.tag !== 'verb.give' && mark.tag !== 'verb.get',
    );
    if (verbs.length === 0) return false;
    if (
      doc.within(sentence.from, sentence.to, 'verb.future', 'cue.denied', 'cue.called_off', 'cue.not')
        .length > 0
    )
      return false;
    const who =
      doc.within(
        sentence.from,
        sentence.to,
        'noun.military',
        'noun.people',
        'noun.civilian',
        'noun.branch',
        'noun.exchange',
        'noun.child',
        'adj.freed',
      ).length > 0;
    const what =
      doc.within(sentence.from, sentence.to, 'cue.captivity', 'own.to', 'verb.held_exchange', 'cue.today')
        .length > 0;
    return who && what;
  });
}

const TESTS: readonly Test[] = [
  {
    name: 'another war',
    verdict: 'irrelevant',
    holds: (doc) =>
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
  { name: 'figures of a transfer', verdict: 'report', holds: (_doc, figures) => reportsFigure(figures) },
  {
    name: 'footage or a meeting',
    verdict: 'follow_up',
    holds: (doc) => has(doc, 'cue.footage', 'cue.anniversary') && has(doc, 'cue.captivity', 'noun.exchange'),
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
      tellsTransfer(doc) && !figures.some((figure) => figure.fate === 'cumulative' || figure.fate === 'held'),
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
      has(doc, 'noun.exchange') &&
      (has(doc, 'cue.planned', 'cue.agreed') || figures.some((figure) => figure.fate === 'planned')),
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
  return { verdict: test?.verdict ?? 'irrelevant', by: test?.name ?? 'nothing of a transfer', doubts: [] };
}
