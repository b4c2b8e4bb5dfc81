/** The noun of a number that stands behind it after a dash or "are". */
import type { Document } from '../document.js';
import type { Figure } from '../figure.js';
import { readNounPhrase } from '../rules/noun-phrase.js';
import { countedBy, nounAt } from '../rules/nouns.js';
import { tags } from '../tag-set.js';

const SPLIT = tags('noun.civilian', 'noun.military');

/** "Seven of the 157 Ukrainians are civilians": the whole stands between. */
function behindWhole(doc: Document, from: number): { to: number; own: Figure['own'] } {
  let at = from;
  while (at < from + 2 && /^(?:of|the|those|these|з|із|из)$/u.test(doc.tokens[at]?.text ?? '')) at += 1;
  const whole = at > from ? doc.numberAt(at) : undefined;
  return whole === undefined ? { to: from, own: null } : readNounPhrase(doc, whole.to);
}

/** "двоє – цивільні", "19 – офіцери", "семеро – цивільні особи": the noun stands after a dash or "are". */
export function nounAfterDash(
  doc: Document,
  figure: Figure,
): Pick<Figure, 'counted' | 'noun' | 'nounAt' | 'own'> | null {
  const share = doc.at(figure.to).find((mark) => mark.tag === 'cue.part' && mark.from === figure.to);
  const whole = behindWhole(doc, figure.to);
  const start = share?.to ?? whole.to;
  const link = doc.tokens[start]?.text ?? '';
  const linked = /^(?:–|-|є|це|are|were|это)$/u.test(link);
  // "12 із них цивільні" needs no link.
  if (!linked && (share === undefined || !doc.has(start, SPLIT))) return null;
  for (let at = linked ? start + 1 : start; at < Math.min(start + 6, doc.tokens.length); at += 1) {
    if (/^[-–]$/u.test(doc.tokens[at]!.text)) continue;
    const found = nounAt(doc, at);
    if (doc.numberAt(at) !== undefined) return null;
    if (found !== null)
      return {
        counted: countedBy(found.noun),
        noun: found.noun,
        nounAt: at,
        own: figure.own ?? whole.own,
      };
    if (doc.tokens[at]!.kind === 'mark') return null;
  }
  return null;
}
