/** Services of an army that are counted one by one. */
import type { Document } from '../document.js';
import type { Figure } from '../figure.js';
import { tags } from '../tag-set.js';
import { anyWord, beginnings, words } from '../text/find-words.js';

const OPENS = words(': – (');
const BRANCH = tags('noun.branch');
const PART = tags('cue.part');

/** The army itself, as one of several services. */
const ARMY = beginnings('зсу всу збройн вооруженн армії армии армійц армейц armed army afu сухопутн');

function namesArmy(doc: Document, figure: Figure): boolean {
  const sentence = doc.sentenceOf(figure.from);
  return anyWord(doc.tokens, figure.to, Math.min(sentence.to, figure.phraseTo + 3), ARMY);
}

/** "92 військовослужбовці, 20 бійців тероборони, 11 нацгвардійців": one service of a list that nobody summed up. */
export function besideServices(doc: Document, figures: readonly Figure[], figure: Figure): boolean {
  if (figure.counted !== 'military' || figure.sideBy === 'formula' || figure.noun === 'noun.rank')
    return false;
  if (!doc.hasAny(BRANCH)) return false;
  if (!figures.some((other) => other.noun === 'noun.branch' && other.id !== figure.id)) return false;
  const reach = namesArmy(doc, figure) ? 1 : 0;
  const services = figures.filter(
    (other) =>
      other.id !== figure.id &&
      other.noun === 'noun.branch' &&
      other.counted === 'military' &&
      Math.abs(other.sentence - figure.sentence) <= reach &&
      doc
        .within(doc.sentenceOf(other.from).from, other.from, PART)
        .every((mark) => mark.to <= figure.from && other.sentence === figure.sentence),
  );
  const sum = services.reduce((total, other) => total + other.value, 0);
  const first = Math.min(...services.map((other) => other.from));
  const opened = first > figure.from && anyWord(doc.tokens, figure.phraseTo, first, OPENS);
  if (figure.value >= sum && opened && reach === 0) return false;
  return services.length > (reach === 0 ? 1 : 0) || (reach === 1 && services.length > 0);
}
