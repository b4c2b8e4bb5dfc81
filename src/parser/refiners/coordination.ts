/** What a figure takes from its neighbours and from who is speaking. */
import type { Side } from '../../domain/post.js';
import { begins } from '../begins.js';
import type { Document, Sentence } from '../document.js';
import { type Figure, opposite } from '../figure.js';
import { tags } from '../tag-set.js';
import { SIDE_TAGS, VERB_TAGS } from '../tags.js';
import { anyWord, isWord, words } from '../text/find-words.js';

const AND = words('та і й и and و');
const LEADS_ON = words('– : - those of');
const BETWEEN = words('между між between');
const FROM = words('из із зі з from');

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

/** What a word beside a number says of where those counted go. */
const OWN_OF_GOING: Readonly<Record<string, Figure['own']>> = {
  'ua.to': 'ua',
  'ua.from': 'ru',
  'ua.agent': 'ua',
  'ru.to': 'ru',
  'ru.from': 'ua',
  'ru.agent': 'ru',
  'own.to': 'perspective',
  'own.from': 'opposite',
  'own.agent': 'perspective',
  'foe.to': 'opposite',
  'foe.from': 'perspective',
  'foe.agent': 'opposite',
};

const GOING = tags(...SIDE_TAGS.filter((tag) => !tag.endsWith('.of')));
const DIRECTIONS_ALONE = tags(...SIDE_TAGS.filter((tag) => /\.(?:to|from)$/u.test(tag)));

function goingOf(doc: Document, at: number, edge: 'from' | 'to', withAgents: boolean): Figure['own'] {
  const asked = withAgents ? GOING : DIRECTIONS_ALONE;
  if (!doc.has(at, asked)) return null;
  let found: Figure['own'] = null;
  let length = 0;
  for (const mark of doc.at(at)) {
    if (!asked.has(mark.id) || (edge === 'from' ? mark.from !== at : mark.to !== at + 1)) continue;
    if (mark.to - mark.from <= length) continue;
    found = OWN_OF_GOING[mark.tag] ?? null;
    length = mark.to - mark.from;
  }
  return found;
}

const AND_NOT_WA = words('and и і та й');
const UA_OR_RU = tags(...SIDE_TAGS.filter((tag) => /^(?:ua|ru)\./u.test(tag)));

/** "between Russia and Ukraine: 350": the second of a pair is no direction. */
function isOneOfTwo(doc: Document, at: number): boolean {
  return isWord(doc.tokens, at - 1, AND_NOT_WA) && doc.has(at - 2, UA_OR_RU);
}

/** "أربعة أطفال إلى ذويهم في أوكرانيا وثلاثة": in Arabic, where those before went. */
function belongsBefore(doc: Document, from: number): boolean {
  if (doc.language !== 'ar') return false;
  const number = doc.numbers.find((other) => other.to <= from && from - other.to <= 2);
  return number !== undefined && !doc.tokens.slice(number.to, from).some((token) => token.kind === 'mark');
}

const OF_A_SIDE = tags('ua.of', 'ru.of');

/** The side that stands before a number, and the token where its words begin. */
function leading(doc: Document, figure: Figure): { own: Figure['own']; from: number } | null {
  let at = figure.phraseFrom - 1;
  let linked = false;
  for (let steps = 0; steps < 3 && at >= 0; steps += 1, at -= 1) {
    if (doc.tokens[at]!.sentence !== figure.sentence) return null;
    if (!LEADS_ON.has(doc.tokens[at]!.text)) break;
    linked = true;
  }
  if (!linked && !doc.has(at, DIRECTIONS_ALONE)) return null;
  if (anyWord(doc.tokens, at - 4, at, BETWEEN)) return null;
  const second = linked && isOneOfTwo(doc, at);
  const named = goingOf(doc, at, 'to', linked && !second);
  if (named !== null) {
    const marks = doc.at(at).filter((mark) => mark.to === at + 1 && OWN_OF_GOING[mark.tag] === named);
    const from = Math.min(...marks.map((mark) => mark.from));
    return belongsBefore(doc, from) ? null : { own: named, from };
  }
  if (!linked || second) return null;
  if (FROM.has(doc.tokens[at - 1]?.text ?? '')) return null;
  // "українська – 150": an adjective stands for the side.
  if (!doc.has(at, OF_A_SIDE)) return null;
  for (const mark of doc.at(at)) {
    if (mark.tag === 'ua.of') return { own: 'ua', from: mark.from };
    if (mark.tag === 'ru.of') return { own: 'ru', from: mark.from };
  }
  return null;
}

/** "России – 24", "нам: 78", "российская – 24", "Russia those of 29". */
export function sideBefore(doc: Document, figure: Figure): Figure['own'] {
  return leading(doc, figure)?.own ?? null;
}

/** "…, украинская – 64 военнопленных", "Россия – 110 военных": the side that did the same as the one before. */
export function actorLinked(doc: Document, figure: Figure, before: Figure | undefined): Side | null {
  if (figure.frame !== null && figure.frame.from >= figure.phraseFrom) return null;
  if (doc.tokens[figure.phraseFrom - 1]?.text !== '–' || before?.frame?.done !== true) return null;
  if (figure.sentence - before.sentence > 1 || before.counted === null) return null;
  const found = leading(doc, figure);
  if (found === null || (found.own !== 'ua' && found.own !== 'ru')) return null;
  const named = doc.tokens[figure.phraseFrom - 2]?.text ?? '';
  const agent = doc.at(figure.phraseFrom - 2).some((mark) => mark.tag.endsWith('.agent'));
  if (!agent && !/^(?:российская|украинская|російська|українська)$/u.test(named)) return null;
  return before.frame.verb === 'give' ? opposite(found.own) : found.own;
}

/** The same of a number that has its noun: only a plain direction counts. */
export function directionBefore(doc: Document, figure: Figure): Figure['own'] {
  const found = leading(doc, figure);
  return found !== null && begins(doc, found.from, DIRECTIONS_ALONE) ? found.own : null;
}

/** Where the words that belong to a number begin: "…, на Украину – 1003" begins with the direction. */
export function beginOf(doc: Document, figure: Figure): number {
  return Math.min(figure.phraseFrom, leading(doc, figure)?.from ?? figure.phraseFrom);
}

/** "909 – им", "19 to Russia", "193 by Russia": the side behind the number. */
function sideBehind(doc: Document, figure: Figure): Figure['own'] {
  const link = doc.tokens[figure.to]?.text;
  const dash = link === '–' || link === 'in';
  const at = dash ? figure.to + 1 : figure.to;
  if (doc.tokens[at]?.sentence !== figure.sentence) return null;
  // "41 – РБК-Україна": who wrote it.
  if (dash && doc.tokens[at]!.text.includes('-')) return null;
  const going = goingOf(doc, at, 'from', dash);
  if (going !== null || !dash || !doc.has(at, OF_A_SIDE)) return going;
  for (const mark of doc.at(at)) {
    if (mark.tag === 'ua.of' && mark.from === at) return 'ua';
    if (mark.tag === 'ru.of' && mark.from === at) return 'ru';
  }
  return null;
}

export function sideBeside(doc: Document, figure: Figure): Figure['own'] {
  return sideBehind(doc, figure) ?? sideBefore(doc, figure);
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
