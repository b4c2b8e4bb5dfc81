/** First refiners: one figure per number, and who is counted by what stands around it. */
import type { Document, Sentence } from '../document.js';
import type { Refiner } from '../engine.js';
import { changed, type Figure, withFate } from '../figure.js';
import { countedBy, nounAt } from '../rules/nouns.js';
import { tags } from '../tag-set.js';
import { beginnings, isWord, words } from '../text/find-words.js';

const NOT = words('не not ні');
const OF_OR_WITH = words('із з зі из с на of with');
const STOPS = words('; : , (');
const GROUPS = beginnings('груп партію партія партії партій parti group batch');
const BRACKETS = words('( )');
const SMALL_WORDS = words('и і й та of the останки ще еще также');
const AND = words('та і й и and');

const DIED = tags('cue.died');
const ON_SHIELD = tags('cue.on_shield');
const BODY = tags('noun.body');
const LIVING = tags('cue.captivity', 'adj.wounded');
const PASSED_OVER = tags('adj.modifier', 'adj.dead', 'noun.body');

/** "50 на 50" is a formula and not also two numbers. */
export const oneReading: Refiner = {
  name: 'one reading of a number',
  refine(figures) {
    if (!figures.some((figure) => figure.sideBy === 'formula')) return figures;
    const formulas = new Set<number>();
    for (const figure of figures) if (figure.sideBy === 'formula') formulas.add(figure.from);
    return figures.filter((figure) => figure.sideBy === 'formula' || !formulas.has(figure.from));
  },
};

/** "195, а не 95". */
function isDenied(doc: Document, figure: Figure): boolean {
  // "not more than 2,000" bounds the number.
  if (figure.qualifier !== null && doc.language === 'en') return false;
  return isWord(doc.tokens, figure.phraseFrom - 1, NOT);
}

/** "список на 140 осіб", "a list of 339 children": names on paper. */
function isListed(doc: Document, figure: Figure): boolean {
  const list = doc.tokens[figure.phraseFrom - 2]?.text ?? '';
  return (
    isWord(doc.tokens, figure.phraseFrom - 1, OF_OR_WITH) &&
    /^(?:спис(?:ок|ку|ком|ки|ків|ка|ке)|перел[іи]к\p{L}*|переч[ен]\p{L}*|lists?)$/u.test(list)
  );
}

const AGED =
  /^(?:най)?(?:старш|молодш|старіш)|^(?:самому|самой|самая|самый)$|^(?:старш|младш|молод)(?:ий|ому|ій|ая|ый|ей|его)|^(?:oldest|youngest|eldest)$/u;
/** All that can begin such a word. */
const MAYBE_AGED = beginnings('най стар мол сам млад old young eld');
/** Words between "the oldest" and his years. */
const AGE_REACH = 5;

/** "Найстаршому із цивільних – 74", "the oldest is 60": an age. */
function isAge(doc: Document, figure: Figure): boolean {
  if (figure.nounAt >= figure.to || figure.value > 99) return false;
  const sentence = doc.sentenceOf(figure.from);
  for (let at = figure.from - 1; at >= Math.max(sentence.from, figure.from - AGE_REACH); at -= 1) {
    const { text } = doc.tokens[at]!;
    if (MAYBE_AGED.has(text) && AGED.test(text)) return true;
    if (STOPS.has(text)) return false;
  }
  return false;
}

/** "ще одну групу захисників": groups are counted, and not who is in them. */
function countsGroups(doc: Document, figure: Figure): boolean {
  return isWord(doc.tokens, figure.to, GROUPS);
}

export const countsNobody: Refiner = {
  name: 'counts no person',
  each: (figure, doc) =>
    (figure.fate === 'open' &&
      figure.noun !== null &&
      figure.counted === null &&
      figure.noun !== 'noun.exchange') ||
    isDenied(doc, figure) ||
    isListed(doc, figure) ||
    isAge(doc, figure) ||
    countsGroups(doc, figure)
      ? withFate(figure, 'dropped')
      : figure,
};

/** "Відбувся обмін тілами загиблих. Передано 160 на 160": the sentence before is about the dead and no living. */
function ofBodies(doc: Document, sentence: Sentence): boolean {
  const before = doc.sentences[sentence.index - 1];
  return before !== undefined && doc.speaks(before, BODY) && !doc.speaks(before, LIVING);
}

/** "501 оборонець повернувся додому. На жаль, на щиті.": the next words say how. */
function returnsOnShield(doc: Document, sentence: Sentence): boolean {
  const next = doc.sentences[sentence.index + 1];
  return next !== undefined && next.to - next.from <= ADDED && doc.speaks(next, ON_SHIELD);
}

/** Tokens of a sentence that only adds to the one before. */
const ADDED = 7;

/** "тела ещё 44 оборонцев", "тіла (останки) 77 оборонців", "тела 212 военнослужащих": who is counted is dead. */
export const bodiesBefore: Refiner = {
  name: 'bodies before the number',
  needs: tags(DIED, ON_SHIELD, BODY),
  of: 'open',
  each(figure, doc) {
    if (figure.counted === 'bodies' || figure.noun === 'noun.other') return figure;
    const sentence = doc.sentenceOf(figure.from);
    if (
      figure.counted !== null &&
      (diedBehind(doc, figure, sentence) ||
        doc.speaks(sentence, ON_SHIELD) ||
        returnsOnShield(doc, sentence) ||
        (figure.sideBy === 'formula' && figure.noun === null && ofBodies(doc, sentence)))
    )
      return changed(figure, { counted: 'bodies' });
    if (!doc.speaks(sentence, BODY)) return figure;
    const first = Math.max(sentence.from, figure.phraseFrom - 6);
    for (let at = figure.phraseFrom - 1; at >= first; at -= 1) {
      const { text } = doc.tokens[at]!;
      if (nounAt(doc, at)?.noun === 'noun.body') return changed(figure, { counted: 'bodies', narrow: false });
      const passes = BRACKETS.has(text) || doc.has(at, PASSED_OVER) || SMALL_WORDS.has(text);
      if (!passes && !text.startsWith('остан')) return figure;
    }
    return figure;
  },
};

function diedBehind(doc: Document, figure: Figure, sentence: Sentence): boolean {
  return doc
    .within(figure.phraseTo, Math.min(sentence.to, figure.phraseTo + 4), DIED)
    .some((mark) => mark.from - figure.phraseTo <= 1);
}

const ALL_CIVILIANS = tags('cue.all_civilians');

/** "Кожен із них – цивільна особа": said of the people who came to the writer's side. */
export const allCivilians: Refiner = {
  name: 'all of them civilians',
  needs: ALL_CIVILIANS,
  each: (figure, doc) =>
    figure.counted === 'people' && figure.sideBy !== 'formula' && doc.hasAny(ALL_CIVILIANS)
      ? changed(figure, { counted: 'civilians' })
      : figure,
};

const MANY = /(?:их|ых|ів|ов|ей|ян|осіб|s|people|personnel)$/u;

/** "понад 200 воїнів і цивільних": one number for both is one of people. */
export const mixedNouns: Refiner = {
  name: 'military and civilians together',
  needs: tags('noun.civilian', 'noun.child'),
  each(figure, doc) {
    if ((figure.counted !== 'military' && figure.counted !== 'civilians') || figure.nounAt < 0) return figure;
    let joined = false;
    for (let at = figure.nounAt + 1; at < figure.phraseTo + 4; at += 1) {
      const token = doc.tokens[at];
      if (token === undefined || token.sentence !== figure.sentence || doc.numberAt(at) !== undefined) break;
      if (AND.has(token.text)) joined = true;
      else if (!joined && at >= figure.phraseTo) break;
      const other = joined ? countedBy(nounAt(doc, at)?.noun ?? null) : null;
      if (other === null) continue;
      const mixed = other !== figure.counted && (other === 'military' || other === 'civilians');
      return mixed && MANY.test(token.text) ? changed(figure, { counted: 'people' }) : figure;
    }
    return figure;
  },
};
