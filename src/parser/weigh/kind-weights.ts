/** Written by `npm run train` from the labelled posts: not to be edited. A cue, then its worth to each answer. */
export const KIND_WEIGHTS = `
after bodies bodies	-54 -42 -52 56
after bodies military	-62 -25 -17 61
after bodies null	-109 -49 -48 84
after civilians civilians	-118 -1 14 -47
after civilians military	19 -37 -8 -65
after civilians null	15 -19 -6 -77
after civilians people	28 -5 -28 -51
after military bodies	-28 -44 -24 59
after military civilians	4 33 -126 -35
after military military	-27 -32 -15 -3
after military null	42 -69 -3 -134
after military people	82 31 -104 -134
after null bodies	-28 -21 -26 40
after null civilians	-83 -12 19 -55
after null military	46 -13 -109 -66
after null null	-27 25 -71 24
after null people	-15 -184 -20 28
after people bodies	-19 -44 -19 59
after people civilians	-66 108 -120 -45
after people military	28 -2 -150 -109
after people null	-110 -22 79 -35
after people people	-12 -85 27 -107
ahead of bodies bodies	-53 -45 -57 73
ahead of bodies military	-13 -72 -83 18
ahead of bodies null	53 -101 -71 -45
ahead of bodies people	-81 -60 95 -66
ahead of civilians civilians	-112 42 -29 -66
ahead of civilians military	200 -192 -147 -42
ahead of civilians null	-112 35 9 -92
ahead of civilians people	-83 -54 69 -39
ahead of military bodies	-23 -4 -3 24
ahead of military civilians	-145 184 -101 -15
ahead of military military	-5 -13 -202 11
ahead of military null	54 -57 -20 -149
ahead of military people	7 -230 23 -106
ahead of null bodies	-44 -30 -32 51
ahead of null civilians	-101 207 -160 -24
ahead of null military	-18 -14 21 -128
ahead of null null	18 18 -160 21
ahead of null people	-137 32 12 -118
ahead of people bodies	-11 -35 -10 48
ahead of people civilians	-118 27 -18 -49
ahead of people military	-15 -32 13 -130
ahead of people null	-117 -63 112 -128
ahead of people people	42 -29 -31 -104
always	-20 -29 -16 5
bodies spoken of bodies bare	-58 -42 -49 89
bodies spoken of bodies noun	-79 -50 -51 80
bodies spoken of civilians noun	-41 -45 49 -42
bodies spoken of military noun	-17 -146 -139 33
bodies spoken of null bare	-50 -105 -85 69
bodies spoken of null noun	24 -8 -66 -10
bodies spoken of people bare	-121 54 -38 -34
bodies spoken of people noun	-97 -138 25 -5
counts bodies	-110 -58 -71 113
counts civilians	-59 49 -41 -76
counts military	44 -36 -74 -43
counts null	7 -43 -15 -7
counts people	-41 -50 48 -99
found N for N bodies	-62 -34 -44 82
found N for N military	287 -138 -232 -87
found N for N people	-18 -31 16 -127
found N from each side bodies	-5 -7 -8 19
found N from each side civilians	-38 69 -40 -4
found N from each side military	127 -81 -130 -57
found N from each side people	-28 -104 40 -63
found N-for-N people	11 -51 -4 -17
found number and noun bodies	-99 -48 -54 95
found number and noun civilians	-23 67 -92 -57
found number and noun military	63 -57 -50 -91
found number and noun null	-10 31 -34 -60
found number and noun people	-92 -56 94 -95
found number without a noun bodies	-60 -33 -54 51
found number without a noun civilians	-146 -13 30 -59
found number without a noun military	-34 9 -40 0
found number without a noun null	9 -89 9 10
found number without a noun people	47 -60 -55 -31
found that many military	48 -17 -43 -26
found the same number military	40 -89 -3 -88
found the same number people	-109 -79 126 -10
no bodies bodies noun	-67 -54 -74 80
no bodies civilians noun	-47 62 -69 -55
no bodies military bare	41 -132 -17 -108
no bodies military noun	58 -22 -57 -137
no bodies null bare	5 -64 21 -22
no bodies null noun	-21 16 -14 -49
no bodies people bare	-8 -81 27 -111
no bodies people noun	-26 -53 44 -134
noun noun.body	-46 -50 -39 54
noun noun.branch	-40 17 -135 39
noun noun.child	-132 15 1 -92
noun noun.civilian	-36 -1 -1 -51
noun noun.exchange	-8 8 -12 -66
noun noun.family	46 -122 40 -104
noun noun.foreigner	-3 -14 -13 18
noun noun.man	47 45 -86 -9
noun noun.military	48 -121 -27 -37
noun noun.other	-47 44 -26 -56
noun noun.people	-80 -18 44 2
noun noun.rank	-15 6 -111 7
noun noun.soldier	-1 -23 -82 -7
noun noun.woman	52 -101 -33 -32
noun null	0 -49 2 -3
tag any: adj.dead	-33 -48 -92 81
tag any: cue.captivity	-20 1 20 -87
tag any: cue.on_shield	-45 -98 -91 93
tag any: cue.repatriation	29 -91 -101 30
tag any: noun.body	-95 -66 -69 110
tag any: noun.branch	1 -14 -23 -27
tag any: noun.child	-9 45 -37 -101
tag any: noun.civilian	-96 122 -18 -194
tag any: noun.military	96 -11 -109 -41
tag any: noun.people	-68 -21 41 12
tag any: noun.rank	-18 22 -1 -35
tag any: noun.soldier	-28 43 -60 14
tag inside: adj.dead	-83 -13 -40 87
tag inside: adj.freed	66 35 -85 -57
tag inside: adj.modifier	44 -32 -37 -66
tag inside: adj.wounded	72 -84 3 -55
tag inside: category	-60 22 1 -3
tag inside: cue.captivity	-4 -81 72 -75
tag inside: cue.captured	36 -15 -16 -10
tag inside: cue.count	11 -51 -4 -17
tag inside: cue.each	31 56 -87 -37
tag inside: cue.included	50 -99 -23 -53
tag inside: cue.local	-15 52 -31 -13
tag inside: cue.of_whole	-2 -40 35 -66
tag inside: cue.part	80 -46 -79 -23
tag inside: cue.repatriation	-5 -1 0 6
tag inside: cue.same_number	-23 -27 42 -85
tag inside: cue.span	-95 101 -98 -29
tag inside: foe.of	56 -55 -16 -12
tag inside: noun.body	-43 -45 -34 47
tag inside: noun.branch	-42 23 -118 36
tag inside: noun.child	-111 -23 37 -71
tag inside: noun.civilian	-11 44 -148 -38
tag inside: noun.exchange	-33 45 -23 -47
tag inside: noun.family	45 -118 37 -93
tag inside: noun.foreigner	-5 -12 -13 18
tag inside: noun.man	47 45 -86 -9
tag inside: noun.military	103 -147 -96 -12
tag inside: noun.other	-76 63 -23 -57
tag inside: noun.people	-89 -18 68 -1
tag inside: noun.soldier	98 -241 -79 -49
tag inside: noun.woman	42 -96 -22 -34
tag inside: own.of	4 -100 14 -9
tag inside: qualifier.approx	9 43 -69 -15
tag inside: qualifier.at_least	0 -19 19 -2
tag inside: qualifier.more_than	-80 -39 84 -16
tag inside: ru.agent	-96 5 13 9
tag inside: ru.of	16 -33 -29 -8
tag inside: ua.agent	-110 -12 20 -2
tag inside: ua.of	10 -28 8 -56
tag inside: verb.bring	-30 -11 14 7
tag inside: verb.come	-25 10 10 -14
tag inside: verb.get	27 -33 11 -11
tag inside: verb.held_exchange	-27 -9 20 -51
tag inside: view.ru	41 -3 -37 -9
tag inside: view.ua	9 -38 -43 8
tag left clause: adj.dead	-42 -31 -60 99
tag left clause: cue.captivity	-23 -12 25 -106
tag left clause: cue.on_shield	-27 -17 -30 29
tag left clause: cue.repatriation	-42 -9 -15 42
tag left clause: noun.body	-85 -29 -40 61
tag left clause: noun.branch	-31 46 11 -38
tag left clause: noun.child	-55 143 -167 -44
tag left clause: noun.civilian	-72 33 39 -57
tag left clause: noun.military	6 -3 -21 -39
tag left clause: noun.people	-55 -13 37 -27
tag left clause: noun.rank	5 -50 -33 1
tag left clause: noun.soldier	-2 -3 -6 -68
tag right clause: adj.dead	-66 -48 -29 54
tag right clause: cue.captivity	24 -69 14 -102
tag right clause: cue.on_shield	-47 -9 -10 49
tag right clause: cue.repatriation	-20 -30 -53 40
tag right clause: noun.body	-30 -56 -41 53
tag right clause: noun.branch	-29 2 13 -107
tag right clause: noun.child	-22 52 -53 -33
tag right clause: noun.civilian	-93 37 9 -66
tag right clause: noun.military	40 -62 -32 -16
tag right clause: noun.people	-13 -45 -6 -1
tag right clause: noun.rank	82 -49 -62 -78
tag right clause: noun.soldier	22 -29 -43 -3
word after: 	46 1 -42 -8
word after: !	81 -81 -57 -115
word after: "	20 -37 -17 -60
word after: (	-40 -90 61 -74
word after: )	-18 -4 -90 36
word after: ,	-46 40 -18 -12
word after: -	-54 46 -34 -35
word after: .	17 -76 -13 -8
word after: :	7 -35 17 -58
word after: ;	-56 -83 -33 76
word after: a	13 -24 -17 22
word after: accord	-3 -9 -8 18
word after: afu	26 -13 -14 0
word after: all	32 24 -52 -56
word after: among	25 5 -45 -10
word after: an	-28 -4 38 -9
word after: and	-46 -47 52 -40
word after: apiece	-37 -40 54 -10
word after: are	-37 -72 91 -68
word after: armed	52 -12 -58 -43
word after: as	-51 -60 40 11
word after: back	52 -63 11 -15
word after: been	-25 13 10 -69
word after: being	-14 -18 24 -2
word after: betwee	-51 -28 57 -9
word after: both	-50 -44 53 -11
word after: brough	-18 -27 30 -1
word after: by	-30 -58 50 -27
word after: came	17 -30 -8 16
word after: captiv	23 -21 -2 -6
word after: captur	41 -9 -16 -39
word after: civili	0 -47 27 -22
word after: come	6 -45 -11 13
word after: coming	-12 -22 15 -6
word after: countr	-57 -17 65 -2
word after: crosse	24 -1 -22 -1
word after: each	15 -74 18 -48
word after: either	-22 12 18 -2
word after: exchan	2 -37 29 -10
word after: fallen	-3 -1 -2 6
word after: famili	-51 56 -50 -44
word after: federa	-44 35 -34 -11
word after: for	-27 16 66 -4
word after: forces	72 -65 -46 -43
word after: free	3 -20 18 -4
word after: freed	82 -34 -49 -62
word after: friday	29 9 -9 -32
word after: from	-38 11 16 -12
word after: go	18 -31 3 -9
word after: going	28 -34 -26 -6
word after: got	53 -41 -54 -8
word after: had	42 -5 -21 -33
word after: handed	31 34 -69 15
word after: have	-34 18 10 -52
word after: home	-15 -50 18 2
word after: in	-16 -54 38 -72
word after: its	17 -30 1 3
word after: kursk	-7 29 -27 -5
word after: kyiv	-4 1 5 -38
word after: mediat	-27 -15 29 -3
word after: milita	-11 -49 28 -1
word after: moscow	17 -50 14 -7
word after: number	-35 13 -20 11
word after: of	83 23 -85 -53
word after: on	0 -66 12 -30
word after: one	40 -31 -29 -1
word after: other	7 -21 -9 28
word after: over	42 26 -74 15
word after: own	41 -37 -13 2
word after: per	-78 -53 77 -17
word after: prison	57 -38 -54 -4
word after: receiv	10 -2 -3 -5
word after: region	-14 31 -23 -4
word after: releas	38 -34 -11 -9
word after: repatr	8 -4 -9 5
word after: return	-1 18 -7 -24
word after: reunit	-23 10 -1 -16
word after: russia	-137 50 -26 -56
word after: said	2 22 -27 -5
word after: saturd	14 2 -15 -1
word after: servic	-29 -13 42 -11
word after: seven	-1 -28 28 0
word after: side	-20 -51 38 -18
word after: soldie	41 -88 55 -4
word after: sunday	24 -1 -25 2
word after: taken	16 -14 -15 -15
word after: territ	27 -16 -12 -4
word after: that	-27 24 -36 13
word after: the	-13 27 -9 -34
word after: their	-19 72 -69 12
word after: them	34 -13 -45 -19
word after: thursd	80 -28 -67 3
word after: to	-19 -1 20 -8
word after: today	-29 -63 38 -22
word after: total	-24 -15 25 -9
word after: transf	13 33 -43 -1
word after: tuesda	-32 -16 32 2
word after: two	-35 -30 44 -12
word after: ukrain	-80 -8 78 -7
word after: was	31 -25 -28 -8
word after: way	17 -40 -4 -4
word after: wednes	2 -22 12 -8
word after: went	-17 -30 25 -2
word after: were	14 8 -17 5
word after: which	-23 -20 12 10
word after: who	16 8 -52 -4
word after: whom	-21 -21 36 -3
word after: whose	43 -32 -27 -6
word after: with	-45 5 21 -10
word after: а	37 -38 -26 -24
word after: азовст	-8 -26 -11 38
word after: без	36 51 -94 -23
word after: бойцов	93 -85 -11 -38
word after: боку	-9 -10 18 -4
word after: больше	3 4 -5 -1
word after: білору	-29 55 -43 -4
word after: в	-12 -25 30 -61
word after: вдалос	-6 15 -14 4
word after: вдома	35 -52 15 -65
word after: вернул	-6 -44 67 -20
word after: вже	36 5 -42 -26
word after: взамен	13 -14 -8 5
word after: взятых	37 -2 -11 -34
word after: визвол	-32 -75 56 -14
word after: вийшли	-36 28 -32 -16
word after: вирвал	40 -12 -26 -9
word after: вирван	17 -3 -6 -23
word after: включа	-42 -66 58 -1
word after: военно	91 -82 -78 -46
word after: военны	-33 6 13 -31
word after: возвра	24 26 -48 -5
word after: волі	-50 34 45 -12
word after: вони	41 -52 -9 2
word after: вооруж	41 -8 -33 -14
word after: восемь	-20 -43 -47 29
word after: воссое	-17 43 -29 -3
word after: вс	19 -7 -9 -4
word after: все	60 34 -75 -13
word after: всу	78 -46 -41 -54
word after: всі	-13 -32 33 -2
word after: вывезе	-2 49 -42 -13
word after: від	27 -43 -14 -26
word after: відбув	27 -6 -21 -1
word after: віддал	-20 -67 32 -8
word after: військ	17 -92 6 -45
word after: вільні	-14 5 9 -4
word after: глава	-50 -40 59 -15
word after: гражда	-75 8 28 -52
word after: двое	-42 -33 35 -21
word after: двох	47 -49 -25 18
word after: двоє	43 -62 18 3
word after: двух	7 -29 -11 29
word after: днр	10 -3 -5 -2
word after: до	-1 46 -72 -15
word after: додому	-10 -65 17 38
word after: дома	20 -41 38 -34
word after: домой	-30 16 32 -74
word after: друг	1 -4 5 -3
word after: другу	1 -4 5 -3
word after: емірат	-48 -63 61 -41
word after: еще	-15 3 13 -2
word after: же	-37 -25 41 -5
word after: женщин	5 -5 20 -31
word after: жизни	17 -7 -10 -1
word after: жизнь	23 -4 -18 -1
word after: жителе	10 4 -13 -1
word after: жители	-13 20 -7 0
word after: з	-24 11 -23 0
word after: за	28 -48 -63 -6
word after: забрал	-53 59 -57 -35
word after: заверш	2 -18 9 -9
word after: загибл	-16 -22 -20 29
word after: загину	-4 0 -3 8
word after: заступ	-3 7 -3 0
word after: захисн	-37 28 -2 -4
word after: защитн	-62 -4 61 -48
word after: збройн	46 -15 -28 -17
word after: звільн	-9 -32 17 -15
word after: землі	43 -5 29 -58
word after: знову	-17 5 19 -10
word after: зокрем	-4 5 2 -3
word after: зсу	46 -43 12 -47
word after: и	-49 9 32 9
word after: из	2 -47 30 -84
word after: им	-31 -32 -38 40
word after: их	4 -34 34 -41
word after: й	40 -42 -6 -17
word after: к	2 12 -100 28
word after: каждой	-34 -15 31 -9
word after: киев	33 -57 35 -8
word after: киевск	18 -17 -16 -16
word after: киеву	43 -73 5 -23
word after: кожног	-9 -10 18 -4
word after: кожної	-81 -28 83 -7
word after: коорди	-57 5 14 10
word after: кордон	-11 -14 21 -5
word after: коррес	-21 -5 19 6
word after: которы	-21 -5 31 -23
word after: курско	-31 65 -33 -5
word after: курськ	-7 24 -15 -1
word after: курщин	-48 26 13 -6
word after: лиц	29 -9 -20 -1
word after: людей	42 -59 -17 -21
word after: маріуп	-16 -52 23 -22
word after: медвед	8 -6 1 -3
word after: мера	-3 7 -3 0
word after: ми	-35 58 -58 -17
word after: минобо	73 -52 -69 -6
word after: москва	-24 -3 25 0
word after: москве	-8 -1 -1 10
word after: мінреі	-4 -3 -2 9
word after: на	-69 -2 29 -19
word after: нам	-33 -55 11 53
word after: находи	17 -6 -11 -1
word after: нацгва	-22 20 12 -8
word after: наших	-27 -40 29 -11
word after: не	-41 36 -23 -32
word after: неволі	-20 -40 26 -14
word after: незако	-4 29 -24 -1
word after: ними	31 -12 -20 -1
word after: них	23 -34 -36 -66
word after: нуждаю	50 -13 -34 -7
word after: о	-25 10 23 -7
word after: област	-44 78 -33 -5
word after: обмен	-5 5 -17 -17
word after: обмін	8 -74 35 -26
word after: обміно	12 -53 11 -35
word after: обміня	59 -68 27 -48
word after: оборон	30 -39 -23 -28
word after: обратн	67 -26 -66 -33
word after: один	33 -32 0 -24
word after: одна	41 -47 -6 -4
word after: окупан	1 13 -10 -4
word after: освобо	22 -27 -1 -15
word after: отдали	61 -30 -58 -18
word after: отданы	-71 -49 77 -10
word after: отправ	19 33 -51 -38
word after: отпуще	46 -5 -44 -1
word after: отрима	37 -36 -25 -21
word after: офицер	74 -7 -30 -54
word after: офіцер	37 -89 51 -37
word after: п'ятьо	-19 58 -60 -5
word after: переда	12 6 -30 10
word after: перетн	-14 -13 22 -4
word after: плен	-1 -13 15 -1
word after: плена	33 -19 -16 -4
word after: плену	36 -12 -24 -2
word after: по	-59 7 36 -25
word after: поверн	-55 13 -7 15
word after: поверт	11 -12 -4 -49
word after: повідо	43 -12 -48 11
word after: погибш	-16 -15 -15 16
word after: поза	-65 -108 70 -50
word after: покину	-15 -6 26 -6
word after: полегл	-38 -11 -30 41
word after: полону	35 -101 49 -83
word after: получе	-9 -1 -2 12
word after: получи	-50 33 -8 -12
word after: попавш	20 -10 -11 -1
word after: поране	-62 -96 75 -90
word after: посере	-48 -63 61 -41
word after: посред	10 -18 27 -25
word after: привез	-30 -1 -4 32
word after: приеха	18 -12 -26 -15
word after: прийня	13 -13 -13 11
word after: причем	41 -41 -25 -23
word after: провел	37 -13 -46 8
word after: против	-48 -73 -53 74
word after: прошел	-111 6 28 -18
word after: підкон	-54 -4 34 22
word after: підтве	48 -43 -57 22
word after: після	-24 -5 42 -19
word after: разом	-32 9 21 -10
word after: района	-15 58 -45 -3
word after: решта	-33 49 -17 -2
word after: родине	32 -22 -9 -10
word after: родину	17 -17 -23 -7
word after: родным	-10 54 -48 -2
word after: россии	-44 -69 61 -23
word after: россий	-10 23 -35 -26
word after: россию	-81 45 7 -18
word after: россия	-20 -41 41 1
word after: російс	66 28 -93 -9
word after: росія	-7 -91 52 -30
word after: росіян	-87 -38 88 -25
word after: росії	-16 17 -21 0
word after: рф	65 -36 -64 -33
word after: рядови	35 17 -76 -23
word after: рідним	-4 36 -27 -7
word after: рідних	3 -2 -8 7
word after: рідній	44 -4 28 -58
word after: с	14 -38 0 -31
word after: сверх	10 2 -8 -5
word after: свобод	53 -47 -6 -19
word after: своих	3 -8 -3 7
word after: своїх	49 -24 -46 -49
word after: сегодн	-15 -87 56 -69
word after: семеро	9 -4 -4 -1
word after: серед	34 -71 40 -75
word after: сержан	58 -47 -19 -50
word after: сил	95 -82 -53 -34
word after: солдат	-36 3 -8 15
word after: сообща	39 -44 -38 -2
word after: сообщи	-63 13 31 -20
word after: состоя	34 -94 -22 -25
word after: среди	61 -54 -58 -12
word after: сто	-21 -39 32 -68
word after: стольк	-26 -35 35 -5
word after: сторон	-11 20 -18 -28
word after: стільк	21 40 -55 -16
word after: суджан	-13 55 -45 -2
word after: суджи	-4 14 -10 -1
word after: судна	-17 26 -8 -2
word after: сьогод	19 -96 31 -69
word after: та	-1 17 -22 -14
word after: так	-81 -33 71 -36
word after: также	28 -4 -26 2
word after: такий	37 -31 -19 -13
word after: також	6 -14 -11 13
word after: телами	-11 -10 -18 25
word after: терито	-6 48 -39 -14
word after: террит	33 -9 -23 -1
word after: том	9 -47 22 -1
word after: троє	38 -16 -23 -2
word after: туда	-6 -39 -19 38
word after: тяжело	46 -60 -36 -69
word after: у	41 0 -49 -47
word after: удержи	-8 14 -15 -14
word after: удома	40 -78 37 -45
word after: уехали	-23 32 25 -38
word after: уже	4 -27 9 -25
word after: украин	62 -31 -25 -21
word after: україн	-47 22 0 -31
word after: усі	32 -15 -47 -19
word after: утриму	-67 70 64 -8
word after: федера	10 7 -15 -3
word after: це	16 -78 6 -30
word after: цивіль	40 -27 -12 -22
word after: четвер	-94 21 14 33
word after: числе	11 -50 23 -3
word after: чолові	-12 -17 25 -3
word after: чотирь	-54 54 -6 -12
word after: шестер	36 -54 17 -4
word after: штаб	-45 -80 59 0
word after: шість	-66 -23 67 -31
word after: ще	34 -15 -73 -13
word after: щиті	-28 -9 -10 33
word after: що	35 -49 64 -61
word after: это	-4 -9 2 8
word after: яких	-99 5 80 -99
word after: які	-63 -63 44 18
word after: і	79 -91 -59 -62
word after: із	-34 36 -34 24
word after: інозем	-6 -13 -7 24
word after: їдуть	-30 16 24 -28
word after: їхніх	36 -84 24 -34
word after: اسر	58 -8 -53 -2
word after: اسيرا	20 -9 -11 -2
word after: الي	-5 67 -38 -19
word after: اليوم	24 19 -38 -5
word after: اوكران	-47 23 34 -21
word after: اي	-5 -5 10 -1
word after: جانب	-62 -17 69 1
word after: ذويهم	-6 80 -74 -8
word after: روسي	13 -7 -2 -7
word after: روسيا	-23 -8 24 -6
word after: طرف	5 22 -21 -3
word after: عادوا	-18 9 11 -7
word after: في	-5 16 -23 8
word after: كل	-52 17 38 -3
word after: لكل	10 -9 -2 -2
word after: ما	-6 -2 8 0
word after: مع	-14 -10 12 -6
word after: مقابل	18 15 -30 -1
word after: من	22 -60 34 -10
word after: و	-18 -50 55 -13
word after: وساطه	17 7 -21 -4
word after: –	15 -48 3 -13
word before: 	49 -3 -81 -53
word before: "	-15 -120 16 29
word before: (	-26 -3 -13 38
word before: )	-75 -71 76 -33
word before: +	-20 -50 41 -6
word before: ,	-2 -1 -54 -38
word before: -	-20 33 -39 -38
word before: :	13 34 -48 -74
word before: ;	22 -99 33 -58
word before: a	65 -11 -89 -25
word before: additi	-29 48 -42 -3
word before: affair	14 -22 11 -21
word before: also	21 -19 10 -42
word before: an	40 -4 -37 -1
word before: and	-54 54 19 -52
word before: announ	57 -23 -36 -19
word before: anothe	33 -26 19 -34
word before: are	24 -24 -28 -18
word before: at	-23 -79 54 -28
word before: back	26 -52 -26 -2
word before: been	-31 -5 35 0
word before: bodies	-49 -3 -14 59
word before: brough	34 -27 -6 -7
word before: by	16 -31 10 -21
word before: came	-47 -52 58 -14
word before: captiv	-120 -67 128 -13
word before: civili	42 27 -87 -11
word before: comple	-13 -22 23 -2
word before: confir	-13 -32 24 -18
word before: covere	-23 -17 25 -6
word before: day	-45 -16 56 -6
word before: defenc	13 -3 -4 -6
word before: defend	-5 18 -12 -1
word before: each	33 -47 8 -22
word before: exchan	40 -64 38 -62
word before: federa	-55 -12 60 -6
word before: follow	43 -19 -42 -7
word before: for	25 -76 21 -39
word before: foreig	14 -22 11 -21
word before: freed	30 -54 11 -19
word before: from	66 34 -87 -2
word before: furthe	19 -40 13 -1
word before: good	-24 -29 31 -26
word before: got	3 -66 23 -16
word before: had	-35 15 -2 -50
word before: handed	15 1 -35 18
word before: has	65 -15 -54 -5
word before: have	-47 -21 49 -12
word before: home	10 -97 34 2
word before: in	-19 41 -35 -53
word before: includ	-6 3 4 -1
word before: involv	13 -28 4 -4
word before: it	23 -48 1 -14
word before: its	14 -62 30 -2
word before: kiev	19 -1 -19 0
word before: kyiv	0 -68 45 -14
word before: let	-10 56 -48 -4
word before: mediat	-44 30 17 -7
word before: milita	-50 62 -16 -2
word before: minist	19 -4 -9 -7
word before: moscow	-5 -56 24 5
word before: negoti	57 -41 -30 -10
word before: new	-54 -32 63 -6
word before: news	-14 -30 25 -25
word before: number	-9 45 -71 -60
word before: of	-14 -55 20 -22
word before: office	-13 2 3 8
word before: on	47 -77 7 -20
word before: one	50 -63 -46 -13
word before: our	-8 13 -2 -6
word before: over	-10 3 -17 22
word before: people	49 -36 1 -27
word before: plus	-9 11 -1 0
word before: prison	-8 12 -12 -15
word before: proces	13 -7 -4 -2
word before: qatar	-7 64 -57 -3
word before: receiv	60 -69 -45 -30
word before: releas	29 -39 9 -16
word before: remain	-39 -2 -13 45
word before: report	39 -18 -52 -28
word before: result	7 -6 2 -3
word before: return	18 10 -16 -61
word before: russia	6 5 -3 -75
word before: said	19 -46 29 -1
word before: says	30 -10 -21 -1
word before: secure	6 -5 0 -2
word before: servic	34 -4 -37 -4
word before: side	39 -65 -24 -33
word before: sides	-48 -35 49 -18
word before: soldie	-10 14 -9 6
word before: succee	-17 -17 30 -2
word before: swap	14 10 -17 -45
word before: swappe	-62 -28 63 -11
word before: talks	8 -2 -4 -2
word before: that	53 -43 -16 -60
word before: the	0 -47 -1 35
word before: them	-10 13 -14 -15
word before: this	38 -32 -26 -6
word before: thursd	3 4 -22 14
word before: to	49 -46 -9 5
word before: today	-37 -23 40 -12
word before: took	-6 -2 -19 25
word before: total	-31 -17 53 -8
word before: traded	-27 -22 38 -7
word before: uae	-18 -12 29 -3
word before: ukrain	-64 9 55 -20
word before: war	60 -58 -61 -16
word before: warrio	16 -9 -16 -18
word before: was	-34 -44 55 -24
word before: we	-60 -27 64 -5
word before: wednes	-8 -33 19 -19
word before: welcom	20 36 -55 -5
word before: were	-46 -6 9 38
word before: which	-58 -35 74 -10
word before: with	-55 9 50 -7
word before: year	35 -30 -17 -21
word before: а	-36 49 -43 -93
word before: август	-19 -11 27 -1
word before: азовст	-11 -13 16 -2
word before: батькі	-9 -8 -7 24
word before: баш	-3 -67 5 -24
word before: без	21 -4 -17 -11
word before: белору	51 -53 -50 -12
word before: большо	-44 -22 46 -6
word before: был	-80 -9 79 -4
word before: білору	-26 43 -31 -29
word before: в	11 -4 -26 -72
word before: вдалос	-27 36 2 -10
word before: вдома	-31 -26 38 -42
word before: велико	8 -3 -3 -2
word before: вернул	-12 -45 7 9
word before: вернут	-11 -20 18 -2
word before: взамен	-18 -68 42 -12
word before: визвол	43 -29 -6 -78
word before: вийшли	21 -51 18 -37
word before: вирвал	3 -32 4 -4
word before: вместе	-25 38 -15 -3
word before: военно	-28 -73 31 -40
word before: военны	-64 31 25 15
word before: возвра	8 -26 0 -21
word before: воинов	-14 25 -10 -2
word before: волю	5 -7 1 -1
word before: волі	8 -13 12 -13
word before: воїнів	-34 35 -9 0
word before: встреч	24 9 -30 -2
word before: всу	10 0 -12 5
word before: вчера	-58 39 8 -5
word before: вызвол	42 -12 -23 -16
word before: вырвал	22 -10 -13 -6
word before: вышли	-47 -40 47 -7
word before: віддал	-81 -80 92 -64
word before: військ	-12 -90 66 -26
word before: гражда	30 32 -66 -9
word before: день	42 -32 -3 -11
word before: депута	-63 -17 -57 58
word before: для	73 -29 -89 -24
word before: до	-71 -36 47 9
word before: догово	20 -5 -15 -1
word before: додому	45 -4 -40 -49
word before: дома	-16 -34 26 -20
word before: домовл	-37 33 -38 2
word before: домой	36 -38 10 -2
word before: доправ	-3 40 -41 1
word before: достав	-28 -18 -18 41
word before: дпсу	-18 25 -6 -1
word before: друг	19 -18 -18 -15
word before: другу	19 -18 -18 -15
word before: едут	-34 0 41 -13
word before: еще	-49 -30 -59 56
word before: ж	-52 63 -54 -64
word before: же	66 -32 -34 -13
word before: з	56 -37 -2 -69
word before: за	-48 51 -25 -74
word before: забрал	-28 -122 7 17
word before: завдяк	19 -6 -10 -4
word before: заверш	-13 17 8 -10
word before: загало	-80 -14 60 -42
word before: загибл	-1 -3 -5 9
word before: застен	-5 -4 11 -2
word before: захисн	29 1 -58 -19
word before: звільн	-34 20 28 -24
word before: зеленс	35 -69 5 -17
word before: землю	-11 -14 19 2
word before: землі	31 -13 -24 -17
word before: зустрі	-5 -32 25 -10
word before: зі	62 -33 -51 -25
word before: и	-3 35 -68 27
word before: из	1 -59 45 -57
word before: им	-26 -67 -39 54
word before: итогам	22 -78 78 -3
word before: итого	-63 -70 65 -5
word before: й	36 43 -68 -11
word before: к	21 -35 -86 37
word before: каждой	-63 -70 64 -6
word before: киев	24 -29 19 -32
word before: киевом	61 -40 -61 -3
word before: киевск	56 -45 2 -15
word before: киеву	32 -66 13 -12
word before: команд	-53 -63 67 -10
word before: контро	17 -2 -12 -4
word before: концу	-48 -35 56 -15
word before: кордон	-17 -33 43 1
word before: кількі	16 -45 44 -36
word before: людей	53 -5 -51 -2
word before: ми	-28 -53 33 -40
word before: минобо	35 -14 -18 -11
word before: москва	-46 -87 52 -56
word before: москве	-4 -2 -1 6
word before: мы	54 -69 -43 -33
word before: на	12 -79 -23 -5
word before: нам	26 -88 6 11
word before: напрям	28 -4 -4 -24
word before: нас	23 -21 -5 2
word before: натомі	-11 -18 14 9
word before: нацгва	-3 14 -12 -2
word before: нашей	19 -9 -32 -19
word before: наших	52 -74 -26 -83
word before: неволі	-13 -12 16 -31
word before: ними	-58 -35 44 -30
word before: них	-1 -41 -53 38
word before: новий	46 -17 -4 -37
word before: о	0 -88 52 -65
word before: оаэ	-34 23 -12 -9
word before: обе	-7 -7 14 -13
word before: обмен	13 -158 11 -89
word before: обмена	-68 -42 81 -29
word before: обмено	26 -8 -23 -3
word before: обменя	-81 -65 94 -52
word before: обмін	-60 -6 46 -98
word before: обміно	28 14 -19 -34
word before: обміну	24 14 -52 -51
word before: обміня	43 -84 49 -30
word before: обратн	12 -24 5 -37
word before: одержа	64 -9 -21 -52
word before: одновр	1 19 -16 -3
word before: освобо	38 -46 -8 -20
word before: останк	-36 -9 -12 40
word before: осіб	30 -13 -19 -1
word before: от	54 -15 -35 -53
word before: ответ	-5 -2 -6 12
word before: отдала	0 -15 27 -32
word before: отдали	34 -57 -89 19
word before: отданы	59 -12 -54 -1
word before: отправ	58 -26 -47 -19
word before: отпуст	-70 -63 82 -32
word before: отпуще	37 -5 -38 -14
word before: отрима	52 -73 -42 -19
word before: отчита	23 -4 -19 -1
word before: офицер	66 -25 -73 -36
word before: офіцер	-7 -16 -65 13
word before: очеред	-24 -30 27 -3
word before: перего	53 -30 -14 -23
word before: переда	22 -9 -63 19
word before: плена	47 8 -31 -52
word before: пленны	0 -78 6 -51
word before: плюс	-8 -4 11 -56
word before: по	-11 -103 94 -56
word before: поверн	-29 -5 2 -1
word before: поверт	-46 -34 64 -8
word before: повідо	14 -14 15 -19
word before: погибш	-5 -11 -4 18
word before: подкон	40 -42 14 -16
word before: подтве	32 -15 -14 -9
word before: полоне	-14 -117 44 -11
word before: полону	-4 -48 27 -29
word before: получе	32 -7 -46 18
word before: получи	14 -104 3 6
word before: поровн	53 -51 -53 -7
word before: порядк	45 -11 -37 -9
word before: после	8 -9 8 -7
word before: послед	35 9 -10 -33
word before: посред	-4 8 -3 -1
word before: поїхал	-3 37 -32 -1
word before: при	-8 -2 10 -2
word before: прибул	55 -6 -86 10
word before: прибыл	11 -66 40 -22
word before: привез	-37 -29 6 16
word before: приеха	-74 71 29 -75
word before: прийня	49 12 -53 -21
word before: прикор	-7 15 -10 -1
word before: принял	-2 -40 0 9
word before: принят	3 -4 -9 10
word before: приїха	9 -23 18 -29
word before: про	-7 -70 -101 46
word before: провел	15 -4 -7 -4
word before: против	-94 -45 47 52
word before: процес	29 -6 -21 -4
word before: прошел	-114 -36 115 -23
word before: підкон	6 -6 -2 1
word before: разом	-33 11 93 -18
word before: ранены	43 -34 -41 -37
word before: режим	33 -7 -25 -4
word before: режима	-3 -36 28 -4
word before: режиму	53 -18 -27 -12
word before: резуль	13 -59 38 -3
word before: репатр	-13 -2 -1 16
word before: решта	-60 68 -64 -10
word before: ровно	12 -6 -2 -5
word before: родину	5 -19 -18 21
word before: родным	-12 58 -44 -10
word before: россие	23 -76 4 -55
word before: россии	4 -24 16 -20
word before: россий	49 -13 -37 -29
word before: россию	-33 21 20 -63
word before: россия	14 -66 11 3
word before: російс	-38 -43 44 -46
word before: росія	55 -46 -61 -26
word before: росіян	67 -87 -66 -56
word before: росії	-13 22 -10 1
word before: рф	41 -21 -11 -26
word before: рівно	36 -68 -18 -35
word before: рідним	-12 24 -16 3
word before: рідних	-4 -14 18 -1
word before: рідну	-11 -14 19 2
word before: рідній	21 14 15 -48
word before: с	57 -26 -54 -19
word before: само	56 -18 -34 -16
word before: свобод	33 -53 9 -38
word before: своих	19 -37 -7 -44
word before: своїх	64 -27 -49 -40
word before: сегодн	-31 -35 20 -4
word before: серед	2 6 -68 32
word before: солдат	-7 28 -31 -53
word before: сообщи	-48 -68 59 -4
word before: состоя	-83 37 70 -23
word before: стольк	54 -17 -34 -13
word before: сторон	-24 -79 45 -51
word before: сьогод	18 -62 17 -30
word before: та	-11 51 -34 -16
word before: так	-22 30 -39 -10
word before: также	-15 32 -17 -1
word before: також	-5 35 -55 20
word before: теж	47 -30 -45 -26
word before: тел	-3 -6 -10 17
word before: тела	-42 -9 -19 62
word before: телами	-4 -3 -1 9
word before: теперь	20 -20 6 -16
word before: террит	55 -45 1 -21
word before: того	-16 27 -19 -2
word before: тоже	-77 -53 87 -42
word before: том	15 -9 -6 0
word before: туда	-12 -9 5 15
word before: тіла	-63 -28 -27 67
word before: тілами	-2 -2 -1 5
word before: у	-5 62 -148 -104
word before: удалос	36 -40 5 -9
word before: удома	-35 -48 67 -35
word before: уехали	36 -50 45 -70
word before: уже	7 -21 10 -11
word before: украин	18 -58 -8 -17
word before: україн	-83 -43 66 -32
word before: услови	13 3 -14 -3
word before: ушло	-15 -9 16 1
word before: формат	-112 -55 131 -19
word before: формул	-69 23 -7 -11
word before: хто	72 -49 -64 -69
word before: це	-63 31 70 -4
word before: цивіль	39 -36 -37 -28
word before: челове	-66 40 81 -18
word before: через	-24 -64 67 -2
word before: четвер	-2 -67 60 -20
word before: числе	10 -3 -6 -1
word before: что	25 -11 -11 -8
word before: ще	-69 29 10 -26
word before: щиті	-22 -8 -14 21
word before: що	32 -23 -30 -20
word before: щойно	-12 -42 28 -17
word before: это	29 -20 -10 -1
word before: яких	-60 -28 60 -36
word before: є	-63 38 -26 2
word before: і	1 30 -61 -52
word before: із	53 -60 64 -83
word before: їдуть	5 21 -20 -62
word before: їхніх	-79 -73 87 -11
word before: استعاد	13 -2 -10 -2
word before: اسري	44 -5 -43 -1
word before: اسيرا	-54 -28 69 -2
word before: الي	-29 -4 25 1
word before: اليوم	23 -52 5 7
word before: امارات	4 -8 9 -5
word before: ان	-29 57 16 -10
word before: اوكران	7 -4 -21 2
word before: اي	39 -9 -34 -1
word before: تبادل	-47 -43 55 -8
word before: تبادلت	9 -16 11 -7
word before: تسلمت	-17 -4 -3 20
word before: جانب	-20 -6 12 11
word before: جديده	18 4 -20 -2
word before: روسيا	19 -5 -19 1
word before: روسيه	24 13 -35 -1
word before: سلمت	5 -10 -1 4
word before: شمل	-25 -12 22 -7
word before: شملت	-28 -11 38 -1
word before: عاد	-43 11 33 -7
word before: عسكريا	-39 49 -10 -2
word before: عمليه	-37 -23 47 -5
word before: عن	-41 -36 52 -5
word before: عوده	6 -14 13 -5
word before: في	-14 22 -6 -9
word before: كييف	-33 -35 53 5
word before: لم	-14 -10 12 -6
word before: مجموعه	-14 -2 17 -2
word before: مقابل	27 -18 -14 -5
word before: من	-26 -13 32 -1
word before: موسكو	10 -17 0 3
word before: و	-9 -33 23 -7
word before: واقع	-4 -2 6 0
word before: وساطه	17 -7 -11 -1
word before: –	33 -39 -52 -11
word before: ▪	8 -11 -19 16
word before: ⚡	-85 -69 87 -43
word before: ✅	6 -24 8 -55
word before: ✔	7 8 -13 -2
word before: ❗	-40 -40 45 -14
`;
