/** From whose side a post is written: its channel's party, else what its own words tell. */
import type { Party, Side } from '../domain/post.js';
import type { Mark } from './lexicon.js';
import type { MarkIndex } from './mark-index.js';
import { type TagSet, tags } from './tag-set.js';
import { anyWord, words } from './text/find-words.js';
import type { NormalText } from './text/normalise.js';
import type { Token } from './text/tokens.js';

const TO_US = words('нам us');
const TO_A_SIDE = tags('ua.to', 'ru.to');

/** What each phrasing says of the writer's side, in halves of a vote. */
const VIEWS: readonly (readonly [said: TagSet, side: Side, weight: number])[] = [
  [tags('ru.from'), 'ua', 2],
  [tags('ua.from'), 'ru', 2],
  [tags('foe.of', 'foe.agent', 'category.azovstal', 'category.mariupol'), 'ua', 1],
  [tags('view.ua'), 'ua', 3],
  [tags('view.ru'), 'ru', 3],
];
const TELLING = tags(...VIEWS.map(([said]) => said), 'ru.agent');
const OF_BOTH = tags('cue.in_return', 'verb.held_exchange');
const HOMEWARD = tags('verb.home', 'own.to');
const HOME = tags(HOMEWARD, 'own.of');
const FROM_A_SIDE = tags(HOME, 'own.from', 'own.agent');

/** What the text is made of, and the sentences' tags. */
export interface ReadText {
  text: NormalText;
  tokens: readonly Token[];
  sentences: readonly { from: number; to: number }[];
  marks: readonly Mark[];
  index: MarkIndex;
}

/** "свои", "свої" are of whoever acts, not of the writer. */
function saysOurs({ tokens, index }: ReadText, sentence: { from: number; to: number }): boolean {
  return index
    .within(sentence.from, sentence.to, 'own.of')
    .some((mark) => !/^(?:сво|сві)/u.test(tokens[mark.from]!.text));
}

/** "Нам привезли 19, украинцам вернули 1003": the other of the two who get. */
function toThem({ tokens, index }: ReadText, sentence: { from: number; to: number }): Side | null {
  if (!index.inSentence(sentence.from, TO_A_SIDE)) return null;
  if (!anyWord(tokens, sentence.from, sentence.to, TO_US)) return null;
  const named = (tag: 'ua.to' | 'ru.to') =>
    index
      .within(sentence.from, sentence.to, tag)
      .some((mark) => !/^(?:в|у|на|до|к|to)$/u.test(tokens[mark.from]!.text));
  const ua = named('ua.to');
  return ua === named('ru.to') ? null : ua ? 'ua' : 'ru';
}

/** "Домой возвращаются 64 воина ВСУ": whose people come home where nobody else is named. */
function countHomeward(read: ReadText, votes: Record<Side, number>): void {
  const { index } = read;
  if (!index.anywhere(HOME)) return;
  for (const sentence of read.sentences) {
    const theirs = toThem(read, sentence);
    if (theirs !== null) {
      votes[theirs === 'ua' ? 'ru' : 'ua'] += 2;
      continue;
    }
    const ua = index.inSentence(sentence.from, 'ua.of');
    if (ua === index.inSentence(sentence.from, 'ru.of') || index.inSentence(sentence.from, OF_BOTH)) continue;
    if (index.inSentence(sentence.from, HOMEWARD) || saysOurs(read, sentence)) votes[ua ? 'ua' : 'ru'] += 1;
  }
}

/** Written small out of contempt. */
function isContempt({ text, tokens }: ReadText, mark: Mark): boolean {
  const { start } = tokens[mark.from]!;
  return /^(?:росси|рф|москв|russia)/u.test(text.cased.slice(start, start + LONGEST_NAME));
}
const LONGEST_NAME = 'russia'.length;

function countViews(read: ReadText, votes: Record<Side, number>): void {
  if (!read.index.anywhere(TELLING)) return;
  for (const mark of read.marks) {
    if (!TELLING.has(mark.id)) continue;
    if (mark.tag === 'ru.agent') {
      if (isContempt(read, mark)) votes.ua += 4;
      continue;
    }
    const [, side, weight] = VIEWS.find(([said]) => said.has(mark.id))!;
    votes[side] += weight;
  }
}

export interface View {
  side: Side | null;
  /** Nothing in the text told it: it is the one that the language suggests. */
  guessed: boolean;
}

/** A party writes from its own side; of a news text its language and who is called the enemy tell. */
export function perspectiveOf(party: Party, language: string, read: ReadText): View {
  if (party === 'ua' || party === 'ru') return { side: party, guessed: false };
  if (party === 'mediator') return { side: null, guessed: false };
  if (language === 'uk') return { side: 'ua', guessed: false };
  const votes = { ua: 0, ru: 0 };
  countHomeward(read, votes);
  countViews(read, votes);
  if (votes.ua !== votes.ru) return { side: votes.ua > votes.ru ? 'ua' : 'ru', guessed: false };
  // Only who says "ours" or "home" writes from a side at all.
  if (!read.index.anywhere(FROM_A_SIDE)) return { side: null, guessed: true };
  return { side: language === 'en' ? 'ua' : language === 'ru' ? 'ru' : null, guessed: true };
}
