import type { Category } from '../../domain/report.js';

/** Who is among the returned; `cyrillic` holds stems for both languages. */
export const categories: Readonly<
  Record<Category, { cyrillic?: string; ru?: string; uk?: string; en?: string; ar?: string }>
> = {
  wounded: {
    cyrillic: 'поранен*; ранен*',
    uk: 'поранення; пораненнями; ампутували',
    ru: 'ранения; ранениями',
    en: 'wounded; injured',
    ar: 'مصاب*; جريح*; جرحي',
  },
  severely_wounded: {
    ru: 'тяжелоранен*; тяжело ранен*; тяжел* ранен*; тяжел* травм*; многие тяжело',
    uk: 'важкопоранен*; тяжкопоранен*; тяжко|важко поранен*; тяжк* поранен*; тяжк* ушкодж*; стан декого тяжкий',
    en: 'severely|seriously|gravely|badly wounded|injured; grave|severe|serious injuries|wounds',
    ar: 'حاله حرجه|خطيره; جروح|اصابات ..1 خطيره|بالغه|حرجه; جرحي ..2 حرجه',
  },
  sick: {
    ru: 'тяжелобольн*; больн*',
    uk: 'важкохвор*; тяжкохвор*; хворі; хворих; хвороб*; хворими',
    en: 'sick; ill; illness; illnesses; seriously ill',
    ar: 'مرضي; مريض*; مرض*',
  },
  under_25: {
    ru: 'до 25 лет; младше 25; моложе 25',
    uk: 'до 25 років; молодше 25; віком до 25',
    en: 'under 25; under the age of 25; under-25*; younger than 25; aged under 25; up to 25',
  },
  women: {
    ru: 'женщин*; женск*; девушк*; девушек',
    uk: 'жінк*; жінок; жіноч*; захисниц*; дівчат|дівчина|дівчини; українок; парамедикин*; військовослужбовиц*',
    en: 'women; woman; female; servicewomen; servicewoman; girls',
    ar: 'نساء; امراه; سيدات; نسوه; فتيات',
  },
  pregnant: { cyrillic: 'беременн*; вагітн*', en: 'pregnant', ar: 'حوامل; حامل' },
  officers: { cyrillic: 'офицер*; офіцер*', en: 'officer; officers', ar: 'ضابط*; ضباط' },
  children: {
    ru: 'ребен*; дети|детей|детям|детьми; мальчик*; девочк*; внук*',
    uk: 'дитин*; діти|дітей|дітям|дітьми; хлопчик*; дівчинк*',
    en: 'child; children',
    ar: 'طفل*; اطفال*; قاصر*; قصر',
  },
  elderly: {
    ru: 'пожил*; пенсионер*; престарел*',
    uk: 'літніх; літні люди; похил* вік*',
    en: 'elderly; aged people',
    ar: 'كبار ..1 سن; مسنين|مسنون',
  },
  azovstal: { cyrillic: 'азовстал*', en: 'azovstal', ar: 'ازوفستال*' },
  mariupol: { cyrillic: 'мариупол*; маріупол*', en: 'mariupol', ar: 'ماريوبول' },
  chornobyl_npp: {
    ru: 'чернобыльск* аэс; чаэс; чернобыльск* атомн*',
    uk: 'чорнобильськ* аес; чаес; чорнобильськ* атомн*',
    en: 'chornobyl; chernobyl',
  },
  zaporizhzhia_npp: {
    ru: 'запорожск* аэс; заэс',
    uk: 'запорізьк* аес; заес',
    en: 'zaporizhzhia npp; zaporizhzhia nuclear',
  },
  snake_island: {
    ru: 'остров* змеин*; змеин* остров*; змеином',
    uk: 'остр* зміїн*; зміїн*',
    en: 'snake island; zmiinyi',
  },
  kursk_residents: {
    ru: 'жител* ..3 курск*; курян*; жител* ..1 суджанск*|кореневск*|глушковск*; жительниц* суджи; жител* суджи; земляк*; курск* граждан*; гражданск* ..4 курск*',
    uk: 'мешкан* курськ*; жител* курськ*; мешкан* ..2 курщин*; цивільн* ..2 курськ*',
    en: 'residents of ..3 kursk; kursk residents; kursk region residents; civilians ..4 kursk; people|persons|citizens from ..1 kursk; inhabitants of ..3 kursk',
    ar: 'سكان ..3 كورسك; كورسك',
  },
  kursk_captured: {
    ru: 'плен* ..6 курск*|курском|курщин*; попавш* ..3 курск*; захвачен* ..4 курск*|курском; плен ..3 курск*|курском',
    uk: 'полон ..5 курщин*|курськ*; взяли в полон на курщин*; опинил* ..5 курськ*',
    en: 'captured ..4 kursk; captivity ..4 kursk; prisoner ..4 kursk',
  },
  convicted: {
    ru: 'осужден*; приговорен*',
    uk: 'засуджен*; довічн*',
    en: 'convicted; sentenced; life imprisonment',
    ar: 'محكوم*; احكام* ..2 سجن; حكم ..3 سجن',
  },
  under_investigation: { cyrillic: 'под следствием; під слідством', en: 'under investigation' },
  since_2022: {
    ru: 'с 2022; с первых ..1 месяцев|дней; с ..1 марта|апреля|мая|февраля 2022; с начала ..2 вторжения ..4 плену; три года; более трех лет; в плену с 2022',
    uk: 'з|із|від 2022; перших ..1 місяців|днів; перші ..1 місяці; з|із|від ..1 лютого|березня|квітня|травня 2022; понад три роки; понад 3 роки; ще на початку ..3 вторгнення',
    en: 'since 2022; since ..2 2022; opening months; early months; first months|days; first weeks; since the ..3 invasion ..2 2022; in captivity since the beginning; early days',
    ar: 'منذ ..1 2022; منذ ..2 عام 2022',
  },
  held_since_2014: {
    cyrillic: '2014|2015|2016|2017|2018 года|року; до полномасштабного; до повномасштабного',
    en: 'since 2014; before the full-scale',
  },
  conscripts: {
    cyrillic: 'срочник*; строковик*; військовослужбовців-строк*',
    ru: 'призывник*; срочн* служб*',
    uk: 'строков* служб*',
    en: 'conscript*',
    ar: 'مجند*',
  },
  journalists: { cyrillic: 'журналист*; журналіст*', en: 'journalist*', ar: 'صحفي*; صحافي*' },
  medics: {
    ru: 'медик|медика|медики|медиков; военн* медик*; врач; врачи; врачей; хирург*',
    uk: 'медик; медика; медики; медиків; медиків-; парамед*; лікар; лікарі; лікарів|лікаря; хірург*; медсестр*',
    en: 'medic; medics; doctors; doctor; surgeon; paramedic; nurses; nurse',
    ar: 'طبيب*; اطباء; مسعف*; ممرض*',
  },
  foreigners: {
    ru: 'иностран*; гражданин сша; граждан* сша; гражданин* ..1 израил*; международн* легион*',
    uk: 'інозем*; громадянин* сша; громадян сша; з америки; міжнародн* легіон*',
    en: 'foreign nationals; foreigners; nationals of; israeli citizen; american; foreign citizens',
    ar: 'اجانب; اجنبي*; جنسيات; جنسيه',
  },
  azov: { cyrillic: 'азов; азовц*; азовець; азова; азовцями', en: 'azov regiment|brigade; azov', ar: 'ازوف' },
  navy: {
    ru: 'вмс; военн* моряк*; моряков; моряки; морпех*; морск* пехот*; военно-морск*; моряк*',
    uk: 'вмс; моряк*; морпіх*; морськ* піхот*; військово-морськ*; військов* моряк*',
    en: 'navy; naval; sailors; marines',
    ar: 'مشاه بحريه; بحريه; بحاره; بحار*',
  },
  pilots: { cyrillic: 'летчик*; льотчик*; пілот*; пилот*', en: 'pilot; pilots' },
  police: {
    cyrillic: 'полицейск*; поліцейськ*; нацполіц*; нацполиц*',
    en: 'police; policemen; policeman',
    ar: 'شرطه; شرطي*',
  },
  clergy: {
    cyrillic: 'священник*; священнослужител*; митрополит*; капелан*; капеллан*',
    en: 'priest*; clergy*; chaplain*',
    ar: 'كاهن; كهنه; قس; رجال دين',
  },
  crimean_tatar: {
    ru: 'крымскотатар*; крымск* татар*; меджлис*',
    uk: 'кримськотатар*; кримськ* татар*',
    en: 'crimean tatar*',
    ar: 'تتار*',
  },
  previously_missing: {
    ru: 'считал* пропавш*; пропавш* без вести',
    uk: 'вважал* ..2 зникл*; зникл* безвісти',
    en: 'listed as missing; considered missing; reported missing; thought missing',
  },
};
