/** Parts of a whole, people beyond the formula, and which number stands for a side. */
import type { Document, Sentence } from '../document.js';
import type { Refiner } from '../engine.js';
import type { Figure, Frame } from '../figure.js';
import type { Tag } from '../tags.js';
import { exchangeIn, isElsewhere, spoken, TOPICS } from './anchors.js';

export const outsideFormula: Refiner = {
  name: 'beyond the exchange formula',
  refine(figures, doc) {
    const outside = new Set<number>();
    for (const sentence of doc.sentences) {
      if (!doc.speaks(sentence, ['cue.outside'])) continue;
      const marks = doc.within(sentence.from, sentence.to, 'cue.outside');
      if (marks.length === 0) continue;
      const here = figures.filter(
        (figure) =>
          figure.fate === 'open' &&
          figure.sideBy !== 'formula' &&
          figure.from >= sentence.from &&
          figure.to <= sentence.to,
      );
      for (const mark of marks) {
        const after = here.filter((figure) => figure.from >= mark.to);
        const before = here.findLast((figure) => figure.to <= mark.from);
        for (const figure of after.length > 0 ? after : before === undefined ? [] : [before])
          outside.add(figure.id);
      }
    }
    const others = figures.some(
      (figure) =>
        figure.fate === 'open' &&
        !outside.has(figure.id) &&
        figure.counted !== null &&
        figure.counted !== 'bodies' &&
        figure.frame !== null,
    );
    if (!others) return figures;
    return figures.map((figure) =>
      outside.has(figure.id) ? { ...figure, fate: 'outside' as const } : figure,
    );
  },
};

/** A part is still told when it is the civilians, or the military of people that nobody split. */
function mayStand(figure: Figure): boolean {
  return (
    !figure.narrow &&
    figure.nounAt >= 0 &&
    figure.noun !== 'noun.child' &&
    (figure.counted === 'civilians' || figure.counted === 'military')
  );
}

/** "59 із них" (no comma), or anything that a "серед них" of the same sentence opens. */
function isPart(doc: Document, figure: Figure): boolean {
  const sentence = doc.sentenceOf(figure.from);
  const end = Math.max(figure.phraseTo, figure.to);
  for (let at = figure.to; at <= end; at += 1) {
    if (doc.at(at).some((mark) => mark.tag === 'cue.part' && mark.from === at && mark.to <= sentence.to))
      return true;
    if (doc.tokens[at]?.kind === 'mark') break;
  }
  return doc.within(sentence.from, figure.from, 'cue.part').length > 0 || doc.speaks(sentence, ['cue.among']);
}

/** "5 офіцерів, 17 військовослужбовців": in a row with a rank the others are the rest. */
function besideRank(doc: Document, figures: readonly Figure[], index: number): boolean {
  const figure = figures[index]!;
  return [figures[index - 1], figures[index + 1]].some(
    (other) => other?.noun === 'noun.rank' && other.sentence === figure.sentence && isRow(doc, figure, other),
  );
}

function isRow(doc: Document, a: Figure, b: Figure): boolean {
  const [left, right] = a.from < b.from ? [a, b] : [b, a];
  const between = doc.tokens.slice(Math.max(left.phraseTo, left.to), right.phraseFrom);
  return (
    between.length <= 2 && between.every((token) => /^(?:,|та|і|й|и|and|а|також|также|ще)$/u.test(token.text))
  );
}

/** "410 captives, including 205 Ukrainians and 205 Russians": each half is the whole of its side. */
function halfOfBoth(figures: readonly Figure[], figure: Figure): boolean {
  return (
    (figure.own === 'ua' || figure.own === 'ru') &&
    figures.some(
      (other) => other.side === 'both' && other.sentence === figure.sentence && other.value > figure.value,
    )
  );
}

export const partOfWhole: Refiner = {
  name: 'part of a whole',
  refine: (figures, doc) =>
    figures.map((figure, index) => {
      if (figure.fate !== 'open' || figure.counted === null || figure.sideBy === 'formula') return figure;
      if (figure.counted === 'military' && figure.noun !== 'noun.rank' && besideRank(doc, figures, index))
        return { ...figure, fate: 'part' as const };
      const before = doc.tokens[figure.phraseFrom - 1]?.text ?? '';
      const ofWhole = /^(?:из|зі|із|серед|среди|among)$/u.test(before);
      if (ofWhole) return { ...figure, fate: 'part' as const };
      if (!isPart(doc, figure) || halfOfBoth(figures, figure)) return figure;
      const sentence = doc.sentenceOf(figure.from);
      const among = doc.speaks(sentence, ['cue.among']);
      const earlier = figures.filter(
        (other) => other.from < figure.from && other.fate === 'open' && !other.narrow && other.frame !== null,
      );
      const total = earlier.some((other) => other.counted === 'people') ? undefined : earlier.at(-1);
      if (figure.counted === 'civilians' && total?.counted === 'military' && total.value > figure.value)
        return { ...figure, fate: 'part' as const };
      return mayStand(figure) && !(among && figure.counted === 'military')
        ? { ...figure, narrow: false }
        : { ...figure, fate: 'part' as const };
    }),
};

/** "Обмен. 95 наших военных…": the sentence before is a heading. */
function afterHeading(doc: Document, sentence: Sentence): boolean {
  const before = doc.sentences[doc.sentences.indexOf(sentence) - 1];
  return before !== undefined && before.to - before.from <= 4 && doc.speaks(before, ['noun.exchange']);
}

/** The sentences just before tell a transfer, with or without a number. */
function tellsBefore(doc: Document, figure: Figure, figures: readonly Figure[]): boolean {
  const reach = figure.noun === 'noun.civilian' ? 5 : 2;
  const index = doc.sentences.findIndex(
    (sentence) => sentence.from <= figure.from && figure.from < sentence.to,
  );
  return doc.sentences
    .slice(Math.max(0, index - reach), index)
    .some(
      (sentence) =>
        spoken(doc, sentence, TOPICS) ||
        exchangeIn(doc, sentence) ||
        (spoken(doc, sentence, ['own.to']) && spoken(doc, sentence, ['verb.bring', 'verb.come'])) ||
        figures.some(
          (other) =>
            other.fate === 'open' &&
            other.frame?.done === true &&
            other.from >= sentence.from &&
            other.to <= sentence.to,
        ),
    );
}

/** "Усього це 76 людей", "Двоє – цивільні", "Нам натомість: 8 цивільних": goes on counting those of the sentence before. */
function goesOn(doc: Document, figure: Figure, figures: readonly Figure[]): boolean {
  if (figure.counted === null || figure.counted === 'bodies' || !tellsBefore(doc, figure, figures))
    return false;
  const sentence = doc.sentenceOf(figure.from);
  const last = figures.findLast((other) => other.from < figure.from && other.counted !== null);
  if (last?.fate === 'held' || spoken(doc, sentence, ['verb.other', 'verb.will', 'cue.held', 'cue.denied']))
    return false;
  if (figure.noun === 'noun.civilian' || figure.whole) return true;
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

const AGAINST: readonly Tag[] = [
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
];
const RETURN: readonly Tag[] = [
  'ua.from',
  'ru.from',
  'own.to',
  'verb.held_exchange',
  'verb.swap',
  'cue.border',
];
/** Sentences at the head of a post in which its news stands. */
const HEAD = 2;

/** An unknown verb at the head of a post: who comes out of captivity is counted, and nothing speaks against a return. */
function opensPost(doc: Document, figure: Figure): boolean {
  if (figure.counted !== 'military' && figure.counted !== 'people') return false;
  if (figure.narrow || figure.nounAt < 0) return false;
  const sentence = doc.sentenceOf(figure.from);
  if (doc.sentences.indexOf(sentence) >= HEAD || spoken(doc, sentence, AGAINST) || isElsewhere(doc, sentence))
    return false;
  return doc.within(sentence.from, sentence.to, ...RETURN).some((mark) => {
    const [from, to] =
      mark.to <= figure.phraseFrom ? [mark.to, figure.phraseFrom] : [figure.phraseTo, mark.from];
    return to - from <= 8 && !doc.tokens.slice(from, to).some((token) => token.text === ',');
  });
}

export const needsTransfer: Refiner = {
  name: 'no transfer in its sentence',
  refine: (figures, doc) =>
    figures.map((figure) => {
      if (figure.fate !== 'open' || (figure.sideBy === 'formula' && figure.counted !== null)) return figure;
      if (figure.frame !== null && figure.counted !== null)
        return isPresupposed(doc, figure) ? { ...figure, fate: 'part' as const } : figure;
      if (figure.bracketed || (!opensPost(doc, figure) && !goesOn(doc, figure, figures)))
        return { ...figure, fate: 'dropped' as const };
      const frame: Frame = {
        verb: 'list',
        from: figure.from,
        to: figure.to,
        done: true,
        negated: false,
        distance: 0,
      };
      return { ...figure, frame };
    }),
};

/** "Двое защитников, которых вернули домой, встретят…": the return is only said to tell which two. */
function isPresupposed(doc: Document, figure: Figure): boolean {
  const frame = figure.frame;
  if (frame === null || frame.from <= figure.phraseTo || figure.sideBy === 'formula') return false;
  if (doc.tokens[figure.phraseTo]?.text !== ',' || !doc.has(figure.phraseTo + 1, 'cue.relative'))
    return false;
  const sentence = doc.sentenceOf(figure.from);
  const inside = !doc.tokens.slice(figure.phraseTo + 2, frame.from).some((token) => token.text === ',');
  return inside && doc.tokens.slice(frame.to, sentence.to).some((token) => token.text === ',');
}

/** Cannot be the whole: some part of the same side is larger. */
function belowParts(figure: Figure, parts: readonly Figure[]): boolean {
  return parts.some(
    (part) =>
      part.side === figure.side &&
      part.counted === figure.counted &&
      part.value > figure.value &&
      part.noun !== 'noun.rank',
  );
}

/** One number for a side and kind: the first, unless a later one says that it is the whole. */
export const onePerSide: Refiner = {
  name: 'one number for a side',
  refine(figures) {
    const chosen = new Map<string, Figure>();
    const fates = new Map<number, Figure['fate']>();
    const told = (figure: Figure) =>
      figure.sideBy === 'formula' &&
      figures.some(
        (other) =>
          other.fate === 'open' &&
          other.sideBy !== 'formula' &&
          other.side === figure.side &&
          other.value === figure.value &&
          !other.narrow,
      );
    for (const figure of figures) if (figure.fate === 'open' && told(figure)) fates.set(figure.id, 'part');
    const open = figures.filter(
      (figure) => figure.fate === 'open' && figure.side !== null && !fates.has(figure.id),
    );
    const narrow = open.filter((figure) => figure.narrow);
    for (const figure of open.filter((candidate) => !candidate.narrow)) {
      const key = `${figure.side}.${figure.counted}`;
      const before = chosen.get(key);
      if (before !== undefined && figure.whole && figure.value > before.value) {
        fates.set(before.id, 'part');
        chosen.set(key, figure);
      } else if (before !== undefined || belowParts(figure, narrow)) fates.set(figure.id, 'part');
      else chosen.set(key, figure);
    }
    for (const figure of chosen.values()) {
      const people = chosen.get(`${figure.side}.people`);
      if (
        figure.counted !== 'military' ||
        people === undefined ||
        people.sideBy === 'formula' ||
        people.value <= figure.value
      )
        continue;
      const civilians = chosen.get(`${figure.side}.civilians`)?.value ?? 0;
      const close = Math.abs(figure.sentence - people.sentence) <= 1 && figure.qualifier === null;
      if (figure.value + civilians !== people.value && !close) {
        fates.set(figure.id, 'part');
        chosen.delete(`${figure.side}.military`);
      }
    }
    for (const figure of narrow) {
      const rivals = figures.filter(
        (other) =>
          other.id !== figure.id &&
          (other.fate === 'open' || other.fate === 'part') &&
          other.side === figure.side &&
          (other.counted === 'people' || other.counted === 'military') &&
          other.value !== figure.value,
      );
      const key = `${figure.side}.${figure.counted}`;
      const onlyWomen =
        figure.noun === 'noun.woman' &&
        rivals.every((other) => other.value < figure.value && other.noun !== 'noun.man');
      if (chosen.has(key) || (rivals.length > 0 && !onlyWomen)) fates.set(figure.id, 'part');
      else chosen.set(key, figure);
    }
    return figures.map((figure) => {
      if (figure.fate !== 'open') return figure;
      return { ...figure, fate: fates.get(figure.id) ?? (figure.side === null ? 'dropped' : 'figure') };
    });
  },
};
