/** Written by `npm run train` from the labelled posts: not to be edited. A cue, then its worth to each answer. */
export const VERDICT_WEIGHTS = `
always	-22 -11 -3 -9 22
by a region's share	-12 -10 25 -20 -29
by a report that is denied	-42 15 -22 -12 29
by a transfer without a number	-2 4 -7 -4 -25
by an arrival at home	-12 -8 22 -9 -27
by an earlier transfer	-65 -19 19 -22 18
by an exchange by its number	20 -15 -13 -16 -12
by an exchange of other states	-24 -24 -29 -9 37
by an operation that goes on	-35 -2 36 -1 -1
by another war	-50 -34 -10 -10 66
by called off, postponed or denied	-15 19 4 -5 -16
by figures of a transfer	46 -13 -13 -18 -35
by footage or a meeting	-58 -30 26 -25 0
by nothing of a transfer	-19 -23 -19 -55 -1
by part of an older exchange	-19 0 24 0 -22
by parts of a transfer	1 -3 1 -1 -12
by planned or agreed	-31 0 7 -37 -21
by put off	-32 18 -19 -1 -39
by running totals or people held	-38 -17 -34 30 -25
by something else is exchanged	-43 -16 -18 -14 30
counts bodies few	-32 11 -33 -19 19
counts bodies many	18 -15 -6 4 -67
counts bodies some	76 -75 -77 -40 -10
counts civilians few	40 -17 -6 -52 -13
counts civilians many	-48 -32 -38 44 26
counts civilians some	7 -10 -40 -23 -16
counts military few	22 -44 -11 -26 -3
counts military many	-79 -34 -79 83 -15
counts military some	70 -19 -40 -68 -13
counts null few	-39 -32 -2 -23 36
counts null many	-60 -4 -18 23 16
counts null some	-67 -12 -8 13 42
counts people few	-18 -26 11 -44 36
counts people many	-72 11 -43 46 5
counts people some	57 -19 -48 -62 -7
day ahead	-47 6 -58 -46 47
day ahead early	-57 20 -40 -17 11
day ahead first	-18 2 -33 -20 29
day ahead late	-25 -2 -49 -26 37
day before	-55 28 47 -47 -47
day before early	-17 20 18 -33 -34
day before first	-52 -13 45 4 -6
day before late	-14 25 -26 -50 -2
day same	25 -22 3 -22 -12
day same early	32 -27 -23 10 10
day same first	23 -6 8 -28 -17
day same late	-23 -2 -11 22 -14
fate cumulative	-22 -30 -6 44 -21
fate cumulative bodies	-21 -7 -25 20 9
fate cumulative civilians	-35 9 13 4 25
fate cumulative military	7 -5 -6 1 -25
fate cumulative null	-29 21 -6 29 -30
fate cumulative people	-35 -24 3 45 -22
fate dropped	-21 -10 13 -9 17
fate dropped bodies	-10 -34 -25 10 39
fate dropped civilians	12 -11 -21 -9 2
fate dropped military	10 -28 -19 -13 39
fate dropped null	-12 1 -1 2 -5
fate dropped people	-29 13 0 -14 13
fate figure	23 -12 -13 -18 -9
fate figure bodies	26 -14 -8 -18 -9
fate figure civilians	16 5 5 -6 -27
fate figure military	18 -12 -1 -7 -21
fate figure people	23 -20 -23 -21 10
fate held	-27 -22 -45 17 9
fate held civilians	-15 -2 -25 4 18
fate held military	-26 -25 -42 41 -9
fate held people	-11 11 -4 -7 7
fate part	-12 9 0 -8 -8
fate part bodies	-9 -5 19 -3 -19
fate part civilians	-5 13 -23 -7 -11
fate part people	1 -14 -1 -9 1
fate planned	1 9 -49 -5 3
fate planned bodies	18 -27 -21 -10 1
fate planned civilians	10 -8 -2 -1 -10
fate planned military	-46 30 -9 -15 0
fate planned null	0 -16 -16 16 2
fate planned people	15 9 -28 -16 7
fate recap	-40 5 2 18 8
fate recap bodies	-9 -3 6 -11 -5
fate recap civilians	-19 -6 30 10 -2
fate recap military	-40 -19 3 -12 26
fate recap null	-18 -14 -4 -8 14
fate recap people	4 12 1 12 -21
language ar	-7 -9 -8 -8 16
language en	-12 -16 -3 -4 15
language ru	-22 -15 5 -21 27
language uk	-8 -9 -16 -7 8
numbers 0	-67 -8 34 -81 21
numbers 1	-3 -23 -6 -28 3
numbers 2	-11 -13 -13 4 6
numbers 3	13 -25 -50 9 9
numbers 4	28 -10 -21 -49 5
numbers 5	-5 -71 -23 -1 44
pair next: adj.dead adj.modifier	15 -10 -20 -4 -6
pair next: adj.dead adj.wounded	-27 -3 -15 -4 25
pair next: adj.dead category	0 0 -14 0 14
pair next: adj.dead cue.claims	21 -16 -3 -2 -2
pair next: adj.dead cue.died	5 -1 -1 0 -3
pair next: adj.dead cue.of_whole	8 -2 -2 -1 -4
pair next: adj.dead cue.part	-13 15 -14 -14 -14
pair next: adj.dead cue.relative	17 -16 -7 -3 -16
pair next: adj.dead cue.today	18 -7 -4 -3 -6
pair next: adj.dead noun.body	16 -4 -11 -13 -7
pair next: adj.dead noun.military	43 -9 -45 -17 -15
pair next: adj.dead noun.other	15 -1 -16 -1 2
pair next: adj.dead noun.people	35 -6 -15 -26 9
pair next: adj.dead ru.agent	37 -15 -13 -23 9
pair next: adj.dead ru.of	-3 -15 24 -8 -43
pair next: adj.dead ua.agent	6 -1 0 -1 -4
pair next: adj.dead ua.of	-1 -17 -4 12 -18
pair next: adj.dead ua.to	33 -2 -4 -2 -27
pair next: adj.dead verb.bring	-37 -1 -17 34 -1
pair next: adj.dead verb.come	13 0 -4 -4 -5
pair next: adj.dead verb.give	16 0 -1 -3 -12
pair next: adj.dead view.ua	9 0 -2 -2 -5
pair next: adj.freed adj.modifier	12 -27 -2 -25 17
pair next: adj.freed adj.wounded	6 -2 -4 0 -1
pair next: adj.freed category	27 -21 -28 -15 -20
pair next: adj.freed country	15 -9 -6 -15 -5
pair next: adj.freed cue.completed	-21 28 -16 -4 -16
pair next: adj.freed cue.deported	20 0 -4 -5 -18
pair next: adj.freed cue.each	-9 9 -1 -1 0
pair next: adj.freed cue.evacuation	-3 0 -25 -1 26
pair next: adj.freed cue.in_return	5 6 -5 -1 -5
pair next: adj.freed cue.included	-3 -16 -10 -22 1
pair next: adj.freed cue.mediated	18 -14 -1 -8 -15
pair next: adj.freed cue.of_whole	-34 -12 33 -17 -3
pair next: adj.freed cue.one_sided	9 -10 9 -13 -7
pair next: adj.freed cue.other_exchange	-21 -19 -30 -14 31
pair next: adj.freed cue.other_return	-35 0 -13 7 9
pair next: adj.freed cue.other_war	-16 -2 -20 -11 28
pair next: adj.freed cue.outside	7 0 -7 0 0
pair next: adj.freed cue.part	30 -1 -1 -25 -4
pair next: adj.freed cue.recap	-30 -2 39 -8 -36
pair next: adj.freed cue.since	23 14 -2 -14 -16
pair next: adj.freed cue.third	9 -8 0 -1 0
pair next: adj.freed cue.today	1 -4 9 -1 -11
pair next: adj.freed cue.total	0 0 0 15 -15
pair next: adj.freed cue.transit	14 -13 -1 -1 0
pair next: adj.freed cue.yesterday	-16 -1 17 0 -2
pair next: adj.freed noun.body	16 -2 -17 15 -31
pair next: adj.freed noun.civilian	-4 -5 10 0 -2
pair next: adj.freed noun.exchange	7 -12 26 -7 -32
pair next: adj.freed noun.family	6 -26 -20 -3 31
pair next: adj.freed noun.foreigner	-10 0 19 0 -11
pair next: adj.freed noun.man	9 -6 0 0 -12
pair next: adj.freed noun.military	43 -18 -6 -14 -9
pair next: adj.freed noun.other	-27 -38 8 19 -4
pair next: adj.freed noun.people	39 -3 -31 -5 -6
pair next: adj.freed noun.soldier	-6 -1 18 -2 -12
pair next: adj.freed own.to	-17 -9 -22 14 3
pair next: adj.freed qualifier.at_most	-5 -7 0 13 -1
pair next: adj.freed ru.from	-7 -9 -45 12 -25
pair next: adj.freed ru.of	29 -1 -7 -10 -17
pair next: adj.freed ru.to	15 -9 -2 -15 -6
pair next: adj.freed ua.from	-43 -11 32 -8 -16
pair next: adj.freed ua.of	31 -8 -37 -21 -15
pair next: adj.freed ua.to	2 0 -5 9 -7
pair next: adj.freed verb.bring	-16 -1 17 -7 -4
pair next: adj.freed verb.future	-16 12 -1 0 15
pair next: adj.freed verb.held_exchange	-17 17 9 -21 -24
pair next: adj.freed verb.other	-1 -1 -10 0 12
pair next: adj.freed voice.ua	-7 27 -4 -17 -19
pair next: adj.modifier adj.dead	13 10 -18 -33 -9
pair next: adj.modifier adj.freed	-11 12 0 0 -1
pair next: adj.modifier adj.modifier	-4 15 -5 2 -30
pair next: adj.modifier adj.wounded	-10 8 13 -29 -10
pair next: adj.modifier category	19 2 0 -31 -17
pair next: adj.modifier country	-8 -24 10 -6 -13
pair next: adj.modifier cue.agreed	3 -15 -12 -1 14
pair next: adj.modifier cue.agreement	-28 9 -23 28 -11
pair next: adj.modifier cue.all	-3 -4 -15 -8 5
pair next: adj.modifier cue.already	-6 -17 13 -8 -11
pair next: adj.modifier cue.born	-2 24 -12 0 -23
pair next: adj.modifier cue.called_off	24 -32 -68 1 -10
pair next: adj.modifier cue.captivity	3 -10 -20 -3 3
pair next: adj.modifier cue.captured	-3 -13 -29 -22 28
pair next: adj.modifier cue.claims	18 -20 -6 -4 -19
pair next: adj.modifier cue.completed	17 -16 -22 -1 -17
pair next: adj.modifier cue.count	7 -3 -1 -2 -1
pair next: adj.modifier cue.crime	-24 -14 -11 -9 29
pair next: adj.modifier cue.denied	-9 -34 -32 37 -33
pair next: adj.modifier cue.deported	4 4 -3 -16 -20
pair next: adj.modifier cue.each	1 11 -22 -11 -9
pair next: adj.modifier cue.evacuation	-19 9 0 -3 9
pair next: adj.modifier cue.footage	37 -6 -9 -23 -2
pair next: adj.modifier cue.good_news	-12 0 -11 14 -3
pair next: adj.modifier cue.held	19 -15 5 -26 -7
pair next: adj.modifier cue.in_captivity	8 -14 -16 25 -14
pair next: adj.modifier cue.in_return	1 -16 -15 20 -9
pair next: adj.modifier cue.included	2 5 0 -2 -6
pair next: adj.modifier cue.local	-21 0 22 0 -5
pair next: adj.modifier cue.mediated	23 -37 -2 -4 -12
pair next: adj.modifier cue.missing	-3 -7 -15 -4 15
pair next: adj.modifier cue.month	-18 -15 -15 15 13
pair next: adj.modifier cue.name	0 -12 0 0 12
pair next: adj.modifier cue.of_whole	-7 -13 -1 -10 7
pair next: adj.modifier cue.one_sided	17 -7 12 -13 -14
pair next: adj.modifier cue.other_return	-5 -1 -7 -11 13
pair next: adj.modifier cue.other_war	-17 -16 -9 -6 34
pair next: adj.modifier cue.part	7 -10 -16 -39 4
pair next: adj.modifier cue.planned	-32 40 1 -20 -31
pair next: adj.modifier cue.postponed	26 -1 -2 -23 -15
pair next: adj.modifier cue.ready	-30 27 -14 -14 3
pair next: adj.modifier cue.recap	-21 -27 24 -16 -8
pair next: adj.modifier cue.record	15 -6 -15 3 3
pair next: adj.modifier cue.relative	5 -11 -10 -13 3
pair next: adj.modifier cue.repatriation	1 -15 7 -1 -4
pair next: adj.modifier cue.reunion	-17 0 19 0 -3
pair next: adj.modifier cue.same_number	20 -1 -15 -1 -14
pair next: adj.modifier cue.span	21 -7 -5 -21 -15
pair next: adj.modifier cue.stage	60 -35 -29 -24 0
pair next: adj.modifier cue.thanks	-29 14 15 -21 1
pair next: adj.modifier cue.to_date	-6 -9 -19 -6 23
pair next: adj.modifier cue.today	20 2 -32 -44 -4
pair next: adj.modifier cue.total	13 -20 -30 17 9
pair next: adj.modifier cue.transit	7 -1 13 -21 -10
pair next: adj.modifier cue.unfinished	-54 19 11 -20 14
pair next: adj.modifier cue.unit	7 -1 6 -5 -7
pair next: adj.modifier cue.venue	4 2 18 -15 -5
pair next: adj.modifier cue.visit	11 -3 -4 -2 -3
pair next: adj.modifier cue.year	41 -21 -37 -32 -13
pair next: adj.modifier cue.yesterday	19 1 -41 -4 -6
pair next: adj.modifier foe.to	-14 -10 15 -13 -15
pair next: adj.modifier noun.body	2 12 -13 -25 -34
pair next: adj.modifier noun.branch	18 -7 -15 -12 2
pair next: adj.modifier noun.child	16 18 -34 -8 -21
pair next: adj.modifier noun.civilian	2 -13 -9 0 -18
pair next: adj.modifier noun.exchange	-3 -3 5 3 -28
pair next: adj.modifier noun.family	21 -22 -8 -31 6
pair next: adj.modifier noun.foreigner	-23 -1 -2 -1 25
pair next: adj.modifier noun.man	-12 -14 19 17 -34
pair next: adj.modifier noun.military	37 -14 -37 -26 -13
pair next: adj.modifier noun.other	-9 -21 2 4 -2
pair next: adj.modifier noun.people	25 5 -37 14 -31
pair next: adj.modifier noun.rank	14 8 -34 -3 -15
pair next: adj.modifier noun.soldier	33 -12 -35 -11 -11
pair next: adj.modifier noun.woman	2 -1 23 -3 -22
pair next: adj.modifier own.agent	-21 -17 12 -22 9
pair next: adj.modifier own.from	-14 23 -14 -6 -20
pair next: adj.modifier own.of	4 -2 -15 25 -22
pair next: adj.modifier own.to	37 16 -32 -19 9
pair next: adj.modifier qualifier.approx	9 -28 -34 -8 11
pair next: adj.modifier qualifier.at_least	-2 -4 -16 38 2
pair next: adj.modifier qualifier.at_most	-6 -18 -5 -51 19
pair next: adj.modifier qualifier.more_than	-8 14 -10 22 -33
pair next: adj.modifier ru.agent	-9 -10 -23 37 -28
pair next: adj.modifier ru.from	15 -8 -18 -34 17
pair next: adj.modifier ru.of	7 -40 -6 29 -13
pair next: adj.modifier ru.to	32 -17 -11 -10 13
pair next: adj.modifier ua.agent	10 12 -27 -20 -22
pair next: adj.modifier ua.from	30 -10 -14 -23 -26
pair next: adj.modifier ua.of	23 -16 -22 0 -11
pair next: adj.modifier ua.to	-21 3 -11 -13 6
pair next: adj.modifier verb.bring	30 -14 -31 -12 -40
pair next: adj.modifier verb.come	-2 23 33 12 -47
pair next: adj.modifier verb.future	-47 38 0 -17 -20
pair next: adj.modifier verb.get	16 -10 -13 24 -40
pair next: adj.modifier verb.give	-18 1 -9 1 8
pair next: adj.modifier verb.held_exchange	-18 -18 13 8 -25
pair next: adj.modifier verb.home	10 -10 -9 -24 -2
pair next: adj.modifier verb.managed	22 0 -3 0 -18
pair next: adj.modifier verb.noun	10 -21 -10 6 -14
pair next: adj.modifier verb.other	-26 -10 7 -32 22
pair next: adj.modifier verb.swap	23 -16 -29 -12 15
pair next: adj.modifier verb.will	-45 29 -4 -5 13
pair next: adj.modifier view.ua	-17 -21 9 1 3
pair next: adj.modifier voice.ru	-17 -15 22 -8 14
pair next: adj.modifier voice.ua	-31 -15 -8 39 -8
pair next: adj.wounded adj.modifier	2 11 -55 -17 -1
pair next: adj.wounded adj.wounded	15 0 -2 -14 -1
pair next: adj.wounded category	-3 -5 -43 -17 18
pair next: adj.wounded cue.part	9 -5 0 -1 -3
pair next: adj.wounded noun.military	5 0 0 0 -4
pair next: adj.wounded noun.people	-13 14 -1 -1 -13
pair next: category adj.freed	-15 0 -12 0 14
pair next: category adj.modifier	25 -1 -6 -17 -64
pair next: category adj.wounded	47 -39 -10 -26 -28
pair next: category category	48 -10 -43 -15 -53
pair next: category country	-22 -7 -1 -19 9
pair next: category cue.agreement	-15 14 16 -19 -7
pair next: category cue.all	15 -77 -12 -10 54
pair next: category cue.already	13 15 -2 -1 -16
pair next: category cue.born	27 -1 -18 -3 -24
pair next: category cue.captivity	29 0 -20 -18 -14
pair next: category cue.captured	2 -6 -16 -6 19
pair next: category cue.claims	20 -17 2 -22 -11
pair next: category cue.completed	-11 -16 -34 -11 37
pair next: category cue.deported	6 -15 -26 -42 35
pair next: category cue.evacuation	-19 0 -15 -3 17
pair next: category cue.footage	-15 -15 16 -14 -16
pair next: category cue.held	30 5 -21 -21 14
pair next: category cue.in_captivity	-29 15 -15 14 10
pair next: category cue.in_return	8 0 0 -2 -5
pair next: category cue.included	12 -6 -1 -1 -5
pair next: category cue.local	49 -1 -48 0 0
pair next: category cue.mediated	-6 -15 -1 13 -20
pair next: category cue.missing	-12 -13 -34 33 -11
pair next: category cue.of_whole	5 -47 5 -3 13
pair next: category cue.part	-40 -1 -12 23 11
pair next: category cue.ready	-13 15 -5 -11 -7
pair next: category cue.record	-5 -16 18 -17 -8
pair next: category cue.relative	1 -20 2 -5 -10
pair next: category cue.reunion	37 -38 -19 -15 -5
pair next: category cue.since	0 36 -9 -3 -27
pair next: category cue.span	-27 2 -19 21 -21
pair next: category cue.thanks	-4 -10 -12 16 -18
pair next: category cue.to_date	-11 -13 -16 17 -27
pair next: category cue.today	21 -31 -9 -42 -2
pair next: category cue.training	-8 0 -6 -11 14
pair next: category cue.transit	-14 15 -5 0 -15
pair next: category cue.unit	-5 -1 -17 -2 24
pair next: category cue.visit	-2 -15 -19 -8 22
pair next: category cue.year	69 -14 -26 -34 -37
pair next: category cue.yesterday	-6 -8 -15 -2 14
pair next: category foe.of	3 16 -14 0 -17
pair next: category foe.to	13 -11 -5 -1 -5
pair next: category noun.body	-16 21 6 -11 -8
pair next: category noun.branch	27 -23 10 -23 -28
pair next: category noun.child	-1 -3 -5 -10 4
pair next: category noun.civilian	2 -4 -37 -21 9
pair next: category noun.exchange	6 -21 -9 25 -21
pair next: category noun.family	20 -13 -14 13 -19
pair next: category noun.foreigner	25 -15 -34 -12 8
pair next: category noun.man	3 0 -19 -6 10
pair next: category noun.military	4 6 -6 -6 -25
pair next: category noun.other	-39 -20 17 -30 3
pair next: category noun.people	-11 0 2 17 -29
pair next: category noun.rank	29 -15 9 -7 -11
pair next: category noun.soldier	16 13 -23 -5 -16
pair next: category noun.woman	1 11 -22 16 -23
pair next: category own.agent	1 -15 -3 0 15
pair next: category own.to	14 -3 -2 16 -18
pair next: category qualifier.approx	-8 -14 38 -15 -9
pair next: category qualifier.at_most	-13 -24 -18 7 25
pair next: category qualifier.more_than	27 -28 -10 -2 -17
pair next: category ru.agent	9 -14 -17 -15 13
pair next: category ru.from	6 1 -3 0 -4
pair next: category ru.of	16 -19 -43 -2 -40
pair next: category ru.to	6 0 0 -4 -2
pair next: category ua.agent	-6 -12 -31 19 7
pair next: category ua.of	14 -4 -23 -14 8
pair next: category ua.to	27 14 -7 -18 -17
pair next: category verb.bring	-35 11 18 -48 4
pair next: category verb.come	39 -11 -44 -36 12
pair next: category verb.future	-12 28 -31 -4 -19
pair next: category verb.get	25 -15 -20 -7 -15
pair next: category verb.give	-12 30 14 -16 -7
pair next: category verb.home	7 -2 -11 -8 -34
pair next: category verb.other	-26 -11 18 -21 10
pair next: category verb.swap	23 -16 -25 15 -30
pair next: category voice.ua	-13 1 -1 -3 18
pair next: country adj.modifier	39 -11 -40 -36 17
pair next: country adj.wounded	5 -2 -4 -3 4
pair next: country category	10 -6 8 -6 -7
pair next: country country	-22 -7 -4 -12 2
pair next: country cue.agreed	-28 19 -16 -12 -4
pair next: country cue.agreement	-7 12 -7 -14 -6
pair next: country cue.all	-10 -10 15 -2 -15
pair next: country cue.already	15 -15 -4 -10 -1
pair next: country cue.claims	0 -51 15 -14 9
pair next: country cue.completed	26 -18 -24 -26 -13
pair next: country cue.footage	-23 -11 23 -17 -36
pair next: country cue.held	11 -3 -1 -1 -7
pair next: country cue.in_return	-15 0 0 0 15
pair next: country cue.mediated	39 -25 -30 -47 3
pair next: country cue.of_whole	13 -3 -31 10 -11
pair next: country cue.other_war	-37 -36 -16 -6 57
pair next: country cue.part	10 -4 -1 -4 -1
pair next: country cue.planned	3 45 -28 -23 -58
pair next: country cue.recap	4 -16 10 17 -27
pair next: country cue.record	-18 -1 -4 0 20
pair next: country cue.relative	22 -25 19 -20 -24
pair next: country cue.since	11 0 -10 0 -2
pair next: country cue.span	-15 15 -2 -13 -5
pair next: country cue.thanks	-26 -18 3 9 -4
pair next: country cue.third	-23 -13 -23 -4 38
pair next: country cue.to_date	-15 14 0 3 -1
pair next: country cue.today	-21 14 15 -19 -25
pair next: country cue.total	19 -5 -3 -3 -10
pair next: country cue.transit	7 -4 -1 -1 -1
pair next: country cue.venue	-45 15 -25 -15 13
pair next: country cue.year	0 0 0 15 -15
pair next: country noun.body	-1 -15 -1 15 2
pair next: country noun.branch	-13 13 16 -10 -24
pair next: country noun.child	10 -13 -12 -9 14
pair next: country noun.civilian	-15 1 -13 -12 2
pair next: country noun.exchange	29 -30 -24 -4 -5
pair next: country noun.foreigner	19 -20 -21 -2 8
pair next: country noun.military	-6 -4 -15 19 -23
pair next: country noun.other	-19 22 -34 -26 13
pair next: country noun.people	-23 -28 -30 16 15
pair next: country noun.rank	-18 -1 -1 -1 21
pair next: country own.agent	15 -11 -14 -14 -2
pair next: country own.to	9 -2 -9 -18 10
pair next: country qualifier.approx	-28 5 14 -17 -4
pair next: country qualifier.at_most	-6 -18 8 -16 11
pair next: country qualifier.more_than	-19 -8 -1 19 -15
pair next: country ru.agent	12 40 -5 -2 -20
pair next: country ru.from	-22 0 -1 0 23
pair next: country ru.of	-3 -34 -29 -12 19
pair next: country ru.to	12 -22 -1 -1 18
pair next: country ua.agent	-23 18 -14 -14 -15
pair next: country ua.of	-17 -19 13 -16 27
pair next: country ua.to	-8 -15 17 -2 -19
pair next: country verb.bring	24 -33 -28 -39 27
pair next: country verb.come	-19 -19 -29 2 23
pair next: country verb.future	18 -21 21 -29 -50
pair next: country verb.get	-7 7 -21 -2 22
pair next: country verb.give	9 -25 -27 23 2
pair next: country verb.held_exchange	7 -21 -5 13 -6
pair next: country verb.home	8 -1 -2 0 -5
pair next: country verb.managed	-9 18 -2 -23 -5
pair next: country verb.noun	-2 1 1 -12 2
pair next: country verb.other	-25 36 -24 -28 13
pair next: country verb.swap	-12 3 -15 -1 20
pair next: country verb.will	-5 -4 -6 -12 5
pair next: country voice.ru	0 5 0 -5 0
pair next: cue.agreed adj.modifier	-8 8 12 -7 -43
pair next: cue.agreed country	13 2 -15 -21 -11
pair next: cue.agreed cue.agreed	-20 -25 -12 -20 38
pair next: cue.agreed cue.agreement	-15 12 13 15 -15
pair next: cue.agreed cue.called_off	-13 28 0 -9 -26
pair next: cue.agreed cue.claims	-7 1 -1 -1 8
pair next: cue.agreed cue.completed	18 -3 -7 -2 -7
pair next: cue.agreed cue.month	23 -16 -15 -1 -16
pair next: cue.agreed cue.of_whole	-15 13 -4 0 -13
pair next: cue.agreed cue.other_war	0 -15 0 -4 15
pair next: cue.agreed cue.relative	-2 -28 -18 4 38
pair next: cue.agreed cue.span	-13 27 -5 -19 -20
pair next: cue.agreed cue.today	-9 -2 -15 -3 15
pair next: cue.agreed cue.venue	-6 21 4 -39 -20
pair next: cue.agreed noun.exchange	-4 -6 -11 -18 18
pair next: cue.agreed noun.other	-22 36 -39 -12 -24
pair next: cue.agreed noun.people	-9 -43 -26 -20 53
pair next: cue.agreed own.to	-15 -4 -15 15 -6
pair next: cue.agreed qualifier.at_most	-1 19 -2 -1 -19
pair next: cue.agreed ru.agent	-39 0 -3 40 -12
pair next: cue.agreed ru.of	-13 -15 17 -2 -18
pair next: cue.agreed ua.agent	-11 -30 -12 28 -2
pair next: cue.agreed verb.bring	-24 15 21 -2 -15
pair next: cue.agreed verb.future	15 -14 -2 0 -6
pair next: cue.agreed verb.give	13 -2 0 -3 -8
pair next: cue.agreed verb.held_exchange	35 -11 -12 -15 -21
pair next: cue.agreed verb.noun	-4 28 -11 -11 -16
pair next: cue.agreed verb.will	-2 7 -17 -4 -20
pair next: cue.agreement adj.modifier	-7 17 -22 4 -8
pair next: cue.agreement adj.wounded	14 20 -26 -19 -11
pair next: cue.agreement country	-14 -18 37 -9 -15
pair next: cue.agreement cue.agreed	10 -8 -18 -3 5
pair next: cue.agreement cue.agreement	-21 -14 -24 27 0
pair next: cue.agreement cue.completed	19 15 -7 -21 -22
pair next: cue.agreement cue.of_whole	-29 -12 -23 -59 80
pair next: cue.agreement cue.planned	-20 13 -10 17 -12
pair next: cue.agreement cue.recap	5 -16 16 -1 -14
pair next: cue.agreement cue.relative	-14 28 -4 -10 -12
pair next: cue.agreement cue.span	28 -21 -8 -2 -2
pair next: cue.agreement cue.stage	-19 12 -1 13 -9
pair next: cue.agreement cue.today	34 -15 -13 -21 -7
pair next: cue.agreement cue.venue	16 -3 -4 -22 -29
pair next: cue.agreement noun.exchange	-23 24 -13 -13 -9
pair next: cue.agreement noun.other	21 -15 12 -15 -26
pair next: cue.agreement noun.people	-14 -2 0 0 15
pair next: cue.agreement qualifier.at_most	20 12 -27 -13 -19
pair next: cue.agreement qualifier.more_than	-4 15 -17 -17 -12
pair next: cue.agreement ru.agent	-15 -9 0 13 -25
pair next: cue.agreement ru.of	-1 13 -4 -16 7
pair next: cue.agreement ua.agent	23 4 -8 -18 -2
pair next: cue.agreement ua.to	-23 -21 15 20 -8
pair next: cue.agreement verb.future	-1 20 -10 15 -32
pair next: cue.agreement verb.give	9 0 0 -3 -6
pair next: cue.agreement verb.held_exchange	-4 15 -2 -8 -1
pair next: cue.agreement verb.noun	14 26 -17 -20 -34
pair next: cue.agreement verb.will	-22 55 -18 -32 -70
pair next: cue.agreement voice.ua	15 -26 11 -11 14
pair next: cue.all adj.dead	-24 -7 -14 -13 17
pair next: cue.all adj.modifier	-4 -20 -11 39 -11
pair next: cue.all adj.wounded	-44 37 -34 -14 20
pair next: cue.all category	19 -10 -16 -3 -12
pair next: cue.all cue.all	0 -4 0 -1 5
pair next: cue.all cue.claims	19 -10 -9 -3 -9
pair next: cue.all cue.completed	-7 26 6 -4 -34
pair next: cue.all cue.each	-16 13 -7 2 -25
pair next: cue.all cue.held	-15 -13 -3 17 -17
pair next: cue.all cue.in_captivity	11 0 -3 0 -8
pair next: cue.all cue.of_whole	14 -3 -12 -45 25
pair next: cue.all cue.planned	-39 8 -11 34 -40
pair next: cue.all cue.postponed	-7 25 -14 -11 -1
pair next: cue.all cue.relative	6 -46 10 -31 -11
pair next: cue.all cue.stage	21 -17 -9 -18 -7
pair next: cue.all cue.today	-7 -13 0 13 0
pair next: cue.all cue.total	-16 0 16 0 -8
pair next: cue.all noun.body	-18 -20 13 -45 31
pair next: cue.all noun.child	8 -1 18 -2 -24
pair next: cue.all noun.civilian	13 12 -13 -16 -9
pair next: cue.all noun.exchange	-5 -4 -14 10 5
pair next: cue.all noun.family	-3 -2 -26 0 27
pair next: cue.all noun.military	41 13 -37 -15 -26
pair next: cue.all noun.other	15 -4 -4 -19 -31
pair next: cue.all noun.people	-7 -15 2 -34 3
pair next: cue.all own.agent	16 -2 0 -14 0
pair next: cue.all own.to	21 -6 -16 -3 -18
pair next: cue.all qualifier.at_most	25 8 -3 -22 -45
pair next: cue.all ru.agent	32 14 -17 -22 -23
pair next: cue.all ru.of	-16 -1 17 -7 -5
pair next: cue.all ua.agent	2 9 -7 2 -13
pair next: cue.all verb.bring	-23 -1 -8 -5 27
pair next: cue.all verb.come	-15 0 15 -2 -6
pair next: cue.all verb.future	6 -19 -32 -33 27
pair next: cue.all verb.get	11 -7 9 -15 9
pair next: cue.all verb.give	-10 -13 29 -16 8
pair next: cue.all verb.home	-8 0 21 -7 -10
pair next: cue.all verb.other	8 17 -38 -16 -12
pair next: cue.all verb.will	30 -24 -19 16 -19
pair next: cue.all voice.ua	-8 0 0 0 8
pair next: cue.all_civilians adj.modifier	13 -6 -2 -12 6
pair next: cue.all_civilians cue.all	20 -2 -9 -1 -17
pair next: cue.already adj.modifier	5 -6 -22 -18 11
pair next: cue.already cue.already	-7 -15 -3 15 0
pair next: cue.already cue.claims	11 -25 -15 15 15
pair next: cue.already cue.footage	-11 -1 13 -1 -23
pair next: cue.already cue.in_return	17 -2 -16 -4 -5
pair next: cue.already cue.mediated	-21 -7 -25 -6 43
pair next: cue.already cue.month	-15 15 -4 0 -14
pair next: cue.already cue.of_whole	-11 -1 11 0 -1
pair next: cue.already cue.planned	-3 12 -12 -8 -11
pair next: cue.already cue.postponed	-4 21 13 -12 -16
pair next: cue.already cue.ready	-5 22 -1 0 -18
pair next: cue.already cue.recap	0 -14 15 0 -15
pair next: cue.already cue.relative	6 -1 5 -2 -9
pair next: cue.already cue.reunion	17 0 -9 -10 0
pair next: cue.already cue.today	15 3 -12 -23 -24
pair next: cue.already cue.transit	40 -18 -10 -7 -11
pair next: cue.already cue.visit	34 -11 -12 -28 -31
pair next: cue.already noun.body	24 -10 -8 -8 -1
pair next: cue.already noun.child	7 -8 -16 -56 27
pair next: cue.already noun.exchange	28 0 -18 -14 -2
pair next: cue.already noun.family	-15 -16 14 -3 12
pair next: cue.already noun.military	-29 -1 -18 19 33
pair next: cue.already noun.other	-36 18 -51 12 26
pair next: cue.already noun.people	-18 -14 38 32 -21
pair next: cue.already own.of	10 0 -3 0 -7
pair next: cue.already own.to	13 -21 10 -1 19
pair next: cue.already qualifier.approx	1 0 8 -2 -7
pair next: cue.already qualifier.at_most	24 -15 -2 0 -10
pair next: cue.already qualifier.more_than	4 0 0 -11 5
pair next: cue.already ru.to	21 -1 -15 -5 -8
pair next: cue.already ua.agent	14 -2 -2 -7 -4
pair next: cue.already ua.to	49 -1 -29 -11 -11
pair next: cue.already verb.bring	8 -25 -18 10 61
pair next: cue.already verb.come	15 -1 -2 11 -28
pair next: cue.already verb.future	-1 -9 -15 17 -19
pair next: cue.already verb.get	-23 -19 12 -6 7
pair next: cue.already verb.give	-7 -11 -7 -5 9
pair next: cue.already verb.home	9 -16 -10 -6 15
pair next: cue.already verb.other	1 -7 18 6 -16
pair next: cue.already verb.swap	14 27 -18 -13 -22
pair next: cue.among adj.modifier	-10 12 0 0 -1
pair next: cue.among cue.among	9 -9 7 -9 -34
pair next: cue.among cue.relative	-17 0 24 -1 -11
pair next: cue.among cue.yesterday	-44 -8 48 -5 -24
pair next: cue.among noun.military	-29 -9 28 0 -1
pair next: cue.among noun.people	22 -16 5 -20 -23
pair next: cue.among verb.bring	-13 -1 -5 -3 0
pair next: cue.anniversary category	12 -2 -8 0 -6
pair next: cue.anniversary cue.anniversary	-4 -3 2 -16 22
pair next: cue.anniversary cue.born	-17 3 -2 -3 17
pair next: cue.anniversary cue.of_year	-50 -14 22 -24 2
pair next: cue.anniversary noun.other	-10 -3 -12 -26 23
pair next: cue.anniversary ua.of	-6 -1 -13 -1 15
pair next: cue.arrived adj.modifier	13 -8 24 -16 -39
pair next: cue.arrived cue.visit	-18 -6 21 -6 -15
pair next: cue.arrived own.agent	-13 -8 36 -18 -48
pair next: cue.border country	27 -8 -15 -9 -19
pair next: cue.border cue.border	52 0 -8 -17 -41
pair next: cue.border cue.transit	59 -4 -30 -16 -46
pair next: cue.border ua.of	28 -2 -5 -1 -21
pair next: cue.border ua.to	10 -3 11 -6 -21
pair next: cue.born adj.modifier	27 -15 -16 -10 -29
pair next: cue.born category	-20 17 -25 -10 21
pair next: cue.born cue.born	14 0 -9 -4 -13
pair next: cue.born cue.of_whole	-10 0 0 0 10
pair next: cue.born cue.part	31 -8 -26 -14 -6
pair next: cue.born cue.relative	-17 -17 -16 -3 17
pair next: cue.born noun.child	18 -1 -18 0 0
pair next: cue.born noun.family	-15 0 15 0 0
pair next: cue.born noun.military	-7 -2 25 -3 -22
pair next: cue.born noun.other	-22 -2 13 -27 16
pair next: cue.born noun.people	0 0 0 -12 12
pair next: cue.born qualifier.at_most	22 -10 -18 -2 -29
pair next: cue.born verb.bring	1 0 16 -1 -18
pair next: cue.born verb.come	-6 0 0 -1 9
pair next: cue.born verb.future	16 -3 -17 -1 -2
pair next: cue.born verb.get	14 0 0 0 -14
pair next: cue.born verb.other	-16 -7 14 -7 -3
pair next: cue.called_off adj.modifier	0 15 -14 -13 0
pair next: cue.called_off cue.agreement	-13 19 -31 -5 -13
pair next: cue.called_off cue.called_off	-24 46 -30 -17 -37
pair next: cue.called_off cue.claims	-16 25 -7 -1 -17
pair next: cue.called_off cue.completed	-35 26 -17 16 -5
pair next: cue.called_off cue.denied	15 -15 -15 -1 -1
pair next: cue.called_off noun.exchange	-4 -9 -15 -5 15
pair next: cue.called_off noun.other	7 15 -4 13 -25
pair next: cue.called_off noun.people	-19 -15 17 -5 -16
pair next: cue.called_off ru.agent	-3 30 -15 -17 -33
pair next: cue.called_off ua.agent	-5 48 -9 -6 -37
pair next: cue.captivity adj.freed	16 -1 0 -14 -6
pair next: cue.captivity adj.modifier	16 -13 -57 -4 -4
pair next: cue.captivity category	31 -25 -48 -8 -15
pair next: cue.captivity country	-18 17 -16 1 -22
pair next: cue.captivity cue.all	-16 -1 1 -14 10
pair next: cue.captivity cue.called_off	-19 27 -16 -6 -34
pair next: cue.captivity cue.captured	1 -1 -5 -5 3
pair next: cue.captivity cue.claims	48 -7 -17 -16 -33
pair next: cue.captivity cue.completed	33 -40 11 -25 -24
pair next: cue.captivity cue.count	0 -9 -13 -13 -5
pair next: cue.captivity cue.deported	0 -14 0 0 14
pair next: cue.captivity cue.each	13 3 -12 0 -16
pair next: cue.captivity cue.footage	-6 -37 46 -3 8
pair next: cue.captivity cue.held	-44 -32 -9 46 21
pair next: cue.captivity cue.in_return	-20 -1 0 -2 21
pair next: cue.captivity cue.included	-15 -1 -1 -3 17
pair next: cue.captivity cue.local	-17 0 24 -1 -11
pair next: cue.captivity cue.mediated	11 0 -1 0 -11
pair next: cue.captivity cue.of_whole	-11 -1 -27 1 3
pair next: cue.captivity cue.of_year	15 -1 -1 -1 -12
pair next: cue.captivity cue.other_return	-1 0 -16 -2 16
pair next: cue.captivity cue.other_war	-33 -12 -2 -4 37
pair next: cue.captivity cue.part	31 -2 -5 -18 -18
pair next: cue.captivity cue.planned	-9 -15 -16 -9 45
pair next: cue.captivity cue.postponed	-21 69 -18 -25 -49
pair next: cue.captivity cue.recap	12 -12 -23 -34 22
pair next: cue.captivity cue.record	-6 25 -8 -1 -12
pair next: cue.captivity cue.relative	-6 -11 -8 7 -11
pair next: cue.captivity cue.reunion	2 0 0 4 -6
pair next: cue.captivity cue.since	10 -23 2 7 -27
pair next: cue.captivity cue.span	-4 8 -9 -4 8
pair next: cue.captivity cue.third	-18 0 -1 0 18
pair next: cue.captivity cue.today	15 -11 -36 -12 -36
pair next: cue.captivity cue.total	15 -1 -14 0 -13
pair next: cue.captivity cue.transit	9 0 0 -9 0
pair next: cue.captivity cue.year	-20 -16 -23 31 -4
pair next: cue.captivity cue.yesterday	-23 0 24 -15 -15
pair next: cue.captivity foe.to	15 0 -15 -1 -1
pair next: cue.captivity noun.branch	-1 -1 -6 -1 9
pair next: cue.captivity noun.civilian	11 48 -28 -9 -38
pair next: cue.captivity noun.exchange	-9 24 -18 3 -40
pair next: cue.captivity noun.family	-4 -8 -25 -2 29
pair next: cue.captivity noun.foreigner	6 -4 -1 -1 0
pair next: cue.captivity noun.military	-21 -17 -5 -23 32
pair next: cue.captivity noun.other	-39 -28 14 -42 15
pair next: cue.captivity noun.people	8 -7 -43 -17 -8
pair next: cue.captivity noun.soldier	-25 -23 -19 11 13
pair next: cue.captivity own.agent	4 6 -1 -2 -7
pair next: cue.captivity own.to	36 -6 -19 -7 -21
pair next: cue.captivity qualifier.approx	9 -4 3 -15 -36
pair next: cue.captivity qualifier.at_least	-17 -1 0 53 -44
pair next: cue.captivity qualifier.at_most	-34 5 -21 8 -1
pair next: cue.captivity qualifier.more_than	-14 6 -27 1 29
pair next: cue.captivity ru.agent	14 -28 -7 -6 18
pair next: cue.captivity ru.from	-15 -11 -6 16 0
pair next: cue.captivity ru.of	15 -10 7 4 -7
pair next: cue.captivity ru.to	-5 14 -9 -3 -12
pair next: cue.captivity ua.agent	17 21 -16 -29 -10
pair next: cue.captivity ua.from	16 -11 -10 -10 -12
pair next: cue.captivity ua.of	6 0 11 -14 -35
pair next: cue.captivity ua.to	-1 -30 -26 8 10
pair next: cue.captivity verb.bring	19 -21 -7 6 -37
pair next: cue.captivity verb.come	35 -5 -6 -32 -16
pair next: cue.captivity verb.future	-38 12 12 23 4
pair next: cue.captivity verb.get	-17 11 -21 -11 18
pair next: cue.captivity verb.give	30 1 -18 -25 4
pair next: cue.captivity verb.held_exchange	-11 -7 13 -9 -13
pair next: cue.captivity verb.home	8 -3 -4 -22 9
pair next: cue.captivity verb.managed	-13 15 -2 0 0
pair next: cue.captivity verb.noun	1 16 -1 -3 -14
pair next: cue.captivity verb.other	-15 11 -26 -3 24
pair next: cue.captivity verb.swap	3 2 -11 3 -17
pair next: cue.captivity verb.will	2 13 -14 -15 -8
pair next: cue.captivity voice.ua	-20 -5 16 -42 30
pair next: cue.captured adj.modifier	12 -20 -21 -19 22
pair next: cue.captured category	-17 13 12 -4 -44
pair next: cue.captured cue.captivity	7 -24 -34 -41 23
pair next: cue.captured cue.captured	-5 -8 -10 -25 26
pair next: cue.captured cue.crime	11 -2 -8 7 -13
pair next: cue.captured cue.ever_captured	-5 0 -15 -9 2
pair next: cue.captured cue.of_whole	-13 -6 -12 -3 18
pair next: cue.captured cue.of_year	15 -1 -3 0 -15
pair next: cue.captured cue.relative	24 -2 -9 -1 -20
pair next: cue.captured cue.since	-15 15 -1 0 -4
pair next: cue.captured cue.transit	-13 -7 2 -1 12
pair next: cue.captured noun.branch	-22 -1 -1 0 23
pair next: cue.captured noun.military	-24 -1 -12 -2 28
pair next: cue.captured noun.other	-19 -15 12 -5 7
pair next: cue.captured noun.people	-8 12 -18 -8 17
pair next: cue.captured noun.soldier	15 -29 -6 -8 15
pair next: cue.captured qualifier.approx	15 -2 -10 -1 -2
pair next: cue.captured ru.of	-6 -16 -1 6 16
pair next: cue.captured ua.of	9 14 -3 -19 5
pair next: cue.captured verb.future	-16 -1 -5 0 16
pair next: cue.captured verb.other	0 0 -13 0 14
pair next: cue.claims adj.modifier	8 3 -31 -10 5
pair next: cue.claims category	3 -53 -8 -15 55
pair next: cue.claims country	-4 6 -23 19 0
pair next: cue.claims cue.agreement	17 -1 -16 -15 -18
pair next: cue.claims cue.all	19 -5 -18 -8 -17
pair next: cue.claims cue.completed	-1 18 -22 -40 -45
pair next: cue.claims cue.crime	-15 0 -1 -11 15
pair next: cue.claims cue.denied	-20 27 -17 -2 -17
pair next: cue.claims cue.held	-25 0 0 21 4
pair next: cue.claims cue.in_captivity	-9 0 0 30 -26
pair next: cue.claims cue.mediated	25 -19 -13 -17 12
pair next: cue.claims cue.missing	-18 -1 0 9 10
pair next: cue.claims cue.of_whole	6 2 6 -35 -8
pair next: cue.claims cue.part	-14 -5 15 -5 -2
pair next: cue.claims cue.planned	20 -13 -17 -10 11
pair next: cue.claims cue.relative	-9 23 -21 -20 -11
pair next: cue.claims cue.since	31 22 0 -40 -4
pair next: cue.claims cue.span	-7 27 -12 -1 -13
pair next: cue.claims cue.thanks	9 -1 3 -7 -9
pair next: cue.claims cue.today	12 -14 -17 -5 -9
pair next: cue.claims cue.total	1 14 0 -15 0
pair next: cue.claims foe.of	7 -2 -1 0 -4
pair next: cue.claims noun.body	20 -15 -15 -13 -7
pair next: cue.claims noun.branch	-9 -1 13 -2 -12
pair next: cue.claims noun.child	9 0 0 0 -9
pair next: cue.claims noun.civilian	-7 -1 0 4 4
pair next: cue.claims noun.exchange	37 -36 -22 -12 21
pair next: cue.claims noun.family	-5 10 7 -15 -23
pair next: cue.claims noun.military	7 12 -8 0 -14
pair next: cue.claims noun.other	-50 -10 -20 16 -8
pair next: cue.claims noun.people	-1 16 -39 -2 -25
pair next: cue.claims noun.rank	-16 -3 -12 -2 16
pair next: cue.claims own.agent	10 -1 -3 -5 -2
pair next: cue.claims qualifier.approx	-2 -3 -18 18 -19
pair next: cue.claims qualifier.at_most	-7 7 18 -13 -20
pair next: cue.claims qualifier.more_than	-17 -9 22 15 -18
pair next: cue.claims ru.agent	5 10 4 -10 -23
pair next: cue.claims ru.of	40 -23 -14 -8 -21
pair next: cue.claims ua.agent	2 7 -2 -2 -5
pair next: cue.claims ua.of	13 22 -17 -10 -26
pair next: cue.claims ua.to	12 17 -3 -23 -10
pair next: cue.claims verb.bring	-10 -13 -28 11 22
pair next: cue.claims verb.come	-1 0 -15 -12 15
pair next: cue.claims verb.future	-38 -24 4 27 11
pair next: cue.claims verb.get	30 -9 -2 -23 -4
pair next: cue.claims verb.held_exchange	-7 -6 -2 -6 21
pair next: cue.claims verb.noun	-7 13 -21 -5 -29
pair next: cue.claims verb.other	-15 0 0 15 0
pair next: cue.claims verb.will	-27 -9 -22 -14 26
pair next: cue.claims voice.ru	-11 -27 15 6 13
pair next: cue.claims voice.ua	4 -24 -25 23 -34
pair next: cue.completed adj.modifier	13 -57 -7 -14 3
pair next: cue.completed adj.wounded	27 -4 -19 -1 -11
pair next: cue.completed category	16 -12 0 -2 -3
pair next: cue.completed country	-6 -37 7 -2 25
pair next: cue.completed cue.agreed	-14 19 0 -5 0
pair next: cue.completed cue.agreement	20 10 0 -18 -23
pair next: cue.completed cue.all	24 -7 -7 -1 -9
pair next: cue.completed cue.called_off	-16 -11 -11 -15 62
pair next: cue.completed cue.captivity	-1 -15 -15 -18 43
pair next: cue.completed cue.claims	23 0 3 -37 -35
pair next: cue.completed cue.completed	1 16 -27 -19 8
pair next: cue.completed cue.crime	-15 -1 -1 -12 15
pair next: cue.completed cue.denied	-63 -11 -35 -39 44
pair next: cue.completed cue.each	28 -28 -15 -2 -16
pair next: cue.completed cue.evacuation	-18 10 -3 -2 5
pair next: cue.completed cue.footage	-5 0 -6 -1 9
pair next: cue.completed cue.good_news	30 -15 -17 0 -16
pair next: cue.completed cue.in_captivity	-19 -1 42 -5 -32
pair next: cue.completed cue.included	-1 34 -3 -31 -4
pair next: cue.completed cue.local	1 -20 43 -5 -18
pair next: cue.completed cue.mediated	83 -32 -11 -7 -59
pair next: cue.completed cue.name	-19 -15 17 -4 -16
pair next: cue.completed cue.of_whole	18 -19 8 -25 -15
pair next: cue.completed cue.other_return	-21 -22 32 -2 -34
pair next: cue.completed cue.part	13 14 3 13 -25
pair next: cue.completed cue.planned	5 19 -5 -4 -23
pair next: cue.completed cue.postponed	-15 18 -22 -18 -11
pair next: cue.completed cue.recap	-27 13 -10 -16 16
pair next: cue.completed cue.record	-11 -2 -2 -1 12
pair next: cue.completed cue.relative	-35 16 10 -21 -15
pair next: cue.completed cue.reunion	14 -1 -15 0 1
pair next: cue.completed cue.since	16 -1 -8 -3 -15
pair next: cue.completed cue.stage	11 -15 -5 0 -1
pair next: cue.completed cue.thanks	-1 -6 0 7 -1
pair next: cue.completed cue.to_date	5 -5 -6 18 -11
pair next: cue.completed cue.today	18 -3 -19 -14 -12
pair next: cue.completed cue.training	-4 -1 -4 0 10
pair next: cue.completed cue.transit	19 0 -1 -13 -5
pair next: cue.completed cue.venue	-31 -18 -13 14 12
pair next: cue.completed cue.visit	-46 -14 39 -16 -33
pair next: cue.completed foe.of	7 0 -6 0 -1
pair next: cue.completed noun.body	28 -15 -12 -18 -17
pair next: cue.completed noun.branch	-33 -1 -12 -1 35
pair next: cue.completed noun.child	18 -1 -7 -16 -1
pair next: cue.completed noun.civilian	18 0 -17 -8 -19
pair next: cue.completed noun.exchange	-19 2 20 16 -19
pair next: cue.completed noun.family	-15 -15 -21 -4 27
pair next: cue.completed noun.military	-1 -17 -20 10 17
pair next: cue.completed noun.other	-30 -15 -19 30 -20
pair next: cue.completed noun.people	59 -39 -25 -38 -13
pair next: cue.completed own.agent	26 -9 -14 -12 -3
pair next: cue.completed own.to	6 -23 -28 5 14
pair next: cue.completed qualifier.approx	-8 -11 15 -2 -15
pair next: cue.completed qualifier.at_most	-13 18 -41 -23 34
pair next: cue.completed qualifier.more_than	-11 0 -10 1 19
pair next: cue.completed ru.agent	18 -21 -5 -3 -1
pair next: cue.completed ru.from	41 -4 -23 8 -38
pair next: cue.completed ru.of	52 -25 -19 -27 -51
pair next: cue.completed ru.to	29 9 -1 -15 -25
pair next: cue.completed ua.agent	-26 28 -11 28 -23
pair next: cue.completed ua.from	42 -4 -19 -6 -19
pair next: cue.completed ua.of	-6 -32 9 -9 8
pair next: cue.completed ua.to	-2 -9 -5 -10 21
pair next: cue.completed verb.bring	37 -9 -45 -5 -7
pair next: cue.completed verb.come	22 -34 -8 -9 -31
pair next: cue.completed verb.future	-52 11 -18 -17 5
pair next: cue.completed verb.get	28 -10 -14 -6 -7
pair next: cue.completed verb.give	5 -5 -18 -13 9
pair next: cue.completed verb.held_exchange	45 -44 -38 -11 6
pair next: cue.completed verb.home	41 -2 -16 -13 -19
pair next: cue.completed verb.managed	15 -1 -3 0 -15
pair next: cue.completed verb.noun	14 -25 -34 -10 -1
pair next: cue.completed verb.other	-52 -14 -14 14 33
pair next: cue.completed verb.swap	-5 -8 -13 10 -13
pair next: cue.completed verb.will	4 -33 -26 21 -46
pair next: cue.completed voice.ua	8 -23 10 4 -33
pair next: cue.count adj.modifier	2 -1 -17 -10 -5
pair next: cue.count adj.wounded	-51 -55 0 0 71
pair next: cue.count category	14 -14 -24 -13 23
pair next: cue.count cue.called_off	-10 -13 -13 -8 15
pair next: cue.count cue.claims	7 -2 -4 0 -1
pair next: cue.count cue.completed	17 -15 -1 -2 -13
pair next: cue.count cue.count	-12 -37 -18 30 1
pair next: cue.count cue.deported	7 -17 -17 -7 15
pair next: cue.count cue.mediated	17 -15 -7 16 -17
pair next: cue.count cue.nth	19 -6 -15 -3 -2
pair next: cue.count cue.of_whole	-29 2 6 6 -14
pair next: cue.count cue.of_year	15 0 -1 0 -14
pair next: cue.count cue.planned	-5 21 -10 -12 -18
pair next: cue.count cue.postponed	-2 -9 0 0 11
pair next: cue.count cue.record	-1 -9 -2 16 -10
pair next: cue.count cue.relative	25 7 -22 -1 -22
pair next: cue.count cue.since	3 -14 -15 -41 18
pair next: cue.count cue.span	-14 15 0 -13 -15
pair next: cue.count cue.third	-33 -14 -15 -3 23
pair next: cue.count noun.exchange	-17 -29 -5 11 10
pair next: cue.count noun.family	-14 -3 28 -1 -26
pair next: cue.count noun.military	45 -15 -5 -8 9
pair next: cue.count noun.other	4 15 -18 -4 -15
pair next: cue.count noun.people	-22 -10 -2 -13 15
pair next: cue.count own.agent	-18 0 0 18 0
pair next: cue.count own.of	-18 12 40 0 -34
pair next: cue.count qualifier.approx	-11 15 -16 -16 -12
pair next: cue.count qualifier.at_most	4 -5 34 -1 -15
pair next: cue.count ru.of	-5 -20 -13 -8 16
pair next: cue.count ua.of	4 1 -19 -9 -4
pair next: cue.count ua.to	-23 -16 -15 -1 18
pair next: cue.count verb.bring	9 -15 -7 -7 -19
pair next: cue.count verb.come	-22 19 -10 -4 -13
pair next: cue.count verb.future	-23 36 -4 -1 -36
pair next: cue.count verb.get	5 -4 0 0 0
pair next: cue.count verb.held_exchange	-1 5 -25 -13 6
pair next: cue.count verb.home	10 0 0 -8 -2
pair next: cue.count verb.will	0 8 -7 0 -1
pair next: cue.count view.ru	2 16 -17 -13 -3
pair next: cue.count view.ua	28 -5 -3 -3 -25
pair next: cue.crime adj.modifier	-15 -1 -1 15 2
pair next: cue.crime category	-13 -6 -1 -2 2
pair next: cue.crime cue.crime	-15 0 -26 11 17
pair next: cue.crime cue.money	15 -7 -14 -3 -11
pair next: cue.crime cue.of_whole	2 -15 -7 -2 15
pair next: cue.crime cue.relative	-13 14 -36 0 -2
pair next: cue.crime noun.exchange	0 -5 0 16 -14
pair next: cue.crime noun.military	-14 -3 -3 -6 23
pair next: cue.crime noun.other	-5 -1 -15 14 3
pair next: cue.crime noun.people	-1 -3 15 -3 -14
pair next: cue.crime qualifier.at_most	-14 -6 -18 -1 18
pair next: cue.crime ru.of	-17 -5 -15 -22 24
pair next: cue.crime ua.of	0 0 -14 -1 14
pair next: cue.crime verb.future	15 -12 -15 -12 14
pair next: cue.crime verb.other	-10 -11 -7 -5 16
pair next: cue.denied adj.modifier	-27 -44 -26 34 4
pair next: cue.denied category	15 -15 -14 0 0
pair next: cue.denied cue.agreed	-24 -3 -21 -9 10
pair next: cue.denied cue.claims	-1 -11 -1 22 -9
pair next: cue.denied cue.completed	-20 29 -6 -1 -3
pair next: cue.denied cue.denied	-34 19 -44 -21 -8
pair next: cue.denied cue.relative	-21 44 16 -23 -75
pair next: cue.denied cue.today	-39 48 -41 -2 -12
pair next: cue.denied noun.exchange	-18 48 -38 -42 -45
pair next: cue.denied noun.other	1 -15 15 13 -16
pair next: cue.denied ru.of	-16 17 -8 -10 -5
pair next: cue.denied ua.of	-24 66 -8 -2 -51
pair next: cue.deported adj.modifier	23 -14 -6 -8 -11
pair next: cue.deported adj.wounded	-13 0 -15 -1 15
pair next: cue.deported category	17 -4 -9 -6 -5
pair next: cue.deported cue.captured	-1 9 -4 -5 -31
pair next: cue.deported cue.deported	5 -15 0 -8 15
pair next: cue.deported cue.held	27 0 0 -14 -15
pair next: cue.deported cue.local	13 -2 -10 0 -6
pair next: cue.deported cue.other_return	16 0 -1 0 -16
pair next: cue.deported cue.today	16 -1 -1 -4 -11
pair next: cue.deported cue.transit	-7 0 -11 -13 19
pair next: cue.deported cue.year	8 0 -1 -1 -7
pair next: cue.deported noun.child	-33 -18 -25 29 -28
pair next: cue.deported noun.exchange	-15 0 -5 24 -3
pair next: cue.deported noun.military	-15 21 -10 -14 -27
pair next: cue.deported noun.other	20 -2 -18 -2 -2
pair next: cue.deported noun.people	-19 2 0 13 12
pair next: cue.deported own.agent	-2 -16 -13 -16 16
pair next: cue.deported own.to	4 -1 -3 15 -16
pair next: cue.deported ru.from	-56 -15 -5 9 15
pair next: cue.deported ru.to	17 0 -13 -2 -9
pair next: cue.deported ua.of	19 0 -2 -12 -15
pair next: cue.deported ua.to	18 0 -3 -2 -13
pair next: cue.deported verb.bring	41 0 -1 -37 -15
pair next: cue.died verb.other	13 0 -11 -2 -1
pair next: cue.each adj.modifier	29 -14 -25 -10 -1
pair next: cue.each cue.all	-13 13 12 -25 -29
pair next: cue.each cue.claims	-11 14 0 0 -6
pair next: cue.each cue.completed	16 -15 0 -1 -16
pair next: cue.each cue.each	-9 19 -20 -16 -17
pair next: cue.each cue.of_whole	13 -11 13 -24 -28
pair next: cue.each cue.part	15 0 -23 -17 6
pair next: cue.each cue.relative	-12 24 -11 0 -14
pair next: cue.each cue.thanks	12 -5 0 -1 -6
pair next: cue.each cue.to_date	16 -4 -13 -15 -10
pair next: cue.each cue.today	5 -2 -3 -1 0
pair next: cue.each cue.total	18 -17 -4 -1 -7
pair next: cue.each noun.body	3 -3 -5 -15 15
pair next: cue.each noun.exchange	29 -6 -15 -9 -5
pair next: cue.each noun.military	-2 7 -3 -1 0
pair next: cue.each noun.other	-35 22 -8 12 -4
pair next: cue.each qualifier.at_most	0 15 0 -12 -5
pair next: cue.each ru.agent	15 -2 -14 0 0
pair next: cue.each ru.of	-25 -15 -3 20 -2
pair next: cue.each verb.bring	36 -27 -16 -19 -29
pair next: cue.each verb.future	-16 30 -1 -3 -16
pair next: cue.each verb.will	-31 42 -6 -19 -20
pair next: cue.evacuation adj.modifier	15 0 0 8 -18
pair next: cue.evacuation adj.wounded	-12 -14 -2 -4 15
pair next: cue.evacuation cue.evacuation	-1 0 -1 -10 11
pair next: cue.evacuation cue.local	-16 -19 -16 -19 22
pair next: cue.evacuation cue.of_whole	-11 22 -5 -8 -2
pair next: cue.evacuation noun.body	-19 0 -1 -2 20
pair next: cue.evacuation noun.other	15 0 -14 -6 0
pair next: cue.evacuation noun.people	13 -16 -23 -14 26
pair next: cue.evacuation qualifier.approx	-4 -2 -1 -2 9
pair next: cue.evacuation ua.of	29 -3 -3 -1 -24
pair next: cue.evacuation ua.to	0 -8 -1 0 10
pair next: cue.evacuation verb.bring	-28 -5 -2 -1 29
pair next: cue.evacuation verb.come	-24 -5 28 -3 -5
pair next: cue.evacuation verb.other	-8 0 0 0 9
pair next: cue.ever_captured adj.modifier	1 14 -7 -2 -23
pair next: cue.ever_captured cue.captivity	14 -1 -11 1 -12
pair next: cue.ever_captured cue.captured	-24 -5 -3 -4 26
pair next: cue.ever_captured noun.military	-21 -10 0 0 25
pair next: cue.ever_captured ua.of	-11 0 -2 -3 16
pair next: cue.film adj.modifier	-2 -6 -1 -1 9
pair next: cue.film cue.footage	-7 -16 11 -27 -16
pair next: cue.film cue.of_whole	-16 0 34 -3 -17
pair next: cue.footage adj.modifier	-32 6 30 -9 -29
pair next: cue.footage category	-4 -9 -7 -4 21
pair next: cue.footage country	17 -10 -25 -2 10
pair next: cue.footage cue.film	-24 -28 21 3 -33
pair next: cue.footage cue.footage	-39 -26 41 -39 -36
pair next: cue.footage cue.of_whole	-15 -31 21 -7 -15
pair next: cue.footage cue.other_return	11 -11 17 -10 -19
pair next: cue.footage cue.part	-6 -13 -3 -2 6
pair next: cue.footage cue.ready	9 -2 -3 -4 0
pair next: cue.footage cue.relative	-45 23 17 -3 -4
pair next: cue.footage cue.today	19 -19 11 -5 -10
pair next: cue.footage cue.transit	-5 0 26 -10 -37
pair next: cue.footage cue.venue	-13 -10 15 0 -15
pair next: cue.footage cue.visit	-42 5 -2 -24 2
pair next: cue.footage cue.yesterday	-18 -16 23 -9 -42
pair next: cue.footage noun.branch	-28 -18 17 -13 -4
pair next: cue.footage noun.civilian	-5 8 -12 11 -27
pair next: cue.footage noun.exchange	-10 -13 14 -17 -15
pair next: cue.footage noun.foreigner	-15 10 -1 -13 32
pair next: cue.footage noun.military	-4 -26 -38 -8 31
pair next: cue.footage noun.other	-23 -7 11 -4 -17
pair next: cue.footage noun.people	16 3 -9 -34 6
pair next: cue.footage own.agent	12 -13 -16 11 14
pair next: cue.footage own.of	-31 -5 24 -16 -24
pair next: cue.footage qualifier.at_most	-4 -5 10 -12 -5
pair next: cue.footage ru.of	-31 0 27 30 -8
pair next: cue.footage ru.to	-6 -2 48 -4 -45
pair next: cue.footage verb.bring	24 0 -27 -4 11
pair next: cue.footage verb.come	-3 0 38 0 -36
pair next: cue.footage verb.get	18 -4 -16 -7 11
pair next: cue.footage verb.noun	-11 -2 24 -19 -2
pair next: cue.footage voice.ua	44 -6 -47 -14 7
pair next: cue.good_news adj.modifier	-14 0 0 15 -1
pair next: cue.good_news cue.completed	-14 -4 -15 -3 15
pair next: cue.good_news cue.good_news	26 -1 -21 -1 -6
pair next: cue.good_news cue.yesterday	19 0 -15 -9 -12
pair next: cue.good_news noun.family	12 -2 -8 0 -6
pair next: cue.good_news noun.other	13 0 0 -2 -16
pair next: cue.good_news noun.people	11 47 -27 -22 -61
pair next: cue.good_news verb.come	15 0 -1 0 -15
pair next: cue.good_news verb.noun	16 -15 -14 -6 -15
pair next: cue.held adj.modifier	20 6 -16 -32 15
pair next: cue.held category	-17 -5 -13 10 2
pair next: cue.held cue.all	-15 20 -15 11 -16
pair next: cue.held cue.captivity	-21 14 -4 13 -2
pair next: cue.held cue.completed	1 9 -15 -47 9
pair next: cue.held cue.count	-21 -16 -29 -24 26
pair next: cue.held cue.deported	15 0 0 0 -15
pair next: cue.held cue.held	-21 -13 -3 24 -41
pair next: cue.held cue.in_captivity	-25 -26 -19 35 13
pair next: cue.held cue.missing	0 0 0 24 -23
pair next: cue.held cue.of_whole	-14 -17 14 14 -15
pair next: cue.held cue.other_war	-18 0 -1 -1 19
pair next: cue.held cue.ready	3 -1 -25 -18 31
pair next: cue.held cue.stage	-2 0 0 -2 5
pair next: cue.held foe.to	-8 -12 -3 15 -20
pair next: cue.held noun.civilian	-36 -14 2 33 -20
pair next: cue.held noun.family	15 -12 -11 -8 -13
pair next: cue.held noun.military	-15 -3 -4 78 -71
pair next: cue.held noun.other	-10 -39 -40 -7 31
pair next: cue.held noun.people	-32 -20 27 -10 -5
pair next: cue.held noun.rank	20 0 0 -8 -13
pair next: cue.held own.of	1 -15 0 0 15
pair next: cue.held qualifier.approx	7 2 -21 11 -28
pair next: cue.held qualifier.at_most	15 -13 -2 -15 2
pair next: cue.held qualifier.more_than	-8 -22 -5 31 -29
pair next: cue.held ru.agent	29 -5 0 11 -16
pair next: cue.held ru.from	-14 -1 -1 23 -9
pair next: cue.held ru.of	-36 -4 -18 30 -15
pair next: cue.held ua.agent	16 -23 -1 -27 -4
pair next: cue.held ua.of	-9 -17 -2 21 -23
pair next: cue.held ua.to	-39 0 -5 39 -1
pair next: cue.held verb.come	22 -20 -4 -6 -2
pair next: cue.held view.ru	30 0 -8 -21 -9
pair next: cue.in_captivity category	22 0 -9 -19 -7
pair next: cue.in_captivity cue.captivity	-6 2 -3 -3 0
pair next: cue.in_captivity cue.held	-12 -23 -40 23 -8
pair next: cue.in_captivity cue.in_captivity	-5 -9 -9 -12 1
pair next: cue.in_captivity noun.people	21 -7 -9 -5 0
pair next: cue.in_captivity ru.of	-5 -1 -1 61 -66
pair next: cue.in_return adj.modifier	16 -11 -14 -3 -3
pair next: cue.in_return cue.claims	15 15 -5 -5 -20
pair next: cue.in_return cue.completed	-14 20 -2 -20 -6
pair next: cue.in_return cue.in_return	13 -19 -6 -10 -3
pair next: cue.in_return cue.one_sided	38 -3 -10 -15 -16
pair next: cue.in_return cue.other_exchange	-15 -1 -1 0 15
pair next: cue.in_return cue.reunion	15 0 0 -5 -10
pair next: cue.in_return foe.agent	12 0 0 0 -11
pair next: cue.in_return noun.exchange	-51 -17 -16 -41 42
pair next: cue.in_return noun.military	19 0 -14 -1 -15
pair next: cue.in_return noun.other	-8 -16 -23 12 -3
pair next: cue.in_return noun.people	21 -13 -10 -17 -16
pair next: cue.in_return noun.rank	0 -5 19 -1 -15
pair next: cue.in_return own.of	13 -15 -10 -19 18
pair next: cue.in_return own.to	7 0 15 -3 -19
pair next: cue.in_return ru.agent	21 -13 -3 -7 -19
pair next: cue.in_return ru.of	-17 26 -14 -16 -22
pair next: cue.in_return ua.agent	13 -8 -7 -3 -1
pair next: cue.in_return ua.of	37 0 -4 -7 -28
pair next: cue.in_return ua.to	21 0 -1 -12 -11
pair next: cue.in_return verb.bring	18 -11 -3 -21 -14
pair next: cue.in_return verb.get	-8 -15 -5 23 -39
pair next: cue.in_return verb.give	-4 -5 -15 -6 13
pair next: cue.in_return verb.noun	13 -13 0 -1 0
pair next: cue.in_return verb.other	15 -8 -7 -11 -11
pair next: cue.included adj.modifier	3 -19 -38 6 21
pair next: cue.included adj.wounded	15 -1 -14 0 -13
pair next: cue.included category	6 0 -3 -1 -1
pair next: cue.included cue.all	-3 15 -12 -1 -2
pair next: cue.included cue.captured	27 -2 -24 0 -23
pair next: cue.included cue.footage	4 -1 16 0 -16
pair next: cue.included cue.in_return	-22 -13 20 -12 17
pair next: cue.included cue.of_whole	-27 -20 -10 -34 26
pair next: cue.included cue.part	31 -17 -5 -17 -23
pair next: cue.included cue.recap	-19 -1 -44 -7 36
pair next: cue.included cue.relative	-5 -3 17 0 -17
pair next: cue.included cue.since	9 0 0 -9 0
pair next: cue.included cue.today	-11 -4 12 -6 -23
pair next: cue.included cue.transit	-5 0 15 -2 -15
pair next: cue.included cue.yesterday	-38 -27 38 -18 -38
pair next: cue.included noun.branch	0 14 -36 -2 49
pair next: cue.included noun.civilian	-36 3 2 6 24
pair next: cue.included noun.exchange	-37 14 -7 -16 -18
pair next: cue.included noun.family	7 0 -4 0 -2
pair next: cue.included noun.military	40 -19 -10 -38 -48
pair next: cue.included noun.other	-22 -13 16 -14 16
pair next: cue.included noun.people	10 12 -44 -11 31
pair next: cue.included own.to	-46 -9 -54 -4 66
pair next: cue.included qualifier.approx	-15 -2 23 -2 -4
pair next: cue.included qualifier.at_most	-4 -12 -10 -13 17
pair next: cue.included ru.from	0 -4 -59 6 58
pair next: cue.included ru.of	29 -15 -13 0 -14
pair next: cue.included ru.to	14 -2 -9 0 -7
pair next: cue.included ua.of	-1 -1 -21 -18 10
pair next: cue.included verb.come	-24 -3 -16 -3 28
pair next: cue.included verb.held_exchange	-36 -10 39 -3 -22
pair next: cue.included verb.other	18 0 -17 0 -4
pair next: cue.included verb.will	3 6 -3 0 -6
pair next: cue.local adj.modifier	-14 -9 15 -6 -11
pair next: cue.local category	-33 -17 35 -25 -8
pair next: cue.local cue.claims	-15 -9 15 0 -2
pair next: cue.local cue.local	-11 -21 21 -7 -35
pair next: cue.local cue.of_whole	-17 -1 17 -1 -14
pair next: cue.local cue.relative	17 -1 -16 -8 -15
pair next: cue.local noun.civilian	-40 -1 41 -1 0
pair next: cue.local noun.people	-26 -9 14 -19 11
pair next: cue.local ru.of	10 0 -8 -4 -4
pair next: cue.local verb.come	-25 -21 49 -2 15
pair next: cue.mediated adj.modifier	-2 -2 7 2 -11
pair next: cue.mediated category	14 0 -7 -3 -5
pair next: cue.mediated country	24 -16 -35 1 -30
pair next: cue.mediated cue.agreement	13 -18 -12 0 22
pair next: cue.mediated cue.all	15 -11 -4 -4 -4
pair next: cue.mediated cue.claims	-5 10 -2 -2 -26
pair next: cue.mediated cue.completed	50 -63 -17 -3 -22
pair next: cue.mediated cue.mediated	38 -1 -35 -13 -23
pair next: cue.mediated cue.of_whole	2 5 2 -20 -16
pair next: cue.mediated cue.recap	-15 0 15 -1 -11
pair next: cue.mediated cue.relative	27 -21 -9 -13 -8
pair next: cue.mediated cue.since	-27 25 -1 -3 -15
pair next: cue.mediated cue.thanks	19 -10 -18 -23 -2
pair next: cue.mediated cue.to_date	15 -12 0 -2 0
pair next: cue.mediated cue.today	17 -20 -3 -8 15
pair next: cue.mediated cue.total	14 0 0 0 -14
pair next: cue.mediated cue.training	21 -7 -3 -2 -11
pair next: cue.mediated cue.venue	8 -1 0 -6 -1
pair next: cue.mediated cue.year	14 0 -12 -18 16
pair next: cue.mediated foe.of	-12 -5 17 -2 0
pair next: cue.mediated noun.child	-17 0 -22 -6 20
pair next: cue.mediated noun.exchange	-10 -27 -9 28 1
pair next: cue.mediated noun.family	-28 -15 -20 -13 30
pair next: cue.mediated noun.military	-1 -1 -1 -16 18
pair next: cue.mediated noun.other	22 -17 -17 19 -43
pair next: cue.mediated noun.people	10 -8 -15 11 -5
pair next: cue.mediated own.agent	5 -2 0 -2 0
pair next: cue.mediated qualifier.approx	-2 -18 19 0 -8
pair next: cue.mediated qualifier.at_most	-10 -2 14 -5 -18
pair next: cue.mediated ru.agent	18 -13 -4 -13 -4
pair next: cue.mediated ru.of	0 -35 27 -10 -41
pair next: cue.mediated ua.of	6 -19 -6 17 -13
pair next: cue.mediated ua.to	-4 -8 0 14 -4
pair next: cue.mediated verb.bring	16 -4 -3 -7 -5
pair next: cue.mediated verb.come	-16 -16 -7 -1 19
pair next: cue.mediated verb.future	15 -15 -3 -3 -1
pair next: cue.mediated verb.held_exchange	18 -15 -1 -1 -2
pair next: cue.mediated verb.home	-15 17 -13 -11 0
pair next: cue.mediated verb.managed	21 -1 -3 -4 -16
pair next: cue.mediated verb.noun	15 20 -11 8 -20
pair next: cue.mediated verb.other	-3 -13 -18 -4 32
pair next: cue.mediated verb.will	-15 -1 -13 -2 24
pair next: cue.mediated voice.ua	-16 0 -15 16 14
pair next: cue.missing adj.modifier	12 16 -15 -20 12
pair next: cue.missing category	9 -9 -65 38 -34
pair next: cue.missing cue.captivity	1 -4 -14 -13 14
pair next: cue.missing cue.missing	16 -13 -29 -12 5
pair next: cue.missing cue.part	-15 0 0 19 -6
pair next: cue.missing cue.relative	-15 -9 -5 -12 15
pair next: cue.missing cue.today	-1 0 -1 11 -9
pair next: cue.missing noun.child	0 0 0 8 -8
pair next: cue.missing noun.family	11 -10 0 -29 25
pair next: cue.missing noun.military	-12 0 -15 -4 15
pair next: cue.missing noun.other	8 -15 -18 17 -10
pair next: cue.missing noun.people	10 -26 -18 25 -31
pair next: cue.missing qualifier.approx	14 0 0 -9 -12
pair next: cue.missing qualifier.at_most	-16 -1 -2 17 -3
pair next: cue.missing qualifier.more_than	-7 -2 -4 24 -25
pair next: cue.missing verb.future	-15 0 21 0 -15
pair next: cue.money adj.modifier	-19 -8 -6 12 19
pair next: cue.money cue.crime	15 -2 -14 -3 -13
pair next: cue.money cue.mediated	-15 0 15 -1 -11
pair next: cue.money noun.branch	-15 -10 -8 -3 16
pair next: cue.money noun.family	-12 0 -15 -3 15
pair next: cue.money noun.other	11 2 -28 -22 -3
pair next: cue.money noun.people	-25 -1 -4 -12 29
pair next: cue.money qualifier.at_most	0 -10 -2 -10 21
pair next: cue.money verb.bring	0 -7 -2 -1 10
pair next: cue.money verb.future	-15 10 -9 15 -19
pair next: cue.money verb.get	-15 0 -3 -3 16
pair next: cue.money verb.give	0 -2 -7 -1 10
pair next: cue.month cue.month	-40 0 -23 1 19
pair next: cue.month cue.of_year	2 -11 -12 -29 -3
pair next: cue.month cue.review	-59 -5 25 -3 -30
pair next: cue.month noun.other	-12 0 -15 14 4
pair next: cue.name cue.of_whole	5 0 0 -5 0
pair next: cue.name cue.relative	-11 -15 15 -5 -17
pair next: cue.name verb.noun	-20 -16 22 -19 -20
pair next: cue.name voice.ua	21 -13 -1 -10 6
pair next: cue.nth cue.nth	15 0 -1 0 -15
pair next: cue.of_whole adj.dead	6 11 -1 19 -34
pair next: cue.of_whole adj.freed	-15 -4 29 -1 -22
pair next: cue.of_whole adj.modifier	-6 -40 -14 0 21
pair next: cue.of_whole adj.wounded	-25 28 -3 -1 -20
pair next: cue.of_whole category	-4 -13 -6 -26 -4
pair next: cue.of_whole country	-20 -18 -21 -36 11
pair next: cue.of_whole cue.agreed	-8 -11 -1 -3 11
pair next: cue.of_whole cue.agreement	-24 -15 13 14 -27
pair next: cue.of_whole cue.among	-51 -9 42 -2 10
pair next: cue.of_whole cue.captivity	26 -26 -17 17 -27
pair next: cue.of_whole cue.captured	-17 -1 -1 0 18
pair next: cue.of_whole cue.claims	-15 -7 -12 32 -33
pair next: cue.of_whole cue.count	-19 -11 -3 26 -24
pair next: cue.of_whole cue.deported	-1 -23 -16 6 -1
pair next: cue.of_whole cue.each	8 -1 -3 -1 -3
pair next: cue.of_whole cue.evacuation	-1 -15 -16 -9 36
pair next: cue.of_whole cue.in_captivity	-1 0 23 -14 -22
pair next: cue.of_whole cue.included	-25 -4 26 -11 -17
pair next: cue.of_whole cue.local	3 -3 1 -26 -20
pair next: cue.of_whole cue.mediated	-4 2 -25 15 -13
pair next: cue.of_whole cue.missing	-1 -4 0 -1 7
pair next: cue.of_whole cue.of_whole	-17 -16 -1 -43 34
pair next: cue.of_whole cue.of_year	28 30 -46 -18 -37
pair next: cue.of_whole cue.other_war	-26 -16 -16 10 32
pair next: cue.of_whole cue.part	22 -38 -13 -16 -8
pair next: cue.of_whole cue.planned	-5 4 0 -14 18
pair next: cue.of_whole cue.postponed	-19 19 -18 -6 -2
pair next: cue.of_whole cue.recap	-63 -28 29 -14 37
pair next: cue.of_whole cue.record	15 -6 11 -11 -15
pair next: cue.of_whole cue.relative	-1 -16 10 1 -35
pair next: cue.of_whole cue.reunion	-12 -28 14 -26 10
pair next: cue.of_whole cue.since	-18 -7 -18 -2 25
pair next: cue.of_whole cue.span	19 0 -3 -1 -17
pair next: cue.of_whole cue.stage	-15 -1 -9 0 15
pair next: cue.of_whole cue.thanks	-6 -16 13 -6 -15
pair next: cue.of_whole cue.third	-15 -17 -8 -7 25
pair next: cue.of_whole cue.to_date	21 0 0 -21 0
pair next: cue.of_whole cue.today	-7 20 -27 -1 -8
pair next: cue.of_whole cue.total	-2 -6 34 -7 -23
pair next: cue.of_whole cue.transit	30 -9 7 -6 -34
pair next: cue.of_whole cue.unit	-13 15 -6 -2 -4
pair next: cue.of_whole cue.venue	11 7 -13 14 -17
pair next: cue.of_whole cue.year	-20 -2 -10 32 -10
pair next: cue.of_whole cue.yesterday	-17 0 19 0 -3
pair next: cue.of_whole noun.body	-23 24 11 -39 -52
pair next: cue.of_whole noun.branch	-2 -5 -15 -4 4
pair next: cue.of_whole noun.child	-30 19 14 -52 0
pair next: cue.of_whole noun.civilian	14 -31 -20 -8 15
pair next: cue.of_whole noun.exchange	26 -3 -16 -12 -39
pair next: cue.of_whole noun.family	-26 15 3 15 -7
pair next: cue.of_whole noun.foreigner	-26 14 12 -21 -16
pair next: cue.of_whole noun.man	7 -4 0 0 -3
pair next: cue.of_whole noun.military	-6 -23 -14 8 -7
pair next: cue.of_whole noun.other	-4 -16 3 -6 9
pair next: cue.of_whole noun.people	23 1 -5 14 -43
pair next: cue.of_whole noun.rank	-15 -10 15 -13 -14
pair next: cue.of_whole noun.soldier	-4 -9 22 -11 -26
pair next: cue.of_whole noun.woman	-3 0 -15 -1 15
pair next: cue.of_whole own.agent	-2 15 0 15 -26
pair next: cue.of_whole own.of	0 21 -17 -8 -38
pair next: cue.of_whole own.to	-2 -6 -15 -9 4
pair next: cue.of_whole qualifier.approx	7 27 -6 -42 17
pair next: cue.of_whole qualifier.at_most	-18 4 -15 -18 5
pair next: cue.of_whole ru.agent	-16 10 -10 29 -31
pair next: cue.of_whole ru.from	-16 0 -3 22 -3
pair next: cue.of_whole ru.of	36 6 -10 -9 -9
pair next: cue.of_whole ua.agent	44 -29 -28 -8 -25
pair next: cue.of_whole ua.of	-8 -10 3 -27 -13
pair next: cue.of_whole verb.bring	11 -21 -19 -31 44
pair next: cue.of_whole verb.come	-33 -2 -20 -8 51
pair next: cue.of_whole verb.future	-24 17 8 -14 -17
pair next: cue.of_whole verb.get	0 22 -3 -17 -3
pair next: cue.of_whole verb.held_exchange	-21 27 -6 0 -1
pair next: cue.of_whole verb.noun	-14 8 17 -22 10
pair next: cue.of_whole verb.other	-36 -19 52 -4 -46
pair next: cue.of_whole verb.swap	15 -2 -1 -15 -2
pair next: cue.of_whole view.ru	-16 0 0 16 0
pair next: cue.of_whole voice.ua	18 -1 8 0 -16
pair next: cue.of_year adj.modifier	4 -23 -15 35 -8
pair next: cue.of_year category	-13 13 -5 -3 -8
pair next: cue.of_year country	24 15 -1 -23 32
pair next: cue.of_year cue.agreement	-15 -10 15 -11 -8
pair next: cue.of_year cue.all	23 -1 -21 -1 -2
pair next: cue.of_year cue.completed	22 -2 -15 -15 8
pair next: cue.of_year cue.count	18 -2 -1 -16 -7
pair next: cue.of_year cue.in_captivity	-16 -14 -14 26 12
pair next: cue.of_year cue.mediated	-22 0 -4 27 -4
pair next: cue.of_year cue.nth	15 0 -1 0 -15
pair next: cue.of_year cue.of_whole	-1 -15 4 0 1
pair next: cue.of_year cue.of_year	-16 -8 0 18 -2
pair next: cue.of_year cue.part	-14 -4 25 -22 -36
pair next: cue.of_year cue.planned	-15 0 -19 25 -10
pair next: cue.of_year cue.record	13 -2 13 -1 -27
pair next: cue.of_year cue.relative	22 -7 -1 2 -19
pair next: cue.of_year cue.review	-6 -6 -19 -2 11
pair next: cue.of_year cue.since	15 -1 0 -15 -1
pair next: cue.of_year cue.span	-12 -1 -1 23 -16
pair next: cue.of_year cue.today	-16 -2 -12 0 50
pair next: cue.of_year cue.transit	9 10 -30 10 -22
pair next: cue.of_year cue.year	-15 0 71 13 -29
pair next: cue.of_year cue.yesterday	8 0 -7 -1 0
pair next: cue.of_year noun.civilian	0 0 -15 0 15
pair next: cue.of_year noun.exchange	35 -17 24 1 -20
pair next: cue.of_year noun.family	13 -8 -9 -12 -5
pair next: cue.of_year noun.military	-4 -1 18 -24 14
pair next: cue.of_year noun.other	-26 -11 4 -43 21
pair next: cue.of_year noun.people	-4 -11 -22 31 -20
pair next: cue.of_year own.agent	9 -3 -17 -6 -32
pair next: cue.of_year own.to	-21 -7 14 18 -71
pair next: cue.of_year qualifier.approx	-16 0 -11 15 -14
pair next: cue.of_year qualifier.at_most	-3 0 -18 -4 19
pair next: cue.of_year qualifier.more_than	-27 -1 -1 -5 9
pair next: cue.of_year ru.from	-39 -1 38 -23 -2
pair next: cue.of_year ru.of	38 -12 -23 -3 -11
pair next: cue.of_year ua.agent	-27 -3 3 50 -3
pair next: cue.of_year ua.from	-27 0 -5 28 -4
pair next: cue.of_year ua.of	-21 -6 17 -4 -6
pair next: cue.of_year verb.bring	30 -8 -13 -15 -12
pair next: cue.of_year verb.come	-19 -12 -7 18 -4
pair next: cue.of_year verb.future	8 2 -8 -7 -4
pair next: cue.of_year verb.get	-37 -3 -7 27 -14
pair next: cue.of_year verb.give	14 -15 -6 -3 -6
pair next: cue.of_year verb.held_exchange	-41 9 17 57 -37
pair next: cue.of_year verb.home	-3 -1 -1 6 -2
pair next: cue.of_year verb.managed	0 0 0 -15 16
pair next: cue.of_year verb.other	-7 -15 -4 -14 17
pair next: cue.of_year verb.swap	8 -7 -15 -3 14
pair next: cue.of_year verb.will	-15 -15 -14 -3 17
pair next: cue.on_shield adj.modifier	5 0 -3 0 -3
pair next: cue.on_shield verb.come	37 -1 -3 1 -34
pair next: cue.one_sided adj.modifier	2 -1 14 -4 -14
pair next: cue.one_sided cue.called_off	15 -15 -15 -1 -1
pair next: cue.one_sided cue.denied	-12 14 -7 -14 -10
pair next: cue.one_sided cue.in_return	28 -6 -13 -8 -12
pair next: cue.one_sided cue.of_whole	21 -1 -13 -15 -4
pair next: cue.one_sided cue.one_sided	52 -26 -24 -5 -37
pair next: cue.one_sided cue.outside	15 -2 -15 -6 -8
pair next: cue.one_sided cue.repatriation	-7 -41 25 16 -29
pair next: cue.one_sided noun.exchange	27 -7 9 -15 -2
pair next: cue.one_sided own.agent	16 0 -8 -3 -7
pair next: cue.one_sided ru.agent	12 0 0 -5 -7
pair next: cue.one_sided ua.agent	11 -4 -1 -5 -2
pair next: cue.one_sided verb.bring	16 -3 -1 -1 -12
pair next: cue.one_sided verb.give	24 -1 -1 -6 -17
pair next: cue.one_sided verb.noun	15 -4 -5 -4 -4
pair next: cue.other_exchange adj.modifier	-8 -16 -15 -5 26
pair next: cue.other_exchange category	-15 -14 -5 -1 15
pair next: cue.other_exchange cue.count	-12 -41 -16 -8 43
pair next: cue.other_exchange cue.of_whole	-6 9 -3 -5 -3
pair next: cue.other_exchange cue.other_exchange	-21 -22 -25 -13 42
pair next: cue.other_exchange cue.other_war	0 0 -8 0 8
pair next: cue.other_exchange cue.parcel	-21 -15 -1 -5 37
pair next: cue.other_exchange cue.relative	-12 -5 -1 0 17
pair next: cue.other_exchange cue.training	-1 -11 -15 -1 15
pair next: cue.other_exchange noun.exchange	-20 -1 -30 -14 30
pair next: cue.other_exchange noun.military	17 -1 0 -15 -20
pair next: cue.other_exchange noun.other	-8 12 -8 -8 -13
pair next: cue.other_exchange noun.people	-6 -1 -1 0 8
pair next: cue.other_exchange noun.rank	-1 -6 0 0 8
pair next: cue.other_exchange qualifier.at_most	-22 -3 -5 -1 27
pair next: cue.other_exchange ua.of	-15 -11 -12 -12 17
pair next: cue.other_exchange verb.come	-17 -1 -4 -3 17
pair next: cue.other_return adj.dead	-12 -1 -14 -3 14
pair next: cue.other_return adj.modifier	-14 -5 26 -13 -35
pair next: cue.other_return cue.mediated	17 0 -7 -1 -10
pair next: cue.other_return cue.of_whole	16 0 -14 -13 0
pair next: cue.other_return cue.other_return	-21 0 6 -6 4
pair next: cue.other_return cue.part	-1 -2 -16 -13 17
pair next: cue.other_return cue.relative	15 -1 -15 0 1
pair next: cue.other_return cue.training	-13 0 -14 -2 27
pair next: cue.other_return cue.visit	6 -3 -29 -1 28
pair next: cue.other_return noun.branch	-25 -12 -9 -14 34
pair next: cue.other_return noun.family	14 -8 -7 10 -12
pair next: cue.other_return noun.military	-13 -15 16 -1 -8
pair next: cue.other_return noun.other	-17 -22 -2 -4 24
pair next: cue.other_return noun.people	5 -2 40 0 -43
pair next: cue.other_return own.to	-17 0 -13 -8 27
pair next: cue.other_return ru.of	-5 -5 -4 -1 14
pair next: cue.other_return verb.bring	-48 -3 -15 -4 63
pair next: cue.other_return verb.come	-40 -1 -2 0 39
pair next: cue.other_return verb.give	-11 0 -15 -1 15
pair next: cue.other_return verb.other	-10 0 -1 0 11
pair next: cue.other_war adj.modifier	-21 -2 -4 0 25
pair next: cue.other_war country	-23 -28 -6 -23 39
pair next: cue.other_war cue.held	-2 -20 -2 -16 31
pair next: cue.other_war cue.mediated	-15 -13 -2 -2 17
pair next: cue.other_war cue.of_whole	-19 -24 12 -3 6
pair next: cue.other_war cue.other_war	-32 -36 -16 -9 48
pair next: cue.other_war cue.part	-3 -2 -5 0 10
pair next: cue.other_war cue.relative	-15 0 -14 -1 29
pair next: cue.other_war noun.military	-42 -26 -10 -9 56
pair next: cue.other_war noun.other	-3 0 -4 -13 16
pair next: cue.other_war noun.people	-28 -18 -16 -16 48
pair next: cue.other_war verb.bring	-48 -16 -13 -13 45
pair next: cue.other_war verb.come	-19 0 -10 0 29
pair next: cue.other_war verb.give	-14 -3 -2 -2 16
pair next: cue.other_war verb.held_exchange	-19 0 -1 0 19
pair next: cue.other_war verb.other	0 0 -8 0 9
pair next: cue.other_war verb.swap	-4 -1 -1 0 5
pair next: cue.outside adj.modifier	3 -3 0 7 -7
pair next: cue.outside cue.one_sided	9 8 13 6 -20
pair next: cue.outside cue.outside	5 -14 -3 8 12
pair next: cue.outside noun.exchange	20 -15 -26 7 13
pair next: cue.outside noun.other	7 0 -7 0 0
pair next: cue.outside verb.give	-1 -15 -5 0 15
pair next: cue.parcel cue.other_exchange	-13 -14 0 -4 23
pair next: cue.parcel noun.military	-35 -2 0 -1 36
pair next: cue.parcel noun.people	-20 -30 -2 -8 30
pair next: cue.part adj.modifier	-2 9 -25 -16 14
pair next: cue.part adj.wounded	-8 19 -31 -36 -8
pair next: cue.part category	-2 -15 3 -10 -14
pair next: cue.part country	-22 0 -1 0 23
pair next: cue.part cue.agreement	-14 0 -12 -5 15
pair next: cue.part cue.all	13 -6 0 0 -12
pair next: cue.part cue.among	16 -10 20 -20 -38
pair next: cue.part cue.born	31 -3 -16 -10 -18
pair next: cue.part cue.captured	14 -2 -3 -15 13
pair next: cue.part cue.each	7 -20 -6 -13 -11
pair next: cue.part cue.footage	-18 -1 20 -1 -6
pair next: cue.part cue.held	-23 -4 -11 -25 24
pair next: cue.part cue.in_captivity	34 -13 -18 -43 -4
pair next: cue.part cue.included	-3 -2 -4 -5 13
pair next: cue.part cue.local	16 -1 -15 -6 -3
pair next: cue.part cue.of_whole	3 -51 -13 30 -34
pair next: cue.part cue.part	19 -34 -13 -16 1
pair next: cue.part cue.record	13 -9 -23 -5 -7
pair next: cue.part cue.relative	-17 -18 -47 1 39
pair next: cue.part cue.since	0 -15 -17 15 -11
pair next: cue.part cue.span	-5 0 9 -6 2
pair next: cue.part cue.third	-21 -14 -15 -2 20
pair next: cue.part cue.today	6 -28 24 -23 0
pair next: cue.part cue.year	-23 -4 -1 30 -3
pair next: cue.part noun.body	-12 0 -20 0 19
pair next: cue.part noun.branch	14 -1 -6 -3 -5
pair next: cue.part noun.child	2 9 -39 -19 -6
pair next: cue.part noun.civilian	-1 -5 -13 30 -40
pair next: cue.part noun.exchange	6 -15 -4 -24 2
pair next: cue.part noun.family	8 0 -5 -1 -3
pair next: cue.part noun.foreigner	-4 -1 11 -20 -18
pair next: cue.part noun.military	30 -5 5 -8 -41
pair next: cue.part noun.other	11 -15 -45 12 -17
pair next: cue.part noun.people	11 3 -30 -6 8
pair next: cue.part noun.rank	39 -4 -30 -14 10
pair next: cue.part noun.soldier	12 0 -4 -6 -1
pair next: cue.part noun.woman	28 -4 -4 -1 -25
pair next: cue.part own.of	8 -4 0 -4 0
pair next: cue.part own.to	-17 -15 -2 17 -10
pair next: cue.part qualifier.at_most	5 0 -2 0 -3
pair next: cue.part qualifier.more_than	14 -7 -13 1 -9
pair next: cue.part ru.agent	14 -22 -6 -17 12
pair next: cue.part ru.of	16 0 0 -12 -5
pair next: cue.part ua.agent	-14 16 14 -15 -12
pair next: cue.part ua.of	37 -3 -28 -18 -20
pair next: cue.part verb.bring	-17 -5 34 -19 -46
pair next: cue.part verb.come	-25 -2 16 -30 16
pair next: cue.part verb.future	-15 -41 -26 -20 41
pair next: cue.part verb.get	9 15 0 0 -16
pair next: cue.part verb.held_exchange	21 -21 -4 -1 -5
pair next: cue.part verb.home	-19 -1 -27 40 -1
pair next: cue.part verb.other	-1 -14 11 13 -15
pair next: cue.part verb.will	25 -25 -9 -3 -18
pair next: cue.planned adj.modifier	23 -12 -21 -19 -7
pair next: cue.planned category	33 -1 -17 -19 0
pair next: cue.planned country	-19 -10 -11 -6 13
pair next: cue.planned cue.agreement	10 15 -1 -1 -16
pair next: cue.planned cue.all	-37 14 -27 30 -34
pair next: cue.planned cue.already	-15 15 0 -13 0
pair next: cue.planned cue.called_off	-13 25 -11 0 -16
pair next: cue.planned cue.completed	-6 20 0 -12 -9
pair next: cue.planned cue.mediated	-25 29 -9 -1 -16
pair next: cue.planned cue.of_whole	-11 18 -20 -10 -3
pair next: cue.planned cue.part	14 5 -19 -6 -19
pair next: cue.planned cue.planned	-47 49 -41 -20 -41
pair next: cue.planned cue.postponed	-30 15 -31 1 11
pair next: cue.planned cue.ready	-40 19 -22 -3 -2
pair next: cue.planned cue.recap	-2 14 -10 0 -17
pair next: cue.planned cue.relative	-2 -11 -29 -7 1
pair next: cue.planned cue.stage	-18 22 -15 -3 -19
pair next: cue.planned cue.to_date	-15 19 -3 -5 -12
pair next: cue.planned cue.today	-20 26 -10 14 -11
pair next: cue.planned cue.total	-1 -10 0 -1 11
pair next: cue.planned cue.transit	18 0 -14 0 -4
pair next: cue.planned cue.venue	-8 0 -11 7 6
pair next: cue.planned noun.exchange	-13 42 -72 -34 -13
pair next: cue.planned noun.family	-11 5 -15 -9 15
pair next: cue.planned noun.other	-24 5 -3 -28 12
pair next: cue.planned noun.people	-7 38 -30 10 -30
pair next: cue.planned own.agent	-3 22 -12 7 -16
pair next: cue.planned own.to	-2 -2 -3 -19 33
pair next: cue.planned qualifier.at_least	14 13 15 -11 -15
pair next: cue.planned qualifier.at_most	-2 42 -11 -14 -47
pair next: cue.planned ru.agent	-5 15 0 -15 -2
pair next: cue.planned ru.of	5 16 -11 -15 -11
pair next: cue.planned ua.from	-5 21 -4 -1 -12
pair next: cue.planned ua.to	-18 39 -2 -2 -54
pair next: cue.planned verb.come	-4 2 -4 -1 6
pair next: cue.planned verb.future	-3 24 -36 -5 -35
pair next: cue.planned verb.get	8 -5 -3 -1 0
pair next: cue.planned verb.held_exchange	-35 51 -32 -5 -36
pair next: cue.planned verb.home	-3 0 -17 -1 6
pair next: cue.planned verb.noun	-33 -24 -34 -30 77
pair next: cue.planned verb.other	23 -17 7 -6 -12
pair next: cue.planned verb.swap	0 -15 0 0 15
pair next: cue.planned verb.will	2 -5 -20 -8 -9
pair next: cue.postponed adj.modifier	-7 20 -15 -10 -29
pair next: cue.postponed cue.called_off	-1 33 -7 -6 -24
pair next: cue.postponed cue.postponed	-11 19 -1 0 -9
pair next: cue.postponed cue.relative	14 30 -16 -3 -23
pair next: cue.postponed noun.body	-12 20 -2 0 -9
pair next: cue.postponed noun.exchange	-31 27 -18 -17 -30
pair next: cue.postponed noun.people	-5 -42 -4 -4 44
pair next: cue.postponed qualifier.at_most	-15 -5 -14 -3 19
pair next: cue.postponed qualifier.more_than	-9 17 -11 -2 2
pair next: cue.postponed ru.of	15 -12 -1 -15 0
pair next: cue.postponed ua.of	-5 38 -8 -14 -24
pair next: cue.ready adj.modifier	-15 -12 -23 30 -15
pair next: cue.ready country	-15 0 0 14 1
pair next: cue.ready cue.all	12 -13 22 -7 -22
pair next: cue.ready cue.in_return	-1 16 0 -7 -15
pair next: cue.ready cue.mediated	5 -49 -5 -30 53
pair next: cue.ready cue.of_whole	-5 -12 37 -11 -24
pair next: cue.ready cue.relative	-27 18 -1 -1 3
pair next: cue.ready cue.today	-11 15 -2 -14 -15
pair next: cue.ready cue.venue	0 -15 -1 15 1
pair next: cue.ready noun.body	-15 15 0 -7 -5
pair next: cue.ready noun.exchange	-10 13 0 -13 -20
pair next: cue.ready noun.family	16 -1 -9 -14 -15
pair next: cue.ready noun.other	24 -1 -42 -24 -30
pair next: cue.ready noun.people	-2 -51 -6 -2 56
pair next: cue.ready own.to	-23 -8 4 -14 14
pair next: cue.ready qualifier.at_most	-1 10 -10 -4 4
pair next: cue.ready ru.of	-21 -11 0 0 27
pair next: cue.ready ru.to	17 -7 -14 -15 -11
pair next: cue.ready ua.agent	-11 16 -8 -9 -8
pair next: cue.ready verb.future	-53 0 -15 -17 40
pair next: cue.ready verb.give	-23 40 -7 -6 -12
pair next: cue.ready verb.held_exchange	-25 26 0 0 0
pair next: cue.ready verb.noun	-18 47 -11 -15 13
pair next: cue.ready verb.will	-9 4 -15 -33 38
pair next: cue.recap adj.modifier	-13 -1 6 2 -34
pair next: cue.recap category	1 0 0 16 -16
pair next: cue.recap country	16 -26 -13 -13 20
pair next: cue.recap cue.agreed	-29 -17 28 -2 -22
pair next: cue.recap cue.agreement	-15 -25 8 15 -26
pair next: cue.recap cue.anniversary	-30 -17 19 -22 10
pair next: cue.recap cue.claims	-31 26 -54 15 33
pair next: cue.recap cue.completed	13 -17 7 -21 -18
pair next: cue.recap cue.included	-2 -2 -1 -13 2
pair next: cue.recap cue.mediated	1 -8 -1 15 -15
pair next: cue.recap cue.of_year	11 14 9 -25 -11
pair next: cue.recap cue.recap	-36 -1 32 -47 9
pair next: cue.recap cue.record	5 -5 0 0 0
pair next: cue.recap cue.relative	-4 -25 -40 10 26
pair next: cue.recap cue.since	0 -4 -6 15 -14
pair next: cue.recap cue.stage	-16 -2 22 -4 -26
pair next: cue.recap cue.to_date	8 -7 4 -2 -2
pair next: cue.recap cue.today	-12 0 14 -6 -8
pair next: cue.recap cue.year	0 20 0 -6 -20
pair next: cue.recap noun.body	-27 -15 29 -7 -46
pair next: cue.recap noun.exchange	-2 -27 -23 -15 25
pair next: cue.recap noun.other	-5 10 13 -60 -20
pair next: cue.recap noun.people	-38 7 28 -34 3
pair next: cue.recap own.agent	3 0 29 -15 -21
pair next: cue.recap own.to	-48 -19 17 -17 30
pair next: cue.recap qualifier.approx	15 0 -15 -5 0
pair next: cue.recap ru.agent	-15 -20 23 0 5
pair next: cue.recap ua.agent	-3 -15 15 21 -20
pair next: cue.recap ua.of	-15 -13 9 14 -8
pair next: cue.recap ua.to	-17 0 19 0 -4
pair next: cue.recap verb.bring	-31 12 -38 -16 49
pair next: cue.recap verb.come	-3 -8 2 -30 2
pair next: cue.recap verb.future	-17 32 -9 -13 15
pair next: cue.recap verb.held_exchange	-32 20 -24 -20 37
pair next: cue.recap verb.noun	-6 -3 14 -3 -4
pair next: cue.record adj.modifier	-6 3 -20 6 -14
pair next: cue.record cue.of_whole	16 -4 -5 -1 -15
pair next: cue.record cue.record	-1 6 -6 13 -19
pair next: cue.record cue.since	-2 -24 31 -5 -17
pair next: cue.record cue.span	8 -5 0 -2 -2
pair next: cue.record cue.year	-1 6 16 -16 -12
pair next: cue.record noun.exchange	7 5 -13 17 -12
pair next: cue.record noun.other	4 0 15 -1 -16
pair next: cue.record noun.people	-18 -15 -15 -4 19
pair next: cue.record verb.noun	22 -4 -17 -11 0
pair next: cue.relative adj.modifier	-31 -18 -14 8 4
pair next: cue.relative adj.wounded	17 -35 -32 13 22
pair next: cue.relative category	30 -11 14 -5 -37
pair next: cue.relative country	-13 20 -16 -3 -27
pair next: cue.relative cue.agreed	14 -13 -3 -9 -2
pair next: cue.relative cue.agreement	-1 18 0 -1 -17
pair next: cue.relative cue.arrived	-17 -8 42 -18 -58
pair next: cue.relative cue.born	-10 -15 15 19 -25
pair next: cue.relative cue.called_off	-20 23 -26 -18 -12
pair next: cue.relative cue.captivity	-3 -18 -11 15 -3
pair next: cue.relative cue.captured	37 13 -21 -26 -19
pair next: cue.relative cue.claims	-1 -28 1 2 15
pair next: cue.relative cue.completed	21 0 6 -27 -22
pair next: cue.relative cue.denied	-15 -14 -5 -1 15
pair next: cue.relative cue.died	13 0 -10 -1 -1
pair next: cue.relative cue.each	-24 28 -17 -26 -21
pair next: cue.relative cue.evacuation	15 -1 -14 -7 0
pair next: cue.relative cue.footage	-5 0 5 0 0
pair next: cue.relative cue.held	10 -14 -26 2 3
pair next: cue.relative cue.in_captivity	32 1 -31 -51 8
pair next: cue.relative cue.in_return	-37 -18 -21 -2 33
pair next: cue.relative cue.mediated	4 -17 -5 11 -46
pair next: cue.relative cue.missing	15 -14 -30 -18 26
pair next: cue.relative cue.name	-30 -15 26 -14 -19
pair next: cue.relative cue.of_whole	34 -2 -11 -10 -15
pair next: cue.relative cue.part	12 -23 6 14 -4
pair next: cue.relative cue.planned	-6 -2 -4 14 -30
pair next: cue.relative cue.ready	27 -3 -11 -5 -20
pair next: cue.relative cue.recap	-29 11 25 -24 -32
pair next: cue.relative cue.relative	-35 -28 -5 -17 37
pair next: cue.relative cue.since	13 -16 -14 -5 13
pair next: cue.relative cue.span	36 -7 -21 -11 -30
pair next: cue.relative cue.stage	24 -5 -10 0 -18
pair next: cue.relative cue.to_date	-6 27 -20 -14 -4
pair next: cue.relative cue.today	-30 18 20 13 -31
pair next: cue.relative cue.total	17 -2 0 -16 -1
pair next: cue.relative cue.transit	5 -3 -2 0 0
pair next: cue.relative cue.venue	2 10 -8 -3 -2
pair next: cue.relative cue.visit	14 0 -14 0 0
pair next: cue.relative cue.yesterday	-18 -38 34 -11 -18
pair next: cue.relative foe.agent	-11 14 -13 0 -1
pair next: cue.relative noun.body	-33 15 -27 15 -21
pair next: cue.relative noun.branch	14 -1 -24 11 -4
pair next: cue.relative noun.child	-16 -5 -1 1 19
pair next: cue.relative noun.civilian	15 -4 -10 -26 22
pair next: cue.relative noun.exchange	-3 15 -33 -15 -4
pair next: cue.relative noun.family	2 -9 14 -13 -3
pair next: cue.relative noun.foreigner	14 -8 -7 -4 -3
pair next: cue.relative noun.man	-17 -1 6 -9 4
pair next: cue.relative noun.military	-27 19 9 7 -35
pair next: cue.relative noun.other	0 29 -29 -20 7
pair next: cue.relative noun.people	15 -9 -9 -11 -1
pair next: cue.relative noun.rank	37 -6 -9 -15 -25
pair next: cue.relative noun.soldier	-14 14 0 0 -1
pair next: cue.relative own.agent	12 -17 15 4 -21
pair next: cue.relative own.of	29 -4 -29 -4 -25
pair next: cue.relative own.to	-6 -21 -20 27 14
pair next: cue.relative qualifier.approx	3 -17 -2 -24 -3
pair next: cue.relative qualifier.at_most	-9 -4 -40 10 17
pair next: cue.relative qualifier.more_than	-1 27 -15 -2 -37
pair next: cue.relative ru.agent	44 -35 -33 -31 11
pair next: cue.relative ru.of	37 3 -6 -26 -28
pair next: cue.relative ua.agent	-18 29 4 18 -21
pair next: cue.relative ua.of	3 -23 -25 -15 27
pair next: cue.relative ua.to	1 -7 18 0 -17
pair next: cue.relative verb.bring	-24 -22 18 -11 17
pair next: cue.relative verb.come	-10 -31 14 -34 11
pair next: cue.relative verb.future	-8 -45 10 12 28
pair next: cue.relative verb.get	-4 -13 -4 -16 23
pair next: cue.relative verb.give	-43 -2 -6 -1 11
pair next: cue.relative verb.held_exchange	-6 6 -58 -3 43
pair next: cue.relative verb.home	12 -15 -8 -2 10
pair next: cue.relative verb.managed	-15 -9 -2 18 -9
pair next: cue.relative verb.noun	21 5 -19 -21 -18
pair next: cue.relative verb.other	11 -14 6 -24 10
pair next: cue.relative verb.swap	-11 -19 20 -9 -15
pair next: cue.relative verb.will	11 -32 3 -17 8
pair next: cue.relative voice.ua	-1 -15 -1 -1 17
pair next: cue.repatriation adj.dead	28 -22 14 -17 -5
pair next: cue.repatriation cue.denied	-25 -55 -22 -9 62
pair next: cue.repatriation cue.of_whole	17 -27 14 10 -16
pair next: cue.repatriation cue.relative	12 -3 28 -10 -17
pair next: cue.repatriation cue.since	21 -4 -17 -5 0
pair next: cue.repatriation cue.today	6 0 -5 -1 0
pair next: cue.repatriation cue.year	8 -9 -1 5 -3
pair next: cue.repatriation noun.body	3 2 -16 6 -3
pair next: cue.repatriation noun.exchange	14 -8 -2 -4 -3
pair next: cue.repatriation noun.other	-5 -1 -2 2 6
pair next: cue.repatriation own.to	16 -1 -15 -8 0
pair next: cue.repatriation qualifier.at_most	-2 11 -9 -6 -1
pair next: cue.repatriation ru.of	7 0 -4 -3 0
pair next: cue.repatriation ua.from	13 0 -13 0 -1
pair next: cue.repatriation ua.of	-7 -10 11 -15 -1
pair next: cue.repatriation ua.to	16 -14 -16 -12 -11
pair next: cue.repatriation verb.bring	8 -3 -3 0 -3
pair next: cue.repatriation verb.other	-11 0 -4 -1 14
pair next: cue.reunion adj.modifier	1 31 -4 -6 -27
pair next: cue.reunion category	17 -6 -15 -2 -26
pair next: cue.reunion cue.completed	2 -5 -2 2 -2
pair next: cue.reunion cue.deported	18 0 0 -3 -15
pair next: cue.reunion cue.of_whole	8 1 -14 -7 -33
pair next: cue.reunion cue.other_return	0 -6 9 0 -4
pair next: cue.reunion cue.reunion	26 -24 -20 -13 -14
pair next: cue.reunion cue.visit	27 -7 -7 -8 -25
pair next: cue.reunion noun.child	-26 29 -2 8 -19
pair next: cue.reunion noun.family	32 -39 -43 -32 37
pair next: cue.reunion noun.other	-4 -2 19 -17 4
pair next: cue.reunion own.of	-22 -1 -2 -12 25
pair next: cue.reunion ua.of	8 0 0 -3 -4
pair next: cue.reunion verb.come	25 -1 -15 -15 -23
pair next: cue.reunion verb.home	-14 18 -25 -4 -10
pair next: cue.review cue.year	-16 0 -1 15 8
pair next: cue.review noun.other	-35 -14 -33 28 -15
pair next: cue.same_number adj.modifier	26 -1 -9 0 -19
pair next: cue.same_number cue.part	5 -4 0 0 -1
pair next: cue.same_number cue.same_number	49 -15 -33 -17 5
pair next: cue.same_number noun.military	36 -2 -13 -2 -45
pair next: cue.same_number noun.people	24 -1 -6 -2 -15
pair next: cue.same_number own.of	10 0 0 -9 -1
pair next: cue.same_number ru.of	-20 0 -2 -1 21
pair next: cue.same_number verb.get	-9 -1 0 0 9
pair next: cue.same_number verb.give	-12 -5 -15 -4 13
pair next: cue.since adj.modifier	-21 -10 32 -5 -22
pair next: cue.since category	36 -16 6 -32 -25
pair next: cue.since cue.all	12 -1 -9 -1 -3
pair next: cue.since cue.count	7 -31 -19 19 -10
pair next: cue.since cue.deported	6 0 0 -6 0
pair next: cue.since cue.mediated	22 -15 -14 -7 -19
pair next: cue.since cue.of_year	4 -6 -14 13 -7
pair next: cue.since cue.since	-6 -18 -53 24 -26
pair next: cue.since cue.span	-24 8 -36 32 -44
pair next: cue.since cue.to_date	-19 -8 -31 21 -8
pair next: cue.since cue.year	11 -13 -23 -8 -3
pair next: cue.since noun.body	6 0 0 -5 0
pair next: cue.since noun.exchange	16 -6 -5 10 -15
pair next: cue.since noun.other	-14 20 -29 -26 -3
pair next: cue.since noun.people	16 0 -1 -14 13
pair next: cue.since qualifier.more_than	-10 -7 -10 -12 24
pair next: cue.since ru.of	10 -5 -1 -2 -2
pair next: cue.since ua.agent	-11 -1 -11 14 -6
pair next: cue.since verb.held_exchange	-8 -1 0 12 -4
pair next: cue.since view.ru	-30 -3 -11 37 -51
pair next: cue.span adj.modifier	0 4 -13 1 -13
pair next: cue.span category	14 -15 -28 26 -42
pair next: cue.span cue.all	16 -14 -1 -17 -3
pair next: cue.span cue.completed	-16 -8 -12 16 8
pair next: cue.span cue.of_year	-37 -4 -5 -25 22
pair next: cue.span cue.recap	-24 -2 20 -40 -4
pair next: cue.span cue.span	19 -26 -24 -16 -6
pair next: cue.span cue.stage	-29 -19 -15 21 -4
pair next: cue.span noun.exchange	9 0 -12 -6 1
pair next: cue.span noun.other	28 9 -11 -6 -11
pair next: cue.span own.agent	-11 -1 -1 22 -16
pair next: cue.span ru.agent	0 5 0 -1 -4
pair next: cue.stage adj.modifier	-6 10 -22 -18 13
pair next: cue.stage category	-9 -1 13 0 -7
pair next: cue.stage cue.captured	-41 -1 0 0 41
pair next: cue.stage cue.claims	19 -15 -2 0 -2
pair next: cue.stage cue.deported	18 -14 0 -1 -10
pair next: cue.stage cue.included	15 -8 0 -3 -12
pair next: cue.stage cue.of_whole	12 20 -2 -8 -48
pair next: cue.stage cue.stage	-3 22 -2 -4 -14
pair next: cue.stage foe.of	-7 0 0 -1 8
pair next: cue.stage noun.exchange	26 -17 -27 -6 -37
pair next: cue.stage noun.military	0 -3 -10 15 -16
pair next: cue.stage noun.other	0 -17 -6 -1 18
pair next: cue.stage noun.people	-25 -2 22 -13 -1
pair next: cue.stage qualifier.at_most	-5 17 0 0 -16
pair next: cue.stage qualifier.more_than	14 -5 -13 -2 -9
pair next: cue.stage ru.of	15 -11 -10 -9 -16
pair next: cue.stage ua.of	23 -3 -21 -13 -27
pair next: cue.stage verb.bring	-6 -7 -5 -7 21
pair next: cue.stage verb.get	-5 -1 -5 0 12
pair next: cue.stage verb.other	-15 -1 -9 -1 15
pair next: cue.thanks adj.modifier	-13 25 10 -12 -17
pair next: cue.thanks category	1 -1 -1 -11 12
pair next: cue.thanks country	46 -19 -44 -16 -44
pair next: cue.thanks cue.all	-3 -5 16 -4 -8
pair next: cue.thanks cue.completed	-4 -10 11 -21 3
pair next: cue.thanks cue.mediated	32 -5 -10 -20 -11
pair next: cue.thanks cue.of_whole	-12 0 -21 -2 14
pair next: cue.thanks cue.relative	-23 -27 -13 17 5
pair next: cue.thanks cue.thanks	1 1 -4 3 -53
pair next: cue.thanks noun.branch	-15 -13 15 -2 -3
pair next: cue.thanks noun.exchange	-17 -13 16 -1 13
pair next: cue.thanks noun.family	-9 0 -3 26 -23
pair next: cue.thanks noun.foreigner	19 -3 -17 10 -19
pair next: cue.thanks noun.military	-16 0 15 0 8
pair next: cue.thanks noun.other	35 -48 0 -1 -13
pair next: cue.thanks noun.people	-18 -25 0 -13 34
pair next: cue.thanks own.of	38 -5 -27 -13 -14
pair next: cue.thanks own.to	4 -22 8 6 -17
pair next: cue.thanks ru.of	24 -8 -7 -17 -17
pair next: cue.thanks ru.to	-29 -2 -5 -11 6
pair next: cue.thanks ua.of	17 -3 -14 -1 -1
pair next: cue.thanks verb.noun	-6 -5 7 -14 -5
pair next: cue.thanks voice.ua	47 -23 -14 -34 -9
pair next: cue.third adj.modifier	-33 -14 -15 -3 23
pair next: cue.third country	-21 -5 -13 -14 17
pair next: cue.third cue.of_whole	-22 -7 -23 -3 30
pair next: cue.third cue.third	-30 -37 -17 -10 45
pair next: cue.third noun.people	-34 -4 -24 -3 38
pair next: cue.third qualifier.more_than	7 -2 0 -2 -6
pair next: cue.third ru.agent	-15 -1 -2 -1 15
pair next: cue.to_date adj.modifier	44 -23 -20 -11 -24
pair next: cue.to_date cue.already	-15 -19 15 13 1
pair next: cue.to_date cue.count	-4 -11 -9 13 -10
pair next: cue.to_date cue.in_captivity	-15 0 19 -20 -24
pair next: cue.to_date cue.mediated	1 -15 -1 15 0
pair next: cue.to_date cue.of_whole	11 5 -9 -37 -7
pair next: cue.to_date cue.part	-15 -2 -15 15 -6
pair next: cue.to_date cue.relative	2 -18 0 15 0
pair next: cue.to_date cue.since	-2 -8 0 35 -40
pair next: cue.to_date cue.to_date	-29 -18 -45 28 -3
pair next: cue.to_date cue.today	-66 5 -43 67 8
pair next: cue.to_date cue.total	31 -18 -9 -27 -13
pair next: cue.to_date cue.transit	11 17 28 -13 -47
pair next: cue.to_date noun.exchange	-16 11 -10 -4 -10
pair next: cue.to_date noun.other	15 -8 -16 -19 23
pair next: cue.to_date noun.people	-8 -3 -1 12 -17
pair next: cue.to_date ua.of	-14 -9 -11 15 -14
pair next: cue.to_date ua.to	-1 15 0 -14 0
pair next: cue.today adj.modifier	27 0 -22 -24 -2
pair next: cue.today adj.wounded	21 -9 -9 -5 -9
pair next: cue.today category	-6 -5 19 -2 -26
pair next: cue.today cue.all	23 -7 -13 -9 0
pair next: cue.today cue.called_off	-21 7 -15 -10 4
pair next: cue.today cue.claims	36 -16 -21 -3 -7
pair next: cue.today cue.completed	28 -38 10 -20 -32
pair next: cue.today cue.footage	-12 -13 12 -2 -2
pair next: cue.today cue.held	0 -3 0 45 -44
pair next: cue.today cue.in_captivity	5 -2 -11 10 -2
pair next: cue.today cue.mediated	21 -13 -7 -1 -18
pair next: cue.today cue.of_whole	-26 11 2 -14 -21
pair next: cue.today cue.part	-15 -1 15 0 0
pair next: cue.today cue.planned	-15 16 -1 -13 -7
pair next: cue.today cue.relative	-12 -9 15 0 -15
pair next: cue.today cue.stage	2 21 -2 -2 -42
pair next: cue.today cue.today	17 8 -37 2 -39
pair next: cue.today cue.transit	36 -16 -30 -7 13
pair next: cue.today cue.venue	-24 28 -10 -3 -18
pair next: cue.today noun.body	33 -8 -15 -6 -8
pair next: cue.today noun.exchange	5 10 -51 -28 10
pair next: cue.today noun.family	18 -3 -15 -14 0
pair next: cue.today noun.military	33 -23 -18 -11 -22
pair next: cue.today noun.other	14 -11 -3 -29 -6
pair next: cue.today noun.people	31 16 -28 -27 -33
pair next: cue.today own.agent	-19 -17 -15 14 8
pair next: cue.today own.to	21 -2 -9 -16 -25
pair next: cue.today qualifier.approx	-18 -1 -16 20 -16
pair next: cue.today qualifier.more_than	-27 14 -14 22 -12
pair next: cue.today ru.agent	-22 6 21 -17 -6
pair next: cue.today ru.from	-15 -15 0 -5 15
pair next: cue.today ru.of	-17 10 13 -17 -27
pair next: cue.today ua.agent	-1 -15 -5 0 15
pair next: cue.today ua.of	-17 -12 -10 15 3
pair next: cue.today ua.to	18 -1 -2 -15 -8
pair next: cue.today verb.bring	-21 -4 19 1 -23
pair next: cue.today verb.come	3 4 2 -7 -14
pair next: cue.today verb.future	-20 -9 -24 -20 27
pair next: cue.today verb.give	11 -13 0 2 0
pair next: cue.today verb.held_exchange	53 -21 -30 -6 -36
pair next: cue.today verb.home	8 -3 -2 -1 -3
pair next: cue.today verb.noun	16 -10 -11 -6 -15
pair next: cue.today verb.other	-7 9 -7 -19 -8
pair next: cue.today verb.swap	16 -9 0 -15 -5
pair next: cue.total adj.modifier	24 -12 -15 2 -16
pair next: cue.total cue.agreed	-5 15 -2 -3 -15
pair next: cue.total cue.claims	31 0 0 -31 0
pair next: cue.total cue.count	-27 -2 -15 21 16
pair next: cue.total cue.mediated	11 0 0 0 -10
pair next: cue.total cue.month	-58 -3 19 -20 -3
pair next: cue.total cue.of_whole	13 -10 -30 -17 12
pair next: cue.total cue.recap	-18 -1 20 0 -4
pair next: cue.total cue.relative	-4 -2 -4 -3 11
pair next: cue.total cue.since	30 -10 -8 -25 -2
pair next: cue.total cue.span	18 -17 -13 -15 -10
pair next: cue.total cue.to_date	33 -25 -16 -23 -34
pair next: cue.total cue.total	30 -21 -17 -1 -10
pair next: cue.total cue.year	-7 0 -14 -5 10
pair next: cue.total noun.body	1 -6 -14 4 -1
pair next: cue.total noun.child	16 -2 -15 0 -14
pair next: cue.total noun.civilian	24 -3 -22 -15 -16
pair next: cue.total noun.exchange	-24 -14 1 28 -4
pair next: cue.total noun.military	-27 -15 -1 17 0
pair next: cue.total noun.other	31 -13 -4 -2 -14
pair next: cue.total noun.people	-9 -8 11 -26 9
pair next: cue.total own.to	-15 18 -12 -17 -26
pair next: cue.total qualifier.approx	32 -12 -25 -10 -9
pair next: cue.total qualifier.more_than	-21 6 0 21 -5
pair next: cue.total ru.from	-45 -2 19 42 -32
pair next: cue.total ru.of	21 -14 -3 -6 -18
pair next: cue.total verb.bring	7 -15 -20 9 -8
pair next: cue.total verb.come	14 -1 -17 24 -27
pair next: cue.total verb.other	-15 0 0 0 15
pair next: cue.total verb.swap	23 -4 0 -1 -22
pair next: cue.training adj.modifier	-19 -2 -6 -5 31
pair next: cue.training country	22 -8 -3 -1 -11
pair next: cue.training cue.in_captivity	-3 -16 0 -3 21
pair next: cue.training cue.of_whole	-1 -11 -15 0 15
pair next: cue.training cue.training	-8 -1 -6 -11 14
pair next: cue.training noun.civilian	-8 0 -6 -11 14
pair next: cue.training noun.exchange	0 0 0 -13 13
pair next: cue.training noun.other	14 -3 -3 -16 -1
pair next: cue.training noun.people	-3 -16 -1 -4 22
pair next: cue.training verb.bring	-17 0 -6 -11 18
pair next: cue.transit adj.modifier	-24 15 14 -9 -4
pair next: cue.transit adj.wounded	-29 -1 -9 -2 33
pair next: cue.transit category	10 -2 -17 -1 12
pair next: cue.transit country	51 -26 -43 -6 -34
pair next: cue.transit cue.of_whole	7 -11 16 -9 1
pair next: cue.transit cue.ready	-20 21 -1 0 -1
pair next: cue.transit cue.stage	7 -7 0 0 0
pair next: cue.transit cue.to_date	19 -2 -2 -15 0
pair next: cue.transit cue.today	-6 0 -8 -2 16
pair next: cue.transit cue.transit	3 -36 23 -4 -14
pair next: cue.transit cue.venue	-14 -12 -18 -1 38
pair next: cue.transit noun.other	-11 -14 -4 -3 27
pair next: cue.transit qualifier.at_most	-20 16 -19 -10 11
pair next: cue.transit ru.of	11 -5 30 -8 -39
pair next: cue.transit ru.to	-4 -11 25 -12 -38
pair next: cue.transit ua.of	36 -17 -15 -5 -28
pair next: cue.transit ua.to	32 -3 -16 -4 -15
pair next: cue.transit verb.come	-7 -6 33 -12 -11
pair next: cue.unfinished cue.completed	-60 2 44 -19 -18
pair next: cue.unfinished noun.other	-14 -2 -10 15 -27
pair next: cue.unfinished verb.future	-13 -14 16 -1 -1
pair next: cue.unit adj.modifier	19 -12 2 -8 -20
pair next: cue.unit category	15 -10 -12 -6 2
pair next: cue.unit cue.relative	-2 0 -5 0 7
pair next: cue.unit cue.unit	16 0 -6 -1 -12
pair next: cue.unit noun.branch	32 -2 -26 -1 -10
pair next: cue.unit noun.other	-15 15 0 0 0
pair next: cue.unit noun.people	0 6 0 0 -6
pair next: cue.unit ua.of	14 -5 -4 -3 -8
pair next: cue.unit verb.come	-33 -5 -14 -4 43
pair next: cue.unit view.ru	-19 15 -6 -6 8
pair next: cue.venue adj.modifier	-16 15 17 -2 -15
pair next: cue.venue country	-29 20 -8 7 -5
pair next: cue.venue cue.agreement	21 -4 -22 -14 -32
pair next: cue.venue cue.completed	15 -11 -8 -19 5
pair next: cue.venue cue.of_whole	-27 -1 -16 -4 22
pair next: cue.venue cue.relative	-2 13 -13 14 -14
pair next: cue.venue cue.venue	-20 -12 -12 -21 22
pair next: cue.venue noun.other	-2 -5 -2 -1 6
pair next: cue.venue ru.agent	-15 16 0 -13 -11
pair next: cue.venue verb.future	1 -18 -4 15 -2
pair next: cue.visit adj.modifier	-13 0 20 -1 -12
pair next: cue.visit country	12 -11 -16 -22 10
pair next: cue.visit cue.born	-13 0 21 -3 -20
pair next: cue.visit cue.other_return	0 -2 22 0 -22
pair next: cue.visit cue.relative	-2 -1 36 -4 -32
pair next: cue.visit cue.reunion	-24 11 -14 -10 17
pair next: cue.visit cue.today	-9 -1 25 -2 -25
pair next: cue.visit cue.visit	-7 10 31 -6 -40
pair next: cue.visit cue.yesterday	-22 -14 21 -6 -18
pair next: cue.visit noun.branch	-11 -13 21 -8 0
pair next: cue.visit noun.family	-6 3 -20 -2 14
pair next: cue.visit noun.military	-28 -13 -40 -6 62
pair next: cue.visit noun.other	-15 -17 20 -3 -16
pair next: cue.visit noun.people	-27 -5 3 -1 19
pair next: cue.visit ru.of	-23 -19 21 -22 -12
pair next: cue.visit ua.of	1 -12 -25 -33 24
pair next: cue.visit verb.other	-6 -51 32 10 -35
pair next: cue.year cue.completed	-24 -16 -13 18 12
pair next: cue.year cue.count	1 -1 0 15 -15
pair next: cue.year cue.of_whole	-15 -2 -1 16 -15
pair next: cue.year cue.of_year	-12 -29 -15 37 -10
pair next: cue.year cue.recap	2 5 -32 -30 5
pair next: cue.year cue.record	-2 1 -7 10 -3
pair next: cue.year cue.review	-24 -12 -21 39 -29
pair next: cue.year cue.span	4 -3 -9 -23 28
pair next: cue.year cue.year	-20 -30 -17 37 -30
pair next: cue.year noun.other	19 -7 -32 7 -30
pair next: cue.yesterday adj.modifier	16 -29 13 -15 -17
pair next: cue.yesterday category	34 -5 -28 0 -14
pair next: cue.yesterday cue.agreed	14 -4 -12 0 0
pair next: cue.yesterday cue.completed	-3 0 9 -1 -5
pair next: cue.yesterday cue.evacuation	-11 -15 -1 -3 15
pair next: cue.yesterday cue.local	-27 -1 27 -4 -13
pair next: cue.yesterday cue.of_whole	7 -5 1 -1 -14
pair next: cue.yesterday cue.ready	-2 -2 20 0 -17
pair next: cue.yesterday cue.recap	15 -3 -13 0 1
pair next: cue.yesterday cue.today	-3 -19 36 -3 -23
pair next: cue.yesterday cue.venue	6 -19 -2 -7 18
pair next: cue.yesterday cue.yesterday	-4 -28 29 -2 -31
pair next: cue.yesterday noun.exchange	-23 -16 22 -20 -21
pair next: cue.yesterday noun.military	-15 0 18 0 -3
pair next: cue.yesterday noun.other	1 -3 -5 -8 -6
pair next: cue.yesterday noun.people	-37 -25 36 -15 -45
pair next: cue.yesterday own.agent	15 0 -14 -14 -2
pair next: cue.yesterday own.to	12 0 -9 0 -2
pair next: cue.yesterday ru.from	29 0 -11 -10 -35
pair next: cue.yesterday ua.agent	27 -2 -24 0 -5
pair next: cue.yesterday ua.from	-8 0 9 0 -1
pair next: cue.yesterday ua.to	22 -3 -19 -5 -14
pair next: cue.yesterday verb.bring	-21 -2 19 -8 -35
pair next: cue.yesterday verb.come	-12 -1 -2 0 14
pair next: cue.yesterday verb.future	34 -13 -14 -5 -8
pair next: cue.yesterday verb.get	-19 22 -19 -6 -21
pair next: cue.yesterday verb.give	24 -2 -24 -7 -9
pair next: cue.yesterday verb.held_exchange	-5 -17 28 -1 -17
pair next: cue.yesterday verb.noun	-19 -14 17 -7 -19
pair next: cue.yesterday verb.other	-16 15 -3 0 8
pair next: cue.yesterday verb.swap	-20 -14 33 -18 -29
pair next: foe.agent adj.modifier	-8 -12 6 -19 11
pair next: foe.agent adj.wounded	11 0 0 0 -10
pair next: foe.agent category	30 -1 -15 -3 -15
pair next: foe.agent cue.captured	-1 -13 -1 -3 16
pair next: foe.agent cue.claims	-10 12 -1 0 -5
pair next: foe.agent cue.denied	1 7 -3 -1 -4
pair next: foe.agent cue.held	-16 -9 -4 -6 37
pair next: foe.agent cue.in_captivity	6 -2 0 -2 -2
pair next: foe.agent cue.included	14 -1 -12 0 -12
pair next: foe.agent cue.mediated	-11 -14 -1 20 -4
pair next: foe.agent cue.of_whole	-34 0 34 -17 -10
pair next: foe.agent cue.postponed	13 -12 -6 15 -17
pair next: foe.agent cue.relative	-34 3 11 -3 19
pair next: foe.agent foe.of	0 -1 -62 -35 24
pair next: foe.agent noun.body	15 0 -3 0 -15
pair next: foe.agent noun.military	-2 -14 13 23 -36
pair next: foe.agent noun.other	-16 16 13 -27 -29
pair next: foe.agent noun.people	21 -1 -14 -20 -1
pair next: foe.agent own.to	28 -4 -2 -6 -21
pair next: foe.agent ua.to	-16 -15 -1 19 -2
pair next: foe.agent verb.bring	27 0 -5 0 -27
pair next: foe.agent verb.come	16 -1 -18 -4 -1
pair next: foe.agent verb.future	13 -2 -10 -1 -1
pair next: foe.agent verb.get	17 -24 -14 -7 15
pair next: foe.agent verb.home	13 -18 29 -22 -15
pair next: foe.agent verb.other	45 13 -24 -41 5
pair next: foe.from verb.come	15 9 -2 0 -21
pair next: foe.of adj.modifier	-1 -14 -4 -24 -2
pair next: foe.of category	12 -3 -27 -3 15
pair next: foe.of cue.captivity	-11 -1 -23 11 -4
pair next: foe.of cue.captured	-14 -6 -1 -1 17
pair next: foe.of cue.denied	-3 -40 -8 -3 51
pair next: foe.of cue.mediated	16 -1 -5 -15 -5
pair next: foe.of cue.relative	0 -5 0 15 -15
pair next: foe.of cue.today	-1 -2 -13 -13 16
pair next: foe.of noun.exchange	13 0 -7 0 -6
pair next: foe.of noun.other	-15 -6 -15 -1 16
pair next: foe.of qualifier.at_most	-11 -1 -2 -4 17
pair next: foe.of verb.bring	19 -2 -14 -3 -16
pair next: foe.of verb.future	-7 16 -1 -1 -15
pair next: foe.of verb.home	15 0 -1 0 -15
pair next: foe.of verb.noun	-1 -2 0 20 -17
pair next: foe.of verb.other	4 -2 -6 14 -12
pair next: foe.of view.ua	8 -1 -5 0 -2
pair next: foe.of voice.ru	16 -15 -4 -2 -1
pair next: foe.to adj.modifier	26 -17 3 -1 -10
pair next: foe.to cue.claims	7 0 -6 -1 0
pair next: foe.to cue.relative	10 0 -9 -1 0
pair next: foe.to noun.people	15 0 0 -15 0
pair next: foe.to own.to	27 -4 -24 -4 -23
pair next: foe.to qualifier.approx	-10 -3 0 14 -15
pair next: foe.to verb.come	-8 -2 -6 -6 19
pair next: foe.to verb.future	0 -15 -11 -7 15
pair next: foe.to verb.give	3 -1 20 -1 -22
pair next: foe.to verb.other	-21 -11 14 -14 -5
pair next: noun.body adj.dead	-5 -1 -24 -4 -2
pair next: noun.body adj.modifier	-33 23 -5 -25 5
pair next: noun.body cue.claims	-15 15 -1 -6 0
pair next: noun.body cue.in_return	-37 0 -5 40 -12
pair next: noun.body cue.of_whole	7 -43 -11 -28 44
pair next: noun.body cue.ready	3 22 -11 -16 -6
pair next: noun.body cue.recap	-16 -15 15 -1 -12
pair next: noun.body cue.relative	5 10 56 -12 -64
pair next: noun.body cue.repatriation	9 -13 -11 29 -21
pair next: noun.body cue.today	17 -14 -13 -9 -5
pair next: noun.body cue.year	12 0 -1 -11 0
pair next: noun.body cue.yesterday	-12 -11 17 -15 -18
pair next: noun.body noun.body	18 -6 -34 15 -52
pair next: noun.body noun.civilian	-11 0 -4 -2 16
pair next: noun.body noun.exchange	-28 29 -14 -13 -12
pair next: noun.body noun.foreigner	-9 17 -9 -3 1
pair next: noun.body noun.military	11 -10 -10 -14 8
pair next: noun.body noun.other	-15 -5 -5 -11 2
pair next: noun.body noun.people	24 -27 -42 11 -42
pair next: noun.body noun.soldier	18 -2 -2 -17 -8
pair next: noun.body own.agent	23 -23 -13 -9 -5
pair next: noun.body own.to	13 0 -1 0 -11
pair next: noun.body qualifier.at_most	0 -4 -1 -15 15
pair next: noun.body qualifier.more_than	-15 -13 -6 15 -18
pair next: noun.body ru.agent	-17 15 -1 8 0
pair next: noun.body ru.of	35 -13 -5 -9 -12
pair next: noun.body ru.to	19 -1 0 0 -17
pair next: noun.body ua.agent	-4 -1 14 0 -11
pair next: noun.body ua.of	26 -21 5 -32 -67
pair next: noun.body ua.to	18 -16 13 -31 -39
pair next: noun.body verb.bring	-13 -13 -35 25 1
pair next: noun.body verb.come	10 21 -2 -7 -25
pair next: noun.body verb.future	-4 -17 -16 14 40
pair next: noun.body verb.get	-6 -26 29 -45 -52
pair next: noun.body verb.give	2 -18 -24 15 -2
pair next: noun.body verb.other	-30 -9 -23 -14 51
pair next: noun.branch adj.modifier	7 -15 -5 -6 -11
pair next: noun.branch adj.wounded	-32 -3 -10 0 37
pair next: noun.branch category	1 -14 -1 -23 -13
pair next: noun.branch country	22 -15 -19 -3 -17
pair next: noun.branch cue.captured	-2 -3 -16 -6 15
pair next: noun.branch cue.mediated	10 -5 0 0 -4
pair next: noun.branch cue.of_whole	14 0 -2 -1 -11
pair next: noun.branch cue.part	11 -1 -21 -2 -3
pair next: noun.branch cue.recap	0 14 3 0 -21
pair next: noun.branch cue.relative	-3 -10 13 -9 -17
pair next: noun.branch cue.training	-6 -16 -2 -3 25
pair next: noun.branch cue.unit	15 -9 6 -8 -15
pair next: noun.branch noun.branch	18 -3 -15 -10 -1
pair next: noun.branch noun.civilian	-4 15 0 -10 0
pair next: noun.branch noun.family	11 0 -3 0 -7
pair next: noun.branch noun.military	35 -4 -36 -8 -15
pair next: noun.branch noun.other	-5 -17 14 -21 -7
pair next: noun.branch noun.people	-4 10 0 -4 -2
pair next: noun.branch noun.rank	10 0 0 0 -10
pair next: noun.branch ru.agent	10 0 0 0 -10
pair next: noun.branch ru.of	-16 -1 -1 0 16
pair next: noun.branch ua.of	14 -8 2 -4 -20
pair next: noun.branch verb.bring	-17 -5 -12 -5 17
pair next: noun.branch verb.come	-36 0 2 -1 36
pair next: noun.branch verb.future	-1 -1 20 -2 -17
pair next: noun.branch verb.give	-6 0 -6 -11 13
pair next: noun.branch verb.other	-23 -8 -25 14 25
pair next: noun.branch verb.swap	16 -3 -16 -1 -5
pair next: noun.branch voice.ua	-16 -18 -6 -11 8
pair next: noun.child adj.modifier	17 -6 2 -15 -25
pair next: noun.child category	-36 1 -24 1 6
pair next: noun.child noun.other	-12 -9 -9 -13 17
pair next: noun.child noun.woman	-9 0 20 -10 -23
pair next: noun.civilian adj.modifier	-10 0 -27 3 -1
pair next: noun.civilian adj.wounded	-12 14 -1 -2 -7
pair next: noun.civilian category	18 -26 -6 -4 -15
pair next: noun.civilian country	-17 -1 0 31 -5
pair next: noun.civilian cue.all	-16 -2 14 -7 5
pair next: noun.civilian cue.captivity	13 34 -2 -30 -31
pair next: noun.civilian cue.claims	-13 -4 23 -9 -1
pair next: noun.civilian cue.deported	5 0 -1 -6 3
pair next: noun.civilian cue.each	19 -17 -4 -1 -7
pair next: noun.civilian cue.evacuation	-4 0 -1 -6 12
pair next: noun.civilian cue.footage	-3 -7 27 -2 -20
pair next: noun.civilian cue.held	-7 -3 0 29 -29
pair next: noun.civilian cue.in_captivity	-18 -5 -14 22 -24
pair next: noun.civilian cue.in_return	-15 0 -6 -3 17
pair next: noun.civilian cue.local	-40 -12 32 -15 -15
pair next: noun.civilian cue.mediated	4 -4 -24 -21 17
pair next: noun.civilian cue.of_whole	34 -8 -17 -33 -45
pair next: noun.civilian cue.other_war	-6 -16 -2 -1 16
pair next: noun.civilian cue.part	1 11 -7 -20 12
pair next: noun.civilian cue.relative	23 -6 -22 -23 8
pair next: noun.civilian cue.reunion	15 0 0 0 -15
pair next: noun.civilian cue.today	14 -25 6 -9 -21
pair next: noun.civilian cue.total	-9 -9 -6 -5 14
pair next: noun.civilian cue.transit	10 0 0 -10 0
pair next: noun.civilian noun.civilian	-23 7 -20 -5 18
pair next: noun.civilian noun.exchange	1 0 -7 0 6
pair next: noun.civilian noun.foreigner	17 -12 -8 21 -15
pair next: noun.civilian noun.military	3 -2 0 9 -10
pair next: noun.civilian noun.other	-11 16 9 -4 -13
pair next: noun.civilian noun.people	-17 -22 -1 30 15
pair next: noun.civilian noun.woman	-3 14 0 3 -14
pair next: noun.civilian own.to	-24 -2 -2 27 -2
pair next: noun.civilian qualifier.approx	-25 -16 -4 15 26
pair next: noun.civilian qualifier.at_most	-7 -1 -1 -2 11
pair next: noun.civilian qualifier.more_than	-15 -11 -2 14 19
pair next: noun.civilian ru.agent	2 -2 -7 13 -16
pair next: noun.civilian ru.of	9 -13 -29 8 -24
pair next: noun.civilian ua.agent	-4 -15 -1 15 -1
pair next: noun.civilian ua.from	11 0 0 -11 0
pair next: noun.civilian ua.of	13 -11 -1 -8 -1
pair next: noun.civilian ua.to	19 -2 -15 -16 -18
pair next: noun.civilian verb.bring	-5 -18 -27 8 22
pair next: noun.civilian verb.come	-4 11 1 -11 5
pair next: noun.civilian verb.give	0 -1 -2 -15 15
pair next: noun.civilian verb.held_exchange	1 -6 0 0 6
pair next: noun.civilian verb.home	48 -1 -13 -24 -13
pair next: noun.civilian verb.other	-4 0 -1 0 6
pair next: noun.exchange adj.dead	30 -32 10 -21 -40
pair next: noun.exchange adj.modifier	-36 -7 18 -39 -8
pair next: noun.exchange adj.wounded	-22 24 11 -21 -62
pair next: noun.exchange category	16 -1 0 0 -16
pair next: noun.exchange country	-8 9 -6 -4 8
pair next: noun.exchange cue.agreed	8 23 -4 -6 -25
pair next: noun.exchange cue.agreement	-17 -30 14 9 23
pair next: noun.exchange cue.all	-29 -1 -25 29 -6
pair next: noun.exchange cue.called_off	-38 72 -35 -19 -70
pair next: noun.exchange cue.captivity	-34 11 -9 9 15
pair next: noun.exchange cue.claims	-15 -4 -26 -9 20
pair next: noun.exchange cue.completed	-10 -15 12 4 -9
pair next: noun.exchange cue.count	15 43 -33 -50 -22
pair next: noun.exchange cue.denied	-53 24 7 -20 -37
pair next: noun.exchange cue.each	21 -24 -15 -3 -13
pair next: noun.exchange cue.footage	-14 20 -16 -1 -19
pair next: noun.exchange cue.held	-21 -16 -29 -24 26
pair next: noun.exchange cue.in_return	13 0 -1 -4 -7
pair next: noun.exchange cue.included	-21 -17 12 -1 13
pair next: noun.exchange cue.local	-25 -4 37 0 -18
pair next: noun.exchange cue.mediated	31 -49 -7 6 -45
pair next: noun.exchange cue.money	-25 -5 -3 -12 30
pair next: noun.exchange cue.name	20 -1 -14 -6 -6
pair next: noun.exchange cue.of_whole	-6 -39 -17 -33 25
pair next: noun.exchange cue.of_year	16 0 -4 0 -11
pair next: noun.exchange cue.one_sided	15 -15 -14 -1 -1
pair next: noun.exchange cue.other_exchange	-21 -29 -28 -22 51
pair next: noun.exchange cue.other_war	-16 0 -4 -1 16
pair next: noun.exchange cue.part	4 0 0 15 -15
pair next: noun.exchange cue.planned	-36 -15 1 -10 39
pair next: noun.exchange cue.postponed	-2 45 -11 -14 -32
pair next: noun.exchange cue.recap	-24 15 17 0 -5
pair next: noun.exchange cue.record	-13 -1 14 -1 -4
pair next: noun.exchange cue.relative	-9 17 -8 -11 -20
pair next: noun.exchange cue.since	6 -7 -21 1 -15
pair next: noun.exchange cue.span	24 0 17 -9 -27
pair next: noun.exchange cue.stage	23 -1 -16 -8 -11
pair next: noun.exchange cue.to_date	16 -1 -5 -11 -2
pair next: noun.exchange cue.today	13 3 -32 -5 -8
pair next: noun.exchange cue.year	16 -15 -17 7 14
pair next: noun.exchange noun.body	9 -5 -2 8 -25
pair next: noun.exchange noun.civilian	-19 -11 41 16 -37
pair next: noun.exchange noun.exchange	-32 6 -6 -20 15
pair next: noun.exchange noun.military	16 4 3 2 -71
pair next: noun.exchange noun.other	-19 -33 20 -34 -5
pair next: noun.exchange noun.people	4 15 3 -7 -65
pair next: noun.exchange own.agent	-28 -1 34 -4 -11
pair next: noun.exchange own.from	-1 14 -1 -1 -15
pair next: noun.exchange own.of	-14 -1 0 0 15
pair next: noun.exchange own.to	9 -6 21 -15 -24
pair next: noun.exchange qualifier.approx	23 13 -15 -5 4
pair next: noun.exchange qualifier.at_least	-14 23 -2 -10 -3
pair next: noun.exchange qualifier.at_most	24 -8 -21 8 0
pair next: noun.exchange ru.agent	-10 19 0 -9 -16
pair next: noun.exchange ru.of	-23 10 11 20 -37
pair next: noun.exchange ua.agent	-10 18 -13 -14 -46
pair next: noun.exchange ua.of	31 -19 -7 -5 -30
pair next: noun.exchange ua.to	14 0 -14 0 0
pair next: noun.exchange verb.bring	2 -4 -41 14 -13
pair next: noun.exchange verb.come	-1 -8 -44 -18 59
pair next: noun.exchange verb.future	-17 30 -50 0 -26
pair next: noun.exchange verb.get	0 12 0 0 -12
pair next: noun.exchange verb.give	8 17 -9 -16 -14
pair next: noun.exchange verb.held_exchange	45 -56 -33 -15 -23
pair next: noun.exchange verb.home	23 -6 -3 0 -16
pair next: noun.exchange verb.noun	-29 -1 18 -10 -14
pair next: noun.exchange verb.swap	-41 15 -10 -12 35
pair next: noun.exchange verb.will	4 18 -12 -13 -23
pair next: noun.exchange view.ua	-6 15 -2 -1 -7
pair next: noun.exchange voice.ru	10 25 -13 0 -22
pair next: noun.exchange voice.ua	-3 6 -14 -4 -7
pair next: noun.family adj.modifier	24 24 -6 -17 -32
pair next: noun.family category	-1 -10 -15 -4 9
pair next: noun.family cue.captivity	9 -26 8 -22 -1
pair next: noun.family cue.captured	-3 -17 15 -9 -5
pair next: noun.family cue.claims	-11 0 14 -2 -4
pair next: noun.family cue.completed	6 0 -6 0 -1
pair next: noun.family cue.footage	18 -19 -18 -4 14
pair next: noun.family cue.good_news	-8 50 -21 -12 -59
pair next: noun.family cue.local	-8 4 5 0 -1
pair next: noun.family cue.mediated	8 -1 0 -2 -6
pair next: noun.family cue.money	0 -18 0 0 18
pair next: noun.family cue.of_whole	-57 -6 38 -9 -14
pair next: noun.family cue.other_return	-18 -15 6 -33 18
pair next: noun.family cue.ready	-22 -2 -1 0 24
pair next: noun.family cue.relative	-25 -2 -13 18 -9
pair next: noun.family cue.repatriation	9 -1 -2 -1 -6
pair next: noun.family cue.today	26 -6 -19 -17 -28
pair next: noun.family noun.branch	-8 -4 18 -17 -16
pair next: noun.family noun.child	-2 0 10 -5 -11
pair next: noun.family noun.civilian	24 -22 -12 4 -29
pair next: noun.family noun.family	-28 12 -25 -12 13
pair next: noun.family noun.military	-73 -42 9 -32 45
pair next: noun.family noun.other	-2 15 6 -31 -10
pair next: noun.family noun.people	-3 -52 -28 3 14
pair next: noun.family own.of	5 -1 -1 -1 -2
pair next: noun.family own.to	-8 -13 10 -4 -16
pair next: noun.family qualifier.at_most	-15 -27 3 13 2
pair next: noun.family ru.of	17 -3 -15 0 0
pair next: noun.family ru.to	22 -4 0 -1 -22
pair next: noun.family ua.to	36 -15 -28 -2 -1
pair next: noun.family verb.come	-1 0 25 -1 -24
pair next: noun.family verb.future	-4 -13 -14 -18 18
pair next: noun.family verb.get	14 -3 -23 -10 -1
pair next: noun.family verb.will	-13 -4 -15 -2 15
pair next: noun.foreigner adj.modifier	-32 15 23 -14 -17
pair next: noun.foreigner category	-26 -8 -28 -9 26
pair next: noun.foreigner country	16 0 -25 -10 -5
pair next: noun.man adj.modifier	-15 -1 -9 0 15
pair next: noun.man category	38 -1 -8 -19 -27
pair next: noun.man cue.born	-13 0 0 0 13
pair next: noun.man cue.of_whole	-3 -1 -14 -1 6
pair next: noun.man noun.other	-11 6 -3 -3 9
pair next: noun.man noun.woman	16 -2 -2 -15 -15
pair next: noun.man verb.bring	-1 -2 27 -1 -26
pair next: noun.man verb.come	-2 0 -8 0 10
pair next: noun.man verb.get	-12 -1 0 0 12
pair next: noun.man verb.home	-28 0 14 8 -15
pair next: noun.man verb.other	-19 -6 28 0 -7
pair next: noun.military adj.dead	16 -14 -24 -15 12
pair next: noun.military adj.modifier	19 -48 -7 -24 20
pair next: noun.military adj.wounded	15 0 0 0 -15
pair next: noun.military category	8 -18 22 -10 -47
pair next: noun.military country	12 0 -11 0 -2
pair next: noun.military cue.agreement	15 -2 -15 0 0
pair next: noun.military cue.all	26 0 -10 -1 -18
pair next: noun.military cue.captivity	7 -1 -48 -16 22
pair next: noun.military cue.captured	-30 14 -23 -28 39
pair next: noun.military cue.claims	16 -18 -10 3 -20
pair next: noun.military cue.completed	-26 -2 13 -18 11
pair next: noun.military cue.each	-17 23 -1 0 -6
pair next: noun.military cue.footage	7 -15 -10 17 1
pair next: noun.military cue.held	-23 -6 -2 21 -16
pair next: noun.military cue.in_captivity	22 -6 -15 -30 26
pair next: noun.military cue.in_return	5 19 -1 -6 -22
pair next: noun.military cue.included	-36 -1 26 -20 -6
pair next: noun.military cue.local	5 -7 2 -1 -11
pair next: noun.military cue.mediated	7 0 -2 0 -4
pair next: noun.military cue.missing	0 11 0 -12 2
pair next: noun.military cue.of_whole	-6 18 -7 -23 3
pair next: noun.military cue.other_war	-22 -7 -1 0 24
pair next: noun.military cue.part	25 3 -22 -31 -16
pair next: noun.military cue.planned	0 7 -13 -13 0
pair next: noun.military cue.postponed	-4 4 -4 -8 11
pair next: noun.military cue.ready	14 -1 20 -12 -47
pair next: noun.military cue.recap	-15 0 15 0 -1
pair next: noun.military cue.relative	15 -28 -4 -34 -9
pair next: noun.military cue.same_number	-15 -6 -15 -4 16
pair next: noun.military cue.span	12 -2 -3 -1 -11
pair next: noun.military cue.stage	-42 -1 -7 -2 47
pair next: noun.military cue.to_date	-17 18 -9 -3 -6
pair next: noun.military cue.today	51 -15 -18 -15 -36
pair next: noun.military cue.total	15 -2 -7 20 -16
pair next: noun.military cue.transit	23 -2 -16 -2 -24
pair next: noun.military cue.unit	23 12 -20 -2 -18
pair next: noun.military foe.of	1 -14 -6 -15 14
pair next: noun.military noun.body	-23 14 18 -2 13
pair next: noun.military noun.branch	23 -13 -17 -9 -10
pair next: noun.military noun.child	5 -15 -2 0 9
pair next: noun.military noun.civilian	24 -8 -11 -8 -62
pair next: noun.military noun.exchange	-5 -15 -20 1 14
pair next: noun.military noun.man	18 0 -3 -1 -15
pair next: noun.military noun.military	-23 -13 10 -6 15
pair next: noun.military noun.other	-26 -20 -4 -19 29
pair next: noun.military noun.people	3 -9 -11 -2 -18
pair next: noun.military noun.rank	29 0 -29 -17 -19
pair next: noun.military noun.woman	7 0 0 0 -6
pair next: noun.military own.agent	12 -1 0 -10 -1
pair next: noun.military own.of	-12 0 14 0 -2
pair next: noun.military own.to	60 -24 -24 -40 -36
pair next: noun.military qualifier.approx	-14 0 15 -8 -9
pair next: noun.military qualifier.at_most	23 -11 -26 -14 -27
pair next: noun.military qualifier.more_than	-3 -1 -3 0 7
pair next: noun.military ru.agent	8 -7 5 -2 -10
pair next: noun.military ru.from	17 0 1 -10 -11
pair next: noun.military ru.of	11 -47 -7 8 -36
pair next: noun.military ru.to	9 0 0 0 -8
pair next: noun.military ua.agent	9 -2 -1 -1 -6
pair next: noun.military ua.from	-14 -1 17 -9 -3
pair next: noun.military ua.of	42 -6 -47 -15 -24
pair next: noun.military ua.to	23 -5 6 -10 -27
pair next: noun.military verb.bring	85 -6 -29 -32 -45
pair next: noun.military verb.come	22 -16 -13 11 -37
pair next: noun.military verb.future	-15 -13 -12 -14 15
pair next: noun.military verb.get	3 -27 -36 -8 12
pair next: noun.military verb.give	7 -8 1 -22 -20
pair next: noun.military verb.held_exchange	3 0 -7 4 0
pair next: noun.military verb.home	41 -24 1 -5 -38
pair next: noun.military verb.other	-68 -10 0 -45 40
pair next: noun.military verb.swap	-6 -18 -2 0 21
pair next: noun.military verb.will	-11 13 4 -17 -12
pair next: noun.military view.ru	-41 -2 28 -7 24
pair next: noun.military view.ua	41 -49 -5 -23 -7
pair next: noun.military voice.ru	14 -2 -10 -1 -1
pair next: noun.military voice.ua	16 -3 -12 3 -16
pair next: noun.other adj.dead	-27 6 -13 0 -16
pair next: noun.other adj.modifier	-1 19 -61 -41 -10
pair next: noun.other adj.wounded	-18 31 -18 -24 -3
pair next: noun.other category	-47 -42 31 -33 3
pair next: noun.other country	5 28 -18 13 -33
pair next: noun.other cue.agreed	0 17 -19 -7 19
pair next: noun.other cue.agreement	16 25 -28 -11 -32
pair next: noun.other cue.all	-36 -2 -29 25 -17
pair next: noun.other cue.anniversary	5 -10 -2 -6 -22
pair next: noun.other cue.born	4 -7 -33 -13 -7
pair next: noun.other cue.called_off	-30 21 -19 14 -13
pair next: noun.other cue.captivity	-26 -9 5 7 -13
pair next: noun.other cue.captured	-37 -13 -19 -12 60
pair next: noun.other cue.claims	-10 -2 -2 7 1
pair next: noun.other cue.completed	4 1 5 -22 -15
pair next: noun.other cue.crime	-17 -11 -35 9 1
pair next: noun.other cue.denied	12 15 -16 15 -35
pair next: noun.other cue.deported	15 -11 -9 -24 25
pair next: noun.other cue.each	-18 17 0 -3 3
pair next: noun.other cue.evacuation	-3 1 8 -3 -9
pair next: noun.other cue.footage	-22 -21 3 -7 34
pair next: noun.other cue.good_news	6 -2 -1 0 -3
pair next: noun.other cue.held	-25 19 14 -26 -9
pair next: noun.other cue.in_captivity	9 13 2 -19 -21
pair next: noun.other cue.in_return	-21 9 -20 -20 14
pair next: noun.other cue.local	-15 11 15 -15 -20
pair next: noun.other cue.mediated	-7 -18 -48 19 31
pair next: noun.other cue.missing	0 -1 -15 -9 16
pair next: noun.other cue.money	-38 -5 -12 -42 35
pair next: noun.other cue.of_whole	7 -26 -26 -23 18
pair next: noun.other cue.of_year	1 -17 -11 26 -32
pair next: noun.other cue.one_sided	26 -6 -13 -17 -4
pair next: noun.other cue.other_exchange	-38 -27 -30 -3 26
pair next: noun.other cue.other_return	-2 -4 5 -25 1
pair next: noun.other cue.other_war	-11 -11 -1 14 -5
pair next: noun.other cue.parcel	-40 -31 -15 -10 26
pair next: noun.other cue.part	16 -2 -12 3 -38
pair next: noun.other cue.planned	-17 16 -12 8 -8
pair next: noun.other cue.postponed	-1 -22 -9 -14 23
pair next: noun.other cue.ready	16 -15 -4 -7 -8
pair next: noun.other cue.recap	-36 37 19 -49 0
pair next: noun.other cue.record	5 -14 -10 -8 -3
pair next: noun.other cue.relative	-20 -36 0 -27 18
pair next: noun.other cue.reunion	-17 5 -17 -3 7
pair next: noun.other cue.same_number	-15 0 -12 -1 15
pair next: noun.other cue.since	20 -16 -5 -29 14
pair next: noun.other cue.span	22 1 -5 -27 -13
pair next: noun.other cue.stage	-24 -6 14 17 21
pair next: noun.other cue.thanks	-3 -10 3 14 -17
pair next: noun.other cue.to_date	-6 -29 -23 15 -9
pair next: noun.other cue.today	36 0 -18 -14 -21
pair next: noun.other cue.total	25 -1 -15 -51 27
pair next: noun.other cue.training	0 -3 -4 -6 1
pair next: noun.other cue.transit	3 -31 20 11 -8
pair next: noun.other cue.unit	-17 0 0 0 17
pair next: noun.other cue.venue	-20 6 7 12 -13
pair next: noun.other cue.visit	-10 -2 32 -6 -27
pair next: noun.other cue.year	-14 13 9 11 -18
pair next: noun.other cue.yesterday	-18 -3 21 -1 -6
pair next: noun.other foe.agent	-7 6 -4 -4 8
pair next: noun.other foe.from	11 1 0 -1 -10
pair next: noun.other foe.of	-4 15 -14 -17 -12
pair next: noun.other foe.to	-3 -1 9 0 -5
pair next: noun.other noun.body	-44 18 -32 19 25
pair next: noun.other noun.branch	-8 11 -18 14 7
pair next: noun.other noun.child	-44 -18 16 -10 18
pair next: noun.other noun.civilian	-27 -12 0 43 -39
pair next: noun.other noun.exchange	0 -14 19 -21 -11
pair next: noun.other noun.family	2 12 2 9 -27
pair next: noun.other noun.foreigner	2 -17 -18 -9 20
pair next: noun.other noun.military	-21 12 -50 -21 41
pair next: noun.other noun.other	-28 4 -30 -25 12
pair next: noun.other noun.people	-21 -29 -10 1 20
pair next: noun.other noun.rank	11 -22 6 -10 12
pair next: noun.other noun.woman	7 -13 0 -5 -13
pair next: noun.other own.agent	18 14 -35 -14 -21
pair next: noun.other own.from	-4 -7 0 -12 18
pair next: noun.other own.of	-35 11 26 -2 -33
pair next: noun.other own.to	-35 -8 -14 10 17
pair next: noun.other qualifier.approx	-21 36 -3 -3 -19
pair next: noun.other qualifier.at_most	-52 -29 -33 9 38
pair next: noun.other qualifier.more_than	27 -3 -1 -26 1
pair next: noun.other ru.agent	-26 -3 14 11 -12
pair next: noun.other ru.from	15 18 -14 -11 -19
pair next: noun.other ru.of	-23 -47 -4 -22 25
pair next: noun.other ru.to	29 -11 -12 -11 -20
pair next: noun.other ua.agent	-6 2 -38 -73 30
pair next: noun.other ua.from	-14 16 0 -2 -18
pair next: noun.other ua.of	-41 -48 -17 16 47
pair next: noun.other ua.to	-24 -7 12 -5 9
pair next: noun.other verb.bring	-5 -40 -1 2 -12
pair next: noun.other verb.come	1 -13 -39 -18 16
pair next: noun.other verb.future	-8 21 -4 -32 -28
pair next: noun.other verb.get	12 -21 -24 -2 14
pair next: noun.other verb.give	-45 -11 -3 -8 48
pair next: noun.other verb.held_exchange	23 4 -18 -14 -42
pair next: noun.other verb.home	0 14 -18 17 -23
pair next: noun.other verb.managed	7 -16 -3 -13 12
pair next: noun.other verb.noun	-25 16 -26 -18 10
pair next: noun.other verb.other	-32 -11 -20 4 21
pair next: noun.other verb.swap	19 -21 -14 -7 -4
pair next: noun.other verb.will	5 -10 11 -23 -4
pair next: noun.other voice.ru	12 -18 11 -8 6
pair next: noun.other voice.ua	-18 8 -12 12 14
pair next: noun.people adj.dead	14 -2 -16 -17 21
pair next: noun.people adj.freed	-9 -31 -1 17 -23
pair next: noun.people adj.modifier	-5 -36 -5 -46 23
pair next: noun.people adj.wounded	3 -20 -6 -6 7
pair next: noun.people category	14 -17 -32 -7 -5
pair next: noun.people country	-2 1 -3 -6 0
pair next: noun.people cue.agreed	-3 21 0 -15 -20
pair next: noun.people cue.agreement	16 2 -15 -16 -19
pair next: noun.people cue.all	5 0 -1 -1 -2
pair next: noun.people cue.born	-15 15 0 -1 -13
pair next: noun.people cue.captivity	-17 25 -48 -13 5
pair next: noun.people cue.claims	-15 -15 -19 25 -3
pair next: noun.people cue.deported	-1 0 0 8 -7
pair next: noun.people cue.each	30 7 -16 -26 -38
pair next: noun.people cue.footage	7 -10 16 -10 -18
pair next: noun.people cue.held	-15 6 13 15 -20
pair next: noun.people cue.in_captivity	-15 -4 -34 -50 34
pair next: noun.people cue.local	-15 -14 10 -35 33
pair next: noun.people cue.missing	9 -31 -30 39 -20
pair next: noun.people cue.of_whole	5 -27 1 10 -32
pair next: noun.people cue.other_return	-9 -6 -3 -4 15
pair next: noun.people cue.part	3 -33 -24 -3 1
pair next: noun.people cue.planned	20 -25 -2 -1 8
pair next: noun.people cue.recap	-5 -4 17 -8 -20
pair next: noun.people cue.relative	-15 -21 25 -5 -26
pair next: noun.people cue.same_number	9 0 -10 0 1
pair next: noun.people cue.since	40 -5 -13 -27 -7
pair next: noun.people cue.span	-9 11 -13 -3 8
pair next: noun.people cue.today	13 -37 -2 -7 9
pair next: noun.people cue.total	25 -12 -9 -9 -23
pair next: noun.people cue.transit	6 -1 -1 0 -4
pair next: noun.people cue.yesterday	0 -3 12 0 -8
pair next: noun.people foe.of	3 0 -16 -5 14
pair next: noun.people noun.body	-5 -1 0 0 7
pair next: noun.people noun.child	-21 -5 -12 -17 26
pair next: noun.people noun.civilian	-54 -5 6 25 -4
pair next: noun.people noun.exchange	-41 -14 6 15 10
pair next: noun.people noun.family	-20 -29 -24 17 36
pair next: noun.people noun.foreigner	-1 -12 -24 -13 17
pair next: noun.people noun.man	-1 0 -12 0 12
pair next: noun.people noun.military	-4 -17 -13 27 10
pair next: noun.people noun.other	14 -28 -14 -32 -13
pair next: noun.people noun.people	-11 -10 -58 38 -17
pair next: noun.people noun.soldier	24 -20 -13 -2 -15
pair next: noun.people own.agent	7 0 0 -2 -4
pair next: noun.people own.of	10 -36 8 -6 7
pair next: noun.people own.to	4 -62 -14 -43 12
pair next: noun.people qualifier.approx	-6 -5 -10 12 7
pair next: noun.people qualifier.at_least	0 0 0 5 -5
pair next: noun.people qualifier.at_most	-20 -11 2 -16 10
pair next: noun.people qualifier.more_than	17 -16 -1 -17 -3
pair next: noun.people ru.agent	18 -19 -5 -4 -11
pair next: noun.people ru.of	9 3 -9 -44 6
pair next: noun.people ru.to	9 -8 6 -1 -7
pair next: noun.people ua.agent	19 -11 -18 -9 -13
pair next: noun.people ua.from	-39 0 -4 -2 43
pair next: noun.people ua.of	16 -15 -18 6 -12
pair next: noun.people ua.to	43 -10 -17 -11 -29
pair next: noun.people verb.bring	-9 12 -4 -15 -9
pair next: noun.people verb.come	17 4 -13 -18 -34
pair next: noun.people verb.future	-10 10 -12 -3 -9
pair next: noun.people verb.get	-35 0 0 -2 36
pair next: noun.people verb.give	11 3 -15 -14 -2
pair next: noun.people verb.held_exchange	-1 -16 9 17 -29
pair next: noun.people verb.home	41 1 -16 -23 -40
pair next: noun.people verb.other	17 -35 -10 -21 37
pair next: noun.people verb.swap	2 -11 -15 0 15
pair next: noun.people verb.will	-18 17 -10 -14 -20
pair next: noun.people voice.ua	-6 -2 -7 -18 19
pair next: noun.rank adj.modifier	17 -11 -20 -1 14
pair next: noun.rank category	-9 -3 -4 -8 -6
pair next: noun.rank cue.of_whole	-15 -1 -9 0 15
pair next: noun.rank cue.part	6 0 0 -6 0
pair next: noun.rank noun.other	-15 -4 -9 -2 15
pair next: noun.rank noun.people	-8 -4 -3 -1 15
pair next: noun.rank noun.rank	42 -9 -5 -19 -14
pair next: noun.rank noun.soldier	25 -3 -22 -6 -16
pair next: noun.rank ua.of	-10 -1 -5 0 16
pair next: noun.rank verb.bring	-6 0 -21 -5 23
pair next: noun.rank verb.give	-7 -1 8 0 -1
pair next: noun.soldier adj.modifier	-12 22 -9 0 -23
pair next: noun.soldier cue.captured	-8 -1 -2 -15 16
pair next: noun.soldier cue.held	-11 -7 0 14 -14
pair next: noun.soldier cue.in_return	20 -1 -2 -13 -16
pair next: noun.soldier cue.of_whole	-11 -1 -14 15 -11
pair next: noun.soldier cue.part	16 -2 -6 -1 -15
pair next: noun.soldier cue.relative	-30 14 -1 -14 8
pair next: noun.soldier cue.today	5 -1 -2 -1 -1
pair next: noun.soldier noun.branch	-15 -3 -2 -2 16
pair next: noun.soldier noun.civilian	35 -25 -17 -3 -17
pair next: noun.soldier noun.other	14 -30 -25 -5 17
pair next: noun.soldier noun.rank	-6 -2 -26 24 -26
pair next: noun.soldier ru.from	34 0 0 -33 0
pair next: noun.soldier ua.agent	10 -7 -1 -2 0
pair next: noun.soldier ua.of	-23 -22 13 -11 3
pair next: noun.soldier ua.to	10 -5 -1 -1 -3
pair next: noun.soldier verb.bring	-12 -20 14 3 -12
pair next: noun.soldier verb.come	14 13 -7 -1 -16
pair next: noun.soldier verb.get	-18 -2 -28 -4 45
pair next: noun.soldier verb.give	32 -11 -10 -4 -13
pair next: noun.soldier verb.home	33 -10 -18 -6 -10
pair next: noun.soldier verb.other	-36 -10 10 -7 11
pair next: noun.soldier verb.swap	22 -2 -8 -7 -21
pair next: noun.woman adj.modifier	-4 15 0 0 -16
pair next: noun.woman adj.wounded	28 -20 -21 -3 -8
pair next: noun.woman category	1 1 -30 -6 -8
pair next: noun.woman cue.in_captivity	-15 -8 -1 15 -10
pair next: noun.woman cue.of_whole	17 -19 -33 -8 -10
pair next: noun.woman cue.part	-5 16 0 -5 -7
pair next: noun.woman noun.child	-14 -19 -17 -1 17
pair next: noun.woman noun.military	-10 -13 -1 21 -6
pair next: noun.woman noun.other	-7 -1 -12 -2 15
pair next: noun.woman noun.people	3 0 5 -4 -4
pair next: noun.woman verb.other	15 -19 -4 -2 -14
pair next: own.agent adj.modifier	-21 25 -19 1 -40
pair next: own.agent country	21 -2 -15 -22 -18
pair next: own.agent cue.agreement	-7 12 -13 1 -3
pair next: own.agent cue.all	-3 22 -6 -1 -13
pair next: own.agent cue.claims	-8 -24 14 -16 -16
pair next: own.agent cue.completed	14 4 -16 -13 -14
pair next: own.agent cue.footage	-22 -8 0 -8 13
pair next: own.agent cue.held	-9 -9 -7 5 10
pair next: own.agent cue.in_return	-29 -15 -17 -12 21
pair next: own.agent cue.of_whole	-15 -29 -16 28 -16
pair next: own.agent cue.planned	-56 -10 -50 -25 25
pair next: own.agent cue.recap	-21 -15 27 14 -23
pair next: own.agent cue.relative	-14 -10 -4 15 2
pair next: own.agent cue.thanks	10 -22 -8 8 -14
pair next: own.agent cue.today	17 -15 -16 -2 -5
pair next: own.agent cue.visit	-3 -1 25 0 -22
pair next: own.agent foe.of	-14 15 -14 -14 -14
pair next: own.agent noun.exchange	35 -32 -3 0 -1
pair next: own.agent noun.military	8 3 -6 0 -5
pair next: own.agent noun.other	13 -11 -7 -28 14
pair next: own.agent noun.people	-4 -9 -6 -13 14
pair next: own.agent own.of	16 -10 -14 -16 -2
pair next: own.agent own.to	-25 -16 11 -16 16
pair next: own.agent qualifier.approx	14 15 -1 -2 -29
pair next: own.agent qualifier.at_most	5 0 -4 0 0
pair next: own.agent qualifier.more_than	-1 -25 0 32 -17
pair next: own.agent ru.agent	22 -25 -3 12 -9
pair next: own.agent ru.of	0 -7 -3 13 -4
pair next: own.agent ru.to	27 -4 -1 -5 -21
pair next: own.agent ua.from	-11 -17 18 -13 -17
pair next: own.agent verb.bring	12 -34 -23 -13 -4
pair next: own.agent verb.future	16 32 -34 -17 -19
pair next: own.agent verb.get	12 -1 -11 12 -22
pair next: own.agent verb.give	14 -11 -32 -2 14
pair next: own.agent verb.held_exchange	-15 -2 -24 -55 26
pair next: own.agent verb.other	-11 7 36 -19 -40
pair next: own.agent verb.swap	15 -2 -3 -2 -14
pair next: own.agent verb.will	-12 -20 -27 -24 37
pair next: own.agent voice.ua	27 -26 2 5 -8
pair next: own.from noun.body	12 -2 -4 -3 -5
pair next: own.from own.of	16 -8 -17 -16 73
pair next: own.of adj.dead	10 22 -3 -4 -27
pair next: own.of adj.modifier	6 -18 -35 -4 3
pair next: own.of adj.wounded	29 -14 -17 -2 -2
pair next: own.of category	11 -15 1 -5 -23
pair next: own.of cue.agreement	-6 -72 -3 -4 74
pair next: own.of cue.claims	11 -4 -14 13 -13
pair next: own.of cue.held	-17 -30 -7 33 -26
pair next: own.of cue.in_captivity	-21 -2 -20 23 -19
pair next: own.of cue.local	15 0 -13 -1 -4
pair next: own.of cue.mediated	-14 0 14 0 0
pair next: own.of cue.of_whole	10 -26 6 -8 -16
pair next: own.of cue.planned	-5 17 -15 0 -1
pair next: own.of cue.stage	8 20 -12 -14 -14
pair next: own.of cue.today	12 0 -4 0 -8
pair next: own.of cue.transit	17 0 -1 -1 -15
pair next: own.of foe.of	-30 -1 -15 -1 32
pair next: own.of noun.branch	-6 -4 -1 -5 1
pair next: own.of noun.child	-1 -2 -4 -3 8
pair next: own.of noun.civilian	-6 -24 14 9 46
pair next: own.of noun.exchange	-2 0 -2 -8 11
pair next: own.of noun.family	-26 -12 25 -3 -19
pair next: own.of noun.man	7 -2 0 0 -5
pair next: own.of noun.military	27 -25 -22 3 -29
pair next: own.of noun.other	-1 22 -39 -15 4
pair next: own.of noun.people	-4 2 3 -17 10
pair next: own.of noun.rank	8 0 -6 15 -15
pair next: own.of noun.soldier	-22 -4 -10 21 -13
pair next: own.of noun.woman	14 0 -4 -9 -12
pair next: own.of own.agent	31 9 -38 -18 -22
pair next: own.of own.to	42 -18 -25 -17 -39
pair next: own.of qualifier.at_least	-3 -5 -4 16 -15
pair next: own.of ru.agent	-10 -1 -1 38 -31
pair next: own.of ru.from	13 0 -4 0 -10
pair next: own.of ua.of	-15 -1 16 -11 -14
pair next: own.of verb.bring	7 -2 -19 0 2
pair next: own.of verb.come	6 -3 -19 -29 24
pair next: own.of verb.give	-15 0 -19 -1 29
pair next: own.of verb.held_exchange	-9 -15 14 -1 -14
pair next: own.of verb.home	31 -2 -18 0 -19
pair next: own.of view.ua	26 0 -15 -13 -2
pair next: own.to adj.modifier	-46 26 48 -18 -21
pair next: own.to adj.wounded	12 0 -1 0 -11
pair next: own.to country	-18 -11 -29 -23 22
pair next: own.to cue.claims	12 -13 -29 -16 5
pair next: own.to cue.each	-10 -22 15 -2 -15
pair next: own.to cue.evacuation	-2 -1 -7 0 10
pair next: own.to cue.footage	-14 16 -16 10 -17
pair next: own.to cue.in_return	-1 -1 -1 -4 6
pair next: own.to cue.mediated	1 -15 -13 18 9
pair next: own.to cue.of_whole	38 -2 -17 -9 6
pair next: own.to cue.on_shield	7 -1 -2 1 -5
pair next: own.to cue.part	-15 0 15 12 -12
pair next: own.to cue.recap	-5 0 -8 -14 18
pair next: own.to cue.record	7 0 -1 -6 0
pair next: own.to cue.reunion	-8 22 -8 -7 -25
pair next: own.to cue.since	-11 -2 -22 10 -14
pair next: own.to cue.today	29 -14 -59 -18 20
pair next: own.to cue.total	1 -2 15 0 -15
pair next: own.to cue.transit	25 0 -2 -15 -15
pair next: own.to noun.body	-15 0 -1 15 -9
pair next: own.to noun.branch	0 -15 -2 0 15
pair next: own.to noun.child	20 0 8 -7 -25
pair next: own.to noun.exchange	-18 9 18 17 -20
pair next: own.to noun.military	43 1 -26 5 -34
pair next: own.to noun.other	-41 -17 -13 -16 23
pair next: own.to noun.people	25 -17 -15 0 -18
pair next: own.to noun.soldier	18 0 -1 -2 -16
pair next: own.to own.of	31 -2 -22 -4 -31
pair next: own.to own.to	11 4 24 -24 -37
pair next: own.to qualifier.at_most	37 -27 7 -28 -1
pair next: own.to qualifier.more_than	9 -32 -7 24 -21
pair next: own.to ru.agent	-9 -10 -12 29 -21
pair next: own.to ru.from	43 -3 -4 -16 -33
pair next: own.to ru.of	10 0 0 0 -10
pair next: own.to ua.from	18 -6 -7 -47 -52
pair next: own.to ua.of	22 -7 -3 -6 -7
pair next: own.to ua.to	2 -6 -30 14 -25
pair next: own.to verb.bring	-7 0 -55 23 -53
pair next: own.to verb.come	24 -12 9 4 -27
pair next: own.to verb.give	9 -34 -7 13 -16
pair next: own.to verb.held_exchange	-15 0 15 -1 -1
pair next: own.to verb.home	28 -39 -39 -13 2
pair next: own.to verb.managed	-22 0 21 -17 0
pair next: own.to verb.other	-2 0 10 0 -7
pair next: own.to verb.will	-12 57 -22 -11 -43
pair next: qualifier.approx adj.modifier	3 15 -7 -24 -19
pair next: qualifier.approx category	19 -15 -10 -2 8
pair next: qualifier.approx country	-1 -1 -6 -1 10
pair next: qualifier.approx cue.agreement	-16 14 -2 15 -15
pair next: qualifier.approx cue.all	23 0 -20 -4 1
pair next: qualifier.approx cue.among	-15 -8 18 -2 -5
pair next: qualifier.approx cue.evacuation	-11 -9 -15 -4 19
pair next: qualifier.approx cue.part	-9 14 -5 -15 -4
pair next: qualifier.approx cue.recap	7 0 -21 -4 16
pair next: qualifier.approx cue.relative	6 0 0 -3 -3
pair next: qualifier.approx cue.span	-2 -31 -25 11 -13
pair next: qualifier.approx cue.venue	23 -14 -8 -4 -1
pair next: qualifier.approx noun.body	2 -4 30 -27 -37
pair next: qualifier.approx noun.branch	-4 -1 5 0 0
pair next: qualifier.approx noun.civilian	-14 0 0 24 -18
pair next: qualifier.approx noun.exchange	-15 -6 28 -7 -31
pair next: qualifier.approx noun.military	1 -1 -28 6 -17
pair next: qualifier.approx noun.other	-12 -40 -26 44 -6
pair next: qualifier.approx noun.people	-20 18 -22 39 0
pair next: qualifier.approx qualifier.approx	-23 22 -21 14 19
pair next: qualifier.approx qualifier.more_than	11 -15 -10 -1 -23
pair next: qualifier.approx ru.of	53 -25 -18 9 -35
pair next: qualifier.approx ua.of	-16 18 -13 16 -4
pair next: qualifier.approx verb.noun	1 -1 8 -1 4
pair next: qualifier.at_least adj.modifier	23 0 -14 9 -22
pair next: qualifier.at_least noun.civilian	-19 -1 0 -10 11
pair next: qualifier.at_least noun.military	4 19 -18 -9 1
pair next: qualifier.at_least noun.other	-13 0 7 13 -7
pair next: qualifier.at_least noun.people	-3 -12 -3 2 1
pair next: qualifier.at_least qualifier.at_most	-10 -3 11 -4 -30
pair next: qualifier.at_least qualifier.more_than	-11 -11 -14 16 -6
pair next: qualifier.at_least ua.of	-3 0 -15 -1 15
pair next: qualifier.at_most adj.modifier	29 -7 -36 -2 -9
pair next: qualifier.at_most category	-7 -24 6 -24 11
pair next: qualifier.at_most country	14 -6 -14 -9 6
pair next: qualifier.at_most cue.agreement	27 20 -20 -24 -14
pair next: qualifier.at_most cue.captured	-13 -6 -17 -1 18
pair next: qualifier.at_most cue.footage	14 0 -18 -4 5
pair next: qualifier.at_most cue.local	1 0 22 0 -15
pair next: qualifier.at_most cue.mediated	-12 -2 -3 0 14
pair next: qualifier.at_most cue.missing	-3 -15 -9 -4 10
pair next: qualifier.at_most cue.of_whole	12 0 -9 0 -3
pair next: qualifier.at_most cue.other_return	-14 0 -13 -8 18
pair next: qualifier.at_most cue.part	-5 -5 18 0 -11
pair next: qualifier.at_most cue.planned	15 4 0 0 -15
pair next: qualifier.at_most cue.recap	-41 -8 8 14 6
pair next: qualifier.at_most cue.record	13 -30 3 -14 10
pair next: qualifier.at_most cue.relative	-15 9 27 -6 -26
pair next: qualifier.at_most cue.reunion	15 1 -15 -1 0
pair next: qualifier.at_most cue.to_date	-36 -20 -1 24 -18
pair next: qualifier.at_most cue.venue	10 -13 -2 -11 4
pair next: qualifier.at_most noun.branch	-11 -8 -15 -3 20
pair next: qualifier.at_most noun.exchange	-7 9 13 -5 -13
pair next: qualifier.at_most noun.family	-18 -3 18 10 -23
pair next: qualifier.at_most noun.military	6 -20 -22 -13 10
pair next: qualifier.at_most noun.other	-31 25 -24 -12 1
pair next: qualifier.at_most noun.people	27 -15 1 -6 -14
pair next: qualifier.at_most own.to	5 -1 0 0 -4
pair next: qualifier.at_most qualifier.approx	14 0 -2 -4 -14
pair next: qualifier.at_most qualifier.more_than	-16 -8 -5 3 14
pair next: qualifier.at_most ru.agent	13 -3 -10 -1 1
pair next: qualifier.at_most ru.of	20 -26 -9 11 -3
pair next: qualifier.at_most ua.agent	15 -2 -15 -6 -8
pair next: qualifier.at_most ua.of	26 -10 -18 -15 -2
pair next: qualifier.at_most ua.to	-19 -2 16 17 -15
pair next: qualifier.at_most verb.come	-7 -18 -5 -1 7
pair next: qualifier.at_most verb.future	-15 -1 -2 14 -7
pair next: qualifier.at_most verb.give	-17 -15 -28 -22 27
pair next: qualifier.at_most verb.noun	-14 23 -25 -2 10
pair next: qualifier.at_most verb.other	-5 -13 9 -13 4
pair next: qualifier.at_most verb.will	-21 24 -16 -3 2
pair next: qualifier.at_most voice.ua	-11 -9 -9 13 11
pair next: qualifier.more_than adj.dead	15 -1 0 -15 -3
pair next: qualifier.more_than adj.modifier	-10 -5 8 30 -25
pair next: qualifier.more_than adj.wounded	-33 -20 -18 20 5
pair next: qualifier.more_than category	3 -8 -23 5 2
pair next: qualifier.more_than cue.footage	-25 0 -1 25 3
pair next: qualifier.more_than cue.outside	12 -15 -10 0 14
pair next: qualifier.more_than cue.today	2 0 -1 -17 17
pair next: qualifier.more_than noun.body	-16 24 -11 19 -28
pair next: qualifier.more_than noun.civilian	-23 -6 -1 40 -19
pair next: qualifier.more_than noun.family	-68 -1 24 -1 56
pair next: qualifier.more_than noun.military	3 3 -8 -15 6
pair next: qualifier.more_than noun.other	-17 10 -28 6 -17
pair next: qualifier.more_than noun.people	-7 1 -45 -26 18
pair next: qualifier.more_than qualifier.more_than	-23 -13 8 13 -10
pair next: qualifier.more_than ru.of	-17 -15 -29 -1 16
pair next: qualifier.more_than ua.of	34 -10 -15 15 -21
pair next: qualifier.more_than verb.bring	14 -2 -13 -13 -6
pair next: qualifier.more_than verb.other	-13 -2 -2 15 -10
pair next: ru.agent adj.modifier	-13 0 -47 -26 12
pair next: ru.agent category	5 0 -1 -1 -3
pair next: ru.agent country	-29 10 -9 4 22
pair next: ru.agent cue.agreed	14 -8 -14 -1 -12
pair next: ru.agent cue.called_off	-1 14 -36 -1 -2
pair next: ru.agent cue.claims	13 22 -28 -9 -31
pair next: ru.agent cue.completed	-3 -10 -17 -3 17
pair next: ru.agent cue.denied	9 -3 0 8 -13
pair next: ru.agent cue.deported	-10 -10 -13 16 -10
pair next: ru.agent cue.held	-21 -12 -23 18 8
pair next: ru.agent cue.in_return	26 -12 -2 0 -15
pair next: ru.agent cue.mediated	20 -14 -5 -6 -6
pair next: ru.agent cue.of_whole	-24 27 -32 -18 -6
pair next: ru.agent cue.one_sided	5 -2 -1 3 -5
pair next: ru.agent cue.part	17 -15 -1 -15 -6
pair next: ru.agent cue.planned	-18 17 -1 -16 -43
pair next: ru.agent cue.postponed	-21 25 -17 -2 -32
pair next: ru.agent cue.relative	1 -32 -11 28 -8
pair next: ru.agent cue.third	-15 -11 -17 0 25
pair next: ru.agent cue.today	19 -11 -4 -4 -9
pair next: ru.agent cue.transit	13 -9 -3 0 -2
pair next: ru.agent cue.venue	15 -15 -3 -3 -7
pair next: ru.agent cue.yesterday	15 -2 -15 -6 -8
pair next: ru.agent foe.agent	-19 -12 12 -17 15
pair next: ru.agent noun.child	17 0 -3 -14 0
pair next: ru.agent noun.civilian	16 0 0 -10 -6
pair next: ru.agent noun.exchange	20 -29 -31 28 -36
pair next: ru.agent noun.military	23 -26 -13 -14 -15
pair next: ru.agent noun.other	16 -4 -16 -5 2
pair next: ru.agent noun.people	19 2 -24 -26 -25
pair next: ru.agent own.of	-6 -14 -3 -15 15
pair next: ru.agent qualifier.more_than	-5 -12 -9 -14 16
pair next: ru.agent ru.agent	17 0 14 -15 10
pair next: ru.agent ru.of	2 8 -61 -31 -10
pair next: ru.agent ua.agent	68 -41 -27 -10 -60
pair next: ru.agent ua.from	10 0 -1 -1 -9
pair next: ru.agent ua.of	1 12 -11 -13 -40
pair next: ru.agent verb.bring	15 -14 1 -2 -26
pair next: ru.agent verb.come	49 -12 -30 -16 -5
pair next: ru.agent verb.future	-46 94 -6 -17 -8
pair next: ru.agent verb.get	38 -24 -23 -13 -26
pair next: ru.agent verb.give	39 6 -4 -15 -52
pair next: ru.agent verb.held_exchange	7 -15 -6 -16 10
pair next: ru.agent verb.home	26 -6 -6 -7 -25
pair next: ru.agent verb.other	-32 -6 -4 -4 37
pair next: ru.agent verb.swap	35 -29 -5 -4 -11
pair next: ru.agent verb.will	-39 23 -8 -4 -9
pair next: ru.agent voice.ru	11 -14 11 -30 0
pair next: ru.from adj.modifier	-5 -9 -7 8 -9
pair next: ru.from cue.captivity	-16 -33 13 23 -10
pair next: ru.from cue.mediated	16 0 -1 -9 -6
pair next: ru.from cue.of_whole	6 5 -14 2 -43
pair next: ru.from cue.repatriation	8 0 -4 -3 0
pair next: ru.from foe.of	28 0 -7 -8 -19
pair next: ru.from noun.other	30 0 -21 -12 -15
pair next: ru.from ru.from	14 -26 -39 -5 -47
pair next: ru.from ru.of	10 -29 -52 1 -31
pair next: ru.from verb.bring	7 0 -3 -3 0
pair next: ru.from verb.home	-24 -2 34 -21 -13
pair next: ru.from view.ua	2 -5 -3 1 -18
pair next: ru.of adj.modifier	7 -17 -23 -50 12
pair next: ru.of adj.wounded	31 -16 -6 -6 -20
pair next: ru.of category	14 -11 -24 14 -39
pair next: ru.of country	17 -19 -20 -2 22
pair next: ru.of cue.agreed	-15 25 -7 -13 -27
pair next: ru.of cue.agreement	21 -17 -13 -10 -16
pair next: ru.of cue.all	19 -1 -16 -4 -10
pair next: ru.of cue.captivity	-3 -2 0 -12 13
pair next: ru.of cue.claims	-28 7 -15 2 45
pair next: ru.of cue.completed	1 15 -2 -5 -15
pair next: ru.of cue.crime	-1 0 -13 9 4
pair next: ru.of cue.denied	-24 -15 -30 -25 47
pair next: ru.of cue.deported	22 -1 -6 -9 -12
pair next: ru.of cue.held	-49 -7 -6 52 -25
pair next: ru.of cue.in_captivity	19 0 -12 -2 -9
pair next: ru.of cue.mediated	-13 -2 -2 16 -15
pair next: ru.of cue.of_whole	-23 29 16 -29 -4
pair next: ru.of cue.one_sided	12 0 0 0 -11
pair next: ru.of cue.outside	-1 -15 -5 0 15
pair next: ru.of cue.relative	11 -33 -4 1 15
pair next: ru.of cue.same_number	20 0 -14 -1 -8
pair next: ru.of cue.span	-9 -1 -13 -15 14
pair next: ru.of cue.stage	-11 11 0 0 0
pair next: ru.of cue.thanks	6 -2 -1 -2 -1
pair next: ru.of cue.today	-14 28 -26 -14 -21
pair next: ru.of cue.transit	27 -14 -8 -7 -12
pair next: ru.of cue.unit	-19 15 -6 -6 8
pair next: ru.of cue.venue	20 -15 -1 -8 -1
pair next: ru.of foe.of	-2 -27 2 14 -1
pair next: ru.of noun.body	13 -9 13 -2 -18
pair next: ru.of noun.branch	-18 -1 0 0 19
pair next: ru.of noun.child	17 -7 -20 -21 0
pair next: ru.of noun.civilian	10 -17 -6 -11 -2
pair next: ru.of noun.exchange	-12 -2 15 -1 -2
pair next: ru.of noun.military	7 4 -35 14 -38
pair next: ru.of noun.other	-16 21 -52 -15 8
pair next: ru.of noun.people	-26 -32 -37 24 12
pair next: ru.of noun.rank	-4 0 -1 -3 7
pair next: ru.of noun.soldier	0 -17 -3 -13 -3
pair next: ru.of own.of	-29 -15 -8 -10 25
pair next: ru.of own.to	47 -7 -25 -22 -26
pair next: ru.of qualifier.approx	-6 -15 -11 14 -1
pair next: ru.of qualifier.at_most	15 0 -4 -10 -12
pair next: ru.of qualifier.more_than	0 -13 -1 14 -28
pair next: ru.of ru.agent	-4 -22 -12 17 -31
pair next: ru.of ru.from	1 -10 -17 3 -42
pair next: ru.of ru.of	-7 -16 -2 -8 -4
pair next: ru.of ru.to	25 -27 -13 10 -21
pair next: ru.of ua.agent	-28 -11 35 -29 0
pair next: ru.of ua.of	5 25 7 -30 -33
pair next: ru.of ua.to	21 0 -1 -1 -20
pair next: ru.of verb.bring	11 -41 -11 -6 -15
pair next: ru.of verb.come	-3 -31 10 -22 -15
pair next: ru.of verb.future	-26 39 -2 -3 -10
pair next: ru.of verb.give	16 -1 -1 6 -21
pair next: ru.of verb.held_exchange	22 -26 -8 -4 -19
pair next: ru.of verb.home	19 -1 -16 -2 -4
pair next: ru.of verb.noun	16 -4 -12 -11 -29
pair next: ru.of verb.other	-1 -1 -6 -2 8
pair next: ru.of verb.swap	-23 -16 -23 -17 27
pair next: ru.of view.ru	-14 0 -2 -3 18
pair next: ru.of voice.ru	-11 15 -10 -15 -33
pair next: ru.of voice.ua	13 0 -13 0 -3
pair next: ru.to adj.modifier	13 0 -3 -7 -3
pair next: ru.to cue.claims	-1 14 -13 -3 -12
pair next: ru.to cue.part	18 -1 -7 -15 -20
pair next: ru.to cue.relative	-2 0 24 -1 -24
pair next: ru.to foe.to	-5 -15 -25 -10 26
pair next: ru.to noun.body	-39 0 0 -1 40
pair next: ru.to noun.military	26 0 -22 -1 -4
pair next: ru.to noun.other	-5 -8 -12 -9 23
pair next: ru.to noun.people	-24 0 -17 -3 39
pair next: ru.to own.to	0 0 7 0 -7
pair next: ru.to qualifier.approx	-15 -13 -4 18 -17
pair next: ru.to qualifier.at_most	31 -19 -17 -6 -12
pair next: ru.to ru.agent	16 -9 0 -15 -14
pair next: ru.to ru.of	-9 -14 -5 -12 0
pair next: ru.to ru.to	2 -29 -42 -6 9
pair next: ru.to ua.from	6 -5 -12 -42 42
pair next: ru.to ua.to	8 -7 0 0 -1
pair next: ru.to verb.bring	23 -2 -1 -3 -17
pair next: ru.to verb.come	48 -3 -7 -10 -42
pair next: ru.to verb.give	21 -14 -13 -5 -17
pair next: ru.to verb.will	-10 15 -7 -11 -17
pair next: ua.agent adj.modifier	-10 7 -8 4 -32
pair next: ua.agent category	10 -6 7 -4 -8
pair next: ua.agent country	-15 12 16 -12 8
pair next: ua.agent cue.agreement	0 -15 15 0 -5
pair next: ua.agent cue.already	15 -10 -14 -14 -2
pair next: ua.agent cue.claims	-23 -11 1 20 -7
pair next: ua.agent cue.completed	-18 7 -13 24 -15
pair next: ua.agent cue.denied	-35 37 -24 -15 -23
pair next: ua.agent cue.held	-39 3 -5 34 -23
pair next: ua.agent cue.in_return	23 -13 -13 -13 -18
pair next: ua.agent cue.mediated	18 -15 0 -4 0
pair next: ua.agent cue.of_whole	-22 15 -38 8 -45
pair next: ua.agent cue.one_sided	20 -5 -3 -6 -7
pair next: ua.agent cue.part	8 -1 -1 -4 -3
pair next: ua.agent cue.planned	-25 18 -13 -15 -33
pair next: ua.agent cue.postponed	0 11 -2 0 -10
pair next: ua.agent cue.record	9 -5 0 -2 -2
pair next: ua.agent cue.relative	-5 25 -12 -26 -31
pair next: ua.agent cue.since	6 -15 -21 7 11
pair next: ua.agent cue.span	13 12 13 -16 -19
pair next: ua.agent cue.stage	14 -14 0 0 0
pair next: ua.agent cue.thanks	0 -11 5 -8 -18
pair next: ua.agent cue.today	29 -4 -13 -19 -20
pair next: ua.agent cue.venue	-3 -13 -18 -4 33
pair next: ua.agent cue.year	-4 -18 -1 31 -15
pair next: ua.agent noun.body	-9 -5 21 -10 -51
pair next: ua.agent noun.civilian	12 0 -11 -9 -3
pair next: ua.agent noun.exchange	-32 -31 -11 17 29
pair next: ua.agent noun.military	6 -13 14 -19 -14
pair next: ua.agent noun.other	43 -16 -20 -9 10
pair next: ua.agent noun.people	51 -14 -22 -39 -10
pair next: ua.agent own.agent	-31 -5 11 -7 -26
pair next: ua.agent own.of	-14 14 16 -7 -20
pair next: ua.agent own.to	-13 19 -23 -13 -30
pair next: ua.agent qualifier.at_most	-12 15 -8 -1 0
pair next: ua.agent qualifier.more_than	8 -2 0 -2 -4
pair next: ua.agent ru.agent	33 -11 -10 -16 -51
pair next: ua.agent ru.from	-12 -1 -4 15 -4
pair next: ua.agent ru.of	28 -31 -30 -3 -41
pair next: ua.agent ru.to	-1 15 -11 15 -45
pair next: ua.agent ua.agent	5 0 0 -5 -1
pair next: ua.agent ua.of	30 -23 -38 -20 0
pair next: ua.agent verb.bring	12 -7 -47 11 -40
pair next: ua.agent verb.come	39 -8 -27 -9 -6
pair next: ua.agent verb.future	-25 34 -14 -17 -11
pair next: ua.agent verb.get	27 -36 -37 -11 -12
pair next: ua.agent verb.give	51 -23 -16 -10 -40
pair next: ua.agent verb.held_exchange	17 -43 -16 2 -13
pair next: ua.agent verb.home	19 -1 -5 -6 -7
pair next: ua.agent verb.managed	25 -10 0 -15 0
pair next: ua.agent verb.other	-12 13 -24 -1 14
pair next: ua.agent verb.swap	71 -44 -30 -24 -65
pair next: ua.agent verb.will	-9 46 -12 -23 -30
pair next: ua.agent view.ru	-18 0 -32 -21 15
pair next: ua.agent voice.ua	1 11 -26 10 -11
pair next: ua.from adj.modifier	-2 -13 2 10 -15
pair next: ua.from cue.captivity	-9 -2 -17 -21 29
pair next: ua.from cue.of_whole	-8 -22 14 10 -28
pair next: ua.from cue.relative	29 -4 -13 -8 -14
pair next: ua.from qualifier.at_most	13 0 -10 0 -3
pair next: ua.from ua.agent	28 -3 -10 -9 -16
pair next: ua.from ua.from	8 -13 5 -7 -24
pair next: ua.from ua.of	41 -9 -18 -36 -26
pair next: ua.from ua.to	9 -2 13 -5 -15
pair next: ua.from verb.home	18 0 -15 4 -1
pair next: ua.from view.ru	-15 -23 4 15 1
pair next: ua.of adj.modifier	9 -10 -42 16 -2
pair next: ua.of adj.wounded	-3 11 -7 -2 -3
pair next: ua.of category	1 -10 -31 -24 9
pair next: ua.of country	15 -31 13 -6 -19
pair next: ua.of cue.agreement	1 12 -1 -3 -14
pair next: ua.of cue.all	19 -5 -14 0 -2
pair next: ua.of cue.called_off	-14 -5 -21 -16 17
pair next: ua.of cue.captured	-1 -5 -6 -19 6
pair next: ua.of cue.claims	-17 13 12 -18 11
pair next: ua.of cue.denied	-5 18 -10 -3 -2
pair next: ua.of cue.each	-21 -3 25 -2 -45
pair next: ua.of cue.footage	-33 -28 -45 -20 46
pair next: ua.of cue.held	-2 -11 -8 4 -9
pair next: ua.of cue.in_captivity	-41 -3 -3 -31 33
pair next: ua.of cue.in_return	-3 -4 0 -15 14
pair next: ua.of cue.mediated	-19 -12 -5 15 -23
pair next: ua.of cue.of_whole	16 -2 1 -26 -17
pair next: ua.of cue.one_sided	11 -4 13 -5 -18
pair next: ua.of cue.part	21 -1 -1 -9 -13
pair next: ua.of cue.planned	-43 -31 -13 -5 54
pair next: ua.of cue.postponed	-17 19 -11 -17 -1
pair next: ua.of cue.ready	-16 22 -2 -3 -24
pair next: ua.of cue.relative	48 -61 -50 6 -19
pair next: ua.of cue.stage	8 -1 -6 0 -1
pair next: ua.of cue.thanks	-6 -1 0 7 0
pair next: ua.of cue.today	36 -9 -10 -5 -19
pair next: ua.of cue.unit	2 -16 8 -5 -6
pair next: ua.of cue.yesterday	8 -3 -2 0 -2
pair next: ua.of noun.body	-5 41 7 -17 -51
pair next: ua.of noun.branch	14 0 -4 -7 -4
pair next: ua.of noun.child	20 -26 -9 -18 13
pair next: ua.of noun.civilian	2 -1 0 10 -11
pair next: ua.of noun.exchange	-6 2 -1 -3 6
pair next: ua.of noun.family	20 -1 -14 -6 -22
pair next: ua.of noun.man	8 0 0 -2 -6
pair next: ua.of noun.military	9 -56 -11 -4 7
pair next: ua.of noun.other	-15 33 -45 -23 -7
pair next: ua.of noun.people	21 -36 -10 -20 -24
pair next: ua.of noun.rank	17 -2 -6 0 -15
pair next: ua.of noun.soldier	6 -17 -24 12 -18
pair next: ua.of own.agent	-14 -7 -13 -2 14
pair next: ua.of own.of	-7 15 -9 -3 -13
pair next: ua.of own.to	29 -12 -3 -6 -10
pair next: ua.of qualifier.approx	-2 -1 0 5 -3
pair next: ua.of qualifier.at_most	-10 -3 10 -17 -10
pair next: ua.of qualifier.more_than	47 -4 -1 -12 -43
pair next: ua.of ru.agent	-15 -13 0 12 14
pair next: ua.of ru.from	-15 -1 16 -11 -15
pair next: ua.of ru.of	-13 -4 -14 17 -2
pair next: ua.of ru.to	18 -8 -3 -3 -7
pair next: ua.of ua.agent	0 4 -8 -11 -32
pair next: ua.of ua.from	-31 -17 5 6 9
pair next: ua.of ua.of	18 -50 -21 1 4
pair next: ua.of ua.to	24 0 -3 -5 -22
pair next: ua.of verb.bring	26 -3 13 -34 -37
pair next: ua.of verb.come	35 -28 -27 4 -17
pair next: ua.of verb.future	4 1 -12 -5 10
pair next: ua.of verb.get	26 -7 -4 -11 -6
pair next: ua.of verb.give	19 -2 -6 -3 -14
pair next: ua.of verb.held_exchange	9 -2 -5 0 -1
pair next: ua.of verb.home	12 -8 -1 -6 -4
pair next: ua.of verb.other	-13 0 -18 -15 14
pair next: ua.of verb.swap	3 -22 10 -2 -6
pair next: ua.of verb.will	-14 15 0 -1 -6
pair next: ua.of view.ru	43 -27 -13 -14 -1
pair next: ua.of view.ua	-14 0 -14 15 -8
pair next: ua.of voice.ua	12 9 -41 14 -31
pair next: ua.to adj.dead	10 0 -9 -1 0
pair next: ua.to adj.modifier	-28 14 23 23 -27
pair next: ua.to adj.wounded	14 -15 -5 -5 14
pair next: ua.to category	15 0 -7 -3 -6
pair next: ua.to cue.in_return	16 0 -6 -4 -6
pair next: ua.to cue.one_sided	13 7 -2 0 -16
pair next: ua.to cue.today	14 -4 -11 -1 -1
pair next: ua.to noun.body	0 -34 -20 9 35
pair next: ua.to noun.exchange	-16 -14 -16 -13 16
pair next: ua.to noun.other	-21 -12 17 10 -13
pair next: ua.to noun.people	19 -26 -16 -10 -2
pair next: ua.to own.to	3 -4 -26 12 -24
pair next: ua.to qualifier.at_most	33 -13 -6 -22 -15
pair next: ua.to qualifier.more_than	-43 3 -13 42 -14
pair next: ua.to ru.of	19 -4 -14 -13 -10
pair next: ua.to ru.to	29 9 -6 -4 -18
pair next: ua.to ua.agent	35 -15 13 -1 -30
pair next: ua.to ua.from	25 -1 -2 -5 -19
pair next: ua.to ua.of	-8 2 3 -8 -2
pair next: ua.to ua.to	-1 1 14 6 -34
pair next: ua.to verb.bring	41 -24 -17 -53 -57
pair next: ua.to verb.come	35 -3 -4 -11 -39
pair next: ua.to verb.get	15 0 0 0 -15
pair next: ua.to verb.give	35 -18 -21 1 -29
pair next: ua.to verb.home	35 -9 -12 -2 -16
pair next: ua.to verb.will	-18 59 -2 -1 -45
pair next: ua.to view.ru	15 13 0 -13 -15
pair next: ua.to voice.ua	31 -2 -8 -14 -25
pair next: verb.bring adj.dead	28 -2 -3 -11 -14
pair next: verb.bring adj.freed	-24 18 -2 -11 -14
pair next: verb.bring adj.modifier	42 -13 -31 -13 -32
pair next: verb.bring adj.wounded	-2 -22 -20 -20 13
pair next: verb.bring category	11 -6 -9 -11 -6
pair next: verb.bring cue.all	-43 -6 -8 -33 36
pair next: verb.bring cue.claims	-5 -5 -13 -1 14
pair next: verb.bring cue.completed	8 -1 -5 -12 -7
pair next: verb.bring cue.deported	-18 19 -22 -13 12
pair next: verb.bring cue.each	25 -4 -16 -19 -12
pair next: verb.bring cue.evacuation	-19 -15 -13 17 21
pair next: verb.bring cue.good_news	6 -15 4 -20 -28
pair next: verb.bring cue.included	28 -10 -48 19 -41
pair next: verb.bring cue.mediated	10 -8 -16 15 12
pair next: verb.bring cue.of_whole	12 -17 -4 -13 2
pair next: verb.bring cue.on_shield	14 -3 -11 -6 -2
pair next: verb.bring cue.one_sided	-14 -16 -5 31 -22
pair next: verb.bring cue.other_return	-17 -3 -19 -24 44
pair next: verb.bring cue.other_war	-16 -7 -6 -6 27
pair next: verb.bring cue.outside	-17 -5 15 16 -11
pair next: verb.bring cue.part	-30 -1 -11 26 18
pair next: verb.bring cue.recap	-8 0 36 -3 -30
pair next: verb.bring cue.relative	15 -2 -14 -2 -14
pair next: verb.bring cue.reunion	2 12 -17 8 -32
pair next: verb.bring cue.since	36 -2 -15 -34 13
pair next: verb.bring cue.to_date	24 0 30 -12 -48
pair next: verb.bring cue.today	57 -19 -34 -16 -27
pair next: verb.bring cue.total	15 0 -2 -15 0
pair next: verb.bring cue.training	-12 -1 -7 -12 17
pair next: verb.bring cue.transit	-24 0 -5 -21 14
pair next: verb.bring cue.yesterday	-19 -17 41 -8 -34
pair next: verb.bring foe.to	-8 -2 -6 -6 19
pair next: verb.bring noun.body	50 -28 -46 -44 -34
pair next: verb.bring noun.branch	0 12 -1 -4 -8
pair next: verb.bring noun.child	-3 -17 10 4 -18
pair next: verb.bring noun.civilian	8 -17 -26 -1 21
pair next: verb.bring noun.exchange	2 15 0 -15 0
pair next: verb.bring noun.family	-14 -13 11 -5 17
pair next: verb.bring noun.military	13 -10 -33 3 0
pair next: verb.bring noun.other	-25 -25 22 -32 -2
pair next: verb.bring noun.people	26 -2 -42 2 -48
pair next: verb.bring noun.rank	-17 -1 17 -7 -4
pair next: verb.bring noun.soldier	31 0 0 -31 -1
pair next: verb.bring own.of	-10 -3 -2 -11 15
pair next: verb.bring own.to	-2 -18 -4 22 -6
pair next: verb.bring qualifier.approx	-38 -1 23 -22 9
pair next: verb.bring qualifier.at_most	-22 12 -12 -8 -5
pair next: verb.bring qualifier.more_than	16 -5 -12 -16 -3
pair next: verb.bring ru.agent	-19 -4 -1 30 -9
pair next: verb.bring ru.from	34 -23 0 -5 -71
pair next: verb.bring ru.of	44 -14 -28 22 -39
pair next: verb.bring ru.to	31 -1 -24 -1 -10
pair next: verb.bring ua.agent	-5 -14 -17 20 -17
pair next: verb.bring ua.from	28 -2 -19 -72 73
pair next: verb.bring ua.of	35 -18 -6 -19 -24
pair next: verb.bring ua.to	4 -10 -2 2 -3
pair next: verb.bring verb.bring	1 -16 -24 22 -29
pair next: verb.bring verb.come	3 -5 -39 8 -13
pair next: verb.bring verb.get	31 -26 -8 -33 -9
pair next: verb.bring verb.give	-6 -15 -1 6 -10
pair next: verb.bring verb.held_exchange	8 -5 -2 -1 -1
pair next: verb.bring verb.home	12 -14 -6 4 -41
pair next: verb.bring verb.managed	0 -24 -35 23 -28
pair next: verb.bring verb.noun	-12 18 -5 -2 -1
pair next: verb.bring verb.other	-1 -1 -7 0 9
pair next: verb.bring verb.swap	15 -11 -7 -4 -12
pair next: verb.bring verb.will	-19 -13 -17 46 -44
pair next: verb.come adj.dead	14 -1 -2 -7 -5
pair next: verb.come adj.freed	52 -6 0 -54 -10
pair next: verb.come adj.modifier	9 -20 18 1 -28
pair next: verb.come adj.wounded	-4 -1 -7 14 -16
pair next: verb.come category	-14 0 20 -13 -21
pair next: verb.come cue.border	18 -10 -28 -24 9
pair next: verb.come cue.born	16 -2 -15 0 -16
pair next: verb.come cue.completed	30 -2 -9 -5 -17
pair next: verb.come cue.footage	-1 0 35 0 -35
pair next: verb.come cue.in_return	-29 -17 28 -7 -22
pair next: verb.come cue.included	-57 -14 -11 -12 45
pair next: verb.come cue.local	-25 -2 27 -2 -3
pair next: verb.come cue.of_whole	-14 -12 15 3 -18
pair next: verb.come cue.on_shield	32 -13 -18 -21 -21
pair next: verb.come cue.other_return	-26 -1 -11 -3 34
pair next: verb.come cue.outside	9 -3 -3 -1 -2
pair next: verb.come cue.recap	-2 14 -20 -21 18
pair next: verb.come cue.relative	-5 0 9 -2 -3
pair next: verb.come cue.reunion	34 -9 -22 -2 -23
pair next: verb.come cue.stage	5 -1 0 -2 -1
pair next: verb.come cue.to_date	6 19 -2 -18 -5
pair next: verb.come cue.today	41 -7 -9 -15 -28
pair next: verb.come cue.total	9 0 0 -9 0
pair next: verb.come cue.transit	-10 20 3 -15 6
pair next: verb.come cue.venue	0 15 2 0 -22
pair next: verb.come cue.yesterday	-3 0 26 -15 -23
pair next: verb.come foe.to	10 0 -9 -1 0
pair next: verb.come noun.body	21 -1 -15 -7 -2
pair next: verb.come noun.branch	-30 0 31 0 -1
pair next: verb.come noun.child	24 -9 -32 -14 27
pair next: verb.come noun.civilian	11 -21 1 -4 -22
pair next: verb.come noun.exchange	6 2 -11 0 -13
pair next: verb.come noun.family	-9 -15 -3 -4 8
pair next: verb.come noun.military	15 -22 -20 -33 5
pair next: verb.come noun.other	27 -7 -21 -53 -15
pair next: verb.come noun.people	-1 -17 -18 2 -2
pair next: verb.come noun.rank	-10 -1 -6 11 -1
pair next: verb.come own.of	3 -16 -1 -5 3
pair next: verb.come own.to	-2 -26 39 -27 -28
pair next: verb.come qualifier.approx	-7 15 -16 -5 13
pair next: verb.come qualifier.at_most	-14 -18 -13 -5 20
pair next: verb.come qualifier.more_than	13 -7 -8 -12 -11
pair next: verb.come ru.from	1 10 -16 -17 -16
pair next: verb.come ru.of	7 -12 -71 11 5
pair next: verb.come ru.to	18 -22 -12 -10 15
pair next: verb.come ua.agent	15 -14 -4 -2 -2
pair next: verb.come ua.from	8 0 4 -6 -14
pair next: verb.come ua.of	7 -7 2 -22 -13
pair next: verb.come ua.to	4 2 7 -10 4
pair next: verb.come verb.bring	-26 -22 -38 25 35
pair next: verb.come verb.come	14 -21 1 -25 -12
pair next: verb.come verb.give	3 -1 -6 9 -6
pair next: verb.come verb.home	-9 -16 -26 -6 24
pair next: verb.come verb.managed	16 -1 -5 -14 -15
pair next: verb.come verb.noun	-39 -25 -15 -8 46
pair next: verb.come verb.other	38 27 -37 -13 -58
pair next: verb.future adj.modifier	-16 15 -10 -37 -7
pair next: verb.future category	-16 15 -5 0 13
pair next: verb.future country	1 17 -1 -3 -14
pair next: verb.future cue.agreed	-22 53 -19 -33 -67
pair next: verb.future cue.agreement	-15 28 -2 -2 -11
pair next: verb.future cue.all	-11 -14 -16 2 14
pair next: verb.future cue.called_off	-7 -9 15 -1 -23
pair next: verb.future cue.claims	12 0 -18 -17 3
pair next: verb.future cue.completed	-10 15 -10 -8 -5
pair next: verb.future cue.crime	1 -2 -14 -2 1
pair next: verb.future cue.evacuation	-8 0 -1 -1 10
pair next: verb.future cue.good_news	-14 15 -4 9 -18
pair next: verb.future cue.in_return	-2 20 -1 -1 -17
pair next: verb.future cue.of_whole	9 -2 9 -1 -15
pair next: verb.future cue.other_return	22 -1 -21 -14 8
pair next: verb.future cue.planned	-5 14 -23 -44 -15
pair next: verb.future cue.ready	-34 23 -13 7 -16
pair next: verb.future cue.recap	-5 -22 7 2 8
pair next: verb.future cue.relative	-4 11 7 -20 -43
pair next: verb.future cue.reunion	-10 16 -2 -2 -15
pair next: verb.future cue.span	-1 -5 -5 15 -16
pair next: verb.future cue.total	-14 0 0 14 0
pair next: verb.future cue.venue	15 -14 -4 0 -1
pair next: verb.future cue.yesterday	-3 -18 29 -3 -30
pair next: verb.future noun.body	-27 -63 -41 -8 37
pair next: verb.future noun.branch	16 -2 -16 -2 -12
pair next: verb.future noun.civilian	-17 -3 15 -15 -13
pair next: verb.future noun.exchange	-5 32 -32 -24 -17
pair next: verb.future noun.family	-12 13 14 -16 -13
pair next: verb.future noun.military	-15 -9 -14 -16 15
pair next: verb.future noun.other	-12 -8 -29 35 -25
pair next: verb.future noun.people	-26 49 -28 14 -23
pair next: verb.future own.agent	-16 -14 23 0 -18
pair next: verb.future own.to	-29 39 -16 -16 -25
pair next: verb.future qualifier.at_most	-16 -21 6 -13 1
pair next: verb.future qualifier.more_than	-29 14 10 -4 -30
pair next: verb.future ru.agent	-11 16 -15 -17 13
pair next: verb.future ru.of	1 22 -16 -4 -32
pair next: verb.future ua.agent	-16 12 -3 -4 -1
pair next: verb.future ua.of	-24 4 -2 9 -14
pair next: verb.future verb.bring	-19 27 -28 -13 -28
pair next: verb.future verb.come	-7 14 0 0 -7
pair next: verb.future verb.future	-9 8 -27 -24 -14
pair next: verb.future verb.get	-3 -29 -6 1 31
pair next: verb.future verb.give	-11 15 -2 0 -14
pair next: verb.future verb.home	-12 -10 14 -14 -22
pair next: verb.future verb.other	0 -20 -15 -3 21
pair next: verb.future verb.swap	-27 32 -4 -3 -18
pair next: verb.future verb.will	1 20 -7 -3 -14
pair next: verb.get adj.dead	27 -10 -3 -8 -19
pair next: verb.get adj.modifier	27 -27 -16 -32 14
pair next: verb.get adj.wounded	16 -2 -14 0 -12
pair next: verb.get category	16 -14 -16 -3 -15
pair next: verb.get country	1 13 -9 -16 8
pair next: verb.get cue.all	-15 -13 15 -2 -2
pair next: verb.get cue.claims	-16 -1 0 -1 18
pair next: verb.get cue.in_return	13 -1 -2 -12 0
pair next: verb.get cue.of_whole	-20 8 2 -16 -4
pair next: verb.get cue.other_return	0 -1 -15 -1 16
pair next: verb.get cue.outside	2 -4 -2 7 -4
pair next: verb.get cue.part	-11 -1 -10 0 6
pair next: verb.get cue.same_number	12 -4 -2 -9 -3
pair next: verb.get cue.today	39 -18 -5 -17 -6
pair next: verb.get cue.total	24 -14 -15 -15 -18
pair next: verb.get cue.transit	29 -11 -3 -2 -15
pair next: verb.get noun.body	31 -29 -32 37 -38
pair next: verb.get noun.civilian	-7 -12 -14 1 10
pair next: verb.get noun.military	20 -10 -22 -12 -14
pair next: verb.get noun.other	-37 -21 -4 -34 34
pair next: verb.get noun.people	26 -26 -25 -12 10
pair next: verb.get noun.soldier	13 -7 -1 -3 -3
pair next: verb.get own.of	43 -15 -21 -16 -31
pair next: verb.get own.to	30 -1 -23 -16 -7
pair next: verb.get qualifier.approx	-14 -16 30 4 -43
pair next: verb.get qualifier.at_most	10 -4 0 -1 -7
pair next: verb.get qualifier.more_than	-16 0 -1 17 -20
pair next: verb.get ru.agent	42 -2 -10 -11 -23
pair next: verb.get ru.from	-17 -28 14 -18 27
pair next: verb.get ru.of	-13 15 -6 -19 -7
pair next: verb.get ua.agent	20 -16 -13 -10 -10
pair next: verb.get ua.from	6 -1 -5 -1 -7
pair next: verb.get ua.of	-13 -3 -3 -5 17
pair next: verb.get verb.get	19 -9 -5 -15 -10
pair next: verb.get verb.give	18 -13 -7 -11 -14
pair next: verb.get verb.noun	10 5 -28 -15 13
pair next: verb.get verb.other	-17 15 -27 -4 34
pair next: verb.give adj.freed	16 -1 -13 7 -10
pair next: verb.give adj.modifier	23 9 -22 -36 11
pair next: verb.give adj.wounded	7 8 -4 -2 -11
pair next: verb.give category	-19 1 -15 -17 26
pair next: verb.give country	-33 -16 11 -6 -4
pair next: verb.give cue.all	-13 -13 -12 -17 15
pair next: verb.give cue.each	18 -3 -2 -15 -17
pair next: verb.give cue.in_return	72 -17 -43 -15 -45
pair next: verb.give cue.mediated	-22 0 0 -7 24
pair next: verb.give cue.of_whole	-16 1 -26 7 51
pair next: verb.give cue.other_return	-1 -3 -1 12 -7
pair next: verb.give cue.other_war	-14 -3 -2 -2 17
pair next: verb.give cue.outside	7 0 -7 0 0
pair next: verb.give cue.part	-15 -6 15 -5 -16
pair next: verb.give cue.planned	-24 20 -8 -6 -6
pair next: verb.give cue.record	-23 0 13 0 8
pair next: verb.give cue.reunion	-9 -2 -4 -17 29
pair next: verb.give cue.same_number	33 -16 -8 -14 4
pair next: verb.give cue.stage	-1 -5 -6 -3 13
pair next: verb.give cue.today	34 -3 -20 -5 -18
pair next: verb.give cue.transit	-29 -3 -36 -11 41
pair next: verb.give foe.of	15 0 -9 -5 -12
pair next: verb.give noun.body	43 -21 5 -28 -32
pair next: verb.give noun.branch	-2 0 -5 0 7
pair next: verb.give noun.family	-15 15 -22 -12 7
pair next: verb.give noun.military	37 -7 -18 -27 -12
pair next: verb.give noun.other	-22 -13 1 -3 -26
pair next: verb.give noun.people	-6 -23 -3 -12 10
pair next: verb.give own.agent	0 -1 30 -4 -28
pair next: verb.give own.of	0 0 7 0 -7
pair next: verb.give own.to	45 -18 1 -10 -22
pair next: verb.give qualifier.approx	15 0 -14 -2 -13
pair next: verb.give qualifier.at_most	15 0 -6 -13 -15
pair next: verb.give qualifier.more_than	-41 -16 -8 46 -23
pair next: verb.give ru.agent	-16 -7 -73 15 70
pair next: verb.give ru.from	8 0 -3 0 -5
pair next: verb.give ru.of	42 -23 -10 -9 -24
pair next: verb.give ru.to	1 -22 -26 -26 11
pair next: verb.give ua.agent	17 0 -8 -16 -4
pair next: verb.give ua.of	14 -15 -9 -17 22
pair next: verb.give ua.to	41 -37 -36 6 -9
pair next: verb.give verb.get	-7 0 0 0 8
pair next: verb.give verb.give	25 -13 5 -32 -28
pair next: verb.give verb.other	-18 -2 -15 -1 30
pair next: verb.held_exchange adj.dead	25 -16 -17 -15 -20
pair next: verb.held_exchange adj.modifier	33 -4 -8 -27 -18
pair next: verb.held_exchange adj.wounded	-11 -62 8 -5 12
pair next: verb.held_exchange cue.agreement	23 -20 -6 -10 -14
pair next: verb.held_exchange cue.called_off	-21 34 -23 8 -34
pair next: verb.held_exchange cue.captivity	-3 -20 13 -13 -2
pair next: verb.held_exchange cue.claims	19 -1 -17 0 -2
pair next: verb.held_exchange cue.completed	-4 -32 -23 20 7
pair next: verb.held_exchange cue.count	-5 -19 27 -16 35
pair next: verb.held_exchange cue.in_captivity	11 -1 -9 -1 0
pair next: verb.held_exchange cue.mediated	28 -20 -6 -8 -26
pair next: verb.held_exchange cue.of_whole	53 -49 -18 -12 -28
pair next: verb.held_exchange cue.one_sided	15 0 -1 -15 0
pair next: verb.held_exchange cue.other_exchange	-10 -6 -27 -20 17
pair next: verb.held_exchange cue.part	16 -6 -7 -1 -2
pair next: verb.held_exchange cue.recap	-15 -8 -1 15 -9
pair next: verb.held_exchange cue.record	-27 -21 1 21 -12
pair next: verb.held_exchange cue.relative	14 -21 8 -15 -21
pair next: verb.held_exchange cue.span	-15 -1 15 0 -3
pair next: verb.held_exchange cue.stage	25 -11 -8 -6 -11
pair next: verb.held_exchange cue.today	-3 18 8 -27 -54
pair next: verb.held_exchange cue.total	-8 0 0 8 0
pair next: verb.held_exchange cue.yesterday	3 -14 6 -6 -12
pair next: verb.held_exchange noun.exchange	40 8 -28 -17 -47
pair next: verb.held_exchange noun.military	50 -22 -21 -7 -40
pair next: verb.held_exchange noun.other	21 -8 -17 -6 -9
pair next: verb.held_exchange noun.people	24 -40 -4 -23 -6
pair next: verb.held_exchange own.to	11 -1 -1 -1 -8
pair next: verb.held_exchange qualifier.approx	-9 -12 20 -8 -34
pair next: verb.held_exchange qualifier.at_most	-20 -14 12 -10 -8
pair next: verb.held_exchange ru.of	18 -15 -5 -2 -2
pair next: verb.held_exchange ua.agent	8 -1 -9 -4 -17
pair next: verb.held_exchange verb.bring	7 0 -1 0 -5
pair next: verb.held_exchange verb.get	-13 9 -12 -12 27
pair next: verb.held_exchange verb.held_exchange	37 -32 -12 -26 -18
pair next: verb.held_exchange verb.managed	23 -18 -2 -15 -2
pair next: verb.held_exchange verb.noun	35 -9 -2 -18 -14
pair next: verb.home adj.freed	-20 -8 -22 -1 38
pair next: verb.home adj.modifier	9 -23 1 -2 -27
pair next: verb.home adj.wounded	16 -15 -8 -1 -2
pair next: verb.home cue.all	-15 0 25 -7 -10
pair next: verb.home cue.captivity	34 -4 15 -26 -53
pair next: verb.home cue.captured	22 -5 -3 0 -15
pair next: verb.home cue.good_news	-59 -4 -16 -8 61
pair next: verb.home cue.mediated	13 -1 0 -8 -4
pair next: verb.home cue.of_whole	29 -8 -26 17 -25
pair next: verb.home cue.recap	-14 0 -22 -6 33
pair next: verb.home cue.reunion	24 23 -9 -18 -36
pair next: verb.home cue.to_date	-34 -4 35 0 -4
pair next: verb.home cue.today	-6 -2 -17 -14 12
pair next: verb.home cue.yesterday	-15 -3 -2 -2 16
pair next: verb.home noun.branch	5 0 -4 0 -1
pair next: verb.home noun.child	16 -3 21 -9 -27
pair next: verb.home noun.civilian	20 -1 -12 -15 4
pair next: verb.home noun.family	2 -3 -28 -7 14
pair next: verb.home noun.military	35 -19 -14 -20 -25
pair next: verb.home noun.other	-18 -15 22 -13 15
pair next: verb.home noun.people	-13 13 20 -39 -39
pair next: verb.home noun.soldier	9 -3 -6 -2 0
pair next: verb.home noun.woman	21 -6 -7 -5 -4
pair next: verb.home own.to	12 -38 -20 3 9
pair next: verb.home qualifier.at_most	-20 -15 -1 -3 29
pair next: verb.home qualifier.more_than	10 0 0 -8 -2
pair next: verb.home ru.from	11 -14 -10 -12 6
pair next: verb.home ru.of	-12 -7 15 -19 -11
pair next: verb.home ua.from	34 -14 -26 -13 -21
pair next: verb.home ua.of	31 -20 -14 -16 -19
pair next: verb.home ua.to	2 -8 -28 10 -15
pair next: verb.home verb.bring	-14 12 -14 32 -17
pair next: verb.home verb.come	-10 -6 8 -1 -4
pair next: verb.home verb.future	-13 0 -1 14 0
pair next: verb.home verb.give	15 0 0 -1 -15
pair next: verb.home verb.held_exchange	-3 -1 0 -1 5
pair next: verb.home verb.home	42 -15 4 -23 -37
pair next: verb.home verb.noun	-26 18 -19 -4 -10
pair next: verb.home verb.other	-14 -1 -2 -11 15
pair next: verb.managed adj.modifier	13 0 -1 -13 0
pair next: verb.managed cue.completed	-8 -2 -12 28 -86
pair next: verb.managed cue.mediated	25 -13 -22 -29 0
pair next: verb.managed noun.military	6 0 0 -6 0
pair next: verb.managed verb.bring	-5 -2 -9 37 -20
pair next: verb.managed verb.will	20 0 -3 -17 -1
pair next: verb.noun adj.dead	16 -10 -9 -6 -16
pair next: verb.noun adj.modifier	6 44 -7 -24 -11
pair next: verb.noun adj.wounded	-1 29 -16 -12 -29
pair next: verb.noun country	14 -14 -1 -15 5
pair next: verb.noun cue.all	-3 2 0 -8 10
pair next: verb.noun cue.completed	17 -1 -7 -3 -8
pair next: verb.noun cue.count	-14 16 7 -24 -37
pair next: verb.noun cue.deported	-18 -16 -8 22 -23
pair next: verb.noun cue.included	-17 -5 12 -13 -11
pair next: verb.noun cue.of_whole	-35 20 -13 -5 -11
pair next: verb.noun cue.one_sided	17 -17 12 -17 -3
pair next: verb.noun cue.other_exchange	-12 -24 -6 -7 25
pair next: verb.noun cue.planned	-1 23 -7 0 -17
pair next: verb.noun cue.recap	9 -3 -1 -3 -4
pair next: verb.noun cue.relative	-23 -4 14 0 14
pair next: verb.noun cue.repatriation	28 -9 -18 -42 6
pair next: verb.noun cue.reunion	12 25 -23 -7 -24
pair next: verb.noun cue.stage	10 2 -20 -16 -18
pair next: verb.noun cue.transit	-1 -7 -2 -15 15
pair next: verb.noun noun.body	-7 12 -26 -15 38
pair next: verb.noun noun.child	-51 -7 -32 -35 46
pair next: verb.noun noun.civilian	-24 18 -19 8 13
pair next: verb.noun noun.exchange	-8 15 -14 -7 -5
pair next: verb.noun noun.family	-16 13 -19 -9 -10
pair next: verb.noun noun.military	5 -24 12 -2 -33
pair next: verb.noun noun.other	-11 -18 -22 12 25
pair next: verb.noun noun.people	-23 -34 1 -40 34
pair next: verb.noun own.to	16 -16 -11 -7 -14
pair next: verb.noun ru.agent	-15 -14 -12 -8 15
pair next: verb.noun ru.of	-21 -1 13 -22 13
pair next: verb.noun ua.from	32 0 -27 -10 -3
pair next: verb.noun ua.of	-41 2 13 12 -8
pair next: verb.noun ua.to	-4 20 -11 -11 -2
pair next: verb.noun verb.bring	-14 15 -3 -1 0
pair next: verb.noun verb.noun	-27 19 -2 0 -11
pair next: verb.other adj.dead	-86 -6 -38 -3 86
pair next: verb.other adj.modifier	-19 -8 16 5 4
pair next: verb.other adj.wounded	16 -25 -37 -24 17
pair next: verb.other category	19 -23 -18 -6 -33
pair next: verb.other country	-4 18 -2 0 -17
pair next: verb.other cue.all	-7 -15 -16 -8 16
pair next: verb.other cue.arrived	13 -8 16 -16 -26
pair next: verb.other cue.born	0 -10 -8 -1 19
pair next: verb.other cue.captured	11 -3 -8 7 -11
pair next: verb.other cue.claims	-12 15 -25 -28 -7
pair next: verb.other cue.completed	-9 8 -22 -17 -9
pair next: verb.other cue.crime	-15 -8 -35 0 29
pair next: verb.other cue.footage	-45 -7 -7 11 5
pair next: verb.other cue.mediated	-13 -6 14 -2 4
pair next: verb.other cue.of_whole	-19 36 -15 15 -22
pair next: verb.other cue.other_return	-1 0 0 14 -13
pair next: verb.other cue.part	-13 11 15 17 -28
pair next: verb.other cue.planned	0 7 0 0 -7
pair next: verb.other cue.recap	-10 0 -20 -2 19
pair next: verb.other cue.relative	-11 -7 -3 -1 3
pair next: verb.other cue.span	-8 -15 -1 -13 23
pair next: verb.other cue.thanks	-5 -14 -6 -1 14
pair next: verb.other cue.transit	14 -3 14 -19 -16
pair next: verb.other cue.venue	-28 30 -17 -23 0
pair next: verb.other cue.visit	-39 11 18 -44 -5
pair next: verb.other noun.body	-63 0 -29 -2 63
pair next: verb.other noun.branch	-18 -9 8 -4 16
pair next: verb.other noun.child	-19 -12 -15 -15 17
pair next: verb.other noun.civilian	-15 -1 -26 -26 19
pair next: verb.other noun.exchange	-4 -5 -8 -17 28
pair next: verb.other noun.family	-18 -31 -22 -10 27
pair next: verb.other noun.man	-22 -2 -2 -1 22
pair next: verb.other noun.military	-28 -17 20 -21 21
pair next: verb.other noun.other	-40 -25 -21 29 5
pair next: verb.other noun.people	-14 -16 -12 -35 18
pair next: verb.other own.to	-19 15 -9 -5 12
pair next: verb.other qualifier.approx	-15 10 16 -1 -17
pair next: verb.other qualifier.at_least	-12 -14 -5 -22 39
pair next: verb.other qualifier.at_most	-3 -13 -2 -8 24
pair next: verb.other qualifier.more_than	-23 -31 -7 -35 32
pair next: verb.other ru.of	-17 -6 4 -5 12
pair next: verb.other ua.of	-25 -21 -33 7 16
pair next: verb.other verb.bring	-3 -4 -10 -8 14
pair next: verb.other verb.come	40 -2 -41 -1 -35
pair next: verb.other verb.get	-26 -1 14 -2 40
pair next: verb.other verb.give	-21 -23 2 -19 9
pair next: verb.other verb.managed	-4 -3 15 -20 -4
pair next: verb.other verb.noun	-31 -1 -18 -1 37
pair next: verb.other verb.other	12 -35 -19 -35 30
pair next: verb.swap adj.freed	18 -22 -36 -22 19
pair next: verb.swap adj.modifier	14 -17 -14 -26 13
pair next: verb.swap cue.all	-14 15 -11 -2 -10
pair next: verb.swap cue.completed	11 0 0 0 -10
pair next: verb.swap cue.in_return	0 -14 -2 0 14
pair next: verb.swap cue.other_exchange	0 2 -4 -13 -1
pair next: verb.swap cue.recap	13 -2 -10 -1 -4
pair next: verb.swap cue.since	-9 -21 0 15 -1
pair next: verb.swap cue.today	29 -20 -14 -4 -2
pair next: verb.swap cue.yesterday	-29 -9 30 -4 -26
pair next: verb.swap noun.exchange	-2 -15 0 0 17
pair next: verb.swap noun.military	15 -3 -4 -14 -2
pair next: verb.swap noun.other	27 -25 8 -14 -17
pair next: verb.swap noun.people	15 9 -34 -19 -52
pair next: verb.swap ru.of	-11 1 -2 19 -27
pair next: verb.swap ua.of	11 -5 0 -1 -6
pair next: verb.swap verb.held_exchange	9 -10 -32 -39 14
pair next: verb.swap verb.managed	15 -11 -7 -4 -12
pair next: verb.swap verb.noun	-14 -2 0 15 -3
pair next: verb.swap verb.swap	16 -14 -7 -1 0
pair next: verb.will adj.modifier	-3 15 -26 -22 -9
pair next: verb.will adj.wounded	8 -33 -11 -1 26
pair next: verb.will cue.agreement	-6 -12 -8 -8 14
pair next: verb.will cue.all	1 18 -3 -47 -25
pair next: verb.will cue.of_whole	9 0 -1 4 -13
pair next: verb.will cue.other_return	7 -15 -14 -10 24
pair next: verb.will noun.body	-21 23 -8 -5 -5
pair next: verb.will noun.civilian	-5 0 0 13 -8
pair next: verb.will noun.exchange	-16 50 -7 -16 -43
pair next: verb.will noun.military	-4 43 -5 -36 -36
pair next: verb.will noun.other	-16 -1 5 -3 10
pair next: verb.will noun.people	-33 25 -27 17 4
pair next: verb.will noun.rank	24 0 -20 -5 0
pair next: verb.will own.to	-31 9 14 -16 -38
pair next: verb.will qualifier.at_least	-24 20 6 -1 -2
pair next: verb.will qualifier.at_most	-2 5 -16 -3 11
pair next: verb.will qualifier.more_than	16 -14 -1 -17 -3
pair next: verb.will ru.from	4 -4 -20 -21 7
pair next: verb.will ru.of	-11 16 -7 -35 -17
pair next: verb.will ua.from	-9 -6 -21 17 -2
pair next: verb.will ua.of	15 -11 -7 -5 -12
pair next: verb.will ua.to	-75 23 -6 -17 42
pair next: verb.will verb.future	-15 23 -21 -38 -10
pair next: verb.will verb.managed	-19 -13 -17 46 -44
pair next: verb.will verb.will	-23 8 -8 -7 -6
pair next: verb.will view.ua	22 -1 -3 -15 -4
pair next: view.ru adj.modifier	18 -2 -7 -14 -18
pair next: view.ru cue.captivity	-16 -17 4 18 -15
pair next: view.ru cue.claims	-7 12 -15 20 -32
pair next: view.ru cue.footage	-1 -2 -3 -1 7
pair next: view.ru cue.held	-46 -16 -16 24 89
pair next: view.ru cue.of_whole	7 0 -2 27 -14
pair next: view.ru cue.part	-2 0 0 8 -5
pair next: view.ru noun.military	-16 10 0 4 0
pair next: view.ru noun.other	9 25 -13 0 -21
pair next: view.ru noun.people	-27 -2 13 -17 78
pair next: view.ru own.of	-15 15 -7 -13 -5
pair next: view.ru own.to	-19 -3 -12 28 -51
pair next: view.ru ru.of	-14 6 13 15 -33
pair next: view.ru ua.of	19 -11 -10 -20 -13
pair next: view.ru verb.bring	30 -8 -20 -11 -14
pair next: view.ru verb.come	26 0 2 -15 -19
pair next: view.ru verb.give	23 -1 -1 -1 -22
pair next: view.ru verb.other	-10 -8 -9 -13 31
pair next: view.ru view.ru	21 -10 -17 -7 -17
pair next: view.ua cue.captivity	-7 -10 -7 11 -17
pair next: view.ua cue.deported	2 -6 -14 15 -29
pair next: view.ua cue.of_whole	-3 -2 -51 -1 48
pair next: view.ua cue.part	15 -10 -1 0 -5
pair next: view.ua cue.relative	17 -1 9 -2 -24
pair next: view.ua noun.civilian	12 -13 9 -15 -9
pair next: view.ua noun.military	6 -8 1 -18 -16
pair next: view.ua ua.of	17 -4 -6 -1 -7
pair next: view.ua verb.bring	13 -8 -3 -1 -3
pair next: view.ua verb.come	33 -1 -15 -12 -29
pair next: view.ua verb.give	-1 0 15 -1 -15
pair next: view.ua verb.home	-31 -8 33 4 -10
pair next: view.ua view.ua	27 0 -16 -14 -2
pair next: voice.ru adj.modifier	20 12 -24 -1 -3
pair next: voice.ru country	-9 -17 20 -2 -21
pair next: voice.ru cue.claims	-11 25 -32 -44 -18
pair next: voice.ru cue.completed	45 -9 -30 -13 -5
pair next: voice.ru cue.denied	-37 53 -40 -7 -25
pair next: voice.ru cue.footage	0 11 -7 -4 0
pair next: voice.ru cue.held	-19 27 14 -17 -28
pair next: voice.ru cue.in_return	15 8 -2 -2 -16
pair next: voice.ru cue.mediated	8 -5 0 -2 -2
pair next: voice.ru cue.recap	-13 -15 0 14 -9
pair next: voice.ru cue.relative	-15 25 -13 0 -34
pair next: voice.ru cue.thanks	-15 0 -12 -1 15
pair next: voice.ru cue.today	4 10 -10 -3 -1
pair next: voice.ru cue.venue	-1 -15 15 0 -3
pair next: voice.ru foe.of	-11 -10 15 -2 -15
pair next: voice.ru noun.branch	13 -5 2 -10 -18
pair next: voice.ru noun.civilian	-16 -15 -8 22 15
pair next: voice.ru noun.exchange	7 21 -13 -3 -13
pair next: voice.ru noun.military	15 0 -15 -1 0
pair next: voice.ru noun.other	-3 -55 -15 5 58
pair next: voice.ru noun.people	14 6 -5 -2 -19
pair next: voice.ru own.agent	1 15 0 -15 -1
pair next: voice.ru qualifier.more_than	-16 0 0 16 0
pair next: voice.ru ru.agent	15 -10 -3 -2 -6
pair next: voice.ru ru.of	13 -27 0 -19 -13
pair next: voice.ru ua.agent	-14 7 -8 15 1
pair next: voice.ru ua.of	-16 25 -9 -9 -20
pair next: voice.ru ua.to	25 -11 -13 -3 -8
pair next: voice.ru verb.bring	15 0 -1 0 -15
pair next: voice.ru verb.future	-5 9 -2 -1 -1
pair next: voice.ru verb.give	12 -1 -10 -1 -2
pair next: voice.ru verb.held_exchange	24 -21 -24 -7 -18
pair next: voice.ru verb.noun	-17 3 18 -10 -16
pair next: voice.ru verb.other	-19 16 -6 -1 -14
pair next: voice.ru view.ru	-22 -1 -10 24 -3
pair next: voice.ru voice.ru	36 5 -17 -11 -28
pair next: voice.ru voice.ua	-17 -26 21 -15 -11
pair next: voice.ua adj.modifier	3 -13 0 13 -36
pair next: voice.ua adj.wounded	-1 -3 -1 -21 25
pair next: voice.ua category	0 0 0 16 -16
pair next: voice.ua country	-6 14 -4 4 -8
pair next: voice.ua cue.agreed	-6 14 -1 -6 -2
pair next: voice.ua cue.already	-2 0 -8 5 6
pair next: voice.ua cue.captured	-26 -2 -3 -12 31
pair next: voice.ua cue.claims	56 19 -35 -21 -29
pair next: voice.ua cue.completed	-24 -4 -2 33 -4
pair next: voice.ua cue.denied	-23 25 -15 -11 -14
pair next: voice.ua cue.footage	-21 -21 13 29 -21
pair next: voice.ua cue.mediated	-21 29 -31 -24 -15
pair next: voice.ua cue.name	28 -4 -2 -15 -9
pair next: voice.ua cue.of_whole	12 0 -3 -3 -6
pair next: voice.ua cue.planned	-3 -13 -4 -23 25
pair next: voice.ua cue.relative	-9 -16 13 -22 -20
pair next: voice.ua cue.since	-3 -4 0 10 -4
pair next: voice.ua cue.span	-1 -11 -8 -15 13
pair next: voice.ua cue.thanks	9 -1 -1 0 -7
pair next: voice.ua cue.today	1 15 -14 -27 -22
pair next: voice.ua cue.venue	-14 16 0 0 -1
pair next: voice.ua cue.yesterday	-2 -7 15 -4 -22
pair next: voice.ua noun.branch	15 -16 -3 -10 11
pair next: voice.ua noun.exchange	32 -8 -28 -37 -23
pair next: voice.ua noun.military	17 -17 -20 -8 -3
pair next: voice.ua noun.other	-11 -32 -22 12 18
pair next: voice.ua noun.people	18 -26 -10 -25 35
pair next: voice.ua own.agent	16 -16 -16 4 -8
pair next: voice.ua own.of	-17 -9 -3 -11 19
pair next: voice.ua ru.agent	-18 9 -1 -2 13
pair next: voice.ua ru.of	-14 -7 -2 15 -10
pair next: voice.ua ua.agent	-6 26 -14 -13 -16
pair next: voice.ua ua.of	1 1 -19 -14 10
pair next: voice.ua ua.to	-15 0 15 0 0
pair next: voice.ua verb.bring	5 12 -22 6 -21
pair next: voice.ua verb.come	15 21 -17 -6 -29
pair next: voice.ua verb.future	-13 -2 14 -15 0
pair next: voice.ua verb.get	15 -15 15 -3 -16
pair next: voice.ua verb.give	14 2 -10 0 -7
pair next: voice.ua verb.held_exchange	17 -2 -15 -1 -8
pair next: voice.ua verb.noun	14 -15 -12 -13 21
pair next: voice.ua verb.other	-16 -16 -7 -5 18
pair next: voice.ua voice.ru	23 -15 -15 -10 -1
pair next: voice.ua voice.ua	-6 -3 5 -15 -26
party media	-4 -27 31 -42 -16
party mediator	-14 -26 -15 -13 22
party ru	-26 7 -18 -21 20
party ua	-14 -6 -26 -10 25
ruled announcement	-46 21 4 -22 -43
ruled follow_up	-96 -26 55 -37 -11
ruled irrelevant	-45 -43 -21 -58 49
ruled report	46 -14 -19 -19 -44
ruled statement	-38 -17 -34 30 -25
sentences 1	21 -41 -84 -34 70
sentences 2	-1 -34 -28 -24 27
sentences 3	8 -26 3 -27 8
sentences 4	-10 -9 -21 -1 -27
sentences 5	-33 18 0 -24 -7
sentences 6	-39 -26 3 18 3
side cumulative agent	-23 -7 -13 26 1
side cumulative both	-21 -2 -2 16 -21
side cumulative direction	-30 -17 -20 40 15
side cumulative formula	0 -5 0 -2 7
side cumulative null	-29 21 -7 29 -30
side cumulative phrase	-15 -18 25 9 -27
side cumulative return	-6 0 0 7 -1
side cumulative view	17 -5 -13 -20 26
side dropped agent	-37 3 -1 -1 36
side dropped both	-2 38 -22 -15 -32
side dropped direction	-15 6 -11 3 12
side dropped formula	-17 18 -18 -3 21
side dropped null	-17 -10 4 0 7
side dropped phrase	-16 -15 15 -20 25
side dropped return	10 0 -1 0 -10
side dropped view	-1 -19 0 -9 13
side figure agent	31 1 -5 -24 -4
side figure both	8 -2 0 -5 0
side figure direction	15 -11 -11 -21 -7
side figure formula	56 -30 -42 -6 -19
side figure phrase	24 -6 2 -6 -29
side figure return	19 0 -1 -6 -14
side figure view	-21 14 -13 2 5
side held both	-14 -17 0 14 0
side held direction	-3 -1 -1 9 -5
side held phrase	-36 -1 -28 19 1
side held view	5 -22 -27 -1 5
side part agent	-16 -5 22 -4 -16
side part direction	24 -6 -15 -27 12
side part formula	14 -1 -11 0 -10
side part null	-12 -5 15 0 -2
side part phrase	4 -13 -7 14 33
side part view	-28 17 -12 3 -9
side planned agent	-8 22 -3 -3 -9
side planned both	-4 8 0 3 -8
side planned direction	6 -25 -17 -7 26
side planned formula	18 21 -29 -18 -18
side planned null	-15 5 -25 14 -13
side planned phrase	-7 29 -2 -2 -19
side planned view	-6 3 -10 -13 25
side recap agent	-19 -3 13 -4 -12
side recap both	0 0 -13 -3 14
side recap direction	-10 -7 -3 -18 4
side recap formula	8 -26 9 -1 2
side recap null	-18 -14 -3 -8 13
side recap phrase	-42 -2 -4 -25 31
side recap view	-23 15 -12 24 0
tag any: adj.dead	7 0 -25 -33 -9
tag any: adj.freed	-5 -26 30 -33 -34
tag any: adj.modifier	-18 -4 16 -12 -10
tag any: adj.wounded	-3 1 -23 -29 17
tag any: category	-7 -17 15 -29 0
tag any: country	-9 11 -19 -20 -6
tag any: cue.agreed	-26 40 -23 1 -20
tag any: cue.agreement	-5 -4 2 -24 -2
tag any: cue.all	-12 -12 3 -20 -25
tag any: cue.all_civilians	28 -7 -10 -13 -11
tag any: cue.already	0 -12 18 -29 -16
tag any: cue.among	-9 -13 33 -20 -35
tag any: cue.anniversary	-34 -7 10 -33 22
tag any: cue.arrived	5 -12 33 -22 -25
tag any: cue.border	25 -27 -28 -26 23
tag any: cue.born	10 -13 -35 -24 9
tag any: cue.called_off	-67 44 -42 1 -10
tag any: cue.captivity	-6 3 -22 -8 0
tag any: cue.captured	-19 0 -41 -38 46
tag any: cue.claims	-39 26 -23 14 -29
tag any: cue.completed	-1 -10 -6 -20 0
tag any: cue.count	9 14 -2 -33 -11
tag any: cue.crime	-34 -11 -63 -11 41
tag any: cue.denied	-29 36 -1 -25 -14
tag any: cue.deported	-4 -3 -41 -1 10
tag any: cue.died	16 -1 -11 -2 -3
tag any: cue.each	25 -3 -5 -19 -52
tag any: cue.evacuation	-29 -39 -24 -19 59
tag any: cue.ever_captured	-8 0 -14 -7 13
tag any: cue.film	-26 -28 24 0 -33
tag any: cue.footage	-65 -22 65 -20 -52
tag any: cue.good_news	13 -7 -23 -11 -51
tag any: cue.held	-46 -51 -17 46 -10
tag any: cue.in_captivity	3 -19 -21 7 -2
tag any: cue.in_return	-9 -53 -40 -15 23
tag any: cue.included	-11 -23 4 -27 -4
tag any: cue.local	-29 -24 42 -41 -20
tag any: cue.mediated	38 -24 -35 -11 -29
tag any: cue.missing	-2 -64 -46 26 24
tag any: cue.money	-42 -15 -26 -29 43
tag any: cue.month	-12 -11 -20 -3 12
tag any: cue.name	-15 -19 20 -24 -18
tag any: cue.nth	22 -6 -15 -3 -13
tag any: cue.of_whole	-21 -2 7 -9 -3
tag any: cue.of_year	-27 -21 3 11 5
tag any: cue.on_shield	64 -33 -34 -38 -39
tag any: cue.one_sided	10 -32 12 6 -40
tag any: cue.other_exchange	-56 -54 -65 -13 71
tag any: cue.other_return	-31 -35 13 -50 35
tag any: cue.other_war	-72 -56 -40 -9 102
tag any: cue.outside	25 -14 -23 12 7
tag any: cue.parcel	-47 -43 -15 -14 37
tag any: cue.part	-3 -11 -14 1 -13
tag any: cue.planned	-59 82 -44 -29 -27
tag any: cue.postponed	-43 54 -52 -37 -12
tag any: cue.ready	-26 25 -27 -16 -16
tag any: cue.recap	-59 -35 48 1 4
tag any: cue.record	13 -2 -1 -4 -32
tag any: cue.relative	-38 1 11 -14 4
tag any: cue.repatriation	9 -27 10 -8 -20
tag any: cue.reunion	16 28 -46 -28 -21
tag any: cue.review	-36 -15 10 35 -36
tag any: cue.same_number	12 -13 -52 -12 19
tag any: cue.since	-34 -4 -32 51 -35
tag any: cue.span	3 -19 -21 14 -20
tag any: cue.stage	32 -20 -30 -19 -19
tag any: cue.thanks	8 -17 6 -22 -13
tag any: cue.third	-48 -45 -37 -17 64
tag any: cue.to_date	-53 -7 -27 53 -29
tag any: cue.today	15 1 -10 -39 -20
tag any: cue.total	21 -10 7 -4 -29
tag any: cue.training	-11 -31 -31 -19 44
tag any: cue.transit	16 -11 14 -21 -7
tag any: cue.unfinished	-68 -6 23 12 -14
tag any: cue.unit	17 -16 -18 -18 6
tag any: cue.venue	-15 14 -11 -7 4
tag any: cue.visit	-26 -22 48 -1 -40
tag any: cue.year	-8 -35 -39 41 -3
tag any: cue.yesterday	-20 -38 73 -51 -89
tag any: foe.agent	-7 -5 10 -22 3
tag any: foe.from	11 6 -22 13 -41
tag any: foe.of	-20 12 -14 -17 -15
tag any: foe.to	31 -32 -6 -13 -14
tag any: noun.body	7 -27 7 -4 -18
tag any: noun.branch	-3 -26 12 -18 -2
tag any: noun.child	-35 1 -22 -2 7
tag any: noun.civilian	8 -25 -7 15 -28
tag any: noun.exchange	-20 18 4 -17 -21
tag any: noun.family	-26 -13 7 -26 11
tag any: noun.foreigner	-23 7 -43 -20 7
tag any: noun.man	-5 -16 14 -14 -1
tag any: noun.military	13 -27 -4 -3 -31
tag any: noun.other	-21 -6 -7 -5 6
tag any: noun.people	-8 -9 -2 1 -5
tag any: noun.rank	-28 -20 2 -12 20
tag any: noun.soldier	29 -42 -14 7 -24
tag any: noun.woman	18 5 -39 -9 -19
tag any: own.agent	-12 -2 -7 -7 -13
tag any: own.from	-11 14 -33 -7 -10
tag any: own.of	3 -18 7 -20 -6
tag any: own.to	-4 -22 -3 -7 -24
tag any: qualifier.approx	-30 -17 -5 12 -7
tag any: qualifier.at_least	21 0 -21 -1 -3
tag any: qualifier.at_most	-14 -10 21 -31 -13
tag any: qualifier.more_than	-26 0 -37 25 -12
tag any: ru.agent	-3 4 -20 15 -17
tag any: ru.from	4 -36 2 9 -48
tag any: ru.of	-4 3 -7 8 -15
tag any: ru.to	15 -42 -43 -20 16
tag any: ua.agent	-15 19 -13 -2 -40
tag any: ua.from	20 -25 1 -4 -29
tag any: ua.of	1 -12 -19 9 -25
tag any: ua.to	25 -34 -22 -25 -22
tag any: verb.bring	15 -16 -23 6 -22
tag any: verb.come	6 -29 -10 -20 -1
tag any: verb.future	-36 41 -26 -40 -26
tag any: verb.get	12 -15 -29 -37 -3
tag any: verb.give	10 -38 -13 -18 0
tag any: verb.held_exchange	30 -36 6 -30 -20
tag any: verb.home	31 -23 -27 -5 -21
tag any: verb.managed	8 -28 12 10 -25
tag any: verb.noun	-10 9 15 -20 -36
tag any: verb.other	-51 -21 2 -2 22
tag any: verb.swap	4 1 -49 -7 15
tag any: verb.will	-34 34 -16 -14 -15
tag any: view.ru	-19 -44 -2 2 -5
tag any: view.ua	-1 -32 -16 0 -8
tag any: voice.ru	-24 -4 14 -25 -17
tag any: voice.ua	-34 23 -30 25 -31
tag early: adj.dead	-2 -15 -17 -27 4
tag early: adj.freed	-12 -18 26 -36 -38
tag early: adj.modifier	-22 -17 22 -1 -13
tag early: adj.wounded	1 -8 -16 -48 9
tag early: category	20 -31 16 -28 -22
tag early: country	-4 -2 -29 -14 -5
tag early: cue.agreed	-14 30 -43 -15 -11
tag early: cue.agreement	0 19 -24 -11 -22
tag early: cue.all	-18 -4 6 -18 -3
tag early: cue.all_civilians	12 -2 -8 0 -6
tag early: cue.already	2 -13 23 -25 -28
tag early: cue.among	27 -6 29 -4 -37
tag early: cue.anniversary	5 -2 -27 -14 10
tag early: cue.border	12 -9 -18 -20 8
tag early: cue.born	18 -18 -10 8 -24
tag early: cue.called_off	-38 42 -28 -11 -19
tag early: cue.captivity	-12 0 -7 -6 7
tag early: cue.captured	-10 0 -45 -37 36
tag early: cue.claims	-24 11 -31 33 -31
tag early: cue.completed	8 -6 -8 -10 -26
tag early: cue.count	18 7 -24 -28 -12
tag early: cue.crime	-9 6 -38 -17 13
tag early: cue.denied	6 8 -5 1 -58
tag early: cue.deported	27 -41 -59 -23 33
tag early: cue.each	34 -6 0 -27 -39
tag early: cue.evacuation	-46 -24 -19 -23 40
tag early: cue.ever_captured	10 4 -13 -1 -8
tag early: cue.film	-8 -16 12 -24 -22
tag early: cue.footage	-36 -32 50 -48 -32
tag early: cue.good_news	14 1 -7 -35 -48
tag early: cue.held	-49 2 -44 52 4
tag early: cue.in_captivity	8 -20 -8 -18 3
tag early: cue.in_return	5 -20 -50 -11 6
tag early: cue.included	-11 3 6 -26 -27
tag early: cue.local	10 -18 3 -28 -19
tag early: cue.mediated	20 -26 -22 -18 0
tag early: cue.missing	6 -14 -44 -13 31
tag early: cue.money	-46 -9 -14 -37 48
tag early: cue.month	16 -8 -28 -30 21
tag early: cue.name	18 0 -13 -5 -5
tag early: cue.nth	18 -7 -15 -2 0
tag early: cue.of_whole	-22 2 4 -6 -26
tag early: cue.of_year	-3 -4 -18 -6 1
tag early: cue.on_shield	32 -6 -20 -11 -12
tag early: cue.one_sided	12 -33 -8 5 -37
tag early: cue.other_exchange	-24 -31 -37 -35 48
tag early: cue.other_return	-9 -27 -4 -39 24
tag early: cue.other_war	-7 -17 -11 -15 39
tag early: cue.outside	29 3 -24 -1 -19
tag early: cue.parcel	-26 -1 -15 -4 23
tag early: cue.part	18 -34 -44 0 8
tag early: cue.planned	-24 43 -42 -23 -16
tag early: cue.postponed	-29 34 -9 0 -42
tag early: cue.ready	-37 10 0 -18 6
tag early: cue.recap	-17 -7 -8 -14 20
tag early: cue.record	4 5 8 -3 -36
tag early: cue.relative	12 -17 -6 -18 -1
tag early: cue.repatriation	-3 -6 6 16 -46
tag early: cue.reunion	1 25 -30 -29 -36
tag early: cue.review	-16 -5 -14 -7 15
tag early: cue.same_number	-2 -14 -24 -12 14
tag early: cue.since	-10 -2 -33 24 -35
tag early: cue.span	8 4 1 13 -36
tag early: cue.stage	2 -20 1 16 -13
tag early: cue.thanks	9 -1 -40 -24 -11
tag early: cue.third	-35 -34 -30 -15 44
tag early: cue.to_date	-35 -5 -18 15 -12
tag early: cue.today	11 -19 -5 -37 -2
tag early: cue.total	22 -42 4 -23 -16
tag early: cue.training	-16 -17 -12 -14 27
tag early: cue.transit	14 -26 -1 -38 5
tag early: cue.unfinished	-17 17 12 -17 -15
tag early: cue.unit	14 7 -36 -9 9
tag early: cue.venue	-24 -3 -3 -10 11
tag early: cue.visit	-9 -28 27 -42 -12
tag early: cue.year	6 14 -36 -17 3
tag early: cue.yesterday	8 -29 38 -27 -57
tag early: foe.agent	5 -4 4 2 -30
tag early: foe.from	5 8 -22 14 -39
tag early: foe.of	1 6 -42 -23 3
tag early: foe.to	24 -16 -5 -13 -19
tag early: noun.body	-9 8 2 3 -6
tag early: noun.branch	-28 -16 7 -4 2
tag early: noun.child	14 -30 -23 -18 10
tag early: noun.civilian	-9 -28 -18 25 -9
tag early: noun.exchange	-11 16 -2 -7 -33
tag early: noun.family	-18 -45 8 -23 14
tag early: noun.foreigner	-14 7 -38 9 -12
tag early: noun.man	-14 -7 3 -2 4
tag early: noun.military	13 -35 -8 -1 -19
tag early: noun.other	-11 -14 -7 -17 10
tag early: noun.people	4 -16 -21 4 -4
tag early: noun.rank	37 -16 -46 -12 18
tag early: noun.soldier	5 1 -22 29 -40
tag early: noun.woman	-3 5 -34 -15 6
tag early: own.agent	-6 -1 -12 -1 -36
tag early: own.from	-3 -79 -10 -3 38
tag early: own.of	13 -10 -19 -17 -19
tag early: own.to	3 -26 12 4 -19
tag early: qualifier.approx	-13 -12 -16 21 -6
tag early: qualifier.at_least	25 -7 -26 -12 16
tag early: qualifier.at_most	5 -6 -13 1 1
tag early: qualifier.more_than	-8 -8 -51 27 -19
tag early: ru.agent	7 -2 -2 -14 -28
tag early: ru.from	-12 -36 16 12 -1
tag early: ru.of	-8 -10 -25 -14 8
tag early: ru.to	41 -28 -43 -8 -20
tag early: ua.agent	-26 17 2 5 -46
tag early: ua.from	-10 -1 2 -6 -12
tag early: ua.of	-5 11 -9 -45 -18
tag early: ua.to	67 -10 -15 -33 -59
tag early: verb.bring	-21 -15 -20 23 -10
tag early: verb.come	15 -31 -1 3 -21
tag early: verb.future	-8 5 -5 -16 -24
tag early: verb.get	19 -12 -55 -7 -6
tag early: verb.give	10 -40 -17 -41 10
tag early: verb.held_exchange	16 -28 12 -10 -29
tag early: verb.home	3 -9 10 9 -28
tag early: verb.managed	-21 -5 2 33 -26
tag early: verb.noun	-4 27 -97 5 -5
tag early: verb.other	-21 -28 9 -11 -11
tag early: verb.swap	-4 -6 -42 8 12
tag early: verb.will	-65 24 1 -14 -4
tag early: view.ru	-4 -43 -5 -3 -9
tag early: view.ua	32 -17 -17 -3 -20
tag early: voice.ru	11 -20 20 -27 -26
tag early: voice.ua	4 21 -36 -16 -37
tag first: adj.dead	25 -19 -18 -19 -20
tag first: adj.freed	-5 -20 22 -32 -17
tag first: adj.modifier	-13 -1 -9 3 -6
tag first: adj.wounded	-6 21 -30 -24 9
tag first: category	-17 -49 -32 27 12
tag first: country	-38 16 11 -36 11
tag first: cue.agreed	-5 -9 -8 -9 -11
tag first: cue.agreement	-12 -33 14 -2 -6
tag first: cue.all	14 8 -25 -29 -12
tag first: cue.all_civilians	23 -6 -2 -13 -6
tag first: cue.already	-19 -26 10 36 -25
tag first: cue.among	-35 -15 27 -13 -10
tag first: cue.anniversary	-54 -15 37 -23 1
tag first: cue.arrived	-32 -13 34 -23 -25
tag first: cue.border	24 -23 -24 -15 15
tag first: cue.born	9 -23 -31 -24 47
tag first: cue.called_off	-62 34 -34 -22 -12
tag first: cue.captivity	5 -25 -27 -2 2
tag first: cue.captured	-19 -4 -7 -29 61
tag first: cue.claims	-9 11 11 -20 -51
tag first: cue.completed	14 -26 -8 -18 3
tag first: cue.count	2 14 0 -11 -13
tag first: cue.crime	-39 -45 -58 2 50
tag first: cue.denied	-43 50 -5 -22 -31
tag first: cue.deported	-20 13 -23 21 -19
tag first: cue.died	10 -1 -8 -1 -1
tag first: cue.each	25 -18 -31 -3 -6
tag first: cue.evacuation	-43 -5 -26 -30 34
tag first: cue.ever_captured	-53 -10 -8 -4 58
tag first: cue.film	-57 -11 59 -36 -37
tag first: cue.footage	-58 -15 49 -19 -31
tag first: cue.good_news	8 22 -30 -29 -9
tag first: cue.held	-35 -48 -45 53 -13
tag first: cue.in_captivity	-16 -19 -2 18 -27
tag first: cue.in_return	-16 -51 6 4 24
tag first: cue.included	0 -33 5 -27 -6
tag first: cue.local	-55 -10 48 -45 -1
tag first: cue.mediated	32 -47 -4 4 -36
tag first: cue.missing	-28 -31 6 31 -8
tag first: cue.money	-16 -41 -26 5 43
tag first: cue.month	5 -31 17 -21 14
tag first: cue.name	-22 -18 22 -19 -17
tag first: cue.nth	16 1 -1 0 -15
tag first: cue.of_whole	-8 -31 5 -14 4
tag first: cue.of_year	-30 -25 2 25 -13
tag first: cue.on_shield	46 -30 -26 -20 -36
tag first: cue.one_sided	41 -43 5 -21 -31
tag first: cue.other_exchange	-84 -54 -52 -35 88
tag first: cue.other_return	-50 -31 -7 -27 49
tag first: cue.other_war	-72 -55 -46 -15 104
tag first: cue.outside	-11 -4 -2 16 0
tag first: cue.parcel	-53 -43 -1 -11 71
tag first: cue.part	-16 -2 23 7 -30
tag first: cue.planned	-105 53 -56 -40 4
tag first: cue.postponed	-30 30 -37 -41 7
tag first: cue.ready	-19 12 -35 6 -11
tag first: cue.recap	-92 -48 75 -2 3
tag first: cue.record	30 -13 -19 5 -20
tag first: cue.relative	-41 -17 42 6 -10
tag first: cue.repatriation	25 -39 -4 -28 22
tag first: cue.reunion	12 7 -36 -28 5
tag first: cue.review	-35 -13 12 38 -44
tag first: cue.same_number	33 -1 -21 -1 -15
tag first: cue.since	-54 -54 -19 81 -6
tag first: cue.span	12 -36 -25 -8 7
tag first: cue.stage	28 -3 -34 -31 -20
tag first: cue.thanks	3 -25 18 -28 -15
tag first: cue.third	-51 -32 -28 -15 62
tag first: cue.to_date	-60 -26 -6 69 -23
tag first: cue.today	36 -6 -12 -47 -29
tag first: cue.total	-1 -5 -54 51 -33
tag first: cue.training	-33 -10 -20 -21 35
tag first: cue.transit	11 -60 8 4 -15
tag first: cue.unfinished	-53 -24 60 -5 -20
tag first: cue.unit	-5 -3 9 3 -35
tag first: cue.venue	-26 29 -20 0 0
tag first: cue.visit	-49 -15 43 -35 -28
tag first: cue.year	-25 -56 -38 72 -33
tag first: cue.yesterday	-23 -30 52 -42 -56
tag first: foe.agent	-6 -60 -13 -59 89
tag first: foe.from	15 0 -1 0 -15
tag first: foe.of	10 -43 -67 -9 71
tag first: foe.to	6 -10 -10 -5 -5
tag first: noun.body	22 -23 -9 -41 -14
tag first: noun.branch	-21 -33 -2 -34 12
tag first: noun.child	-1 -28 -27 15 -3
tag first: noun.civilian	18 -35 -11 12 -31
tag first: noun.exchange	4 28 -10 -54 -33
tag first: noun.family	22 -8 -34 -50 3
tag first: noun.foreigner	-30 -1 9 -13 -9
tag first: noun.man	-3 -14 18 -7 -7
tag first: noun.military	25 -26 -5 -43 -18
tag first: noun.other	-53 -15 -2 3 30
tag first: noun.people	-10 -17 6 3 2
tag first: noun.rank	-12 -6 -5 1 -4
tag first: noun.soldier	19 -35 7 15 -26
tag first: noun.woman	11 -13 3 -4 -25
tag first: own.agent	-45 2 5 -6 11
tag first: own.from	12 -13 -4 -14 11
tag first: own.of	0 -14 9 -1 -9
tag first: own.to	29 -16 -18 -30 -37
tag first: qualifier.approx	-44 -20 24 11 -3
tag first: qualifier.at_least	-1 -9 -18 30 -72
tag first: qualifier.at_most	10 -48 18 -22 0
tag first: qualifier.more_than	-9 -48 21 43 -30
tag first: ru.agent	22 -12 -29 -2 -5
tag first: ru.from	19 -43 -28 2 9
tag first: ru.of	-3 -14 -2 2 -14
tag first: ru.to	9 -41 -9 -41 13
tag first: ua.agent	10 5 -31 -30 -18
tag first: ua.from	32 -22 -34 -3 -20
tag first: ua.of	-12 0 -17 0 -15
tag first: ua.to	13 -44 -12 -8 -20
tag first: verb.bring	43 -53 -7 -18 -30
tag first: verb.come	22 -45 -1 -69 -6
tag first: verb.future	-59 67 1 -32 -27
tag first: verb.get	2 -26 18 -40 -27
tag first: verb.give	35 -46 -17 -21 23
tag first: verb.held_exchange	32 -40 -15 -32 -9
tag first: verb.home	53 -18 -54 -28 -21
tag first: verb.managed	44 -46 -7 -30 -16
tag first: verb.noun	-7 -19 29 -39 -27
tag first: verb.other	-59 2 -17 -51 41
tag first: verb.swap	11 -5 -26 -41 6
tag first: verb.will	-37 49 -57 -28 -16
tag first: view.ru	-19 -11 -18 21 -5
tag first: view.ua	-15 -37 -2 10 1
tag first: voice.ru	-33 5 -20 -2 -1
tag first: voice.ua	-28 -9 -8 18 1
tag late: adj.dead	-17 12 -26 -17 2
tag late: adj.freed	6 -11 -6 -10 2
tag late: adj.modifier	12 -11 -25 -18 -2
tag late: adj.wounded	-4 -17 -4 0 -8
tag late: category	-5 12 -6 -34 -21
tag late: country	48 -21 -44 -24 -21
tag late: cue.agreed	-11 20 -2 14 -25
tag late: cue.agreement	-3 7 1 0 -14
tag late: cue.all	3 -16 11 1 -36
tag late: cue.already	-9 -9 -11 -28 5
tag late: cue.among	33 -9 -21 -13 -15
tag late: cue.anniversary	4 -3 -9 -15 15
tag late: cue.arrived	15 0 -3 -15 -6
tag late: cue.born	-2 1 -30 -19 1
tag late: cue.called_off	-15 33 -37 3 -20
tag late: cue.captivity	18 -9 -44 9 -11
tag late: cue.captured	-2 -20 -23 2 8
tag late: cue.claims	-17 13 -13 -20 -11
tag late: cue.completed	-21 8 -17 -20 13
tag late: cue.count	-3 -13 1 -2 -10
tag late: cue.crime	-26 -5 -13 12 6
tag late: cue.denied	-13 13 -3 -25 2
tag late: cue.deported	26 -14 -6 4 -20
tag late: cue.died	8 0 -5 -1 -3
tag late: cue.each	-21 16 9 0 -14
tag late: cue.evacuation	13 -35 -8 30 25
tag late: cue.ever_captured	4 -2 -1 -6 -2
tag late: cue.film	-7 -15 0 15 -2
tag late: cue.footage	-32 -21 13 9 -22
tag late: cue.good_news	-13 -28 7 14 -16
tag late: cue.held	-32 -49 11 9 2
tag late: cue.in_captivity	-12 -3 -27 7 22
tag late: cue.in_return	6 -45 -21 -41 12
tag late: cue.included	8 -29 -25 -7 17
tag late: cue.local	0 -22 11 -17 -17
tag late: cue.mediated	36 2 -33 -19 -44
tag late: cue.missing	-2 -39 -24 16 8
tag late: cue.money	1 -4 -10 -2 -14
tag late: cue.month	-25 16 3 21 -42
tag late: cue.name	8 -1 -1 -5 -1
tag late: cue.of_whole	-22 1 12 17 -24
tag late: cue.of_year	-10 -20 5 -3 -22
tag late: cue.on_shield	15 -1 0 -15 -2
tag late: cue.one_sided	-15 1 0 -3 -4
tag late: cue.other_exchange	-21 -24 -20 10 1
tag late: cue.other_return	-17 -14 13 -19 8
tag late: cue.other_war	-20 -12 13 1 -9
tag late: cue.outside	0 -15 4 8 13
tag late: cue.part	13 -7 -38 -22 -4
tag late: cue.planned	-28 53 -21 -2 -41
tag late: cue.postponed	-11 20 -43 -12 0
tag late: cue.ready	-5 19 -36 -26 -14
tag late: cue.recap	10 5 -31 15 -22
tag late: cue.record	-25 -38 30 -8 -16
tag late: cue.relative	-14 15 -10 -17 -2
tag late: cue.repatriation	6 -4 5 -1 -10
tag late: cue.reunion	4 27 -8 -4 -26
tag late: cue.same_number	8 -7 -15 -10 8
tag late: cue.since	-4 8 7 -16 -27
tag late: cue.span	-19 -5 -30 10 -13
tag late: cue.stage	3 17 -12 -24 -28
tag late: cue.thanks	8 -15 8 -6 -18
tag late: cue.third	27 -19 0 -1 -9
tag late: cue.to_date	-12 20 -21 8 -7
tag late: cue.today	-5 -1 -2 -26 -11
tag late: cue.total	32 2 -1 -63 1
tag late: cue.training	-1 -28 -22 -20 23
tag late: cue.transit	7 9 -11 -23 -2
tag late: cue.unfinished	-33 -17 -5 14 3
tag late: cue.unit	28 -21 -19 -12 -5
tag late: cue.venue	25 1 -7 -9 -54
tag late: cue.visit	-21 -20 21 8 -36
tag late: cue.year	2 -26 -13 16 -13
tag late: cue.yesterday	1 -10 14 -24 -30
tag late: foe.agent	-35 30 4 5 -9
tag late: foe.of	-28 10 21 -22 -35
tag late: foe.to	9 -24 -4 -2 15
tag late: noun.body	-25 -9 -7 8 8
tag late: noun.branch	24 -19 -8 -32 -4
tag late: noun.child	-44 34 -4 -18 -29
tag late: noun.civilian	0 2 8 -2 -43
tag late: noun.exchange	-29 17 -7 -15 7
tag late: noun.family	-23 1 -13 3 6
tag late: noun.foreigner	24 -16 -36 -23 14
tag late: noun.man	12 -12 18 -15 -23
tag late: noun.military	-16 -2 -4 7 -21
tag late: noun.other	-2 -13 10 -8 -36
tag late: noun.people	1 -4 -14 0 -8
tag late: noun.rank	-17 -15 -1 -5 5
tag late: noun.soldier	10 -16 -26 -20 18
tag late: noun.woman	18 15 -11 -7 -34
tag late: own.agent	17 -12 -19 -8 -6
tag late: own.from	-23 33 -27 -4 -27
tag late: own.of	19 -6 -32 -21 -6
tag late: own.to	-43 -5 0 14 2
tag late: qualifier.approx	13 4 -30 5 -13
tag late: qualifier.at_least	-15 16 13 -4 -25
tag late: qualifier.at_most	-21 17 4 -31 -18
tag late: qualifier.more_than	-9 7 -41 -12 -2
tag late: ru.agent	-28 -3 -2 16 -4
tag late: ru.from	-2 23 -8 1 -39
tag late: ru.of	8 -13 -1 3 -39
tag late: ru.to	-6 -15 -15 -14 16
tag late: ua.agent	-12 23 -14 0 -29
tag late: ua.from	-7 -4 0 13 -9
tag late: ua.of	-11 -25 -36 21 -25
tag late: ua.to	-7 7 -20 -22 18
tag late: verb.bring	-6 -1 13 -26 -23
tag late: verb.come	5 -6 -39 13 -14
tag late: verb.future	-22 13 -20 -10 1
tag late: verb.get	19 -17 -5 -48 19
tag late: verb.give	-3 7 -33 6 -8
tag late: verb.held_exchange	8 -1 -5 -17 -17
tag late: verb.home	-7 -25 -23 -5 14
tag late: verb.managed	-18 -8 -6 15 -17
tag late: verb.noun	5 0 -14 -17 3
tag late: verb.other	-25 -24 -15 24 -20
tag late: verb.swap	9 -4 -24 -11 -6
tag late: verb.will	5 -10 -15 -4 -21
tag late: view.ru	17 -3 -29 -14 -5
tag late: view.ua	15 -3 -9 -18 -1
tag late: voice.ru	-35 14 14 -2 -23
tag late: voice.ua	-1 -9 -37 23 -25
verb cumulative bring done	-17 -18 -11 30 10
verb cumulative bring not done	0 0 0 -10 9
verb cumulative come done	-30 -6 9 28 19
verb cumulative get done	-9 -7 -1 16 -5
verb cumulative give done	-3 8 -1 -6 1
verb cumulative held_exchange done	-30 3 -17 21 38
verb cumulative home done	-27 10 13 8 -8
verb cumulative list done	-4 -15 15 0 0
verb cumulative swap done	5 -8 0 13 -13
verb dropped bring done	-4 7 0 0 -14
verb dropped bring not done	-10 -28 10 -23 64
verb dropped come done	-16 -9 -6 -10 16
verb dropped get done	-5 25 -11 -6 -27
verb dropped give done	-28 -6 -2 -12 7
verb dropped held_exchange done	0 -17 -3 15 -14
verb dropped home done	-9 -9 -18 -27 51
verb dropped list done	7 -16 -16 15 -28
verb dropped swap done	-4 -19 -19 -10 19
verb figure bring done	23 -8 -4 -18 -16
verb figure come done	10 -3 6 -1 -28
verb figure get done	23 -7 -13 -18 3
verb figure give done	1 -1 -11 -5 6
verb figure held_exchange done	22 -5 -19 -1 -8
verb figure home done	7 -3 9 -2 -26
verb figure list done	19 -16 -1 -7 -6
verb figure swap done	26 -25 -3 -13 -12
verb held bring not done	0 23 -5 -21 -5
verb part bring done	-39 16 15 10 38
verb part come done	26 -7 -15 -28 10
verb part get done	-15 -6 20 -3 -19
verb part give done	24 0 0 -14 -12
verb part held_exchange done	14 -1 -12 0 -11
verb part home done	6 9 -5 12 -26
verb part list done	14 -5 -3 -1 -11
verb part swap done	-13 0 13 -2 -7
verb planned bring not done	-11 2 -24 12 -10
verb planned come done	15 -15 -13 -3 -12
verb planned held_exchange done	-2 -19 15 -1 -1
verb planned held_exchange not done	-33 -17 -9 -3 43
verb planned home not done	-13 16 0 -1 -3
verb planned swap done	-8 17 -3 -1 -6
verb recap bring done	-37 -29 20 -15 -10
verb recap come done	-9 -16 1 -18 25
verb recap get done	-15 -5 6 14 3
verb recap give done	-10 -6 -14 -6 15
verb recap held_exchange done	-6 6 15 -1 -16
verb recap home done	-22 -2 -25 -11 39
word word: a	-46 7 14 -27 3
word word: abduct	0 -3 -5 -38 39
word word: abdull	-15 -3 14 0 15
word word: able	-9 -10 15 -15 -4
word word: about	-10 32 13 -39 2
word word: above	10 -7 0 -3 0
word word: abroad	-12 0 -2 6 8
word word: abu	-19 11 -20 -18 7
word word: accept	-8 14 -1 17 -21
word word: access	-11 -12 -15 -14 27
word word: accomp	2 -15 -2 0 15
word word: accord	-7 0 -35 18 -16
word word: accuse	-23 34 -29 -4 0
word word: across	1 -15 -6 -8 16
word word: acted	14 -5 -1 -3 -6
word word: action	-3 0 -15 -5 16
word word: added	0 -14 -7 15 -1
word word: adding	6 0 0 -5 -1
word word: additi	22 10 -2 -26 -9
word word: addres	-27 0 -1 17 12
word word: admini	-24 -3 30 -3 -32
word word: advanc	-15 -3 15 -15 14
word word: aerosp	16 -3 -15 0 -13
word word: affair	6 -4 -21 -10 18
word word: affirm	-10 -11 -6 -4 15
word word: after	-26 -18 41 -29 -25
word word: aftern	13 -2 -7 -6 -4
word word: afu	31 -2 -3 -25 9
word word: again	-23 10 -15 -8 10
word word: agains	-11 -15 -17 -17 30
word word: aged	-8 22 -11 -1 -15
word word: agenci	-6 0 -1 10 -3
word word: agency	8 1 0 -2 -7
word word: ago	-15 -2 13 -25 -6
word word: agreed	-36 23 -19 -31 23
word word: agreem	22 22 -20 -18 -36
word word: ahead	29 -6 -12 -1 -16
word word: aid	2 -13 -9 12 3
word word: aide	1 27 -12 -17 -17
word word: air	16 8 -14 -20 -3
word word: airbor	-26 0 26 0 -1
word word: aircra	-33 7 -33 18 3
word word: airpor	-26 -17 -16 -2 27
word word: al	-6 -2 13 -6 -20
word word: alexan	-12 13 -1 -18 -6
word word: all	1 4 -11 -25 20
word word: all-fo	-12 19 -11 -15 -23
word word: allowe	1 -1 -3 -15 14
word word: almost	13 -12 6 -24 -15
word word: alone	-14 -15 12 -9 17
word word: along	18 0 -2 -15 -13
word word: alread	-17 -7 26 -4 -17
word word: also	13 2 -26 -30 3
word word: altoge	-5 0 -6 6 -2
word word: always	-20 -9 -26 -23 24
word word: am	-18 -2 -27 5 11
word word: ambass	-15 -3 15 3 -3
word word: ambula	7 -2 11 -18 -11
word word: americ	-17 0 -30 -22 12
word word: among	2 -11 -8 -2 16
word word: amputa	13 -8 -2 -1 -4
word word: an	-2 9 -45 -11 0
word word: and	6 -9 -15 -59 18
word word: andrew	-9 0 -8 -1 15
word word: andriy	28 0 -19 -5 -9
word word: ankara	-48 -26 -2 6 27
word word: announ	37 -57 -14 -21 -7
word word: anothe	27 -28 -37 -17 9
word word: answer	-5 29 -9 -1 -29
word word: anthem	-6 -2 40 -4 -40
word word: any	15 -28 -2 -2 1
word word: anyone	-13 -5 -3 3 14
word word: anythi	9 -5 -4 0 0
word word: apart	8 0 -1 -6 0
word word: apiece	32 -30 -4 -1 -17
word word: apple	-1 -2 37 -5 -36
word word: apprec	-26 8 -13 1 38
word word: approa	14 -9 -8 -15 10
word word: april	0 10 -23 -4 -12
word word: arab	-2 -29 -20 -8 19
word word: arabia	-21 -24 14 -16 19
word word: are	0 -23 4 -12 -9
word word: area	-31 17 -15 -9 -2
word word: areas	-5 0 0 4 0
word word: arithm	19 -14 -2 -1 -17
word word: armed	31 -6 -3 -14 -17
word word: armeni	-15 -18 -5 15 13
word word: armour	-19 -18 -8 -12 30
word word: arms	-15 -11 -15 -15 28
word word: army	-22 -2 -21 -1 25
word word: around	3 14 -22 -24 -15
word word: arrang	17 -9 7 -6 -11
word word: arrive	-16 8 7 -6 2
word word: artill	-15 -2 -4 -5 21
word word: as	-6 -1 -3 3 -3
word word: ask	-1 8 -3 31 -30
word word: asked	-19 37 -20 11 -8
word word: asking	9 -5 -3 0 -1
word word: assass	-19 0 -3 -2 19
word word: assaul	-2 -6 -5 -16 23
word word: assemb	-16 -26 1 8 -2
word word: assets	15 2 -1 -15 -15
word word: assist	3 5 -4 -6 -3
word word: at	-31 12 -1 26 -2
word word: attach	-5 5 -3 -3 7
word word: attack	-6 -16 -15 -10 23
word word: attend	-8 -15 -9 18 15
word word: aug	-15 -2 -11 15 -14
word word: august	-9 -12 -32 -16 40
word word: autumn	-28 27 -29 -4 4
word word: awards	-53 -2 -17 -5 60
word word: axios	-4 -3 -10 -7 25
word word: azerba	-15 -18 -5 0 22
word word: azov	-4 -8 -9 -7 11
word word: azovst	11 -32 -4 -17 40
word word: back	43 -57 -21 8 -23
word word: badly	-10 34 7 -3 -31
word word: bag	-3 -1 -15 -26 29
word word: bakhmu	25 -1 -13 -24 -8
word word: barrac	-17 -11 -21 -5 29
word word: bars	15 -14 -15 -11 -14
word word: be	-32 45 26 -10 -33
word word: becaus	-15 28 -8 -3 10
word word: become	5 -1 -3 0 0
word word: beds	-7 -2 -7 -2 18
word word: been	-2 47 -15 -12 -35
word word: before	-38 19 8 -19 -3
word word: began	27 -21 -17 6 -24
word word: begin	-11 27 -12 -2 -16
word word: beginn	-2 -2 0 -1 5
word word: behind	13 -32 -17 -16 16
word word: being	6 9 -18 -29 4
word word: belaru	17 -15 -30 -2 -11
word word: belgor	-13 4 -20 -8 -2
word word: believ	-5 16 3 9 -16
word word: belong	28 -27 -22 -21 15
word word: berlin	-17 -27 -9 -1 33
word word: betwee	2 -28 -20 -8 -9
word word: big	-31 25 14 -23 -26
word word: bigger	-10 15 -2 -14 -15
word word: bigges	6 -10 -14 -15 1
word word: bilate	0 -26 -3 -1 26
word word: billio	9 3 -17 -19 -11
word word: bin	-40 14 25 -14 -14
word word: black	-15 0 15 0 -3
word word: blamed	8 -5 0 -2 -1
word word: board	-19 -5 23 27 -31
word word: boardi	-26 0 26 0 -1
word word: bodies	-7 9 -13 -37 10
word word: body	-8 -5 -13 4 -3
word word: bombs	-13 -16 -16 -11 31
word word: border	-8 3 -21 -22 29
word word: borne	26 0 -2 -25 0
word word: both	-4 26 -8 -17 -36
word word: bout	-15 -16 -14 -1 17
word word: boys	8 -2 34 -3 -39
word word: bread	-13 -1 14 -5 -10
word word: breaki	21 -20 0 -1 -1
word word: breakt	5 -3 0 -1 -1
word word: briefe	-12 -3 -10 10 12
word word: brigad	-1 -5 -1 -15 13
word word: bring	28 -42 -50 -1 0
word word: bringi	19 -14 -4 -18 -2
word word: bringk	10 0 0 0 -9
word word: brings	18 -16 -4 -1 -9
word word: britis	-21 -14 27 0 -28
word word: brittn	-15 -16 -14 -1 17
word word: broker	34 -21 -13 -1 -19
word word: brothe	9 -2 0 -2 -5
word word: brough	24 -7 -15 1 -45
word word: brusse	0 14 -3 13 -15
word word: budano	-4 28 -8 1 -18
word word: buried	13 -15 -23 -1 13
word word: burns	13 -16 -4 -1 14
word word: bus	-30 -11 46 21 -42
word word: buses	-24 -30 16 -3 0
word word: but	13 8 -22 -24 -4
word word: by	-12 -16 3 -18 -7
word word: call	20 13 -3 -19 -20
word word: called	-22 27 14 4 -26
word word: callin	-32 27 22 -2 -19
word word: calls	1 -12 -24 -2 16
word word: cambod	-13 -1 -14 -8 21
word word: came	-49 21 12 -2 1
word word: camps	-16 -16 -1 29 -15
word word: can	11 -8 -22 -12 7
word word: can't	-7 -4 11 -14 13
word word: canada	-10 11 -4 -38 36
word word: cannot	-19 -6 4 7 -7
word word: capita	-10 -7 -2 -10 16
word word: captiv	13 -26 -23 18 0
word word: captur	-3 -21 -20 -2 18
word word: care	-16 13 12 -12 -19
word word: cargo	-9 -15 -10 0 16
word word: carrie	8 2 -18 3 -8
word word: carry	20 -7 -15 -19 -1
word word: carryi	6 7 -22 -3 18
word word: cases	-26 -4 -3 15 -24
word word: cathol	-2 -17 9 -22 -26
word word: ceasef	-27 -1 -23 -21 35
word word: celebr	-2 -28 -26 8 33
word word: cell	-3 -2 27 0 -26
word word: cent	-5 -15 -15 -2 16
word word: centre	0 -16 21 -5 13
word word: chance	3 16 0 0 -17
word word: change	35 -7 -10 -8 -32
word word: channe	0 13 -10 0 -8
word word: check	13 -6 -8 -5 -4
word word: cherni	-10 -15 33 -9 -31
word word: chief	15 -5 -13 -2 -9
word word: childr	5 -18 -55 7 6
word word: chorno	16 -12 -10 -15 -6
word word: christ	-12 28 -21 -18 -18
word word: chroni	-4 -4 -1 9 0
word word: circum	9 -13 -3 -8 -4
word word: cities	-1 -15 -9 -9 18
word word: citize	-10 -27 -6 4 14
word word: city	-15 -3 15 -13 -8
word word: civili	5 -4 -33 8 -33
word word: claim	-1 10 -9 0 -1
word word: claime	1 8 -7 -1 -1
word word: claims	0 6 0 0 -6
word word: clear	-19 18 -15 -17 -18
word word: close	15 9 -17 -10 -23
word word: cold	-33 -14 -15 -3 23
word word: collec	-24 -16 -16 -15 28
word word: combat	-2 0 0 15 -15
word word: come	9 -18 -1 -7 -10
word word: coming	24 10 -2 -4 -23
word word: comman	-27 -15 7 -1 26
word word: commen	16 -18 -17 -16 11
word word: commis	-25 27 -12 28 -28
word word: commit	21 -12 -22 6 -2
word word: compla	-19 -11 14 -13 -10
word word: comple	4 12 -37 -28 10
word word: compli	2 13 -1 -13 -4
word word: comrad	-14 -37 -13 0 29
word word: conclu	-16 27 -16 -4 -28
word word: condem	-2 -6 0 0 9
word word: condit	-13 -15 26 -9 -15
word word: condol	-5 0 -24 0 26
word word: conduc	0 6 0 0 -6
word word: confer	-9 2 0 14 -15
word word: confid	15 -13 -12 -5 -14
word word: confir	-3 14 -28 5 -33
word word: confli	15 -15 -5 0 -3
word word: congra	-11 -18 -16 -2 21
word word: conscr	-2 -9 14 0 -19
word word: consec	15 0 -5 -15 -2
word word: consis	21 -2 -1 -16 -10
word word: constr	15 8 0 -16 -9
word word: consul	-28 17 14 -18 -15
word word: contac	15 -1 -16 -28 -4
word word: contin	17 30 3 -19 -33
word word: contro	-6 -1 -18 -3 12
word word: conven	5 -4 -4 -15 10
word word: conver	0 -14 -2 -7 15
word word: convic	9 -11 0 -1 4
word word: convoy	-18 12 13 0 -8
word word: cooper	-8 -17 13 -14 20
word word: coordi	-11 2 -17 -2 -1
word word: corpse	14 -9 -8 -26 5
word word: corres	-26 15 -7 24 -15
word word: could	13 -14 15 -15 -18
word word: counci	-8 -14 -7 17 15
word word: count	14 19 -17 -9 -12
word word: counte	-13 -25 -25 23 9
word word: countr	28 -62 -23 9 17
word word: courag	-15 -1 -9 0 15
word word: course	-14 -5 15 -1 -2
word word: court	-15 -15 -7 -1 29
word word: covere	15 -19 -17 -16 24
word word: covers	-5 -4 -25 -9 28
word word: crashe	-1 15 -19 -1 -15
word word: credit	27 -19 -5 -16 -3
word word: crews	-10 -21 -25 -11 29
word word: crimea	19 -19 -26 -15 12
word word: cross	-16 -22 -11 -35 39
word word: crosse	37 -4 -1 -6 -30
word word: crossi	22 -6 -7 -7 -21
word word: crown	-26 -4 26 -3 7
word word: cruise	-3 0 -1 6 -3
word word: curren	11 -15 -1 -6 12
word word: damage	-1 0 -6 0 7
word word: danger	25 -1 -17 -1 -8
word word: data	-26 -7 0 33 -1
word word: date	-27 45 -19 12 -33
word word: dates	-15 16 -6 -15 -2
word word: daught	5 -1 7 0 -11
word word: day	21 -32 22 -24 -18
word word: days	19 -7 5 -27 -11
word word: dead	-23 12 -3 -16 4
word word: deal	36 -20 -26 -28 -8
word word: decemb	9 -1 -12 1 0
word word: decide	-15 15 0 0 -5
word word: declin	-28 16 -11 22 -3
word word: decora	-15 -2 -17 0 16
word word: decree	-33 -3 9 -5 40
word word: defenc	14 -6 -21 -10 -4
word word: defend	40 -48 -5 -23 -7
word word: defens	16 -12 -13 -15 1
word word: delega	-16 42 -16 -13 -43
word word: delive	23 -12 -29 -26 25
word word: demand	4 -7 -6 13 -4
word word: denied	-26 34 -23 -2 -18
word word: denies	-14 15 -3 -7 -17
word word: deport	-28 -24 -18 12 8
word word: deputy	15 -15 -14 -12 -14
word word: descri	2 -26 -30 -20 37
word word: destro	-21 -1 -32 -7 32
word word: detail	16 4 -2 -3 -22
word word: detain	-16 16 -32 3 23
word word: detent	-1 -2 -3 0 7
word word: determ	-20 -24 -33 -7 24
word word: develo	-4 -9 -17 -14 16
word word: dhabi	-19 11 -20 -18 7
word word: dialog	-13 -28 -11 7 14
word word: did	-2 -6 -18 -19 8
word word: died	-8 -3 -15 0 15
word word: differ	-20 -7 12 15 -3
word word: diffic	30 -12 -18 0 -15
word word: diplom	-16 -20 15 15 6
word word: direct	18 12 -6 -16 -22
word word: disabi	16 -14 -12 -6 -17
word word: disclo	-4 -1 -18 15 -29
word word: discus	-25 14 -25 -15 11
word word: displa	15 -15 -21 -4 21
word word: disput	-16 -4 -20 -8 15
word word: distri	-36 -3 15 -4 -14
word word: divide	15 -14 -3 -12 2
word word: dmytro	5 0 2 0 -6
word word: dna	7 -3 7 -9 -5
word word: dnepr	-1 -1 0 -4 6
word word: do	-10 17 -25 18 -34
word word: doctor	14 -15 16 -6 -8
word word: docume	-10 -18 -12 -6 20
word word: does	-4 14 -1 9 -15
word word: doha	-5 2 -30 -9 -4
word word: dollar	-7 -23 -13 -4 13
word word: don't	25 -26 13 -18 -36
word word: donald	-1 20 -12 -1 -10
word word: done	29 -21 -1 -13 -13
word word: donets	9 -2 12 -6 -15
word word: down	-16 20 -28 -22 15
word word: dozens	-18 -18 -16 -3 22
word word: draped	-22 0 26 0 -4
word word: drone	-2 6 -7 -2 -3
word word: drones	19 -18 -40 -23 35
word word: duma	-16 8 -7 16 -1
word word: during	-16 -5 14 -10 27
word word: duty	-20 0 -1 0 21
word word: dzhely	19 -14 -18 -13 -18
word word: e	29 -1 -5 -25 -5
word word: each	7 -20 -6 -13 -11
word word: earlie	0 13 6 -11 -43
word word: early	-17 26 -15 -1 -13
word word: easter	42 -10 -35 -16 -33
word word: econom	-9 15 -14 -16 -14
word word: effort	27 -24 4 -9 -17
word word: egypt	-16 -19 -9 -4 27
word word: eight	-18 -4 7 -8 18
word word: eighth	14 -13 -3 -12 0
word word: eighty	18 -4 -3 0 -16
word word: either	6 5 -8 -2 -1
word word: el	-18 -7 -4 0 25
word word: electr	-3 0 -15 -1 15
word word: eleven	-15 -6 10 -14 -5
word word: embass	16 -14 -12 -6 -17
word word: emerge	5 0 -4 0 -1
word word: emirat	11 -32 -10 -10 10
word word: end	-17 12 20 -15 -9
word word: ending	-13 -13 14 0 -11
word word: enemy	13 0 -1 0 -13
word word: energy	-23 11 -36 -14 15
word word: engine	-3 -2 -2 -15 16
word word: englis	15 -6 -1 -15 -10
word word: enough	-4 -3 -2 -11 13
word word: entry	-12 -14 -9 -3 18
word word: envoys	25 -20 -5 -9 -3
word word: erdoğa	-17 15 10 -12 -15
word word: escort	-12 -2 -12 -5 23
word word: establ	-10 -13 14 -5 -11
word word: estima	-14 8 -7 14 -5
word word: eu	-1 15 -1 3 -15
word word: evacua	-16 -15 -8 19 19
word word: evan	-35 -12 -15 -2 28
word word: eve	15 -1 -11 -12 -3
word word: even	6 -16 0 13 -1
word word: evenin	-26 10 34 -24 -25
word word: events	-13 -24 12 -1 15
word word: every	-18 -6 -29 35 -8
word word: everyo	13 -16 -14 -11 6
word word: everyt	4 4 -6 -3 -12
word word: examin	3 -6 21 -1 -18
word word: excell	-8 -5 -6 18 0
word word: exchan	-8 13 -20 -6 4
word word: exerci	-18 0 -9 0 22
word word: expect	-5 10 -2 -4 -29
word word: expert	3 -13 -23 -20 22
word word: explos	-12 0 -24 -5 22
word word: expres	-17 18 -16 -20 32
word word: extend	0 -15 -7 -1 15
word word: faces	-21 0 15 17 -3
word word: facili	15 -29 -26 -24 13
word word: fair	11 15 0 0 -16
word word: fake	-21 29 -17 -2 -23
word word: fallen	23 -7 -5 13 -18
word word: famili	23 -2 4 -30 -15
word word: family	-4 13 -5 -22 5
word word: far	-31 -7 -20 30 -12
word word: farmla	-21 0 -30 -13 28
word word: father	-15 -3 15 -13 -8
word word: fault	-3 -14 0 0 17
word word: feb	-14 -9 -11 15 -14
word word: februa	-3 13 0 -18 -1
word word: federa	4 -10 -12 -25 2
word word: fell	3 -1 -12 -14 12
word word: few	11 -5 -13 8 -10
word word: field	3 -4 0 15 -15
word word: fiftee	13 -8 -6 16 -15
word word: fifty	27 -15 -16 -7 2
word word: fighte	2 -25 5 -16 4
word word: fighti	-15 -15 15 -2 14
word word: figure	-43 -26 -19 49 7
word word: file	-13 -13 14 0 -11
word word: files	-11 -1 -15 -4 15
word word: final	-15 -5 15 -1 0
word word: finish	-16 -13 23 -1 -18
word word: fire	-18 -2 -4 -1 21
word word: first	-26 23 -6 19 -31
word word: fisher	12 0 0 -6 -6
word word: five	-16 -17 16 -14 -22
word word: fixed-	-11 0 -12 -13 16
word word: flags	-30 -9 39 -1 -10
word word: flight	-20 -27 11 -2 16
word word: floati	-6 0 -3 14 -11
word word: flown	-16 -1 17 0 -5
word word: follow	-13 -14 33 -11 -22
word word: food	-20 -21 11 4 4
word word: footag	-25 -8 25 -10 -15
word word: for	13 -37 -5 -6 1
word word: force	-12 -4 14 -2 7
word word: forces	42 -7 -17 -15 -20
word word: foreig	2 6 5 -24 -18
word word: forens	6 -1 0 -5 0
word word: forgot	4 15 -1 -2 -15
word word: format	0 -19 -2 0 19
word word: former	-9 -22 -4 -16 19
word word: formul	0 -14 0 0 14
word word: forty	-12 15 -4 -39 -7
word word: forwar	-6 12 -6 -1 -11
word word: fought	17 -8 -10 -16 -6
word word: four	-18 -39 32 -3 4
word word: fourte	-2 -1 14 -1 -14
word word: fourth	8 0 -4 0 -4
word word: france	-18 -16 -10 -2 22
word word: franci	-17 -19 14 -14 12
word word: free	-15 -4 8 -29 -12
word word: freed	13 2 0 -19 -3
word word: freedo	-17 0 17 0 -1
word word: frees	14 -3 -14 0 -7
word word: fresh	8 -7 0 -1 0
word word: friday	28 -2 8 -41 -36
word word: friend	18 -3 -16 -1 -15
word word: from	-13 3 6 -6 -8
word word: front	-4 -30 -31 -4 50
word word: frostb	11 0 -7 0 -4
word word: frozen	15 2 -1 -15 -15
word word: fruit	22 -15 -2 -32 -1
word word: full	5 -5 0 0 0
word word: full-s	-15 -11 -4 24 -25
word word: fully	-24 -9 -6 -5 28
word word: fund	-21 -16 -29 -24 26
word word: furthe	9 -3 -22 -30 37
word word: gather	0 -5 0 -2 6
word word: gave	-14 -6 -13 15 2
word word: gaza	-15 -21 -17 25 14
word word: genera	-21 -26 -7 7 1
word word: geneva	18 -30 -16 -24 33
word word: german	-20 11 -9 -3 5
word word: gershk	-35 -12 -15 -2 28
word word: gestur	13 -8 -3 -8 -4
word word: get	-20 -24 13 19 -12
word word: girl	-1 -3 12 0 -8
word word: given	-10 0 12 1 -21
word word: gives	11 -34 -6 -15 18
word word: giving	15 0 -13 0 -3
word word: glad	-27 -12 -26 12 23
word word: go	-32 15 15 -8 -13
word word: go-bet	12 -5 0 -3 -5
word word: goal	-15 13 -16 -13 28
word word: god	-7 -4 13 -17 -10
word word: goes	-11 -10 -19 6 -7
word word: going	4 3 8 0 -14
word word: gone	2 -15 5 8 -16
word word: good	-15 -15 -3 15 18
word word: got	40 -43 -18 -28 -8
word word: govern	7 -45 22 -19 10
word word: grain	-15 -14 12 -4 2
word word: gratef	7 12 6 -27 -31
word word: gratit	15 0 0 -4 -11
word word: gravel	8 8 -17 -9 -18
word word: great	-7 6 8 -4 -6
word word: greek	-5 -25 -4 -29 2
word word: griner	-15 -16 -14 -1 17
word word: ground	-1 -6 -3 -1 9
word word: group	11 -18 -34 -13 -4
word word: growin	-21 -11 -28 -24 25
word word: guaran	-11 31 -15 -29 -27
word word: guard	8 -9 11 -6 -17
word word: guards	23 -1 -6 -3 -16
word word: guests	-17 -1 -9 0 22
word word: guided	-13 -16 -16 -11 31
word word: guys	-16 -3 11 -7 15
word word: h	1 -16 -15 -1 26
word word: had	55 -16 -6 -30 -27
word word: half	32 -25 -19 -15 -4
word word: hamas	-25 -14 -8 -7 32
word word: hand	-17 35 -2 -8 -14
word word: handed	13 -35 -7 -46 20
word word: handov	-7 15 -14 -7 -5
word word: hands	12 5 -17 0 -6
word word: happen	5 -28 -36 -8 10
word word: hard	13 -1 -7 -11 -2
word word: has	-21 10 -31 18 -32
word word: have	-15 -8 8 14 -15
word word: having	-12 26 -2 -14 -28
word word: he	-38 -43 31 18 -23
word word: head	9 -17 1 -11 -9
word word: headqu	3 -4 8 12 -31
word word: heads	-4 -27 -4 5 27
word word: hectar	-12 0 -24 -5 22
word word: held	12 -23 -37 1 1
word word: helico	-13 -2 -10 -6 16
word word: help	1 -29 -18 19 -27
word word: helped	39 -20 -1 -16 -8
word word: helpin	15 0 -1 0 -14
word word: her	-21 14 -18 -25 21
word word: here	-17 -13 13 -4 2
word word: heroes	-14 0 -8 0 13
word word: higher	-15 -6 -17 6 17
word word: highne	-18 -10 1 -14 18
word word: him	0 -15 -7 -1 15
word word: himars	-13 -2 -10 -6 17
word word: his	-36 -30 28 1 -8
word word: hold	-2 8 -9 -12 3
word word: holdin	-16 -17 -3 19 -7
word word: holds	-9 -4 -1 -2 13
word word: holida	6 25 -16 -29 -29
word word: holy	-14 -14 -4 15 -13
word word: home	-15 -23 2 -4 21
word word: homes	-6 -2 -16 -14 29
word word: honour	13 -15 -23 -1 13
word word: hope	-15 5 -27 -7 8
word word: hoped	0 6 -2 0 -4
word word: hospit	-66 -15 14 -18 -7
word word: host	-20 -16 -3 21 8
word word: hostag	-22 -22 -17 15 46
word word: hosted	-37 34 -15 -16 2
word word: hostin	-15 23 14 -1 -14
word word: hotlin	0 -4 0 -3 7
word word: hour	-16 14 -10 26 1
word word: hours	8 10 -22 2 -20
word word: househ	-4 -1 -22 -16 18
word word: how	4 -15 -24 24 -41
word word: hug	36 -14 -15 -12 -34
word word: human	-6 6 -15 -19 11
word word: humani	-7 -5 4 13 -18
word word: hundre	29 2 -8 10 -31
word word: hungar	-16 -11 14 -9 -13
word word: husban	-1 -1 13 0 -11
word word: i	-34 -26 19 11 14
word word: i'm	-4 16 23 -20 -37
word word: icrc	0 -16 -5 -17 26
word word: idea	0 -5 -3 -15 15
word word: identi	27 -30 6 -20 -16
word word: if	-22 -33 -2 -7 22
word word: ill	16 0 -13 -8 -15
word word: immedi	7 -17 -9 -2 14
word word: import	-15 -9 15 -3 -12
word word: impris	-16 14 0 3 0
word word: in	-7 2 -32 19 -10
word word: includ	-10 -13 -17 -6 23
word word: indefi	-19 24 -18 -4 -20
word word: indepe	-5 -9 11 -2 -18
word word: india	-6 0 -5 0 11
word word: inform	-12 -14 -4 15 -1
word word: injure	-12 -13 -18 -18 27
word word: inside	5 0 -4 0 0
word word: instit	-18 -24 -33 -8 24
word word: intell	-25 0 -15 -3 14
word word: intens	25 0 -1 -25 0
word word: intere	7 3 -7 -2 -1
word word: interi	-24 -14 30 -23 -35
word word: intern	5 1 -19 -4 16
word word: interv	-5 -4 -25 -9 28
word word: into	-20 -14 5 -12 12
word word: invade	5 -3 0 -1 -1
word word: invasi	25 -9 -5 2 -25
word word: invest	23 -4 -29 -14 11
word word: involv	-14 14 0 -12 0
word word: is	-22 33 -16 -25 14
word word: island	25 -2 -12 -24 -9
word word: israel	-31 -22 -9 -8 47
word word: istanb	14 4 19 -22 -27
word word: it	8 -25 2 0 -14
word word: its	23 -33 -57 -7 -5
word word: jailed	-15 -16 -9 -2 26
word word: jails	24 -18 -15 -2 15
word word: jan	-16 14 -13 15 -28
word word: januar	-5 9 -21 -11 12
word word: jdam	-13 -1 -10 -2 14
word word: jeddah	-5 -9 -10 -4 23
word word: joint	-19 -13 -5 -15 14
word word: joked	-15 0 15 0 0
word word: journa	2 -21 -27 -31 39
word word: journe	3 18 -2 -1 -18
word word: july	-11 -16 19 19 2
word word: june	-25 15 17 -6 -26
word word: just	7 -5 17 -6 -20
word word: keep	-24 10 -1 -21 -14
word word: keeps	-1 -14 -29 -19 23
word word: kept	14 -20 -15 -14 10
word word: kherso	31 -29 -32 -3 -4
word word: kids	9 -29 -16 18 -31
word word: kiev	-19 0 -28 -21 15
word word: kiev-c	13 -1 0 -9 -4
word word: killed	-26 -6 -37 -2 44
word word: kilos	-3 -11 43 -1 -40
word word: kind	9 -14 -17 -12 30
word word: kingdo	-19 13 -13 -15 -5
word word: km	-14 -3 -13 -15 26
word word: know	-23 -1 -28 -13 26
word word: known	-1 16 0 -12 -15
word word: kremli	1 3 13 -16 -2
word word: kursk	-35 -10 0 9 16
word word: kyiv	-2 33 -54 -29 0
word word: laid	-9 -9 -3 -15 26
word word: land	-14 -5 16 -14 -18
word word: landed	-46 -6 29 -6 -4
word word: laos	-26 -1 -19 -1 38
word word: laptop	-28 -15 -21 29 23
word word: large	-15 16 0 15 -16
word word: larges	18 -13 -17 -13 -15
word word: last	19 2 -3 -53 -23
word word: late	-20 -15 14 -3 5
word word: latest	16 -9 -3 -15 -6
word word: laughs	-16 0 19 0 -18
word word: launch	12 -5 -18 -1 6
word word: lavrov	-15 -9 -16 -1 12
word word: law	-7 -6 -6 18 -1
word word: lawmak	17 -8 -8 -15 -10
word word: lawyer	-3 -7 -3 17 -5
word word: lead	0 15 -15 0 -13
word word: leader	-13 -7 -1 7 8
word word: leads	16 -16 0 -10 -1
word word: learne	14 -9 42 -18 -41
word word: least	8 13 5 -8 -15
word word: leave	18 -2 -15 -15 -18
word word: led	-27 27 -16 -29 8
word word: left	-25 -20 13 -30 28
word word: leo	0 26 0 -15 -15
word word: less	-19 -8 -24 -12 28
word word: let	17 11 13 -26 -27
word word: letter	-17 -9 14 18 9
word word: libera	-28 -4 -29 -25 51
word word: librar	-1 -2 -11 -1 14
word word: life	-18 -8 -6 -5 20
word word: like	-23 -6 14 13 -11
word word: line	0 -15 -28 -3 21
word word: link	-5 -6 19 -1 -9
word word: list	-13 10 -22 -11 4
word word: listed	-17 -1 -2 18 -4
word word: lists	-15 39 -19 -24 -17
word word: little	14 -3 12 0 -17
word word: lives	21 -16 -20 -1 1
word word: living	-18 -2 -7 -6 24
word word: long	26 -9 -16 -16 -22
word word: long-r	-13 0 -12 -10 15
word word: look	15 -16 12 -1 -9
word word: looked	-8 -14 23 0 -24
word word: looks	-6 0 15 -9 -16
word word: losses	-1 -1 0 -4 6
word word: lost	-24 -13 8 -3 13
word word: loved	39 -16 -3 -14 -22
word word: luhans	18 0 -1 -3 -14
word word: lukash	14 -12 -1 -9 -1
word word: lviv	-12 -17 21 -12 15
word word: made	-19 7 -14 21 -11
word word: mainta	13 14 -5 0 -19
word word: majori	17 0 -3 -10 -15
word word: make	-3 -8 -1 14 -15
word word: makes	27 -1 -16 -11 -7
word word: manage	-11 -15 -2 14 -12
word word: manipu	0 14 -2 0 -12
word word: many	9 -29 -23 17 -9
word word: march	3 -6 -15 12 11
word word: margin	-10 8 14 -19 -12
word word: marine	-2 -5 16 -4 -15
word word: mariup	37 -10 -23 -28 -29
word word: matter	-24 1 15 -1 -22
word word: may	-23 9 18 -10 -18
word word: mayor	24 0 -17 -2 -8
word word: me	-23 -7 1 29 -19
word word: means	10 -10 0 0 0
word word: measur	16 -5 -15 -12 -2
word word: mechan	1 12 -1 0 -12
word word: medals	-21 0 -13 27 -4
word word: media	-18 35 -13 -24 -26
word word: mediat	33 -4 -18 -8 -54
word word: medica	-23 3 7 -18 3
word word: medics	-12 -3 -2 -2 13
word word: medins	-10 23 -18 -6 -20
word word: meet	2 16 -16 -19 12
word word: meetin	-53 14 -2 24 7
word word: member	12 -3 -13 10 -13
word word: memora	-9 -18 -17 -14 20
word word: men	1 -18 7 -10 -6
word word: messag	0 13 -2 0 -12
word word: met	-19 -11 14 -25 -11
word word: milita	9 -22 -33 -5 18
word word: millio	12 -7 -34 2 -9
word word: mine	-1 -1 -19 -5 25
word word: minist	2 -38 1 5 -3
word word: minors	-23 29 -4 -1 -11
word word: minsk	38 -15 -19 -23 -20
word word: minute	13 -6 0 -3 3
word word: missil	-69 -3 -22 -6 17
word word: missin	-22 -8 -11 17 13
word word: missio	0 0 -15 -1 15
word word: mod	-19 -6 25 -1 -1
word word: mofa	-5 -1 16 -18 -9
word word: mohamm	-18 0 19 0 -13
word word: moment	-2 -12 16 -14 -19
word word: monday	-3 -7 -16 -24 26
word word: money	-6 18 -3 -14 11
word word: monito	-6 -19 -25 -9 38
word word: month	12 -16 -22 -5 14
word word: months	-15 0 23 8 -15
word word: more	20 -19 20 4 -25
word word: morgue	7 0 -4 -3 0
word word: mornin	-14 -2 16 -2 -4
word word: mortal	10 0 -6 0 -3
word word: moscow	-19 30 6 -44 -15
word word: moskal	-37 15 -9 37 -16
word word: most	4 -23 -23 7 -19
word word: mostly	-12 11 -15 -13 15
word word: mother	-5 3 18 -4 -5
word word: moved	-8 -7 -3 -1 14
word word: munich	-18 12 -2 -5 -15
word word: must	-44 21 -17 -18 -2
word word: my	-25 -29 11 24 8
word word: nahyan	-15 -2 14 0 7
word word: name	11 -2 12 -15 -22
word word: named	7 0 -2 -1 -4
word word: names	-9 16 -12 12 -17
word word: narima	19 -14 -18 -13 -18
word word: nation	2 -9 23 -18 -21
word word: native	-16 -1 16 -14 -16
word word: navy	18 -1 -2 -6 -11
word word: near	-8 9 26 -31 -3
word word: nearly	-5 -5 -21 -6 26
word word: need	8 -20 -17 -6 22
word word: needs	-19 -6 0 19 -1
word word: negoti	23 25 -30 -15 -23
word word: neithe	34 14 -31 -14 -32
word word: never	-4 -4 -1 9 0
word word: new	15 13 -22 -44 -10
word word: news	-28 2 -4 3 28
word word: next	-17 -13 -26 34 18
word word: night	15 -5 -35 -1 20
word word: nine	5 -12 -2 -17 1
word word: ninete	9 0 0 -9 0
word word: ninety	19 -15 -7 -4 -16
word word: ninth	17 -2 -14 -8 -15
word word: no	-38 34 -30 -5 -11
word word: nobody	3 16 -4 -18 -20
word word: none	0 -6 16 15 -16
word word: noon	-14 14 -12 -2 -2
word word: norway	0 16 0 0 -16
word word: not	-8 -8 2 -11 1
word word: noted	12 19 -15 -17 -30
word word: nothin	8 0 12 -8 -34
word word: novemb	5 -29 -29 -1 39
word word: now	18 18 -10 -31 -24
word word: nuclea	13 -13 -4 -15 12
word word: number	2 -27 1 9 -20
word word: nurse	-14 -2 15 0 -2
word word: object	-12 0 -24 -5 22
word word: oblast	9 0 0 -9 0
word word: occupa	11 0 -1 0 -9
word word: occupi	34 -1 -6 -22 -16
word word: octobe	2 -17 -15 -7 11
word word: odesa	1 -4 0 -3 7
word word: of	-15 -21 10 1 4
word word: off	5 32 -22 -4 -29
word word: offere	-1 -14 -9 -8 15
word word: office	25 -5 -17 -5 14
word word: offici	-24 7 4 3 -5
word word: oldest	35 -3 -17 -11 -21
word word: oleh	-14 0 16 -9 -16
word word: oleniv	-11 -18 4 -7 8
word word: olha	-15 0 18 0 -12
word word: ombuds	-33 14 -7 -14 7
word word: on	-19 -16 28 -53 3
word word: once	-24 -8 -3 13 4
word word: one	-26 -2 -5 9 9
word word: ones	47 -8 -3 -35 -21
word word: online	-4 -4 5 -3 6
word word: only	-10 9 -23 -5 1
word word: open	-14 15 18 0 -17
word word: opened	-11 15 -15 0 -8
word word: operat	-23 -7 -27 28 30
word word: opport	-17 -16 -7 -1 20
word word: opposi	13 0 0 -1 -11
word word: or	3 -2 12 6 -23
word word: order	-13 -4 6 -9 2
word word: organi	-24 18 -15 -32 13
word word: orthod	27 -16 -15 -1 -17
word word: other	0 -11 -9 -16 4
word word: others	-2 0 6 -1 -3
word word: our	-14 8 2 -4 -11
word word: ours	-19 -4 -10 15 12
word word: out	-27 -41 4 15 17
word word: outcom	23 -16 -3 -10 -15
word word: outsid	-20 12 22 19 -30
word word: over	-2 1 3 -4 -21
word word: overal	-6 0 0 23 -23
word word: overni	-11 -6 -6 -13 15
word word: own	25 11 4 -13 -37
word word: owners	-1 0 -6 0 7
word word: packag	12 -26 -8 -15 20
word word: pakist	-6 0 -5 0 11
word word: palest	-23 -17 -9 -7 39
word word: papers	-27 15 15 -10 -16
word word: parall	6 -4 -1 0 0
word word: parcel	-38 -30 -15 -4 24
word word: parent	6 -3 0 -1 -2
word word: paris	-17 3 -19 -7 13
word word: parlia	-8 -6 -15 17 -8
word word: part	-5 -28 -19 -4 13
word word: partic	5 -4 0 -3 2
word word: partie	-35 36 0 -18 -37
word word: partne	4 -26 -5 -3 24
word word: party	29 -19 -19 0 -20
word word: pass	-2 -8 -2 -15 15
word word: passed	4 15 0 -7 -14
word word: past	-13 -1 -10 -2 14
word word: patrio	-4 7 -5 -1 -4
word word: paul	-26 -20 -17 -2 34
word word: pause	15 27 -9 -15 -19
word word: pay	0 15 0 0 -15
word word: peace	-23 -17 -7 13 -16
word word: peacef	8 -1 -4 0 -3
word word: people	19 0 -40 10 -6
word word: per	-18 9 -15 -4 16
word word: percen	-37 -14 -18 5 15
word word: person	-9 -15 6 -21 17
word word: phone	2 11 5 -28 -21
word word: phones	-10 -6 12 0 -9
word word: photo	-13 -1 22 -2 -14
word word: picked	0 8 -7 0 -1
word word: pictur	0 -1 -13 -3 9
word word: pilots	27 -2 -22 -7 -19
word word: place	2 10 -24 -17 -1
word word: places	21 -15 -7 -13 0
word word: plan	-21 15 -3 -14 -20
word word: plane	-32 -5 36 -1 -14
word word: planes	-1 -12 -15 0 15
word word: planne	-14 16 -3 -1 -15
word word: plant	13 -13 -6 -27 26
word word: please	5 8 -11 -14 -16
word word: plus	9 0 0 -9 0
word word: point	-15 5 0 -13 9
word word: pointe	15 -15 -21 -2 12
word word: points	-1 -15 -15 -12 29
word word: pokrov	-33 -7 -6 -2 41
word word: police	4 0 -9 0 5
word word: politi	-16 1 -14 -9 21
word word: pope	-17 24 14 -17 -18
word word: portra	4 -6 21 -1 -19
word word: possib	20 22 -25 -12 -23
word word: posted	-11 0 14 -7 -14
word word: postpo	-21 29 -27 -5 -26
word word: pow	16 -4 -2 0 -15
word word: power	-18 -26 -22 4 42
word word: pows	-28 13 1 -23 3
word word: prelim	-15 -7 0 16 -1
word word: prepar	-59 38 -25 -18 -22
word word: presen	-42 -6 -14 11 34
word word: presid	-11 1 9 -6 -2
word word: press	-2 6 15 -1 -15
word word: price	-15 -14 -11 -4 17
word word: priest	-2 -17 9 -22 -26
word word: prigoz	15 -5 -13 -2 -9
word word: prime	-11 -3 -4 -37 9
word word: prince	-38 14 24 -15 -13
word word: priori	-24 21 -2 0 -14
word word: prison	-24 40 -36 -18 -12
word word: privat	-10 -2 -1 -10 21
word word: proces	15 2 -11 -15 -15
word word: produc	15 5 -6 -1 -29
word word: progra	-10 -17 -29 -4 29
word word: progre	-13 -15 15 -1 -3
word word: promis	-15 -9 15 0 -1
word word: propos	-13 -1 -7 13 -12
word word: protec	0 -5 3 17 -14
word word: proud	15 -13 -2 -15 -2
word word: provid	-5 23 -17 0 -32
word word: psycho	-24 14 -11 -4 7
word word: public	14 22 -25 -14 -20
word word: publis	-21 -10 31 22 -37
word word: pursui	10 -2 -4 0 -4
word word: pushin	-12 14 -15 -15 -12
word word: put	-1 10 -9 -16 -1
word word: putin	11 -16 8 5 -18
word word: puttin	0 7 -3 -4 0
word word: qatar	6 -26 -19 9 9
word word: qatari	43 -27 -4 -1 -19
word word: questi	-29 16 -13 17 -17
word word: quotin	0 16 -10 0 -12
word word: raised	-16 16 -14 -2 5
word word: ran	-8 -12 -15 -15 20
word word: rank	11 0 0 -8 -2
word word: ranks	-12 0 -3 -3 14
word word: reache	20 -14 -32 -38 10
word word: read	11 -16 37 -10 -31
word word: ready	-27 14 -15 10 -21
word word: reaffi	-3 -14 -3 13 3
word word: rear	-15 -1 -9 -5 15
word word: reason	11 1 -4 26 -20
word word: recall	-15 -6 -7 35 -17
word word: receiv	-24 -27 21 -27 22
word word: recent	30 6 -5 -27 -7
word word: recep	-12 -13 14 0 -11
word word: record	-2 -3 0 14 -14
word word: recove	0 12 -20 -4 -5
word word: red	-19 -22 -16 -35 43
word word: reflec	11 -11 0 0 0
word word: refrig	-15 15 0 -13 -5
word word: refuge	2 -15 14 -4 -15
word word: regime	11 -7 8 -2 -18
word word: region	-28 -34 5 4 -3
word word: regist	-5 -6 11 5 -6
word word: rehab	-8 -18 -13 -15 30
word word: rehabi	16 -17 -12 -1 6
word word: reinte	-3 -3 -5 17 -7
word word: reiter	-14 -14 -11 -8 15
word word: reject	0 15 0 0 -15
word word: rejoin	-15 -1 -11 17 -11
word word: relati	-11 21 18 -16 -27
word word: releas	-23 2 2 14 -33
word word: relief	-15 -6 -11 -2 32
word word: reliev	11 -26 -9 -9 18
word word: remain	-47 -15 20 13 -1
word word: rememb	-13 0 0 17 -4
word word: repatr	-2 -15 -7 11 -18
word word: replie	-27 15 12 -9 -14
word word: report	-42 -10 -13 -3 21
word word: repres	-15 -4 -1 13 -5
word word: republ	27 -15 -7 -8 -11
word word: reques	2 -3 0 -7 8
word word: requir	-8 -1 -6 -10 14
word word: rescue	-1 -1 -23 2 21
word word: reside	-52 -24 19 -23 37
word word: respec	-8 -5 -6 18 0
word word: respon	-23 11 -7 -24 12
word word: rest	5 -15 -2 -8 15
word word: result	-7 13 -20 25 -18
word word: resump	-1 27 -13 -1 -21
word word: retake	2 -31 -21 -2 37
word word: return	27 -18 4 -12 -21
word word: reunif	8 1 -14 -7 -33
word word: reunit	-19 34 -3 -3 -35
word word: reuter	13 -6 -11 -2 -4
word word: review	-40 2 13 30 -17
word word: right	6 17 -16 -1 13
word word: rights	-16 27 -15 -20 2
word word: risen	16 -2 -11 -11 -3
word word: riyadh	-18 0 19 0 -13
word word: road	0 12 0 0 -12
word word: rocket	-13 -2 -10 -6 16
word word: role	-15 -2 15 0 -2
word word: room	-1 -2 -9 -1 13
word word: rose	-12 -20 -17 -1 19
word word: rostov	-4 0 -1 0 5
word word: roughl	-2 22 0 -21 -1
word word: round	21 26 -16 -7 -28
word word: rounds	-16 -4 15 6 9
word word: row	-13 -1 15 0 -15
word word: rt	-15 -2 -13 15 -14
word word: ru	-15 -4 12 1 -19
word word: rubble	-4 -8 -25 -2 31
word word: rules	1 -8 -2 12 -5
word word: rumour	0 15 -8 0 -15
word word: run	-6 -31 -21 -15 28
word word: runnin	-12 -10 16 -14 -16
word word: runs	-4 -3 -14 -2 14
word word: russia	13 -6 -28 9 -17
word word: rustem	-15 27 -14 -12 -15
word word: s	18 -15 -4 -16 9
word word: safe	-2 0 8 -1 -5
word word: said	-20 -19 -17 1 -13
word word: sailor	7 -3 -7 -2 -5
word word: salman	-18 0 19 0 -13
word word: same	24 -6 6 0 -23
word word: sapper	-19 -3 1 -5 26
word word: saturd	-33 23 21 -31 -38
word word: saudi	-39 10 20 -28 2
word word: save	15 0 -6 0 -15
word word: saw	-3 0 9 -1 -5
word word: say	-25 9 -15 -9 19
word word: says	-37 13 30 -13 -16
word word: schedu	-14 15 -1 0 -15
word word: school	-26 -16 8 15 -12
word word: search	-14 -15 -4 4 4
word word: second	33 -9 -6 -3 -28
word word: secret	0 -15 -5 -1 15
word word: sector	-10 -11 -17 -2 18
word word: secure	-8 -6 0 15 -16
word word: securi	-37 11 -3 11 -22
word word: see	-34 -4 23 14 -38
word word: seen	13 15 -11 -16 -3
word word: seized	25 -2 -8 5 -24
word word: sent	-25 -14 15 33 -16
word word: senten	30 -12 -8 -20 -8
word word: separa	13 3 -11 2 -5
word word: septem	-21 4 12 -11 -16
word word: sergea	4 -1 -15 -11 9
word word: sergey	-15 -9 -16 0 12
word word: serhii	-5 -10 23 -2 -19
word word: seriou	17 1 -15 -4 -15
word word: served	-12 -9 15 -8 -3
word word: servic	-13 -13 12 19 -4
word word: servin	7 -12 -1 -9 10
word word: set	-37 29 -17 5 12
word word: settle	-16 -28 -31 -22 27
word word: seven	18 -19 -20 5 11
word word: sevent	-6 3 -12 -15 8
word word: sever	-15 -1 -9 0 15
word word: severa	16 5 8 -16 -19
word word: severe	-20 -55 -13 -1 69
word word: share	0 12 0 -12 0
word word: she	-40 -1 -19 5 23
word word: sheikh	-15 -3 14 0 15
word word: shield	5 0 -3 0 -2
word word: ship	-2 0 -3 -1 6
word word: short	-15 11 18 -3 -19
word word: shot	0 -12 -26 -11 26
word word: should	-14 -10 -3 -1 14
word word: show	-5 -2 14 -8 -1
word word: showed	14 -5 -13 -2 -9
word word: shown	-3 4 0 -17 10
word word: shows	-21 -29 37 -11 -15
word word: shrapn	13 -8 -2 -1 -4
word word: sick	-3 18 3 -1 -32
word word: side	35 9 -49 -22 -27
word word: sideli	-1 -16 -1 26 -15
word word: sides	-9 25 7 -21 -13
word word: signed	-30 11 4 -6 6
word word: silenc	-11 -15 -10 -1 19
word word: simila	10 0 0 0 -9
word word: since	1 -11 -27 -15 21
word word: single	23 9 -17 -9 -19
word word: sister	11 -2 -4 0 -5
word word: situat	-1 -15 0 -7 15
word word: six	-8 -17 -21 5 0
word word: sixtee	-5 0 -3 -1 6
word word: sixth	-6 -1 -8 0 15
word word: sixty-	22 -1 -11 -15 -1
word word: slept	-3 14 14 -2 -29
word word: snake	25 -2 -13 -24 -9
word word: so	-33 19 -40 31 -27
word word: so-cal	-16 -2 -3 0 17
word word: soil	52 -13 -24 -2 -32
word word: soldie	5 -38 4 2 -6
word word: soluti	9 -2 -4 0 -4
word word: some	3 -42 6 -41 24
word word: son	14 -2 25 -15 -28
word word: sons	11 15 -1 -1 -16
word word: soon	-15 0 15 -13 -10
word word: source	-20 29 -30 2 -18
word word: spare	8 0 -4 0 -4
word word: spasis	-8 -8 -9 19 -15
word word: speak	-29 17 -13 14 -2
word word: speaki	-19 -6 -1 20 -3
word word: specia	-27 -3 -14 44 13
word word: spent	-1 -18 19 -1 -6
word word: spirit	-4 21 9 -18 -9
word word: spoke	12 -24 -24 -20 14
word word: spokes	-16 16 14 0 -16
word word: spring	14 -27 -18 -1 27
word word: staff	-12 -29 13 -6 -8
word word: stage	32 4 -8 -7 -18
word word: stages	5 -5 -4 -2 -3
word word: standi	-14 14 -1 -13 -5
word word: stands	-3 1 -2 2 -16
word word: star	-15 -7 -20 0 19
word word: start	-35 4 -14 29 -12
word word: starte	-13 -5 0 18 0
word word: state	-5 -19 -30 36 -4
word word: stated	15 -10 -1 -15 -7
word word: statem	-19 -32 -27 1 16
word word: states	9 -5 -24 -27 29
word word: stay	0 -4 15 0 -17
word word: step	-14 12 10 -12 -10
word word: steps	-16 -27 -26 -10 23
word word: still	-17 13 14 -18 -29
word word: stood	-15 15 -14 0 -1
word word: stop	17 -21 -13 1 -27
word word: stress	-37 -18 -7 36 13
word word: strike	-9 0 -12 -13 15
word word: strong	-20 -29 -12 -2 31
word word: struck	21 10 -15 -20 -20
word word: studen	-20 0 -5 -1 24
word word: submit	0 15 -12 0 -10
word word: succee	24 -11 -2 -3 -16
word word: succes	16 -21 -2 -10 -19
word word: such	12 -28 -15 -23 12
word word: sudan	-17 -7 -11 0 30
word word: sudzha	-16 -9 -20 -9 19
word word: suffer	1 -23 13 -2 9
word word: summer	15 -2 -2 0 -11
word word: summit	-24 -4 -26 19 -13
word word: sumy	2 -7 -1 15 -15
word word: sunday	34 -24 -16 -25 5
word word: superv	-18 -3 -7 -1 25
word word: suppli	-11 0 -10 -1 21
word word: suppor	-26 -50 -9 -11 53
word word: surger	4 -5 15 -1 -15
word word: surnam	16 -8 0 -3 -12
word word: surren	-34 -10 -24 -27 51
word word: suspen	-2 -7 -3 -4 17
word word: swap	-14 22 -12 -31 -17
word word: swappe	41 -14 0 -5 -31
word word: swaps	10 -16 -9 35 -8
word word: sweden	2 15 -2 0 -15
word word: switze	-19 -2 -15 13 -18
word word: system	-5 8 -7 -2 -4
word word: table	1 15 -2 -1 -15
word word: take	-17 -5 16 -16 6
word word: taken	-23 -9 25 -5 -12
word word: takes	-27 -1 -16 34 -9
word word: talk	-2 -6 35 -15 -42
word word: talked	-1 15 -3 -1 -13
word word: talks	-15 26 -1 7 -22
word word: tally	2 -15 -11 5 -15
word word: tanks	-24 -16 -20 -7 33
word word: tass	-24 0 -5 25 -1
word word: tatar	14 -16 -23 -14 -2
word word: tatyan	1 15 -3 -5 -15
word word: tayyip	-12 -13 14 0 -11
word word: teache	-24 -14 2 -8 15
word word: team	5 22 -13 -24 -34
word word: teams	-3 -1 -3 -15 15
word word: telegr	-3 31 -23 -5 -30
word word: teleph	-2 -14 18 0 -11
word word: tells	-16 -15 7 -1 5
word word: tempor	-6 -10 -11 -5 17
word word: ten	-9 14 4 -2 -23
word word: tens	-5 -16 -13 -16 16
word word: terms	-2 -4 0 -9 11
word word: terrib	25 -19 0 -9 -1
word word: territ	60 -3 -20 -28 -27
word word: thaila	-13 -1 -14 -8 20
word word: than	3 -13 -21 27 -11
word word: thank	4 -2 -11 3 -24
word word: thanke	-5 -31 -12 11 8
word word: thanks	-4 -11 11 -22 3
word word: that	-12 -27 -9 2 -3
word word: the	-14 -14 4 -35 14
word word: their	-6 -40 2 -3 14
word word: them	-16 -25 11 10 -11
word word: then	-15 -38 28 -10 -3
word word: there	-19 -6 12 -18 -9
word word: these	6 -11 -5 -23 10
word word: they	17 -31 2 -14 3
word word: thing	-2 15 -3 -1 -12
word word: third	12 -18 5 -27 13
word word: thirte	10 -10 -8 -5 13
word word: thirty	19 -1 -4 23 -37
word word: this	9 -31 18 0 -40
word word: those	-7 -11 1 -29 21
word word: thousa	-17 -18 -20 2 7
word word: three	26 4 -1 -12 -26
word word: three-	-8 32 -12 -13 -11
word word: throug	1 -16 -3 1 1
word word: thursd	-14 -39 33 -49 -12
word word: thus	15 -15 -6 -1 -3
word word: ties	15 -1 -2 0 -15
word word: time	13 -16 -14 -17 16
word word: times	-1 0 -15 -9 15
word word: to	-48 -17 16 17 26
word word: today	12 -10 12 -26 -24
word word: togeth	16 -11 -3 -15 -7
word word: told	-18 -14 3 21 -3
word word: tomorr	25 -18 -4 -5 -11
word word: tonigh	16 11 -4 -8 -30
word word: tonnes	-18 -15 -30 -11 27
word word: too	26 13 13 2 -25
word word: took	15 7 -32 -22 -13
word word: top	15 -1 -3 0 -15
word word: tortur	-12 -11 -30 -13 37
word word: total	20 -22 -9 -10 -4
word word: toward	-19 -23 4 -8 12
word word: trade	-23 -27 0 1 12
word word: traded	14 -20 -15 -11 24
word word: transf	0 27 -7 -18 -20
word word: transp	-8 15 -6 0 -16
word word: travel	-15 -4 -5 -1 14
word word: treate	-22 -16 -15 -1 18
word word: treatm	-31 -16 25 9 19
word word: trilat	-20 18 7 -22 -19
word word: troops	-11 8 -4 -27 24
word word: truce	-18 15 -4 0 -13
word word: trucks	-18 22 -9 -15 -22
word word: true	-6 0 0 7 -1
word word: trump	20 23 -19 -16 -15
word word: trust	-17 -11 -18 -16 10
word word: try	-4 -16 -13 -2 5
word word: tsentr	-1 -1 0 -4 6
word word: tuesda	15 4 -20 -13 -7
word word: turkey	-5 -10 -3 -3 18
word word: turkis	-15 -12 13 -4 19
word word: turn	3 -3 10 0 -10
word word: turned	-32 5 24 -21 -14
word word: twenty	6 -5 -16 -15 8
word word: twice	-19 12 18 -1 -18
word word: two	3 -19 1 -52 5
word word: türkiy	-7 2 -5 -18 11
word word: u	18 -12 -1 -16 0
word word: ua	-16 -31 -23 28 -32
word word: uae	14 -36 -13 -7 -5
word word: uavs	-2 -1 0 -4 7
word word: uk	-8 0 18 0 -12
word word: ukrain	-3 -28 -9 28 -23
word word: umerov	-15 29 -21 -22 -20
word word: un	-23 -31 -43 -2 34
word word: unbloc	-1 28 -8 -3 -17
word word: under	9 12 23 -28 -33
word word: underg	2 -5 -1 0 -14
word word: unders	14 12 -1 -27 -26
word word: unicef	-18 -26 -4 26 -22
word word: unit	-20 -2 -6 18 23
word word: united	1 -29 -21 -21 22
word word: units	-21 -2 -13 -8 17
word word: unlawf	-16 18 -15 13 -18
word word: until	30 -17 10 2 -16
word word: up	-31 5 -33 -33 47
word word: upon	0 12 -10 0 -7
word word: us	-39 -39 -36 1 42
word word: use	-17 -16 -7 -1 20
word word: used	-3 -22 -12 -10 26
word word: vatica	-1 20 8 -20 -24
word word: vehicl	-30 -18 -8 -12 31
word word: verifi	-12 -15 -2 15 -11
word word: very	15 16 -3 -12 -27
word word: vessel	-3 0 -3 -1 6
word word: vetera	-8 -4 -6 -15 24
word word: video	-7 -8 18 -6 -31
word word: views	-9 -11 -21 1 4
word word: viktor	-15 -16 -14 -1 16
word word: visit	-4 -3 15 -20 -4
word word: visite	10 -13 -16 -10 17
word word: visits	-11 -15 -15 -10 24
word word: vladim	-6 2 12 -2 -26
word word: vladiv	-18 0 -9 0 22
word word: voiced	-14 -13 -12 -8 15
word word: volody	-20 -22 14 14 -11
word word: volunt	-9 -17 -12 -8 8
word word: vostok	-3 -1 0 -4 8
word word: wagner	15 -5 -13 -2 -9
word word: wait	-19 11 20 15 -24
word word: waited	16 -16 -1 -15 -1
word word: waitin	8 11 -11 15 -30
word word: waits	7 10 -12 -5 -8
word word: walked	-4 0 0 -1 5
word word: want	-40 14 -10 30 -21
word word: war	-13 -10 -15 8 -8
word word: wards	12 -6 12 0 -18
word word: warrin	1 -7 0 0 6
word word: warrio	23 -29 -43 -18 23
word word: was	1 -7 -18 -9 -5
word word: washin	-29 -42 -32 -15 40
word word: watch	-9 -8 34 14 -33
word word: watche	-1 -19 -3 0 20
word word: water	-2 -1 -2 -15 15
word word: way	19 14 -14 -11 -29
word word: we	-6 3 -38 2 -19
word word: we're	7 -1 15 0 -21
word word: we've	-13 -2 15 0 -2
word word: wednes	42 1 -4 -11 -55
word word: week	-24 1 20 8 -12
word word: weeks	-11 0 9 4 -15
word word: welcom	-19 -10 -16 -23 7
word word: well	23 -4 -17 -1 -18
word word: went	12 -11 -18 -4 -4
word word: were	30 -28 22 -51 -5
word word: what	-19 8 -27 -5 13
word word: whelan	-26 -20 -17 -2 34
word word: when	-20 16 3 -18 11
word word: where	11 -27 -8 -48 27
word word: whethe	-15 -8 -5 -12 26
word word: which	8 -16 21 -11 -26
word word: while	-5 -15 0 14 0
word word: who	10 -38 7 -27 17
word word: whole	8 -2 9 -15 -10
word word: whom	1 -6 5 -8 -5
word word: whose	-1 -1 -33 -1 2
word word: why	-16 16 -1 -13 -5
word word: will	10 -23 4 -27 2
word word: willin	6 -3 -4 -19 13
word word: winter	-9 10 -18 -16 18
word word: wish	15 0 -3 -15 -7
word word: with	-33 24 7 0 -2
word word: within	-5 -1 -25 18 16
word word: withou	27 -28 -25 -12 2
word word: witkof	-6 25 -8 -1 -12
word word: witnes	-3 -8 -13 -14 15
word word: wives	-13 15 14 -7 -28
word word: woman	15 -2 6 -15 -16
word word: women	26 9 -24 -24 -1
word word: won	-20 -1 17 6 -4
word word: won't	14 12 0 -11 -14
word word: words	-3 0 -15 -1 15
word word: work	-17 6 -28 24 3
word word: workin	18 26 -20 -15 -47
word word: works	-15 -2 16 -14 -16
word word: world	-4 -27 -4 2 28
word word: worth	0 15 0 0 -15
word word: would	-23 28 -34 -11 -17
word word: wounde	7 15 -31 -11 -6
word word: wounds	15 0 -10 0 -5
word word: wrappe	-17 0 19 0 -3
word word: write	-8 -6 -9 17 -13
word word: wrote	-5 6 23 -15 -47
word word: xiv	-6 20 15 -15 -15
word word: year	11 9 8 -13 -54
word word: years	20 -8 -34 -29 -17
word word: yermak	34 -2 -21 -5 -11
word word: yes	7 -5 -1 5 -7
word word: yester	-24 -34 26 -4 7
word word: yet	-36 29 31 14 -29
word word: yevgen	15 -5 -13 -2 -9
word word: york	-13 -19 14 0 -5
word word: you	2 16 0 -22 -7
word word: young	1 0 7 0 -7
word word: younge	42 -4 -16 -18 -21
word word: your	10 -4 16 -24 -35
word word: youtub	-1 0 12 0 -11
word word: yug	-1 -1 0 -4 6
word word: zapori	33 -6 -13 -9 -25
word word: zayed	-15 -3 14 0 15
word word: zelens	-12 -25 18 6 -31
word word: а	18 -33 -24 12 -41
word word: аби	-14 15 -4 -3 -11
word word: або	6 -2 -21 -10 9
word word: абу-да	-13 13 9 -23 -9
word word: август	-35 -4 36 -45 -25
word word: авдеев	-15 15 -2 -2 -2
word word: авдіїв	21 -5 -6 -15 -4
word word: авиабо	13 -2 -1 -3 -12
word word: авиаци	0 -5 15 -3 -51
word word: автобу	19 -8 11 -14 -54
word word: автома	-2 -1 15 -4 -12
word word: автомо	11 -8 -7 -11 -4
word word: авіауд	-15 -4 -1 -12 15
word word: агента	0 -3 -13 -4 16
word word: агентс	30 -18 -3 -22 -8
word word: агресо	-16 45 -8 -3 -48
word word: агресі	6 -2 -1 -1 -1
word word: адвока	-13 14 -24 -6 0
word word: адже	-15 -23 19 -3 -7
word word: адміні	9 -1 -8 0 0
word word: адрес	-14 -9 -26 -23 28
word word: адреса	-2 -9 -29 -22 32
word word: адреси	-12 -20 -15 -15 29
word word: адресу	3 -5 -18 -8 19
word word: аес	15 -2 -14 -2 -13
word word: азерба	-35 -9 -7 -5 41
word word: азова	-32 -22 30 -9 -2
word word: азовск	18 -14 -16 -8 -9
word word: азовст	-1 9 -39 -43 -13
word word: азову	0 -2 -15 -4 21
word word: азовце	-22 -20 21 -3 -17
word word: азовцы	-1 -6 -8 -1 15
word word: азовця	-24 -12 14 -2 -3
word word: азовці	-7 1 -16 -14 12
word word: аквато	-8 -13 -22 -13 23
word word: активі	-21 28 -1 -4 -32
word word: акция	-16 15 -12 -2 4
word word: акція	-12 -16 -32 -12 30
word word: акції	6 0 -1 -4 -1
word word: але	28 5 -33 -10 -28
word word: алекса	-18 -5 -4 -5 30
word word: алексе	-29 -19 25 -17 9
word word: америк	16 0 -25 -8 -5
word word: ампута	26 -1 -13 -1 -22
word word: аналог	16 -2 -2 -10 -3
word word: андрей	-12 -1 -15 -1 15
word word: андрея	14 -1 -13 0 -3
word word: андрій	7 14 -20 -8 -9
word word: анкара	0 -15 15 0 -6
word word: анкаре	-18 35 -17 9 -9
word word: анкару	-15 8 11 -4 -13
word word: анкары	-15 0 -2 0 15
word word: анкарі	-2 -16 0 -6 20
word word: анонсу	-18 34 -3 -8 -9
word word: апелля	-13 -4 -15 -3 15
word word: аппара	4 -17 -14 0 16
word word: аппети	-15 -6 8 0 3
word word: апреле	5 -6 -1 0 3
word word: апреля	44 1 -28 -15 -18
word word: арабск	-21 -15 25 -5 -23
word word: арабсь	16 5 -3 -15 -12
word word: аравии	-15 0 0 0 15
word word: аравия	15 -14 -7 -3 -15
word word: аравії	7 -3 -10 11 -6
word word: аргуме	-18 9 -2 0 11
word word: аресто	25 -3 -7 -2 -16
word word: арифме	18 -7 -10 -2 -1
word word: армени	-16 -3 -6 -6 22
word word: армии	16 0 -16 0 -1
word word: армия	7 0 0 -6 0
word word: армянс	-22 -6 0 0 24
word word: армія	13 -3 -2 -23 19
word word: армії	-8 -2 -15 -27 31
word word: артем	-2 -15 -1 0 15
word word: артемо	-7 -3 -1 -4 10
word word: артиле	-15 -2 -20 -15 19
word word: артсис	-1 -3 -22 -13 26
word word: атак	-16 -4 -4 -14 16
word word: атаки	14 16 -8 -17 -19
word word: афгани	-21 -1 -18 -3 25
word word: аферис	-5 -2 -4 22 -23
word word: ахмат	-15 0 -1 0 15
word word: аэродр	-31 -15 15 -8 2
word word: аэропо	-28 23 31 -7 10
word word: аэс	6 0 0 -6 0
word word: б	24 9 -20 7 -37
word word: б'єтьс	-2 -7 -2 -15 16
word word: бабусе	7 0 0 0 -7
word word: бабуся	1 0 5 -2 -4
word word: бабусі	21 -2 -15 0 -21
word word: бабушк	43 -14 -11 -13 -34
word word: багато	9 -19 35 -18 -37
word word: багать	20 -7 -17 3 -25
word word: бажанн	10 -12 0 -5 9
word word: бажаю	6 0 -15 -13 13
word word: базу	-10 -2 11 12 -12
word word: базі	1 0 -1 10 -9
word word: баку	-22 -7 -1 0 24
word word: балакл	-2 -2 -14 -22 27
word word: балтий	-10 -1 -7 -11 16
word word: банков	10 0 -10 0 -1
word word: барак	-5 -6 -9 -1 20
word word: бассей	-4 -2 -2 -3 10
word word: баталь	-27 -23 -4 15 23
word word: батька	-2 -6 34 -7 -23
word word: батьки	19 -1 -13 -14 9
word word: батько	7 -1 -16 -5 13
word word: батькі	47 -25 -19 -12 -16
word word: бахмут	2 -27 0 -40 21
word word: бачив	-30 -6 23 -1 0
word word: бачила	-1 -18 28 -3 -30
word word: бачили	-12 -5 16 -38 37
word word: бачимо	-6 14 -8 -18 2
word word: бачити	-9 -31 -35 -26 31
word word: ббм	14 -1 -3 0 -13
word word: без	8 -29 0 -25 0
word word: безвіс	23 -13 -38 25 -38
word word: безкош	3 -13 -26 11 23
word word: безо	11 -4 -1 -5 -1
word word: безопа	-4 15 -16 -7 -25
word word: безопл	0 -14 -15 0 25
word word: безпек	-27 15 -28 -21 21
word word: безпец	28 -8 15 -32 -14
word word: безпла	-22 -15 -20 -18 33
word word: белару	6 -23 17 -12 -10
word word: белгор	-11 -9 -27 -21 21
word word: белору	35 -30 -1 -8 -22
word word: бердян	-27 -26 -28 14 27
word word: бере	1 -1 11 0 -11
word word: берег	-6 0 0 0 6
word word: бережі	-6 15 -5 -1 -13
word word: березе	-15 -3 -4 -24 24
word word: березн	-19 3 20 -5 -21
word word: берут	0 9 0 -1 -8
word word: беруть	-3 22 -16 -1 -12
word word: беспил	20 -11 -16 -21 -5
word word: беспла	0 -6 0 -3 9
word word: билеты	-2 -2 17 0 -16
word word: бить	-15 4 -13 -2 5
word word: благод	25 -12 -3 -32 -27
word word: благос	6 -4 17 -1 -17
word word: благот	-3 -5 -1 -15 13
word word: ближай	-10 -9 -35 -27 58
word word: ближе	-15 0 -3 -3 15
word word: близки	31 -24 -36 7 -20
word word: близьк	14 -26 -41 19 4
word word: блокпо	15 0 -13 0 -3
word word: блоку	-24 24 -4 -2 -5
word word: блокує	-15 18 -10 -2 -1
word word: бмп	-7 -7 -1 -5 18
word word: бо	-9 -24 -5 18 -7
word word: бог	2 0 -4 -1 -16
word word: богдан	0 -3 0 8 -6
word word: богу	-6 -4 11 -1 -8
word word: бодай	-1 0 -1 9 -7
word word: боев	-13 -2 -8 -7 21
word word: боевик	-20 -1 -2 3 25
word word: боевог	-15 -2 -1 -2 16
word word: боевые	11 -15 15 -2 -29
word word: боевых	-8 -3 -18 -10 25
word word: боепри	-3 0 -4 -2 8
word word: боец	-6 -14 22 -29 -31
word word: бой	-8 0 -6 -11 13
word word: бойови	-29 -11 -2 -11 21
word word: бойові	-19 -6 -33 -26 47
word word: бойца	-31 -12 11 -16 9
word word: бойцам	19 17 -25 -15 -6
word word: бойцов	-28 9 4 -23 -17
word word: бойцы	-20 -18 19 -19 -9
word word: боку	-6 18 -42 -27 0
word word: более	-44 -35 -13 47 -37
word word: болезн	24 -10 -13 0 -24
word word: боль	-21 -21 21 -2 -18
word word: больни	-34 -3 11 11 30
word word: больны	-6 11 -10 -12 -19
word word: больше	15 -1 -18 -13 -36
word word: больши	27 -16 -10 12 -16
word word: большо	-6 17 -24 -8 -43
word word: бомб	-13 11 -3 -12 10
word word: боремо	1 -3 -1 8 -6
word word: борони	26 -11 -3 -5 -11
word word: бороть	22 -3 -11 -2 -8
word word: борт	37 -32 -32 -4 -8
word word: борта	18 -3 -18 -1 -12
word word: борту	-54 50 9 -42 -29
word word: борщ	-3 -22 10 -21 14
word word: борща	-5 -2 29 -2 -24
word word: бот	-13 -3 -29 -2 36
word word: боці	-1 -11 -19 -8 15
word word: бою	-6 -7 -1 14 -14
word word: боях	18 -1 -16 -21 -15
word word: боєпри	-13 0 -15 -3 15
word word: боєць	-10 -1 -2 -2 9
word word: бої	6 0 0 -3 -3
word word: боїв	8 -1 -3 -5 0
word word: бпла	-3 -14 1 -22 11
word word: брав	15 -15 0 -7 -2
word word: бракує	-21 -29 -22 13 28
word word: брали	17 -3 -19 -22 14
word word: бранці	52 -4 -8 -35 -50
word word: брат	28 -3 -61 -17 32
word word: брата	0 -2 21 0 -21
word word: брати	14 8 -15 0 -2
word word: братів	35 -8 -9 -28 -35
word word: бригад	-51 -42 0 -20 52
word word: британ	-8 -9 -2 -2 2
word word: бриттн	0 -37 -15 -1 37
word word: брифін	-3 -20 10 13 12
word word: бронем	-14 -13 0 -10 30
word word: бронет	-15 -1 -4 14 6
word word: бронза	-22 -2 -12 -1 33
word word: бронир	14 0 -2 -1 -14
word word: бросил	-35 -9 -21 8 29
word word: брудні	0 12 -7 -3 -2
word word: брюссе	-5 -15 -12 -9 27
word word: брянск	8 -15 8 -19 -19
word word: був	15 -33 -34 -20 20
word word: бувало	16 -8 -14 -1 -13
word word: буває	-5 -4 -6 12 0
word word: будано	21 -9 -25 11 -22
word word: будапе	28 -1 -27 -7 0
word word: буде	19 -2 -53 10 -52
word word: будем	-8 -9 -29 -16 34
word word: будет	-5 14 -37 -32 -8
word word: буду	7 7 -1 -45 -53
word word: будут	9 15 -28 1 -15
word word: будуть	-23 46 -35 -12 -28
word word: будь	4 -15 7 -17 -2
word word: будь-я	-16 -30 6 5 12
word word: букови	-18 0 -14 -3 15
word word: була	25 -6 -7 -5 -32
word word: були	44 1 -29 -63 1
word word: було	8 -51 23 -25 -20
word word: бурден	4 0 -1 -16 12
word word: бути	-19 31 3 -31 13
word word: буцімт	0 15 -3 -5 -15
word word: бучі	-11 -6 -13 -2 16
word word: бы	-11 16 0 -20 -8
word word: был	17 38 -16 -26 -6
word word: была	-12 13 7 -9 -11
word word: были	-31 -38 37 -20 -13
word word: было	10 8 23 -12 -66
word word: быть	-10 12 -17 -2 -15
word word: бюджет	-15 0 14 -3 -4
word word: бюро	-11 -2 -15 4 15
word word: бєлгор	-6 21 -3 -6 -18
word word: бійцям	-19 -1 -26 -4 41
word word: бійці	-10 -16 -1 -15 19
word word: бійців	-9 12 5 -20 -13
word word: бік	-9 -7 -10 -4 32
word word: білору	33 6 -30 -20 -6
word word: більш	41 0 -6 -31 -13
word word: більше	-26 -30 -25 11 -10
word word: більшо	3 0 -1 13 -15
word word: більші	48 -13 7 -42 -40
word word: біля	-13 -6 4 -3 15
word word: бін	10 0 0 0 -10
word word: в	-34 -3 -1 -21 6
word word: в'язни	-7 -3 -4 27 -13
word word: в'язні	-6 -16 -6 -22 41
word word: ваги	0 0 15 0 -15
word word: вагнер	6 -21 -39 -12 13
word word: вагітн	11 -1 -1 0 -10
word word: важив	-7 0 15 0 -15
word word: важить	15 -16 8 -14 -19
word word: важко	1 15 -3 -11 -18
word word: важкоп	24 -11 -29 -14 -12
word word: важкох	-17 -13 2 -6 12
word word: важлив	12 -18 -10 -6 7
word word: вайбер	0 15 0 0 -15
word word: вам	-3 -3 8 -6 -20
word word: вами	-1 -22 -10 4 -23
word word: вантаж	-28 -14 -2 15 14
word word: вас	11 -9 -27 -15 -1
word word: ватика	21 0 -22 -10 -11
word word: ваш	-11 -12 -12 18 -13
word word: ваши	-21 -21 22 -5 -20
word word: вашинг	4 1 -14 -18 6
word word: ваших	16 -15 -12 -7 -16
word word: вашу	13 -6 -2 0 -10
word word: вважав	-25 0 6 -19 16
word word: вважал	5 -13 6 -22 -22
word word: вважаю	-15 -15 0 0 8
word word: вважає	-28 30 -1 -1 -1
word word: ввечер	0 -15 12 -1 -27
word word: вдалос	26 -18 9 -1 -78
word word: вдарил	-14 -6 -15 -3 16
word word: вдоль	-1 -1 12 -4 -7
word word: вдома	21 -37 -6 -18 3
word word: вдохну	17 0 -5 -14 0
word word: вдячни	-25 -7 7 9 12
word word: вдячні	29 -28 -25 -2 9
word word: веде	28 -5 15 15 -19
word word: ведемо	-31 46 -19 -8 -46
word word: ведетс	-23 15 -14 13 11
word word: ведеть	-15 -13 -1 -3 18
word word: ведомс	52 3 -22 -3 -35
word word: везли	-28 -12 -3 -1 33
word word: везут	10 -3 -3 -1 -4
word word: везуть	-13 -9 32 -8 -14
word word: вели	10 -16 -14 11 -14
word word: велика	0 14 -2 -6 -7
word word: великд	-9 15 10 -1 -15
word word: велики	-25 22 -16 -5 -15
word word: велико	-1 -27 27 -3 -23
word word: венгри	16 14 -14 -1 -16
word word: вересе	-4 11 -4 -4 -3
word word: вересн	-23 6 13 -38 -15
word word: верещу	-18 19 5 6 -20
word word: верить	1 6 -2 0 -4
word word: верифі	-31 -19 -17 37 -17
word word: вернем	-7 -13 -24 -15 13
word word: вернет	-2 27 -1 -11 -18
word word: вернит	-11 -8 15 -15 -13
word word: вернув	-39 -13 18 -18 3
word word: вернул	-9 -42 -20 10 9
word word: вернут	-19 22 -37 12 -5
word word: версии	0 0 -13 -18 12
word word: версія	-13 -5 28 -2 -11
word word: вертаю	-13 -1 -23 -2 29
word word: вертол	-6 -17 -25 -16 28
word word: верхов	-28 9 -46 20 0
word word: верьте	-5 20 -3 0 -17
word word: весни	12 -2 -18 -4 -1
word word: весной	-13 -15 -8 -16 28
word word: вести	18 -15 -22 8 -13
word word: весь	5 -18 -9 20 -30
word word: ветера	-14 -3 -41 -21 46
word word: вечеро	34 -19 -33 -15 -10
word word: вечеру	16 -2 -11 -12 -6
word word: вечная	6 0 -2 -1 -4
word word: вечора	1 -15 15 -3 -17
word word: вечір	-12 23 1 -25 9
word word: вещи	-13 0 19 0 3
word word: вже	-45 -39 26 14 -6
word word: взагал	9 -29 -1 -18 11
word word: взаимн	-48 3 -16 -11 41
word word: взамен	5 -2 -26 -16 2
word word: взамін	28 11 -22 -26 -33
word word: вздовж	-3 0 7 -4 -10
word word: взросл	-5 -8 0 13 -1
word word: взрыво	-3 0 -10 -7 13
word word: взяв	-7 -16 12 -2 -2
word word: взяли	-16 -9 6 -32 15
word word: взят	-3 -2 -1 -12 16
word word: взято	-15 0 -1 -1 15
word word: взяты	-12 -3 -1 -3 18
word word: взятых	15 0 -3 0 -15
word word: ви	-28 8 6 5 -41
word word: вибух	-4 -2 -15 -1 15
word word: виведе	2 -10 -4 -4 15
word word: вивезе	-15 22 -16 -18 -3
word word: вивезл	37 -8 -37 -19 -14
word word: вивезт	17 -2 -16 -13 -7
word word: виводи	26 -2 -4 -15 -9
word word: вивози	-2 -5 15 -17 0
word word: вигада	0 7 -3 0 -3
word word: вигадк	-24 -25 -28 -40 31
word word: вигаду	0 16 -13 -1 -3
word word: видел	-19 -3 17 -8 -16
word word: видени	-3 17 -16 -16 -3
word word: видео	-24 -15 17 -19 -1
word word: видим	15 -15 -6 -9 14
word word: видимо	15 -1 -16 -14 13
word word: видно	2 -8 -18 13 -10
word word: визвол	12 -18 -23 9 -25
word word: визит	-15 0 0 0 15
word word: визита	-30 -3 -4 -1 35
word word: визнач	-19 40 -53 -17 -2
word word: визнає	-1 -2 -3 25 -28
word word: вийшла	27 -2 -7 -5 -17
word word: вийшли	29 -7 -1 -33 -32
word word: вийшло	5 0 -2 -1 -2
word word: вийшов	-1 -13 -3 -4 14
word word: викона	18 0 -26 -26 -8
word word: викону	2 -21 9 -18 -21
word word: викрад	-5 -6 -7 -23 27
word word: викрал	12 -11 -14 -5 -12
word word: викрит	-11 -2 -14 10 8
word word: виктор	0 -29 -5 -5 31
word word: вимага	-1 -22 -44 -33 35
word word: виміня	14 0 -13 -4 0
word word: винесе	-15 -14 -3 -3 16
word word: винесл	0 0 0 16 -16
word word: винниц	-9 -1 28 0 -22
word word: винятк	7 -7 0 0 0
word word: випадк	-10 -25 3 14 5
word word: виписа	13 0 -2 0 -10
word word: виплат	-33 -4 -16 -13 22
word word: виповн	-21 -13 -4 15 -5
word word: виправ	-8 -1 -15 -14 17
word word: випуст	-4 3 -4 -8 6
word word: вирвал	11 0 -4 -2 -5
word word: вирван	14 0 -5 -5 -5
word word: вирват	5 0 -4 -1 0
word word: вирок	0 0 0 16 -16
word word: вироки	0 -1 -10 15 -6
word word: вирокі	0 -1 -1 16 -16
word word: вирішу	-3 -5 -15 14 3
word word: висела	11 0 -3 0 -8
word word: вислов	19 0 -13 -1 -8
word word: виснаж	17 -7 -10 0 -3
word word: виснов	-3 -2 -20 -5 25
word word: вистач	-6 -17 -6 14 -13
word word: виступ	8 -11 -3 22 -16
word word: висува	9 9 -14 -15 0
word word: витрим	-2 0 -1 -2 5
word word: витяг	-15 -14 -2 -14 19
word word: витягл	0 -15 -2 15 0
word word: виходи	-6 -1 -13 -2 16
word word: вихідн	-22 -6 -17 -7 13
word word: вице-п	16 -2 -1 -1 -16
word word: виїзду	-15 17 0 -7 11
word word: виїхав	-2 -1 16 -1 -16
word word: виїхал	22 -19 -6 -5 -2
word word: виїхат	-19 4 -9 -12 0
word word: включа	16 8 -3 -19 -5
word word: включе	-11 36 -9 -38 12
word word: включи	-33 -28 11 -21 35
word word: включн	-3 -1 -3 17 -16
word word: вкотре	-1 17 -3 -12 -5
word word: вкс	7 -11 6 -19 -25
word word: владел	-1 0 -1 -19 21
word word: владик	5 0 0 -2 -3
word word: владим	-8 16 9 -15 -30
word word: власни	-28 13 -1 -10 15
word word: власти	14 0 -14 0 0
word word: влітку	4 0 -5 0 2
word word: вместе	-23 -18 35 -27 -46
word word: вместо	-15 15 -3 -7 2
word word: вмс	17 -1 -5 -1 -14
word word: внаслі	-7 -3 -6 28 -18
word word: вне	15 0 -9 -5 -5
word word: внесен	0 -3 -8 -2 12
word word: внесли	-6 -13 24 -3 -24
word word: внести	0 -1 -7 -15 4
word word: вновь	22 -30 -34 -27 16
word word: вночі	-24 -30 32 -23 -6
word word: внуки	17 0 -10 -3 -5
word word: во	-2 -36 -31 -8 52
word word: вогню	-14 5 -13 -21 11
word word: вода	-32 -8 -8 -8 22
word word: води	-10 -14 15 -2 -15
word word: водите	-1 -20 -6 -3 24
word word: водноч	-15 10 19 -10 -12
word word: воду	-11 -8 -17 -16 26
word word: воды	-16 -14 4 -24 4
word word: водіям	14 -13 -1 -1 -2
word word: воевав	16 -2 0 -1 -16
word word: воевал	16 0 0 -1 -14
word word: военко	22 -26 -4 -16 -23
word word: военна	1 -16 14 -20 -10
word word: военно	6 -20 -35 -5 -10
word word: военны	14 -12 -2 -39 -31
word word: возвра	2 -20 18 -29 -14
word word: воздух	17 0 -5 -14 0
word word: воздуш	18 -23 -2 -3 13
word word: возз'є	-21 18 -18 -14 -12
word word: возмож	4 43 -7 -2 -42
word word: возобн	-20 -12 -15 13 0
word word: возрас	-5 -4 -1 15 -7
word word: воина	20 0 -9 -15 -13
word word: воинов	0 -19 -19 12 -14
word word: воины	30 -6 15 -17 -22
word word: войну	-17 -8 15 1 1
word word: войны	-11 -12 -29 31 16
word word: войск	2 -8 -29 -8 23
word word: войска	-8 -7 -3 -11 25
word word: вокзал	0 0 -15 0 15
word word: волга	-7 -11 -1 -17 18
word word: воли	11 -15 -20 -4 21
word word: волинс	-20 -11 0 -6 1
word word: волинь	-33 -1 36 0 -2
word word: волині	-35 -4 -6 -6 19
word word: володи	0 -1 -1 -11 12
word word: волонт	-16 -1 16 0 -16
word word: волю	-15 -3 21 -25 -30
word word: волі	22 -3 -7 -2 -11
word word: вона	-1 -11 -22 3 -6
word word: вони	2 -17 9 -15 -20
word word: воно	-14 -6 14 15 -13
word word: вооруж	-6 8 -12 11 5
word word: вопрос	-41 -2 -16 28 -16
word word: ворог	-22 -15 -48 -28 43
word word: ворога	0 -2 -8 16 -9
word word: ворожо	28 0 -7 -8 -19
word word: вороне	-2 -13 -22 -13 22
word word: восемн	24 -3 -20 -22 -7
word word: восемь	0 -10 -23 -21 6
word word: восени	1 13 -35 -15 -10
word word: воскре	8 -19 -9 -30 15
word word: воссое	37 18 -21 -15 -24
word word: восста	-17 -10 -11 -22 21
word word: востан	-1 0 2 -5 -4
word word: восток	4 -15 -2 -5 18
word word: восьме	13 -18 26 -19 -35
word word: восьми	15 -2 -2 -2 -9
word word: восьмо	0 -2 -6 -1 9
word word: вот	2 -8 -30 16 -36
word word: воювал	23 -1 -18 -5 -12
word word: воює	17 -22 -16 -15 19
word word: вояків	7 -3 0 -2 -2
word word: воєнна	15 -15 -26 -7 13
word word: воєнни	-18 -16 -14 14 -3
word word: воєнні	-15 -9 -17 -18 32
word word: воїнам	-1 -11 -72 -23 51
word word: воїни	18 -14 -49 -1 -7
word word: воїнів	21 -34 9 7 -37
word word: впервы	13 15 4 -3 -26
word word: вперед	39 -2 -32 -1 -18
word word: вперше	-15 -11 43 -12 -35
word word: впізна	-5 -9 44 -3 -34
word word: враг	18 0 -13 0 -6
word word: вражес	-15 0 -19 16 5
word word: вранці	12 2 -21 -22 2
word word: врач	-10 -6 19 -4 -18
word word: врача	-2 -5 26 -3 -19
word word: врачам	14 0 -14 0 0
word word: врачей	15 -7 -17 -1 -1
word word: врачи	-6 -22 35 -9 -64
word word: времен	8 -18 -27 -11 30
word word: время	-6 -38 -43 -26 49
word word: врио	-14 15 -2 0 -5
word word: вручен	-15 -3 -26 8 26
word word: вручив	-39 -18 -50 -28 48
word word: вручил	-30 -23 -2 -19 18
word word: врятов	22 0 -6 -5 -17
word word: врятув	10 0 0 0 -10
word word: вс	-18 -21 24 -25 -41
word word: все	-38 -16 -9 18 9
word word: всего	-12 4 -37 -32 26
word word: всем	5 -24 17 -15 -13
word word: всех	12 5 -14 -4 -32
word word: вспоми	-17 -1 52 -14 -80
word word: встано	-23 2 -14 21 8
word word: встигл	10 -8 -9 -3 8
word word: встрет	18 -4 25 -1 -58
word word: встреч	5 0 -39 7 0
word word: всу	20 -11 -17 -53 7
word word: всього	-16 -20 -16 27 -8
word word: всю	4 -15 -18 18 -23
word word: вся	-13 -3 9 12 -6
word word: всяких	12 -4 -1 -5 -2
word word: всі	-1 -57 14 -39 18
word word: всій	16 -2 -3 -5 -8
word word: всім	31 -20 14 -33 -7
word word: всіх	-21 -2 5 -14 -20
word word: вта	35 -11 -15 -5 -14
word word: вторгн	10 -15 -20 -8 14
word word: вторже	-13 0 -14 15 -7
word word: второе	15 -10 -15 -3 -14
word word: второй	44 6 -37 -22 -19
word word: второк	-2 -8 -14 -13 15
word word: втором	-3 -8 5 -8 -18
word word: вторую	-11 15 -1 -1 -23
word word: втрати	12 -19 -34 -21 38
word word: вуглед	-3 -5 -4 -1 13
word word: вул	-1 -4 -18 -18 22
word word: входят	-15 -2 -4 12 11
word word: вчасно	-22 33 -10 -3 -20
word word: вчера	36 -20 -17 -20 -36
word word: вчераш	-23 -14 37 -36 -45
word word: вчить	-30 -9 34 -1 -33
word word: вчора	11 -10 -3 -37 -17
word word: вчораш	-27 -14 33 -6 -30
word word: вы	-46 33 2 21 -30
word word: выбира	15 -1 0 -14 -3
word word: выведе	-21 -2 -10 -6 27
word word: вывезе	14 -2 -7 20 -19
word word: вывезл	17 -8 -6 -3 -3
word word: вывезт	15 0 -1 -1 -14
word word: вывели	-14 -11 14 -13 -13
word word: вывод	-15 -9 -15 -4 18
word word: выгодн	-2 -1 -4 0 8
word word: выдали	0 0 20 0 -20
word word: выдано	-14 -10 -14 10 20
word word: выдвин	11 17 -29 -13 -14
word word: выехал	12 -16 -13 -26 12
word word: вызвал	-22 -15 9 -11 -4
word word: вызвол	-22 -4 13 33 -17
word word: выйти	-33 -24 -30 -24 33
word word: вылета	8 -13 -5 -3 11
word word: вылете	-6 0 0 0 6
word word: выменя	14 0 -15 -3 11
word word: вынес	-2 0 0 -2 5
word word: выплат	-27 -8 18 11 14
word word: выполн	-19 -4 4 3 -1
word word: выпуст	-1 -4 -14 -1 17
word word: выпуще	-13 0 -2 -2 14
word word: вырази	3 7 -1 0 -8
word word: вырвал	16 -8 -40 -23 -2
word word: высоко	-21 -1 0 21 1
word word: выстав	0 -1 -2 -2 5
word word: выступ	-30 11 -27 23 -13
word word: вытащи	23 -5 -16 -5 6
word word: выходи	1 0 -1 -4 5
word word: выходн	-4 31 -7 -1 -22
word word: выходя	-24 0 24 -1 0
word word: вышедш	-32 -10 29 -11 9
word word: вышел	1 -3 11 -20 -40
word word: вышла	-54 -54 19 -9 5
word word: вышли	-2 -15 -16 -18 33
word word: вэсэуш	15 -1 0 -13 -4
word word: вээсуш	15 -1 -1 0 -15
word word: вячесл	-15 0 15 0 -1
word word: вів	-6 -2 -16 -8 14
word word: вівтор	13 13 -18 -11 -21
word word: від	-36 -9 -6 -12 -10
word word: відбил	-15 -4 0 -14 15
word word: відбит	-7 0 -7 -1 15
word word: відбув	10 4 -49 -29 -6
word word: відбуд	-15 19 -1 -16 1
word word: відбул	-11 -7 -25 32 4
word word: відбут	-19 17 -13 -15 -12
word word: відвід	-32 -23 5 -11 45
word word: віддав	45 -10 -33 -14 -20
word word: віддад	-17 21 -2 -1 -2
word word: віддал	60 -14 -10 -20 -20
word word: віддан	8 0 0 -2 -6
word word: віддат	17 -41 -24 -31 81
word word: відділ	7 0 -6 0 -1
word word: відео	-28 -20 42 -27 -30
word word: відзна	-29 -23 -17 -30 27
word word: відкла	0 -7 -7 -2 9
word word: відкол	5 -2 -1 -1 -1
word word: відкри	-38 -4 -41 -9 51
word word: відмов	-39 20 -32 -32 5
word word: віднов	-7 44 -45 -42 0
word word: відома	-1 20 -15 -11 -9
word word: відоми	0 16 -13 -1 -3
word word: відомо	1 2 -19 -21 -28
word word: відомс	7 -1 0 0 -7
word word: відомі	-22 -6 15 -18 17
word word: відпов	-61 10 19 4 -14
word word: відпоч	-12 -2 -15 -3 15
word word: відпра	2 1 -40 -16 46
word word: відпус	30 -9 -52 -38 27
word word: відтак	6 0 0 -5 0
word word: відтод	-5 0 -1 -15 15
word word: відчин	32 -2 8 -6 -34
word word: відшук	-11 0 0 16 -7
word word: візит	-2 21 0 -15 -19
word word: візити	-1 -21 -24 -7 24
word word: візиті	-4 -15 -21 -13 19
word word: візьмі	-14 -13 -1 3 14
word word: війна	-2 -13 -13 18 -11
word word: війни	-25 6 16 0 -45
word word: війну	-13 -16 13 -6 18
word word: військ	14 -17 -63 28 -1
word word: вік	10 0 -10 0 -2
word word: віком	21 0 -17 -2 -21
word word: віктор	-34 -7 2 -8 12
word word: вільно	-3 0 0 14 -10
word word: вільні	0 -1 -29 -7 23
word word: він	-39 -38 43 -17 -4
word word: віннич	-21 -16 44 -3 -13
word word: вірив	-23 0 0 23 0
word word: віримо	17 -1 -8 -15 -16
word word: вірю	26 0 -10 -7 -10
word word: вісім	-6 2 11 -18 -33
word word: вісімд	20 -13 -2 -4 -12
word word: віткоф	1 14 -2 -6 -7
word word: віцепр	-18 22 -1 -2 -26
word word: вічна	14 -3 -13 -6 -5
word word: га	-26 0 -1 20 7
word word: гаазі	-15 0 0 19 -5
word word: газ	-15 -12 14 -2 10
word word: гаком	-6 14 0 4 -12
word word: гальму	6 14 -15 -20 -21
word word: ганна	-16 -3 -14 18 -12
word word: гарант	-10 -27 -13 -44 42
word word: гарниз	-18 -14 -27 -9 27
word word: гарніз	17 -14 -2 -17 -8
word word: гаряча	16 -2 -21 -7 18
word word: гарячо	7 0 -6 0 -1
word word: гарячу	-18 -4 18 -5 -14
word word: гварді	11 0 -7 -1 -4
word word: где	-24 -7 -15 -5 3
word word: гектар	-3 -9 -1 -14 22
word word: генаса	-1 -2 -4 -4 10
word word: генера	6 -7 15 -17 9
word word: генпро	-3 -1 -5 11 -7
word word: генсек	0 15 -1 -1 -15
word word: геншта	25 -1 -6 -22 5
word word: гепати	5 0 -2 -1 -2
word word: герман	-39 -7 -21 -3 36
word word: героя	-1 -5 23 -9 -21
word word: героям	14 -2 -11 -13 11
word word: герої	6 0 -3 -1 -3
word word: героїв	-2 -20 49 -13 3
word word: героїч	22 0 -6 -5 -17
word word: гибель	19 -2 -3 -3 -13
word word: гимн	-26 0 33 -4 -7
word word: глава	-1 3 5 -13 -35
word word: главар	-8 -15 15 -1 9
word word: главно	27 -22 -5 12 -38
word word: главны	-8 14 -11 -12 6
word word: главы	-15 15 0 0 -1
word word: гладко	-15 0 15 0 -1
word word: глазам	-5 -10 21 -9 -19
word word: глушко	-6 0 -15 -2 19
word word: говори	-36 20 -39 -8 21
word word: говоря	3 -1 -5 -21 -19
word word: год	-30 -27 14 18 -24
word word: года	-15 -21 -6 24 -9
word word: годин	8 30 -16 8 -31
word word: години	-14 2 18 -8 -22
word word: годину	-7 -13 13 -23 -15
word word: годом	8 -1 -15 14 -14
word word: году	-41 -27 -38 26 20
word word: голова	-9 -23 9 -25 -9
word word: голови	13 9 -2 -15 -1
word word: головн	-33 -5 -14 -5 12
word word: голову	-12 -9 -18 10 2
word word: голос	-20 -28 28 17 -30
word word: голоса	-13 -1 -1 -1 16
word word: голоси	-9 -15 15 -3 -15
word word: голосу	12 0 -12 -23 19
word word: голосі	-6 -14 -3 -15 15
word word: гомеле	12 -6 0 -6 0
word word: гомель	1 -6 -1 -1 6
word word: гомеля	0 0 17 0 -19
word word: города	-18 -2 16 -3 -3
word word: горько	-6 -13 0 -3 19
word word: горяча	-13 -11 -4 -15 26
word word: горяче	-22 -5 0 -2 26
word word: госдум	29 3 -6 -17 -21
word word: госпит	-30 -25 26 -30 -5
word word: госпіт	9 -18 -16 -1 19
word word: гостин	-28 29 23 -1 -24
word word: госуда	-44 -15 40 -8 -24
word word: готова	-44 19 -26 -25 36
word word: готови	13 21 -12 -20 -30
word word: готовн	8 -7 -3 -3 -4
word word: готовы	-3 6 -8 -28 -11
word word: готовя	-20 -1 4 -17 11
word word: готові	-22 10 11 -11 -16
word word: готува	-18 12 15 0 -15
word word: готуют	-16 17 -9 -5 -6
word word: готуєм	-21 21 -45 -23 -7
word word: гражда	21 -17 -32 -16 -17
word word: грайво	-6 0 0 0 6
word word: грайне	0 -37 -15 -1 37
word word: границ	37 -30 -19 -20 21
word word: график	-9 46 -11 -3 -29
word word: графік	-2 51 -21 -21 10
word word: греко-	29 -8 -17 -18 -4
word word: гривен	-26 -14 12 -12 21
word word: грн	-3 -8 -19 -6 24
word word: грозил	28 0 -4 -1 -24
word word: громад	-17 -21 -27 1 31
word word: громко	-15 -22 19 -20 16
word word: грошей	0 -5 -2 -1 8
word word: гроші	14 -19 -14 -3 -2
word word: грудня	1 -13 15 8 -14
word word: грудні	-6 -13 10 -2 -17
word word: груза	-4 -2 -1 -1 8
word word: грузов	0 0 -15 -3 15
word word: груп	-6 -2 -7 -18 19
word word: група	1 -24 -28 -4 15
word word: групам	24 -3 -21 -1 -8
word word: групи	0 -14 -18 8 -2
word word: группа	-22 23 16 -23 -15
word word: группе	7 -11 -2 14 -17
word word: группи	-47 -7 -8 -8 59
word word: группо	-7 0 0 -2 10
word word: группу	-16 -5 -7 -5 28
word word: группы	10 4 -14 -9 -10
word word: групу	23 -3 -21 -13 -22
word word: групі	-6 31 -17 -17 -2
word word: губерн	-55 -21 60 -34 -47
word word: гуляйп	-3 17 -4 -15 -17
word word: гумани	-23 27 0 -21 10
word word: гуманн	5 0 -1 0 -4
word word: гумані	10 -11 -9 -8 -15
word word: гур	-6 3 -49 -5 15
word word: гідно	16 -1 -15 0 -1
word word: гімн	-35 -12 24 -6 -19
word word: да	10 -25 -1 -1 -20
word word: дав	28 -8 -25 -27 -8
word word: давайт	-12 -5 -1 23 -12
word word: давали	-14 0 16 -3 -15
word word: давлен	-7 -12 17 -10 -11
word word: давно	-25 -15 -9 14 0
word word: даже	-3 3 9 0 -9
word word: дайте	-15 -46 -6 -6 51
word word: дал	-15 -17 0 15 -19
word word: далее	0 -3 21 -6 -26
word word: далеко	20 -4 -22 -3 -18
word word: дали	5 -18 -52 -24 34
word word: дальше	29 -30 -18 -14 -10
word word: далі	-3 4 -29 32 -44
word word: даними	-21 -19 -20 41 -35
word word: даних	-1 -1 0 -11 12
word word: данные	-8 -58 -23 28 15
word word: данным	-12 15 7 -3 -19
word word: дані	-14 0 -45 18 3
word word: данії	-34 -20 0 -18 9
word word: дасть	1 18 -6 -8 -9
word word: дат	-4 27 -15 -1 -25
word word: дата	-30 52 -22 -46 -39
word word: дати	-21 32 -22 -17 3
word word: датою	-6 -15 -13 -11 15
word word: дату	-33 36 -41 -13 -25
word word: даты	-15 26 -1 -7 -15
word word: дають	-13 -13 28 -15 13
word word: дає	-4 0 -33 1 30
word word: два	18 -11 -12 -32 -3
word word: двадца	-10 8 -10 -10 26
word word: двадця	16 -28 17 18 -41
word word: дванад	29 -6 25 -26 -27
word word: две	14 -31 -16 -23 5
word word: двенад	-13 -7 -41 37 -27
word word: двері	19 -6 24 -7 -34
word word: двести	-16 -17 -9 18 -3
word word: двое	-2 -27 -42 -12 17
word word: двоим	10 0 19 -2 -18
word word: двоих	0 -16 -37 -23 43
word word: двом	-1 -1 -3 -15 17
word word: двома	-14 -8 -18 -2 19
word word: двох	4 -6 9 -7 -25
word word: двохсо	14 0 -14 -4 0
word word: двоє	30 -45 4 -44 -37
word word: двум	-5 -2 -14 -8 15
word word: двумя	-16 -13 13 -11 16
word word: двух	12 -2 -39 9 -13
word word: двухсо	8 -1 34 -17 -44
word word: дві	45 7 -19 -4 -42
word word: двісті	47 -1 -1 -37 -13
word word: двічі	0 14 -17 -11 12
word word: де	6 -20 -26 -24 25
word word: дев'ян	18 -16 -13 0 -10
word word: дев'ят	-10 -27 9 -11 -12
word word: девочк	15 -1 -15 -2 3
word word: девяно	25 -1 -16 -3 -8
word word: девяте	15 0 -14 0 -1
word word: девяти	13 -1 -17 11 1
word word: девять	8 -4 -29 -32 6
word word: дежурн	-2 -13 -22 -13 22
word word: действ	-17 4 -25 -27 6
word word: декабр	21 -20 -22 -14 5
word word: деклар	-11 -37 -13 -13 35
word word: декого	11 0 -7 -1 -4
word word: дел	-13 1 11 0 -28
word word: дела	0 -6 -1 -1 8
word word: делали	-7 24 0 -2 -18
word word: деле	-5 -6 0 12 -1
word word: делега	-26 33 -35 -25 14
word word: дело	-28 -14 14 -19 16
word word: делу	-15 0 -5 -12 15
word word: денис	-10 31 -12 -2 -16
word word: день	-1 -54 9 -6 4
word word: деньги	-15 -13 -16 13 23
word word: деокуп	-1 -2 -3 -18 18
word word: депорт	-17 -31 -30 38 -30
word word: депута	13 -17 -21 4 2
word word: держав	4 -39 -43 -3 16
word word: держал	13 -9 7 -7 -20
word word: держат	-1 -13 27 -2 -28
word word: держим	-15 48 -21 -8 -53
word word: держит	16 7 -14 -5 -17
word word: держпр	-5 0 0 0 6
word word: держсп	15 -1 -1 -1 -15
word word: десант	-12 -1 -21 -22 29
word word: десяте	31 0 -11 -14 -13
word word: десяти	-15 -10 -4 -5 29
word word: десятк	-37 2 11 -37 33
word word: десять	6 11 10 -26 -35
word word: детале	22 -15 -10 -1 0
word word: детали	-17 -18 7 -12 16
word word: деталь	36 5 -6 -3 -25
word word: деталі	38 -16 -13 -6 -38
word word: детей	-10 -2 -42 -7 12
word word: дети	-17 -2 14 -1 -26
word word: детьми	-16 -2 14 -2 16
word word: детям	-25 4 6 -5 -2
word word: дехто	12 5 -30 -3 -17
word word: дещо	4 18 -8 -8 -10
word word: деякі	-2 14 11 -5 -24
word word: джерел	-16 16 -28 24 -28
word word: дзвони	-32 -25 25 -6 -23
word word: дзвоня	-19 -1 24 -10 -10
word word: дзвінк	1 -3 6 -30 -13
word word: дзвіно	-3 -19 28 -17 -33
word word: дзерка	-15 -4 18 0 -21
word word: дзуппі	-13 13 0 -1 0
word word: диверс	6 -1 -15 13 -14
word word: дивити	-5 -1 17 -3 -12
word word: диво	26 -15 -18 -2 -28
word word: дивіть	-22 -13 31 -12 -16
word word: диплом	13 -5 -20 12 -35
word word: директ	0 -1 11 26 -31
word word: дислок	-1 -1 -17 -16 19
word word: дистро	10 0 27 0 -18
word word: дитина	16 14 -34 -32 -36
word word: дитини	-22 5 -31 29 -8
word word: дитячо	-13 -16 -15 -8 16
word word: длился	6 0 -2 -1 -2
word word: для	-23 -26 -34 -11 36
word word: дмитри	5 38 -28 -14 -35
word word: дмитро	17 -14 10 -11 -8
word word: дней	-26 -15 33 -31 12
word word: днем	15 -27 -22 -35 12
word word: днепр	5 -2 -3 -6 -3
word word: дни	-21 6 -7 -7 13
word word: днк	-11 -27 32 -9 -37
word word: днк-ек	16 -1 -4 -12 -15
word word: днр	-4 16 -6 2 -20
word word: дню	-29 -14 -25 29 8
word word: дня	21 3 7 -18 -31
word word: днями	-17 -7 23 -14 0
word word: дні	29 -35 28 -24 -33
word word: днів	-16 21 -3 -18 -2
word word: дніпра	-10 -1 18 0 -10
word word: дніпрі	-36 -17 -11 -7 34
word word: до	-19 -4 -7 -19 9
word word: доба	-2 -1 28 0 -28
word word: добави	-13 -3 -15 11 -1
word word: добавл	-11 -14 15 -10 -15
word word: доби	1 -12 14 -20 9
word word: добра	25 -6 -11 -11 -17
word word: добрал	-14 -1 27 -15 -23
word word: добре	-23 -6 19 -16 -20
word word: добрий	-17 -12 9 -15 12
word word: добрих	9 -2 -4 0 -3
word word: добров	2 -11 5 -6 -6
word word: доброг	-20 -15 22 -5 -22
word word: доброй	19 -16 -30 -8 20
word word: добру	16 0 -1 -7 -9
word word: добрые	7 0 -6 -1 0
word word: добрі	3 4 0 -6 0
word word: добу	-11 2 1 -32 4
word word: довга	10 -1 -1 0 -8
word word: довго	14 -30 7 -15 37
word word: довгі	14 0 12 -1 -15
word word: довери	-12 -4 -12 -1 13
word word: доверя	-15 -2 -8 15 -3
word word: доволь	-10 16 -11 -16 11
word word: доволі	22 -14 -10 0 -3
word word: довідк	-13 -14 -22 -17 21
word word: довічн	-15 -8 -16 -4 30
word word: догова	23 18 -35 -12 -10
word word: догово	-41 12 31 37 -49
word word: додало	29 -7 -9 -9 -25
word word: додати	-14 -13 15 -2 -15
word word: додатк	-3 15 -1 -1 -15
word word: додому	-3 3 -35 13 -39
word word: дождал	-11 -27 7 -9 -3
word word: докази	0 -1 -1 -13 14
word word: доклад	-19 9 -3 23 -23
word word: докуме	-28 -5 23 -15 -3
word word: долар	-1 -3 15 -15 2
word word: доларі	-26 -7 -16 -19 34
word word: долго	3 -20 0 -3 -20
word word: должен	-31 38 -5 -6 -24
word word: должны	-7 -14 15 -1 -11
word word: доллар	-10 -6 -5 -2 22
word word: доложи	-19 -6 15 19 -8
word word: долуча	-1 14 0 0 -14
word word: долучи	-14 -13 -9 -1 15
word word: долю	4 -15 -10 2 12
word word: доля	-15 -1 -1 17 11
word word: дома	-9 -5 -12 -13 8
word word: домашн	26 0 -24 0 -13
word word: доме	-14 -29 13 -15 7
word word: домов	-14 -3 -6 -31 39
word word: домови	4 -5 -34 -34 10
word word: домовл	22 0 -11 -12 -23
word word: домогл	22 -14 -8 -23 -2
word word: домой	-43 -5 22 5 -8
word word: дональ	-15 15 -9 -1 -12
word word: донбас	-17 14 -14 -4 34
word word: донецк	13 -16 -14 -8 -6
word word: донець	36 -2 -17 -9 -27
word word: донечч	-6 -19 -42 -28 27
word word: дончан	19 0 -2 -1 -18
word word: донька	14 0 18 -16 -24
word word: доньку	-3 0 15 0 -15
word word: доопра	-11 12 0 0 0
word word: дописі	6 -3 -2 0 -1
word word: допові	-3 24 -16 -35 -2
word word: допома	14 -17 8 -12 1
word word: допомо	-8 -15 -2 -21 3
word word: допомі	25 -3 -30 -11 -16
word word: доправ	18 3 -44 -22 -40
word word: допуст	-4 0 -18 -4 19
word word: дорабо	0 -2 -5 -3 11
word word: дорога	-2 -13 -8 17 -46
word word: дороги	-1 14 -11 -30 10
word word: дорого	4 -16 20 -9 -22
word word: дорогу	38 -20 -13 -1 -3
word word: дорогі	-5 -26 1 -1 30
word word: дороже	0 -21 3 -3 -21
word word: дорозі	7 15 -28 -15 -19
word word: доруче	-15 8 15 -14 -23
word word: доручи	-18 -9 -6 -17 15
word word: досвід	-18 -16 -5 -12 21
word word: досить	-5 -11 -9 -10 28
word word: дослід	6 0 0 -3 -2
word word: достав	-30 5 2 -51 13
word word: достиг	-7 6 -31 9 -19
word word: доступ	-28 -3 -29 19 12
word word: досягл	25 -11 -4 0 -15
word word: досягн	10 -6 -2 -1 -2
word word: досі	-34 -3 -30 -49 40
word word: дотрим	12 15 -15 -2 -8
word word: дохе	-3 14 -1 -2 -14
word word: доходи	-2 -4 -18 -8 20
word word: доходя	0 -1 -6 -2 9
word word: дочека	-21 43 33 -16 -38
word word: дпсу	3 -8 10 -5 -23
word word: дрон	-14 -2 -15 -8 15
word word: дрони	-31 -4 23 10 -6
word word: дронів	-31 17 -14 -30 -8
word word: друг	21 -10 -23 -24 15
word word: друга	-2 14 -7 -17 -14
word word: другая	-15 0 22 -3 8
word word: друге	-8 -15 -3 -15 16
word word: другие	-13 15 -17 -7 -3
word word: другий	22 -3 -8 -15 -22
word word: другим	-2 -18 14 -16 -27
word word: других	9 5 -26 15 -28
word word: другог	-2 -18 17 17 -26
word word: другой	18 -14 5 -7 -22
word word: другу	21 -9 -7 -24 31
word word: дружин	-33 -18 7 -31 12
word word: друзья	1 12 -20 -20 7
word word: друзі	17 -1 -14 0 -18
word word: дснс	-10 0 -14 -3 15
word word: дуже	16 16 6 -24 -49
word word: дульце	-10 -2 -6 -1 18
word word: душ	-18 -19 -8 -16 33
word word: дшв	18 0 -9 0 -14
word word: дякую	16 -2 -20 -18 -22
word word: дякує	19 0 -16 -1 -5
word word: дякуєм	-14 -15 3 33 -17
word word: діб	-1 19 -61 -4 53
word word: дівчат	15 -4 22 -18 -30
word word: дівчин	11 0 -7 0 -4
word word: дізнав	9 -3 -6 -2 0
word word: дізнал	-15 -16 10 -1 8
word word: дізнає	-10 15 -15 -5 -14
word word: дій	0 9 -7 16 -16
word word: дійсно	0 16 -9 -7 -15
word word: дійшли	20 -15 -1 -9 0
word word: ділки	0 -4 0 0 5
word word: дістав	14 -1 -4 0 -9
word word: дістал	6 -13 -26 -6 18
word word: дітей	12 -30 -13 6 -12
word word: діти	8 12 0 -30 -33
word word: дітьми	3 -15 7 13 -19
word word: дітям	-34 -1 -21 -7 46
word word: дія	-15 0 0 -1 15
word word: евакуа	-26 -16 -4 -19 29
word word: евакуй	-2 -1 -14 -4 18
word word: евгени	0 9 13 -4 -33
word word: египет	-14 -15 -3 -2 17
word word: его	-24 -8 -8 -1 14
word word: еда	-1 -1 -8 0 10
word word: едет	20 -3 -17 -4 -8
word word: единиц	-23 -7 -9 2 22
word word: единов	0 -2 -5 -3 11
word word: единст	-24 -14 2 -11 18
word word: едут	19 -4 21 -24 -35
word word: ее	-8 4 -31 7 18
word word: ежегод	-22 -1 -3 5 8
word word: ежедне	-31 11 -9 28 -24
word word: ексмер	-15 -8 17 -12 -13
word word: експер	26 -27 -32 -15 5
word word: екіпаж	-26 28 -16 -10 13
word word: електр	-1 14 -17 -12 14
word word: еленов	-10 -8 -9 17 0
word word: ему	38 -15 -5 -4 -5
word word: емірат	16 24 -23 -41 -51
word word: енерге	0 18 -24 -23 -22
word word: енерго	20 -3 0 -19 -7
word word: ер-рія	10 0 0 0 -10
word word: ердога	-22 15 -26 -6 -1
word word: ереван	-22 -7 -1 0 24
word word: ермака	20 -6 -14 -3 -8
word word: ес	10 -6 -10 0 6
word word: если	-19 5 -20 -10 14
word word: есть	4 -6 -9 -15 8
word word: етап	47 -23 -16 -23 -33
word word: етапам	13 19 -23 -10 -9
word word: етапи	16 -22 14 -18 -9
word word: етапу	-29 21 19 -9 -6
word word: етапі	-15 15 0 0 0
word word: етапів	5 -28 -28 29 -10
word word: ефіру	-8 -47 -4 21 35
word word: ефірі	8 -10 -25 10 -20
word word: ехать	-4 -8 -2 15 -21
word word: еще	14 -14 -3 -47 -22
word word: ж	-21 -63 0 24 14
word word: жалоб	-13 0 -1 0 13
word word: жаль	3 16 -18 -16 -10
word word: жартую	-22 -14 17 -2 -15
word word: жартує	-5 -14 17 -14 -15
word word: ждал	-1 0 9 -1 -8
word word: ждала	-14 -13 4 -16 5
word word: ждали	28 9 -40 -8 -23
word word: ждать	0 -29 -15 6 35
word word: ждем	-16 19 -14 7 -12
word word: ждет	-12 -9 14 -6 -15
word word: ждут	1 -7 1 1 -24
word word: же	-7 7 -58 7 21
word word: желани	-8 -24 -2 -10 19
word word: желающ	-21 15 0 -2 -11
word word: жен	-1 15 -23 -10 -2
word word: жена	-9 -7 12 0 5
word word: жене	-1 -2 -14 -13 16
word word: женева	-11 13 -1 -3 -7
word word: женеве	-1 0 -3 -7 11
word word: женевс	35 -11 -38 1 4
word word: женеві	-7 -9 -1 -44 50
word word: женско	29 -3 -3 -11 -21
word word: женщин	8 -2 -24 -14 -10
word word: жены	-14 -6 33 -3 -20
word word: жест	20 -15 -20 -11 14
word word: жеста	0 10 0 -1 -9
word word: жестом	16 -2 0 -1 -16
word word: живий	-34 -15 27 -8 -23
word word: живим	-5 -1 33 0 -30
word word: живими	6 0 -15 26 -24
word word: живут	-21 -6 16 24 -17
word word: живы	15 -16 -14 0 3
word word: живые	-13 -2 -15 15 -19
word word: живыми	-15 -9 -13 -3 14
word word: живых	-8 -10 -11 -8 23
word word: живі	-19 -13 -24 -8 43
word word: жизни	-1 0 -3 -10 9
word word: жизнь	-2 -25 19 -16 -12
word word: жизнью	29 -1 -14 -15 -22
word word: жилье	-26 -12 -40 -28 48
word word: жителе	-20 -26 -21 -4 31
word word: жители	-1 -1 27 -3 -24
word word: житель	-15 -14 22 14 -32
word word: жителя	-29 11 -27 7 -6
word word: жителі	-25 -5 37 -10 14
word word: жити	-37 -22 -28 -16 41
word word: життя	-18 -14 -6 -13 4
word word: жить	-18 -54 -26 11 20
word word: жовтен	-40 -1 -36 44 -21
word word: жовтня	10 -12 -8 19 -16
word word: жовтні	-11 -7 -18 23 -15
word word: жоден	12 8 -4 -3 -15
word word: жодних	46 14 -43 -3 -27
word word: жодног	-11 -22 -40 -1 27
word word: жодної	-12 6 16 1 -30
word word: журнал	-19 7 -20 27 -33
word word: жінка	17 -4 -17 -2 -15
word word: жінки	-26 16 -8 20 -13
word word: жінку	7 -16 14 -4 -13
word word: жінок	-18 -1 -2 22 -17
word word: жіночи	-15 -8 -1 15 -10
word word: жіночо	-5 -7 22 -3 -8
word word: з	-10 -30 6 -4 1
word word: з'явит	-12 21 -2 -9 -4
word word: з'ясов	8 18 -3 -6 -17
word word: з-помі	-16 0 19 11 -28
word word: з-під	2 -1 -1 -5 5
word word: за	-9 -53 1 12 22
word word: забезп	32 -20 -8 -27 -19
word word: забере	25 -7 -5 -3 -16
word word: заберу	-14 1 -5 -3 15
word word: забира	27 36 -27 -32 -22
word word: заблок	-24 29 -21 -24 -20
word word: заборо	-5 0 30 10 -33
word word: забрав	10 15 -2 -5 -16
word word: забрал	19 -32 -6 -31 1
word word: забрат	-44 25 4 -11 2
word word: забува	-1 -6 -14 -3 15
word word: забуде	0 -3 17 0 -17
word word: забути	-15 0 -11 29 -27
word word: завало	-18 0 -1 -2 19
word word: завалі	-4 -2 -1 -2 9
word word: завдав	-15 -4 -1 -12 15
word word: завдал	-6 -1 0 -13 17
word word: завдан	2 -11 -23 -30 3
word word: завдяк	19 -19 -6 -2 -11
word word: заверш	-4 -28 0 -26 0
word word: завжди	17 14 -27 -13 -2
word word: зависи	0 9 -1 0 -8
word word: завод	-2 -7 -1 -6 14
word word: завтра	14 -11 -19 -7 -22
word word: завіта	-1 -3 -18 -7 19
word word: загало	15 -26 -21 25 6
word word: загаль	-2 -11 -26 -13 32
word word: загарб	-1 0 0 -4 6
word word: загибл	2 20 -19 -32 -18
word word: загину	-34 -13 1 -29 16
word word: загоні	-6 -3 -15 -10 16
word word: загрож	0 0 -15 0 15
word word: задача	1 0 0 15 -18
word word: задерж	-4 -26 8 -20 -5
word word: задоку	10 -1 -16 -7 11
word word: заздал	0 3 15 0 -15
word word: зазнал	-16 -1 -12 15 -12
word word: зазнач	16 -14 -10 -19 16
word word: займає	-10 -15 -10 15 -20
word word: займет	13 14 12 -18 -32
word word: займут	5 0 -4 0 -1
word word: зайшов	-1 -1 20 -2 -18
word word: заканч	15 -15 -2 0 -5
word word: закарп	13 -9 -28 -17 8
word word: закату	-10 -6 -13 -2 16
word word: заклад	5 -1 15 0 -15
word word: заклик	-40 19 -14 -18 15
word word: заключ	-23 -13 -15 -25 27
word word: закон	-10 -5 -15 -9 16
word word: законо	0 -2 -4 -1 7
word word: законч	39 -20 -31 -14 -24
word word: закрит	12 -10 -2 0 -1
word word: закрыл	15 -23 0 -15 24
word word: закрыт	-4 -1 -3 -2 9
word word: закінч	-2 -21 -26 14 7
word word: зал	0 -15 -3 14 5
word word: зала	-17 -13 -1 15 -21
word word: зале	-1 -15 -10 15 -15
word word: залежи	-14 23 -14 -6 -20
word word: залиша	-25 -14 14 8 -6
word word: залиши	-10 18 -4 0 -45
word word: заложн	-21 -16 -8 2 30
word word: залужн	19 -2 -4 -15 -17
word word: залі	-14 -11 -11 -15 15
word word: залізн	3 -13 -3 -11 15
word word: замену	-1 -10 0 0 10
word word: замест	11 -11 -7 15 -15
word word: замети	-15 -15 0 15 -9
word word: заморо	-11 1 0 0 11
word word: заміст	0 15 -2 -1 -14
word word: занима	-14 14 -20 9 -31
word word: занял	13 0 -10 -1 -5
word word: заняла	-17 -6 30 -5 -16
word word: заняти	-9 -3 -4 -3 18
word word: заочно	-2 -2 -14 32 -9
word word: запад	7 -2 0 -2 -6
word word: западн	-4 -9 -4 -10 23
word word: запам'	28 -1 -20 -6 -6
word word: запевн	9 -2 -3 -4 -1
word word: запис	3 -4 0 -7 7
word word: записа	-10 -11 15 -10 -7
word word: запису	-4 -15 7 -4 11
word word: записі	0 18 0 10 -23
word word: запит	0 0 0 9 -10
word word: запита	-37 -12 -5 17 16
word word: запити	-23 -9 29 33 -35
word word: запиту	-15 0 23 -5 2
word word: заплан	-23 12 -2 -4 -1
word word: заповн	-14 -17 -16 -23 27
word word: запоро	49 -16 -25 -13 -31
word word: запорі	10 -20 -37 -15 23
word word: запрац	-7 -11 -7 -19 21
word word: запрет	10 0 -10 -1 -1
word word: запроп	-26 38 -18 0 -30
word word: запрос	-2 -5 -17 25 -23
word word: запрош	0 -1 -5 -2 8
word word: запізн	-4 -13 15 -10 1
word word: заради	14 -1 -8 -1 -6
word word: зараз	-44 54 3 -44 -39
word word: заране	-1 15 -15 -8 -15
word word: заручн	1 25 -16 3 -14
word word: заседа	-21 16 -26 12 4
word word: заслух	-17 16 -15 -2 15
word word: застав	-31 -16 12 -15 6
word word: застен	21 -1 -8 24 -22
word word: заступ	2 14 -18 -2 -20
word word: засудж	20 -17 -16 3 -30
word word: засуди	-20 -9 -5 13 -3
word word: засіда	-25 -15 -16 19 2
word word: зателе	-28 -5 8 -7 18
word word: затем	-7 -8 20 -9 -16
word word: затрим	-15 -12 -26 2 27
word word: затрон	-1 30 -2 -13 -16
word word: затягу	-2 4 -7 5 -1
word word: зауваж	0 -5 -7 -2 12
word word: зафикс	-1 -15 -5 0 15
word word: зафікс	-1 -19 13 -4 -2
word word: захват	3 -1 -2 -6 6
word word: захвач	-20 15 11 -3 -5
word word: захисн	-9 -20 1 -6 -13
word word: захист	9 -6 -15 -28 11
word word: захища	13 -2 -5 -1 -7
word word: захода	15 -1 -15 0 0
word word: заходи	13 -6 -18 -16 -23
word word: заходо	-2 -17 -6 -7 18
word word: заході	-8 16 -14 0 -1
word word: захопи	-7 13 -14 -1 -13
word word: захопл	-11 -27 -17 2 35
word word: захід	1 13 -20 -25 -7
word word: зачем	11 -12 -4 -5 10
word word: защита	-17 -4 -5 -13 18
word word: защитн	10 2 -14 -12 -11
word word: защища	10 0 -4 -6 0
word word: заяв	0 9 -7 -2 0
word word: заява	0 -15 -7 -15 15
word word: заяви	-12 3 -16 8 10
word word: заявив	8 7 -13 13 -14
word word: заявил	17 -48 -14 8 15
word word: заявле	-19 -9 -3 -9 11
word word: заявни	-1 -2 -17 -17 19
word word: заяву	-9 -2 -26 -10 28
word word: збереж	0 -18 -1 -1 18
word word: збираю	0 0 0 8 -8
word word: збирає	-3 12 -12 -10 -10
word word: збито	-24 -16 12 -6 -7
word word: збройн	18 11 -20 -2 -15
word word: зброю	-1 -5 -1 -1 9
word word: збіг	0 0 -5 0 5
word word: зв'язк	0 -7 10 -17 2
word word: зв'язо	-13 -20 21 -3 -14
word word: звання	-10 -6 -12 -2 15
word word: звезда	-4 0 9 -2 -2
word word: звезды	-1 -2 18 -1 -15
word word: зверне	-19 -25 0 3 3
word word: зверну	-21 -22 -15 -9 24
word word: зверта	14 -11 -5 -6 -21
word word: зволік	13 -11 -4 -3 -3
word word: звонки	-21 0 29 -7 -25
word word: звонко	-2 -1 0 -3 6
word word: звонок	-12 -14 26 -7 -25
word word: звонят	15 -5 -6 -1 -6
word word: звідки	-8 -2 -6 -6 19
word word: звідти	24 -2 -9 -1 -20
word word: звільн	3 -22 10 -14 -26
word word: звістк	14 0 0 -11 -3
word word: звіт	-7 -2 -13 -3 17
word word: згода	-22 42 -13 -24 4
word word: згоди	0 14 7 -13 -8
word word: згодом	43 -5 -42 -6 -16
word word: згідно	17 -4 -1 -16 -3
word word: здават	-8 -12 -15 15 -4
word word: здалис	-38 -20 -19 -17 33
word word: здание	-8 0 0 -3 10
word word: здати	7 -5 -2 0 0
word word: здатис	4 -30 -16 -17 22
word word: здаєть	-25 0 10 -21 31
word word: здебіл	14 -3 -19 -18 6
word word: здесь	-7 -1 20 -18 -2
word word: здоров	49 -20 -15 -26 -1
word word: здійсн	-6 22 12 -24 -36
word word: зеленс	27 1 -11 -21 -2
word word: земле	7 -11 8 -28 -18
word word: землю	3 -14 22 -9 -28
word word: земля	19 -13 -18 -5 -16
word word: земляк	-26 -23 33 -25 -9
word word: землі	30 -17 -27 6 -23
word word: зерна	-15 -9 -15 -4 18
word word: зерно	-28 -20 -9 -1 41
word word: зернов	-14 -2 -30 -1 25
word word: зимой	-15 -1 21 -11 13
word word: зиму	16 -3 0 -3 -14
word word: зливал	0 0 -15 0 15
word word: злочин	-30 -6 -21 9 18
word word: змеины	18 -6 -27 -10 11
word word: змогли	17 -17 -13 15 3
word word: зможут	15 -1 -15 0 -3
word word: змі	10 26 -9 -27 -26
word word: змінил	-12 0 30 -7 -18
word word: змінює	-16 -3 -5 17 14
word word: змішан	0 -14 -18 -3 26
word word: зміїни	14 -7 -12 -2 7
word word: зміїно	27 -13 -23 -14 -19
word word: знаем	-39 -26 0 55 -9
word word: знайде	1 -15 -3 2 0
word word: знайти	-6 -3 15 15 -17
word word: знайшл	-14 -6 9 -5 13
word word: знак	-1 -15 -5 0 15
word word: знала	10 3 -5 -4 -14
word word: знали	-14 -15 11 -1 3
word word: значил	21 -3 -11 -1 -8
word word: значит	9 0 -9 2 -2
word word: значно	1 0 0 8 -8
word word: знаю	0 -14 13 -11 -16
word word: знают	-15 0 15 0 0
word word: знають	-4 -4 -1 -1 10
word word: знає	-8 -11 -24 15 -15
word word: знаємо	7 4 -15 -15 0
word word: знешко	-1 0 0 -4 6
word word: зник	16 -14 -1 -15 -11
word word: зникли	-1 -21 -36 19 -14
word word: зникло	-15 -14 -5 -2 15
word word: зниклі	-11 -1 0 4 8
word word: знищен	-6 -14 -6 -13 31
word word: знищил	-8 0 -8 -4 15
word word: знову	7 -20 -31 -26 12
word word: зобов'	-5 14 -9 7 -18
word word: зокрем	26 -23 1 -1 -4
word word: золота	-22 0 -10 -3 23
word word: золото	-9 -7 4 -1 11
word word: зоне	15 0 -3 0 -15
word word: зоны	-27 -2 -10 -6 30
word word: зори	-1 0 14 -1 -17
word word: зразки	-9 -10 29 -8 -14
word word: зразкі	0 -15 15 -1 -14
word word: зранку	-1 15 -10 0 -6
word word: зрител	-23 -8 -22 -18 31
word word: зрк	-10 0 0 0 10
word word: зробив	-25 0 27 15 -15
word word: зробил	-14 14 9 -8 -22
word word: зробит	-48 4 1 -24 24
word word: зробле	-3 10 9 -6 -11
word word: зсу	23 -4 -17 -11 1
word word: зупини	-18 -1 -28 -21 50
word word: зупиня	23 -29 -27 1 -8
word word: зусилл	17 -1 -6 -15 -5
word word: зусиль	0 5 0 -5 0
word word: зустрі	24 -15 -13 -24 -9
word word: зі	28 24 -9 -40 -25
word word: зібрал	-21 -17 -19 -25 22
word word: зібран	-40 -1 -36 44 -22
word word: зірвал	-15 27 -39 -2 -21
word word: зірван	-18 -9 -21 -9 32
word word: зірват	-1 16 -14 0 -16
word word: зіткне	0 -7 -20 -29 18
word word: и	-30 -16 12 -12 27
word word: идет	11 64 -18 -14 -44
word word: идут	-22 37 -1 18 -45
word word: из	1 -30 8 -3 -14
word word: из-за	-18 14 -26 -18 34
word word: из-под	-11 0 -6 -1 17
word word: извест	-13 -15 9 14 -32
word word: издани	23 -4 -13 0 -29
word word: изложи	-3 17 -16 -16 -3
word word: изолят	-5 -6 -9 -5 22
word word: израил	-15 -16 -4 -3 19
word word: изъято	-6 0 0 -1 8
word word: иконки	-13 0 10 0 7
word word: иконы	-11 -4 -37 -9 41
word word: или	4 5 -23 6 -24
word word: им	32 -23 1 -24 -31
word word: имен	27 -7 -12 -5 8
word word: имена	26 -6 -25 25 -7
word word: имени	-7 -4 25 -3 -11
word word: именно	22 -10 -15 -1 0
word word: имущес	-1 0 -2 -3 6
word word: инвали	16 -4 -13 -9 -7
word word: индии	-14 0 -3 0 16
word word: инжене	-26 -3 -26 -22 44
word word: инициа	-9 38 -1 -6 -33
word word: иностр	8 -25 -26 10 4
word word: интерв	-44 -9 33 -20 -33
word word: интерф	15 -14 -7 -3 -15
word word: информ	18 -22 -23 -6 23
word word: исполн	-1 -14 -1 0 15
word word: истори	-14 -6 23 1 -6
word word: источн	15 34 -29 -16 -42
word word: итог	8 1 4 1 -35
word word: итогам	7 -28 15 -11 -30
word word: итогах	8 -4 0 -2 -2
word word: итоги	4 -22 -9 24 -42
word word: итого	27 -25 -5 -2 -9
word word: итогом	18 0 -3 -5 -11
word word: их	39 -40 -2 -22 -19
word word: ищем	14 4 -18 -13 9
word word: июле	18 11 -4 -7 -18
word word: июля	-17 -14 28 -14 9
word word: июне	2 -10 15 -15 -15
word word: июньск	-14 -2 0 15 0
word word: июня	2 7 -39 -26 5
word word: й	17 -2 -23 -10 -15
word word: йде	-34 31 -20 23 -17
word word: йдетьс	-5 17 -11 -14 -19
word word: йдуть	10 0 0 0 -10
word word: його	-27 24 21 -56 -2
word word: йому	-34 -12 41 -6 -7
word word: йшли	-13 -13 15 -4 -15
word word: йшлося	14 15 -22 -5 -14
word word: к	11 3 -16 -28 -17
word word: кабіне	-2 -26 -29 -12 34
word word: кава	-28 -14 -15 -2 24
word word: каву	-15 0 16 -3 -12
word word: кадри	-13 -4 18 -2 0
word word: кадры	-23 -15 22 -31 -21
word word: кадрів	-3 -3 20 -7 -12
word word: каждая	13 13 -16 -16 -3
word word: каждог	-36 -15 -25 31 -11
word word: каждое	6 -11 -33 14 -9
word word: каждой	50 14 -33 -34 -38
word word: каждом	11 11 -3 -34 -22
word word: каждую	6 -12 -24 1 4
word word: каждый	-12 -17 -20 13 -6
word word: каждым	-25 -1 18 15 -24
word word: каже	-36 14 4 -28 11
word word: кажу	-3 17 -3 6 -23
word word: кажуть	23 -16 -50 -18 7
word word: казали	-14 9 15 -15 -23
word word: казахс	-15 -1 -1 0 15
word word: как	-48 -32 10 -37 34
word word: какая	19 0 -9 -6 -5
word word: каких-	21 0 -1 0 -21
word word: какой	15 0 -3 -15 -6
word word: калини	-15 -19 42 -10 -19
word word: калужс	-3 -1 -20 -7 28
word word: камера	-37 -10 13 -15 15
word word: камеру	-25 -4 5 -7 4
word word: камері	-6 -5 30 -13 -32
word word: камиши	-6 17 -16 -11 -3
word word: канада	0 7 0 -2 -5
word word: канал	-4 8 0 -16 8
word word: каналы	-22 15 -17 13 -8
word word: каналі	-18 29 -9 -10 -22
word word: канун	11 0 0 0 -11
word word: капель	-5 0 5 0 0
word word: карант	-15 -5 -28 -1 70
word word: кардин	-18 2 -8 -7 18
word word: картин	-11 -16 -15 -12 17
word word: карты	-6 -1 -1 0 8
word word: касает	9 -6 -4 -2 2
word word: катар	21 0 -28 -36 -5
word word: катара	45 -5 -7 -3 -37
word word: катарс	2 -10 -9 15 -26
word word: катару	14 -27 -14 29 -38
word word: катего	-26 28 -11 7 -41
word word: катера	-14 -1 0 -11 23
word word: катува	-19 -10 7 10 -23
word word: катуют	-1 -5 0 0 7
word word: катівн	27 0 -15 -14 -7
word word: каховк	-5 0 25 -15 -10
word word: качест	-14 -5 -15 -3 16
word word: каша	-13 -4 -3 -4 10
word word: кв	-8 0 -8 -4 15
word word: квадра	-2 -2 -14 -22 27
word word: кварти	-21 -11 -31 -21 36
word word: квиток	-6 -18 -4 -1 13
word word: квітам	-21 -4 34 0 -19
word word: квітен	-9 0 0 9 0
word word: квітня	-2 -14 -13 -10 15
word word: квітні	11 -14 -8 -16 13
word word: кг	-21 -19 27 -15 -12
word word: керівн	-3 32 -27 -2 -19
word word: киев	15 -7 -21 0 -39
word word: киева	-27 27 -16 1 -48
word word: киеве	27 -14 -1 -21 -32
word word: киевом	15 42 -1 -4 -31
word word: киевск	33 -21 -18 -23 8
word word: киеву	-22 14 -40 15 -20
word word: килогр	-14 -3 16 -1 -12
word word: ким	0 -2 0 15 -15
word word: кирилл	11 9 -1 0 -18
word word: кирило	14 -8 -23 10 -33
word word: києва	3 -8 -24 -4 49
word word: києві	-5 -13 4 -23 52
word word: київ	17 -27 -11 -17 9
word word: київсь	15 -15 -14 0 0
word word: київщи	39 -12 -28 -9 -7
word word: климен	-10 -10 15 -15 -2
word word: клиник	-16 -1 17 -7 -11
word word: ключи	-15 0 -15 -1 17
word word: клінік	5 0 0 -1 -3
word word: км	-24 -4 -21 -3 22
word word: книг	-14 -11 -15 0 18
word word: книга	-3 -5 -9 -24 33
word word: книги	-22 -20 -18 -23 33
word word: ко	-1 -2 2 -2 -16
word word: коаліц	-23 -25 -17 -8 20
word word: когда	-5 20 -10 -38 -33
word word: кого	-16 -8 45 -24 -47
word word: когось	16 -12 -17 -16 14
word word: код	-1 -2 -17 -17 20
word word: кожен	-12 -13 -29 11 11
word word: кожна	12 -8 -19 9 2
word word: кожне	26 -27 11 14 -16
word word: кожним	-34 -10 20 8 5
word word: кожног	23 -1 -21 -32 -10
word word: кожном	-21 -11 14 -19 -10
word word: кожною	-18 16 -14 11 -24
word word: кожної	8 -2 -4 -6 4
word word: кожну	-18 -32 -5 10 8
word word: кожній	-24 -33 -33 36 1
word word: козинк	-9 0 0 0 9
word word: кол-це	-2 -3 -1 -22 26
word word: колег	-16 0 16 -1 -8
word word: колега	-18 19 7 5 -16
word word: колего	-17 -16 -17 18 13
word word: коли	-9 17 -15 -35 -18
word word: количе	14 -2 -9 -1 -5
word word: колишн	4 -15 -18 -17 25
word word: коллег	-21 -31 -36 16 12
word word: колон	-10 -4 -15 -15 25
word word: колона	-12 -5 -31 -8 19
word word: колони	-35 -27 -16 14 35
word word: колонн	6 -27 15 -17 -18
word word: колону	-3 -5 23 -2 -15
word word: колоні	-41 -4 -18 -6 15
word word: колоти	-27 14 -18 -15 12
word word: команд	-8 -51 -14 -1 18
word word: комбин	-16 -1 -1 0 16
word word: комент	-19 3 3 -15 -7
word word: комисс	16 -9 -18 -9 3
word word: комите	-23 -17 12 -21 1
word word: коммен	43 -33 -11 -21 -57
word word: компан	-15 -14 -13 -15 15
word word: кому	26 -22 27 -5 -49
word word: комісі	-2 11 -9 -1 0
word word: коміте	-13 -23 -26 14 7
word word: конвен	26 -18 -38 24 -3
word word: конвер	-15 -1 -13 -5 15
word word: конечн	5 -3 -4 0 3
word word: конкре	0 -14 -15 -15 43
word word: конкур	-12 -13 -15 -10 16
word word: консул	-32 20 -33 12 -10
word word: контак	-38 33 -49 -32 7
word word: контра	-23 -7 16 11 -5
word word: контро	-20 -4 4 2 32
word word: конфер	0 -15 0 26 -16
word word: конфли	1 -5 15 -4 -20
word word: конца	34 -3 4 -8 -36
word word: конце	16 -1 0 -15 -17
word word: концер	-2 -4 -16 -22 19
word word: концу	32 -30 -4 -1 -8
word word: коорди	-13 1 -24 -19 17
word word: коордш	49 -16 -22 -15 -14
word word: копітк	15 0 -13 -1 -5
word word: копію	-15 -14 -1 0 15
word word: корабл	-28 -1 -11 -15 32
word word: кордон	26 27 -11 -39 -23
word word: коресп	-4 -1 5 0 0
word word: коридо	-39 -12 18 16 15
word word: кормил	-25 -7 44 -2 -23
word word: коробо	-8 -7 -16 -16 27
word word: коротк	-23 30 -15 19 -33
word word: корпус	-7 -9 -28 16 -3
word word: коррес	-8 -2 -13 -15 13
word word: котенк	20 -1 -13 3 -11
word word: котора	-14 -12 15 -15 -10
word word: которо	-3 -25 6 -33 -7
word word: котору	27 -3 -9 -9 -15
word word: которы	-18 -22 -12 19 15
word word: котрі	14 -5 -8 -4 -5
word word: крані	-31 -1 11 -2 13
word word: красик	-11 -2 -8 -1 21
word word: красно	-13 8 -9 20 -7
word word: красны	13 -21 -17 -45 -1
word word: краю	5 0 -4 -1 0
word word: края	-2 -2 23 0 -21
word word: країн	-13 -24 -27 -3 26
word word: країна	6 0 -6 -1 2
word word: країни	20 2 -34 -12 1
word word: кремен	0 -14 -8 -1 21
word word: кремле	-15 -6 -29 -8 26
word word: кремль	-16 -22 -31 -17 24
word word: крест	13 -21 -17 -45 -1
word word: креста	-11 12 -11 -8 6
word word: кресту	-5 -32 -13 20 -19
word word: крим	5 -2 -1 15 -15
word word: кримсь	11 19 -16 -43 9
word word: криму	13 14 9 -26 -40
word word: кримін	-3 11 -2 -2 -7
word word: критич	-2 -14 -14 -3 14
word word: кричал	-23 -8 -6 -17 32
word word: кров	13 -10 -22 -2 -2
word word: крок	16 -16 -18 -21 15
word word: кроки	-8 -21 -16 -1 17
word word: кроме	-3 -1 -18 11 0
word word: кропив	-16 -25 4 -2 17
word word: кругло	-9 -10 -1 -13 15
word word: крупне	-3 16 -17 -16 2
word word: крупно	-15 12 -29 -4 16
word word: крупны	-5 -6 -21 -3 18
word word: крушен	-26 29 -2 0 -14
word word: крым	-1 -1 -25 -1 25
word word: крыму	-10 -1 0 -6 14
word word: крім	-14 -8 -5 5 14
word word: кто	-6 -28 14 -45 -11
word word: кто-то	0 -1 35 0 -34
word word: куда	26 0 -25 -1 -2
word word: куди	-20 5 -27 -25 18
word word: кулаки	-31 45 13 -3 -19
word word: кума	-3 -10 14 -1 -15
word word: куп'ян	-4 -2 -13 -13 16
word word: купянс	-32 -3 -1 -2 33
word word: курато	0 -8 -26 -4 30
word word: курахі	3 0 -3 -4 5
word word: курс	-25 -21 -27 -35 50
word word: курсан	-14 -9 -23 -15 27
word word: курск	33 -10 -9 -15 -21
word word: курска	14 -10 -17 -8 16
word word: курске	14 -6 -1 -8 -1
word word: курско	-5 -8 -43 1 23
word word: курску	-12 -8 19 -10 -21
word word: курськ	20 -20 11 -32 -23
word word: курщин	7 -15 -10 -10 9
word word: курян	19 -23 -39 3 -19
word word: куряна	-18 -24 -15 34 -20
word word: куряне	-10 -11 18 -10 -20
word word: куряни	23 0 -7 -17 -4
word word: кілогр	11 -4 17 -3 -20
word word: кіломе	-13 -2 -17 -24 20
word word: кілька	3 -24 18 -6 -26
word word: кілько	-27 25 -38 5 -14
word word: кількі	4 -36 -19 28 -19
word word: кінець	-14 15 -2 5 -9
word word: кінця	36 38 -14 -48 -46
word word: лабора	-34 -7 -13 -8 41
word word: лав	-45 0 -35 0 55
word word: лавров	-13 -15 0 14 -5
word word: лагере	-2 -2 14 10 -19
word word: лагеря	-15 -13 -12 -4 11
word word: лап	7 0 -4 -1 -2
word word: ласка	4 -15 7 -17 -2
word word: легіон	-2 -13 0 -3 16
word word: леді	-15 31 10 -8 -34
word word: лежали	7 -2 -1 0 -3
word word: лежат	-4 9 -1 -3 0
word word: лежачи	-20 32 -1 -15 -22
word word: лежит	10 -1 0 -7 -2
word word: лежить	-20 36 -25 -14 -26
word word: лекарс	-15 0 -13 -1 15
word word: ленточ	12 -4 -13 0 5
word word: лет	-10 -2 -24 0 0
word word: лета	-15 14 16 -3 -29
word word: летом	-1 -15 13 -11 15
word word: летчик	7 -1 -27 -2 11
word word: лечебн	-9 -2 9 -3 1
word word: лечени	-5 -7 -6 -6 9
word word: лечить	21 -2 -8 0 -17
word word: ли	-20 5 -16 19 -31
word word: либо	8 -5 0 -3 0
word word: лиман	-14 0 -9 -12 22
word word: линии	16 -9 -37 -3 -7
word word: линию	0 -2 -15 14 -19
word word: линия	-16 -11 -1 -15 27
word word: липня	-12 0 -14 -1 15
word word: лист	-1 29 -16 -5 -27
word word: листа	-8 15 7 -2 -15
word word: листи	-36 -1 -1 18 10
word word: листоп	-16 11 -27 19 -7
word word: листув	15 -1 -5 -15 6
word word: листів	-23 -24 -19 8 15
word word: литовс	-24 -3 -16 -3 28
word word: лиц	-17 -2 -1 25 -8
word word: лица	-14 14 -1 -2 -11
word word: лично	3 -15 6 5 -30
word word: личном	-28 0 -1 28 2
word word: лишают	-32 -9 14 15 -21
word word: лишаєт	-18 -3 -3 26 -4
word word: лише	-39 -23 29 -3 -14
word word: лишило	-3 -17 -6 -9 28
word word: лишним	13 -14 0 -1 2
word word: лишь	31 -31 -19 -5 4
word word: лнр	-4 -15 -4 5 -7
word word: ложь	-5 -15 -5 0 15
word word: лондон	8 -8 -23 -15 10
word word: лубине	2 4 -18 2 -22
word word: лубинц	23 26 -19 -17 -25
word word: лубіне	8 -11 14 -10 -18
word word: луганс	10 0 -16 13 -24
word word: луганщ	21 -3 -18 -10 -19
word word: лукаше	-23 -7 -16 -3 28
word word: лучше	-25 -26 -30 -25 32
word word: львова	8 -11 10 -3 -20
word word: львово	1 0 0 -8 7
word word: львові	-35 -15 -23 -11 22
word word: львівщ	-14 -7 -17 -21 19
word word: людей	-4 -16 -47 18 11
word word: люди	15 19 -25 4 -29
word word: людина	-31 -14 -27 -9 24
word word: людини	-12 -21 7 -12 6
word word: людину	10 -16 -12 -12 2
word word: людям	14 -1 -17 -15 13
word word: людях	15 0 -1 0 -15
word word: лютого	-20 -4 -35 40 -5
word word: лютому	13 16 -16 -3 -15
word word: ліг	-5 0 0 0 6
word word: лідері	2 -25 -14 -13 20
word word: лікар	4 -1 15 0 -15
word word: лікаре	-40 -12 -15 -3 24
word word: лікарк	16 0 -7 -15 -2
word word: лікарн	-16 -9 9 -11 7
word word: лікаря	-15 -13 15 -2 -2
word word: лікарі	-5 1 6 4 -15
word word: лікува	26 -8 -4 -7 -23
word word: лінію	-16 -6 18 4 -21
word word: лінія	18 -2 -21 -9 18
word word: лінії	13 22 -29 -21 6
word word: літа	-17 0 25 -7 14
word word: літака	-21 27 -1 -1 -14
word word: літаки	0 -15 -8 -2 16
word word: літакі	-14 -38 -12 -5 57
word word: літніх	-16 4 -4 -7 -2
word word: м	-21 0 -26 -6 27
word word: мав	-17 27 -20 -15 -28
word word: мае	-11 15 42 -3 -20
word word: май	-22 -5 -13 -2 24
word word: майдан	-25 19 -17 8 -16
word word: майже	11 -18 21 -18 -44
word word: макеев	-11 0 14 -2 -2
word word: макрон	-21 -6 -24 -12 15
word word: максим	0 5 0 -1 -4
word word: малень	-8 -8 -15 -2 15
word word: мали	-11 11 -21 -24 16
word word: мало	-15 -2 20 16 -29
word word: маломо	-16 -19 -3 -1 17
word word: мальчи	22 -1 -16 -4 -14
word word: малюва	-15 -13 15 -2 -2
word word: маляр	-26 16 -19 17 -16
word word: мам	-11 -8 21 -3 -33
word word: мама	-20 -23 2 -20 18
word word: мамам	17 -5 -1 -2 -12
word word: мамами	14 11 -12 -10 -11
word word: маме	-5 -23 -15 -11 34
word word: мамо	-15 -4 32 -4 -15
word word: маму	18 -1 -6 -4 -27
word word: мамы	15 -3 -4 -2 -12
word word: мамі	-1 0 16 -1 -16
word word: маніпу	-1 -9 -12 -22 27
word word: мапу	-15 -14 14 -4 11
word word: мар'їн	6 -4 -2 0 0
word word: мариуп	17 -9 -21 -12 19
word word: марта	-26 -14 14 2 13
word word: марте	2 14 -3 -10 -10
word word: маршру	-20 -31 -25 23 37
word word: маріуп	19 -17 -11 -25 -15
word word: марія	-2 -1 25 -4 -21
word word: масшта	4 -49 -6 -2 51
word word: матере	17 15 -24 -10 -10
word word: матери	-12 -11 -6 21 12
word word: матеря	22 -5 -10 -18 2
word word: матері	21 -10 -19 -13 5
word word: матрос	6 0 0 0 -6
word word: матч	-27 -9 -20 -17 44
word word: мать	-16 -25 23 -22 -22
word word: машин	-26 -17 -34 -30 41
word word: машину	-15 -5 -14 -1 17
word word: машины	14 0 -3 -2 -13
word word: маю	-21 18 20 -6 -14
word word: мають	-16 -8 26 -32 -16
word word: мая	17 6 -17 -17 -10
word word: маямі	-14 16 -15 -16 -16
word word: має	-23 -2 -36 -8 36
word word: маємо	-10 2 -21 1 -15
word word: мвс	21 -24 -11 12 8
word word: медаль	0 -1 21 0 -20
word word: медаля	-7 11 -6 -5 2
word word: медвед	9 -17 7 -5 -42
word word: медика	-8 -19 -6 -6 36
word word: медики	42 -17 -32 -9 4
word word: медико	0 10 0 -1 -9
word word: медикі	-33 -5 -3 -7 39
word word: мединс	-7 14 9 -21 -37
word word: медици	33 -11 -17 -1 -14
word word: медичн	16 9 -17 -4 -15
word word: медосм	15 0 -12 0 -13
word word: медсес	-1 0 -7 8 0
word word: медучр	17 -2 -16 0 -10
word word: медіа	-16 18 16 -9 -21
word word: межах	-15 -7 -5 11 -39
word word: между	-30 -13 -31 27 35
word word: междун	-8 -21 -21 -20 17
word word: мелані	18 0 -1 -15 -2
word word: мелито	18 0 -16 -3 -2
word word: меліто	17 -12 -30 -18 -1
word word: мемора	-6 -15 -7 -12 16
word word: мене	-4 -19 -6 -20 5
word word: менее	25 3 -12 -7 -30
word word: менше	-5 -3 -7 -10 15
word word: меньше	-36 -19 14 9 -6
word word: меню	-10 -6 29 -1 -18
word word: меня	-14 10 -8 14 -22
word word: меняем	-2 23 -11 -23 9
word word: меняли	30 -17 -34 -39 8
word word: мені	-25 -26 18 14 9
word word: мер	-10 -1 22 0 -19
word word: мера	26 -1 -10 -17 -18
word word: мере	-14 -3 -15 -2 15
word word: мережі	-3 8 -25 -14 30
word word: меропр	0 6 -2 -1 -4
word word: мест	-18 -16 -8 -21 45
word word: места	-17 -7 -15 -15 30
word word: местах	17 -14 -17 -14 4
word word: месте	-9 17 -7 -16 -8
word word: местны	16 -3 -16 -1 -12
word word: место	-15 4 -16 15 2
word word: месяц	-16 -9 18 -32 -7
word word: месяца	-1 20 -1 -8 -19
word word: месяце	0 -16 15 -32 -35
word word: месяцы	18 -11 -14 -15 -16
word word: мета	-15 17 16 -18 -27
word word: метров	-13 -1 15 -14 7
word word: механи	-5 -1 9 0 -2
word word: механі	13 12 -10 12 -18
word word: мешкан	34 -10 -1 -18 5
word word: мзс	14 -8 -15 -20 14
word word: ми	-31 -5 11 -7 -26
word word: мид	8 -14 -25 21 -26
word word: микола	-8 -17 30 -20 -52
word word: милици	17 -15 -17 -1 -5
word word: миллиа	0 -9 -5 -1 15
word word: миллио	-1 -11 -15 -1 16
word word: милосе	15 -2 -15 -6 -8
word word: милост	6 15 0 -12 0
word word: миниму	8 -16 -3 14 22
word word: минист	-20 -20 -5 14 -6
word word: минобо	2 -9 -1 -8 -25
word word: минреи	28 -3 -10 -14 -21
word word: минск	15 -6 -3 -1 -10
word word: минске	1 -48 -26 17 -6
word word: минувш	-5 -9 11 2 9
word word: минули	-11 17 -13 11 -17
word word: минуло	-5 4 -4 -13 1
word word: минут	-22 -6 11 -10 0
word word: мир	-15 -13 15 -16 15
word word: мирной	-9 0 -10 -7 17
word word: мирных	-16 -5 -27 -32 28
word word: миротв	-42 -16 -6 -4 20
word word: миру	0 11 -3 -2 -5
word word: мккк	18 -13 -25 -1 -3
word word: мкчх	-2 3 -41 -46 26
word word: младше	44 -18 -23 -18 -26
word word: младши	-24 -1 -5 19 10
word word: млн	-19 -25 16 -8 -2
word word: мне	-13 19 -17 -1 -32
word word: мнения	-1 -27 -8 -1 29
word word: многие	18 0 -6 -2 -16
word word: многим	-15 -21 22 -4 -26
word word: многих	0 -16 15 -11 -15
word word: много	-15 5 17 -4 -21
word word: мо	-17 -4 -11 -17 13
word word: мобили	-17 -6 -23 -18 34
word word: мобиль	-14 -15 14 -9 -8
word word: мобіль	0 -12 -1 -1 13
word word: мобілі	-6 13 -8 -10 -8
word word: мова	-11 35 -13 -2 -32
word word: мовчан	-10 19 -16 -10 9
word word: мовчат	-22 -17 3 -2 14
word word: мовчи	-6 -15 -14 -20 17
word word: мовчит	-6 17 -1 -7 -5
word word: мовчки	7 0 -1 0 -7
word word: мог	-1 13 -1 0 -11
word word: могли	-13 15 -5 2 11
word word: могло	22 -15 -11 -1 -8
word word: мого	-4 -14 18 -3 -15
word word: могу	-1 22 -6 -13 -31
word word: могут	0 22 -1 0 -21
word word: моем	15 0 0 1 -15
word word: може	-28 8 -34 33 2
word word: можемо	1 15 -14 7 -17
word word: может	-16 28 -28 -1 -39
word word: можлив	-8 33 -27 -43 0
word word: можна	-28 7 19 19 -30
word word: можно	-10 -14 -5 -19 2
word word: можу	0 -3 11 15 -15
word word: можуть	-10 -7 -17 -36 36
word word: моз	-13 -1 17 0 -16
word word: мои	-9 0 -16 13 -16
word word: мой	-22 14 -28 -2 -6
word word: молдов	15 -1 -15 -8 -14
word word: молитв	-10 -7 -9 -15 17
word word: молоде	-15 -18 25 -5 -36
word word: молоди	-30 -18 -15 21 -9
word word: молодо	0 -3 3 -6 -26
word word: молодц	-25 -2 26 0 -21
word word: молоды	-20 18 -11 7 -15
word word: молодь	-14 -8 -18 -3 19
word word: молоді	16 -16 11 -4 -21
word word: моложе	-15 17 -8 -12 -13
word word: молчит	-17 18 -9 -3 -6
word word: молчу	-15 -7 20 -20 -28
word word: момент	15 -14 -15 17 -36
word word: моніто	-17 -15 -4 -25 18
word word: моргах	7 -7 -20 17 -16
word word: моргів	39 -11 -24 -21 -19
word word: мордов	-8 17 -12 -11 -28
word word: море	-19 -1 -36 -15 40
word word: морозо	-16 16 4 -13 -12
word word: морпіх	-14 12 1 -10 -17
word word: морськ	-19 -23 24 7 1
word word: моря	-29 -23 -30 -14 38
word word: моряка	-13 -1 12 -15 2
word word: моряки	-1 -11 -3 -3 13
word word: моряко	-39 14 20 -11 0
word word: морякі	48 -1 -42 -3 -8
word word: морі	1 7 -1 -2 -5
word word: москал	7 -19 -1 13 -38
word word: москва	16 -29 -34 33 -68
word word: москве	25 -33 -23 -19 31
word word: москви	7 1 -5 13 -23
word word: москво	14 17 -4 -4 -46
word word: москву	-3 -8 -32 -10 8
word word: москвы	24 -16 11 -22 1
word word: москві	-9 20 -13 -4 -16
word word: москов	19 -24 -25 -21 4
word word: мотост	-9 -14 -13 -13 21
word word: мошенн	-15 24 -10 -3 -21
word word: моя	24 15 -23 -5 -22
word word: моєї	2 31 -13 -3 -32
word word: моїй	-4 -3 10 9 -12
word word: моїми	-10 -1 -1 11 -1
word word: моїх	-15 -14 12 -10 -3
word word: мск	15 -5 -22 -25 0
word word: мужики	-9 -2 12 -7 -12
word word: мужчин	6 -1 -16 -11 12
word word: музеев	0 -1 -4 -1 6
word word: музыка	14 0 -10 -1 -5
word word: мурман	-29 0 39 -1 -16
word word: мчс	-17 -1 0 -2 18
word word: мы	2 -2 -14 9 -16
word word: мэра	20 -7 -15 -1 -3
word word: мюнхен	-15 -23 -13 22 -21
word word: між	-34 -21 -26 -19 30
word word: міжнар	-6 -28 -23 41 -24
word word: мій	-15 7 -1 0 9
word word: мільйо	-14 8 -4 9 -8
word word: мільяр	-6 30 -16 -18 21
word word: мінобо	49 -18 -17 -25 -26
word word: мінреі	40 -6 -20 2 -19
word word: мінськ	-10 14 -10 -3 -15
word word: мінус	6 -16 16 -2 -5
word word: міняти	-17 14 -15 -9 14
word word: міняют	-24 -18 -15 24 13
word word: міняє	-22 -14 15 -3 12
word word: міняєм	-17 15 -29 -3 20
word word: мініст	3 -3 -18 5 -15
word word: міста	-11 -2 12 0 -2
word word: містит	0 -30 -9 -21 32
word word: місто	10 -14 -14 -16 15
word word: місце	-18 16 -20 6 19
word word: місцев	16 0 -16 -8 -15
word word: місць	-23 3 -33 -15 22
word word: місця	-15 -18 -24 -15 36
word word: місцях	4 16 -16 -11 -6
word word: місці	15 -1 -14 0 -14
word word: міськи	-23 -12 21 -15 -15
word word: місько	15 -2 -1 -15 -2
word word: місяць	-5 6 11 -10 -31
word word: місяця	-23 14 5 -16 -15
word word: місяці	42 -44 -1 -23 -8
word word: місію	9 0 0 -9 0
word word: місія	6 0 -15 -6 15
word word: місії	-12 -1 -1 -3 15
word word: мішки	-11 -11 14 -15 -1
word word: н	-16 -2 -24 -5 29
word word: на	-32 20 19 -32 -20
word word: наближ	16 -2 -3 -4 -9
word word: наборо	-16 -1 29 -2 -1
word word: набрал	-15 0 6 -3 13
word word: наверн	-2 1 -15 -1 15
word word: навесн	-6 -10 -11 -7 26
word word: навест	-19 -2 40 -3 -37
word word: навкол	-26 0 -5 -5 14
word word: навмис	-17 -4 21 -4 14
word word: навпак	2 -16 -14 15 -6
word word: навстр	29 -3 -28 -4 -18
word word: навчан	0 -3 -4 -6 1
word word: навів	-20 -1 -7 28 -5
word word: навіть	-15 8 14 -19 -25
word word: нагада	-10 21 3 -8 -7
word word: нагаду	3 -10 -38 0 -2
word word: нагляд	-2 0 -20 9 5
word word: нагоду	-9 -2 17 0 -10
word word: наголо	4 -9 10 5 -32
word word: нагоро	-3 -9 -28 -21 42
word word: наград	-3 0 -17 -1 17
word word: награж	-9 0 -15 -3 19
word word: над	-36 22 -26 -19 3
word word: надалі	18 -18 -2 -7 -2
word word: надежд	-10 9 17 -7 -8
word word: надеюс	10 21 -22 -5 -24
word word: надзви	-4 0 -1 28 -26
word word: надо	3 -18 38 -5 -29
word word: надсил	-2 -13 -20 -14 19
word word: надто	15 -15 -3 -3 -3
word word: надійш	-5 -3 14 13 -18
word word: надісл	-27 0 -15 -15 18
word word: наемни	14 -16 -29 -4 9
word word: наживо	1 6 -1 -2 -5
word word: назавж	-10 22 -13 -1 -11
word word: назад	-11 1 9 -25 -17
word word: назвав	-11 -17 15 15 -16
word word: назвал	4 -17 -23 3 16
word word: назван	-20 35 -48 -31 -9
word word: назват	23 -2 -6 -7 -9
word word: назве	18 -1 -14 -10 -3
word word: назвем	15 -15 -1 15 -15
word word: назива	-35 -1 9 21 -26
word word: назнач	-42 34 -27 -22 23
word word: называ	-32 -2 -3 28 21
word word: найбли	-38 10 -1 -4 5
word word: найбіл	-29 -41 -8 27 7
word word: найваж	-14 -6 17 15 -17
word word: найгар	-2 17 -4 -15 -18
word word: найден	-13 -10 15 -15 0
word word: найдов	-8 10 0 0 -2
word word: найкра	14 -1 -14 0 -13
word word: наймас	-35 0 -5 23 14
word word: наймен	15 -14 -23 -8 6
word word: наймол	56 -10 -24 -14 -31
word word: найскл	16 -1 -5 -14 -15
word word: найста	32 -7 13 -14 -33
word word: найчас	-20 -6 24 -1 -10
word word: наказ	-10 -1 -12 -17 26
word word: наказа	-15 0 -3 -3 15
word word: накану	49 0 -29 -15 -25
word word: наконе	41 -7 -22 -17 -34
word word: накорм	30 -2 -29 -4 -5
word word: накрыл	21 -1 -15 -5 -8
word word: належа	25 -13 -13 -15 -12
word word: належн	-11 13 -1 -2 -6
word word: нам	54 -17 -20 -13 -53
word word: намага	-2 -1 -2 -6 11
word word: намере	12 -19 0 0 15
word word: намече	-18 43 -8 -6 -46
word word: нами	-24 -10 13 -17 64
word word: нанесе	-10 0 0 0 10
word word: наодин	0 -12 0 0 12
word word: напере	-16 -10 28 -3 -30
word word: написа	-12 15 -26 -28 -7
word word: напишу	-13 14 -4 -1 -5
word word: наполе	-15 -13 15 -1 -15
word word: наполя	-13 33 -6 -1 -14
word word: напоми	11 -12 -19 -6 5
word word: напомн	-33 -27 -16 29 -7
word word: направ	44 -12 8 -27 -28
word word: наприк	16 -15 -10 -6 0
word word: напрям	27 10 -45 -47 -17
word word: напутс	7 0 -6 0 0
word word: нараду	-1 -9 -1 -18 23
word word: наразі	-25 27 -19 17 -29
word word: нарешт	26 -4 -22 -5 -20
word word: народж	13 -1 10 -6 -32
word word: народи	-8 -15 15 0 -9
word word: народн	20 -23 -31 -10 4
word word: наруше	-15 -15 18 -4 -17
word word: наруши	13 -21 9 -2 -2
word word: нас	-19 0 -22 45 -45
word word: насамп	-7 27 14 -16 -25
word word: населе	-26 -10 -18 -5 15
word word: насиль	13 -1 -7 8 -13
word word: наслід	2 -2 16 -2 -16
word word: наспра	-17 -24 16 22 -18
word word: настоя	11 -13 -4 -1 8
word word: наступ	-47 -43 -57 22 21
word word: насчит	25 -26 -20 -3 -3
word word: нато	-16 -2 16 -4 -4
word word: натовп	-1 -2 31 -3 -27
word word: натомі	30 -7 -19 -15 -20
word word: находи	18 -7 -12 -38 -16
word word: находя	12 -20 4 18 -31
word word: нацгва	52 -2 -37 -6 -19
word word: націон	14 -5 -8 -10 7
word word: начала	-28 14 -26 31 -9
word word: начале	-19 -12 15 -16 -6
word word: начали	-8 16 -16 -11 14
word word: начало	14 -10 -3 0 -1
word word: началс	-6 6 -4 -1 5
word word: началь	-32 -15 27 -12 -11
word word: начать	-10 44 -3 -10 -38
word word: начебт	-19 21 -9 -10 -18
word word: начина	15 20 -12 -7 -21
word word: начнет	1 18 -7 0 -13
word word: наш	-39 -5 -5 20 -6
word word: наша	-3 -49 -1 13 -30
word word: наше	0 8 -1 -2 -5
word word: нашего	15 -2 -4 -2 -11
word word: нашей	-8 -17 -15 -6 70
word word: нашем	-13 0 -2 -2 16
word word: наши	35 -16 -10 -26 -13
word word: нашим	-21 -20 8 29 14
word word: нашими	-21 -35 22 9 -47
word word: наших	18 -32 -10 8 2
word word: нашли	0 0 0 -6 7
word word: нашлис	21 -15 -18 14 -14
word word: нашого	2 26 -14 -16 -29
word word: нашому	-14 -5 -12 -1 13
word word: нашою	-3 -3 15 8 -16
word word: нашої	-12 0 15 0 -2
word word: нашу	15 -4 -15 -9 -11
word word: наші	0 -16 9 -29 -7
word word: нашій	5 -1 -1 -1 -1
word word: нбу	0 -2 -4 0 7
word word: нгу	7 -17 -8 -3 3
word word: не	-36 2 -5 8 12
word word: неба	-9 29 -5 -18 -25
word word: небага	0 12 -1 -4 -8
word word: неболь	-24 -14 -7 20 -3
word word: невдов	10 15 -5 -12 -16
word word: невозм	-18 -17 -16 -17 30
word word: неволе	-6 -2 15 -29 -25
word word: неволю	24 -2 -22 -3 -12
word word: неволя	15 -15 -4 -3 -5
word word: неволі	-2 -15 -11 -10 -16
word word: невідо	30 1 -18 -27 7
word word: него	19 -12 -3 -6 -17
word word: недавн	-2 -2 17 0 -16
word word: неделе	-41 33 25 -10 -52
word word: недели	-8 -1 -3 -15 -24
word word: неделю	-27 20 -34 -20 11
word word: неділю	32 -25 7 -17 -28
word word: незаба	-1 16 0 0 -16
word word: незави	12 11 -12 -1 -10
word word: незако	41 -24 -22 -4 -29
word word: незале	0 -8 28 -26 -55
word word: незмін	0 15 -2 0 -15
word word: неизве	-2 20 -15 -40 25
word word: ней	0 -6 0 -1 7
word word: нейтра	-10 21 -19 -1 21
word word: некото	14 -4 10 -7 -18
word word: нельзя	11 6 -14 -3 1
word word: нем	10 -15 0 -5 -15
word word: нема	7 17 -15 -19 -22
word word: немає	-53 10 -20 1 11
word word: немног	11 -3 -2 -4 -8
word word: неможл	-22 -2 21 -16 -5
word word: необхо	8 -2 -6 0 1
word word: необхі	10 13 -9 -15 -16
word word: неожид	-11 19 -1 0 -9
word word: неопре	-17 20 -12 -17 -10
word word: непере	-2 17 -3 -12 -5
word word: неповн	-2 -8 7 -13 15
word word: неправ	-34 20 -41 -16 -10
word word: неприв	-6 -6 20 -2 -25
word word: непрос	-21 -34 36 9 -41
word word: неравн	12 -4 -4 -2 -6
word word: нереал	-1 12 -14 -13 5
word word: неровн	1 -15 16 0 -16
word word: нескол	-5 -30 14 11 -46
word word: несли	9 -7 0 0 -2
word word: несмот	22 -3 -2 -8 -11
word word: нет	-18 1 -46 0 0
word word: нею	0 10 -6 -2 -1
word word: неї	-9 12 -12 15 -29
word word: ни	16 -1 -19 -37 -19
word word: нижче	0 -2 -2 -6 10
word word: низкий	-4 -1 -14 -11 11
word word: низьки	17 0 -1 -5 -12
word word: никаки	-12 52 -46 -16 -41
word word: никого	36 -3 -9 -13 -17
word word: никола	28 -15 -21 -17 -1
word word: никто	-26 17 -6 -24 -1
word word: ним	-14 -31 24 -22 -7
word word: ними	50 -26 12 -17 -44
word word: нині	-30 -41 30 14 -1
word word: них	11 1 -21 -15 -22
word word: но	-23 42 -14 -16 -54
word word: нова	-1 -16 -19 10 -12
word word: новая	-14 20 -4 22 -27
word word: нове	-16 -18 9 -10 19
word word: новий	-32 5 -8 -20 15
word word: новим	0 6 0 -6 0
word word: новин	3 -14 -15 -16 14
word word: новина	21 -19 -4 -15 -37
word word: новини	7 17 -28 -10 4
word word: новину	17 0 5 -8 -14
word word: нових	-2 -20 -17 20 3
word word: новоаз	-16 16 -7 -5 0
word word: нового	-20 20 -6 -14 -26
word word: новой	15 -15 -13 -3 -12
word word: новом	5 -15 0 19 -6
word word: новому	-4 3 -18 -3 18
word word: новоро	-4 -9 4 -6 13
word word: новорі	-15 3 11 -7 -20
word word: новост	19 10 -17 -23 -14
word word: нову	-11 20 -16 -15 -16
word word: новую	-21 17 -6 12 -4
word word: новые	-12 33 -9 -26 -27
word word: новый	17 13 -13 -41 -12
word word: новым	8 -1 -15 14 -14
word word: нові	-35 7 -21 24 -9
word word: ног	14 0 -10 -1 -5
word word: номер	-15 -16 11 -9 12
word word: номера	-53 -2 56 -5 -5
word word: номеро	-9 -10 15 -15 -7
word word: норвег	-58 0 18 -17 9
word word: норм	27 -4 -24 -7 -1
word word: нормам	31 -14 -4 -32 -2
word word: носилк	22 -9 13 -3 -28
word word: носить	15 -2 -14 -2 -13
word word: носки	-5 -11 -13 -28 28
word word: ночи	1 -12 -4 -14 17
word word: ночува	-5 -15 -7 -3 15
word word: ночь	-20 -29 -14 -5 35
word word: ночью	16 -3 -20 -6 21
word word: ночі	-15 -13 15 -2 -15
word word: ноября	-18 3 -32 29 -25
word word: нуждаю	-15 -1 20 -1 -11
word word: нужна	-27 -8 40 -15 -33
word word: нужно	28 -12 -16 -17 11
word word: нуль	-18 2 9 -17 -10
word word: нього	24 -8 -23 -8 -2
word word: ньому	18 -22 -19 -15 23
word word: нью-йо	-2 -19 -10 29 -9
word word: ні	-12 -37 -14 -4 24
word word: ніб	0 -15 -7 -19 17
word word: нібито	-4 -1 -13 -26 22
word word: нідерл	-14 -3 -7 -2 25
word word: ніж	35 12 -26 -25 21
word word: нікого	-17 -24 13 7 -7
word word: ніколи	-7 -2 7 -3 -5
word word: німечч	-24 -6 19 -15 -20
word word: ніхто	-14 -20 -20 8 5
word word: ніч	-24 13 -16 -25 -10
word word: нічого	-2 -25 24 -11 -40
word word: о	-48 -14 9 -14 3
word word: оае	24 13 -10 -13 -30
word word: оаэ	26 -18 -9 -4 -7
word word: об	9 -39 -12 7 -7
word word: об'єдн	26 -20 0 -13 -24
word word: об'єкт	-2 -7 -8 -1 11
word word: оба	-20 -9 -1 0 23
word word: обвине	-15 -2 -14 -12 17
word word: обвину	-4 0 0 -15 16
word word: обгово	-37 20 0 -35 -6
word word: обе	8 -11 1 -18 -25
word word: обезвр	-5 0 -12 -7 16
word word: обеими	-3 0 0 -7 10
word word: обеих	28 -10 -20 -44 41
word word: обереж	0 -16 -2 0 18
word word: обеспе	-38 -14 12 7 -18
word word: обещае	-28 -23 13 -24 5
word word: обещал	-15 -29 25 -6 0
word word: обещан	25 -18 -21 -17 -6
word word: обещаю	-16 8 5 15 -28
word word: обидва	-24 -15 23 -14 15
word word: обидві	-2 7 7 -30 -27
word word: обласн	-14 0 15 -1 -13
word word: област	18 -25 11 -11 -31
word word: облік	0 -1 -1 5 -4
word word: обліко	-4 -13 15 7 -14
word word: обмен	14 13 -73 -11 -16
word word: обмена	-6 -37 -10 -26 39
word word: обмене	-13 -35 10 -36 6
word word: обменн	-15 -8 -24 -23 20
word word: обмено	-27 40 3 24 -39
word word: обмену	-18 26 24 -30 -51
word word: обмены	-23 22 -10 -21 8
word word: обменя	-6 20 -27 -47 10
word word: обмін	23 9 -30 -37 -12
word word: обміна	-9 14 -21 5 -29
word word: обміни	-61 -30 -32 44 46
word word: обмінн	-33 4 -39 -7 36
word word: обміно	-14 38 7 -8 -32
word word: обміну	-29 17 13 -14 -51
word word: обміню	-12 -5 -9 13 -23
word word: обміня	-3 -10 18 -35 -20
word word: обміні	-46 10 12 36 -29
word word: обнару	-28 -9 -5 -4 35
word word: обнима	16 -2 -13 -15 -12
word word: обниму	33 -1 -12 -6 -18
word word: обов'я	-14 -19 -12 -20 20
word word: оборон	26 2 -28 1 -29
word word: обох	5 11 6 -2 -15
word word: обоє	-15 -15 25 -2 -17
word word: образо	-5 13 -17 -15 8
word word: обрати	-11 -17 -9 -15 34
word word: обратн	-21 -25 -15 19 2
word word: обраща	16 -1 -16 -1 -2
word word: обраще	-9 -51 -6 18 -15
word word: обробк	20 -15 -13 -22 1
word word: обслед	-5 -11 15 -11 -23
word word: обстав	-14 14 -12 16 -24
word word: обстан	-8 -3 -9 6 11
word word: обстеж	22 -2 -14 -14 12
word word: обстоя	-4 17 -1 -2 -12
word word: обстре	-30 -7 -3 -21 21
word word: обстрі	-28 14 -31 -16 33
word word: обсуди	-39 -6 -27 8 1
word word: обсужд	-28 -6 13 -7 36
word word: обучен	-5 -1 -4 -3 12
word word: обшукі	0 -8 -2 -1 12
word word: общей	25 -14 -15 -13 -9
word word: общест	-15 0 -1 0 17
word word: общий	33 -13 -16 -12 11
word word: объеди	-21 -16 25 -5 -23
word word: объект	-6 -9 -5 -2 21
word word: объеме	0 6 0 -1 -5
word word: объяви	-27 12 -22 -23 14
word word: объявл	-15 24 -15 -7 -17
word word: объясн	2 -2 -4 -5 8
word word: объяти	13 -1 -13 -2 0
word word: обычно	2 -7 0 -1 6
word word: обязат	-19 -14 -9 -9 26
word word: обійма	15 -4 -13 -3 -22
word word: обійме	-28 16 25 -16 -4
word word: обійми	-15 -1 15 3 -4
word word: обійня	20 -8 -3 -9 -32
word word: обійшл	-11 -2 26 -15 -4
word word: обіцяв	-13 8 -2 -1 10
word word: обіцял	-21 -11 -12 -12 19
word word: обіцяю	14 -4 -16 13 -28
word word: ова	-16 -24 20 -5 -24
word word: огляд	32 -2 -17 -21 4
word word: огляну	3 -2 -1 -10 -18
word word: огнем	-2 0 -15 0 15
word word: огня	-3 17 -16 -16 -3
word word: оголос	13 -22 7 -6 -8
word word: оголош	-26 -5 -12 -16 27
word word: огонь	-5 -9 0 -17 25
word word: одержа	18 0 -3 -13 -6
word word: одеси	-29 -2 10 -17 24
word word: одесит	23 -2 -21 0 -2
word word: одессы	18 0 -1 0 -17
word word: один	-16 -49 41 -53 -41
word word: одинад	3 9 -1 11 -13
word word: одинна	12 -2 45 -19 -37
word word: одна	-43 -34 26 -13 1
word word: однак	-15 -12 16 -1 -1
word word: однако	18 14 -18 -1 -28
word word: одне	-16 -27 21 -35 -1
word word: одним	35 -25 15 -9 -48
word word: одних	-8 -4 -1 25 -14
word word: одно	17 20 -20 -16 -22
word word: одновр	6 0 0 -5 0
word word: одного	24 -41 10 -33 -8
word word: одной	28 -2 15 -17 -36
word word: одном	10 -2 14 -19 -8
word word: одному	-29 7 -1 14 2
word word: однора	-15 0 9 -6 8
word word: одност	32 -21 -24 -17 -22
word word: одноча	21 -28 0 7 -2
word word: одну	-28 -26 -18 29 10
word word: одній	-14 -13 15 -2 -15
word word: однієї	16 0 -11 -15 4
word word: одразу	-26 -9 3 8 12
word word: одягу	-15 -11 -5 15 5
word word: ожидае	-12 13 0 0 -1
word word: ожидан	20 0 -9 -6 -5
word word: ожидаю	-7 -23 -36 -18 29
word word: оздоро	16 0 -10 0 -15
word word: означа	-15 -7 6 -13 8
word word: оказав	-5 16 0 -6 -15
word word: оказал	15 -13 -4 -5 7
word word: оказан	11 -25 -5 0 12
word word: оказыв	51 -10 -17 -12 -31
word word: около	2 -31 1 0 -6
word word: оконча	-10 17 -1 -1 -17
word word: оконче	15 -1 -15 0 -4
word word: окремо	-14 -28 -21 -28 29
word word: округа	-15 0 15 0 -1
word word: окруже	-9 -10 0 -3 18
word word: окрім	13 -1 0 -11 -1
word word: оксана	-2 -3 15 -3 -7
word word: октябр	7 -18 7 -14 -26
word word: окупан	-17 -23 5 13 1
word word: окупац	26 -10 -19 -34 11
word word: окупов	24 3 -22 7 -8
word word: олег	20 -1 -13 3 -12
word word: олекса	-14 15 15 -16 -19
word word: оленів	-36 13 -15 2 18
word word: олімпі	-15 0 -3 -1 18
word word: омбудс	3 -6 -23 29 -37
word word: он	-26 -6 -22 -9 12
word word: она	-9 -18 14 -7 -11
word word: они	22 26 -16 -37 -18
word word: онколо	5 0 0 -1 -3
word word: онлайн	-17 -24 -13 20 0
word word: оно	-29 -21 31 -11 -21
word word: оновле	0 -18 -2 -1 18
word word: оон	-29 -7 -20 7 26
word word: оп	16 0 0 0 -15
word word: опасно	25 0 -22 -1 -17
word word: операт	6 -16 -24 -45 32
word word: операц	18 -32 9 -7 -7
word word: оперув	-15 0 0 15 0
word word: опинив	23 0 -6 -5 -17
word word: опинил	1 18 -3 -14 -13
word word: описал	9 -7 -1 0 -1
word word: опитан	-1 0 0 18 -17
word word: опитув	-33 -17 -3 -19 11
word word: опк	-7 -2 -6 -1 16
word word: опозна	-3 -20 -28 16 20
word word: опорни	-15 0 -1 0 15
word word: опорны	-6 -4 -9 -3 17
word word: опраць	-15 16 -16 -9 -6
word word: опрацю	-3 -3 -1 -3 7
word word: опреде	-7 19 -2 -10 -8
word word: оприлю	-9 -3 -18 16 2
word word: опрове	-27 35 -40 -14 -26
word word: опубли	-32 5 19 -10 -39
word word: опытом	-13 -7 -7 -3 27
word word: опять	16 11 -8 -17 -5
word word: орбан	0 -1 -14 0 15
word word: органи	7 -18 13 -4 18
word word: органі	-19 -2 -5 14 -2
word word: оригін	-10 -16 -16 -16 17
word word: оркест	-11 -1 22 -15 -17
word word: орків	3 0 -15 -5 13
word word: оружие	-17 -21 -6 -15 39
word word: орієнт	-1 15 -25 -22 -8
word word: освобо	31 -40 -39 -18 19
word word: осени	-15 -1 5 6 3
word word: осенью	0 -6 0 -1 7
word word: осені	-10 -1 -35 -2 36
word word: осколк	0 -1 14 0 -14
word word: осколо	-5 0 -3 -2 9
word word: осмотр	-10 -15 14 -16 -15
word word: основа	-14 -15 0 15 -9
word word: основн	-10 -34 11 -2 -4
word word: особи	-20 -15 -16 29 -17
word word: особис	15 -24 -35 -4 13
word word: особли	-11 12 -15 16 -23
word word: особо	-4 -9 0 -17 24
word word: особов	3 -3 -22 -12 25
word word: остави	0 -2 -7 -1 10
word word: остает	-14 -13 -3 17 -19
word word: остали	-15 -27 -27 -9 42
word word: остало	18 -14 -14 -27 4
word word: осталс	21 -5 14 -1 -27
word word: осталь	19 -5 -24 21 -32
word word: останк	-11 -15 27 -29 2
word word: останн	3 -7 -1 -34 -11
word word: остано	28 3 -10 -7 -19
word word: остают	6 -12 7 -32 1
word word: остров	15 -6 -42 -15 27
word word: острів	7 -7 0 0 0
word word: осужде	-45 -16 -16 14 35
word word: ось	-19 -17 -48 16 40
word word: осіб	-4 3 -40 -9 0
word word: осінь	0 15 -2 -6 -7
word word: от	-4 -2 -25 11 -16
word word: отбыли	16 -1 0 -15 -15
word word: ответ	-31 -28 -23 26 19
word word: ответа	-25 41 -16 -19 -15
word word: ответи	-22 13 -23 -4 -6
word word: ответн	2 -4 -13 -1 15
word word: ответы	-14 -2 -19 -16 22
word word: отвеча	-19 18 -18 20 -18
word word: отвечу	7 -14 4 -10 -15
word word: отдав	15 0 0 -1 -15
word word: отдава	-16 -14 -16 -15 17
word word: отдаем	15 15 -1 0 -29
word word: отдала	-9 -10 7 -4 22
word word: отдали	55 -8 -21 22 -5
word word: отдано	8 -4 -3 0 -22
word word: отданы	-12 -1 -11 -5 13
word word: отдаст	15 -15 0 0 0
word word: отдать	2 25 -2 -15 -17
word word: отдают	-19 15 -1 23 -16
word word: отдел	-5 4 -1 -15 14
word word: отделе	16 -3 -20 -10 11
word word: отдель	11 1 4 -20 -9
word word: отдых	-3 -28 -13 -15 15
word word: отдыха	20 -15 -14 -10 0
word word: отец	12 -17 -10 -17 5
word word: отечес	9 -1 -3 -3 -3
word word: отже	-4 0 -13 -1 11
word word: отказа	-31 32 -24 -23 26
word word: открыл	-1 23 -15 -4 7
word word: открыт	-22 7 -27 -9 19
word word: откуда	7 -3 -2 -1 -1
word word: отложи	-11 19 -1 0 -10
word word: отмене	-14 21 -15 -8 -20
word word: отмети	23 -14 -19 -6 -15
word word: отправ	1 -50 -32 -37 39
word word: отпуск	10 -18 14 -27 20
word word: отпуст	-10 -32 5 -20 4
word word: отпуще	22 -12 -7 -19 -17
word word: отрабо	-10 -2 -8 -11 17
word word: отраже	-7 0 0 -1 8
word word: отрима	23 17 -49 -53 -2
word word: отриму	-8 22 -19 -17 13
word word: отряда	-5 0 0 0 5
word word: отчаив	-7 -2 32 -3 -22
word word: отчита	31 -10 -16 -4 -6
word word: отчиты	0 -15 -10 15 -15
word word: офис	-1 -1 -4 -5 10
word word: офиса	-14 -4 0 16 0
word word: офисе	29 -5 -23 0 -11
word word: офицер	-39 -1 11 11 -3
word word: официа	-9 19 -33 -26 21
word word: оформи	-4 -5 -17 -17 28
word word: офіс	28 -21 -15 -21 20
word word: офісу	-2 -2 -22 14 -20
word word: офісі	15 -15 -14 0 0
word word: офіцер	76 -11 -39 -17 -25
word word: офіцій	-38 17 -22 26 -25
word word: охопив	-4 -13 15 -10 1
word word: охорон	16 -2 -8 -1 -15
word word: охочих	-19 -15 -7 -19 24
word word: охріме	0 -26 -11 8 26
word word: оценке	-2 0 0 7 -5
word word: оцінка	-7 -1 0 8 0
word word: оцінко	-1 -9 -3 -4 17
word word: очевид	-1 -9 -3 -4 17
word word: очень	-18 16 6 -17 -29
word word: очеред	-7 2 -9 -26 -1
word word: очки	-29 -19 -6 -15 39
word word: очікує	23 -3 -28 -13 -2
word word: очільн	-18 21 -2 -1 -2
word word: п'ята	-23 -1 30 -1 -27
word word: п'ятде	-2 -1 27 -3 -33
word word: п'ятер	11 -14 0 -20 -17
word word: п'яти	-11 -8 -27 -18 23
word word: п'ятна	8 0 14 -9 -13
word word: п'ятни	31 3 3 -29 -35
word word: п'ятом	-3 0 0 15 -15
word word: п'ятсо	14 14 -6 -2 -15
word word: п'ять	-9 5 20 -16 -23
word word: п'ятьо	27 -19 -9 -21 -16
word word: павших	1 -6 4 -24 19
word word: пакет	-1 -15 -25 -17 22
word word: пакета	0 -12 -8 -2 25
word word: пакети	-27 14 -1 13 -11
word word: пакеті	-10 -6 18 -1 -5
word word: палаты	-4 -9 21 -7 -20
word word: палест	-17 -22 -8 -11 32
word word: пальне	0 -4 0 0 5
word word: пам'ят	-11 -28 -4 12 13
word word: памятн	-25 -8 -8 -10 23
word word: память	-14 -6 15 -5 -17
word word: пане	-14 -15 29 -16 -19
word word: пансио	16 0 11 -15 -25
word word: папу	8 -15 -2 -1 13
word word: пар	-10 -15 -27 15 4
word word: параде	-3 -2 -16 -14 16
word word: парале	0 15 -3 -13 -15
word word: париже	16 -13 -9 -15 4
word word: парлам	32 -15 -14 -14 1
word word: парней	15 33 -16 -2 -31
word word: партия	3 13 -9 -12 -1
word word: партне	25 -21 -26 -22 -3
word word: паспор	-34 -19 18 -15 13
word word: пасхал	9 -17 19 -23 -18
word word: пасхе	-5 9 -3 0 -1
word word: пасхи	11 0 0 0 -11
word word: пасху	-11 -10 -16 -7 24
word word: патриа	-20 0 3 -8 -1
word word: пауза	-20 0 -27 -13 26
word word: паузи	-13 14 0 -3 -1
word word: паузу	-15 15 -14 -13 -15
word word: паузы	6 -2 0 -4 0
word word: пацано	24 -1 14 -7 -32
word word: пациен	-17 -7 -17 -15 25
word word: пво	21 -18 -32 -18 -2
word word: пвр	-6 -10 -14 -3 18
word word: пензу	14 0 0 0 -13
word word: пенсии	-1 0 -30 -4 34
word word: пенсио	4 -9 -1 -1 7
word word: первая	-8 35 -3 -22 -24
word word: первог	-19 17 -4 -12 6
word word: первое	-5 -16 12 6 -29
word word: первой	-1 12 -1 0 -11
word word: первые	-18 -3 -10 -5 -4
word word: первый	27 -19 -2 -14 -5
word word: первым	9 -2 -9 -6 -28
word word: первых	13 0 -13 0 0
word word: перебу	11 -25 -15 13 -8
word word: перева	24 -7 7 -24 -29
word word: переве	-7 -1 -13 -9 16
word word: переви	16 -14 -1 -17 -3
word word: перево	-18 -4 -1 -2 24
word word: перевя	10 -14 -18 -2 9
word word: переві	-21 -13 -39 -45 36
word word: перего	15 8 -27 -10 -21
word word: перед	13 -7 12 -15 -3
word word: переда	-5 0 -9 -15 -11
word word: передб	-14 -1 -15 6 15
word word: передн	-16 15 -2 -1 4
word word: передо	-16 -8 -33 -15 35
word word: перейш	-12 -2 -13 -11 35
word word: перека	0 -17 0 0 17
word word: перекл	21 0 -15 -22 -18
word word: перекр	-15 -5 -16 -2 29
word word: перело	-15 -10 15 -13 -15
word word: перелі	-20 13 6 -42 -16
word word: переми	-13 17 -25 -31 27
word word: перемо	2 8 -42 30 -54
word word: перемі	-6 -26 12 -10 -5
word word: перене	-32 33 -6 -19 -32
word word: перено	-15 15 -1 -7 0
word word: перепр	21 -4 -13 -12 -8
word word: перерв	-1 16 -15 -10 -12
word word: пересе	22 6 -36 -30 -1
word word: пересі	-15 0 -19 26 -11
word word: перети	0 -1 15 0 -15
word word: перетн	10 24 -15 -11 -9
word word: перехв	0 -1 -19 -1 21
word word: перехо	-19 -30 -15 -16 32
word word: перече	21 5 -12 -1 -14
word word: перешл	-9 -4 -3 -1 17
word word: период	-2 -13 -22 -13 22
word word: персон	0 15 0 -13 -13
word word: перша	15 17 1 -8 -36
word word: перше	-8 -15 -3 -15 16
word word: перший	1 -19 -36 -17 34
word word: перших	19 -3 17 -18 -31
word word: першог	-14 21 -2 -9 -2
word word: першом	-1 -6 -8 -10 20
word word: першою	-1 0 -1 12 -11
word word: першої	-3 21 0 -15 -19
word word: першу	13 -6 0 -1 -5
word word: перші	-11 12 3 -16 -11
word word: першій	-15 31 10 -8 -35
word word: період	21 0 -13 -14 0
word word: песков	-33 -4 2 -12 8
word word: петерб	-6 4 -4 -2 8
word word: петр	-1 -5 -4 2 8
word word: петро	-15 19 -3 0 -24
word word: петров	5 0 -3 -2 0
word word: писав	-21 -3 28 -1 -7
word word: писали	22 -15 4 -9 -19
word word: писати	0 17 -15 -2 -25
word word: писем	-21 -35 -29 8 7
word word: письма	-37 9 -29 -25 24
word word: письмо	-14 -19 -20 -15 33
word word: питани	-2 -17 -1 -15 33
word word: питанн	0 20 -26 -8 7
word word: питань	14 24 -13 -2 -28
word word: питают	-29 22 -18 36 -25
word word: пише	-15 17 -22 -18 18
word word: пишет	2 -45 -47 -16 13
word word: пишу	8 -15 -13 -1 14
word word: пишут	-6 26 -22 -23 -15
word word: пишуть	-24 3 10 12 11
word word: пишіть	-23 -6 8 -21 13
word word: плакал	-1 -2 23 -15 -3
word word: плакат	-1 -13 -3 -4 14
word word: план	5 -8 -15 7 -18
word word: планах	-1 -14 -5 -15 15
word word: планир	-11 5 -41 -14 34
word word: планув	-9 4 13 -6 -21
word word: платит	-18 14 14 -15 -2
word word: платфо	-15 -7 -15 16 3
word word: плачут	18 -11 17 -40 -16
word word: плен	17 -20 -29 -22 11
word word: плена	21 -25 5 1 -35
word word: плене	-3 -11 21 -22 9
word word: пленны	-17 22 -37 -23 12
word word: плену	-32 -16 14 -4 3
word word: плечах	28 -3 -14 -18 -18
word word: площад	-25 14 -8 -10 12
word word: площі	-14 -10 -10 -16 18
word word: плюс	28 1 -27 -10 -21
word word: по	-25 -7 14 8 -35
word word: по-пре	-12 19 -27 -22 -3
word word: по-чел	10 -3 -2 -1 -6
word word: побачи	9 -5 14 -30 -10
word word: победу	-24 -8 -21 -17 42
word word: поблаг	23 -19 -14 -10 -2
word word: побрат	-47 -22 18 -36 12
word word: побува	-4 -4 -22 -21 35
word word: побыва	-45 -21 -67 14 65
word word: повезл	-15 -10 15 -13 -15
word word: повезу	-9 -11 -17 -7 16
word word: поверн	-11 -35 -5 24 -11
word word: поверт	30 2 -51 -26 10
word word: повинн	-9 -1 -15 -3 15
word word: повна	-18 13 27 -2 -11
word word: повне	0 -1 12 10 -20
word word: повном	1 -16 -20 16 -9
word word: повну	-10 -17 2 -9 28
word word: повніс	18 -18 -1 -9 -1
word word: поводж	-18 -15 17 -4 -16
word word: поводу	-15 19 -3 -31 -12
word word: повреж	-19 -9 -4 -2 25
word word: повтор	3 14 -18 -17 8
word word: повідо	19 11 -9 -14 -38
word word: повіри	15 -2 -6 -3 -10
word word: повітр	-13 16 14 -17 6
word word: погибл	-27 -13 -31 -20 42
word word: погибш	13 -34 -26 -10 13
word word: погово	3 -20 16 -27 -20
word word: погода	-8 -10 17 0 -6
word word: погодж	-20 31 -6 -33 5
word word: погоди	2 7 -22 -8 -18
word word: погран	6 -14 13 -17 -28
word word: погруз	-1 19 -7 -1 -12
word word: под	24 -27 -29 -46 24
word word: подавл	0 -3 0 19 -18
word word: подайт	-9 -1 0 9 0
word word: подали	11 -6 -24 10 -6
word word: подаль	-5 22 -13 -4 -14
word word: подано	-3 16 -16 16 -26
word word: подари	-23 -11 0 -8 14
word word: подарк	-38 -18 -16 -5 47
word word: подаро	1 -2 -6 -10 16
word word: подару	17 -4 -11 -9 -15
word word: подают	-3 0 -14 -4 18
word word: подає	-10 6 14 -3 -16
word word: подвал	-34 -20 20 -3 -4
word word: подвед	-11 0 -1 3 9
word word: подвел	-6 -1 0 1 6
word word: подгот	30 -27 -31 8 16
word word: поддер	-22 24 1 -31 18
word word: подзащ	-13 -6 -15 -2 16
word word: подзво	-14 -2 14 -1 -15
word word: подкон	9 -2 12 -5 -14
word word: подмос	-6 -13 56 -13 -49
word word: поднял	-5 -23 -20 -20 43
word word: поднят	-13 0 -18 -1 26
word word: подорв	-1 -15 -2 0 15
word word: подпис	-28 -26 -15 -26 26
word word: подраз	-28 -16 -23 -30 44
word word: подроб	-11 -28 -3 7 1
word word: подрос	34 -4 -17 0 -23
word word: подряд	24 -11 -19 7 -3
word word: подсче	-24 -1 -17 25 -16
word word: подсчи	-44 -28 -16 36 -27
word word: подтве	33 22 -35 -8 -72
word word: подход	29 -27 -4 -1 -8
word word: подчер	-10 -6 -5 -2 20
word word: подчин	16 -2 -16 -4 -4
word word: подяка	12 0 -1 -3 -8
word word: подяки	7 0 -5 0 -1
word word: подяку	-21 -10 14 -11 18
word word: подібн	9 -12 0 -9 12
word word: подія	10 4 -6 -6 -3
word word: поедет	-9 6 -2 -2 7
word word: поедут	-59 22 -19 -19 -11
word word: поезд	-6 -2 19 -14 -20
word word: поездк	-15 -16 -13 15 0
word word: поездо	17 -6 -17 -15 0
word word: пожилы	23 0 -20 -8 4
word word: поза	-19 -18 24 23 -10
word word: позавч	-2 -17 39 -10 -43
word word: позаду	16 -3 -7 -3 -7
word word: позвон	23 -6 -13 -20 -34
word word: поздра	2 -13 -3 -1 12
word word: позици	-24 -19 -24 -17 33
word word: поимен	-42 -1 -1 44 -1
word word: поиск	-38 -7 -17 5 26
word word: поиско	-13 16 -10 -2 12
word word: пойдут	0 0 20 0 -19
word word: пока	-17 -15 1 1 -5
word word: покаже	16 -15 -14 -1 -6
word word: показа	-8 5 -3 -26 10
word word: показу	-25 -6 30 -12 -9
word word: поки	11 6 -39 -33 1
word word: покину	16 -7 -19 -15 -3
word word: поклав	32 -1 -17 -19 1
word word: поклон	-4 -1 -14 -11 11
word word: покров	-18 6 -43 -28 25
word word: пола	10 -18 -15 -11 18
word word: полгод	-3 -4 14 -5 -5
word word: полева	-2 -8 -14 -13 15
word word: полегл	29 -25 -19 -15 -20
word word: полиго	-10 -7 -1 9 7
word word: полити	-23 -10 8 9 -13
word word: полици	18 -17 -27 -16 33
word word: полк	-10 -1 -13 -1 18
word word: полка	-30 -8 -14 -13 38
word word: полков	-18 -12 -17 -5 26
word word: полку	-28 7 11 -6 24
word word: полном	-16 -3 -13 17 -10
word word: полнос	-28 17 -12 -14 2
word word: полови	-28 18 -26 6 -11
word word: положе	2 -1 8 -3 -6
word word: полон	-8 -25 -27 -36 39
word word: полоне	-58 0 -39 -29 38
word word: полону	-15 -28 15 8 -25
word word: полоні	-7 10 -25 -22 9
word word: полосе	-7 0 0 0 7
word word: полосу	-11 0 -6 0 11
word word: полсот	24 -3 -17 -3 -22
word word: полтав	-14 -20 23 -29 -31
word word: полтор	-14 -12 -18 4 23
word word: полуго	4 -1 -7 -30 20
word word: полудн	15 6 -15 -1 -5
word word: получа	1 9 -2 -2 -16
word word: получе	-12 -17 9 8 -43
word word: получи	23 -23 -33 3 -18
word word: польши	-24 -1 -2 -1 25
word word: полі	11 -6 -5 15 -16
word word: поліг	-6 -1 -10 -3 18
word word: політи	-1 -16 -1 15 12
word word: поліце	-3 -3 13 -2 -8
word word: поліці	-20 -19 -16 -14 29
word word: поменя	1 15 -17 -2 -19
word word: помеще	-8 -3 -9 -2 18
word word: помилк	-16 -15 16 -3 12
word word: помило	-34 -4 -24 -3 38
word word: помимо	-15 -4 0 17 0
word word: помина	3 -5 11 -7 -18
word word: помним	40 -3 -2 -21 -26
word word: помнит	1 -3 -25 2 -6
word word: помог	20 -1 -1 0 -18
word word: помога	4 -3 -22 -16 16
word word: помогл	17 0 -13 -19 10
word word: помочь	-7 2 -22 -3 17
word word: помощи	14 -14 -4 -3 -8
word word: помощн	-4 -10 -34 14 -20
word word: помощь	33 -35 3 -28 -18
word word: поміня	0 -14 15 -15 -15
word word: помічн	11 -9 0 -1 0
word word: понад	-21 1 -40 -14 13
word word: понадо	15 0 -4 -2 -15
word word: понеді	1 -20 2 -15 5
word word: понима	-15 -4 -12 -1 15
word word: пообещ	-4 -5 -4 -8 15
word word: пообіц	-12 -1 23 -1 -21
word word: попавш	34 -17 -4 -3 -30
word word: попал	-1 -4 -9 -1 13
word word: попали	-26 -3 18 -7 18
word word: попасн	-14 -1 -1 -13 15
word word: попере	32 5 5 -54 -58
word word: поповн	-26 -17 -35 -2 39
word word: поправ	-3 -1 -4 -2 11
word word: попрос	6 -15 12 -35 -10
word word: попрощ	-18 -4 16 -6 -14
word word: попытк	-6 15 0 -4 -14
word word: пор	-39 4 9 10 -21
word word: поране	0 -32 -62 12 39
word word: поровн	11 -2 -5 -2 -3
word word: порожн	-1 -2 -17 -14 19
word word: порт	-22 -14 17 -2 -15
word word: портал	-1 -10 -3 -5 18
word word: портах	-19 -5 4 -10 -1
word word: портре	-24 -21 16 -20 -6
word word: порту	-1 -9 -4 -4 18
word word: поруч	1 -27 -5 -22 12
word word: поручи	-13 -4 11 -22 23
word word: поруше	-18 11 15 -2 -15
word word: порядк	13 -22 -17 -5 7
word word: порядо	15 -2 -5 -11 -14
word word: порівн	-9 0 -18 15 -7
word word: посадо	0 12 -1 -4 -8
word word: поселк	-5 -12 17 -15 6
word word: посере	23 -9 -21 7 -42
word word: посети	-31 -8 27 -14 22
word word: посеще	-29 15 -14 -7 1
word word: посила	0 -5 14 -15 -1
word word: посилк	-25 -14 -5 -2 24
word word: послан	-10 -18 -10 -55 61
word word: после	-42 -28 5 -16 43
word word: послед	-12 13 12 -48 3
word word: посмер	-8 -3 -7 -2 20
word word: посоль	32 11 -25 -9 -11
word word: поспри	18 -1 -16 -22 -17
word word: поспіл	-4 -12 26 -2 -8
word word: поспіш	-15 -3 -26 6 8
word word: посред	3 -6 -4 -20 -9
word word: постав	34 -29 -11 -14 -37
word word: постра	-36 -30 2 -16 36
word word: поступ	0 0 -49 24 -31
word word: посылк	-35 -23 -12 -15 36
word word: посыло	-16 -14 -18 -1 7
word word: потери	-6 -12 -19 -20 11
word word: потерп	-12 -4 -30 -16 20
word word: потерь	11 -3 -13 -16 7
word word: потеря	-17 -1 -4 -4 26
word word: потисн	-15 0 -13 0 25
word word: потом	-6 -6 8 -17 -14
word word: потому	13 -12 -4 -2 1
word word: потрап	15 -22 -37 0 -3
word word: потреб	15 -15 -28 11 0
word word: потріб	9 -20 -25 3 20
word word: потім	-28 2 -13 -14 20
word word: похище	-5 -6 0 12 -1
word word: похова	9 -1 -17 -1 39
word word: походж	-4 -14 -3 -15 15
word word: похоро	15 -3 -2 -2 -11
word word: похуде	-14 -3 15 -1 -3
word word: почавс	-13 -1 22 -9 -5
word word: почала	-1 -1 6 0 -4
word word: почали	-10 -6 -16 -2 18
word word: почало	15 -15 -1 0 0
word word: початк	-21 -25 -35 -10 31
word word: почато	-9 5 17 -34 -8
word word: почему	-9 24 -8 -10 -21
word word: почну	-15 -13 15 -2 -2
word word: почнут	4 18 -4 -12 -16
word word: почта	-2 -8 -14 -13 15
word word: почти	2 -33 -9 29 -41
word word: почту	-15 -7 -18 -21 28
word word: почули	7 2 -4 -9 -1
word word: почути	0 -9 0 -9 18
word word: поширю	-34 -4 -68 -17 33
word word: поштою	-10 -19 -28 -7 28
word word: пошук	-2 -15 16 -26 -19
word word: пошуко	37 -13 -10 -20 -26
word word: пошуку	-5 -2 9 -15 -15
word word: поэтом	6 19 -3 -35 -8
word word: появил	0 7 -5 0 -1
word word: поясни	-27 -27 -20 -9 28
word word: поясню	-5 -14 -5 20 -6
word word: поїдут	-21 16 -5 -2 -13
word word: поїхал	-2 -7 26 -17 -32
word word: ппо	-15 -11 -7 -5 36
word word: прав	20 -15 -16 -14 14
word word: права	-13 -18 -10 -16 17
word word: правам	15 16 -1 -16 -17
word word: правда	-25 21 -26 -17 -8
word word: правил	8 -30 -23 10 -6
word word: правит	-2 -9 0 -3 14
word word: право	7 -14 -35 -13 9
word word: правов	-12 -6 -8 5 17
word word: правоз	-2 0 0 13 -11
word word: правоо	19 -1 -17 -2 -1
word word: правос	-6 9 -1 0 2
word word: праздн	-13 8 -38 3 12
word word: прапор	35 -10 -24 -41 4
word word: працюв	-7 0 -6 -1 12
word word: працюю	-8 -19 -43 -38 60
word word: працює	-1 0 -19 -18 -10
word word: праця	14 -1 -12 -1 -5
word word: праців	-12 -15 7 -14 15
word word: превыс	-7 0 -10 -5 14
word word: предва	23 -3 -12 -1 -10
word word: преддв	0 9 -1 0 -8
word word: предла	19 -14 -25 -14 -4
word word: предло	-31 -11 -20 12 0
word word: предме	3 0 -14 -10 16
word word: предно	9 13 -3 -14 -7
word word: предос	16 -3 0 -11 -14
word word: предпо	-3 15 0 -9 0
word word: предпр	0 -4 -3 -3 9
word word: предсе	-7 15 -1 -1 -7
word word: предст	-39 26 -27 -48 33
word word: предуп	-16 -12 17 -5 -4
word word: предус	-1 18 -5 -12 -1
word word: предше	-24 -5 -22 -7 24
word word: предыд	0 8 -17 14 -8
word word: прежде	17 -4 -11 -13 -8
word word: презид	-18 3 11 -11 -17
word word: преиму	21 0 -7 0 -15
word word: прекра	-17 31 -1 -25 11
word word: прем'є	-27 14 -16 -19 23
word word: премье	-14 -18 -8 -3 24
word word: прес-с	-19 27 -3 -10 -22
word word: преско	-11 -1 8 -10 -15
word word: пресс-	-11 -19 14 15 -28
word word: престо	-16 -14 -8 22 -24
word word: при	27 17 -35 -10 -23
word word: прибав	9 0 0 0 -8
word word: прибли	-7 -18 -12 14 -7
word word: прибул	19 0 -11 -2 -7
word word: прибыв	-37 -1 -4 -2 41
word word: прибыл	11 -5 15 -41 -14
word word: прибыт	-8 5 6 -19 -19
word word: привез	6 -9 15 -23 -27
word word: привел	-11 -5 -3 16 0
word word: привод	0 -10 14 -16 -10
word word: привіз	-16 -19 25 -4 -17
word word: привіт	-26 -6 32 8 -29
word word: пригов	-14 -6 -16 -4 17
word word: пригож	-2 -2 -28 -16 10
word word: пригра	-13 2 -14 21 -29
word word: приеду	-14 15 -1 0 0
word word: приезж	-15 16 -1 20 -18
word word: прием	-32 9 5 -3 10
word word: приемн	-16 -5 -2 12 7
word word: приеха	-1 28 12 -4 -46
word word: призва	-4 -1 -3 -1 10
word word: призем	-6 0 29 -3 -40
word word: призна	13 1 -17 -12 0
word word: призыв	-15 20 -2 -5 3
word word: прийде	8 0 -1 3 -9
word word: прийма	-6 -8 -23 8 17
word word: прийня	1 -36 17 -24 13
word word: прийом	-1 -6 -15 -15 19
word word: прийшл	-34 -15 -3 -5 21
word word: прикор	39 -13 -22 -9 -16
word word: прикри	15 0 0 -15 0
word word: прилет	-12 -18 18 -17 17
word word: пример	-36 23 10 2 -62
word word: примус	-25 -17 -18 26 -26
word word: принес	5 -4 0 -27 -18
word word: приним	-6 -7 -3 -14 16
word word: принци	-11 22 -13 -2 3
word word: принцу	22 -3 -11 -1 -11
word word: принял	1 -30 -37 13 27
word word: принят	-43 -13 0 16 6
word word: приост	0 -11 0 -12 24
word word: припин	-10 -17 12 -13 18
word word: присвя	-14 -1 -10 0 24
word word: приско	0 -5 0 -1 6
word word: присла	-20 6 -1 -27 30
word word: присту	-11 11 0 0 0
word word: присыл	0 14 -15 -8 -12
word word: притул	-3 -15 -4 16 -3
word word: прихов	-13 -5 -14 15 1
word word: приход	0 -6 -15 13 14
word word: причем	22 -1 -17 -5 -21
word word: причет	16 -5 -5 -8 -12
word word: причин	-60 42 -6 -37 -25
word word: пришло	15 -22 -23 -14 9
word word: приєдн	-17 -5 -5 -28 40
word word: приїха	2 -10 24 -5 -27
word word: про	-26 13 -24 2 -37
word word: пробув	5 0 -20 10 -12
word word: пробул	9 -3 18 -19 -24
word word: провад	-1 -2 -6 -2 11
word word: провед	16 26 -16 19 -51
word word: провел	-26 -57 25 -7 -22
word word: провер	14 14 -28 9 -5
word word: провес	13 21 -3 -1 -15
word word: провод	-12 28 -4 8 -22
word word: провок	-2 -15 -17 -1 16
word word: провів	-32 -25 -2 14 9
word word: програ	-27 -5 -16 -9 33
word word: прогул	-15 -18 16 -7 12
word word: продав	0 -6 -1 -1 8
word word: продаю	-1 -16 -24 -3 39
word word: продле	-15 -27 -40 -3 52
word word: продли	-11 -2 0 0 13
word word: продов	9 -35 16 -42 -33
word word: продол	-1 -16 -50 -28 18
word word: продук	-17 0 -5 -18 29
word word: проект	-7 -3 -4 -3 14
word word: произв	0 8 -2 -1 -4
word word: произо	21 -1 -10 -8 -4
word word: происх	27 -8 -6 -10 -23
word word: пройде	20 -15 -3 -1 -5
word word: пройду	21 -15 -16 -13 -3
word word: пройти	-33 21 20 -17 -33
word word: пройшл	-7 13 -43 -31 11
word word: пройшо	5 -18 10 -7 -25
word word: проком	-17 15 -24 -10 0
word word: прокоп	-11 -11 18 -2 -17
word word: прокур	-5 -2 -5 21 -15
word word: проопе	-4 -1 -2 -2 9
word word: пропав	16 -22 -23 17 -10
word word: пропоз	-31 4 -14 -19 5
word word: пропон	-7 14 -4 -8 -14
word word: пропор	15 0 -12 0 -13
word word: пропус	-4 -22 8 -16 -11
word word: прорыв	-13 -6 0 0 19
word word: просив	-26 -31 14 -4 14
word word: просил	-16 -16 13 2 -24
word word: просим	-38 35 -52 -2 -23
word word: просит	-32 -5 2 -4 27
word word: проста	13 18 -14 -11 -18
word word: прости	5 -17 17 10 -32
word word: просто	2 15 -6 -16 -37
word word: просьб	0 7 -21 -2 1
word word: просят	-51 -20 -8 -18 29
word word: протез	-52 -4 -35 -26 62
word word: проти	-6 -20 -22 -10 35
word word: против	23 -13 -34 -42 -10
word word: протяг	-31 18 -19 -24 16
word word: профил	18 -2 -6 -5 -10
word word: прохан	-15 -12 21 0 -13
word word: проход	16 -10 -24 -25 14
word word: процед	5 15 -23 -2 -22
word word: процен	-14 -13 -1 18 -19
word word: процес	13 6 -20 0 -37
word word: прошед	-12 -11 1 -12 16
word word: прошел	37 -40 -47 -21 -22
word word: прошла	0 -7 -3 -7 17
word word: прошли	3 12 7 2 -27
word word: прошло	-25 -24 22 24 -21
word word: прошлы	9 -10 -93 7 63
word word: прошу	-36 10 8 22 -16
word word: проєкт	-21 -35 -18 -25 37
word word: проїха	15 -14 -4 -2 -2
word word: прямо	4 7 -19 20 -41
word word: прямог	-13 -15 -4 21 -23
word word: прямое	-16 -15 19 -4 -16
word word: прямую	14 0 -13 -4 0
word word: прізви	-28 18 -18 -46 -3
word word: пріори	-30 28 -3 -11 -9
word word: психол	-3 -25 7 -33 1
word word: публик	-1 -9 12 -27 -16
word word: публич	-1 -4 0 13 -8
word word: публік	4 -25 1 -12 14
word word: публіч	-2 7 -1 4 -8
word word: пункт	-4 -17 -28 -24 20
word word: пункта	-48 -15 13 6 -16
word word: пункте	14 -11 -13 -3 -20
word word: пункто	-15 -7 -10 -10 28
word word: пункті	-16 -6 -13 -5 8
word word: пускаю	-3 -14 -2 -10 24
word word: пусть	10 -19 -26 7 -22
word word: пути	20 5 -12 0 -17
word word: путин	-9 15 -13 -7 -21
word word: путина	0 0 -6 8 -2
word word: путіна	-15 -2 15 0 -16
word word: пухом	19 -13 -19 -5 -15
word word: пушили	8 20 -23 -8 -8
word word: пушилі	-17 21 -2 -1 -3
word word: пцу	7 -2 0 0 -5
word word: пятеро	25 -31 -12 -26 24
word word: пятеры	-7 -14 17 -5 -10
word word: пяти	-16 -30 20 -11 -8
word word: пятисо	-32 -4 31 -20 -35
word word: пятнад	-23 0 -3 0 23
word word: пятниц	14 0 29 -10 -24
word word: пятый	-7 -1 -1 -2 9
word word: пять	39 -4 -29 -31 -16
word word: пятьде	48 -3 -16 -11 -27
word word: пятьсо	15 0 -11 -6 -15
word word: пів	-15 -9 10 -3 -15
word word: півден	13 -3 -25 -11 16
word word: півдні	-5 0 -10 -5 15
word word: північ	-15 -13 15 -2 -15
word word: під	-16 -12 -8 -46 19
word word: підгот	-29 5 -4 -11 10
word word: підкон	34 -6 -7 -13 -16
word word: підліт	-13 -11 -11 -15 15
word word: підозр	-17 -12 -11 -9 11
word word: підпис	-30 -8 -18 -22 22
word word: підпол	0 -3 -15 -4 15
word word: підпри	-2 -6 -4 -1 13
word word: підрах	-23 -1 0 25 -1
word word: підроб	0 15 0 0 -15
word word: підроз	-14 -1 -4 -2 16
word word: підста	-1 16 -13 -1 -2
word word: підсум	-38 10 -28 57 -65
word word: підтве	-26 16 -30 8 19
word word: підтри	14 -47 -60 -26 67
word word: підход	15 9 -7 -3 -15
word word: підірв	-27 -2 20 -17 -25
word word: пізніш	40 -29 -31 -11 4
word word: після	-9 -13 4 -29 -7
word word: піхоти	-32 -24 23 -18 25
word word: р	-22 -9 9 15 -13
word word: работа	-20 34 -49 -12 -16
word word: работе	-15 8 15 -20 -8
word word: работн	8 -7 -3 -7 8
word word: работу	-18 -11 -1 0 22
word word: работы	22 13 -22 -1 -14
word word: рабоча	0 10 -8 -12 6
word word: рабоче	12 -11 0 0 -2
word word: рабочи	26 -1 -12 -4 -13
word word: рабочу	-15 -4 -5 -5 24
word word: рада	-1 -2 -3 -1 7
word word: ради	-16 -5 -26 17 -10
word word: радий	17 -2 -15 -13 -18
word word: радост	-10 -9 50 -32 -47
word word: радять	-5 -3 10 15 -26
word word: раді	32 -1 -14 -19 -2
word word: радіо	-1 0 6 12 -15
word word: радіст	20 -14 -1 -20 -21
word word: радіти	3 -13 11 -3 -32
word word: раз	2 -5 -14 2 -12
word word: разбир	-17 2 -25 -15 30
word word: развед	28 13 -27 -16 -3
word word: развез	-14 -2 -1 -8 16
word word: развер	-15 15 0 0 0
word word: разгла	16 -2 -14 -3 -10
word word: разгов	-16 -2 22 2 -24
word word: раздал	-10 -10 8 -5 -1
word word: раздел	-27 15 42 -18 -24
word word: рази	-5 -37 -3 -1 40
word word: разлуч	19 0 0 -3 -15
word word: размен	6 0 0 0 -5
word word: размещ	13 -15 -14 10 -25
word word: размин	-7 0 -1 -1 8
word word: разное	11 0 -1 0 -10
word word: разных	16 -1 -12 0 -16
word word: разом	17 -6 9 -40 -35
word word: разреш	-5 -7 -1 0 12
word word: разу	20 1 -38 -11 8
word word: разъех	-16 -6 12 -21 -15
word word: разыск	-6 -10 -14 -3 18
word word: разів	-8 13 -3 -38 12
word word: район	-11 13 -1 -1 0
word word: района	24 -15 21 -24 -32
word word: районе	-19 -23 -15 -8 36
word word: районі	-8 14 -1 -1 -12
word word: ракет	-50 17 20 -29 -43
word word: ракета	-8 -4 0 -3 14
word word: ракети	-13 -29 -15 17 -11
word word: рамках	-2 -15 4 11 -33
word word: рамшта	-3 17 -4 -15 -18
word word: ранее	-25 -22 -9 -21 45
word word: ранен	15 -2 -21 0 -3
word word: ранени	-13 -19 11 -13 -4
word word: ранены	-6 -2 -1 -30 -11
word word: ранку	-18 -7 32 -14 -23
word word: рано	-23 22 -13 -9 -19
word word: ранок	-14 -7 20 0 -4
word word: раньше	-14 -21 20 -9 -42
word word: раніше	0 14 -13 13 -19
word word: раскры	-52 -15 -12 -8 18
word word: распор	18 -4 -10 -1 -15
word word: расска	-11 -6 4 -41 -9
word word: рассма	-35 57 -8 -8 -35
word word: рассмо	0 -5 -2 -7 13
word word: расстр	-36 3 -14 -18 36
word word: рассчи	25 17 -27 -27 -11
word word: расчет	-9 -4 -3 -5 21
word word: расшир	-15 0 -1 18 -17
word word: раунд	-10 16 -18 -19 -11
word word: раунда	22 -5 -2 -15 -27
word word: рахува	-11 0 0 12 -1
word word: рахунк	16 -4 -15 -1 -1
word word: рахуно	18 -1 -17 0 -2
word word: рации	-1 -1 -2 -4 8
word word: рбк	30 -12 -13 -16 -17
word word: рбк-ук	-1 15 -7 0 -14
word word: реабил	1 -4 5 -11 -27
word word: реабіл	7 -17 19 -40 0
word word: реальн	-2 23 0 5 -24
word word: реаліз	-2 -25 17 -4 -17
word word: реанім	16 -5 4 -3 -18
word word: ребенк	4 0 -5 -11 11
word word: ребят	-8 -5 -13 -15 25
word word: ребята	7 -4 -7 -23 -20
word word: регион	-4 -16 -33 -4 30
word word: регіон	4 -23 -20 -4 16
word word: редакц	-17 15 15 -4 -16
word word: режим	8 -30 -23 -2 16
word word: режима	8 -17 -17 5 13
word word: режимо	29 0 -15 -14 -7
word word: режиму	9 -2 13 -5 -11
word word: резерв	-5 -5 -13 -5 27
word word: резолю	-15 -13 -13 12 13
word word: резуль	-4 8 6 -54 -28
word word: рейс	24 -16 -22 -13 -10
word word: рейсом	-5 0 0 -1 7
word word: рейсів	-10 -1 -15 0 15
word word: рекорд	-5 0 0 15 -15
word word: ремонт	-1 -8 -1 -5 13
word word: репатр	8 -15 8 -15 -10
word word: репорт	-15 0 24 -1 -13
word word: респуб	35 -14 -15 -4 -30
word word: ресурс	-3 -2 -1 -6 12
word word: рефриж	-19 15 2 -31 18
word word: речей	-6 -2 -11 -18 19
word word: речник	-20 23 17 -5 -17
word word: речниц	9 -1 12 -4 -21
word word: речь	-19 30 13 -14 -18
word word: речі	-14 15 -14 -14 -14
word word: решени	-1 5 22 -33 -38
word word: решить	-13 -2 17 -1 -11
word word: решта	-7 3 -12 -15 8
word word: рештки	-3 -28 10 -5 -17
word word: решту	-8 -17 -20 4 -1
word word: реєстр	-21 -32 -17 36 14
word word: реінте	7 0 -3 -1 -4
word word: риа	3 -24 -2 29 -17
word word: рисков	29 -1 -14 -15 -22
word word: рисунк	-15 -16 13 -20 0
word word: рнбо	-15 14 0 -1 8
word word: робимо	0 0 -1 -12 12
word word: робити	-28 -14 -15 -3 23
word word: робить	0 -14 0 0 14
word word: роблят	-1 -1 -87 -1 87
word word: робота	-16 21 -1 -6 -14
word word: роботи	-28 -20 16 37 -18
word word: роботу	-20 -25 1 -27 10
word word: роботі	16 -5 -16 -42 48
word word: ровно	41 -3 -21 -22 -25
word word: родин	-29 4 6 -53 -4
word word: родина	-7 -42 10 -3 -13
word word: родине	17 -3 -1 -15 -14
word word: родини	10 -11 -23 -20 -19
word word: родино	-17 0 6 16 -17
word word: родину	-24 6 -21 -39 39
word word: родині	2 -14 -18 18 12
word word: родите	-30 15 -14 6 -12
word word: родича	-5 -2 -5 15 -15
word word: родичі	-19 -30 -5 17 -20
word word: родной	25 -12 2 -16 -31
word word: родные	-18 0 19 -3 -11
word word: родным	24 9 -16 11 -28
word word: родных	-27 -22 -14 21 -4
word word: родов	15 -1 -16 0 11
word word: родом	28 -2 -15 -6 -17
word word: родств	-5 -6 -60 33 -22
word word: рожден	16 -20 -16 -1 13
word word: рождес	8 0 -30 8 3
word word: розбло	-24 29 -21 -24 -20
word word: розван	6 0 0 -3 -2
word word: розвід	-8 9 -38 -34 30
word word: розган	-14 24 -3 -15 -21
word word: розгля	-28 15 -15 31 -31
word word: розгол	-13 24 -2 -9 -7
word word: розділ	11 -18 -14 -1 18
word word: розлуч	46 -7 -10 -21 -48
word word: розмеж	8 -3 0 0 -4
word word: розмов	-17 5 9 -5 -12
word word: розмін	-1 0 -1 -12 13
word word: розпит	-12 -11 28 -15 -21
word word: розпов	-40 -22 33 -10 -28
word word: розпод	11 -19 32 -10 -41
word word: розпоч	7 -16 3 14 -20
word word: розрах	16 -3 -10 -27 -18
word word: розстр	-9 -1 0 -33 38
word word: розшук	-10 -1 -2 4 7
word word: розыск	15 6 -9 13 -16
word word: роками	22 -1 -7 -7 -7
word word: роки	-19 -13 0 -31 40
word word: рокови	-12 -10 12 0 -10
word word: року	30 7 -48 -1 -30
word word: років	13 -11 -26 -26 -9
word word: роль	6 -15 -1 14 -4
word word: россие	-11 -13 -10 10 11
word word: россии	-7 -29 4 0 -10
word word: россий	35 -31 -22 15 -45
word word: россию	38 12 4 -29 -38
word word: россия	13 -15 4 -6 -32
word word: ростов	13 -20 -47 -3 -2
word word: російс	-6 13 -49 -11 -2
word word: росію	-17 -16 -13 -9 18
word word: росія	-11 22 -36 1 -15
word word: росіян	-18 -18 -17 -26 46
word word: росією	36 -19 -8 2 1
word word: росії	1 -27 -22 -39 20
word word: роты	-4 -1 -10 -3 15
word word: році	-23 -10 -1 26 -4
word word: рублей	6 -5 -3 -18 -15
word word: рук	15 -3 -8 3 -15
word word: руками	3 -24 -16 17 -19
word word: руки	-16 -16 -4 -7 11
word word: руково	-1 -15 -18 0 16
word word: руку	-17 -11 13 15 -28
word word: русски	0 -37 -56 -21 55
word word: русско	0 -4 -2 -15 13
word word: рустем	0 15 -13 0 -4
word word: рф	31 -56 5 -11 -3
word word: рыльск	-18 0 -20 -4 28
word word: рэб	-7 0 -2 -1 10
word word: рядах	16 -2 -1 -2 -16
word word: рядком	36 -25 -13 -6 -27
word word: рядови	18 0 -3 -9 -6
word word: рядовы	22 -10 -11 0 -3
word word: рядові	7 0 -1 0 -5
word word: рязани	-5 -3 -14 -13 15
word word: рятува	-28 -18 -25 -12 30
word word: рятує	-12 0 -15 -3 15
word word: рівний	15 0 -9 0 -7
word word: рівно	33 -6 -12 -8 -24
word word: рівног	-10 0 10 0 -1
word word: рівня	-1 -14 -22 -13 35
word word: рідний	-14 -14 -5 6 14
word word: рідним	8 3 2 -39 -10
word word: рідних	52 -3 -40 -21 -20
word word: рідног	-15 -13 15 -2 -6
word word: рідну	4 -4 10 -6 -17
word word: рідні	21 -14 24 -24 -35
word word: рідній	36 -17 -21 -22 -28
word word: різдва	-40 26 -9 -17 -19
word word: різдво	19 0 -16 -5 -7
word word: різдвя	-19 16 -14 -13 -15
word word: різним	0 -14 0 15 -1
word word: різних	18 0 -7 -14 -4
word word: різниц	-30 -6 -55 -1 63
word word: різні	-1 -1 -1 -15 15
word word: рік	-43 -43 9 22 -13
word word: річниц	-17 3 -2 -3 17
word word: рішенн	-38 3 0 -24 6
word word: с	-21 2 -4 12 -17
word word: сам	-16 -17 3 -28 3
word word: сама	-16 -10 -23 16 14
word word: самаре	17 -2 -7 -1 -8
word word: самарс	-32 -7 37 -1 0
word word: саме	13 6 -5 -28 -38
word word: сами	-17 -15 -3 19 -32
word word: самий	10 5 -28 -27 2
word word: саммит	-16 -21 17 -4 4
word word: само	12 -1 -1 0 -11
word word: самого	-28 -22 26 -15 -11
word word: самой	-5 18 -12 -7 -6
word word: самойд	16 -2 -2 -15 -9
word word: самоле	-6 -13 22 -30 -29
word word: самому	18 -21 -2 -28 -31
word word: самый	8 -11 -21 -7 15
word word: самі	-15 -25 10 -12 11
word word: саміт	-2 -6 -1 -1 10
word word: санато	-42 -8 14 15 26
word word: санита	6 15 -10 -15 -4
word word: санкци	-6 -1 -11 -1 23
word word: санкці	-3 -5 0 0 8
word word: саперо	-6 0 -14 -1 21
word word: саперы	-2 0 -3 -1 6
word word: сапфір	5 0 -1 -1 -2
word word: сарали	50 -10 -30 -31 -32
word word: сарато	0 0 -3 16 -13
word word: саудов	3 -13 -7 -3 -2
word word: саудів	7 -3 -10 11 -6
word word: сбила	15 0 -5 -3 -12
word word: сбили	4 -3 -14 -5 17
word word: сбит	-11 15 -15 -1 -2
word word: сбито	4 -2 1 -17 -6
word word: сбиты	-19 -1 -3 -2 22
word word: сбу	-24 -26 4 -6 5
word word: сведен	19 0 7 3 -29
word word: сверен	-15 -9 -17 27 -17
word word: сверил	9 -26 -11 3 -24
word word: сверх	12 -15 -10 0 14
word word: сверши	41 -23 -27 -13 -32
word word: сверяе	-3 -15 -2 10 8
word word: сверяю	-6 8 -1 -1 0
word word: светло	-4 17 -4 -1 -9
word word: свидет	-4 0 -9 -7 13
word word: сво	-13 4 -24 19 -21
word word: свобод	8 -23 12 -29 -22
word word: свого	7 -13 19 -19 -20
word word: сводка	5 -2 -17 -6 3
word word: сводки	4 -9 12 -21 -17
word word: свое	-5 18 0 -12 5
word word: своей	-10 -7 -23 2 17
word word: своем	-18 -14 18 -15 -17
word word: свои	-17 15 13 -7 -7
word word: своим	-3 -14 -16 24 -26
word word: своих	9 -16 -35 -9 7
word word: свой	20 -2 -14 -1 -32
word word: свою	21 -29 -3 -6 9
word word: своя	-4 -9 0 -17 24
word word: свої	-23 -11 17 -16 11
word word: своїм	-22 -5 19 -15 -21
word word: своїх	11 27 -10 -39 -3
word word: свыше	-16 -15 -10 26 10
word word: связал	-32 -1 12 -4 25
word word: связан	-19 -16 -21 15 -3
word word: связи	-21 -17 3 21 -30
word word: связь	-22 -11 -3 -18 36
word word: связью	-1 -5 10 15 -17
word word: свята	-18 6 -17 -16 15
word word: святей	-20 0 3 -8 -1
word word: свято	-11 -1 -6 -14 28
word word: святом	-16 -14 -8 22 -24
word word: священ	1 -20 13 -28 -19
word word: свідкі	-1 0 0 17 -17
word word: свідом	-10 19 -15 -8 -25
word word: свідоц	4 0 -5 0 2
word word: свідче	-40 -15 -5 -1 20
word word: свідчи	-7 -2 -19 -4 26
word word: свій	29 -12 -11 -8 -17
word word: світ	-9 -19 9 15 -15
word word: світла	25 -5 -4 -15 -17
word word: світли	-1 -1 -7 -2 8
word word: світло	-19 -32 15 -17 46
word word: сдавши	-21 14 -18 -6 17
word word: сдалис	-28 -14 -8 -9 41
word word: сдался	-4 -9 -15 -5 15
word word: сдать	-14 15 -1 -4 -2
word word: сделал	0 -22 -1 0 22
word word: сделан	-1 -15 10 -5 -20
word word: сделку	0 -15 -1 0 15
word word: себе	36 -14 -12 -19 -11
word word: себя	27 -5 -5 -16 -30
word word: север	13 -2 0 -2 -12
word word: северн	-1 -2 -4 -5 12
word word: северо	-15 0 0 0 15
word word: сегодн	57 -45 -29 -21 -49
word word: сезон	-2 0 -4 -1 6
word word: сейчас	-30 14 -38 39 -51
word word: секрет	-16 23 -21 39 -43
word word: сел	1 -18 -25 -9 19
word word: села	-15 -13 10 -8 16
word word: сели	20 -2 -20 -15 10
word word: семей	5 -42 -2 -11 5
word word: семейн	7 -3 -2 -2 0
word word: семеро	25 -5 11 -22 5
word word: семеры	4 -1 19 -1 -21
word word: семи	-14 13 -28 9 -24
word word: семнад	15 -3 -2 -2 -13
word word: семь	28 -27 9 -18 -27
word word: семьде	18 -2 -9 -3 -7
word word: семье	10 0 -3 0 -7
word word: семьи	9 -14 -36 -7 11
word word: семья	15 -4 6 -15 -26
word word: семьям	-23 -13 -28 -29 44
word word: семьях	14 15 -2 -7 -28
word word: сентяб	12 -25 24 -32 -25
word word: сергей	-28 0 10 -20 6
word word: сергія	-45 -14 -2 -15 42
word word: серед	-3 -5 4 -33 -16
word word: середи	-5 15 -1 16 -21
word word: середн	-10 -2 14 -8 1
word word: середу	-15 -15 -3 -21 5
word word: сержан	56 -12 -41 -21 5
word word: серпен	0 -15 -7 -1 15
word word: серпня	-24 6 1 -29 -6
word word: серпні	-3 -1 0 5 -1
word word: сертиф	-11 -12 4 -8 4
word word: сестер	23 -2 -15 -22 -20
word word: сестра	15 0 -1 -9 -7
word word: сестри	-15 0 24 -6 -8
word word: сестро	12 -5 34 -3 -41
word word: сигнал	-28 -15 -21 6 13
word word: сидели	-7 -2 9 -1 1
word word: сидить	-16 -6 -11 -11 17
word word: сидят	-24 14 -13 15 -16
word word: сиділи	17 -5 -13 -6 -25
word word: сидіти	-14 -6 2 -2 9
word word: сизо	-10 -1 9 -6 7
word word: сил	19 5 -23 -9 3
word word: сили	11 -1 -8 -1 -3
word word: силови	15 0 -15 -1 0
word word: силовы	7 -7 -1 15 -14
word word: сина	-20 -15 26 15 -30
word word: сини	13 -4 -8 -3 -5
word word: синода	-5 4 -1 -15 14
word word: сином	4 -11 15 10 -25
word word: сирии	-13 0 -14 0 18
word word: сирськ	0 -6 -15 -31 9
word word: систем	0 -12 0 19 -11
word word: ситуац	-14 0 -1 0 15
word word: сих	-29 10 1 11 -18
word word: скаже	0 0 13 -1 -12
word word: скажем	-1 15 -14 -13 0
word word: скажу	-1 28 -18 -12 -26
word word: скажіт	-15 1 -17 -13 16
word word: сказав	9 -4 -1 -22 -21
word word: сказал	-40 -3 1 -3 30
word word: сказат	-21 26 6 -1 -34
word word: склад	10 0 -10 0 -2
word word: склада	-7 -13 -3 -3 20
word word: складе	-4 15 -15 -24 4
word word: склади	-10 -1 -6 -6 19
word word: складн	18 -9 -13 -6 -22
word word: складу	11 -3 -26 -12 21
word word: складі	-21 -1 -2 5 14
word word: скольк	14 -4 5 29 -22
word word: скорбо	16 -4 -8 -14 -6
word word: скорее	-6 -5 -6 -1 8
word word: скоро	-17 22 -7 -34 -16
word word: скорой	0 -1 -15 -1 16
word word: скромн	-9 -4 30 0 -21
word word: скільк	-33 -21 -37 58 -33
word word: слава	-19 -33 -15 -48 36
word word: славут	18 0 -3 -1 -15
word word: сладос	-12 0 0 0 12
word word: следов	25 -15 -14 -1 9
word word: следст	-20 -23 -13 7 20
word word: следую	0 29 -21 -25 -20
word word: слезы	8 -2 40 -4 -44
word word: слов	15 20 -17 -15 -7
word word: слова	0 -8 13 -4 -10
word word: словам	-40 11 32 -3 -43
word word: слово	-3 1 -15 -31 4
word word: сложил	-15 -15 -6 -15 29
word word: сложит	-1 -10 0 -1 11
word word: сложно	29 -14 -15 -2 -35
word word: сложны	18 0 -15 0 -17
word word: служат	18 -1 -16 -2 0
word word: служба	28 -3 -25 14 -3
word word: службе	-4 0 -13 -24 31
word word: служби	2 -9 -14 -11 4
word word: службу	3 -9 -5 13 -2
word word: службы	-1 -2 8 -4 -1
word word: службі	20 -14 -1 -13 5
word word: служит	24 -9 4 11 -16
word word: слухав	15 -1 -7 -2 -4
word word: слухам	-8 19 -3 -4 -6
word word: случай	1 -2 -7 -1 9
word word: случив	15 -1 -14 0 0
word word: сльози	-4 -4 8 -4 -26
word word: слідст	-7 -8 -35 -5 29
word word: слідчи	4 -1 9 -2 -9
word word: слідчі	17 -15 3 -15 -30
word word: смеетс	-6 -3 0 -6 15
word word: сменят	-16 -13 15 -15 -4
word word: смерте	26 0 -22 -2 -23
word word: смерть	-39 -3 -3 -32 33
word word: сми	-15 9 -4 -20 50
word word: смогли	6 0 0 -5 0
word word: смотри	-14 -12 37 -5 -24
word word: снаряд	9 -4 -3 -15 11
word word: сначал	-13 -1 15 -2 -10
word word: снова	-12 -21 -16 -13 25
word word: снігур	-15 -16 12 -3 -8
word word: со	30 -11 -59 3 -23
word word: собесе	30 -14 -1 4 -42
word word: соборн	-12 0 15 -12 7
word word: собрал	-4 7 -13 -9 13
word word: собран	-11 14 17 -2 -18
word word: собств	-10 -11 15 -15 -2
word word: собі	-13 8 -34 8 7
word word: соверш	-1 -2 12 0 -9
word word: советс	-46 0 -1 -4 49
word word: совмес	-6 -1 0 0 7
word word: совсем	16 -4 -15 -3 -16
word word: соглас	-20 56 -53 -21 -42
word word: соглаш	-2 21 -2 -12 -8
word word: содейс	36 -39 -14 -14 -11
word word: содерж	-27 -6 -8 22 -9
word word: соедин	8 0 -1 -4 -3
word word: созвон	-32 0 42 -2 -19
word word: солдат	27 -10 -32 8 -44
word word: соледа	-16 13 24 -10 -32
word word: соловь	-1 0 14 -1 -17
word word: солона	-31 -1 11 -2 13
word word: сообра	-14 15 -1 -1 -14
word word: сообща	-23 1 19 -3 -32
word word: сообще	-33 26 -49 4 31
word word: сообщи	3 13 -21 -34 -9
word word: сообщу	-24 -43 -11 -5 53
word word: соотве	-26 16 -32 14 6
word word: соотеч	-29 -2 -16 12 20
word word: соотно	-5 -15 -13 13 -14
word word: соприк	2 -7 -16 -5 5
word word: сопров	-10 17 -14 -14 6
word word: сорвал	-5 42 -12 -6 -27
word word: сорван	13 18 -20 -13 -15
word word: сорок	20 -28 -5 -9 -24
word word: сорока	9 -14 -13 8 -19
word word: сослуж	-33 -26 -36 -19 40
word word: состав	18 22 -5 -2 -22
word word: состои	-20 32 -14 -2 -32
word word: состоя	9 7 -55 -9 5
word word: сотни	26 23 -17 -8 -23
word word: сотню	10 -18 -10 -2 16
word word: сотні	-19 11 -33 9 -1
word word: сотруд	16 -4 -10 -11 7
word word: софійс	-22 -14 4 -16 7
word word: сохран	-6 -14 -11 4 -3
word word: социал	-14 -12 -9 14 -3
word word: соцмер	-13 -3 -14 17 13
word word: сошлис	-6 0 0 -1 8
word word: союзни	-6 -16 -12 -14 35
word word: спадко	12 -1 -1 0 -10
word word: спали	-4 0 10 -4 -3
word word: спальн	-32 -19 -9 -17 37
word word: спарта	18 -2 -14 -16 -12
word word: спасат	-17 -1 -11 -11 21
word word: спасен	-24 -1 -32 -1 47
word word: спасиб	-14 -15 3 -18 12
word word: спасли	-20 -13 -17 -4 33
word word: специа	-6 -2 17 24 -10
word word: спецоп	-20 -4 -13 21 -13
word word: спецпо	10 -2 0 0 -7
word word: спецпр	-25 -2 -3 -12 31
word word: спецсл	-4 25 -9 -2 -21
word word: спеціа	10 -11 -1 0 4
word word: спиним	5 0 -4 0 -1
word word: списка	2 5 -13 25 -33
word word: списке	17 17 -25 -8 -19
word word: списки	-49 71 -48 8 -28
word word: списко	16 12 -17 23 -28
word word: списку	-8 -6 -10 -20 13
word word: спискі	-12 13 -2 -1 -2
word word: список	-30 33 -15 -37 4
word word: сплять	19 -2 -11 -11 0
word word: сповіщ	-15 -19 -22 -19 39
word word: сподів	11 2 6 -18 -27
word word: спокій	-14 -21 8 -27 12
word word: сполуч	-1 11 -13 -24 -15
word word: спорти	-15 -2 22 0 3
word word: спорят	-15 -4 -12 -12 27
word word: спосіб	13 22 -28 -1 -19
word word: спочат	-17 22 0 -8 -21
word word: справ	-7 -4 -21 -16 36
word word: справа	11 0 -10 0 -2
word word: справд	-21 9 15 -2 -14
word word: справе	-11 -10 -27 -5 29
word word: справж	17 -12 -20 -3 12
word word: справи	28 -25 -15 -8 -29
word word: справк	0 0 -1 -3 5
word word: справо	-3 0 0 14 -11
word word: справу	1 -6 -8 -10 19
word word: спрацю	-15 -1 16 -11 -15
word word: спраши	0 -35 2 11 -31
word word: сприяв	16 -10 -6 -2 -9
word word: сприян	27 -18 -20 -5 4
word word: спроси	-20 -21 16 16 -10
word word: спрост	-12 -1 -25 -6 14
word word: спуска	-32 -1 28 -5 -11
word word: спят	-12 -22 18 -13 -12
word word: співаю	-35 -12 24 -6 -19
word word: співпр	19 -2 -16 -17 -32
word word: співро	11 -2 -14 25 -31
word word: співчу	-14 15 -14 -2 -14
word word: спілку	-14 0 15 -1 -2
word word: спільн	-12 -29 10 6 7
word word: сразу	34 -20 -20 -9 0
word word: среди	41 -24 -30 -15 17
word word: средни	-7 -5 -1 -2 12
word word: средст	1 -12 -18 -14 18
word word: среду	-3 37 -15 -11 -28
word word: срок	-17 19 -12 -21 4
word word: срокам	-3 -2 -3 -3 11
word word: сроки	-8 62 -8 -17 -59
word word: сроков	-14 -4 -1 17 0
word word: срочни	-9 -2 30 7 -71
word word: срочно	4 -1 8 0 -11
word word: ссо	11 0 -10 0 -2
word word: ссылко	33 -17 -31 -15 -23
word word: ст	-15 -6 -8 -3 15
word word: ста	9 -3 -2 -12 -21
word word: став	-33 -1 -35 -5 49
word word: ставил	-4 -3 -9 -15 13
word word: ставка	0 -4 -2 15 -29
word word: ставки	-12 -21 -15 -3 17
word word: ставку	10 27 -15 -14 -26
word word: стал	-5 11 -1 -12 2
word word: стали	-32 13 -6 -5 19
word word: стало	4 -16 14 -7 -1
word word: сталос	5 14 -21 7 -26
word word: стамбу	2 -37 15 34 -52
word word: стан	1 22 -10 -4 -29
word word: стане	-13 15 -28 3 -22
word word: станом	-17 8 -25 -5 7
word word: станци	-8 -15 -7 -1 21
word word: станці	17 0 -2 -1 -15
word word: старик	27 0 11 -3 -37
word word: старме	-21 -1 -24 -12 10
word word: старше	14 -26 -34 -21 4
word word: старши	-9 -4 33 -1 -25
word word: старые	-3 -7 -1 -6 16
word word: статис	6 -16 -14 2 10
word word: стаття	-24 -11 -11 -16 26
word word: статус	-28 -31 -33 7 39
word word: стверд	7 0 0 -4 -3
word word: стив	-15 26 -12 -14 -29
word word: сто	52 -30 -12 -24 -17
word word: столе	1 -16 -8 0 16
word word: столиц	21 -6 -13 -3 -4
word word: столов	-8 0 15 -2 -15
word word: столом	-15 -9 -2 11 -10
word word: стольк	4 -11 -42 -7 20
word word: столі	-15 15 -13 1 -15
word word: стомат	-12 -15 16 0 -15
word word: сторон	-13 28 -52 -24 -35
word word: сторін	-36 8 0 20 14
word word: стояв	-13 -8 15 -4 -13
word word: стояли	6 0 -23 -8 17
word word: стоят	-13 -9 -20 -10 15
word word: стоять	-11 -7 -14 -2 15
word word: стоїть	7 -7 -12 12 -5
word word: страже	0 0 -5 27 -24
word word: стран	17 -16 -32 -5 15
word word: страна	-7 -13 -12 -14 10
word word: стране	-1 -4 -13 -9 24
word word: страни	-7 5 -15 -16 6
word word: страны	17 16 -25 -10 -30
word word: страсб	-13 -14 -2 14 -3
word word: страсн	15 -2 -2 -6 -15
word word: страст	0 9 -1 0 -8
word word: страта	10 -2 -4 -4 -3
word word: страти	-1 0 -5 -2 9
word word: стрель	0 0 0 -12 13
word word: строго	-17 -1 -22 -11 18
word word: строит	-8 -1 -5 -12 22
word word: строй	-16 -2 1 -5 34
word word: строк	16 -3 14 -16 -13
word word: строки	16 -8 -2 -1 -8
word word: строко	7 -23 20 10 -19
word word: строю	-18 -9 8 9 -2
word word: структ	7 -7 -13 21 2
word word: стрій	-28 -15 -8 0 14
word word: студен	-8 -5 -18 11 8
word word: ступил	-38 -4 42 -2 -3
word word: стіл	0 -30 -21 17 -2
word word: стільк	1 -23 -46 4 17
word word: суббот	-24 5 36 -3 -25
word word: субота	19 -9 -10 -3 -11
word word: суботу	34 -31 11 -4 -21
word word: суд	-29 -17 -25 -2 23
word word: суден	0 -1 -30 -17 32
word word: суджан	53 -15 8 -35 -20
word word: суджи	28 15 -15 -18 -17
word word: суди	10 -8 0 16 -19
word word: судити	-16 -1 -1 -16 17
word word: судмед	1 -21 11 -19 -4
word word: судна	-2 -1 -8 -11 13
word word: судно	-11 0 0 0 11
word word: судов	-35 14 -1 -21 18
word word: судовл	-22 0 23 0 -21
word word: судово	15 -1 -15 0 0
word word: судом	-29 11 -15 -5 27
word word: суду	-4 0 0 -13 13
word word: судьба	0 17 -15 -13 13
word word: судьбе	-15 -9 -11 14 10
word word: сум	38 -3 10 -7 -39
word word: сумах	0 4 -39 6 -26
word word: сумнів	0 0 -5 0 5
word word: сумско	34 -28 -34 -5 -37
word word: сумщин	3 2 -32 -35 29
word word: сумы	-1 0 0 8 -7
word word: супров	33 -12 -12 -9 -34
word word: супруг	-23 0 10 0 14
word word: суспіл	5 -13 -10 16 -15
word word: сутки	15 -21 0 -49 -5
word word: суток	-29 -14 -12 -8 20
word word: суттєв	-6 -10 -7 -18 18
word word: сущест	0 -23 -14 -13 44
word word: сфабри	11 0 -10 0 -2
word word: сфотог	0 -4 -3 -1 8
word word: схопил	5 0 -5 0 0
word word: схуд	-7 -2 -24 -4 27
word word: схудли	-5 0 10 -1 -7
word word: східно	-5 0 -4 0 9
word word: счасть	-14 0 -6 -3 15
word word: счет	18 -10 -10 -15 -27
word word: счета	0 13 -8 -11 0
word word: счету	7 -3 -1 -2 -1
word word: считае	-17 -11 10 12 -16
word word: считал	1 -14 -17 -18 15
word word: считат	-1 -4 -13 -1 17
word word: считаю	-27 -1 0 31 -5
word word: сша	-24 -11 -37 -14 34
word word: сыграл	14 -3 -11 -12 1
word word: сына	-16 -28 27 -18 -23
word word: сынове	-14 -17 15 -23 -11
word word: сьогод	22 -38 -6 9 -17
word word: сюда	22 0 -2 -2 -20
word word: сізо	-14 -4 9 -44 -2
word word: сіл	-28 -2 -10 -24 38
word word: сім	1 -4 -12 5 -18
word word: сім'ї	1 -1 -1 -12 12
word word: сімдес	9 0 0 -6 -4
word word: сімей	-16 7 -8 -1 18
word word: сімнад	12 -3 -10 -6 0
word word: сімох	15 -15 10 -3 -13
word word: січень	-12 -14 -5 20 -27
word word: січня	-44 -1 28 -24 -14
word word: січні	-28 -15 -27 33 6
word word: т	-4 0 0 -15 15
word word: та	6 -22 8 -11 -18
word word: табори	-6 -3 -7 -18 19
word word: таборі	-31 -15 -26 -7 12
word word: табір	4 -12 -5 -2 15
word word: таганр	-22 -12 17 -15 21
word word: так	0 4 -33 -10 -12
word word: така	2 -26 -27 26 22
word word: такая	15 17 -17 -14 -20
word word: таке	-2 -2 -17 -14 19
word word: также	-11 27 2 8 -15
word word: такие	15 -24 -2 -8 21
word word: такий	11 -17 8 -11 -30
word word: таким	19 -10 -18 -15 13
word word: такими	0 -4 -3 -1 8
word word: таких	-12 -12 -3 10 -3
word word: таков	8 0 -1 -7 -1
word word: такова	17 -16 -7 -1 -17
word word: такого	-18 29 -9 -10 -22
word word: такое	20 -1 13 -2 -33
word word: також	-3 -44 -7 10 22
word word: такой	42 -4 -16 -12 -28
word word: тактич	8 -1 0 0 -6
word word: такі	-12 -21 18 27 -17
word word: там	-18 7 -22 -29 -3
word word: танк	14 0 0 0 -14
word word: танкер	1 -1 -12 -1 16
word word: танки	-1 -1 -1 -4 6
word word: танкис	-25 -1 23 0 4
word word: танков	3 -8 -8 -16 11
word word: танків	-15 -4 -22 -12 27
word word: тасс	7 12 -7 -5 -7
word word: татар	-22 29 -4 -38 15
word word: татари	15 0 -15 -8 -14
word word: тато	-19 -31 -7 -11 12
word word: татьян	15 -24 7 10 -36
word word: таємни	18 15 -21 -3 -8
word word: твердж	28 -5 -20 -22 -13
word word: те	-18 -1 16 3 -55
word word: тебе	-1 -18 28 -3 -30
word word: теж	-9 -17 -31 -5 17
word word: текуще	0 -11 -6 19 -3
word word: тел	13 -14 -43 7 4
word word: тела	-6 -42 -9 -6 18
word word: телам	-34 -25 14 1 -2
word word: телами	-21 14 -2 2 -20
word word: телах	34 -2 -7 -20 -28
word word: телегр	5 -1 -39 -23 14
word word: телека	-18 21 25 14 -29
word word: телема	-19 6 -16 26 -10
word word: телефо	-26 -36 36 -20 -23
word word: тело	-6 -20 6 12 -32
word word: тем	-5 10 4 -11 -14
word word: тема	8 -32 -23 -28 20
word word: теме	-1 -13 -7 -13 32
word word: темряв	-14 -13 15 -3 -8
word word: тепер	1 -25 -8 -39 4
word word: теперь	38 -6 -21 -37 -24
word word: тепло	8 0 -1 -1 -6
word word: теплые	-15 -11 -4 -28 32
word word: теракт	-12 -2 -2 -2 17
word word: терито	12 -18 -15 -1 6
word word: термін	-21 -12 -18 -20 20
word word: терноп	-22 -2 19 -1 15
word word: теробо	34 -1 -9 -2 -24
word word: терпін	-16 -4 -28 36 -10
word word: террит	12 -20 -22 -4 -17
word word: тетрад	-3 -2 -25 -9 25
word word: тех	-53 -14 31 -37 1
word word: техник	14 -7 0 -5 -11
word word: технік	-18 -2 -3 0 22
word word: техніч	-37 -2 -7 -13 15
word word: течени	-30 -37 -11 -4 41
word word: тижден	38 -31 2 -29 -11
word word: тижня	-22 23 11 -7 -52
word word: тижні	24 -21 -5 -11 -22
word word: тижнів	29 -1 -24 0 -8
word word: тим	23 -4 -14 3 -22
word word: тими	-15 -13 15 -13 -13
word word: тимчас	29 -4 -29 -22 -5
word word: типа	0 -1 -20 -1 21
word word: тис	-11 -4 -24 -14 18
word word: тисяч	-28 -44 -23 39 24
word word: тисяча	-21 -23 20 5 -14
word word: тисячу	26 -18 14 -33 -17
word word: тисячі	-29 -13 -6 31 -43
word word: тих	-5 -49 -30 12 7
word word: тиша	4 2 -11 -15 -5
word word: тишина	-14 -6 27 -1 -28
word word: тишины	-14 -6 14 -6 -8
word word: тишу	0 11 -7 0 -3
word word: тиші	0 24 -10 -1 -15
word word: то	36 -12 -14 -25 -29
word word: товари	-19 -3 25 -20 -31
word word: тогда	25 -15 -14 -22 -33
word word: того	7 -26 10 -4 12
word word: тоді	-11 5 -1 7 -17
word word: тож	-64 -16 42 -20 -14
word word: тоже	8 -2 -1 -1 -65
word word: той	-6 1 11 4 -16
word word: только	25 4 -44 -11 -39
word word: том	-16 -12 -3 -14 7
word word: тому	4 -16 -1 17 4
word word: тонн	-16 -8 -6 14 -9
word word: тонны	-13 0 -2 -9 17
word word: торгов	-3 0 -6 -22 20
word word: тормоз	0 6 0 -2 -4
word word: тортур	0 -3 -15 -4 15
word word: торік	-6 11 -24 -29 7
word word: тот	-41 11 13 -19 28
word word: точку	14 0 -28 -13 -18
word word: точное	9 4 -4 -9 0
word word: точнос	27 -4 -14 -9 -3
word word: точну	12 -1 -14 14 -15
word word: травен	-15 -23 -3 15 26
word word: травня	23 8 -17 -21 -22
word word: травні	-8 -1 -57 -3 58
word word: трамп	-13 15 -9 -20 -11
word word: трампо	-21 -16 -2 16 0
word word: трансп	3 -7 -12 -10 -1
word word: трапа	-2 -2 16 -1 -12
word word: трапля	16 -2 -5 -4 -15
word word: трапу	-32 -1 28 -5 -11
word word: треба	14 12 -20 10 -29
word word: тревож	-32 16 -10 16 -16
word word: трек	-4 -18 13 -17 7
word word: тремя	-40 10 -20 -12 52
word word: тренін	-3 -15 0 -3 20
word word: третий	-14 2 31 -14 -58
word word: третин	5 0 -1 -1 -4
word word: третье	12 -15 -11 15 -8
word word: третьи	8 10 -4 -4 -13
word word: третьо	8 -11 -7 -5 4
word word: третью	-6 14 -15 4 -15
word word: третя	-14 2 -3 7 8
word word: третє	-8 -15 -4 -15 16
word word: треті	18 -1 -21 8 -15
word word: третій	-14 11 -16 -14 -4
word word: трех	1 -10 19 12 -30
word word: трехдн	-6 12 -1 -6 0
word word: три	13 -32 23 -48 -23
word word: трибун	-25 -42 -22 13 10
word word: тривав	25 -14 -23 -4 -11
word word: тривал	-10 9 -23 5 -30
word word: триват	32 14 -9 10 -24
word word: триваю	-16 12 -20 -4 -2
word word: триває	7 15 -26 -21 12
word word: тридца	30 -4 -15 -15 -18
word word: тридця	-3 -9 -10 -15 14
word word: тримав	-3 -15 0 -12 6
word word: тримай	-16 -30 -11 -17 25
word word: тримал	39 -13 -17 -23 -29
word word: тримаю	-30 -40 28 2 -15
word word: тримає	-13 12 -6 22 -21
word word: тринад	7 -2 0 0 -5
word word: триста	15 -2 -10 -3 -4
word word: тро	21 0 -8 -1 -17
word word: трое	0 -6 -25 -25 35
word word: троим	-18 -13 12 -5 15
word word: троих	8 -13 -48 -26 9
word word: троє	-10 11 -6 -26 -30
word word: трубку	5 -3 16 -9 1
word word: трудно	15 -1 -12 -2 -25
word word: трьома	-20 18 57 -8 -63
word word: трьох	-6 -17 37 -14 -24
word word: ту	3 8 -2 -1 -8
word word: туберк	31 -3 7 -4 -32
word word: туда	24 -2 -11 -2 -12
word word: туди	-8 -2 -6 -6 19
word word: туле	17 0 -1 0 -17
word word: турецк	-32 33 -14 -18 -17
word word: турець	-1 5 0 14 -18
word word: туречч	-21 27 12 -25 -44
word word: турции	-8 -12 28 -18 -18
word word: турция	-9 -7 -32 -6 12
word word: тут	7 5 -24 -25 30
word word: тыл	-7 0 0 0 7
word word: тыс	-26 -18 -13 40 -4
word word: тысяч	-15 -35 -13 39 -18
word word: тысяча	30 1 -14 -28 -34
word word: тысяче	12 -10 0 0 -1
word word: тысячи	-17 -13 -42 -14 12
word word: тысячу	14 -3 28 -43 -34
word word: тюрем	0 -12 -9 -11 19
word word: тюрмах	-17 -1 -1 22 -7
word word: тюрьма	-13 -14 -3 13 6
word word: тягне	0 5 0 -7 2
word word: тяжело	8 3 -26 -28 -1
word word: тяжко	25 0 -14 -14 -4
word word: тяжкоп	-10 32 -35 -16 -37
word word: тяжкох	45 -36 -33 -25 -17
word word: тяжкі	10 14 -24 -12 -1
word word: ті	7 -9 18 -23 -29
word word: тіл	14 -17 0 11 -29
word word: тіла	47 -8 -42 -48 -6
word word: тілами	29 -17 -18 -18 -33
word word: тіло	16 -4 -14 -9 4
word word: тільки	-17 -7 -9 -31 0
word word: у	-30 -39 15 1 -10
word word: убитим	-4 -14 -14 -6 15
word word: убитым	-4 -1 -2 -1 8
word word: убрали	-1 -15 -10 15 -15
word word: ув'язн	2 -6 -2 5 -1
word word: уваги	-36 22 3 -14 2
word word: увагу	28 -21 14 -7 -28
word word: уважае	-14 -3 -19 15 -12
word word: увезен	-1 0 0 8 -7
word word: увезли	7 0 0 -7 0
word word: увечер	-9 13 -1 -4 0
word word: увидел	-20 -12 18 -15 -17
word word: угкц	12 -8 -7 -3 0
word word: угледа	8 0 0 0 -7
word word: угода	-20 8 12 -11 11
word word: угоду	10 0 -30 -1 24
word word: угорщи	19 14 -21 -14 -19
word word: угрожа	18 -2 -15 -4 -15
word word: угрозо	31 0 -3 -7 -23
word word: угрупо	-7 -6 -4 -16 29
word word: удалос	-13 -6 -26 16 8
word word: удар	-1 12 -15 -9 2
word word: ударам	-13 -1 0 0 14
word word: удару	-5 -2 0 -13 17
word word: удержи	-6 -1 -44 37 -54
word word: удовле	-2 -12 -7 15 -15
word word: удома	47 -32 -11 -34 -48
word word: уехали	14 0 15 -2 -30
word word: ужгоро	-19 -6 31 -5 -16
word word: уже	27 1 -14 -31 -26
word word: ужин	4 -6 17 -6 -29
word word: узгодж	-25 27 -32 -24 -20
word word: узгоди	-1 -15 -13 0 15
word word: узнал	-20 -10 18 -13 -15
word word: узнала	-11 -2 -18 -1 23
word word: узяли	17 -15 -7 11 -19
word word: узятих	21 0 -13 0 -11
word word: узято	-6 15 -4 -20 0
word word: уиткоф	0 -1 -11 -18 3
word word: указ	-11 -6 -8 -4 28
word word: указан	0 -9 -1 -1 10
word word: уклін	17 0 -1 -5 -12
word word: украин	15 9 -29 -2 -45
word word: україн	32 -31 -19 -26 -11
word word: умеров	-24 36 -13 -5 -3
word word: умов	23 1 -21 0 -15
word word: умовам	-15 -52 14 -2 5
word word: умови	-34 26 -6 3 -7
word word: умєров	-45 29 0 -17 -28
word word: унаслі	-1 -10 -3 -5 18
word word: уничто	-20 -12 -20 -22 33
word word: уночі	-18 10 -11 -9 -5
word word: уніан	0 -1 11 -3 -7
word word: уп	-14 15 0 0 -13
word word: уперше	17 -3 30 -16 -26
word word: уповно	28 1 -17 -4 -6
word word: уполно	10 12 -18 11 -21
word word: управл	18 14 -16 -15 5
word word: упродо	0 4 -22 7 8
word word: упізна	-19 -1 -7 -9 14
word word: уражен	-1 -15 -1 15 1
word word: уровне	-12 19 -1 -1 -18
word word: урожен	9 0 -6 -4 -11
word word: урок	-30 0 -3 -13 41
word word: урядов	-8 -2 -15 4 14
word word: уряду	13 0 -12 0 0
word word: усе	17 -8 -10 -3 -26
word word: усилия	-20 0 0 24 -5
word word: ускори	-6 -19 -6 -2 27
word word: услови	-6 13 -43 -14 38
word word: условн	-23 -2 -7 -11 23
word word: услыша	-5 6 25 -2 -26
word word: усміха	-15 -10 15 -1 -15
word word: усміхн	16 -15 27 -1 -28
word word: успели	-15 15 0 0 0
word word: успехо	24 0 -13 0 -18
word word: успешн	15 0 -5 -1 -15
word word: успішн	-17 -9 -3 -11 19
word word: устано	13 4 -15 -16 16
word word: усього	-9 -2 21 -31 -15
word word: усі	3 2 -11 -15 -18
word word: усім	-12 -2 -17 -15 18
word word: усіма	16 5 5 -5 -15
word word: усіх	6 10 -23 6 -27
word word: утверж	-16 2 9 -26 15
word word: уточне	8 -3 3 -57 -61
word word: уточни	27 14 -19 16 -44
word word: уточню	27 -16 -15 -31 16
word word: утра	15 16 -16 -6 -5
word word: утраче	0 0 -2 -3 5
word word: утрима	-25 5 -25 -4 13
word word: утриму	9 -20 -19 -6 18
word word: утро	-27 36 -11 -3 -6
word word: утром	-16 4 8 -19 -50
word word: ухвале	0 0 -15 0 15
word word: ухвали	-17 -1 -12 -11 31
word word: учасни	-6 -59 -63 13 19
word word: участв	5 -16 -31 -17 30
word word: участи	5 11 15 -9 -26
word word: участк	9 -16 0 -19 -13
word word: участн	-18 9 38 -8 -38
word word: участо	-3 -9 -16 -4 23
word word: участь	33 -16 -28 -30 1
word word: участі	-5 0 -1 16 -12
word word: учебни	-8 -20 -27 -12 28
word word: учебны	-8 0 -6 -11 14
word word: учение	-17 -1 -6 -11 18
word word: учения	-3 -1 -2 0 6
word word: учетом	13 -11 -5 -1 -5
word word: учили	-8 0 -1 -4 13
word word: учите	-10 -5 -1 -8 23
word word: учора	-30 -44 43 -24 -19
word word: учораш	-17 -8 34 -4 -30
word word: учрежд	-25 -4 1 14 -10
word word: ушаков	-7 21 -1 -6 -16
word word: ушла	-15 -7 17 -9 -18
word word: ушли	-14 -1 -12 -1 14
word word: ушло	18 -15 -14 -6 -26
word word: факт	-12 -1 -15 -4 26
word word: фактам	-13 -2 -2 23 -14
word word: фактич	24 -18 -31 -4 -15
word word: факту	-20 33 -6 -4 -6
word word: фамили	-15 41 -47 25 -66
word word: фахівц	15 -4 -8 -5 -14
word word: феврал	-32 19 16 -30 -38
word word: федера	33 4 -3 -8 -30
word word: федоро	30 -1 -28 -4 -16
word word: фейк	-32 28 -27 -24 -12
word word: фельдш	-3 -1 -13 -2 14
word word: фигура	-15 0 -5 -12 15
word word: физкул	-4 -4 17 -3 -11
word word: флаг	-3 -10 -16 -13 26
word word: флагам	-37 0 37 0 0
word word: флаги	-7 -13 24 -6 -24
word word: флагом	20 -3 -17 -1 -24
word word: флот	18 0 -13 -6 1
word word: флота	-13 -13 -9 -12 29
word word: фонд	-23 -31 -31 -8 42
word word: фонду	-33 -14 -12 13 30
word word: форма	-4 0 6 -4 2
word word: формат	30 51 -24 -30 -56
word word: формир	-4 -7 -14 -4 20
word word: формул	16 -1 -23 -29 1
word word: формує	-17 -17 14 15 -16
word word: фортиф	-12 -1 -15 -3 15
word word: форуме	-22 3 -8 22 -2
word word: фото	3 -33 -6 -17 28
word word: фотогр	-15 -9 9 -4 -8
word word: фрагме	-35 14 30 -20 -41
word word: франці	0 9 -2 -1 -8
word word: фрегат	-17 -1 0 0 17
word word: фронт	-62 -15 -24 -16 47
word word: фронта	2 -14 -16 14 -22
word word: фронту	1 -19 -1 0 20
word word: фронті	0 -5 0 15 -15
word word: фсб	-18 29 -32 -11 -7
word word: футбол	-49 -8 -22 -8 49
word word: фільтр	1 0 -5 -15 16
word word: хай	20 -13 -16 -13 -20
word word: хаймар	-9 0 -8 0 10
word word: хамас	-17 -17 -5 -23 22
word word: характ	-3 4 -13 17 -6
word word: харков	-16 -14 -2 -21 18
word word: харків	14 6 -26 -13 -14
word word: хв	-7 0 12 0 -4
word word: хвилин	-19 -1 -15 4 5
word word: хвилюй	0 -18 -15 -15 26
word word: хворих	-14 0 -17 7 -16
word word: хвороб	15 -1 -4 0 -15
word word: хворі	50 -7 -15 -15 -28
word word: херсон	47 -19 -6 -25 -58
word word: хибне	-1 -1 14 0 -13
word word: хилюк	10 -1 0 -9 -1
word word: хилюка	0 -1 11 -3 -7
word word: хинште	-13 -1 -3 0 13
word word: хирург	-14 0 10 0 9
word word: хлеб	-7 -1 18 -14 -19
word word: хлопця	7 -11 41 12 -19
word word: хлопці	23 -32 51 -39 -73
word word: хлопчи	3 0 22 -11 -19
word word: хліб	-6 -1 2 -5 2
word word: хмельн	-5 0 37 0 -35
word word: ходата	-14 -5 -22 -7 20
word word: ходе	-24 -19 -7 5 26
word word: ходити	0 0 15 0 -15
word word: холоди	-27 -4 15 29 -12
word word: холодн	-23 -7 -22 -3 30
word word: хорони	-16 -7 28 13 -30
word word: хороша	16 -2 -4 -9 -3
word word: хороши	-17 0 19 0 -3
word word: хорошо	17 -16 -15 -23 -9
word word: хотели	-12 29 -5 -3 -10
word word: хоть	9 20 -27 -17 12
word word: хотя	25 14 -17 -6 -21
word word: хотят	-22 -16 15 5 -2
word word: хотіли	-15 0 17 0 -4
word word: хоч	-12 -11 -2 15 -10
word word: хоча	-11 -10 -12 16 -10
word word: хоче	-17 -6 -15 -20 12
word word: хочемо	-18 18 -2 -6 3
word word: хочет	-28 -1 -13 26 22
word word: хочеть	4 11 -5 -13 -24
word word: хочу	-32 -73 -15 2 38
word word: хрест	17 21 -4 4 -45
word word: хреста	0 -4 -26 23 -16
word word: хресто	-15 -15 -1 15 -1
word word: хресту	-2 0 -4 -1 7
word word: христо	-1 -17 4 -25 15
word word: хто	6 -19 -33 -34 27
word word: хтось	16 -15 4 -28 2
word word: худі	12 0 -8 0 -4
word word: цб	16 -3 -11 -13 -4
word word: це	5 -31 -2 -7 -4
word word: цей	10 -15 -8 -1 -10
word word: цена	0 -2 -6 -1 9
word word: центр	-6 -17 2 -7 -17
word word: центра	-39 -14 -13 -7 37
word word: центре	5 -16 -13 13 -25
word word: центру	38 -14 -29 -5 -18
word word: церкви	17 9 -1 -15 -18
word word: церков	15 -5 -12 -8 -40
word word: цивіль	34 -3 -41 8 -54
word word: цим	-3 -15 -14 13 -18
word word: цими	0 7 12 0 -16
word word: цифр	18 11 -17 -11 -23
word word: цифра	-17 17 -16 21 -37
word word: цифрам	-15 -8 15 5 -16
word word: цифрах	-47 -6 8 9 -34
word word: цифри	-26 -19 -16 36 -30
word word: цифру	28 -14 -36 6 -40
word word: цифры	-42 -19 -16 45 -20
word word: цих	-1 4 -25 -14 5
word word: цсо	-12 -4 17 -2 0
word word: цього	-1 -17 -6 13 -20
word word: цьогор	-10 -4 -1 20 -18
word word: цьому	-8 14 -4 -11 -7
word word: цю	-5 28 -1 -1 -28
word word: ця	-16 -13 -16 17 -21
word word: ці	19 -16 -11 13 -25
word word: цій	-10 -19 7 -16 8
word word: цілодо	-3 -17 -23 -17 22
word word: цінніш	-19 -15 17 -5 -16
word word: цієї	-15 -4 -5 -11 15
word word: ч	-15 -5 -7 -1 15
word word: чаес	23 -5 15 -5 -26
word word: чай	-5 -17 8 -37 3
word word: час	-24 -30 8 3 16
word word: часа	-15 -2 -14 14 -21
word word: часов	11 -29 -15 -23 30
word word: часом	-39 48 -11 0 -37
word word: части	-2 -8 -1 -7 17
word word: частин	12 -5 -34 -42 20
word word: частич	-4 -1 -3 -1 8
word word: часто	3 -4 12 0 -10
word word: частот	-17 -11 -6 -17 21
word word: часть	16 -18 -23 -5 14
word word: часу	-7 -3 -1 -3 9
word word: часы	14 -13 0 -1 -1
word word: чат-бо	-6 0 -10 -13 3
word word: чаще	-1 -9 -9 15 -14
word word: чвк	17 -12 -19 -7 -29
word word: чей	0 -3 0 19 -18
word word: чекайт	-17 13 11 -7 7
word word: чекала	9 0 3 0 -11
word word: чекали	5 -19 24 -19 -36
word word: чекати	3 -3 7 -8 1
word word: чекаю	-5 -18 28 -15 -28
word word: чекают	15 20 -30 -17 11
word word: чекає	-27 -17 -6 -8 28
word word: чекаєм	-34 11 26 -7 4
word word: челове	-3 -10 -62 -2 14
word word: чем	-31 -36 7 7 3
word word: червен	-10 0 -1 0 11
word word: червня	1 -9 12 -5 -35
word word: червні	-7 -37 -1 7 33
word word: червон	-12 -7 -27 28 -22
word word: черга	-26 -25 7 -16 15
word word: чергов	-15 -10 -28 -14 27
word word: через	-19 26 -11 -12 -12
word word: черзі	15 -1 -3 -1 -15
word word: черкас	-1 -6 16 -1 -10
word word: черниг	-3 0 38 0 -36
word word: черноб	6 0 0 -6 0
word word: чернов	8 14 -25 -7 -3
word word: черног	-8 -13 -22 -13 23
word word: черном	-3 -4 -31 -1 34
word word: черніг	37 6 -55 -10 -19
word word: честно	17 -8 -29 -6 12
word word: четвер	-19 -5 -9 -3 -8
word word: четыре	25 -30 -29 -14 -11
word word: чи	-29 44 -11 17 -29
word word: чим	22 -4 -4 -26 -3
word word: чимало	39 -13 -2 -35 -12
word word: чиновн	0 -15 0 0 15
word word: чисел	-31 -27 -16 43 -24
word word: чисель	8 3 -1 -9 -2
word word: числа	5 -15 24 15 -37
word word: числе	-49 1 8 2 16
word word: числен	-15 7 28 0 -21
word word: число	36 -43 -54 10 -21
word word: числом	-3 -1 -2 0 6
word word: числі	9 -1 -6 16 -18
word word: чисте	-14 0 -8 0 15
word word: читайт	-15 -16 7 -11 5
word word: читаю	-25 -18 36 16 -28
word word: чия	15 -14 0 -9 0
word word: чиє	-10 0 -15 3 15
word word: чиї	-38 -14 -19 14 8
word word: чкалов	-23 0 15 -1 7
word word: членов	-37 23 -3 -2 10
word word: чого	1 -6 -7 15 -15
word word: чолові	15 -11 18 -10 -10
word word: чому	-51 -25 15 18 -4
word word: чорний	-6 -5 37 -1 -30
word word: чорноб	18 -2 -15 -3 -19
word word: чорног	-28 -20 -10 -1 41
word word: чотири	-11 -28 -1 27 -13
word word: чотирн	5 -1 5 -2 -7
word word: чотирь	40 -17 -20 -30 -17
word word: что	-35 12 20 -24 -34
word word: чтобы	-38 16 7 -9 -10
word word: чув	-18 -3 32 -7 -13
word word: чувств	13 -7 0 -1 -6
word word: чужих	20 -13 -15 -5 -12
word word: чужого	15 -1 -13 0 -14
word word: чули	14 -13 -4 -36 37
word word: чутки	-8 28 -28 -5 -24
word word: чутлив	19 -18 -10 0 -2
word word: чуток	-4 10 -29 -23 13
word word: чуть	-1 -22 -17 13 -25
word word: чье	-3 -6 17 -5 -19
word word: чьи	-2 -7 16 -2 -15
word word: шага	-15 -6 -15 -4 16
word word: шамсаи	14 -1 0 -12 -8
word word: шана	-7 -2 -12 -4 21
word word: шановн	6 -1 -15 -14 13
word word: шапці	-1 -2 15 -15 6
word word: шахеди	-1 -6 -5 -2 13
word word: шахеді	-27 -14 15 -4 -11
word word: шахмат	-13 -2 -15 -9 29
word word: шахраї	15 11 -15 -3 -26
word word: шведам	-1 -2 -4 -15 19
word word: шведов	-7 -1 -1 -2 9
word word: швейца	-41 0 -9 22 -25
word word: швидше	14 0 -4 -9 -12
word word: шестер	-1 -6 23 -7 -16
word word: шести	-9 -11 -9 -4 2
word word: шестид	-5 -4 15 -30 -36
word word: шесть	-37 -18 -14 6 37
word word: шестьд	27 -14 12 -18 -15
word word: широко	-3 -1 -3 17 -16
word word: школ	-6 -6 -6 -10 12
word word: школах	-2 -4 -8 -17 30
word word: школи	-19 -1 11 -8 6
word word: школу	-14 -26 -12 -8 19
word word: школьн	-2 -11 -10 -18 17
word word: школі	-40 -1 -16 -18 29
word word: шкіл	0 15 -6 -13 -14
word word: шкільн	0 -14 15 -17 -10
word word: шли	21 -17 11 -13 -10
word word: шпитал	-25 -14 39 -15 -17
word word: штаб	1 -8 1 -12 -11
word word: штаба	23 -7 -1 -8 -12
word word: штабам	-16 -17 -1 14 -21
word word: штабе	7 -1 -1 -3 -2
word word: штабом	16 -1 8 0 -16
word word: штабу	-46 -6 8 22 2
word word: штабі	35 10 -37 0 -11
word word: штатам	12 -13 -8 -13 9
word word: штатів	-14 15 -14 -14 -13
word word: штурмо	-12 12 -16 12 -5
word word: штурмі	-21 -2 -28 -20 49
word word: шукала	9 -10 19 -2 -18
word word: шукали	9 0 -2 -1 -7
word word: шукати	16 -1 0 -15 -8
word word: шукают	-14 -25 -20 11 1
word word: шукає	9 0 -13 -1 3
word word: шутит	-16 -4 18 0 -22
word word: шістде	47 -2 -18 -3 -34
word word: шість	36 -20 -5 -16 -28
word word: шістьм	10 -10 20 -8 -27
word word: шістьо	11 -11 16 -2 -16
word word: щастя	12 0 -7 -2 -3
word word: ще	10 -26 -1 1 -17
word word: щира	-1 -15 -3 -10 15
word word: щите	15 0 -1 -1 -14
word word: щиті	63 -33 -34 -38 -34
word word: що	-22 -13 14 3 -6
word word: щоб	-23 33 -22 -12 1
word word: щоденн	15 -15 -1 0 0
word word: щодня	-12 21 -24 17 -29
word word: щодо	-58 32 -48 -3 -6
word word: щойно	-17 11 -3 -8 -20
word word: щоміся	-15 -14 -5 17 12
word word: щонайм	-21 2 -19 7 11
word word: щоразу	-13 3 -29 17 -30
word word: щороку	10 0 -15 0 13
word word: щось	-11 -19 15 -16 -20
word word: эвакуа	14 -1 -2 -16 -12
word word: эвакуи	-9 -3 -16 -17 20
word word: экипаж	-34 -12 -29 -21 35
word word: экспер	-37 -3 22 -8 13
word word: электр	-1 -23 -12 -2 29
word word: эмират	-1 -23 17 -10 -21
word word: энерге	-8 -16 -17 -1 23
word word: энерго	12 -7 -1 -1 -3
word word: эпизод	-1 -15 -5 -1 15
word word: эр-рия	0 10 0 -1 -9
word word: эрдога	0 -15 -1 0 15
word word: этап	-21 15 6 -11 -9
word word: этапа	-15 18 -2 -12 -14
word word: этапам	-15 5 16 -1 -20
word word: этапе	-15 15 -1 -1 -13
word word: этапом	21 -24 -14 -3 -12
word word: эти	0 29 -14 7 -24
word word: этим	-25 14 -33 10 18
word word: этих	-18 -30 -13 37 -24
word word: это	14 0 -6 13 -50
word word: этого	-20 -15 17 -17 22
word word: этой	47 11 -29 -15 -35
word word: этом	-8 -13 -4 23 -17
word word: этому	-22 -7 -23 -8 37
word word: этот	-1 -5 -3 -19 6
word word: эту	21 9 -28 -1 -14
word word: эфире	-17 -2 -1 19 -7
word word: юг	13 -2 -1 -2 -12
word word: юсов	3 20 -18 -3 -22
word word: я	-38 -52 33 -22 -12
word word: як	-9 -31 2 -30 1
word word: яка	-13 -28 -18 31 1
word word: яке	-17 -10 -1 -11 19
word word: який	-4 -37 30 -31 -15
word word: яким	-9 0 -1 -1 11
word word: якими	-22 -26 -12 34 13
word word: яких	3 -28 19 -11 -40
word word: якобы	-13 33 -27 -10 -21
word word: якого	17 -31 15 0 -29
word word: якому	-26 -1 20 -25 -29
word word: якою	-11 11 -27 0 -18
word word: якої	-2 -25 -8 25 -10
word word: яку	9 -15 14 15 -27
word word: якщо	-14 -15 -8 -12 9
word word: які	-10 0 -22 8 -16
word word: якій	0 41 -28 -2 -42
word word: января	26 -12 15 -10 -23
word word: японії	-1 -6 -1 -1 9
word word: яценко	-15 19 -3 7 -25
word word: є	1 -3 0 10 -61
word word: євро	-11 -2 -15 -3 15
word word: європа	-5 -1 -12 -8 20
word word: європе	-1 -15 -5 0 15
word word: європи	-7 -4 -24 -5 30
word word: єдином	-15 -2 -5 23 -21
word word: єрдр	-15 -14 -2 -14 19
word word: єрмак	31 -17 -20 -11 13
word word: і	-23 8 -1 3 0
word word: іван	22 -2 -13 -19 -8
word word: івана	17 -1 -9 -4 -17
word word: ігор	-12 -6 17 -1 -1
word word: ігри	-6 11 -8 -3 5
word word: іде	18 -10 -19 -5 15
word word: іденти	8 -16 -15 -11 16
word word: ідетьс	-16 32 -13 -12 -10
word word: із	-16 0 7 -26 -4
word word: ізоляц	-3 -16 15 -3 -13
word word: ізраїл	-4 -15 -2 -21 35
word word: ізюм	-2 -2 -14 -22 27
word word: ім'я	20 -14 -1 -9 -1
word word: імен	-23 2 -25 38 -35
word word: імена	-22 -39 14 -24 26
word word: імені	0 -15 -2 -1 17
word word: інозем	18 -26 -14 -16 19
word word: інстру	-1 -8 15 0 -14
word word: інтерв	-2 13 -30 7 -5
word word: інформ	-19 61 -40 -5 25
word word: інший	-20 -6 21 -4 -29
word word: інших	24 9 3 -11 -14
word word: іншого	-14 6 -16 -14 0
word word: інші	20 14 -33 -23 -1
word word: ініціа	-20 22 -19 0 -26
word word: іпсо	-2 -2 -24 -6 13
word word: іран	-6 0 -2 0 8
word word: існує	-28 22 -15 -13 -7
word word: істори	11 0 -1 -5 -5
word word: історі	1 -12 3 -3 -20
word word: ішлося	9 0 -2 -4 -3
word word: їде	0 -13 -15 -15 15
word word: їдуть	16 6 -39 -12 -8
word word: їй	-13 -16 13 -4 7
word word: їм	-6 -15 -26 -11 26
word word: їх	-3 -10 -40 30 -24
word word: їхали	5 0 0 -1 -4
word word: їхньог	1 14 -14 -23 -20
word word: їхньом	-4 29 -17 -4 -33
word word: їхню	19 -5 -3 -10 -5
word word: їхнє	-27 -2 20 -17 -25
word word: їхні	23 -5 -16 -3 -10
word word: їхній	-17 14 11 -2 -27
word word: їхніх	-7 -41 5 -21 17
word word: її	14 26 -26 -9 1
word word: ґратам	22 -2 -13 4 -15
word word: ґрати	17 0 -3 -13 -1
word word: ابوظبي	0 18 0 0 -17
word word: اتحادي	7 0 0 -7 0
word word: اتصالا	-2 15 2 -15 0
word word: اتفاق	11 -23 -1 -5 23
word word: اتمام	-9 -1 0 -9 15
word word: اتمت	11 0 0 0 -11
word word: اثمرت	5 0 0 0 -5
word word: اجمالي	3 -15 -5 -1 -16
word word: احمر	-5 -16 -2 -2 19
word word: اخري	-1 13 0 0 -12
word word: اذ	11 0 0 0 -11
word word: اربعه	6 0 0 -2 -4
word word: ارتفع	-25 -1 0 28 -3
word word: ازمه	-9 10 -2 -4 -2
word word: ازوف	0 -5 19 -1 -15
word word: اسبوع	0 15 0 -15 0
word word: استعاد	17 -15 -11 -9 -16
word word: استعدا	-2 28 -3 -3 -22
word word: استعدن	13 -13 0 -1 0
word word: استقبل	5 -7 -2 -2 6
word word: اسر	9 -26 8 -22 -1
word word: اسرهم	-16 -3 0 16 -2
word word: اسري	-28 -13 -17 14 12
word word: اسطنبو	16 -8 -11 -12 -23
word word: اسفرت	22 -1 0 -20 -4
word word: اسهمت	-16 -4 0 18 -6
word word: اسير	-15 4 -3 22 4
word word: اسيرا	2 -2 -11 -4 -7
word word: اشهر	-15 15 -1 -2 0
word word: اشهرا	18 -5 -1 -3 -10
word word: اطار	28 -15 -11 -24 -20
word word: اطراف	-1 -22 -1 -2 23
word word: اطفال	19 9 -3 -15 -18
word word: اطلاق	0 17 -1 -5 -12
word word: اطلق	-9 -3 -2 3 0
word word: اعربت	-14 16 -1 -8 -5
word word: اعلنت	18 -6 -3 -9 -2
word word: افادت	10 -1 0 -8 -2
word word: افراج	-10 35 16 -4 7
word word: افرج	5 -1 0 -4 0
word word: اكبر	20 -20 0 -1 0
word word: اكثر	-28 -9 19 13 -19
word word: اكدت	1 6 0 -15 15
word word: الان	-7 -15 -3 15 0
word word: الف	-15 17 -4 -7 -21
word word: الي	17 -2 -5 -25 -22
word word: اليوم	36 -19 -3 -19 -15
word word: امارات	12 -22 -4 1 27
word word: امريكي	22 -6 -1 -15 -16
word word: امس	-14 -3 18 -15 -14
word word: ان	-18 6 -7 4 9
word word: انجاز	16 -11 -5 -15 -9
word word: انجزت	2 15 0 -15 -1
word word: انسان	-30 -15 -3 20 -18
word word: انساني	20 -17 -2 11 -13
word word: انطلاق	4 -27 -1 16 -2
word word: انها	-14 14 -1 -2 0
word word: اوكران	-3 -37 1 18 9
word word: اول	-5 -5 0 0 11
word word: اولا	-11 -16 -4 16 -4
word word: اولي	-3 13 2 0 -12
word word: اي	17 -1 0 -16 -4
word word: ايام	-16 18 -2 -6 -31
word word: بان	9 15 0 -20 -2
word word: بدء	-3 -5 0 -2 10
word word: بدايه	20 -20 0 -1 0
word word: بذلك	16 -2 0 -14 -5
word word: بعد	28 15 16 -16 -55
word word: بفضل	18 -19 -4 14 -20
word word: بلدين	16 9 -1 -23 0
word word: بلغ	-24 -3 -2 16 8
word word: بن	6 -13 -1 -1 9
word word: بها	11 0 0 0 -11
word word: بهذا	5 0 0 0 -5
word word: بهذه	8 0 0 -8 0
word word: بيان	1 16 -1 -3 -14
word word: بيلارو	29 -13 -2 -16 0
word word: بين	-3 -27 -2 7 22
word word: بينهم	5 0 -2 -2 -1
word word: بينهما	11 0 0 0 -11
word word: تبادل	-41 15 -10 -12 35
word word: تبادلت	26 -22 0 -2 -11
word word: تبادله	-16 -7 -1 19 -14
word word: تثمر	-4 11 0 0 -7
word word: تجاري	0 -13 0 0 14
word word: تحرير	6 -1 0 -5 0
word word: ترامب	-15 15 -2 -3 -14
word word: تركيا	-2 31 18 -3 -41
word word: تسلم	-13 21 -2 -2 -5
word word: تسلمت	9 -1 -1 -4 -3
word word: تسليم	24 -16 -13 -11 -16
word word: تشيرني	-16 0 20 -17 -15
word word: تعاون	-15 -4 0 16 -2
word word: تقديره	5 -16 0 -5 15
word word: تقل	-10 -5 -1 0 16
word word: تم	-18 -7 -1 19 -6
word word: تمكنت	16 -11 -5 -15 -9
word word: تنسيق	-16 21 -2 -4 -1
word word: تنفيذ	-4 0 -1 -3 8
word word: تواصل	11 15 0 -15 -11
word word: تي	-9 26 -5 -29 11
word word: ثانيه	13 -10 0 0 -8
word word: ثقه	-15 29 -1 -17 0
word word: ثلاثه	6 0 0 -2 -4
word word: ثلاثيه	-5 24 0 0 -19
word word: جانب	7 0 -5 -19 -19
word word: جانبان	3 -13 0 -1 12
word word: جانبين	-23 2 -5 18 -19
word word: جثامين	9 -1 -1 -4 -3
word word: جثمانا	11 0 0 -1 -10
word word: جثه	-19 24 -3 -1 -2
word word: جديد	5 0 0 0 -5
word word: جديده	9 13 -2 -15 -7
word word: جرت	6 -1 0 -5 0
word word: جري	11 0 0 0 -10
word word: جزيره	0 -5 19 -1 -15
word word: جمعه	11 0 0 0 -11
word word: جمهوري	8 0 0 -7 0
word word: جنديا	17 -11 -11 -11 -14
word word: جهود	-9 -1 0 -13 14
word word: جهودها	12 -5 0 -1 -6
word word: جوله	-5 24 0 0 -19
word word: حافلات	-2 0 -1 -2 5
word word: حتي	12 -21 -2 15 0
word word: حرب	19 -30 -1 28 -13
word word: حصاد	-15 -7 0 16 -5
word word: حصيله	14 0 0 0 -14
word word: حقوق	-19 -1 0 26 -15
word word: حكومتي	5 -1 0 -4 0
word word: حلول	5 -15 0 -1 15
word word: حيث	15 -12 -10 -8 -12
word word: خارجيه	13 1 -1 -23 12
word word: خطوه	0 -15 0 -1 15
word word: خلال	-16 24 -1 -6 -30
word word: خمسه	5 -7 17 -2 -15
word word: دبلوما	-17 -15 -3 22 -14
word word: دعم	-7 -15 0 13 15
word word: دفاع	29 -26 -11 -10 -16
word word: دولار	-7 -18 0 14 10
word word: دوله	-23 4 -3 -2 25
word word: دولي	-16 -4 0 16 -2
word word: دوليه	0 -15 0 -1 15
word word: ذكرت	11 15 0 -15 -11
word word: ذلك	-14 -1 0 15 -4
word word: ذويهم	21 -3 -2 -16 -4
word word: ذي	0 -5 0 0 5
word word: ذين	-27 -3 -3 18 -6
word word: رئيس	13 -5 -2 -1 -6
word word: رحبت	-15 -18 -2 -4 33
word word: رحلات	-6 -5 0 0 11
word word: روس	17 -15 -11 -9 -18
word word: روسي	-22 1 -3 17 -13
word word: روسيا	22 -24 -7 -2 -34
word word: روسيه	33 -27 -11 -15 -16
word word: سبتمبر	6 -4 -1 -1 0
word word: سته	15 0 0 -15 0
word word: سجين	5 0 0 0 -5
word word: سراحهم	-9 -3 -2 3 0
word word: سعاده	-1 13 0 0 -12
word word: سعوديه	0 -10 -1 -4 13
word word: سفاره	24 -3 0 -1 -21
word word: سلمت	0 -5 0 0 4
word word: سمو	6 -13 -1 -1 9
word word: شخص	-18 0 20 -15 -15
word word: شكر	12 -5 0 -1 -6
word word: شمل	2 -5 -2 2 -2
word word: شملت	6 -11 -4 -15 12
word word: شوون	-20 33 -1 -1 -13
word word: شيخ	-5 -9 -1 0 14
word word: صحه	-23 20 0 0 -1
word word: صفقه	13 -14 -1 0 5
word word: صليب	-5 -16 -2 -2 19
word word: ضمن	2 -4 -2 -1 5
word word: طرف	-7 10 -2 -7 -21
word word: طرفين	8 0 0 -8 0
word word: طفل	-15 -3 0 16 -2
word word: طفلا	23 -3 -1 -2 -18
word word: عائلات	-30 -30 13 -34 28
word word: عاجل	13 -13 0 -1 0
word word: عاد	21 -12 -10 -8 -23
word word: عادوا	15 0 -1 -5 -11
word word: عام	10 -1 0 -2 -8
word word: عبر	-24 -3 13 16 -22
word word: عدد	13 -23 -6 5 -5
word word: عربيه	7 -9 -1 -10 13
word word: عسكريا	32 -30 -1 -5 -1
word word: عسكريو	13 -13 0 -1 0
word word: عسكريي	17 -15 -11 -10 -16
word word: عشره	6 -4 -1 -1 0
word word: عقب	6 0 0 -2 -4
word word: علي	-7 16 -2 -10 -15
word word: عمليات	-28 -24 -14 -21 28
word word: عمليه	-1 10 -8 -11 -17
word word: عن	-16 9 -5 -36 18
word word: عنهم	-5 -5 19 -1 -9
word word: عوده	8 14 -2 -7 -13
word word: غزه	-15 0 -1 -4 16
word word: فلسطين	-18 0 -1 -3 19
word word: فوري	0 17 -1 -3 -14
word word: في	-11 -56 -7 14 27
word word: فيما	9 -8 0 -8 8
word word: قاده	0 -5 19 -1 -15
word word: قال	0 16 -3 -1 -12
word word: قالت	-23 14 -1 13 -2
word word: قبل	7 -3 -2 -2 0
word word: قبيل	6 0 0 -1 -5
word word: قد	16 6 -1 -9 -13
word word: قريبا	4 33 -2 0 -35
word word: قطر	-7 -3 -3 -16 18
word word: قطريه	-8 -6 0 15 -21
word word: قيد	-1 13 0 -3 -9
word word: كانت	10 3 -11 -9 -13
word word: كانوا	5 0 0 -5 0
word word: كل	-3 13 -7 -19 -25
word word: كما	0 -5 0 0 5
word word: كييف	-15 5 -20 -22 5
word word: لا	-26 -1 2 30 -15
word word: لجنه	0 -15 0 -1 15
word word: لحظه	-2 -5 21 -1 -15
word word: لدي	-3 13 0 2 -12
word word: لقاء	-1 -12 19 -1 -4
word word: لكل	21 -5 0 -2 -16
word word: لم	-3 19 -3 -18 -3
word word: ليبلغ	0 -5 0 0 5
word word: ليصل	21 -30 -5 -15 -9
word word: ما	-5 28 -1 -19 -13
word word: ماضي	0 15 0 -15 0
word word: مبادرا	9 -4 -1 -2 -2
word word: متبادل	16 -1 0 -14 -6
word word: متحده	-3 5 -2 -19 17
word word: مجموع	9 15 0 -16 -1
word word: مجموعه	21 -15 -11 -21 -18
word word: محادثا	-5 33 -1 -3 -27
word word: محتجزا	-5 0 -1 -3 8
word word: محتجزي	-15 17 -1 -3 13
word word: مدنيا	22 -20 0 -5 0
word word: مدنيين	6 17 -1 -8 -14
word word: مرحله	18 -14 0 -1 -10
word word: مساعدا	-7 -6 0 14 -4
word word: مساعده	5 -1 -1 0 -3
word word: مساعي	11 -4 -1 -1 -5
word word: مستشفي	-18 0 20 -15 -15
word word: مستمره	7 -11 -1 -16 14
word word: مصر	-18 0 -1 -1 19
word word: مطلع	-15 -1 0 15 -5
word word: مع	6 8 -3 -16 -3
word word: معارك	5 -1 -1 0 -3
word word: معاناه	11 -15 0 -1 14
word word: معظمهم	5 0 0 -5 0
word word: مفرج	-5 0 -1 0 5
word word: مقابل	1 -12 -1 -17 14
word word: مقبله	-8 40 -1 -4 -30
word word: مكتب	-40 21 -2 30 -16
word word: مليون	0 -13 0 0 14
word word: مملكه	6 -14 -2 -4 13
word word: من	7 -9 -3 -6 -24
word word: مناصفه	18 0 0 -8 -11
word word: منذ	-12 -22 0 18 -6
word word: منهم	8 -1 0 -2 -5
word word: مواطني	5 0 0 -5 0
word word: موجودو	13 -13 0 -1 0
word word: موسكو	-9 24 -4 -17 -24
word word: موكده	-9 25 0 0 -15
word word: ناجحه	6 0 0 -1 -5
word word: نار	0 17 -1 -5 -12
word word: نجاح	11 -4 1 -6 -2
word word: نجحت	23 0 -1 -22 -4
word word: نحو	-25 -15 -1 28 14
word word: نظيره	11 -13 0 -1 6
word word: هذه	18 -1 0 -7 -11
word word: هو	-15 29 -1 -17 0
word word: هي	21 -1 0 -11 -10
word word: و	36 -20 0 -8 -12
word word: واقع	6 -1 0 -2 -3
word word: وزاره	8 4 -3 -26 15
word word: وزيره	-16 -4 0 16 -2
word word: وساطات	-23 -15 -2 26 -14
word word: وساطته	21 -11 -5 -21 -10
word word: وساطه	32 -14 -1 -21 -24
word word: وسطاء	-2 0 -1 -2 5
word word: وصل	15 -1 0 -13 -4
word word: وصلت	-17 21 -1 -3 -1
word word: وصلوا	19 -2 -2 -15 0
word word: وصول	-6 0 1 0 5
word word: وفدان	-3 30 -1 -6 -23
word word: ولايات	-11 5 -2 -13 17
word word: يعكس	0 15 0 -15 0
word word: يعلن	-15 15 -2 -3 -14
word word: يكون	-1 -15 -2 14 -2
word word: يمنيه	-6 -25 -1 -2 27
`;
