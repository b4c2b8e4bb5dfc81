import { accountsOf } from '../../alerts/accounts.js';
import { statementText } from '../../alerts/figure-text.js';
import { escapeHtml, link } from '../../alerts/html.js';
import { claimantName } from '../../alerts/names.js';
import { type Speech, speechFor } from '../../alerts/speech.js';
import { serialName } from '../../domain/event.js';
import { PARTIES } from '../../domain/post.js';
import { formatDay, instantHtml } from '../../locales/format-date.js';
import type { EventView } from '../../store/event-view.js';
import { openButton } from '../buttons.js';
import type { Screen, ScreenRequest } from '../screen.js';
import { eventLink } from '../texts/deep-link.js';
import { toldView } from '../texts/told-view.js';
import { changeText } from './changes.js';

type Claim = EventView['claims'][number];
type Version = EventView['versions'][number];

/** A sentence longer than this was read wrong. */
const LONGEST_QUOTE = 500;

function place({ t, language }: ScreenRequest, claim: Claim): string {
  if (claim.post_id !== null) return instantHtml(claim.stated_at, language);
  const where = claim.via?.replace(/^media:/, '');
  return where === undefined || where === 'unknown'
    ? formatDay(claim.date, language)
    : t('claims-read-at', { where: escapeHtml(where) });
}

function claimLines(request: ScreenRequest, speech: Speech, claim: Claim): string {
  const { t } = request;
  const figures = (['ua', 'ru', 'both'] as const).flatMap((side) => {
    const text = statementText(speech, side, accountsOf([claim])[0]!);
    return text === null ? [] : [t('claims-figures', { side, text })];
  });
  const status = claim.status === 'carried_out' ? [] : [t('claim-status', { status: claim.status })];
  const quote =
    claim.quote === null
      ? []
      : [`<blockquote>${escapeHtml(claim.quote.slice(0, LONGEST_QUOTE))}</blockquote>`];
  const gone = claim.deleted_at === null ? [] : [t('claims-gone')];
  return [
    `• ${link(claim.url, claimantName(speech, claim))}, ${place(request, claim)}`,
    [...status, ...(figures.length === 0 ? [t('claims-no-number')] : figures)].join('; '),
    ...gone,
    ...quote,
  ].join('\n');
}

/** Everything that every source said of one swap, by party, with the sentence that has the figure. */
export const claimsScreen: Screen = {
  name: 'claims',
  async render(request) {
    const { args, deps, language, t, username } = request;
    const view = await toldView(deps.db, args);
    if (view === undefined) return { blocks: [t('swap-usage')] };
    const speech = speechFor(deps.translate, language, view.facts.date);
    const parties = PARTIES.flatMap((party) => {
      const [first, ...others] = view.claims
        .filter((claim) => claim.party === party)
        .map((claim) => claimLines(request, speech, claim));
      return first === undefined ? [] : [`<b>${t(`party-${party}`)}</b>\n${first}`, ...others];
    });
    return {
      blocks: [t('claims-title', { event: eventLink(username, view.event.serial) }), ...parties],
      buttons: [[openButton(t('button-history'), 'history', serialName(view.event.serial))]],
    };
  },
};

function isImport({ cause }: Version): boolean {
  return 'type' in cause && cause.type === 'import';
}

/** Without the versions that were told to nobody: while an event waits for review each would be its first report. */
function toldVersions(versions: readonly Version[]): Version[] {
  const firstTold = versions.findLastIndex(({ reason }) => reason === 'first_report');
  return versions.filter(
    (version, index) =>
      isImport(version) ||
      (version.reason !== 'nothing_to_tell' && (version.reason !== 'first_report' || index === firstTold)),
  );
}

export const historyScreen: Screen = {
  name: 'history',
  async render(request) {
    const { args, deps, language, t, username } = request;
    const view = await toldView(deps.db, args);
    if (view === undefined) return { blocks: [t('swap-usage')] };
    const lines = toldVersions(view.versions).map((version) =>
      t('history-line', {
        version: String(version.version),
        time: instantHtml(version.at, language),
        change: isImport(version) ? t('change-import') : changeText(t, version.reason),
      }),
    );
    return {
      blocks: [t('history-title', { event: eventLink(username, view.event.serial) }), ...lines],
    };
  },
};
