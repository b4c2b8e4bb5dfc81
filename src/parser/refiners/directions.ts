/** Words of direction in the clause of a figure: to whom, from whom, and who acts. */
import type { Side } from '../../domain/post.js';
import type { Document, Sentence } from '../document.js';
import { type Figure, opposite } from '../figure.js';
import type { Mark } from '../lexicon.js';
import { tags } from '../tag-set.js';
import { SIDE_TAGS } from '../tags.js';
import { beginOf } from './coordination.js';
import { distance, verbsOf } from './verbs.js';

const SIDES = tags(...SIDE_TAGS);

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

/** "при обмене с Украиной", "between Russia and Ukraine": named beside the one who acts. */
function isCompanion(doc: Document, from: number, mark: Mark): boolean {
  if (/^(?:с|со|з|із|зі|with)$/u.test(doc.tokens[mark.from - 1]?.text ?? '')) return true;
  return doc.tokens
    .slice(Math.max(from, mark.from - 5), mark.from)
    .some((token) => /^(?:между|між|between)$/u.test(token.text));
}

function rank(mark: Mark): number {
  return (mark.to - mark.from) * 2 + Number(!mark.tag.endsWith('.of'));
}

/** The longest reading of every place in the clause that names a direction. */
function pointers(doc: Document, from: number, to: number): Pointer[] {
  const named = doc.within(from, to, SIDES);
  if (named.length === 0) return [];
  const marks = [...named].sort((a, b) => rank(b) - rank(a));
  const taken = new Set<number>();
  const out: Pointer[] = [];
  for (const mark of marks) {
    if (taken.has(mark.from) || taken.has(mark.to - 1)) continue;
    for (let at = mark.from; at < mark.to; at += 1) taken.add(at);
    const [name = '', role = ''] = mark.tag.split('.');
    const side = sideNamed(doc, name);
    if (side === null || role === 'of') continue;
    if (role === 'agent' && isCompanion(doc, from, mark)) continue;
    if (role !== 'agent' && doc.within(Math.max(from, mark.from - 4), mark.from, 'cue.deported').length > 0)
      continue;
    out.push({ mark, role: role as Role, side });
  }
  return out;
}

/** From the previous figure's end to the next one's beginning, inside the sentence. */
export function clauseOf(
  doc: Document,
  figures: readonly Figure[],
  index: number,
  sentence: Sentence,
): Sentence {
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

/** "Украинская сторона отпустила двоих": the other side lets go whom it held. */
function letGo(doc: Document, figure: Figure): boolean {
  return /^(?:отпусти|выпусти|відпусти|випусти|released)/u.test(
    doc.tokens[figure.frame?.from ?? -1]?.text ?? '',
  );
}

function opponent(doc: Document, side: Side): boolean {
  return doc.perspective !== null && side !== doc.perspective;
}

/** Who does what the verb says: the agent nearest to the verb, one in front of it before one behind. */
export function subjectOf(
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

/** "передано", "віддано": a form that no nominative is the subject of. */
function isImpersonal(doc: Document, figure: Figure): boolean {
  return doc.language === 'uk' && /(?:но|то)$/u.test(doc.tokens[figure.frame?.from ?? -1]?.text ?? '');
}

/** "22 воїни, яких росія віддала": who gives in a clause about the counted gives them. */
function givesInClause(figure: Figure, pointer: Pointer): boolean {
  const frame = figure.frame;
  return (
    frame !== null &&
    frame.verb === 'give' &&
    frame.from > figure.phraseTo &&
    Math.abs(frame.from - pointer.mark.to) <= 2
  );
}

export function directed(
  doc: Document,
  figure: Figure,
  sentence: Sentence,
  clause: Sentence,
): Pick<Figure, 'side' | 'sideBy'> | null {
  const all = pointers(doc, clause.from, clause.to).filter(
    (pointer) =>
      ownVerb(doc, figure, sentence, pointer) &&
      !(pointer.role === 'agent' && isRelative(doc, figure, pointer) && !givesInClause(figure, pointer)),
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
    if (agent !== undefined && list === named && verb === 'give' && !isImpersonal(doc, figure))
      return { side: opposite(agent.side), sideBy: 'agent' };
    if (
      agent !== undefined &&
      verb === 'bring' &&
      figure.counted === 'bodies' &&
      gaveBack(doc, figure) &&
      (agent.side !== doc.perspective || agent.side === 'ru')
    ) {
      return { side: opposite(agent.side), sideBy: 'agent' };
    }
    if (agent !== undefined && verb === 'bring' && letGo(doc, figure) && opponent(doc, agent.side))
      return { side: opposite(agent.side), sideBy: 'agent' };
    if (agent !== undefined && (verb === 'get' || verb === 'bring' || verb === 'swap'))
      return { side: agent.side, sideBy: 'agent' };
  }
  return null;
}
