/** A channel of the playground. Its posts imitate the style of the real one; only the figures are facts. */
export interface SampleChannel {
  source: string;
  handle: string;
  party: 'ua' | 'ru' | 'mediator';
  languages: string[];
  title: string;
  /** Raw id of the preview's data-view; the Bot API's chat id is -100 and these digits. */
  id: number;
  /** Posts from before the story, oldest first. */
  older: readonly SamplePost[];
}

export interface SamplePost {
  /** UTC. */
  at: string;
  text: string;
}

/** A post that appears while the playground runs. */
export interface StoryPost {
  handle: string;
  text: string;
}

/** 13:31:30 in Kyiv and Moscow, on the day of the first sample swap. */
export const STORY_START = new Date('2025-08-24T10:31:30Z');

/** The known swaps are imported up to here: the story must be news. */
export const HISTORY_UNTIL = '2025-08-23';

export const SAMPLE_CHANNELS: readonly SampleChannel[] = [
  {
    source: 'mod_russia',
    handle: 'sample_mod_russia',
    party: 'ru',
    languages: ['ru'],
    title: 'Минобороны России (образец)',
    id: 1_000_000_001,
    older: [
      {
        at: '2025-08-14T12:40:00Z',
        text: '14 августа в результате переговорного процесса с подконтрольной киевскому режиму территории возвращены 84 российских военнослужащих. Взамен переданы 84 военнопленных ВСУ.\n\nСейчас все они находятся в Республике Беларусь и получают необходимую помощь.',
      },
      {
        at: '2025-08-21T05:05:00Z',
        text: 'Ночью дежурными средствами ПВО уничтожены 49 беспилотных летательных аппаратов: 21 над Ростовской областью, 15 над Воронежской, 13 над Белгородской.',
      },
      {
        at: '2025-08-23T16:00:00Z',
        text: 'В Москве 120 военнослужащим вручены государственные награды. Из них 14 посмертно переданы семьям.',
      },
    ],
  },
  {
    source: 'koord_shtab',
    handle: 'sample_koord_shtab',
    party: 'ua',
    languages: ['uk'],
    title: 'Координаційний штаб (зразок)',
    id: 1_000_000_002,
    older: [
      {
        at: '2025-08-14T13:25:00Z',
        text: 'Сьогодні відбувся черговий обмін. Додому повертаються 84 українці: 33 військовослужбовці та 51 цивільний.',
      },
      {
        at: '2025-08-20T09:00:00Z',
        text: 'Зустріч із родинами військовополонених: у розмові взяли участь 210 людей із 12 областей. Наступна зустріч відбудеться за два тижні.',
      },
      {
        at: '2025-08-22T11:30:00Z',
        text: 'Нагадуємо: представники Координаційного штабу ніколи не просять грошей за відомості про полонених.',
      },
    ],
  },
  {
    source: 'uae_mofa',
    handle: 'sample_uae_mofa',
    party: 'mediator',
    languages: ['en'],
    title: 'UAE Foreign Ministry (sample)',
    id: 1_000_000_003,
    older: [
      {
        at: '2025-08-14T15:10:00Z',
        text: 'The UAE announces that its mediation led to a new exchange of 168 captives between Russia and Ukraine, 84 from each side. The total number of captives exchanged through these efforts has reached 4,349.',
      },
      {
        at: '2025-08-19T10:00:00Z',
        text: 'The Minister received a delegation of 15 members to discuss trade between the two countries.',
      },
    ],
  },
];

/** In the order in which they appear. Moscow's and Kyiv's counts differ here as they did that day. */
export const STORY: readonly StoryPost[] = [
  {
    handle: 'sample_mod_russia',
    text: '24 августа в результате переговоров с территории, подконтрольной киевскому режиму, возвращены 146 российских военнослужащих. Взамен переданы 146 военнопленных ВСУ.\n\nКроме того, домой возвращаются восемь гражданских лиц, жителей Курской области.\n\nСейчас все они находятся в Республике Беларусь, где им оказывают медицинскую и психологическую помощь. Посреднические усилия гуманитарного характера приложили Объединённые Арабские Эмираты.',
  },
  {
    handle: 'sample_koord_shtab',
    text: 'У День Незалежності відбувся 68-й обмін полоненими.\n\nДодому повертаються військовослужбовці Збройних Сил, Національної гвардії та Державної прикордонної служби, а також вісім цивільних, серед них журналіст.\n\nДякуємо Об’єднаним Арабським Еміратам за посередництво.',
  },
  {
    handle: 'sample_uae_mofa',
    text: 'UAE mediation has succeeded in completing a new exchange of captives between Russia and Ukraine: 292 captives, 146 from each side. The total number of captives exchanged through UAE mediation is now 4,641.',
  },
];
