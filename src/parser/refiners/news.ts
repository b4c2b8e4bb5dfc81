/** Sentences in which a post says that a transfer has been carried out, whether or not they hold a number. */
import type { Document, Sentence } from '../document.js';
import { type TagSet, tags } from '../tag-set.js';
import { FIGURE_VERB_TAGS } from '../tags.js';
import { words } from '../text/find-words.js';
import { recalls } from './background.js';
import { isElsewhere } from './topics.js';
import { isDone, verbsOf } from './verbs.js';

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

/** Sentences at the head of a post in which its news stands. */
const HEAD = 4;
/** A heading has no more tokens than this. */
export const HEADING = 7;
export const AGAINST = tags(
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
