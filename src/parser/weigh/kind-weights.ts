/** Written by `npm run train` from the labelled posts: not to be edited. A cue, then its worth to each answer. */
export const KIND_WEIGHTS = `
after bodies bodies	-51 -25 -43 87
after bodies military	-69 -60 -29 72
after bodies null	-151 -73 -89 134
after civilians bodies	-10 -22 -4 35
after civilians civilians	1 -18 8 -45
after civilians military	-36 37 -22 -87
after civilians null	-1 61 -120 -108
after civilians people	-9 46 -63 -66
after military bodies	39 -32 -50 -31
after military civilians	-11 69 -83 -17
after military military	-33 -22 26 -17
after military null	-16 -12 -14 -61
after military people	89 18 -104 -127
after null bodies	-42 -18 -21 67
after null civilians	-128 -24 44 -64
after null military	23 -66 -22 -40
after null null	-30 -12 -5 -1
after null people	-52 -79 9 21
after people bodies	-38 -58 -24 67
after people civilians	-104 61 -42 -43
after people military	37 9 -139 -59
after people null	-85 -2 53 -33
after people people	-26 -62 43 -51
ahead of bodies bodies	-44 -16 -30 79
ahead of bodies military	2 -82 -81 13
ahead of bodies null	63 -102 -125 -49
ahead of bodies people	-75 -93 108 -99
ahead of civilians civilians	-8 -13 8 -54
ahead of civilians military	95 -43 -117 -30
ahead of civilians null	-172 22 46 -75
ahead of civilians people	-57 -57 58 -40
ahead of military bodies	-38 -16 -7 55
ahead of military civilians	-122 117 -101 -30
ahead of military military	42 -14 -94 0
ahead of military null	42 -47 -25 -136
ahead of military people	6 -115 24 -71
ahead of null bodies	30 -31 -45 -17
ahead of null civilians	7 53 -129 -28
ahead of null military	-14 -62 42 -93
ahead of null null	-8 -9 -68 35
ahead of null people	-51 43 -27 -41
ahead of people bodies	-19 -47 -23 78
ahead of people civilians	-131 27 0 -27
ahead of people military	-10 2 8 -92
ahead of people null	-84 -21 94 -143
ahead of people people	10 -21 -6 -50
always	-1 -12 -5 -4
bodies spoken of bodies bare	-59 -37 -50 83
bodies spoken of bodies noun	-46 -19 -29 90
bodies spoken of civilians noun	-113 -14 53 -142
bodies spoken of military noun	-3 -130 -158 28
bodies spoken of null bare	-30 -118 -142 72
bodies spoken of null noun	12 -3 -82 5
bodies spoken of people bare	-158 88 -31 -99
bodies spoken of people noun	-194 -153 -9 64
counts bodies	-55 -23 -38 96
counts civilians	-49 56 -30 -39
counts military	63 -34 -48 -40
counts null	-3 -23 -20 -4
counts people	-45 -32 55 -48
found N for N bodies	-65 -30 -43 74
found N for N military	130 -91 -101 -48
found N for N people	-14 -23 6 -111
found N from each side civilians	-96 135 -53 -11
found N from each side military	171 -53 -156 -56
found N from each side people	-22 -63 48 -26
found N-for-N people	29 -101 -22 -38
found number and noun bodies	-47 -18 -35 80
found number and noun civilians	-30 58 -42 -35
found number and noun military	67 -43 -40 -38
found number and noun null	0 19 -38 -38
found number and noun people	-84 -31 89 -53
found number without a noun bodies	-56 -36 -49 80
found number without a noun civilians	-49 7 -1 -55
found number without a noun military	-39 8 -10 -8
found number without a noun null	-20 -46 -7 24
found number without a noun people	23 -59 -60 25
found the same number military	-10 43 -74 -77
found the same number people	-122 -1 46 -41
no bodies bodies noun	-10 -82 -139 37
no bodies civilians noun	-35 69 -59 -27
no bodies military bare	82 -96 -84 -48
no bodies military noun	64 -16 -39 -49
no bodies null bare	-19 -11 17 -54
no bodies null noun	-14 5 -6 -64
no bodies people bare	-19 -70 41 -71
no bodies people noun	-27 -36 54 -69
noun noun.body	-34 -28 -24 69
noun noun.branch	-52 42 -138 20
noun noun.child	-91 34 -4 -52
noun noun.civilian	-21 2 4 -29
noun noun.exchange	14 -4 -15 -40
noun noun.family	23 -143 26 -18
noun noun.foreigner	-19 2 -21 36
noun noun.man	43 59 -103 -25
noun noun.military	52 -56 -21 -6
noun noun.other	-31 21 3 -41
noun noun.people	-52 -20 41 -33
noun noun.rank	-80 72 -151 33
noun noun.soldier	1 -57 -11 -1
noun noun.woman	69 -187 -44 -56
noun null	12 -39 6 -8
tag any: adj.dead	-28 -74 -80 79
tag any: cue.captivity	25 -10 5 -63
tag any: cue.on_shield	-53 -61 -83 103
tag any: cue.repatriation	-3 -27 -52 44
tag any: noun.body	-99 -46 -62 131
tag any: noun.branch	6 -2 -21 -31
tag any: noun.child	-63 96 -66 -77
tag any: noun.civilian	-108 148 -38 -89
tag any: noun.military	99 -37 -69 -33
tag any: noun.people	-32 -16 45 -24
tag any: noun.rank	-17 2 15 -29
tag any: noun.soldier	11 1 -39 -11
tag inside: adj.dead	-77 -3 -20 93
tag inside: adj.freed	31 63 -77 -40
tag inside: adj.modifier	39 9 -60 -1
tag inside: adj.wounded	93 -53 -17 -56
tag inside: category	-61 53 -5 2
tag inside: cue.captivity	1 -15 19 -30
tag inside: cue.captured	51 -29 -9 -17
tag inside: cue.count	29 -101 -22 -38
tag inside: cue.each	-39 70 -84 -28
tag inside: cue.held	1 -113 18 -39
tag inside: cue.included	16 22 -30 -43
tag inside: cue.local	-12 46 -50 -21
tag inside: cue.of_whole	0 -2 -4 -54
tag inside: cue.part	105 -132 -90 -31
tag inside: cue.repatriation	-16 -3 -1 20
tag inside: cue.same_number	-69 61 8 -63
tag inside: cue.span	-99 131 -161 -55
tag inside: foe.of	61 -47 -46 -19
tag inside: noun.body	-34 -19 -20 66
tag inside: noun.branch	-30 33 -129 25
tag inside: noun.child	-75 12 13 -50
tag inside: noun.civilian	-31 90 -91 -31
tag inside: noun.exchange	-15 62 -38 -75
tag inside: noun.family	21 -135 24 -13
tag inside: noun.foreigner	-33 -15 -32 71
tag inside: noun.man	43 59 -103 -25
tag inside: noun.military	96 -59 -75 1
tag inside: noun.other	-37 40 -43 -43
tag inside: noun.people	-75 -10 74 -27
tag inside: noun.rank	-94 70 -85 40
tag inside: noun.soldier	79 -146 -47 -20
tag inside: noun.woman	51 -155 -28 -60
tag inside: own.of	16 -68 -6 0
tag inside: qualifier.approx	81 4 -124 -20
tag inside: qualifier.at_least	-17 11 -17 -44
tag inside: qualifier.at_most	-87 -51 77 11
tag inside: qualifier.more_than	-18 -23 6 1
tag inside: ru.agent	-63 19 21 29
tag inside: ru.of	9 -46 -9 15
tag inside: ua.agent	-30 -16 22 -8
tag inside: ua.of	9 -22 35 -51
tag inside: verb.bring	-47 -13 55 -10
tag inside: verb.come	-7 4 10 -12
tag inside: verb.get	3 -35 11 -16
tag inside: verb.held_exchange	8 2 -13 -41
tag inside: view.ua	10 -39 -10 30
tag left clause: adj.dead	-35 -24 -46 62
tag left clause: cue.captivity	41 -45 16 -50
tag left clause: cue.on_shield	-87 -23 -41 65
tag left clause: cue.repatriation	-29 -9 -14 38
tag left clause: noun.body	-52 -17 -26 77
tag left clause: noun.branch	-36 80 -57 -16
tag left clause: noun.child	-28 140 -156 -28
tag left clause: noun.civilian	-26 90 -82 -61
tag left clause: noun.military	14 -43 -16 -30
tag left clause: noun.people	-42 -15 49 -30
tag left clause: noun.rank	-9 10 -72 6
tag left clause: noun.soldier	2 9 -45 -26
tag right clause: adj.dead	41 -29 -43 -21
tag right clause: cue.captivity	27 -64 29 -39
tag right clause: cue.on_shield	-58 -9 -26 63
tag right clause: cue.repatriation	-27 -23 -49 51
tag right clause: noun.body	-52 -29 -11 64
tag right clause: noun.branch	-19 14 3 -67
tag right clause: noun.child	-48 73 -61 -23
tag right clause: noun.civilian	-32 10 13 -31
tag right clause: noun.military	36 -50 -7 -11
tag right clause: noun.people	-2 -1 -21 1
tag right clause: noun.rank	34 -12 -5 -55
tag right clause: noun.soldier	57 -8 -45 -38
word after: !	62 -57 -20 -94
word after: "	30 28 -64 -31
word after: (	-13 -77 45 -60
word after: )	-34 8 -80 41
word after: ,	-34 2 22 -7
word after: -	28 7 -57 -69
word after: .	4 -65 15 -6
word after: :	-10 -65 29 -19
word after: ;	-44 -16 -18 61
word after: a	-75 -21 87 -38
word after: accord	-54 56 -59 31
word after: after	48 16 -24 -46
word after: afu	50 -43 -16 -1
word after: all	33 48 -61 -78
word after: among	21 5 -21 -21
word after: and	-54 -29 63 -26
word after: apiece	-60 -41 65 -15
word after: are	-54 -45 83 -42
word after: armed	74 -41 -37 -69
word after: as	-45 -64 45 -4
word after: at	13 -24 -7 -29
word after: back	12 -26 26 -24
word after: been	-28 3 24 -45
word after: being	-17 57 -34 -10
word after: betwee	-53 -22 44 -13
word after: bringi	-47 -15 56 -2
word after: brough	-2 -28 24 -8
word after: by	-16 -46 50 -36
word after: came	16 -99 73 14
word after: captiv	-9 -11 26 -7
word after: captur	56 -9 -32 -46
word after: civili	-45 -15 37 -37
word after: come	0 -28 3 25
word after: coming	-53 -34 62 -10
word after: countr	-59 -20 72 -5
word after: crosse	24 11 -37 -4
word after: each	-7 -51 36 -32
word after: either	-42 19 25 -3
word after: exchan	-8 -61 35 -25
word after: fallen	-16 -5 -5 26
word after: famili	-59 23 13 -46
word after: for	-45 2 42 21
word after: forces	88 -58 -58 -72
word after: free	-11 -53 47 -11
word after: freed	46 4 -12 -58
word after: friday	6 -13 27 -25
word after: from	-40 -9 44 -9
word after: go	4 -19 22 -11
word after: got	62 -37 -64 -8
word after: had	11 8 -5 -31
word after: handed	-26 2 -79 59
word after: have	-20 -6 35 -54
word after: held	9 66 -71 -10
word after: home	-13 -38 28 -7
word after: in	-54 19 59 -93
word after: includ	22 -46 27 -5
word after: its	-4 -100 26 -24
word after: kursk	-52 89 -63 -13
word after: kyiv	-25 7 8 -42
word after: mortal	14 -4 -8 -3
word after: moscow	-29 21 -18 -34
word after: number	-8 -15 -3 -3
word after: of	37 14 -74 4
word after: on	18 -52 4 -28
word after: one	81 -41 -60 -6
word after: ones	35 42 -64 -29
word after: other	-33 -62 50 9
word after: outsid	33 -18 -23 -14
word after: over	-15 8 -88 47
word after: own	-5 -112 33 -35
word after: per	-82 -36 68 -21
word after: prison	1 18 -3 -15
word after: receiv	10 -4 -42 36
word after: region	-57 92 -62 -13
word after: releas	35 -11 25 -60
word after: remain	2 85 -97 -45
word after: repatr	22 -4 -25 5
word after: rescue	-18 37 -17 -4
word after: reside	-52 59 -55 -12
word after: return	15 11 -16 -10
word after: reunit	-38 -1 8 -27
word after: russia	16 7 -29 -54
word after: said	23 -7 -36 -23
word after: saturd	31 -7 4 -54
word after: servic	-44 3 39 -16
word after: side	-68 -19 75 -2
word after: soldie	77 -89 9 -9
word after: still	30 23 -49 -5
word after: sunday	50 -4 -47 -2
word after: territ	46 -15 -22 -14
word after: that	-76 30 -1 12
word after: the	-4 26 -3 -47
word after: their	-47 65 -26 0
word after: them	-34 -22 19 -24
word after: thursd	61 -38 -41 16
word after: to	59 -78 -9 -8
word after: today	-53 -44 55 -32
word after: total	-59 -71 94 -4
word after: transf	79 16 -99 -3
word after: tuesda	-21 -15 33 -40
word after: two	-66 -70 68 17
word after: ukrain	-25 -17 44 12
word after: was	31 -21 -27 -13
word after: way	29 -80 -16 -28
word after: wednes	8 -13 10 -6
word after: went	-19 -53 38 -6
word after: were	-23 -27 7 27
word after: which	31 -103 -11 61
word after: who	54 22 -78 -25
word after: whom	-25 -15 40 -7
word after: with	-42 5 8 -20
word after: а	91 -83 -69 -6
word after: азовст	-42 41 -29 18
word after: без	84 18 -90 -29
word after: бойцов	76 -69 -28 -11
word after: боку	-23 -27 33 -17
word after: білору	-17 91 -74 -16
word after: в	-10 -20 20 -40
word after: вдалос	20 32 -59 10
word after: вдома	-7 9 -24 -58
word after: вернул	-32 -44 78 -28
word after: вже	34 58 -83 -55
word after: взамен	29 -14 -12 -5
word after: взятых	32 -7 3 -39
word after: визвол	-53 -64 67 -37
word after: вийшли	-35 26 -16 -23
word after: вирвал	55 -11 -39 -12
word after: включа	-46 -52 55 -7
word after: военно	97 -73 -84 -11
word after: военны	-13 -30 54 -19
word after: возвра	24 -11 -14 1
word after: волі	-46 39 -17 -80
word after: вони	94 -87 -84 -9
word after: вооруж	47 -5 -53 12
word after: воссое	-17 16 7 -15
word after: вс	20 -8 -8 -6
word after: все	78 55 -98 -61
word after: всего	8 0 -2 -6
word after: всу	96 -32 -69 -16
word after: вывезе	-2 5 6 -16
word after: від	20 -44 9 -46
word after: відбув	8 14 -17 -64
word after: віддал	19 -75 4 -12
word after: військ	24 -67 33 -47
word after: глава	-46 -19 55 -17
word after: говори	-18 16 -9 2
word after: гражда	-28 12 13 -53
word after: громад	-15 51 -26 -30
word after: двое	-36 -57 67 -21
word after: двох	64 -27 -102 16
word after: двоє	67 -79 -9 7
word after: дев'ят	-3 13 -7 -3
word after: день	43 27 -57 -37
word after: днр	73 -4 -68 -3
word after: до	-31 12 10 -8
word after: додому	-21 -105 42 22
word after: дома	5 -34 26 -46
word after: домой	-19 26 10 -67
word after: достав	-27 -8 -13 42
word after: друг	-38 -9 46 -6
word after: другу	-38 -9 46 -6
word after: емірат	-70 -102 84 -71
word after: енерго	-25 41 -16 -3
word after: еще	-36 -50 38 -11
word after: же	6 -15 6 -21
word after: жителе	5 34 -34 -7
word after: жители	-18 38 -20 -3
word after: журнал	-50 87 -74 0
word after: з	-37 6 10 -3
word after: за	-3 -91 -19 27
word after: забрал	-67 81 -69 -44
word after: заверш	58 -108 -29 1
word after: загибл	-64 -28 -27 89
word after: заступ	-11 25 -11 -4
word after: захисн	-39 27 6 -3
word after: защитн	-96 28 82 -36
word after: заявил	-36 -16 36 7
word after: збройн	70 -23 -22 -56
word after: звільн	5 -42 28 -15
word after: землі	8 -32 34 -37
word after: знову	-43 -13 49 -22
word after: зокрем	-35 -28 40 -6
word after: зсу	85 -53 -3 -58
word after: и	-8 14 16 -46
word after: из	59 -51 -13 -59
word after: им	-8 -33 -60 50
word after: их	15 -64 17 -83
word after: й	-22 -55 59 -59
word after: к	1 61 -80 19
word after: каждой	-41 -8 65 -18
word after: киевск	28 -10 -9 -13
word after: киеву	79 -60 -20 -36
word after: кожног	-23 -27 33 -17
word after: коорди	-81 11 11 8
word after: кордон	-3 -27 32 -26
word after: которы	1 11 3 -37
word after: курско	-9 38 -22 -7
word after: курськ	-11 50 -35 -9
word after: курщин	-10 45 -8 -14
word after: лиц	72 -54 -18 -4
word after: людей	40 -68 7 -43
word after: маріуп	-33 29 5 -52
word after: медвед	-23 -27 37 -15
word after: мера	-13 27 -12 -3
word after: мешкан	35 -24 -10 -2
word after: ми	28 53 -66 -52
word after: минобо	78 -33 -74 -17
word after: москва	-40 -19 40 8
word after: мы	53 41 -77 -28
word after: мінреі	8 -3 -18 13
word after: на	-32 19 21 -83
word after: нам	-56 -65 22 42
word after: нас	59 -38 -59 11
word after: находи	18 -27 14 -5
word after: нацгва	-37 40 0 -13
word after: наших	-43 -38 28 -1
word after: не	-100 11 45 35
word after: неволі	18 -47 -12 -10
word after: незако	-12 74 -60 -8
word after: неотло	46 -10 -28 -10
word after: ними	64 -16 -48 -12
word after: них	-11 9 13 -12
word after: нуждаю	62 -19 -47 -17
word after: о	81 -21 -86 -31
word after: област	-26 68 -29 -16
word after: обмен	-12 0 2 -22
word after: обмін	3 0 -14 -68
word after: обміно	12 -32 15 -33
word after: обміну	65 17 -22 -69
word after: обміня	50 -60 42 -60
word after: оборон	15 -13 -18 -35
word after: обратн	56 -43 -63 -15
word after: один	-2 0 5 -28
word after: одного	10 -19 13 -5
word after: окупан	3 25 -30 -9
word after: освобо	-12 15 -1 -17
word after: остают	44 -9 -46 -17
word after: отдали	3 -60 -57 53
word after: отданы	-72 -46 67 -7
word after: отправ	-12 -10 28 -33
word after: отрима	101 -88 -71 -22
word after: офицер	79 -16 -54 -29
word after: офіцер	-24 26 56 -50
word after: павших	-17 -1 -2 20
word after: перебу	-2 20 -16 -9
word after: переда	-14 58 -105 -40
word after: перетн	-28 -25 36 -16
word after: плен	29 -15 -15 -10
word after: плена	20 -22 6 -6
word after: пленны	-43 4 33 -34
word after: плену	56 -15 -38 -10
word after: по	-71 18 39 -36
word after: поверн	-19 7 -12 31
word after: поверт	-32 -60 14 17
word after: повідо	-44 -32 42 9
word after: погибш	-39 -5 -10 39
word after: подтве	51 -84 -38 -9
word after: поза	-32 -43 61 -40
word after: покину	-46 -21 65 -18
word after: полегл	-48 -18 -40 52
word after: полону	32 -59 51 -72
word after: получе	-11 -4 -5 20
word after: получи	-59 61 -66 38
word after: понад	-54 -13 63 -12
word after: попавш	72 -11 -69 -7
word after: поране	-84 -154 99 -101
word after: посред	21 -48 44 -39
word after: привез	-58 -2 -4 60
word after: пригра	-20 90 -72 -13
word after: приеха	-27 60 -59 -32
word after: принял	19 -21 -15 14
word after: против	-61 -83 -70 85
word after: прошел	-79 -3 46 -19
word after: підкон	-58 -11 33 39
word after: підтве	36 -2 -44 22
word after: після	46 -6 34 -77
word after: разом	-15 -30 38 -23
word after: района	-14 61 -48 -9
word after: расска	41 -27 -59 -23
word after: репатр	-5 -6 -5 15
word after: решта	-51 -30 -55 47
word after: родину	57 -47 -52 14
word after: родным	-36 12 9 -28
word after: россии	-56 -53 87 -25
word after: россий	-45 52 -39 0
word after: россию	-61 33 32 -6
word after: россия	-9 -41 47 -11
word after: російс	40 12 -66 -50
word after: росія	-36 23 -14 -35
word after: росіян	-55 -23 64 -55
word after: росії	-7 54 -62 14
word after: рф	79 13 -75 -19
word after: рядови	34 16 -59 -30
word after: рідних	18 -5 -12 -2
word after: рідній	28 -37 30 -37
word after: с	-43 -5 15 -31
word after: свобод	56 -49 -2 -23
word after: своих	-28 -8 8 28
word after: своїх	42 45 -82 -47
word after: сегодн	12 -94 44 -49
word after: семеро	22 -20 0 -3
word after: серед	46 12 -33 -55
word after: сержан	27 -48 25 -46
word after: сил	105 -74 -29 -44
word after: солдат	-55 19 9 37
word after: сообща	53 -30 -51 -4
word after: сообщи	-10 -68 67 -18
word after: состоя	16 -121 -4 -40
word after: среди	45 -77 -37 -24
word after: сто	-26 -63 51 -76
word after: стольк	-2 -42 31 -11
word after: сторон	-30 17 -11 -23
word after: стільк	55 -6 -50 -33
word after: суджан	-10 58 -48 -8
word after: судна	-63 53 -41 -5
word after: сьогод	23 -92 -25 2
word after: сімох	-9 -20 30 -4
word after: та	41 -22 -73 4
word after: так	-111 -89 123 -21
word after: также	44 -24 -39 13
word after: такий	32 -44 2 -16
word after: також	36 -31 -9 0
word after: там	21 36 -43 -29
word after: терито	-10 25 -18 -9
word after: террит	43 -15 -23 -7
word after: том	9 -49 40 -6
word after: трое	80 -52 -38 -5
word after: троє	35 -26 -5 -5
word after: туда	-10 -52 -22 66
word after: тяжело	24 -60 -5 -84
word after: у	-7 72 -68 -29
word after: удалос	90 -53 -44 -22
word after: удержи	-15 75 -65 -11
word after: удома	13 -75 51 -39
word after: уехали	-9 24 8 -20
word after: уже	-15 -17 19 -22
word after: украин	44 -42 -12 -10
word after: україн	-55 -7 -19 40
word after: усі	61 30 -76 -35
word after: утриму	-82 27 65 -18
word after: федера	24 18 -40 -13
word after: це	10 -74 37 -53
word after: цивіль	58 -43 -17 -19
word after: четвер	-69 -84 88 46
word after: числе	-2 -36 30 -10
word after: чолові	-8 -19 30 -5
word after: шестер	54 -98 42 -16
word after: штаб	-87 -64 94 -3
word after: ще	61 -32 -63 -11
word after: щиті	-55 -5 -20 67
word after: що	57 -109 -39 -60
word after: это	32 8 -33 -12
word after: яких	-107 -30 73 -78
word after: які	-24 -80 58 9
word after: і	68 -57 -62 -25
word after: із	-64 -40 98 -6
word after: інозем	-21 -16 -14 19
word after: їдуть	-14 25 7 -33
word after: їхніх	8 -95 39 -30
word after: اسر	70 -10 -54 -12
word after: اسيرا	2 -18 15 -4
word after: الي	-16 0 14 -24
word after: اوكران	-17 -30 56 -18
word after: جانب	-44 -17 31 -3
word after: جانبين	-31 -13 39 -2
word after: روسي	15 -14 2 -7
word after: روسيا	-31 -15 35 -12
word after: طرف	-42 13 33 -6
word after: عادوا	-4 2 15 -18
word after: في	6 12 -17 -8
word after: كل	-39 -14 28 -11
word after: لكل	-15 -14 28 -3
word after: مقابل	4 6 -8 -2
word after: من	-15 -49 43 -12
word after: و	-19 -17 22 -15
word after: واقع	-22 -17 38 -2
word after: وساطه	10 7 -12 -4
word after: –	-25 5 -22 -34
word before: 	16 -24 -13 -52
word before: "	49 -133 -22 -14
word before: (	-48 17 -8 42
word before: )	-67 -86 80 -38
word before: +	31 -112 33 -27
word before: ,	27 8 -45 -44
word before: -	-2 42 -51 -54
word before: :	40 -12 -29 -55
word before: ;	7 -85 17 -46
word before: a	1 -19 7 -69
word before: affair	1 2 4 -11
word before: also	34 19 -22 -35
word before: an	32 -24 -15 -2
word before: and	0 4 2 -40
word before: announ	59 -56 -55 -15
word before: anothe	38 -44 -5 -26
word before: are	40 -50 -20 -32
word before: as	-58 86 -58 -7
word before: at	9 -15 -9 -63
word before: back	33 -65 -16 -13
word before: been	31 -42 -14 -3
word before: bodies	-39 -11 -44 63
word before: brough	31 -46 -8 4
word before: by	27 -45 21 -31
word before: captiv	-44 -52 73 -18
word before: civili	67 -53 -82 -15
word before: comple	-27 -16 42 -6
word before: confir	-29 -78 69 -35
word before: covere	8 -19 9 -1
word before: day	-48 -14 61 -5
word before: defenc	60 -19 -12 -44
word before: defend	-18 34 -22 -8
word before: each	14 -35 19 -15
word before: exchan	20 -55 56 -25
word before: federa	-72 -10 84 -32
word before: follow	47 -33 -39 -24
word before: for	10 -89 20 -70
word before: foreig	1 2 4 -11
word before: free	-7 -6 67 -32
word before: freed	14 -32 17 -13
word before: from	-24 22 1 -11
word before: furthe	-8 -22 13 6
word before: got	14 -82 3 -31
word before: had	-68 42 15 -44
word before: handed	7 7 -53 37
word before: has	62 -75 25 10
word before: have	-74 -15 75 -11
word before: holdin	-19 52 -26 -10
word before: holds	52 -17 -29 -17
word before: home	-9 -18 34 5
word before: in	-9 36 -75 -3
word before: includ	-12 13 -11 -14
word before: involv	0 -23 16 -8
word before: is	12 -39 12 -16
word before: it	-24 10 -11 -60
word before: its	-56 -76 82 -50
word before: kiev	63 -52 -28 -5
word before: kyiv	23 -67 39 -47
word before: manage	27 26 -11 -31
word before: may	42 -29 -18 -10
word before: mediat	-56 26 45 -33
word before: milita	-66 93 -42 -6
word before: minist	66 -21 -19 -43
word before: moscow	5 -94 35 -16
word before: moskal	12 43 -47 -15
word before: negoti	71 -50 -23 -18
word before: new	-52 -23 67 -6
word before: number	-2 61 -69 -20
word before: of	-73 -17 55 -21
word before: office	-19 6 13 8
word before: on	64 -83 7 -25
word before: one	60 -60 -50 -41
word before: our	19 -13 1 -16
word before: over	-5 5 -30 29
word before: people	37 -5 -6 -37
word before: plus	-2 9 -10 -5
word before: prison	-24 40 -36 -14
word before: proces	30 -15 -10 -6
word before: qatar	-7 71 -62 -8
word before: receiv	-9 8 -93 18
word before: releas	-27 -40 49 -25
word before: remain	-46 -8 -21 56
word before: report	84 -71 -73 -43
word before: result	0 -16 19 -3
word before: return	-13 26 -48 11
word before: russia	21 5 -33 -45
word before: said	-43 37 -32 -13
word before: says	-47 -49 55 -35
word before: secure	31 -25 -12 -8
word before: servic	52 -24 -51 -9
word before: side	-59 -50 70 -19
word before: sides	-41 -37 44 -20
word before: soldie	2 17 -25 7
word before: succee	-53 -19 66 -4
word before: swap	-14 22 -4 -82
word before: swappe	-93 -22 94 -18
word before: talks	19 -5 -7 -7
word before: that	21 -37 26 -69
word before: the	0 0 -7 -14
word before: them	18 0 -3 -26
word before: this	31 -29 -11 -10
word before: to	1 -3 13 -27
word before: today	29 -79 27 -39
word before: took	-28 0 -38 47
word before: total	-24 -19 48 -10
word before: traded	-8 -26 39 -43
word before: transf	3 -4 -9 9
word before: two	-92 50 35 -17
word before: uae	10 -10 5 -7
word before: ukrain	-48 -13 36 -12
word before: war	98 3 -115 -5
word before: warrio	16 7 -44 -23
word before: was	61 -102 -35 -72
word before: we	50 -39 -25 -40
word before: wednes	23 -52 18 -2
word before: were	-58 -13 56 20
word before: which	-67 -21 78 -14
word before: while	85 -69 -30 -7
word before: with	-83 67 -1 27
word before: year	2 -18 9 -16
word before: а	13 54 -77 -36
word before: август	-15 -20 35 -8
word before: батькі	-38 -5 -19 59
word before: без	73 0 -69 -28
word before: белору	49 -25 -52 -19
word before: большо	-68 -23 71 -17
word before: білору	-43 77 -74 -33
word before: в	50 -19 -63 -39
word before: вдалос	-38 6 11 12
word before: вдома	-15 -58 54 -40
word before: велико	91 -103 -82 -12
word before: вернул	12 -27 -14 19
word before: вернут	14 -4 1 -20
word before: вже	-20 -7 -12 35
word before: взамен	-24 -72 63 -20
word before: визвол	-3 10 30 -105
word before: вийшли	-13 4 24 -37
word before: вирвал	13 -40 7 -3
word before: виїхал	-37 15 19 -40
word before: вместе	31 -16 -16 -7
word before: военно	-10 -38 22 -21
word before: военны	-36 33 -26 3
word before: возвра	-24 -39 32 4
word before: воли	10 -15 10 -7
word before: волю	-4 51 -46 -6
word before: волі	2 -29 13 -23
word before: ворожо	42 -22 -22 -4
word before: воїнів	-84 78 77 -10
word before: все	63 -27 -79 -30
word before: всего	-36 0 30 5
word before: встреч	26 13 -33 -7
word before: всу	75 19 -57 -70
word before: вчера	-59 22 41 -4
word before: вызвол	23 -28 3 -11
word before: відбув	10 -86 -5 -26
word before: віддал	-60 -141 136 -74
word before: відпов	43 -14 -15 -28
word before: військ	32 -72 14 -22
word before: говори	88 -19 -60 -23
word before: год	47 -11 -41 -1
word before: года	-73 -9 63 -6
word before: гражда	79 23 -44 -18
word before: даними	35 33 -54 -13
word before: данным	-56 42 -35 -28
word before: два	-98 25 -73 96
word before: день	14 -62 49 -53
word before: депута	-35 -16 -55 58
word before: для	113 -14 -114 -32
word before: дня	-18 48 -39 -31
word before: до	-61 8 29 -3
word before: доброй	23 -6 -15 -3
word before: догово	3 -11 -16 16
word before: додому	63 1 -33 -63
word before: дома	16 -39 25 -25
word before: домовл	-46 39 -36 20
word before: домой	-29 -48 -3 29
word before: доправ	-6 25 -30 10
word before: достав	-33 -17 -9 55
word before: друг	-1 -22 31 -11
word before: другу	-1 -22 31 -11
word before: едут	-22 -26 41 -30
word before: еще	-79 4 -15 30
word before: ж	-1 19 -73 -58
word before: же	75 -74 -63 -36
word before: з	74 -19 -33 -92
word before: за	-44 53 -4 -54
word before: забрал	-41 -83 14 29
word before: забрат	-38 -16 14 12
word before: заверш	-47 27 12 -10
word before: загало	-92 -60 72 -49
word before: загибл	-4 -2 -17 23
word before: застен	34 -18 -22 -4
word before: захисн	32 -19 -63 -27
word before: заявил	59 -90 19 -27
word before: звільн	-50 -37 9 16
word before: зеленс	21 -105 41 -23
word before: землю	2 -20 19 -3
word before: землі	27 -49 -30 -4
word before: знову	12 -38 10 -30
word before: зустрі	19 -63 29 -15
word before: и	-41 60 -71 17
word before: из	-5 -61 51 -34
word before: итогам	1 -84 75 5
word before: их	-3 36 -32 -86
word before: июня	-31 -19 11 38
word before: й	49 56 -80 -12
word before: к	9 -43 -77 44
word before: каждой	-120 -117 119 -23
word before: киев	50 -58 -14 -7
word before: киевом	81 -53 -69 -17
word before: киевск	37 -19 -7 -11
word before: киеву	-2 -50 44 -15
word before: контро	28 -16 -25 -16
word before: кількі	12 -81 53 -62
word before: людей	43 12 -4 -31
word before: маємо	56 -50 -58 -22
word before: мединс	-6 -9 -12 26
word before: межах	19 -14 -9 4
word before: ми	-45 -18 33 -53
word before: минобо	-55 -57 66 -22
word before: москва	-65 -86 61 4
word before: москве	-5 -2 -1 8
word before: мы	1 -54 2 -11
word before: мінобо	119 -40 -102 -18
word before: на	27 -72 -11 -29
word before: нам	24 -70 -48 65
word before: нас	99 -106 -89 -29
word before: натомі	18 -14 -23 33
word before: находя	17 76 -83 -12
word before: нацгва	6 4 -9 -3
word before: наших	70 -66 -30 -26
word before: неволі	-46 -75 89 -38
word before: незако	-40 86 -64 -11
word before: незале	-21 42 -18 -14
word before: ними	-62 -27 41 2
word before: них	48 3 -74 15
word before: о	-76 -24 99 -64
word before: оаэ	-32 22 -16 -8
word before: обе	-25 -2 30 -4
word before: област	-68 72 -69 15
word before: обмен	26 -65 10 -53
word before: обмена	-69 -88 98 -58
word before: обменя	25 -86 -8 -43
word before: обмін	16 1 -36 -68
word before: обміно	42 30 -57 -29
word before: обміну	45 18 -31 -59
word before: обміня	47 23 -27 -109
word before: обратн	-15 6 49 -47
word before: одержа	24 -15 10 -29
word before: одност	40 -10 -38 1
word before: окупов	-15 43 -26 -8
word before: освобо	-23 -9 53 -21
word before: останк	-33 -3 -9 43
word before: остают	-105 15 14 -50
word before: осіб	66 -38 -79 -4
word before: от	39 8 -51 -4
word before: ответ	2 -2 -8 8
word before: отдала	32 -27 34 -58
word before: отдали	21 -58 -59 63
word before: отдано	70 -52 -72 -22
word before: отданы	-6 -36 19 -2
word before: отправ	-42 -58 -44 51
word before: отпуст	-54 16 15 -55
word before: отпуще	43 -8 -32 -6
word before: отрима	17 -81 -10 -8
word before: отчита	-67 -52 69 -16
word before: офіцер	5 18 -54 -6
word before: очеред	-22 -28 30 -7
word before: перебу	-41 -14 51 -55
word before: перего	70 -36 -19 -25
word before: переда	9 -16 -25 20
word before: плена	30 3 -28 -20
word before: пленны	-101 -94 111 -43
word before: плену	-34 12 28 -10
word before: плюс	6 -16 -3 -41
word before: по	41 -124 52 -35
word before: поверн	-46 -68 74 -12
word before: поверт	-47 -53 92 -76
word before: повідо	8 -77 68 -24
word before: погибш	-13 -14 -9 19
word before: подкон	74 -46 6 -60
word before: подтве	37 26 -61 -16
word before: поза	-12 -34 33 -15
word before: полегл	-4 -2 -6 11
word before: полоне	-133 38 14 -15
word before: полону	-23 -20 61 -21
word before: полоні	-38 -8 44 -50
word before: получе	12 -18 -42 40
word before: получи	-88 15 -15 52
word before: порядк	36 -26 -33 -12
word before: посред	-21 -5 26 -3
word before: поїхал	-4 38 -27 -4
word before: при	-25 -29 34 -5
word before: прибул	57 -30 -91 28
word before: прибыл	-13 -61 52 -31
word before: привез	-31 -38 21 26
word before: приеха	-83 75 57 -77
word before: прийня	-17 49 -68 21
word before: прикор	1 9 -8 -3
word before: принял	-16 -43 14 24
word before: принят	6 -18 -14 24
word before: приїха	19 -48 44 -48
word before: про	-52 18 -51 56
word before: провел	0 -19 55 -14
word before: против	-93 -35 55 45
word before: процес	30 -9 -19 -3
word before: прошел	-87 -55 98 -17
word before: підкон	3 1 -8 3
word before: підтве	18 -14 0 -38
word before: разом	-68 -11 91 -37
word before: ранены	57 -17 -60 -24
word before: режим	30 -2 -20 -10
word before: режима	0 -42 41 -8
word before: режимо	36 -6 -19 -13
word before: режиму	41 -11 -16 -13
word before: резуль	12 -70 49 -7
word before: репатр	-34 -11 -4 45
word before: родину	-14 5 -28 37
word before: родным	-29 77 -53 -17
word before: року	10 -45 16 16
word before: россии	-1 -51 24 -29
word before: россий	72 -11 -68 -1
word before: россию	-12 -28 81 -71
word before: россия	59 -100 -49 -14
word before: російс	-54 11 58 -38
word before: росія	62 5 -57 -28
word before: росіян	78 -60 -73 -32
word before: росії	25 -38 43 -32
word before: рф	68 -29 -35 -45
word before: рідних	74 -47 -70 -31
word before: рідну	3 -23 20 -3
word before: рідній	24 25 22 -30
word before: с	34 58 -82 -13
word before: сбу	25 -44 36 -1
word before: свобод	19 -54 65 -28
word before: своих	31 -31 -23 -11
word before: своїх	-45 -31 59 -61
word before: себе	18 16 -31 -8
word before: сегодн	-13 -43 19 -2
word before: серед	-37 29 -95 51
word before: сержан	-42 47 -59 -8
word before: сил	-50 10 -56 50
word before: словам	0 -79 47 16
word before: солдат	-35 31 -54 -57
word before: сообщи	-7 -56 58 -9
word before: состоя	17 -30 -18 -47
word before: среди	-7 18 -54 -15
word before: стамбу	34 -21 -30 12
word before: стольк	70 -31 -63 -15
word before: сторон	-19 -66 58 -46
word before: сумах	-65 -7 42 -57
word before: сьогод	-4 -34 27 -46
word before: та	-13 53 -30 -17
word before: также	-25 48 -22 -5
word before: також	-13 61 -62 23
word before: там	-64 47 -32 -37
word before: теж	57 -61 -54 -33
word before: тел	-18 -14 -13 17
word before: тела	-52 -7 -15 59
word before: терито	-13 50 -37 -1
word before: террит	37 0 -20 -20
word before: того	-20 -3 -29 14
word before: тоже	-66 -66 89 -62
word before: той	69 -62 -63 -47
word before: тримає	-5 41 -36 -9
word before: тіл	-14 -14 -8 35
word before: тіла	-40 -7 -16 50
word before: у	50 51 -95 -63
word before: удалос	-18 32 -25 -25
word before: удержи	36 33 -62 -15
word before: удома	-20 -29 63 -39
word before: уехали	46 -78 49 -47
word before: уже	4 -29 8 16
word before: украин	1 13 -30 -24
word before: україн	-41 -31 21 -10
word before: уповно	-13 -3 -16 28
word before: услови	20 6 -18 -8
word before: утриму	-33 -41 44 -27
word before: формат	-189 24 21 -31
word before: формул	-21 -37 4 -49
word before: це	-41 -4 79 -1
word before: цивіль	80 -20 -50 -20
word before: цього	-10 -22 17 12
word before: челове	-101 37 82 -33
word before: через	-16 -15 26 -12
word before: четвер	-10 -60 59 -36
word before: чолові	107 -39 -107 -23
word before: что	67 -77 1 -8
word before: ще	-44 11 24 -49
word before: щиті	-70 -13 -17 45
word before: що	74 -41 -61 -15
word before: щойно	-15 -49 26 -15
word before: этап	-45 -24 58 -14
word before: яких	-51 24 48 -23
word before: є	-96 37 57 -48
word before: і	-20 35 -26 -38
word before: із	-33 -73 97 -76
word before: їдуть	-8 2 14 -65
word before: їх	-46 -3 19 -80
word before: їхніх	-57 -91 59 -29
word before: استعاد	16 -30 17 -17
word before: اسير	-23 15 16 -5
word before: اسيرا	-41 -17 31 -8
word before: الي	8 -20 13 -2
word before: اليوم	-3 -48 45 -3
word before: امارات	0 28 -26 -7
word before: ان	-32 27 35 -34
word before: تبادل	-67 -27 60 -10
word before: تسلمت	-6 -15 -9 28
word before: جانب	-47 -6 46 7
word before: روسيا	16 -17 -4 -12
word before: روسيه	51 3 -41 -18
word before: سراح	1 -15 17 -3
word before: شمل	-25 -41 42 -25
word before: شملت	-24 -17 21 -9
word before: عاد	-30 20 13 -16
word before: عسكريا	-25 51 -25 -6
word before: عمليه	-23 -19 22 -14
word before: عن	-33 -72 58 4
word before: عوده	-44 20 20 -16
word before: في	-21 5 2 -18
word before: كييف	-67 -79 97 -15
word before: مقابل	-7 -18 15 -3
word before: من	-46 2 49 -5
word before: موسكو	30 -41 0 1
word before: و	-20 0 25 -9
word before: واقع	-53 -13 63 -3
word before: –	31 -17 -50 -23
word before: •	-61 -40 -1 65
word before: ▪	-27 -59 46 14
word before: ⚡	-57 -74 66 -54
word before: ✅	9 -49 9 -73
word before: ❗	-38 -49 57 -31
`;
