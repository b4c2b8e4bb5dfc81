/** Parts of a whole. */
import type { Document, Sentence } from '../document.js';
import type { Refiner } from '../engine.js';
import { changed, type Figure, withFate } from '../figure.js';
import type { Mark } from '../lexicon.js';
import { tags } from '../tag-set.js';
import { anyWord, beginnings, words } from '../text/find-words.js';
import { isBareShare, isOfUnit } from './shares.js';

const DIVIDERS = words(', ; : –');
const LISTS_ON = words('– , є есть is are were також также also');
const AMONG = words('среди серед among');
const OPENS = words(': – (');
const OUT_OF = words('из зі із');

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
  for (let at = figure.to; at <= end; at += 1) {
    if (doc.at(at).some((mark) => mark.tag === 'cue.part' && mark.from === at && mark.to <= sentence.to))
      return true;
    if (doc.tokens[at]?.kind === 'mark') break;
  }
  // "The exchange included 84": what an exchange includes is all of it.
  const opened = doc.within(sentence.from, figure.from, 'cue.part').some(
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
    .within(sentence.from, sentence.to, 'cue.among')
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
  const figure = figures[index]!;
  return [figures[index - 1], figures[index + 1]].some(
    (other) =>
      other?.noun === 'noun.rank' &&
      other.sentence === figure.sentence &&
      isRow(doc, figure, other) &&
      ranksFrom(figures, figure) !== figure.value &&
      doc.within(other.phraseTo, Math.min(doc.sentenceOf(other.from).to, other.phraseTo + 2), 'cue.part')
        .length === 0,
  );
}

/** "із 300 охочих забрала 31": a share of a larger number in front of it. */
function isShare(doc: Document, figure: Figure): boolean {
  const sentence = doc.sentenceOf(figure.from);
  for (let at = figure.from - 1; at >= Math.max(sentence.from, figure.from - SHARE); at -= 1) {
    if (DIVIDERS.has(doc.tokens[at]!.text)) return false;
    const number = doc.numberAt(at);
    if (number === undefined) continue;
    return number.value > figure.value && /^(?:із|из|зі|з)$/u.test(doc.tokens[at - 1]?.text ?? '');
  }
  return false;
}

/** "Четверо земляков – среди 95 ребят": those named first are a part of those behind. */
function isAmongMore(doc: Document, figure: Figure): boolean {
  let at = Math.max(figure.phraseTo, figure.to);
  while (LISTS_ON.has(doc.tokens[at]?.text ?? '')) at += 1;
  if (!AMONG.has(doc.tokens[at]?.text ?? '')) return false;
  return [at + 1, at + 2, at + 3].some((next) => (doc.numberAt(next)?.value ?? 0) > figure.value);
}

function near(a: Figure, b: Figure): boolean {
  return a.sentence === b.sentence && b.phraseFrom - a.phraseTo <= 4;
}

/** Words between a whole and its share. */
const SHARE = 7;

/** The army itself, as one of several services. */
const ARMY = beginnings('зсу всу збройн вооруженн армії армии армійц армейц armed army afu сухопутн');

function namesArmy(doc: Document, figure: Figure): boolean {
  const sentence = doc.sentenceOf(figure.from);
  return anyWord(doc.tokens, figure.to, Math.min(sentence.to, figure.phraseTo + 3), ARMY);
}

/** "92 військовослужбовці, 20 бійців тероборони, 11 нацгвардійців": one service of a list that nobody summed up. */
function besideServices(doc: Document, figures: readonly Figure[], figure: Figure): boolean {
  if (figure.counted !== 'military' || figure.sideBy === 'formula' || figure.noun === 'noun.rank')
    return false;
  if (!figures.some((other) => other.noun === 'noun.branch' && other.id !== figure.id)) return false;
  const reach = namesArmy(doc, figure) ? 1 : 0;
  const services = figures.filter(
    (other) =>
      other.id !== figure.id &&
      other.noun === 'noun.branch' &&
      other.counted === 'military' &&
      Math.abs(other.sentence - figure.sentence) <= reach &&
      doc
        .within(doc.sentenceOf(other.from).from, other.from, 'cue.part')
        .every((mark) => mark.to <= figure.from && other.sentence === figure.sentence),
  );
  const sum = services.reduce((total, other) => total + other.value, 0);
  const first = Math.min(...services.map((other) => other.from));
  const opened = first > figure.from && anyWord(doc.tokens, figure.phraseTo, first, OPENS);
  if (figure.value >= sum && opened && reach === 0) return false;
  return services.length > (reach === 0 ? 1 : 0) || (reach === 1 && services.length > 0);
}

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

export const partOfWhole: Refiner = {
  name: 'part of a whole',
  of: 'open',
  each(figure, doc, figures, index) {
    if (figure.counted === null || figure.sideBy === 'formula') return figure;
    if (figure.counted === 'military' && figure.noun !== 'noun.rank' && besideRank(doc, figures, index))
      return withFate(figure, 'part');
    if (besideServices(doc, figures, figure) || isShare(doc, figure) || isAmongMore(doc, figure))
      return withFate(figure, 'part');
    if (isBareShare(doc, figures, figure) || isPrice(doc, figure)) return withFate(figure, 'part');
    const before = doc.tokens[figure.phraseFrom - 1]?.text ?? '';
    const described =
      figure.frame !== null &&
      figure.frame.from > figure.phraseTo &&
      doc.within(figure.phraseTo, figure.frame.from, 'cue.relative').length > 0;
    const opensOf =
      doc.tokens[doc.sentenceOf(figure.from).from]!.text === 'of' &&
      figure.phraseFrom - doc.sentenceOf(figure.from).from <= 2;
    const ofWhole = opensOf || OUT_OF.has(before) || (AMONG.has(before) && !described);
    if (figures.some((other) => other.from < figure.from && near(other, figure) && isAmongMore(doc, other)))
      return withFate(figure, 'part');
    if (described && AMONG.has(before)) return changed(figure, { narrow: false });
    if (figure.noun === 'noun.child' && /^(?:з|зі|із|с|со|with)$/u.test(before))
      return withFate(figure, 'part');
    if (ofWhole) return withFate(figure, 'part');
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
