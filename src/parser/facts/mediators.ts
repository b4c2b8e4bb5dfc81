/** Third parties credited with help, and the country that the returned reach first. */
import type { Span } from '../../domain/report.js';
import type { Document, Sentence } from '../document.js';
import type { Mark } from '../lexicon.js';
import { WITHOUT_CODE } from '../locales/countries.js';

/** Words between a country and the help it is credited with. */
const REACH = 14;

interface Country {
  code: string;
  mark: Mark;
}

/** "on to us", not "the US". */
function isPronoun(doc: Document, mark: Mark): boolean {
  const token = doc.tokens[mark.from]!;
  return token.text === 'us' && doc.text.cased.slice(token.start, token.end) !== 'US';
}

function countriesIn(doc: Document, sentence: Sentence): Country[] {
  const out: Country[] = [];
  for (let at = sentence.from; at < sentence.to; at += 1) {
    for (const mark of doc.at(at)) {
      if (mark.from === at && mark.tag.startsWith('country.') && !isPronoun(doc, mark))
        out.push({ code: mark.tag.slice('country.'.length), mark });
    }
  }
  return out;
}

const PLACE = /^(?:в|во|у|in|at|на|з|с)$/u;
const STATE = /^(?:республик|королевств|государств|держав|королівств|територі|территори)/u;
const NATIONAL =
  /^(?:гражданин|гражданина|граждан|громадянин|громадянина|громадян|nationals|citizen|citizens|армії|армии|by)$/u;

function isCredited(doc: Document, sentence: Sentence, country: Country): boolean {
  const before = doc.tokens[country.mark.from - 1]?.text ?? '';
  const before2 = doc.tokens[country.mark.from - 2]?.text ?? '';
  if (STATE.test(before) && PLACE.test(before2)) return false;
  if (PLACE.test(before) || NATIONAL.test(before) || NATIONAL.test(before2)) return false;
  const from = Math.max(sentence.from, country.mark.from - REACH);
  const to = Math.min(sentence.to, country.mark.to + REACH);
  if (
    doc
      .within(sentence.from, sentence.to, 'cue.venue')
      .some((mark) => Math.abs(mark.from - country.mark.to) < 4 && doc.language === 'en')
  )
    return false;
  return doc.within(from, to, 'cue.mediated', 'cue.thanks').length > 0;
}

export function mediatorsOf(
  doc: Document,
  relevant: (sentence: Sentence) => boolean,
): { codes: string[]; span: Span | null } {
  const codes: string[] = [];
  let span: Span | null = null;
  for (const sentence of doc.sentences) {
    if (!relevant(sentence)) continue;
    for (const country of countriesIn(doc, sentence)) {
      if (WITHOUT_CODE.has(country.code) || codes.includes(country.code)) continue;
      if (!isCredited(doc, sentence, country)) continue;
      codes.push(country.code);
      span ??= doc.text.span(doc.tokens[country.mark.from]!.start, doc.tokens[country.mark.to - 1]!.end);
    }
  }
  if (doc.party === 'mediator' && codes.length === 0 && doc.post.channel === 'uae_mofa') codes.push('AE');
  return { codes, span };
}

export function transitOf(doc: Document): { code: string; span: Span } | null {
  for (const sentence of doc.sentences) {
    if (doc.speaks(sentence, ['cue.captured'])) continue;
    for (const mark of doc.within(sentence.from, sentence.to, 'cue.transit')) {
      const country = countriesIn(doc, { from: mark.from, to: Math.min(sentence.to, mark.to + 3) })[0];
      if (country === undefined || country.code.length !== 2 || WITHOUT_CODE.has(country.code)) continue;
      return {
        code: country.code,
        span: doc.text.span(doc.tokens[mark.from]!.start, doc.tokens[mark.to - 1]!.end),
      };
    }
  }
  return null;
}
