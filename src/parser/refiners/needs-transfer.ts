/** A number without a verb of return counts only where it goes on with, or opens, the telling of a transfer. */
import type { Document, Sentence } from '../document.js';
import type { Refiner } from '../engine.js';
import { changed, type Figure, type Frame, withFate } from '../figure.js';
import { tags } from '../tag-set.js';
import { anyWord, isWord, words } from '../text/find-words.js';
import { claimant } from './claims.js';
import { countedInNews } from './counted-in-news.js';
import { isReturnPair } from './return-pair.js';
import { sideBeside } from './side-beside.js';
import { exchangeIn, isElsewhere, spoken, TOPICS } from './topics.js';

const LINKS = words('– :');
const AND = words('и і та й and');

const BRING_OR_COME = tags('verb.bring', 'verb.come');
const OTHERWISE = tags('verb.other', 'verb.will', 'cue.held', 'cue.denied');
const CAPTIVITY_OR_EXCHANGE = tags('cue.captivity', 'verb.held_exchange');

/** "Обмен. 95 наших военных…": the sentence before is a heading. */
function afterHeading(doc: Document, sentence: Sentence): boolean {
  const before = doc.sentences[sentence.index - 1];
  return before !== undefined && before.to - before.from <= 4 && doc.speaks(before, 'noun.exchange');
}

const AFTER = words('після после after following');

/** "Після обміну розмовляв із дівчатами": the exchange is over, and something else is told. */
function isAfterwards(doc: Document, sentence: Sentence): boolean {
  return doc
    .within(sentence.from, sentence.to, 'noun.exchange')
    .every((mark) => anyWord(doc.tokens, Math.max(sentence.from, mark.from - 5), mark.from, AFTER));
}

/** Running totals are all that the sentence counts. */
function onlySums(sentence: Sentence, figures: readonly Figure[]): boolean {
  const here = figures.filter((other) => other.from >= sentence.from && other.to <= sentence.to);
  return here.some((other) => other.fate === 'cumulative') && !here.some((other) => other.fate === 'open');
}

/** The sentences just before tell a transfer, with or without a number. */
function tellsBefore(doc: Document, figure: Figure, figures: readonly Figure[]): boolean {
  const reach = figure.noun === 'noun.civilian' ? 5 : 2;
  const { index } = doc.sentenceOf(figure.from);
  return doc.sentences
    .slice(Math.max(0, index - reach), index)
    .some(
      (sentence) =>
        (spoken(doc, sentence, TOPICS) && !onlySums(sentence, figures)) ||
        (exchangeIn(doc, sentence) && !isAfterwards(doc, sentence) && !onlySums(sentence, figures)) ||
        (spoken(doc, sentence, 'own.to') && spoken(doc, sentence, BRING_OR_COME)) ||
        figures.some(
          (other) =>
            other.fate === 'open' &&
            other.frame?.done === true &&
            other.from >= sentence.from &&
            other.to <= sentence.to,
        ),
    );
}

/** "России – 24.", "оттуда – 51": a direction beside the number, and nothing else. */
function isPointed(doc: Document, figure: Figure): boolean {
  const linked = LINKS.has(doc.tokens[figure.phraseFrom - 1]?.text ?? '');
  return (
    (figure.nounAt < 0 || figure.counted === 'bodies' || linked) &&
    (sideBeside(doc, figure) !== null || (linked && figure.nounAt < 0 && figure.own !== null))
  );
}

/** "Усього це 76 людей", "Двоє – цивільні", "Нам натомість: 8 цивільних": goes on counting those of the sentence before. */
function goesOn(doc: Document, figure: Figure, figures: readonly Figure[]): boolean {
  if (figure.counted === null || !tellsBefore(doc, figure, figures)) return false;
  const sentence = doc.sentenceOf(figure.from);
  if (figure.counted === 'bodies') return isPointed(doc, figure) && !spoken(doc, sentence, AGAINST);
  const last = figures.findLast((other) => other.from < figure.from && other.counted !== null);
  if (
    last?.fate === 'held' ||
    (last?.fate === 'cumulative' && !spoken(doc, sentence, 'cue.today')) ||
    spoken(doc, sentence, OTHERWISE)
  )
    return false;
  if (figure.value === 1 && figure.counted === 'civilians' && last?.counted !== 'military') return false;
  if (figure.noun === 'noun.civilian' || figure.whole || isPointed(doc, figure)) return true;
  const sum = doc.within(sentence.from, figure.from, 'cue.total').length > 0;
  const today =
    doc.within(
      Math.max(sentence.from, figure.phraseFrom - 3),
      Math.min(sentence.to, figure.phraseTo + 2),
      'cue.today',
    ).length > 0 && !figure.narrow;
  if (figure.own === 'perspective' && afterHeading(doc, sentence)) return true;
  return (
    today ||
    (sum && figure.counted === 'people') ||
    doc.within(sentence.from, figure.from, 'cue.in_return').length > 0
  );
}

const AGAINST = tags(
  'verb.other',
  'verb.will',
  'verb.future',
  'cue.held',
  'cue.in_captivity',
  'cue.missing',
  'cue.captured',
  'cue.ever_captured',
  'cue.planned',
  'cue.agreed',
  'cue.postponed',
  'cue.called_off',
  'cue.denied',
  'cue.recap',
  'cue.footage',
  'cue.anniversary',
  'cue.among',
  'cue.part',
);
const RETURN = tags('ua.from', 'ru.from', 'own.to', 'verb.held_exchange', 'verb.swap', 'cue.border');
const RETURN_OF_BODIES = tags(RETURN, 'foe.from', 'cue.repatriation', 'ua.to', 'ru.to', 'cue.on_shield');
/** Sentences at the head of a post in which its news stands. */
const HEAD = 2;

/** An unknown verb at the head of a post: who comes out of captivity is counted, and nothing speaks against a return. */
function opensPost(doc: Document, figure: Figure): boolean {
  if (figure.counted === 'civilians' || figure.counted === null) return false;
  if (figure.narrow || figure.nounAt < 0) return false;
  const sentence = doc.sentenceOf(figure.from);
  if (sentence.index >= HEAD || spoken(doc, sentence, AGAINST) || isElsewhere(doc, sentence)) return false;
  const cues = figure.counted === 'bodies' ? RETURN_OF_BODIES : RETURN;
  return doc.within(sentence.from, sentence.to, cues).some((mark) => {
    const [from, to] =
      mark.to <= figure.phraseFrom ? [mark.to, figure.phraseFrom] : [figure.phraseTo, mark.from];
    return to - from <= 8 && !doc.tokens.slice(from, to).some((token) => token.text === ',');
  });
}

/** "обмен телами: 909 и 41": two numbers, and not a word of which is whose. */
function isUnsidedPair(doc: Document, figure: Figure): boolean {
  if (figure.nounAt >= figure.from || figure.own !== null) return false;
  const after = doc.numberAt(figure.to + 1);
  const before = doc.numbers.find((number) => number.to === figure.from - 1);
  const joint = after !== undefined ? doc.tokens[figure.to] : doc.tokens[figure.from - 1];
  return (after ?? before) !== undefined && AND.has(joint?.text ?? '');
}

/** Said of something that those counted have, or that is done with them: they are not themselves the news. */
function ofReturn(doc: Document, figure: Figure): boolean {
  return doc.within(Math.max(0, figure.phraseFrom - 1), figure.phraseFrom, 'verb.noun').length > 0;
}

/** The frame of what is counted without a verb of its own. */
function countedOn(figure: Figure): Frame {
  return { verb: 'list', from: figure.from, to: figure.to, done: true, negated: false, distance: 0 };
}

const OBLIQUE = words('у в во для про о об з із зі с со от від до при with for by in about on from at');

/** "185 defenders and 20 civilians.", "300 оборонців – плюс двоє цивільних": counted on in the same breath. */
function isAdded(doc: Document, listed: Figure, figure: Figure): boolean {
  if (figure.counted === null || figure.narrow || listed.sentence !== figure.sentence) return false;
  if (listed.counted === figure.counted && listed.side !== figure.side && isPointed(doc, figure)) return true;
  if (listed.counted === figure.counted || figure.counted === 'bodies') return false;
  const between = doc.tokens.slice(Math.max(listed.phraseTo, listed.to), figure.phraseFrom);
  return between.length > 0 && between.length <= 3 && between.every((token) => ADDED.has(token.text));
}

/** "157 – стільки наших. Із яких семеро цивільні!": the civilians of those just listed. */
function isSplitOff(doc: Document, listed: Figure, figure: Figure): boolean {
  const sentence = doc.sentenceOf(figure.from);
  return (
    figure.counted === 'civilians' &&
    listed.counted === 'people' &&
    figure.value < listed.value &&
    figure.sentence - listed.sentence <= 1 &&
    doc.within(sentence.from, figure.from, 'cue.part').length > 0 &&
    !doc.speaks(sentence, OTHERWISE)
  );
}

const ADDED = words(', – + & - and plus also и а і й та ще еще плюс також также و');

export const needsTransfer: Refiner = {
  name: 'no transfer in its sentence',
  of: 'open',
  refine(figures, doc) {
    const out = figures.slice();
    let listed: Figure | null = null;
    for (let at = 0; at < out.length; at += 1) {
      const figure = out[at]!;
      if (figure.fate !== 'open' || (figure.sideBy === 'formula' && figure.counted !== null)) continue;
      if (figure.frame?.verb === 'held_exchange' && isUnsidedPair(doc, figure))
        out[at] = withFate(figure, 'dropped');
      else if (figure.frame !== null && figure.counted !== null) {
        if (isPresupposed(doc, figure)) out[at] = withFate(figure, 'part');
      } else {
        const speaker = figure.frame === null ? claimant(doc, figure) : null;
        if (speaker !== null)
          out[at] = changed(figure, { frame: countedOn(figure), side: speaker, sideBy: 'phrase' });
        else if (isTold(doc, figure, figures, listed)) {
          listed = changed(figure, { frame: countedOn(figure) });
          out[at] = listed;
        } else out[at] = withFate(figure, 'dropped');
      }
    }
    return out;
  },
};

/** The news, or what goes on with it, counts them without a verb of their own. */
function isTold(doc: Document, figure: Figure, figures: readonly Figure[], listed: Figure | null): boolean {
  if (isReturnPair(doc, figure, figures)) return true;
  if (figure.counted === null || figure.bracketed) return false;
  if (figure.counted !== 'bodies' && isWord(doc.tokens, figure.phraseFrom - 1, OBLIQUE)) return false;
  if (ofReturn(doc, figure) || isUnsidedPair(doc, figure)) return false;
  return (
    opensPost(doc, figure) ||
    goesOn(doc, figure, figures) ||
    countedInNews(doc, figure) ||
    (listed !== null && (isAdded(doc, listed, figure) || isSplitOff(doc, listed, figure)))
  );
}

/** "Thirteen residents who came back … were taken home": no comma, so the return only says which thirteen. */
function restricts(doc: Document, figure: Figure, frame: Frame): boolean {
  if (doc.language !== 'en' || frame.from < figure.phraseTo || frame.from - figure.phraseTo > 4) return false;
  const sentence = doc.sentenceOf(figure.from);
  return (
    doc.tokens[figure.phraseTo]?.text === 'who' &&
    figure.phraseFrom - sentence.from < 3 &&
    !spoken(doc, sentence, CAPTIVITY_OR_EXCHANGE)
  );
}

/** "Двое защитников, которых вернули домой, встретят…": the return is only said to tell which two. */
function isPresupposed(doc: Document, figure: Figure): boolean {
  const frame = figure.frame;
  if (frame !== null && restricts(doc, figure, frame)) return true;
  if (frame === null || frame.from <= figure.phraseTo || figure.sideBy === 'formula') return false;
  if (doc.tokens[figure.phraseTo]?.text !== ',' || !doc.has(figure.phraseTo + 1, 'cue.relative'))
    return false;
  const sentence = doc.sentenceOf(figure.from);
  const inside = !doc.tokens.slice(figure.phraseTo + 2, frame.from).some((token) => token.text === ',');
  return inside && doc.tokens.slice(frame.to, sentence.to).some((token) => token.text === ',');
}
