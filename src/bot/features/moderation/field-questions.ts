import {
  conflictingValue,
  EDITABLE_FIELDS,
  type EditableField,
  valueProblem,
} from '../../../domain/correction-value.js';
import { type EventFacts, LIFECYCLES } from '../../../domain/event.js';
import { fieldValue } from '../../../domain/field-changes.js';
import type { Side } from '../../../domain/post.js';
import { KINDS } from '../../../domain/report.js';
import { latestDay } from '../../../ledger/moderation/correct-field.js';
import { loadEventView } from '../../../store/event-view.js';
import { rows } from '../../buttons.js';
import { fieldName, valueText } from './field-text.js';
import { type Answered, type Asking, answerButton, answered, problem, type Question } from './question.js';
import { readTypedValue } from './typed-value.js';

/** What each field may be, where that is a short list. */
const CHOICES: Partial<Record<EditableField, readonly unknown[]>> = {
  kind: KINDS,
  lifecycle: LIFECYCLES,
  date_precision: ['day', 'approx'],
  'ua.unsettled': [{}],
  'ru.unsettled': [{}],
};

function canBeUnknown(field: EditableField): boolean {
  return (field.includes('.') && !field.endsWith('unsettled')) || ['ordinal', 'transit'].includes(field);
}

async function factsNow({ ctx, draft }: Asking): Promise<EventFacts | undefined> {
  return draft.eventId === null ? undefined : (await loadEventView(ctx.deps.db, draft.eventId))?.facts;
}

/** Of the fields those that a phone should show: what an event of its kind has, and no long lists of words. */
function isOffered(field: EditableField, facts: EventFacts): boolean {
  const [side, place] = field.split('.');
  if (place === undefined) return field !== 'categories';
  if (place === 'unsettled') return Object.keys(facts.consolidated[side as Side].unsettled).length > 0;
  // What is there can be taken out, whatever the kind: that may be what is wrong.
  return (place === 'bodies') === (facts.kind === 'bodies') || fieldValue(facts, field) !== null;
}

export const fieldQuestion: Question = {
  async ask(asking) {
    const { ctx, draft, speech } = asking;
    const facts = await factsNow(asking);
    const fields = EDITABLE_FIELDS.filter((field) => facts === undefined || isOffered(field, facts));
    const buttons = fields.map((field) => {
      const now = facts === undefined ? null : fieldValue(facts, field);
      const number = typeof now === 'number' ? ` (${valueText(speech, field, now)})` : '';
      return answerButton(draft, `${fieldName(speech, field)}${number}`, 'field', field);
    });
    return { blocks: [ctx.t('ask-field', { goal: draft.goal })], buttons: rows(buttons, 2) };
  },
  async press(asking, value): Promise<Answered> {
    const field = EDITABLE_FIELDS.find((candidate) => candidate === value);
    return field === undefined ? problem(asking, 'unknown_field') : answered({ field });
  },
};

async function checked(asking: Asking, value: unknown): Promise<Answered> {
  const latest = latestDay(asking.ctx.deps.clock.now());
  const field = asking.draft.answers.field ?? '';
  const facts = await factsNow(asking);
  const found = valueProblem(field, value, latest) ?? (facts ? conflictingValue(facts, field, value) : null);
  return found === null ? answered({ value: { is: value } }) : problem(asking, found);
}

export const valueQuestion: Question = {
  async ask(asking) {
    const { ctx, draft, speech } = asking;
    const field = draft.answers.field ?? 'kind';
    const facts = await factsNow(asking);
    const now = valueText(speech, field, facts && fieldValue(facts, field));
    const choices = CHOICES[field] ?? (canBeUnknown(field) ? [null] : []);
    const hint = CHOICES[field] === undefined ? ctx.t('ask-value-hint', { field: hintOf(field) }) : '';
    return {
      blocks: [`<b>${fieldName(speech, field)}</b>\n${ctx.t('ask-value-now', { value: now })}`, hint],
      buttons: rows(
        choices.map((choice, index) =>
          answerButton(draft, valueText(speech, field, choice), 'value', String(index)),
        ),
        2,
      ),
    };
  },
  async press(asking, value): Promise<Answered> {
    const { field } = asking.draft.answers;
    if (field === undefined) return problem(asking, 'unknown_field');
    const choices = CHOICES[field] ?? (canBeUnknown(field) ? [null] : []);
    const index = /^\d$/.test(value) ? Number(value) : choices.length;
    return index < choices.length ? checked(asking, choices[index]) : problem(asking, 'not_in_the_list');
  },
  async typed(asking, text): Promise<Answered> {
    const { field } = asking.draft.answers;
    if (field === undefined || CHOICES[field] !== undefined) return problem(asking, 'not_in_the_list');
    const typed = readTypedValue(field, text);
    return typed.kind === 'problem' ? problem(asking, typed.problem) : checked(asking, typed.value);
  },
};

function hintOf(field: EditableField): string {
  if (field.endsWith('bodies')) return 'bodies';
  return field.includes('.') ? 'persons' : field;
}
