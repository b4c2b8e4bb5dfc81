import { Composer } from 'grammy';
import { escapeHtml, link } from '../../alerts/html.js';
import { kyivDay } from '../../domain/day.js';
import { PARTIES } from '../../domain/post.js';
import { formatDay, instantHtml } from '../../locales/format-date.js';
import { sourceName } from '../../locales/source-name.js';
import { listedSources, type SourceView } from '../../store/sources-view.js';
import type { BotContext } from '../context.js';
import type { Screen, ScreenRequest } from '../screen.js';
import { show } from '../show.js';
import { reviewNote } from './moderation/review-note.js';

/** Pages of the channel are read, whatever became of single posts. */
const READ_STATES: readonly string[] = ['ok', 'processing_failed'];

/** A channel that told nothing of a swap for this long is called silent. */
const SILENT_AFTER_MS = 7 * 86_400_000;

function reading({ t, language }: ScreenRequest, channel: SourceView): string {
  const lastRead = channel.last_read_at;
  if (READ_STATES.includes(channel.state) && lastRead !== null) {
    return t('sources-ok', { time: instantHtml(lastRead, language) });
  }
  if (channel.state === 'not_read') return t('sources-not-read');
  const trouble = t('sources-unreadable', {
    since: instantHtml(channel.state_since, language),
    reason: t('source-state', { state: channel.state }),
  });
  return lastRead === null
    ? trouble
    : `${trouble}, ${t('sources-last-read', { time: instantHtml(lastRead, language) })}`;
}

/** Only of a channel that is read: what is not read may well have spoken. */
function silence({ t, language, now }: ScreenRequest, channel: SourceView): string | undefined {
  if (!READ_STATES.includes(channel.state)) return undefined;
  if (channel.last_report_at === null) return t('sources-never-reported');
  if (now.getTime() - channel.last_report_at.getTime() < SILENT_AFTER_MS) return undefined;
  return t('sources-silent', { date: formatDay(kyivDay(channel.last_report_at), language) });
}

function line(request: ScreenRequest, channel: SourceView): string {
  const { deps, language, t } = request;
  const name = t('sources-line', {
    channel: link(`https://t.me/${channel.handle}`, `@${escapeHtml(channel.handle)}`),
    name: escapeHtml(sourceName(deps.translate, language, channel.source)),
  });
  return [name, reading(request, channel), silence(request, channel)]
    .filter((part) => part !== undefined)
    .join('\n— ');
}

export const sourcesScreen: Screen = {
  name: 'sources',
  async render(request) {
    const { deps, t } = request;
    const channels = await listedSources(deps.db);
    if (channels.length === 0) return { blocks: [t('sources-none')] };
    const parties = PARTIES.map((party) => {
      const own = channels.filter((channel) => channel.party === party);
      return own.length === 0
        ? ''
        : [t(`sources-party-${party}`), ...own.map((channel) => line(request, channel))].join('\n');
    });
    const note = `<i>${t('sources-note')}</i>`;
    return { blocks: [t('sources-title'), ...parties, note, await reviewNote(request)] };
  },
};

export const sources = new Composer<BotContext>();

sources.command('sources', (ctx) => show(ctx, sourcesScreen));
