/** What a post is: the first of a list of named tests that holds. */
import type { Verdict } from '../domain/report.js';
import type { Document, Sentence } from './document.js';
import { officialOrdinal } from './facts/ordinal.js';
import type { Figure } from './figure.js';
import { recalls } from './refiners/background.js';
import { newsOf } from './refiners/news.js';
import { exchangeIn, isElsewhere, spoken } from './refiners/topics.js';
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

/** Sentences at the head of a post in which its news stands. */
const HEAD = 3;

function isOfOthers(doc: Document, sentence: Sentence): boolean {
  return (
    spoken(doc, sentence, ['cue.third']) &&
    spoken(doc, sentence, ['noun.exchange', 'verb.swap', 'verb.held_exchange']) &&
    !spoken(doc, sentence, ['ua.of', 'ua.agent', 'ua.to', 'ua.from'])
  );
}

/** "Украинская сторона отложила приёмку тел": what the same post counts has not been handed over. */
function putsOffAtHead(doc: Document): boolean {
  return doc.sentences
    .slice(0, HEAD)
    .some(
      (sentence) =>
        spoken(doc, sentence, ['cue.postponed', 'cue.called_off']) &&
        spoken(doc, sentence, ['ua.agent', 'ru.agent', 'foe.agent', 'noun.exchange']) &&
        !recalls(doc, sentence),
    );
}

function isCarriedOut(figure: Figure): boolean {
  return (
    figure.fate === 'figure' &&
    figure.frame?.done === true &&
    figure.counted !== 'bodies' &&
    ['home', 'come', 'bring', 'swap', 'give', 'get'].includes(figure.frame.verb)
  );
}

const DENIAL =
  /^(?:спрост|опроверг|опроверж|фейк|неправд|недост|помилков|ошибочн|ложн|вброс|fake|hoax|false|untrue|mistaken|misinform|disinform|refut)/u;

/** The head of the post calls something false: figures that it repeats are no news. */
function deniesAtHead(doc: Document): boolean {
  return doc.sentences
    .slice(0, HEAD)
    .some((sentence) =>
      doc
        .within(sentence.from, sentence.to, 'cue.denied')
        .some(
          (mark) =>
            DENIAL.test(doc.tokens[mark.from]!.text) ||
            /^(?:действительности|дійсності|reality|true|exchange)$/u.test(doc.tokens[mark.to - 1]!.text),
        ),
    );
}

/** Those who came back earlier: a participle, or a relative clause. */
function speaksOfReturned(doc: Document): boolean {
  if (has(doc, 'adj.freed')) return true;
  return doc.sentences.some((sentence) =>
    doc
      .within(sentence.from, sentence.to, 'cue.relative')
      .some(
        (mark) =>
          doc.within(mark.from, Math.min(sentence.to, mark.to + 6), 'verb.come', 'verb.home', 'verb.bring')
            .length > 0,
      ),
  );
}

/** "Відео з місця обміну": the sentence opens with what is shown of it. */
function showsExchange(doc: Document, sentence: Sentence): boolean {
  const opening = Math.min(sentence.to, sentence.from + 4);
  return (
    doc.within(sentence.from, opening, 'cue.footage', 'cue.film').length > 0 &&
    spoken(doc, sentence, ['noun.exchange', 'cue.captivity'])
  );
}

const AHEAD: readonly Tag[] = [
  'cue.planned',
  'cue.agreed',
  'verb.future',
  'verb.will',
  'cue.ready',
  'cue.postponed',
  'cue.called_off',
];

/** "Про повернення першої групи домовлено": the return of people as a subject. */
function isReturnTalk(doc: Document, sentence: Sentence): boolean {
  return (
    spoken(doc, sentence, ['verb.noun']) &&
    spoken(doc, sentence, [
      'noun.people',
      'noun.military',
      'noun.child',
      'noun.civilian',
      'own.of',
      'noun.body',
    ])
  );
}

function namesDayAhead(doc: Document, sentence: Sentence): boolean {
  return doc.dates.some((date) => date.from >= sentence.from && date.to <= sentence.to && date.day > doc.day);
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
      !(doc.party === 'mediator' && figures.some((figure) => figure.fate === 'cumulative')) &&
      !has(doc, 'verb.held_exchange'),
  },
  {
    name: 'an exchange of other states',
    verdict: 'irrelevant',
    holds: (doc) => doc.sentences.slice(0, HEAD).some((sentence) => isOfOthers(doc, sentence)),
  },
  {
    name: 'put off',
    verdict: 'announcement',
    holds: (doc, figures) => putsOffAtHead(doc) && !figures.some(isCarriedOut),
  },
  {
    name: 'a report that is denied',
    verdict: 'announcement',
    holds: (doc) => has(doc, 'noun.exchange') && deniesAtHead(doc),
  },
  { name: 'part of an older exchange', verdict: 'follow_up', holds: tellsOfOlder },
  { name: 'figures of a transfer', verdict: 'report', holds: (_doc, figures) => reportsFigure(figures) },
  {
    name: 'parts of a transfer',
    verdict: 'report',
    holds: (doc, figures) =>
      newsOf(doc).length > 0 &&
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
      has(doc, 'cue.footage', 'cue.anniversary', 'cue.visit') &&
      (speaksOfReturned(doc) ||
        doc.sentences.slice(0, 2).some((sentence) => showsExchange(doc, sentence)) ||
        (has(doc, 'noun.exchange', 'cue.captivity', 'own.of') &&
          has(doc, 'cue.film', 'cue.anniversary') &&
          has(doc, 'verb.come', 'verb.home', 'verb.bring', 'verb.noun'))),
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
      (!figures.some((figure) => figure.fate === 'cumulative' || figure.fate === 'held') ||
        newsOf(doc).some((index) => spoken(doc, doc.sentences[index]!, ['cue.today', 'verb.home']))),
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
      doc.sentences.some(
        (sentence) =>
          (exchangeIn(doc, sentence) || isReturnTalk(doc, sentence)) &&
          (spoken(doc, sentence, AHEAD) || namesDayAhead(doc, sentence)) &&
          !isElsewhere(doc, sentence),
      ),
  },
  {
    name: 'an earlier transfer',
    verdict: 'follow_up',
    holds: (doc, figures) =>
      figures.some((figure) => figure.fate === 'recap') ||
      (has(doc, 'noun.exchange', 'cue.captivity', 'cue.yesterday') &&
        speaksOfReturned(doc) &&
        !has(doc, 'cue.crime')),
  },
];

export function judge(doc: Document, figures: readonly Figure[]): Judgement {
  const test = TESTS.find((candidate) => candidate.holds(doc, figures));
  return { verdict: test?.verdict ?? 'irrelevant', by: test?.name ?? 'nothing of a transfer' };
}
