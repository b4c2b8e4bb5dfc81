/** Written by `npm run train` from the labelled posts: not to be edited. A cue, then its worth to each answer. */
export const KIND_WEIGHTS = `
after bodies bodies	-45 -23 -39 102
after bodies military	-59 -45 -31 67
after bodies null	-146 -41 -79 94
after civilians bodies	-10 -26 -6 41
after civilians civilians	16 -34 19 -41
after civilians military	-48 48 -1 -75
after civilians null	-17 64 -106 -138
after civilians people	-12 45 -53 -79
after military bodies	36 -60 -59 -18
after military civilians	-9 41 -84 -19
after military military	-36 -40 30 -11
after military null	-12 -10 9 -52
after military people	81 22 -96 -133
after null bodies	-34 -18 -18 67
after null civilians	-104 -28 49 -54
after null military	19 -54 -40 -53
after null null	-34 -9 6 -2
after null people	-41 -55 15 23
after people bodies	-33 -59 -22 101
after people civilians	-91 62 -37 -43
after people military	36 9 -136 -53
after people null	-81 -2 42 -55
after people people	-24 -70 40 -47
ahead of bodies bodies	-41 -13 -26 83
ahead of bodies military	4 -81 -77 15
ahead of bodies null	55 -108 -98 -34
ahead of bodies people	-70 -92 95 -88
ahead of civilians civilians	-8 -13 6 -51
ahead of civilians military	94 -62 -123 -33
ahead of civilians null	-168 21 39 -136
ahead of civilians people	-57 -54 54 -43
ahead of military bodies	-31 -15 -10 43
ahead of military civilians	-133 167 -93 -24
ahead of military military	51 -19 -93 1
ahead of military null	48 -43 -23 -160
ahead of military people	11 -127 24 -66
ahead of null bodies	35 -28 -37 -22
ahead of null civilians	-2 51 -132 -29
ahead of null military	-8 -46 13 -84
ahead of null null	-6 -1 -60 29
ahead of null people	-39 29 -31 -42
ahead of people bodies	-20 -39 -19 26
ahead of people civilians	-126 31 -12 -27
ahead of people military	-13 13 4 -92
ahead of people null	-93 -27 100 -161
ahead of people people	12 -21 -8 -49
always	-4 -3 -5 -4
bodies spoken of bodies bare	-50 -34 -50 74
bodies spoken of bodies noun	-49 -19 -29 92
bodies spoken of civilians noun	-117 -36 63 -149
bodies spoken of military noun	-5 -123 -158 35
bodies spoken of null bare	-37 -151 -147 82
bodies spoken of null noun	5 -12 -73 6
bodies spoken of people bare	-144 76 -37 -68
bodies spoken of people noun	-199 -132 -7 57
counts bodies	-48 -23 -37 89
counts civilians	-42 57 -33 -37
counts military	64 -36 -48 -35
counts null	-6 -21 -16 -10
counts people	-39 -42 49 -47
found N for N bodies	-60 -27 -48 73
found N for N military	172 -129 -83 -43
found N for N people	-19 -17 28 -117
found N from each side bodies	-6 -8 -17 30
found N from each side civilians	-116 146 -52 -11
found N from each side military	176 -51 -148 -57
found N from each side people	-48 -74 66 -28
found N-for-N people	29 -96 -23 -35
found number and noun bodies	-41 -19 -35 72
found number and noun civilians	-29 54 -38 -34
found number and noun military	78 -53 -43 -35
found number and noun null	3 3 -29 -30
found number and noun people	-81 -54 95 -51
found number without a noun bodies	-49 -36 -40 107
found number without a noun civilians	-49 5 2 -51
found number without a noun military	-30 5 3 -7
found number without a noun null	-12 -46 -9 8
found number without a noun people	21 -50 -44 26
found the same number military	5 46 -53 -81
found the same number people	-158 -18 60 -44
no bodies bodies noun	-24 -87 -150 50
no bodies civilians noun	-33 63 -55 -27
no bodies military bare	107 -132 -68 -43
no bodies military noun	65 -20 -35 -49
no bodies null bare	-17 -34 5 -28
no bodies null noun	-8 0 -6 -55
no bodies people bare	-6 -83 35 -74
no bodies people noun	-26 -38 47 -67
noun noun.body	-32 -25 -24 77
noun noun.branch	-55 47 -164 16
noun noun.child	-96 41 -16 -53
noun noun.civilian	-22 8 3 -27
noun noun.exchange	4 -3 -23 -32
noun noun.family	28 -152 27 -13
noun noun.foreigner	-20 -7 -27 31
noun noun.man	38 73 -105 -34
noun noun.military	57 -62 -24 -5
noun noun.other	-27 11 -21 -30
noun noun.people	-43 -20 41 -38
noun noun.rank	-78 66 -162 39
noun noun.soldier	-2 -43 -10 -17
noun noun.woman	60 -152 -33 -64
noun null	-7 -53 -5 -5
tag any: adj.dead	-26 -60 -68 88
tag any: cue.captivity	27 -10 9 -61
tag any: cue.on_shield	-43 -63 -79 115
tag any: cue.repatriation	-6 -29 -50 44
tag any: noun.body	-96 -47 -64 134
tag any: noun.branch	10 1 -10 -31
tag any: noun.child	-65 104 -62 -78
tag any: noun.civilian	-105 151 -31 -87
tag any: noun.military	94 -31 -71 -32
tag any: noun.people	-35 -13 45 -25
tag any: noun.rank	-14 9 15 -36
tag any: noun.soldier	16 -7 -38 -3
tag inside: adj.dead	-81 -5 -21 75
tag inside: adj.freed	37 64 -70 -40
tag inside: adj.modifier	39 -4 -60 4
tag inside: adj.wounded	104 -42 -21 -58
tag inside: category	-67 42 -4 4
tag inside: cue.captivity	2 -20 32 -32
tag inside: cue.captured	29 -25 -12 -18
tag inside: cue.count	29 -96 -23 -35
tag inside: cue.each	-39 85 -119 -28
tag inside: cue.held	8 -130 6 -38
tag inside: cue.included	24 12 -28 -40
tag inside: cue.local	-10 56 -49 -21
tag inside: cue.of_whole	-3 17 6 -52
tag inside: cue.part	112 -126 -98 -34
tag inside: cue.repatriation	-20 -10 -13 17
tag inside: cue.same_number	-86 48 22 -71
tag inside: cue.span	-170 133 -87 -54
tag inside: foe.of	70 -53 -28 -18
tag inside: noun.body	-34 -18 -22 70
tag inside: noun.branch	-45 42 -122 17
tag inside: noun.child	-74 10 9 -52
tag inside: noun.civilian	-28 90 -86 -29
tag inside: noun.exchange	-13 56 -40 -62
tag inside: noun.family	-3 -66 25 -10
tag inside: noun.foreigner	-33 -17 -38 68
tag inside: noun.man	38 73 -105 -34
tag inside: noun.military	97 -62 -72 -1
tag inside: noun.other	-16 35 -52 -45
tag inside: noun.people	-83 -2 71 -23
tag inside: noun.rank	-97 66 -83 42
tag inside: noun.soldier	94 -139 -39 -5
tag inside: noun.woman	48 -141 -23 -61
tag inside: own.of	19 -70 4 3
tag inside: qualifier.approx	60 10 -124 -7
tag inside: qualifier.at_least	-30 16 -4 -41
tag inside: qualifier.at_most	-89 -28 60 18
tag inside: qualifier.more_than	-16 1 -1 -15
tag inside: ru.agent	-62 19 13 22
tag inside: ru.of	12 -39 6 12
tag inside: ua.agent	-36 -19 33 -4
tag inside: ua.of	10 -25 33 -59
tag inside: verb.bring	-36 -25 53 -7
tag inside: verb.come	-9 5 11 -11
tag inside: verb.get	34 -51 4 -8
tag inside: verb.held_exchange	-3 -1 -2 -47
tag inside: view.ua	11 -33 -26 29
tag left clause: adj.dead	-27 -19 -41 75
tag left clause: cue.captivity	28 -57 17 -50
tag left clause: cue.on_shield	-83 -29 -52 93
tag left clause: cue.repatriation	-31 -11 -16 32
tag left clause: noun.body	-56 -16 -26 77
tag left clause: noun.branch	-35 69 -54 -14
tag left clause: noun.child	-32 106 -133 -31
tag left clause: noun.civilian	-18 83 -80 -52
tag left clause: noun.military	26 -34 -20 -27
tag left clause: noun.people	-52 -18 39 -33
tag left clause: noun.rank	-4 4 -77 -5
tag left clause: noun.soldier	10 14 -60 -26
tag right clause: adj.dead	46 -33 -40 -13
tag right clause: cue.captivity	25 -68 29 -38
tag right clause: cue.on_shield	-89 -9 -21 97
tag right clause: cue.repatriation	-25 -22 -45 46
tag right clause: noun.body	-47 -26 -9 59
tag right clause: noun.branch	-36 20 7 -76
tag right clause: noun.child	-62 71 -49 -25
tag right clause: noun.civilian	-39 23 17 -29
tag right clause: noun.military	31 -45 -13 -9
tag right clause: noun.people	4 -5 -27 4
tag right clause: noun.rank	41 -17 -15 -76
tag right clause: noun.soldier	46 -33 -38 -36
word after: !	53 -60 -1 -89
word after: "	18 44 -49 -45
word after: (	-3 -138 47 -82
word after: )	-40 11 -80 39
word after: ,	-37 -4 16 1
word after: -	22 8 -59 -85
word after: .	0 -62 19 -5
word after: :	-5 -87 38 -26
word after: ;	-64 -34 -32 61
word after: a	-74 -18 99 -33
word after: accord	-49 49 -42 25
word after: after	42 21 -24 -42
word after: afu	64 -48 -20 0
word after: all	43 76 -78 -68
word after: among	15 22 -17 -24
word after: and	-64 -36 70 -28
word after: apiece	-27 -36 48 -17
word after: are	-67 -44 90 -48
word after: armed	95 -49 -53 -67
word after: as	-59 -71 60 -5
word after: at	15 -19 -7 -26
word after: back	9 -19 27 -24
word after: been	-20 -9 35 -43
word after: being	-16 65 -52 -9
word after: betwee	-78 -20 93 -8
word after: both	-6 -61 22 -23
word after: bringi	-54 -16 61 -3
word after: brough	-1 -11 14 -9
word after: by	-7 -46 47 -37
word after: came	14 -105 72 5
word after: captiv	-13 1 21 -8
word after: captur	55 4 -24 -57
word after: civili	-26 -26 46 -36
word after: come	-3 -20 2 16
word after: coming	-21 -25 27 -12
word after: countr	-57 -20 53 -11
word after: crosse	20 17 -37 -4
word after: each	-6 -52 37 -39
word after: either	-37 16 24 -3
word after: exchan	1 -93 47 -27
word after: fallen	-18 -5 -9 31
word after: famili	-64 21 7 -55
word after: for	-46 1 31 22
word after: forces	92 -56 -49 -71
word after: free	-5 -41 37 -15
word after: freed	67 -39 -1 -67
word after: friday	9 -11 23 -26
word after: from	-38 -3 44 -9
word after: go	0 -19 25 -10
word after: got	25 -19 -31 -17
word after: had	17 -15 2 -21
word after: handed	-33 0 -79 50
word after: have	-23 -4 31 -43
word after: held	2 22 -18 -12
word after: home	-1 -33 30 -9
word after: in	-44 16 49 -79
word after: includ	18 -44 32 -5
word after: its	-2 -79 30 -18
word after: kursk	-59 81 -69 -13
word after: kyiv	-38 -5 0 7
word after: mortal	15 -8 -12 -10
word after: moscow	-25 26 -14 -50
word after: number	-12 -23 -10 8
word after: of	27 8 -65 -5
word after: on	6 -49 8 -30
word after: one	70 -41 -45 -9
word after: ones	5 50 -53 -26
word after: other	-37 -57 36 8
word after: outsid	39 -13 -19 -9
word after: over	-28 6 -88 46
word after: own	-10 -90 40 -26
word after: per	-87 -63 84 -26
word after: prison	1 15 -4 -19
word after: receiv	13 -5 -42 33
word after: region	-57 82 -71 -12
word after: releas	26 16 22 -48
word after: remain	-29 76 -76 -51
word after: repatr	21 -3 -28 8
word after: rescue	-26 42 -18 -4
word after: reside	-65 76 -62 -13
word after: return	15 14 -17 -14
word after: reunit	-39 14 1 -23
word after: russia	28 4 -24 -43
word after: said	33 -20 -40 -31
word after: saturd	50 5 -15 -52
word after: servic	-43 6 40 -25
word after: side	-56 -14 69 -1
word after: soldie	66 -83 -22 -17
word after: still	32 -33 11 -6
word after: sunday	43 -4 -49 -6
word after: territ	41 -13 -18 -15
word after: that	-78 54 12 11
word after: the	-12 28 -11 -49
word after: their	-36 72 -38 -10
word after: them	-9 -24 14 -27
word after: thursd	66 -36 -43 17
word after: to	49 -57 -8 -7
word after: today	-32 -33 63 -29
word after: total	-61 -72 96 -8
word after: transf	76 34 -108 -8
word after: tuesda	-21 -13 34 -28
word after: two	-67 -48 63 16
word after: ukrain	-36 -28 38 -2
word after: was	42 -20 -42 -15
word after: way	16 -83 -6 -25
word after: wednes	32 -15 -14 -6
word after: went	-23 -52 24 -6
word after: were	-17 -20 -10 25
word after: which	41 -90 -15 67
word after: who	44 25 -65 -33
word after: whom	18 -14 -5 -14
word after: with	-48 9 23 -22
word after: а	73 -62 -59 -22
word after: азовст	-45 43 -36 23
word after: азову	31 -15 -10 -7
word after: без	62 28 -77 -28
word after: бойцов	73 -64 -24 -15
word after: боку	-13 -19 33 -9
word after: білору	-18 88 -74 -14
word after: в	-8 -22 19 -37
word after: вдалос	2 33 -59 22
word after: вдома	-12 1 -15 -87
word after: вернул	-31 -41 49 -34
word after: вже	35 58 -94 -45
word after: взамен	20 -15 17 -25
word after: взятых	35 -4 3 -35
word after: визвол	-54 -70 66 -30
word after: вийшли	-17 16 -14 -24
word after: вирвал	61 -12 -49 -11
word after: включа	-43 -42 48 -14
word after: военно	86 -69 -92 -13
word after: военны	-18 -22 31 -22
word after: возвра	26 -7 -21 3
word after: возз'є	-23 33 -6 -12
word after: волі	-26 60 -33 -60
word after: вони	95 -64 -86 -15
word after: вооруж	50 -4 -57 2
word after: воссое	-19 14 0 -18
word after: вс	17 -5 -6 -6
word after: все	81 56 -99 -62
word after: всего	9 0 -2 -7
word after: всу	100 -27 -82 -14
word after: вывезе	0 4 11 -21
word after: від	18 -50 -2 -37
word after: відбув	0 -1 -1 -80
word after: віддал	17 -59 -2 -14
word after: військ	41 -85 31 -45
word after: глава	-56 -17 66 -24
word after: говори	-18 8 -17 9
word after: гражда	-29 6 7 -49
word after: громад	-25 53 -31 -30
word after: двое	-24 -44 50 -21
word after: двох	107 -6 -111 30
word after: двоє	94 -82 0 8
word after: дев'ят	-6 16 -5 -5
word after: день	60 27 -57 -40
word after: днр	69 -5 -63 -4
word after: до	-30 11 2 1
word after: додому	-8 -85 51 25
word after: дома	15 -30 25 -44
word after: домой	-12 24 21 -67
word after: достав	-31 -12 -17 49
word after: друг	-21 -11 34 -5
word after: другу	-21 -11 34 -5
word after: емірат	-50 -110 63 -74
word after: енерго	-30 44 -13 -2
word after: еще	-40 -42 58 -6
word after: же	-11 -17 23 -34
word after: жизнь	25 -3 -19 -4
word after: жителе	9 22 -28 -6
word after: жители	-19 30 -26 -5
word after: журнал	-46 92 -78 0
word after: з	-44 10 32 0
word after: за	4 -70 -3 11
word after: забрал	-75 62 -54 1
word after: заверш	57 -103 -30 -3
word after: загибл	-57 -30 -24 82
word after: заступ	-16 26 -8 -3
word after: захисн	-28 30 3 -5
word after: защитн	-113 7 88 -36
word after: заявил	-59 17 47 3
word after: збройн	79 -25 -19 -53
word after: звільн	23 -42 20 -14
word after: землі	17 -44 39 -36
word after: знову	-58 4 68 -56
word after: зокрем	-24 -29 28 -9
word after: зсу	62 -52 -2 -50
word after: и	-11 3 9 -45
word after: из	29 -29 -1 -60
word after: им	0 -27 -57 45
word after: их	26 -50 18 -84
word after: й	-21 -90 68 -68
word after: к	-12 51 -83 29
word after: каждой	-34 -6 44 -23
word after: киевск	20 -4 -5 -11
word after: киеву	67 -84 13 -38
word after: кожног	-13 -19 33 -9
word after: коорди	-73 5 27 11
word after: кордон	-9 -30 35 -23
word after: которы	8 0 16 -39
word after: курско	-8 38 -23 -9
word after: курськ	-14 54 -36 -9
word after: курщин	-10 45 -1 -17
word after: лиц	71 -50 -21 -7
word after: людей	68 -73 -3 -35
word after: маріуп	-34 37 4 -39
word after: медвед	-13 -20 32 -16
word after: мера	-17 26 -8 -2
word after: мешкан	41 -25 -14 -4
word after: ми	22 38 -71 -53
word after: минобо	72 -43 -57 -17
word after: москва	-37 -14 31 -10
word after: мы	54 48 -79 -28
word after: мінреі	4 -2 -14 13
word after: на	-38 19 2 -88
word after: нам	-62 -45 29 51
word after: нас	62 -51 -59 3
word after: находи	24 -30 16 -6
word after: нацгва	-27 26 -3 -12
word after: наших	-48 -24 35 -1
word after: не	-93 -2 35 41
word after: неволі	29 -57 -23 -10
word after: незако	-15 59 -72 -14
word after: неотло	44 -7 -28 -12
word after: ними	78 -34 -52 -15
word after: них	-32 20 -10 -16
word after: нуждаю	75 -17 -52 -19
word after: о	74 -14 -72 -33
word after: област	-25 67 -29 -14
word after: обмен	1 13 -18 -13
word after: обмін	6 3 -23 -57
word after: обміно	3 -48 23 -40
word after: обміну	57 17 -33 -51
word after: обміня	45 -48 34 -68
word after: оборон	25 -20 -17 -29
word after: обратн	56 -48 -72 -12
word after: один	-9 3 0 -25
word after: одна	21 -69 20 -17
word after: одного	13 -18 10 -6
word after: окупан	8 28 -31 -8
word after: они	32 47 -58 -19
word after: освобо	-13 16 7 -20
word after: остают	41 -7 -45 -22
word after: отдали	7 -57 -34 30
word after: отданы	-62 -49 75 -9
word after: отправ	3 -3 15 -34
word after: отрима	91 -91 -63 -25
word after: офицер	57 -19 -54 -15
word after: офіцер	-18 23 62 -61
word after: п'ятьо	-12 53 -52 -17
word after: павших	-21 -1 -3 25
word after: перебу	12 24 -30 -8
word after: переда	-14 62 -84 -49
word after: перетн	-31 -29 38 -14
word after: плен	27 -15 -5 -12
word after: плена	41 -31 -5 -7
word after: пленны	-44 27 19 -36
word after: плену	56 -9 -38 -11
word after: по	-73 6 28 -35
word after: поверн	-11 -2 -22 39
word after: поверт	-8 -32 5 14
word after: повідо	-34 -41 39 -5
word after: погибш	-36 -4 -10 43
word after: под	-5 -32 35 -19
word after: подтве	60 -86 -45 -10
word after: поза	-32 -75 53 -64
word after: покину	-39 -25 64 -20
word after: полегл	-42 -16 -37 53
word after: полону	41 -55 44 -70
word after: получе	-14 -10 -11 17
word after: получи	-36 62 -72 30
word after: понад	-60 -18 64 -13
word after: попавш	75 -11 -68 -10
word after: поране	-82 -88 98 -108
word after: посред	3 -47 18 -44
word after: привез	-63 -4 -7 65
word after: пригра	-19 84 -68 -11
word after: приеха	-12 59 -64 -34
word after: принял	20 -14 -19 12
word after: против	-76 -45 -53 53
word after: прошел	-100 11 61 -14
word after: підкон	-64 -20 27 40
word after: підтве	52 -19 -77 15
word after: після	51 -5 31 -62
word after: разом	-17 -35 42 -24
word after: района	-9 54 -45 -7
word after: расска	50 -33 -61 -23
word after: репатр	-3 -6 -3 12
word after: решта	-62 -24 -50 48
word after: родину	57 -58 -39 20
word after: родным	-29 12 12 -21
word after: россии	-60 -47 70 -28
word after: россий	-36 57 -31 -2
word after: россию	-67 18 25 -12
word after: россия	-3 -42 43 -22
word after: російс	50 38 -55 -38
word after: росія	-29 29 -29 -34
word after: росіян	-58 -32 67 -52
word after: росії	-4 53 -61 12
word after: рф	72 2 -70 -23
word after: рядови	34 24 -65 -23
word after: рідних	13 -7 -13 6
word after: рідну	-34 -61 47 21
word after: рідній	24 -45 34 -36
word after: с	-44 7 26 -37
word after: свобод	54 -48 15 -22
word after: своих	-27 -8 10 25
word after: своїх	53 48 -86 -45
word after: сегодн	-5 -88 38 -61
word after: семеро	23 -22 1 -3
word after: серед	43 12 -21 -62
word after: сержан	15 -32 32 -40
word after: сил	119 -83 -38 -38
word after: снова	0 -73 58 -15
word after: солдат	-48 41 -4 39
word after: сообща	44 -31 -42 -10
word after: сообщи	-20 -48 69 -40
word after: состоя	17 -96 -8 -40
word after: среди	34 -76 -32 -32
word after: сто	-22 -56 35 -84
word after: стольк	-13 -40 33 -19
word after: сторон	-24 11 0 -18
word after: стільк	47 12 -48 -26
word after: суджан	-6 52 -44 -7
word after: судна	-55 44 -41 -3
word after: сьогод	34 -102 -21 10
word after: сімох	2 -22 20 -5
word after: та	38 -20 -56 -14
word after: так	-115 -90 116 -24
word after: также	50 -27 -41 11
word after: такий	17 -27 7 -10
word after: також	28 -17 -12 -1
word after: там	4 41 -38 -29
word after: терито	-7 14 -7 -10
word after: террит	46 -18 -25 -6
word after: том	7 -58 38 -3
word after: трое	80 -41 -46 -15
word after: троє	36 -30 2 -5
word after: туда	-9 -53 -25 65
word after: тяжело	36 -41 -19 -92
word after: у	-2 81 -64 -30
word after: удалос	80 -45 -35 -20
word after: удержи	-11 77 -65 -10
word after: удома	9 -81 48 -40
word after: уехали	-11 17 22 -31
word after: уже	-4 -15 17 -20
word after: украин	36 -42 -11 3
word after: україн	-54 6 -12 32
word after: усі	55 29 -70 -42
word after: утриму	-93 44 66 -19
word after: федера	27 13 -44 -9
word after: це	16 -69 34 -55
word after: цивіль	69 -31 -8 -16
word after: четвер	-46 -66 82 40
word after: числе	-10 -32 34 -9
word after: чолові	-8 -18 28 -5
word after: шестер	57 -103 40 -19
word after: штаб	-71 -60 71 -4
word after: ще	57 -29 -72 -11
word after: щиті	-41 -5 -14 56
word after: що	68 -104 -37 -65
word after: это	25 12 -29 -12
word after: яких	-104 -20 91 -87
word after: які	-22 -73 63 0
word after: і	76 -73 -43 -19
word after: із	-75 -46 94 -10
word after: інозем	-47 -24 -6 62
word after: їдуть	-16 19 14 -30
word after: їхніх	-12 -98 41 -52
word after: اسر	69 -8 -54 -13
word after: اسيرا	-2 -13 19 -6
word after: الي	-19 13 11 -21
word after: اوكران	-48 -37 68 -16
word after: جانب	-53 -9 57 4
word after: جانبين	-26 -8 31 -6
word after: روسي	9 -10 3 -8
word after: روسيا	-15 -14 32 -10
word after: طرف	-30 15 21 -9
word after: عادوا	-5 6 7 -13
word after: في	5 15 -12 -8
word after: كل	-48 4 45 -7
word after: لكل	-8 -11 23 -5
word after: مقابل	4 8 -10 -2
word after: من	2 -59 58 -9
word after: و	-14 -13 26 -12
word after: واقع	-19 -13 33 -6
word after: وساطه	12 13 -21 -5
word after: –	-9 14 -3 -28
word before: 	9 -16 2 -48
word before: "	59 -111 -37 6
word before: (	-39 -2 -2 37
word before: )	-57 -89 74 -39
word before: +	36 -107 24 -26
word before: ,	31 14 -42 -40
word before: -	-2 29 -55 -69
word before: :	37 -8 -24 -55
word before: ;	19 -86 18 -64
word before: a	4 -11 -3 -74
word before: affair	4 4 0 -8
word before: also	33 17 -31 -20
word before: an	29 -22 -8 -3
word before: and	7 -6 2 -39
word before: announ	51 -62 -48 -21
word before: anothe	17 -40 4 -23
word before: are	34 -43 -26 -40
word before: as	-55 83 -49 -5
word before: at	1 -24 -3 -76
word before: back	19 -70 -10 -11
word before: been	25 -34 -8 -4
word before: bodies	-38 -13 -22 30
word before: brough	48 -41 -24 9
word before: by	20 -40 19 -27
word before: captiv	-45 -41 103 -16
word before: civili	66 -55 -120 -11
word before: comple	-34 -16 46 -8
word before: confir	-45 -64 85 -32
word before: covere	7 -19 13 -2
word before: day	-32 -18 34 -14
word before: defenc	61 -16 -10 -43
word before: defend	-37 57 -19 -5
word before: each	18 -21 4 -16
word before: exchan	26 -59 51 -27
word before: federa	-71 -9 96 -37
word before: follow	47 -37 -30 -28
word before: for	26 -99 14 -62
word before: foreig	4 4 0 -8
word before: free	-4 -6 60 -46
word before: freed	13 -36 24 -14
word before: from	-27 27 -4 -17
word before: furthe	15 -44 -8 31
word before: got	34 -87 -4 -32
word before: had	-65 40 10 -45
word before: handed	4 6 -43 31
word before: has	75 -64 37 17
word before: have	-70 -15 91 -15
word before: holdin	-29 52 -21 -12
word before: holds	49 -17 -23 -13
word before: home	-13 -45 31 0
word before: in	-20 43 -61 7
word before: includ	6 -13 9 -2
word before: involv	4 -24 18 -4
word before: is	33 -25 -26 -13
word before: it	-25 7 -22 -49
word before: its	-84 -40 81 -28
word before: kiev	70 -60 -28 -3
word before: kyiv	20 -66 33 -40
word before: manage	26 23 -12 -47
word before: may	41 -34 -19 -14
word before: mediat	-31 -2 20 -22
word before: milita	-67 96 -43 -6
word before: minist	65 -17 -15 -42
word before: moscow	12 -70 25 -29
word before: moskal	4 62 -61 -12
word before: negoti	56 -50 -17 -22
word before: new	-57 -21 62 -12
word before: news	-27 -55 32 -46
word before: number	0 62 -68 -16
word before: of	-74 -22 41 -12
word before: office	-32 16 13 1
word before: on	57 -77 7 -29
word before: one	71 -63 -54 -41
word before: our	15 12 -13 -17
word before: over	-6 -1 -30 32
word before: people	66 -45 -10 -51
word before: plus	-16 14 5 -4
word before: prison	-30 61 -44 -16
word before: proces	25 -13 -6 -7
word before: qatar	-9 68 -57 -7
word before: receiv	-9 14 -94 11
word before: releas	-25 -45 57 -28
word before: remain	-36 -10 -18 47
word before: report	109 -75 -76 -41
word before: result	17 -20 -3 -14
word before: return	-17 17 -51 26
word before: russia	22 2 -37 -46
word before: said	-38 41 -32 -16
word before: says	-42 -49 40 -33
word before: secure	23 -24 -2 -16
word before: servic	32 -23 -34 -10
word before: side	-68 -60 81 -28
word before: sides	-43 -54 70 -19
word before: soldie	-18 25 -11 0
word before: succee	-49 -19 52 -7
word before: swap	-14 21 -1 -83
word before: swappe	-92 -17 106 -20
word before: talks	32 -6 -15 -13
word before: that	26 -38 33 -89
word before: the	-7 -4 -26 -3
word before: them	0 15 2 -23
word before: this	25 -27 -12 -14
word before: to	6 2 -1 -30
word before: today	26 -62 25 -34
word before: took	-24 0 -36 51
word before: total	-34 -18 54 -13
word before: traded	-11 -18 43 -30
word before: transf	0 -3 -8 11
word before: two	-89 55 25 -23
word before: uae	-2 -8 18 -9
word before: ukrain	-46 -1 45 -8
word before: war	88 5 -93 -7
word before: warrio	16 12 -30 -23
word before: was	61 -95 -26 -71
word before: we	20 -43 -27 -41
word before: wednes	18 -37 7 -13
word before: were	-64 -8 51 17
word before: which	-76 -24 84 -19
word before: while	77 -53 -35 -6
word before: with	-69 47 7 21
word before: year	33 -30 -13 -22
word before: а	26 41 -53 -43
word before: август	-11 -21 32 -10
word before: батькі	-55 -6 -20 69
word before: без	64 -2 -59 -24
word before: белору	51 -24 -55 -18
word before: большо	-60 -39 64 -21
word before: білору	-38 84 -80 -28
word before: в	53 -15 -46 -45
word before: вдалос	-39 -2 11 -2
word before: вдома	-19 -75 60 -33
word before: велико	96 -104 -91 -14
word before: вернул	-32 -40 11 16
word before: вернут	10 -7 6 -17
word before: вже	-21 -11 -15 29
word before: взамен	-20 -68 49 -18
word before: визвол	15 13 38 -107
word before: вийшли	-12 1 18 -30
word before: вирвал	10 -41 10 -5
word before: виїхал	-37 27 28 -50
word before: вместе	26 -14 -11 -6
word before: военно	-5 -40 20 -21
word before: военны	-48 28 -29 6
word before: возвра	-30 -37 29 1
word before: воли	-6 -12 20 -8
word before: волю	-4 48 -40 -4
word before: волі	32 -32 5 -14
word before: ворожо	48 -24 -26 -5
word before: воїнів	-91 91 76 -11
word before: все	69 -35 -75 -45
word before: всего	-29 0 19 1
word before: встреч	22 13 -28 -7
word before: всу	78 29 -57 -69
word before: вчера	-48 19 30 -7
word before: вызвол	27 -23 0 -17
word before: вырвал	13 -5 -4 -5
word before: вышли	-24 -48 40 -12
word before: відбув	15 -92 -7 -28
word before: віддал	-31 -141 134 -79
word before: відпов	46 -22 -45 -22
word before: війни	-4 -2 -2 8
word before: військ	22 -69 16 -25
word before: говори	86 -16 -63 -22
word before: год	49 -13 -44 -3
word before: года	-46 -21 52 -4
word before: гражда	84 19 -44 -19
word before: даними	36 24 -47 -14
word before: данным	-38 48 -37 -34
word before: два	-80 26 -84 81
word before: день	-49 -57 59 -67
word before: депута	-28 -18 -61 53
word before: для	70 -20 -60 -41
word before: дня	-23 54 -42 -37
word before: до	-59 17 35 -1
word before: доброй	23 -5 -14 -4
word before: догово	1 -12 -17 15
word before: додому	64 -9 -36 -60
word before: дома	15 -48 15 -25
word before: домовл	-50 39 -29 16
word before: домой	-22 -53 -9 20
word before: доправ	-10 24 -30 15
word before: достав	-31 -18 -10 58
word before: друг	16 -20 13 -11
word before: другу	16 -20 13 -11
word before: едут	-29 -26 47 -27
word before: еще	-70 20 -19 35
word before: ж	4 23 -86 -81
word before: же	91 -81 -77 -28
word before: з	70 -15 -39 -90
word before: за	-58 52 -18 -41
word before: забрал	-50 -91 24 33
word before: забрат	-43 -20 19 0
word before: заверш	-43 40 5 -11
word before: загало	-83 -60 73 -46
word before: загибл	-4 -2 -20 26
word before: зараз	35 -24 -10 -8
word before: застен	42 -15 -27 -6
word before: захисн	39 -2 -63 -25
word before: защитн	35 37 -16 -54
word before: заявил	54 -101 1 -26
word before: звільн	-40 -12 7 13
word before: зеленс	12 -98 31 -26
word before: землю	-2 -25 19 3
word before: землі	32 -32 -17 -4
word before: знову	20 -50 -10 -36
word before: зустрі	7 -62 35 -17
word before: и	-33 63 -67 18
word before: из	4 -57 58 -36
word before: итогам	10 -82 78 9
word before: их	-20 46 -37 -82
word before: июня	-32 -14 11 36
word before: й	32 72 -96 -8
word before: к	34 -40 -70 40
word before: каждой	-117 -115 119 -24
word before: киев	56 -64 -11 -7
word before: киевом	73 -50 -67 -13
word before: киевск	36 -23 -4 -11
word before: киеву	1 -53 47 -12
word before: контро	38 -10 -20 -10
word before: кількі	35 -78 52 -61
word before: людей	43 -4 4 -43
word before: маємо	50 -56 -45 -19
word before: мединс	-2 -7 -14 23
word before: межах	21 -15 -11 4
word before: ми	-30 -1 17 -47
word before: минобо	-60 -58 65 -30
word before: москва	-47 -93 73 -69
word before: москве	-5 -2 -1 8
word before: мы	10 -61 2 -20
word before: мінобо	129 -44 -103 -21
word before: на	34 -55 -15 -32
word before: нам	25 -67 -51 62
word before: нас	91 -120 -81 -23
word before: натомі	36 -17 -36 32
word before: находя	24 74 -98 -14
word before: нацгва	3 6 -8 -2
word before: наших	49 -88 -17 -6
word before: неволі	-41 -72 76 -29
word before: незако	-29 89 -69 -10
word before: незале	-20 30 -7 -16
word before: ними	-70 -26 42 1
word before: нині	-6 -82 86 -6
word before: них	32 5 -77 15
word before: о	-79 -30 84 -58
word before: оаэ	-41 28 -11 -4
word before: обе	-11 -2 20 -7
word before: област	-56 51 -74 13
word before: обмен	30 -93 4 -54
word before: обмена	-68 -52 82 -51
word before: обменя	30 -84 -15 -47
word before: обмін	21 -1 -33 -70
word before: обміно	40 36 -47 -38
word before: обміну	40 23 -26 -63
word before: обміня	59 22 -22 -105
word before: оборон	-10 25 -31 12
word before: обратн	-17 -5 27 -57
word before: одержа	32 -16 10 -31
word before: одна	70 -76 -62 -18
word before: одност	36 -9 -31 0
word before: окупов	-17 49 -32 -8
word before: освобо	-33 -8 52 -24
word before: остает	-8 69 -64 -16
word before: останк	-35 -7 -13 51
word before: остают	-82 8 24 -44
word before: осіб	76 -49 -69 -2
word before: от	43 -7 -39 -10
word before: ответ	1 -2 -10 11
word before: отдала	28 -26 41 -56
word before: отдали	27 -78 -56 73
word before: отдано	77 -45 -54 -44
word before: отданы	3 -34 4 1
word before: отправ	-25 -53 -44 58
word before: отпуст	-45 28 4 -51
word before: отпуще	41 -7 -28 -7
word before: отрима	-5 -104 27 -12
word before: отчита	-69 -50 68 -23
word before: офіцер	-1 12 -94 10
word before: очеред	-26 -34 33 -5
word before: перебу	-29 -8 54 -49
word before: перего	66 -34 -17 -27
word before: переда	7 -16 -24 24
word before: плена	40 20 -36 -20
word before: пленны	-89 -86 93 -35
word before: плену	-39 12 18 -10
word before: плюс	6 -17 -5 -35
word before: по	21 -121 51 -39
word before: поверн	-53 -69 65 -9
word before: поверт	-55 -50 96 -82
word before: повном	-34 -36 -57 57
word before: повідо	2 -73 65 -25
word before: погибш	-7 -11 -7 24
word before: подкон	89 -48 10 -65
word before: подтве	36 28 -57 -12
word before: поза	-11 -34 25 -15
word before: полегл	-3 -2 -6 10
word before: полоне	-101 39 -1 -22
word before: полону	-20 -20 69 -28
word before: полоні	-31 11 45 -45
word before: получе	19 -17 -42 35
word before: получи	-70 17 -19 43
word before: порядк	51 -31 -34 -3
word before: после	5 -23 24 -14
word before: посред	-20 9 12 -14
word before: поїхал	-3 43 -32 -2
word before: при	-24 -10 45 -14
word before: прибул	55 -24 -75 28
word before: прибыл	-40 -24 58 -35
word before: привез	-45 -30 25 40
word before: приеха	-86 82 57 -94
word before: прийня	-5 30 -66 19
word before: прикор	-8 16 -7 -2
word before: принял	-18 -57 22 28
word before: принят	15 -23 -15 23
word before: приїха	26 -46 48 -62
word before: про	-44 19 -50 53
word before: провел	-48 -34 64 -13
word before: против	-103 -58 63 68
word before: процес	32 -11 -22 -4
word before: прошел	-78 -47 82 -20
word before: підтве	17 -15 -9 -18
word before: разом	-33 2 94 -35
word before: ранены	66 -16 -65 -26
word before: режим	31 -1 -23 -9
word before: режима	4 -32 30 -7
word before: режимо	41 -5 -24 -16
word before: режиму	39 -10 -16 -12
word before: резуль	9 -37 28 -10
word before: репатр	-33 -12 -5 49
word before: родину	-16 22 -26 22
word before: родным	-28 81 -48 -19
word before: року	1 -51 26 23
word before: россии	-7 -48 9 -9
word before: россий	68 -15 -63 -4
word before: россию	-16 -51 58 -79
word before: россия	45 -110 -44 -23
word before: російс	-52 20 51 -35
word before: росія	16 5 -6 -28
word before: росіян	87 -59 -81 -25
word before: росії	-6 -46 45 -40
word before: рф	81 -26 -47 -39
word before: рідних	72 -80 -58 -26
word before: рідну	-1 -28 20 3
word before: рідній	25 39 24 -52
word before: с	43 63 -95 -16
word before: сбу	19 -89 38 -2
word before: свобод	12 -67 39 -34
word before: своих	23 -51 -18 -24
word before: своїх	-54 -36 58 -62
word before: себе	26 13 -37 -10
word before: сегодн	-23 -45 10 -7
word before: серед	-23 10 -84 68
word before: сержан	-33 46 -45 -7
word before: сил	-46 29 -70 44
word before: словам	-22 -88 81 16
word before: солдат	-28 47 -24 -60
word before: сообщи	-22 -58 61 -14
word before: состоя	15 -17 -10 -30
word before: среди	5 20 -45 -22
word before: стамбу	27 -25 -27 12
word before: стольк	68 -28 -60 -15
word before: сторон	-14 -49 61 -48
word before: сумах	-52 8 39 -37
word before: сьогод	-6 -53 16 -41
word before: та	-16 39 -36 -18
word before: также	-26 49 -25 -1
word before: також	-12 52 -69 25
word before: там	-87 49 -29 -37
word before: теж	63 -42 -64 -40
word before: тел	-20 -4 -6 30
word before: тела	-54 -6 -14 73
word before: телами	-9 -6 -2 17
word before: терито	-14 48 -37 2
word before: террит	48 -3 -22 -23
word before: того	-24 41 -25 5
word before: тоже	-63 -59 75 -66
word before: той	81 -66 -72 -50
word before: тримає	10 31 -34 -8
word before: тіл	-9 -13 -10 31
word before: тіла	-50 -12 -19 43
word before: тілами	-22 -12 -13 43
word before: у	30 25 -94 -75
word before: удалос	-15 20 -2 -24
word before: удержи	43 24 -55 -16
word before: удома	-22 -24 62 -42
word before: уехали	54 -87 62 -68
word before: уже	-11 -31 17 2
word before: украин	7 6 -20 -16
word before: україн	-59 -34 22 -6
word before: уповно	-15 -6 -13 20
word before: услови	15 8 -15 -8
word before: утриму	-66 -40 65 -24
word before: формат	-142 31 21 -23
word before: формул	-19 -36 3 -50
word before: це	-32 0 70 3
word before: цивіль	68 -14 -56 -22
word before: цього	-29 -13 16 21
word before: челове	-94 33 91 -34
word before: через	-17 -16 30 -15
word before: четвер	-22 -57 54 -30
word before: чолові	107 -37 -107 -23
word before: что	55 -76 12 -20
word before: ще	-60 12 10 -52
word before: щиті	-66 -10 -16 66
word before: що	96 -41 -85 -6
word before: щойно	-18 -28 30 -20
word before: этап	-39 -30 46 -19
word before: яких	-69 31 43 -20
word before: є	-104 36 54 -46
word before: і	-10 28 -29 -38
word before: із	-33 -57 108 -91
word before: їдуть	-17 5 9 -78
word before: їх	-65 19 7 -89
word before: їхніх	-37 -93 42 -32
word before: استعاد	5 -29 22 -24
word before: اسري	54 -21 -40 -3
word before: اسير	-22 20 11 -8
word before: اسيرا	-47 -12 55 -4
word before: الي	3 -15 12 -2
word before: اليوم	2 -48 34 -5
word before: امارات	-2 29 -23 -6
word before: ان	-32 27 30 -35
word before: تبادل	-72 -26 85 -6
word before: تسلمت	-14 -11 -7 31
word before: جانب	-41 -5 39 7
word before: روسيا	26 -12 -9 -12
word before: روسيه	45 13 -43 -18
word before: سراح	9 -19 14 -4
word before: شمل	-18 -35 48 -24
word before: شملت	-30 -11 42 -5
word before: عاد	-23 16 10 -13
word before: عسكريا	-29 38 -29 -11
word before: عمليه	-25 -19 36 -8
word before: عن	-45 -46 70 9
word before: عوده	-42 12 29 -16
word before: في	-16 27 -10 -18
word before: كييف	-56 -71 77 -21
word before: مقابل	-5 -16 11 -5
word before: من	-35 1 39 -5
word before: موسكو	24 -30 0 3
word before: و	-35 4 35 -11
word before: واقع	-26 -6 34 -2
word before: –	29 -19 -44 -30
word before: •	-80 -43 8 54
word before: ▪	-28 -57 46 10
word before: ⚡	-61 -69 72 -49
word before: ✅	20 -46 4 -52
word before: ❗	-37 -58 59 -27
`;
