import { type Agreed, agreementId } from './agreement-stages.js';
import { kyivDay } from './day.js';
import type { AnnouncementStatus } from './report.js';

/** What an official says of a transfer that has not (yet) taken place. */
export interface Statement {
  status: AnnouncementStatus;
  formula: readonly [ua: number, ru: number] | null;
  /** The day that it names, if any. */
  date: string | null;
  source: string;
  published_at: Date;
}

/** All that was said of one announced exchange. */
export interface Announced<S extends Statement> {
  formula: Statement['formula'];
  /** The day that was named last. */
  date: string | null;
  first: S;
  newest: S;
  /** The newest statement of each source, in the order in which they first spoke. */
  said: S[];
}

function startsOne({ status, formula, date }: Statement): boolean {
  return status !== 'denied' && (formula !== null || date !== null);
}

function isOf(said: Statement, { formula, date }: Announced<Statement>): boolean {
  if (said.formula !== null && formula !== null) return said.formula.join() === formula.join();
  return said.date !== null && said.date === date;
}

function withNewest<S extends Statement>(one: Announced<S>, newest: S): Announced<S> {
  const said = [...one.said];
  const before = said.findIndex(({ source }) => source === newest.source);
  if (before === -1) said.push(newest);
  else said[before] = newest;
  const { first, formula, date } = one;
  return { first, newest, said, formula: formula ?? newest.formula, date: newest.date ?? date };
}

/** Puts statements of one exchange together: of one formula, or of one day where no formula is given. Oldest first. */
export function announcedExchanges<S extends Statement>(statements: readonly S[]): Announced<S>[] {
  const all: Announced<S>[] = [];
  for (const said of statements) {
    const place = all.findIndex((one) => isOf(said, one));
    if (place !== -1) all[place] = withNewest(all[place]!, said);
    else if (startsOne(said)) {
      all.push({ formula: said.formula, date: said.date, first: said, newest: said, said: [said] });
    }
  }
  return all;
}

/** The id that exchanges get which make it up, as `linkStages` gives it; null without a formula. */
export function agreementOf({ formula, first }: Announced<Statement>): string | null {
  if (formula === null) return null;
  const agreed: Agreed = { formula, agreedOn: kyivDay(first.published_at) };
  return agreementId(agreed);
}
