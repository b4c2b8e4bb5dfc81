/** Third parties credited with help. */
import type { Span } from '../../domain/report.js';
import type { Document, Sentence, Stretch } from '../document.js';
import type { Mark } from '../lexicon.js';
import { WITHOUT_CODE } from '../locales/countries.js';
import { COUNTRIES } from '../locales/index.js';
import { tags } from '../tag-set.js';
import { beginnings, words } from '../text/find-words.js';

const NOT = words('не not ні');
const AND = words('and и і та й');

/** Mediators' own channels: "we" is this country. */
const OWN_COUNTRY: ReadonlyMap<string, string> = new Map([
  ['uae_mofa', 'AE'],
  ['qatar', 'QA'],
]);

const CREDIT = tags('cue.mediated', 'cue.thanks');

/** Words between a country and the help it is credited with. */
const REACH = 14;
/** Words between thanks and the last of those who are thanked. */
const THANKED = 24;
/** A country named so early is what the sentence is about. */
const SUBJECT = 9;

export interface Country {
  code: string;
  mark: Mark;
}

/** "on to us", not "the US". */
function isPronoun(doc: Document, mark: Mark): boolean {
  const token = doc.tokens[mark.from]!;
  return token.text === 'us' && doc.text.cased.slice(token.start, token.end) !== 'US';
}

/** A flag is two letters; the second of one and the first of the next make no third. */
function isWhole(doc: Document, mark: Mark): boolean {
  if (!isHalfOfFlag(doc, mark.from)) return true;
  let first = mark.from;
  while (isHalfOfFlag(doc, first - 1)) first -= 1;
  return (mark.from - first) % (mark.to - mark.from) === 0;
}

function isHalfOfFlag(doc: Document, at: number): boolean {
  return /^(?:\ud83c|[\udde6-\uddff])$/.test(doc.tokens[at]?.text ?? '');
}

/** Countries that are named from a token of the stretch on; it lies inside one sentence. */
export function countriesIn(doc: Document, stretch: Stretch): Country[] {
  const out: Country[] = [];
  const { to } = doc.sentenceOf(stretch.from);
  for (const mark of doc.within(stretch.from, to, COUNTRIES)) {
    if (mark.from < stretch.to && !isPronoun(doc, mark) && isWhole(doc, mark))
      out.push({ code: mark.tag.slice('country.'.length), mark });
  }
  return out;
}

const PLACE = words('в во у до через in at to via through на з с із зі со في عبر الي ب');
/** Before "з" and "with": done together. */
const TOGETHER = words(
  'спільно разом вместе совместно together cooperation coordination координації співпраці сотрудничестве',
);
const REPUBLIC = beginnings(
  'республик республік republic держав государств королівств королевств kingdom state',
);
/** Care given to the returned is no mediation. */
const CARE = beginnings('медич медицин психолог medical psycholog необходим необхідн');
const NATIONAL = words(
  'гражданин гражданина граждан громадянин громадянина громадян nationals citizen citizens армії армии by جنسيات جنسيه مواطني رعايا',
);

const FRIENDS = beginnings(
  'партнер колег коллег друз приятел посередник посредник команд friend partner colleague mediator team шركا اصدقا',
);
const TALKED = beginnings('домовл договар договор перемов перегов negotiat talk arranged arrange');
const PRISON = beginnings(
  "в'язниц тюр колон ізолятор изолятор сізо сизо суд неволі полон prison jail court custody detention penal",
);
const RELEASES = beginnings(
  'let lets freed frees released releases pardoned pardons відпусти звільни помилув випусти отпусти освободи помилова выпусти',
);

/** "білоруських в'язниць", "Belarus let 31 go": who held them is thanked by nobody for mediation. */
function isCaptor(doc: Document, country: Country): boolean {
  if (country.code !== 'BY') return false;
  const after = doc.tokens.slice(country.mark.to, country.mark.to + 2);
  const before = doc.tokens.slice(Math.max(0, country.mark.from - 2), country.mark.from);
  if (before.some((token) => /^(?:трима|утрим|держ|удерж|held|detained|jailed)/u.test(token.text)))
    return true;
  return PRISON.has(after[0]?.text ?? '') || after.some((token) => RELEASES.has(token.text));
}

/** "Лукашенко посередником не був". */
function isDenied(doc: Document, sentence: Sentence, country: Country): boolean {
  return doc
    .within(country.mark.to, Math.min(sentence.to, country.mark.to + 3), CREDIT)
    .some((mark) => NOT.has(doc.tokens[mark.to]?.text ?? ''));
}

const THEM = words('йому їй їм ему ей him her them');

/** "гарантії Ердогана. Зеленський подякував йому": whom the thanks mean was named last. */
function isMeantByPronoun(doc: Document, sentence: Sentence, country: Country): boolean {
  const next = doc.sentences[doc.sentences.indexOf(sentence) + 1];
  if (next === undefined) return false;
  const thanked = doc
    .within(next.from, next.to, 'cue.thanks')
    .some((mark) => THEM.has(doc.tokens[mark.to]?.text ?? ''));
  return (
    thanked &&
    countriesIn(doc, next).length === 0 &&
    !countriesIn(doc, { from: country.mark.to, to: sentence.to }).some((other) => other.code !== country.code)
  );
}

function isCredited(doc: Document, sentence: Sentence, country: Country): boolean {
  let first = country.mark.from;
  while (first > sentence.from && /^(?:the|of)$/u.test(doc.tokens[first - 1]!.text)) first -= 1;
  if (REPUBLIC.has(doc.tokens[first - 1]?.text ?? '')) first -= 1;
  while (first > sentence.from && doc.tokens[first - 1]!.text === 'the') first -= 1;
  const before = doc.tokens[first - 1]?.text ?? '';
  const before2 = doc.tokens[first - 2]?.text ?? '';
  if (TOGETHER.has(before2) && /^(?:з|із|с|со|with)$/u.test(before)) return true;
  if (before === 'by' && doc.within(Math.max(sentence.from, first - 8), first, 'cue.mediated').length > 0)
    return true;
  // "My thanks to the UAE": whom the thanks go to, no place.
  if (
    /^(?:to|الي)$/u.test(before) &&
    doc.within(Math.max(sentence.from, first - THANKED), first, 'cue.thanks').length > 0
  )
    return true;
  if (before === 'and' && isOtherParty(doc, sentence, first)) return false;
  if (
    /^(?:citizen|citizens|national|nationals|passport|passports)$/u.test(
      doc.tokens[country.mark.to]?.text ?? '',
    )
  )
    return false;
  if (isCaptor(doc, country) || isDenied(doc, sentence, country) || isOneOfTalkers(doc, sentence, first))
    return false;
  // "друзям у Досі", "партнерам з ОАЕ", "домовлялися через ОАЕ": who is there, no place.
  const through = /^(?:через|through|via)$/u.test(before) && TALKED.has(before2);
  const friends = PLACE.has(before) && FRIENDS.has(before2);
  if (NATIONAL.has(before) || NATIONAL.has(before2)) return false;
  if (through) return true;
  if (PLACE.has(before) && !friends) return false;
  const from = Math.max(sentence.from, country.mark.from - REACH);
  const subject =
    country.mark.from - sentence.from < SUBJECT && doc.language !== 'ru' && doc.language !== 'uk';
  const to = subject ? sentence.to : Math.min(sentence.to, country.mark.to + REACH);
  if (
    doc
      .within(sentence.from, sentence.to, 'cue.venue')
      .some((mark) => Math.abs(mark.from - country.mark.to) < 4 && doc.language === 'en')
  )
    return false;
  const helped = doc
    .within(from, to, CREDIT)
    .some(
      (mark) =>
        !(subject && mark.from - country.mark.to > REACH && namesOther(doc, country, mark.to)) &&
        !NOT.has(doc.tokens[mark.to]?.text ?? '') &&
        !(CARE.has(doc.tokens[mark.from - 1]?.text ?? '') || CARE.has(doc.tokens[mark.to]?.text ?? '')),
    );
  return helped || continuesThanks(doc, sentence, country) || isMeantByPronoun(doc, sentence, country);
}

/** "exchanged by the Russian Federation and the United States": the other party of another exchange. */
function isOtherParty(doc: Document, sentence: Sentence, first: number): boolean {
  return (
    doc.at(first - 2).some((mark) => /^(?:ru|ua)\./u.test(mark.tag)) && !doc.speaks(sentence, 'cue.thanks')
  );
}

/** "our mediation", "وساطتنا": the channel's own country, beside others that it thanks. */
function speaksOfOurs(doc: Document): boolean {
  return doc.marks.some(
    (mark) =>
      mark.tag === 'cue.mediated' && /^(?:our|we|наш\p{L}*)$/u.test(doc.tokens[mark.from - 1]?.text ?? ''),
  );
}

/** "A call between Putin and Trump": one of two who talked. */
function isOneOfTalkers(doc: Document, sentence: Sentence, first: number): boolean {
  if (doc.language !== 'ar' && !AND.has(doc.tokens[first - 1]?.text ?? '')) return false;
  return doc.tokens
    .slice(Math.max(sentence.from, first - 4), first)
    .some((token) => /^(?:между|між|between|بين)$/u.test(token.text));
}

/** "Belarus let 31 go, Kyiv said, crediting U.S. mediation": another country stands nearer to the credit. */
function namesOther(doc: Document, country: Country, to: number): boolean {
  return countriesIn(doc, { from: country.mark.to, to }).some((other) => other.code !== country.code);
}

/** "Дякую всім. І особливо Еміратам." */
function continuesThanks(doc: Document, sentence: Sentence, country: Country): boolean {
  const index = sentence.index;
  const before = doc.sentences[index - 1];
  const opens = doc.tokens
    .slice(sentence.from, country.mark.from)
    .some((token) => /^(?:особливо|особенно|окремо|отдельно|especially|also|також|также)$/u.test(token.text));
  return (
    before !== undefined && opens && sentence.to - sentence.from <= 8 && doc.speaks(before, 'cue.thanks')
  );
}

export function mediatorsOf(
  doc: Document,
  relevant: (sentence: Sentence) => boolean,
): { codes: string[]; span: Span | null } {
  const codes: string[] = [];
  let span: Span | null = null;
  for (const sentence of doc.sentences) {
    if (!doc.speaks(sentence, COUNTRIES)) continue;
    const countries = countriesIn(doc, sentence);
    if (countries.length === 0 || !relevant(sentence)) continue;
    for (const country of countries) {
      if (WITHOUT_CODE.has(country.code) || codes.includes(country.code)) continue;
      if (!isCredited(doc, sentence, country)) continue;
      codes.push(country.code);
      span ??= doc.text.span(doc.tokens[country.mark.from]!.start, doc.tokens[country.mark.to - 1]!.end);
    }
  }
  const own = doc.party === 'mediator' ? OWN_COUNTRY.get(doc.post.channel) : undefined;
  if (own !== undefined && !codes.includes(own) && (codes.length === 0 || speaksOfOurs(doc))) codes.push(own);
  return { codes, span };
}
