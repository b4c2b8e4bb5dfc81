/** Who the numbers of a formula are: said before it, behind it, or in the sentence before. */
import type { Document } from '../document.js';
import { tags } from '../tag-set.js';
import { words } from '../text/find-words.js';
import { type NounPhrase, readNounPhrase } from './noun-phrase.js';
import { countedBy, nounAt } from './nouns.js';

const EXCHANGED = tags('noun.exchange', 'verb.swap', 'verb.held_exchange');
/** A formula and its stop, with a word or two and signs before it. */
export const FORMULA_ALONE = 9;

/** Sentences back that a formula alone may go on with. */
const EARLIER = 2;

/** "Прошёл обмен военнопленными. Теперь 146 на 146.": told in the sentence before. */
function exchangedBefore(doc: Document, start: number): NounPhrase['counted'] {
  const index = doc.sentences.findIndex((sentence) => sentence.from === start);
  for (const sentence of doc.sentences.slice(Math.max(0, index - EARLIER), Math.max(0, index)).reverse()) {
    for (const mark of doc.within(sentence.from, sentence.to, 'noun.exchange')) {
      const counted = mark.to < sentence.to ? countedBy(nounAt(doc, mark.to)?.noun ?? null) : null;
      if (counted !== null) return counted;
    }
  }
  return null;
}

/** Words between "exchanged" and whom. */
const NEAR = 3;

/** "60 на 60. Стороны обменялись военнопленными": the sentence is the formula alone, and the next one tells it. */
function exchangedAfter(doc: Document, start: number): NounPhrase['counted'] {
  const index = doc.sentences.findIndex((sentence) => sentence.from === start);
  const here = doc.sentences[index];
  const next = doc.sentences[index + 1];
  if (here === undefined || next === undefined || here.to - here.from > FORMULA_ALONE) return null;
  const dead = doc.within(next.from, Math.min(next.to, next.from + NEAR), 'noun.body').length > 0;
  if (dead && !doc.speaks(next, 'cue.captivity')) return 'bodies';
  for (const mark of doc.within(next.from, next.to, EXCHANGED)) {
    for (let at = mark.to - 1; at < Math.min(next.to, mark.to + NEAR); at += 1) {
      const counted = countedBy(nounAt(doc, at)?.noun ?? null);
      if (counted !== null) return counted;
    }
  }
  return null;
}

/** Who the formula's numbers are: the noun of the exchange before it ("обмінялися військовополоненими 50 на 50"). */
export function formulaNoun(doc: Document, at: number): NounPhrase['counted'] {
  const sentence = doc.sentenceOf(at);
  if (doc.speaks(sentence, 'noun.body') && !doc.speaks(sentence, 'cue.captivity')) return 'bodies';
  for (let token = at - 1; token >= Math.max(sentence.from, at - 8); token -= 1) {
    const counted = countedBy(nounAt(doc, token)?.noun ?? null);
    if (counted === 'military' || counted === 'bodies' || counted === 'people') return counted;
  }
  // "95 на 95: состоялся обмен военнопленными".
  for (const mark of doc.within(at, sentence.to, EXCHANGED)) {
    // "військовополоненими обмінялися" as well.
    for (let beside = Math.max(at, mark.from - 1); beside <= mark.to; beside += 1)
      if (countedBy(nounAt(doc, beside)?.noun ?? null) === 'military') return 'military';
  }
  return exchangedBefore(doc, sentence.from) ?? exchangedAfter(doc, sentence.from) ?? 'people';
}

const SO_MANY = words('столько стільки именно саме');

/** "по формуле 37 на 37 проведён обмен военнопленными". */
export function formulaNounAfter(doc: Document, from: number): NounPhrase['counted'] {
  const sentence = doc.sentenceOf(from - 1);
  // "246 на 246 – столько наших защитников вышло".
  if (/^[–,]$/u.test(doc.tokens[from]?.text ?? '') && SO_MANY.has(doc.tokens[from + 1]?.text ?? '')) {
    const counted = readNounPhrase(doc, from + 2).counted;
    if (counted !== null) return counted;
  }
  for (let at = from; at < Math.min(sentence.to, from + 6); at += 1) {
    if (nounAt(doc, at)?.noun !== 'noun.exchange') continue;
    const next = nounAt(doc, at + 1);
    return next === null ? null : countedBy(next.noun);
  }
  return null;
}
