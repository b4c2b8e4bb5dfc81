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
    texts: [
      'About 6,000 Ukrainian prisoners of war are still held by Russia.',
      'Russia is holding more than 6,000 Ukrainian prisoners of war.',
    ],
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
  {
    figures: { 'ua.people': 390 },
    kind: 'exchange',
    channel: 'zelensky',
    published: '2025-05-23',
    texts: [
      'The first stage of the 1000-for-1000 exchange agreement has been carried out. Today – 390 people. On Saturday and Sunday, we expect the exchange to continue.',
      'We are bringing our people home. 390 Ukrainians are back today. Every one of them is someone we fought for.',
    ],
  },
  {
    figures: { 'ua.military': 205 },
    kind: 'exchange',
    ordinal: 64,
    channel: 'koord_shtab',
    published: '2025-05-06',
    texts: [
      '205 Ukrainian defenders are home. This is the 64th exchange since the start of the full-scale invasion.',
      'The 64th prisoner exchange has been completed: 205 servicemen returned to Ukraine, including three officers.',
      'Today the sixty-fourth exchange took place. 205 warriors have been freed from captivity. 12 of them are seriously ill.',
    ],
  },
  {
    figures: { 'ua.people': 10 },
    kind: 'exchange',
    channel: 'zelensky',
    texts: [
      'Ten Ukrainians have been released from Russian captivity in another exchange.',
      'We managed to bring ten more people back from Russian captivity today.',
    ],
  },
  {
    figures: { 'ua.military': 185, 'ua.civilians': 20 },
    kind: 'exchange',
    channel: 'zelensky',
    published: '2025-10-02',
    texts: [
      'Today, 185 of our defenders are returning home from Russian captivity: 183 privates and sergeants and two officers. Twenty civilians are coming back too. Since the beginning of the full-scale war, over 7,000 people have been returned.',
      '185 warriors and 20 civilians are home.',
    ],
  },
  {
    figures: { 'ru.military': 185, 'ua.military': 185, 'ru.civilians': 20 },
    kind: 'exchange',
    transit: 'BY',
    channel: 'mod_russia',
    published: '2025-10-02',
    texts: [
      'On October 2, 185 Russian servicemen were returned from Kiev-controlled territory. In exchange, 185 AFU prisoners of war were handed over. In addition, 20 civilians were brought back. The Russian servicemen and civilians are currently in the Republic of Belarus, where they receive medical care.',
    ],
  },
  {
    figures: { 'ua.civilians': 9 },
    kind: 'civilians',
    mediators: ['QA'],
    channel: 'qatar',
    texts: [
      'Qatar facilitated the reunification of nine Ukrainian children with their families in Ukraine.',
      'As a result of Qatari mediation, nine Ukrainian children have returned to Ukraine to join their families.',
    ],
  },
  {
    figures: { 'ua.bodies': 1200 },
    kind: 'bodies',
    channel: 'other',
    published: '2025-06-14',
    texts: [
      'Ukraine received another 1,200 bodies, which according to the Russian side belong to Ukrainian servicemen.',
      'Another 1,200 bodies have been repatriated to Ukraine under the Istanbul agreements.',
      'Russia handed over the bodies of 1,200 Ukrainian soldiers today, Kyiv said.',
    ],
  },
  {
    figures: { 'both.people': 206 },
    totals: [['both', 'people', 1994]],
    kind: 'exchange',
    mediators: ['AE'],
    channel: 'uae_mofa',
    published: '2024-09-14',
    texts: [
      'The United Arab Emirates has announced the success of a new mediation that led to the release of 206 captives. It brings the total number of captives exchanged through UAE mediation to 1,994.',
      'New UAE mediation succeeds in exchanging 206 captives between Russia and Ukraine. Captives exchanged with the help of the UAE now total 1,994. It is the eighth mediation this year.',
    ],
  },
  {
    verdict: 'follow_up',
    channel: 'zelensky',
    texts: [
      'I met with the defenders who were released from captivity on August 14.',
      'Footage of the return of our defenders from captivity.',
    ],
  },
  {
    channel: 'zelensky',
    texts: [
      'Overnight, 502 drones and 24 missiles. Five people were killed and 40 wounded.',
      'We spoke about the return of 20,000 abducted children and of all prisoners.',
      'I signed decrees awarding 280 of our warriors, 100 of them posthumously.',
      'Our partners handed over two Patriot systems; 12 more aircraft will arrive in spring.',
      'Rescuers pulled 12 people out of the rubble; the body of one child was returned to the family.',
    ],
  },
  {
    figures: { 'ua.military': 84 },
    kind: 'exchange',
    channel: 'zelensky',
    texts: [
      'Another 84 of our warriors are home today after Russian captivity.',
      'A new exchange. 84 defenders of Ukraine have been brought back from Russian captivity.',
      'Eighty-four Ukrainian soldiers were freed in the latest prisoner swap.',
      'Ukraine and Russia carried out a prisoner exchange; 84 Ukrainian servicemen came home.',
      'Russia freed 84 Ukrainian prisoners of war today.',
    ],
  },
  {
    figures: { 'ua.people': 84, 'ru.people': 84 },
    kind: 'exchange',
    channel: 'other',
    texts: [
      'Russia and Ukraine swapped 84 prisoners each.',
      'Each side released 84 prisoners.',
      'Moscow and Kyiv exchanged prisoners, 84 on each side.',
      '84 Ukrainians and 84 Russians were exchanged today.',
    ],
  },
  {
    figures: { 'ru.military': 60 },
    kind: 'exchange',
    channel: 'mod_russia',
    texts: [
      'Sixty Russian servicemen have been returned from Ukrainian captivity after negotiations.',
      'As a result of talks, 60 Russian servicemen who had been in mortal danger in captivity were brought home.',
    ],
  },
  {
    figures: { 'ua.military': 63, 'ua.civilians': 2 },
    kind: 'exchange',
    channel: 'koord_shtab',
    texts: [
      '63 defenders and two civilians are back on Ukrainian soil after a prisoner exchange.',
      'Sixty-three servicemen have been rescued from Russian captivity, along with two civilians.',
      'Ukraine welcomed home 63 defenders today. Two civilians returned with them.',
    ],
  },
  {
    figures: { 'ru.military': 63 },
    kind: 'exchange',
    channel: 'other',
    texts: [
      'The Russian Defence Ministry said 63 Russian servicemen had been returned from Ukrainian captivity.',
      'Russia has brought home 63 servicemen held captive by Ukraine.',
      'Some of the 63 Russian soldiers freed today from captivity need treatment.'.replace(
        'Some of the 63 Russian soldiers freed today from captivity need treatment.',
        '63 Russian soldiers have been freed from captivity following talks.',
      ),
    ],
  },
  {
    figures: { 'both.people': 410, 'ua.people': 205, 'ru.people': 205 },
    kind: 'exchange',
    mediators: ['AE'],
    channel: 'uae_mofa',
    texts: [
      'UAE mediation efforts have succeeded in exchanging 410 prisoners of war between Russia and Ukraine, including 205 Ukrainians and 205 Russians.'.replace(
        'prisoners of war',
        'captives',
      ),
      'A total of 410 captives, 205 Ukrainian and 205 Russian, have been freed with the mediation of the UAE.',
    ],
  },
  {
    figures: { 'ua.bodies': 62 },
    kind: 'bodies',
    channel: 'koord_shtab',
    texts: [
      'Repatriation measures have been completed: the bodies of 62 fallen defenders were returned.',
      'The bodies of 62 Ukrainian servicemen have come home.',
      '62 fallen soldiers returned to Ukraine. We thank the ICRC.',
    ],
  },
  {
    figures: { 'ua.military': 37 },
    kind: 'exchange',
    channel: 'koord_shtab',
    texts: [
      'Thirty-seven prisoners of war have come home, among them three officers and five wounded.',
      'We have brought 37 defenders home. It is the 70th exchange of this war.'.replace(
        ' of this war',
        ' since the start of the full-scale invasion',
      ),
      'Home: 37 servicemen freed from Russian captivity.',
    ],
  },
  {
    figures: { 'ru.military': 37, 'ua.military': 37 },
    kind: 'exchange',
    channel: 'other',
    texts: [
      'Russia got back 37 servicemen and handed 37 Ukrainian prisoners of war over to Kyiv.',
      'Moscow said 37 Russian servicemen had returned; 37 Ukrainian prisoners of war were given in exchange.',
      'Kyiv released 37 Russian soldiers and received 37 Ukrainian soldiers in return.',
    ],
  },
  {
    figures: { 'ua.civilians': 5 },
    kind: 'civilians',
    channel: 'lubinets',
    texts: ['Five people have been returned from Russian captivity, all of them civilians.'],
  },
  {
    figures: { 'ua.military': 175 },
    outside: { 'ua.military': 22 },
    kind: 'exchange',
    channel: 'koord_shtab',
    texts: [
      '175 defenders returned from captivity today; 22 more warriors were brought back outside the exchange.',
    ],
  },
  {
    figures: { 'ua.people': 200 },
    qualifiers: { 'ua.people': 'at_least' },
    channel: 'zelensky',
    texts: ['At least 200 Ukrainians were freed from Russian captivity today.'],
  },
  {
    figures: { 'ua.bodies': 12 },
    kind: 'bodies',
    channel: 'koord_shtab',
    texts: ['Twelve defenders came home on their shields today.'],
  },
  {
    figures: { 'ua.military': 10, 'ru.military': 12 },
    kind: 'exchange',
    channel: 'koord_shtab',
    texts: [
      'Today 10 Ukrainian servicemen returned from captivity. From our side, 12 Russian soldiers were handed over to the enemy. The Coordination Headquarters for the Treatment of Prisoners of War thanks all who helped.',
    ],
  },
  {
    figures: { 'ua.military': 44 },
    kind: 'exchange',
    channel: 'koord_shtab',
    texts: [
      'The third exchange in a row this week: 44 soldiers were taken back from the enemy and are home.',
      'As a result of the exchange, 44 Ukrainian servicemen have returned: 40 soldiers and sergeants and four officers.',
      'It happened: 44 defenders crossed the border with Ukraine after three years in captivity.',
    ],
  },
  {
    figures: { 'ru.military': 44, 'ua.military': 44 },
    kind: 'exchange',
    mediators: ['AE'],
    transit: 'BY',
    channel: 'mod_russia',
    texts: [
      'Today, as a result of the negotiation process, 44 Russian servicemen were returned from the territory controlled by the Kiev regime. In exchange, 44 prisoners of war of the AFU were transferred. The released servicemen are in the Republic of Belarus. The United Arab Emirates provided humanitarian mediation.',
    ],
  },
];
