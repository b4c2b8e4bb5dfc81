import type { Block } from '../domain/event.js';
import type { Side } from '../domain/post.js';
import type { FigureKey, Qualifier } from '../domain/report.js';
import type { Statement } from './accounts.js';
import type { Speech } from './speech.js';

export type Unit = 'military' | 'civilians' | 'people' | 'bodies';
export type SideOrBoth = Side | 'both';

const LIVING = ['military', 'civilians', 'people'] as const;
const PARTS = ['military', 'civilians'] as const;

/** "146 military", "more than 100 bodies". */
export function figureText({ say }: Speech, unit: Unit, value: number, qualifier?: Qualifier): string {
  if (qualifier === undefined) return say(unit, { n: value, form: 'exact' });
  return say('bounded', { qualifier, figure: say(unit, { n: value, form: 'bound' }) });
}

/** A figure without its number: "military". `outside` is told as such. */
export function placeName({ say }: Speech, place: string): string {
  return say('place', { place });
}

function texts(speech: Speech, side: SideOrBoth, units: readonly Unit[], statement: Statement): string[] {
  return units.flatMap((unit) => {
    const key = `${side}.${unit}` as FigureKey;
    const value = statement.figures[key];
    return value === undefined ? [] : [figureText(speech, unit, value, statement.qualifiers[key])];
  });
}

/** What a statement says of a side in words; null if nothing. */
export function statementText(speech: Speech, side: SideOrBoth, statement: Statement): string | null {
  const [people] = texts(speech, side, ['people'], statement);
  const parts = texts(speech, side, PARTS, statement).join(', ');
  const living =
    people === undefined || parts === ''
      ? (people ?? parts)
      : speech.say('whole-and-parts', { whole: people, parts });
  const outside = LIVING.flatMap((unit) => {
    const value = statement.outside[`${side}.${unit}` as FigureKey];
    return value === undefined ? [] : [figureText(speech, unit, value)];
  });
  const said = [
    ...(living === '' ? [] : [living]),
    ...texts(speech, side, ['bodies'], statement),
    ...(outside.length > 0 ? [speech.say('outside', { figures: outside.join(', ') })] : []),
  ];
  return said.length > 0 ? said.join('; ') : null;
}

/** Whether it gives civilians without a number of all: a part of a whole that it leaves open. */
export function statesOnlyPart(side: SideOrBoth, { figures }: Statement): boolean {
  const has = (unit: Unit) => figures[`${side}.${unit}` as FigureKey] !== undefined;
  return has('civilians') && !has('military') && !has('people');
}

/** A merged block in the form of a statement. */
export function blockStatement(side: Side, block: Block): Statement {
  const figures = [...LIVING, 'bodies' as const].flatMap((unit) => {
    const value = block[unit];
    return value === null ? [] : [[`${side}.${unit}`, value]];
  });
  const outside = block.outside === null ? {} : { [`${side}.people`]: block.outside };
  return { figures: Object.fromEntries(figures), outside, qualifiers: {} };
}
