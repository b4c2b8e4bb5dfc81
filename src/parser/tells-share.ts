/** What is said around a transfer without telling it: a region's share, an arrival at home, a comment on what goes on. */
import type { Document, Sentence } from './document.js';
import type { Figure } from './figure.js';
import { newsOf } from './refiners/news.js';
import { spoken } from './refiners/topics.js';
import { isDone, verbsOf } from './refiners/verbs.js';
import { tags } from './tag-set.js';
import { beginnings, words } from './text/find-words.js';

const WHITHER = words('до у в на to');

const EXCHANGE = tags('noun.exchange', 'verb.held_exchange');
const TRANSFER = tags('verb.home', 'verb.held_exchange');
const OF_TRANSFER = tags('noun.exchange', 'verb.held_exchange', 'ua.from', 'ru.from', 'cue.border');
const CAME_BACK = tags(
  'noun.exchange',
  'verb.held_exchange',
  'cue.captivity',
  'adj.freed',
  'verb.swap',
  'cue.among',
);
const ARRIVES = tags('verb.come', 'verb.home');
const CHILDREN = tags('noun.child', 'noun.body', 'cue.reunion', 'cue.on_shield');

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

/** Words between "to" a town and the verb of coming there. */
const NEAR = 4;

/** "До Хуста повернулися двоє": a place that is neither of the two states, nor abroad, nor where everybody is received. */
function comesToTown(doc: Document, sentence: Sentence): boolean {
  return doc.within(sentence.from, sentence.to, ARRIVES).some((verb) => {
    for (
      let at = Math.max(sentence.from, verb.from - NEAR);
      at < Math.min(sentence.to - 1, verb.to + NEAR);
      at += 1
    ) {
      const place = doc.tokens[at + 1]!;
      if (!WHITHER.has(doc.tokens[at]!.text) || !place.capital || place.kind !== 'word') continue;
      if (PASSED_BY_ALL.has(place.text) || doc.numberAt(at + 1) !== undefined) continue;
      if (!doc.at(at + 1).some((mark) => !mark.tag.startsWith('cue.local'))) return true;
    }
    return false;
  });
}

/** Where those exchanged are received, and feasts that they come home for. */
const PASSED_BY_ALL = beginnings(
  'київ києв киев чернігів чернигов kyiv kiev chernihiv москв moscow україн украин ukraine росі росси russia батьківщин родин день дня дні великдень різдв рождеств пасх нов',
);

/** "До Тернополя повернулися двоє захисників. Вчора їх визволили": people of one place, of an exchange told elsewhere. */
function isLocal(doc: Document, at: number): boolean {
  const sentence = doc.sentences[at]!;
  const next = doc.sentences[at + 1];
  const here = next === undefined ? [sentence] : [sentence, next];
  if (here.some((other) => spoken(doc, other, CHILDREN))) return false;
  if (!here.some((other) => spoken(doc, other, CAME_BACK))) return false;
  if (spoken(doc, sentence, 'cue.local')) return true;
  return comesToTown(doc, sentence) && here.some((other) => spoken(doc, other, 'cue.yesterday'));
}

/** "Серед звільнених семеро – миколаївці", "Сьогодні в обміні є наші! Двоє – з Миколаївщини": how many are of one place. */
export function tellsShare(doc: Document, figures: readonly Figure[]): boolean {
  if (!doc.hasAny('cue.local') && !(doc.hasAny(ARRIVES) && doc.hasAny('cue.yesterday'))) return false;
  const head = doc.sentences.slice(0, HEAD);
  const at = head.findIndex((sentence, index) => isShare(doc, sentence) || isLocal(doc, index));
  const share = head[at];
  if (share === undefined || newsOf(doc).some((index) => index < at)) return false;
  if (head.slice(0, at).some((sentence) => spoken(doc, sentence, TRANSFER))) return false;
  const next = doc.sentences[at + 1];
  const local = [share, ...(next === undefined ? [] : [next])];
  if (!isLocal(doc, at) && !local.some((sentence) => spoken(doc, sentence, 'cue.local'))) return false;
  const from = share.from;
  return !tellsFigure(figures, doc, (sentence) => sentence.from >= from);
}

/** "Доставлены в Курскую область, где мы встретили их": a later leg of the way home, without a number. */
export function arrivesHome(doc: Document, figures: readonly Figure[]): boolean {
  return (
    doc.hasAny('cue.arrived') &&
    doc.sentences.slice(0, HEAD).some((sentence) => spoken(doc, sentence, 'cue.arrived')) &&
    !tellsFigure(figures, doc, () => false) &&
    !doc.hasAny(OF_TRANSFER)
  );
}

/** "Обмін ще не закінчено. Удома вже 90": how far an operation has come that was reported before. */
export function commentsUnfinished(doc: Document, figures: readonly Figure[]): boolean {
  return (
    doc.hasAny('cue.unfinished') &&
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
