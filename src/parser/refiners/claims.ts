/** "У Росії звітують про 150 бійців": a number that the other side says of its own, beside the news of an exchange. */
import type { Side } from '../../domain/post.js';
import type { Document, Sentence } from '../document.js';
import { type Figure, opposite } from '../figure.js';
import { tags } from '../tag-set.js';
import { newsOf } from './news.js';
import { LARGE } from './spans.js';

const UA = tags('ua.of', 'ua.agent', 'ua.to', 'ua.from');
const RU = tags('ru.of', 'ru.agent', 'ru.to', 'ru.from');
const FOE = tags('foe.agent', 'foe.of');
const OWN = tags('own.agent', 'own.of');
const CLAIMS = tags('cue.claims');
const AGAINST = tags(
  'verb.other',
  'verb.future',
  'verb.will',
  'cue.held',
  'cue.in_captivity',
  'cue.missing',
  'cue.captured',
  'cue.planned',
  'cue.postponed',
  'cue.called_off',
  'cue.denied',
  'cue.recap',
  'cue.since',
  'cue.year',
  'cue.month',
  'cue.to_date',
  'cue.total',
  'cue.part',
  'cue.among',
  'cue.crime',
  'cue.other_exchange',
);
/** Sentences between the news and what the other side says of it. */
const REACH = 6;
/** Words between the speaker and the verb of saying. */
const BESIDE = 8;

/** The only side named among the words around the verb of saying. */
function speakerIn(doc: Document, sentence: Sentence, figure: Figure): Side | null {
  const found = new Set<Side>();
  for (const claim of doc.within(sentence.from, sentence.to, 'cue.claims')) {
    const from = Math.max(sentence.from, claim.from - BESIDE);
    const to = Math.min(
      sentence.to,
      claim.to + BESIDE,
      claim.from < figure.from ? figure.phraseFrom : sentence.to,
    );
    if (doc.within(from, to, UA).length > 0) found.add('ua');
    if (doc.within(from, to, RU).length > 0) found.add('ru');
    if (found.size > 0 || doc.perspective === null) continue;
    if (doc.within(from, to, FOE).length > 0) found.add(opposite(doc.perspective));
    else if (doc.within(from, to, OWN).length > 0) found.add(doc.perspective);
  }
  const [only] = found;
  return found.size === 1 && only !== undefined ? only : null;
}

function agrees(doc: Document, figure: Figure, speaker: Side): boolean {
  if (figure.own === null || figure.own === 'agent' || figure.own === speaker) return true;
  if (doc.perspective === null) return false;
  return (figure.own === 'perspective' ? doc.perspective : opposite(doc.perspective)) === speaker;
}

/** The side whose number it is, or null when nobody claims it as a number of this transfer. */
export function claimant(doc: Document, figure: Figure): Side | null {
  if (!doc.hasAny(CLAIMS)) return null;
  if (figure.counted === null || figure.counted === 'bodies' || figure.value >= LARGE || figure.bracketed)
    return null;
  if (figure.counted === 'people' && figure.own === null) return null;
  if (figure.narrow && figure.own === null) return null;
  const sentence = doc.sentenceOf(figure.from);
  if (!doc.speaks(sentence, CLAIMS) || doc.speaks(sentence, AGAINST)) return null;
  const index = sentence.index;
  if (!newsOf(doc).some((news) => news < index && index - news <= REACH)) return null;
  const speaker = speakerIn(doc, sentence, figure);
  return speaker !== null && agrees(doc, figure, speaker) ? speaker : null;
}
