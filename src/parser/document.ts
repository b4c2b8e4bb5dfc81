/** One post made ready for the rules: tokens, what they can mean, numbers, days, and from whose side it is written. */

import type { Party, Side } from '../domain/post.js';
import { partyOf } from '../domain/sources.js';
import { kyivDay } from './kyiv-day.js';
import { detectLanguage, localeOf } from './language.js';
import { findMarks, hasPhrasing, type Mark } from './lexicon.js';
import { stripArabic } from './locales/ar/strip.js';
import { LOCALES, type Locale, type LocaleName } from './locales/index.js';
import { MarkIndex } from './mark-index.js';
import { type DateFact, readDates } from './numbers/read-dates.js';
import { type NumberFact, readNumbers } from './numbers/read-numbers.js';
import type { Tag } from './tags.js';
import { type NormalText, normalise } from './text/normalise.js';
import { type Token, tokenise } from './text/tokens.js';
import { wayCosts } from './way-costs.js';

export interface Post {
  text: string;
  channel: string;
  published: string;
  lang?: string;
  /** Whose word the channel is; else that of the listed source of its name. */
  party?: Party;
}

export interface Sentence {
  /** Half-open range of tokens. */
  from: number;
  to: number;
}

export interface Document {
  post: Post;
  party: Party;
  text: NormalText;
  language: string;
  locale: Locale;
  tokens: readonly Token[];
  sentences: readonly Sentence[];
  marks: readonly Mark[];
  numbers: readonly NumberFact[];
  dates: readonly DateFact[];
  /** Day of the post in Kyiv. */
  day: string;
  /** Whose "ours" it is; null when neither the channel nor the text tells. */
  perspective: Side | null;
  /** Nothing in the text told the perspective: it is the one that its language suggests. */
  viewIsGuessed: boolean;
  /** Marks that cover a token. */
  at(token: number): readonly Mark[];
  has(token: number, ...tags: Tag[]): boolean;
  /** Marks of a tag inside `[from, to)`, in the order of the text. */
  within(from: number, to: number, ...tags: Tag[]): readonly Mark[];
  /** Some mark of the text has one of the tags. */
  hasAny(...tags: Tag[]): boolean;
  /** Some mark of the sentence has one of the tags. */
  speaks(sentence: Sentence, tags: readonly Tag[]): boolean;
  /** Cost of the way from the sentence's first token to each of its tokens. */
  costsOf(sentence: Sentence): readonly number[];
  sentenceOf(token: number): Sentence;
  numberAt(token: number): NumberFact | undefined;
}

/** Longer texts are cut: a Telegram post has at most 4,096 characters, a page quoted whole is no post. */
const MAX_LENGTH = 20_000;
const RELATIVE: readonly Tag[] = ['cue.relative'];

function splitSentences(tokens: readonly Token[]): Sentence[] {
  const out: Sentence[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const index = tokens[at]!.sentence;
    const last = out.at(-1);
    if (last && tokens[last.from]!.sentence === index) last.to = at + 1;
    else out.push({ from: at, to: at + 1 });
  }
  return out;
}

/** What each phrasing says of the writer's side, in halves of a vote. */
const VIEWS: Readonly<Record<string, readonly [side: Side, weight: number]>> = {
  'ru.from': ['ua', 2],
  'ua.from': ['ru', 2],
  'foe.of': ['ua', 1],
  'foe.agent': ['ua', 1],
  'category.azovstal': ['ua', 1],
  'category.mariupol': ['ua', 1],
  'view.ua': ['ua', 3],
  'view.ru': ['ru', 3],
};

/** "Домой возвращаются 64 воина ВСУ": whose people come home where nobody else is named. */
function homeVotes(tokens: readonly Token[], marks: readonly Mark[]): Record<Side, number> {
  const told = new Map<number, Set<string>>();
  for (const mark of marks) {
    const sentence = tokens[mark.from]!.sentence;
    const tags = told.get(sentence) ?? new Set();
    const ours = mark.tag === 'own.of' && !/^(?:сво|сві)/u.test(tokens[mark.from]!.text);
    told.set(sentence, tags.add(ours ? 'own.ours' : mark.tag));
  }
  const votes = { ua: 0, ru: 0 };
  for (const tags of told.values()) {
    if (tags.has('cue.in_return') || tags.has('verb.held_exchange')) continue;
    if (!tags.has('verb.home') && !tags.has('own.to') && !tags.has('own.ours')) continue;
    if (tags.has('ua.of') && !tags.has('ru.of')) votes.ua += 1;
    if (tags.has('ru.of') && !tags.has('ua.of')) votes.ru += 1;
  }
  return votes;
}

const FROM_A_SIDE: ReadonlySet<string> = new Set<Tag>([
  'own.of',
  'own.to',
  'own.from',
  'own.agent',
  'verb.home',
]);

interface View {
  side: Side | null;
  guessed: boolean;
}

/** Own channels speak for their party; elsewhere the language and who is called the enemy tell. */
function perspectiveOf(
  party: Party,
  language: string,
  text: NormalText,
  tokens: readonly Token[],
  marks: readonly Mark[],
): View {
  if (party === 'ua' || party === 'ru') return { side: party, guessed: false };
  if (party === 'mediator') return { side: null, guessed: false };
  if (language === 'uk') return { side: 'ua', guessed: false };
  const votes = homeVotes(tokens, marks);
  for (const mark of marks) {
    const view = VIEWS[mark.tag];
    if (view) votes[view[0]] += view[1];
    // Written small out of contempt.
    if (
      mark.tag === 'ru.agent' &&
      /^(?:росси|рф|москв|russia)/u.test(text.cased.slice(tokens[mark.from]!.start))
    )
      votes.ua += 4;
  }
  if (votes.ua !== votes.ru) return { side: votes.ua > votes.ru ? 'ua' : 'ru', guessed: false };
  // Only who says "ours" or "home" writes from a side at all.
  const isFromSide = marks.some(({ tag }) => FROM_A_SIDE.has(tag));
  if (!isFromSide) return { side: null, guessed: true };
  return { side: language === 'en' ? 'ua' : language === 'ru' ? 'ru' : null, guessed: true };
}

function knows(locale: LocaleName, word: string): boolean {
  return hasPhrasing(LOCALES[locale].lexicon, word) || LOCALES[locale].numbers.has(word);
}

export function readDocument(post: Post): Document {
  const text = normalise(post.text.length > MAX_LENGTH ? post.text.slice(0, MAX_LENGTH) : post.text);
  const raw = tokenise(text);
  const language = detectLanguage(text.lower, raw, post.lang, knows);
  const locale = LOCALES[localeOf(language)];
  const tokens = language === 'ar' ? stripArabic(raw) : raw;
  const sentences = splitSentences(tokens);
  const marks = findMarks(locale.lexicon, tokens);
  const day = kyivDay(post.published);
  const dates = readDates(tokens, locale.calendar, locale.numbers, day, locale.monthFirst);
  const taken: boolean[] = [];
  for (const date of dates) for (let at = date.from; at < date.to; at += 1) taken[at] = true;
  const numbers = readNumbers(tokens, locale.numbers, taken);
  const index = new MarkIndex(tokens, marks);
  const bySentence: Sentence[] = [];
  for (const sentence of sentences) bySentence[tokens[sentence.from]!.sentence] = sentence;
  const byToken = new Map(numbers.map((number) => [number.from, number]));
  const party = post.party ?? partyOf(post.channel);
  const view = perspectiveOf(party, language, text, tokens, marks);
  const costs = new Map<number, readonly number[]>();
  return {
    post,
    party,
    text,
    language,
    locale,
    tokens,
    sentences,
    marks,
    numbers,
    dates,
    day,
    perspective: view.side,
    viewIsGuessed: view.guessed,
    at: (token) => index.at(token),
    has: (token, ...tags) => index.has(token, tags),
    hasAny: (...tags) => index.anywhere(tags),
    speaks: (sentence, tags) => index.inSentence(sentence.from, tags),
    within: (from, to, ...tags) => index.within(from, to, tags),
    costsOf: (sentence) => {
      const known = costs.get(sentence.from);
      if (known) return known;
      const sums = wayCosts(tokens, sentence, (token) => index.has(token, RELATIVE));
      costs.set(sentence.from, sums);
      return sums;
    },
    sentenceOf: (token) => bySentence[tokens[token]?.sentence ?? -1] ?? { from: token, to: token },
    numberAt: (token) => byToken.get(token),
  };
}
