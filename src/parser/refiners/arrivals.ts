/** Who arrives may come from anywhere: when an arrival is a return. */
import type { Document, Sentence } from '../document.js';
import type { Figure } from '../figure.js';
import { tags } from '../tag-set.js';
import { anyWord, beginnings } from '../text/find-words.js';
import { newsOf } from './news.js';
import { exchangeIn, spoken } from './topics.js';

const OUT_OR_SWAPPED = tags('ua.from', 'ru.from', 'verb.held_exchange', 'verb.swap');
const ANOTHER_STORY = tags('cue.visit', 'cue.crime', 'noun.other', 'verb.other');
const VISIT = tags('cue.visit', 'cue.crime');
const RETURN_TOLD = tags(
  'ua.from',
  'ru.from',
  'verb.held_exchange',
  'verb.home',
  'cue.reunion',
  'cue.in_return',
  'verb.swap',
);
const RETURN_TOLD_BESIDE = tags(
  'verb.held_exchange',
  'verb.home',
  'verb.swap',
  'ua.from',
  'ru.from',
  'cue.border',
);
const ACROSS = tags(
  'ua.to',
  'ru.to',
  'cue.border',
  'cue.repatriation',
  'cue.one_sided',
  'cue.outside',
  'cue.on_shield',
);
const ACROSS_OR_HOME = tags(ACROSS, 'own.to');
const DEPORTED_ACROSS = tags(ACROSS, 'cue.deported');
const DEPORTED_HOME = tags(DEPORTED_ACROSS, 'own.to');
const CAPTIVES_NEWS = tags('cue.captivity', 'noun.exchange', 'cue.good_news');

/** "Зустріч із родинами: прийшли 140 людей". */
function isMeeting(doc: Document, here: Sentence): boolean {
  return (
    !spoken(doc, here, OUT_OR_SWAPPED) &&
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
    spoken(doc, here, 'cue.today') &&
    !spoken(doc, here, ANOTHER_STORY)
  );
}

const PLACE_OF_CARE = beginnings(
  'шпитал госпітал лікарн санатор клінік реабіліт госпитал больниц клиник реабилит hospital clinic rehab',
);

/** "зустріли автобуси з 41 звільненим українцем": the phrase itself says that they were freed, and not that they are cared for. */
export function areFreed(doc: Document, figure: Figure, here: Sentence): boolean {
  return (
    figure.value > 1 &&
    (figure.counted === 'military' || figure.own !== null) &&
    doc.within(figure.to, figure.phraseTo, 'adj.freed').length > 0 &&
    !spoken(doc, here, VISIT) &&
    !anyWord(doc.tokens, here.from, here.to, PLACE_OF_CARE)
  );
}

/** "Троє мешканців Курської області виїхали до себе": told beside an exchange, whatever verb says it. */
export function areOfKursk(doc: Document, figure: Figure): boolean {
  return (
    figure.counted === 'civilians' &&
    figure.own === 'ru' &&
    newsOf(doc).length > 0 &&
    doc.at(figure.nounAt).some((mark) => mark.tag === 'category.kursk_residents')
  );
}

/** Sentences between an arrival and the news that it belongs to. */
const NEAR = 3;

/**
 * People also arrive at meetings and camps: an arrival is a return only out of captivity, over the line, or right
 * after an exchange was told.
 */
export function arrives(doc: Document, figure: Figure, here: Sentence, index: number): boolean {
  const before = doc.sentences[index - 1];
  if (isMeeting(doc, here) || (before !== undefined && figure.own === null && isMeeting(doc, before)))
    return false;
  if (spoken(doc, here, RETURN_TOLD)) return true;
  if (figure.counted === 'bodies') return true;
  const told = [doc.sentences[index - 1], ...(here.to - here.from <= 5 ? [doc.sentences[index + 1]] : [])];
  const beside =
    newsOf(doc).some((news) => news !== index && Math.abs(news - index) <= NEAR) ||
    told.some(
      (other) => other !== undefined && (spoken(doc, other, RETURN_TOLD_BESIDE) || exchangeIn(doc, other)),
    );
  const official = doc.party === 'ua' || doc.party === 'ru';
  if (
    official &&
    (figure.own === 'perspective' || figure.own === doc.party) &&
    figure.counted !== 'civilians' &&
    index <= 1 &&
    (doc.hasAny(CAPTIVES_NEWS) || isReturnToday(doc, figure, here))
  )
    return true;
  const fromKursk = doc.at(figure.nounAt).some((mark) => mark.tag === 'category.kursk_residents');
  if (figure.counted === 'civilians' && fromKursk && newsOf(doc).length > 0 && figure.own === 'ru')
    return true;
  if (figure.counted === 'civilians')
    return beside || spoken(doc, here, figure.own === null ? DEPORTED_ACROSS : DEPORTED_HOME);
  // "Дети военных, находящихся в плену": captivity that still lasts is none that anybody came out of.
  const freed = spoken(doc, here, 'cue.captivity') && !spoken(doc, here, 'cue.in_captivity');
  if (figure.counted === 'people' && figure.own === null)
    return beside || freed || spoken(doc, here, ACROSS) || (official && exchangeIn(doc, here));
  if (freed || spoken(doc, here, ACROSS_OR_HOME) || exchangeIn(doc, here)) return true;
  return beside;
}
