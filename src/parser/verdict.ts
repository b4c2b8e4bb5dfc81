/** What the rules make of a post: the first of a list of named tests that holds. Weights have the last word. */
import type { Verdict } from '../domain/report.js';
import type { Document, Sentence } from './document.js';
import { officialOrdinal } from './facts/ordinal.js';
import type { Figure } from './figure.js';
import { newsOf } from './refiners/news.js';
import { exchangeIn, isElsewhere, spoken } from './refiners/topics.js';
import { type Tags, tags } from './tag-set.js';
import type { Tag } from './tags.js';
import { arrivesHome, commentsUnfinished, tellsShare } from './tells-share.js';
import { tellsOfOlder, tellsTransfer } from './tells-transfer.js';
import {
  deniesAtHead,
  HEAD,
  holdsExchange,
  isCapture,
  isCarriedOut,
  isOfOthers,
  isReturnTalk,
  LOOKS_BACK,
  namesDayAhead,
  putsOffAtHead,
  recallsTransfer,
  showsExchange,
  speaksOfHistory,
  speaksOfReturned,
} from './verdict-cues.js';

const SIDES = tags('ua.of', 'ua.agent', 'ru.of');
const SOMETHING_ELSE = tags('cue.other_exchange', 'cue.training', 'cue.parcel');
const EXCHANGE_OR_CAPTIVITY = tags('noun.exchange', 'cue.captivity');
const NOT_HELD = tags('cue.planned', 'cue.called_off');
const FOOTAGE = tags('cue.footage', 'cue.visit');
const OF_CAPTIVES = tags('noun.exchange', 'cue.captivity', 'own.of');
const FILM_OR_ANNIVERSARY = tags('cue.film', 'cue.anniversary');
const RETURN = tags('verb.come', 'verb.home', 'verb.bring', 'verb.give', 'verb.noun');
const PUT_OFF = tags('cue.called_off', 'cue.postponed', 'cue.denied');
const TODAY_OR_HOME = tags('cue.today', 'verb.home');
const EXCHANGE_OR_RETURN = tags('noun.exchange', 'verb.noun');
const EARLIER_EXCHANGE = tags('noun.exchange', 'cue.captivity', 'cue.yesterday');

/** "Рік тому", and not of how long ago somebody was taken. */
function marksAnniversary(doc: Document): boolean {
  return (
    has(doc, 'cue.anniversary') &&
    doc.sentences.some(
      (sentence) => spoken(doc, sentence, 'cue.anniversary') && !spoken(doc, sentence, 'cue.captured'),
    )
  );
}

const TRANSFER = tags(
  'noun.exchange',
  'cue.captivity',
  'verb.noun',
  'noun.body',
  'verb.bring',
  'verb.will',
  'cue.agreement',
);

/** The exchange is put off, in words that do not say that this return was none ("без жодних умов і обмінів"). */
function putsOff(doc: Document, sentence: Sentence): boolean {
  return (
    spoken(doc, sentence, TRANSFER) &&
    doc.within(sentence.from, sentence.to, PUT_OFF).some((mark) => !doc.has(mark.from, 'cue.one_sided'))
  );
}

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

function has(doc: Document, asked: Tags): boolean {
  return doc.hasAny(asked);
}

function count(doc: Document, tag: Tag): number {
  return doc.marks.filter((mark) => mark.tag === tag).length;
}

function reportsFigure(figures: readonly Figure[]): boolean {
  for (let at = 0; at < figures.length; at += 1) if (figures[at]!.fate === 'figure') return true;
  return false;
}

const AHEAD = tags(
  'cue.planned',
  'cue.agreed',
  'verb.future',
  'verb.will',
  'cue.ready',
  'cue.postponed',
  'cue.called_off',
);

function isStatement(figure: Figure): boolean {
  return (figure.fate === 'cumulative' && !figure.narrow) || figure.fate === 'held';
}

/** "Ukraine and Russia are to swap 1,000 each. …": sums further down are what a plan is told with. */
function isNewsOfPlan(doc: Document, plan: Figure, sum: Figure): boolean {
  if (plan.fate !== 'planned' || plan.counted === null || plan.sentence >= sum.sentence) return false;
  return doc.sentenceOf(plan.from).index < 2;
}

/** In order: the first that holds decides. */
export const TESTS: readonly Test[] = [
  {
    name: 'another war',
    verdict: 'irrelevant',
    holds: (doc) =>
      speaksOfHistory(doc) ||
      (has(doc, 'cue.other_war') &&
        (count(doc, 'cue.other_war') > 1 ||
          (!has(doc, SIDES) && !(has(doc, 'own.of') && has(doc, 'noun.military'))))),
  },
  {
    name: 'something else is exchanged',
    verdict: 'irrelevant',
    holds: (doc, figures) =>
      has(doc, SOMETHING_ELSE) &&
      !reportsFigure(figures) &&
      !figures.some(
        (figure) =>
          figure.fate === 'cumulative' &&
          (doc.party === 'mediator' ||
            (figure.frame?.done === true &&
              figure.steps.includes('running total') &&
              spoken(doc, doc.sentenceOf(figure.from), 'cue.captivity'))),
      ) &&
      !holdsExchange(doc),
  },
  {
    name: 'an exchange of other states',
    verdict: 'irrelevant',
    holds: (doc) =>
      has(doc, 'cue.third') &&
      doc.sentences
        .slice(0, HEAD)
        .some((sentence, at) => isOfOthers(doc, sentence) && !newsOf(doc).some((news) => news < at)),
  },
  {
    name: 'put off',
    verdict: 'announcement',
    holds: (doc, figures) => putsOffAtHead(doc) && !figures.some(isCarriedOut),
  },
  {
    name: 'a report that is denied',
    verdict: 'announcement',
    holds: (doc, figures) =>
      (has(doc, EXCHANGE_OR_CAPTIVITY) && deniesAtHead(doc, HEAD)) ||
      (reportsFigure(figures) && deniesAtHead(doc, 1)),
  },
  { name: 'part of an older exchange', verdict: 'follow_up', holds: tellsOfOlder },
  { name: "a region's share", verdict: 'follow_up', holds: tellsShare },
  { name: 'an arrival at home', verdict: 'follow_up', holds: arrivesHome },
  { name: 'an operation that goes on', verdict: 'follow_up', holds: commentsUnfinished },
  { name: 'figures of a transfer', verdict: 'report', holds: (_doc, figures) => reportsFigure(figures) },
  {
    name: 'parts of a transfer',
    verdict: 'report',
    holds: (doc, figures) =>
      figures.some(
        (figure) =>
          figure.fate === 'part' &&
          figure.narrow &&
          figure.frame?.done &&
          !figure.frame.negated &&
          figure.frame.verb !== 'held_exchange' &&
          (figure.counted === 'military' || has(doc, 'cue.captivity')),
      ) && newsOf(doc).length > 0,
  },
  {
    name: 'an exchange by its number',
    verdict: 'report',
    holds: (doc) => has(doc, 'verb.held_exchange') && !has(doc, NOT_HELD) && officialOrdinal(doc) !== null,
  },
  {
    name: 'footage or a meeting',
    verdict: 'follow_up',
    holds: (doc, figures) =>
      (has(doc, FOOTAGE) || marksAnniversary(doc)) &&
      !figures.some((figure) => isStatement(figure) && doc.sentenceOf(figure.from) === doc.sentences[0]) &&
      (speaksOfReturned(doc) ||
        doc.sentences.slice(0, 2).some((sentence) => showsExchange(doc, sentence)) ||
        (has(doc, OF_CAPTIVES) && has(doc, FILM_OR_ANNIVERSARY) && has(doc, RETURN))),
  },
  {
    name: 'called off, postponed or denied',
    verdict: 'announcement',
    holds: (doc) =>
      has(doc, PUT_OFF) &&
      has(doc, 'noun.exchange') &&
      doc.sentences.some((sentence) => putsOff(doc, sentence)),
  },
  {
    name: 'a transfer without a number',
    verdict: 'report',
    holds: (doc, figures) =>
      tellsTransfer(doc, figures) &&
      (!figures.some((figure) => figure.fate === 'cumulative' || figure.fate === 'held') ||
        newsOf(doc).some((index) => spoken(doc, doc.sentences[index]!, TODAY_OR_HOME))),
  },
  {
    name: 'running totals or people held',
    verdict: 'statement',
    holds: (doc, figures) =>
      figures.some(
        (figure) => isStatement(figure) && !figures.some((other) => isNewsOfPlan(doc, other, figure)),
      ),
  },
  {
    name: 'planned or agreed',
    verdict: 'announcement',
    holds: (doc, figures) =>
      figures.some((figure) => figure.fate === 'planned' && figure.counted !== null) ||
      (has(doc, EXCHANGE_OR_RETURN) &&
        doc.sentences.some(
          (sentence) =>
            (exchangeIn(doc, sentence) || isReturnTalk(doc, sentence)) &&
            (spoken(doc, sentence, AHEAD) || namesDayAhead(doc, sentence)) &&
            !isElsewhere(doc, sentence),
        )),
  },
  {
    name: 'an earlier transfer',
    verdict: 'follow_up',
    holds: (doc, figures) =>
      figures.some((figure) => figure.fate === 'recap' && !isCapture(doc, figure)) ||
      (!has(doc, 'cue.crime') &&
        ((has(doc, EARLIER_EXCHANGE) && speaksOfReturned(doc)) ||
          (has(doc, LOOKS_BACK) && doc.sentences.some((s) => recallsTransfer(doc, s))))),
  },
];

export function judge(doc: Document, figures: readonly Figure[]): Judgement {
  const test = TESTS.find((candidate) => candidate.holds(doc, figures));
  return { verdict: test?.verdict ?? 'irrelevant', by: test?.name ?? 'nothing of a transfer' };
}
