/** What a post is: the first of a list of named tests that holds. */
import type { Verdict } from '../domain/report.js';
import type { Document, Sentence } from './document.js';
import { officialOrdinal } from './facts/ordinal.js';
import type { Figure } from './figure.js';
import type { Mark } from './lexicon.js';
import { daysBetween } from './numbers/read-dates.js';
import { isElsewhere, spoken } from './refiners/anchors.js';
import { recalls } from './refiners/background.js';
import { isDone, verbsOf } from './refiners/verbs.js';
import type { Tag } from './tags.js';

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

/** "з бійцями, які повернулися з полону": said only to tell who they are, unless it is today's. */
function onlyDescribes(doc: Document, sentence: Sentence, mark: Mark): boolean {
  if (spoken(doc, sentence, ['cue.today'])) return false;
  return doc
    .within(sentence.from, mark.from, 'cue.relative')
    .some(
      (other) =>
        doc.tokens[other.from - 1]?.text === ',' &&
        !doc.tokens.slice(other.to, mark.from).some((token) => token.text === ','),
    );
}

/** "Мене обміняли восени": one person's story. */
function isPersonal(doc: Document, sentence: Sentence): boolean {
  return doc.tokens
    .slice(sentence.from, sentence.to)
    .some((token) => /^(?:мене|мені|меня|мне|i|me|my)$/u.test(token.text));
}

/** Sentences at the head of a post in which its news stands. */
const HEAD = 3;
const WHO: readonly Tag[] = [
  'noun.military',
  'noun.people',
  'noun.civilian',
  'noun.branch',
  'noun.exchange',
  'noun.child',
  'noun.soldier',
  'noun.rank',
  'adj.freed',
  'own.of',
  'cue.unit',
];
const SOLDIERS: readonly Tag[] = [
  'noun.military',
  'noun.branch',
  'noun.soldier',
  'noun.rank',
  'own.of',
  'cue.unit',
];
const WHENCE: readonly Tag[] = [
  'cue.captivity',
  'verb.held_exchange',
  'cue.border',
  'ua.from',
  'ru.from',
  'ua.to',
  'ru.to',
  'cue.reunion',
  'verb.swap',
];
const NO_RETURN: ReadonlySet<string> = new Set([
  'verb.give',
  'verb.get',
  'verb.noun',
  'verb.will',
  'verb.other',
]);
const DIRECTED: readonly Tag[] = [
  'ua.from',
  'ru.from',
  'ua.to',
  'ru.to',
  'cue.border',
  'cue.reunion',
  'verb.swap',
];
const AGAINST: readonly Tag[] = ['verb.future', 'cue.denied', 'cue.called_off', 'cue.planned', 'cue.ready'];

/** Names a day before yesterday or older that no agreement explains: that transfer is not today's. */
function isDatedBack(doc: Document, sentence: Sentence): boolean {
  return doc.dates.some(
    (date) =>
      date.from >= sentence.from &&
      date.to <= sentence.to &&
      daysBetween(date.day, doc.day) > 2 &&
      !spoken(doc, sentence, ['cue.agreement', 'cue.since']),
  );
}

/** "Они из тех, кого включили в обмен 7 марта": an exchange with an older day is the one that is spoken of. */
function tellsOfOlder(doc: Document, figures: readonly Figure[]): boolean {
  const told = new Set(figures.filter((figure) => figure.fate === 'figure').map((figure) => figure.sentence));
  return doc.sentences.some(
    (sentence) =>
      !told.has(doc.tokens[sentence.from]!.sentence) &&
      spoken(doc, sentence, ['noun.exchange']) &&
      spoken(doc, sentence, ['cue.included']) &&
      isDatedBack(doc, sentence),
  );
}

/** "Наші вдома", "обмін відбувся", "Серед звільнених – …": a transfer of today is told without a number. */
function tellsTransfer(doc: Document, figures: readonly Figure[]): boolean {
  const planned = new Set(
    figures.filter((figure) => figure.fate === 'planned').map((figure) => figure.sentence),
  );
  return doc.sentences.slice(0, HEAD).some((sentence) => {
    if (recalls(doc, sentence) || isElsewhere(doc, sentence)) return false;
    if (isPersonal(doc, sentence)) return false;
    if (
      planned.has(doc.tokens[sentence.from]!.sentence) ||
      spoken(doc, sentence, AGAINST) ||
      spoken(doc, sentence, ['cue.film']) ||
      isDatedBack(doc, sentence)
    )
      return false;
    const verbs = verbsOf(doc, sentence).filter(
      (mark) =>
        !NO_RETURN.has(mark.tag) &&
        !onlyDescribes(doc, sentence, mark) &&
        !/^(?:він|он|вона|она|he|she)$/u.test(doc.tokens[mark.from - 1]?.text ?? ''),
    );
    const listed =
      doc.within(sentence.from, Math.min(sentence.to, sentence.from + 6), 'cue.among').length > 0;
    if (listed) return true;
    const negated = !verbs.some((mark) => isDone(doc, sentence, mark));
    const soldiers = spoken(doc, sentence, SOLDIERS);
    const children = spoken(doc, sentence, ['noun.child']);
    const abroad = doc.marks.some(
      (mark) => mark.tag.startsWith('country.') && mark.from >= sentence.from && mark.to <= sentence.to,
    );
    const adults = spoken(doc, sentence, ['noun.civilian']) && !children;
    const arriving = verbs.every((mark) => mark.tag === 'verb.come' || (abroad && mark.tag === 'verb.home'));
    if (
      arriving &&
      !spoken(doc, sentence, [
        ...DIRECTED,
        ...(soldiers && !children && !abroad ? (['own.to', 'cue.captivity'] as const) : []),
        ...(adults ? (['cue.captivity'] as const) : []),
      ])
    )
      return false;
    return (
      verbs.length > 0 &&
      !negated &&
      spoken(doc, sentence, WHO) &&
      spoken(doc, sentence, soldiers ? [...WHENCE, 'verb.home'] : WHENCE)
    );
  });
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
