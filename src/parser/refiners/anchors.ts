/** The same verbs bring back villages, money and lost cattle: a transfer must be spoken of near the number. */
import type { Document, Sentence } from '../document.js';
import type { Refiner } from '../engine.js';
import { changed, type Figure, withFate } from '../figure.js';
import { tags } from '../tag-set.js';
import { endings, isWord, words } from '../text/find-words.js';
import { areFreed, areOfKursk, arrives } from './arrivals.js';
import { claimant } from './claims.js';
import { areLiberated, saysFree } from './liberated.js';
import { newsOf } from './news.js';
import { isReported, isReportOfSide, mostOf } from './reported.js';
import { exchangeIn, isElsewhere, spoken, TOPICS } from './topics.js';

const NO_TRANSFER = tags('cue.captured', 'cue.other_exchange');
const OUT_OR_DEAD = tags('ua.from', 'ru.from', 'noun.body');
const CAPTIVITY_OR_SWAP = tags('cue.captivity', 'verb.swap', 'verb.held_exchange');
const OF_FORMULA = tags('cue.captivity', 'verb.swap', 'noun.military', 'noun.body', 'cue.repatriation');

const DIRECTIONS_BUT_HOME = tags('ua.to', 'ru.to', 'foe.to', 'ua.from', 'ru.from', 'foe.from', 'own.from');
const DIRECTIONS = tags(DIRECTIONS_BUT_HOME, 'own.to');
const ABOUT_CAPTIVES = tags(
  'cue.captivity',
  'noun.exchange',
  'noun.military',
  'noun.branch',
  'noun.rank',
  'noun.soldier',
  'cue.unit',
  'ua.from',
  'ru.from',
  'cue.reunion',
);
const OTHER_JOURNEYS = tags('cue.other_war', 'cue.evacuation');
const AGENTS = tags('ua.agent', 'ru.agent', 'own.agent', 'foe.agent');
/** Said in front of a number, it makes the counted neither subject nor object of the verb. */
const ABOUT = words('про о об щодо относительно about regarding concerning проти против against');
/** Residents also come home from shelters: for civilians more must be said. */
const CIVIL_TOPICS = tags(
  'cue.captivity',
  'cue.reunion',
  'cue.border',
  'cue.deported',
  'ua.from',
  'ru.from',
  'ua.to',
  'ru.to',
  'cue.held',
  'cue.transit',
  'cue.mediated',
  'cue.outside',
  'cue.one_sided',
  'verb.swap',
);
const CAPTIVES = tags(
  'cue.captivity',
  'verb.held_exchange',
  'verb.swap',
  'ua.from',
  'ru.from',
  'cue.one_sided',
  'cue.outside',
  'cue.reunion',
  'cue.in_return',
);

/** "Повернули 82 рядових та сержантів": a party's own post that opens so needs no more words. */
function opensWithReturn(doc: Document, figure: Figure, sentence: Sentence, withOthers: boolean): boolean {
  const official = doc.party === 'ua' || doc.party === 'ru';
  const verb = figure.frame?.verb;
  const ours = figure.own !== null && (figure.own === doc.perspective || figure.own === 'perspective');
  if (official && ours && verb === 'bring' && figure.counted === 'military' && sentence.index < 2)
    return true;
  const opens =
    figure.frame !== null && figure.frame.from <= sentence.from + 1 && (verb === 'bring' || verb === 'come');
  return official && opens && (figure.counted === 'military' || figure.own !== null || withOthers);
}

/** Captives, soldiers or an exchange are spoken of anywhere: whoever else comes home may come from a journey. */
function speaksOfCaptives(doc: Document): boolean {
  if (!doc.hasAny(ABOUT_CAPTIVES)) return false;
  return doc.marks.some((mark) => ABOUT_CAPTIVES.has(mark.id) && !doc.has(mark.from, 'cue.other_exchange'));
}

/** "390 українців вдома" in a post of their own side that speaks of no other journey. */
function isOurs(doc: Document, figure: Figure): boolean {
  if (doc.hasAny(OTHER_JOURNEYS)) return false;
  return figure.own === 'perspective' || (figure.own !== null && figure.own === doc.perspective);
}

/** Captives who were not just taken, an exchange, the dead, or a way over the line: some sentence is about a transfer. */
function speaksOfTransfer(doc: Document): boolean {
  return doc.sentences.some(
    (sentence) =>
      !isElsewhere(doc, sentence) &&
      !spoken(doc, sentence, NO_TRANSFER) &&
      (spoken(doc, sentence, TOPICS) || spoken(doc, sentence, OUT_OR_DEAD) || exchangeIn(doc, sentence)),
  );
}

/** A party's own post, or words for both sides: soldiers or the dead are brought, handed over or received. */
function saysReturn(doc: Document, figure: Figure, here: Sentence): boolean {
  const frame = figure.frame;
  if (frame === null || !frame.done || frame.verb === 'come' || figure.value === 1 || figure.narrow)
    return false;
  if (figure.counted === 'civilians') return figure.own !== null && spoken(doc, here, CIVIL_TOPICS);
  if (figure.counted === 'people' && figure.own === null) return false;
  const official = doc.party !== 'media' && speaksOfTransfer(doc);
  return official || (spoken(doc, here, AGENTS) && figure.own !== null);
}

/** Counted in, or right beside, a sentence that tells the transfer. */
function isInNews(doc: Document, figure: Figure, index: number): boolean {
  if (figure.frame?.done !== true || figure.frame.negated || figure.narrow) return false;
  const reach = figure.own === null && figure.counted !== 'military' ? 1 : 2;
  return newsOf(doc).some((news) => index - news >= (index === 0 ? -2 : -1) && index - news <= reach);
}

/** "Повертаємо ще 64 людей": an office that says so of itself means captives. */
const WE = endings('ємо имо аем яем їмо мо ем');

function weReturn(doc: Document, figure: Figure): boolean {
  if (
    (doc.party !== 'ua' && doc.party !== 'ru') ||
    figure.frame?.done !== true ||
    figure.frame.verb !== 'bring'
  )
    return false;
  return (
    figure.counted !== 'civilians' &&
    isWord(doc.tokens, figure.frame.from, WE) &&
    /^(?:поверта|визволя|звільня|забира|виводи|возвраща|вызволя|освобожда)\p{L}*(?:ємо|имо|аем|яем|їмо|мо|ем)$/u.test(
      doc.tokens[figure.frame.from]!.text,
    )
  );
}

/** A transfer is spoken of at the head of the post, or beside. */
function hasTopic(doc: Document, index: number): boolean {
  const near = Math.max(2, index - 2);
  for (let at = 0; at < Math.min(doc.sentences.length, Math.max(2, index + 2)); at += 1) {
    if (at >= 2 && at < near) at = near;
    const sentence = doc.sentences[at]!;
    if (spoken(doc, sentence, TOPICS) || exchangeIn(doc, sentence)) return true;
  }
  return false;
}

function isAnchored(doc: Document, figure: Figure, index: number, withOthers: boolean): boolean {
  const here = doc.sentences[index]!;
  if (isElsewhere(doc, here) || figure.value > mostOf(doc, figure, here)) return false;
  const before = doc.tokens[figure.phraseFrom - 1]?.text ?? '';
  if (
    (ABOUT.has(before) && !isReported(doc, figure)) ||
    (before === 'для' && (figure.frame?.from ?? 0) > figure.from)
  )
    return false;
  if (figure.own !== null && spoken(doc, here, 'ua.agent') && spoken(doc, here, 'ru.agent')) return true;
  const verb = figure.frame?.verb;
  if (figure.counted === 'bodies' && (figure.frame?.done === false || doc.party !== 'media')) return true;
  if (figure.value === 1 && figure.narrow && !spoken(doc, here, CAPTIVITY_OR_SWAP)) return false;
  if (isReportOfSide(doc, figure, here) || areLiberated(doc, figure)) return true;
  if (opensWithReturn(doc, figure, here, withOthers)) return true;
  if (verb === 'home' && figure.counted === 'people' && !speaksOfCaptives(doc) && !isOurs(doc, figure))
    return false;
  if (verb === 'home')
    return (
      figure.counted !== 'civilians' ||
      withOthers ||
      saysFree(doc, figure) ||
      doc.sentences.some((sentence) => spoken(doc, sentence, CIVIL_TOPICS) || exchangeIn(doc, sentence))
    );
  if (
    figure.counted === 'civilians' &&
    withOthers &&
    figure.frame?.done === true &&
    verb !== 'give' &&
    verb !== 'get'
  )
    return true;
  if (verb === 'come' && (areFreed(doc, figure, here) || areOfKursk(doc, figure))) return true;
  if (verb === 'come' && !arrives(doc, figure, here, index)) return false;
  if (verb === 'come' && index === 0 && isOurs(doc, figure) && doc.hasAny('cue.good_news')) return true;
  if (weReturn(doc, figure)) return true;
  if (verb === 'bring' && figure.counted === 'people' && figure.own === null && !withOthers) {
    return doc.sentences
      .slice(Math.max(0, index - 1), index + (index === 0 ? 3 : 2))
      .some((sentence) => spoken(doc, sentence, CAPTIVES) || exchangeIn(doc, sentence));
  }
  if (saysReturn(doc, figure, here) || isInNews(doc, figure, index)) return true;
  // "Ще 22 тяжкопоранених віддали поза обміном".
  if (figure.frame?.done === true && spoken(doc, here, 'cue.outside') && withOthers) return true;
  if (verb === 'give' || verb === 'get') {
    const directed =
      spoken(doc, here, DIRECTIONS) || spoken(doc, here, AGENTS) || spoken(doc, here, 'cue.in_return');
    if (figure.counted === 'bodies')
      return (
        directed ||
        figure.own === 'ua' ||
        figure.own === 'ru' ||
        (verb === 'get' && hasTopic(doc, index)) ||
        doc.party !== 'media'
      );
    if (directed) return figure.own !== null || hasTopic(doc, index);
    return verb === 'give' && (figure.own === 'ua' || figure.own === 'ru') && hasTopic(doc, index);
  }
  const homeward = figure.counted !== 'people' || figure.own !== null || withOthers;
  const directions = homeward ? DIRECTIONS : DIRECTIONS_BUT_HOME;
  if (spoken(doc, here, directions) || spoken(doc, here, TOPICS) || exchangeIn(doc, here)) return true;
  if (hasTopic(doc, index)) return true;
  return figure.counted === 'bodies' && (spoken(doc, here, AGENTS) || doc.hasAny('cue.repatriation'));
}

/** "3 на 1" may be a score: an exchange or captives must be spoken of around a formula. */
function formulaOf(doc: Document, index: number): boolean {
  const here = doc.sentences[index]!;
  if (isElsewhere(doc, here)) return false;
  const near = [
    here,
    ...doc.sentences.slice(0, 2),
    ...doc.sentences.slice(Math.max(0, index - 2), index + 2),
  ];
  return near.some((sentence) => exchangeIn(doc, sentence) || spoken(doc, sentence, OF_FORMULA));
}

export const anchored: Refiner = {
  name: 'no transfer is spoken of',
  of: 'open',
  refine(figures, doc) {
    const withOthers = figures.some(
      (figure) =>
        figure.fate === 'open' &&
        figure.frame !== null &&
        figure.counted === 'military' &&
        (!figure.narrow || figure.frame.verb === 'home'),
    );
    return figures.map((figure) => {
      if (figure.fate !== 'open' || figure.counted === null || figure.frame === null) return figure;
      const { index } = doc.sentenceOf(figure.from);
      if (figure.sideBy === 'formula') return formulaOf(doc, index) ? figure : withFate(figure, 'dropped');
      if (isAnchored(doc, figure, index, withOthers)) return figure;
      // "Росія звітує про 150 бійців, що прилетіли": a side's own number, whatever else is said of them.
      const claimed = figure.frame.done && !figure.frame.negated && claimant(doc, figure) !== null;
      return claimed ? changed(figure, { frame: null }) : withFate(figure, 'dropped');
    });
  },
};
