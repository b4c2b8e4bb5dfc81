/** What a number counts that has no noun of its own: said by its neighbours. */
import { begins } from '../begins.js';
import type { Document, Sentence } from '../document.js';
import type { Refiner } from '../engine.js';
import { changed, type Figure } from '../figure.js';
import { countedBy, nounAt } from '../rules/nouns.js';
import { tags } from '../tag-set.js';
import { SIDE_TAGS, VERB_TAGS } from '../tags.js';
import { isWord, words } from '../text/find-words.js';
import { newsOf } from './news.js';
import { exchangedBehind, isOfPlace, nounAfterDash } from './noun-behind.js';
import { numberOf } from './number-of.js';
import { answersBefore, followedByVerb, ownOnly, theirsAfterOurs } from './other-half.js';
import { sideBeside } from './side-beside.js';

const STOPS = words('. , ; : ! – )');
const OBLIQUE = words('о об в у на at in on за до № with by');
const CLAUSE_ENDS = words('. , ; ! ? ) … – back home too');

const TRANSFER_VERBS = tags('verb.get', 'verb.give', 'verb.bring', 'verb.come', 'verb.home', 'verb.swap');
const RETURN_VERBS = tags('verb.swap', 'verb.bring', 'verb.home', 'verb.come');
const PART = tags('cue.part');
const VERBS_OR_SIDES = tags(...VERB_TAGS, ...SIDE_TAGS.filter((tag) => !tag.startsWith('foe.')));
const OTHER_EXCHANGE = tags('cue.other_exchange');
const TOTAL = tags('cue.total');
const SUMS_UP = tags('cue.total', 'cue.since');
const BODIES = tags('noun.body', 'cue.on_shield');

function lastNoun(
  doc: Document,
  from: number,
  to: number,
): { counted: Figure['counted']; noun: Figure['noun'] } | null {
  for (let at = to - 1; at >= from; at -= 1) {
    const found = nounAt(doc, at);
    const counted = countedBy(found?.noun ?? null);
    if (found !== null && counted !== null) return { counted, noun: found.noun };
  }
  return null;
}

/** "Получили взамен — 19.": nothing but the end of the clause follows, and a verb of transfer leads to it. */
function standsForEarlier(doc: Document, figure: Figure): boolean {
  const next = doc.tokens[figure.to];
  const ends =
    next === undefined ||
    next.sentence !== figure.sentence ||
    CLAUSE_ENDS.has(next.text) ||
    doc.within(figure.to, figure.to + 3, 'cue.in_return').some((mark) => mark.from === figure.to);
  if (!ends) return false;
  const sentence = doc.sentenceOf(figure.from);
  const from = Math.max(sentence.from, figure.from - 5);
  return doc.within(from, figure.from, TRANSFER_VERBS).length > 0;
}

/** "captives exchanged now number 2,583", "reach 1,558". */
function afterReach(doc: Document, figure: Figure): boolean {
  const sentence = doc.sentenceOf(figure.from);
  return doc.within(sentence.from, figure.from, 'cue.to_date').some((mark) => figure.from - mark.to <= 3);
}

/** "1358 із них": of those just counted. */
function isShareOf(doc: Document, figure: Figure): boolean {
  return begins(doc, figure.to, PART);
}

/** "2,484 have now been exchanged in total". */
function countsAll(doc: Document, figure: Figure): boolean {
  const sentence = doc.sentenceOf(figure.from);
  const follows = doc.within(figure.to, Math.min(sentence.to, figure.to + 5), RETURN_VERBS).length > 0;
  return follows && doc.speaks(sentence, SUMS_UP);
}

function neighbour(
  doc: Document,
  figure: Figure,
  next: Figure | undefined,
  before: Figure | undefined,
): Partial<Figure> | null {
  const after = nounAfterDash(doc, figure);
  if (after !== null) {
    const plain =
      after.noun === 'noun.civilian' || after.noun === 'noun.military' || after.noun === 'noun.people';
    after.narrow = !plain || (after.noun !== 'noun.civilian' && isOfPlace(doc, after.nounAt));
    return after;
  }
  const close = next !== undefined && next.sentence === figure.sentence && next.from - figure.to <= 3;
  if (close && next.counted !== null && next.own !== null && figure.own !== null) {
    return { counted: next.counted, noun: next.noun };
  }
  if (figure.fate !== 'open' || figure.noun === 'noun.other') return null;
  // Letters and parcels: a number alone counts them and nobody.
  if (doc.hasAny(OTHER_EXCHANGE) && !figure.collective && !answersBefore(doc, figure, before)) return null;
  const towards = sideBeside(doc, figure) ?? theirsAfterOurs(doc, figure);
  if (towards !== null) {
    const source =
      before ??
      lastNoun(doc, doc.sentenceOf(figure.from).from, figure.from) ??
      lastNoun(doc, 0, figure.from) ??
      exchangedBehind(doc, figure);
    if (source !== null && source !== undefined) {
      const own = figure.own === 'ua' || figure.own === 'ru' ? figure.own : towards;
      return { counted: source.counted, noun: source.noun, own, narrow: false };
    }
  }
  const numbered = numberOf(doc, figure);
  if (numbered !== null) return numbered;
  const sentence = doc.sentenceOf(figure.from);
  const left = lastNoun(doc, sentence.from, figure.from);
  if (followedByVerb(doc, figure)) {
    if (before !== undefined && before.sentence === figure.sentence)
      return { counted: before.counted, noun: before.noun };
    if (left !== null) return left;
  }
  // "Вернулись 8 120 бойцов. Ещё около двух тысяч остаются в плену".
  if (doc.has(figure.to, 'cue.held') && before !== undefined && figure.sentence - before.sentence <= 1)
    return { counted: before.counted, noun: before.noun, narrow: false };
  const sums = doc.within(Math.max(sentence.from, figure.from - 4), figure.from, TOTAL).length > 0;
  if (sums && before !== undefined && before.sentence === figure.sentence)
    return { counted: before.counted === 'bodies' ? 'bodies' : 'people', noun: before.noun, narrow: false };
  if (afterReach(doc, figure)) return { counted: 'people', noun: 'noun.people', narrow: false };
  if (figure.collective && left !== null)
    return { ...left, narrow: left.noun !== 'noun.civilian' && left.noun !== 'noun.child' };
  const earlier = left ?? (before === undefined ? null : { counted: before.counted, noun: before.noun });
  if (
    sentence.to - sentence.from - (figure.to - figure.from) <= 1 &&
    figure.value > 4 &&
    newsBeside(doc, sentence)
  )
    return { counted: 'people', noun: 'noun.people', nounAt: figure.from };
  if (standsForEarlier(doc, figure)) return earlier ?? { counted: 'people', noun: 'noun.people' };
  if (before !== undefined && before.counted !== null && isShareOf(doc, figure))
    return { counted: before.counted, noun: null };
  if (figure.own !== null && before !== undefined && figure.sentence - before.sentence <= 1)
    return { counted: before.counted, noun: before.noun };
  const told = countedWithoutNoun(doc, figure, left);
  if (told !== null) return told;
  if (countsAll(doc, figure)) return { counted: 'people', noun: 'noun.people', narrow: false };
  return figure.collective
    ? { counted: before?.counted ?? 'people', noun: before?.noun ?? 'noun.people' }
    : null;
}

/** "Повернуто на щиті 757": the only number of the sentence that tells the news, and nothing else is counted by it. */
function countedWithoutNoun(
  doc: Document,
  figure: Figure,
  left: { counted: Figure['counted']; noun: Figure['noun'] } | null,
): Partial<Figure> | null {
  if (doc.party === 'media' || figure.value < 5 || figure.noun !== null) return null;
  const sentence = doc.sentenceOf(figure.from);
  const news = newsOf(doc);
  const told =
    news.includes(sentence.index) || (news.includes(sentence.index - 1) && followedByVerb(doc, figure));
  if (!told) return null;
  const alone = doc.numbers.every(
    (number) =>
      number.from === figure.from ||
      number.from < sentence.from ||
      number.to > sentence.to ||
      number.kind === 'ordinal',
  );
  const stands = STOPS.has(doc.tokens[figure.to]?.text ?? '.') || begins(doc, figure.to, VERBS_OR_SIDES);
  if (!alone || !stands || isWord(doc.tokens, figure.from - 1, OBLIQUE)) return null;
  if (doc.speaks(sentence, BODIES) && !doc.speaks(sentence, 'cue.captivity'))
    return { counted: 'bodies', noun: 'noun.body' };
  return left ?? { counted: 'people', noun: 'noun.people' };
}

/** "Наши дома. 207.": the number is a sentence of its own. */
function newsBeside(doc: Document, sentence: Sentence): boolean {
  const index = sentence.index;
  return newsOf(doc).some((news) => Math.abs(news - index) === 1);
}

/** A number alone counts what was last counted; a coordinated one ("100 Russian and 100 Ukrainian captives") what follows. */
export const borrowedNoun: Refiner = {
  name: 'noun of a neighbour',
  refine(figures, doc) {
    let before: Figure | undefined;
    return figures.map((original, index) => {
      const figure = ownOnly(doc, original, before);
      const bare =
        figure.counted === null &&
        figure.fate === 'open' &&
        (figure.noun === null || (figure.noun === 'noun.exchange' && figure.nounAt < figure.from));
      const found = bare ? neighbour(doc, figure, figures[index + 1], before) : null;
      const next = found === null ? figure : changed(figure, found);
      if (next.counted !== null) before = next;
      return next;
    });
  },
};
