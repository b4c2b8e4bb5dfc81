/** Written by `npm run train` from the labelled posts: not to be edited. A cue, then its worth to each answer. */
export const KIND_WEIGHTS = `
after bodies bodies	-46 -22 -39 95
after bodies military	-73 -48 -33 77
after bodies null	-118 -65 -61 99
after civilians bodies	-9 -24 -5 37
after civilians civilians	19 -15 28 -33
after civilians military	-33 39 -4 -88
after civilians null	-12 63 -128 -150
after civilians people	17 43 -53 -80
after military bodies	42 -64 -59 -20
after military civilians	-17 49 -89 -17
after military military	-21 -26 34 -20
after military null	-3 -17 11 -39
after military people	84 28 -88 -134
after null bodies	-35 -19 -18 65
after null civilians	-131 -24 41 -58
after null military	25 -63 -24 -23
after null null	-28 -3 -2 -21
after null people	-37 -40 26 4
after people bodies	-38 -52 -21 49
after people civilians	-92 67 -55 -50
after people military	40 1 -132 -56
after people null	-73 -6 54 -51
after people people	-29 -78 44 -52
ahead of bodies bodies	-44 -17 -30 76
ahead of bodies military	6 -105 -82 4
ahead of bodies null	58 -78 -85 -32
ahead of bodies people	-85 -99 104 -93
ahead of civilians civilians	2 -21 10 -48
ahead of civilians military	101 -54 -119 -31
ahead of civilians null	-143 26 52 -111
ahead of civilians people	-43 -66 58 -39
ahead of military bodies	-30 -19 -6 41
ahead of military civilians	-136 134 -94 -33
ahead of military military	46 -26 -100 4
ahead of military null	47 -47 -22 -143
ahead of military people	6 -131 28 -68
ahead of null bodies	24 -33 -45 -6
ahead of null civilians	8 57 -137 -25
ahead of null military	4 -44 36 -85
ahead of null null	5 -14 -60 36
ahead of null people	-48 35 -19 -29
ahead of people bodies	-20 -46 -23 75
ahead of people civilians	-131 28 -2 -26
ahead of people military	-13 8 -3 -93
ahead of people null	-91 -24 85 -151
ahead of people people	0 -36 -11 -52
always	-4 -5 -13 -5
bodies spoken of bodies bare	-57 -42 -42 91
bodies spoken of bodies noun	-48 -20 -30 95
bodies spoken of civilians noun	-86 -24 63 -94
bodies spoken of military noun	-13 -161 -169 38
bodies spoken of null bare	-22 -126 -147 69
bodies spoken of null noun	7 -29 -124 7
bodies spoken of people bare	-160 74 -34 -81
bodies spoken of people noun	-183 -148 -14 63
counts bodies	-46 -24 -38 94
counts civilians	-43 61 -28 -39
counts military	69 -38 -53 -35
counts null	-15 -29 -5 6
counts people	-32 -45 39 -49
found N for N bodies	-65 -31 -39 87
found N for N military	159 -119 -89 -42
found N for N people	-39 -15 20 -123
found N from each side civilians	-103 139 -55 -10
found N from each side military	157 -61 -173 -51
found N from each side people	-34 -67 55 -28
found N-for-N people	30 -83 -23 -38
found number and noun bodies	-39 -21 -36 76
found number and noun civilians	-27 46 -39 -33
found number and noun military	82 -54 -41 -36
found number and noun null	2 3 -22 -33
found number and noun people	-83 -48 87 -53
found number without a noun bodies	-51 -36 -43 91
found number without a noun civilians	-30 2 13 -42
found number without a noun military	-39 -3 -18 -10
found number without a noun null	-18 -50 -4 29
found number without a noun people	17 -47 -51 15
found the same number military	-1 35 -59 -72
found the same number people	-137 3 46 -41
no bodies bodies noun	-14 -98 -150 54
no bodies civilians noun	-32 67 -63 -25
no bodies military bare	86 -123 -45 -44
no bodies military noun	68 -22 -40 -46
no bodies null bare	-11 -23 12 -54
no bodies null noun	-14 5 1 -46
no bodies people bare	-22 -88 43 -75
no bodies people noun	-31 -48 47 -73
noun noun.body	-33 -27 -24 83
noun noun.branch	-40 40 -152 16
noun noun.child	-88 37 1 -51
noun noun.civilian	-20 10 8 -28
noun noun.exchange	13 8 -26 -52
noun noun.family	29 -135 21 -22
noun noun.foreigner	-17 -12 -18 17
noun noun.man	35 68 -106 -24
noun noun.military	44 -61 -24 -8
noun noun.other	-18 24 -20 -36
noun noun.people	-46 -20 36 -30
noun noun.rank	-84 77 -163 33
noun noun.soldier	-3 -18 -5 -4
noun noun.woman	80 -182 -34 -60
noun null	13 -47 -15 -2
tag any: adj.dead	-26 -53 -67 80
tag any: cue.captivity	25 -11 9 -64
tag any: cue.on_shield	-58 -72 -113 107
tag any: cue.repatriation	-8 -31 -55 47
tag any: noun.body	-95 -51 -57 133
tag any: noun.branch	4 -4 -21 -21
tag any: noun.child	-63 99 -66 -75
tag any: noun.civilian	-104 150 -30 -88
tag any: noun.military	95 -34 -72 -38
tag any: noun.people	-38 -13 40 -23
tag any: noun.rank	-23 11 21 -44
tag any: noun.soldier	21 -9 -36 -6
tag inside: adj.dead	-71 -7 -24 72
tag inside: adj.freed	14 62 -78 -44
tag inside: adj.modifier	34 4 -61 -2
tag inside: adj.wounded	103 -51 -18 -60
tag inside: category	-79 56 -14 7
tag inside: cue.captivity	2 -25 26 -30
tag inside: cue.captured	52 -24 -14 -19
tag inside: cue.count	30 -83 -23 -38
tag inside: cue.each	-40 75 -116 -41
tag inside: cue.held	15 -116 9 -31
tag inside: cue.included	0 19 -27 -44
tag inside: cue.local	-8 69 -56 -22
tag inside: cue.of_whole	-1 7 1 -55
tag inside: cue.part	113 -96 -99 -36
tag inside: cue.repatriation	-15 -3 -1 18
tag inside: cue.same_number	-65 52 -6 -62
tag inside: cue.span	-121 152 -172 -53
tag inside: foe.of	75 -43 -54 -17
tag inside: noun.body	-34 -21 -22 65
tag inside: noun.branch	-47 48 -117 10
tag inside: noun.child	-71 9 24 -50
tag inside: noun.civilian	-26 84 -93 -30
tag inside: noun.exchange	-12 63 -41 -74
tag inside: noun.family	27 -130 20 -18
tag inside: noun.foreigner	-30 -19 -34 73
tag inside: noun.man	35 68 -106 -24
tag inside: noun.military	90 -58 -78 -4
tag inside: noun.other	-19 43 -51 -38
tag inside: noun.people	-81 -3 72 -30
tag inside: noun.rank	-87 72 -89 43
tag inside: noun.soldier	92 -142 -34 -6
tag inside: noun.woman	44 -112 -43 -62
tag inside: own.of	20 -71 -9 3
tag inside: qualifier.approx	69 16 -112 -19
tag inside: qualifier.at_least	-27 18 -15 -46
tag inside: qualifier.at_most	-86 -46 78 13
tag inside: qualifier.more_than	-12 -16 9 -16
tag inside: ru.agent	-80 14 30 26
tag inside: ru.of	18 -40 2 11
tag inside: ua.agent	-51 -19 34 0
tag inside: ua.of	13 -20 34 -59
tag inside: verb.bring	-36 -19 57 -22
tag inside: verb.come	-15 -1 19 -12
tag inside: verb.get	35 -48 4 -18
tag inside: verb.held_exchange	5 -1 -5 -42
tag inside: view.ua	14 -32 -11 34
tag left clause: adj.dead	-32 -20 -42 81
tag left clause: cue.captivity	43 -53 18 -53
tag left clause: cue.on_shield	-88 -23 -36 96
tag left clause: cue.repatriation	-28 -9 -14 38
tag left clause: noun.body	-52 -15 -26 81
tag left clause: noun.branch	-32 75 -61 -16
tag left clause: noun.child	-38 138 -140 -31
tag left clause: noun.civilian	-31 81 -85 -50
tag left clause: noun.military	29 -32 -2 -27
tag left clause: noun.people	-47 -19 55 -26
tag left clause: noun.rank	6 17 -74 1
tag left clause: noun.soldier	23 14 -43 -22
tag right clause: adj.dead	36 -32 -42 -8
tag right clause: cue.captivity	29 -73 26 -36
tag right clause: cue.on_shield	-84 -8 -19 91
tag right clause: cue.repatriation	-20 -22 -43 42
tag right clause: noun.body	-47 -30 -15 50
tag right clause: noun.branch	-8 19 9 -73
tag right clause: noun.child	-49 80 -62 -26
tag right clause: noun.civilian	-26 15 13 -28
tag right clause: noun.military	32 -64 -6 -7
tag right clause: noun.people	-2 -2 -22 -4
tag right clause: noun.rank	39 -17 -16 -61
tag right clause: noun.soldier	51 -31 -51 -32
word after: !	58 -63 -5 -89
word after: "	11 39 -55 -45
word after: (	-13 -119 49 -83
word after: )	-31 2 -71 48
word after: ,	-39 2 22 -6
word after: -	30 2 -66 -78
word after: .	1 -65 25 -2
word after: :	-4 -70 42 -21
word after: ;	-61 -2 -32 52
word after: a	-59 -9 75 -37
word after: accord	2 36 -38 -8
word after: after	39 10 -23 -34
word after: afu	59 -44 -16 -1
word after: all	49 62 -88 -79
word after: among	12 2 -16 -20
word after: and	-58 -23 62 -25
word after: apiece	-63 -39 79 -19
word after: are	-55 -31 81 -45
word after: armed	103 -43 -43 -72
word after: as	-57 -58 46 -9
word after: at	16 -21 4 -35
word after: back	9 -24 38 -29
word after: been	-28 1 44 -34
word after: being	-20 49 -23 -9
word after: betwee	-77 -21 92 -8
word after: bringi	-60 -15 52 -6
word after: brough	4 -20 16 -7
word after: by	-10 -34 30 -31
word after: came	23 -96 67 5
word after: captiv	-2 -6 13 -8
word after: captur	51 1 -26 -53
word after: civili	-38 -37 50 -33
word after: come	-4 -22 1 23
word after: coming	-60 -25 74 -11
word after: countr	-61 -19 82 -8
word after: crosse	19 11 -32 -3
word after: each	-6 -59 41 -31
word after: either	-49 23 29 -5
word after: exchan	2 -103 52 -26
word after: fallen	-13 -5 -6 23
word after: famili	-42 28 8 -48
word after: for	-45 13 29 13
word after: forces	120 -54 -61 -75
word after: free	-20 -52 57 -12
word after: freed	69 -42 -4 -68
word after: friday	9 -5 26 -34
word after: from	-37 -17 51 -11
word after: go	3 -18 18 -6
word after: got	68 -32 -71 -11
word after: had	25 -17 -6 -19
word after: handed	-30 0 -88 44
word after: have	-26 2 39 -46
word after: held	12 64 -71 -8
word after: home	-5 -30 37 -4
word after: in	-57 5 60 -90
word after: includ	18 -46 28 -7
word after: its	-1 -87 24 -21
word after: kursk	-49 63 -67 -14
word after: kyiv	-34 0 15 -37
word after: mortal	11 -2 -6 -3
word after: moscow	-24 22 -9 -38
word after: number	-17 -12 -7 -8
word after: of	20 9 -63 3
word after: on	9 -53 8 -27
word after: one	65 -37 -57 -7
word after: ones	33 25 -59 -21
word after: other	-13 -43 43 7
word after: outsid	44 -17 -20 -11
word after: over	-25 4 -93 39
word after: own	-7 -92 33 -32
word after: per	-92 -67 98 -28
word after: prison	-1 13 1 -18
word after: receiv	8 -7 -42 38
word after: region	-52 67 -66 -13
word after: releas	30 -8 22 -58
word after: remain	-5 83 -80 -43
word after: repatr	32 -6 -34 6
word after: rescue	-13 31 -14 -4
word after: reside	-50 56 -55 -9
word after: return	8 14 -26 -12
word after: reunit	-30 8 0 -25
word after: russia	8 14 -27 -52
word after: said	17 -4 -52 -31
word after: saturd	37 -2 10 -59
word after: servic	-41 8 41 -26
word after: side	-59 -14 59 -4
word after: soldie	55 -69 17 -8
word after: still	39 12 -53 -5
word after: sunday	58 -5 -52 -5
word after: territ	35 -15 -17 -9
word after: that	-73 50 3 10
word after: the	-10 20 -2 -45
word after: their	-35 60 -21 -7
word after: them	-2 -18 20 -23
word after: thursd	70 -42 -42 12
word after: to	60 -54 0 -6
word after: today	-56 -47 75 -34
word after: total	-47 -65 58 -9
word after: transf	69 32 -97 -4
word after: tuesda	-28 -21 39 -60
word after: two	-61 -49 67 22
word after: ukrain	-35 -32 47 2
word after: was	40 -25 -39 -14
word after: way	25 -56 4 -29
word after: wednes	8 -19 17 -7
word after: went	-8 -43 17 -7
word after: were	-26 -30 -11 21
word after: which	39 -94 -6 57
word after: who	35 -2 -77 -40
word after: whom	-25 -14 40 -7
word after: with	-51 19 0 -18
word after: а	74 -75 -51 -9
word after: азовст	-37 40 -34 23
word after: без	56 23 -84 -35
word after: бойцов	62 -54 -24 -21
word after: боку	-25 -23 32 -21
word after: білору	-17 89 -70 -16
word after: в	-8 -15 25 -40
word after: вдалос	3 29 -60 23
word after: вдома	-15 6 -9 -69
word after: вернул	-34 -37 65 -30
word after: вже	28 73 -93 -58
word after: взамен	29 -11 -12 -7
word after: взятых	31 -5 12 -43
word after: визвол	-59 -68 74 -36
word after: вийшли	-37 22 -13 -28
word after: вирвал	55 -14 -37 -14
word after: включа	-65 -55 73 -6
word after: военно	94 -62 -85 -15
word after: военны	-9 -42 55 -12
word after: возвра	20 -16 -4 0
word after: волі	-39 56 -22 -92
word after: вони	96 -91 -85 -3
word after: вооруж	46 -5 -51 9
word after: воссое	-21 15 10 -16
word after: вс	17 -6 -5 -6
word after: все	66 56 -75 -56
word after: всего	10 0 -3 -7
word after: всу	101 -25 -68 -14
word after: вывезе	-5 4 11 -17
word after: від	14 -50 2 -44
word after: відбув	11 -7 -20 -63
word after: віддал	12 -73 7 -17
word after: військ	26 -62 20 -57
word after: глава	-45 -18 28 -19
word after: говори	-21 15 -10 12
word after: гражда	-40 4 15 -37
word after: громад	-32 55 -33 -32
word after: двое	-30 -62 71 -17
word after: двох	85 -1 -107 2
word after: двоє	71 -78 13 6
word after: дев'ят	-6 15 -4 -5
word after: день	60 22 -52 -39
word after: днр	73 -5 -67 -4
word after: до	-31 13 9 -8
word after: додому	-18 -103 57 20
word after: дома	-4 -41 29 -46
word after: домой	-17 28 17 -65
word after: достав	-24 -8 -10 39
word after: друг	-27 -13 41 -9
word after: другу	-27 -13 41 -9
word after: емірат	-60 -98 85 -59
word after: енерго	-28 36 -12 -5
word after: еще	-44 -46 57 -9
word after: же	-2 -16 16 -22
word after: жителе	7 26 -32 -5
word after: жители	-18 40 -25 -2
word after: журнал	-44 92 -76 0
word after: з	-56 19 8 -7
word after: за	0 -76 4 13
word after: забрал	-78 66 -54 -53
word after: заверш	68 -107 -22 0
word after: загибл	-60 -33 -21 80
word after: заступ	-13 25 -11 -8
word after: захисн	-14 19 -5 -2
word after: защитн	-96 32 77 -33
word after: заявил	-58 -23 59 8
word after: збройн	74 -22 -23 -60
word after: звільн	16 -47 23 -17
word after: землі	10 -36 44 -46
word after: знову	-38 5 48 -25
word after: зокрем	-36 -26 34 -8
word after: зсу	62 -46 1 -50
word after: и	-15 15 15 -61
word after: из	49 -45 0 -64
word after: им	-10 -32 -57 37
word after: их	21 -67 7 -82
word after: й	-28 -89 76 -65
word after: к	-20 40 -81 35
word after: каждой	-41 -2 68 -20
word after: киевск	24 -5 -6 -15
word after: киеву	76 -93 -32 -36
word after: кожног	-25 -23 32 -21
word after: коорди	-72 1 25 13
word after: кордон	-6 -25 37 -28
word after: которы	11 7 9 -36
word after: курско	-15 25 -27 -13
word after: курськ	-15 60 -42 -13
word after: курщин	-8 31 -3 -15
word after: лиц	74 -52 -23 -6
word after: людей	37 -65 10 -31
word after: маріуп	-47 47 -4 -39
word after: медвед	-7 -22 33 -14
word after: мера	-18 27 -11 -5
word after: мешкан	32 -20 -11 -3
word after: ми	23 50 -79 -33
word after: минобо	79 -39 -61 -14
word after: москва	-35 -11 38 1
word after: мы	47 42 -76 -24
word after: мінреі	11 -4 -19 12
word after: на	-30 22 19 -67
word after: нам	-61 -59 32 51
word after: нас	62 -45 -61 5
word after: находи	18 -31 19 -6
word after: нацгва	-24 32 -4 -11
word after: наших	-42 -36 30 1
word after: не	-88 15 34 29
word after: неволі	7 -78 0 -11
word after: незако	-12 67 -54 -6
word after: неотло	46 -11 -29 -10
word after: ними	66 -32 -55 -15
word after: них	-13 -1 12 -18
word after: нуждаю	73 -21 -50 -15
word after: о	82 -20 -83 -31
word after: област	-24 33 -32 -17
word after: обмен	-6 13 -8 -24
word after: обмін	-7 6 -2 -63
word after: обміно	8 -52 22 -42
word after: обміну	65 10 -34 -58
word after: обміня	40 -56 39 -61
word after: оборон	28 -15 -24 -41
word after: обратн	47 -49 -47 -16
word after: один	-8 13 -5 -26
word after: одного	1 -16 18 -5
word after: окупан	6 39 -36 -9
word after: освобо	-17 9 12 -20
word after: остают	41 -21 -37 -15
word after: отдали	6 -47 -32 30
word after: отданы	-64 -69 95 -8
word after: отправ	-17 -5 23 -38
word after: отрима	100 -91 -71 -24
word after: офицер	70 -24 -54 -9
word after: офіцер	-22 21 59 -75
word after: павших	-18 -3 -6 20
word after: перебу	-7 23 -19 -7
word after: переда	-10 55 -95 -23
word after: перетн	-27 -24 41 -20
word after: плен	30 -19 -10 -13
word after: плена	21 -19 3 -7
word after: пленны	-39 8 34 -32
word after: плену	60 -14 -44 -9
word after: по	-50 6 52 -23
word after: поверн	-16 7 -10 27
word after: поверт	-30 -55 20 13
word after: повідо	-45 -43 47 8
word after: погибш	-37 -4 -9 50
word after: подтве	77 -87 -49 -8
word after: поза	-38 -77 60 -53
word after: покину	-53 -20 70 -21
word after: полегл	-59 -16 -34 65
word after: полону	45 -68 61 -76
word after: получе	-9 -3 -4 17
word after: получи	-58 52 -53 30
word after: понад	-46 -20 60 -10
word after: попавш	52 -18 -78 -11
word after: поране	-73 -141 112 -87
word after: посред	22 -46 50 -50
word after: привез	-61 -3 -5 63
word after: пригра	-25 92 -73 -13
word after: приеха	-22 60 -57 -27
word after: принял	12 -15 -16 15
word after: против	-66 -55 -62 67
word after: прошел	-101 4 75 -11
word after: підкон	-86 -12 47 29
word after: підтве	53 -8 -61 19
word after: після	59 -5 32 -73
word after: разом	-24 -22 43 -23
word after: района	-12 53 -43 -8
word after: расска	51 -49 -62 -24
word after: репатр	-4 -5 -3 11
word after: решта	-43 -25 -48 45
word after: родину	57 -51 -44 12
word after: родным	-35 23 5 -23
word after: россии	-63 -55 79 -30
word after: россий	-36 43 -35 -8
word after: россию	-78 -3 43 -8
word after: россия	4 -45 52 -27
word after: російс	35 24 -67 -53
word after: росія	-39 39 -23 -39
word after: росіян	-63 -20 72 -49
word after: росії	-9 57 -65 12
word after: рф	85 14 -94 -22
word after: рядови	36 20 -83 -20
word after: рідних	15 -9 -8 1
word after: рідній	27 -41 34 -43
word after: с	-40 2 36 -38
word after: свобод	50 -49 17 -31
word after: своих	-29 -9 7 32
word after: своїх	38 47 -82 -48
word after: сегодн	9 -52 45 -38
word after: семеро	20 -19 1 -3
word after: серед	45 15 -28 -46
word after: сержан	19 -35 19 -36
word after: сил	103 -74 -29 -46
word after: солдат	-49 39 22 39
word after: сообща	47 -24 -47 -5
word after: сообщи	-23 -59 61 -37
word after: состоя	9 -121 1 -37
word after: среди	46 -69 -38 -25
word after: сто	-32 -61 51 -84
word after: стольк	-6 -39 29 -13
word after: сторон	-25 22 -19 -4
word after: стільк	53 18 -53 -36
word after: суджан	-9 50 -42 -8
word after: судна	-58 42 -37 -4
word after: сьогод	23 -97 -21 14
word after: сімох	-19 -20 35 -4
word after: та	46 -23 -50 -11
word after: так	-105 -87 109 -26
word after: также	48 -27 -39 13
word after: такий	17 -23 7 -11
word after: також	31 -23 -11 3
word after: там	17 38 -34 -31
word after: терито	-12 19 -5 -14
word after: террит	45 -13 -27 -7
word after: том	-1 -45 26 -8
word after: трое	79 -46 -45 -6
word after: троє	30 -18 -4 -8
word after: туда	-9 -54 -25 70
word after: тяжело	20 -51 -9 -89
word after: у	-22 76 -61 -35
word after: удалос	81 -50 -32 -20
word after: удержи	-9 72 -61 -10
word after: удома	12 -80 62 -43
word after: уехали	-10 20 9 -19
word after: уже	2 -14 17 -18
word after: украин	36 -48 -18 4
word after: україн	-52 -4 -10 52
word after: усі	64 28 -83 -38
word after: утриму	-84 30 58 -17
word after: федера	21 7 -41 -10
word after: це	16 -90 31 -62
word after: цивіль	60 -39 -8 -16
word after: четвер	-51 -87 88 36
word after: числе	-11 -30 29 -12
word after: чолові	-13 -22 31 -5
word after: шестер	51 -93 39 -16
word after: штаб	-57 -59 65 -3
word after: ще	75 -41 -59 -11
word after: щиті	-40 -4 -14 51
word after: що	84 -94 -40 -53
word after: это	23 7 -22 -11
word after: яких	-78 -30 87 -81
word after: які	-8 -68 81 -3
word after: і	72 -65 -40 -19
word after: із	-70 -48 87 -15
word after: інозем	-48 -26 -8 68
word after: їдуть	-16 23 8 -34
word after: їхніх	-2 -95 39 -33
word after: اسر	72 -12 -55 -14
word after: اسيرا	0 -14 16 -4
word after: الي	-14 -3 11 -17
word after: اوكران	-48 -18 60 -17
word after: جانب	-57 -12 55 -2
word after: جانبين	-28 -8 35 -2
word after: روسي	-1 -10 7 -8
word after: روسيا	-22 -21 29 -13
word after: طرف	-34 12 24 -7
word after: عادوا	-11 10 12 -13
word after: في	2 14 -11 -13
word after: كل	-60 1 46 -10
word after: لكل	-17 -12 29 -4
word after: مقابل	7 10 -15 -3
word after: من	-8 -58 55 -13
word after: و	-4 -16 26 -13
word after: واقع	-18 -12 31 -2
word after: وساطه	17 6 -19 -4
word after: –	-14 6 -8 -33
word before: 	22 -30 -7 -54
word before: "	52 -136 -35 -2
word before: (	-43 9 -2 44
word before: )	-67 -82 82 -43
word before: +	36 -96 33 -29
word before: ,	26 15 -48 -43
word before: -	-11 33 -51 -65
word before: :	30 -9 -29 -53
word before: ;	4 -75 19 -48
word before: a	-2 -16 0 -73
word before: affair	2 1 6 -10
word before: also	38 22 -27 -22
word before: an	34 -29 -10 -2
word before: and	4 6 -3 -40
word before: announ	81 -53 -78 -16
word before: anothe	24 -23 -2 -25
word before: are	29 -34 -8 -31
word before: as	-70 91 -54 -5
word before: at	0 -7 -8 -45
word before: back	26 -55 -7 -12
word before: been	22 -42 -5 -7
word before: bodies	-32 -9 -38 71
word before: brough	39 -41 -5 8
word before: by	22 -45 28 -30
word before: captiv	-54 -41 103 -15
word before: civili	81 -70 -128 -13
word before: comple	-25 -23 33 -8
word before: confir	-50 -70 81 -32
word before: covere	-1 -18 9 -4
word before: day	-44 -15 62 -6
word before: defenc	41 -21 -13 -34
word before: defend	-27 48 -20 -3
word before: each	14 -30 18 -17
word before: exchan	19 -59 47 -29
word before: federa	-65 -12 64 -35
word before: follow	45 -40 -31 -30
word before: for	14 -80 26 -70
word before: foreig	2 1 6 -10
word before: free	-18 -8 62 -44
word before: freed	13 -34 23 -15
word before: from	-12 24 0 -11
word before: furthe	14 -41 2 29
word before: got	22 -80 -4 -23
word before: had	-56 38 9 -49
word before: handed	5 5 -47 32
word before: has	74 -58 35 10
word before: have	-85 -11 89 -12
word before: holdin	-19 44 -22 -8
word before: holds	45 -22 -31 -18
word before: home	-4 -40 32 1
word before: in	-12 32 -82 -1
word before: includ	7 -8 3 -3
word before: involv	13 -20 2 -3
word before: is	36 -30 -25 -10
word before: it	-23 13 -8 -54
word before: its	-79 -85 71 -24
word before: kiev	71 -59 -31 -6
word before: kyiv	31 -76 43 -52
word before: manage	21 31 -7 -42
word before: may	44 -35 -17 -11
word before: mediat	-48 25 34 -32
word before: milita	-61 88 -41 -5
word before: minist	44 -22 -20 -34
word before: moscow	13 -81 40 -8
word before: moskal	5 60 -58 -14
word before: negoti	53 -48 -22 -24
word before: new	-54 -27 63 -8
word before: number	-5 58 -75 -19
word before: of	-74 -24 48 -21
word before: office	-36 11 17 5
word before: on	55 -54 10 -26
word before: one	60 -33 -58 -40
word before: our	19 9 -19 -14
word before: over	-3 2 -32 29
word before: people	68 -44 4 -39
word before: plus	-9 14 -3 -2
word before: prison	-22 44 -31 -16
word before: proces	30 -14 -8 -8
word before: qatar	-8 66 -60 -8
word before: receiv	-24 10 -96 7
word before: releas	-23 -47 68 -28
word before: remain	-44 -13 -22 38
word before: report	81 -74 -81 -44
word before: result	-4 -15 21 -6
word before: return	-31 13 -48 25
word before: russia	21 10 -33 -48
word before: said	-39 47 -19 -16
word before: says	-45 -58 61 -35
word before: secure	23 -18 -5 -9
word before: servic	45 -23 -50 -7
word before: side	-46 -51 71 -18
word before: sides	-35 -32 40 -27
word before: soldie	-4 23 -9 4
word before: succee	-45 -16 57 -5
word before: swap	4 34 -8 -88
word before: swappe	-97 -24 102 -23
word before: talks	18 -4 -7 -7
word before: that	4 -13 33 -88
word before: the	-9 2 -10 -7
word before: them	25 -7 -9 -30
word before: this	17 -31 3 -10
word before: to	13 -10 2 -28
word before: today	13 -71 28 -33
word before: took	-25 -3 -43 40
word before: total	-32 -18 38 -14
word before: traded	5 -22 36 -60
word before: transf	4 -3 -10 9
word before: two	-83 57 25 -22
word before: uae	12 -18 7 -7
word before: ukrain	-56 -6 31 -13
word before: under	-1 -9 2 7
word before: war	68 -7 -107 -10
word before: warrio	16 -7 -60 -27
word before: was	66 -96 -30 -77
word before: we	39 -36 -35 -44
word before: wednes	8 -26 14 -9
word before: were	-59 -16 48 29
word before: which	-56 -21 64 -18
word before: while	79 -70 -23 -4
word before: with	-86 64 -8 20
word before: year	45 -27 -22 -13
word before: а	15 52 -64 -37
word before: август	-21 -18 38 -7
word before: батькі	-49 -5 -22 53
word before: без	65 -7 -64 -24
word before: белору	46 -24 -48 -20
word before: большо	-64 -30 67 -22
word before: білору	-39 103 -81 -32
word before: в	57 -22 -54 -43
word before: вдалос	-35 35 36 7
word before: вдома	-14 -61 66 -34
word before: велико	96 -90 -91 -18
word before: вернул	8 -29 -8 8
word before: вернут	11 -7 5 -18
word before: вже	-24 -6 -11 39
word before: взамен	-16 -67 67 -16
word before: визвол	18 11 45 -78
word before: вийшли	-19 -1 36 -33
word before: вирвал	6 -42 16 -3
word before: виїхал	-34 24 26 -41
word before: вместе	30 -20 -13 -7
word before: военно	0 -38 29 -16
word before: военны	-38 29 -37 11
word before: возвра	-27 -37 36 5
word before: воли	6 -13 11 -8
word before: волю	-6 49 -33 -3
word before: волі	12 -34 10 -23
word before: ворожо	37 -18 -19 -5
word before: воїнів	-89 88 76 -9
word before: все	67 -33 -68 -45
word before: всего	-30 -7 30 4
word before: встреч	24 12 -29 -6
word before: всу	71 31 -48 -67
word before: вчера	-45 9 36 0
word before: вызвол	16 -23 1 -15
word before: вырвал	11 -6 1 -7
word before: відбув	12 -85 -8 -26
word before: віддал	-39 -167 147 -71
word before: відпов	43 -22 -20 -28
word before: військ	21 -72 16 -23
word before: говори	62 -23 -60 -20
word before: год	48 -14 -40 -4
word before: года	-68 -17 64 -3
word before: гражда	95 27 -42 -17
word before: даними	26 29 -63 -16
word before: данным	-59 51 -45 -38
word before: два	-97 31 -63 91
word before: день	21 -58 42 -63
word before: депута	-39 -21 -63 68
word before: для	121 -15 -123 -50
word before: дня	-26 42 -40 -35
word before: до	-62 4 24 -2
word before: доброй	21 -5 -14 -2
word before: догово	8 -8 -14 14
word before: додому	57 -3 -47 -60
word before: дома	19 -43 23 -24
word before: домовл	-48 43 -37 13
word before: домой	-22 -52 8 21
word before: доправ	-14 24 -31 14
word before: достав	-26 -21 -10 52
word before: друг	8 -20 23 -13
word before: другу	8 -20 23 -13
word before: едут	-20 -18 47 -27
word before: еще	-70 25 -12 24
word before: ж	-2 19 -89 -74
word before: же	89 -50 -64 -31
word before: з	71 -28 -38 -70
word before: за	-66 41 -10 -47
word before: забрал	-34 -78 23 32
word before: забрат	-21 -12 22 -10
word before: заверш	-45 32 9 -14
word before: загало	-77 -34 74 -44
word before: загибл	-6 -4 -17 21
word before: застен	28 -16 -15 -5
word before: захисн	45 -7 -74 -26
word before: заявил	55 -95 14 -22
word before: звільн	-43 -27 29 20
word before: зеленс	25 -88 27 -31
word before: землю	-6 -13 15 2
word before: землі	39 -33 -24 -10
word before: знову	19 -39 4 -38
word before: зустрі	11 -61 33 -18
word before: и	-31 66 -64 28
word before: из	-4 -46 43 -31
word before: итогам	6 -82 79 2
word before: их	-14 43 -36 -84
word before: июня	-31 -15 12 34
word before: й	43 50 -83 -7
word before: к	5 -37 -54 40
word before: каждой	-114 -100 114 -25
word before: киев	52 -60 -9 -14
word before: киевом	75 -56 -67 -12
word before: киевск	36 -18 -7 -11
word before: киеву	-3 -56 55 -10
word before: контро	41 -10 -23 -11
word before: кількі	33 -70 44 -57
word before: людей	47 -3 1 -33
word before: маємо	62 -61 -55 -23
word before: мединс	-3 -4 -11 17
word before: межах	19 -15 -11 6
word before: ми	-55 -16 38 -46
word before: минобо	-52 -53 61 -22
word before: москва	-40 -96 68 -55
word before: москве	-8 -2 -1 11
word before: мы	8 -66 -2 -14
word before: мінобо	116 -46 -101 -21
word before: на	35 -58 -8 -33
word before: нам	25 -74 -52 66
word before: нас	105 -116 -89 -13
word before: натомі	32 -17 -37 24
word before: находя	19 73 -79 -14
word before: наших	53 -53 -35 -6
word before: неволі	-37 -61 76 -35
word before: незако	-41 82 -59 -11
word before: незале	-19 38 -14 -14
word before: ними	-68 -7 31 1
word before: них	57 -2 -89 25
word before: о	-62 -20 98 -49
word before: оаэ	-44 30 -16 -7
word before: обе	-20 -2 28 -7
word before: област	-69 67 -66 8
word before: обмен	37 -86 21 -53
word before: обмена	-65 -82 82 -58
word before: обменя	40 -83 -9 -40
word before: обмін	28 -2 -22 -63
word before: обміно	42 36 -49 -32
word before: обміну	45 21 -23 -56
word before: обміня	38 9 -6 -84
word before: обратн	-17 1 24 -51
word before: одержа	27 -8 12 -32
word before: одност	39 -11 -32 -1
word before: окупов	-19 45 -15 -11
word before: освобо	-11 -3 70 -22
word before: останк	-37 -5 -11 50
word before: остают	-97 12 28 -57
word before: осіб	80 -34 -70 -3
word before: от	35 5 -48 -9
word before: ответ	1 -2 -10 12
word before: отдала	28 -26 33 -55
word before: отдали	12 -82 -49 66
word before: отдано	61 -43 -70 -24
word before: отданы	0 -30 10 0
word before: отправ	-33 -53 -64 70
word before: отпуст	-59 20 1 -53
word before: отпуще	42 -10 -29 -5
word before: отрима	-6 -79 -14 7
word before: отчита	-67 -50 71 -18
word before: офіцер	2 0 -78 6
word before: очеред	-29 -26 27 3
word before: перебу	-45 -7 64 -46
word before: перего	62 -35 -20 -26
word before: переда	7 -16 -20 21
word before: плена	23 14 -20 -20
word before: пленны	-90 -69 99 -46
word before: плену	-53 12 42 -8
word before: плюс	9 -9 -7 -43
word before: по	23 -117 51 -40
word before: поверн	-43 -62 86 -8
word before: поверт	-49 -51 110 -63
word before: повідо	-3 -73 62 -26
word before: погибш	-6 -11 -5 22
word before: подкон	77 -41 6 -66
word before: подтве	35 24 -64 -14
word before: поза	-17 -35 37 -13
word before: полегл	-4 -3 -7 13
word before: полоне	-103 38 2 -18
word before: полону	-24 -11 67 -34
word before: полоні	-30 -13 51 -47
word before: получе	11 -15 -38 41
word before: получи	-82 22 -12 46
word before: порядк	43 -32 -28 -4
word before: посред	-22 -4 26 -4
word before: поїхал	-8 44 -29 -4
word before: при	-24 -40 49 -5
word before: прибул	60 -21 -69 26
word before: прибыл	-12 -57 61 -37
word before: привез	-52 -37 39 45
word before: приеха	-89 83 53 -87
word before: прийня	2 47 -69 27
word before: прикор	-3 11 -6 -3
word before: принял	-26 -57 8 35
word before: принят	2 -19 -17 19
word before: приїха	21 -43 50 -41
word before: про	-50 18 -48 55
word before: провел	-29 -35 45 -13
word before: против	-78 -55 68 76
word before: процес	33 -9 -21 -5
word before: прошел	-79 -46 82 -18
word before: підкон	3 -3 -8 8
word before: підтве	23 -27 1 -26
word before: разом	-30 6 107 -32
word before: ранены	59 -15 -62 -24
word before: режим	28 0 -19 -9
word before: режима	-5 -39 41 -8
word before: режимо	36 -4 -21 -13
word before: режиму	41 -12 -16 -12
word before: резуль	10 -73 43 -8
word before: репатр	-32 -13 -11 26
word before: родину	-25 4 -21 35
word before: родным	-26 74 -52 -15
word before: року	0 -48 25 23
word before: россии	-5 -51 32 -22
word before: россий	61 -11 -62 -1
word before: россию	-24 -32 63 -79
word before: россия	64 -69 -39 -13
word before: російс	-42 21 62 -30
word before: росія	59 1 -52 -34
word before: росіян	87 -52 -68 -34
word before: росії	20 -29 35 -34
word before: рф	76 -30 -32 -42
word before: рідних	56 -55 -60 -27
word before: рідну	-5 -16 16 3
word before: рідній	24 41 34 -52
word before: с	32 59 -76 -19
word before: сбу	18 -76 53 2
word before: свобод	3 -100 58 -30
word before: своих	28 -44 -24 -21
word before: своїх	-42 -25 56 -60
word before: себе	25 14 -34 -8
word before: сегодн	-16 -39 31 1
word before: серед	-11 37 -77 59
word before: сержан	-23 41 -20 -6
word before: сил	-50 26 -66 36
word before: словам	-13 -91 61 21
word before: солдат	-33 49 -34 -50
word before: сообщи	-16 -50 61 -12
word before: состоя	22 -15 -20 -47
word before: среди	-23 28 -63 -15
word before: стамбу	44 -25 -33 6
word before: стольк	67 -30 -59 -12
word before: сторон	-20 -61 61 -52
word before: сумах	-63 6 44 -58
word before: сьогод	14 -41 25 -40
word before: та	-8 48 -36 -16
word before: также	-27 49 -24 -5
word before: також	-10 65 -87 32
word before: там	-56 52 -30 -36
word before: теж	53 -58 -50 -35
word before: тел	-20 -5 -6 29
word before: тела	-52 -7 -15 72
word before: терито	-18 45 -28 6
word before: террит	40 -3 -24 -20
word before: того	-23 39 -24 6
word before: тоже	-71 -67 85 -71
word before: той	63 -68 -64 -45
word before: тримає	7 36 -37 -7
word before: тіл	-11 -14 -8 31
word before: тіла	-37 -10 -19 41
word before: у	35 40 -92 -83
word before: удалос	-15 19 -21 -24
word before: удержи	38 32 -61 -16
word before: удома	-27 -26 62 -45
word before: уехали	45 -81 56 -64
word before: уже	6 -26 2 17
word before: украин	5 9 -29 -18
word before: україн	-44 -31 41 -2
word before: уповно	-18 -3 -18 31
word before: услови	16 6 -14 -8
word before: утриму	-33 -40 48 -22
word before: формат	-190 32 5 -26
word before: формул	-19 -28 2 -46
word before: це	-43 6 87 0
word before: цивіль	61 -16 -65 -2
word before: цього	-22 -8 9 18
word before: челове	-76 41 61 -30
word before: через	-17 -25 33 -13
word before: четвер	-11 -71 57 -21
word before: чолові	108 -41 -108 -22
word before: что	45 -84 -2 -17
word before: ще	-47 29 14 -55
word before: щиті	-65 -6 -12 69
word before: що	69 -40 -68 -17
word before: щойно	1 -55 32 -19
word before: этап	-57 -27 60 -15
word before: яких	-58 51 39 -21
word before: є	-106 23 57 -30
word before: і	-6 28 -31 -38
word before: із	-32 -51 102 -83
word before: їдуть	-16 0 33 -71
word before: їх	-69 4 7 -91
word before: їхніх	-42 -100 42 -25
word before: استعاد	13 -26 17 -18
word before: اسير	-26 18 15 -6
word before: اسيرا	-55 -11 51 -7
word before: الي	-4 -5 10 -5
word before: اليوم	6 -46 38 -4
word before: امارات	-2 34 -27 -7
word before: ان	-22 28 26 -32
word before: اوكران	-3 8 -1 -4
word before: تبادل	-72 -33 88 -5
word before: تسلمت	-10 -12 -8 29
word before: جانب	-31 -5 29 6
word before: روسيا	27 -19 -14 -3
word before: روسيه	49 6 -40 -21
word before: سراح	3 -13 14 -4
word before: شمل	-29 -33 35 -25
word before: شملت	-30 -12 38 -3
word before: عاد	-22 15 1 -16
word before: عسكريا	-28 53 -28 -6
word before: عمليه	-24 -18 36 -6
word before: عن	-48 -78 83 17
word before: عوده	-49 7 35 -18
word before: في	-20 10 0 -20
word before: كييف	-50 -63 91 -19
word before: مقابل	-2 -17 11 -3
word before: من	-35 2 33 -7
word before: موسكو	17 -30 8 -2
word before: و	-20 4 20 -9
word before: واقع	-34 -9 30 -9
word before: –	31 -13 -47 -28
word before: •	-62 -50 1 63
word before: ▪	-25 -60 49 12
word before: ⚡	-80 -61 82 -41
word before: ✅	17 -51 14 -78
word before: ❗	-48 -55 68 -26
`;
