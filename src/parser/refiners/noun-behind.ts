/** The noun of a number that stands behind it, though not right behind. */
import type { Document } from '../document.js';
import type { Figure } from '../figure.js';
import { NARROWING, readNounPhrase } from '../rules/noun-phrase.js';
import { countedBy, nounAt } from '../rules/nouns.js';
import { tags } from '../tag-set.js';
import { isWord, words } from '../text/find-words.js';

const OF_THOSE = words('of the those these з із из');
const DASHES = words('- –');

const EXCHANGED = tags('verb.swap', 'verb.held_exchange', 'noun.exchange');
const PART = tags('cue.part');
const LINKS = words('– - є це are were это');
const SPLIT = tags('noun.civilian', 'noun.military');

/** "Seven of the 157 Ukrainians are civilians": the whole stands between. */
function behindWhole(doc: Document, from: number): { to: number; own: Figure['own'] } {
  let at = from;
  while (at < from + 2 && OF_THOSE.has(doc.tokens[at]?.text ?? '')) at += 1;
  const whole = at > from ? doc.numberAt(at) : undefined;
  return whole === undefined ? { to: from, own: null } : readNounPhrase(doc, whole.to);
}

/** "двоє – цивільні", "19 – офіцери", "семеро – цивільні особи": the noun stands after a dash or "are". */
export function nounAfterDash(
  doc: Document,
  figure: Figure,
): Pick<Figure, 'counted' | 'noun' | 'nounAt' | 'own' | 'narrow'> | null {
  const share = doc.has(figure.to, PART)
    ? doc.at(figure.to).find((mark) => mark.tag === 'cue.part' && mark.from === figure.to)
    : undefined;
  const whole = behindWhole(doc, figure.to);
  const start = share?.to ?? whole.to;
  const linked = isWord(doc.tokens, start, LINKS);
  // "12 із них цивільні" needs no link.
  if (!linked && (share === undefined || !doc.has(start, SPLIT))) return null;
  for (let at = linked ? start + 1 : start; at < Math.min(start + 6, doc.tokens.length); at += 1) {
    if (DASHES.has(doc.tokens[at]!.text)) continue;
    const found = nounAt(doc, at);
    if (doc.numberAt(at) !== undefined) return null;
    if (found !== null)
      return {
        counted: countedBy(found.noun),
        noun: found.noun,
        nounAt: at,
        own: figure.own ?? whole.own,
        narrow: figure.narrow,
      };
    if (doc.tokens[at]!.kind === 'mark') return null;
  }
  return null;
}

/** "188 із них – захисники «Азовсталі»": some of the counted, by where they fought. */
export function isOfPlace(doc: Document, nounAt: number): boolean {
  for (let at = nounAt + 1; at <= nounAt + 3; at += 1) {
    if (/^[,;.]$/u.test(doc.tokens[at]?.text ?? '.')) return false;
    if (doc.has(at, NARROWING)) return true;
  }
  return false;
}

/** "Україна – 185, Росія – 185: сторони обмінялися військовополоненими": who is exchanged stands behind. */
export function exchangedBehind(
  doc: Document,
  figure: Figure,
): { counted: Figure['counted']; noun: Figure['noun'] } | null {
  const sentence = doc.sentenceOf(figure.from);
  for (const mark of doc.within(figure.to, sentence.to, EXCHANGED))
    for (let at = mark.to - 1; at <= Math.min(mark.to, sentence.to - 1); at += 1) {
      const found = nounAt(doc, at);
      const counted = countedBy(found?.noun ?? null);
      if (found !== null && counted !== null) return { counted, noun: found.noun };
    }
  return null;
}
