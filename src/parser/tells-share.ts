/** What is said around a transfer without telling it: a region's share, an arrival at home, a comment on what goes on. */
import type { Document, Sentence } from './document.js';
import type { Figure } from './figure.js';
import { newsOf } from './refiners/news.js';
import { spoken } from './refiners/topics.js';
import { isDone, verbsOf } from './refiners/verbs.js';
import { tags } from './tag-set.js';

const EXCHANGE = tags('noun.exchange', 'verb.held_exchange');
const TRANSFER = tags('verb.home', 'verb.held_exchange');
const OF_TRANSFER = tags('noun.exchange', 'verb.held_exchange', 'ua.from', 'ru.from', 'cue.border');

/** Sentences at the head of a post in which its news stands. */
const HEAD = 3;

function tellsFigure(
  figures: readonly Figure[],
  doc: Document,
  but: (sentence: Sentence) => boolean,
): boolean {
  return figures.some((figure) => figure.fate === 'figure' && !but(doc.sentenceOf(figure.from)));
}

function isShare(doc: Document, sentence: Sentence): boolean {
  if (spoken(doc, sentence, 'cue.among')) return true;
  return (
    spoken(doc, sentence, EXCHANGE) && !verbsOf(doc, sentence).some((mark) => isDone(doc, sentence, mark))
  );
}

/** "Серед звільнених семеро – миколаївці", "Сьогодні в обміні є наші! Двоє – з Миколаївщини": how many are of one place. */
export function tellsShare(doc: Document, figures: readonly Figure[]): boolean {
  const head = doc.sentences.slice(0, HEAD);
  const at = head.findIndex((sentence) => isShare(doc, sentence));
  const share = head[at];
  if (share === undefined || newsOf(doc).some((index) => index < at)) return false;
  if (head.slice(0, at).some((sentence) => spoken(doc, sentence, TRANSFER))) return false;
  const next = doc.sentences[at + 1];
  const local = [share, ...(next === undefined ? [] : [next])];
  if (!local.some((sentence) => spoken(doc, sentence, 'cue.local'))) return false;
  const from = share.from;
  return !tellsFigure(figures, doc, (sentence) => sentence.from >= from);
}

/** "Доставлены в Курскую область, где мы встретили их": a later leg of the way home, without a number. */
export function arrivesHome(doc: Document, figures: readonly Figure[]): boolean {
  return (
    doc.sentences.slice(0, HEAD).some((sentence) => spoken(doc, sentence, 'cue.arrived')) &&
    !tellsFigure(figures, doc, () => false) &&
    !doc.hasAny(OF_TRANSFER)
  );
}

/** "Обмін ще не закінчено. Удома вже 90": how far an operation has come that was reported before. */
export function commentsUnfinished(doc: Document, figures: readonly Figure[]): boolean {
  return (
    doc.sentences
      .slice(0, HEAD)
      .some(
        (sentence) => spoken(doc, sentence, 'cue.unfinished') && spoken(doc, sentence, 'noun.exchange'),
      ) &&
    !tellsFigure(
      figures,
      doc,
      (sentence) => spoken(doc, sentence, 'cue.already') && !spoken(doc, sentence, 'cue.today'),
    )
  );
}
