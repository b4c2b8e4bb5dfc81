/** Written by `npm run train` from the labelled posts: not to be edited. A cue, then its worth to each answer. */
export const KIND_WEIGHTS = `
after bodies bodies	-40 -44 -65 64
after bodies military	-57 -35 -6 58
after bodies null	-122 -52 -57 113
after civilians civilians	-121 0 16 -55
after civilians military	0 -41 19 -48
after civilians null	8 -7 -13 -63
after civilians people	3 -26 -9 -53
after military bodies	-32 -39 -21 43
after military civilians	9 9 -101 -33
after military military	-15 -52 2 -24
after military null	38 -66 -8 -121
after military people	91 33 -111 -104
after null bodies	-23 -18 -18 23
after null civilians	-87 6 11 -39
after null military	63 -31 -129 -110
after null null	-35 8 -78 20
after null people	0 -130 -24 34
after people bodies	-16 -39 -10 56
after people civilians	-100 152 -187 -43
after people military	25 10 -161 -123
after people null	-81 -33 86 -37
after people people	-12 -55 22 -88
ahead of bodies bodies	-53 -38 -47 58
ahead of bodies military	-6 -58 -63 11
ahead of bodies null	71 -85 -68 -55
ahead of bodies people	-60 -51 88 -61
ahead of civilians civilians	-91 25 -13 -61
ahead of civilians military	145 -176 -151 -36
ahead of civilians null	-81 52 21 -82
ahead of civilians people	-81 -57 78 -39
ahead of military bodies	-18 -8 -12 20
ahead of military civilians	-125 93 -62 -23
ahead of military military	-6 -3 -193 15
ahead of military null	56 -65 -23 -140
ahead of military people	9 -278 14 -110
ahead of null bodies	-32 -21 -22 36
ahead of null civilians	-57 78 -144 -33
ahead of null military	-20 -38 24 -132
ahead of null null	17 30 -169 14
ahead of null people	-82 41 8 -86
ahead of people bodies	-9 -16 -4 25
ahead of people civilians	-140 20 0 -41
ahead of people military	0 12 -21 -115
ahead of people null	-109 -80 120 -111
ahead of people people	43 -36 -36 -107
always	-23 -14 -8 13
bodies spoken of bodies bare	-41 -29 -49 43
bodies spoken of bodies noun	-66 -43 -45 76
bodies spoken of civilians noun	-60 -31 44 -51
bodies spoken of military noun	1 -146 -149 14
bodies spoken of null bare	-41 -111 -110 65
bodies spoken of null noun	41 -26 -68 -31
bodies spoken of people bare	-104 52 -34 -59
bodies spoken of people noun	-138 -141 32 10
counts bodies	-111 -53 -66 116
counts civilians	-44 36 -39 -77
counts military	54 -57 -76 -53
counts null	0 -30 -6 -13
counts people	-36 -58 42 -104
found N for N bodies	-46 -29 -49 45
found N for N military	189 -140 -220 -89
found N for N people	-29 -24 21 -119
found N from each side bodies	-7 -4 -6 16
found N from each side civilians	-35 71 -41 -4
found N from each side military	185 -105 -170 -59
found N from each side people	-42 -120 54 -36
found N-for-N people	-4 -60 11 -24
found number and noun bodies	-101 -44 -53 97
found number and noun civilians	-27 58 -88 -64
found number and noun military	71 -81 -69 -73
found number and noun null	-8 15 -26 -49
found number and noun people	-76 -67 75 -91
found number without a noun bodies	-63 -53 -58 123
found number without a noun civilians	-185 -10 24 -67
found number without a noun military	-45 11 -21 12
found number without a noun null	2 -101 -2 8
found number without a noun people	35 -36 -50 -18
found that many military	68 -22 -56 -35
found the same number military	49 -101 -25 -95
found the same number people	-56 -86 59 -24
no bodies bodies noun	-95 -52 -69 96
no bodies civilians noun	-40 49 -61 -54
no bodies military bare	51 -124 -45 -96
no bodies military noun	66 -39 -67 -130
no bodies null bare	6 -69 4 -33
no bodies null noun	-15 -1 -5 -47
no bodies people bare	-16 -68 26 -106
no bodies people noun	-26 -63 41 -129
noun noun.body	-35 -58 -29 91
noun noun.branch	-40 20 -148 44
noun noun.child	-125 29 -12 -64
noun noun.civilian	-27 2 -6 -49
noun noun.exchange	1 -4 -11 -34
noun noun.family	32 -140 31 -106
noun noun.foreigner	-5 -17 -5 24
noun noun.man	51 42 -86 -11
noun noun.military	46 -122 -18 -31
noun noun.other	-33 39 -34 -29
noun noun.people	-76 -45 54 -5
noun noun.rank	-20 3 -86 17
noun noun.soldier	11 -11 -95 1
noun noun.woman	43 -118 -31 -33
noun null	-3 -87 -5 -10
tag any: adj.dead	-50 -87 -109 91
tag any: cue.captivity	-20 -4 15 -64
tag any: cue.on_shield	-34 -63 -79 57
tag any: cue.repatriation	24 -65 -75 18
tag any: noun.body	-105 -68 -93 135
tag any: noun.branch	6 -28 -19 -30
tag any: noun.child	-22 63 -42 -108
tag any: noun.civilian	-87 130 -7 -173
tag any: noun.military	83 -2 -123 -36
tag any: noun.people	-62 -5 41 8
tag any: noun.rank	-20 30 -11 -44
tag any: noun.soldier	-39 38 -41 16
tag inside: adj.dead	-51 -11 -17 46
tag inside: adj.freed	66 51 -89 -44
tag inside: adj.modifier	45 -11 -33 -54
tag inside: adj.wounded	40 -67 11 -62
tag inside: category	-67 24 2 -11
tag inside: cue.captivity	-8 -76 64 -52
tag inside: cue.captured	29 -8 -14 -10
tag inside: cue.count	-4 -60 11 -24
tag inside: cue.each	6 33 -46 -38
tag inside: cue.included	52 -108 -35 -43
tag inside: cue.local	-9 41 -26 -8
tag inside: cue.of_whole	-2 -30 38 -87
tag inside: cue.part	73 -41 -71 -20
tag inside: cue.repatriation	-4 -1 -1 6
tag inside: cue.same_number	-57 -23 54 -77
tag inside: cue.span	-91 105 -108 -38
tag inside: foe.of	58 -57 -31 -7
tag inside: noun.body	-44 -50 -37 78
tag inside: noun.branch	-58 45 -123 42
tag inside: noun.child	-113 -8 23 -54
tag inside: noun.civilian	-15 52 -174 -41
tag inside: noun.exchange	-29 37 -13 -30
tag inside: noun.family	32 -137 30 -101
tag inside: noun.foreigner	-10 -16 -6 28
tag inside: noun.man	51 42 -86 -11
tag inside: noun.military	105 -145 -107 -11
tag inside: noun.other	-70 63 -31 -65
tag inside: noun.people	-102 -14 83 -27
tag inside: noun.soldier	91 -226 -84 -28
tag inside: noun.woman	30 -105 -19 -37
tag inside: own.of	-15 -124 18 -5
tag inside: qualifier.approx	-9 45 -60 -20
tag inside: qualifier.at_least	-4 -24 15 5
tag inside: qualifier.more_than	-74 -22 76 -28
tag inside: ru.agent	-33 -38 32 -16
tag inside: ru.of	7 -69 -5 -4
tag inside: ua.agent	-69 -89 84 -23
tag inside: ua.of	6 -35 19 -28
tag inside: verb.bring	-11 -20 17 -24
tag inside: verb.come	-39 -1 37 -3
tag inside: verb.get	23 -42 -3 -26
tag inside: verb.held_exchange	-34 7 20 -31
tag inside: view.ru	50 -4 -42 -10
tag inside: view.ua	4 -34 -9 -3
tag left clause: adj.dead	-52 -27 -42 70
tag left clause: cue.captivity	-24 -10 31 -117
tag left clause: cue.on_shield	-75 -20 -37 87
tag left clause: cue.repatriation	-55 -12 -19 58
tag left clause: noun.body	-59 -32 -40 58
tag left clause: noun.branch	-64 56 -19 -37
tag left clause: noun.child	-41 125 -166 -31
tag left clause: noun.civilian	-73 51 45 -66
tag left clause: noun.military	-11 -1 -27 -36
tag left clause: noun.people	-47 -11 49 -55
tag left clause: noun.rank	0 -30 -63 23
tag left clause: noun.soldier	1 7 -46 -44
tag right clause: adj.dead	-47 -65 -39 61
tag right clause: cue.captivity	41 -43 6 -76
tag right clause: cue.on_shield	-26 -15 -17 25
tag right clause: cue.repatriation	-29 -24 -50 45
tag right clause: noun.body	-28 -48 -31 38
tag right clause: noun.branch	-23 -4 9 -90
tag right clause: noun.child	-26 51 -54 -35
tag right clause: noun.civilian	-77 41 38 -44
tag right clause: noun.military	36 -57 -35 -4
tag right clause: noun.people	0 -64 -11 -28
tag right clause: noun.rank	67 -53 -36 -94
tag right clause: noun.soldier	47 -28 -37 -65
word after: 	23 -1 -37 -18
word after: !	80 -73 -51 -109
word after: "	6 -50 -13 -46
word after: (	-29 -83 47 -62
word after: )	-15 -2 -85 39
word after: ,	-42 40 -9 -3
word after: -	-40 48 -45 -37
word after: .	20 -75 -15 -11
word after: :	-4 -53 3 -64
word after: ;	-60 -60 -2 46
word after: a	13 -10 -14 12
word after: afu	12 -7 -5 0
word after: all	25 -24 -10 -45
word after: among	27 15 -40 -10
word after: an	-4 -4 30 -24
word after: and	-34 -115 60 -43
word after: apiece	-33 -32 56 -11
word after: are	-35 -49 69 -71
word after: armed	67 -15 -36 -61
word after: as	-51 -57 58 -9
word after: back	41 -45 3 -52
word after: been	-18 13 9 -68
word after: betwee	-71 -21 74 -6
word after: both	-47 -45 52 -18
word after: brough	-24 -38 48 -4
word after: by	-25 -68 41 -32
word after: came	12 -25 -13 20
word after: captiv	11 -25 21 -9
word after: captur	49 -9 -13 -46
word after: civili	-21 -54 58 -23
word after: come	-8 -22 14 12
word after: coming	-20 -14 36 -4
word after: countr	-38 -14 65 -10
word after: crosse	23 -1 -21 -6
word after: each	3 -66 32 -55
word after: either	-23 28 -6 -2
word after: exchan	-9 -42 51 -6
word after: fallen	-3 -1 -2 5
word after: famili	-70 71 -52 -48
word after: federa	-40 38 -39 -5
word after: for	-16 12 52 -11
word after: forces	85 -60 -20 -59
word after: free	2 -14 15 -3
word after: freed	59 -32 -38 -56
word after: friday	25 7 -12 -31
word after: from	-21 32 1 -19
word after: go	16 -6 -13 -3
word after: going	37 -47 -34 -5
word after: got	55 -29 -71 -8
word after: had	-6 -5 13 -45
word after: handed	24 42 -67 6
word after: have	-11 5 6 -58
word after: home	-13 -16 13 -11
word after: in	-14 -28 49 -73
word after: its	11 -38 9 -1
word after: kursk	-11 24 -21 -12
word after: kyiv	-11 9 8 -55
word after: mediat	-34 -13 36 -5
word after: moscow	-9 -34 9 -12
word after: number	-14 14 -17 17
word after: of	68 30 -100 -64
word after: on	-1 -14 2 -18
word after: one	23 -6 -16 -2
word after: other	-6 -5 -3 11
word after: over	38 29 -69 8
word after: own	36 -52 -6 -1
word after: prison	54 -39 -52 -4
word after: receiv	6 -1 -2 -3
word after: region	-17 26 -16 -12
word after: releas	37 -26 -13 -10
word after: repatr	14 -3 -14 2
word after: return	-4 35 -9 -30
word after: reunit	-21 9 -1 -17
word after: russia	-125 37 8 -47
word after: said	-1 23 -29 -10
word after: saturd	-4 10 -4 -2
word after: servic	-25 -2 27 -22
word after: seven	3 -18 14 0
word after: side	-41 -53 58 -12
word after: soldie	38 -70 33 -4
word after: sunday	22 -2 -21 1
word after: taken	17 -5 -13 -11
word after: territ	22 -10 -9 -5
word after: that	-31 25 -21 -8
word after: the	-3 30 -28 -59
word after: their	0 68 -71 -9
word after: them	37 -12 -40 -27
word after: thursd	68 -20 -63 9
word after: to	-3 4 16 -29
word after: today	-54 -54 67 -38
word after: total	-25 -14 36 -1
word after: transf	4 38 -45 -1
word after: tuesda	-32 -17 32 -6
word after: two	-34 -34 43 -3
word after: ukrain	-79 -7 64 -15
word after: was	30 -21 -29 -6
word after: way	17 -38 -10 -16
word after: wednes	15 -24 11 -3
word after: went	-10 -31 20 -16
word after: were	2 17 -28 2
word after: which	-23 -11 23 2
word after: who	27 -2 -60 -7
word after: whom	-22 -8 31 -6
word after: whose	39 -24 -34 -10
word after: with	-63 3 11 -15
word after: а	58 -61 -11 -30
word after: без	33 55 -84 -29
word after: бойцов	99 -86 -17 -35
word after: боку	-27 -3 30 -1
word after: больше	-1 10 -8 -2
word after: в	0 -39 17 -10
word after: вдалос	7 12 -8 -13
word after: вдома	20 -20 12 -60
word after: вернул	-29 -58 79 -35
word after: вже	26 -3 -44 -32
word after: взамен	18 -8 -5 -5
word after: взятых	52 -2 -6 -50
word after: визвол	-62 -70 71 -20
word after: вийшли	-39 23 -22 -21
word after: вирвал	32 -9 -18 -17
word after: вирван	8 -6 18 -26
word after: включа	-48 -70 77 -1
word after: военно	82 -90 -74 -66
word after: военны	-30 -19 13 -12
word after: возвра	9 24 -39 -20
word after: волі	-53 44 45 -18
word after: вони	19 -66 18 -3
word after: вооруж	37 -5 -25 -15
word after: восемь	-33 -61 -38 38
word after: воссое	-22 44 -23 -3
word after: вс	17 -5 -7 -5
word after: все	48 53 -58 -21
word after: всу	47 -33 -53 -42
word after: всі	-24 -37 41 -2
word after: вывезе	-7 37 -28 -3
word after: від	24 -20 -25 -28
word after: відбув	32 -7 -23 -4
word after: віддал	-5 -41 -5 13
word after: військ	18 -115 1 -53
word after: вільні	-22 7 8 -3
word after: глава	-51 -49 57 -24
word after: гражда	-34 -10 24 -29
word after: двое	-33 -23 27 -20
word after: двох	50 -46 -20 7
word after: двоє	53 -48 -22 5
word after: двух	5 -23 -13 28
word after: днр	8 -2 -3 -3
word after: до	8 65 -66 -18
word after: додому	-17 -45 14 41
word after: дома	12 -31 26 -41
word after: домой	-34 36 12 -75
word after: друг	-9 -3 13 -5
word after: другу	-9 -3 13 -5
word after: емірат	-58 -45 50 -24
word after: еще	-27 4 25 -2
word after: же	-38 -11 44 -4
word after: женщин	3 4 16 -32
word after: жизни	20 -4 -9 -11
word after: жизнь	22 -3 -12 -9
word after: жителе	11 11 -21 -2
word after: жители	-24 27 -15 -2
word after: з	-12 21 -17 -11
word after: за	22 -65 -31 -13
word after: забрал	-62 42 -57 -8
word after: заверш	22 -27 2 -3
word after: загибл	-16 -21 -16 20
word after: загину	-7 -3 -3 13
word after: захисн	-33 23 15 -6
word after: защитн	-72 1 59 -39
word after: збройн	47 -16 -22 -17
word after: звільн	-17 -48 52 -10
word after: землі	37 17 20 -54
word after: знову	-31 1 27 -14
word after: зокрем	-12 14 -10 -8
word after: зсу	28 -41 13 -39
word after: и	-34 4 28 -5
word after: из	-6 -50 43 -89
word after: им	-26 -41 -41 54
word after: их	-5 -56 35 -37
word after: й	38 -50 -8 -16
word after: к	13 37 -130 31
word after: каждой	-62 -23 83 -7
word after: киев	28 -52 37 -20
word after: киевск	26 -7 -5 -16
word after: киеву	41 -69 12 -31
word after: кожног	-27 -3 30 -1
word after: кожної	-92 -28 93 -4
word after: коорди	-89 16 2 5
word after: кордон	-10 10 1 -6
word after: коррес	-16 -4 13 6
word after: которы	-17 3 40 -37
word after: курско	-36 61 -39 -5
word after: курськ	-21 39 -13 -3
word after: курщин	-30 41 -10 -1
word after: лиц	19 -4 -14 -1
word after: людей	40 -46 -16 -18
word after: маріуп	-1 -31 44 -27
word after: медвед	-10 -4 16 -2
word after: ми	-45 76 -61 -18
word after: минобо	59 -52 -58 -12
word after: москва	-23 -3 19 3
word after: москве	-8 -1 -1 9
word after: мінреі	-17 -16 -16 16
word after: на	-58 14 40 -32
word after: нам	-53 -54 1 54
word after: находи	18 -3 -10 -5
word after: нацгва	-15 25 -1 -20
word after: наших	-46 -21 19 -18
word after: не	-43 50 -48 -34
word after: неволі	-44 -31 59 -4
word after: незако	-8 33 -24 -3
word after: ними	38 -17 -27 -4
word after: них	65 -45 -35 -68
word after: нуждаю	51 -6 -32 -18
word after: о	-23 27 16 -6
word after: област	-37 29 -23 -13
word after: обмен	-27 17 -16 -13
word after: обмін	19 -95 21 -35
word after: обміно	64 -13 -45 -23
word after: обміня	42 -50 12 -39
word after: оборон	28 -47 -21 -42
word after: обратн	60 7 -55 -36
word after: один	47 -43 2 -34
word after: одна	10 -48 20 -7
word after: окупан	3 18 -12 -9
word after: освобо	26 -20 3 -20
word after: отдали	67 -23 -52 -27
word after: отданы	-57 -47 67 -8
word after: отправ	14 35 -34 -33
word after: отпуще	45 -4 -43 -4
word after: отрима	42 -32 -34 -24
word after: офицер	74 -7 -34 -50
word after: офіцер	16 -91 33 -54
word after: п'ятьо	-9 56 -61 -8
word after: переда	10 -1 -15 1
word after: перетн	-12 11 1 -5
word after: плен	12 -19 9 -15
word after: плена	37 -15 -18 -9
word after: плену	35 -6 -20 -10
word after: по	-55 -22 51 -16
word after: поверн	-48 15 12 3
word after: поверт	9 -24 8 -36
word after: повідо	13 0 -44 17
word after: погибш	-17 -13 -12 20
word after: поза	-65 -80 71 -34
word after: покину	-23 -10 32 -13
word after: полегл	-54 -12 -32 50
word after: полону	20 -75 62 -103
word after: получе	-14 -6 -8 23
word after: получи	-76 52 -13 -6
word after: попавш	16 -15 -15 -15
word after: поране	-56 -116 70 -83
word after: посере	-58 -45 50 -24
word after: посред	16 -21 22 -34
word after: привез	-36 -4 -4 38
word after: приеха	14 24 -36 -10
word after: причем	46 -28 -19 -22
word after: провел	38 -11 -42 10
word after: против	-16 -62 -50 37
word after: прошел	-105 16 53 -16
word after: підкон	-41 7 25 25
word after: підтве	55 -33 -63 8
word after: після	-15 -5 33 -17
word after: разом	-10 9 -2 -14
word after: района	-30 77 -60 -3
word after: решта	-33 50 -18 -2
word after: родине	26 -18 -1 -16
word after: родину	19 -9 -19 2
word after: родным	-15 57 -52 -5
word after: россии	-54 -65 70 -38
word after: россий	-19 28 -42 1
word after: россию	-104 72 -9 -19
word after: россия	-37 -20 43 3
word after: російс	91 29 -70 -38
word after: росія	-45 -41 73 -31
word after: росіян	-62 -26 62 -24
word after: росії	-9 25 -22 4
word after: рф	72 -33 -74 -25
word after: рядови	27 35 -60 -16
word after: рідним	-13 48 -35 -3
word after: рідних	0 -1 -4 6
word after: рідній	37 7 31 -54
word after: с	28 6 -33 -46
word after: сверх	8 5 -8 -6
word after: свобод	48 -34 1 -28
word after: своих	8 -5 -12 9
word after: своїх	52 -23 -52 -42
word after: сегодн	0 -107 67 -72
word after: серед	50 -23 33 -83
word after: сержан	47 -46 -15 -38
word after: сил	109 -85 -45 -45
word after: солдат	-16 19 19 16
word after: сообща	56 -45 -55 -4
word after: сообщи	-66 21 27 -24
word after: состоя	36 -102 -27 -39
word after: среди	56 -19 -64 -21
word after: сто	-35 -59 52 -72
word after: стольк	-16 -25 33 -7
word after: сторон	-4 26 -41 -32
word after: стільк	0 46 -50 -18
word after: суджан	-24 72 -59 -3
word after: суджи	-13 17 -14 -8
word after: судна	-16 26 -9 -3
word after: сьогод	32 -103 8 -72
word after: та	-10 40 -20 -24
word after: так	-91 -52 88 -39
word after: также	43 -3 -41 -1
word after: такий	42 -30 -6 -11
word after: телами	-14 -11 -20 34
word after: терито	-4 44 -48 -7
word after: террит	27 -8 -17 -4
word after: том	8 -51 33 -2
word after: троє	41 -20 -20 -5
word after: туда	-1 -40 -6 43
word after: тяжело	38 -62 -33 -46
word after: у	44 10 -53 -39
word after: удержи	5 7 -9 -5
word after: удома	19 -60 40 -66
word after: уехали	-19 36 17 -37
word after: уже	3 -50 19 -24
word after: украин	50 -56 -23 -56
word after: україн	-53 26 30 -38
word after: усі	17 -24 -16 -28
word after: федера	13 12 -20 -7
word after: це	5 -82 8 -31
word after: цивіль	58 -17 -12 -29
word after: четвер	-100 28 3 33
word after: числе	1 -39 31 -5
word after: чолові	-33 -10 40 -2
word after: чотирь	-45 45 -12 -11
word after: шестер	45 -44 -5 -10
word after: штаб	-63 -85 77 -1
word after: шість	-58 -13 62 -27
word after: ще	44 -12 -67 -11
word after: щиті	-21 -15 -17 21
word after: що	19 -18 61 -71
word after: это	8 -5 -1 -2
word after: яких	-64 18 44 -95
word after: які	-72 -64 38 18
word after: і	105 -77 -77 -46
word after: із	-37 43 -63 25
word after: інозем	-4 -11 -5 17
word after: їдуть	-23 -21 51 -26
word after: їхніх	57 -94 33 -29
word after: اسر	39 -9 -29 -3
word after: اسيرا	6 -8 4 -3
word after: الي	-10 72 -43 -17
word after: اليوم	20 22 -35 -7
word after: اوكران	-58 -8 41 -28
word after: جانب	-49 -15 57 2
word after: ذويهم	-7 84 -80 -9
word after: روسي	8 -10 10 -10
word after: روسيا	-34 -5 29 -16
word after: طرف	-3 20 -15 -3
word after: عادوا	-20 2 18 -5
word after: في	5 27 -27 -6
word after: كل	-39 19 22 -3
word after: لكل	9 -10 3 -3
word after: مع	-11 -11 12 -8
word after: مقابل	10 17 -25 -1
word after: من	13 -32 33 -12
word after: و	-20 -42 59 -13
word after: وساطه	-2 15 -20 -10
word after: –	0 -34 5 -30
word before: 	45 -11 -68 -52
word before: "	-14 -130 7 14
word before: (	-27 0 -26 40
word before: )	-70 -55 69 -38
word before: +	-11 -42 47 -8
word before: ,	14 13 -31 -48
word before: -	-21 27 -29 -40
word before: :	16 29 -35 -105
word before: ;	23 -89 8 -58
word before: a	67 0 -87 -23
word before: additi	-36 45 -42 -1
word before: affair	13 -12 6 -14
word before: also	37 -21 12 -33
word before: an	32 -9 -25 -2
word before: and	-65 37 47 -50
word before: announ	49 -17 -23 -19
word before: anothe	2 -26 -3 0
word before: are	40 -22 -64 -23
word before: at	-31 -82 41 -2
word before: back	28 -44 -40 2
word before: been	-32 -10 34 0
word before: bodies	-41 -4 -18 58
word before: brough	24 -18 -2 -11
word before: by	0 -30 9 -16
word before: came	-60 -47 62 -9
word before: captiv	-72 -57 92 -17
word before: civili	40 28 -80 -9
word before: comple	-10 -18 27 -1
word before: confir	-16 -26 23 -21
word before: covere	-28 -12 39 -1
word before: day	-32 -12 60 -11
word before: defenc	20 -4 -6 -12
word before: defend	-17 30 -12 -1
word before: each	12 -32 33 -21
word before: exchan	27 -63 48 -72
word before: federa	-36 -15 43 -5
word before: follow	41 -6 -46 -13
word before: for	31 -70 -4 -39
word before: foreig	13 -12 6 -14
word before: freed	32 -47 12 -19
word before: from	36 23 -73 -13
word before: furthe	-5 -37 18 -1
word before: good	-35 -30 37 -27
word before: got	11 -50 10 -17
word before: had	-51 30 4 -49
word before: handed	15 11 -28 0
word before: has	40 8 -44 -14
word before: have	-45 -20 50 -12
word before: home	0 -83 47 -29
word before: in	26 27 -37 -41
word before: includ	-7 -3 10 0
word before: involv	5 -21 7 -1
word before: it	17 -41 17 -8
word before: its	37 -21 -12 -11
word before: kiev	19 -1 -16 -3
word before: kyiv	-10 -63 31 -22
word before: let	-22 43 -42 -4
word before: mediat	-40 55 -21 -8
word before: milita	-38 60 -33 -1
word before: minist	24 -5 -7 -13
word before: moscow	8 -56 24 -8
word before: negoti	50 -35 -28 -14
word before: new	-56 -23 65 -6
word before: news	-13 -44 20 -32
word before: number	-8 47 -41 -59
word before: of	-14 -53 53 -3
word before: office	-17 11 2 3
word before: on	24 -89 7 -28
word before: one	56 -47 -48 -13
word before: our	-31 39 -5 -5
word before: over	10 12 -13 -10
word before: people	49 -5 -33 -19
word before: plus	-18 20 -2 -1
word before: prison	-31 19 -26 -4
word before: proces	16 -7 -5 -7
word before: receiv	76 -76 -41 -37
word before: releas	15 -24 15 -14
word before: remain	-18 -13 -18 19
word before: report	50 -13 -43 -37
word before: result	1 -6 7 -2
word before: return	37 -32 -18 -55
word before: russia	4 17 -5 -75
word before: said	21 -29 11 -4
word before: says	31 -14 -15 -5
word before: servic	28 -2 -46 -8
word before: side	52 -69 -30 -38
word before: sides	-51 -34 54 -22
word before: soldie	-16 33 -14 0
word before: succee	-19 -8 27 -1
word before: swap	22 19 -24 -38
word before: swappe	-69 -25 72 -17
word before: talks	16 -3 -6 -8
word before: that	80 -28 -37 -60
word before: the	-6 -50 10 16
word before: them	-2 1 3 -6
word before: this	25 -20 -28 -13
word before: to	19 -35 0 1
word before: today	-37 -21 53 -7
word before: took	-7 -6 -13 20
word before: total	7 -18 45 -17
word before: traded	-30 -14 36 -5
word before: uae	-27 -5 32 -5
word before: ukrain	-52 2 58 -49
word before: war	120 -54 -101 -6
word before: warrio	18 -5 -25 -25
word before: was	-32 -35 45 -29
word before: we	-59 -22 46 -11
word before: wednes	-10 -42 16 -17
word before: welcom	19 41 -63 -12
word before: were	-44 8 17 20
word before: which	-65 -35 78 -9
word before: with	-47 1 43 -10
word before: year	49 -21 -38 -18
word before: а	-50 70 -47 -95
word before: август	-19 -3 20 -1
word before: азовст	-28 11 15 -4
word before: батькі	-31 -5 -6 40
word before: баш	3 -73 -2 -16
word before: без	19 8 -19 -11
word before: белору	46 -43 -44 -21
word before: большо	-49 -14 51 -6
word before: был	-72 -11 71 -10
word before: в	3 -5 -13 -26
word before: вдалос	-30 31 10 -8
word before: вдома	-35 6 61 -46
word before: велико	9 -4 -3 -3
word before: вернул	-22 2 17 -10
word before: вернут	-29 19 19 -10
word before: взамен	-27 -56 49 -25
word before: визвол	24 -19 -15 -79
word before: вийшли	17 -44 46 -45
word before: вирвал	-3 -40 15 -8
word before: вместе	-6 19 -12 -3
word before: военно	-21 -39 26 -51
word before: военны	-50 61 -31 13
word before: возвра	5 -9 12 -24
word before: воинов	-16 16 -17 -15
word before: волю	1 -5 8 -5
word before: волі	20 -8 1 -19
word before: воїнів	-40 50 -9 -3
word before: встреч	12 23 -30 -6
word before: всу	21 21 -19 -8
word before: вчера	-49 35 11 -4
word before: вызвол	31 -10 -17 -14
word before: вырвал	21 -7 -11 -6
word before: вышли	-38 -51 57 -5
word before: віддал	-87 -97 101 -48
word before: військ	-9 -85 46 -24
word before: гражда	28 22 -88 -20
word before: день	43 -26 -14 -15
word before: депута	-56 -28 -56 57
word before: для	84 -24 -86 -35
word before: до	15 -35 13 -7
word before: догово	15 -3 -10 -2
word before: додому	33 20 -29 -63
word before: дома	-9 -47 40 -22
word before: домовл	-29 32 -52 4
word before: домой	38 -54 8 -61
word before: доправ	-15 -15 -15 15
word before: достав	-19 -16 -11 27
word before: дпсу	-20 30 -10 -1
word before: друг	24 -16 -9 -9
word before: другу	24 -16 -9 -9
word before: едут	-53 22 41 -18
word before: еще	-58 -19 -64 51
word before: ж	-53 65 -53 -46
word before: же	55 -20 -29 -11
word before: з	44 -28 -3 -88
word before: за	-70 58 -38 -91
word before: забрал	-34 -106 17 25
word before: завдяк	4 -9 6 -3
word before: заверш	-25 37 7 -12
word before: загало	-85 -30 86 -49
word before: загибл	-3 -3 -5 10
word before: застен	-10 -3 14 -3
word before: захисн	35 24 -54 -14
word before: звільн	-33 31 32 -32
word before: зеленс	43 -74 2 -19
word before: землю	-15 -8 16 2
word before: землі	11 30 -11 -25
word before: зустрі	-16 -26 34 -19
word before: зі	61 -34 -48 -23
word before: и	-15 55 -98 26
word before: из	-7 -56 59 -90
word before: им	-12 -69 -36 41
word before: итогам	0 -71 67 -8
word before: итого	-66 -62 65 -14
word before: й	32 76 -98 -17
word before: к	25 -51 -80 31
word before: каждой	-66 -62 65 -14
word before: киев	20 -32 20 -35
word before: киевом	59 -45 -58 -8
word before: киевск	24 -34 -21 -19
word before: киеву	37 -68 27 -27
word before: команд	-51 -62 68 -28
word before: контро	16 -2 -8 -7
word before: концу	-43 -40 46 -24
word before: кордон	-33 -24 28 12
word before: кількі	17 -39 45 -30
word before: людей	55 -34 -40 -1
word before: ми	-44 -37 50 -41
word before: минобо	33 -6 -20 -8
word before: москва	-73 -89 62 -38
word before: москве	-3 -3 -2 8
word before: мы	44 -76 -34 -27
word before: на	22 -55 -5 -39
word before: нам	57 -79 5 4
word before: напрям	24 -3 -3 -22
word before: нас	13 -10 -6 1
word before: натомі	19 -5 -26 11
word before: нацгва	-6 11 -10 -2
word before: нашей	19 8 -23 -20
word before: наших	38 -33 -41 -73
word before: неволі	-16 -11 20 -41
word before: ними	-71 -27 34 -23
word before: них	18 -49 -69 56
word before: новий	27 -11 -7 -29
word before: о	8 -88 78 -50
word before: оаэ	-34 40 -37 -5
word before: обе	-5 -2 12 -6
word before: обмен	15 -152 21 -86
word before: обмена	-67 -71 82 -38
word before: обмено	30 -20 -19 -4
word before: обменя	-79 -93 94 -55
word before: обмін	-45 -5 29 -69
word before: обміно	5 10 9 -37
word before: обміну	20 22 -64 -64
word before: обміня	51 -98 47 -34
word before: обратн	-12 -8 37 -64
word before: одержа	61 7 -18 -56
word before: одновр	5 19 -22 -14
word before: освобо	31 -38 -15 -28
word before: останк	-26 -8 -7 25
word before: осіб	37 -29 -14 -1
word before: от	62 -7 -34 -54
word before: отдала	33 -11 34 -43
word before: отдали	47 -60 -86 27
word before: отданы	58 -17 -48 1
word before: отправ	36 -31 -33 -15
word before: отпуст	-73 -42 74 -31
word before: отпуще	40 -1 -35 -7
word before: отрима	38 -62 -36 -22
word before: отчита	25 -3 -19 -4
word before: офицер	76 -44 -60 -47
word before: офіцер	-3 -27 -42 8
word before: очеред	-33 -16 41 -4
word before: перего	48 -21 -11 -32
word before: переда	23 -7 -43 10
word before: плена	49 29 -52 -55
word before: пленны	7 -87 0 -48
word before: плюс	-22 7 27 -48
word before: по	18 -132 107 -51
word before: поверн	-13 18 13 -19
word before: поверт	-39 -57 29 14
word before: повідо	12 -9 14 -19
word before: погибш	-7 -9 -4 20
word before: подкон	43 -33 14 -27
word before: подтве	41 -24 -9 -14
word before: полоне	-21 -122 56 -17
word before: полону	-18 -38 45 -31
word before: получе	25 -8 -26 14
word before: получи	20 -54 6 -17
word before: поровн	63 -52 -62 -5
word before: порядк	51 -8 -45 -9
word before: после	4 -6 8 -6
word before: послед	24 26 -22 -30
word before: посред	-10 9 4 -3
word before: поїхал	-14 30 -13 -3
word before: при	-18 -7 17 -3
word before: прибул	56 -2 -74 8
word before: прибыл	4 -55 43 -20
word before: привез	-43 -33 32 17
word before: приеха	-68 72 26 -64
word before: прийня	26 44 -68 -15
word before: прикор	-8 11 -8 -1
word before: принял	-9 -31 12 -7
word before: принят	-4 -9 -15 13
word before: приїха	3 -1 19 -31
word before: про	-11 -58 -87 49
word before: провел	10 -1 -5 -4
word before: против	-80 -40 53 29
word before: процес	30 -5 -24 -6
word before: прошел	-98 -34 103 -18
word before: разом	-45 11 88 -23
word before: ранены	42 -35 -38 -28
word before: режим	25 -2 -18 -6
word before: режима	2 -28 30 -8
word before: режиму	22 -23 -29 -18
word before: резуль	11 -49 37 -10
word before: репатр	-18 -3 -1 21
word before: решта	-47 74 -80 -11
word before: ровно	5 -3 1 -4
word before: родину	-19 -11 -23 40
word before: россие	43 -72 20 -53
word before: россии	5 -24 29 -41
word before: россий	39 -10 -31 -31
word before: россию	4 28 22 -49
word before: россия	5 -119 13 -17
word before: російс	-30 -64 66 -83
word before: росія	52 -43 -38 -68
word before: росіян	80 -82 -77 -59
word before: росії	-30 32 10 -4
word before: рф	45 9 -39 -28
word before: рівно	37 -63 -19 -23
word before: рідним	-27 43 -30 6
word before: рідну	-15 -8 16 2
word before: рідній	0 56 24 -54
word before: с	30 -14 -43 -20
word before: само	49 -11 -30 -14
word before: свобод	31 -55 1 -52
word before: своих	32 -34 -17 -41
word before: своїх	46 -16 -30 -26
word before: сегодн	-22 -22 21 -12
word before: серед	6 2 -52 47
word before: солдат	-26 26 -35 -36
word before: сообщи	-63 -71 84 -8
word before: состоя	-75 20 49 -24
word before: стольк	49 -13 -29 -11
word before: сторон	-11 -60 47 -34
word before: сьогод	15 -61 22 -58
word before: та	-32 58 -61 -14
word before: так	-25 30 -41 -15
word before: также	-18 37 -20 -1
word before: також	-5 27 -59 17
word before: теж	52 -32 -52 -22
word before: тел	-1 -2 -2 5
word before: тела	-45 -16 -18 38
word before: телами	-6 -3 -2 11
word before: теперь	23 -25 14 -36
word before: терито	-7 -9 -6 12
word before: террит	22 -37 -8 -19
word before: того	-22 38 -17 -1
word before: тоже	-78 -62 87 -34
word before: том	11 -3 -6 -3
word before: туда	-20 -7 16 10
word before: тіла	-41 -21 -22 30
word before: тілами	-10 -3 -2 14
word before: у	5 64 -110 -76
word before: удалос	34 -24 -2 -12
word before: удома	-59 -31 77 -39
word before: уехали	38 -42 49 -74
word before: уже	4 -21 17 -7
word before: украин	24 -43 8 -35
word before: україн	-96 -43 76 -5
word before: услови	11 13 -17 -8
word before: ушло	-21 -13 23 -13
word before: формат	-86 -63 88 -31
word before: формул	-67 -5 -2 -35
word before: хто	74 -67 -52 -73
word before: це	-56 31 75 -5
word before: цивіль	64 -54 -62 -34
word before: челове	-76 32 55 -23
word before: через	-39 -55 61 -4
word before: четвер	19 -63 60 -33
word before: числе	8 1 -6 -4
word before: что	31 -15 -8 -12
word before: ще	-65 49 -4 -46
word before: щиті	-42 -4 -5 43
word before: що	15 -25 -17 -12
word before: щойно	-30 -34 37 -15
word before: это	19 -11 -7 -2
word before: яких	-53 -40 58 -26
word before: є	-54 36 -22 -1
word before: і	0 42 -46 -58
word before: із	46 -67 56 -77
word before: їдуть	7 14 -12 -67
word before: їхніх	-75 -73 79 -18
word before: استعاد	18 -3 -11 -8
word before: اسري	49 -5 -48 0
word before: اسيرا	-48 -30 64 -1
word before: الي	-16 -13 25 -4
word before: اليوم	28 -43 12 -7
word before: امارات	8 -7 7 -9
word before: ان	-46 59 21 -14
word before: اوكران	3 16 -18 -11
word before: اي	24 -10 -14 -1
word before: تبادل	-76 -28 75 -11
word before: تبادلت	7 -12 10 -7
word before: تسلمت	-10 -1 -1 13
word before: جانب	-19 -9 22 5
word before: جديده	-3 15 -20 -10
word before: روسيا	32 1 -27 -9
word before: روسيه	19 13 -29 -3
word before: سراح	5 -6 2 -2
word before: سلمت	4 -8 5 -2
word before: شمل	-18 -11 14 -9
word before: شملت	-37 -11 46 -1
word before: عاد	-33 14 24 -9
word before: عسكريا	-44 55 -12 -2
word before: عمليه	-39 -15 46 -6
word before: عن	-30 -52 64 -6
word before: عوده	-1 3 2 -10
word before: في	-12 0 2 -11
word before: كييف	-26 -37 34 -13
word before: لم	-11 -11 12 -8
word before: مجموعه	-23 10 13 -9
word before: مقابل	1 -19 7 -11
word before: من	-20 -13 41 -10
word before: موسكو	4 -13 6 1
word before: و	-16 -29 34 -6
word before: واقع	-4 -1 6 0
word before: وساطه	8 -5 -2 -2
word before: –	41 -47 -33 -17
word before: ▪	14 -7 -10 -1
word before: ⚡	-98 -83 100 -67
word before: ✅	8 -16 2 -36
word before: ✔	-1 11 -9 -2
word before: ❗	-46 -49 64 -12
`;
