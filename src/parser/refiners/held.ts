/** Who is still held or missing, and what that says of the numbers beside. */
import type { Document, Sentence } from '../document.js';
import type { Refiner } from '../engine.js';
import { type Figure, withFate } from '../figure.js';
import type { Mark } from '../lexicon.js';
import { tags } from '../tag-set.js';
import { anyWord, beginnings, words } from '../text/find-words.js';
import { namesCaptor } from './captors.js';
import { answersHowMany, asksAnything, followsQuestion, RETURNED } from './how-many.js';
import { awayFromMissing, wereMissing } from './missing.js';
import { newsOf } from './news.js';
import { distance, isAside } from './verbs.js';

const ADDS = words('и і та й and а также також plus و');
const APART = words('в у in with из із з');
const DEATH = beginnings('смерт загибел гибел death deaths');
const WERE_THERE = beginnings('побыва побува пройшли прошли passed');
const OUT_OF = words('из із зі');
const LINKS = words('– :');
const HELD = tags('cue.held', 'cue.in_captivity');
const HELD_OR_MISSING = tags(HELD, 'cue.missing');
const CAPTIVES = tags('cue.captivity', 'noun.military', 'noun.soldier');
const EVACUATION = tags('cue.evacuation');
const PART = tags('cue.part');
const HELD_OR_CAPTIVES = tags(HELD_OR_MISSING, CAPTIVES);
const NOT_HELD = tags(
  'cue.captured',
  'cue.ever_captured',
  'cue.other_war',
  'cue.crime',
  'cue.parcel',
  'verb.future',
);
const OF_UKRAINE = tags(
  'category.kursk_residents',
  'ua.of',
  'ua.agent',
  'ua.to',
  'ua.from',
  'foe.of',
  'foe.agent',
  'foe.from',
);

/** Farther away "missing" and "held" speak of somebody else, if those counted are said to be returned. */
const HELD_REACH = 14;
const MISSING_REACH = 6;
/** … and in a sentence that returns nobody. */
const WIDE_REACH = 40;
const WIDE_MISSING_REACH = 22;
/** A smaller number without a noun may be anything. */
const MANY = 50;

/** "перебували у полоні від 2022 року": they were held, and are no more. */
function isOver(doc: Document, mark: Mark): boolean {
  if (/^(?:були|были|was|were|had|been)$/u.test(doc.tokens[mark.from - 1]?.text ?? '')) return true;
  if (/(?:тимуть|тиме)$/u.test(doc.tokens[mark.from]!.text)) return true;
  return /^(?:перебува|залиша|удержива|находи|остава|содержа|томи|утримува|трима|держа)\p{L}*(?:ли|ло|ла|лись|лися)$/u.test(
    doc.tokens[mark.from]!.text,
  );
}

/** "Підтверджено смерть 177 українців у полоні". */
function tellsDeath(doc: Document, figure: Figure): boolean {
  return anyWord(doc.tokens, figure.phraseFrom - 3, figure.phraseFrom, DEATH);
}

/** "У застінках побували понад 7 тисяч": all who ever were there. */
function wereThere(doc: Document, sentence: Sentence): boolean {
  return anyWord(doc.tokens, sentence.from, sentence.to, WERE_THERE);
}

/** A Russian post that says nothing of Ukraine counts prisoners of somebody else. */
function ofThisWar(doc: Document): boolean {
  return doc.party !== 'ru' || doc.hasAny(OF_UKRAINE);
}

/** Counted without a noun: said beside a word of captivity, it counts people. */
function isBareCount(doc: Document, figure: Figure): boolean {
  if (figure.value > 1990 && figure.value < 2035) return false;
  if (figure.counted !== null || figure.noun !== null || figure.frame !== null || figure.value < MANY)
    return false;
  const next = doc.tokens[figure.to];
  return (
    next === undefined ||
    next.sentence !== figure.sentence ||
    next.kind === 'mark' ||
    doc.has(figure.to, 'cue.missing') ||
    doc.at(figure.to).length > 0 ||
    /^(?:з|с|и|і|та|х)$/u.test(next.text)
  );
}

const PREPOSITION = words('щодо про о об on about for до від от with з із в у на по');

/** "26 тисяч зниклих: 11 тисяч цивільних": the parts of the number before the colon. */
function opensParts(doc: Document, figure: Figure): boolean {
  const sentence = doc.sentenceOf(figure.from);
  return doc.numbers.some(
    (number) => number.from >= sentence.from && number.to < figure.from && number.value > figure.value,
  );
}

/** "Первый список – 640 человек – у них", "выбирали из 1000 пленных": names on paper, or those of whom some were taken. */
function isChoiceOrList(doc: Document, figure: Figure): boolean {
  const before = doc.tokens[figure.phraseFrom - 1]?.text ?? '';
  const list = doc.tokens[figure.phraseFrom - 2]?.text ?? '';
  return (
    OUT_OF.has(before) ||
    (figure.counted === null && PREPOSITION.has(before)) ||
    (before === ':' && doc.speaks(doc.sentenceOf(figure.from), 'cue.missing') && opensParts(doc, figure)) ||
    doc.has(figure.nounAt, 'adj.freed') ||
    (LINKS.has(before) && /^(?:спис(?:ок|ку|ки)|перелік|перечень|list)$/u.test(list))
  );
}

function distances(doc: Document, sentence: Sentence, figure: Figure): { held: number; missing: number } {
  const sums = doc.costsOf(sentence);
  const away = (mark: Mark) =>
    distance(sums, sentence, mark.from, mark.to, figure.phraseFrom, figure.phraseTo);
  const returns = figure.frame !== null;
  const wide = !returns && !doc.speaks(sentence, RETURNED);
  const cues =
    figure.frame === null && (newsOf(doc).length === 0 || (wide && namesCaptor(doc, sentence)))
      ? HELD
      : 'cue.held';
  const held = Math.min(
    ...doc
      .within(sentence.from, sentence.to, cues)
      .filter((mark) => !isAside(doc, figure, mark) && !isOver(doc, mark))
      .map(away),
  );
  const missing = awayFromMissing(doc, figure);
  return {
    held: held <= (wide ? WIDE_REACH : HELD_REACH) ? held : Number.POSITIVE_INFINITY,
    missing: missing <= (wide ? WIDE_MISSING_REACH : MISSING_REACH) ? missing : Number.POSITIVE_INFINITY,
  };
}

/** "Окремо – 1 867 цивільних, щодо яких є підтвердження": goes on counting those held. */
function goesOnHeld(doc: Document, figure: Figure, last: Figure | null): boolean {
  if (
    last === null ||
    last.fate !== 'held' ||
    figure.sentence - last.sentence > 1 ||
    figure.frame !== null ||
    figure.counted === null
  )
    return false;
  const sentence = doc.sentenceOf(figure.from);
  if (figure.sentence === last.sentence)
    return (
      /^(?:,|и|і|та|й|and|а|а також|;|و)$/u.test(doc.tokens[figure.phraseFrom - 1]?.text ?? '') ||
      doc.within(last.phraseTo, figure.phraseFrom, 'cue.in_return').length > 0 ||
      joins(doc, last, figure)
    );
  return (
    /^(?:окремо|отдельно|ще|еще|also|another|separately|плюс|крім|кроме|та|і|и)$/u.test(
      doc.tokens[sentence.from]!.text,
    ) && !doc.speaks(sentence, RETURNED)
  );
}

function joins(doc: Document, last: Figure, figure: Figure): boolean {
  const [from, to] = [last.phraseTo, figure.phraseFrom];
  return to - from <= 4 && anyWord(doc.tokens, from, to, ADDS) && !anyWord(doc.tokens, from, to, APART);
}

export const stillHeld: Refiner = {
  name: 'still held or missing',
  of: 'open',
  refine(figures, doc) {
    if (!doc.hasAny(HELD_OR_CAPTIVES) && !asksAnything(doc)) return figures;
    let last: Figure | null = null;
    return figures.map((figure) => {
      const found = isHeld(doc, figure, last) ? held(figure) : figure;
      if (figure.counted !== null || found !== figure) last = found;
      return found;
    });
  },
};

function held(figure: Figure): Figure {
  const now = withFate(figure, 'held');
  if (figure.counted === null) {
    now.counted = 'people';
    now.noun = 'noun.people';
  }
  return now;
}

function isHeld(doc: Document, figure: Figure, last: Figure | null): boolean {
  if (figure.fate !== 'open' || figure.value < 2 || figure.sideBy === 'formula') return false;
  if (figure.counted === 'bodies') return false;
  const sentence = doc.sentenceOf(figure.from);
  const says = doc.speaks(sentence, HELD_OR_MISSING);
  if (figure.frame !== null && !says) return false;
  if (
    !says &&
    last?.fate !== 'held' &&
    !followsQuestion(doc, sentence) &&
    !isVerblessPlace(doc, sentence, figure)
  )
    return false;
  const bare = figure.counted === null;
  if (bare && (!isBareCount(doc, figure) || doc.speaks(sentence, NOT_HELD))) return false;
  if (doc.speaks(sentence, EVACUATION)) return false;
  if (doc.within(sentence.from, figure.from, PART).length > 0 || tellsDeath(doc, figure)) return false;
  if (
    wereMissing(doc, sentence) ||
    wereThere(doc, sentence) ||
    !ofThisWar(doc) ||
    isChoiceOrList(doc, figure)
  )
    return false;
  const { held, missing } = distances(doc, sentence, figure);
  return (
    Math.min(held, missing) < (figure.frame?.distance ?? Number.MAX_SAFE_INTEGER) ||
    (figure.frame === null && answersHowMany(doc, sentence)) ||
    goesOnHeld(doc, figure, last) ||
    isVerblessPlace(doc, sentence, figure)
  );
}

/** "У России – около 7 тысяч наших воинов", "украинских военнослужащих у нас более 6 тысяч": no verb, and a captor's name. */
function isVerblessPlace(doc: Document, sentence: Sentence, figure: Figure): boolean {
  return (
    figure.frame === null &&
    figure.value >= MANY &&
    !doc.speaks(sentence, RETURNED) &&
    !doc.speaks(sentence, NOT_HELD) &&
    doc.speaks(sentence, CAPTIVES) &&
    newsOf(doc).length === 0 &&
    namesCaptor(doc, sentence)
  );
}
