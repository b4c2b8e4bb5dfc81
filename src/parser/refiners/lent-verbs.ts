/** Verbs that a figure has from elsewhere: from the number that it is joined to, or from the noun that it counts. */
import type { Document } from '../document.js';
import type { Figure, Frame } from '../figure.js';
import { isWord, words } from '../text/find-words.js';
import { isJoined } from './coordination.js';

/** "возвращены 120 военных и трое гражданских, переданы 120 пленных": what is joined hangs on one verb, none behind a comma. */
export function sharedVerb(
  doc: Document,
  before: Figure | null,
  figure: Figure,
  nearest: Frame | null,
): Frame | null {
  const shared = before?.frame;
  if (!shared || nearest === null || nearest.from < figure.phraseTo || shared.from > before!.from)
    return null;
  if (figure.sentence !== before!.sentence || !isJoined(doc, before!, figure)) return null;
  return doc.tokens.slice(figure.phraseTo, nearest.from).some((token) => token.text === ',') ? shared : null;
}

const SAYS =
  /^(?:говор(?:ит|ят)|сообща(?:ет|ют)|пиш(?:ет|ут)|заяв(?:ил|ила|или|ляет|ляют)|рассказ\p{L}+|повідом\p{L}+|каж(?:е|уть)|заявля(?:є|ють))$/u;

const ABOUT = words('о об про');

/** "Сообщил о 230 вернувшихся": the noun itself says that they are back. */
export function reported(doc: Document, figure: Figure): Frame | null {
  const at = figure.nounAt;
  if (at < figure.to || !isWord(doc.tokens, figure.phraseFrom - 1, ABOUT)) return null;
  let freed = false;
  for (let word = figure.to; word <= at; word += 1) freed ||= doc.has(word, 'adj.freed');
  if (!freed) return null;
  const { from } = doc.sentenceOf(figure.from);
  const says = doc.tokens.slice(from, figure.phraseFrom).some((token) => SAYS.test(token.text));
  if (!says && doc.within(from, figure.phraseFrom, 'cue.completed').length === 0) return null;
  return { verb: 'bring', from: at, to: at + 1, done: true, negated: false, distance: 1 };
}
