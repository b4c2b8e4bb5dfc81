/** To which side a figure returns: its own words, then a direction in its clause, then "in return", then who writes. */
import type { Side } from '../../domain/post.js';
import type { Document, Sentence } from '../document.js';
import type { Refiner } from '../engine.js';
import { type Figure, opposite } from '../figure.js';
import type { Mark } from '../lexicon.js';
import { SIDE_TAGS } from '../tags.js';
import { beginOf, givenBefore, isJoined, directionBefore, speakerOf } from './coordination.js';
import { distance, verbsOf } from './verbs.js';

type Role = 'to' | 'from' | 'agent';
interface Pointer {
  mark: Mark;
  role: Role;
  side: Side;
}

function sideNamed(doc: Document, name: string): Side | null {
  if (name === 'ua' || name === 'ru') return name;
  if (doc.perspective === null) return null;
  return name === 'own' ? doc.perspective : opposite(doc.perspective);
}

/** The longest reading of every place in the clause that names a direction. */
function pointers(doc: Document, from: number, to: number): Pointer[] {
  const rank = (mark: Mark) => (mark.to - mark.from) * 2 + Number(!mark.tag.endsWith('.of'));
  const marks = [...doc.within(from, to, ...SIDE_TAGS)].sort((a, b) => rank(b) - rank(a));
  const taken = new Set<number>();
  const out: Pointer[] = [];
  for (const mark of marks) {
    if (taken.has(mark.from) || taken.has(mark.to - 1)) continue;
    for (let at = mark.from; at < mark.to; at += 1) taken.add(at);
    const [name = '', role = ''] = mark.tag.split('.');
    const side = sideNamed(doc, name);
    if (side === null || role === 'of') continue;
    if (role !== 'agent' && doc.within(Math.max(from, mark.from - 4), mark.from, 'cue.deported').length > 0)
      continue;
    out.push({ mark, role: role as Role, side });
  }
  return out;
}

/** From the previous figure's end to the next one's beginning, inside the sentence. */
function clauseOf(doc: Document, figures: readonly Figure[], index: number, sentence: Sentence): Sentence {
  const figure = figures[index]!;
  let from = sentence.from;
  let to = sentence.to;
  for (let i = index - 1; i >= 0 && figures[i]!.from >= sentence.from; i -= 1) {
    if (figures[i]!.from < figure.from && figures[i]!.counted !== null) {
      from = Math.max(from, figures[i]!.phraseTo);
      break;
    }
  }
  for (let i = index + 1; i < figures.length && figures[i]!.from < sentence.to; i += 1) {
    if (figures[i]!.from > figure.from && figures[i]!.counted !== null) {
      to = beginOf(doc, figures[i]!);
      break;
    }
  }
  return { from: Math.min(from, figure.phraseFrom), to: Math.max(to, figure.phraseTo) };
}

function nearest(
  doc: Document,
  figure: Figure,
  sentence: Sentence,
  list: readonly Pointer[],
): Pointer | undefined {
  const sums = doc.costsOf(sentence);
  const away = (pointer: Pointer) =>
    distance(sums, sentence, pointer.mark.from, pointer.mark.to, figure.phraseFrom, figure.phraseTo);
  return [...list].sort((a, b) => away(a) - away(b))[0];
}

/** "двох цивільних, яких росіяни тримали": who acts in a clause about the counted. */
function isRelative(doc: Document, figure: Figure, pointer: Pointer): boolean {
  return doc.within(figure.phraseTo, pointer.mark.from, 'cue.relative').length > 0;
}

/** A direction belongs to the verb that it stands nearest to: "returned 1,000 to Ukraine and received 24". */
function ownVerb(doc: Document, figure: Figure, sentence: Sentence, pointer: Pointer): boolean {
  const frame = figure.frame;
  if (frame === null || frame.verb === 'list' || pointer.role === 'agent') return true;
  const sums = doc.costsOf(sentence);
  const away = (from: number, to: number) =>
    distance(sums, sentence, from, to, pointer.mark.from, pointer.mark.to);
  const mine = away(frame.from, frame.to);
  return verbsOf(doc, sentence).every(
    (verb) => away(verb.from, verb.to) >= mine || (verb.from < frame.to && frame.from < verb.to),
  );
}

/** "Украина вернула 78 тел": of bodies, who returns them gives them; unless it is the writer's own side that brings them home. */
function gaveBack(doc: Document, figure: Figure): boolean {
  const verb = doc.tokens[figure.frame?.from ?? -1]?.text ?? '';
  return /^(?:верн|возврат|поверн|return)/u.test(verb);
}

/** Who does what the verb says: the agent nearest to the verb, one in front of it before one behind. */
function subjectOf(
  doc: Document,
  figure: Figure,
  sentence: Sentence,
  list: readonly Pointer[],
): Pointer | undefined {
  const frame = figure.frame;
  const agents = list.filter((pointer) => pointer.role === 'agent');
  if (frame === null || agents.length < 2) return agents[0];
  const sums = doc.costsOf(sentence);
  const away = (pointer: Pointer) =>
    distance(sums, sentence, frame.from, frame.to, pointer.mark.from, pointer.mark.to) +
    (pointer.mark.from >= frame.to ? 6 : 0);
  return [...agents].sort((a, b) => away(a) - away(b))[0];
}

function directed(
  doc: Document,
  figure: Figure,
  sentence: Sentence,
  clause: Sentence,
): Pick<Figure, 'side' | 'sideBy'> | null {
  const all = pointers(doc, clause.from, clause.to).filter(
    (pointer) =>
      ownVerb(doc, figure, sentence, pointer) &&
      !(pointer.role === 'agent' && isRelative(doc, figure, pointer)),
  );
  const named = all.filter((pointer) => !pointer.mark.tag.startsWith('own.'));
  for (const list of [named, all]) {
    const to = nearest(
      doc,
      figure,
      sentence,
      list.filter((pointer) => pointer.role === 'to'),
    );
    const from = nearest(
      doc,
      figure,
      sentence,
      list.filter((pointer) => pointer.role === 'from'),
    );
    if (to !== undefined && (list === named || from === undefined))
      return { side: to.side, sideBy: list === named ? 'direction' : 'view' };
    if (from !== undefined) return { side: opposite(from.side), sideBy: 'direction' };
    const verb = figure.frame?.verb;
    const agent = subjectOf(doc, figure, sentence, list);
    if (agent !== undefined && list === named && verb === 'give')
      return { side: opposite(agent.side), sideBy: 'agent' };
    if (
      agent !== undefined &&
      verb === 'bring' &&
      figure.counted === 'bodies' &&
      gaveBack(doc, figure) &&
      agent.side !== doc.perspective
    ) {
      return { side: opposite(agent.side), sideBy: 'agent' };
    }
    if (agent !== undefined && (verb === 'get' || verb === 'bring' || verb === 'swap'))
      return { side: agent.side, sideBy: 'agent' };
  }
  return null;
}

export const sides: Refiner = {
  name: 'side of return',
  refine(figures, doc) {
    let last: Side | null = null;
    let returned: { sentence: number; side: Side } | null = null;
    const out: Figure[] = [];
    for (const [index, original] of figures.entries()) {
      const linked =
        original.own === null && /^[–:]$/u.test(doc.tokens[original.phraseFrom - 1]?.text ?? '')
          ? directionBefore(doc, original)
          : null;
      const figure = linked === null ? original : { ...original, own: linked };
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
      const next: Figure = { ...figure, ...found };
      if (next.side === 'ua' || next.side === 'ru') last = next.side;
      if (next.sideBy === 'return' && (next.side === 'ua' || next.side === 'ru'))
        returned = { sentence: next.sentence, side: next.side };
      out.push(next);
    }
    return out;
  },
};

function sideOf(
  doc: Document,
  figure: Figure,
  sentence: Sentence,
  clause: Sentence,
  last: Side | null,
  earlier: readonly Figure[],
): Pick<Figure, 'side' | 'sideBy'> {
  if (
    figure.frame === null &&
    last !== null &&
    figure.own === null &&
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
    if (direct?.sideBy === 'agent' || direct?.sideBy === 'direction') return direct;
    if (doc.within(clause.from, clause.to, 'cue.in_return').length > 0 && last !== null)
      return { side: opposite(last), sideBy: 'return' };
    if (view !== null) return { side: view, sideBy: 'phrase' };
  }
  if (figure.own === 'perspective' && view !== null) return { side: view, sideBy: 'phrase' };
  if (direct !== null && direct.sideBy !== 'view') return direct;
  const back = doc.within(clause.from, clause.to, 'cue.in_return').length > 0;
  if ((back || figure.sideBy === 'return') && last !== null)
    return { side: opposite(givenBefore(doc, sentence, figure, earlier) ?? last), sideBy: 'return' };
  const joined = earlier.at(-1);
  if (
    joined !== undefined &&
    joined.sentence === figure.sentence &&
    (joined.side === 'ua' || joined.side === 'ru') &&
    isJoined(doc, joined, figure)
  ) {
    return { side: joined.side, sideBy: joined.sideBy };
  }
  const whole = directed(doc, figure, sentence, sentence);
  if (whole !== null && direct === null && whole.sideBy !== 'view') return whole;
  if (direct !== null) return direct;
  if (figure.frame?.verb === 'give' && view !== null) {
    // "Передано 64 тіла" without a recipient: Ukrainian posts say so of what they get.
    const passive = view === 'ua' && isPassive(doc, figure.frame.from);
    return { side: passive ? view : opposite(view), sideBy: 'view' };
  }
  if (doc.viewIsGuessed && last !== null && speakerOf(doc, sentence) === null)
    return { side: last, sideBy: 'view' };
  return { side: view, sideBy: view === null ? null : 'view' };
}

function isPassive(doc: Document, at: number): boolean {
  return doc.language === 'en'
    ? /^(?:were|was|been|be)$/u.test(doc.tokens[at - 1]?.text ?? '') ||
        /^(?:were|was)$/u.test(doc.tokens[at]!.text)
    : /но$/u.test(doc.tokens[at]!.text);
}

const TOGETHER = /(?:^| )(?:вместе|разом|together|combined)(?: |$)/u;

/** "Russia and Ukraine exchanged 314 prisoners"; and whatever a mediator counts without saying whose they are. */
function countsBoth(doc: Document, figure: Figure, clause: Sentence): boolean {
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
  return doc.within(clause.from, clause.to, 'ua.to', 'ru.to', 'ua.from', 'ru.from').length === 0;
}
