/** States and bodies that can mediate or receive: ISO 3166 code, `VA` or `ICRC`, and their names per language. */
export const countries: Readonly<Record<'ru' | 'uk' | 'en' | 'ar', string>> = {
  ru: `AE эмираты|эмиратов|эмиратам|эмиратами|эмиратах; эмиратск*; объединенн* арабск* эмират*; оаэ; абу-даби
US сша; соединенн* штат*; штатам|штаты|штатов; американск* сторон*; вашингтон*; америк*; трамп*; уиткофф*; американск* администрац*
TR турци*; турецк* сторон*; анкар*; эрдоган*
SA саудовск* арави*; саудовск* сторон*; королевств* саудовск*; эр-рияд*
QA катар|катара|катару|катаром|катаре; катарск* сторон*; государств* катар
VA ватикан*; святейш* престол*; святого престола; папы римского; папе римскому; папе ..1 франциск*|льву; папа ..1 франциск*|лев; папой ..1 франциском|львом; кардинал*
BY белорус*; беларус*; лукашенко; минск|минску|минска|минске|минском; гомел*; мозыр{ь,е,я}
HU венгри*; венгерск* сторон*; будапешт*
CH швейцари*
CN китай|китая|китаю
IL израил*
ICRC красн* крест*; мккк; мкк
UN оон; организац* объединенн* наци*`,
  uk: `AE емірати|еміратів|еміратам|еміратами|еміратах; еміратськ*; об'єднан* арабськ* емірат*; оае; абу-дабі
US сша; сполучен* штат*; штатам|штати|штатів; американськ* сторон*; вашингтон*; америк*; трамп*; віткофф*; американськ* адміністрац*
TR туреччин*; турецьк* сторон*; анкар*; ердоган*; турецьк*
SA саудівськ* араві*; саудівськ* сторон*; королівств* саудівськ*; ер-ріяд*
QA катар|катару|катаром|катарі|катарові; катарськ* сторон*; держав* катар
VA ватикан*; святійш* престол*; свят* престол*; папи римського; папі римському; папі ..1 франциск*|лев*; папа ..1 франциск|лев; папою ..1 франциском|левом; кардинал*; апостольськ* престол*
BY білорус*; лукашенк*; мінськ|мінську|мінська
HU угорщин*; угорськ* сторон*; будапешт*
CH швейцар*
CN китай|китаю
IL ізраїл*
ZA пар; південно-африканськ*
ICRC червон* хрест*; мкчх
UN оон; організац* об'єднан* нац*; unicef; юнісеф`,
  en: `AE uae; united arab emirates; emirates; emirati; emiratis; abu dhabi; u . a . e
US united states; usa; us; u . s; u . s . a; american*; the states; washington; america; trump; witkoff; melania
TR türkiye; turkiye; turkey; turkish; ankara; erdogan; erdoğan
SA saudi arabia; saudi; saudis; riyadh; kingdom of saudi; bin salman; ksa
QA qatar; qatari; qataris; state of qatar; doha
VA vatican; holy see; pope; cardinal; pontiff; apostolic nunci*; zuppi
BY belarus; belarusian; lukashenko; minsk; belarusians
HU hungary; hungarian; budapest; orban; orbán
CH switzerland; swiss; bern
CN china
IL israel
ICRC red cross; icrc; the red cross
UN united nations; unicef`,
  ar: `AE امارات*; اماراتي*; دوله امارات; ابوظبي
US ولايات متحده; امريكي*; امريكا; واشنطن
TR تركيا; تركي*; انقره
SA سعوديه; سعودي*; رياض; مملكه عربيه سعوديه
QA قطر; قطري*; دوحه
VA فاتيكان; كرسي رسولي; بابا
BY بيلاروس*
HU مجر; هنغاريا
ICRC صليب احمر
UN امم متحده; يونيسف`,
};
/** Assisting bodies that are known but have no code in the parse format. */
export const WITHOUT_CODE = new Set(['UN', 'ZA']);
