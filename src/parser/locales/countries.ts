/** States and bodies that can mediate or receive: ISO 3166 code, `VA` or `ICRC`, and their names per language. */
export const countries: Readonly<Record<'ru' | 'uk' | 'en' | 'ar', string>> = {
  ru: `AE \ud83c \udde6 \ud83c \uddea; эмираты|эмиратов|эмиратам|эмиратами|эмиратах; эмиратск*; объединенн* арабск* эмират*; оаэ; абу-даби
US \ud83c \uddfa \ud83c \uddf8; сша; соединенн* штат*; штатам|штаты|штатов; американск* сторон*; вашингтон*; америк*; трамп*; уиткофф*; американск* администрац*
TR \ud83c \uddf9 \ud83c \uddf7; турци*; турецк*; анкар*; эрдоган*
SA \ud83c \uddf8 \ud83c \udde6; саудовск* арави*; бин салман*; наследн* принц*; саудовск*; королевств* саудовск*; эр-рияд*
QA \ud83c \uddf6 \ud83c \udde6; катар|катара|катару|катаром|катаре; катарск*; государств* катар
VA \ud83c \uddfb \ud83c \udde6; ватикан*; спасибо|спасибі|дякую|дякуємо|вдячні|вдячний ..1 папі|папе; святейш* престол*; святого престола; папы римского; папе римскому; папе ..1 франциск*|льву; папа ..1 франциск*|лев; папой ..1 франциском|львом; кардинал*
BY \ud83c \udde7 \ud83c \uddfe; белорус*; беларус*; лукашенко; минск|минску|минска|минске|минском; гомел*; мозыр{ь,е,я}
HU \ud83c \udded \ud83c \uddfa; венгри*; венгерск*; будапешт*
CH \ud83c \udde8 \ud83c \udded; швейцари*
CN китай|китая|китаю
IL израил*
ICRC красн* крест*; мккк; мкк
UN оон; организац* объединенн* наци*`,
  uk: `AE \ud83c \udde6 \ud83c \uddea; емірати|еміратів|еміратам|еміратами|еміратах; еміратськ*; об'єднан* арабськ* емірат*; оае; абу-дабі
US \ud83c \uddfa \ud83c \uddf8; сша; сполучен* штат*; штатам|штати|штатів; американськ* сторон*; вашингтон*; америк*; трамп*; віткофф*; американськ* адміністрац*
TR \ud83c \uddf9 \ud83c \uddf7; туреччин*; турецьк* сторон*; анкар*; ердоган*; турецьк*
SA \ud83c \uddf8 \ud83c \udde6; саудівськ* араві*; бін салман*; спадкоємн* принц*; наслідн* принц*; саудівськ*; королівств* саудівськ*; ер-ріяд*
QA \ud83c \uddf6 \ud83c \udde6; катар|катару|катаром|катарі|катарові; катарськ*; держав* катар
VA \ud83c \uddfb \ud83c \udde6; ватикан*; спасибо|спасибі|дякую|дякуємо|вдячні|вдячний ..1 папі|папе; святійш* престол*; свят* престол*; папи римського; папі римському; папі ..1 франциск*|лев*; папа ..1 франциск|лев; папою ..1 франциском|левом; кардинал*; апостольськ* престол*
BY \ud83c \udde7 \ud83c \uddfe; білорус*; лукашенк*; мінськ|мінську|мінська
HU \ud83c \udded \ud83c \uddfa; угорщин*; угорськ*; будапешт*
CH \ud83c \udde8 \ud83c \udded; швейцар*
CN китай|китаю
IL ізраїл*
ZA пар; південно-африканськ*
ICRC червон* хрест*; мкчх
UN оон; організац* об'єднан* нац*; unicef; юнісеф`,
  en: `AE \ud83c \udde6 \ud83c \uddea; uae; united arab emirates; emirates; emirati; emiratis; abu dhabi; u . a . e
US \ud83c \uddfa \ud83c \uddf8; united states; usa; us; u . s; u . s . a; american*; the states; washington; america; trump; witkoff; melania
TR \ud83c \uddf9 \ud83c \uddf7; türkiye; turkiye; turkey; turkish; ankara; erdogan; erdoğan
SA \ud83c \uddf8 \ud83c \udde6; saudi arabia; saudi; saudis; riyadh; kingdom of saudi; authorities of the kingdom; bin salman; ksa
QA \ud83c \uddf6 \ud83c \udde6; qatar; qatari; qataris; state of qatar; doha
VA \ud83c \uddfb \ud83c \udde6; vatican; holy see; pope; cardinal; pontiff; apostolic nunci*; zuppi
BY \ud83c \udde7 \ud83c \uddfe; belarus; belarusian; lukashenko; minsk; belarusians
HU \ud83c \udded \ud83c \uddfa; hungary; hungarian; budapest; orban; orbán
CH \ud83c \udde8 \ud83c \udded; switzerland; swiss; bern
CN china
IL israel
ICRC red cross; icrc; the red cross
UN united nations; unicef`,
  ar: `AE \ud83c \udde6 \ud83c \uddea; امارات*; اماراتي*; دوله امارات; ابوظبي; ابو ظبي
US \ud83c \uddfa \ud83c \uddf8; ولايات متحده; امريكي*; اميركي*; امريكا; اميركا; واشنطن; ترامب; ترمب; ويتكوف
TR \ud83c \uddf9 \ud83c \uddf7; تركيا; تركي*; انقره; اردوغان
SA \ud83c \uddf8 \ud83c \udde6; سعوديه; سعودي*; رياض; مملكه; مملكه عربيه سعوديه; ولي عهد; بن سلمان
QA \ud83c \uddf6 \ud83c \udde6; قطر; قطري*; دوحه
VA \ud83c \uddfb \ud83c \udde6; فاتيكان; كرسي رسولي; بابا; كاردينال
BY \ud83c \udde7 \ud83c \uddfe; بيلاروس*; مينسك; روسيا بيضاء; لوكاشينكو
HU \ud83c \udded \ud83c \uddfa; مجر; هنغاريا
CH \ud83c \udde8 \ud83c \udded; سويسرا; سويسري*
ICRC صليب احمر; لصليب احمر; لجنه دوليه ..1 صليب احمر
UN امم متحده; يونيسف`,
};
/** Assisting bodies that are known but have no code in the parse format. */
export const WITHOUT_CODE = new Set(['UN', 'ZA']);
