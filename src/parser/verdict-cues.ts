/** What a post says of itself besides its numbers: history, other states, denials, those who are back. */
import type { Document, Sentence } from './document.js';
import type { Figure } from './figure.js';
import { recalls } from './refiners/background.js';
import { callsFalse } from './refiners/denials.js';
import { isElsewhere, spoken } from './refiners/topics.js';
import { type Tags, tags } from './tag-set.js';
import { isWord, words } from './text/find-words.js';

const OF_THIS_WAR = tags('verb.held_exchange', 'ru.from', 'ua.from');
const EXCHANGE = tags('noun.exchange', 'verb.swap', 'verb.held_exchange');
const UA = tags('ua.of', 'ua.agent', 'ua.to', 'ua.from');
const PUT_OFF = tags('cue.postponed', 'cue.called_off');
const WHO_PUTS_OFF = tags('ua.agent', 'ru.agent', 'foe.agent', 'noun.exchange');
const RETURNS = tags('verb.come', 'verb.home', 'verb.bring', 'verb.swap');
const SHOWN = tags('cue.footage', 'cue.film');
const EXCHANGE_OR_CAPTIVITY = tags('noun.exchange', 'cue.captivity');

function has(doc: Document, asked: Tags): boolean {
  return doc.hasAny(asked);
}

const YEAR = words('год году года г гг року році р рр year');

/** A year before this war began in 2014, and nothing of today. */
export function speaksOfHistory(doc: Document): boolean {
  const { tokens } = doc;
  for (let at = 0; at < tokens.length; at += 1) {
    const { kind, text, start, end } = tokens[at]!;
    if (kind !== 'number' || end - start !== 4 || !isWord(tokens, at + 1, YEAR)) continue;
    if (/^1\d{3}$/u.test(text)) return !has(doc, OF_THIS_WAR);
  }
  return false;
}

/** Sentences at the head of a post in which its news stands. */
export const HEAD = 3;

export function isOfOthers(doc: Document, sentence: Sentence): boolean {
  if (!spoken(doc, sentence, 'cue.third')) return false;
  // "Лукашенко помиловал 52 человека": and nothing of the two sides or of captivity anywhere.
  if (!doc.hasAny(UA) && !doc.hasAny('cue.captivity')) return true;
  return spoken(doc, sentence, EXCHANGE) && !spoken(doc, sentence, UA);
}

/** "Украинская сторона отложила приёмку тел": what the same post counts has not been handed over. */
export function putsOffAtHead(doc: Document): boolean {
  return (
    has(doc, PUT_OFF) &&
    doc.sentences
      .slice(0, HEAD)
      .some(
        (sentence) =>
          spoken(doc, sentence, PUT_OFF) && spoken(doc, sentence, WHO_PUTS_OFF) && !recalls(doc, sentence),
      )
  );
}

export function isCarriedOut(figure: Figure): boolean {
  return (
    figure.fate === 'figure' &&
    figure.frame?.done === true &&
    figure.counted !== 'bodies' &&
    ['home', 'come', 'bring', 'swap', 'give', 'get'].includes(figure.frame.verb)
  );
}

/** The head of the post calls something false: figures that it repeats are no news. */
export function deniesAtHead(doc: Document, head: number): boolean {
  return has(doc, 'cue.denied') && doc.sentences.slice(0, head).some((sentence) => callsFalse(doc, sentence));
}

/** Those who came back earlier: a participle, or a relative clause. */
export function speaksOfReturned(doc: Document): boolean {
  if (has(doc, 'adj.freed')) return true;
  return (
    has(doc, 'cue.relative') &&
    has(doc, RETURNS) &&
    doc.sentences.some((sentence) =>
      doc
        .within(sentence.from, sentence.to, 'cue.relative')
        .some((mark) => doc.within(mark.from, Math.min(sentence.to, mark.to + 6), RETURNS).length > 0),
    )
  );
}

const MOVED = tags('verb.come', 'verb.home', 'verb.bring', 'verb.swap', 'verb.held_exchange', 'verb.noun');
const TRANSFER = tags('noun.exchange', 'cue.repatriation', 'verb.swap');
const OF_TRANSFER = tags(TRANSFER, 'cue.captivity', 'ru.of', 'ua.of', 'own.of');

/** Without any of them no sentence recalls a transfer. */
export const LOOKS_BACK = tags('cue.recap', 'cue.yesterday');

/** "Освободили позавчера в рамках обмена", "кадры вчерашней передачи россиян", "в ходе последних репатриаций". */
export function recallsTransfer(doc: Document, sentence: Sentence): boolean {
  const earlier =
    doc.within(sentence.from, sentence.to, 'cue.recap').length > 0 ||
    (spoken(doc, sentence, SHOWN) && spoken(doc, sentence, 'cue.yesterday'));
  if (!earlier || spoken(doc, sentence, 'cue.other_exchange')) return false;
  const transfer =
    spoken(doc, sentence, TRANSFER) ||
    (spoken(doc, sentence, MOVED) && spoken(doc, sentence, SHOWN) && spoken(doc, sentence, OF_TRANSFER));
  return transfer && !isElsewhere(doc, sentence);
}

/** "Відео з місця обміну": the sentence opens with what is shown of it. */
export function showsExchange(doc: Document, sentence: Sentence): boolean {
  const opening = Math.min(sentence.to, sentence.from + 4);
  return doc.within(sentence.from, opening, SHOWN).length > 0 && spoken(doc, sentence, EXCHANGE_OR_CAPTIVITY);
}

const NO_RETURN = tags('cue.captured', 'cue.other_exchange');

/** "С 16 мая сдались 2439": numbers of another day that no transfer is told of. */
export function isCapture(doc: Document, figure: Figure): boolean {
  return figure.frame === null && spoken(doc, doc.sentenceOf(figure.from), NO_RETURN);
}

/** "Посилки для полонених. Обмін відбувся": what was named just before is what was exchanged. */
export function holdsExchange(doc: Document): boolean {
  return doc.sentences.some((sentence, index) => {
    if (!spoken(doc, sentence, 'verb.held_exchange')) return false;
    const before = doc.sentences[index - 1];
    return before === undefined || !spoken(doc, before, 'cue.parcel');
  });
}

const WHO = tags('noun.people', 'noun.military', 'noun.child', 'noun.civilian', 'own.of', 'noun.body');

/** "Про повернення першої групи домовлено": the return of people as a subject. */
export function isReturnTalk(doc: Document, sentence: Sentence): boolean {
  return spoken(doc, sentence, 'verb.noun') && spoken(doc, sentence, WHO);
}

export function namesDayAhead(doc: Document, sentence: Sentence): boolean {
  return doc.dates.some((date) => date.from >= sentence.from && date.to <= sentence.to && date.day > doc.day);
}
