import type { Side } from '../../domain/post.js';
import { formatDay } from '../../locales/format-date.js';
import type { HeldView } from '../../store/held-view.js';
import { amount } from './amount.js';
import { type Speech, who } from './officials-text.js';

const YEAR_MS = 365 * 86_400_000;

export function isOld(now: Date, date: string): boolean {
  return now.getTime() - Date.parse(date) > YEAR_MS;
}

function isMedium(author: string): boolean {
  return author.startsWith('media:');
}

/** Whose word it is, as HTML. What a site reports without an author is nobody's word. */
export function author(speech: Speech, saidBy: string): string {
  const name = who(speech, saidBy);
  return isMedium(saidBy) ? speech.t('held-reported', { site: name }) : name;
}

/** A year old, or nobody's own word: not what a reader should see first. */
export function isAside(now: Date, { said_by, date }: HeldView): boolean {
  return isOld(now, date) || isMedium(said_by);
}

/** Estimates of one author and day belong together. Newest first, as they come. */
export function statements(estimates: readonly HeldView[]): HeldView[][] {
  const found = new Map<string, HeldView[]>();
  for (const estimate of estimates) {
    // A site's remark on whom it ascribes a number to makes no other author of it.
    const name = isMedium(estimate.said_by) ? estimate.said_by.split(' ')[0] : estimate.said_by;
    const key = `${name} ${estimate.date}`;
    found.set(key, [...(found.get(key) ?? []), estimate]);
  }
  return [...found.values()];
}

/** "in Russia about 7,000, in Ukraine more than 4,000: President of Ukraine, 14 Feb 2026". */
export function statementLine(speech: Speech, statement: readonly HeldView[]): string[] {
  const { t, language, now } = speech;
  const first = statement[0];
  if (first === undefined) return [];
  const places = statement
    .toSorted((a, b) => b.of.localeCompare(a.of))
    .map((estimate) =>
      t(`totals-held-in-${estimate.of === 'ua' ? 'ru' : 'ua'}`, { value: amount(t, estimate) }),
    );
  const line = t('totals-held-line', {
    figures: places.join(', '),
    who: author(speech, first.said_by),
    date: formatDay(first.date, language),
  });
  return [isOld(now, first.date) ? `${line} (${t('totals-held-old')})` : line];
}

const AUTHORS_SHOWN = 2;

/** Prisoners of war only, by named authors: missing people are not held ones, and the press quotes anybody. */
export function heldText(speech: Speech, estimates: readonly HeldView[], sides: readonly Side[]): string {
  const told = estimates.filter(
    ({ what, said_by, of }) => what === 'pow' && sides.includes(of) && !isMedium(said_by),
  );
  const lines = statements(told)
    .slice(0, AUTHORS_SHOWN)
    .flatMap((statement) => statementLine(speech, statement));
  return lines.length === 0 ? '' : [speech.t('totals-held'), ...lines].join('\n');
}
