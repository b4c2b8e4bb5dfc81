import type { Phrasing } from './phrasing.js';

/** What is told before and after a transfer: announcements, meetings, sums, people still held. */
export const sequels: readonly Phrasing[] = [
  {
    verdict: 'announcement',
    channel: 'other',
    texts: [
      'Киев и Москва готовят новый обмен пленными, сообщил Умеров. Речь идёт о 500 военнослужащих с каждой стороны.',
      'Обмен, назначенный на среду, перенесён. Новая дата не названа.',
      'Стороны договорились обменять по 300 военнопленных до конца месяца.',
      'В ближайшие дни может состояться обмен в формате 150 на 150.',
      'Сторони погодили списки на наступний обмін. Дату не розголошують.',
      'Обмін полоненими зірвано: російська сторона не з’явилася на місце передачі.',
      'Наступного тижня Україна та росія проведуть обмін тяжкопораненими.',
      'Росія пропонує передати Україні 3 000 тіл загиблих.',
      'Russia and Ukraine are expected to exchange 300 prisoners of war next week.',
      'A planned swap of 100 wounded soldiers has been postponed, officials said.',
      'Kyiv and Moscow have agreed to swap 500 prisoners each in the coming days.',
    ],
  },
  {
    verdict: 'follow_up',
    channel: 'koord_shtab',
    texts: [
      'Перші години після повернення. Відео з місця обміну, який відбувся вчора.',
      'Відвідали у шпиталі захисників, звільнених у межах 68-го обміну.',
      'Захисники, яких повернули з полону минулого тижня, проходять реабілітацію. Їх відвідали рідні.',
      'Рік тому з полону повернулися 215 захисників. Пригадуємо той обмін.',
      'Фоторепортаж: як зустрічали наших героїв після обміну 24 серпня.',
    ],
  },
  {
    verdict: 'follow_up',
    channel: 'other',
    texts: [
      'Самолёт с военнослужащими, возвращёнными из плена, приземлился в Подмосковье.',
      'Освобождённые накануне военнослужащие прибыли в Москву на лечение. Видео Минобороны.',
      'Footage shows soldiers freed in Saturday’s exchange calling their families.',
    ],
  },
  {
    verdict: 'statement',
    totals: [['ua', 'people', 6235]],
    channel: 'koord_shtab',
    texts: [
      'Від початку повномасштабного вторгнення з полону повернуто 6 235 українців.',
      'За весь час обмінів вдалося звільнити 6235 наших людей.',
      'Загалом з 2022 року додому повернулося вже 6 235 захисників і цивільних.',
      'Since the start of the full-scale invasion 6,235 Ukrainians have been returned from captivity.',
      'С начала полномасштабной войны из плена удалось вернуть 6 235 украинцев.',
    ],
  },
  {
    verdict: 'statement',
    held: [['ru', 'pow', 6300]],
    channel: 'koord_shtab',
    texts: [
      'У російському полоні перебувають близько 6 300 українських військовополонених.',
      'За нашими даними, росія утримує 6300 військових.',
      'Наразі в неволі залишаються 6 300 захисників.',
      'About 6,300 Ukrainian servicemen are held in Russian captivity.',
      'В российском плену остаются 6 300 украинских военных.',
    ],
  },
  {
    figures: { 'ua.military': 185 },
    totals: [['ua', 'people', 7000]],
    channel: 'lubinets',
    texts: [
      'Сьогодні повернули 185 захисників. Загалом від початку вторгнення вдома вже 7 000 українців.',
      '185 наших захисників удома! Всього повернуто 7 000 людей від початку повномасштабної війни.',
      'Ще 185 військових звільнено з полону. За час повномасштабного вторгнення повернули 7000 наших громадян.',
      'We returned 185 defenders today. In total, 7,000 Ukrainians have been brought back since the full-scale invasion began.',
    ],
  },
  {
    figures: { 'ua.military': 185, 'ua.civilians': 20 },
    kind: 'exchange',
    channel: 'koord_shtab',
    texts: [
      'Обмін полоненими. Додому повертаються: військовослужбовці – 185, цивільні – 20.',
      'Звільнено 185 військових. Разом із ними – 20 цивільних.',
      'Україна повернула 185 воїнів, а також двадцятьох цивільних, яких незаконно утримувала росія.',
      'Вдома 185 військовослужбовців та 20 цивільних осіб. Більшість перебувала в неволі понад три роки.',
      '185 servicemen and 20 civilians have returned to Ukraine from Russian captivity.',
    ],
  },
  {
    figures: { 'ru.military': 205 },
    kind: 'exchange',
    transit: 'BY',
    channel: 'mod_russia',
    texts: [
      'Из украинского плена возвращены 205 российских военнослужащих. Сейчас они в Белоруссии.',
      '205 российских военнослужащих освобождены. Им оказывают помощь на территории Республики Беларусь.',
      'Домой возвращаются 205 наших военнослужащих, в настоящее время они находятся в Беларуси.',
      '205 Russian servicemen were returned from Ukrainian captivity. They are currently in the Republic of Belarus.',
    ],
  },
  {
    figures: { 'ua.military': 205 },
    mediators: ['AE', 'US'],
    channel: 'koord_shtab',
    texts: [
      'Повернули 205 захисників. Дякуємо США та Об’єднаним Арабським Еміратам за посередництво.',
      '205 захисників удома. Обмін відбувся за посередництва ОАЕ та Сполучених Штатів.',
      'Звільнено 205 воїнів. Посередниками виступили Емірати і США.',
      '205 defenders are home. We thank the United States and the UAE for their assistance.',
      'The release of 205 defenders was mediated by the UAE and the United States.',
    ],
  },
  {
    verdict: 'irrelevant',
    channel: 'other',
    texts: [
      'Лидеры обменялись подарками, 12 делегатов вернулись домой.',
      'Хамас передал Израилю тела 4 заложников, освобождены 90 палестинцев.',
      'США и Россия обменялись заключёнными: двое на двоих.',
      'Азербайджан вернул Армении 8 пленных.',
      'Суд приговорил 23 азовцев к длительным срокам.',
      'Thailand returned 18 Cambodian soldiers captured in July.',
      'Israel and Hamas completed another exchange: 3 hostages for 90 prisoners.',
      'The bank said that 500 clients had exchanged their cards.',
    ],
  },
];
