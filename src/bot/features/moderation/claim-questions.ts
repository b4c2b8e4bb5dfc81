import { placeName } from '../../../alerts/figure-text.js';
import type { Speech } from '../../../alerts/speech.js';
import { LARGEST_FIGURE, valueProblem } from '../../../domain/correction-value.js';
import { addDays, kyivDay } from '../../../domain/day.js';
import { ANNOUNCEMENT_STATUSES, FIGURES, type FigureKey, KINDS } from '../../../domain/report.js';
import { SOURCES } from '../../../domain/sources.js';
import { latestDay } from '../../../ledger/moderation/correct-field.js';
import { sourceName } from '../../../locales/source-name.js';
import { rows } from '../../buttons.js';
import { type Answered, type Asking, answerButton, answered, problem, type Question } from './question.js';
import { readTypedNumber } from './typed-number.js';
import { readTypedDay } from './typed-value.js';

/** Of a link; the longest that Telegram itself makes is far shorter. */
const LINK_LENGTH = 500;
const STATUSES = ['carried_out', ...ANNOUNCEMENT_STATUSES] as const;
const NAMED_SOURCES: readonly string[] = Object.values(SOURCES).flat();

function webAddress(text: string): URL | null {
  const address = text.trim();
  if (address.length > LINK_LENGTH || !URL.canParse(address)) return null;
  const url = new URL(address);
  const isPlain = url.username === '' && url.password === '' && url.hostname.includes('.');
  return isPlain && (url.protocol === 'https:' || url.protocol === 'http:') ? url : null;
}

export const linkQuestion: Question = {
  async ask({ ctx, draft }) {
    const nobody = answerButton(draft, ctx.t('button-nobody-named'), 'link', 'none');
    return {
      blocks: [ctx.t('ask-link', { goal: draft.goal })],
      buttons: draft.goal === 'false' ? [[nobody]] : [],
    };
  },
  async press(asking): Promise<Answered> {
    return asking.draft.goal === 'false' ? answered({ link: null }) : problem(asking, 'not_a_link');
  },
  async typed(asking, text): Promise<Answered> {
    const url = webAddress(text);
    return url === null ? problem(asking, 'not_a_link') : answered({ link: url.href });
  },
};

/** A newspaper's word is known by its address: `media:example.com`. */
function mediaOf({ draft }: Asking): string {
  const host = URL.canParse(draft.answers.link ?? '')
    ? new URL(draft.answers.link ?? '').hostname
    : 'unknown';
  return `media:${host.replace(/^www\./, '')}`;
}

export const sourceQuestion: Question = {
  async ask(asking) {
    const { ctx, draft, speech } = asking;
    const name = (source: string) => sourceName(ctx.deps.translate, speech.language, source);
    return {
      blocks: [ctx.t('ask-source')],
      buttons: [
        ...rows(
          NAMED_SOURCES.map((source) => answerButton(draft, name(source), 'source', source)),
          2,
        ),
        [answerButton(draft, name(mediaOf(asking)), 'source', 'media')],
      ],
    };
  },
  async press(asking, value): Promise<Answered> {
    if (value === 'media') return answered({ source: mediaOf(asking) });
    return NAMED_SOURCES.includes(value) ? answered({ source: value }) : problem(asking, 'not_in_the_list');
  },
};

export const statusQuestion: Question = {
  async ask({ ctx, draft }) {
    const buttons = STATUSES.map((status) =>
      answerButton(draft, ctx.t('claim-status', { status }), 'status', status),
    );
    return { blocks: [ctx.t('ask-status')], buttons: rows(buttons, 2) };
  },
  async press(asking, value): Promise<Answered> {
    const status = STATUSES.find((candidate) => candidate === value);
    return status === undefined ? problem(asking, 'not_in_the_list') : answered({ status });
  },
};

export const kindQuestion: Question = {
  async ask({ ctx, draft }) {
    const buttons = KINDS.map((kind) => answerButton(draft, ctx.t(`kind-${kind}`), 'kind', kind));
    return { blocks: [ctx.t('ask-kind')], buttons: rows(buttons, 2) };
  },
  async press(asking, value): Promise<Answered> {
    const kind = KINDS.find((candidate) => candidate === value);
    return kind === undefined ? problem(asking, 'not_in_the_list') : answered({ kind });
  },
};

function dayAnswer(asking: Asking, day: string | null): Answered {
  const latest = latestDay(asking.ctx.deps.clock.now());
  const found = day === null ? 'not_a_day' : valueProblem('date', day, latest);
  return found === null && day !== null ? answered({ day }) : problem(asking, found ?? 'not_a_day');
}

export const dayQuestion: Question = {
  async ask({ ctx, draft }) {
    const today = kyivDay(ctx.deps.clock.now());
    return {
      blocks: [ctx.t('ask-day')],
      buttons: [
        [
          answerButton(draft, ctx.t('button-yesterday'), 'day', addDays(today, -1)),
          answerButton(draft, ctx.t('button-today'), 'day', today),
        ],
      ],
    };
  },
  async press(asking, value) {
    return dayAnswer(asking, readTypedDay(value));
  },
  async typed(asking, text) {
    return dayAnswer(asking, readTypedDay(text.trim()));
  },
};

function figureName(speech: Speech, key: FigureKey): string {
  const [side = '', place = ''] = key.split('.');
  return `${speech.say('side', { side })}: ${placeName(speech, place)}`;
}

function keysFor({ draft }: Asking): readonly FigureKey[] {
  return FIGURES.filter((key) => key.endsWith('bodies') === (draft.answers.kind === 'bodies'));
}

/** Figures one after another: press one, type its number, until all that was said is entered. */
export const figuresQuestion: Question = {
  async ask(asking) {
    const { ctx, draft, speech } = asking;
    const { entered = {}, figure } = draft.answers;
    const hint = figure === undefined ? '' : ctx.t('ask-figure', { figure: figureName(speech, figure) });
    const buttons = keysFor(asking).map((key) => {
      const n = entered[key];
      const number = n === undefined ? '' : ` = ${speech.say('number', { n })}`;
      return answerButton(draft, `${figureName(speech, key)}${number}`, 'figures', key);
    });
    return {
      blocks: [ctx.t('ask-figures'), hint],
      buttons: [...rows(buttons, 2), [answerButton(draft, ctx.t('button-figures-done'), 'figures', 'done')]],
    };
  },
  async press(asking, value): Promise<Answered> {
    if (value === 'done') return answered({ figures: asking.draft.answers.entered ?? {} });
    const key = keysFor(asking).find((candidate) => candidate === value);
    return key === undefined ? problem(asking, 'not_in_the_list') : answered({ figure: key });
  },
  async typed(asking, text): Promise<Answered> {
    const { entered = {}, figure } = asking.draft.answers;
    if (figure === undefined) return problem(asking, 'choose_first');
    const typed = readTypedNumber(text);
    if (typed.kind === 'not_digits') return problem(asking, 'not_a_whole_number');
    const { [figure]: _, ...others } = entered;
    if (typed.kind === 'unknown') return answered({ entered: others });
    if (typed.value > LARGEST_FIGURE) return problem(asking, 'too_large');
    return answered({ entered: { ...others, [figure]: typed.value } });
  },
};
