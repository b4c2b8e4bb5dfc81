/** To which side a figure returns: its own words, then a direction in its clause, then "in return", then who writes. */
import type { Side } from '../../domain/post.js';
import type { Document, Sentence, Stretch } from '../document.js';
import type { Refiner } from '../engine.js';
import { copyOf, type Figure, opposite } from '../figure.js';
import { tags } from '../tag-set.js';
import { anyWord, isWord, words } from '../text/find-words.js';
import { actorBefore, givenAndTaken, givenBefore, isJoined, namedNear, speakerOf } from './coordination.js';
import { clauseOf, directed } from './directions.js';
import { byElimination } from './elimination.js';
import { actorLinked, directionBefore } from './side-beside.js';

const LINKS = words('– :');

const TO_UA = tags('ua.to');
const TO_RU = tags('ru.to');
const UA_ACTS = tags('ua.agent');
const RU_ACTS = tags('ru.agent');
const IN_RETURN = tags('cue.in_return');

const ACTORS = tags('ua.agent', 'ru.agent', 'own.agent', 'foe.agent');
const DIRECTIONS = tags('ua.to', 'ru.to', 'ua.from', 'ru.from');

export const sides: Refiner = {
  name: 'side of return',
  refine(figures, doc) {
    let last: Side | null = null;
    let returned: { sentence: number; side: Side } | null = null;
    const out: Figure[] = [];
    for (let index = 0; index < figures.length; index += 1) {
      const original = figures[index]!;
      const own = original.own === null ? linkedOwn(doc, original, out.at(-1)) : null;
      const settled = original.side !== null || original.counted === null || original.fate === 'dropped';
      if (settled && own === null) {
        out.push(original);
        continue;
      }
      const figure = copyOf(original);
      if (own !== null) figure.own = own;
      if (!settled) {
        if (
          returned !== null &&
          returned.sentence === figure.sentence &&
          figure.own === null &&
          figure.frame === null
        ) {
          figure.side = returned.side;
          figure.sideBy = 'return';
        } else settle(doc, figures, index, figure, last, out);
        if (figure.side === 'ua' || figure.side === 'ru') {
          last = figure.side;
          if (figure.sideBy === 'return') returned = { sentence: figure.sentence, side: last };
        }
      }
      out.push(figure);
    }
    return doc.party === 'media' ? byElimination(out) : out;
  },
};

/** Whose it is by the side that a dash or a colon links to the number, or that did the same as the one before. */
function linkedOwn(doc: Document, figure: Figure, before: Figure | undefined): Figure['own'] {
  const link = doc.tokens[figure.phraseFrom - 1]?.text ?? '';
  if (!LINKS.has(link)) return null;
  return directionBefore(doc, figure) ?? (link === '–' ? actorLinked(doc, figure, before) : null);
}

/** Writes the side on a figure that is still new. */
function settle(
  doc: Document,
  figures: readonly Figure[],
  index: number,
  figure: Figure,
  last: Side | null,
  earlier: readonly Figure[],
): void {
  const sentence = doc.sentenceOf(figure.from);
  const found = sideOf(doc, figure, sentence, clauseOf(doc, figures, index, sentence), last, earlier);
  const told = found.sideBy === 'view' ? wentTo(doc, figure, sentence) : null;
  figure.side = told ?? found.side;
  figure.sideBy = told === null ? found.sideBy : 'direction';
}

const THEY = words('они их все всех дети детей ребята вони їх усі всі діти дітей they all');

/** "Состоялась передача шестерых детей. Они уехали на Украину": the next sentence says whither. */
function wentTo(doc: Document, figure: Figure, sentence: Sentence): Side | null {
  if (figure.frame === null || figure.own !== null || figure.narrow) return null;
  const next = doc.sentences[sentence.index + 1];
  if (next === undefined || doc.speaks(sentence, DIRECTIONS)) return null;
  const ua = doc.speaks(next, TO_UA);
  if (ua === doc.speaks(next, TO_RU)) return null;
  if (!anyWord(doc.tokens, next.from, next.from + 2, THEY)) return null;
  if (doc.numbers.some((number) => number.from >= next.from && number.to <= next.to)) return null;
  return ua ? 'ua' : 'ru';
}

function joinedBefore(
  doc: Document,
  figure: Figure,
  before: Figure | undefined,
): Pick<Figure, 'side' | 'sideBy'> | null {
  if (before === undefined || before.sentence !== figure.sentence || !isJoined(doc, before, figure))
    return null;
  return before.side === 'ua' || before.side === 'ru' ? { side: before.side, sideBy: before.sideBy } : null;
}

function namesActor(doc: Document, before: Figure, figure: Figure): boolean {
  return doc.within(before.phraseTo, figure.phraseFrom, ACTORS).length > 0;
}

function sideOf(
  doc: Document,
  figure: Figure,
  sentence: Sentence,
  clause: Stretch,
  last: Side | null,
  earlier: readonly Figure[],
): Pick<Figure, 'side' | 'sideBy'> {
  if (
    figure.frame === null &&
    last !== null &&
    figure.own === null &&
    speakerOf(doc, sentence) === null &&
    doc.within(sentence.from, figure.from, IN_RETURN).length === 0
  ) {
    return { side: last, sideBy: 'view' };
  }
  if (figure.own === 'ua' || figure.own === 'ru') return { side: figure.own, sideBy: 'phrase' };
  const view = speakerOf(doc, sentence) ?? doc.perspective;
  if (figure.own === 'opposite' && view !== null) return { side: opposite(view), sideBy: 'phrase' };
  if (countsBoth(doc, figure, clause)) return { side: 'both', sideBy: 'both' };
  const direct = directed(doc, figure, sentence, clause);
  if (figure.own === 'agent') {
    // "Их передали: Киев сообщил о 116, Москва о 63 своих": the verb is of another clause.
    const acts = (figure.frame?.from ?? clause.from) >= clause.from;
    if ((direct?.sideBy === 'agent' && acts) || direct?.sideBy === 'direction') return direct;
    if (doc.within(clause.from, clause.to, IN_RETURN).length > 0 && last !== null)
      return { side: opposite(last), sideBy: 'return' };
    const actor = actorBefore(doc, sentence, figure);
    if (actor !== null) return { side: actor, sideBy: 'agent' };
    if (view !== null) return { side: view, sideBy: 'phrase' };
  }
  if (figure.own === 'perspective' && view !== null) return { side: view, sideBy: 'phrase' };
  // "the return of 100 soldiers and one civilian, while Moscow …": who acts further on acts for others.
  const joint = direct?.sideBy === 'agent' ? joinedBefore(doc, figure, earlier.at(-1)) : null;
  if (joint !== null && joint.sideBy !== 'view' && !namesActor(doc, earlier.at(-1)!, figure)) return joint;
  if (direct !== null && direct.sideBy !== 'view') return direct;
  const back = doc.within(clause.from, clause.to, IN_RETURN).length > 0;
  if ((back || figure.sideBy === 'return') && last !== null)
    return { side: opposite(givenBefore(doc, sentence, figure, earlier) ?? last), sideBy: 'return' };
  const turned = givenAndTaken(earlier.at(-1), figure);
  if (turned !== null && direct === null) return { side: turned, sideBy: 'return' };
  const joined = joinedBefore(doc, figure, earlier.at(-1));
  if (joined !== null) return joined;
  const whole = directed(doc, figure, sentence, sentence);
  if (whole !== null && direct === null && whole.sideBy !== 'view') return whole;
  if (direct !== null) return direct;
  // "Ще 22 віддали поза обміном": beyond the exchange they go where those before went.
  if (
    figure.frame?.verb === 'give' &&
    (last === 'ua' || last === 'ru') &&
    doc.speaks(sentence, 'cue.outside') &&
    !doc.speaks(sentence, 'own.agent')
  )
    return { side: last, sideBy: 'view' };
  if (figure.frame?.verb === 'give' && view !== null) {
    // "Передано 64 тіла" without a recipient: Ukrainian posts say so of what they get.
    const passive = view === 'ua' && isPassive(doc, figure.frame.from);
    return { side: passive ? view : opposite(view), sideBy: 'view' };
  }
  // "33 bodies came to Ukraine. In all 696 have been returned": the sum goes on with the same side.
  if (figure.fate === 'cumulative' && last !== null && earlier.at(-1)?.counted === figure.counted)
    return { side: last, sideBy: 'view' };
  const alike = doc.party === 'media' ? returnedLikewise(figure, earlier) : null;
  if (alike !== null) return { side: alike, sideBy: 'view' };
  const named = doc.viewIsGuessed || doc.party === 'media' ? namedNear(doc, sentence, figure) : null;
  if (named !== null) return { side: named, sideBy: 'view' };
  if (doc.viewIsGuessed && last !== null && speakerOf(doc, sentence) === null)
    return { side: last, sideBy: 'view' };
  return { side: view, sideBy: view === null ? null : 'view' };
}

const RETURNING: ReadonlySet<string> = new Set(['come', 'home', 'bring']);

/** "Вернулись 185 … Украине отданы 185 … с ними возвратились 20": who returns goes where those before returned. */
function returnedLikewise(figure: Figure, earlier: readonly Figure[]): Side | null {
  if (!RETURNING.has(figure.frame?.verb ?? '') || earlier.at(-1)?.frame?.verb !== 'give') return null;
  const before = earlier.findLast(
    (other) => RETURNING.has(other.frame?.verb ?? '') && other.frame?.done === true,
  );
  return before?.side === 'ua' || before?.side === 'ru' ? before.side : null;
}

const BE = words('were was been be');
const WERE = words('were was');

function isPassive(doc: Document, at: number): boolean {
  return doc.language === 'en'
    ? isWord(doc.tokens, at - 1, BE) || isWord(doc.tokens, at, WERE)
    : doc.tokens[at]!.text.endsWith('но');
}

const TOGETHER = words('вместе разом together combined');

function bothAct(doc: Document, clause: Stretch): boolean {
  return (
    doc.within(clause.from, clause.to, UA_ACTS).length > 0 &&
    doc.within(clause.from, clause.to, RU_ACTS).length > 0
  );
}

/** "Russia and Ukraine exchanged 314 prisoners"; and whatever a mediator counts without saying whose they are. */
function countsBoth(doc: Document, figure: Figure, clause: Stretch): boolean {
  if (figure.counted === 'bodies' || figure.own !== null) return false;
  const verb = figure.frame?.verb;
  if (verb === 'give') return false;
  if (verb === 'swap' || verb === 'held_exchange') {
    if (bothAct(doc, clause)) return true;
  } else if (
    verb === 'bring' &&
    bothAct(doc, clause) &&
    anyWord(doc.tokens, clause.from, clause.to, TOGETHER)
  )
    return true;
  if (doc.party !== 'mediator') return false;
  return doc.within(clause.from, clause.to, DIRECTIONS).length === 0;
}
