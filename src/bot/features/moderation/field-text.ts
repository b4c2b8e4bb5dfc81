import { placeName } from '../../../alerts/figure-text.js';
import { escapeHtml } from '../../../alerts/html.js';
import { countryName } from '../../../alerts/names.js';
import type { Speech } from '../../../alerts/speech.js';
import type { FieldChange } from '../../../domain/field-changes.js';
import { formatDay } from '../../../locales/format-date.js';

const FIGURE = /^(ua|ru)\.(military|civilians|people|bodies|outside|unsettled)$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** "To Ukraine, military", "Date". HTML. */
export function fieldName(speech: Speech, field: string): string {
  const { language, translate } = speech;
  const [, side, place] = FIGURE.exec(field) ?? [];
  if (side === undefined || place === undefined) return translate(language, 'edit-field', { field });
  const what = place === 'unsettled' ? translate(language, 'edit-unsettled') : placeName(speech, place);
  return `${speech.say('side', { side })}: ${what}`;
}

function listText(speech: Speech, field: string, items: readonly unknown[]): string {
  const names = items.map((item) =>
    field === 'mediators'
      ? countryName(speech, String(item))
      : speech.say('category', { category: String(item) }),
  );
  return names.length === 0 ? speech.translate(speech.language, 'edit-none') : names.join(', ');
}

function partsText(speech: Speech, parts: object): string {
  const texts = Object.entries(parts).map(
    ([place, n]) => `${speech.say('number', { n: Number(n) })} ${placeName(speech, place)}`,
  );
  return texts.length === 0 ? speech.translate(speech.language, 'edit-none') : texts.join(', ');
}

/** A value of a field in words, null as "not known". HTML. */
export function valueText(speech: Speech, field: string, value: unknown): string {
  const { language, translate } = speech;
  if (value === null || value === undefined) return speech.say('not-known');
  if (typeof value === 'number') {
    return field === 'ordinal' ? String(value) : speech.say('number', { n: value });
  }
  if (Array.isArray(value)) return listText(speech, field, value);
  if (typeof value === 'object') return partsText(speech, value);
  const text = String(value);
  if (field === 'date' && DAY.test(text)) return formatDay(text, language);
  if (field === 'kind') return translate(language, `kind-${text}`);
  if (field === 'lifecycle') return speech.say('status', { status: text });
  if (field === 'date_precision') return translate(language, 'edit-precision', { precision: text });
  if (field === 'transit') return countryName(speech, text);
  return escapeHtml(text);
}

/** "To Ukraine: military: 146 → 147". HTML. */
export function changeLine(speech: Speech, { field, before, after }: FieldChange): string {
  const old = valueText(speech, field, before);
  return `${fieldName(speech, field)}: <s>${old}</s> → <b>${valueText(speech, field, after)}</b>`;
}
