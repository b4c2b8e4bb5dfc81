/** The side that stands right beside a number: "России – 24", "19 to Russia". */
import type { Side } from '../../domain/post.js';
import { begins } from '../begins.js';
import type { Document } from '../document.js';
import { type Figure, opposite } from '../figure.js';
import { tags } from '../tag-set.js';
import { SIDE_TAGS } from '../tags.js';
import { anyWord, isWord, words } from '../text/find-words.js';

const LEADS_ON = words('– : - those of');
const BETWEEN = words('между між between');
const FROM = words('из із зі з from');

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
