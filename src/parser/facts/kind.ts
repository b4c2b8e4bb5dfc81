/** Of which kind the return of living people is. */
import type { Kind } from '../../domain/report.js';
import type { Document } from '../document.js';
import type { Figure } from '../figure.js';
import type { Mark } from '../lexicon.js';
import { tags } from '../tag-set.js';
import { beginnings, words } from '../text/find-words.js';

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

/** "Обміну тут не було", "обмена никакого нет": denied within the next words. */
function isDeniedBehind(doc: Document, at: number): boolean {
  const words = doc.tokens.slice(at, at + 4).map((token) => token.text);
  const end = words.findIndex((word) => MARKS.has(word));
  const after = (end < 0 ? words : words.slice(0, end)).join(' ');
  return (
    /^(?:никакого|жодного|нет|немає)(?: |$)/u.test(after) ||
    /(?:^| )(?:никакого|жодного)(?: |$)/u.test(after.split(' ').slice(0, 2).join(' ')) ||
    /(?:^| )(?:не было|не було|не предполага\p{L}*|не передбача\p{L}*|не проводил\p{L}*|was not|is not)(?: |$)/u.test(
      after,
    )
  );
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

/** An exchange is spoken of, and not only to say that this was none ("без обміну", "without any exchange"). */
function speaksOfExchange(doc: Document): boolean {
  const told = doc.marks.filter((mark) => EXCHANGE.has(mark.id));
  return told.some((mark) => {
    const before = doc.tokens.slice(Math.max(0, mark.from - 4), mark.from).map((token) => token.text);
    if (
      isDeniedBehind(doc, mark.to) ||
      isOnlyHandover(doc, mark) ||
      isRumour(doc, mark) ||
      isTalkedAbout(doc, mark)
    )
      return false;
    return (
      !doc.has(mark.from, NO_EXCHANGE) &&
      !doc.speaks(doc.sentenceOf(mark.from), AHEAD) &&
      !isMediation(doc, mark) &&
      !before.some((word) => /^(?:без|without|not|не|поза|вне|no|жодн\p{L}*|никаких)$/u.test(word))
    );
  });
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

export function livingKind(doc: Document, figures: readonly Figure[]): Kind {
  const military = figures.some((figure) => figure.counted === 'military');
  const sum = (counted: Figure['counted']) =>
    Math.max(
      0,
      ...figures
        .filter((figure) => figure.counted === counted && figure.side !== 'both')
        .map((figure) => figure.value),
    );
  const sides = new Set(figures.filter((figure) => figure.fate === 'figure').map((figure) => figure.side));
  if (military && sides.size > 1) return 'exchange';
  if (sum('civilians') > 0 && sum('people') > sum('civilians')) return 'exchange';
  const civilians = doc.marks.some(
    (mark) => mark.tag === 'noun.civilian' || mark.tag === 'noun.child' || mark.tag === 'cue.reunion',
  );
  const onlyCivilians = sum('civilians') > 0 && sum('people') === 0;
  const oneSided = doc.marks.some(
    (mark) => mark.tag === 'cue.one_sided' && !doc.speaks(doc.sentenceOf(mark.from), 'noun.body'),
  );
  const exchange = speaksOfExchange(doc);
  const reunited = doc.marks.some((mark) => mark.tag === 'cue.reunion');
  const captives = figures.some((figure) => doc.has(figure.nounAt, 'cue.captivity'));
  if (civilians && !military && !exchange && !captives && (reunited || !speaksOfSoldiers(doc, onlyCivilians)))
    return 'civilians';
  if (oneSided && !exchange) return 'handover';
  return 'exchange';
}
