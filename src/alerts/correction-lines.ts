import { presetOf } from '../domain/correction-reason.js';
import { REASON_LENGTH } from '../domain/correction-value.js';
import type { EventFacts } from '../domain/event.js';
import type { Side } from '../domain/post.js';
import { formatDay } from '../locales/format-date.js';
import type { CorrectionRow } from '../store/corrections.js';
import type { EventView } from '../store/event-view.js';
import { placeName } from './figure-text.js';
import { escapeHtml } from './html.js';
import type { Speech } from './speech.js';
import { timeHtml } from './times.js';

/** Newest ones; the rest are told by /swap. */
const SHOWN_CORRECTIONS = 3;

const FIGURE_FIELD = /^(ua|ru)\.(military|civilians|people|bodies|outside)$/;

function factsBefore(view: EventView, at: Date): EventFacts | undefined {
  return view.versions.findLast((version) => version.at < at)?.facts;
}

function figureValue(speech: Speech, value: unknown): string {
  return typeof value === 'number' ? speech.say('number', { n: value }) : speech.say('not-known');
}

function memberValue(speech: Speech, field: string, value: unknown): string | null {
  if (field === 'date' && typeof value === 'string') return formatDay(value, speech.language);
  if (field === 'ordinal') return value === null ? speech.say('not-known') : String(value);
  if (field === 'lifecycle') return speech.say('status', { status: String(value) });
  if (field === 'kind') return speech.say(`title-${value}`, { status: 'confirmed' });
  return null;
}

function changeText(speech: Speech, name: string, was: string | null, is: string | null): string {
  if (is === null) return name;
  if (was === null || was === is) return speech.say('changed-to', { name, new: is });
  return speech.say('changed-from', { name, old: was, new: is });
}

function whatChanged(speech: Speech, view: EventView, { field, value, made_at }: CorrectionRow): string {
  const before = factsBefore(view, made_at);
  const figure = FIGURE_FIELD.exec(field);
  if (figure !== null) {
    const [, side, place] = figure as unknown as [string, Side, 'military'];
    const name = `${speech.say('side', { side })}, ${placeName(speech, place)}`;
    const was = before?.consolidated[side][place];
    const old = was === undefined ? null : figureValue(speech, was);
    return changeText(speech, name, old, figureValue(speech, value.value));
  }
  const known = field.endsWith('.unsettled') ? 'unsettled' : field;
  const name = speech.say('field', { field: known });
  const was = before?.[field as keyof EventFacts];
  const old = was === undefined ? null : memberValue(speech, field, was);
  return changeText(speech, name, old, memberValue(speech, field, value.value));
}

/** Words on doubts, locks and what the program found take back nothing that was told. */
function correctsUs({ field, is_lock, made_by }: CorrectionRow): boolean {
  return made_by !== null && !is_lock && field !== 'under_check' && !field.startsWith('settled.');
}

function reasonText(speech: Speech, reason: string): string {
  const preset = presetOf(reason);
  return preset === null
    ? escapeHtml(reason.trim().slice(0, REASON_LENGTH))
    : speech.say('correction-reason', { preset });
}

/** What moderators have changed, what stood there before, and why. */
export function correctionLines(speech: Speech, view: EventView): string[] {
  const shown = view.corrections.filter(correctsUs).slice(-SHOWN_CORRECTIONS);
  return shown.map((correction) => {
    const what = whatChanged(speech, view, correction);
    const line = speech.say('correction', { time: timeHtml(speech, correction.made_at), what });
    const reason = reasonText(speech, correction.reason);
    return reason === '' ? line : `${line}. ${speech.say('reason', { reason })}`;
  });
}
