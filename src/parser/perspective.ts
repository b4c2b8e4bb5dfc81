/** From whose side a post is written: its channel's party, else what its own words tell. */
import type { Party, Side } from '../domain/post.js';
import type { Mark } from './lexicon.js';
import type { Tag } from './tags.js';
import type { NormalText } from './text/normalise.js';
import type { Token } from './text/tokens.js';

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

export interface View {
  side: Side | null;
  guessed: boolean;
}

/** Own channels speak for their party; elsewhere the language and who is called the enemy tell. */
export function perspectiveOf(
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
