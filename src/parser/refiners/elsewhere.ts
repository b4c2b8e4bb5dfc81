/** Who is set free and goes to a third country returns to neither side. */
import { begins } from '../begins.js';
import type { Document, Sentence } from '../document.js';
import type { Refiner } from '../engine.js';
import { type Figure, withFate } from '../figure.js';
import { COUNTRIES } from '../locales/index.js';
import { tags } from '../tag-set.js';
import { words } from '../text/find-words.js';

const PART_OR_AMONG = tags('cue.part', 'cue.among');
const FOREIGN = tags('category.foreigners');

/** Words between those counted and where they go. */
const REACH = 5;
/** Where the returned are received on the way home. */
const ON_THE_WAY = tags('country.BY');
const TO = words('to into в во до у الي');

/** "Ten prisoners were set free. Among them are nationals of Morocco and Sweden": some of those exchanged. */
function areForeigners(doc: Document, figure: Figure): boolean {
  if (figure.own !== null || figure.counted === 'bodies' || !doc.hasAny(FOREIGN)) return false;
  const next = doc.sentences[doc.sentenceOf(figure.from).index + 1];
  if (next === undefined || doc.numbers.some((number) => number.from >= next.from && number.to <= next.to))
    return false;
  const opens = doc.within(next.from, Math.min(next.to, next.from + 4), PART_OR_AMONG).length > 0;
  return (
    opens &&
    doc.marks.some(
      (mark) => mark.tag === 'category.foreigners' && mark.from >= next.from && mark.to <= next.to,
    )
  );
}

/** "the ten prisoners of war flown to Riyadh today". */
export function goesElsewhere(doc: Document, figure: Figure, sentence: Sentence): boolean {
  if (figure.from < sentence.from || figure.to > sentence.to) return false;
  if (!doc.speaks(sentence, COUNTRIES)) return false;
  const stop = Math.min(sentence.to - 1, figure.phraseTo + REACH);
  for (let at = figure.phraseTo; at < stop; at += 1) {
    if (doc.tokens[at]!.text === ',' || doc.numberAt(at) !== undefined) return false;
    const next = doc.tokens[at + 1]!.text === 'the' ? at + 2 : at + 1;
    if (!TO.has(doc.tokens[at]!.text) || !begins(doc, next, COUNTRIES) || begins(doc, next, ON_THE_WAY))
      continue;
    // "Thanks to the UAE", "thankful to Turkey".
    return (
      doc.within(Math.max(sentence.from, at - 2), at + 1, 'cue.thanks').length === 0 &&
      !doc.has(at, 'cue.mediated')
    );
  }
  return false;
}

/** "ten foreign prisoners": citizens of other states. */
function areNamedForeign(doc: Document, figure: Figure): boolean {
  return (
    figure.counted !== 'bodies' &&
    figure.own === null &&
    figure.nounAt >= figure.to &&
    doc.within(figure.to, figure.phraseTo + 1, FOREIGN).length > 0
  );
}

export const toThirdCountry: Refiner = {
  name: 'to a third country',
  needs: tags(COUNTRIES, FOREIGN),
  of: 'open',
  each(figure, doc) {
    if (figure.counted === null || figure.sideBy === 'formula') return figure;
    return areForeigners(doc, figure) ||
      areNamedForeign(doc, figure) ||
      goesElsewhere(doc, figure, doc.sentenceOf(figure.from))
      ? withFate(figure, 'part')
      : figure;
  },
};
