/** Sentences in which a post says that a transfer has been carried out, whether or not they hold a number. */
import type { Document, Sentence } from '../document.js';
import type { Figure } from '../figure.js';
import { type TagSet, tags } from '../tag-set.js';
import { FIGURE_VERB_TAGS } from '../tags.js';
import { endings, isWord, words } from '../text/find-words.js';
import { recalls } from './background.js';
import { exchangeIn, isElsewhere } from './topics.js';
import { isDone, verbsOf } from './verbs.js';

const FROM = words('из із зі з from');

const BRING = tags('verb.bring');
const HOME_OR_SWAP = tags('verb.home', 'verb.swap');
const HELD_EXCHANGE = tags('verb.held_exchange');
const MOVED = tags('verb.bring', 'verb.come', 'verb.give');
const MOVED_OR_GOT = tags(MOVED, 'verb.get');
const ALL_BUT_COME = tags(...FIGURE_VERB_TAGS.filter((tag) => tag !== 'verb.come'));
const GOOD_NEWS = tags('cue.good_news');
const FAMILY = tags('noun.family');
const CAPTIVITY = tags('cue.captivity');
const IN_CAPTIVITY = tags('cue.in_captivity');

const OTHER_SUBJECT = tags('noun.other', 'cue.year', 'cue.anniversary', 'noun.family');
const OF_TITLE = tags('own.of', 'cue.captivity', 'noun.military', 'ua.of');
const OF_RETURN = tags('cue.captivity', 'noun.exchange', 'verb.home', 'own.of', 'own.to');
const MEN = tags('noun.military', 'noun.rank', 'own.of', 'noun.branch');
const SOLDIERS = tags('noun.military', 'own.of', 'noun.soldier', 'noun.rank');
const KEPT = tags('noun.body', 'cue.in_return');
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

/** Sentences at the head of a post in which its news stands. */
const HEAD = 4;
/** A heading has no more tokens than this. */
const HEADING = 7;
const AGAINST = tags(
  'cue.denied',
  'cue.called_off',
  'cue.postponed',
  'cue.planned',
  'verb.future',
  'verb.will',
  'cue.film',
  'cue.anniversary',
  'cue.other_exchange',
  'cue.third',
  'cue.visit',
  'cue.crime',
  'cue.money',
  'cue.held',
);
const WHO = tags(
  'noun.military',
  'noun.people',
  'noun.civilian',
  'noun.branch',
  'noun.soldier',
  'noun.rank',
  'noun.child',
  'noun.body',
  'own.of',
);
const WHENCE = tags('ua.from', 'ru.from', 'ua.to', 'ru.to', 'cue.reunion', 'cue.border', 'cue.in_return');
const WHENCE_OR_HOME = tags(WHENCE, 'own.to');

/** Opens a heading that only names a subject. */
const ABOUT = words(
  'про о об щодо относительно about on как як чому почему why how what что що кто хто who после після after до перед before',
);

function isHeading(doc: Document, sentence: Sentence): boolean {
  const length = sentence.to - sentence.from;
  if (length > HEADING || !doc.speaks(sentence, 'noun.exchange')) return false;
  if (doc.speaks(sentence, OTHER_SUBJECT) || ABOUT.has(doc.tokens[sentence.from]!.text)) return false;
  return (
    doc.tokens[sentence.to - 1]!.text !== '?' &&
    !doc
      .within(sentence.from, sentence.to, 'noun.exchange')
      .every((mark) => doc.has(mark.from, 'cue.other_exchange'))
  );
}

/** "Повернення наших людей.": a heading without a verb. */
function isTitle(doc: Document, sentence: Sentence): boolean {
  return (
    sentence.to - sentence.from <= HEADING &&
    doc.within(sentence.from, Math.min(sentence.to, sentence.from + 3), 'verb.noun').length > 0 &&
    doc.speaks(sentence, OF_TITLE) &&
    !ABOUT.has(doc.tokens[sentence.from]!.text)
  );
}

/** "95 захисників – 54-й обмін від початку війни", "Сьогодні – 71-й обмін": an exchange named by its number. */
function isNumbered(doc: Document, sentence: Sentence): boolean {
  return doc.numbers.some(
    (number) =>
      number.kind === 'ordinal' &&
      number.digits &&
      number.from >= sentence.from &&
      number.to < sentence.to &&
      /^(?:обмін|обмен)$/u.test(doc.tokens[number.to]!.text),
  );
}

/** Some verb of the sentence with one of the tags tells something that has come to pass. */
function someDone(doc: Document, sentence: Sentence, asked: TagSet, before = sentence.to): boolean {
  if (!doc.speaks(sentence, asked)) return false;
  const verbs = verbsOf(doc, sentence);
  for (let place = 0; place < verbs.length; place += 1) {
    const mark = verbs[place]!;
    if (asked.has(mark.id) && mark.from < before && isDone(doc, sentence, mark)) return true;
  }
  return false;
}

function tells(doc: Document, sentence: Sentence): boolean {
  if (doc.speaks(sentence, AGAINST) || recalls(doc, sentence) || isElsewhere(doc, sentence)) return false;
  if (isHeading(doc, sentence) || isTitle(doc, sentence) || isNumbered(doc, sentence)) return true;
  const official = doc.party === 'ua' || doc.party === 'ru';
  if (official && doc.speaks(sentence, GOOD_NEWS) && doc.hasAny(OF_RETURN)) return true;
  if (someDone(doc, sentence, HELD_EXCHANGE)) return true;
  if (!doc.speaks(sentence, WHO)) return false;
  if (doc.speaks(sentence, FAMILY) && !someDone(doc, sentence, ALL_BUT_COME)) return false;
  if (someDone(doc, sentence, HOME_OR_SWAP)) return true;
  if (official && doc.speaks(sentence, MEN) && someDone(doc, sentence, BRING, sentence.from + 9)) return true;
  const soldiers = doc.speaks(sentence, SOLDIERS);
  const freed = doc.speaks(sentence, CAPTIVITY) && !doc.speaks(sentence, IN_CAPTIVITY);
  if (!freed && !doc.speaks(sentence, soldiers ? WHENCE_OR_HOME : WHENCE)) return false;
  const kept = soldiers || doc.speaks(sentence, KEPT);
  return someDone(doc, sentence, kept ? MOVED_OR_GOT : MOVED);
}

/** Indices of the sentences that tell a transfer of living people or bodies. */
export function newsOf(doc: Document): readonly number[] {
  if (doc.read.news !== null) return doc.read.news;
  const out: number[] = [];
  for (let index = 0; index < Math.min(HEAD, doc.sentences.length); index += 1)
    if (tells(doc, doc.sentences[index]!)) out.push(index);
  doc.read.news = out;
  return out;
}

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
