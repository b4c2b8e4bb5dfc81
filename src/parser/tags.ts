/** What a word or phrase can mean to the rules. Every full locale has phrasings for each of them. */
export const NOUN_TAGS = [
  /** prisoners of war, servicemen, defenders, fighters */
  'noun.military',
  /** soldiers: military, unless it stands among ranks */
  'noun.soldier',
  /** officers, sergeants, privates: a part of the military */
  'noun.rank',
  /** a service or unit: a part of the military */
  'noun.branch',
  'noun.civilian',
  'noun.child',
  'noun.people',
  'noun.body',
  'noun.family',
  'noun.exchange',
  'noun.woman',
  'noun.man',
  'noun.foreigner',
  /** days, years old, drones, names, money: what is counted in the same posts and is nobody */
  'noun.other',
] as const;

export const SIDE_TAGS = [
  'ua.of',
  'ua.to',
  'ua.from',
  'ua.agent',
  'ru.of',
  'ru.to',
  'ru.from',
  'ru.agent',
  /** seen from the one who writes: ours, to us, from us, we */
  'own.of',
  'own.to',
  'own.from',
  'own.agent',
  /** … and the other side: the occupiers, the enemy */
  'foe.of',
  'foe.to',
  'foe.from',
  'foe.agent',
] as const;

/** What a figure may hang on. */
export const FIGURE_VERB_TAGS = [
  /** they came back, they are home */
  'verb.come',
  /** they are home, they are free: says by itself that it is a return */
  'verb.home',
  /** they were brought back, freed, rescued */
  'verb.bring',
  'verb.give',
  'verb.get',
  'verb.swap',
  /** an exchange was held */
  'verb.held_exchange',
  /** "return", "transfer" as nouns: done only if something says so */
  'verb.noun',
  /** a transfer verb in the future tense */
  'verb.will',
  /** visited, awarded, sentenced: what else is done to persons */
  'verb.other',
] as const;

export const VERB_TAGS = [...FIGURE_VERB_TAGS, 'verb.managed', 'verb.future'] as const;

export const CUE_TAGS = [
  'qualifier.more_than',
  'qualifier.at_least',
  'qualifier.approx',
  'qualifier.at_most',
  /** a service of the army: who counts its people counts a part */
  'cue.unit',
  /** "of the", "among": what follows is the whole that something is a part of */
  'cue.of_whole',
  'cue.all_civilians',
  'cue.relative',
  'adj.dead',
  'adj.wounded',
  'adj.freed',
  'adj.modifier',
  'cue.part',
  'cue.total',
  'cue.all',
  'cue.since',
  'cue.to_date',
  'cue.already',
  'cue.year',
  'cue.month',
  'cue.span',
  'cue.in_return',
  'cue.same_number',
  'cue.each',
  'cue.outside',
  'cue.one_sided',
  'cue.recap',
  'cue.footage',
  'cue.film',
  'cue.reunion',
  /** "home on the shield": the dead */
  'cue.on_shield',
  'cue.included',
  'cue.border',
  'cue.deported',
  'cue.among',
  'cue.local',
  'cue.arrived',
  'cue.unfinished',
  'cue.parcel',
  'cue.other_return',
  'cue.money',
  'cue.in_captivity',
  'cue.anniversary',
  'cue.today',
  'cue.yesterday',
  'cue.captivity',
  'cue.captured',
  'cue.held',
  'cue.missing',
  'cue.ever_captured',
  'cue.agreement',
  'cue.agreed',
  'cue.planned',
  'cue.postponed',
  'cue.called_off',
  'cue.denied',
  'cue.ready',
  'cue.mediated',
  'cue.thanks',
  'cue.venue',
  'cue.transit',
  'cue.other_war',
  'cue.other_exchange',
  'cue.training',
  'cue.stage',
  'cue.of_year',
  'cue.count',
  /** "28 за рахунком": a place in a row */
  'cue.nth',
  /** a name that holds words of the trade */
  'cue.name',
  'view.ru',
  /** an office or office holder of a side whose count is told */
  'voice.ua',
  'voice.ru',
  /** said only from one side */
  'view.ua',
  'cue.completed',
  'cue.evacuation',
  'cue.repatriation',
  'cue.born',
  /** "good news": how officials open the report of a return */
  'cue.good_news',
  /** "who fell": said of those just counted */
  'cue.died',
  /** the largest, the first: compares with what was before */
  'cue.record',
  /** somebody came to see them: they are back since earlier */
  'cue.visit',
  /** other states than the two */
  'cue.third',
  /** courts and investigations */
  'cue.crime',
  /** says, reports, confirms: whose number it is */
  'cue.claims',
  /** heads a look back at a month or a year */
  'cue.review',
] as const;

export const TAGS = [...NOUN_TAGS, ...SIDE_TAGS, ...VERB_TAGS, ...CUE_TAGS] as const;
export type Tag = (typeof TAGS)[number];
export type NounTag = (typeof NOUN_TAGS)[number];

/** Phrasings by meaning; patterns are divided by `;` or line ends, their language is told in patterns.ts. */
export type Dictionary = Readonly<Record<Tag, string>>;
