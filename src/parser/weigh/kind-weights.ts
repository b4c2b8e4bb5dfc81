/** Written by `npm run train` from the labelled posts: not to be edited. A cue, then its worth to each answer. */
export const KIND_WEIGHTS = `
after bodies bodies	-52 -24 -40 87
after bodies military	-84 -26 -17 82
after bodies null	-95 -52 -73 94
after civilians civilians	-20 -24 22 -53
after civilians military	-46 52 -12 -91
after civilians null	14 6 -55 -102
after civilians people	-15 28 -24 -68
after military bodies	37 -52 -38 -26
after military civilians	0 35 -63 -18
after military military	-26 -40 32 -21
after military null	14 -38 19 -157
after military people	93 14 -96 -117
after null bodies	-42 -25 -17 46
after null civilians	-109 -28 52 -66
after null military	44 -63 -11 -24
after null null	-32 22 -30 -2
after null people	-42 -44 24 34
after people bodies	-38 -37 -25 42
after people civilians	-106 39 -14 -58
after people military	57 -10 -119 -61
after people null	-119 -22 85 -53
after people people	-33 -49 39 -43
ahead of bodies bodies	-44 -15 -23 84
ahead of bodies military	25 -119 -72 -12
ahead of bodies null	60 -106 -94 -42
ahead of bodies people	-71 -74 125 -109
ahead of civilians civilians	1 -7 -11 -57
ahead of civilians military	97 -56 -95 -34
ahead of civilians null	-144 52 46 -131
ahead of civilians people	-32 -80 66 -30
ahead of military bodies	-23 -21 -12 43
ahead of military civilians	-128 131 -93 -35
ahead of military military	49 -14 -87 -1
ahead of military null	50 -48 -21 -158
ahead of military people	18 -135 18 -66
ahead of null bodies	30 -38 -65 -17
ahead of null civilians	13 37 -134 -32
ahead of null military	1 -59 36 -88
ahead of null null	2 -4 -62 31
ahead of null people	-45 14 -1 -104
ahead of people bodies	-12 -48 -10 58
ahead of people civilians	-107 55 -9 -29
ahead of people military	-17 15 7 -113
ahead of people null	-91 -28 94 -135
ahead of people people	14 -31 -4 -50
always	1 -14 -15 -4
bodies spoken of bodies bare	-61 -34 -44 112
bodies spoken of bodies noun	-56 -19 -27 92
bodies spoken of civilians noun	-91 -28 58 -91
bodies spoken of military noun	-17 -102 -146 47
bodies spoken of null bare	-44 -121 -136 68
bodies spoken of null noun	-5 -26 -105 13
bodies spoken of people bare	-146 67 -37 -96
bodies spoken of people noun	-171 -118 25 19
counts bodies	-54 -24 -38 89
counts civilians	-51 63 -32 -42
counts military	53 -29 -43 -31
counts null	-18 -34 4 7
counts people	-44 -34 55 -59
found N for N bodies	-66 -22 -44 107
found N for N military	178 -115 -104 -45
found N for N people	-20 -12 17 -112
found N from each side civilians	-79 124 -59 -11
found N from each side military	127 -57 -149 -56
found N from each side people	-45 -74 60 -25
found N-for-N people	29 -91 -21 -32
found number and noun bodies	-49 -21 -38 75
found number and noun civilians	-16 71 -61 -35
found number and noun military	72 -56 -40 -43
found number and noun null	-6 19 -44 -44
found number and noun people	-84 -44 103 -42
found number without a noun bodies	-54 -37 -40 121
found number without a noun civilians	-51 -18 32 -60
found number without a noun military	-29 -1 -16 -5
found number without a noun null	-12 -93 13 15
found number without a noun people	40 -18 -57 2
found the same number military	-20 42 -49 -79
found the same number people	-172 4 46 -40
no bodies bodies noun	-22 -93 -143 50
no bodies civilians noun	-26 73 -67 -28
no bodies military bare	83 -123 -42 -50
no bodies military noun	53 -11 -30 -54
no bodies null bare	-8 -61 20 -27
no bodies null noun	-15 5 -15 -80
no bodies people bare	-8 -95 33 -75
no bodies people noun	-36 -38 58 -64
noun noun.body	-37 -28 -21 83
noun noun.branch	-49 39 -147 20
noun noun.child	-108 42 16 -51
noun noun.civilian	-18 9 0 -28
noun noun.exchange	11 2 -30 -47
noun noun.family	40 -125 27 -10
noun noun.foreigner	-16 -18 -18 23
noun noun.man	41 68 -112 -33
noun noun.military	57 -61 -23 -9
noun noun.other	-23 14 -21 -48
noun noun.people	-73 -22 52 -29
noun noun.rank	-78 75 -157 25
noun noun.soldier	7 -37 -15 -11
noun noun.woman	66 -122 -33 -59
noun null	8 -41 -5 -14
tag any: adj.dead	-25 -44 -81 87
tag any: cue.captivity	17 4 -5 -59
tag any: cue.on_shield	-62 -67 -112 100
tag any: cue.repatriation	29 -28 -54 49
tag any: noun.body	-94 -53 -47 125
tag any: noun.branch	6 -3 -28 -22
tag any: noun.child	-58 107 -75 -74
tag any: noun.civilian	-104 132 -18 -93
tag any: noun.military	97 -26 -85 -33
tag any: noun.people	-44 -22 33 -18
tag any: noun.rank	-21 9 1 -30
tag any: noun.soldier	2 13 -33 -14
tag inside: adj.dead	-80 -4 -14 92
tag inside: adj.freed	35 57 -76 -43
tag inside: adj.modifier	40 18 -56 -21
tag inside: adj.wounded	101 -46 -23 -55
tag inside: category	-54 36 -2 22
tag inside: cue.captivity	14 -6 16 -32
tag inside: cue.captured	52 -23 -22 -14
tag inside: cue.count	29 -91 -21 -32
tag inside: cue.each	-27 79 -99 -32
tag inside: cue.included	34 21 -36 -42
tag inside: cue.of_whole	-16 -1 30 -60
tag inside: cue.part	106 -128 -88 -30
tag inside: cue.repatriation	-13 -1 -1 15
tag inside: cue.same_number	-50 48 -14 -71
tag inside: cue.span	-120 161 -170 -30
tag inside: foe.of	71 -52 -36 -15
tag inside: noun.body	-38 -20 -20 59
tag inside: noun.branch	-50 43 -110 19
tag inside: noun.child	-91 11 37 -51
tag inside: noun.civilian	-17 68 -64 -32
tag inside: noun.exchange	-14 45 -42 -61
tag inside: noun.family	38 -120 27 -9
tag inside: noun.foreigner	-36 -18 -27 38
tag inside: noun.man	41 68 -112 -33
tag inside: noun.military	97 -56 -81 -1
tag inside: noun.other	-82 54 -4 -96
tag inside: noun.people	-81 -1 62 -26
tag inside: noun.rank	-94 78 -88 40
tag inside: noun.soldier	79 -152 -48 -16
tag inside: noun.woman	51 -113 -17 -65
tag inside: own.of	11 -71 0 6
tag inside: qualifier.approx	-68 75 -75 -7
tag inside: qualifier.at_least	56 -69 3 -1
tag inside: qualifier.at_most	-91 -19 25 50
tag inside: qualifier.more_than	-39 -40 113 -78
tag inside: ru.agent	-76 -4 25 6
tag inside: ru.of	18 -48 0 10
tag inside: ua.agent	-87 -6 46 -5
tag inside: ua.of	26 -32 30 -54
tag inside: verb.bring	1 -30 15 -8
tag inside: verb.come	-16 18 4 -14
tag inside: verb.get	44 -44 -29 8
tag inside: verb.held_exchange	5 4 1 -38
tag inside: view.ua	10 -39 -26 42
tag left clause: adj.dead	-31 -26 -32 76
tag left clause: cue.captivity	5 -21 15 -47
tag left clause: cue.on_shield	-87 -20 -35 112
tag left clause: cue.repatriation	-37 -5 -12 53
tag left clause: noun.body	-62 -17 -27 78
tag left clause: noun.branch	-25 87 -88 -24
tag left clause: noun.child	-38 149 -173 -27
tag left clause: noun.civilian	-6 41 -47 -37
tag left clause: noun.military	-4 -36 1 -29
tag left clause: noun.people	-50 -19 29 -9
tag left clause: noun.rank	-4 13 -37 -2
tag left clause: noun.soldier	5 15 -50 -36
tag right clause: adj.dead	39 -42 -46 -16
tag right clause: cue.captivity	26 -52 16 -36
tag right clause: cue.on_shield	-79 -12 -18 69
tag right clause: cue.repatriation	-27 -17 -34 47
tag right clause: noun.body	-50 -27 -25 52
tag right clause: noun.branch	-9 15 -10 -81
tag right clause: noun.child	-65 69 -56 -23
tag right clause: noun.civilian	-21 32 -2 -25
tag right clause: noun.military	26 -47 -17 -11
tag right clause: noun.people	-8 0 -11 2
tag right clause: noun.rank	39 -16 -5 -65
tag right clause: noun.soldier	51 -54 -46 -35
word after: !	57 -118 -7 -102
word after: "	23 21 -46 -41
word after: (	-20 -127 47 -77
word after: )	-32 4 -75 29
word after: ,	-37 7 17 -8
word after: -	19 10 -53 -80
word after: .	8 -77 34 -3
word after: :	-19 -78 36 -30
word after: ;	-49 -95 -22 62
word after: a	-73 -13 78 -34
word after: accord	-13 -5 -19 35
word after: after	42 12 -18 -39
word after: afu	71 -61 -14 0
word after: all	55 47 -61 -72
word after: among	23 0 -18 -21
word after: and	-43 -20 55 -25
word after: apiece	-42 -55 77 -19
word after: are	-63 -88 104 -45
word after: armed	131 -61 -52 -69
word after: as	-39 -58 42 -1
word after: at	-41 -10 54 -22
word after: back	28 -32 -1 -17
word after: been	-13 -5 24 -52
word after: being	-7 42 -33 -5
word after: betwee	-77 -24 89 -9
word after: bringi	-58 -24 72 -3
word after: brough	-5 -41 35 -2
word after: by	-13 -61 47 -36
word after: came	10 -98 54 9
word after: captiv	-11 -13 15 -13
word after: captur	43 24 -34 -45
word after: civili	-17 -19 -1 -29
word after: come	-8 -30 19 17
word after: coming	-42 -16 51 -11
word after: countr	-63 -24 72 -10
word after: crosse	25 2 -31 -3
word after: each	14 -65 28 -33
word after: either	-49 24 28 -5
word after: exchan	43 -85 16 -23
word after: fallen	-14 -1 -5 20
word after: famili	-49 42 -7 -51
word after: for	-31 -14 35 22
word after: forces	44 -59 -32 -77
word after: free	8 -34 21 -13
word after: freed	81 -56 -17 -69
word after: friday	13 -3 17 -21
word after: from	-32 -22 42 -9
word after: go	-4 -4 13 -9
word after: got	34 -23 -64 -7
word after: had	42 -10 -8 -46
word after: handed	-21 6 -76 46
word after: have	-16 -7 28 -45
word after: home	19 -29 11 -6
word after: in	-32 -56 62 -76
word after: includ	20 -50 26 -6
word after: its	-14 -81 40 -10
word after: kursk	0 32 -23 -10
word after: kyiv	-16 14 -4 -44
word after: mortal	9 -4 -3 -2
word after: moscow	26 -49 13 -35
word after: number	-4 -19 -2 -10
word after: of	53 14 -54 -20
word after: on	27 -55 -8 -20
word after: one	74 -52 -54 -6
word after: other	-32 -46 46 11
word after: outsid	34 -14 -15 -7
word after: over	-16 9 -91 46
word after: own	-7 -103 39 -28
word after: per	-84 -62 85 -25
word after: prison	-7 -1 4 -18
word after: region	-18 45 -19 -9
word after: releas	23 -16 26 -47
word after: repatr	-2 0 -15 13
word after: rescue	-18 33 -10 -6
word after: reside	26 -17 -9 -2
word after: return	18 7 -18 -9
word after: reunit	-48 23 -9 -23
word after: russia	22 -18 -18 -41
word after: saturd	35 5 -11 -48
word after: servic	-46 -5 37 -9
word after: side	-47 -21 72 -3
word after: soldie	76 -88 -14 -14
word after: sunday	66 -5 -63 -5
word after: territ	39 -18 -15 -12
word after: that	-81 67 -8 14
word after: the	6 22 -25 -28
word after: their	-29 43 -23 -3
word after: them	29 11 -11 -12
word after: thursd	61 -35 -49 10
word after: to	68 -75 1 -19
word after: today	-42 -47 63 -27
word after: total	-57 -56 81 -2
word after: transf	43 25 -83 -6
word after: tuesda	-16 -17 23 -55
word after: two	-51 -51 55 26
word after: ukrain	-41 -19 39 6
word after: was	29 -33 -26 -15
word after: way	27 -63 -5 -32
word after: wednes	5 -13 11 -5
word after: went	-8 -37 26 -6
word after: were	2 -22 -20 28
word after: which	62 -82 -17 25
word after: who	53 25 -61 -21
word after: whom	-35 -18 49 -5
word after: with	-56 0 23 -18
word after: а	60 -65 8 -18
word after: азовст	-41 41 -42 29
word after: без	49 41 -83 -42
word after: бойцов	76 -75 -18 -15
word after: боку	-9 -26 43 -13
word after: білору	-36 95 -73 -15
word after: в	3 -35 7 -38
word after: вдалос	0 23 -46 22
word after: вдома	21 23 -26 -67
word after: вернул	-11 -55 83 -38
word after: вже	30 65 -62 -42
word after: взамен	22 -13 -9 -1
word after: взятых	35 -7 -3 -30
word after: визвол	-51 -68 71 -27
word after: вийшли	-15 15 -14 -27
word after: вирвал	60 -21 -41 -12
word after: включа	-59 -79 79 -10
word after: военно	104 -74 -96 -27
word after: военны	-8 -60 56 -9
word after: возвра	20 5 -25 -1
word after: волі	-24 50 -27 -94
word after: вони	82 -86 -75 -14
word after: вооруж	31 -6 -37 10
word after: воссое	-17 35 -12 -11
word after: вс	15 -8 -4 -4
word after: всу	99 -35 -77 -24
word after: вывезе	-7 18 0 -14
word after: від	15 -33 -1 -41
word after: відбув	5 4 -21 -64
word after: віддал	24 -56 -6 -18
word after: військ	30 -68 28 -55
word after: глава	-47 -27 57 -19
word after: говори	-21 15 -7 12
word after: гражда	-22 -10 15 -52
word after: громад	-7 45 -31 -32
word after: двое	-27 -47 38 -17
word after: двох	102 -29 -98 18
word after: двоє	71 -88 2 10
word after: дев'ят	-8 12 4 -7
word after: день	62 23 -60 -42
word after: днр	60 -4 -55 -4
word after: до	-18 8 9 -20
word after: додому	-12 -91 36 30
word after: дома	15 -24 28 -58
word after: домой	2 13 4 -47
word after: достав	-27 -10 -10 42
word after: друг	-28 -17 33 -15
word after: другу	-28 -17 33 -15
word after: емірат	-66 -100 75 -69
word after: енерго	-19 35 -15 -3
word after: еще	-35 -48 60 -6
word after: же	10 -23 6 -26
word after: жителе	10 19 -25 -8
word after: жители	-23 26 -15 -6
word after: з	-35 8 24 -15
word after: за	-3 -47 -20 13
word after: забрал	-54 72 -77 -59
word after: заверш	78 -84 -41 -4
word after: загибл	-51 -33 -19 76
word after: заступ	-4 20 -13 -4
word after: захисн	-30 10 1 -2
word after: защитн	-81 30 68 -50
word after: збройн	74 -20 -20 -50
word after: звільн	26 -45 8 -16
word after: землі	14 -23 34 -38
word after: знову	-43 -5 50 -23
word after: зокрем	-35 -31 40 -4
word after: зсу	67 -41 15 -58
word after: и	-23 1 -1 -54
word after: из	30 -47 22 -66
word after: им	-13 -30 -52 37
word after: их	24 -70 13 -83
word after: й	-29 -70 68 -78
word after: к	-11 55 -96 38
word after: каждой	-32 -19 58 -14
word after: киевск	25 -6 -7 -14
word after: киеву	56 -93 -28 -30
word after: кожног	-9 -26 43 -13
word after: коорди	-93 6 26 6
word after: кордон	6 -21 22 -20
word after: которы	18 0 -2 -35
word after: курско	-11 39 -18 -11
word after: курськ	-21 57 -33 -12
word after: курщин	-22 44 1 -17
word after: лиц	60 -57 -27 -8
word after: людей	63 -76 13 -39
word after: маріуп	-29 26 4 -40
word after: медвед	-12 -21 33 -11
word after: мера	-7 22 -13 -3
word after: мешкан	28 -19 -8 -2
word after: ми	32 35 -52 -63
word after: минобо	77 -60 -62 -16
word after: москва	-57 -17 63 -7
word after: мінреі	-15 -14 -15 15
word after: на	-26 17 15 -87
word after: нам	-56 -63 45 47
word after: находи	19 -27 14 -6
word after: нацгва	-26 35 4 -14
word after: наших	-39 -22 21 -7
word after: не	-101 -18 39 53
word after: неволі	32 -75 -9 -9
word after: незако	-9 50 -41 -7
word after: неотло	34 -8 -17 -10
word after: ними	78 -40 -54 -11
word after: них	-17 28 -10 -22
word after: нуждаю	59 -28 -42 -19
word after: о	79 -19 -78 -33
word after: област	-30 64 -22 -11
word after: обмен	-16 3 6 -20
word after: обмін	14 -3 6 -69
word after: обміно	7 -39 14 -50
word after: обміну	63 22 -27 -62
word after: обміня	63 -65 25 -55
word after: оборон	29 -20 -24 -34
word after: обратн	64 -68 -58 -21
word after: один	16 -31 4 -26
word after: одного	-4 -23 27 -5
word after: окупан	12 29 -33 -10
word after: освобо	-9 13 1 -22
word after: отдали	33 -57 -50 30
word after: отданы	-64 -62 90 -8
word after: отправ	-19 16 5 -38
word after: отрима	97 -69 -78 -19
word after: офицер	79 -18 -49 -39
word after: офіцер	-5 21 85 -66
word after: павших	-16 -9 -13 16
word after: переда	26 15 -60 6
word after: перетн	-28 -16 32 -12
word after: плен	41 -16 -20 -11
word after: плена	35 -15 -10 -10
word after: плену	43 -6 -30 -8
word after: по	-85 27 41 -33
word after: поверн	-24 0 -23 28
word after: поверт	-28 -67 14 26
word after: повідо	-43 -47 19 14
word after: погибш	-41 -4 -9 53
word after: подтве	68 -86 -51 -8
word after: поза	-30 -78 47 -59
word after: покину	-24 -16 51 -21
word after: полегл	-44 -17 -22 32
word after: полону	47 -77 44 -76
word after: получи	-46 62 -73 -22
word after: понад	-47 -18 57 -15
word after: попавш	68 -12 -58 -9
word after: поране	-75 -91 87 -88
word after: посред	6 -57 40 -45
word after: привез	-61 -4 -7 63
word after: пригра	-21 79 -66 -8
word after: приеха	-17 69 -70 -29
word after: против	-62 -44 -60 58
word after: прошел	-68 1 62 -9
word after: підкон	-76 -26 43 38
word after: після	57 -12 39 -71
word after: разом	0 -56 47 -26
word after: района	-16 59 -40 -9
word after: расска	52 -25 -72 -34
word after: решта	-45 -38 -39 46
word after: родину	44 -44 -47 32
word after: родным	-26 17 9 -20
word after: россии	-51 -59 65 -32
word after: россий	-29 28 4 -11
word after: россию	-71 34 36 -12
word after: россия	-3 -44 38 -37
word after: російс	43 35 -57 -44
word after: росія	3 -53 48 -23
word after: росіян	-69 -30 67 -27
word after: росії	-3 31 -40 11
word after: рф	104 -1 -95 -20
word after: рядови	20 14 -64 -27
word after: рідних	26 -8 -20 -2
word after: рідній	28 -27 26 -36
word after: с	-32 -6 34 -35
word after: свобод	68 -45 -12 -26
word after: своих	-17 -9 5 21
word after: своїх	44 50 -74 -54
word after: сегодн	-3 -92 32 -56
word after: семеро	22 -23 3 -4
word after: серед	60 3 -43 -50
word after: сержан	44 -35 23 -41
word after: сил	111 -79 -29 -46
word after: солдат	-65 25 3 18
word after: сообщи	-21 -62 80 -27
word after: состоя	22 -119 -10 -45
word after: среди	46 -110 -27 -26
word after: сто	-18 -61 39 -81
word after: стольк	0 -45 33 -10
word after: сторон	-36 30 -13 -18
word after: стільк	54 1 -56 -34
word after: суджан	-13 57 -40 -9
word after: судна	-53 41 -38 -4
word after: сьогод	43 -91 0 3
word after: сімох	-14 -20 32 -4
word after: та	55 -21 -58 -13
word after: так	-98 -58 100 -33
word after: также	52 -35 -40 14
word after: такий	29 -35 8 -13
word after: також	16 -33 -18 13
word after: терито	-7 23 -16 -8
word after: террит	41 -22 -18 -7
word after: том	5 -61 42 -8
word after: трое	78 -51 -38 -7
word after: троє	32 -35 8 -5
word after: туда	-9 -53 -24 61
word after: тяжело	43 -65 -31 -86
word after: у	-32 67 -67 -29
word after: удалос	70 -34 -33 -23
word after: удома	33 -76 55 -45
word after: уехали	-16 11 20 -21
word after: уже	4 -30 21 -18
word after: украин	73 -93 -19 7
word after: україн	-42 -7 -1 32
word after: усі	55 18 -59 -43
word after: утриму	-69 75 59 -13
word after: федера	23 6 -30 -15
word after: це	10 -121 15 -33
word after: цивіль	65 -19 -36 -16
word after: четвер	-21 -87 94 54
word after: числе	-10 -43 42 -11
word after: чолові	-5 -20 28 -5
word after: шестер	53 -100 38 -13
word after: штаб	-75 -66 80 -2
word after: ще	48 -35 -50 -8
word after: щиті	-40 -9 -15 36
word after: що	60 -93 -40 -66
word after: это	34 -9 -25 -12
word after: яких	-88 -67 110 -78
word after: які	-20 -81 63 11
word after: і	95 -71 -88 -23
word after: із	-77 -9 79 -9
word after: інозем	-29 -19 -3 48
word after: їдуть	-4 17 6 -32
word after: їхніх	31 -55 35 -49
word after: اسر	74 -18 -54 -16
word after: اسيرا	4 -20 19 -5
word after: الي	9 3 -2 -23
word after: اوكران	-45 -37 65 -14
word after: جانب	-51 -17 63 1
word after: جانبين	-26 -11 37 -3
word after: روسي	-5 -12 23 -9
word after: روسيا	-22 -20 32 -16
word after: طرف	-20 12 16 -8
word after: عادوا	-7 3 12 -13
word after: في	8 -4 -15 3
word after: كل	-63 4 62 -8
word after: لكل	11 -27 17 -6
word after: مقابل	13 6 -17 -3
word after: من	14 -50 46 -12
word after: و	0 -32 38 -12
word after: واقع	-14 -15 32 -3
word after: وساطه	25 -3 -20 -6
word after: –	-17 2 -18 -22
word before: 	10 -5 -17 -50
word before: "	28 -144 -5 14
word before: (	-48 8 19 30
word before: )	-76 -78 78 -44
word before: +	42 -101 7 -25
word before: ,	29 20 -57 -43
word before: -	-24 50 -56 -65
word before: :	36 4 -28 -55
word before: ;	43 -86 18 -61
word before: a	5 -45 -1 -64
word before: affair	-4 -5 17 -14
word before: also	14 20 -20 -15
word before: an	31 -25 -12 -2
word before: and	28 -28 -6 -34
word before: announ	63 -54 -50 -16
word before: anothe	41 -38 -19 -17
word before: are	42 -55 -18 -34
word before: at	-12 -111 55 -28
word before: back	25 -64 -5 -6
word before: been	20 -38 -9 -4
word before: bodies	-38 -8 -33 71
word before: brough	36 -55 -9 0
word before: captiv	-97 -45 127 -12
word before: civili	78 -63 -118 -16
word before: comple	-30 -24 39 -7
word before: confir	-45 -34 41 -31
word before: covere	2 -21 18 -2
word before: day	-48 -11 61 -7
word before: defenc	60 -20 -14 -39
word before: defend	-49 65 -19 -4
word before: each	24 -27 6 -20
word before: exchan	35 -65 36 -25
word before: federa	-54 -14 62 -25
word before: follow	53 -41 -28 -30
word before: for	29 -81 -2 -49
word before: foreig	-4 -5 17 -14
word before: free	3 -11 48 -45
word before: freed	31 -56 12 -19
word before: from	2 11 -6 -14
word before: furthe	29 -45 -28 22
word before: got	35 -77 -3 -30
word before: had	-68 40 4 -38
word before: handed	6 15 -47 23
word before: has	37 7 -41 -3
word before: have	-76 -21 82 -16
word before: home	3 -45 24 -1
word before: in	-54 50 -52 6
word before: includ	-2 -9 13 -2
word before: involv	9 -26 9 -4
word before: it	-17 20 -13 -50
word before: its	-68 -70 80 -57
word before: kiev	63 -50 -29 -9
word before: kyiv	11 -47 26 -56
word before: manage	-8 5 6 -48
word before: may	77 -73 -10 -10
word before: mediat	-40 11 35 -27
word before: milita	-81 93 -52 -9
word before: minist	64 -21 -20 -38
word before: moscow	2 -73 48 -15
word before: negoti	65 -51 -14 -22
word before: new	-43 -30 56 -8
word before: number	-2 67 -77 -34
word before: of	-72 -30 64 -20
word before: on	72 -72 -1 -23
word before: one	62 -41 -66 -23
word before: our	18 15 -23 -16
word before: over	-6 9 -36 30
word before: people	45 -35 5 -38
word before: plus	-16 19 -2 -2
word before: prison	-29 21 -7 -16
word before: proces	21 -12 -4 -5
word before: qatar	-9 54 -42 -6
word before: receiv	-5 17 -97 1
word before: releas	-26 -36 60 -29
word before: remain	-57 -6 -21 67
word before: report	89 -75 -63 -36
word before: result	4 -17 16 -4
word before: return	-12 23 -62 16
word before: russia	13 -23 -1 -38
word before: said	-38 32 -20 0
word before: says	-37 -46 45 -36
word before: secure	22 -29 6 -8
word before: servic	-25 26 11 -8
word before: side	-54 -45 62 -36
word before: sides	-35 -58 50 -27
word before: soldie	-47 58 -16 3
word before: succee	-42 -22 57 -4
word before: swap	-12 14 -1 -62
word before: swappe	-85 -32 89 -20
word before: talks	17 -4 -6 -6
word before: that	96 -36 -53 -69
word before: the	-5 -3 -9 -8
word before: them	-1 24 -3 -27
word before: this	25 -35 -8 -12
word before: to	29 -19 -5 -40
word before: today	22 -62 13 -37
word before: took	-24 3 -39 36
word before: total	-22 -25 51 -9
word before: traded	-13 -28 28 -61
word before: two	-77 65 -31 -36
word before: uae	3 -18 18 -6
word before: ukrain	-58 3 50 -13
word before: under	-2 -8 6 4
word before: war	106 -9 -136 -19
word before: warrio	12 61 -53 -25
word before: was	61 -86 -20 -58
word before: we	-25 -14 33 -38
word before: were	-62 -13 42 30
word before: which	-58 -34 81 -24
word before: with	-66 47 14 20
word before: year	50 -31 -24 -17
word before: а	-15 50 -43 -59
word before: август	-18 -32 41 -9
word before: батькі	-53 -7 -15 54
word before: без	57 0 -52 -21
word before: белору	54 -26 -55 -25
word before: большо	-72 -27 74 -16
word before: білору	-43 84 -77 -35
word before: в	9 -23 -15 -24
word before: вдалос	-29 56 7 0
word before: вдома	0 -63 61 -38
word before: велико	93 -89 -87 -20
word before: вернул	11 -15 -34 19
word before: вернут	16 -13 8 -23
word before: взамен	-16 -67 50 -17
word before: визвол	23 -18 22 -102
word before: вийшли	3 0 15 -37
word before: вирвал	22 -44 -3 -6
word before: виїхал	-38 58 13 -42
word before: вместе	6 10 -14 -5
word before: военно	6 -39 9 -20
word before: военны	-47 23 -34 11
word before: возвра	-19 -37 32 -25
word before: воли	-3 -14 22 -9
word before: волю	-11 38 -28 -5
word before: волі	9 -33 18 -19
word before: воїнів	-82 75 79 -13
word before: всего	-27 4 27 -4
word before: встреч	20 19 -32 -7
word before: всу	81 -4 -48 -69
word before: вчера	-51 19 34 -3
word before: вызвол	33 -22 -7 -23
word before: вырвал	18 -7 -6 -8
word before: відбув	2 -102 3 -23
word before: віддал	-51 -125 117 -81
word before: військ	6 -77 56 -24
word before: года	-55 -42 68 -16
word before: гражда	53 35 -41 -23
word before: день	18 -50 50 -50
word before: депута	-45 -18 -60 63
word before: для	103 -74 -111 -46
word before: дня	-18 56 -56 -28
word before: до	-51 12 30 -8
word before: доброй	20 -6 -10 -3
word before: догово	13 -8 -10 5
word before: додому	60 -10 -39 -62
word before: дома	24 -48 20 -26
word before: домовл	-51 47 -55 11
word before: домой	-28 -40 -18 32
word before: доправ	-10 26 -38 18
word before: достав	-28 -21 -10 55
word before: друг	16 -32 26 -15
word before: другу	16 -32 26 -15
word before: едут	-16 -14 37 -30
word before: еще	-34 -25 -42 61
word before: ж	-35 51 -91 -88
word before: же	87 -38 -73 -15
word before: з	69 -35 -14 -84
word before: за	-41 34 -16 -84
word before: забрал	-17 -105 16 37
word before: забрат	-26 -19 29 -21
word before: заверш	-33 23 17 -11
word before: загало	-73 -47 72 -34
word before: загибл	-4 -8 -15 16
word before: застен	56 -23 -40 -7
word before: захисн	55 -6 -71 -21
word before: заявил	47 -77 -15 -25
word before: звільн	-9 -34 22 22
word before: зеленс	31 -92 14 -14
word before: землю	-19 -27 16 10
word before: землі	37 -24 -17 -23
word before: знову	15 -56 25 -40
word before: зустрі	21 -56 11 -18
word before: и	-31 43 -71 36
word before: из	14 -69 48 -38
word before: итогам	-5 -82 81 -9
word before: й	40 22 -83 -14
word before: к	32 -35 -78 39
word before: каждой	-107 -110 116 -18
word before: киев	70 -61 -29 -16
word before: киевом	79 -56 -73 -11
word before: киевск	37 -20 -7 -10
word before: киеву	9 -57 48 -14
word before: контро	35 -9 -17 -10
word before: кількі	52 -90 29 -53
word before: людей	62 -7 -7 -32
word before: ми	-35 -33 26 -51
word before: минобо	-59 -58 64 -26
word before: москва	-56 -95 68 -82
word before: москве	-7 -2 -3 12
word before: мы	15 -69 -8 -23
word before: мінобо	109 -34 -92 -27
word before: на	47 -70 -16 -24
word before: нам	35 -71 0 27
word before: нас	52 -51 -49 39
word before: натомі	18 -5 -36 28
word before: наших	36 -65 -22 6
word before: неволі	-27 -6 38 -42
word before: незале	-30 46 -13 -13
word before: ними	-61 -19 35 1
word before: них	30 -5 -63 38
word before: о	-56 -62 73 -67
word before: оаэ	-41 32 -23 -5
word before: обе	-12 -6 25 -8
word before: област	-23 8 -13 27
word before: обмен	24 -98 5 -56
word before: обмена	-49 -89 78 -51
word before: обменя	38 -87 -11 -39
word before: обмін	16 -19 -13 -60
word before: обміно	41 32 -57 -26
word before: обміну	56 25 -48 -64
word before: обміня	52 2 -13 -100
word before: обратн	-11 -1 8 -50
word before: одержа	54 -7 -20 -55
word before: одност	41 -15 -45 -2
word before: освобо	-13 -13 40 -26
word before: останк	-34 -5 -13 45
word before: осіб	61 -50 -61 -4
word before: от	56 -28 -47 -18
word before: ответ	10 -3 -12 5
word before: отдала	55 -32 31 -65
word before: отдали	37 -68 -75 60
word before: отданы	21 -40 -3 -2
word before: отправ	-23 -42 -53 52
word before: отпуст	-54 28 1 -54
word before: отпуще	41 -9 -26 -10
word before: отрима	19 -77 -10 -14
word before: отчита	-70 -45 77 -24
word before: офіцер	9 -9 -47 7
word before: очеред	-37 -23 45 -5
word before: перего	77 -39 -30 -28
word before: переда	15 -7 -46 17
word before: плена	50 -4 -31 -25
word before: пленны	-79 -97 110 -54
word before: плюс	16 -8 -6 -36
word before: по	50 -116 38 -36
word before: поверн	-26 -68 61 -10
word before: поверт	-58 -68 80 -88
word before: повідо	-6 -46 50 -33
word before: погибш	-6 -12 -7 24
word before: подкон	69 -46 8 -52
word before: подтве	65 -33 -38 -12
word before: поза	-11 -53 43 -17
word before: полоне	-113 5 19 -25
word before: полону	-11 -24 62 -28
word before: получе	30 -16 -45 21
word before: получи	-54 28 -24 0
word before: порядк	52 -31 -43 -4
word before: посред	-20 -19 38 -3
word before: поїхал	0 40 -35 -4
word before: прибул	62 -31 -67 25
word before: прибыл	-2 -50 54 -29
word before: привез	-24 -31 -4 16
word before: приеха	-74 83 31 -81
word before: прийня	9 17 -50 6
word before: принял	24 -64 7 3
word before: принят	19 -24 -13 17
word before: приїха	8 -49 33 -38
word before: про	-38 -142 -15 45
word before: провел	-35 -35 53 -13
word before: против	-84 -47 66 76
word before: процес	34 -12 -15 -9
word before: прошел	-94 -54 99 -14
word before: разом	-45 12 58 -26
word before: ранены	59 -16 -55 -24
word before: режим	28 -5 -16 -7
word before: режима	5 -42 39 -9
word before: режимо	38 -7 -21 -14
word before: режиму	40 -12 -15 -11
word before: резуль	15 -69 39 -3
word before: репатр	-40 -4 -2 45
word before: родину	-17 -3 -20 35
word before: родным	-41 64 -53 -19
word before: россии	8 -9 1 -1
word before: россий	79 -10 -69 1
word before: россию	13 7 35 -80
word before: россия	66 -88 -1 -17
word before: російс	-32 -41 62 -45
word before: росія	79 -52 -54 -33
word before: росіян	104 -100 -96 -26
word before: росії	30 -61 35 -32
word before: рф	101 -81 -37 -39
word before: рідних	83 -58 -46 -28
word before: рідну	-19 -28 16 10
word before: рідній	21 9 -3 -60
word before: с	56 33 -83 -17
word before: сбу	5 -70 43 -7
word before: свобод	28 -72 16 -32
word before: своих	42 -41 -43 -40
word before: своїх	-44 -46 46 -50
word before: себе	15 -4 -35 -12
word before: сегодн	-13 -40 30 -1
word before: серед	-7 25 -77 63
word before: сержан	-27 33 -48 -6
word before: сил	-31 13 -64 32
word before: словам	-16 -78 57 15
word before: солдат	-34 38 -85 -66
word before: сообщи	-19 -41 53 -12
word before: состоя	18 -32 -10 -47
word before: среди	-4 5 -28 -22
word before: стамбу	39 -20 -24 1
word before: стольк	82 -35 -72 -15
word before: сторон	-13 -49 46 -42
word before: сьогод	-13 -30 27 -34
word before: та	0 40 -31 -17
word before: также	-23 25 -12 -8
word before: також	-14 74 -77 25
word before: теж	63 -43 -50 -40
word before: тел	-22 -4 -5 29
word before: тела	-48 -10 -19 42
word before: терито	-5 31 -28 2
word before: террит	49 -21 -8 -21
word before: того	-26 42 -23 5
word before: тоже	-75 -64 97 -65
word before: тіл	-15 -7 -6 27
word before: тіла	-48 -11 -18 41
word before: у	9 93 -154 -74
word before: удалос	-20 33 -20 -28
word before: удома	-8 -35 67 -45
word before: уехали	63 -77 41 -59
word before: украин	-4 -1 -16 -13
word before: україн	-49 -17 14 -13
word before: услови	16 6 -12 -11
word before: формат	-151 23 11 -36
word before: формул	-16 -3 4 -37
word before: це	-22 5 77 -7
word before: цивіль	62 26 -72 -35
word before: челове	-84 35 87 2
word before: через	-19 -19 32 -13
word before: четвер	-24 -59 56 -41
word before: чолові	113 -54 -111 -23
word before: что	31 -73 42 -4
word before: ще	-43 19 11 -39
word before: щиті	-76 -3 -8 83
word before: що	81 -63 -68 -7
word before: щойно	-5 -50 28 -20
word before: этап	-29 -28 44 -19
word before: яких	-51 39 59 -25
word before: є	-110 33 59 -54
word before: і	-9 38 -43 -40
word before: із	-18 -71 110 -86
word before: їдуть	3 0 20 -84
word before: їхніх	-48 -98 71 -7
word before: استعاد	24 -25 14 -20
word before: اسير	-7 -20 30 -10
word before: اسيرا	-42 -25 65 -5
word before: الي	10 -22 16 -8
word before: اليوم	3 -41 33 -3
word before: امارات	1 25 -20 -8
word before: ان	-31 11 28 -34
word before: اوكران	6 -24 5 -1
word before: تبادل	-61 -39 76 -8
word before: تسلمت	-11 -7 -8 26
word before: جانب	-36 -13 16 13
word before: جديده	9 1 -7 -4
word before: روسيا	29 -32 -1 -9
word before: روسيه	50 4 -41 -20
word before: سراح	8 -23 18 -4
word before: شمل	-17 -31 35 -19
word before: شملت	-27 -18 45 -3
word before: عاد	-25 12 17 -14
word before: عسكريا	-41 64 -28 -6
word before: عمليه	-23 -21 36 -8
word before: عن	-42 -48 59 11
word before: عوده	-43 -6 39 -17
word before: في	-15 20 -7 -17
word before: كييف	-38 -74 86 -16
word before: مقابل	36 -29 -15 -8
word before: من	-13 -9 30 -9
word before: موسكو	23 -30 4 0
word before: و	-3 -28 27 -14
word before: واقع	-25 -13 38 -3
word before: –	55 -19 -39 -56
word before: ▪	18 -21 -11 13
word before: ⚡	-70 -62 88 -40
word before: ✅	15 -26 -3 -71
word before: ❗	-32 -58 62 -23
`;
