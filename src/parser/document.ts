/** One post made ready for the rules: tokens, what they can mean, numbers, days, and from whose side it is written. */

import type { Party, Side } from '../domain/post.js';
import { partyOf } from '../domain/sources.js';
import { forgetBlocksIfMany } from './blocks.js';
import { findMarks, openingsOf } from './find-marks.js';
import { kyivDay } from './kyiv-day.js';
import { detectLanguage, localeOf } from './language.js';
import type { Mark } from './lexicon.js';
import { stripArabic } from './locales/ar/strip.js';
import { LOCALES, type Locale, type LocaleName } from './locales/index.js';
import { MarkIndex } from './mark-index.js';
import { type DateFact, readDates } from './numbers/read-dates.js';
import { type NumberFact, readNumbers } from './numbers/read-numbers.js';
import { isKnown } from './openings.js';
import { perspectiveOf } from './perspective.js';
import type { NounPhrase } from './rules/noun-phrase.js';
import type { Tags } from './tag-set.js';
import { type NormalText, normalise } from './text/normalise.js';
import { type Token, tokenise } from './text/tokens.js';
import type { Word } from './text/words.js';
import { forgetWordsIfMany } from './text/words.js';
import { wayCosts } from './way-costs.js';
import type { CoveringTags } from './weigh/plain-tags.js';

export interface Post {
  text: string;
  channel: string;
  published: string;
  lang?: string;
  /** Whose word the channel is; else that of the listed source of its name. */
  party?: Party;
}

/** Half-open range of tokens. */
export interface Stretch {
  from: number;
  to: number;
}

export interface Sentence extends Stretch {
  /** Its place in the document's list. */
  index: number;
}

/** What rules and refiners have read already, so that each reads it once. */
export interface Readings {
  /** By the token that a noun phrase begins at. */
  phrases: NounPhrase[];
  /** By the token that a number begins at: it can count somebody. */
  counts: boolean[];
  news: readonly number[] | null;
  /** By the date's place. */
  far: readonly string[] | null;
  weekdays: readonly number[] | null;
  /** By the sentence's place. */
  verbs: (readonly Mark[])[];
  covering: CoveringTags | null;
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
  readonly read: Readings;
  /** Marks that cover a token. */
  at(token: number): readonly Mark[];
  has(token: number, tags: Tags): boolean;
  /** Marks of a tag inside `[from, to)`, in the order of the text. */
  within(from: number, to: number, tags: Tags): readonly Mark[];
  /** Some mark of the text has one of the tags. */
  hasAny(tags: Tags): boolean;
  /** Some mark of the sentence has one of the tags. */
  speaks(sentence: Stretch, tags: Tags): boolean;
  /** Cost of the way from the sentence's first token to each of its tokens. */
  costsOf(sentence: Sentence): readonly number[];
  sentenceOf(token: number): Sentence;
  numberAt(token: number): NumberFact | undefined;
}

/** Longer texts are cut: a Telegram post has at most 4,096 characters, a page quoted whole is no post. */
const MAX_LENGTH = 20_000;

function splitSentences(tokens: readonly Token[]): Sentence[] {
  const out: Sentence[] = [];
  let from = 0;
  for (let at = 1; at <= tokens.length; at += 1) {
    if (at < tokens.length && tokens[at]!.sentence === tokens[from]!.sentence) continue;
    out.push({ from, to: at, index: out.length });
    from = at;
  }
  return out;
}

function knows(locale: LocaleName, word: Word): boolean {
  return isKnown(LOCALES[locale].lexicon, word);
}

/** Methods of a class, not closures: a post costs no function of its own. */
class ReadDocument implements Document {
  readonly read: Readings = {
    phrases: [],
    counts: [],
    news: null,
    far: null,
    weekdays: null,
    verbs: [],
    covering: null,
  };
  private readonly bySentence: Sentence[] = [];
  private readonly byToken: NumberFact[] = [];
  private readonly costs: (readonly number[])[] = [];

  constructor(
    readonly post: Post,
    readonly party: Party,
    readonly text: NormalText,
    readonly language: string,
    readonly locale: Locale,
    readonly tokens: readonly Token[],
    readonly sentences: readonly Sentence[],
    readonly marks: readonly Mark[],
    readonly numbers: readonly NumberFact[],
    readonly dates: readonly DateFact[],
    readonly day: string,
    readonly perspective: Side | null,
    readonly viewIsGuessed: boolean,
    private readonly index: MarkIndex,
  ) {
    for (const sentence of sentences) this.bySentence[tokens[sentence.from]!.sentence] = sentence;
    for (const number of numbers) this.byToken[number.from] = number;
  }

  at(token: number): readonly Mark[] {
    return this.index.at(token);
  }

  has(token: number, tags: Tags): boolean {
    return this.index.has(token, tags);
  }

  within(from: number, to: number, tags: Tags): readonly Mark[] {
    return this.index.within(from, to, tags);
  }

  hasAny(tags: Tags): boolean {
    return this.index.anywhere(tags);
  }

  speaks(sentence: Stretch, tags: Tags): boolean {
    return this.index.inSentence(sentence.from, tags);
  }

  costsOf(sentence: Sentence): readonly number[] {
    const known = this.costs[sentence.from];
    if (known !== undefined) return known;
    const sums = wayCosts(
      this.tokens,
      sentence,
      this.speaks(sentence, 'cue.relative') ? (token) => this.index.has(token, 'cue.relative') : null,
    );
    this.costs[sentence.from] = sums;
    return sums;
  }

  sentenceOf(token: number): Sentence {
    return this.bySentence[this.tokens[token]?.sentence ?? -1] ?? { from: token, to: token, index: -1 };
  }

  numberAt(token: number): NumberFact | undefined {
    return this.byToken[token];
  }
}

export function readDocument(post: Post): Document {
  const text = normalise(post.text.length > MAX_LENGTH ? post.text.slice(0, MAX_LENGTH) : post.text);
  forgetBlocksIfMany();
  forgetWordsIfMany();
  const raw = tokenise(text);
  const language = detectLanguage(text.units, raw, post.lang, knows);
  const locale = LOCALES[localeOf(language)];
  const tokens = language === 'ar' ? stripArabic(raw) : raw;
  const sentences = splitSentences(tokens);
  const openings = openingsOf(locale.lexicon, tokens);
  const marks = findMarks(locale.lexicon, sentences, openings);
  const day = kyivDay(post.published);
  const dates = readDates(tokens, locale.calendar, locale.numbers, day, locale.monthFirst, openings.dates);
  const numbers = readNumbers(tokens, locale.numbers, openings.numbers, dates);
  const party = post.party ?? partyOf(post.channel);
  const index = new MarkIndex(tokens, marks);
  const view = perspectiveOf(party, language, { text, tokens, sentences, marks, index });
  return new ReadDocument(
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
    view.side,
    view.guessed,
    index,
  );
}
