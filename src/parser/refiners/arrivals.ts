/** Who arrives may come from anywhere: when an arrival is a return. */
import type { Document, Sentence } from '../document.js';
import type { Figure } from '../figure.js';
import { newsOf } from './news.js';
import { exchangeIn, spoken } from './topics.js';

/** "Зустріч із родинами: прийшли 140 людей". */
function isMeeting(doc: Document, here: Sentence): boolean {
  return (
    !spoken(doc, here, ['ua.from', 'ru.from', 'verb.held_exchange', 'verb.swap']) &&
    doc.tokens
      .slice(here.from, here.to)
      .some((token) =>
        /^(?:зустріч(?:і|ей|чю)?|встреч(?:а|у|е|и)|meetings?|захід|мероприяти\p{L}*|акці[яї]|акци[яию]|м[иі]тинг\p{L}*|марш\p{L}*|rally|protests?|demonstration)$/u.test(
          token.text,
        ),
      )
  );
}

/** "Сьогодні повернулися 95 наших людей": of one's own, and today. */
function isReturnToday(doc: Document, figure: Figure, here: Sentence): boolean {
  const verb = doc.tokens[figure.frame?.from ?? -1]?.text ?? '';
  return (
    /^(?:поверну|поверта|верта|верну|возврати|возвраща)/u.test(verb) &&
    spoken(doc, here, ['cue.today']) &&
    !spoken(doc, here, ['cue.visit', 'cue.crime', 'noun.other', 'verb.other'])
  );
}

/** Sentences between an arrival and the news that it belongs to. */
const NEAR = 3;

/**
 * People also arrive at meetings and camps: an arrival is a return only out of captivity, over the line, or right
 * after an exchange was told.
 */
export function arrives(doc: Document, figure: Figure, here: Sentence, index: number): boolean {
  if (isMeeting(doc, here)) return false;
  if (
    spoken(doc, here, [
      'ua.from',
      'ru.from',
      'verb.held_exchange',
      'verb.home',
      'cue.reunion',
      'cue.in_return',
      'verb.swap',
    ])
  )
    return true;
  const across = [
    'ua.to',
    'ru.to',
    'cue.border',
    'cue.repatriation',
    'cue.one_sided',
    'cue.outside',
    'cue.on_shield',
  ] as const;
  if (figure.counted === 'bodies') return true;
  const told = [doc.sentences[index - 1], ...(here.to - here.from <= 5 ? [doc.sentences[index + 1]] : [])];
  const beside =
    newsOf(doc).some((news) => news !== index && Math.abs(news - index) <= NEAR) ||
    told.some(
      (other) =>
        other !== undefined &&
        (spoken(doc, other, [
          'verb.held_exchange',
          'verb.home',
          'verb.swap',
          'ua.from',
          'ru.from',
          'cue.border',
        ]) ||
          exchangeIn(doc, other)),
    );
  const official = doc.party === 'ua' || doc.party === 'ru';
  if (
    official &&
    (figure.own === 'perspective' || figure.own === doc.party) &&
    figure.counted !== 'civilians' &&
    index <= 1 &&
    (doc.hasAny('cue.captivity', 'noun.exchange', 'cue.good_news') || isReturnToday(doc, figure, here))
  )
    return true;
  if (figure.counted === 'civilians')
    return (
      beside ||
      spoken(
        doc,
        here,
        figure.own === null ? [...across, 'cue.deported'] : [...across, 'cue.deported', 'own.to'],
      )
    );
  // "Дети военных, находящихся в плену": captivity that still lasts is none that anybody came out of.
  const captivity = spoken(doc, here, ['cue.in_captivity']) ? [] : (['cue.captivity'] as const);
  if (figure.counted === 'people' && figure.own === null)
    return beside || spoken(doc, here, [...across, ...captivity]);
  if (spoken(doc, here, [...across, 'own.to', ...captivity]) || exchangeIn(doc, here)) return true;
  return beside;
}
