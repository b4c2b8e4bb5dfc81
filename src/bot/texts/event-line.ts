import { persons } from '../../domain/event.js';
import { SIDES, type Side } from '../../domain/post.js';
import { formatDay } from '../../locales/format-date.js';
import type { ListedSide } from '../../store/event-list.js';
import type { ToldEvent } from '../../store/told-lists.js';
import type { ChatTranslate } from '../context.js';
import { eventLink } from './deep-link.js';
import { type FigureWords, type ListRequest, withWho } from './said-by.js';

function figureWords(t: ChatTranslate, listed: ListedSide): FigureWords[] {
  const { military, civilians, people, bodies, outside } = listed;
  const unsettled = [listed.unsettled_military, listed.unsettled_civilians, listed.unsettled_outside];
  const figures: [FigureWords['figure'], number | null][] = [
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
  return figures.flatMap(([figure, n]) =>
    n === null ? [] : [{ figure, text: t(`amount-${figure}`, { n }) }],
  );
}

/** The figures of one side in words, with who gives them; undefined when nobody gave a number. */
export function sideFigures(request: ListRequest, event: ToldEvent, side: Side): string | undefined {
  const listed = event.sides[side];
  const told = listed === undefined ? [] : figureWords(request.t, listed);
  return listed === undefined || told.length === 0
    ? undefined
    : withWho(request, side, listed, told, event.claims);
}

function hasNumber(side: ListedSide | undefined): boolean {
  return side !== undefined && (persons(side) !== null || side.bodies !== null);
}

function sideLine(request: ListRequest, event: ToldEvent, side: Side): string[] {
  const { t } = request;
  const told = sideFigures(request, event, side);
  // A return of bodies to one side alone is no missing number of the other.
  if (told === undefined && event.kind !== 'exchange') return [];
  return [t(`list-to-${side}`, { figures: told ?? t('list-no-number') })];
}

function figureLines(request: ListRequest, event: ToldEvent): string[] {
  const { t } = request;
  if (event.lifecycle !== 'carried_out') return [t(`lifecycle-${event.lifecycle}`)];
  if (!event.figures_published) return [t('list-checking')];
  if (!SIDES.some((side) => hasNumber(event.sides[side]))) return [t('list-no-number')];
  const state =
    event.agreement_state === 'contested'
      ? [`<i>${t('list-contested')}</i>`]
      : event.agreement_state === 'split_differs'
        ? [`<i>${t('list-split-differs')}</i>`]
        : [];
  return [...SIDES.flatMap((side) => sideLine(request, event, side)), ...state];
}

/** A few lines on one event, as HTML. */
export function eventLines(request: ListRequest, event: ToldEvent): string {
  const { t, language, username } = request;
  const day = formatDay(event.date, language);
  const date = event.date_precision === 'approx' ? t('list-approx', { date: day }) : day;
  const ordinal = event.ordinal === null ? [] : [t('list-ordinal', { ordinal: event.ordinal })];
  const title = [`<b>${date}</b>`, t(`kind-${event.kind}`), ...ordinal, eventLink(username, event.serial)];
  return [title.join(' · '), ...figureLines(request, event)].join('\n');
}
