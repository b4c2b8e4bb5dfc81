import { AGREEMENT_LENGTH } from '../../../domain/correction-value.js';
import { addDays } from '../../../domain/day.js';
import { serialName } from '../../../domain/event.js';
import { formatDay } from '../../../locales/format-date.js';
import { eventById, eventBySerial } from '../../../store/events.js';
import { eventsDated, recentAgreements } from '../../../store/moderation-view.js';
import { readSwapQuery } from '../../texts/swap-query.js';
import { type Answered, type Asking, answerButton, answered, problem, type Question } from './question.js';

/** A swap late at night is dated two ways, and a week later nobody confuses two. */
const DAYS_AROUND = 7;
const MOST_NEIGHBOURS = 8;
const MOST_AGREEMENTS = 5;
/** Callback data has 64 bytes, and what names the question takes 29 of them. */
const LONGEST_ON_A_BUTTON = 35;

async function chosenTarget(asking: Asking, id: number | undefined): Promise<Answered> {
  if (id === undefined) return problem(asking, 'no_such_event');
  return id === asking.draft.eventId ? problem(asking, 'same_event') : answered({ target: id });
}

/** Another event: of the days around, or by its number. */
export const targetQuestion: Question = {
  async ask({ ctx, draft, speech }) {
    const event = draft.eventId === null ? undefined : await eventById(ctx.deps.db, draft.eventId);
    const days = (day: string) => ({
      from: addDays(day, -DAYS_AROUND),
      to: addDays(day, DAYS_AROUND),
      limit: MOST_NEIGHBOURS,
    });
    const around = event === undefined ? [] : await eventsDated(ctx.deps.db, days(event.date));
    const others = around.filter(({ id }) => id !== draft.eventId);
    return {
      blocks: [ctx.t('ask-target', { goal: draft.goal })],
      buttons: others.map(({ id, serial, kind, date }) => [
        answerButton(
          draft,
          `${serialName(serial)} · ${ctx.t(`kind-${kind}`)}, ${formatDay(date, speech.language)}`,
          'target',
          String(id),
        ),
      ]),
    };
  },
  async press(asking, value): Promise<Answered> {
    const event = /^\d{1,15}$/.test(value) ? await eventById(asking.ctx.deps.db, Number(value)) : undefined;
    return chosenTarget(asking, event?.id);
  },
  async typed(asking, text): Promise<Answered> {
    const query = readSwapQuery(text);
    if (query.by !== 'serial') return problem(asking, 'no_such_event');
    return chosenTarget(asking, (await eventBySerial(asking.ctx.deps.db, query.serial))?.id);
  },
};

export const agreementQuestion: Question = {
  async ask({ ctx, draft }) {
    const known = (await recentAgreements(ctx.deps.db, MOST_AGREEMENTS)).filter(
      (name) => Buffer.byteLength(name) <= LONGEST_ON_A_BUTTON,
    );
    return {
      blocks: [ctx.t('ask-agreement')],
      buttons: [
        ...known.map((name) => [answerButton(draft, name, 'agreement', `=${name}`)]),
        [answerButton(draft, ctx.t('button-no-agreement'), 'agreement', 'none')],
      ],
    };
  },
  async press(asking, value): Promise<Answered> {
    if (value === 'none') return answered({ agreement: null });
    const known = await recentAgreements(asking.ctx.deps.db, MOST_AGREEMENTS);
    const agreement = known.find((name) => value === `=${name}`);
    return agreement === undefined ? problem(asking, 'not_in_the_list') : answered({ agreement });
  },
  async typed(asking, text): Promise<Answered> {
    const agreement = text.trim();
    if (agreement === '') return problem(asking, 'empty');
    return agreement.length > AGREEMENT_LENGTH ? problem(asking, 'too_long') : answered({ agreement });
  },
};
