import { isCountryCode } from '../../domain/country-code.js';
import type { Side } from '../../domain/post.js';
import { KINDS, type Kind } from '../../domain/report.js';

/** Beginnings of words that people type, in the three languages. */
const SIDE_WORDS: readonly [RegExp, Side][] = [
  [/^(ua$|ukrain|kyiv|kiev|украин|україн|киев|київ)/iu, 'ua'],
  [/^(ru$|russia|moscow|росси|росі|москв)/iu, 'ru'],
];

const KIND_WORDS: readonly [RegExp, Kind][] = [
  [/^(exchange|swap|обмен|обмін)/iu, 'exchange'],
  [/^(bod(y|ies)|тел[ао]?$|тіл[ао]?$|погиб|загиб)/iu, 'bodies'],
  [/^(civilian|гражданск|цивільн)/iu, 'civilians'],
  [/^(handover|передач)/iu, 'handover'],
];

const MEDIATOR_WORDS: readonly [RegExp, string][] = [
  [/^(uae|emirates|оаэ|оае|эмират|емірат)/iu, 'AE'],
  [/^(qatar|катар)/iu, 'QA'],
  [/^(turk|турц|туреч)/iu, 'TR'],
  [/^(saudi|саудов|саудів)/iu, 'SA'],
  [/^(usa|us$|сша)/iu, 'US'],
  [/^(vatican|ватикан|папа)/iu, 'VA'],
  [/^(hungar|венгр|угорщ)/iu, 'HU'],
  [/^(belarus|беларус|білорус)/iu, 'BY'],
  [/^(icrc|мккк|мкчх)/iu, 'ICRC'],
];

/** January first. */
const MONTH_WORDS: readonly RegExp[] = [
  /^(jan|янв|січ)/iu,
  /^(feb|фев|лют)/iu,
  /^(mar|мар|бер)/iu,
  /^(apr|апр|кві)/iu,
  /^(may|ма[йя]|тра)/iu,
  /^(jun|июн|чер)/iu,
  /^(jul|июл|лип)/iu,
  /^(aug|авг|сер)/iu,
  /^(sep|сен|вер)/iu,
  /^(oct|окт|жов)/iu,
  /^(nov|ноя|лис)/iu,
  /^(dec|дек|гру)/iu,
];

function firstMatch<T>(words: readonly (readonly [RegExp, T])[], word: string): T | undefined {
  return words.find(([pattern]) => pattern.test(word))?.[1];
}

export function sideWord(word: string): Side | undefined {
  return firstMatch(SIDE_WORDS, word);
}

export function kindWord(word: string): Kind | undefined {
  return KINDS.find((kind) => kind === word.toLowerCase()) ?? firstMatch(KIND_WORDS, word);
}

/** A code as claims have it: capitals, so that no other word is taken for one. */
export function mediatorWord(word: string): string | undefined {
  return firstMatch(MEDIATOR_WORDS, word) ?? (isCountryCode(word) ? word : undefined);
}

/** 1 to 12. */
export function monthWord(word: string): number | undefined {
  const index = MONTH_WORDS.findIndex((pattern) => pattern.test(word));
  return index < 0 ? undefined : index + 1;
}
