/** Written by `npm run train` from the labelled posts: not to be edited. A cue, then its worth to each answer. */
export const VERDICT_WEIGHTS = `
always	-19 -18 -4 -9 29
by a region's share	-13 -12 42 -17 -37
by a report that is denied	-40 20 -9 -20 16
by a transfer without a number	48 0 -19 -30 -17
by an arrival at home	-14 -5 27 -11 -26
by an earlier transfer	-52 -16 11 -18 27
by an exchange by its number	17 -2 -4 -16 -1
by an exchange of other states	-31 -15 -9 -5 29
by an operation that goes on	-36 -2 36 0 -2
by another war	-50 -23 -21 5 37
by called off, postponed or denied	-22 8 -25 18 -37
by figures of a transfer	39 -17 -27 -16 -21
by footage or a meeting	-42 -16 28 -12 -15
by nothing of a transfer	-37 -5 -4 -12 20
by part of an older exchange	-36 -2 64 0 -34
by parts of a transfer	2 -1 2 -2 -17
by planned or agreed	-31 16 -8 -17 -19
by put off	-15 14 -16 -14 -22
by running totals or people held	-50 -17 -21 38 -23
by something else is exchanged	-22 -81 -27 -17 58
counts bodies few	-36 -9 -27 -22 35
counts bodies many	5 0 -22 21 -91
counts bodies some	64 -80 -62 -25 -24
counts civilians few	90 -28 -12 -45 -49
counts civilians many	-70 -46 -25 37 33
counts civilians some	10 -22 -30 -1 -7
counts military few	12 -52 3 -34 9
counts military many	-56 -21 -50 78 2
counts military some	73 -20 -34 -78 -20
counts null few	-27 -39 13 -22 33
counts null many	-50 -4 -11 17 16
counts null some	-58 -44 7 -5 47
counts people few	-17 -40 23 -44 24
counts people many	-52 7 -61 49 -15
counts people some	69 -27 -38 -69 -12
day ahead	-36 14 -59 -31 37
day ahead early	-62 21 -34 -18 16
day ahead first	-25 -12 -34 -21 24
day ahead late	-26 -19 -26 -17 39
day before	-47 5 58 -25 -48
day before early	-26 17 32 -31 -47
day before first	-43 -25 47 15 8
day before late	-3 5 -3 -31 -3
day same	16 -4 -26 -8 -29
day same early	27 -24 -12 -3 10
day same first	24 9 -16 -55 -33
day same late	-27 -1 -15 26 -20
fate cumulative	-26 -28 -6 29 -24
fate cumulative bodies	-3 -35 -11 29 -31
fate cumulative civilians	-27 -9 24 21 32
fate cumulative military	-6 -11 -5 -9 -7
fate cumulative null	2 0 -14 14 -30
fate cumulative people	-20 -19 1 13 -21
fate dropped	-26 -7 16 -29 4
fate dropped bodies	-13 6 -46 -21 32
fate dropped civilians	-2 -7 -12 -28 28
fate dropped military	24 -18 -15 -34 20
fate dropped null	-11 -5 -3 -14 -3
fate dropped people	-30 -21 -34 -3 9
fate figure	23 -16 -11 -16 -20
fate figure bodies	27 -5 -26 -16 -9
fate figure civilians	27 -7 -19 -9 -16
fate figure military	17 -3 8 -7 -23
fate figure people	27 -24 -17 -19 -10
fate held	-2 -14 -37 25 11
fate held civilians	16 -13 -17 -10 32
fate held military	-6 -14 -28 48 -50
fate held people	9 -16 -25 5 13
fate part	-28 19 -2 12 5
fate part bodies	8 -2 17 -5 -26
fate part civilians	-12 -11 -43 17 14
fate part military	-46 11 17 -5 8
fate part people	14 9 -24 9 -19
fate planned	-15 16 -53 -13 16
fate planned bodies	-12 6 -4 -7 37
fate planned civilians	-9 11 0 -1 -17
fate planned military	0 3 -8 -14 -2
fate planned null	9 -13 -28 9 10
fate planned people	-10 14 -45 -12 10
fate recap	-40 -13 -11 -1 21
fate recap bodies	0 -3 6 -16 -5
fate recap civilians	-32 -20 16 10 13
fate recap military	-56 -4 8 -26 40
fate recap null	14 -27 -17 0 -6
fate recap people	-19 13 5 2 -12
language ar	-12 -24 -18 -4 25
language en	-23 -4 -4 -1 12
language ru	-9 -25 -8 -17 26
language uk	-12 -2 -16 -19 8
numbers 0	-69 3 42 -84 12
numbers 1	-13 -12 -8 -19 6
numbers 2	-11 4 -16 2 -5
numbers 3	2 -14 -47 2 -2
numbers 4	-1 18 -2 -22 -10
numbers 5	9 -64 -29 -9 38
pair next: adj.dead adj.modifier	35 -11 -33 -31 18
pair next: adj.dead adj.wounded	-16 -3 -2 -1 16
pair next: adj.dead category	0 0 -5 0 5
pair next: adj.dead cue.claims	35 -25 -22 -15 -4
pair next: adj.dead cue.died	12 -1 -1 -3 -8
pair next: adj.dead cue.part	4 14 -6 -12 -18
pair next: adj.dead cue.relative	20 -17 -20 -15 -20
pair next: adj.dead cue.today	32 -4 -10 -18 -4
pair next: adj.dead noun.body	19 0 -16 -3 -14
pair next: adj.dead noun.military	59 -7 -34 -18 -34
pair next: adj.dead noun.other	15 -4 -15 -2 -11
pair next: adj.dead noun.people	64 -4 -5 -46 -24
pair next: adj.dead noun.soldier	6 -4 0 -1 0
pair next: adj.dead own.to	-14 -10 -5 14 -7
pair next: adj.dead ru.agent	38 -25 -10 -16 14
pair next: adj.dead ru.of	-16 -14 24 -24 -50
pair next: adj.dead ua.agent	7 -1 0 -4 -3
pair next: adj.dead ua.of	-8 -13 -5 11 -2
pair next: adj.dead ua.to	21 -14 -12 -8 -22
pair next: adj.dead verb.bring	-22 -3 -21 23 -6
pair next: adj.dead verb.come	19 -9 -14 -11 -18
pair next: adj.dead verb.give	31 -1 -2 -10 -21
pair next: adj.dead view.ua	17 0 -10 -5 -2
pair next: adj.freed adj.modifier	17 -29 3 -24 18
pair next: adj.freed adj.wounded	14 -2 -13 -2 -1
pair next: adj.freed category	31 -5 -27 -4 -15
pair next: adj.freed cue.completed	-20 26 -15 -15 -24
pair next: adj.freed cue.deported	40 -2 -24 -27 -33
pair next: adj.freed cue.each	5 -4 -1 -2 -1
pair next: adj.freed cue.evacuation	-1 0 -6 -1 8
pair next: adj.freed cue.in_return	7 15 -8 -2 -16
pair next: adj.freed cue.included	-10 -18 7 -37 5
pair next: adj.freed cue.mediated	16 -13 -13 -17 -14
pair next: adj.freed cue.of_whole	-24 -2 25 -26 -20
pair next: adj.freed cue.one_sided	6 -4 11 -9 -6
pair next: adj.freed cue.other_exchange	-14 -29 -37 -10 52
pair next: adj.freed cue.other_return	-20 0 -14 14 -7
pair next: adj.freed cue.other_war	-22 -15 -30 -6 21
pair next: adj.freed cue.part	14 -2 0 -12 0
pair next: adj.freed cue.recap	-11 -9 30 -1 -23
pair next: adj.freed cue.relative	16 -13 -1 -3 -8
pair next: adj.freed cue.since	27 16 -8 -21 -28
pair next: adj.freed cue.third	17 -13 0 -5 0
pair next: adj.freed cue.to_date	37 0 -2 -35 0
pair next: adj.freed cue.today	10 -2 1 -7 -17
pair next: adj.freed cue.total	0 0 0 15 -15
pair next: adj.freed cue.yesterday	-29 -2 21 -3 -15
pair next: adj.freed noun.body	26 -10 -17 17 -21
pair next: adj.freed noun.exchange	27 -19 17 -25 -32
pair next: adj.freed noun.family	3 -13 -15 -11 26
pair next: adj.freed noun.foreigner	-1 0 15 0 -15
pair next: adj.freed noun.man	12 0 1 0 -15
pair next: adj.freed noun.military	40 -25 -7 -15 -14
pair next: adj.freed noun.other	-29 -32 11 10 10
pair next: adj.freed noun.people	34 -7 -28 -5 -13
pair next: adj.freed noun.soldier	-15 0 31 -3 -19
pair next: adj.freed own.to	-15 -16 -4 14 -21
pair next: adj.freed qualifier.approx	-24 0 32 0 -11
pair next: adj.freed qualifier.at_most	-4 -7 0 16 -6
pair next: adj.freed qualifier.more_than	10 -6 0 -3 -1
pair next: adj.freed ru.from	8 -7 -45 8 -5
pair next: adj.freed ru.of	23 0 -2 -13 -7
pair next: adj.freed ru.to	22 0 -10 -6 -9
pair next: adj.freed ua.from	-2 -19 9 -4 -21
pair next: adj.freed ua.of	52 -10 -37 -19 -24
pair next: adj.freed ua.to	-2 0 -2 7 -18
pair next: adj.freed verb.bring	-23 -1 23 -15 -3
pair next: adj.freed verb.future	-16 11 -8 0 15
pair next: adj.freed verb.held_exchange	-8 3 16 -9 -26
pair next: adj.freed verb.other	-1 -1 -12 -1 15
pair next: adj.freed voice.ua	6 15 -15 -13 -29
pair next: adj.modifier adj.dead	34 -13 -19 -25 -26
pair next: adj.modifier adj.freed	-11 12 -1 0 0
pair next: adj.modifier adj.modifier	-10 16 -38 3 -20
pair next: adj.modifier adj.wounded	36 -14 5 -17 -22
pair next: adj.modifier category	-2 0 -5 -25 -28
pair next: adj.modifier country	-7 3 -13 16 -34
pair next: adj.modifier cue.agreed	-4 -10 -1 -1 15
pair next: adj.modifier cue.agreement	-32 -15 -27 7 16
pair next: adj.modifier cue.all	-4 2 -19 7 -1
pair next: adj.modifier cue.already	-8 -11 9 1 -13
pair next: adj.modifier cue.born	-1 17 -13 -1 -16
pair next: adj.modifier cue.called_off	25 1 -53 13 -2
pair next: adj.modifier cue.captivity	9 -2 -11 -14 10
pair next: adj.modifier cue.captured	8 -36 -30 -12 42
pair next: adj.modifier cue.claims	8 -44 -10 17 -19
pair next: adj.modifier cue.completed	17 -5 -21 -13 -28
pair next: adj.modifier cue.count	16 0 0 -14 -1
pair next: adj.modifier cue.crime	-19 -9 -7 -16 21
pair next: adj.modifier cue.denied	1 -29 -33 39 -36
pair next: adj.modifier cue.deported	15 -29 -4 -13 -7
pair next: adj.modifier cue.each	-12 11 -1 -14 -11
pair next: adj.modifier cue.evacuation	-3 11 -3 -17 1
pair next: adj.modifier cue.footage	19 -14 4 -24 -1
pair next: adj.modifier cue.good_news	-2 0 -12 4 0
pair next: adj.modifier cue.held	-14 -18 -28 17 -21
pair next: adj.modifier cue.in_captivity	22 -26 -16 39 -10
pair next: adj.modifier cue.in_return	17 -16 -21 9 10
pair next: adj.modifier cue.included	-8 15 -2 -2 -15
pair next: adj.modifier cue.local	-15 0 15 0 -1
pair next: adj.modifier cue.mediated	39 -37 -12 -28 -29
pair next: adj.modifier cue.missing	5 -2 -2 -2 1
pair next: adj.modifier cue.month	-18 -15 -7 15 20
pair next: adj.modifier cue.name	0 -15 0 0 15
pair next: adj.modifier cue.of_whole	-34 -52 6 -3 31
pair next: adj.modifier cue.one_sided	3 -8 14 -10 -9
pair next: adj.modifier cue.other_war	-32 -34 -26 -11 42
pair next: adj.modifier cue.part	-14 -13 10 -32 18
pair next: adj.modifier cue.planned	-7 13 -10 -8 -13
pair next: adj.modifier cue.postponed	27 -1 -9 -9 -11
pair next: adj.modifier cue.ready	-19 30 -26 -12 7
pair next: adj.modifier cue.recap	-19 -31 11 -17 -2
pair next: adj.modifier cue.record	-5 -14 -13 -25 13
pair next: adj.modifier cue.relative	-6 -17 -21 -8 15
pair next: adj.modifier cue.repatriation	11 -6 14 -1 -17
pair next: adj.modifier cue.reunion	-8 0 12 -1 -7
pair next: adj.modifier cue.same_number	30 -3 -17 -7 -11
pair next: adj.modifier cue.since	5 -2 -1 0 -2
pair next: adj.modifier cue.span	8 -9 27 -40 -42
pair next: adj.modifier cue.stage	39 -24 -62 -27 -3
pair next: adj.modifier cue.thanks	-18 9 12 -15 0
pair next: adj.modifier cue.to_date	-26 -3 -9 -1 27
pair next: adj.modifier cue.today	45 -30 -13 -15 -13
pair next: adj.modifier cue.total	9 -36 -21 4 -2
pair next: adj.modifier cue.transit	8 -2 0 -20 -4
pair next: adj.modifier cue.unfinished	-45 2 36 -14 0
pair next: adj.modifier cue.unit	-13 0 14 -3 -11
pair next: adj.modifier cue.venue	-8 14 -3 -15 -9
pair next: adj.modifier cue.visit	-13 0 14 -1 -2
pair next: adj.modifier cue.year	15 -16 -28 32 -14
pair next: adj.modifier cue.yesterday	10 -3 -11 -1 5
pair next: adj.modifier foe.to	-7 0 19 0 -16
pair next: adj.modifier noun.body	1 19 -14 -17 -48
pair next: adj.modifier noun.branch	18 -4 -22 -14 27
pair next: adj.modifier noun.child	10 15 -28 -36 -23
pair next: adj.modifier noun.civilian	15 -30 -10 2 -1
pair next: adj.modifier noun.exchange	-24 5 19 -24 -17
pair next: adj.modifier noun.family	16 -19 6 -33 -15
pair next: adj.modifier noun.foreigner	-20 -1 -4 0 22
pair next: adj.modifier noun.man	-14 -8 28 15 -31
pair next: adj.modifier noun.military	35 -34 -46 -9 -10
pair next: adj.modifier noun.other	1 11 -32 4 -28
pair next: adj.modifier noun.people	16 16 -17 -21 -43
pair next: adj.modifier noun.rank	13 -4 6 -7 -18
pair next: adj.modifier noun.soldier	-1 -5 -20 -8 -25
pair next: adj.modifier noun.woman	3 -1 10 -4 -9
pair next: adj.modifier own.agent	14 -16 12 -27 -1
pair next: adj.modifier own.from	-11 16 0 -2 -16
pair next: adj.modifier own.of	-16 -4 -17 25 -18
pair next: adj.modifier own.to	7 7 -49 -31 2
pair next: adj.modifier qualifier.approx	-21 -20 -35 21 7
pair next: adj.modifier qualifier.at_least	-8 -4 -13 2 0
pair next: adj.modifier qualifier.at_most	-13 22 17 -37 17
pair next: adj.modifier qualifier.more_than	-16 24 -13 29 -31
pair next: adj.modifier ru.agent	19 -27 -12 17 -33
pair next: adj.modifier ru.from	7 -13 -25 -26 40
pair next: adj.modifier ru.of	15 -50 8 30 -25
pair next: adj.modifier ru.to	26 -19 -13 -4 14
pair next: adj.modifier ua.agent	-4 13 -27 -37 -1
pair next: adj.modifier ua.from	23 -3 -2 -9 -12
pair next: adj.modifier ua.of	16 -16 -32 5 -34
pair next: adj.modifier ua.to	-12 26 -1 -17 -2
pair next: adj.modifier verb.bring	69 -6 -31 -35 -29
pair next: adj.modifier verb.come	2 21 25 21 -73
pair next: adj.modifier verb.future	-25 20 11 -48 -23
pair next: adj.modifier verb.get	19 -13 3 7 -18
pair next: adj.modifier verb.give	-3 -11 -18 -10 6
pair next: adj.modifier verb.held_exchange	6 -18 12 11 -6
pair next: adj.modifier verb.home	19 -17 -9 -7 5
pair next: adj.modifier verb.managed	17 0 0 0 -16
pair next: adj.modifier verb.noun	3 -3 -19 4 -12
pair next: adj.modifier verb.other	-26 4 6 -20 -1
pair next: adj.modifier verb.swap	21 -6 -26 -1 -6
pair next: adj.modifier verb.will	-45 -6 18 1 -6
pair next: adj.modifier view.ua	9 -15 25 -24 12
pair next: adj.modifier voice.ru	-8 -1 5 -8 -3
pair next: adj.modifier voice.ua	-19 -12 -18 23 -24
pair next: adj.wounded adj.modifier	-17 -12 -35 23 -6
pair next: adj.wounded adj.wounded	14 0 -10 -14 -1
pair next: adj.wounded category	9 2 -16 -43 10
pair next: adj.wounded cue.part	13 -12 0 0 0
pair next: adj.wounded noun.people	-11 17 -7 -1 0
pair next: category adj.modifier	20 -6 -16 4 -16
pair next: category adj.wounded	41 -29 -17 4 -26
pair next: category category	30 -27 -26 -8 -29
pair next: category country	-17 2 -14 -3 5
pair next: category cue.agreement	-3 -1 12 -4 -12
pair next: category cue.all	-25 -66 14 -24 10
pair next: category cue.already	21 14 -1 -8 -17
pair next: category cue.born	35 -16 -10 -3 -23
pair next: category cue.captivity	24 0 -18 -16 -19
pair next: category cue.captured	-18 -2 -28 -3 23
pair next: category cue.claims	0 -12 3 -21 -6
pair next: category cue.completed	-5 -20 -36 -11 46
pair next: category cue.deported	-13 -15 -16 -32 41
pair next: category cue.evacuation	-16 -1 -15 -8 17
pair next: category cue.footage	-15 -9 28 -7 -19
pair next: category cue.held	34 -5 -32 -18 16
pair next: category cue.in_captivity	-18 13 -19 14 -4
pair next: category cue.in_return	11 0 -1 -7 -3
pair next: category cue.included	14 -4 -12 -1 0
pair next: category cue.local	36 0 -36 -1 0
pair next: category cue.mediated	-2 -6 -2 6 -11
pair next: category cue.missing	3 -32 -35 19 -31
pair next: category cue.of_whole	20 -41 12 -4 23
pair next: category cue.other_war	-10 -7 -3 -2 16
pair next: category cue.part	-22 1 -15 15 -16
pair next: category cue.ready	-11 15 5 -15 -6
pair next: category cue.record	-4 -18 33 -16 -33
pair next: category cue.relative	33 -16 -10 -12 -6
pair next: category cue.reunion	25 -20 -7 -18 22
pair next: category cue.since	1 11 -4 -5 -3
pair next: category cue.span	-24 3 -16 20 -21
pair next: category cue.thanks	-7 -6 0 15 -8
pair next: category cue.to_date	-10 -15 -14 14 -25
pair next: category cue.today	35 -42 -2 -38 11
pair next: category cue.transit	-13 14 -2 -6 -12
pair next: category cue.unit	-3 -2 -18 -1 26
pair next: category cue.visit	-7 -15 -6 -18 25
pair next: category cue.year	51 -13 -30 -40 -41
pair next: category cue.yesterday	16 -14 -16 -3 13
pair next: category foe.of	-3 23 -21 -1 -17
pair next: category foe.to	17 -2 -6 0 -14
pair next: category noun.body	-17 19 14 -14 -16
pair next: category noun.branch	20 -19 -3 -24 -19
pair next: category noun.child	15 -5 -14 -16 -11
pair next: category noun.civilian	14 11 -44 -26 -1
pair next: category noun.exchange	-8 -1 -24 20 -49
pair next: category noun.family	29 -2 -17 9 -24
pair next: category noun.foreigner	23 -23 -22 -5 7
pair next: category noun.man	14 2 -27 -1 4
pair next: category noun.military	10 -3 -19 -3 -27
pair next: category noun.other	11 -11 30 -43 -39
pair next: category noun.people	-23 1 18 15 -45
pair next: category noun.rank	31 -14 10 -19 -25
pair next: category noun.soldier	46 -6 -12 -19 -30
pair next: category noun.woman	-10 12 -9 -3 -24
pair next: category own.agent	1 -15 -4 0 15
pair next: category own.to	18 -1 -14 3 -29
pair next: category qualifier.approx	13 -9 15 -18 -16
pair next: category qualifier.at_most	-19 -1 -23 20 18
pair next: category qualifier.more_than	28 -16 -2 -7 12
pair next: category ru.agent	13 -1 -1 -15 5
pair next: category ru.from	7 0 -4 -2 -1
pair next: category ru.of	36 -2 -38 -5 -24
pair next: category ru.to	14 -11 -6 -2 -2
pair next: category ua.agent	-6 -9 -15 14 10
pair next: category ua.of	19 5 -27 -30 8
pair next: category ua.to	-14 18 -22 -32 13
pair next: category verb.bring	-26 10 16 -34 -8
pair next: category verb.come	15 -19 -43 -36 45
pair next: category verb.future	-22 27 -24 -3 -12
pair next: category verb.get	18 -1 -12 -2 -7
pair next: category verb.give	5 14 9 -12 -32
pair next: category verb.home	40 5 -32 -18 -25
pair next: category verb.other	-19 -11 -7 -21 22
pair next: category verb.swap	13 -15 -20 15 -9
pair next: category voice.ua	-11 3 -5 -20 14
pair next: country adj.modifier	12 -18 -35 -45 32
pair next: country category	14 -9 13 -13 -14
pair next: country country	-18 -4 13 -14 -6
pair next: country cue.agreed	-28 23 -22 -17 7
pair next: country cue.agreement	-5 15 -5 -24 -44
pair next: country cue.all	-7 -15 15 0 -1
pair next: country cue.captivity	27 -1 -13 -2 -31
pair next: country cue.claims	-16 -12 9 -32 19
pair next: country cue.completed	27 -25 -31 -28 6
pair next: country cue.footage	18 -1 16 -18 -25
pair next: country cue.held	15 -6 -1 -11 -10
pair next: country cue.in_return	-19 -2 -5 0 23
pair next: country cue.mediated	52 -54 -34 -23 -29
pair next: country cue.of_whole	20 -37 -32 -9 -6
pair next: country cue.other_war	-51 -49 -16 -8 50
pair next: country cue.part	16 -1 -1 -9 -5
pair next: country cue.planned	-18 45 -31 -33 -39
pair next: country cue.recap	12 -28 4 6 -29
pair next: country cue.record	-14 0 0 0 15
pair next: country cue.relative	32 -15 -8 -21 -17
pair next: country cue.since	5 0 -1 14 -15
pair next: country cue.span	-16 13 -14 -17 11
pair next: country cue.thanks	30 -20 -6 -12 -35
pair next: country cue.third	-34 -6 -19 -12 33
pair next: country cue.to_date	-18 13 0 -13 -3
pair next: country cue.today	-22 18 12 -17 -32
pair next: country cue.total	2 -12 -6 -4 11
pair next: country cue.training	0 -12 0 0 12
pair next: country cue.transit	7 -3 -2 -2 0
pair next: country cue.venue	-41 22 -27 -5 1
pair next: country cue.year	3 0 0 15 -15
pair next: country noun.body	12 -4 -11 -9 -4
pair next: country noun.branch	-21 16 1 -1 -15
pair next: country noun.child	12 -2 -9 -18 14
pair next: country noun.civilian	-15 -5 -15 -5 15
pair next: country noun.exchange	0 -13 3 -4 -20
pair next: country noun.foreigner	19 -15 -7 0 13
pair next: country noun.military	-11 -2 0 29 -25
pair next: country noun.other	-20 1 -31 -36 9
pair next: country noun.people	-29 -10 -35 -13 19
pair next: country noun.rank	-11 -1 -1 0 13
pair next: country own.agent	16 -1 -15 -3 -3
pair next: country own.to	1 -3 2 -16 18
pair next: country qualifier.approx	-16 20 2 -18 -6
pair next: country qualifier.at_most	-3 -21 6 -8 8
pair next: country qualifier.more_than	-15 -2 -1 17 -4
pair next: country ru.agent	15 23 -1 -6 -28
pair next: country ru.from	-21 -2 0 -5 23
pair next: country ru.of	-7 -20 -17 -16 20
pair next: country ru.to	1 -20 -6 0 21
pair next: country ua.agent	-8 27 -12 -15 -16
pair next: country ua.of	-29 -17 -2 -18 42
pair next: country ua.to	-3 -15 15 -12 -19
pair next: country verb.bring	6 -26 -55 -30 34
pair next: country verb.come	5 -14 -35 -12 21
pair next: country verb.future	13 -1 5 -18 -36
pair next: country verb.get	-15 14 -10 -2 19
pair next: country verb.give	7 -18 -16 21 4
pair next: country verb.held_exchange	17 -15 -19 6 9
pair next: country verb.managed	4 4 -25 -18 -5
pair next: country verb.noun	1 -3 2 -14 -5
pair next: country verb.other	-8 19 -28 -9 -11
pair next: country verb.swap	-24 15 -27 -1 -9
pair next: country verb.will	-16 16 -11 -9 -7
pair next: country voice.ru	-15 16 -11 -6 -11
pair next: cue.agreed adj.modifier	-12 8 2 -23 -32
pair next: cue.agreed country	15 0 -13 -15 -13
pair next: cue.agreed cue.agreed	-17 -3 -19 -19 17
pair next: cue.agreed cue.agreement	0 6 2 -2 -17
pair next: cue.agreed cue.called_off	-10 26 -1 -8 -25
pair next: cue.agreed cue.claims	-14 0 -3 -1 15
pair next: cue.agreed cue.completed	25 -8 -13 -3 -3
pair next: cue.agreed cue.month	27 -16 -16 -11 -20
pair next: cue.agreed cue.of_whole	-26 20 -2 -1 -2
pair next: cue.agreed cue.other_war	-11 -16 -9 -6 16
pair next: cue.agreed cue.relative	0 -25 -7 0 25
pair next: cue.agreed cue.span	-11 33 -11 -18 -43
pair next: cue.agreed cue.today	0 -14 0 0 14
pair next: cue.agreed cue.venue	38 -5 5 -33 -12
pair next: cue.agreed noun.exchange	-6 8 -15 -11 -6
pair next: cue.agreed noun.other	-29 26 -19 -23 -2
pair next: cue.agreed noun.people	-4 -58 -12 -18 67
pair next: cue.agreed own.to	-9 -2 -15 15 0
pair next: cue.agreed qualifier.at_most	0 24 -4 -12 -20
pair next: cue.agreed ru.agent	-17 0 -1 17 -5
pair next: cue.agreed ru.of	-10 -15 16 -13 -18
pair next: cue.agreed ua.agent	-35 -17 -5 43 -7
pair next: cue.agreed ua.to	6 -1 0 -2 -2
pair next: cue.agreed verb.bring	-29 15 16 0 -8
pair next: cue.agreed verb.future	15 -14 0 0 -4
pair next: cue.agreed verb.give	17 -7 -1 -17 -11
pair next: cue.agreed verb.held_exchange	16 -7 -19 -15 -56
pair next: cue.agreed verb.noun	-5 31 -9 -8 -17
pair next: cue.agreed verb.other	-7 30 -17 -8 -27
pair next: cue.agreed verb.will	-1 7 -14 -14 -26
pair next: cue.agreement adj.modifier	4 21 -26 10 -20
pair next: cue.agreement adj.wounded	22 7 -10 -19 6
pair next: cue.agreement country	-18 -18 23 -11 -33
pair next: cue.agreement cue.agreed	-3 -13 -13 -4 2
pair next: cue.agreement cue.agreement	-25 -12 3 46 -29
pair next: cue.agreement cue.completed	3 -2 -3 -8 -11
pair next: cue.agreement cue.of_whole	-52 -5 -45 -48 92
pair next: cue.agreement cue.planned	-6 6 -1 12 -11
pair next: cue.agreement cue.recap	0 -15 15 -1 -16
pair next: cue.agreement cue.relative	-11 22 -21 -13 8
pair next: cue.agreement cue.span	23 -20 -10 0 0
pair next: cue.agreement cue.stage	-3 7 -5 1 0
pair next: cue.agreement cue.today	18 -14 -8 -18 -2
pair next: cue.agreement cue.venue	-10 26 -16 -24 -28
pair next: cue.agreement noun.exchange	1 18 -16 -14 -7
pair next: cue.agreement noun.other	6 -10 14 -12 -28
pair next: cue.agreement noun.people	-15 -11 0 -3 15
pair next: cue.agreement qualifier.at_most	30 14 -25 -15 -39
pair next: cue.agreement qualifier.more_than	-3 14 -15 -5 -13
pair next: cue.agreement ru.agent	-15 2 -1 13 -15
pair next: cue.agreement ru.of	-18 -3 -5 -15 14
pair next: cue.agreement ua.agent	21 -2 0 -20 -3
pair next: cue.agreement ua.from	15 -15 -12 -1 -1
pair next: cue.agreement ua.to	-27 -16 15 25 -17
pair next: cue.agreement verb.future	-3 18 -15 6 -29
pair next: cue.agreement verb.give	20 -2 -6 -8 -10
pair next: cue.agreement verb.held_exchange	-15 15 -2 -1 -1
pair next: cue.agreement verb.noun	16 14 -6 -10 -29
pair next: cue.agreement verb.will	-47 90 -11 -20 -75
pair next: cue.agreement voice.ua	17 -30 14 -5 8
pair next: cue.all adj.dead	-27 -8 -12 -8 18
pair next: cue.all adj.modifier	-3 0 7 11 -14
pair next: cue.all adj.wounded	-49 37 -20 -12 -18
pair next: cue.all category	24 -16 -12 -5 -23
pair next: cue.all country	5 -2 0 0 -2
pair next: cue.all cue.claims	23 -3 -1 -7 -18
pair next: cue.all cue.completed	-17 5 5 -1 -15
pair next: cue.all cue.each	-14 -7 15 1 -41
pair next: cue.all cue.held	-2 -4 0 17 -15
pair next: cue.all cue.in_captivity	15 0 -8 -15 -11
pair next: cue.all cue.of_whole	23 -27 -15 -22 5
pair next: cue.all cue.planned	-31 4 -11 36 -30
pair next: cue.all cue.postponed	-15 21 -15 -19 -9
pair next: cue.all cue.ready	-6 -3 13 -10 -7
pair next: cue.all cue.relative	1 -40 16 -26 -6
pair next: cue.all cue.stage	20 -11 -20 -15 -1
pair next: cue.all cue.today	1 -11 -2 14 -11
pair next: cue.all cue.total	-22 0 22 0 -2
pair next: cue.all noun.body	-8 -21 -5 -33 31
pair next: cue.all noun.child	5 -1 32 -4 -32
pair next: cue.all noun.civilian	23 7 -15 -9 -17
pair next: cue.all noun.exchange	-19 -4 -15 15 -5
pair next: cue.all noun.family	-3 -1 -6 0 10
pair next: cue.all noun.military	37 7 -41 -12 -22
pair next: cue.all noun.other	-9 15 24 4 -32
pair next: cue.all noun.people	-30 23 -4 -36 -7
pair next: cue.all own.agent	15 0 -15 -5 -2
pair next: cue.all own.of	10 0 0 0 -9
pair next: cue.all own.to	17 -2 -14 -14 -3
pair next: cue.all qualifier.at_most	32 -1 19 -11 -24
pair next: cue.all ru.agent	24 -2 22 -12 -28
pair next: cue.all ru.of	-22 0 22 -14 -4
pair next: cue.all ua.agent	2 -4 -8 1 -5
pair next: cue.all verb.bring	-13 -3 -15 -15 20
pair next: cue.all verb.come	-36 -6 -3 -15 12
pair next: cue.all verb.future	-18 0 -20 -25 20
pair next: cue.all verb.give	-18 -6 18 -17 15
pair next: cue.all verb.home	1 0 14 -2 -15
pair next: cue.all verb.other	-3 22 -37 14 -2
pair next: cue.all verb.will	28 -3 -4 15 -24
pair next: cue.all voice.ua	-7 0 0 0 7
pair next: cue.all_civilians adj.modifier	11 -7 -1 -10 7
pair next: cue.all_civilians cue.all	36 -1 -15 -6 -32
pair next: cue.already adj.modifier	9 -6 -21 13 7
pair next: cue.already category	15 -1 -14 -1 -1
pair next: cue.already cue.already	-5 -13 -19 24 -2
pair next: cue.already cue.claims	10 -26 -19 19 15
pair next: cue.already cue.footage	-4 -1 25 0 -26
pair next: cue.already cue.in_return	22 -3 -22 -3 -16
pair next: cue.already cue.mediated	6 -14 -32 -15 45
pair next: cue.already cue.month	-3 14 -2 -1 -14
pair next: cue.already cue.of_whole	-11 0 11 0 0
pair next: cue.already cue.planned	-18 19 -2 -2 -14
pair next: cue.already cue.postponed	-3 19 15 -14 -16
pair next: cue.already cue.ready	-3 19 -1 -1 -15
pair next: cue.already cue.recap	-5 -3 15 -2 -15
pair next: cue.already cue.relative	-26 -14 21 -6 -15
pair next: cue.already cue.reunion	28 -1 -16 -20 -17
pair next: cue.already cue.stage	13 -12 0 -6 0
pair next: cue.already cue.today	7 15 -43 -11 -5
pair next: cue.already cue.transit	44 -23 -27 -14 -10
pair next: cue.already cue.visit	24 -9 -19 -18 -20
pair next: cue.already noun.body	26 -6 -11 -18 -2
pair next: cue.already noun.child	12 -1 -21 -52 50
pair next: cue.already noun.exchange	36 -3 -25 -28 -34
pair next: cue.already noun.family	-16 -8 4 -7 16
pair next: cue.already noun.military	-10 0 -8 6 14
pair next: cue.already noun.other	-39 19 -16 -10 24
pair next: cue.already noun.people	-30 -20 46 7 -36
pair next: cue.already own.of	7 -2 0 -1 -4
pair next: cue.already own.to	-6 -28 -11 11 -10
pair next: cue.already qualifier.approx	0 0 12 0 -13
pair next: cue.already qualifier.at_most	29 -10 -6 -5 -17
pair next: cue.already ru.to	16 0 -15 -12 -10
pair next: cue.already ua.agent	15 0 -7 -7 -3
pair next: cue.already ua.to	33 -1 -20 -13 -10
pair next: cue.already verb.bring	14 -15 -16 -12 58
pair next: cue.already verb.come	21 -5 -16 22 -35
pair next: cue.already verb.future	0 -12 -1 16 -17
pair next: cue.already verb.get	-24 -16 15 23 -9
pair next: cue.already verb.give	-6 -2 15 -1 -7
pair next: cue.already verb.home	15 -10 -21 -17 13
pair next: cue.already verb.other	11 -12 -21 -7 -9
pair next: cue.already verb.swap	7 15 -7 -1 -14
pair next: cue.among adj.modifier	-10 11 -1 0 0
pair next: cue.among cue.among	-4 -5 26 -3 -47
pair next: cue.among cue.relative	-15 -1 19 0 -20
pair next: cue.among cue.yesterday	-19 -7 25 -6 -43
pair next: cue.among noun.military	-27 -14 22 -8 -9
pair next: cue.among noun.people	35 -10 -26 -6 -17
pair next: cue.among verb.bring	-4 0 -5 -3 6
pair next: cue.anniversary category	22 0 -20 0 -18
pair next: cue.anniversary cue.anniversary	-5 -9 5 -17 44
pair next: cue.anniversary cue.born	-13 13 -26 -2 11
pair next: cue.anniversary cue.of_year	-33 -21 27 -34 15
pair next: cue.anniversary noun.other	-16 -1 7 -20 2
pair next: cue.anniversary ua.of	-1 -5 -10 -1 15
pair next: cue.arrived adj.modifier	0 -6 24 -17 -25
pair next: cue.arrived cue.visit	-15 -25 27 0 -8
pair next: cue.arrived own.agent	-7 -1 42 -15 -42
pair next: cue.border country	43 -1 -18 -5 -45
pair next: cue.border cue.border	34 -6 -20 -18 -25
pair next: cue.border cue.transit	57 -5 -35 -13 -48
pair next: cue.border ua.of	16 -2 -13 0 -16
pair next: cue.border ua.to	0 -1 6 -9 -22
pair next: cue.born adj.modifier	25 -15 -1 -19 -24
pair next: cue.born adj.wounded	1 14 -1 -1 -15
pair next: cue.born category	-24 5 -36 -19 35
pair next: cue.born cue.born	18 0 -4 -13 -13
pair next: cue.born cue.of_whole	3 -14 -6 0 10
pair next: cue.born cue.part	18 -1 -33 -21 4
pair next: cue.born cue.relative	-3 -16 -27 -1 29
pair next: cue.born noun.child	6 0 -5 0 0
pair next: cue.born noun.family	5 -11 9 -12 -1
pair next: cue.born noun.military	12 -2 15 -16 -16
pair next: cue.born noun.other	-15 9 18 -18 -6
pair next: cue.born noun.people	-1 -14 0 -1 14
pair next: cue.born qualifier.at_most	30 -2 -5 -3 -26
pair next: cue.born verb.bring	26 -1 8 -1 -28
pair next: cue.born verb.future	26 -2 -21 -3 -4
pair next: cue.born verb.get	16 0 0 0 -16
pair next: cue.born verb.other	-17 -3 18 -1 2
pair next: cue.called_off adj.modifier	0 15 -3 -15 0
pair next: cue.called_off cue.agreement	-10 27 -32 -1 -2
pair next: cue.called_off cue.called_off	-26 49 -29 -25 -24
pair next: cue.called_off cue.claims	-24 54 -20 -2 -30
pair next: cue.called_off cue.completed	-30 16 -15 -1 15
pair next: cue.called_off cue.denied	29 -27 -5 -11 -2
pair next: cue.called_off noun.exchange	-12 -4 -15 -5 20
pair next: cue.called_off noun.other	-9 26 -18 13 -42
pair next: cue.called_off noun.people	-17 -14 17 -12 -7
pair next: cue.called_off ru.agent	-1 25 -3 -19 -35
pair next: cue.called_off ua.agent	-19 40 -24 -4 -32
pair next: cue.captivity adj.freed	14 -1 0 -13 -2
pair next: cue.captivity adj.modifier	23 -26 -24 -17 1
pair next: cue.captivity adj.wounded	14 -2 -1 -15 4
pair next: cue.captivity category	34 -28 -34 7 -11
pair next: cue.captivity country	-14 19 -5 14 -9
pair next: cue.captivity cue.all	-15 13 15 -3 -16
pair next: cue.captivity cue.called_off	-40 41 -26 -5 -33
pair next: cue.captivity cue.captured	-17 -1 -4 -2 22
pair next: cue.captivity cue.claims	26 -14 -16 -36 -57
pair next: cue.captivity cue.completed	-3 -21 13 -24 -9
pair next: cue.captivity cue.count	16 -18 -1 -17 -1
pair next: cue.captivity cue.deported	-3 -7 -8 -3 10
pair next: cue.captivity cue.each	2 8 -14 -25 -37
pair next: cue.captivity cue.footage	30 -32 14 -4 -7
pair next: cue.captivity cue.held	-34 -20 10 57 -12
pair next: cue.captivity cue.in_return	-13 0 -4 -1 16
pair next: cue.captivity cue.included	-9 0 0 0 10
pair next: cue.captivity cue.local	-15 -1 19 0 -20
pair next: cue.captivity cue.mediated	15 0 -1 -3 -12
pair next: cue.captivity cue.of_whole	-5 23 -49 -3 -36
pair next: cue.captivity cue.of_year	15 -5 -6 -1 -15
pair next: cue.captivity cue.other_return	-15 -9 -29 -3 17
pair next: cue.captivity cue.other_war	-51 -17 -16 -6 25
pair next: cue.captivity cue.part	36 -2 -6 -28 -18
pair next: cue.captivity cue.planned	-13 1 -9 -15 25
pair next: cue.captivity cue.postponed	-16 63 -6 -14 -41
pair next: cue.captivity cue.recap	19 -16 -39 -15 6
pair next: cue.captivity cue.record	-10 23 -14 -1 -15
pair next: cue.captivity cue.relative	10 19 -37 4 -18
pair next: cue.captivity cue.reunion	-3 -1 0 6 -3
pair next: cue.captivity cue.same_number	-14 0 0 0 15
pair next: cue.captivity cue.since	9 -16 -1 5 -30
pair next: cue.captivity cue.span	-8 14 -15 -1 -6
pair next: cue.captivity cue.third	-18 -2 0 -5 21
pair next: cue.captivity cue.today	26 0 -30 3 -46
pair next: cue.captivity cue.total	6 0 -3 -1 -3
pair next: cue.captivity cue.year	-28 -14 -27 32 3
pair next: cue.captivity cue.yesterday	-23 0 38 -10 -15
pair next: cue.captivity foe.to	27 -2 -19 -7 -24
pair next: cue.captivity noun.branch	0 -1 -10 -1 12
pair next: cue.captivity noun.civilian	24 32 -25 -46 -6
pair next: cue.captivity noun.exchange	1 25 -25 4 -28
pair next: cue.captivity noun.family	-8 -3 -16 -3 27
pair next: cue.captivity noun.military	13 -18 -32 -15 29
pair next: cue.captivity noun.other	-33 11 23 -40 15
pair next: cue.captivity noun.people	-10 18 -19 -18 -13
pair next: cue.captivity noun.soldier	-21 -17 -16 11 12
pair next: cue.captivity own.agent	-1 15 0 -1 -13
pair next: cue.captivity own.to	20 -11 -28 25 -28
pair next: cue.captivity qualifier.approx	15 -16 2 -8 3
pair next: cue.captivity qualifier.at_least	-3 -1 0 39 -35
pair next: cue.captivity qualifier.at_most	-23 26 -25 -17 -2
pair next: cue.captivity qualifier.more_than	-12 2 -23 -16 16
pair next: cue.captivity ru.agent	2 -35 -14 -2 25
pair next: cue.captivity ru.from	12 -13 -6 5 0
pair next: cue.captivity ru.of	1 -52 -7 14 -5
pair next: cue.captivity ru.to	-3 12 -1 -5 -3
pair next: cue.captivity ua.agent	27 31 -9 -51 -27
pair next: cue.captivity ua.from	24 -2 -1 -12 -9
pair next: cue.captivity ua.of	30 -9 -2 -16 -23
pair next: cue.captivity ua.to	-7 -33 -23 10 8
pair next: cue.captivity verb.bring	63 -16 -38 -2 -82
pair next: cue.captivity verb.come	20 -8 -17 -9 -27
pair next: cue.captivity verb.future	-42 -9 2 30 3
pair next: cue.captivity verb.get	-23 9 -4 -14 19
pair next: cue.captivity verb.give	1 -15 -16 -41 16
pair next: cue.captivity verb.held_exchange	1 0 6 -2 -16
pair next: cue.captivity verb.home	32 -5 -4 -25 -3
pair next: cue.captivity verb.managed	3 6 -1 -7 -1
pair next: cue.captivity verb.noun	-15 17 0 0 -18
pair next: cue.captivity verb.other	-21 16 -11 -10 7
pair next: cue.captivity verb.swap	18 -9 -18 -16 -32
pair next: cue.captivity verb.will	-18 9 -15 -16 3
pair next: cue.captivity view.ru	17 -12 -6 10 -21
pair next: cue.captivity voice.ua	-29 -11 11 -28 30
pair next: cue.captured adj.modifier	-7 -9 -13 11 22
pair next: cue.captured category	23 2 -11 -4 -31
pair next: cue.captured cue.captivity	-18 -11 -21 -31 44
pair next: cue.captured cue.captured	-19 -4 -10 -18 30
pair next: cue.captured cue.crime	12 -15 -11 0 14
pair next: cue.captured cue.ever_captured	-10 5 -17 -8 10
pair next: cue.captured cue.of_whole	-13 -14 -1 -2 21
pair next: cue.captured cue.of_year	13 0 -3 -1 -12
pair next: cue.captured cue.relative	15 0 0 0 -15
pair next: cue.captured cue.since	-4 13 -1 -15 1
pair next: cue.captured cue.transit	-11 -15 6 -1 25
pair next: cue.captured noun.branch	-6 -1 -1 0 8
pair next: cue.captured noun.military	-20 -1 -15 -2 35
pair next: cue.captured noun.other	8 -10 24 -5 -25
pair next: cue.captured noun.people	-6 0 -19 -17 23
pair next: cue.captured noun.soldier	15 -28 0 -8 14
pair next: cue.captured qualifier.approx	14 -13 -5 0 -3
pair next: cue.captured ru.of	-12 -15 -1 4 15
pair next: cue.captured ua.of	14 16 -3 -17 11
pair next: cue.captured verb.future	-27 -1 -15 0 28
pair next: cue.captured verb.other	0 0 -12 0 12
pair next: cue.claims adj.modifier	24 -19 -41 7 -3
pair next: cue.claims category	1 -1 -22 -24 51
pair next: cue.claims country	-3 13 -11 7 -7
pair next: cue.claims cue.agreement	37 15 -22 -12 -19
pair next: cue.claims cue.all	18 17 -15 -19 -17
pair next: cue.claims cue.completed	15 8 -25 -47 -14
pair next: cue.claims cue.crime	-2 0 0 -3 5
pair next: cue.claims cue.denied	-16 18 -16 -15 -24
pair next: cue.claims cue.held	-17 0 -1 15 13
pair next: cue.claims cue.in_captivity	-15 -2 -1 18 -17
pair next: cue.claims cue.mediated	21 -29 -15 -6 12
pair next: cue.claims cue.missing	-6 -1 -1 9 -2
pair next: cue.claims cue.of_whole	-2 -27 29 -23 -18
pair next: cue.claims cue.part	-14 -15 15 -10 -2
pair next: cue.claims cue.planned	25 -8 -2 -15 9
pair next: cue.claims cue.ready	-6 20 -1 -6 -9
pair next: cue.claims cue.relative	1 8 -13 -39 -9
pair next: cue.claims cue.since	-10 15 0 -36 0
pair next: cue.claims cue.span	-5 28 -17 -15 -12
pair next: cue.claims cue.stage	5 0 -1 -4 0
pair next: cue.claims cue.thanks	18 -1 -10 -8 -3
pair next: cue.claims cue.total	-8 15 0 -15 0
pair next: cue.claims foe.of	20 0 -2 -7 -12
pair next: cue.claims noun.body	31 -10 -5 -17 -2
pair next: cue.claims noun.branch	-10 0 2 0 8
pair next: cue.claims noun.civilian	-13 -1 -1 0 14
pair next: cue.claims noun.exchange	35 -19 -29 -12 9
pair next: cue.claims noun.family	12 4 -3 -1 -37
pair next: cue.claims noun.other	-39 27 -22 9 -8
pair next: cue.claims noun.people	14 -36 -28 9 -13
pair next: cue.claims noun.rank	-17 -1 -7 -1 17
pair next: cue.claims own.agent	10 0 -5 -4 -1
pair next: cue.claims own.of	26 -6 -14 -10 -2
pair next: cue.claims own.to	-1 0 -2 7 -5
pair next: cue.claims qualifier.approx	-3 14 -23 17 -10
pair next: cue.claims qualifier.at_least	-3 -9 15 -15 -1
pair next: cue.claims qualifier.at_most	-3 7 32 -4 -33
pair next: cue.claims qualifier.more_than	-16 -3 27 13 -3
pair next: cue.claims ru.agent	4 15 3 -25 -16
pair next: cue.claims ru.of	25 -18 -16 -1 -35
pair next: cue.claims ua.agent	-4 8 -1 2 -5
pair next: cue.claims ua.of	2 -4 -27 15 -28
pair next: cue.claims ua.to	14 15 -3 -9 -16
pair next: cue.claims verb.bring	11 -5 -39 6 34
pair next: cue.claims verb.come	0 0 -15 -9 21
pair next: cue.claims verb.future	-23 -18 1 11 13
pair next: cue.claims verb.get	18 -4 -1 -18 -1
pair next: cue.claims verb.held_exchange	10 -7 -17 -12 20
pair next: cue.claims verb.noun	0 12 -16 -5 -15
pair next: cue.claims verb.will	-34 -8 -10 -14 15
pair next: cue.claims voice.ru	-12 -32 15 -7 6
pair next: cue.claims voice.ua	2 -21 -30 22 -24
pair next: cue.completed adj.modifier	5 -18 -42 -34 -3
pair next: cue.completed adj.wounded	16 -5 -5 -10 -2
pair next: cue.completed category	17 -14 -8 -15 -7
pair next: cue.completed country	15 -32 21 -13 8
pair next: cue.completed cue.agreed	-20 19 -2 -2 5
pair next: cue.completed cue.agreement	16 -18 14 -30 3
pair next: cue.completed cue.all	27 -16 -15 -7 -7
pair next: cue.completed cue.called_off	-26 4 -24 -29 13
pair next: cue.completed cue.captivity	-1 -15 -12 -9 26
pair next: cue.completed cue.claims	-15 26 -20 -42 1
pair next: cue.completed cue.completed	-6 6 -24 -13 4
pair next: cue.completed cue.crime	-3 0 0 -4 7
pair next: cue.completed cue.denied	-23 -13 -14 -41 70
pair next: cue.completed cue.each	24 -20 -16 -4 -28
pair next: cue.completed cue.evacuation	-15 4 0 -6 3
pair next: cue.completed cue.good_news	22 -15 -19 -1 -18
pair next: cue.completed cue.in_captivity	15 -1 17 -5 -39
pair next: cue.completed cue.included	-12 31 -5 -21 -1
pair next: cue.completed cue.local	5 -15 30 -1 -14
pair next: cue.completed cue.mediated	47 -30 -21 -17 -35
pair next: cue.completed cue.name	-15 -14 15 -12 -7
pair next: cue.completed cue.of_whole	2 15 -14 -33 -11
pair next: cue.completed cue.other_return	-21 -15 26 -1 -46
pair next: cue.completed cue.part	-12 9 10 18 -15
pair next: cue.completed cue.planned	-1 18 -3 -5 -22
pair next: cue.completed cue.postponed	-8 29 -15 -14 -14
pair next: cue.completed cue.recap	-28 7 -15 -25 31
pair next: cue.completed cue.record	9 0 -2 -1 -6
pair next: cue.completed cue.relative	-23 14 8 -31 -35
pair next: cue.completed cue.since	17 0 -1 -2 -16
pair next: cue.completed cue.stage	12 -15 -8 -2 14
pair next: cue.completed cue.thanks	-2 -6 -1 9 -1
pair next: cue.completed cue.to_date	0 -1 -6 7 0
pair next: cue.completed cue.today	23 -14 -15 -9 -10
pair next: cue.completed cue.total	10 0 -4 -2 -4
pair next: cue.completed cue.training	-10 -1 -11 0 20
pair next: cue.completed cue.transit	13 0 -2 -10 -1
pair next: cue.completed cue.venue	-29 -14 -19 13 17
pair next: cue.completed cue.visit	-33 0 24 -18 -18
pair next: cue.completed cue.yesterday	-2 -4 7 -1 0
pair next: cue.completed foe.of	7 0 -2 0 -5
pair next: cue.completed noun.body	34 -4 -14 -23 -15
pair next: cue.completed noun.branch	-19 0 -12 0 19
pair next: cue.completed noun.child	37 -1 -10 -31 -4
pair next: cue.completed noun.civilian	40 -1 -26 -5 -32
pair next: cue.completed noun.exchange	-17 7 -25 26 -31
pair next: cue.completed noun.family	-3 6 -24 -1 23
pair next: cue.completed noun.military	2 -9 15 -19 -18
pair next: cue.completed noun.other	-31 -8 -1 9 -15
pair next: cue.completed noun.people	34 -31 8 -15 -9
pair next: cue.completed own.agent	33 -9 -9 -21 -6
pair next: cue.completed own.to	14 -45 -48 -3 -15
pair next: cue.completed qualifier.approx	-1 -15 15 -4 -2
pair next: cue.completed qualifier.at_most	-35 6 -25 -13 50
pair next: cue.completed qualifier.more_than	-7 4 -13 0 13
pair next: cue.completed ru.agent	3 -17 -5 -9 -1
pair next: cue.completed ru.from	21 -10 -27 9 -36
pair next: cue.completed ru.of	45 -30 -22 -23 -27
pair next: cue.completed ru.to	19 16 -2 -6 -23
pair next: cue.completed ua.agent	-16 15 -5 4 -18
pair next: cue.completed ua.from	39 -14 -36 -21 -20
pair next: cue.completed ua.of	-28 -13 -1 3 5
pair next: cue.completed ua.to	15 -13 -19 -19 24
pair next: cue.completed verb.bring	29 -7 -40 -40 -3
pair next: cue.completed verb.come	25 -13 -10 6 -33
pair next: cue.completed verb.future	-9 17 -25 -19 10
pair next: cue.completed verb.get	27 -5 -8 -17 -13
pair next: cue.completed verb.give	7 -18 -5 -19 10
pair next: cue.completed verb.held_exchange	41 -16 -30 -23 3
pair next: cue.completed verb.home	36 -1 -13 -16 -12
pair next: cue.completed verb.managed	16 0 0 -6 -15
pair next: cue.completed verb.noun	32 -26 -47 -18 -7
pair next: cue.completed verb.other	-44 -13 -20 27 -3
pair next: cue.completed verb.swap	-3 -12 -10 17 -6
pair next: cue.completed verb.will	13 -17 2 7 -30
pair next: cue.completed voice.ua	1 -20 13 -18 -18
pair next: cue.count adj.modifier	25 -23 -20 4 -7
pair next: cue.count adj.wounded	-28 -39 0 0 48
pair next: cue.count category	-7 -10 -24 -22 14
pair next: cue.count cue.agreement	-1 15 -25 -5 -12
pair next: cue.count cue.called_off	-15 3 0 -15 15
pair next: cue.count cue.claims	14 -2 -13 -1 -1
pair next: cue.count cue.completed	-2 15 -24 -5 -16
pair next: cue.count cue.count	11 -26 -19 7 5
pair next: cue.count cue.deported	0 -10 -3 -11 18
pair next: cue.count cue.mediated	23 -3 -6 0 -21
pair next: cue.count cue.nth	31 0 -16 -13 -3
pair next: cue.count cue.of_whole	-14 7 3 17 -37
pair next: cue.count cue.of_year	15 -13 -7 -6 -6
pair next: cue.count cue.planned	8 36 -12 -12 -25
pair next: cue.count cue.postponed	-14 14 -3 -1 -13
pair next: cue.count cue.record	27 -25 -14 10 -11
pair next: cue.count cue.relative	14 9 -21 -3 -18
pair next: cue.count cue.same_number	16 -15 -7 -3 0
pair next: cue.count cue.since	-3 -14 -4 -27 14
pair next: cue.count cue.third	-18 -15 -4 -2 18
pair next: cue.count noun.exchange	4 -35 9 8 9
pair next: cue.count noun.family	-2 -15 27 -13 -29
pair next: cue.count noun.military	11 -3 0 -8 3
pair next: cue.count noun.other	10 -8 -17 -4 4
pair next: cue.count noun.people	-18 22 -3 -29 32
pair next: cue.count own.agent	-23 0 0 23 0
pair next: cue.count own.of	-12 -1 19 -14 -17
pair next: cue.count qualifier.approx	-15 -13 -11 -7 15
pair next: cue.count qualifier.at_most	-14 -21 34 -6 -32
pair next: cue.count ru.of	19 -11 10 -17 -3
pair next: cue.count ua.agent	-8 0 0 8 0
pair next: cue.count ua.of	-18 10 -15 -5 2
pair next: cue.count ua.to	-25 -18 -17 -3 22
pair next: cue.count verb.bring	63 -20 -22 -6 -33
pair next: cue.count verb.come	-19 16 -15 -5 13
pair next: cue.count verb.future	-27 35 -1 -9 -22
pair next: cue.count verb.held_exchange	7 1 -16 -5 12
pair next: cue.count verb.home	10 0 0 -2 -9
pair next: cue.count verb.will	-1 6 -1 0 -3
pair next: cue.count view.ru	-3 30 -11 -15 -13
pair next: cue.count view.ua	27 -11 -18 2 -21
pair next: cue.crime adj.modifier	-15 -3 -13 27 -30
pair next: cue.crime category	-1 -7 -2 -4 5
pair next: cue.crime cue.crime	-9 -1 -19 15 16
pair next: cue.crime cue.money	15 -20 -4 -11 5
pair next: cue.crime cue.of_whole	0 -15 -1 0 15
pair next: cue.crime cue.relative	-11 15 -37 -1 -3
pair next: cue.crime noun.exchange	-2 -8 -2 17 -8
pair next: cue.crime noun.military	-12 -1 -4 -15 23
pair next: cue.crime noun.other	-12 -1 -18 17 -14
pair next: cue.crime noun.people	-5 -1 14 -4 -11
pair next: cue.crime qualifier.at_most	-6 -13 -15 -3 17
pair next: cue.crime ru.of	-10 -7 -14 -10 20
pair next: cue.crime ua.of	-1 0 -12 -1 14
pair next: cue.crime verb.future	12 -15 -7 -6 16
pair next: cue.crime verb.other	-15 -2 -2 -13 16
pair next: cue.denied adj.modifier	-7 -19 -39 29 -20
pair next: cue.denied category	15 -15 -1 0 0
pair next: cue.denied cue.agreed	-8 -9 -12 -5 11
pair next: cue.denied cue.claims	-26 25 -20 18 -1
pair next: cue.denied cue.completed	-17 32 -10 -9 -3
pair next: cue.denied cue.denied	-59 42 -52 -23 -14
pair next: cue.denied cue.relative	-36 27 15 -24 -68
pair next: cue.denied cue.today	-29 46 -32 -4 -25
pair next: cue.denied noun.exchange	-4 37 -35 -49 -26
pair next: cue.denied noun.other	-2 -12 15 6 -15
pair next: cue.denied ru.of	-20 24 -10 -8 -2
pair next: cue.denied ua.of	-23 31 -8 -4 -31
pair next: cue.deported adj.modifier	16 -5 -14 -15 -14
pair next: cue.deported adj.wounded	-14 0 -15 0 15
pair next: cue.deported category	3 -2 -15 -3 -1
pair next: cue.deported cue.captured	7 -30 9 15 -19
pair next: cue.deported cue.deported	0 -14 0 0 14
pair next: cue.deported cue.held	16 0 0 -8 -8
pair next: cue.deported cue.local	13 0 -11 0 -10
pair next: cue.deported cue.other_return	18 0 0 0 -18
pair next: cue.deported cue.today	6 0 0 -1 -4
pair next: cue.deported cue.transit	-9 -5 -17 -9 22
pair next: cue.deported cue.year	22 0 -16 0 -13
pair next: cue.deported noun.child	-22 18 -20 27 -19
pair next: cue.deported noun.exchange	-23 0 0 30 -9
pair next: cue.deported noun.military	-2 25 -16 11 -33
pair next: cue.deported noun.other	23 -2 -22 -1 2
pair next: cue.deported noun.people	-19 0 -7 16 6
pair next: cue.deported own.agent	0 -15 -3 -22 24
pair next: cue.deported own.to	14 0 0 -11 -3
pair next: cue.deported ru.from	-42 -15 -2 18 18
pair next: cue.deported ru.to	29 -1 -15 -23 -30
pair next: cue.deported ua.of	13 0 -4 -2 -8
pair next: cue.deported ua.to	16 -1 -12 -6 -12
pair next: cue.deported verb.bring	32 0 0 -28 -13
pair next: cue.died verb.other	13 0 -8 -11 2
pair next: cue.each adj.modifier	-8 12 10 -25 -32
pair next: cue.each cue.all	-5 -21 26 -21 -41
pair next: cue.each cue.claims	-23 -1 -13 0 14
pair next: cue.each cue.completed	16 -15 -1 -10 -19
pair next: cue.each cue.each	1 -20 -10 -6 -12
pair next: cue.each cue.of_whole	14 -16 31 -24 -47
pair next: cue.each cue.part	21 -16 -37 -30 5
pair next: cue.each cue.recap	12 -6 -2 0 -4
pair next: cue.each cue.relative	-9 17 -13 -1 -8
pair next: cue.each cue.thanks	10 -1 0 0 -9
pair next: cue.each cue.to_date	19 19 -17 -10 -13
pair next: cue.each cue.today	9 -1 -6 -3 0
pair next: cue.each cue.total	17 -16 -1 0 -17
pair next: cue.each noun.body	-3 -1 -2 -2 8
pair next: cue.each noun.exchange	11 2 -15 0 -1
pair next: cue.each noun.military	-1 8 -2 -5 -1
pair next: cue.each noun.other	-24 4 -2 -10 -4
pair next: cue.each qualifier.at_most	-13 15 0 -15 -4
pair next: cue.each ru.agent	7 0 -7 0 0
pair next: cue.each ru.of	-16 -14 -22 26 -7
pair next: cue.each verb.bring	57 -32 -27 -16 -31
pair next: cue.each verb.come	10 -6 -1 -3 0
pair next: cue.each verb.future	-11 35 -17 0 -16
pair next: cue.each verb.will	-31 32 -15 -15 -22
pair next: cue.evacuation adj.modifier	14 0 0 27 -36
pair next: cue.evacuation adj.wounded	-17 -16 -1 -4 18
pair next: cue.evacuation cue.local	-28 -27 -10 -28 47
pair next: cue.evacuation cue.of_whole	-10 7 -12 -9 3
pair next: cue.evacuation cue.total	-14 0 -1 -14 15
pair next: cue.evacuation noun.body	-22 0 -1 0 23
pair next: cue.evacuation noun.other	15 0 -5 -2 -9
pair next: cue.evacuation noun.people	-17 -10 -34 -22 32
pair next: cue.evacuation qualifier.approx	-15 0 -7 0 15
pair next: cue.evacuation ua.of	29 0 -2 -2 -26
pair next: cue.evacuation verb.bring	-23 -10 0 -6 23
pair next: cue.evacuation verb.come	-19 -2 20 -28 17
pair next: cue.evacuation verb.other	-7 0 0 0 7
pair next: cue.ever_captured adj.modifier	-27 17 -7 -5 15
pair next: cue.ever_captured cue.captivity	16 -5 -6 -1 -16
pair next: cue.ever_captured cue.captured	-27 -2 -14 -6 31
pair next: cue.ever_captured noun.military	-6 -5 0 0 11
pair next: cue.ever_captured noun.people	0 -2 -1 -5 7
pair next: cue.ever_captured ua.of	-11 0 -1 0 12
pair next: cue.film adj.modifier	-7 -14 7 -3 14
pair next: cue.film cue.footage	-15 -7 26 -10 -19
pair next: cue.film cue.of_whole	-18 0 23 -9 -18
pair next: cue.footage adj.modifier	-35 -4 30 -16 -26
pair next: cue.footage adj.wounded	6 -1 -4 0 -1
pair next: cue.footage category	-11 -11 -8 -5 29
pair next: cue.footage country	8 -2 6 -1 -7
pair next: cue.footage cue.film	-30 -26 43 3 -21
pair next: cue.footage cue.footage	-8 -28 41 -25 -13
pair next: cue.footage cue.of_whole	7 -23 24 -5 -14
pair next: cue.footage cue.other_return	9 -14 21 -8 -27
pair next: cue.footage cue.part	-8 -13 -5 -9 12
pair next: cue.footage cue.ready	5 -1 -4 -1 0
pair next: cue.footage cue.relative	-32 18 30 -8 -10
pair next: cue.footage cue.today	14 -21 2 -8 -16
pair next: cue.footage cue.transit	-12 0 24 -4 -26
pair next: cue.footage cue.venue	-2 4 15 -1 -15
pair next: cue.footage cue.visit	-48 8 4 -20 -1
pair next: cue.footage cue.yesterday	-7 -8 40 -2 -38
pair next: cue.footage noun.branch	-28 -4 36 -11 -24
pair next: cue.footage noun.civilian	-15 13 -4 13 -4
pair next: cue.footage noun.exchange	15 -15 18 -5 -16
pair next: cue.footage noun.foreigner	-1 -30 -7 -1 30
pair next: cue.footage noun.military	-10 -22 -45 -11 33
pair next: cue.footage noun.other	-18 -20 22 -2 -31
pair next: cue.footage noun.people	15 -14 -9 -38 0
pair next: cue.footage own.agent	24 -18 -16 5 15
pair next: cue.footage own.of	-30 0 19 -6 -17
pair next: cue.footage qualifier.at_most	-4 15 -14 -17 7
pair next: cue.footage ru.of	-42 0 25 28 -8
pair next: cue.footage ru.to	-11 -4 51 -1 -44
pair next: cue.footage verb.bring	22 -13 -9 -3 -2
pair next: cue.footage verb.come	-6 0 35 0 -33
pair next: cue.footage verb.get	9 -1 -30 -4 21
pair next: cue.footage verb.noun	-15 -1 27 -10 -2
pair next: cue.footage voice.ua	40 -13 -35 -21 5
pair next: cue.good_news adj.modifier	-15 0 0 15 0
pair next: cue.good_news cue.completed	-15 -1 -7 0 15
pair next: cue.good_news cue.good_news	43 -5 -40 -1 -6
pair next: cue.good_news cue.yesterday	31 0 -22 -10 0
pair next: cue.good_news noun.family	14 0 -11 0 -10
pair next: cue.good_news noun.other	24 0 13 -1 -15
pair next: cue.good_news noun.people	20 65 -26 -16 -63
pair next: cue.good_news verb.noun	20 -16 -17 0 -10
pair next: cue.held adj.modifier	-5 -25 -8 -3 8
pair next: cue.held category	-14 13 -6 7 -23
pair next: cue.held cue.all	-15 19 -3 15 -20
pair next: cue.held cue.captivity	5 12 -11 6 -11
pair next: cue.held cue.completed	-26 -1 -15 -27 32
pair next: cue.held cue.count	-39 -22 -29 -32 56
pair next: cue.held cue.deported	8 0 0 0 -8
pair next: cue.held cue.held	-36 -25 -28 48 -48
pair next: cue.held cue.in_captivity	-28 -44 -10 21 -12
pair next: cue.held cue.missing	-9 -4 -1 26 -24
pair next: cue.held cue.of_whole	1 -20 -4 5 -23
pair next: cue.held cue.other_war	-14 0 -6 -1 18
pair next: cue.held cue.ready	-4 -21 -24 -11 22
pair next: cue.held cue.since	22 0 -1 0 -21
pair next: cue.held cue.stage	-1 0 -1 -4 5
pair next: cue.held foe.to	-4 -23 -15 19 -18
pair next: cue.held noun.civilian	-28 7 0 26 -24
pair next: cue.held noun.family	14 -2 -1 -6 -6
pair next: cue.held noun.military	-23 -14 -7 59 -56
pair next: cue.held noun.other	19 -6 -25 -29 34
pair next: cue.held noun.people	-8 -17 17 5 -4
pair next: cue.held noun.rank	13 0 -2 -2 -11
pair next: cue.held own.of	1 -19 0 -3 20
pair next: cue.held qualifier.approx	-5 4 -27 20 -20
pair next: cue.held qualifier.at_most	14 -12 -10 -7 11
pair next: cue.held qualifier.more_than	-18 -16 -1 44 -24
pair next: cue.held ru.agent	43 -1 0 18 -23
pair next: cue.held ru.from	-19 -1 -2 28 -9
pair next: cue.held ru.of	-45 9 -18 30 -7
pair next: cue.held ua.agent	-6 -15 -13 -19 15
pair next: cue.held ua.of	-17 -19 -23 46 -25
pair next: cue.held ua.to	-17 -1 -5 20 -6
pair next: cue.held verb.come	19 -14 -2 -4 -8
pair next: cue.held verb.other	-1 -11 -1 25 -14
pair next: cue.held view.ru	18 -1 -20 -16 -6
pair next: cue.in_captivity adj.modifier	-15 0 0 15 -1
pair next: cue.in_captivity category	18 0 -15 -16 -10
pair next: cue.in_captivity cue.captivity	-3 -1 -22 -9 7
pair next: cue.in_captivity cue.held	-9 -9 -29 9 -11
pair next: cue.in_captivity cue.in_captivity	-29 0 -16 12 12
pair next: cue.in_captivity noun.people	33 -13 -14 -16 -8
pair next: cue.in_captivity ru.of	-13 -4 9 65 -40
pair next: cue.in_return adj.modifier	18 -10 -14 -15 6
pair next: cue.in_return cue.claims	17 14 -16 -18 -13
pair next: cue.in_return cue.completed	-15 17 -15 -13 -6
pair next: cue.in_return cue.in_return	-12 -8 -2 -25 4
pair next: cue.in_return cue.one_sided	21 -9 -8 -6 -16
pair next: cue.in_return cue.other_exchange	-15 -10 0 -3 15
pair next: cue.in_return cue.reunion	15 0 0 -8 -7
pair next: cue.in_return cue.thanks	0 -12 -2 -3 16
pair next: cue.in_return foe.agent	15 0 0 0 -15
pair next: cue.in_return noun.exchange	-34 -23 -5 -13 38
pair next: cue.in_return noun.military	16 0 -3 0 -16
pair next: cue.in_return noun.other	-11 -9 -26 4 15
pair next: cue.in_return noun.people	36 -3 -9 -21 -20
pair next: cue.in_return noun.rank	-8 -9 19 -6 -14
pair next: cue.in_return own.of	3 -15 -19 -25 15
pair next: cue.in_return own.to	-13 -1 16 -4 -5
pair next: cue.in_return ru.agent	20 -6 -10 -14 -9
pair next: cue.in_return ru.of	-18 42 -14 -21 -39
pair next: cue.in_return ua.agent	5 0 -3 -1 -2
pair next: cue.in_return ua.of	46 -1 -4 -8 -38
pair next: cue.in_return ua.to	17 0 -1 -5 -12
pair next: cue.in_return verb.bring	18 -15 -14 -17 4
pair next: cue.in_return verb.get	3 -16 -13 14 -25
pair next: cue.in_return verb.give	6 -14 -10 -5 13
pair next: cue.in_return verb.other	11 -2 -10 -17 16
pair next: cue.included adj.modifier	-4 -16 5 53 -32
pair next: cue.included adj.wounded	5 0 -3 0 -3
pair next: cue.included category	14 0 -12 -1 0
pair next: cue.included cue.all	0 12 0 0 -12
pair next: cue.included cue.captured	16 0 -3 0 -14
pair next: cue.included cue.footage	17 -1 14 0 -31
pair next: cue.included cue.in_return	-46 -17 43 -4 24
pair next: cue.included cue.local	-16 0 19 0 -9
pair next: cue.included cue.of_whole	-7 -16 5 -17 5
pair next: cue.included cue.part	29 -17 -22 -4 -22
pair next: cue.included cue.recap	-25 -2 -9 -4 18
pair next: cue.included cue.relative	0 0 15 6 -15
pair next: cue.included cue.today	-10 -2 35 -8 -33
pair next: cue.included cue.transit	0 0 15 -15 -15
pair next: cue.included cue.yesterday	-42 -15 56 -15 0
pair next: cue.included noun.branch	-20 16 -17 -1 3
pair next: cue.included noun.civilian	-32 1 20 4 13
pair next: cue.included noun.exchange	-34 4 48 -12 -14
pair next: cue.included noun.family	5 0 -6 0 0
pair next: cue.included noun.military	48 -18 -15 -24 -66
pair next: cue.included noun.other	-42 -25 26 -1 4
pair next: cue.included noun.people	10 7 -44 -12 31
pair next: cue.included own.to	-8 -14 -36 -6 33
pair next: cue.included qualifier.approx	-10 -1 21 0 -10
pair next: cue.included qualifier.at_most	-5 0 -21 -2 23
pair next: cue.included ru.from	11 -5 -61 -25 52
pair next: cue.included ru.of	23 -15 -27 -1 -11
pair next: cue.included ru.to	14 -1 -7 0 -8
pair next: cue.included ua.of	29 -4 -27 -22 -2
pair next: cue.included verb.come	-24 -5 -16 -12 22
pair next: cue.included verb.held_exchange	-49 -8 9 -5 13
pair next: cue.included verb.other	30 -1 -20 0 -18
pair next: cue.included verb.will	-10 15 -3 -1 -15
pair next: cue.local adj.modifier	-2 -14 23 -10 -25
pair next: cue.local category	-41 -2 26 -26 11
pair next: cue.local cue.claims	-10 -14 17 -6 -12
pair next: cue.local cue.local	-2 -26 47 -13 -66
pair next: cue.local cue.of_whole	-30 0 35 0 -12
pair next: cue.local cue.relative	17 -2 -16 -11 -9
pair next: cue.local noun.civilian	-19 -6 23 -1 -1
pair next: cue.local noun.other	-18 0 28 -3 -11
pair next: cue.local noun.people	-31 -12 39 -22 16
pair next: cue.local ru.of	-14 -1 14 -3 -6
pair next: cue.local verb.come	-47 -23 44 -1 12
pair next: cue.mediated adj.modifier	19 2 2 -8 -30
pair next: cue.mediated category	14 0 -7 -1 -13
pair next: cue.mediated country	30 -11 -36 -5 -54
pair next: cue.mediated cue.agreement	0 -22 -4 -2 15
pair next: cue.mediated cue.all	15 -6 -1 -7 -1
pair next: cue.mediated cue.claims	-8 14 0 -1 -26
pair next: cue.mediated cue.completed	75 -53 -15 1 -19
pair next: cue.mediated cue.mediated	44 6 -20 7 -49
pair next: cue.mediated cue.of_whole	10 -19 -5 -27 -3
pair next: cue.mediated cue.part	8 -1 -1 -7 0
pair next: cue.mediated cue.recap	-13 0 15 -2 -15
pair next: cue.mediated cue.relative	24 -15 -16 -3 -6
pair next: cue.mediated cue.since	-20 15 -8 0 -6
pair next: cue.mediated cue.thanks	40 -8 -30 -34 -23
pair next: cue.mediated cue.to_date	9 -2 -1 -5 -1
pair next: cue.mediated cue.today	27 -20 -9 -9 21
pair next: cue.mediated cue.training	20 -2 -12 -2 -13
pair next: cue.mediated cue.venue	7 14 -1 -7 -14
pair next: cue.mediated cue.year	15 -5 -4 -18 14
pair next: cue.mediated foe.of	0 -3 14 -1 -14
pair next: cue.mediated noun.child	-15 -3 -34 -8 23
pair next: cue.mediated noun.exchange	-11 -21 -17 17 13
pair next: cue.mediated noun.family	-11 -15 -31 -5 19
pair next: cue.mediated noun.military	0 -1 -1 -6 8
pair next: cue.mediated noun.other	7 -3 -15 22 -43
pair next: cue.mediated noun.people	16 0 -12 -17 -4
pair next: cue.mediated qualifier.approx	0 -15 15 -13 -10
pair next: cue.mediated qualifier.at_most	38 -5 13 -14 -28
pair next: cue.mediated ru.agent	9 -6 -19 -15 -14
pair next: cue.mediated ru.of	-12 -18 22 5 -32
pair next: cue.mediated ua.of	39 -45 -3 2 -9
pair next: cue.mediated ua.to	-5 -2 0 7 0
pair next: cue.mediated verb.bring	-9 -17 -3 10 4
pair next: cue.mediated verb.come	-14 -7 -14 -2 15
pair next: cue.mediated verb.future	1 -2 -8 -6 12
pair next: cue.mediated verb.held_exchange	26 -9 -1 -16 -1
pair next: cue.mediated verb.home	-15 20 -16 -15 -1
pair next: cue.mediated verb.managed	15 0 0 0 -15
pair next: cue.mediated verb.noun	31 -4 -14 13 -34
pair next: cue.mediated verb.other	-3 -12 -12 -9 27
pair next: cue.mediated verb.will	-7 -2 -13 -1 21
pair next: cue.mediated voice.ua	-23 -3 -4 8 6
pair next: cue.missing adj.modifier	-19 1 -12 12 7
pair next: cue.missing category	4 -18 -47 26 -36
pair next: cue.missing cue.captivity	0 -1 -11 -14 15
pair next: cue.missing cue.held	-1 -1 -1 9 -7
pair next: cue.missing cue.missing	-8 -25 -29 18 -10
pair next: cue.missing cue.part	-16 0 0 23 -28
pair next: cue.missing cue.relative	0 -4 -2 -11 13
pair next: cue.missing cue.today	-13 0 -1 18 -6
pair next: cue.missing noun.family	-1 -19 -5 -17 31
pair next: cue.missing noun.military	-1 0 -2 -4 6
pair next: cue.missing noun.other	40 -5 -27 14 5
pair next: cue.missing noun.people	-3 -8 -14 15 -35
pair next: cue.missing qualifier.approx	3 -1 -1 8 -9
pair next: cue.missing qualifier.at_most	-4 -6 -2 23 -28
pair next: cue.missing qualifier.more_than	-14 -6 -1 44 -41
pair next: cue.missing verb.future	1 -13 14 0 -16
pair next: cue.money adj.modifier	-16 -8 -14 19 19
pair next: cue.money cue.crime	15 -13 -3 -11 -5
pair next: cue.money cue.mediated	-14 0 15 -2 -14
pair next: cue.money cue.year	0 0 -7 -16 18
pair next: cue.money noun.other	-10 22 -22 4 -15
pair next: cue.money noun.people	-31 -12 -12 -15 21
pair next: cue.money qualifier.at_most	-1 -12 -3 -14 21
pair next: cue.money verb.bring	0 -5 -2 -5 12
pair next: cue.money verb.future	0 15 -8 -5 -5
pair next: cue.money verb.get	-15 -10 -7 -12 19
pair next: cue.money verb.give	0 0 -5 -2 7
pair next: cue.money verb.will	-15 0 -6 0 15
pair next: cue.month cue.month	-27 13 -23 -4 7
pair next: cue.month cue.of_year	25 -1 -4 -25 -2
pair next: cue.month cue.review	-29 -3 29 -10 -36
pair next: cue.month noun.other	-18 -1 -10 15 -9
pair next: cue.month ua.agent	-5 -2 -9 -2 14
pair next: cue.month verb.other	-7 -9 -4 -16 17
pair next: cue.name cue.relative	-17 -14 17 -12 -11
pair next: cue.name verb.noun	0 -16 11 -21 -30
pair next: cue.name voice.ua	13 -15 -3 -6 7
pair next: cue.nth cue.nth	15 -13 -8 -6 -6
pair next: cue.nth noun.exchange	15 0 0 -13 -2
pair next: cue.of_whole adj.dead	-6 16 3 -1 -20
pair next: cue.of_whole adj.freed	-7 -17 16 -14 -15
pair next: cue.of_whole adj.modifier	3 -20 -18 -26 15
pair next: cue.of_whole adj.wounded	-16 20 2 -4 -34
pair next: cue.of_whole category	28 -17 -12 -36 -7
pair next: cue.of_whole country	-32 -5 -17 -29 7
pair next: cue.of_whole cue.agreed	4 -16 -9 -3 16
pair next: cue.of_whole cue.agreement	-10 -15 17 7 -27
pair next: cue.of_whole cue.among	-18 -14 25 -8 -20
pair next: cue.of_whole cue.captivity	17 -11 -6 9 -46
pair next: cue.of_whole cue.captured	-18 0 0 0 18
pair next: cue.of_whole cue.claims	-9 -2 -7 25 -32
pair next: cue.of_whole cue.count	7 -15 -5 15 -16
pair next: cue.of_whole cue.deported	12 -17 -7 7 1
pair next: cue.of_whole cue.each	15 -1 -4 -1 -9
pair next: cue.of_whole cue.evacuation	-24 -10 -26 -12 34
pair next: cue.of_whole cue.in_captivity	0 0 15 -5 -15
pair next: cue.of_whole cue.included	-42 0 32 0 -29
pair next: cue.of_whole cue.local	27 -13 -18 -16 -13
pair next: cue.of_whole cue.mediated	-24 20 -20 6 -5
pair next: cue.of_whole cue.missing	9 -15 -18 -19 14
pair next: cue.of_whole cue.of_whole	-23 5 20 -25 -11
pair next: cue.of_whole cue.of_year	37 20 -52 -9 -8
pair next: cue.of_whole cue.other_war	-33 -16 7 3 35
pair next: cue.of_whole cue.outside	9 -2 0 0 -8
pair next: cue.of_whole cue.part	4 -25 -9 6 -15
pair next: cue.of_whole cue.planned	-1 -14 0 -9 15
pair next: cue.of_whole cue.postponed	-17 16 -3 -2 9
pair next: cue.of_whole cue.recap	-74 -16 2 4 24
pair next: cue.of_whole cue.record	0 -14 14 -14 -28
pair next: cue.of_whole cue.relative	-11 -9 3 27 -30
pair next: cue.of_whole cue.reunion	14 -27 -4 -21 -5
pair next: cue.of_whole cue.since	-19 -5 -29 14 3
pair next: cue.of_whole cue.span	10 -2 -9 -5 6
pair next: cue.of_whole cue.stage	-15 0 -6 0 19
pair next: cue.of_whole cue.thanks	8 0 15 0 -15
pair next: cue.of_whole cue.third	-29 -16 -20 -3 26
pair next: cue.of_whole cue.to_date	20 0 0 -20 0
pair next: cue.of_whole cue.today	8 16 -29 17 -22
pair next: cue.of_whole cue.total	-1 -13 25 -1 -15
pair next: cue.of_whole cue.transit	48 -15 13 -14 -23
pair next: cue.of_whole cue.unit	-13 15 -10 -2 -13
pair next: cue.of_whole cue.venue	-4 -13 -9 16 -16
pair next: cue.of_whole cue.year	-14 -1 -2 31 -15
pair next: cue.of_whole cue.yesterday	-8 0 12 -1 -7
pair next: cue.of_whole noun.body	-25 14 29 -30 -49
pair next: cue.of_whole noun.branch	-23 -3 -23 -3 25
pair next: cue.of_whole noun.child	-28 13 16 -44 5
pair next: cue.of_whole noun.civilian	5 -18 -18 3 3
pair next: cue.of_whole noun.exchange	27 -14 -14 -17 -49
pair next: cue.of_whole noun.family	-27 22 13 9 -1
pair next: cue.of_whole noun.foreigner	-18 20 9 -2 5
pair next: cue.of_whole noun.military	14 7 2 -25 -39
pair next: cue.of_whole noun.other	-7 8 -25 -22 -3
pair next: cue.of_whole noun.people	24 -25 -18 -11 -19
pair next: cue.of_whole noun.rank	-9 0 15 -1 -6
pair next: cue.of_whole noun.soldier	12 -8 4 -19 -5
pair next: cue.of_whole noun.woman	0 0 -15 0 15
pair next: cue.of_whole own.agent	-15 15 0 15 -16
pair next: cue.of_whole own.of	19 1 -15 -10 -35
pair next: cue.of_whole own.to	-2 -1 -13 -19 28
pair next: cue.of_whole qualifier.approx	-9 31 -19 -23 6
pair next: cue.of_whole qualifier.at_most	-15 17 -7 -11 4
pair next: cue.of_whole ru.agent	-24 11 -16 18 -20
pair next: cue.of_whole ru.from	-7 0 -2 22 -10
pair next: cue.of_whole ru.of	17 13 -11 -24 -34
pair next: cue.of_whole ua.agent	47 -37 -8 -11 -29
pair next: cue.of_whole ua.of	-12 -14 -5 -17 17
pair next: cue.of_whole ua.to	20 -6 -11 0 -9
pair next: cue.of_whole verb.bring	-6 -23 -37 -37 39
pair next: cue.of_whole verb.come	-31 -2 -43 -5 58
pair next: cue.of_whole verb.future	2 16 9 -28 -13
pair next: cue.of_whole verb.get	-15 15 0 -13 2
pair next: cue.of_whole verb.held_exchange	-17 27 -10 -1 -3
pair next: cue.of_whole verb.noun	-21 12 23 -20 -14
pair next: cue.of_whole verb.other	-18 -16 36 -12 -35
pair next: cue.of_whole voice.ua	20 0 -2 -1 -27
pair next: cue.of_year adj.modifier	22 -35 -15 1 -30
pair next: cue.of_year category	19 2 -28 -7 -11
pair next: cue.of_year country	23 14 0 -56 47
pair next: cue.of_year cue.agreement	-19 -16 16 -3 -7
pair next: cue.of_year cue.all	21 0 -22 -14 -3
pair next: cue.of_year cue.captured	0 -1 0 -11 12
pair next: cue.of_year cue.claims	22 -1 0 -23 -27
pair next: cue.of_year cue.completed	19 -14 -15 -16 11
pair next: cue.of_year cue.count	26 0 0 -38 16
pair next: cue.of_year cue.held	15 -1 -14 -14 -6
pair next: cue.of_year cue.in_captivity	-3 -16 -15 17 20
pair next: cue.of_year cue.mediated	-12 0 -2 15 -10
pair next: cue.of_year cue.nth	15 -13 -8 -6 -6
pair next: cue.of_year cue.of_whole	10 -12 4 0 -29
pair next: cue.of_year cue.of_year	-18 -18 -1 19 -3
pair next: cue.of_year cue.part	11 -4 16 -6 -17
pair next: cue.of_year cue.planned	-17 5 -8 13 -15
pair next: cue.of_year cue.record	13 -9 22 -11 -25
pair next: cue.of_year cue.relative	8 0 -10 -12 10
pair next: cue.of_year cue.review	-10 -5 -17 3 12
pair next: cue.of_year cue.since	15 0 -1 -14 -2
pair next: cue.of_year cue.span	-10 -2 -1 27 -24
pair next: cue.of_year cue.today	-14 0 5 0 53
pair next: cue.of_year cue.transit	15 1 -27 12 -13
pair next: cue.of_year cue.year	-13 -1 67 14 -24
pair next: cue.of_year noun.civilian	-1 0 -3 -16 17
pair next: cue.of_year noun.exchange	41 -25 -9 -24 -41
pair next: cue.of_year noun.family	-21 -12 -20 8 15
pair next: cue.of_year noun.military	-19 -3 14 16 -11
pair next: cue.of_year noun.other	-22 3 -18 -28 32
pair next: cue.of_year noun.people	-15 -13 -20 18 4
pair next: cue.of_year own.agent	-18 -5 -22 24 -27
pair next: cue.of_year own.to	-66 -2 33 57 -59
pair next: cue.of_year qualifier.approx	-17 -6 -8 31 -29
pair next: cue.of_year qualifier.at_most	0 -2 -14 -2 15
pair next: cue.of_year qualifier.more_than	-4 1 -8 -4 11
pair next: cue.of_year ru.from	-88 -9 35 9 1
pair next: cue.of_year ru.of	28 -1 -17 -13 -6
pair next: cue.of_year ua.agent	-13 -2 -7 12 -13
pair next: cue.of_year ua.from	-18 0 -8 37 -16
pair next: cue.of_year ua.of	-15 -1 15 0 7
pair next: cue.of_year verb.bring	42 -6 -13 -36 -25
pair next: cue.of_year verb.come	-15 -8 11 12 0
pair next: cue.of_year verb.future	6 -1 -22 4 -15
pair next: cue.of_year verb.get	-27 -10 -7 33 -11
pair next: cue.of_year verb.give	8 -1 -5 -7 5
pair next: cue.of_year verb.held_exchange	-27 3 14 27 -21
pair next: cue.of_year verb.home	12 0 -8 -11 0
pair next: cue.of_year verb.managed	0 0 -1 -7 7
pair next: cue.of_year verb.other	-7 -3 -15 4 14
pair next: cue.of_year verb.swap	-15 -1 -1 -3 15
pair next: cue.of_year verb.will	-6 20 -26 -20 -4
pair next: cue.on_shield own.to	6 0 -6 0 0
pair next: cue.on_shield verb.come	30 -2 -10 4 -27
pair next: cue.one_sided adj.modifier	-7 -3 15 -4 -9
pair next: cue.one_sided cue.called_off	29 -27 -5 -11 -2
pair next: cue.one_sided cue.denied	-11 12 0 -6 -7
pair next: cue.one_sided cue.in_return	21 -7 -20 -15 -19
pair next: cue.one_sided cue.of_whole	29 -17 -13 -18 8
pair next: cue.one_sided cue.one_sided	60 -44 -22 -22 -46
pair next: cue.one_sided cue.outside	13 -12 -7 0 0
pair next: cue.one_sided cue.repatriation	-16 -22 -2 18 -28
pair next: cue.one_sided noun.exchange	-23 36 -10 -15 -5
pair next: cue.one_sided own.agent	16 -2 -8 -2 -15
pair next: cue.one_sided ru.agent	7 -1 0 -3 -4
pair next: cue.one_sided ua.agent	14 -7 -2 -4 -2
pair next: cue.one_sided verb.bring	15 -1 -11 -14 -15
pair next: cue.one_sided verb.give	30 -9 -1 -2 -22
pair next: cue.one_sided verb.noun	22 -10 -4 -12 -5
pair next: cue.other_exchange adj.modifier	-4 -13 -27 -4 33
pair next: cue.other_exchange category	0 -15 0 -3 15
pair next: cue.other_exchange cue.completed	0 -12 -8 0 17
pair next: cue.other_exchange cue.count	-1 -44 -14 -7 52
pair next: cue.other_exchange cue.of_whole	-8 2 -1 0 7
pair next: cue.other_exchange cue.other_exchange	-45 -16 -33 -13 61
pair next: cue.other_exchange cue.other_war	0 0 -2 -4 7
pair next: cue.other_exchange cue.parcel	-32 -14 -9 -13 40
pair next: cue.other_exchange cue.relative	-12 -12 -15 0 15
pair next: cue.other_exchange cue.training	0 -2 -7 -1 10
pair next: cue.other_exchange noun.exchange	-25 -5 -18 -5 17
pair next: cue.other_exchange noun.military	22 -5 0 -5 -22
pair next: cue.other_exchange noun.other	-22 0 -22 -14 24
pair next: cue.other_exchange noun.people	-15 -6 0 0 15
pair next: cue.other_exchange qualifier.at_most	-14 -3 -6 -1 23
pair next: cue.other_exchange ua.of	-15 -8 -1 -6 16
pair next: cue.other_exchange verb.come	-16 -1 -14 -1 16
pair next: cue.other_exchange verb.other	-3 0 -6 0 9
pair next: cue.other_return adj.dead	-7 -7 13 0 -12
pair next: cue.other_return adj.modifier	-10 -15 16 -12 -8
pair next: cue.other_return cue.mediated	23 0 -13 0 -14
pair next: cue.other_return cue.of_whole	10 -1 -13 -11 13
pair next: cue.other_return cue.other_return	-15 0 13 -8 -1
pair next: cue.other_return cue.part	-15 -1 -8 -15 15
pair next: cue.other_return cue.relative	15 -3 -9 -1 -15
pair next: cue.other_return cue.today	15 -1 -1 -15 0
pair next: cue.other_return cue.training	-18 0 -14 -2 29
pair next: cue.other_return cue.visit	18 0 -38 -1 34
pair next: cue.other_return noun.branch	-17 0 -8 0 22
pair next: cue.other_return noun.family	27 -17 -26 -2 3
pair next: cue.other_return noun.military	-5 -4 16 -1 17
pair next: cue.other_return noun.other	-7 -9 10 2 -5
pair next: cue.other_return noun.people	14 -5 20 0 -27
pair next: cue.other_return own.agent	15 -15 -2 0 -4
pair next: cue.other_return own.to	-5 -1 -4 -9 17
pair next: cue.other_return ru.of	-5 -2 -17 -13 7
pair next: cue.other_return verb.bring	-20 -21 -15 -22 27
pair next: cue.other_return verb.come	-17 -3 14 0 28
pair next: cue.other_return verb.give	-16 -1 -7 -2 22
pair next: cue.other_war adj.modifier	-15 -7 -1 0 22
pair next: cue.other_war country	-28 -41 -5 -21 41
pair next: cue.other_war cue.held	-7 -11 0 -14 26
pair next: cue.other_war cue.mediated	-16 -17 -6 -6 36
pair next: cue.other_war cue.of_whole	-12 -16 12 -6 28
pair next: cue.other_war cue.other_war	-63 -32 -31 -17 63
pair next: cue.other_war cue.part	-9 0 -13 0 21
pair next: cue.other_war cue.relative	-13 0 -9 -5 23
pair next: cue.other_war noun.military	-50 -18 -22 -5 49
pair next: cue.other_war noun.other	-7 -14 -8 -1 18
pair next: cue.other_war noun.people	-33 -21 -28 -20 33
pair next: cue.other_war verb.bring	-43 -14 -32 -13 47
pair next: cue.other_war verb.come	-30 0 -8 -1 38
pair next: cue.other_war verb.give	-7 0 -1 -2 9
pair next: cue.other_war verb.held_exchange	-40 0 0 0 41
pair next: cue.other_war verb.other	0 -1 -3 -1 5
pair next: cue.other_war verb.swap	-16 -14 -2 -2 20
pair next: cue.outside adj.modifier	9 -6 0 14 -18
pair next: cue.outside cue.one_sided	-5 11 11 4 -22
pair next: cue.outside cue.outside	3 -2 -7 10 -3
pair next: cue.outside noun.exchange	0 -36 -21 17 1
pair next: cue.outside noun.other	6 0 -6 0 0
pair next: cue.outside verb.give	-6 -15 -2 0 15
pair next: cue.parcel cue.other_exchange	-23 -10 -9 -12 31
pair next: cue.parcel noun.military	-24 -1 0 -1 24
pair next: cue.parcel noun.people	-27 -40 -4 -13 34
pair next: cue.part adj.modifier	-3 14 -56 -13 12
pair next: cue.part adj.wounded	-8 15 -16 -34 2
pair next: cue.part category	14 -7 -8 10 -28
pair next: cue.part country	-21 -2 -1 -5 23
pair next: cue.part cue.agreement	-14 -1 0 -4 15
pair next: cue.part cue.among	31 -5 -15 -7 -34
pair next: cue.part cue.born	22 -1 -15 -22 -11
pair next: cue.part cue.captured	27 -5 -16 -3 -24
pair next: cue.part cue.each	5 -16 -22 -16 -8
pair next: cue.part cue.footage	-15 0 28 0 -13
pair next: cue.part cue.held	-4 -16 40 -30 12
pair next: cue.part cue.in_captivity	29 -2 -29 -19 -13
pair next: cue.part cue.included	0 -3 -9 -4 15
pair next: cue.part cue.local	69 -2 -62 -4 -19
pair next: cue.part cue.missing	-2 0 0 7 -5
pair next: cue.part cue.of_whole	-1 -33 19 7 -63
pair next: cue.part cue.part	22 -23 -44 -21 -1
pair next: cue.part cue.record	1 -7 -17 -1 7
pair next: cue.part cue.relative	-17 -12 -42 -13 31
pair next: cue.part cue.since	16 -6 -16 15 -15
pair next: cue.part cue.span	-15 -1 15 -2 -5
pair next: cue.part cue.third	-16 -15 -4 -3 17
pair next: cue.part cue.today	-5 -22 15 -18 -3
pair next: cue.part cue.year	-30 0 -2 34 -6
pair next: cue.part noun.body	0 0 -24 -1 24
pair next: cue.part noun.branch	27 0 -18 -1 -13
pair next: cue.part noun.child	-1 -3 -35 4 2
pair next: cue.part noun.civilian	-3 -5 -10 26 -44
pair next: cue.part noun.exchange	26 1 13 -14 -14
pair next: cue.part noun.family	2 -9 -10 -15 17
pair next: cue.part noun.foreigner	-2 -10 15 -26 -4
pair next: cue.part noun.military	22 -7 -18 -19 -34
pair next: cue.part noun.other	15 -16 -11 -8 -6
pair next: cue.part noun.people	14 20 -29 12 -6
pair next: cue.part noun.rank	61 -11 -30 -20 -10
pair next: cue.part noun.soldier	7 0 -3 -1 -2
pair next: cue.part noun.woman	27 -12 -4 -4 -26
pair next: cue.part own.of	6 0 0 -5 -1
pair next: cue.part own.to	-29 -15 -4 27 0
pair next: cue.part qualifier.more_than	29 0 -13 -26 -2
pair next: cue.part ru.agent	0 -1 0 -15 15
pair next: cue.part ru.of	12 -1 0 -8 -3
pair next: cue.part ua.agent	-18 24 14 -9 -22
pair next: cue.part ua.of	39 -1 -35 -14 -11
pair next: cue.part verb.bring	-10 -6 15 -20 -12
pair next: cue.part verb.come	0 -8 8 -45 -18
pair next: cue.part verb.future	-25 -34 -45 -16 36
pair next: cue.part verb.get	1 15 0 -12 -19
pair next: cue.part verb.held_exchange	27 -27 -2 -2 -12
pair next: cue.part verb.home	-10 -1 -21 16 -13
pair next: cue.part verb.other	23 -14 3 7 -38
pair next: cue.part verb.will	43 -16 -13 -4 -20
pair next: cue.planned adj.modifier	10 11 -33 -3 0
pair next: cue.planned category	19 -13 -8 -6 -5
pair next: cue.planned country	-30 9 -11 -16 18
pair next: cue.planned cue.agreement	13 8 -1 -2 -18
pair next: cue.planned cue.all	-37 6 -37 27 -27
pair next: cue.planned cue.already	-15 15 0 -1 0
pair next: cue.planned cue.called_off	-13 30 -15 -1 -21
pair next: cue.planned cue.claims	-15 15 -1 -1 -3
pair next: cue.planned cue.completed	-14 18 0 -10 -8
pair next: cue.planned cue.mediated	-15 -1 -4 -1 2
pair next: cue.planned cue.of_whole	-20 8 -29 -15 2
pair next: cue.planned cue.part	16 -4 -20 -11 -22
pair next: cue.planned cue.planned	-43 48 -25 -43 -32
pair next: cue.planned cue.postponed	-15 -7 -32 12 17
pair next: cue.planned cue.ready	-35 41 -7 5 -18
pair next: cue.planned cue.recap	-10 14 0 13 -16
pair next: cue.planned cue.relative	0 -1 -17 -6 9
pair next: cue.planned cue.span	17 1 0 -8 -8
pair next: cue.planned cue.stage	-21 17 -3 -2 -16
pair next: cue.planned cue.to_date	-10 27 -14 -5 -24
pair next: cue.planned cue.today	-12 24 -14 16 -21
pair next: cue.planned cue.total	-1 -7 0 0 8
pair next: cue.planned cue.transit	26 -5 -25 0 -6
pair next: cue.planned cue.venue	-4 -12 -1 21 -12
pair next: cue.planned noun.exchange	-15 44 -52 -50 -33
pair next: cue.planned noun.family	0 -4 0 -14 14
pair next: cue.planned noun.other	-31 11 -8 -23 13
pair next: cue.planned noun.people	-36 44 -27 0 -35
pair next: cue.planned own.agent	-6 37 -16 4 -23
pair next: cue.planned own.to	5 -15 -2 -22 23
pair next: cue.planned qualifier.at_least	-1 -28 15 -15 -14
pair next: cue.planned qualifier.at_most	2 37 -14 -5 -30
pair next: cue.planned qualifier.more_than	-15 15 -1 0 -2
pair next: cue.planned ru.agent	-9 15 0 -15 0
pair next: cue.planned ru.of	1 27 -9 -17 -25
pair next: cue.planned ru.to	5 -5 0 0 -1
pair next: cue.planned ua.from	-5 26 -4 0 -17
pair next: cue.planned ua.of	-1 -16 -10 -2 16
pair next: cue.planned ua.to	12 18 -2 -19 -23
pair next: cue.planned verb.come	-14 14 -6 -2 -14
pair next: cue.planned verb.future	22 -8 -32 -4 -28
pair next: cue.planned verb.get	7 -9 -2 -1 6
pair next: cue.planned verb.held_exchange	-28 50 -22 -16 -33
pair next: cue.planned verb.home	-12 2 -22 -1 11
pair next: cue.planned verb.noun	-32 4 -19 -15 38
pair next: cue.planned verb.other	37 -25 -17 -10 -9
pair next: cue.planned verb.swap	-14 -16 -11 -2 15
pair next: cue.planned verb.will	-14 4 -28 -15 17
pair next: cue.postponed adj.modifier	-3 35 -2 -3 -30
pair next: cue.postponed cue.called_off	-3 36 -29 -7 -23
pair next: cue.postponed cue.postponed	-14 18 -1 -1 -5
pair next: cue.postponed cue.relative	8 27 -15 -8 -29
pair next: cue.postponed noun.body	-14 20 -1 -2 -6
pair next: cue.postponed noun.exchange	6 8 -9 -15 -31
pair next: cue.postponed noun.people	-1 -33 -1 -1 34
pair next: cue.postponed qualifier.at_most	0 -6 -10 -5 8
pair next: cue.postponed qualifier.more_than	-15 14 0 -2 3
pair next: cue.postponed ru.of	15 2 -6 -6 -7
pair next: cue.postponed ua.of	-2 30 -16 -10 -13
pair next: cue.ready adj.modifier	-31 -15 -9 28 -20
pair next: cue.ready cue.all	-10 16 19 -1 -23
pair next: cue.ready cue.in_return	-1 34 0 -8 -23
pair next: cue.ready cue.mediated	-23 17 -8 -23 61
pair next: cue.ready cue.of_whole	-9 -11 18 -8 -17
pair next: cue.ready cue.relative	-15 21 -1 -1 -10
pair next: cue.ready cue.today	-7 26 -3 -1 -16
pair next: cue.ready cue.venue	0 -9 -2 10 2
pair next: cue.ready noun.body	-8 20 3 -6 -10
pair next: cue.ready noun.exchange	4 7 -1 -1 -8
pair next: cue.ready noun.family	27 -10 -1 -16 -6
pair next: cue.ready noun.other	8 42 -38 -29 -30
pair next: cue.ready noun.people	0 -59 -3 -12 62
pair next: cue.ready own.to	-15 -2 14 -1 7
pair next: cue.ready ru.of	-13 -43 11 -5 42
pair next: cue.ready ru.to	26 -10 -22 -14 -14
pair next: cue.ready ua.agent	16 15 -9 -19 -15
pair next: cue.ready verb.future	-33 2 -10 -24 26
pair next: cue.ready verb.give	-30 43 -5 -4 -11
pair next: cue.ready verb.held_exchange	-28 28 0 0 0
pair next: cue.ready verb.noun	-18 21 -9 -15 2
pair next: cue.ready verb.will	12 -25 -11 -32 45
pair next: cue.recap adj.modifier	20 -6 -16 4 -26
pair next: cue.recap category	13 0 -13 17 -27
pair next: cue.recap country	19 -31 -18 -5 36
pair next: cue.recap cue.agreed	-21 -15 23 -1 -33
pair next: cue.recap cue.agreement	-15 -23 14 14 -23
pair next: cue.recap cue.anniversary	-29 -31 18 -45 27
pair next: cue.recap cue.claims	-29 4 -48 12 44
pair next: cue.recap cue.completed	0 -1 3 -25 -10
pair next: cue.recap cue.mediated	-2 -17 -9 16 -15
pair next: cue.recap cue.of_whole	21 0 7 -4 -26
pair next: cue.recap cue.of_year	13 10 -7 -27 2
pair next: cue.recap cue.recap	-30 -8 52 -65 -1
pair next: cue.recap cue.relative	-18 -27 -7 9 32
pair next: cue.recap cue.since	0 -1 -15 15 -4
pair next: cue.recap cue.stage	-22 -1 16 -1 -15
pair next: cue.recap cue.to_date	13 -13 3 -5 -1
pair next: cue.recap cue.today	14 -15 3 -10 -21
pair next: cue.recap cue.year	0 24 0 -8 -17
pair next: cue.recap noun.body	-12 -6 21 -5 -60
pair next: cue.recap noun.exchange	-47 -12 13 -5 23
pair next: cue.recap noun.other	-16 25 -2 -36 -18
pair next: cue.recap noun.people	-39 12 5 -22 -9
pair next: cue.recap own.agent	-21 0 23 -18 -19
pair next: cue.recap own.to	-43 -16 10 -7 108
pair next: cue.recap qualifier.approx	18 0 -15 -2 -1
pair next: cue.recap ru.agent	-11 -17 31 -1 14
pair next: cue.recap ua.agent	-9 -9 15 19 -16
pair next: cue.recap ua.of	-7 -6 8 19 -18
pair next: cue.recap ua.to	2 0 14 0 -14
pair next: cue.recap verb.bring	-20 16 -22 -19 54
pair next: cue.recap verb.come	3 -4 15 -10 -14
pair next: cue.recap verb.future	-17 13 0 -11 26
pair next: cue.recap verb.held_exchange	-71 8 -3 -13 16
pair next: cue.recap verb.noun	-15 0 15 0 -1
pair next: cue.record adj.modifier	1 0 -29 19 -24
pair next: cue.record cue.of_whole	19 -2 -2 0 -16
pair next: cue.record cue.record	7 -5 -20 -9 -21
pair next: cue.record cue.since	7 -18 35 -6 -34
pair next: cue.record cue.span	14 -12 -1 -1 -1
pair next: cue.record cue.year	-1 14 20 -20 -17
pair next: cue.record noun.exchange	14 18 -15 -21 -12
pair next: cue.record noun.other	10 0 4 0 -15
pair next: cue.record noun.people	-14 -14 -3 -8 16
pair next: cue.record verb.noun	27 0 -15 -11 -1
pair next: cue.relative adj.modifier	-26 3 -29 -8 23
pair next: cue.relative adj.wounded	21 -32 -33 21 -1
pair next: cue.relative category	35 -8 18 -9 -46
pair next: cue.relative country	-13 18 -31 3 -12
pair next: cue.relative cue.agreed	22 -16 -3 -3 -3
pair next: cue.relative cue.agreement	-3 20 0 -1 -17
pair next: cue.relative cue.arrived	-16 -6 45 -16 -48
pair next: cue.relative cue.born	-3 -1 15 15 -23
pair next: cue.relative cue.called_off	-23 30 -5 -25 -8
pair next: cue.relative cue.captivity	0 -17 -4 15 -13
pair next: cue.relative cue.captured	35 14 -29 -9 -11
pair next: cue.relative cue.claims	-7 -8 0 -2 -10
pair next: cue.relative cue.completed	17 -25 20 -42 -35
pair next: cue.relative cue.denied	0 -15 0 -3 15
pair next: cue.relative cue.died	13 0 -8 -10 2
pair next: cue.relative cue.each	-26 9 -29 13 -15
pair next: cue.relative cue.evacuation	15 -2 -4 -2 -9
pair next: cue.relative cue.held	27 -20 -19 -26 -22
pair next: cue.relative cue.in_captivity	-4 -5 -26 -55 17
pair next: cue.relative cue.in_return	-27 -18 -6 -2 36
pair next: cue.relative cue.mediated	4 -27 4 9 -37
pair next: cue.relative cue.missing	15 0 -24 -15 24
pair next: cue.relative cue.name	-27 -15 26 -13 -25
pair next: cue.relative cue.of_whole	21 -16 0 -8 -18
pair next: cue.relative cue.other_return	16 -1 -15 -11 -15
pair next: cue.relative cue.part	29 -27 -18 15 -18
pair next: cue.relative cue.planned	-25 3 1 10 -29
pair next: cue.relative cue.ready	19 -1 -2 -15 -9
pair next: cue.relative cue.recap	-3 1 22 -18 -21
pair next: cue.relative cue.relative	-25 -25 4 11 31
pair next: cue.relative cue.since	-2 -2 -13 -12 13
pair next: cue.relative cue.span	23 5 -29 -19 13
pair next: cue.relative cue.stage	3 14 -14 -1 -13
pair next: cue.relative cue.to_date	-9 15 -15 -12 0
pair next: cue.relative cue.today	-37 20 8 8 1
pair next: cue.relative cue.total	27 -2 -6 -20 -3
pair next: cue.relative cue.transit	10 -1 -8 -1 0
pair next: cue.relative cue.venue	14 7 -1 -14 -5
pair next: cue.relative cue.visit	11 0 -12 0 1
pair next: cue.relative cue.yesterday	-43 0 19 -1 -16
pair next: cue.relative foe.agent	-9 9 0 0 0
pair next: cue.relative noun.body	-32 14 -31 17 -14
pair next: cue.relative noun.branch	15 0 -21 0 -2
pair next: cue.relative noun.child	-2 -5 -2 -10 12
pair next: cue.relative noun.civilian	-15 -3 -12 -16 26
pair next: cue.relative noun.exchange	-33 40 -39 -17 1
pair next: cue.relative noun.family	14 -14 13 -26 -18
pair next: cue.relative noun.foreigner	11 0 -4 -1 -6
pair next: cue.relative noun.man	-18 0 20 -3 -1
pair next: cue.relative noun.military	-42 28 -19 9 -17
pair next: cue.relative noun.other	-7 20 8 -24 -8
pair next: cue.relative noun.people	20 -8 -6 6 -21
pair next: cue.relative noun.rank	28 -3 -17 -12 -18
pair next: cue.relative noun.soldier	-12 13 -1 0 -1
pair next: cue.relative own.agent	-1 -21 25 1 -4
pair next: cue.relative own.of	32 -10 -21 -10 -18
pair next: cue.relative own.to	-9 -11 -15 13 8
pair next: cue.relative qualifier.approx	-8 -31 25 -18 -24
pair next: cue.relative qualifier.at_most	6 -14 -28 14 5
pair next: cue.relative qualifier.more_than	22 7 -20 -5 -18
pair next: cue.relative ru.agent	39 -36 -12 -31 9
pair next: cue.relative ru.of	44 -14 -13 -27 -10
pair next: cue.relative ru.to	0 0 -6 0 7
pair next: cue.relative ua.agent	-5 11 -23 13 -36
pair next: cue.relative ua.of	-21 10 -40 -25 8
pair next: cue.relative ua.to	-11 0 14 0 -18
pair next: cue.relative verb.bring	-40 -10 50 -28 -6
pair next: cue.relative verb.come	-41 -49 24 -38 12
pair next: cue.relative verb.future	-13 -45 7 3 41
pair next: cue.relative verb.get	8 -2 -18 -14 19
pair next: cue.relative verb.give	-17 -21 -17 -1 55
pair next: cue.relative verb.held_exchange	-5 7 -61 -3 42
pair next: cue.relative verb.home	20 -13 -14 -8 13
pair next: cue.relative verb.managed	-13 -15 -2 29 -10
pair next: cue.relative verb.noun	-5 15 -17 -1 -15
pair next: cue.relative verb.other	3 1 -15 -25 22
pair next: cue.relative verb.swap	14 -9 27 -9 -28
pair next: cue.relative verb.will	-9 -6 12 -4 0
pair next: cue.relative voice.ua	-2 -17 -9 -2 27
pair next: cue.repatriation adj.dead	18 -14 15 -34 -6
pair next: cue.repatriation cue.completed	7 0 -7 0 0
pair next: cue.repatriation cue.denied	-8 -66 -13 -6 70
pair next: cue.repatriation cue.of_whole	-6 -18 15 -8 -24
pair next: cue.repatriation cue.relative	-15 -15 17 -14 -19
pair next: cue.repatriation cue.since	18 0 -15 -3 -1
pair next: cue.repatriation cue.today	8 0 -6 -2 0
pair next: cue.repatriation cue.year	24 -19 0 -5 -1
pair next: cue.repatriation noun.body	-16 19 -13 -4 -10
pair next: cue.repatriation noun.exchange	16 -8 -1 -3 -4
pair next: cue.repatriation noun.other	-25 -27 -24 -10 32
pair next: cue.repatriation own.to	15 -3 -11 -1 -15
pair next: cue.repatriation qualifier.at_most	-9 9 0 0 0
pair next: cue.repatriation ru.of	7 0 -5 -2 0
pair next: cue.repatriation ua.from	20 0 -11 -13 -9
pair next: cue.repatriation ua.of	-3 -9 15 -15 -1
pair next: cue.repatriation ua.to	39 -5 -22 -15 -19
pair next: cue.repatriation verb.bring	13 0 -2 0 -11
pair next: cue.repatriation verb.other	-4 -1 -16 -2 20
pair next: cue.reunion adj.modifier	-7 24 4 -17 -65
pair next: cue.reunion category	21 -4 -3 -8 -11
pair next: cue.reunion cue.completed	-2 -2 -8 5 -5
pair next: cue.reunion cue.deported	17 0 0 0 -16
pair next: cue.reunion cue.of_whole	4 15 -3 -2 -53
pair next: cue.reunion cue.reunion	4 -30 10 -11 -8
pair next: cue.reunion cue.visit	25 -3 -3 -6 -25
pair next: cue.reunion noun.child	-23 32 -2 -1 -26
pair next: cue.reunion noun.family	46 -52 -18 -39 5
pair next: cue.reunion noun.other	-1 -1 12 -9 -2
pair next: cue.reunion own.of	-22 -15 -13 -16 19
pair next: cue.reunion ua.of	8 0 0 -4 -3
pair next: cue.reunion ua.to	7 0 -6 0 -1
pair next: cue.reunion verb.come	18 0 -14 -16 -15
pair next: cue.reunion verb.home	-14 26 -13 -7 -22
pair next: cue.review cue.year	-11 0 0 -3 14
pair next: cue.review noun.other	-36 -10 -27 42 -26
pair next: cue.same_number adj.modifier	27 -14 -5 -3 -21
pair next: cue.same_number cue.same_number	33 -7 -17 -9 -8
pair next: cue.same_number noun.military	22 -1 -13 -3 -21
pair next: cue.same_number noun.people	10 0 -3 0 -7
pair next: cue.same_number ru.of	-7 -2 -5 -9 21
pair next: cue.same_number verb.get	-14 0 0 0 14
pair next: cue.same_number verb.give	-16 -2 -16 -1 27
pair next: cue.since adj.modifier	-15 -12 24 -9 -22
pair next: cue.since category	26 -18 12 -29 -48
pair next: cue.since cue.agreement	-23 -20 -5 24 -11
pair next: cue.since cue.all	2 0 -11 13 -7
pair next: cue.since cue.count	-11 -26 -22 15 12
pair next: cue.since cue.mediated	19 -8 -5 -3 -7
pair next: cue.since cue.of_year	13 -11 -19 -1 -19
pair next: cue.since cue.since	-13 -33 -37 45 -20
pair next: cue.since cue.span	-30 0 -50 38 -28
pair next: cue.since cue.to_date	-9 4 -17 18 -19
pair next: cue.since cue.year	11 -9 -31 15 17
pair next: cue.since noun.body	8 0 0 -8 0
pair next: cue.since noun.exchange	20 -3 -4 9 -24
pair next: cue.since noun.other	4 10 -23 -22 3
pair next: cue.since noun.people	11 0 -11 -12 11
pair next: cue.since qualifier.more_than	-1 0 -1 -8 11
pair next: cue.since ru.of	18 -1 -6 -11 -2
pair next: cue.since ua.agent	-22 0 0 22 0
pair next: cue.since verb.held_exchange	-7 0 -13 17 -1
pair next: cue.since view.ru	-58 -1 -12 79 -46
pair next: cue.span adj.modifier	2 9 -12 -1 -1
pair next: cue.span category	-1 7 -31 19 -26
pair next: cue.span cue.all	25 0 0 -15 -9
pair next: cue.span cue.completed	-24 -3 -11 18 13
pair next: cue.span cue.of_year	-17 -14 -35 -26 41
pair next: cue.span cue.recap	-18 -2 23 -19 -18
pair next: cue.span cue.span	34 21 -51 -31 18
pair next: cue.span cue.stage	-32 -15 -9 19 0
pair next: cue.span noun.exchange	-13 -8 -16 16 -8
pair next: cue.span noun.other	13 1 -20 -14 -24
pair next: cue.span own.agent	-9 -2 -1 26 -24
pair next: cue.span ru.agent	0 13 -4 -12 -4
pair next: cue.span verb.bring	5 -1 0 11 -15
pair next: cue.stage adj.modifier	26 4 -20 -26 -12
pair next: cue.stage category	-1 -2 15 0 -15
pair next: cue.stage cue.captured	-43 0 0 0 43
pair next: cue.stage cue.claims	-11 13 -5 -8 -13
pair next: cue.stage cue.deported	10 -5 0 -1 -4
pair next: cue.stage cue.included	15 -15 0 0 -1
pair next: cue.stage cue.of_whole	51 -7 -12 -12 -41
pair next: cue.stage cue.recap	7 0 -7 0 0
pair next: cue.stage cue.stage	8 5 -3 -14 -10
pair next: cue.stage cue.today	13 -12 -8 -1 0
pair next: cue.stage noun.exchange	20 4 -14 -11 -26
pair next: cue.stage noun.military	-13 -4 4 20 -14
pair next: cue.stage noun.other	-20 -15 -8 0 32
pair next: cue.stage noun.people	12 -15 4 -14 -14
pair next: cue.stage qualifier.at_most	-4 15 0 0 -15
pair next: cue.stage qualifier.more_than	18 -10 -13 -14 -8
pair next: cue.stage ru.of	11 -9 -13 -3 -8
pair next: cue.stage ua.of	41 -13 -33 -10 -24
pair next: cue.stage verb.bring	-4 0 -5 -4 12
pair next: cue.stage verb.get	9 -1 -11 -5 1
pair next: cue.stage verb.other	-4 0 -5 0 10
pair next: cue.thanks adj.modifier	4 12 -1 -16 -28
pair next: cue.thanks category	9 -4 0 -13 4
pair next: cue.thanks country	38 -14 -22 -14 -37
pair next: cue.thanks cue.all	-9 -3 20 -1 -19
pair next: cue.thanks cue.completed	9 -9 21 -30 -15
pair next: cue.thanks cue.each	1 6 0 -6 0
pair next: cue.thanks cue.mediated	33 -17 -9 -18 0
pair next: cue.thanks cue.of_whole	-6 0 -4 -7 15
pair next: cue.thanks cue.relative	-19 -21 -32 6 22
pair next: cue.thanks cue.thanks	12 12 -28 4 -47
pair next: cue.thanks noun.branch	-15 0 15 0 -1
pair next: cue.thanks noun.exchange	-11 -12 13 -5 14
pair next: cue.thanks noun.family	4 0 -5 15 -15
pair next: cue.thanks noun.foreigner	12 -8 -9 14 -41
pair next: cue.thanks noun.military	-4 0 5 -1 0
pair next: cue.thanks noun.other	6 -31 0 -8 11
pair next: cue.thanks noun.people	-16 -6 -8 -15 17
pair next: cue.thanks own.of	19 0 -16 -1 7
pair next: cue.thanks own.to	1 -21 0 23 -22
pair next: cue.thanks ru.of	13 13 -9 -2 -18
pair next: cue.thanks ru.to	-41 9 -8 -16 -3
pair next: cue.thanks ua.of	12 -1 -11 0 0
pair next: cue.thanks verb.noun	8 -9 5 -2 -28
pair next: cue.thanks voice.ua	33 -15 -29 -27 -9
pair next: cue.third adj.modifier	-18 -15 -4 -2 18
pair next: cue.third country	-18 -22 -26 -9 21
pair next: cue.third cue.of_whole	-17 -4 -17 -1 17
pair next: cue.third cue.third	-33 -39 -22 -6 42
pair next: cue.third noun.people	-34 -7 -19 -12 33
pair next: cue.third qualifier.more_than	8 0 0 -1 -7
pair next: cue.third ru.agent	-12 0 -6 -3 16
pair next: cue.to_date adj.modifier	6 -16 -14 3 -8
pair next: cue.to_date cue.already	-4 -28 27 -5 -17
pair next: cue.to_date cue.count	-10 4 -17 28 -24
pair next: cue.to_date cue.in_captivity	-3 0 15 -4 -15
pair next: cue.to_date cue.mediated	1 -2 -2 9 -5
pair next: cue.to_date cue.of_whole	4 24 -20 -19 -9
pair next: cue.to_date cue.part	-10 3 -15 15 -1
pair next: cue.to_date cue.relative	0 -15 0 15 0
pair next: cue.to_date cue.since	2 -15 -17 42 -29
pair next: cue.to_date cue.to_date	-3 -2 -57 16 -30
pair next: cue.to_date cue.today	-69 13 -40 52 1
pair next: cue.to_date cue.total	23 -23 -17 -21 -17
pair next: cue.to_date cue.transit	12 16 24 -16 -32
pair next: cue.to_date noun.exchange	-22 26 -3 -2 -13
pair next: cue.to_date noun.other	3 -25 -4 -16 19
pair next: cue.to_date noun.people	15 9 -15 0 -15
pair next: cue.to_date ua.of	-5 -15 -4 13 -5
pair next: cue.to_date ua.to	-1 9 0 -9 0
pair next: cue.today adj.modifier	11 -11 -7 -34 0
pair next: cue.today adj.wounded	-1 16 -4 -1 -15
pair next: cue.today category	-18 -1 32 -2 -21
pair next: cue.today cue.all	24 -9 -10 -16 -6
pair next: cue.today cue.called_off	-13 11 -28 -4 0
pair next: cue.today cue.claims	29 -14 -16 -2 -1
pair next: cue.today cue.completed	23 -30 -24 -19 -14
pair next: cue.today cue.footage	-8 0 8 0 0
pair next: cue.today cue.good_news	11 0 -1 0 -10
pair next: cue.today cue.held	-2 0 0 27 -27
pair next: cue.today cue.in_captivity	6 -2 -2 1 -4
pair next: cue.today cue.mediated	26 -16 -4 -3 -22
pair next: cue.today cue.of_whole	8 1 18 -6 -15
pair next: cue.today cue.part	-15 0 15 0 0
pair next: cue.today cue.planned	-16 17 -6 -2 -13
pair next: cue.today cue.relative	-3 -1 14 0 -13
pair next: cue.today cue.stage	13 -10 -25 -8 -8
pair next: cue.today cue.today	-10 14 -27 14 12
pair next: cue.today cue.transit	34 -18 -13 -15 -1
pair next: cue.today cue.venue	-34 35 -3 -3 -18
pair next: cue.today foe.to	5 -2 -1 -1 -1
pair next: cue.today noun.body	0 -26 -24 -26 30
pair next: cue.today noun.exchange	3 20 -34 -29 -8
pair next: cue.today noun.family	22 -1 -22 -5 -3
pair next: cue.today noun.military	30 -16 -20 -8 -10
pair next: cue.today noun.other	-7 1 -12 -26 0
pair next: cue.today noun.people	11 28 -22 -27 -54
pair next: cue.today own.agent	-13 -12 -15 15 6
pair next: cue.today own.of	2 -14 -13 -5 22
pair next: cue.today own.to	31 -2 -14 -25 -11
pair next: cue.today qualifier.approx	-24 -2 -13 24 -22
pair next: cue.today qualifier.more_than	-28 23 -3 22 -16
pair next: cue.today ru.agent	-19 15 19 -16 -15
pair next: cue.today ru.from	-15 -15 0 -3 16
pair next: cue.today ru.of	-6 19 15 -1 -16
pair next: cue.today ua.agent	-6 -15 -2 0 15
pair next: cue.today ua.from	0 -7 0 0 7
pair next: cue.today ua.of	-12 -1 -3 -1 13
pair next: cue.today ua.to	29 -12 -9 -15 -13
pair next: cue.today verb.bring	-2 -9 20 10 -27
pair next: cue.today verb.come	32 -4 -4 -13 -29
pair next: cue.today verb.future	-7 0 -30 -12 10
pair next: cue.today verb.held_exchange	36 -30 -26 -6 -22
pair next: cue.today verb.home	17 -11 -5 -1 -14
pair next: cue.today verb.noun	29 -6 -14 -9 -23
pair next: cue.today verb.other	13 5 -15 -19 -6
pair next: cue.total adj.modifier	39 -8 -17 -6 -20
pair next: cue.total cue.agreed	-15 15 -2 0 -7
pair next: cue.total cue.claims	29 0 0 -29 0
pair next: cue.total cue.count	-23 -3 -17 15 22
pair next: cue.total cue.mediated	7 0 0 0 -7
pair next: cue.total cue.month	-42 -1 18 -15 5
pair next: cue.total cue.of_whole	5 -19 -7 -17 -8
pair next: cue.total cue.recap	0 0 14 0 -14
pair next: cue.total cue.since	21 -6 -11 -36 27
pair next: cue.total cue.span	44 -14 -18 -19 -9
pair next: cue.total cue.to_date	6 -25 -13 13 -21
pair next: cue.total cue.today	6 0 -1 0 -5
pair next: cue.total cue.total	14 -22 -24 7 6
pair next: cue.total cue.year	16 -3 -17 -13 -1
pair next: cue.total noun.body	-12 0 -1 14 -2
pair next: cue.total noun.child	20 -1 -2 -12 -19
pair next: cue.total noun.civilian	31 -2 -19 -1 -14
pair next: cue.total noun.exchange	-41 -5 5 34 -11
pair next: cue.total noun.military	-25 -19 -4 21 0
pair next: cue.total noun.other	20 -6 -7 -5 -18
pair next: cue.total noun.people	14 -14 -7 -3 4
pair next: cue.total own.to	-21 20 -13 -15 -18
pair next: cue.total qualifier.approx	25 -10 -21 -1 -9
pair next: cue.total qualifier.more_than	-12 9 -7 18 -15
pair next: cue.total ru.from	-43 -2 22 28 -30
pair next: cue.total ru.of	18 -7 -11 -13 -6
pair next: cue.total verb.bring	11 -13 -11 -2 4
pair next: cue.total verb.come	-14 0 -12 16 -16
pair next: cue.total verb.other	-15 0 0 0 15
pair next: cue.total verb.swap	25 -1 -4 -4 -18
pair next: cue.training adj.modifier	-20 -3 -16 -3 36
pair next: cue.training country	21 -2 -13 -2 -14
pair next: cue.training cue.in_captivity	0 -15 0 0 16
pair next: cue.training cue.of_whole	-1 -2 -11 0 13
pair next: cue.training noun.exchange	-1 -15 -1 -2 15
pair next: cue.training noun.other	27 -18 -4 -10 0
pair next: cue.training noun.people	0 -15 -1 -1 16
pair next: cue.training verb.bring	-18 0 26 -1 -22
pair next: cue.transit adj.modifier	-29 27 1 -3 10
pair next: cue.transit adj.wounded	-29 -1 -9 -6 30
pair next: cue.transit category	11 -1 -28 -1 19
pair next: cue.transit country	39 -23 -11 -16 -46
pair next: cue.transit cue.of_whole	-12 -35 3 -12 4
pair next: cue.transit cue.ready	-25 26 0 0 -1
pair next: cue.transit cue.to_date	22 -1 -7 -15 0
pair next: cue.transit cue.today	-6 0 -11 0 16
pair next: cue.transit cue.transit	28 -31 6 -18 -11
pair next: cue.transit cue.venue	-21 -15 -20 -2 20
pair next: cue.transit noun.other	-9 -5 -5 -7 23
pair next: cue.transit own.to	8 0 -7 -1 0
pair next: cue.transit qualifier.at_most	-1 2 -12 -17 10
pair next: cue.transit ru.of	14 -6 32 -10 -42
pair next: cue.transit ru.to	12 -10 10 -15 -31
pair next: cue.transit ua.of	26 -15 -17 -2 -25
pair next: cue.transit ua.to	19 -9 -11 -20 1
pair next: cue.transit verb.come	-3 -14 16 -5 -1
pair next: cue.unfinished cue.completed	-58 4 27 -22 -18
pair next: cue.unfinished noun.other	-1 19 -17 15 -17
pair next: cue.unfinished verb.future	-16 -14 16 0 -1
pair next: cue.unit adj.modifier	34 -12 4 -11 -22
pair next: cue.unit category	5 -14 -24 -6 21
pair next: cue.unit cue.relative	-1 0 -5 0 6
pair next: cue.unit cue.unit	20 0 -16 -1 -8
pair next: cue.unit noun.branch	31 -1 -27 -2 -19
pair next: cue.unit noun.other	-15 15 -3 0 4
pair next: cue.unit noun.people	-2 15 0 0 -14
pair next: cue.unit ru.of	5 -1 -1 -1 -2
pair next: cue.unit ua.of	-12 -1 13 -3 -15
pair next: cue.unit verb.come	-29 -1 -15 -12 32
pair next: cue.unit view.ru	-23 -4 -17 -3 -8
pair next: cue.venue adj.modifier	-18 20 3 0 -12
pair next: cue.venue country	-45 -8 6 -12 24
pair next: cue.venue cue.agreement	35 2 -18 -39 -28
pair next: cue.venue cue.completed	19 -18 -21 -20 24
pair next: cue.venue cue.of_whole	-16 -15 -6 -1 19
pair next: cue.venue cue.relative	-4 8 -16 22 -20
pair next: cue.venue cue.venue	-37 17 -16 -15 9
pair next: cue.venue noun.other	-6 18 -15 -1 -10
pair next: cue.venue ru.agent	-15 16 0 -1 -3
pair next: cue.venue verb.future	-15 6 -5 6 -17
pair next: cue.visit adj.modifier	-15 0 15 0 -2
pair next: cue.visit country	6 0 -14 -19 15
pair next: cue.visit cue.born	-4 -2 29 -2 -28
pair next: cue.visit cue.other_return	0 0 33 0 -33
pair next: cue.visit cue.relative	-4 -1 24 -1 -18
pair next: cue.visit cue.reunion	-21 11 -25 -19 25
pair next: cue.visit cue.today	-2 0 18 -15 -22
pair next: cue.visit cue.visit	11 15 -1 9 -46
pair next: cue.visit cue.yesterday	19 -20 21 -4 -25
pair next: cue.visit noun.branch	-13 -16 18 -6 7
pair next: cue.visit noun.family	-3 6 -16 -3 -2
pair next: cue.visit noun.military	-44 -16 -45 -10 38
pair next: cue.visit noun.other	13 -15 7 -3 -9
pair next: cue.visit noun.people	-22 -1 11 -3 14
pair next: cue.visit own.of	0 0 9 0 -9
pair next: cue.visit ru.of	-29 -33 28 -15 -5
pair next: cue.visit ua.of	13 -2 -23 -31 7
pair next: cue.visit verb.other	-7 -36 22 2 9
pair next: cue.year cue.completed	-31 -17 -26 29 18
pair next: cue.year cue.count	5 -4 0 15 -15
pair next: cue.year cue.of_whole	-14 -2 -2 23 -24
pair next: cue.year cue.of_year	-12 18 -30 14 -3
pair next: cue.year cue.recap	13 -21 -23 -12 27
pair next: cue.year cue.record	-2 8 -1 6 -10
pair next: cue.year cue.review	-36 -9 -18 44 -31
pair next: cue.year cue.span	-5 -4 13 -12 -5
pair next: cue.year cue.year	-40 -19 -21 37 12
pair next: cue.year noun.other	10 -4 -55 9 -34
pair next: cue.yesterday adj.modifier	3 -36 25 -11 -34
pair next: cue.yesterday category	37 -18 -30 -1 -11
pair next: cue.yesterday cue.agreed	10 -6 -4 0 0
pair next: cue.yesterday cue.completed	0 0 13 0 -13
pair next: cue.yesterday cue.evacuation	-18 -16 0 -4 18
pair next: cue.yesterday cue.local	-26 -2 35 0 -20
pair next: cue.yesterday cue.of_whole	26 -6 -19 -3 -22
pair next: cue.yesterday cue.ready	-8 -8 22 -1 -19
pair next: cue.yesterday cue.recap	15 0 -15 0 1
pair next: cue.yesterday cue.today	-6 -7 18 -6 -15
pair next: cue.yesterday cue.transit	6 -1 -4 0 -1
pair next: cue.yesterday cue.venue	-14 -15 -13 -2 15
pair next: cue.yesterday cue.yesterday	-20 -18 26 -6 -30
pair next: cue.yesterday noun.exchange	-24 -2 34 -12 -19
pair next: cue.yesterday noun.military	-19 0 33 -3 -14
pair next: cue.yesterday noun.other	23 -1 -27 -3 -8
pair next: cue.yesterday noun.people	-30 -16 34 -6 -51
pair next: cue.yesterday own.agent	17 -1 -6 -16 -2
pair next: cue.yesterday own.to	26 0 -21 -13 -2
pair next: cue.yesterday ru.from	64 -2 -38 -14 -40
pair next: cue.yesterday ua.agent	36 -1 -13 0 -30
pair next: cue.yesterday ua.from	-15 -1 15 0 -6
pair next: cue.yesterday ua.to	31 0 -25 -3 -14
pair next: cue.yesterday verb.bring	6 15 10 -5 -37
pair next: cue.yesterday verb.come	-26 -1 7 0 13
pair next: cue.yesterday verb.future	16 -13 -15 0 -17
pair next: cue.yesterday verb.get	-22 25 -20 -2 -40
pair next: cue.yesterday verb.give	23 -13 -15 -14 -3
pair next: cue.yesterday verb.held_exchange	-13 -16 35 -3 -47
pair next: cue.yesterday verb.noun	-15 -6 31 -1 -25
pair next: cue.yesterday verb.other	-16 14 11 0 -5
pair next: cue.yesterday verb.swap	-32 -6 50 -4 -37
pair next: foe.agent adj.modifier	-28 2 20 -11 -1
pair next: foe.agent adj.wounded	15 0 0 0 -15
pair next: foe.agent category	14 -1 0 0 -16
pair next: foe.agent cue.captured	-12 -15 0 0 15
pair next: foe.agent cue.claims	-5 15 0 -1 -14
pair next: foe.agent cue.held	-6 -26 -16 -10 53
pair next: foe.agent cue.in_captivity	7 0 -1 -1 -4
pair next: foe.agent cue.included	14 0 -1 0 -13
pair next: foe.agent cue.mediated	-20 -5 -1 24 -14
pair next: foe.agent cue.of_whole	-18 0 21 -17 -25
pair next: foe.agent cue.postponed	-9 -8 -5 20 -15
pair next: foe.agent cue.relative	-16 7 11 -3 10
pair next: foe.agent foe.of	28 -10 -51 -26 4
pair next: foe.agent noun.military	-9 -15 13 23 -28
pair next: foe.agent noun.other	-22 18 -2 -10 1
pair next: foe.agent noun.people	26 -2 -4 -25 -3
pair next: foe.agent own.to	15 -15 -1 -10 -2
pair next: foe.agent ua.of	5 0 0 -2 -3
pair next: foe.agent ua.to	-29 -5 -5 27 -8
pair next: foe.agent verb.bring	14 0 -5 0 -10
pair next: foe.agent verb.come	26 0 -14 -8 -11
pair next: foe.agent verb.future	13 -13 -4 0 -2
pair next: foe.agent verb.get	18 -40 -7 -8 -4
pair next: foe.agent verb.home	10 -18 21 -20 -36
pair next: foe.agent verb.other	29 15 -12 -25 -3
pair next: foe.from adj.modifier	0 6 -3 -3 0
pair next: foe.from verb.come	10 6 -1 -1 -14
pair next: foe.of adj.modifier	-10 -13 1 -36 19
pair next: foe.of category	-4 -3 -15 -2 15
pair next: foe.of cue.captivity	8 -1 -17 7 -12
pair next: foe.of cue.captured	-13 -2 -3 0 18
pair next: foe.of cue.denied	-5 -39 -3 -2 43
pair next: foe.of cue.relative	0 0 0 15 -15
pair next: foe.of cue.today	-14 -1 -6 -15 15
pair next: foe.of noun.exchange	19 -1 -9 -1 -14
pair next: foe.of noun.military	-21 0 -1 0 22
pair next: foe.of noun.other	-28 -1 -14 -3 31
pair next: foe.of qualifier.at_most	-8 0 0 0 9
pair next: foe.of qualifier.more_than	13 0 0 0 -13
pair next: foe.of verb.bring	30 0 -28 -7 -27
pair next: foe.of verb.future	6 5 -6 -2 -21
pair next: foe.of verb.get	5 0 -3 -1 -1
pair next: foe.of verb.home	15 -13 -8 -6 -6
pair next: foe.of verb.noun	-1 -11 -1 23 -18
pair next: foe.of verb.other	-3 0 -3 17 -16
pair next: foe.of view.ua	-4 0 -8 0 10
pair next: foe.of voice.ru	11 21 -2 0 -25
pair next: foe.to adj.modifier	18 -6 14 -1 -18
pair next: foe.to cue.relative	14 0 -8 -14 -1
pair next: foe.to foe.of	0 0 -6 0 6
pair next: foe.to noun.people	21 0 -2 -20 -2
pair next: foe.to own.to	50 -11 -29 -8 -44
pair next: foe.to qualifier.approx	6 -15 0 2 -4
pair next: foe.to verb.come	-15 0 -8 -7 16
pair next: foe.to verb.future	-5 -15 -1 -9 15
pair next: foe.to verb.give	24 -3 27 -21 -31
pair next: foe.to verb.other	-44 -1 19 -12 17
pair next: noun.body adj.dead	3 -7 -32 15 -18
pair next: noun.body adj.modifier	-17 10 -3 -8 9
pair next: noun.body cue.completed	9 0 -5 -3 -1
pair next: noun.body cue.in_return	-17 0 -3 17 -5
pair next: noun.body cue.of_whole	15 -20 -36 -27 26
pair next: noun.body cue.ready	2 25 -5 -31 -17
pair next: noun.body cue.recap	-11 -16 -4 -6 13
pair next: noun.body cue.relative	13 6 33 -16 -48
pair next: noun.body cue.repatriation	-8 -11 -14 18 -18
pair next: noun.body cue.today	14 -1 -1 -12 0
pair next: noun.body cue.year	12 0 0 -11 0
pair next: noun.body cue.yesterday	-20 -10 31 -2 -23
pair next: noun.body noun.body	-6 11 -30 39 -67
pair next: noun.body noun.civilian	-9 0 -16 -2 23
pair next: noun.body noun.exchange	-17 17 -1 -2 -5
pair next: noun.body noun.foreigner	-16 13 -20 -12 9
pair next: noun.body noun.military	-7 -7 14 -16 27
pair next: noun.body noun.other	-1 18 -17 13 -21
pair next: noun.body noun.people	37 -22 -28 -1 -32
pair next: noun.body noun.soldier	32 -4 -3 -24 -14
pair next: noun.body own.agent	16 -15 0 -12 0
pair next: noun.body own.to	20 0 -2 -6 -12
pair next: noun.body qualifier.approx	11 20 -6 -15 -11
pair next: noun.body qualifier.at_most	-8 -3 -2 -14 14
pair next: noun.body qualifier.more_than	-15 -2 -2 15 -18
pair next: noun.body ru.agent	-24 -1 0 24 0
pair next: noun.body ru.of	22 -15 -5 -18 -18
pair next: noun.body ru.to	8 0 0 -2 -5
pair next: noun.body ua.agent	4 -4 13 -1 -14
pair next: noun.body ua.of	34 -27 -7 -36 -47
pair next: noun.body ua.to	16 -17 11 -31 -31
pair next: noun.body verb.bring	-28 -18 4 17 5
pair next: noun.body verb.come	10 18 -1 -9 -27
pair next: noun.body verb.future	-15 -25 -13 -3 26
pair next: noun.body verb.get	7 -16 22 -34 -41
pair next: noun.body verb.give	-4 -19 10 9 -53
pair next: noun.body verb.other	-21 -2 -27 -5 41
pair next: noun.body verb.will	-1 8 -1 -2 -4
pair next: noun.branch adj.modifier	9 -17 15 -17 -37
pair next: noun.branch adj.wounded	-32 0 -9 0 37
pair next: noun.branch category	0 -25 -4 -19 -11
pair next: noun.branch country	25 -13 -10 -1 -17
pair next: noun.branch cue.captured	-4 -1 -13 0 14
pair next: noun.branch cue.evacuation	-15 0 -6 0 15
pair next: noun.branch cue.mediated	21 -14 0 -1 -8
pair next: noun.branch cue.of_whole	18 0 -5 0 -14
pair next: noun.branch cue.part	11 -2 -24 0 11
pair next: noun.branch cue.recap	-2 15 19 -12 -18
pair next: noun.branch cue.relative	28 -14 -22 -8 -24
pair next: noun.branch cue.total	-14 0 15 -1 -2
pair next: noun.branch cue.training	-9 -15 -7 0 19
pair next: noun.branch cue.unit	27 -34 -1 -13 -3
pair next: noun.branch noun.branch	34 -14 -31 -9 -4
pair next: noun.branch noun.child	-8 0 -1 0 9
pair next: noun.branch noun.civilian	-15 15 0 -2 0
pair next: noun.branch noun.family	8 -2 -1 -1 -4
pair next: noun.branch noun.military	31 -11 -40 -9 -12
pair next: noun.branch noun.other	-17 -21 21 -22 -7
pair next: noun.branch noun.people	-7 14 2 -3 -27
pair next: noun.branch noun.rank	15 0 0 0 -15
pair next: noun.branch ru.agent	15 0 0 0 -15
pair next: noun.branch ru.of	-17 0 0 0 18
pair next: noun.branch ua.agent	-12 0 12 -1 -1
pair next: noun.branch ua.of	22 -21 1 -6 -23
pair next: noun.branch verb.bring	-21 -1 -11 -6 25
pair next: noun.branch verb.come	-18 0 13 -4 37
pair next: noun.branch verb.future	0 -1 11 -2 -9
pair next: noun.branch verb.give	10 0 -7 0 -10
pair next: noun.branch verb.other	-30 -2 -22 17 1
pair next: noun.branch verb.swap	16 -5 -16 0 -15
pair next: noun.branch voice.ua	17 -19 -21 -7 16
pair next: noun.child adj.modifier	-1 -14 14 -14 -13
pair next: noun.child category	-30 19 -50 3 -5
pair next: noun.child noun.other	-13 -13 -11 -11 13
pair next: noun.child noun.woman	-5 -1 36 -15 -28
pair next: noun.civilian adj.modifier	1 -1 -30 14 4
pair next: noun.civilian adj.wounded	-12 13 0 0 -1
pair next: noun.civilian category	18 -15 -5 -15 -17
pair next: noun.civilian country	-16 -2 -6 16 -14
pair next: noun.civilian cue.all	-15 -1 11 -6 -9
pair next: noun.civilian cue.captivity	41 17 -16 -25 -9
pair next: noun.civilian cue.claims	-13 -12 -2 1 -1
pair next: noun.civilian cue.completed	-8 0 0 8 0
pair next: noun.civilian cue.deported	8 0 0 -9 1
pair next: noun.civilian cue.each	17 -17 -1 -1 -17
pair next: noun.civilian cue.evacuation	-16 -1 -8 -29 31
pair next: noun.civilian cue.footage	-10 -15 53 -1 -38
pair next: noun.civilian cue.held	-15 -13 -2 29 -27
pair next: noun.civilian cue.in_captivity	-18 -3 -13 43 -25
pair next: noun.civilian cue.in_return	-12 0 -8 -1 20
pair next: noun.civilian cue.local	-58 -2 29 -11 -8
pair next: noun.civilian cue.mediated	11 -5 -32 -29 30
pair next: noun.civilian cue.of_whole	16 10 -25 13 -57
pair next: noun.civilian cue.other_war	-6 -19 -1 -4 27
pair next: noun.civilian cue.part	-10 6 -17 -11 7
pair next: noun.civilian cue.relative	2 -13 -26 -9 15
pair next: noun.civilian cue.reunion	16 0 0 0 -16
pair next: noun.civilian cue.today	27 -1 13 -3 -17
pair next: noun.civilian noun.civilian	19 -2 -44 -45 -1
pair next: noun.civilian noun.exchange	20 0 -25 -2 5
pair next: noun.civilian noun.foreigner	12 -3 -12 -12 7
pair next: noun.civilian noun.military	36 -1 -2 -34 -5
pair next: noun.civilian noun.other	-14 15 10 5 -15
pair next: noun.civilian noun.people	-43 -12 -18 30 19
pair next: noun.civilian noun.woman	-1 14 -12 1 -14
pair next: noun.civilian own.of	10 -4 -8 0 0
pair next: noun.civilian own.to	7 -4 -3 -3 -1
pair next: noun.civilian qualifier.approx	-35 -30 -26 18 6
pair next: noun.civilian qualifier.at_least	14 -1 -15 20 -20
pair next: noun.civilian qualifier.at_most	1 0 -13 -1 12
pair next: noun.civilian qualifier.more_than	-14 -9 -4 -13 15
pair next: noun.civilian ru.agent	9 8 -9 7 -14
pair next: noun.civilian ru.of	8 -7 -48 19 -17
pair next: noun.civilian ru.to	9 0 0 0 -9
pair next: noun.civilian ua.agent	-17 -19 -3 20 -1
pair next: noun.civilian ua.of	10 -2 -2 -2 -4
pair next: noun.civilian ua.to	16 -1 -13 -15 -14
pair next: noun.civilian verb.bring	-8 -27 -25 -5 25
pair next: noun.civilian verb.come	-10 8 13 -15 -11
pair next: noun.civilian verb.give	14 1 0 -4 -14
pair next: noun.civilian verb.held_exchange	5 -7 -3 -1 6
pair next: noun.civilian verb.home	52 -1 -35 -24 -10
pair next: noun.civilian verb.other	-17 -1 -3 -5 22
pair next: noun.exchange adj.dead	5 -27 5 -21 -26
pair next: noun.exchange adj.modifier	-11 22 -1 -52 0
pair next: noun.exchange adj.wounded	-4 24 6 -15 -45
pair next: noun.exchange country	-7 10 -2 -3 1
pair next: noun.exchange cue.agreed	4 26 -4 -8 -22
pair next: noun.exchange cue.agreement	23 -20 -15 -9 6
pair next: noun.exchange cue.all	-36 -5 -42 28 -11
pair next: noun.exchange cue.called_off	-26 47 -22 -17 -80
pair next: noun.exchange cue.captivity	-13 -1 -5 6 10
pair next: noun.exchange cue.claims	-16 8 -30 -3 24
pair next: noun.exchange cue.completed	19 -18 12 -1 -13
pair next: noun.exchange cue.count	11 25 -48 -79 -20
pair next: noun.exchange cue.denied	-55 32 6 -22 -38
pair next: noun.exchange cue.each	30 -20 -16 -9 -12
pair next: noun.exchange cue.footage	-14 33 -7 -2 -17
pair next: noun.exchange cue.held	-39 -22 -29 -32 56
pair next: noun.exchange cue.in_return	15 -3 -3 -3 -6
pair next: noun.exchange cue.included	-21 -14 24 -1 12
pair next: noun.exchange cue.local	-27 -5 42 0 -27
pair next: noun.exchange cue.mediated	11 -30 -10 21 -41
pair next: noun.exchange cue.money	-28 -22 -10 -15 21
pair next: noun.exchange cue.name	16 -2 -5 -10 -13
pair next: noun.exchange cue.of_whole	-15 -5 -18 -24 34
pair next: noun.exchange cue.of_year	19 0 -4 -3 -13
pair next: noun.exchange cue.one_sided	29 -27 -5 -11 -2
pair next: noun.exchange cue.other_exchange	-34 -28 -40 -15 52
pair next: noun.exchange cue.other_war	-23 0 -12 0 29
pair next: noun.exchange cue.planned	-31 -62 19 -18 74
pair next: noun.exchange cue.postponed	-2 33 -16 -10 -31
pair next: noun.exchange cue.recap	-11 17 11 0 -15
pair next: noun.exchange cue.relative	-8 10 -25 10 -1
pair next: noun.exchange cue.since	17 9 -11 -10 -21
pair next: noun.exchange cue.span	2 -3 -15 -22 9
pair next: noun.exchange cue.stage	-2 4 -5 11 -19
pair next: noun.exchange cue.to_date	-7 -3 -6 8 -1
pair next: noun.exchange cue.today	11 16 -29 -5 12
pair next: noun.exchange cue.venue	-15 15 -4 -8 -13
pair next: noun.exchange cue.year	-11 -13 -19 -10 14
pair next: noun.exchange noun.body	23 -11 -19 -9 -56
pair next: noun.exchange noun.civilian	-14 -22 10 3 -22
pair next: noun.exchange noun.exchange	-8 -7 -21 -10 16
pair next: noun.exchange noun.family	13 -12 0 -6 0
pair next: noun.exchange noun.military	29 0 10 -19 -25
pair next: noun.exchange noun.other	43 -42 0 -12 -6
pair next: noun.exchange noun.people	-2 32 -21 -16 -53
pair next: noun.exchange own.agent	-16 -2 16 -10 8
pair next: noun.exchange own.from	-1 8 0 0 -7
pair next: noun.exchange own.of	-15 -10 0 -3 15
pair next: noun.exchange own.to	-4 -6 23 -3 -31
pair next: noun.exchange qualifier.approx	14 12 -24 -2 -11
pair next: noun.exchange qualifier.at_least	-16 16 -1 -1 -3
pair next: noun.exchange qualifier.at_most	-4 3 -22 1 -22
pair next: noun.exchange qualifier.more_than	-30 39 -18 -16 -28
pair next: noun.exchange ru.agent	-25 22 -9 -11 3
pair next: noun.exchange ru.of	-32 33 19 3 -46
pair next: noun.exchange ru.to	-4 -1 0 -1 5
pair next: noun.exchange ua.agent	-9 19 -16 -2 -38
pair next: noun.exchange ua.of	28 3 -12 -6 -29
pair next: noun.exchange ua.to	14 0 -14 0 0
pair next: noun.exchange verb.bring	0 12 -51 8 -3
pair next: noun.exchange verb.come	-27 -13 -14 -11 85
pair next: noun.exchange verb.future	-22 44 -7 -14 -62
pair next: noun.exchange verb.get	0 16 -7 0 -15
pair next: noun.exchange verb.give	8 2 -9 -15 -12
pair next: noun.exchange verb.held_exchange	72 -49 -35 -2 -6
pair next: noun.exchange verb.home	30 -2 -4 0 -29
pair next: noun.exchange verb.noun	-23 2 20 9 -31
pair next: noun.exchange verb.swap	-40 24 -2 -45 11
pair next: noun.exchange verb.will	14 -4 -1 -4 -28
pair next: noun.exchange view.ua	-15 27 -6 -2 -13
pair next: noun.exchange voice.ru	-14 26 -9 -3 -27
pair next: noun.exchange voice.ua	-8 14 -14 -14 -13
pair next: noun.family adj.modifier	0 14 15 -10 -29
pair next: noun.family category	-5 -12 -13 -6 8
pair next: noun.family cue.captivity	10 -10 20 -17 -11
pair next: noun.family cue.captured	-8 -16 7 -4 0
pair next: noun.family cue.completed	5 -1 -1 0 -3
pair next: noun.family cue.footage	25 -15 -17 -13 10
pair next: noun.family cue.good_news	-9 65 -15 -16 -63
pair next: noun.family cue.mediated	12 -7 -1 -3 -5
pair next: noun.family cue.money	0 -23 -5 -1 27
pair next: noun.family cue.of_whole	-5 13 29 -31 -18
pair next: noun.family cue.other_return	-14 -21 4 -33 42
pair next: noun.family cue.ready	-17 0 -1 0 18
pair next: noun.family cue.relative	-7 -25 3 -5 -4
pair next: noun.family cue.repatriation	20 -8 -7 -11 0
pair next: noun.family cue.today	49 -8 -18 -22 -30
pair next: noun.family cue.total	14 2 -14 0 -1
pair next: noun.family noun.branch	-17 -2 22 -2 -15
pair next: noun.family noun.child	-20 0 14 -3 12
pair next: noun.family noun.civilian	4 -13 -15 5 14
pair next: noun.family noun.family	-12 -1 -9 -4 6
pair next: noun.family noun.military	-83 -39 13 -41 14
pair next: noun.family noun.other	-1 -3 -1 -18 -10
pair next: noun.family noun.people	12 -32 -33 14 20
pair next: noun.family own.of	-1 -4 -1 0 6
pair next: noun.family own.to	9 -10 8 -8 1
pair next: noun.family qualifier.at_most	-17 -16 -15 13 17
pair next: noun.family ru.of	16 -2 -16 -1 -1
pair next: noun.family ru.to	22 -1 -4 -1 -18
pair next: noun.family ua.to	40 -29 -33 -18 -9
pair next: noun.family verb.come	-2 0 25 -1 -24
pair next: noun.family verb.future	-2 -14 -16 -28 35
pair next: noun.family verb.get	28 -10 -26 -17 7
pair next: noun.family verb.will	-1 -7 -14 -3 15
pair next: noun.foreigner adj.modifier	-16 20 24 0 -16
pair next: noun.foreigner category	-21 -2 -27 -7 16
pair next: noun.foreigner country	18 -8 -36 -17 8
pair next: noun.man adj.modifier	-12 -4 -20 -21 26
pair next: noun.man category	16 -11 -7 -17 -14
pair next: noun.man cue.born	-15 0 0 0 15
pair next: noun.man cue.of_whole	-1 -4 -15 0 15
pair next: noun.man noun.woman	43 -6 -14 -22 -33
pair next: noun.man verb.bring	3 0 13 -2 -13
pair next: noun.man verb.come	-2 0 -12 0 14
pair next: noun.man verb.get	-22 -8 21 -3 6
pair next: noun.man verb.home	-17 0 21 15 -11
pair next: noun.man verb.other	-2 -1 15 0 -14
pair next: noun.military adj.dead	27 -12 -7 -13 3
pair next: noun.military adj.modifier	-11 -53 -9 -18 28
pair next: noun.military adj.wounded	21 0 -4 0 -18
pair next: noun.military category	6 -22 33 -17 -29
pair next: noun.military cue.agreement	15 -3 -9 -1 -15
pair next: noun.military cue.all	18 0 -2 0 -16
pair next: noun.military cue.captivity	7 4 -44 -13 12
pair next: noun.military cue.captured	-35 6 -9 -39 60
pair next: noun.military cue.claims	9 -14 -3 11 -4
pair next: noun.military cue.completed	-25 -2 22 -15 8
pair next: noun.military cue.each	-19 24 0 0 -5
pair next: noun.military cue.footage	-25 -6 2 24 6
pair next: noun.military cue.held	-40 -6 -1 53 -22
pair next: noun.military cue.in_captivity	33 -8 -8 -44 14
pair next: noun.military cue.in_return	11 25 -3 -2 -36
pair next: noun.military cue.included	-47 -2 -8 -2 13
pair next: noun.military cue.local	-31 -13 26 -3 11
pair next: noun.military cue.mediated	9 0 -9 0 0
pair next: noun.military cue.missing	0 11 -2 -11 0
pair next: noun.military cue.of_whole	-5 -2 -7 -21 4
pair next: noun.military cue.other_war	-40 -15 -2 -2 35
pair next: noun.military cue.part	-20 14 -1 -19 1
pair next: noun.military cue.planned	-15 19 -5 -1 -7
pair next: noun.military cue.postponed	0 14 -1 -14 3
pair next: noun.military cue.ready	19 -1 38 -3 -43
pair next: noun.military cue.recap	-15 0 15 0 -1
pair next: noun.military cue.relative	35 -24 16 -45 -7
pair next: noun.military cue.same_number	-27 -1 -15 0 17
pair next: noun.military cue.span	5 0 0 0 -4
pair next: noun.military cue.stage	-44 -1 -5 -9 53
pair next: noun.military cue.to_date	-34 27 -12 -3 -16
pair next: noun.military cue.today	47 -11 -36 -23 -32
pair next: noun.military cue.total	10 -4 -9 19 -20
pair next: noun.military cue.transit	18 -14 -15 -2 -21
pair next: noun.military cue.unit	28 12 -23 -2 -28
pair next: noun.military foe.of	4 -1 -1 -15 14
pair next: noun.military noun.body	-41 12 20 -3 13
pair next: noun.military noun.branch	19 -11 -4 -8 -22
pair next: noun.military noun.civilian	36 -47 -17 22 -71
pair next: noun.military noun.exchange	3 -7 -37 20 16
pair next: noun.military noun.military	-48 -12 3 27 13
pair next: noun.military noun.other	-36 -26 -23 -18 39
pair next: noun.military noun.people	2 1 32 -22 -41
pair next: noun.military noun.rank	25 15 -26 -13 -31
pair next: noun.military noun.soldier	13 0 0 -13 0
pair next: noun.military noun.woman	7 0 0 0 -6
pair next: noun.military own.agent	20 -3 -4 -18 -1
pair next: noun.military own.of	-17 0 28 -3 -12
pair next: noun.military own.to	76 -28 -10 -40 -29
pair next: noun.military qualifier.approx	4 -15 13 -2 -16
pair next: noun.military qualifier.at_most	15 8 -28 -29 -31
pair next: noun.military qualifier.more_than	-7 0 0 -1 8
pair next: noun.military ru.agent	10 -1 15 -4 -23
pair next: noun.military ru.from	21 0 -5 -23 -37
pair next: noun.military ru.of	11 -31 9 -18 -8
pair next: noun.military ru.to	12 0 -1 -2 -10
pair next: noun.military ua.agent	17 -2 -1 -13 -2
pair next: noun.military ua.from	-25 -1 26 2 -3
pair next: noun.military ua.of	28 -19 -32 1 2
pair next: noun.military ua.to	-2 -2 11 9 -35
pair next: noun.military verb.bring	52 6 -15 -28 -47
pair next: noun.military verb.come	39 -26 -46 -12 -27
pair next: noun.military verb.future	-10 -14 -5 -9 19
pair next: noun.military verb.get	12 -23 -40 -20 19
pair next: noun.military verb.give	3 8 13 -31 -39
pair next: noun.military verb.held_exchange	-14 -6 -6 15 -14
pair next: noun.military verb.home	21 -22 7 -15 -36
pair next: noun.military verb.other	-64 -7 -11 -57 57
pair next: noun.military verb.swap	0 -10 0 -2 12
pair next: noun.military verb.will	14 9 -3 -4 -18
pair next: noun.military view.ru	-49 -1 8 13 21
pair next: noun.military view.ua	20 -50 5 -47 -9
pair next: noun.military voice.ru	14 -13 -4 0 -2
pair next: noun.military voice.ua	13 -11 -13 14 -12
pair next: noun.other adj.dead	-18 1 -4 14 -14
pair next: noun.other adj.modifier	32 -11 -26 -24 -14
pair next: noun.other adj.wounded	-29 35 -20 -15 -7
pair next: noun.other category	-23 -54 -3 -29 27
pair next: noun.other country	-32 -1 14 -13 -20
pair next: noun.other cue.agreed	4 21 -15 -22 -14
pair next: noun.other cue.agreement	32 9 -34 -20 -28
pair next: noun.other cue.all	-24 -2 -27 35 -29
pair next: noun.other cue.anniversary	12 -3 16 -1 -22
pair next: noun.other cue.born	15 -27 -8 -12 15
pair next: noun.other cue.called_off	-22 3 -13 23 15
pair next: noun.other cue.captivity	-10 -10 8 -6 -8
pair next: noun.other cue.captured	10 -8 -16 -16 6
pair next: noun.other cue.claims	-22 22 11 -22 -17
pair next: noun.other cue.completed	30 -1 9 -26 -41
pair next: noun.other cue.crime	-7 -13 -30 8 13
pair next: noun.other cue.denied	-3 14 -4 16 -26
pair next: noun.other cue.deported	5 -26 -11 -16 17
pair next: noun.other cue.evacuation	15 -10 -14 -7 14
pair next: noun.other cue.footage	-7 -17 -11 8 18
pair next: noun.other cue.good_news	7 -1 -2 -2 -3
pair next: noun.other cue.held	2 18 -11 -3 -6
pair next: noun.other cue.in_captivity	6 14 5 -14 -32
pair next: noun.other cue.in_return	-19 -17 -18 -13 29
pair next: noun.other cue.local	-6 0 21 -17 -25
pair next: noun.other cue.mediated	18 -12 -44 3 -4
pair next: noun.other cue.missing	-15 -15 -3 -13 19
pair next: noun.other cue.money	-28 -13 13 -59 29
pair next: noun.other cue.of_whole	-10 -5 9 -9 6
pair next: noun.other cue.of_year	-14 -5 -1 23 -23
pair next: noun.other cue.one_sided	26 -6 -2 -19 -3
pair next: noun.other cue.other_exchange	-42 -40 -17 -6 47
pair next: noun.other cue.other_return	-10 -1 -5 -26 14
pair next: noun.other cue.other_war	-15 -16 -1 14 -10
pair next: noun.other cue.parcel	-20 -44 -4 -12 30
pair next: noun.other cue.part	44 0 -13 -26 -9
pair next: noun.other cue.planned	-3 10 -30 -16 15
pair next: noun.other cue.postponed	-3 -13 -20 -10 16
pair next: noun.other cue.ready	23 -13 0 -10 -5
pair next: noun.other cue.recap	-25 10 9 -54 18
pair next: noun.other cue.record	11 -2 3 -17 12
pair next: noun.other cue.relative	-17 -14 -1 -48 20
pair next: noun.other cue.reunion	-15 14 -10 -2 -12
pair next: noun.other cue.same_number	-15 0 0 -1 15
pair next: noun.other cue.since	23 -11 -26 -17 23
pair next: noun.other cue.span	-3 13 13 -11 -22
pair next: noun.other cue.stage	-26 -5 8 19 0
pair next: noun.other cue.thanks	-4 -7 -8 22 11
pair next: noun.other cue.to_date	-11 -30 -19 4 2
pair next: noun.other cue.today	31 4 -17 -16 -15
pair next: noun.other cue.total	10 -2 -2 -17 17
pair next: noun.other cue.training	-10 -13 -4 -15 12
pair next: noun.other cue.transit	15 -39 5 -1 -29
pair next: noun.other cue.unit	-13 0 0 0 13
pair next: noun.other cue.venue	-9 -19 -14 14 9
pair next: noun.other cue.visit	-3 -2 21 -3 -21
pair next: noun.other cue.year	-14 -8 14 15 -18
pair next: noun.other cue.yesterday	-8 -9 21 -4 -14
pair next: noun.other foe.agent	-7 2 0 -1 6
pair next: noun.other foe.from	8 5 -3 -3 -8
pair next: noun.other foe.of	8 15 -8 -13 -13
pair next: noun.other foe.to	-1 0 15 0 -15
pair next: noun.other noun.body	5 -12 -70 10 8
pair next: noun.other noun.branch	6 16 -31 3 -7
pair next: noun.other noun.child	-28 -29 -32 9 32
pair next: noun.other noun.civilian	-25 -4 7 20 -18
pair next: noun.other noun.exchange	19 -27 11 -28 -9
pair next: noun.other noun.family	-33 -9 -13 8 9
pair next: noun.other noun.foreigner	-23 -19 -10 -11 33
pair next: noun.other noun.military	-39 8 -22 -15 27
pair next: noun.other noun.other	-46 -9 8 -15 34
pair next: noun.other noun.people	-21 -2 10 -8 -17
pair next: noun.other noun.rank	20 -18 15 -17 -2
pair next: noun.other noun.woman	-2 -3 -11 13 -11
pair next: noun.other own.agent	11 17 -29 -14 -24
pair next: noun.other own.from	-4 -6 -1 -5 15
pair next: noun.other own.of	-26 14 32 -1 -22
pair next: noun.other own.to	-32 -15 9 -9 28
pair next: noun.other qualifier.approx	-7 28 18 -23 -35
pair next: noun.other qualifier.at_most	-49 -14 1 23 10
pair next: noun.other qualifier.more_than	23 -8 -21 -28 -1
pair next: noun.other ru.agent	-36 -8 23 11 -5
pair next: noun.other ru.from	5 19 -2 -3 -20
pair next: noun.other ru.of	-5 -17 2 -38 -4
pair next: noun.other ru.to	12 -2 -11 -17 17
pair next: noun.other ua.agent	-31 36 -11 -84 19
pair next: noun.other ua.from	-15 15 -2 -3 -16
pair next: noun.other ua.of	-30 -25 16 5 -1
pair next: noun.other ua.to	-20 -13 5 -26 22
pair next: noun.other verb.bring	-31 14 -15 13 22
pair next: noun.other verb.come	-4 -10 -40 1 14
pair next: noun.other verb.future	-4 54 5 -14 -47
pair next: noun.other verb.get	3 10 -20 5 -8
pair next: noun.other verb.give	-38 9 -19 -19 14
pair next: noun.other verb.held_exchange	9 -1 -7 -9 -38
pair next: noun.other verb.home	2 -4 -27 12 0
pair next: noun.other verb.managed	-12 -5 -3 -13 16
pair next: noun.other verb.noun	-26 23 -15 -20 7
pair next: noun.other verb.other	-14 -27 -17 -27 39
pair next: noun.other verb.swap	17 -31 -11 -17 16
pair next: noun.other verb.will	17 -5 7 -24 3
pair next: noun.other voice.ru	14 -20 5 -6 9
pair next: noun.other voice.ua	-27 12 -16 1 -8
pair next: noun.people adj.dead	10 -8 -10 -15 9
pair next: noun.people adj.freed	-6 -25 15 20 -21
pair next: noun.people adj.modifier	-11 -12 -8 -46 25
pair next: noun.people adj.wounded	11 -22 -5 -12 15
pair next: noun.people category	2 -19 -25 -1 26
pair next: noun.people country	-8 8 -8 -15 4
pair next: noun.people cue.agreed	2 15 -1 -10 -15
pair next: noun.people cue.agreement	15 1 -13 -15 -14
pair next: noun.people cue.all	11 0 -9 0 -1
pair next: noun.people cue.born	-12 17 -7 0 0
pair next: noun.people cue.captivity	-16 10 -33 -19 9
pair next: noun.people cue.claims	-26 -4 -16 29 10
pair next: noun.people cue.deported	-4 0 0 15 -15
pair next: noun.people cue.each	57 12 -34 -20 -25
pair next: noun.people cue.footage	14 -14 15 -16 -27
pair next: noun.people cue.held	-24 9 -13 14 -26
pair next: noun.people cue.in_captivity	1 -21 -18 -65 38
pair next: noun.people cue.local	-14 -1 -19 -21 26
pair next: noun.people cue.missing	5 -23 -41 27 -35
pair next: noun.people cue.of_whole	16 5 -23 8 -1
pair next: noun.people cue.other_return	-15 -2 2 -6 16
pair next: noun.people cue.part	26 -38 -20 0 -12
pair next: noun.people cue.planned	15 -15 -2 -2 -2
pair next: noun.people cue.recap	-4 14 -1 -10 -18
pair next: noun.people cue.relative	17 13 4 -41 7
pair next: noun.people cue.same_number	-15 -1 0 0 15
pair next: noun.people cue.since	29 -8 -3 -23 18
pair next: noun.people cue.span	3 0 -6 -1 3
pair next: noun.people cue.thanks	-8 0 -9 0 16
pair next: noun.people cue.to_date	1 -5 0 5 -1
pair next: noun.people cue.today	11 -21 6 -5 -1
pair next: noun.people cue.total	19 -17 -16 -16 8
pair next: noun.people cue.yesterday	-8 -13 15 -15 -12
pair next: noun.people foe.of	-10 0 -6 -3 16
pair next: noun.people noun.body	-15 0 -6 0 15
pair next: noun.people noun.child	-31 -16 -20 8 20
pair next: noun.people noun.civilian	-39 -9 16 13 -14
pair next: noun.people noun.exchange	-26 -3 9 12 4
pair next: noun.people noun.family	-17 -36 -18 14 7
pair next: noun.people noun.foreigner	8 -1 -25 -5 3
pair next: noun.people noun.man	-1 0 -14 -1 14
pair next: noun.people noun.military	-28 -12 -17 4 16
pair next: noun.people noun.other	-13 -42 22 -15 26
pair next: noun.people noun.people	-17 -19 -31 20 -32
pair next: noun.people noun.soldier	16 -1 -15 -5 -7
pair next: noun.people own.agent	6 0 0 -3 -3
pair next: noun.people own.of	1 -25 -15 1 -7
pair next: noun.people own.to	22 -72 -25 -30 8
pair next: noun.people qualifier.approx	-1 -11 -15 22 13
pair next: noun.people qualifier.at_most	-24 -13 -3 1 20
pair next: noun.people qualifier.more_than	15 -2 0 -15 0
pair next: noun.people ru.agent	0 -17 -11 15 -29
pair next: noun.people ru.of	13 -7 -22 -38 11
pair next: noun.people ru.to	17 -2 14 -2 -17
pair next: noun.people ua.agent	45 -1 -10 -37 -10
pair next: noun.people ua.from	-29 0 -2 -2 31
pair next: noun.people ua.of	17 -32 -31 2 -10
pair next: noun.people ua.to	27 -15 -25 -31 0
pair next: noun.people verb.bring	17 9 -18 -21 -22
pair next: noun.people verb.come	30 15 -8 -33 -28
pair next: noun.people verb.future	-3 24 -23 -10 -16
pair next: noun.people verb.get	-14 0 0 -1 15
pair next: noun.people verb.give	-8 9 -12 -13 18
pair next: noun.people verb.held_exchange	18 -22 11 8 -20
pair next: noun.people verb.home	40 12 -26 -28 -36
pair next: noun.people verb.other	-7 -34 12 -16 23
pair next: noun.people verb.swap	-5 -15 -15 -1 15
pair next: noun.people verb.will	-12 15 1 -9 -15
pair next: noun.people view.ua	9 0 -1 0 -8
pair next: noun.people voice.ua	-14 -6 -3 -16 18
pair next: noun.rank adj.modifier	16 -12 -20 -1 -3
pair next: noun.rank category	-5 -3 -28 7 2
pair next: noun.rank cue.of_whole	-2 0 -6 0 8
pair next: noun.rank noun.other	-15 -2 6 -14 22
pair next: noun.rank noun.people	-15 -1 -3 -3 15
pair next: noun.rank noun.rank	46 -1 -5 -24 -22
pair next: noun.rank noun.soldier	26 -1 -5 -17 -19
pair next: noun.rank ua.of	-12 0 -8 0 14
pair next: noun.rank verb.bring	-5 -2 -11 -7 19
pair next: noun.rank verb.give	-6 -2 15 0 -15
pair next: noun.soldier adj.modifier	-20 25 -6 -1 -5
pair next: noun.soldier cue.captured	-9 0 0 -2 10
pair next: noun.soldier cue.held	-15 -2 0 15 -2
pair next: noun.soldier cue.in_captivity	-14 15 0 -14 0
pair next: noun.soldier cue.in_return	21 -9 -1 -8 -16
pair next: noun.soldier cue.of_whole	-13 0 -8 14 7
pair next: noun.soldier cue.part	18 -6 -12 0 -15
pair next: noun.soldier cue.relative	-13 2 9 -2 -21
pair next: noun.soldier cue.today	7 -4 -1 -1 -1
pair next: noun.soldier noun.branch	16 -15 -2 -13 13
pair next: noun.soldier noun.civilian	33 -3 -21 -15 -23
pair next: noun.soldier noun.other	19 -14 -15 -18 9
pair next: noun.soldier noun.people	-1 -1 -10 -6 12
pair next: noun.soldier noun.rank	-15 -3 -13 26 -37
pair next: noun.soldier ru.of	5 0 0 0 -5
pair next: noun.soldier ua.agent	14 -14 -5 -1 -1
pair next: noun.soldier ua.of	-37 -2 32 -26 -18
pair next: noun.soldier ua.to	13 -6 -1 -3 -3
pair next: noun.soldier verb.bring	28 -19 -8 -8 -22
pair next: noun.soldier verb.come	20 4 -2 -11 -35
pair next: noun.soldier verb.get	-5 -1 -26 -15 54
pair next: noun.soldier verb.give	29 -5 -18 -8 -12
pair next: noun.soldier verb.home	26 -7 -15 -9 -3
pair next: noun.soldier verb.other	-8 -9 -2 9 -11
pair next: noun.soldier verb.swap	22 0 -5 -2 -21
pair next: noun.woman adj.modifier	6 18 -4 0 -23
pair next: noun.woman adj.wounded	23 -6 -18 -2 -2
pair next: noun.woman category	8 -2 -47 4 10
pair next: noun.woman cue.in_captivity	-15 -4 -14 15 -3
pair next: noun.woman cue.of_whole	15 -15 -19 -3 18
pair next: noun.woman cue.part	12 4 -3 -1 -24
pair next: noun.woman noun.child	-7 -20 -20 0 18
pair next: noun.woman noun.military	-19 -4 -1 23 -14
pair next: noun.woman noun.other	-14 0 0 0 14
pair next: noun.woman noun.people	-4 0 6 -1 -1
pair next: noun.woman verb.other	10 -15 15 0 -17
pair next: own.agent adj.modifier	0 30 -11 -27 -15
pair next: own.agent country	21 -5 -14 -9 -23
pair next: own.agent cue.agreement	-1 9 -5 1 -6
pair next: own.agent cue.all	-7 19 -3 -1 -10
pair next: own.agent cue.claims	-12 0 15 -13 -3
pair next: own.agent cue.completed	3 12 -1 -12 -3
pair next: own.agent cue.footage	-6 -8 3 -4 -1
pair next: own.agent cue.held	-3 -4 -2 -19 14
pair next: own.agent cue.in_return	-28 -18 -19 -19 34
pair next: own.agent cue.of_whole	0 -18 -4 16 -15
pair next: own.agent cue.planned	-55 1 -28 -32 41
pair next: own.agent cue.recap	-22 -7 27 12 -20
pair next: own.agent cue.relative	-15 -7 -1 15 10
pair next: own.agent cue.thanks	-11 18 -12 14 -13
pair next: own.agent cue.today	21 -15 -19 0 -17
pair next: own.agent cue.visit	-5 -8 15 -2 -4
pair next: own.agent foe.of	-12 15 -4 -1 -15
pair next: own.agent noun.exchange	13 -8 -3 -1 -3
pair next: own.agent noun.military	6 15 -1 -1 -20
pair next: own.agent noun.other	14 6 3 -17 -4
pair next: own.agent noun.people	26 -8 -16 -13 6
pair next: own.agent own.of	16 0 -15 -3 -3
pair next: own.agent own.to	-21 -15 21 -21 24
pair next: own.agent qualifier.approx	0 15 -1 -18 -13
pair next: own.agent qualifier.at_most	14 0 -14 -1 0
pair next: own.agent qualifier.more_than	-1 -10 0 28 -22
pair next: own.agent ru.agent	11 -16 -5 -1 -17
pair next: own.agent ru.of	1 -8 0 8 0
pair next: own.agent ru.to	15 -15 -1 -10 -3
pair next: own.agent ua.from	22 -16 1 -19 -34
pair next: own.agent ua.of	5 7 -1 -8 -2
pair next: own.agent verb.bring	-3 -27 -14 20 -42
pair next: own.agent verb.come	13 -10 -2 -8 -1
pair next: own.agent verb.future	13 -2 -31 -20 17
pair next: own.agent verb.get	-13 17 -14 14 -12
pair next: own.agent verb.give	-10 3 -20 0 -3
pair next: own.agent verb.held_exchange	-15 -9 -16 -67 29
pair next: own.agent verb.other	-6 7 42 -20 -42
pair next: own.agent verb.swap	19 -5 -1 -3 -11
pair next: own.agent verb.will	0 -13 -38 -22 41
pair next: own.agent voice.ua	2 -29 -14 12 0
pair next: own.from noun.body	16 0 -5 -11 -1
pair next: own.from own.of	-6 -50 -9 -29 65
pair next: own.of adj.dead	21 18 -14 -18 -10
pair next: own.of adj.modifier	6 -32 -2 -1 2
pair next: own.of adj.wounded	34 -20 -18 -8 -10
pair next: own.of category	17 0 18 -2 -26
pair next: own.of cue.agreement	-39 -53 -5 -24 69
pair next: own.of cue.claims	-11 -14 -3 18 -4
pair next: own.of cue.held	5 -18 0 24 -26
pair next: own.of cue.in_captivity	-20 -3 -35 25 11
pair next: own.of cue.local	-18 -1 19 -7 -16
pair next: own.of cue.mediated	-15 0 20 -1 -4
pair next: own.of cue.of_whole	14 -27 6 -20 -19
pair next: own.of cue.on_shield	15 0 0 -15 0
pair next: own.of cue.planned	-6 16 -2 -13 -15
pair next: own.of cue.stage	2 18 -6 -15 -17
pair next: own.of cue.today	17 0 -13 0 -6
pair next: own.of cue.transit	-12 15 -1 -3 -12
pair next: own.of foe.of	-19 -1 -21 -2 23
pair next: own.of noun.branch	-17 -6 17 -2 -5
pair next: own.of noun.child	0 -1 -1 -2 5
pair next: own.of noun.civilian	8 -9 -30 5 37
pair next: own.of noun.exchange	-3 -1 -10 -11 16
pair next: own.of noun.family	19 -13 20 -18 -35
pair next: own.of noun.man	14 0 -13 0 -1
pair next: own.of noun.military	51 -32 -34 -20 -20
pair next: own.of noun.other	-3 3 -60 12 -1
pair next: own.of noun.people	-8 -11 -34 -11 5
pair next: own.of noun.rank	6 0 0 1 -7
pair next: own.of noun.soldier	-16 -4 -8 18 -17
pair next: own.of noun.woman	11 0 -1 -10 0
pair next: own.of own.agent	17 -15 -25 -18 25
pair next: own.of own.to	56 -20 -30 -28 -25
pair next: own.of qualifier.approx	10 0 -4 0 -6
pair next: own.of qualifier.at_least	-2 -1 0 28 -26
pair next: own.of ru.agent	-11 -3 -1 26 -26
pair next: own.of ru.from	15 0 -14 -2 -1
pair next: own.of ua.of	-15 -3 17 -3 -19
pair next: own.of verb.bring	1 -1 -7 0 7
pair next: own.of verb.come	-6 -4 -30 -16 17
pair next: own.of verb.give	-23 -1 -20 -1 33
pair next: own.of verb.held_exchange	-21 -7 22 -1 -4
pair next: own.of verb.home	30 -4 -12 -1 -23
pair next: own.of view.ua	19 0 -4 -15 0
pair next: own.to adj.dead	21 -1 -3 -19 -5
pair next: own.to adj.modifier	-20 31 44 -27 -34
pair next: own.to adj.wounded	-9 -1 -14 18 -16
pair next: own.to country	0 -13 -31 -31 8
pair next: own.to cue.claims	-30 2 0 -16 12
pair next: own.to cue.each	9 -16 10 -1 0
pair next: own.to cue.evacuation	-2 -1 -15 -2 15
pair next: own.to cue.footage	-20 16 -16 -11 -20
pair next: own.to cue.in_return	0 0 -10 -1 11
pair next: own.to cue.mediated	-13 -24 -17 11 14
pair next: own.to cue.of_whole	20 -6 -19 -5 -5
pair next: own.to cue.on_shield	1 0 -1 7 -7
pair next: own.to cue.part	-9 -1 26 -1 -23
pair next: own.to cue.recap	-13 -1 2 -19 19
pair next: own.to cue.record	10 0 0 -10 0
pair next: own.to cue.reunion	17 12 -9 -18 -17
pair next: own.to cue.since	2 -3 -15 4 -15
pair next: own.to cue.today	9 -18 -21 -22 16
pair next: own.to cue.total	-1 0 15 0 -15
pair next: own.to cue.transit	34 0 -11 -25 -24
pair next: own.to noun.body	13 -1 0 -1 -12
pair next: own.to noun.branch	-5 -14 -1 0 14
pair next: own.to noun.child	12 0 14 -4 -22
pair next: own.to noun.exchange	-20 18 18 -1 -18
pair next: own.to noun.family	-15 -1 15 0 -6
pair next: own.to noun.military	14 13 -32 -13 -30
pair next: own.to noun.other	-32 -30 0 -31 19
pair next: own.to noun.people	8 -8 -13 11 -14
pair next: own.to noun.soldier	23 0 -8 -3 -22
pair next: own.to own.of	56 -1 -32 -3 -44
pair next: own.to own.to	9 -6 21 -32 -42
pair next: own.to qualifier.at_most	29 -34 -14 -36 0
pair next: own.to qualifier.more_than	-10 -41 -6 16 -16
pair next: own.to ru.agent	2 -9 -4 26 -20
pair next: own.to ru.from	39 -3 -5 -15 -39
pair next: own.to ua.agent	12 -1 -1 -10 0
pair next: own.to ua.from	0 -1 23 -18 -45
pair next: own.to ua.of	10 -6 12 -6 -15
pair next: own.to ua.to	-16 -16 -17 22 -26
pair next: own.to verb.bring	21 -22 -42 -4 -58
pair next: own.to verb.come	0 -11 7 -3 -46
pair next: own.to verb.give	26 -31 -8 -7 -11
pair next: own.to verb.held_exchange	10 -6 4 -6 -7
pair next: own.to verb.home	10 -35 -16 -7 -9
pair next: own.to verb.managed	-18 0 19 -17 0
pair next: own.to verb.other	0 0 15 0 -15
pair next: own.to verb.will	-20 57 -18 -18 -58
pair next: qualifier.approx adj.modifier	-16 -24 4 -8 2
pair next: qualifier.approx category	17 -1 -12 -7 -2
pair next: qualifier.approx country	0 -1 -10 -2 12
pair next: qualifier.approx cue.agreement	-15 16 0 15 -16
pair next: qualifier.approx cue.all	26 -15 -44 -15 -2
pair next: qualifier.approx cue.among	-3 -8 12 -1 -1
pair next: qualifier.approx cue.evacuation	-15 -1 -16 -1 16
pair next: qualifier.approx cue.part	11 13 -8 -29 -20
pair next: qualifier.approx cue.recap	-8 0 -27 -15 27
pair next: qualifier.approx cue.span	-11 -16 -29 19 -9
pair next: qualifier.approx cue.venue	32 -19 -10 -14 -1
pair next: qualifier.approx noun.body	20 -7 24 -33 -33
pair next: qualifier.approx noun.branch	8 0 1 0 -9
pair next: qualifier.approx noun.civilian	-23 -1 0 27 -13
pair next: qualifier.approx noun.exchange	-6 -6 12 -4 -5
pair next: qualifier.approx noun.military	-16 -2 -21 20 -22
pair next: qualifier.approx noun.other	-7 -33 -4 43 -9
pair next: qualifier.approx noun.people	4 4 -21 26 11
pair next: qualifier.approx qualifier.approx	-23 23 -16 16 -3
pair next: qualifier.approx qualifier.more_than	14 -15 -8 5 -14
pair next: qualifier.approx ru.of	38 -11 -21 2 -34
pair next: qualifier.approx ua.of	-21 13 -8 -17 5
pair next: qualifier.approx verb.noun	-7 -4 0 -1 -15
pair next: qualifier.at_least adj.modifier	-13 7 11 0 -33
pair next: qualifier.at_least noun.civilian	-8 -1 -11 -12 13
pair next: qualifier.at_least noun.military	4 8 -15 0 3
pair next: qualifier.at_least noun.other	-18 -1 6 26 -23
pair next: qualifier.at_least noun.people	-6 -7 -13 13 1
pair next: qualifier.at_least qualifier.at_most	3 0 -7 3 -29
pair next: qualifier.at_least qualifier.more_than	-10 -7 0 15 -5
pair next: qualifier.at_least ua.of	-15 0 -2 -15 15
pair next: qualifier.at_most adj.modifier	44 -24 -44 -8 -31
pair next: qualifier.at_most category	34 6 -5 -22 -30
pair next: qualifier.at_most country	11 -17 -10 -14 8
pair next: qualifier.at_most cue.agreement	23 5 -19 -23 -11
pair next: qualifier.at_most cue.captured	10 -12 -15 -1 0
pair next: qualifier.at_most cue.footage	17 0 -11 -8 -4
pair next: qualifier.at_most cue.local	-21 0 25 0 -21
pair next: qualifier.at_most cue.mediated	-9 -1 -1 -1 11
pair next: qualifier.at_most cue.missing	-2 -10 0 -5 16
pair next: qualifier.at_most cue.other_return	-13 -1 -9 -18 15
pair next: qualifier.at_most cue.part	-4 -4 18 0 -14
pair next: qualifier.at_most cue.planned	9 15 0 0 -15
pair next: qualifier.at_most cue.recap	-19 -17 1 15 -1
pair next: qualifier.at_most cue.record	-6 -26 10 -6 17
pair next: qualifier.at_most cue.relative	-20 -15 27 -8 -24
pair next: qualifier.at_most cue.reunion	19 -2 -14 -1 0
pair next: qualifier.at_most cue.to_date	-12 -30 -3 31 1
pair next: qualifier.at_most cue.venue	-15 11 -1 -15 14
pair next: qualifier.at_most noun.branch	-1 -1 -18 -1 18
pair next: qualifier.at_most noun.exchange	6 -6 7 -4 -5
pair next: qualifier.at_most noun.family	-19 -4 11 15 -28
pair next: qualifier.at_most noun.military	-10 -14 -5 -10 30
pair next: qualifier.at_most noun.other	1 -4 -32 -14 12
pair next: qualifier.at_most noun.people	3 -42 -16 5 3
pair next: qualifier.at_most own.of	10 0 0 -10 0
pair next: qualifier.at_most qualifier.approx	6 0 -2 -1 -3
pair next: qualifier.at_most qualifier.more_than	-18 9 -1 -13 15
pair next: qualifier.at_most ru.agent	-13 -13 -10 0 15
pair next: qualifier.at_most ru.of	31 -24 4 -13 1
pair next: qualifier.at_most ua.agent	14 -12 -8 0 0
pair next: qualifier.at_most ua.of	61 -9 -18 -26 -7
pair next: qualifier.at_most ua.to	-19 -10 17 23 -27
pair next: qualifier.at_most verb.come	15 -23 6 -10 -19
pair next: qualifier.at_most verb.future	-15 13 -1 15 -18
pair next: qualifier.at_most verb.give	-12 -15 -16 -17 26
pair next: qualifier.at_most verb.noun	-7 21 -14 -3 -17
pair next: qualifier.at_most verb.other	-6 -5 -15 -3 20
pair next: qualifier.at_most verb.will	-22 24 0 -2 -12
pair next: qualifier.at_most voice.ua	-1 -4 -15 4 3
pair next: qualifier.more_than adj.dead	-9 -10 -4 10 -9
pair next: qualifier.more_than adj.modifier	-28 19 -1 16 -32
pair next: qualifier.more_than adj.wounded	-35 -15 -9 19 8
pair next: qualifier.more_than category	21 -3 -31 -17 -4
pair next: qualifier.more_than cue.footage	-15 -2 -15 15 0
pair next: qualifier.more_than cue.outside	1 -15 -6 0 15
pair next: qualifier.more_than cue.today	-2 -4 -1 -15 15
pair next: qualifier.more_than noun.body	-35 32 -3 4 -32
pair next: qualifier.more_than noun.civilian	-1 -6 -8 44 -41
pair next: qualifier.more_than noun.family	-57 -1 24 -1 18
pair next: qualifier.more_than noun.military	10 14 -15 -21 4
pair next: qualifier.more_than noun.other	-4 2 -37 1 -16
pair next: qualifier.more_than noun.people	15 13 -44 -26 12
pair next: qualifier.more_than qualifier.more_than	-3 -6 18 16 -35
pair next: qualifier.more_than ru.of	-12 18 -20 -9 10
pair next: qualifier.more_than ua.of	25 -14 -4 14 -29
pair next: qualifier.more_than verb.bring	-13 -1 -6 -15 14
pair next: qualifier.more_than verb.other	-21 -1 -1 0 22
pair next: ru.agent adj.modifier	3 15 -24 -30 -8
pair next: ru.agent country	-34 13 -7 5 26
pair next: ru.agent cue.agreed	7 4 -5 -12 -12
pair next: ru.agent cue.called_off	-11 39 -36 -4 -3
pair next: ru.agent cue.claims	25 0 -30 -34 -5
pair next: ru.agent cue.completed	32 -15 -21 -35 22
pair next: ru.agent cue.denied	0 -2 0 10 -9
pair next: ru.agent cue.deported	-5 -6 -2 14 -9
pair next: ru.agent cue.held	-48 -19 -17 53 7
pair next: ru.agent cue.in_return	31 0 -1 -1 -30
pair next: ru.agent cue.mediated	21 -15 0 -15 -4
pair next: ru.agent cue.of_whole	-25 46 -33 -33 -12
pair next: ru.agent cue.one_sided	3 -12 -2 11 -12
pair next: ru.agent cue.part	12 -1 -1 -9 -1
pair next: ru.agent cue.planned	-31 48 0 -15 -26
pair next: ru.agent cue.postponed	-23 28 -11 8 -22
pair next: ru.agent cue.relative	26 -25 -9 24 -24
pair next: ru.agent cue.third	-27 -14 -6 -1 25
pair next: ru.agent cue.to_date	7 0 0 -7 -1
pair next: ru.agent cue.today	12 1 -7 -12 -12
pair next: ru.agent cue.transit	24 -18 -1 -10 0
pair next: ru.agent cue.yesterday	14 -12 -8 0 0
pair next: ru.agent foe.agent	-21 -18 17 -27 19
pair next: ru.agent noun.child	13 0 0 -12 0
pair next: ru.agent noun.civilian	15 0 -5 -8 -3
pair next: ru.agent noun.exchange	24 -26 -26 16 -38
pair next: ru.agent noun.military	29 -17 -13 -8 -4
pair next: ru.agent noun.other	16 -4 -15 -5 -6
pair next: ru.agent noun.people	36 -15 -16 -22 -5
pair next: ru.agent own.of	13 -1 0 -27 15
pair next: ru.agent qualifier.more_than	-11 -11 -13 3 6
pair next: ru.agent ru.agent	18 -29 14 -22 5
pair next: ru.agent ru.of	7 16 -41 -31 -41
pair next: ru.agent ua.agent	47 -24 -33 -2 -65
pair next: ru.agent ua.from	12 -1 -4 -5 -3
pair next: ru.agent ua.of	0 1 -2 7 -45
pair next: ru.agent ua.to	13 -2 -12 -1 0
pair next: ru.agent verb.bring	2 -19 14 7 -29
pair next: ru.agent verb.come	32 -28 -18 -18 -2
pair next: ru.agent verb.future	-47 36 -6 -18 -17
pair next: ru.agent verb.get	51 -23 -17 -17 -25
pair next: ru.agent verb.give	45 -14 -5 -6 -51
pair next: ru.agent verb.held_exchange	16 -3 -2 -12 0
pair next: ru.agent verb.home	25 -3 -3 -6 -25
pair next: ru.agent verb.other	-38 -15 -1 -3 33
pair next: ru.agent verb.swap	41 -39 -14 -16 7
pair next: ru.agent verb.will	-25 18 -6 -1 0
pair next: ru.agent voice.ru	17 -16 7 -58 -26
pair next: ru.from adj.modifier	21 -3 -13 -16 -12
pair next: ru.from cue.captivity	-19 -41 5 35 -45
pair next: ru.from cue.of_whole	-9 10 -10 5 -30
pair next: ru.from cue.repatriation	8 0 -5 -2 0
pair next: ru.from foe.of	17 -1 -15 -12 -15
pair next: ru.from noun.child	28 -1 -16 -20 -17
pair next: ru.from noun.other	27 -1 -3 -13 -21
pair next: ru.from noun.people	-14 -5 -1 -15 15
pair next: ru.from ru.from	32 -15 -28 -19 -43
pair next: ru.from ru.of	19 -21 -31 -8 -10
pair next: ru.from verb.bring	13 0 -2 -12 -3
pair next: ru.from verb.home	-2 -6 12 -30 -1
pair next: ru.from view.ua	-3 -2 -13 18 -14
pair next: ru.of adj.modifier	4 0 -2 -19 -14
pair next: ru.of adj.wounded	24 -15 0 -8 -25
pair next: ru.of category	27 2 -43 18 -39
pair next: ru.of country	9 -11 -7 -2 7
pair next: ru.of cue.agreed	-29 33 -12 -15 -42
pair next: ru.of cue.agreement	18 -15 -4 -2 -7
pair next: ru.of cue.all	33 -3 -28 -3 -3
pair next: ru.of cue.captivity	-2 -10 -1 -14 15
pair next: ru.of cue.claims	-8 13 -36 -25 37
pair next: ru.of cue.completed	1 11 -1 -4 -8
pair next: ru.of cue.crime	-15 -3 -21 15 -6
pair next: ru.of cue.denied	-7 -21 -15 -35 46
pair next: ru.of cue.deported	14 -1 -14 -2 -13
pair next: ru.of cue.held	-23 -4 -15 30 -12
pair next: ru.of cue.in_captivity	29 0 -6 -13 -14
pair next: ru.of cue.mediated	-11 -2 -6 23 -23
pair next: ru.of cue.of_whole	-23 27 1 -27 0
pair next: ru.of cue.one_sided	15 -1 -11 -14 -15
pair next: ru.of cue.outside	-6 -15 -2 0 15
pair next: ru.of cue.relative	13 -19 -8 -18 19
pair next: ru.of cue.same_number	21 0 -11 0 -12
pair next: ru.of cue.span	11 -2 -9 -17 14
pair next: ru.of cue.stage	-14 0 0 0 12
pair next: ru.of cue.thanks	13 0 -9 -4 -2
pair next: ru.of cue.today	-25 26 -14 -25 -38
pair next: ru.of cue.transit	24 -4 -6 -5 -17
pair next: ru.of cue.unit	-23 -4 -17 -3 -8
pair next: ru.of cue.venue	15 -14 0 -14 -1
pair next: ru.of foe.of	-14 -24 4 2 -1
pair next: ru.of noun.body	18 -9 2 -8 -19
pair next: ru.of noun.branch	-5 -1 0 0 6
pair next: ru.of noun.child	-12 -2 -9 -9 13
pair next: ru.of noun.civilian	1 -15 -23 3 -13
pair next: ru.of noun.exchange	-20 2 20 -1 -3
pair next: ru.of noun.military	40 -34 -36 17 -53
pair next: ru.of noun.other	26 5 -29 -11 -7
pair next: ru.of noun.people	-16 3 -36 7 9
pair next: ru.of noun.rank	7 -1 0 -2 -4
pair next: ru.of noun.soldier	-4 -16 -11 2 8
pair next: ru.of own.of	-15 -20 9 -11 27
pair next: ru.of own.to	45 -4 -8 -31 -29
pair next: ru.of qualifier.approx	-6 -15 -5 17 1
pair next: ru.of qualifier.at_most	10 -12 0 -10 12
pair next: ru.of qualifier.more_than	10 -7 0 20 -25
pair next: ru.of ru.agent	10 -18 -13 2 -32
pair next: ru.of ru.from	-8 -13 7 7 -29
pair next: ru.of ru.of	-20 -3 12 -5 -15
pair next: ru.of ru.to	1 -21 -22 37 -27
pair next: ru.of ua.agent	-18 -20 21 -19 10
pair next: ru.of ua.of	-22 18 5 -3 0
pair next: ru.of ua.to	23 -2 -3 -2 -17
pair next: ru.of verb.bring	21 -13 -18 6 -41
pair next: ru.of verb.come	3 -29 11 -19 -4
pair next: ru.of verb.future	-15 17 -12 -11 -21
pair next: ru.of verb.get	1 -11 -5 -2 0
pair next: ru.of verb.give	14 -3 -3 21 -26
pair next: ru.of verb.held_exchange	49 -24 -8 -3 -44
pair next: ru.of verb.home	25 0 -12 -1 -15
pair next: ru.of verb.noun	17 -11 -3 -3 -25
pair next: ru.of verb.other	15 -10 -23 -13 -1
pair next: ru.of verb.swap	-35 -11 -17 -13 27
pair next: ru.of view.ru	-15 0 0 0 16
pair next: ru.of voice.ru	-13 19 -25 -31 -5
pair next: ru.of voice.ua	11 -1 0 -6 -8
pair next: ru.to adj.modifier	15 -1 -17 -15 5
pair next: ru.to cue.claims	11 12 -17 -2 -3
pair next: ru.to cue.in_return	20 0 -2 -7 -12
pair next: ru.to cue.part	18 -5 -13 -5 -17
pair next: ru.to cue.relative	-13 -4 14 -2 -7
pair next: ru.to foe.to	26 -35 -22 -14 9
pair next: ru.to noun.body	-40 -1 -1 -3 42
pair next: ru.to noun.civilian	9 0 0 0 -9
pair next: ru.to noun.military	21 0 -20 0 -2
pair next: ru.to noun.other	8 -5 -7 -29 22
pair next: ru.to noun.people	-25 -6 -2 -2 26
pair next: ru.to own.to	0 0 15 0 -15
pair next: ru.to qualifier.approx	-2 -5 0 17 -15
pair next: ru.to qualifier.at_most	32 -13 -7 -4 -17
pair next: ru.to ru.of	33 -19 -32 -7 -16
pair next: ru.to ru.to	4 -41 -34 -2 21
pair next: ru.to ua.from	29 -1 -24 -36 17
pair next: ru.to ua.to	7 -1 -1 -2 -3
pair next: ru.to verb.bring	33 -10 -8 -20 -11
pair next: ru.to verb.come	48 -1 -21 -5 -41
pair next: ru.to verb.give	-27 -4 -10 39 -41
pair next: ru.to verb.will	-14 15 -1 -1 -8
pair next: ua.agent adj.modifier	-19 2 0 -3 -14
pair next: ua.agent category	-12 -1 14 -4 -7
pair next: ua.agent country	-18 18 18 -7 -13
pair next: ua.agent cue.agreement	0 -15 15 -3 -15
pair next: ua.agent cue.already	15 0 -15 -3 -3
pair next: ua.agent cue.claims	-29 -30 26 24 -22
pair next: ua.agent cue.completed	21 -27 -21 -10 -20
pair next: ua.agent cue.denied	-24 23 -24 -15 -26
pair next: ua.agent cue.each	34 -15 0 -30 -9
pair next: ua.agent cue.held	-18 12 -9 29 -34
pair next: ua.agent cue.in_return	35 -3 -5 -18 -23
pair next: ua.agent cue.mediated	14 -9 0 -5 0
pair next: ua.agent cue.of_whole	-10 19 -21 -17 -28
pair next: ua.agent cue.one_sided	21 -10 -4 -12 -5
pair next: ua.agent cue.part	11 0 -6 0 -5
pair next: ua.agent cue.planned	-27 32 -6 -9 -32
pair next: ua.agent cue.postponed	0 9 -2 -1 -5
pair next: ua.agent cue.record	17 -12 -3 -1 -2
pair next: ua.agent cue.relative	-21 21 -3 -12 -20
pair next: ua.agent cue.since	-15 -20 -2 21 5
pair next: ua.agent cue.span	15 -1 -6 -17 -20
pair next: ua.agent cue.stage	16 -15 -8 -1 0
pair next: ua.agent cue.thanks	-12 -3 15 -6 -22
pair next: ua.agent cue.today	46 -2 -18 -20 -21
pair next: ua.agent cue.venue	15 -16 -19 -9 27
pair next: ua.agent cue.year	0 -2 -2 23 -18
pair next: ua.agent noun.body	-11 -2 24 -15 -42
pair next: ua.agent noun.civilian	1 0 -11 -17 15
pair next: ua.agent noun.exchange	-59 -32 -12 29 40
pair next: ua.agent noun.military	18 -14 15 -15 5
pair next: ua.agent noun.other	27 -15 -24 -8 1
pair next: ua.agent noun.people	18 -28 -36 -13 -4
pair next: ua.agent own.agent	-25 7 18 -10 -24
pair next: ua.agent own.of	-3 -3 8 -4 -18
pair next: ua.agent own.to	-9 26 -21 -39 -42
pair next: ua.agent qualifier.at_most	15 14 -14 -6 -15
pair next: ua.agent qualifier.more_than	25 -19 -1 5 -21
pair next: ua.agent ru.agent	69 -30 -5 -44 -54
pair next: ua.agent ru.from	-21 0 0 22 -9
pair next: ua.agent ru.of	10 -2 -22 -2 -50
pair next: ua.agent ru.to	-8 16 -2 13 -42
pair next: ua.agent ua.agent	15 -13 -1 -10 -9
pair next: ua.agent ua.of	2 -4 -30 -23 3
pair next: ua.agent verb.bring	34 -31 -20 5 -34
pair next: ua.agent verb.come	25 -15 -16 -4 -11
pair next: ua.agent verb.future	-15 24 -7 -19 -19
pair next: ua.agent verb.get	-3 -26 -25 14 1
pair next: ua.agent verb.give	40 -19 -14 -6 -31
pair next: ua.agent verb.held_exchange	6 -21 -2 16 -19
pair next: ua.agent verb.home	12 0 -9 3 -7
pair next: ua.agent verb.managed	14 0 0 -14 0
pair next: ua.agent verb.other	-4 2 -27 -2 -14
pair next: ua.agent verb.swap	69 -42 -16 -12 -75
pair next: ua.agent verb.will	-22 45 -4 -21 -11
pair next: ua.agent view.ru	13 8 -25 -20 -3
pair next: ua.agent voice.ua	-7 38 -28 -21 -8
pair next: ua.from adj.modifier	-5 -16 5 10 -17
pair next: ua.from cue.captivity	14 -1 -15 -17 26
pair next: ua.from cue.of_whole	1 -9 3 -1 -33
pair next: ua.from cue.relative	25 -6 -11 -15 -6
pair next: ua.from qualifier.at_most	9 0 -1 -7 -1
pair next: ua.from ua.agent	32 -1 -8 -12 -17
pair next: ua.from ua.from	-9 -5 12 1 -24
pair next: ua.from ua.of	24 1 -40 -46 -36
pair next: ua.from ua.to	3 -13 7 -4 -13
pair next: ua.from verb.home	20 0 -20 4 -5
pair next: ua.from view.ru	-21 -9 1 30 14
pair next: ua.of adj.modifier	32 -21 -57 -14 -1
pair next: ua.of adj.wounded	-16 2 -17 -3 8
pair next: ua.of category	8 -15 -42 -3 18
pair next: ua.of country	7 -24 14 -13 -4
pair next: ua.of cue.agreement	7 6 -5 -3 -5
pair next: ua.of cue.all	15 -12 -5 0 0
pair next: ua.of cue.called_off	-21 -5 -27 -14 14
pair next: ua.of cue.captured	-23 -8 -13 -15 32
pair next: ua.of cue.claims	-4 5 13 -28 4
pair next: ua.of cue.denied	-5 9 -1 0 -2
pair next: ua.of cue.each	-19 -3 25 -1 -52
pair next: ua.of cue.footage	-9 -22 -40 -22 21
pair next: ua.of cue.held	12 -18 -6 6 -20
pair next: ua.of cue.in_captivity	0 -10 -23 -28 31
pair next: ua.of cue.in_return	-1 -9 0 -15 15
pair next: ua.of cue.mediated	-14 10 -20 23 -23
pair next: ua.of cue.of_whole	27 -5 4 -13 -30
pair next: ua.of cue.one_sided	27 -3 3 -16 -31
pair next: ua.of cue.part	22 -2 -16 -1 -10
pair next: ua.of cue.planned	-26 -16 -23 -10 45
pair next: ua.of cue.postponed	-25 30 -3 -14 -8
pair next: ua.of cue.ready	-11 28 -14 -1 -7
pair next: ua.of cue.relative	4 -53 -27 3 34
pair next: ua.of cue.reunion	-7 -2 -2 8 -5
pair next: ua.of cue.thanks	-7 0 0 7 0
pair next: ua.of cue.today	34 -5 -4 -22 -20
pair next: ua.of cue.total	14 0 -13 0 -10
pair next: ua.of cue.transit	8 -5 -2 0 -1
pair next: ua.of cue.unit	10 -3 0 -5 3
pair next: ua.of cue.yesterday	14 -1 -13 0 -13
pair next: ua.of noun.body	11 35 13 -16 -51
pair next: ua.of noun.branch	28 -2 -17 -10 -8
pair next: ua.of noun.child	-16 -31 -23 13 6
pair next: ua.of noun.civilian	23 -1 -1 3 -25
pair next: ua.of noun.exchange	6 -5 -6 -4 8
pair next: ua.of noun.family	27 0 -7 -15 -16
pair next: ua.of noun.man	10 0 0 -7 -3
pair next: ua.of noun.military	6 -27 -30 1 -3
pair next: ua.of noun.other	4 50 -36 -16 -26
pair next: ua.of noun.people	16 -23 -7 -22 -9
pair next: ua.of noun.rank	16 0 -1 0 -15
pair next: ua.of noun.soldier	-8 -7 -20 14 -9
pair next: ua.of own.agent	-9 -4 0 -6 14
pair next: ua.of own.of	-7 12 -1 -2 -3
pair next: ua.of own.to	39 -29 -12 -15 -26
pair next: ua.of qualifier.at_most	-14 -13 8 -10 3
pair next: ua.of qualifier.more_than	45 -17 -6 3 -53
pair next: ua.of ru.agent	-24 -15 0 18 13
pair next: ua.of ru.from	-15 -3 17 -2 -20
pair next: ua.of ru.of	-8 -14 -22 26 -1
pair next: ua.of ru.to	13 -2 -2 -2 -7
pair next: ua.of ua.agent	7 4 -48 -7 -26
pair next: ua.of ua.from	-27 -17 1 15 15
pair next: ua.of ua.of	19 -34 -28 3 -4
pair next: ua.of ua.to	20 -2 -14 -13 -20
pair next: ua.of verb.bring	18 3 -4 -31 -44
pair next: ua.of verb.come	32 -42 -29 22 -1
pair next: ua.of verb.future	-5 10 -8 -4 4
pair next: ua.of verb.get	32 -9 -5 -16 -5
pair next: ua.of verb.give	19 -3 -5 -4 -8
pair next: ua.of verb.held_exchange	-11 -7 -3 24 -3
pair next: ua.of verb.home	12 -3 -10 -6 -6
pair next: ua.of verb.noun	-8 9 0 0 0
pair next: ua.of verb.other	-13 15 -15 -19 12
pair next: ua.of verb.swap	4 -6 6 -3 -3
pair next: ua.of verb.will	-8 14 -2 -1 -5
pair next: ua.of view.ru	17 -34 -4 -1 -24
pair next: ua.of view.ua	-16 0 -9 19 -10
pair next: ua.of voice.ua	22 -8 -40 10 -56
pair next: ua.to adj.dead	15 0 -8 -15 -2
pair next: ua.to adj.modifier	-32 21 2 2 -38
pair next: ua.to adj.wounded	10 -17 -2 -4 6
pair next: ua.to category	15 -1 -8 -2 -15
pair next: ua.to cue.in_return	6 0 -4 -1 -1
pair next: ua.to cue.one_sided	18 4 -4 0 -17
pair next: ua.to cue.same_number	9 0 -5 -3 -1
pair next: ua.to cue.today	18 -16 -1 -1 -1
pair next: ua.to noun.body	28 -36 -18 -3 10
pair next: ua.to noun.exchange	-19 -15 -16 -7 21
pair next: ua.to noun.military	10 -1 -6 -1 -3
pair next: ua.to noun.other	-17 -3 15 8 1
pair next: ua.to noun.people	-4 -24 -16 13 -13
pair next: ua.to own.to	16 -8 -13 0 -22
pair next: ua.to qualifier.at_most	66 -26 -1 -36 -3
pair next: ua.to qualifier.more_than	-20 -21 -6 34 -19
pair next: ua.to ru.of	18 -2 -16 12 -22
pair next: ua.to ru.to	6 -1 -14 -8 -22
pair next: ua.to ua.agent	-3 0 13 -4 -22
pair next: ua.to ua.from	12 0 -4 -1 -7
pair next: ua.to ua.of	4 -14 -15 -21 13
pair next: ua.to ua.to	6 -11 24 -3 -23
pair next: ua.to verb.bring	84 -9 -24 -52 -51
pair next: ua.to verb.come	30 -10 -19 -4 -35
pair next: ua.to verb.get	15 0 0 0 -15
pair next: ua.to verb.give	40 -18 -25 -18 -33
pair next: ua.to verb.home	33 -7 3 -6 -24
pair next: ua.to verb.will	-10 61 -1 -4 -52
pair next: ua.to view.ru	5 8 -2 8 -19
pair next: ua.to voice.ua	17 -17 -5 -14 -16
pair next: verb.bring adj.dead	35 -3 -10 -32 -16
pair next: verb.bring adj.freed	-12 11 26 -7 -26
pair next: verb.bring adj.modifier	4 6 6 -54 -17
pair next: verb.bring adj.wounded	18 -6 -3 -15 -14
pair next: verb.bring category	-6 -14 1 -5 17
pair next: verb.bring cue.all	-44 -24 -24 -35 39
pair next: verb.bring cue.claims	12 -3 -4 -3 -6
pair next: verb.bring cue.completed	38 -2 -15 -12 -20
pair next: verb.bring cue.deported	-12 6 -29 -25 26
pair next: verb.bring cue.each	40 -5 -8 -19 -24
pair next: verb.bring cue.evacuation	-21 -15 -25 1 17
pair next: verb.bring cue.good_news	3 -21 2 -2 -20
pair next: verb.bring cue.included	25 -14 -25 -8 4
pair next: verb.bring cue.mediated	-12 -7 -16 16 0
pair next: verb.bring cue.of_whole	16 -8 -22 -21 16
pair next: verb.bring cue.one_sided	-21 -12 -15 24 -26
pair next: verb.bring cue.other_return	-16 -6 -19 -31 63
pair next: verb.bring cue.other_war	-29 -13 -17 -6 33
pair next: verb.bring cue.outside	5 -6 0 15 -20
pair next: verb.bring cue.part	-29 -3 -2 27 21
pair next: verb.bring cue.recap	-15 -1 19 -1 -22
pair next: verb.bring cue.relative	15 -12 -3 -10 -5
pair next: verb.bring cue.reunion	15 14 -7 7 -19
pair next: verb.bring cue.since	5 -9 -6 -27 14
pair next: verb.bring cue.to_date	15 -1 32 -15 -33
pair next: verb.bring cue.today	52 -16 -28 -12 -18
pair next: verb.bring cue.total	6 0 0 -6 0
pair next: verb.bring cue.training	-9 0 -1 -2 12
pair next: verb.bring cue.transit	-30 6 6 -22 9
pair next: verb.bring cue.yesterday	-30 -12 29 -10 -25
pair next: verb.bring foe.to	-15 0 -8 -7 16
pair next: verb.bring noun.body	81 -13 -54 -55 -33
pair next: verb.bring noun.branch	-1 12 0 0 -11
pair next: verb.bring noun.child	26 -18 11 -18 -21
pair next: verb.bring noun.civilian	13 -4 -35 -7 15
pair next: verb.bring noun.exchange	-7 15 -2 2 -15
pair next: verb.bring noun.family	-9 -2 -8 -5 18
pair next: verb.bring noun.military	25 -15 1 -10 -25
pair next: verb.bring noun.other	-16 -23 2 -36 7
pair next: verb.bring noun.people	48 -4 -48 -15 -26
pair next: verb.bring noun.rank	-23 0 23 -15 -3
pair next: verb.bring noun.soldier	14 0 0 -13 -1
pair next: verb.bring own.of	-11 0 -5 -9 19
pair next: verb.bring own.to	-5 -21 -28 19 -22
pair next: verb.bring qualifier.approx	-20 -10 -4 10 5
pair next: verb.bring qualifier.at_most	-3 7 -2 6 -15
pair next: verb.bring qualifier.more_than	-17 -13 -8 -7 -2
pair next: verb.bring ru.agent	-21 -1 0 23 -5
pair next: verb.bring ru.from	35 -24 2 -10 -56
pair next: verb.bring ru.of	54 -6 -42 24 -46
pair next: verb.bring ru.to	22 0 -21 -1 -2
pair next: verb.bring ua.agent	-5 -6 -23 10 -6
pair next: verb.bring ua.from	14 -4 -20 -68 75
pair next: verb.bring ua.of	33 -8 -15 -25 -11
pair next: verb.bring ua.to	11 -21 4 -2 4
pair next: verb.bring verb.bring	4 11 -50 10 -11
pair next: verb.bring verb.come	22 4 -36 5 -39
pair next: verb.bring verb.get	20 -23 -23 -17 -8
pair next: verb.bring verb.give	-27 -12 -8 20 13
pair next: verb.bring verb.home	21 -15 9 21 -33
pair next: verb.bring verb.managed	13 -23 -16 19 -44
pair next: verb.bring verb.noun	-16 8 -21 -4 11
pair next: verb.bring verb.other	-2 -1 -15 -2 15
pair next: verb.bring verb.swap	13 -1 -4 -1 -7
pair next: verb.bring verb.will	-11 -5 -6 32 -32
pair next: verb.come adj.dead	14 -1 -5 -6 -3
pair next: verb.come adj.freed	40 9 -14 -24 -36
pair next: verb.come adj.modifier	-25 -20 21 -13 -11
pair next: verb.come adj.wounded	13 -19 -13 -3 -9
pair next: verb.come category	-15 0 15 -10 -15
pair next: verb.come cue.border	21 -9 -33 -25 -3
pair next: verb.come cue.born	16 0 -2 0 -13
pair next: verb.come cue.completed	31 -3 -10 -1 -20
pair next: verb.come cue.footage	0 -1 32 0 -33
pair next: verb.come cue.in_return	-20 -15 23 -8 -33
pair next: verb.come cue.included	-5 -17 -8 -12 24
pair next: verb.come cue.local	-10 -8 15 -5 -7
pair next: verb.come cue.of_whole	-11 -18 21 5 -9
pair next: verb.come cue.on_shield	41 -2 -11 -18 -29
pair next: verb.come cue.other_return	-21 -2 -11 -4 34
pair next: verb.come cue.outside	6 -2 -2 0 -1
pair next: verb.come cue.recap	8 9 -36 -25 39
pair next: verb.come cue.relative	-15 0 15 -1 -1
pair next: verb.come cue.reunion	53 -28 -28 -12 -28
pair next: verb.come cue.to_date	5 18 -2 -13 -3
pair next: verb.come cue.today	32 -18 -24 -12 -28
pair next: verb.come cue.transit	2 31 7 -31 2
pair next: verb.come cue.venue	0 17 -2 0 -21
pair next: verb.come cue.yesterday	-15 -1 25 -7 -21
pair next: verb.come foe.to	15 0 -8 -14 -2
pair next: verb.come noun.body	20 -5 4 -11 -20
pair next: verb.come noun.branch	-12 -1 12 -2 0
pair next: verb.come noun.child	31 -22 -37 -39 1
pair next: verb.come noun.civilian	34 -25 -32 -10 -8
pair next: verb.come noun.exchange	8 14 -19 14 -7
pair next: verb.come noun.family	-33 -18 -7 7 5
pair next: verb.come noun.military	25 -21 -2 -49 -4
pair next: verb.come noun.other	19 -20 -4 -40 -28
pair next: verb.come noun.people	-10 -16 -21 1 22
pair next: verb.come noun.rank	-26 -3 -20 14 -1
pair next: verb.come own.of	-23 -7 12 -7 9
pair next: verb.come own.to	23 -32 14 -25 -11
pair next: verb.come qualifier.approx	-1 -1 -3 -16 12
pair next: verb.come qualifier.at_most	-7 -19 -12 -7 16
pair next: verb.come qualifier.more_than	20 -19 -7 -1 -18
pair next: verb.come ru.from	8 11 -11 -20 -17
pair next: verb.come ru.of	-6 -19 -64 19 0
pair next: verb.come ru.to	9 -21 -15 -18 23
pair next: verb.come ua.agent	15 -13 -1 0 -6
pair next: verb.come ua.from	17 -1 -5 -7 -11
pair next: verb.come ua.of	-16 -11 2 -6 9
pair next: verb.come ua.to	35 11 -8 -13 -29
pair next: verb.come verb.bring	-1 -6 -40 17 7
pair next: verb.come verb.come	27 -46 -18 -35 -7
pair next: verb.come verb.give	-1 0 -11 7 -21
pair next: verb.come verb.held_exchange	9 -1 -1 -5 -3
pair next: verb.come verb.home	-3 -14 -14 -23 45
pair next: verb.come verb.managed	27 -10 0 -16 -6
pair next: verb.come verb.noun	-8 -34 -14 -11 45
pair next: verb.come verb.other	19 18 -30 -20 -18
pair next: verb.future adj.modifier	-27 37 8 -46 -19
pair next: verb.future category	-27 15 -9 0 14
pair next: verb.future country	10 17 0 -2 -24
pair next: verb.future cue.agreed	-48 93 -5 -21 -77
pair next: verb.future cue.agreement	-5 20 -8 -2 -15
pair next: verb.future cue.all	28 -24 -28 8 -2
pair next: verb.future cue.called_off	-6 8 15 -3 -37
pair next: verb.future cue.claims	-2 -4 -24 -9 8
pair next: verb.future cue.completed	14 -11 -17 -10 -16
pair next: verb.future cue.crime	-11 -14 -9 -11 14
pair next: verb.future cue.evacuation	-8 -2 -8 -6 18
pair next: verb.future cue.good_news	-2 15 -16 4 -16
pair next: verb.future cue.in_captivity	7 -2 -3 -3 1
pair next: verb.future cue.in_return	-8 15 -17 -7 -10
pair next: verb.future cue.of_whole	11 0 11 0 -22
pair next: verb.future cue.other_return	16 -6 -24 -4 -8
pair next: verb.future cue.planned	-20 33 -19 -67 -11
pair next: verb.future cue.ready	-23 22 -2 2 -20
pair next: verb.future cue.recap	-27 7 9 4 20
pair next: verb.future cue.relative	25 -1 -22 -28 -16
pair next: verb.future cue.reunion	-15 15 -1 -1 -11
pair next: verb.future cue.span	9 -2 -1 11 -14
pair next: verb.future cue.total	-8 -5 -7 15 0
pair next: verb.future cue.venue	15 -15 0 -1 -1
pair next: verb.future cue.yesterday	-14 -16 37 -2 -44
pair next: verb.future noun.body	-20 -43 -18 -11 27
pair next: verb.future noun.branch	17 -7 -12 -3 -13
pair next: verb.future noun.civilian	-8 15 7 -18 -4
pair next: verb.future noun.exchange	0 40 -38 -33 -53
pair next: verb.future noun.family	0 12 13 -17 -12
pair next: verb.future noun.military	-7 -2 -9 -23 21
pair next: verb.future noun.other	-14 0 -27 34 -13
pair next: verb.future noun.people	-21 32 -20 14 4
pair next: verb.future own.agent	-11 -10 31 -11 -18
pair next: verb.future own.to	-44 68 -34 -18 0
pair next: verb.future qualifier.at_most	-5 -19 29 -22 -8
pair next: verb.future qualifier.more_than	-18 -12 1 14 1
pair next: verb.future ru.agent	-14 9 -4 -15 2
pair next: verb.future ru.of	9 20 -22 -11 -34
pair next: verb.future ru.to	20 -9 -7 0 -10
pair next: verb.future ua.agent	-16 23 -10 1 -27
pair next: verb.future ua.of	-22 16 0 9 -7
pair next: verb.future verb.bring	-21 15 -5 3 -10
pair next: verb.future verb.come	-1 8 -4 -1 -1
pair next: verb.future verb.future	-28 29 -22 -20 -17
pair next: verb.future verb.get	-6 -29 -14 -7 29
pair next: verb.future verb.give	0 15 -5 -3 -9
pair next: verb.future verb.home	12 -16 11 -2 -16
pair next: verb.future verb.other	-10 -18 -11 -11 18
pair next: verb.future verb.swap	-27 24 -24 -5 -8
pair next: verb.future verb.will	-9 16 -21 -11 -25
pair next: verb.get adj.dead	22 -5 -1 -17 -4
pair next: verb.get adj.modifier	30 -20 -1 -35 -3
pair next: verb.get adj.wounded	8 -1 -7 0 -1
pair next: verb.get category	31 0 -14 0 -22
pair next: verb.get country	-8 4 -4 -13 13
pair next: verb.get cue.all	-12 0 13 0 0
pair next: verb.get cue.claims	-3 -1 0 -2 6
pair next: verb.get cue.held	9 0 -2 0 -6
pair next: verb.get cue.in_return	14 0 -9 -13 1
pair next: verb.get cue.of_whole	4 3 10 -17 -14
pair next: verb.get cue.other_return	-4 0 -29 0 31
pair next: verb.get cue.outside	-1 -2 0 15 -13
pair next: verb.get cue.part	-17 0 -5 14 12
pair next: verb.get cue.relative	-6 -1 -15 -3 15
pair next: verb.get cue.same_number	15 -1 -1 -2 -14
pair next: verb.get cue.today	29 -14 -19 -11 -12
pair next: verb.get cue.total	21 0 -15 -14 -17
pair next: verb.get cue.transit	22 -15 11 -5 0
pair next: verb.get noun.body	6 -23 -25 33 -41
pair next: verb.get noun.civilian	-4 -9 -16 -12 14
pair next: verb.get noun.military	-1 -12 15 -18 -21
pair next: verb.get noun.other	-30 -35 -3 -40 41
pair next: verb.get noun.people	19 6 3 -7 -24
pair next: verb.get noun.soldier	30 -14 -12 -1 -17
pair next: verb.get own.of	53 -6 -13 -20 -40
pair next: verb.get own.to	26 -2 -4 -24 -8
pair next: verb.get qualifier.approx	-19 -17 23 0 -33
pair next: verb.get qualifier.more_than	-14 0 -4 15 -17
pair next: verb.get ru.agent	23 -4 -6 -18 -12
pair next: verb.get ru.from	5 -9 -8 -15 -2
pair next: verb.get ru.of	-4 23 -17 -26 4
pair next: verb.get ua.agent	39 -1 -5 -20 -17
pair next: verb.get ua.from	-14 15 -9 0 -2
pair next: verb.get ua.of	4 -3 -14 -18 30
pair next: verb.get verb.bring	0 0 -8 0 8
pair next: verb.get verb.get	38 -8 -3 -23 -8
pair next: verb.get verb.give	21 -8 -2 -4 -7
pair next: verb.get verb.noun	-7 10 -11 -11 14
pair next: verb.get verb.other	-6 13 -46 -10 21
pair next: verb.give adj.freed	1 -7 -13 6 -23
pair next: verb.give adj.modifier	15 -14 -17 -13 12
pair next: verb.give adj.wounded	20 12 -6 -5 -17
pair next: verb.give category	-28 8 -9 -16 16
pair next: verb.give country	-42 -12 9 3 8
pair next: verb.give cue.all	-10 -14 -5 -10 19
pair next: verb.give cue.each	17 -5 -8 -4 -15
pair next: verb.give cue.in_return	51 -5 -33 -16 -31
pair next: verb.give cue.mediated	-35 2 0 -6 38
pair next: verb.give cue.of_whole	7 -46 -9 -4 25
pair next: verb.give cue.one_sided	15 -12 -4 -11 -3
pair next: verb.give cue.other_return	5 -5 -3 9 -5
pair next: verb.give cue.other_war	-7 0 -1 -1 9
pair next: verb.give cue.part	-10 -3 18 -1 -16
pair next: verb.give cue.planned	-12 15 -3 -15 3
pair next: verb.give cue.record	-6 -1 9 -3 -5
pair next: verb.give cue.reunion	-1 -1 -2 -8 12
pair next: verb.give cue.same_number	8 -8 -2 -15 17
pair next: verb.give cue.stage	15 -15 -12 -3 11
pair next: verb.give cue.today	46 -12 -33 -13 -37
pair next: verb.give cue.transit	-22 -13 -41 -4 47
pair next: verb.give foe.of	36 -13 -5 -18 -23
pair next: verb.give noun.body	80 -32 -2 -32 -54
pair next: verb.give noun.branch	-1 0 -5 0 6
pair next: verb.give noun.civilian	8 0 0 -1 -8
pair next: verb.give noun.family	-15 10 -18 -6 13
pair next: verb.give noun.military	41 -7 -26 -25 -23
pair next: verb.give noun.other	-50 23 8 4 -22
pair next: verb.give noun.people	-1 -36 -10 -22 26
pair next: verb.give own.agent	-2 0 19 -1 -17
pair next: verb.give own.to	64 -40 -15 -21 -18
pair next: verb.give qualifier.approx	13 15 -14 -14 -15
pair next: verb.give qualifier.at_most	6 -13 -15 -2 -19
pair next: verb.give qualifier.more_than	-35 -15 -13 43 -20
pair next: verb.give ru.agent	-18 -7 -67 10 67
pair next: verb.give ru.of	23 -16 -15 -18 2
pair next: verb.give ru.to	6 -31 -15 -28 50
pair next: verb.give ua.agent	21 -1 -2 -18 -3
pair next: verb.give ua.of	-10 -6 -6 -23 15
pair next: verb.give ua.to	3 -4 -41 15 -43
pair next: verb.give verb.get	-10 0 0 0 10
pair next: verb.give verb.give	25 -32 22 -23 -21
pair next: verb.give verb.other	-18 -1 -8 -2 27
pair next: verb.held_exchange adj.dead	32 -18 -26 -24 -23
pair next: verb.held_exchange adj.freed	9 -1 0 -5 -3
pair next: verb.held_exchange adj.modifier	18 6 -4 -22 -34
pair next: verb.held_exchange adj.wounded	-7 -53 17 -1 4
pair next: verb.held_exchange cue.agreement	17 -15 -4 -6 -19
pair next: verb.held_exchange cue.called_off	-26 34 -14 -21 -19
pair next: verb.held_exchange cue.captivity	5 -23 12 -16 11
pair next: verb.held_exchange cue.claims	17 0 -16 0 -2
pair next: verb.held_exchange cue.completed	-8 -22 -62 17 12
pair next: verb.held_exchange cue.count	-38 -14 26 -11 29
pair next: verb.held_exchange cue.in_captivity	21 0 -15 -4 -7
pair next: verb.held_exchange cue.mediated	40 -17 -6 -4 -15
pair next: verb.held_exchange cue.of_whole	25 -28 -25 -8 -10
pair next: verb.held_exchange cue.other_exchange	-27 15 -28 -11 3
pair next: verb.held_exchange cue.part	24 -11 -11 -3 0
pair next: verb.held_exchange cue.recap	-15 -4 -14 15 -3
pair next: verb.held_exchange cue.record	14 -15 14 10 -16
pair next: verb.held_exchange cue.relative	-5 -10 10 -24 -32
pair next: verb.held_exchange cue.since	15 0 0 -13 -1
pair next: verb.held_exchange cue.span	2 0 7 0 -15
pair next: verb.held_exchange cue.stage	20 -7 -1 -1 -14
pair next: verb.held_exchange cue.today	0 36 -19 -34 -45
pair next: verb.held_exchange cue.total	-8 0 0 9 0
pair next: verb.held_exchange cue.yesterday	14 -15 14 -1 -5
pair next: verb.held_exchange noun.exchange	27 2 -47 -18 -36
pair next: verb.held_exchange noun.military	27 -17 -16 -5 -51
pair next: verb.held_exchange noun.other	10 -12 -14 7 -1
pair next: verb.held_exchange noun.people	26 -39 -1 1 -11
pair next: verb.held_exchange own.to	11 -3 -4 -3 -4
pair next: verb.held_exchange qualifier.approx	-5 -13 9 -4 -3
pair next: verb.held_exchange qualifier.at_most	-6 -21 -3 -7 15
pair next: verb.held_exchange ru.of	7 -5 -1 0 -1
pair next: verb.held_exchange ua.agent	-3 13 -3 -6 -22
pair next: verb.held_exchange verb.bring	13 0 -5 0 -10
pair next: verb.held_exchange verb.get	-13 9 -12 -5 37
pair next: verb.held_exchange verb.held_exchange	32 -32 -29 -1 -19
pair next: verb.held_exchange verb.managed	22 -14 5 -14 -1
pair next: verb.held_exchange verb.noun	48 -10 7 -36 -18
pair next: verb.home adj.freed	-8 -12 -23 -3 35
pair next: verb.home adj.modifier	19 -30 -8 4 -32
pair next: verb.home adj.wounded	21 -18 -11 -3 0
pair next: verb.home cue.all	-9 0 15 -1 -15
pair next: verb.home cue.captivity	37 -11 3 -23 -42
pair next: verb.home cue.captured	30 -2 -4 0 -28
pair next: verb.home cue.good_news	-63 -4 -28 -2 61
pair next: verb.home cue.mediated	7 -1 0 -4 -1
pair next: verb.home cue.of_whole	22 -6 -47 16 -29
pair next: verb.home cue.part	28 -3 -12 -14 -19
pair next: verb.home cue.recap	-18 0 -17 -4 33
pair next: verb.home cue.reunion	41 19 -13 -26 -35
pair next: verb.home cue.to_date	-30 -7 34 -1 -10
pair next: verb.home cue.today	7 -1 -4 -16 5
pair next: verb.home cue.yesterday	-16 -4 -1 -1 18
pair next: verb.home noun.branch	6 0 -4 -1 -2
pair next: verb.home noun.child	-8 -2 37 -5 -36
pair next: verb.home noun.civilian	17 -15 -14 -20 -12
pair next: verb.home noun.exchange	8 0 -6 -1 0
pair next: verb.home noun.family	9 -4 -8 -11 10
pair next: verb.home noun.military	39 -23 -12 -27 -14
pair next: verb.home noun.other	-17 -15 15 -4 15
pair next: verb.home noun.people	-7 12 21 -42 -53
pair next: verb.home noun.soldier	5 -1 -1 -3 0
pair next: verb.home noun.woman	41 -12 -22 -25 -11
pair next: verb.home own.to	16 -33 -11 -27 14
pair next: verb.home qualifier.at_most	-21 -40 0 -2 47
pair next: verb.home qualifier.more_than	19 -13 -1 -4 -13
pair next: verb.home ru.from	29 -18 -27 4 -11
pair next: verb.home ru.of	7 -1 5 -30 -10
pair next: verb.home ua.from	38 -2 -22 -8 -12
pair next: verb.home ua.of	33 -14 -20 -15 11
pair next: verb.home ua.to	14 -1 -19 9 -16
pair next: verb.home verb.bring	-10 7 -18 3 4
pair next: verb.home verb.come	0 -10 -3 5 0
pair next: verb.home verb.future	9 -5 -21 14 0
pair next: verb.home verb.give	14 0 0 -7 -8
pair next: verb.home verb.home	59 -10 -25 -47 -58
pair next: verb.home verb.noun	-16 26 -12 -8 -22
pair next: verb.home verb.other	15 0 -9 -4 -2
pair next: verb.managed adj.modifier	11 0 -1 -10 0
pair next: verb.managed cue.completed	6 -10 -1 8 -37
pair next: verb.managed cue.mediated	3 -14 -30 -38 8
pair next: verb.managed verb.bring	-8 -14 -15 23 -29
pair next: verb.managed verb.will	12 0 0 -12 0
pair next: verb.noun adj.dead	32 -2 -14 -15 -26
pair next: verb.noun adj.modifier	5 30 -15 -16 -17
pair next: verb.noun adj.wounded	-4 28 -3 -7 -27
pair next: verb.noun cue.agreement	-5 20 -1 -6 -9
pair next: verb.noun cue.all	-19 13 -16 -15 -4
pair next: verb.noun cue.completed	26 -6 -12 -3 -11
pair next: verb.noun cue.count	-4 15 7 1 -50
pair next: verb.noun cue.deported	-29 -11 -16 23 -16
pair next: verb.noun cue.included	2 -2 9 2 -30
pair next: verb.noun cue.of_whole	-12 8 -9 -5 -18
pair next: verb.noun cue.one_sided	40 -20 9 -28 -2
pair next: verb.noun cue.other_exchange	-9 -18 -4 -1 18
pair next: verb.noun cue.planned	-2 26 -2 0 -23
pair next: verb.noun cue.relative	-26 -1 15 0 14
pair next: verb.noun cue.repatriation	28 -22 -20 -55 -1
pair next: verb.noun cue.reunion	-22 25 -26 2 -12
pair next: verb.noun cue.stage	15 -13 -3 -3 -8
pair next: verb.noun cue.today	14 0 0 -13 0
pair next: verb.noun cue.transit	5 -10 -7 -16 15
pair next: verb.noun noun.body	4 8 -20 -24 -5
pair next: verb.noun noun.child	-19 -38 -19 -28 47
pair next: verb.noun noun.civilian	-51 34 -19 -12 15
pair next: verb.noun noun.exchange	-13 15 -16 -3 -1
pair next: verb.noun noun.family	-8 25 -12 -16 -22
pair next: verb.noun noun.military	-11 -9 15 -1 -16
pair next: verb.noun noun.other	-13 -20 -13 12 49
pair next: verb.noun noun.people	0 -33 -12 -26 40
pair next: verb.noun own.to	10 -17 7 0 -9
pair next: verb.noun ru.agent	-15 -14 -14 -1 15
pair next: verb.noun ru.of	-26 0 33 -14 7
pair next: verb.noun ua.from	28 -1 -24 -5 -4
pair next: verb.noun ua.of	-31 1 23 -2 -12
pair next: verb.noun ua.to	-11 18 -8 -14 -8
pair next: verb.noun verb.bring	7 14 -4 -11 -15
pair next: verb.noun verb.managed	8 -8 -1 0 0
pair next: verb.noun verb.noun	-3 -16 -21 -1 -3
pair next: verb.other adj.dead	-72 -14 -33 -8 74
pair next: verb.other adj.modifier	-5 -22 -5 -30 20
pair next: verb.other adj.wounded	-42 -20 -24 -17 51
pair next: verb.other category	10 -24 19 -4 -26
pair next: verb.other country	-14 20 -3 -1 -18
pair next: verb.other cue.all	-7 -7 -17 -5 18
pair next: verb.other cue.arrived	14 -1 9 -15 -18
pair next: verb.other cue.born	0 -1 -5 -2 7
pair next: verb.other cue.captured	12 -15 -12 0 14
pair next: verb.other cue.claims	-17 2 3 -19 -3
pair next: verb.other cue.completed	5 13 -4 -7 -34
pair next: verb.other cue.crime	-17 -5 -43 14 13
pair next: verb.other cue.footage	-49 18 11 -17 -16
pair next: verb.other cue.mediated	-13 -12 8 -5 -5
pair next: verb.other cue.of_whole	-24 6 -12 14 -4
pair next: verb.other cue.other_return	0 -2 -1 18 -15
pair next: verb.other cue.part	-17 9 1 18 -19
pair next: verb.other cue.planned	0 15 -7 0 -15
pair next: verb.other cue.recap	0 0 -25 -1 25
pair next: verb.other cue.relative	-27 -4 12 -1 7
pair next: verb.other cue.span	-11 -14 -10 -1 32
pair next: verb.other cue.thanks	0 -10 -9 -2 13
pair next: verb.other cue.transit	24 -10 9 -1 -23
pair next: verb.other cue.venue	-9 30 -26 -20 -11
pair next: verb.other cue.visit	-30 -5 32 -24 -2
pair next: verb.other noun.body	-71 0 -79 -2 98
pair next: verb.other noun.branch	-10 -14 20 -6 -15
pair next: verb.other noun.child	-22 -13 -12 -17 25
pair next: verb.other noun.civilian	-7 -2 -27 -32 48
pair next: verb.other noun.exchange	-2 -4 -1 -8 15
pair next: verb.other noun.family	-15 -26 -25 -1 48
pair next: verb.other noun.man	-15 0 0 0 15
pair next: verb.other noun.military	-48 -12 4 -17 19
pair next: verb.other noun.other	-18 -2 -26 9 -10
pair next: verb.other noun.people	-34 -10 -10 -27 17
pair next: verb.other own.to	-29 15 -17 -15 16
pair next: verb.other qualifier.approx	-15 7 14 -5 9
pair next: verb.other qualifier.at_least	-20 -8 -12 -9 32
pair next: verb.other qualifier.at_most	-3 -5 -6 -3 15
pair next: verb.other qualifier.more_than	-13 -15 -14 -35 27
pair next: verb.other ru.of	-11 -30 9 -4 27
pair next: verb.other ua.of	-40 -19 -38 12 6
pair next: verb.other ua.to	8 0 -7 0 0
pair next: verb.other verb.bring	-1 -1 -15 -4 16
pair next: verb.other verb.come	54 -6 -46 -1 -47
pair next: verb.other verb.get	-34 -5 12 -2 10
pair next: verb.other verb.give	-18 -14 5 -23 11
pair next: verb.other verb.managed	0 -10 3 -15 9
pair next: verb.other verb.noun	-22 -2 -26 0 37
pair next: verb.other verb.other	4 -47 2 -5 14
pair next: verb.swap adj.dead	11 -2 -4 -6 -2
pair next: verb.swap adj.freed	-2 -7 -55 -20 0
pair next: verb.swap adj.modifier	5 -15 -16 -10 31
pair next: verb.swap cue.all	-10 25 0 -1 -21
pair next: verb.swap cue.in_return	-9 14 -3 -2 -14
pair next: verb.swap cue.recap	6 0 -5 0 4
pair next: verb.swap cue.since	13 -15 0 14 -2
pair next: verb.swap cue.today	35 -15 -8 -8 -19
pair next: verb.swap cue.yesterday	13 0 1 0 -18
pair next: verb.swap noun.exchange	-5 -12 0 -1 17
pair next: verb.swap noun.other	33 -16 16 -18 -25
pair next: verb.swap noun.people	22 21 -53 -13 -29
pair next: verb.swap ru.of	-24 11 -15 31 -11
pair next: verb.swap ua.of	23 -8 -16 -8 -25
pair next: verb.swap verb.held_exchange	-14 7 -4 -39 -3
pair next: verb.swap verb.managed	13 -1 -4 -1 -7
pair next: verb.swap verb.noun	0 -3 -1 23 -22
pair next: verb.swap verb.swap	22 -16 -11 -12 7
pair next: verb.will adj.modifier	38 1 -11 -21 -34
pair next: verb.will adj.wounded	1 -24 -3 0 24
pair next: verb.will cue.agreement	-10 8 -12 -2 3
pair next: verb.will cue.all	15 42 -31 -39 -42
pair next: verb.will cue.of_whole	9 -1 -3 7 -12
pair next: verb.will cue.other_return	14 -15 -13 -14 20
pair next: verb.will noun.body	-13 24 -11 -3 -13
pair next: verb.will noun.civilian	4 0 -11 9 -1
pair next: verb.will noun.exchange	-1 44 -4 -11 -36
pair next: verb.will noun.military	-1 -4 -1 -13 6
pair next: verb.will noun.other	-19 -2 4 -1 0
pair next: verb.will noun.people	-37 19 -23 -1 -2
pair next: verb.will noun.rank	16 0 -11 -1 -5
pair next: verb.will own.to	-32 31 -9 -14 -28
pair next: verb.will qualifier.at_least	-16 17 6 -16 -1
pair next: verb.will qualifier.at_most	-15 12 -22 -1 14
pair next: verb.will qualifier.more_than	25 0 0 -15 -9
pair next: verb.will ru.from	10 -13 -8 -17 44
pair next: verb.will ru.of	-13 19 -4 -26 -21
pair next: verb.will ua.from	-26 -15 -13 37 -2
pair next: verb.will ua.of	13 -1 -4 -1 -7
pair next: verb.will ua.to	-30 -3 -15 -23 21
pair next: verb.will verb.future	-28 23 -26 -35 19
pair next: verb.will verb.managed	-11 -5 -6 32 -32
pair next: verb.will verb.will	-23 31 -3 -4 -4
pair next: verb.will view.ua	15 0 -11 -3 -1
pair next: view.ru adj.modifier	22 -4 -15 -10 -6
pair next: view.ru cue.captivity	-14 -9 0 30 -12
pair next: view.ru cue.claims	-13 15 -9 23 -32
pair next: view.ru cue.held	-22 -22 -17 11 76
pair next: view.ru cue.of_whole	-20 -2 -2 29 -4
pair next: view.ru cue.part	-6 0 0 15 -15
pair next: view.ru cue.stage	10 0 0 0 -9
pair next: view.ru noun.military	0 11 -2 -8 -5
pair next: view.ru noun.other	-18 26 -9 -3 -22
pair next: view.ru noun.people	-45 -2 21 -23 74
pair next: view.ru own.of	-2 8 -1 -1 -3
pair next: view.ru own.to	-43 0 -10 61 -39
pair next: view.ru ru.of	-35 3 8 7 -34
pair next: view.ru ua.of	16 -15 -1 -16 -8
pair next: view.ru verb.bring	35 -7 -15 -23 -28
pair next: view.ru verb.come	19 -15 -18 -13 -16
pair next: view.ru verb.give	28 0 -1 -2 -26
pair next: view.ru verb.other	-14 -14 -2 -14 16
pair next: view.ru view.ru	28 -6 -24 -5 -10
pair next: view.ua cue.captivity	12 -4 -20 6 -17
pair next: view.ua cue.deported	24 -11 -18 9 -23
pair next: view.ua cue.of_whole	12 -1 -52 -10 50
pair next: view.ua cue.part	13 -8 -2 0 -3
pair next: view.ua cue.relative	15 -5 13 -2 -19
pair next: view.ua cue.today	13 -10 -2 -8 -1
pair next: view.ua noun.civilian	-12 -2 14 -6 -11
pair next: view.ua noun.military	6 -13 37 -19 -16
pair next: view.ua noun.rank	10 0 0 0 -9
pair next: view.ua ua.of	9 0 -4 0 -4
pair next: view.ua verb.bring	18 -15 -9 -7 -6
pair next: view.ua verb.come	29 -13 -22 -3 -17
pair next: view.ua verb.home	-18 -10 30 -4 -13
pair next: view.ua view.ua	19 0 -4 -16 0
pair next: voice.ru adj.modifier	16 14 -15 -15 -25
pair next: voice.ru country	-18 -12 19 -3 -41
pair next: voice.ru cue.agreed	-7 37 -2 -1 -37
pair next: voice.ru cue.claims	36 16 -25 -40 -2
pair next: voice.ru cue.completed	38 -12 -25 -8 -6
pair next: voice.ru cue.denied	-37 26 -40 -12 -18
pair next: voice.ru cue.footage	-2 15 -15 -6 -1
pair next: voice.ru cue.held	-11 15 0 -27 -27
pair next: voice.ru cue.in_return	-1 8 -1 -1 -5
pair next: voice.ru cue.mediated	14 -12 -1 -1 -1
pair next: voice.ru cue.planned	-15 -3 -16 -5 13
pair next: voice.ru cue.recap	-14 -13 0 15 0
pair next: voice.ru cue.relative	-17 26 -9 -3 -25
pair next: voice.ru cue.thanks	-12 -8 -10 -5 14
pair next: voice.ru cue.today	-8 12 -21 -12 14
pair next: voice.ru cue.venue	-1 -15 15 0 -15
pair next: voice.ru foe.of	14 -27 13 0 -5
pair next: voice.ru noun.branch	11 -2 15 -32 -21
pair next: voice.ru noun.civilian	-1 -25 -11 2 14
pair next: voice.ru noun.exchange	0 25 -5 0 -21
pair next: voice.ru noun.military	15 0 -15 0 0
pair next: voice.ru noun.other	-2 -70 -6 4 70
pair next: voice.ru noun.people	8 20 -4 -1 -25
pair next: voice.ru own.agent	4 12 0 -15 0
pair next: voice.ru ru.agent	11 8 -1 -3 -15
pair next: voice.ru ru.of	19 -23 8 -12 -35
pair next: voice.ru ua.agent	-23 -4 -3 17 5
pair next: voice.ru ua.of	-18 34 -3 -3 -25
pair next: voice.ru ua.to	31 -20 -3 -4 -8
pair next: voice.ru verb.future	-15 15 -6 -8 -13
pair next: voice.ru verb.held_exchange	33 -21 -3 -7 -20
pair next: voice.ru verb.noun	-15 -15 25 -3 -14
pair next: voice.ru verb.other	-27 25 -3 -3 -4
pair next: voice.ru view.ru	-24 -2 -1 35 -13
pair next: voice.ru voice.ru	33 -8 -12 -22 -27
pair next: voice.ru voice.ua	20 -18 22 -17 -1
pair next: voice.ua adj.modifier	-19 -22 21 5 -25
pair next: voice.ua adj.wounded	2 -10 -1 -20 25
pair next: voice.ua category	2 0 -3 17 -17
pair next: voice.ua country	5 15 -15 9 -13
pair next: voice.ua cue.agreed	-15 15 -2 -1 -3
pair next: voice.ua cue.agreement	-36 41 -3 -2 -4
pair next: voice.ua cue.already	0 -5 -13 6 12
pair next: voice.ua cue.captured	-23 0 -2 -4 29
pair next: voice.ua cue.claims	21 31 -41 -35 -35
pair next: voice.ua cue.completed	-22 -8 -3 32 -4
pair next: voice.ua cue.footage	-23 -18 8 38 -43
pair next: voice.ua cue.held	-1 0 0 11 -10
pair next: voice.ua cue.in_captivity	-5 -1 0 11 -6
pair next: voice.ua cue.mediated	-15 33 -29 -27 -22
pair next: voice.ua cue.name	20 -2 -7 -13 -15
pair next: voice.ua cue.of_whole	25 -1 -12 -13 -13
pair next: voice.ua cue.planned	-15 -26 -14 -20 25
pair next: voice.ua cue.relative	-15 -22 24 -17 -19
pair next: voice.ua cue.since	-2 -2 -1 16 -13
pair next: voice.ua cue.span	0 12 -10 -8 3
pair next: voice.ua cue.thanks	6 0 -1 -1 -4
pair next: voice.ua cue.today	23 9 -4 7 -40
pair next: voice.ua cue.venue	-13 26 -3 0 -10
pair next: voice.ua cue.year	0 -1 -5 14 -7
pair next: voice.ua cue.yesterday	-14 -1 15 -1 -20
pair next: voice.ua noun.branch	11 -15 -2 0 12
pair next: voice.ua noun.civilian	6 0 -6 -1 0
pair next: voice.ua noun.exchange	28 9 -35 -52 -18
pair next: voice.ua noun.family	-15 2 -5 -8 2
pair next: voice.ua noun.military	17 -14 -26 -4 11
pair next: voice.ua noun.other	-12 -14 -20 11 -1
pair next: voice.ua noun.people	27 -41 -17 -9 7
pair next: voice.ua own.agent	-11 -20 -15 19 -28
pair next: voice.ua own.of	-19 -7 -8 -11 21
pair next: voice.ua ru.agent	-13 4 -2 25 -16
pair next: voice.ua ru.of	-15 -3 -14 15 -3
pair next: voice.ua ua.agent	-53 26 -14 29 -22
pair next: voice.ua ua.of	0 4 -23 7 -15
pair next: voice.ua ua.to	-15 0 15 0 -1
pair next: voice.ua verb.bring	-1 3 -21 2 7
pair next: voice.ua verb.come	15 17 -24 -2 -17
pair next: voice.ua verb.future	-4 -17 13 -15 10
pair next: voice.ua verb.get	7 -7 14 -5 -16
pair next: voice.ua verb.give	16 1 -14 0 -3
pair next: voice.ua verb.held_exchange	22 -2 -8 -2 -10
pair next: voice.ua verb.noun	-1 -13 6 -11 14
pair next: voice.ua verb.other	-15 -15 -7 -3 37
pair next: voice.ua verb.swap	22 -8 -17 -8 -22
pair next: voice.ua voice.ru	27 -14 -15 -14 -1
pair next: voice.ua voice.ua	6 -40 12 -25 -5
party media	-6 -16 21 -21 -8
party mediator	-18 -34 -7 8 21
party ru	-22 4 -14 -10 19
party ua	-12 -8 -44 -20 21
ruled announcement	-47 32 -11 -8 -33
ruled follow_up	-82 -24 55 -28 -5
ruled irrelevant	-58 -32 -12 -12 53
ruled report	48 -20 -33 -31 -29
ruled statement	-50 -17 -21 38 -23
sentences 1	11 -21 -90 -57 54
sentences 2	-15 -22 -21 -20 21
sentences 3	-5 -12 -10 -6 -4
sentences 4	-1 2 7 -24 -19
sentences 5	-16 -4 -22 -20 15
sentences 6	-16 13 18 5 -29
side cumulative agent	-29 -7 -2 32 -5
side cumulative both	-3 9 -16 11 -28
side cumulative direction	-45 -33 -12 48 24
side cumulative formula	-4 -26 31 0 -7
side cumulative null	2 0 -14 14 -30
side cumulative phrase	-1 -50 6 8 -30
side cumulative return	-15 -13 0 15 0
side cumulative view	-15 -9 -20 5 0
side dropped agent	5 -2 -10 -13 0
side dropped both	14 10 -20 -21 6
side dropped direction	-5 -32 -32 -15 31
side dropped formula	-22 7 -20 -12 4
side dropped null	-14 -20 7 -24 1
side dropped phrase	-9 1 3 -69 18
side dropped return	17 -1 -1 1 -18
side dropped view	-36 3 -23 7 9
side figure agent	13 2 -2 -7 -6
side figure both	13 -12 -12 -11 -6
side figure direction	28 -3 -20 -16 -21
side figure formula	38 -33 -22 -10 -27
side figure phrase	24 -8 -7 -10 -12
side figure return	6 -1 -1 -1 -4
side figure view	7 2 -9 8 -9
side held both	-13 -15 -12 -8 16
side held direction	9 -15 -15 14 -6
side held phrase	-14 -3 -15 40 -35
side held view	27 -16 -34 3 -2
side part agent	-4 -7 16 -5 -14
side part direction	-8 -1 -27 9 17
side part null	-11 -2 15 -1 -8
side part phrase	15 -3 -5 -10 9
side part view	-14 23 -21 11 4
side planned agent	-15 12 -2 -10 17
side planned both	-1 -14 -1 15 -13
side planned direction	-17 17 -9 -17 35
side planned formula	-3 13 -43 -50 5
side planned null	3 -7 -28 7 5
side planned phrase	-4 20 -2 -5 -9
side planned view	-3 4 -16 -10 15
side recap agent	-2 -1 -23 -1 25
side recap both	-15 -5 -3 -3 15
side recap direction	-29 -1 25 -16 9
side recap formula	0 -12 2 -12 -1
side recap null	14 -27 -16 0 -8
side recap phrase	-33 -9 19 -17 8
side recap view	-44 10 -22 13 17
tag any: adj.dead	-15 -16 4 -6 -11
tag any: adj.freed	-8 -16 23 -12 -18
tag any: adj.modifier	-11 -21 11 -5 3
tag any: adj.wounded	-13 11 -26 -28 16
tag any: category	-9 -20 18 -9 -15
tag any: country	-9 -7 -7 -7 -3
tag any: cue.agreed	-39 26 -27 2 -16
tag any: cue.agreement	8 -14 6 -1 -14
tag any: cue.all	-3 3 32 -24 -6
tag any: cue.all_civilians	39 -8 -15 -15 -25
tag any: cue.already	-16 -1 7 0 -14
tag any: cue.among	-16 -13 30 -8 -43
tag any: cue.anniversary	-36 -11 23 -45 23
tag any: cue.arrived	-12 -29 51 -19 -52
tag any: cue.border	44 -31 -38 -27 -1
tag any: cue.born	10 -25 -41 -16 31
tag any: cue.called_off	-49 38 -20 -27 -19
tag any: cue.captivity	-24 5 -22 6 18
tag any: cue.captured	-20 -22 -24 -25 38
tag any: cue.claims	-14 13 -9 4 -51
tag any: cue.completed	-2 -16 6 -17 -23
tag any: cue.count	-21 9 -38 0 3
tag any: cue.crime	-36 -18 -51 8 47
tag any: cue.denied	-46 26 -9 -4 -38
tag any: cue.deported	15 -15 -36 -8 19
tag any: cue.died	19 -1 -8 -12 -4
tag any: cue.each	11 -6 -6 -13 -55
tag any: cue.evacuation	-41 -40 -48 -41 70
tag any: cue.ever_captured	-19 4 -19 -9 23
tag any: cue.film	-34 -26 49 1 -22
tag any: cue.footage	-46 -40 64 -12 -22
tag any: cue.good_news	11 11 8 -21 -14
tag any: cue.held	-41 -31 -21 42 -15
tag any: cue.in_captivity	-17 -4 -26 6 6
tag any: cue.in_return	0 -31 -21 -34 47
tag any: cue.included	-11 -24 13 -45 -2
tag any: cue.local	-49 -19 50 -59 -5
tag any: cue.mediated	20 -19 -37 2 -17
tag any: cue.missing	-8 -63 -60 16 27
tag any: cue.money	-33 -10 3 -25 32
tag any: cue.month	-14 1 -21 -4 2
tag any: cue.name	5 -29 10 -23 -9
tag any: cue.nth	39 -11 -24 -18 -7
tag any: cue.of_whole	-15 -19 14 -13 -1
tag any: cue.of_year	-29 -15 2 17 2
tag any: cue.on_shield	49 -11 -24 -26 -44
tag any: cue.one_sided	10 -8 -18 -5 -64
tag any: cue.other_exchange	-62 -21 -56 -21 75
tag any: cue.other_return	-41 -22 12 -40 43
tag any: cue.other_war	-63 -56 -38 -16 78
tag any: cue.outside	-1 -21 -11 17 -13
tag any: cue.parcel	-36 -52 -11 -21 52
tag any: cue.part	-10 -13 -7 -14 -4
tag any: cue.planned	-45 58 -50 -37 -14
tag any: cue.postponed	-29 49 -61 -18 -4
tag any: cue.ready	-37 38 -25 -4 5
tag any: cue.recap	-61 -21 47 -5 -9
tag any: cue.record	7 -19 8 -8 -5
tag any: cue.relative	-29 -11 26 -6 0
tag any: cue.repatriation	-12 -35 7 9 -18
tag any: cue.reunion	13 29 -29 -15 -27
tag any: cue.review	-49 -11 22 28 -37
tag any: cue.same_number	10 -17 -41 -27 20
tag any: cue.since	-32 -37 -18 45 8
tag any: cue.span	2 -29 22 8 -42
tag any: cue.stage	18 -7 -31 -21 -40
tag any: cue.thanks	15 -34 8 -27 -25
tag any: cue.third	-46 -36 -56 -19 57
tag any: cue.to_date	-39 8 -26 57 -28
tag any: cue.today	34 -18 -10 -26 -28
tag any: cue.total	22 -32 -7 -39 -17
tag any: cue.training	-21 -49 -16 -12 43
tag any: cue.transit	12 -16 10 -37 -7
tag any: cue.unfinished	-56 -6 55 10 -23
tag any: cue.unit	12 -27 0 -24 -6
tag any: cue.venue	-38 23 -27 -22 -8
tag any: cue.visit	-24 -28 52 -26 -25
tag any: cue.year	-16 -12 -38 29 -10
tag any: cue.yesterday	-7 -39 69 -44 -58
tag any: foe.agent	13 -23 4 -28 9
tag any: foe.from	21 -7 -15 9 -21
tag any: foe.of	2 -29 -20 -14 -3
tag any: foe.to	19 -53 -27 3 16
tag any: noun.body	-14 -30 3 -22 6
tag any: noun.branch	-8 -34 13 -31 11
tag any: noun.child	-31 13 -31 -11 -3
tag any: noun.civilian	1 -32 -1 26 -29
tag any: noun.exchange	-20 19 8 -26 -36
tag any: noun.family	-33 -6 -4 -3 6
tag any: noun.foreigner	-23 -10 -25 -12 27
tag any: noun.man	9 -23 4 -7 -26
tag any: noun.military	11 -28 -16 2 -16
tag any: noun.other	-22 -12 -9 -7 26
tag any: noun.people	-15 -12 -5 5 3
tag any: noun.rank	-19 -13 -25 2 35
tag any: noun.soldier	18 -47 -14 14 -23
tag any: noun.woman	-1 -12 -33 0 -7
tag any: own.agent	-13 -8 -22 19 -18
tag any: own.from	-26 7 -13 10 -9
tag any: own.of	-3 -37 2 -1 -3
tag any: own.to	-3 -15 2 -2 -31
tag any: qualifier.approx	-37 -21 18 2 1
tag any: qualifier.at_least	-11 7 -6 22 -30
tag any: qualifier.at_most	-12 -6 3 -32 3
tag any: qualifier.more_than	-14 -10 -14 41 4
tag any: ru.agent	-4 3 -36 -8 -28
tag any: ru.from	-15 -35 -13 28 -26
tag any: ru.of	-17 4 -19 12 -19
tag any: ru.to	-1 -41 -23 -40 16
tag any: ua.agent	-2 -6 -25 6 -33
tag any: ua.from	15 -14 -6 -21 -24
tag any: ua.of	8 -11 -11 -12 -23
tag any: ua.to	17 -42 -21 -12 -14
tag any: verb.bring	4 -28 -6 19 -22
tag any: verb.come	6 -26 2 -45 3
tag any: verb.future	-39 33 -32 -9 -10
tag any: verb.get	15 -20 -25 -26 -9
tag any: verb.give	10 -27 -22 -11 0
tag any: verb.held_exchange	35 -41 -6 -14 -18
tag any: verb.home	25 -22 -15 -19 -23
tag any: verb.managed	-6 -26 -15 21 -38
tag any: verb.noun	-14 15 18 -44 -25
tag any: verb.other	-46 -5 24 -22 23
tag any: verb.swap	3 -13 -32 -32 13
tag any: verb.will	-41 53 -19 -36 -18
tag any: view.ru	7 -23 -5 -11 4
tag any: view.ua	16 -24 -9 -2 -5
tag any: voice.ru	-37 12 4 -31 -17
tag any: voice.ua	-39 11 -38 13 -28
tag early: adj.dead	23 -12 -42 -26 14
tag early: adj.freed	6 -20 11 11 -56
tag early: adj.modifier	-13 -11 18 -2 -1
tag early: adj.wounded	30 -13 -18 -40 8
tag early: category	19 -25 18 -26 -25
tag early: country	-15 -10 -9 -10 1
tag early: cue.agreed	-16 30 -49 -2 -27
tag early: cue.agreement	-5 3 -31 -10 -16
tag early: cue.all	5 -19 -7 -10 19
tag early: cue.all_civilians	26 0 -11 -3 -26
tag early: cue.already	0 -7 29 -29 -39
tag early: cue.among	3 -6 10 -4 -50
tag early: cue.anniversary	-10 2 -22 -7 11
tag early: cue.border	4 -11 -22 -22 8
tag early: cue.born	30 -17 -8 -6 -9
tag early: cue.called_off	-19 -3 -5 -21 -12
tag early: cue.captivity	-4 -17 -26 -22 10
tag early: cue.captured	-1 1 -53 -23 19
tag early: cue.claims	-14 14 -22 26 -32
tag early: cue.completed	12 -15 12 8 -36
tag early: cue.count	-2 7 -19 -9 -14
tag early: cue.crime	5 1 -20 -2 14
tag early: cue.denied	12 14 5 -19 -44
tag early: cue.deported	35 -51 -46 -31 32
tag early: cue.died	13 0 -2 -11 -3
tag early: cue.each	14 5 -5 -39 -43
tag early: cue.evacuation	-22 -17 -29 -50 50
tag early: cue.ever_captured	-9 7 -17 -3 8
tag early: cue.film	8 -18 11 -19 -4
tag early: cue.footage	-7 -44 58 -44 -40
tag early: cue.good_news	21 -16 24 -18 -29
tag early: cue.held	-24 -7 -36 34 -31
tag early: cue.in_captivity	11 -39 -29 2 -21
tag early: cue.in_return	20 -8 -37 -25 2
tag early: cue.included	4 -11 0 -36 -12
tag early: cue.local	-20 -33 26 -27 -3
tag early: cue.mediated	17 -11 -18 -42 -16
tag early: cue.missing	-5 -12 -48 -12 39
tag early: cue.money	-37 -15 -8 -23 25
tag early: cue.month	22 -13 -35 -21 34
tag early: cue.name	8 0 -1 -2 -4
tag early: cue.nth	31 -2 -17 -13 -1
tag early: cue.of_whole	-5 -27 5 -19 -3
tag early: cue.of_year	-1 3 -8 11 -19
tag early: cue.on_shield	31 -1 -14 -5 -12
tag early: cue.one_sided	46 -19 -17 -34 -30
tag early: cue.other_exchange	-11 -10 -27 -19 18
tag early: cue.other_return	-36 -46 16 -18 29
tag early: cue.other_war	-18 -21 -15 -21 22
tag early: cue.outside	17 0 -14 8 -29
tag early: cue.parcel	-15 -19 0 -1 17
tag early: cue.part	-3 -23 -22 -8 19
tag early: cue.planned	-1 17 -28 -34 1
tag early: cue.postponed	-26 28 -14 -9 -35
tag early: cue.ready	-6 5 -2 2 -12
tag early: cue.recap	-27 -5 9 -24 8
tag early: cue.record	4 10 -21 -15 -14
tag early: cue.relative	8 -6 3 -36 -10
tag early: cue.repatriation	-32 4 6 3 -6
tag early: cue.reunion	26 24 -66 -12 -30
tag early: cue.review	-1 -1 -11 -14 16
tag early: cue.same_number	15 -17 -24 -15 7
tag early: cue.since	-12 1 -39 29 -14
tag early: cue.span	20 11 14 6 -57
tag early: cue.stage	11 -27 -10 0 -17
tag early: cue.thanks	44 -7 -35 -31 2
tag early: cue.third	-43 -33 -29 -7 46
tag early: cue.to_date	-19 10 -10 10 -22
tag early: cue.today	8 -50 -1 -21 14
tag early: cue.total	24 -41 3 -39 -24
tag early: cue.training	-13 -33 -20 -11 27
tag early: cue.transit	2 -13 -29 -31 1
tag early: cue.unfinished	-17 8 8 -15 -17
tag early: cue.unit	16 -4 -30 -28 9
tag early: cue.venue	-23 -19 12 -24 20
tag early: cue.visit	-9 -43 37 -45 -20
tag early: cue.year	-5 -1 -22 4 -5
tag early: cue.yesterday	-8 -40 53 -40 -53
tag early: foe.agent	16 -16 2 -40 -9
tag early: foe.from	8 6 -9 17 -19
tag early: foe.of	15 -8 -46 16 -9
tag early: foe.to	41 -16 -33 -28 -24
tag early: noun.body	10 -5 -22 -41 20
tag early: noun.branch	-7 -17 -2 -21 -13
tag early: noun.child	2 -7 -10 -21 -10
tag early: noun.civilian	-7 -31 -18 15 -25
tag early: noun.exchange	-8 -8 13 2 -36
tag early: noun.family	-19 8 -12 -6 2
tag early: noun.foreigner	-16 5 -11 -11 0
tag early: noun.man	10 -15 -1 -4 -18
tag early: noun.military	17 -25 -19 -7 -28
tag early: noun.other	-12 2 -17 -24 35
tag early: noun.people	0 -21 -10 2 -26
tag early: noun.rank	-25 -6 -23 -6 38
tag early: noun.soldier	16 -11 -18 21 -38
tag early: noun.woman	-8 -10 -36 -12 4
tag early: own.agent	14 -8 -33 11 -38
tag early: own.from	-12 -64 -8 -24 28
tag early: own.of	17 -18 -7 -8 -29
tag early: own.to	-21 -5 9 -7 -41
tag early: qualifier.approx	-24 -2 -5 -5 -13
tag early: qualifier.at_least	-11 -34 -8 -8 5
tag early: qualifier.at_most	-17 14 -3 -9 -7
tag early: qualifier.more_than	-15 -2 -26 22 9
tag early: ru.agent	-7 -1 -20 -3 -32
tag early: ru.from	2 -51 -7 10 -7
tag early: ru.of	-21 7 -14 9 -28
tag early: ru.to	29 -10 -36 1 -23
tag early: ua.agent	-8 6 -1 6 -44
tag early: ua.from	-28 2 -17 10 2
tag early: ua.of	0 -1 -11 -23 -18
tag early: ua.to	44 -23 -19 -19 -61
tag early: verb.bring	-8 -1 -32 19 -21
tag early: verb.come	-11 -23 18 -21 -13
tag early: verb.future	-20 24 -27 -23 -24
tag early: verb.get	23 -7 -28 -11 -4
tag early: verb.give	9 -32 -7 -8 -8
tag early: verb.held_exchange	12 -20 4 4 -17
tag early: verb.home	-9 -9 -29 -9 -11
tag early: verb.managed	-10 9 -29 16 -11
tag early: verb.noun	3 33 -65 -22 -20
tag early: verb.other	-31 -19 31 -9 7
tag early: verb.swap	9 -30 -31 -1 -4
tag early: verb.will	-42 30 -28 -4 -15
tag early: view.ru	19 -33 -24 -22 6
tag early: view.ua	26 -23 -12 -19 -16
tag early: voice.ru	8 -6 10 -69 -26
tag early: voice.ua	-1 15 -27 -10 -56
tag first: adj.dead	19 -19 9 -39 -42
tag first: adj.freed	-5 -31 13 -22 -8
tag first: adj.modifier	1 -27 7 -9 -19
tag first: adj.wounded	-28 17 -32 11 22
tag first: category	-56 -13 -12 16 23
tag first: country	-31 7 -11 -21 8
tag first: cue.agreed	-22 -5 10 -7 -12
tag first: cue.agreement	1 -21 4 2 -15
tag first: cue.all	-10 10 5 -31 -22
tag first: cue.all_civilians	26 -8 -6 -13 -1
tag first: cue.already	-9 -28 -10 36 -7
tag first: cue.among	-34 -14 37 -14 -10
tag first: cue.anniversary	-31 -12 33 -37 -25
tag first: cue.arrived	-30 -30 55 -16 -53
tag first: cue.border	56 -17 -32 -13 -6
tag first: cue.born	-14 -6 -56 2 31
tag first: cue.called_off	-61 52 -21 -53 4
tag first: cue.captivity	6 -10 -23 -7 7
tag first: cue.captured	-24 -44 -21 -37 54
tag first: cue.claims	-10 -3 14 -20 -50
tag first: cue.completed	10 -21 -4 -29 -16
tag first: cue.count	-24 8 -26 -9 15
tag first: cue.crime	-26 -51 -44 18 53
tag first: cue.denied	-83 48 -8 -9 -19
tag first: cue.deported	-12 5 -13 31 -12
tag first: cue.died	13 -1 -7 -4 -1
tag first: cue.each	16 -5 -10 -31 -27
tag first: cue.evacuation	-49 -29 -31 -47 61
tag first: cue.ever_captured	-33 -3 -13 -8 38
tag first: cue.film	-58 -11 71 -27 -45
tag first: cue.footage	-47 -6 48 -16 -30
tag first: cue.good_news	29 22 -39 -33 6
tag first: cue.held	-51 -23 -42 58 -9
tag first: cue.in_captivity	-8 12 -18 10 -60
tag first: cue.in_return	-32 -32 -19 -20 30
tag first: cue.included	-15 -28 26 -55 2
tag first: cue.local	-49 -13 47 -42 -12
tag first: cue.mediated	20 -45 -20 18 -20
tag first: cue.missing	-32 -34 -2 54 -2
tag first: cue.money	-21 -32 -20 -22 35
tag first: cue.month	-19 -17 19 -14 10
tag first: cue.name	-5 -28 15 -16 -1
tag first: cue.nth	15 -12 -7 -6 -8
tag first: cue.of_whole	-10 -13 8 5 -12
tag first: cue.of_year	-34 -27 1 36 -34
tag first: cue.on_shield	65 -13 -18 -25 -40
tag first: cue.one_sided	69 -9 -15 -57 -54
tag first: cue.other_exchange	-54 -25 -56 -27 69
tag first: cue.other_return	-25 -26 -12 -31 40
tag first: cue.other_war	-63 -46 -74 -28 83
tag first: cue.outside	-4 -18 -12 17 -12
tag first: cue.parcel	-27 -46 -12 -21 43
tag first: cue.part	-5 -20 15 -20 -29
tag first: cue.planned	-96 70 -46 -41 17
tag first: cue.postponed	-22 26 -30 -33 7
tag first: cue.ready	-37 25 -22 11 9
tag first: cue.recap	-102 -7 71 -30 3
tag first: cue.record	18 -30 -2 1 -5
tag first: cue.relative	-37 -16 41 -31 -16
tag first: cue.repatriation	42 -51 18 -39 -33
tag first: cue.reunion	9 0 -59 -31 5
tag first: cue.review	-49 -10 23 30 -43
tag first: cue.same_number	-10 -2 -13 -7 12
tag first: cue.since	-60 -34 -24 44 28
tag first: cue.span	17 -30 2 -30 -10
tag first: cue.stage	32 -12 -54 -13 -32
tag first: cue.thanks	-8 -44 38 -41 -19
tag first: cue.third	-67 -18 -50 -18 63
tag first: cue.to_date	-57 -8 -24 63 -37
tag first: cue.today	30 0 -7 -43 -30
tag first: cue.total	-39 -11 -46 59 3
tag first: cue.training	-40 -20 8 -6 33
tag first: cue.transit	10 -38 29 -13 -6
tag first: cue.unfinished	-56 -30 64 -18 -30
tag first: cue.unit	-23 0 8 6 -15
tag first: cue.venue	-43 40 -30 -19 -5
tag first: cue.visit	-39 -36 8 -19 9
tag first: cue.year	-47 0 -49 53 -29
tag first: cue.yesterday	-5 -22 44 -32 -61
tag first: foe.agent	-15 -75 -20 -66 65
tag first: foe.from	15 -13 -8 -6 -6
tag first: foe.of	19 -20 -24 -34 17
tag first: foe.to	22 -15 -20 10 -18
tag first: noun.body	8 -25 16 -34 -35
tag first: noun.branch	-20 -17 30 -38 5
tag first: noun.child	-1 -40 -16 4 -4
tag first: noun.civilian	-6 -19 2 19 -22
tag first: noun.exchange	1 19 -5 -48 -29
tag first: noun.family	-4 -24 -5 -31 23
tag first: noun.foreigner	-15 -19 11 8 -1
tag first: noun.man	-6 -14 -2 -21 2
tag first: noun.military	32 -34 -18 -22 -10
tag first: noun.other	-59 3 -10 15 11
tag first: noun.people	2 -17 -5 -12 1
tag first: noun.rank	-2 -7 -5 -4 -34
tag first: noun.soldier	22 -42 -14 -9 -17
tag first: noun.woman	7 8 -21 22 -45
tag first: own.agent	-31 -39 -7 13 21
tag first: own.from	14 -8 -5 -15 14
tag first: own.of	-2 -32 7 -6 -15
tag first: own.to	27 -32 -34 -5 -27
tag first: qualifier.approx	-24 -29 11 13 1
tag first: qualifier.at_least	-13 13 -12 45 -43
tag first: qualifier.at_most	3 -44 -7 -14 5
tag first: qualifier.more_than	-32 -28 9 31 -13
tag first: ru.agent	14 -19 -34 -11 -9
tag first: ru.from	31 -28 -66 4 -13
tag first: ru.of	4 -29 -11 -11 4
tag first: ru.to	11 -41 -12 -48 22
tag first: ua.agent	-5 -15 -37 6 -10
tag first: ua.from	32 -22 -10 -23 -46
tag first: ua.of	-6 -14 -7 -12 -12
tag first: ua.to	11 -34 -30 0 -4
tag first: verb.bring	48 -51 -1 -8 -33
tag first: verb.come	17 -29 18 -61 -22
tag first: verb.future	-64 52 -14 -26 -17
tag first: verb.get	25 -31 -1 -18 -23
tag first: verb.give	32 -30 -36 -12 12
tag first: verb.held_exchange	41 -42 -15 -41 -1
tag first: verb.home	59 -25 -35 -30 -29
tag first: verb.managed	6 -53 0 8 -20
tag first: verb.noun	-13 -16 28 -24 -16
tag first: verb.other	-68 -12 -19 -7 53
tag first: verb.swap	17 -9 -18 -54 6
tag first: verb.will	-28 66 -7 -31 -38
tag first: view.ru	-14 -9 -2 15 -6
tag first: view.ua	-5 -24 -4 2 -11
tag first: voice.ru	-42 25 1 -2 -32
tag first: voice.ua	-50 -1 -2 -5 -4
tag late: adj.dead	-20 -1 -3 9 -13
tag late: adj.freed	-4 1 -10 11 -9
tag late: adj.modifier	-5 -5 -18 -7 -11
tag late: adj.wounded	3 3 -1 -16 3
tag late: category	14 8 -45 -3 -36
tag late: country	38 -5 -28 -15 -41
tag late: cue.agreed	-24 47 -26 4 -3
tag late: cue.agreement	-8 19 -1 2 -11
tag late: cue.all	3 -15 24 -28 -25
tag late: cue.already	-6 20 -12 -34 -1
tag late: cue.among	27 -2 -25 -3 -7
tag late: cue.anniversary	-5 -3 -15 -15 16
tag late: cue.arrived	15 0 -9 -15 0
tag late: cue.border	13 -13 -1 0 -4
tag late: cue.born	-8 -9 -23 4 17
tag late: cue.called_off	-7 48 -38 3 -31
tag late: cue.captivity	-31 18 -20 12 10
tag late: cue.captured	-16 -30 -19 10 25
tag late: cue.claims	-10 -9 -11 -34 26
tag late: cue.completed	-15 8 -25 -25 8
tag late: cue.count	28 -13 -15 -22 -35
tag late: cue.crime	-23 -7 -21 25 6
tag late: cue.denied	-37 8 9 -2 -13
tag late: cue.deported	1 10 -17 -1 -7
tag late: cue.each	-20 -1 -8 20 -32
tag late: cue.evacuation	-17 -29 -18 27 17
tag late: cue.ever_captured	4 -2 -1 -5 -3
tag late: cue.film	-21 -13 -7 23 -1
tag late: cue.footage	-31 -27 21 20 -9
tag late: cue.good_news	-4 -5 -1 20 -4
tag late: cue.held	-26 -30 18 -2 6
tag late: cue.in_captivity	-24 13 -7 -24 23
tag late: cue.in_return	-21 6 -9 -27 15
tag late: cue.included	4 6 -20 19 -29
tag late: cue.local	-14 -12 16 -10 5
tag late: cue.mediated	27 -5 -30 -9 -31
tag late: cue.missing	18 -46 -30 22 -41
tag late: cue.money	-23 8 19 -10 1
tag late: cue.month	-30 16 -6 13 -30
tag late: cue.name	14 -1 -6 -10 -9
tag late: cue.of_whole	-21 -3 11 -24 -13
tag late: cue.of_year	-22 -30 6 -5 6
tag late: cue.on_shield	22 0 0 -22 -7
tag late: cue.one_sided	-32 5 -10 21 -7
tag late: cue.other_exchange	-22 -6 -9 11 17
tag late: cue.other_return	3 -5 -22 -30 6
tag late: cue.other_war	-17 -29 13 12 4
tag late: cue.outside	2 -21 6 4 9
tag late: cue.part	-1 -1 -11 -4 -16
tag late: cue.planned	-2 35 -33 -7 -35
tag late: cue.postponed	-11 47 -41 -10 10
tag late: cue.ready	-20 54 -33 -28 -2
tag late: cue.recap	8 -28 -37 11 -9
tag late: cue.record	-22 -16 43 -2 -14
tag late: cue.relative	-28 -6 3 21 1
tag late: cue.repatriation	-20 -11 0 13 -6
tag late: cue.reunion	-17 14 -2 4 -16
tag late: cue.same_number	12 -3 -15 -12 8
tag late: cue.since	0 -6 9 4 -29
tag late: cue.span	-22 -14 -21 8 5
tag late: cue.stage	-3 33 -4 -31 -16
tag late: cue.thanks	17 -32 3 -10 -36
tag late: cue.third	27 -15 -2 -3 -15
tag late: cue.to_date	3 13 -15 5 -30
tag late: cue.today	-6 20 -36 -14 -10
tag late: cue.total	25 0 1 -65 -1
tag late: cue.training	1 -34 -29 -5 32
tag late: cue.transit	20 6 -23 -30 -9
tag late: cue.unfinished	-16 -13 16 15 -16
tag late: cue.unit	5 -18 12 -12 -10
tag late: cue.venue	17 6 -4 -2 -44
tag late: cue.visit	-18 5 27 -11 -11
tag late: cue.year	15 -38 -1 -18 14
tag late: cue.yesterday	-21 12 10 -10 -17
tag late: foe.agent	-22 17 12 -12 -7
tag late: foe.of	-14 2 6 -5 -2
tag late: foe.to	-9 -38 -6 -15 28
tag late: noun.body	-31 -1 -28 2 20
tag late: noun.branch	24 -18 -28 -15 4
tag late: noun.child	-45 38 -52 -7 -8
tag late: noun.civilian	2 -2 3 -5 -21
tag late: noun.exchange	3 16 -16 -13 -17
tag late: noun.family	-4 -19 -2 14 -11
tag late: noun.foreigner	-5 -6 -37 -8 19
tag late: noun.man	-6 -15 29 -4 -6
tag late: noun.military	0 -16 -3 20 -15
tag late: noun.other	-28 -9 17 -3 -10
tag late: noun.people	7 2 -21 4 -34
tag late: noun.rank	13 -7 -15 -9 9
tag late: noun.soldier	-3 -4 -16 -9 11
tag late: noun.woman	8 -8 5 11 -24
tag late: own.agent	5 8 -7 -31 -17
tag late: own.from	-11 18 -3 13 -26
tag late: own.of	-6 -1 -25 -8 9
tag late: own.to	-16 -27 16 -7 12
tag late: qualifier.approx	-5 -28 -13 13 -12
tag late: qualifier.at_least	-15 14 0 10 -15
tag late: qualifier.at_most	21 -15 0 -15 1
tag late: qualifier.more_than	32 11 -22 -8 -4
tag late: ru.agent	-34 4 -15 18 -6
tag late: ru.from	-21 9 5 15 -30
tag late: ru.of	4 -11 6 10 -16
tag late: ru.to	14 -15 -10 -23 -6
tag late: ua.agent	-1 20 -18 -9 -34
tag late: ua.from	-15 15 -3 -9 7
tag late: ua.of	13 -10 -12 15 -42
tag late: ua.to	-3 0 3 -49 18
tag late: verb.bring	-10 5 -4 -23 -1
tag late: verb.come	-22 9 -38 3 16
tag late: verb.future	-15 12 -20 3 -3
tag late: verb.get	-12 12 -19 -44 15
tag late: verb.give	-11 12 -5 1 -10
tag late: verb.held_exchange	11 -3 -15 21 -10
tag late: verb.home	-7 -24 6 -11 -8
tag late: verb.managed	10 13 -16 -3 -15
tag late: verb.noun	14 26 -10 -38 -11
tag late: verb.other	-8 -8 4 -1 8
tag late: verb.swap	-29 8 -28 -1 25
tag late: verb.will	10 18 -10 -34 -3
tag late: view.ru	25 -10 -27 -15 -13
tag late: view.ua	17 -3 -25 -7 3
tag late: voice.ru	-24 24 10 -13 0
tag late: voice.ua	7 3 -36 17 -32
verb cumulative bring done	-50 0 -23 41 -6
verb cumulative bring not done	-1 0 0 -11 11
verb cumulative come done	-23 -11 4 3 27
verb cumulative get done	-24 -13 -4 17 -7
verb cumulative give done	-9 -36 -7 23 -20
verb cumulative held_exchange done	-19 4 -8 -4 38
verb cumulative home done	-1 -3 10 12 -26
verb cumulative list done	-3 -15 15 0 -1
verb cumulative swap done	11 -23 1 9 -28
verb dropped bring done	-2 3 -15 15 -13
verb dropped bring not done	-8 -19 12 -26 4
verb dropped come done	8 -14 -11 -17 9
verb dropped get done	-13 19 -23 -10 3
verb dropped give done	5 3 -12 -9 16
verb dropped held_exchange done	-22 -5 14 2 9
verb dropped home done	-11 -2 -24 -41 33
verb dropped list done	28 -13 -11 9 -23
verb dropped swap done	-15 -14 -4 -3 16
verb figure bring done	15 -1 -12 -15 -12
verb figure come done	33 -4 -17 -6 -21
verb figure get done	10 -5 -18 -11 -3
verb figure give done	9 0 -14 -4 0
verb figure held_exchange done	27 -11 -8 -2 -21
verb figure home done	8 -3 7 -11 -3
verb figure list done	4 -5 4 -8 -1
verb figure swap done	8 9 -2 -2 -13
verb held bring not done	-11 -15 -9 -6 15
verb part bring done	-9 12 -7 -9 13
verb part come done	-6 -2 9 -32 21
verb part get done	-1 -2 17 -7 -16
verb part give done	-14 0 0 14 -1
verb part held_exchange done	15 -1 -6 0 -14
verb part home done	35 -4 -22 13 -27
verb part list done	16 -1 -14 0 -5
verb part swap done	-6 -2 -1 0 9
verb planned bring done	-19 21 -4 0 0
verb planned bring not done	-21 17 -21 12 -9
verb planned come done	8 -15 -15 -2 14
verb planned give done	-16 8 0 -13 19
verb planned held_exchange done	-9 -3 15 0 -4
verb planned held_exchange not done	-16 8 -1 -1 49
verb planned home not done	-15 15 0 -1 -2
verb planned swap done	-14 13 17 -15 -21
verb recap bring done	-28 -24 28 4 22
verb recap come done	-39 -25 15 13 29
verb recap get done	3 -1 5 -2 -5
verb recap give done	-18 -2 -26 -1 43
verb recap held_exchange done	-16 8 23 -13 -22
verb recap home done	9 -2 -1 -4 -1
verb recap swap done	-1 -3 18 0 -15
word word: a	-47 24 6 -18 4
word word: abduct	-1 -7 -3 -37 42
word word: abdull	-3 -8 -1 -3 3
word word: able	-4 -15 3 -14 9
word word: about	-25 6 2 5 4
word word: above	20 -13 -2 -13 -2
word word: abroad	0 -1 -5 -3 8
word word: abu	3 -16 -32 -16 5
word word: accept	-16 14 0 13 -15
word word: access	-26 -8 -22 -14 18
word word: accomp	-4 -14 -1 0 14
word word: accord	20 -26 -16 5 -16
word word: accuse	-22 32 -30 -42 -22
word word: across	-1 -15 -5 -7 15
word word: acted	22 0 0 -21 -1
word word: acting	5 0 0 -5 0
word word: action	-14 0 -29 -6 28
word word: added	-1 4 -3 9 -9
word word: additi	-13 16 -14 -13 -5
word word: addres	-19 0 -15 16 19
word word: admini	-19 0 28 -12 -39
word word: advanc	-7 0 15 -2 -14
word word: aerosp	19 -17 -12 -1 -1
word word: affair	-3 -2 -33 -15 5
word word: affirm	-15 13 -9 -2 17
word word: after	3 -46 49 -32 -51
word word: aftern	15 -1 -14 -9 -6
word word: afu	42 -16 -4 -18 -18
word word: again	-16 -11 -2 13 19
word word: agains	-28 -15 -19 -16 19
word word: aged	-1 17 -13 -10 -8
word word: agenci	-26 -1 -1 29 -9
word word: agency	-2 15 -4 -9 -15
word word: ago	-5 -9 5 -17 44
word word: agreed	-16 17 -35 -29 8
word word: agreem	16 3 -28 -14 -31
word word: ahead	25 -9 -8 -8 -8
word word: aid	15 -24 -10 14 -13
word word: aide	-4 15 -15 -16 -13
word word: air	10 17 -28 -20 -12
word word: airbor	-31 0 31 0 0
word word: aircra	-18 -6 -19 8 8
word word: airpor	-27 -12 -15 -2 31
word word: al	8 16 15 -1 -17
word word: alexan	11 -1 -4 -1 -5
word word: alike	13 0 -1 -11 -2
word word: all	-16 -2 -16 8 -27
word word: all-fo	-9 36 -18 -16 -19
word word: allowe	10 0 0 -14 8
word word: almost	27 -5 -19 -7 -14
word word: alone	-10 -15 -4 -14 13
word word: along	13 -5 -12 -14 12
word word: alread	-13 -18 37 -17 -18
word word: also	34 3 -1 -28 -8
word word: altoge	-15 -2 -6 15 -5
word word: always	-28 -10 -25 -23 28
word word: am	-8 11 -31 -32 4
word word: ambass	0 -1 13 3 -16
word word: ambula	-12 -15 2 -19 16
word word: americ	-16 -9 -16 -17 18
word word: among	-23 -16 -25 13 12
word word: amputa	15 -15 -8 -6 -5
word word: an	-3 4 -27 -27 -13
word word: and	-20 -13 5 4 3
word word: andrew	-15 0 -1 -2 15
word word: andriy	29 0 -15 -22 -16
word word: ankara	-29 -33 21 4 23
word word: announ	14 -11 -18 -22 -3
word word: anothe	25 -15 -22 -13 -6
word word: answer	9 19 -10 -7 -15
word word: anthem	-11 -3 30 -6 -23
word word: any	15 -11 -7 5 -3
word word: anyone	-13 -7 -10 3 14
word word: apart	10 0 0 -10 0
word word: apiece	30 -29 -2 -12 -20
word word: apple	-4 -3 20 -8 -19
word word: apprec	-8 -6 -16 0 25
word word: approa	-7 0 -12 0 17
word word: april	10 3 -25 -17 -22
word word: arab	3 -19 -19 -7 26
word word: arabia	-5 -26 2 -17 32
word word: are	3 -1 -17 -30 -3
word word: area	-28 47 -3 -14 10
word word: arithm	31 -4 -13 -3 -21
word word: armed	30 -5 -4 -13 -12
word word: armeni	-32 -17 -17 15 -5
word word: armour	-26 -23 -20 -12 36
word word: arms	-29 -8 -15 -3 22
word word: army	-13 -13 -24 -1 34
word word: around	15 11 -15 -7 -6
word word: arrang	15 -1 -3 -5 -7
word word: arrive	-14 18 -26 -17 30
word word: artill	-21 -6 -4 -6 31
word word: as	-6 10 -13 -21 -10
word word: ask	-12 12 -3 15 -42
word word: asked	-34 24 12 8 -8
word word: asking	16 -6 -2 0 -7
word word: assass	-15 0 -2 -2 15
word word: assaul	-7 -14 -1 -4 17
word word: assemb	-19 -21 12 21 -3
word word: assets	2 15 -10 -9 -16
word word: assist	-14 14 -15 -2 10
word word: at	-38 -2 22 3 -4
word word: attach	-15 15 -1 0 2
word word: attack	-19 -16 -22 -14 18
word word: attend	-1 -15 -9 7 15
word word: attent	12 -10 -6 -12 15
word word: aug	-16 -1 -2 16 -5
word word: august	-11 -13 -27 -41 33
word word: autumn	-19 28 -26 -3 23
word word: awards	-60 -6 -18 -10 72
word word: axios	-6 1 -17 -12 25
word word: azerba	-32 -17 -17 -2 30
word word: azov	-5 -16 -14 -15 14
word word: azovst	16 -37 -38 -25 30
word word: back	52 -52 -32 21 -27
word word: badly	6 5 14 -7 -15
word word: bag	-8 0 -15 -11 27
word word: bakhmu	16 -2 -16 -15 -3
word word: barrac	-21 0 -16 -13 22
word word: bars	15 0 -15 -1 -1
word word: be	-50 27 10 6 -23
word word: becaus	-15 18 -11 -1 14
word word: beds	-11 -2 -12 -3 20
word word: been	-44 54 -2 -7 -38
word word: before	-33 29 -2 -35 -30
word word: began	37 4 -18 -31 -37
word word: begin	-11 22 -14 -2 -13
word word: beginn	-22 -5 0 18 10
word word: behind	14 -30 -21 -2 33
word word: being	-16 14 -8 -23 11
word word: belaru	14 -31 -36 7 -6
word word: belgor	-20 4 -15 -9 12
word word: believ	-12 12 10 -14 -36
word word: belong	-17 -30 10 -18 1
word word: benefi	7 -1 0 -6 0
word word: berlin	-15 -16 -14 -3 16
word word: betwee	0 -41 -8 14 -3
word word: big	-20 20 15 -13 -18
word word: bigger	-6 21 0 0 -15
word word: bigges	-11 -2 15 -26 8
word word: bilate	-1 -31 -4 -3 31
word word: billio	-8 9 -21 11 -5
word word: bin	-18 10 33 -3 -23
word word: black	-4 0 14 -2 -13
word word: blamed	9 0 0 -8 0
word word: board	-28 0 25 14 -20
word word: boardi	-31 0 31 0 0
word word: bodies	-13 8 -1 -26 10
word word: body	-15 -8 -6 16 4
word word: bombs	-11 -15 -14 -13 15
word word: border	-11 -1 -20 -26 23
word word: borne	15 -2 0 -13 0
word word: boss	14 -13 -2 0 -5
word word: both	-8 -1 -4 -17 -6
word word: bout	-12 -10 -15 0 18
word word: box	-1 -13 -1 0 14
word word: boys	2 -4 19 -9 -19
word word: bread	12 -1 13 -15 -16
word word: breaki	22 -21 -1 -1 -6
word word: breakt	9 -1 0 -9 0
word word: briefe	-9 -1 -2 10 2
word word: brigad	-14 -4 -17 -23 27
word word: bring	10 -49 -10 19 -24
word word: bringi	30 -10 -1 -12 -9
word word: bringk	16 -1 0 -13 -14
word word: brings	18 -15 -17 -14 -18
word word: britis	-16 -9 27 -11 -16
word word: brittn	-12 -10 -15 0 18
word word: broker	25 -15 -2 -3 -26
word word: brothe	22 -3 3 -21 -1
word word: brough	41 -17 -47 11 -28
word word: budano	-1 15 -5 5 -14
word word: buried	28 -6 -32 -3 15
word word: burns	15 -20 -9 -6 10
word word: bus	-25 -2 27 15 -26
word word: buses	-25 -17 21 -9 -10
word word: but	15 -2 -20 -37 22
word word: by	-10 -5 -7 -17 0
word word: call	15 4 -1 -9 -22
word word: called	-18 19 10 0 -14
word word: callin	-29 18 23 -15 -30
word word: calls	11 -30 -24 -16 30
word word: cambod	-21 -2 -24 -3 32
word word: came	-29 -11 6 0 25
word word: camps	-17 -6 0 18 -2
word word: can	31 -16 -34 4 14
word word: can't	-13 -14 11 -14 4
word word: canada	-1 15 -9 -27 1
word word: cannot	-18 -16 -6 29 7
word word: capita	-15 -3 -1 -2 18
word word: captiv	3 -28 -23 21 -20
word word: captur	10 -38 -24 -13 33
word word: care	-24 14 14 -1 -18
word word: cargo	-11 -14 -13 0 20
word word: carrie	-3 -18 21 -10 6
word word: carry	19 -2 -3 -12 -5
word word: carryi	-15 15 -26 -3 24
word word: cases	-2 2 -1 15 -16
word word: cathol	24 -3 -5 -5 -29
word word: ceasef	-19 0 -42 -21 22
word word: celebr	-3 -11 -14 4 12
word word: cell	-1 0 15 0 -15
word word: cent	-15 -12 -15 -2 24
word word: centre	-16 -18 -4 -7 17
word word: chance	-4 28 -14 0 -23
word word: change	22 -14 -4 -3 -3
word word: channe	0 9 0 -8 0
word word: charge	-7 -11 -5 5 17
word word: check	12 -15 -14 -6 15
word word: check-	-7 -15 14 -12 3
word word: cherni	-18 -10 31 -5 -27
word word: chief	15 0 -13 -14 0
word word: childr	-18 7 -43 -3 14
word word: chorno	44 -3 -19 -6 -31
word word: christ	-15 31 -26 -18 -16
word word: chroni	-3 0 -1 5 -1
word word: circum	1 -8 -7 22 -22
word word: cities	-11 -15 -13 -13 15
word word: citize	-15 -32 -9 -2 24
word word: city	-2 -7 5 0 -15
word word: civili	14 -4 -10 26 -46
word word: claim	-6 20 -8 0 -6
word word: claime	-2 6 -1 0 -3
word word: claims	-10 15 -3 -1 -15
word word: clear	-17 16 -1 -8 -15
word word: close	0 22 -24 -2 -19
word word: cold	-18 -15 -4 -2 18
word word: collec	-29 -18 -17 -3 24
word word: combat	-15 0 0 15 -9
word word: come	6 -17 -7 -10 -5
word word: coming	34 -1 -14 -11 -25
word word: comman	-16 -17 17 0 1
word word: commen	-13 9 -23 -5 27
word word: commis	-35 16 -17 2 -12
word word: commit	4 -18 -19 12 -8
word word: compar	7 4 -10 0 -1
word word: compla	-20 -5 -8 -29 24
word word: comple	28 10 -13 -33 -4
word word: compli	2 10 0 -11 0
word word: comrad	-2 -34 -22 0 41
word word: conclu	-21 26 -6 -3 -16
word word: condem	-1 -7 -1 0 9
word word: condit	-15 -15 25 -3 -21
word word: condol	-2 0 -6 0 8
word word: conduc	-9 15 -3 -2 -15
word word: confer	-15 25 0 1 -18
word word: confid	16 -14 -14 -14 -16
word word: confir	-11 28 -34 -11 -14
word word: confli	17 -10 0 -7 -2
word word: congra	-12 -15 -7 -2 16
word word: conscr	26 -13 10 -6 -31
word word: consec	15 -13 -5 -15 -4
word word: consis	20 0 0 -20 -2
word word: constr	-15 15 0 -7 0
word word: consul	-16 21 2 -19 -10
word word: contac	21 -4 -10 -9 0
word word: contin	17 -13 4 -19 -28
word word: contro	-7 -6 -30 -7 16
word word: conven	12 -8 -16 -12 14
word word: convey	0 -7 0 0 7
word word: convic	26 -15 -12 0 -3
word word: convoy	-20 24 15 -8 -15
word word: cooper	-10 -15 8 -9 5
word word: coordi	-33 21 -23 23 8
word word: corpse	3 -2 -3 -6 6
word word: corres	-16 16 -6 16 -19
word word: could	14 -9 -1 -16 -18
word word: counci	-2 -11 -7 -3 19
word word: count	-2 37 -7 -14 -29
word word: counte	11 -21 -25 10 2
word word: countr	3 -43 -7 0 -4
word word: courag	-4 0 -6 0 10
word word: course	-15 -15 15 -1 0
word word: court	-15 -16 -8 0 26
word word: courts	26 -2 -9 -1 -18
word word: covere	4 -11 -11 -14 25
word word: covers	-11 -2 -21 -6 25
word word: crashe	-9 22 -16 -1 -5
word word: credit	17 -15 -3 -4 -6
word word: crews	-22 -15 -22 -15 18
word word: crimea	28 -21 -27 -8 4
word word: crisis	2 7 0 -7 -2
word word: cross	-12 -15 -23 -27 24
word word: crosse	26 -13 -3 -9 -35
word word: crossi	23 -2 -4 -2 -21
word word: crown	-24 -2 19 -1 -4
word word: curren	7 -20 -5 2 18
word word: damage	0 0 -7 -1 9
word word: danger	29 -7 -25 -8 -10
word word: data	-16 -7 0 18 -7
word word: date	-23 30 -25 -16 -35
word word: dates	-7 13 -19 -5 13
word word: daught	9 0 -1 0 -8
word word: day	11 -52 -8 -28 21
word word: days	27 -10 -3 -23 -1
word word: de-esc	15 -14 -14 -15 -14
word word: dead	-14 12 8 -20 23
word word: deal	37 -28 -26 -35 -13
word word: decemb	4 7 -13 -4 -14
word word: decide	-15 8 -9 -4 15
word word: declin	-28 13 0 15 -3
word word: decora	-5 -1 -18 -1 23
word word: decree	-20 -1 12 -1 58
word word: defenc	36 8 -26 -32 -17
word word: defend	20 -50 5 -46 -9
word word: defens	31 13 -22 -17 -7
word word: delega	-16 30 -13 -9 -19
word word: delive	-14 -16 -16 -22 19
word word: demand	0 -17 -6 7 16
word word: denied	-19 20 -24 -15 -26
word word: deport	-17 -6 -17 12 -2
word word: deputy	16 -7 -15 -3 6
word word: descri	-17 -2 -20 -15 33
word word: destro	-14 0 -23 -7 21
word word: detail	19 -15 -1 0 -17
word word: detain	-6 -11 -34 -12 25
word word: determ	-17 -15 -14 -9 17
word word: develo	-3 -8 -20 -2 22
word word: dhabi	3 -16 -32 -16 5
word word: dialog	6 -22 -26 -11 0
word word: did	-6 -12 -16 -11 24
word word: died	-20 -1 -23 -1 35
word word: differ	-15 -18 14 8 0
word word: diffic	35 -19 -18 -2 -18
word word: diplom	18 -28 13 -12 4
word word: direct	38 -10 -17 -20 -14
word word: disabi	8 0 -2 0 -7
word word: disclo	19 -2 -18 0 -18
word word: discus	-33 10 -26 -12 16
word word: displa	18 -11 -16 -8 16
word word: disput	-28 10 -15 -1 15
word word: distri	-19 0 14 -12 -21
word word: divide	3 -8 0 -6 10
word word: dmytro	15 0 -4 0 -16
word word: dna	-12 -17 14 -12 -14
word word: dnepr	-5 -5 0 -4 14
word word: do	-5 5 -23 25 -27
word word: doctor	20 -16 15 -21 -13
word word: docume	-14 -12 -18 -16 29
word word: does	-14 15 -1 5 -15
word word: doha	-18 -7 -23 -15 35
word word: dollar	-7 -25 -12 10 31
word word: don't	30 -24 1 -9 -21
word word: donald	-3 27 -13 -6 -9
word word: done	18 -17 -1 -9 -7
word word: donets	19 -1 -5 -2 -24
word word: down	-20 26 -18 -19 7
word word: dozens	-15 -8 -26 -6 18
word word: draped	-31 0 31 0 0
word word: drone	0 -2 -8 -8 3
word word: drones	-4 -5 -37 -24 11
word word: duma	-3 6 -1 1 -3
word word: during	-23 -18 10 -13 7
word word: duty	-5 0 -4 -1 10
word word: dzhely	28 -2 -18 -5 -15
word word: e	25 -2 -2 -13 -10
word word: each	5 -16 -22 -16 -8
word word: earlie	12 6 -11 -6 -20
word word: early	-18 12 3 -4 -13
word word: easter	41 -14 -25 -23 -24
word word: econom	-4 14 -1 -17 4
word word: effort	25 -38 -3 -22 -2
word word: egypt	-16 -19 -25 -7 19
word word: eight	-25 -2 4 -8 17
word word: eighty	31 -3 -1 -4 -26
word word: either	-1 17 -8 -3 -6
word word: el	-14 -7 -1 0 21
word word: electr	-12 0 -15 -1 17
word word: eleven	3 -8 17 -4 -22
word word: embass	8 0 -2 0 -7
word word: emerge	15 -6 -4 -4 -3
word word: emirat	14 -20 -12 -14 11
word word: end	-24 6 11 -13 -6
word word: ending	-1 -15 15 -1 0
word word: enemy	9 -13 -7 -6 7
word word: energy	-31 -14 -26 -14 24
word word: engine	-12 -5 0 -5 20
word word: englis	23 -1 -10 -13 -3
word word: enough	0 -5 -12 -15 15
word word: entry	-11 -11 -18 -5 28
word word: envoys	16 -15 -2 -2 -6
word word: erdoğa	-15 8 14 -16 -13
word word: escort	-17 -1 -15 -6 16
word word: establ	2 -15 15 -3 0
word word: estima	2 5 -2 21 -26
word word: eu	-3 -12 -5 -1 13
word word: evacua	-10 -16 -17 7 3
word word: evacue	-15 0 -1 -29 30
word word: evan	-27 -14 -4 -3 25
word word: eve	19 -10 -17 0 -1
word word: even	14 -16 -2 16 -6
word word: evenin	-23 0 44 -13 -49
word word: events	-20 -15 24 -1 14
word word: every	-2 2 -40 17 -3
word word: everyo	6 -12 6 -31 27
word word: everyt	-20 9 -3 18 -4
word word: examin	9 -1 1 0 -8
word word: excell	0 -1 -6 7 0
word word: exchan	-21 31 -30 -34 0
word word: exerci	-18 0 -4 0 21
word word: expect	9 -10 11 -12 -17
word word: expert	-15 -3 -18 -14 13
word word: explos	-14 0 -23 -6 20
word word: expres	0 -5 -20 -20 28
word word: extend	0 -15 -1 0 15
word word: faces	-22 -1 14 17 -13
word word: facili	7 -9 -6 -19 -10
word word: fair	14 15 0 0 -18
word word: fake	-26 27 -19 -16 -18
word word: fallen	15 -11 -14 7 0
word word: famili	44 -40 -16 -35 15
word word: family	-17 6 12 -23 -20
word word: far	0 6 -16 17 -31
word word: farmla	-18 0 -32 -6 35
word word: father	1 -2 15 -13 -14
word word: fault	-5 -11 0 -1 17
word word: feb	-8 -15 -2 16 -5
word word: februa	16 11 0 -8 -1
word word: federa	0 3 -25 -18 -5
word word: fell	8 -5 -17 -6 -4
word word: fellow	21 0 -10 -4 -8
word word: few	26 -16 -18 8 -15
word word: field	-1 0 0 15 -15
word word: fiftee	24 -4 -6 2 -18
word word: fifth	15 -6 -11 -3 -1
word word: fifty	48 -26 -23 -2 -10
word word: fighte	6 -29 18 -25 2
word word: fighti	-23 -15 14 -1 2
word word: figure	-30 -31 -14 33 3
word word: file	0 -15 15 -1 0
word word: files	0 -14 0 -3 16
word word: final	-2 -25 8 -1 1
word word: find	0 -7 0 0 7
word word: finish	-11 -9 31 -12 -18
word word: fire	-19 -1 -4 -3 24
word word: first	-9 9 -19 -4 -28
word word: fisher	7 0 -5 0 -3
word word: five	8 -2 32 -19 -24
word word: fixed-	-25 0 -11 -5 24
word word: flags	-36 -2 39 -1 -7
word word: fleet	0 -13 0 0 13
word word: flight	-19 -25 26 -13 15
word word: floati	-11 -2 -11 15 -12
word word: flown	10 -7 -10 0 -5
word word: follow	-1 -5 24 -22 -31
word word: food	-17 -21 11 13 -3
word word: footag	-19 -14 27 -11 -4
word word: for	13 -3 -8 -21 -26
word word: force	10 -3 2 -3 -4
word word: forces	33 -17 -11 -15 -3
word word: foreig	-1 -9 -41 -8 15
word word: forgot	0 15 0 0 -15
word word: format	0 -16 0 0 16
word word: former	2 -20 10 -15 3
word word: formul	0 -7 -8 -3 9
word word: forty	-4 10 -11 -27 28
word word: forwar	-13 13 -9 -2 -9
word word: fought	23 -14 -17 -16 -8
word word: four	-15 -27 21 -18 4
word word: fourte	0 -9 24 -11 -16
word word: fourth	12 0 -2 0 -11
word word: france	-15 -7 -14 -3 15
word word: franci	-20 -9 1 -3 5
word word: free	33 -15 -11 -14 -1
word word: freed	7 -26 12 -43 1
word word: freedo	-16 -2 16 0 -1
word word: frees	7 0 -10 -2 6
word word: fresh	18 -16 -2 -2 -4
word word: friday	40 -3 -15 -42 -39
word word: friend	29 -14 -18 -3 -17
word word: from	-12 -22 1 7 1
word word: front	2 -17 -42 -7 40
word word: frostb	17 -2 -4 -1 -16
word word: frozen	1 16 -11 -9 -16
word word: fruit	15 -3 0 -13 0
word word: full	7 -6 0 -1 -1
word word: full-s	20 -24 -18 15 -22
word word: fully	-21 -1 -8 -13 22
word word: fund	-39 -22 -29 -32 56
word word: furthe	6 -7 -18 -20 47
word word: gave	5 -14 -18 14 1
word word: gaza	-16 -21 -25 13 9
word word: genera	-25 -29 8 18 21
word word: geneva	14 -22 -25 -13 18
word word: german	-15 6 -14 -4 5
word word: gershk	-27 -14 -4 -3 25
word word: gestur	-13 20 -14 -5 -24
word word: get	-15 3 0 15 -16
word word: gettin	10 -10 -5 -12 17
word word: girl	-7 -13 15 -14 -12
word word: given	29 -21 16 -3 -23
word word: gives	14 -24 -17 -15 17
word word: giving	26 0 -6 -7 -17
word word: glad	-22 -11 -25 2 28
word word: go	-8 28 16 -12 -24
word word: go-bet	9 0 0 -8 -1
word word: goal	-15 17 -20 -19 31
word word: god	-16 -2 15 0 -15
word word: goes	14 -1 -19 7 -3
word word: going	-10 -3 13 -14 -15
word word: gone	32 -24 12 -12 -15
word word: good	-3 -14 9 4 -3
word word: got	29 -17 -4 -33 -21
word word: govern	9 -52 27 -21 13
word word: grain	-1 -15 -5 -1 15
word word: gratef	-3 14 5 -12 -15
word word: gravel	21 1 -26 -8 -15
word word: great	-23 13 14 -1 -10
word word: greek	24 -4 -6 -6 -28
word word: griner	-12 -10 -15 0 18
word word: ground	0 -14 0 -2 14
word word: group	45 -31 -30 -17 -5
word word: growin	-40 -14 -29 -31 46
word word: guaran	-12 37 -14 -19 -17
word word: guard	28 -12 6 -12 -19
word word: guards	27 -11 -14 -1 -19
word word: guests	-18 0 -5 0 22
word word: guided	-11 -15 -14 -13 15
word word: guys	-11 -13 15 -16 -7
word word: h	-9 -18 -6 -3 17
word word: had	28 0 -14 -33 2
word word: half	24 -16 -20 -11 -17
word word: hamas	-34 -17 -13 -10 24
word word: hand	-29 41 -1 -6 -11
word word: handed	14 -33 1 -25 4
word word: handov	-13 15 -16 -3 -1
word word: hands	8 18 -15 0 -1
word word: happen	22 -15 -24 2 9
word word: hard	15 -5 -14 -14 -1
word word: has	-27 36 -23 8 -35
word word: have	-12 -6 5 7 -10
word word: having	-38 40 -20 -1 -18
word word: he	-30 -15 43 -4 -44
word word: head	3 -5 3 -8 -21
word word: headqu	-14 7 -15 25 -11
word word: heads	-16 -30 -9 17 29
word word: hectar	-14 0 -23 -6 20
word word: held	-11 14 -53 -10 22
word word: helico	-5 -5 -3 -5 17
word word: help	-15 -26 -14 17 2
word word: helped	24 -14 -11 -18 -4
word word: helpin	8 0 -1 -7 -1
word word: her	-22 1 9 -30 -12
word word: here	-17 -12 11 -8 10
word word: heroes	-1 0 -15 0 15
word word: higher	-9 -5 -22 6 28
word word: highne	-3 -8 -2 -3 4
word word: him	-3 -28 19 -3 1
word word: himars	-6 -5 -3 -4 17
word word: his	-18 -32 39 7 -32
word word: hold	-10 6 -2 -30 16
word word: holdin	-18 -11 -1 34 -29
word word: holds	-4 -16 -2 -6 19
word word: holida	17 12 -15 -16 -16
word word: holy	0 15 -3 15 -29
word word: home	-21 -11 1 28 13
word word: homela	12 0 -2 0 -10
word word: homes	-5 -7 -4 -11 25
word word: honour	28 -16 -32 -3 22
word word: hope	-19 10 -33 -4 23
word word: hoped	0 21 -3 -7 -14
word word: hospit	-40 -13 24 11 -26
word word: host	-22 -5 -15 17 5
word word: hostag	-36 -23 -32 15 32
word word: hosted	-26 27 -2 -11 -6
word word: hostin	-10 22 14 -1 -16
word word: hour	9 10 -22 14 -9
word word: hours	-7 13 -16 -7 9
word word: househ	-16 -5 -3 -7 16
word word: how	-8 -10 -1 -2 -19
word word: hug	23 -1 -15 -2 -18
word word: human	-14 18 -23 -21 -1
word word: humani	-29 30 -2 -1 -22
word word: hundre	13 -9 -22 12 -39
word word: hungar	-20 -15 20 -4 14
word word: husban	0 -1 14 0 -14
word word: i	-29 -6 0 -2 22
word word: i'm	-12 20 5 -28 -19
word word: icrc	3 -18 -11 -14 17
word word: idea	0 -2 -4 -15 15
word word: identi	-3 -23 16 -17 -26
word word: if	-18 -18 4 -19 15
word word: ill	27 0 -14 -8 -29
word word: illega	-1 -11 -1 24 -14
word word: immedi	12 -17 -11 -2 12
word word: import	-15 6 15 -1 -5
word word: impris	-15 13 0 3 -1
word word: in	-11 -19 -8 18 1
word word: includ	11 -23 -29 -19 18
word word: inclus	-2 13 -8 -2 -7
word word: indefi	-17 19 -3 -2 -23
word word: indepe	28 -13 12 -12 -24
word word: india	-14 0 -6 -1 19
word word: inform	15 -15 0 -1 -1
word word: initia	1 -7 -1 0 6
word word: injure	-23 -7 -12 -15 25
word word: inside	7 0 -5 -2 0
word word: instit	-17 -15 -14 -9 17
word word: intell	-32 -20 -13 19 22
word word: intens	15 -3 0 -13 0
word word: intere	7 6 -1 -8 -4
word word: interi	-33 -17 34 -22 -40
word word: intern	0 -18 -27 -13 28
word word: interv	-11 -2 -21 -6 25
word word: into	13 -7 16 -27 -30
word word: invade	9 -1 0 -8 0
word word: invasi	28 -10 -18 3 -25
word word: invest	19 -9 -31 -7 26
word word: involv	-1 4 -13 -1 -4
word word: is	-30 43 -7 -18 18
word word: island	16 -3 -14 -15 -16
word word: israel	-34 -20 -13 -10 26
word word: istanb	-5 11 35 -30 -28
word word: it	18 -27 -9 2 -5
word word: its	33 -35 -22 -20 -16
word word: jailed	-15 -15 -4 -1 17
word word: jails	15 -11 -3 -3 -12
word word: jan	-28 17 -2 15 -18
word word: januar	2 2 -15 -6 7
word word: jeddah	0 -8 -15 -1 15
word word: jersey	-1 -13 -1 0 14
word word: joint	-26 11 -2 -12 0
word word: joked	-15 4 15 0 -1
word word: journa	26 -28 -28 -5 14
word word: journe	18 18 -3 -19 -20
word word: july	-10 -22 26 14 -11
word word: june	-27 -6 17 4 -37
word word: just	19 -10 15 -9 -17
word word: keep	1 11 3 -18 -24
word word: keeps	-3 -14 -36 -28 10
word word: kept	14 -14 -15 7 12
word word: kharki	10 0 -5 0 -6
word word: kherso	21 -14 -22 -6 5
word word: kids	18 -28 10 1 -26
word word: kiev	12 8 -25 -20 -3
word word: kiev-c	8 -1 0 0 -6
word word: killed	-16 -13 -29 -4 36
word word: killin	10 -6 0 -3 -1
word word: kilos	-2 -8 19 -1 -18
word word: kind	-10 -1 -16 -3 21
word word: kingdo	6 -15 -15 -6 16
word word: km	0 -3 -6 -8 17
word word: know	-19 -14 -17 6 31
word word: known	-15 17 -10 -15 -2
word word: kremli	5 -2 -1 -26 0
word word: kursk	0 -7 -15 7 14
word word: kyiv	0 19 -70 -17 1
word word: laid	-16 -8 -1 -3 23
word word: land	-12 -13 16 -2 -17
word word: landed	-48 -25 35 -4 -2
word word: laos	-18 -2 -20 -4 39
word word: laptop	-19 -18 -3 27 16
word word: large	-19 28 -13 15 -19
word word: larges	23 -8 -12 -17 -14
word word: last	3 -5 -29 -35 7
word word: late	-1 -3 23 -6 -1
word word: latest	15 -1 -1 -3 -11
word word: laughs	-17 0 22 0 -23
word word: launch	15 -5 -15 -4 3
word word: lavrov	-15 2 -12 -4 1
word word: law	-1 0 -6 7 0
word word: lawmak	19 -2 -3 -13 -2
word word: lawyer	-5 -8 0 15 -1
word word: lead	-2 15 -3 -3 -8
word word: leader	11 -34 -9 9 9
word word: leads	20 -14 0 -16 0
word word: learne	20 -4 9 -18 -20
word word: least	-15 -11 13 -2 -25
word word: leave	16 -1 -13 -15 -14
word word: led	-16 21 -20 -16 14
word word: left	-18 5 9 -24 16
word word: leo	0 17 0 -15 -15
word word: less	-7 -12 -34 -13 50
word word: let	15 11 -1 -17 -31
word word: letter	-2 -16 11 -7 1
word word: libera	-32 -9 -29 -22 58
word word: librar	0 -1 -14 0 15
word word: life	-7 -2 -12 -14 12
word word: like	-27 -19 16 12 -7
word word: line	33 -26 -30 -4 21
word word: link	-1 -1 14 0 -13
word word: list	2 2 -26 -2 1
word word: listed	-17 -6 -2 26 -20
word word: lists	-49 36 -29 -22 -22
word word: little	-8 -13 15 -14 -12
word word: lives	30 -25 -18 -10 3
word word: living	-15 -15 -12 -4 16
word word: long	18 15 -15 -18 -1
word word: long-r	-18 0 -11 -4 18
word word: look	12 -30 15 -15 -16
word word: looked	-11 -10 31 -11 -19
word word: looks	3 0 24 -3 -23
word word: lorrie	-11 15 -3 -19 -5
word word: losses	-5 -5 0 -4 14
word word: lost	-19 -14 10 -9 20
word word: loved	30 -15 -15 -6 -32
word word: luhans	10 0 -4 0 -6
word word: lukash	11 -3 -4 0 -5
word word: lviv	-20 -17 -24 -14 23
word word: made	-6 -4 -16 22 -15
word word: mainta	14 13 -5 -3 -20
word word: major	15 -12 -10 -3 -2
word word: majori	19 -2 -9 -15 -12
word word: make	-7 -6 0 13 -1
word word: makes	19 -3 -15 -11 -8
word word: manage	-6 -3 -15 27 -29
word word: manipu	-1 22 -3 -2 -20
word word: many	4 -16 12 13 -27
word word: march	-6 -11 0 -5 -7
word word: margin	-16 -3 15 -2 0
word word: marine	0 -1 16 0 -16
word word: mariup	44 -6 -32 -28 -37
word word: matter	-32 27 24 -2 -27
word word: may	-30 -14 24 1 -4
word word: mayor	19 0 -16 -17 1
word word: me	-20 -6 8 27 -18
word word: measur	18 -4 -5 -4 -6
word word: mechan	0 16 -7 0 -15
word word: medals	-2 0 -16 15 -4
word word: media	-15 26 -18 -17 -11
word word: mediat	21 -16 -14 7 -43
word word: medica	4 -27 2 -19 12
word word: medics	-14 -4 -2 -1 16
word word: medins	-12 40 -13 -8 -23
word word: meet	13 2 -15 -15 16
word word: meetin	-31 -15 18 0 1
word word: member	1 -6 -19 14 -9
word word: memora	-14 -15 -12 -1 16
word word: men	-18 -18 16 10 -20
word word: messag	7 12 -3 -1 -18
word word: met	-14 -10 27 -30 -4
word word: milita	-5 -3 -22 15 15
word word: millio	4 9 -20 -4 11
word word: mine	-14 -1 -17 -7 17
word word: minist	-32 2 -12 15 -13
word word: minors	-21 32 -3 -1 -15
word word: minsk	26 -6 -16 -21 -16
word word: minute	-7 -28 -10 -3 29
word word: missil	-49 -2 -16 -17 9
word word: missin	-5 -31 -8 1 17
word word: missio	-10 0 -15 -1 16
word word: mod	-38 0 31 0 12
word word: mofa	-9 -5 10 -19 -13
word word: mohamm	-16 -2 27 0 -15
word word: moment	3 -22 15 -10 -26
word word: monday	12 -15 -35 -33 21
word word: money	-14 17 -20 -3 -14
word word: monito	-16 -15 -31 -7 22
word word: month	27 -18 -16 -12 -2
word word: months	-36 31 22 -9 -38
word word: more	-33 5 0 5 -20
word word: morgue	7 0 -5 -2 0
word word: mornin	-13 -13 15 -3 -5
word word: mortal	16 -3 -14 -2 -7
word word: moscow	-12 15 -9 -49 -21
word word: moskal	-17 15 -6 17 -17
word word: most	62 -33 -46 -6 -26
word word: mostly	-27 9 -15 -9 32
word word: mother	-11 -2 9 -4 -9
word word: motor	-13 0 0 0 13
word word: moved	-21 -4 -1 0 14
word word: munich	-16 20 0 15 -16
word word: must	-26 -3 6 12 -6
word word: my	-31 -32 24 6 3
word word: nahyan	0 0 15 -1 -15
word word: name	16 -10 2 -16 0
word word: named	12 -4 -3 -4 -2
word word: names	-7 27 -4 14 -9
word word: narima	28 -2 -18 -5 -15
word word: nation	29 -18 29 -26 -27
word word: native	-15 -6 16 -2 -15
word word: nature	0 -7 0 0 7
word word: navy	28 0 -17 0 -18
word word: near	-17 -5 18 -23 2
word word: nearly	-12 -15 -23 -18 18
word word: need	12 -16 -6 -2 16
word word: needs	-26 -15 0 18 0
word word: negoti	49 23 -53 -29 -26
word word: neithe	26 10 -26 -25 -22
word word: never	-3 0 -1 5 -1
word word: new	25 -7 -12 -28 -1
word word: news	1 15 1 -14 7
word word: next	0 4 -40 14 -3
word word: night	16 -5 -20 0 4
word word: nine	-21 5 -19 22 0
word word: ninety	25 -3 -12 -5 -14
word word: ninth	40 -16 -5 -14 -27
word word: no	-45 39 -5 16 -10
word word: nobody	22 15 -8 -19 -24
word word: none	-28 29 4 2 -23
word word: noon	-15 15 3 -3 0
word word: norway	0 18 -7 -3 -17
word word: not	15 5 -4 -20 -2
word word: noted	14 4 -26 -24 -9
word word: nothin	14 10 3 -11 -34
word word: novemb	-11 10 -37 -5 17
word word: now	-1 11 -35 -18 -3
word word: nuclea	23 -2 -17 -5 -4
word word: number	17 -16 -5 -13 -35
word word: nurse	-15 0 15 0 0
word word: nurses	0 0 5 0 -5
word word: object	-14 0 -23 -6 20
word word: occupa	15 -1 0 -12 -14
word word: occupi	27 -2 -1 -24 -12
word word: oct	-16 -1 -2 16 -5
word word: octobe	-21 -15 -19 14 -4
word word: of	-9 -14 13 -9 1
word word: off	-22 21 25 -7 -43
word word: offere	-3 -2 -1 -23 12
word word: office	50 -21 4 -18 -33
word word: offici	-9 8 -16 -12 -12
word word: oldest	23 -1 -15 -22 -12
word word: oleh	-15 0 31 -3 -23
word word: oleniv	-27 -14 14 -1 -9
word word: olha	-15 0 11 0 -2
word word: ombuds	-23 13 -12 -22 25
word word: on	-8 -33 39 -74 8
word word: once	-26 0 -1 11 9
word word: one	-30 20 20 24 -40
word word: ones	29 -3 -15 -23 -31
word word: only	4 6 -41 -8 14
word word: open	-21 15 11 0 -22
word word: opened	-2 14 -8 -6 1
word word: operat	-24 -10 -10 9 15
word word: opport	-15 -8 -14 -3 15
word word: opposi	14 -12 -1 -2 -6
word word: or	25 -7 0 2 -26
word word: order	5 -3 19 -7 -16
word word: organi	-21 16 -25 -16 6
word word: orthod	20 -16 -8 -9 -9
word word: other	-5 -15 14 -46 20
word word: others	7 0 -4 0 -3
word word: our	-7 -22 15 -17 11
word word: ours	-11 -6 -5 16 1
word word: out	-25 -1 -5 -30 21
word word: outcom	15 -2 0 0 -15
word word: outsid	2 2 3 29 -31
word word: over	-25 0 27 -16 -24
word word: overal	-10 -2 -1 17 -15
word word: overni	-5 -7 -19 -9 23
word word: own	41 14 9 -20 -22
word word: owners	-1 0 -6 0 7
word word: packag	-8 -9 -18 -7 13
word word: pakist	-14 0 -6 -1 19
word word: palest	-30 -20 -22 -11 28
word word: papers	-16 14 21 -6 -19
word word: parcel	-30 -42 -2 -1 52
word word: parent	9 -1 0 -8 0
word word: paris	-15 -2 -16 -9 15
word word: parlia	-13 -10 -14 20 -21
word word: part	32 -27 -13 -7 -9
word word: partic	0 -7 0 0 7
word word: partie	-51 50 0 -16 -23
word word: partne	5 -26 -8 11 25
word word: party	19 -11 -18 -1 -15
word word: pass	0 -7 -12 -15 15
word word: passed	-3 -10 -5 -14 14
word word: past	6 -13 -4 -8 14
word word: patien	-12 0 -3 -5 16
word word: patrio	-2 13 -3 -1 -12
word word: paul	-26 -15 -2 -2 25
word word: pause	17 18 -6 -17 -13
word word: pay	0 15 0 0 -15
word word: peace	-17 0 13 0 -18
word word: people	9 -6 -41 -28 42
word word: per	-17 16 -14 -13 23
word word: percen	-14 -12 7 15 -24
word word: person	1 -29 6 -25 31
word word: phone	-12 3 8 -13 -11
word word: phoned	-15 16 -11 -6 -11
word word: phones	10 0 -1 0 -13
word word: photo	-3 0 21 -3 -20
word word: picked	0 6 -1 -1 -3
word word: pictur	0 0 -14 -3 15
word word: pilots	23 -6 -13 -11 -16
word word: place	-6 37 -32 -49 -28
word word: placed	15 -14 -14 -14 -14
word word: places	22 -14 -3 -2 -12
word word: plan	-16 12 15 -4 -13
word word: plane	-49 -9 40 -7 -2
word word: planes	-14 -15 -1 -1 15
word word: planne	-21 27 -1 0 -10
word word: plant	17 -2 -16 -7 3
word word: please	21 -17 -1 -2 -10
word word: point	-1 -7 -8 -3 9
word word: pointe	7 -11 -15 -9 16
word word: points	-1 -19 -15 -12 28
word word: pokrov	-8 -14 -1 -2 17
word word: police	6 0 -9 -1 4
word word: politi	-17 -2 -15 -5 17
word word: pope	-31 29 -8 -22 -11
word word: portra	-17 -10 29 -3 -25
word word: possib	20 22 -18 -18 -35
word word: postpo	-21 24 -7 -4 -33
word word: pow	15 -13 0 -5 -14
word word: power	2 -5 -24 -5 23
word word: pows	-16 19 -21 -16 18
word word: prelim	-5 -7 0 17 -6
word word: prepar	-23 31 -22 -13 -10
word word: presen	-20 -6 -15 -9 17
word word: presid	-26 16 19 -24 -15
word word: press	-1 15 -1 0 -15
word word: price	-2 -3 -15 0 15
word word: priest	24 -3 -5 -5 -29
word word: prigoz	28 -13 -14 -14 -5
word word: prime	-14 0 -12 -29 7
word word: prince	-25 17 19 -1 -5
word word: priori	-13 23 -5 -3 -6
word word: prison	-14 23 -37 -15 4
word word: privat	5 -4 -6 -18 20
word word: proces	20 16 -23 -6 -25
word word: produc	16 15 -10 -7 -15
word word: progra	-10 -19 -22 -9 39
word word: progre	-20 -2 28 -1 -10
word word: promis	-3 -13 14 -6 -9
word word: propos	-15 0 -11 13 10
word word: protec	16 0 -3 6 -20
word word: proud	24 -2 -6 -16 -6
word word: provid	1 24 -9 -4 -31
word word: psycho	-1 10 -16 -6 10
word word: public	9 4 -16 -10 -1
word word: publis	-25 6 16 -2 -19
word word: pursui	12 0 -2 0 -10
word word: pushin	-7 -5 -3 -9 21
word word: put	18 0 -12 -19 -9
word word: putin	-14 3 4 13 -25
word word: qatar	29 -21 -43 -11 1
word word: qatari	33 -25 -2 -11 -8
word word: questi	-15 22 -9 15 -12
word word: quotin	-10 15 -3 -1 -15
word word: raised	-5 5 -16 -1 13
word word: raises	14 0 0 -14 0
word word: rally	-9 -4 -17 -22 19
word word: ran	-15 -15 -16 -2 18
word word: rank	12 0 -2 -2 -9
word word: ranks	-8 -1 -2 -8 17
word word: rare	-3 -14 0 0 14
word word: reache	0 12 -24 -18 -12
word word: read	-16 -1 18 0 -15
word word: ready	-23 15 -13 14 -8
word word: reaffi	-15 -4 -2 14 13
word word: rear	-9 -5 -6 -4 22
word word: reason	-6 -6 -2 36 -24
word word: recall	-5 -15 -16 27 -19
word word: receiv	-33 -6 21 -39 3
word word: recent	20 -7 -1 -20 -12
word word: recep	-1 -15 15 -1 0
word word: record	0 0 0 12 -12
word word: recove	0 12 -12 -9 -3
word word: red	-12 -15 -35 -27 27
word word: refrig	21 1 -3 -19 -5
word word: refuge	6 -10 23 -10 -11
word word: regime	31 -21 -12 -5 -9
word word: region	-1 -40 -21 -15 23
word word: regist	-2 -13 2 17 -4
word word: rehab	-5 -18 -17 -2 28
word word: rehabi	27 -25 11 -8 -15
word word: reinte	-5 -13 -15 14 -18
word word: reiter	6 -20 -25 -15 1
word word: reject	-12 15 0 0 -15
word word: rejoin	-12 -6 -4 14 -14
word word: relati	3 3 -2 -35 -11
word word: releas	1 7 23 -27 -56
word word: relief	-17 -9 -19 -6 35
word word: reliev	4 -26 -14 -14 15
word word: remain	-14 -19 -11 8 -3
word word: rememb	-17 0 0 17 0
word word: repatr	-4 -4 11 8 -17
word word: replie	-16 15 10 -3 4
word word: report	-49 23 33 -12 -14
word word: repres	-1 -1 -2 10 -6
word word: republ	32 -22 -16 -2 -5
word word: reques	0 -14 -4 -12 15
word word: requir	-4 -2 -21 -14 25
word word: rescue	18 0 -18 -6 2
word word: reside	-34 -16 3 -5 26
word word: respec	-1 0 -6 7 0
word word: respon	-25 17 -16 -19 14
word word: rest	5 -17 -2 -13 16
word word: result	10 0 -28 -8 -28
word word: resump	-16 40 -7 -14 -28
word word: retake	12 -17 -20 -5 15
word word: return	-3 -1 -27 28 -32
word word: reunif	4 15 -3 -2 -53
word word: reunit	-26 46 -1 -12 -30
word word: review	-25 -6 14 26 -38
word word: right	5 26 -20 -1 -1
word word: rights	-22 30 -22 -21 -13
word word: risen	12 0 -11 0 0
word word: riyadh	-17 -1 27 -1 -15
word word: road	13 0 -8 0 -19
word word: rocket	-5 -5 -3 -5 17
word word: role	0 0 15 0 -15
word word: room	0 -1 -7 0 8
word word: rose	-10 -16 -22 -2 43
word word: roughl	-14 16 0 -16 0
word word: round	-3 28 -9 -13 -16
word word: rounds	-9 -1 15 0 -14
word word: row	1 -13 7 -6 -6
word word: rt	-16 -1 -3 16 -6
word word: ru	-9 -24 9 14 -2
word word: rubble	-2 -1 -6 -1 9
word word: rules	9 -15 -3 14 -6
word word: rumour	-1 20 -17 -2 -16
word word: run	-6 -15 -24 -7 22
word word: runnin	-2 -21 16 -6 -15
word word: runs	-19 -13 12 -15 3
word word: russia	20 -13 -22 12 -41
word word: rustem	-15 23 -22 -21 -6
word word: s	9 -26 -5 -3 25
word word: safe	0 0 13 0 -13
word word: said	-16 -14 9 7 -13
word word: sailor	29 -14 -15 -14 -5
word word: salman	-16 -2 27 0 -15
word word: same	27 -4 2 2 -21
word word: sample	10 -8 -3 0 -1
word word: sapper	-17 -2 8 -7 22
word word: saturd	6 -5 9 -21 -40
word word: saudi	-12 -24 9 -16 29
word word: save	22 0 -10 -2 -14
word word: saw	0 0 13 0 -13
word word: say	-2 -11 -20 14 8
word word: saying	-17 22 -1 -16 -15
word word: says	-36 -8 31 -44 12
word word: schedu	-14 28 -1 -9 -12
word word: school	-19 -19 14 1 9
word word: search	-9 -14 -2 3 1
word word: second	26 -26 10 -22 -24
word word: secret	-2 -8 -5 -10 15
word word: sector	-4 -15 -22 -3 25
word word: secure	-4 -12 -1 15 -18
word word: securi	-39 -13 -10 29 -3
word word: see	-9 26 28 13 -42
word word: seen	-12 11 15 -17 -22
word word: seized	3 -2 -13 12 -25
word word: sent	-24 -7 2 28 -4
word word: senten	32 -5 -19 -10 -26
word word: separa	-10 12 -13 10 -14
word word: septem	-12 2 15 5 -24
word word: sergea	29 -2 -29 -17 0
word word: sergey	-17 2 -12 -3 1
word word: serhii	-1 -8 34 -1 -30
word word: seriou	37 10 -9 -6 -30
word word: served	8 -14 14 -7 -17
word word: servic	-31 -18 -13 24 1
word word: servin	5 -2 -5 -2 3
word word: set	-39 25 -16 19 14
word word: settle	-19 -23 -26 -17 33
word word: seven	-20 -16 -18 12 22
word word: sevent	-7 12 -9 -5 -9
word word: sever	-5 0 -6 0 10
word word: severa	38 5 3 -17 -19
word word: severe	3 -44 -8 -8 41
word word: share	-14 15 0 -15 0
word word: she	-20 -21 11 23 -6
word word: sheikh	-3 -8 -1 -3 3
word word: shelte	-15 0 -1 -29 30
word word: ship	1 0 -1 -5 4
word word: short	-29 -2 11 -18 -30
word word: shortl	-2 10 -1 -3 -4
word word: shot	0 -11 -17 -17 42
word word: should	12 5 -1 -1 -14
word word: show	-15 -16 15 -12 -13
word word: showed	15 0 -11 -14 -4
word word: shown	-11 0 13 -1 -2
word word: shows	23 -42 20 -27 -1
word word: shrapn	15 -15 -7 -6 -4
word word: sick	-17 24 7 20 -32
word word: side	19 7 -42 -37 -32
word word: sideli	-3 -19 -11 19 -17
word word: sides	-14 20 -18 -9 -8
word word: signed	-20 -10 11 -6 21
word word: silenc	-9 -28 -2 -1 29
word word: simila	16 -14 -2 0 -9
word word: since	-17 -25 -19 10 31
word word: single	17 1 -3 -13 -14
word word: sister	16 -3 -2 -7 -8
word word: situat	-2 -11 0 -8 15
word word: six	-21 -17 -19 1 16
word word: sixtee	-8 -6 -2 -3 15
word word: sixth	-2 0 -15 -3 17
word word: sixty-	8 -2 -1 -5 -1
word word: slept	-3 4 17 -11 -17
word word: snake	16 -3 -14 -15 -16
word word: so	10 6 -26 33 -38
word word: so-cal	-16 -2 -7 -1 16
word word: soil	21 -1 -16 -1 -40
word word: soldie	16 -48 -4 -17 0
word word: some	-14 -46 16 -45 3
word word: son	2 0 6 -13 -17
word word: sons	7 15 0 -15 -15
word word: soon	-16 14 15 -1 -16
word word: source	-19 39 -32 -7 -18
word word: spare	12 0 -2 0 -10
word word: spasis	-8 -8 -1 18 -3
word word: speak	-21 23 -18 -3 -2
word word: speaki	-37 -16 -1 35 -9
word word: specia	-27 -7 -13 22 10
word word: spent	-10 -26 -3 -13 14
word word: spirit	-15 15 13 -7 -13
word word: spoke	2 -12 -7 1 12
word word: spokes	-28 14 17 14 -12
word word: spring	15 -33 -16 -1 32
word word: staff	-16 -20 2 -6 26
word word: stage	30 4 -15 -6 -15
word word: stages	-16 -9 9 16 -16
word word: standi	13 -13 -1 -3 0
word word: stands	-18 1 -1 23 -11
word word: star	-11 -8 -29 -1 29
word word: start	-28 12 -30 13 -8
word word: starte	-15 -2 0 15 -1
word word: state	-7 -22 -24 27 -6
word word: statem	-6 -12 -20 11 28
word word: states	-9 -1 -46 -24 12
word word: statio	9 0 3 -3 -9
word word: stay	0 -13 14 -4 -15
word word: step	-7 -12 14 -8 14
word word: steps	-17 -16 -20 -7 18
word word: still	-4 -16 -3 31 -42
word word: stood	-14 15 -4 0 -5
word word: stop	17 -15 -15 13 -12
word word: stress	-26 2 -8 28 -7
word word: strike	-15 0 -16 -5 18
word word: strong	-6 -24 -22 -4 17
word word: struck	12 15 -13 -28 -13
word word: studen	-12 -11 -15 -4 16
word word: submit	0 15 -3 0 -14
word word: succee	18 -1 -1 0 -15
word word: succes	45 -37 -8 3 -15
word word: such	6 2 -19 -18 -5
word word: sudan	-14 -7 -3 -5 26
word word: sudzha	-28 0 -16 -18 26
word word: suffer	15 -16 14 -2 -13
word word: summer	14 -1 -12 0 -13
word word: summit	-6 16 -16 17 -6
word word: sumy	24 -17 -24 -11 -3
word word: sunday	31 -29 13 -22 -30
word word: superv	-14 -1 -1 0 16
word word: suppli	-6 0 -12 -4 20
word word: suppor	18 -42 -23 -19 34
word word: surger	7 -6 2 0 -2
word word: surnam	15 -15 0 0 0
word word: surren	-19 -16 -13 -23 25
word word: suspen	-7 -10 0 -1 17
word word: swap	8 -8 -10 -57 -2
word word: swappe	28 -13 -5 -9 -27
word word: swaps	-10 -15 -1 18 8
word word: sweden	0 15 0 0 -15
word word: switze	-17 16 -3 2 -17
word word: system	-10 17 -15 -3 3
word word: table	-1 12 -10 0 -2
word word: take	-24 -20 24 -16 -9
word word: taken	-34 10 -8 -9 -3
word word: takes	-24 -9 -11 26 -7
word word: talk	-15 -7 29 -2 -28
word word: talked	0 8 -3 -4 -1
word word: talks	-17 29 -5 -19 -22
word word: tally	-16 -1 -2 16 -5
word word: tanks	-20 -12 -20 -8 25
word word: tass	-16 0 -5 16 -5
word word: tatar	15 -1 -24 -2 15
word word: tatyan	-12 16 0 -2 -15
word word: tayyip	-1 -15 15 -1 0
word word: teache	-23 -14 11 -1 15
word word: team	2 2 -1 -9 -20
word word: teams	-7 -12 -2 -3 18
word word: telegr	5 14 -8 -7 -15
word word: teleph	-1 -11 15 -13 -22
word word: tells	-15 -10 4 -12 18
word word: tempor	-10 -2 -2 -17 15
word word: ten	8 13 -6 8 -28
word word: tens	-13 -15 -3 -10 24
word word: tenth	9 0 0 -6 -2
word word: terms	24 -2 -11 -4 -12
word word: terrib	27 -22 -1 -5 -7
word word: territ	50 -11 -27 -25 -25
word word: thaila	-21 -2 -24 -3 32
word word: than	-22 10 -35 -3 -9
word word: thank	10 10 -6 3 -42
word word: thanke	-4 -19 -8 8 5
word word: thanki	5 0 -2 -2 0
word word: thanks	9 -9 21 -31 -15
word word: that	1 18 -31 -2 -39
word word: the	-28 -6 4 4 5
word word: their	-6 -44 8 -10 19
word word: them	-31 7 24 -10 -4
word word: then	-14 -19 13 -25 17
word word: there	-27 19 -3 21 -14
word word: these	20 -23 -15 -28 -1
word word: they	30 -47 -8 1 -18
word word: thing	-3 12 -10 0 0
word word: third	24 -35 -5 -38 8
word word: thirte	-14 0 -14 -6 15
word word: thirty	-2 -1 -6 21 -12
word word: this	26 -47 -4 -21 -31
word word: those	-14 1 -47 -38 15
word word: thousa	-32 9 -16 24 -1
word word: three	-5 14 -7 -11 -32
word word: three-	-5 36 -13 -14 -9
word word: throug	1 -17 -12 6 -19
word word: thursd	4 -31 20 -36 -16
word word: thus	20 -11 -1 -8 -2
word word: ties	15 0 0 0 -15
word word: time	10 -14 -6 -24 22
word word: times	9 -7 -22 -2 20
word word: to	-39 -6 -12 16 6
word word: today	1 -8 -3 -39 1
word word: togeth	15 -15 -2 -1 -2
word word: told	-17 0 -2 28 5
word word: tomorr	15 -5 -5 -3 -28
word word: tonigh	14 10 -11 2 -15
word word: tonnes	-17 -20 -21 -14 25
word word: too	23 -2 -10 12 -28
word word: took	18 15 -39 -14 -14
word word: top	15 0 0 0 -15
word word: tortur	-17 -2 -21 -16 33
word word: total	32 -39 -30 -32 0
word word: toward	-24 -30 23 -15 3
word word: trade	-26 -31 2 15 -3
word word: traded	17 -1 -17 -19 -8
word word: transf	17 -5 10 -15 -20
word word: transp	9 14 -15 -1 -15
word word: travel	-1 -4 -4 -13 14
word word: treate	-19 -20 -18 -8 22
word word: treatm	-19 -21 10 13 16
word word: trilat	-15 17 14 -5 -16
word word: troops	-19 -11 -1 -15 27
word word: truce	-14 9 -3 -4 12
word word: trucks	-22 33 -3 -3 -17
word word: true	-5 -1 0 7 -1
word word: trump	10 34 -23 -17 -9
word word: trust	-20 -20 -22 -17 24
word word: try	-15 -15 -3 12 14
word word: tsentr	-5 -5 0 -4 14
word word: tuesda	-4 11 -9 -11 -7
word word: turkey	-4 -10 -3 -5 19
word word: turkis	-14 -13 14 -8 12
word word: turn	-5 -13 15 -14 -14
word word: turned	-35 13 24 -29 -7
word word: twenty	-3 -2 -23 -18 12
word word: twice	-13 -1 27 -1 -21
word word: two	27 -1 -25 -26 -29
word word: türkiy	-22 -4 13 -24 10
word word: u	9 -15 -4 -2 13
word word: ua	-6 -47 10 25 -23
word word: uae	1 -12 -37 11 -7
word word: uavs	-15 -5 0 -4 21
word word: uk	0 0 15 0 -15
word word: ukrain	-4 -5 -28 18 -25
word word: umerov	-18 33 -26 -24 -18
word word: un	-32 -17 -28 13 50
word word: unbloc	0 19 -5 -1 -14
word word: under	20 9 -2 -21 -26
word word: underg	12 -6 9 -1 -27
word word: unders	-6 10 10 -17 -22
word word: unicef	-1 -15 0 28 -16
word word: unit	-19 -3 -11 28 16
word word: united	1 -18 -40 -18 27
word word: units	-18 -5 -5 12 28
word word: unlawf	0 16 -11 -8 -20
word word: until	15 -21 0 -3 0
word word: up	-24 5 -26 3 35
word word: us	-20 -10 -47 -8 24
word word: use	-15 -7 -14 -3 15
word word: used	-11 -19 -17 -16 18
word word: vatica	10 8 -19 -23 -19
word word: vehicl	-27 -23 -21 -13 36
word word: verifi	0 -1 0 15 -15
word word: very	27 -4 -4 -13 -20
word word: vessel	1 0 0 -5 4
word word: vetera	12 -15 -30 -5 23
word word: via	15 0 -8 -14 0
word word: video	5 -17 38 -18 -29
word word: views	-16 -17 -20 12 25
word word: viktor	-11 -9 -15 0 17
word word: visit	0 -10 3 -15 9
word word: visite	-3 -3 -14 -2 12
word word: visits	0 -25 4 -1 24
word word: vladim	6 -13 13 -7 -2
word word: vladiv	-18 0 -4 0 21
word word: voiced	-15 -13 -14 -1 15
word word: volody	-15 -3 15 0 -16
word word: volunt	-19 -19 -1 -18 17
word word: vostok	-15 -5 0 -4 21
word word: wagner	28 -13 -14 -14 -5
word word: wait	-18 13 31 6 -38
word word: waited	22 -2 -6 -12 -6
word word: waitin	8 14 -15 12 -18
word word: waits	4 18 -2 -15 -6
word word: walked	13 -13 -2 0 -2
word word: want	-17 14 0 17 -15
word word: war	-29 -3 11 -6 3
word word: wards	0 0 1 0 -12
word word: warrin	0 -7 0 0 8
word word: warrio	29 -16 -32 -25 28
word word: was	-13 1 -12 -17 -6
word word: washin	2 -32 -28 -14 22
word word: watch	-10 -9 19 8 -19
word word: watche	-1 -18 -1 0 19
word word: water	10 -13 -1 -2 4
word word: way	28 17 -18 -26 -14
word word: we	21 -9 -51 11 10
word word: we're	-6 -1 15 0 -17
word word: we've	-14 -1 15 0 -6
word word: wednes	30 -26 -4 -13 -26
word word: week	-45 4 -3 -20 0
word word: weeks	-25 -14 -4 11 -3
word word: welcom	6 -56 9 -21 -8
word word: well	46 -24 -22 -10 -5
word word: went	9 -4 -14 -15 21
word word: were	14 -37 -10 -37 14
word word: what	28 0 -27 -2 3
word word: whelan	-26 -15 -2 -2 25
word word: when	-24 17 14 -24 -12
word word: where	15 -35 -6 -16 15
word word: whethe	-16 -8 -7 6 16
word word: which	-6 -27 20 -29 -5
word word: while	-15 0 0 15 -1
word word: who	-12 -40 -3 -24 16
word word: whole	24 -3 -2 -22 -23
word word: whom	20 -10 -8 -9 -6
word word: whose	28 -5 -25 -3 -19
word word: why	-18 20 0 -1 -1
word word: will	9 -7 9 -37 0
word word: willin	-7 0 0 -2 9
word word: winter	-9 -6 -25 -22 15
word word: wish	5 -2 -1 -1 -2
word word: with	-5 4 14 -42 0
word word: within	-6 -5 -31 2 5
word word: withou	27 -16 -37 -23 9
word word: witkof	-10 22 -12 -1 -15
word word: witnes	0 0 -8 0 9
word word: wives	-18 14 21 -3 -24
word word: woman	-4 -8 11 -15 -23
word word: women	41 2 -35 -25 3
word word: won	-16 -2 16 1 -1
word word: won't	-13 15 0 -15 -1
word word: words	0 0 -15 0 15
word word: work	-1 -11 -7 9 -16
word word: workin	30 42 -20 -34 -36
word word: works	-6 -11 15 -2 -17
word word: world	-5 -25 -8 0 31
word word: worth	0 14 0 0 -14
word word: would	-9 28 -26 -6 -14
word word: wounde	-2 -4 -32 1 -7
word word: wounds	22 -2 -5 -1 -21
word word: wrappe	-8 0 12 -1 -7
word word: write	-7 -6 -13 14 12
word word: wrote	-28 14 28 -19 -40
word word: xiv	-13 6 16 -15 -15
word word: year	6 -12 15 -5 -37
word word: years	40 5 -23 -22 -27
word word: yermak	34 -2 -19 -21 -23
word word: yes	12 -12 -2 6 -4
word word: yester	-8 -33 28 -15 -20
word word: yet	-41 25 21 6 -34
word word: yevgen	28 -13 -14 -14 -5
word word: york	-9 -13 12 -3 7
word word: you	-9 -1 16 -29 -25
word word: young	-19 0 -3 20 -10
word word: younge	31 -3 -22 -24 -11
word word: your	6 -7 2 -6 -30
word word: youtub	0 0 19 0 -19
word word: yug	-5 -5 0 -4 14
word word: zapori	48 -8 -21 -7 -30
word word: zayed	-3 -8 -1 -3 3
word word: zelens	2 -2 16 -6 -30
word word: а	13 -15 3 6 -41
word word: аби	10 19 -8 -15 -8
word word: або	17 10 -19 2 -3
word word: абу-да	26 -28 6 -17 -21
word word: август	-35 24 31 -39 4
word word: авдеев	-2 14 0 0 -12
word word: авдіїв	11 -1 -1 -2 -9
word word: авиабо	15 -1 -3 -2 -15
word word: авиаци	-3 -6 41 -7 -65
word word: автобу	67 14 -30 -57 -33
word word: автомо	-6 -2 -2 -6 12
word word: авіауд	-23 0 -1 -10 27
word word: агента	0 -2 -15 -1 17
word word: агентс	25 -17 -2 -11 -16
word word: агресо	-10 50 -3 -2 -43
word word: агресі	11 0 -6 -4 -2
word word: адвока	-6 8 -16 -6 1
word word: адже	-16 -23 18 -2 -3
word word: адміні	-2 0 -3 -1 5
word word: адрес	-12 -5 -17 -18 24
word word: адреса	-6 -21 -28 -25 37
word word: адреси	-9 -22 -8 -15 23
word word: адресу	2 -5 -20 -7 17
word word: аес	15 -12 -3 -9 -4
word word: азерба	-45 -14 -16 -5 40
word word: азов	-12 0 0 0 12
word word: азова	-42 -24 32 -18 9
word word: азовск	16 -1 -13 -3 -6
word word: азовст	11 5 -30 -28 0
word word: азову	-2 -9 -31 -19 40
word word: азовце	-22 -14 19 -3 -8
word word: азовцы	-12 -14 -2 -9 14
word word: азовця	-9 -5 14 -1 -11
word word: азовці	2 20 -31 -6 3
word word: аквато	-4 -15 -15 -2 26
word word: активі	-18 30 -7 -14 2
word word: акция	-24 15 -1 -1 8
word word: акція	-16 -10 -22 -17 20
word word: акції	3 -15 -2 -2 15
word word: але	5 19 -37 0 -11
word word: алекса	-8 -8 -20 -7 29
word word: алексе	-4 -5 -5 -8 14
word word: америк	18 -8 -33 -16 8
word word: ампута	9 -2 -2 0 -5
word word: аналог	14 -2 -1 -10 -1
word word: андрей	-13 -2 -15 0 15
word word: андрій	-3 -5 -28 -3 12
word word: анкара	0 -15 15 -3 -15
word word: анкаре	-10 23 -14 17 -12
word word: анкару	-15 16 13 0 -3
word word: анкары	-15 0 -6 0 16
word word: анкарі	-25 -15 -15 -2 19
word word: анонсу	-10 29 -2 -8 -11
word word: апелля	-1 -7 -14 -4 15
word word: аппара	-16 -10 -12 13 14
word word: аппети	-15 -2 17 -2 -1
word word: апреле	-11 -3 -4 -2 14
word word: апреля	35 1 -38 -5 -16
word word: арабск	-13 -11 18 -3 -24
word word: арабсь	19 11 -15 -3 -10
word word: аравии	-18 0 -4 0 20
word word: аравії	14 -13 -5 1 -3
word word: аргуме	-16 4 -2 0 13
word word: аресто	28 0 -11 -4 -14
word word: арифме	21 0 -9 -19 -4
word word: армени	-4 -1 -3 -4 11
word word: армии	31 0 -28 0 -4
word word: армянс	-38 -3 -2 -1 38
word word: армія	-5 -16 -3 -15 17
word word: армії	8 -4 -5 -25 28
word word: артем	-1 -4 -2 -1 8
word word: артемо	-2 -3 -15 -12 10
word word: артиле	-20 -17 -5 -14 28
word word: артсис	-1 -2 -16 -10 18
word word: атак	-23 0 -3 -7 31
word word: атаки	15 17 -15 -4 -25
word word: афгани	-31 -1 -1 -1 30
word word: аферис	-1 -1 0 15 -14
word word: ахмат	-4 -2 -1 -15 15
word word: аэродр	-22 -11 9 -6 2
word word: аэропо	-46 24 31 -3 -8
word word: б	6 19 10 -5 -33
word word: б'єтьс	-2 -17 -5 -14 32
word word: бабуся	9 0 11 -11 -9
word word: бабусі	22 0 -7 0 -17
word word: бабушк	25 -12 -4 -29 -24
word word: багато	11 -16 26 -16 -27
word word: багать	-4 -1 0 21 -23
word word: бажанн	10 -15 -1 -4 12
word word: бажаю	10 0 -1 -10 2
word word: базу	-15 -4 -16 15 -12
word word: баку	-44 -14 -14 -1 33
word word: балакл	-15 -2 -6 -15 15
word word: балтий	-9 -12 -7 0 21
word word: банков	6 0 0 0 -6
word word: барак	-13 -14 -3 -9 15
word word: баталь	-14 -30 11 15 24
word word: батька	-1 -13 25 -1 -15
word word: батьки	11 -1 -10 -12 11
word word: батько	-1 0 -15 0 15
word word: батькі	27 -14 -26 -17 -15
word word: бахмут	18 -12 -5 -26 -19
word word: бачив	-18 -19 18 -3 13
word word: бачила	0 -16 24 -2 -42
word word: бачили	8 -4 14 -42 10
word word: бачимо	-15 12 -4 -16 5
word word: бачити	-6 -27 -18 -21 38
word word: ббм	6 -1 -1 -2 -1
word word: без	-17 -25 20 -8 -8
word word: безвіс	23 -8 -35 -5 -19
word word: безкош	4 -17 -19 20 10
word word: безо	14 -7 -2 -4 -2
word word: безопа	4 16 -16 -5 -3
word word: безопл	0 -15 -6 0 21
word word: безпек	-4 -7 -35 -22 35
word word: безпец	36 -22 12 -26 -27
word word: безпла	-33 -14 -21 -1 48
word word: белару	35 -22 -7 -28 -3
word word: белгор	-10 9 -33 -28 46
word word: белору	41 -22 -20 -20 -20
word word: бердян	-13 -41 -35 14 28
word word: бере	2 0 17 0 -19
word word: берег	-10 -1 -1 0 11
word word: бережі	-2 5 -6 0 2
word word: березе	-29 -7 16 -32 21
word word: березн	-42 10 -2 13 -7
word word: беремо	0 -4 -2 -5 10
word word: берут	-4 15 -4 -15 -14
word word: беруть	-28 3 -34 -17 28
word word: беспил	-13 -7 -20 -12 19
word word: беспла	0 -4 0 -3 6
word word: билеты	-5 -9 17 -1 -2
word word: бить	-6 0 -2 -1 1
word word: благод	13 -1 3 -20 -7
word word: благос	14 -1 14 -14 -23
word word: благот	-1 -10 -3 -15 15
word word: ближай	-14 -26 -14 -23 30
word word: ближе	-15 -1 -15 -1 15
word word: близки	47 7 -49 -9 -33
word word: близьк	2 -15 -24 50 -7
word word: блокпо	18 -1 -15 0 -5
word word: блоку	7 24 0 -17 -13
word word: блокує	-10 11 0 0 0
word word: бмп	-5 0 0 0 6
word word: бо	-1 -4 -34 27 -18
word word: бог	17 -15 -1 -1 -21
word word: богдан	1 -2 -1 10 -9
word word: бодай	-2 -10 -5 15 3
word word: боев	-27 -1 -16 -7 41
word word: боевик	-36 -1 -12 14 19
word word: боевог	-5 0 0 -1 6
word word: боевые	-8 -15 16 -13 -16
word word: боевых	-2 -1 -14 -12 25
word word: боепри	-1 0 -10 -1 12
word word: боец	12 -7 15 -17 -38
word word: бойови	-17 -9 -1 2 7
word word: бойові	-22 -7 -19 -26 28
word word: бойца	-19 -7 -8 -25 25
word word: бойцам	8 16 -10 -25 -11
word word: бойцов	-27 7 22 -7 3
word word: бойцы	5 -16 7 -3 -23
word word: боку	22 22 -25 -43 -40
word word: более	-41 2 -7 30 -4
word word: болезн	12 -5 -3 0 -4
word word: боль	-21 -15 21 -3 -13
word word: больни	-23 -3 16 22 17
word word: больны	16 7 -9 -16 -15
word word: больше	35 -9 -17 -2 -59
word word: больши	8 -25 -30 16 -18
word word: большо	21 5 -6 -13 -34
word word: бомб	-7 15 -1 -6 -9
word word: боремо	13 -2 -1 3 -11
word word: борони	32 -3 -5 -8 -24
word word: бороть	17 -4 -14 -5 -10
word word: борт	7 -28 -12 -15 18
word word: борта	29 0 -24 -1 -14
word word: борту	-42 45 14 -38 -37
word word: борщ	-14 -34 16 -9 0
word word: борща	-15 -2 30 -3 -19
word word: бот	-1 -4 -20 -2 21
word word: боці	-5 -14 -4 -10 15
word word: бою	-6 -2 4 12 3
word word: боях	18 -2 -16 -12 -9
word word: боєпри	-3 0 -1 0 5
word word: боєць	-6 -1 9 -1 -4
word word: боїв	-6 -2 0 -2 9
word word: бпла	11 -7 -16 -19 14
word word: брав	19 -12 0 -10 -1
word word: бракує	-23 -27 -21 12 30
word word: брали	14 -14 -31 -21 21
word word: бранці	53 -10 -11 -42 -50
word word: брат	29 -2 -49 -2 34
word word: брата	0 -1 19 -2 -19
word word: брати	-8 15 -3 0 -7
word word: братів	29 -11 -10 -16 -31
word word: бригад	-42 -45 -33 -16 48
word word: британ	-6 -19 -5 -4 8
word word: бриттн	-1 -32 -10 0 33
word word: брифин	25 -2 -15 -1 -21
word word: брифін	-16 -22 23 28 -3
word word: бронем	-28 -15 0 -1 28
word word: бронет	-10 0 -1 1 10
word word: бронза	-9 -2 -16 0 17
word word: бросил	-33 -5 -13 2 42
word word: брюссе	-12 -22 -14 -4 34
word word: брянск	26 -7 -14 -15 10
word word: був	22 -32 -19 -8 26
word word: бувало	20 -4 -14 -1 -3
word word: буває	-2 -1 -5 4 4
word word: будано	-19 15 -36 13 -51
word word: будапе	26 -1 -9 -13 -6
word word: буде	-11 -5 -24 40 -16
word word: будем	17 -10 -30 -22 32
word word: будет	2 10 -33 -46 5
word word: буду	41 23 0 -39 -32
word word: будут	-29 6 -36 -15 24
word word: будуть	-1 30 -44 -9 -19
word word: будь	-5 -21 8 -20 13
word word: будь-я	-19 -22 4 19 13
word word: букови	-7 0 8 0 -1
word word: була	-20 -2 7 13 -28
word word: були	50 -11 -27 -39 -23
word word: було	-3 -43 41 0 -24
word word: бурден	1 0 -1 -7 6
word word: бути	-2 37 -1 -18 -28
word word: буцімт	-1 15 -3 -4 -8
word word: бучі	-1 -8 6 -2 5
word word: бы	-26 7 -10 8 -14
word word: был	-6 34 -9 -36 -6
word word: была	36 -26 10 -25 -12
word word: были	-7 -16 19 -22 -6
word word: было	20 5 5 28 -51
word word: быть	17 13 -15 -4 -18
word word: бюджет	-19 0 12 -4 -8
word word: бюро	-19 -2 -4 -5 14
word word: бєлгор	4 16 -15 -4 -19
word word: бійцям	-9 0 -21 -13 32
word word: бійці	-31 -15 9 -12 29
word word: бійців	-12 32 19 -32 -36
word word: бік	-9 0 -6 0 15
word word: білору	19 -14 -28 -21 0
word word: більш	50 -2 -3 -33 -19
word word: більше	-20 -24 11 -8 11
word word: більшо	2 0 0 13 -15
word word: більші	46 -12 5 -24 -43
word word: біля	-6 5 -1 -10 3
word word: в	-18 -15 14 -7 7
word word: в'язни	21 -18 -22 33 -28
word word: в'язні	-18 -10 -12 -22 25
word word: ваги	0 -1 16 0 -15
word word: вагнер	18 -20 -30 -14 9
word word: важив	-13 -1 26 -9 1
word word: важить	3 -6 16 -3 -13
word word: важко	-11 15 -2 -11 2
word word: важкоп	18 10 -28 -11 -17
word word: важкох	-6 -31 15 -4 13
word word: важкі	14 0 -13 0 0
word word: важлив	10 -9 -1 16 -16
word word: важна	15 -1 -1 -15 0
word word: вайбер	-1 13 -2 0 -13
word word: вам	-15 2 17 -14 -4
word word: вами	22 -22 -13 -12 -24
word word: вантаж	-29 -4 -6 29 14
word word: вас	15 -2 -17 3 -8
word word: ватика	-17 30 -41 9 -12
word word: ваш	-1 -19 -4 15 4
word word: ваши	-17 -15 18 -3 -16
word word: вашинг	-15 0 -21 -5 15
word word: ваших	25 -17 -12 0 -9
word word: вашу	-3 -1 -10 -6 13
word word: вважав	-18 0 9 -16 15
word word: вважал	12 -4 9 -15 -23
word word: вважаю	-21 -8 -10 7 -5
word word: вважає	-13 13 -1 1 -2
word word: ввечер	20 -1 2 0 -25
word word: вдався	13 -10 0 0 -11
word word: вдалос	-6 -7 9 16 -39
word word: вдарил	-13 -2 -3 0 14
word word: вдень	-15 0 -7 0 15
word word: вдома	23 -43 -20 5 -40
word word: вдохну	20 0 -4 -16 0
word word: вдячни	10 -21 14 9 -18
word word: вдячні	26 -18 -11 16 5
word word: веде	6 -15 1 2 -14
word word: ведемо	-20 25 -15 -17 -22
word word: ведетс	-15 13 -8 5 14
word word: ведеть	-19 -15 -3 -1 16
word word: ведомс	27 -9 -43 9 -31
word word: везли	-34 -5 -9 -1 37
word word: везут	19 -2 -1 -1 -17
word word: везуть	10 -11 11 -13 -22
word word: вели	30 -18 -17 -12 -25
word word: велика	13 1 -1 -3 -19
word word: великд	8 15 -8 -1 -15
word word: велики	-3 -15 -29 8 1
word word: велико	-22 -5 18 -5 2
word word: великі	14 0 -14 -1 0
word word: венгри	13 15 -1 -13 -25
word word: вересе	-5 8 -2 -3 1
word word: вересн	-34 6 10 -38 2
word word: верещу	11 18 -8 -2 -38
word word: верить	1 9 -3 -1 -6
word word: верифі	-38 -9 -19 28 -18
word word: вернем	22 -14 -10 -13 7
word word: вернет	-8 19 -14 -9 -17
word word: вернит	-4 7 3 -16 -2
word word: вернув	-16 -15 10 -22 15
word word: вернул	-1 -37 -15 -5 -1
word word: вернут	-11 -2 -33 2 2
word word: версии	-2 0 0 -3 5
word word: версія	-1 -3 21 -1 -21
word word: вертаю	-1 -2 -16 0 16
word word: вертол	-14 -16 -17 -16 18
word word: верхов	-20 -14 -24 18 -8
word word: верьте	-4 17 -2 0 -16
word word: весни	28 -17 -13 -11 -9
word word: весной	12 -31 -23 -12 7
word word: вести	-6 -21 -17 25 -32
word word: весь	28 -12 -18 8 -41
word word: ветера	-16 -3 -27 -6 24
word word: вечеро	24 -12 -29 -13 -16
word word: вечеру	13 0 -1 -8 -6
word word: вечная	12 -2 -4 -6 -3
word word: вечора	-6 -14 16 -13 -19
word word: вечір	9 14 -14 -29 -11
word word: вещи	-14 0 18 0 3
word word: вже	-24 -26 24 -17 5
word word: взагал	5 -15 0 -15 16
word word: взаимн	-35 14 -25 1 40
word word: взамен	24 -10 -35 -14 -12
word word: взамін	25 26 -15 -14 -33
word word: вздовж	6 0 26 -8 -30
word word: взросл	-15 -15 -13 16 -15
word word: взяв	6 -27 -1 -3 1
word word: взяла	-2 -9 -5 -2 15
word word: взяли	15 -8 -9 -26 4
word word: взят	15 0 0 -6 -14
word word: взято	-7 -2 -1 -15 15
word word: взяты	-7 -1 0 -3 11
word word: взятых	20 0 -2 0 -20
word word: ви	-19 -25 19 16 -14
word word: вибух	-15 -1 -2 -15 15
word word: виведе	1 -2 -2 -3 6
word word: вивезе	-25 25 -8 -15 3
word word: вивезл	26 -19 -33 -15 -11
word word: вивезт	27 -1 -5 -21 -11
word word: виводи	9 0 0 -2 -7
word word: вивози	-5 -8 26 -15 11
word word: вигадк	-16 -33 -9 -43 42
word word: вигаду	-3 19 -15 0 -12
word word: видел	-20 2 29 -9 -17
word word: видели	-4 0 5 0 -1
word word: видени	-8 33 -11 -19 -9
word word: видео	-25 -10 22 -5 13
word word: видим	11 -15 -2 -16 15
word word: видимо	15 -15 -2 -14 1
word word: видно	15 -2 -22 16 -17
word word: визвол	10 -16 0 -3 -36
word word: визит	-16 0 0 0 16
word word: визита	-11 -1 -4 -1 16
word word: визнан	0 0 -4 0 5
word word: визнач	-6 52 -32 -20 -15
word word: визнає	-4 -1 0 22 -17
word word: вийшла	30 -3 -8 0 -21
word word: вийшли	21 -12 -11 -37 -6
word word: викона	27 1 -25 -19 3
word word: викону	3 -15 19 -12 -27
word word: викрад	-11 11 -3 -16 8
word word: викрал	-7 -6 0 15 -8
word word: викрес	4 0 0 -5 1
word word: викрит	-1 -2 -9 6 7
word word: виктор	3 -40 6 -6 28
word word: вилуче	0 -3 -3 0 7
word word: вимага	19 -47 -43 -37 50
word word: виміня	17 0 -9 -8 -7
word word: винесе	-15 -5 -2 -3 16
word word: винесл	-1 0 -1 17 -17
word word: винниц	-16 -1 21 0 -24
word word: випадк	-7 -28 17 15 0
word word: виписа	10 0 0 0 -10
word word: виплат	-31 -14 -17 -15 22
word word: виплач	0 -2 -10 -16 20
word word: виповн	-6 -8 -9 21 -7
word word: виправ	-18 -3 -2 -17 22
word word: випуст	-14 -2 -13 -2 4
word word: вирвал	32 0 -4 -20 -10
word word: вирван	15 -1 -3 -14 -6
word word: вирок	-2 0 -1 17 -17
word word: вироки	6 -1 -12 15 -15
word word: вирокі	-2 -4 -2 17 -17
word word: вирішу	-1 -4 -19 15 -8
word word: висела	21 -6 -3 -3 -19
word word: вислов	20 0 -10 0 -11
word word: виснаж	12 0 -11 0 -1
word word: виснов	-2 -4 -7 -14 17
word word: вистач	-4 -14 -12 12 2
word word: виступ	17 -11 -15 9 -6
word word: висува	9 15 -4 -15 -2
word word: витрим	-3 0 0 -1 5
word word: витяг	-15 -5 -1 -15 20
word word: витягл	-15 -19 -5 20 0
word word: виходи	-1 -5 -10 -1 14
word word: вихідн	-26 13 -11 -6 -3
word word: вице-п	16 0 0 -1 -16
word word: виїзду	-15 7 0 -13 13
word word: виїхав	-6 -1 32 -1 -29
word word: виїхал	29 -14 -11 -5 -11
word word: виїхат	-28 1 -3 -10 2
word word: включа	15 5 -1 -12 -15
word word: включе	-28 46 -16 -22 14
word word: включи	-57 -17 27 -25 38
word word: вкотре	4 9 -4 -5 -4
word word: вкс	19 -4 -9 -16 -23
word word: владел	0 0 -1 -16 17
word word: владим	-11 29 7 -7 -31
word word: власни	-11 -4 0 -15 15
word word: власти	5 0 -5 0 0
word word: влашту	-5 -5 -2 -6 14
word word: вместе	-2 -7 34 -7 -31
word word: вместо	-5 5 -7 0 8
word word: вмс	16 -1 -10 -1 -6
word word: внаслі	-12 -4 -4 21 -9
word word: вне	-7 14 -3 -5 -14
word word: внесен	0 -4 -6 -7 16
word word: внесли	-3 -20 24 -3 -5
word word: внести	0 12 -1 -8 -9
word word: вновь	-13 -56 -34 -17 27
word word: вночі	-24 2 24 -31 13
word word: внуки	14 0 -8 -2 -14
word word: во	13 -27 -46 -15 47
word word: вогню	-11 12 -8 -13 -11
word word: вода	-19 -6 9 -3 18
word word: води	-11 -13 15 -13 -15
word word: водите	0 -20 -3 -3 27
word word: водноч	-7 8 13 -1 -13
word word: воду	-13 -4 -28 -12 40
word word: воды	3 -16 18 -15 -25
word word: воевав	15 0 0 -1 -15
word word: воевал	15 -1 -11 -14 -15
word word: военко	24 -36 34 -23 -35
word word: военна	9 -15 12 -19 16
word word: военно	25 -30 -13 -1 -11
word word: военны	11 -15 -16 -16 -35
word word: возвра	-1 -26 20 -20 -19
word word: воздух	20 0 -4 -16 0
word word: воздуш	17 -26 -15 0 22
word word: возз'є	-5 24 -16 -11 -26
word word: возмож	-2 36 -3 -1 -36
word word: возобн	-16 0 -17 14 6
word word: возрас	-1 0 0 15 -15
word word: воина	29 0 -15 -18 -17
word word: воинов	15 -9 -12 6 -17
word word: воины	34 -5 12 -13 -17
word word: войну	-15 -15 14 14 -12
word word: войны	-17 -8 -17 28 0
word word: войск	-15 -5 -22 -12 28
word word: войска	-5 -4 -16 -9 24
word word: вокзал	0 0 -15 -1 16
word word: волга	-4 -1 -16 -2 16
word word: воли	2 -16 -15 -1 22
word word: волинс	-10 -15 6 -1 15
word word: волинь	-31 -1 32 0 -4
word word: волині	-23 -12 -7 -4 29
word word: володи	1 -3 0 -13 15
word word: волонт	6 0 2 -13 -1
word word: волю	3 -3 7 -34 -28
word word: волі	46 -9 -25 -6 -22
word word: вона	-17 -15 0 26 -2
word word: вони	25 -19 6 -42 12
word word: воно	-14 -7 18 15 -20
word word: вообще	0 14 -1 -1 -14
word word: вооруж	13 -14 -17 15 2
word word: вопрос	-16 -25 11 4 9
word word: ворог	-25 -8 -31 -17 34
word word: ворога	-2 -1 -3 7 -1
word word: ворожо	17 -1 -15 -12 -15
word word: вороне	-4 -5 -15 -2 19
word word: восемн	18 0 -6 -10 -2
word word: восемь	2 -13 -28 -17 8
word word: восени	9 12 -32 -3 20
word word: воскре	-7 -24 -5 -25 24
word word: воссое	35 15 -31 -12 -25
word word: восста	-14 -2 -6 -17 19
word word: востан	18 0 2 -3 -15
word word: восьме	-7 -8 49 -13 -43
word word: восьми	23 -5 -13 -5 -4
word word: восьмо	14 0 -18 -2 6
word word: вот	26 -15 -33 7 -34
word word: воювал	28 0 -3 -14 -21
word word: воює	9 -21 -3 -17 26
word word: вояків	5 -1 -1 -3 0
word word: воєнна	12 -15 -10 -9 14
word word: воєнни	-22 -15 -12 -3 20
word word: воєнні	-16 -13 -6 -17 26
word word: воїн	9 0 -3 0 -6
word word: воїнам	6 -14 -72 -22 25
word word: воїни	55 -23 -50 -21 -4
word word: воїнів	3 -25 2 2 -52
word word: впервы	-13 15 10 -2 -28
word word: вперед	20 -6 -22 -10 -17
word word: вперше	-7 -14 34 -16 -27
word word: впізна	-20 -13 21 -4 -15
word word: враг	15 0 -14 -6 -12
word word: вражес	-18 0 -18 19 11
word word: вранці	7 -19 -18 -11 24
word word: врач	-6 -2 14 -3 -3
word word: врача	-9 -7 30 -2 -21
word word: врачам	15 0 -14 0 0
word word: врачей	7 -15 -24 -5 -3
word word: врачи	9 -30 47 -3 -75
word word: времен	7 -15 -16 -1 17
word word: время	-24 -48 -31 -2 27
word word: врио	-13 15 -9 0 -15
word word: вручен	-3 -6 -42 0 -6
word word: вручив	-19 -14 -32 -16 34
word word: вручил	-42 -6 -3 -23 9
word word: врятов	15 -1 -14 0 -15
word word: врятув	-25 -6 -19 -14 22
word word: вс	-9 -18 18 -28 -38
word word: все	-26 -17 -1 -3 24
word word: всего	11 -2 -11 -35 -2
word word: всем	-3 -7 16 -15 -20
word word: всех	-4 32 -19 -22 -9
word word: вспоми	-11 -2 33 -12 -29
word word: встано	-18 -20 -18 15 2
word word: встигл	2 -14 10 -4 -17
word word: встрет	22 8 19 -16 -56
word word: встреч	14 -5 -40 23 -2
word word: всу	-4 -3 -13 -2 -1
word word: всього	-23 -6 -12 26 -7
word word: всю	0 -4 -15 32 -18
word word: вся	0 -15 6 13 -12
word word: всяких	17 -9 -3 -5 -3
word word: всі	36 -52 24 -34 -16
word word: всій	12 -2 -2 0 -7
word word: всім	-18 -8 26 -35 1
word word: всіх	-12 24 -9 -2 -35
word word: вта	33 -7 -9 -15 -13
word word: вторгн	16 -10 -15 -12 8
word word: вторже	-15 0 -9 19 -12
word word: второе	19 0 -16 -9 -17
word word: второй	11 1 -13 -24 -22
word word: второк	-3 -3 -14 -6 17
word word: втором	19 -1 3 -5 -21
word word: вторую	-15 15 1 -3 -20
word word: втрати	0 -15 -17 -12 28
word word: вуглед	7 -1 0 0 -7
word word: вул	0 -5 -17 -15 27
word word: входят	-15 -1 -1 15 2
word word: вчасно	-13 24 -2 -3 -15
word word: вчера	20 -18 -8 -34 -29
word word: вчераш	-11 6 31 -18 -24
word word: вчить	-13 -1 31 -1 -27
word word: вчора	13 -7 -11 -23 -3
word word: вчораш	-24 -23 54 -4 -39
word word: вы	-26 30 14 19 -37
word word: выбира	15 -15 0 -13 -4
word word: выведе	-30 -1 -16 -4 42
word word: вывезе	8 -3 -27 5 -20
word word: вывезл	10 -8 -20 -10 12
word word: вывезт	15 -2 -8 -6 0
word word: вывели	5 -1 11 -7 -10
word word: вывод	-27 -2 -15 0 17
word word: выгодн	-9 0 -1 0 10
word word: выдали	0 0 19 0 -18
word word: выдано	-17 -13 -17 6 26
word word: выдвиг	9 -2 0 0 -8
word word: выдвин	8 17 -34 -14 -28
word word: выехал	-5 -12 14 -19 -18
word word: вызвал	-3 -8 12 -3 -12
word word: вызвол	-6 -6 -1 29 -18
word word: выйти	-28 -17 -35 -17 33
word word: вылета	-14 -8 -2 -15 15
word word: вылете	-18 0 0 0 18
word word: выменя	-14 -1 -1 -2 14
word word: выплат	-16 -9 37 17 17
word word: выполн	18 -27 3 -16 9
word word: выпуст	0 -1 -14 0 14
word word: вырази	0 14 0 0 -14
word word: вырвал	40 -3 -40 -21 -13
word word: высоко	-14 -2 0 15 -14
word word: выстав	0 0 -2 -3 5
word word: выступ	-26 13 -39 31 -3
word word: вытащи	17 -5 -20 -15 -15
word word: выходи	0 -2 0 -6 7
word word: выходн	-2 24 -3 -1 -23
word word: выходя	-22 0 22 -1 0
word word: вышедш	-24 -5 24 0 5
word word: вышел	-14 -1 10 -5 -2
word word: вышла	-31 -47 16 -7 14
word word: вышли	-19 -4 -26 -10 30
word word: вэсэуш	15 -15 0 -13 -2
word word: вээсуш	10 -2 -1 0 -8
word word: вячесл	0 0 5 -1 -5
word word: вів	11 -4 -6 -10 6
word word: вівтор	18 15 -13 -10 -18
word word: від	2 9 -64 11 -27
word word: відбил	-22 0 0 -7 28
word word: відбир	-15 0 -6 -2 15
word word: відбит	-3 0 -7 0 11
word word: відбув	5 -13 -26 2 10
word word: відбуд	-15 18 -6 -18 -4
word word: відбул	-14 4 -28 34 -13
word word: відбут	-24 32 -3 -10 -8
word word: відвід	-21 10 7 -17 5
word word: віддав	34 -7 -19 -8 -15
word word: віддад	-7 18 -4 -2 -7
word word: віддал	61 -13 -27 -30 -38
word word: віддан	10 0 -1 -7 -3
word word: віддат	27 -32 -9 -35 75
word word: відділ	8 0 -2 -1 -5
word word: відео	-50 -20 41 -25 -12
word word: відзна	-48 -11 -10 -16 68
word word: відкла	-1 14 -11 -2 -11
word word: відкол	4 0 -6 -2 -8
word word: відкри	-47 -19 -51 -19 44
word word: відмов	-33 14 -24 -26 16
word word: віднов	-3 6 -26 -29 9
word word: відома	12 11 -16 -1 -1
word word: відоми	12 18 -21 -5 -18
word word: відомо	-3 25 -16 0 -17
word word: відомі	-37 -8 25 -16 18
word word: відпов	-41 -7 -3 6 2
word word: відпра	-4 -17 -41 -5 44
word word: відпус	49 -4 -88 -11 26
word word: відреа	-16 -7 -2 -10 29
word word: відтак	23 -12 0 -23 0
word word: відтод	-10 -1 -12 -12 15
word word: відчин	24 -1 9 -1 -31
word word: відшук	-17 0 0 21 -5
word word: візит	7 15 -9 -10 -15
word word: візити	-11 -18 -1 -15 18
word word: візиті	-1 -15 -15 -2 21
word word: візьмі	-15 -4 -1 7 11
word word: війна	0 -5 -10 29 -17
word word: війни	-34 8 16 6 -36
word word: війну	-16 -15 10 -7 16
word word: військ	9 -11 -28 5 -21
word word: вік	12 0 -12 0 -2
word word: віком	23 -2 -4 -3 -19
word word: віктор	-25 -14 4 -3 5
word word: вільно	-9 -5 -7 14 1
word word: вільні	13 0 -29 -1 14
word word: він	-32 -1 35 -25 -21
word word: віннич	-16 -5 19 -1 -8
word word: вірив	-15 0 0 15 0
word word: віримо	27 -10 0 -16 -8
word word: вірю	23 0 -1 -19 -3
word word: вісім	4 4 17 -8 -29
word word: вісімд	15 -1 -3 -7 -6
word word: віткоф	2 14 -1 -3 -12
word word: віцепр	-23 25 -2 -1 -37
word word: вічна	23 -2 -13 -6 -4
word word: г	6 -2 -2 -1 -2
word word: га	-17 0 -13 15 0
word word: гаазі	-19 0 0 21 -13
word word: газ	-13 5 -1 -1 12
word word: гаком	-4 16 -1 9 -23
word word: гальму	1 21 -9 -2 -14
word word: ганна	-23 -1 0 27 -5
word word: гарант	-16 -21 -18 -19 26
word word: гарна	20 0 -15 -1 -9
word word: гарниз	-27 -4 -16 -5 24
word word: гарніз	15 0 0 -15 0
word word: гаряча	4 -5 -18 6 8
word word: гарячо	1 -15 -6 -16 23
word word: гарячу	-22 -2 22 -2 -13
word word: гварді	25 0 -17 -2 -10
word word: где	-25 -14 -15 -16 27
word word: гектар	-3 -7 -1 -1 11
word word: генаса	-2 -11 -6 -5 19
word word: генера	-15 -7 16 -23 16
word word: генпро	-15 -3 -13 15 -14
word word: генсек	0 15 0 0 -15
word word: геншта	12 -9 -14 -20 16
word word: гепати	10 0 -10 0 0
word word: герман	-33 -5 -18 -1 32
word word: герои	9 0 -1 0 -8
word word: герой	9 0 0 -2 -7
word word: героя	-4 -14 12 -9 -2
word word: героям	14 -13 -4 -1 -2
word word: герої	11 0 -2 -2 -10
word word: героїв	-1 -16 29 -18 35
word word: героїч	15 -1 -14 0 -15
word word: гершко	-42 -7 -6 -3 48
word word: гибель	26 -1 -3 -12 -16
word word: гимн	-22 0 23 -1 -2
word word: глава	16 -15 -11 24 -26
word word: главар	-15 -15 15 -5 0
word word: главно	-23 -18 12 19 -15
word word: главны	-24 15 -1 -8 10
word word: главы	-15 15 0 0 -6
word word: гладко	0 0 5 -1 -5
word word: глазам	-3 -8 17 -6 -16
word word: глушко	-6 -1 -17 -1 22
word word: говори	-1 22 -28 -4 -7
word word: говоря	27 16 -18 -23 -9
word word: год	-39 -16 53 3 -6
word word: года	-27 -17 16 24 -12
word word: годин	3 7 -28 12 -30
word word: години	-14 -10 16 -11 -18
word word: годину	-15 -22 16 -7 13
word word: годом	7 0 -15 12 -36
word word: году	-8 -5 -35 12 26
word word: годуют	-15 13 -4 10 -20
word word: голова	-8 -29 25 -24 -20
word word: голови	-1 11 -1 -1 -10
word word: головн	-22 14 -12 3 19
word word: голову	-7 -7 -13 13 -9
word word: голос	-13 -10 24 9 -36
word word: голоса	1 -2 -19 -3 11
word word: голоси	-8 -13 15 -16 -15
word word: голосу	-7 0 -12 -6 18
word word: голосі	-1 -1 0 -15 15
word word: гомеле	14 -10 -3 -14 0
word word: гомеля	-3 -8 12 -2 -3
word word: города	-3 -14 2 -14 -1
word word: горько	-14 -15 0 0 15
word word: горяча	-19 -3 -15 -2 28
word word: горяче	-10 -1 -1 -11 14
word word: госдум	21 -3 -11 -15 -30
word word: госпит	-21 -29 28 -30 21
word word: госпіт	-5 -19 3 -1 15
word word: гостин	-13 13 33 0 -34
word word: гостом	14 0 -14 0 0
word word: госуда	-32 -12 37 7 -1
word word: готова	-37 18 -22 -21 9
word word: готови	-1 20 -4 -10 -17
word word: готовн	-16 29 -1 -1 -14
word word: готовы	14 5 -7 -29 -21
word word: готовя	-56 22 28 -15 -42
word word: готові	-26 11 15 -16 -19
word word: готува	-7 -9 13 -2 8
word word: готуют	-19 20 -2 -1 -10
word word: готуєм	-21 38 -29 -31 -18
word word: гражда	8 -14 -41 5 -25
word word: грайне	-1 -32 -10 0 33
word word: границ	7 13 -27 -22 -32
word word: график	-13 30 -4 -1 -24
word word: графік	-15 53 -23 -32 15
word word: греко-	28 0 -23 -3 -6
word word: гривен	-14 -11 5 -26 18
word word: грн	-2 -22 -12 -15 30
word word: грозил	24 -1 -1 0 -22
word word: громад	-7 -24 -18 -2 21
word word: громко	-3 -21 15 -4 0
word word: грошей	0 -16 -3 -5 20
word word: гроші	-12 -25 -10 -11 24
word word: грудня	-14 -5 2 14 -18
word word: грудні	0 -9 10 -1 -1
word word: груза	-2 0 -1 -1 5
word word: грузов	-15 -1 -1 3 15
word word: груп	-15 -6 -5 -16 19
word word: група	32 -26 -48 -10 8
word word: групам	21 -2 -12 0 -15
word word: групи	-19 9 -12 10 -23
word word: группа	-3 -8 10 -28 0
word word: группе	-6 12 -5 14 -27
word word: группи	-46 -11 -5 -8 57
word word: группу	-32 -8 4 -9 26
word word: группы	15 3 -7 -6 -7
word word: групу	39 -13 -33 -11 -17
word word: групі	-8 16 -15 -14 0
word word: губерн	-43 -13 54 -13 -47
word word: гуляйп	-2 17 -2 -3 -16
word word: гумани	-14 -7 1 -23 1
word word: гуманн	12 -3 -1 -1 -9
word word: гумані	9 -5 -6 -10 0
word word: гур	-11 -2 -53 2 4
word word: гідно	17 -5 -10 -1 -15
word word: гімн	-30 -2 33 -6 -22
word word: да	7 -14 12 -12 -15
word word: дав	4 -3 -19 -8 4
word word: давайт	-10 -4 -1 27 -23
word word: давали	-13 0 21 0 -19
word word: давлен	0 -10 12 -14 0
word word: давно	-27 -15 0 15 15
word word: даже	0 7 15 0 -15
word word: дайте	6 -43 -29 -3 33
word word: дал	-9 -15 -5 14 -16
word word: далее	12 -13 13 -4 -16
word word: далеко	-4 -3 -29 -3 7
word word: дали	5 -21 -29 -12 10
word word: дальше	32 -34 -19 -21 10
word word: далі	-33 2 -17 17 0
word word: даними	-5 -17 -27 39 -43
word word: даних	-1 -1 -2 -14 15
word word: данные	-15 -43 -17 22 25
word word: данным	-10 4 -10 -13 10
word word: дані	-16 1 -23 15 12
word word: данії	-23 -15 17 -6 -5
word word: дасть	0 20 -14 -3 -5
word word: дат	-5 25 -22 -1 -19
word word: дата	-22 42 -18 -31 -21
word word: дати	-24 57 -27 -12 -37
word word: датою	12 -8 -18 -14 26
word word: дату	-50 33 -39 -5 -19
word word: даты	-5 15 -4 -15 -15
word word: дають	-27 -18 19 17 -7
word word: дає	-6 0 -24 3 25
word word: два	-12 14 -48 -28 -8
word word: двадца	-2 9 -12 -14 4
word word: двадця	31 -17 3 15 -48
word word: дванад	35 -12 17 -18 -40
word word: две	4 -17 -43 6 8
word word: двенад	6 -17 -34 35 -54
word word: двері	23 -4 17 -2 -25
word word: двести	-1 -15 -6 9 -11
word word: двое	1 -35 -22 10 9
word word: двоим	7 0 11 -1 -22
word word: двоих	-13 -10 -31 -26 28
word word: двом	-5 -1 -1 -7 14
word word: двома	-22 -22 26 -2 18
word word: двох	-5 -3 -1 -5 7
word word: двохсо	18 -1 -9 -8 -7
word word: двоє	26 -39 18 -20 -34
word word: двум	-13 0 4 -6 -2
word word: двумя	-18 -13 0 -16 24
word word: двух	27 9 -44 -3 -16
word word: двухсо	-13 -11 30 14 -41
word word: дві	22 17 -7 -17 -28
word word: двісті	38 -1 -2 -37 -1
word word: двічі	16 -1 -14 -9 -2
word word: де	-11 -25 -18 -22 38
word word: дев'ян	20 -6 -12 -2 -3
word word: дев'ят	2 -7 34 -1 -46
word word: девяно	20 -1 -4 -4 -14
word word: девяте	5 0 -5 0 0
word word: девяти	2 -2 -17 25 9
word word: девять	38 -18 -18 -21 -23
word word: дежурн	-4 -5 -15 -2 19
word word: действ	-3 -15 2 -33 17
word word: декабр	-14 -10 -2 -16 8
word word: деклар	-8 -46 -8 -5 55
word word: дел	-3 15 -9 8 -16
word word: дела	0 -4 -8 -6 14
word word: делали	-2 15 -2 -1 -15
word word: деле	-4 -5 -2 12 -1
word word: делега	-25 -4 -47 -37 22
word word: дело	-18 -2 29 -10 -6
word word: делу	-2 0 -11 -5 18
word word: денис	-23 33 -2 -18 -21
word word: день	0 -14 1 -46 -16
word word: деньги	-1 -15 -15 -4 23
word word: деокуп	-2 -17 -5 -18 35
word word: депорт	-9 -28 -44 36 -47
word word: депута	24 -19 -21 -23 2
word word: держав	0 -43 -42 12 22
word word: держал	7 -7 7 -5 -17
word word: держат	-5 -4 53 3 -53
word word: держим	-19 28 -17 -9 -45
word word: держит	18 -3 -3 -9 -5
word word: держпр	-12 0 0 0 12
word word: держсп	10 -1 -2 0 -8
word word: десант	-2 -1 -14 -2 19
word word: десяте	40 0 -30 -11 -24
word word: десяти	-8 -2 -2 -11 14
word word: десятк	-17 -1 4 -65 27
word word: десять	-1 14 16 -4 -38
word word: детале	3 -4 -4 0 6
word word: детали	-4 -25 14 -4 19
word word: деталь	14 2 -18 -16 -30
word word: деталі	61 -30 -10 -8 -57
word word: детей	3 -34 -52 4 3
word word: дети	-24 1 -3 14 -16
word word: детьми	-7 3 1 -4 7
word word: детям	-18 3 4 -18 11
word word: дехто	30 8 -27 -9 -22
word word: дещо	10 21 -22 -3 -6
word word: деякі	9 11 13 -4 -22
word word: джерел	-20 23 -16 -11 -28
word word: дзвони	-30 -21 34 -3 -37
word word: дзвоня	-12 0 18 -1 -6
word word: дзвоні	-15 -13 14 0 11
word word: дзвінк	-12 2 11 -23 -11
word word: дзвіно	-11 -26 18 -12 -13
word word: дзерка	1 -14 6 -2 -12
word word: дзуппі	-15 15 -4 0 0
word word: диверс	7 -3 -4 26 -16
word word: дивити	3 -3 13 -1 -12
word word: диво	28 -5 -17 -2 -20
word word: дивіть	-26 -2 33 -10 -19
word word: диплом	10 8 -20 10 -16
word word: директ	0 -1 11 18 -25
word word: дислок	-1 -12 -16 -22 19
word word: дистро	-7 0 21 0 -14
word word: дитина	9 12 -31 -10 -23
word word: дитини	-23 -1 -14 20 2
word word: дитячо	-16 -3 -5 -2 20
word word: длился	14 -3 -4 -10 -3
word word: для	-38 -20 -38 14 40
word word: дмитри	-21 25 -19 14 -37
word word: дмитро	24 -16 6 -10 -15
word word: дней	-17 -20 43 -32 -7
word word: днем	4 -26 7 -32 10
word word: днепр	-6 -1 -1 -6 10
word word: дни	-40 33 -8 -16 21
word word: днк	-23 -22 37 -1 -16
word word: днк-ек	44 -1 -4 -21 -24
word word: днр	-26 -4 -19 3 -4
word word: дню	-40 8 -16 42 -15
word word: дня	-8 27 18 -28 -28
word word: днями	-29 -10 17 -6 9
word word: дні	53 -14 19 -35 -53
word word: днів	9 -10 18 -43 5
word word: дніпра	-5 -4 18 0 -13
word word: дніпрі	-31 -22 -14 -7 37
word word: до	-22 3 -6 -23 2
word word: доба	-2 0 18 -1 -17
word word: добави	14 -4 -17 8 5
word word: добавл	-1 -1 15 0 -15
word word: доби	9 -1 1 -10 -8
word word: добила	12 0 -1 -1 -11
word word: добить	8 -7 -1 0 0
word word: добра	18 0 -1 -11 -8
word word: добрал	-15 -2 27 -3 -33
word word: добре	-15 -10 12 -8 1
word word: добрий	7 -11 15 -16 -17
word word: добрих	17 -1 -13 -2 -3
word word: добров	-13 -5 5 5 1
word word: доброг	-9 -15 34 -15 -29
word word: доброй	23 -17 -28 -11 13
word word: добру	15 -2 -14 -10 -2
word word: добрі	24 13 -15 -17 -9
word word: добу	-30 11 -3 -35 33
word word: довго	-15 -29 9 -3 30
word word: довгі	5 0 9 0 -14
word word: довери	-13 5 -7 -6 13
word word: доверя	-4 7 0 0 -1
word word: доволь	-15 20 -3 -14 -7
word word: довідк	1 -18 -16 -23 27
word word: довічн	4 -4 -18 -3 20
word word: догова	30 14 -23 -19 -15
word word: догово	-47 -5 11 40 -20
word word: додало	22 -6 -7 0 -12
word word: додати	9 -9 10 -10 0
word word: додатк	-1 8 0 0 -7
word word: додому	-13 -24 -26 20 -31
word word: дождал	15 -17 3 1 -7
word word: дозвол	11 0 0 0 -11
word word: докази	0 0 0 -4 5
word word: доказі	-31 6 -15 -33 14
word word: доки	13 -10 0 0 -11
word word: доклав	10 0 -1 0 -9
word word: доклад	-16 15 -1 17 -25
word word: докуме	-18 1 4 -15 -5
word word: долар	0 -5 18 -19 6
word word: доларі	-16 -24 -15 -18 35
word word: долго	4 -14 -2 -14 -17
word word: должен	-26 40 -8 -5 -24
word word: должны	-15 -11 15 -4 -18
word word: доллар	-18 -6 -14 -7 33
word word: доложи	-14 -15 11 14 -1
word word: долуча	-1 14 -14 -1 -11
word word: долучи	8 -15 -6 -3 15
word word: долю	1 -2 -7 -14 14
word word: доля	-15 -10 -1 18 13
word word: дома	-2 -9 -22 -16 -3
word word: домашн	29 -1 -28 -1 -10
word word: доме	-1 -15 4 -4 14
word word: домов	-10 -2 -9 -35 45
word word: домови	3 -24 -24 -41 31
word word: домовл	24 29 -24 -15 -40
word word: домогл	6 0 -1 -2 -3
word word: домой	-23 -2 19 1 -18
word word: дому	6 0 -1 7 -14
word word: домівк	6 0 -6 0 0
word word: дональ	0 14 0 0 -14
word word: донбас	-9 15 -20 -12 23
word word: донецк	2 -27 9 -26 -4
word word: донець	33 -7 -3 -8 -28
word word: донечч	25 -30 -38 -35 35
word word: дончан	13 0 -3 -1 -8
word word: донька	2 -2 15 -4 -16
word word: доньки	6 0 -6 0 0
word word: доньку	0 0 15 0 -15
word word: дописі	8 -2 -3 -2 -2
word word: допові	-18 11 -22 -17 20
word word: допома	16 -17 3 -20 2
word word: допомо	-39 14 19 -13 -16
word word: допомі	19 -3 -16 -6 1
word word: доправ	44 0 -38 -41 -24
word word: допуст	-1 -2 -14 -2 16
word word: дорабо	0 -1 -2 -10 13
word word: дорога	-15 -15 2 14 -28
word word: дороги	7 16 -7 -17 -14
word word: дорого	-29 -2 32 -6 -21
word word: дорогу	22 -17 -7 -1 -15
word word: дорогі	-15 -3 -7 0 15
word word: дороже	-21 -14 21 -1 -16
word word: дорозі	27 12 -15 -9 -18
word word: доруче	0 2 16 -14 -32
word word: доручи	-17 -1 7 -8 14
word word: досвід	-15 -38 -5 -3 32
word word: досить	-12 -21 -5 -14 33
word word: дослід	14 -3 0 -9 -2
word word: достав	-18 23 -11 -45 18
word word: достал	11 0 0 0 -11
word word: достиг	1 -2 -21 4 -4
word word: доступ	-19 2 -17 8 14
word word: досягл	15 0 -1 0 -15
word word: досягн	15 -5 -1 -2 -10
word word: досі	-38 -2 -43 -19 53
word word: дотрим	-5 15 -19 -12 -27
word word: дохе	-3 8 -5 -4 5
word word: доходи	-3 -6 -25 -3 28
word word: доходя	0 -9 -2 -2 13
word word: дочека	-13 32 11 -17 -58
word word: дпсу	8 -2 3 -1 -15
word word: дрон	-1 -4 -5 -9 13
word word: дрони	-23 -5 21 14 -14
word word: дронів	-11 16 -9 -19 -29
word word: друг	1 -16 -4 -27 10
word word: друга	-26 11 -24 -14 9
word word: другая	-18 -8 6 -2 -1
word word: друге	-19 -15 -6 -15 17
word word: другие	22 8 -25 0 -4
word word: другий	8 23 9 -12 -35
word word: другим	25 -14 2 -6 -9
word word: других	-7 12 -19 16 -26
word word: другог	-15 -4 20 24 -19
word word: другой	42 -10 11 -5 -17
word word: другу	1 -16 1 -24 3
word word: дружин	-37 -16 15 -24 10
word word: друзья	4 2 -13 -17 4
word word: друзі	15 -11 -3 -1 -15
word word: дснс	-14 -10 14 -8 12
word word: дуже	10 14 -3 -25 -40
word word: дульце	-10 -1 -2 -2 13
word word: душ	-35 -15 -17 -6 49
word word: дшв	17 0 -13 0 -6
word word: дякую	21 -1 -44 -18 -1
word word: дякує	9 0 -5 -4 -1
word word: дякуєм	6 -15 1 15 -17
word word: діб	-1 21 -78 -3 66
word word: дівчат	8 -1 25 -14 -27
word word: дівчин	17 0 -9 -15 -11
word word: дізнав	5 -1 -1 -3 0
word word: дізнал	-3 -11 14 -2 -13
word word: дій	-2 -12 -3 16 -8
word word: дійсно	-1 14 -2 -4 -8
word word: дійшли	15 -15 0 -14 1
word word: ділки	0 -13 -2 0 14
word word: ділянк	9 0 0 0 -9
word word: дістав	-15 0 -7 -1 15
word word: дістал	-24 -11 -7 -16 25
word word: дітей	-13 -7 -43 -8 6
word word: діти	-11 -7 -4 2 -31
word word: дітьми	3 -15 20 13 -21
word word: дітям	-26 -4 -32 -10 50
word word: дія	-15 -6 0 -1 15
word word: евакуа	-31 -30 -7 -15 43
word word: евакуй	0 -3 -4 -14 15
word word: евакую	-17 -13 -2 -23 31
word word: евгени	3 -2 15 -6 -20
word word: египет	-2 -1 0 -3 6
word word: его	-15 -5 -4 15 -9
word word: еда	-8 -2 -9 -1 13
word word: едет	31 -10 -23 -3 -16
word word: единиц	-11 -11 -1 0 19
word word: единов	0 -1 -2 -10 13
word word: едином	0 -2 0 -3 5
word word: единст	-7 -16 -4 -5 15
word word: едут	2 -4 3 -16 -33
word word: ее	3 10 -50 -10 1
word word: ежегод	-16 -15 -1 18 14
word word: ежедне	-15 6 -5 15 -1
word word: ексмер	-5 -14 28 -11 -19
word word: експер	29 -36 -35 -11 2
word word: екіпаж	-24 15 -16 -12 -1
word word: електр	6 17 -20 -12 2
word word: еленов	-25 -14 -16 12 20
word word: ему	16 -4 -15 -10 -15
word word: емірат	23 31 -27 -18 -38
word word: енерге	-11 13 -20 -25 13
word word: енерго	14 -4 -13 -14 7
word word: ердога	-27 37 -25 -21 -37
word word: ереван	-44 -14 -14 -1 33
word word: ермак	12 -2 -1 0 -9
word word: ермака	12 0 -3 -3 -6
word word: ес	-11 -3 -2 -1 12
word word: если	-25 16 -18 -1 -4
word word: есть	-7 -23 -10 11 -1
word word: етап	38 -3 -5 -18 -14
word word: етапам	10 7 -12 0 -14
word word: етапи	25 -13 14 -15 -10
word word: етапу	-25 9 16 0 -1
word word: етапі	0 2 -2 -7 0
word word: етапів	-14 -18 -31 18 -1
word word: ефіру	-5 -36 -3 20 27
word word: ефірі	15 -3 -3 8 -25
word word: ехать	20 -14 -1 1 -11
word word: еще	8 7 -15 -28 -3
word word: ж	-3 -20 -2 -3 0
word word: жалоб	-15 -1 -1 0 17
word word: жаль	0 13 -13 -21 -1
word word: жартую	-18 -13 16 -13 -14
word word: жартує	5 -6 12 -3 -12
word word: ждал	-4 0 16 -1 -15
word word: ждала	15 -1 -22 -19 14
word word: ждали	24 -13 -23 -6 6
word word: ждать	13 -28 -12 -13 30
word word: ждем	8 21 -16 17 -29
word word: ждет	-3 1 10 -2 -18
word word: ждут	-11 -1 11 -7 -7
word word: же	-4 14 -56 -23 13
word word: желани	-8 -5 -15 27 9
word word: желающ	-14 15 -5 -17 -6
word word: жен	1 29 -19 -3 9
word word: жена	-7 -3 13 -1 -3
word word: жене	-15 -2 -6 -15 17
word word: женева	-9 13 0 -3 -1
word word: женеве	-15 9 -5 -16 2
word word: женевс	2 -20 -2 -4 -10
word word: женеві	-12 11 -1 -36 35
word word: женско	24 0 -1 -4 -20
word word: женщин	0 10 -10 -24 -9
word word: жены	-20 -9 36 -3 -16
word word: жест	17 -28 -11 -5 15
word word: жеста	-8 14 -5 -15 -16
word word: жестом	15 0 0 -1 -15
word word: живий	-25 -14 21 -10 -19
word word: живим	-11 -1 28 -1 -29
word word: живими	8 -4 -17 29 -22
word word: живут	-33 -4 10 -12 12
word word: живы	12 -2 -7 -3 1
word word: живые	2 -1 -15 15 -13
word word: живым	0 14 -1 -1 -14
word word: живыми	-23 -5 -5 24 7
word word: живых	17 -5 -5 -17 12
word word: живі	-6 -8 -19 -11 33
word word: жизни	-4 -1 -1 -9 14
word word: жизнь	-11 -19 0 -22 5
word word: жизнью	25 -1 -6 -9 -18
word word: жилье	-21 -14 -41 -21 30
word word: жителе	-9 -22 -4 0 19
word word: жители	-8 -7 12 -4 -9
word word: житель	15 -19 5 -18 -22
word word: жителя	-20 1 -33 40 -4
word word: жителі	-19 -10 27 -14 15
word word: жити	-21 -22 -20 -16 47
word word: життя	-34 -9 12 -30 27
word word: жить	-29 -36 -29 16 16
word word: жовтен	-23 -1 -24 28 -10
word word: жовтня	-1 -5 -8 -3 -10
word word: жовтні	-10 -8 -13 27 -26
word word: жоден	15 -5 -7 -3 2
word word: жодних	46 -3 -29 -10 -33
word word: жодног	-24 -26 9 -7 14
word word: жодної	-15 -8 10 30 -35
word word: журнал	-27 24 -9 4 -4
word word: жінка	32 -1 -22 0 -20
word word: жінка-	14 -11 -2 0 -11
word word: жінки	-22 0 -6 17 -7
word word: жінку	-8 -16 25 -2 5
word word: жінок	6 -11 -32 16 4
word word: жіночи	-15 -3 -14 15 -3
word word: жіночо	0 -10 22 -2 -12
word word: з	-7 -12 16 3 -14
word word: з'явит	-9 9 0 0 0
word word: з'ясов	-4 15 -14 -4 -11
word word: з-помі	-19 -3 34 16 -20
word word: з-під	-15 0 -6 -1 15
word word: за	-33 -50 -35 26 33
word word: забезп	8 -15 12 -29 -28
word word: забере	17 -5 -8 -4 -16
word word: заберу	-14 0 -15 -2 15
word word: забира	32 55 -17 -41 -38
word word: заблок	-31 27 -14 -27 -25
word word: заборо	-1 -1 22 2 -22
word word: забрав	-1 13 -1 -4 -8
word word: забрал	9 -6 -16 -9 -10
word word: забрат	-43 16 5 -2 5
word word: забува	0 -5 -9 0 14
word word: забуде	0 -2 27 -11 -25
word word: забути	-13 -5 -7 18 -16
word word: завало	-21 0 0 0 22
word word: завалі	-15 0 -7 0 15
word word: завдав	-23 0 -1 -10 27
word word: завдал	-13 -3 0 -5 19
word word: завдан	-1 -11 -6 -19 2
word word: завдяк	17 -20 -10 -41 1
word word: заверш	-33 8 -12 -26 5
word word: завжди	22 15 -19 -20 -2
word word: зависи	0 14 0 0 -14
word word: завод	6 0 -4 0 -2
word word: завтра	8 22 -21 -37 -45
word word: завіта	0 -6 -18 -2 22
word word: загало	11 -40 -26 29 -7
word word: загаль	0 -16 -16 -11 23
word word: загарб	-10 0 0 -1 11
word word: загибл	39 -9 -17 -59 -20
word word: загину	-31 -11 -2 -34 55
word word: загоні	-3 -1 -13 -7 19
word word: загрож	-1 -15 -22 -1 18
word word: задача	-15 0 -3 15 -16
word word: задерж	-21 -3 -18 -30 26
word word: задоку	3 0 -9 -1 8
word word: заздал	-1 2 18 0 -19
word word: зазнал	-16 0 -14 15 -13
word word: зазнач	21 -19 -6 -23 11
word word: займає	9 -4 -6 28 -15
word word: займет	-5 18 -3 -26 -35
word word: зайшли	-7 0 -1 0 8
word word: зайшов	0 -1 11 -2 -9
word word: заканч	25 -21 -2 0 -16
word word: закарп	34 -16 -10 -11 -28
word word: закату	0 -8 -3 -2 12
word word: заклад	13 -12 15 -7 -15
word word: заклик	-41 15 -20 -9 42
word word: заключ	-32 -24 -8 -12 43
word word: закон	0 -2 -7 -4 12
word word: законо	0 0 -8 -16 18
word word: законч	43 -39 -17 -27 -26
word word: закрыл	21 -25 -2 -20 24
word word: закрыт	-5 -1 -3 -1 8
word word: закінч	-13 -15 15 23 -40
word word: зал	-1 -7 -1 8 1
word word: зала	-18 -15 5 15 -1
word word: зале	0 -4 -15 17 -10
word word: залежи	-11 16 0 -2 -16
word word: залиша	-16 -18 16 11 -10
word word: залиши	-3 34 -23 9 -43
word word: заложн	-10 -18 -2 13 8
word word: залужн	37 -5 -3 -16 -25
word word: залі	-15 -14 -11 -15 15
word word: залізн	1 0 -1 -6 7
word word: замену	-1 -5 0 0 6
word word: замест	1 -2 -15 15 -4
word word: замети	-15 -12 0 14 0
word word: заморо	-17 10 -6 -2 15
word word: заміст	0 15 0 0 -15
word word: занима	6 12 -11 9 -27
word word: занял	14 0 -3 0 -14
word word: заняла	-14 -14 15 -6 -9
word word: заняти	-1 -2 -1 -1 5
word word: заочно	-21 -3 -18 29 7
word word: запад	15 0 0 -1 -15
word word: западн	-1 -3 -10 -4 16
word word: запам'	18 -4 -20 -17 -11
word word: запевн	5 -1 -4 -1 0
word word: запис	0 -2 -1 -5 6
word word: записа	-25 -18 21 -19 -11
word word: запису	0 -1 -4 0 5
word word: записі	-9 17 0 14 -26
word word: запит	0 -1 -1 9 -8
word word: запита	-37 -37 1 5 24
word word: запити	-13 -12 30 21 -41
word word: запиту	12 -8 20 -4 -16
word word: заплан	-19 -6 -7 -2 9
word word: заповн	-1 -14 -6 -15 23
word word: запоро	36 -20 -26 -26 -15
word word: запорі	19 -43 -37 -24 13
word word: запрац	-15 -14 -4 -26 31
word word: запрет	14 0 -3 0 -14
word word: запроп	-33 48 -11 7 -41
word word: запрос	-5 20 -17 22 -17
word word: запрош	0 -12 -5 -4 18
word word: запізн	0 -13 14 -8 5
word word: заради	22 -17 -13 -1 -16
word word: зараз	-38 38 -15 -41 13
word word: заране	-15 20 -6 -9 -27
word word: зареєс	0 -1 -17 -25 28
word word: заручн	14 9 -23 -33 7
word word: заседа	-9 22 -19 5 -10
word word: заслух	-18 17 -9 0 14
word word: застав	-12 -13 -8 -3 18
word word: застен	20 -5 -17 16 -30
word word: застря	10 0 -7 0 -3
word word: заступ	-2 16 -26 3 -23
word word: засудж	14 -9 4 13 -16
word word: засуди	7 -6 -23 16 -15
word word: засіда	-35 16 -19 23 -19
word word: зателе	-16 -11 7 -4 15
word word: затем	-19 -15 29 -10 12
word word: затрим	14 -15 -29 0 17
word word: затрон	-13 18 -5 -17 -17
word word: затягу	-3 -5 -1 9 -1
word word: зауваж	0 -15 0 0 15
word word: зафикс	-8 -15 -2 0 18
word word: зафікс	-1 -23 13 -2 10
word word: захват	-9 0 -7 0 14
word word: захвач	-40 11 16 -1 -13
word word: захисн	31 -37 8 -42 -7
word word: захист	-13 -13 -11 -12 16
word word: захища	35 -1 -3 -20 -14
word word: захода	15 -4 -10 -1 -15
word word: заходи	18 14 -26 -15 -22
word word: заходо	-14 -16 -18 -3 17
word word: заході	-12 17 -10 -1 -11
word word: захопи	9 7 -10 -1 -7
word word: захопл	-20 -16 -3 8 17
word word: захід	3 9 -17 -34 24
word word: зачем	8 -9 -9 -5 15
word word: защита	-26 -1 -3 -7 32
word word: защитн	0 3 20 -8 -28
word word: защища	10 0 -10 0 0
word word: заява	-1 -20 -8 -11 33
word word: заяви	-21 2 -16 -10 18
word word: заявил	8 -54 -25 7 4
word word: заявле	6 -17 7 13 -3
word word: заявни	-1 -12 -16 -22 19
word word: заяву	-5 -12 -32 -6 24
word word: збереж	0 -21 -4 -3 21
word word: збираю	-1 -15 0 0 15
word word: збирає	-3 -2 -12 -5 3
word word: збитки	0 -4 -2 -5 11
word word: збито	-23 -15 9 -13 15
word word: збройн	35 3 -16 -2 -24
word word: зброю	-4 -14 -5 -2 21
word word: зброї	9 0 0 -2 -7
word word: зв'язо	-3 -13 23 -2 -14
word word: звання	-1 -8 -3 -1 12
word word: звезда	-1 0 15 0 -15
word word: звезды	-6 -2 19 -1 -17
word word: зверне	-27 -50 -36 5 10
word word: зверну	-18 -12 -19 -2 37
word word: зверта	12 18 -11 6 -12
word word: зволік	8 -7 -1 0 0
word word: звонки	-25 4 34 -5 -18
word word: звонко	-1 -3 -1 -3 7
word word: звонок	11 -16 15 -16 -17
word word: звонят	11 -3 -2 -1 -9
word word: звідки	-15 0 -8 -7 16
word word: звідти	15 0 0 0 -15
word word: звільн	19 -15 3 -36 -37
word word: звіт	-15 -5 -1 0 16
word word: згадую	16 1 -10 -15 -5
word word: згода	-23 35 -12 -17 2
word word: згоди	-1 14 8 -4 -17
word word: згодом	42 -6 -22 -10 -26
word word: згідно	44 -10 -10 -34 -18
word word: здават	-1 0 -10 15 -14
word word: здалис	-19 -15 -23 -24 41
word word: здание	-11 0 0 0 11
word word: здати	9 -4 -1 -2 -1
word word: здатис	9 -15 -6 -26 20
word word: здаєть	-15 0 14 -17 3
word word: здебіл	4 -5 -7 -16 17
word word: здесь	-9 -1 17 -10 -15
word word: здоров	30 -20 7 -28 -26
word word: здійсн	-7 11 -2 -24 -30
word word: зеленс	31 -29 5 -15 -4
word word: земле	24 -2 -12 -17 -28
word word: землю	14 -11 15 -5 -33
word word: земля	28 -5 -14 -17 -24
word word: земляк	-26 -15 9 -23 10
word word: землі	45 -23 -23 11 -30
word word: зерна	-27 -2 -15 0 17
word word: зерно	-36 -26 -7 -1 49
word word: зернов	-15 -10 -32 -4 19
word word: зимой	-2 0 19 -3 -14
word word: зиму	15 3 -1 -4 -15
word word: зливал	0 0 -16 -1 16
word word: злочин	-30 -6 -18 -30 38
word word: змеины	14 -13 -23 -15 -1
word word: змогли	0 -33 -2 9 -5
word word: змогу	8 0 0 0 -8
word word: зможут	17 -4 -13 -9 -15
word word: змі	4 15 -14 -29 -15
word word: змінил	-10 -3 36 -3 -27
word word: змінює	-12 -4 -3 7 12
word word: змішан	15 -36 -3 -8 24
word word: зміїни	10 -1 -15 -5 10
word word: зміїно	45 -11 -16 -16 -23
word word: знаем	-16 -15 -2 20 -23
word word: знайде	-1 -16 -9 -17 13
word word: знайти	-1 -2 11 14 -18
word word: знайшл	5 -1 11 -5 -10
word word: знак	-6 -15 -2 0 15
word word: знала	2 7 -1 0 -9
word word: знали	-16 -1 14 0 8
word word: значил	17 -4 -14 -4 -10
word word: значит	14 0 -8 -12 -8
word word: знаю	12 -1 14 -1 -16
word word: знают	-24 5 27 -8 0
word word: знають	-12 0 -2 0 12
word word: знає	3 -7 -18 15 -15
word word: знаємо	-6 8 -3 -5 2
word word: знешко	-10 0 0 -1 11
word word: зник	15 0 0 -15 -1
word word: зникли	16 -12 -38 -4 -16
word word: зникло	0 -15 0 -3 15
word word: знищен	10 -25 -12 -15 2
word word: знищил	-14 0 0 0 15
word word: знову	0 -27 -59 -25 29
word word: зобов'	-7 11 -2 8 -10
word word: зокрем	39 -28 -11 0 -17
word word: золота	-14 0 -6 -1 20
word word: золото	-4 -8 -8 0 10
word word: зоне	20 0 -3 -1 -19
word word: зоны	-32 -2 -17 -4 44
word word: зори	0 0 15 0 -15
word word: зразки	-30 -29 12 -16 6
word word: зразкі	-5 -6 15 -1 -15
word word: зранку	-1 16 -15 0 -9
word word: зрител	-17 -10 -22 -15 27
word word: зробив	-18 0 19 1 -2
word word: зробил	-11 14 29 -3 -16
word word: зробит	-29 1 18 -26 20
word word: зробле	-7 22 15 -7 -18
word word: зсу	45 -7 -39 -9 -1
word word: зупини	-31 11 -17 -14 12
word word: зупиня	27 -20 -16 10 -4
word word: зусиль	1 14 -1 -14 0
word word: зустрі	-1 -7 5 -20 -20
word word: зі	13 29 -1 -41 -30
word word: зібрал	-16 -18 -28 -17 37
word word: зібран	-24 -2 -25 31 -11
word word: зірвал	-2 17 -32 -2 -1
word word: зірван	-15 -29 -16 -10 46
word word: зірват	-4 23 -22 -1 -16
word word: зіткне	11 -11 -30 -21 36
word word: и	-14 -23 -11 -14 21
word word: идет	-22 49 -26 -11 -37
word word: идут	-14 29 -12 15 -20
word word: из	-7 -14 16 -6 -16
word word: из-за	-18 13 -19 -14 12
word word: из-под	-15 -1 -8 -6 19
word word: извест	-20 -15 15 1 -21
word word: издани	9 12 -3 0 -17
word word: изложи	-8 33 -11 -19 -9
word word: изолят	-24 -14 -15 -9 23
word word: израил	-9 -19 -2 -4 31
word word: изъято	-3 0 -13 0 13
word word: иконки	-15 0 15 0 -1
word word: иконы	-2 0 -34 -6 34
word word: или	-16 11 -6 14 -21
word word: им	59 -11 -12 -17 -15
word word: имен	-10 4 -5 -5 11
word word: имена	14 -2 -9 17 1
word word: имени	-2 -5 24 -2 -16
word word: именно	9 -2 -6 -1 -1
word word: имущес	-1 0 -1 -10 13
word word: инвали	6 0 -2 -1 -3
word word: индии	-13 0 -1 0 14
word word: инжене	-32 -2 -15 -29 60
word word: инициа	-15 42 -1 -3 -27
word word: иностр	-3 -5 -29 3 12
word word: интерв	-31 -16 22 4 -33
word word: информ	26 -43 -21 3 4
word word: ирина	6 -1 0 -2 -3
word word: исполн	15 -15 -13 -1 7
word word: истори	13 -21 -2 -11 -14
word word: источн	2 38 -24 -41 -65
word word: итог	-19 12 15 0 -54
word word: итогам	8 -31 38 6 -41
word word: итогах	14 -5 -1 -7 -1
word word: итоги	-11 -25 6 24 -37
word word: итого	26 -19 -2 -18 -19
word word: итогом	19 0 -13 -9 -5
word word: их	24 -35 5 -39 -20
word word: ищем	14 7 -17 -10 12
word word: июле	14 3 -4 -10 -27
word word: июля	-40 1 24 -4 9
word word: июне	18 -9 15 -15 -20
word word: июньск	-24 -2 0 24 0
word word: июня	6 -13 -7 -29 7
word word: й	6 -13 -13 -37 -2
word word: йде	-19 36 -33 14 -28
word word: йдетьс	-4 27 -6 -6 -29
word word: йдуть	15 0 0 0 -15
word word: його	-21 4 24 -47 6
word word: йому	-26 -17 30 -5 16
word word: йшли	1 -9 10 -1 -1
word word: йшлося	18 8 -15 -3 -6
word word: к	-10 14 -8 -53 -17
word word: кабіне	-10 -24 -26 -18 35
word word: кава	-15 -20 -15 -1 26
word word: каву	-14 0 21 0 -19
word word: кадри	-2 -3 15 -1 -14
word word: кадры	6 -15 46 -11 -5
word word: кадрів	4 -3 13 -1 -12
word word: каждая	13 7 -10 -18 -9
word word: каждог	-7 -17 -7 12 -1
word word: каждое	-15 9 -23 6 11
word word: каждой	41 43 -38 -29 -47
word word: каждом	22 -13 -9 -13 -14
word word: каждую	-3 -10 -16 13 -8
word word: каждый	13 -5 -14 22 -5
word word: каждым	-20 -5 24 16 -23
word word: каже	-42 38 -5 -52 23
word word: кажу	-6 17 -3 16 -22
word word: кажуть	21 -21 -41 -24 16
word word: казали	0 3 17 -4 -19
word word: казахс	-15 -10 0 -3 16
word word: как	-34 -45 10 -19 36
word word: какая	15 -15 -10 -10 -14
word word: каких-	30 -1 -17 -21 -25
word word: какого	8 -1 -4 -3 -1
word word: какой	15 0 -9 -15 0
word word: калини	-19 -18 27 -11 -34
word word: калужс	-4 -5 -13 -3 25
word word: камера	-26 -12 20 -15 15
word word: камеру	-21 -3 -8 -3 15
word word: камері	-15 -2 43 -10 -47
word word: камиши	-16 18 -16 -17 -17
word word: канада	0 15 0 -1 -15
word word: канал	2 20 -15 -8 12
word word: каналы	-12 13 -15 15 -12
word word: каналі	-13 15 -13 -11 -15
word word: канун	15 -1 -11 -14 -15
word word: карант	-14 -14 -18 -1 59
word word: кардин	-25 13 -7 -15 15
word word: картин	-8 -8 -12 -5 31
word word: касает	-2 14 -2 -3 -12
word word: катар	12 1 -25 -29 -6
word word: катара	38 -4 -15 -8 -23
word word: катарс	6 -6 -20 14 -23
word word: катару	-2 -19 11 34 -31
word word: катего	-28 29 -8 8 -33
word word: катера	-15 0 -14 -14 15
word word: катува	-30 -13 -24 24 -7
word word: катуют	-3 -5 0 0 9
word word: катівн	22 0 -18 -17 -12
word word: каховк	-8 0 15 -1 -15
word word: качест	-23 -2 -15 -1 16
word word: каша	-10 -6 3 -3 2
word word: кв	-14 0 0 0 14
word word: квадра	-15 -2 -6 -15 15
word word: кварти	-5 -14 -29 -16 39
word word: квиток	-14 -4 -5 -10 15
word word: квітам	-22 -5 37 0 -25
word word: квітен	-4 0 -11 13 0
word word: квітня	-17 -7 19 -12 14
word word: квітні	15 -1 -14 -22 -1
word word: кг	-18 -15 15 -7 17
word word: керівн	-15 32 -33 0 10
word word: киев	23 -1 -20 -18 -22
word word: киева	-28 31 -8 11 -46
word word: киеве	21 -11 -12 -35 -13
word word: киевом	6 26 0 -1 -28
word word: киевск	14 -30 -8 -3 -13
word word: киеву	6 15 -28 -8 -53
word word: килогр	3 -2 16 -1 -16
word word: ким	0 -1 0 15 -15
word word: кинули	10 0 -8 0 -3
word word: кирилл	15 13 -11 -14 -18
word word: кирило	-6 5 -29 9 -31
word word: києва	10 -1 -25 -1 7
word word: києві	-10 -8 19 -39 11
word word: київ	6 -26 6 -11 4
word word: київсь	15 -15 -1 0 0
word word: київщи	25 -16 -32 -17 -17
word word: климен	0 -9 15 -15 -2
word word: клиник	-22 -1 22 -14 -12
word word: ключи	-15 -1 1 -3 0
word word: клінік	5 0 0 -2 -3
word word: км	10 -6 -26 6 18
word word: книг	-15 -2 -6 0 20
word word: книга	-3 -18 -22 -17 21
word word: книги	-42 -16 -17 -11 28
word word: ко	12 11 -1 -2 -17
word word: коаліц	-20 -32 -16 -16 34
word word: когда	15 15 -20 -37 -27
word word: кого	-21 -35 -13 12 6
word word: когось	24 -12 -22 -9 16
word word: код	-1 -15 -17 -25 22
word word: кожен	-12 -12 -35 -9 27
word word: кожна	1 -10 -32 -20 6
word word: кожне	25 -40 15 -1 2
word word: кожним	3 -10 12 5 -28
word word: кожног	9 24 -46 0 -41
word word: кожном	-19 -14 -3 4 15
word word: кожною	-15 -4 -22 33 -8
word word: кожної	-27 -21 -22 -15 33
word word: кожну	-18 -22 -10 -6 21
word word: кожній	-27 -22 -16 33 21
word word: кол-це	0 -10 -1 -20 28
word word: колег	-22 0 22 0 -2
word word: колега	-16 8 13 8 -17
word word: колего	-24 -10 -15 18 -9
word word: коли	-31 38 2 -45 -14
word word: количе	14 -5 0 -2 -7
word word: колишн	-10 -15 -6 -17 22
word word: коллег	-24 -23 -40 20 15
word word: колон	-24 -3 -8 -14 23
word word: колона	13 0 -18 0 15
word word: колони	-20 -22 -30 18 26
word word: колонн	34 -14 1 -11 -25
word word: колону	13 -4 15 -2 -27
word word: колоні	-8 -19 -18 -14 16
word word: колоти	-38 2 -19 -1 35
word word: команд	-6 -22 1 2 9
word word: комбин	-18 0 0 0 18
word word: комент	-15 15 -14 -26 -4
word word: комисс	20 -17 -18 -12 17
word word: комите	-5 -7 -5 -13 10
word word: коммен	32 7 -10 -55 -56
word word: компан	-11 -14 -6 -10 20
word word: кому	21 -19 26 -5 -27
word word: комісі	4 -5 -3 -2 5
word word: коміте	-18 -18 -16 14 1
word word: конвен	-6 -24 -40 24 -23
word word: конвер	-17 -4 -9 -6 29
word word: конечн	14 -3 -17 -6 6
word word: конкре	-6 -36 -18 -8 54
word word: конкур	-14 -2 -10 -6 24
word word: консул	-42 14 -20 5 4
word word: контак	-26 29 -39 -25 17
word word: контра	-2 -3 11 22 -26
word word: контро	-13 2 -9 -4 15
word word: конфер	-2 -7 -1 19 -17
word word: конфли	0 -3 15 -4 -29
word word: конфіс	-1 -15 -2 0 15
word word: конца	17 17 7 -27 -48
word word: конце	15 -5 0 -5 -15
word word: концер	-15 -22 -34 -20 26
word word: концу	17 -16 -1 0 -14
word word: коорди	0 -18 10 -19 -25
word word: коордш	56 -28 -23 -16 -15
word word: копітк	5 0 -1 0 -4
word word: копію	-15 -5 -4 -1 15
word word: корабл	-13 -11 -3 -7 25
word word: кордон	41 20 -22 -23 -25
word word: коридо	-33 -11 27 10 1
word word: кормил	-15 -15 19 -1 -39
word word: коробо	-8 -9 -15 -16 25
word word: коротк	-23 22 -18 11 -9
word word: корпус	-16 -3 -27 22 -21
word word: коррес	3 -4 12 -12 -3
word word: котенк	8 0 -2 13 -18
word word: котора	1 -1 6 -4 -3
word word: которо	-27 3 7 -39 -4
word word: котору	31 -1 -8 -10 -17
word word: которы	-9 -18 -28 7 11
word word: котрі	8 -1 -1 -2 -4
word word: крані	-19 0 19 0 14
word word: красик	-11 -1 -8 -2 19
word word: красно	-34 -20 -13 22 -11
word word: красны	-18 -20 -15 -10 17
word word: краю	14 -9 -12 -3 -12
word word: края	-6 -9 18 -1 -15
word word: країн	-19 -28 -23 10 30
word word: країна	7 -11 -11 -3 15
word word: країни	23 24 -35 -1 -20
word word: країну	14 -3 -6 -2 -4
word word: кремен	0 -15 -4 -2 16
word word: кремле	-3 -8 -16 -14 9
word word: кремль	-10 10 -19 -35 48
word word: кремля	-1 8 0 -1 -6
word word: крест	-18 -20 -15 -10 17
word word: креста	-29 2 -16 13 -6
word word: кресту	12 -35 -8 19 -20
word word: крим	0 -1 0 15 -15
word word: кримсь	-4 12 -11 -22 8
word word: криму	21 12 -1 -11 -31
word word: кримін	0 8 0 -1 -8
word word: критич	-3 -9 -2 -1 14
word word: кричал	-31 -2 -13 -12 19
word word: кров	2 -1 -12 0 11
word word: крок	16 5 -17 -16 -7
word word: кроки	12 -15 -18 -2 12
word word: кроме	6 -1 -14 2 7
word word: кропив	-24 -24 3 -1 23
word word: кругло	-7 -1 -15 7 14
word word: крупне	-7 30 -15 -18 -1
word word: крупно	-28 15 -16 -12 1
word word: крупны	-12 -5 -16 -2 15
word word: крушен	-13 28 -1 0 -17
word word: крым	-1 -5 -7 -1 14
word word: крыму	-15 0 -14 -14 15
word word: крім	-29 -16 3 17 5
word word: кто	-19 1 28 -32 -4
word word: кто-то	4 -5 24 0 -24
word word: куда	27 -2 -19 -7 -26
word word: куди	-19 -2 1 -29 9
word word: кулаки	-21 28 -2 -7 -39
word word: кума	27 -13 0 -1 -22
word word: куп'ян	-15 -1 -7 -15 15
word word: купянс	-17 -1 -12 -1 19
word word: курато	-1 -15 -23 -1 18
word word: курахі	-10 0 0 -1 11
word word: курс	-28 -19 -20 -38 45
word word: курсан	-14 -4 -22 -7 42
word word: курск	9 -7 5 -8 -22
word word: курска	-12 -13 -37 -5 26
word word: курске	31 -17 -22 -19 -10
word word: курско	-3 -16 -32 16 16
word word: курску	-6 -1 19 -3 -18
word word: курськ	11 12 10 -32 -4
word word: курщин	25 -3 -8 -15 -1
word word: курян	14 -10 -44 6 -8
word word: куряна	-19 2 -18 21 -19
word word: куряне	-5 -2 19 -3 -18
word word: куряни	20 0 -12 -14 -6
word word: кілогр	-7 -2 40 -9 -28
word word: кіломе	-15 -2 -7 -15 15
word word: кілька	11 -3 -16 -9 -31
word word: кілько	-35 50 -28 4 -16
word word: кількі	31 -21 -26 24 -14
word word: кінець	1 14 -15 3 -5
word word: кінця	26 3 -15 -25 -8
word word: лабора	-37 -4 -7 2 44
word word: лав	-47 0 -21 0 55
word word: лавров	-14 -13 0 15 1
word word: лагере	-4 -9 11 3 -4
word word: лагеря	-11 -14 -5 14 -3
word word: ласка	-5 -21 8 -20 13
word word: легіон	-12 -15 0 0 15
word word: леді	-18 14 5 -4 -26
word word: лежат	-5 10 0 -2 -3
word word: лежачи	-17 30 -15 -15 9
word word: лежит	30 -10 -1 -23 -3
word word: лежить	-18 20 -14 -22 -17
word word: лекарс	-15 0 -2 -2 16
word word: ленточ	14 0 -15 0 9
word word: лет	-7 0 -3 -4 1
word word: лета	-12 17 14 -2 -14
word word: летом	-2 -15 5 -15 2
word word: летчик	4 -3 -26 -5 8
word word: лечебн	-16 -1 18 -1 -1
word word: лечени	6 -4 -3 9 -10
word word: лечить	25 -1 -3 0 -23
word word: ли	-22 6 10 13 -27
word word: либо	12 -13 0 -3 4
word word: лиман	-8 -1 -1 0 9
word word: линии	4 -11 -35 9 -27
word word: линию	26 0 -7 0 -21
word word: линия	-19 -3 -15 -4 28
word word: липня	-16 0 7 -15 15
word word: лист	-17 13 -24 -9 -9
word word: листа	-15 14 14 -6 -10
word word: листи	-33 25 1 17 4
word word: листоп	-24 24 -27 13 9
word word: листув	-6 -18 -11 16 -5
word word: листів	-30 -23 -17 16 41
word word: литовс	-24 -5 -16 -12 22
word word: лиц	-12 0 -1 14 -6
word word: лица	-2 14 -7 -1 -6
word word: лично	-15 -5 -5 13 3
word word: личном	-15 0 -3 14 5
word word: лишают	-36 -10 -5 14 -2
word word: лишаєт	-18 -13 -7 18 13
word word: лише	3 -9 -11 12 -55
word word: лишило	-3 -14 -9 -3 15
word word: лишним	8 -7 0 -1 1
word word: лишь	36 -34 -24 -9 8
word word: лнр	11 -19 -14 7 -41
word word: ложь	-10 -15 -2 0 15
word word: лондон	8 -12 -14 -6 14
word word: лубине	-6 8 -26 14 -24
word word: лубинц	12 20 -15 -15 -30
word word: лубіне	8 10 12 -31 -26
word word: луганс	26 -13 -4 17 -36
word word: луганщ	19 -1 -21 -15 -13
word word: лукаше	-14 -7 -24 -13 18
word word: лучше	-23 -26 -35 -35 33
word word: львова	2 -15 14 -3 -31
word word: львово	3 0 -3 -6 6
word word: львові	-23 -7 -32 -14 52
word word: львівщ	-5 -7 -20 -6 34
word word: людей	-12 -18 -46 21 -16
word word: люди	-9 48 -35 -14 -6
word word: людина	-31 -14 -1 -5 17
word word: людини	-12 -27 -3 0 18
word word: людину	-14 -10 -5 -12 14
word word: людям	-9 0 -19 -20 15
word word: лютого	14 4 -45 11 -13
word word: лютому	14 13 -7 -5 -16
word word: лівобе	11 -1 -4 -2 -4
word word: ліг	5 0 -4 -9 7
word word: лідері	7 11 -8 -6 0
word word: лікар	3 -1 19 0 -21
word word: лікаре	-37 0 -17 -1 45
word word: лікарк	5 0 -1 -2 -3
word word: лікарн	-13 -4 22 -2 -6
word word: лікаря	-15 0 13 0 3
word word: лікарі	-24 10 5 8 5
word word: лікува	15 -7 18 -4 -16
word word: лікуют	-24 13 22 10 -30
word word: лінію	-15 -4 20 7 -21
word word: лінія	5 -5 -18 6 8
word word: лінії	25 8 -27 -32 -17
word word: літа	-23 -5 15 -2 -5
word word: літака	-7 17 -1 -1 -15
word word: літаки	0 -11 -14 -2 26
word word: літакі	-6 -25 -11 -4 41
word word: літні	-18 -16 -4 17 -2
word word: літніх	-17 -1 -4 -13 7
word word: м	-22 -1 -27 -1 28
word word: мав	-28 37 -6 -10 -33
word word: мае	-17 14 21 -13 -23
word word: май	-15 -1 -7 0 15
word word: майдан	-15 20 -23 21 -5
word word: майже	46 -15 11 -19 -57
word word: макрон	-16 12 -8 -8 -10
word word: максим	0 13 -4 -12 -4
word word: мала	9 -1 -1 -2 1
word word: малень	14 -11 -19 -9 11
word word: мали	-4 1 -10 -19 15
word word: мало	-14 -2 17 23 -39
word word: маломо	-24 -20 -6 0 23
word word: мальчи	20 -1 -20 -15 -7
word word: малюва	-12 0 13 0 0
word word: маляр	-30 19 -2 26 -13
word word: мам	-8 -27 34 -14 -37
word word: мама	15 -7 -7 -16 -8
word word: мамам	23 -2 11 -1 -16
word word: мамами	13 16 -15 -13 -29
word word: маме	-27 -27 -14 -12 25
word word: мами	8 0 -7 0 0
word word: мамо	-4 -11 32 -5 -14
word word: маму	20 -3 8 -5 -24
word word: мамы	17 -11 -15 -9 -3
word word: мамі	-4 0 29 0 -28
word word: маніпу	-3 -3 -9 -9 15
word word: мапу	-13 0 9 0 6
word word: мар'їн	11 0 0 0 -11
word word: мариуп	8 -11 -24 -23 9
word word: марта	-34 15 27 3 -2
word word: марте	-7 11 -2 -11 -10
word word: маршру	-35 -7 -16 3 19
word word: маріуп	39 -28 -12 -39 -31
word word: марія	-1 -2 24 -12 -14
word word: масшта	2 -57 -5 -11 60
word word: матема	12 0 12 -1 -25
word word: матере	14 28 -22 -6 8
word word: матери	13 -18 3 13 -14
word word: матеря	18 -6 -14 -25 11
word word: матері	-1 -11 -28 12 -17
word word: матч	-31 -7 -17 -12 22
word word: мать	-1 -18 18 -21 -16
word word: машин	-31 -12 2 -22 16
word word: машини	-15 0 15 -4 -5
word word: машину	-16 -1 -7 0 16
word word: маю	-22 15 -11 -5 -1
word word: мають	-19 -1 21 -20 19
word word: мая	12 5 -15 -16 -16
word word: маямі	-12 17 -4 -4 -17
word word: має	2 -3 -38 -9 -3
word word: маємо	9 -7 -3 -5 -32
word word: мвс	30 -35 2 -9 -34
word word: медаль	0 -1 19 0 -18
word word: медаля	-8 8 -7 -5 10
word word: медвед	-19 2 20 -3 -34
word word: медика	-30 -16 -4 -16 27
word word: медики	26 -17 -25 -15 -9
word word: медико	-10 16 -5 -14 -16
word word: медикі	-29 -6 -7 -4 41
word word: мединс	14 11 6 -38 -32
word word: медици	14 -4 -23 12 -1
word word: медичн	16 -8 -13 -5 -14
word word: медосм	15 -1 -15 -1 -10
word word: медсес	-15 -3 9 14 -23
word word: медучр	17 -2 -15 -4 -18
word word: медіа	-23 16 21 -4 -11
word word: межах	-18 -17 14 21 -18
word word: между	-41 -3 -29 24 43
word word: междун	7 -13 -11 -19 9
word word: мелані	15 0 -5 -13 -2
word word: мелито	16 -2 -19 -7 10
word word: меліто	-9 -22 -17 -19 14
word word: мемора	-5 -15 -19 -1 21
word word: мене	7 -16 -3 -19 -8
word word: менее	4 0 -16 7 -27
word word: менш	-15 15 -1 2 -4
word word: менше	-5 -5 3 -10 11
word word: меньше	-8 -13 15 -7 -23
word word: меню	-10 -8 3 -13 6
word word: меня	18 25 -14 -18 -46
word word: меняем	-14 17 -11 -25 16
word word: меняли	0 -19 -19 -35 9
word word: мені	-21 -15 -2 10 4
word word: мер	-10 -1 35 0 -34
word word: мера	24 0 -12 -19 -17
word word: мере	-1 7 -14 -3 4
word word: мережі	-1 -7 -21 -5 26
word word: меропр	1 12 -3 -2 -7
word word: мест	-19 -7 -19 -8 34
word word: места	-39 -9 -14 -8 50
word word: местах	16 -10 -28 -4 -1
word word: месте	-12 17 -8 -15 -8
word word: местны	16 -5 -16 0 -14
word word: место	-30 9 -15 -5 12
word word: месяц	8 -4 -4 -21 0
word word: месяца	15 26 -26 -12 -32
word word: месяце	9 -7 18 -15 -24
word word: месяцы	20 -6 -26 -16 -10
word word: мета	3 28 12 -16 -33
word word: метров	-17 -1 -4 -15 15
word word: механи	-24 -13 3 15 -15
word word: механі	0 -4 0 6 -2
word word: мешкан	27 12 3 -35 -13
word word: мзс	11 -13 -8 -14 19
word word: ми	-25 7 18 -10 -24
word word: мид	-6 -15 -13 20 -33
word word: микола	-2 -15 37 -29 -60
word word: милици	27 -16 -19 0 -22
word word: миллиа	0 -5 -11 -4 20
word word: миллио	0 -2 -17 -2 20
word word: милосе	14 -12 -8 0 0
word word: милост	14 -11 -11 -15 0
word word: миниму	22 -26 -13 7 12
word word: минист	-15 -18 -21 21 18
word word: минобо	4 -20 7 -10 -10
word word: минреи	17 -13 -8 -15 -16
word word: минске	-12 -30 -27 16 -18
word word: минувш	-10 -3 -23 -1 4
word word: минули	-14 15 -8 8 -10
word word: минуло	5 9 -24 11 -8
word word: минут	-5 15 -18 -13 7
word word: мир	-14 -17 13 -6 26
word word: мирной	-5 0 -7 -9 20
word word: мирный	-14 -12 -13 0 15
word word: мирных	-8 -8 -28 7 22
word word: миротв	-45 -15 -27 -4 32
word word: миру	-3 16 -3 -1 -13
word word: мккк	-5 -7 -18 19 -18
word word: мкчх	7 -18 -49 -45 38
word word: младше	22 -16 -42 -4 -5
word word: младши	-26 -1 -9 23 -5
word word: млн	-15 -9 14 -9 -4
word word: мне	-6 -7 22 -5 -40
word word: мнения	-5 -27 -8 -1 27
word word: многие	16 0 -1 -2 -15
word word: многим	-21 -14 21 -1 -16
word word: многих	5 -3 15 -1 -16
word word: много	-24 4 16 -2 -15
word word: мо	1 3 -23 -25 -4
word word: мобили	-12 -4 -23 -15 30
word word: мобиль	-3 -3 -11 -3 18
word word: мобіль	0 -15 0 0 15
word word: мобілі	-4 -1 -13 -10 22
word word: мова	-14 15 -9 -1 -15
word word: мовчан	-5 24 -15 -8 13
word word: мовчат	-14 -2 3 9 7
word word: мовчи	-1 -10 -9 -26 39
word word: мовчит	-5 18 -2 -3 -14
word word: мовчки	6 0 -3 0 -4
word word: мог	-1 18 -2 0 -16
word word: могли	-19 14 -14 -4 6
word word: могло	17 -4 -15 -4 -10
word word: мого	0 -13 26 -2 -21
word word: могу	18 1 7 -16 -35
word word: могут	-5 15 -4 -15 -15
word word: моем	19 0 0 1 -20
word word: може	-32 25 -27 31 -12
word word: можемо	-4 20 -22 8 -17
word word: может	-15 35 -13 1 -27
word word: можлив	13 2 -19 -22 -8
word word: можна	-12 -5 -6 5 -15
word word: можно	-2 -2 -2 -25 -14
word word: можу	0 -2 10 15 -20
word word: можуть	-21 0 -25 -38 36
word word: моз	9 -12 24 -7 -22
word word: мои	2 0 -10 15 -20
word word: мой	-22 11 -32 1 16
word word: молдов	15 -3 -4 -1 -13
word word: молитв	-13 2 -4 -22 20
word word: молоде	-15 -13 30 -2 -29
word word: молоди	-34 4 -9 19 -15
word word: молодо	8 0 13 -1 -23
word word: молодц	-18 0 54 0 -45
word word: молоды	-29 22 -2 13 -10
word word: молодь	-5 -22 -4 -5 23
word word: молоді	15 -14 12 -3 -9
word word: моложе	-18 28 -8 -14 -3
word word: молчит	-33 27 -11 -3 -16
word word: молчу	-4 -15 25 -5 -16
word word: момент	10 3 -25 20 -23
word word: моніто	-6 -15 -1 -14 20
word word: моргах	9 -2 -16 27 -16
word word: моргів	25 -2 -6 -7 -17
word word: мордов	-30 16 15 -18 -52
word word: море	-14 1 -36 -3 44
word word: морозо	1 19 -2 -9 -16
word word: морпіх	2 1 5 -17 -43
word word: морськ	13 -20 -6 13 -17
word word: моря	-38 -30 -19 -3 52
word word: моряка	12 -14 4 -11 -27
word word: моряки	-8 -5 -13 -14 13
word word: моряко	-20 15 26 -1 -14
word word: морякі	48 -8 -47 -8 -36
word word: морі	0 15 0 -1 -15
word word: москал	4 32 -16 13 -54
word word: москва	9 -25 -33 44 -34
word word: москве	51 -27 -41 -12 24
word word: москви	-1 12 -1 34 -32
word word: москво	13 -1 1 -13 -39
word word: москву	16 -9 -23 -5 1
word word: москвы	27 -21 -1 -14 -3
word word: москві	-5 21 -18 -2 -5
word word: москов	16 -41 -16 -24 -1
word word: мотост	-4 -5 -9 -1 19
word word: мошенн	-11 24 -20 -10 2
word word: моя	7 13 -5 -4 -11
word word: моєї	3 15 -13 -17 -19
word word: моїй	-2 -13 16 1 -3
word word: моїми	-1 0 0 7 -6
word word: моїх	-21 -14 9 -13 2
word word: мск	14 14 -16 -19 -1
word word: мужики	-1 0 10 -18 -12
word word: мужчин	3 -11 -20 -14 2
word word: музеев	0 0 -2 -7 9
word word: музыка	14 0 -3 0 -14
word word: мурман	-25 0 18 -1 -16
word word: мчс	-19 -2 0 0 21
word word: мы	-23 24 -2 9 -38
word word: мэра	6 -1 -5 0 0
word word: мюнхен	-2 -5 -1 30 -28
word word: між	-24 -19 -21 -16 21
word word: міжнар	-27 -20 -16 39 -17
word word: мій	-10 -1 -5 -1 16
word word: мільйо	-6 -2 16 7 3
word word: мільяр	-10 17 -21 -17 -1
word word: мінобо	47 -21 -26 -40 -29
word word: мінреі	53 -7 -20 -28 -7
word word: мінськ	-12 14 -4 -6 -10
word word: мінус	-12 -14 15 -6 -6
word word: міняти	-7 13 -6 -8 0
word word: міняют	-22 -5 -19 35 -2
word word: міняє	-6 -13 14 -2 4
word word: міняєм	-11 23 -16 -1 8
word word: мініст	7 -9 -9 4 -17
word word: міст	-2 -2 -9 -2 12
word word: міста	-10 0 11 0 0
word word: містит	-2 -61 -15 -9 72
word word: місто	-1 -8 -2 -2 13
word word: місце	-20 0 -19 -19 29
word word: місцев	17 -1 -9 -2 -14
word word: місць	-14 -23 -11 -4 16
word word: місця	-10 -32 -32 -17 36
word word: місцях	2 17 -17 -17 -24
word word: місці	5 0 -2 0 -3
word word: міськи	-24 -3 26 -11 -5
word word: місяць	-22 -24 15 3 -14
word word: місяця	-35 12 4 -5 -6
word word: місяці	20 -44 16 -15 -15
word word: місія	-14 0 -3 -15 15
word word: місії	14 0 0 -18 14
word word: мішки	-14 -4 21 -3 -3
word word: н	-15 -2 -16 -1 26
word word: на	-28 17 6 -39 22
word word: наближ	-5 0 -1 7 -1
word word: наблюд	-4 -12 4 0 11
word word: наборо	-5 0 8 0 -7
word word: набрал	-15 -1 4 -1 -1
word word: наверн	-1 2 -28 -2 28
word word: навесн	11 -19 -17 -4 18
word word: навест	-10 0 43 0 -41
word word: навкол	-21 0 -10 -1 12
word word: навмис	-16 -6 16 -1 15
word word: навпак	-13 -7 -12 15 -2
word word: навстр	34 -3 -25 -3 -24
word word: навчан	-10 -13 -8 -10 12
word word: навів	-16 0 -6 18 -1
word word: навіть	-14 23 10 -4 -20
word word: нагада	-34 25 1 -20 3
word word: нагаду	0 -14 -28 13 5
word word: нагляд	-16 5 -19 14 -11
word word: нагоду	5 0 2 0 -11
word word: наголо	-2 -18 15 13 -24
word word: нагоро	-54 -12 -25 -15 73
word word: наград	-2 -1 -30 -2 33
word word: награж	-3 0 -16 -1 21
word word: над	-30 24 -25 -7 21
word word: надалі	18 -17 -2 -12 -8
word word: надежд	-18 6 11 -15 2
word word: надеюс	10 36 -6 -2 -44
word word: надзви	-1 0 0 21 -21
word word: надо	-5 -7 26 -5 -23
word word: надсил	-9 -14 -34 -10 18
word word: надійш	-9 -9 -3 -23 26
word word: надісл	-21 6 -11 -16 30
word word: наемни	-6 -3 -17 -12 14
word word: наживо	1 15 -1 -1 -15
word word: назавж	-5 25 -9 -7 -22
word word: назад	-11 -15 30 -25 6
word word: назвав	-10 -16 14 13 -7
word word: назвал	23 -14 -20 5 20
word word: назван	-13 9 -43 -36 41
word word: назват	28 13 -16 -21 -12
word word: назве	27 -3 -12 -15 -10
word word: назвем	14 -15 -4 15 -15
word word: назива	-37 34 -6 26 -6
word word: назнач	-41 36 -33 -17 9
word word: называ	-46 2 -3 14 4
word word: найбли	-38 37 12 11 -30
word word: найбіл	-6 -22 12 23 -7
word word: найваж	-10 -14 15 14 -26
word word: найгар	0 17 -1 -3 -18
word word: найден	-4 -9 15 -15 0
word word: найдов	-3 15 0 0 -15
word word: найкра	13 0 -5 0 -8
word word: наймас	-26 -2 -5 1 14
word word: наймен	21 -1 -13 -2 -6
word word: наймол	59 -11 -28 -26 -45
word word: найскл	26 -10 0 -16 -3
word word: найста	44 -11 8 -24 -40
word word: найчас	-17 -4 34 -1 -15
word word: наказ	-4 -9 -10 -15 17
word word: наказа	-15 -1 -15 -1 15
word word: накану	-20 3 1 -11 -19
word word: наконе	33 -16 -19 -26 -39
word word: накорм	33 -3 -31 -3 -16
word word: накрыл	16 0 -15 -12 -10
word word: належа	23 -12 -6 -10 -10
word word: належн	5 5 0 -3 -7
word word: нам	19 -1 -37 -7 -51
word word: намага	-20 0 -1 -5 22
word word: намере	13 -28 -2 -1 15
word word: намече	-24 41 -17 -2 -38
word word: нами	-22 -21 3 -17 48
word word: наодин	-1 -15 -1 -1 15
word word: напере	-28 -4 28 -3 -49
word word: написа	-15 2 2 -23 -2
word word: напишу	-20 22 -7 -4 -9
word word: наполе	0 -9 10 5 -7
word word: наполя	-16 30 -3 -1 -20
word word: напоми	4 -11 -26 -5 18
word word: напомн	-10 -23 -20 23 6
word word: направ	-6 13 7 -26 -12
word word: наприк	15 -15 0 0 0
word word: напрям	45 17 -15 -24 -38
word word: нараду	-1 -9 -2 -10 16
word word: наразі	-30 29 -23 18 -72
word word: нарешт	18 -1 -11 -14 -8
word word: народж	17 -2 28 -15 -31
word word: народи	-2 0 15 0 -13
word word: народн	5 -20 -1 -20 11
word word: наруше	-15 -15 25 -3 -15
word word: наруши	4 -28 15 -13 -1
word word: нас	-37 8 -14 34 -11
word word: насамп	-15 15 -3 -6 -14
word word: населе	-32 -21 -28 9 30
word word: насиль	14 -4 -12 15 -16
word word: наскол	0 14 -1 -1 -14
word word: наслід	10 -12 15 -1 -16
word word: наспра	-22 -16 22 16 -3
word word: настоя	5 -4 -5 -1 4
word word: наступ	2 -25 -57 -7 6
word word: насчит	9 -25 -13 0 25
word word: нато	-15 -5 15 0 4
word word: натовп	0 -1 23 -2 -21
word word: натомі	45 -8 -17 -13 -29
word word: находи	18 19 -10 -32 -6
word word: находя	8 -11 12 17 -27
word word: нацгва	44 -14 -34 -5 -19
word word: націон	19 -5 -11 -13 8
word word: начала	-41 13 -29 35 13
word word: начале	-13 -8 14 -10 -11
word word: начали	-11 0 1 -21 8
word word: начало	13 -22 -1 -1 11
word word: началс	-8 3 -2 0 7
word word: началь	-36 -3 -1 -5 8
word word: начаты	-15 15 0 0 0
word word: начать	-21 33 -12 -24 -32
word word: начебт	-13 29 -14 -12 -29
word word: начина	17 17 -20 -17 -20
word word: начнем	0 14 -1 -1 -14
word word: начнет	-14 18 -6 -8 -23
word word: наш	-27 4 -2 19 5
word word: наша	-5 -10 10 4 -14
word word: наше	-3 8 0 0 -4
word word: нашего	14 0 -5 -2 -7
word word: нашей	-1 -7 -17 3 24
word word: нашем	-17 -8 4 -3 16
word word: наши	22 -1 0 -49 -10
word word: нашим	-21 -31 -18 20 20
word word: нашими	-8 -18 15 21 -30
word word: наших	21 -28 -12 -17 -16
word word: нашлис	19 -5 -16 8 -11
word word: нашого	8 16 -1 -18 -15
word word: нашому	-1 -5 13 2 -8
word word: нашою	0 -2 15 10 -24
word word: нашої	-17 0 28 -3 -12
word word: нашу	15 0 -9 -6 -11
word word: наші	0 5 -10 -42 2
word word: нашій	18 -2 -16 -7 -2
word word: нбу	0 -4 -7 0 11
word word: нгу	14 -3 -16 0 -2
word word: не	-52 24 -11 17 1
word word: неба	-3 12 -4 -12 -3
word word: небага	-1 12 0 0 -11
word word: неболь	-29 -5 -3 27 -11
word word: невдов	5 28 -12 -10 -18
word word: невозм	-30 -5 -27 -4 30
word word: неволе	28 -1 15 -23 -17
word word: неволи	16 0 -15 -12 -10
word word: неволю	6 -2 -11 -3 9
word word: неволя	8 0 -1 -1 -7
word word: неволі	7 -15 28 -39 -48
word word: невідо	13 -1 -15 -29 13
word word: него	16 -2 -10 -12 -6
word word: недавн	-6 -9 17 -1 -2
word word: неделе	-17 10 29 -18 -50
word word: недели	8 11 -3 15 -29
word word: неделю	-21 22 -21 -27 22
word word: неділю	19 -5 -14 -16 -33
word word: неділя	42 -7 -4 -14 -33
word word: незаба	0 34 0 0 -34
word word: незави	-1 10 0 -2 -7
word word: незако	70 -16 -34 -5 -17
word word: незале	37 -18 49 -13 -58
word word: незмін	15 15 -1 -15 -15
word word: неизве	-16 14 -7 -27 17
word word: нейтра	-6 13 -17 -1 0
word word: некото	-4 -5 7 -7 -38
word word: нельзя	-4 2 0 -5 7
word word: нем	-12 -3 14 -1 -13
word word: нема	15 17 -1 -8 -21
word word: немає	-46 20 -12 -3 2
word word: немног	14 -10 -1 -15 -1
word word: неможл	0 -16 17 -1 -9
word word: необхі	9 -2 -2 -3 -2
word word: неожид	-14 18 -1 -1 -5
word word: неопре	-25 34 -3 -15 -13
word word: непере	0 9 -4 -2 -4
word word: неповн	-1 -17 8 -14 15
word word: неправ	-24 4 -24 -15 23
word word: неприв	8 -1 22 -15 -20
word word: непрос	-31 -33 31 20 -25
word word: нептун	15 0 0 0 -14
word word: неравн	9 -2 -4 -1 -2
word word: нереал	0 15 -3 -15 1
word word: неровн	9 -15 14 -1 -24
word word: нескол	7 2 -1 5 -28
word word: несмот	23 -1 0 -19 -11
word word: нет	-22 19 -29 -4 9
word word: неї	16 13 -12 17 -26
word word: ни	21 11 -15 -42 -17
word word: нижче	0 0 -2 -4 6
word word: низкий	17 -1 -22 -3 -12
word word: низьки	5 0 0 -3 -1
word word: никаки	-33 38 -36 -5 -20
word word: никого	22 -4 -17 -15 -18
word word: никола	25 0 1 -15 -14
word word: никто	-32 4 34 -24 -21
word word: ним	-33 -34 31 0 -1
word word: ними	9 -22 24 -30 -59
word word: нині	-13 -24 36 8 11
word word: нинішн	12 -2 -1 0 -11
word word: них	11 -7 -51 -9 -11
word word: но	-9 13 11 4 -27
word word: нова	-6 -18 -19 14 -20
word word: новая	-28 31 1 24 -26
word word: новгор	-15 0 -6 -2 15
word word: нове	-16 -27 16 -14 24
word word: новий	-34 28 -1 -26 -16
word word: новим	0 14 0 -14 0
word word: новин	19 -15 -23 -5 12
word word: новина	13 -20 9 -15 -30
word word: новини	-14 21 -22 -16 23
word word: новину	18 -3 -11 -17 -7
word word: нових	-21 -17 -2 -7 13
word word: новоаз	-23 19 -3 -1 -2
word word: нового	-3 11 12 -11 -31
word word: новой	17 -2 -13 -4 -9
word word: новом	12 -15 0 23 -28
word word: новому	-1 5 -15 4 11
word word: новоро	-15 -2 14 -4 6
word word: новорі	-6 13 -5 -14 -17
word word: новост	35 18 -25 -30 -8
word word: нову	-4 14 -2 -10 -3
word word: новую	-23 14 -15 16 10
word word: новые	-36 27 7 -18 -7
word word: новый	18 5 -14 -39 -22
word word: новым	7 0 -15 12 -36
word word: нові	-29 0 -14 24 8
word word: ног	14 0 -3 0 -14
word word: номер	-14 -23 9 -27 9
word word: номера	-60 -1 62 -1 -4
word word: номеро	5 -9 15 -15 -8
word word: норвег	-21 14 8 -10 6
word word: норм	15 -4 -10 -2 -15
word word: нормам	46 -13 -6 -37 -9
word word: носилк	9 -14 15 -5 -15
word word: носить	15 -13 -3 -10 -4
word word: носки	-4 -11 -5 -15 16
word word: ночи	15 -5 -12 -2 2
word word: ночува	-12 -16 -1 -4 17
word word: ночь	-29 -24 -15 -11 40
word word: ночью	15 -3 -26 -4 18
word word: ночі	1 -10 20 -2 -13
word word: ноября	27 -2 -23 14 -26
word word: нуждаю	-10 -2 23 0 -14
word word: нужна	-19 -3 27 -19 -31
word word: нужно	33 -1 -16 -13 -9
word word: нуль	-19 7 -2 -26 -1
word word: нього	17 -17 -25 -9 11
word word: ньому	14 -19 -19 -16 22
word word: нью-йо	-3 -17 -18 16 16
word word: ні	-15 -11 -23 7 24
word word: ніб	0 -10 -1 -18 23
word word: нібито	-7 13 -17 -12 5
word word: нідерл	-8 -5 -5 -1 18
word word: ніж	47 12 -17 -29 8
word word: нікого	-25 -11 4 27 -7
word word: ніколи	-4 -3 17 -14 2
word word: німечч	-16 0 11 -6 4
word word: ніхто	-10 -25 -16 15 5
word word: ніч	-19 15 22 -15 7
word word: нічого	-12 -14 21 -12 -34
word word: о	-26 5 12 -55 -6
word word: оае	26 -4 -18 -10 -21
word word: оаэ	31 -17 -14 -7 -17
word word: об	0 -53 15 12 -16
word word: об'єдн	1 -8 2 -12 -26
word word: об'єкт	-10 -2 0 14 -2
word word: оба	-24 -4 -3 0 24
word word: обвине	-2 0 -13 -4 18
word word: обвину	-7 0 -11 -15 15
word word: обгово	-40 -2 -7 -17 21
word word: обе	-3 -7 -29 8 -22
word word: обезвр	0 0 -12 -8 19
word word: обеими	-11 -10 -11 -4 15
word word: обеих	18 -15 -4 -53 47
word word: обереж	0 -28 -6 0 29
word word: обеспе	-25 -7 -4 25 -6
word word: обещае	-17 11 -3 -18 1
word word: обещал	3 -23 22 -10 -9
word word: обещан	24 -15 -22 -21 -1
word word: обещаю	-3 0 14 -16 -26
word word: обидва	-23 -27 24 -8 10
word word: обидві	4 5 -3 -23 -19
word word: обласн	-13 0 15 -2 -16
word word: област	27 -15 -20 -8 -1
word word: облік	0 -1 -1 -13 14
word word: обліко	3 -15 12 7 -11
word word: обмен	20 37 -58 -47 -17
word word: обмена	17 -27 -31 -41 16
word word: обмене	-8 -20 1 -34 18
word word: обменн	0 -16 -27 -28 34
word word: обмено	-21 34 -5 27 -30
word word: обмену	-22 9 33 -24 -46
word word: обмены	-6 30 -3 -23 -2
word word: обменя	-18 31 -32 -44 19
word word: обмін	29 1 -18 -38 -36
word word: обміна	-8 12 -22 25 -20
word word: обміни	-38 -51 -57 30 29
word word: обмінн	-36 13 -29 -29 29
word word: обміно	-14 28 11 -15 -14
word word: обміну	-15 -14 36 -8 -29
word word: обміню	-12 -16 -3 17 3
word word: обміня	22 3 -20 -22 2
word word: обміні	-62 15 18 42 -41
word word: обнару	-25 -6 -17 -4 40
word word: обнима	15 0 -9 -15 0
word word: обниму	21 -4 -13 -9 -15
word word: обов'я	-8 -26 -12 -24 27
word word: оборон	55 -11 -42 1 -49
word word: обох	-1 14 -14 0 -1
word word: обоє	-14 -4 36 0 -24
word word: образо	-8 13 -17 -11 0
word word: обрати	-8 6 -20 -13 20
word word: обратн	-26 -14 -18 28 2
word word: обраща	17 -1 -17 -1 -2
word word: обраще	-3 -28 -6 15 5
word word: обробк	16 -2 -5 -19 5
word word: обслед	-29 -2 31 -15 -24
word word: обстав	-4 17 -14 16 -35
word word: обстан	-16 -2 -14 2 7
word word: обстеж	25 -1 -75 -8 58
word word: обстоя	10 11 -14 -15 -9
word word: обстре	-40 -14 -7 -39 32
word word: обстрі	-29 1 -12 -17 30
word word: обсуди	-31 3 -29 10 -13
word word: обсужд	-32 -14 15 -14 17
word word: обучен	-5 0 -18 3 16
word word: обшукі	0 -2 -3 0 6
word word: общей	23 -14 -6 -2 7
word word: общест	-19 0 -5 -3 22
word word: общий	25 -5 -16 -3 -3
word word: объеди	-13 -11 18 -3 -24
word word: объект	-1 -7 -11 -4 22
word word: объеме	0 6 0 -2 -4
word word: объяви	-11 16 -27 -15 6
word word: объявл	-4 26 -5 0 -22
word word: объясн	12 -3 -10 -4 3
word word: обычно	12 -12 -1 -1 -3
word word: обязат	-16 -15 -15 -3 26
word word: обійма	16 -9 -6 -4 -16
word word: обійме	-29 25 21 -13 -16
word word: обійми	-15 0 13 13 -1
word word: обійму	24 -1 -9 -1 -14
word word: обійня	34 -15 24 -3 -49
word word: обійшл	4 -3 11 -16 -8
word word: обіцяв	-16 -6 -4 0 15
word word: обіцял	-16 4 -13 -20 6
word word: обіцяю	14 -13 -3 10 -16
word word: ова	-25 -25 37 -5 -26
word word: огляд	8 -2 -8 -8 9
word word: огляда	6 0 -1 0 -5
word word: огляну	14 -1 11 -2 -29
word word: огнем	-2 0 -28 0 29
word word: огня	-8 33 -11 -19 -9
word word: оголос	-2 1 33 -1 -15
word word: оголош	-7 -10 -10 -13 21
word word: огонь	-10 -13 -5 -16 32
word word: одержа	25 -2 -12 -22 -9
word word: одеси	-19 -9 12 -15 16
word word: одесит	16 -1 -12 0 -5
word word: одессы	15 0 -14 -2 -15
word word: один	4 -5 42 -46 -51
word word: одинад	4 -10 -13 -5 -1
word word: одинна	13 -3 27 -23 -36
word word: одна	-13 -23 6 2 -2
word word: однак	-16 -13 16 0 -1
word word: однако	28 16 -23 -2 -24
word word: одне	-4 -10 5 -30 11
word word: одним	31 -29 4 -7 -29
word word: одних	-15 -7 14 19 -11
word word: одно	12 33 -21 -13 -31
word word: одновр	7 0 -3 -4 0
word word: одного	22 -26 26 -36 -2
word word: одной	-10 13 5 -14 -20
word word: одном	-7 -5 24 -16 15
word word: одному	-18 11 1 15 -1
word word: однора	-15 -3 13 -14 1
word word: одност	30 -24 -11 -6 -30
word word: одноча	27 -32 0 7 -1
word word: одну	-8 -27 -29 21 13
word word: одній	-7 -9 22 -1 -8
word word: однієї	5 0 -4 -2 0
word word: одразу	-15 -2 4 13 9
word word: одягу	-15 -2 -3 15 -5
word word: ожидае	-11 12 -1 0 -1
word word: ожидан	15 -15 -10 -10 -14
word word: ожидаю	17 -61 -22 -20 50
word word: оздоро	14 0 -6 0 -11
word word: означа	6 13 -4 -12 -21
word word: оказав	-2 16 -12 -5 -16
word word: оказал	11 -6 -7 -5 7
word word: оказан	14 -9 -3 -2 -4
word word: оказыв	38 -10 -21 -4 -35
word word: около	2 -30 -3 10 -46
word word: оконча	-9 28 -2 -3 -16
word word: оконче	18 -2 -16 0 -1
word word: окрема	-1 -10 -7 -2 18
word word: окремо	-14 -13 -23 -16 21
word word: округа	0 0 5 -1 -5
word word: окруже	-12 -5 0 0 15
word word: окрім	14 -3 -4 -12 -1
word word: оксана	-8 -10 27 -2 -15
word word: октябр	29 -18 24 -11 -38
word word: окупан	-20 -19 4 1 -1
word word: окупац	49 -12 -35 -53 1
word word: окупов	14 2 -36 1 5
word word: олег	8 0 -2 13 -18
word word: олекса	-12 13 20 -4 -17
word word: оленів	-16 -4 -37 -24 24
word word: олімпі	-6 0 -6 0 12
word word: омбудс	-21 11 -30 37 -21
word word: он	-21 -15 13 8 14
word word: она	-15 -7 27 -7 0
word word: они	30 15 -21 -37 -29
word word: онколо	5 0 0 -2 -3
word word: онлайн	-33 1 -15 19 -11
word word: оно	-23 -15 28 -1 -16
word word: оновле	0 -21 -1 -4 21
word word: оон	-37 -3 -15 -10 10
word word: оп	17 0 0 0 -17
word word: опасно	18 -3 -14 -5 -17
word word: операт	-1 -5 -32 -20 32
word word: операц	18 -41 5 -13 -23
word word: оперув	-15 0 0 15 0
word word: опинив	15 -1 -14 0 -15
word word: опинил	23 15 -4 -9 -18
word word: опитан	-15 -3 -13 17 -17
word word: опитув	-31 -16 -62 -7 28
word word: опк	-17 -1 -1 -1 19
word word: опозна	-13 -19 -24 3 18
word word: опорни	-6 -2 -1 -15 15
word word: опорны	1 -4 -14 -12 2
word word: опраць	-2 18 -11 -14 8
word word: опрацю	-15 -13 -13 14 -9
word word: опреде	-16 31 -1 -1 -16
word word: оприлю	-29 -14 12 27 4
word word: опрове	-33 64 -37 -11 -43
word word: опубли	-49 16 31 -15 -12
word word: опытом	-12 -12 -18 -1 36
word word: опять	9 15 -2 -21 -3
word word: опіку	-2 -10 -5 -2 16
word word: орбан	-2 2 -2 -12 -1
word word: органи	-17 -14 21 -19 14
word word: органі	-24 7 -7 24 -3
word word: оригін	-6 -20 -6 -16 32
word word: оркест	-15 -2 22 -3 -24
word word: орків	-10 0 -6 -1 14
word word: оружие	-19 -8 -15 -7 25
word word: орієнт	4 12 -18 -24 4
word word: освобо	14 -14 -26 -38 5
word word: осени	-30 -7 1 24 4
word word: осені	-2 -5 -28 -1 31
word word: осколк	0 0 14 -5 -10
word word: осколо	-5 -1 -3 -1 8
word word: осмотр	6 -12 -2 -15 12
word word: основа	-15 -13 0 15 0
word word: основн	-20 -24 -3 8 12
word word: особи	-1 -10 -13 18 -14
word word: особис	-11 -14 -28 -3 17
word word: особли	0 3 -14 15 -35
word word: особо	-2 -13 -5 -16 27
word word: особов	0 -2 -16 -11 18
word word: остави	0 0 -4 -2 6
word word: остает	-13 14 -1 16 -20
word word: остали	-22 -18 -18 -6 23
word word: остало	17 -16 -5 -32 12
word word: осталс	16 -5 10 -6 -23
word word: осталь	-7 15 -1 -1 -17
word word: остана	6 -5 0 0 -1
word word: останк	16 0 11 -30 -45
word word: останн	25 -13 -2 -22 -33
word word: остано	35 -8 11 -10 -19
word word: остают	0 -12 22 -39 4
word word: остров	14 -11 -31 -15 3
word word: осужде	-21 -15 -15 5 21
word word: ось	-31 -13 -14 25 15
word word: осіб	-17 33 -14 4 -35
word word: осінь	0 16 -1 -3 -12
word word: от	9 10 -3 4 -36
word word: отбыли	15 -5 0 -5 -15
word word: отвезл	11 -2 -4 -6 -2
word word: ответ	-11 -16 -21 10 23
word word: ответа	-17 34 -17 -20 -33
word word: ответи	-4 11 -14 0 4
word word: ответн	9 -2 -13 0 5
word word: ответо	-1 15 -1 -2 -14
word word: ответы	-12 -3 -15 -21 24
word word: отвеча	-34 29 -18 8 -35
word word: отвечу	14 11 9 -1 -16
word word: отдав	9 0 0 -1 -8
word word: отдава	-21 -15 -16 -7 22
word word: отдаем	5 15 -5 -15 -16
word word: отдала	-16 -11 10 -15 16
word word: отдали	45 -29 -59 -19 -13
word word: отдана	15 -15 -12 0 -1
word word: отдано	8 -3 -7 -3 -25
word word: отданы	-11 -1 -7 -8 14
word word: отдаст	15 -15 0 0 0
word word: отдать	-3 17 -13 -10 -15
word word: отдают	-16 15 -1 27 -24
word word: отдел	-4 4 -1 -15 11
word word: отделе	14 -2 -18 -13 2
word word: отдель	3 -20 8 -7 -8
word word: отдых	-10 -14 -5 -10 19
word word: отдыха	16 -7 -22 -16 12
word word: отец	-14 -15 14 -7 -5
word word: отечес	12 -1 -11 -1 0
word word: отже	19 0 -20 -2 6
word word: отказа	-51 52 -35 -30 2
word word: открыл	-15 14 -4 -2 5
word word: открыт	-19 15 -16 -15 2
word word: отложи	-13 18 -1 -1 -5
word word: отмене	-7 39 -3 -1 -34
word word: отмети	29 8 -14 -6 -30
word word: оточен	-38 -12 -24 -20 35
word word: отправ	-52 -36 -17 -32 59
word word: отпуск	-12 -20 19 -19 0
word word: отпуст	-10 -27 6 -28 12
word word: отпуще	15 -16 -20 -22 8
word word: отрабо	-9 -1 -7 0 15
word word: отрима	15 20 -29 -60 19
word word: отриму	-10 26 -21 -26 8
word word: отряда	-9 0 0 0 9
word word: отчаив	-3 -7 28 -3 -17
word word: отчита	31 -12 -7 -5 -14
word word: отчиты	0 -4 -15 17 -10
word word: офис	10 -10 -19 -2 15
word word: офиса	-16 -2 0 17 0
word word: офисе	24 -17 -21 -1 -6
word word: офицер	-53 22 1 17 24
word word: официа	-16 13 -26 -22 10
word word: оформи	10 -12 -15 -5 11
word word: офіс	24 -24 -12 -23 20
word word: офісу	-27 -8 -28 28 -18
word word: офісі	16 -15 -1 0 0
word word: офіцер	45 -22 -18 -5 -34
word word: офіцій	-22 24 -17 19 -24
word word: охопив	0 -13 14 -8 5
word word: охорон	17 -1 -1 0 -16
word word: охочих	-19 -15 -7 -16 18
word word: охріме	-1 -24 -3 10 16
word word: оцінка	1 -1 -12 12 -1
word word: оцінко	-2 -2 -2 -3 8
word word: очевид	-2 -2 -2 -4 10
word word: очень	1 17 1 -19 -27
word word: очеред	2 5 -11 -23 -37
word word: очки	-24 -16 -11 -6 30
word word: очікує	24 -18 -22 -5 9
word word: очільн	-10 18 -1 -2 -7
word word: п'ята	-11 0 20 -1 -17
word word: п'ятде	23 -3 -4 -12 -24
word word: п'ятер	18 -14 8 -10 17
word word: п'яти	16 -10 -23 -12 26
word word: п'ятий	12 0 -8 -4 0
word word: п'ятна	-11 0 14 -2 -8
word word: п'ятни	34 -14 8 -53 -12
word word: п'ятом	-1 0 -4 15 -15
word word: п'ятсо	11 18 -2 -2 -21
word word: п'ять	19 -9 21 -14 -42
word word: п'ятьо	47 -20 -21 -30 -42
word word: павших	-8 -11 6 -23 28
word word: пакет	-4 -15 -6 -15 15
word word: пакета	-8 -5 -4 -1 17
word word: пакети	-17 18 0 14 -15
word word: пакеті	-6 -8 18 0 -7
word word: палаты	6 -14 17 -5 -17
word word: палест	-23 -24 -13 -13 30
word word: пальне	-3 -13 -1 0 15
word word: пам'ят	-47 -15 -29 6 21
word word: памятн	-15 -15 13 -14 10
word word: память	4 -4 14 -7 -18
word word: пане	-3 -6 21 -3 -12
word word: пансио	20 -1 -5 -15 -19
word word: папу	6 -4 -3 -2 3
word word: пар	-15 -28 8 12 -3
word word: параде	-4 -1 -26 -3 30
word word: парале	0 15 0 -1 -14
word word: париже	9 -12 0 -5 8
word word: парлам	21 -4 -3 -15 0
word word: парней	17 29 -20 -4 -26
word word: партия	-15 20 -2 -14 -4
word word: партне	15 -24 -38 -20 5
word word: паспор	-23 -18 5 -13 18
word word: пасхал	3 -20 25 -27 -33
word word: пасхе	-5 8 -1 0 -2
word word: пасхи	15 -1 -11 -14 -15
word word: пасху	-8 -16 -8 -7 14
word word: патриа	12 4 -3 -18 -7
word word: пауз	-15 0 -6 0 15
word word: пауза	-3 4 -16 -16 10
word word: паузи	1 4 -2 -14 -22
word word: паузу	-21 28 -10 2 -21
word word: пацано	15 -3 -7 -15 -17
word word: пациен	-28 -2 -19 -15 26
word word: пво	13 -13 -33 -8 3
word word: пвр	-8 -16 -9 -4 13
word word: пензу	11 0 -1 0 -10
word word: пенсии	0 0 -18 -4 19
word word: первая	-25 38 -5 -30 -51
word word: первог	-19 16 -4 -7 17
word word: первое	6 -1 -14 12 -26
word word: первой	9 12 -2 -1 -17
word word: первые	-27 29 11 -3 -6
word word: первый	13 -14 -11 -9 -22
word word: первым	12 5 -3 -10 -28
word word: первых	0 6 0 -6 0
word word: перебу	14 9 -17 28 -33
word word: перева	8 13 17 -15 -35
word word: переве	-14 -1 -16 -2 16
word word: переви	15 0 0 -15 0
word word: перево	-14 -1 -1 -1 16
word word: перевя	9 -4 -9 -2 7
word word: переві	-8 -40 -19 -30 66
word word: перего	-15 -2 0 -14 -31
word word: перед	-5 12 -3 -27 10
word word: переда	-24 10 -37 -10 3
word word: передб	4 0 -16 13 2
word word: передн	-17 15 -2 -1 6
word word: передо	-18 -10 -19 -4 25
word word: перейш	2 -16 -2 -2 17
word word: перека	0 -28 -1 0 28
word word: перекл	20 -1 -14 -10 -22
word word: перекр	-15 -11 -2 -6 16
word word: перело	-8 0 20 0 -15
word word: перелі	-13 -1 17 -24 -5
word word: переми	-4 6 -12 -19 -5
word word: перемо	-10 -9 -27 32 -44
word word: перемі	-33 -16 19 2 17
word word: перене	-32 51 -9 -28 -33
word word: перепр	-2 -1 -28 -14 13
word word: перерв	-6 20 -22 -13 -7
word word: пересе	19 10 -48 -27 -9
word word: перест	0 -12 -2 -3 15
word word: пересі	-18 0 -8 18 -15
word word: перети	0 0 19 0 -19
word word: перетн	23 21 -23 -2 -20
word word: перехв	15 -5 -5 -1 -14
word word: перехо	-9 -33 -10 -11 33
word word: перече	15 15 -15 -4 -20
word word: перешл	-15 -1 -4 -3 15
word word: период	-4 -5 -15 -2 19
word word: персон	0 15 -1 -15 -11
word word: перша	-3 3 -14 -15 1
word word: перше	-19 -15 -6 -15 17
word word: перший	22 -50 -10 -16 6
word word: перших	3 -6 19 -19 -28
word word: першог	-9 9 0 0 0
word word: першом	13 -26 -3 -19 25
word word: першою	-15 -13 -15 15 -11
word word: першої	-2 15 -1 -9 -15
word word: першу	13 -4 0 -3 -7
word word: перші	-14 -10 7 -8 -11
word word: першій	-17 15 5 -2 -27
word word: період	13 0 -1 -11 0
word word: песков	-28 -10 24 -25 11
word word: петерб	-1 15 -15 -5 0
word word: петр	-2 -5 -9 13 1
word word: петро	-1 28 -9 -1 -21
word word: пикапа	10 0 0 0 -10
word word: писав	-3 -9 19 -5 -15
word word: писала	1 0 -3 -2 -5
word word: писали	27 -16 -13 -11 -40
word word: писати	0 16 -15 -2 -23
word word: писем	-19 -15 -15 16 7
word word: письма	-10 -15 -42 -28 35
word word: письмо	-7 -20 -35 -18 18
word word: питали	9 0 0 -1 -7
word word: питани	-29 -2 -15 -12 31
word word: питанн	-10 23 -26 -11 4
word word: питань	34 9 -21 -30 -29
word word: питают	-23 15 -14 32 -17
word word: пише	-12 22 -17 -16 19
word word: пишет	15 -32 -47 0 14
word word: пишу	-7 -9 -1 -1 16
word word: пишут	-9 50 -12 -17 -34
word word: пишуть	-32 1 12 15 18
word word: пишіть	-23 -15 -10 -23 16
word word: плакал	14 -1 0 -15 0
word word: плакат	-1 -15 -1 0 15
word word: план	21 -16 -15 -11 -12
word word: планах	0 -12 -1 -3 13
word word: планир	-14 -4 -23 -13 7
word word: планув	-23 -8 -15 -4 13
word word: платит	-18 7 8 -21 16
word word: платфо	-14 -6 -17 23 0
word word: плачут	2 -14 15 -26 4
word word: плен	13 -10 -35 -16 24
word word: плена	4 -10 4 9 -32
word word: плене	-9 -28 32 -17 13
word word: пленны	8 14 -15 -14 -7
word word: плену	-30 -18 -28 26 -1
word word: плечах	29 -16 9 -26 -18
word word: площад	-19 1 12 -5 15
word word: площі	-4 -5 -1 -7 16
word word: плутаю	3 0 -5 0 3
word word: плюс	36 23 -15 -24 -25
word word: по	-25 3 5 20 -30
word word: по-пре	-8 8 -31 19 -23
word word: по-чел	7 0 0 -1 -6
word word: побачи	18 -19 28 -29 -11
word word: победу	-31 -3 -27 -17 34
word word: победы	0 12 0 0 -11
word word: поблаг	16 -14 -11 -20 -4
word word: побрат	-54 -25 -22 -25 55
word word: побува	-1 -6 -25 -18 29
word word: побыва	-25 -16 -45 13 37
word word: повезл	1 -3 17 -3 -18
word word: повезу	-3 0 -19 -3 18
word word: поверн	8 -44 -27 21 -28
word word: поверт	31 9 -31 -32 2
word word: повна	-10 5 21 -1 -21
word word: повне	0 -4 13 6 -15
word word: повном	0 -6 -25 24 -22
word word: повну	-15 -14 14 -6 10
word word: повніс	15 -15 0 -2 0
word word: поводж	-15 -14 15 -12 -7
word word: поводу	-21 42 -11 -21 0
word word: повреж	-15 -6 -3 -3 16
word word: повтор	-15 14 -12 -17 25
word word: повідо	-3 6 -33 -14 -23
word word: повіри	18 -2 -5 0 -15
word word: повітр	-18 24 10 -31 13
word word: погиб	8 0 -1 -10 3
word word: погибл	-37 -8 -33 -14 41
word word: погибш	-5 -23 6 -22 -14
word word: погово	9 -24 12 -18 -4
word word: погода	-13 -3 18 0 -2
word word: погодж	-20 19 -23 -42 7
word word: погоди	-5 30 -5 -9 -46
word word: погран	18 -1 -1 -1 -17
word word: погруз	0 21 -3 -1 -20
word word: под	-14 -15 10 -56 4
word word: подавл	-1 0 0 16 -15
word word: подайт	-4 -1 -15 12 6
word word: подали	6 -5 -18 15 7
word word: подаль	6 24 -9 -14 -23
word word: подано	-6 23 -21 1 -16
word word: подари	-16 -7 6 -5 5
word word: подарк	-35 -6 -15 -12 32
word word: подаро	10 -7 -22 -8 17
word word: подару	37 -6 -10 -9 -29
word word: подати	-15 0 -6 7 15
word word: подают	-1 -4 -7 -14 16
word word: подає	-1 -9 13 -2 -3
word word: подвал	-29 -14 21 -1 6
word word: подвед	-18 -1 -10 20 8
word word: подгот	17 -5 -31 -5 5
word word: поддер	-69 20 18 -34 -2
word word: подзащ	-1 -7 -14 -3 15
word word: подзво	-16 -4 24 -1 -11
word word: подкон	3 -14 7 -6 -8
word word: подлеж	-8 0 0 0 8
word word: подмос	-22 -8 53 -15 -14
word word: поднял	-15 -25 -16 -17 22
word word: поднят	-5 -1 -19 -2 24
word word: подорв	-15 -15 14 -1 0
word word: подпис	-14 -29 -11 -18 42
word word: подраз	-36 -18 -17 -32 32
word word: подроб	-27 0 5 -9 -2
word word: подрос	26 -17 -17 -1 -21
word word: подряд	19 -5 -16 3 -3
word word: подсче	-25 -2 -14 24 -21
word word: подсчи	-36 -27 -12 40 -28
word word: подтве	-19 35 -36 5 -59
word word: подход	15 -14 -2 -1 -15
word word: подчер	-15 -5 -3 -3 16
word word: подчин	22 -3 -22 -3 -15
word word: подяка	30 -11 -4 -10 -21
word word: подяку	4 -6 10 -15 3
word word: подібн	0 -15 0 0 15
word word: подія	18 -8 -10 -18 14
word word: поедет	-10 4 -4 -1 12
word word: поедут	-33 11 -17 -15 41
word word: поезд	-1 -2 34 -2 -31
word word: поездк	-15 -15 -4 17 7
word word: поездо	8 -3 -18 -4 15
word word: пожилы	7 -3 -23 32 -19
word word: поза	-29 -33 25 27 -8
word word: позавч	-23 -17 38 -16 -32
word word: позаду	25 -15 -3 -6 -22
word word: позвон	24 -13 18 -13 -18
word word: поздра	-12 0 -7 0 16
word word: позици	-19 -16 -16 -19 22
word word: позиці	-35 15 -19 -16 -3
word word: поимен	-16 -5 -2 17 -8
word word: поиск	-19 -4 -15 -6 32
word word: поиско	-15 10 -8 -15 7
word word: пойдут	0 0 34 0 -34
word word: пока	1 -20 6 25 -19
word word: покаже	20 -7 -12 -1 -3
word word: показа	-17 -45 22 -23 1
word word: показу	-13 -3 20 -2 -16
word word: поки	42 19 -25 -24 -24
word word: покину	14 -2 -24 -15 9
word word: поклав	11 -1 -7 -6 2
word word: поклон	17 -1 -21 -3 -12
word word: покров	-9 8 -36 -19 38
word word: пола	1 -15 -3 -2 15
word word: полгод	2 -2 9 -4 -9
word word: полева	-3 -3 -14 -6 17
word word: полегл	-7 -20 -19 27 -33
word word: полиго	-2 -12 -2 4 12
word word: полити	9 -15 4 1 -2
word word: полици	10 -17 -18 -29 19
word word: полк	-1 -5 -10 -1 15
word word: полка	-18 -3 -8 -1 19
word word: полков	-15 -2 -8 -5 22
word word: полку	-12 6 25 -15 7
word word: полном	-20 -3 -9 34 -23
word word: полнос	-28 16 -3 -10 15
word word: полови	-13 17 19 -3 -36
word word: полон	-8 -28 8 -28 25
word word: полоне	-16 2 -76 -23 22
word word: полону	-11 -39 -2 24 -40
word word: полоні	-6 24 -58 -33 31
word word: полосу	-15 -1 -6 -1 16
word word: полсот	29 -1 -9 -2 -22
word word: полтав	-9 -18 11 -15 8
word word: полтор	15 -16 9 -17 -31
word word: полуго	0 -5 -12 -27 13
word word: полудн	18 -2 -16 0 -1
word word: получа	2 14 -11 -4 -16
word word: получе	-4 -30 7 18 -37
word word: получи	16 -13 -39 15 2
word word: польши	-21 -1 -4 0 23
word word: полі	15 -3 -2 13 -29
word word: поліг	-4 -3 -9 -5 19
word word: політи	-16 -32 -4 20 15
word word: поліце	9 -2 -7 -1 -2
word word: поліці	-15 -17 -16 -3 29
word word: поменя	14 21 -16 -1 -23
word word: помеще	-14 -3 -15 -12 15
word word: помилк	-22 -15 22 -1 17
word word: помило	-34 -7 -19 -12 33
word word: помимо	-14 -4 0 17 0
word word: помина	0 -3 14 -3 -14
word word: помним	41 -1 -4 -32 -32
word word: помнит	-2 -16 -16 14 2
word word: помог	8 -15 -19 -13 -4
word word: помога	10 -4 -22 -18 20
word word: помогл	2 0 -2 -7 5
word word: помочь	-25 -2 -25 34 5
word word: помощи	5 -3 -1 -7 6
word word: помощн	23 3 -20 -19 -15
word word: помощь	36 -12 -23 -15 2
word word: поміня	2 -6 18 -3 -14
word word: помічн	24 -19 0 -6 0
word word: понад	16 -4 -58 3 5
word word: понадо	15 0 -15 -1 -15
word word: понеді	31 -24 19 -16 -18
word word: понима	-15 -1 0 -1 15
word word: пообещ	-11 7 -15 -11 1
word word: пообіц	-6 0 38 0 -35
word word: попавш	29 -13 -7 -3 -28
word word: попал	-12 -13 -3 -8 14
word word: попали	-21 -3 19 -4 15
word word: попасн	-1 -2 0 -3 7
word word: попаст	15 -1 -1 -14 1
word word: попере	58 -6 -2 -48 -30
word word: поповн	-23 -10 -26 -28 48
word word: поправ	-7 -1 -12 -1 20
word word: попрос	-7 -11 8 -16 -3
word word: попрощ	-4 -6 8 -1 -6
word word: попытк	-8 15 -1 -1 -9
word word: пор	-18 -4 3 24 -2
word word: поране	11 -55 -35 4 18
word word: поровн	15 0 -1 -1 -14
word word: порожн	-1 -12 -16 -22 19
word word: порт	-18 -13 17 -13 -15
word word: портал	-2 -2 -2 -3 10
word word: портах	11 -15 -10 -10 -18
word word: портре	-24 -19 3 -26 20
word word: порту	-2 -2 -2 -3 8
word word: поруч	-17 -15 12 -20 17
word word: поручи	-3 -16 -14 -17 18
word word: поруше	-19 -9 15 -6 -10
word word: порядк	18 -33 -14 5 2
word word: порядо	19 -7 -4 -13 -3
word word: порівн	-2 -2 -18 15 -8
word word: посадо	1 12 0 0 -13
word word: поселк	-7 -11 -4 -5 17
word word: посере	11 -29 -28 24 -50
word word: посети	-35 -4 -7 -27 33
word word: посеще	-31 13 -18 -1 21
word word: посила	9 -12 25 -25 -2
word word: посилк	-15 -21 0 -4 25
word word: послан	-12 -15 -9 -24 25
word word: после	-31 -18 -6 -42 39
word word: послед	-1 1 -13 -40 35
word word: посмер	-12 -7 -9 -2 20
word word: посоль	20 7 -25 -24 -18
word word: поспри	31 -2 -20 -20 -11
word word: поспіл	-6 -15 45 -1 1
word word: поспіш	-3 -15 -25 7 6
word word: посред	27 -14 -7 -10 -4
word word: постав	11 -49 -8 -25 1
word word: постоя	-6 9 0 0 -3
word word: постра	-40 -36 10 -21 36
word word: поступ	-3 16 -22 20 -20
word word: посылк	-25 -15 -12 -13 34
word word: посыло	-21 -13 -9 -6 27
word word: потери	-9 -12 -5 -15 27
word word: потерп	-11 -13 -17 -21 28
word word: потерь	15 -1 -11 -11 4
word word: потисн	-3 0 -2 0 6
word word: потом	-12 13 18 -19 -10
word word: потому	5 10 -5 -3 -10
word word: потрап	9 -28 -24 -4 21
word word: потреб	-2 -18 -24 -5 8
word word: потріб	-14 17 -6 -11 -30
word word: потім	-10 -24 0 -18 35
word word: похище	-4 -5 -2 12 -1
word word: похова	10 -4 -32 -9 4
word word: походж	0 -1 0 -15 15
word word: похоро	9 0 -1 -1 -7
word word: похуде	3 -2 5 -1 -5
word word: почавс	-8 -1 15 -1 -6
word word: почали	-1 -9 -20 -2 23
word word: почало	15 -15 0 0 0
word word: початк	-5 -14 -35 -1 25
word word: почато	-18 14 18 -19 -17
word word: почему	11 26 -13 -19 -37
word word: почну	-12 0 9 0 4
word word: почнут	-3 31 -11 -8 -18
word word: почта	-3 -3 -13 -6 17
word word: почти	19 -30 -38 20 -36
word word: почту	-15 -5 -28 -23 38
word word: почули	13 22 -9 -7 -21
word word: почути	-1 -9 -1 -10 15
word word: поширю	-33 0 -50 -16 17
word word: поштою	-14 -9 -3 -3 27
word word: пошук	-14 -15 16 -28 10
word word: пошуко	32 0 -6 -17 -12
word word: пошуку	18 -4 -8 -12 -26
word word: поэтом	3 1 -9 -26 2
word word: поясне	0 -1 -6 -2 9
word word: поясни	-12 -7 -30 -15 15
word word: поясню	-9 -5 -10 23 -14
word word: поїдут	-29 29 -10 -7 -2
word word: поїхал	-15 -6 33 -21 -37
word word: ппо	-13 -7 -3 -4 25
word word: прав	12 -17 -2 -5 14
word word: права	0 -12 -1 -18 15
word word: правам	24 16 -24 -17 -15
word word: правда	-24 30 1 -8 -24
word word: правил	17 -8 -7 10 -9
word word: правит	1 -6 -2 0 8
word word: право	-14 -21 -26 -1 16
word word: правов	-13 -19 -3 11 7
word word: правоо	15 -4 -10 -1 -14
word word: правос	3 12 -11 -14 -5
word word: праздн	-17 6 -32 -20 20
word word: прапор	4 -18 15 -43 -5
word word: працюв	12 -17 -2 -15 11
word word: працюю	-12 -27 -41 -42 41
word word: працює	-16 30 -43 -18 16
word word: праця	-13 0 17 0 -4
word word: праців	-15 -14 15 -9 10
word word: превыс	0 0 -1 -8 9
word word: предва	17 -4 -14 -4 -10
word word: преддв	0 14 0 0 -14
word word: предла	36 -9 -34 -7 -22
word word: предло	-33 30 -14 -29 -11
word word: предме	11 0 -17 -5 4
word word: предно	13 -6 -5 -14 -5
word word: предос	2 -11 -4 -15 -7
word word: предпо	-6 6 0 0 0
word word: предпр	-14 -1 -3 -5 15
word word: предсе	-15 27 -6 3 -17
word word: предст	-43 29 -21 -36 25
word word: предуп	-15 -2 15 0 2
word word: предус	-3 19 -1 -13 -2
word word: предше	-20 -17 -23 -11 26
word word: предыд	10 -4 -19 6 -13
word word: прежде	19 0 -16 -3 -14
word word: прежне	6 0 -4 -3 0
word word: презид	-17 -12 -12 -29 5
word word: преиму	12 -3 -1 0 -9
word word: прекра	-33 43 -2 -41 -4
word word: прем'є	-16 4 -19 -17 11
word word: премье	-4 -23 0 -15 15
word word: прес-с	-13 14 -10 -12 -15
word word: преско	-9 -15 14 -3 10
word word: пресс-	-35 -9 11 23 -21
word word: престо	-14 -5 -21 23 -22
word word: при	33 18 -57 -18 -42
word word: прибли	-10 -6 -4 15 -8
word word: прибул	30 -2 5 -6 -39
word word: прибыв	-28 0 -2 -2 31
word word: прибыл	11 -15 1 -33 17
word word: прибыт	6 18 -6 -13 -35
word word: привез	8 -25 17 -20 -42
word word: привел	-9 -4 -6 15 0
word word: привод	30 -11 13 -26 -21
word word: привіз	-20 -15 16 0 -1
word word: привіт	-20 -15 17 14 -29
word word: пригов	-9 -7 -15 -6 19
word word: пригож	5 11 -35 -12 -9
word word: пригра	-17 2 -3 11 -21
word word: приеду	-15 15 -2 0 -1
word word: приезж	-29 28 -7 13 -28
word word: прием	-34 -18 0 7 12
word word: приемн	-16 -2 -6 22 -19
word word: приеха	9 18 6 -5 -39
word word: призва	-8 -2 -8 -7 19
word word: призем	-1 0 26 -2 -25
word word: призна	-12 -1 -9 14 -21
word word: призыв	-14 23 -8 -4 -3
word word: прийде	13 0 -9 0 -9
word word: прийма	-2 -6 -6 8 -3
word word: прийня	-48 -21 -11 8 26
word word: прийом	16 -6 -20 -25 -6
word word: прийшл	-29 -22 -21 -5 20
word word: прикор	21 -13 -12 -22 3
word word: прилет	-2 -15 -13 -6 21
word word: пример	-26 12 -17 19 -30
word word: примус	-16 -27 -14 23 -15
word word: принес	4 4 6 -11 -8
word word: приним	-4 5 -15 -3 15
word word: принци	-13 14 -1 -1 0
word word: принцу	14 -13 -5 0 -2
word word: принял	-8 -16 -44 0 16
word word: принят	6 2 8 -3 -8
word word: приост	-1 -9 -2 -9 22
word word: припин	-16 -16 13 -8 12
word word: присвя	-15 -1 -15 0 19
word word: приско	1 -8 -3 -1 10
word word: присла	-4 -7 2 -35 1
word word: присмо	8 -3 -1 -3 0
word word: присту	-13 14 0 4 -5
word word: присыл	-1 25 -5 -3 -23
word word: притул	-2 -15 0 27 9
word word: прифро	0 -9 -3 -21 21
word word: прихов	-23 -4 0 27 -9
word word: приход	-16 -6 -6 -9 14
word word: причем	20 -2 -17 -5 -31
word word: причет	10 -5 0 -5 -2
word word: причин	-20 40 -15 -42 -36
word word: пришло	19 -7 -22 -10 8
word word: приєдн	-7 -2 -7 -36 39
word word: приїха	-19 -16 20 0 -15
word word: про	-38 40 8 -15 -35
word word: пробув	6 0 -15 1 -17
word word: пробул	10 -6 20 -25 -21
word word: провад	-1 -4 -2 -1 8
word word: провед	-7 10 -9 24 -38
word word: провел	-9 -46 -6 29 -9
word word: провер	-14 14 -29 -14 -2
word word: провес	-6 18 -1 -1 -10
word word: провод	-24 21 1 1 -13
word word: провок	-9 -15 -14 -1 30
word word: провів	-32 -26 37 7 -29
word word: прогол	0 0 -8 -16 18
word word: програ	-18 -1 -11 -6 19
word word: прогул	-23 -19 23 -5 15
word word: продаю	-1 -20 -24 -4 36
word word: продле	-21 -45 -44 -4 70
word word: продли	-6 -1 -1 0 7
word word: продов	20 -17 0 -18 -30
word word: продол	-37 -20 -16 -33 45
word word: продук	-13 0 -16 -9 25
word word: произв	1 13 -2 -2 -12
word word: произо	9 -2 -1 -3 -2
word word: происх	31 -8 -10 -2 -19
word word: пройде	28 -15 -1 -1 -18
word word: пройду	27 -18 -18 -7 -11
word word: пройти	-35 22 20 -17 -36
word word: пройшл	-1 -26 -38 -31 38
word word: пройшо	8 -33 16 -4 -20
word word: проком	-10 -1 -13 0 19
word word: прокоп	-8 -15 16 0 -15
word word: прокур	-1 -2 -14 22 -11
word word: проляг	14 -3 -5 -1 -5
word word: проопе	-8 -1 -4 -1 14
word word: пропав	-20 -22 -28 34 -11
word word: пропоз	-35 -8 -5 -14 26
word word: пропон	13 -2 -4 -5 -2
word word: пропор	15 -1 -15 -1 -10
word word: пропус	21 3 -17 -9 -6
word word: прорыв	-20 -3 -2 -1 22
word word: просив	-12 0 22 0 -14
word word: просил	29 -17 -19 13 -22
word word: просим	-35 31 -57 28 -8
word word: просит	-27 14 0 -11 -12
word word: проста	-3 31 -11 -9 -18
word word: прости	-9 -15 15 -1 -30
word word: просто	-15 30 -16 -2 -50
word word: просьб	11 8 -30 -2 6
word word: просят	-63 -28 29 -19 18
word word: протез	-47 -3 -32 -27 44
word word: проти	-6 -14 -10 -16 18
word word: против	40 -7 -23 -30 -7
word word: протяг	-31 13 12 -12 -5
word word: профил	17 -4 -20 -4 11
word word: прохан	-4 2 15 0 -13
word word: проход	7 -11 -6 -30 23
word word: процед	19 -7 -23 10 -17
word word: процен	0 -6 -2 24 -20
word word: процес	14 5 -20 -6 -38
word word: прошед	-29 5 -11 -2 25
word word: прошел	27 -26 -14 -29 2
word word: прошла	-1 -15 -2 -9 17
word word: прошли	-2 -5 -1 27 -21
word word: прошло	-22 -31 28 0 -8
word word: прошлы	6 14 -49 5 55
word word: прошу	-37 16 0 21 0
word word: прощан	-23 0 32 0 -12
word word: проєкт	-14 -19 -9 -33 36
word word: проїха	20 -17 -2 0 -5
word word: прямо	32 2 -30 23 -32
word word: прямог	-6 -15 -3 19 -16
word word: прямое	-15 -15 25 -3 -15
word word: прямую	17 0 -9 -8 -7
word word: прізви	-7 14 -2 -48 9
word word: пріори	-22 38 -25 -22 -28
word word: псевдо	0 0 0 6 -6
word word: психол	-17 -30 17 -30 -3
word word: публик	-1 7 14 -17 -19
word word: публич	-1 -2 0 16 -13
word word: публік	-1 -30 -1 -4 13
word word: публіч	-3 7 -1 9 -12
word word: пункт	14 -27 -19 -15 9
word word: пункта	-40 -4 -25 4 4
word word: пункте	15 5 -13 -4 -14
word word: пункто	-13 -15 -15 -14 18
word word: пункті	-15 -30 -9 8 33
word word: пускаю	-7 -13 -12 12 16
word word: пусть	-7 -14 -18 16 -20
word word: пути	5 10 -3 -1 -11
word word: путин	-13 14 -2 14 -13
word word: путина	-4 -1 -2 10 -4
word word: путіна	-3 0 14 0 -13
word word: пухом	25 -5 -15 -17 -16
word word: пушили	-19 9 -19 -29 9
word word: пушилі	-10 18 -1 -2 -7
word word: пцу	8 -1 -1 0 -6
word word: пятеро	-1 -19 1 -17 8
word word: пятеры	-21 -5 15 -3 -5
word word: пяти	-15 -34 18 -13 11
word word: пятисо	-37 -5 39 -22 -34
word word: пятнад	3 0 -15 -2 -1
word word: пятниц	-5 21 20 -3 -50
word word: пять	29 1 -34 -21 -17
word word: пятьде	48 -6 -11 -20 -34
word word: пятьсо	18 13 -13 -21 -22
word word: пів	-8 2 2 2 -13
word word: півден	19 -4 -25 0 17
word word: півдні	-12 0 -1 -3 15
word word: північ	-1 -9 10 -1 1
word word: під	-10 -7 17 -41 14
word word: підбив	-15 -1 -5 15 -1
word word: підгот	-26 -2 -5 -12 -1
word word: підкон	52 -9 7 -35 -27
word word: підліт	-2 -12 -23 -17 7
word word: підозр	-26 -16 -17 12 13
word word: підпис	-19 -2 -3 -8 12
word word: підпол	-4 -3 -15 -3 15
word word: підпри	-3 -5 -3 0 12
word word: підрах	-10 -1 0 11 0
word word: підроб	-1 15 -3 0 -15
word word: підроз	19 -10 -31 -17 2
word word: підста	-15 19 -20 0 14
word word: підсум	-29 -10 -25 35 -19
word word: підтве	7 9 -41 7 -11
word word: підтри	13 -38 -70 -23 25
word word: підход	16 0 -5 -3 -9
word word: підірв	-30 -6 20 -17 -21
word word: пізніш	13 -28 -20 -16 9
word word: після	-42 -31 16 -23 23
word word: піхоти	-8 -28 -6 -9 21
word word: р	-20 -4 -6 16 -16
word word: работа	-10 37 -27 -31 9
word word: работе	-4 -14 15 -9 -1
word word: работн	17 -14 -3 -14 -4
word word: работу	-22 -7 -2 0 24
word word: работы	18 10 -13 -1 -19
word word: рабоча	-8 14 -1 -14 -1
word word: рабоче	8 -6 0 -1 0
word word: рабочи	26 0 -20 -7 -13
word word: рабочу	-15 -6 -1 -3 20
word word: ради	-15 -8 -17 15 -10
word word: радий	36 -1 -7 -21 -14
word word: радост	28 -15 44 -46 -33
word word: радять	-1 -1 15 14 -26
word word: раді	15 -1 -3 -26 13
word word: радіо	8 -1 14 -8 -13
word word: радіст	32 -6 12 -29 -17
word word: радіти	-16 -9 32 -1 -30
word word: раз	-24 11 4 -34 8
word word: разбир	-15 5 -21 -19 27
word word: развед	-11 15 -36 -15 -5
word word: развез	-20 0 -11 -6 15
word word: развер	-6 6 0 0 0
word word: разгла	12 -4 -7 -3 2
word word: разгов	-13 2 12 8 -16
word word: раздал	-14 -13 4 -4 12
word word: раздел	10 15 56 -15 -29
word word: рази	-12 -25 -1 -1 31
word word: разлуч	19 0 -3 0 -16
word word: размещ	12 -1 10 -17 11
word word: размин	-3 0 -13 0 14
word word: разное	16 0 -3 -1 -15
word word: разные	-15 15 0 0 0
word word: разных	16 -2 -13 -1 -10
word word: разом	14 4 2 -18 -11
word word: разреш	-3 -3 -5 -1 11
word word: разу	35 26 -32 -17 -27
word word: разъех	12 -1 9 -15 -25
word word: разыск	-14 -13 -8 -4 15
word word: разів	-13 2 -4 -44 48
word word: район	-14 14 0 0 0
word word: района	46 -2 6 -35 -20
word word: районе	-23 -18 -10 -5 23
word word: районо	12 -5 0 0 -10
word word: районі	-5 4 -1 0 2
word word: ракет	-41 25 18 -10 -45
word word: ракета	-15 -2 -6 0 15
word word: ракети	-6 -17 -3 16 -9
word word: ракеты	14 0 0 0 -14
word word: рамках	-13 -6 16 10 -31
word word: рамшта	-4 17 -1 -3 -14
word word: ранее	-48 -28 1 -23 37
word word: ранен	7 -1 -18 -1 14
word word: ранени	0 -7 5 -5 0
word word: ранены	-13 2 0 -50 -2
word word: ранку	-1 -4 20 -3 -18
word word: рано	-22 25 12 -9 -34
word word: ранок	-10 -8 19 -1 -2
word word: раньше	-12 -20 17 0 -52
word word: раніше	-13 14 -3 16 -17
word word: раскры	-41 -21 -15 -8 42
word word: распор	10 -6 1 -1 -5
word word: расска	18 5 -27 -22 -18
word word: рассма	-38 50 -8 -6 -22
word word: рассмо	0 -2 -13 -1 15
word word: расстр	-45 14 -17 -21 48
word word: рассчи	16 25 -15 -25 -30
word word: расчет	-2 -4 -4 -4 14
word word: расшир	-1 0 -1 21 -20
word word: раунд	-3 30 -2 -20 -24
word word: раунда	24 0 -3 -9 -16
word word: рахува	-3 -5 -7 12 -1
word word: рахунк	21 0 -17 -34 -2
word word: рахуно	15 0 -15 0 -1
word word: рации	0 0 -10 -3 13
word word: рбк	29 -1 -18 -9 -20
word word: рбк-ук	4 2 0 -6 -1
word word: реабил	15 -6 4 -4 -41
word word: реабіл	9 -20 26 -31 4
word word: реальн	-15 2 -13 15 -29
word word: реаліз	-12 -19 15 -12 -11
word word: реанім	16 -9 19 -2 -24
word word: ребенк	17 -1 -19 -16 22
word word: ребят	15 -14 9 -39 21
word word: ребята	-30 13 31 -21 -20
word word: регион	-18 11 -21 15 17
word word: регіон	-5 -10 -31 12 -2
word word: редакц	-20 13 16 -5 -10
word word: режим	-19 -16 -26 5 39
word word: режима	6 -15 -8 13 -13
word word: режимо	17 -2 -15 -11 -16
word word: режиму	3 -14 7 -4 -16
word word: резерв	-9 -2 -13 -5 24
word word: резолю	-11 -6 -12 20 6
word word: резуль	-10 21 -14 -26 -14
word word: рейс	22 -8 -8 -10 -5
word word: рейсом	-3 0 -1 -6 10
word word: рейсів	-17 -1 -7 -1 22
word word: рекорд	-1 0 -4 15 -15
word word: ремонт	-15 0 -6 0 15
word word: репатр	-1 -30 -2 4 -13
word word: репорт	-20 0 25 -1 -22
word word: респуб	-24 8 30 -24 -18
word word: ресурс	-1 6 -1 -2 -2
word word: рефриж	-23 29 -2 -43 2
word word: речей	-15 -6 -6 -16 19
word word: речник	-25 23 14 -3 -12
word word: речниц	17 -1 18 -14 -25
word word: речь	-35 22 -16 -8 -16
word word: речі	-16 15 -9 -1 10
word word: решени	7 29 23 -26 -34
word word: решить	-2 -14 15 -13 -15
word word: решта	5 -2 2 -12 -8
word word: рештки	13 -15 -13 0 -10
word word: решту	-7 -18 -18 21 5
word word: реєстр	-24 -17 -15 32 -24
word word: реінте	15 -9 -12 -3 -14
word word: риа	-10 -17 -2 16 -22
word word: рисков	25 -1 -6 -9 -18
word word: рисунк	-10 -4 -3 -2 18
word word: рнбо	-18 14 -7 -1 15
word word: робити	9 -15 -18 -13 16
word word: робить	0 -15 0 0 15
word word: роблят	0 0 -74 0 74
word word: робота	-25 -2 -3 12 -21
word word: роботи	-28 -24 4 42 -18
word word: роботу	-1 -17 -36 -25 38
word word: роботі	-15 -35 -41 -58 57
word word: ровно	32 -4 -22 -10 -13
word word: родин	-30 18 -28 -63 17
word word: родина	18 -36 13 -25 19
word word: родине	15 -5 -3 -4 -4
word word: родини	-5 -14 -29 20 6
word word: родинн	-2 -2 -9 -2 12
word word: родино	-14 -5 6 18 -17
word word: родину	1 -12 -2 -48 30
word word: родині	23 -14 -23 -4 -16
word word: родите	-31 16 -9 -17 13
word word: родича	0 -1 0 14 -14
word word: родичі	-16 -36 3 14 -9
word word: родной	48 -9 11 -23 -18
word word: родные	-2 -6 8 -3 -27
word word: родным	16 12 -19 9 -24
word word: родных	-3 -11 -19 26 -23
word word: родов	16 -2 -36 -1 22
word word: родом	14 -12 -8 0 0
word word: родств	2 5 -45 13 -14
word word: рожден	23 -6 -23 -1 3
word word: рождес	-5 15 -12 -2 -7
word word: розбло	-31 27 -14 -27 -25
word word: розван	12 -3 0 -8 -2
word word: розвід	-16 14 -44 -32 28
word word: розган	-10 35 -4 -2 -30
word word: розгля	-17 5 -10 30 -29
word word: розгол	25 11 -28 -1 -13
word word: роздал	-8 0 40 0 -35
word word: розділ	7 -21 -16 -4 23
word word: розлуч	45 -1 -3 -9 -39
word word: розмеж	7 -1 -1 0 -5
word word: розмов	-17 10 4 -16 -5
word word: розпит	-15 -4 28 -3 -20
word word: розпов	-31 6 -6 20 -12
word word: розпод	16 -15 21 -12 -28
word word: розпоч	-18 -7 18 23 -25
word word: розрах	36 -24 -7 -17 -33
word word: розстр	-9 0 0 -15 23
word word: розшук	-17 0 -6 17 6
word word: розыск	2 10 -4 14 -14
word word: роками	23 0 -7 -16 -2
word word: роки	-10 -12 22 -54 -12
word word: рокови	-5 -2 14 0 -11
word word: року	45 17 -39 -37 -36
word word: років	19 -27 -13 1 13
word word: роль	-13 -18 -1 17 -1
word word: россие	-6 -16 -16 9 14
word word: россии	-8 -8 15 -7 -5
word word: россий	17 -30 -16 5 -42
word word: россию	8 17 -7 -41 -25
word word: россия	30 -31 -26 13 -23
word word: ростов	31 -18 -41 2 -14
word word: російс	-8 8 -14 -18 -28
word word: росію	-21 -15 -12 -4 20
word word: росія	-10 23 -35 -6 -1
word word: росіян	-33 6 2 -9 18
word word: росією	16 -16 -18 20 -2
word word: росії	20 -28 -14 -25 16
word word: роты	-9 0 -5 -1 15
word word: році	-18 -18 -1 21 -9
word word: рсзо	11 0 0 0 -11
word word: рублей	-16 -14 4 -20 2
word word: рук	5 -4 -3 11 -13
word word: руками	2 -16 -2 16 -16
word word: руках	18 -12 -12 -9 -3
word word: руки	-15 -4 24 -7 14
word word: руково	-4 -7 -18 4 18
word word: руку	-4 -9 17 13 -27
word word: русски	-18 -32 -46 -28 44
word word: русско	11 12 -17 -18 2
word word: рустем	0 20 -16 0 -7
word word: рф	29 -69 13 -6 -14
word word: рыльск	-15 -1 -17 -1 19
word word: рэб	-6 0 0 0 7
word word: рядах	20 0 -1 -11 -15
word word: рядком	32 -29 -15 -7 -20
word word: рядови	17 0 -2 -10 -10
word word: рядовы	16 -10 -15 0 -19
word word: рядові	13 0 -1 -6 -6
word word: рязани	-10 -4 -10 -8 20
word word: рятува	-27 -15 12 -17 22
word word: рятує	14 0 -14 -1 2
word word: рівний	13 0 -6 -1 -6
word word: рівно	26 -17 -8 -4 -26
word word: рівног	-13 0 14 0 0
word word: рівня	-1 -15 -16 -11 27
word word: рідна	13 0 -1 -1 -11
word word: рідний	7 -15 -8 -3 20
word word: рідним	-3 -1 -9 -11 -4
word word: рідних	65 7 -43 -22 -55
word word: рідног	3 -9 5 -3 -15
word word: рідної	6 0 -6 0 0
word word: рідну	14 -8 12 -1 -32
word word: рідні	5 -1 13 -22 -2
word word: рідній	45 -22 -13 -8 -16
word word: різдва	-37 33 -6 -12 -21
word word: різдво	14 2 26 -16 -33
word word: різдвя	-12 15 -4 0 -14
word word: різним	-1 -6 0 8 0
word word: різних	19 -1 -2 -3 -15
word word: різниц	-32 -12 -55 -1 63
word word: різні	-4 0 -11 -17 15
word word: рік	-32 -38 -8 23 4
word word: річниц	-13 13 -26 -2 11
word word: рішенн	-20 6 8 -23 -2
word word: с	-3 -27 -3 -2 -6
word word: сам	13 -12 7 -24 -1
word word: сама	-11 -4 -34 15 9
word word: самаре	15 -1 -16 -4 -14
word word: самарс	-39 -2 41 0 -1
word word: саме	-6 -7 4 -33 6
word word: сами	-29 -24 -11 28 -22
word word: самий	30 14 -25 -30 2
word word: саммит	-15 -15 15 0 15
word word: само	9 0 -5 3 -7
word word: самого	-1 -1 8 -4 -4
word word: самой	0 14 -4 -12 -6
word word: самоле	8 10 18 -27 -44
word word: самому	31 -22 8 -8 -8
word word: самый	-4 -6 -17 -1 7
word word: самі	-18 -21 24 -10 -12
word word: санато	-39 -6 32 24 5
word word: санита	2 9 -2 -8 -1
word word: санкци	-16 -1 -4 0 18
word word: санкці	-10 -5 0 6 9
word word: саперо	-3 0 -15 -1 16
word word: саперы	-1 0 -11 4 8
word word: сарали	42 -8 -17 -37 -32
word word: сарато	-2 0 -1 26 -25
word word: саудов	-18 0 -4 0 19
word word: саудів	14 -13 -5 1 -3
word word: сбила	15 0 -15 -1 -15
word word: сбили	9 -2 -17 -5 16
word word: сбит	-15 15 -12 -3 2
word word: сбито	-4 -2 14 -23 -5
word word: сбиты	-14 -1 -1 -1 14
word word: сбу	14 -21 -12 1 11
word word: сведен	1 -28 -14 14 -12
word word: сверен	-4 -1 -2 15 -15
word word: сверил	12 6 -15 16 -25
word word: сверх	1 -15 -7 0 15
word word: сверши	52 -31 -27 -13 -49
word word: сверяе	-16 -16 -16 13 2
word word: светло	-4 17 -2 0 -14
word word: свидет	-7 -2 -3 -4 16
word word: сво	-25 27 -22 22 -11
word word: свобод	21 -16 -14 -23 8
word word: свого	8 -12 23 -14 -28
word word: сводка	-9 -1 -2 -1 12
word word: сводки	-2 -3 18 -15 -32
word word: свое	-4 -10 0 -2 12
word word: своей	-39 -6 -19 -10 38
word word: своем	-17 -1 28 -1 -16
word word: свои	-1 -5 16 -4 -7
word word: своим	-8 -8 -18 31 -31
word word: своих	37 -11 -50 -26 12
word word: свой	35 -4 -20 -4 -33
word word: свою	17 -15 -10 -12 14
word word: своя	-2 -13 -5 -16 27
word word: свої	1 -3 16 -16 3
word word: своїм	-21 0 17 -6 -15
word word: своїх	3 13 -29 -16 -23
word word: свыше	3 -14 -23 11 -9
word word: связал	-39 -1 -2 -2 18
word word: связан	-27 -1 -15 15 0
word word: связи	3 -7 -19 19 -35
word word: связь	-46 -13 -31 -7 54
word word: связью	-3 -2 17 15 -19
word word: свята	-15 2 -30 -15 6
word word: святей	12 4 -3 -18 -7
word word: святку	-12 0 27 -1 -26
word word: свято	7 -5 -2 -16 14
word word: святом	-14 -6 -21 23 -22
word word: священ	-28 -7 17 -18 15
word word: свідкі	-15 -3 -13 15 -15
word word: свідом	0 17 -9 -1 -16
word word: свідче	-41 -10 -28 2 39
word word: свідчи	-5 -2 -9 -3 17
word word: свій	42 -7 -4 -13 -34
word word: світ	-18 -22 12 19 -7
word word: світла	22 -2 -12 -9 -15
word word: світли	-1 -3 -5 -3 10
word word: світло	-22 -10 -22 -16 28
word word: сдавши	-25 7 -25 -2 34
word word: сдалис	-20 -6 -14 -7 25
word word: сдался	0 -2 -1 -5 7
word word: сдать	-9 12 -1 -4 0
word word: сделал	0 -21 -7 0 21
word word: сделан	-1 -4 17 -1 -16
word word: сделку	-13 -13 -13 -3 15
word word: себе	17 -15 -6 -8 -11
word word: себя	27 -7 -3 -18 -6
word word: север	8 0 0 -1 -7
word word: северн	0 -4 -10 -4 16
word word: сегодн	44 -15 -14 -46 -56
word word: сезон	-1 -1 -11 0 13
word word: сейчас	9 30 -4 20 -31
word word: секрет	-25 29 -29 35 -7
word word: сел	-8 -15 1 -9 14
word word: села	-25 0 -19 -1 26
word word: сели	16 -8 -27 -18 13
word word: семей	10 -40 1 -10 -9
word word: семейн	15 -2 -14 -15 0
word word: семеро	19 -10 21 -32 -19
word word: семеры	14 -4 15 -10 -21
word word: семи	-37 18 -24 11 -24
word word: семнад	7 0 -4 0 -2
word word: семь	16 -2 14 -6 -15
word word: семьде	17 -1 -8 -14 -9
word word: семье	6 -2 0 0 -4
word word: семьи	53 -12 -40 -18 -9
word word: семья	9 -15 14 -13 -15
word word: семьям	-24 -22 -7 -28 41
word word: семьях	6 15 -3 -2 -15
word word: сентяб	18 -35 31 -31 -7
word word: сергей	-21 -1 22 -20 4
word word: сергія	-47 -6 -7 -3 47
word word: серед	10 -14 6 -60 -8
word word: середи	-10 7 9 19 -26
word word: середн	-30 -11 -3 -7 33
word word: середу	18 -1 9 -16 -5
word word: сержан	31 -4 -27 -18 -4
word word: серпен	1 -15 -12 -7 29
word word: серпня	-40 -7 15 -26 -2
word word: серпні	-10 -4 -1 12 -3
word word: сертиф	-14 -13 -8 -8 15
word word: сестер	30 -6 -27 -17 -27
word word: сестри	-9 0 15 -2 -15
word word: сестро	3 -14 15 -4 -16
word word: сигнал	-18 -12 -18 13 43
word word: сидели	-12 -1 15 -14 -7
word word: сидить	-11 -1 -2 -6 20
word word: сидят	-16 14 -3 17 -21
word word: сидів	12 -1 0 -7 -8
word word: сиділи	28 0 -7 -1 -27
word word: сидіти	-6 -13 -4 -2 9
word word: сизо	-7 0 8 -1 0
word word: сил	23 -14 -29 -8 -10
word word: сили	18 0 -12 0 -9
word word: силови	16 0 -16 0 0
word word: сина	-9 -14 9 13 -20
word word: сини	7 0 -1 -2 -4
word word: синода	-4 4 -1 -15 11
word word: сином	-23 -15 13 15 -15
word word: сирии	-26 0 -6 -1 30
word word: сирськ	-4 -11 -6 -22 11
word word: систем	-1 -6 0 13 -10
word word: ситуац	-15 0 0 0 15
word word: сих	-18 -2 -2 24 2
word word: скаже	-1 2 14 0 -14
word word: скажем	0 15 -3 -15 0
word word: скажу	9 19 -4 -6 -22
word word: скажіт	-12 -15 -30 -4 18
word word: сказав	-13 -11 9 -12 -8
word word: сказал	-30 4 8 -14 18
word word: сказат	-22 25 17 -6 -46
word word: склад	15 0 -11 0 -4
word word: складе	0 0 0 -16 16
word word: склади	-6 0 -2 -7 16
word word: складн	15 -3 -14 -2 -26
word word: складу	0 -2 -16 -10 17
word word: складі	-17 0 14 9 3
word word: скольк	-6 3 -11 15 -55
word word: скорбо	10 -6 0 -4 0
word word: скорее	-1 -4 30 -3 -23
word word: скоро	20 9 -3 -37 -26
word word: скорой	0 -2 -2 0 5
word word: скромн	-9 -4 34 -1 -28
word word: скільк	-8 -11 -42 41 -9
word word: слава	2 -32 -13 -49 19
word word: сладос	-15 0 0 0 15
word word: следов	-2 0 -12 0 14
word word: следст	-46 -16 -19 5 34
word word: следую	7 27 0 -18 -24
word word: слезы	13 -5 44 -15 -43
word word: слов	-2 19 -1 -14 -3
word word: слова	-14 6 3 -13 -24
word word: словам	-17 -10 -3 17 -28
word word: слово	-12 10 17 -20 -9
word word: сложил	-19 -4 -15 -8 25
word word: сложит	-1 -7 0 0 8
word word: сложно	26 0 -8 -1 -21
word word: сложны	19 -3 -21 -4 -15
word word: служат	15 0 -15 0 0
word word: служба	23 -2 -20 17 -16
word word: службе	-2 -1 -26 -38 54
word word: служби	-7 -15 -11 -17 13
word word: службу	-2 -5 -3 19 -14
word word: службы	2 -3 8 -3 -6
word word: службі	17 -15 -7 -16 10
word word: служит	4 -4 -20 14 -29
word word: слухав	15 -1 -11 -15 -15
word word: слухам	-7 17 -3 -15 -5
word word: случай	5 3 -8 -6 6
word word: случив	6 -1 -5 0 0
word word: сльози	7 -14 7 -17 -17
word word: слів	-2 -2 -9 -2 12
word word: слідст	16 -21 -35 -10 29
word word: слідчи	-2 -7 14 -2 -14
word word: слідчі	43 -9 0 -16 -23
word word: смеетс	-15 -2 12 -5 16
word word: сменят	-1 -1 7 -4 -2
word word: смерте	19 -3 -15 -5 -19
word word: смерть	-18 -9 -15 -29 21
word word: сми	-5 -22 -6 -6 31
word word: смотри	-24 -4 37 -5 -29
word word: снаряд	35 -20 -10 -20 -6
word word: сначал	4 0 4 -1 -8
word word: снова	18 -19 -26 5 20
word word: снігур	-9 -15 0 -13 3
word word: со	6 -20 -10 -10 -18
word word: собесе	14 -10 8 -2 -12
word word: соборн	-7 -14 27 -1 7
word word: собрал	-3 14 -7 -6 4
word word: собран	-6 14 15 -1 -16
word word: собств	11 -18 14 -15 -6
word word: собі	-22 8 -41 -2 38
word word: соверш	-5 -3 15 0 -6
word word: советс	-38 -1 -4 -6 45
word word: совмес	-1 -13 0 0 13
word word: совсем	28 -2 -7 -1 -21
word word: соглас	-17 66 -37 -26 -50
word word: соглаш	-3 19 0 -13 -3
word word: содейс	41 -18 -20 -19 -24
word word: содерж	-26 -20 -10 14 32
word word: созвон	-25 0 18 -1 -16
word word: солдат	15 -14 -46 22 -48
word word: соледа	-15 8 19 -10 -26
word word: соловь	0 0 15 0 -15
word word: солона	-19 0 19 0 14
word word: сообра	2 14 -7 -1 -9
word word: сообща	9 -15 4 -4 -37
word word: сообще	-12 -11 -49 3 18
word word: сообщи	25 -15 -45 -23 11
word word: сообщу	-17 -27 -22 -10 46
word word: соотве	-18 20 -37 13 0
word word: соотеч	-24 -15 -8 15 21
word word: соотно	18 -22 -20 7 -21
word word: соприк	31 -3 -13 -4 -16
word word: сопров	3 9 -16 -11 0
word word: сорвал	-19 41 -30 -9 -31
word word: сорван	5 30 -24 -13 -22
word word: сорок	24 -1 -7 -17 -26
word word: сорока	10 -5 -7 16 -21
word word: сослуж	-29 -17 -39 -16 38
word word: состав	2 14 -7 -7 -29
word word: состои	-24 32 -14 -1 -32
word word: состоя	15 12 -93 -5 14
word word: сотни	21 11 -16 -6 -35
word word: сотню	16 -15 -9 -11 15
word word: сотні	-5 3 -22 -14 -8
word word: сотруд	-4 -3 7 -6 -14
word word: софійс	-7 -13 15 -7 0
word word: сохран	-9 -3 -15 6 14
word word: социал	19 -14 -3 -13 -10
word word: соцмер	5 -5 -17 6 10
word word: союзни	-18 -15 -19 -2 17
word word: спали	-7 0 8 -1 -1
word word: спальн	-21 -16 -16 -6 21
word word: спарта	17 0 -9 -16 -7
word word: спасат	-16 -1 -8 -7 19
word word: спасен	-23 -1 -27 -1 47
word word: спасиб	-10 -19 5 -18 11
word word: спасли	-19 -6 -6 -15 17
word word: спершу	8 -2 -2 -2 -2
word word: специа	7 -11 18 26 -28
word word: спецоп	-26 -2 -5 39 -15
word word: спецпо	5 0 0 0 -4
word word: спецпр	-22 0 -2 -4 28
word word: спецсл	-1 10 0 -1 -8
word word: спеціа	1 -8 -1 -1 10
word word: списка	-9 47 -22 5 -15
word word: списке	28 27 -24 -7 -49
word word: списки	-39 64 -35 13 -35
word word: списко	30 28 -10 11 -33
word word: списку	3 19 -29 -35 -8
word word: спискі	-15 3 -15 -1 13
word word: список	-30 33 -29 -4 -16
word word: сплять	19 -16 -1 -2 0
word word: сповіщ	-15 -24 -15 -16 19
word word: сподів	-15 10 13 -16 -20
word word: спокій	-2 -10 17 -10 -1
word word: сполуч	13 11 -11 -15 -18
word word: спорти	-19 -1 18 -2 -9
word word: спорят	-16 -15 -7 -2 29
word word: спосіб	12 25 -17 -7 -29
word word: спочат	-14 39 -1 -1 -37
word word: справ	-2 -4 -4 -8 16
word word: справа	12 0 -12 0 -2
word word: справд	-17 -10 15 0 -3
word word: справе	-15 -11 -22 -4 23
word word: справж	16 -13 -16 -8 14
word word: справи	39 -24 -22 -17 -16
word word: справк	0 -2 0 -5 8
word word: справо	-1 0 0 11 -10
word word: справу	1 -19 -3 -14 25
word word: спрацю	-15 -3 17 -2 -19
word word: спраши	1 12 15 -3 -19
word word: сприяв	18 -15 -3 -6 -8
word word: сприян	16 -33 -7 11 -2
word word: спроси	-19 7 16 10 -23
word word: спрост	-15 16 -8 -2 2
word word: спуска	-20 0 22 0 -2
word word: спят	-21 -15 21 -1 -13
word word: співаю	-30 -2 33 -6 -22
word word: співпр	34 -9 -28 -21 -20
word word: співро	7 -4 7 28 -34
word word: співчу	-16 15 -9 -2 5
word word: спілку	-10 -1 7 0 3
word word: спільн	-17 -19 -4 -4 30
word word: сразу	8 4 -27 -20 -2
word word: среди	6 -43 -3 -8 10
word word: средст	-5 -7 -10 -4 16
word word: среду	-4 33 -12 -14 -31
word word: срок	-24 31 -8 -15 -2
word word: срокам	-8 -1 -4 -4 16
word word: сроки	-14 74 -3 -13 -62
word word: сроков	-15 -4 0 19 0
word word: срочни	6 -3 20 -9 -51
word word: срочно	3 -2 15 0 -15
word word: ссо	15 0 -11 0 -6
word word: ссылко	32 -25 -30 -12 -25
word word: ст	-2 -2 -10 -2 13
word word: ста	25 -5 11 -32 -18
word word: став	-1 0 -25 -4 9
word word: ставил	0 -5 -9 -1 14
word word: ставка	-1 -5 -4 14 -25
word word: ставки	-1 -3 -2 0 6
word word: ставку	12 16 -1 -8 -21
word word: стал	0 -11 -5 -2 14
word word: стали	-26 -11 8 -7 30
word word: стало	36 -6 -18 -10 -16
word word: сталос	36 7 -35 7 -18
word word: стамбу	6 -38 11 33 -51
word word: стан	3 24 -18 -7 -43
word word: стане	-6 -2 -17 14 -16
word word: станом	-44 8 -36 36 -1
word word: станци	-12 0 -3 -1 2
word word: станці	18 0 -3 0 -15
word word: старик	17 -1 22 -2 -31
word word: старме	-17 13 -8 -7 -11
word word: старше	11 -23 -21 -9 43
word word: старши	-9 -4 27 -2 -23
word word: статис	12 -12 -5 -7 -16
word word: стаття	-15 -12 -10 -20 17
word word: статус	-43 -14 -27 14 26
word word: стаємо	17 0 -17 -1 0
word word: стверд	24 -12 -6 -12 -2
word word: стив	-16 33 -11 -9 -31
word word: сто	46 -21 -22 -39 -7
word word: столе	-4 -15 -7 -1 15
word word: столиц	-8 -22 -34 -19 30
word word: столов	0 0 15 -15 -15
word word: столом	-6 -10 14 15 -21
word word: стольк	-3 -5 -41 -25 26
word word: столі	-11 15 0 -1 -15
word word: стомат	-3 0 17 0 -17
word word: сторон	-16 23 -37 -22 -36
word word: сторін	-8 6 -26 13 0
word word: стояв	-4 -10 23 -4 -12
word word: стояли	15 0 -17 -8 10
word word: стоят	-15 21 -26 -14 11
word word: стоять	-2 0 -9 0 11
word word: стоїть	-20 -6 16 15 -5
word word: страже	0 0 -11 18 -12
word word: стран	15 -18 -32 -10 37
word word: страна	10 -13 -8 -24 -4
word word: стране	0 -1 -14 0 14
word word: страни	-14 12 -23 -16 4
word word: страны	12 24 -4 -10 -32
word word: страсб	-1 -10 -1 20 -12
word word: страсн	29 -5 -3 -8 -25
word word: страст	0 14 0 0 -14
word word: стрель	-1 -14 0 -1 14
word word: строго	-25 5 -6 -14 14
word word: строит	-15 0 -18 -15 16
word word: строй	-16 -8 -21 -6 18
word word: строк	20 -9 18 -20 -20
word word: строки	18 -1 -10 -1 -12
word word: строко	-21 -17 24 17 -13
word word: строю	-2 -1 -12 14 -4
word word: структ	0 -1 -12 15 -13
word word: стрій	-15 -7 -15 15 10
word word: студен	-11 -1 -19 13 11
word word: ступил	-31 -3 32 0 -4
word word: стіл	-1 -19 -30 14 8
word word: стільк	51 -14 -23 -25 -15
word word: суббот	-14 0 17 -2 -16
word word: субота	42 -5 -4 -14 -33
word word: суботу	31 -40 11 -3 -24
word word: суд	-50 -17 -26 11 24
word word: суден	3 -5 -38 -15 31
word word: суджан	34 -15 -4 -32 -7
word word: суджи	18 15 -22 -17 -18
word word: суди	24 -1 -15 16 -30
word word: судити	-11 0 -11 -17 18
word word: судмед	-12 14 -2 -15 5
word word: судно	-6 0 -1 0 7
word word: судов	-19 15 6 -2 -3
word word: судовл	-27 0 17 0 -15
word word: судово	15 -3 -9 -1 -15
word word: судом	-18 17 -28 -5 28
word word: суду	-14 -4 -13 -12 13
word word: судьба	-15 24 -3 -9 13
word word: судьбе	-3 -15 -1 -9 17
word word: сум	39 -1 27 -4 -62
word word: сумах	-22 3 -11 14 -31
word word: сумско	33 -27 -35 -9 -22
word word: сумщин	-7 12 -18 -24 -13
word word: сумы	6 -4 -8 15 -15
word word: супров	3 13 -2 1 -29
word word: супруг	-4 -1 -15 -1 15
word word: суспіл	21 -11 -23 4 -17
word word: сутки	29 -18 -4 -48 -2
word word: суток	-18 -15 14 -3 -2
word word: суттєв	-19 -7 -8 -13 21
word word: сущест	-1 -34 -18 -1 36
word word: сфабри	12 0 -12 0 -2
word word: сфотог	-5 -12 -7 -3 14
word word: схопил	15 0 -15 0 -1
word word: схуд	-5 -1 -14 -1 18
word word: схудли	-3 0 6 -1 -1
word word: східно	-4 0 -4 0 8
word word: счасть	-15 0 0 0 15
word word: счет	19 -14 -14 -15 -15
word word: счета	-4 15 -6 -14 -3
word word: счету	16 0 0 -14 -2
word word: считае	-15 -4 3 14 11
word word: считал	-2 -26 -6 -22 12
word word: считат	0 -1 -14 0 14
word word: считаю	-15 0 0 15 -1
word word: считая	15 0 -15 0 0
word word: сша	-23 7 -11 -6 -14
word word: сыграл	10 -5 -1 -8 1
word word: сына	-28 -6 20 -14 6
word word: сынове	-4 -14 15 -16 -12
word word: сьогод	4 -46 -37 4 6
word word: сюда	16 0 -2 -4 -10
word word: сізо	12 -5 -6 -45 11
word word: сіл	-17 -16 -4 -23 32
word word: сім	-17 -22 7 23 -8
word word: сім'ї	4 0 -7 -14 14
word word: сімдес	7 0 0 -6 -1
word word: сімей	-1 7 -15 -2 16
word word: сімох	8 -3 15 -2 -20
word word: січень	-5 -16 -9 14 10
word word: січня	-23 2 53 -24 4
word word: січні	-23 -9 -14 22 16
word word: т	-7 0 -11 -15 15
word word: та	18 -28 -25 -51 -3
word word: табори	-15 -6 -3 -16 18
word word: таборі	-21 -9 -29 0 5
word word: табір	-2 -16 -8 -2 25
word word: таганр	-18 -15 -11 -18 18
word word: так	-7 26 -21 -9 -14
word word: така	-21 -25 -49 25 21
word word: такая	5 0 -15 -23 -38
word word: таке	-1 -11 -16 -21 18
word word: также	-32 21 7 10 -15
word word: такие	16 -21 -7 -10 16
word word: такий	-10 -13 7 -27 11
word word: таким	13 -21 -18 -12 4
word word: такими	-6 -12 -9 -3 15
word word: таких	-14 -17 -2 28 -20
word word: такова	20 -17 -19 -15 -22
word word: такого	-13 15 -13 -11 -15
word word: такое	16 -1 15 -12 -18
word word: також	18 -21 3 1 -26
word word: такой	49 -1 -34 -22 -34
word word: тактич	11 -1 0 0 -11
word word: такі	-3 -28 17 21 -19
word word: там	5 -34 -17 -37 26
word word: танк	7 0 0 0 -6
word word: танка	10 0 0 0 -10
word word: танкер	-14 -1 -9 -1 21
word word: танки	-3 0 -10 0 13
word word: танкис	-16 0 15 0 8
word word: танков	-10 -1 -5 -9 24
word word: танків	-15 -10 -16 -13 23
word word: тасс	-2 11 -3 -4 -7
word word: татар	-27 14 -3 -54 4
word word: татари	15 -1 -4 -1 -14
word word: тато	-6 -26 15 -4 -4
word word: татьян	19 0 -2 1 -25
word word: таємни	15 17 -24 -15 -17
word word: твердж	17 -1 -6 -5 -10
word word: те	-30 6 10 12 -25
word word: тебе	4 -16 24 -2 -42
word word: теж	24 -26 -30 -17 14
word word: текуще	-10 -3 -8 14 -14
word word: тел	34 -8 -30 -3 -11
word word: тела	-8 -60 -1 -37 27
word word: телам	-23 4 10 18 -18
word word: телами	-13 5 -10 8 -43
word word: телах	29 -13 -5 -16 -28
word word: телегр	-2 2 -31 -18 13
word word: телека	-3 12 20 0 -32
word word: телема	-32 8 -5 32 -5
word word: телефо	-4 -47 43 6 -37
word word: тело	-6 -3 3 27 -29
word word: тем	-23 20 16 -7 -13
word word: тема	13 -16 -10 -19 16
word word: теме	-2 -18 -10 -15 26
word word: темряв	3 0 5 0 -9
word word: тепер	28 -16 2 -29 6
word word: теперь	27 -14 -31 -26 -13
word word: теплые	-17 -11 13 -15 18
word word: теракт	-25 -15 -3 -6 18
word word: терито	20 -13 -6 -21 -18
word word: термін	-3 -4 -28 -12 24
word word: терноп	-19 -11 2 -3 12
word word: теробо	21 -1 -1 -2 -18
word word: терпін	-18 -1 -12 23 -16
word word: террит	13 -15 4 9 -15
word word: тетрад	-3 0 -26 -6 26
word word: тех	-31 2 41 -10 -10
word word: техник	6 0 0 -1 -4
word word: технік	-6 -2 -1 -1 10
word word: техніч	-30 7 -18 -12 16
word word: течени	-23 -15 -12 11 27
word word: тижден	9 11 -6 -26 -4
word word: тижня	-34 32 22 1 -6
word word: тижні	21 -26 12 -12 -8
word word: тижнів	23 0 -12 0 -12
word word: тим	3 -11 -9 -11 4
word word: тими	-3 -16 12 -11 13
word word: тимчас	40 -11 -8 -22 -4
word word: типа	-1 -5 -9 -2 16
word word: тис	-28 -27 -20 -7 21
word word: тисяч	-10 -23 -27 48 -3
word word: тисяча	13 -39 -26 0 0
word word: тисячу	38 -24 -15 -35 -1
word word: тисячі	-20 8 -23 -8 -17
word word: тих	-30 -30 12 0 18
word word: тиша	8 5 10 -12 -12
word word: тишина	-22 -1 21 -2 -17
word word: тишины	-6 -15 15 0 3
word word: тишу	0 5 -3 -1 -1
word word: тиші	0 16 -3 -1 -15
word word: то	34 -6 -21 -36 -17
word word: товари	-10 -5 16 -4 -15
word word: тогда	36 -25 2 -22 -32
word word: того	16 -28 10 -24 2
word word: тоді	-34 10 -33 14 13
word word: тож	-58 -17 38 -19 -12
word word: тоже	21 -13 0 -5 -60
word word: той	2 -24 -6 9 -44
word word: только	10 -7 -42 -13 9
word word: том	-13 -30 5 -2 5
word word: тому	3 -12 -33 23 -14
word word: тонн	-7 -6 -6 20 -6
word word: торгов	6 -14 -1 -1 12
word word: тормоз	0 15 -4 -13 -5
word word: тортур	-4 -3 -15 -3 15
word word: торік	0 -12 -18 -12 28
word word: тот	-45 5 21 -25 17
word word: точку	6 13 -24 -15 -21
word word: точное	31 15 -15 -33 -3
word word: точнос	20 -16 -5 -5 -2
word word: точну	17 -1 -12 13 -16
word word: травен	-21 -27 -6 11 29
word word: травня	-3 0 2 -20 -23
word word: травні	-53 -17 -66 -11 47
word word: трамп	15 14 -5 -14 -15
word word: трампо	-15 -15 -2 15 14
word word: трансп	4 -6 -15 -22 9
word word: трапа	-8 -2 17 -1 -15
word word: трапля	5 -1 -4 -1 0
word word: трапу	-20 0 22 0 -2
word word: треба	23 -11 -3 -10 -53
word word: тревож	-34 28 -12 13 -17
word word: трек	8 -16 -2 -16 14
word word: тремя	-37 10 -14 -14 41
word word: тренін	0 -15 0 0 15
word word: третий	15 -17 8 -19 -44
word word: третин	6 0 -1 0 -5
word word: третье	-3 -21 -9 10 -10
word word: третьи	18 15 -8 -2 -15
word word: третьо	13 -15 0 -16 11
word word: третью	-3 15 -2 8 -22
word word: третя	-26 11 -6 4 22
word word: третє	-19 -23 -7 -16 26
word word: треті	26 -2 -25 13 -14
word word: третій	31 -16 -1 -4 4
word word: трех	18 -17 3 -1 -22
word word: три	10 -18 28 -11 -26
word word: трибун	-31 -19 -28 15 5
word word: тривав	25 -24 -23 -16 11
word word: тривал	-12 -8 13 18 -23
word word: триват	27 17 1 9 -48
word word: триваю	-10 17 -18 -6 -13
word word: триває	-20 19 -57 -39 24
word word: тридца	38 -4 -19 -13 -14
word word: тридця	12 -4 -11 -8 10
word word: тримав	13 -7 -14 -13 20
word word: тримай	-11 -25 3 -11 15
word word: тримал	51 -9 -7 -20 -46
word word: тримат	9 0 0 -2 -7
word word: тримаю	-28 -30 24 -1 -13
word word: тримає	-20 4 -36 -3 8
word word: тринад	7 -1 0 0 -5
word word: триста	14 -2 -3 -10 -5
word word: тро	29 -14 -17 0 -5
word word: трое	33 -4 -38 -30 11
word word: троим	-20 -7 24 -15 15
word word: троих	16 -29 -21 -14 12
word word: трохи	-1 -4 -1 0 6
word word: троє	14 -10 12 -18 -17
word word: трубку	-18 -14 14 -13 -10
word word: трудно	16 -1 9 -13 -15
word word: трьома	-13 20 31 -3 -37
word word: трьох	-3 -20 35 -17 -32
word word: ту	16 13 -2 -15 -14
word word: туберк	39 -1 5 -3 -28
word word: туда	18 -3 -9 -15 -9
word word: туди	-15 0 -8 -8 16
word word: туле	15 0 -14 -2 -15
word word: турецк	-19 15 7 -25 -15
word word: турець	-3 14 -1 21 -17
word word: туречч	-39 10 29 -22 -40
word word: турции	-17 -13 27 -17 -27
word word: турция	-45 15 -18 -1 45
word word: тут	9 14 -38 -25 1
word word: тыс	-10 -17 -11 65 10
word word: тысяч	-50 -23 -2 44 -11
word word: тысяча	37 8 -10 -40 -30
word word: тысяче	13 -12 -1 -1 0
word word: тысячи	15 -17 -36 1 -3
word word: тысячу	19 2 13 -32 -36
word word: тюрем	-9 -13 -13 -3 18
word word: тюрмах	-1 0 0 9 -8
word word: тюрьма	-2 -17 -1 8 12
word word: тягне	0 13 0 -15 3
word word: тяжело	19 12 -20 -34 9
word word: тяжелы	6 -2 -2 -2 0
word word: тяжким	13 -1 -12 0 0
word word: тяжко	14 0 -1 -11 -1
word word: тяжкоп	25 34 -4 -18 -28
word word: тяжкох	35 -2 -21 -30 -6
word word: тяжкі	0 15 -2 -15 0
word word: ті	31 -7 12 -22 -32
word word: тіл	16 -28 -18 21 -27
word word: тіла	32 -8 -45 -51 4
word word: тілами	33 -8 -20 -24 -37
word word: тіло	27 -4 -16 -7 0
word word: тільки	-30 28 2 -39 -11
word word: у	-17 -29 17 2 19
word word: убитим	-5 -9 -2 -1 16
word word: убитым	-8 0 0 -1 9
word word: убрали	0 -4 -15 17 -10
word word: ув'язн	24 -1 -2 -9 -8
word word: уваги	-29 5 -10 -13 1
word word: увагу	19 -12 15 -11 -15
word word: уважае	-15 -1 -16 17 3
word word: увезен	-4 0 0 15 -15
word word: увесь	7 0 -7 0 0
word word: увечер	-5 -5 -2 -7 5
word word: увидел	-14 -1 26 -4 -10
word word: угледа	11 0 0 0 -11
word word: угода	-20 -8 20 -19 10
word word: угодам	4 0 -15 14 -1
word word: угоду	15 -9 -32 -2 -9
word word: угорщи	31 -9 -24 -11 -16
word word: угрожа	30 -3 -20 -17 -26
word word: угрозо	38 -1 -10 -19 -29
word word: угрупо	-8 -1 -4 -14 23
word word: удалос	8 -11 -23 -10 20
word word: удар	-25 15 -21 -10 25
word word: ударам	-6 -2 -4 0 11
word word: удару	-16 -3 -6 -5 16
word word: удержи	-4 -6 -36 33 -72
word word: удовле	0 0 0 15 -15
word word: удома	55 -24 -12 -30 -61
word word: уехали	22 -9 -2 -8 -34
word word: ужгоро	-15 -14 15 -2 -9
word word: уже	6 3 -13 1 -15
word word: ужин	9 -2 5 -13 -24
word word: узгодж	-29 34 -25 -19 -22
word word: узгоди	-8 -9 0 -1 17
word word: узнал	-16 0 17 0 -17
word word: узнала	-7 -8 -30 -2 47
word word: узяли	3 -1 -3 15 -15
word word: узятих	6 0 -3 0 -3
word word: узято	-3 15 -4 -17 10
word word: уиткоф	-15 8 -19 -12 5
word word: указ	-11 -10 -9 -3 22
word word: указан	15 -6 -1 -15 5
word word: уклін	5 0 0 -3 -1
word word: украин	28 -5 -42 -3 -43
word word: україн	2 -58 -7 4 -19
word word: ул	6 0 -3 -3 0
word word: умеров	-26 42 -17 -8 -3
word word: умов	33 -24 -14 -12 -16
word word: умовам	-8 -30 15 0 34
word word: умови	-31 11 -3 7 7
word word: умєров	-26 29 1 -4 -43
word word: унаслі	-2 -2 -2 -3 10
word word: уничто	-2 -7 -17 -9 10
word word: уночі	-15 -25 10 -9 8
word word: уніан	0 -1 11 0 -10
word word: уп	0 9 -1 -1 -8
word word: уперше	11 -4 45 -25 -50
word word: уповно	39 -34 -19 -37 0
word word: уполно	-1 15 7 6 -30
word word: управл	8 7 -2 -13 1
word word: упродо	-13 1 -6 0 12
word word: упізна	-4 -3 -14 -1 14
word word: уражен	-16 -19 -9 20 15
word word: уровне	-3 29 -13 -5 -29
word word: урожен	-14 -1 19 -3 -20
word word: урок	-19 -14 -3 -2 32
word word: урядов	-15 -1 -8 7 14
word word: усе	4 -14 -2 -1 13
word word: усилия	-10 0 0 12 -3
word word: ускори	-4 -9 -2 -1 17
word word: услови	-5 6 -52 -46 -9
word word: условн	-20 -1 -7 0 26
word word: услыша	9 11 10 -5 -28
word word: усміха	-3 -1 16 0 -15
word word: усміхн	7 -4 19 -2 -21
word word: успели	-6 6 0 0 -1
word word: успехо	30 0 -15 0 -32
word word: успешн	15 0 -15 -1 -15
word word: успішн	-19 -7 -8 -11 21
word word: устано	5 -6 -25 -19 27
word word: устрои	-14 -14 -12 15 -15
word word: усього	-7 -1 36 -31 -19
word word: усі	-14 12 -10 7 -25
word word: усім	-5 -1 -6 -15 5
word word: усіма	21 13 6 -5 -16
word word: усіх	-12 2 -12 -1 -5
word word: утверж	-2 13 10 -28 -13
word word: уточне	-6 25 14 -48 -44
word word: уточни	-16 12 -8 14 -15
word word: уточню	-8 11 -6 -34 10
word word: утра	19 15 -25 -15 -2
word word: утрати	-1 -12 -2 -3 17
word word: утраче	0 0 -1 -10 12
word word: утрима	-17 -20 4 14 -1
word word: утриму	9 -47 -6 10 -7
word word: утро	-23 26 -24 -6 -20
word word: утром	-5 -25 12 -12 -8
word word: ухвале	1 0 -5 0 3
word word: ухвали	-15 -1 -12 -13 29
word word: учасни	-19 -22 -61 17 7
word word: участв	-18 -14 -49 -17 24
word word: участи	14 14 12 -15 -28
word word: участк	-14 -8 14 -10 -5
word word: участн	-21 9 13 -18 -19
word word: участо	-1 -7 -3 -1 10
word word: участь	13 -24 1 -28 -7
word word: участі	-21 0 -1 25 -25
word word: учебни	-11 -16 -17 -7 29
word word: учение	-6 -12 -1 0 17
word word: учения	-9 0 -7 0 14
word word: учетом	22 -17 -9 -1 -16
word word: учите	-11 -14 -11 -3 17
word word: учора	-23 1 42 -22 -25
word word: учораш	-28 -16 29 -8 -22
word word: учрежд	-23 -4 4 11 2
word word: ушаков	-11 18 -10 -15 -17
word word: ушла	-16 -15 17 -4 -6
word word: ушли	-24 -1 -2 -2 24
word word: ушло	31 -6 -26 -19 -20
word word: факт	-4 0 -3 -13 16
word word: фактам	-11 -6 -2 27 -22
word word: фактич	22 -15 -11 -13 -16
word word: факту	-19 24 -13 -22 -15
word word: фамили	-30 37 -24 12 -71
word word: фахівц	-7 -6 -18 13 -16
word word: феврал	15 -9 12 -14 -52
word word: федера	16 14 -12 -15 -12
word word: федоро	31 -1 -21 -13 -17
word word: фейк	-41 12 -22 -38 -3
word word: фельдш	-2 -1 -18 -2 21
word word: фигура	-2 0 -11 -5 18
word word: физкул	0 -2 19 -2 -18
word word: флаг	-2 -5 -14 -2 23
word word: флагам	-22 0 22 0 0
word word: флаги	-27 -8 65 -6 -48
word word: флагом	27 -6 -27 -14 -23
word word: флота	-14 -6 -3 -14 15
word word: фонд	0 -31 -32 -14 40
word word: фонду	-28 -2 -3 -7 13
word word: форма	-5 -2 8 -5 4
word word: формат	9 53 -27 -20 -58
word word: формир	-10 -2 -12 0 19
word word: форму	-15 0 15 0 -2
word word: формул	21 10 -34 -35 -6
word word: формую	0 -5 0 0 6
word word: формує	-25 -5 11 29 -15
word word: фортиф	-13 0 -2 0 15
word word: форуме	-19 15 -15 20 -11
word word: фото	-8 -21 -8 -2 0
word word: фотогр	3 0 29 -3 -37
word word: фрагме	-39 8 26 -22 -32
word word: франці	-1 13 -1 0 -13
word word: фрегат	-15 -10 -1 -3 15
word word: фронт	-54 -24 -40 -9 68
word word: фронта	20 -4 -20 -14 -27
word word: фронту	10 -3 -1 0 -7
word word: фронті	0 0 0 15 -15
word word: фсб	-19 34 -18 -21 -19
word word: футбол	-44 -4 -33 -2 46
word word: фільтр	-6 0 -12 -15 15
word word: хай	17 -2 -16 -15 -20
word word: хаймар	5 0 0 0 -5
word word: хамас	-23 -25 -6 -23 32
word word: характ	-2 5 -20 14 -15
word word: харков	-6 -4 -11 -26 26
word word: харків	18 13 -18 -6 -14
word word: хв	-13 0 19 0 0
word word: хвилин	2 -6 -12 7 -4
word word: хвилюй	0 -21 -11 -17 26
word word: хворих	-12 -11 -26 16 -14
word word: хвороб	31 -1 -20 0 -15
word word: хворі	-2 -18 -6 15 -16
word word: херсон	19 -29 -10 -26 -4
word word: хибне	-6 -7 18 0 -19
word word: хилюк	15 -3 -4 -11 -2
word word: хилюка	0 -1 11 0 -10
word word: хинште	-13 -5 -9 0 14
word word: хирург	-15 0 15 0 -2
word word: хлеб	-2 -2 5 -2 -3
word word: хлопцю	15 0 -6 -15 -2
word word: хлопця	2 -3 26 13 -23
word word: хлопці	38 -40 36 -21 -77
word word: хлопчи	5 -1 15 -5 -15
word word: хмельн	-17 0 37 0 -34
word word: ходата	23 -20 -34 -18 -1
word word: ходе	-11 -31 -18 -6 28
word word: ходити	0 0 15 0 -15
word word: холоди	-26 -1 11 23 -6
word word: холодн	-17 -4 -17 -1 17
word word: хорони	-12 -15 15 5 -24
word word: хороша	14 14 -15 -19 -3
word word: хороше	14 -11 -2 0 -11
word word: хороши	-19 -1 19 1 -1
word word: хорошо	18 -17 -20 -15 5
word word: хотели	-14 22 -8 -15 -22
word word: хоть	-7 14 -16 -20 3
word word: хотя	24 20 -22 -7 -27
word word: хотят	-19 7 15 -6 -14
word word: хотіли	0 0 14 0 -14
word word: хоч	-19 -14 -4 19 -3
word word: хоча	-8 -6 0 15 -8
word word: хоче	-15 49 -5 -33 -6
word word: хочемо	-15 12 -8 -16 9
word word: хочет	-30 -3 -17 17 1
word word: хочеть	-12 1 14 -15 -13
word word: хочу	-36 -39 -32 8 34
word word: храм	-5 0 5 0 0
word word: хрест	19 -6 -14 -1 -33
word word: хреста	-9 -3 -13 16 -7
word word: хресто	-24 -4 -6 29 -4
word word: хресту	-3 0 -8 -1 12
word word: христо	-7 -8 -5 -26 16
word word: хто	2 -26 -7 -8 1
word word: хтось	-6 -7 50 -16 -25
word word: худі	5 0 -4 0 0
word word: хід	0 -5 0 0 6
word word: цб	13 -1 -1 -8 -6
word word: цвс	5 0 -3 0 -2
word word: це	15 12 -8 -19 -29
word word: цей	9 -30 -22 -7 -2
word word: цена	0 0 -4 -2 6
word word: центр	-4 -20 12 -12 -16
word word: центра	-30 -9 -8 -1 28
word word: центре	19 -3 -15 -1 -7
word word: центру	19 -12 -13 -10 -22
word word: церкви	15 13 -11 -14 -18
word word: церков	25 -8 -15 -18 -19
word word: цивіль	10 -11 -21 15 -47
word word: цим	12 -23 -9 23 -18
word word: цими	0 3 7 -1 -10
word word: цифр	30 14 -23 -18 -16
word word: цифра	-27 24 -13 30 -25
word word: цифрам	-11 -5 18 4 -16
word word: цифрах	-41 -8 12 24 -29
word word: цифри	-26 -28 -17 30 -31
word word: цифрою	0 0 -13 13 -1
word word: цифру	11 -5 -21 19 -18
word word: цифры	-32 -12 -22 42 -18
word word: цих	0 3 -16 4 -17
word word: цсо	-1 -3 14 -1 -14
word word: цього	-5 17 12 11 -30
word word: цьогор	-20 -3 -13 18 -15
word word: цьому	10 14 -16 -10 -15
word word: цю	12 17 -13 -1 -15
word word: ця	-15 -15 -14 16 -14
word word: ці	3 -16 -1 -14 11
word word: цій	-12 -21 3 -15 13
word word: цілодо	10 -19 -9 -15 19
word word: цінніш	-17 -14 17 -12 -7
word word: цієї	-7 -1 -7 -6 21
word word: чаес	24 -1 -3 -14 -38
word word: чай	-14 -14 22 -15 8
word word: час	0 -18 16 -10 19
word word: часа	0 14 -24 15 -2
word word: часов	4 -26 -20 -19 28
word word: часом	-48 53 -10 -1 -36
word word: части	-12 11 -11 -3 14
word word: частин	-9 18 -52 -41 16
word word: частич	-7 0 -1 -1 9
word word: часто	-4 9 17 -1 -27
word word: частот	-16 -2 -17 -2 20
word word: часть	-3 16 -3 -17 4
word word: часу	-6 -2 -1 -4 6
word word: чат-бо	5 15 -4 -13 -11
word word: чаще	-3 -2 -2 15 -15
word word: чвк	23 14 -21 -1 -30
word word: чей	-1 0 0 16 -15
word word: чекав	6 0 -6 0 0
word word: чекайт	-15 4 5 -8 12
word word: чекала	-7 0 9 0 -4
word word: чекали	12 -21 25 -15 -44
word word: чекати	-9 10 5 -12 2
word word: чекаю	4 -17 18 -21 -19
word word: чекают	0 1 -41 -20 25
word word: чекає	-6 -25 -2 -17 11
word word: чекаєм	-43 2 10 12 6
word word: челове	-5 -16 -81 6 43
word word: чем	5 -35 -6 15 24
word word: червен	-7 -9 -4 -15 17
word word: червня	2 -21 3 -1 -30
word word: червні	-13 -24 0 0 30
word word: червон	13 -7 -23 23 -24
word word: черга	-19 -19 0 -5 25
word word: чергов	21 0 -27 -21 15
word word: чергую	-9 0 41 0 -35
word word: через	-27 43 24 -34 -52
word word: черзі	27 0 -4 0 -24
word word: черкас	-14 -16 18 -3 -20
word word: черниг	-22 -2 33 36 -59
word word: черног	-4 -5 -15 -2 19
word word: черном	-1 -1 -25 0 28
word word: черніг	21 5 -50 -12 -12
word word: честно	16 5 -17 -5 -11
word word: четвер	23 10 20 -22 -35
word word: четыре	21 -20 -25 -8 -9
word word: чи	17 11 -28 -11 -29
word word: чим	23 -6 -2 -25 4
word word: чимало	42 -11 -2 -35 -19
word word: чиновн	0 -15 -1 -1 15
word word: чисел	-45 -25 -25 33 -33
word word: чисель	13 -2 -4 -12 -1
word word: числа	25 -27 19 18 -30
word word: числе	-36 4 1 -1 19
word word: числен	-11 -4 28 0 -27
word word: число	3 -18 -42 21 -9
word word: числом	-9 0 -7 0 14
word word: числят	-15 -12 -11 15 -15
word word: числі	2 -3 -7 16 -17
word word: чисте	-7 0 0 0 8
word word: читайт	-5 -15 16 -8 0
word word: читаю	-21 -18 23 18 -44
word word: чиє	-2 -1 -15 0 15
word word: чиї	-32 -15 -28 18 18
word word: чкалов	-21 0 20 -1 -10
word word: члена	8 0 -1 -4 -3
word word: членов	-43 24 -4 -1 18
word word: чого	8 -11 -5 23 -20
word word: чолові	41 -16 1 -20 -21
word word: чому	-27 -14 0 11 -6
word word: чорний	-1 -1 23 0 -21
word word: чорноб	24 -11 -5 -9 -18
word word: чорног	-36 -26 -7 -1 49
word word: чотири	-16 -30 18 5 -26
word word: чотирн	4 0 13 -9 -10
word word: чотирь	8 12 -21 -15 -3
word word: что	9 -2 7 10 -28
word word: чтобы	-19 0 11 4 -21
word word: чув	-10 -8 16 -5 -15
word word: чувств	11 -2 0 -1 -8
word word: чужих	17 -6 -13 -8 -9
word word: чужого	-4 0 8 0 -6
word word: чули	5 -1 -2 -45 43
word word: чутки	0 17 -15 0 -26
word word: чутлив	15 -15 -3 0 0
word word: чуток	-10 -1 -35 -10 14
word word: чуть	14 -15 -7 5 -15
word word: чье	-14 -14 15 -2 -14
word word: чьи	6 -1 12 0 -12
word word: чья	15 -6 -2 -3 -12
word word: шаг	3 5 0 -8 0
word word: шага	-27 -1 -15 0 17
word word: шамсаи	13 -4 0 -3 -13
word word: шана	-5 -4 -10 -7 23
word word: шановн	10 -12 -3 -13 17
word word: шанс	20 0 -9 -14 -4
word word: шапці	0 -3 19 -19 9
word word: шахеди	0 0 -5 0 5
word word: шахеді	-21 -14 16 -13 7
word word: шахмат	-16 0 -15 -6 29
word word: шахраї	14 -5 -5 -15 6
word word: шведам	-1 -15 -9 -5 18
word word: швейца	-39 17 -16 23 -21
word word: швидше	12 -2 0 -10 0
word word: шел	15 -2 -1 -15 1
word word: шестер	27 -13 14 -13 -27
word word: шести	-29 -18 12 -2 35
word word: шестид	-33 -5 25 -15 -25
word word: шесть	-25 -26 3 0 22
word word: шестьд	30 -2 11 -15 -16
word word: школ	-4 -15 -21 -9 14
word word: школах	-3 -17 -22 -17 29
word word: школи	-21 -1 15 -2 -11
word word: школу	-7 -17 24 -7 24
word word: школьн	-3 -11 4 -15 3
word word: школі	-13 -5 -15 -16 18
word word: шкіл	-3 14 -4 -1 -6
word word: шкільн	0 -6 18 -9 -7
word word: шла	8 -4 -2 -3 0
word word: шли	10 -21 11 -13 -7
word word: шлях	14 -3 -5 -2 -5
word word: шпигун	10 0 -8 0 -3
word word: шпитал	-15 -14 46 -28 -50
word word: штаб	8 -30 -23 12 -1
word word: штаба	10 -3 -2 11 -18
word word: штабам	-12 -1 5 15 -15
word word: штабом	20 0 -3 -1 -27
word word: штабу	-41 -38 1 17 5
word word: штабі	36 -7 -35 23 -23
word word: штатам	15 -2 -7 -15 -3
word word: штатів	-13 13 -8 -3 -10
word word: штурмо	-11 7 -6 8 -5
word word: штурмі	-31 -6 -17 -14 41
word word: шукала	12 -6 9 -2 -14
word word: шукати	8 -12 -2 -9 14
word word: шукают	-10 -15 -15 0 2
word word: шукаєм	13 0 -3 -13 0
word word: шутит	-9 -4 37 -2 -31
word word: шістде	47 -5 -19 -7 -44
word word: шістна	7 0 -7 -2 2
word word: шість	12 22 -6 -5 -30
word word: шістьм	12 -12 15 -7 -18
word word: шістьо	17 -20 9 -11 -19
word word: щастя	12 0 -4 0 -9
word word: ще	18 -28 -4 -28 -30
word word: щира	2 -15 0 0 12
word word: щиро	15 -3 -5 -2 -5
word word: щите	11 0 -4 -1 -7
word word: щитом	15 0 -1 -15 0
word word: щиті	48 -12 -23 -26 -42
word word: що	-26 -2 12 -22 1
word word: щоб	-41 30 -2 -29 -8
word word: щоденн	28 -25 0 0 -11
word word: щодня	-34 40 -17 10 10
word word: щодо	-40 43 -44 -26 8
word word: щойно	18 -4 8 -6 -21
word word: щоміся	-8 -18 0 17 1
word word: щонайм	-22 -3 -29 22 -5
word word: щоразу	-12 4 -41 12 -29
word word: щороку	15 -12 -4 -1 -15
word word: щось	0 -24 13 -9 -14
word word: эвакуа	-5 -3 -13 -14 8
word word: эвакуи	-9 -2 -19 -11 19
word word: экипаж	-8 -11 -37 -25 28
word word: экспер	-28 -13 20 4 -5
word word: электр	-1 -25 -14 -1 27
word word: эмират	3 -21 7 -5 -9
word word: энерге	-6 -17 -14 -2 33
word word: эпизод	-6 -17 -2 -1 17
word word: эр-рия	-10 16 -5 -15 -16
word word: эрдога	0 -15 -1 0 15
word word: этап	1 3 -1 -5 -15
word word: этапа	-15 16 0 -6 -4
word word: этапам	-14 -4 15 -1 -16
word word: этапе	-12 18 -7 0 0
word word: этапом	30 -20 -16 -9 -12
word word: эти	-5 27 -4 8 -27
word word: этим	-16 12 -32 11 11
word word: этих	-20 -26 -5 39 -37
word word: это	12 -2 6 10 -33
word word: этого	-18 -23 8 -9 8
word word: этой	31 36 -29 -4 -27
word word: этом	31 10 -20 -1 -8
word word: этому	-16 -18 -28 -13 33
word word: этот	11 -9 -2 -27 0
word word: эту	31 12 -23 -13 -17
word word: эфире	-18 3 -1 21 -5
word word: юг	10 0 -1 -1 -7
word word: юсов	0 47 -19 -4 -48
word word: я	-36 -18 67 -23 -38
word word: як	-18 8 17 -37 -1
word word: яка	-29 -11 -8 9 -3
word word: яке	-21 -7 12 -11 21
word word: який	10 -6 21 -27 -34
word word: яким	-7 0 -1 0 8
word word: якими	-15 -25 -3 16 23
word word: яких	36 -4 17 -22 -32
word word: якобы	-13 21 -25 -12 -13
word word: якого	14 -17 15 -3 -34
word word: якому	-21 -1 33 -18 -20
word word: якою	-2 -11 -2 15 -16
word word: якої	10 -14 -14 6 -14
word word: яку	-10 -12 -7 11 -25
word word: якщо	-30 -39 9 20 -3
word word: які	7 -5 8 -2 -49
word word: якій	-1 28 -20 -2 -17
word word: январе	0 -2 0 -3 5
word word: января	24 -13 13 -13 -15
word word: японії	0 0 -4 0 5
word word: яценко	-2 26 -10 14 -31
word word: є	0 6 -1 -8 -30
word word: євро	-15 -1 -11 0 16
word word: європа	-16 0 -17 0 17
word word: європе	-8 -11 -10 6 22
word word: європи	-2 -7 -12 -3 22
word word: єдиний	-43 -13 21 -2 -2
word word: єдином	-18 -1 -1 23 -16
word word: єрдр	-15 -5 -1 -15 20
word word: єрмак	8 -16 -33 -25 16
word word: і	-21 3 1 -7 -10
word word: іван	19 -1 -21 -14 -3
word word: івана	20 0 -3 -13 -16
word word: ігор	-13 -7 28 0 0
word word: ігри	-13 3 -2 0 12
word word: іде	14 -2 -16 -3 8
word word: іденти	16 -33 0 -31 -10
word word: ідетьс	-16 33 -17 -7 -16
word word: із	-20 -2 -9 -2 16
word word: ізоляц	0 -15 19 0 10
word word: ізраїл	-15 -9 -4 -21 19
word word: ізюм	-15 -2 -6 -15 15
word word: ім'я	15 -14 0 -14 -1
word word: імен	-31 22 -15 12 -33
word word: імена	-8 -27 3 -18 28
word word: імені	0 -19 -3 -5 25
word word: інвалі	-19 -8 53 0 -36
word word: інозем	14 -15 -3 -30 20
word word: інстру	-8 -1 25 0 -19
word word: інтерв	-8 15 -21 5 -7
word word: інформ	10 -2 -17 1 -27
word word: інший	-20 1 18 -1 -26
word word: інших	5 12 -1 8 -45
word word: іншого	-13 13 -13 -2 -10
word word: інші	37 -2 -34 -32 -22
word word: ініціа	-23 25 -20 0 -41
word word: іпсо	-3 10 -16 -1 3
word word: іран	-4 -2 -4 -1 10
word word: існує	-31 30 -18 -18 -17
word word: істори	20 0 -4 -16 -2
word word: історі	-44 -22 28 -14 2
word word: ішлося	8 -1 0 -4 -3
word word: їде	10 -4 -7 -12 10
word word: їдуть	47 -2 -25 -35 -17
word word: їй	-5 -15 14 -5 -13
word word: їм	26 -36 -18 -15 9
word word: їх	-7 4 7 12 -17
word word: їхньог	-6 13 -5 15 -19
word word: їхньом	1 17 -5 -1 -17
word word: їхню	23 -3 -8 -17 -3
word word: їхнє	-30 -6 20 -17 -21
word word: їхні	12 -2 6 -3 -13
word word: їхній	-10 1 14 -1 -15
word word: їхніх	-12 -17 11 -33 22
word word: її	15 19 -14 -18 -11
word word: ґратам	20 -4 -7 -5 -6
word word: ґрати	21 0 -17 -10 -12
word word: ابوظبي	-14 22 -14 -1 -10
word word: اتحادي	8 -4 0 -4 0
word word: اتصالا	-14 15 7 -15 0
word word: اتفاق	-7 -17 -12 -6 17
word word: اتمام	2 -2 -4 -11 14
word word: اثمرت	9 0 0 -7 -3
word word: اجمالي	-9 -11 -9 21 -10
word word: احمر	-5 -19 -3 -4 16
word word: اخري	-1 15 -15 0 -2
word word: اربعه	11 0 0 -8 -3
word word: ارتفع	-19 -9 0 22 -1
word word: ازمه	4 18 -9 -7 -7
word word: ازوف	-8 -9 19 -5 -14
word word: اسبوع	-9 15 0 -15 0
word word: استعاد	22 -16 -5 -3 -9
word word: استعدا	-1 19 -15 -1 -20
word word: استقبل	7 -9 -11 -5 12
word word: اسر	10 -10 20 -17 -11
word word: اسرهم	-13 -1 -3 14 -5
word word: اسري	-21 1 -19 1 -2
word word: اسطنبو	17 -10 -4 -2 -17
word word: اسفرت	17 -3 0 -16 -2
word word: اسهمت	-14 -6 -2 17 -14
word word: اسير	-44 2 3 5 0
word word: اسيرا	3 -9 -27 9 -11
word word: اشهر	-6 21 -10 0 -7
word word: اشهرا	13 -1 0 -1 -12
word word: اطار	30 -16 -3 -15 -11
word word: اطراف	-2 4 -19 -2 18
word word: اطفال	31 -2 -12 -21 -20
word word: اطلاق	-11 -13 -8 -5 13
word word: اطلق	-12 12 -19 0 -2
word word: اعربت	-26 -9 -16 -6 14
word word: اعلن	1 -1 7 -6 -1
word word: اعلنت	22 -3 -6 -14 -1
word word: اعماره	8 0 0 -7 0
word word: افادت	5 -1 0 -4 0
word word: افراج	-17 20 7 -8 -22
word word: افرج	0 0 -1 15 -15
word word: افرجت	10 -1 0 -7 -2
word word: اكبر	15 -15 0 0 0
word word: اكثر	-19 -5 24 17 -23
word word: اكدت	-17 4 21 -27 -11
word word: الاف	-6 -1 0 12 -6
word word: الان	-5 -13 -19 24 -2
word word: الف	-29 35 -28 -10 -26
word word: الي	46 -24 -14 -24 -19
word word: اليوم	33 -9 -10 -18 -13
word word: امارات	-10 13 4 -3 -28
word word: امريكي	16 12 -1 -13 -19
word word: امس	-3 -4 24 -12 -14
word word: ان	-20 25 -34 4 -19
word word: انجاز	25 0 -9 -10 -7
word word: انجزت	-7 14 0 -15 0
word word: انسان	-2 -25 -25 37 -23
word word: انساني	6 -6 0 1 -1
word word: انطلاق	-1 -16 -2 15 -5
word word: انها	-3 18 -9 0 -7
word word: اوكران	2 -27 -18 11 -23
word word: اول	-14 -11 0 0 15
word word: اولا	-2 -15 -25 27 -2
word word: اولي	-8 15 -13 -1 -2
word word: اي	18 -2 0 -17 -2
word word: ايام	-23 34 11 -18 -44
word word: بان	-3 14 0 -19 0
word word: بدء	-14 -11 0 0 15
word word: بدايه	15 -15 0 0 0
word word: بذلك	15 -4 0 -13 -2
word word: بعد	0 23 9 -23 -40
word word: بفضل	15 -15 -19 23 -16
word word: بلدين	4 13 -6 -23 2
word word: بلغ	-26 11 -20 10 -13
word word: بن	3 -13 0 0 11
word word: بهذه	7 -2 0 -5 0
word word: بيان	6 11 0 0 -18
word word: بيلارو	22 -1 -6 -15 -1
word word: بين	-5 5 -18 1 13
word word: تبادل	-40 24 -2 -45 11
word word: تبادلت	16 -15 0 -1 -11
word word: تبادله	-28 -11 0 32 -3
word word: تتراوح	8 0 0 -7 0
word word: تثمر	-14 15 0 -1 -8
word word: تثمن	14 -13 -8 -1 0
word word: تجاري	0 -12 0 0 13
word word: تحتجز	-19 -2 0 25 -22
word word: تحرير	16 -15 0 -10 -6
word word: ترامب	-29 30 -27 -10 -21
word word: تركيا	-16 12 13 -6 -25
word word: تسلم	-16 19 -2 -1 -3
word word: تسلمت	14 -1 -1 -5 -8
word word: تسليم	1 2 -4 -3 -10
word word: تشيرني	-10 0 29 -10 -15
word word: تضم	13 -12 -8 -1 0
word word: تعاون	0 -12 -9 14 -5
word word: تقديره	0 -8 -1 -2 11
word word: تقل	-14 -11 -1 0 16
word word: تم	-25 -12 -4 32 -4
word word: تمكنت	25 0 -10 -10 -7
word word: تنسيق	-17 19 -1 -2 -2
word word: تنفيذ	-12 -15 -9 -5 15
word word: تواصل	-8 14 0 -15 0
word word: تي	-16 21 13 -29 -15
word word: ثانيه	-12 13 0 -1 -8
word word: ثقه	-14 17 -10 -15 -7
word word: ثلاثاء	8 -1 -7 -1 0
word word: ثلاثه	-16 -25 20 -13 3
word word: ثلاثيه	-16 23 -15 -1 -10
word word: جانب	32 -27 -16 -16 -19
word word: جانبان	7 -12 0 -5 10
word word: جانبين	-15 12 -30 25 -14
word word: جثامين	14 -1 -1 -5 -8
word word: جثمانا	6 0 0 -1 -4
word word: جثه	-18 20 -2 0 -2
word word: جديده	7 14 -12 -23 -8
word word: جرت	12 -4 0 -8 0
word word: جزيره	-8 -9 19 -5 -14
word word: جمعه	8 -1 0 -5 -1
word word: جمهوري	6 -2 0 -5 0
word word: جنديا	28 -2 -2 -12 -14
word word: جهود	15 -13 -5 -19 5
word word: جهودها	10 -1 0 0 -9
word word: جوله	-16 23 -15 -1 -10
word word: حتي	16 -19 -19 23 -2
word word: حرب	11 -17 0 31 -24
word word: حصاد	-20 -3 0 22 -3
word word: حصيله	6 -1 0 -3 -2
word word: حقوق	2 -13 -8 21 -22
word word: حلول	2 -8 -1 -1 8
word word: حوار	-17 -21 20 -12 -24
word word: حيث	14 -2 -1 -6 -6
word word: خارجيه	-10 33 -14 -20 0
word word: خطوه	2 -10 -1 -1 11
word word: خلال	-18 28 -17 -2 -23
word word: خمسه	3 -9 12 -8 -14
word word: خميس	5 0 -2 -1 -1
word word: دبلوما	6 -16 -19 6 -5
word word: دعم	-6 -10 -1 8 10
word word: دفاع	18 -15 -3 -2 -7
word word: دولار	-6 -14 0 8 13
word word: دوله	-13 -26 -4 -17 23
word word: دولي	-15 -2 -2 15 -5
word word: دوليه	2 -10 -1 -1 11
word word: ذكرت	-8 14 0 -15 0
word word: ذلك	-11 -1 0 14 -5
word word: ذويهم	25 -1 -6 -18 -4
word word: ذين	-34 2 -20 20 -15
word word: رئيس	10 -1 -1 0 -9
word word: رحبت	-18 -37 20 -13 -2
word word: رحلات	-14 -11 0 -1 16
word word: روس	26 -18 -3 -7 -11
word word: روسي	1 -29 -30 17 0
word word: روسيا	26 -9 -20 -11 -36
word word: روسيه	20 -16 -2 -10 -8
word word: زيلينس	-1 -1 -3 11 -7
word word: سته	14 0 0 -14 0
word word: سراح	-8 -15 -8 -7 15
word word: سراحهم	-13 12 -19 0 -2
word word: سعاده	-1 15 -15 0 -2
word word: سعوديه	0 11 -1 -1 -8
word word: سفاره	19 -3 0 -2 -15
word word: سمو	3 -13 0 0 11
word word: شخص	-10 0 29 -10 -15
word word: شكر	11 -2 0 -1 -8
word word: شمل	-2 -2 -8 5 -5
word word: شملت	-13 -42 20 -20 -10
word word: شوون	-20 27 -15 0 -4
word word: شيخ	-1 -11 -1 0 13
word word: صحه	-23 18 -5 -2 -16
word word: صفقه	4 -5 -1 0 2
word word: صليب	-5 -19 -3 -4 16
word word: طرف	-6 -10 17 -17 -38
word word: طرفين	8 -4 0 -5 0
word word: طفل	0 -13 -10 14 -5
word word: طفلا	20 -9 -5 -10 2
word word: عائلات	-35 -28 24 -25 26
word word: عاد	27 -13 -8 -8 -20
word word: عادوا	15 -1 -1 -14 -1
word word: عام	12 -6 -1 15 -16
word word: عاما	8 0 0 -7 0
word word: عبر	-8 -5 -3 14 -19
word word: عدد	19 -28 -25 25 -14
word word: عربيه	6 8 -1 -5 -8
word word: عسكريا	27 -15 -6 -6 -3
word word: عسكريي	18 -16 -3 -3 -8
word word: عشره	10 -3 0 -7 0
word word: علاج	-3 -7 -5 -2 12
word word: علي	-25 -20 4 -18 21
word word: عمليات	-38 -13 -14 -11 25
word word: عمليه	14 17 -17 -30 -4
word word: عن	-12 16 -26 -40 -1
word word: عنهم	-10 -9 17 14 -17
word word: عوده	14 16 -6 -9 -17
word word: عيد	7 -4 0 -2 -1
word word: غزه	-22 -23 -17 -7 28
word word: فلسطين	-21 -15 -13 -6 17
word word: فوري	2 16 0 0 -18
word word: في	-7 -37 -38 6 33
word word: فيما	16 -29 -16 -10 17
word word: قاده	-8 -9 19 -5 -14
word word: قال	-2 15 -15 1 -3
word word: قالت	-14 18 -11 13 -11
word word: قبل	8 -1 -6 -1 0
word word: قبيل	6 0 0 -2 -3
word word: قد	11 13 -14 -5 -2
word word: قريبا	-2 18 -11 -2 -16
word word: قطر	18 -27 -22 -21 16
word word: قطريه	6 -14 -9 12 -19
word word: قيد	-12 -9 -23 -5 15
word word: كانت	-8 18 -2 -6 -7
word word: كانوا	8 0 0 -8 0
word word: كل	-4 -7 15 -25 -41
word word: كييف	-16 3 -41 -5 12
word word: لا	-21 -1 7 24 -22
word word: لجنه	2 -10 -1 -1 11
word word: لحظه	-14 -9 23 -6 -14
word word: لدي	-6 15 -15 10 -8
word word: لقاء	-8 -18 19 -5 -3
word word: لكل	12 -3 0 -1 -9
word word: لم	-8 30 -8 -8 -6
word word: ليرتفع	8 0 0 -7 -1
word word: ليصل	22 -15 -10 -10 -7
word word: ما	18 15 -9 -38 -9
word word: ماضي	-9 15 0 -15 0
word word: مبادرا	10 -3 0 -7 -1
word word: متبادل	14 -1 0 -13 -2
word word: متحده	-2 12 -5 -16 8
word word: مجموع	6 13 0 -26 -1
word word: مجموعه	39 -27 -10 -17 -9
word word: محادثا	-15 26 -15 -1 -26
word word: محتجزا	-12 -15 -9 -5 15
word word: محتجزي	-13 18 -5 -1 0
word word: مدنيا	20 -15 -2 -9 -2
word word: مدنيين	11 18 0 -10 -19
word word: مرحله	10 -5 0 -1 -4
word word: مساعدا	-6 -2 0 8 0
word word: مساعده	12 -1 -1 -3 -8
word word: مساعي	5 -3 0 0 -2
word word: مستشفي	-11 0 29 -11 -14
word word: مستمره	-3 17 -6 -16 -14
word word: مصر	-14 0 -6 -1 18
word word: مطلع	-15 -1 -1 21 -17
word word: مع	-4 25 -23 -7 4
word word: معارك	12 -1 -1 -3 -8
word word: معاناه	1 -9 -1 -1 11
word word: معظمهم	8 0 0 -8 0
word word: مقابل	1 -15 -11 -23 16
word word: مقبله	-16 25 -15 -2 -18
word word: مكتب	-35 19 -1 24 -24
word word: مليون	0 -12 0 -1 13
word word: مملكه	2 8 -1 -1 -8
word word: من	1 -17 4 -1 -33
word word: مناصفه	7 -3 0 -5 0
word word: منذ	-3 -16 -3 29 -17
word word: مواطني	8 0 0 -8 0
word word: موسكو	2 17 -26 -18 -25
word word: موكده	-22 18 -5 -2 -16
word word: ناجحه	5 0 0 -2 -3
word word: نار	-11 -13 -8 -5 13
word word: نجاح	16 -14 6 -16 -6
word word: نجحت	17 -2 0 -16 -4
word word: نحو	-31 -16 -10 23 7
word word: نظيره	5 -12 0 -1 9
word word: نفسه	9 -3 0 -5 -1
word word: هذه	7 -3 0 -4 0
word word: هو	-14 17 -10 -15 -7
word word: هي	7 -3 0 -5 0
word word: و	33 -29 -1 -17 -8
word word: واقع	11 -4 0 -7 -1
word word: وزاره	2 33 -21 -27 -4
word word: وزيره	-15 -2 -2 15 -5
word word: وساطات	-5 -24 -17 22 -16
word word: وساطته	31 -1 -9 -24 -8
word word: وساطه	13 -3 -6 5 -17
word word: وصل	14 -1 0 -13 -2
word word: وصلت	-19 19 -1 0 -2
word word: وصلوا	22 -1 -7 -15 0
word word: وصول	-8 0 6 -1 2
word word: وفدان	-2 29 -1 0 -27
word word: وفق	-12 -2 0 19 -23
word word: ولايات	-4 13 -5 -15 9
word word: يعكس	-9 15 0 -15 0
word word: يعلن	-29 30 -27 -10 -21
word word: يكون	-1 -14 -19 20 -2
word word: يمنيه	-14 -25 -6 -2 29
`;
