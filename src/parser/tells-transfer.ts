/** Transfers that are told without a number, or that are older than the post. */
import type { Document, Sentence } from './document.js';
import type { Figure } from './figure.js';
import type { Mark } from './lexicon.js';
import { daysBetween } from './numbers/read-dates.js';
import { recalls } from './refiners/background.js';
import { isBound } from './refiners/bound-dates.js';
import { goesElsewhere } from './refiners/elsewhere.js';
import { isElsewhere, spoken } from './refiners/topics.js';
import { isDone, verbsOf } from './refiners/verbs.js';
import { tags } from './tag-set.js';
import { FIGURE_VERB_TAGS } from './tags.js';
import { anyWord, words } from './text/find-words.js';

const MYSELF = words('мене мені меня мне i me my');

const EXCHANGED = tags('verb.held_exchange', 'verb.swap', 'verb.bring', 'own.to', 'cue.among');
const DAY_OF_ANOTHER = tags('cue.agreement', 'cue.since', 'cue.captured', 'cue.deported');
const SOMETHING_ELSE = tags('cue.captured', 'verb.other');
const EXCHANGE_SOMEWHERE = tags('noun.exchange', 'cue.in_return', 'ua.from', 'ru.from', 'cue.transit');
const OUR_SOLDIERS = tags('noun.military', 'own.of');

/** "з бійцями, які повернулися з полону": said only to tell who they are, unless it is today's. */
function onlyDescribes(doc: Document, sentence: Sentence, mark: Mark): boolean {
  if (spoken(doc, sentence, 'cue.today')) return false;
  return doc
    .within(sentence.from, mark.from, 'cue.relative')
    .some(
      (other) =>
        doc.tokens[other.from - 1]?.text === ',' &&
        !doc.tokens.slice(other.to, mark.from).some((token) => token.text === ','),
    );
}

/** "Звільнений боєць відкрив…", "повернені мають пройти…": a participle that stands for a person. */
function isAttribute(doc: Document, sentence: Sentence, mark: Mark): boolean {
  if (!doc.has(mark.from, 'adj.freed')) return false;
  const next = doc.tokens[mark.to];
  return (
    mark.from - sentence.from <= 1 ||
    (next?.kind === 'word' && mark.to < sentence.to && !/^(?:з|із|зі|из|с|from|in|by)$/u.test(next.text))
  );
}

/** "Нагородив 25 воїнів, серед них 4 повернулися з полону": said of some of those to whom something else was done. */
function ofSome(doc: Document, sentence: Sentence, mark: Mark): boolean {
  return (
    doc.within(sentence.from, mark.from, 'cue.part').length > 0 &&
    doc.within(sentence.from, mark.from, 'verb.other').length > 0
  );
}

/** "Здалися й перейшли на бік України": who surrenders is not returned. */
function changesSides(doc: Document, sentence: Sentence): boolean {
  return spoken(doc, sentence, 'cue.captured') && !spoken(doc, sentence, EXCHANGED);
}

/** "Мене обміняли восени": one person's story. */
function isPersonal(doc: Document, sentence: Sentence): boolean {
  return anyWord(doc.tokens, sentence.from, sentence.to, MYSELF);
}

/** Sentences at the head of a post in which its news stands. */
const HEAD = 3;
const WHO = tags(
  'noun.military',
  'noun.people',
  'noun.civilian',
  'noun.branch',
  'noun.exchange',
  'noun.child',
  'noun.soldier',
  'noun.rank',
  'adj.freed',
  'own.of',
  'cue.unit',
);
const SOLDIERS = tags('noun.military', 'noun.branch', 'noun.soldier', 'noun.rank', 'own.of', 'cue.unit');
const WHENCE = tags(
  'cue.captivity',
  'verb.held_exchange',
  'cue.border',
  'ua.from',
  'ru.from',
  'ua.to',
  'ru.to',
  'cue.reunion',
  'verb.swap',
);
const WHENCE_OR_HOME = tags(WHENCE, 'verb.home');
const NO_RETURN: ReadonlySet<string> = new Set([
  'verb.give',
  'verb.get',
  'verb.noun',
  'verb.will',
  'verb.other',
]);
const DIRECTED = tags('ua.from', 'ru.from', 'ua.to', 'ru.to', 'cue.border', 'cue.reunion', 'verb.swap');
const AGAINST = tags('verb.future', 'cue.denied', 'cue.called_off', 'cue.planned', 'cue.ready');
const NOT_GIVEN = tags('cue.parcel', 'cue.other_exchange', 'noun.other', 'noun.body', 'cue.in_captivity');

/** Names a day before yesterday or older that no agreement explains: that transfer is not today's. */
function isDatedBack(doc: Document, sentence: Sentence): boolean {
  return doc.dates.some(
    (date) =>
      date.from >= sentence.from &&
      date.to <= sentence.to &&
      daysBetween(date.day, doc.day) > 2 &&
      !isBound(doc, date) &&
      !spoken(doc, sentence, DAY_OF_ANOTHER),
  );
}

/** "Они из тех, кого включили в обмен 7 марта": an exchange with an older day is the one that is spoken of. */
export function tellsOfOlder(doc: Document, figures: readonly Figure[]): boolean {
  if (doc.dates.length === 0 || !doc.hasAny('cue.included')) return false;
  const told = new Set(figures.filter((figure) => figure.fate === 'figure').map((figure) => figure.sentence));
  return doc.sentences.some(
    (sentence) =>
      !told.has(doc.tokens[sentence.from]!.sentence) &&
      spoken(doc, sentence, 'noun.exchange') &&
      spoken(doc, sentence, 'cue.included') &&
      isDatedBack(doc, sentence),
  );
}

/** "Серед звільнених – …", "Є серед них …"; not "він був серед звільнених". */
function opensList(doc: Document, sentence: Sentence, mark: Mark): boolean {
  return doc.tokens
    .slice(sentence.from, mark.from)
    .every(
      (token) =>
        token.kind !== 'word' || !/^(?:він|вона|я|он|она|he|she|i|був|была|был|була|was)$/u.test(token.text),
    );
}

/** "чтобы военнослужащие возвращались домой", "хай повертаються". */
function isWished(doc: Document, sentence: Sentence): boolean {
  return doc.tokens
    .slice(sentence.from, sentence.to)
    .some((token) =>
      /^(?:чтобы|щоб|аби|если|якщо|якби|хай|нехай|пусть|поки|доки|пока|коли|когда)$/u.test(token.text),
    );
}

/** Home, or out of a captivity that does not only say where they were. */
function comesHome(doc: Document, sentence: Sentence): boolean {
  if (spoken(doc, sentence, 'own.to')) return true;
  return spoken(doc, sentence, 'cue.captivity') && !spoken(doc, sentence, 'cue.in_captivity');
}

const TO_A_SIDE = tags('ua.to', 'ru.to', 'foe.to');
const CAPTIVES = tags('cue.captivity', 'adj.wounded');

/** "Україна передала російській стороні тяжкопоранених військовополонених": given without a number. */
function handsOverCaptives(doc: Document, sentence: Sentence): boolean {
  return (
    spoken(doc, sentence, TO_A_SIDE) &&
    spoken(doc, sentence, CAPTIVES) &&
    spoken(doc, sentence, SOLDIERS) &&
    !spoken(doc, sentence, NOT_GIVEN) &&
    verbsOf(doc, sentence).some((mark) => mark.tag === 'verb.give' && isDone(doc, sentence, mark))
  );
}

/** Without any of them a sentence tells no transfer. */
const MAY_TELL = tags('cue.among', 'verb.give', ...FIGURE_VERB_TAGS.filter((tag) => !NO_RETURN.has(tag)));

function isToldAt(figures: readonly Figure[], sentence: number, fate: Figure['fate']): boolean {
  return figures.some((figure) => figure.sentence === sentence && figure.fate === fate);
}

/** "Наші вдома", "обмін відбувся", "Серед звільнених – …": a transfer of today is told without a number. */
export function tellsTransfer(doc: Document, figures: readonly Figure[]): boolean {
  if (!doc.hasAny(MAY_TELL)) return false;
  return doc.sentences.slice(0, HEAD).some((sentence) => {
    if (!spoken(doc, sentence, MAY_TELL)) return false;
    const here = doc.tokens[sentence.from]!.sentence;
    if (isToldAt(figures, here, 'cumulative') || isToldAt(figures, here, 'held')) return false;
    if (recalls(doc, sentence) || isElsewhere(doc, sentence)) return false;
    if (figures.some((figure) => goesElsewhere(doc, figure, sentence))) return false;
    if (isPersonal(doc, sentence) || changesSides(doc, sentence)) return false;
    // A paper that tells of yesterday without a number comments on what was reported.
    if (doc.party === 'media' && spoken(doc, sentence, 'cue.yesterday')) return false;
    if (
      isToldAt(figures, here, 'planned') ||
      spoken(doc, sentence, AGAINST) ||
      spoken(doc, sentence, 'cue.film') ||
      isDatedBack(doc, sentence)
    )
      return false;
    const verbs = verbsOf(doc, sentence).filter(
      (mark) =>
        !NO_RETURN.has(mark.tag) &&
        !(mark.tag === 'verb.held_exchange' && doc.within(mark.from, mark.to, 'cue.relative').length > 0) &&
        !onlyDescribes(doc, sentence, mark) &&
        !isAttribute(doc, sentence, mark) &&
        !ofSome(doc, sentence, mark) &&
        !/^(?:він|он|вона|она|he|she|кого|которых|яких|who|those)$/u.test(
          doc.tokens[mark.from - 1]?.text ?? '',
        ),
    );
    const listed = doc
      .within(sentence.from, Math.min(sentence.to, sentence.from + 6), 'cue.among')
      .some((mark) => opensList(doc, sentence, mark));
    if (listed) return true;
    const negated = !verbs.some((mark) => isDone(doc, sentence, mark));
    if (spoken(doc, sentence, 'noun.family') && verbs.every((mark) => mark.tag === 'verb.come')) return false;
    const soldiers = spoken(doc, sentence, SOLDIERS);
    const children = spoken(doc, sentence, 'noun.child');
    const own = doc.party === 'ua' || doc.party === 'ru';
    if (handsOverCaptives(doc, sentence)) return true;
    if (
      own &&
      soldiers &&
      !children &&
      !spoken(doc, sentence, SOMETHING_ELSE) &&
      doc.hasAny(EXCHANGE_SOMEWHERE) &&
      spoken(doc, sentence, OUR_SOLDIERS) &&
      verbs.some((mark) => mark.tag === 'verb.bring' && isDone(doc, sentence, mark))
    )
      return true;
    const abroad = doc.marks.some(
      (mark) => mark.tag.startsWith('country.') && mark.from >= sentence.from && mark.to <= sentence.to,
    );
    const adults = spoken(doc, sentence, 'noun.civilian') && !children;
    const arriving = verbs.every((mark) => mark.tag === 'verb.come' || (abroad && mark.tag === 'verb.home'));
    if (
      arriving &&
      !spoken(doc, sentence, DIRECTED) &&
      !(soldiers && !children && !abroad && comesHome(doc, sentence)) &&
      !(adults && spoken(doc, sentence, 'cue.captivity'))
    )
      return false;
    return (
      verbs.length > 0 &&
      !negated &&
      spoken(doc, sentence, WHO) &&
      (spoken(doc, sentence, soldiers ? WHENCE_OR_HOME : WHENCE) ||
        (own && soldiers && !children && spoken(doc, sentence, 'own.to') && !isWished(doc, sentence)))
    );
  });
}
