import type { Token } from '../../text/tokens.js';
import { joinArabicNumbers } from './join-numbers.js';
import { spelled } from './spell.js';

const ARABIC = /[\u0620-\u064a]/u;

/** Words whose own first letter is `و`. */
const WITH_WAW =
  /^(?:وساط|وسيط|وزار|وزير|وزرا|وطن|وفد|وفود|وقت|وصل|وصول|واحد|واشن|وجه|وقع|وقف|وضع|وكال|ولاي|وفا|وثي|وعد(?!د)|وثم|ورق|وحد|وسا|وسط|والد|واق|واج|وجود|واسط|ولد|ورد|ورث|وديع|ودي)/u;

/** Words whose own first letters look like the article, and some that mean something else with it. */
const WHOLE: ReadonlySet<string> = new Set([
  'الاف',
  'الفا',
  'الفي',
  'الفين',
  'الفان',
  'الف',
  'الان',
  'اليوم',
  'الاثنين',
  'الاحد',
  'الينا',
  'اليه',
  'اليها',
  'اليهم',
  'الي',
]);

/** What a preposition is written together with in these posts, where no article tells it. */
const AFTER_B =
  /^(?:وساط|دعم|جهود|جهد|مساع|فضل|رعاي|تسهيل|مبادر|تعاون|تنسيق|مشارك|اشراف|تدخل|ضمان|واقع|صور|معدل|عدد|مجموع|اجمالي|نحو|اكثر|حوالي|سبب|موجب|مناسب|حضور|عوده|تبادل|افراج|تسليم|تسلم|اطلاق|اسر|جنود|جندي|عسكري|مدني|سكان|اطفال|طفل|جثامين|جثث|رفات|روسي|اوكراني|عائل|ذويهم|اسرهم|اهل|نجاح|اتمام|انجاز|امارات|قطري|تركي|سعودي|امريكي|اميركي|عشر|ثلاث|اربع|خمس|ست|سبع|ثماني|تسع|دفع|معزل)/u;
const AFTER_L =
  /^(?:تبادل|اعاده|عوده|تسليم|افراج|اطلاق|لم|وساط|جهود|دوله|حكوم|اسر|جنود|جندي|مواطن|اكثر|نحو|عائلات|ذوي|اطفال|مفاوض|محادث|اتفاق|عدد|جنود|عسكريي|مقاتل|مدني|ضحايا|قتل|تعاون|نظير)/u;

/** … and whose own first letter is `ف`. */
const WITH_FA = /^(?:فبراير|فيفري|فلسطين|فاتيكان|فلاديمير|فولودي|فالنتين|فارق|فاعل|فادح|فائق|فادي|فاديم)/u;
/** "and of", "and in", "and was": too short to be told by length. */
const PARTICLE = /^[وف](?:من|في|عن|لم|لن|قد|تم|هم|هو|هي|ان|كل|ست)$/u;

function bare(word: string): string {
  return word
    .replace(/[أإآٱ]/gu, 'ا')
    .replace(/ة/gu, 'ه')
    .replace(/ى/gu, 'ي')
    .replace(/ؤ/gu, 'و');
}

/** Bare alef, `ه` for `ة`, `ي` for `ى`; then the conjunction, prepositions and the article go. */
export function stripWord(word: string): string {
  let out = bare(word);
  if (WHOLE.has(out) || WITH_FA.test(out)) return out;
  if (PARTICLE.test(out)) return out.slice(1);
  if (out.length > 3 && /^[وف]/u.test(out)) {
    const rest = out.slice(1);
    if (WHOLE.has(rest)) return rest;
    if (out.startsWith('و') ? !WITH_WAW.test(out) : out.length > 4 && /^ف(?:ال|لل|ب|ل|ا|عاد)/u.test(out))
      out = rest;
  }
  if (out.length > 4 && /^[بكل]ال/u.test(out)) {
    out = out.slice(1);
    if (WHOLE.has(out)) return out;
  }
  // "To the side" is a direction, the side alone is none.
  if (/^لل(?:جانب|طرف)$/u.test(out)) return `ل${out.slice(2)}`;
  if (out.length > 4 && out.startsWith('لل')) return out.slice(2);
  if (out.length > 3 && out.startsWith('ال')) return out.slice(2);
  if (out.length > 4 && out.startsWith('ب') && AFTER_B.test(out.slice(1))) return out.slice(1);
  if (out.length > 4 && out.startsWith('ل') && AFTER_L.test(out.slice(1))) return out.slice(1);
  return out;
}

/** Whom two are counted of by the ending alone: `ان`, `ين`, and `ت` before them for `ه`. */
const COUNTED_IN_TWO =
  'طفل مدني اسير جندي عسكري شخص مواطن جثه جثمان ضابط مقاتل محارب سجين معتقل محتجز جريح مصاب امراه فتاه صبي طبيب صحفي بحار شرطي اوكراني روسي رهينه كاهن قس قاصر حارس لاجئ'.split(
    ' ',
  );

const DUALS: ReadonlyMap<string, string> = new Map(
  COUNTED_IN_TWO.flatMap((one) => {
    const stem = one.endsWith('ه') ? `${one.slice(0, -1)}ت` : one;
    return [
      [`${stem}ان`, one],
      [`${stem}ين`, one],
    ] as const;
  }),
);

/** These end like a dual and are plurals as often: only a dual where no number stands before them. */
const ALSO_PLURAL =
  /^(?:مدنيين|عسكريين|اوكرانيين|مقاتلين|محاربين|معتقلين|محتجزين|مصابين|صحفيين|مواطنين|لاجئين|بحارين|روسيين)$/u;

function dualOf(token: Token): string | undefined {
  return token.kind === 'word' && !ALSO_PLURAL.test(token.text) ? DUALS.get(token.text) : undefined;
}

/** Arabic words without what is written together with them; their places in the text stay. A dual is a number and a noun. */
export function stripArabic(tokens: readonly Token[]): Token[] {
  const words = tokens.map((token) =>
    token.kind === 'word' && ARABIC.test(token.text) ? spelled(token, stripWord(token.text)) : token,
  );
  const two = words.flatMap((token, at) => {
    const one = dualOf(token);
    if (one === undefined) return [token];
    // "طبيبان عسكريان": the adjective of a dual is one too, and counts nobody else.
    const before = words[at - 1];
    const agrees = before !== undefined && dualOf(before) !== undefined;
    const noun = spelled(token, one);
    return agrees ? [noun] : [{ ...spelled(token, '2'), kind: 'number' as const }, noun];
  });
  return joinArabicNumbers(two);
}
