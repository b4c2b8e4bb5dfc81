import type { Language, Translate } from '../locales/translate.js';
import type { EventView } from '../store/event-view.js';
import { correctionLines } from './correction-lines.js';
import { deletedLines, lateLines, saidLines, silentLines } from './details.js';
import { type EventUrl, eventLink, sourceLine, versionLine } from './footer.js';
import { gapLines } from './gap-line.js';
import { headerLines } from './header.js';
import { entityCount, visibleLength } from './html.js';
import { formerLines, type LineLimits, sideParagraphs } from './side-lines.js';
import { type Speech, speechFor } from './speech.js';
import { MESSAGE_LIMIT, shortenHtml } from './split-html.js';

/** Telegram drops what is beyond the hundredth entity of a message, without an error. */
const ENTITY_LIMIT = 100;

/** From generous to terse; the first that fits is sent. */
const DETAIL: readonly (LineLimits & { sources: number })[] = [
  { open: 8, folded: 24, sources: 8 },
  { open: 6, folded: 0, sources: 6 },
  { open: 2, folded: 0, sources: 2 },
];

export interface RenderOptions {
  /** Makes the event's number a link. */
  eventUrl?: EventUrl;
}

const NO_URL: EventUrl = () => null;

/** A report that does not stand any more: what it said is still there to read, struck through. */
function struckParagraphs(speech: Speech, view: EventView, limits: LineLimits): string[][] {
  const paragraphs =
    view.claims.length > 0 ? sideParagraphs(speech, view, limits) : [formerLines(speech, view)];
  return paragraphs.map((lines) =>
    // A quote cannot stand inside another entity, so its lines are struck and not the whole.
    lines.map((line) =>
      line
        .split('\n')
        .map((part) => part.replace(/^(<blockquote[^>]*>)?(.*?)(<\/blockquote>)?$/, '$1<s>$2</s>$3'))
        .join('\n'),
    ),
  );
}

function figureParagraphs(speech: Speech, view: EventView, limits: LineLimits): string[][] {
  const { lifecycle } = view.facts;
  const published = view.event.figures_published;
  if (lifecycle === 'called_off') return [];
  if (lifecycle === 'denied' || lifecycle === 'retracted') {
    return published ? struckParagraphs(speech, view, limits) : [];
  }
  if (!published) return [[speech.say('checked')]];
  return sideParagraphs(speech, view, limits);
}

function compose(
  speech: Speech,
  view: EventView,
  now: Date,
  detail: (typeof DETAIL)[number],
  eventUrl: EventUrl,
) {
  const carriedOut = view.facts.lifecycle === 'carried_out';
  const paragraphs: string[][] = [
    headerLines(speech, view),
    [...lateLines(speech, view), ...gapLines(speech, view)],
    correctionLines(speech, view),
    ...figureParagraphs(speech, view, detail),
    carriedOut ? [...saidLines(speech, view), ...silentLines(speech, view, now)] : [],
    deletedLines(speech, view),
    [`<i>${speech.say('no-names')}</i>`],
    [...sourceLine(speech, view, detail.sources), versionLine(speech, view, eventUrl), speech.say('updates')],
  ];
  return paragraphs
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

/**
 * The message about an event, as HTML for Telegram: never above its limits. The same view and `now` give the same
 * text. `now` decides only whether a silent side is still waited for.
 */
export function renderEvent(
  view: EventView,
  language: Language,
  translate: Translate,
  now: Date,
  { eventUrl = NO_URL }: RenderOptions = {},
): string {
  const speech = speechFor(translate, language, view.facts.date);
  if (view.mergedInto !== null) {
    const [self, target] = [view.event.serial, view.mergedInto].map((serial) => eventLink(serial, eventUrl));
    return speech.say('merged', { this: self!, target: target! });
  }
  const drafts = DETAIL.map((detail) => () => compose(speech, view, now, detail, eventUrl));
  for (const draft of drafts) {
    const html = draft();
    if (visibleLength(html) <= MESSAGE_LIMIT && entityCount(html) <= ENTITY_LIMIT) return html;
  }
  return shortenHtml(drafts.at(-1)!());
}
