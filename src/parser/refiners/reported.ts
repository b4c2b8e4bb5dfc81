/** "The other side reports the return of 90": numbers that are told as somebody's words, and how large a number may be. */
import type { Document, Sentence } from '../document.js';
import type { Figure } from '../figure.js';
import { tags } from '../tag-set.js';
import { isWord, words } from '../text/find-words.js';
import { spoken } from './topics.js';

const AGENTS = tags('ua.agent', 'ru.agent', 'own.agent', 'foe.agent');
const NATIONS = tags('ua.agent', 'ru.agent', 'ua.of', 'ru.of');
const OTHER_JOURNEYS = tags('cue.other_war', 'cue.evacuation');
const CAPTIVES = tags('cue.captivity', 'verb.held_exchange', 'verb.swap', 'ua.from', 'ru.from');

/** No single day returned more to one side; larger numbers are of something else. */
const LARGEST = 7_000;
/** More than all who ever returned; of the dead, more than a year brought. */
const MOST_IN_ALL = 30_000;

/** Larger numbers are totals, if they are of captives or the dead at all. */
export function mostOf(doc: Document, figure: Figure, here: Sentence): number {
  return figure.counted === 'bodies' || spoken(doc, here, CAPTIVES) ? MOST_IN_ALL : LARGEST;
}

const ABOUT = words('о об про');

/** "Киев сообщил о 116 освобождённых", "Москва – о 63 своих военных": the number is what is reported. */
export function isReported(doc: Document, figure: Figure): boolean {
  const sentence = doc.sentenceOf(figure.from);
  return (
    isWord(doc.tokens, figure.phraseFrom - 1, ABOUT) &&
    doc.within(sentence.from, figure.phraseFrom, 'cue.completed').length > 0 &&
    (doc.has(figure.nounAt, 'adj.freed') || spoken(doc, sentence, NATIONS))
  );
}

/** "Российская сторона отчиталась о возвращении 90 военных". */
export function isReportOfSide(doc: Document, figure: Figure, here: Sentence): boolean {
  return (
    figure.frame?.done === true &&
    figure.counted !== 'civilians' &&
    doc.has(figure.frame.from, 'verb.noun') &&
    spoken(doc, here, AGENTS) &&
    !doc.hasAny(OTHER_JOURNEYS)
  );
}
