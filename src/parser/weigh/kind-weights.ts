/** Written by `npm run train` from the labelled posts: not to be edited. A cue, then its worth to each answer. */
export const KIND_WEIGHTS = `
after bodies bodies	-51 -25 -42 101
after bodies military	-76 -51 -14 78
after bodies null	-130 -55 -54 96
after civilians civilians	-19 -17 22 -50
after civilians military	-41 61 -28 -91
after civilians null	9 17 -61 -95
after civilians people	-9 26 -27 -53
after military bodies	49 -67 -74 -31
after military civilians	2 36 -66 -18
after military military	-23 -32 25 -22
after military null	11 -33 13 -165
after military people	89 -14 -92 -117
after null bodies	-42 -23 -16 62
after null civilians	-105 -28 45 -53
after null military	40 -52 -27 -34
after null null	-43 16 -19 -3
after null people	-48 -31 11 23
after people bodies	-33 -66 -25 57
after people civilians	-94 46 -19 -54
after people military	39 -9 -119 -61
after people null	-129 -26 82 -40
after people people	-32 -61 44 -42
ahead of bodies bodies	-44 -16 -24 76
ahead of bodies military	9 -92 -73 3
ahead of bodies null	54 -92 -86 -34
ahead of bodies people	-52 -62 84 -111
ahead of civilians civilians	9 -11 -7 -55
ahead of civilians military	95 -50 -98 -30
ahead of civilians null	-168 32 39 -119
ahead of civilians people	-43 -74 64 -35
ahead of military bodies	-22 -24 -6 49
ahead of military civilians	-121 108 -73 -40
ahead of military military	47 -13 -93 -5
ahead of military null	54 -69 -17 -171
ahead of military people	15 -130 24 -64
ahead of null bodies	32 -36 -61 -20
ahead of null civilians	9 31 -125 -34
ahead of null military	12 -55 27 -79
ahead of null null	4 0 -44 34
ahead of null people	-66 34 6 -106
ahead of people bodies	-15 -25 -15 20
ahead of people civilians	-114 45 -10 -30
ahead of people military	-13 28 6 -105
ahead of people null	-107 -27 91 -155
ahead of people people	3 -37 1 -60
always	-1 -3 -12 -4
bodies spoken of bodies bare	-54 -35 -44 75
bodies spoken of bodies noun	-51 -20 -25 93
bodies spoken of civilians noun	-102 -24 64 -124
bodies spoken of military noun	-11 -148 -158 38
bodies spoken of null bare	-42 -129 -120 61
bodies spoken of null noun	5 -21 -84 19
bodies spoken of people bare	-162 83 -47 -93
bodies spoken of people noun	-139 -118 21 23
counts bodies	-56 -24 -37 102
counts civilians	-47 63 -37 -42
counts military	55 -35 -41 -38
counts null	-1 -45 4 -4
counts people	-47 -35 54 -53
found N for N bodies	-75 -26 -45 86
found N for N military	195 -123 -99 -40
found N for N people	-4 -15 3 -108
found N from each side civilians	-91 124 -56 -9
found N from each side military	167 -52 -136 -50
found N from each side people	-43 -68 61 -27
found N-for-N people	32 -102 -25 -40
found number and noun bodies	-47 -21 -35 82
found number and noun civilians	-29 71 -66 -35
found number and noun military	65 -56 -32 -32
found number and noun null	-9 21 -58 -36
found number and noun people	-86 -46 98 -43
found number without a noun bodies	-56 -38 -44 88
found number without a noun civilians	-72 -21 36 -63
found number without a noun military	-26 6 4 0
found number without a noun null	-5 -81 11 14
found number without a noun people	44 -7 -62 -6
found the same number military	-12 35 -50 -78
found the same number people	-127 2 35 -49
no bodies bodies noun	-29 -87 -106 40
no bodies civilians noun	-33 75 -70 -28
no bodies military bare	83 -119 -52 -47
no bodies military noun	57 -20 -30 -48
no bodies null bare	-14 -53 19 -13
no bodies null noun	-13 0 -24 -74
no bodies people bare	-14 -79 38 -76
no bodies people noun	-34 -41 50 -60
noun noun.body	-37 -28 -21 75
noun noun.branch	-43 30 -120 26
noun noun.child	-98 18 15 -53
noun noun.civilian	-14 9 -1 -27
noun noun.exchange	0 6 -28 -34
noun noun.family	38 -117 37 -12
noun noun.foreigner	-10 -16 -9 33
noun noun.man	48 71 -108 -31
noun noun.military	59 -58 -23 -11
noun noun.other	-45 9 -11 -49
noun noun.people	-74 -25 60 -34
noun noun.rank	-78 72 -165 25
noun noun.soldier	14 -26 -18 -18
noun noun.woman	62 -165 -35 -70
noun null	2 -42 5 -6
tag any: adj.dead	-15 -55 -92 91
tag any: cue.captivity	17 4 -1 -54
tag any: cue.on_shield	-62 -66 -107 113
tag any: cue.repatriation	23 -31 -61 25
tag any: noun.body	-102 -50 -51 133
tag any: noun.branch	10 -5 -21 -20
tag any: noun.child	-67 102 -78 -78
tag any: noun.civilian	-102 128 -14 -92
tag any: noun.military	97 -22 -80 -34
tag any: noun.people	-35 -18 43 -15
tag any: noun.rank	-17 11 8 -47
tag any: noun.soldier	-8 12 -36 -5
tag inside: adj.dead	-85 -3 -16 98
tag inside: adj.freed	44 61 -82 -42
tag inside: adj.modifier	41 12 -56 -26
tag inside: adj.wounded	87 -53 -20 -60
tag inside: category	-63 44 -19 13
tag inside: cue.captivity	2 -16 16 -30
tag inside: cue.captured	51 -25 -19 -13
tag inside: cue.count	32 -102 -25 -40
tag inside: cue.each	-43 80 -106 -28
tag inside: cue.included	21 12 -37 -43
tag inside: cue.of_whole	-23 -5 38 -58
tag inside: cue.part	95 -117 -86 -32
tag inside: cue.repatriation	-17 -2 -1 19
tag inside: cue.same_number	-57 52 -16 -62
tag inside: cue.span	-134 161 -149 -39
tag inside: foe.of	81 -62 -35 -15
tag inside: noun.body	-37 -20 -18 68
tag inside: noun.branch	-45 39 -93 25
tag inside: noun.child	-84 -2 32 -52
tag inside: noun.civilian	-21 65 -67 -32
tag inside: noun.exchange	-27 56 -46 -68
tag inside: noun.family	36 -113 35 0
tag inside: noun.foreigner	-34 -15 -21 63
tag inside: noun.man	48 71 -108 -31
tag inside: noun.military	96 -53 -77 -2
tag inside: noun.other	-99 64 -17 -109
tag inside: noun.people	-76 7 61 -27
tag inside: noun.rank	-88 69 -90 41
tag inside: noun.soldier	87 -147 -41 -27
tag inside: noun.woman	47 -141 -24 -71
tag inside: own.of	10 -68 10 -3
tag inside: qualifier.approx	-61 83 -79 -8
tag inside: qualifier.at_least	69 -77 1 -3
tag inside: qualifier.at_most	-91 -16 42 45
tag inside: qualifier.more_than	-32 -60 98 -75
tag inside: ru.agent	-80 12 41 16
tag inside: ru.of	16 -48 -1 12
tag inside: ua.agent	-103 -11 62 -1
tag inside: ua.of	28 -32 34 -53
tag inside: verb.bring	8 -25 21 -9
tag inside: verb.come	-9 17 1 -13
tag inside: verb.get	47 -54 -14 0
tag inside: verb.held_exchange	6 -2 -16 -46
tag inside: view.ua	18 -40 -26 42
tag left clause: adj.dead	-31 -25 -38 85
tag left clause: cue.captivity	5 -26 17 -44
tag left clause: cue.on_shield	-89 -21 -28 68
tag left clause: cue.repatriation	-36 -6 -14 55
tag left clause: noun.body	-53 -17 -22 86
tag left clause: noun.branch	-35 103 -104 -28
tag left clause: noun.child	-16 149 -177 -27
tag left clause: noun.civilian	-3 27 -24 -33
tag left clause: noun.military	3 -26 13 -18
tag left clause: noun.people	-40 -22 33 -16
tag left clause: noun.rank	-6 19 -36 2
tag left clause: noun.soldier	2 34 -52 -31
tag right clause: adj.dead	51 -38 -59 -13
tag right clause: cue.captivity	31 -52 17 -36
tag right clause: cue.on_shield	-84 -11 -17 87
tag right clause: cue.repatriation	-16 -17 -29 33
tag right clause: noun.body	-43 -31 -30 59
tag right clause: noun.branch	-24 25 -16 -84
tag right clause: noun.child	-58 75 -64 -25
tag right clause: noun.civilian	-26 27 -3 -25
tag right clause: noun.military	25 -43 -17 -17
tag right clause: noun.people	-9 0 -11 -6
tag right clause: noun.rank	56 -19 -14 -60
tag right clause: noun.soldier	58 -50 -35 -45
word after: !	61 -89 -8 -85
word after: "	27 19 -48 -42
word after: (	-8 -124 44 -84
word after: )	-31 1 -77 39
word after: ,	-38 2 11 -6
word after: -	22 0 -52 -88
word after: .	12 -72 34 -5
word after: :	3 -56 54 -22
word after: ;	-48 -85 -29 63
word after: a	-64 -14 88 -35
word after: accord	-9 -4 -15 29
word after: after	40 8 -19 -31
word after: afu	78 -69 -25 2
word after: all	47 35 -60 -85
word after: among	17 15 -29 -24
word after: and	-42 -1 54 -27
word after: apiece	-45 -38 73 -11
word after: are	-36 -82 102 -40
word after: armed	64 -94 -74 -45
word after: as	-31 -52 43 -4
word after: at	-33 -4 43 -19
word after: back	35 -22 -1 -13
word after: been	-21 -14 28 -55
word after: being	-20 37 -11 -8
word after: betwee	-58 -30 65 -9
word after: bringi	-48 -24 60 -2
word after: brough	-3 -38 31 -4
word after: by	-2 -58 52 -37
word after: came	20 -98 59 10
word after: captiv	-9 1 16 -8
word after: captur	37 24 -33 -47
word after: civili	-25 -9 3 -27
word after: come	1 -31 13 15
word after: coming	-35 -17 41 -7
word after: countr	-51 -24 58 -7
word after: crosse	27 6 -32 -3
word after: each	-2 -60 31 -28
word after: either	-55 17 38 -5
word after: exchan	32 -84 11 -23
word after: fallen	-19 -2 -3 23
word after: famili	-56 28 -1 -44
word after: for	-42 -7 26 25
word after: forces	77 -73 -64 -47
word after: free	-1 -36 33 -10
word after: freed	74 -50 -31 -57
word after: friday	5 -2 19 -24
word after: from	-36 -24 44 -9
word after: go	-25 0 29 -8
word after: got	31 -20 -57 -9
word after: had	50 -7 -15 -44
word after: handed	-23 6 -78 37
word after: have	-18 -12 22 -51
word after: home	7 -16 11 -5
word after: in	-33 -60 61 -86
word after: includ	38 -60 27 -5
word after: its	-7 -78 38 -8
word after: kursk	3 26 -22 -8
word after: kyiv	-12 6 -10 -39
word after: mortal	11 -4 -5 -2
word after: moscow	23 -40 12 -31
word after: number	-6 -15 -8 -3
word after: of	38 26 -59 -36
word after: on	31 -54 -4 -21
word after: one	79 -56 -55 -6
word after: other	-21 -53 27 6
word after: outsid	45 -25 -18 -8
word after: over	-22 7 -94 38
word after: own	-3 -91 39 -25
word after: per	-103 -68 101 -32
word after: prison	0 -6 2 -15
word after: region	-20 44 -18 -7
word after: releas	24 -18 9 -50
word after: repatr	-2 -1 -13 16
word after: rescue	-10 26 -13 -5
word after: reside	35 -27 -10 -2
word after: return	25 16 -30 -7
word after: reunit	-42 12 -9 -24
word after: russia	4 -1 -16 -38
word after: saturd	37 3 -2 -53
word after: servic	-25 7 35 -12
word after: side	-39 -33 44 -4
word after: soldie	71 -90 -24 -16
word after: sunday	36 -8 -40 -2
word after: territ	39 -15 -15 -13
word after: that	-85 55 -13 13
word after: the	-7 27 -13 -40
word after: their	-41 57 -11 -3
word after: them	11 -13 -14 -14
word after: thursd	62 -33 -49 15
word after: to	75 -84 -4 -13
word after: today	-16 -35 60 -24
word after: total	-53 -56 80 -3
word after: transf	62 31 -86 -5
word after: tuesda	-34 -23 50 -55
word after: two	-44 -57 45 15
word after: ukrain	-44 -21 49 8
word after: was	21 -28 -16 -15
word after: way	25 -60 -10 -32
word after: wednes	7 -13 9 -4
word after: went	-17 -39 20 -8
word after: were	-12 -20 -22 21
word after: which	62 -92 -8 25
word after: who	53 43 -63 -32
word after: whom	-19 -22 43 -7
word after: with	-58 10 2 -21
word after: а	63 -66 -1 -19
word after: азовст	-37 38 -45 21
word after: без	59 29 -96 -37
word after: бойцов	78 -70 -19 -13
word after: боку	-23 -20 36 -10
word after: білору	-32 50 -50 -24
word after: в	9 -28 18 -38
word after: вдалос	9 16 -46 14
word after: вдома	18 17 -34 -64
word after: вернул	-22 -73 64 -19
word after: вже	47 73 -75 -43
word after: взамен	22 -12 -10 -2
word after: взятых	21 -6 2 -33
word after: визвол	-46 -64 72 -25
word after: вийшли	-15 9 -15 -28
word after: вирвал	61 -22 -44 -10
word after: включа	-70 -68 77 -9
word after: военно	100 -77 -82 -16
word after: военны	-9 -53 53 -17
word after: возвра	25 1 -26 0
word after: волі	-38 66 -32 -85
word after: вони	110 -80 -101 -14
word after: вооруж	45 -7 -41 0
word after: воссое	-16 32 -6 -14
word after: вс	23 -10 -10 -6
word after: всу	112 -29 -83 -18
word after: вывезе	-11 20 5 -17
word after: від	19 -48 3 -43
word after: відбув	-8 -16 -2 -58
word after: віддал	22 -66 -11 -19
word after: військ	27 -67 13 -53
word after: глава	-44 -28 60 -29
word after: говори	-26 22 -14 9
word after: гражда	-15 3 1 -55
word after: громад	-24 51 -37 -38
word after: двое	-29 -50 37 -20
word after: двох	97 -28 -91 24
word after: двоє	54 -65 11 -7
word after: дев'ят	-7 11 1 -4
word after: день	54 26 -60 -37
word after: днр	63 -6 -59 -3
word after: до	-21 14 7 -15
word after: додому	2 -78 44 44
word after: дома	23 -31 23 -58
word after: домой	-2 29 -4 -64
word after: достав	-21 -10 -8 35
word after: друг	-38 -8 47 -6
word after: другу	-38 -8 47 -6
word after: емірат	-81 -91 94 -74
word after: енерго	-25 43 -19 -3
word after: еще	-40 -50 58 -6
word after: же	3 -24 8 -26
word after: жителе	2 30 -30 -7
word after: жители	-24 31 -17 -4
word after: з	-35 12 19 -12
word after: за	13 -49 -18 14
word after: забрал	-55 77 -72 -44
word after: заверш	49 -107 -28 -4
word after: загибл	-58 -35 -20 72
word after: заступ	-3 27 -19 -6
word after: захисн	-35 16 10 -1
word after: защитн	-84 30 67 -39
word after: збройн	84 -31 -24 -60
word after: звільн	34 -47 12 -16
word after: землі	10 -34 33 -34
word after: знову	-23 -17 55 -21
word after: зокрем	-31 -26 32 -7
word after: зсу	54 -65 8 -39
word after: и	-17 17 5 -54
word after: из	32 -42 23 -70
word after: им	-5 -29 -66 45
word after: их	33 -70 1 -77
word after: й	-13 -74 65 -73
word after: к	-6 45 -76 23
word after: каждой	-38 -9 47 -18
word after: киевск	24 -6 -7 -12
word after: киеву	39 -81 -32 -35
word after: кожног	-23 -20 36 -10
word after: коорди	-71 4 24 5
word after: кордон	14 -9 9 -22
word after: которы	28 3 -9 -34
word after: курско	-11 38 -16 -10
word after: курськ	-18 53 -33 -12
word after: курщин	-22 40 2 -17
word after: лиц	60 -63 -20 -5
word after: людей	46 -91 15 -51
word after: маріуп	-17 19 20 -37
word after: медвед	7 -22 17 -8
word after: мера	-8 28 -18 -4
word after: мешкан	28 -17 -11 -2
word after: ми	34 49 -66 -59
word after: минобо	80 -41 -80 -17
word after: москва	-50 -13 52 -6
word after: мінреі	-7 -4 -11 14
word after: на	-33 12 1 -92
word after: нам	-73 -71 22 45
word after: находи	18 -31 12 -7
word after: нацгва	-19 28 1 -13
word after: наших	-34 -36 18 -2
word after: не	-91 6 26 46
word after: неволі	16 -55 -28 -11
word after: незако	-11 58 -43 -9
word after: неотло	41 -11 -22 -10
word after: ними	73 -26 -60 -13
word after: них	-7 31 -20 -19
word after: нуждаю	73 -30 -46 -18
word after: о	72 -30 -72 -33
word after: област	-32 62 -21 -11
word after: обмен	-37 -3 12 -7
word after: обмін	2 -14 4 -71
word after: обміно	15 -32 20 -41
word after: обміну	72 21 -34 -67
word after: обміня	70 -74 20 -60
word after: оборон	30 -26 -25 -31
word after: обратн	61 -53 -57 -28
word after: один	15 -36 10 -23
word after: одного	-6 -28 23 -7
word after: окупан	5 26 -25 -7
word after: освобо	-7 6 6 -20
word after: отдали	31 -64 -51 26
word after: отданы	-60 -60 85 -10
word after: отправ	-21 18 -3 -33
word after: отрима	60 -55 -54 -23
word after: офицер	70 -16 -49 -23
word after: офіцер	-20 31 62 -64
word after: павших	-22 -7 -8 22
word after: переда	33 19 -63 0
word after: перетн	-20 -2 25 -13
word after: плен	40 -17 -23 -10
word after: плена	35 -16 -16 -9
word after: плену	44 -5 -33 -7
word after: по	-72 16 31 -21
word after: поверн	-13 0 -12 33
word after: поверт	-16 -48 25 21
word after: повідо	-48 -52 28 13
word after: погибш	-42 -2 -6 50
word after: подтве	50 -82 -43 -10
word after: поза	-42 -52 48 -57
word after: покину	-23 -16 46 -18
word after: полегл	-50 -10 -35 57
word after: полону	44 -76 39 -79
word after: получи	-47 70 -65 -27
word after: понад	-58 -3 57 -11
word after: попавш	59 -16 -59 -8
word after: поране	-68 -138 84 -91
word after: посред	16 -42 42 -43
word after: привез	-58 -4 -4 60
word after: пригра	-26 83 -72 -8
word after: приеха	-25 60 -58 -21
word after: против	-37 -61 -41 43
word after: прошел	-107 -15 64 -3
word after: підкон	-73 -18 40 29
word after: після	60 -12 39 -80
word after: разом	-11 -46 51 -28
word after: района	-18 56 -39 -8
word after: расска	62 -25 -74 -40
word after: решта	-48 -28 -31 46
word after: родину	48 -35 -44 16
word after: родным	-25 30 2 -17
word after: россии	-41 -50 64 -30
word after: россий	-19 25 -3 -4
word after: россию	-76 33 33 -15
word after: россия	1 -34 27 1
word after: російс	22 17 -70 -30
word after: росія	-5 -63 40 -33
word after: росіян	-65 -52 69 -36
word after: росії	0 33 -42 7
word after: рф	83 -3 -84 -22
word after: рядови	34 19 -52 -25
word after: рідних	0 10 -21 -9
word after: рідній	21 -36 23 -33
word after: с	-42 -14 32 -42
word after: свобод	45 -49 -1 -26
word after: своих	-14 -10 3 19
word after: своїх	30 57 -86 -55
word after: сегодн	14 -82 34 -63
word after: семеро	21 -21 2 -3
word after: серед	58 6 -22 -43
word after: сержан	16 -38 16 -43
word after: сил	71 -69 -31 -63
word after: солдат	-54 39 15 27
word after: сообщи	-23 -61 81 -28
word after: состоя	16 -128 -8 -42
word after: среди	44 -99 -33 -25
word after: сто	-16 -55 35 -75
word after: стольк	-3 -39 20 -10
word after: сторон	-35 39 -11 -18
word after: стільк	58 -5 -54 -29
word after: суджан	-13 52 -38 -8
word after: судна	-52 54 -45 -3
word after: сьогод	36 -82 -13 5
word after: сімох	-16 -22 30 -3
word after: та	66 -36 -51 -12
word after: так	-102 -70 101 -35
word after: также	60 -38 -41 2
word after: такий	30 -31 4 -13
word after: також	35 -26 -14 2
word after: терито	-24 13 -26 3
word after: террит	40 -18 -24 -9
word after: том	3 -53 37 -9
word after: трое	78 -50 -38 -5
word after: троє	36 -31 12 -9
word after: туда	-13 -46 -20 60
word after: тяжело	47 -65 -38 -83
word after: у	-47 80 -86 -36
word after: удалос	75 -41 -32 -24
word after: удома	14 -83 20 -38
word after: уехали	-23 15 22 -18
word after: уже	3 -31 22 -20
word after: украин	62 -95 -22 4
word after: україн	-45 -10 -10 36
word after: усі	64 17 -70 -44
word after: утриму	-69 78 62 -17
word after: федера	17 -3 -24 -20
word after: це	12 -105 23 -36
word after: цивіль	69 -15 -47 -16
word after: четвер	-27 -85 85 42
word after: числе	-8 -34 33 -12
word after: чолові	1 -24 23 -5
word after: шестер	45 -98 36 -14
word after: штаб	-61 -67 69 -2
word after: ще	64 -40 -57 -11
word after: щиті	-36 -6 -12 42
word after: що	66 -87 -30 -41
word after: это	34 -4 -25 -12
word after: яких	-91 -53 105 -72
word after: які	4 -82 66 -9
word after: і	98 -59 -75 -24
word after: із	-74 3 78 -17
word after: інозем	-43 -22 -5 59
word after: їдуть	3 12 8 -34
word after: їхніх	27 -79 36 -37
word after: اسر	63 -14 -55 -12
word after: اسيرا	4 -17 15 -4
word after: الي	-7 9 -7 -22
word after: اوكران	-31 -35 60 -16
word after: جانب	-52 -18 66 1
word after: جانبين	-15 -11 27 -3
word after: روسي	3 -12 14 -7
word after: روسيا	-23 -1 15 -16
word after: طرف	-25 17 12 -7
word after: عادوا	-15 -8 26 -11
word after: في	21 -6 -12 -10
word after: كل	-62 0 61 -8
word after: لكل	5 -23 19 -5
word after: مقابل	9 11 -19 -2
word after: من	12 -55 56 -10
word after: و	-5 -33 42 -11
word after: واقع	-16 -15 31 -3
word after: وساطه	22 -6 -14 -4
word after: –	-6 -4 -14 -15
word before: 	7 7 -5 -43
word before: "	22 -137 -5 22
word before: (	-46 2 14 44
word before: )	-74 -77 76 -40
word before: +	46 -93 10 -21
word before: ,	38 20 -55 -41
word before: -	-17 59 -75 -69
word before: :	35 -13 -33 -54
word before: ;	37 -80 10 -66
word before: a	0 -32 11 -70
word before: also	18 26 -29 -13
word before: an	31 -30 -12 -2
word before: and	21 -14 -17 -30
word before: announ	73 -71 -64 -14
word before: anothe	43 -40 -11 -12
word before: are	58 -27 -40 -38
word before: at	-13 -103 57 -26
word before: back	32 -74 -15 -7
word before: been	32 -32 -14 -3
word before: bodies	-40 -8 -34 78
word before: brough	40 -54 -2 5
word before: captiv	-74 -47 79 -18
word before: civili	65 -50 -110 -16
word before: comple	-26 -32 44 -7
word before: confir	-41 -49 56 -27
word before: covere	-6 -19 22 -2
word before: day	-51 -15 59 -8
word before: defenc	53 -21 -13 -32
word before: defend	-52 62 -20 -5
word before: each	19 -26 8 -15
word before: exchan	36 -67 38 -22
word before: federa	-65 -16 81 -21
word before: follow	56 -37 -29 -24
word before: for	51 -121 -2 -56
word before: free	-8 -13 66 -26
word before: freed	23 -51 10 -17
word before: from	6 7 -14 -17
word before: furthe	16 -52 2 21
word before: got	27 -79 3 -30
word before: had	-56 42 6 -42
word before: handed	9 10 -47 26
word before: has	39 0 -37 -7
word before: have	-63 -19 67 -14
word before: home	0 -45 22 11
word before: in	-23 44 -55 24
word before: includ	-6 -6 14 -2
word before: involv	-5 -27 24 -4
word before: it	-19 18 -7 -51
word before: its	-58 -72 79 -56
word before: kiev	66 -49 -38 -8
word before: kyiv	11 -60 37 -51
word before: manage	12 39 -23 -27
word before: may	78 -74 -10 -11
word before: mediat	-41 14 32 -22
word before: milita	-86 85 -52 -10
word before: minist	57 -23 -18 -32
word before: moscow	1 -80 51 -11
word before: negoti	75 -52 -20 -20
word before: new	-38 -33 54 -6
word before: number	-1 71 -81 -33
word before: of	-74 -35 67 -16
word before: on	54 -66 -15 -25
word before: one	71 -65 -59 -24
word before: our	21 19 -28 -13
word before: over	2 2 -32 26
word before: people	46 -41 1 -38
word before: plus	-7 12 -4 -2
word before: prison	-38 21 -7 -11
word before: proces	27 -16 -7 -6
word before: qatar	-13 55 -39 -7
word before: receiv	5 11 -94 6
word before: releas	-22 -37 52 -31
word before: remain	-60 -8 -22 75
word before: report	71 -71 -63 -39
word before: result	5 -15 14 -4
word before: return	-10 15 -70 29
word before: russia	22 -7 -15 -37
word before: said	-28 31 -24 -8
word before: says	-35 -48 54 -35
word before: secure	17 -24 2 -7
word before: servic	0 12 -10 -9
word before: side	-64 -48 83 -29
word before: sides	-43 -63 58 -21
word before: soldie	-49 50 -6 0
word before: succee	-37 -22 49 -4
word before: swap	11 10 -12 -73
word before: swappe	-80 -31 88 -17
word before: talks	11 -3 -4 -4
word before: that	93 -45 -51 -64
word before: the	1 0 -19 -15
word before: them	-3 29 -11 -30
word before: this	12 -35 7 -13
word before: to	27 -23 -21 -32
word before: today	37 -74 -3 -36
word before: took	-31 2 -43 59
word before: total	-15 -24 27 -12
word before: traded	-15 -39 35 -59
word before: two	-64 56 -20 -30
word before: uae	7 -9 6 -6
word before: ukrain	-65 -4 55 -9
word before: under	2 -11 3 6
word before: war	111 3 -124 -12
word before: warrio	11 55 -46 -28
word before: was	53 -86 -24 -54
word before: we	-10 -25 68 -17
word before: were	-52 -19 45 22
word before: which	-51 -23 58 -22
word before: with	-25 9 6 12
word before: year	40 -24 -24 -12
word before: а	-19 53 -44 -59
word before: август	-17 -27 36 -9
word before: батькі	-51 -4 -13 65
word before: без	66 -1 -62 -23
word before: белору	51 -12 -60 -24
word before: большо	-69 -32 72 -19
word before: білору	-39 89 -71 -33
word before: в	24 0 -6 -50
word before: вдалос	-50 61 15 -1
word before: вдома	-15 -50 37 -26
word before: велико	99 -90 -93 -17
word before: вернул	9 -28 -35 29
word before: вернут	15 -20 -4 -23
word before: взамен	-9 -63 47 -15
word before: визвол	14 -11 19 -110
word before: вийшли	3 -7 18 -35
word before: вирвал	24 -53 -1 -3
word before: виїхал	-47 48 26 -50
word before: вместе	7 7 -13 -4
word before: военно	-3 -46 17 -20
word before: военны	-23 32 -36 9
word before: возвра	-11 -36 38 -24
word before: воли	6 -15 16 -11
word before: волю	-22 61 -33 -5
word before: волі	0 -27 14 -19
word before: воїнів	-92 76 71 -15
word before: всего	-12 -2 17 -4
word before: встреч	22 24 -39 -7
word before: всу	65 -7 -39 -76
word before: вчера	-51 14 29 8
word before: вызвол	38 -29 -4 -14
word before: вырвал	26 -8 -12 -8
word before: відбув	3 -96 6 -25
word before: віддал	-59 -128 137 -74
word before: військ	17 -81 53 -23
word before: года	-52 -38 61 -13
word before: гражда	51 41 -60 -21
word before: день	31 -50 46 -44
word before: депута	-53 -29 -58 59
word before: для	121 -95 -123 -60
word before: дня	-23 61 -50 -32
word before: до	-62 2 22 -1
word before: доброй	18 -5 -10 -3
word before: догово	10 -6 -11 7
word before: додому	55 -21 -44 -53
word before: дома	19 -51 15 -24
word before: домовл	-42 51 -59 8
word before: домой	-17 -37 -12 30
word before: доправ	-2 26 -34 7
word before: достав	-29 -14 -13 32
word before: друг	3 -20 27 -11
word before: другу	3 -20 27 -11
word before: едут	-19 -13 44 -31
word before: еще	-32 -25 -42 70
word before: ж	-31 57 -78 -67
word before: же	101 -32 -89 -12
word before: з	62 -22 -20 -67
word before: за	-38 41 -27 -91
word before: забрал	-11 -91 12 39
word before: забрат	-29 -13 31 -17
word before: заверш	-23 15 13 -9
word before: загало	-86 -40 76 -40
word before: загибл	-2 -1 -10 13
word before: застен	60 -25 -43 -5
word before: захисн	41 -15 -73 -25
word before: заявил	43 -76 -2 -21
word before: звільн	-23 -43 20 19
word before: зеленс	34 -54 27 -14
word before: землю	-12 -22 19 -5
word before: землі	36 -23 -21 -10
word before: знову	-1 -66 32 -40
word before: зустрі	30 -61 9 -17
word before: и	-34 64 -84 32
word before: из	13 -56 50 -41
word before: итогам	-14 -83 76 -17
word before: й	35 73 -77 -7
word before: к	39 -39 -83 57
word before: каждой	-104 -77 87 -19
word before: киев	67 -64 -32 -9
word before: киевом	76 -66 -72 -10
word before: киевск	37 -26 -6 -9
word before: киеву	5 -65 48 -7
word before: контро	35 -11 -19 -8
word before: кількі	53 -90 10 -49
word before: людей	52 2 -12 -36
word before: ми	-44 -20 31 -40
word before: минобо	-54 -47 57 -22
word before: москва	-53 -87 68 -69
word before: москве	-6 -2 -3 11
word before: мы	4 -60 -28 10
word before: мінобо	124 -27 -106 -16
word before: на	49 -83 -24 -23
word before: нам	36 -59 -5 29
word before: нас	53 -59 -37 37
word before: натомі	26 -20 -34 32
word before: нацгва	11 -3 -10 -4
word before: наших	24 -66 -18 6
word before: неволі	-18 -4 54 -38
word before: незале	-4 29 -19 -13
word before: ними	-68 -21 30 -5
word before: них	30 -5 -89 31
word before: о	-56 -71 80 -68
word before: оаэ	-42 42 -14 -6
word before: обе	-11 -5 21 -8
word before: област	-25 3 -16 34
word before: обмен	30 -93 11 -54
word before: обмена	-55 -67 79 -51
word before: обменя	20 -86 -3 -42
word before: обмін	19 -18 -9 -60
word before: обміно	33 40 -58 -24
word before: обміну	46 24 -49 -54
word before: обміня	51 8 -10 -81
word before: обратн	9 -2 15 -59
word before: одержа	60 -2 -22 -59
word before: одност	48 -13 -47 4
word before: освобо	-16 0 32 -27
word before: останк	-35 -5 -9 45
word before: осіб	72 -54 -54 -3
word before: от	57 -22 -43 -14
word before: ответ	8 -3 -14 9
word before: отдала	54 -31 37 -65
word before: отдали	26 -76 -69 79
word before: отданы	25 -41 -6 -3
word before: отправ	-34 -48 -64 53
word before: отпуст	-56 28 -9 -53
word before: отпуще	35 -9 -26 -7
word before: отрима	33 -61 -8 -6
word before: отчита	-63 -42 73 -19
word before: офіцер	12 -7 -35 7
word before: очеред	-38 -24 44 -5
word before: перего	37 -32 -29 -29
word before: переда	14 -5 -38 13
word before: плена	40 -6 -36 -26
word before: пленны	-76 -100 105 -48
word before: плюс	11 20 -14 -46
word before: по	59 -140 32 -38
word before: поверн	-29 -70 68 -10
word before: поверт	-50 -56 69 -85
word before: повідо	-5 -42 40 -28
word before: погибш	-5 -9 -5 18
word before: подкон	74 -45 9 -57
word before: подтве	49 -38 -31 -10
word before: поза	-10 -50 34 -17
word before: полоне	-123 12 24 -26
word before: полону	-5 -26 66 -40
word before: получе	31 -15 -44 21
word before: получи	-57 20 -18 -3
word before: порядк	58 -39 -42 -3
word before: посред	-20 -12 30 -6
word before: поїхал	1 36 -32 -5
word before: прибул	68 -30 -75 23
word before: прибыл	6 -52 49 -26
word before: привез	-40 -48 35 22
word before: приеха	-73 80 24 -70
word before: прийня	17 31 -73 8
word before: прикор	6 4 -12 -4
word before: принял	14 -66 6 5
word before: принят	13 -19 -12 16
word before: приїха	9 -38 30 -34
word before: про	-27 -127 -5 56
word before: провел	-41 -35 51 -11
word before: против	-98 -42 57 43
word before: процес	43 -14 -23 -10
word before: прошел	-101 -44 111 -13
word before: разом	-38 10 65 -29
word before: ранены	60 -15 -56 -24
word before: режим	28 -5 -17 -7
word before: режима	-3 -40 37 -8
word before: режимо	35 -6 -21 -11
word before: режиму	39 -11 -16 -10
word before: резуль	28 -77 45 -5
word before: репатр	-36 -4 -2 41
word before: родину	-23 9 -21 40
word before: родным	-55 84 -51 -25
word before: россии	14 -15 5 -11
word before: россий	76 -17 -79 0
word before: россию	4 1 30 -75
word before: россия	61 -85 -6 -17
word before: російс	-24 -41 55 -41
word before: росія	80 -57 -53 -35
word before: росіян	82 -75 -54 -41
word before: росії	28 -47 16 -38
word before: рф	96 -71 -38 -42
word before: рідних	78 -70 -60 -23
word before: рідну	-11 -27 19 -4
word before: рідній	15 44 26 -43
word before: с	50 43 -79 -16
word before: сбу	15 -71 44 -13
word before: свобод	17 -86 33 -33
word before: своих	35 -47 -48 -17
word before: своїх	-39 -37 46 -60
word before: себе	19 20 -36 -8
word before: сегодн	-9 -47 31 -3
word before: серед	-12 25 -100 51
word before: сержан	-24 32 -54 -6
word before: сил	-36 21 -65 35
word before: словам	-4 -83 59 15
word before: солдат	-18 36 -68 -51
word before: сообщи	-29 -35 58 -11
word before: состоя	13 -25 -1 -54
word before: среди	-5 6 -32 -22
word before: стамбу	38 -23 -29 -1
word before: стольк	101 -31 -88 -12
word before: сторон	-19 -60 44 -34
word before: сьогод	-7 -20 21 -38
word before: та	-11 49 -45 -18
word before: также	-28 36 -15 -7
word before: також	-18 73 -87 22
word before: теж	58 -61 -54 -35
word before: тел	-17 -4 -5 24
word before: тела	-51 -7 -12 64
word before: терито	-4 24 -24 3
word before: террит	49 -22 -9 -21
word before: того	-29 45 -25 6
word before: тоже	-84 -59 108 -62
word before: тіл	-15 -7 -6 26
word before: тіла	-46 -7 -11 55
word before: у	2 107 -153 -67
word before: удалос	-9 19 -14 -25
word before: удома	-13 -40 64 -46
word before: уехали	47 -78 42 -49
word before: украин	-7 1 -20 -18
word before: україн	-60 -37 16 -9
word before: услови	18 9 -15 -12
word before: формат	-156 18 20 -26
word before: формул	-21 -14 10 -45
word before: це	-28 8 63 -7
word before: цивіль	45 32 -89 -34
word before: челове	-75 39 100 -7
word before: через	-23 -23 38 -13
word before: четвер	-30 -69 53 -20
word before: чолові	104 -49 -105 -22
word before: что	40 -82 37 -2
word before: ще	-28 20 4 -49
word before: щиті	-85 -4 -12 93
word before: що	72 -77 -65 1
word before: щойно	11 -67 21 -21
word before: этап	-38 -28 45 -17
word before: яких	-71 33 49 -27
word before: є	-119 44 76 -48
word before: і	-27 30 -37 -38
word before: із	-17 -70 100 -92
word before: їдуть	13 0 5 -71
word before: їхніх	-61 -92 66 -8
word before: استعاد	28 -32 17 -21
word before: اسير	-14 -19 31 -6
word before: اسيرا	-30 9 8 -10
word before: الي	5 -27 25 -4
word before: اليوم	4 -32 21 1
word before: امارات	4 27 -26 -8
word before: ان	-16 11 27 -31
word before: اوكران	-3 4 -2 -9
word before: تبادل	-79 -29 99 -6
word before: تسلمت	-2 -10 -10 25
word before: جانب	-29 -7 31 4
word before: جديده	12 0 -9 -3
word before: روسيا	25 -24 -6 -9
word before: روسيه	44 5 -46 -18
word before: سراح	15 -23 17 -4
word before: شمل	-21 -22 30 -27
word before: شملت	-26 -19 43 -3
word before: عاد	-22 4 23 -13
word before: عسكريا	-42 68 -32 -6
word before: عمليه	-15 -17 30 -6
word before: عن	-28 -60 74 12
word before: عوده	-37 -1 38 -15
word before: في	-17 -5 15 -20
word before: كييف	-30 -64 82 -14
word before: مقابل	33 -32 -8 -6
word before: من	-13 -3 23 -7
word before: موسكو	29 -34 1 1
word before: و	5 -35 27 -12
word before: واقع	-31 -15 45 -4
word before: –	45 -20 -37 -59
word before: ▪	19 -22 -14 17
word before: ⚡	-74 -68 86 -49
word before: ✅	10 -34 11 -73
word before: ❗	-41 -51 54 -22
`;
