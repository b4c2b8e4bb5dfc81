import { escapeHtml, link } from '../../../alerts/html.js';
import { speechFor } from '../../../alerts/speech.js';
import { EDITABLE_FIELDS } from '../../../domain/correction-value.js';
import { serialName } from '../../../domain/event.js';
import type { LoggedAction } from '../../../ledger/moderation/queries.js';
import { sourceName } from '../../../locales/source-name.js';
import type { ScreenRequest } from '../../screen.js';
import { changeLine, fieldName, valueText } from './field-text.js';

type Values = ReadonlyMap<string, unknown>;

const ANSWER_MARKS: Readonly<Record<string, string>> = { right: '✅', wrong: '✖️', later: '🕓' };

function valuesOf(record: object | null): Values {
  return new Map(Object.entries(record ?? {}));
}

/** Old → new of every field that an action changed, one line each. */
function fieldLines(
  { deps, language }: ScreenRequest,
  { type }: LoggedAction,
  before: Values,
  after: Values,
) {
  const speech = speechFor(deps.translate, language, '');
  return EDITABLE_FIELDS.filter((field) => after.has(field)).map((field) => {
    const now = after.get(field);
    // What is held is not changed.
    if (type === 'lock') return `${fieldName(speech, field)}: <b>${valueText(speech, field, now)}</b>`;
    const old = before.get(field);
    // Of an agreement the record has what each of several events had.
    const was = type === 'link_agreement' ? Object.values(old ?? {})[0] : old;
    return changeLine(speech, { field, before: was, after: now });
  });
}

function sourceLine({ deps, language }: ScreenRequest, said: Values): string[] {
  const [source, url] = [said.get('source'), said.get('url')];
  if (typeof source !== 'string') return [];
  const name = escapeHtml(sourceName(deps.translate, language, source));
  return [typeof url === 'string' ? link(url, name) : name];
}

/** What an action did beside setting fields. */
function otherLines({ t }: ScreenRequest, action: LoggedAction, before: Values, after: Values): string[] {
  const [from, into] = [before.get('event') ?? after.get('event'), after.get('into') ?? after.get('event')];
  switch (action.type) {
    case 'under_check':
      return [t(after.get('under_check') === true ? 'check-is-on' : 'check-is-off')];
    case 'merge':
    case 'split':
    case 'attach':
      return [`${serialName(Number(from))} → ${serialName(Number(into))}`];
    case 'settle':
    case 'later':
      return [...after].flatMap(([doubt, answer]) => {
        const mark = ANSWER_MARKS[String(answer)];
        return mark === undefined ? [] : [`${mark} ${t('card-doubt', { doubt })}`];
      });
    case 'rule':
      return [t('dialogue-title', { goal: String(after.get('ruling')) })];
    case 'pause':
    case 'ignore': {
      const channel = String(after.get('channel'));
      return [channel === 'all' ? t('pause-all') : `@${escapeHtml(channel)}`];
    }
    case 'undo': {
      const step = t('action', { type: String(before.get('type')) });
      return [t('dialogue-step', { id: String(before.get('action_id')), step })];
    }
    case 'appoint':
    case 'remove':
    case 'freeze':
      return action.subject === null ? [] : [`<code>${action.subject}</code>`];
    default:
      return [];
  }
}

/** What an action did, one line each: fields old → new, or what else. */
export function loggedChanges(request: ScreenRequest, action: LoggedAction): string[] {
  const [before, after] = [valuesOf(action.before), valuesOf(action.after)];
  const claim = after.get('claim');
  const said = typeof claim === 'object' ? valuesOf(claim) : after;
  return [
    ...fieldLines(request, action, before, after),
    ...otherLines(request, action, before, after),
    ...sourceLine(request, said),
  ];
}
