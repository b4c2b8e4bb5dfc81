import { z } from 'zod';
import { EDITABLE_FIELDS } from '../../../domain/correction-value.js';
import { ANNOUNCEMENT_STATUSES, FIGURES, KINDS } from '../../../domain/report.js';

const id = z.number().int().positive();

export const GOALS = [
  'correct',
  'lock',
  'merge',
  'attach',
  'split',
  'irrelevant',
  'follow_up',
  'announcement',
  'retract',
  'false',
  'agreement',
  'add_event',
  'add_claim',
  'pause',
  'ignore',
  'undo',
  'wrong',
] as const;
export type Goal = (typeof GOALS)[number];

const answersSchema = z.strictObject({
  field: z.enum(EDITABLE_FIELDS).optional(),
  /** Inside an object, since null is a value: not known. */
  value: z.strictObject({ is: z.unknown() }).optional(),
  target: id.optional(),
  claim: id.optional(),
  /** Of the claims to choose from; the newest are on page 0. */
  claimPage: z.number().int().min(0).optional(),
  /** Null: nobody is named. */
  link: z.string().nullable().optional(),
  source: z.string().optional(),
  status: z.enum(['carried_out', ...ANNOUNCEMENT_STATUSES]).optional(),
  kind: z.enum(KINDS).optional(),
  day: z.string().optional(),
  /** Figures entered so far, and the one that is being entered. */
  entered: z.partialRecord(z.enum(FIGURES), z.number()).optional(),
  figure: z.enum(FIGURES).optional(),
  figures: z.partialRecord(z.enum(FIGURES), z.number()).optional(),
  agreement: z.string().nullable().optional(),
  /** Null = all. */
  channel: id.nullable().optional(),
  action: id.optional(),
  reason: z.string().optional(),
});
export type Answers = z.output<typeof answersSchema>;
export type AnswerName = keyof Answers;

/** How a draft is kept; one of an older program that does not fit is as good as none. */
export const draftDataSchema = z.strictObject({
  /** On its buttons, so that those of an earlier dialogue do nothing. */
  token: z.string(),
  goal: z.enum(GOALS),
  answers: answersSchema,
});

/** A dialogue under way: what it is for, and what was answered so far. */
export interface Draft extends z.output<typeof draftDataSchema> {
  /** Null for what concerns no single event. */
  eventId: number | null;
  /** The version that the moderator saw when it began. */
  eventVersion: number | null;
  cardId: number | null;
}

/** What each goal must know, in the order in which it is asked. */
const NEEDED: Readonly<Record<Goal, readonly AnswerName[]>> = {
  correct: ['field', 'value', 'reason'],
  lock: ['field', 'reason'],
  merge: ['target', 'reason'],
  attach: ['claim', 'target', 'reason'],
  split: ['claim', 'reason'],
  irrelevant: ['claim', 'reason'],
  follow_up: ['claim', 'reason'],
  announcement: ['claim', 'reason'],
  retract: ['reason'],
  false: ['link', 'source', 'reason'],
  agreement: ['agreement', 'reason'],
  add_event: ['link', 'source', 'status', 'kind', 'day', 'figures', 'reason'],
  add_claim: ['link', 'source', 'status', 'kind', 'day', 'figures', 'reason'],
  pause: ['reason'],
  ignore: ['reason'],
  undo: ['reason'],
  wrong: ['reason'],
};

function needed({ goal, answers }: Draft): readonly AnswerName[] {
  const names = NEEDED[goal];
  // Where nobody is named, nobody's name is asked for.
  return goal === 'false' && answers.link === null ? names.filter((name) => name !== 'source') : names;
}

/** What is asked next; `confirm` when everything is known. */
export function openQuestion(draft: Draft): AnswerName | 'confirm' {
  return needed(draft).find((name) => draft.answers[name] === undefined) ?? 'confirm';
}

/** The draft without its newest answer; null when there is none to take back. */
export function withoutLastAnswer(draft: Draft): Draft | null {
  const last = needed(draft).findLast((name) => draft.answers[name] !== undefined);
  if (last === undefined) return null;
  const { [last]: _, ...answers } = draft.answers;
  return { ...draft, answers };
}
