/** Of which kind the return of living people is. */
import type { Kind } from '../../domain/report.js';
import type { Document } from '../document.js';
import type { Figure } from '../figure.js';
import type { Mark } from '../lexicon.js';
import { tags } from '../tag-set.js';
import { anyWord, beginnings, isWord, words } from '../text/find-words.js';

const MARKS = words('. , ; : ! ? –');

const EXCHANGE = tags('noun.exchange', 'verb.held_exchange', 'verb.swap');
const SOLDIERS = tags('noun.military', 'noun.branch', 'noun.soldier', 'noun.rank');
const NO_EXCHANGE = tags('cue.one_sided', 'cue.outside', 'cue.other_exchange', 'cue.stage', 'cue.mediated');
const NOT_HELD = tags('cue.denied', 'cue.planned', 'cue.called_off', 'cue.postponed');
const IN_TRANSFER = tags(
  'verb.give',
  'verb.bring',
  'verb.come',
  'verb.get',
  'verb.home',
  'verb.swap',
  'noun.exchange',
  'cue.captivity',
);
const NOT_OURS = tags('cue.name', 'foe.of', 'foe.agent');

const NO_SUCH = words('никакого жодного');
const THERE_IS_NO = words('нет немає');
const IS = words('was is');
const WAS_OR_MEANT = /^(?:было|було|(?:предполага|передбача|проводил)\p{L}*)$/u;
/** Words behind an exchange that may deny it. */
const DENIED_WITHIN = 4;

/** "Обміну тут не було", "обмена никакого нет": denied within the next words. */
function isDeniedBehind({ tokens }: Document, from: number): boolean {
  const end = Math.min(from + DENIED_WITHIN, tokens.length);
  for (let at = from; at < end; at += 1) {
    const { text } = tokens[at]!;
    if (MARKS.has(text)) return false;
    if (at - from < 2 && NO_SUCH.has(text)) return true;
    if (at === from ? THERE_IS_NO.has(text) : text === 'not' && isWord(tokens, at - 1, IS)) return true;
    if (at > from && tokens[at - 1]!.text === 'не' && WAS_OR_MEANT.test(text)) return true;
  }
  return false;
}

/** "Состоялась передача шестерых детей": held, and no exchange. */
function isOnlyHandover(doc: Document, mark: Mark): boolean {
  if (mark.tag !== 'verb.held_exchange') return false;
  for (let at = mark.from; at < mark.to; at += 1) if (doc.has(at, 'noun.exchange')) return false;
  return doc.tokens
    .slice(mark.from, mark.to)
    .some((token) => /^(?:передач|передан|возвращ|возврат|повернен)/u.test(token.text));
}

/** "Не верьте слухам об обмене", "списки готовим к ближайшему обмену": another one, that has not been. */
function isRumour(doc: Document, mark: Mark): boolean {
  return (
    mark.tag === 'noun.exchange' &&
    !doc.has(mark.from, 'verb.held_exchange') &&
    doc.speaks(doc.sentenceOf(mark.from), NOT_HELD)
  );
}

const OPERATION = beginnings('عملي handover transfer operation repatriat');
const AHEAD = tags('cue.planned', 'verb.will', 'cue.postponed', 'cue.called_off');

/** "The mediation succeeded", "عملية لم الشمل": an operation, of which is not said that it was an exchange. */
function isMediation(doc: Document, mark: Mark): boolean {
  const words = doc.within(mark.from, mark.to, 'noun.exchange');
  const mediated = doc.within(mark.from, mark.to, 'cue.mediated').length > 0;
  return (
    (mediated || words.length > 0) &&
    words.every((word) => doc.has(word.from, 'cue.mediated') || OPERATION.has(doc.tokens[word.from]!.text))
  );
}

/** "Працюємо далі й щодо обмінів із росією": another subject, in a sentence of its own. */
function isTalkedAbout(doc: Document, mark: Mark): boolean {
  return (
    mark.tag === 'noun.exchange' &&
    /^(?:щодо|относительно|concerning|regarding)$/u.test(doc.tokens[mark.from - 1]?.text ?? '')
  );
}

const WITHOUT = words('без without not не поза вне no никаких');
const NO_KIND = beginnings('жодн');

/** An exchange is spoken of, and not only to say that this was none ("без обміну", "without any exchange"). */
function speaksOfExchange(doc: Document): boolean {
  return (
    doc.hasAny(EXCHANGE) &&
    doc.marks.some(
      (mark) =>
        EXCHANGE.has(mark.id) &&
        !doc.has(mark.from, NO_EXCHANGE) &&
        !doc.speaks(doc.sentenceOf(mark.from), AHEAD) &&
        !anyWord(doc.tokens, mark.from - 4, mark.from, WITHOUT) &&
        !anyWord(doc.tokens, mark.from - 4, mark.from, NO_KIND) &&
        !isDeniedBehind(doc, mark.to) &&
        !isOnlyHandover(doc, mark) &&
        !isRumour(doc, mark) &&
        !isTalkedAbout(doc, mark) &&
        !isMediation(doc, mark),
    )
  );
}

/** `strictly`: only where something is transferred; "А по защитникам – работаем" is beside the return of residents. */
function speaksOfSoldiers(doc: Document, strictly: boolean): boolean {
  return doc.marks.some(
    (mark) =>
      SOLDIERS.has(mark.id) &&
      !doc.has(mark.from, 'noun.civilian') &&
      (!strictly || doc.speaks(doc.sentenceOf(mark.from), IN_TRANSFER)) &&
      !doc.has(mark.from, NOT_OURS) &&
      !doc.at(mark.from).some((other) => other.tag === 'category.medics') &&
      !doc.has(Math.max(0, mark.from - 1), 'noun.exchange'),
  );
}

const CIVILIANS = tags('noun.civilian', 'noun.child', 'cue.reunion');

function isOneSided(doc: Document): boolean {
  return (
    doc.hasAny('cue.one_sided') &&
    doc.marks.some(
      (mark) => mark.tag === 'cue.one_sided' && !doc.speaks(doc.sentenceOf(mark.from), 'noun.body'),
    )
  );
}

/** The largest number of a kind, 0 without any; one said of both sides together is none. */
function largest(figures: readonly Figure[], counted: Figure['counted']): number {
  let most = 0;
  for (const figure of figures)
    if (figure.counted === counted && figure.side !== 'both' && figure.value > most) most = figure.value;
  return most;
}

/** Figures of the transfer are not all of one side. */
function isOfTwoSides(figures: readonly Figure[]): boolean {
  const first = figures.find((figure) => figure.fate === 'figure');
  return figures.some((figure) => figure.fate === 'figure' && figure.side !== first!.side);
}

export function livingKind(doc: Document, figures: readonly Figure[]): Kind {
  const military = figures.some((figure) => figure.counted === 'military');
  if (military && isOfTwoSides(figures)) return 'exchange';
  const mostCivilians = largest(figures, 'civilians');
  const mostPeople = largest(figures, 'people');
  if (mostCivilians > 0 && mostPeople > mostCivilians) return 'exchange';
  const civilians = doc.hasAny(CIVILIANS);
  const onlyCivilians = mostCivilians > 0 && mostPeople === 0;
  const oneSided = isOneSided(doc);
  if (!civilians && !oneSided) return 'exchange';
  const exchange = speaksOfExchange(doc);
  const reunited = doc.hasAny('cue.reunion');
  const captives = figures.some((figure) => doc.has(figure.nounAt, 'cue.captivity'));
  if (civilians && !military && !exchange && !captives && (reunited || !speaksOfSoldiers(doc, onlyCivilians)))
    return 'civilians';
  if (oneSided && !exchange) return 'handover';
  return 'exchange';
}
