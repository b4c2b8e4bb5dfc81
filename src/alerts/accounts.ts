import { NAMELESS_SOURCE } from '../domain/replace-earlier-figures.js';
import type { FigureKey, Figures, Qualifiers } from '../domain/report.js';
import type { EventClaim } from '../store/claims.js';

/** Figures as somebody gives them. */
export interface Statement {
  figures: Figures;
  outside: Figures;
  qualifiers: Qualifiers;
}

/** All that one source says of the figures, its posts taken together. */
export interface Account extends Statement {
  claims: [EventClaim, ...EventClaim[]];
}

type Exactness = Pick<Statement, 'figures' | 'qualifiers'>;

function isExact({ figures, qualifiers }: Exactness, key: FigureKey): boolean {
  return figures[key] !== undefined && qualifiers[key] === undefined;
}

function contradicts(account: Account, claim: EventClaim): boolean {
  const keys = Object.keys(claim.figures) as FigureKey[];
  return keys.some(
    (key) => isExact(account, key) && isExact(claim, key) && account.figures[key] !== claim.figures[key],
  );
}

/** A later number takes the place of an earlier bound; a later bound takes no number's place. */
function add(account: Account, claim: EventClaim): void {
  account.claims.push(claim);
  for (const key of Object.keys(claim.figures) as FigureKey[]) {
    if (isExact(account, key)) continue;
    account.figures = { ...account.figures, [key]: claim.figures[key] };
    const { [key]: _, ...others } = account.qualifiers;
    const qualifier = claim.qualifiers[key];
    account.qualifiers = qualifier === undefined ? others : { ...others, [key]: qualifier };
  }
  account.outside = { ...account.outside, ...claim.outside };
}

/** One account a source; a claim that contradicts its source's account stands apart. In the claims' order. */
export function accountsOf(claims: readonly EventClaim[]): Account[] {
  const accounts: Account[] = [];
  for (const claim of claims) {
    const { source, figures, outside, qualifiers } = claim;
    const own = accounts.find(
      (account) => account.claims[0].source === source && !contradicts(account, claim),
    );
    if (own === undefined || source === NAMELESS_SOURCE) {
      accounts.push({ claims: [claim], figures, outside, qualifiers });
    } else add(own, claim);
  }
  return accounts;
}
