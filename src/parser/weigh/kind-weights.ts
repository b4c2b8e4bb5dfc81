/** Written by `npm run train` from the labelled posts: not to be edited. A cue, then its worth to each answer. */
export const KIND_WEIGHTS = `
after bodies bodies	-69 -43 -56 79
after bodies military	-81 -47 -15 81
after bodies null	-75 -44 -44 65
after civilians civilians	-128 29 5 -58
after civilians military	-6 -4 -20 -71
after civilians null	36 -36 -25 -58
after civilians people	5 -16 -11 -57
after military bodies	-25 -36 -18 29
after military civilians	8 11 -138 -41
after military military	-42 5 -4 3
after military null	33 -58 8 -142
after military people	73 22 -83 -137
after null bodies	-25 -20 -18 47
after null civilians	-62 -14 26 -46
after null military	84 -29 -142 -112
after null null	-39 45 -80 -2
after null people	-31 -19 5 22
after people bodies	-16 -35 -11 57
after people civilians	-102 160 -178 -44
after people military	54 -47 -153 -112
after people null	-98 -21 86 -45
after people people	-28 -116 34 -77
ahead of bodies bodies	-61 -28 -39 93
ahead of bodies military	2 -73 -67 7
ahead of bodies null	62 -91 -75 -51
ahead of bodies people	-68 -57 106 -99
ahead of civilians civilians	-141 59 -28 -56
ahead of civilians military	69 -76 -195 -69
ahead of civilians null	-135 63 -8 -69
ahead of civilians people	-88 -59 71 -47
ahead of military bodies	-14 -12 -2 27
ahead of military civilians	-145 85 -50 -21
ahead of military military	15 -29 -173 16
ahead of military null	51 -58 -21 -138
ahead of military people	9 -266 21 -100
ahead of null bodies	-38 -13 -19 42
ahead of null civilians	12 26 -196 -48
ahead of null military	-9 -27 21 -130
ahead of null null	34 15 -151 24
ahead of null people	-62 17 -7 -118
ahead of people bodies	-9 -18 -2 27
ahead of people civilians	-221 34 16 -35
ahead of people military	-10 -29 6 -162
ahead of people null	-111 -79 112 -110
ahead of people people	31 -34 -24 -68
always	-21 -19 -17 5
bodies spoken of bodies bare	-34 -30 -30 34
bodies spoken of bodies noun	-56 -35 -41 75
bodies spoken of civilians noun	-82 -2 39 -93
bodies spoken of military noun	0 -151 -148 16
bodies spoken of null bare	-46 -97 -107 76
bodies spoken of null noun	19 0 -74 -25
bodies spoken of people bare	-89 51 -29 -58
bodies spoken of people noun	-162 -154 12 18
counts bodies	-95 -44 -67 119
counts civilians	-51 43 -40 -69
counts military	47 -35 -74 -64
counts null	-14 -43 -10 -5
counts people	-44 -48 41 -75
found N for N bodies	-39 -27 -29 35
found N for N military	187 -163 -170 -82
found N for N people	-29 -14 18 -122
found N from each side bodies	-3 -6 -10 19
found N from each side civilians	-53 84 -47 -6
found N from each side military	206 -122 -158 -61
found N from each side people	-35 -124 48 -55
found N-for-N people	34 -81 -25 -31
found number and noun bodies	-83 -33 -49 97
found number and noun civilians	-32 63 -89 -61
found number and noun military	79 -78 -53 -91
found number and noun null	-8 25 -39 -60
found number and noun people	-71 -80 91 -120
found number without a noun bodies	-55 -53 -54 79
found number without a noun civilians	-251 8 18 -69
found number without a noun military	-53 20 -3 15
found number without a noun null	-11 -85 3 23
found number without a noun people	31 -45 -49 -4
found that many military	67 -34 -52 -25
found the same number military	-3 0 -19 -108
found the same number people	-107 15 8 -28
no bodies bodies noun	-102 -50 -85 115
no bodies civilians noun	-46 54 -61 -51
no bodies military bare	75 -177 -47 -97
no bodies military noun	51 -10 -66 -129
no bodies null bare	-2 -47 20 -32
no bodies null noun	-21 2 -11 -50
no bodies people bare	-17 -63 30 -108
no bodies people noun	-29 -59 41 -137
noun noun.body	-49 -55 -36 93
noun noun.branch	-55 41 -138 42
noun noun.child	-123 29 8 -79
noun noun.civilian	-27 4 -6 -47
noun noun.exchange	1 -18 -25 -33
noun noun.family	30 -157 19 -73
noun noun.foreigner	-9 -12 -6 21
noun noun.man	45 54 -90 -12
noun noun.military	42 -156 -23 -14
noun noun.other	-38 46 -31 -64
noun noun.people	-94 -16 49 -6
noun noun.rank	-54 63 -113 13
noun noun.soldier	8 -27 -80 12
noun noun.woman	49 -148 -41 -47
noun null	-1 -51 10 -18
tag any: adj.dead	-47 -99 -120 100
tag any: cue.captivity	-4 1 6 -77
tag any: cue.on_shield	-37 -88 -91 88
tag any: cue.repatriation	31 -68 -82 25
tag any: noun.body	-106 -79 -86 128
tag any: noun.branch	11 -7 -10 -21
tag any: noun.child	-87 79 -39 -84
tag any: noun.civilian	-89 122 -12 -171
tag any: noun.military	94 -21 -129 -42
tag any: noun.people	-52 -3 35 -8
tag any: noun.rank	-29 8 -9 -37
tag any: noun.soldier	-26 32 -57 15
tag inside: adj.dead	-32 -9 -24 32
tag inside: adj.freed	54 53 -83 -64
tag inside: adj.modifier	37 26 -69 -21
tag inside: adj.wounded	70 -101 8 -88
tag inside: category	-61 43 -6 -13
tag inside: cue.captivity	-9 -51 34 -77
tag inside: cue.captured	43 -23 -9 -16
tag inside: cue.count	34 -81 -25 -31
tag inside: cue.each	52 70 -118 -37
tag inside: cue.included	45 -103 -12 -55
tag inside: cue.local	-7 41 -31 -9
tag inside: cue.of_whole	-43 15 35 -103
tag inside: cue.part	92 -56 -87 -22
tag inside: cue.repatriation	-15 -8 -12 15
tag inside: cue.same_number	-46 19 9 -107
tag inside: cue.span	-84 101 -146 -50
tag inside: foe.of	65 -65 -14 -11
tag inside: noun.body	-51 -41 -35 65
tag inside: noun.branch	-60 47 -99 42
tag inside: noun.child	-119 -3 32 -69
tag inside: noun.civilian	-16 49 -166 -45
tag inside: noun.exchange	-24 59 -48 -56
tag inside: noun.family	29 -154 18 -69
tag inside: noun.foreigner	-20 -11 -9 32
tag inside: noun.man	45 54 -90 -12
tag inside: noun.military	73 -144 -94 13
tag inside: noun.other	-78 68 -18 -66
tag inside: noun.people	-117 -13 73 -12
tag inside: noun.rank	-40 43 -68 -8
tag inside: noun.soldier	91 -236 -67 -9
tag inside: noun.woman	32 -123 -24 -49
tag inside: own.of	0 -114 -2 0
tag inside: qualifier.approx	-12 36 -52 -20
tag inside: qualifier.at_least	1 -17 10 6
tag inside: qualifier.at_most	-74 6 32 -37
tag inside: qualifier.more_than	-75 -24 78 -30
tag inside: ru.agent	-71 36 15 1
tag inside: ru.of	-6 -88 6 15
tag inside: ua.agent	-127 3 45 -9
tag inside: ua.of	34 -44 24 -75
tag inside: verb.bring	-15 -9 23 -8
tag inside: verb.come	-12 0 13 -4
tag inside: verb.get	23 -27 8 -14
tag inside: verb.held_exchange	-36 -3 25 -60
tag inside: view.ru	56 -5 -47 -7
tag inside: view.ua	43 -50 -29 8
tag left clause: adj.dead	-56 -18 -48 86
tag left clause: cue.captivity	-43 14 34 -122
tag left clause: cue.on_shield	-32 -22 -34 40
tag left clause: cue.repatriation	-43 -8 -17 59
tag left clause: noun.body	-76 -27 -34 84
tag left clause: noun.branch	-11 56 -52 -33
tag left clause: noun.child	-21 146 -178 -46
tag left clause: noun.civilian	-73 33 36 -58
tag left clause: noun.military	11 -18 -23 -25
tag left clause: noun.people	-48 -34 49 -34
tag left clause: noun.rank	-6 -34 -50 15
tag left clause: noun.soldier	8 11 -35 -68
tag right clause: adj.dead	-13 -60 -45 27
tag right clause: cue.captivity	23 -64 8 -100
tag right clause: cue.on_shield	-45 -4 -13 49
tag right clause: cue.repatriation	-39 -26 -40 48
tag right clause: noun.body	-28 -47 -39 43
tag right clause: noun.branch	-2 -17 12 -87
tag right clause: noun.child	-56 56 -35 -31
tag right clause: noun.civilian	-75 47 17 -52
tag right clause: noun.military	41 -48 -28 -13
tag right clause: noun.people	-5 -50 8 -13
tag right clause: noun.rank	62 3 -53 -76
tag right clause: noun.soldier	68 -35 -58 -53
word after: 	37 8 -39 -7
word after: !	42 -82 5 -149
word after: "	-10 -25 -13 -44
word after: (	-35 -102 60 -85
word after: )	-24 -1 -82 38
word after: ,	-38 24 -7 -18
word after: -	-43 32 -26 -20
word after: .	28 -101 0 -4
word after: :	-11 -57 13 -52
word after: ;	-49 -73 -27 47
word after: a	-81 -36 82 -20
word after: accord	-1 -3 -10 14
word after: after	-8 22 -14 -1
word after: afu	62 -41 -23 -3
word after: all	41 59 -68 -70
word after: among	19 -30 -15 -17
word after: an	0 -5 17 -12
word after: and	-57 3 47 -41
word after: apiece	-16 -43 58 -13
word after: are	-38 -100 99 -77
word after: armed	66 -31 -53 -51
word after: as	-44 -64 61 -21
word after: at	-54 20 41 -12
word after: back	21 -45 18 -38
word after: been	-38 4 19 -75
word after: being	-16 -10 24 -1
word after: belaru	26 -13 -11 -4
word after: betwee	-66 -35 61 -11
word after: both	-49 -48 53 -22
word after: bringi	-20 -6 26 0
word after: brough	7 -43 26 -13
word after: by	-21 -67 57 -28
word after: came	11 -81 58 7
word after: captiv	-21 -11 32 -5
word after: captur	23 8 -18 -30
word after: civili	-37 -22 29 -26
word after: come	-11 -31 28 7
word after: coming	-31 -14 41 -3
word after: countr	-54 -19 66 -5
word after: crosse	26 -3 -23 -1
word after: each	-11 -79 32 -39
word after: either	-33 19 12 -2
word after: exchan	31 -64 13 -22
word after: fallen	-14 -9 -13 15
word after: famili	-36 33 -14 -40
word after: federa	-41 43 -35 -18
word after: for	-27 5 24 -1
word after: forces	92 -64 -70 -52
word after: free	18 -25 1 -3
word after: freed	70 -40 -26 -67
word after: friday	19 3 -12 -32
word after: from	-38 -4 27 -24
word after: go	10 -7 -5 -2
word after: going	28 -45 -26 -7
word after: got	58 -42 -53 -6
word after: had	32 -12 -9 -28
word after: handed	-41 12 -101 45
word after: have	-9 -3 11 -75
word after: home	-9 -10 17 -7
word after: in	-2 -95 30 -80
word after: includ	1 -40 37 -2
word after: its	32 -69 18 -11
word after: kursk	-4 25 -23 -9
word after: kyiv	-4 -16 17 -47
word after: mediat	-12 -22 16 -8
word after: milita	27 -67 48 -1
word after: moscow	14 -46 31 -22
word after: number	-26 7 -21 -11
word after: of	74 6 -71 -39
word after: on	29 -70 -10 -41
word after: one	84 -68 -41 -4
word after: other	-2 -44 7 10
word after: outsid	21 -19 -21 -16
word after: over	-28 9 -110 45
word after: own	40 -76 17 -11
word after: per	-86 -55 84 -27
word after: prison	-17 -9 16 -8
word after: receiv	9 -2 -4 -4
word after: region	-24 36 -19 -8
word after: releas	18 -36 26 -42
word after: repatr	9 -4 -8 3
word after: rescue	8 0 -6 -1
word after: reside	1 11 -14 -2
word after: return	-5 8 -6 -28
word after: reunit	-35 17 -4 -15
word after: russia	-48 54 -17 -61
word after: said	24 23 -30 -15
word after: saturd	57 25 -69 -3
word after: says	-4 -14 -3 20
word after: servic	-25 -18 26 -1
word after: seven	4 -31 27 -1
word after: side	-53 -39 68 -12
word after: soldie	29 -74 44 -1
word after: sunday	25 -7 -24 -1
word after: taken	18 -8 -7 -4
word after: territ	37 -19 -11 -10
word after: that	-30 30 -26 2
word after: the	-12 35 5 -56
word after: their	-30 59 -42 -1
word after: them	14 6 -9 -34
word after: thursd	53 -31 -38 0
word after: to	-11 -4 7 4
word after: today	-49 -67 63 -30
word after: too	29 -6 -30 -2
word after: total	-22 -26 45 -1
word after: transf	23 34 -68 -2
word after: tuesda	-44 -11 45 -12
word after: two	-45 -64 54 0
word after: ukrain	-44 -40 56 -23
word after: urgent	19 -6 -9 -5
word after: was	30 -24 -29 -12
word after: way	16 -45 -3 -27
word after: wednes	1 -15 15 -2
word after: went	-14 -29 17 -5
word after: were	-6 -24 -41 12
word after: which	-33 -24 34 7
word after: who	24 -15 -47 -12
word after: whom	-33 -14 42 -3
word after: whose	41 -31 -19 -6
word after: with	-95 7 17 -15
word after: withou	37 -14 -18 -17
word after: а	86 -95 -15 -13
word after: азовст	-30 37 -36 7
word after: без	41 51 -90 -28
word after: бойцов	97 -88 -26 -22
word after: боку	-22 -11 33 -2
word after: больше	-3 12 -8 -1
word after: білору	-30 73 -61 -5
word after: в	11 -62 18 -61
word after: вдалос	15 27 -56 15
word after: вдома	20 -27 7 -76
word after: вернул	-35 -51 69 -26
word after: вже	27 7 -39 -27
word after: взамен	14 -6 -5 -3
word after: взятых	42 -3 -22 -20
word after: вивезл	-4 55 -51 -4
word after: визвол	-56 -50 53 -39
word after: вийшли	-25 30 -46 -11
word after: вирвал	53 -15 -36 -15
word after: вирван	16 3 -4 -21
word after: включа	-42 -73 76 -4
word after: военно	74 -73 -64 -47
word after: военны	1 -26 24 -29
word after: возвра	-18 11 -37 -19
word after: возз'є	-7 45 -38 -2
word after: волі	-27 54 45 -65
word after: вони	88 -69 -84 -9
word after: вооруж	40 -4 -30 -8
word after: восемь	-28 -77 -40 43
word after: воссое	-34 39 -7 -6
word after: вс	17 -6 -6 -5
word after: все	80 42 -104 -9
word after: всу	121 -50 -77 -65
word after: всі	10 -20 12 -4
word after: вывезе	-19 50 -42 -8
word after: від	21 -30 -13 -25
word after: відбув	44 -10 -35 -2
word after: віддал	36 -85 -24 -22
word after: військ	12 -67 9 -34
word after: вільні	-17 25 -7 -3
word after: глава	-37 -38 41 -16
word after: гражда	-23 -26 44 -73
word after: двое	-55 -42 56 -20
word after: двоих	35 -22 -15 -1
word after: двох	92 -34 -101 13
word after: двоє	52 -78 -8 -14
word after: двух	6 -21 -8 24
word after: дев'ят	-11 6 5 -1
word after: днр	9 -3 -5 -2
word after: до	26 58 -63 -26
word after: додому	2 -88 36 -7
word after: дома	-1 -27 30 -44
word after: домой	-37 14 41 -74
word after: друг	-11 -8 23 -5
word after: другу	-11 -8 23 -5
word after: едут	-2 16 -13 -2
word after: емірат	-53 -77 62 -39
word after: енерго	-19 20 -1 0
word after: еще	-48 2 45 -2
word after: же	-17 -12 27 -11
word after: женщин	2 17 28 -40
word after: жизни	7 -2 -4 -1
word after: жизнь	14 -1 -12 -1
word after: жителе	26 6 -34 -3
word after: жители	-13 27 -15 -1
word after: з	-61 29 -9 -4
word after: за	30 -61 -42 13
word after: забрал	-64 52 -57 -41
word after: заверш	19 -14 -5 -1
word after: загибл	-12 -21 -10 39
word after: загину	-12 -1 -8 20
word after: заступ	-26 28 -2 -1
word after: захисн	-48 54 -18 -6
word after: защитн	-89 39 48 -42
word after: заявил	-33 -11 35 2
word after: збройн	41 -29 -17 -18
word after: звільн	25 -69 3 -10
word after: землі	19 -6 32 -46
word after: знову	8 -11 8 -10
word after: зокрем	5 2 -6 -2
word after: зсу	60 -46 27 -58
word after: зі	32 22 -97 -64
word after: и	-58 11 50 -26
word after: из	-2 -38 40 -99
word after: им	-34 -34 -37 46
word after: их	-1 -35 44 -81
word after: й	25 -44 25 -14
word after: к	-20 2 -52 28
word after: каждой	-98 30 82 -12
word after: киев	26 -59 46 -8
word after: киевск	23 -4 -7 -14
word after: киеву	26 -105 27 -12
word after: кожног	-22 -11 33 -2
word after: кожної	-82 -33 86 -3
word after: коорди	-73 18 1 4
word after: кордон	-20 24 1 -6
word after: коррес	-19 -5 17 3
word after: которы	-8 -11 25 -35
word after: курско	-31 27 -24 -18
word after: курськ	3 18 -26 -5
word after: курщин	-50 28 18 -6
word after: лиц	66 -29 -40 -2
word after: людей	41 -63 -12 -15
word after: маріуп	9 -35 39 -31
word after: медвед	-10 -4 15 -2
word after: мера	-17 20 -2 -1
word after: ми	-25 56 -48 -11
word after: минобо	89 -62 -81 -11
word after: моряки	12 -20 8 -1
word after: москва	-16 -1 18 -2
word after: москве	-8 0 -1 9
word after: мінреі	-5 -1 -1 8
word after: на	-55 -4 37 -93
word after: нам	-44 -51 2 54
word after: находи	21 -3 -16 -3
word after: нацгва	-33 28 -1 -5
word after: наших	-30 -18 28 -10
word after: не	-62 48 -17 -30
word after: неволі	-44 -73 84 -2
word after: незако	-18 49 -30 -3
word after: неотло	27 -5 -18 -5
word after: ними	59 -32 -35 -3
word after: них	21 8 -30 -67
word after: нуждаю	36 -8 -18 -11
word after: о	-20 24 3 -7
word after: област	-50 34 -24 -19
word after: обмен	-8 9 -16 -12
word after: обмін	23 -77 27 -24
word after: обміно	14 -46 27 -35
word after: обміну	50 -5 9 -55
word after: обміня	63 -40 11 -58
word after: оборон	19 -20 -19 -43
word after: обратн	60 -7 -55 -33
word after: один	70 -61 -6 -21
word after: одна	22 -59 21 -6
word after: одного	-1 -28 26 -1
word after: окупан	9 13 -13 -9
word after: освобо	-27 27 -9 -14
word after: осіб	9 -1 -8 -1
word after: отдали	36 -47 -56 35
word after: отданы	-59 -35 72 -7
word after: отправ	8 24 -26 -32
word after: отпуще	31 -4 -27 -1
word after: отрима	54 -29 -39 -17
word after: офицер	59 -12 -35 -41
word after: офіцер	-4 32 50 -39
word after: п'ятьо	-6 54 -55 -4
word after: переда	-12 31 -20 -2
word after: перетн	-22 24 1 -5
word after: плен	13 -13 2 -4
word after: плена	28 -20 -9 -10
word after: плену	37 -6 -28 -4
word after: по	-67 -25 67 -15
word after: поверн	-37 9 16 -3
word after: поверт	18 -51 25 -49
word after: повідо	12 23 -50 14
word after: погибш	-17 -5 -13 17
word after: поза	-65 -71 82 -39
word after: покину	-31 -10 46 -13
word after: полегл	-54 -9 -32 54
word after: полону	17 -98 46 -103
word after: получе	-8 -1 -1 10
word after: получи	-48 66 -57 -30
word after: попавш	45 -4 -40 -2
word after: поране	-51 -134 67 -101
word after: посере	-53 -77 62 -39
word after: посред	28 -17 17 -30
word after: при	-10 73 -65 -7
word after: привез	-37 -1 -2 39
word after: пригра	-5 22 -17 -2
word after: приеха	7 39 -41 -6
word after: прийня	26 -27 -14 5
word after: принял	16 -4 -12 -1
word after: причем	48 -55 -30 -24
word after: провел	45 -7 -44 4
word after: против	-66 -76 -53 87
word after: прошел	-92 5 44 -3
word after: підкон	-34 7 21 29
word after: підтве	56 -42 -58 18
word after: після	36 -8 32 -54
word after: разом	-1 -44 41 -12
word after: района	-26 66 -49 -3
word after: расска	50 -29 -60 -35
word after: решта	-31 57 -35 -1
word after: родине	35 -18 -14 -8
word after: родину	19 -8 -17 5
word after: родным	-5 52 -46 -4
word after: россии	-58 -77 76 -32
word after: россий	-49 35 -18 7
word after: россию	-77 23 32 -18
word after: россия	-37 -40 51 7
word after: російс	90 43 -63 -30
word after: росія	-13 -75 75 -22
word after: росіян	-77 -42 78 -36
word after: росії	-4 22 -23 4
word after: рф	78 -35 -74 -25
word after: рядови	30 21 -73 -22
word after: рідним	-4 30 -24 -3
word after: рідних	3 -2 -5 4
word after: рідній	22 -12 36 -45
word after: с	22 -2 -19 -36
word after: сверх	7 4 -5 -7
word after: свобод	42 -36 9 -19
word after: своих	2 -4 -7 9
word after: своїх	54 -24 -53 -42
word after: сегодн	4 -82 26 -77
word after: семеро	6 -14 8 -1
word after: серед	34 -27 40 -75
word after: сержан	53 -34 -16 -40
word after: сил	100 -86 -49 -27
word after: снова	-50 -34 62 -8
word after: солдат	-18 15 62 18
word after: сообща	58 -49 -56 -2
word after: сообщи	-21 16 12 -22
word after: состоя	29 -133 -19 -34
word after: среди	59 -60 -50 -15
word after: сто	-27 -57 46 -75
word after: стольк	12 -36 15 -14
word after: сторон	-23 26 -4 -25
word after: стільк	15 38 -62 -20
word after: суджан	-20 61 -46 -2
word after: суджи	-6 17 -10 -1
word after: судна	-15 24 -9 -1
word after: сьогод	19 -84 22 -74
word after: та	-14 0 -27 -13
word after: так	-81 -41 74 -29
word after: также	54 -11 -50 1
word after: такий	55 -55 -5 -11
word after: також	16 -12 -11 6
word after: телами	-12 -10 -24 30
word after: терито	-2 48 -49 -6
word after: террит	29 -7 -19 -3
word after: том	-13 -46 47 -2
word after: трое	65 -17 -62 -3
word after: троє	48 -38 -8 -4
word after: туда	7 -48 -21 40
word after: тяжело	43 -62 -32 -67
word after: у	39 -2 -40 -42
word after: удалос	54 -31 -15 -16
word after: удержи	-5 26 -18 -2
word after: удома	18 -32 33 -58
word after: уехали	-20 27 18 -27
word after: уже	-15 -22 24 -22
word after: украин	75 -99 -29 -7
word after: україн	-48 -11 33 -22
word after: усі	47 51 -79 -29
word after: утриму	-72 88 68 -5
word after: федера	8 29 -35 -5
word after: це	13 -49 16 -45
word after: цивіль	83 -8 -14 -23
word after: четвер	-81 -2 7 24
word after: числе	-37 -44 61 -8
word after: чолові	-12 -17 27 -2
word after: чотирь	-52 51 -10 -8
word after: шестер	55 -61 -6 -8
word after: штаб	-48 -77 66 0
word after: шість	-67 -17 66 -35
word after: ще	54 -23 -80 -9
word after: щиті	-26 -3 -7 28
word after: що	59 -100 -38 -55
word after: это	25 -11 -3 -11
word after: як	-69 -21 66 -34
word after: яких	-103 11 68 -96
word after: які	40 -63 63 -82
word after: і	83 -25 -90 -42
word after: із	-26 -9 -16 22
word after: інозем	-14 -13 -6 20
word after: їдуть	-33 20 20 -20
word after: їхніх	43 -85 19 -34
word after: اسر	57 -8 -50 -1
word after: اسيرا	15 -12 -2 -2
word after: الي	7 70 -62 -14
word after: اليوم	20 11 -27 -11
word after: اوكران	-45 -4 34 -23
word after: اي	11 -10 -1 -1
word after: جانب	-29 -19 27 -11
word after: جانبين	-14 -3 18 0
word after: ذويهم	-3 79 -77 -5
word after: روسي	-15 -7 23 -5
word after: روسيا	-37 -12 26 -20
word after: طرف	-27 16 19 -6
word after: عادوا	0 -1 9 -10
word after: في	13 14 -23 -6
word after: كل	-68 6 64 -7
word after: لكل	9 -8 -1 -2
word after: مع	-13 -12 14 -13
word after: مقابل	12 10 -20 -1
word after: من	-9 -59 32 -24
word after: و	-18 -33 23 -17
word after: واقع	-7 -9 16 0
word after: وساطه	17 5 -21 -2
word after: –	-3 -24 6 -36
word before: 	35 -22 -75 -22
word before: "	5 -117 -1 9
word before: (	-33 -1 -10 40
word before: )	-84 -58 85 -37
word before: +	-39 -36 50 -7
word before: ,	24 10 -47 -59
word before: -	-20 23 -16 -29
word before: :	25 -20 -38 -94
word before: ;	21 -82 8 -57
word before: a	55 -39 -49 -37
word before: additi	-38 39 -38 -1
word before: affair	2 -15 14 -8
word before: along	-55 60 -5 -1
word before: also	45 -20 -35 -36
word before: an	34 -14 -22 -2
word before: and	-24 54 0 -57
word before: announ	79 -65 -63 -17
word before: anothe	17 -23 -3 -37
word before: are	41 -46 -31 -35
word before: at	-20 -98 70 -30
word before: back	25 -85 -11 1
word before: been	-11 -18 24 -1
word before: bodies	-27 -15 -19 25
word before: bring	-10 12 -3 -1
word before: brough	51 -40 -10 -7
word before: by	19 -49 32 -15
word before: came	-56 8 42 -15
word before: captiv	-60 -68 83 -20
word before: civili	14 10 -90 -7
word before: comple	-16 -30 35 -3
word before: compri	-19 -9 27 0
word before: confir	-92 -43 75 -38
word before: countr	-29 -23 32 -5
word before: covere	-25 -19 31 -5
word before: day	-37 -11 47 -3
word before: defenc	18 -7 -6 -6
word before: defend	-53 62 -12 -2
word before: each	32 -51 8 -16
word before: exchan	37 -103 39 -63
word before: famili	-16 17 28 -25
word before: federa	-45 -11 56 -7
word before: first	-41 25 -19 -5
word before: follow	46 -26 -31 -6
word before: for	17 -87 8 -31
word before: foreig	2 -15 14 -8
word before: freed	33 -44 2 -15
word before: frees	-10 2 9 -2
word before: from	23 -32 -13 -15
word before: furthe	-3 -32 13 3
word before: good	-40 -29 39 -39
word before: got	15 -98 26 -18
word before: had	-67 60 2 -49
word before: handed	-6 21 -44 25
word before: has	59 -1 -56 -13
word before: have	-56 -43 60 -16
word before: home	1 -29 19 -22
word before: in	-41 44 -38 4
word before: includ	-6 -2 9 -1
word before: involv	21 -28 3 -3
word before: it	-44 42 10 -14
word before: its	17 -61 34 -17
word before: kiev	51 -56 -22 -9
word before: kyiv	-23 -69 49 -26
word before: let	-38 71 -49 -3
word before: manage	-12 19 -8 -3
word before: may	74 -71 -9 -3
word before: mediat	-57 6 42 -6
word before: milita	-69 78 -32 -3
word before: minist	35 -12 -19 -6
word before: moscow	2 -82 42 4
word before: negoti	57 -45 -17 -8
word before: new	-61 -37 77 -3
word before: news	-17 -41 21 -23
word before: number	-13 56 -102 -35
word before: of	-48 -48 38 -9
word before: office	-38 25 12 -2
word before: on	66 -73 -2 -22
word before: one	57 -36 -52 -17
word before: our	-56 47 10 -14
word before: over	-12 26 -31 13
word before: people	57 -60 -9 -21
word before: plus	-29 31 -1 -1
word before: prison	-33 33 7 -6
word before: proces	20 -12 -5 -4
word before: qatar	-4 55 -50 -2
word before: receiv	-26 8 -39 2
word before: releas	-9 -61 33 -24
word before: remain	-24 -2 -4 30
word before: report	37 -41 -60 -27
word before: result	1 -8 8 -1
word before: return	-17 17 -23 22
word before: russia	0 -14 6 -78
word before: said	-36 39 -42 -8
word before: says	24 -26 -9 11
word before: secure	17 -9 -6 -3
word before: servic	32 -5 -44 -6
word before: side	53 -70 -33 -39
word before: sides	-40 -42 60 -20
word before: soldie	-57 49 0 0
word before: succee	-25 -21 40 -2
word before: swap	-20 11 18 -80
word before: swappe	-82 -48 84 -24
word before: talks	7 -1 -3 -3
word before: that	59 -53 -54 -48
word before: the	-22 -9 -9 -36
word before: them	-16 29 0 -13
word before: this	18 -29 -16 -16
word before: thursd	-3 11 -20 12
word before: to	39 -49 -6 7
word before: today	-13 -24 60 -15
word before: took	-2 0 -14 15
word before: total	-30 -19 28 -15
word before: traded	-35 -16 45 -4
word before: turn	34 -25 -13 -29
word before: uae	-24 -10 30 -4
word before: ukrain	-81 -16 48 -10
word before: under	4 -6 -5 6
word before: war	107 -38 -110 -10
word before: warrio	13 8 -30 -22
word before: was	-28 -49 67 -39
word before: we	-36 -16 41 -10
word before: wednes	0 -38 15 -16
word before: welcom	46 -6 -45 -3
word before: were	-37 9 27 12
word before: which	-39 -40 51 -7
word before: with	-64 45 19 28
word before: year	27 -32 -17 -17
word before: а	-26 60 -57 -60
word before: август	-2 -5 12 -5
word before: азовст	-56 12 37 -2
word before: батькі	-22 -3 -5 30
word before: баш	-7 -48 8 -20
word before: без	4 12 -15 -3
word before: белору	49 -26 -51 -21
word before: бойцов	58 -27 -77 -27
word before: большо	-43 -23 44 -11
word before: был	-75 -15 72 -10
word before: білору	-55 95 -83 -24
word before: в	12 -9 -9 -18
word before: вдалос	-43 62 -8 -2
word before: вдома	-20 -18 57 -34
word before: велико	14 -8 -5 -2
word before: вернул	1 -21 -12 17
word before: вернут	-27 1 22 -6
word before: взамен	-25 -68 39 -24
word before: визвол	61 -23 33 -84
word before: вийшли	-10 13 30 -26
word before: вирвал	13 -45 1 -4
word before: виїхал	-30 38 31 -50
word before: вместе	-6 17 -11 -2
word before: военно	3 -72 27 -44
word before: военны	-68 55 13 10
word before: возвра	-1 1 18 -41
word before: воинов	-52 66 -14 -4
word before: воли	20 -4 -13 -2
word before: волю	-26 54 -26 -2
word before: волі	22 -3 -9 -13
word before: ворожо	46 -4 -43 -1
word before: воїнів	-62 70 -7 -4
word before: всего	-17 17 -15 -9
word before: встреч	1 38 -38 -3
word before: всу	4 57 -22 -2
word before: вчера	-20 17 -10 -14
word before: вызвол	38 -26 -6 -14
word before: вырвал	16 -6 -7 -4
word before: вышли	-40 -50 47 -9
word before: віддал	-77 -97 107 -46
word before: відпов	49 -3 -4 -45
word before: військ	13 -93 68 -32
word before: года	-33 -9 39 -7
word before: гражда	30 23 -64 -17
word before: двоє	106 -79 -19 -64
word before: дев'ят	-48 53 -4 -1
word before: день	55 -32 -15 -20
word before: депута	-45 -24 -60 61
word before: для	104 -76 -100 -50
word before: до	-62 -40 68 -9
word before: доброй	6 -2 -3 -1
word before: догово	18 -5 -12 -1
word before: додому	55 1 -32 -67
word before: дома	-18 -7 13 -30
word before: домовл	-73 49 -51 13
word before: домой	-42 -54 5 37
word before: доправ	-2 38 -43 7
word before: достав	-17 -10 -9 35
word before: дпсу	-31 38 -7 -1
word before: друг	24 -20 -4 -12
word before: другу	24 -20 -4 -12
word before: едут	-49 23 42 -24
word before: еще	-59 -5 -39 50
word before: ж	-35 47 -38 -62
word before: же	58 -25 -28 -18
word before: з	45 -28 -11 -74
word before: за	-49 41 -17 -108
word before: забрал	-12 -100 18 18
word before: забрат	7 -6 -21 9
word before: завдяк	18 -13 -7 -4
word before: заверш	-19 14 3 -12
word before: загало	-87 -27 83 -39
word before: загибл	-10 -4 -11 16
word before: застен	-4 -6 11 -2
word before: захисн	26 -13 -73 -28
word before: звільн	-9 15 14 -47
word before: зеленс	37 -75 22 -18
word before: землю	1 -13 17 -7
word before: землі	8 32 -25 -12
word before: знову	38 -17 -27 -21
word before: зсу	-26 42 -11 -3
word before: зустрі	0 -36 27 -9
word before: зі	74 -41 -62 -33
word before: и	-26 55 -57 15
word before: из	10 -62 68 -77
word before: им	-3 -79 -31 57
word before: итогам	21 -79 77 -4
word before: итого	-56 -58 56 -18
word before: й	25 74 -66 -9
word before: к	12 -55 -51 29
word before: каждой	-56 -58 56 -18
word before: киев	5 -30 23 -20
word before: киевом	64 -46 -62 -4
word before: киевск	63 -38 -5 -17
word before: киеву	45 -82 39 -8
word before: команд	-47 -52 51 -10
word before: контро	15 -3 -9 -4
word before: концу	-36 -29 38 -16
word before: кордон	-18 -31 37 5
word before: кількі	32 -67 57 -34
word before: людей	58 -51 25 -47
word before: маємо	54 -49 -57 -27
word before: ми	-41 -59 44 -37
word before: минобо	36 -8 -22 -7
word before: москва	-61 -72 69 -54
word before: мы	14 -72 -11 -25
word before: мінобо	53 -11 -37 -29
word before: на	29 -85 -32 -38
word before: нам	48 -98 -4 6
word before: напрям	23 2 -10 -21
word before: нас	6 16 -30 2
word before: натомі	2 -21 8 -4
word before: нацгва	-11 14 -11 -3
word before: нашей	20 34 -48 -15
word before: наших	41 -73 -37 0
word before: неволі	-3 -11 31 -27
word before: незале	-35 52 -14 -7
word before: ними	-112 -31 50 -6
word before: них	15 22 -77 50
word before: новий	39 -16 -2 -30
word before: новост	23 -2 -20 -2
word before: о	14 -87 89 -69
word before: оае	19 -12 -3 -2
word before: оаэ	-31 32 -27 -6
word before: обе	-2 -2 12 -8
word before: област	-8 34 -29 0
word before: обмен	20 -144 2 -97
word before: обмена	-74 -69 81 -45
word before: обмено	21 -9 -12 -2
word before: обменя	-66 -62 62 -31
word before: обмін	-59 28 4 -86
word before: обміно	13 22 -11 -28
word before: обміну	36 36 -61 -65
word before: обміня	83 -34 5 -82
word before: оборон	-29 28 -4 4
word before: обратн	6 2 32 -71
word before: одержа	54 4 -19 -54
word before: один	49 -83 38 -22
word before: одна	60 -49 -65 -14
word before: одновр	-19 33 -13 -2
word before: одност	37 -11 -34 -2
word before: освобо	-24 16 14 -29
word before: останк	-20 -1 -1 22
word before: осіб	65 -57 -32 -2
word before: от	38 -18 -27 -43
word before: отдала	-13 -14 32 -21
word before: отдали	45 -82 -86 41
word before: отданы	65 -12 -57 -4
word before: отправ	-9 -30 -45 40
word before: отпуст	-42 -37 46 -23
word before: отпуще	24 -4 -18 -2
word before: отрима	57 -45 -69 -26
word before: отчита	29 -2 -26 -4
word before: офицер	54 -19 -70 -42
word before: офіцер	-4 -16 -64 -1
word before: очеред	-52 -21 56 -2
word before: перего	64 -23 -35 -27
word before: переда	18 43 -92 14
word before: плена	75 9 -53 -45
word before: пленны	-25 -115 35 -53
word before: плюс	4 -1 -6 -58
word before: по	-11 -116 99 -36
word before: поверн	-29 -9 26 -19
word before: поверт	-73 -45 65 -62
word before: повідо	23 -41 37 -29
word before: погибш	-11 -7 -6 22
word before: подкон	52 -44 6 -22
word before: подтве	48 -33 -24 -7
word before: поза	-39 -41 48 -10
word before: полоне	-58 28 -6 -7
word before: полону	-3 -51 36 -47
word before: получе	32 -5 -34 1
word before: получи	15 -90 14 -24
word before: поровн	65 -37 -60 -17
word before: порядк	50 -19 -37 -9
word before: посере	17 1 -15 -3
word before: после	15 -8 1 -8
word before: послед	29 22 -22 -29
word before: посред	-8 4 5 -2
word before: поїхал	-7 43 -33 -1
word before: при	-20 -4 24 -2
word before: прибул	42 -23 -89 15
word before: прибыл	-21 -39 54 -20
word before: привез	-24 -22 7 15
word before: приеха	-68 78 25 -63
word before: прийня	12 57 -63 -25
word before: прикор	-24 22 -9 -3
word before: принял	-2 -46 18 0
word before: принят	6 -8 -5 7
word before: приїха	14 -24 27 -47
word before: про	-23 -65 -93 58
word before: провед	38 -34 -6 -1
word before: провел	33 -5 -24 -6
word before: пройшо	-57 -87 80 -10
word before: против	-95 -29 68 31
word before: процес	40 -15 -31 -8
word before: прошел	-94 -36 94 -23
word before: підкон	11 -7 -5 1
word before: разом	-39 25 78 -24
word before: ранены	37 -35 -31 -40
word before: режим	31 -4 -23 -8
word before: режима	3 -31 30 -5
word before: режимо	16 -2 -10 -5
word before: режиму	57 -18 -26 -14
word before: резуль	32 -75 50 -7
word before: репатр	-17 -2 -1 18
word before: решта	-57 87 -85 -7
word before: ровно	13 -5 -4 -5
word before: родину	-17 17 -25 30
word before: родным	-30 76 -65 -12
word before: россие	35 -77 9 -53
word before: россии	4 -14 28 -33
word before: россий	24 -2 -34 -21
word before: россию	-18 62 39 -56
word before: россия	22 -92 13 4
word before: російс	-48 -42 57 -61
word before: росія	49 -70 -32 -72
word before: росіян	102 -111 -80 -42
word before: росії	-6 -7 2 -3
word before: рф	17 -42 2 -33
word before: рівно	31 -48 -20 -33
word before: рідним	-19 31 18 -42
word before: рідних	-2 -22 23 -1
word before: рідну	9 -23 18 -6
word before: рідній	4 58 15 -40
word before: с	50 29 -42 -26
word before: само	56 -28 -26 -13
word before: сбу	19 -24 -3 -1
word before: свобод	17 -54 20 -40
word before: своих	8 -31 -7 -22
word before: своїх	50 2 -36 -39
word before: сегодн	-25 -30 10 -13
word before: сентяб	30 -4 -27 0
word before: серед	8 16 -74 48
word before: сержан	25 30 -35 -2
word before: солдат	-14 19 -33 -61
word before: сообщи	-48 -62 76 -3
word before: состоя	-114 24 104 -35
word before: среди	-32 34 -19 -10
word before: стольк	56 -23 -27 -18
word before: сторон	-40 -105 76 -59
word before: ступил	8 7 -6 -9
word before: сум	-3 16 -5 -8
word before: сьогод	-7 -50 40 -56
word before: та	-40 127 -24 -16
word before: так	-20 26 -36 -11
word before: также	-41 48 -4 -2
word before: також	-24 45 -45 2
word before: теж	44 -27 -42 -26
word before: тел	-2 -1 -1 5
word before: тела	-32 -10 -18 30
word before: телами	-9 -3 -5 16
word before: теперь	25 -22 9 -18
word before: терито	-7 28 -20 -2
word before: террит	59 -33 -17 -30
word before: того	-30 37 -17 12
word before: тоже	-89 -52 99 -45
word before: туда	-26 -16 10 18
word before: тіл	-4 -3 -4 10
word before: тіла	-48 -15 -15 52
word before: тілами	-12 -5 -11 18
word before: у	-8 69 -135 -58
word before: удалос	-20 21 -4 -13
word before: удома	-46 -12 71 -66
word before: уехали	23 -45 52 -48
word before: уже	5 -9 7 -4
word before: украин	10 -17 -41 -7
word before: україн	-56 -43 49 -6
word before: услови	9 15 -20 -5
word before: ушло	-23 -27 25 -15
word before: феврал	57 -39 -58 -15
word before: формат	-153 29 20 -42
word before: формул	-70 0 19 -26
word before: хто	74 -52 -53 -72
word before: це	-28 14 77 -4
word before: цивіль	51 -47 -39 -31
word before: челове	-89 57 85 -39
word before: через	-26 -47 59 -9
word before: четвер	5 -61 64 -21
word before: числе	-7 13 -5 -1
word before: что	30 -25 -12 -5
word before: ще	-78 36 26 -77
word before: щиті	-27 -9 -11 26
word before: що	74 -33 -79 -18
word before: щойно	-17 -36 24 -17
word before: это	20 -10 -9 -1
word before: яких	-66 -1 52 -27
word before: є	-91 24 61 -36
word before: і	-21 51 -58 -59
word before: із	54 -62 44 -64
word before: їдуть	-13 11 -1 -51
word before: їхніх	-76 -71 77 -9
word before: استعاد	16 -5 -9 -3
word before: اسري	46 -15 -43 -1
word before: اسير	-10 -16 20 -5
word before: اسيرا	-62 -24 78 -3
word before: افراج	5 -9 6 -1
word before: الي	13 -37 17 2
word before: اليوم	10 -54 37 -10
word before: امارات	7 -10 7 -4
word before: ان	-40 42 29 -11
word before: اوكران	-5 -23 11 -12
word before: اي	25 -8 -19 -1
word before: تبادل	-73 -44 84 -6
word before: تبادلت	13 -16 7 -6
word before: تسلمت	-6 0 -1 7
word before: جانب	-40 -3 41 1
word before: جثامين	-8 -1 -2 9
word before: جديده	10 1 -9 -1
word before: دفاع	24 -6 -15 -4
word before: روسي	4 -8 3 0
word before: روسيا	-1 -25 8 -9
word before: روسيه	23 11 -30 -4
word before: سراح	10 -12 4 -1
word before: سلمت	7 -11 -7 7
word before: شمل	-16 -12 15 -13
word before: شملت	-31 -15 44 -1
word before: عاد	-42 4 36 -9
word before: عسكريا	-54 69 -17 -4
word before: عمليه	-41 -23 48 -5
word before: عن	-39 -68 81 -5
word before: عوده	-43 -33 52 -11
word before: في	-18 3 7 -13
word before: كييف	-47 -59 73 -13
word before: لم	-13 -12 14 -13
word before: مجموعه	-13 -5 18 -1
word before: مقابل	28 -27 -15 -4
word before: من	-22 -13 21 -14
word before: موسكو	18 -13 -6 -3
word before: و	-14 -22 27 -8
word before: واقع	-21 -5 26 -1
word before: وساطه	13 -8 -4 -1
word before: –	26 -42 -47 -15
word before: ▪	11 -9 -6 4
word before: ⚡	-106 -75 108 -53
word before: ✅	4 -12 -11 -48
word before: ✔	8 1 -9 -1
word before: ❗	-53 -57 63 -18
`;
