import type { Phrasing } from './phrasing.js';

export const en: readonly Phrasing[] = [
  {
    figures: { 'ua.military': 157 },
    kind: 'exchange',
    channel: 'koord_shtab',
    texts: [
      '157 Ukrainian defenders have returned home from Russian captivity.',
      'A prisoner exchange has taken place: 157 servicemen are home.',
      'One hundred and fifty-seven defenders are back in Ukraine today.',
      'Ukraine has brought back 157 soldiers from Russian captivity.',
      'Another 157 warriors were released from Russian captivity today. Among them are 12 officers; 43 had been held since 2022.',
      'Today, 157 of our defenders came home. 90 of them defended Mariupol.',
      'The 157 prisoners of war freed today are on their way home.',
    ],
  },
  {
    figures: { 'ua.people': 157 },
    kind: 'exchange',
    channel: 'zelensky',
    texts: [
      'Our people are home. 157 Ukrainians are returning from Russian captivity today.',
      '157 people are back home: soldiers, sergeants, officers, and civilians too.',
      'Ukrainians are coming home from captivity – 157 people.',
    ],
  },
  {
    figures: { 'ru.military': 146, 'ua.military': 146 },
    kind: 'exchange',
    channel: 'mod_russia',
    texts: [
      'On August 24, 146 Russian servicemen were returned from the territory controlled by the Kiev regime. In return, 146 Ukrainian prisoners of war were handed over.',
      '146 Russian servicemen have been returned from Kiev-controlled territory. In exchange, 146 AFU prisoners of war have been transferred.',
      'As a result of negotiations, 146 Russian servicemen came back home; the Ukrainian side received 146 of its prisoners of war.',
      'Russia and Ukraine exchanged prisoners of war, 146 for 146.',
      'An exchange of prisoners of war on a 146-for-146 basis took place today.',
    ],
  },
  {
    figures: { 'both.people': 350, 'ua.people': 175, 'ru.people': 175 },
    kind: 'exchange',
    mediators: ['AE'],
    channel: 'uae_mofa',
    texts: [
      'UAE mediation succeeded in an exchange of 350 captives, 175 from each side.',
      'The UAE announced the success of its mediation between Russia and Ukraine: 350 captives were exchanged, 175 Ukrainians and 175 Russians.',
      'Thanks to UAE mediation, 350 prisoners have been released, 175 on each side.',
    ],
  },
  {
    figures: { 'ua.people': 146, 'ru.people': 146 },
    totals: [['both', 'people', 4641]],
    mediators: ['AE'],
    channel: 'uae_mofa',
    texts: [
      'The UAE has announced a new exchange of 146 Ukrainian and 146 Russian captives, bringing the total number of captives exchanged through UAE mediation to 4,641.',
      'A new UAE mediation led to the release of 146 Ukrainian captives and 146 Russian captives. The total number of captives exchanged through its efforts now stands at 4,641.',
    ],
  },
  {
    figures: { 'ua.bodies': 1000, 'ru.bodies': 24 },
    kind: 'bodies',
    channel: 'other',
    texts: [
      'Russia returned the bodies of 1,000 fallen soldiers to Ukraine and received 24 bodies in return.',
      'Ukraine received 1,000 bodies of its fallen servicemen; Russia got 24.',
      'The remains of 1,000 Ukrainian servicemen were handed over to Kyiv, 24 bodies were given to Russia.',
    ],
  },
  {
    figures: { 'ua.bodies': 909 },
    kind: 'bodies',
    channel: 'koord_shtab',
    texts: [
      'The bodies of 909 fallen defenders have been returned to Ukraine.',
      '909 bodies of fallen Ukrainian soldiers were repatriated today.',
      'Repatriation: the remains of 909 servicemen are back in Ukraine.',
    ],
  },
  {
    figures: { 'ua.civilians': 9 },
    kind: 'civilians',
    mediators: ['QA'],
    channel: 'lubinets',
    texts: [
      'Nine Ukrainian children have been reunited with their families thanks to the mediation of Qatar.',
      'With the help of Qatar, nine children were returned to Ukraine from the occupied territories.',
    ],
  },
  {
    totals: [['ua', 'people', 5000]],
    verdict: 'statement',
    channel: 'koord_shtab',
    texts: [
      'Since the start of the full-scale invasion, 5,000 Ukrainians have been returned from captivity.',
      'In total, more than 5,000 people have been freed from Russian captivity since February 2022.',
    ],
  },
  {
    held: [['ru', 'pow', 6000]],
    verdict: 'statement',
    channel: 'other',
    texts: ['About 6,000 Ukrainian prisoners of war are still held by Russia.', 'Russia is holding more than 6,000 Ukrainian prisoners of war.'],
  },
  {
    verdict: 'announcement',
    channel: 'other',
    texts: [
      'Russia and Ukraine agreed to exchange 300 prisoners of war next week.',
      'A new prisoner exchange will take place tomorrow: 150 for 150.',
      'The exchange of 200 prisoners has been postponed.',
      'Moscow said it was ready to hand over 3,000 bodies.',
      'Kyiv denied reports of an exchange of 100 prisoners.',
      'The prisoner swap planned for today was called off by Russia.',
    ],
  },
  {
    channel: 'other',
    texts: [
      'Hamas released 20 hostages and Israel freed 250 prisoners.',
      'The United States and Russia exchanged 24 prisoners at Ankara airport.',
      '12 soldiers were wounded and 3 killed; 20 returned to duty.',
      'Ukraine received 20 fighter jets and 100 missiles.',
      'Azerbaijan returned 32 Armenian prisoners of war.',
      'More than 100 drones were shot down; 5 people were rescued from the rubble.',
      'The ministers exchanged views; 30 delegates returned home.',
      'Thirty students went to France under an exchange programme.',
      '37 Ukrainian servicemen were captured near Pokrovsk.',
      'A year ago today 95 defenders of Azovstal came home.',
    ],
  },
];
