/** What a figure takes from its neighbours and from who is speaking. */
import type { Side } from '../../domain/post.js';
import type { Document, Sentence } from '../document.js';
import { type Figure, opposite } from '../figure.js';
import { tags } from '../tag-set.js';
import { VERB_TAGS } from '../tags.js';
import { words } from '../text/find-words.js';

const AND = words('та і й и and و');

const VERBS = tags(...VERB_TAGS);
const AGENTS = tags('ua.agent', 'ru.agent');
const IN_RETURN = tags('cue.in_return');

const EXCHANGE = tags('noun.exchange', 'verb.held_exchange', 'cue.in_return');
const UA = tags('ua.of', 'ua.agent');
const RU = tags('ru.of', 'ru.agent');
const DIRECTIONS = tags('ua.to', 'ru.to', 'ua.from', 'ru.from');
const UA_NAMED = tags('ua.of', 'ua.agent', 'ua.to', 'ru.from');
const RU_NAMED = tags('ru.of', 'ru.agent', 'ru.to', 'ua.from');

/** Words between two joined figures. */
const JOINT = 8;

/** "270 военнопленных ВСУ и 120 гражданских": what is joined by "and" goes the same way. */
export function isJoined(doc: Document, a: Figure, b: Figure): boolean {
  const from = Math.max(a.phraseTo, a.to);
  if (b.phraseFrom <= from || b.phraseFrom - from > JOINT) return false;
  let joint = false;
  for (let at = from; at < b.phraseFrom; at += 1) {
    const token = doc.tokens[at]!;
    if (AND.has(token.text)) joint = true;
    if (token.kind === 'mark' || doc.has(at, VERBS)) return false;
  }
  return joint;
}

/** The side of what stands before "in return": all that follows the words goes the other way. */
export function givenBefore(
  doc: Document,
  sentence: Sentence,
  figure: Figure,
  earlier: readonly Figure[],
): Side | null {
  const mark = doc.within(sentence.from, figure.from, IN_RETURN).at(-1);
  if (mark === undefined) return null;
  const before = earlier.findLast(
    (other) => other.from < mark.from && (other.side === 'ua' || other.side === 'ru'),
  );
  return before?.side === 'ua' || before?.side === 'ru' ? before.side : null;
}

/** Words before the colon that names a speaker. */
const SPEAKER = 8;

/** "Минобороны России: возвращены 90": in a news text the side whose words the sentence gives. */
export function speakerOf(doc: Document, sentence: Sentence): Side | null {
  if (doc.party !== 'media') return null;
  const stop = Math.min(sentence.to, sentence.from + SPEAKER);
  for (let at = sentence.from; at < stop; at += 1) {
    if (doc.tokens[at]!.text !== ':') continue;
    if (doc.within(sentence.from, at, EXCHANGE).length > 0) return null;
    const ua = doc.within(sentence.from, at, UA).length > 0;
    const ru = doc.within(sentence.from, at, RU).length > 0;
    return ua === ru ? null : ua ? 'ua' : 'ru';
  }
  return null;
}

/** "48 children from Russia and Ukraine", "Ukrainian and Russian captives": the phrase itself names both sides. */
export function namesBoth(doc: Document, figure: Figure): boolean {
  const sentence = doc.sentenceOf(figure.from);
  const to = Math.min(sentence.to, figure.phraseTo + 5);
  const ua = doc.within(figure.to, to, UA);
  const ru = ua.length === 0 ? ua : doc.within(figure.to, to, RU);
  if (ru.length === 0) return false;
  return ua.some((a) =>
    ru.some((b) => {
      const [left, right] = a.from < b.from ? [a, b] : [b, a];
      if (doc.language === 'ar' && right.from === left.to) return true;
      return right.from - left.to <= 2 && /^(?:and|и|і|та|й|و|،)$/u.test(doc.tokens[left.to]?.text ?? '');
    }),
  );
}

/** Who acts before "своих": the nearest side named as an actor earlier in the sentence. */
export function actorBefore(doc: Document, sentence: Sentence, figure: Figure): Side | null {
  const mark = doc
    .within(sentence.from, figure.from, AGENTS)
    .findLast((other) => !doc.has(other.from, DIRECTIONS));
  return mark === undefined ? null : mark.tag === 'ua.agent' ? 'ua' : 'ru';
}

/** In a news text: the only side that this sentence names, else the one before it; of those who give, the other. */
export function namedNear(doc: Document, sentence: Sentence, figure: Figure): Side | null {
  const index = sentence.index;
  for (let at = index; at >= Math.max(0, index - 1); at -= 1) {
    const here = doc.sentences[at];
    if (here === undefined || (here !== sentence && doc.speaks(here, IN_RETURN))) continue;
    const ua = doc.speaks(here, UA_NAMED);
    const ru = doc.speaks(here, RU_NAMED);
    if (ua === ru) continue;
    const side = ua ? 'ua' : 'ru';
    const gives =
      here === sentence && figure.frame?.verb === 'give' && doc.speaks(here, ua ? 'ua.agent' : 'ru.agent');
    return gives ? (side === 'ua' ? 'ru' : 'ua') : side;
  }
  return null;
}

/** "Передали около тысячи тел, приняли 31": the same people give and take, so the second goes the other way. */
export function givenAndTaken(before: Figure | undefined, figure: Figure): Side | null {
  if (
    before === undefined ||
    before.sentence !== figure.sentence ||
    before.frame === null ||
    figure.frame === null
  )
    return null;
  if (
    (before.side !== 'ua' && before.side !== 'ru') ||
    figure.own !== null ||
    before.frame.from === figure.frame.from
  )
    return null;
  const first = before.frame.verb;
  const second = figure.frame.verb;
  const turned = (first === 'give' && second === 'get') || (first === 'get' && second === 'give');
  return turned ? opposite(before.side) : null;
}
