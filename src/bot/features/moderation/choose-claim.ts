import type { InlineKeyboardButton } from 'grammy/types';
import { accountsOf } from '../../../alerts/accounts.js';
import { statementText } from '../../../alerts/figure-text.js';
import { claimantName } from '../../../alerts/names.js';
import type { Speech } from '../../../alerts/speech.js';
import { SIDES } from '../../../domain/post.js';
import { withoutReplacedFigures } from '../../../domain/replace-earlier-figures.js';
import { formatDay, formatInstantInKyiv } from '../../../locales/format-date.js';
import { type EventView, loadEventView } from '../../../store/event-view.js';
import { type Answered, type Asking, answerButton, answered, problem, type Question } from './question.js';

const CLAIMS_ON_A_PAGE = 8;
const PAGE = /^page(\d{1,4})$/;

type Claim = EventView['claims'][number];
interface Choice {
  claim: Claim;
  /** A later post of its source gives other figures in place of its own. */
  isReplaced: boolean;
}

/** "Defence Ministry, 24 Aug 2025, 13:32 Kyiv time · to Ukraine 146 military". Plain text, for a button. */
function labelOf(speech: Speech, { claim, isReplaced }: Choice): string {
  const { language, translate } = speech;
  const account = accountsOf([claim])[0]!;
  const figures = SIDES.flatMap((side) => {
    const text = statementText(speech, side, account);
    return text === null ? [] : [translate(language, 'claims-figures', { side, text })];
  });
  const name = claimantName(speech, claim).replaceAll('&quot;', '"').replaceAll('&amp;', '&');
  // Of history only the day is known.
  const time =
    claim.post_id === null ? formatDay(claim.date, language) : formatInstantInKyiv(claim.stated_at, language);
  const replaced = isReplaced ? [translate(language, 'claim-replaced')] : [];
  return [`${name}, ${time}`, ...replaced, ...figures].join(' · ');
}

/** The newest statement first. */
async function choicesOf({ ctx, draft }: Asking): Promise<Choice[]> {
  const view = draft.eventId === null ? undefined : await loadEventView(ctx.deps.db, draft.eventId);
  const claims = view?.claims ?? [];
  const counting = withoutReplacedFigures(claims, ({ post_id }) => post_id !== null);
  const figuresLeft = new Map(counting.map(({ id, figures }) => [id, Object.keys(figures).length]));
  return claims
    .map((claim) => ({
      claim,
      isReplaced: (figuresLeft.get(claim.id) ?? 0) < Object.keys(claim.figures).length,
    }))
    .toReversed();
}

function pageButtons({ ctx, draft }: Asking, page: number, pages: number): InlineKeyboardButton[][] {
  const to = (text: string, target: number) => answerButton(draft, ctx.t(text), 'claim', `page${target}`);
  const buttons = [
    ...(page > 0 ? [to('button-newer-claims', page - 1)] : []),
    ...(page + 1 < pages ? [to('button-older-claims', page + 1)] : []),
  ];
  return buttons.length === 0 ? [] : [buttons];
}

export const claimQuestion: Question = {
  async ask(asking) {
    const { ctx, draft, speech } = asking;
    const choices = await choicesOf(asking);
    const pages = Math.max(1, Math.ceil(choices.length / CLAIMS_ON_A_PAGE));
    const page = Math.min(draft.answers.claimPage ?? 0, pages - 1);
    const shown = choices.slice(page * CLAIMS_ON_A_PAGE, (page + 1) * CLAIMS_ON_A_PAGE);
    return {
      blocks: [ctx.t('ask-claim'), pages === 1 ? '' : ctx.t('page-of', { page: page + 1, pages })],
      buttons: [
        ...shown.map((choice) => [
          answerButton(draft, labelOf(speech, choice), 'claim', String(choice.claim.id)),
        ]),
        ...pageButtons(asking, page, pages),
      ],
    };
  },
  async press(asking, value): Promise<Answered> {
    const page = PAGE.exec(value)?.[1];
    if (page !== undefined) return answered({ claimPage: Number(page) });
    const chosen = (await choicesOf(asking)).find(({ claim }) => String(claim.id) === value);
    return chosen === undefined ? problem(asking, 'not_in_the_list') : answered({ claim: chosen.claim.id });
  },
};
