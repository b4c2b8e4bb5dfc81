/** Whether a sentence speaks of a transfer between the two sides, of another one, or of something else. */
import type { Document, Sentence } from '../document.js';
import type { Mark } from '../lexicon.js';
import { COUNTRIES } from '../locales/index.js';
import { type Tags, tags } from '../tag-set.js';
import { isWord, words } from '../text/find-words.js';

const RU = tags('ru.agent', 'ru.of');

const EXCHANGE = tags('noun.exchange');
const OTHER_EXCHANGE = tags('cue.other_exchange');
const EXCHANGE_OR_SWAP = tags('noun.exchange', 'verb.swap');

const HOME_OR_BRING = tags('verb.home', 'verb.bring');
const CAPTIVES = tags('cue.captivity', 'noun.military', 'ru.from', 'ua.from');
const UA = tags('ua.of', 'ua.agent', 'ua.to', 'ua.from');
const MEN = tags('noun.military', 'noun.soldier', 'noun.people');
const OTHER_SUBJECTS = tags('cue.money', 'cue.third', 'cue.crime');
const CAPTIVITY_OR_SWAP = tags('cue.captivity', 'verb.swap');
const CHILD = tags('noun.child');
const OF_DEPORTED_OR_SENT = tags('cue.reunion', 'cue.deported', 'ua.from', 'ru.from', 'ua.to', 'ru.to');
/** Whoever was led out of there went into captivity. */
const FROM_AZOVSTAL = tags('category.azovstal');
const OTHER_JOURNEYS = tags('cue.evacuation', 'cue.other_return');

/** What makes a sentence speak of a transfer. */
export const TOPICS = tags(
  'cue.captivity',
  'verb.held_exchange',
  'cue.outside',
  'cue.repatriation',
  'cue.in_return',
  'verb.swap',
  'verb.home',
  'cue.reunion',
  'cue.border',
  'cue.one_sided',
  'cue.on_shield',
);
const NATIONS = tags('ua.of', 'ru.of', 'own.of', 'ua.agent', 'ru.agent');

const RETURNS = tags(
  'ua.to',
  'ru.to',
  'ua.from',
  'ru.from',
  'own.to',
  'verb.held_exchange',
  'verb.home',
  'verb.swap',
  'cue.in_return',
  'cue.outside',
  'cue.among',
);

export function spoken(doc: Document, sentence: Sentence, asked: Tags): boolean {
  return doc.speaks(sentence, asked);
}

/** An exchange that is not one of views, blows or letters. */
export function exchangeIn(doc: Document, sentence: Sentence): boolean {
  return spoken(doc, sentence, EXCHANGE) && !spoken(doc, sentence, OTHER_EXCHANGE);
}

/** Letters, blows or visits are all that is exchanged in the sentence. */
function onlyOtherExchange(doc: Document, sentence: Sentence): boolean {
  if (!spoken(doc, sentence, 'cue.other_exchange')) return false;
  const returning = spoken(doc, sentence, HOME_OR_BRING);
  if (returning && spoken(doc, sentence, CAPTIVES)) return false;
  return doc
    .within(sentence.from, sentence.to, EXCHANGE_OR_SWAP)
    .every((mark) => doc.has(mark.from, 'cue.other_exchange'));
}

const AND = words('и і та and');

/** "The United States and Russia exchanged 24 prisoners": another pair of states. */
function withThirdState(doc: Document, sentence: Sentence): boolean {
  if (doc.speaks(sentence, UA) || !doc.speaks(sentence, COUNTRIES)) return false;
  return doc
    .within(sentence.from, sentence.to, RU)
    .some((mark) =>
      [mark.from - 2, mark.to + 1].some(
        (at) => doc.has(at, COUNTRIES) && isWord(doc.tokens, at < mark.from ? mark.from - 1 : mark.to, AND),
      ),
    );
}

/** "Residents of the region captured by the AFU": a participle without an auxiliary. */
function saysByWhom(doc: Document, mark: Mark): boolean {
  return (
    doc.tokens[mark.to]?.text === 'by' &&
    !/^(?:were|was|been|being|had|have|has)$/u.test(doc.tokens[mark.from - 1]?.text ?? '')
  );
}

/** Somebody is taken; "взятых в плен" and "servicemen captured in" only say who is meant. */
function captures(doc: Document, sentence: Sentence): boolean {
  return doc.within(sentence.from, sentence.to, 'cue.captured').some((mark) => {
    if (doc.language === 'en')
      return (
        (!doc.has(mark.from - 1, MEN) && !saysByWhom(doc, mark)) ||
        /^(?:who|were|was|been|have)$/u.test(doc.tokens[mark.from]!.text)
      );
    return !/(?:ых|их|ым|им|ыми|ими|ого|ому)$/u.test(doc.tokens[mark.from]!.text);
  });
}

const PEOPLE_MOVE = tags('verb.home', 'verb.bring', 'verb.come', 'verb.held_exchange');

/** "России отдали 11 моряков, Украине возвращают 19": to each of the two. */
function givesToBoth(doc: Document, sentence: Sentence): boolean {
  return spoken(doc, sentence, 'ua.to') && spoken(doc, sentence, 'ru.to');
}

/** Without any of them a sentence is of the two sides. */
const MAYBE_ELSEWHERE = tags(
  OTHER_SUBJECTS,
  OTHER_JOURNEYS,
  'cue.parcel',
  'cue.captured',
  'cue.training',
  'cue.other_war',
  'cue.other_exchange',
);

/** Exercises, other wars, people led out of a battle: nothing there is a transfer between the two sides. */
export function isElsewhere(doc: Document, sentence: Sentence): boolean {
  if (doc.tokens[sentence.to - 1]!.text === '?' || withThirdState(doc, sentence)) return true;
  if (!spoken(doc, sentence, MAYBE_ELSEWHERE)) return false;
  if (spoken(doc, sentence, 'cue.parcel') && !spoken(doc, sentence, PEOPLE_MOVE)) return true;
  if (spoken(doc, sentence, OTHER_SUBJECTS)) return true;
  if (captures(doc, sentence) && !spoken(doc, sentence, RETURNS)) return true;
  if (spoken(doc, sentence, 'cue.training')) return true;
  if (spoken(doc, sentence, 'cue.other_war') && !spoken(doc, sentence, NATIONS)) return true;
  if (onlyOtherExchange(doc, sentence)) return true;
  const dead = spoken(doc, sentence, 'noun.body') && doc.hasAny('cue.repatriation');
  const captive = dead || spoken(doc, sentence, CAPTIVITY_OR_SWAP) || exchangeIn(doc, sentence);
  const returned =
    (spoken(doc, sentence, CHILD) && spoken(doc, sentence, OF_DEPORTED_OR_SENT)) ||
    (spoken(doc, sentence, 'noun.civilian') && spoken(doc, sentence, 'cue.deported'));
  return (
    spoken(doc, sentence, OTHER_JOURNEYS) &&
    !captive &&
    !returned &&
    !givesToBoth(doc, sentence) &&
    !spoken(doc, sentence, FROM_AZOVSTAL)
  );
}
