/** To which side a figure returns: its own words, then a direction in its clause, then "in return", then who writes. */
import type { Side } from '../../domain/post.js';
import type { Document, Sentence, Stretch } from '../document.js';
import type { Refiner } from '../engine.js';
import { type Figure, opposite } from '../figure.js';
import { tags } from '../tag-set.js';
import { anyWord, words } from '../text/find-words.js';
import {
  actorBefore,
  actorLinked,
  directionBefore,
  givenAndTaken,
  givenBefore,
  isJoined,
  namedNear,
  speakerOf,
} from './coordination.js';
import { clauseOf, directed } from './directions.js';
import { byElimination } from './elimination.js';

const LINKS = words('– :');

const ACTORS = tags('ua.agent', 'ru.agent', 'own.agent', 'foe.agent');
const DIRECTIONS = tags('ua.to', 'ru.to', 'ua.from', 'ru.from');

export const sides: Refiner = {
  name: 'side of return',
  refine(figures, doc) {
    let last: Side | null = null;
    let returned: { sentence: number; side: Side } | null = null;
    const out: Figure[] = [];
    for (const [index, original] of figures.entries()) {
      const linked =
        original.own === null && LINKS.has(doc.tokens[original.phraseFrom - 1]?.text ?? '')
          ? directionBefore(doc, original)
          : null;
      const actor = original.own === null && linked === null ? actorLinked(doc, original, out.at(-1)) : null;
      const own = linked ?? actor;
      const figure = own === null ? original : { ...original, own };
      if (figure.side !== null || figure.counted === null || figure.fate === 'dropped') {
        out.push(figure);
        continue;
      }
      const sentence = doc.sentenceOf(figure.from);
      const clause = clauseOf(doc, figures, index, sentence);
      const found: Pick<Figure, 'side' | 'sideBy'> =
        returned !== null &&
        returned.sentence === figure.sentence &&
        figure.own === null &&
        figure.frame === null
          ? { side: returned.side, sideBy: 'return' as const }
          : sideOf(doc, figure, sentence, clause, last, out);
      const told = found.sideBy === 'view' ? wentTo(doc, figure, sentence) : null;
      const next: Figure = {
        ...figure,
        ...(told === null ? found : { side: told, sideBy: 'direction' as const }),
      };
      if (next.side === 'ua' || next.side === 'ru') last = next.side;
      if (next.sideBy === 'return' && (next.side === 'ua' || next.side === 'ru'))
        returned = { sentence: next.sentence, side: next.side };
      out.push(next);
    }
    return doc.party === 'media' ? byElimination(out) : out;
  },
};

const THEY = words('они их все всех дети детей ребята вони їх усі всі діти дітей they all');

/** "Состоялась передача шестерых детей. Они уехали на Украину": the next sentence says whither. */
function wentTo(doc: Document, figure: Figure, sentence: Sentence): Side | null {
  if (figure.frame === null || figure.own !== null || figure.narrow) return null;
  const next = doc.sentences[doc.sentences.indexOf(sentence) + 1];
  if (next === undefined || doc.speaks(sentence, DIRECTIONS)) return null;
  if (!anyWord(doc.tokens, next.from, next.from + 2, THEY)) return null;
  if (doc.numbers.some((number) => number.from >= next.from && number.to <= next.to)) return null;
  const ua = doc.speaks(next, 'ua.to');
  const ru = doc.speaks(next, 'ru.to');
  return ua === ru ? null : ua ? 'ua' : 'ru';
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
    doc.within(sentence.from, figure.from, 'cue.in_return').length === 0
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
    if (doc.within(clause.from, clause.to, 'cue.in_return').length > 0 && last !== null)
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
  const back = doc.within(clause.from, clause.to, 'cue.in_return').length > 0;
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

function isPassive(doc: Document, at: number): boolean {
  return doc.language === 'en'
    ? /^(?:were|was|been|be)$/u.test(doc.tokens[at - 1]?.text ?? '') ||
        /^(?:were|was)$/u.test(doc.tokens[at]!.text)
    : /но$/u.test(doc.tokens[at]!.text);
}

const TOGETHER = /(?:^| )(?:вместе|разом|together|combined)(?: |$)/u;

/** "Russia and Ukraine exchanged 314 prisoners"; and whatever a mediator counts without saying whose they are. */
function countsBoth(doc: Document, figure: Figure, clause: Stretch): boolean {
  if (figure.counted === 'bodies' || figure.own !== null) return false;
  const verb = figure.frame?.verb;
  if (verb === 'give') return false;
  const ua = doc.within(clause.from, clause.to, 'ua.agent').length > 0;
  const ru = doc.within(clause.from, clause.to, 'ru.agent').length > 0;
  if (ua && ru && (verb === 'swap' || verb === 'held_exchange')) return true;
  if (
    ua &&
    ru &&
    verb === 'bring' &&
    TOGETHER.test(
      doc.tokens
        .slice(clause.from, clause.to)
        .map((token) => token.text)
        .join(' '),
    )
  )
    return true;
  if (doc.party !== 'mediator') return false;
  return doc.within(clause.from, clause.to, DIRECTIONS).length === 0;
}
