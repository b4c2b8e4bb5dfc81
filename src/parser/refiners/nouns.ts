/** First refiners: one figure per number, and a noun for the number that has none of its own. */
import type { Document } from '../document.js';
import type { Refiner } from '../engine.js';
import type { Figure } from '../figure.js';
import { countedBy, nounAt } from '../rules/noun-phrase.js';

/** "50 на 50" is a formula and not also two numbers. */
export const oneReading: Refiner = {
  name: 'one reading of a number',
  refine(figures) {
    const formulas = new Set<number>();
    for (const figure of figures) if (figure.sideBy === 'formula') formulas.add(figure.from);
    return figures.filter((figure) => figure.sideBy === 'formula' || !formulas.has(figure.from));
  },
};

export const countsNobody: Refiner = {
  name: 'counts no person',
  refine: (figures) =>
    figures.map((figure) =>
      figure.fate === 'open' &&
      figure.noun !== null &&
      figure.counted === null &&
      figure.noun !== 'noun.exchange'
        ? { ...figure, fate: 'dropped' as const }
        : figure,
    ),
};

/** "тела ещё 44 оборонцев", "тіла (останки) 77 оборонців", "тела 212 военнослужащих": who is counted is dead. */
export const bodiesBefore: Refiner = {
  name: 'bodies before the number',
  refine: (figures, doc) =>
    figures.map((figure) => {
      if (figure.counted === 'bodies' || figure.fate !== 'open' || figure.noun === 'noun.other')
        return figure;
      const sentence = doc.sentenceOf(figure.from);
      const first = Math.max(sentence.from, figure.phraseFrom - 6);
      for (let at = figure.phraseFrom - 1; at >= first; at -= 1) {
        const text = doc.tokens[at]!.text;
        if (nounAt(doc, at)?.noun === 'noun.body')
          return { ...figure, counted: 'bodies' as const, narrow: false };
        const passes =
          /^[()]$/u.test(text) ||
          doc.has(at, 'adj.modifier', 'adj.dead', 'noun.body') ||
          /^(?:и|і|й|та|of|the|останки|ще|еще|также)$/u.test(text);
        if (!passes && !text.startsWith('остан')) return figure;
      }
      return figure;
    }),
};

function lastNoun(
  doc: Document,
  from: number,
  to: number,
): { counted: Figure['counted']; noun: Figure['noun'] } | null {
  for (let at = to - 1; at >= from; at -= 1) {
    const found = nounAt(doc, at);
    const counted = countedBy(found?.noun ?? null);
    if (found !== null && counted !== null) return { counted, noun: found.noun };
  }
  return null;
}

/** "двоє – цивільні", "19 – офіцери", "семеро – цивільні особи": the noun stands after a dash or "are". */
function nounAfterDash(
  doc: Document,
  figure: Figure,
): { counted: Figure['counted']; noun: Figure['noun'] } | null {
  const link = doc.tokens[figure.to]?.text ?? '';
  if (!/^(?:–|-|є|це|are|were|это)$/u.test(link)) return null;
  for (let at = figure.to + 1; at < Math.min(figure.to + 5, doc.tokens.length); at += 1) {
    const found = nounAt(doc, at);
    if (found !== null) return { counted: countedBy(found.noun), noun: found.noun };
    if (doc.tokens[at]!.kind === 'mark') return null;
  }
  return null;
}

/** A number alone counts what was last counted; a coordinated one ("100 Russian and 100 Ukrainian captives") what follows. */
export const borrowedNoun: Refiner = {
  name: 'noun of a neighbour',
  refine(figures, doc) {
    const out: Figure[] = [];
    for (const [index, figure] of figures.entries()) {
      if (figure.counted !== null || figure.fate !== 'open' || figure.noun !== null) {
        out.push(figure);
        continue;
      }
      const next = figures[index + 1];
      const coordinated =
        next !== undefined &&
        next.sentence === figure.sentence &&
        next.from - figure.to <= 2 &&
        next.counted !== null &&
        next.own !== null &&
        figure.own !== null;
      const after = nounAfterDash(doc, figure);
      if (after !== null) {
        const same = after.counted;
        out.push({
          ...figure,
          counted: same,
          noun: after.noun,
          narrow: after.noun !== 'noun.civilian' && after.noun !== 'noun.military',
        });
        continue;
      }
      if (coordinated) {
        out.push({ ...figure, counted: next.counted, noun: next.noun });
        continue;
      }
      const sentence = doc.sentenceOf(figure.from);
      const left = lastNoun(doc, sentence.from, figure.from);
      const before = out.findLast((other) => other.counted !== null);
      const counted = left?.counted ?? before?.counted ?? (figure.collective ? 'people' : null);
      out.push(counted === null ? figure : { ...figure, counted, noun: left?.noun ?? before?.noun ?? null });
    }
    return out;
  },
};

export const allCivilians: Refiner = {
  name: 'all of them civilians',
  refine(figures, doc) {
    if (!doc.marks.some((mark) => mark.tag === 'cue.all_civilians')) return figures;
    return figures.map((figure) =>
      figure.counted === 'people' ? { ...figure, counted: 'civilians' as const } : figure,
    );
  },
};
