/** Written by `npm run train` from the labelled posts: not to be edited. A cue, then its worth to each answer. */
export const KIND_WEIGHTS = `
after bodies bodies	-55 -39 -77 69
after bodies null	-81 -56 -45 62
after civilians civilians	-69 -15 25 -41
after civilians military	-22 -51 46 -95
after civilians null	4 45 -117 -63
after civilians people	11 -9 -33 -62
after military bodies	-38 -59 -24 87
after military civilians	-1 21 -88 -34
after military military	-46 -19 -20 16
after military null	32 -95 9 -105
after military people	39 53 -98 -117
after null bodies	-38 -14 -11 48
after null civilians	-91 11 0 -41
after null military	90 -22 -142 -94
after null null	-2 4 -69 19
after null people	-21 -162 -9 41
after people bodies	-16 -25 -19 26
after people civilians	-96 161 -166 -56
after people military	31 -15 -110 -114
after people null	-79 -40 79 -66
after people people	-20 -89 25 -78
ahead of bodies bodies	-60 -50 -52 65
ahead of bodies military	11 -75 -79 -3
ahead of bodies null	63 -90 -100 -44
ahead of civilians civilians	-107 36 -28 -66
ahead of civilians military	252 -192 -164 -43
ahead of civilians null	16 -4 -21 -98
ahead of civilians people	-72 -48 50 -49
ahead of military civilians	-89 105 -93 -16
ahead of military military	30 -15 -189 -3
ahead of military null	31 -118 8 -145
ahead of military people	-4 -243 33 -78
ahead of null bodies	-23 -23 -27 25
ahead of null civilians	-67 90 -139 -29
ahead of null military	17 -21 15 -138
ahead of null null	-11 9 -65 15
ahead of null people	-45 39 -18 -135
ahead of people civilians	-79 25 -12 -38
ahead of people military	16 -12 -19 -168
ahead of people null	-72 -60 96 -90
ahead of people people	40 -42 -40 -84
always	-21 -18 -10 16
bodies spoken of bodies bare	-42 -35 -50 47
bodies spoken of bodies noun	-70 -50 -46 77
bodies spoken of civilians noun	-77 -57 62 -63
bodies spoken of military noun	-28 -133 -134 41
bodies spoken of null bare	-47 -85 -59 56
bodies spoken of null noun	14 -7 -81 -20
bodies spoken of people bare	-127 49 -30 43
bodies spoken of people noun	-45 -133 18 10
counts bodies	-96 -61 -79 107
counts civilians	-56 42 -28 -76
counts military	36 -50 -68 -19
counts null	-1 -43 -9 -14
counts people	-37 -37 37 -76
found N for N bodies	-52 -34 -50 52
found N for N military	196 -159 -185 -116
found N for N people	-35 -11 10 -39
found N from each side civilians	-54 60 -44 -5
found N from each side military	196 -81 -200 -74
found N from each side people	-48 -67 38 -38
found N-for-N people	-8 -67 20 -28
found number and noun bodies	-82 -50 -59 85
found number and noun civilians	-24 56 -79 -58
found number and noun military	45 -55 -47 -53
found number and noun null	-24 23 -17 -64
found number and noun people	-79 -41 84 -110
found number without a noun bodies	-82 -65 -67 120
found number without a noun civilians	-106 -14 24 -52
found number without a noun military	-73 8 -18 33
found number without a noun null	8 -90 -2 10
found number without a noun people	55 -56 -66 -24
found the same number military	26 -113 -4 -105
found the same number people	-115 -101 125 -19
no bodies bodies noun	-51 -35 -56 56
no bodies civilians noun	-49 61 -62 -50
no bodies military bare	58 -127 -33 -134
no bodies military noun	45 -28 -52 -107
no bodies null bare	-2 -55 25 -69
no bodies null noun	-27 3 -5 -50
no bodies people bare	-7 -93 17 -206
no bodies people noun	-23 -50 44 -146
noun noun.body	-43 -52 -33 51
noun noun.branch	-50 33 -89 33
noun noun.child	-66 30 -24 -56
noun noun.civilian	-35 4 0 -47
noun noun.exchange	-1 -16 -15 -24
noun noun.family	27 -160 13 -91
noun noun.foreigner	-4 -10 -4 17
noun noun.military	38 -125 -14 -25
noun noun.other	-56 51 -12 -33
noun noun.people	-72 -46 70 -26
noun noun.rank	-36 13 -86 32
noun noun.soldier	21 -41 -94 1
noun noun.woman	46 -121 -21 -30
noun null	-13 -68 1 14
tag any: adj.dead	-44 -75 -99 101
tag any: cue.captivity	1 17 3 -93
tag any: cue.on_shield	-73 -86 -85 102
tag any: cue.repatriation	-5 -107 -93 56
tag any: noun.body	-84 -75 -91 120
tag any: noun.branch	7 5 -17 -27
tag any: noun.child	-8 56 -40 -99
tag any: noun.civilian	-76 125 -24 -202
tag any: noun.military	82 3 -103 -36
tag any: noun.people	-39 -18 24 -11
tag any: noun.rank	-8 6 -23 -23
tag any: noun.soldier	-35 18 -7 5
tag inside: adj.dead	-46 -23 -22 39
tag inside: adj.freed	56 36 -65 -68
tag inside: adj.modifier	0 3 -7 -81
tag inside: adj.wounded	121 -74 -19 -97
tag inside: category	-53 30 -17 -21
tag inside: cue.captivity	8 -111 55 -82
tag inside: cue.captured	39 -9 -16 -16
tag inside: cue.count	-8 -67 20 -28
tag inside: cue.each	23 15 -50 -58
tag inside: cue.included	31 -99 4 -63
tag inside: cue.of_whole	19 -36 7 -101
tag inside: cue.part	61 -50 -50 -53
tag inside: cue.repatriation	-16 -4 -4 16
tag inside: cue.same_number	-29 -11 26 -79
tag inside: cue.span	-79 90 -106 -28
tag inside: foe.of	60 -42 -58 -14
tag inside: noun.body	-44 -47 -37 50
tag inside: noun.branch	-46 28 -104 43
tag inside: noun.child	-132 15 -5 -70
tag inside: noun.civilian	-13 54 -141 -33
tag inside: noun.exchange	-29 27 -11 -43
tag inside: noun.family	52 -160 -18 -87
tag inside: noun.foreigner	-7 -10 -4 20
tag inside: noun.military	78 -165 -80 0
tag inside: noun.other	-63 77 -45 -69
tag inside: noun.people	-91 -39 77 -10
tag inside: noun.soldier	70 -179 -77 -14
tag inside: noun.woman	31 -116 -6 -29
tag inside: own.of	10 -109 9 -49
tag inside: qualifier.approx	-24 53 -73 -22
tag inside: qualifier.at_least	12 -35 18 -6
tag inside: qualifier.more_than	-69 -42 74 -30
tag inside: ru.agent	-33 -25 46 -9
tag inside: ru.of	55 -92 -60 10
tag inside: ua.agent	-88 -67 91 -24
tag inside: ua.of	17 -47 29 -53
tag inside: verb.bring	-9 -38 22 13
tag inside: verb.give	24 2 -25 -29
tag inside: verb.held_exchange	-23 8 17 -68
tag inside: view.ua	3 -41 -36 -4
tag left clause: adj.dead	-39 -36 -34 42
tag left clause: cue.captivity	-22 -11 36 -120
tag left clause: cue.on_shield	-70 -23 -26 47
tag left clause: cue.repatriation	-39 -10 -16 43
tag left clause: noun.body	-65 -38 -54 71
tag left clause: noun.branch	-53 44 1 -42
tag left clause: noun.child	-43 55 -93 -31
tag left clause: noun.civilian	-56 33 12 -83
tag left clause: noun.military	12 -33 -21 -42
tag left clause: noun.people	-51 -38 59 -43
tag left clause: noun.rank	21 -15 -95 -9
tag left clause: noun.soldier	-5 13 -16 -51
tag right clause: adj.dead	-16 -68 -81 65
tag right clause: cue.captivity	20 -43 17 -90
tag right clause: cue.on_shield	-19 -16 -16 18
tag right clause: cue.repatriation	-11 -35 -41 26
tag right clause: noun.body	4 -45 -78 40
tag right clause: noun.branch	-39 18 16 -115
tag right clause: noun.child	-79 -24 30 -42
tag right clause: noun.civilian	-83 17 41 -65
tag right clause: noun.military	44 -36 -54 4
tag right clause: noun.people	-13 -27 -10 -18
tag right clause: noun.rank	54 -38 -36 -142
tag right clause: noun.soldier	38 -90 20 -40
word after: !	75 -59 -37 -76
word after: "	29 -39 -28 -44
word after: (	23 -117 -14 -49
word after: )	26 4 -73 40
word after: ,	-40 39 -6 -7
word after: -	-56 43 -30 -32
word after: .	0 -78 -2 22
word after: :	3 -78 23 -55
word after: ;	-17 -76 -61 43
word after: a	55 -7 -51 -2
word after: afu	21 -14 -9 1
word after: all	12 -35 -3 -51
word after: among	29 13 -42 -7
word after: an	2 -4 15 -15
word after: and	10 -74 21 -34
word after: are	-37 -67 69 -56
word after: armed	60 -19 -25 -51
word after: as	-13 -65 34 -43
word after: back	39 -54 -4 -7
word after: been	-4 23 21 -55
word after: betwee	-64 -27 64 -9
word after: brough	-16 -33 32 0
word after: by	-43 -67 59 -26
word after: came	21 -25 -21 12
word after: captiv	2 -41 35 -10
word after: captur	15 -2 -9 -5
word after: civili	-40 -35 34 -17
word after: come	-8 -16 14 7
word after: coming	-26 -5 33 -5
word after: countr	-41 -13 46 -2
word after: crosse	34 -2 -31 -2
word after: each	-23 -79 71 -61
word after: either	-20 33 -5 -4
word after: exchan	-9 -48 47 -15
word after: fallen	-5 -1 -1 7
word after: famili	-62 69 -56 -46
word after: federa	-64 39 -36 -12
word after: for	-4 -15 64 -35
word after: forces	85 -61 -30 -50
word after: free	4 -15 9 -1
word after: freed	76 -36 -49 -53
word after: from	8 3 -6 -28
word after: go	8 -4 0 -7
word after: got	75 -35 -77 -2
word after: had	7 15 -12 -11
word after: handed	4 29 -66 9
word after: have	-28 21 29 -27
word after: home	10 -13 4 -14
word after: in	-3 -72 38 -66
word after: its	0 -58 31 2
word after: kursk	-5 34 -24 -6
word after: kyiv	-5 5 -12 -30
word after: mediat	-41 -21 44 -15
word after: moscow	-48 -38 43 4
word after: number	-20 24 -18 -12
word after: of	83 28 -81 -76
word after: on	-11 -11 18 -31
word after: other	52 1 -65 15
word after: over	39 31 -78 17
word after: own	17 -30 1 -1
word after: prison	74 -32 -84 -6
word after: receiv	10 -1 -5 -4
word after: region	-17 37 -19 -4
word after: releas	-3 -26 26 -7
word after: return	33 13 -41 -22
word after: russia	-125 47 -2 -41
word after: saturd	-3 14 -10 -1
word after: servic	-26 -5 5 25
word after: side	-40 -54 72 -21
word after: sunday	29 -6 -31 6
word after: taken	21 -6 -11 -12
word after: territ	-6 -12 -15 12
word after: that	-32 26 -4 -11
word after: the	29 18 -42 -67
word after: their	-71 63 -40 19
word after: them	-8 -6 3 -22
word after: to	-20 22 8 -20
word after: today	-33 -37 60 -35
word after: total	-31 -12 34 -3
word after: transf	7 49 -58 -2
word after: two	-46 -42 46 14
word after: ukrain	-59 -17 57 -58
word after: was	3 -10 11 -9
word after: way	-5 -12 10 -5
word after: went	47 -54 -16 -6
word after: were	9 16 -40 7
word after: which	-23 -15 19 -8
word after: who	51 6 -62 -31
word after: whom	-29 -12 36 -3
word after: whose	51 -35 -24 -12
word after: with	-47 85 -25 -7
word after: а	18 -68 -7 7
word after: без	4 40 -49 -54
word after: бойцов	99 -96 -29 -19
word after: боку	-12 -6 17 -4
word after: больше	5 9 -12 -2
word after: в	-11 24 -37 -53
word after: вдома	66 -61 -6 -81
word after: вернул	-31 7 2 -37
word after: вже	48 0 -44 -38
word after: взамен	10 -9 -5 3
word after: визвол	-41 -75 57 -22
word after: вийшли	-33 32 -31 -8
word after: включа	-40 -64 69 -1
word after: военно	67 -48 -65 -29
word after: военны	37 5 -38 -16
word after: возвра	14 20 -25 -12
word after: волі	-69 19 42 -29
word after: вони	2 -64 39 2
word after: вооруж	68 -6 -48 -21
word after: восемь	-19 -68 -56 36
word after: вс	30 -14 -13 -11
word after: всу	119 -45 -106 -72
word after: всі	7 -43 26 -10
word after: вывезе	1 21 -18 -4
word after: від	51 -32 -36 -33
word after: відбув	42 -15 -43 -11
word after: віддал	31 -16 -28 10
word after: військ	27 -76 -4 -51
word after: вільні	-23 -8 24 -4
word after: глава	-39 -29 45 -48
word after: гражда	-71 20 24 -52
word after: двое	-35 -40 39 -14
word after: двох	50 -56 -31 11
word after: двоє	59 -44 -26 -5
word after: днр	18 -3 -12 -3
word after: до	-3 32 -19 -39
word after: додому	-63 -62 15 66
word after: дома	40 -33 -2 -48
word after: домой	-17 20 13 -79
word after: друг	-18 -6 24 -4
word after: другу	-18 -6 24 -4
word after: еще	12 -12 -10 -15
word after: же	-53 -28 60 -4
word after: женщин	8 -5 16 -20
word after: жизни	20 -12 -8 -10
word after: жизнь	21 -5 -14 -3
word after: жителе	4 21 -25 -1
word after: жители	-21 38 -20 0
word after: з	49 1 -19 -82
word after: за	38 -72 -57 4
word after: забрал	-66 34 -32 -34
word after: заверш	13 -24 11 -4
word after: загибл	-19 -13 -11 31
word after: загину	-7 -2 -3 11
word after: захисн	-9 5 -3 -10
word after: защитн	-68 -2 66 -28
word after: збройн	48 -13 -30 -29
word after: звільн	-25 -47 41 -12
word after: землі	48 -22 23 -57
word after: знову	-29 -14 35 -9
word after: зокрем	0 9 -8 -4
word after: зсу	46 -44 17 -52
word after: и	-59 10 16 -1
word after: из	-7 -58 60 -97
word after: им	-19 -40 -30 26
word after: их	22 -24 -10 -18
word after: й	42 -59 11 -25
word after: к	-28 15 -75 37
word after: каждой	-63 -22 74 -11
word after: киевск	20 -1 -4 -15
word after: киеву	51 -69 -11 -33
word after: кожног	-12 -6 17 -4
word after: кожної	-94 -25 88 -4
word after: коорди	-67 25 2 0
word after: кордон	-14 -24 22 -19
word after: которы	-12 -10 19 -50
word after: курско	-38 78 -47 -4
word after: курськ	-1 20 -13 -5
word after: курщин	-23 33 -10 -1
word after: лиц	17 -7 -11 0
word after: людей	15 -45 13 -22
word after: ми	-21 55 -58 -11
word after: минобо	66 -60 -63 -6
word after: москва	-30 -3 30 -4
word after: москве	-7 -1 -1 9
word after: мінреі	-9 -2 -2 12
word after: на	-69 17 15 -24
word after: нам	-40 -42 27 34
word after: находи	15 -5 -7 -3
word after: нацгва	-24 23 11 -14
word after: наших	-34 -42 27 3
word after: не	-9 -20 20 -13
word after: неволі	-40 -42 66 -3
word after: незако	-6 29 -22 -2
word after: ними	23 -8 -20 -5
word after: них	44 -16 -51 -61
word after: нуждаю	43 -8 -23 -13
word after: о	-31 20 27 -8
word after: област	-45 75 -34 -5
word after: обмен	-38 0 -4 -7
word after: обмін	9 -100 24 -38
word after: обміно	93 -15 -58 -37
word after: обміня	48 -55 -18 -12
word after: оборон	42 -41 -29 -42
word after: обратн	60 -38 -59 -25
word after: один	53 -69 -47 -23
word after: окупан	5 16 -16 -5
word after: освобо	3 -24 12 -25
word after: отдали	51 -48 -34 -20
word after: отданы	-55 -37 54 -33
word after: отправ	9 26 -29 -37
word after: отпуще	54 -5 -52 -1
word after: отрима	61 -36 -50 -22
word after: офицер	63 -7 -36 -43
word after: офіцер	-16 -51 56 -31
word after: п'ятьо	-56 33 -27 -47
word after: переда	4 -10 -28 10
word after: плен	21 -20 4 -5
word after: плена	40 -34 4 -14
word after: плену	30 -13 -12 -6
word after: по	-60 -17 60 -27
word after: поверн	-85 23 7 74
word after: поверт	39 -18 -7 -59
word after: повідо	-5 -13 -19 20
word after: погибш	-28 -10 -14 24
word after: поза	-52 -83 66 -82
word after: полегл	-45 -12 -24 43
word after: полону	14 -76 93 -67
word after: получе	-16 -2 -3 20
word after: получи	-54 -24 49 6
word after: попавш	17 -12 -4 -1
word after: поране	-79 -114 95 -92
word after: посред	18 -34 45 -35
word after: привез	-34 -4 -10 35
word after: приеха	11 16 -52 -15
word after: провел	47 -10 -49 -2
word after: против	-32 -61 -71 64
word after: прошел	-93 4 71 -1
word after: підкон	-62 -20 32 24
word after: підтве	48 -47 -65 9
word after: після	-26 -3 30 -20
word after: района	-11 63 -59 -1
word after: решта	-30 45 -17 -1
word after: родине	26 -34 10 -30
word after: родину	16 -12 -14 7
word after: родным	-23 42 -50 -11
word after: россии	-65 -65 89 -34
word after: россий	-15 24 -68 8
word after: россию	-46 26 5 -13
word after: россия	-21 -36 36 9
word after: російс	80 19 -48 -35
word after: росія	-30 -40 57 -31
word after: росіян	-43 -39 48 -28
word after: росії	-15 35 -32 9
word after: рф	80 -28 -70 -24
word after: рядови	21 32 -54 -35
word after: рідних	17 -6 -11 -3
word after: рідній	49 -33 31 -56
word after: с	38 -26 -40 -46
word after: сверх	27 2 -16 -14
word after: свобод	34 -39 21 -33
word after: своих	-26 -9 22 11
word after: своїх	43 -30 -42 -48
word after: сегодн	16 -109 24 -71
word after: семеро	7 -3 -4 0
word after: серед	34 -32 14 -76
word after: сержан	61 -31 -52 -55
word after: сил	106 -90 -71 -60
word after: солдат	-26 -21 15 32
word after: сообщи	-53 -41 38 6
word after: состоя	-5 -94 9 -34
word after: среди	67 -59 -63 -19
word after: сто	-39 -58 53 -75
word after: стольк	-28 -42 42 -11
word after: сторон	-17 9 -27 -41
word after: стільк	21 50 -61 -29
word after: суджан	-5 60 -58 -1
word after: сьогод	-18 -95 51 -74
word after: та	-20 15 -18 -12
word after: так	-77 -49 80 -40
word after: такий	41 -43 -8 -11
word after: телами	-15 -12 -18 19
word after: терито	-12 58 -68 -15
word after: террит	31 -12 -17 -7
word after: том	1 -47 13 -5
word after: троє	19 4 -22 -3
word after: туда	-5 -41 -5 45
word after: тяжело	-52 -42 57 -61
word after: у	40 8 -57 -42
word after: удома	33 -80 39 -85
word after: уехали	-39 13 30 -25
word after: уже	-10 -59 39 -31
word after: украин	44 -26 -29 -53
word after: україн	-17 3 1 -37
word after: усі	-28 38 -9 -1
word after: федера	12 14 -21 -5
word after: це	22 -74 7 -54
word after: цивіль	15 3 8 -24
word after: четвер	-93 20 20 15
word after: числе	-1 -44 21 -7
word after: шестер	37 -39 -1 -2
word after: штаб	-58 -93 75 1
word after: ще	55 -4 -88 -10
word after: щиті	-17 -15 -16 17
word after: що	41 -44 77 -67
word after: это	-9 -10 20 -5
word after: яких	-62 13 39 -92
word after: які	-62 -57 52 17
word after: і	67 -74 -55 -49
word after: із	-23 16 -33 23
word after: їдуть	24 -11 17 -44
word after: їхніх	13 -103 32 -57
word after: ،	-53 49 -11 -16
word after: اسر	57 -16 -50 -4
word after: اسيرا	18 -18 -3 -6
word after: الي	-1 47 -22 -11
word after: اوكران	-31 25 11 -18
word after: اي	4 -8 7 -4
word after: جانب	-33 -9 31 10
word after: روسي	20 -8 -9 -8
word after: روسيا	-22 25 19 -26
word after: طرف	0 39 -25 -2
word after: عادوا	-25 26 6 -9
word after: في	-21 -6 9 -8
word after: كل	-44 36 10 -3
word after: لكل	16 -3 -15 -1
word after: مع	-16 -58 60 -17
word after: مقابل	9 19 -26 -2
word after: من	17 -43 27 -19
word after: و	-20 -43 48 -14
word after: وساطه	16 18 -26 -2
word after: –	-5 -32 0 -7
word before: 	-8 65 -43 -38
word before: "	-19 -101 -4 38
word before: (	-45 11 -18 43
word before: )	-47 -44 52 -36
word before: +	-47 -44 63 -15
word before: ,	-9 26 -27 -41
word before: -	-32 21 -15 -30
word before: :	15 26 -35 -107
word before: ;	13 -102 15 -43
word before: a	46 -61 -14 -12
word before: additi	-25 38 -38 -1
word before: affair	28 -27 9 -27
word before: an	-9 -14 20 0
word before: and	-62 29 26 -48
word before: anothe	22 -25 23 -28
word before: are	37 -20 -55 -24
word before: at	42 -59 -26 -52
word before: back	31 -35 -12 -19
word before: bodies	-18 -4 -11 20
word before: brough	34 -26 -3 -19
word before: came	-42 -50 42 -16
word before: captiv	-97 -58 91 -16
word before: civili	49 15 -108 -18
word before: comple	-29 -38 40 -2
word before: covere	-30 -10 38 -1
word before: day	-17 -12 24 -6
word before: defenc	25 -5 -14 -8
word before: defend	-21 36 -14 -2
word before: each	-9 -23 60 -19
word before: exchan	64 -72 8 -57
word before: federa	-40 -7 48 -6
word before: follow	57 -32 -35 -15
word before: for	67 -75 -67 -34
word before: foreig	28 -27 9 -27
word before: freed	60 -46 -47 -23
word before: from	54 32 -74 -3
word before: furthe	9 -23 5 7
word before: got	-39 -56 43 25
word before: had	-41 17 21 -48
word before: handed	24 0 -33 6
word before: has	59 -4 -63 -3
word before: have	-44 -15 46 -31
word before: home	-6 -87 28 -65
word before: in	-2 22 -20 -26
word before: includ	-9 3 7 -1
word before: involv	18 -19 -5 -2
word before: it	-8 -69 49 -17
word before: kiev	20 -10 -8 -5
word before: kyiv	-6 -65 42 -22
word before: mediat	-47 41 6 -4
word before: minist	30 -7 -16 -9
word before: moscow	5 -46 11 -4
word before: negoti	66 -47 -24 -17
word before: new	-37 -43 49 -3
word before: number	-4 53 -72 -54
word before: of	-11 -65 58 -12
word before: office	-28 2 17 9
word before: on	27 -56 1 -21
word before: our	15 49 -49 -22
word before: over	-24 12 -18 27
word before: people	11 17 -36 -10
word before: plus	-23 25 -2 -1
word before: prison	-24 20 -16 -11
word before: proces	18 -5 -9 -5
word before: receiv	89 -74 -71 -56
word before: releas	0 -21 23 -20
word before: remain	-37 -2 -14 50
word before: result	1 -12 12 -3
word before: return	28 -47 -20 -46
word before: russia	-3 25 -17 -81
word before: said	33 -28 -6 -6
word before: says	46 -25 -19 -2
word before: servic	42 -8 -82 -17
word before: side	42 -43 -37 -33
word before: soldie	-18 20 -50 33
word before: succee	-35 -25 46 -2
word before: swap	22 28 -26 -36
word before: swappe	-64 -31 71 -32
word before: talks	16 -2 -8 -7
word before: that	56 -28 -45 -36
word before: the	-27 -61 39 16
word before: them	-10 13 -2 -2
word before: this	40 -29 -30 -19
word before: to	-32 -16 32 5
word before: today	-53 -22 60 -6
word before: total	-20 -11 41 -14
word before: traded	-33 -13 42 -9
word before: uae	-28 -1 26 -2
word before: ukrain	-61 -19 56 -14
word before: war	140 -43 -134 -14
word before: warrio	16 -8 -38 -19
word before: we	-53 -21 41 -20
word before: welcom	17 23 -37 -1
word before: were	-64 3 32 33
word before: which	-55 -19 64 -3
word before: with	-24 -4 28 -9
word before: year	14 -13 4 -9
word before: а	-35 74 -68 -47
word before: август	-20 -6 25 -1
word before: азовст	-26 -15 19 -2
word before: батькі	-27 -11 -8 43
word before: баш	-2 -106 6 -21
word before: без	14 4 -12 -8
word before: белору	-10 28 -19 -1
word before: большо	-71 -17 73 -15
word before: в	-26 9 18 -86
word before: вдалос	2 -2 12 -22
word before: вдома	-32 -60 67 -39
word before: вернул	-56 15 -19 -6
word before: вернут	-17 -9 14 -13
word before: взамен	-23 -59 45 -38
word before: визвол	-5 -5 10 -36
word before: вийшли	7 -59 23 -39
word before: вирвал	-1 -49 9 -6
word before: вместе	-6 26 -23 -4
word before: военно	-26 -26 11 -17
word before: военны	-71 55 -24 13
word before: возвра	21 -19 6 -45
word before: воинов	-7 60 -38 -4
word before: волю	2 -3 5 -6
word before: волі	13 -13 3 -16
word before: воїнів	-5 26 -9 -13
word before: встреч	19 21 -37 -11
word before: всу	32 46 -67 3
word before: вчера	-52 34 25 0
word before: вызвол	14 -18 -7 -15
word before: вырвал	15 -6 -5 -5
word before: вышли	-58 -52 59 -7
word before: віддал	-58 -106 63 -3
word before: військ	-11 -61 56 -47
word before: гражда	21 45 -79 -14
word before: день	54 -15 -36 -27
word before: депута	-59 -20 -59 60
word before: для	99 -36 -97 -37
word before: до	-8 -34 -15 14
word before: догово	19 -8 -10 -3
word before: додому	9 3 -10 -80
word before: дома	22 -46 22 -39
word before: домовл	-45 23 -21 8
word before: домой	6 -80 45 -70
word before: доправ	-4 1 -2 5
word before: достав	-16 -16 -16 17
word before: дпсу	-24 44 -23 -2
word before: друг	34 -18 -20 -7
word before: другу	34 -18 -20 -7
word before: едут	-48 -7 42 -25
word before: еще	-43 -30 -53 61
word before: ж	-44 56 -40 -40
word before: же	74 -34 -38 -29
word before: з	-9 27 -35 -2
word before: за	-50 44 -9 -96
word before: забрал	-18 -72 11 17
word before: завдяк	-7 7 7 -11
word before: заверш	-34 23 -11 -15
word before: загало	-105 -18 83 -45
word before: загибл	-10 -7 -15 18
word before: захисн	29 31 -57 -26
word before: звільн	-31 -9 48 -46
word before: зеленс	61 -96 7 -27
word before: землю	-12 -26 29 3
word before: землі	19 7 -5 -19
word before: зустрі	28 -32 -5 -28
word before: зі	50 -37 -38 -54
word before: и	-1 30 -93 27
word before: из	13 -71 46 -56
word before: им	-27 -66 -43 58
word before: итогам	4 -46 40 -4
word before: итого	-95 -72 93 -11
word before: й	41 55 -84 -21
word before: к	-7 -58 -36 26
word before: каждой	-94 -72 92 -12
word before: киев	49 -39 -39 -45
word before: киевом	69 -46 -65 -10
word before: киевск	58 -34 4 -32
word before: киеву	-6 -48 31 7
word before: контро	25 -3 -14 -10
word before: концу	-39 -29 45 -48
word before: кількі	23 -33 52 -66
word before: людей	47 -9 -46 -2
word before: ми	-35 -56 39 -56
word before: минобо	20 -15 -19 -16
word before: москва	-58 -77 64 -45
word before: москве	-5 -7 -4 12
word before: мы	49 -91 -31 -49
word before: на	26 -39 -2 -84
word before: нам	39 -86 29 -23
word before: натомі	35 -4 -42 8
word before: нашей	40 1 -49 -19
word before: наших	37 -20 -27 -67
word before: неволі	-2 -38 28 -41
word before: ними	-60 -24 28 -31
word before: них	53 -29 -80 37
word before: новий	49 -11 -17 -42
word before: о	50 -94 -23 -65
word before: оаэ	-34 34 -34 -11
word before: обе	15 -6 6 -18
word before: обмен	51 -158 -19 -113
word before: обмена	-91 -83 112 -43
word before: обмено	24 -11 -13 -4
word before: обменя	-60 -66 78 -86
word before: обмін	-61 -15 42 -91
word before: обміно	3 8 2 -38
word before: обміну	48 10 -53 -94
word before: обміня	49 -102 28 -44
word before: обратн	62 -76 -5 -57
word before: одержа	40 9 -9 -40
word before: одновр	1 20 -21 -5
word before: освобо	35 -38 -9 -24
word before: останк	-37 -4 -3 42
word before: осіб	31 -10 -20 -1
word before: от	63 -5 -34 -48
word before: ответ	-3 -1 -1 5
word before: отдала	-36 -15 36 -3
word before: отдали	84 -85 -98 13
word before: отданы	42 -7 -59 12
word before: отправ	41 -17 -37 -32
word before: отпуст	-60 -48 67 -58
word before: отрима	38 -68 -29 -25
word before: отчита	18 -14 -19 -9
word before: офицер	65 -19 -59 -46
word before: офіцер	11 -26 -62 -5
word before: перего	70 -21 -29 -39
word before: переда	32 -15 -46 21
word before: плена	22 15 -38 -34
word before: пленны	3 -94 6 -66
word before: плюс	-12 31 11 -47
word before: по	-75 -99 101 -88
word before: поверн	-19 -3 -13 -30
word before: поверт	-13 -44 21 5
word before: повідо	18 -13 10 -44
word before: погибш	-16 -23 -15 18
word before: подкон	50 -15 -13 -27
word before: подтве	23 -23 -20 -18
word before: полоне	-23 -83 32 -16
word before: полону	5 -105 24 -66
word before: получе	47 -6 -50 -7
word before: получи	18 -78 -2 -9
word before: поровн	73 -66 -72 -13
word before: после	-3 -22 26 -14
word before: послед	30 17 -22 -28
word before: посред	-18 15 -6 -10
word before: при	-36 2 16 -12
word before: прибул	-21 32 -32 27
word before: прибыл	-6 -62 31 -22
word before: привез	-46 -40 14 18
word before: приеха	-58 55 22 -94
word before: прийня	-22 30 -30 20
word before: принял	9 -17 -5 19
word before: принят	1 -2 -4 5
word before: приїха	16 -32 18 -31
word before: про	-3 -51 -99 37
word before: провел	19 -2 -12 -6
word before: против	-92 -30 57 38
word before: процес	34 -5 -27 -5
word before: прошел	-75 -33 77 -7
word before: разом	-74 50 31 -61
word before: ранены	41 -50 -34 -35
word before: режим	28 -4 -17 -8
word before: режима	-14 -23 24 -6
word before: режиму	66 -22 -28 -24
word before: резуль	15 -26 13 -8
word before: репатр	-21 -3 -2 25
word before: решта	-59 84 -72 -5
word before: ровно	30 -4 -18 -13
word before: родину	-21 -3 -9 24
word before: россие	29 -91 16 -54
word before: россии	-30 -9 34 -26
word before: россий	42 -29 -19 -86
word before: россию	-26 20 -4 -72
word before: россия	-79 -117 63 5
word before: російс	-29 -60 45 -96
word before: росія	75 -47 -76 -47
word before: росіян	58 -115 -45 -48
word before: росії	-13 -8 17 -4
word before: рф	59 5 -59 -14
word before: рівно	62 -71 -36 -29
word before: рідну	-12 -26 29 3
word before: рідній	30 30 21 -48
word before: с	54 -7 -60 -20
word before: само	79 -23 -40 -49
word before: свобод	27 -53 -13 -33
word before: своих	-47 -19 40 10
word before: сегодн	-1 -4 -18 1
word before: серед	-51 14 -24 54
word before: солдат	-5 11 -89 -49
word before: сообщи	-77 -69 97 -4
word before: состоя	-91 45 92 -40
word before: стольк	65 -21 -38 -29
word before: сторон	14 -113 40 -78
word before: сьогод	8 -63 -16 -28
word before: та	0 56 -47 -16
word before: так	-20 24 -26 -27
word before: также	-17 42 -28 -2
word before: також	-55 38 -55 28
word before: теж	44 -43 -41 -48
word before: тел	-6 -14 -5 23
word before: тела	-38 -17 -26 42
word before: телами	-15 -13 -14 15
word before: террит	49 -27 -15 -29
word before: того	-20 36 -18 0
word before: тоже	-81 -54 84 -41
word before: туда	-27 -20 16 27
word before: тіла	-47 -19 -14 65
word before: у	5 64 -122 -58
word before: удалос	45 -23 14 -17
word before: удома	-19 -60 54 -51
word before: уехали	38 -57 51 -53
word before: уже	32 -24 -14 -8
word before: украин	23 -44 3 -68
word before: україн	-106 -49 89 -8
word before: услови	1 11 -9 -3
word before: ушло	-22 -17 24 -16
word before: формат	-70 -56 80 -23
word before: формул	-49 24 -4 -59
word before: хто	69 -73 -77 -64
word before: це	-48 17 74 -9
word before: цивіль	57 -57 -49 -33
word before: челове	-61 29 52 -42
word before: ще	-89 42 12 -78
word before: щиті	-52 -9 -12 49
word before: що	22 -15 -9 -23
word before: щойно	-11 -43 25 -25
word before: яких	-58 -40 57 -46
word before: є	-39 33 -30 3
word before: і	-26 42 -34 -59
word before: із	17 -40 54 -89
word before: їдуть	18 29 -34 -64
word before: їхніх	-82 -75 54 14
word before: ،	16 20 -22 -19
word before: اسري	57 -5 -56 -2
word before: اسيرا	-48 -24 56 -2
word before: الي	-54 18 29 0
word before: اليوم	23 -54 19 -12
word before: ان	-26 39 22 -9
word before: اوكران	17 29 -30 -14
word before: اي	28 -5 -25 -2
word before: تبادل	-38 -50 40 -9
word before: جديده	13 12 -23 -2
word before: روسيا	23 -15 -10 -5
word before: روسيه	30 10 -38 -4
word before: سلمت	-8 -20 21 -2
word before: شمل	-30 -58 60 -17
word before: شملت	-30 -7 35 0
word before: عاد	-41 28 26 -10
word before: عمليه	-43 -37 59 -8
word before: عن	-63 -72 81 -8
word before: في	-23 64 -53 -10
word before: كييف	-1 -22 22 -12
word before: لم	-16 -58 60 -17
word before: مجموعه	-30 3 27 -2
word before: مقابل	59 -12 -51 -6
word before: من	-5 -1 11 -9
word before: و	-21 -11 23 -9
word before: واقع	-10 -2 12 0
word before: –	27 -40 -35 -59
word before: ▪	2 0 -9 7
word before: ⚡	-94 -79 94 -74
word before: ✅	1 -70 3 -43
word before: ✔	-2 11 -8 -1
word before: ❗	-59 -42 67 -11
`;
