import { persons } from '../../domain/event.js';
import { SIDES, type Side } from '../../domain/post.js';
import { formatDay } from '../../locales/format-date.js';
import type { Language } from '../../locales/translate.js';
import type { ListedEvent, ListedSide } from '../../store/event-list.js';
import type { ChatTranslate } from '../context.js';
import { eventLink } from './deep-link.js';

interface LineRequest {
  t: ChatTranslate;
  language: Language;
  username: string;
}

/** The consolidated figures of one side in words; undefined when nobody gave a number. */
export function sideFigures(t: ChatTranslate, side: ListedSide): string | undefined {
  const { military, civilians, people, bodies, outside } = side;
  const unsettled = [side.unsettled_military, side.unsettled_civilians, side.unsettled_outside];
  const figures: [string, number | null][] = [
    ['people', people],
    ['military', military],
    ['civilians', civilians],
    ['bodies', bodies],
    ['outside', outside],
    [
      'unsettled',
      unsettled.some((n) => n !== null) ? unsettled.reduce<number>((sum, n) => sum + (n ?? 0), 0) : null,
    ],
  ];
  const told = figures.flatMap(([what, n]) => (n === null ? [] : [t(`amount-${what}`, { n })]));
  return told.length === 0 ? undefined : told.join(', ');
}

function hasNumber(side: ListedSide | undefined): boolean {
  return side !== undefined && (persons(side) !== null || side.bodies !== null);
}

function sideLine(t: ChatTranslate, event: ListedEvent, side: Side): string[] {
  const figures = event.sides[side];
  const told = figures === undefined ? undefined : sideFigures(t, figures);
  // A return of bodies to one side alone is no missing number of the other.
  if (told === undefined && event.kind !== 'exchange') return [];
  return [t(`list-to-${side}`, { figures: told ?? t('list-no-number') })];
}

function figureLines(t: ChatTranslate, event: ListedEvent): string[] {
  if (event.lifecycle !== 'carried_out') return [t(`lifecycle-${event.lifecycle}`)];
  if (!event.figures_published) return [t('list-checking')];
  if (!SIDES.some((side) => hasNumber(event.sides[side]))) return [t('list-no-number')];
  const state =
    event.agreement_state === 'contested'
      ? [`<i>${t('list-contested')}</i>`]
      : event.agreement_state === 'split_differs'
        ? [`<i>${t('list-split-differs')}</i>`]
        : [];
  return [...SIDES.flatMap((side) => sideLine(t, event, side)), ...state];
}

/** A few lines on one event, as HTML. */
export function eventLines(request: LineRequest, event: ListedEvent): string {
  const { t, language, username } = request;
  const day = formatDay(event.date, language);
  const date = event.date_precision === 'approx' ? t('list-approx', { date: day }) : day;
  const ordinal = event.ordinal === null ? [] : [t('list-ordinal', { ordinal: event.ordinal })];
  const title = [`<b>${date}</b>`, t(`kind-${event.kind}`), ...ordinal, eventLink(username, event.serial)];
  return [title.join(' · '), ...figureLines(t, event)].join('\n');
}
