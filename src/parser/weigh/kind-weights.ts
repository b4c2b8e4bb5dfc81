/** Written by `npm run train` from the labelled posts: not to be edited. A cue, then its worth to each answer. */
export const KIND_WEIGHTS = `
after bodies bodies	-54 -42 -52 56
after bodies military	-62 -24 -17 61
after bodies null	-107 -49 -49 84
after civilians civilians	-118 -1 14 -47
after civilians military	19 -37 -8 -67
after civilians null	15 -18 -6 -77
after civilians people	25 -5 -24 -51
after military bodies	-29 -44 -23 59
after military civilians	4 33 -125 -35
after military military	-27 -33 -14 -3
after military null	42 -69 -4 -134
after military people	79 31 -101 -132
after null bodies	-28 -21 -26 40
after null civilians	-82 -11 19 -55
after null military	44 -13 -103 -66
after null null	-27 25 -72 24
after null people	-19 -183 -17 28
after people bodies	-18 -44 -19 59
after people civilians	-66 108 -120 -45
after people military	28 -3 -149 -109
after people null	-112 -22 81 -36
after people people	-16 -85 30 -107
ahead of bodies bodies	-54 -45 -57 73
ahead of bodies military	-13 -72 -83 19
ahead of bodies null	53 -102 -70 -44
ahead of bodies people	-80 -59 94 -66
ahead of civilians civilians	-111 42 -29 -66
ahead of civilians military	202 -193 -150 -42
ahead of civilians null	-111 36 9 -91
ahead of civilians people	-81 -53 68 -39
ahead of military bodies	-22 -4 -3 23
ahead of military civilians	-147 186 -100 -15
ahead of military military	-5 -14 -203 12
ahead of military null	54 -57 -21 -149
ahead of military people	4 -229 25 -106
ahead of null bodies	-44 -30 -32 51
ahead of null civilians	-100 207 -161 -24
ahead of null military	-17 -13 21 -129
ahead of null null	16 18 -159 21
ahead of null people	-90 30 -1 -116
ahead of people bodies	-11 -35 -10 48
ahead of people civilians	-118 27 -18 -49
ahead of people military	-15 -32 13 -133
ahead of people null	-116 -63 111 -128
ahead of people people	40 -28 -29 -105
always	-20 -29 -16 5
bodies spoken of bodies bare	-58 -42 -50 89
bodies spoken of bodies noun	-79 -51 -51 80
bodies spoken of civilians noun	-41 -45 49 -43
bodies spoken of military noun	-17 -146 -138 33
bodies spoken of null bare	-50 -105 -86 69
bodies spoken of null noun	24 -8 -66 -10
bodies spoken of people bare	-119 55 -39 -33
bodies spoken of people noun	-97 -138 25 -5
counts bodies	-110 -58 -71 112
counts civilians	-59 49 -42 -76
counts military	44 -37 -73 -43
counts null	7 -43 -15 -7
counts people	-41 -51 47 -98
found N for N bodies	-61 -35 -45 83
found N for N military	288 -138 -233 -87
found N for N people	-18 -31 15 -127
found N from each side bodies	-5 -7 -8 19
found N from each side civilians	-37 70 -42 -4
found N from each side military	128 -81 -131 -57
found N from each side people	-27 -104 39 -63
found N-for-N people	11 -50 -5 -16
found number and noun bodies	-98 -48 -54 94
found number and noun civilians	-23 67 -92 -57
found number and noun military	62 -57 -49 -91
found number and noun null	-9 31 -34 -60
found number and noun people	-88 -58 92 -97
found number without a noun bodies	-60 -33 -55 51
found number without a noun civilians	-146 -13 30 -59
found number without a noun military	-33 8 -41 0
found number without a noun null	9 -88 9 10
found number without a noun people	42 -59 -52 -29
found that many military	47 -16 -42 -26
found the same number military	38 -88 -2 -87
found the same number people	-111 -78 128 -10
no bodies bodies noun	-66 -54 -74 79
no bodies civilians noun	-47 62 -69 -55
no bodies military bare	40 -131 -17 -108
no bodies military noun	58 -23 -57 -138
no bodies null bare	5 -63 21 -23
no bodies null noun	-21 16 -13 -49
no bodies people bare	-7 -82 26 -111
no bodies people noun	-26 -54 44 -132
noun noun.body	-46 -50 -39 54
noun noun.branch	-40 16 -137 39
noun noun.child	-132 15 1 -92
noun noun.civilian	-36 -1 -1 -51
noun noun.exchange	-7 7 -12 -67
noun noun.family	45 -122 41 -104
noun noun.foreigner	-4 -14 -13 18
noun noun.man	46 45 -86 -9
noun noun.military	47 -121 -26 -38
noun noun.other	-46 44 -26 -56
noun noun.people	-77 -18 42 2
noun noun.rank	-16 7 -111 7
noun noun.soldier	0 -23 -83 -7
noun noun.woman	52 -101 -32 -32
noun null	0 -48 1 -3
tag any: adj.dead	-35 -47 -91 81
tag any: cue.captivity	-17 1 17 -86
tag any: cue.on_shield	-48 -94 -87 94
tag any: cue.repatriation	27 -88 -97 30
tag any: noun.body	-95 -66 -69 110
tag any: noun.branch	0 -15 -21 -27
tag any: noun.child	-9 44 -36 -101
tag any: noun.civilian	-97 122 -17 -194
tag any: noun.military	98 -11 -111 -41
tag any: noun.people	-67 -21 40 12
tag any: noun.rank	-11 22 -12 -34
tag any: noun.soldier	-31 44 -57 14
tag inside: adj.dead	-82 -13 -40 87
tag inside: adj.freed	63 35 -84 -57
tag inside: adj.modifier	43 -32 -35 -66
tag inside: adj.wounded	72 -84 3 -56
tag inside: category	-61 22 3 -3
tag inside: cue.captivity	-5 -80 73 -75
tag inside: cue.captured	37 -15 -16 -10
tag inside: cue.count	11 -50 -5 -16
tag inside: cue.each	31 56 -87 -38
tag inside: cue.included	48 -98 -22 -53
tag inside: cue.local	-15 53 -32 -13
tag inside: cue.of_whole	-4 -40 36 -66
tag inside: cue.part	78 -45 -76 -23
tag inside: cue.repatriation	-5 -1 0 6
tag inside: cue.same_number	-26 -26 44 -84
tag inside: cue.span	-95 101 -98 -29
tag inside: foe.of	58 -56 -21 -12
tag inside: noun.body	-43 -45 -34 47
tag inside: noun.branch	-42 22 -118 36
tag inside: noun.child	-110 -23 37 -71
tag inside: noun.civilian	-11 44 -147 -38
tag inside: noun.exchange	-32 45 -24 -46
tag inside: noun.family	44 -118 38 -93
tag inside: noun.foreigner	-5 -12 -13 18
tag inside: noun.man	46 45 -86 -9
tag inside: noun.military	102 -147 -95 -12
tag inside: noun.other	-75 63 -24 -56
tag inside: noun.people	-88 -19 68 -1
tag inside: noun.soldier	98 -242 -78 -49
tag inside: noun.woman	41 -96 -21 -33
tag inside: own.of	12 -101 4 -8
tag inside: qualifier.approx	8 43 -69 -15
tag inside: qualifier.at_least	-2 -20 22 -2
tag inside: qualifier.more_than	-81 -38 86 -16
tag inside: ru.agent	-100 5 15 9
tag inside: ru.of	16 -33 -28 -9
tag inside: ua.agent	-114 -11 21 -2
tag inside: ua.of	9 -27 8 -57
tag inside: verb.bring	-29 -11 13 7
tag inside: verb.come	-25 10 10 -14
tag inside: verb.get	25 -33 13 -11
tag inside: verb.held_exchange	-26 -10 20 -51
tag inside: view.ru	41 -3 -37 -9
tag inside: view.ua	8 -38 -42 7
tag left clause: adj.dead	-42 -31 -60 99
tag left clause: cue.captivity	-25 -12 27 -107
tag left clause: cue.on_shield	-26 -17 -30 29
tag left clause: cue.repatriation	-41 -9 -15 42
tag left clause: noun.body	-85 -29 -40 61
tag left clause: noun.branch	-30 47 9 -38
tag left clause: noun.child	-56 143 -166 -44
tag left clause: noun.civilian	-71 32 39 -57
tag left clause: noun.military	4 -3 -19 -39
tag left clause: noun.people	-57 -12 39 -27
tag left clause: noun.rank	4 -51 -29 1
tag left clause: noun.soldier	-1 -4 -7 -67
tag right clause: adj.dead	-64 -49 -29 54
tag right clause: cue.captivity	22 -69 16 -103
tag right clause: cue.on_shield	-47 -9 -10 49
tag right clause: cue.repatriation	-18 -30 -55 39
tag right clause: noun.body	-31 -55 -39 54
tag right clause: noun.branch	-31 2 14 -108
tag right clause: noun.child	-23 52 -53 -33
tag right clause: noun.civilian	-93 37 9 -66
tag right clause: noun.military	39 -62 -32 -16
tag right clause: noun.people	-14 -45 -5 -1
tag right clause: noun.rank	79 -49 -57 -78
tag right clause: noun.soldier	22 -29 -43 -4
word after: 	46 1 -41 -8
word after: !	77 -83 -52 -114
word after: "	20 -37 -17 -60
word after: (	-38 -90 60 -74
word after: )	-18 -4 -92 36
word after: ,	-48 41 -16 -11
word after: -	-55 46 -33 -35
word after: .	13 -75 -9 -9
word after: :	5 -35 19 -58
word after: ;	-58 -81 -26 76
word after: a	10 -24 -14 22
word after: accord	-3 -9 -8 18
word after: afu	25 -13 -13 1
word after: all	33 24 -52 -56
word after: among	24 6 -45 -10
word after: an	-28 -4 39 -9
word after: and	-47 -46 53 -40
word after: apiece	-34 -40 52 -10
word after: are	-38 -72 91 -68
word after: armed	53 -12 -59 -43
word after: as	-49 -60 38 11
word after: back	50 -63 13 -15
word after: been	-27 13 11 -70
word after: being	-14 -18 24 -2
word after: betwee	-51 -28 58 -9
word after: both	-50 -44 53 -11
word after: brough	-20 -29 33 -1
word after: by	-30 -57 50 -27
word after: came	17 -30 -7 16
word after: captiv	22 -21 0 -6
word after: captur	42 -8 -15 -40
word after: civili	0 -47 26 -22
word after: come	2 -44 -9 13
word after: coming	-13 -22 15 -6
word after: countr	-54 -17 61 -2
word after: crosse	24 -1 -23 -1
word after: each	15 -74 19 -48
word after: either	-22 13 18 -2
word after: exchan	-1 -36 31 -10
word after: fallen	-3 -1 -2 6
word after: famili	-50 56 -51 -44
word after: federa	-43 35 -33 -10
word after: for	-30 16 64 -4
word after: forces	73 -65 -47 -43
word after: free	2 -21 19 -4
word after: freed	82 -33 -45 -62
word after: friday	30 9 -9 -32
word after: from	-37 11 15 -12
word after: go	17 -31 4 -9
word after: going	29 -34 -26 -6
word after: got	54 -41 -55 -8
word after: had	42 -5 -20 -34
word after: handed	33 35 -70 15
word after: have	-36 19 12 -52
word after: home	-16 -49 19 1
word after: in	-16 -54 38 -72
word after: its	16 -30 1 3
word after: kursk	-8 29 -26 -5
word after: kyiv	-3 1 5 -38
word after: mediat	-27 -15 29 -3
word after: milita	-11 -48 28 -1
word after: moscow	17 -50 14 -7
word after: number	-36 13 -18 11
word after: of	83 23 -84 -54
word after: on	0 -66 12 -30
word after: one	40 -31 -29 -1
word after: other	6 -20 -7 28
word after: over	44 27 -76 16
word after: own	42 -37 -13 2
word after: per	-78 -53 76 -17
word after: prison	57 -37 -54 -4
word after: receiv	10 -2 -3 -5
word after: region	-14 31 -23 -4
word after: releas	37 -35 -10 -9
word after: repatr	8 -4 -10 5
word after: return	0 18 -7 -25
word after: reunit	-22 10 -1 -16
word after: russia	-136 50 -26 -56
word after: said	4 22 -27 -5
word after: saturd	14 2 -15 -1
word after: servic	-30 -13 43 -11
word after: seven	-1 -28 28 0
word after: side	-20 -52 38 -18
word after: soldie	43 -86 52 -4
word after: sunday	24 -1 -25 2
word after: taken	16 -14 -15 -15
word after: territ	27 -15 -13 -4
word after: that	-28 24 -36 13
word after: the	-12 27 -9 -34
word after: their	-21 72 -67 12
word after: them	34 -13 -44 -18
word after: thursd	79 -28 -67 3
word after: to	-18 -1 20 -8
word after: today	-28 -63 37 -23
word after: total	-24 -16 26 -9
word after: transf	15 33 -44 -1
word after: tuesda	-32 -15 32 2
word after: two	-34 -30 43 -11
word after: ukrain	-79 -8 77 -7
word after: was	31 -25 -28 -8
word after: way	17 -40 -5 -4
word after: wednes	2 -22 12 -8
word after: went	-16 -30 25 -2
word after: were	13 8 -15 4
word after: which	-23 -21 12 10
word after: who	16 7 -53 -4
word after: whom	-24 -21 38 -3
word after: whose	42 -32 -26 -6
word after: with	-45 5 21 -10
word after: а	38 -38 -28 -25
word after: азовст	-8 -26 -11 39
word after: без	35 50 -93 -23
word after: бойцов	92 -84 -12 -39
word after: боку	-8 -10 18 -4
word after: больше	3 4 -6 -1
word after: білору	-29 54 -42 -4
word after: в	8 -25 7 -60
word after: вдалос	-6 13 -12 5
word after: вдома	31 -53 18 -66
word after: вернул	-11 -45 70 -20
word after: вже	36 3 -42 -26
word after: взамен	13 -14 -9 5
word after: взятых	35 -2 -10 -32
word after: визвол	-32 -75 56 -14
word after: вийшли	-38 28 -31 -16
word after: вирвал	39 -12 -26 -9
word after: вирван	17 -3 -5 -23
word after: включа	-42 -66 57 -1
word after: военно	88 -81 -75 -48
word after: военны	-32 7 12 -31
word after: возвра	19 26 -42 -5
word after: волі	-48 34 43 -13
word after: вони	63 -54 -60 1
word after: вооруж	42 -8 -35 -14
word after: восемь	-20 -44 -48 30
word after: воссое	-17 43 -29 -3
word after: вс	20 -7 -10 -4
word after: все	61 35 -77 -13
word after: всу	79 -46 -42 -54
word after: всі	-14 -30 33 -2
word after: вывезе	-3 48 -40 -13
word after: від	27 -43 -14 -26
word after: відбув	27 -6 -21 -1
word after: віддал	-22 -68 33 -8
word after: військ	17 -91 6 -43
word after: вільні	-15 5 9 -4
word after: глава	-50 -40 59 -15
word after: гражда	-74 8 27 -52
word after: двое	-43 -33 36 -21
word after: двох	48 -49 -26 17
word after: двоє	42 -61 18 3
word after: двух	7 -29 -12 30
word after: днр	10 -3 -6 -2
word after: до	-3 46 -70 -15
word after: додому	-10 -65 18 36
word after: дома	16 -42 42 -35
word after: домой	-30 16 35 -75
word after: друг	-1 -4 7 -3
word after: другу	-1 -4 7 -3
word after: емірат	-49 -63 62 -42
word after: еще	-15 3 13 -2
word after: же	-38 -25 42 -5
word after: женщин	3 -3 21 -31
word after: жизни	15 -6 -8 -1
word after: жизнь	20 -4 -16 -1
word after: жителе	10 4 -13 -1
word after: жители	-13 20 -7 0
word after: з	-25 11 -21 0
word after: за	30 -48 -66 -6
word after: забрал	-51 59 -56 -36
word after: заверш	1 -18 9 -9
word after: загибл	-17 -22 -20 29
word after: загину	-5 -1 -3 8
word after: заступ	-3 7 -3 0
word after: захисн	-36 29 -5 -4
word after: защитн	-62 -4 61 -48
word after: збройн	47 -15 -30 -17
word after: звільн	-11 -33 19 -15
word after: землі	42 -5 29 -58
word after: знову	-18 5 19 -10
word after: зокрем	-5 5 3 -3
word after: зсу	43 -43 11 -43
word after: и	-48 9 32 9
word after: из	0 -47 31 -83
word after: им	-30 -32 -38 40
word after: их	5 -34 34 -42
word after: й	36 -40 7 -17
word after: к	4 12 -102 28
word after: каждой	-34 -15 31 -9
word after: киев	32 -57 35 -8
word after: киевск	18 -17 -16 -16
word after: киеву	41 -74 7 -24
word after: кожног	-8 -10 18 -4
word after: кожної	-82 -28 83 -7
word after: коорди	-58 4 15 10
word after: кордон	-10 -13 20 -5
word after: коррес	-21 -5 20 6
word after: которы	-26 -5 35 -23
word after: курско	-31 66 -34 -5
word after: курськ	-6 23 -14 -1
word after: курщин	-49 29 11 -6
word after: лиц	29 -9 -20 -1
word after: людей	43 -59 -18 -21
word after: маріуп	-17 -51 24 -23
word after: медвед	4 -6 5 -3
word after: мера	-3 7 -3 0
word after: ми	-39 58 -57 -17
word after: минобо	73 -53 -69 -6
word after: москва	-24 -3 24 0
word after: москве	-8 -1 -1 10
word after: мінреі	-4 -3 -2 9
word after: на	-68 -1 28 -19
word after: нам	-31 -55 9 53
word after: находи	15 -5 -10 -1
word after: нацгва	-23 21 12 -8
word after: наших	-27 -40 29 -11
word after: не	-41 36 -22 -32
word after: неволі	-20 -42 26 -14
word after: незако	-4 30 -25 -1
word after: ними	31 -12 -20 -1
word after: них	26 -34 -39 -66
word after: нуждаю	44 -12 -29 -6
word after: о	-24 10 22 -7
word after: област	-43 77 -34 -5
word after: обмен	-5 5 -17 -17
word after: обмін	8 -75 36 -27
word after: обміно	13 -53 10 -36
word after: обміня	58 -68 26 -49
word after: оборон	28 -38 -22 -28
word after: обратн	65 -26 -64 -32
word after: один	33 -31 0 -24
word after: одна	34 -48 2 -4
word after: окупан	1 13 -10 -4
word after: освобо	20 -27 1 -14
word after: отдали	57 -31 -53 -20
word after: отданы	-73 -49 79 -10
word after: отправ	15 33 -48 -40
word after: отпуще	45 -5 -44 -1
word after: отрима	37 -36 -25 -20
word after: офицер	71 -7 -26 -54
word after: офіцер	37 -88 50 -37
word after: п'ятьо	-22 58 -59 -5
word after: переда	13 4 -30 9
word after: перетн	-13 -12 21 -4
word after: плен	-4 -12 17 -1
word after: плена	30 -19 -12 -4
word after: плену	32 -11 -21 -2
word after: по	-63 7 39 -25
word after: поверн	-58 13 -5 13
word after: поверт	8 -12 -1 -49
word after: повідо	46 -12 -51 11
word after: погибш	-16 -15 -15 16
word after: поза	-64 -107 70 -49
word after: покину	-16 -6 27 -6
word after: полегл	-36 -11 -31 40
word after: полону	33 -101 53 -84
word after: получе	-9 -1 -2 12
word after: получи	-50 33 -7 -12
word after: попавш	18 -9 -9 -1
word after: поране	-62 -94 75 -90
word after: посере	-49 -63 62 -42
word after: посред	10 -19 27 -25
word after: привез	-30 -1 -4 32
word after: приеха	18 -12 -26 -15
word after: прийня	13 -13 -13 11
word after: причем	42 -41 -27 -24
word after: провел	38 -13 -47 7
word after: против	-48 -73 -51 74
word after: прошел	-112 6 29 -18
word after: підкон	-54 -4 33 23
word after: підтве	50 -43 -59 22
word after: після	-25 -5 43 -19
word after: разом	-29 10 17 -10
word after: района	-15 58 -46 -3
word after: решта	-31 47 -17 -2
word after: родине	27 -23 -4 -10
word after: родину	17 -17 -23 -7
word after: родным	-9 55 -48 -2
word after: россии	-43 -68 60 -24
word after: россий	-9 23 -35 -26
word after: россию	-89 42 18 -18
word after: россия	-20 -40 40 2
word after: російс	63 28 -92 -9
word after: росія	-14 -91 58 -31
word after: росіян	-88 -38 88 -25
word after: росії	-16 17 -22 0
word after: рф	66 -37 -64 -33
word after: рядови	33 17 -75 -24
word after: рідним	-4 37 -28 -7
word after: рідних	4 -2 -9 7
word after: рідній	44 -5 28 -58
word after: с	14 -37 0 -31
word after: сверх	11 2 -9 -5
word after: свобод	53 -46 -6 -19
word after: своих	3 -7 -3 8
word after: своїх	50 -24 -47 -49
word after: сегодн	-15 -88 56 -69
word after: семеро	9 -4 -4 -1
word after: серед	33 -71 40 -75
word after: сержан	58 -47 -19 -50
word after: сил	95 -82 -54 -35
word after: солдат	-37 3 -6 15
word after: сообща	40 -44 -39 -2
word after: сообщи	-66 14 32 -20
word after: состоя	33 -95 -21 -25
word after: среди	64 -54 -61 -12
word after: сто	-22 -39 32 -67
word after: стольк	-28 -35 36 -5
word after: сторон	-12 20 -17 -28
word after: стільк	23 40 -57 -16
word after: суджан	-13 55 -45 -2
word after: суджи	-3 15 -10 -1
word after: судна	-15 25 -9 -2
word after: сьогод	18 -95 32 -70
word after: та	0 17 -24 -15
word after: так	-81 -33 71 -36
word after: также	26 -4 -24 2
word after: такий	38 -32 -19 -13
word after: також	6 -15 -11 13
word after: телами	-11 -10 -18 25
word after: терито	-9 48 -37 -14
word after: террит	35 -9 -25 -1
word after: том	6 -45 24 -1
word after: троє	39 -17 -24 -2
word after: туда	-6 -39 -19 38
word after: тяжело	45 -59 -33 -69
word after: у	42 0 -49 -47
word after: удержи	-8 14 -15 -15
word after: удома	32 -78 44 -46
word after: уехали	-23 33 24 -37
word after: уже	0 -26 12 -25
word after: украин	61 -31 -24 -22
word after: україн	-51 22 3 -32
word after: усі	33 -15 -47 -19
word after: утриму	-66 67 64 -8
word after: федера	11 7 -15 -3
word after: це	11 -75 10 -28
word after: цивіль	34 -27 -11 -22
word after: четвер	-97 21 17 32
word after: числе	7 -50 28 -3
word after: чолові	-13 -17 25 -3
word after: чотирь	-54 54 -5 -12
word after: шестер	35 -53 19 -4
word after: штаб	-46 -81 60 0
word after: шість	-66 -23 67 -31
word after: ще	30 -13 -65 -13
word after: щиті	-28 -9 -10 33
word after: що	75 -66 -44 -57
word after: это	-5 -9 2 8
word after: яких	-99 5 80 -100
word after: які	-61 -61 42 18
word after: і	97 -90 -78 -61
word after: із	-35 36 -33 24
word after: інозем	-7 -14 -6 24
word after: їдуть	-35 17 27 -28
word after: їхніх	36 -84 22 -35
word after: اسر	58 -8 -53 -2
word after: اسيرا	19 -9 -9 -2
word after: الي	-5 68 -39 -19
word after: اليوم	25 19 -39 -5
word after: اوكران	-48 23 35 -22
word after: اي	-5 -5 10 -1
word after: جانب	-61 -17 68 1
word after: ذويهم	-6 80 -74 -8
word after: روسي	13 -7 -2 -7
word after: روسيا	-23 -8 24 -6
word after: طرف	5 22 -21 -3
word after: عادوا	-18 10 10 -7
word after: في	-5 15 -22 8
word after: كل	-52 17 38 -3
word after: لكل	9 -9 -1 -2
word after: ما	-6 -2 8 0
word after: مع	-15 -10 12 -6
word after: مقابل	18 15 -30 -1
word after: من	21 -59 35 -10
word after: و	-17 -49 55 -13
word after: وساطه	16 7 -21 -4
word after: –	13 -47 4 -13
word before: 	48 -3 -79 -54
word before: "	-15 -121 15 29
word before: (	-26 -3 -14 38
word before: )	-75 -71 76 -34
word before: +	-19 -49 39 -6
word before: ,	3 0 -62 -37
word before: -	-21 32 -37 -38
word before: :	12 34 -47 -74
word before: ;	22 -99 33 -58
word before: a	63 -11 -88 -25
word before: additi	-30 47 -41 -3
word before: affair	13 -23 13 -21
word before: also	23 -19 9 -43
word before: an	40 -4 -37 -1
word before: and	-53 54 17 -52
word before: announ	59 -23 -38 -19
word before: anothe	31 -26 22 -33
word before: are	24 -24 -30 -18
word before: at	-21 -79 51 -28
word before: back	26 -52 -26 -1
word before: been	-32 -5 35 0
word before: bodies	-48 -3 -14 59
word before: brough	35 -27 -7 -7
word before: by	17 -31 9 -20
word before: came	-45 -51 55 -14
word before: captiv	-119 -68 128 -13
word before: civili	42 26 -89 -11
word before: comple	-13 -22 24 -2
word before: confir	-13 -32 24 -18
word before: covere	-23 -17 24 -6
word before: day	-46 -16 57 -6
word before: defenc	13 -3 -4 -6
word before: defend	-6 18 -11 -1
word before: each	35 -47 5 -22
word before: exchan	40 -65 38 -61
word before: federa	-56 -12 61 -6
word before: follow	43 -19 -41 -7
word before: for	25 -77 20 -39
word before: foreig	13 -23 13 -21
word before: freed	28 -54 10 -19
word before: from	68 33 -89 -2
word before: furthe	19 -41 13 -1
word before: good	-23 -29 30 -26
word before: got	4 -66 22 -15
word before: had	-34 15 -2 -50
word before: handed	16 1 -36 18
word before: has	67 -15 -56 -5
word before: have	-47 -21 48 -12
word before: home	12 -97 32 2
word before: in	-22 40 -33 -54
word before: includ	-6 3 4 -1
word before: involv	12 -29 7 -4
word before: it	26 -47 -2 -14
word before: its	15 -61 28 -2
word before: kiev	18 -1 -18 0
word before: kyiv	1 -68 44 -14
word before: let	-10 56 -48 -4
word before: mediat	-45 29 17 -8
word before: milita	-50 61 -16 -2
word before: minist	19 -4 -9 -7
word before: moscow	-4 -56 23 5
word before: negoti	56 -41 -30 -10
word before: new	-54 -32 64 -6
word before: news	-13 -30 25 -25
word before: number	-12 45 -67 -60
word before: of	-13 -55 20 -21
word before: office	-15 2 5 8
word before: on	48 -76 7 -20
word before: one	51 -63 -47 -13
word before: our	-7 11 -1 -6
word before: over	-9 3 -18 22
word before: people	51 -37 -1 -27
word before: plus	-10 11 -1 0
word before: prison	-8 12 -12 -15
word before: proces	12 -7 -3 -2
word before: qatar	-7 63 -56 -3
word before: receiv	60 -69 -46 -31
word before: releas	26 -40 13 -17
word before: remain	-38 -2 -13 44
word before: report	40 -18 -54 -28
word before: result	7 -6 2 -3
word before: return	14 10 -14 -62
word before: russia	7 5 -4 -75
word before: said	19 -46 28 -1
word before: says	30 -10 -20 -1
word before: secure	6 -5 1 -2
word before: servic	36 -4 -39 -4
word before: side	39 -67 -23 -33
word before: sides	-48 -35 49 -18
word before: soldie	-10 14 -9 6
word before: succee	-18 -17 30 -2
word before: swap	15 10 -17 -46
word before: swappe	-61 -27 62 -11
word before: talks	8 -2 -4 -2
word before: that	54 -43 -18 -61
word before: the	-1 -47 -1 35
word before: them	-9 13 -14 -15
word before: this	38 -32 -26 -6
word before: thursd	4 4 -23 14
word before: to	48 -46 -10 5
word before: today	-40 -21 42 -12
word before: took	-6 -2 -19 25
word before: total	-32 -17 53 -8
word before: traded	-28 -22 38 -7
word before: uae	-20 -12 31 -3
word before: ukrain	-63 10 54 -20
word before: war	60 -58 -61 -16
word before: warrio	16 -9 -17 -18
word before: was	-32 -44 54 -25
word before: we	-58 -27 63 -5
word before: wednes	-6 -34 18 -19
word before: welcom	20 37 -56 -5
word before: were	-44 -6 7 38
word before: which	-60 -35 75 -10
word before: with	-54 9 50 -7
word before: year	35 -31 -16 -21
word before: а	-37 49 -43 -93
word before: август	-22 -10 29 -1
word before: азовст	-12 -13 17 -2
word before: батькі	-9 -8 -8 24
word before: баш	-1 -66 3 -24
word before: без	21 -4 -18 -11
word before: белору	50 -52 -49 -12
word before: большо	-46 -23 48 -6
word before: был	-80 -9 79 -4
word before: білору	-26 43 -31 -29
word before: в	9 -3 -24 -74
word before: вдалос	-27 38 1 -11
word before: вдома	-35 -27 42 -43
word before: велико	8 -3 -3 -2
word before: вернул	-12 -45 8 9
word before: вернут	-13 -19 19 -2
word before: взамен	-18 -67 41 -12
word before: визвол	40 -29 -2 -78
word before: вийшли	16 -52 21 -34
word before: вирвал	1 -31 5 -4
word before: вместе	-25 38 -15 -3
word before: военно	-28 -74 32 -40
word before: военны	-64 31 26 15
word before: возвра	5 -25 4 -21
word before: воинов	-12 25 -11 -2
word before: волю	6 -7 1 -1
word before: волі	5 -14 14 -14
word before: воїнів	-32 34 -9 0
word before: встреч	24 9 -31 -2
word before: всу	8 0 -11 4
word before: вчера	-57 39 7 -6
word before: вызвол	41 -12 -22 -16
word before: вырвал	21 -10 -11 -6
word before: вышли	-50 -40 48 -8
word before: віддал	-81 -80 92 -64
word before: військ	-12 -91 66 -26
word before: гражда	33 31 -68 -9
word before: день	41 -34 0 -11
word before: депута	-62 -17 -57 58
word before: для	74 -30 -90 -24
word before: до	-71 -37 47 9
word before: догово	20 -5 -15 -1
word before: додому	41 -4 -37 -47
word before: дома	-18 -34 27 -20
word before: домовл	-37 33 -39 2
word before: домой	35 -38 11 -2
word before: доправ	-3 42 -42 1
word before: достав	-27 -19 -18 40
word before: дпсу	-18 25 -6 -1
word before: друг	19 -18 -18 -15
word before: другу	19 -18 -18 -15
word before: едут	-36 -3 43 -13
word before: еще	-49 -30 -58 56
word before: ж	-52 63 -54 -63
word before: же	67 -32 -35 -13
word before: з	55 -38 1 -69
word before: за	-47 51 -25 -75
word before: забрал	-28 -121 7 17
word before: завдяк	16 -9 -5 -4
word before: заверш	-18 16 13 -10
word before: загало	-80 -14 60 -42
word before: загибл	-1 -3 -5 9
word before: застен	-5 -4 11 -2
word before: захисн	31 1 -59 -19
word before: звільн	-34 19 28 -24
word before: зеленс	35 -71 7 -17
word before: землю	-11 -14 19 2
word before: землі	31 -14 -23 -18
word before: зустрі	-5 -32 25 -10
word before: зі	60 -33 -49 -26
word before: и	-5 35 -66 27
word before: из	1 -58 44 -57
word before: им	-25 -67 -40 54
word before: итогам	19 -79 79 -3
word before: итого	-63 -70 64 -5
word before: й	33 43 -66 -11
word before: к	23 -36 -87 37
word before: каждой	-62 -70 64 -6
word before: киев	24 -29 19 -32
word before: киевом	61 -40 -61 -3
word before: киевск	55 -44 2 -15
word before: киеву	30 -64 14 -11
word before: команд	-55 -63 69 -10
word before: контро	17 -2 -11 -4
word before: концу	-48 -36 56 -15
word before: кордон	-18 -34 43 1
word before: кількі	16 -45 43 -36
word before: людей	52 -4 -50 -2
word before: ми	-28 -53 33 -40
word before: минобо	36 -14 -19 -12
word before: москва	-46 -87 52 -54
word before: москве	-4 -2 -1 6
word before: мы	54 -69 -43 -36
word before: на	10 -81 -22 -5
word before: нам	26 -88 6 11
word before: напрям	28 -4 -4 -24
word before: нас	25 -22 -5 1
word before: натомі	-15 -17 18 8
word before: нацгва	-3 14 -12 -2
word before: нашей	18 -8 -31 -19
word before: наших	53 -74 -26 -82
word before: неволі	-15 -11 17 -30
word before: ними	-58 -35 44 -30
word before: них	0 -41 -53 37
word before: новий	47 -18 -3 -38
word before: о	-1 -87 52 -64
word before: оаэ	-34 23 -12 -9
word before: обе	-7 -7 14 -13
word before: обмен	13 -159 11 -90
word before: обмена	-70 -43 82 -29
word before: обмено	27 -8 -23 -3
word before: обменя	-80 -65 94 -52
word before: обмін	-61 -6 47 -99
word before: обміно	25 10 -12 -34
word before: обміну	25 14 -53 -51
word before: обміня	42 -87 57 -31
word before: обратн	11 -22 5 -37
word before: одержа	64 -9 -20 -52
word before: одновр	1 19 -17 -3
word before: освобо	35 -47 -4 -20
word before: останк	-36 -9 -12 40
word before: осіб	30 -13 -18 -1
word before: от	54 -14 -34 -53
word before: ответ	-5 -2 -6 12
word before: отдала	-3 -14 29 -30
word before: отдали	33 -57 -89 18
word before: отданы	59 -12 -55 -1
word before: отправ	59 -25 -48 -20
word before: отпуст	-68 -62 79 -32
word before: отпуще	38 -5 -39 -14
word before: отрима	86 -73 -82 -16
word before: отчита	23 -4 -19 -1
word before: офицер	64 -25 -73 -37
word before: офіцер	-8 -16 -66 14
word before: очеред	-25 -30 28 -3
word before: перего	53 -29 -14 -23
word before: переда	22 -8 -64 19
word before: плена	42 8 -28 -52
word before: пленны	1 -79 5 -52
word before: плюс	-10 -4 13 -56
word before: по	-11 -104 94 -57
word before: поверн	-32 -3 5 -2
word before: поверт	-46 -35 64 -8
word before: повідо	10 -15 18 -19
word before: погибш	-5 -11 -4 18
word before: подкон	40 -41 14 -17
word before: подтве	33 -15 -15 -9
word before: полоне	-12 -122 44 -11
word before: полону	-10 -49 32 -30
word before: получе	30 -7 -43 19
word before: получи	12 -102 5 6
word before: поровн	52 -51 -51 -7
word before: порядк	45 -11 -36 -9
word before: после	3 -9 13 -8
word before: послед	36 9 -11 -35
word before: посред	-5 8 -2 -1
word before: поїхал	-4 37 -32 -1
word before: при	-10 -2 13 -2
word before: прибул	55 -8 -85 10
word before: прибыл	3 -67 43 -22
word before: привез	-37 -29 7 16
word before: приеха	-73 71 27 -77
word before: прийня	47 13 -51 -21
word before: прикор	-7 15 -10 -1
word before: принял	-4 -40 2 10
word before: принят	3 -4 -9 10
word before: приїха	9 -23 18 -28
word before: про	-9 -69 -97 47
word before: провел	15 -4 -7 -4
word before: против	-95 -46 48 52
word before: процес	28 -6 -20 -4
word before: прошел	-113 -36 114 -23
word before: підкон	5 -5 -2 1
word before: разом	-33 11 93 -18
word before: ранены	46 -34 -43 -37
word before: режим	32 -7 -24 -4
word before: режима	-4 -35 29 -4
word before: режиму	53 -18 -26 -12
word before: резуль	16 -58 35 -4
word before: репатр	-13 -2 -1 16
word before: решта	-60 68 -63 -10
word before: ровно	11 -6 0 -5
word before: родину	6 -19 -18 20
word before: родным	-14 57 -41 -10
word before: россие	23 -77 5 -55
word before: россии	3 -23 16 -20
word before: россий	44 -15 -31 -30
word before: россию	-42 22 28 -64
word before: россия	16 -67 11 3
word before: російс	-41 -41 46 -45
word before: росія	49 -44 -55 -25
word before: росіян	68 -85 -67 -56
word before: росії	-16 23 -8 1
word before: рф	28 -21 1 -25
word before: рівно	34 -67 -16 -33
word before: рідним	-12 24 -16 3
word before: рідних	-5 -14 19 -1
word before: рідну	-11 -14 19 2
word before: рідній	22 14 16 -48
word before: с	58 -25 -54 -19
word before: само	51 -16 -31 -15
word before: свобод	33 -53 10 -38
word before: своих	19 -37 -7 -44
word before: своїх	66 -27 -53 -41
word before: сегодн	-29 -34 18 -3
word before: серед	2 7 -67 32
word before: солдат	-6 28 -34 -53
word before: сообщи	-48 -66 58 -4
word before: состоя	-83 38 70 -23
word before: стольк	54 -17 -34 -13
word before: сторон	-25 -79 46 -52
word before: сьогод	16 -62 19 -30
word before: та	-9 52 -38 -16
word before: так	-22 30 -37 -9
word before: также	-16 32 -16 -1
word before: також	-3 35 -56 19
word before: теж	48 -30 -47 -25
word before: тел	-3 -6 -10 16
word before: тела	-42 -10 -19 63
word before: телами	-4 -3 -1 9
word before: теперь	19 -20 8 -15
word before: террит	55 -44 0 -21
word before: того	-17 27 -18 -2
word before: тоже	-76 -53 87 -42
word before: том	15 -9 -6 0
word before: туда	-15 -9 8 14
word before: тіла	-62 -28 -27 67
word before: тілами	-2 -2 -1 5
word before: у	-7 64 -147 -104
word before: удалос	36 -39 5 -9
word before: удома	-41 -48 71 -36
word before: уехали	36 -50 43 -71
word before: уже	9 -21 9 -11
word before: украин	17 -59 -6 -17
word before: україн	-82 -43 65 -32
word before: услови	14 3 -14 -3
word before: ушло	-13 -9 14 0
word before: формат	-111 -55 129 -19
word before: формул	-70 23 -7 -11
word before: хто	71 -47 -58 -69
word before: це	-63 30 73 -4
word before: цивіль	39 -36 -37 -28
word before: челове	-66 39 81 -19
word before: через	-26 -64 66 -2
word before: четвер	0 -67 60 -20
word before: числе	11 -4 -7 -1
word before: что	25 -11 -11 -8
word before: ще	-70 30 10 -26
word before: щиті	-22 -8 -14 21
word before: що	80 -23 -77 -19
word before: щойно	-14 -42 30 -17
word before: это	30 -20 -11 -1
word before: яких	-60 -28 60 -36
word before: є	-65 38 -25 1
word before: і	1 30 -61 -52
word before: із	53 -60 64 -83
word before: їдуть	-3 21 -18 -60
word before: їхніх	-79 -73 86 -11
word before: استعاد	13 -2 -10 -2
word before: اسري	43 -5 -42 -1
word before: اسيرا	-53 -27 68 -2
word before: الي	-28 -3 24 1
word before: اليوم	23 -53 5 7
word before: امارات	4 -8 9 -5
word before: ان	-29 57 16 -10
word before: اوكران	7 -5 -20 2
word before: اي	38 -9 -34 -1
word before: تبادل	-48 -43 56 -8
word before: تبادلت	9 -17 12 -7
word before: تسلمت	-17 -4 -3 20
word before: جانب	-19 -6 12 11
word before: جديده	17 5 -19 -2
word before: روسيا	19 -5 -19 1
word before: روسيه	25 13 -36 -1
word before: سلمت	4 -10 0 4
word before: شمل	-25 -12 22 -7
word before: شملت	-29 -11 39 -1
word before: عاد	-43 11 34 -7
word before: عسكريا	-37 48 -11 -2
word before: عمليه	-39 -23 50 -5
word before: عن	-43 -36 52 -5
word before: عوده	4 -16 14 -6
word before: في	-14 23 -6 -9
word before: كييف	-32 -34 51 5
word before: لم	-15 -10 12 -6
word before: مجموعه	-15 -2 18 -2
word before: مقابل	27 -18 -14 -5
word before: من	-25 -12 31 -1
word before: موسكو	10 -18 1 3
word before: و	-9 -32 23 -7
word before: واقع	-4 -2 6 0
word before: وساطه	16 -7 -10 -1
word before: –	31 -37 -51 -11
word before: ▪	7 -11 -20 16
word before: ⚡	-88 -69 90 -43
word before: ✅	8 -23 5 -55
word before: ✔	6 7 -13 -2
word before: ❗	-44 -40 47 -14
`;
