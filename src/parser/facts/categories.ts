import { CATEGORIES, type Category } from '../../domain/report.js';
import type { Document, Sentence } from '../document.js';
import type { Mark } from '../lexicon.js';
import { recalls } from '../refiners/background.js';
import { isNamed, tags } from '../tag-set.js';
import { anyWord, beginnings, type Words } from '../text/find-words.js';

const DONE = tags(
  'verb.home',
  'verb.bring',
  'verb.come',
  'verb.swap',
  'verb.held_exchange',
  'verb.give',
  'verb.get',
);
const TO_COME = tags('verb.future', 'verb.will', 'cue.planned', 'cue.agreed');
const LISTING = tags('cue.among', 'cue.part', 'noun.branch', 'noun.rank', 'cue.unit');
const RETURNED = tags(
  'verb.home',
  'verb.bring',
  'verb.come',
  'cue.captivity',
  'cue.held',
  'cue.outside',
  'verb.swap',
);
const DEAD = tags('noun.body', 'adj.dead');
const OVER_TIME = tags('cue.since', 'cue.total', 'cue.to_date');
const CAPTIVITY = tags('cue.captivity', 'cue.held', 'cue.in_captivity', 'cue.captured');

const PREFIX = 'category.';

/** Who is said to be among the returned: the living, or those whose bodies came home. */
export function categoriesOf(doc: Document, of: 'living' | 'bodies' = 'living'): Category[] {
  const found = new Set<string>();
  for (const mark of doc.marks)
    if (
      isNamed(mark.id) &&
      mark.tag.startsWith(PREFIX) &&
      !found.has(mark.tag.slice(PREFIX.length)) &&
      isOfReturned(doc, mark, of)
    )
      found.add(mark.tag.slice(PREFIX.length));
  if (found.size === 0) return [];
  if (found.has('severely_wounded') && !hasOtherWounded(doc)) found.delete('wounded');
  return CATEGORIES.filter((category) => found.has(category));
}

const ATTACKS = beginnings(
  'обстрел обстріл беспилотн безпілот удар атак дрон ракет shell drone strike missile авіаб авиаб',
);

const ATTACKED: Words = { has: (word) => word === 'бпла' || ATTACKS.has(word) };

/** Sentences that speak of others than those who came: of attacks, of what is still to come, of an earlier day. */
function isOfOthers(doc: Document, sentence: Sentence): boolean {
  if (doc.speaks(sentence, TO_COME) && !doc.speaks(sentence, DONE)) return true;
  if (recalls(doc, sentence) && !doc.speaks(sentence, DONE)) return true;
  return anyWord(doc.tokens, sentence.from, sentence.to, ATTACKED);
}

/** What may be said of the dead without meaning those who live. */
const OF_BODIES: ReadonlySet<string> = new Set([
  'category.azovstal',
  'category.mariupol',
  'category.foreigners',
  'category.azov',
  'category.children',
]);

function isOfReturned(doc: Document, mark: Mark, of: 'living' | 'bodies'): boolean {
  const sentence = doc.sentenceOf(mark.from);
  const dead = doc.speaks(sentence, DEAD);
  if (of === 'bodies')
    return OF_BODIES.has(mark.tag) && !isOfOthers(doc, sentence) && !doc.has(mark.from, 'cue.name');
  if (
    dead &&
    !doc.speaks(sentence, CAPTIVITY) &&
    mark.tag !== 'category.since_2022' &&
    !namesLiving(doc, sentence)
  )
    return false;
  if (isOfOthers(doc, sentence)) return false;
  return EXCEPT[mark.tag]?.(doc, mark, sentence) !== true;
}

function namesLiving(doc: Document, sentence: Sentence): boolean {
  return doc.speaks(sentence, 'noun.military') && doc.speaks(sentence, 'cue.among');
}

type Exception = (doc: Document, mark: Mark, sentence: Sentence) => boolean;

const CARE =
  /^(?:психолог|помощ|помог|допомог|допомож|присмотр|нагляд|наблюд|осматр|осмотр|огля|обстеж|обслед|леч|лікуван|лікують|реабіл|реабил|комісі|комисси|встрет|встреч|зустрі|заним|займа|працю|работ|жд[ау]т|чекають|поруч|рядом|сопровожд|супровод|обращени|зверненн|прийма|принима|оказыва|надают|examin|treat|care$|assist|psycholog|help|await|met$|check|attend)/u;

function says(doc: Document, from: number, to: number, words: RegExp): boolean {
  const end = Math.min(to, doc.tokens.length);
  for (let at = Math.max(from, 0); at < end; at += 1) if (words.test(doc.tokens[at]!.text)) return true;
  return false;
}

/** Doctors who receive and treat the returned are not among them. */
const areHelpers: Exception = (doc, mark, sentence) => {
  if (
    /^(?:військов|военн|бойов|military|combat)/u.test(doc.tokens[mark.from]!.text) &&
    mark.to - mark.from > 1
  )
    return false;
  if (says(doc, sentence.from, sentence.to, CARE)) return true;
  return !isListed(doc, mark, sentence);
};

/** Named in a list of those who came, or counted. */
function isListed(doc: Document, mark: Mark, sentence: Sentence): boolean {
  if (doc.speaks(sentence, LISTING)) return true;
  if (doc.numbers.some((number) => number.to === mark.from || number.to === mark.from - 1)) return true;
  for (let at = Math.max(sentence.from, mark.from - 4); at < Math.min(sentence.to, mark.to + 4); at += 1)
    if (doc.at(at).some((other) => other.tag.startsWith('category.') && other.tag !== mark.tag)) return true;
  return false;
}

const TOLD =
  /^(?:сказ|заяв|рассказ|розпов|повідом|сообщ|прошу|просим|просять|вопрос|запит|ответ|відпов|told|tell|asked|question|ask|answer|брифин|брифінг|пояснил|пояснив|пиш|пишут|report|said|says)/u;

const areAsked: Exception = (doc, mark, sentence) =>
  !isListed(doc, mark, sentence) &&
  (says(doc, sentence.from, sentence.to, TOLD) || !doc.speaks(sentence, RETURNED));

const CIVILIAN_SHIP = /^(?:гражданског|гражданских|цивільног|цивільних|торгов|merchant)/u;
const CIVILIAN = /^(?:гражданск|цивільн|civilian|торгов|merchant)/u;

const OVER_TIME_OR_ALREADY = tags(OVER_TIME, 'cue.already');

/** "3 035 захисників та захисниць": all who ever returned, named in both genders. */
function isPaired(doc: Document, mark: Mark): boolean {
  return (
    /^(?:захисниц|защитниц|українк|українок|украинк|украинок|оборониц)/u.test(doc.tokens[mark.from]!.text) &&
    /^(?:та|і|й|и)$/u.test(doc.tokens[mark.from - 1]?.text ?? '')
  );
}

/** "43 тисячі зниклих безвісти": of the whole war. */
function countsThousands(doc: Document, sentence: Sentence): boolean {
  return doc.numbers.some(
    (number) =>
      number.value > 1_000 &&
      number.value !== 2022 &&
      number.from >= sentence.from &&
      number.to <= sentence.to,
  );
}

/** Grandparents wait at home; one whose age is told has come. */
const OLD = 60;

const EXCEPT: Readonly<Record<string, Exception>> = {
  'category.medics': areHelpers,
  'category.journalists': areAsked,
  // "гражданские моряки", "моряки с гражданского судна": no servicemen.
  'category.navy': (doc, mark) =>
    says(doc, mark.from - 2, mark.from, CIVILIAN) || says(doc, mark.to, mark.to + 4, CIVILIAN_SHIP),
  // "8 мирных жителей ранены": with no word of a return, a verb of what befell others.
  'category.wounded': (doc, mark) => /^(?:ранен|ранены|ранена|поранено)$/u.test(doc.tokens[mark.from]!.text),
  // "не видели своих детей", "фактически дети".
  'category.children': (doc, mark) =>
    says(
      doc,
      mark.from - 1,
      mark.from,
      /^(?:своих|своїх|их|їхніх|їхні|их|their|his|her|my|фактически|фактично|наши|мои)$/u,
    ) || says(doc, mark.from - 2, mark.from, /^(?:бачили|видели|seen)$/u),
  'category.women': (doc, mark, sentence) =>
    (doc.speaks(sentence, OVER_TIME_OR_ALREADY) && isPaired(doc, mark)) ||
    says(
      doc,
      mark.from - 2,
      mark.from,
      /^(?:сотні|сотни|hundreds|десятки|dozens|тысячи|тисячі|матері|матери)$/u,
    ) ||
    says(doc, mark.to, mark.to + 4, /^(?:фотографі|фотографи|портрет|photo|плакат|чекають|ждут)/u),
  // "3 210 returned since February 2022": how long they have been counted, not held.
  'category.since_2022': (doc, mark, sentence) =>
    startedLater(doc, mark) ||
    ((doc.speaks(sentence, OVER_TIME) || says(doc, mark.from, mark.to, /^(?:роки|года|years|років|лет)$/u)) &&
      !doc.within(Math.max(sentence.from, mark.from - 8), Math.min(sentence.to, mark.to + 6), CAPTIVITY)
        .length),
  'category.previously_missing': (doc, mark, sentence) =>
    doc.has(mark.from, 'cue.name') ||
    countsThousands(doc, sentence) ||
    says(
      doc,
      mark.from - 4,
      mark.from,
      /^(?:питань|вопрос|уповноважен|уполномоч|commissioner|реєстр|реестр|register)/u,
    ),
  'category.elderly': (doc, mark, sentence) =>
    /^(?:бабу|бабк|діду|деду|grand)/u.test(doc.tokens[mark.from]!.text) &&
    !doc.numbers.some(
      (number) =>
        number.value >= OLD && number.value < 110 && number.from >= sentence.from && number.to <= sentence.to,
    ),
  'category.foreigners': (doc, _mark, sentence) => doc.speaks(sentence, 'cue.thanks'),
  'category.police': (doc, mark, sentence) => !isListed(doc, mark, sentence),
};

/** In one sentence with the severely wounded, wounds are theirs; elsewhere they are of others. */
function hasOtherWounded(doc: Document): boolean {
  const severe = new Set<number>();
  for (const mark of doc.marks)
    if (mark.tag === 'category.severely_wounded') severe.add(doc.tokens[mark.from]!.sentence);
  return doc.marks.some(
    (mark) => mark.tag === 'category.wounded' && !severe.has(doc.tokens[mark.from]!.sentence),
  );
}

const YEARS: ReadonlyMap<string, number> = new Map([
  ['три', 3],
  ['трех', 3],
  ['трьох', 3],
  ['three', 3],
  ['3', 3],
  ['четыре', 4],
  ['четырех', 4],
  ['чотири', 4],
  ['чотирьох', 4],
  ['four', 4],
  ['4', 4],
]);

/** "понад три роки", said in 2026, reaches back to 2023 only. */
function startedLater(doc: Document, mark: Mark): boolean {
  for (const token of doc.tokens.slice(mark.from, mark.to)) {
    const years = YEARS.get(token.text);
    if (years !== undefined) return Number(doc.day.slice(0, 4)) - years > 2022;
  }
  return false;
}
