/** Written by `npm run train` from the labelled posts: not to be edited. A cue, then its worth to each verdict. */
export const VERDICT_WEIGHTS = `
always	-14 -13 -5 -12 20
by a region's share	-52 -8 59 -17 -36
by a report that is denied	-33 17 5 -9 31
by a transfer without a number	26 -22 -3 -16 -30
by an arrival at home	3 -3 29 -5 -27
by an earlier transfer	-53 -10 25 -46 12
by an exchange by its number	24 -1 -3 -18 -16
by an exchange of other states	-15 -2 -17 0 19
by an operation that goes on	-22 -3 22 0 -2
by another war	-42 -38 -44 -19 85
by called off, postponed or denied	-13 16 -18 -6 -21
by figures of a transfer	60 -22 -40 -32 -30
by footage or a meeting	-47 -31 31 -32 10
by nothing of a transfer	-34 -22 22 -46 27
by part of an older exchange	-22 -3 24 -5 -21
by parts of a transfer	16 -3 -2 0 -11
by planned or agreed	-27 31 -8 -29 -24
by put off	-22 38 -35 -30 -13
by running totals or people held	-67 -27 -19 58 -13
by something else is exchanged	-41 -33 -44 -1 43
counts bodies few	-6 -5 -27 -34 23
counts bodies many	10 -7 -16 5 -67
counts bodies some	52 -51 -41 -40 -4
counts civilians few	37 -20 -10 -54 -29
counts civilians many	-64 -55 -27 66 31
counts civilians some	-16 -2 -24 12 16
counts military few	12 -37 -3 -42 14
counts military many	-62 9 -61 73 -36
counts military some	64 -21 -33 -77 -15
counts null few	-21 -50 21 -12 13
counts null many	-57 -17 -32 30 42
counts null some	-68 -37 11 4 75
counts people few	-30 -28 35 -48 6
counts people many	-87 14 -9 41 -13
counts people some	59 -15 -64 -67 2
day ahead	-58 -10 -60 -41 42
day ahead early	-48 26 -46 -19 11
day ahead first	-18 32 -31 -25 5
day ahead late	-24 -32 -33 -27 41
day before	-34 11 45 -20 -39
day before early	-43 7 36 -29 -4
day before first	-38 -1 31 -7 -31
day before late	19 16 -1 -24 -2
day same	51 -44 -15 -27 -37
day same early	20 -27 -11 5 7
day same first	48 -25 -11 -40 -46
day same late	-22 -1 0 22 -1
fate cumulative	-32 -27 -14 40 -35
fate cumulative bodies	7 -6 -16 5 -15
fate cumulative civilians	-18 -17 12 10 26
fate cumulative military	-16 -12 -7 26 -25
fate cumulative null	-36 20 -14 17 -24
fate cumulative people	-14 -21 1 5 1
fate dropped	-27 -1 4 -16 13
fate dropped bodies	-39 15 -17 -1 5
fate dropped civilians	-7 -35 -4 -14 13
fate dropped military	-42 -4 -30 -48 51
fate dropped null	-19 -18 -4 0 13
fate dropped people	-37 -2 -3 8 1
fate figure	21 -14 -2 -32 -22
fate figure bodies	36 -18 -15 -17 2
fate figure civilians	39 -9 -24 -25 -34
fate figure military	7 -2 16 -14 -21
fate figure people	20 -24 -23 -24 -9
fate held	5 -16 -20 4 31
fate held civilians	13 -13 -8 -19 17
fate held military	-31 1 -23 26 -15
fate held people	-6 -35 -1 5 47
fate part	-1 -5 3 -2 -16
fate part bodies	6 -3 -2 0 -1
fate part civilians	9 -14 -38 -1 34
fate part military	-24 -3 9 6 10
fate part people	6 -1 9 7 -35
fate planned	-14 5 -17 -10 15
fate planned bodies	-21 -14 -3 -4 31
fate planned civilians	-15 1 0 0 15
fate planned military	-22 25 -19 -19 -5
fate planned null	-16 -23 -4 9 28
fate planned people	19 11 -8 -8 -5
fate recap	-33 0 4 -24 14
fate recap bodies	-15 -3 12 -4 22
fate recap civilians	-31 -12 18 -26 2
fate recap military	-43 3 -8 -21 42
fate recap null	13 -15 -12 -18 21
fate recap people	-7 -9 -9 -7 -4
language ar	-3 -3 12 -11 -27
language en	-17 -10 -3 -8 15
language ru	-21 -21 -7 -22 21
language uk	13 -18 -15 -7 -4
next adj.dead adj.modifier	-6 -3 -16 -19 5
next adj.dead cue.part	15 -5 -14 -7 -11
next adj.dead cue.today	4 0 -1 -1 -2
next adj.dead noun.military	42 -6 -38 -19 -19
next adj.dead noun.other	12 -1 -6 0 -6
next adj.dead noun.people	13 -3 -22 -21 5
next adj.dead ru.of	-17 -4 19 -5 -23
next adj.dead ua.agent	11 -1 0 -5 -5
next adj.dead ua.of	-13 -8 0 15 -5
next adj.dead verb.bring	-6 -1 -15 15 -3
next adj.dead view.ua	13 0 -2 -5 -9
next adj.freed adj.modifier	23 -26 -26 -14 4
next adj.freed adj.wounded	7 -2 0 0 -6
next adj.freed category	26 -1 -15 -15 -16
next adj.freed cue.completed	4 -2 0 0 -2
next adj.freed cue.deported	22 -1 -3 -7 -12
next adj.freed cue.each	18 12 -4 -13 -18
next adj.freed cue.evacuation	0 0 -21 -1 22
next adj.freed cue.in_return	-1 15 -16 -1 -14
next adj.freed cue.included	-18 -27 3 3 2
next adj.freed cue.mediated	32 -9 -5 0 -22
next adj.freed cue.of_whole	-12 -2 14 -13 -3
next adj.freed cue.one_sided	13 -9 5 -4 -5
next adj.freed cue.other_exchange	-29 -20 -35 -4 39
next adj.freed cue.other_return	-20 -1 -10 15 -10
next adj.freed cue.other_war	-19 -4 -30 -4 36
next adj.freed cue.recap	-24 -10 30 -10 -27
next adj.freed cue.relative	14 -14 -1 0 -3
next adj.freed cue.since	-2 11 -2 11 -18
next adj.freed cue.third	3 0 -3 0 0
next adj.freed cue.today	-8 -4 16 -5 -7
next adj.freed cue.total	10 -6 -1 -3 -5
next adj.freed cue.transit	14 -9 -2 -2 -4
next adj.freed cue.yesterday	-25 -4 31 -2 -15
next adj.freed noun.body	11 -4 -15 15 -16
next adj.freed noun.civilian	-10 -8 14 -1 -11
next adj.freed noun.exchange	17 -1 -3 1 -19
next adj.freed noun.family	-4 -16 -15 -2 26
next adj.freed noun.foreigner	-8 -1 14 0 -14
next adj.freed noun.man	-5 0 22 -2 -17
next adj.freed noun.military	39 -22 -14 -24 -20
next adj.freed noun.other	-37 -28 -5 21 -11
next adj.freed noun.people	11 3 -31 11 -23
next adj.freed noun.soldier	-9 -1 17 -3 -16
next adj.freed noun.woman	21 -3 -20 -2 -4
next adj.freed own.to	-19 -5 17 17 -1
next adj.freed qualifier.at_most	-1 -13 -1 18 -6
next adj.freed ru.from	28 -16 -29 -12 -23
next adj.freed ru.of	16 -2 -1 -12 -5
next adj.freed ua.from	-23 -14 28 -4 -15
next adj.freed ua.of	33 -2 -22 -10 -11
next adj.freed ua.to	18 0 -1 -8 -9
next adj.freed verb.held_exchange	7 17 3 -3 -18
next adj.freed verb.other	0 -1 -11 0 12
next adj.freed voice.ua	-2 20 -1 -1 -19
next adj.modifier adj.dead	44 -2 -22 -39 -25
next adj.modifier adj.modifier	-20 26 -23 5 -21
next adj.modifier adj.wounded	1 15 -14 -27 -26
next adj.modifier category	-22 9 -13 -24 25
next adj.modifier country	-26 -18 8 -15 5
next adj.modifier cue.agreed	-16 -13 -1 -3 24
next adj.modifier cue.agreement	-25 -2 -11 18 -9
next adj.modifier cue.all	-23 12 12 9 -9
next adj.modifier cue.already	-9 6 -2 4 -16
next adj.modifier cue.called_off	-6 9 -39 13 -9
next adj.modifier cue.captivity	-14 -9 10 -1 -12
next adj.modifier cue.captured	9 -33 -29 -32 31
next adj.modifier cue.claims	8 1 10 -19 -23
next adj.modifier cue.completed	-15 8 -5 -9 -15
next adj.modifier cue.count	15 0 0 -14 -1
next adj.modifier cue.denied	-15 -19 -21 31 -20
next adj.modifier cue.deported	29 -10 -17 -22 -12
next adj.modifier cue.each	-16 23 -9 -29 -12
next adj.modifier cue.evacuation	-18 -1 -8 -5 12
next adj.modifier cue.footage	-18 -7 2 -15 2
next adj.modifier cue.good_news	-9 0 -15 15 -1
next adj.modifier cue.held	3 -13 4 25 -39
next adj.modifier cue.in_captivity	-8 -4 -19 21 3
next adj.modifier cue.in_return	-7 -22 -13 2 2
next adj.modifier cue.included	4 15 -5 -2 -15
next adj.modifier cue.local	-15 0 15 0 -4
next adj.modifier cue.mediated	35 -26 -8 6 -22
next adj.modifier cue.month	-5 -15 -16 15 4
next adj.modifier cue.of_whole	5 -63 12 -1 1
next adj.modifier cue.one_sided	27 -7 0 -17 -9
next adj.modifier cue.other_exchange	-13 -2 -3 -9 16
next adj.modifier cue.other_war	-15 -29 -22 -11 29
next adj.modifier cue.outside	5 -4 -1 0 -1
next adj.modifier cue.part	-28 -19 -21 -5 14
next adj.modifier cue.planned	-34 25 13 -2 10
next adj.modifier cue.postponed	21 -2 -17 -17 -17
next adj.modifier cue.ready	-21 20 -15 -12 -22
next adj.modifier cue.recap	-12 -30 31 -4 -22
next adj.modifier cue.record	22 -9 -5 3 -23
next adj.modifier cue.relative	1 -2 -45 -39 38
next adj.modifier cue.repatriation	5 -3 21 -12 -29
next adj.modifier cue.reunion	13 0 20 -17 -15
next adj.modifier cue.since	-13 12 -3 3 0
next adj.modifier cue.span	21 20 0 -19 -26
next adj.modifier cue.stage	24 -44 -22 -23 -4
next adj.modifier cue.thanks	2 -15 -7 -35 28
next adj.modifier cue.to_date	14 -2 -15 -6 -11
next adj.modifier cue.today	6 -2 5 -33 -2
next adj.modifier cue.total	-4 -16 -35 5 -20
next adj.modifier cue.transit	-1 0 15 -4 -14
next adj.modifier cue.unfinished	-28 -4 28 0 -1
next adj.modifier cue.unit	16 -1 -13 -1 -10
next adj.modifier cue.venue	17 -22 9 -15 -15
next adj.modifier cue.visit	9 -2 -5 -1 -2
next adj.modifier cue.year	20 5 -17 17 -22
next adj.modifier cue.yesterday	15 11 -23 -2 -9
next adj.modifier foe.to	7 0 12 -1 -15
next adj.modifier noun.body	-29 21 8 -23 11
next adj.modifier noun.branch	16 -8 -26 -12 9
next adj.modifier noun.child	16 20 -29 -8 -28
next adj.modifier noun.civilian	26 -39 0 -58 -12
next adj.modifier noun.exchange	-9 9 16 2 -35
next adj.modifier noun.family	1 -8 27 -29 -32
next adj.modifier noun.foreigner	-16 -1 -5 -1 16
next adj.modifier noun.man	-14 -11 14 15 -21
next adj.modifier noun.military	4 -1 -58 9 -34
next adj.modifier noun.other	-9 -38 7 9 -3
next adj.modifier noun.people	14 -16 -3 -5 -29
next adj.modifier noun.rank	15 -24 -7 -4 -7
next adj.modifier noun.soldier	12 -20 -25 -1 -12
next adj.modifier noun.woman	4 0 1 -2 -3
next adj.modifier own.agent	-20 -8 15 -18 -11
next adj.modifier own.of	-16 -2 -4 13 11
next adj.modifier own.to	30 12 -28 -20 0
next adj.modifier qualifier.approx	-10 -13 -24 12 -1
next adj.modifier qualifier.at_least	-10 -9 -19 13 1
next adj.modifier qualifier.at_most	-19 -47 5 -26 20
next adj.modifier qualifier.more_than	-18 -5 -3 16 12
next adj.modifier ru.agent	-23 -22 -10 49 -40
next adj.modifier ru.from	34 -2 -15 -42 14
next adj.modifier ru.of	-12 -7 -26 29 -30
next adj.modifier ru.to	27 -17 -14 -8 5
next adj.modifier ua.agent	7 26 -19 -33 -10
next adj.modifier ua.from	23 -6 -15 -23 -18
next adj.modifier ua.of	-4 0 -19 -2 -4
next adj.modifier ua.to	-4 -26 -19 -17 16
next adj.modifier verb.bring	18 -21 -32 -12 3
next adj.modifier verb.come	18 13 22 -10 -67
next adj.modifier verb.future	-15 20 15 -43 -18
next adj.modifier verb.get	-7 -10 -7 -12 10
next adj.modifier verb.give	3 3 -2 -31 8
next adj.modifier verb.held_exchange	4 -11 -7 4 -17
next adj.modifier verb.home	-6 -14 18 13 5
next adj.modifier verb.managed	24 -6 -4 -16 -12
next adj.modifier verb.noun	-7 -10 -17 15 -17
next adj.modifier verb.other	-41 22 -17 -45 24
next adj.modifier verb.swap	15 -1 -31 8 -15
next adj.modifier verb.will	-18 -9 15 -15 -10
next adj.modifier view.ru	9 -2 -5 0 -1
next adj.modifier view.ua	-17 -23 10 15 4
next adj.modifier voice.ru	-3 4 14 -23 -11
next adj.modifier voice.ua	-22 -23 -1 25 -12
next adj.wounded adj.modifier	-18 5 -34 -3 11
next adj.wounded adj.wounded	15 -1 -3 -3 -15
next adj.wounded category	7 -22 -13 -33 21
next adj.wounded noun.military	6 0 0 0 -5
next adj.wounded noun.other	-13 -13 -3 -6 14
next category adj.freed	-5 -1 -1 -1 2
next category adj.modifier	-19 7 -7 -20 -4
next category adj.wounded	31 -27 -18 2 -19
next category category	27 -31 -40 3 -10
next category country	12 -14 -6 -11 10
next category cue.agreement	-15 2 15 -5 -1
next category cue.all	-16 -61 14 -12 23
next category cue.already	14 15 -2 -3 -15
next category cue.born	18 11 -4 -21 -6
next category cue.captivity	6 0 0 -3 -3
next category cue.captured	-25 -3 -19 -3 28
next category cue.completed	-12 -18 -33 -16 37
next category cue.deported	-18 -2 -12 -24 38
next category cue.held	15 -15 -34 -10 22
next category cue.in_captivity	-22 -3 -18 17 -15
next category cue.local	48 0 -48 0 0
next category cue.mediated	-11 -11 0 14 0
next category cue.missing	20 -21 -26 21 -26
next category cue.of_whole	-16 -21 -3 26 4
next category cue.other_war	-15 -3 0 0 15
next category cue.part	-2 -24 -11 18 -25
next category cue.postponed	15 0 0 0 -15
next category cue.ready	2 9 0 -7 -4
next category cue.record	-11 -9 15 -13 -12
next category cue.relative	35 -39 -27 -3 -23
next category cue.reunion	5 -11 -7 -4 10
next category cue.thanks	-1 -2 -5 14 -13
next category cue.to_date	-16 -15 -7 19 -21
next category cue.today	3 -38 10 -56 47
next category cue.unit	4 -5 -17 -4 0
next category cue.year	42 -1 -15 -23 -14
next category cue.yesterday	17 -9 -10 -1 -3
next category noun.body	-5 15 22 -7 -20
next category noun.branch	12 -4 11 -38 -25
next category noun.child	-15 -27 -19 -16 29
next category noun.civilian	22 -7 -23 6 -6
next category noun.exchange	-18 -24 17 0 -43
next category noun.family	-14 0 -13 16 -11
next category noun.foreigner	8 -14 -2 0 0
next category noun.man	16 1 -32 -2 7
next category noun.military	-3 12 -13 -21 -13
next category noun.other	11 -12 11 -25 -6
next category noun.people	4 -13 3 7 -17
next category noun.rank	18 -11 -2 -32 -13
next category noun.soldier	3 13 -2 -2 -25
next category noun.woman	-33 9 -2 22 -33
next category own.to	-5 -2 -4 21 -26
next category qualifier.approx	1 25 -17 -12 -3
next category qualifier.at_least	14 0 -3 0 -13
next category qualifier.at_most	-21 -16 -16 10 12
next category qualifier.more_than	5 -15 14 -10 14
next category ru.agent	-11 0 0 -12 19
next category ru.of	23 -23 -26 4 -35
next category ru.to	-13 15 -1 -6 -11
next category ua.agent	-14 -10 -13 16 -20
next category ua.from	14 0 0 -14 0
next category ua.of	30 -22 -13 -19 -25
next category ua.to	21 -2 -7 -20 -9
next category verb.bring	5 -1 -6 -15 -18
next category verb.come	-9 -10 -34 -34 35
next category verb.future	14 -19 -19 -12 -5
next category verb.get	24 -9 -13 -1 -18
next category verb.give	18 -4 -12 -16 -31
next category verb.home	36 -10 -9 -11 -30
next category verb.other	-3 -20 22 -15 4
next category verb.swap	-19 -15 -8 15 -10
next category voice.ua	-17 8 -1 -9 20
next country adj.modifier	15 -15 -29 -54 27
next country category	8 -3 -2 -4 0
next country country	-3 -9 -1 -22 -7
next country cue.agreed	-19 31 -16 -4 -18
next country cue.agreement	10 4 -16 -27 10
next country cue.already	10 -5 0 0 -6
next country cue.claims	22 -23 14 -24 -9
next country cue.completed	-5 -3 -33 -20 24
next country cue.footage	28 -1 -10 -16 -30
next country cue.held	13 -6 -2 -3 -2
next country cue.in_return	-13 -1 -3 0 17
next country cue.mediated	43 -31 -18 -27 -25
next country cue.of_whole	-12 -3 -38 12 3
next country cue.other_war	-28 -23 -25 -14 29
next country cue.part	15 0 -6 -14 -3
next country cue.planned	-25 37 -16 -17 -32
next country cue.ready	2 6 0 -2 -6
next country cue.recap	2 -1 -10 6 -16
next country cue.relative	36 -41 11 -23 -30
next country cue.span	-3 14 -6 -15 13
next country cue.thanks	19 -22 -2 12 5
next country cue.third	-32 -6 -16 -1 32
next country cue.to_date	-17 15 -1 16 -2
next country cue.today	8 -7 16 -15 -15
next country cue.total	16 -1 -9 -2 -5
next country cue.venue	-32 31 -27 -1 -23
next country cue.year	14 0 0 -12 -5
next country foe.to	-15 0 -2 0 15
next country noun.body	-1 -3 -11 15 -15
next country noun.branch	-15 14 15 0 -16
next country noun.child	21 -1 -3 0 -17
next country noun.civilian	-17 -1 -9 -10 5
next country noun.exchange	23 -37 -23 35 -26
next country noun.foreigner	-14 15 -16 -1 -7
next country noun.military	-11 -3 -4 17 -15
next country noun.other	-29 9 -42 -29 30
next country noun.people	-12 -41 -34 4 35
next country own.to	-2 -1 9 -1 -2
next country qualifier.at_most	20 0 -16 -12 -3
next country qualifier.more_than	-14 -15 -1 27 -17
next country ru.agent	0 -3 -4 -11 2
next country ru.from	-4 -6 -1 -8 15
next country ru.of	-25 -33 -35 -15 37
next country ua.agent	0 16 -8 -5 -4
next country ua.of	-27 -8 11 9 -1
next country ua.to	-13 -7 15 -13 -15
next country verb.bring	0 -11 -44 -48 50
next country verb.come	36 -3 -3 -7 -28
next country verb.future	-13 39 -5 -5 -32
next country verb.get	-17 7 -5 -1 12
next country verb.give	4 -22 -19 23 10
next country verb.held_exchange	8 -16 -12 4 -12
next country verb.home	6 0 -1 0 -4
next country verb.managed	-7 17 -9 -16 -24
next country verb.noun	-31 -12 16 -12 7
next country verb.other	-2 23 -19 -14 -4
next country verb.swap	-35 16 -16 -4 34
next country verb.will	-31 20 -3 -12 -17
next country voice.ru	0 3 -1 -2 -1
next cue.agreed adj.modifier	12 -24 10 -15 -12
next cue.agreed country	0 3 -1 -2 0
next cue.agreed cue.agreed	-27 19 -18 -13 8
next cue.agreed cue.agreement	-21 31 -19 -28 -34
next cue.agreed cue.called_off	-15 23 -7 -18 -19
next cue.agreed cue.claims	-16 10 -3 -1 7
next cue.agreed cue.completed	25 -4 -9 -1 -13
next cue.agreed cue.of_whole	-6 15 -10 0 -14
next cue.agreed cue.other_war	-8 -22 -3 -20 27
next cue.agreed cue.relative	-1 -20 -10 8 20
next cue.agreed cue.span	-30 20 -4 -13 -17
next cue.agreed cue.today	-1 -5 -2 -13 14
next cue.agreed cue.venue	17 -9 -3 -21 -6
next cue.agreed noun.exchange	22 3 -15 -8 -16
next cue.agreed noun.other	-1 2 -15 -14 8
next cue.agreed noun.people	9 -29 -20 -23 52
next cue.agreed own.to	4 -17 -4 15 0
next cue.agreed ua.agent	-20 -15 -10 23 -4
next cue.agreed verb.bring	-15 0 15 -2 -4
next cue.agreed verb.future	-5 7 -7 -1 -6
next cue.agreed verb.give	13 -3 0 -3 -8
next cue.agreed verb.held_exchange	45 1 -24 -19 -20
next cue.agreed verb.noun	-3 28 -6 -9 -13
next cue.agreed verb.will	15 11 -15 -2 -16
next cue.agreement adj.modifier	-12 15 -28 -2 3
next cue.agreement adj.wounded	-1 14 -15 -14 15
next cue.agreement cue.agreed	0 -9 -17 -3 -12
next cue.agreement cue.agreement	-12 -24 3 27 -13
next cue.agreement cue.completed	15 21 -19 -16 -8
next cue.agreement cue.mediated	8 0 -8 0 0
next cue.agreement cue.of_whole	-36 -7 -29 -46 68
next cue.agreement cue.planned	-2 7 -5 17 -19
next cue.agreement cue.relative	-18 4 -10 -8 14
next cue.agreement cue.span	15 -14 -14 -10 -13
next cue.agreement cue.today	26 -6 -11 -21 -5
next cue.agreement cue.venue	29 2 -8 -17 -23
next cue.agreement noun.branch	8 -3 -4 0 -1
next cue.agreement noun.exchange	7 7 -10 -9 -14
next cue.agreement noun.other	27 -10 2 -16 -38
next cue.agreement noun.people	-11 -10 -10 0 15
next cue.agreement ru.agent	-17 11 -1 14 -14
next cue.agreement ru.of	9 0 -4 -6 0
next cue.agreement ua.agent	-14 14 -7 -6 -2
next cue.agreement ua.to	-17 -11 -6 17 -6
next cue.agreement verb.future	13 10 -1 0 -26
next cue.agreement verb.will	-31 57 -8 -24 -61
next cue.agreement voice.ua	18 -14 -11 -15 -16
next cue.all adj.modifier	6 -15 5 20 -28
next cue.all adj.wounded	-36 47 -34 -17 4
next cue.all cue.all	-14 0 17 0 -6
next cue.all cue.claims	0 -1 -14 -15 15
next cue.all cue.held	-3 -11 -1 22 -18
next cue.all cue.in_captivity	7 0 0 -1 -6
next cue.all cue.of_whole	14 -29 -22 -31 25
next cue.all cue.planned	-22 7 -25 31 -31
next cue.all cue.postponed	-1 21 -5 -5 -20
next cue.all cue.relative	29 -59 15 -34 14
next cue.all cue.stage	12 -2 -8 -1 -1
next cue.all cue.today	-15 0 0 15 0
next cue.all cue.total	-15 -9 16 0 -6
next cue.all noun.body	-2 -8 -6 -32 24
next cue.all noun.child	-3 -1 32 -4 -25
next cue.all noun.civilian	22 5 -9 -25 -1
next cue.all noun.exchange	-2 -2 -16 14 27
next cue.all noun.family	-6 0 -19 -12 24
next cue.all noun.military	9 16 -3 -4 -25
next cue.all noun.other	-13 26 15 -16 -35
next cue.all noun.people	-13 2 18 -8 7
next cue.all noun.woman	0 9 -5 -3 -1
next cue.all own.agent	26 -1 0 -25 -2
next cue.all own.to	23 -7 -16 -1 -4
next cue.all qualifier.at_most	15 -5 12 -22 -27
next cue.all ru.agent	7 -7 6 -32 -21
next cue.all ua.agent	5 -8 -2 -1 -2
next cue.all verb.bring	-16 -3 -7 -6 27
next cue.all verb.come	-15 0 20 -8 14
next cue.all verb.future	-7 -19 -10 -34 31
next cue.all verb.get	-15 -7 13 -13 13
next cue.all verb.give	-16 0 18 -14 -20
next cue.all verb.home	19 -3 -8 -6 -3
next cue.all verb.other	-9 17 -19 17 -31
next cue.all verb.will	24 -19 -5 14 -30
next cue.all voice.ua	-11 0 0 -1 11
next cue.all_civilians adj.modifier	6 -9 -10 -15 13
next cue.all_civilians cue.all	34 -1 -5 -11 -31
next cue.already adj.modifier	17 -1 -2 35 -20
next cue.already cue.claims	-18 -11 -26 17 12
next cue.already cue.footage	-20 0 23 0 -3
next cue.already cue.in_return	15 -11 -15 -14 -11
next cue.already cue.mediated	-20 0 -17 -3 32
next cue.already cue.month	-6 15 -14 -1 -14
next cue.already cue.postponed	-1 19 -6 -14 -1
next cue.already cue.ready	0 4 -1 0 -2
next cue.already cue.recap	-12 -11 15 -14 -15
next cue.already cue.today	28 16 -13 -25 -36
next cue.already cue.transit	21 -5 -7 -5 -14
next cue.already cue.visit	16 -2 -14 0 -6
next cue.already noun.body	18 -1 -15 -15 -1
next cue.already noun.child	14 -1 -15 -33 35
next cue.already noun.exchange	25 0 -17 -12 -5
next cue.already noun.family	-1 -16 13 -2 2
next cue.already noun.military	1 -3 -24 -15 33
next cue.already noun.other	-26 18 -17 -9 17
next cue.already noun.people	-26 -16 37 4 -32
next cue.already own.to	4 -23 4 -25 5
next cue.already qualifier.approx	14 -11 -7 -7 0
next cue.already qualifier.at_most	15 -1 -6 -2 -7
next cue.already qualifier.more_than	2 0 0 -5 3
next cue.already ua.to	45 -5 -24 -14 -7
next cue.already verb.bring	-4 -50 -18 4 22
next cue.already verb.come	-3 -6 -5 20 -26
next cue.already verb.future	12 -11 -7 15 -24
next cue.already verb.get	-15 -14 -1 15 0
next cue.already verb.give	-1 0 13 -1 -13
next cue.already verb.home	15 -3 -8 -1 -4
next cue.already verb.other	-16 -8 7 12 -4
next cue.already verb.swap	0 15 -3 -3 -15
next cue.among adj.modifier	14 -6 -4 -9 -10
next cue.among cue.among	19 -3 8 -8 -45
next cue.among cue.relative	-12 -1 15 0 -10
next cue.among cue.yesterday	-26 -6 31 -10 -24
next cue.among noun.military	1 -3 5 -4 -13
next cue.among noun.people	28 -13 -24 -26 -6
next cue.among verb.bring	0 -2 10 -8 -10
next cue.anniversary cue.anniversary	-40 -3 -7 -2 24
next cue.anniversary cue.born	-8 12 -1 -5 2
next cue.anniversary cue.of_year	-47 -14 11 -30 8
next cue.anniversary noun.other	-11 -3 -2 -16 -1
next cue.anniversary ua.of	-11 -12 -11 -1 15
next cue.arrived adj.modifier	0 -12 16 -5 -28
next cue.arrived cue.visit	-15 -15 16 -14 -6
next cue.arrived own.agent	-15 -14 26 -7 -42
next cue.border country	20 -1 -8 -1 -15
next cue.border cue.border	34 -10 -6 -16 -37
next cue.border cue.transit	32 -8 -9 -14 -37
next cue.border ua.to	13 0 -1 0 -12
next cue.born adj.modifier	23 -15 -10 -25 -16
next cue.born category	-7 -1 -32 -16 29
next cue.born cue.born	16 0 -4 -3 -16
next cue.born cue.of_whole	20 -6 -11 -3 -8
next cue.born cue.part	36 -3 -31 -20 -7
next cue.born cue.relative	-1 -3 -8 -4 15
next cue.born noun.child	21 0 -15 -6 -1
next cue.born noun.military	13 0 22 -15 -19
next cue.born noun.other	-12 13 12 -19 -8
next cue.born noun.people	0 0 0 -9 9
next cue.born qualifier.at_most	19 -10 -15 0 -21
next cue.born verb.future	28 -1 -15 0 -20
next cue.born verb.get	-3 -11 -12 -18 12
next cue.called_off adj.modifier	-5 15 -1 -15 -3
next cue.called_off cue.agreement	-15 15 -18 -3 3
next cue.called_off cue.called_off	-19 33 -23 -21 -25
next cue.called_off cue.completed	-21 10 -6 0 15
next cue.called_off cue.denied	33 -28 -7 0 -1
next cue.called_off noun.exchange	-13 -6 -15 -13 57
next cue.called_off noun.other	-16 8 0 13 -20
next cue.called_off noun.people	-16 -13 19 -4 -24
next cue.called_off ru.agent	-7 22 -9 -20 -27
next cue.captivity adj.freed	-14 0 14 -3 -1
next cue.captivity adj.modifier	33 -3 -52 -46 -3
next cue.captivity adj.wounded	11 0 -1 -1 -9
next cue.captivity category	51 -31 -30 -11 -10
next cue.captivity country	5 -10 -4 10 -15
next cue.captivity cue.all	-15 10 23 -14 -14
next cue.captivity cue.called_off	-32 31 -16 -3 -27
next cue.captivity cue.captured	-26 0 -1 -7 27
next cue.captivity cue.claims	23 1 -25 -13 -21
next cue.captivity cue.completed	21 -22 -6 -19 6
next cue.captivity cue.count	7 7 13 -9 -32
next cue.captivity cue.deported	-11 -19 0 0 18
next cue.captivity cue.each	-26 0 -3 -4 -10
next cue.captivity cue.footage	-9 -13 46 -14 -24
next cue.captivity cue.held	-61 -16 0 60 -49
next cue.captivity cue.in_return	3 -3 0 0 1
next cue.captivity cue.included	-11 -1 -14 -1 24
next cue.captivity cue.local	-12 -1 15 0 -10
next cue.captivity cue.mediated	-10 -6 -1 0 14
next cue.captivity cue.of_whole	10 -2 -22 -7 -35
next cue.captivity cue.of_year	15 -4 0 0 -15
next cue.captivity cue.other_return	-11 0 -15 -15 28
next cue.captivity cue.other_war	-29 -11 -5 0 39
next cue.captivity cue.part	19 19 -7 -20 -19
next cue.captivity cue.planned	-2 -5 -7 -1 9
next cue.captivity cue.postponed	-24 52 -18 -10 -39
next cue.captivity cue.recap	5 -14 -9 -8 10
next cue.captivity cue.record	-5 15 -15 0 -8
next cue.captivity cue.relative	-14 7 -2 -15 -4
next cue.captivity cue.same_number	-2 0 -1 -8 10
next cue.captivity cue.since	-16 -8 0 23 -33
next cue.captivity cue.span	-16 16 0 -15 15
next cue.captivity cue.today	35 -22 -21 -14 -9
next cue.captivity cue.total	22 -1 -15 0 -7
next cue.captivity cue.transit	5 0 0 -5 0
next cue.captivity cue.year	-20 0 -34 23 0
next cue.captivity cue.yesterday	-17 -1 21 -5 -7
next cue.captivity foe.to	15 -1 -5 -6 -13
next cue.captivity noun.civilian	20 26 -17 -21 -36
next cue.captivity noun.exchange	-12 19 4 6 -54
next cue.captivity noun.family	-2 -13 -14 -3 24
next cue.captivity noun.foreigner	15 -15 -10 -9 -14
next cue.captivity noun.military	-38 -7 -11 18 7
next cue.captivity noun.other	1 -6 12 -44 -21
next cue.captivity noun.people	-1 -2 -37 -12 18
next cue.captivity noun.rank	3 0 0 -3 0
next cue.captivity noun.soldier	-19 -37 -16 -10 17
next cue.captivity own.agent	11 -4 0 -5 -2
next cue.captivity own.to	15 -6 -20 10 -24
next cue.captivity qualifier.approx	-35 -10 22 -2 -33
next cue.captivity qualifier.at_least	-9 -1 0 40 -33
next cue.captivity qualifier.at_most	-46 44 -23 -22 30
next cue.captivity qualifier.more_than	-7 12 -20 13 -11
next cue.captivity ru.agent	18 -23 -5 -11 10
next cue.captivity ru.from	-3 -13 -4 7 0
next cue.captivity ru.of	19 -27 -13 -4 2
next cue.captivity ru.to	-1 15 0 0 -15
next cue.captivity ua.agent	-4 -1 14 -36 -38
next cue.captivity ua.from	31 -5 -6 -26 -13
next cue.captivity ua.of	17 -4 2 -12 -30
next cue.captivity ua.to	-22 -20 -8 23 3
next cue.captivity verb.bring	29 -16 -21 51 -57
next cue.captivity verb.come	6 -6 7 -25 18
next cue.captivity verb.future	-28 9 11 8 -19
next cue.captivity verb.get	-36 22 -15 -14 32
next cue.captivity verb.give	-22 -1 -4 -11 33
next cue.captivity verb.held_exchange	2 0 17 -9 -15
next cue.captivity verb.home	33 -6 -11 -25 -11
next cue.captivity verb.managed	-15 15 0 0 0
next cue.captivity verb.noun	-1 15 0 -1 -15
next cue.captivity verb.other	-5 10 -34 -14 6
next cue.captivity verb.swap	37 -16 -8 -5 -13
next cue.captivity verb.will	-3 1 -4 -14 3
next cue.captivity voice.ru	-2 9 -1 0 -7
next cue.captivity voice.ua	-22 -6 18 -26 24
next cue.captured adj.modifier	-15 -3 -9 -7 19
next cue.captured category	-12 0 14 0 -13
next cue.captured cue.captivity	-15 -1 -30 -13 23
next cue.captured cue.captured	3 -10 -15 -28 18
next cue.captured cue.crime	4 0 -2 9 -11
next cue.captured cue.ever_captured	-15 -13 -14 -16 13
next cue.captured cue.of_whole	-12 -13 -14 -15 15
next cue.captured cue.since	-8 14 0 -1 -12
next cue.captured noun.military	-9 0 0 -8 13
next cue.captured noun.other	16 -12 15 -14 -23
next cue.captured noun.people	-18 -15 -24 -27 34
next cue.captured noun.soldier	18 -28 -15 -1 15
next cue.captured ua.of	21 14 -4 -17 -11
next cue.captured verb.future	-26 -5 -15 -5 25
next cue.claims adj.modifier	-17 22 -23 12 0
next cue.claims country	-10 11 -9 17 -21
next cue.claims cue.agreement	21 1 -12 -19 -14
next cue.claims cue.all	14 -6 -5 -1 -19
next cue.claims cue.completed	1 -2 -27 -19 -27
next cue.claims cue.held	-16 0 -2 5 14
next cue.claims cue.mediated	28 -18 -28 -8 -1
next cue.claims cue.missing	-6 0 0 6 1
next cue.claims cue.of_whole	-22 -7 28 -20 -16
next cue.claims cue.part	-15 -15 15 -14 -1
next cue.claims cue.recap	15 -1 -1 -15 -3
next cue.claims cue.relative	-16 22 -45 -30 13
next cue.claims cue.span	-13 7 -4 -6 12
next cue.claims cue.thanks	14 -1 -14 -1 -3
next cue.claims cue.today	15 -1 -7 -1 -13
next cue.claims cue.total	-15 15 0 -1 -2
next cue.claims cue.yesterday	-22 -15 28 0 -14
next cue.claims foe.of	3 0 0 0 -2
next cue.claims noun.body	46 -7 -15 -18 -23
next cue.claims noun.civilian	-13 0 -2 0 15
next cue.claims noun.exchange	38 4 -33 -19 -3
next cue.claims noun.family	15 10 -13 -13 -15
next cue.claims noun.military	-4 6 0 0 -1
next cue.claims noun.other	-42 32 0 9 -27
next cue.claims noun.people	21 7 -25 -11 -5
next cue.claims noun.rank	-16 0 -5 -1 22
next cue.claims qualifier.approx	-11 18 -12 2 3
next cue.claims qualifier.at_most	-8 10 -1 0 -1
next cue.claims qualifier.more_than	6 -10 -13 2 -24
next cue.claims ru.agent	0 18 4 -25 -16
next cue.claims ru.of	5 -31 -1 12 -26
next cue.claims ua.of	-14 13 -15 -2 -21
next cue.claims ua.to	4 -1 -19 -22 15
next cue.claims verb.bring	2 -1 -32 9 30
next cue.claims verb.future	-18 -17 -2 26 14
next cue.claims verb.get	23 -1 -8 -14 -4
next cue.claims verb.held_exchange	6 -15 -10 -9 -2
next cue.claims verb.noun	14 0 -7 -1 -12
next cue.claims verb.will	-4 29 -15 -21 4
next cue.claims voice.ru	34 -54 10 -13 -22
next cue.claims voice.ua	7 -15 -15 19 -34
next cue.completed adj.modifier	44 -14 -51 -24 -36
next cue.completed adj.wounded	19 -1 -13 -3 -5
next cue.completed country	-20 -11 -8 -18 10
next cue.completed cue.agreed	-11 15 -1 -3 -14
next cue.completed cue.agreement	-12 9 10 -18 -6
next cue.completed cue.all	21 -5 -8 -1 -8
next cue.completed cue.called_off	-18 2 -16 -30 54
next cue.completed cue.captivity	0 -7 -18 -16 22
next cue.completed cue.claims	-16 25 -11 -48 -4
next cue.completed cue.completed	-13 23 -27 -14 -31
next cue.completed cue.crime	-4 -2 -20 -15 21
next cue.completed cue.denied	-43 -6 -21 -55 74
next cue.completed cue.each	50 -20 -7 -16 -36
next cue.completed cue.held	-5 0 0 11 -8
next cue.completed cue.in_captivity	3 -14 0 -14 -9
next cue.completed cue.included	-7 34 -13 -11 -19
next cue.completed cue.local	-5 -1 32 -1 -23
next cue.completed cue.mediated	55 -1 -8 -10 -48
next cue.completed cue.name	-18 -8 33 -4 -20
next cue.completed cue.of_whole	-24 -15 16 -49 -2
next cue.completed cue.part	-32 -1 -1 17 -17
next cue.completed cue.planned	9 20 -15 -20 -9
next cue.completed cue.ready	14 -6 -8 -1 -9
next cue.completed cue.recap	-23 -25 -14 -14 22
next cue.completed cue.record	21 -4 -8 -3 -14
next cue.completed cue.relative	-31 15 6 -29 -14
next cue.completed cue.reunion	-2 0 0 -5 7
next cue.completed cue.since	32 -6 -3 -26 -17
next cue.completed cue.span	14 -1 -14 0 0
next cue.completed cue.today	27 4 -34 -8 -22
next cue.completed cue.total	8 0 -1 -7 0
next cue.completed cue.training	-14 0 -6 0 19
next cue.completed cue.transit	6 0 0 0 -5
next cue.completed cue.venue	-22 -16 -12 14 15
next cue.completed cue.visit	-35 -5 19 -13 -14
next cue.completed noun.body	-14 0 -8 -1 15
next cue.completed noun.branch	-33 -15 -1 0 36
next cue.completed noun.child	12 0 -1 -9 -1
next cue.completed noun.civilian	9 0 -2 0 -7
next cue.completed noun.exchange	3 -15 6 8 -29
next cue.completed noun.family	-12 3 -17 -1 24
next cue.completed noun.military	10 9 -19 -16 -11
next cue.completed noun.other	-22 -46 -11 5 39
next cue.completed noun.people	23 -38 -24 -38 24
next cue.completed noun.woman	15 -6 -12 -2 -4
next cue.completed own.agent	16 -10 -18 -14 -6
next cue.completed own.of	-5 0 5 0 0
next cue.completed own.to	3 -32 -36 13 -4
next cue.completed qualifier.approx	6 -1 -4 0 -1
next cue.completed qualifier.at_most	19 8 -30 -25 44
next cue.completed qualifier.more_than	11 14 -8 -11 -12
next cue.completed ru.agent	-2 -5 -14 -11 11
next cue.completed ru.from	4 -6 -16 15 -33
next cue.completed ru.of	33 -39 -2 0 -24
next cue.completed ru.to	38 -1 -3 -11 -33
next cue.completed ua.agent	0 -4 -3 19 -6
next cue.completed ua.from	40 -3 -19 -6 -19
next cue.completed ua.of	-3 -15 14 10 -16
next cue.completed ua.to	22 -14 -15 -12 24
next cue.completed verb.bring	25 -3 -28 -11 -20
next cue.completed verb.come	3 -6 3 -3 -26
next cue.completed verb.future	-5 -4 -18 -20 -6
next cue.completed verb.get	6 0 -2 -3 0
next cue.completed verb.give	20 -15 -9 -22 6
next cue.completed verb.held_exchange	42 -13 -32 -2 -6
next cue.completed verb.home	34 -1 -18 -10 -15
next cue.completed verb.managed	14 0 0 -9 -14
next cue.completed verb.noun	22 0 -47 0 -27
next cue.completed verb.other	-59 -1 -8 -1 61
next cue.completed verb.swap	33 -7 -3 -8 -23
next cue.completed verb.will	-9 -29 -22 30 -56
next cue.completed voice.ru	14 -28 -5 -9 -27
next cue.completed voice.ua	-4 -18 16 5 -33
next cue.count adj.modifier	-17 17 16 -7 -23
next cue.count category	-11 2 -18 -3 12
next cue.count cue.called_off	-15 1 -3 -3 10
next cue.count cue.claims	7 -2 0 0 -6
next cue.count cue.completed	29 -17 -9 -1 -23
next cue.count cue.count	-13 -13 -31 15 5
next cue.count cue.deported	1 -4 -14 -1 13
next cue.count cue.mediated	-14 -8 -2 15 -2
next cue.count cue.nth	25 -3 -16 -14 -5
next cue.count cue.of_whole	-5 23 -16 2 -54
next cue.count cue.of_year	17 0 -1 0 -15
next cue.count cue.planned	-4 16 -10 -15 -5
next cue.count cue.postponed	-10 6 -8 -3 -5
next cue.count cue.record	-8 -1 -7 22 -11
next cue.count cue.relative	9 7 -19 0 7
next cue.count cue.same_number	10 -2 -6 -1 0
next cue.count cue.since	2 -12 -17 -29 14
next cue.count cue.span	-1 4 0 0 -2
next cue.count cue.third	-16 -4 -21 -3 20
next cue.count cue.year	14 0 0 -14 0
next cue.count noun.exchange	3 -10 23 28 -22
next cue.count noun.family	-6 -1 41 0 -37
next cue.count noun.military	34 -13 -5 -1 10
next cue.count noun.other	-1 -8 -10 -1 17
next cue.count noun.people	-13 -17 -2 -13 23
next cue.count own.agent	-29 -1 -7 33 0
next cue.count own.of	-2 14 14 -10 -16
next cue.count qualifier.approx	-2 16 -2 -2 -9
next cue.count ru.agent	19 -17 0 -2 0
next cue.count ru.of	7 -16 6 -8 5
next cue.count ua.of	-5 0 -14 -15 4
next cue.count ua.to	3 -17 -20 -12 10
next cue.count verb.bring	-9 -7 -16 35 -27
next cue.count verb.come	-4 -8 -6 0 13
next cue.count verb.future	14 18 -14 -16 -42
next cue.count verb.held_exchange	18 4 -26 -2 -10
next cue.count view.ru	11 0 0 -4 -7
next cue.count view.ua	14 -8 -11 16 -18
next cue.crime adj.modifier	-25 -2 -23 29 9
next cue.crime cue.crime	-15 -1 -29 6 23
next cue.crime cue.money	15 -5 -10 -15 -5
next cue.crime cue.relative	-15 12 -22 14 -1
next cue.crime noun.exchange	-15 -1 -4 23 -16
next cue.crime noun.military	-18 -2 -15 -16 18
next cue.crime noun.other	-15 -1 -12 22 -7
next cue.crime noun.people	-1 -3 17 -5 -10
next cue.crime ru.of	-3 -1 -5 -2 10
next cue.crime ru.to	0 -1 -14 -15 15
next cue.crime ua.of	-15 -1 -10 -11 15
next cue.crime verb.future	0 -6 -1 -1 8
next cue.denied adj.modifier	-20 -6 -24 27 -18
next cue.denied cue.agreed	-4 8 -17 -9 -6
next cue.denied cue.claims	16 -16 -12 15 -9
next cue.denied cue.completed	-47 49 -15 0 -3
next cue.denied cue.denied	-29 27 -34 -19 -13
next cue.denied cue.relative	-16 -6 18 -11 -13
next cue.denied noun.exchange	7 34 -30 -36 -46
next cue.denied noun.other	-8 -18 14 -5 -15
next cue.deported adj.modifier	11 0 -8 0 -3
next cue.deported category	-10 -3 -7 -6 11
next cue.deported cue.captured	-4 -2 -11 16 -5
next cue.deported cue.deported	6 0 0 0 -5
next cue.deported cue.held	13 0 0 -1 -13
next cue.deported cue.transit	-14 -1 -6 -1 16
next cue.deported cue.year	17 0 -4 -3 -12
next cue.deported noun.child	-43 -1 -15 18 -7
next cue.deported noun.exchange	10 0 -3 0 -7
next cue.deported noun.military	26 -1 -4 -26 4
next cue.deported noun.other	15 -1 -15 -2 3
next cue.deported noun.people	-29 0 0 37 -15
next cue.deported own.agent	-3 -15 -15 -15 16
next cue.deported own.to	9 0 0 -7 -2
next cue.deported ru.from	-27 -1 -3 20 19
next cue.deported ru.to	16 0 -6 -1 -10
next cue.deported ua.of	22 0 -18 -7 -13
next cue.deported ua.to	14 -1 -2 -4 -7
next cue.deported verb.bring	38 0 0 -33 -26
next cue.died verb.other	28 -5 -15 -19 -8
next cue.each adj.modifier	9 -18 -4 10 -31
next cue.each cue.all	-7 13 -7 -16 -25
next cue.each cue.claims	-15 13 -2 0 -7
next cue.each cue.each	26 -19 -31 2 -28
next cue.each cue.of_whole	-3 -7 -1 9 -19
next cue.each cue.part	32 15 -15 -25 -18
next cue.each cue.today	6 -2 -2 0 -1
next cue.each noun.body	2 -9 -15 -12 15
next cue.each noun.exchange	2 7 -2 0 -7
next cue.each noun.military	6 -3 -3 0 0
next cue.each noun.other	-20 11 -12 -6 14
next cue.each qualifier.at_most	8 -6 -1 -2 0
next cue.each verb.bring	56 -22 -9 -7 -36
next cue.each verb.will	-25 37 -3 -3 -25
next cue.evacuation adj.modifier	15 0 -5 -10 -13
next cue.evacuation adj.wounded	-16 -15 -2 -3 17
next cue.evacuation cue.evacuation	-2 0 -2 -2 6
next cue.evacuation cue.local	-29 -17 -28 -11 38
next cue.evacuation cue.of_whole	-14 9 -16 -14 15
next cue.evacuation noun.body	-14 0 -2 0 15
next cue.evacuation noun.people	0 -18 -24 -10 45
next cue.evacuation qualifier.approx	-9 -15 -9 -2 30
next cue.evacuation ua.of	39 -1 -7 -6 -35
next cue.evacuation ua.to	2 -3 -4 -2 6
next cue.evacuation verb.bring	-17 0 -6 0 23
next cue.evacuation verb.come	-16 -2 -13 -3 23
next cue.ever_captured adj.modifier	-21 11 -11 -7 7
next cue.ever_captured cue.captivity	-7 -13 -7 -14 10
next cue.ever_captured cue.captured	-15 -1 -2 -9 16
next cue.ever_captured noun.military	-12 -14 -1 0 16
next cue.film cue.footage	-23 -21 29 -18 -24
next cue.film cue.of_whole	-8 0 42 -11 -32
next cue.footage adj.modifier	-30 -5 46 -20 -36
next cue.footage country	16 -2 -2 -5 -21
next cue.footage cue.film	-21 -26 5 -23 7
next cue.footage cue.footage	-31 -27 34 -23 -16
next cue.footage cue.of_whole	-16 0 23 -16 -19
next cue.footage cue.relative	-38 19 -7 -13 -17
next cue.footage cue.transit	1 0 3 -3 0
next cue.footage cue.venue	-6 -12 15 -1 -21
next cue.footage cue.visit	-41 -1 7 -14 0
next cue.footage cue.yesterday	-8 -3 27 -2 -21
next cue.footage noun.branch	-37 -9 33 -6 -16
next cue.footage noun.civilian	-15 1 0 15 0
next cue.footage noun.exchange	-5 0 16 -1 -14
next cue.footage noun.foreigner	-4 -9 -1 -7 16
next cue.footage noun.military	-34 -18 -6 -17 11
next cue.footage noun.other	-1 -24 4 3 -11
next cue.footage noun.people	4 8 -4 -17 12
next cue.footage own.agent	10 -8 -16 17 15
next cue.footage own.of	-18 -2 29 -10 -28
next cue.footage qualifier.at_most	-1 8 -3 -6 -1
next cue.footage ru.of	-30 0 40 -5 -15
next cue.footage ru.to	-21 -1 48 -6 -47
next cue.footage verb.bring	20 -14 -10 0 -4
next cue.footage verb.come	-1 0 21 0 -20
next cue.footage verb.get	15 -1 -20 -3 -9
next cue.footage verb.noun	-22 -3 27 -13 -8
next cue.footage voice.ru	-21 -1 21 -12 -15
next cue.footage voice.ua	15 -1 -42 -13 3
next cue.good_news adj.modifier	-15 0 0 15 0
next cue.good_news cue.good_news	30 -3 -22 -16 -22
next cue.good_news noun.other	-6 0 14 0 -14
next cue.good_news noun.people	16 57 -29 -18 -54
next cue.good_news verb.noun	17 -16 -4 -1 -9
next cue.held adj.modifier	-5 -23 8 -15 18
next cue.held cue.captivity	-19 3 -12 -7 7
next cue.held cue.completed	-22 -8 -17 -42 34
next cue.held cue.count	-35 -19 -27 -16 34
next cue.held cue.deported	12 0 0 0 -12
next cue.held cue.held	-33 -3 -16 36 -57
next cue.held cue.in_captivity	-26 -15 -47 39 8
next cue.held cue.in_return	-11 -7 -1 0 14
next cue.held cue.missing	-4 0 0 16 -12
next cue.held cue.of_whole	-6 -34 17 -19 12
next cue.held cue.other_war	-15 -7 -3 0 19
next cue.held cue.ready	24 -16 -47 -19 18
next cue.held cue.today	4 -1 -1 -1 -2
next cue.held foe.to	-10 -15 -4 22 -32
next cue.held noun.civilian	-45 -2 -11 38 -26
next cue.held noun.family	27 -5 -5 -12 -22
next cue.held noun.military	-28 -6 -13 79 -72
next cue.held noun.other	8 -6 -26 -11 20
next cue.held noun.people	-49 -6 8 29 -6
next cue.held qualifier.approx	-21 15 -16 13 -44
next cue.held qualifier.at_most	16 -8 -15 -14 -1
next cue.held qualifier.more_than	-15 8 -12 15 -41
next cue.held ru.agent	32 -5 0 2 -30
next cue.held ru.from	-5 0 -3 20 -17
next cue.held ru.of	-50 -13 -7 28 -11
next cue.held ua.agent	-1 -16 0 0 17
next cue.held ua.of	-32 10 -19 20 -28
next cue.held ua.to	-29 0 -1 29 0
next cue.held verb.come	20 0 -1 -15 -15
next cue.held verb.future	6 -3 -15 15 -15
next cue.held verb.give	17 0 20 -2 -33
next cue.held view.ru	17 -1 -4 -15 -9
next cue.in_captivity cue.captivity	13 -29 -2 -4 -19
next cue.in_captivity cue.held	-48 -25 -33 22 18
next cue.in_captivity cue.in_captivity	2 -37 -4 -1 -3
next cue.in_captivity noun.people	25 0 -19 -7 -6
next cue.in_captivity ru.of	-23 0 1 51 -38
next cue.in_return adj.modifier	-1 0 -12 0 13
next cue.in_return cue.claims	-15 11 -3 -15 13
next cue.in_return cue.in_return	38 12 -17 -10 -17
next cue.in_return cue.one_sided	17 -12 -12 -3 -15
next cue.in_return cue.other_exchange	-15 -5 -10 0 15
next cue.in_return noun.body	4 0 0 -1 -2
next cue.in_return noun.exchange	-43 4 -15 -39 22
next cue.in_return noun.military	12 0 0 0 -12
next cue.in_return noun.other	-15 -9 -16 5 11
next cue.in_return noun.people	15 -8 -5 -4 -12
next cue.in_return own.of	-2 -20 -3 -20 26
next cue.in_return ru.agent	13 0 -2 -1 -10
next cue.in_return ru.of	-15 30 -15 -13 -25
next cue.in_return ua.of	29 -9 -2 -2 -30
next cue.in_return ua.to	19 0 -1 -13 -12
next cue.in_return verb.bring	-13 -4 -3 0 16
next cue.in_return verb.get	-14 -10 -1 14 4
next cue.in_return verb.give	4 -11 -2 -1 10
next cue.included adj.modifier	5 -28 -9 37 3
next cue.included adj.wounded	10 0 -6 0 -4
next cue.included category	14 0 -14 0 -5
next cue.included cue.all	-1 17 -10 -1 -9
next cue.included cue.captured	-13 -11 -8 -15 15
next cue.included cue.in_return	-28 -5 14 -14 15
next cue.included cue.of_whole	-16 -4 -7 -18 14
next cue.included cue.part	8 0 0 0 -8
next cue.included cue.recap	-19 -1 -50 -4 57
next cue.included cue.since	3 0 0 -3 0
next cue.included cue.today	-34 -4 63 -22 -50
next cue.included cue.transit	-6 0 16 -13 -8
next cue.included cue.yesterday	-68 -31 53 -19 -18
next cue.included noun.branch	-4 14 -47 -3 11
next cue.included noun.civilian	-8 8 -17 6 -11
next cue.included noun.exchange	8 -13 28 -10 -26
next cue.included noun.family	21 -1 -18 -3 -5
next cue.included noun.military	-9 -19 16 -40 -32
next cue.included noun.other	-10 -29 6 2 17
next cue.included noun.people	10 -11 -39 -11 18
next cue.included own.to	-36 0 -2 -13 40
next cue.included qualifier.approx	-20 -1 9 0 12
next cue.included qualifier.at_most	-3 -3 -14 -10 18
next cue.included ru.from	16 -1 -39 -39 46
next cue.included ru.of	4 -1 -1 0 -2
next cue.included ru.to	21 -2 -1 0 -19
next cue.included ua.of	33 -2 -18 -19 -2
next cue.included verb.bring	-10 0 -2 -7 12
next cue.included verb.held_exchange	-41 -9 39 -9 -22
next cue.included verb.other	24 -2 -19 0 -15
next cue.included verb.swap	5 0 -2 -1 -2
next cue.included verb.will	-1 15 -3 -1 -15
next cue.local adj.modifier	-5 -3 30 -8 -23
next cue.local category	-2 -15 38 -34 -15
next cue.local cue.claims	-9 -15 18 -2 -15
next cue.local cue.local	-10 -14 37 -4 -37
next cue.local cue.of_whole	-28 0 31 0 -3
next cue.local noun.civilian	-35 -1 37 -2 -1
next cue.local noun.other	-16 -2 16 -7 -9
next cue.local noun.people	-31 -9 21 -31 16
next cue.local ru.of	-8 -1 14 -6 -10
next cue.local verb.come	-28 -18 19 -3 20
next cue.mediated adj.modifier	11 -11 -2 -23 -19
next cue.mediated country	25 -1 -22 -2 -47
next cue.mediated cue.agreement	14 -23 -17 -1 15
next cue.mediated cue.all	12 -3 -2 -6 -1
next cue.mediated cue.claims	25 -27 -10 -9 -14
next cue.mediated cue.completed	36 -46 -28 -10 -6
next cue.mediated cue.mediated	18 -2 -29 -37 -22
next cue.mediated cue.of_whole	13 -17 -21 -37 9
next cue.mediated cue.recap	-4 0 20 -8 -14
next cue.mediated cue.relative	-10 -12 -6 14 -15
next cue.mediated cue.reunion	8 -2 0 -7 0
next cue.mediated cue.since	1 10 -16 -3 -18
next cue.mediated cue.thanks	0 -12 -18 -17 6
next cue.mediated cue.to_date	22 -4 -16 -1 -3
next cue.mediated cue.today	-3 -19 -6 -14 13
next cue.mediated cue.total	7 0 0 -4 -3
next cue.mediated cue.training	25 -1 -3 -1 -24
next cue.mediated cue.transit	21 -17 -1 -12 -3
next cue.mediated cue.venue	4 14 -1 -14 -7
next cue.mediated cue.year	16 -15 -13 -15 15
next cue.mediated noun.branch	8 0 -7 0 0
next cue.mediated noun.child	-30 0 -15 -3 39
next cue.mediated noun.exchange	0 -8 -13 19 -6
next cue.mediated noun.family	-11 0 -1 0 12
next cue.mediated noun.other	-3 -16 -1 18 -35
next cue.mediated noun.people	18 -5 -4 -1 -13
next cue.mediated own.agent	18 -10 0 -15 -5
next cue.mediated qualifier.approx	-1 -15 17 -1 -32
next cue.mediated qualifier.at_most	6 -21 14 -7 -15
next cue.mediated qualifier.more_than	11 -6 0 -8 0
next cue.mediated ru.agent	10 -3 -2 -1 -4
next cue.mediated ru.of	-4 -8 -15 15 -16
next cue.mediated ua.of	19 -15 -3 10 -14
next cue.mediated ua.to	-7 -14 0 16 -1
next cue.mediated verb.bring	24 -4 -6 -17 1
next cue.mediated verb.come	-17 -10 -6 0 24
next cue.mediated verb.future	0 -1 -2 -2 5
next cue.mediated verb.held_exchange	15 -2 -7 0 -13
next cue.mediated verb.managed	14 0 -1 -8 -14
next cue.mediated verb.noun	30 -1 -31 -11 -31
next cue.mediated verb.other	-6 -12 -16 -3 17
next cue.mediated voice.ru	-32 -20 40 0 -24
next cue.mediated voice.ua	-26 0 -15 18 8
next cue.missing adj.modifier	5 0 -1 -3 0
next cue.missing category	20 -21 -26 21 -26
next cue.missing cue.captivity	0 -9 -10 4 9
next cue.missing cue.missing	-17 -3 -15 26 5
next cue.missing cue.of_whole	0 0 -15 -2 15
next cue.missing cue.part	-15 0 0 15 -10
next cue.missing noun.child	0 0 0 10 -10
next cue.missing noun.family	-11 -4 0 -15 14
next cue.missing noun.military	0 0 -1 -3 5
next cue.missing noun.other	3 0 -2 5 -6
next cue.missing noun.people	-11 -11 -17 26 -39
next cue.missing qualifier.approx	9 0 0 -3 -12
next cue.missing qualifier.at_most	-17 -14 -4 19 -2
next cue.missing qualifier.more_than	-15 -6 -4 19 -29
next cue.missing verb.other	-1 -2 0 10 -8
next cue.money adj.modifier	-14 -12 -6 12 5
next cue.money cue.crime	15 -4 -10 -15 -6
next cue.money cue.mediated	-5 0 19 -8 -13
next cue.money noun.branch	-11 -1 -6 -5 18
next cue.money noun.family	0 0 -1 -1 3
next cue.money noun.other	-6 20 -11 -24 -20
next cue.money noun.people	-4 -1 -13 -3 19
next cue.money verb.bring	0 0 -11 -4 14
next cue.money verb.future	-5 17 -2 9 -17
next cue.money verb.will	0 -15 0 0 15
next cue.month cue.month	-22 0 -1 -11 5
next cue.month cue.of_year	-15 13 10 -21 3
next cue.month cue.review	-36 -8 23 -12 -40
next cue.month noun.other	-1 0 -15 0 15
next cue.name cue.of_whole	15 0 0 -15 0
next cue.name cue.relative	-15 -12 19 -5 -27
next cue.name verb.noun	-13 -14 19 -17 -40
next cue.name voice.ua	24 0 -13 -15 -14
next cue.nth cue.nth	17 0 -1 0 -16
next cue.nth noun.exchange	19 -2 -1 -15 -3
next cue.of_whole adj.dead	-14 21 15 10 -23
next cue.of_whole adj.freed	-15 -10 16 -10 -13
next cue.of_whole adj.modifier	-10 -16 -20 -9 16
next cue.of_whole adj.wounded	-6 29 -4 -10 -20
next cue.of_whole category	26 -26 -10 -8 -15
next cue.of_whole country	-13 -10 6 -11 10
next cue.of_whole cue.agreed	-15 -6 -18 -1 27
next cue.of_whole cue.agreement	-11 -15 18 15 -22
next cue.of_whole cue.among	-26 -7 28 -6 0
next cue.of_whole cue.captivity	19 -8 -22 22 -54
next cue.of_whole cue.claims	-13 -14 -9 19 -31
next cue.of_whole cue.count	-24 -4 -11 40 -15
next cue.of_whole cue.deported	-5 -28 -15 -11 19
next cue.of_whole cue.each	31 -8 -3 -2 -20
next cue.of_whole cue.evacuation	-24 -3 -16 -9 18
next cue.of_whole cue.in_captivity	-3 0 16 -12 -15
next cue.of_whole cue.included	-16 0 16 0 -1
next cue.of_whole cue.local	15 -6 -15 -18 4
next cue.of_whole cue.mediated	11 -8 -16 -3 12
next cue.of_whole cue.missing	12 -14 -14 4 13
next cue.of_whole cue.of_whole	-28 2 11 -24 -1
next cue.of_whole cue.of_year	23 9 -32 -7 -45
next cue.of_whole cue.other_war	-30 -15 10 4 10
next cue.of_whole cue.outside	5 -3 -1 0 -1
next cue.of_whole cue.part	-10 -7 -29 -4 17
next cue.of_whole cue.planned	-8 14 0 -16 21
next cue.of_whole cue.postponed	-15 5 -10 -12 26
next cue.of_whole cue.recap	-67 -17 15 -8 11
next cue.of_whole cue.record	25 -7 12 -25 -23
next cue.of_whole cue.relative	-31 -21 9 34 8
next cue.of_whole cue.reunion	21 -18 -13 -21 -13
next cue.of_whole cue.since	-15 0 0 15 -7
next cue.of_whole cue.span	8 0 -2 -6 -1
next cue.of_whole cue.stage	8 -2 -5 0 -1
next cue.of_whole cue.thanks	-7 -15 15 -1 -15
next cue.of_whole cue.third	-18 -16 0 0 22
next cue.of_whole cue.today	-14 17 -10 -15 -25
next cue.of_whole cue.total	-14 -4 32 -12 -7
next cue.of_whole cue.transit	17 -15 -2 -9 -22
next cue.of_whole cue.unit	21 0 -6 -3 -20
next cue.of_whole cue.venue	0 11 -2 -5 -6
next cue.of_whole cue.year	4 0 -4 2 -2
next cue.of_whole cue.yesterday	-5 0 21 -5 -15
next cue.of_whole noun.body	-3 14 -1 -26 -20
next cue.of_whole noun.branch	-22 -5 -16 -4 36
next cue.of_whole noun.child	-49 28 24 -39 -14
next cue.of_whole noun.civilian	-20 -18 -7 5 24
next cue.of_whole noun.exchange	11 -7 -2 -23 2
next cue.of_whole noun.family	-23 15 -10 21 -14
next cue.of_whole noun.foreigner	-6 -10 19 -1 0
next cue.of_whole noun.man	5 -5 0 0 0
next cue.of_whole noun.military	15 -9 10 -30 -25
next cue.of_whole noun.other	-23 1 3 -47 16
next cue.of_whole noun.people	11 -11 16 -19 -39
next cue.of_whole noun.rank	-12 0 15 -1 -9
next cue.of_whole noun.soldier	18 0 -9 -7 -6
next cue.of_whole own.agent	-9 13 0 25 -26
next cue.of_whole own.of	-9 15 -40 16 -10
next cue.of_whole own.to	-1 -1 -15 -16 16
next cue.of_whole qualifier.approx	-12 19 -4 -27 -4
next cue.of_whole qualifier.at_most	-14 27 -14 -20 -15
next cue.of_whole qualifier.more_than	-1 -1 -2 10 -6
next cue.of_whole ru.agent	4 -19 -19 19 -6
next cue.of_whole ru.from	-7 0 -6 10 -9
next cue.of_whole ru.of	3 -19 -24 -8 12
next cue.of_whole ua.agent	15 -13 -8 -1 -17
next cue.of_whole ua.of	-8 -5 -8 -15 10
next cue.of_whole verb.bring	-12 -27 -29 -17 37
next cue.of_whole verb.come	-34 -2 -29 -11 50
next cue.of_whole verb.future	-2 6 -6 -18 -15
next cue.of_whole verb.get	13 -7 -8 -18 -15
next cue.of_whole verb.held_exchange	-45 47 -15 0 -3
next cue.of_whole verb.noun	-17 0 20 -14 -10
next cue.of_whole verb.other	-15 -18 16 0 12
next cue.of_whole view.ru	-15 0 -1 15 1
next cue.of_whole voice.ru	0 0 -1 15 -15
next cue.of_whole voice.ua	17 -1 -6 -1 -16
next cue.of_year adj.modifier	-8 -34 0 5 -10
next cue.of_year category	11 6 -2 -2 -5
next cue.of_year country	15 11 -5 -43 29
next cue.of_year cue.agreement	-15 -28 15 -16 -2
next cue.of_year cue.all	20 0 -15 -4 -13
next cue.of_year cue.claims	-24 0 24 -1 0
next cue.of_year cue.completed	3 0 0 -10 8
next cue.of_year cue.count	30 -6 -6 -27 -12
next cue.of_year cue.held	0 0 -6 14 -14
next cue.of_year cue.mediated	-8 -6 0 14 -2
next cue.of_year cue.nth	17 0 -1 0 -16
next cue.of_year cue.of_whole	-7 -8 14 17 -24
next cue.of_year cue.of_year	-15 -2 -1 16 -2
next cue.of_year cue.part	11 0 22 -25 -29
next cue.of_year cue.planned	-15 9 -14 13 -6
next cue.of_year cue.relative	-7 0 -4 -20 14
next cue.of_year cue.reunion	9 0 0 -2 -7
next cue.of_year cue.review	-4 -9 -16 8 13
next cue.of_year cue.since	18 -13 -2 -19 -2
next cue.of_year cue.span	-15 -8 -1 15 -12
next cue.of_year cue.today	-36 0 -28 -4 45
next cue.of_year cue.transit	13 3 -18 9 -23
next cue.of_year cue.year	-23 0 62 -10 -70
next cue.of_year cue.yesterday	15 0 -15 -1 0
next cue.of_year noun.exchange	30 -20 8 -10 -26
next cue.of_year noun.family	2 -14 -14 19 -12
next cue.of_year noun.military	-2 0 34 -25 -16
next cue.of_year noun.other	-31 -13 -7 3 12
next cue.of_year noun.people	-8 -2 -19 23 -22
next cue.of_year own.agent	-23 -15 -22 31 -20
next cue.of_year own.to	-19 -7 11 40 -14
next cue.of_year qualifier.approx	-22 -1 -15 15 -11
next cue.of_year qualifier.at_most	-13 -1 -10 -14 15
next cue.of_year qualifier.more_than	-1 14 -1 -30 16
next cue.of_year ru.from	-63 0 34 -18 -1
next cue.of_year ru.of	16 0 -1 -15 0
next cue.of_year ua.agent	14 6 -21 -18 14
next cue.of_year ua.from	3 0 0 -1 -2
next cue.of_year ua.of	-7 -1 -1 -4 11
next cue.of_year verb.bring	21 -2 -12 6 -21
next cue.of_year verb.come	-4 0 -7 13 -10
next cue.of_year verb.get	-34 0 -2 31 -25
next cue.of_year verb.give	8 0 -4 -9 5
next cue.of_year verb.held_exchange	-30 -17 14 36 -35
next cue.of_year verb.home	3 0 -1 -3 0
next cue.of_year verb.managed	1 0 0 -16 15
next cue.of_year verb.other	-7 -8 -3 -12 15
next cue.of_year verb.will	-9 -10 -4 -12 28
next cue.on_shield own.to	5 0 -4 0 -1
next cue.on_shield verb.come	33 -2 -15 -2 -29
next cue.one_sided adj.modifier	17 -16 -7 -4 -16
next cue.one_sided cue.called_off	33 -28 -7 0 -1
next cue.one_sided cue.denied	8 0 -11 -15 -16
next cue.one_sided cue.in_return	26 -17 -6 -1 -31
next cue.one_sided cue.of_whole	19 -5 -8 -17 -6
next cue.one_sided cue.one_sided	42 -32 -26 -20 -27
next cue.one_sided cue.outside	17 -3 -13 0 -1
next cue.one_sided cue.repatriation	15 -18 16 -7 -40
next cue.one_sided noun.exchange	15 -16 -6 -13 -11
next cue.one_sided verb.give	23 -3 -11 -10 -15
next cue.one_sided verb.noun	29 -3 -13 -3 -12
next cue.other_exchange adj.modifier	-15 -7 -17 -4 27
next cue.other_exchange cue.count	-10 -34 -10 -5 36
next cue.other_exchange cue.of_whole	-17 0 -1 -12 9
next cue.other_exchange cue.other_exchange	-27 -31 -31 -14 35
next cue.other_exchange cue.parcel	-19 -16 -22 -24 26
next cue.other_exchange cue.relative	-6 -17 -7 0 22
next cue.other_exchange cue.training	0 -2 -8 -3 13
next cue.other_exchange noun.exchange	-23 -3 -47 -6 18
next cue.other_exchange noun.military	23 -1 -3 -19 -20
next cue.other_exchange noun.other	-24 -28 -25 -24 28
next cue.other_exchange noun.people	-17 -8 -1 0 23
next cue.other_exchange noun.rank	-13 -2 0 -1 17
next cue.other_exchange qualifier.at_most	-19 -14 -4 -3 22
next cue.other_exchange verb.bring	0 0 -1 -4 5
next cue.other_exchange verb.come	-21 0 0 0 21
next cue.other_exchange verb.other	-2 0 -6 -1 8
next cue.other_return adj.dead	-15 -1 15 -1 5
next cue.other_return adj.modifier	-19 -10 17 -11 1
next cue.other_return cue.mediated	6 0 0 0 -5
next cue.other_return cue.of_whole	0 0 0 -15 15
next cue.other_return cue.other_return	-14 0 -6 -14 15
next cue.other_return cue.part	-15 0 -9 -16 23
next cue.other_return cue.relative	13 -1 -3 0 -10
next cue.other_return cue.today	14 0 0 0 -14
next cue.other_return cue.training	-15 0 -13 -1 19
next cue.other_return cue.visit	22 -1 -35 -1 19
next cue.other_return noun.branch	-31 0 -1 0 32
next cue.other_return noun.family	-13 -16 13 7 -11
next cue.other_return noun.military	7 -13 -23 -14 23
next cue.other_return noun.other	-12 -8 8 -11 14
next cue.other_return noun.people	-2 -11 46 -2 -40
next cue.other_return own.to	-16 -1 -6 -15 16
next cue.other_return ru.of	-15 -3 -7 -3 15
next cue.other_return verb.bring	-44 -16 -10 -5 42
next cue.other_return verb.come	-42 -2 6 -1 36
next cue.other_return verb.give	-1 0 -15 -1 15
next cue.other_return voice.ru	15 0 -14 -5 -15
next cue.other_war adj.modifier	-16 -4 -11 0 17
next cue.other_war country	-35 -15 -4 -10 50
next cue.other_war cue.of_whole	-6 -17 15 0 -6
next cue.other_war cue.other_war	-25 -20 -36 -14 35
next cue.other_war cue.part	-5 0 -19 0 20
next cue.other_war cue.relative	-12 -7 -13 0 25
next cue.other_war noun.military	-34 -15 -28 -5 27
next cue.other_war noun.other	-10 -4 -2 -10 23
next cue.other_war noun.people	-17 -19 -14 -10 22
next cue.other_war verb.bring	-39 -17 -31 -7 41
next cue.other_war verb.come	-37 -3 -17 -1 36
next cue.other_war verb.give	-8 0 -1 0 9
next cue.other_war verb.held_exchange	-28 -1 0 0 29
next cue.other_war verb.other	0 0 -13 0 13
next cue.other_war verb.swap	-13 -15 -13 -1 16
next cue.outside adj.modifier	6 -3 -2 15 -17
next cue.outside cue.one_sided	3 -2 0 0 -13
next cue.outside cue.outside	17 -26 -6 3 -4
next cue.outside noun.exchange	18 -16 -21 2 11
next cue.outside verb.give	-3 -15 -1 -2 15
next cue.parcel cue.other_exchange	-19 -14 -7 -10 18
next cue.parcel noun.military	-16 -1 0 0 16
next cue.parcel noun.people	-25 -21 -17 -15 20
next cue.part adj.modifier	-17 13 -37 11 9
next cue.part adj.wounded	26 -26 -28 -21 6
next cue.part category	31 0 -9 -7 -24
next cue.part country	-1 0 -7 -13 12
next cue.part cue.agreement	-4 -14 -11 -16 15
next cue.part cue.all	3 0 0 -2 -1
next cue.part cue.among	18 -16 2 -37 -31
next cue.part cue.born	26 -2 -8 -5 -16
next cue.part cue.captivity	-5 0 6 0 0
next cue.part cue.captured	10 -4 -12 -12 -9
next cue.part cue.each	-2 11 -23 15 -6
next cue.part cue.held	-17 -14 6 4 -11
next cue.part cue.in_captivity	38 -1 -15 -11 -22
next cue.part cue.local	22 0 -11 -6 -6
next cue.part cue.of_whole	13 -24 12 -20 -26
next cue.part cue.part	2 2 -11 -33 3
next cue.part cue.record	-9 -6 -8 -15 11
next cue.part cue.relative	-8 -14 -34 -17 31
next cue.part cue.since	-3 -15 0 15 -15
next cue.part cue.third	-4 0 -5 -2 12
next cue.part cue.today	6 -35 2 -18 -12
next cue.part cue.year	-36 0 -1 37 -1
next cue.part noun.body	11 -1 -16 -9 9
next cue.part noun.branch	14 -6 0 -8 -27
next cue.part noun.child	27 -16 -22 -40 1
next cue.part noun.civilian	-6 -1 -16 22 -44
next cue.part noun.exchange	16 -3 11 -20 -33
next cue.part noun.foreigner	-14 0 18 -25 -14
next cue.part noun.military	32 -4 3 -18 -35
next cue.part noun.other	12 -27 -9 -11 -17
next cue.part noun.people	25 5 -56 -22 -3
next cue.part noun.rank	38 -6 -19 -9 -7
next cue.part noun.soldier	4 0 -3 -1 0
next cue.part noun.woman	20 -2 -12 -1 -11
next cue.part own.to	-24 -2 0 14 3
next cue.part qualifier.at_most	14 0 -8 0 -6
next cue.part qualifier.more_than	-3 -2 0 4 -5
next cue.part ru.of	35 0 -13 -18 -11
next cue.part ua.agent	0 0 11 0 -10
next cue.part ua.of	21 0 -15 -3 -4
next cue.part verb.bring	-6 -1 18 -20 -17
next cue.part verb.come	20 -13 -22 -25 2
next cue.part verb.future	-17 -26 -12 -32 38
next cue.part verb.get	11 9 -1 -1 -19
next cue.part verb.held_exchange	34 -33 -2 -1 -1
next cue.part verb.home	-3 -6 0 5 -6
next cue.part verb.other	-5 -16 -4 5 -15
next cue.part verb.will	20 -6 -7 -14 -15
next cue.planned adj.modifier	-12 -9 -19 10 -14
next cue.planned country	-14 26 -7 -1 -21
next cue.planned cue.agreement	-5 29 -9 -14 -18
next cue.planned cue.all	-23 8 -24 32 -31
next cue.planned cue.already	-15 15 0 0 0
next cue.planned cue.called_off	-4 25 -13 0 -17
next cue.planned cue.completed	0 15 0 -15 0
next cue.planned cue.mediated	-29 27 -21 -7 -8
next cue.planned cue.of_whole	-14 -5 -12 -18 16
next cue.planned cue.part	15 1 -16 -1 -6
next cue.planned cue.planned	-53 30 -29 -30 -5
next cue.planned cue.postponed	-15 -8 -24 14 3
next cue.planned cue.ready	-35 27 -2 -22 -26
next cue.planned cue.recap	-4 15 -9 13 -16
next cue.planned cue.relative	9 -7 -19 -16 -7
next cue.planned cue.stage	25 -21 -5 -3 -17
next cue.planned cue.today	-20 19 -23 9 -16
next cue.planned cue.venue	0 25 -5 -4 -22
next cue.planned noun.exchange	-24 44 -51 -46 -30
next cue.planned noun.family	-1 -4 -2 -14 14
next cue.planned noun.other	6 -18 -4 -13 14
next cue.planned noun.people	-32 47 -26 -35 -15
next cue.planned own.agent	33 2 -9 -20 -20
next cue.planned own.to	0 -30 -40 -9 58
next cue.planned qualifier.at_least	14 -15 15 -15 -10
next cue.planned qualifier.at_most	-7 28 -15 -15 -12
next cue.planned ru.of	-17 18 -10 -5 -5
next cue.planned ru.to	4 -4 0 0 0
next cue.planned ua.to	-13 22 0 -3 -18
next cue.planned verb.come	-6 15 -7 -3 -15
next cue.planned verb.future	4 -4 -21 2 7
next cue.planned verb.get	-12 -9 -7 -8 13
next cue.planned verb.held_exchange	-17 25 -17 -4 -63
next cue.planned verb.home	-11 15 -20 -10 -26
next cue.planned verb.noun	-40 -19 -21 -21 38
next cue.planned verb.other	15 -15 -15 -10 8
next cue.planned verb.swap	0 -12 0 0 12
next cue.planned verb.will	-9 11 -23 -20 2
next cue.postponed adj.modifier	1 38 -10 -9 -36
next cue.postponed cue.agreed	0 9 -5 -1 -2
next cue.postponed cue.called_off	0 19 -4 0 -17
next cue.postponed cue.postponed	-14 15 -2 0 -3
next cue.postponed cue.relative	-2 17 -15 -2 -17
next cue.postponed noun.body	-15 15 -2 0 -3
next cue.postponed noun.exchange	-29 34 -3 -3 -6
next cue.postponed noun.people	0 -46 -1 -1 47
next cue.postponed qualifier.more_than	-14 14 -3 -2 -3
next cue.postponed ru.of	16 -4 -5 -13 -14
next cue.postponed ua.of	-16 18 -9 -8 -13
next cue.ready adj.modifier	-10 -1 -23 12 -3
next cue.ready country	-3 15 0 1 -15
next cue.ready cue.all	0 15 -7 -10 -14
next cue.ready cue.in_return	-2 25 -2 -12 -4
next cue.ready cue.mediated	-31 -10 -8 -18 43
next cue.ready cue.of_whole	14 -3 0 -8 -17
next cue.ready cue.relative	-9 37 -10 -2 -22
next cue.ready cue.today	-4 21 -5 0 -15
next cue.ready cue.venue	-15 -6 -11 15 7
next cue.ready noun.body	-16 16 -15 -13 -10
next cue.ready noun.exchange	-3 11 0 0 -7
next cue.ready noun.family	13 0 -13 0 0
next cue.ready noun.other	-20 28 4 -17 -21
next cue.ready noun.people	0 -57 -28 -4 63
next cue.ready own.to	-18 -3 16 -6 9
next cue.ready qualifier.at_most	0 15 -11 -4 -15
next cue.ready ru.of	-1 -33 -4 -1 34
next cue.ready ru.to	23 -3 -10 -11 -1
next cue.ready ua.agent	28 1 -25 -16 -3
next cue.ready verb.come	13 -6 -8 -1 -8
next cue.ready verb.future	-60 4 -21 -17 56
next cue.ready verb.held_exchange	-15 15 -14 -1 -7
next cue.ready verb.noun	-18 30 -8 -15 13
next cue.ready verb.will	-5 -8 -14 -32 17
next cue.recap adj.modifier	-12 -13 20 19 -42
next cue.recap country	0 0 -12 -9 18
next cue.recap cue.agreement	-15 -17 13 14 -4
next cue.recap cue.anniversary	-17 -22 10 -28 25
next cue.recap cue.claims	-21 9 -44 13 40
next cue.recap cue.completed	-2 8 -16 -32 6
next cue.recap cue.of_year	-1 -3 9 -2 -8
next cue.recap cue.recap	-7 -27 44 -36 -19
next cue.recap cue.relative	19 -3 -27 13 -10
next cue.recap cue.since	-14 0 -13 16 -11
next cue.recap cue.stage	16 0 -15 -5 -2
next cue.recap cue.to_date	3 0 -3 0 0
next cue.recap cue.today	-13 -2 14 -1 -12
next cue.recap cue.year	0 23 -7 -16 -4
next cue.recap cue.yesterday	14 -1 -14 0 0
next cue.recap noun.body	-18 -6 22 -15 -38
next cue.recap noun.exchange	-14 -19 17 -29 3
next cue.recap noun.other	-21 -18 39 -10 -20
next cue.recap noun.people	-33 -4 25 -18 -38
next cue.recap own.agent	-12 0 17 -11 -14
next cue.recap own.to	-31 -15 14 7 17
next cue.recap ru.agent	-15 -15 29 -3 10
next cue.recap ua.agent	-13 -13 14 -9 -15
next cue.recap ua.to	-5 0 15 0 -15
next cue.recap verb.bring	-44 15 -34 -15 49
next cue.recap verb.come	-26 0 20 -17 -19
next cue.recap verb.future	-15 34 7 -5 9
next cue.recap verb.held_exchange	-44 18 -18 -26 27
next cue.recap verb.noun	0 -8 10 -13 -4
next cue.recap voice.ua	15 -3 -14 -1 -24
next cue.record adj.modifier	2 -3 -15 -10 -30
next cue.record cue.of_whole	28 -12 -8 -14 -21
next cue.record cue.record	2 1 1 -20 -25
next cue.record cue.since	13 -21 22 -14 -37
next cue.record cue.year	-3 12 18 -18 -22
next cue.record noun.exchange	-8 -12 -2 5 6
next cue.record noun.other	-7 -1 15 -2 -15
next cue.record noun.people	-14 -8 -8 -2 15
next cue.record verb.noun	15 0 -2 -14 -1
next cue.relative adj.modifier	2 6 -51 12 -9
next cue.relative adj.wounded	24 -18 -28 -7 20
next cue.relative category	24 4 -8 -2 -16
next cue.relative country	-18 27 -14 -14 -30
next cue.relative cue.agreed	18 -11 -5 -6 -7
next cue.relative cue.agreement	14 3 -8 -1 -11
next cue.relative cue.all	8 -1 0 -7 0
next cue.relative cue.arrived	-16 -15 28 -7 -45
next cue.relative cue.born	-8 -1 17 12 -24
next cue.relative cue.called_off	-13 26 -15 -16 -16
next cue.relative cue.captured	39 7 -19 -11 -19
next cue.relative cue.claims	-15 8 6 7 -16
next cue.relative cue.completed	25 -15 2 -15 -20
next cue.relative cue.died	28 -5 -15 -19 -8
next cue.relative cue.each	-16 40 -18 -14 -10
next cue.relative cue.evacuation	2 -2 -12 0 12
next cue.relative cue.held	15 7 -39 -21 -3
next cue.relative cue.in_captivity	23 -3 -16 -19 -17
next cue.relative cue.in_return	-29 -14 4 -5 27
next cue.relative cue.mediated	29 -36 1 11 -41
next cue.relative cue.name	-17 -14 23 -13 -40
next cue.relative cue.of_whole	12 -9 12 -15 -33
next cue.relative cue.part	2 -30 13 16 -1
next cue.relative cue.planned	-16 -21 12 14 10
next cue.relative cue.ready	16 -2 -8 -5 -2
next cue.relative cue.recap	-21 28 17 -24 -38
next cue.relative cue.relative	-43 -25 1 16 25
next cue.relative cue.since	2 -3 -12 15 -15
next cue.relative cue.span	21 -2 -15 -10 -22
next cue.relative cue.stage	3 4 -3 -3 -1
next cue.relative cue.to_date	15 0 0 -15 -1
next cue.relative cue.today	-30 16 16 4 -5
next cue.relative cue.venue	-20 24 -7 -21 -2
next cue.relative cue.yesterday	-21 -13 21 -1 -29
next cue.relative noun.body	-21 9 -17 15 -11
next cue.relative noun.branch	17 0 -17 0 0
next cue.relative noun.child	-14 -1 0 6 12
next cue.relative noun.civilian	25 0 -13 -15 -15
next cue.relative noun.exchange	-3 18 -33 -25 0
next cue.relative noun.family	24 -11 -15 -8 -19
next cue.relative noun.military	-26 -1 -7 24 -17
next cue.relative noun.other	-32 -8 -24 27 19
next cue.relative noun.people	2 1 -39 1 -5
next cue.relative noun.rank	-8 0 -2 -7 12
next cue.relative noun.soldier	0 15 0 0 -15
next cue.relative noun.woman	6 -5 17 -1 -19
next cue.relative own.agent	3 -15 8 10 12
next cue.relative own.of	21 -3 -14 -15 -15
next cue.relative own.to	-2 -15 -15 13 18
next cue.relative qualifier.approx	8 -21 15 -20 0
next cue.relative qualifier.at_most	-1 0 -18 13 -15
next cue.relative qualifier.more_than	21 -11 -11 1 -36
next cue.relative ru.agent	32 -33 -16 -23 -16
next cue.relative ru.of	15 23 -3 -26 -33
next cue.relative ru.to	-3 0 -3 0 6
next cue.relative ua.agent	-18 6 6 10 -30
next cue.relative ua.of	43 3 -34 -22 -17
next cue.relative ua.to	4 0 -3 0 -1
next cue.relative verb.bring	-43 -15 38 4 -8
next cue.relative verb.come	-78 -26 23 -15 23
next cue.relative verb.future	-32 -31 -27 26 84
next cue.relative verb.get	-7 -15 -5 -19 20
next cue.relative verb.give	-30 -17 -53 -18 40
next cue.relative verb.held_exchange	-15 1 -41 -3 43
next cue.relative verb.home	-2 -6 -15 -6 22
next cue.relative verb.managed	-25 -16 -7 33 -11
next cue.relative verb.noun	-13 13 -12 -1 12
next cue.relative verb.other	29 -2 -10 -23 10
next cue.relative verb.swap	-14 -10 20 -1 -5
next cue.relative verb.will	0 -17 -12 0 19
next cue.repatriation adj.dead	20 -1 15 -20 -13
next cue.repatriation cue.completed	6 0 -5 0 -1
next cue.repatriation cue.denied	-4 -47 -19 -9 54
next cue.repatriation cue.mediated	3 0 0 -3 0
next cue.repatriation cue.of_whole	1 -10 10 -7 -27
next cue.repatriation cue.relative	7 -1 12 -15 -15
next cue.repatriation cue.today	10 0 -8 -2 -1
next cue.repatriation noun.body	-7 -8 -20 3 0
next cue.repatriation noun.exchange	23 -2 -8 -1 -13
next cue.repatriation noun.other	-3 0 -2 3 2
next cue.repatriation own.to	15 -1 -5 0 -10
next cue.repatriation ru.of	13 0 -8 -4 -1
next cue.repatriation ua.to	30 -9 -11 -10 -23
next cue.repatriation verb.bring	14 0 -2 -5 -11
next cue.repatriation verb.other	3 -6 -12 -3 12
next cue.reunion adj.modifier	-5 21 -3 -15 -31
next cue.reunion cue.deported	15 0 -5 -10 -13
next cue.reunion cue.of_whole	28 -10 -6 -1 -20
next cue.reunion cue.other_return	-4 -7 12 -1 -1
next cue.reunion cue.reunion	34 -28 -10 -14 -22
next cue.reunion noun.child	-15 16 -5 -4 -18
next cue.reunion noun.family	32 -32 -41 -44 20
next cue.reunion noun.other	14 -11 -8 -8 1
next cue.reunion noun.people	15 -15 -1 -2 0
next cue.reunion ua.to	9 0 0 -7 -1
next cue.reunion verb.come	28 -4 -15 -5 -20
next cue.reunion verb.home	-16 0 -21 -2 5
next cue.review cue.year	-29 0 -1 21 9
next cue.review noun.other	-11 -9 -30 26 -5
next cue.same_number adj.modifier	20 -4 -3 -2 -13
next cue.same_number cue.of_whole	5 0 -1 -3 -1
next cue.same_number cue.same_number	20 -2 -3 -8 -8
next cue.same_number noun.military	17 -2 -1 -7 -11
next cue.same_number noun.people	10 0 0 0 -10
next cue.same_number own.of	5 0 -1 -5 0
next cue.same_number ru.of	-5 0 -4 -6 13
next cue.same_number verb.get	-15 0 0 0 15
next cue.same_number verb.give	-13 -1 -12 -6 22
next cue.since adj.modifier	-8 -21 20 -6 -25
next cue.since category	13 -7 3 -5 -29
next cue.since cue.all	-1 -1 0 11 -10
next cue.since cue.count	-19 -20 -40 12 11
next cue.since cue.mediated	9 0 -4 -1 -4
next cue.since cue.of_year	10 -6 0 -7 0
next cue.since cue.since	-15 -26 -44 29 -8
next cue.since cue.span	-29 -10 -28 38 -41
next cue.since cue.to_date	9 -6 -33 7 -16
next cue.since cue.year	12 -19 -14 -16 18
next cue.since noun.exchange	18 -2 -12 24 -29
next cue.since noun.other	-30 -6 -28 -23 33
next cue.since noun.people	-10 -2 -4 12 -12
next cue.since qualifier.more_than	-13 -3 -15 -24 28
next cue.since ru.of	16 -3 -2 -6 -15
next cue.since ua.agent	-28 0 -2 29 -2
next cue.since verb.held_exchange	-3 0 0 3 -1
next cue.since verb.other	-7 0 0 0 7
next cue.since view.ru	-33 0 -2 45 -25
next cue.span adj.modifier	-12 13 0 -5 -1
next cue.span category	-17 -9 -28 24 -22
next cue.span cue.completed	-17 -8 -11 23 9
next cue.span cue.of_year	0 0 -9 -23 11
next cue.span cue.recap	20 -15 -9 -32 4
next cue.span cue.span	-16 -39 -7 -7 7
next cue.span noun.exchange	-14 -12 -11 -3 15
next cue.span noun.other	12 -2 2 -47 -15
next cue.span own.agent	-15 -8 -1 15 -12
next cue.stage adj.modifier	-17 13 -16 -24 16
next cue.stage adj.wounded	0 -8 -1 0 9
next cue.stage cue.captured	-28 -1 0 0 29
next cue.stage cue.of_whole	-11 3 11 -13 2
next cue.stage cue.recap	11 -8 -3 0 0
next cue.stage cue.stage	12 12 -3 0 -21
next cue.stage cue.today	12 -1 0 -6 -6
next cue.stage foe.of	-3 0 0 -4 7
next cue.stage noun.exchange	7 -4 -18 -9 -34
next cue.stage noun.military	-7 -16 -14 15 -16
next cue.stage noun.other	-16 -17 -14 -2 22
next cue.stage noun.people	22 -3 0 -15 -5
next cue.stage qualifier.at_most	-7 17 0 0 -10
next cue.stage ua.of	35 -12 -19 -10 -33
next cue.stage verb.bring	-1 -2 -12 -10 14
next cue.stage verb.other	-3 0 0 -4 7
next cue.stage voice.ru	-14 14 0 0 -2
next cue.thanks adj.modifier	6 22 4 -3 -32
next cue.thanks country	13 -15 -31 -11 -21
next cue.thanks cue.all	-2 -3 11 -2 -12
next cue.thanks cue.completed	-9 -17 26 -19 -19
next cue.thanks cue.each	15 11 0 -23 -1
next cue.thanks cue.mediated	45 -18 -8 -16 -25
next cue.thanks cue.relative	-17 -36 -4 17 5
next cue.thanks cue.thanks	-10 32 -19 21 -39
next cue.thanks cue.unit	4 -2 0 -15 15
next cue.thanks noun.branch	-11 -15 13 0 13
next cue.thanks noun.exchange	1 -15 -1 0 1
next cue.thanks noun.family	3 0 0 15 -15
next cue.thanks noun.foreigner	2 10 -7 10 -20
next cue.thanks noun.military	-2 0 7 -4 -2
next cue.thanks noun.other	0 -19 -1 -8 11
next cue.thanks noun.people	10 -6 -6 -2 2
next cue.thanks own.of	15 0 -15 -4 -1
next cue.thanks ru.of	-1 19 -1 -1 -17
next cue.thanks ru.to	-18 0 -5 -3 2
next cue.thanks ua.of	7 -5 0 -3 0
next cue.thanks verb.noun	-5 -26 23 -6 7
next cue.thanks voice.ru	16 -7 -1 -8 -1
next cue.thanks voice.ua	26 -18 -29 -26 -15
next cue.third adj.modifier	-16 -4 -21 -3 20
next cue.third country	-18 -37 -13 -5 50
next cue.third cue.third	-18 -16 -22 -3 30
next cue.third noun.people	-24 -6 -10 -1 24
next cue.third qualifier.more_than	0 -1 -1 -1 3
next cue.third ru.agent	-17 0 0 0 17
next cue.to_date adj.modifier	27 -22 -21 -5 -17
next cue.to_date cue.already	15 -6 32 -5 -16
next cue.to_date cue.count	-25 -8 -16 20 13
next cue.to_date cue.in_captivity	-27 0 20 -17 -19
next cue.to_date cue.mediated	29 -4 -25 2 -15
next cue.to_date cue.of_whole	-12 28 -18 -24 -27
next cue.to_date cue.relative	3 -18 -12 15 -2
next cue.to_date cue.since	-7 -3 -2 34 -33
next cue.to_date cue.to_date	-30 2 -42 24 -10
next cue.to_date cue.today	-50 -21 -30 51 7
next cue.to_date cue.total	29 -16 -8 1 -21
next cue.to_date noun.other	-9 -7 -6 -23 25
next cue.to_date noun.people	-13 14 -5 11 -18
next cue.to_date ua.of	-10 -4 -1 22 -9
next cue.to_date ua.to	0 13 0 -8 -4
next cue.to_date verb.come	4 0 0 -3 0
next cue.today adj.modifier	10 -8 0 3 -2
next cue.today category	-13 -2 15 -4 -15
next cue.today cue.all	14 -6 -3 -4 -1
next cue.today cue.called_off	-16 27 -17 -3 -19
next cue.today cue.claims	18 -18 -17 -4 -11
next cue.today cue.completed	41 -43 -10 -26 -29
next cue.today cue.footage	20 0 7 -6 -14
next cue.today cue.held	0 0 0 34 -34
next cue.today cue.mediated	24 -3 -7 -5 -13
next cue.today cue.of_whole	-5 -7 27 9 -37
next cue.today cue.part	-15 0 15 0 0
next cue.today cue.relative	-15 -14 15 0 -1
next cue.today cue.reunion	6 0 0 0 -5
next cue.today cue.stage	-9 9 5 -10 -1
next cue.today cue.today	-18 -6 -22 14 14
next cue.today cue.transit	24 -10 -20 -16 -7
next cue.today cue.venue	-23 37 -8 -4 -16
next cue.today foe.to	15 -13 -8 -4 -13
next cue.today noun.body	18 -4 -8 -16 -7
next cue.today noun.exchange	15 25 -32 -51 -8
next cue.today noun.military	17 -11 -9 -7 8
next cue.today noun.other	25 30 -26 -25 -26
next cue.today noun.people	-10 22 -29 -12 -33
next cue.today own.agent	-16 -23 -13 12 15
next cue.today own.to	35 -12 -13 -25 -29
next cue.today qualifier.approx	-14 -4 -8 16 -17
next cue.today qualifier.more_than	-15 17 -2 -13 13
next cue.today ru.agent	-17 19 18 -17 -18
next cue.today ru.of	-3 24 -5 -11 -15
next cue.today ua.from	-15 -3 0 0 15
next cue.today ua.of	30 -5 -1 -17 -19
next cue.today ua.to	26 -14 -2 -13 -16
next cue.today verb.bring	-8 -2 13 3 -18
next cue.today verb.come	3 -14 11 -16 -2
next cue.today verb.future	-34 -22 -9 -30 46
next cue.today verb.held_exchange	23 -15 -14 -9 -19
next cue.today verb.home	6 -1 -1 -1 -3
next cue.today verb.managed	5 0 0 -4 -1
next cue.today verb.noun	19 -8 -13 -8 -5
next cue.today verb.other	-20 10 -5 -28 20
next cue.today verb.swap	10 -6 0 -7 0
next cue.today voice.ua	19 -3 -4 -1 -16
next cue.total adj.modifier	29 -15 -12 0 -18
next cue.total cue.count	-3 0 -17 3 17
next cue.total cue.mediated	24 -15 -20 -15 -23
next cue.total cue.month	-36 -1 15 -15 31
next cue.total cue.of_whole	-1 -7 -11 -9 4
next cue.total cue.recap	-5 -2 15 0 -15
next cue.total cue.relative	-3 0 -9 -6 18
next cue.total cue.since	8 -4 -32 -1 3
next cue.total cue.span	34 -31 -18 8 -9
next cue.total cue.to_date	-2 -13 -24 41 -5
next cue.total cue.today	5 0 0 0 -4
next cue.total cue.total	15 -8 -19 -20 8
next cue.total cue.year	17 0 -5 -16 0
next cue.total noun.body	-15 0 0 15 0
next cue.total noun.child	21 0 -4 -1 -21
next cue.total noun.civilian	28 -3 -20 -21 -17
next cue.total noun.exchange	-9 -29 1 6 -10
next cue.total noun.other	16 -1 -7 -7 -15
next cue.total noun.people	-14 -2 10 2 -20
next cue.total own.to	-18 20 -2 -20 -13
next cue.total qualifier.more_than	-15 10 -1 12 -7
next cue.total ru.from	-57 -9 18 14 -18
next cue.total verb.bring	8 -5 -13 10 -9
next cue.total verb.come	-14 0 -1 15 -1
next cue.total verb.other	-15 0 0 -5 16
next cue.total verb.swap	15 0 -6 0 -15
next cue.training adj.modifier	-13 0 0 0 13
next cue.training country	25 -1 -3 -1 -24
next cue.training cue.in_captivity	-8 -10 0 -9 22
next cue.training cue.of_whole	-1 0 -12 0 14
next cue.training noun.exchange	0 -1 0 -10 11
next cue.training noun.other	22 -2 -5 -14 -9
next cue.training noun.people	-9 -11 -1 -12 27
next cue.training verb.bring	-4 0 0 0 4
next cue.transit adj.modifier	4 18 -1 -5 -17
next cue.transit adj.wounded	-26 0 -1 -1 27
next cue.transit country	43 -46 -13 -18 -37
next cue.transit cue.of_whole	-2 -18 14 -13 -22
next cue.transit cue.transit	7 -8 19 8 -20
next cue.transit cue.venue	-14 -12 -18 -1 27
next cue.transit noun.other	-7 0 -1 -1 9
next cue.transit qualifier.at_most	-8 -1 0 -1 10
next cue.transit ru.of	22 -13 -2 -1 -9
next cue.transit ru.to	-26 -11 21 -5 -8
next cue.transit ua.of	17 -15 -2 -3 -8
next cue.unfinished cue.completed	-58 -7 29 -14 -15
next cue.unfinished noun.other	-3 8 -15 14 -28
next cue.unfinished verb.future	-15 -4 15 0 -2
next cue.unit adj.modifier	19 -13 -11 -17 -23
next cue.unit category	14 -12 -26 -18 6
next cue.unit cue.relative	-3 0 -13 0 15
next cue.unit cue.unit	13 0 -6 -1 -5
next cue.unit noun.branch	38 -3 -17 -1 -21
next cue.unit ua.of	18 -1 -4 -1 -12
next cue.unit verb.come	-14 0 0 0 14
next cue.unit view.ru	-11 10 -4 1 -25
next cue.venue adj.modifier	-11 16 4 -3 -15
next cue.venue country	-26 18 -21 -19 2
next cue.venue cue.agreement	0 1 -27 -29 -7
next cue.venue cue.completed	-14 -16 -16 -10 30
next cue.venue cue.of_whole	-16 -9 -7 -13 29
next cue.venue cue.relative	-15 10 -10 0 15
next cue.venue cue.venue	-14 27 -21 -10 -7
next cue.venue ru.agent	-15 29 0 -4 -17
next cue.venue verb.future	16 -18 -16 14 -4
next cue.visit country	5 1 -18 -9 18
next cue.visit cue.of_whole	0 -1 -17 0 18
next cue.visit cue.reunion	-8 13 -35 -12 11
next cue.visit cue.today	-8 -1 27 -14 -28
next cue.visit cue.visit	4 5 17 -19 -33
next cue.visit cue.yesterday	10 -7 19 -2 -26
next cue.visit noun.branch	-19 -10 17 -1 -7
next cue.visit noun.family	-1 12 -21 -4 11
next cue.visit noun.military	-29 -2 -23 -1 34
next cue.visit noun.other	-31 -15 18 -3 -3
next cue.visit noun.people	-37 -1 7 -7 22
next cue.visit own.of	-10 -3 15 -3 -15
next cue.visit ru.of	-24 -15 24 -29 46
next cue.visit ua.of	13 -10 -36 -23 2
next cue.visit verb.other	-5 -37 31 -11 -38
next cue.year cue.completed	-15 -11 -18 14 22
next cue.year cue.count	-1 0 0 6 -5
next cue.year cue.of_year	-18 -35 -18 29 -8
next cue.year cue.recap	2 21 -31 -34 38
next cue.year cue.review	-27 0 -21 30 -18
next cue.year cue.span	-7 0 -20 -24 30
next cue.year cue.year	-29 -26 -32 36 -29
next cue.year noun.other	27 -14 -9 -5 -16
next cue.yesterday adj.modifier	-16 -24 31 -4 -30
next cue.yesterday country	-4 -11 -23 0 25
next cue.yesterday cue.evacuation	-16 -15 -1 -4 17
next cue.yesterday cue.local	-32 0 41 -4 -17
next cue.yesterday cue.of_whole	-18 0 22 -2 -9
next cue.yesterday cue.recap	15 -13 -15 0 -6
next cue.yesterday cue.today	-30 -11 35 -5 -28
next cue.yesterday cue.venue	-1 -16 0 0 17
next cue.yesterday cue.yesterday	-6 -4 21 -8 -27
next cue.yesterday noun.exchange	-10 -24 17 -18 -2
next cue.yesterday noun.military	-30 -2 27 -7 -14
next cue.yesterday noun.other	-3 9 21 -15 2
next cue.yesterday noun.people	-24 -23 31 -2 9
next cue.yesterday own.to	13 0 -11 0 -1
next cue.yesterday ua.agent	38 -3 -12 -3 -28
next cue.yesterday ua.from	-12 0 15 0 -10
next cue.yesterday verb.bring	-14 -3 21 -6 -26
next cue.yesterday verb.come	-15 -4 -14 0 15
next cue.yesterday verb.future	19 -22 -18 -1 -16
next cue.yesterday verb.give	19 -10 -21 -5 -18
next cue.yesterday verb.held_exchange	12 -16 2 -1 -3
next cue.yesterday verb.noun	-15 1 17 -5 -23
next cue.yesterday verb.other	-24 14 8 -15 8
next cue.yesterday verb.swap	-20 0 44 -4 -34
next foe.agent adj.modifier	-14 -8 15 -9 -4
next foe.agent category	-7 -14 14 -4 -6
next foe.agent cue.claims	15 0 -13 0 -7
next foe.agent cue.held	-15 -19 -12 -9 40
next foe.agent cue.in_captivity	11 -2 -2 -4 -3
next foe.agent cue.mediated	-25 -17 -11 28 -13
next foe.agent cue.postponed	7 21 -3 -5 -21
next foe.agent foe.of	5 -23 -31 -25 8
next foe.agent noun.military	-10 -4 -8 23 -41
next foe.agent noun.other	-1 -1 16 -9 -17
next foe.agent noun.people	26 -2 -3 -19 -7
next foe.agent ua.of	11 0 -1 -1 -9
next foe.agent verb.come	20 -5 -11 -3 -3
next foe.agent verb.get	12 -20 -11 -17 24
next foe.agent verb.give	-14 15 -14 -2 -8
next foe.agent verb.home	25 -3 -8 -18 0
next foe.agent verb.other	43 15 -16 -21 12
next foe.of adj.modifier	-6 8 -30 -2 10
next foe.of cue.captivity	21 0 -6 7 -29
next foe.of cue.captured	-14 0 0 -15 16
next foe.of cue.relative	0 -4 0 24 -23
next foe.of cue.today	-15 0 -1 -16 16
next foe.of noun.military	-17 0 -5 0 21
next foe.of noun.other	-22 -17 -11 -16 23
next foe.of qualifier.at_most	9 -11 -14 -13 -7
next foe.of qualifier.more_than	15 0 0 -1 -15
next foe.of verb.bring	14 0 -7 -5 -3
next foe.of verb.future	14 1 -1 0 -18
next foe.of verb.home	17 0 -1 0 -16
next foe.of verb.other	-15 0 -8 22 -14
next foe.of voice.ru	15 0 -1 -1 -15
next foe.to adj.modifier	-2 -14 13 0 -2
next foe.to cue.relative	14 0 -3 -13 -8
next foe.to foe.agent	5 -3 0 0 -2
next foe.to noun.military	-14 -10 -7 -14 15
next foe.to qualifier.approx	-9 -5 -1 12 -15
next foe.to qualifier.at_most	6 0 0 0 -6
next foe.to verb.come	-10 -15 -3 -3 25
next foe.to verb.future	0 -10 0 -13 19
next foe.to verb.give	-9 -1 21 0 8
next foe.to verb.managed	3 0 0 0 -3
next foe.to verb.other	-23 0 13 -3 1
next noun.body adj.dead	27 -3 -30 -22 -23
next noun.body adj.modifier	-2 14 -10 -29 -1
next noun.body cue.claims	-1 10 -3 -3 -2
next noun.body cue.died	3 -1 -1 -1 -1
next noun.body cue.held	1 -12 0 -24 13
next noun.body cue.in_return	11 0 -5 -5 -1
next noun.body cue.of_whole	6 -10 -25 -32 34
next noun.body cue.ready	14 16 -2 -20 -16
next noun.body cue.recap	-17 -15 8 -14 -3
next noun.body cue.relative	4 15 10 -6 -25
next noun.body cue.repatriation	-9 -6 -6 15 -10
next noun.body cue.yesterday	-15 -10 16 -2 -4
next noun.body noun.body	32 -9 -45 -10 -43
next noun.body noun.civilian	-3 -5 -9 -2 13
next noun.body noun.exchange	-29 29 -10 -9 -5
next noun.body noun.foreigner	-1 15 -1 0 -15
next noun.body noun.military	-5 9 5 -15 -3
next noun.body noun.other	-25 -9 8 13 6
next noun.body noun.people	14 -10 -18 17 -32
next noun.body noun.soldier	17 -15 -11 -5 -2
next noun.body own.agent	17 -15 -6 -17 0
next noun.body qualifier.more_than	-15 -9 -3 16 -1
next noun.body ru.agent	-16 -10 -2 15 -1
next noun.body ru.of	22 -3 -16 -17 -15
next noun.body ru.to	18 -4 -2 -10 -17
next noun.body ua.agent	6 -1 9 -3 -11
next noun.body ua.of	2 -13 5 -15 -47
next noun.body ua.to	27 -17 17 -37 -45
next noun.body verb.bring	-21 -18 -17 10 1
next noun.body verb.come	17 -1 -1 -5 -10
next noun.body verb.get	33 -2 -8 -17 -54
next noun.body verb.give	-16 -22 3 -2 4
next noun.body verb.noun	-28 -15 -18 -10 53
next noun.body verb.other	-14 -1 -19 -2 30
next noun.branch adj.modifier	-7 -23 5 -8 2
next noun.branch category	17 -25 -12 -11 -31
next noun.branch cue.captured	5 -1 -15 -1 12
next noun.branch cue.evacuation	-9 -15 -2 0 24
next noun.branch cue.mediated	15 -14 -1 0 -2
next noun.branch cue.part	6 -6 -16 -3 11
next noun.branch cue.recap	-15 7 14 0 -15
next noun.branch cue.relative	14 -20 -15 -3 -2
next noun.branch cue.unit	-6 -3 -9 -9 10
next noun.branch cue.visit	-16 -10 24 -5 -24
next noun.branch noun.branch	15 -3 -19 -8 -10
next noun.branch noun.child	-7 0 -3 0 10
next noun.branch noun.civilian	-12 15 0 -14 -1
next noun.branch noun.military	19 -12 -1 0 -11
next noun.branch noun.other	-17 -11 22 -21 -10
next noun.branch noun.people	-3 13 6 -1 -14
next noun.branch ua.agent	-7 -2 10 0 -3
next noun.branch ua.of	10 -1 -3 -3 -3
next noun.branch verb.bring	-12 0 -10 -1 22
next noun.branch verb.come	-33 0 1 -1 33
next noun.branch verb.future	0 -1 9 0 -8
next noun.branch verb.get	-1 0 -14 0 14
next noun.branch verb.give	4 0 0 0 -4
next noun.branch verb.other	-12 -4 -27 17 11
next noun.branch view.ua	6 0 -5 0 -1
next noun.branch voice.ua	-5 -3 2 0 -17
next noun.child adj.modifier	-15 15 10 -10 -25
next noun.child category	-14 -15 -51 -8 18
next noun.child cue.of_whole	-3 18 -4 0 -15
next noun.child noun.other	-6 -11 -17 -6 28
next noun.child noun.woman	0 -7 18 -18 -16
next noun.civilian adj.modifier	0 -38 1 16 -9
next noun.civilian category	-4 -2 -24 12 -43
next noun.civilian country	-16 -14 -12 26 13
next noun.civilian cue.all	-9 -4 12 -12 6
next noun.civilian cue.captivity	23 12 -15 -14 -31
next noun.civilian cue.claims	1 0 23 -15 -1
next noun.civilian cue.evacuation	-2 0 -15 -14 15
next noun.civilian cue.held	5 -5 0 24 -36
next noun.civilian cue.in_captivity	-5 -1 -2 14 -6
next noun.civilian cue.in_return	-22 -4 -3 0 27
next noun.civilian cue.local	-56 0 66 -7 -21
next noun.civilian cue.mediated	13 -1 -3 -3 -9
next noun.civilian cue.of_whole	24 5 -22 -10 -38
next noun.civilian cue.other_war	-15 -1 0 0 15
next noun.civilian cue.part	5 -13 -11 -8 10
next noun.civilian cue.relative	-7 -6 -16 -43 20
next noun.civilian cue.today	6 -1 -2 0 -3
next noun.civilian noun.branch	13 -2 -7 -1 -3
next noun.civilian noun.civilian	-15 7 -22 2 6
next noun.civilian noun.foreigner	4 0 -2 22 -22
next noun.civilian noun.military	-14 0 -1 21 -9
next noun.civilian noun.other	-12 12 -19 11 -16
next noun.civilian noun.people	-4 -17 8 9 7
next noun.civilian noun.woman	-14 2 -3 14 -5
next noun.civilian own.of	1 6 0 0 -6
next noun.civilian own.to	-15 -1 -7 15 0
next noun.civilian qualifier.approx	0 -17 12 20 -16
next noun.civilian ru.agent	5 15 -8 8 -16
next noun.civilian ru.of	17 -23 6 -1 -23
next noun.civilian ua.of	16 -9 -3 0 -14
next noun.civilian verb.bring	11 -32 24 -3 -15
next noun.civilian verb.come	1 6 11 -6 -8
next noun.civilian verb.future	-4 18 -2 -3 -18
next noun.civilian verb.give	5 -1 0 -12 -5
next noun.civilian verb.home	39 -2 -19 -13 -11
next noun.civilian verb.other	-14 0 30 -1 -17
next noun.exchange adj.dead	-8 -5 24 -3 -28
next noun.exchange adj.modifier	-8 13 -10 -51 -26
next noun.exchange adj.wounded	5 37 -4 -11 -52
next noun.exchange country	-9 15 -1 0 -15
next noun.exchange cue.agreed	15 30 -11 -27 -17
next noun.exchange cue.agreement	0 -31 11 0 -3
next noun.exchange cue.all	-28 -3 -26 33 -22
next noun.exchange cue.called_off	-43 31 -40 -15 -75
next noun.exchange cue.captivity	-36 5 -3 12 14
next noun.exchange cue.claims	-8 32 -26 -14 3
next noun.exchange cue.completed	-3 -22 -11 11 -5
next noun.exchange cue.count	21 38 -10 -57 -24
next noun.exchange cue.denied	-54 30 -3 -30 -36
next noun.exchange cue.footage	-7 0 19 0 -15
next noun.exchange cue.held	-35 -19 -27 -16 34
next noun.exchange cue.in_return	24 -14 -22 -2 -18
next noun.exchange cue.included	-23 4 37 -8 -32
next noun.exchange cue.local	-30 -17 28 -3 -20
next noun.exchange cue.mediated	24 -36 3 11 -25
next noun.exchange cue.money	-1 -18 -11 -3 30
next noun.exchange cue.name	14 0 -6 -5 -5
next noun.exchange cue.of_whole	21 -6 -15 -38 -3
next noun.exchange cue.one_sided	34 -28 -7 0 -2
next noun.exchange cue.other_exchange	-25 -41 -32 -21 41
next noun.exchange cue.other_war	-22 -4 -4 0 29
next noun.exchange cue.planned	-9 -3 -40 -15 50
next noun.exchange cue.postponed	-1 17 -9 -1 -9
next noun.exchange cue.recap	-5 0 14 0 -15
next noun.exchange cue.relative	-44 36 -29 14 -30
next noun.exchange cue.reunion	6 -1 -3 -1 -1
next noun.exchange cue.since	22 -12 -7 -9 -20
next noun.exchange cue.span	-7 -1 25 -6 -20
next noun.exchange cue.stage	-7 -3 6 -14 2
next noun.exchange cue.to_date	17 -15 -10 -8 0
next noun.exchange cue.today	9 18 -16 -9 7
next noun.exchange cue.venue	-1 7 -3 0 -4
next noun.exchange cue.year	-4 -2 -25 1 0
next noun.exchange noun.body	-9 -7 13 10 -45
next noun.exchange noun.civilian	-15 -12 15 -1 -15
next noun.exchange noun.exchange	11 19 -14 -8 -11
next noun.exchange noun.military	31 6 -7 -28 -59
next noun.exchange noun.other	10 -21 -19 -22 17
next noun.exchange noun.people	4 14 -11 -31 -41
next noun.exchange own.agent	-15 0 15 0 0
next noun.exchange own.to	21 -22 19 -21 -28
next noun.exchange qualifier.approx	15 -14 -22 -10 -4
next noun.exchange qualifier.at_most	-18 1 -18 7 6
next noun.exchange ru.agent	-6 18 5 -12 0
next noun.exchange ru.of	-21 30 4 14 -31
next noun.exchange ru.to	-17 -1 0 -1 18
next noun.exchange ua.agent	0 20 -9 -19 -52
next noun.exchange verb.bring	-4 -3 -32 34 -21
next noun.exchange verb.come	-13 -9 -21 -17 35
next noun.exchange verb.future	-15 40 -30 -24 -29
next noun.exchange verb.give	-14 8 -19 -14 -2
next noun.exchange verb.held_exchange	26 -44 -11 -4 -2
next noun.exchange verb.home	10 -1 -1 0 -8
next noun.exchange verb.noun	-16 6 5 15 -41
next noun.exchange verb.swap	-4 13 -29 -23 -22
next noun.exchange verb.will	15 -13 0 0 -21
next noun.exchange voice.ru	1 -2 -11 -3 10
next noun.exchange voice.ua	-1 6 -2 -3 0
next noun.family adj.modifier	9 11 4 -16 -20
next noun.family category	5 0 -3 -1 -1
next noun.family cue.captivity	29 -31 15 -31 -5
next noun.family cue.good_news	-14 59 -25 -2 -54
next noun.family cue.mediated	11 -5 -1 -1 -7
next noun.family cue.money	0 -15 -6 -3 15
next noun.family cue.of_whole	-8 9 12 -15 -19
next noun.family cue.other_return	-28 -9 16 -4 34
next noun.family cue.ready	-14 -4 -3 0 20
next noun.family cue.relative	32 -3 -13 14 -23
next noun.family cue.repatriation	3 0 -1 -1 -1
next noun.family cue.today	42 -20 -20 -13 -10
next noun.family cue.transit	5 0 0 0 -5
next noun.family noun.branch	-11 -7 16 -1 -15
next noun.family noun.child	-10 0 14 -4 -9
next noun.family noun.family	19 11 -30 -12 3
next noun.family noun.military	-62 -34 9 -19 24
next noun.family noun.other	-17 4 -21 -9 -7
next noun.family noun.people	7 -3 -40 -10 16
next noun.family own.of	6 -5 -1 -1 1
next noun.family qualifier.at_most	-16 -20 15 3 -10
next noun.family ru.to	15 -1 3 0 -16
next noun.family ua.of	-17 -1 21 -5 -7
next noun.family ua.to	28 -13 -29 -17 -21
next noun.family verb.come	1 0 15 -2 -15
next noun.family verb.get	17 0 -33 -21 12
next noun.foreigner adj.modifier	-22 19 28 0 -19
next noun.foreigner category	-7 -12 -18 2 2
next noun.foreigner country	-23 11 -21 -14 5
next noun.man cue.born	-6 0 0 -5 10
next noun.man cue.of_whole	14 -10 -16 -1 4
next noun.man noun.other	-5 1 -6 -4 12
next noun.man noun.woman	26 -14 -19 -8 -18
next noun.man verb.bring	3 -2 14 -4 -15
next noun.man verb.get	0 -1 -1 -9 9
next noun.man verb.home	-23 0 4 14 -27
next noun.man verb.other	-7 -7 16 -1 -15
next noun.military adj.dead	11 0 -2 -4 -8
next noun.military adj.freed	1 0 15 -1 -15
next noun.military adj.modifier	-14 -5 -16 1 -8
next noun.military category	9 -9 5 -17 -30
next noun.military cue.agreement	14 -1 -4 0 -10
next noun.military cue.captivity	17 -25 -16 -48 8
next noun.military cue.captured	-24 -3 -5 -15 26
next noun.military cue.claims	-10 -23 -20 3 3
next noun.military cue.completed	-36 -11 19 -26 14
next noun.military cue.each	13 4 -1 0 -16
next noun.military cue.footage	-14 0 15 -1 -8
next noun.military cue.held	-8 -7 -15 19 -16
next noun.military cue.in_captivity	16 -1 -8 -21 12
next noun.military cue.in_return	-9 15 -1 -2 -27
next noun.military cue.included	-16 0 16 -4 7
next noun.military cue.local	-38 -1 37 0 4
next noun.military cue.missing	0 -2 -1 -5 8
next noun.military cue.of_whole	-9 13 13 -34 -25
next noun.military cue.other_war	-30 -15 -13 -1 23
next noun.military cue.part	-5 -1 -4 -20 18
next noun.military cue.planned	-1 15 -5 -4 -14
next noun.military cue.postponed	-3 1 -10 -7 18
next noun.military cue.ready	4 -2 19 -11 -19
next noun.military cue.recap	-16 0 16 0 -1
next noun.military cue.relative	27 -27 -22 -29 14
next noun.military cue.same_number	-11 -1 -12 -5 20
next noun.military cue.stage	-29 -1 -1 -2 32
next noun.military cue.to_date	-18 18 -1 -1 -3
next noun.military cue.today	50 -3 -20 -11 -40
next noun.military cue.total	1 -1 -7 10 -3
next noun.military cue.transit	18 -4 -2 0 -11
next noun.military cue.unit	18 0 -11 -2 -6
next noun.military cue.yesterday	15 -10 -7 -2 -15
next noun.military foe.of	-4 0 0 -12 14
next noun.military noun.body	-15 0 -10 -10 16
next noun.military noun.branch	17 -12 -24 -10 -3
next noun.military noun.civilian	42 4 -16 1 -56
next noun.military noun.exchange	8 -16 -30 5 10
next noun.military noun.man	12 -2 -1 0 -12
next noun.military noun.military	26 -3 -12 -15 -4
next noun.military noun.other	-28 0 -7 7 16
next noun.military noun.people	-37 1 41 6 -32
next noun.military noun.rank	13 16 -13 -17 -36
next noun.military noun.soldier	15 0 -3 -15 -1
next noun.military own.of	-16 -2 17 -6 -10
next noun.military own.to	68 -18 -59 -34 -27
next noun.military qualifier.approx	-15 0 15 0 -1
next noun.military qualifier.at_most	17 8 -4 -16 -17
next noun.military qualifier.more_than	-15 -1 0 0 15
next noun.military ru.agent	8 -2 -2 -2 -1
next noun.military ru.from	16 0 17 -4 -30
next noun.military ru.of	-13 -35 -24 -7 21
next noun.military ru.to	17 -1 -2 -1 -15
next noun.military ua.agent	15 -15 -5 -3 -14
next noun.military ua.from	-24 -5 25 11 -17
next noun.military ua.of	25 2 -14 -45 7
next noun.military ua.to	21 -9 5 -13 -30
next noun.military verb.bring	34 -11 -33 11 -52
next noun.military verb.come	46 -22 -15 -31 -24
next noun.military verb.future	-9 -5 -10 -15 15
next noun.military verb.get	10 -6 -16 -6 31
next noun.military verb.give	3 -19 7 -21 -49
next noun.military verb.home	33 -18 7 -5 -45
next noun.military verb.other	-58 -4 -24 -31 59
next noun.military verb.swap	13 -10 -1 -1 -11
next noun.military verb.will	6 14 7 -1 -27
next noun.military view.ru	-26 -4 16 -9 11
next noun.military view.ua	36 -47 0 -23 -28
next noun.military voice.ru	15 -1 12 -15 -12
next noun.military voice.ua	28 -8 -22 0 -28
next noun.other adj.dead	1 -9 -4 5 -8
next noun.other adj.modifier	-5 13 -38 -9 15
next noun.other adj.wounded	-11 -12 9 -12 11
next noun.other category	-25 -22 15 -15 2
next noun.other country	-13 8 -21 15 -18
next noun.other cue.agreed	-8 -1 -19 -5 25
next noun.other cue.agreement	8 30 -43 -22 -22
next noun.other cue.all	-16 2 -7 30 -24
next noun.other cue.anniversary	-7 -14 13 -5 -18
next noun.other cue.born	-8 -19 -26 0 3
next noun.other cue.called_off	-12 -5 -17 -15 18
next noun.other cue.captivity	-3 -9 4 -50 9
next noun.other cue.captured	12 -15 -17 -14 -1
next noun.other cue.claims	-16 -1 -14 2 11
next noun.other cue.completed	8 -21 -22 -42 13
next noun.other cue.crime	-28 -11 -31 34 -16
next noun.other cue.denied	1 -11 -10 14 -38
next noun.other cue.deported	13 -6 -4 -19 15
next noun.other cue.each	6 13 -1 0 -14
next noun.other cue.evacuation	-13 -1 12 -3 -9
next noun.other cue.footage	17 -17 -17 9 18
next noun.other cue.good_news	15 -3 0 -14 -14
next noun.other cue.held	-9 19 3 -35 -39
next noun.other cue.in_captivity	-17 -2 -3 2 -16
next noun.other cue.in_return	-15 -2 -17 -32 22
next noun.other cue.local	-2 14 13 -1 -17
next noun.other cue.mediated	-2 -37 -15 -16 41
next noun.other cue.money	-26 -17 8 -11 20
next noun.other cue.of_whole	-15 24 -35 -2 -19
next noun.other cue.of_year	-13 -28 -13 26 -38
next noun.other cue.other_exchange	-33 -14 -21 -3 22
next noun.other cue.other_return	1 -15 5 -6 11
next noun.other cue.other_war	-10 -9 -1 -2 12
next noun.other cue.parcel	-26 -20 -14 -14 40
next noun.other cue.part	14 2 -4 -14 -14
next noun.other cue.planned	-27 19 14 -1 -20
next noun.other cue.postponed	-8 2 -3 -6 7
next noun.other cue.ready	5 2 -5 -1 0
next noun.other cue.recap	-36 8 1 -31 7
next noun.other cue.record	-4 -1 18 -16 1
next noun.other cue.relative	-9 -38 30 -26 4
next noun.other cue.reunion	-40 1 -22 -2 8
next noun.other cue.since	-9 -11 -8 -34 24
next noun.other cue.span	-3 20 -8 -15 13
next noun.other cue.stage	-9 -36 10 7 3
next noun.other cue.thanks	-15 0 15 0 0
next noun.other cue.to_date	15 -1 0 -1 -15
next noun.other cue.today	24 14 -20 -11 -26
next noun.other cue.total	-15 0 -3 -17 28
next noun.other cue.training	3 -6 -13 -4 1
next noun.other cue.transit	-8 -31 43 11 -22
next noun.other cue.unit	-16 0 0 0 16
next noun.other cue.venue	-27 15 -5 10 0
next noun.other cue.visit	-4 -2 31 0 -27
next noun.other cue.year	-6 15 -16 7 -14
next noun.other cue.yesterday	-15 0 15 0 -10
next noun.other foe.agent	-15 1 -1 0 15
next noun.other foe.from	-15 0 0 0 15
next noun.other foe.of	24 7 -19 -34 -17
next noun.other foe.to	0 -1 15 -10 -5
next noun.other noun.body	-5 -19 -56 6 42
next noun.other noun.branch	-17 -1 -20 -2 25
next noun.other noun.child	-26 -30 12 11 27
next noun.other noun.civilian	-24 12 -24 41 12
next noun.other noun.exchange	-10 6 24 -38 -33
next noun.other noun.family	29 23 -12 -12 1
next noun.other noun.foreigner	-15 -27 -5 -9 27
next noun.other noun.military	-27 1 -30 -15 27
next noun.other noun.other	-24 -36 -10 -8 20
next noun.other noun.people	-19 -13 -31 13 0
next noun.other noun.rank	-7 -10 1 -12 21
next noun.other noun.woman	6 -11 -4 -2 -5
next noun.other own.agent	14 21 -8 15 -26
next noun.other own.from	-6 13 -9 -7 2
next noun.other own.of	-12 11 15 -14 -29
next noun.other own.to	4 -20 -22 0 5
next noun.other qualifier.approx	-22 20 -4 -27 -4
next noun.other qualifier.at_most	-38 7 16 18 10
next noun.other qualifier.more_than	-1 -20 7 -32 2
next noun.other ru.agent	-24 11 18 0 -15
next noun.other ru.from	2 15 -1 -1 -16
next noun.other ru.of	-12 12 -10 -45 5
next noun.other ru.to	34 -6 -24 -8 -25
next noun.other ua.agent	-2 23 -3 -41 -2
next noun.other ua.of	-18 -27 -15 -2 27
next noun.other ua.to	-14 12 0 -12 -14
next noun.other verb.bring	-28 -13 -3 6 22
next noun.other verb.come	-16 -18 -10 -21 17
next noun.other verb.future	11 39 0 -9 -41
next noun.other verb.get	19 17 -25 -35 -12
next noun.other verb.give	-38 7 -11 -2 21
next noun.other verb.held_exchange	-15 24 21 -6 -28
next noun.other verb.home	-20 2 -15 12 5
next noun.other verb.managed	-13 -15 -2 -4 16
next noun.other verb.noun	-35 -4 -1 -23 18
next noun.other verb.other	-23 -48 -2 -19 21
next noun.other verb.swap	-14 -20 -7 -4 19
next noun.other verb.will	10 4 -14 -15 18
next noun.other voice.ru	-17 -27 25 -21 26
next noun.other voice.ua	-35 -17 -18 3 16
next noun.people adj.dead	-14 -1 -3 0 14
next noun.people adj.freed	27 -32 0 4 -67
next noun.people adj.modifier	11 -32 5 -27 29
next noun.people adj.wounded	23 1 -19 -15 13
next noun.people category	20 0 -14 -7 -9
next noun.people country	1 13 -15 -4 -12
next noun.people cue.agreed	-2 14 -1 -1 -14
next noun.people cue.born	6 12 -10 -2 -7
next noun.people cue.captivity	-22 28 -62 -16 18
next noun.people cue.each	27 11 -18 -5 -38
next noun.people cue.footage	1 -7 37 -13 -36
next noun.people cue.held	-20 5 11 -5 -9
next noun.people cue.in_captivity	-7 -28 -11 -52 36
next noun.people cue.local	4 -15 11 -34 -3
next noun.people cue.missing	-1 -23 -25 32 -36
next noun.people cue.of_whole	-6 -4 -45 -19 14
next noun.people cue.other_return	-15 -3 -21 -9 18
next noun.people cue.other_war	0 -12 -1 0 12
next noun.people cue.part	31 -28 -25 -28 -2
next noun.people cue.planned	0 -21 -1 -2 22
next noun.people cue.relative	-11 13 35 -37 -15
next noun.people cue.same_number	-4 0 0 0 4
next noun.people cue.since	37 -2 -5 -12 -20
next noun.people cue.span	-15 -1 -13 -1 17
next noun.people cue.thanks	-1 0 -14 -1 14
next noun.people cue.to_date	-14 -1 0 15 -1
next noun.people cue.today	4 -8 -8 -9 8
next noun.people cue.transit	3 0 0 0 -3
next noun.people noun.body	-17 -17 -1 0 28
next noun.people noun.child	-21 -4 -16 0 25
next noun.people noun.civilian	-40 -10 54 29 -16
next noun.people noun.exchange	-42 0 21 30 2
next noun.people noun.family	-20 -17 -14 16 21
next noun.people noun.foreigner	10 6 -18 -25 -2
next noun.people noun.military	-40 -15 -20 29 11
next noun.people noun.other	3 -26 1 -44 28
next noun.people noun.people	-28 -30 -45 33 0
next noun.people own.agent	11 0 -1 0 -9
next noun.people own.of	20 -43 -9 -16 -5
next noun.people own.to	26 -50 -3 -41 0
next noun.people qualifier.at_most	-17 -13 -20 8 13
next noun.people ru.agent	10 -11 -4 14 -15
next noun.people ru.of	-5 -10 -12 -40 -8
next noun.people ua.agent	12 9 -5 -14 -1
next noun.people ua.from	-31 0 -4 -2 34
next noun.people ua.of	12 -55 -30 18 -36
next noun.people ua.to	22 -4 -23 -1 -15
next noun.people verb.bring	19 14 -9 -39 -12
next noun.people verb.come	6 9 -8 -12 -38
next noun.people verb.future	-14 12 -7 -5 14
next noun.people verb.give	-3 -1 -2 -9 9
next noun.people verb.held_exchange	13 -17 10 14 -27
next noun.people verb.home	51 6 -19 -48 -40
next noun.people verb.other	-23 -23 0 13 0
next noun.people verb.will	-11 19 4 -3 -11
next noun.people view.ua	2 0 -5 -1 4
next noun.rank adj.modifier	17 -16 -15 -2 -16
next noun.rank category	23 -24 -27 -3 -29
next noun.rank cue.of_whole	-12 -1 -1 -6 13
next noun.rank noun.man	5 0 0 -1 -4
next noun.rank noun.people	-15 -3 -7 -3 15
next noun.rank noun.rank	32 -19 -3 -21 -19
next noun.rank noun.soldier	28 -3 -3 -14 -29
next noun.rank ua.of	-15 -4 -14 0 15
next noun.rank verb.bring	-8 0 -16 -8 12
next noun.rank verb.give	-19 -4 17 0 -15
next noun.soldier adj.modifier	4 8 -23 -1 2
next noun.soldier cue.captured	-15 0 -1 -13 17
next noun.soldier cue.held	-14 -3 0 14 -14
next noun.soldier cue.in_return	16 -2 -1 -11 -5
next noun.soldier cue.of_whole	-13 -2 -7 14 4
next noun.soldier cue.relative	16 -5 4 -15 -5
next noun.soldier cue.today	15 -2 -2 -10 -1
next noun.soldier noun.branch	19 -15 -18 -14 15
next noun.soldier noun.civilian	29 0 -8 -20 -8
next noun.soldier noun.other	16 -29 -20 -5 5
next noun.soldier noun.rank	-6 -16 -18 18 -28
next noun.soldier ru.from	16 0 0 -16 0
next noun.soldier ru.of	3 0 0 0 -3
next noun.soldier ua.of	-5 -19 -2 -2 18
next noun.soldier ua.to	15 -15 0 -1 -3
next noun.soldier verb.bring	2 -8 8 0 -27
next noun.soldier verb.come	14 14 -2 -13 -18
next noun.soldier verb.get	-4 -1 -19 -6 14
next noun.soldier verb.give	18 -5 -15 -5 -9
next noun.soldier verb.home	27 -9 -12 -14 -3
next noun.soldier verb.other	-17 -6 10 9 -7
next noun.woman category	7 10 -9 16 -20
next own.agent adj.modifier	-28 29 -3 -4 -32
next own.agent cue.agreement	-15 24 0 14 -28
next own.agent cue.all	2 7 -5 -3 -2
next own.agent cue.claims	14 -2 7 -18 -4
next own.agent cue.completed	-32 18 -9 20 -10
next own.agent cue.footage	-9 -5 24 -2 -17
next own.agent cue.held	0 -3 -2 8 -3
next own.agent cue.in_return	-21 -10 -16 -15 25
next own.agent cue.of_whole	-4 -16 -14 18 -16
next own.agent cue.planned	-56 5 -33 -22 20
next own.agent cue.recap	-27 -15 33 13 -31
next own.agent cue.relative	-25 -2 -3 15 14
next own.agent cue.thanks	7 8 -22 10 -20
next own.agent cue.today	12 -5 0 -5 -2
next own.agent noun.exchange	35 -31 -5 -1 -1
next own.agent noun.military	10 12 -5 -1 -16
next own.agent noun.other	1 -17 7 -26 -11
next own.agent noun.people	-10 -19 -15 14 11
next own.agent own.of	16 -1 -15 -15 -9
next own.agent qualifier.approx	5 14 -2 -14 -5
next own.agent ru.agent	7 -24 -19 11 -22
next own.agent ru.of	1 -7 -9 20 -5
next own.agent ua.from	0 -14 16 -9 -9
next own.agent verb.bring	5 -31 -8 10 -55
next own.agent verb.future	-1 22 -31 -47 3
next own.agent verb.get	-14 13 -2 11 -31
next own.agent verb.give	-7 -46 -28 14 41
next own.agent verb.held_exchange	-13 -3 -10 -51 57
next own.agent verb.other	-15 -3 26 -13 -43
next own.agent verb.swap	7 -2 -15 -2 14
next own.agent verb.will	18 -31 -50 -13 60
next own.agent voice.ua	6 -20 1 -19 12
next own.from own.of	11 2 -15 -15 36
next own.of adj.dead	-3 19 -3 -10 -11
next own.of adj.modifier	-4 -29 -1 -2 2
next own.of adj.wounded	12 -16 -16 -11 0
next own.of category	-8 -7 15 -2 -15
next own.of cue.all	10 0 -2 -6 -1
next own.of cue.claims	3 -19 -10 -2 0
next own.of cue.held	-14 -22 10 15 7
next own.of cue.in_captivity	-25 -16 -9 31 -17
next own.of cue.local	-6 -2 9 -6 -12
next own.of cue.mediated	5 -6 7 -2 -18
next own.of cue.of_whole	13 -25 3 -30 11
next own.of cue.planned	-13 24 -7 -3 -5
next own.of cue.stage	5 15 -1 -8 -14
next own.of cue.today	10 0 -8 0 -2
next own.of noun.branch	-38 -4 -1 -1 27
next own.of noun.civilian	2 -15 -5 -6 32
next own.of noun.family	3 -6 14 -15 -24
next own.of noun.military	22 -37 -5 -35 -31
next own.of noun.other	42 -18 -32 -3 -16
next own.of noun.people	7 -20 -36 -19 2
next own.of noun.rank	10 0 -3 0 -7
next own.of noun.soldier	3 -5 -29 7 -12
next own.of own.agent	14 -42 -24 -15 55
next own.of own.to	32 -15 -21 -12 -29
next own.of qualifier.approx	-12 -2 -1 13 -5
next own.of ru.agent	-14 -2 -2 46 -42
next own.of ua.from	16 0 -14 0 -4
next own.of ua.of	13 -7 17 -11 -32
next own.of verb.come	6 -2 -11 -28 13
next own.of verb.give	-15 -1 -18 -7 29
next own.of verb.home	9 0 -9 0 0
next own.of view.ua	15 0 -10 -5 0
next own.to adj.modifier	-40 27 51 -22 -37
next own.to country	-4 -12 -29 -12 13
next own.to cue.claims	-27 2 11 -16 -5
next own.to cue.footage	-16 15 -27 14 -18
next own.to cue.mediated	-15 -17 -15 12 11
next own.to cue.of_whole	35 0 -15 0 1
next own.to cue.on_shield	7 0 -3 0 -3
next own.to cue.part	-8 -7 15 -2 -15
next own.to cue.record	15 0 -2 -14 0
next own.to cue.reunion	-3 14 -20 -9 -24
next own.to cue.since	12 -2 -3 -12 -1
next own.to cue.today	-17 -11 -40 -2 46
next own.to cue.total	-15 0 15 0 -15
next own.to cue.transit	30 0 -3 -19 -14
next own.to noun.body	-8 0 -1 13 -5
next own.to noun.branch	5 -3 -1 0 -1
next own.to noun.child	20 0 14 -2 -17
next own.to noun.family	-11 0 14 0 -10
next own.to noun.military	49 -3 -16 2 -38
next own.to noun.other	-18 -11 -13 -8 35
next own.to noun.people	2 1 -18 10 -28
next own.to noun.soldier	12 0 0 -5 -8
next own.to own.of	2 -7 -19 -8 6
next own.to own.to	2 3 23 -26 -40
next own.to qualifier.at_most	11 -2 -20 -21 15
next own.to qualifier.more_than	-13 -21 0 15 -2
next own.to ru.agent	-2 -2 -5 14 -11
next own.to ru.from	46 -6 -9 -19 -38
next own.to ru.of	14 -9 0 0 -12
next own.to ua.agent	6 0 -1 -3 -3
next own.to ua.from	38 -3 14 -32 -71
next own.to ua.of	3 -16 0 -14 -15
next own.to ua.to	-14 0 -1 15 -1
next own.to verb.bring	11 1 -32 13 -39
next own.to verb.come	-4 -15 9 19 -30
next own.to verb.give	34 -30 -21 -8 -19
next own.to verb.held_exchange	-30 0 30 -12 -9
next own.to verb.home	-3 -20 -15 -5 -23
next own.to verb.other	0 0 15 0 -15
next own.to verb.will	2 55 -21 -16 -48
next qualifier.approx adj.modifier	-2 -34 -13 -16 20
next qualifier.approx category	23 -11 -16 -7 -7
next qualifier.approx cue.agreement	-15 24 0 15 -24
next qualifier.approx cue.all	8 0 -17 -11 11
next qualifier.approx cue.among	-9 -5 16 -1 -2
next qualifier.approx cue.evacuation	-10 -16 -21 -3 42
next qualifier.approx cue.part	15 -11 -16 -10 -12
next qualifier.approx cue.recap	-23 0 -12 -15 17
next qualifier.approx cue.stage	-29 -15 12 16 -7
next qualifier.approx cue.venue	15 -14 -14 -12 -13
next qualifier.approx noun.body	8 -4 24 -30 -44
next qualifier.approx noun.civilian	-10 0 0 24 -15
next qualifier.approx noun.exchange	14 -6 32 -11 -37
next qualifier.approx noun.military	-17 -5 -9 18 -17
next qualifier.approx noun.other	24 -21 -19 27 -48
next qualifier.approx noun.people	-16 0 -20 25 -6
next qualifier.approx qualifier.approx	-26 26 -20 -5 13
next qualifier.approx qualifier.more_than	-24 -9 -1 14 10
next qualifier.approx ru.of	37 -15 -11 8 -16
next qualifier.approx ua.of	-16 15 -6 -13 14
next qualifier.approx verb.noun	-6 -1 -29 0 28
next qualifier.at_least adj.modifier	15 5 8 -15 -18
next qualifier.at_least noun.military	13 10 -15 -1 2
next qualifier.at_least noun.other	-15 -1 8 9 14
next qualifier.at_least noun.people	-14 -2 -19 20 3
next qualifier.at_least qualifier.at_most	3 -17 10 4 -39
next qualifier.at_least qualifier.more_than	-8 -2 -7 -2 8
next qualifier.at_least ua.of	-9 0 0 -15 15
next qualifier.at_most adj.modifier	20 -14 -28 -2 10
next qualifier.at_most category	9 -27 -1 -9 -16
next qualifier.at_most country	5 -13 -26 -5 23
next qualifier.at_most cue.agreement	16 22 -22 -17 -8
next qualifier.at_most cue.footage	7 -4 -9 0 7
next qualifier.at_most cue.local	-16 0 16 0 -5
next qualifier.at_most cue.mediated	-1 -14 -1 -1 15
next qualifier.at_most cue.of_whole	15 0 -14 -2 -1
next qualifier.at_most cue.other_return	-7 -4 -26 -23 27
next qualifier.at_most cue.planned	-2 20 -3 0 -16
next qualifier.at_most cue.recap	-8 -13 12 0 -6
next qualifier.at_most cue.record	13 -15 1 -1 -1
next qualifier.at_most cue.relative	17 -14 18 -34 -23
next qualifier.at_most cue.reunion	19 5 -23 -12 -10
next qualifier.at_most cue.to_date	-30 -23 2 23 -24
next qualifier.at_most cue.today	5 -1 -4 0 -1
next qualifier.at_most cue.venue	8 -6 -1 -2 0
next qualifier.at_most noun.branch	11 -7 -14 -3 5
next qualifier.at_most noun.exchange	-14 4 -15 -15 3
next qualifier.at_most noun.family	-24 -6 15 14 -16
next qualifier.at_most noun.military	-16 -2 -3 -7 17
next qualifier.at_most noun.other	-7 27 -20 -12 -3
next qualifier.at_most noun.people	-3 -10 0 -14 -8
next qualifier.at_most noun.rank	15 -5 -14 -4 -15
next qualifier.at_most own.to	4 -4 0 0 0
next qualifier.at_most qualifier.approx	5 0 0 -3 -1
next qualifier.at_most qualifier.more_than	-17 12 -19 -5 4
next qualifier.at_most ru.of	-7 -10 11 -16 -10
next qualifier.at_most ua.of	15 -10 -12 -18 -7
next qualifier.at_most ua.to	-11 -14 10 20 -21
next qualifier.at_most verb.come	15 -15 -12 15 -19
next qualifier.at_most verb.give	-11 -5 -16 -16 17
next qualifier.at_most verb.noun	0 15 -12 -3 -14
next qualifier.at_most verb.other	-13 -6 -13 -10 25
next qualifier.at_most verb.will	-25 31 -2 -5 7
next qualifier.at_most voice.ua	-15 0 0 15 0
next qualifier.more_than adj.dead	18 -13 -1 -19 -1
next qualifier.more_than adj.modifier	-16 13 11 4 -10
next qualifier.more_than adj.wounded	-29 -15 -6 6 26
next qualifier.more_than category	31 0 -21 -20 -16
next qualifier.more_than cue.outside	7 -17 -2 -2 9
next qualifier.more_than noun.body	27 14 -14 -19 -27
next qualifier.more_than noun.civilian	-15 -7 -1 26 -21
next qualifier.more_than noun.family	-41 0 13 -2 29
next qualifier.more_than noun.military	3 6 -10 -3 -4
next qualifier.more_than noun.other	-2 -19 -27 15 -16
next qualifier.more_than noun.people	-14 -40 -46 5 24
next qualifier.more_than qualifier.more_than	10 4 -7 11 -28
next qualifier.more_than ru.of	23 20 -15 -9 -27
next qualifier.more_than ua.of	-2 -12 -6 14 -25
next qualifier.more_than verb.bring	-14 0 -1 -16 15
next qualifier.more_than verb.other	-19 -1 -2 -1 20
next ru.agent adj.modifier	15 -29 -24 -27 34
next ru.agent country	-38 12 -7 9 29
next ru.agent cue.agreed	21 -17 -3 0 -7
next ru.agent cue.called_off	-6 4 -18 -2 18
next ru.agent cue.claims	33 29 -32 -20 -35
next ru.agent cue.completed	1 -16 -31 -9 22
next ru.agent cue.denied	2 -4 0 5 -3
next ru.agent cue.deported	2 -2 -8 14 -11
next ru.agent cue.held	-11 -3 -22 11 29
next ru.agent cue.mediated	19 -12 -15 -1 -1
next ru.agent cue.of_whole	-7 0 -15 18 -14
next ru.agent cue.one_sided	13 -2 -7 -1 -4
next ru.agent cue.planned	-14 17 0 -3 0
next ru.agent cue.postponed	-16 20 -5 14 -25
next ru.agent cue.relative	0 -18 -12 4 -17
next ru.agent cue.third	-17 0 0 -2 20
next ru.agent cue.to_date	5 -1 0 -3 0
next ru.agent cue.today	21 -7 -13 -8 -8
next ru.agent cue.transit	18 0 -3 0 -16
next ru.agent foe.agent	-15 8 3 -25 4
next ru.agent noun.child	5 0 -2 -3 0
next ru.agent noun.exchange	12 -21 -11 8 -14
next ru.agent noun.military	11 -3 -2 -1 -7
next ru.agent noun.people	26 8 -10 -23 -12
next ru.agent own.of	13 0 -3 -17 19
next ru.agent qualifier.more_than	7 9 -10 -30 -1
next ru.agent ru.of	11 4 -24 -9 -1
next ru.agent ua.agent	68 -53 -23 -16 -54
next ru.agent ua.of	26 1 -16 3 -48
next ru.agent verb.bring	13 -5 22 -16 -21
next ru.agent verb.come	36 -4 -16 -15 -8
next ru.agent verb.future	-47 52 -17 -13 -18
next ru.agent verb.get	17 -22 -21 7 1
next ru.agent verb.give	41 -25 7 -27 -38
next ru.agent verb.held_exchange	19 -17 0 -5 -12
next ru.agent verb.home	38 -6 -18 -4 -30
next ru.agent verb.other	-34 -13 -14 -15 18
next ru.agent verb.swap	29 -26 -6 -23 -3
next ru.agent verb.will	-53 45 -11 -4 -15
next ru.agent voice.ru	21 -25 -13 -10 23
next ru.from adj.modifier	11 -37 -24 16 -13
next ru.from cue.captivity	-16 -13 19 4 -52
next ru.from cue.mediated	14 -2 -3 -4 -5
next ru.from cue.of_whole	-2 13 -23 11 -27
next ru.from cue.repatriation	13 0 -8 -4 -1
next ru.from foe.of	35 0 -5 -12 -26
next ru.from noun.other	39 -5 -15 -5 -24
next ru.from ru.from	37 -24 -21 -9 -31
next ru.from ru.of	23 -21 -43 0 -10
next ru.from verb.home	-22 -6 25 -7 18
next ru.from view.ua	-18 -2 -9 29 -21
next ru.of adj.modifier	-3 4 -4 -9 -12
next ru.of adj.wounded	18 -14 -11 -14 -16
next ru.of category	10 -11 6 -1 -26
next ru.of country	7 -17 -7 -13 17
next ru.of cue.agreed	-30 19 -3 -12 -17
next ru.of cue.agreement	25 -23 -2 -13 0
next ru.of cue.captivity	-1 0 0 -13 14
next ru.of cue.claims	8 -4 -25 -19 27
next ru.of cue.completed	10 14 -10 -6 -23
next ru.of cue.denied	14 -53 -24 -9 53
next ru.of cue.deported	22 0 0 -3 -20
next ru.of cue.held	-39 -15 -5 39 -27
next ru.of cue.in_captivity	-11 -3 -2 13 -6
next ru.of cue.mediated	-14 0 -5 15 -5
next ru.of cue.of_whole	-25 30 4 -31 12
next ru.of cue.relative	30 -7 16 17 -49
next ru.of cue.span	9 -7 -2 -9 8
next ru.of cue.stage	-16 -10 -14 -1 15
next ru.of cue.transit	15 0 0 -1 -15
next ru.of cue.unit	-11 10 -4 1 -25
next ru.of cue.venue	16 -1 -9 -15 -3
next ru.of foe.of	-43 -11 -9 -6 28
next ru.of foe.to	9 0 0 0 -9
next ru.of noun.body	3 -1 10 0 -12
next ru.of noun.branch	14 0 -2 -16 5
next ru.of noun.child	-11 -6 -22 -5 13
next ru.of noun.civilian	14 -1 -1 0 -12
next ru.of noun.exchange	-22 1 23 -6 -2
next ru.of noun.military	48 -36 -22 -7 -29
next ru.of noun.other	29 -14 -26 -27 -4
next ru.of noun.people	-36 -18 -45 32 27
next ru.of noun.rank	-8 2 0 -2 8
next ru.of noun.soldier	2 -10 -3 5 -21
next ru.of own.of	-14 -20 -9 -14 14
next ru.of own.to	31 -2 -2 -5 -24
next ru.of qualifier.approx	-1 -13 -1 18 -9
next ru.of qualifier.at_most	12 -15 -23 -3 15
next ru.of qualifier.more_than	31 -1 -1 15 -33
next ru.of ru.agent	1 -1 -7 0 -36
next ru.of ru.from	12 -23 -10 -9 -12
next ru.of ru.of	-2 -25 3 -1 -13
next ru.of ru.to	31 -13 -22 -9 -16
next ru.of ua.agent	-26 11 21 -17 -8
next ru.of ua.from	3 0 0 0 -2
next ru.of ua.of	7 -4 7 -22 -30
next ru.of ua.to	16 -1 -5 -18 -2
next ru.of verb.bring	-1 11 0 4 -20
next ru.of verb.come	-1 -21 18 -22 -14
next ru.of verb.future	-17 20 0 0 -4
next ru.of verb.get	1 0 0 -10 9
next ru.of verb.give	-2 -7 -3 5 -17
next ru.of verb.held_exchange	28 -20 -14 -5 -27
next ru.of verb.other	-2 -5 -9 -2 12
next ru.of view.ru	-11 0 -1 -1 13
next ru.of voice.ru	3 4 1 -31 8
next ru.to cue.claims	4 15 -5 0 -15
next ru.to cue.relative	-6 -2 20 0 -13
next ru.to foe.to	-11 -16 -17 -17 19
next ru.to noun.body	-39 0 -1 0 40
next ru.to noun.other	-31 -3 -12 -17 33
next ru.to noun.people	-17 -6 -15 -14 16
next ru.to qualifier.at_most	32 -1 -7 -8 -20
next ru.to ru.agent	15 -3 -12 -2 -2
next ru.to ru.of	8 -15 -4 -16 -19
next ru.to ru.to	31 -31 -24 -14 6
next ru.to ua.from	11 -1 -21 -23 16
next ru.to verb.bring	37 -2 -2 -4 -35
next ru.to verb.come	35 -1 -17 -10 -28
next ru.to verb.give	27 -2 -13 -4 -17
next ru.to verb.will	-6 15 -15 -6 -16
next ua.agent adj.modifier	-2 16 -2 -4 -38
next ua.agent category	15 -13 -3 -14 -14
next ua.agent country	-5 -2 7 1 -34
next ua.agent cue.already	16 -1 -15 -15 -8
next ua.agent cue.claims	6 -36 -12 21 -31
next ua.agent cue.completed	4 -15 -1 20 -25
next ua.agent cue.denied	-48 50 -15 0 -2
next ua.agent cue.each	13 -2 -1 -6 -4
next ua.agent cue.held	-14 25 -11 4 -32
next ua.agent cue.in_return	9 -2 -1 -1 -5
next ua.agent cue.mediated	6 -5 0 0 0
next ua.agent cue.of_whole	-19 19 -19 5 -25
next ua.agent cue.one_sided	16 -15 -5 -3 -2
next ua.agent cue.part	3 0 -2 0 -1
next ua.agent cue.planned	-26 41 -2 7 -17
next ua.agent cue.postponed	-26 30 -4 -1 -3
next ua.agent cue.record	18 -13 -4 -2 -1
next ua.agent cue.relative	-22 3 13 -24 -21
next ua.agent cue.reunion	8 -2 0 -7 0
next ua.agent cue.since	-14 -15 -18 1 23
next ua.agent cue.span	1 2 13 -5 -14
next ua.agent cue.thanks	-16 0 17 0 -1
next ua.agent cue.today	27 -16 -10 -30 -3
next ua.agent cue.venue	-9 -9 -16 -2 17
next ua.agent cue.year	0 -3 -11 17 -17
next ua.agent noun.body	3 -11 18 -18 -56
next ua.agent noun.civilian	12 0 -15 12 -1
next ua.agent noun.exchange	-23 13 -15 31 -4
next ua.agent noun.military	8 -19 -6 -22 -8
next ua.agent noun.other	11 -13 -15 -16 12
next ua.agent noun.people	46 -33 -24 -46 -25
next ua.agent own.agent	-35 10 18 -11 -20
next ua.agent own.of	-7 11 -1 -3 -1
next ua.agent qualifier.more_than	-4 -1 0 4 -1
next ua.agent ru.agent	36 34 -10 -29 -53
next ua.agent ru.from	-5 -4 0 9 -3
next ua.agent ru.of	29 -12 -9 13 -23
next ua.agent ru.to	-14 13 -2 20 -23
next ua.agent ua.of	-4 6 -22 -20 -10
next ua.agent verb.bring	26 -23 -30 9 -26
next ua.agent verb.come	40 -6 -1 -25 -13
next ua.agent verb.future	-16 26 -12 -13 -17
next ua.agent verb.get	7 -26 -29 -5 10
next ua.agent verb.give	31 -18 -18 -15 -18
next ua.agent verb.held_exchange	5 -39 -4 25 -17
next ua.agent verb.home	11 0 -6 -2 -5
next ua.agent verb.other	14 12 -9 0 -7
next ua.agent verb.swap	59 -46 -24 -28 -14
next ua.agent verb.will	-19 7 -8 -18 13
next ua.agent view.ru	29 -10 -24 -20 3
next ua.agent voice.ua	0 24 -9 -16 -17
next ua.from adj.modifier	-10 -16 12 -4 -15
next ua.from cue.captivity	9 -1 -4 -20 21
next ua.from cue.of_whole	12 -14 5 4 -1
next ua.from cue.relative	15 -6 -1 -5 -6
next ua.from qualifier.at_most	14 0 -14 -1 -1
next ua.from ua.agent	28 -3 -2 -15 -23
next ua.from ua.from	-2 -3 10 3 -11
next ua.from ua.of	8 -6 1 -18 -10
next ua.from ua.to	17 -1 -2 -1 -12
next ua.from verb.bring	3 0 0 0 -2
next ua.from verb.home	41 0 -32 -14 -5
next ua.from view.ru	-25 -7 1 26 -13
next ua.of adj.modifier	14 -1 -37 -17 -21
next ua.of adj.wounded	-13 -7 -15 -17 14
next ua.of category	1 -26 -26 5 -11
next ua.of country	2 -22 15 -15 -16
next ua.of cue.all	20 0 -15 -6 -1
next ua.of cue.called_off	-17 -4 -12 -13 9
next ua.of cue.captured	0 -2 -16 -6 10
next ua.of cue.claims	-15 13 5 -16 -10
next ua.of cue.denied	-16 17 -8 -8 -3
next ua.of cue.footage	-34 -17 -21 -21 25
next ua.of cue.held	-11 -8 -2 36 -26
next ua.of cue.in_captivity	-32 -3 -2 -26 30
next ua.of cue.in_return	-12 0 0 -7 14
next ua.of cue.mediated	14 -12 -12 4 -25
next ua.of cue.of_whole	45 -8 1 -40 -13
next ua.of cue.one_sided	6 0 -1 0 -5
next ua.of cue.part	22 0 -1 -13 -9
next ua.of cue.relative	25 -53 -26 -24 13
next ua.of cue.today	28 -6 -6 -16 -21
next ua.of cue.total	15 0 -12 0 -15
next ua.of cue.unit	15 -20 -2 -20 -18
next ua.of noun.body	6 -16 14 -5 -8
next ua.of noun.branch	20 -4 -8 -6 -3
next ua.of noun.child	15 -20 -7 -11 11
next ua.of noun.civilian	1 -1 0 15 -14
next ua.of noun.exchange	-18 -5 -11 -14 16
next ua.of noun.family	21 -11 -3 -6 -3
next ua.of noun.military	-1 -16 1 -2 -10
next ua.of noun.other	-4 27 -38 -34 5
next ua.of noun.people	12 -28 2 -6 1
next ua.of noun.rank	15 -1 -3 -2 -15
next ua.of noun.soldier	-7 -6 -18 15 -12
next ua.of own.to	43 -8 -13 -10 -39
next ua.of qualifier.at_most	-1 -2 11 -9 -14
next ua.of qualifier.more_than	25 -3 -5 -16 -22
next ua.of ru.agent	-10 0 0 16 -7
next ua.of ru.from	-6 -2 26 -10 -25
next ua.of ru.of	-14 -6 -15 18 -26
next ua.of ru.to	42 -3 -9 -4 -34
next ua.of ua.agent	17 -7 -32 -2 -32
next ua.of ua.from	-32 -15 9 17 1
next ua.of ua.of	16 -3 -3 -3 -9
next ua.of ua.to	-18 11 7 11 -37
next ua.of verb.bring	27 -4 -17 -11 -25
next ua.of verb.come	-7 -14 -16 20 -10
next ua.of verb.future	-10 -9 -2 -6 14
next ua.of verb.give	32 -2 -18 -4 -14
next ua.of verb.held_exchange	12 0 -12 0 0
next ua.of verb.home	-13 -2 -8 16 -1
next ua.of verb.other	14 -7 -2 -15 -12
next ua.of verb.swap	-6 -15 8 -2 -6
next ua.of view.ru	17 -19 -13 -8 12
next ua.of view.ua	-20 0 -1 21 -1
next ua.of voice.ru	-15 -14 -2 15 0
next ua.of voice.ua	-5 -3 -15 8 -6
next ua.to adj.dead	24 0 -4 -8 -21
next ua.to adj.modifier	-20 -2 -4 38 -55
next ua.to adj.wounded	-8 1 -14 -2 1
next ua.to cue.in_return	4 0 -1 0 -3
next ua.to cue.one_sided	16 14 -5 -10 -24
next ua.to cue.planned	-38 8 -11 -6 37
next ua.to cue.postponed	-15 27 -1 -6 -16
next ua.to cue.relative	-6 -2 -6 0 12
next ua.to cue.today	16 -15 -2 -10 -1
next ua.to noun.body	-4 -18 -14 5 14
next ua.to noun.military	4 0 -1 0 -3
next ua.to noun.other	-18 11 11 -3 -6
next ua.to noun.people	-22 -16 -17 26 3
next ua.to own.to	5 -12 -10 5 -25
next ua.to qualifier.at_most	34 -7 -30 -14 -14
next ua.to qualifier.more_than	9 0 21 -7 -23
next ua.to ru.of	33 -12 -18 -14 -14
next ua.to ru.to	11 -3 0 0 -7
next ua.to ua.agent	30 -16 -15 -13 -19
next ua.to ua.from	10 0 -2 -3 -5
next ua.to ua.of	3 -7 -24 -14 -3
next ua.to ua.to	27 -31 -21 7 -16
next ua.to verb.bring	47 19 11 -51 -65
next ua.to verb.come	18 -42 -20 -18 47
next ua.to verb.get	45 -7 -9 -17 -24
next ua.to verb.give	48 -25 -20 -1 -39
next ua.to verb.held_exchange	10 -8 -1 -1 0
next ua.to verb.home	30 -12 -1 -11 -23
next ua.to verb.swap	-14 0 0 0 14
next ua.to verb.will	-22 25 -3 -10 -17
next ua.to view.ru	26 9 -2 -9 -26
next verb.bring adj.dead	20 -2 -4 -4 -11
next verb.bring adj.freed	-14 -28 1 -13 -10
next verb.bring adj.modifier	40 4 -51 -50 -20
next verb.bring adj.wounded	13 -1 -4 0 -7
next verb.bring category	5 -4 6 0 -9
next verb.bring cue.claims	2 -3 -6 -1 8
next verb.bring cue.completed	16 0 0 -14 -10
next verb.bring cue.deported	15 -3 -27 -2 11
next verb.bring cue.each	6 -2 -2 0 -1
next verb.bring cue.evacuation	3 -16 -16 14 6
next verb.bring cue.good_news	6 -19 15 -15 -17
next verb.bring cue.included	70 -13 -48 -3 -56
next verb.bring cue.mediated	2 -3 -26 -1 27
next verb.bring cue.of_whole	-16 -3 -11 13 1
next verb.bring cue.one_sided	-11 -6 -11 17 -23
next verb.bring cue.other_return	-13 -7 -8 -21 23
next verb.bring cue.other_war	-42 -7 -4 -2 47
next verb.bring cue.outside	-13 -2 3 16 -11
next verb.bring cue.part	-15 -12 -3 34 14
next verb.bring cue.recap	-8 -3 35 -2 -29
next verb.bring cue.relative	15 -6 -10 -15 -1
next verb.bring cue.reunion	15 -1 -7 14 -16
next verb.bring cue.since	-4 -1 -4 -27 15
next verb.bring cue.today	25 0 -16 -9 -1
next verb.bring cue.training	-12 -2 -1 -3 17
next verb.bring cue.transit	-39 8 15 -11 13
next verb.bring cue.yesterday	-18 -4 32 -10 -26
next verb.bring foe.to	-10 -15 -3 -3 25
next verb.bring noun.body	64 -21 -44 -21 -31
next verb.bring noun.branch	-19 15 -6 -2 -13
next verb.bring noun.child	11 -16 14 -4 -31
next verb.bring noun.civilian	11 -9 -20 -20 22
next verb.bring noun.exchange	16 -1 -13 -6 -2
next verb.bring noun.family	-15 -2 0 -10 12
next verb.bring noun.foreigner	0 -15 -2 -13 15
next verb.bring noun.military	16 -11 -15 8 -32
next verb.bring noun.other	-29 -14 16 -55 14
next verb.bring noun.people	15 -13 -33 13 -35
next verb.bring noun.soldier	23 0 0 -22 0
next verb.bring own.of	-2 0 -5 -7 14
next verb.bring own.to	-33 3 -13 19 11
next verb.bring qualifier.approx	-9 -14 -38 -16 21
next verb.bring qualifier.at_most	11 15 -16 13 -23
next verb.bring qualifier.more_than	-4 -17 1 -17 -8
next verb.bring ru.from	5 -16 17 -6 -47
next verb.bring ru.of	22 -8 -10 7 -36
next verb.bring ru.to	14 0 -13 0 -1
next verb.bring ua.agent	-10 0 -16 15 0
next verb.bring ua.from	27 -15 -96 -67 54
next verb.bring ua.of	28 -14 -6 -28 -26
next verb.bring ua.to	41 -1 -14 -14 -27
next verb.bring verb.bring	31 -41 -43 -1 -16
next verb.bring verb.come	-3 -17 -33 21 -19
next verb.bring verb.get	31 -25 5 -31 -9
next verb.bring verb.give	-14 -36 -3 11 6
next verb.bring verb.home	28 -10 6 5 -41
next verb.bring verb.managed	0 -15 -29 21 -36
next verb.bring verb.noun	-2 11 -16 -17 5
next verb.bring verb.swap	16 -3 -3 -1 -9
next verb.bring verb.will	-3 -6 0 25 -18
next verb.come adj.dead	18 -1 -16 -11 -11
next verb.come adj.freed	51 0 -16 -23 -26
next verb.come adj.modifier	-31 -24 4 -7 15
next verb.come adj.wounded	10 0 -8 0 -2
next verb.come country	-8 0 15 0 -14
next verb.come cue.all	16 0 0 -16 0
next verb.come cue.border	9 -9 -15 -17 9
next verb.come cue.born	32 -4 -11 -3 -27
next verb.come cue.completed	26 -12 -17 -5 -8
next verb.come cue.footage	-1 0 21 0 -20
next verb.come cue.in_return	-25 -16 29 -1 -21
next verb.come cue.included	-1 -15 0 -9 37
next verb.come cue.local	-16 -3 20 -4 -8
next verb.come cue.of_whole	-11 -7 -10 -6 6
next verb.come cue.on_shield	30 -13 -15 -20 -20
next verb.come cue.other_return	-27 -1 -5 -2 29
next verb.come cue.outside	17 -6 -8 -8 -15
next verb.come cue.part	4 -1 -1 -2 -1
next verb.come cue.recap	-14 11 13 -18 -13
next verb.come cue.relative	-7 -2 11 0 -3
next verb.come cue.reunion	18 -12 -16 -12 -17
next verb.come cue.stage	5 0 0 -4 -1
next verb.come cue.to_date	11 -2 0 -4 -5
next verb.come cue.today	41 -2 -4 -17 -31
next verb.come cue.transit	-21 -7 -11 -1 17
next verb.come cue.venue	-2 2 -3 0 3
next verb.come cue.yesterday	-13 0 29 -12 -22
next verb.come noun.body	19 -5 -3 -15 -16
next verb.come noun.branch	-8 0 9 0 -1
next verb.come noun.child	1 -5 -24 -20 10
next verb.come noun.civilian	32 -5 -13 -10 -15
next verb.come noun.exchange	7 9 -8 -9 -14
next verb.come noun.family	-28 -2 -11 11 -5
next verb.come noun.military	28 -26 0 -38 -5
next verb.come noun.other	43 -10 -11 -30 -30
next verb.come noun.people	10 -24 -9 14 -9
next verb.come noun.rank	-19 -4 -27 13 13
next verb.come noun.woman	5 0 -2 -3 0
next verb.come own.of	-17 -11 -2 -4 23
next verb.come own.to	-13 -26 19 -11 -13
next verb.come qualifier.approx	16 0 -9 -35 -6
next verb.come qualifier.at_most	-33 -20 -11 -2 34
next verb.come qualifier.more_than	1 -14 -7 -2 7
next verb.come ru.from	29 0 -26 -28 -5
next verb.come ru.of	4 -15 -76 8 14
next verb.come ru.to	-8 -3 -3 -8 15
next verb.come ua.from	14 0 -8 0 -6
next verb.come ua.of	-5 -15 9 -16 -3
next verb.come ua.to	6 -3 -28 3 -7
next verb.come verb.bring	-32 -14 -30 26 11
next verb.come verb.come	22 -61 4 -24 -15
next verb.come verb.give	12 0 -1 -8 -3
next verb.come verb.home	-5 -14 -39 -4 48
next verb.come verb.noun	-17 2 -20 -7 5
next verb.come verb.other	65 14 -52 -17 -23
next verb.future adj.modifier	-30 17 -9 -33 8
next verb.future category	-24 15 -15 -2 14
next verb.future country	16 2 -5 -4 -20
next verb.future cue.agreed	-31 57 -8 -24 -61
next verb.future cue.agreement	-16 21 -4 -1 -1
next verb.future cue.all	10 -12 -13 8 -24
next verb.future cue.called_off	-5 32 -3 -3 -28
next verb.future cue.claims	13 13 -15 -2 4
next verb.future cue.completed	4 19 -3 -1 -19
next verb.future cue.crime	4 -5 -11 -15 14
next verb.future cue.evacuation	-11 -1 -2 -3 14
next verb.future cue.good_news	-4 19 -4 9 -22
next verb.future cue.in_captivity	0 -2 0 -1 3
next verb.future cue.in_return	-1 15 -3 -2 -12
next verb.future cue.other_return	13 -2 -18 -18 -6
next verb.future cue.planned	-5 20 -11 -65 -15
next verb.future cue.ready	-35 29 -13 2 -14
next verb.future cue.recap	-23 8 15 13 11
next verb.future cue.relative	35 28 -36 -25 -14
next verb.future cue.reunion	-15 15 -1 -2 0
next verb.future cue.span	-1 -8 -4 15 -25
next verb.future cue.total	-12 -2 -1 14 0
next verb.future cue.venue	18 -13 -15 0 0
next verb.future noun.body	-56 -59 -26 -31 74
next verb.future noun.branch	15 -15 -6 -6 -5
next verb.future noun.exchange	-31 32 -26 -22 -29
next verb.future noun.family	-13 5 9 -20 -8
next verb.future noun.military	3 -7 -14 -18 14
next verb.future noun.other	-3 11 -3 5 -31
next verb.future noun.people	-12 9 -9 20 -11
next verb.future own.to	-33 38 -22 -23 -57
next verb.future qualifier.at_most	18 -2 -4 -28 -26
next verb.future ru.of	0 0 -1 -7 8
next verb.future ru.to	9 -8 -1 0 -1
next verb.future ua.agent	-21 -8 -6 2 30
next verb.future ua.of	-15 30 -1 13 -30
next verb.future verb.bring	-22 24 -12 -13 2
next verb.future verb.come	-11 17 -1 0 -5
next verb.future verb.future	-7 23 -14 -14 8
next verb.future verb.get	-6 0 -6 11 -3
next verb.future verb.give	-1 3 0 0 -1
next verb.future verb.home	-15 -1 -4 -2 6
next verb.future verb.swap	-17 20 -6 13 -10
next verb.future verb.will	-20 42 -5 -2 -20
next verb.future voice.ru	23 -3 -5 -6 -23
next verb.get adj.dead	5 0 -1 -1 -3
next verb.get adj.modifier	11 -18 -13 -23 -6
next verb.get country	-15 15 -21 -9 15
next verb.get cue.all	0 0 14 0 -14
next verb.get cue.held	21 0 -2 -1 -19
next verb.get cue.in_return	8 -15 -1 -4 9
next verb.get cue.of_whole	3 -10 8 -7 -17
next verb.get cue.one_sided	13 -7 -2 -2 -9
next verb.get cue.other_return	0 0 -15 0 16
next verb.get cue.outside	13 -12 -8 6 -13
next verb.get cue.part	-25 -2 -10 14 4
next verb.get cue.same_number	7 0 -1 -6 -1
next verb.get cue.today	27 -1 0 -25 -4
next verb.get cue.transit	-12 -11 -11 -1 15
next verb.get noun.body	18 -15 -21 -9 -56
next verb.get noun.civilian	19 -23 -7 3 -5
next verb.get noun.military	3 -4 -8 -11 13
next verb.get noun.other	-46 -16 1 -32 24
next verb.get noun.people	2 6 -29 -10 12
next verb.get noun.soldier	5 0 0 0 -5
next verb.get noun.woman	12 0 -1 0 -11
next verb.get own.of	2 -1 -13 -11 10
next verb.get own.to	10 -2 -8 -4 -12
next verb.get qualifier.more_than	10 0 -2 -3 -19
next verb.get ru.agent	25 -2 -2 -15 -21
next verb.get ru.from	6 0 13 -3 -14
next verb.get ru.of	-15 19 -15 -23 6
next verb.get ua.agent	20 -1 -6 -17 0
next verb.get ua.of	-13 -1 -1 -12 18
next verb.get verb.bring	-1 0 -3 0 5
next verb.get verb.future	8 -1 -1 -4 -2
next verb.get verb.get	29 -8 -1 -16 -14
next verb.get verb.give	15 -15 0 0 -5
next verb.get verb.other	-17 11 -34 7 12
next verb.give adj.freed	20 0 -2 -8 -10
next verb.give adj.modifier	17 -22 -29 -24 24
next verb.give adj.wounded	14 -7 -7 -6 -17
next verb.give country	-32 -6 12 -20 15
next verb.give cue.all	-11 -4 -10 -15 15
next verb.give cue.each	28 -9 -10 -11 -13
next verb.give cue.in_return	34 -12 -16 -17 -22
next verb.give cue.mediated	-20 6 -3 -12 27
next verb.give cue.of_whole	-23 -20 -33 6 27
next verb.give cue.one_sided	-12 -2 -6 14 -6
next verb.give cue.other_return	-2 -4 -15 23 0
next verb.give cue.other_war	-7 0 0 0 7
next verb.give cue.part	-13 -14 14 -5 -15
next verb.give cue.record	-15 0 13 -1 -5
next verb.give cue.reunion	-4 0 -2 -1 7
next verb.give cue.same_number	33 -2 -3 -9 -24
next verb.give cue.stage	-1 -11 -2 -1 15
next verb.give cue.today	3 0 0 -2 -1
next verb.give cue.transit	17 -15 -17 -4 -14
next verb.give foe.of	27 -14 -11 -7 -17
next verb.give noun.body	43 -36 -9 -22 -38
next verb.give noun.branch	-4 0 -13 0 15
next verb.give noun.civilian	27 -2 -9 -10 -21
next verb.give noun.family	-1 15 -12 -14 -13
next verb.give noun.military	27 -12 -17 -27 -11
next verb.give noun.other	-46 14 -13 30 -19
next verb.give noun.people	18 -27 -5 -2 18
next verb.give noun.woman	-14 15 -3 -1 -13
next verb.give own.of	-15 15 -13 -1 -8
next verb.give own.to	34 -19 -3 -6 -28
next verb.give qualifier.approx	5 19 -6 0 -19
next verb.give qualifier.at_most	3 -9 -6 12 -15
next verb.give qualifier.more_than	-24 -3 -6 17 -9
next verb.give ru.agent	-15 -1 -58 15 58
next verb.give ru.from	17 -5 -2 -5 -11
next verb.give ru.of	14 -15 -13 -3 14
next verb.give ru.to	5 -44 -26 -27 37
next verb.give ua.of	15 -5 -3 -4 -14
next verb.give ua.to	29 -26 -23 -40 -7
next verb.give verb.get	-16 0 0 0 16
next verb.give verb.give	4 -21 2 -9 -3
next verb.held_exchange adj.dead	28 -15 -13 -9 -3
next verb.held_exchange adj.modifier	35 -4 7 -25 -50
next verb.held_exchange adj.wounded	-10 -36 13 -4 0
next verb.held_exchange cue.agreement	26 -22 -18 -15 -16
next verb.held_exchange cue.called_off	-16 33 -16 -13 -16
next verb.held_exchange cue.captivity	13 -15 15 -2 -21
next verb.held_exchange cue.claims	15 0 -15 0 -1
next verb.held_exchange cue.completed	1 -30 -37 23 -12
next verb.held_exchange cue.count	-10 -46 34 -15 49
next verb.held_exchange cue.in_captivity	22 0 -18 -4 -6
next verb.held_exchange cue.mediated	37 -14 -14 -8 -21
next verb.held_exchange cue.of_whole	20 -20 -15 -2 -8
next verb.held_exchange cue.one_sided	15 -1 -1 -14 -1
next verb.held_exchange cue.other_exchange	-5 -15 -34 -17 27
next verb.held_exchange cue.part	11 -2 -8 -1 -1
next verb.held_exchange cue.recap	-15 -15 -4 15 -9
next verb.held_exchange cue.record	-2 -10 12 -6 -6
next verb.held_exchange cue.relative	5 -8 2 -7 -38
next verb.held_exchange cue.span	-12 0 15 0 -5
next verb.held_exchange cue.stage	28 -12 -4 -11 -5
next verb.held_exchange cue.today	6 13 4 -27 -21
next verb.held_exchange cue.total	3 0 -4 5 -4
next verb.held_exchange cue.yesterday	21 0 -16 -6 -1
next verb.held_exchange noun.exchange	23 7 -24 -26 -36
next verb.held_exchange noun.military	53 -43 -26 -7 -41
next verb.held_exchange noun.other	-7 -7 -7 -2 22
next verb.held_exchange noun.people	10 -41 -4 10 -34
next verb.held_exchange own.to	5 -1 -1 -1 -3
next verb.held_exchange qualifier.approx	7 -9 31 -11 -32
next verb.held_exchange qualifier.at_most	-3 -6 -1 -4 13
next verb.held_exchange ru.from	4 0 -4 0 0
next verb.held_exchange ua.agent	-2 9 -1 -3 -3
next verb.held_exchange verb.bring	21 -1 -6 0 -19
next verb.held_exchange verb.get	1 6 -13 -2 -4
next verb.held_exchange verb.held_exchange	2 -13 -19 8 -13
next verb.held_exchange verb.managed	6 -15 5 -22 -14
next verb.held_exchange verb.noun	20 -12 4 -17 -11
next verb.home adj.freed	-7 -5 -16 -1 25
next verb.home adj.modifier	-18 -13 17 6 -12
next verb.home adj.wounded	18 -14 -9 -1 -1
next verb.home cue.captivity	42 -6 10 -34 -45
next verb.home cue.captured	11 -1 -2 0 -8
next verb.home cue.of_whole	-13 -4 -45 26 -4
next verb.home cue.recap	-14 0 -21 -1 32
next verb.home cue.reunion	7 24 -22 -37 -45
next verb.home cue.to_date	-25 -8 39 -8 -6
next verb.home cue.today	35 -6 -9 -26 -14
next verb.home noun.branch	4 0 -4 0 0
next verb.home noun.child	30 -1 -1 -15 -27
next verb.home noun.civilian	14 -13 -10 -8 5
next verb.home noun.exchange	6 -2 -2 0 -2
next verb.home noun.family	4 -1 0 0 -2
next verb.home noun.military	39 -7 -17 -31 -17
next verb.home noun.other	-10 0 26 -6 -19
next verb.home noun.people	12 -21 -33 4 -34
next verb.home noun.soldier	15 -15 -2 -3 0
next verb.home own.to	13 -32 -18 -1 -1
next verb.home qualifier.at_most	-14 -17 -6 -14 32
next verb.home qualifier.more_than	14 -14 -1 0 -3
next verb.home ru.from	2 -4 -64 10 7
next verb.home ru.of	-24 -8 28 -19 -16
next verb.home ua.from	42 -3 -10 -18 -45
next verb.home ua.of	32 -9 -14 -4 -16
next verb.home ua.to	-10 -1 -12 12 -19
next verb.home verb.bring	-11 -5 -8 10 -7
next verb.home verb.come	12 -38 -22 -3 29
next verb.home verb.future	-12 -3 -1 13 0
next verb.home verb.give	14 0 0 -1 -14
next verb.home verb.held_exchange	-15 0 -7 0 15
next verb.home verb.home	40 -20 -20 -25 -48
next verb.home verb.noun	-32 1 -21 -2 7
next verb.home verb.other	-4 -2 -20 -15 21
next verb.managed adj.modifier	3 0 0 -2 0
next verb.managed cue.completed	1 1 -11 6 -41
next verb.managed cue.mediated	15 -13 -22 -31 7
next verb.managed verb.bring	-10 0 0 12 -1
next verb.managed verb.will	8 0 -2 -6 0
next verb.noun adj.dead	16 -7 -13 -4 -13
next verb.noun adj.modifier	14 0 -14 -10 -32
next verb.noun adj.wounded	-19 21 -1 0 -1
next verb.noun country	4 0 0 0 -3
next verb.noun cue.all	-1 3 -3 -13 -2
next verb.noun cue.completed	7 0 -1 -2 -5
next verb.noun cue.count	1 14 8 -6 -52
next verb.noun cue.deported	-26 -17 -7 22 -11
next verb.noun cue.included	-47 1 1 -17 12
next verb.noun cue.of_whole	-6 23 -25 -9 -14
next verb.noun cue.one_sided	15 -13 3 -23 -14
next verb.noun cue.repatriation	1 -27 2 -10 31
next verb.noun cue.reunion	7 12 -15 -4 -11
next verb.noun cue.today	16 -5 -14 -4 -17
next verb.noun cue.transit	-11 0 -3 -7 15
next verb.noun noun.body	-5 8 -24 -14 26
next verb.noun noun.child	-29 22 -26 -56 -7
next verb.noun noun.civilian	-22 4 -19 5 29
next verb.noun noun.exchange	-8 14 -19 -10 12
next verb.noun noun.family	-39 1 -22 -2 8
next verb.noun noun.military	-4 -13 15 -1 -18
next verb.noun noun.other	-17 -26 -8 9 15
next verb.noun noun.people	-22 -24 -33 -35 67
next verb.noun own.to	-6 -20 15 -1 -10
next verb.noun ru.of	-30 -1 26 -18 12
next verb.noun ua.from	13 0 -7 -3 -2
next verb.noun ua.of	-50 -9 29 -8 -2
next verb.noun ua.to	7 14 -5 -5 -14
next verb.noun verb.bring	8 2 -5 -2 -2
next verb.noun verb.come	5 -5 0 0 0
next verb.noun verb.noun	5 15 -34 -7 -5
next verb.other adj.dead	-67 -14 -29 -15 30
next verb.other adj.modifier	-17 6 30 -17 -3
next verb.other adj.wounded	-15 -3 -17 -6 26
next verb.other category	-6 -7 -22 -3 -4
next verb.other country	-15 14 -4 0 2
next verb.other cue.all	-15 -16 2 -14 11
next verb.other cue.arrived	1 -10 14 -4 -26
next verb.other cue.captured	4 0 -2 9 -11
next verb.other cue.claims	-10 12 -3 -24 0
next verb.other cue.completed	-16 -1 -27 -1 0
next verb.other cue.crime	-18 -3 -35 -2 30
next verb.other cue.footage	-39 -3 38 -23 -3
next verb.other cue.in_captivity	-14 -11 -7 -14 15
next verb.other cue.mediated	5 -18 14 -4 -18
next verb.other cue.of_whole	14 13 -8 -17 -10
next verb.other cue.other_return	0 -2 -1 14 -14
next verb.other cue.part	0 0 0 8 -8
next verb.other cue.relative	-16 -5 14 -1 -7
next verb.other cue.thanks	0 -12 -1 0 12
next verb.other cue.transit	1 -3 8 0 -6
next verb.other cue.venue	-1 8 -18 -17 -3
next verb.other cue.visit	-21 -4 36 -33 -3
next verb.other noun.body	-22 -5 -40 -2 45
next verb.other noun.branch	-18 -7 21 0 -18
next verb.other noun.child	-16 -4 -15 -5 16
next verb.other noun.civilian	-5 -3 -27 -19 38
next verb.other noun.exchange	4 -6 -1 -1 5
next verb.other noun.family	-11 -8 -21 -9 34
next verb.other noun.man	-10 0 -2 -7 17
next verb.other noun.military	-33 -7 -32 12 19
next verb.other noun.other	-30 -7 14 22 5
next verb.other noun.people	-23 -4 -1 -31 36
next verb.other own.to	-13 16 -2 -3 -12
next verb.other qualifier.approx	-10 8 34 -9 -37
next verb.other qualifier.at_least	-16 -2 -18 -24 30
next verb.other qualifier.at_most	-4 -1 -4 -6 15
next verb.other qualifier.more_than	4 -19 -8 -43 8
next verb.other ru.of	-27 -13 2 -15 13
next verb.other ua.of	-52 -14 -45 -43 65
next verb.other verb.bring	-2 -1 -2 -1 7
next verb.other verb.come	48 -5 -33 -3 -47
next verb.other verb.get	-27 -5 13 -4 25
next verb.other verb.give	1 -14 -3 -7 18
next verb.other verb.managed	-1 -3 6 -15 14
next verb.other verb.noun	-14 -1 -9 -1 20
next verb.other verb.other	-26 -32 10 -6 12
next verb.swap adj.freed	0 15 -50 -14 8
next verb.swap adj.modifier	-8 -15 -5 -2 16
next verb.swap cue.completed	3 0 0 0 -2
next verb.swap cue.in_return	12 14 -3 -1 -17
next verb.swap cue.other_exchange	-3 0 -13 -13 4
next verb.swap cue.since	13 -17 -14 12 -1
next verb.swap cue.today	-28 29 -3 -6 -4
next verb.swap cue.yesterday	-15 -2 28 -4 -25
next verb.swap noun.other	-8 -15 27 -2 10
next verb.swap noun.people	-11 2 -16 -13 -7
next verb.swap ru.of	14 -14 -10 -9 -14
next verb.swap verb.held_exchange	11 -34 -41 -27 18
next verb.swap verb.managed	16 -3 -3 -1 -9
next verb.swap verb.noun	-2 -6 -5 24 -19
next verb.swap verb.swap	17 -12 -24 0 13
next verb.will adj.modifier	-8 26 -23 -11 -17
next verb.will adj.wounded	-1 -20 -11 0 21
next verb.will cue.all	-6 20 -8 -29 2
next verb.will cue.of_whole	-11 0 -2 26 -16
next verb.will cue.other_return	14 -1 -32 -15 25
next verb.will noun.body	-7 30 -16 -4 -16
next verb.will noun.civilian	11 0 0 -2 -9
next verb.will noun.exchange	-36 57 -11 -7 -45
next verb.will noun.military	-11 33 -3 -22 -13
next verb.will noun.other	-1 0 -7 0 8
next verb.will noun.people	-36 33 -19 -12 -22
next verb.will noun.rank	16 0 -14 -8 -16
next verb.will own.to	-9 35 10 -1 -40
next verb.will qualifier.at_least	-18 14 9 -1 -2
next verb.will qualifier.at_most	-15 9 -16 -7 22
next verb.will ru.from	-15 -5 -4 -12 15
next verb.will ru.of	24 0 -2 -20 -10
next verb.will ua.from	-23 -2 -3 24 -2
next verb.will ua.of	16 -3 -3 -1 -9
next verb.will ua.to	-37 19 -8 -21 20
next verb.will verb.future	-11 13 -53 -39 6
next verb.will verb.managed	-3 -6 0 25 -18
next verb.will verb.will	-16 20 -5 -2 1
next verb.will view.ua	6 0 -3 -1 -2
next view.ru adj.modifier	38 -15 -16 -13 -26
next view.ru cue.captivity	-27 -5 1 27 -11
next view.ru cue.footage	0 -1 -17 0 18
next view.ru cue.held	-41 -27 -15 21 39
next view.ru cue.of_whole	13 -15 -14 26 -15
next view.ru noun.military	-26 0 -3 8 13
next view.ru noun.other	1 -3 -1 0 3
next view.ru noun.people	-58 -1 -1 -6 57
next view.ru own.to	-13 -1 -4 39 -33
next view.ru ru.of	3 -3 10 7 -44
next view.ru ua.of	17 -5 -5 -12 -12
next view.ru verb.bring	26 -3 -3 -9 -22
next view.ru verb.come	14 -2 14 -14 -19
next view.ru verb.give	30 -1 -2 -6 -23
next view.ru verb.other	-4 0 0 -8 13
next view.ru view.ru	11 -4 -1 -3 -2
next view.ua cue.captivity	-2 -19 -25 29 -22
next view.ua cue.deported	7 -8 -11 24 -18
next view.ua cue.of_whole	-32 0 -49 0 59
next view.ua cue.relative	11 -4 14 -1 -26
next view.ua noun.civilian	16 -7 21 -13 -30
next view.ua noun.military	2 -6 18 -30 -19
next view.ua noun.rank	15 -13 -3 -14 -15
next view.ua ua.of	8 0 -1 -1 -6
next view.ua verb.come	26 -13 -17 -16 -12
next view.ua verb.home	-18 -16 36 7 -22
next view.ua view.ua	15 0 -10 -5 0
next voice.ru adj.modifier	24 6 -12 -5 -25
next voice.ru country	-25 -23 30 0 -22
next voice.ru cue.claims	41 18 -41 -31 -36
next voice.ru cue.completed	47 -16 -15 -4 -24
next voice.ru cue.denied	-1 15 -7 -1 -15
next voice.ru cue.footage	0 20 -5 0 -17
next voice.ru cue.held	-10 20 16 -14 -21
next voice.ru cue.mediated	14 -13 0 -2 -1
next voice.ru cue.recap	-11 -9 -4 14 -4
next voice.ru cue.thanks	-14 -5 -6 0 15
next voice.ru cue.today	7 14 -15 -14 -4
next voice.ru noun.branch	-1 0 14 -27 -16
next voice.ru noun.civilian	-14 -3 -2 15 -1
next voice.ru noun.exchange	-6 15 -14 -1 -14
next voice.ru noun.military	19 0 -19 -1 0
next voice.ru noun.other	-4 -51 -10 3 49
next voice.ru noun.people	8 0 0 0 -8
next voice.ru own.agent	-8 11 0 -3 0
next voice.ru qualifier.more_than	-15 0 -1 15 0
next voice.ru ru.agent	12 0 0 -1 -11
next voice.ru ru.of	18 -10 -12 -10 -9
next voice.ru ua.agent	-14 15 -2 0 -2
next voice.ru verb.future	-1 18 -6 0 -13
next voice.ru verb.give	16 -15 -3 -1 -7
next voice.ru verb.held_exchange	33 -23 -11 -9 -19
next voice.ru verb.noun	-18 10 15 -3 -3
next voice.ru verb.other	14 8 -6 -15 -2
next voice.ru voice.ru	26 -14 -7 -16 -17
next voice.ru voice.ua	-15 -15 21 -18 -16
next voice.ua adj.modifier	-7 -20 24 -7 -23
next voice.ua cue.agreed	-1 15 -3 -2 -11
next voice.ua cue.captured	-3 0 -4 -2 9
next voice.ua cue.claims	8 17 -36 -9 -15
next voice.ua cue.completed	-8 10 -14 18 -13
next voice.ua cue.denied	-7 14 -2 -3 -1
next voice.ua cue.footage	-18 -7 22 18 -26
next voice.ua cue.held	-6 0 -3 24 -21
next voice.ua cue.mediated	17 6 -6 -12 -14
next voice.ua cue.name	24 0 -13 -16 -14
next voice.ua cue.planned	-2 -7 -11 -14 29
next voice.ua cue.relative	-9 -11 32 -9 -19
next voice.ua cue.since	-3 -1 -1 18 -14
next voice.ua cue.thanks	29 0 -7 0 -29
next voice.ua cue.today	15 -1 0 -10 -14
next voice.ua cue.venue	-12 17 -3 -1 -16
next voice.ua cue.yesterday	-15 -1 18 0 -10
next voice.ua noun.branch	13 -18 -13 -9 19
next voice.ua noun.civilian	15 0 -8 -7 0
next voice.ua noun.exchange	-14 2 -17 -19 10
next voice.ua noun.military	18 -7 -16 0 -16
next voice.ua noun.other	-21 -16 -24 24 10
next voice.ua noun.people	7 -15 -7 -17 16
next voice.ua own.agent	21 -16 -19 12 -27
next voice.ua own.of	-29 -2 -15 -11 18
next voice.ua own.to	12 0 -1 0 -11
next voice.ua ru.agent	-3 3 -1 -3 4
next voice.ua ru.of	-6 -13 -12 12 -13
next voice.ua ua.agent	-1 17 -15 -13 -10
next voice.ua ua.of	16 0 -19 -14 -13
next voice.ua ua.to	-9 0 15 -6 -1
next voice.ua verb.bring	-28 12 -38 -21 45
next voice.ua verb.come	16 15 -7 -1 -16
next voice.ua verb.future	-16 -9 4 -9 11
next voice.ua verb.held_exchange	15 -2 -9 -1 -4
next voice.ua verb.noun	-15 -6 14 -6 12
next voice.ua verb.other	-5 -13 -17 -7 35
next voice.ua voice.ru	21 -1 -24 -15 -3
next voice.ua voice.ua	21 -12 5 -29 -49
numbers 0	-46 13 17 -70 19
numbers 1	-1 -15 -17 -27 2
numbers 2	-19 6 -44 5 21
numbers 3	19 -32 -42 10 -9
numbers 4	11 -29 1 -39 -12
numbers 5	-11 -50 -2 0 16
party media	-1 -23 15 -33 -15
party mediator	-30 -31 1 1 29
party ru	-25 -15 -38 -3 23
party ua	7 -16 -16 -19 6
ruled announcement	-51 59 -23 -33 -24
ruled follow_up	-76 -34 65 -55 -5
ruled irrelevant	-62 -47 -8 -49 71
ruled report	69 -23 -36 -43 -34
ruled statement	-67 -27 -19 58 -13
sentences 1	19 -23 -64 -49 62
sentences 2	-4 -31 -5 -41 42
sentences 3	-16 -31 0 -1 2
sentences 4	6 10 -21 -9 -44
sentences 5	-17 -9 14 -28 -6
sentences 6	-16 14 -1 10 -26
side cumulative agent	-4 -10 -14 9 -12
side cumulative both	-2 10 -8 -11 -18
side cumulative direction	-15 -2 -12 19 1
side cumulative formula	0 -2 0 -9 10
side cumulative null	-39 20 -14 19 -24
side cumulative phrase	-35 -46 10 40 -38
side cumulative view	8 -22 -29 5 25
side dropped agent	-9 1 0 0 9
side dropped both	-29 12 8 -22 -9
side dropped direction	-12 12 -26 -3 32
side dropped formula	-37 21 -21 -4 11
side dropped null	-19 -16 -4 0 11
side dropped phrase	-14 6 -27 -43 34
side dropped view	-36 -12 -6 6 23
side figure agent	18 -7 -5 -13 -2
side figure both	-2 -16 25 -1 -13
side figure direction	48 -1 -6 -27 -3
side figure formula	48 -10 -36 -12 -20
side figure phrase	9 -24 6 -12 -13
side figure view	33 -4 -26 -29 -24
side held both	-1 -10 -1 -6 13
side held direction	-2 -13 -1 16 -10
side held phrase	7 -12 -12 9 1
side held view	-12 -19 -17 10 25
side part agent	-18 4 14 13 -1
side part direction	2 0 0 -16 14
side part phrase	-4 -4 -43 -2 9
side part view	11 -6 3 -12 -25
side planned agent	-1 12 -2 -1 -8
side planned both	-5 15 -2 1 -9
side planned direction	-16 -35 -1 -3 21
side planned formula	2 21 -12 -9 -8
side planned null	-16 -23 -4 9 28
side planned phrase	-6 16 -4 -2 -15
side planned view	-18 1 -9 -10 21
side recap agent	0 -1 -34 1 33
side recap both	-15 -12 15 -11 -6
side recap direction	-30 -1 18 -8 10
side recap formula	-14 -6 8 -12 -20
side recap null	13 -15 -12 -18 21
side recap phrase	-30 -19 15 -28 32
side recap view	-3 9 -24 6 15
tag any adj.dead	11 -16 -10 -42 -2
tag any adj.freed	-18 -17 26 -18 -30
tag any adj.modifier	-14 -11 8 -2 -1
tag any adj.wounded	2 -12 -23 -44 23
tag any category	-11 -7 -14 -8 3
tag any country	6 -13 -21 -27 9
tag any cue.agreed	-16 14 -14 -12 -28
tag any cue.agreement	-3 8 -13 -23 -46
tag any cue.all	-26 10 -2 5 6
tag any cue.all_civilians	32 -9 -13 -24 -5
tag any cue.already	1 12 5 -7 -35
tag any cue.among	10 -17 11 -36 -30
tag any cue.anniversary	-40 -21 28 -28 -4
tag any cue.arrived	-8 -27 34 -20 -51
tag any cue.border	24 -33 -34 -23 20
tag any cue.born	11 -21 -39 -5 0
tag any cue.called_off	-71 66 -35 -38 -1
tag any cue.captivity	0 -10 -24 -5 2
tag any cue.captured	-28 -49 -32 -56 50
tag any cue.claims	-16 15 -13 -10 -14
tag any cue.completed	1 -20 -15 -20 -3
tag any cue.count	-9 15 -16 -39 4
tag any cue.crime	-47 -8 -67 26 35
tag any cue.denied	-33 33 -10 -13 -27
tag any cue.deported	22 -11 -38 1 12
tag any cue.died	28 -5 -15 -19 -8
tag any cue.each	13 -2 -23 -35 -11
tag any cue.evacuation	-35 -57 -16 -18 42
tag any cue.ever_captured	-22 -13 -14 -17 20
tag any cue.film	-36 -26 18 -25 6
tag any cue.footage	-45 -32 77 -17 -11
tag any cue.good_news	44 -22 3 -33 -12
tag any cue.held	-43 -8 -15 33 15
tag any cue.in_captivity	-3 -41 -15 10 2
tag any cue.in_return	1 -10 -19 -37 24
tag any cue.included	-13 -15 9 -19 5
tag any cue.local	-18 -35 50 -58 -35
tag any cue.mediated	29 -38 -16 -17 -9
tag any cue.missing	6 -36 -51 29 7
tag any cue.money	-20 -4 -11 -19 14
tag any cue.month	0 0 3 -12 -5
tag any cue.name	-1 -12 16 -18 -40
tag any cue.nth	29 -3 -16 -14 -17
tag any cue.of_whole	-18 -33 17 -4 -8
tag any cue.of_year	-21 -38 -11 23 -21
tag any cue.on_shield	46 -12 -26 -21 -41
tag any cue.one_sided	10 -2 0 -5 -37
tag any cue.other_exchange	-39 -32 -66 -26 60
tag any cue.other_return	-55 -32 6 -28 79
tag any cue.other_war	-56 -62 -22 -22 73
tag any cue.outside	20 -28 -17 8 -5
tag any cue.parcel	-25 -22 -26 -35 33
tag any cue.part	1 -16 -15 -3 -22
tag any cue.planned	-39 78 -20 -24 -32
tag any cue.postponed	-47 55 -38 -5 -20
tag any cue.ready	-26 38 3 -16 -25
tag any cue.recap	-73 -25 64 -9 -16
tag any cue.record	-12 -24 47 -20 -29
tag any cue.relative	-22 -6 12 -36 -12
tag any cue.repatriation	-14 -37 12 0 11
tag any cue.reunion	22 34 -52 -18 -53
tag any cue.review	-48 -14 -13 25 -9
tag any cue.same_number	21 -4 -13 -5 -1
tag any cue.since	-32 -73 -15 48 -14
tag any cue.span	0 11 -42 0 -15
tag any cue.stage	4 -4 -24 -21 -3
tag any cue.thanks	3 -18 -3 -10 -12
tag any cue.third	-32 -42 -43 -7 46
tag any cue.to_date	-15 -6 -30 38 -44
tag any cue.today	14 -16 -1 -17 -18
tag any cue.total	10 -26 14 -12 -23
tag any cue.training	-16 -25 -33 -18 39
tag any cue.transit	34 -54 2 -24 -29
tag any cue.unfinished	-39 -3 39 0 -33
tag any cue.unit	10 -9 -27 -25 -2
tag any cue.venue	-35 20 -18 -22 -8
tag any cue.visit	-25 -21 65 -31 -33
tag any cue.year	-6 -58 -19 25 -8
tag any cue.yesterday	-11 -43 73 -41 -26
tag any foe.agent	-13 7 3 -26 -2
tag any foe.from	-8 -1 -10 13 7
tag any foe.of	4 -29 -30 -18 7
tag any foe.to	-11 -34 -13 1 15
tag any noun.body	-11 -10 2 -21 7
tag any noun.branch	-22 -11 39 -41 0
tag any noun.child	-21 -4 -18 -17 7
tag any noun.civilian	-12 -6 -14 22 -24
tag any noun.exchange	-29 24 12 -24 -28
tag any noun.family	-37 -10 25 -41 -5
tag any noun.foreigner	-23 1 -7 -7 -13
tag any noun.man	-9 -31 15 8 -36
tag any noun.military	16 -34 -11 -7 -11
tag any noun.other	-13 -2 -21 -11 17
tag any noun.people	-16 1 -14 12 -6
tag any noun.rank	6 -31 -43 -5 3
tag any noun.soldier	26 -16 -37 10 -34
tag any noun.woman	7 10 -9 16 -20
tag any own.agent	-40 4 -9 10 -29
tag any own.from	-25 24 -24 -30 -1
tag any own.of	-1 -20 -3 -4 -9
tag any own.to	0 -26 1 -13 -16
tag any qualifier.approx	-17 -33 -15 13 -28
tag any qualifier.at_least	-12 -18 -11 4 11
tag any qualifier.at_most	-15 -20 15 -20 -6
tag any qualifier.more_than	-27 -7 -1 34 -10
tag any ru.agent	-5 9 -28 20 -40
tag any ru.from	-7 -46 -18 4 -25
tag any ru.of	-31 -11 4 10 -27
tag any ru.to	29 -9 -29 -37 2
tag any ua.agent	2 -21 -21 5 -40
tag any ua.from	29 -21 -3 -10 -17
tag any ua.of	15 3 -34 -3 -24
tag any ua.to	22 -31 -11 10 -20
tag any verb.bring	12 -34 -19 -14 -2
tag any verb.come	4 -19 -8 -25 -6
tag any verb.future	-39 43 -21 -4 -4
tag any verb.get	20 -27 -34 -13 1
tag any verb.give	27 -26 -11 -17 -3
tag any verb.held_exchange	26 -27 -14 -23 -13
tag any verb.home	19 -20 -24 -7 -38
tag any verb.managed	7 -13 -20 -3 -19
tag any verb.noun	-15 16 7 -40 -36
tag any verb.other	-20 -19 3 -32 15
tag any verb.swap	-3 10 -15 -35 -1
tag any verb.will	-45 40 -6 -29 -9
tag any view.ru	-4 -14 -18 0 -12
tag any view.ua	9 -40 2 7 -19
tag any voice.ru	6 -2 1 -26 -28
tag any voice.ua	-14 -11 -11 26 -36
tag early adj.dead	18 32 -39 -4 -21
tag early adj.freed	-19 -2 24 -2 -39
tag early adj.modifier	-20 -16 21 4 -25
tag early adj.wounded	-4 6 -7 -18 -11
tag early category	39 -36 1 -43 -32
tag early country	-15 -8 -21 -29 34
tag early cue.agreed	-15 10 -22 1 -7
tag early cue.agreement	8 -4 -19 14 -27
tag early cue.all	-26 -7 7 14 8
tag early cue.all_civilians	4 0 -2 0 -2
tag early cue.already	-14 -40 18 -20 -10
tag early cue.among	36 -21 -10 -15 -46
tag early cue.anniversary	0 18 -9 -22 3
tag early cue.arrived	8 -2 0 -6 0
tag early cue.border	13 -9 -16 -21 5
tag early cue.born	25 3 -1 3 -45
tag early cue.called_off	-26 23 -10 -29 -6
tag early cue.captivity	-12 1 -13 -26 14
tag early cue.captured	-20 -18 -17 -46 27
tag early cue.claims	-7 17 -32 0 -28
tag early cue.completed	-8 -4 -17 -18 -42
tag early cue.count	0 20 -38 -18 -17
tag early cue.crime	-23 11 -40 0 21
tag early cue.denied	-17 41 -10 -35 -39
tag early cue.deported	30 -6 -31 -15 7
tag early cue.died	14 -5 -13 -5 -11
tag early cue.each	6 16 -13 -17 -36
tag early cue.evacuation	-21 -7 1 -19 18
tag early cue.ever_captured	-30 -11 -11 -15 19
tag early cue.film	-6 -20 -18 -22 13
tag early cue.footage	-22 -32 32 -31 -18
tag early cue.good_news	32 -26 12 -16 -23
tag early cue.held	-34 1 -42 13 2
tag early cue.in_captivity	-21 -29 -31 -12 31
tag early cue.in_return	3 -5 -26 -11 6
tag early cue.included	-24 -21 26 -52 24
tag early cue.local	-11 -16 33 -36 7
tag early cue.mediated	19 -19 -18 -22 -12
tag early cue.missing	14 -21 -43 5 0
tag early cue.money	-34 -22 -5 -19 44
tag early cue.month	3 -12 -26 -18 27
tag early cue.name	16 0 -5 -15 -5
tag early cue.nth	22 -6 -16 -15 0
tag early cue.of_whole	-13 -26 22 -24 -8
tag early cue.of_year	2 -6 -19 0 -6
tag early cue.on_shield	12 0 -11 -1 -1
tag early cue.one_sided	14 4 -5 -16 -32
tag early cue.other_exchange	-16 -29 -32 -32 33
tag early cue.other_return	-16 -19 -1 -15 2
tag early cue.other_war	-19 -19 -23 -17 25
tag early cue.outside	25 -3 -21 -1 -26
tag early cue.parcel	-14 -11 -16 -26 29
tag early cue.part	3 -30 -41 15 7
tag early cue.planned	-20 49 -56 -12 -25
tag early cue.postponed	-29 32 -35 -3 -14
tag early cue.ready	-17 7 19 -26 -16
tag early cue.recap	-28 8 7 -16 2
tag early cue.record	-13 1 10 -8 -17
tag early cue.relative	25 -11 -29 -4 -22
tag early cue.repatriation	-9 -7 3 16 -24
tag early cue.reunion	32 24 -57 -29 -37
tag early cue.review	-15 -9 -10 11 14
tag early cue.same_number	14 -4 -6 -9 1
tag early cue.since	-4 -45 -25 35 -50
tag early cue.span	12 -41 -31 -9 -15
tag early cue.stage	-31 -8 -16 -3 -3
tag early cue.thanks	11 24 -24 -12 -19
tag early cue.third	-26 -31 -16 -7 41
tag early cue.to_date	-20 6 -24 12 -8
tag early cue.today	18 -19 0 -15 -27
tag early cue.total	37 -24 -9 -50 -15
tag early cue.training	-7 -14 -19 -13 35
tag early cue.transit	8 -32 -13 -23 -2
tag early cue.unfinished	-15 13 11 -1 -16
tag early cue.unit	28 -29 -40 -23 -12
tag early cue.venue	-3 -30 0 -23 6
tag early cue.visit	-37 -17 33 -25 -19
tag early cue.year	-16 -10 -24 -7 16
tag early cue.yesterday	-28 -48 60 -32 -48
tag early foe.agent	0 1 -2 -8 -21
tag early foe.from	1 18 -3 20 -22
tag early foe.of	-4 -7 -24 4 4
tag early foe.to	-3 -4 -3 -16 5
tag early noun.body	-25 5 -5 -17 3
tag early noun.branch	-19 -14 22 -41 -15
tag early noun.child	5 -25 -39 -27 15
tag early noun.civilian	-6 -28 -2 1 -15
tag early noun.exchange	-6 -9 9 -21 -30
tag early noun.family	-15 -29 9 -23 -7
tag early noun.foreigner	-20 11 -14 -5 -28
tag early noun.man	-14 -15 6 12 -27
tag early noun.military	7 -15 -9 -18 -17
tag early noun.other	-19 -14 -9 -6 0
tag early noun.people	0 -16 -14 -9 -3
tag early noun.rank	14 -33 -44 -13 2
tag early noun.soldier	21 -35 -19 20 -48
tag early noun.woman	-3 16 -11 0 -13
tag early own.agent	19 -22 -28 20 -27
tag early own.from	-14 -61 -15 -18 26
tag early own.of	12 -22 -12 -28 -6
tag early own.to	1 -24 -12 -4 -6
tag early qualifier.approx	-22 -16 -25 38 -9
tag early qualifier.at_least	28 -15 -15 -48 20
tag early qualifier.at_most	-15 -29 5 -7 -6
tag early qualifier.more_than	-26 9 -26 18 -19
tag early ru.agent	10 1 -22 6 -33
tag early ru.from	-25 -16 -34 10 6
tag early ru.of	-20 -13 8 -10 -13
tag early ru.to	35 12 -27 -20 -31
tag early ua.agent	-26 -13 -4 14 -47
tag early ua.from	-2 -23 -3 -4 4
tag early ua.of	-4 14 -20 -20 -32
tag early ua.to	58 -6 -24 -34 -59
tag early verb.bring	4 -24 -36 -11 -3
tag early verb.come	-3 -12 -19 -12 -7
tag early verb.future	-21 26 -29 8 -11
tag early verb.get	-20 -21 -45 5 24
tag early verb.give	8 -7 -15 -43 -7
tag early verb.held_exchange	3 -10 -10 -3 -16
tag early verb.home	-5 -11 -6 6 -26
tag early verb.managed	4 -4 -36 -3 -29
tag early verb.noun	4 42 -48 1 -65
tag early verb.other	-41 -56 5 3 20
tag early verb.swap	7 -7 1 3 -36
tag early verb.will	-46 19 19 -32 -2
tag early view.ru	8 -24 -17 14 -16
tag early view.ua	27 -25 -13 -2 -33
tag early voice.ru	26 -7 16 -28 -44
tag early voice.ua	21 -4 -7 -26 -24
tag first adj.dead	23 -16 -29 -20 -3
tag first adj.freed	21 -21 8 -23 -8
tag first adj.modifier	-3 -7 2 -3 4
tag first adj.wounded	24 -38 -35 -33 21
tag first category	-35 -23 -12 23 9
tag first country	-19 -10 4 -40 11
tag first cue.agreed	-12 -5 1 -7 -17
tag first cue.agreement	-31 3 1 6 -27
tag first cue.all	-27 16 -28 -20 16
tag first cue.all_civilians	31 -9 -12 -24 -4
tag first cue.already	-13 11 -26 6 -29
tag first cue.among	-42 -8 33 -19 1
tag first cue.anniversary	-46 -27 32 -30 -1
tag first cue.arrived	-25 -27 35 -18 -46
tag first cue.border	48 -17 -27 -6 6
tag first cue.born	-8 -19 -48 -9 36
tag first cue.called_off	-57 58 -40 -19 5
tag first cue.captivity	-18 -17 -8 -6 9
tag first cue.captured	-39 -24 -27 -40 51
tag first cue.claims	2 23 21 -32 -42
tag first cue.completed	24 -22 -4 -17 -25
tag first cue.count	-7 2 6 -30 3
tag first cue.crime	-22 -17 -52 10 48
tag first cue.denied	-39 21 3 -7 -7
tag first cue.deported	-15 -29 -33 32 -20
tag first cue.died	2 -1 -6 -1 6
tag first cue.each	26 -14 -10 -22 -16
tag first cue.evacuation	-51 -35 -23 -20 40
tag first cue.ever_captured	-22 -4 -7 -7 22
tag first cue.film	-44 -7 69 -25 -52
tag first cue.footage	-66 -5 64 0 2
tag first cue.good_news	14 25 -50 -29 8
tag first cue.held	-48 -36 -50 55 13
tag first cue.in_captivity	-17 -24 5 28 -16
tag first cue.in_return	-9 -23 -7 -34 41
tag first cue.included	-12 -18 6 -16 26
tag first cue.local	-41 -15 46 -41 -21
tag first cue.mediated	17 -64 25 0 -8
tag first cue.missing	-22 -18 -6 36 -56
tag first cue.money	-21 -28 -18 -9 46
tag first cue.month	6 -14 13 -14 -14
tag first cue.name	-8 -14 17 -16 -40
tag first cue.nth	20 1 -3 0 -19
tag first cue.of_whole	-26 -48 10 3 -1
tag first cue.of_year	-18 -41 -19 34 -7
tag first cue.on_shield	52 -3 -21 -9 -44
tag first cue.one_sided	40 -33 4 -38 -28
tag first cue.other_exchange	-45 -54 -64 -26 67
tag first cue.other_return	-60 -28 -27 -15 69
tag first cue.other_war	-49 -60 -62 -23 66
tag first cue.outside	-11 -2 -7 15 -2
tag first cue.parcel	-22 -19 -18 -11 22
tag first cue.part	7 -29 30 -40 -10
tag first cue.planned	-83 62 -33 -45 21
tag first cue.postponed	-35 29 -19 -31 -11
tag first cue.ready	-60 16 -30 18 -2
tag first cue.recap	-102 -35 87 -24 -18
tag first cue.record	35 -20 -7 -28 -28
tag first cue.relative	-39 -11 39 -43 -5
tag first cue.repatriation	4 -50 12 -22 18
tag first cue.reunion	16 15 -29 -40 -31
tag first cue.review	-42 -9 -5 26 -23
tag first cue.same_number	13 0 -3 -6 -4
tag first cue.since	-55 -45 -32 53 -15
tag first cue.span	-18 31 -15 -14 15
tag first cue.stage	27 3 -10 -33 -21
tag first cue.thanks	-17 -25 21 -25 2
tag first cue.third	-44 -31 -38 -4 64
tag first cue.to_date	-36 -23 -10 62 -32
tag first cue.today	11 -10 -15 -19 -2
tag first cue.total	-40 -17 -40 26 -1
tag first cue.training	-23 -15 -25 -13 30
tag first cue.transit	12 -42 5 -12 -18
tag first cue.unfinished	-39 -15 42 -15 -17
tag first cue.unit	-9 13 -13 1 7
tag first cue.venue	-25 36 -33 -5 -11
tag first cue.visit	-17 -24 42 -50 -16
tag first cue.year	2 -39 -21 57 -30
tag first cue.yesterday	-5 -46 51 -39 -51
tag first foe.agent	-28 -91 -7 -72 51
tag first foe.from	20 0 -2 -2 -17
tag first foe.of	-14 -75 -13 -34 35
tag first foe.to	0 -26 -17 1 9
tag first noun.body	19 -32 -7 -37 -5
tag first noun.branch	-25 2 2 -13 -13
tag first noun.child	-11 -9 -9 0 -6
tag first noun.civilian	6 -8 -27 26 -6
tag first noun.exchange	-6 16 0 -59 -22
tag first noun.family	5 5 -10 -38 8
tag first noun.foreigner	-37 -18 30 4 11
tag first noun.man	10 -14 7 -3 0
tag first noun.military	33 -39 -15 -33 -1
tag first noun.other	-44 -1 -20 3 31
tag first noun.people	-8 -28 1 7 -4
tag first noun.rank	-2 0 -13 -2 -10
tag first noun.soldier	6 -13 -30 5 -12
tag first noun.woman	-4 -18 10 16 -20
tag first own.agent	-34 -26 -2 8 -21
tag first own.from	17 0 0 -16 -1
tag first own.of	-18 -34 4 20 -5
tag first own.to	23 -10 -19 -32 -30
tag first qualifier.approx	-38 -26 20 -7 0
tag first qualifier.at_least	30 -3 -15 36 -59
tag first qualifier.at_most	-33 -26 10 -30 29
tag first qualifier.more_than	-21 -47 18 20 4
tag first ru.agent	2 -17 -15 1 -10
tag first ru.from	14 -6 -27 -7 -16
tag first ru.of	11 -28 -28 0 -17
tag first ru.to	4 -36 -13 -38 25
tag first ua.agent	18 -14 -52 5 -29
tag first ua.from	38 -8 0 -24 -43
tag first ua.of	-1 -27 -19 2 -8
tag first ua.to	8 -31 -3 5 -12
tag first verb.bring	44 -27 -2 -17 -64
tag first verb.come	21 -42 19 -57 -5
tag first verb.future	-74 56 -23 -14 -1
tag first verb.get	41 -18 -16 -50 -26
tag first verb.give	29 -43 -12 -19 9
tag first verb.held_exchange	58 -39 -9 -41 -22
tag first verb.home	62 -32 -35 -42 -23
tag first verb.managed	7 -19 20 -14 -4
tag first verb.noun	-17 -9 14 -25 -18
tag first verb.other	-55 2 9 -62 32
tag first verb.swap	7 -10 -16 -45 23
tag first verb.will	-46 49 -32 -12 -14
tag first view.ru	-13 -4 -7 -8 18
tag first view.ua	0 -32 13 12 -24
tag first voice.ru	-21 0 -6 6 -1
tag first voice.ua	-50 -14 -3 39 3
tag late adj.dead	4 -21 6 -45 -9
tag late adj.freed	3 -2 -22 7 -17
tag late adj.modifier	-9 4 -17 -26 -10
tag late adj.wounded	4 -15 -11 -19 16
tag late category	0 -12 -14 -29 5
tag late country	27 -37 -27 -30 -6
tag late cue.agreed	-15 53 -34 -15 -46
tag late cue.agreement	-1 26 -28 -21 -17
tag late cue.all	15 -2 -32 -15 -37
tag late cue.already	11 11 -20 -11 -19
tag late cue.among	19 0 -14 -14 -7
tag late cue.arrived	14 0 -2 0 -14
tag late cue.born	8 -7 -35 -5 1
tag late cue.called_off	-28 29 -12 -16 -26
tag late cue.captivity	-5 -3 -22 2 -12
tag late cue.captured	-13 -45 -12 1 22
tag late cue.claims	-16 -43 8 -19 24
tag late cue.completed	-8 -22 -26 -40 28
tag late cue.count	0 -4 0 -28 10
tag late cue.crime	-22 7 -36 24 -9
tag late cue.denied	-44 11 8 -1 -33
tag late cue.deported	13 -13 -15 -26 14
tag late cue.died	15 -1 -1 -15 -3
tag late cue.each	-26 20 -5 -5 19
tag late cue.evacuation	-13 -37 -19 1 44
tag late cue.ever_captured	4 -1 -2 -6 -4
tag late cue.film	-15 -11 15 0 6
tag late cue.footage	-9 -14 14 -34 2
tag late cue.good_news	-6 -13 0 0 -14
tag late cue.held	1 -25 6 -14 6
tag late cue.in_captivity	2 -24 -12 -6 -8
tag late cue.in_return	-1 15 -29 -48 -9
tag late cue.included	11 -9 -44 26 -12
tag late cue.local	2 -26 23 -17 -42
tag late cue.mediated	56 -27 -32 -44 -26
tag late cue.missing	-6 -21 -19 14 17
tag late cue.money	-13 15 -2 -9 -6
tag late cue.month	-22 1 10 -5 -6
tag late cue.name	4 0 0 -4 0
tag late cue.of_whole	-25 -7 30 20 -17
tag late cue.of_year	-24 -33 25 15 -24
tag late cue.on_shield	18 -12 -1 -19 -1
tag late cue.one_sided	-12 9 1 13 5
tag late cue.other_exchange	-18 -6 -22 -6 25
tag late cue.other_return	-21 -10 5 -19 32
tag late cue.other_war	-17 -15 15 -5 14
tag late cue.outside	9 -17 6 -1 9
tag late cue.part	-9 -7 3 1 -38
tag late cue.planned	-13 58 -11 -11 -46
tag late cue.postponed	-16 23 -33 9 -29
tag late cue.ready	-19 39 -26 -26 -37
tag late cue.recap	3 -9 -21 -3 6
tag late cue.record	-28 -29 47 3 -36
tag late cue.relative	-27 -5 -21 -16 32
tag late cue.repatriation	1 -2 3 -4 -11
tag late cue.reunion	12 -4 -18 6 -24
tag late cue.same_number	7 -2 -14 6 -3
tag late cue.since	10 -35 8 -42 12
tag late cue.span	-10 -15 -26 6 -6
tag late cue.stage	3 -1 -31 -34 9
tag late cue.thanks	13 -16 -9 -6 -24
tag late cue.third	16 -1 -2 -1 -16
tag late cue.to_date	5 1 -8 -3 -7
tag late cue.today	12 17 1 -48 -21
tag late cue.total	18 -21 37 -47 -25
tag late cue.training	-8 -26 -7 -14 29
tag late cue.transit	33 -20 -2 -7 -20
tag late cue.unfinished	-15 -17 15 15 -16
tag late cue.unit	3 -6 9 -14 15
tag late cue.venue	-19 14 -14 -3 7
tag late cue.visit	-24 -9 36 2 -37
tag late cue.year	-15 -14 -9 13 -8
tag late cue.yesterday	-2 -16 6 -15 23
tag late foe.agent	-19 23 -4 -10 3
tag late foe.from	-9 -12 -8 -5 12
tag late foe.of	0 -4 -18 -15 8
tag late foe.to	5 -40 -4 -5 11
tag late noun.body	-15 -21 2 3 4
tag late noun.branch	14 -16 7 -31 11
tag late noun.child	-26 11 8 11 -34
tag late noun.civilian	3 3 -12 10 -25
tag late noun.exchange	-33 40 -36 -3 -10
tag late noun.family	-24 15 10 -8 -8
tag late noun.foreigner	16 -19 -27 -18 -2
tag late noun.man	17 -20 10 -8 -21
tag late noun.military	7 -11 -4 19 -7
tag late noun.other	-21 -4 12 10 -34
tag late noun.people	18 1 -20 -28 -7
tag late noun.rank	0 -11 -2 -11 4
tag late noun.soldier	6 9 -21 -4 -14
tag late noun.woman	41 -31 -24 5 -30
tag late own.agent	-36 13 -16 -12 -14
tag late own.from	-13 32 -16 -15 -34
tag late own.of	-5 -15 -4 -20 9
tag late own.to	-7 -26 15 13 -8
tag late qualifier.approx	36 -16 -32 5 -42
tag late qualifier.at_least	-28 7 7 21 -1
tag late qualifier.at_most	-7 15 3 -11 -17
tag late qualifier.more_than	-14 10 -31 7 -11
tag late ru.agent	22 -8 -39 -18 -9
tag late ru.from	28 -26 -13 -4 -18
tag late ru.of	22 -24 -36 13 -3
tag late ru.to	14 -4 -16 1 -6
tag late ua.agent	-2 14 -6 -17 -4
tag late ua.from	-10 -1 0 5 0
tag late ua.of	8 5 -20 -3 -23
tag late ua.to	-20 -27 -10 15 23
tag late verb.bring	-30 -6 -3 -23 14
tag late verb.come	-16 -2 -50 26 -15
tag late verb.future	-32 33 -16 -40 -15
tag late verb.get	-18 -3 -21 -24 17
tag late verb.give	-12 -16 -23 29 10
tag late verb.held_exchange	0 6 -10 -5 -18
tag late verb.home	-18 -1 -24 26 -25
tag late verb.managed	-5 1 -24 4 -15
tag late verb.noun	3 -28 11 -41 0
tag late verb.other	-8 1 20 -19 -22
tag late verb.swap	-26 16 -29 -3 -1
tag late verb.will	18 16 -28 -13 -31
tag late view.ru	29 6 -18 -15 -9
tag late view.ua	39 -23 -32 -39 18
tag late voice.ru	22 -9 -7 -21 -3
tag late voice.ua	13 7 -27 8 -48
verb cumulative bring done	-20 5 -32 22 -29
verb cumulative come done	-27 -11 10 15 23
verb cumulative get done	3 -17 0 7 6
verb cumulative give done	-15 -9 -1 15 2
verb cumulative held_exchange done	-26 10 -7 6 3
verb cumulative home done	-11 -34 -15 39 -24
verb cumulative list done	-13 -15 15 12 -1
verb cumulative swap done	-1 -2 -1 -1 4
verb dropped bring done	-1 -14 1 -16 -5
verb dropped bring not done	-8 -50 -12 -15 57
verb dropped come done	-19 -24 -5 15 5
verb dropped get done	-26 5 -22 -1 5
verb dropped give done	-14 -2 12 -2 10
verb dropped held_exchange done	5 -11 12 -18 -17
verb dropped home done	-19 -4 -29 -31 30
verb dropped swap done	13 -15 -20 0 25
verb figure bring done	43 -1 -13 -20 -33
verb figure come done	2 -15 1 -19 -4
verb figure get done	8 -18 -14 21 -5
verb figure give done	33 -6 -14 -2 -10
verb figure held_exchange done	24 6 -25 -14 -14
verb figure home done	19 -24 2 -23 -12
verb figure list done	-1 11 -11 -5 -10
verb figure swap done	19 -17 11 -3 -20
verb held bring not done	-1 -9 -1 -7 12
verb part bring done	1 -3 1 -4 10
verb part come done	-14 0 -1 -16 17
verb part give done	1 4 0 0 -5
verb part held_exchange done	-15 -8 15 0 -1
verb part home done	-4 -2 -6 26 -25
verb part swap done	0 0 11 -3 -9
verb planned bring not done	-15 13 -10 -3 -2
verb planned come done	15 -16 -1 -12 2
verb planned held_exchange done	16 -32 15 -1 -1
verb planned held_exchange not done	-31 -7 -6 -2 16
verb planned home done	-12 -15 0 16 -4
verb recap bring done	-29 -1 18 -7 12
verb recap come done	-38 -4 1 13 0
verb recap get done	0 -1 15 1 -15
verb recap give done	-17 -17 -7 -8 39
verb recap held_exchange done	13 9 -12 -3 -11
verb recap home done	-25 -1 -13 -15 30
verb recap swap done	0 0 3 0 -3
word a	-10 10 2 -43 0
word abduct	-11 -2 -2 -32 37
word abdull	-12 -15 10 -2 -6
word able	-2 -15 5 0 12
word about	-13 -11 -6 -13 4
word above	22 0 -3 -13 -8
word abu	-20 36 -32 -2 17
word accept	11 3 -15 2 -12
word access	-1 -6 -11 -12 14
word accomp	4 -4 0 0 0
word accord	-9 -11 -18 14 -17
word accuse	-15 26 -9 -9 -17
word across	-4 -15 -13 -1 16
word acting	5 -4 0 0 -1
word action	-14 -1 -27 -6 26
word added	15 -4 -12 4 -15
word additi	4 8 -9 -15 -31
word addres	-20 -14 -14 21 15
word advanc	-27 -15 15 -13 -1
word aerosp	15 -15 -8 -5 -4
word affair	-8 8 -28 13 -4
word affirm	-15 -15 -1 0 16
word after	-16 -8 31 -24 -23
word aftern	13 0 -1 0 -12
word afu	-3 -10 -5 -14 13
word again	-23 5 -6 9 16
word agains	-16 -20 -9 -21 35
word aged	15 -2 0 -1 -15
word agenci	-18 0 -1 22 -3
word agency	3 15 -7 -1 -15
word ago	-24 -3 23 -12 -8
word agreed	-30 11 -5 -23 6
word agreem	27 20 -34 -15 -9
word ahead	19 -18 -7 -2 -2
word aid	8 -14 -5 -4 13
word aide	16 18 -6 -15 -22
word air	16 14 -18 -14 -3
word airbor	-26 0 27 -5 -1
word aircra	-5 12 -21 12 -4
word airpor	-22 -14 -20 0 37
word al	-7 -8 13 -2 -18
word alexan	4 3 -3 0 -4
word all	-22 16 -10 8 4
word almost	-1 -1 9 -25 -16
word alone	-10 -20 10 -21 21
word along	-4 -4 -3 -3 14
word alread	3 -3 36 -1 -15
word also	6 -10 2 -21 0
word altoge	-14 -8 -1 15 0
word always	-20 -12 -23 -12 23
word am	4 13 -28 -17 -6
word ambass	-13 -15 15 9 -16
word ambula	15 -5 -8 -16 12
word americ	-6 -17 -22 -7 25
word among	-22 -6 -5 7 22
word amputa	5 0 -4 0 0
word an	13 8 9 -22 -18
word and	-8 -13 5 -28 4
word andriy	19 0 -5 -15 -19
word ankara	-23 -17 8 3 12
word announ	2 14 -14 -13 5
word anothe	2 -26 -24 -27 20
word answer	15 10 -14 -9 -8
word anthem	-4 -1 18 0 -18
word any	-10 -13 -14 12 5
word anyone	6 -15 -5 5 11
word apart	15 0 -2 -14 0
word apple	2 -6 17 0 -17
word apprec	-18 -8 -6 -8 38
word april	13 6 -35 -7 14
word arab	26 -38 -16 -4 25
word arabia	-19 -5 3 -20 27
word are	-4 10 -11 -29 7
word areas	-4 0 -4 4 5
word armed	32 -4 -8 -17 -13
word armeni	-13 -15 -14 4 16
word armour	-17 -23 -8 -6 30
word arms	-22 -5 -17 -13 25
word army	-4 -2 -24 -5 29
word around	15 15 -15 -14 -18
word arrang	22 -9 -10 -4 -9
word arrive	-4 -9 -25 -16 18
word artill	-15 -14 -8 -3 22
word as	-20 8 -17 -35 23
word ask	-3 2 -34 20 -34
word asked	-16 17 2 16 -23
word asking	17 -15 -2 0 -20
word assaul	-27 -13 -14 -18 26
word assemb	-17 -40 -4 14 0
word assets	15 15 -11 -17 -18
word assist	32 -5 -14 0 -17
word at	-20 -35 4 2 12
word attack	-4 -33 -13 -25 38
word attend	-15 -8 0 15 0
word aug	-22 0 0 22 -1
word august	6 -14 -12 -16 18
word availa	4 0 -4 0 0
word awards	-49 -3 -23 -3 48
word axios	-15 -1 -5 -14 15
word azerba	-13 -15 -14 -1 16
word azov	-15 -1 -1 -5 15
word azovst	-8 -6 -53 -24 23
word back	24 -17 0 -14 -37
word badly	-4 0 21 -2 -17
word bakhmu	17 -14 -16 -4 -1
word be	-34 41 1 3 -21
word becaus	-15 34 -24 -6 11
word become	6 0 -5 0 -1
word beds	-1 -1 -18 0 18
word been	8 16 -27 -20 -28
word before	-13 42 -13 -25 -31
word began	44 -12 -5 -32 -22
word begin	-15 15 -1 -2 -1
word beginn	2 -3 -1 1 2
word behind	-15 -12 -1 -18 26
word being	-8 19 -15 -17 14
word belaru	22 -9 -18 12 -35
word belgor	10 12 -26 -15 -10
word believ	-1 14 7 -2 -23
word belong	-6 -13 6 -15 20
word betwee	8 -23 -1 28 -28
word big	-12 28 15 -26 -16
word bigges	-1 -11 -4 -13 -2
word bilate	-15 -26 0 0 19
word billio	6 14 -25 -13 -14
word bin	-36 -11 33 -2 -22
word black	0 -9 15 0 -19
word board	-15 15 15 15 -25
word boardi	-26 0 27 -5 -1
word bodies	-5 16 -19 -29 20
word body	-34 -4 -2 12 16
word bombs	-2 -20 -4 -20 27
word border	-6 -23 -34 -15 36
word both	6 8 -19 -13 4
word box	0 -1 -4 0 5
word bread	-7 -2 10 -5 -11
word breaki	15 -13 -9 -7 -14
word breakt	15 -2 0 -1 -15
word briefe	-2 -14 -5 5 14
word brigad	-15 0 -14 -12 29
word bring	-13 -11 -25 1 9
word bringi	21 -1 -6 -8 -8
word brings	20 -7 -4 0 -12
word britis	-23 0 29 0 -15
word broker	18 -12 -15 0 0
word brough	1 -3 -30 18 -28
word brusse	-1 10 -13 13 -10
word budano	-16 34 -23 14 -30
word burns	5 0 -4 0 -1
word bus	-18 -11 27 15 -25
word buses	-16 -36 16 -8 18
word but	19 2 -27 -17 11
word by	20 -31 -8 -18 -4
word call	0 13 -1 -15 -5
word called	-29 5 11 12 -20
word callin	-27 -4 43 -5 -22
word calls	-11 9 -19 -22 17
word cambod	-15 -4 -30 -4 34
word came	-54 -19 7 -17 -2
word camps	-15 -6 -15 20 -2
word can	28 -32 -16 -8 15
word can't	-3 -1 15 10 -16
word cannot	-19 -6 -19 13 8
word capita	-1 -12 -15 -5 19
word captiv	-10 -33 -6 14 2
word captur	2 -32 -28 -14 22
word care	21 -7 19 -7 -42
word carrie	8 -3 -17 -10 -15
word carryi	13 0 -15 0 2
word cathol	17 -7 19 -11 -27
word ceasef	-18 14 -18 -15 32
word celebr	-15 3 -20 2 29
word cell	-1 -2 15 -4 -15
word cent	-8 -15 -13 -2 25
word centre	-14 -7 -13 -6 14
word chance	2 19 0 0 -21
word change	-9 -15 -14 -15 15
word check	-14 -1 -15 -5 15
word cherni	0 -7 42 -1 -37
word childr	0 0 -38 -3 9
word chorno	26 -16 -8 -21 -30
word christ	-7 23 -20 -13 -15
word circum	14 -17 -6 11 -22
word cities	-2 -20 -3 -20 26
word citize	-13 -32 13 -8 13
word civili	21 -16 -30 11 -34
word claim	-4 18 -10 0 -5
word clear	-4 18 -2 -3 -18
word close	5 23 -16 0 -33
word closer	11 -5 0 -5 -2
word cold	-16 -4 -21 -3 20
word collec	-27 -16 -18 -14 36
word combat	-9 -2 0 25 -27
word come	29 -33 10 -22 -15
word coming	25 12 -2 -16 -21
word comman	-17 -5 15 -5 7
word commen	-1 -2 -23 -7 19
word commis	-18 20 -9 27 -19
word commit	13 -12 -23 -10 21
word compla	-15 -1 13 -11 -10
word comple	35 6 -16 -38 -1
word compli	9 13 -1 -20 -3
word comrad	-4 -12 -17 -7 28
word conclu	-14 9 -3 14 -18
word condem	-10 -9 -2 -7 15
word condol	-2 0 -18 0 20
word conduc	12 14 -3 -1 -17
word confer	-15 15 0 15 -15
word confid	11 -2 -3 0 -6
word confir	-4 8 -34 -34 0
word confli	7 -2 -1 -4 -1
word congra	-15 -18 -24 -2 27
word conscr	14 -3 12 0 -21
word consec	17 -4 -15 -3 -2
word consis	16 0 -5 -15 -12
word constr	-13 20 -2 -14 -3
word consul	-25 15 14 -13 -15
word contac	15 1 -2 -9 -14
word contin	22 7 11 -25 -40
word contro	-2 -5 -15 -10 12
word conven	-1 -1 -4 -13 14
word conver	-15 15 -4 0 12
word convey	-15 -3 0 0 15
word convic	-13 -5 -9 0 13
word convoy	-9 6 21 -2 -18
word cooper	3 -20 -7 -8 1
word coordi	-24 17 -10 -5 12
word corpse	3 -1 -1 -17 12
word corres	-15 24 0 15 -24
word counci	-25 0 -1 15 22
word count	-3 19 -10 -15 -4
word counte	-2 -19 -18 24 24
word countr	-6 -6 -12 13 7
word course	-15 -15 15 -13 -1
word covere	-6 -11 -15 -3 17
word covers	-3 -1 -11 -1 15
word crashe	14 15 -26 -15 -15
word credit	19 -12 -15 -5 -4
word crews	-6 -31 -16 -21 42
word crimea	24 -23 -6 -11 -11
word cross	0 -15 -18 -19 25
word crosse	21 -14 -2 0 -16
word crown	-35 0 41 0 -15
word curren	-3 -23 -12 14 22
word damage	0 0 -5 0 6
word danger	8 0 -1 0 -7
word data	-18 -13 -1 31 -6
word date	-30 11 -11 14 -11
word daught	12 0 1 0 -13
word day	41 -11 -5 -9 -2
word days	16 -9 28 -28 -31
word de-esc	7 -3 0 -2 -3
word dead	13 13 15 -17 -20
word deal	19 -1 -31 -9 18
word decemb	4 13 -8 -10 -24
word decide	-15 15 -5 -11 14
word declin	-26 14 -3 12 -7
word decora	-1 -1 -11 0 13
word decree	-40 -1 -1 -5 29
word defenc	14 10 -19 -26 -16
word defend	36 -47 -1 -23 -27
word defens	29 7 -7 -13 -31
word delega	-23 28 -20 -1 1
word delive	-15 -18 -9 -12 20
word demand	7 -8 -10 19 -10
word denies	-3 -1 -9 19 -7
word deport	-23 2 -8 15 -8
word deputy	-12 -12 0 0 13
word descri	5 -8 -10 -1 14
word destro	-14 -3 -17 -9 17
word detail	27 -6 6 -1 -27
word detain	-18 -8 -35 -10 14
word detent	0 -1 -17 0 18
word develo	-1 -5 -22 -1 27
word dhabi	-20 36 -32 -2 17
word dialog	-3 -18 -16 14 -2
word did	5 3 -12 -15 -1
word died	15 -2 -6 -15 4
word differ	-23 -15 14 1 -17
word diffic	16 -15 -9 -5 -13
word diplom	14 0 15 0 -24
word direct	31 -20 -16 -11 -13
word disabi	9 0 -4 0 -5
word discus	-25 17 -18 -13 10
word displa	8 -2 -1 -4 -1
word disput	-20 0 -6 -6 11
word divide	-15 -4 -1 0 15
word dna	3 -2 10 -15 -6
word dnepr	-1 -1 -1 -1 5
word do	-6 12 -40 31 -26
word doctor	12 -6 12 -5 -19
word does	-3 9 0 0 -7
word doha	-2 12 -22 -3 4
word dollar	-15 -19 -19 14 24
word don't	23 -15 10 -16 -20
word done	14 6 -9 -15 -14
word donets	7 -3 4 -4 -17
word down	-24 21 -14 -14 16
word dozens	-6 -11 -14 -5 24
word draped	-26 0 27 -5 -1
word drone	-7 1 -14 -15 4
word drones	9 11 -24 -25 -5
word during	-17 -18 15 -4 10
word duty	-12 0 -3 0 16
word each	-2 11 -23 15 -6
word earlie	6 14 -6 0 -17
word early	-27 18 5 -2 -18
word easter	42 -18 -26 -11 -18
word econom	-15 13 -2 -3 14
word effect	-8 10 -1 0 -1
word effort	17 -18 14 -8 -7
word egypt	-2 -19 -2 0 20
word eight	-15 -1 -11 -1 15
word eighth	3 -1 -1 -1 0
word either	-2 18 -10 -2 -5
word el	-13 -9 -10 -7 21
word electr	-1 0 -9 0 10
word eleven	-19 -12 27 -10 -30
word embass	9 0 -4 0 -5
word emirat	21 -7 -21 -12 3
word end	-16 26 9 -15 -29
word ending	-6 -15 15 0 -14
word enemy	17 0 -2 0 -16
word energy	-25 -16 -31 -9 46
word engine	-15 -1 -1 -13 16
word englis	19 0 -15 -20 12
word enough	-15 -1 -2 2 14
word entry	-1 -12 -2 0 13
word envoys	19 -12 -16 0 -4
word erdoğa	-6 -15 15 0 -14
word escort	-14 -16 -15 -6 18
word establ	9 -15 15 -15 -14
word estima	2 14 -9 -12 -19
word eu	-3 -14 -15 3 14
word evacua	-14 -20 -3 15 13
word evan	-15 0 -7 -2 15
word eve	18 -1 -15 -9 -3
word even	10 -13 -4 18 -14
word evenin	-11 14 26 -15 -22
word every	-14 -9 -20 25 11
word everyo	24 -19 -41 -11 20
word everyt	1 -14 -18 16 -11
word examin	20 -6 11 -1 -23
word excell	-15 -8 0 15 0
word exchan	-14 19 -25 -34 7
word exerci	-16 0 -2 -2 19
word expect	0 2 -11 -19 5
word expert	2 -18 -7 -21 37
word explos	-14 -3 -17 -9 17
word expres	-12 1 -12 -20 21
word faces	-22 -1 10 22 -10
word facili	8 -18 5 -29 11
word fair	0 15 0 0 -15
word fallen	-2 -2 -8 8 -7
word famili	-5 5 -16 -24 -12
word family	1 4 10 -29 1
word far	-17 8 -23 31 -21
word farmla	-16 -1 -18 -6 31
word father	0 -11 22 -1 -14
word fault	-11 -15 -5 -2 16
word feb	-9 -4 -1 22 -8
word februa	3 19 5 -9 -11
word federa	11 -13 -8 -35 8
word fell	9 -4 -6 -1 -7
word few	14 -14 -1 0 -3
word field	-1 0 0 6 -4
word fiftee	-14 -8 -2 15 -2
word fifty	11 0 0 0 -11
word fighte	-42 -9 -8 -2 55
word fighti	-16 -4 -14 0 19
word figure	-55 -26 -1 30 -8
word file	-5 -15 15 0 -14
word final	-15 -15 15 -14 2
word find	-15 -3 0 0 15
word fire	-15 -14 -7 -2 21
word first	3 6 -15 -22 -22
word fisher	14 -1 -14 -1 -2
word five	-6 12 12 -9 -22
word flags	-28 0 41 -9 -17
word floati	-1 0 -1 6 -4
word flown	-16 0 16 0 0
word follow	26 2 2 -14 -26
word food	-39 -17 12 -21 10
word footag	-17 -15 12 -16 9
word for	1 -5 7 0 -8
word force	-6 -16 15 -1 -15
word forces	32 -24 -13 -19 -16
word foreig	-8 7 -10 3 -21
word forens	15 -4 0 -15 0
word forgot	3 15 0 -2 -15
word format	-15 -8 0 0 15
word former	-22 -16 15 -3 13
word forwar	-3 -6 -1 0 8
word fought	17 -12 -7 -16 -16
word four	2 7 -30 1 -27
word france	-18 -12 -7 0 26
word franci	-21 -17 18 -1 14
word free	1 -22 1 -33 12
word freed	41 -8 5 -30 -36
word freedo	-16 0 16 0 -1
word frees	-11 -15 -15 -6 14
word fresh	3 0 -3 0 0
word friday	49 -18 -33 -21 -20
word friend	14 0 0 -8 -14
word from	-35 -12 29 27 -12
word front	-15 -23 -22 -15 19
word frozen	14 16 -11 -17 -18
word fruit	5 -3 -1 0 0
word full	15 -15 0 0 -2
word full-s	2 -14 -11 28 -29
word fund	-35 -19 -27 -16 34
word furthe	5 -5 -31 -21 35
word gave	-8 5 -12 14 3
word gaza	-15 -20 -15 9 18
word genera	-18 -50 -18 -8 31
word geneva	19 -14 -24 -13 22
word german	-28 14 -19 0 -7
word gershk	-15 0 -7 -2 15
word gestur	9 14 -8 -1 -17
word get	-13 -14 -5 32 -5
word girl	0 -1 15 0 -15
word given	12 -18 31 -12 -26
word gives	15 -2 -3 -25 12
word glad	-10 -14 -23 13 4
word go	-17 23 4 -5 -29
word god	-4 -7 23 -1 -15
word goes	3 -6 -22 -2 4
word going	0 16 13 -1 -16
word gone	16 -15 14 10 -31
word good	-14 0 -1 15 0
word goodwi	5 -4 -1 0 -1
word got	5 -4 -13 -31 11
word govern	15 -30 -4 -10 -3
word gratef	1 15 9 -20 -17
word gratit	17 0 0 -2 -16
word gravel	24 0 -9 0 -17
word great	-2 -14 16 0 -4
word greek	17 -8 5 -11 -9
word ground	-12 -13 -14 -15 15
word group	29 -7 -13 -2 -14
word growin	-26 -13 -28 -13 39
word guaran	-13 38 -16 -7 5
word guard	26 -3 -8 -10 -14
word guards	19 -13 -4 0 -12
word guests	-14 -1 -3 -2 20
word guided	-2 -20 -4 -20 27
word guns	-1 0 -4 0 5
word guys	-18 -5 21 -4 -21
word h	-25 -21 -18 -15 20
word had	56 -29 -4 -44 -40
word half	15 -1 -23 -14 2
word hamas	-25 -18 -13 -14 25
word hand	1 35 -10 -9 -27
word handed	25 -26 -9 -6 2
word handov	-8 14 -19 -10 12
word hands	-3 5 -1 0 0
word happen	-6 -16 -25 -5 14
word hard	-15 -1 0 15 0
word has	4 26 -4 4 -58
word have	10 -21 -14 16 -26
word having	-7 27 -4 0 -21
word he	-29 -17 33 24 -32
word head	-8 -2 -16 14 3
word headqu	0 9 -8 4 -8
word heads	-15 -3 -1 5 15
word hectar	-14 -3 -17 -9 17
word held	23 1 -34 -13 8
word helico	0 -2 -6 -1 9
word help	-11 -28 -7 27 -15
word helped	40 -18 -13 -22 -8
word helpin	5 -3 -1 0 -1
word her	-21 15 15 1 -14
word here	-10 -9 -16 -2 17
word heroes	-4 0 -15 0 15
word higher	-13 -12 -19 2 21
word highne	-12 -16 8 -2 -4
word himars	-1 -2 -6 -1 10
word his	-18 -29 27 2 -17
word hold	-9 -8 -8 17 6
word holdin	-16 -16 -14 20 -23
word holds	-4 11 0 -15 21
word holida	6 27 -7 -12 -16
word holy	-5 2 -4 15 -28
word home	-28 -43 -22 16 41
word homes	-15 -3 -1 -4 15
word honour	0 -1 -17 -5 20
word hope	-18 -2 -9 -11 24
word hospit	-30 -3 22 -4 20
word host	-15 12 -16 15 1
word hostag	-19 -26 -21 23 20
word hosted	-17 20 -3 -14 -1
word hostin	-14 -6 11 -1 -16
word hours	-7 0 -8 -7 1
word househ	-15 0 -8 -19 24
word how	-7 -18 -22 19 -13
word human	0 18 -16 -15 -7
word humani	-35 20 -2 25 -11
word hundre	27 8 -23 4 -51
word hungar	-20 -13 14 -12 -6
word i	-26 14 9 4 -22
word i'm	19 -1 17 -20 -17
word icrc	14 -16 -18 -12 26
word identi	13 -3 18 -29 -26
word ill	16 14 -5 0 -20
word immedi	18 -28 -8 -8 1
word import	-5 -15 15 0 -14
word impris	-4 15 0 4 -15
word in	-25 -19 -1 20 24
word includ	-11 -3 -23 -28 31
word indefi	-15 15 -9 -9 -2
word indepe	21 -3 12 -4 -20
word india	-16 0 -15 0 28
word inform	18 -12 -16 1 0
word initia	-15 -3 0 0 15
word injure	-16 -4 -12 -1 17
word injuri	4 0 -4 0 0
word inside	11 0 -8 -2 -1
word intell	-14 15 -10 -2 5
word interi	1 -1 10 -15 -6
word interm	12 -8 -2 0 -2
word intern	-6 -17 -37 9 20
word interv	-3 -1 -11 -1 15
word into	13 -13 14 -3 -30
word invade	15 -2 -1 -1 -15
word invasi	16 -8 -12 16 -19
word invest	2 -1 -15 -1 15
word involv	-12 15 -2 0 0
word iryna	14 -9 0 0 -12
word is	-3 -4 -11 -16 -9
word island	15 -14 -13 -2 0
word israel	-25 -21 -14 -14 26
word istanb	13 2 15 -20 -32
word it	29 -32 8 -4 -26
word its	16 -56 -25 0 -3
word jailed	-16 -4 -14 0 19
word jan	-23 14 -1 22 -16
word januar	-13 29 -4 -4 -16
word jersey	0 -1 -4 0 5
word joint	-12 -6 -13 -1 12
word journa	-6 -16 -11 -19 20
word journe	-2 14 -2 -1 -11
word july	-12 -15 -22 16 7
word june	0 4 19 -2 -26
word just	0 -14 14 3 -16
word keep	18 8 14 -37 -10
word keeps	8 -20 -27 -19 -5
word kept	3 -5 -2 10 -6
word kharki	12 0 -2 0 -10
word kherso	12 -32 -19 -3 24
word kids	-20 -13 4 18 -24
word kiev	18 -8 -17 -16 7
word kiev-c	21 -11 -1 -4 -6
word killed	-24 -13 -27 -15 21
word kilos	-1 -7 21 -5 -20
word kind	4 -3 -24 -1 19
word kingdo	-13 19 -9 0 12
word km	-9 -1 -3 -12 11
word know	-18 -14 -29 -8 26
word known	-11 16 0 -8 0
word kremli	0 23 -5 -8 -19
word kursk	-30 -19 22 26 -19
word kyiv	2 4 -41 -3 -20
word laid	-21 -1 -1 -13 22
word land	2 -12 15 -15 -12
word landed	-38 -15 39 -13 -15
word laos	-16 -1 -16 -4 35
word laptop	-22 -9 -9 28 16
word large	-15 19 0 15 -17
word large-	7 -6 0 0 -1
word larges	38 -8 -17 -19 -18
word last	-12 -1 -7 -39 24
word late	17 -7 20 -19 -29
word latest	25 -3 -20 0 -4
word launch	9 -8 -2 -9 10
word law	-14 -11 0 15 0
word lead	0 12 -6 0 -6
word leader	-13 -32 13 14 20
word leads	5 -3 0 -1 0
word learne	19 -7 18 -21 -18
word least	6 5 12 -15 -12
word led	-24 24 -23 -15 -1
word left	-17 -5 -1 -19 26
word leo	-9 16 0 -3 -15
word less	13 -7 -22 -14 26
word let	-2 -7 13 1 -10
word letter	-26 -16 14 18 -15
word libera	-18 -3 -25 -19 41
word life	-5 -14 -11 -1 8
word like	-35 -15 1 -17 14
word line	-14 -31 -20 -22 31
word link	0 -7 13 -1 -5
word list	10 -9 14 -6 -19
word listed	-13 -13 -1 21 -11
word lists	-30 40 -33 -18 -17
word little	4 -5 15 0 -15
word lives	18 -20 -19 -6 15
word living	-15 -14 -12 -1 16
word long	24 4 -2 -26 -1
word look	15 -16 13 -1 -19
word losses	-1 -1 -1 -1 5
word lost	-8 -16 20 -3 2
word loved	29 -4 0 -25 -2
word luhans	17 -3 -3 -2 -10
word lukash	7 0 -3 0 -4
word lviv	9 -36 -11 -21 25
word made	-26 12 -1 25 -10
word mainta	14 1 0 -9 -14
word major	-7 10 -1 0 -2
word make	-5 -6 -15 16 -2
word makes	15 -1 -9 -4 -3
word manage	10 -21 0 7 -15
word many	-4 -23 -23 15 -13
word march	15 -1 -22 -5 8
word margin	-20 -4 15 -1 -14
word marine	-10 -4 16 -3 -16
word mariup	44 -24 -30 -34 -26
word matter	-10 31 19 -14 -32
word may	-2 -24 11 -5 -2
word me	-28 -10 9 22 -15
word measur	18 -6 -8 -8 -15
word medals	-4 0 -15 15 3
word media	1 17 -10 -23 -25
word mediat	16 -32 -18 0 -12
word medica	8 -24 6 -32 21
word medics	-17 -4 -15 0 21
word medins	14 12 -5 -16 -4
word meet	-15 -9 -3 -22 18
word meetin	-31 -7 9 -10 3
word member	29 -3 -14 4 -13
word memora	-14 -14 -23 -1 30
word men	-17 -22 10 13 -28
word messag	7 4 -9 0 -2
word met	-22 -8 23 -14 0
word milita	12 -6 -37 8 8
word millio	-15 8 -17 12 5
word mine	-14 -2 -16 -5 16
word minist	-5 -16 -21 16 -7
word minors	-15 18 -9 -10 -24
word minsk	23 -1 -6 0 -19
word minute	-3 -19 -8 -2 17
word missil	-39 11 -9 -22 0
word missin	-17 -27 -29 29 28
word mod	-25 0 27 -5 -2
word mofa	5 5 8 -23 -39
word mohamm	-24 0 30 0 -15
word moment	5 -6 15 -15 -22
word monday	22 12 -4 -17 16
word money	-1 15 -6 -1 -15
word monito	-4 -12 -10 -1 25
word month	14 -7 -16 -26 14
word months	-15 11 16 3 -24
word more	-1 -22 -17 23 -8
word morgue	13 0 -8 -4 -1
word mornin	10 -14 26 -1 -32
word mortal	8 0 -1 0 -7
word moscow	19 7 -12 -28 -23
word moskal	-29 10 -1 29 -7
word most	41 -16 -19 -20 -33
word mother	3 8 -4 -5 1
word munich	-15 20 -4 15 -15
word must	-36 8 -10 -8 4
word my	-20 -33 18 21 -3
word nahyan	-12 -15 13 -1 -12
word name	20 0 9 -20 -17
word names	-27 5 7 -1 -22
word nation	8 -13 27 -9 -22
word native	-12 -4 15 -15 -9
word nature	-15 -3 0 0 15
word navy	24 -1 -15 -1 -26
word near	-20 -17 3 -35 5
word nearly	-11 -14 -18 -10 21
word need	15 -15 0 0 -1
word needs	-23 -15 0 17 -6
word negoti	28 45 -32 -24 -29
word neithe	26 12 -16 -15 -4
word neutra	7 -4 -2 0 -1
word new	25 -5 1 -38 -32
word news	-19 2 -2 -5 14
word next	13 3 -34 0 8
word night	6 0 -21 0 15
word nine	-19 10 -29 4 -14
word ninete	4 0 0 -4 0
word no	-19 25 -26 16 -14
word nobody	13 -15 13 -2 -15
word none	-17 -14 1 -8 8
word not	-15 25 -19 -1 -11
word noted	21 -1 -8 -16 -13
word nothin	12 15 0 -4 -20
word novemb	4 -29 -21 -3 29
word now	21 16 -4 -24 -35
word nuclea	24 -16 -7 -14 0
word number	34 -6 10 -19 -26
word nurse	-4 -5 27 -1 -29
word object	-14 -3 -17 -9 17
word oblast	7 0 0 -5 -2
word occupa	14 0 0 -1 -12
word occupi	10 -1 -1 -4 -4
word octobe	-11 -16 -21 -1 23
word odesa	13 -9 -14 0 0
word of	-20 12 -9 -3 10
word off	24 -8 7 -11 -40
word offere	0 -15 0 -1 15
word office	13 -31 3 -4 -7
word offici	-4 20 -31 23 -16
word oldest	30 -2 -12 -5 -16
word oleh	-15 0 15 -11 -15
word oleniv	0 -2 15 -4 -15
word ombuds	-51 11 -16 15 10
word on	-7 -17 30 -40 6
word once	-15 0 0 15 0
word one	-49 17 33 -3 -27
word ones	34 15 0 -20 -2
word online	1 0 -14 0 13
word only	-2 -18 -19 8 18
word open	-3 9 0 0 -7
word opened	-1 12 -10 -1 0
word operat	-18 -2 -16 17 -10
word opport	-18 -11 -6 0 25
word opposi	16 -14 -1 -1 -5
word or	12 -4 20 6 -26
word organi	-5 18 -4 -15 -10
word orthod	30 -33 -17 -2 -3
word other	8 -9 31 -10 -8
word others	-14 0 -6 0 14
word our	-13 -23 12 4 -15
word ours	7 -6 -20 -7 16
word out	-12 -36 -36 6 16
word outcom	15 -3 0 -9 -14
word outsid	17 -11 17 -9 -29
word over	-24 9 12 -32 -3
word overal	3 -2 -16 25 -5
word overni	-16 -7 6 -2 15
word own	24 6 -16 -19 -19
word packag	6 -18 -11 -14 7
word pakist	-16 0 -15 0 28
word palest	-15 -18 -12 -9 18
word papers	-15 0 15 -11 -15
word parall	10 -1 -6 0 -4
word parcel	-23 -20 -14 -14 32
word parent	15 -2 0 -1 -15
word paris	-18 -13 -17 -2 31
word part	31 -15 -18 -10 -8
word partic	-15 -3 0 0 15
word partie	-26 19 10 -22 19
word partne	9 -15 -10 1 -26
word pass	-9 -9 -2 -22 28
word past	14 -14 -1 0 -2
word patien	-2 0 0 0 3
word patrio	-1 14 -7 -3 -10
word paul	-15 0 -7 -2 15
word pause	22 34 -23 -26 -30
word pay	0 15 0 0 -15
word peace	-9 1 13 14 -43
word peacef	-1 -1 -1 -1 3
word people	23 -6 -28 -8 -11
word per	2 0 -13 -2 2
word percen	-12 -6 -6 15 1
word person	-34 -15 11 0 17
word phone	-24 11 13 -17 -5
word photog	9 -5 -4 0 0
word pictur	0 0 -15 -2 15
word place	18 16 -41 -24 8
word placed	14 -8 0 -8 -3
word plan	-2 16 -2 -2 -9
word plane	-44 -1 30 -13 3
word planes	1 -2 0 -2 3
word planne	-14 29 -14 -15 -24
word plant	13 -26 -9 -26 2
word please	15 -15 -1 6 -23
word plus	6 0 0 -5 -2
word point	-3 -21 0 -1 23
word pointe	8 -2 -10 -4 8
word pokrov	-31 -14 -14 -15 18
word police	4 0 -4 0 1
word politi	-17 -3 -15 -1 19
word pope	-26 15 17 -4 -13
word port	14 -9 0 0 -12
word possib	15 0 -9 -4 -3
word posted	4 0 -4 0 0
word postpo	-40 42 -26 -12 -21
word pow	14 6 -5 -1 -15
word power	14 -21 -15 -2 20
word pows	-23 13 -4 -22 -1
word prelim	-1 -13 -2 19 -6
word prepar	-56 18 -16 -18 -7
word presen	-17 -7 -42 13 44
word presid	-11 -25 31 5 -24
word previo	16 -1 -14 -5 0
word priest	17 -7 19 -11 -27
word prime	7 4 -2 -23 -24
word prince	-36 19 40 0 -19
word priori	0 15 0 0 -15
word prison	-19 17 1 -19 -1
word privat	2 -12 -4 -14 0
word proces	17 14 -16 -14 -22
word produc	8 13 -1 -4 -16
word progra	-10 -10 -21 -2 22
word progre	-9 -2 23 -12 -19
word propos	-15 -3 -5 14 9
word protec	-11 -8 -2 15 -18
word provid	13 -6 0 0 -7
word psycho	-5 -7 -24 -5 30
word public	11 7 -16 -15 12
word publis	-8 1 18 -8 -18
word pushin	-15 11 -4 -15 14
word put	2 -9 11 -18 -5
word putin	-5 -15 15 4 -15
word qatar	1 13 -31 -8 -7
word qatari	25 -1 -3 0 -22
word questi	-13 -3 -19 15 -15
word quotin	-1 15 -3 -1 -15
word raised	-13 22 -7 18 -26
word rank	4 0 -4 0 0
word rare	0 -15 -12 0 15
word reache	21 -16 -20 -11 -16
word read	2 -5 15 -4 -15
word ready	-17 -9 -29 25 0
word reaffi	-16 1 -15 -7 8
word rear	-1 -1 -1 -1 5
word reason	20 -11 -13 5 -7
word recall	-10 -9 -22 27 -19
word receiv	-23 -15 7 -30 28
word recent	9 -2 -1 -3 -2
word recep	-4 -15 15 0 -14
word recove	-10 10 -16 -2 3
word red	0 -15 -24 -20 28
word refuge	-9 -2 14 -14 -15
word regime	8 -5 4 -11 -6
word region	-33 -5 8 0 1
word regist	-15 -7 13 14 -6
word rehabi	13 -16 0 -6 -10
word reinte	26 0 -3 -1 -23
word reiter	-7 -15 -3 -6 15
word reject	-3 9 0 0 -7
word rejoin	-14 -3 -11 15 -15
word relati	14 9 -4 -2 -14
word releas	-29 4 23 -15 3
word relief	-9 -9 -1 -7 14
word reliev	9 -20 -6 -20 23
word remain	-6 -13 12 -17 12
word rememb	-16 -1 -7 22 -1
word repatr	16 -5 14 -16 -21
word replie	-23 15 6 -19 -17
word report	-12 13 15 2 -16
word repres	-3 1 -11 15 -15
word republ	45 -20 -20 -30 0
word reques	4 -4 0 0 0
word requir	13 -1 -16 -17 17
word rescue	15 -9 -22 11 -7
word reside	-49 -23 -6 16 37
word respec	-15 -8 0 15 0
word result	-19 14 -16 15 -26
word resump	-4 30 -10 -17 -18
word return	13 0 -22 -4 -11
word reunif	28 -10 -6 -1 -20
word reunit	-4 25 -6 -11 -37
word reuter	2 10 -18 -2 -5
word review	-27 -9 13 19 -16
word right	17 9 -16 -3 14
word rights	-12 22 -14 -16 -10
word risen	19 -3 -16 -4 -1
word riyadh	-24 3 30 -2 -15
word rocket	0 -2 -6 -1 9
word room	0 -1 -18 0 19
word rose	-18 -17 -23 -5 27
word roughl	0 15 0 -15 0
word round	-1 16 -7 0 -15
word rounds	-13 -28 14 -2 1
word row	-14 0 15 0 -15
word rt	-13 -2 -1 22 -7
word ru	-22 -6 -2 -12 7
word rubble	-2 0 -25 -2 29
word rules	1 -13 -2 18 -7
word rumour	4 11 -15 -1 -15
word runnin	-1 -10 15 -15 -16
word runs	-1 -1 6 -1 -6
word russia	4 6 -15 17 -44
word s	-5 -28 -20 -15 26
word said	2 3 -15 2 20
word sailor	27 -23 -21 -14 -4
word salman	-24 0 30 0 -15
word same	-2 -8 13 -7 -15
word sample	-2 0 0 3 0
word sapper	-18 -3 -13 -10 15
word saturd	10 -3 20 -4 -35
word saudi	-30 14 15 -20 25
word saw	5 -5 0 0 0
word say	-14 -1 -29 -6 17
word saying	7 4 -7 0 -4
word says	-12 -5 -2 -22 -2
word schedu	-6 17 0 0 -15
word school	-16 -3 24 -2 12
word sea	14 -9 0 0 -12
word search	-17 -14 0 13 -2
word second	24 2 -12 -15 -9
word sector	-17 -19 -30 -15 23
word secure	2 -4 -11 15 -18
word securi	-24 -15 7 18 1
word see	-25 2 22 5 -33
word seen	13 12 -15 -7 -1
word seized	26 -10 -4 -1 -32
word sent	-12 -14 0 31 -16
word senten	26 0 -4 -5 -22
word separa	15 4 -20 2 3
word septem	1 20 -5 0 -19
word sergea	15 -12 -19 -14 0
word seriou	22 19 -8 0 -34
word served	0 -3 13 0 -10
word servic	-3 -11 -23 3 -15
word servin	-14 -14 -14 -1 15
word set	-12 8 -22 21 -4
word settle	-16 -22 -19 -11 25
word seven	19 -23 -27 11 -40
word sevent	-4 12 12 -6 -6
word severa	-21 0 -1 -16 0
word severe	-6 -49 -12 -7 44
word she	-29 -18 14 26 12
word sheikh	-12 -15 10 -2 -6
word ship	13 -9 -2 -9 -6
word short	-18 6 15 -15 -31
word shortl	-16 17 -1 -2 -2
word shot	-5 -4 -14 -4 26
word should	-15 15 -1 -2 0
word show	-17 -1 15 -14 -5
word shown	-5 3 -10 0 11
word shows	2 -38 13 -22 8
word sick	15 15 12 -2 -34
word side	46 18 -30 -35 -24
word sideli	-15 -6 -11 15 7
word sides	-20 6 5 -22 8
word sign	11 -6 0 -8 0
word signed	-36 6 -18 -7 36
word silenc	-2 -14 -3 -1 15
word since	-17 -10 -39 8 21
word single	33 14 -17 -16 -18
word sister	27 -1 -3 0 -25
word six	-22 -11 6 12 -16
word sixtee	22 0 -7 -15 -3
word sixth	0 0 -14 0 14
word sixty-	15 0 -2 -3 -13
word snake	15 -14 -14 -3 0
word so	-25 -2 -27 45 -25
word so-cal	-16 -14 -2 -6 29
word soil	30 -7 -16 -8 -39
word soldie	8 -8 -5 -2 -24
word soluti	-1 -1 -1 -1 3
word some	-6 -30 4 -6 14
word son	20 0 -1 -20 -8
word soon	-5 6 21 -2 -23
word source	-18 47 -28 1 -29
word spasis	-5 -7 -16 17 -2
word speak	-26 -15 -3 17 -12
word speaki	-25 -15 -1 17 -9
word specia	-30 -14 -14 22 -2
word spent	1 -23 8 -1 -10
word spirit	-14 20 -2 -14 -3
word spoke	9 -19 -11 -24 10
word spokes	-7 13 -1 -13 -21
word spring	0 -10 -4 -2 15
word staff	-15 -24 -16 -15 18
word stage	39 12 5 -8 -15
word stages	-15 -14 4 -3 13
word standi	0 3 -3 0 0
word stands	-20 -14 -14 28 13
word star	-24 -4 -17 0 19
word start	-18 -6 -22 20 -18
word starte	6 -5 0 0 -1
word state	-11 -46 -31 31 14
word stated	-2 0 -2 10 -6
word statem	-19 -36 -17 19 28
word states	5 4 -22 -9 23
word steelw	4 0 -4 0 0
word step	-19 -21 13 -1 0
word steps	-17 -17 -16 -7 18
word still	-21 15 24 13 -47
word stood	-14 15 -10 -9 -11
word stop	-2 -10 -16 8 -13
word stress	-33 -2 -3 33 -8
word strike	-13 0 -8 -1 17
word strong	-23 -25 -8 -6 35
word struck	8 -6 -1 -2 0
word studen	-5 -9 -10 -1 18
word submit	-3 18 -4 0 -15
word succee	33 -6 -13 -13 -13
word succes	34 -10 -19 -33 -7
word such	25 4 -23 -24 -4
word sudan	-13 -9 -22 -7 28
word suffer	5 -12 13 0 -12
word summer	15 -1 -1 -15 -5
word summit	-5 15 -12 15 -30
word sumy	4 0 -1 -3 0
word sunday	25 -36 25 -26 -8
word superv	-5 -1 -25 0 29
word suppli	0 0 -2 -9 10
word suppor	-16 -42 -6 -3 22
word surren	-39 -14 -15 -19 35
word suspen	-9 -15 -5 -2 16
word swap	-16 31 -3 -33 -8
word swappe	31 1 -13 -15 -14
word swaps	2 0 0 5 -14
word sweden	1 15 -1 0 -15
word switze	-4 15 -13 15 -30
word system	-3 8 -16 -3 14
word take	-12 3 9 -28 -8
word taken	-34 -22 1 -6 17
word takes	-27 0 -11 25 -14
word talk	-10 -8 13 -19 0
word talked	-1 15 -19 -7 15
word talks	23 22 -14 -41 -33
word tally	-20 -4 0 22 -1
word tanks	-20 -12 -18 -2 36
word tatyan	-3 10 -1 0 -7
word tayyip	-4 -15 15 0 -14
word teache	-20 -15 24 -5 12
word team	-11 -5 8 -7 -4
word teams	-15 2 -4 -13 17
word telegr	14 34 -5 -16 -29
word teleph	-3 0 17 -1 -32
word tempor	0 -1 -17 0 18
word ten	-2 -3 2 8 -39
word tens	-20 -15 -15 -12 16
word tenth	11 -6 0 -8 0
word terms	-14 -14 -11 -5 15
word terrib	16 -15 -9 -9 -14
word territ	40 -12 -14 -14 -15
word thaila	-15 -4 -30 -4 34
word than	-1 -8 -20 22 -20
word thank	-7 25 -18 20 -14
word thanke	2 -5 0 14 -18
word thanks	-9 -17 26 -19 -19
word that	-10 22 -12 -22 -12
word the	-30 -23 19 10 15
word their	-11 -11 -16 -10 6
word them	-10 -35 19 -37 24
word then	-13 -32 33 -5 -25
word there	-34 4 -4 1 4
word these	4 -7 -4 -16 9
word they	27 -25 0 -29 -23
word third	-8 -20 24 -40 -9
word thirte	-14 -1 -15 -4 15
word thirty	-1 -1 -2 14 -32
word this	17 -5 9 -10 -16
word those	3 14 -23 -32 7
word thousa	-22 -15 -16 6 4
word three	8 -6 6 9 -35
word three-	-1 15 -2 -15 -4
word throug	-1 -21 -16 21 -34
word thursd	16 -13 -11 -4 -1
word thus	20 -3 -15 -4 -1
word ties	14 0 0 -9 -14
word time	16 -15 -15 -17 15
word to	-47 21 -4 -20 15
word today	19 -7 12 -39 -21
word togeth	22 -17 -15 -3 -8
word told	-10 -4 -6 15 4
word tomorr	21 4 -3 -20 -19
word tonigh	19 14 -13 -8 -19
word tonnes	-1 0 -10 -18 25
word too	12 9 21 -10 -28
word took	25 9 -42 -4 -9
word top	16 -4 -1 -9 -14
word tortur	-3 -1 -11 -1 15
word total	23 -15 -12 -34 1
word toward	-18 -27 23 -5 -15
word trade	-18 -21 11 -4 15
word traded	24 -5 -19 -16 1
word transf	9 -11 -2 -28 10
word transp	0 15 -3 0 -15
word treate	-21 -16 -18 -2 27
word treatm	-25 -5 9 9 8
word trilat	-25 5 14 -9 -22
word troops	2 -4 -15 -37 24
word truce	-6 15 -12 -7 10
word trucks	-12 -4 -1 -7 13
word trump	-16 13 -13 -15 14
word trust	-10 -31 -21 -14 34
word try	-11 -16 -15 2 4
word tsentr	-1 -1 -1 -1 5
word tuesda	3 -4 -8 -18 3
word turkey	-23 10 -2 -15 15
word turkis	14 -9 -13 0 -2
word turn	-1 -1 15 0 -15
word turned	-4 12 0 -2 -7
word twenty	8 0 -4 -7 3
word twice	-15 0 17 0 -19
word two	13 3 -16 -63 10
word türkiy	-13 -15 14 -20 1
word u	11 -15 -14 -5 15
word ua	-40 -21 -9 9 1
word uae	0 -33 -12 10 19
word uk	-7 0 14 0 -15
word ukrain	7 5 -2 12 -55
word umerov	-18 29 -23 -11 -29
word un	-16 -36 -25 17 23
word under	-11 -19 8 13 -10
word underg	6 -15 8 -5 -15
word unders	15 22 15 -16 -40
word unicef	-6 -26 -7 26 -24
word unit	-14 -3 -19 -5 16
word united	29 -41 -33 -8 43
word units	-27 -2 -14 13 1
word unlawf	7 18 -3 -2 -19
word until	-13 -14 -21 12 21
word up	-10 9 -21 9 -1
word urgent	7 -2 0 0 -6
word us	-25 0 -31 -8 9
word use	-18 -11 -6 0 25
word vatica	-5 14 10 -13 -15
word vehicl	-29 -32 -16 -7 39
word veresh	14 -9 0 0 -12
word verifi	-3 -15 0 15 -15
word very	23 13 -4 -25 -17
word vessel	14 -9 -2 -9 -6
word vetera	-1 -1 -7 -1 11
word via	4 0 -1 -3 0
word video	-6 -14 30 -5 -17
word views	-16 -11 -33 22 19
word visit	-1 -3 6 -15 14
word visite	-4 -4 12 -3 -12
word visits	-1 -5 -2 -13 14
word vladim	10 -15 14 -16 -15
word vladiv	-16 0 -2 -2 19
word voiced	-13 -15 -3 -4 15
word volody	-15 -15 15 15 -14
word volunt	-10 -19 -24 -9 33
word vostok	-1 -1 -1 -1 5
word wait	-18 0 32 20 -37
word waitin	33 13 -16 4 -16
word waits	13 3 -9 -6 -2
word walked	-12 -14 -7 0 15
word want	-29 2 -15 23 -18
word war	-16 -12 6 3 -36
word warrin	-5 -12 -1 -7 13
word warrio	38 -8 -42 -33 8
word was	7 -15 -20 6 -1
word washin	5 -27 -29 2 39
word watch	-8 -7 2 16 -18
word watche	0 -1 -4 0 5
word water	0 -14 -1 -12 12
word way	13 10 4 -1 -39
word we	22 -6 -56 -13 4
word wednes	16 3 -22 -26 0
word week	-25 -2 17 4 -19
word weeks	-36 -19 4 23 -17
word welcom	-7 -30 12 -16 5
word well	19 -15 -16 -9 0
word went	13 -3 -7 -2 -2
word were	21 -26 1 -34 1
word what	18 -2 -36 -1 14
word whelan	-15 0 -7 -2 15
word when	-11 13 7 -19 -8
word whenev	-2 0 -2 10 -6
word where	-18 -24 26 -14 9
word whethe	-26 -7 -11 -5 26
word which	-6 -38 33 -9 -2
word while	-15 0 0 15 0
word who	2 -43 21 -29 -12
word whole	-3 -5 14 0 -24
word whom	-19 -3 6 -9 7
word whose	27 -15 -26 -6 -12
word why	-6 8 -1 -1 0
word will	-1 10 -13 -48 -15
word willin	-15 0 0 -12 15
word winter	14 -5 -17 -19 19
word wish	15 -14 -14 -3 0
word with	-10 11 23 -43 -8
word within	7 -19 -9 11 -18
word withou	35 -20 -17 -24 2
word witkof	-5 15 -15 0 -8
word witnes	0 -2 -15 0 16
word woman	21 0 -2 -20 -7
word women	30 6 -18 -22 -2
word won't	-6 12 -1 -8 -1
word words	10 -6 -15 -9 15
word work	-7 -10 -27 21 17
word workin	20 17 -11 -23 -16
word works	-4 -3 15 -15 -12
word worth	-15 12 0 0 4
word would	-20 35 -9 14 -24
word wounde	0 2 -31 -18 4
word wounds	15 -1 -1 -15 -4
word wrappe	4 -8 20 -5 -15
word wrote	15 8 -1 -15 -10
word xiv	-11 6 15 -3 -15
word year	16 8 13 -24 -31
word years	31 14 -6 -17 -29
word yermak	19 0 -5 -15 -19
word yes	-9 -9 -11 14 -3
word yester	-26 -20 31 -7 -32
word yet	-9 31 38 -2 -26
word york	-6 -19 15 -1 -4
word you	8 9 -7 -3 0
word younge	27 -2 -11 -5 -14
word your	12 -4 15 -20 -11
word youtub	0 0 9 0 -9
word yug	-1 -1 -1 -1 5
word zapori	26 0 -16 -4 -14
word zayed	-12 -15 10 -2 -6
word zelens	-13 -8 14 14 -32
word а	-1 -17 0 5 -25
word аби	-7 15 -15 -11 -6
word або	-5 25 -27 -21 -12
word абу-да	17 20 -17 -32 -32
word август	-57 19 19 -19 -10
word авдіїв	-7 0 -2 -2 10
word авиабо	15 -1 -2 -4 -15
word авиаци	11 -10 23 -14 -20
word автобу	39 31 -47 -38 -27
word автомо	10 0 -1 -7 -6
word авіауд	-15 0 -1 -13 15
word агента	-3 -1 -3 0 7
word агентс	16 0 -1 -15 -8
word агресі	10 0 -1 -5 -4
word адвока	-1 14 -15 -15 4
word адже	-15 -17 18 -1 -9
word адміні	9 -1 -16 -3 12
word адрес	0 -2 -4 -4 10
word адреса	0 0 -6 0 7
word адресу	7 -1 -1 -6 1
word аес	15 -4 -9 -15 0
word азерба	-49 -7 -4 -1 53
word азов	-15 0 0 0 15
word азова	-32 -12 17 -15 -4
word азовск	-1 -1 -15 -14 15
word азовст	30 -14 -14 -35 -16
word азовце	-2 -1 0 0 3
word азовця	-19 -16 15 -2 -11
word азовці	2 -1 -16 -5 17
word аквато	-15 -15 -29 -10 24
word активі	-20 12 -5 -2 -9
word акція	-11 -14 -22 -21 33
word але	10 -13 -25 -29 10
word алекса	-14 -9 -7 -3 16
word алексе	-7 0 16 -1 -12
word америк	-22 10 -19 -13 4
word ампута	9 -1 -2 -1 -5
word андрій	-10 -11 10 -2 -7
word анкара	0 3 -1 0 -2
word анкаре	-24 10 -20 15 13
word анкару	-15 1 15 0 -2
word анкары	-16 0 0 0 16
word анкарі	-1 -16 0 0 17
word аппара	3 0 -1 -7 4
word апреле	-11 -4 -1 -1 15
word апреля	6 11 0 -11 -12
word арабск	-9 -13 29 -2 -27
word арабсь	26 -7 -12 -28 -15
word аравии	-12 0 -1 -1 14
word аравії	12 0 0 9 -15
word аресто	38 -2 -10 -7 -32
word арифме	15 0 -3 -4 -14
word армени	-7 0 -1 -1 10
word армии	23 0 -22 0 -1
word армянс	-29 -4 -1 -1 33
word армія	2 -3 -2 -10 13
word армії	9 0 -6 -17 16
word артиле	-1 -1 -6 -15 15
word атак	-15 0 0 -12 15
word атаки	-15 20 -1 -6 9
word аферис	-15 -6 -4 15 -10
word ахмат	-8 -1 0 -1 10
word аэродр	-26 -22 1 -12 13
word аэропо	-31 30 15 -7 -1
word б	8 -3 27 -14 -36
word б'єтьс	-13 -2 -11 -16 20
word бабуся	5 0 20 -22 -7
word бабусі	15 0 -3 0 -15
word бабушк	16 -3 3 -16 -14
word багато	-11 -27 45 -16 3
word багать	6 -10 13 -4 -27
word бажанн	0 0 0 4 -4
word базу	-16 -1 -14 15 12
word базі	9 -3 -3 2 -4
word баку	-48 -7 -2 -1 51
word балтий	-2 -15 -14 -1 15
word банки	-1 -1 0 0 3
word баталь	-18 -18 -24 10 24
word батька	-14 -4 32 -12 -7
word батьки	7 0 -3 -4 0
word батькі	36 -15 -24 -18 -20
word бахмут	8 -15 -11 -31 18
word бачив	-16 -6 -5 -14 10
word бачила	-1 -17 37 -7 -39
word бачили	-8 -3 19 -44 30
word бачимо	-10 15 -7 -23 18
word бачити	17 -10 -28 -19 13
word ббм	12 0 0 0 -12
word без	10 -12 16 -15 -2
word безвіс	26 -10 -33 9 -24
word безкош	-5 -10 -23 9 25
word безопа	-7 12 -17 -6 16
word безопл	0 -15 -6 -3 15
word безпек	4 16 -49 0 25
word безпец	17 0 14 -22 -17
word белару	22 -17 -14 -7 -1
word белгор	-8 -2 -34 -15 35
word белору	35 -44 -6 -15 -7
word бердян	15 -18 -18 -13 2
word бере	13 -4 -12 -4 -4
word берег	-19 0 -1 -1 20
word бережі	-1 13 -8 -15 15
word березе	-10 -7 11 -21 28
word березн	-35 -12 12 2 14
word беремо	0 0 -11 -4 14
word беспил	11 -20 -17 -23 5
word беспла	0 -2 0 -1 3
word би	14 0 -7 0 -14
word билеты	-15 -10 15 -10 -10
word благод	32 7 -19 -11 -16
word ближай	10 -39 -9 -16 49
word близки	30 -2 -38 13 -28
word близьк	-19 6 -22 27 -31
word блокпо	15 -3 -15 -11 -14
word блокує	-1 6 0 -1 -4
word бмп	-10 -5 -13 -9 21
word бо	-22 -42 -18 39 -46
word богдан	14 -4 -5 -10 -4
word богу	6 -13 -5 0 -9
word бодай	-1 0 -12 10 6
word боев	-25 -2 -11 -5 36
word боевик	-20 -4 -4 -5 28
word боевог	-4 0 0 -4 9
word боевые	-13 -7 15 -14 -15
word боепри	5 0 -2 -5 0
word боец	-16 -1 22 -3 -5
word бойови	-25 -9 -13 20 13
word бойові	-6 -12 -30 -31 44
word бойца	28 -2 -1 -10 -24
word бойцам	-14 14 14 -18 -14
word бойцов	-7 -25 12 -13 -15
word бойцы	0 -5 15 -7 -20
word боку	-13 27 -33 -21 -1
word более	-12 -24 2 24 -26
word болезн	14 -1 -4 0 -14
word больни	-31 -1 11 -7 25
word больны	18 9 -12 -15 -20
word больше	17 -32 -8 12 -69
word больши	9 -1 -16 21 -45
word большо	17 -3 -20 -2 -45
word бомб	-15 22 -3 -15 13
word боремо	1 -4 0 4 -1
word борони	16 -9 -13 -4 -16
word борт	34 0 -21 -3 -17
word борту	-42 24 2 -32 -1
word борщ	-5 -16 14 -3 15
word боці	0 14 -12 -15 -13
word бою	-6 -21 -19 -2 10
word боях	20 -6 -16 -21 -13
word боєць	-3 -1 12 -2 -7
word боїв	15 0 -15 -10 -6
word бпла	3 -7 -17 -40 6
word брали	20 -7 -16 -22 -9
word бранці	50 -7 -19 -31 -44
word брат	16 0 -41 -9 37
word брати	-1 0 -3 0 1
word братів	5 -1 10 0 -15
word бригад	-24 -25 9 -26 38
word британ	-17 -17 18 -1 2
word брифин	11 -7 -1 -5 -10
word брифін	-2 -4 11 -4 0
word бронем	-26 -15 0 0 25
word бронир	-5 0 -1 -1 7
word бросил	-31 -5 -18 5 39
word брудні	-15 15 -8 -6 -2
word брюссе	-2 -11 -26 -8 34
word брянск	5 -6 -18 -11 -4
word був	-15 -2 -18 13 3
word буває	-4 -3 -9 11 2
word будано	21 13 -30 -11 -49
word будапе	12 -1 -24 0 14
word буде	28 9 -5 -5 -39
word будем	2 -11 -17 -20 7
word будет	-1 12 -33 -43 -11
word буду	-3 6 14 -30 -26
word будут	-14 -2 -9 0 22
word будуть	-25 25 -17 -6 -23
word будь	-17 -11 4 -6 14
word будь-я	-23 -17 -18 33 -17
word букови	-15 0 16 0 0
word була	-8 -3 -9 12 -10
word були	36 -10 -14 -40 -20
word було	-32 -1 11 -5 -5
word бути	-16 7 12 -16 -5
word буцімт	-4 15 -8 -6 -10
word бы	2 26 -16 -10 -8
word был	2 15 -16 -27 -21
word была	21 -15 3 -2 9
word были	29 -24 -31 -15 -19
word было	42 -13 -24 -13 -72
word бюджет	-9 -1 5 -12 10
word бюро	-5 0 -8 -2 14
word бєлгор	-4 32 -19 -2 -17
word бійцям	-15 0 -13 -15 30
word бійці	-31 -5 -1 -12 18
word бійців	19 4 3 -18 -33
word бік	-36 4 -3 -6 31
word білору	11 1 -18 -24 12
word більш	39 -1 -7 0 -29
word більше	-33 22 2 -4 -15
word більшо	1 0 0 11 -11
word більші	29 -13 8 -31 -26
word біля	8 -3 0 -5 0
word в	-27 -7 17 -19 2
word в'язни	11 -2 -10 -2 -6
word в'язні	-19 -8 -3 -11 34
word ваги	-6 -1 15 -2 -15
word вагнер	24 -26 -15 -14 -14
word важив	-16 0 15 0 -5
word важить	16 0 -6 0 -14
word важко	-16 -14 0 -3 15
word важкоп	11 -10 -28 -10 0
word важкох	-11 -24 13 -7 18
word важлив	-9 -4 -13 13 -12
word важна	14 0 0 0 -14
word вам	-10 13 -2 -26 -4
word вами	1 -16 -29 4 -3
word вантаж	-30 -2 -3 25 9
word вас	15 5 -14 -6 -15
word ватика	13 -5 -36 14 -22
word ваш	-2 -17 -5 20 -5
word вашинг	-7 35 -3 -3 -31
word ваших	16 -15 -4 -1 -6
word вважав	2 -5 3 -21 -15
word вважал	19 -1 -5 -18 2
word вважаю	-13 0 0 35 -30
word ввечер	-5 -9 23 -1 -27
word вдалос	-25 14 -15 22 -34
word вдень	2 -15 -2 0 15
word вдома	24 -17 -29 -8 -25
word вдохну	16 0 -10 -6 0
word вдячни	-13 -2 15 1 -8
word вдячні	24 -8 -3 -5 -12
word веде	1 0 -2 7 -15
word ведемо	-24 41 -18 -16 -30
word ведетс	-15 -1 -14 15 -12
word ведомс	-14 -3 -31 13 13
word везли	-20 -14 -3 -2 19
word везут	8 -1 0 0 -6
word везуть	-4 -2 17 -4 -15
word вели	17 -15 -4 -5 -10
word велики	-16 12 -18 1 -8
word велико	-34 -25 22 -2 9
word вересн	-29 -6 11 -33 12
word верещу	-7 13 -2 5 -20
word верить	-7 16 -14 -1 -15
word верифі	-35 -15 -9 36 -31
word вернем	14 -15 -16 -24 8
word вернит	-8 12 6 -14 -12
word вернув	-30 -3 34 -25 -9
word вернул	-11 -37 -32 8 7
word вернут	-17 0 -19 11 3
word версии	3 0 -5 -5 7
word версія	-8 -3 23 -2 -18
word вертаю	-13 -3 -16 -3 27
word вертол	4 -14 -14 -13 -1
word верхов	-31 -15 -23 -1 30
word верьте	-12 27 -2 -3 -20
word весни	13 -16 -19 -15 14
word весной	-17 -17 11 -5 22
word вести	13 -2 -3 9 -18
word весь	0 -3 -6 18 -34
word ветера	-3 0 -27 -10 33
word вечера	11 0 0 -1 -11
word вечеро	26 -7 -29 -18 -21
word вечора	20 -6 -6 -5 -13
word вечір	-24 -3 18 3 2
word вещи	-14 0 0 0 14
word вже	-15 -7 22 0 -12
word взаимн	-22 -2 -7 8 12
word взаимо	14 0 -2 0 -12
word взамен	30 -36 -21 -17 -14
word взамін	-15 16 -1 -1 -18
word взросл	-14 -1 0 17 -2
word взрыво	-13 0 -5 -14 15
word взяла	-1 2 -11 0 10
word взяли	-19 -15 -6 -4 13
word взят	15 0 0 -5 -15
word взято	-17 -1 0 -4 18
word взяты	-14 -1 -1 -1 17
word взятых	15 -1 -14 0 -15
word ви	-16 -15 5 16 13
word вибух	-15 0 -3 -27 28
word виведе	11 -9 -5 -5 0
word вивезе	14 4 -6 -7 -6
word вивезл	23 0 -25 0 -4
word вивезт	27 -4 -7 -18 -13
word виводи	28 -1 -3 -18 -11
word вигадк	-28 -38 -12 -52 71
word вигаду	-2 13 -10 0 -5
word видел	-15 -2 16 -2 -14
word видео	13 -12 -5 -24 -1
word видим	14 -18 -14 -14 1
word визвол	-25 -23 23 6 -21
word визит	-17 0 0 -5 20
word визита	-12 -1 -1 0 15
word визнач	-21 33 -38 -15 2
word визнає	-1 15 -3 0 -15
word вийшла	22 -12 -16 -5 -2
word вийшли	12 -7 -1 -36 3
word вийшло	11 -1 -3 0 -6
word викона	11 4 -9 -23 -23
word викону	-10 -20 18 -13 -27
word викрад	-4 12 -1 -18 11
word викрал	-2 -2 -5 14 -11
word викрес	9 6 -1 -7 -7
word викрит	-4 -1 -8 11 -6
word виктор	1 15 0 -2 -15
word вилуче	-1 -2 -2 -2 6
word вимага	13 -42 -31 -32 36
word винесе	-13 -14 -11 -15 16
word винесл	-15 0 -4 23 -16
word винниц	-26 -2 28 0 -22
word випадк	-15 -22 13 8 10
word випадо	-6 13 -9 -6 0
word виписа	9 0 -6 -2 -2
word виплат	-6 -20 -25 -6 48
word виплач	0 -1 -1 0 3
word виповн	-17 -11 -15 14 -6
word виправ	-7 0 -1 -15 15
word випуст	-14 -7 -1 -6 9
word вирвал	36 0 -9 -10 -23
word вирван	15 0 -3 -11 -2
word вирок	-15 0 -4 23 -15
word вироки	-15 -1 -14 21 -14
word вирокі	-15 -5 -4 23 -16
word вируши	5 0 -5 0 0
word виснаж	18 0 -10 0 -10
word виснов	-6 0 -22 -19 27
word виступ	23 -6 -13 16 -13
word витрим	-13 0 -9 0 14
word витяг	-12 -14 -16 -17 17
word вице-п	3 -2 0 0 0
word виїхал	29 -1 -3 -13 -16
word виїхат	-26 -4 -17 -9 7
word включа	10 8 -3 -17 -4
word включе	-8 30 -17 -21 2
word включи	-37 -11 2 -19 22
word вкотре	8 14 -5 -7 -13
word вкс	32 -2 -16 -16 -33
word владел	0 0 -1 -10 10
word владим	-12 16 -2 -13 -32
word влітку	5 -3 -8 0 7
word вместе	0 -16 22 -9 -33
word вместо	-8 11 -4 -3 3
word вмс	18 -3 -14 -4 -18
word внаслі	-12 -1 -14 15 -15
word вне	0 12 -2 -1 -13
word внесли	0 -14 15 0 -8
word вновь	-24 -53 -19 -24 39
word вночі	-14 -25 39 -20 11
word во	16 -17 -16 0 -7
word вогню	-16 13 -16 -3 -2
word вода	-34 -1 30 -1 5
word водите	-15 13 -21 -27 10
word водноч	-10 0 26 -6 -19
word воду	-4 -1 -15 -15 23
word воды	-6 -3 15 -15 4
word воевал	6 0 -5 0 -1
word военко	10 -15 17 -11 -17
word военно	0 -15 -14 2 -14
word военны	26 2 -8 -58 -17
word возвра	24 -4 9 -42 -36
word воздух	16 0 -10 -6 0
word воздуш	11 -27 -9 -4 26
word возз'є	21 -4 -23 -22 -4
word возмож	4 4 -1 0 -7
word возобн	-16 0 -4 12 7
word возрас	5 -2 -14 11 4
word воина	19 0 -3 -5 -16
word воинов	35 -10 -10 3 -44
word воины	22 -8 -15 -6 -20
word войну	-15 0 0 16 -7
word войны	-13 -2 -8 27 10
word войск	-21 -9 -34 -15 29
word войска	-8 -3 -13 -18 26
word вокзал	0 0 -15 -2 15
word воли	-12 -15 -12 -7 28
word волинь	-17 -4 18 -8 -5
word волині	-24 0 20 0 6
word волонт	-13 12 5 9 -22
word волю	11 -8 9 -27 -25
word волі	22 -3 -2 -6 -13
word вона	-6 -13 -18 -7 7
word вони	-8 -11 10 -16 -43
word воно	-26 -1 15 14 -1
word вооруж	-7 -16 -19 2 14
word вопрос	-32 2 -18 15 4
word ворог	5 -24 -31 -24 16
word ворога	-1 -3 -4 -5 8
word ворожо	39 0 -5 -14 -29
word вороне	-14 -6 -19 -10 28
word восемь	-15 -13 -22 -18 20
word восени	0 15 -23 -3 1
word воскре	2 11 9 -16 -25
word воссое	15 12 -13 -1 -23
word восста	6 -5 0 -17 8
word восток	13 -1 -6 -3 -13
word восьме	13 -4 1 -15 -5
word восьми	15 0 -3 -9 -14
word вот	-14 -14 -6 16 -14
word воювал	16 0 -6 -1 -9
word воює	-1 -13 -2 -13 25
word вояків	15 -4 -15 -14 -3
word воєнна	9 -10 -9 -13 19
word воїн	3 0 0 0 -3
word воїнам	-28 -2 -62 -16 51
word воїни	55 -15 -37 -42 -2
word воїнів	7 -1 -1 -19 -30
word впервы	15 -4 4 -15 -32
word вперед	40 -3 -27 -16 -27
word вперше	-7 -5 29 -20 -24
word впізна	-4 -13 13 -1 -10
word вранці	11 13 -21 -9 -23
word врач	-28 -7 12 -4 -3
word врачей	23 -3 -15 -1 -12
word врачи	2 -15 37 -6 -35
word времен	-5 -13 -2 -2 16
word время	-11 -73 -18 -14 31
word врио	-13 14 -2 -1 -13
word вручен	-15 0 -18 14 14
word вручив	-34 -4 -42 -6 46
word вручил	-25 -1 -4 -10 22
word врятов	22 0 0 -4 -20
word врятув	5 0 -5 0 0
word вс	-8 -16 23 -23 -42
word все	21 -25 -39 -7 24
word всего	1 -2 -27 -2 -19
word всем	6 -22 36 -21 -20
word всех	0 5 -22 -12 -19
word встано	7 -1 -20 0 1
word встигл	15 -12 -8 -1 -18
word встрет	12 -8 33 -8 -52
word встреч	-36 -3 -17 28 -13
word всу	10 -16 -5 -19 0
word всього	-20 -13 -26 3 14
word всю	6 0 0 0 -6
word вся	-12 -15 14 -8 -13
word всяких	15 -10 -7 -2 -15
word всі	-23 -62 21 -28 47
word всій	17 -10 -13 0 -2
word всім	13 -3 19 -29 -19
word всіх	-21 16 -4 -11 0
word вта	17 -2 -4 -7 -5
word вторгн	4 -3 -15 -2 10
word вторже	-11 0 -9 20 -4
word второй	24 6 -38 -27 -40
word втором	-1 -19 8 -18 -17
word вторую	-15 -1 15 0 -15
word втрати	14 -10 -16 -31 26
word вуглед	2 0 -1 -3 2
word вчасно	-10 17 -9 -1 -14
word вчера	37 -25 -13 -11 -27
word вчераш	1 0 9 0 -9
word вчить	-16 -14 21 -9 -33
word вчора	-22 -1 19 -23 4
word вчораш	-16 -9 34 -9 -31
word вы	-23 15 -5 22 -32
word выведе	-26 -2 -12 -5 37
word вывезе	5 -2 -3 15 -17
word вывезл	-8 -3 -14 -2 10
word вывезт	15 -1 -6 -12 -9
word выгляд	3 -1 -1 -1 0
word выдвин	12 5 -17 -19 -27
word выехал	2 -2 14 -13 -17
word вызвол	-22 -1 -7 27 -2
word выйти	-34 -14 -20 -21 24
word вынес	-2 0 -5 -1 8
word выплат	-21 -21 16 10 -13
word выполн	5 -1 -21 -24 -1
word вырази	0 13 0 0 -14
word вырвал	24 0 -9 -8 -9
word выстав	-1 -3 -2 -7 13
word выступ	-17 -20 -39 25 6
word выходи	1 -2 -1 -5 8
word вышедш	-28 -14 18 -6 14
word вышел	-19 -5 11 -17 7
word вышла	-19 -49 -19 -5 28
word вышли	-5 -4 -18 -13 16
word вэсэуш	20 -2 -1 -17 -2
word вээсуш	15 -15 -14 0 -15
word вячесл	10 0 7 -1 -15
word вів	11 0 -7 -3 -2
word вівтор	-12 17 -1 -6 -17
word від	-10 -7 -36 6 4
word відбир	11 -15 -1 0 12
word відбув	34 -15 -25 -13 16
word відбуд	-3 1 -6 -15 15
word відбул	-21 -2 -35 15 7
word відбут	-9 16 -15 -1 -15
word відвід	-41 -17 -5 -15 60
word віддав	18 -7 -16 -12 10
word віддад	-18 26 -7 -8 -5
word віддал	33 -8 0 -21 -24
word віддан	10 0 -8 0 -2
word віддат	26 -1 -15 -20 67
word відділ	8 0 -8 0 0
word відео	-45 3 33 -17 -11
word відзна	-43 -2 -21 -14 52
word відкла	0 24 -3 -2 -20
word відкол	7 0 -1 -5 -1
word відкри	-24 -1 -36 -13 32
word відмов	-20 13 -22 -32 13
word віднов	-15 21 -29 -37 19
word відома	5 14 -14 0 -2
word відоми	-2 13 -10 0 -5
word відомо	9 8 -30 -8 -6
word відпов	-27 18 -10 -16 -7
word відпра	-10 -5 -17 -10 32
word відпус	9 -11 -67 2 44
word відтак	7 -1 -1 -4 0
word відчин	30 -3 6 -4 -38
word відшук	-5 0 0 5 -1
word візит	-2 14 -1 -10 -10
word візити	-20 -10 -15 -13 35
word візьмі	-10 -14 -10 -14 15
word війна	-12 -4 -3 20 -1
word війни	-22 -24 20 9 -22
word війну	-12 -20 15 -3 24
word військ	29 -21 -40 28 -27
word вік	15 0 -10 0 -6
word віком	8 0 -2 -1 -5
word віктор	-29 -16 19 -14 -21
word вільно	-12 -2 -1 5 9
word вільні	24 -1 -27 -12 12
word він	-36 9 49 -13 -18
word вісім	11 7 15 -19 -27
word вісімд	15 -14 -14 -14 -15
word вічна	5 0 -2 -1 -2
word г	13 -7 -2 -6 -13
word га	-29 0 -2 12 11
word гаазі	-10 0 0 22 -13
word газ	-4 12 11 0 -16
word гаком	-1 14 -8 -7 -15
word гальму	0 3 0 -3 0
word ганна	-33 -4 -5 40 -7
word гарант	-15 10 -17 -21 4
word гарниз	-13 -7 -19 -11 33
word гарніз	15 -5 -14 -4 -15
word гаряча	15 -6 -24 -10 15
word гарячу	-9 -8 15 -1 -14
word гварді	16 -1 -8 -2 -7
word где	7 -28 -9 -20 -7
word гектар	-14 -18 -1 -2 19
word генера	-27 -15 8 -19 22
word генпро	-16 -1 -12 12 10
word генсек	0 23 -1 -2 -20
word геншта	-2 0 -1 -2 5
word герман	-26 -3 -6 -1 27
word герои	2 0 -5 -1 4
word героя	-4 0 18 0 -15
word герої	8 0 -1 0 -6
word героїв	-28 -4 49 -11 25
word гибель	22 -8 -5 -11 -16
word гимн	-15 0 15 -1 -4
word глава	3 -15 3 12 -41
word главно	24 -8 -16 9 -32
word главны	-15 15 0 -6 8
word главы	-14 15 -3 -2 -12
word гладко	10 0 7 -1 -15
word говори	0 3 -7 -32 -5
word говоря	12 -14 -3 -13 -1
word год	-39 -28 32 15 -21
word года	-37 -9 10 19 -17
word годин	4 12 -20 10 -19
word години	-2 23 17 -16 -26
word годину	14 -5 -6 -4 -6
word году	-52 14 -34 19 4
word голова	2 -18 10 -16 5
word голови	8 15 -6 -13 -18
word головн	-33 5 -4 -1 11
word голову	3 -6 -17 14 -11
word голос	-5 19 22 -6 -26
word голоса	-20 -6 0 -13 13
word голосу	14 0 -15 -15 16
word гомеле	9 -3 -2 -4 0
word города	-6 0 11 0 -4
word горяче	-15 -9 -1 -2 18
word госдум	15 0 -14 -3 -14
word госпит	-13 -2 10 -33 -5
word госпіт	-2 -34 -6 -14 27
word гостин	-8 18 13 -2 -23
word госуда	-28 -15 -4 4 16
word готова	-33 21 -17 -28 -9
word готови	-2 24 -13 -2 -17
word готовн	0 7 -1 0 -6
word готовы	-11 23 -17 -32 -21
word готовя	-19 21 20 -20 -33
word готові	-16 20 2 -13 -32
word готува	-12 -18 14 -7 -6
word готуєм	22 -17 -29 -20 32
word гражда	6 8 -10 -38 -4
word грайво	11 0 0 -1 -11
word границ	25 4 -6 10 -22
word график	-14 30 -3 -2 -19
word графік	0 -13 0 0 13
word греко-	28 0 -18 -14 0
word гривен	-8 -2 14 -13 3
word грн	-1 -23 -26 -15 41
word грозил	15 -7 -1 -4 -15
word громад	4 -10 -17 2 8
word грошей	0 -16 -12 -5 29
word гроші	15 -20 -13 -17 19
word грудня	-16 0 15 15 -15
word груза	-15 -2 -1 -3 15
word група	9 -31 -45 -3 4
word групам	22 -4 -14 0 -6
word групи	6 10 -16 10 -35
word группа	-35 23 -18 -26 12
word группе	-8 -12 -8 12 -15
word группи	-40 -15 -20 -13 22
word группо	-2 0 -5 -1 8
word группу	-15 -14 -13 -9 17
word группы	16 -1 -9 -6 -15
word групу	28 -6 -19 -6 -21
word губерн	-23 -16 29 -7 -31
word гумани	-13 11 -7 -8 12
word гуманн	15 -10 -7 -2 -15
word гумані	-10 -2 -8 -16 5
word гур	8 -1 -40 3 -8
word гідно	14 -1 -3 0 -10
word да	13 3 -3 -7 -13
word дав	-10 -1 0 -11 14
word давали	11 -1 22 -6 -30
word давлен	-12 -4 15 -4 -2
word даже	-7 15 0 -1 -28
word дайте	-14 -37 6 -3 4
word дал	-15 -24 13 14 -4
word далее	-15 -2 15 -4 3
word далеко	0 -15 0 0 15
word дали	-23 7 -23 -13 32
word дальше	14 -14 -26 -17 -10
word далі	-9 -7 -24 8 1
word даними	-19 -17 -8 18 -36
word даних	-6 -2 -8 5 7
word данные	-4 -24 -1 15 27
word данным	-2 -5 -19 14 -12
word дані	19 11 -32 -18 -11
word данії	-23 -11 18 -16 -5
word дасть	7 19 -15 -7 -6
word дата	-32 42 -27 -19 -30
word дати	-8 -12 -13 -5 30
word датою	-1 -8 -14 -26 32
word дату	-22 38 -32 -6 -37
word даты	-7 15 -1 -2 -6
word дають	-17 -15 28 -5 14
word дає	-7 0 -19 10 9
word два	-12 -27 18 -55 23
word двадца	17 -18 1 -1 -20
word двадця	2 -7 30 12 -57
word дванад	15 -7 28 -18 -42
word две	9 -21 -21 -26 12
word двенад	22 -14 -20 17 -65
word двері	25 -6 21 -7 -41
word двести	-7 -11 -16 16 -10
word двое	-17 -33 -43 -32 32
word двоих	-2 9 -10 -12 18
word двома	-18 -9 -12 -6 20
word двох	-5 12 -16 -3 5
word двохсо	13 -9 -2 0 -2
word двоє	25 -34 -4 -31 -1
word двум	-15 0 -16 -9 26
word двумя	-7 -13 1 -16 16
word двух	-4 13 -26 0 -11
word двухсо	22 0 24 -21 -28
word дві	38 20 -30 -20 -22
word двісті	43 -10 -1 -33 -1
word двічі	-3 -1 -14 -1 18
word де	10 -20 -33 -38 49
word дев'ят	-5 -29 11 6 -1
word девочк	6 -1 -6 -5 5
word девяти	-14 -1 -10 -12 15
word девять	24 -6 -1 -30 -16
word дежурн	-14 -6 -19 -10 28
word действ	-20 -13 -5 -31 15
word декабр	-32 -4 21 -13 25
word деклар	-14 -31 -16 -6 40
word дел	-22 15 10 11 -16
word дела	0 -1 -2 -2 5
word делали	0 15 -7 -2 -15
word делега	-18 -8 -28 3 17
word дело	-32 -15 8 -14 5
word делу	0 -1 -6 -4 11
word денис	-23 22 -15 -12 -25
word день	-16 -2 -13 -24 -18
word деньги	-5 -7 -2 -1 12
word депорт	-21 -25 -33 42 -5
word депута	16 12 -24 3 4
word держав	-11 -20 -27 -8 22
word держал	6 0 -5 0 -1
word держат	-1 -15 16 -1 -14
word держду	6 0 0 -6 0
word держим	-32 22 -15 -12 -15
word держит	18 9 -10 -13 -22
word держпр	-15 0 0 0 15
word держсп	16 -2 -2 0 -13
word десант	-15 0 0 0 15
word десяте	37 0 -23 -24 -17
word десяти	-15 -1 -9 -8 19
word десятк	-16 3 7 -23 15
word десять	-23 -5 19 -6 -20
word деталь	14 16 -6 -7 -17
word деталі	-3 -7 4 -4 -33
word детей	-11 -27 -21 -12 27
word дети	-12 -2 13 4 -4
word детьми	-5 0 2 0 3
word детям	-14 14 15 -1 -15
word дехто	27 -14 -24 -14 -29
word деякі	-12 -6 14 -9 -25
word джерел	-22 28 -22 -14 -5
word дзвони	-27 -9 34 9 -17
word дзвінк	2 7 11 -15 -18
word дзвіно	-11 -15 14 -13 -9
word дзуппі	1 15 -7 -13 -4
word диверс	-17 -13 -3 16 -10
word дивіть	-30 -2 25 -6 -15
word диплом	-6 -1 -13 16 -17
word директ	0 -2 14 22 -32
word дислок	-7 0 0 0 7
word дитина	6 0 -15 -13 15
word дитини	-7 -17 -22 27 -8
word длился	19 0 -7 -3 -12
word для	-49 -33 -52 1 55
word дмитри	12 19 -15 0 -13
word дмитро	12 -1 17 -3 -20
word дней	-13 -16 29 -21 1
word днем	1 -12 -1 -33 10
word днепр	4 -1 -2 -6 5
word дни	-31 23 14 -21 -18
word днк	-2 -22 17 -1 -21
word днк-ек	13 -5 -3 -5 -1
word днр	-10 10 0 6 -37
word дню	-33 12 -3 34 -14
word дня	-29 3 19 -25 6
word днями	-28 -12 28 -5 -3
word дні	17 -18 29 -28 -30
word днів	-17 11 10 -39 -17
word дніпра	0 0 11 0 -10
word дніпрі	0 -1 0 -15 15
word до	-16 -15 6 -20 -2
word доба	-7 -3 19 -2 -18
word добави	-20 17 -21 13 -19
word доби	-13 -1 24 -16 10
word добра	15 -1 -14 -1 -2
word добрал	-14 -2 27 0 -17
word добре	-15 -2 6 -10 -4
word добрий	9 -17 3 -18 -10
word добрих	15 -3 -2 -14 -14
word добров	-13 1 7 -12 6
word доброг	25 -6 25 -6 -45
word доброй	-12 -15 -12 -7 28
word добру	17 -2 -11 -10 -6
word добрі	8 -6 -1 -1 -1
word добу	-10 13 -22 -18 16
word довго	1 -20 -24 -1 20
word довгі	3 -1 14 -2 -16
word довери	11 11 -1 -11 -10
word доверя	-6 -7 0 12 0
word доволь	-1 14 -12 -15 -6
word довше	14 0 -7 0 -14
word довідк	12 -2 -2 0 -11
word довічн	4 -18 -7 -5 -6
word догова	36 0 -37 -17 -23
word догово	-10 -12 14 11 -41
word додало	7 -10 -15 3 -5
word додатк	-15 15 0 0 -15
word додому	0 -19 -1 0 -28
word дождал	-2 -1 -4 8 -3
word доки	6 -1 0 0 -5
word доклав	14 0 -6 -13 -3
word доклад	-1 7 -1 11 -14
word докуме	-3 0 4 -36 6
word долар	-1 -4 15 -16 0
word доларі	-16 -12 -28 -20 36
word долгий	12 0 -1 0 -11
word долгих	6 0 -3 0 -3
word долго	29 0 -25 -7 -9
word должен	-33 43 -16 -12 -38
word доллар	-11 -9 -9 -3 30
word доложи	-15 0 -1 15 0
word долуча	0 4 -4 0 1
word долучи	12 -2 -5 -4 -1
word долю	0 0 0 10 -10
word доля	-14 -6 -10 15 -4
word дома	2 -1 -11 -41 -20
word доме	-6 0 11 0 -8
word домов	4 -4 -5 -21 13
word домови	2 15 -18 -28 -3
word домовл	1 0 -14 1 -29
word домой	-44 -5 20 -13 39
word дому	-2 0 0 0 3
word домівк	5 0 -4 0 -1
word донбас	-17 14 -9 -8 18
word донецк	-2 -18 -8 -22 12
word донець	35 -3 -6 -3 -29
word донечч	18 -22 -38 -27 17
word дончан	20 0 -2 -3 -15
word донька	12 -11 13 -8 -19
word доопра	-10 14 -2 -1 -11
word дописі	15 -15 -2 0 0
word допові	-26 2 -17 -21 7
word допома	11 -7 10 8 -15
word допомо	-1 11 -13 -22 -9
word допомі	21 -2 -30 -4 9
word доправ	36 10 -24 -2 -31
word допуст	-14 -1 -10 -22 25
word дорабо	-1 -2 -3 -16 20
word дорога	-19 -14 22 18 -34
word дороги	23 14 -17 -15 -19
word дорого	-20 -1 17 -4 -16
word дорогу	7 0 0 0 -7
word дорогі	-16 -16 -1 -6 24
word дорозі	13 15 -16 -1 -13
word доруче	-7 14 24 -11 -19
word доручи	-4 -19 15 0 15
word досвід	-33 -14 -16 -9 45
word дослід	13 -1 -10 -1 -1
word достав	-6 32 -7 -28 -4
word достиг	8 -3 -26 4 -16
word доступ	-25 -1 -15 8 24
word досягл	15 -1 -3 -2 -15
word досягн	15 -15 -1 0 0
word досі	-33 -14 -61 -1 53
word доходя	-2 -2 -8 0 11
word дочека	-24 51 33 -19 -36
word дпсу	16 -15 0 -12 -30
word дрони	-24 -3 18 -7 8
word дронів	-17 -12 12 -16 8
word друг	-10 -15 -3 -20 35
word друга	16 -18 -1 -12 4
word другие	-12 17 -14 -3 -14
word другий	-16 12 -3 -19 -24
word других	-6 10 -14 -2 -15
word другог	-14 -8 25 15 -22
word другу	-10 -15 6 -14 43
word дружин	-23 -15 11 -22 -1
word друзья	30 5 -15 -18 -23
word дснс	-2 -1 -14 0 14
word дуже	7 1 -8 -7 -42
word дульце	-15 -1 -5 0 16
word душ	-27 -22 -17 -14 38
word дшв	14 0 -9 -15 14
word дякую	17 -14 -21 -20 -16
word дякуєм	-6 -19 -4 24 -15
word діб	-6 22 -66 -25 64
word дівчат	9 -12 22 -28 -20
word дівчин	15 0 -2 -7 -6
word дізнав	15 -15 -2 -4 0
word дізнає	-5 13 -9 -6 0
word дій	-27 15 -10 12 -13
word дійсно	-15 18 -13 -11 -12
word дійшли	15 -1 -9 -15 -1
word ділки	0 -15 -2 -2 19
word дістал	6 -1 -4 -15 2
word дітей	-15 -20 -21 7 -23
word діти	16 -5 20 3 -32
word дітьми	16 -18 -12 1 -29
word дітям	-23 -2 -15 -3 34
word дія	-13 -7 -15 -14 15
word евакуа	-32 -29 -17 -6 35
word евакуй	1 0 -14 -10 16
word его	-35 11 13 -25 -22
word едет	15 -11 -15 -14 -11
word единиц	-3 -15 -20 -9 17
word единов	-1 -2 -3 -16 20
word едином	0 -2 0 -1 3
word единст	-3 -6 -13 -9 26
word едут	2 -3 16 -12 -27
word ее	15 -18 -19 7 -33
word ежедне	-15 -3 -2 15 -3
word експер	32 -20 -37 8 3
word екіпаж	-13 0 -17 0 21
word електр	-4 12 -11 -15 15
word еленов	-16 -2 -5 -1 18
word ему	21 -1 -12 -2 -17
word емірат	26 -5 -34 -22 -25
word енерге	-11 8 -16 -21 28
word енерго	-5 -5 5 -15 15
word ердога	-17 13 -11 -4 16
word ереван	-48 -7 -2 -1 51
word ермака	3 0 -2 -1 0
word если	-21 -7 -16 0 15
word есть	12 -13 -4 -22 -3
word етап	42 -42 4 -23 5
word етапам	20 7 -16 0 -12
word етапи	2 -14 15 -2 -8
word етапу	-15 11 15 0 -10
word етапі	-6 9 -1 -3 -1
word етапів	-9 -2 -30 9 -4
word ефіру	-1 -47 -8 10 46
word ефірі	4 0 -10 28 -16
word еще	30 -21 -34 -30 -35
word ж	22 8 -7 -15 -32
word жалоб	-7 0 -8 -5 17
word жаль	0 0 -15 9 -26
word жартую	-5 0 15 0 -15
word жартує	-6 0 7 0 -1
word ждала	-1 0 -5 -10 8
word ждали	40 7 -17 -19 -26
word ждать	13 -25 -9 -1 8
word ждем	20 12 -12 -10 -12
word ждет	-2 12 -15 -12 -22
word ждут	-2 -8 4 -15 -3
word же	-7 -12 -26 10 25
word желани	-13 -8 -2 -16 22
word жен	11 16 -27 -10 -1
word жена	0 0 7 0 -6
word жене	-15 -1 -9 -16 21
word женеве	-13 -13 -6 -3 14
word женевс	29 -24 -25 2 -14
word женеві	-9 12 -1 -29 1
word женско	31 -1 -7 -16 -28
word женщин	-4 17 -16 -5 -32
word жены	3 -4 23 -4 -26
word жест	10 -15 -13 -2 15
word жеста	0 16 -1 0 -15
word живий	-20 4 17 -4 -16
word живими	-5 0 0 13 -8
word живут	-23 0 15 36 -18
word живые	-15 -13 -4 15 0
word живыми	-15 -15 -5 15 9
word живых	-14 0 -6 -1 19
word живі	5 -13 -34 -17 37
word жизни	-13 0 -1 -14 14
word жизнь	-6 -10 -19 -11 11
word жизнью	15 0 -15 -5 -15
word жилье	-13 -13 -18 -12 21
word жителе	-11 -37 0 -20 38
word жители	2 -2 20 -2 -18
word житель	2 -7 9 10 -15
word жителя	-20 14 -19 -12 -3
word жителі	-36 -1 37 -2 -1
word жити	-37 -5 -18 -18 42
word життя	-47 -22 12 0 34
word жить	-25 -25 -8 18 25
word жовтен	-35 -7 -29 40 -32
word жовтня	12 -23 -8 20 -25
word жовтні	-9 -1 -2 -8 19
word жоден	3 12 -4 -23 -11
word жодним	12 -7 0 -2 -9
word жодних	15 26 -28 -28 -52
word жодног	-38 -18 -28 -8 28
word жодної	0 1 9 7 -34
word журнал	-8 -4 -3 19 -17
word жінка	19 -3 -17 -11 -20
word жінки	-4 -43 -23 15 10
word жінку	12 -10 5 -2 -20
word жінок	-26 -26 2 33 -11
word жіночи	-14 -15 -4 15 -10
word жіночо	-18 -16 18 -14 -22
word з	-23 -16 14 16 -19
word з'явит	-2 11 -2 0 -7
word з-помі	-30 -2 23 16 -34
word з-під	-8 -15 -8 -2 29
word за	-8 -34 -12 0 24
word забезп	5 -13 -5 -5 -2
word забере	21 -5 -6 -15 -9
word заберу	8 0 -1 -7 0
word забира	27 5 -9 -28 8
word заборо	-15 -2 28 16 -35
word забрав	-4 14 -7 -6 -10
word забрал	5 -30 14 -13 -7
word забрат	-66 14 23 -19 32
word забува	-9 -1 -6 -2 16
word забути	-7 0 -15 15 -15
word завало	-14 0 0 0 14
word завалі	-9 -15 -9 -2 30
word завдав	-15 0 -1 -13 15
word завдан	-20 -7 5 -11 14
word завдяк	5 -17 9 -8 5
word заверш	-31 -24 14 -46 8
word завжди	9 15 -15 -15 -4
word завтра	38 -12 -23 -10 -20
word загало	15 -13 -11 17 -35
word загаль	-6 12 -21 -28 30
word загибл	46 10 -44 -40 -38
word загину	-19 -26 -7 -35 26
word загрож	-3 0 -17 -2 20
word задача	-27 0 -2 27 -27
word задерж	-5 -15 -29 -16 42
word задоку	1 -1 -12 -4 13
word заздал	0 1 12 0 -13
word зазнал	-27 0 0 18 11
word зазнач	9 -7 -7 -23 17
word займає	-17 -2 -2 25 -7
word займет	9 12 -7 -11 -25
word зайшли	-2 0 -2 0 4
word закарп	15 -13 -12 -7 -20
word заклад	3 -3 16 -1 -17
word заклик	-20 27 -20 -2 13
word заключ	-35 12 -22 -17 29
word законч	27 -18 -32 -5 -26
word закрит	3 0 -1 0 -1
word закрыт	-6 0 -1 -1 8
word закінч	-12 -4 15 7 -25
word залиша	-23 -14 12 10 -10
word залиши	-7 24 -30 12 -24
word заложн	-16 -1 -1 11 9
word залі	-15 -8 -12 -6 16
word залізн	2 0 -3 -12 10
word замену	-9 -14 -1 0 14
word замест	9 -1 -16 10 -18
word заморо	-16 1 -3 -4 22
word занима	-8 -4 -16 14 -21
word заняла	-22 -5 27 -2 -15
word заняти	-15 0 -10 -9 20
word заочно	-29 -1 -9 11 9
word запад	15 -1 -1 -2 -15
word запам'	21 0 -13 -4 -4
word запис	0 -4 -8 -3 14
word записа	-26 -15 17 -22 1
word запису	-9 -8 14 -1 -12
word запит	-4 0 0 9 -5
word запита	-15 -9 -12 18 -9
word запити	-15 -9 16 21 -22
word запиту	-15 -3 30 -3 -13
word заплан	-19 19 -31 -15 22
word запоро	-10 -11 -14 -8 13
word запорі	41 -23 -27 -15 -20
word запроп	-18 34 -11 -2 -35
word запрош	-7 0 -11 -7 23
word запізн	-2 -14 14 -13 5
word заради	13 -5 -8 0 -1
word зараз	-41 35 -4 -20 -10
word заране	-1 18 -7 -4 -9
word заручн	17 9 -17 -20 -14
word заседа	-11 -7 -10 6 7
word застав	-1 -1 13 -1 -11
word застен	8 -2 -1 19 -23
word заступ	-12 15 -20 12 -14
word засудж	-25 -7 -16 -3 7
word засуди	-6 -13 -16 19 -15
word засіда	-26 -7 -13 21 -17
word зателе	-29 -14 11 -15 5
word затем	-31 -17 15 -9 -4
word затрим	12 -5 -24 6 9
word затрон	0 28 -1 -14 -16
word затягу	-22 14 -9 9 -2
word зафикс	-3 -15 -1 -3 15
word зафікс	-1 -15 10 -5 14
word захвач	-13 0 -5 0 17
word захисн	1 -15 3 -39 -1
word захист	-1 8 -1 -5 -7
word захища	20 0 -6 -5 -16
word захода	14 -1 -3 0 -11
word заходи	26 -1 -15 -8 -6
word заході	-13 15 -15 0 -2
word захопи	29 0 -4 -3 -25
word захопл	-1 -1 -9 9 1
word захід	6 -12 -26 -20 40
word защита	0 0 -5 -2 7
word защитн	7 -13 -2 -17 -9
word защища	5 0 -5 0 -1
word заяв	-15 15 -7 -6 0
word заява	0 -1 -12 0 13
word заяви	-7 24 -25 -7 9
word заявил	-46 6 8 -11 7
word заявле	-4 -12 -22 -20 16
word заяву	-3 -1 -1 3 1
word збитки	-1 -2 -11 -4 16
word збито	-10 -1 -7 -15 17
word збройн	30 -13 -34 -12 -25
word зброю	0 -7 -12 0 16
word зброї	5 0 0 0 -5
word збіг	0 0 -8 0 8
word зв'язк	5 -1 -5 -20 17
word зв'язо	-8 -15 27 -1 -20
word звання	13 0 0 0 -13
word звезда	-2 -1 10 -2 -8
word звезды	-1 -4 20 -3 -17
word зверне	-21 -24 -8 -32 35
word зверну	-19 -21 -6 4 23
word зверта	-7 23 -13 -6 2
word зволік	16 -2 -2 -3 -14
word звонки	-14 5 15 -12 -15
word звонко	-1 -10 -1 -1 13
word звонок	7 -11 -5 -5 2
word звонят	1 -2 19 -1 -13
word зворот	9 0 -1 -3 -5
word звідки	-10 -15 -3 -3 25
word звільн	-22 5 8 15 -16
word звістк	16 0 -1 -3 -14
word згода	-15 19 -9 -9 10
word згодом	19 -15 -18 -4 -4
word згідно	13 -3 -4 -2 -6
word здават	-2 -5 -14 24 -6
word здалис	-44 -4 -18 -25 44
word здати	23 -15 -8 0 0
word здатис	-11 -10 0 -23 34
word здаєть	-7 0 15 -17 -3
word здебіл	-9 -7 -5 -22 25
word здесь	-7 0 15 -15 -2
word здоров	20 -24 -3 -40 -7
word здійсн	9 -2 18 -17 -14
word зеленс	-3 8 0 -13 -4
word земле	36 -2 6 -10 -36
word землю	-10 -16 32 -5 -29
word земля	18 0 -3 -3 -17
word земляк	-2 -15 31 -34 -19
word землі	32 -19 -29 2 -24
word зерна	-11 -1 -12 -5 20
word зерно	-10 -10 -3 -2 22
word зернов	-15 -7 -24 -2 29
word зими	-11 -15 -1 0 15
word зимой	-15 -1 10 -2 -9
word зиму	13 11 -3 -15 -10
word зливал	0 0 -15 -2 15
word злочин	-13 15 -1 -25 12
word змеины	16 -3 -14 -11 9
word змогла	3 0 0 -2 -1
word змогли	-25 -15 -1 10 17
word зможут	14 -1 -3 0 -11
word змішан	11 -17 -12 -2 17
word зміїни	20 -5 -4 -1 -13
word зміїно	28 -7 -28 -2 -20
word знаем	-20 -15 0 29 -6
word знайде	1 0 0 8 -8
word знайшл	15 0 -15 -10 -4
word знак	-3 -15 -1 -2 15
word знала	2 16 -1 -4 -15
word знали	-26 -3 17 0 10
word значит	13 0 -3 -3 -13
word значно	14 0 -7 10 -18
word знают	-16 11 17 -12 0
word знає	5 0 -19 14 -22
word знаємо	-1 8 -2 -6 -1
word зникли	25 -23 -32 8 -18
word зниклі	-6 0 0 6 1
word знищен	-5 -2 -13 -2 16
word знову	-24 -11 0 -26 40
word зобов'	-2 15 0 9 -16
word зокрем	21 -17 -1 -10 -3
word золота	-22 0 -8 -3 29
word зоне	15 -1 -13 0 -14
word зоны	-35 -2 -8 -6 43
word зразки	-4 -2 16 -4 -15
word зразкі	-12 -12 15 -14 -15
word зразок	11 -3 -8 0 -1
word зранку	-9 18 -14 -1 5
word зрк	-15 0 0 0 15
word зробив	-27 -1 33 0 -12
word зробил	-2 -13 33 -11 -9
word зробит	-33 -2 -1 -26 18
word зробле	-16 -3 8 -23 -20
word зсу	24 -2 -8 1 -14
word зупини	-11 6 -6 -17 18
word зупиня	22 -20 -21 -15 8
word зусиль	14 1 -5 -13 -3
word зустрі	1 -3 -20 -4 14
word зі	26 6 -27 -20 -32
word зібрал	-19 -9 -24 -3 43
word зібран	-35 -7 -29 40 -32
word зірвал	-17 20 -18 -7 -2
word зірван	-21 8 -30 -17 45
word зіткне	0 -7 -20 -24 29
word и	-36 -12 -3 0 21
word идет	-23 35 -17 -4 -36
word идут	-2 30 -11 12 -24
word из	8 -22 24 -15 -58
word из-за	-15 -3 -7 -3 15
word извест	-15 -17 11 12 -17
word израил	-16 -1 -1 0 18
word иконки	-6 0 24 -5 -17
word иконы	-2 0 -30 -11 31
word или	-4 13 -6 -2 -9
word им	32 -20 9 -13 -24
word имен	14 8 -2 -14 -1
word имена	-14 0 -74 22 62
word имени	-15 -11 -4 13 -9
word именно	9 -1 -6 -1 -1
word имущес	-1 0 0 -14 15
word инвали	11 0 -8 0 -4
word индии	-11 0 0 0 12
word инжене	-33 -4 -21 -17 32
word инициа	-18 41 0 -8 -36
word иностр	-27 -14 -21 15 28
word интерв	-19 -4 33 -18 -38
word информ	16 -9 -12 -4 7
word ирина	11 -2 -2 -6 -1
word истори	11 -15 8 -23 11
word источн	15 32 -7 -13 -35
word итог	35 -2 15 -16 -31
word итогам	-16 -13 22 -15 -21
word итогах	14 -2 0 -13 -1
word итоги	-18 8 13 3 -8
word итого	29 -24 -9 -5 -17
word итогом	15 -1 -2 -5 -8
word их	-9 -32 20 -15 -14
word июле	17 13 -15 -16 -19
word июля	-5 -3 -3 -12 16
word июне	7 -6 0 -5 -16
word июньск	-15 -14 -1 15 0
word июня	-27 -1 6 -11 -2
word й	1 6 -7 -57 -5
word йде	-35 35 -32 -16 -43
word йдетьс	-19 21 -15 22 -30
word його	-33 -18 24 -41 16
word йому	-63 -23 53 -9 0
word йшлося	-8 17 -9 -14 -10
word к	-18 13 -40 -40 23
word кабіне	-12 16 -22 -6 -2
word кава	-17 -8 -16 -14 16
word каву	-10 0 23 -4 -16
word кадри	-9 -3 19 -2 -14
word кадры	-32 -1 37 -14 -16
word кадрів	15 -2 -13 -5 -6
word каждая	27 -28 -5 -4 -14
word каждог	17 -24 -18 17 1
word каждое	-4 6 -22 14 -12
word каждой	20 18 -27 -17 -51
word каждом	3 -6 -2 10 -19
word каждую	-6 -2 -11 15 8
word каждый	-26 -16 19 -1 -13
word каждым	-12 -8 16 0 -16
word каже	-14 14 1 -21 21
word кажу	-1 -1 -7 10 -1
word кажуть	-3 13 -24 9 0
word казахс	-14 -5 -10 0 15
word как	-42 -21 17 6 22
word какая	7 -2 -2 0 -2
word каких-	18 0 -6 -10 -16
word какой	14 0 -1 0 -14
word калужс	-11 -4 -27 -14 26
word камера	-15 -4 -12 -5 15
word камері	1 -1 -17 -1 17
word камиши	-12 17 -15 -19 -7
word канада	0 13 0 -5 -7
word канал	12 14 -9 -26 4
word карант	-8 -1 -25 -2 28
word кардин	1 15 -7 -13 -4
word карты	-20 0 0 -4 21
word катар	26 -2 -15 -13 -14
word катара	39 -4 -11 -3 -33
word катарс	8 -7 -15 16 -19
word катару	-2 -28 2 36 -52
word катего	-30 8 -6 24 -38
word катера	-13 -13 -3 -6 14
word катува	-21 -7 -28 23 6
word катуют	0 -7 0 -9 16
word каховк	-14 0 17 0 -6
word качест	-10 -1 -12 -5 19
word кв	-7 0 0 0 7
word кварти	-16 -5 -27 -9 45
word квиток	-9 -13 -10 -14 14
word квітен	-3 0 0 4 0
word квітня	23 -11 -26 -26 23
word квітні	-11 0 0 -12 19
word кг	-32 -9 18 -3 -2
word керівн	-19 32 -24 -5 -17
word киев	15 -2 -50 5 -30
word киева	-31 26 -15 -11 -51
word киеве	28 -13 -5 -16 -35
word киевом	14 0 0 0 -14
word киевск	25 -22 -13 -19 8
word киеву	1 -6 -16 -18 5
word килогр	11 -7 24 0 -34
word кирилл	0 14 0 0 -14
word кирило	13 31 -18 -16 -37
word києва	-13 -1 -17 -7 29
word києві	-18 -1 11 -22 2
word київ	32 -2 -4 -16 -18
word київсь	28 -28 -2 0 0
word київщи	29 -13 -19 -10 -28
word климен	-5 -13 11 -11 -11
word ключи	-1 0 -4 -4 9
word клінік	14 0 -1 0 -12
word км	14 -3 13 12 -19
word книг	-6 0 -7 -5 16
word книги	-28 -22 -26 -21 35
word ко	13 11 -12 -2 -17
word коаліц	-5 -25 -15 -5 36
word когда	1 11 -21 -32 -29
word когда-	14 -1 -4 0 -14
word кого	-15 3 26 1 -35
word когось	32 -3 -17 -14 -4
word кожен	-15 -18 -22 -18 37
word кожна	-1 11 -37 6 11
word кожне	14 -20 -5 -1 -15
word кожним	-22 -12 10 15 -9
word кожног	13 -9 -14 -13 -15
word кожном	-8 1 13 10 -11
word кожною	-16 11 -22 28 -23
word кожної	1 13 -8 -14 -1
word кожну	-24 -27 6 -3 -5
word кожній	-15 -19 -15 19 -3
word козинк	-10 -3 -1 0 14
word кол-це	-1 0 -1 -9 10
word колег	-15 -9 16 -2 -6
word колега	-17 18 -8 -22 -2
word колего	-25 -13 -16 13 24
word коли	-27 16 4 -23 -2
word количе	15 -1 -2 -11 -12
word колишн	-18 -11 -22 -34 36
word коллег	-14 -38 -25 21 4
word колон	-4 0 -15 -10 26
word колона	15 -1 -15 -1 1
word колони	-18 -26 -29 -17 28
word колонн	20 -23 -5 -3 -32
word колоні	-13 -17 -18 9 27
word колоти	-8 17 -15 -12 14
word команд	-8 -43 18 -24 1
word комент	-26 14 -5 -22 -13
word комите	8 -3 0 -3 -5
word коммен	17 27 -18 -22 -24
word компан	-12 -5 -17 -16 24
word кому	3 -12 32 -3 -26
word комісі	7 -13 -2 0 10
word коміте	15 -14 -4 6 -10
word конвен	3 -31 -27 22 -22
word конкре	-17 -44 -5 -1 57
word консул	-18 19 -36 -35 12
word контак	-35 22 -27 -18 1
word контра	-9 -2 0 12 -9
word контро	-1 3 2 -11 -8
word конфер	0 -5 0 26 -25
word конфли	8 15 -5 0 -15
word конца	10 61 -22 -24 -40
word конце	18 -4 9 -11 -19
word концу	20 -17 -2 0 -37
word коорди	31 -20 -2 -20 -36
word коордш	43 -12 -21 -18 -15
word копітк	11 0 -6 -1 -5
word копію	-12 -13 -11 -14 15
word корабл	-23 -15 -14 -4 18
word кордон	28 9 -12 -20 -31
word коридо	-49 -17 12 -13 7
word коробо	-17 0 -16 -16 20
word коротк	-15 -2 8 17 -39
word корпус	-14 -14 10 -5 8
word коррес	8 -2 2 -1 -7
word котенк	2 0 0 9 -10
word котора	-5 0 10 0 -8
word которо	-22 -10 -11 -20 33
word котору	27 -3 -3 -2 -21
word которы	-12 -6 -39 -26 25
word котрі	17 -3 -14 -6 0
word красик	-15 -1 -5 0 16
word красно	-16 12 7 -2 -2
word красны	14 -14 3 -36 30
word края	-15 -10 15 -10 -10
word країн	-12 -18 -11 -22 42
word країна	13 -3 -15 -5 11
word країни	22 -22 -15 -5 -12
word кремле	-5 -15 -8 -2 16
word кремль	-12 -60 -7 -6 69
word кремля	-4 15 -9 -14 -5
word крест	14 -14 3 -36 30
word креста	-16 15 -7 7 -13
word кресту	18 -10 -2 -4 -3
word кримсь	-12 13 -17 -39 4
word криму	-19 15 4 -12 -15
word кров	14 -1 -17 -1 8
word крок	15 -6 -16 -15 -19
word кроме	-13 0 -13 15 -18
word кропив	-29 -17 -11 -2 25
word кругло	-1 -7 -1 -8 12
word крупно	-11 7 -16 -5 18
word крыму	-13 -13 -3 0 13
word крім	3 1 -18 -9 8
word кто	-5 -15 -7 -30 8
word кто-то	2 -2 33 0 -33
word куда	14 0 -4 -6 -14
word куди	-5 11 -4 -21 -9
word кулаки	-39 21 5 -13 -20
word кума	-15 -14 15 0 -1
word куп'ян	-26 -1 -12 -17 29
word купянс	-7 -7 -1 -5 8
word курато	0 -7 -15 -2 17
word курс	-12 -14 -15 -20 48
word курсан	-12 -2 0 -1 15
word курск	32 -8 1 -4 -39
word курске	16 -10 -2 -4 -1
word курско	17 -25 -39 -4 13
word курску	-15 -10 15 -4 -15
word курськ	9 13 14 -2 -30
word курщин	24 -1 -2 -22 1
word курян	25 -20 -35 11 12
word куряна	-2 19 -4 2 -18
word куряне	-15 -10 15 -4 -15
word куряни	16 -2 -4 -15 -5
word кілогр	12 -2 26 0 -27
word кіломе	-15 0 -2 -16 16
word кілька	18 -4 -15 10 -28
word кілько	-11 29 -53 13 0
word кількі	29 -27 -21 12 -21
word кінець	-13 3 -10 13 -16
word кінця	12 31 -12 -30 -17
word лабора	-32 -6 -8 5 11
word лав	-41 0 -34 0 52
word лавров	-11 -9 -4 14 -4
word лагере	0 -1 -5 6 0
word лагеря	-11 -4 -10 -7 7
word ласка	-17 -11 4 -6 14
word леді	-18 34 2 -1 -18
word лежачи	-27 14 -3 -8 -3
word лежит	15 0 0 -15 0
word ленточ	14 -13 -15 0 5
word лет	-16 18 -2 4 -28
word летом	0 -12 1 -5 15
word летчик	5 -3 -12 -9 1
word лечебн	-13 0 10 -6 1
word лечени	13 -2 -17 -5 -28
word лечить	22 -2 -1 0 -20
word ли	12 14 -4 7 -27
word либо	15 -15 -1 -1 1
word линии	11 -21 -24 12 -13
word линия	0 -9 0 -11 14
word липня	-21 0 16 -15 15
word лист	-8 34 -17 -1 -13
word листа	-4 15 5 0 -15
word листи	-57 3 10 -12 -11
word листоп	-17 24 -16 10 -8
word листув	5 0 -2 -3 0
word листів	-16 -11 -8 13 15
word лиц	-6 -8 -1 15 0
word лица	-2 12 -10 0 -2
word лично	15 0 -1 -5 -13
word личном	-18 0 -1 17 3
word лишают	-28 -29 9 29 -31
word лишаєт	-13 -3 -19 15 2
word лише	-9 -29 21 5 -3
word лишним	20 -16 -1 -1 -10
word лишь	17 -14 -24 -1 -3
word лнр	19 -16 -36 5 -24
word ложь	-3 -15 -1 -2 15
word лондон	15 -15 -1 -5 -9
word лубине	-1 15 -2 1 -16
word лубинц	32 -6 -15 -1 -16
word лубіне	0 12 23 -13 -29
word лубінц	15 -14 -14 -14 -14
word луганс	31 8 -7 -13 -46
word луганщ	15 0 -4 -2 -13
word лучше	5 -15 -20 -30 24
word львово	5 0 -4 -12 8
word львові	-15 -8 -22 -26 44
word львівщ	-1 -1 -17 -1 17
word людей	-1 -43 -41 17 19
word люди	-23 38 -30 -49 4
word людина	-23 -11 -16 13 14
word людини	23 -39 -1 -8 10
word людину	-3 -1 -4 14 -8
word людям	-11 -13 -4 -6 14
word лютого	-23 -2 -30 11 4
word лютому	14 15 -18 -15 -16
word лівобе	8 0 -1 -7 0
word ліг	-11 0 0 -1 11
word лідері	6 1 -21 -9 13
word лікар	25 -7 -5 -2 -23
word лікаре	-38 -1 -18 -6 46
word лікарн	-26 -10 23 -2 -15
word лікаря	-11 -15 13 0 13
word лікарі	20 -11 5 -17 -12
word ліком	5 -2 -1 0 -3
word лікува	21 -11 -11 -5 -16
word лінію	-12 -8 15 8 -16
word лінія	15 -6 -24 -10 15
word лінії	10 28 -17 -5 -26
word літа	-23 -6 -10 -14 15
word літакі	-12 -12 -9 -10 39
word мав	4 18 -15 -5 -29
word мае	-2 -1 47 -2 -45
word майдан	-13 24 -12 -1 -7
word майже	9 2 -6 11 -40
word макрон	-20 -19 -17 -6 35
word мала	1 23 -1 -2 -21
word мали	-15 14 -16 -1 1
word мало	-19 -2 15 16 -18
word маломо	-29 -17 -17 -1 25
word мальчи	21 -4 -7 -2 -16
word малюва	0 0 14 0 -14
word маляр	-33 -4 -5 40 -7
word мам	-17 -14 32 -5 -31
word мама	-19 -2 2 -9 0
word мамам	14 -2 -4 -1 -13
word мамами	14 15 -17 -11 -14
word маме	-1 -20 8 -16 19
word мами	17 0 0 -16 -1
word мамо	-1 -2 9 0 -6
word мамы	20 -2 -8 -1 -13
word маніпу	0 -53 -6 -15 57
word марии	7 0 -1 0 -6
word мариуп	13 -15 -20 -23 -1
word марта	0 -25 19 13 16
word марте	-14 -1 -4 -3 2
word маршру	-24 -4 -17 12 26
word маріуп	38 -31 -43 -16 -21
word масшта	-13 -57 -27 -4 25
word матере	-3 16 -26 -10 14
word матери	-1 -10 -20 -9 4
word матеря	18 15 -16 -14 -29
word матері	-1 -12 -14 9 -1
word мать	5 -15 34 -13 -31
word машин	-16 -6 -31 -20 40
word машини	22 -1 -17 -3 -6
word маю	-24 20 10 -10 -2
word мають	17 -22 22 -39 -7
word мая	3 14 1 -15 -26
word має	-25 9 -22 -10 2
word маємо	-18 10 9 -10 -20
word мвс	19 -15 -3 -5 -11
word медали	-2 0 -5 -1 8
word медаль	-15 -1 15 0 -15
word меджлі	14 0 -5 -13 -3
word медики	42 -31 -45 -23 2
word медико	0 16 -1 0 -15
word медикі	-19 -1 -1 -2 20
word мединс	19 9 -7 -24 -37
word медици	-23 11 -4 12 -21
word медичн	30 2 -7 -8 -24
word медсес	-15 0 24 15 -28
word медучр	22 -3 -4 -5 -22
word медіа	-14 23 -1 -16 -18
word межах	8 -25 -2 22 -29
word между	-6 -39 -28 19 7
word междун	-8 -5 -11 -12 12
word мелані	16 0 -1 -9 -7
word мелито	21 -1 -16 -8 4
word меліто	17 0 -5 -4 -16
word мене	-1 -8 -5 -18 8
word менее	18 -12 -13 9 -43
word менш	0 0 0 6 -6
word менше	-3 -4 -9 12 -1
word меньше	-14 -6 15 10 -21
word меня	7 13 11 -7 -22
word меняем	1 19 0 -18 -2
word меняли	27 -20 3 -21 -3
word мені	-10 -3 10 9 -11
word мер	-19 -10 24 -14 12
word мера	17 0 -4 -2 -16
word мережі	-5 8 -27 -3 16
word меропр	-9 14 -8 -7 -10
word мест	-18 -14 -20 -30 38
word места	-25 -19 -19 -13 37
word месте	-25 17 -14 -17 0
word местны	-11 0 0 0 11
word место	-25 16 -11 10 12
word месяц	13 -19 24 -22 -16
word месяца	21 40 -30 -22 -30
word месяце	22 2 5 -28 -32
word месяцы	28 -3 -16 -2 -15
word мета	-10 21 23 -16 -32
word механи	-8 -2 10 1 -3
word механі	-1 2 -2 14 -13
word мешкан	14 14 -2 -1 -24
word мзс	6 -4 -13 -11 20
word ми	-35 10 18 -11 -20
word мид	15 -2 -15 21 -24
word микола	2 -9 23 -9 -24
word миллиа	-7 -13 -4 -6 25
word миллио	0 -1 -8 -2 11
word милост	0 2 0 -10 8
word минист	-25 -23 -19 26 0
word минобо	11 -8 -4 -15 -12
word минреи	16 -2 -4 -10 -13
word минске	-32 -33 -12 12 20
word минувш	-27 -2 -13 -3 19
word минули	-15 -1 -14 -10 28
word минуло	-29 19 -4 -19 7
word минут	-17 -8 9 15 -8
word мир	-9 -16 -4 -4 17
word мирной	-13 0 -6 -14 15
word мирный	-20 -4 -2 -1 22
word мирных	28 -10 -23 -13 3
word миротв	-40 -13 -31 -11 58
word миру	-11 -14 0 -5 14
word мккк	-18 14 -16 -24 4
word мкчх	12 -16 -40 -16 5
word младше	30 0 -17 -5 -16
word младши	-20 -4 -14 15 14
word млн	-31 -5 -18 -12 53
word мне	-8 18 0 10 -17
word мнения	-12 -19 -11 -1 36
word многие	-2 -1 13 -14 -18
word многих	4 0 -1 0 -2
word много	-1 6 -1 6 -10
word мо	14 0 -12 -11 -13
word мобили	-14 -2 -4 -2 19
word мобиль	0 -2 9 -1 -6
word мобілі	-15 15 -11 0 -11
word мова	-15 37 -3 -2 -38
word мовчан	-7 24 -10 -27 11
word мовчат	-19 -11 0 9 19
word мовчит	-1 15 -7 -10 -14
word мовчки	5 -1 -4 0 -1
word могли	-2 22 -12 7 -19
word мого	0 -14 23 0 -20
word могу	17 16 -16 -3 -20
word могут	-14 14 -7 -1 -6
word моем	5 -1 0 11 -15
word може	-37 -29 -32 35 8
word можемо	-2 -17 -3 13 -9
word может	-1 20 -8 4 -20
word можлив	3 26 -21 -14 -11
word можна	-1 13 12 -14 8
word можно	16 12 -16 -10 -11
word можуть	-6 -33 -15 -43 41
word моз	2 -3 18 -1 -17
word мои	12 -1 -1 -5 -6
word мой	-25 0 -17 9 25
word молитв	-14 13 0 -7 -3
word молоде	-26 11 1 -15 -25
word молоди	-15 -13 -7 16 -21
word молодо	-15 -1 15 -3 0
word молоды	-17 17 -1 9 -23
word молодь	-16 -9 -13 -8 19
word молоді	16 -24 14 -1 -9
word моложе	-2 25 -11 -14 -2
word молчит	-17 18 -1 -1 -5
word момент	-14 -23 -11 27 10
word моніто	-22 -5 -1 -23 41
word моргах	-14 -6 -6 23 -37
word моргов	11 0 -1 -5 -8
word моргів	37 -8 -19 -8 -19
word мордов	-13 16 -13 -20 -9
word море	-6 0 -22 -14 20
word морпіх	2 7 -16 -6 -10
word морськ	-10 -6 20 -3 -7
word моря	-21 -15 -19 -12 35
word моряка	17 -5 -28 -14 30
word моряки	-5 -1 -1 0 7
word моряко	-16 14 4 -2 7
word морякі	29 -6 -29 -4 -12
word москал	1 23 -10 11 -52
word москва	-3 -7 -31 22 -19
word москве	36 -17 -16 -15 7
word москви	1 9 -3 7 -15
word москво	0 -7 11 -14 -15
word москву	6 -8 -11 -6 -2
word москвы	-12 0 14 -25 -2
word москві	-10 22 -6 0 -16
word москов	7 -17 -33 -12 23
word мотост	0 -2 -4 -4 10
word мошенн	-3 31 -12 -5 -18
word моя	13 14 -12 -6 -23
word моєї	13 29 -14 -6 -39
word мск	-27 8 -20 -10 20
word мужики	17 -1 -6 -5 -14
word мужчин	26 -1 -16 -11 1
word музеев	-1 -2 -2 -4 8
word мчс	-12 -2 0 0 13
word мы	-29 0 -2 28 -43
word мэра	19 0 -18 -11 -15
word мюнхен	-5 -11 -1 24 -20
word між	-31 -16 -9 -14 17
word міжнар	18 -21 -11 34 -42
word мільйо	12 2 -4 -3 -17
word мільяр	-13 13 -26 -17 20
word мінобо	28 -11 -25 -21 -17
word мінреі	-14 -5 -16 12 4
word мінус	3 -13 10 -3 -15
word міняти	-14 13 -8 11 -20
word міняют	-26 -18 -20 28 7
word міняє	-3 -14 14 -3 -2
word міняєм	-19 18 -18 -9 17
word мініст	-18 -1 -7 29 -9
word міста	-9 0 9 0 0
word місто	2 -11 -7 -22 12
word місце	-16 -13 -6 -14 31
word місць	5 11 -21 -20 2
word місця	-15 -13 -26 2 32
word місцях	13 6 -28 -12 -26
word міськи	-18 -1 21 -1 -7
word місяць	-35 -16 41 -27 -27
word місяця	-15 0 -6 -14 6
word місяці	-1 -58 9 -9 -26
word мішки	-4 -9 9 -2 4
word н	-7 -1 -5 -4 17
word на	-29 24 -2 -24 -15
word наближ	5 0 -3 -1 -1
word наблюд	-1 -15 -13 -1 15
word наборо	0 -1 37 0 -37
word навесн	15 -7 -21 -2 -13
word навест	-4 0 22 -1 -22
word навстр	35 -15 -22 -17 -25
word навчан	0 -5 -17 -2 8
word навіть	-3 25 7 -4 -30
word нагада	-6 14 -21 -22 27
word нагаду	-12 -22 -30 27 9
word нагляд	-9 12 -17 -2 0
word нагоду	-25 -1 32 -1 -14
word наголо	28 -25 0 -19 -22
word нагоро	-46 -4 -26 -16 53
word наград	-1 0 -1 -2 4
word награж	-5 0 -17 -2 22
word над	-29 40 -47 -31 -2
word надежд	-2 13 0 -3 -9
word надеюс	-3 32 -3 -14 -39
word надзви	-15 -2 -4 15 -8
word надо	0 -15 15 -1 -18
word надсил	-8 15 -15 -12 -7
word надійш	-1 0 -5 -8 11
word надісл	-16 -2 -3 -14 28
word наемни	-7 0 -5 -1 12
word наживо	14 12 -7 -5 -16
word назад	14 -15 -9 -16 21
word назвав	0 0 0 4 -4
word назвал	-19 -55 -13 13 48
word назван	-10 6 -60 -22 32
word назват	10 18 -7 -6 -18
word назве	0 -4 -1 11 -9
word назива	-9 35 -16 -1 -32
word назнач	-47 43 -29 -27 -3
word называ	-21 -33 5 25 22
word найбли	-25 50 14 7 -47
word найбіл	-3 -29 -3 25 -17
word найваж	-5 -1 17 -1 -17
word найгар	-1 20 -1 -5 -19
word найден	-14 -5 15 -5 -7
word наймас	-27 -1 -12 15 -10
word наймен	26 0 -6 -9 -24
word наймол	30 -7 -25 -22 -25
word найста	17 0 6 -29 -16
word найчас	-9 -8 18 -1 -20
word наказ	1 -12 -11 -1 7
word наказу	7 -2 0 -1 -3
word накану	3 -1 14 -23 -14
word наконе	44 -14 -21 -10 -29
word накорм	15 -11 -15 -14 -11
word належа	18 -2 -9 -4 -15
word нам	54 -18 -57 -10 -44
word намага	-2 0 -1 -2 5
word намече	-27 41 -6 -4 -22
word нами	-21 30 -4 -20 37
word нанесе	-15 0 0 0 15
word напере	13 -22 43 -11 -45
word написа	-10 12 -3 -25 0
word напишу	-32 22 -15 -12 -14
word напоми	15 -5 -27 -9 0
word напомн	-6 -28 -18 23 23
word направ	-15 15 -16 -32 12
word напрям	14 -12 -23 -25 12
word наразі	-4 32 -34 19 -67
word нарешт	36 -3 -15 -15 -15
word народж	18 -2 16 -3 -23
word народи	-6 -1 17 0 -14
word народн	31 -15 -12 -21 -12
word наруши	-2 -23 12 -14 -7
word нас	-35 -6 -2 29 -27
word насамп	-15 14 12 -4 -25
word населе	-24 -7 -9 0 12
word наслід	4 0 0 0 -4
word наспра	-15 -24 15 15 -16
word настоя	15 -5 -2 -1 -7
word наступ	-44 -14 -44 9 17
word насчит	2 -26 -7 -4 27
word нато	-15 11 3 -3 3
word натомі	36 -2 -10 -9 -16
word находи	-7 4 -18 -30 5
word находя	11 -6 -10 32 -15
word нацгва	23 -11 -34 -10 -17
word нацпол	9 -2 -4 0 -2
word націон	20 -15 -13 -7 4
word начала	-31 -3 -28 15 10
word начале	-10 -4 -11 -15 15
word начали	1 14 -1 -5 -14
word начало	1 -15 -14 -1 15
word началс	-2 12 -3 -1 -7
word началь	-28 -3 13 -21 8
word начать	-27 47 -6 -16 -32
word начина	16 -1 -15 -2 -5
word начнет	2 6 -3 0 -4
word наш	2 4 -30 -24 24
word наша	-20 -20 5 31 -5
word нашего	25 0 -1 -1 -24
word нашей	-16 -3 -15 -20 34
word нашем	-13 0 -13 -8 14
word наши	7 -10 -32 -11 -3
word нашим	-28 -24 -10 10 15
word нашими	-22 -16 32 22 -39
word наших	10 -51 -11 8 -8
word нашлис	20 -3 -15 -16 -21
word нашого	0 26 -15 -1 -28
word нашому	0 -4 9 5 -9
word нашою	0 -4 0 5 -1
word нашої	-16 -2 17 -6 -10
word нашу	-13 -1 -12 -12 15
word наші	14 -11 9 -56 24
word нашій	12 -3 -1 -8 -1
word нбу	-1 -4 -5 -1 11
word нгу	3 -12 -8 -13 8
word не	-45 5 -1 21 -33
word неба	-2 29 -9 -6 -22
word небага	-10 15 -1 0 -15
word неболь	-19 4 -8 16 -7
word невдов	15 -13 -6 -8 -10
word неволе	21 -1 16 -29 -35
word неволю	8 0 -2 -3 -4
word неволя	4 0 0 -2 -1
word неволі	-15 -32 16 14 -29
word невідо	-15 -14 14 -9 14
word него	16 0 0 0 -16
word недавн	-15 -10 15 -10 -10
word неделе	-29 31 28 -16 -30
word недели	-24 20 15 16 -14
word неделю	-18 21 -18 -31 15
word неділю	28 -26 14 -8 -16
word незаба	5 26 -3 -2 -26
word незави	0 15 0 0 -15
word незако	68 -21 -29 -23 -46
word незале	-5 -14 28 -24 -46
word неизве	-8 11 -14 -15 14
word нейтра	-16 13 -8 0 8
word некото	19 -12 10 -1 -39
word нельзя	0 13 0 -2 -11
word нем	20 -9 -5 -4 -21
word нема	15 0 0 -15 -5
word немає	-41 24 -14 -23 33
word неможл	-14 -1 18 -15 -5
word необхо	0 -1 -2 -2 5
word необхі	15 -6 -8 -5 -14
word неожид	-14 15 -2 0 -3
word неопре	-16 28 -3 -8 -15
word непере	-1 14 -4 0 -12
word неповн	-3 -5 9 -17 16
word неправ	-26 19 -22 -20 33
word неприв	-2 -2 15 -7 -17
word непрос	11 -19 -23 10 -35
word нептун	14 0 -1 -2 -14
word нескол	34 -22 -19 9 -38
word несли	4 0 0 0 -4
word нет	-32 -1 -27 -11 16
word нею	-15 15 -6 -5 -2
word неї	13 19 -15 13 -18
word ни	25 5 -8 -24 -12
word нижче	0 0 -4 -2 6
word низкий	13 -2 -13 -3 0
word никак	16 0 0 0 -16
word никаки	-21 60 -4 -4 -55
word никого	16 -10 -7 -2 -15
word никола	6 13 20 -21 -13
word никто	-36 9 28 -19 -29
word ним	-36 -12 -11 -15 29
word ними	26 -26 0 5 -46
word нині	-6 -48 28 -16 0
word них	22 -19 -43 -24 -5
word но	7 18 -25 17 -33
word нова	11 -16 -25 15 -17
word новая	-17 33 7 -6 -28
word новгор	0 -15 0 0 15
word нове	-15 -20 14 -17 22
word новий	11 4 10 -10 -30
word новин	28 -4 -8 -29 -12
word новина	3 -12 6 -17 -23
word новини	-4 7 -13 -3 -3
word новину	16 -2 5 -24 -11
word нових	-5 -5 -27 12 25
word новоаз	-16 -1 -2 -6 18
word нового	-28 37 16 -15 -35
word новом	0 -15 0 15 -10
word новому	-20 14 -20 7 -14
word новоро	2 -4 -1 -4 6
word новорі	16 22 -32 -11 -22
word новост	15 -8 -12 -17 -12
word нову	-5 15 -15 -1 -14
word новую	-25 -6 -11 13 11
word новые	-21 34 -34 -44 14
word новый	22 -3 5 -38 3
word нові	-10 -11 -20 17 -17
word номер	-10 -16 26 -25 15
word номера	-26 -14 27 -7 -6
word номеро	4 -5 12 -13 -17
word норвег	-24 -12 1 -17 16
word норм	14 -1 -3 0 -11
word нормам	24 -5 -15 -6 -24
word носить	15 -4 -10 -15 0
word носки	-14 -2 -4 -11 24
word ночи	2 -10 -6 -10 15
word ночува	-9 -15 -4 -4 16
word ночь	-12 -38 -4 -6 40
word ночью	22 -1 -24 -14 13
word ночі	-9 -14 14 -2 -6
word ноября	23 12 -18 -9 -27
word нуждаю	-14 -1 10 -2 9
word нужна	-13 0 15 -11 -8
word нужно	20 -1 -7 -6 -7
word нуль	-14 17 -19 -24 8
word нього	27 -15 -10 -7 -14
word ньому	15 -13 -21 -7 12
word нью-йо	-14 -1 -22 16 3
word ні	-41 -1 -14 17 11
word нібито	-2 -38 -16 -16 52
word нідерл	-9 -1 -10 -5 23
word ніж	31 15 -9 -22 -10
word нікого	-21 -7 -11 15 -8
word німечч	-16 -17 18 -10 -12
word ніхто	-12 -12 -15 26 -20
word ніч	-19 -3 4 -15 14
word нічого	-4 -18 22 -7 -44
word о	-46 21 -20 -48 16
word оае	12 18 -10 -10 -27
word оаэ	31 -14 -8 -2 -14
word об	6 -20 -9 1 -2
word об'єдн	17 -12 -6 -15 -35
word обвине	-15 -1 -13 -11 16
word обгово	-24 -2 -19 -10 29
word обе	20 -10 -8 -14 -2
word обезвр	-23 0 -9 -20 28
word обеих	0 -2 -1 -39 41
word обереж	-1 -16 -6 -5 16
word обеспе	-23 -8 6 23 6
word обещае	-16 2 -2 -17 12
word обещал	-11 11 -15 -14 4
word обещан	-6 -10 -16 -17 14
word обещаю	-11 16 8 8 -17
word обидва	-14 -15 26 -1 2
word обидві	8 11 6 -27 -22
word обласн	5 0 18 -8 -21
word област	-8 -19 19 -12 -23
word облік	0 -7 -12 -8 24
word обліко	-4 -14 15 9 -13
word обмен	-8 27 -43 -14 -20
word обмена	-17 -26 -8 -33 32
word обмене	28 -31 -14 -37 -1
word обменн	-25 -8 -20 -2 29
word обмено	-13 36 -22 16 -58
word обмену	-34 26 32 -23 -45
word обмены	-28 19 -1 -35 6
word обменя	6 10 -30 -30 -15
word обмін	40 4 -16 -63 -32
word обміна	-9 -10 -21 11 -5
word обміни	-38 6 -48 27 34
word обмінн	-35 -11 -18 17 21
word обміно	-20 22 20 -11 -11
word обміну	-4 -19 17 -25 -28
word обміню	-3 3 -11 19 -25
word обміня	-12 -5 11 -44 -6
word обміні	-43 32 -1 0 -29
word обнару	-17 -18 -10 -5 28
word обнима	16 -1 -4 -2 -15
word обниму	34 -3 -11 -6 -22
word обов'я	5 -17 -19 -18 26
word оборон	9 -19 -34 9 -27
word обох	5 14 -8 0 -16
word обоє	-6 -5 30 -1 -28
word образо	-16 15 -12 -6 11
word обрати	-5 -10 -10 -1 7
word обратн	-24 -18 -17 -4 32
word обраще	8 -21 -8 -15 -19
word обробк	15 -1 -14 -11 -5
word обслед	-22 -1 24 -13 -12
word обстав	-17 0 0 28 -17
word обстан	12 0 0 -1 -11
word обстеж	18 -4 -54 -2 44
word обстоя	-5 17 0 -1 -14
word обстре	-17 -13 9 -21 14
word обстрі	-16 15 -17 -14 11
word обсуди	-44 3 -20 -36 24
word обсужд	-2 -12 -2 -1 13
word обучен	-14 0 -16 -3 19
word обшукі	0 -1 -2 -2 4
word общей	13 -1 -2 -10 1
word общест	-13 -1 -1 0 15
word общий	30 -1 -18 -9 -20
word объеди	-18 -13 29 -2 -24
word объект	-7 -13 -4 -5 25
word объяви	-19 14 -20 -17 33
word объявл	1 12 -3 0 -10
word объяти	-2 0 5 -3 -1
word обязат	-3 -4 -4 -3 5
word обійма	17 -1 -5 -2 -12
word обійме	-15 -2 20 -5 -9
word обійми	-15 0 15 1 -1
word обійня	28 -4 24 -15 -43
word обіцял	-19 -17 -11 -15 32
word обіцяю	-2 -10 -14 4 -10
word ова	-22 -6 42 -10 -24
word огляд	20 -5 -22 -17 7
word огляда	15 0 -15 0 -12
word огляну	14 -8 3 -2 -16
word огнем	-7 0 0 0 7
word оголос	-3 -14 15 -5 -10
word оголош	-3 2 -7 -4 12
word одержа	12 -7 0 -2 -9
word одеси	-11 -1 -8 0 16
word одесит	-10 -1 11 0 -3
word одесою	5 0 -5 0 0
word одессы	14 -2 -11 -1 -6
word один	9 -21 25 -24 -40
word одинад	5 -1 -1 -16 -28
word одинна	8 -1 13 -13 -21
word одна	-21 -14 24 10 -6
word однак	-15 3 15 -1 -1
word однако	0 19 0 -10 -9
word одне	19 -1 7 -19 -18
word одним	20 -23 -13 -3 -22
word одних	-8 -4 0 15 -2
word одно	17 18 -15 -6 -29
word одновр	15 0 -3 -11 -1
word одного	2 1 32 -27 -34
word одной	20 -1 0 -6 -14
word одном	11 -3 -4 -16 11
word одному	-26 -9 0 13 10
word однора	-5 0 4 -16 9
word одност	2 8 -18 -23 -10
word одноча	22 -21 0 0 -2
word одну	-11 -22 -33 12 18
word одразу	5 -9 -1 -7 7
word одягу	-12 -11 -8 14 8
word ожидан	7 -2 -2 -1 -3
word ожидаю	21 -52 -22 -16 4
word означа	-26 3 12 -4 -11
word оказав	-15 16 -4 -5 -13
word оказал	4 -1 -1 -1 -3
word оказан	-6 -13 -3 0 13
word оказыв	36 -2 -12 -1 -28
word около	12 -32 22 -1 -22
word оконча	1 19 0 -1 -19
word окрема	12 -9 -12 -15 16
word окремо	17 -26 -24 -23 23
word округа	10 0 7 -1 -15
word окрім	13 0 0 -13 0
word оксана	-19 -28 29 -15 -18
word октябр	15 7 4 -25 -12
word окупан	-46 -11 -6 3 21
word окупац	12 -9 -16 -35 7
word окупов	26 -13 -27 7 -31
word олег	2 0 0 9 -10
word олекса	-13 19 17 -6 -19
word оленів	12 -22 -11 -44 20
word омбудс	-16 7 7 -3 -28
word он	-11 -7 -3 5 -5
word она	-28 -15 23 -13 9
word они	4 22 -17 -27 -11
word онколо	12 0 -1 0 -10
word онлайн	-20 -2 -7 21 3
word оон	-36 -3 -14 -22 27
word опасно	14 -1 -4 -5 -13
word операт	-7 -8 -26 -38 43
word операц	-33 1 24 -21 15
word опинив	22 0 0 -3 -20
word опинил	7 14 -3 -4 -14
word опитан	-15 0 -6 29 -16
word опитув	-28 -14 -38 -17 55
word опозна	-6 -16 -25 12 2
word опраць	-10 6 -11 -6 -1
word опрацю	-15 0 -1 10 3
word опреде	-25 23 -7 -2 -7
word оприлю	-10 -19 14 5 -5
word опрове	11 38 -14 -5 -35
word опубли	-34 26 11 -3 -26
word опытом	-26 -15 -24 -8 24
word опять	15 10 -13 -24 -13
word опіки	5 -1 0 0 -4
word опіку	-4 -1 -12 -3 16
word орбан	-1 -1 -14 0 14
word органи	-21 -1 15 -13 9
word органі	-14 19 -16 17 -16
word оркест	-8 -2 -1 0 10
word оружие	-39 -23 -11 -17 51
word освобо	33 -34 -20 -33 1
word осени	-26 -6 -7 5 19
word осені	-11 -12 -21 -1 27
word осколк	-1 -1 17 -2 -14
word осколо	-6 0 -1 -1 8
word осмотр	-4 -3 30 -10 -24
word основа	-15 -9 0 15 0
word основн	-25 -14 -14 10 15
word особи	7 -11 -8 21 -13
word особис	-17 -17 -26 -16 30
word особли	-15 0 0 25 -15
word особов	1 -1 -14 -23 27
word остает	-3 -11 -2 27 -23
word остали	-11 -17 -16 -10 25
word остало	29 -12 -18 -33 -13
word осталь	-23 -3 -9 14 -11
word остана	3 -2 0 0 0
word останк	-16 -17 20 -8 -10
word останн	13 14 1 -22 -20
word остано	22 -12 -16 -7 -15
word остают	13 -25 7 -14 -5
word остров	32 -8 -20 -9 0
word осужде	-29 -16 -15 12 24
word осущес	6 -2 0 -1 -3
word ось	-30 -6 -28 10 38
word осіб	-50 57 -46 14 -32
word от	-2 9 -30 -35 3
word ответ	-13 -20 -5 16 16
word ответа	-26 28 -11 -18 6
word ответи	-1 1 -5 -2 7
word ответн	-5 -2 -6 0 12
word отвеча	-32 22 -10 1 -16
word отдав	13 0 0 -1 -13
word отдаем	15 -15 -14 0 -15
word отдала	-17 -5 9 -5 50
word отдали	27 -26 -47 4 -19
word отдано	16 0 -1 0 -16
word отданы	16 -15 -9 -5 3
word отдаст	15 -15 0 0 0
word отдать	15 6 -9 -12 -25
word отдают	-28 6 -1 15 -12
word отдел	-14 13 0 -7 -3
word отдель	14 -33 -18 -3 19
word отдых	-9 -4 -11 -15 14
word отец	-17 -11 19 -7 -1
word отечес	6 0 -3 -1 -1
word отже	-4 0 0 0 4
word отказа	-52 18 -19 -18 11
word открыл	-1 14 -8 -4 -11
word открыт	-5 -2 -22 -31 47
word отложи	-14 15 -2 0 -3
word отмети	25 -12 -19 -7 -15
word отправ	-13 -33 -21 -45 33
word отпуск	-11 -2 18 -15 -10
word отпуст	-2 -19 7 -24 -25
word отпуще	-19 -4 -2 0 21
word отраже	-15 0 0 0 15
word отрима	-17 6 -7 -40 26
word отриму	-2 8 -25 -18 10
word оттуда	-10 -13 -8 -5 13
word отчаив	-2 -12 35 -4 -24
word отчита	27 -7 -13 -2 -23
word офис	-13 0 -16 -7 19
word офиса	-11 -2 -9 16 -1
word офисе	18 -10 -19 -16 -15
word офицер	-23 13 -11 13 16
word официа	-2 19 -10 -10 -24
word офіс	14 -4 -19 -15 19
word офісу	-6 -5 -15 22 -17
word офісі	28 -28 -2 0 0
word офіцер	34 -17 -27 -19 -25
word офіцій	-15 24 -18 -1 -2
word охопив	-2 -14 14 -13 5
word охорон	15 -1 -3 -2 -15
word охочих	-25 -11 -10 -15 19
word охріме	-1 -20 -11 4 20
word оцінка	7 -2 -2 3 -7
word оцінко	-2 -2 -4 -3 12
word очевид	-2 -3 -5 -12 19
word очень	16 18 -18 -19 -18
word очеред	-25 36 8 -16 -21
word очки	-31 -22 -17 -18 41
word очікув	-15 15 -14 -2 -7
word очікує	5 -20 -4 -5 11
word очільн	-22 27 -3 -8 -4
word п'ятде	0 -8 33 -10 -34
word п'ятер	30 -15 -29 -21 -13
word п'яти	13 -3 -19 -20 21
word п'ятий	4 0 -3 0 -1
word п'ятна	8 -1 4 -16 -28
word п'ятни	-17 1 12 -11 -27
word п'ятсо	-1 15 -2 -1 -16
word п'ять	-19 -17 26 0 -16
word п'ятьо	32 -7 -2 -5 -24
word павших	1 -5 7 -16 6
word пакет	-4 0 -1 -2 8
word пакета	-8 -1 -16 -1 23
word пакети	-15 18 0 15 -13
word пакеті	-1 -7 11 0 -3
word палест	-25 -5 -3 -1 31
word пальне	-11 -16 -1 -1 16
word пам'ят	-48 -17 -13 7 22
word памятн	-16 -2 -1 -9 22
word память	-14 -14 15 -5 -15
word пансио	14 0 14 0 -28
word папу	20 -5 -9 -7 -9
word пар	-6 -15 -7 14 -15
word парале	0 15 -3 -3 -15
word париже	14 -17 -3 -9 10
word парлам	25 -2 -8 -12 -4
word парни	7 -1 -1 0 -6
word партия	15 -1 -8 -17 -12
word партне	42 -14 -17 -6 -31
word паспор	-18 -18 -18 -18 26
word пасхал	0 -15 27 -13 -31
word пасхе	-11 18 -2 -3 -2
word пасху	15 -11 -15 -14 -11
word патриа	-10 6 -21 -12 9
word патрул	5 -1 -4 0 -1
word пауза	-2 6 -15 -13 5
word паузи	-4 6 0 -2 0
word паузы	3 0 0 -3 0
word пациен	-15 -13 -12 -12 19
word пво	20 -22 -23 -21 -10
word пенсии	-2 0 -15 -7 19
word первая	-20 20 12 -23 -33
word первог	-21 17 -5 -14 0
word первое	-20 0 16 21 -18
word первой	10 -1 -1 -3 -5
word первые	-40 14 25 -13 0
word первый	25 6 14 -12 -49
word первых	0 11 0 -11 0
word перебу	24 13 -14 28 -45
word перева	-7 23 15 -16 -20
word переве	0 0 -7 0 7
word перево	-20 -2 0 -2 23
word перевя	0 -3 -5 -1 8
word переві	-12 -12 -1 -32 30
word перего	6 -7 -38 -26 -6
word перед	-14 -14 6 -10 11
word переда	17 -2 -26 -39 -1
word передб	3 -1 -3 0 0
word передн	-18 10 -1 -4 12
word передо	-1 -2 -15 -15 16
word перека	0 -16 -5 -4 16
word перело	-4 0 15 -1 -13
word перелі	5 14 -1 -15 -24
word переми	-16 23 -10 -17 15
word перемо	-26 -27 -1 36 -30
word перемі	-20 -28 5 -6 9
word перене	-24 26 -17 -16 -32
word перено	-7 17 -6 -4 -1
word перепр	2 -17 -4 -10 1
word перерв	-9 28 -21 -12 -22
word пересе	24 11 -18 -16 -14
word перети	0 0 13 0 -13
word перетн	-8 21 -11 -3 -7
word перехв	14 -4 -15 -1 -7
word перехо	-3 -32 -2 -18 44
word перече	-14 23 -8 -15 -7
word перешл	-27 -3 -9 -8 28
word период	-14 -6 -19 -10 28
word персон	0 15 -8 -8 -5
word перша	7 15 -18 -20 -7
word перший	13 -38 -28 -25 34
word перших	-4 -1 18 -32 -16
word першог	-2 11 -2 0 -7
word першом	-1 -18 -18 -17 23
word першою	-15 0 -12 15 7
word першої	-2 14 -1 -1 -14
word перші	-15 16 1 -14 -3
word першій	-16 34 16 -3 -35
word період	19 0 -4 -12 -4
word песков	-32 10 17 -13 -12
word петерб	0 19 -4 -2 -16
word петро	-1 7 -6 0 0
word пикапа	-7 -7 -1 -5 8
word писав	-7 0 15 0 -15
word писали	-7 -13 15 -14 -15
word писати	-2 15 -16 0 -14
word писем	-28 -15 -7 17 -6
word письма	-8 -21 -25 -24 13
word письмо	-15 -8 -18 -6 16
word питани	-15 -8 -1 -15 28
word питанн	10 2 -38 -14 -4
word питань	-1 12 -1 -5 -21
word питают	-16 14 -16 16 -16
word пише	-1 16 -14 -7 -10
word пишет	1 -19 -22 14 -6
word пишут	-3 25 -6 -5 -17
word пишуть	-22 -8 13 15 4
word пишіть	-22 -11 28 -4 -26
word плакал	7 -13 16 -2 -19
word план	-1 -2 -1 -8 11
word планир	-25 -7 -16 -14 15
word планув	-7 -9 12 -2 -25
word платит	-16 8 4 -10 1
word платфо	-15 -2 -16 16 16
word плачут	13 -13 21 -28 -7
word плен	-5 -3 -29 -20 14
word плена	16 -7 -9 26 -58
word пленны	18 26 -43 -44 11
word плену	13 -5 8 24 -60
word плечах	28 -7 -6 -28 -6
word площад	-15 6 -10 0 14
word плутаю	18 -8 -14 -6 -3
word плюс	4 19 -15 -4 -8
word по	-37 -1 0 32 -29
word по-пре	-9 16 -4 -7 -23
word побачи	11 -7 9 -13 -4
word победы	0 12 -10 -4 -1
word поблаг	7 -3 -8 -19 6
word побрат	-5 -4 -6 -22 14
word побува	-16 -13 -15 -18 28
word побыва	-34 -21 -44 4 50
word поверн	-11 -28 -10 21 -20
word поверт	39 -8 -56 -63 38
word повинн	3 -1 -1 0 0
word повна	-8 -3 23 -2 -18
word повном	1 -14 -20 14 -9
word повноц	5 0 -5 0 0
word повніс	18 -15 -1 -4 -2
word поводж	-16 -8 32 -4 -19
word поводу	-10 41 -21 -12 -21
word повреж	4 -12 -4 -6 9
word повтор	-15 12 -19 -15 34
word повідо	-13 24 -6 7 -16
word повіри	15 -5 -12 -11 -18
word повітр	-1 17 1 -27 -19
word погибл	-24 -21 -24 -5 43
word погибш	36 13 -15 -23 -43
word погово	-28 -23 24 -17 17
word погодж	-15 24 -9 -20 -25
word погоди	12 19 -6 -7 -27
word погран	17 -1 -7 -3 -21
word под	28 -21 -15 -42 11
word подавл	0 0 0 13 -12
word подайт	-3 -1 -1 3 1
word подали	12 0 -8 0 -7
word подари	-6 0 -30 -6 35
word подарк	-36 -2 -5 -4 45
word подару	30 -2 -28 -3 -11
word подати	-1 -15 0 1 15
word подают	0 0 -15 -10 17
word подає	-1 -4 8 -1 -13
word подвал	-16 0 -5 0 20
word подвел	-15 -1 0 8 3
word подгот	-3 -5 -28 10 -17
word поддер	-34 20 -9 -35 46
word подзво	-14 -5 21 -1 -2
word подкон	18 -2 -4 -6 -13
word подлеж	-9 0 0 -1 10
word подмос	-16 -6 47 -15 -49
word поднял	-18 -21 -5 -3 20
word поднят	-3 -5 -18 -2 20
word подорв	-3 -15 -1 -2 15
word подпис	9 -29 0 -18 39
word подраз	-38 -9 -17 -21 35
word подроб	-12 -18 -22 -4 30
word подрос	19 -9 -16 -19 -19
word подряд	16 -13 -15 5 -5
word подсче	-20 -1 -8 18 -17
word подсчи	-39 0 -1 36 -29
word подтве	1 34 -2 -24 -56
word подход	5 -2 -2 -1 -39
word подчер	-27 -4 -7 -3 27
word подчин	15 -11 -15 -14 -11
word подяка	-7 -15 -1 -15 25
word подяку	-6 -16 8 -9 14
word подія	10 0 -13 -6 11
word поедут	-36 -3 -5 -6 37
word пожилы	12 -1 -1 0 -11
word поза	-17 -36 19 14 -13
word позавч	-1 -2 10 0 -9
word позади	4 0 -1 0 -3
word позаду	16 -20 -4 -5 12
word позвол	11 0 -2 -5 -8
word позвон	-11 -12 17 -14 -26
word поздра	12 -1 -4 -1 -8
word позже	4 16 -1 -3 -16
word позици	-11 -7 -14 -15 16
word поимен	-20 -2 0 22 -1
word поиск	-18 -1 0 12 11
word поиско	11 16 -3 -4 -21
word пойдут	-2 0 33 0 -32
word пока	-11 -17 2 13 1
word показа	-28 -17 0 -12 13
word показу	-18 -3 35 -8 -25
word поки	13 17 -19 -2 -14
word покину	13 -2 -13 -7 0
word поклав	7 -2 -22 -16 10
word поклон	13 -2 -13 -3 0
word покров	-2 -1 -19 -19 26
word полгод	-15 0 -20 -9 23
word полегл	7 -19 -1 -12 2
word полиго	-20 -15 -30 13 19
word полити	-10 -13 -3 11 -1
word полици	-3 -1 -13 -5 20
word полк	-11 -12 -11 -1 15
word полку	-11 13 11 -10 -14
word полном	-2 0 -4 22 -20
word полнос	-22 20 -16 -25 -13
word полноц	9 0 -6 0 -3
word полови	14 -14 -1 -20 -14
word положе	-16 0 18 -2 -2
word полон	-18 -17 -14 -46 39
word полоне	-26 2 -47 -7 36
word полону	-4 -10 -1 3 -1
word полоні	-8 -9 -31 -19 21
word полосе	-16 -3 -1 0 16
word полтав	-11 -1 23 -9 -12
word полтор	7 -1 7 -11 -20
word полуго	14 -4 -5 -20 12
word получа	2 12 -9 -6 -22
word получе	-12 -20 11 7 -34
word получи	19 -29 -28 4 -27
word польши	-23 -1 -5 -1 24
word полі	-5 -6 -4 7 -13
word поліце	17 0 -17 0 0
word поліці	22 -17 -30 -12 23
word поменя	-14 15 0 -5 -8
word помилк	-16 -17 15 -10 18
word помило	-24 -6 -10 -1 24
word помним	42 -2 -12 -16 -27
word помнит	-15 -4 -3 14 7
word помог	11 0 -11 -1 -4
word помога	18 0 -4 -2 -16
word помогл	10 0 -5 -21 6
word помощи	1 0 -3 -12 6
word помощн	-5 14 -1 12 -16
word помощь	25 -18 -16 -11 -8
word помічн	15 -2 0 -12 0
word понад	-15 -36 -57 23 -4
word понеді	26 -13 13 -3 -32
word пообещ	-14 -9 -5 -3 11
word попавш	10 0 0 -2 -9
word попал	1 3 -1 0 -2
word попали	-22 -1 3 -6 14
word попаст	14 -8 0 -14 10
word попере	35 -1 -15 -40 -37
word поповн	-36 -4 -18 -4 24
word попрос	-45 9 4 -18 12
word попрощ	0 -5 18 -1 -19
word попытк	-13 13 -1 0 -11
word пор	-31 -18 26 7 -29
word пораже	-15 0 0 0 15
word поране	7 -25 -42 -21 34
word портал	-3 -4 -5 -3 14
word портах	11 -4 -15 -6 10
word портре	-16 -17 32 -28 2
word поруч	-4 -2 0 -20 18
word порядк	22 -35 -9 36 -9
word порядо	15 -5 -14 -1 -12
word порівн	-22 -3 -10 8 10
word посадо	-6 15 -1 0 -15
word поселк	-2 0 -2 -1 5
word посере	8 6 -35 12 -42
word посети	-28 -2 -5 -16 31
word посеще	-8 0 0 -5 11
word посила	-7 -15 27 -32 -18
word посилк	-14 -7 -15 -14 15
word послан	-1 0 -1 -38 39
word после	-33 5 -10 -15 20
word послед	16 -13 -20 -42 -4
word посмер	-22 -1 -13 -5 28
word посоль	4 -13 -16 -4 7
word поспри	17 -6 -16 -14 -13
word поспіл	15 0 -14 -1 0
word посред	30 -16 0 -14 -33
word постав	-1 -22 10 -26 -3
word постоя	5 12 -2 0 -12
word постра	-30 -17 -24 -26 35
word поступ	4 6 -32 4 -13
word посылк	-20 -17 -10 -13 20
word посыло	-16 -1 -1 12 -9
word потери	-9 -9 -15 -33 21
word потерп	-4 -3 -16 -18 17
word потерь	11 -7 -4 -11 9
word потеря	-4 -1 -5 -2 4
word потисн	-22 0 -12 0 25
word потом	3 -6 11 -7 -10
word потому	2 -1 -1 -15 8
word потрап	-5 -15 -18 -28 14
word потреб	10 -15 -20 14 -14
word потріб	20 -13 -31 -8 20
word потім	-22 4 -6 -17 11
word похище	-14 0 0 16 -2
word похова	-1 -1 -12 0 11
word походж	-8 0 0 -12 16
word похуде	11 -7 1 0 -11
word почавс	-4 -5 26 -6 -20
word почали	-11 -14 -27 -5 31
word почало	14 -14 -1 0 0
word початк	-11 -23 -41 20 23
word почато	-4 1 25 -30 -9
word почему	7 33 -4 -28 -16
word почну	0 0 13 -15 13
word почнут	-2 23 -6 -7 -10
word почта	0 -2 -5 -8 14
word почти	30 -17 -13 -10 -33
word почули	9 23 -11 -19 -7
word поширю	-9 -57 -77 -6 104
word пошук	-8 -29 12 -19 0
word пошуко	28 -4 -28 -13 -8
word пошуку	14 -2 16 -13 -25
word поэтом	-18 10 14 -17 -18
word появил	-15 15 -15 -12 -8
word поясне	-1 0 -1 -1 3
word поясни	0 0 -6 -2 8
word поясню	-15 -17 -18 28 -13
word поїдут	-19 15 -4 -2 20
word поїхал	0 -6 16 -5 -16
word ппо	-18 -15 -13 -4 17
word прав	18 -3 -6 -3 -7
word права	9 -1 -3 -10 -1
word правам	17 13 -14 -2 -15
word правда	-6 28 -4 -13 -29
word правил	24 -12 -22 8 -6
word правит	-5 -14 -1 -2 15
word право	-13 -11 -26 -24 25
word правов	-2 -17 -19 -4 18
word правоз	0 -1 0 13 -13
word правоо	18 -1 -6 -1 -11
word правос	-6 13 0 -5 -3
word праздн	-18 -1 -14 -13 16
word прапор	7 -11 13 -29 20
word працюв	-5 -1 -2 -2 10
word працюю	0 -22 -39 -42 40
word працює	-7 35 -42 15 -22
word праця	-14 -5 15 -1 -9
word праців	-9 0 6 -12 12
word превыс	-13 0 -5 -14 15
word предло	-35 22 -5 9 -5
word предме	-23 5 -7 -20 26
word предос	-12 -13 12 -6 1
word предпо	-13 15 0 -3 0
word предпр	-14 -3 -7 -2 15
word предст	4 21 -30 -61 32
word предуп	-15 -1 15 0 -1
word предус	0 13 -3 -15 5
word предше	-10 -17 -21 -12 23
word предыд	-12 1 -9 16 -3
word прежне	6 0 -1 -6 1
word презид	-25 -12 10 -7 27
word прекло	6 0 -1 0 -5
word прекра	-18 14 14 -13 -18
word прем'є	-32 -10 -30 -30 35
word премье	-2 -11 11 -2 -2
word преско	-15 15 -7 -20 13
word пресс-	-15 9 12 4 -29
word престо	-5 -12 -11 9 -20
word при	-16 24 -47 -3 -39
word прибли	-23 -7 -8 24 -7
word прибул	20 -9 -11 -2 -12
word прибыв	-31 0 -4 -2 34
word прибыл	-6 -1 -13 -20 23
word прибыт	-17 18 8 -13 -30
word привез	23 -17 12 -24 -31
word привел	-10 -4 -9 16 -2
word привод	11 -13 15 -17 -23
word привіт	-21 -23 19 1 -21
word пригов	-4 -2 -15 -15 16
word пригож	14 0 -17 -28 1
word пригра	9 18 -8 -22 -26
word приеду	-15 15 -1 -1 -1
word прием	-32 -10 -18 10 16
word приемн	-15 0 0 15 -10
word приеха	13 27 4 -9 -43
word призва	-15 -1 -2 -3 16
word призем	-20 -2 54 -8 -51
word призна	-13 26 -19 -13 -6
word призыв	-15 21 -1 -7 -10
word прийде	7 -1 -3 6 -9
word прийма	-9 -11 -3 13 1
word прийня	-8 -19 12 -17 2
word прийом	-10 -1 -14 -9 29
word прийшл	-23 1 -23 23 0
word прикор	29 -15 -33 -13 4
word прикри	22 0 0 -15 -7
word прилет	13 -11 4 -15 -7
word пример	-34 36 8 10 -35
word примус	-20 -28 -13 30 -21
word принес	-3 8 13 -21 -15
word приним	-7 13 -14 -10 -6
word принци	-11 26 -9 -12 -7
word принял	-6 -13 -24 3 9
word принят	-5 -3 -16 29 4
word припин	-23 12 13 -14 17
word приско	6 -1 0 0 -5
word присла	10 10 -14 -12 5
word присту	-14 14 0 0 -2
word присыл	0 12 -4 -4 -6
word приход	-9 -3 -3 -10 14
word причет	3 -6 -6 14 -13
word причин	-1 25 -16 -22 -18
word пришло	12 -2 -5 -5 -2
word приєдн	-2 -5 -1 -7 15
word приїха	10 -18 0 -1 -40
word про	-31 30 -12 13 -19
word пробув	-15 -2 -14 15 -6
word пробул	-2 -2 18 -37 -14
word провад	-1 -5 -12 -5 19
word провед	18 4 -7 1 -27
word провел	10 -50 3 -1 -11
word провер	-30 12 -13 -4 24
word провес	-12 29 -4 -3 -13
word провод	-17 7 2 6 -25
word провок	-9 -15 -7 -3 16
word провів	-10 -21 7 -3 -10
word програ	-36 -11 -21 -31 43
word прогул	-17 -16 13 -6 6
word продаю	-5 -14 -27 -4 41
word продле	-7 -45 -49 -3 63
word продли	-3 -1 0 0 5
word продов	14 -35 15 -21 -19
word продол	-31 -32 -8 -31 37
word продук	-2 0 -1 -3 6
word проект	-1 -3 -16 -3 19
word произв	-7 13 -1 -4 -3
word произо	22 -5 -7 -11 -10
word происх	7 -1 -1 10 -16
word пройде	16 -15 0 0 -9
word пройду	24 -9 -18 -18 -14
word пройти	-24 20 19 -23 -19
word пройшл	-8 11 -37 -17 23
word пройшо	10 -18 11 -1 -21
word проком	-6 0 -12 -2 18
word пропав	-16 -4 -1 24 -18
word пропоз	-17 14 -16 -15 24
word пропон	-11 2 -13 -15 8
word пропус	22 -4 -13 -1 -10
word прорыв	-20 -6 -2 -1 27
word просив	-10 -11 16 -14 8
word просил	15 -13 0 -12 -26
word просим	-9 24 -53 1 -7
word просит	-15 4 18 -1 12
word прости	-18 -8 22 11 -28
word просто	-8 37 -28 -48 -39
word просьб	-5 8 -15 7 2
word просят	-61 4 -14 -19 23
word проте	-1 4 -1 0 -2
word протез	-39 -1 -27 -15 54
word проти	-4 -2 -14 -12 22
word против	0 -10 11 -39 -1
word протяг	-22 20 -15 -13 19
word прохан	-20 8 11 -7 -19
word проход	-4 -7 19 -25 -30
word процед	17 5 -20 -15 -8
word процен	-15 -1 -14 17 -25
word процес	12 2 -24 8 -29
word прошед	2 0 7 -17 -7
word прошел	16 -42 5 -34 -19
word прошла	-13 -15 -3 -4 15
word прошли	-40 -6 -9 27 -12
word прошло	-24 -20 8 -8 -9
word прошлы	15 15 -48 -4 63
word прошу	-25 3 14 10 -40
word проєкт	-11 -1 0 -19 26
word проїха	15 0 -1 -1 -15
word прямо	-10 -18 -13 18 -31
word прямог	-5 -15 -13 19 -15
word прямую	6 -4 -1 0 -1
word прізви	-1 -24 8 -35 16
word псевдо	0 0 -6 14 -14
word психол	-7 1 19 -20 -33
word публик	-24 4 -4 -3 13
word публич	-2 -2 -1 21 -18
word публік	25 -14 -28 -14 -13
word публіч	-24 14 -4 15 -15
word пункт	15 -1 -15 -20 -4
word пункта	-29 -1 5 -3 25
word пункте	-3 16 0 -1 -14
word пункто	-7 0 -1 -7 14
word пункты	-2 0 -2 -1 6
word пункті	-15 -15 -8 -6 20
word пусть	13 -10 -7 -7 0
word путин	5 3 -6 -2 -1
word путіна	-15 -14 15 0 -1
word пухом	14 0 -3 -4 -13
word пушили	-13 19 -18 -14 -20
word пятеро	11 -19 -19 -12 -7
word пятеры	-15 -5 26 0 -11
word пяти	-7 -18 14 -15 2
word пятисо	-36 -4 25 -18 -39
word пятнад	30 0 -11 -1 -32
word пятниц	-1 -1 35 -1 -34
word пятый	0 -1 -14 -1 14
word пять	26 -15 -26 -38 -14
word пятьде	26 -5 -16 -14 -21
word пів	-17 -6 15 -4 -17
word півден	16 0 -16 0 -1
word під	-15 -11 5 -38 32
word підгот	-18 -10 12 -1 11
word підкон	41 -4 13 -26 -26
word підозр	-18 -6 -13 1 14
word підпис	-35 18 -26 -8 8
word підпри	-5 -9 -10 -1 17
word підроз	2 -4 -9 -15 16
word підста	-17 2 -18 -1 12
word підсум	-44 28 -22 53 -40
word підтве	-9 9 -18 -10 -12
word підтри	-4 -20 -45 -20 33
word підход	-11 15 -9 -22 -8
word підірв	-18 -1 19 -22 -16
word пізніш	20 -21 -19 -16 -5
word після	-28 -22 9 -19 11
word піхоти	-20 -11 12 -4 6
word р	-17 -5 -16 16 7
word работа	-30 19 -18 9 -15
word работн	-13 -10 -2 -4 15
word работу	-13 -14 -2 -2 14
word работы	-3 16 -1 -1 -14
word рабоча	0 14 0 -14 0
word рабоче	16 -15 0 -1 -4
word рабочи	0 14 -22 -3 -9
word рабочу	-4 -11 -1 -9 22
word рада	-15 -2 -3 -2 15
word ради	-19 -4 -11 19 15
word радий	42 0 -23 -17 -27
word радост	24 -10 43 -30 -46
word радять	-15 -7 13 15 -23
word раді	7 -14 7 -17 -7
word радіо	-3 0 20 -16 -6
word радіст	10 -1 -2 -6 -2
word радіти	-11 -4 15 -14 -14
word раз	-20 25 0 -1 -14
word разбир	-1 1 -12 0 12
word развед	-18 12 -21 -14 8
word развез	-14 0 -2 -10 5
word развер	-15 15 0 0 0
word разгов	-9 8 11 4 -28
word раздал	0 -1 15 0 -15
word раздел	9 15 47 -18 -26
word рази	-15 -23 -2 -10 37
word разлуч	20 0 -5 -10 -18
word размещ	19 -7 -3 2 -30
word разных	17 -7 -15 0 -16
word разом	24 -13 14 -49 -23
word разу	31 12 -30 -25 -25
word разъех	15 -13 5 -15 -10
word разів	-3 12 -8 -44 42
word район	-15 16 0 0 -4
word района	28 -5 13 -33 -32
word районе	-3 -28 -6 -10 12
word районо	9 -8 0 0 -1
word районі	-1 12 -7 0 -5
word ракет	-28 12 29 -30 -10
word ракета	-6 -16 -1 -1 19
word ракети	-3 -15 -1 17 -22
word ракетн	-7 0 0 0 8
word ракеты	14 0 -1 -2 -14
word рамках	12 -15 13 8 -17
word рамшта	-12 -9 -2 -6 10
word ранее	-19 -15 9 -17 22
word ранени	-15 -2 10 -6 1
word ранены	-28 7 -4 -22 -23
word ранку	-6 1 14 0 -15
word рано	-15 12 15 0 -16
word ранок	-6 -5 16 -1 -15
word раньше	-36 -25 38 -6 -31
word раніше	-14 7 -8 22 -19
word раскры	-8 -17 -47 -13 26
word распор	9 -1 0 0 -8
word расска	11 -8 5 -42 -22
word рассма	0 17 -2 -1 -17
word расстр	-28 -2 -10 -17 26
word рассчи	17 28 -25 -34 -20
word расчет	-16 -2 -2 -9 20
word расшир	0 0 -1 15 -15
word раунд	-15 23 -5 -19 -17
word раунда	2 16 -8 -8 -15
word рахунк	22 -2 -18 -1 -2
word рахуно	15 0 -15 0 -1
word рбк	21 -2 -18 -3 -15
word реабил	-13 -3 4 -3 -15
word реабіл	-15 -15 33 -38 -5
word реальн	-1 15 -6 7 -16
word реаліз	21 -28 32 -5 -20
word реанім	2 -15 14 -13 -22
word ребенк	3 0 -4 -2 4
word ребят	-3 18 -34 -11 21
word ребята	0 18 -2 -21 -58
word регион	-6 9 -32 -10 16
word регіон	6 -11 1 -7 -3
word реестр	-1 -1 0 11 -10
word режим	-24 -15 -4 -2 30
word режима	0 0 0 1 -8
word режимо	14 0 -3 -5 -13
word режиму	18 -1 -2 -1 -14
word резолю	-2 -1 -15 15 8
word резуль	-19 28 -21 -15 -21
word рейс	15 -2 -7 -4 -15
word ремонт	-9 -19 -12 -12 21
word репатр	-17 -34 4 10 10
word репорт	-14 -1 33 -3 -28
word респуб	3 4 -14 -23 -2
word ресурс	-1 -2 -12 -10 14
word рефриж	-6 14 3 -33 -30
word речей	-9 -7 -13 -23 32
word речник	-4 16 -13 -15 -2
word речь	-22 30 9 -6 -17
word решени	4 16 -11 -18 -11
word решить	-6 0 11 0 -4
word решта	30 -14 10 -37 -25
word рештки	3 -16 -15 12 -8
word решту	-29 -6 -6 34 -3
word реєстр	-12 -7 -8 20 -34
word рисков	15 0 -15 -5 -15
word рисунк	-12 -3 4 -8 15
word рнбо	-8 -11 0 -3 20
word робити	0 -9 -10 0 17
word робить	0 -15 -4 -3 15
word роблят	-2 0 -59 -1 59
word робота	-26 4 13 -24 27
word роботи	-9 -9 -36 0 7
word роботу	8 -16 -31 -19 71
word роботі	12 3 -30 -32 33
word ровно	41 -1 -17 -21 -27
word родин	-21 20 3 -38 -4
word родина	-7 -33 9 -14 7
word родине	14 0 -2 0 -12
word родини	-14 -9 -25 10 10
word родину	4 -16 -7 -5 8
word родині	-5 -2 -32 9 15
word родите	-5 13 -2 14 -15
word родича	-13 -6 -12 15 -10
word родичі	-20 -17 8 16 5
word родной	54 -2 -34 -9 -32
word родные	10 -3 17 -6 -12
word родным	10 -29 -7 7 -35
word родных	31 -15 -13 21 -26
word родств	-2 -20 -2 -17 1
word рожден	28 0 -15 -1 -20
word рождес	-15 40 -6 14 -38
word розвез	3 0 0 0 -3
word розвоз	4 0 0 0 -4
word розвід	3 19 -35 -33 -6
word розган	-15 29 -5 -2 -27
word розгля	-4 5 -3 17 -17
word розгол	15 18 -14 -1 -16
word розділ	2 -3 -15 -11 1
word розлуч	41 -9 -18 -8 -32
word розмеж	3 0 0 -2 -1
word розмов	-7 -18 15 -16 22
word розпит	-5 -10 28 -2 -20
word розпов	-29 -13 14 -20 4
word розпод	-4 -2 23 -4 -22
word розпоч	-8 -12 14 13 -22
word розрах	12 9 -6 -6 -21
word розстр	-12 0 0 -38 44
word розшук	-7 0 -3 5 5
word розыск	2 -2 -1 -3 4
word роками	17 -2 -7 -7 -2
word роки	27 -37 -4 -40 3
word рокови	-15 -14 15 -12 12
word року	9 -4 -22 -4 -21
word років	-4 -43 -34 -7 16
word роль	1 -1 -1 15 -15
word россие	28 -19 -18 12 -36
word россии	27 -20 -17 -14 1
word россий	11 -22 -24 19 -12
word россию	8 13 8 -30 -36
word россия	21 -33 -5 6 -22
word ростов	-16 -23 -43 11 26
word російс	-4 23 -15 1 -29
word росія	-27 8 -37 20 -6
word росіян	-23 -3 -1 -56 29
word росією	19 -27 -13 -10 14
word росії	-24 -29 -16 -26 40
word роты	-3 0 -10 -2 14
word році	-15 -2 -6 31 -14
word рсзо	15 -7 -1 -5 -15
word рублей	4 12 10 -25 -1
word рук	23 -6 -6 -2 -20
word руками	-15 5 -15 5 -31
word руки	-14 -15 9 -3 10
word руково	1 -15 -15 -3 16
word русски	-18 -30 -24 9 14
word русско	0 5 0 -11 2
word рустем	-3 14 -5 0 -7
word рф	23 -28 1 -12 4
word рыльск	5 0 -16 -2 13
word рэб	-11 0 -1 -1 13
word рядком	21 -23 -19 -3 -19
word рядови	22 0 0 -14 -8
word рядовы	17 -17 -15 0 -17
word рядові	15 0 -2 -7 -13
word рятува	-7 -15 -22 -14 35
word рівно	35 -16 -22 -3 -11
word рідна	4 0 0 0 -4
word рідний	15 -1 -8 9 -18
word рідним	18 -11 15 -28 -15
word рідних	30 -3 -25 -11 -21
word рідног	0 -7 12 0 -9
word рідної	5 0 -4 0 -1
word рідну	-10 -8 18 -4 -20
word рідні	19 -24 2 -28 -18
word рідній	45 -19 -25 -32 -37
word різдва	-16 14 -17 -16 20
word різдвя	-10 14 -1 7 -16
word різних	23 0 -6 -15 -14
word різниц	-28 -3 -50 0 58
word рік	-33 -45 -35 31 21
word річниц	-8 12 -1 -5 2
word рішенн	-31 -16 8 -15 7
word с	-39 -31 0 14 17
word сам	-22 -7 4 -17 1
word сама	-22 -15 -21 23 4
word саме	5 23 -29 -17 -36
word сами	-5 -10 -2 13 -20
word самий	10 23 -15 -16 -5
word саммит	-15 -12 4 0 16
word само	12 -1 -6 11 -16
word самого	-4 0 22 -1 -21
word самой	0 10 -5 0 -7
word самоле	13 -10 -2 -30 -16
word самому	12 -14 18 -17 -25
word самый	-3 -1 -9 2 0
word самі	-7 -13 -1 -4 3
word саміт	-11 -1 -5 -5 17
word санато	6 -8 21 -2 -51
word санита	-9 21 -2 -8 -10
word санкці	-7 -9 -15 -15 23
word саперы	-1 0 -2 0 4
word сапфір	5 0 -5 0 0
word сарали	4 -1 -1 -1 -2
word саудов	-11 0 -1 -1 14
word саудів	12 0 0 9 -15
word сбили	13 -9 -3 -10 -12
word сбито	-13 0 16 -14 1
word сбиты	0 0 -2 -3 5
word сбу	-5 -3 2 2 -19
word сведен	1 -2 -2 19 -16
word сверил	11 -15 0 12 -9
word сверх	4 -16 -2 -2 9
word сверяе	-15 -14 -9 5 13
word светло	-12 23 -2 -3 -14
word свидет	-15 -3 -6 -11 15
word сво	-10 -3 -9 18 -16
word свобод	12 -10 5 -23 0
word свого	-6 -8 14 -14 -14
word сводка	-9 -1 -2 -2 13
word сводки	10 -1 15 -15 -6
word свое	0 3 0 -10 7
word своей	-25 -10 -20 -2 26
word своем	-16 -1 23 -1 -15
word свои	-11 8 15 -3 -17
word своим	-21 -14 -15 11 3
word своих	12 -14 -30 -6 6
word свою	3 -10 -10 0 14
word свої	-16 19 -2 -13 -19
word своїм	-7 -3 18 -10 -18
word своїх	20 27 0 -35 -17
word свыше	7 10 -18 -18 -3
word связал	-2 0 -15 -7 19
word связан	-11 -1 -12 10 -2
word связат	3 0 0 0 -3
word связи	-17 -14 18 3 -28
word связь	-31 -12 -30 -15 35
word свята	-13 16 -2 -3 -12
word святей	-10 6 -21 -12 9
word свято	-31 -2 -7 -8 41
word святом	-25 -12 -7 22 -18
word священ	-15 -13 26 -24 -27
word свідкі	-15 0 0 15 -7
word свідом	-12 15 -1 -8 -15
word свідоц	4 -2 -8 0 7
word свідче	-51 -25 -50 30 49
word свідчи	-1 -2 -6 -1 10
word світ	-3 -21 14 15 -12
word світла	29 -1 -2 -29 -7
word світли	-1 0 -15 -2 15
word світло	-25 -20 -1 -17 31
word сдавши	-28 -18 -23 -9 31
word сдалис	-2 -16 -8 -12 5
word сдать	0 14 0 -3 -14
word сделан	-15 -14 15 -4 -15
word себе	30 -14 -22 -20 15
word себя	21 -1 -1 -13 -19
word север	0 -1 -1 -1 3
word северо	-9 0 0 0 9
word сегодн	48 -13 19 -42 -75
word сезон	-1 0 -2 0 4
word сейчас	-12 17 -26 22 -52
word секрет	6 19 -19 -15 -14
word сел	17 -5 -1 -16 -7
word села	-5 0 6 -9 -1
word семей	-11 -33 7 -9 8
word семеро	24 -16 1 -16 -43
word семеры	-11 -1 14 -3 -16
word семи	6 25 -17 -18 -29
word семь	44 -1 -3 -10 -36
word семьде	19 -1 -4 -3 -19
word семьи	-4 -7 -6 2 4
word семья	-1 0 8 0 -6
word семьям	-40 -13 -16 -22 50
word семьях	6 15 -1 -3 -15
word сентяб	-12 -24 5 -22 30
word сергей	-11 0 16 -13 -12
word серед	10 -23 -15 -8 -10
word середи	-15 -9 14 -3 -12
word середн	-25 -2 20 2 -2
word середу	-9 14 6 -14 -18
word сержан	34 -26 -30 -26 -16
word серйоз	4 0 0 -2 -1
word серпен	6 -5 -11 -4 13
word серпня	-28 -1 -6 8 19
word сертиф	0 0 15 0 -15
word сестри	-14 0 17 0 -5
word сигнал	-27 -18 -30 5 30
word сидели	2 0 15 -14 -10
word сидить	-27 -1 -4 -3 32
word сиділи	15 -1 20 -1 -29
word сизо	-1 -1 -12 -1 13
word сил	34 -8 -32 -3 0
word силах	-6 0 0 -1 7
word сили	24 -14 -28 -13 -23
word силови	17 0 -17 0 0
word сина	-15 -11 16 14 -28
word сини	14 0 -14 -1 0
word синода	-14 13 0 -7 -3
word сином	-3 -2 -1 15 -17
word сирии	-27 0 -13 0 37
word сирськ	23 0 -4 -2 -22
word систем	-7 -13 -3 9 11
word сих	-18 -7 16 11 -24
word скажем	-5 15 -1 -15 -2
word скажу	-14 31 -6 -10 -29
word сказав	14 6 -26 -15 7
word сказал	-24 -16 3 -28 40
word сказат	-28 18 -15 -3 -29
word склада	-7 0 0 0 7
word складе	0 1 0 -17 17
word склади	-10 0 -3 -3 14
word складн	2 2 -14 -4 -18
word складу	15 -6 -19 -26 -7
word складі	-7 0 5 3 -1
word скольк	15 -14 -6 6 -49
word скорбо	23 -15 -9 -5 -9
word скорее	-2 -3 22 -1 -17
word скоро	8 9 -24 -31 -4
word скільк	-28 6 -55 28 -25
word слава	33 -25 -31 -39 5
word славут	12 -2 -1 0 -12
word сладос	-5 0 0 -5 9
word следов	-14 -1 -10 -10 15
word следст	-16 -13 -8 18 14
word следую	14 21 -8 -26 -25
word слезы	14 0 0 -1 -14
word слов	1 14 -1 -14 -1
word слова	0 5 0 -1 -4
word словам	-28 16 10 -5 -27
word слово	9 20 -16 -20 -1
word сложил	-29 -10 -9 -13 40
word сложно	13 -1 -2 0 -10
word сложны	18 -3 -11 -6 -14
word служат	20 0 -19 0 -1
word служба	-6 -17 -20 21 0
word службе	2 0 -22 -26 41
word служби	12 -6 -25 -18 17
word службу	-3 -5 -10 13 -9
word службы	1 -3 14 -2 -13
word службі	17 -1 -9 -25 13
word служил	13 -6 -3 -9 -10
word служит	6 -11 -4 12 -25
word слухав	26 -5 -25 -2 -3
word слухам	-6 15 -14 0 -14
word случив	30 -9 -22 -6 -1
word сльози	16 -9 -8 -15 -15
word слідст	13 -3 -17 -14 11
word слідчи	-11 -7 11 -2 4
word слідчі	14 -15 24 -3 -25
word сменят	-6 0 11 -2 -6
word смерте	15 -1 -4 -5 -13
word смерть	-32 0 -2 -26 30
word сми	-2 -30 -1 -2 32
word смогли	3 0 0 -3 0
word смотри	-14 -15 37 -5 -29
word снаряд	18 -8 -10 -17 -1
word сначал	5 -1 5 -2 -7
word снова	-9 -31 -34 -2 14
word снігур	-8 -9 -15 -3 27
word со	-9 1 -24 9 4
word собесе	0 0 0 6 -6
word собрал	-2 13 -6 -10 4
word собран	-5 17 0 -1 -15
word собств	-14 -6 15 -5 -7
word собі	-18 6 -27 5 5
word советс	-43 0 -2 -6 46
word совмес	-15 -15 -14 -4 18
word совсем	14 -1 -4 0 -14
word соглас	-16 46 -19 -17 -52
word содейс	40 -21 -15 -15 -13
word содерж	-33 9 -3 25 0
word соедин	3 0 0 -3 -1
word солдат	28 -28 -43 17 -30
word соледа	-10 13 22 -3 -29
word сообра	15 1 -17 -2 -15
word сообща	-22 -9 5 -5 -11
word сообще	0 -2 -37 0 15
word сообщи	-2 17 -46 -23 -20
word сообщу	-22 -25 -10 -5 39
word соотве	-42 21 -24 16 10
word соотеч	-26 -15 -5 -3 19
word соотно	-15 -9 0 15 -1
word соприк	22 -16 -19 -6 0
word сопров	-14 -8 -7 -7 18
word сорвал	-15 19 -16 -1 -25
word сорван	-32 29 -19 -16 -15
word сорок	-15 -12 13 -3 -19
word состав	-10 26 -9 -3 -23
word состои	-5 47 -11 0 -42
word состоя	1 16 -71 6 -1
word сотни	-15 17 -8 -8 -17
word сотні	-25 -1 -35 16 8
word сотруд	-22 14 -17 -15 3
word софійс	-19 -15 5 -13 10
word сохран	-15 -10 0 4 1
word социал	11 -16 -2 8 -2
word соцмер	-4 3 -4 12 -11
word сошлис	0 4 0 -2 -2
word союзни	-3 -16 -15 -1 22
word спали	-1 0 5 -1 -4
word спасен	-30 -1 -29 -2 52
word спасиб	23 -9 4 -9 -24
word спасли	-14 0 -12 0 21
word специа	-31 0 11 21 3
word спецоп	17 -11 -15 2 -17
word спецсл	-3 5 0 0 -2
word спеціа	0 -21 -1 -2 22
word списка	-3 -5 -28 13 -18
word списке	28 13 -20 -14 -26
word списки	-52 38 -11 -33 -3
word списко	11 -9 -3 13 -34
word списку	20 -26 -37 -23 29
word спискі	-4 -18 -7 4 16
word список	-28 43 -10 -38 -5
word сповіщ	-16 -36 -33 -26 42
word сподів	-4 -1 11 -5 -31
word сполуч	10 -12 -10 14 -4
word спочат	-15 28 -8 -11 -22
word справ	-1 -1 -6 -10 16
word справа	15 0 -10 0 -6
word справд	-15 8 14 0 -7
word справи	22 -4 -8 -7 -4
word справк	0 -2 0 -1 4
word справо	-14 0 -1 27 -15
word справу	6 -19 -17 -20 23
word спраши	1 -2 22 12 -26
word сприяв	25 -14 -12 -20 -16
word сприян	37 -30 -16 -9 2
word спроси	11 -19 -3 24 -12
word спрост	-15 15 -14 0 -1
word спуска	-16 -1 17 -5 0
word спят	1 0 -10 -9 18
word співпр	16 -6 -16 -6 -7
word співро	-2 3 10 -3 -15
word співчу	0 -15 0 0 15
word спілку	-3 0 15 -15 4
word спільн	9 -9 -10 -14 14
word среди	4 -46 -3 -34 11
word средст	0 -12 0 -25 10
word среду	2 27 -9 -14 -14
word срок	-4 27 -4 -7 -25
word срокам	-4 -2 -15 -15 16
word сроки	-14 18 -8 -12 -9
word сроков	-2 -15 -2 15 -8
word срочни	13 -1 -7 6 -12
word срочно	2 0 14 0 -15
word ссо	15 0 -9 0 -6
word ссылко	20 -14 -18 -7 -17
word ст	0 0 -2 0 3
word ста	25 -12 -16 -16 -18
word став	-16 -1 -34 -15 46
word ставка	-9 -3 -5 14 -20
word ставки	-1 -4 -2 -1 9
word ставку	-27 26 -1 -6 -21
word стал	1 0 0 -10 10
word стали	-15 -6 -18 -9 28
word стало	29 -9 -18 -5 -5
word сталос	17 -3 -18 -4 -15
word стамбу	-15 -11 -6 12 -51
word стан	23 0 -11 0 -15
word стане	14 -21 -18 13 -28
word станом	-44 -21 -10 37 18
word станци	-14 -15 -2 -3 16
word станці	14 -5 -14 0 -13
word старик	-2 0 33 0 -32
word старше	30 -14 -18 -20 1
word старши	1 0 6 -3 -4
word старые	-7 -3 -12 -10 21
word статис	11 -7 -15 -10 14
word стаття	-18 -4 -12 -16 19
word статус	-19 3 -23 18 -8
word стверд	4 -1 -1 -1 -1
word сто	49 -5 -29 -42 -39
word столе	7 -15 -1 0 14
word столиц	-7 -5 -6 -7 18
word столов	-8 0 16 -14 -7
word столом	5 -2 22 17 -31
word стольк	3 -3 -13 -13 19
word стомат	-8 -1 27 -1 -21
word сторон	-14 -5 -25 4 -10
word сторін	14 -6 -26 -16 -3
word стояв	-15 0 15 0 -15
word стояли	6 -4 -1 0 -1
word стоят	-14 18 -15 -25 -5
word стоять	-1 7 -14 -3 12
word стоїть	-19 -14 14 14 -9
word страже	0 0 -1 21 -19
word стран	14 -13 -36 -8 15
word страна	12 -1 -1 -14 7
word стране	-6 -2 -6 -1 12
word страни	-3 -19 -11 -18 27
word страны	15 0 -14 -3 -14
word страсб	0 -5 -1 15 -12
word страсн	23 0 -4 -2 -22
word страст	0 14 0 0 -14
word страта	-1 -1 -3 -2 7
word страти	-1 -1 -12 -4 15
word строго	-15 25 -1 -6 -15
word строит	-13 -13 -4 -8 15
word строй	-17 0 -14 -8 24
word строк	-15 -1 15 -1 -1
word строки	15 -11 -14 0 -15
word строко	-43 -24 38 4 -11
word строю	-15 -14 3 1 -1
word структ	-15 -1 -9 0 13
word студен	-25 -13 -4 15 15
word ступил	-34 -2 40 0 -8
word стіл	3 -18 -1 17 -24
word стільк	16 -13 -26 0 -12
word суббот	-12 15 -15 -12 -15
word суботу	30 -26 0 -8 -5
word суд	-37 -20 -27 -2 30
word судами	10 0 -1 -2 -6
word суден	0 -1 -18 -2 19
word суджан	41 -10 2 -34 -35
word суджи	-11 15 -10 -13 -38
word суди	2 -11 -15 22 -28
word судмед	12 -14 -1 -6 -4
word судна	6 -3 -11 -1 9
word судно	-3 0 0 0 3
word судов	-14 15 -13 -20 19
word судово	13 -1 -3 0 -10
word суду	0 0 -1 8 -6
word судьбе	-16 -16 -3 9 15
word сум	15 -15 24 -8 -36
word сумах	-15 19 -16 -11 -24
word сумнів	0 0 -8 0 8
word сумско	39 -3 -25 -9 -29
word сумщин	16 13 -16 -13 9
word супров	13 12 -24 27 -29
word супруг	-3 0 3 -4 3
word суспіл	9 -8 -24 15 -18
word сутки	-8 12 -14 -41 -8
word суток	-24 -16 11 -7 17
word сущест	-15 -1 -9 -18 17
word сфотог	1 0 -7 0 6
word схуд	-2 -2 -8 -1 11
word схудли	9 0 12 -5 -15
word счасть	-16 0 0 -1 17
word счет	14 0 -1 0 -14
word счету	15 0 0 -14 -1
word считае	-23 -2 9 16 -13
word считал	-6 -1 11 -10 6
word считат	-6 -2 -6 0 12
word считаю	-18 0 0 21 -6
word сша	-21 -13 -23 -5 19
word сыграл	-14 -8 -1 0 21
word сына	-27 -11 30 -3 -24
word сьогод	22 -13 -40 -7 -4
word сізо	-19 -1 15 -44 5
word сіл	-15 -1 0 -10 25
word сім	-13 4 15 4 -16
word сім'ї	5 -1 -12 -8 15
word сімдес	6 0 0 -3 -3
word сімох	0 0 10 0 -9
word січня	-38 3 20 -25 -8
word січні	-28 -10 -15 15 24
word та	4 -12 -2 -5 -2
word табори	-13 -7 -6 -24 28
word таборі	-40 -7 -30 -20 44
word табір	-9 0 -3 -8 14
word таганр	-3 -23 7 -28 13
word так	-12 27 -24 -12 -48
word така	-8 -16 -36 9 13
word такая	-30 20 -3 -13 -17
word таке	-14 -2 0 14 -5
word также	-11 23 -10 -8 -11
word такие	20 -8 -1 -16 -18
word такий	-7 -21 26 -4 -3
word таким	2 -15 -13 -7 22
word такими	0 0 -8 0 8
word таких	10 -22 -8 1 12
word таков	11 0 -4 -3 -4
word такое	12 -2 25 -3 -33
word також	14 -16 0 -36 10
word такой	1 4 -3 0 -1
word такі	15 -8 16 -7 -17
word там	-23 -30 -11 4 26
word танк	-14 0 0 0 14
word танка	14 -7 -1 -8 -14
word танкер	-24 -2 -5 -4 32
word танков	-15 -4 -12 -11 18
word танків	-15 -7 -21 -23 28
word тасс	12 0 -1 -1 -11
word татар	-18 13 -12 -40 4
word тато	-2 -19 36 -7 -36
word татьян	13 12 14 -27 -12
word таємни	40 9 -45 -4 -12
word твердж	-3 15 -12 -8 -16
word те	-17 28 11 4 -50
word теж	16 -25 -27 8 -19
word текуще	-27 -1 0 17 9
word тел	-2 -2 -19 -41 -4
word тела	-14 -39 7 -17 8
word телам	-6 -23 2 13 -19
word телами	-19 0 13 10 -29
word телегр	-4 20 -25 -9 -12
word телека	-9 14 26 -1 -37
word телема	-29 7 -7 29 -1
word телефо	-16 -26 37 2 -72
word тело	2 10 -6 34 -43
word тем	-19 19 17 -18 -5
word теме	-16 -17 -6 -6 18
word темряв	7 0 12 -3 -14
word тепер	6 -9 -17 -28 23
word теперь	37 10 -19 -22 -30
word теплые	-20 -2 -4 -10 30
word терито	6 -26 -21 -8 9
word термін	-17 -14 -3 -4 16
word терноп	-15 0 15 0 -3
word теробо	24 -1 -7 -2 -21
word терпін	-17 -8 -32 25 6
word террит	42 -12 -30 -18 -8
word тех	-43 -17 12 -20 13
word техник	11 -2 -12 -9 9
word технік	-3 0 0 -3 6
word техніч	-17 27 -7 -11 -18
word течени	-16 -18 -5 -15 29
word тижден	-16 -20 -12 -8 32
word тижня	-44 26 23 -24 -46
word тижні	-1 -15 11 -6 5
word тим	-11 -5 -3 6 12
word тимчас	49 14 -18 -22 -40
word типа	-10 -3 -15 -3 15
word тис	-17 -6 -28 -4 24
word тисяч	-28 -27 -34 23 19
word тисяча	-5 -19 -2 -9 21
word тисячу	-3 7 12 -26 -23
word тисячі	-45 -30 -2 31 -2
word тих	-18 -42 27 -10 -7
word тиша	-9 -4 5 -3 0
word тишина	-13 -3 22 -4 -23
word тишу	0 3 -3 0 0
word тиші	0 17 -12 -5 -17
word то	-10 -1 -2 11 -4
word товари	-19 -8 22 -17 9
word тогда	31 -17 -19 -30 -36
word того	-5 -33 -1 8 -18
word тоді	-23 9 -8 4 -4
word тож	-66 -7 38 -26 -11
word тоже	-18 19 -16 -2 -35
word той	-16 -2 55 22 -74
word только	14 -16 -22 0 -22
word том	-18 -22 -29 -4 16
word тому	-7 -20 -24 11 31
word тонн	-16 -5 -2 12 8
word тонны	-12 0 -2 -6 13
word тонуще	2 -3 -8 -1 10
word торгов	-1 0 0 -10 11
word торік	1 22 -25 -35 32
word тот	-25 -1 -2 -15 31
word точну	14 -7 -1 -5 -1
word травен	-15 -9 -6 6 26
word травня	-29 24 -14 -15 -42
word травні	-3 -2 -63 -1 57
word трамп	16 3 -2 -10 -7
word трампо	-15 4 -12 14 -10
word трансп	6 -1 -1 -3 -1
word трапа	-1 -4 20 -3 -17
word трапу	-16 -1 17 -5 0
word треба	-11 -3 2 12 -5
word тревож	-23 18 -1 14 -16
word трек	23 0 -12 -7 -15
word тремя	-52 7 -22 -15 54
word тренін	-15 -10 -2 -9 28
word третий	19 -8 -17 -3 -30
word третин	16 0 -15 0 -12
word третье	1 9 -4 18 -19
word третьи	15 15 -14 0 -18
word третьо	16 -14 -11 -20 -8
word третью	-15 -5 -5 12 -6
word третя	12 -19 -2 1 2
word третє	-15 0 -1 -7 20
word треті	15 -4 -15 -8 -13
word третій	21 -11 -2 -1 -10
word трех	4 -8 -23 11 -20
word трехдн	-1 15 -3 -2 -11
word три	19 -28 29 -55 -27
word трибун	-10 -24 14 16 -31
word тривав	29 -4 -22 -2 -19
word тривал	8 -15 -7 13 -15
word триват	23 31 0 0 -50
word триваю	0 7 -13 -3 -4
word триває	3 24 -37 -19 8
word тридца	35 -7 -7 -16 -14
word тримав	-6 -9 2 -28 7
word тримай	-2 -6 15 -2 -16
word тримал	48 -11 -23 -23 -21
word тримаю	-15 -28 22 -6 3
word тримає	-32 -13 -23 7 18
word триста	11 -10 -4 -7 6
word тро	20 -1 -8 0 -13
word трое	6 -29 -2 -20 -6
word троим	-18 0 12 -3 8
word троих	16 -12 -31 -21 7
word трохи	0 -5 -1 -1 6
word троє	-2 -19 3 -18 8
word трубку	-15 -1 9 -3 10
word трудно	21 0 -8 -1 -26
word трьох	-16 -21 19 -13 4
word ту	14 13 0 -1 -23
word туберк	43 -3 2 -1 -44
word туда	-1 -13 -16 -7 5
word туди	-10 -15 -3 -12 33
word туле	13 0 -11 -1 -6
word турецк	-11 19 11 -24 -5
word турець	-15 16 -14 -2 -23
word туречч	-29 12 19 1 -38
word турции	-25 6 15 -18 -15
word турция	-23 -2 -8 0 23
word тут	-29 16 -24 -11 21
word тыс	7 -17 -4 32 -33
word тысяч	-33 -30 -8 28 -2
word тысяча	-7 4 13 -28 -39
word тысячи	9 -12 -15 13 -6
word тысячу	-12 -8 28 -31 -25
word тюрем	-14 -15 -3 -13 28
word тюрьма	-13 -15 -3 12 11
word тяжело	29 -19 -38 -36 -10
word тяжелы	14 -1 -4 0 -13
word тяжко	19 0 -4 -12 -4
word тяжкоп	-4 -6 3 3 -15
word тяжкох	41 -18 -23 -10 -2
word тяжкі	-2 15 -1 -15 -5
word ті	-26 -15 26 4 12
word тіл	0 -1 -13 3 -27
word тіла	44 -35 -41 -10 1
word тілами	10 -3 -1 -3 -5
word тіло	-10 -4 -10 -1 13
word тільки	-18 11 4 2 -31
word у	-19 -11 -5 1 6
word убитым	-15 0 0 0 15
word ув'язн	13 -5 -3 -9 3
word увагу	3 -1 18 -2 -18
word увезли	10 0 -5 -6 0
word увечер	-5 9 -10 -15 1
word увидел	5 -4 20 -3 -30
word угкц	14 0 -6 -13 -3
word угода	-18 -6 -13 -5 19
word угоду	-5 10 -21 -2 16
word угорщи	9 9 -17 -7 -21
word угрожа	21 -2 -9 -12 -15
word угрозо	22 0 -12 -1 -22
word удалос	-20 -9 -13 12 14
word удар	-1 -4 -12 0 13
word ударам	0 0 0 -15 15
word удару	0 -15 0 0 15
word удержи	7 3 -38 26 -46
word удовле	1 0 -1 15 -15
word удома	29 -22 -10 -31 -37
word уехали	24 -3 8 -2 -30
word ужгоро	-15 -5 26 -1 -24
word уже	29 9 -30 4 -7
word узгодж	-8 26 -32 -25 -2
word узнал	-15 0 17 -1 -14
word узнала	-1 0 -25 -2 26
word узяли	-1 -4 -3 23 -20
word узятих	34 0 -1 0 -34
word узято	0 15 0 -17 4
word уиткоф	-35 -1 -6 -15 3
word указ	-19 -4 -9 -7 33
word указан	4 -14 -1 0 6
word украин	4 9 -21 -4 -27
word україн	19 -36 -22 9 -10
word ул	7 -1 -1 -6 1
word умеров	-7 25 -2 -16 -1
word умов	2 -12 -17 7 -24
word умови	-32 -14 4 -14 3
word умєров	10 -3 -5 -6 -36
word унаслі	-3 -4 -5 -3 14
word уничто	9 -12 -32 -28 3
word уночі	-8 1 7 -6 -10
word уніан	0 -2 14 0 -11
word уперше	-10 -1 32 -18 -23
word уповно	30 -28 -12 -30 15
word уполно	0 13 1 -5 -16
word управл	-18 -5 -11 -13 12
word упродо	-2 8 -23 5 0
word упізна	-1 -2 8 0 -6
word уровне	-15 24 -10 -5 -20
word урожен	-8 -1 15 -6 -10
word урядов	-4 -15 -1 9 14
word усе	15 -15 -9 -3 13
word усилия	-15 0 0 16 -1
word ускори	-2 -5 -6 0 13
word услови	7 -3 -65 -41 -3
word условн	-14 0 0 0 14
word услыша	-15 11 20 -13 -35
word усміха	-6 -2 15 0 -15
word успели	-13 15 -1 0 -1
word успішн	-28 -2 -15 -10 18
word устано	14 -3 -11 -15 14
word усього	-27 -8 27 -19 -17
word усі	-3 2 3 -22 -3
word усім	-15 0 -1 -15 16
word усіма	-14 15 -3 -12 -24
word усіх	6 -7 -6 16 -49
word утверж	-14 2 9 -6 -3
word уточне	60 19 -29 -43 -58
word уточни	-24 15 18 0 -11
word уточню	-5 -17 11 -38 4
word утрати	0 0 -1 -7 8
word утраче	-1 0 0 -14 15
word утрима	-27 12 -17 7 14
word утриму	-16 -28 -13 -19 40
word утро	-38 31 -26 -12 -23
word утром	-11 -17 11 -16 2
word ухвали	-22 -1 -16 -14 32
word учасни	-38 -43 -47 4 39
word участв	22 -23 -40 -21 10
word участи	-11 15 -13 -6 -27
word участк	10 -14 -14 -3 5
word участн	-16 4 15 -13 -25
word участь	29 -12 -18 -28 0
word участі	-10 -1 -8 26 -24
word учебни	-3 -19 -18 -18 31
word учение	-5 -15 -13 -1 15
word учили	-2 0 -5 -3 10
word учите	-1 -15 -2 -14 16
word учител	-1 -1 0 8 -7
word учора	-17 -35 45 -33 0
word учораш	-13 -5 43 -1 -26
word учрежд	-15 -3 12 -5 1
word ушаков	0 16 -1 -2 -16
word ушли	8 0 0 0 -7
word фактам	-15 -12 -2 15 -8
word фактич	33 -14 -19 -8 -16
word фамили	-20 27 -7 29 -43
word фахівц	-2 -7 -9 11 -5
word феврал	-14 -24 2 5 -49
word федера	-23 15 -17 10 -17
word федоро	21 0 -19 -8 -16
word фейк	-37 17 -13 -14 -2
word фигура	0 -1 -6 -4 11
word флаг	-9 -14 -2 0 15
word флагам	-14 0 15 0 -11
word флаги	-24 -15 23 -3 -14
word флота	-4 0 0 0 5
word фонд	-30 -15 -27 8 28
word фонду	-10 -1 -4 7 9
word форма	-14 -2 15 -13 -1
word формат	7 29 -31 -17 -42
word формир	-12 -1 -15 -9 14
word формул	0 -5 -15 -22 -1
word формую	-2 -19 0 -1 20
word формує	-17 -15 15 26 -8
word фортиф	-4 -1 -13 -3 19
word форуме	-16 7 -6 16 -24
word фото	-23 -15 6 -17 -16
word фотогр	-6 -2 23 -1 -23
word фрагме	-39 14 25 -18 -47
word франці	-1 19 -3 -3 -12
word фрегат	-15 -5 -9 0 15
word фронт	-37 -28 -4 -20 23
word фронта	9 12 -2 2 -17
word фронту	0 -4 -2 -1 7
word фронті	1 -4 -1 24 -23
word фсб	-18 24 -21 -13 -2
word фінлян	-4 0 0 -2 7
word хаймар	14 -7 -1 -5 -13
word хамас	-23 -5 -2 -11 34
word характ	-16 0 0 17 -6
word харков	-21 -2 2 -24 13
word харків	27 -16 -21 -9 -13
word хв	-15 0 9 0 14
word хвилин	-11 -2 17 -2 -4
word хворих	-15 -14 -8 16 -4
word хвороб	15 -1 -3 -3 -15
word хворі	24 0 -4 -12 -9
word херсон	-7 -17 -29 -13 21
word хибне	-15 -1 15 -1 -1
word хилюка	0 -2 14 0 -11
word хинште	9 -8 0 0 -1
word хирург	-6 0 15 -6 -6
word хлопця	-4 0 27 0 -23
word хлопці	50 -19 30 -41 -29
word хлопчи	-1 0 15 -7 -15
word хліб	-15 -2 20 -15 7
word ходата	-10 -17 -21 -12 23
word ходе	-59 5 -27 -1 45
word ходом	0 4 0 0 -4
word холоди	-4 0 15 30 -27
word хорони	3 -6 25 9 -28
word хороша	13 16 -6 -6 -18
word хороши	7 0 19 -11 -15
word хорошо	20 -16 -4 -18 -8
word хотели	-12 21 -3 -5 -16
word хотя	-2 15 -24 -13 -11
word хотят	-16 -12 13 12 -14
word хотіли	-5 0 15 0 -15
word хоч	5 2 -6 5 -8
word хоча	-2 4 -5 14 -16
word хочемо	-13 16 -13 -10 1
word хочет	-29 -12 -15 22 11
word хочеть	-10 15 16 -15 -20
word хочу	-41 -37 -26 4 35
word хрест	-15 14 -2 25 -16
word хреста	-2 -20 -6 17 -21
word хресто	-18 -2 -3 26 -7
word хресту	-10 -3 -2 0 15
word христо	19 12 9 -12 -29
word хто	-3 -33 23 -15 11
word хтось	19 -8 16 -43 -7
word хід	-2 -19 0 -1 20
word цвс	9 -3 -4 0 -2
word це	9 -18 -6 -3 -22
word цей	11 -18 6 -4 -20
word центр	12 -15 -28 7 -8
word центра	-12 -5 -4 -15 29
word центре	13 -9 -8 4 -2
word центру	12 -8 -5 -15 -2
word церкви	14 13 -1 -14 -14
word церков	13 -13 -10 -7 -21
word цивіль	17 8 -33 18 -76
word цим	-14 -2 -4 24 -7
word цими	-7 0 14 -2 -15
word цифр	17 15 -27 -2 -19
word цифра	-16 15 -6 20 -20
word цифрам	-15 -14 15 2 -15
word цифрах	-36 -12 5 19 -45
word цифри	-18 -23 -19 41 -37
word цифру	-13 12 -19 16 -15
word цифры	-31 -27 -23 41 -30
word цих	-4 16 -27 9 -29
word цсо	-8 -3 19 -2 -13
word цього	-20 -17 6 7 -39
word цьогор	-15 0 -1 27 -34
word цьому	6 0 0 -15 15
word цю	13 11 -13 -7 -19
word ця	-19 -15 -7 19 -9
word ці	14 -19 -13 14 -3
word цій	2 -22 -10 -7 11
word цілодо	13 -5 -14 -15 17
word цінніш	-16 -13 19 -4 -24
word цієї	-24 -15 -5 -15 22
word чаес	24 -1 1 -3 -35
word чай	-23 14 -6 -30 -21
word час	-11 -15 -4 -28 35
word часа	-24 10 -14 -1 17
word часов	-1 -24 -4 -13 24
word часом	-57 61 -17 -4 -48
word части	0 -15 -2 -12 15
word частин	14 -7 -55 -6 -7
word частич	-15 0 0 0 15
word часто	-12 11 14 -17 -6
word частот	-15 -12 -14 -11 17
word часть	-12 8 -10 -7 17
word частью	14 -6 -4 -9 -10
word часу	15 -1 0 -15 -5
word часы	0 17 0 -2 -15
word чат-бо	-10 15 -5 -6 -14
word чвк	18 -12 -5 -1 -20
word чей	0 0 0 13 -12
word чекав	8 0 -1 -7 0
word чекайт	-2 20 -4 -2 -16
word чекала	-9 -14 15 -2 -6
word чекали	-20 -17 26 -18 -23
word чекати	-14 9 8 -3 -1
word чекаю	-22 -17 37 -24 -21
word чекают	15 -15 -21 -10 12
word чекає	14 -14 -33 -3 12
word чекаєм	-41 -19 22 6 18
word челове	8 -21 -80 7 6
word чем	-13 -18 -19 0 22
word червня	9 -20 1 1 -46
word червні	-16 -23 -1 9 19
word червон	-7 -1 -8 23 -26
word черга	-15 -10 16 -2 -4
word чергов	12 20 -23 -31 -13
word через	-2 15 -17 -34 -37
word черкас	-2 -1 29 0 -27
word черниг	-1 0 21 0 -20
word чернов	0 11 -4 0 -7
word черног	-14 -6 -19 -10 28
word черніг	13 -8 -3 -16 -39
word честно	-2 8 -17 -6 13
word четвер	-23 9 18 -42 -35
word четыре	32 -22 -51 -4 4
word чи	-22 35 -29 -2 -24
word чим	15 -1 0 -14 -5
word чимало	31 -7 8 -28 -15
word чиновн	8 -11 -18 0 17
word чисел	-16 -35 -9 32 -14
word числа	5 -17 32 9 -47
word числе	-16 -19 -39 -7 35
word числен	-15 -3 16 -2 -7
word число	28 -39 -62 -4 -14
word числі	0 0 0 7 -7
word чисте	-4 0 0 0 4
word читайт	6 -10 11 -13 -4
word читаю	-15 -8 -1 16 -19
word чия	8 -5 0 -3 0
word чиє	0 0 0 9 -10
word чиї	2 -7 -29 11 -11
word чкалов	-1 -1 4 -3 0
word членов	-25 -3 -2 -3 19
word чого	11 -10 -9 15 -12
word чолові	16 -20 6 -4 -23
word чому	-49 6 16 -14 -21
word чорний	-10 -8 27 -2 -29
word чорноб	25 -8 -24 -15 -13
word чорног	-9 -10 -3 -2 22
word чотири	11 -37 -2 5 -9
word чотирн	26 0 -14 -16 -22
word чотирь	-5 -15 10 -2 -11
word что	-40 6 23 -26 4
word чтобы	-20 15 -11 9 -1
word чув	-14 0 17 0 -6
word чужих	12 0 -1 -1 -11
word чужого	-7 -14 14 -2 -7
word чули	15 0 0 -33 44
word чутки	-2 15 -15 -1 -15
word чутлив	16 -14 -1 -2 -1
word чуток	-8 20 -17 -12 -23
word чуть	-13 -15 -1 16 -2
word чьи	10 -2 -13 -2 3
word шаг	0 11 0 -11 0
word шановн	0 0 -2 -7 9
word шахеди	-11 -1 -7 -9 21
word шахеді	-15 0 14 0 -13
word шахмат	-8 0 -16 -14 17
word шахраї	15 -4 -21 -18 5
word шведов	0 0 0 -2 3
word швейца	-29 6 -14 21 -21
word шебеки	12 0 0 -1 -11
word шел	13 0 0 0 -13
word шестер	-8 -3 35 -8 -25
word шести	6 -3 23 4 -29
word шесть	-24 -20 25 3 12
word шестьд	18 -2 -4 -8 -5
word школ	-14 -5 -2 8 10
word школах	-13 -16 -6 -10 17
word школи	-7 0 16 -7 -7
word школу	-10 -17 25 -13 13
word школьн	-2 -8 -14 -13 28
word шкіл	-11 -7 -4 -7 8
word шли	4 -33 13 -10 -6
word шостий	13 0 0 0 -13
word шпитал	3 -7 33 -17 -25
word штаб	23 -22 2 -20 -1
word штаба	16 -2 -14 9 -21
word штабом	15 -1 -5 -1 -16
word штабу	-40 -5 0 11 41
word штабі	17 -13 -20 3 -19
word штатам	9 -12 -1 14 -14
word штатів	0 0 -11 0 12
word штурмо	-15 15 -9 23 -29
word шукала	15 -14 -14 -1 -13
word шукали	15 0 -15 -10 -10
word шукати	15 0 -1 -20 8
word шукают	-15 -6 -19 15 4
word шукає	-4 0 -6 -1 8
word шістде	38 -1 -11 -2 -32
word шість	23 15 -21 -12 -29
word шістьм	15 -5 1 -13 -30
word шістьо	15 -7 13 -2 -20
word щастя	11 -9 -1 0 -1
word ще	-6 -50 -7 14 -3
word щиті	42 -12 -25 -22 -32
word що	-9 -1 -2 -1 -7
word щоб	-19 3 -26 -3 21
word щоденн	14 -14 -1 0 0
word щодня	-27 23 -23 19 -16
word щодо	-44 59 -3 -3 -11
word щойно	9 2 -12 -10 -17
word щонайм	-22 4 -30 15 35
word щоразу	-6 -1 -33 22 -36
word эвакуа	-11 -13 -4 -6 14
word эвакуи	26 -1 -18 -17 15
word экипаж	-28 -16 -34 -17 41
word экспер	-32 -1 16 13 -6
word эмират	0 -16 14 -7 -23
word энерге	-15 -16 -9 -6 18
word эпизод	-3 -15 -1 -2 15
word эр-рия	0 16 -1 0 -16
word эрдога	0 -10 -11 0 16
word этап	28 -7 -21 -13 -30
word этапа	-6 17 0 -13 -18
word этапам	-3 -4 8 -2 -6
word эти	0 14 0 0 -14
word этим	-14 -7 -15 14 9
word этих	2 0 -1 11 -13
word это	29 -10 -34 3 -50
word этого	-5 -13 24 -6 -13
word этой	8 13 -15 11 -25
word этом	-9 29 -4 26 -25
word этому	-4 -19 -23 -12 23
word этот	38 -19 -19 -19 12
word эту	22 -13 -7 0 -11
word эфире	-4 -16 -2 26 -16
word юг	11 -6 -10 -3 -7
word юсов	-1 18 -13 0 -16
word я	-27 -45 66 -45 -50
word як	-4 -10 -17 -18 26
word яка	-13 -26 -13 29 2
word яке	-20 -7 5 -11 14
word який	-2 -17 -19 -14 -14
word яким	-11 0 0 -1 11
word якими	-3 -27 -10 13 11
word яких	-8 0 34 -13 -27
word якобы	-21 40 -7 -2 -27
word якого	13 -27 6 12 -6
word якому	12 -6 15 -28 -25
word якою	-2 4 -15 16 -32
word якої	0 -15 -24 1 14
word яку	-1 -10 -10 12 -2
word якщо	-15 -31 7 1 9
word які	11 -26 -6 -10 -7
word якій	0 40 -36 0 -12
word январе	0 -2 0 -1 3
word января	11 -6 -5 -4 -11
word японії	-11 -1 -5 -15 17
word яценко	-2 5 -7 16 -13
word є	5 -22 15 -2 -50
word євро	-5 -16 -1 -3 23
word європа	-2 -15 -15 -1 26
word європи	-1 -4 -11 -1 16
word єдином	-15 -6 -5 15 -10
word єрдр	-12 -14 -16 -17 17
word єрмак	16 -16 -19 -7 22
word і	-26 2 14 -5 -18
word іван	14 0 -5 -13 -3
word ігор	-15 -1 12 0 14
word ігри	-27 15 -8 -5 13
word іде	14 -3 -17 -3 11
word іденти	-26 -8 -19 9 6
word ідетьс	-9 22 -10 -3 -6
word із	-1 -38 15 -2 21
word ізоляц	-8 -10 13 -9 11
word ізраїл	-10 -4 -1 -11 21
word імен	-34 -4 -7 38 -47
word імена	19 -13 -15 -6 -18
word імені	0 -15 -15 -6 16
word інозем	12 -13 -16 -26 36
word інтерв	-15 10 -19 -51 54
word інформ	-19 55 -22 2 11
word інший	-16 15 23 -6 -27
word інших	30 -15 -24 -8 -27
word інші	22 4 -31 -27 -5
word ініціа	-29 25 -20 0 -44
word іран	-13 -1 -5 -2 19
word ірина	7 0 -7 0 0
word існує	-9 29 -2 -9 -24
word істори	11 -1 -2 -6 -2
word історі	-27 -24 32 12 -46
word їдуть	18 -3 -28 -21 -10
word їй	-10 -5 10 -15 9
word їм	5 -8 -10 -13 18
word їх	-10 -19 -16 13 -23
word їхали	10 0 0 0 -10
word їхньог	29 -1 -7 -14 -17
word їхньом	-16 25 -15 -3 -25
word їхнє	-18 -1 19 -22 -16
word їхні	13 6 -13 -1 -6
word їхній	-6 15 -14 0 -15
word їхніх	-22 -18 16 9 5
word її	-34 -27 8 22 -10
word ґратам	22 -4 -6 5 -16
word ґрати	19 0 -14 -3 -15
word ابوظبي	-18 7 -1 -5 10
word اتحادي	15 -15 0 -2 0
word اتصالا	-29 15 16 -1 -2
word اتفاق	7 -40 -6 -28 30
word اتمام	5 -1 0 -3 0
word اثمرت	5 0 0 -4 -1
word اجمالي	-22 -15 -3 31 -6
word احد	-3 -21 18 -13 -14
word احمر	-25 -15 -4 -12 21
word اخري	-8 9 -1 0 0
word ارتفع	-16 -1 -2 19 -6
word ازمه	15 -12 -11 -11 -20
word ازوف	-15 -15 18 -11 -14
word اسبوع	-15 15 0 -1 -2
word استعاد	15 -15 -1 -12 0
word استعدا	-9 16 -1 -1 -15
word استعدن	5 0 -1 0 -4
word استقبل	10 -11 -3 -7 11
word استقلا	12 -1 0 0 -12
word اسر	29 -31 15 -31 -5
word اسرهم	-22 -11 -6 23 -8
word اسري	-11 9 4 22 -33
word اسفرت	16 -15 0 -4 -5
word اسهمت	-27 -12 -6 28 -10
word اسير	-8 -6 -12 -7 2
word اسيرا	0 4 -18 1 -16
word اطراف	-14 -14 -5 -13 20
word اطفال	14 8 -3 12 -17
word اطلاق	-3 4 -1 -8 -2
word اطلق	-15 14 -4 14 -13
word اعربت	-17 7 -2 -15 2
word اعلن	-15 -1 16 -1 -2
word اعلنت	16 -15 -11 -16 -14
word اف	-6 0 -3 25 -21
word افادت	16 -5 -4 -8 -3
word افراج	12 -8 6 -17 -31
word اكبر	19 -16 0 -2 0
word اكثر	-37 -25 13 42 -30
word اكدت	-3 0 -3 -21 13
word الف	-4 8 -6 -19 -17
word الي	19 -26 2 -14 -21
word امارات	-11 -15 8 13 5
word امريكي	15 7 -1 -2 -16
word امس	-16 -2 18 -5 -7
word ان	-18 21 -20 8 -5
word انجزت	-12 15 0 -1 -13
word انسان	5 -16 -4 20 -16
word انساني	17 -20 -10 6 -21
word انطلاق	14 -19 -15 13 -17
word انها	-3 20 -1 -1 -17
word اوكران	23 -23 0 20 -36
word اول	-17 -4 0 0 19
word اولا	-5 -15 -6 22 -13
word اولي	-16 9 16 0 0
word اي	10 -3 0 -2 -5
word ايام	-31 29 -6 -16 -17
word باتمام	6 -11 -5 -8 12
word بان	-12 14 -4 -8 -5
word بحسب	4 0 0 -1 -2
word بدء	6 -4 -13 -3 18
word بدايه	19 -19 -1 -13 0
word بذلك	21 -3 0 -10 -10
word بعائلا	7 -1 0 -5 -1
word بعد	-31 12 30 -11 -18
word بفضل	15 -15 -12 4 -19
word بلادهم	17 -2 0 -6 -12
word بلدين	0 4 -19 -38 -2
word بلغ	-18 9 -14 12 12
word بن	14 -20 -19 -19 1
word بهذا	4 0 0 -4 -1
word بهذه	15 -15 0 -2 0
word بواقع	20 -2 0 -12 -6
word بوساطه	-4 2 -2 11 -15
word بيان	-1 15 0 -1 -15
word بيلارو	18 -15 -4 -13 -5
word بين	9 -18 -13 5 3
word بينهم	14 0 -13 -3 0
word تبادل	-4 13 -29 -24 -22
word تبادلا	15 -15 -1 0 -1
word تبادلت	23 -17 0 -6 -1
word تبادله	-31 -14 -3 33 -3
word تثمر	-16 16 0 -2 0
word تثمن	12 -1 0 -6 -6
word تجاري	-8 -26 -11 -11 28
word ترامب	-4 8 -6 -20 -17
word تركيا	-5 -9 12 -13 -15
word تسلم	-29 28 -3 -1 5
word تسلمت	4 0 0 -1 -2
word تسليم	-23 28 -2 -1 -6
word تشيرني	4 -1 0 -7 -7
word تعاون	-4 -13 -6 18 -13
word تقديره	-6 -13 -2 -13 14
word تقل	-21 -4 -2 0 24
word تم	-32 -15 -3 34 -1
word تنفيذ	14 -26 -4 -18 17
word تواصل	-14 15 0 -1 -4
word تي	-29 18 15 -1 -4
word ثانيه	-16 16 0 -2 -2
word ثقه	-15 18 -2 -1 -19
word ثلاثاء	4 0 -3 0 -1
word ثلاثيه	-17 17 -1 -2 -1
word جانب	31 -13 -14 -13 -27
word جانبان	15 -32 -11 -17 26
word جانبين	-18 5 -12 27 -31
word جثه	-23 28 -1 -2 -5
word جديده	-13 17 -3 -9 -16
word جرحي	12 0 0 0 -12
word جري	3 0 0 0 -2
word جزيره	-15 -15 18 -9 -15
word جمعه	17 -15 -1 -12 -2
word جمهوري	15 -15 0 -2 0
word جنديا	17 -5 -5 -12 -12
word جنودها	15 -15 -1 -12 0
word جهود	6 -11 -5 -7 11
word جوله	-17 17 -1 -2 -1
word حافلات	12 0 -14 -3 7
word حتي	20 -19 -15 11 -12
word حرب	21 -15 -3 22 -29
word حصاد	-22 -15 -1 22 -1
word حصيله	16 0 0 -16 -3
word حقوق	14 -2 -1 -7 -6
word حلول	-3 -13 -2 -15 14
word حيث	21 -7 -5 -17 -12
word خارجيه	-3 7 -12 -27 -3
word خامس	18 -15 -1 0 -13
word خامسه	-10 -7 -1 -1 14
word خطوه	-7 -13 -2 -13 14
word خلال	-17 19 -2 -2 -16
word خمسه	-12 -15 17 -11 -15
word دبلوما	-19 -16 -5 27 -13
word دعم	-13 -21 -2 10 14
word دفاع	16 -15 -2 -12 -4
word دوحه	8 -2 0 -6 0
word دولار	-16 -34 -11 12 28
word دوله	-4 -17 -10 1 14
word دولي	-15 -13 -6 21 -8
word دوليه	-7 -13 -2 -13 14
word ذكرت	-14 15 0 -1 -4
word ذويهم	19 -2 -3 -17 -1
word ذي	-1 -10 -1 0 11
word ذين	-25 8 -6 38 -13
word رئيس	15 -15 -1 -12 0
word رحبت	-19 9 -6 -13 -3
word رحلات	-18 -4 0 0 20
word روس	14 0 0 -4 -12
word روسي	20 -22 -20 31 -41
word روسيا	14 -16 -14 18 -32
word روسيه	28 -26 -22 -22 -15
word زيلينس	14 -15 -3 14 -20
word سبتمبر	15 -15 -10 -9 -14
word سجينين	6 0 0 -4 -1
word سراحهم	-15 14 -4 14 -13
word سعاده	0 7 -1 -6 0
word سعوديه	-9 12 -2 -13 -7
word سلمت	2 -10 -1 -1 9
word سمو	14 -20 -19 -19 1
word شخص	-17 -1 21 -3 -7
word شكرت	12 0 0 0 -12
word شمل	13 -18 -9 18 -9
word شملت	6 -8 -1 -11 9
word شوون	-30 33 -2 -1 -3
word شيخ	-12 -16 -12 -11 19
word صفقه	-5 0 -2 0 7
word صليب	-25 -15 -4 -12 21
word ضباط	12 0 0 0 -12
word ضمن	15 -15 -11 -9 -11
word طبيه	15 -15 -1 -12 0
word طرف	-7 12 -6 -16 -17
word طرفين	15 -15 0 -2 0
word طفل	-11 -12 -6 21 -13
word طفلا	8 -2 0 -7 1
word عائلات	-17 -1 21 -5 -7
word عاجل	16 0 -1 -15 -4
word عاد	26 -6 -5 -17 -17
word عادوا	18 -15 -1 -13 -2
word عام	20 -15 0 -14 -1
word عبر	-25 9 16 30 -27
word عدد	-11 -24 -13 12 11
word عربيه	25 -9 -3 -23 -7
word عسكريا	24 -17 -1 -3 -4
word عشره	15 -15 -10 -9 -14
word علاج	-1 0 0 -1 3
word علي	39 -21 -16 -23 3
word عمليات	1 17 -6 -1 -11
word عمليه	8 -1 -23 -16 -20
word عن	11 -1 -24 -32 -15
word عنهم	-8 -15 17 -11 -18
word عوده	14 15 -3 -3 -18
word غزه	-12 -15 -2 -8 23
word فوري	-2 15 0 -1 -15
word في	23 -33 -22 2 -1
word فيما	6 -17 -11 -16 16
word قاده	-15 -15 18 -11 -14
word قالت	-21 4 -7 22 -23
word قبل	19 -2 -14 -9 -1
word قد	24 -14 -15 -10 -4
word قريبا	1 17 -6 -1 -11
word قطر	21 -12 -3 -18 9
word قطريه	-10 -12 -6 21 -13
word قيد	-9 -5 -1 -7 13
word كانت	-5 24 -6 -13 -14
word كل	-6 13 -7 -16 -25
word كما	10 -10 -1 0 1
word كييف	-9 17 -19 -23 -25
word لا	-16 0 16 1 -1
word لاديمي	4 0 0 -1 -2
word لتبادل	-9 -1 -3 -13 10
word لجنه	-7 -13 -2 -13 14
word لجنود	4 0 0 -1 -2
word لحظه	-28 -15 31 -11 -14
word لدي	-13 8 -3 24 -21
word لسطيني	-12 -15 -2 -7 23
word لقاء	-19 -27 15 -20 1
word لكل	17 -1 0 -9 -8
word لم	-7 10 -18 17 -10
word ليبلغ	-1 -10 -1 0 11
word ما	-4 17 -2 -19 -28
word ماضي	-15 15 0 -1 -2
word مبادرا	15 -15 -10 -11 -14
word متبادل	21 -3 0 -10 -11
word متحده	12 -12 -11 -11 -12
word مجموع	-4 4 0 -6 -2
word مجموعه	25 -3 0 -17 -10
word محادثا	-18 30 -1 -2 -15
word محتجزا	-6 -11 -3 -7 17
word محتجزي	-13 14 -2 1 -12
word مدنيا	21 -18 0 -3 0
word مدنيين	1 15 0 -2 -15
word مساعدا	-9 -14 -1 16 1
word مساعي	15 -15 -10 -12 -14
word مستشفي	-18 -1 21 -5 -5
word مستمره	-6 -13 -2 -13 14
word مصر	-15 -7 -3 0 19
word مطلع	-20 -1 -1 23 -2
word مع	7 -9 -22 4 -9
word معاناه	-5 -13 -2 -13 14
word معظمهم	16 -15 -1 -13 0
word مفرج	9 0 -2 0 -7
word مقابل	17 -31 -4 -19 16
word مقبله	-17 17 -1 -2 -1
word مليون	-9 -26 -11 -11 28
word مملكه	14 -8 -12 -21 -21
word من	8 -14 14 -14 -37
word مناصفه	15 -15 0 -2 -2
word منذ	16 -30 -17 24 -9
word منهم	19 -2 -13 -12 -1
word موسكو	-28 26 -6 -18 -18
word موكده	11 -2 0 -6 -2
word ميدينس	15 -15 -1 -1 -3
word ناجحه	6 0 0 -4 -1
word نار	-3 4 -1 -8 -2
word نجاح	6 -15 5 -27 -13
word نجحت	16 -15 0 -3 -3
word نحو	-9 -22 -5 4 11
word نظيره	-8 -26 -11 -11 28
word نفسيه	15 -15 -1 -12 0
word هذه	17 -5 -4 -7 -5
word هم	8 -2 0 -6 0
word هي	4 0 0 -1 -2
word و	28 -15 -1 -8 -12
word وام	15 0 0 -15 0
word وان	-8 -9 -5 -13 13
word وذلك	-15 0 -1 16 0
word وزاره	-2 6 -14 -25 -9
word وزيره	-15 -13 -6 21 -8
word وساطات	6 -15 -5 33 -20
word وساطته	13 -3 0 -10 0
word وساطه	15 -23 2 -12 -25
word وسطاء	12 0 -14 -3 7
word وشكر	15 -15 -1 -12 0
word وصل	8 -2 0 -1 -5
word وصلت	-2 28 -14 -4 -3
word وصلوا	5 0 -3 -1 -1
word وصول	-16 0 16 0 7
word وقطر	-15 -7 -3 0 19
word وكان	21 -14 -14 -3 -1
word ولايات	4 -1 -12 -11 -13
word يعكس	-15 15 0 -1 -2
word يعلن	-9 13 -6 -15 -17
word يكون	15 -9 -7 7 -14
word يمنيه	-22 -20 -5 -13 26
word يوم	29 -19 -2 -14 -6
`;
