import type { Phrasing } from './phrasing.js';

/** Meetings, honours, visits, defections and large numbers beside which nobody comes back; and days of transfers. */
export const occasions: readonly Phrasing[] = [
  {
    channel: 'koord_shtab',
    texts: [
      'Зустріч із родинами 36-ї бригади: прийшли 140 людей. Розповіли про роботу Штабу.',
      'Делегація Штабу побувала у таборі, де тримають російських військовополонених. 20 із них попросили про обмін. Передано 15 листів рідним.',
      'Повернувся додому і знову став до лав: історія Сергія. Разом із ним тоді звільнили ще 94 оборонців.',
      'Триває опитування звільнених: уже дали свідчення 150 захисників, визволених 5 лютого.',
    ],
  },
  {
    channel: 'zelensky',
    texts: [
      'Відзначив державними нагородами 25 воїнів, серед них 4 повернулися з полону.',
      'Був на передовій. Подякував бійцям за захоплення 31 окупанта – це поповнення обмінного фонду. За тиждень їх уже понад 160.',
    ],
  },
  {
    channel: 'diu',
    texts: [
      'Перейшов на бік України: за програмою «Хочу жити» здалися вже 260 військових рф.',
      'Бійці ГУР взяли в полон 12 росіян, серед них 2 офіцери. «Обмінний фонд поповнено», – жартують розвідники.',
    ],
  },
  {
    channel: 'uae_mofa',
    verdict: 'statement',
    totals: [['both', 'people', 4641]],
    texts: [
      'The UAE has sent 8,000 laptops to Ukraine. The Ministry stressed that its mediation between Russia and Ukraine had resulted in the release of 4,641 captives.',
    ],
  },
  {
    figures: { 'ru.people': 55, 'ua.people': 215 },
    date: '2022-09-22',
    channel: 'other',
    published: '2022-09-23',
    texts: ['Накануне Киев обменял 55 россиян на 215 своих. Самолёт с ними сел в Подмосковье.'],
  },
  {
    figures: { 'ru.people': 146, 'ua.people': 146 },
    date: '2025-08-24',
    channel: 'other',
    published: '2025-08-25',
    texts: ['Вчера состоялся обмен 146 на 146, сегодня освобождённые проходят обследование.'],
  },
  {
    figures: { 'ua.military': 270, 'ua.civilians': 120 },
    channel: 'lubinets',
    texts: [
      '270 військовослужбовців і 120 цивільних – уже на рідній землі. Росія отримала стільки ж.',
      'Повертаються 270 військових і 120 цивільних: усі вже вдома після обміну.',
    ],
  },
  {
    figures: { 'ua.military': 270, 'ru.military': 270, 'ua.civilians': 120, 'ru.civilians': 120 },
    channel: 'other',
    texts: [
      "Russia's Defence Ministry said each side had brought home 270 service personnel and 120 civilians.",
    ],
  },
  {
    figures: { 'ru.military': 95 },
    mediators: ['AE'],
    channel: 'moskalkova',
    texts: ['Поздравляю с возвращением 95 наших воинов! Благодарим ОАЭ за гуманитарное содействие.'],
  },
  {
    figures: { 'ua.military': 95 },
    channel: 'diu',
    texts: [
      '95 оборонців України вирвалися на свободу. 28 із них росіяни засудили, двадцять відбувають довічне.',
    ],
  },
];
