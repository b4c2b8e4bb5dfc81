import { PARTIES, SIDES, type Side } from '../../domain/post.js';
import { toldClaims } from '../../store/told-claims.js';
import type { Screen, ScreenRequest } from '../screen.js';
import { narrowingText } from '../texts/narrowing-text.js';
import { type PartySum, partySums } from '../texts/party-sums.js';
import { readTotalsQuery, writeTotalsQuery } from '../texts/totals-query.js';

const WHAT = ['people', 'bodies'] as const;

function sideBlock(
  { t }: ScreenRequest,
  side: Side,
  sums: readonly PartySum[],
  asked: readonly (typeof WHAT)[number][],
): string {
  const lines = asked.flatMap((what) =>
    PARTIES.flatMap((party) => {
      const own = sums.find((sum) => sum.side === side && sum.what === what && sum.party === party);
      if (own === undefined) return [];
      const number = t(`amount-${what}`, { n: own.sum });
      return [t('versions-line', { party: t(`party-${party}`), number, events: own.events })];
    }),
  );
  return lines.length === 0 ? '' : [t(`versions-to-${side}`), ...lines].join('\n');
}

/** What each party itself says, summed apart. What was known earlier is not told by party: `asof` is left out. */
export const versionsScreen: Screen = {
  name: 'versions',
  async render(request) {
    const { ledger, t } = request;
    const read = readTotalsQuery(request.args);
    const { asOf: _, ...query } = read.kind === 'query' ? read.query : {};
    const key = `versions ${writeTotalsQuery(query)}`;
    const sums = await ledger.get(key, async (trx) => partySums(await toldClaims(trx, query)));
    const sides = query.side === undefined ? SIDES : [query.side];
    const asked = query.kind === 'bodies' ? (['bodies'] as const) : WHAT;
    return {
      blocks: [
        [t('versions-title'), narrowingText(request, query), t('versions-note')].join('\n'),
        ...sides.map((side) => sideBlock(request, side, sums, asked)),
        t('versions-contested'),
      ],
    };
  },
};
