import { standingDenials } from '../domain/denied-event.js';
import { SIDES } from '../domain/post.js';
import type { EventClaim } from '../store/claims.js';
import type { EventView } from '../store/event-view.js';
import { claimantName, listOf } from './names.js';
import { openQuestion } from './side-notes.js';
import type { Speech } from './speech.js';
import { eventDay, timeHtml } from './times.js';

function bothConfirm({ facts }: EventView): boolean {
  return SIDES.every((side) => facts.confirmed_by.includes(side));
}

function statusOf(view: EventView): string {
  const { lifecycle } = view.facts;
  if (lifecycle !== 'carried_out') return lifecycle;
  return bothConfirm(view) ? 'confirmed' : 'reported';
}

/** "Prisoner exchange reported", as plain words. */
export function titleText(speech: Speech, view: EventView, status: string = statusOf(view)): string {
  return speech.say(`title-${view.facts.kind}`, { status });
}

export function titleLine(speech: Speech, view: EventView): string {
  const { ordinal, date_precision: precision } = view.facts;
  const count = ordinal === null ? '' : ` (${speech.say('ordinal', { number: String(ordinal) })})`;
  return `<b>${titleText(speech, view)}</b>, ${eventDay(speech, precision)}${count}`;
}

function namesOf(speech: Speech, claims: readonly EventClaim[]): string {
  return listOf(claims.map((claim) => claimantName(speech, claim)));
}

function carriedOutLines(speech: Speech, view: EventView): string[] {
  const { say } = speech;
  if (bothConfirm(view)) return [say('both-sides')];
  const claims = view.claims.filter(({ status }) => status === 'carried_out');
  if (claims.length === 0) return [];
  const sources = new Set(claims.map(({ source }) => source));
  const who = namesOf(speech, claims);
  const line = sources.size === 1 ? say('one-source', { who }) : say('sources-so-far', { who });
  const official = SIDES.some((side) => view.facts.confirmed_by.includes(side));
  return official ? [line] : [line, say('neither-side')];
}

function plannedLines(speech: Speech, view: EventView): string[] {
  const claims = view.claims.filter(({ status }) => status !== 'carried_out');
  const both = SIDES.every((side) => claims.some(({ party }) => party === side));
  const who = both
    ? speech.say('both-sides-plan')
    : speech.say('said-source', { who: namesOf(speech, claims) });
  const said = claims.length > 0 ? [who] : [];
  return view.facts.lifecycle === 'announced' ? [...said, speech.say('not-carried-out-yet')] : said;
}

function deniedLines(speech: Speech, view: EventView): string[] {
  const { say } = speech;
  const denials = view.claims.filter(({ status }) => status === 'denied');
  const others = view.claims.filter(({ status }) => status !== 'denied');
  return [
    ...denials.map((claim) =>
      say('denied-by', { who: claimantName(speech, claim), time: timeHtml(speech, claim.stated_at) }),
    ),
    ...(others.length > 0 ? [say('reported-by', { who: namesOf(speech, others) })] : []),
  ];
}

/** Others say that it took place, so it stands: these words are told, not weighed. */
function contradictionLines(speech: Speech, view: EventView): string[] {
  return standingDenials(view.claims).map((claim) => {
    const time = timeHtml(speech, claim.stated_at);
    return speech.say('contradicted', { who: claimantName(speech, claim), status: claim.status, time });
  });
}

function whoSays(speech: Speech, view: EventView): string[] {
  const { lifecycle } = view.facts;
  if (lifecycle === 'carried_out')
    return [...carriedOutLines(speech, view), ...contradictionLines(speech, view)];
  if (lifecycle === 'retracted') return [speech.say('withdrawn'), ...deniedLines(speech, view)];
  if (lifecycle === 'denied') return deniedLines(speech, view);
  return plannedLines(speech, view);
}

function openQuestions(speech: Speech, view: EventView): string[] {
  if (!view.event.figures_published || view.facts.lifecycle !== 'carried_out') return [];
  return SIDES.flatMap((side) => {
    const question = openQuestion(view, side);
    if (question === null) return [];
    return [`<b>${speech.say(question === 'unsettled' ? 'not-settled' : 'differ', { side })}</b>`];
  });
}

function underCheckLines(speech: Speech, { corrections }: EventView): string[] {
  const word = corrections.findLast(({ field }) => field === 'under_check');
  return word?.value.value === true
    ? [speech.say('under-check', { time: timeHtml(speech, word.made_at) })]
    : [];
}

/** The first lines: what, when, who says so, and what is open. */
export function headerLines(speech: Speech, view: EventView): string[] {
  return [
    titleLine(speech, view),
    ...underCheckLines(speech, view),
    ...whoSays(speech, view),
    ...openQuestions(speech, view),
  ];
}
