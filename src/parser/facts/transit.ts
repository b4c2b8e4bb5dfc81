/** The country that the returned reach first. */
import type { Span } from '../../domain/report.js';
import type { Document, Sentence } from '../document.js';
import type { Mark } from '../lexicon.js';
import { WITHOUT_CODE } from '../locales/countries.js';
import { tags } from '../tag-set.js';
import { type Country, countriesIn } from './mediators.js';

/** Held, sentenced, or met there: nobody is on the way. */
const HELD_OR_MET =
  /^(?:тримал|затрим|утрим|держал|задерж|удерж|позбавл|лишен|засудж|осужд|ув'язн|арешт|арест|схоп|встретил(?:ась|ся)$|встречалась$|зустрілися$|зустрілась$|зустрівся$|зустрілася$|held$|detained$|jailed$|imprisoned$|sentenced$|met$)/u;

/** "українці, яких тримали на білоруській території": a former captor. */
function heldThere(doc: Document, mark: Mark): boolean {
  return doc.tokens
    .slice(Math.max(0, mark.from - 5), mark.from)
    .some((token) => HELD_OR_MET.test(token.text));
}

const CAPTURED = tags('cue.captured', 'cue.crime');
const RUSSIA = tags('ru.of', 'ru.agent', 'ru.from', 'ru.to', 'foe.of', 'foe.agent');

/** "повернувся з Білорусі" in a post that says nothing of Russia: they were held there. */
function isOrigin(doc: Document, mark: Mark): boolean {
  const near = doc.within(Math.max(0, mark.from - 4), mark.from, CAPTURED).length > 0;
  return near || (/^(?:з|із|из|с|from)$/u.test(doc.tokens[mark.from]!.text) && !doc.hasAny(RUSSIA));
}

/** "The authorities of the Kingdom received them": who receives stands before. */
function receiverBefore(doc: Document, sentence: Sentence, mark: Mark): Country | undefined {
  if (!/^(?:received|استقبل|تسلم|приняла|прийняла)/u.test(doc.tokens[mark.from]!.text)) return undefined;
  return countriesIn(doc, { from: Math.max(sentence.from, mark.from - 6), to: mark.from })[0];
}

export function transitOf(doc: Document): { code: string; span: Span } | null {
  if (!doc.hasAny('cue.transit')) return null;
  for (const sentence of doc.sentences) {
    for (const mark of doc.within(sentence.from, sentence.to, 'cue.transit')) {
      if (heldThere(doc, mark) || isOrigin(doc, mark)) continue;
      const country =
        countriesIn(doc, { from: mark.from, to: Math.min(sentence.to, mark.to + 4) })[0] ??
        receiverBefore(doc, sentence, mark);
      if (country === undefined || country.code.length !== 2 || WITHOUT_CODE.has(country.code)) continue;
      return {
        code: country.code,
        span: doc.text.span(doc.tokens[mark.from]!.start, doc.tokens[mark.to - 1]!.end),
      };
    }
  }
  return null;
}
