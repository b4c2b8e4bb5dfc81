/** Who holds those who are still held, and what that says of whose they are. */
import type { Side } from '../../domain/post.js';
import type { Document, Sentence } from '../document.js';
import type { Refiner } from '../engine.js';
import { changed, type Figure, opposite } from '../figure.js';
import { countedBy, nounAt } from '../rules/nouns.js';
import { tags } from '../tag-set.js';
import { anyWord, words } from '../text/find-words.js';
import { distance } from './verbs.js';

const SOLDIERS = tags('noun.military', 'noun.soldier');
const KURSK = tags('category.kursk_residents');
const OF_A_SIDE = tags('ua.of', 'ru.of', 'own.of');
const CAPTIVE = tags('cue.captivity', 'cue.held', 'cue.in_captivity');
const NAMED = tags(
  'ua.of',
  'ua.agent',
  'ua.from',
  'ru.of',
  'ru.agent',
  'ru.from',
  'foe.of',
  'foe.agent',
  'foe.from',
);

/** Opens a place: what is named behind it holds them. */
const IN = words('у в во in inside на at');
/** What may stand between "in" and the captor's name. */
const BETWEEN =
  /^(?:the|of|at|территори\p{L}*|територі\p{L}*|стороне|боці|плену|полоні|неволе|неволі|тюрьмах|тюрмах|в'язницях|колониях|колоніях|лагерях|таборах|застенках|катівнях|руках|hands|captivity|custody|prisons|still)$/u;
/** "Киев держит", "росія утримує", "Russia holds": the captor acts. A passive or reflexive verb says nothing of one. */
const HOLDS = words(
  'держит держат удерживает удерживают утримує утримують тримає тримають holds hold holding detains detain detaining keeps keep keeping held kept imprisons imprisoned має мають имеет has have продовжує продолжает يحتجز تحتجز',
);
/** "у нас", "у них", "там": seen from the one who speaks. */
const OURS = words('нас нашей нашій наших');
const THEIRS = words('них там звідти there');

interface Holder {
  side: Side;
  from: number;
  to: number;
}

function isPlace(doc: Document, sentence: Sentence, at: number): boolean {
  for (let before = at - 1; before >= Math.max(sentence.from, at - 3); before -= 1) {
    const { text } = doc.tokens[before]!;
    if (IN.has(text)) return true;
    if (!BETWEEN.test(text)) return false;
  }
  return false;
}

/** "российских колониях", "Russian prisons": an adjective at the word of captivity, in a place. */
function isOfCaptivity(doc: Document, sentence: Sentence, from: number, to: number): boolean {
  if (to >= sentence.to || !doc.has(to, CAPTIVE)) return false;
  return doc.tokens
    .slice(Math.max(sentence.from, from - 2), from)
    .some((token) => IN.has(token.text) || /^(?:из|з|із|from)$/u.test(token.text));
}

function isAdjective(doc: Document, at: number): boolean {
  return /(?:ск|цьк|ськ)(?:ой|ом|их|ому|ій|ую)$|ian$|ish$/u.test(doc.tokens[at]!.text);
}

/** "в украинских тюрьмах", "на українському боці"; not "в украинской разведке". */
function ofPlace(doc: Document, at: number): boolean {
  const next = doc.tokens[at];
  if (next === undefined || next.kind === 'mark') return true;
  return (
    doc.has(at, CAPTIVE) ||
    /^(?:тюр|колон|лагер|табор|боці|сторон|территор|територ|hands|custody|prison|jail|camp|side|territor|землі|земле|ones|одном|в'язниц|сізо|сизо|застен|катів|руках|неволі)/u.test(
      next.text,
    )
  );
}

/** Every place of the sentence that names a captor. */
function holdersIn(doc: Document, sentence: Sentence): Holder[] {
  const out: Holder[] = [];
  const view = doc.perspective;
  const acts = anyWord(doc.tokens, sentence.from, sentence.to, HOLDS);
  for (const mark of doc.within(sentence.from, sentence.to, NAMED)) {
    const [name = '', role = ''] = mark.tag.split('.');
    const side = name === 'foe' ? view && opposite(view) : (name as Side);
    if (side === null) continue;
    const from = role === 'from';
    const place = !from && isPlace(doc, sentence, mark.from);
    const held =
      (place && (!isAdjective(doc, mark.to - 1) || ofPlace(doc, mark.to))) ||
      (!from && isOfCaptivity(doc, sentence, mark.from, mark.to)) ||
      (role === 'agent' && acts);
    if (held) out.push({ side, from: mark.from, to: mark.to });
  }
  if (view === null) return out;
  for (let at = sentence.from; at < sentence.to; at += 1) {
    const { text } = doc.tokens[at]!;
    if (OURS.has(text) && /^(?:у|в|на)$/u.test(doc.tokens[at - 1]?.text ?? ''))
      out.push({ side: view, from: at, to: at + 1 });
    else if (THEIRS.has(text) && (text !== 'них' || doc.tokens[at - 1]?.text === 'у'))
      out.push({ side: opposite(view), from: at, to: at + 1 });
  }
  return out;
}

/** The captor named nearest to a figure in its sentence. */
export function captorOf(doc: Document, figure: Figure): Side | null {
  const sentence = doc.sentenceOf(figure.from);
  const sums = doc.costsOf(sentence);
  let best: Holder | null = null;
  let away = Number.POSITIVE_INFINITY;
  for (const holder of holdersIn(doc, sentence)) {
    const cost = distance(sums, sentence, holder.from, holder.to, figure.phraseFrom, figure.phraseTo);
    if (cost < away) [best, away] = [holder, cost];
  }
  return best?.side ?? null;
}

/** Words between a noun with its side and the number. */
const OWN_REACH = 14;

/** "украинских солдат – 6465", "Російських військовополонених у нас – понад 4 тисячі": whose, said before a number without a noun. */
function ownBefore(doc: Document, figure: Figure): Side | null {
  if (figure.nounAt >= figure.from) return null;
  const sentence = doc.sentenceOf(figure.from);
  const from = Math.max(sentence.from, figure.from - OWN_REACH);
  const whose = doc
    .within(from, figure.from, OF_A_SIDE)
    .findLast(
      (mark) =>
        !doc.numbers.some((number) => number.from >= mark.to && number.to <= figure.from) &&
        [mark.from, mark.to, mark.to + 1].some(
          (at) => at < figure.from && countedBy(nounAt(doc, at)?.noun ?? null) !== null,
        ) &&
        !isPlace(doc, sentence, mark.from),
    );
  if (whose === undefined) return null;
  if (whose.tag === 'own.of') return doc.perspective;
  return whose.tag === 'ua.of' ? 'ua' : 'ru';
}

/** Somebody's captivity is named as a place: "у росії", "в украинских лагерях", "in Russian prisons". */
export function namesCaptor(doc: Document, sentence: Sentence): boolean {
  return holdersIn(doc, sentence).length > 0;
}

function isSoldiers(doc: Document, sentence: Sentence, figure: Figure): boolean {
  return (
    doc.within(sentence.from, Math.min(sentence.to, figure.phraseTo + 4), SOLDIERS).length > 0 &&
    doc.within(sentence.from, Math.min(sentence.to, figure.phraseTo + 7), 'noun.civilian').length === 0
  );
}

/** "Цивільних вони тримають. У неволі 1 800 таких людей": said of those whom the sentence before names. */
function areCivilians(doc: Document, sentence: Sentence): boolean {
  const before = doc.sentences[sentence.index - 1];
  return (
    !doc.speaks(sentence, SOLDIERS) &&
    (doc.speaks(sentence, 'noun.civilian') ||
      (before !== undefined && doc.speaks(before, 'noun.civilian') && !doc.speaks(before, SOLDIERS)))
  );
}

function countedOf(doc: Document, figure: Figure): Figure['counted'] {
  if (figure.counted !== 'people') return figure.counted;
  const sentence = doc.sentenceOf(figure.from);
  if (doc.within(figure.from, Math.min(sentence.to, figure.phraseTo + 3), KURSK).length > 0)
    return 'civilians';
  if (isSoldiers(doc, sentence, figure)) return 'military';
  return areCivilians(doc, sentence) ? 'civilians' : 'people';
}

/** Whose they are: said of them, else by who holds them, else as of those counted just before. */
function sideOf(doc: Document, figure: Figure, last: Figure | null): Figure['side'] {
  if (figure.own === 'ua' || figure.own === 'ru') return figure.own;
  const whose = ownBefore(doc, figure);
  if (whose !== null) return whose;
  const captor = captorOf(doc, figure);
  if (captor !== null) return opposite(captor);
  if (figure.own === 'perspective' && doc.perspective !== null) return doc.perspective;
  return last !== null && figure.sentence - last.sentence <= 1 ? last.side : null;
}

export const captors: Refiner = {
  name: 'who holds them',
  of: 'held',
  refine(figures, doc) {
    let last: Figure | null = null;
    return figures.map((figure) => {
      if (figure.fate !== 'held' || figure.counted === null) return figure;
      const side = sideOf(doc, figure, last) ?? figure.side;
      const counted = countedOf(doc, figure);
      const next =
        side === figure.side && counted === figure.counted ? figure : changed(figure, { side, counted });
      last = next;
      return next;
    });
  },
};

function isShare(doc: Document, figure: Figure): boolean {
  return doc.within(doc.sentenceOf(figure.from).from, figure.from, 'cue.part').length > 0;
}

/** "408 українок, з яких 57 – військові": a part of those still held is held. */
export const partsOfHeld: Refiner = {
  name: 'part of those held',
  of: 'held',
  refine(figures, doc) {
    let held: Figure | null = null;
    return figures.map((figure) => {
      if (figure.fate === 'held') held = figure;
      const within = held !== null && held.sentence === figure.sentence && figure.value < held.value;
      return within && figure.frame === null && figure.counted === 'military' && isShare(doc, figure)
        ? changed(figure, { fate: 'held', side: held!.side })
        : figure;
    });
  },
};
