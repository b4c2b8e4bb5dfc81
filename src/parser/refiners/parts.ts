/** Parts of a whole. */
import type { Document, Sentence } from '../document.js';
import type { Refiner } from '../engine.js';
import { changed, type Figure, withFate } from '../figure.js';
import type { Mark } from '../lexicon.js';
import { tags } from '../tag-set.js';
import { isWord, words } from '../text/find-words.js';
import { besideServices } from './services.js';
import { isBareShare, isOfUnit } from './shares.js';

const DIVIDERS = words(', ; : –');
const LISTS_ON = words('– , є есть is are were також также also');
const AMONG = words('среди серед among');
const OUT_OF = words('из зі із');
const OUT_OF_MORE = words('із из зі з');
const WITH = words('з зі із с со with');
const RANK = tags('noun.rank');
const PART = tags('cue.part');
const AMONG_THEM = tags('cue.among');
const PART_OR_AMONG = tags(PART, AMONG_THEM);
const RELATIVE = tags('cue.relative');

/** A part is still told when it is the civilians, or the military of people that nobody split. */
function mayStand(figure: Figure): boolean {
  return (
    !figure.narrow &&
    figure.nounAt >= 0 &&
    figure.noun !== 'noun.child' &&
    (figure.counted === 'civilians' || figure.counted === 'military')
  );
}

/** "60 військових, серед яких десять офіцерів, та 16 цивільних": the clause of the part ends with a comma. */
function isClosed(doc: Document, mark: Mark, figure: Figure): boolean {
  return (
    doc.tokens[mark.from - 1]?.text === ',' &&
    /^(?:та|і|й|и|а також|and)$/u.test(doc.tokens[figure.phraseFrom - 1]?.text ?? '') &&
    doc.tokens[figure.phraseFrom - 2]?.text === ',' &&
    mark.to < figure.phraseFrom - 2
  );
}

/** "59 із них" (no comma), or anything that a "серед них" of the same sentence opens. */
function isPart(doc: Document, figure: Figure): boolean {
  const sentence = doc.sentenceOf(figure.from);
  // Arabic opens its parts without a comma: "157 أسيراً بينهم سبعة مدنيين".
  const end = doc.language === 'ar' ? figure.to : Math.max(figure.phraseTo, figure.to);
  if (!doc.hasAny(PART_OR_AMONG)) return false;
  for (let at = figure.to; at <= end; at += 1) {
    if (doc.has(at, PART) && doc.within(at, sentence.to, PART)[0]?.from === at) return true;
    if (doc.tokens[at]?.kind === 'mark') break;
  }
  // "The exchange included 84": what an exchange includes is all of it.
  const opened = doc.within(sentence.from, figure.from, PART).some(
    (mark) =>
      !doc.has(mark.from, 'cue.each') &&
      !isClosed(doc, mark, figure) &&
      (!doc.has(mark.from - 1, 'noun.exchange') || doc.language !== 'en') &&
      doc.within(mark.to, figure.from, 'cue.in_return').length === 0 &&
      // "in one of the coldest weeks".
      doc.within(mark.to, Math.min(figure.from, mark.to + 4), 'noun.other').length === 0 &&
      // "one of the largest exchanges, involving 538".
      !doc.at(mark.from).some((other) => other.tag === 'cue.record' && other.from <= mark.from),
  );
  return opened || standsAmong(doc, sentence, figure);
}

/** "Серед звільнених – 19 офіцерів", "шестеро среди освобождённых"; not "144 of its soldiers, among them …". */
function standsAmong(doc: Document, sentence: Sentence, figure: Figure): boolean {
  return doc
    .within(sentence.from, sentence.to, AMONG_THEM)
    .some(
      (mark) =>
        mark.from <= figure.from ||
        !doc.tokens.slice(figure.to, mark.from).some((token) => token.kind === 'mark'),
    );
}

/** "106 воїнів, 8 офіцерів і 98 солдатів": ranks behind a number that make it up. */
function ranksFrom(figures: readonly Figure[], figure: Figure): number {
  return figures
    .filter(
      (other) =>
        other.sentence === figure.sentence && other.from > figure.from && other.counted === 'military',
    )
    .reduce((sum, other) => sum + other.value, 0);
}

/** "5 офіцерів, 17 військовослужбовців": in a row with a rank the others are the rest. */
function besideRank(doc: Document, figures: readonly Figure[], index: number): boolean {
  if (!doc.hasAny(RANK)) return false;
  return (
    isBesideRank(doc, figures, figures[index]!, figures[index - 1]) ||
    isBesideRank(doc, figures, figures[index]!, figures[index + 1])
  );
}

function isBesideRank(
  doc: Document,
  figures: readonly Figure[],
  figure: Figure,
  other: Figure | undefined,
): boolean {
  return (
    other?.noun === 'noun.rank' &&
    other.sentence === figure.sentence &&
    isRow(doc, figure, other) &&
    ranksFrom(figures, figure) !== figure.value &&
    doc.within(other.phraseTo, Math.min(doc.sentenceOf(other.from).to, other.phraseTo + 2), PART).length === 0
  );
}

/** "із 300 охочих забрала 31": a share of a larger number in front of it. */
function isShare(doc: Document, figure: Figure): boolean {
  const sentence = doc.sentenceOf(figure.from);
  for (let at = figure.from - 1; at >= Math.max(sentence.from, figure.from - SHARE); at -= 1) {
    if (DIVIDERS.has(doc.tokens[at]!.text)) return false;
    const number = doc.numberAt(at);
    if (number === undefined) continue;
    return number.value > figure.value && isWord(doc.tokens, at - 1, OUT_OF_MORE);
  }
  return false;
}

/** "Четверо земляков – среди 95 ребят": those named first are a part of those behind. */
function isAmongMore(doc: Document, figure: Figure): boolean {
  let at = Math.max(figure.phraseTo, figure.to);
  while (LISTS_ON.has(doc.tokens[at]?.text ?? '')) at += 1;
  if (!isWord(doc.tokens, at, AMONG)) return false;
  for (let next = at + 1; next <= at + 3; next += 1)
    if ((doc.numberAt(next)?.value ?? 0) > figure.value) return true;
  return false;
}

function near(a: Figure, b: Figure): boolean {
  return a.sentence === b.sentence && b.phraseFrom - a.phraseTo <= 4;
}

/** Words between a whole and its share. */
const SHARE = 7;

function isRow(doc: Document, a: Figure, b: Figure): boolean {
  const [left, right] = a.from < b.from ? [a, b] : [b, a];
  const between = doc.tokens.slice(Math.max(left.phraseTo, left.to), right.phraseFrom);
  return (
    between.length <= 2 && between.every((token) => /^(?:,|та|і|й|и|and|а|також|также|ще)$/u.test(token.text))
  );
}

/** "410 captives, including 205 Ukrainians and 205 Russians": each half is the whole of its side. */
function halfOfBoth(figures: readonly Figure[], figure: Figure): boolean {
  return (
    (figure.own === 'ua' || figure.own === 'ru') &&
    figures.some(
      (other) => other.side === 'both' && other.sentence === figure.sentence && other.value > figure.value,
    )
  );
}

const PAID = tags('verb.give', 'verb.get', 'verb.swap', 'cue.in_return');

/** "За двісті захисників віддали кума", "За кума – 200 героїв": who was given for whom, of those counted already. */
function isPrice(doc: Document, figure: Figure): boolean {
  if (figure.own !== null || figure.counted === 'bodies') return false;
  const sentence = doc.sentenceOf(figure.from);
  const before = doc.tokens[figure.phraseFrom - 1]?.text ?? '';
  if (before === 'за') return doc.speaks(sentence, PAID);
  return before === '–' && doc.tokens[sentence.from]!.text === 'за' && figure.frame === null;
}

/** By what is counted beside it, or by a larger number that it is a share of. */
function isSaidToBePart(doc: Document, figures: readonly Figure[], index: number): boolean {
  const figure = figures[index]!;
  return (
    (figure.counted === 'military' && figure.noun !== 'noun.rank' && besideRank(doc, figures, index)) ||
    besideServices(doc, figures, figure) ||
    isShare(doc, figure) ||
    isAmongMore(doc, figure) ||
    isBareShare(doc, figures, figure) ||
    isPrice(doc, figure) ||
    figures.some((other) => other.from < figure.from && near(other, figure) && isAmongMore(doc, other))
  );
}

/** "Of the 160 …": the sentence begins with it. */
function opensOf(doc: Document, figure: Figure): boolean {
  const { from } = doc.sentenceOf(figure.from);
  return figure.phraseFrom - from <= 2 && doc.tokens[from]!.text === 'of';
}

/** "Among 95 fighters who came home": a clause about them. */
function isDescribed(doc: Document, figure: Figure): boolean {
  return (
    figure.frame !== null &&
    figure.frame.from > figure.phraseTo &&
    doc.within(figure.phraseTo, figure.frame.from, RELATIVE).length > 0
  );
}

export const partOfWhole: Refiner = {
  name: 'part of a whole',
  of: 'open',
  each(figure, doc, figures, index) {
    if (figure.counted === null || figure.sideBy === 'formula') return figure;
    if (isSaidToBePart(doc, figures, index)) return withFate(figure, 'part');
    const before = doc.tokens[figure.phraseFrom - 1]?.text ?? '';
    if (AMONG.has(before))
      return isDescribed(doc, figure) ? changed(figure, { narrow: false }) : withFate(figure, 'part');
    if (OUT_OF.has(before) || (figure.noun === 'noun.child' && WITH.has(before)) || opensOf(doc, figure))
      return withFate(figure, 'part');
    if (!isPart(doc, figure) || halfOfBoth(figures, figure)) return figure;
    const sentence = doc.sentenceOf(figure.from);
    const among = standsAmong(doc, sentence, figure);
    const earlier = figures.filter(
      (other) => other.from < figure.from && other.fate === 'open' && !other.narrow && other.frame !== null,
    );
    const total = earlier.some((other) => other.counted === 'people') ? undefined : earlier.at(-1);
    if (figure.counted === 'civilians' && total?.counted === 'military' && total.value > figure.value)
      return withFate(figure, 'part');
    return mayStand(figure) && !(figure.counted === 'military' && (among || isOfUnit(doc, figure)))
      ? changed(figure, { narrow: false })
      : withFate(figure, 'part');
  },
};
