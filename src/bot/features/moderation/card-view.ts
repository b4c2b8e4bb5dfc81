import type { InlineKeyboardButton } from 'grammy/types';
import { accountsOf } from '../../../alerts/accounts.js';
import { statementText } from '../../../alerts/figure-text.js';
import { escapeHtml, link } from '../../../alerts/html.js';
import { claimantName } from '../../../alerts/names.js';
import { type Speech, speechFor } from '../../../alerts/speech.js';
import { OBJECTION_PRESETS } from '../../../domain/objection.js';
import type { CardClaim, CardDetails } from '../../../ledger/moderation/queries.js';
import { formatDay, instantHtml } from '../../../locales/format-date.js';
import type { Language, Translate } from '../../../locales/translate.js';
import { actionButton, rows } from '../../buttons.js';
import type { View } from '../../screen.js';
import { eventLink } from '../../texts/deep-link.js';
import { markEvidence } from './evidence.js';

const SHOWN_CLAIMS = 3;
const SHOWN_WORDS = 5;

export interface CardReader {
  translate: Translate;
  language: Language;
  /** Of the bot. */
  username: string;
}

/** Names of whoever has the card or settled it; null = nobody. */
export interface CardPeople {
  takenBy: string | null;
  settledBy: string | null;
}

function readText(speech: Speech, { claim }: CardClaim): string {
  const { translate, language } = speech;
  const account = accountsOf([claim])[0]!;
  const figures = (['ua', 'ru', 'both'] as const).flatMap((side) => {
    const text = statementText(speech, side, account);
    return text === null ? [] : [translate(language, 'claims-figures', { side, text })];
  });
  const said = figures.length === 0 ? [translate(language, 'claims-no-number')] : figures;
  const ordinal =
    claim.ordinal === null ? [] : [translate(language, 'list-ordinal', { ordinal: String(claim.ordinal) })];
  return translate(language, 'card-read', {
    status: translate(language, 'claim-status', { status: claim.status }),
    kind: translate(language, `kind-${claim.kind}`),
    date: formatDay(claim.date, language),
    figures: [...said, ...ordinal].join('; '),
  });
}

function claimBlock(speech: Speech, read: CardClaim): string {
  const { claim, text, spans } = read;
  const who = link(claim.url, claimantName(speech, claim));
  const words = text === null ? escapeHtml(claim.quote ?? '') : markEvidence(text, Object.values(spans));
  return [
    `${who}, ${instantHtml(claim.stated_at, speech.language)}`,
    ...(words === '' ? [] : [`<blockquote>${words}</blockquote>`]),
    readText(speech, read),
  ].join('\n');
}

function objectionLines({ translate, language }: Speech, card: CardDetails): string {
  const counts = OBJECTION_PRESETS.flatMap((preset) => {
    const n = card.objections.filter((objection) => objection.preset === preset).length;
    return n === 0 ? [] : [`${translate(language, 'objection', { preset })}: ${n}`];
  });
  const words = card.objections.flatMap((objection) => objection.words ?? []).slice(-SHOWN_WORDS);
  return [counts.join(' · '), ...words.map((text) => `<blockquote>${escapeHtml(text)}</blockquote>`)]
    .filter((line) => line !== '')
    .join('\n');
}

function stateLine({ translate, language }: Speech, card: CardDetails, people: CardPeople): string {
  if (card.state === 'settled') {
    const time = card.settledAt === null ? '' : instantHtml(card.settledAt, language);
    return people.settledBy === null
      ? translate(language, 'card-settled-itself')
      : translate(language, 'card-settled', { who: people.settledBy, time });
  }
  if (card.state === 'later') return translate(language, 'card-later');
  return people.takenBy === null ? '' : translate(language, 'card-taken', { who: people.takenBy });
}

/** One doubt: where it comes from with the evidence marked, what was read, and the one question. */
export function cardBlocks(reader: CardReader, card: CardDetails, people: CardPeople): string[] {
  const { translate, language, username } = reader;
  const speech = speechFor(translate, language, card.date);
  const mark = card.urgent && card.state !== 'settled' ? '🔴 ' : '';
  const event = `${eventLink(username, card.serial)} · ${translate(language, `kind-${card.kind}`)}, ${formatDay(card.date, language)}`;
  const others = card.question === 'is_own_event' ? card.neighbours : [];
  const around = others.map(
    ({ serial, kind, date }) =>
      `${eventLink(username, serial)} (${translate(language, `kind-${kind}`)}, ${formatDay(date, language)})`,
  );
  return [
    `${mark}<b>${event}</b>\n${translate(language, 'card-doubt', { doubt: card.doubt })}`,
    ...card.claims.slice(-SHOWN_CLAIMS).map((claim) => claimBlock(speech, claim)),
    around.length === 0 ? '' : translate(language, 'card-others', { others: around.join(', ') }),
    objectionLines(speech, card),
    card.state === 'settled'
      ? ''
      : `<b>${translate(language, 'card-question', { question: card.question })}</b>`,
    stateLine(speech, card, people),
  ].filter((block) => block !== '');
}

function cardButton(card: CardDetails, text: string, press: string): InlineKeyboardButton {
  return actionButton(text, 'card', `${card.id}.${card.revision}.${press}.${card.eventVersion}`);
}

const MORE = [
  'edit',
  'attach',
  'split',
  'follow_up',
  'announcement',
  'irrelevant',
  'check',
  'later',
] as const;

/** Right, wrong, more; `more` opens everything else that may be done. */
export function cardButtons(
  { translate, language }: CardReader,
  card: CardDetails,
  isOpen: boolean,
): InlineKeyboardButton[][] {
  if (card.state === 'settled') return [];
  const { question } = card;
  const answers = [
    cardButton(card, translate(language, 'card-right', { question }), 'right'),
    cardButton(card, translate(language, 'card-wrong', { question }), 'wrong'),
    isOpen
      ? cardButton(card, translate(language, 'button-less'), 'less')
      : cardButton(card, translate(language, 'button-more'), 'more'),
  ];
  if (!isOpen) return [answers];
  const more = MORE.map((press) => cardButton(card, translate(language, 'card-more', { press }), press));
  const urls = [...new Set(card.claims.flatMap(({ claim }) => claim.url ?? []))].slice(-1);
  const source = urls.map((url) => ({ text: translate(language, 'button-source'), url }));
  const again = card.claims.some(({ claim }) => claim.post_id !== null)
    ? [cardButton(card, translate(language, 'card-more', { press: 'again' }), 'again')]
    : [];
  return [answers, ...rows([...more, ...again, ...source], 2)];
}

export function cardView(reader: CardReader, card: CardDetails, people: CardPeople, isOpen = false): View {
  return { blocks: cardBlocks(reader, card, people), buttons: cardButtons(reader, card, isOpen) };
}
