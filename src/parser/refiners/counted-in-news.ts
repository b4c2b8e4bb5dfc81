/** Those counted beside the news without a verb of their own. */
import type { Document, Sentence } from '../document.js';
import type { Figure } from '../figure.js';
import { tags } from '../tag-set.js';
import { endings, isWord, words } from '../text/find-words.js';
import { AGAINST, HEADING, newsOf } from './news.js';
import { exchangeIn, isElsewhere } from './topics.js';

const FROM = words('из із зі з from');
const OUT_OF_CAPTIVITY = tags('ua.from', 'ru.from');
const GOES_ON_SO = tags('cue.captivity', 'verb.home', 'own.to', 'cue.thanks');
const OTHER_STORY = tags('cue.crime', 'cue.money', 'cue.visit', 'cue.other_exchange', 'cue.other_war');
const RETURNING = tags('verb.home', 'ru.from', 'ua.from', 'own.to', 'verb.held_exchange');
const NOT_RETURNED = tags(
  'cue.planned',
  'verb.will',
  'cue.denied',
  'cue.called_off',
  'cue.postponed',
  'cue.captured',
  'cue.held',
);

/** A finite verb in the plural that no dictionary knows: something else is said of those counted. */
const UNKNOWN_VERB = /^\p{L}{2,}(?:ли|лись|лися|ють|ються|ают|яют|уют|аются)$/u;
const ENGLISH_VERB = /^(?:are|were|was|have|had|has|is|will|[a-z]{3,}ed)$/u;

/** How such verbs end, which is quicker to ask. */
const UNKNOWN_ENDINGS = endings('ли лись лися ють ються ают яют уют аются');
const ENGLISH_ENDINGS = endings('are were was have had has is will ed');

function saysOtherwise(doc: Document, sentence: Sentence): boolean {
  const english = doc.language === 'en';
  const verb = english ? ENGLISH_VERB : UNKNOWN_VERB;
  const ends = english ? ENGLISH_ENDINGS : UNKNOWN_ENDINGS;
  for (let at = sentence.from; at < sentence.to; at += 1) {
    const token = doc.tokens[at]!;
    if (token.kind !== 'word' || !ends.has(token.text) || !verb.test(token.text)) continue;
    if (doc.at(at).every((mark) => mark.tag.startsWith('category.'))) return true;
  }
  return false;
}

/** Before a number: those counted are neither who comes nor who is brought. */
const OBLIQUE = words(
  'у в во з із зі с со из к на для до от від за при под під о об про between from of in at by for to with on than',
);
const DATIVE_ENDINGS = endings('ам ям');
const DATIVE = /^\p{L}{4,}(?:ам|ям)$/u;

const OTHERWISE = tags(
  AGAINST,
  'verb.other',
  'cue.missing',
  'cue.captured',
  'cue.ever_captured',
  'cue.agreed',
  'cue.recap',
  'cue.footage',
  'cue.other_war',
  'cue.evacuation',
  'cue.training',
);
const SPAN = tags('cue.since', 'cue.year', 'cue.month');
/** Words between an ordinal and the time since which exchanges are counted. */
const ORDINAL_REACH = 6;

/** A span of time sums up, except that of an ordinal: "95 захисників – 54-й обмін від початку війни". */
function saysElse(doc: Document, sentence: Sentence): boolean {
  if (doc.speaks(sentence, OTHERWISE)) return true;
  return doc
    .within(sentence.from, sentence.to, SPAN)
    .some(
      (mark) =>
        !doc.numbers.some(
          (number) =>
            number.kind === 'ordinal' &&
            number.from >= sentence.from &&
            number.to <= mark.from &&
            mark.from - number.to <= ORDINAL_REACH &&
            doc.within(number.to, mark.from, 'noun.exchange').length > 0,
        ),
    );
}

/** "Из ДНР – 7 человек": those of one place. */
function isShareOfPlace(doc: Document, figure: Figure): boolean {
  const at = figure.phraseFrom;
  if (doc.tokens[at - 1]?.text !== '–') return false;
  return (
    doc.tokens
      .slice(Math.max(0, at - 4), at - 1)
      .some((token, index, row) => FROM.has(token.text) && row[index + 1]?.capital === true) &&
    !doc.within(Math.max(doc.sentenceOf(figure.from).from, at - 4), at, OUT_OF_CAPTIVITY).length
  );
}

const SHORT = 5;
/** Sentences in which a post that opens with a number alone says what it was of. */
const GOES_ON = 6;
/** No exchange before the large ones of 2025 returned more to a side. */
const USUAL = 400;

/** "Ще 150 наших людей." at the head of a party's own post that goes on about captivity, an exchange or home. */
function opensAlone(doc: Document, figure: Figure, sentence: Sentence, index: number): boolean {
  if ((doc.party !== 'ua' && doc.party !== 'ru') || index > 1 || figure.value < 2 || figure.value > USUAL)
    return false;
  if (figure.counted !== 'military' && figure.counted !== 'people') return false;
  if (figure.own !== 'perspective' && figure.own !== doc.party && sentence.to - sentence.from > HEADING)
    return false;
  if (!doc.hasAny(GOES_ON_SO) || doc.hasAny(OTHER_STORY)) return false;
  const returning = doc.sentences
    .slice(0, GOES_ON)
    .some((other) => doc.speaks(other, RETURNING) || exchangeIn(doc, other));
  return returning && !doc.sentences.slice(0, 3).some((other) => doc.speaks(other, NOT_RETURNED));
}

/** "Обмен! 150 наших воинов, 7 гражданских": counted beside the news, in a sentence that says nothing else of them. */
export function countedInNews(doc: Document, figure: Figure): boolean {
  if (figure.counted === null || figure.narrow || figure.nounAt < 0 || doc.party === 'mediator') return false;
  const sentence = doc.sentenceOf(figure.from);
  const index = sentence.index;
  if (isShareOfPlace(doc, figure)) return false;
  if (
    isWord(doc.tokens, figure.phraseFrom - 1, OBLIQUE) ||
    isWord(doc.tokens, figure.from - 1, OBLIQUE) ||
    (isWord(doc.tokens, figure.nounAt, DATIVE_ENDINGS) && DATIVE.test(doc.tokens[figure.nounAt]!.text))
  )
    return false;
  const short = sentence.to - sentence.from <= SHORT ? 3 : 1;
  const told = newsOf(doc).some((news) => index - news >= -short && index - news <= 2);
  if (!told && !opensAlone(doc, figure, sentence, index)) return false;
  return !saysElse(doc, sentence) && !isElsewhere(doc, sentence) && !saysOtherwise(doc, sentence);
}
