/** What can be a running total at all: who is counted, how many, and that a transfer is spoken of. */
import type { Document, Sentence } from '../document.js';
import type { Figure } from '../figure.js';
import { tags } from '../tag-set.js';
import { newsOf } from './news.js';
import { LARGE } from './spans.js';
import { exchangeIn, isElsewhere, spoken, TOPICS } from './topics.js';

const REACHED = tags('cue.to_date', 'cue.mediated');
const COUNTS_UP = tags('cue.since', 'cue.total', 'cue.to_date', 'cue.year', 'cue.month');
const SUMS_UP = tags('cue.since', 'cue.total', 'cue.to_date');
const RETURN = tags(
  TOPICS,
  'cue.captivity',
  'ua.from',
  'ru.from',
  'noun.body',
  'cue.mediated',
  'adj.freed',
  'cue.deported',
  'noun.child',
  'own.to',
);
const COMING_HOME = tags('verb.come', 'verb.home', 'verb.bring', 'noun.exchange', 'cue.captivity');
const BROUGHT = tags('verb.bring', 'verb.home', 'verb.come');
const VOICES = tags('voice.ua', 'voice.ru');
const AHEAD = tags('cue.planned');
const OF_THE_DEAD = tags('noun.body', 'adj.dead', 'cue.on_shield', 'cue.repatriation');
const OF_THE_LIVING = tags('cue.captivity', 'verb.home', 'noun.military');
const HELD_OR_TAKEN = tags(
  'cue.held',
  'cue.in_captivity',
  'cue.missing',
  'cue.captured',
  'cue.ever_captured',
);

/** Fewer are no total of people, and no side has counted more. */
const FEWEST = 10;
const MOST_LIVING = 15_000;
const MOST_BODIES = 40_000;
/** Without a verb of return beside it, a smaller number is not counted over time. */
const FEWEST_WITHOUT_VERB = 100;

/** A transfer is spoken of in the sentence or beside it. */
function aboutReturn(doc: Document, sentence: Sentence): boolean {
  const index = sentence.index;
  // A post that tells a transfer counts those of earlier ones, too.
  if (newsOf(doc).length > 0 && doc.speaks(sentence, BROUGHT)) return true;
  if (doc.speaks(sentence, VOICES) && doc.speaks(sentence, BROUGHT)) return true;
  return [index, index - 1, index + 1].some((at) => {
    const here = doc.sentences[at];
    if (here === undefined || spoken(doc, here, 'cue.other_exchange')) return false;
    return spoken(doc, here, RETURN) || exchangeIn(doc, here);
  });
}

/** An office of a side that speaks of people coming home: what it counts over time has come home. */
function isOfficial(doc: Document): boolean {
  return (
    (doc.party === 'ua' || doc.party === 'ru') && doc.hasAny(COMING_HOME) && !doc.hasAny('cue.other_war')
  );
}

/** Written as a year is, and no noun of its own behind it. */
export function looksLikeYear(doc: Document, figure: Figure): boolean {
  if (figure.value < 1990 || figure.value > 2035 || figure.nounAt >= figure.to) return false;
  const token = doc.tokens[figure.from]!;
  return figure.to - figure.from === 1 && token.end - token.start === 4;
}

const CAPTIVES = tags(
  'cue.captivity',
  'noun.exchange',
  'verb.home',
  'ua.from',
  'ru.from',
  'own.to',
  'cue.deported',
  'cue.repatriation',
);

/** "За неделю через пункт пропуска выехали 3 тысячи": who travels is no captive. */
function isJourney(doc: Document, figure: Figure): boolean {
  if (figure.frame?.verb !== 'come' || figure.counted !== 'people' || figure.own !== null) return false;
  return !/^(?:верну|возвра|поверну|поверта|верта|return|back|come|came|have|has)/u.test(
    doc.tokens[figure.frame.from]!.text,
  );
}

/** Something is returned or exchanged in the sentence, or the number is reached by a count. */
export function mayTotal(doc: Document, sentence: Sentence, figure: Figure): boolean {
  if (looksLikeYear(doc, figure)) return false;
  if (figure.counted === null)
    return figure.noun === 'noun.exchange'
      ? figure.value > 1 && !STAGE.test(doc.tokens[figure.nounAt]?.text ?? '')
      : figure.noun === null && standsForTotal(doc, sentence, figure);
  if (isElsewhere(doc, sentence) || !(aboutReturn(doc, sentence) || isOfficial(doc))) return false;
  if (figure.value < FEWEST || figure.value > (figure.counted === 'bodies' ? MOST_BODIES : MOST_LIVING))
    return false;
  if (doc.speaks(sentence, 'verb.future') && !doc.speaks(sentence, 'cue.total')) return false;
  if (
    figure.sideBy === 'formula' &&
    (figure.frame?.done !== true || doc.has(figure.frame.from, 'verb.noun') || doc.speaks(sentence, AHEAD))
  )
    return false;
  if (isJourney(doc, figure) && !doc.speaks(sentence, CAPTIVES)) return false;
  if (doc.speaks(sentence, 'cue.total') && (figure.value >= LARGE || doc.speaks(sentence, 'cue.span')))
    return true;
  const frame = figure.frame;
  if (frame !== null) return !(frame.verb === 'get' && figure.counted !== 'bodies') && !frame.negated;
  if (doc.speaks(sentence, REACHED)) return true;
  return (
    figure.value >= FEWEST_WITHOUT_VERB &&
    (doc.speaks(sentence, COUNTS_UP) || (figure.value >= LARGE && doc.speaks(sentence, 'cue.span'))) &&
    !doc.speaks(sentence, HELD_OR_TAKEN) &&
    (LINK.test(doc.tokens[figure.phraseFrom - 1]?.text ?? '') || countsBefore(doc, sentence, figure))
  );
}

/** Stages make up one exchange. */
export const STAGE = /^(?:этап|етап|stage|round|phase|leg)/u;

const LINK =
  /^(?:–|-|:|to|at|is|,|це|это|до|достигл\p{L}*|сягнул\p{L}*|вже|уже|стал\p{L}*|склада\p{L}*|составля\p{L}*|становить|рівно|ровно|exceeds?|by)$/u;

/** "всего 6922 человека": a word of counting stands right before. */
function countsBefore(doc: Document, sentence: Sentence, figure: Figure): boolean {
  return doc
    .within(Math.max(sentence.from, figure.phraseFrom - 4), figure.phraseFrom, SUMS_UP)
    .some((mark) => figure.phraseFrom - mark.to <= 1);
}

/** "Від початку вторгнення – 3956", "число обменянных достигло 7471": nothing but the end of the clause follows. */
function standsForTotal(doc: Document, sentence: Sentence, figure: Figure): boolean {
  if (figure.value < FEWEST_WITHOUT_VERB || figure.value > MOST_BODIES) return false;
  if (!(doc.speaks(sentence, COUNTS_UP) || isAsked(doc, sentence)) || isElsewhere(doc, sentence))
    return false;
  if (!aboutReturn(doc, sentence)) return false;
  if (doc.speaks(sentence, HELD_OR_TAKEN)) return false;
  const next = doc.tokens[figure.to];
  const ends =
    next === undefined ||
    next.sentence !== figure.sentence ||
    next.kind === 'mark' ||
    doc.at(figure.to).length > 0 ||
    /^(?:the|of|with|and|by|in|for|и|і|та|за|из|з|с|со|у|в|от|від|–)$/u.test(next.text);
  if (!ends) return false;
  // "З них 1358 – цьогоріч", "Скільки тіл повернула Росія? Понад 15 тисяч лише цьогоріч".
  const ofPeriod = doc.within(figure.to, Math.min(sentence.to, figure.to + 3), ONE_PERIOD).length > 0;
  const answers = figure.phraseFrom === sentence.from && isAsked(doc, sentence);
  return LINK.test(doc.tokens[figure.phraseFrom - 1]?.text ?? '') || ofPeriod || answers;
}

const ONE_PERIOD = tags('cue.year', 'cue.month');

/** "How many bodies? Over 16,000". */
function isAsked(doc: Document, sentence: Sentence): boolean {
  const before = doc.sentences[sentence.index - 1];
  return (
    before !== undefined &&
    doc.tokens[before.to - 1]!.text === '?' &&
    doc.tokens
      .slice(before.from, before.to)
      .some((token) => /^(?:скільки|сколько|many|كم)$/u.test(token.text)) &&
    (doc.speaks(before, 'noun.body') || doc.speaks(before, BROUGHT))
  );
}

/** What a total without a noun counts: the dead where only they are spoken of, else people. */
export function isBareTotal(doc: Document, figure: Figure, figures: readonly Figure[]): 'bodies' | 'people' {
  const sentence = doc.sentenceOf(figure.from);
  const before = doc.sentences[sentence.index - 1];
  const asked = before !== undefined && doc.tokens[before.to - 1]!.text === '?';
  if (doc.speaks(sentence, OF_THE_DEAD) || (asked && doc.speaks(before, OF_THE_DEAD))) return 'bodies';
  if (doc.speaks(sentence, OF_THE_LIVING)) return 'people';
  const last = figures.findLast((other) => other.from < figure.from && other.counted !== null);
  return last?.counted === 'bodies' ? 'bodies' : 'people';
}
