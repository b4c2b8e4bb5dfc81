import type { Phrasing } from './phrasing.js';

export const ar: readonly Phrasing[] = [
  {
    figures: { 'ua.people': 146, 'ru.people': 146 },
    kind: 'exchange',
    mediators: ['AE'],
    channel: 'uae_mofa',
    texts: [
      'أعلنت دولة الإمارات نجاح جهود وساطة جديدة بين روسيا وأوكرانيا، حيث تم تبادل 146 أسيراً أوكرانياً و146 أسيراً روسياً.',
      'نجحت الوساطة الإماراتية في إتمام عملية تبادل أسرى جديدة شملت 146 أسيرا من أوكرانيا و146 أسيرا من روسيا.',
    ],
  },
  {
    figures: { 'both.people': 350, 'ua.people': 175, 'ru.people': 175 },
    kind: 'exchange',
    mediators: ['AE'],
    channel: 'uae_mofa',
    texts: ['نجحت وساطة الإمارات في تبادل 350 أسيراً، 175 من كل جانب.'],
  },
  {
    verdict: 'statement',
    totals: [['both', 'people', 4641]],
    channel: 'uae_mofa',
    texts: [
      'ارتفع إجمالي عدد الأسرى الذين تم تبادلهم بين روسيا وأوكرانيا عبر الوساطات الإماراتية إلى 4641 أسيراً.',
    ],
  },
  {
    figures: { 'ru.military': 50 },
    channel: 'mod_russia',
    texts: ['عاد 50 جنديا روسيا من الأسر في أوكرانيا.', 'تم الإفراج عن 50 عسكريا روسيا من الأسر الأوكراني.'],
  },
  {
    channel: 'uae_mofa',
    texts: [
      'رحبت الإمارات بالاتفاق على تبادل 2900 أسير بين الأطراف اليمنية.',
      'استقبلت الدولة 25 طفلا من غزة للعلاج.',
    ],
  },
];
