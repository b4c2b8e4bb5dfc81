/** Whose those counted are, as the words at the number say: Ukrainian, ours, its own. */
import type { Document } from '../document.js';
import type { Figure } from '../figure.js';
import type { Mark } from '../lexicon.js';
import { tags } from '../tag-set.js';
import { SIDE_TAGS } from '../tags.js';

const FROM_UA = tags('ua.from');
const FROM_RU = tags('ru.from');

/** "215 أوكرانياً" is spelt like the country. */
export const NATIONALS = /^(?:اوكرانيا|روسيا)$/u;

/** "استلام 1212 جثمانا من روسيا": from whom they are taken, not whose they are. */
function isTakenFrom(doc: Document, mark: Mark): boolean {
  if (doc.language !== 'ar' || mark.to - mark.from < 2 || doc.tokens[mark.from]!.text !== 'من') return false;
  return doc.within(doc.sentenceOf(mark.from).from, mark.from, 'verb.get').length > 0;
}

/** Directions and who acts; nothing else is named so. */
const SAYS_MORE = tags(...SIDE_TAGS.filter((tag) => !tag.endsWith('.of')));
export const OF = tags('ua.of', 'ru.of', 'own.of', 'foe.of');

export function ownAt(doc: Document, at: number): Figure['own'] {
  if (!doc.has(at, OF)) return null;
  let length = 0;
  let own: Figure['own'] = null;
  for (const mark of doc.at(at)) {
    const size = mark.to - mark.from;
    if (mark.from !== at || size < length || isTakenFrom(doc, mark)) continue;
    if (size > 1 && SAYS_MORE.has(mark.id)) {
      length = size + 1;
      own = null;
      continue;
    }
    if (!OF.has(mark.id)) continue;
    if (mark.tag === 'ua.of') own = 'ua';
    else if (mark.tag === 'ru.of') own = 'ru';
    else if (mark.tag === 'own.of')
      own = doc.tokens
        .slice(at, mark.to)
        .some((token) => /^(?:сво|сві|its|their)|\p{Script=Arabic}(?:ها|هم|هما)$/u.test(token.text))
        ? 'agent'
        : 'perspective';
    else own = 'opposite';
    length = size;
  }
  return own;
}

/** "48 طفلاً من روسيا وأوكرانيا": the "and" is written on to the second name. */
export function namesBothSides(doc: Document, from: number, to: number): boolean {
  const of = (tag: 'ua.of' | 'ru.of') => doc.within(from, Math.min(doc.tokens.length, to), tag);
  return of('ua.of').some((a) => of('ru.of').some((b) => a.to === b.from || b.to === a.from));
}

/** "205 captives from the Ukrainian side and 205 from the Russian side": whose they are, when both are told of so. */
export function ofSideBehind(doc: Document, at: number): Figure['own'] {
  if (doc.tokens[at]?.text !== 'from') return null;
  const here = doc.at(at).find((mark) => mark.from === at && isSide(doc, mark));
  if (here === undefined) return null;
  const sentence = doc.sentenceOf(at);
  const told = (from: typeof FROM_UA) =>
    doc.within(sentence.from, sentence.to, from).some((mark) => isSide(doc, mark));
  if (doc.party !== 'mediator' && !(told(FROM_UA) && told(FROM_RU))) return null;
  return here.tag.startsWith('ua') ? 'ua' : 'ru';
}

function isSide(doc: Document, mark: Mark): boolean {
  return (mark.tag === 'ua.from' || mark.tag === 'ru.from') && doc.tokens[mark.to - 1]!.text === 'side';
}
