/** Words of direction in the clause of a figure: to whom, from whom, and who acts. */
import type { Side } from '../../domain/post.js';
import type { Document, Sentence, Stretch } from '../document.js';
import { type Figure, opposite } from '../figure.js';
import { tags } from '../tag-set.js';
import { words } from '../text/find-words.js';
import { type Pointer, pointers, type Role } from './pointers.js';
import { beginOf } from './side-beside.js';
import { distance, verbsOf } from './verbs.js';
import { gaveBack, isImpersonal, letGo } from './what-verb-says.js';

const TO_US = words('нам us');

const OWN = tags('own.of', 'own.to', 'own.from', 'own.agent');
const RELATIVE = tags('cue.relative');

/** From the previous figure's end to the next one's beginning, inside the sentence. */
export function clauseOf(
  doc: Document,
  figures: readonly Figure[],
  index: number,
  sentence: Sentence,
): Stretch {
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

/** Of the pointers of a role the nearest to a stretch of tokens; one behind it is `behind` farther than it stands. */
function nearest(
  doc: Document,
  sentence: Sentence,
  list: readonly Pointer[],
  role: Role,
  to: Stretch,
  behind = 0,
): Pointer | undefined {
  let best: Pointer | undefined;
  let away = Number.POSITIVE_INFINITY;
  for (const pointer of list) {
    if (pointer.role !== role) continue;
    const { mark } = pointer;
    const cost =
      distance(doc.costsOf(sentence), sentence, mark.from, mark.to, to.from, to.to) +
      (mark.from >= to.to ? behind : 0);
    if (cost < away) [best, away] = [pointer, cost];
  }
  return best;
}

/** "двох цивільних, яких росіяни тримали": who acts in a clause about the counted. */
function isRelative(doc: Document, figure: Figure, pointer: Pointer): boolean {
  return doc.within(figure.phraseTo, pointer.mark.from, RELATIVE).length > 0;
}

/** An agent behind the verb is this much farther than it stands. */
const BEHIND = 6;

/** A direction belongs to the verb that it stands nearest to: "returned 1,000 to Ukraine and received 24". */
function ownVerb(doc: Document, figure: Figure, sentence: Sentence, pointer: Pointer): boolean {
  const frame = figure.frame;
  if (frame === null || frame.verb === 'list' || pointer.role === 'agent') return true;
  const { from, to } = pointer.mark;
  const sums = doc.costsOf(sentence);
  // Arabic says the verb before where to.
  const late = doc.language === 'ar' ? BEHIND : 0;
  const away = (verb: { from: number; to: number }) =>
    distance(sums, sentence, verb.from, verb.to, from, to) + (verb.from >= to ? late : 0);
  const mine = away(frame);
  return verbsOf(doc, sentence).every(
    (verb) => (verb.from < frame.to && frame.from < verb.to) || away(verb) >= mine,
  );
}

function opponent(doc: Document, side: Side): boolean {
  return doc.perspective !== null && side !== doc.perspective;
}

/** Who does what the verb says: the agent nearest to the verb, one in front of it before one behind. */
function subjectOf(
  doc: Document,
  figure: Figure,
  sentence: Sentence,
  list: readonly Pointer[],
): Pointer | undefined {
  if (figure.frame === null) return list.find((pointer) => pointer.role === 'agent');
  return nearest(doc, sentence, list, 'agent', figure.frame, BEHIND);
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

/** "нам віддали двісті": plainer than "home", which may be theirs. */
function isToUs(doc: Document, pointer: Pointer): boolean {
  return pointer.mark.to - pointer.mark.from === 1 && TO_US.has(doc.tokens[pointer.mark.from]!.text);
}

export function directed(
  doc: Document,
  figure: Figure,
  sentence: Sentence,
  clause: Stretch,
): Pick<Figure, 'side' | 'sideBy'> | null {
  const found = pointers(doc, clause.from, clause.to);
  if (found.length === 0) return null;
  const all = found.filter(
    (pointer) =>
      ownVerb(doc, figure, sentence, pointer) &&
      !(pointer.role === 'agent' && isRelative(doc, figure, pointer) && !givesInClause(figure, pointer)),
  );
  if (all.length === 0) return null;
  const phrase = { from: figure.phraseFrom, to: figure.phraseTo };
  const named = all.filter((pointer) => !OWN.has(pointer.mark.id));
  for (const list of named.length === all.length ? [named] : [named, all]) {
    const to = nearest(doc, sentence, list, 'to', phrase);
    const from = nearest(doc, sentence, list, 'from', phrase);
    if (to !== undefined && (list === named || from === undefined))
      return { side: to.side, sideBy: list === named || isToUs(doc, to) ? 'direction' : 'view' };
    // "Дети с Украины воссоединились с родными": where they come from is home.
    if (
      from !== undefined &&
      figure.noun === 'noun.child' &&
      from.mark.from === figure.phraseTo &&
      figure.frame?.verb === 'home'
    )
      return { side: from.side, sideBy: 'direction' };
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
