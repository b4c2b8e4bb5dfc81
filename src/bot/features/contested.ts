import { Composer } from 'grammy';
import { accountsOf } from '../../alerts/accounts.js';
import { statementText } from '../../alerts/figure-text.js';
import { claimantName } from '../../alerts/names.js';
import { speechFor } from '../../alerts/speech.js';
import { serialName } from '../../domain/event.js';
import { SIDES } from '../../domain/post.js';
import { contestedEvents } from '../../store/event-list.js';
import { type ToldEvent, withClaims } from '../../store/told-lists.js';
import { openButton, rows } from '../buttons.js';
import type { BotContext } from '../context.js';
import { pageAt } from '../list-page.js';
import type { Screen, ScreenRequest } from '../screen.js';
import { show } from '../show.js';
import { eventLines } from '../texts/event-line.js';

const ON_A_PAGE = 4;
const BUTTONS_IN_A_ROW = 4;

/** What every source says of each side, one line a side. */
function words(request: ScreenRequest, event: ToldEvent): string {
  const { deps, language, t } = request;
  const { claims } = event;
  const speech = speechFor(deps.translate, language, event.date);
  const accounts = accountsOf(claims.map((claim) => ({ ...claim, message_id: null, deleted_at: null })));
  const lines = SIDES.flatMap((side) => {
    const said = accounts.flatMap((account) => {
      const text = statementText(speech, side, account);
      const who = claimantName(speech, account.claims[0]);
      return text === null ? [] : [t('contested-word', { who, text })];
    });
    return said.length === 0 ? [] : [t(`contested-${side}`, { said: said.join('; ') })];
  });
  return `<blockquote>${lines.join('\n')}</blockquote>`;
}

export const contestedScreen: Screen = {
  name: 'contested',
  async render(request) {
    const { ledger, page, t } = request;
    const { events, more } = await ledger.get(`contested ${page}`, async (trx) =>
      withClaims(trx, await contestedEvents(trx, pageAt(page, ON_A_PAGE))),
    );
    if (events.length === 0) return { blocks: [t('contested-none')] };
    const serials = events.map(({ serial }) => serial);
    const blocks = events.map((event) => `${eventLines(request, event)}\n${words(request, event)}`);
    const buttons = serials.map((serial) => openButton(serialName(serial), 'swap', serialName(serial)));
    return {
      blocks: [`${t('contested-title')}\n${t('contested-note')}`, ...blocks],
      paged: { more },
      buttons: rows(buttons, BUTTONS_IN_A_ROW),
    };
  },
};

export const contested = new Composer<BotContext>();

contested.command('contested', (ctx) => show(ctx, contestedScreen));
