/** Written by `npm run train` from the labelled posts: not to be edited. A cue, then its worth to each answer. */
export const KIND_WEIGHTS = `
after bodies bodies	-45 -20 -40 82
after bodies military	-85 -55 -16 86
after bodies null	-80 -48 -47 71
after civilians civilians	-94 28 9 -45
after civilians military	2 -10 -17 -67
after civilians null	34 -34 -22 -67
after civilians people	4 -12 -12 -66
after military bodies	-24 -34 -18 37
after military civilians	7 21 -65 -27
after military military	-32 4 -1 -3
after military null	34 -58 7 -140
after military people	73 22 -82 -132
after null bodies	-30 -20 -18 58
after null civilians	-66 -14 29 -59
after null military	84 -24 -86 -98
after null null	-38 40 -75 1
after null people	-31 -17 3 21
after people bodies	-20 -51 -17 76
after people civilians	-69 151 -126 -31
after people military	55 -37 -93 -61
after people null	-98 -21 87 -42
after people people	-23 -89 37 -54
ahead of bodies bodies	-36 -16 -26 77
ahead of bodies military	-1 -75 -54 12
ahead of bodies null	63 -94 -78 -52
ahead of bodies people	-65 -57 108 -100
ahead of civilians civilians	-82 60 -25 -35
ahead of civilians military	78 -67 -107 -33
ahead of civilians null	-134 62 -4 -70
ahead of civilians people	-83 -57 73 -35
ahead of military bodies	-16 -24 -4 41
ahead of military civilians	-116 88 -47 -16
ahead of military military	29 -23 -87 13
ahead of military null	52 -58 -21 -136
ahead of military people	12 -178 26 -76
ahead of null bodies	-34 -11 -17 52
ahead of null civilians	12 31 -145 -36
ahead of null military	-5 -27 23 -89
ahead of null null	33 16 -153 25
ahead of null people	-56 19 -3 -110
ahead of people bodies	-14 -30 -5 44
ahead of people civilians	-134 40 16 -28
ahead of people military	-3 -24 7 -99
ahead of people null	-114 -66 111 -117
ahead of people people	28 -30 -16 -51
always	-6 -11 -9 -4
bodies spoken of bodies bare	-39 -32 -37 45
bodies spoken of bodies noun	-44 -19 -24 79
bodies spoken of civilians noun	-70 4 39 -120
bodies spoken of military noun	-3 -146 -118 23
bodies spoken of null bare	-47 -100 -110 79
bodies spoken of null noun	19 -10 -73 -21
bodies spoken of people bare	-86 49 -26 -82
bodies spoken of people noun	-146 -124 13 20
counts bodies	-63 -21 -31 107
counts civilians	-42 53 -33 -37
counts military	59 -28 -52 -41
counts null	-16 -39 -11 -1
counts people	-39 -39 48 -55
found N for N bodies	-48 -28 -35 47
found N for N military	182 -113 -145 -51
found N for N people	-24 -16 17 -106
found N from each side bodies	-6 -12 -17 33
found N from each side civilians	-51 86 -44 -10
found N from each side military	175 -65 -110 -32
found N from each side people	-32 -53 51 -25
found N-for-N people	37 -82 -27 -39
found number and noun bodies	-62 -18 -26 95
found number and noun civilians	-26 70 -72 -35
found number and noun military	84 -55 -37 -49
found number and noun null	-10 27 -40 -54
found number and noun people	-67 -63 95 -53
found number without a noun bodies	-43 -31 -40 89
found number without a noun civilians	-195 12 22 -57
found number without a noun military	-55 28 -8 12
found number without a noun null	-12 -82 3 24
found number without a noun people	34 -47 -48 -6
found that many military	71 -36 -52 -30
found the same number military	1 -2 -19 -86
found the same number people	-112 18 7 -42
no bodies bodies noun	-115 -42 -84 141
no bodies civilians noun	-38 62 -50 -31
no bodies military bare	80 -117 -48 -64
no bodies military noun	65 -12 -43 -47
no bodies null bare	-3 -43 20 -33
no bodies null noun	-22 5 -12 -46
no bodies people bare	-15 -59 31 -77
no bodies people noun	-27 -47 49 -64
noun noun.body	-29 -28 -21 77
noun noun.branch	-58 48 -123 36
noun noun.child	-72 35 8 -47
noun noun.civilian	-25 19 -7 -30
noun noun.exchange	2 -19 -24 -35
noun noun.family	31 -156 18 -72
noun noun.foreigner	-8 -18 -9 28
noun noun.man	47 55 -92 -29
noun noun.military	59 -81 -17 -14
noun noun.other	-37 45 -32 -57
noun noun.people	-81 -14 56 -16
noun noun.rank	-60 69 -114 15
noun noun.soldier	9 -19 -72 7
noun noun.woman	51 -148 -41 -52
noun null	1 -46 10 -16
tag any: adj.dead	-43 -70 -95 98
tag any: cue.captivity	3 2 11 -48
tag any: cue.on_shield	-33 -76 -93 88
tag any: cue.repatriation	30 -34 -60 24
tag any: noun.body	-92 -55 -62 123
tag any: noun.branch	13 -2 -11 -24
tag any: noun.child	-75 78 -33 -71
tag any: noun.civilian	-71 111 -10 -85
tag any: noun.military	86 -10 -98 -31
tag any: noun.people	-36 -5 32 -8
tag any: noun.rank	-24 7 -8 -33
tag any: noun.soldier	-21 29 -50 9
tag inside: adj.dead	-36 -4 -16 39
tag inside: adj.freed	54 54 -82 -54
tag inside: adj.modifier	38 20 -59 -18
tag inside: adj.wounded	78 -57 3 -54
tag inside: category	-55 41 -4 -11
tag inside: cue.captivity	4 -32 30 -32
tag inside: cue.captured	51 -23 -14 -21
tag inside: cue.count	37 -82 -27 -39
tag inside: cue.each	50 67 -117 -44
tag inside: cue.included	46 -90 -11 -52
tag inside: cue.local	-8 48 -33 -15
tag inside: cue.of_whole	-34 11 32 -68
tag inside: cue.part	92 -62 -87 -35
tag inside: cue.repatriation	-13 -4 -7 14
tag inside: cue.same_number	-44 20 8 -77
tag inside: cue.span	-85 103 -140 -49
tag inside: foe.of	65 -62 -14 -15
tag inside: noun.body	-30 -22 -20 64
tag inside: noun.branch	-57 48 -70 36
tag inside: noun.child	-74 4 30 -46
tag inside: noun.civilian	-14 59 -94 -29
tag inside: noun.exchange	-24 60 -48 -64
tag inside: noun.family	30 -149 17 -66
tag inside: noun.foreigner	-21 -18 -16 43
tag inside: noun.man	47 55 -92 -29
tag inside: noun.military	84 -67 -62 0
tag inside: noun.other	-78 72 -21 -57
tag inside: noun.people	-92 -12 71 -8
tag inside: noun.rank	-44 48 -72 -24
tag inside: noun.soldier	93 -158 -61 -15
tag inside: noun.woman	34 -114 -24 -55
tag inside: own.of	5 -69 3 -3
tag inside: qualifier.approx	0 30 -49 -14
tag inside: qualifier.at_least	6 -24 10 7
tag inside: qualifier.at_most	-75 5 33 -39
tag inside: qualifier.more_than	-75 -29 81 -42
tag inside: ru.agent	-68 34 16 2
tag inside: ru.of	5 -61 6 11
tag inside: ua.agent	-81 2 46 -9
tag inside: ua.of	30 -27 24 -39
tag inside: verb.bring	-10 -10 22 -8
tag inside: verb.come	-12 6 13 -14
tag inside: verb.get	22 -28 11 -15
tag inside: verb.held_exchange	-33 -4 24 -52
tag inside: view.ru	62 -8 -46 -16
tag inside: view.ua	38 -27 -25 10
tag left clause: adj.dead	-35 -14 -33 75
tag left clause: cue.captivity	-30 12 35 -52
tag left clause: cue.on_shield	-40 -21 -35 49
tag left clause: cue.repatriation	-35 -6 -13 52
tag left clause: noun.body	-49 -14 -22 80
tag left clause: noun.branch	-11 57 -52 -31
tag left clause: noun.child	-11 129 -152 -32
tag left clause: noun.civilian	-69 31 34 -45
tag left clause: noun.military	14 -13 -21 -24
tag left clause: noun.people	-43 -29 48 -26
tag left clause: noun.rank	-5 -28 -47 14
tag left clause: noun.soldier	8 11 -32 -45
tag right clause: adj.dead	-12 -36 -28 32
tag right clause: cue.captivity	28 -44 11 -45
tag right clause: cue.on_shield	-51 -7 -21 62
tag right clause: cue.repatriation	-30 -23 -38 47
tag right clause: noun.body	-35 -26 -25 51
tag right clause: noun.branch	-3 -9 8 -72
tag right clause: noun.child	-38 52 -30 -24
tag right clause: noun.civilian	-60 42 16 -30
tag right clause: noun.military	39 -42 -23 -10
tag right clause: noun.people	-1 -39 6 -8
tag right clause: noun.rank	58 3 -50 -73
tag right clause: noun.soldier	64 -33 -50 -41
word after: 	43 7 -40 -13
word after: !	44 -67 4 -103
word after: "	-8 -22 -14 -41
word after: (	-33 -96 60 -88
word after: )	-26 -1 -78 41
word after: ,	-30 25 -5 -16
word after: -	-50 36 -26 -38
word after: .	30 -74 2 -6
word after: :	-11 -52 17 -34
word after: ;	-50 -61 -24 49
word after: a	-74 -33 78 -27
word after: accord	-2 -7 -16 24
word after: after	-5 23 -16 -3
word after: afu	63 -44 -19 -4
word after: all	46 59 -69 -77
word after: among	21 -18 -18 -24
word after: an	5 -8 22 -19
word after: and	-48 1 41 -35
word after: apiece	-12 -52 63 -17
word after: are	-29 -92 95 -47
word after: armed	69 -37 -45 -53
word after: as	-43 -60 61 -21
word after: at	-48 20 39 -19
word after: back	22 -29 14 -22
word after: been	-29 3 19 -61
word after: being	-14 -15 28 -2
word after: belaru	31 -19 -9 -8
word after: betwee	-63 -29 61 -10
word after: both	-46 -45 50 -29
word after: bringi	-22 -8 29 -1
word after: brough	6 -39 26 -10
word after: by	-19 -65 58 -38
word after: came	15 -72 49 2
word after: captiv	-17 -6 30 -8
word after: captur	23 9 -15 -29
word after: civili	-32 -23 28 -34
word after: come	-7 -32 20 14
word after: coming	-25 -11 37 -8
word after: countr	-49 -24 67 -10
word after: crosse	33 -5 -27 -3
word after: each	-8 -63 34 -22
word after: either	-36 18 17 -4
word after: exchan	30 -57 14 -22
word after: fallen	-12 -6 -10 14
word after: famili	-35 31 -8 -41
word after: federa	-45 47 -37 -33
word after: for	-30 1 29 0
word after: forces	92 -62 -69 -56
word after: free	16 -27 7 -7
word after: freed	69 -30 -16 -67
word after: friday	24 -9 -5 -45
word after: from	-16 -3 25 -12
word after: go	10 -10 4 -8
word after: going	29 -56 -26 -13
word after: got	62 -44 -55 -9
word after: had	30 -5 1 -27
word after: handed	-38 2 -74 45
word after: have	-5 -4 12 -54
word after: home	-3 -1 13 -10
word after: in	3 -72 30 -56
word after: includ	8 -36 30 -5
word after: its	29 -65 18 -16
word after: kursk	-1 25 -19 -12
word after: kyiv	-2 -15 18 -55
word after: mediat	-16 -24 21 -12
word after: milita	29 -64 43 -5
word after: mortal	5 -1 -2 -2
word after: moscow	19 -45 28 -32
word after: number	-19 3 -16 -10
word after: of	69 9 -68 -32
word after: on	34 -47 -11 -28
word after: one	82 -61 -42 -11
word after: other	-4 -44 8 10
word after: outsid	23 -21 -20 -16
word after: over	-26 0 -84 45
word after: own	40 -78 17 -14
word after: per	-87 -56 86 -31
word after: prison	-14 -7 13 -16
word after: receiv	12 -2 -5 -6
word after: region	-17 36 -17 -11
word after: releas	27 -24 27 -52
word after: repatr	9 -10 -12 12
word after: rescue	9 4 -9 -4
word after: reside	6 9 -13 -3
word after: return	-3 5 -3 -13
word after: reunit	-34 17 -4 -16
word after: russia	-41 49 -11 -42
word after: said	33 19 -30 -19
word after: saturd	53 15 -61 -6
word after: says	-6 -28 -8 39
word after: servic	-25 -16 28 -1
word after: seven	7 -33 27 -2
word after: side	-40 -24 60 -6
word after: soldie	33 -73 38 -1
word after: sunday	24 -8 -23 1
word after: taken	24 -8 -8 -9
word after: territ	40 -18 -10 -14
word after: that	-31 30 -19 6
word after: the	-10 32 3 -35
word after: their	-27 55 -34 -6
word after: them	14 11 -11 -31
word after: thursd	57 -37 -43 12
word after: to	-4 -6 6 3
word after: today	-45 -53 60 -20
word after: too	27 -2 -29 -6
word after: total	-22 -24 44 -2
word after: transf	26 25 -59 -6
word after: tuesda	-41 -17 42 -11
word after: two	-45 -64 55 2
word after: ukrain	-37 -26 53 -19
word after: urgent	25 -8 -9 -9
word after: was	32 -27 -31 -14
word after: way	17 -47 -2 -27
word after: wednes	4 -15 15 -4
word after: went	-15 -31 19 -5
word after: were	-4 -15 -29 12
word after: which	-34 -27 33 18
word after: who	23 -13 -47 -7
word after: whom	-34 -10 42 -7
word after: whose	45 -27 -21 -17
word after: with	-77 8 17 -16
word after: withou	45 -15 -17 -29
word after: а	80 -71 -15 -15
word after: азовст	-32 38 -38 17
word after: без	45 51 -92 -39
word after: бойцов	94 -84 -23 -24
word after: боку	-19 -15 36 -5
word after: больше	-1 15 -10 -4
word after: білору	-29 79 -63 -13
word after: в	10 -54 20 -34
word after: вдалос	8 20 -52 19
word after: вдома	26 -22 11 -54
word after: вернул	-28 -50 68 -24
word after: вже	29 4 -37 -29
word after: взамен	12 -7 -5 0
word after: взятых	51 -4 -20 -31
word after: вивезл	-5 61 -53 -7
word after: визвол	-49 -53 55 -52
word after: вийшли	-23 27 -43 -23
word after: вирвал	61 -24 -35 -23
word after: вирван	18 4 -4 -23
word after: включа	-42 -67 73 -6
word after: военно	75 -51 -63 -35
word after: военны	-2 -21 28 -32
word after: возвра	-15 10 -33 -15
word after: возз'є	-10 44 -33 -4
word after: волі	-27 48 43 -65
word after: вони	90 -70 -85 -13
word after: вооруж	33 -4 -23 -6
word after: восемь	-31 -78 -43 45
word after: воссое	-30 40 -6 -13
word after: вс	21 -9 -6 -6
word after: все	82 39 -106 -16
word after: всу	106 -23 -65 -23
word after: всі	22 -26 9 -9
word after: вывезе	-18 49 -37 -16
word after: від	22 -28 -12 -27
word after: відбув	43 -10 -33 -3
word after: віддал	36 -73 -23 -15
word after: військ	11 -65 11 -28
word after: вільні	-19 29 -7 -7
word after: глава	-35 -42 41 -25
word after: гражда	-16 -27 43 -66
word after: двое	-42 -44 55 -23
word after: двоих	43 -27 -17 -2
word after: двох	89 -28 -98 14
word after: двоє	47 -65 -5 -8
word after: двух	6 -30 -14 35
word after: дев'ят	-13 9 5 -2
word after: днр	15 -5 -7 -4
word after: до	15 43 -47 -15
word after: додому	-1 -59 33 5
word after: дома	10 -14 23 -52
word after: домой	-28 13 34 -68
word after: друг	-8 -9 25 -9
word after: другу	-8 -9 25 -9
word after: едут	-2 20 -15 -4
word after: емірат	-52 -77 63 -48
word after: енерго	-18 21 -2 -1
word after: еще	-46 -2 47 -5
word after: же	-10 -14 24 -16
word after: женщин	20 8 22 -53
word after: жизни	13 -4 -5 -4
word after: жизнь	19 -2 -14 -3
word after: жителе	26 9 -33 -8
word after: жители	-14 32 -17 -2
word after: з	-56 30 -9 -9
word after: за	30 -60 -42 13
word after: забрал	-61 52 -56 -45
word after: заверш	25 -18 -5 -4
word after: загибл	-9 -26 -14 43
word after: загину	-25 -5 -22 45
word after: заступ	-22 27 -3 -2
word after: захисн	-35 40 -8 -8
word after: защитн	-89 40 47 -43
word after: заявил	-33 -11 34 6
word after: збройн	43 -30 -19 -19
word after: звільн	25 -58 4 -14
word after: землі	14 -5 25 -38
word after: знову	10 -11 10 -14
word after: зокрем	8 4 -10 -4
word after: зсу	63 -47 21 -57
word after: зі	36 22 -99 -64
word after: и	-51 10 44 -30
word after: из	4 -37 40 -83
word after: им	-31 -38 -38 48
word after: их	5 -30 43 -87
word after: й	26 -41 22 -20
word after: к	-19 -1 -50 27
word after: каждой	-80 19 72 -7
word after: киев	27 -61 46 -18
word after: киевск	30 -6 -8 -17
word after: киеву	25 -98 27 -19
word after: кожног	-19 -15 36 -5
word after: кожної	-83 -38 90 -6
word after: коорди	-78 20 0 10
word after: кордон	-19 25 1 -10
word after: коррес	-24 -6 21 3
word after: которы	-4 -4 22 -22
word after: курско	-23 28 -22 -15
word after: курськ	6 17 -26 -10
word after: курщин	-46 27 18 -11
word after: лиц	67 -30 -37 -5
word after: людей	46 -65 -15 -30
word after: маріуп	20 -42 43 -44
word after: медвед	-7 -6 16 -4
word after: мера	-15 19 -3 -2
word after: ми	-26 57 -48 -24
word after: минобо	88 -58 -80 -17
word after: моряки	13 -21 10 -2
word after: москва	-15 -2 17 0
word after: москве	-17 -2 -2 20
word after: мінреі	-9 -3 -2 14
word after: на	-48 -11 35 -74
word after: нам	-39 -50 1 47
word after: находи	27 -5 -17 -6
word after: нацгва	-39 34 -2 -11
word after: наших	-28 -19 29 -1
word after: не	-65 52 -21 -37
word after: неволі	-36 -69 80 -6
word after: незако	-18 49 -27 -6
word after: неотло	31 -8 -16 -8
word after: ними	64 -36 -34 -7
word after: них	19 10 -27 -56
word after: нуждаю	41 -12 -16 -15
word after: о	-21 26 8 -14
word after: област	-41 35 -22 -15
word after: обмен	-11 9 -12 -14
word after: обмін	25 -78 26 -28
word after: обміно	20 -49 23 -38
word after: обміну	50 -7 10 -55
word after: обміня	63 -40 11 -59
word after: оборон	19 -22 -18 -42
word after: обратн	62 -13 -56 -38
word after: один	67 -58 -6 -21
word after: одна	25 -65 22 -13
word after: одного	3 -31 25 -2
word after: окупан	7 18 -14 -11
word after: освобо	-21 24 -6 -19
word after: осіб	13 0 -12 -1
word after: отдали	32 -47 -59 38
word after: отданы	-57 -35 71 -10
word after: отправ	13 19 -21 -39
word after: отпуще	33 -6 -26 -1
word after: отрима	58 -31 -39 -16
word after: офицер	67 -23 -42 -37
word after: офіцер	-9 33 47 -36
word after: п'ятьо	-3 54 -55 -11
word after: переда	-2 13 -15 3
word after: перетн	-23 26 2 -8
word after: плен	13 -12 5 -9
word after: плена	30 -16 -9 -12
word after: плену	35 -6 -23 -8
word after: по	-60 -26 63 -13
word after: поверн	-25 4 13 -1
word after: поверт	16 -41 27 -42
word after: повідо	19 8 -45 15
word after: погибш	-17 -2 -9 19
word after: поза	-62 -73 80 -46
word after: покину	-26 -11 45 -18
word after: полегл	-53 -11 -36 55
word after: полону	25 -69 50 -94
word after: получе	-15 -3 -3 20
word after: получи	-48 69 -60 -30
word after: попавш	42 -5 -35 -5
word after: поране	-50 -139 68 -102
word after: посере	-52 -77 63 -48
word after: посред	39 -22 20 -39
word after: при	-14 75 -62 -16
word after: привез	-42 -3 -6 47
word after: пригра	-5 24 -17 -4
word after: приеха	2 46 -42 -10
word after: прийня	27 -29 -18 10
word after: принял	19 -7 -13 1
word after: причем	48 -59 -24 -30
word after: провел	46 -11 -48 8
word after: против	-58 -82 -56 87
word after: прошел	-92 2 46 -8
word after: підкон	-35 7 22 25
word after: підтве	59 -43 -60 19
word after: після	33 -7 32 -54
word after: разом	6 -41 40 -28
word after: района	-25 63 -42 -8
word after: расска	50 -30 -60 -35
word after: решта	-31 58 -34 -3
word after: родине	44 -24 -15 -16
word after: родину	18 -12 -18 12
word after: родным	-8 53 -43 -6
word after: россии	-47 -65 71 -30
word after: россий	-43 35 -18 1
word after: россию	-77 29 30 -18
word after: россия	-21 -33 36 11
word after: російс	83 39 -60 -20
word after: росія	-2 -72 67 -33
word after: росіян	-77 -45 78 -35
word after: росії	-6 19 -23 10
word after: рф	77 -29 -71 -21
word after: рядови	28 25 -75 -22
word after: рідним	-5 34 -24 -6
word after: рідних	-1 -3 -5 9
word after: рідній	18 -14 29 -37
word after: с	23 -3 -13 -25
word after: сверх	13 5 -6 -12
word after: свобод	50 -34 5 -28
word after: своих	0 -6 -11 17
word after: своїх	55 -22 -54 -40
word after: сегодн	5 -73 27 -65
word after: семеро	10 -16 7 -1
word after: серед	30 -21 26 -58
word after: сержан	54 -34 -16 -41
word after: сил	101 -83 -42 -38
word after: снова	-44 -35 62 -16
word after: солдат	-24 17 52 31
word after: сообща	57 -48 -55 -4
word after: сообщи	-19 10 13 -12
word after: состоя	32 -136 -19 -43
word after: среди	58 -56 -49 -21
word after: сто	-26 -58 47 -78
word after: стольк	21 -30 7 -16
word after: сторон	-18 21 -5 -11
word after: стільк	20 34 -59 -34
word after: суджан	-19 58 -40 -7
word after: суджи	-7 23 -13 -3
word after: судна	-16 30 -12 -3
word after: сьогод	16 -71 23 -49
word after: та	-12 0 -21 -14
word after: так	-81 -41 75 -32
word after: также	58 -15 -52 1
word after: такий	51 -47 -5 -14
word after: також	21 -16 -12 6
word after: телами	-13 -15 -32 39
word after: терито	-1 42 -42 -7
word after: террит	35 -11 -20 -6
word after: том	-2 -50 41 -3
word after: трое	70 -26 -63 -8
word after: троє	53 -41 -11 -6
word after: туда	3 -59 -27 57
word after: тяжело	48 -61 -36 -81
word after: у	41 -4 -41 -30
word after: удалос	63 -41 -13 -23
word after: удержи	-3 27 -19 -6
word after: удома	21 -26 33 -46
word after: уехали	-17 22 23 -32
word after: уже	-9 -22 22 -25
word after: украин	69 -80 -24 -6
word after: україн	-33 -5 29 -18
word after: усі	47 51 -80 -35
word after: утриму	-71 88 67 -15
word after: федера	9 33 -39 -8
word after: це	20 -58 12 -49
word after: цивіль	66 -8 -15 -16
word after: четвер	-81 -2 10 23
word after: числе	-24 -39 52 -11
word after: чолові	-11 -18 28 -4
word after: чотирь	-54 53 -15 -30
word after: шестер	62 -64 -8 -12
word after: штаб	-50 -77 67 -1
word after: шість	-69 -14 68 -45
word after: ще	57 -23 -75 -11
word after: щиті	-30 -6 -13 38
word after: що	59 -100 -37 -53
word after: это	30 -13 -6 -12
word after: як	-70 -23 66 -28
word after: яких	-97 8 65 -77
word after: які	41 -52 52 -76
word after: і	80 -23 -85 -32
word after: із	-27 -11 -15 23
word after: інозем	-16 -19 -7 28
word after: їдуть	-19 15 23 -33
word after: їхніх	42 -83 18 -39
word after: اسر	58 -10 -46 -4
word after: اسيرا	14 -11 1 -5
word after: الي	4 58 -50 -17
word after: اليوم	25 5 -29 -14
word after: اوكران	-39 -2 34 -18
word after: اي	16 -14 1 -4
word after: جانب	-29 -17 28 -5
word after: جانبين	-17 -5 24 -2
word after: ذويهم	-5 80 -75 -11
word after: روسي	-9 -9 21 -9
word after: روسيا	-27 -9 23 -16
word after: طرف	-26 14 21 -9
word after: عادوا	1 0 9 -13
word after: في	16 10 -20 -11
word after: كل	-58 2 59 -9
word after: لكل	9 -13 6 -5
word after: ما	-4 -4 6 2
word after: مع	-12 -13 16 -15
word after: مقابل	14 14 -23 -3
word after: من	-1 -46 29 -15
word after: و	-15 -29 23 -16
word after: واقع	-8 -9 19 -2
word after: وساطه	18 4 -19 -4
word after: –	-4 -17 5 -31
word before: 	34 -17 -66 -30
word before: "	4 -106 2 8
word before: (	-36 -1 -16 43
word before: )	-83 -60 85 -50
word before: +	-37 -34 51 -13
word before: ,	25 9 -40 -42
word before: -	-22 27 -16 -45
word before: :	27 -16 -34 -59
word before: ;	21 -74 8 -54
word before: a	54 -35 -48 -29
word before: additi	-38 43 -42 -2
word before: affair	4 -15 16 -12
word before: along	-52 62 -9 -5
word before: also	50 -25 -43 -27
word before: an	27 -17 -12 -3
word before: and	-19 48 0 -33
word before: announ	79 -63 -62 -21
word before: anothe	17 -25 -3 -27
word before: are	42 -42 -33 -34
word before: at	-17 -99 69 -39
word before: back	25 -76 -10 4
word before: been	-4 -23 22 -3
word before: bodies	-36 -10 -22 36
word before: bring	-10 12 -2 -4
word before: brough	47 -34 -12 -6
word before: by	20 -48 31 -28
word before: came	-57 9 43 -18
word before: captiv	-59 -54 86 -16
word before: civili	10 14 -87 -14
word before: comple	-14 -28 35 -5
word before: compri	-21 -15 36 -1
word before: confir	-93 -44 78 -41
word before: countr	-30 -20 33 -9
word before: covere	-25 -20 33 -5
word before: day	-37 -15 53 -8
word before: defenc	24 -11 -7 -8
word before: defend	-40 54 -14 -5
word before: each	33 -46 16 -21
word before: exchan	33 -50 37 -35
word before: famili	-14 15 35 -43
word before: federa	-43 -12 62 -15
word before: first	-45 24 -16 -7
word before: follow	50 -25 -29 -16
word before: for	18 -88 9 -34
word before: foreig	4 -15 16 -12
word before: freed	36 -34 -2 -24
word before: frees	-11 7 8 -5
word before: from	22 -23 -13 -18
word before: furthe	-1 -36 13 9
word before: good	-39 -30 39 -45
word before: got	18 -86 24 -16
word before: had	-68 61 3 -46
word before: handed	-5 18 -47 28
word before: has	51 -5 -39 -12
word before: have	-57 -43 62 -19
word before: home	4 -28 13 -15
word before: in	-37 40 -37 4
word before: involv	12 -27 13 -6
word before: it	-44 42 12 -20
word before: its	23 -62 32 -24
word before: kiev	52 -54 -23 -9
word before: kyiv	-20 -63 48 -26
word before: let	-38 72 -48 -9
word before: manage	-12 22 -8 -8
word before: may	78 -73 -11 -7
word before: mediat	-53 8 42 -12
word before: milita	-65 84 -46 -8
word before: minist	39 -15 -17 -9
word before: moscow	2 -82 39 10
word before: negoti	56 -39 -13 -15
word before: new	-54 -34 76 -8
word before: news	-16 -42 21 -24
word before: number	-10 55 -89 -35
word before: of	-37 -44 39 -6
word before: office	-41 22 14 0
word before: on	59 -62 -1 -26
word before: one	58 -41 -52 -22
word before: our	-43 40 9 -21
word before: over	-10 19 -28 14
word before: people	53 -49 -7 -23
word before: plus	-25 28 -1 -3
word before: prison	-32 32 8 -11
word before: proces	21 -12 -5 -6
word before: qatar	-6 56 -47 -6
word before: receiv	-25 10 -40 2
word before: releas	-2 -52 34 -24
word before: remain	-36 -4 -10 48
word before: report	37 -45 -58 -26
word before: result	3 -8 7 -2
word before: return	-14 15 -23 20
word before: russia	7 -16 6 -46
word before: said	-36 41 -44 -13
word before: says	18 -27 -12 20
word before: secure	20 -11 -4 -6
word before: servic	28 3 -38 -9
word before: side	51 -63 -24 -37
word before: sides	-36 -45 60 -27
word before: soldie	-45 42 -1 -1
word before: succee	-22 -20 40 -4
word before: swap	-16 9 21 -78
word before: swappe	-82 -50 85 -28
word before: talks	10 -2 -4 -4
word before: that	61 -48 -44 -48
word before: the	-19 -11 -7 -27
word before: them	-8 25 1 -20
word before: this	19 -29 -15 -16
word before: thursd	-5 14 -29 19
word before: to	27 -35 3 -4
word before: today	-16 -19 59 -14
word before: took	-4 -2 -26 32
word before: total	-29 -18 31 -19
word before: traded	-34 -17 45 -9
word before: turn	35 -28 -15 -28
word before: uae	-22 -8 30 -7
word before: ukrain	-69 -14 47 -14
word before: under	2 -9 -3 10
word before: war	102 -21 -105 -16
word before: warrio	14 11 -37 -23
word before: was	-26 -58 68 -35
word before: we	-35 -13 42 -12
word before: wednes	-1 -38 16 -25
word before: welcom	47 -7 -45 -7
word before: were	-36 2 27 18
word before: which	-40 -35 54 -13
word before: with	-51 29 11 25
word before: year	26 -32 -11 -21
word before: а	-15 59 -58 -54
word before: август	0 -7 15 -9
word before: азовст	-59 14 37 -7
word before: батькі	-29 -4 -7 40
word before: баш	-5 -59 6 -28
word before: без	8 12 -16 -5
word before: белору	51 -18 -53 -26
word before: бойцов	57 -28 -76 -24
word before: большо	-45 -25 46 -15
word before: был	-77 -17 76 -13
word before: білору	-51 96 -80 -40
word before: в	18 -12 -8 -22
word before: вдалос	-31 50 -8 -8
word before: вдома	-10 -15 48 -29
word before: велико	18 -11 -5 -3
word before: вернул	9 -11 -13 13
word before: вернут	-16 3 16 -10
word before: взамен	-21 -41 38 -16
word before: визвол	56 -14 31 -80
word before: вийшли	-4 6 27 -27
word before: вирвал	17 -46 -1 -9
word before: виїхал	-29 44 26 -49
word before: вместе	-2 19 -16 -6
word before: военно	4 -53 27 -24
word before: военны	-53 44 2 10
word before: возвра	9 -2 12 -19
word before: воинов	-44 64 -15 -12
word before: воли	22 -6 -12 -4
word before: волю	-21 54 -29 -6
word before: волі	28 -4 -11 -16
word before: ворожо	42 -6 -36 -2
word before: воїнів	-51 63 -9 -6
word before: всего	-16 16 -13 -9
word before: встреч	5 37 -37 -7
word before: всу	1 41 -20 -1
word before: вчера	-19 16 -7 -14
word before: вызвол	40 -24 -7 -17
word before: вырвал	22 -8 -5 -10
word before: вышли	-39 -48 48 -15
word before: віддал	-75 -98 109 -55
word before: відпов	48 -6 -5 -42
word before: військ	14 -87 64 -23
word before: года	-31 -11 41 -13
word before: гражда	39 20 -67 -27
word before: двоє	104 -79 -23 -64
word before: дев'ят	-50 59 -9 -4
word before: день	54 -33 -12 -20
word before: депута	-46 -28 -65 66
word before: для	106 -76 -101 -52
word before: до	-55 -38 64 -9
word before: доброй	8 -3 -3 -1
word before: догово	21 -7 -14 0
word before: додому	53 -3 -29 -48
word before: дома	-7 -10 11 -34
word before: домовл	-73 48 -48 15
word before: домой	-38 -41 -3 37
word before: доправ	-10 31 -40 20
word before: достав	-20 -15 -11 44
word before: дпсу	-32 45 -11 -3
word before: друг	26 -23 0 -14
word before: другу	26 -23 0 -14
word before: едут	-33 19 37 -36
word before: еще	-46 -8 -34 46
word before: ж	-34 48 -38 -73
word before: же	60 -25 -25 -22
word before: з	39 -21 -10 -68
word before: за	-43 43 -19 -98
word before: забрал	-10 -83 15 22
word before: забрат	13 -9 -22 6
word before: завдяк	20 -14 -7 -7
word before: заверш	-18 14 4 -14
word before: загало	-88 -25 83 -48
word before: загибл	-8 -5 -13 18
word before: застен	1 -7 11 -6
word before: захисн	25 -11 -59 -26
word before: звільн	-4 5 11 -42
word before: зеленс	38 -75 21 -20
word before: землю	1 -13 14 -2
word before: землі	9 24 -26 -10
word before: знову	37 -17 -26 -22
word before: зсу	-23 44 -14 -5
word before: зустрі	6 -38 27 -15
word before: зі	75 -43 -61 -47
word before: и	-23 52 -55 13
word before: из	17 -61 64 -49
word before: им	-7 -77 -37 59
word before: итогам	20 -80 76 -12
word before: итого	-56 -61 57 -19
word before: й	24 75 -67 -14
word before: к	11 -50 -49 28
word before: каждой	-55 -60 56 -19
word before: киев	8 -26 16 -6
word before: киевом	63 -46 -61 -7
word before: киевск	38 -18 -8 -11
word before: киеву	37 -66 30 -6
word before: команд	-48 -56 54 -17
word before: контро	21 -4 -12 -6
word before: концу	-34 -35 38 -25
word before: кордон	-22 -34 33 21
word before: кількі	34 -67 55 -38
word before: людей	56 -46 20 -41
word before: маємо	56 -51 -57 -30
word before: ми	-40 -61 45 -38
word before: минобо	38 -11 -21 -9
word before: москва	-58 -73 69 -62
word before: москве	-5 -2 -1 8
word before: мы	11 -63 -7 -33
word before: мінобо	57 -11 -35 -39
word before: на	31 -62 -29 -33
word before: нам	44 -76 -1 5
word before: напрям	21 -2 -9 -18
word before: нас	17 3 -31 5
word before: натомі	4 -23 6 3
word before: нацгва	-7 11 -9 -4
word before: нашей	23 31 -49 -19
word before: наших	37 -61 -36 4
word before: неволі	5 -12 25 -27
word before: незале	-26 48 -15 -12
word before: ними	-102 -30 49 -13
word before: них	16 21 -75 40
word before: новий	42 -21 -1 -30
word before: новост	23 -2 -20 -1
word before: о	20 -76 84 -71
word before: оае	21 -14 -1 -5
word before: оаэ	-30 32 -26 -7
word before: обе	1 -3 12 -11
word before: област	-10 38 -30 -2
word before: обмен	23 -88 4 -60
word before: обмена	-68 -60 80 -46
word before: обмено	24 -11 -13 -4
word before: обменя	-61 -59 61 -32
word before: обмін	-50 25 2 -67
word before: обміно	21 18 -14 -33
word before: обміну	42 31 -55 -68
word before: обміня	79 -30 7 -82
word before: оборон	-32 27 -11 14
word before: обратн	12 -6 29 -72
word before: одержа	60 -9 -23 -55
word before: один	50 -85 41 -32
word before: одна	59 -47 -63 -22
word before: одновр	-14 32 -17 -6
word before: одност	36 -12 -31 -4
word before: освобо	-23 17 8 -32
word before: останк	-31 -3 -3 37
word before: осіб	66 -55 -40 -3
word before: от	41 -18 -30 -39
word before: ответ	-4 -1 -2 7
word before: отдала	-3 -16 33 -33
word before: отдали	43 -71 -87 47
word before: отданы	52 -12 -43 -1
word before: отправ	-12 -33 -45 44
word before: отпуст	-40 -38 47 -30
word before: отпуще	27 -4 -18 -5
word before: отрима	57 -44 -67 -6
word before: отчита	30 -5 -26 -2
word before: офицер	58 -24 -65 -51
word before: офіцер	-4 -15 -64 0
word before: очеред	-49 -26 56 -6
word before: перего	61 -19 -27 -27
word before: переда	14 39 -78 10
word before: плена	65 4 -42 -32
word before: пленны	-27 -76 40 -49
word before: плюс	4 2 -7 -60
word before: по	-2 -110 96 -29
word before: поверн	-21 -8 23 -7
word before: поверт	-67 -50 63 -65
word before: повідо	23 -40 39 -33
word before: погибш	-9 -9 -5 22
word before: подкон	57 -45 2 -28
word before: подтве	52 -37 -23 -9
word before: поза	-36 -41 48 -16
word before: полоне	-61 28 -6 -14
word before: полону	5 -32 32 -31
word before: получе	31 -12 -38 12
word before: получи	13 -53 18 -9
word before: поровн	66 -37 -61 -17
word before: порядк	42 -19 -24 -10
word before: посере	17 0 -14 -5
word before: после	19 -10 1 -11
word before: послед	48 24 -20 -51
word before: посред	-8 6 5 -3
word before: поїхал	-8 37 -29 1
word before: при	-20 -5 26 -5
word before: прибул	44 -23 -91 14
word before: прибыл	-8 -30 46 -29
word before: привез	-25 -20 10 16
word before: приеха	-67 78 26 -70
word before: прийня	10 50 -69 -10
word before: прикор	-20 20 -8 -4
word before: принял	7 -46 15 -3
word before: принят	7 -10 -7 10
word before: приїха	12 -21 28 -50
word before: про	-19 -68 -92 58
word before: провед	44 -38 -6 -2
word before: провел	35 -6 -22 -8
word before: пройшо	-58 -88 81 -12
word before: против	-95 -36 69 30
word before: процес	45 -18 -29 -14
word before: прошел	-93 -36 95 -23
word before: підкон	12 -8 -5 2
word before: разом	-39 26 68 -33
word before: ранены	39 -34 -33 -44
word before: режим	35 -6 -24 -10
word before: режима	12 -32 28 -9
word before: режимо	22 -3 -11 -9
word before: режиму	37 -10 -14 -12
word before: резуль	27 -76 54 -6
word before: репатр	-17 -4 -2 21
word before: решта	-61 90 -82 -15
word before: ровно	17 -8 -4 -7
word before: родину	-17 11 -17 25
word before: родным	-42 77 -57 -22
word before: россие	36 -79 11 -54
word before: россии	7 -15 25 -26
word before: россий	25 -2 -26 -18
word before: россию	-15 58 36 -60
word before: россия	24 -80 16 -2
word before: російс	-46 -35 58 -56
word before: росія	51 -43 -32 -50
word before: росіян	102 -101 -79 -36
word before: росії	5 0 -1 -12
word before: рф	17 -36 6 -32
word before: рівно	31 -49 -19 -37
word before: рідним	-27 37 20 -43
word before: рідних	0 -23 23 -2
word before: рідну	8 -24 16 -1
word before: рідній	2 55 16 -43
word before: с	47 28 -40 -17
word before: само	63 -30 -28 -20
word before: сбу	20 -33 1 0
word before: свобод	23 -54 22 -47
word before: своих	9 -31 -10 -18
word before: своїх	55 1 -42 -41
word before: сегодн	-18 -23 8 -9
word before: сентяб	33 -7 -28 0
word before: серед	6 15 -74 49
word before: сержан	26 31 -37 -5
word before: солдат	-13 20 -31 -63
word before: сообщи	-48 -54 72 0
word before: состоя	-101 16 99 -38
word before: среди	-34 37 -21 -16
word before: стольк	60 -24 -25 -23
word before: сторон	-32 -74 70 -29
word before: ступил	13 6 -9 -12
word before: сум	-3 21 -6 -12
word before: сьогод	-8 -45 40 -37
word before: та	-33 99 -23 -18
word before: так	-20 28 -36 -17
word before: также	-36 50 -8 -6
word before: також	-23 46 -46 5
word before: теж	45 -29 -42 -42
word before: тел	-5 -3 -3 11
word before: тела	-40 -6 -16 42
word before: телами	-10 -5 -5 19
word before: теперь	25 -21 8 -17
word before: терито	-9 26 -17 -2
word before: террит	52 -23 -12 -25
word before: того	-28 40 -18 8
word before: тоже	-89 -52 101 -61
word before: том	6 1 -6 -1
word before: туда	-28 -21 6 23
word before: тіл	-9 -6 -5 19
word before: тіла	-43 -10 -13 59
word before: тілами	-13 -10 -12 23
word before: у	-11 72 -136 -54
word before: удалос	-23 26 -8 -18
word before: удома	-31 -13 66 -60
word before: уехали	31 -46 55 -57
word before: уже	7 -11 10 -8
word before: украин	13 -13 -34 -11
word before: україн	-51 -29 47 -4
word before: услови	12 16 -19 -9
word before: ушло	-22 -31 26 -18
word before: феврал	60 -41 -59 -17
word before: формат	-145 29 20 -41
word before: формул	-63 -1 20 -27
word before: хто	79 -49 -49 -77
word before: це	-33 20 71 -7
word before: цивіль	52 -37 -40 -35
word before: челове	-85 55 77 -41
word before: через	-24 -37 53 -16
word before: четвер	5 -62 66 -36
word before: числе	-3 14 -7 -4
word before: что	32 -28 -13 -3
word before: ще	-69 34 23 -55
word before: щиті	-33 -9 -11 31
word before: що	74 -30 -79 -22
word before: щойно	-15 -42 24 -26
word before: это	31 -14 -15 -3
word before: яких	-65 4 51 -26
word before: є	-92 25 61 -36
word before: і	-17 50 -57 -52
word before: із	55 -63 43 -65
word before: їдуть	-12 11 0 -47
word before: їхніх	-76 -71 77 -16
word before: استعاد	29 -11 -12 -8
word before: اسري	46 -20 -41 -4
word before: اسير	-9 -22 24 -10
word before: اسيرا	-46 -20 65 -5
word before: افراج	4 -10 10 -4
word before: الي	15 -32 10 0
word before: اليوم	10 -46 35 -15
word before: امارات	13 -11 6 -8
word before: ان	-40 39 30 -16
word before: اوكران	-1 -16 10 -10
word before: اي	29 -12 -18 -2
word before: تبادل	-69 -30 82 -9
word before: تبادلت	17 -19 11 -13
word before: تسلمت	-13 -2 -3 18
word before: جانب	-38 -5 38 4
word before: جثامين	-13 -2 -4 17
word before: جديده	11 1 -8 -4
word before: دفاع	29 -9 -14 -8
word before: روسي	8 -13 2 2
word before: روسيا	3 -26 7 -12
word before: روسيه	28 14 -34 -8
word before: سراح	16 -17 4 -3
word before: سلمت	12 -14 -8 5
word before: شمل	-17 -13 17 -15
word before: شملت	-26 -14 41 -3
word before: عاد	-37 7 33 -13
word before: عسكريا	-51 72 -21 -9
word before: عمليه	-33 -21 45 -9
word before: عن	-25 -58 74 -13
word before: عوده	-38 -30 49 -19
word before: في	-14 3 8 -12
word before: كييف	-39 -57 73 -22
word before: لم	-12 -13 16 -15
word before: مجموعه	-16 -5 22 -4
word before: مقابل	25 -29 -8 -9
word before: من	-20 -10 21 -13
word before: موسكو	18 -16 -3 -2
word before: و	-13 -20 30 -14
word before: واقع	-21 -8 30 -3
word before: وساطه	16 -9 -4 -4
word before: –	26 -35 -41 -25
word before: ▪	14 -11 -11 8
word before: ⚡	-99 -72 103 -49
word before: ✅	3 -15 -8 -51
word before: ✔	12 5 -13 -5
word before: ❗	-50 -55 64 -26
`;
