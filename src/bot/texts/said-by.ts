import { claimantName } from '../../alerts/names.js';
import { speechFor } from '../../alerts/speech.js';
import type { Block } from '../../domain/event.js';
import { sayersOf, type ToldFigure } from '../../domain/figure-sayers.js';
import { effectiveClaims } from '../../domain/fold-event.js';
import type { Side } from '../../domain/post.js';
import { toLedgerClaim } from '../../ledger/event-record.js';
import type { ListedSide } from '../../store/event-list.js';
import type { ToldClaim } from '../../store/told-claims.js';
import type { ScreenRequest } from '../screen.js';

export type ListRequest = Pick<ScreenRequest, 't' | 'language' | 'username' | 'deps'>;

/** A figure in words, before who says it stands beside it. */
export interface FigureWords {
  figure: ToldFigure;
  text: string;
}

function blockOf(side: ListedSide): Block {
  const { military, civilians, people, bodies, outside } = side;
  const unsettled = {
    ...(side.unsettled_military !== null && { military: side.unsettled_military }),
    ...(side.unsettled_civilians !== null && { civilians: side.unsettled_civilians }),
    ...(side.unsettled_outside !== null && { outside: side.unsettled_outside }),
  };
  return { military, civilians, people, bodies, outside, unsettled };
}

/** "Kyiv", "both", "UAE", "press": sides before mediators, these before the press. HTML. */
function shortWho({ t, language, deps }: ListRequest, saying: readonly ToldClaim[]): string {
  const parties = new Set(saying.map(({ party }) => party));
  if (parties.has('ua') && parties.has('ru')) return t('said-both');
  if (parties.has('ua')) return t('party-ua');
  if (parties.has('ru')) return t('party-ru');
  if (parties.has('media')) return t('said-media');
  if (parties.size === 0) return t('said-correction');
  const speech = speechFor(deps.translate, language, '');
  return [...new Set(saying.map((claim) => claimantName(speech, claim)))].join(', ');
}

/** "146 military (Moscow), 8 unsettled (Kyiv)"; where all are said by the same, that stands once, at the end. */
export function withWho(
  request: ListRequest,
  side: Side,
  listed: ListedSide,
  figures: readonly FigureWords[],
  claims: readonly ToldClaim[],
): string {
  const block = blockOf(listed);
  const effective = effectiveClaims(
    claims.map((row) => ({ ...toLedgerClaim({ ...row, message_id: null, deleted_at: null }), row })),
  );
  const told = figures.map(({ figure, text }) => {
    const saying = sayersOf(side, block, figure, effective).map(({ row }) => row);
    return { text, who: shortWho(request, saying) };
  });
  const said = (text: string, who: string) => request.t('figure-said', { text, who });
  const [first] = told;
  return first !== undefined && told.every(({ who }) => who === first.who)
    ? said(told.map(({ text }) => text).join(', '), first.who)
    : told.map(({ text, who }) => said(text, who)).join(', ');
}
