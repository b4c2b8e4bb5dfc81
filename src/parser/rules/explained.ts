/** What is said behind a noun of who those are. */
import type { Document } from '../document.js';
import { tags } from '../tag-set.js';
import { beginnings, words } from '../text/find-words.js';
import { nounAt } from './nouns.js';

const FROM = words('from з із зі из');

const OF_A_SIDE = tags('ua.of', 'ru.of');
const FROM_A_SIDE = tags('ua.from', 'ru.from', 'own.from', 'foe.from');

/** "восемь граждан России – жителей Курской области". */
export function explainedAsCivilians(doc: Document, from: number, sentence: number | undefined): boolean {
  for (let at = from; at < Math.min(from + 4, doc.tokens.length); at += 1) {
    const token = doc.tokens[at]!;
    if (token.sentence !== sentence) return false;
    if (token.text === '–' || token.text === ',') {
      const next = nounAt(doc, at + 1);
      return next?.noun === 'noun.civilian';
    }
  }
  return false;
}

/** "157 россиян (военные)". */
export function bracketedSoldiers(doc: Document, at: number): boolean {
  return (
    doc.tokens[at]?.text === '(' &&
    nounAt(doc, at + 1)?.noun === 'noun.military' &&
    doc.tokens[at + 2]?.text === ')'
  );
}

/** "three people from the State Special Transport Service", "12 воїнів із Нацгвардії". */
export function fromUnit(doc: Document, at: number): boolean {
  return (
    FROM.has(doc.tokens[at]?.text ?? '') &&
    doc.within(at, Math.min(doc.tokens.length, at + 5), 'cue.unit').length > 0
  );
}

/** Units of the other side's army are named so: a part of its soldiers. */
const REPUBLICS = beginnings('донецк луганск днр лнр dpr lpr');

/** "7 человек из ДНР", "двоє хлопців із Миколаївщини": of the place that they come from, not of captivity. */
export function fromPlace(doc: Document, start: number): boolean {
  const at = doc.tokens[start]?.text === '–' ? start + 1 : start;
  const place = doc.tokens[at + 1];
  if (
    !FROM.has(doc.tokens[at]?.text ?? '') ||
    place?.capital !== true ||
    place.sentence !== doc.tokens[at]!.sentence
  )
    return false;
  return (
    !doc.has(at, FROM_A_SIDE) &&
    !doc.has(at + 1, 'cue.captivity') &&
    (REPUBLICS.has(place.text) || !doc.has(at + 1, OF_A_SIDE))
  );
}
