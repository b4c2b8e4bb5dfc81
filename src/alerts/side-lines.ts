import { serialName } from '../domain/event.js';
import { rankClaims } from '../domain/party-word.js';
import { SIDES, type Side } from '../domain/post.js';
import type { FigureKey } from '../domain/report.js';
import type { EventView } from '../store/event-view.js';
import { type Account, accountsOf } from './accounts.js';
import {
  blockStatement,
  figureText,
  placeName,
  type SideOrBoth,
  statementText,
  statesOnlyPart,
  type Unit,
} from './figure-text.js';
import { claimantName, listOf, partyName } from './names.js';
import { sideNotes } from './side-notes.js';
import type { Speech } from './speech.js';
import { correctionsOf, toldClaims } from './told-claims.js';

/** How many lines of sources a side may have: in sight, and folded below them. */
export interface LineLimits {
  open: number;
  folded: number;
}

const STATES_FIGURES = ['carried_out', 'planned', 'agreed'];

function tellers(view: EventView): Account[] {
  return accountsOf(toldClaims(view).filter(({ status }) => STATES_FIGURES.includes(status)));
}

/** Who says something of the side, in the order of the merging rule; a whole before a part; media only if alone. */
function heardOn(speech: Speech, side: SideOrBoth, accounts: readonly Account[]): Account[] {
  const heard = accounts.filter((account) => statementText(speech, side, account) !== null);
  const officials = heard.filter(({ claims }) => claims[0].party !== 'media');
  const order = rankClaims(
    side === 'both' ? 'ua' : side,
    heard.map(({ claims }) => claims[0]),
  );
  return (officials.length > 0 ? officials : heard).toSorted(
    (a, b) =>
      Number(statesOnlyPart(side, a)) - Number(statesOnlyPart(side, b)) ||
      order.indexOf(a.claims[0]) - order.indexOf(b.claims[0]),
  );
}

/** Corrections of figures that no source states as they are now. */
function correctedLines(speech: Speech, view: EventView, side: Side): string[] {
  const corrected = new Map(
    correctionsOf(view)
      .filter(({ field }) => field.startsWith(`${side}.`) && !field.endsWith('.unsettled'))
      .map(({ field, value }) => [field.slice(side.length + 1), value] as const),
  );
  const stated = toldClaims(view).map(({ figures }) => figures);
  const own = [...corrected].filter(
    ([place, value]) => !stated.some((figures) => figures[`${side}.${place}` as FigureKey] === value),
  );
  return own.map(([place, value]) => {
    if (typeof value !== 'number') {
      return speech.say('unknown-corrected', { place: placeName(speech, place) });
    }
    const figure =
      place === 'outside'
        ? speech.say('outside', { figures: figureText(speech, 'people', value) })
        : figureText(speech, place as Unit, value);
    return speech.say('figure-corrected', { figure });
  });
}

/** Sources that say the same stand on one line. */
function sourceLines(speech: Speech, view: EventView, side: SideOrBoth, accounts: Account[]): string[] {
  const lines = new Map<string, { names: string[]; part: boolean }>();
  for (const account of heardOn(speech, side, accounts)) {
    const figure = statementText(speech, side, account)!;
    const line = lines.get(figure) ?? { names: [], part: false };
    line.names.push(claimantName(speech, account.claims[0]));
    line.part = statesOnlyPart(side, account) && view.facts.kind !== 'civilians';
    lines.set(figure, line);
  }
  return [...lines].map(([figure, { names, part }]) =>
    speech.say(part ? 'figure-by-no-total' : 'figure-by', { figure, who: listOf(names) }),
  );
}

function withinLimits(speech: Speech, view: EventView, lines: string[], limits: LineLimits): string[] {
  if (lines.length <= limits.open) return lines;
  const folded = lines.slice(limits.open, limits.open + limits.folded);
  const count = lines.length - limits.open - folded.length;
  if (count > 0) {
    folded.push(speech.say('more-lines', { count, serial: serialName(view.event.serial) }));
  }
  const rest = limits.folded > 0 ? [`<blockquote expandable>${folded.join('\n')}</blockquote>`] : folded;
  return [...lines.slice(0, limits.open), ...rest];
}

/** Officials who confirm the event and leave this side's number open. */
function silentLines(speech: Speech, view: EventView, side: Side, accounts: Account[]): string[] {
  const speaking = heardOn(speech, side, accounts).map(({ claims }) => claims[0].party);
  return SIDES.filter((party) => view.facts.confirmed_by.includes(party) && !speaking.includes(party)).map(
    (party) => speech.say('no-figure-by', { who: partyName(speech, party) }),
  );
}

function sideParagraph(
  speech: Speech,
  view: EventView,
  side: SideOrBoth,
  accounts: Account[],
  limits: LineLimits,
): string[] {
  const heading = `<b>${speech.say('side', { side })}</b>`;
  const corrected = side === 'both' ? [] : correctedLines(speech, view, side);
  const stated = sourceLines(speech, view, side, accounts);
  if (side === 'both') return stated.length > 0 ? [heading, ...stated] : [];
  if (corrected.length + stated.length === 0) {
    return isShown(view, side) ? [`<b>${speech.say('side', { side })}:</b> ${speech.say('no-number')}`] : [];
  }
  return [
    heading,
    ...corrected,
    ...withinLimits(speech, view, stated, limits),
    ...sideNotes(speech, view, side),
    ...silentLines(speech, view, side, accounts),
  ];
}

/** Of what may go one way, a side about which nobody says anything is not told. */
function isShown({ facts }: EventView, side: Side): boolean {
  const { military, civilians, people, bodies } = facts.consolidated[side];
  return (
    facts.kind === 'exchange' ||
    facts.kind === 'bodies' ||
    [military, civilians, people, bodies].some((value) => value !== null)
  );
}

/** The one source is named above the figures, so each side is one line. */
function compactLines(speech: Speech, view: EventView, [account]: Account[]): string[] {
  return (['ua', 'ru', 'both'] as const).flatMap((side) => {
    const text = statementText(speech, side, account!);
    if (text === null && (side === 'both' || !isShown(view, side))) return [];
    return [`<b>${speech.say('side', { side })}:</b> ${text ?? speech.say('no-number')}`];
  });
}

/** Paragraphs of lines: who says how many return to which side, and what nobody has settled. */
export function sideParagraphs(speech: Speech, view: EventView, limits: LineLimits): string[][] {
  const accounts = tellers(view);
  const corrected = SIDES.some((side) => correctedLines(speech, view, side).length > 0);
  const stated = ([...SIDES, 'both'] as const).some((side) => heardOn(speech, side, accounts).length > 0);
  if (!stated && !corrected) return [[speech.say('no-numbers')]];
  if (accounts.length === 1 && !corrected) return [compactLines(speech, view, accounts)];
  return (['ua', 'ru', 'both'] as const)
    .map((side) => sideParagraph(speech, view, side, accounts, limits))
    .filter((lines) => lines.length > 0);
}

/** The merged figures of an older version, whose sources have withdrawn them. */
export function formerLines(speech: Speech, view: EventView): string[] {
  const told = view.versions.findLast(({ facts }) =>
    SIDES.some(
      (side) => statementText(speech, side, blockStatement(side, facts.consolidated[side])) !== null,
    ),
  );
  if (told === undefined) return [];
  return SIDES.flatMap((side) => {
    const text = statementText(speech, side, blockStatement(side, told.facts.consolidated[side]));
    return text === null ? [] : [`<b>${speech.say('side', { side })}:</b> ${text}`];
  });
}
