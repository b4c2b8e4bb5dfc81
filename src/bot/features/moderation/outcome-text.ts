import { blockStatement, statementText } from '../../../alerts/figure-text.js';
import type { Speech } from '../../../alerts/speech.js';
import { serialName } from '../../../domain/event.js';
import { SIDES } from '../../../domain/post.js';
import type { Done, EventOutcome, Needs, Refusal } from '../../../ledger/moderation/outcomes.js';
import type { BotContext } from '../../context.js';
import { eventLink } from '../../texts/deep-link.js';
import { changeLine } from './field-text.js';

function chatsText({ translate, language }: Speech, event: EventOutcome, when: 'before' | 'after'): string {
  if (event.effect === 'none' || event.chats === 0) return translate(language, 'outcome-nobody-told');
  return translate(language, `outcome-told-${when}`, {
    chats: event.chats,
    sound: event.audible ? 'yes' : 'no',
  });
}

/** All figures as they stand then: what else is wrong is seen before it is told. */
function figuresThen(speech: Speech, { after }: EventOutcome): string[] {
  const said = SIDES.flatMap((side) => {
    const text = statementText(speech, side, blockStatement(side, after.consolidated[side]));
    return text === null ? [] : [`${speech.say('side', { side })}: ${text}`];
  });
  if (said.length === 0) return [];
  return [speech.translate(speech.language, 'outcome-then', { figures: said.join('; ') })];
}

function eventText(speech: Speech, username: string, event: EventOutcome, when: 'before' | 'after'): string {
  const { translate, language } = speech;
  const held = event.factPublished ? [] : [translate(language, 'outcome-not-told')];
  const checked = event.factPublished && !event.figuresPublished ? [speech.say('checked')] : [];
  return [
    `<b>${eventLink(username, event.serial)}</b>`,
    ...event.fields.map((change) => changeLine(speech, change)),
    // Of one that became part of another, its figures are not what anybody will see.
    ...(when === 'before' && event.reason !== 'merged' ? figuresThen(speech, event) : []),
    ...held,
    ...checked,
    ...(event.factPublished || event.chats > 0 ? [chatsText(speech, event, when)] : []),
  ].join('\n');
}

/** What a step does to each event, before it is done or after. HTML. */
export function doneText(speech: Speech, username: string, done: Done, when: 'before' | 'after'): string {
  if (done.events.length === 0) return speech.translate(speech.language, 'outcome-no-event');
  return done.events.map((event) => eventText(speech, username, event, when)).join('\n\n');
}

/** Why nothing was done. */
export function refusalText({ t }: Pick<BotContext, 't'>, refusal: Refusal | Needs): string {
  switch (refusal.kind) {
    case 'forbidden':
      return t('refused-forbidden', { because: refusal.because });
    case 'invalid':
      return t('edit-problem', { problem: refusal.problem });
    case 'merged':
      return t('refused-merged', { into: serialName(refusal.into) });
    case 'needs':
      return t('refused-needs', { what: refusal.what });
    default:
      return t('refused', { kind: refusal.kind });
  }
}
