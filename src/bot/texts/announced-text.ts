import { link } from '../../alerts/html.js';
import { LONGEST_AGREEMENT_DAYS } from '../../domain/agreement-stages.js';
import { type Announced, agreementOf, announcedExchanges } from '../../domain/announced.js';
import { addDays, kyivDay } from '../../domain/day.js';
import { formatDay } from '../../locales/format-date.js';
import { type AnnouncedStatement, exchangesOf, officialAnnouncements } from '../../store/announcements.js';
import type { ScreenRequest } from '../screen.js';
import { eventLink } from './deep-link.js';
import { who } from './officials-text.js';

type Reader = Parameters<typeof officialAnnouncements>[0];

/** An announced exchange, and those carried out that are it. */
export interface Progress {
  announced: Announced<AnnouncedStatement>;
  carriedOut: { serial: number }[];
}

/** What officials announced lately, the newest first. An exchange is the one announced if its number or its day says so. */
export async function announcedLately(trx: Reader, now: Date): Promise<Progress[]> {
  const since = new Date(`${addDays(kyivDay(now), -LONGEST_AGREEMENT_DAYS)}T00:00:00Z`);
  const all = announcedExchanges(await officialAnnouncements(trx, since));
  if (all.length === 0) return [];
  const exchanges = await exchangesOf(trx, {
    agreements: all.flatMap((announced) => agreementOf(announced) ?? []),
    days: all.flatMap(({ date }) => date ?? []),
  });
  const progress = all.map((announced) => {
    const id = agreementOf(announced);
    const { formula, date } = announced;
    const carriedOut = exchanges.filter((exchange) =>
      formula === null ? exchange.date === date : exchange.agreement === id,
    );
    return { announced, carriedOut };
  });
  return progress.toReversed();
}

function line(request: ScreenRequest, { announced, carriedOut }: Progress): string {
  const { language, t, username } = request;
  const { formula, date, said } = announced;
  const parts = [
    ...(formula === null ? [] : [t('announced-formula', { ua: formula[0], ru: formula[1] })]),
    ...(date === null ? [] : [t('announced-day', { date: formatDay(date, language) })]),
  ];
  const words = said.map((statement) =>
    t('announced-said', {
      status: t('claim-status', { status: statement.status }),
      who: link(statement.url, who(request, statement.source)),
      date: formatDay(kyivDay(statement.published_at), language),
    }),
  );
  const links = carriedOut.map(({ serial }) => eventLink(username, serial)).join(' + ');
  const progress = links === '' ? t('announced-open') : t('announced-carried-out', { links });
  return `• <b>${parts.join(', ')}</b>\n${[...words, progress].join('; ')}`;
}

/** How it stands with what officials announced; nothing where they announced nothing. */
export function announcedBlocks(request: ScreenRequest, all: readonly Progress[]): string[] {
  if (all.length === 0) return [];
  const [first, ...others] = all.map((one) => line(request, one));
  return [`<b>${request.t('announced-title')}</b>\n${first}`, ...others];
}
