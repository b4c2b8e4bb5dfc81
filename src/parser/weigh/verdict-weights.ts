/** Written by `npm run train` from the labelled posts: not to be edited. A cue, then its worth to each answer. */
export const VERDICT_WEIGHTS = `
always	-17 -12 -8 -10 21
by a region's share	-30 -14 25 -22 -14
by a report that is denied	-38 23 1 -20 24
by a transfer without a number	26 -50 -34 10 -45
by an arrival at home	-15 -2 18 -14 -18
by an earlier transfer	-50 -37 5 -29 37
by an exchange by its number	14 0 -2 -10 -2
by an exchange of other states	-25 -7 -23 -6 40
by an operation that goes on	-22 -1 22 0 -8
by another war	-38 -25 -41 4 32
by called off, postponed or denied	-32 29 16 -12 -44
by figures of a transfer	47 -15 -21 -26 -32
by footage or a meeting	-56 -41 51 -28 7
by nothing of a transfer	-34 -46 -10 -48 32
by part of an older exchange	-22 -1 23 0 -16
by parts of a transfer	12 0 2 -1 -11
by planned or agreed	-17 -9 11 -3 -20
by put off	-44 37 -60 -35 0
by running totals or people held	-68 -8 -30 48 -17
by something else is exchanged	-29 -25 -49 -27 55
counts bodies few	11 -13 -39 -18 13
counts bodies many	13 -2 -47 2 -41
counts bodies some	82 -66 -42 -35 -17
counts civilians few	50 -23 -5 -75 -35
counts civilians many	-62 -56 -32 54 -2
counts civilians some	-27 -38 -23 11 14
counts military few	13 -59 8 -39 16
counts military many	-59 11 -61 91 -33
counts military some	83 -26 -16 -73 -19
counts null few	-25 -33 7 -22 33
counts null many	-71 -22 -20 30 32
counts null some	-74 -27 -3 10 54
counts people few	-8 -28 2 -58 11
counts people many	-44 -4 -47 41 -8
counts people some	56 -23 -49 -62 -1
day ahead	-54 11 -25 -31 28
day ahead early	-47 12 -18 -8 25
day ahead first	-16 11 -35 -20 14
day ahead late	-18 -32 -32 -23 40
day before	-56 14 48 -24 -46
day before early	-16 18 24 -17 -57
day before first	-47 -6 41 -24 -7
day before late	-5 -4 -21 -13 33
day same	18 -27 -1 -20 -21
day same early	22 -19 -25 -2 10
day same first	19 -18 10 -39 -39
day same late	-22 -2 -9 24 -2
fate cumulative	-34 -21 -13 23 -20
fate cumulative bodies	-20 -9 -17 25 -26
fate cumulative civilians	-36 2 6 -8 12
fate cumulative military	-1 -21 -27 24 -16
fate cumulative null	-28 -11 -35 31 -27
fate cumulative people	-22 -10 -1 1 -15
fate dropped	-25 -16 11 -25 8
fate dropped bodies	-28 0 -46 -10 48
fate dropped civilians	6 13 -22 -51 -15
fate dropped military	-7 -24 3 -56 25
fate dropped null	-10 -19 10 -18 -3
fate dropped people	-44 16 -18 -12 24
fate figure	30 -9 -5 -26 -29
fate figure bodies	13 -1 -10 -8 2
fate figure civilians	25 -4 -20 -12 -25
fate figure military	6 -12 16 -8 -25
fate figure people	37 -6 -18 -43 -13
fate held	-1 -28 -29 17 -15
fate held civilians	-2 -25 -7 8 -12
fate held military	2 -24 -34 34 -15
fate held people	33 -10 -17 -58 48
fate part	-27 5 -42 16 -18
fate part civilians	7 -1 -21 15 -24
fate part military	-16 15 -41 0 21
fate part people	-21 1 -13 11 -2
fate planned	-10 12 -38 -10 -7
fate planned bodies	-12 22 -24 -21 24
fate planned civilians	-29 22 -7 -21 14
fate planned military	-31 46 -22 -7 -15
fate planned null	-15 -21 -18 -16 23
fate planned people	13 -8 -13 5 -21
fate recap	-50 -5 28 -29 2
fate recap bodies	2 -15 8 -6 23
fate recap civilians	-15 -7 11 -13 18
fate recap military	-47 5 28 -42 7
fate recap null	-20 -16 -4 -12 22
fate recap people	-10 -4 -12 1 2
language ar	1 5 8 -6 4
language en	-25 -13 -3 5 10
language ru	-8 -21 -8 -19 17
language uk	-5 -23 -9 -15 2
numbers 0	-50 9 26 -97 17
numbers 1	-7 -16 -6 -27 14
numbers 2	-30 -8 -25 6 -3
numbers 3	-3 -17 -34 2 -22
numbers 4	12 -10 -5 -17 -21
numbers 5	-2 -47 -17 -11 15
pair next: adj.dead adj.modifier	-6 -8 -7 -10 17
pair next: adj.dead adj.wounded	-25 -12 -3 -2 25
pair next: adj.dead category	-1 0 -14 0 14
pair next: adj.dead cue.claims	22 -17 -4 -4 -2
pair next: adj.dead cue.other_war	-4 0 -1 -1 7
pair next: adj.dead cue.relative	30 -16 -22 -13 -20
pair next: adj.dead noun.body	14 -9 -3 -1 -6
pair next: adj.dead noun.military	23 -10 -35 -5 -19
pair next: adj.dead noun.other	20 -1 -13 -1 -12
pair next: adj.dead noun.people	36 -1 -2 -10 -29
pair next: adj.dead ru.agent	21 -18 -13 -15 -9
pair next: adj.dead ru.of	-19 -5 21 -10 -26
pair next: adj.dead ua.of	-3 -6 -3 14 -9
pair next: adj.dead ua.to	7 0 -3 0 -5
pair next: adj.dead verb.bring	-12 -4 -16 21 -5
pair next: adj.dead verb.give	-4 0 -4 -1 9
pair next: adj.dead view.ua	5 -1 -1 -3 0
pair next: adj.freed adj.modifier	1 -20 -2 -37 15
pair next: adj.freed adj.wounded	17 0 -14 0 -6
pair next: adj.freed category	38 -4 -39 -5 -15
pair next: adj.freed country	9 0 -7 -2 0
pair next: adj.freed cue.completed	13 1 0 -26 -3
pair next: adj.freed cue.deported	26 0 -10 -18 -6
pair next: adj.freed cue.each	14 -3 -4 -7 -14
pair next: adj.freed cue.evacuation	0 0 -19 0 19
pair next: adj.freed cue.in_return	4 -7 -12 -12 5
pair next: adj.freed cue.included	-16 -21 2 -2 -8
pair next: adj.freed cue.mediated	28 -12 -3 -5 -11
pair next: adj.freed cue.of_whole	-5 -8 -3 -20 4
pair next: adj.freed cue.one_sided	2 -4 17 -10 -8
pair next: adj.freed cue.other_exchange	-16 -11 -33 -15 19
pair next: adj.freed cue.other_return	-16 -2 -16 15 13
pair next: adj.freed cue.other_war	-14 -4 -26 -13 25
pair next: adj.freed cue.part	22 -6 0 -16 -3
pair next: adj.freed cue.recap	-28 -2 31 -1 -23
pair next: adj.freed cue.relative	11 -6 0 0 -8
pair next: adj.freed cue.since	14 15 -12 -11 -25
pair next: adj.freed cue.third	15 -15 0 -4 -14
pair next: adj.freed cue.today	7 -3 1 -1 -13
pair next: adj.freed cue.total	-14 -4 -10 15 -15
pair next: adj.freed cue.transit	8 -5 -2 0 -1
pair next: adj.freed cue.yesterday	-32 -16 23 0 -15
pair next: adj.freed noun.body	-11 0 -14 15 -24
pair next: adj.freed noun.exchange	22 -11 36 -21 -43
pair next: adj.freed noun.family	6 -19 -24 -5 37
pair next: adj.freed noun.foreigner	-13 0 15 0 -15
pair next: adj.freed noun.man	-15 -4 15 -14 -4
pair next: adj.freed noun.military	43 -25 9 -21 -23
pair next: adj.freed noun.other	-18 -30 8 6 14
pair next: adj.freed noun.people	30 -14 -19 -23 -20
pair next: adj.freed noun.soldier	-19 0 39 -4 -48
pair next: adj.freed own.to	11 -12 -14 -8 15
pair next: adj.freed qualifier.at_most	-7 -8 0 17 -3
pair next: adj.freed qualifier.more_than	23 0 0 -2 -21
pair next: adj.freed ru.from	8 -5 -17 15 -3
pair next: adj.freed ru.of	20 -1 0 -12 -15
pair next: adj.freed ru.to	10 0 0 -8 -1
pair next: adj.freed ua.from	-12 -11 29 -10 -25
pair next: adj.freed ua.of	25 -2 -9 -21 8
pair next: adj.freed ua.to	22 0 -2 -16 -4
pair next: adj.freed verb.bring	-15 0 15 -2 0
pair next: adj.freed verb.held_exchange	-7 1 17 -3 -27
pair next: adj.freed verb.other	0 0 -12 -2 12
pair next: adj.freed voice.ua	-15 15 -2 -8 -15
pair next: adj.modifier adj.dead	28 -7 -14 -17 -31
pair next: adj.modifier adj.modifier	-5 21 -54 13 -27
pair next: adj.modifier adj.wounded	-2 30 -12 -18 -19
pair next: adj.modifier category	13 -18 11 -28 -15
pair next: adj.modifier country	0 -13 -14 -7 6
pair next: adj.modifier cue.agreed	-5 -10 -1 -2 13
pair next: adj.modifier cue.agreement	-23 -9 -31 26 -24
pair next: adj.modifier cue.all	-29 17 -2 0 -26
pair next: adj.modifier cue.already	9 -28 5 -7 -23
pair next: adj.modifier cue.born	15 0 -15 0 -1
pair next: adj.modifier cue.called_off	21 -12 -51 24 2
pair next: adj.modifier cue.captivity	11 -4 0 -1 -26
pair next: adj.modifier cue.captured	-5 -6 -12 -35 20
pair next: adj.modifier cue.claims	-38 5 -1 9 -11
pair next: adj.modifier cue.completed	5 4 -11 -7 -23
pair next: adj.modifier cue.count	15 0 -1 -14 -13
pair next: adj.modifier cue.crime	4 -3 -15 -4 23
pair next: adj.modifier cue.denied	9 -4 -21 34 -21
pair next: adj.modifier cue.deported	24 -17 -16 -30 16
pair next: adj.modifier cue.each	-2 2 -11 -7 -15
pair next: adj.modifier cue.evacuation	-15 13 -1 -3 2
pair next: adj.modifier cue.footage	9 -16 -18 -15 -5
pair next: adj.modifier cue.good_news	-9 0 -6 15 0
pair next: adj.modifier cue.held	-16 12 -11 18 -22
pair next: adj.modifier cue.in_captivity	-12 -18 -16 57 2
pair next: adj.modifier cue.in_return	25 -10 -28 3 -2
pair next: adj.modifier cue.included	7 0 -3 -4 -1
pair next: adj.modifier cue.local	-15 0 16 0 -3
pair next: adj.modifier cue.mediated	25 -39 6 -12 -12
pair next: adj.modifier cue.missing	7 -5 -2 -1 1
pair next: adj.modifier cue.month	-6 -6 -15 15 -2
pair next: adj.modifier cue.of_whole	29 -37 10 -11 18
pair next: adj.modifier cue.one_sided	16 -6 -1 -5 -15
pair next: adj.modifier cue.other_return	0 0 -4 -1 5
pair next: adj.modifier cue.other_war	-17 -23 -17 -11 26
pair next: adj.modifier cue.part	-10 -10 -2 -14 25
pair next: adj.modifier cue.planned	-31 17 13 -15 4
pair next: adj.modifier cue.postponed	17 12 -15 -8 -16
pair next: adj.modifier cue.ready	-1 25 -15 -2 -14
pair next: adj.modifier cue.recap	7 -68 27 -17 5
pair next: adj.modifier cue.record	-20 12 -1 20 7
pair next: adj.modifier cue.relative	-19 4 -26 3 -5
pair next: adj.modifier cue.repatriation	-13 -7 13 -13 -3
pair next: adj.modifier cue.reunion	-6 0 15 -2 -15
pair next: adj.modifier cue.same_number	7 0 -3 0 -4
pair next: adj.modifier cue.since	15 0 0 -15 -1
pair next: adj.modifier cue.span	34 -5 14 -18 -35
pair next: adj.modifier cue.stage	45 -23 -47 -18 -20
pair next: adj.modifier cue.thanks	-19 16 -7 -15 23
pair next: adj.modifier cue.to_date	2 -1 -18 -2 11
pair next: adj.modifier cue.today	7 2 -39 -68 17
pair next: adj.modifier cue.total	2 -20 -39 0 -2
pair next: adj.modifier cue.transit	2 -1 19 -19 -15
pair next: adj.modifier cue.unfinished	-36 -5 37 -1 2
pair next: adj.modifier cue.unit	16 -1 5 0 -24
pair next: adj.modifier cue.venue	4 -18 -20 -9 14
pair next: adj.modifier cue.visit	5 -3 0 0 -2
pair next: adj.modifier cue.year	32 -10 -35 0 -3
pair next: adj.modifier cue.yesterday	6 5 -22 -3 15
pair next: adj.modifier foe.to	3 0 14 0 -15
pair next: adj.modifier noun.body	-14 41 -15 -1 -22
pair next: adj.modifier noun.branch	-2 -9 -36 -14 33
pair next: adj.modifier noun.child	8 21 -52 -3 -42
pair next: adj.modifier noun.civilian	0 -19 8 10 -18
pair next: adj.modifier noun.exchange	-26 -7 30 -15 -7
pair next: adj.modifier noun.family	4 -1 -4 -25 -34
pair next: adj.modifier noun.foreigner	-4 -1 -4 0 10
pair next: adj.modifier noun.man	-7 -2 22 13 -27
pair next: adj.modifier noun.military	11 -3 -66 0 -22
pair next: adj.modifier noun.other	-1 7 3 -33 -5
pair next: adj.modifier noun.people	28 -1 -25 -10 -33
pair next: adj.modifier noun.rank	17 7 -18 -4 -31
pair next: adj.modifier noun.soldier	39 -7 -37 -26 -6
pair next: adj.modifier noun.woman	11 0 0 -1 -12
pair next: adj.modifier own.agent	-13 -14 15 -15 14
pair next: adj.modifier own.of	-25 -1 -8 22 -18
pair next: adj.modifier own.to	37 13 -37 -19 -23
pair next: adj.modifier qualifier.approx	0 -22 -20 18 0
pair next: adj.modifier qualifier.at_least	3 -2 -13 3 -3
pair next: adj.modifier qualifier.at_most	1 -7 14 -61 -11
pair next: adj.modifier qualifier.more_than	-14 -18 -17 14 2
pair next: adj.modifier ru.agent	13 -13 -14 22 -19
pair next: adj.modifier ru.from	36 -18 -16 -44 15
pair next: adj.modifier ru.of	-12 -35 -12 12 13
pair next: adj.modifier ru.to	21 -23 -11 -4 -4
pair next: adj.modifier ua.agent	2 19 -27 -15 -5
pair next: adj.modifier ua.from	26 -3 -4 -15 -23
pair next: adj.modifier ua.of	10 2 -23 -4 -15
pair next: adj.modifier ua.to	-6 -26 3 -24 24
pair next: adj.modifier verb.bring	25 -15 -8 -8 -22
pair next: adj.modifier verb.come	-32 12 65 23 -87
pair next: adj.modifier verb.future	-29 31 13 -26 -16
pair next: adj.modifier verb.get	1 -24 -8 -11 -2
pair next: adj.modifier verb.give	-5 -13 7 -18 -27
pair next: adj.modifier verb.held_exchange	6 -16 -11 11 -15
pair next: adj.modifier verb.home	-8 -6 -6 3 14
pair next: adj.modifier verb.managed	19 -1 -1 -3 -18
pair next: adj.modifier verb.noun	7 -8 -16 18 -17
pair next: adj.modifier verb.other	12 2 -34 -29 30
pair next: adj.modifier verb.swap	10 -13 -16 1 15
pair next: adj.modifier verb.will	-13 -3 -4 -17 7
pair next: adj.modifier view.ua	13 -23 18 8 -15
pair next: adj.modifier voice.ru	-8 -5 31 -17 -13
pair next: adj.modifier voice.ua	-24 -16 -13 47 -7
pair next: adj.wounded adj.modifier	2 14 -19 -3 20
pair next: adj.wounded adj.wounded	6 -6 0 0 0
pair next: adj.wounded category	12 -4 -47 -38 4
pair next: adj.wounded cue.part	15 -15 0 -1 -3
pair next: adj.wounded noun.military	13 0 -1 0 -12
pair next: adj.wounded noun.people	-14 15 -11 0 0
pair next: category adj.freed	-8 -2 10 -3 2
pair next: category adj.modifier	-3 24 -18 -12 -49
pair next: category adj.wounded	23 -20 1 -21 0
pair next: category category	34 -19 -21 -20 -37
pair next: category country	-16 -18 9 -7 16
pair next: category cue.agreement	4 0 14 -14 -17
pair next: category cue.all	15 -79 5 -8 4
pair next: category cue.already	27 16 -14 -14 -28
pair next: category cue.born	18 -7 -7 -6 -1
pair next: category cue.captivity	15 -13 -8 -15 -14
pair next: category cue.captured	15 -5 -27 -12 23
pair next: category cue.claims	-9 -28 27 -17 -22
pair next: category cue.completed	-28 -8 -25 -28 33
pair next: category cue.deported	-7 -19 -16 -26 32
pair next: category cue.footage	-5 -10 23 -1 -17
pair next: category cue.held	25 3 -39 -2 16
pair next: category cue.in_captivity	-31 15 -15 5 17
pair next: category cue.included	16 -2 -13 0 -5
pair next: category cue.local	24 -1 -41 -10 -15
pair next: category cue.mediated	0 -9 -1 14 -11
pair next: category cue.missing	1 -23 -24 33 -24
pair next: category cue.of_whole	9 -12 -26 4 -5
pair next: category cue.other_war	-15 -2 -3 -15 15
pair next: category cue.part	-2 -24 -10 41 -30
pair next: category cue.ready	-13 13 6 -10 -3
pair next: category cue.record	-16 -18 37 -15 -7
pair next: category cue.relative	-21 -15 15 -28 -17
pair next: category cue.reunion	-32 0 -9 -8 15
pair next: category cue.thanks	5 0 0 19 -23
pair next: category cue.to_date	-12 -15 -15 16 -19
pair next: category cue.today	16 -21 -19 -40 10
pair next: category cue.training	0 0 -5 -1 6
pair next: category cue.transit	-15 15 0 -1 -6
pair next: category cue.unit	2 0 -6 -1 -1
pair next: category cue.year	34 -2 -9 -28 -20
pair next: category cue.yesterday	19 -4 -12 0 -3
pair next: category foe.of	5 0 0 0 -5
pair next: category noun.body	-15 11 12 -26 -9
pair next: category noun.branch	14 3 -3 -12 -20
pair next: category noun.child	-18 -12 -5 -15 22
pair next: category noun.civilian	6 5 -32 -16 -9
pair next: category noun.exchange	-9 -26 14 14 -28
pair next: category noun.family	-1 -19 -19 15 12
pair next: category noun.foreigner	7 -19 -11 -2 22
pair next: category noun.man	17 5 -18 0 -13
pair next: category noun.military	0 -7 -9 -2 -12
pair next: category noun.other	-1 -57 1 -18 -1
pair next: category noun.people	-24 -15 22 -1 -24
pair next: category noun.rank	15 -15 12 -26 -11
pair next: category noun.soldier	20 2 -12 -1 -18
pair next: category noun.woman	0 8 -13 11 -29
pair next: category own.to	26 -15 -16 12 -31
pair next: category qualifier.approx	-11 -2 13 -1 -3
pair next: category qualifier.at_most	10 -17 -22 -13 5
pair next: category qualifier.more_than	15 -15 -25 0 14
pair next: category ru.agent	-4 0 -2 -13 14
pair next: category ru.of	15 -22 -23 5 -38
pair next: category ru.to	13 -3 0 -10 -6
pair next: category ua.agent	-2 -1 -1 22 -20
pair next: category ua.of	15 0 -24 -17 15
pair next: category ua.to	19 -27 -18 -16 35
pair next: category verb.bring	-12 16 4 -5 -33
pair next: category verb.come	15 -10 -61 -31 24
pair next: category verb.future	-14 14 -15 -7 11
pair next: category verb.get	25 -12 -14 -3 -12
pair next: category verb.give	37 24 -2 -6 -51
pair next: category verb.home	37 -18 -21 -10 -33
pair next: category verb.other	-13 -21 7 -26 25
pair next: category verb.swap	-10 -6 -6 15 -14
pair next: category voice.ua	-12 14 -15 -1 15
pair next: country adj.modifier	12 -2 -44 -41 21
pair next: country adj.wounded	8 -8 -3 -4 6
pair next: country category	14 -17 7 -11 -14
pair next: country country	-21 -32 20 -13 -19
pair next: country cue.agreed	-17 17 -11 -1 1
pair next: country cue.agreement	-13 29 -17 -21 -8
pair next: country cue.claims	-17 -43 25 -17 12
pair next: country cue.completed	-7 4 -10 -18 7
pair next: country cue.footage	11 -15 12 -19 -31
pair next: country cue.held	16 -8 -14 -14 -3
pair next: country cue.in_return	-15 -15 -5 -1 15
pair next: country cue.mediated	33 -34 -21 -38 -3
pair next: country cue.of_whole	-26 -32 -21 16 22
pair next: country cue.other_war	-29 -34 -18 -6 42
pair next: country cue.part	25 0 -2 -22 -3
pair next: country cue.planned	-27 29 -10 -22 -14
pair next: country cue.recap	-9 -29 -10 28 -25
pair next: country cue.record	-15 0 -1 0 15
pair next: country cue.relative	28 -41 5 -20 -39
pair next: country cue.span	-15 15 -3 -6 8
pair next: country cue.thanks	19 -16 8 11 -26
pair next: country cue.third	-36 -6 -22 -10 43
pair next: country cue.to_date	-5 10 0 -4 -1
pair next: country cue.today	-20 15 13 -16 -21
pair next: country cue.total	16 -1 -9 -4 -4
pair next: country cue.venue	-45 37 -22 -5 -9
pair next: country cue.year	-14 -4 -10 15 -15
pair next: country foe.to	-11 0 -2 0 12
pair next: country noun.body	-2 -15 -8 15 9
pair next: country noun.branch	-17 15 15 -12 -25
pair next: country noun.child	6 0 -2 -1 -3
pair next: country noun.civilian	-16 -12 -9 -5 15
pair next: country noun.exchange	18 -20 -8 13 -6
pair next: country noun.foreigner	15 0 -15 -2 -10
pair next: country noun.military	-20 -11 -5 32 -20
pair next: country noun.other	-18 2 -33 -32 27
pair next: country noun.people	2 -37 -25 -19 25
pair next: country noun.rank	-17 -3 -1 -2 18
pair next: country own.agent	25 -8 -16 -5 -3
pair next: country own.to	-13 -1 14 -8 -7
pair next: country qualifier.approx	-26 17 11 -17 1
pair next: country qualifier.at_most	11 0 -3 -1 -8
pair next: country qualifier.more_than	-20 -12 -3 27 -16
pair next: country ru.agent	7 10 -3 -14 -21
pair next: country ru.from	-21 -1 0 0 22
pair next: country ru.of	-13 -2 -14 -7 6
pair next: country ru.to	4 -19 -6 0 19
pair next: country ua.agent	-8 15 -4 -2 -1
pair next: country ua.of	-23 -26 1 10 13
pair next: country ua.to	-7 -11 14 -5 -18
pair next: country verb.bring	-17 -25 -35 -23 28
pair next: country verb.come	-24 -4 -13 -8 25
pair next: country verb.future	-1 10 -8 -8 -25
pair next: country verb.get	-4 14 -15 -3 10
pair next: country verb.give	13 -22 -30 19 1
pair next: country verb.held_exchange	-21 -19 -15 12 8
pair next: country verb.home	11 0 -7 0 -4
pair next: country verb.managed	-17 16 -5 -15 -15
pair next: country verb.noun	-25 -1 5 -2 19
pair next: country verb.other	7 20 -19 -15 -27
pair next: country verb.swap	-24 10 -16 -1 17
pair next: country verb.will	-11 20 0 -1 -18
pair next: country voice.ru	0 5 0 -4 -1
pair next: cue.agreed adj.modifier	11 -13 -5 -15 13
pair next: cue.agreed country	-15 4 0 -4 15
pair next: cue.agreed cue.agreed	-23 8 -28 -7 19
pair next: cue.agreed cue.agreement	8 13 -6 -48 -19
pair next: cue.agreed cue.called_off	-15 22 -3 -9 -20
pair next: cue.agreed cue.claims	-26 3 -10 -4 21
pair next: cue.agreed cue.completed	21 -17 -1 0 -6
pair next: cue.agreed cue.of_whole	-15 15 -1 0 1
pair next: cue.agreed cue.other_war	0 -16 0 -9 24
pair next: cue.agreed cue.relative	0 -24 -1 2 23
pair next: cue.agreed cue.span	-10 21 -2 -6 -18
pair next: cue.agreed cue.today	5 -16 -4 -1 15
pair next: cue.agreed cue.venue	25 -8 9 -38 -19
pair next: cue.agreed noun.exchange	0 -3 -9 -10 10
pair next: cue.agreed noun.other	-16 23 -18 -4 -5
pair next: cue.agreed noun.people	14 -35 -5 -27 43
pair next: cue.agreed own.to	5 -21 -4 15 -2
pair next: cue.agreed ru.agent	-26 -2 -14 24 -24
pair next: cue.agreed ru.of	-12 -12 16 -5 -15
pair next: cue.agreed ua.agent	-9 -16 -5 14 -8
pair next: cue.agreed ua.to	15 0 -15 0 -1
pair next: cue.agreed verb.bring	-15 0 16 -1 -3
pair next: cue.agreed verb.future	-13 13 0 0 0
pair next: cue.agreed verb.held_exchange	13 0 -31 -12 -16
pair next: cue.agreed verb.noun	-3 16 -1 -5 -16
pair next: cue.agreed verb.will	-4 12 -14 -3 -18
pair next: cue.agreement adj.modifier	-6 14 -28 2 3
pair next: cue.agreement adj.wounded	-2 0 -9 -17 16
pair next: cue.agreement cue.agreed	3 2 -39 5 2
pair next: cue.agreement cue.agreement	-25 -11 0 19 -10
pair next: cue.agreement cue.completed	10 2 -15 -21 -11
pair next: cue.agreement cue.of_whole	-50 -13 -32 -48 86
pair next: cue.agreement cue.planned	-14 -12 -9 15 -12
pair next: cue.agreement cue.recap	15 -17 16 -15 -18
pair next: cue.agreement cue.record	9 1 -4 0 -9
pair next: cue.agreement cue.relative	-25 26 -12 -2 0
pair next: cue.agreement cue.span	17 -9 -3 0 -5
pair next: cue.agreement cue.today	16 -11 -4 -17 -14
pair next: cue.agreement cue.venue	38 17 -14 -15 -29
pair next: cue.agreement noun.branch	5 0 -3 0 -1
pair next: cue.agreement noun.exchange	-7 7 -12 -5 -9
pair next: cue.agreement noun.other	3 3 11 -9 -27
pair next: cue.agreement noun.people	3 -5 -3 -11 12
pair next: cue.agreement qualifier.at_most	33 -9 -18 -2 -34
pair next: cue.agreement qualifier.more_than	-2 22 -19 -15 4
pair next: cue.agreement ru.agent	-24 14 -4 21 -15
pair next: cue.agreement ru.of	2 14 -4 -2 -15
pair next: cue.agreement ua.agent	26 2 0 -26 -2
pair next: cue.agreement ua.to	-17 -14 -6 17 -15
pair next: cue.agreement verb.future	14 24 -11 0 -32
pair next: cue.agreement verb.held_exchange	-1 15 -1 -15 -2
pair next: cue.agreement verb.will	-23 72 -10 -7 -64
pair next: cue.agreement voice.ua	-7 -16 15 -2 -1
pair next: cue.all adj.dead	-10 12 -2 0 0
pair next: cue.all adj.modifier	7 -23 17 48 -18
pair next: cue.all adj.wounded	-28 29 -31 -16 -20
pair next: cue.all category	30 -13 -21 -3 -9
pair next: cue.all country	19 -17 0 -12 -4
pair next: cue.all cue.all	-15 0 11 -12 3
pair next: cue.all cue.claims	16 -8 -19 -3 -3
pair next: cue.all cue.each	-6 7 -10 6 -19
pair next: cue.all cue.held	0 -13 0 16 -16
pair next: cue.all cue.in_captivity	16 -1 -15 -7 -4
pair next: cue.all cue.of_whole	20 -30 -5 -20 7
pair next: cue.all cue.planned	-15 16 -48 11 -13
pair next: cue.all cue.postponed	-7 27 -16 -16 -16
pair next: cue.all cue.ready	3 0 9 -10 -3
pair next: cue.all cue.relative	-10 -30 12 -24 11
pair next: cue.all cue.stage	40 -15 -13 -15 -2
pair next: cue.all cue.today	0 -16 -1 16 0
pair next: cue.all cue.total	-5 0 6 -3 -7
pair next: cue.all noun.body	-19 -16 5 -39 13
pair next: cue.all noun.child	0 -2 2 -5 5
pair next: cue.all noun.civilian	-8 10 -15 -15 9
pair next: cue.all noun.exchange	-18 -10 -33 15 33
pair next: cue.all noun.family	-1 -1 -19 -1 21
pair next: cue.all noun.military	3 27 -7 -2 -17
pair next: cue.all noun.other	16 14 -2 2 -36
pair next: cue.all noun.people	-1 4 -12 -13 -11
pair next: cue.all own.agent	16 -8 0 -15 0
pair next: cue.all own.to	28 -17 -13 -6 -10
pair next: cue.all qualifier.at_most	8 -8 27 -16 -26
pair next: cue.all ru.agent	18 -1 -13 -16 -17
pair next: cue.all ru.of	-15 0 15 -1 0
pair next: cue.all ua.agent	-9 -13 0 15 -19
pair next: cue.all verb.bring	-20 -1 -7 -3 30
pair next: cue.all verb.come	-27 0 15 -1 2
pair next: cue.all verb.future	-6 -37 -16 -35 65
pair next: cue.all verb.get	-14 -2 6 -1 13
pair next: cue.all verb.give	-20 -1 25 -6 -7
pair next: cue.all verb.home	8 0 -6 -1 -1
pair next: cue.all verb.other	-10 26 -41 25 -35
pair next: cue.all verb.will	15 -13 -15 14 -36
pair next: cue.all_civilians adj.modifier	15 -7 0 -13 6
pair next: cue.all_civilians cue.all	29 -1 -11 -8 -20
pair next: cue.already adj.modifier	-4 -16 -10 18 -10
pair next: cue.already category	15 -1 -9 -10 -15
pair next: cue.already cue.already	-14 -10 -6 15 -13
pair next: cue.already cue.claims	-9 -18 -20 28 15
pair next: cue.already cue.completed	9 -2 -2 0 -5
pair next: cue.already cue.footage	-14 -1 15 0 -15
pair next: cue.already cue.in_return	24 -7 -24 -13 -3
pair next: cue.already cue.mediated	11 -15 -24 -7 2
pair next: cue.already cue.month	-12 27 -2 0 -21
pair next: cue.already cue.planned	15 -13 -13 -2 -15
pair next: cue.already cue.postponed	-10 16 15 -8 -16
pair next: cue.already cue.ready	-8 21 0 0 -13
pair next: cue.already cue.recap	-2 -15 15 -2 -5
pair next: cue.already cue.relative	-8 -6 13 0 -4
pair next: cue.already cue.reunion	7 0 -5 -2 0
pair next: cue.already cue.today	2 29 -46 -1 -27
pair next: cue.already cue.transit	24 -22 -26 -11 -17
pair next: cue.already cue.visit	15 0 -1 -1 -24
pair next: cue.already noun.body	23 -7 -7 -8 -2
pair next: cue.already noun.child	1 0 -15 -47 27
pair next: cue.already noun.exchange	31 -1 -15 -20 -1
pair next: cue.already noun.family	-6 -6 -1 -10 21
pair next: cue.already noun.military	-22 -6 -13 11 41
pair next: cue.already noun.other	-34 -1 -31 23 14
pair next: cue.already noun.people	-57 -9 47 7 -19
pair next: cue.already own.of	6 -1 -4 0 -1
pair next: cue.already own.to	-5 -20 9 2 27
pair next: cue.already qualifier.at_most	16 -13 -4 0 -1
pair next: cue.already qualifier.more_than	15 0 -2 -18 13
pair next: cue.already ua.to	40 0 -35 -5 -2
pair next: cue.already verb.bring	-11 -40 -7 6 51
pair next: cue.already verb.come	14 -1 0 13 -21
pair next: cue.already verb.future	1 -13 -10 16 -36
pair next: cue.already verb.get	-15 -2 -2 15 0
pair next: cue.already verb.give	-4 -1 15 -2 -15
pair next: cue.already verb.home	10 -1 -2 0 -7
pair next: cue.already verb.other	1 -9 2 3 -23
pair next: cue.already verb.swap	6 14 -7 -2 -13
pair next: cue.among cue.among	13 -3 -3 -10 -54
pair next: cue.among cue.relative	-10 -3 24 -1 -10
pair next: cue.among cue.yesterday	-21 -20 23 -14 -23
pair next: cue.among noun.military	-21 -5 32 0 -9
pair next: cue.among noun.people	26 -11 -24 -11 -5
pair next: cue.among verb.bring	-7 0 25 -6 -43
pair next: cue.anniversary category	15 0 0 0 -15
pair next: cue.anniversary cue.anniversary	-9 -7 3 -20 59
pair next: cue.anniversary cue.born	-27 2 -6 -9 30
pair next: cue.anniversary cue.of_year	-28 -16 13 -32 34
pair next: cue.anniversary noun.other	-19 -4 16 -36 19
pair next: cue.anniversary ua.of	-2 -6 -5 -1 14
pair next: cue.arrived adj.modifier	-21 -4 21 -19 -19
pair next: cue.arrived cue.visit	-14 -16 37 0 -24
pair next: cue.arrived own.agent	-24 -6 37 -25 -38
pair next: cue.border country	15 0 -10 0 -15
pair next: cue.border cue.border	36 0 -21 -22 -24
pair next: cue.border cue.transit	35 -1 -25 -21 -21
pair next: cue.border noun.child	11 -3 -3 0 -6
pair next: cue.border ua.to	5 -11 12 0 -16
pair next: cue.born adj.modifier	33 -17 -5 -15 -17
pair next: cue.born category	-3 9 -31 -27 34
pair next: cue.born cue.born	17 0 -10 -1 -16
pair next: cue.born cue.of_whole	0 -15 -8 -1 4
pair next: cue.born cue.part	1 -13 -41 -22 10
pair next: cue.born cue.relative	0 -8 -15 -5 23
pair next: cue.born noun.child	6 0 -6 0 0
pair next: cue.born noun.family	-20 0 21 0 -1
pair next: cue.born noun.military	12 0 15 -28 -20
pair next: cue.born noun.other	-16 -11 27 -14 13
pair next: cue.born noun.people	-15 -3 -3 -8 15
pair next: cue.born qualifier.at_most	16 -5 -3 0 -16
pair next: cue.born verb.future	11 -5 -15 -1 12
pair next: cue.born verb.get	13 0 -1 -2 -11
pair next: cue.called_off adj.modifier	-10 14 0 -14 0
pair next: cue.called_off cue.agreement	-13 22 -27 -1 20
pair next: cue.called_off cue.called_off	-37 48 -26 -27 -30
pair next: cue.called_off cue.claims	-20 23 -14 -5 -21
pair next: cue.called_off cue.completed	-17 26 -2 0 9
pair next: cue.called_off cue.denied	17 -16 -2 0 0
pair next: cue.called_off noun.exchange	-17 -8 -15 -5 56
pair next: cue.called_off noun.other	-1 16 -9 9 -17
pair next: cue.called_off noun.people	-20 -15 19 -3 -19
pair next: cue.called_off ru.agent	-12 33 -2 -18 -32
pair next: cue.captivity adj.freed	14 -2 0 -10 -3
pair next: cue.captivity adj.modifier	17 8 -34 -14 -5
pair next: cue.captivity adj.wounded	-3 -1 -3 -7 10
pair next: cue.captivity category	32 -21 -31 -12 18
pair next: cue.captivity country	-14 7 0 14 -7
pair next: cue.captivity cue.all	-14 -8 13 -16 0
pair next: cue.captivity cue.called_off	-18 21 -13 -8 -21
pair next: cue.captivity cue.captured	-23 0 -18 -8 24
pair next: cue.captivity cue.claims	45 -2 -16 -7 -39
pair next: cue.captivity cue.completed	48 -49 -12 -23 10
pair next: cue.captivity cue.count	10 4 6 -19 -22
pair next: cue.captivity cue.deported	0 -19 0 0 19
pair next: cue.captivity cue.each	-5 6 -1 -17 -30
pair next: cue.captivity cue.footage	-12 -23 13 -4 3
pair next: cue.captivity cue.held	-56 -43 -5 51 -9
pair next: cue.captivity cue.in_return	-23 -1 0 -5 23
pair next: cue.captivity cue.included	-15 -14 -3 -10 15
pair next: cue.captivity cue.local	-16 0 23 -1 -7
pair next: cue.captivity cue.mediated	7 0 -2 0 -5
pair next: cue.captivity cue.of_whole	-1 15 -30 -11 -17
pair next: cue.captivity cue.of_year	28 -14 -1 -3 -24
pair next: cue.captivity cue.other_return	-6 -3 -18 -13 23
pair next: cue.captivity cue.other_war	-36 -15 -3 -15 36
pair next: cue.captivity cue.part	38 -20 -2 -24 -21
pair next: cue.captivity cue.planned	-7 7 -7 -8 -6
pair next: cue.captivity cue.postponed	-18 58 -14 -19 -58
pair next: cue.captivity cue.recap	19 -13 -35 -7 19
pair next: cue.captivity cue.record	-15 15 -11 0 -2
pair next: cue.captivity cue.relative	-28 13 -3 11 -25
pair next: cue.captivity cue.reunion	9 -17 0 15 -5
pair next: cue.captivity cue.same_number	-15 -2 0 0 15
pair next: cue.captivity cue.since	-15 -7 -12 10 -3
pair next: cue.captivity cue.span	-12 15 0 0 -14
pair next: cue.captivity cue.third	-13 -2 0 -3 18
pair next: cue.captivity cue.today	10 -21 -26 5 15
pair next: cue.captivity cue.total	8 -1 -4 -3 0
pair next: cue.captivity cue.transit	15 -1 0 -1 -15
pair next: cue.captivity cue.year	-31 -1 -25 30 26
pair next: cue.captivity cue.yesterday	-7 -1 16 -15 -4
pair next: cue.captivity noun.civilian	10 45 -24 -20 -43
pair next: cue.captivity noun.exchange	-13 34 10 14 -38
pair next: cue.captivity noun.family	-2 -7 -10 0 19
pair next: cue.captivity noun.military	-26 8 10 11 30
pair next: cue.captivity noun.other	-14 2 30 -26 -13
pair next: cue.captivity noun.people	0 -8 1 -27 -9
pair next: cue.captivity noun.soldier	-34 -29 -14 10 22
pair next: cue.captivity own.to	9 -4 -22 28 -23
pair next: cue.captivity qualifier.approx	-3 -15 13 -1 -24
pair next: cue.captivity qualifier.at_least	-17 -1 0 41 -27
pair next: cue.captivity qualifier.at_most	-28 38 -23 -21 35
pair next: cue.captivity qualifier.more_than	-5 12 -27 -15 12
pair next: cue.captivity ru.agent	17 -18 -19 -15 13
pair next: cue.captivity ru.from	7 -15 -8 16 -14
pair next: cue.captivity ru.of	4 -19 -1 12 -19
pair next: cue.captivity ru.to	-10 15 -4 -14 -3
pair next: cue.captivity ua.agent	19 -17 5 -35 -21
pair next: cue.captivity ua.from	35 -15 -4 -36 -14
pair next: cue.captivity ua.of	20 3 4 -14 -45
pair next: cue.captivity ua.to	-11 -19 -31 23 -15
pair next: cue.captivity verb.bring	7 -30 -62 27 -52
pair next: cue.captivity verb.come	-21 -4 18 -9 0
pair next: cue.captivity verb.future	-18 0 8 34 12
pair next: cue.captivity verb.get	-30 26 -8 -12 23
pair next: cue.captivity verb.give	14 1 -16 -20 22
pair next: cue.captivity verb.held_exchange	-4 -1 12 -8 -12
pair next: cue.captivity verb.home	25 -3 -5 -25 0
pair next: cue.captivity verb.managed	-18 19 0 0 -1
pair next: cue.captivity verb.noun	-1 18 -1 -1 -17
pair next: cue.captivity verb.other	-4 20 -20 -13 1
pair next: cue.captivity verb.swap	10 -16 -6 11 -14
pair next: cue.captivity verb.will	11 8 -1 -14 -9
pair next: cue.captivity voice.ua	-37 -15 24 -16 22
pair next: cue.captured adj.modifier	-25 -3 -15 -11 27
pair next: cue.captured category	36 -3 14 -9 -45
pair next: cue.captured cue.captivity	-8 -8 -29 -14 44
pair next: cue.captured cue.captured	-9 -9 -23 -19 50
pair next: cue.captured cue.crime	15 0 0 2 -15
pair next: cue.captured cue.ever_captured	-18 -9 -15 -8 34
pair next: cue.captured cue.of_whole	0 -12 -15 0 15
pair next: cue.captured cue.relative	17 0 0 -14 -12
pair next: cue.captured cue.since	-15 15 0 0 -9
pair next: cue.captured cue.transit	-10 -14 -6 0 10
pair next: cue.captured cue.year	-8 10 -1 0 -1
pair next: cue.captured noun.military	-12 0 -15 -3 18
pair next: cue.captured noun.other	18 -15 4 -6 -13
pair next: cue.captured noun.people	-22 -4 -1 -2 27
pair next: cue.captured noun.soldier	4 -16 -1 -1 15
pair next: cue.captured ua.of	22 14 -1 -29 4
pair next: cue.captured verb.future	-18 0 -5 -1 19
pair next: cue.claims adj.modifier	-13 7 -13 17 -7
pair next: cue.claims category	10 -37 -19 -10 43
pair next: cue.claims country	4 8 -15 30 -20
pair next: cue.claims cue.agreement	20 4 -15 -15 -5
pair next: cue.claims cue.all	13 14 -16 -5 -18
pair next: cue.claims cue.completed	30 -15 -40 -29 4
pair next: cue.claims cue.held	-12 0 -15 1 15
pair next: cue.claims cue.mediated	18 -27 -9 -15 6
pair next: cue.claims cue.missing	-15 -1 0 3 10
pair next: cue.claims cue.of_whole	-18 -13 2 -23 -2
pair next: cue.claims cue.part	-10 -15 26 -2 -12
pair next: cue.claims cue.planned	16 3 -14 -4 -20
pair next: cue.claims cue.recap	7 0 0 -2 -6
pair next: cue.claims cue.record	11 0 0 -9 -2
pair next: cue.claims cue.relative	-64 61 -5 -42 23
pair next: cue.claims cue.same_number	10 -1 -3 -8 0
pair next: cue.claims cue.since	22 15 0 -17 0
pair next: cue.claims cue.span	-1 9 -1 0 -7
pair next: cue.claims cue.thanks	21 -6 2 -7 -15
pair next: cue.claims cue.today	20 -13 -3 0 -6
pair next: cue.claims cue.total	-3 11 0 -7 0
pair next: cue.claims noun.body	20 -2 -4 -14 -1
pair next: cue.claims noun.branch	-4 0 6 0 -2
pair next: cue.claims noun.child	10 0 0 0 -10
pair next: cue.claims noun.civilian	-12 0 -15 0 15
pair next: cue.claims noun.exchange	29 -24 -21 -13 2
pair next: cue.claims noun.family	3 5 1 -1 -19
pair next: cue.claims noun.military	-5 6 0 0 -2
pair next: cue.claims noun.other	-1 20 -8 -13 -20
pair next: cue.claims noun.people	-22 2 -42 21 -19
pair next: cue.claims noun.rank	-16 0 -2 0 16
pair next: cue.claims qualifier.approx	-5 13 -8 2 -2
pair next: cue.claims qualifier.more_than	-18 -4 -1 20 -12
pair next: cue.claims ru.agent	14 -17 3 -17 -32
pair next: cue.claims ru.of	9 8 -21 -20 -34
pair next: cue.claims ua.of	-15 -8 -8 20 -23
pair next: cue.claims ua.to	15 14 -3 -16 -23
pair next: cue.claims verb.bring	7 -6 -28 -6 27
pair next: cue.claims verb.future	-51 -39 -2 35 23
pair next: cue.claims verb.get	11 0 -5 -4 -2
pair next: cue.claims verb.held_exchange	0 -8 0 -11 20
pair next: cue.claims verb.noun	31 -13 -14 -8 -28
pair next: cue.claims verb.other	-11 0 0 11 0
pair next: cue.claims verb.will	-17 39 -4 -27 9
pair next: cue.claims voice.ru	-13 -21 14 1 9
pair next: cue.claims voice.ua	9 -20 -37 23 -25
pair next: cue.completed adj.modifier	18 -2 -32 -13 -21
pair next: cue.completed adj.wounded	17 -1 -9 -1 -6
pair next: cue.completed category	17 -8 -1 -8 -3
pair next: cue.completed country	19 -35 -4 -1 -9
pair next: cue.completed cue.agreed	-9 11 -1 -5 4
pair next: cue.completed cue.agreement	-17 7 7 -19 -3
pair next: cue.completed cue.all	17 -15 -3 0 -11
pair next: cue.completed cue.called_off	-18 -1 -12 -13 47
pair next: cue.completed cue.captivity	-6 -21 -18 -17 25
pair next: cue.completed cue.claims	-17 49 -20 -43 6
pair next: cue.completed cue.completed	25 -3 -17 -25 -36
pair next: cue.completed cue.crime	-15 -6 -13 -8 15
pair next: cue.completed cue.denied	-35 6 -28 -38 60
pair next: cue.completed cue.each	47 -32 -7 -7 -22
pair next: cue.completed cue.footage	-1 0 -20 0 21
pair next: cue.completed cue.held	-8 0 0 10 -2
pair next: cue.completed cue.in_captivity	-24 -1 13 -22 -3
pair next: cue.completed cue.included	-14 23 -1 -16 -8
pair next: cue.completed cue.local	-15 0 25 -4 -15
pair next: cue.completed cue.mediated	66 -14 -15 -10 -50
pair next: cue.completed cue.name	-25 -3 39 -1 -19
pair next: cue.completed cue.of_whole	19 -4 -23 -43 5
pair next: cue.completed cue.part	-22 0 -5 27 -7
pair next: cue.completed cue.planned	-7 14 -1 -1 -15
pair next: cue.completed cue.recap	-29 -11 -13 -25 19
pair next: cue.completed cue.record	15 -1 0 0 -15
pair next: cue.completed cue.relative	-34 26 20 -23 -24
pair next: cue.completed cue.reunion	-12 -1 -1 -1 14
pair next: cue.completed cue.since	16 -14 -2 -11 -5
pair next: cue.completed cue.span	-12 13 0 -3 0
pair next: cue.completed cue.stage	-14 -10 0 -5 15
pair next: cue.completed cue.thanks	-12 -15 -3 15 -1
pair next: cue.completed cue.to_date	-7 -1 -5 13 0
pair next: cue.completed cue.today	64 -33 -24 -15 -18
pair next: cue.completed cue.training	-17 -1 -5 -2 21
pair next: cue.completed cue.transit	12 -1 0 -7 -4
pair next: cue.completed cue.venue	-29 -7 -6 18 21
pair next: cue.completed cue.visit	-40 -9 22 -2 -19
pair next: cue.completed cue.yesterday	-9 0 9 0 0
pair next: cue.completed noun.body	26 -16 -17 -15 -25
pair next: cue.completed noun.branch	-44 -1 -10 0 46
pair next: cue.completed noun.child	22 -1 -5 -17 0
pair next: cue.completed noun.civilian	16 0 -9 0 -8
pair next: cue.completed noun.exchange	2 -10 2 -3 -24
pair next: cue.completed noun.family	-16 -25 -6 -3 25
pair next: cue.completed noun.military	-2 -20 -2 5 32
pair next: cue.completed noun.other	-29 -50 -17 18 6
pair next: cue.completed noun.people	26 -36 -31 -26 35
pair next: cue.completed own.agent	17 -11 -15 -9 -1
pair next: cue.completed own.to	7 -32 -27 -1 5
pair next: cue.completed qualifier.approx	5 0 -3 -1 -1
pair next: cue.completed qualifier.at_most	-16 12 -26 -8 34
pair next: cue.completed qualifier.more_than	-9 -5 -2 5 13
pair next: cue.completed ru.agent	20 -4 -8 -26 7
pair next: cue.completed ru.from	-14 -1 -10 19 -26
pair next: cue.completed ru.of	48 -35 -11 -29 -24
pair next: cue.completed ru.to	2 15 -3 -3 -31
pair next: cue.completed ua.agent	-15 12 -2 14 -4
pair next: cue.completed ua.from	35 -2 -28 -2 -10
pair next: cue.completed ua.of	10 -20 7 -3 -34
pair next: cue.completed ua.to	10 -12 -19 -15 28
pair next: cue.completed verb.bring	58 -22 -41 -5 -37
pair next: cue.completed verb.come	9 -5 4 3 -37
pair next: cue.completed verb.future	-42 18 -17 -6 5
pair next: cue.completed verb.get	22 -7 -2 -8 -7
pair next: cue.completed verb.give	21 -11 -10 -4 -5
pair next: cue.completed verb.held_exchange	29 -28 -29 -15 13
pair next: cue.completed verb.home	30 -4 -21 -15 -21
pair next: cue.completed verb.managed	15 -14 -1 -11 -3
pair next: cue.completed verb.noun	32 -25 -40 -27 -10
pair next: cue.completed verb.other	-78 -10 -15 -3 65
pair next: cue.completed verb.swap	11 -15 -6 -6 -15
pair next: cue.completed verb.will	-2 1 -44 7 -36
pair next: cue.completed voice.ua	40 -24 -13 -18 -25
pair next: cue.count adj.modifier	-1 0 6 3 -10
pair next: cue.count adj.wounded	-37 -37 -1 -1 52
pair next: cue.count category	4 -4 -23 -28 20
pair next: cue.count cue.called_off	-15 3 -1 -5 15
pair next: cue.count cue.claims	16 0 -13 0 -6
pair next: cue.count cue.completed	38 -23 -4 -4 -26
pair next: cue.count cue.count	8 -23 -9 15 -2
pair next: cue.count cue.deported	-4 -12 -5 1 27
pair next: cue.count cue.mediated	-7 -1 -5 12 0
pair next: cue.count cue.nth	24 -1 -17 -16 -12
pair next: cue.count cue.of_whole	-8 13 5 16 -39
pair next: cue.count cue.of_year	16 -1 -3 -8 -9
pair next: cue.count cue.planned	-11 20 -17 -11 -22
pair next: cue.count cue.postponed	-13 -13 -1 -1 20
pair next: cue.count cue.record	-13 0 -1 17 -5
pair next: cue.count cue.relative	5 14 -14 -1 -6
pair next: cue.count cue.same_number	10 -1 -14 -3 6
pair next: cue.count cue.since	-9 -5 -9 -35 17
pair next: cue.count cue.span	11 6 -1 -2 -13
pair next: cue.count cue.third	-19 -21 -10 -5 24
pair next: cue.count noun.exchange	6 -24 9 13 -5
pair next: cue.count noun.family	-4 -3 34 -2 -34
pair next: cue.count noun.military	35 -13 -11 -3 -4
pair next: cue.count noun.other	-5 -4 -10 -2 18
pair next: cue.count noun.people	-28 10 -1 -15 22
pair next: cue.count own.agent	-20 0 -1 20 -1
pair next: cue.count own.of	-7 13 15 0 -26
pair next: cue.count qualifier.approx	-4 8 0 -2 -2
pair next: cue.count ru.agent	14 -13 0 -11 0
pair next: cue.count ru.of	-10 -13 7 -23 -2
pair next: cue.count ua.of	8 2 -15 -1 5
pair next: cue.count ua.to	-32 -16 -4 -1 19
pair next: cue.count verb.bring	-9 -13 -17 34 -11
pair next: cue.count verb.come	14 0 -2 -1 -14
pair next: cue.count verb.future	11 37 -2 -15 -34
pair next: cue.count verb.held_exchange	-9 7 -12 -3 -3
pair next: cue.count view.ru	-1 19 -18 -15 -17
pair next: cue.count view.ua	16 -18 -3 -8 -19
pair next: cue.crime adj.modifier	-25 -6 -19 26 -7
pair next: cue.crime category	-8 -14 15 -3 -14
pair next: cue.crime cue.crime	-15 -6 -40 13 17
pair next: cue.crime cue.money	27 -11 -12 -4 -7
pair next: cue.crime cue.relative	-4 8 -22 14 6
pair next: cue.crime noun.exchange	-6 -3 -3 17 -15
pair next: cue.crime noun.military	-14 -7 -9 -15 18
pair next: cue.crime noun.other	-9 -1 -15 16 1
pair next: cue.crime noun.people	-9 -16 14 -6 -12
pair next: cue.crime qualifier.at_most	-16 -7 -20 -9 29
pair next: cue.crime ru.of	-27 -12 -19 -14 29
pair next: cue.crime ua.of	0 0 -15 -1 15
pair next: cue.crime verb.future	1 -9 -4 -4 16
pair next: cue.crime verb.other	-2 -5 -1 -1 9
pair next: cue.denied adj.modifier	-23 -20 -32 34 -17
pair next: cue.denied category	15 -15 0 0 0
pair next: cue.denied cue.agreed	-10 10 -3 -15 -8
pair next: cue.denied cue.claims	12 -24 -5 26 -10
pair next: cue.denied cue.completed	-31 38 -6 -1 -4
pair next: cue.denied cue.denied	-39 28 -36 -23 6
pair next: cue.denied cue.relative	-31 14 10 -9 -17
pair next: cue.denied noun.exchange	-19 49 -19 -33 -42
pair next: cue.denied noun.other	3 -15 15 7 -8
pair next: cue.denied ru.of	-19 24 -5 -8 -5
pair next: cue.deported adj.modifier	6 0 -3 0 -3
pair next: cue.deported adj.wounded	-4 0 -15 0 15
pair next: cue.deported category	14 -5 -12 -15 0
pair next: cue.deported cue.captured	-13 -7 -5 19 3
pair next: cue.deported cue.deported	1 -13 0 -1 13
pair next: cue.deported cue.held	16 0 0 -3 -15
pair next: cue.deported cue.local	15 0 0 0 -15
pair next: cue.deported cue.transit	-2 -4 -15 -5 26
pair next: cue.deported cue.year	8 0 -3 -5 -2
pair next: cue.deported noun.child	-29 12 -22 27 -30
pair next: cue.deported noun.exchange	-13 -1 0 15 -2
pair next: cue.deported noun.military	-7 23 -15 -29 14
pair next: cue.deported noun.other	14 -2 -12 -1 -1
pair next: cue.deported noun.people	-30 -1 0 41 -12
pair next: cue.deported own.agent	-5 -15 -10 -5 16
pair next: cue.deported own.to	8 -1 -1 -6 -1
pair next: cue.deported ru.from	-37 -18 -1 46 -1
pair next: cue.deported ru.to	11 0 -3 -1 -8
pair next: cue.deported ua.of	23 -1 -8 -15 -16
pair next: cue.deported ua.to	15 0 -11 -4 -4
pair next: cue.deported verb.bring	38 0 0 -30 -26
pair next: cue.died adj.dead	-4 0 -1 -1 6
pair next: cue.died verb.other	11 0 -10 -2 0
pair next: cue.each adj.modifier	22 -21 -8 10 -29
pair next: cue.each cue.all	2 7 -10 -22 -19
pair next: cue.each cue.claims	-18 13 -1 -2 0
pair next: cue.each cue.each	22 -14 -19 -17 -17
pair next: cue.each cue.of_whole	23 9 6 -22 -22
pair next: cue.each cue.part	27 -14 -14 -31 -9
pair next: cue.each cue.today	14 -13 -3 -2 -1
pair next: cue.each cue.total	44 -40 -9 -1 -6
pair next: cue.each noun.body	-15 -1 -5 -1 15
pair next: cue.each noun.exchange	9 -9 0 -2 0
pair next: cue.each noun.military	-15 15 0 -1 0
pair next: cue.each noun.other	-39 3 -7 4 15
pair next: cue.each qualifier.at_most	-7 9 0 -2 0
pair next: cue.each ru.agent	6 0 -6 0 0
pair next: cue.each ru.of	-23 -16 -6 22 -14
pair next: cue.each verb.bring	36 -42 -18 -16 -34
pair next: cue.each verb.come	15 -9 -15 -15 0
pair next: cue.each verb.future	-15 16 0 -1 -13
pair next: cue.each verb.will	-22 26 -3 -9 -28
pair next: cue.evacuation adj.modifier	16 0 -1 -2 -14
pair next: cue.evacuation adj.wounded	-14 -15 -7 -1 15
pair next: cue.evacuation cue.local	-24 -16 -11 -10 18
pair next: cue.evacuation cue.of_whole	-14 9 -16 -17 9
pair next: cue.evacuation noun.body	-19 0 -1 -3 22
pair next: cue.evacuation noun.people	9 -14 -15 -9 20
pair next: cue.evacuation qualifier.approx	-13 -1 -1 -3 18
pair next: cue.evacuation ua.of	31 -2 -1 -11 -18
pair next: cue.evacuation verb.bring	-11 0 -1 -2 14
pair next: cue.evacuation verb.come	-15 0 -12 -2 27
pair next: cue.ever_captured adj.modifier	-30 12 -13 -5 26
pair next: cue.ever_captured cue.captivity	27 -14 -3 7 -25
pair next: cue.ever_captured cue.captured	-10 -6 -3 -3 14
pair next: cue.ever_captured noun.military	-13 -1 0 0 14
pair next: cue.film adj.modifier	-10 -12 -9 0 15
pair next: cue.film cue.footage	-18 -16 28 -18 -17
pair next: cue.film cue.of_whole	-11 0 24 -9 -22
pair next: cue.footage adj.modifier	-4 -9 65 -9 -40
pair next: cue.footage adj.wounded	10 0 -10 0 0
pair next: cue.footage category	-2 -8 -4 -1 15
pair next: cue.footage country	17 -14 -4 -1 14
pair next: cue.footage cue.film	-27 -20 26 5 -32
pair next: cue.footage cue.footage	-22 -27 35 -27 -23
pair next: cue.footage cue.of_whole	-15 -1 28 -1 -12
pair next: cue.footage cue.ready	11 -3 -6 0 -2
pair next: cue.footage cue.relative	-10 20 32 -9 -17
pair next: cue.footage cue.transit	-24 -8 26 -4 -23
pair next: cue.footage cue.venue	-14 10 14 0 -27
pair next: cue.footage cue.visit	-35 10 -4 -19 19
pair next: cue.footage cue.yesterday	-4 -4 17 -1 -17
pair next: cue.footage noun.branch	-33 -17 15 -15 4
pair next: cue.footage noun.civilian	0 -7 -4 11 0
pair next: cue.footage noun.exchange	38 -4 1 -13 -23
pair next: cue.footage noun.foreigner	-3 -12 -17 -2 28
pair next: cue.footage noun.military	-39 -30 -31 -17 38
pair next: cue.footage noun.other	3 -38 16 11 -21
pair next: cue.footage noun.people	26 -3 -5 -30 -27
pair next: cue.footage own.agent	-5 -16 -16 8 15
pair next: cue.footage own.of	-19 -1 40 -15 -38
pair next: cue.footage qualifier.at_most	-2 5 1 -7 -4
pair next: cue.footage ru.of	-30 -5 31 15 -15
pair next: cue.footage verb.bring	26 -6 -15 0 -10
pair next: cue.footage verb.come	-2 0 22 -1 -21
pair next: cue.footage verb.get	12 -1 -16 -7 14
pair next: cue.footage verb.noun	-12 -14 16 -9 -10
pair next: cue.footage voice.ua	27 0 -38 -13 22
pair next: cue.good_news adj.modifier	-15 0 0 15 0
pair next: cue.good_news cue.good_news	23 -10 -26 -7 -14
pair next: cue.good_news cue.yesterday	24 0 -16 -13 -1
pair next: cue.good_news noun.other	-10 0 14 0 -15
pair next: cue.good_news noun.people	14 60 -23 -23 -58
pair next: cue.good_news verb.noun	30 -20 -18 0 -2
pair next: cue.held adj.modifier	-39 -15 -11 4 11
pair next: cue.held category	-20 11 -8 -12 -4
pair next: cue.held cue.captivity	-17 15 -5 16 -13
pair next: cue.held cue.completed	-19 11 -20 -38 33
pair next: cue.held cue.count	-35 -16 -17 -18 49
pair next: cue.held cue.deported	15 0 0 0 -15
pair next: cue.held cue.held	-12 -34 -37 37 -48
pair next: cue.held cue.in_captivity	-17 -31 -35 27 7
pair next: cue.held cue.missing	-2 0 0 21 -20
pair next: cue.held cue.of_whole	6 -37 11 -10 -17
pair next: cue.held cue.other_war	-15 -1 -2 -5 15
pair next: cue.held cue.ready	19 -26 -31 -22 32
pair next: cue.held foe.to	7 -32 -7 13 -26
pair next: cue.held noun.civilian	-66 -8 -9 36 -25
pair next: cue.held noun.family	18 -3 -4 -14 -11
pair next: cue.held noun.military	-35 -9 -11 74 -72
pair next: cue.held noun.other	23 5 -36 -14 14
pair next: cue.held noun.people	-41 -8 18 -9 21
pair next: cue.held noun.rank	14 0 0 0 -14
pair next: cue.held own.of	4 -19 0 0 18
pair next: cue.held qualifier.approx	-6 -2 -9 10 -29
pair next: cue.held qualifier.at_most	15 -1 -16 -15 9
pair next: cue.held qualifier.more_than	-19 -34 -7 53 -34
pair next: cue.held ru.agent	31 -2 -2 7 -26
pair next: cue.held ru.from	-22 -9 -1 40 -21
pair next: cue.held ru.of	-17 -7 -12 31 -10
pair next: cue.held ua.agent	-10 -5 -15 -15 15
pair next: cue.held ua.of	-43 -20 -28 48 5
pair next: cue.held ua.to	-23 -11 -19 22 -13
pair next: cue.held verb.come	12 -1 0 -4 -9
pair next: cue.held verb.future	0 -15 -5 15 0
pair next: cue.held verb.give	-12 -4 15 -14 -16
pair next: cue.held view.ru	34 0 -20 -26 -6
pair next: cue.in_captivity cue.captivity	10 -16 -13 -8 -11
pair next: cue.in_captivity cue.held	-4 -24 -34 21 12
pair next: cue.in_captivity cue.in_captivity	-13 -28 -15 11 5
pair next: cue.in_captivity noun.people	27 -16 -6 -14 -14
pair next: cue.in_captivity ru.of	-11 -3 10 24 -33
pair next: cue.in_return adj.modifier	5 -16 -11 -11 6
pair next: cue.in_return cue.claims	-3 20 -1 -1 -17
pair next: cue.in_return cue.in_return	28 -11 -19 -12 -11
pair next: cue.in_return cue.one_sided	20 -3 -8 -2 -9
pair next: cue.in_return cue.other_exchange	-6 -8 -5 -11 22
pair next: cue.in_return cue.reunion	16 0 0 -7 -15
pair next: cue.in_return foe.agent	13 0 0 0 -13
pair next: cue.in_return noun.exchange	-35 -35 -7 -33 37
pair next: cue.in_return noun.military	15 0 0 0 -15
pair next: cue.in_return noun.other	-7 -10 -24 -9 16
pair next: cue.in_return noun.people	2 -3 -9 -13 1
pair next: cue.in_return noun.rank	0 -9 18 -1 -8
pair next: cue.in_return own.of	-2 -15 -13 -14 15
pair next: cue.in_return own.to	11 -1 0 -11 0
pair next: cue.in_return ru.agent	22 -7 -3 -19 -3
pair next: cue.in_return ru.of	-16 25 -17 -15 -38
pair next: cue.in_return ua.of	37 -1 -12 -15 -37
pair next: cue.in_return ua.to	10 0 -2 -2 -6
pair next: cue.in_return verb.get	-12 -16 -16 17 -20
pair next: cue.in_return verb.give	-6 -5 -8 -2 12
pair next: cue.included adj.modifier	-16 -19 -10 44 -3
pair next: cue.included adj.wounded	15 0 -14 0 -1
pair next: cue.included category	7 0 -6 -1 0
pair next: cue.included cue.all	-1 10 -1 0 -8
pair next: cue.included cue.captured	10 0 -2 0 -9
pair next: cue.included cue.footage	16 -7 12 0 -20
pair next: cue.included cue.in_return	-16 0 16 0 1
pair next: cue.included cue.of_whole	10 -18 22 -21 -15
pair next: cue.included cue.part	24 -15 -9 -15 -26
pair next: cue.included cue.recap	-24 -1 -11 -16 61
pair next: cue.included cue.today	-15 -13 23 -9 -20
pair next: cue.included cue.transit	11 0 -3 -13 -1
pair next: cue.included cue.yesterday	-54 -16 26 -26 -1
pair next: cue.included noun.branch	-8 15 -28 -1 20
pair next: cue.included noun.civilian	-5 -10 -46 13 11
pair next: cue.included noun.exchange	-23 3 10 -4 7
pair next: cue.included noun.family	6 0 -12 -3 7
pair next: cue.included noun.military	52 -27 -10 -40 -26
pair next: cue.included noun.other	-21 -15 -5 14 4
pair next: cue.included noun.people	-10 -2 -37 -9 12
pair next: cue.included own.to	-26 -1 -20 -3 36
pair next: cue.included qualifier.approx	-7 0 18 0 -11
pair next: cue.included qualifier.at_most	-1 0 -14 -1 16
pair next: cue.included ru.from	7 -12 -45 -15 25
pair next: cue.included ru.of	11 -2 -4 -2 -4
pair next: cue.included ru.to	15 -3 -14 0 9
pair next: cue.included ua.of	32 -3 -17 -19 -18
pair next: cue.included verb.come	-24 -3 -16 -10 29
pair next: cue.included verb.held_exchange	-47 -15 57 -2 -7
pair next: cue.included verb.other	13 -5 -1 0 -11
pair next: cue.included verb.swap	7 0 -3 -4 0
pair next: cue.local adj.modifier	-7 -5 15 -5 -18
pair next: cue.local category	-17 -2 25 -41 -4
pair next: cue.local cue.claims	-9 -5 20 0 -10
pair next: cue.local cue.local	3 -20 21 -16 -15
pair next: cue.local cue.of_whole	-19 -1 21 0 -5
pair next: cue.local noun.civilian	-17 -4 17 0 -1
pair next: cue.local noun.other	-4 -8 -13 -3 14
pair next: cue.local noun.people	-35 -12 32 -16 14
pair next: cue.local ru.of	7 0 15 -5 -15
pair next: cue.local verb.bring	-1 -1 5 -1 -3
pair next: cue.local verb.come	-41 -16 28 -2 16
pair next: cue.mediated adj.modifier	1 -4 -3 -10 3
pair next: cue.mediated country	41 -17 -29 -20 -20
pair next: cue.mediated cue.agreement	-8 -13 -5 -1 18
pair next: cue.mediated cue.all	15 -9 -2 -4 -1
pair next: cue.mediated cue.claims	15 -10 -1 -15 -3
pair next: cue.mediated cue.completed	37 -22 -16 3 -11
pair next: cue.mediated cue.mediated	17 0 -21 -22 -34
pair next: cue.mediated cue.of_whole	-4 -34 -1 -24 17
pair next: cue.mediated cue.recap	-12 -2 13 -1 -13
pair next: cue.mediated cue.relative	27 -26 -7 11 -2
pair next: cue.mediated cue.since	-16 23 -10 -7 -14
pair next: cue.mediated cue.thanks	13 -20 -11 -25 5
pair next: cue.mediated cue.to_date	11 -2 -3 -6 0
pair next: cue.mediated cue.today	18 -15 -2 -2 0
pair next: cue.mediated cue.total	5 -1 0 -2 -3
pair next: cue.mediated cue.training	33 -7 -9 -1 -25
pair next: cue.mediated cue.venue	-14 15 -2 -11 -5
pair next: cue.mediated cue.year	13 -1 -3 -17 9
pair next: cue.mediated foe.of	-4 -4 15 -1 -14
pair next: cue.mediated noun.child	-38 -1 -25 -3 51
pair next: cue.mediated noun.exchange	-8 -6 -7 7 -8
pair next: cue.mediated noun.family	2 -21 -16 -15 17
pair next: cue.mediated noun.other	0 -10 -19 16 -44
pair next: cue.mediated noun.people	1 13 -2 -7 -15
pair next: cue.mediated own.agent	5 -3 0 0 -2
pair next: cue.mediated qualifier.approx	-3 -15 17 -4 -25
pair next: cue.mediated qualifier.at_most	-5 -25 15 -7 -15
pair next: cue.mediated ru.agent	22 10 -13 -15 -2
pair next: cue.mediated ru.of	-38 -32 18 18 -12
pair next: cue.mediated ua.of	13 -43 -7 -2 -16
pair next: cue.mediated ua.to	-14 -8 -2 20 -1
pair next: cue.mediated verb.bring	23 -3 -7 -17 -1
pair next: cue.mediated verb.come	-10 -13 -9 -1 14
pair next: cue.mediated verb.future	12 -16 -16 -8 13
pair next: cue.mediated verb.held_exchange	15 -13 0 -3 -1
pair next: cue.mediated verb.home	-16 17 -11 -13 -1
pair next: cue.mediated verb.managed	15 -13 -1 -11 -3
pair next: cue.mediated verb.noun	-2 4 -10 17 -40
pair next: cue.mediated verb.other	-1 -12 -15 -1 17
pair next: cue.mediated verb.will	-6 -2 -6 -5 16
pair next: cue.mediated voice.ua	-36 -8 -5 21 -11
pair next: cue.missing adj.modifier	-6 -18 -15 14 -6
pair next: cue.missing category	-1 -27 -43 36 -23
pair next: cue.missing cue.captivity	0 0 -14 -3 14
pair next: cue.missing cue.missing	-25 -18 -25 37 -11
pair next: cue.missing cue.part	-9 0 0 15 -15
pair next: cue.missing noun.family	-14 -2 -1 -16 15
pair next: cue.missing noun.military	-2 0 -1 -4 7
pair next: cue.missing noun.other	8 -2 -15 9 12
pair next: cue.missing noun.people	-6 -6 -1 14 -33
pair next: cue.missing qualifier.approx	-1 0 0 11 -11
pair next: cue.missing qualifier.at_most	-7 0 0 14 -6
pair next: cue.missing qualifier.more_than	-3 0 -1 35 -33
pair next: cue.missing verb.future	-4 -6 15 0 -11
pair next: cue.missing verb.other	0 0 0 15 -15
pair next: cue.money adj.modifier	-16 -3 -3 15 3
pair next: cue.money cue.crime	28 -8 -12 -4 -10
pair next: cue.money cue.mediated	-15 -2 -2 -1 12
pair next: cue.money noun.branch	-14 -1 -11 0 15
pair next: cue.money noun.other	-10 -8 -22 0 -4
pair next: cue.money noun.people	-10 -2 -16 -3 18
pair next: cue.money qualifier.at_most	0 -15 0 -7 16
pair next: cue.money verb.future	-8 14 -7 0 -13
pair next: cue.month cue.month	-37 -1 -36 -17 24
pair next: cue.month cue.of_year	10 -11 -24 -29 6
pair next: cue.month cue.review	-20 -5 25 -9 -23
pair next: cue.month noun.other	-4 0 -15 0 18
pair next: cue.name cue.relative	-18 -15 18 -3 -25
pair next: cue.name noun.military	5 0 -1 -1 -3
pair next: cue.name verb.noun	-2 -15 25 -25 -18
pair next: cue.name voice.ua	16 -1 -4 -7 -6
pair next: cue.nth cue.nth	9 0 0 0 -9
pair next: cue.nth noun.exchange	18 -1 -1 -16 -13
pair next: cue.of_whole adj.dead	-11 13 9 -8 -13
pair next: cue.of_whole adj.freed	-17 -3 29 -2 -15
pair next: cue.of_whole adj.modifier	12 6 -10 -31 0
pair next: cue.of_whole adj.wounded	-26 35 14 -16 1
pair next: cue.of_whole category	10 -17 5 -31 -13
pair next: cue.of_whole country	-30 -34 -10 -16 22
pair next: cue.of_whole cue.agreed	15 -15 -4 -16 14
pair next: cue.of_whole cue.agreement	-30 -23 25 -7 -15
pair next: cue.of_whole cue.among	-21 -12 19 -14 -13
pair next: cue.of_whole cue.captivity	38 -12 -6 -16 -45
pair next: cue.of_whole cue.claims	-13 0 -15 31 -31
pair next: cue.of_whole cue.count	-11 -13 -3 32 -19
pair next: cue.of_whole cue.deported	-2 -16 -11 12 7
pair next: cue.of_whole cue.each	30 -14 -6 -3 -18
pair next: cue.of_whole cue.evacuation	-2 -12 -7 -6 33
pair next: cue.of_whole cue.in_captivity	-2 0 19 -9 -17
pair next: cue.of_whole cue.included	-16 0 16 0 -1
pair next: cue.of_whole cue.local	7 -15 -3 -15 -20
pair next: cue.of_whole cue.mediated	5 5 -22 3 -9
pair next: cue.of_whole cue.missing	13 -12 -8 -5 6
pair next: cue.of_whole cue.of_whole	-25 -26 29 -14 1
pair next: cue.of_whole cue.of_year	15 29 -27 -11 -40
pair next: cue.of_whole cue.other_war	-29 -8 11 18 -10
pair next: cue.of_whole cue.outside	15 0 0 0 -14
pair next: cue.of_whole cue.part	19 -28 -25 -12 4
pair next: cue.of_whole cue.planned	-13 3 0 -6 16
pair next: cue.of_whole cue.postponed	-15 -10 -4 -1 15
pair next: cue.of_whole cue.recap	-28 -15 26 -1 35
pair next: cue.of_whole cue.record	19 -16 25 -21 -27
pair next: cue.of_whole cue.relative	3 -26 1 -2 -6
pair next: cue.of_whole cue.reunion	20 -35 9 -14 -24
pair next: cue.of_whole cue.since	-15 0 -5 15 -10
pair next: cue.of_whole cue.span	-8 0 0 -1 9
pair next: cue.of_whole cue.thanks	-13 -18 15 -1 -15
pair next: cue.of_whole cue.third	-26 -5 -21 -15 25
pair next: cue.of_whole cue.to_date	18 0 -1 -17 0
pair next: cue.of_whole cue.today	-12 16 -9 8 -15
pair next: cue.of_whole cue.total	-15 -10 15 -4 -7
pair next: cue.of_whole cue.transit	38 -6 6 -1 -29
pair next: cue.of_whole cue.unit	12 0 -2 -1 -9
pair next: cue.of_whole cue.venue	-13 10 3 2 -19
pair next: cue.of_whole cue.year	-21 -12 -15 17 -15
pair next: cue.of_whole cue.yesterday	-6 0 15 -2 -15
pair next: cue.of_whole noun.body	-16 26 2 -22 -18
pair next: cue.of_whole noun.branch	4 -9 -18 -11 16
pair next: cue.of_whole noun.child	-36 18 8 -35 -6
pair next: cue.of_whole noun.civilian	26 -22 -5 -20 -26
pair next: cue.of_whole noun.exchange	19 -6 -1 -21 -9
pair next: cue.of_whole noun.family	-21 19 -1 12 -15
pair next: cue.of_whole noun.foreigner	-12 13 9 0 -19
pair next: cue.of_whole noun.military	32 -2 8 -32 -16
pair next: cue.of_whole noun.other	-30 -2 22 -16 -8
pair next: cue.of_whole noun.people	-26 -8 17 19 -17
pair next: cue.of_whole noun.rank	-23 0 15 0 -6
pair next: cue.of_whole noun.soldier	6 -4 13 -15 -8
pair next: cue.of_whole own.agent	-13 22 -1 24 -41
pair next: cue.of_whole own.of	25 -6 -38 -9 -8
pair next: cue.of_whole own.to	13 -4 -13 -14 -10
pair next: cue.of_whole qualifier.approx	-9 12 -14 -27 -4
pair next: cue.of_whole qualifier.at_most	-24 28 -1 -2 -3
pair next: cue.of_whole qualifier.more_than	1 0 -1 12 -12
pair next: cue.of_whole ru.agent	-23 -16 -22 26 -9
pair next: cue.of_whole ru.from	-14 0 -3 14 -1
pair next: cue.of_whole ru.of	4 11 -11 2 -22
pair next: cue.of_whole ua.agent	33 -18 -14 -11 -6
pair next: cue.of_whole ua.of	-6 -9 2 -24 -26
pair next: cue.of_whole verb.bring	-3 -12 -22 -19 27
pair next: cue.of_whole verb.come	-19 -1 -37 -8 47
pair next: cue.of_whole verb.future	-15 -9 10 -9 12
pair next: cue.of_whole verb.get	-4 8 -3 -15 9
pair next: cue.of_whole verb.held_exchange	-11 37 -14 -1 -3
pair next: cue.of_whole verb.noun	-10 -6 18 -27 -15
pair next: cue.of_whole verb.other	-19 -7 18 -15 6
pair next: cue.of_whole view.ru	-5 0 0 5 0
pair next: cue.of_whole voice.ua	12 -15 6 -3 -15
pair next: cue.of_year adj.modifier	16 2 -6 -26 -33
pair next: cue.of_year category	-11 -4 -11 0 9
pair next: cue.of_year country	15 15 -1 -29 28
pair next: cue.of_year cue.agreement	-19 -28 15 -10 -1
pair next: cue.of_year cue.all	22 -2 -21 -1 -1
pair next: cue.of_year cue.claims	-15 0 15 0 -9
pair next: cue.of_year cue.completed	-13 -3 -16 -14 15
pair next: cue.of_year cue.count	15 0 -1 -15 -2
pair next: cue.of_year cue.held	0 0 0 15 -15
pair next: cue.of_year cue.mediated	13 -11 -1 21 -15
pair next: cue.of_year cue.nth	9 0 0 0 -9
pair next: cue.of_year cue.of_whole	-12 -6 12 -3 -16
pair next: cue.of_year cue.of_year	-3 -11 -6 9 1
pair next: cue.of_year cue.part	6 -2 27 -19 -43
pair next: cue.of_year cue.planned	-6 13 -2 9 -14
pair next: cue.of_year cue.record	2 -9 23 -8 -14
pair next: cue.of_year cue.relative	0 0 -7 -10 13
pair next: cue.of_year cue.review	-1 0 -15 0 14
pair next: cue.of_year cue.since	15 0 -1 -15 -1
pair next: cue.of_year cue.span	-16 0 0 21 -16
pair next: cue.of_year cue.today	-16 0 3 -1 65
pair next: cue.of_year cue.transit	17 -18 -33 4 -26
pair next: cue.of_year cue.year	-23 -4 50 14 -29
pair next: cue.of_year cue.yesterday	13 0 -12 -1 0
pair next: cue.of_year noun.exchange	34 -29 3 -15 -37
pair next: cue.of_year noun.family	-12 -15 -18 16 -13
pair next: cue.of_year noun.military	-8 -2 15 -28 9
pair next: cue.of_year noun.other	-13 -36 12 -26 9
pair next: cue.of_year noun.people	6 -2 -16 13 -40
pair next: cue.of_year own.agent	-5 -8 -32 24 -33
pair next: cue.of_year own.to	-20 -3 0 34 -12
pair next: cue.of_year qualifier.approx	-1 -5 -17 8 -16
pair next: cue.of_year qualifier.at_most	-8 0 -8 -8 22
pair next: cue.of_year qualifier.more_than	-16 15 -4 -21 18
pair next: cue.of_year ru.from	-83 -1 32 -16 10
pair next: cue.of_year ru.of	25 -4 -7 -7 -14
pair next: cue.of_year ua.agent	-5 16 -21 7 -1
pair next: cue.of_year ua.from	0 0 -14 15 -2
pair next: cue.of_year ua.of	-10 -19 14 -13 -15
pair next: cue.of_year verb.bring	1 -3 -24 12 -7
pair next: cue.of_year verb.come	-8 -2 0 0 -3
pair next: cue.of_year verb.future	14 12 -14 -14 -13
pair next: cue.of_year verb.get	-27 -1 -3 33 -22
pair next: cue.of_year verb.give	26 -7 -17 -10 1
pair next: cue.of_year verb.held_exchange	-28 -26 -7 36 -38
pair next: cue.of_year verb.home	6 -2 -1 -2 0
pair next: cue.of_year verb.managed	1 0 0 -10 9
pair next: cue.of_year verb.other	-4 -6 -3 -17 18
pair next: cue.of_year verb.will	-14 -5 -6 -4 25
pair next: cue.on_shield own.to	6 0 -5 0 0
pair next: cue.on_shield verb.come	32 -1 -8 6 -26
pair next: cue.one_sided adj.modifier	16 -5 -2 0 -15
pair next: cue.one_sided cue.called_off	17 -16 -2 0 0
pair next: cue.one_sided cue.denied	-13 14 0 -2 -14
pair next: cue.one_sided cue.in_return	22 -9 -2 -15 -24
pair next: cue.one_sided cue.of_whole	15 -4 -9 -3 -2
pair next: cue.one_sided cue.one_sided	30 -25 -12 -15 -39
pair next: cue.one_sided cue.outside	12 0 -5 0 -8
pair next: cue.one_sided cue.repatriation	-21 -45 22 4 -30
pair next: cue.one_sided noun.exchange	29 8 -5 -13 -11
pair next: cue.one_sided ua.agent	15 -10 -1 -5 -2
pair next: cue.one_sided verb.give	26 -3 -5 -3 -19
pair next: cue.one_sided verb.noun	19 -3 -4 -6 -7
pair next: cue.other_exchange adj.modifier	-5 -6 -10 -2 24
pair next: cue.other_exchange cue.count	-1 -31 -19 -15 41
pair next: cue.other_exchange cue.of_whole	-29 5 -1 -1 -3
pair next: cue.other_exchange cue.other_exchange	-31 -42 -39 -26 45
pair next: cue.other_exchange cue.parcel	-31 -5 -2 -2 32
pair next: cue.other_exchange cue.relative	-6 -3 -2 -1 10
pair next: cue.other_exchange cue.training	0 -2 -9 -1 11
pair next: cue.other_exchange noun.exchange	-18 5 -24 -24 39
pair next: cue.other_exchange noun.military	15 0 0 -3 -15
pair next: cue.other_exchange noun.other	-34 -27 -11 -25 41
pair next: cue.other_exchange noun.people	-22 -4 -4 -2 25
pair next: cue.other_exchange noun.rank	-9 -2 -1 0 12
pair next: cue.other_exchange qualifier.at_most	-18 -24 -14 -13 20
pair next: cue.other_exchange verb.come	-17 -1 -5 -1 19
pair next: cue.other_exchange verb.other	-3 -1 -3 0 7
pair next: cue.other_return adj.dead	-4 -7 18 -1 -9
pair next: cue.other_return adj.modifier	-33 -8 11 -15 15
pair next: cue.other_return category	-3 -2 -8 -2 11
pair next: cue.other_return cue.mediated	15 -2 -14 -1 -15
pair next: cue.other_return cue.other_return	-18 0 5 -28 28
pair next: cue.other_return cue.part	0 0 -14 -15 19
pair next: cue.other_return cue.relative	13 -1 -12 -1 -2
pair next: cue.other_return cue.training	-16 0 -11 -7 17
pair next: cue.other_return cue.visit	18 -1 -23 0 17
pair next: cue.other_return noun.branch	-27 -6 -13 -3 39
pair next: cue.other_return noun.family	24 -7 -6 14 -38
pair next: cue.other_return noun.military	-14 -4 33 -10 21
pair next: cue.other_return noun.other	-33 -22 25 -16 -14
pair next: cue.other_return noun.people	-5 -15 31 -1 -31
pair next: cue.other_return own.to	-9 -1 -10 -19 29
pair next: cue.other_return ru.of	-4 -1 -12 -2 13
pair next: cue.other_return verb.bring	-50 -2 -18 -10 55
pair next: cue.other_return verb.come	-53 -1 -3 -2 50
pair next: cue.other_return verb.give	-4 0 -15 -1 19
pair next: cue.other_return verb.other	-11 0 0 0 12
pair next: cue.other_war adj.modifier	-20 -2 -4 -15 19
pair next: cue.other_war country	-31 -25 -5 -23 30
pair next: cue.other_war cue.mediated	-15 -1 0 -5 15
pair next: cue.other_war cue.of_whole	-22 -21 13 0 -3
pair next: cue.other_war cue.other_war	-55 -25 -29 -14 49
pair next: cue.other_war cue.part	-10 -8 -13 -12 15
pair next: cue.other_war cue.relative	-15 -1 -14 -5 19
pair next: cue.other_war noun.military	-47 -23 -34 -3 55
pair next: cue.other_war noun.other	-17 -4 -11 -9 17
pair next: cue.other_war noun.people	-18 -18 -19 -13 22
pair next: cue.other_war verb.bring	-31 -18 -41 -15 33
pair next: cue.other_war verb.come	-26 -1 -15 -13 22
pair next: cue.other_war verb.give	-14 -2 -3 -9 22
pair next: cue.other_war verb.held_exchange	-39 -1 0 -1 40
pair next: cue.other_war verb.other	0 -2 -2 0 5
pair next: cue.other_war verb.swap	-26 -9 -15 0 21
pair next: cue.outside adj.modifier	1 -2 0 5 -4
pair next: cue.outside cue.one_sided	-13 14 -4 11 -20
pair next: cue.outside cue.outside	10 2 -6 4 4
pair next: cue.outside noun.exchange	12 -16 -20 8 14
pair next: cue.outside ru.agent	15 0 0 0 -15
pair next: cue.outside verb.give	-1 -15 -10 0 15
pair next: cue.parcel cue.other_exchange	-16 -3 0 -1 17
pair next: cue.parcel noun.military	-18 -2 -1 0 21
pair next: cue.parcel noun.people	-31 -24 -2 -5 38
pair next: cue.part adj.dead	13 0 -1 0 -12
pair next: cue.part adj.modifier	-8 -3 -7 -15 29
pair next: cue.part adj.wounded	11 15 -18 -25 12
pair next: cue.part category	31 -10 -6 -14 1
pair next: cue.part country	-14 -1 -2 -5 22
pair next: cue.part cue.all	15 0 0 -1 -15
pair next: cue.part cue.among	6 -11 3 -15 -30
pair next: cue.part cue.born	29 0 -13 -7 -15
pair next: cue.part cue.captured	-3 -15 -2 -4 6
pair next: cue.part cue.each	-1 6 -17 -16 2
pair next: cue.part cue.footage	-16 0 17 0 -1
pair next: cue.part cue.held	-9 -15 1 -43 21
pair next: cue.part cue.in_captivity	17 -3 -7 -16 -7
pair next: cue.part cue.local	30 -1 -18 -8 -18
pair next: cue.part cue.missing	10 0 -11 10 -9
pair next: cue.part cue.of_whole	-2 -19 19 9 -14
pair next: cue.part cue.part	19 -20 -4 -41 3
pair next: cue.part cue.record	7 -16 -12 -21 20
pair next: cue.part cue.relative	-31 -26 -38 22 30
pair next: cue.part cue.since	15 0 -15 15 -15
pair next: cue.part cue.span	-1 -2 15 -1 -12
pair next: cue.part cue.third	-17 -3 -8 -3 18
pair next: cue.part cue.today	-9 -6 20 -10 -14
pair next: cue.part cue.year	-20 0 0 20 -1
pair next: cue.part noun.body	-2 0 -15 -4 20
pair next: cue.part noun.branch	12 -1 -6 0 -6
pair next: cue.part noun.child	22 -10 -26 -52 2
pair next: cue.part noun.civilian	4 0 -9 28 -30
pair next: cue.part noun.exchange	17 9 20 -19 -19
pair next: cue.part noun.foreigner	4 0 0 -17 0
pair next: cue.part noun.military	19 -5 8 -14 -26
pair next: cue.part noun.other	62 -3 -25 10 -51
pair next: cue.part noun.people	-7 19 -35 -10 -10
pair next: cue.part noun.rank	29 -4 -28 -6 -9
pair next: cue.part noun.soldier	8 0 -2 -1 -5
pair next: cue.part noun.woman	14 -1 -1 0 -12
pair next: cue.part own.to	-8 -8 -2 14 -10
pair next: cue.part qualifier.approx	0 0 -5 0 5
pair next: cue.part qualifier.at_most	14 -1 -3 0 -10
pair next: cue.part qualifier.more_than	14 0 -1 -14 -13
pair next: cue.part ru.agent	3 -7 -15 -16 22
pair next: cue.part ru.of	10 -1 0 -6 -3
pair next: cue.part ua.agent	-19 27 15 -9 -17
pair next: cue.part ua.of	32 -1 -23 -14 -2
pair next: cue.part verb.bring	-18 -6 22 -16 -39
pair next: cue.part verb.come	20 -19 -23 -35 8
pair next: cue.part verb.future	-27 -21 -22 -20 57
pair next: cue.part verb.get	1 19 -2 -3 -17
pair next: cue.part verb.held_exchange	37 -35 -1 0 -2
pair next: cue.part verb.home	-27 -1 0 29 -2
pair next: cue.part verb.other	11 -15 -2 -1 -3
pair next: cue.part verb.will	22 -15 -15 -11 -21
pair next: cue.planned adj.modifier	5 11 -11 -3 -10
pair next: cue.planned category	23 -12 -13 -14 -12
pair next: cue.planned country	-29 35 -1 -1 -15
pair next: cue.planned cue.agreement	-6 28 -12 -6 -19
pair next: cue.planned cue.all	-22 18 -45 13 -9
pair next: cue.planned cue.already	-15 15 0 0 -14
pair next: cue.planned cue.called_off	-13 30 -7 0 -15
pair next: cue.planned cue.completed	-26 23 0 -6 -15
pair next: cue.planned cue.mediated	-21 19 -9 -2 -14
pair next: cue.planned cue.of_whole	-17 7 -30 -26 26
pair next: cue.planned cue.part	-9 15 -12 -10 -16
pair next: cue.planned cue.planned	-21 60 -38 -33 -44
pair next: cue.planned cue.postponed	-11 10 -17 12 36
pair next: cue.planned cue.ready	-25 5 11 -12 -15
pair next: cue.planned cue.recap	-4 13 -4 13 -15
pair next: cue.planned cue.relative	-28 17 -10 -3 -1
pair next: cue.planned cue.stage	4 -1 -13 -3 -17
pair next: cue.planned cue.to_date	-5 23 -4 -3 -12
pair next: cue.planned cue.today	-18 26 -14 16 -16
pair next: cue.planned cue.venue	0 7 -1 0 -6
pair next: cue.planned noun.exchange	-6 38 -36 -46 -26
pair next: cue.planned noun.family	-1 -14 -4 -1 15
pair next: cue.planned noun.other	-23 18 0 -23 -5
pair next: cue.planned noun.people	-30 38 -32 -34 -23
pair next: cue.planned own.agent	16 20 -1 1 -28
pair next: cue.planned own.to	15 -32 -30 -10 47
pair next: cue.planned qualifier.at_least	5 9 23 -5 -18
pair next: cue.planned qualifier.at_most	-14 27 -5 -2 -33
pair next: cue.planned qualifier.more_than	-1 7 0 0 -5
pair next: cue.planned ru.agent	-18 33 0 -7 -13
pair next: cue.planned ru.of	-11 30 -9 -15 -15
pair next: cue.planned ru.to	12 -10 0 0 -2
pair next: cue.planned ua.from	-3 23 -6 -1 -15
pair next: cue.planned ua.to	-22 25 -1 -7 -19
pair next: cue.planned verb.come	-1 16 -2 -7 -13
pair next: cue.planned verb.future	23 -2 -35 -16 -6
pair next: cue.planned verb.get	-12 -6 -7 -17 15
pair next: cue.planned verb.held_exchange	-34 48 -21 -9 -53
pair next: cue.planned verb.home	-10 15 -15 -6 -5
pair next: cue.planned verb.noun	-28 10 -19 -5 -3
pair next: cue.planned verb.other	22 -21 -8 -5 -22
pair next: cue.planned verb.swap	-12 -18 0 0 25
pair next: cue.planned verb.will	-23 5 -13 -10 13
pair next: cue.postponed adj.modifier	2 40 -3 -3 -41
pair next: cue.postponed cue.agreed	-2 9 -3 -1 -4
pair next: cue.postponed cue.called_off	-2 13 -2 -2 -8
pair next: cue.postponed cue.postponed	-17 19 -1 -1 -1
pair next: cue.postponed cue.relative	0 20 -17 -1 -27
pair next: cue.postponed noun.body	-17 20 -1 -1 -6
pair next: cue.postponed noun.exchange	-27 23 -7 -15 -15
pair next: cue.postponed noun.people	-1 -33 -3 -5 42
pair next: cue.postponed qualifier.more_than	-15 15 -1 -6 2
pair next: cue.postponed ru.of	10 13 -15 -14 -6
pair next: cue.postponed ua.of	-5 19 -14 -3 -19
pair next: cue.ready adj.modifier	-20 -20 -23 31 -13
pair next: cue.ready country	-7 -2 -1 16 -9
pair next: cue.ready cue.all	-5 15 7 0 -20
pair next: cue.ready cue.in_return	-1 27 0 -2 -24
pair next: cue.ready cue.mediated	-17 30 -1 -24 53
pair next: cue.ready cue.of_whole	-9 -14 23 -6 -28
pair next: cue.ready cue.relative	-17 25 -3 0 -13
pair next: cue.ready cue.today	-19 35 0 0 -20
pair next: cue.ready cue.venue	-15 -17 -6 -1 15
pair next: cue.ready noun.body	-12 15 -5 -3 -4
pair next: cue.ready noun.exchange	3 33 -7 -4 -25
pair next: cue.ready noun.family	16 0 -4 -15 -1
pair next: cue.ready noun.other	6 13 -37 -19 9
pair next: cue.ready noun.people	-1 -46 -16 -3 51
pair next: cue.ready own.to	-15 -2 10 0 14
pair next: cue.ready qualifier.at_most	-4 12 -8 -3 3
pair next: cue.ready ru.of	-16 5 -7 -4 28
pair next: cue.ready ru.to	26 -9 -23 -12 -15
pair next: cue.ready ua.agent	24 6 -21 -17 -21
pair next: cue.ready verb.future	-29 15 -22 -16 20
pair next: cue.ready verb.held_exchange	-14 15 0 0 0
pair next: cue.ready verb.noun	-27 52 -28 -18 -4
pair next: cue.ready verb.will	-8 19 -15 -19 41
pair next: cue.recap adj.modifier	0 -15 -1 30 -20
pair next: cue.recap category	-6 0 -3 17 -16
pair next: cue.recap country	22 -30 -21 -10 18
pair next: cue.recap cue.agreed	-28 -7 29 -1 -10
pair next: cue.recap cue.agreement	-21 -17 15 18 -21
pair next: cue.recap cue.anniversary	-14 -17 13 -36 18
pair next: cue.recap cue.claims	-20 11 -34 16 35
pair next: cue.recap cue.completed	9 -17 10 -24 -10
pair next: cue.recap cue.footage	0 0 -5 -1 5
pair next: cue.recap cue.included	-1 -1 -6 -2 6
pair next: cue.recap cue.mediated	-14 -6 -2 20 -17
pair next: cue.recap cue.of_year	14 3 -3 -22 0
pair next: cue.recap cue.recap	-5 -14 12 -54 2
pair next: cue.recap cue.record	15 -2 0 -15 -2
pair next: cue.recap cue.relative	14 -21 -14 23 -17
pair next: cue.recap cue.since	-14 -13 -15 15 -6
pair next: cue.recap cue.stage	15 -1 -6 0 -10
pair next: cue.recap cue.to_date	15 -15 0 -4 -14
pair next: cue.recap cue.today	0 -10 13 -4 -15
pair next: cue.recap cue.year	0 22 -1 -8 -15
pair next: cue.recap noun.body	-22 -12 26 -22 -26
pair next: cue.recap noun.exchange	-26 -7 18 -28 21
pair next: cue.recap noun.other	-10 -22 -19 -24 -2
pair next: cue.recap noun.people	-26 15 20 -21 -26
pair next: cue.recap own.agent	-26 0 18 -2 -16
pair next: cue.recap own.to	-61 -26 8 3 32
pair next: cue.recap qualifier.approx	15 0 -15 -5 0
pair next: cue.recap ru.agent	-18 -24 7 -4 3
pair next: cue.recap ua.agent	-2 -15 14 15 -11
pair next: cue.recap ua.of	-4 0 12 3 -11
pair next: cue.recap ua.to	-13 -1 15 -9 -15
pair next: cue.recap verb.bring	-36 19 -42 -21 39
pair next: cue.recap verb.come	3 0 19 -19 -26
pair next: cue.recap verb.future	-15 46 0 -6 -8
pair next: cue.recap verb.held_exchange	-58 13 -37 -24 78
pair next: cue.recap verb.noun	-14 0 15 -5 -1
pair next: cue.record adj.modifier	13 -3 -12 -1 -9
pair next: cue.record cue.of_whole	25 -15 -7 -19 -16
pair next: cue.record cue.record	-6 8 -6 -4 1
pair next: cue.record cue.since	7 -23 24 -2 -38
pair next: cue.record cue.span	11 -8 -2 -1 -1
pair next: cue.record cue.year	-13 -5 28 -29 -25
pair next: cue.record noun.exchange	2 7 -19 -11 1
pair next: cue.record noun.other	13 0 8 -1 -32
pair next: cue.record noun.people	-16 -7 -9 -4 18
pair next: cue.record verb.noun	22 0 -18 -9 -4
pair next: cue.relative adj.modifier	-53 36 -14 22 -25
pair next: cue.relative adj.wounded	39 -30 -32 -3 16
pair next: cue.relative category	1 11 -16 -22 -34
pair next: cue.relative country	21 14 -13 -9 -23
pair next: cue.relative cue.agreed	-4 5 -1 -2 0
pair next: cue.relative cue.agreement	0 17 0 0 -17
pair next: cue.relative cue.all	14 0 0 -14 0
pair next: cue.relative cue.arrived	-36 -8 40 -25 -39
pair next: cue.relative cue.born	-4 -9 15 24 -17
pair next: cue.relative cue.called_off	-28 34 -1 -18 -9
pair next: cue.relative cue.captured	28 5 -20 -43 -22
pair next: cue.relative cue.claims	-20 -24 13 5 -5
pair next: cue.relative cue.completed	27 -13 10 -16 -17
pair next: cue.relative cue.died	10 0 -9 -2 0
pair next: cue.relative cue.each	-16 14 -24 13 -23
pair next: cue.relative cue.evacuation	-1 0 -14 0 14
pair next: cue.relative cue.held	5 -6 -44 -19 29
pair next: cue.relative cue.in_captivity	23 -11 -24 -32 -2
pair next: cue.relative cue.in_return	-30 -9 0 -3 27
pair next: cue.relative cue.mediated	25 -25 -5 0 -56
pair next: cue.relative cue.missing	-2 -3 -15 -15 15
pair next: cue.relative cue.name	-21 -15 27 -16 -18
pair next: cue.relative cue.of_whole	31 2 6 -4 -27
pair next: cue.relative cue.part	23 0 14 6 -18
pair next: cue.relative cue.planned	-22 0 -4 9 -11
pair next: cue.relative cue.ready	18 0 -11 -8 -2
pair next: cue.relative cue.recap	-14 12 18 -32 -17
pair next: cue.relative cue.relative	-28 -35 1 13 39
pair next: cue.relative cue.since	5 -15 -8 15 -1
pair next: cue.relative cue.span	38 2 -18 -17 -32
pair next: cue.relative cue.stage	9 10 -22 0 -8
pair next: cue.relative cue.thanks	15 0 0 0 -15
pair next: cue.relative cue.to_date	13 -10 0 -7 -2
pair next: cue.relative cue.today	-22 14 5 14 -3
pair next: cue.relative cue.total	28 -1 -2 -26 -1
pair next: cue.relative cue.venue	14 5 -2 -14 -13
pair next: cue.relative cue.yesterday	-55 -13 32 -1 -20
pair next: cue.relative noun.body	-25 18 -25 16 15
pair next: cue.relative noun.branch	27 0 -18 5 -17
pair next: cue.relative noun.child	-14 -3 -4 8 14
pair next: cue.relative noun.civilian	-17 -11 -7 -15 22
pair next: cue.relative noun.exchange	-25 6 -19 -11 13
pair next: cue.relative noun.family	1 -2 12 -6 -10
pair next: cue.relative noun.military	-44 5 19 2 9
pair next: cue.relative noun.other	-32 14 -18 -20 19
pair next: cue.relative noun.people	1 -1 -31 4 10
pair next: cue.relative noun.rank	16 -3 -2 -1 -11
pair next: cue.relative noun.soldier	-15 15 0 0 0
pair next: cue.relative own.agent	-1 -22 22 -3 0
pair next: cue.relative own.of	26 -2 -23 -3 -17
pair next: cue.relative own.to	-26 -2 -21 14 20
pair next: cue.relative qualifier.approx	8 -28 15 -31 -18
pair next: cue.relative qualifier.at_most	26 -16 -15 -18 -21
pair next: cue.relative qualifier.more_than	26 -5 -27 0 -25
pair next: cue.relative ru.agent	56 -26 -9 -29 -32
pair next: cue.relative ru.of	8 18 -21 -19 -29
pair next: cue.relative ru.to	0 0 -6 0 6
pair next: cue.relative ua.agent	9 13 -23 7 -33
pair next: cue.relative ua.of	28 -26 -22 -13 18
pair next: cue.relative ua.to	5 -13 14 0 -16
pair next: cue.relative verb.bring	-55 -15 6 -4 40
pair next: cue.relative verb.come	-50 -25 23 -36 29
pair next: cue.relative verb.future	-38 -48 -23 20 73
pair next: cue.relative verb.get	8 -4 -15 -5 12
pair next: cue.relative verb.give	-27 -3 -12 -14 26
pair next: cue.relative verb.held_exchange	-11 6 -47 -5 58
pair next: cue.relative verb.home	18 -26 -18 -11 -7
pair next: cue.relative verb.managed	-19 -15 -3 34 -2
pair next: cue.relative verb.noun	29 15 -17 -15 -15
pair next: cue.relative verb.other	15 -13 -21 -28 14
pair next: cue.relative verb.swap	-3 -20 11 -8 -50
pair next: cue.relative verb.will	5 -5 -3 -13 15
pair next: cue.repatriation adj.dead	30 -13 10 -30 -7
pair next: cue.repatriation cue.completed	12 0 -10 0 -2
pair next: cue.repatriation cue.denied	-10 -39 -4 -16 47
pair next: cue.repatriation cue.of_whole	-11 -18 14 -8 -25
pair next: cue.repatriation cue.relative	-18 -5 26 -5 -19
pair next: cue.repatriation cue.since	17 0 -15 -6 -2
pair next: cue.repatriation cue.today	6 -1 -4 -1 -1
pair next: cue.repatriation cue.year	15 -12 -1 -14 0
pair next: cue.repatriation noun.body	-10 -5 -28 12 9
pair next: cue.repatriation noun.exchange	17 -3 -4 -6 -7
pair next: cue.repatriation noun.other	0 0 -13 6 11
pair next: cue.repatriation own.to	22 -1 -16 -9 -3
pair next: cue.repatriation ru.of	5 0 -2 -2 -2
pair next: cue.repatriation ua.to	10 0 -5 -1 -3
pair next: cue.repatriation verb.bring	9 0 -5 -2 -2
pair next: cue.repatriation verb.other	-2 -2 -10 -1 14
pair next: cue.reunion adj.modifier	5 12 -13 -22 -33
pair next: cue.reunion category	16 -7 -3 -2 -16
pair next: cue.reunion cue.completed	10 -15 -3 7 -2
pair next: cue.reunion cue.deported	19 0 -3 -2 -14
pair next: cue.reunion cue.of_whole	33 -10 -3 -2 -28
pair next: cue.reunion cue.other_return	10 -2 7 0 -11
pair next: cue.reunion cue.reunion	33 -60 8 -8 -14
pair next: cue.reunion cue.visit	32 -4 -16 -1 -24
pair next: cue.reunion noun.child	-17 19 -4 12 -17
pair next: cue.reunion noun.family	35 -46 -17 -39 9
pair next: cue.reunion noun.other	-2 0 -3 -20 23
pair next: cue.reunion ua.to	7 0 -1 -5 -1
pair next: cue.reunion verb.come	26 0 -2 -11 -25
pair next: cue.reunion verb.home	-15 13 -16 -5 11
pair next: cue.review cue.year	-20 -1 -1 10 11
pair next: cue.review noun.other	-28 -1 -18 20 3
pair next: cue.same_number adj.modifier	17 -1 -4 -1 -14
pair next: cue.same_number cue.of_whole	19 -1 -14 -8 0
pair next: cue.same_number cue.same_number	28 -12 -12 -19 -22
pair next: cue.same_number noun.military	28 -1 -3 -2 -23
pair next: cue.same_number noun.people	15 -13 -5 0 -1
pair next: cue.same_number own.of	15 -1 0 -1 -15
pair next: cue.same_number ru.of	-15 0 -10 -3 16
pair next: cue.same_number verb.give	-28 -1 -14 -11 29
pair next: cue.since adj.modifier	2 -16 24 -10 -23
pair next: cue.since category	38 -8 2 -54 -17
pair next: cue.since cue.all	1 -4 0 15 -16
pair next: cue.since cue.count	-5 -28 -30 28 11
pair next: cue.since cue.mediated	23 -9 -15 -1 -3
pair next: cue.since cue.of_year	-1 -1 -2 5 -1
pair next: cue.since cue.since	-6 -31 -39 33 -9
pair next: cue.since cue.span	-7 -15 -17 30 -30
pair next: cue.since cue.to_date	-22 -15 -30 24 -29
pair next: cue.since cue.year	17 -17 -36 -2 -9
pair next: cue.since noun.body	9 0 -2 -3 -3
pair next: cue.since noun.exchange	16 -2 -12 -2 -26
pair next: cue.since noun.other	-1 4 -7 -6 -2
pair next: cue.since noun.people	14 0 -4 9 -20
pair next: cue.since qualifier.more_than	-3 0 -4 -19 22
pair next: cue.since ru.of	16 -14 -1 -4 -1
pair next: cue.since verb.held_exchange	-10 0 0 11 -1
pair next: cue.since view.ru	-52 -1 -2 68 -51
pair next: cue.span adj.modifier	-9 2 0 11 -25
pair next: cue.span category	28 7 -15 27 -26
pair next: cue.span cue.all	17 -3 -2 -15 0
pair next: cue.span cue.completed	-19 -13 -15 -2 28
pair next: cue.span cue.of_year	-3 -17 -16 -2 -7
pair next: cue.span cue.recap	-3 -17 2 -36 11
pair next: cue.span cue.span	10 7 -7 -48 10
pair next: cue.span noun.exchange	-13 15 -8 -6 9
pair next: cue.span noun.other	3 -4 -16 -17 1
pair next: cue.span own.agent	-16 0 0 21 -16
pair next: cue.stage adj.modifier	-26 15 -12 -9 25
pair next: cue.stage adj.wounded	11 -16 0 -1 14
pair next: cue.stage category	-11 -4 15 -14 -15
pair next: cue.stage cue.captured	-30 -1 0 0 30
pair next: cue.stage cue.claims	18 -7 -7 0 -5
pair next: cue.stage cue.included	15 -15 0 -5 0
pair next: cue.stage cue.of_whole	1 2 1 -7 -22
pair next: cue.stage cue.stage	10 11 -3 0 -18
pair next: cue.stage noun.exchange	29 0 -28 -3 -32
pair next: cue.stage noun.military	5 -9 0 14 -15
pair next: cue.stage noun.other	-15 -1 0 0 15
pair next: cue.stage noun.people	12 -2 0 -8 -3
pair next: cue.stage qualifier.at_most	-2 27 0 0 -25
pair next: cue.stage ru.of	-14 15 -1 -1 -2
pair next: cue.stage ua.of	29 -15 -31 -10 -34
pair next: cue.stage verb.bring	-1 0 -4 -2 8
pair next: cue.stage verb.get	1 -9 -6 -5 12
pair next: cue.thanks adj.modifier	5 18 15 0 -22
pair next: cue.thanks category	4 -2 -4 -16 16
pair next: cue.thanks country	65 -4 -37 -39 -63
pair next: cue.thanks cue.all	-10 -15 -5 -8 14
pair next: cue.thanks cue.completed	0 -23 21 -27 -19
pair next: cue.thanks cue.each	11 13 0 -21 -1
pair next: cue.thanks cue.mediated	33 -15 -5 -12 -17
pair next: cue.thanks cue.relative	-11 -19 -35 13 0
pair next: cue.thanks cue.thanks	-3 28 -13 8 -42
pair next: cue.thanks cue.unit	6 0 0 0 -6
pair next: cue.thanks noun.branch	-9 0 17 0 -9
pair next: cue.thanks noun.exchange	-15 -18 8 0 13
pair next: cue.thanks noun.family	-14 -3 -5 15 -5
pair next: cue.thanks noun.foreigner	7 -1 -9 14 -18
pair next: cue.thanks noun.military	-19 0 13 -4 9
pair next: cue.thanks noun.other	0 -40 -1 2 -1
pair next: cue.thanks noun.people	14 -22 -7 -8 10
pair next: cue.thanks own.of	23 0 -5 -14 -23
pair next: cue.thanks own.to	-2 -22 1 3 -22
pair next: cue.thanks ru.of	-6 15 -15 -2 -11
pair next: cue.thanks ru.to	-3 -16 -1 -3 17
pair next: cue.thanks verb.noun	-5 -21 12 -2 8
pair next: cue.thanks voice.ua	34 -18 -22 -41 -15
pair next: cue.third adj.modifier	-19 -21 -10 -5 24
pair next: cue.third country	-14 -18 -15 -16 19
pair next: cue.third cue.of_whole	-12 -2 -15 -5 22
pair next: cue.third cue.third	-47 -36 -23 -16 45
pair next: cue.third noun.people	-27 -4 -17 -9 34
pair next: cue.third qualifier.more_than	14 -3 -1 -1 -13
pair next: cue.third ru.agent	-16 0 -14 0 28
pair next: cue.to_date adj.modifier	41 -15 -23 -29 -15
pair next: cue.to_date cue.already	2 -36 25 7 -33
pair next: cue.to_date cue.count	-41 8 -21 15 -5
pair next: cue.to_date cue.in_captivity	-8 0 24 -19 -24
pair next: cue.to_date cue.mediated	4 -15 -5 15 3
pair next: cue.to_date cue.of_whole	-16 24 -13 6 -16
pair next: cue.to_date cue.relative	2 -15 0 15 0
pair next: cue.to_date cue.since	3 -14 0 33 -27
pair next: cue.to_date cue.to_date	-48 -16 -31 43 -26
pair next: cue.to_date cue.today	-55 -2 -30 62 -15
pair next: cue.to_date cue.total	38 -24 -4 -13 -8
pair next: cue.to_date cue.transit	-14 15 -3 -3 -1
pair next: cue.to_date noun.other	-9 -11 0 -8 16
pair next: cue.to_date noun.people	8 -9 3 -6 -16
pair next: cue.to_date ua.of	-13 -13 -1 15 -1
pair next: cue.to_date ua.to	-1 18 0 -15 -3
pair next: cue.to_date verb.come	15 -6 -2 -12 -2
pair next: cue.today adj.modifier	-8 14 1 -11 13
pair next: cue.today adj.wounded	15 12 -19 0 -10
pair next: cue.today category	12 -18 27 -2 -27
pair next: cue.today country	7 -2 -4 0 -1
pair next: cue.today cue.all	28 -8 -23 -11 -15
pair next: cue.today cue.called_off	-13 30 -12 -3 -8
pair next: cue.today cue.claims	27 -27 -18 -2 -6
pair next: cue.today cue.completed	34 -21 -14 -29 -29
pair next: cue.today cue.good_news	14 0 -4 0 -10
pair next: cue.today cue.held	0 0 0 30 -30
pair next: cue.today cue.mediated	10 -3 -4 -1 -3
pair next: cue.today cue.of_whole	11 -1 27 0 -32
pair next: cue.today cue.part	-16 0 16 0 0
pair next: cue.today cue.relative	-1 0 15 0 -15
pair next: cue.today cue.stage	-9 26 -7 -1 5
pair next: cue.today cue.today	-2 -4 -19 15 4
pair next: cue.today cue.total	10 0 -3 -6 0
pair next: cue.today cue.transit	39 -10 -21 -14 -17
pair next: cue.today cue.venue	-25 30 -14 -4 -26
pair next: cue.today noun.body	35 -7 -13 -8 -14
pair next: cue.today noun.exchange	-8 14 -22 -42 0
pair next: cue.today noun.family	23 -11 -15 -15 0
pair next: cue.today noun.military	35 -23 -23 -6 13
pair next: cue.today noun.other	-5 -10 -4 -22 9
pair next: cue.today noun.people	20 -11 -3 -9 -50
pair next: cue.today own.agent	-18 -20 -4 15 12
pair next: cue.today own.to	44 -1 -15 -33 -23
pair next: cue.today qualifier.approx	-11 0 -9 18 -19
pair next: cue.today qualifier.more_than	-14 24 -7 -4 -27
pair next: cue.today ru.agent	-17 17 14 -14 -17
pair next: cue.today ru.of	-9 26 -11 -2 -20
pair next: cue.today ua.from	-15 -2 -1 -15 15
pair next: cue.today ua.of	12 12 0 -10 -22
pair next: cue.today ua.to	24 -1 -5 -12 -18
pair next: cue.today verb.bring	9 -2 2 0 -17
pair next: cue.today verb.come	31 -6 -13 -15 -25
pair next: cue.today verb.future	-2 -17 -32 -20 28
pair next: cue.today verb.give	-6 0 0 6 0
pair next: cue.today verb.held_exchange	33 -6 -16 -11 -12
pair next: cue.today verb.home	5 -1 0 0 -4
pair next: cue.today verb.noun	16 -3 -14 -6 -15
pair next: cue.today verb.other	-27 12 13 -26 -7
pair next: cue.today voice.ua	14 -1 0 0 -14
pair next: cue.total adj.modifier	11 -7 -14 10 -5
pair next: cue.total cue.captured	-14 0 -1 -4 15
pair next: cue.total cue.claims	22 0 0 -22 0
pair next: cue.total cue.count	-10 -1 -5 13 3
pair next: cue.total cue.mediated	15 0 0 0 -15
pair next: cue.total cue.month	-37 -8 11 -18 13
pair next: cue.total cue.of_whole	17 -12 -1 -16 -3
pair next: cue.total cue.recap	-14 -1 15 -9 -15
pair next: cue.total cue.relative	-2 0 -15 -15 15
pair next: cue.total cue.since	3 -5 -10 -10 -8
pair next: cue.total cue.span	18 -17 -14 -11 -25
pair next: cue.total cue.to_date	-9 -24 -26 21 -6
pair next: cue.total cue.total	22 -8 -26 -13 -8
pair next: cue.total cue.year	16 0 -8 -12 -15
pair next: cue.total noun.body	-8 -3 -2 11 -13
pair next: cue.total noun.child	16 -5 -2 -2 -15
pair next: cue.total noun.civilian	32 -19 -22 -20 -17
pair next: cue.total noun.exchange	-29 -4 8 21 -5
pair next: cue.total noun.other	23 -2 -4 -4 -14
pair next: cue.total noun.people	3 -7 -5 1 -17
pair next: cue.total own.to	-24 20 -3 -17 -7
pair next: cue.total qualifier.more_than	-15 17 -1 15 -15
pair next: cue.total ru.from	-61 -2 17 7 -21
pair next: cue.total ru.of	28 -7 -3 -15 -15
pair next: cue.total verb.bring	10 -6 -9 16 -15
pair next: cue.total verb.come	-12 0 -11 12 -1
pair next: cue.total verb.other	-15 0 0 0 15
pair next: cue.total verb.swap	34 -13 -3 -11 -31
pair next: cue.training adj.modifier	-20 -4 -2 0 23
pair next: cue.training country	34 -7 -9 -1 -26
pair next: cue.training cue.in_captivity	-11 -5 0 -1 16
pair next: cue.training cue.of_whole	-1 -1 -10 0 12
pair next: cue.training noun.civilian	-1 0 -5 -2 8
pair next: cue.training noun.exchange	-15 -3 -3 -9 15
pair next: cue.training noun.other	-9 -5 -6 -17 11
pair next: cue.training noun.people	-11 -7 -6 -5 26
pair next: cue.training verb.bring	-7 -3 -4 -1 14
pair next: cue.transit adj.modifier	0 21 11 -3 -4
pair next: cue.transit adj.wounded	-8 -6 -2 -3 15
pair next: cue.transit category	16 -2 -16 0 12
pair next: cue.transit country	24 -30 -7 -6 -24
pair next: cue.transit cue.all	14 -9 0 -1 -4
pair next: cue.transit cue.of_whole	32 -20 9 -1 -31
pair next: cue.transit cue.ready	-16 16 -2 0 0
pair next: cue.transit cue.stage	11 -10 0 -1 0
pair next: cue.transit cue.to_date	14 0 -2 -12 0
pair next: cue.transit cue.today	-19 0 -4 -2 22
pair next: cue.transit cue.transit	-2 -25 -14 0 -5
pair next: cue.transit cue.venue	-12 -11 -10 -2 23
pair next: cue.transit noun.other	-2 -2 -8 -7 16
pair next: cue.transit qualifier.at_most	-2 0 -5 0 6
pair next: cue.transit ru.of	8 -7 29 -10 -33
pair next: cue.transit ru.to	-14 -13 35 -17 -27
pair next: cue.transit ua.of	25 -12 -9 -15 -10
pair next: cue.transit ua.to	17 0 -18 -15 -1
pair next: cue.transit verb.come	-15 -11 15 -14 10
pair next: cue.unfinished cue.completed	-45 -12 37 -6 -15
pair next: cue.unfinished noun.other	-10 18 -19 15 -17
pair next: cue.unfinished verb.future	-15 -4 15 0 0
pair next: cue.unit adj.modifier	21 -4 16 -3 -26
pair next: cue.unit category	19 -3 -15 -10 15
pair next: cue.unit cue.relative	-8 -8 -12 -12 14
pair next: cue.unit cue.unit	27 0 -10 0 -17
pair next: cue.unit noun.branch	36 0 -18 -1 -28
pair next: cue.unit ua.of	11 0 6 -1 -18
pair next: cue.unit verb.come	-14 0 -1 0 15
pair next: cue.unit view.ru	-10 -5 13 3 0
pair next: cue.venue adj.modifier	-9 15 7 0 -15
pair next: cue.venue country	-41 11 13 -3 1
pair next: cue.venue cue.agreement	15 16 -21 -41 -8
pair next: cue.venue cue.completed	-14 -16 -15 -15 17
pair next: cue.venue cue.of_whole	-15 -15 -5 0 27
pair next: cue.venue cue.relative	-15 13 -16 -15 15
pair next: cue.venue cue.venue	11 8 -16 -16 -3
pair next: cue.venue noun.other	-2 20 -1 0 -19
pair next: cue.venue ru.agent	-15 15 0 0 -15
pair next: cue.venue verb.future	-9 -5 -2 16 -3
pair next: cue.visit adj.modifier	-6 0 17 0 -13
pair next: cue.visit country	1 4 -18 -19 13
pair next: cue.visit cue.born	-16 0 26 -15 -21
pair next: cue.visit cue.of_whole	0 -2 5 0 -2
pair next: cue.visit cue.other_return	-1 -13 37 0 -45
pair next: cue.visit cue.reunion	-9 14 -44 -1 36
pair next: cue.visit cue.today	-14 -1 27 -13 -18
pair next: cue.visit cue.visit	15 2 22 -18 -31
pair next: cue.visit cue.yesterday	-10 -3 16 -9 -17
pair next: cue.visit noun.branch	-16 -14 12 -7 -3
pair next: cue.visit noun.family	-15 12 -28 -11 18
pair next: cue.visit noun.military	-13 -1 -47 -3 53
pair next: cue.visit noun.other	-24 -7 24 -1 -14
pair next: cue.visit noun.people	-20 -1 -9 -1 15
pair next: cue.visit own.of	0 0 14 0 -14
pair next: cue.visit ru.of	-29 -18 40 -5 -12
pair next: cue.visit ua.of	-8 -11 -22 -16 18
pair next: cue.visit verb.other	-37 -20 37 -16 -13
pair next: cue.year cue.completed	-27 -7 -22 44 2
pair next: cue.year cue.count	-14 -4 -9 15 -15
pair next: cue.year cue.of_year	-20 -41 -1 15 -10
pair next: cue.year cue.recap	5 5 -28 -29 26
pair next: cue.year cue.record	-14 8 -4 12 -3
pair next: cue.year cue.review	-37 -1 -15 21 -21
pair next: cue.year cue.span	8 -1 -19 -17 18
pair next: cue.year cue.year	-24 -38 -38 41 -21
pair next: cue.year noun.other	1 -18 -25 22 -40
pair next: cue.yesterday adj.modifier	9 -30 22 -11 -23
pair next: cue.yesterday category	21 -11 -22 -7 -14
pair next: cue.yesterday cue.agreed	9 -8 -1 0 0
pair next: cue.yesterday cue.evacuation	-14 -15 -1 -1 15
pair next: cue.yesterday cue.local	-32 0 44 -1 -15
pair next: cue.yesterday cue.of_whole	19 -3 -18 -1 -13
pair next: cue.yesterday cue.recap	17 -17 -16 -1 2
pair next: cue.yesterday cue.today	0 -22 22 -3 -19
pair next: cue.yesterday cue.transit	10 0 -10 0 0
pair next: cue.yesterday cue.venue	-10 -5 -15 -15 15
pair next: cue.yesterday cue.yesterday	-12 -31 20 -9 -18
pair next: cue.yesterday noun.exchange	-43 -10 17 -16 -8
pair next: cue.yesterday noun.military	-21 0 29 0 -8
pair next: cue.yesterday noun.other	-32 2 26 -7 -30
pair next: cue.yesterday noun.people	-27 -25 26 -3 -20
pair next: cue.yesterday own.to	11 0 -11 0 -1
pair next: cue.yesterday ru.from	12 0 0 -12 -1
pair next: cue.yesterday ua.agent	37 -2 -23 -2 -33
pair next: cue.yesterday ua.from	-4 0 15 -2 -10
pair next: cue.yesterday ua.to	18 0 -15 -3 -2
pair next: cue.yesterday verb.bring	-27 -12 27 -20 -26
pair next: cue.yesterday verb.come	-14 0 -1 0 13
pair next: cue.yesterday verb.future	29 -22 -27 -9 -24
pair next: cue.yesterday verb.get	2 24 -37 -14 -29
pair next: cue.yesterday verb.give	23 0 -16 -1 -11
pair next: cue.yesterday verb.held_exchange	-26 -12 23 -2 -9
pair next: cue.yesterday verb.noun	-8 -6 24 -2 -23
pair next: cue.yesterday verb.other	-20 -7 17 0 -1
pair next: cue.yesterday verb.swap	-38 0 53 -1 -23
pair next: foe.agent adj.modifier	-26 6 -5 -12 13
pair next: foe.agent category	12 -16 1 -14 -17
pair next: foe.agent cue.claims	-4 5 0 0 -1
pair next: foe.agent cue.held	-18 -15 -12 0 44
pair next: foe.agent cue.in_captivity	7 -1 -2 -2 -3
pair next: foe.agent cue.included	13 0 -2 0 -12
pair next: foe.agent cue.mediated	-25 -15 0 17 -14
pair next: foe.agent cue.of_whole	-29 -10 27 -19 -14
pair next: foe.agent cue.postponed	9 13 -14 -1 -15
pair next: foe.agent cue.relative	-31 -16 5 -3 3
pair next: foe.agent foe.of	9 -18 -40 -17 14
pair next: foe.agent noun.body	6 0 -4 0 -2
pair next: foe.agent noun.military	-3 -2 -4 27 -32
pair next: foe.agent noun.other	-2 -1 30 -14 -29
pair next: foe.agent noun.people	22 0 -6 -16 -1
pair next: foe.agent ua.of	5 0 0 -4 0
pair next: foe.agent ua.to	-15 -4 0 15 -4
pair next: foe.agent verb.come	15 0 -24 -1 12
pair next: foe.agent verb.get	16 -23 -14 -17 23
pair next: foe.agent verb.home	13 0 -6 -7 0
pair next: foe.agent verb.other	14 12 -6 -33 9
pair next: foe.from verb.come	15 4 -1 -1 -18
pair next: foe.of adj.modifier	-8 -16 -22 -26 26
pair next: foe.of cue.captivity	2 -3 -9 2 -17
pair next: foe.of cue.captured	-10 -3 -2 -2 17
pair next: foe.of cue.relative	-1 0 0 15 -15
pair next: foe.of cue.today	0 0 0 -15 15
pair next: foe.of noun.military	-7 0 0 0 8
pair next: foe.of noun.other	13 -4 -6 -8 -7
pair next: foe.of ru.to	5 0 0 0 -5
pair next: foe.of verb.bring	29 -2 -17 -11 -28
pair next: foe.of verb.future	11 15 0 0 -16
pair next: foe.of verb.home	9 0 0 0 -9
pair next: foe.of verb.other	-12 -2 -15 2 2
pair next: foe.of view.ua	-14 -1 -2 0 14
pair next: foe.of voice.ru	11 0 0 -4 -9
pair next: foe.to adj.modifier	14 -15 -9 -14 -15
pair next: foe.to cue.relative	10 0 -12 -1 4
pair next: foe.to cue.today	-4 0 -15 0 15
pair next: foe.to foe.of	0 0 -6 0 6
pair next: foe.to noun.other	-5 -7 -6 0 14
pair next: foe.to noun.people	15 -2 -4 -15 -8
pair next: foe.to own.to	42 -13 -19 -1 -42
pair next: foe.to qualifier.approx	-10 -5 -1 16 -12
pair next: foe.to verb.come	-8 -1 -6 -12 24
pair next: foe.to verb.future	-14 -10 -1 -14 15
pair next: foe.to verb.give	13 -14 14 -14 -21
pair next: foe.to verb.other	-20 0 12 -5 8
pair next: noun.body adj.dead	4 13 -24 5 -33
pair next: noun.body adj.modifier	14 3 1 -24 -26
pair next: noun.body cue.claims	-9 11 -5 -2 -1
pair next: noun.body cue.held	-8 -14 10 -24 1
pair next: noun.body cue.in_return	-26 -2 -14 24 -24
pair next: noun.body cue.of_whole	-15 -19 -25 -18 35
pair next: noun.body cue.ready	-2 15 -14 -15 -10
pair next: noun.body cue.recap	-22 -19 6 -3 58
pair next: noun.body cue.relative	3 2 12 -7 -31
pair next: noun.body cue.repatriation	-9 -14 -10 14 -16
pair next: noun.body cue.today	15 -1 -4 -11 0
pair next: noun.body cue.yesterday	-15 -9 48 -9 -26
pair next: noun.body noun.body	10 27 -29 13 -71
pair next: noun.body noun.branch	-7 0 8 0 -2
pair next: noun.body noun.civilian	-11 0 -13 -10 26
pair next: noun.body noun.exchange	-35 36 -5 -11 -2
pair next: noun.body noun.foreigner	-3 20 0 0 -18
pair next: noun.body noun.military	-16 11 13 -14 0
pair next: noun.body noun.other	-34 3 3 12 -2
pair next: noun.body noun.people	26 -18 -31 -6 -24
pair next: noun.body noun.soldier	16 -3 -9 -15 -9
pair next: noun.body own.agent	26 -14 -4 -11 0
pair next: noun.body own.to	8 0 -3 0 -5
pair next: noun.body qualifier.at_most	-2 -6 0 -14 19
pair next: noun.body qualifier.more_than	-30 24 -17 19 -14
pair next: noun.body ru.agent	-26 12 -6 13 -1
pair next: noun.body ru.of	21 -7 -3 -8 -4
pair next: noun.body ua.agent	-9 -4 14 -2 -15
pair next: noun.body ua.of	15 -22 2 -22 -53
pair next: noun.body ua.to	17 -23 21 -24 -32
pair next: noun.body verb.bring	-22 -14 -14 22 1
pair next: noun.body verb.come	-11 15 -1 -5 -14
pair next: noun.body verb.get	36 -5 -4 -22 -37
pair next: noun.body verb.give	-4 -35 -11 18 0
pair next: noun.body verb.other	-31 -1 -19 -1 29
pair next: noun.body verb.will	-1 7 -1 0 -5
pair next: noun.branch adj.modifier	31 -10 -6 -10 -27
pair next: noun.branch category	-8 -19 -1 -7 -11
pair next: noun.branch country	21 -1 -15 -2 -21
pair next: noun.branch cue.captured	-15 -1 -15 -1 16
pair next: noun.branch cue.evacuation	-17 -1 -1 -3 20
pair next: noun.branch cue.mediated	15 -15 0 0 -2
pair next: noun.branch cue.part	-11 0 -15 -6 15
pair next: noun.branch cue.recap	-2 17 22 0 -35
pair next: noun.branch cue.relative	17 -9 -14 -11 11
pair next: noun.branch cue.training	-17 -6 -2 -1 17
pair next: noun.branch cue.unit	11 -7 -3 -20 11
pair next: noun.branch noun.branch	-22 -5 -28 -11 28
pair next: noun.branch noun.civilian	-14 15 0 -1 0
pair next: noun.branch noun.family	16 -1 -5 -7 -4
pair next: noun.branch noun.military	19 -4 -9 -2 -16
pair next: noun.branch noun.other	-12 -20 20 -23 -12
pair next: noun.branch noun.people	-22 14 22 -1 -9
pair next: noun.branch ua.agent	-5 -2 10 -4 -1
pair next: noun.branch ua.of	12 -4 -2 -4 -2
pair next: noun.branch verb.bring	-12 0 6 -3 9
pair next: noun.branch verb.come	-38 -6 -3 -1 37
pair next: noun.branch verb.future	-11 -5 15 0 -5
pair next: noun.branch verb.give	6 0 -5 -1 -1
pair next: noun.branch verb.other	-33 -12 -22 27 22
pair next: noun.branch voice.ua	-18 -23 8 7 3
pair next: noun.child adj.modifier	12 -12 -9 -7 -15
pair next: noun.child category	-19 2 -31 -10 24
pair next: noun.child cue.of_whole	14 -1 0 0 -14
pair next: noun.child noun.other	-16 -1 -19 -8 26
pair next: noun.child noun.woman	-5 -13 18 -15 -32
pair next: noun.civilian adj.modifier	3 -6 -27 11 6
pair next: noun.civilian category	9 5 11 -9 -31
pair next: noun.civilian country	-15 -2 -8 28 -7
pair next: noun.civilian cue.all	-9 -6 14 -4 -2
pair next: noun.civilian cue.captivity	8 21 -20 -5 -32
pair next: noun.civilian cue.claims	11 -12 21 8 -18
pair next: noun.civilian cue.deported	7 0 0 -9 2
pair next: noun.civilian cue.each	23 -42 -9 -15 -8
pair next: noun.civilian cue.evacuation	-16 -4 -12 -12 17
pair next: noun.civilian cue.footage	-5 -8 35 -4 -34
pair next: noun.civilian cue.held	-15 -12 -1 38 -29
pair next: noun.civilian cue.in_captivity	-7 -3 -1 19 -13
pair next: noun.civilian cue.in_return	-25 -1 -8 -2 26
pair next: noun.civilian cue.local	-17 -2 39 -7 -17
pair next: noun.civilian cue.mediated	-3 -11 -12 -13 22
pair next: noun.civilian cue.of_whole	18 9 -32 -9 -18
pair next: noun.civilian cue.other_war	-8 -17 -3 -8 25
pair next: noun.civilian cue.part	2 10 -12 -25 10
pair next: noun.civilian cue.relative	34 12 -5 -39 -3
pair next: noun.civilian cue.today	15 -1 0 -1 -14
pair next: noun.civilian noun.civilian	-18 13 -27 -35 24
pair next: noun.civilian noun.exchange	8 0 -12 -15 14
pair next: noun.civilian noun.foreigner	19 0 -3 14 -19
pair next: noun.civilian noun.military	-14 0 0 14 -3
pair next: noun.civilian noun.other	-9 16 -19 11 0
pair next: noun.civilian noun.people	2 -31 6 25 -10
pair next: noun.civilian noun.woman	-10 14 -10 1 -8
pair next: noun.civilian own.to	-14 -1 -1 15 0
pair next: noun.civilian qualifier.approx	0 -35 -22 28 -26
pair next: noun.civilian qualifier.at_most	-15 0 0 0 15
pair next: noun.civilian ru.agent	13 8 -14 11 -23
pair next: noun.civilian ru.of	-7 -12 -9 2 -5
pair next: noun.civilian ua.of	13 -1 0 0 -12
pair next: noun.civilian ua.to	10 0 0 -9 0
pair next: noun.civilian verb.bring	-21 -27 -14 20 -1
pair next: noun.civilian verb.come	-14 11 14 -18 2
pair next: noun.civilian verb.give	-27 15 -7 -15 0
pair next: noun.civilian verb.home	35 -1 -20 -22 -21
pair next: noun.civilian verb.other	-21 -2 -15 -4 28
pair next: noun.exchange adj.dead	13 -30 12 -20 -22
pair next: noun.exchange adj.modifier	9 19 9 -38 -19
pair next: noun.exchange adj.wounded	-20 31 -1 -18 -44
pair next: noun.exchange country	-18 18 -7 -2 8
pair next: noun.exchange cue.agreed	-13 16 -5 -9 -21
pair next: noun.exchange cue.agreement	5 -19 -5 7 22
pair next: noun.exchange cue.all	-17 -8 -41 31 4
pair next: noun.exchange cue.called_off	-28 44 -21 -23 -55
pair next: noun.exchange cue.captivity	-5 16 -11 5 -3
pair next: noun.exchange cue.claims	-20 7 -19 -2 23
pair next: noun.exchange cue.completed	17 -15 -7 9 -7
pair next: noun.exchange cue.count	15 38 -12 -36 -31
pair next: noun.exchange cue.denied	-32 36 15 -31 -42
pair next: noun.exchange cue.each	26 -26 -12 -10 -22
pair next: noun.exchange cue.footage	-5 4 15 0 -15
pair next: noun.exchange cue.held	-35 -16 -17 -18 49
pair next: noun.exchange cue.in_return	5 0 -2 0 -3
pair next: noun.exchange cue.included	-22 -7 14 -2 5
pair next: noun.exchange cue.local	-24 -1 26 0 -10
pair next: noun.exchange cue.mediated	41 -44 -1 14 -22
pair next: noun.exchange cue.money	-1 -17 -5 -9 28
pair next: noun.exchange cue.name	19 0 -3 -12 -7
pair next: noun.exchange cue.of_whole	10 1 -29 -17 42
pair next: noun.exchange cue.of_year	18 0 -13 0 -5
pair next: noun.exchange cue.one_sided	19 -17 -2 0 -1
pair next: noun.exchange cue.other_exchange	-26 -32 -39 -27 38
pair next: noun.exchange cue.other_war	-18 -15 -12 -1 17
pair next: noun.exchange cue.part	17 -9 -1 -4 -19
pair next: noun.exchange cue.planned	-21 4 -29 -14 67
pair next: noun.exchange cue.postponed	0 18 -4 -1 -13
pair next: noun.exchange cue.recap	-15 15 12 -8 -15
pair next: noun.exchange cue.record	-11 0 11 0 -1
pair next: noun.exchange cue.relative	-35 41 -35 21 3
pair next: noun.exchange cue.since	11 10 -20 -22 -18
pair next: noun.exchange cue.span	-9 0 16 -2 -11
pair next: noun.exchange cue.stage	-12 22 4 -14 16
pair next: noun.exchange cue.to_date	21 -1 -12 -20 0
pair next: noun.exchange cue.today	-1 -4 -16 -11 -2
pair next: noun.exchange cue.year	-1 -7 -22 8 -8
pair next: noun.exchange noun.body	-14 -5 0 6 -25
pair next: noun.exchange noun.civilian	-17 -21 43 15 -41
pair next: noun.exchange noun.exchange	6 28 -18 -1 -14
pair next: noun.exchange noun.military	-5 18 16 -32 -24
pair next: noun.exchange noun.other	-9 -23 -7 -10 18
pair next: noun.exchange noun.people	-16 22 9 -28 -44
pair next: noun.exchange own.agent	-16 -6 15 -1 -15
pair next: noun.exchange own.from	-1 19 -4 0 -15
pair next: noun.exchange own.to	-6 -11 36 -7 -30
pair next: noun.exchange qualifier.approx	16 10 -15 -15 10
pair next: noun.exchange qualifier.at_most	-7 -10 -28 14 0
pair next: noun.exchange ru.agent	13 9 -19 -16 -5
pair next: noun.exchange ru.of	-34 5 -4 18 -28
pair next: noun.exchange ru.to	-7 -1 0 0 8
pair next: noun.exchange ua.agent	-12 19 -3 -20 -25
pair next: noun.exchange ua.of	24 -20 -2 -3 -1
pair next: noun.exchange verb.bring	2 -7 -30 20 -15
pair next: noun.exchange verb.come	-33 -5 -41 -17 64
pair next: noun.exchange verb.future	-12 50 -4 -32 -30
pair next: noun.exchange verb.give	0 16 -15 -17 -13
pair next: noun.exchange verb.held_exchange	39 -67 -3 -12 -24
pair next: noun.exchange verb.home	9 -1 -1 0 -7
pair next: noun.exchange verb.noun	-28 9 11 4 -20
pair next: noun.exchange verb.swap	1 16 -10 -18 7
pair next: noun.exchange verb.will	-1 21 -6 -8 -26
pair next: noun.exchange voice.ua	5 4 -9 -6 -1
pair next: noun.family adj.modifier	2 19 2 -14 -38
pair next: noun.family category	-7 8 2 -10 0
pair next: noun.family cue.captivity	18 -21 14 -21 5
pair next: noun.family cue.captured	-3 -15 15 -3 12
pair next: noun.family cue.claims	-5 0 7 0 -2
pair next: noun.family cue.footage	18 -9 -16 -3 -9
pair next: noun.family cue.good_news	-16 62 -13 -10 -59
pair next: noun.family cue.money	0 -19 -15 -1 18
pair next: noun.family cue.of_whole	-45 6 57 -13 -5
pair next: noun.family cue.other_return	-14 -3 -14 -5 12
pair next: noun.family cue.ready	-40 -11 -3 -1 45
pair next: noun.family cue.relative	-14 -2 -6 16 -23
pair next: noun.family cue.repatriation	13 0 -13 0 -1
pair next: noun.family cue.today	19 -11 -12 -21 -14
pair next: noun.family cue.total	9 3 -12 0 -1
pair next: noun.family noun.branch	-15 -5 20 -1 -18
pair next: noun.family noun.child	-1 -1 18 -16 1
pair next: noun.family noun.civilian	13 0 -1 -3 -9
pair next: noun.family noun.family	-16 2 -19 -6 6
pair next: noun.family noun.military	-56 -42 -5 -11 38
pair next: noun.family noun.other	-6 -3 -11 -17 25
pair next: noun.family noun.people	-9 -21 -18 -8 13
pair next: noun.family own.of	-3 -4 -1 -1 8
pair next: noun.family qualifier.at_most	-27 -20 4 -2 16
pair next: noun.family ru.of	15 -3 -15 -1 0
pair next: noun.family ru.to	24 -12 12 -9 -37
pair next: noun.family ua.to	22 -16 -19 -2 -15
pair next: noun.family verb.come	-1 0 17 -1 -16
pair next: noun.family verb.get	16 -2 -24 -16 -1
pair next: noun.foreigner adj.modifier	-15 27 6 0 -17
pair next: noun.foreigner category	-10 -25 -8 -18 23
pair next: noun.foreigner country	-10 2 -24 -7 -3
pair next: noun.man category	19 -1 -3 -5 -11
pair next: noun.man cue.born	-15 0 0 0 15
pair next: noun.man cue.of_whole	11 -5 -14 -1 1
pair next: noun.man noun.other	-6 15 -15 -3 -14
pair next: noun.man noun.woman	34 -6 -13 -1 -22
pair next: noun.man verb.bring	-1 -1 15 0 -16
pair next: noun.man verb.get	-10 -14 -7 -2 14
pair next: noun.man verb.home	-16 -2 15 14 -16
pair next: noun.man verb.other	-16 -2 15 -9 -15
pair next: noun.military adj.modifier	9 -30 15 -30 -4
pair next: noun.military adj.wounded	12 -3 -1 0 -8
pair next: noun.military category	36 -11 -11 -19 -32
pair next: noun.military cue.agreement	14 -1 -12 -1 -3
pair next: noun.military cue.all	15 0 0 0 -15
pair next: noun.military cue.captivity	7 -10 -26 -17 22
pair next: noun.military cue.captured	-21 -5 -17 -22 43
pair next: noun.military cue.claims	3 -14 -15 12 6
pair next: noun.military cue.completed	-22 -5 10 -20 8
pair next: noun.military cue.each	23 10 -3 -1 -28
pair next: noun.military cue.footage	-29 0 22 15 -1
pair next: noun.military cue.held	-28 -8 -3 36 -12
pair next: noun.military cue.in_captivity	10 -2 -7 -33 18
pair next: noun.military cue.in_return	13 21 -2 -3 -34
pair next: noun.military cue.included	-16 0 16 -3 11
pair next: noun.military cue.local	-42 -1 38 0 6
pair next: noun.military cue.of_whole	-5 -3 8 -22 -18
pair next: noun.military cue.other_war	-37 -20 -14 -1 39
pair next: noun.military cue.part	24 11 -48 -24 4
pair next: noun.military cue.planned	-3 15 -15 0 2
pair next: noun.military cue.postponed	-6 2 -12 -15 15
pair next: noun.military cue.ready	10 -1 8 -1 -27
pair next: noun.military cue.recap	-15 0 16 0 -1
pair next: noun.military cue.relative	40 -33 -25 -42 -11
pair next: noun.military cue.same_number	-15 -1 -14 -11 15
pair next: noun.military cue.stage	-30 -1 -5 -8 38
pair next: noun.military cue.to_date	-15 15 -1 -3 -15
pair next: noun.military cue.today	35 -11 -22 -26 -20
pair next: noun.military cue.total	5 -6 -4 13 -9
pair next: noun.military cue.transit	25 -7 -14 -1 -12
pair next: noun.military cue.unit	23 0 -17 -1 -17
pair next: noun.military cue.yesterday	5 0 -2 0 -3
pair next: noun.military foe.of	-11 0 -4 -14 25
pair next: noun.military noun.body	-17 15 -27 -4 10
pair next: noun.military noun.branch	35 -16 -13 -15 -5
pair next: noun.military noun.civilian	23 -29 6 8 -46
pair next: noun.military noun.exchange	-46 -15 -26 53 14
pair next: noun.military noun.man	14 -1 0 0 -12
pair next: noun.military noun.military	-15 -7 12 -1 -2
pair next: noun.military noun.other	-23 -22 -1 -26 32
pair next: noun.military noun.people	-8 7 33 -16 -28
pair next: noun.military noun.rank	8 27 -19 -6 -16
pair next: noun.military own.agent	8 0 -4 -3 0
pair next: noun.military own.of	-6 0 13 0 -7
pair next: noun.military own.to	67 -29 -46 -29 -13
pair next: noun.military qualifier.approx	-15 0 15 0 -2
pair next: noun.military qualifier.at_most	11 23 -16 -22 -23
pair next: noun.military qualifier.more_than	-11 -1 -2 -1 12
pair next: noun.military ru.agent	-8 -21 14 -14 -14
pair next: noun.military ru.from	16 -1 5 -7 -21
pair next: noun.military ru.of	11 -47 15 -12 9
pair next: noun.military ua.agent	14 -8 0 -1 -5
pair next: noun.military ua.from	-15 -1 16 14 -23
pair next: noun.military ua.of	39 -23 -37 -28 -4
pair next: noun.military ua.to	-1 -4 9 -20 -24
pair next: noun.military verb.bring	44 -17 -23 -19 -49
pair next: noun.military verb.come	43 -18 -39 -25 0
pair next: noun.military verb.future	-15 -2 -1 0 15
pair next: noun.military verb.get	6 -12 -22 -18 40
pair next: noun.military verb.give	37 -17 3 -34 -59
pair next: noun.military verb.held_exchange	6 0 -7 1 0
pair next: noun.military verb.home	45 -29 -9 -22 -36
pair next: noun.military verb.other	-62 -12 -37 -40 65
pair next: noun.military verb.will	10 18 -11 0 -20
pair next: noun.military view.ru	-29 -1 34 -4 -6
pair next: noun.military view.ua	14 -35 -2 -11 0
pair next: noun.military voice.ua	14 -19 -7 12 -15
pair next: noun.other adj.dead	-13 -6 -1 17 -4
pair next: noun.other adj.modifier	2 -7 -42 -24 15
pair next: noun.other adj.wounded	-24 21 -18 -21 13
pair next: noun.other category	-8 -55 -3 -15 40
pair next: noun.other country	-15 21 -31 8 -20
pair next: noun.other cue.agreed	-11 -9 -11 -5 23
pair next: noun.other cue.agreement	37 25 -40 -9 -39
pair next: noun.other cue.all	-11 -2 -20 32 -33
pair next: noun.other cue.anniversary	1 -15 15 -9 -28
pair next: noun.other cue.born	-13 -42 -22 -10 19
pair next: noun.other cue.called_off	-23 9 -2 0 10
pair next: noun.other cue.captivity	1 -5 -4 -38 0
pair next: noun.other cue.captured	-24 -3 -22 -4 42
pair next: noun.other cue.claims	-23 -5 3 -16 0
pair next: noun.other cue.completed	-4 -28 22 -26 -3
pair next: noun.other cue.crime	-2 -17 -31 9 -3
pair next: noun.other cue.denied	6 10 -16 24 -29
pair next: noun.other cue.deported	10 -7 -5 -36 33
pair next: noun.other cue.each	-19 24 -1 -15 -6
pair next: noun.other cue.evacuation	-2 0 -5 0 6
pair next: noun.other cue.footage	4 -18 -22 -3 23
pair next: noun.other cue.held	-15 25 14 -4 -30
pair next: noun.other cue.in_captivity	-4 16 11 1 -6
pair next: noun.other cue.in_return	-17 -16 -16 -27 21
pair next: noun.other cue.local	-7 10 10 -3 -18
pair next: noun.other cue.mediated	5 -41 -28 3 15
pair next: noun.other cue.money	-35 -19 0 -39 31
pair next: noun.other cue.name	5 0 -1 -1 -3
pair next: noun.other cue.of_whole	-29 -18 30 -27 -5
pair next: noun.other cue.of_year	-18 -47 -4 11 -25
pair next: noun.other cue.one_sided	16 -5 -9 -3 -2
pair next: noun.other cue.other_exchange	-23 -14 -15 -17 41
pair next: noun.other cue.other_return	-1 -3 7 -22 17
pair next: noun.other cue.other_war	-17 -19 -10 15 -2
pair next: noun.other cue.parcel	-19 -20 -4 -3 37
pair next: noun.other cue.part	7 13 -18 -4 -14
pair next: noun.other cue.planned	-16 10 -12 5 -8
pair next: noun.other cue.postponed	-14 9 -20 -16 -3
pair next: noun.other cue.ready	6 4 -7 -1 -2
pair next: noun.other cue.recap	-31 6 26 -44 12
pair next: noun.other cue.record	-3 -17 12 -15 3
pair next: noun.other cue.relative	-16 -15 -25 -6 18
pair next: noun.other cue.reunion	-17 2 -18 -3 18
pair next: noun.other cue.since	3 -17 -17 -32 23
pair next: noun.other cue.span	-4 14 -20 -13 26
pair next: noun.other cue.stage	-14 -13 14 13 -20
pair next: noun.other cue.thanks	7 -13 12 6 -18
pair next: noun.other cue.to_date	-4 -16 -4 20 -21
pair next: noun.other cue.today	17 3 -16 -16 -18
pair next: noun.other cue.total	-1 -7 -2 -36 33
pair next: noun.other cue.training	15 -2 -7 -22 3
pair next: noun.other cue.transit	-26 -26 26 13 -9
pair next: noun.other cue.unit	-15 -1 -1 0 15
pair next: noun.other cue.venue	-3 19 13 13 -27
pair next: noun.other cue.visit	-16 -15 22 -23 -20
pair next: noun.other cue.year	-5 15 -13 -15 -4
pair next: noun.other cue.yesterday	-18 -7 17 0 -15
pair next: noun.other foe.agent	-3 7 -4 -5 4
pair next: noun.other foe.from	12 4 -1 0 -15
pair next: noun.other foe.of	4 27 -4 -21 4
pair next: noun.other foe.to	-8 -4 14 -1 -3
pair next: noun.other noun.body	-10 -4 -58 13 26
pair next: noun.other noun.branch	-19 -1 7 -9 3
pair next: noun.other noun.child	-37 -24 -11 9 32
pair next: noun.other noun.civilian	-10 11 -30 18 -17
pair next: noun.other noun.exchange	1 -17 7 -19 -4
pair next: noun.other noun.family	12 9 -10 -28 -22
pair next: noun.other noun.foreigner	-9 -29 -10 -13 18
pair next: noun.other noun.military	-54 1 -26 -24 47
pair next: noun.other noun.other	-39 -20 -24 -22 43
pair next: noun.other noun.people	-7 -19 -17 -13 7
pair next: noun.other noun.rank	10 -11 1 -7 5
pair next: noun.other noun.woman	8 -7 -4 -3 -8
pair next: noun.other own.agent	10 27 -2 2 -31
pair next: noun.other own.from	-4 -13 -1 -14 24
pair next: noun.other own.of	-13 20 23 -4 -32
pair next: noun.other own.to	-16 -9 -5 -18 31
pair next: noun.other qualifier.approx	-34 22 12 -9 -9
pair next: noun.other qualifier.at_most	-42 13 -5 8 4
pair next: noun.other qualifier.more_than	10 -20 -10 -31 2
pair next: noun.other ru.agent	-30 3 2 -3 13
pair next: noun.other ru.from	26 17 -2 -4 -24
pair next: noun.other ru.of	-16 -14 -13 -24 22
pair next: noun.other ua.agent	-25 16 -4 -48 2
pair next: noun.other ua.from	-2 15 15 0 -21
pair next: noun.other ua.of	-44 -48 6 13 30
pair next: noun.other ua.to	-21 10 -3 -41 13
pair next: noun.other verb.bring	-23 4 6 -24 18
pair next: noun.other verb.come	-14 -3 -44 22 12
pair next: noun.other verb.future	-15 42 -16 -10 -47
pair next: noun.other verb.get	-8 20 -14 -14 2
pair next: noun.other verb.give	-53 -33 5 1 50
pair next: noun.other verb.held_exchange	-31 19 10 -5 -29
pair next: noun.other verb.home	-5 1 -13 10 -7
pair next: noun.other verb.managed	-13 -15 -2 -1 15
pair next: noun.other verb.noun	-18 -27 10 -9 25
pair next: noun.other verb.other	-16 -26 -11 6 28
pair next: noun.other verb.swap	-12 -9 1 -17 14
pair next: noun.other verb.will	-4 -6 4 -14 3
pair next: noun.other voice.ru	-7 -23 20 -4 18
pair next: noun.other voice.ua	-16 -9 -13 11 20
pair next: noun.people adj.dead	-3 -1 -13 -1 12
pair next: noun.people adj.freed	-4 -36 28 -5 -49
pair next: noun.people adj.modifier	18 -11 11 -55 -6
pair next: noun.people adj.wounded	29 -24 -7 -3 -12
pair next: noun.people category	-14 -36 -23 13 -3
pair next: noun.people country	-6 13 -1 -2 -9
pair next: noun.people cue.agreed	-6 15 -3 -3 -15
pair next: noun.people cue.all	13 0 -12 -1 -2
pair next: noun.people cue.born	-15 15 -11 0 0
pair next: noun.people cue.captivity	-22 27 -38 -19 14
pair next: noun.people cue.claims	-22 -1 -15 10 15
pair next: noun.people cue.each	38 -9 -10 -26 -48
pair next: noun.people cue.footage	1 -8 36 -14 -39
pair next: noun.people cue.held	-16 -6 9 7 -36
pair next: noun.people cue.in_captivity	-9 -16 -23 -38 37
pair next: noun.people cue.local	-14 -2 5 -39 12
pair next: noun.people cue.missing	4 -30 -24 42 -38
pair next: noun.people cue.of_whole	29 -4 -24 -1 -33
pair next: noun.people cue.other_return	-7 -3 -26 -6 29
pair next: noun.people cue.part	12 -19 -16 23 -11
pair next: noun.people cue.planned	12 -19 -1 -2 12
pair next: noun.people cue.recap	-3 9 18 -8 -28
pair next: noun.people cue.relative	-3 -7 4 -45 32
pair next: noun.people cue.same_number	-13 0 0 0 13
pair next: noun.people cue.since	37 -2 -3 -22 -15
pair next: noun.people cue.span	-15 -14 -4 -10 15
pair next: noun.people cue.to_date	10 0 -11 4 -3
pair next: noun.people cue.today	19 -5 -14 -5 -18
pair next: noun.people cue.total	15 -1 -3 -15 2
pair next: noun.people cue.transit	12 -7 0 0 -5
pair next: noun.people cue.yesterday	5 -2 2 -2 -9
pair next: noun.people noun.body	-28 -3 -1 0 31
pair next: noun.people noun.child	-24 -15 -11 -1 32
pair next: noun.people noun.civilian	-17 -15 15 21 -7
pair next: noun.people noun.exchange	-18 -6 17 23 -24
pair next: noun.people noun.family	-22 -29 -12 11 9
pair next: noun.people noun.foreigner	11 -2 -17 -24 7
pair next: noun.people noun.military	-6 -18 -29 9 13
pair next: noun.people noun.other	3 -7 3 -36 13
pair next: noun.people noun.people	-40 -49 -33 44 11
pair next: noun.people own.agent	5 0 0 -5 0
pair next: noun.people own.of	-3 -31 -8 2 -6
pair next: noun.people own.to	9 -65 9 -34 13
pair next: noun.people qualifier.at_least	0 -1 -1 13 -12
pair next: noun.people qualifier.at_most	-21 -3 13 7 -9
pair next: noun.people qualifier.more_than	24 -6 -3 -24 3
pair next: noun.people ru.agent	-14 -26 -5 27 -10
pair next: noun.people ru.of	32 -26 -26 -37 14
pair next: noun.people ua.agent	-6 12 -14 -10 -11
pair next: noun.people ua.from	-15 -1 -1 -1 15
pair next: noun.people ua.of	17 -10 -3 18 -31
pair next: noun.people ua.to	33 -23 -15 -29 -9
pair next: noun.people verb.bring	25 -13 -17 -44 24
pair next: noun.people verb.come	3 4 1 6 -19
pair next: noun.people verb.future	-15 13 -10 -1 0
pair next: noun.people verb.get	-15 -2 0 -3 21
pair next: noun.people verb.give	23 -12 -3 -16 6
pair next: noun.people verb.held_exchange	-15 -10 14 13 -17
pair next: noun.people verb.home	31 -1 -15 -49 -38
pair next: noun.people verb.other	-12 -16 4 -1 7
pair next: noun.people verb.will	-23 13 8 -2 -9
pair next: noun.people voice.ua	14 -1 -15 -16 15
pair next: noun.rank adj.modifier	16 -14 -16 -1 -13
pair next: noun.rank category	16 4 -19 -1 0
pair next: noun.rank noun.man	9 -1 0 0 -8
pair next: noun.rank noun.people	-5 -1 -12 -2 14
pair next: noun.rank noun.rank	32 -2 -4 -9 -16
pair next: noun.rank noun.soldier	31 -1 -6 -13 -27
pair next: noun.rank ua.of	-14 0 -3 0 14
pair next: noun.rank verb.bring	20 -1 -23 -8 13
pair next: noun.rank verb.give	-16 -22 16 0 -3
pair next: noun.soldier adj.modifier	-7 24 -16 -13 9
pair next: noun.soldier cue.captured	-15 -1 -1 -1 15
pair next: noun.soldier cue.held	26 -7 -1 -1 -17
pair next: noun.soldier cue.in_return	16 0 0 -2 -16
pair next: noun.soldier cue.of_whole	-4 0 -19 1 7
pair next: noun.soldier cue.part	22 -1 0 -1 -20
pair next: noun.soldier cue.relative	-29 -2 11 -6 3
pair next: noun.soldier noun.branch	2 -21 -1 -2 10
pair next: noun.soldier noun.civilian	17 -4 -5 -15 -17
pair next: noun.soldier noun.other	17 -24 -20 -2 9
pair next: noun.soldier noun.rank	10 -5 -34 18 -33
pair next: noun.soldier ru.from	15 -1 0 -11 -3
pair next: noun.soldier ua.agent	8 -2 0 -4 -1
pair next: noun.soldier ua.of	5 -30 5 -15 24
pair next: noun.soldier ua.to	15 -9 -1 -15 -3
pair next: noun.soldier verb.bring	15 -6 0 -10 -22
pair next: noun.soldier verb.come	1 14 -11 -6 -13
pair next: noun.soldier verb.get	-30 -1 -13 -3 49
pair next: noun.soldier verb.give	22 -2 -9 -14 -11
pair next: noun.soldier verb.home	20 -4 -8 -4 -5
pair next: noun.soldier verb.other	-17 -17 12 14 -9
pair next: noun.woman adj.modifier	4 30 -9 -2 -28
pair next: noun.woman adj.wounded	16 -5 -24 -6 -13
pair next: noun.woman category	-25 21 -12 -21 -16
pair next: noun.woman cue.in_captivity	-15 -15 -1 15 0
pair next: noun.woman cue.of_whole	9 -9 -16 -6 16
pair next: noun.woman cue.relative	2 0 -2 15 -15
pair next: noun.woman noun.child	9 -24 -18 -8 3
pair next: noun.woman noun.military	-24 -15 0 17 -14
pair next: noun.woman noun.people	0 0 9 -3 -6
pair next: noun.woman verb.other	0 -12 14 -1 -26
pair next: own.agent adj.modifier	-1 17 -11 -22 4
pair next: own.agent cue.agreement	-1 32 -1 -4 -29
pair next: own.agent cue.all	-14 15 -13 -2 -11
pair next: own.agent cue.claims	8 -2 11 -12 -8
pair next: own.agent cue.completed	-23 15 -19 1 -17
pair next: own.agent cue.footage	-7 -4 26 -2 -26
pair next: own.agent cue.held	1 -9 0 14 -6
pair next: own.agent cue.in_return	-6 -11 -15 -25 16
pair next: own.agent cue.of_whole	-11 -15 -7 37 -25
pair next: own.agent cue.planned	-42 21 -19 -22 34
pair next: own.agent cue.recap	-19 -22 19 8 -19
pair next: own.agent cue.relative	-26 -15 -3 23 14
pair next: own.agent cue.thanks	-21 13 -10 9 -12
pair next: own.agent noun.exchange	16 -9 -1 -1 -5
pair next: own.agent noun.military	2 4 -1 0 -5
pair next: own.agent noun.other	-7 5 -11 -17 -3
pair next: own.agent noun.people	6 -24 -2 -3 17
pair next: own.agent own.of	15 0 -15 -1 -3
pair next: own.agent own.to	-5 -15 -10 -5 16
pair next: own.agent qualifier.approx	-13 28 -1 -22 -9
pair next: own.agent qualifier.at_most	16 -2 -11 -11 -15
pair next: own.agent ru.agent	19 -15 -7 8 -19
pair next: own.agent ru.of	6 -6 -4 8 -4
pair next: own.agent ua.from	-10 -3 16 -3 -15
pair next: own.agent ua.of	15 -13 -5 -1 -1
pair next: own.agent verb.bring	-1 -24 14 -11 -24
pair next: own.agent verb.come	10 0 0 -10 0
pair next: own.agent verb.future	-2 8 -29 -35 4
pair next: own.agent verb.get	-1 5 -1 21 -33
pair next: own.agent verb.give	2 -33 -17 18 27
pair next: own.agent verb.held_exchange	-14 -3 -14 -50 59
pair next: own.agent verb.other	-24 11 37 -25 -48
pair next: own.agent verb.swap	8 -1 -5 -2 0
pair next: own.agent verb.will	-7 -35 -47 -9 62
pair next: own.agent voice.ua	24 -48 -25 2 -14
pair next: own.from own.of	28 -8 -15 -18 6
pair next: own.of adj.dead	7 16 -15 -5 -19
pair next: own.of adj.modifier	1 -8 4 -11 7
pair next: own.of adj.wounded	6 -9 -13 -4 16
pair next: own.of category	23 -12 10 -14 -29
pair next: own.of cue.all	9 -1 -4 -4 0
pair next: own.of cue.claims	-3 -10 -13 14 -5
pair next: own.of cue.held	-20 -29 5 37 -19
pair next: own.of cue.in_captivity	-32 -2 -18 28 -19
pair next: own.of cue.local	7 0 2 -1 -14
pair next: own.of cue.mediated	-19 0 21 -1 -3
pair next: own.of cue.of_whole	6 -22 14 6 -9
pair next: own.of cue.planned	-4 25 -15 -1 -9
pair next: own.of cue.stage	16 15 -16 -23 -10
pair next: own.of cue.today	20 -1 -14 -1 -9
pair next: own.of cue.transit	8 0 -3 0 -5
pair next: own.of foe.of	-18 0 -4 -4 18
pair next: own.of noun.branch	-33 -1 -4 -2 19
pair next: own.of noun.child	-1 -7 -3 -4 14
pair next: own.of noun.civilian	12 -15 -34 -11 47
pair next: own.of noun.exchange	-3 0 -3 -7 12
pair next: own.of noun.family	-13 -3 22 -5 -22
pair next: own.of noun.man	14 -1 -12 0 -2
pair next: own.of noun.military	35 -39 1 -16 -15
pair next: own.of noun.other	-4 -4 -33 14 3
pair next: own.of noun.people	-2 -27 -20 -11 -12
pair next: own.of noun.rank	3 -1 0 4 -6
pair next: own.of noun.soldier	-12 -14 -8 19 -14
pair next: own.of noun.woman	18 0 -1 -16 -5
pair next: own.of own.agent	15 -10 -16 -5 16
pair next: own.of own.to	31 -23 -34 -21 -41
pair next: own.of ru.agent	-25 -6 -3 41 -37
pair next: own.of ru.from	15 -1 -10 -11 -15
pair next: own.of ua.of	12 -3 13 -17 -17
pair next: own.of verb.come	-3 -5 -23 -29 10
pair next: own.of verb.give	-18 14 -24 -1 0
pair next: own.of verb.held_exchange	-4 -9 11 -6 -9
pair next: own.of verb.home	27 -1 -16 -12 -2
pair next: own.of view.ua	21 0 -12 -16 -13
pair next: own.to adj.modifier	-29 25 24 -27 -30
pair next: own.to country	1 -8 -22 -19 2
pair next: own.to cue.claims	-6 6 13 -8 -21
pair next: own.to cue.each	13 -13 0 0 0
pair next: own.to cue.evacuation	-17 -5 -4 0 22
pair next: own.to cue.footage	-26 17 -16 19 -23
pair next: own.to cue.mediated	-15 -28 -6 18 3
pair next: own.to cue.of_whole	34 0 -16 0 -8
pair next: own.to cue.on_shield	10 0 -2 10 -16
pair next: own.to cue.part	-4 -1 19 -2 -16
pair next: own.to cue.record	11 0 -5 -4 -2
pair next: own.to cue.reunion	-1 9 -16 -20 4
pair next: own.to cue.since	8 -2 -1 -3 -10
pair next: own.to cue.today	17 -20 -56 -5 36
pair next: own.to cue.total	-2 -1 15 0 -15
pair next: own.to cue.transit	38 -2 -4 -22 -31
pair next: own.to noun.body	5 0 -1 3 -7
pair next: own.to noun.child	31 0 15 -2 -17
pair next: own.to noun.exchange	15 -11 -1 5 -15
pair next: own.to noun.family	-7 0 14 -2 -5
pair next: own.to noun.military	26 3 -32 1 -27
pair next: own.to noun.other	-16 -6 5 -7 17
pair next: own.to noun.people	33 -26 -23 0 -18
pair next: own.to noun.soldier	22 -6 -2 -7 -18
pair next: own.to own.of	40 -2 -19 -7 -27
pair next: own.to own.to	-4 4 26 -15 -27
pair next: own.to qualifier.at_most	19 -25 -5 -27 12
pair next: own.to qualifier.more_than	-12 -18 -11 15 -4
pair next: own.to ru.agent	6 0 0 10 -16
pair next: own.to ru.from	44 -3 -6 -17 -37
pair next: own.to ru.of	13 0 0 0 -13
pair next: own.to ua.from	8 -6 38 -38 -68
pair next: own.to ua.of	-9 -15 15 -6 -13
pair next: own.to ua.to	2 -15 -8 6 -23
pair next: own.to verb.bring	12 -14 -29 7 -41
pair next: own.to verb.come	6 -15 6 16 -26
pair next: own.to verb.give	17 -16 -9 5 -14
pair next: own.to verb.held_exchange	-18 0 19 -2 -4
pair next: own.to verb.home	5 -27 -23 8 -17
pair next: own.to verb.managed	-15 0 16 -14 0
pair next: own.to verb.other	-5 -2 15 0 -9
pair next: own.to verb.will	-39 59 -29 -13 -52
pair next: qualifier.approx adj.modifier	13 -3 -5 -32 2
pair next: qualifier.approx category	12 -2 -6 -3 -8
pair next: qualifier.approx cue.agreement	-15 25 -1 14 -31
pair next: qualifier.approx cue.all	18 -3 -18 -6 7
pair next: qualifier.approx cue.among	-14 -12 24 -2 -7
pair next: qualifier.approx cue.evacuation	-13 -1 -15 -5 20
pair next: qualifier.approx cue.part	-15 15 -1 -14 11
pair next: qualifier.approx cue.recap	11 0 -27 -13 15
pair next: qualifier.approx cue.stage	-27 -24 -3 19 -16
pair next: qualifier.approx cue.venue	17 -9 -4 -1 -3
pair next: qualifier.approx noun.body	12 -1 23 -27 -41
pair next: qualifier.approx noun.civilian	-15 0 -1 16 -3
pair next: qualifier.approx noun.exchange	0 -7 21 -15 -40
pair next: qualifier.approx noun.military	2 0 -18 39 -21
pair next: qualifier.approx noun.other	-23 -31 -30 44 -16
pair next: qualifier.approx noun.people	-11 5 -22 22 -4
pair next: qualifier.approx qualifier.approx	-28 5 -17 14 -21
pair next: qualifier.approx qualifier.more_than	13 -11 -9 -12 -4
pair next: qualifier.approx ru.of	37 -15 -11 8 -21
pair next: qualifier.approx ua.of	-21 -1 -13 -3 5
pair next: qualifier.approx verb.noun	-14 -1 -22 0 43
pair next: qualifier.at_least adj.modifier	28 -13 3 25 -20
pair next: qualifier.at_least noun.military	-6 12 -14 -7 9
pair next: qualifier.at_least noun.other	-15 -1 9 14 4
pair next: qualifier.at_least noun.people	-2 0 -4 15 -16
pair next: qualifier.at_least qualifier.at_most	10 0 0 -7 -8
pair next: qualifier.at_least qualifier.more_than	-8 -1 0 19 -12
pair next: qualifier.at_least ua.of	-2 0 -6 -15 15
pair next: qualifier.at_most adj.modifier	16 -3 -29 5 -35
pair next: qualifier.at_most category	2 -4 6 -32 6
pair next: qualifier.at_most country	0 -8 -8 -10 18
pair next: qualifier.at_most cue.agreement	2 15 -17 -18 9
pair next: qualifier.at_most cue.captured	-10 -7 -20 -3 20
pair next: qualifier.at_most cue.footage	15 0 -19 0 12
pair next: qualifier.at_most cue.local	-16 0 17 0 -3
pair next: qualifier.at_most cue.mediated	-5 -1 -3 0 9
pair next: qualifier.at_most cue.other_return	6 0 -9 -17 19
pair next: qualifier.at_most cue.part	-13 -3 15 -1 -15
pair next: qualifier.at_most cue.planned	12 13 0 0 -29
pair next: qualifier.at_most cue.recap	-12 -16 7 11 -24
pair next: qualifier.at_most cue.record	11 -31 0 -17 -18
pair next: qualifier.at_most cue.relative	-8 -16 24 -23 -22
pair next: qualifier.at_most cue.reunion	15 -3 -18 -2 -12
pair next: qualifier.at_most cue.to_date	-13 -27 14 25 -33
pair next: qualifier.at_most cue.venue	6 8 0 -12 -1
pair next: qualifier.at_most noun.branch	15 0 -15 -2 -6
pair next: qualifier.at_most noun.exchange	-3 7 0 -3 -1
pair next: qualifier.at_most noun.family	-20 0 11 15 -25
pair next: qualifier.at_most noun.military	4 -7 -7 -7 3
pair next: qualifier.at_most noun.other	-12 17 -26 -29 -12
pair next: qualifier.at_most noun.people	14 4 -26 -9 -9
pair next: qualifier.at_most qualifier.approx	15 0 0 -15 -2
pair next: qualifier.at_most qualifier.more_than	-16 5 -1 2 15
pair next: qualifier.at_most ru.of	4 -10 6 -20 9
pair next: qualifier.at_most ua.agent	13 0 -5 0 -9
pair next: qualifier.at_most ua.of	32 -4 -22 -27 12
pair next: qualifier.at_most ua.to	-18 -3 15 14 -17
pair next: qualifier.at_most verb.come	-6 -12 5 4 -13
pair next: qualifier.at_most verb.future	-12 6 -1 15 -11
pair next: qualifier.at_most verb.give	-15 -2 -16 -9 18
pair next: qualifier.at_most verb.noun	-3 10 -16 -4 -4
pair next: qualifier.at_most verb.other	-4 -11 -4 -2 13
pair next: qualifier.at_most verb.will	-29 17 -2 -3 -4
pair next: qualifier.at_most voice.ua	-3 -12 -15 1 15
pair next: qualifier.more_than adj.dead	15 0 -1 -14 -10
pair next: qualifier.more_than adj.modifier	-24 -16 8 14 -11
pair next: qualifier.more_than adj.wounded	-31 -25 -18 19 -2
pair next: qualifier.more_than category	21 -4 -15 -17 -24
pair next: qualifier.more_than cue.footage	-23 0 -8 23 2
pair next: qualifier.more_than cue.outside	2 -15 -10 0 15
pair next: qualifier.more_than cue.ready	-9 27 -21 -5 -10
pair next: qualifier.more_than noun.body	2 12 -16 4 -29
pair next: qualifier.more_than noun.civilian	-15 -15 -11 18 -14
pair next: qualifier.more_than noun.family	-50 0 14 -7 29
pair next: qualifier.more_than noun.military	9 9 -8 -5 1
pair next: qualifier.more_than noun.other	-19 -17 -3 14 -14
pair next: qualifier.more_than noun.people	-10 -32 -42 2 3
pair next: qualifier.more_than qualifier.more_than	-1 -2 10 -3 -8
pair next: qualifier.more_than ru.of	-16 14 -30 25 -22
pair next: qualifier.more_than ua.of	14 0 0 15 -17
pair next: qualifier.more_than verb.bring	15 0 0 -15 12
pair next: qualifier.more_than verb.other	-20 -1 -13 0 23
pair next: ru.agent adj.modifier	23 -8 -41 -28 -1
pair next: ru.agent country	-29 12 -16 19 19
pair next: ru.agent cue.agreed	14 -13 -2 0 -12
pair next: ru.agent cue.called_off	-5 2 -27 0 28
pair next: ru.agent cue.claims	-6 24 -17 -12 -24
pair next: ru.agent cue.completed	-17 -11 -23 -18 32
pair next: ru.agent cue.denied	10 -4 0 5 -11
pair next: ru.agent cue.deported	-6 0 0 19 -15
pair next: ru.agent cue.held	-37 -28 -23 4 8
pair next: ru.agent cue.mediated	8 -4 -1 -1 -2
pair next: ru.agent cue.of_whole	-17 -7 -8 28 3
pair next: ru.agent cue.one_sided	13 -3 -4 -1 -7
pair next: ru.agent cue.part	9 -1 0 -7 0
pair next: ru.agent cue.planned	-15 35 0 -16 -28
pair next: ru.agent cue.postponed	-24 -9 -17 15 -17
pair next: ru.agent cue.relative	-4 -19 -4 17 -17
pair next: ru.agent cue.third	-26 -4 -14 -3 38
pair next: ru.agent cue.today	22 -7 -1 -6 -15
pair next: ru.agent cue.transit	21 -11 -6 -1 -9
pair next: ru.agent cue.venue	15 -7 -15 -4 -4
pair next: ru.agent cue.yesterday	12 0 -5 0 -8
pair next: ru.agent foe.agent	-21 -25 6 -16 2
pair next: ru.agent noun.civilian	24 0 -5 -7 -15
pair next: ru.agent noun.exchange	-16 -22 -27 27 -27
pair next: ru.agent noun.military	12 -11 0 -1 0
pair next: ru.agent noun.other	0 15 -22 -15 -10
pair next: ru.agent noun.people	-6 0 -16 -30 12
pair next: ru.agent own.of	-12 0 0 -15 22
pair next: ru.agent qualifier.more_than	12 -10 -18 -25 13
pair next: ru.agent ru.agent	-6 -3 15 -17 -2
pair next: ru.agent ru.of	-10 19 -28 3 -15
pair next: ru.agent ua.agent	66 -42 -30 6 -34
pair next: ru.agent ua.from	6 -4 -1 -1 -1
pair next: ru.agent ua.of	15 4 -7 23 -63
pair next: ru.agent ua.to	15 0 -13 0 -5
pair next: ru.agent verb.bring	7 -23 -6 3 -24
pair next: ru.agent verb.come	54 -14 -35 -19 -11
pair next: ru.agent verb.future	-39 50 -12 -14 -14
pair next: ru.agent verb.get	31 -25 -17 -12 -28
pair next: ru.agent verb.give	46 -19 2 -19 -49
pair next: ru.agent verb.held_exchange	16 -6 0 -3 -15
pair next: ru.agent verb.home	34 -3 -13 -1 -28
pair next: ru.agent verb.other	-46 8 -21 -5 9
pair next: ru.agent verb.swap	29 -26 -2 -10 -11
pair next: ru.agent verb.will	-38 21 -4 -8 13
pair next: ru.agent voice.ru	11 -29 9 -39 2
pair next: ru.from adj.modifier	11 -17 -15 14 -19
pair next: ru.from cue.captivity	-23 -30 -2 19 -45
pair next: ru.from cue.of_whole	-3 14 -23 12 -20
pair next: ru.from cue.repatriation	5 0 -2 -2 -2
pair next: ru.from foe.of	17 -3 -1 -15 -14
pair next: ru.from noun.other	26 -1 -4 -7 -16
pair next: ru.from ru.agent	20 -13 0 -21 -1
pair next: ru.from ru.from	21 -18 -7 1 -34
pair next: ru.from ru.of	20 -12 -24 -3 8
pair next: ru.from verb.home	-31 -3 26 2 6
pair next: ru.from view.ua	-32 -1 -3 38 -15
pair next: ru.of adj.modifier	13 12 -41 -37 11
pair next: ru.of adj.wounded	27 -12 -1 -2 -15
pair next: ru.of category	6 17 -8 2 -34
pair next: ru.of country	-3 -12 -6 -8 21
pair next: ru.of cue.agreed	-15 22 0 -3 -24
pair next: ru.of cue.agreement	6 -4 -2 0 0
pair next: ru.of cue.captivity	-4 0 0 -28 28
pair next: ru.of cue.claims	-21 4 -18 11 36
pair next: ru.of cue.completed	12 18 -3 -1 -17
pair next: ru.of cue.denied	-4 -41 -7 -15 48
pair next: ru.of cue.deported	15 -3 0 -14 -12
pair next: ru.of cue.held	-32 -38 -19 38 -17
pair next: ru.of cue.in_captivity	15 0 -3 -14 -3
pair next: ru.of cue.mediated	-6 -2 -18 15 -15
pair next: ru.of cue.of_whole	-45 22 11 -22 5
pair next: ru.of cue.outside	-1 -15 -10 0 15
pair next: ru.of cue.part	0 0 0 15 -15
pair next: ru.of cue.relative	1 -11 6 2 -43
pair next: ru.of cue.same_number	15 -13 -8 -14 -15
pair next: ru.of cue.span	14 -11 -2 -15 -11
pair next: ru.of cue.stage	-15 15 0 0 0
pair next: ru.of cue.thanks	6 0 0 -3 -2
pair next: ru.of cue.today	5 0 0 -1 -4
pair next: ru.of cue.transit	7 0 -1 -1 -5
pair next: ru.of cue.unit	-10 -5 13 3 0
pair next: ru.of cue.venue	15 -1 -3 -13 0
pair next: ru.of foe.of	-26 -6 -4 -3 8
pair next: ru.of noun.body	-2 -9 13 -3 -16
pair next: ru.of noun.branch	-14 0 0 -7 15
pair next: ru.of noun.child	-10 -1 -6 -16 13
pair next: ru.of noun.civilian	0 -11 -2 1 -11
pair next: ru.of noun.exchange	7 -6 15 -4 -15
pair next: ru.of noun.military	22 -37 -36 22 -54
pair next: ru.of noun.other	31 -5 -30 -16 -17
pair next: ru.of noun.people	-38 10 -23 25 19
pair next: ru.of noun.rank	6 3 -1 -11 4
pair next: ru.of noun.soldier	19 -22 -2 12 -32
pair next: ru.of own.of	-16 -15 15 -4 16
pair next: ru.of own.to	45 -3 -5 -23 -29
pair next: ru.of qualifier.approx	-22 -11 -4 22 -20
pair next: ru.of qualifier.at_most	14 -1 0 -13 -1
pair next: ru.of qualifier.more_than	22 0 -1 5 -26
pair next: ru.of ru.agent	-4 6 -7 1 -12
pair next: ru.of ru.from	17 -18 -2 -16 -16
pair next: ru.of ru.of	-26 -26 10 7 -9
pair next: ru.of ru.to	37 -30 -32 -3 5
pair next: ru.of ua.agent	-26 -2 27 -17 -7
pair next: ru.of ua.from	6 0 -1 -3 -2
pair next: ru.of ua.of	-22 19 6 -18 -10
pair next: ru.of ua.to	14 -1 -2 -2 -11
pair next: ru.of verb.bring	29 9 8 -24 -36
pair next: ru.of verb.come	-21 -16 5 -27 5
pair next: ru.of verb.future	-16 25 -9 -8 -17
pair next: ru.of verb.get	-9 0 0 -5 15
pair next: ru.of verb.give	5 0 -3 8 -37
pair next: ru.of verb.held_exchange	25 -24 -8 -8 -17
pair next: ru.of verb.home	15 -1 -1 -1 -11
pair next: ru.of verb.noun	-2 21 -1 -1 -18
pair next: ru.of verb.other	-7 0 -13 -8 21
pair next: ru.of view.ru	-12 0 0 -2 12
pair next: ru.of voice.ru	13 23 1 -32 -56
pair next: ru.of voice.ua	16 -3 -9 -7 -4
pair next: ru.to adj.modifier	15 -14 -23 -14 -5
pair next: ru.to cue.claims	-2 15 -14 -14 -3
pair next: ru.to cue.part	26 -2 -14 -4 -27
pair next: ru.to cue.relative	-17 -2 26 0 -8
pair next: ru.to foe.to	-7 -11 -15 -13 24
pair next: ru.to noun.body	-53 0 -1 -1 53
pair next: ru.to noun.military	23 0 -23 0 -1
pair next: ru.to noun.other	-17 -12 6 -7 20
pair next: ru.to noun.people	-22 0 -2 -2 22
pair next: ru.to qualifier.at_most	25 -1 -4 -9 -15
pair next: ru.to ru.of	3 -28 0 -19 13
pair next: ru.to ru.to	17 -33 -28 -7 23
pair next: ru.to ua.from	-5 0 -37 -39 24
pair next: ru.to verb.bring	25 -5 -3 -6 -19
pair next: ru.to verb.come	54 -6 -18 -21 -56
pair next: ru.to verb.give	17 -12 -13 -14 -9
pair next: ru.to verb.will	-13 15 -1 -2 -15
pair next: ua.agent adj.modifier	-13 -31 -7 14 -22
pair next: ua.agent category	14 -6 11 -8 -14
pair next: ua.agent country	-12 20 13 -1 -27
pair next: ua.agent cue.already	15 0 -15 -1 -3
pair next: ua.agent cue.claims	0 -17 -2 16 13
pair next: ua.agent cue.completed	-5 -27 -5 24 -4
pair next: ua.agent cue.denied	-22 26 -8 -5 -4
pair next: ua.agent cue.each	22 -5 0 -19 -4
pair next: ua.agent cue.held	-9 -3 -3 31 -21
pair next: ua.agent cue.in_return	11 -2 0 -8 -2
pair next: ua.agent cue.mediated	13 -12 0 0 0
pair next: ua.agent cue.of_whole	4 0 -16 -13 0
pair next: ua.agent cue.one_sided	15 -9 -2 -15 -3
pair next: ua.agent cue.planned	-26 15 -4 -4 -22
pair next: ua.agent cue.postponed	-3 8 -1 -2 -2
pair next: ua.agent cue.record	11 -8 -2 -1 -1
pair next: ua.agent cue.relative	30 17 10 -27 -34
pair next: ua.agent cue.reunion	5 -1 0 -4 0
pair next: ua.agent cue.since	-2 -16 -24 22 -7
pair next: ua.agent cue.span	19 -7 18 -16 -25
pair next: ua.agent cue.thanks	3 -14 12 -21 -18
pair next: ua.agent cue.today	39 -11 -9 -19 -19
pair next: ua.agent cue.venue	0 -12 -15 -1 17
pair next: ua.agent cue.year	0 -15 -5 20 -26
pair next: ua.agent noun.body	4 -14 3 -20 -43
pair next: ua.agent noun.civilian	-13 0 -6 14 0
pair next: ua.agent noun.exchange	-30 12 -2 41 -3
pair next: ua.agent noun.military	-1 -15 9 -22 -3
pair next: ua.agent noun.other	19 -16 -27 -15 3
pair next: ua.agent noun.people	42 -26 -20 -42 -17
pair next: ua.agent own.agent	-37 0 3 -7 -8
pair next: ua.agent own.of	-26 12 10 -3 -4
pair next: ua.agent own.to	-16 26 -18 -14 -15
pair next: ua.agent qualifier.at_most	1 6 -4 -1 -2
pair next: ua.agent ru.agent	57 -24 -11 -31 -38
pair next: ua.agent ru.from	-2 -9 0 11 -5
pair next: ua.agent ru.of	0 10 -13 10 -17
pair next: ua.agent ru.to	-12 16 -2 14 -20
pair next: ua.agent ua.agent	16 -16 0 0 -1
pair next: ua.agent ua.of	-2 28 -40 -30 7
pair next: ua.agent verb.bring	24 -10 -30 -22 -27
pair next: ua.agent verb.come	18 -17 0 -16 -2
pair next: ua.agent verb.future	-16 34 -11 -19 -22
pair next: ua.agent verb.get	50 -24 -17 -29 -15
pair next: ua.agent verb.give	31 -15 -5 -1 -15
pair next: ua.agent verb.held_exchange	23 -39 -2 10 -10
pair next: ua.agent verb.home	6 0 -9 6 -10
pair next: ua.agent verb.managed	12 0 0 -11 0
pair next: ua.agent verb.other	10 15 -15 2 6
pair next: ua.agent verb.swap	68 -29 -29 -45 -39
pair next: ua.agent verb.will	-30 26 -4 -25 14
pair next: ua.agent view.ru	29 -5 -17 -16 5
pair next: ua.agent voice.ua	-22 25 -6 -5 -7
pair next: ua.from adj.modifier	15 -17 21 -11 -26
pair next: ua.from cue.captivity	10 -1 -15 -30 30
pair next: ua.from cue.of_whole	1 -17 9 11 -30
pair next: ua.from cue.relative	18 -9 -2 -15 -3
pair next: ua.from ua.agent	33 -15 -5 -29 -20
pair next: ua.from ua.from	10 1 -4 -33 -19
pair next: ua.from ua.of	16 2 -10 -30 -19
pair next: ua.from ua.to	14 -1 -2 -4 -7
pair next: ua.from verb.home	26 0 -24 -2 -1
pair next: ua.from view.ru	-20 -5 7 23 -13
pair next: ua.of adj.modifier	18 -7 -52 -5 24
pair next: ua.of adj.wounded	-4 20 -16 -19 8
pair next: ua.of category	2 -22 -34 -12 16
pair next: ua.of country	-7 -22 14 -16 3
pair next: ua.of cue.all	16 -15 -6 0 -3
pair next: ua.of cue.called_off	-21 29 -17 -15 14
pair next: ua.of cue.captured	-2 -7 -1 -1 5
pair next: ua.of cue.claims	-16 -1 1 -10 5
pair next: ua.of cue.denied	-4 12 -6 -1 -3
pair next: ua.of cue.each	-19 -4 21 -10 -27
pair next: ua.of cue.footage	-32 -18 -43 -17 26
pair next: ua.of cue.held	14 -5 -5 -12 -20
pair next: ua.of cue.in_captivity	-43 -15 -6 -11 30
pair next: ua.of cue.in_return	-2 -3 -1 -17 11
pair next: ua.of cue.mediated	-28 13 -8 14 -21
pair next: ua.of cue.of_whole	5 -23 9 -15 -15
pair next: ua.of cue.one_sided	29 -1 -11 -3 -19
pair next: ua.of cue.part	9 0 -1 -7 -1
pair next: ua.of cue.planned	-24 3 -15 -2 40
pair next: ua.of cue.postponed	-27 36 -19 -17 -9
pair next: ua.of cue.relative	31 -59 -20 -17 11
pair next: ua.of cue.reunion	-9 -7 -1 9 -2
pair next: ua.of cue.today	29 -6 -3 -17 -9
pair next: ua.of cue.unit	6 -4 4 -2 -2
pair next: ua.of noun.body	-9 -15 15 -5 -15
pair next: ua.of noun.branch	24 -1 -5 -4 -17
pair next: ua.of noun.child	-8 -27 -19 12 -2
pair next: ua.of noun.civilian	6 -3 0 4 -6
pair next: ua.of noun.exchange	-13 12 0 -6 9
pair next: ua.of noun.family	15 0 -3 -14 -3
pair next: ua.of noun.military	-18 -15 -12 -8 12
pair next: ua.of noun.other	-24 53 -54 -21 -36
pair next: ua.of noun.people	15 -33 -1 -14 -35
pair next: ua.of noun.rank	24 -1 -2 -2 -20
pair next: ua.of noun.soldier	-1 -4 -17 9 -7
pair next: ua.of own.agent	7 -6 0 0 -1
pair next: ua.of own.of	-10 15 -4 -14 -3
pair next: ua.of own.to	39 -20 -3 -10 -13
pair next: ua.of qualifier.at_most	9 -2 15 -14 -23
pair next: ua.of qualifier.more_than	41 -1 -2 -14 -50
pair next: ua.of ru.agent	-15 0 -1 15 0
pair next: ua.of ru.from	-3 -2 16 -14 -15
pair next: ua.of ru.of	-9 -20 -13 20 -27
pair next: ua.of ru.to	28 -5 -7 -4 -21
pair next: ua.of ua.agent	10 5 -25 -6 -31
pair next: ua.of ua.from	-21 -9 4 2 0
pair next: ua.of ua.of	23 -2 -11 -2 -10
pair next: ua.of ua.to	25 0 -5 -6 -18
pair next: ua.of verb.bring	20 11 12 -22 -28
pair next: ua.of verb.come	12 -25 -24 -8 23
pair next: ua.of verb.future	-8 8 -1 -4 5
pair next: ua.of verb.get	18 -16 -1 -10 -8
pair next: ua.of verb.give	30 -4 -18 -3 -10
pair next: ua.of verb.held_exchange	8 -4 -4 0 0
pair next: ua.of verb.home	-16 0 -1 16 0
pair next: ua.of verb.noun	-6 8 0 0 -1
pair next: ua.of verb.other	5 13 -15 -14 -9
pair next: ua.of verb.swap	17 -5 12 -14 -23
pair next: ua.of verb.will	-12 15 -2 -5 -15
pair next: ua.of view.ru	10 -28 -18 -14 6
pair next: ua.of view.ua	-20 0 -9 23 -6
pair next: ua.of voice.ua	-9 5 -6 19 -34
pair next: ua.to adj.dead	12 0 -11 -1 0
pair next: ua.to adj.modifier	-37 16 1 18 -53
pair next: ua.to adj.wounded	14 -15 -10 0 10
pair next: ua.to cue.in_return	15 -2 -12 -1 -2
pair next: ua.to cue.one_sided	22 12 -11 -2 -23
pair next: ua.to cue.same_number	8 0 -6 -1 0
pair next: ua.to cue.today	10 -9 0 0 0
pair next: ua.to noun.body	2 -20 -17 -1 37
pair next: ua.to noun.other	-17 -13 15 2 -12
pair next: ua.to noun.people	5 -17 -24 22 7
pair next: ua.to own.to	2 -5 -9 4 -6
pair next: ua.to qualifier.at_most	41 -5 -17 -28 -19
pair next: ua.to qualifier.more_than	-26 -2 7 7 -36
pair next: ua.to ru.of	21 -9 -7 -7 -8
pair next: ua.to ru.to	13 0 -1 0 -12
pair next: ua.to ua.agent	18 -15 -11 -2 -24
pair next: ua.to ua.from	17 -6 -2 -11 -5
pair next: ua.to ua.of	-13 -12 -5 -5 3
pair next: ua.to ua.to	4 -13 16 -22 -37
pair next: ua.to verb.bring	51 -5 -13 -32 -62
pair next: ua.to verb.come	27 -16 -15 -35 -25
pair next: ua.to verb.get	6 0 0 0 -5
pair next: ua.to verb.give	39 -25 -13 6 -30
pair next: ua.to verb.home	37 -4 -10 11 -21
pair next: ua.to verb.will	-13 40 -1 -2 -27
pair next: ua.to view.ru	7 14 0 -15 -6
pair next: verb.bring adj.dead	27 -1 -5 -4 -19
pair next: verb.bring adj.freed	-3 -4 14 -37 -13
pair next: verb.bring adj.modifier	23 -18 -16 -10 -45
pair next: verb.bring adj.wounded	37 -7 -5 -24 -8
pair next: verb.bring category	-3 -21 -9 -12 33
pair next: verb.bring cue.all	-47 -14 -15 -41 46
pair next: verb.bring cue.completed	15 -3 -8 -24 -2
pair next: verb.bring cue.deported	-24 25 -23 -3 6
pair next: verb.bring cue.each	19 -13 -6 -11 -3
pair next: verb.bring cue.evacuation	-15 -19 -15 14 25
pair next: verb.bring cue.good_news	15 -21 14 -6 -15
pair next: verb.bring cue.included	42 -17 -51 -7 -48
pair next: verb.bring cue.mediated	-23 -12 -6 15 12
pair next: verb.bring cue.of_whole	15 -15 -26 -11 18
pair next: verb.bring cue.one_sided	-20 -7 -18 23 -13
pair next: verb.bring cue.other_return	-12 -7 -18 -30 41
pair next: verb.bring cue.other_war	-28 -14 -9 -5 38
pair next: verb.bring cue.outside	-18 -3 14 16 -15
pair next: verb.bring cue.part	-30 -3 0 34 -3
pair next: verb.bring cue.recap	-9 -2 36 -5 -23
pair next: verb.bring cue.relative	32 -14 -14 -4 -7
pair next: verb.bring cue.reunion	18 0 -6 17 -32
pair next: verb.bring cue.since	22 0 -1 -17 14
pair next: verb.bring cue.today	42 -8 -20 -14 -12
pair next: verb.bring cue.training	-4 -1 -5 -1 11
pair next: verb.bring cue.transit	-3 4 10 -25 3
pair next: verb.bring cue.yesterday	-13 -27 21 -16 -26
pair next: verb.bring foe.to	-8 -1 -6 -12 24
pair next: verb.bring noun.body	61 -5 -50 -27 -45
pair next: verb.bring noun.branch	-9 20 -1 -1 -10
pair next: verb.bring noun.child	16 -10 15 -4 -30
pair next: verb.bring noun.civilian	31 -8 -23 -29 10
pair next: verb.bring noun.exchange	9 9 -4 -13 -1
pair next: verb.bring noun.family	13 -3 -29 -8 2
pair next: verb.bring noun.military	50 -14 -2 -14 -10
pair next: verb.bring noun.other	-16 -23 -9 -23 32
pair next: verb.bring noun.people	2 -16 -34 20 -16
pair next: verb.bring noun.rank	-15 0 15 -1 0
pair next: verb.bring noun.soldier	29 0 0 -28 -2
pair next: verb.bring noun.woman	7 0 -1 0 -6
pair next: verb.bring own.of	-15 -15 -5 -1 15
pair next: verb.bring own.to	10 -21 -16 13 -12
pair next: verb.bring qualifier.approx	-12 -1 -24 -22 46
pair next: verb.bring qualifier.at_most	-6 11 -1 0 -6
pair next: verb.bring qualifier.more_than	4 1 1 7 -20
pair next: verb.bring ru.agent	-14 0 -13 32 -26
pair next: verb.bring ru.from	38 -9 23 -2 -64
pair next: verb.bring ru.of	49 -11 -36 18 -52
pair next: verb.bring ru.to	23 0 -23 0 -1
pair next: verb.bring ua.agent	3 -8 -15 13 -2
pair next: verb.bring ua.from	61 -3 -81 -75 68
pair next: verb.bring ua.of	39 -10 -6 -24 -20
pair next: verb.bring ua.to	35 -1 -11 -5 -23
pair next: verb.bring verb.bring	9 7 -59 10 -18
pair next: verb.bring verb.come	41 -15 -37 0 -7
pair next: verb.bring verb.get	11 -14 -10 -9 -46
pair next: verb.bring verb.give	-25 -20 -26 1 11
pair next: verb.bring verb.held_exchange	7 -3 0 -5 0
pair next: verb.bring verb.home	2 -16 0 13 -42
pair next: verb.bring verb.managed	-11 3 -32 14 -38
pair next: verb.bring verb.noun	-17 -8 -10 -9 3
pair next: verb.bring verb.other	-16 -5 -4 0 22
pair next: verb.bring verb.swap	22 -3 -10 -3 -17
pair next: verb.bring verb.will	-15 -15 -12 17 -13
pair next: verb.come adj.dead	21 -1 -3 -15 -3
pair next: verb.come adj.freed	15 -15 -16 -11 18
pair next: verb.come adj.modifier	16 -7 -7 -32 -9
pair next: verb.come adj.wounded	7 -1 -14 8 -8
pair next: verb.come cue.all	10 0 -1 -6 -3
pair next: verb.come cue.border	19 -13 -6 -26 -14
pair next: verb.come cue.born	26 -5 -2 0 -26
pair next: verb.come cue.captured	14 0 0 0 -14
pair next: verb.come cue.completed	16 -7 -12 -10 -15
pair next: verb.come cue.footage	8 0 16 -1 -21
pair next: verb.come cue.in_return	-27 -8 29 -8 -10
pair next: verb.come cue.included	-33 -3 -18 -18 47
pair next: verb.come cue.local	-7 -5 16 -3 -15
pair next: verb.come cue.of_whole	-36 -10 13 4 16
pair next: verb.come cue.on_shield	18 0 -6 -15 -19
pair next: verb.come cue.other_return	-29 -3 -26 -8 48
pair next: verb.come cue.outside	20 -5 -6 -12 -2
pair next: verb.come cue.part	16 -2 -3 -2 -15
pair next: verb.come cue.recap	2 14 -10 -23 -1
pair next: verb.come cue.relative	-5 -2 11 -4 -1
pair next: verb.come cue.reunion	40 -7 -13 -2 -23
pair next: verb.come cue.stage	13 -9 0 -1 -3
pair next: verb.come cue.to_date	3 9 -2 -19 -5
pair next: verb.come cue.today	29 -2 -8 -11 -20
pair next: verb.come cue.transit	-30 28 14 -12 -10
pair next: verb.come cue.venue	0 5 4 0 -9
pair next: verb.come cue.yesterday	-11 0 26 -10 -19
pair next: verb.come foe.to	12 0 -12 -1 0
pair next: verb.come noun.body	24 -2 -14 -7 -6
pair next: verb.come noun.branch	-10 -1 11 0 -1
pair next: verb.come noun.child	-14 -10 -4 -8 9
pair next: verb.come noun.civilian	8 -27 -38 11 -3
pair next: verb.come noun.exchange	-8 14 -6 -12 -18
pair next: verb.come noun.family	-19 -22 -13 1 18
pair next: verb.come noun.military	36 -17 -24 -37 -15
pair next: verb.come noun.other	38 -4 -44 -48 12
pair next: verb.come noun.people	9 -26 2 0 -34
pair next: verb.come noun.rank	-17 0 -15 15 3
pair next: verb.come own.of	7 -13 5 -15 9
pair next: verb.come own.to	4 -29 2 -20 2
pair next: verb.come qualifier.approx	-4 16 -11 -15 13
pair next: verb.come qualifier.at_most	3 -16 -2 -3 10
pair next: verb.come qualifier.more_than	-4 -2 -16 -12 7
pair next: verb.come ru.from	12 20 -2 -16 -12
pair next: verb.come ru.of	21 -26 -51 -16 31
pair next: verb.come ru.to	-3 -1 -7 -10 12
pair next: verb.come ua.from	8 0 2 -2 -8
pair next: verb.come ua.of	2 -14 13 -10 -20
pair next: verb.come ua.to	19 -7 -6 -18 -13
pair next: verb.come verb.bring	-39 -16 -26 40 30
pair next: verb.come verb.come	17 -34 -8 -9 -46
pair next: verb.come verb.give	21 0 -2 -16 -3
pair next: verb.come verb.home	-11 -10 1 -11 37
pair next: verb.come verb.managed	15 0 -2 -15 -1
pair next: verb.come verb.noun	-29 -31 -12 -14 48
pair next: verb.come verb.other	32 15 -13 -17 -53
pair next: verb.future adj.modifier	-7 28 6 -17 -16
pair next: verb.future category	-22 15 -3 0 8
pair next: verb.future country	4 16 -1 -1 -19
pair next: verb.future cue.agreed	-23 72 -10 -7 -64
pair next: verb.future cue.agreement	-11 6 -3 -2 6
pair next: verb.future cue.all	3 -34 -12 4 -16
pair next: verb.future cue.called_off	-3 16 -13 0 -15
pair next: verb.future cue.claims	-1 6 -28 -4 9
pair next: verb.future cue.completed	-12 14 -13 -5 -2
pair next: verb.future cue.crime	18 -8 -13 -5 4
pair next: verb.future cue.evacuation	-5 -11 -2 -6 14
pair next: verb.future cue.good_news	-3 13 -2 10 -18
pair next: verb.future cue.in_return	-5 7 -2 -6 0
pair next: verb.future cue.of_whole	15 -11 -1 0 -15
pair next: verb.future cue.other_return	18 -1 -17 -9 5
pair next: verb.future cue.planned	-14 34 -39 -40 -9
pair next: verb.future cue.ready	-38 25 -13 -9 -23
pair next: verb.future cue.recap	-7 14 -5 3 3
pair next: verb.future cue.relative	9 -13 8 -22 7
pair next: verb.future cue.span	14 -15 -2 14 -12
pair next: verb.future cue.total	-15 0 0 15 0
pair next: verb.future cue.venue	7 -2 -1 0 -4
pair next: verb.future cue.yesterday	0 -29 39 -1 -35
pair next: verb.future noun.body	-38 -55 -17 -21 33
pair next: verb.future noun.branch	15 -7 -15 -3 -13
pair next: verb.future noun.exchange	4 30 -38 -28 -34
pair next: verb.future noun.family	-7 5 13 -14 -17
pair next: verb.future noun.military	7 -2 -15 -6 13
pair next: verb.future noun.other	16 -21 -8 7 -26
pair next: verb.future noun.people	-15 7 -7 6 4
pair next: verb.future own.to	-38 44 -23 -17 -53
pair next: verb.future qualifier.at_most	2 17 11 -17 -31
pair next: verb.future qualifier.more_than	-26 -1 28 10 -29
pair next: verb.future ru.agent	-13 21 -15 -4 15
pair next: verb.future ru.of	-29 31 -3 -2 -17
pair next: verb.future ru.to	15 -15 -14 -14 -14
pair next: verb.future ua.agent	-18 14 -2 13 -10
pair next: verb.future ua.of	-16 24 -2 9 -18
pair next: verb.future verb.bring	-11 16 -9 13 -17
pair next: verb.future verb.come	1 14 0 -1 -13
pair next: verb.future verb.future	-20 13 -5 1 13
pair next: verb.future verb.get	-8 -5 -16 6 16
pair next: verb.future verb.give	-15 15 -12 -3 -13
pair next: verb.future verb.home	12 -18 22 -6 17
pair next: verb.future verb.other	1 -15 -11 0 15
pair next: verb.future verb.swap	-18 20 -4 3 -23
pair next: verb.future verb.will	-10 43 -16 -10 -37
pair next: verb.get adj.dead	24 -12 -1 -10 -7
pair next: verb.get adj.modifier	18 -24 14 -48 -3
pair next: verb.get category	15 0 -4 0 -14
pair next: verb.get country	-2 9 -12 -17 15
pair next: verb.get cue.all	-6 0 6 0 0
pair next: verb.get cue.held	16 0 -1 -1 -15
pair next: verb.get cue.in_return	12 -3 -1 -2 -6
pair next: verb.get cue.of_whole	-1 -1 14 -2 -29
pair next: verb.get cue.one_sided	15 0 0 0 -15
pair next: verb.get cue.other_return	6 -6 -15 0 15
pair next: verb.get cue.outside	0 -2 0 5 -3
pair next: verb.get cue.part	-30 -1 -5 23 5
pair next: verb.get cue.same_number	13 -1 -4 -2 -12
pair next: verb.get cue.today	17 -10 -1 -15 -1
pair next: verb.get cue.transit	29 -23 -2 -9 -23
pair next: verb.get noun.body	37 -18 -28 -1 -44
pair next: verb.get noun.civilian	-6 -9 -2 4 9
pair next: verb.get noun.military	17 -15 -6 -18 8
pair next: verb.get noun.other	-33 -15 25 -35 22
pair next: verb.get noun.people	21 7 -24 -21 -5
pair next: verb.get noun.soldier	14 -2 0 -4 -8
pair next: verb.get own.of	16 -11 -22 -13 -3
pair next: verb.get own.to	16 0 -3 -15 -7
pair next: verb.get qualifier.approx	12 -8 -5 -11 -11
pair next: verb.get qualifier.at_most	11 -1 0 -11 0
pair next: verb.get qualifier.more_than	-14 -11 -6 14 -11
pair next: verb.get ru.agent	25 -2 -3 -18 -22
pair next: verb.get ru.of	-14 17 -3 -32 15
pair next: verb.get ua.agent	27 -5 -4 -15 -13
pair next: verb.get ua.of	1 -1 -3 -14 8
pair next: verb.get verb.bring	-1 0 -4 0 5
pair next: verb.get verb.future	15 -14 -7 -2 -5
pair next: verb.get verb.get	44 -15 -3 -22 -22
pair next: verb.get verb.give	15 -9 -1 -15 -3
pair next: verb.get verb.noun	-16 13 -3 -5 14
pair next: verb.get verb.other	-30 -4 -25 -14 23
pair next: verb.give adj.freed	34 -1 -17 -16 -5
pair next: verb.give adj.modifier	15 -22 -26 -1 1
pair next: verb.give adj.wounded	16 4 -5 -15 -16
pair next: verb.give category	-27 15 -17 -2 18
pair next: verb.give country	-37 -12 11 21 19
pair next: verb.give cue.all	-13 -2 -2 -10 15
pair next: verb.give cue.each	15 -1 -4 -4 -15
pair next: verb.give cue.in_return	45 -7 -21 -11 -29
pair next: verb.give cue.mediated	-34 15 -9 -16 13
pair next: verb.give cue.of_whole	-20 -24 -30 -11 24
pair next: verb.give cue.other_return	-6 -2 -19 14 -10
pair next: verb.give cue.other_war	-14 -2 -3 -5 19
pair next: verb.give cue.outside	7 0 -7 0 0
pair next: verb.give cue.part	-17 -15 16 -9 -16
pair next: verb.give cue.record	-13 0 14 -3 -13
pair next: verb.give cue.reunion	8 -1 -3 -19 -1
pair next: verb.give cue.same_number	22 -13 -2 -2 -23
pair next: verb.give cue.stage	-1 -20 -5 -3 22
pair next: verb.give cue.today	36 -13 -23 -1 -30
pair next: verb.give cue.transit	10 -1 -7 -10 6
pair next: verb.give foe.of	27 -5 -10 -1 -23
pair next: verb.give foe.to	-4 -7 -2 0 10
pair next: verb.give noun.body	50 -34 0 -33 -52
pair next: verb.give noun.branch	-10 -8 -12 -12 15
pair next: verb.give noun.civilian	15 0 0 0 -15
pair next: verb.give noun.family	-5 12 -16 -15 3
pair next: verb.give noun.military	33 -4 -15 -12 -6
pair next: verb.give noun.other	4 12 -6 -9 -13
pair next: verb.give noun.people	-9 -14 -18 -15 23
pair next: verb.give own.agent	-7 0 22 -1 -20
pair next: verb.give own.of	0 1 12 0 -13
pair next: verb.give own.to	22 -15 13 -17 -15
pair next: verb.give qualifier.approx	0 13 -1 0 -13
pair next: verb.give qualifier.at_most	-3 -9 -10 14 -26
pair next: verb.give qualifier.more_than	18 -10 -25 15 -27
pair next: verb.give ru.agent	-26 -7 -61 15 60
pair next: verb.give ru.from	5 -1 0 0 -3
pair next: verb.give ru.of	12 0 -1 -8 -8
pair next: verb.give ru.to	6 -41 -22 -30 68
pair next: verb.give ua.of	6 -15 -2 -7 8
pair next: verb.give ua.to	-4 -27 -3 -8 -7
pair next: verb.give verb.get	-5 0 0 0 5
pair next: verb.give verb.give	-13 -41 13 -23 11
pair next: verb.give verb.noun	15 -15 0 0 0
pair next: verb.held_exchange adj.dead	25 -26 -27 -17 -22
pair next: verb.held_exchange adj.modifier	13 7 1 -42 -21
pair next: verb.held_exchange adj.wounded	-12 -29 16 -9 -5
pair next: verb.held_exchange cue.agreement	39 -32 -4 -15 -7
pair next: verb.held_exchange cue.called_off	-31 34 -21 -25 -28
pair next: verb.held_exchange cue.captivity	-3 -10 15 -11 -16
pair next: verb.held_exchange cue.claims	17 -2 -15 0 -2
pair next: verb.held_exchange cue.completed	-7 -41 -46 11 10
pair next: verb.held_exchange cue.count	-5 -22 29 -25 47
pair next: verb.held_exchange cue.in_captivity	9 -2 -6 -1 0
pair next: verb.held_exchange cue.mediated	22 -25 -3 -16 -12
pair next: verb.held_exchange cue.of_whole	23 -32 -17 -16 14
pair next: verb.held_exchange cue.one_sided	16 -1 -1 -15 0
pair next: verb.held_exchange cue.other_exchange	-40 -18 -26 -19 45
pair next: verb.held_exchange cue.part	15 -15 -1 0 0
pair next: verb.held_exchange cue.recap	-11 -15 -2 15 -3
pair next: verb.held_exchange cue.record	20 -16 23 -10 0
pair next: verb.held_exchange cue.relative	14 -27 9 -4 -18
pair next: verb.held_exchange cue.since	15 0 -1 -14 -13
pair next: verb.held_exchange cue.span	-6 0 15 0 -8
pair next: verb.held_exchange cue.stage	23 -9 -5 -15 -5
pair next: verb.held_exchange cue.thanks	5 -3 -1 0 -1
pair next: verb.held_exchange cue.today	-13 17 1 -15 -38
pair next: verb.held_exchange cue.total	-11 0 -1 11 0
pair next: verb.held_exchange cue.yesterday	10 -1 -7 0 -2
pair next: verb.held_exchange noun.exchange	36 -27 -19 -1 -34
pair next: verb.held_exchange noun.military	42 -25 -20 -10 -33
pair next: verb.held_exchange noun.other	7 -10 -2 -4 9
pair next: verb.held_exchange noun.people	40 -61 -8 -14 -18
pair next: verb.held_exchange own.to	10 -2 -1 -2 -5
pair next: verb.held_exchange qualifier.approx	-4 -16 42 -15 -32
pair next: verb.held_exchange qualifier.at_most	-18 -13 -11 -9 27
pair next: verb.held_exchange ru.of	14 -7 -4 -3 -1
pair next: verb.held_exchange ua.agent	1 9 -1 -3 -6
pair next: verb.held_exchange ua.to	15 0 -3 -1 -15
pair next: verb.held_exchange verb.bring	14 0 -1 0 -13
pair next: verb.held_exchange verb.get	-16 11 -1 -3 0
pair next: verb.held_exchange verb.held_exchange	16 -28 -20 2 -34
pair next: verb.held_exchange verb.managed	37 -34 7 -11 -13
pair next: verb.held_exchange verb.noun	41 -11 8 -30 -25
pair next: verb.home adj.freed	-5 -3 -16 -5 25
pair next: verb.home adj.modifier	11 -18 0 -7 -2
pair next: verb.home adj.wounded	25 -24 -1 0 0
pair next: verb.home cue.captivity	49 -6 16 -33 -49
pair next: verb.home cue.captured	9 -1 -1 0 -7
pair next: verb.home cue.good_news	-82 -3 -36 -5 83
pair next: verb.home cue.mediated	15 -1 0 -15 0
pair next: verb.home cue.of_whole	-1 -3 -46 9 -7
pair next: verb.home cue.recap	-21 -1 -13 -9 35
pair next: verb.home cue.reunion	15 16 -24 -34 -33
pair next: verb.home cue.to_date	-39 -1 45 -3 -29
pair next: verb.home cue.today	23 -14 -6 -24 -20
pair next: verb.home cue.yesterday	-14 -16 -1 -1 20
pair next: verb.home noun.branch	6 0 -3 0 -3
pair next: verb.home noun.child	18 -2 0 -15 -17
pair next: verb.home noun.civilian	15 -11 -22 -7 13
pair next: verb.home noun.family	7 0 -6 0 -1
pair next: verb.home noun.military	40 -19 -14 -30 -18
pair next: verb.home noun.other	-15 0 18 -2 -6
pair next: verb.home noun.people	14 3 -35 -26 -36
pair next: verb.home own.to	15 -31 13 -18 17
pair next: verb.home qualifier.at_most	-23 -17 0 -16 35
pair next: verb.home qualifier.more_than	17 -16 0 -9 -8
pair next: verb.home ru.from	-14 -17 -10 18 -6
pair next: verb.home ru.of	-3 -2 19 -31 -4
pair next: verb.home ua.from	33 -3 1 -14 -16
pair next: verb.home ua.of	50 -9 -12 -10 -30
pair next: verb.home ua.to	8 0 -28 8 -9
pair next: verb.home verb.bring	-1 -6 -15 7 -16
pair next: verb.home verb.come	13 -26 -13 -1 -3
pair next: verb.home verb.future	1 -1 -9 4 -15
pair next: verb.home verb.get	5 -1 -1 -1 -3
pair next: verb.home verb.give	16 0 0 -2 -15
pair next: verb.home verb.held_exchange	-12 -2 -8 -1 15
pair next: verb.home verb.home	35 -28 -12 -21 -51
pair next: verb.home verb.noun	-15 13 -17 -5 12
pair next: verb.home verb.other	-13 -6 -14 -8 14
pair next: verb.managed adj.modifier	7 0 0 -6 -1
pair next: verb.managed cue.completed	0 1 -12 -5 -50
pair next: verb.managed cue.mediated	10 -20 -12 -25 12
pair next: verb.managed verb.bring	-5 0 -1 9 -15
pair next: verb.managed verb.will	5 0 0 -5 0
pair next: verb.noun adj.dead	22 -2 -12 -5 -21
pair next: verb.noun adj.modifier	-2 21 -10 -18 -25
pair next: verb.noun adj.wounded	12 21 -15 0 -11
pair next: verb.noun cue.all	-9 13 -10 -7 -12
pair next: verb.noun cue.completed	18 -2 -14 -3 -16
pair next: verb.noun cue.count	-8 11 18 -9 -25
pair next: verb.noun cue.deported	-22 -11 -5 21 -19
pair next: verb.noun cue.included	-25 -6 22 -11 1
pair next: verb.noun cue.mediated	10 -8 -1 -4 0
pair next: verb.noun cue.of_whole	-13 3 0 -6 -9
pair next: verb.noun cue.one_sided	30 -38 8 -19 -18
pair next: verb.noun cue.other_exchange	-5 -14 -3 -1 18
pair next: verb.noun cue.planned	-22 28 -16 -5 -10
pair next: verb.noun cue.repatriation	38 5 -16 -18 24
pair next: verb.noun cue.reunion	10 -12 -14 -2 -16
pair next: verb.noun cue.transit	-12 -2 -2 -13 16
pair next: verb.noun noun.body	-12 12 -25 -8 17
pair next: verb.noun noun.child	-25 -23 -35 -42 42
pair next: verb.noun noun.civilian	-51 24 -22 3 0
pair next: verb.noun noun.exchange	-17 15 -24 -2 5
pair next: verb.noun noun.family	-15 13 -17 -6 12
pair next: verb.noun noun.military	1 -15 17 -4 -20
pair next: verb.noun noun.other	-19 -19 -7 10 11
pair next: verb.noun noun.people	12 6 -52 -44 47
pair next: verb.noun own.to	-2 -22 14 -2 -1
pair next: verb.noun ru.agent	-15 -16 -6 -3 16
pair next: verb.noun ru.of	-15 -1 16 -22 8
pair next: verb.noun ua.from	35 -1 -24 -16 -3
pair next: verb.noun ua.of	-45 -2 19 0 -6
pair next: verb.noun ua.to	1 15 -16 -14 -8
pair next: verb.noun verb.bring	-3 9 0 -2 -4
pair next: verb.noun verb.noun	-12 2 -3 2 3
pair next: verb.other adj.dead	-73 -12 -25 -12 40
pair next: verb.other adj.modifier	-1 -16 39 -28 -23
pair next: verb.other adj.wounded	19 -15 -19 -11 13
pair next: verb.other category	20 -17 -13 13 -35
pair next: verb.other country	-17 29 -4 -15 1
pair next: verb.other cue.all	-7 -15 -19 -1 17
pair next: verb.other cue.arrived	-9 -3 18 -19 -18
pair next: verb.other cue.captured	15 -2 -2 1 -11
pair next: verb.other cue.claims	4 26 -22 -12 21
pair next: verb.other cue.completed	-32 0 -12 -5 -1
pair next: verb.other cue.crime	-26 -14 -35 0 40
pair next: verb.other cue.footage	-37 18 11 8 -15
pair next: verb.other cue.mediated	28 -25 3 -15 -29
pair next: verb.other cue.of_whole	-20 9 -9 19 0
pair next: verb.other cue.other_return	0 0 -1 5 -4
pair next: verb.other cue.part	-4 0 10 12 -17
pair next: verb.other cue.recap	0 0 -16 -5 20
pair next: verb.other cue.relative	-7 -5 -21 -10 23
pair next: verb.other cue.thanks	5 -15 -11 -4 15
pair next: verb.other cue.transit	15 -14 -6 -6 -21
pair next: verb.other cue.venue	-9 15 -13 -7 -17
pair next: verb.other cue.visit	-34 -22 35 -33 -9
pair next: verb.other noun.body	-46 0 -31 -8 53
pair next: verb.other noun.branch	-12 -20 27 0 -20
pair next: verb.other noun.child	-25 0 -8 -5 31
pair next: verb.other noun.civilian	-14 -7 -30 -20 19
pair next: verb.other noun.exchange	-6 14 -8 -20 -11
pair next: verb.other noun.family	-13 -21 -28 -3 14
pair next: verb.other noun.man	-15 0 -1 0 15
pair next: verb.other noun.military	-26 -10 0 -14 24
pair next: verb.other noun.other	-57 -26 -22 -18 63
pair next: verb.other noun.people	-28 -2 1 -17 10
pair next: verb.other own.to	-22 8 -6 -3 21
pair next: verb.other qualifier.approx	-15 14 15 0 -14
pair next: verb.other qualifier.at_least	-6 -1 -3 -13 18
pair next: verb.other qualifier.more_than	-8 -14 -14 -32 20
pair next: verb.other ru.of	-23 -14 20 -1 -17
pair next: verb.other ua.of	-32 -22 -30 -29 57
pair next: verb.other verb.bring	-1 -3 -2 -1 6
pair next: verb.other verb.come	43 -1 -47 -3 -34
pair next: verb.other verb.get	-25 -4 14 -1 0
pair next: verb.other verb.give	-21 -7 -10 -19 32
pair next: verb.other verb.managed	-3 -17 7 -15 9
pair next: verb.other verb.noun	-31 -1 -17 0 36
pair next: verb.other verb.other	-13 -21 16 2 1
pair next: verb.swap adj.freed	-1 -22 -50 -1 4
pair next: verb.swap adj.modifier	6 -16 -4 -9 16
pair next: verb.swap cue.other_exchange	0 8 -1 -3 -6
pair next: verb.swap cue.recap	6 -1 -22 -1 22
pair next: verb.swap cue.since	15 -15 0 3 0
pair next: verb.swap cue.today	25 -15 -15 -1 -4
pair next: verb.swap cue.yesterday	-16 -2 38 -1 -34
pair next: verb.swap noun.exchange	-12 -14 -1 -1 20
pair next: verb.swap noun.other	-15 -24 17 -13 2
pair next: verb.swap noun.people	18 9 -10 -8 -4
pair next: verb.swap ru.of	-16 -1 -3 23 -9
pair next: verb.swap verb.held_exchange	-7 -29 -37 -33 22
pair next: verb.swap verb.managed	22 -3 -10 -3 -17
pair next: verb.swap verb.noun	-13 -12 -13 15 -15
pair next: verb.swap verb.swap	2 -8 -2 -1 0
pair next: verb.will adj.modifier	11 5 -20 -9 -7
pair next: verb.will adj.wounded	0 -24 -1 0 24
pair next: verb.will cue.agreement	-15 10 -11 -1 12
pair next: verb.will cue.all	-12 24 12 -43 -27
pair next: verb.will cue.of_whole	7 -2 -10 14 -15
pair next: verb.will cue.other_return	9 -3 -9 -18 15
pair next: verb.will noun.body	-7 17 -11 -7 -15
pair next: verb.will noun.civilian	-3 -3 0 8 -2
pair next: verb.will noun.exchange	-18 48 -2 -8 -31
pair next: verb.will noun.military	-10 26 -8 -23 -45
pair next: verb.will noun.other	-4 0 -2 0 6
pair next: verb.will noun.people	-47 26 -14 4 -12
pair next: verb.will noun.rank	25 0 -23 -8 -8
pair next: verb.will own.to	-17 26 -2 -9 -30
pair next: verb.will qualifier.at_least	-25 18 12 -1 -3
pair next: verb.will qualifier.at_most	-11 13 -17 -1 2
pair next: verb.will qualifier.more_than	17 -3 -2 -15 0
pair next: verb.will ru.from	-16 -16 7 -10 16
pair next: verb.will ru.of	29 -1 -1 -26 -3
pair next: verb.will ua.from	-17 -12 -14 45 -1
pair next: verb.will ua.of	22 -3 -10 -3 -17
pair next: verb.will ua.to	-46 27 -11 -19 50
pair next: verb.will verb.future	-12 15 -46 -34 10
pair next: verb.will verb.managed	-15 -15 -12 17 -13
pair next: verb.will verb.will	-11 6 -3 -2 6
pair next: verb.will view.ua	18 -2 -2 -10 -5
pair next: view.ru adj.modifier	3 -1 -22 13 -12
pair next: view.ru cue.captivity	-22 -4 7 24 -12
pair next: view.ru cue.claims	9 9 -15 -2 -10
pair next: view.ru cue.footage	0 -2 -9 0 11
pair next: view.ru cue.held	-50 -16 -7 8 74
pair next: view.ru cue.of_whole	14 -4 -14 11 -7
pair next: view.ru noun.military	-4 0 0 5 0
pair next: view.ru noun.other	-6 -7 -5 -13 10
pair next: view.ru noun.people	-27 -1 15 -3 71
pair next: view.ru own.to	-47 -1 -1 34 -22
pair next: view.ru ru.of	-9 -13 33 23 -31
pair next: view.ru ua.of	23 -3 -3 -19 -11
pair next: view.ru verb.bring	23 -4 -5 -2 -16
pair next: view.ru verb.come	21 -13 -4 -23 -28
pair next: view.ru verb.give	28 -13 -6 -3 -28
pair next: view.ru view.ru	32 -17 -8 -13 -15
pair next: view.ua cue.captivity	3 -17 -14 30 -20
pair next: view.ua cue.deported	11 -18 -9 5 -19
pair next: view.ua cue.of_whole	-4 0 -62 -1 57
pair next: view.ua cue.part	13 -7 -3 0 -3
pair next: view.ua cue.relative	35 -14 2 -3 -37
pair next: view.ua cue.today	10 0 0 -10 0
pair next: view.ua noun.civilian	-9 -1 10 -6 -5
pair next: view.ua noun.military	14 -15 12 -22 -18
pair next: view.ua ua.of	9 -1 -2 -3 -4
pair next: view.ua verb.bring	8 0 -7 0 -2
pair next: view.ua verb.come	29 -5 -7 -13 -19
pair next: view.ua verb.give	-3 0 10 0 -7
pair next: view.ua verb.home	-20 -7 43 11 -43
pair next: view.ua view.ua	21 0 -12 -16 -13
pair next: voice.ru adj.modifier	13 16 -10 0 -16
pair next: voice.ru country	-40 21 29 -1 -21
pair next: voice.ru cue.claims	28 23 -20 -44 -25
pair next: voice.ru cue.completed	35 -5 -23 -14 -1
pair next: voice.ru cue.denied	0 22 -5 -7 -11
pair next: voice.ru cue.footage	-2 19 -5 -6 -9
pair next: voice.ru cue.held	-25 15 15 -10 -15
pair next: voice.ru cue.mediated	11 -8 -2 -1 -1
pair next: voice.ru cue.recap	-9 -6 -2 15 -4
pair next: voice.ru cue.thanks	-4 -9 -4 -5 14
pair next: voice.ru cue.today	16 -5 -18 -6 -7
pair next: voice.ru cue.venue	-14 -15 15 -1 -2
pair next: voice.ru noun.branch	1 4 9 -17 -17
pair next: voice.ru noun.civilian	4 -9 -18 3 -15
pair next: voice.ru noun.exchange	-19 34 -16 -12 -12
pair next: voice.ru noun.military	18 0 -18 0 0
pair next: voice.ru noun.other	-7 -57 -5 -4 60
pair next: voice.ru noun.people	-18 3 -12 14 -30
pair next: voice.ru own.agent	0 15 0 -15 0
pair next: voice.ru qualifier.more_than	-5 0 0 5 0
pair next: voice.ru ru.agent	17 -15 -1 -11 -7
pair next: voice.ru ru.of	1 -11 -9 -8 24
pair next: voice.ru ua.agent	-15 15 -1 -1 -1
pair next: voice.ru ua.of	1 5 0 -5 -1
pair next: voice.ru ua.to	21 -15 -4 -1 -2
pair next: voice.ru verb.future	-11 20 -3 -3 -4
pair next: voice.ru verb.give	15 -15 -1 -1 -1
pair next: voice.ru verb.held_exchange	22 -32 -15 -4 -20
pair next: voice.ru verb.noun	-26 10 10 -15 -14
pair next: voice.ru verb.other	-2 18 -10 -11 1
pair next: voice.ru verb.will	15 -14 -14 -14 -14
pair next: voice.ru view.ru	-22 -1 -3 32 -18
pair next: voice.ru voice.ru	32 20 -18 -18 -26
pair next: voice.ru voice.ua	7 -30 26 -15 -23
pair next: voice.ua adj.modifier	-46 12 36 24 -41
pair next: voice.ua adj.wounded	6 -1 -1 -15 9
pair next: voice.ua category	-2 0 -7 17 -17
pair next: voice.ua country	-1 10 -2 4 -11
pair next: voice.ua cue.agreed	-11 22 -2 -7 -3
pair next: voice.ua cue.captured	-6 -2 -15 -14 15
pair next: voice.ua cue.claims	17 21 -37 -30 -38
pair next: voice.ua cue.completed	-23 2 -1 23 -2
pair next: voice.ua cue.denied	-11 14 -5 -3 -2
pair next: voice.ua cue.footage	11 -23 31 10 -30
pair next: voice.ua cue.in_captivity	-5 -1 0 6 -1
pair next: voice.ua cue.mediated	3 32 -23 -18 -16
pair next: voice.ua cue.name	20 -1 -4 -15 -3
pair next: voice.ua cue.of_whole	14 0 -4 -3 -8
pair next: voice.ua cue.planned	-25 -9 -16 -16 20
pair next: voice.ua cue.relative	4 -3 35 -21 6
pair next: voice.ua cue.since	-14 -2 0 19 -4
pair next: voice.ua cue.thanks	15 0 -2 -9 -6
pair next: voice.ua cue.today	29 0 -8 -6 -19
pair next: voice.ua cue.venue	-4 18 -1 0 -16
pair next: voice.ua cue.yesterday	-15 -5 16 -12 -20
pair next: voice.ua noun.branch	13 -11 -11 -9 -9
pair next: voice.ua noun.civilian	7 0 -1 -6 -1
pair next: voice.ua noun.exchange	21 12 -23 -17 -27
pair next: voice.ua noun.military	19 -15 -15 -4 -11
pair next: voice.ua noun.other	-24 -25 -8 13 5
pair next: voice.ua noun.people	-9 -18 -1 -22 33
pair next: voice.ua own.agent	18 -20 -6 2 -32
pair next: voice.ua own.of	-19 -6 -11 -4 21
pair next: voice.ua ru.agent	-15 1 0 -7 15
pair next: voice.ua ru.of	-16 -12 -4 15 -1
pair next: voice.ua ua.agent	-4 20 -17 -16 -25
pair next: voice.ua ua.of	5 -3 -7 -18 17
pair next: voice.ua ua.to	-15 0 15 -5 -1
pair next: voice.ua verb.bring	9 -2 -33 -13 13
pair next: voice.ua verb.come	13 15 -17 -1 -24
pair next: voice.ua verb.future	-18 6 1 -13 -24
pair next: voice.ua verb.get	16 -19 15 -6 -17
pair next: voice.ua verb.held_exchange	16 0 -16 -2 -2
pair next: voice.ua verb.noun	-15 -16 13 -12 18
pair next: voice.ua verb.other	-15 -8 -16 -11 27
pair next: voice.ua voice.ru	30 -1 -19 -13 0
pair next: voice.ua voice.ua	11 -13 -8 -11 -29
party media	-9 -20 13 -3 -19
party mediator	8 -24 -6 10 12
party ru	-14 5 -26 -19 26
party ua	-9 -15 -36 -11 19
ruled announcement	-53 26 13 -17 -38
ruled follow_up	-99 -61 68 -52 24
ruled irrelevant	-45 -61 -23 -23 53
ruled report	50 -23 -30 -11 -36
ruled statement	-68 -8 -30 48 -17
sentences 1	13 -22 -82 -22 61
sentences 2	-19 -13 -16 -23 45
sentences 3	-17 -28 12 -2 13
sentences 4	-12 -4 -12 -18 -3
sentences 5	-9 6 2 -31 -14
sentences 6	-20 15 -12 13 -27
side cumulative agent	2 -12 -1 6 -11
side cumulative both	0 -6 -11 8 -25
side cumulative direction	-25 -11 -25 24 -8
side cumulative formula	-4 -1 0 0 5
side cumulative null	-28 -11 -35 31 -27
side cumulative phrase	-14 -4 28 13 -41
side cumulative return	-16 -3 -14 16 -14
side cumulative view	-1 -7 -13 -25 22
side dropped agent	-26 7 -1 -1 21
side dropped both	2 9 -8 -10 -34
side dropped direction	-14 -35 7 12 -6
side dropped formula	-32 15 -18 -2 7
side dropped null	-20 -19 9 -18 7
side dropped phrase	-17 12 -3 -65 35
side dropped return	5 0 -3 1 -3
side dropped view	8 2 -18 -33 -4
side figure agent	22 -4 -5 -16 -12
side figure both	9 -4 -1 -5 0
side figure direction	20 -12 1 -3 -6
side figure formula	30 -12 -20 -12 -26
side figure phrase	14 -6 14 -23 -23
side figure return	13 -1 0 -9 -4
side figure view	24 22 -18 -3 -18
side held both	-7 -5 -1 9 -6
side held direction	-4 -26 -12 16 -14
side held phrase	-10 -30 -14 19 33
side held view	34 -12 -10 -14 -15
side part agent	-15 -1 15 -3 1
side part both	6 0 0 -6 0
side part direction	12 -5 -18 -34 7
side part null	5 0 4 0 -8
side part phrase	-24 -10 -23 22 23
side part view	-2 19 -29 -5 -13
side planned agent	-3 26 -1 -14 -14
side planned both	-5 -14 0 15 -9
side planned direction	-25 4 -18 -17 21
side planned formula	11 8 -13 -28 -18
side planned null	-27 -2 -22 -17 19
side planned phrase	-13 38 -2 -3 -15
side planned view	-16 22 -23 -17 -16
side recap agent	-5 -3 8 8 -8
side recap both	0 -3 -14 -14 15
side recap direction	1 -3 -31 -6 34
side recap formula	-13 -14 -45 12 19
side recap null	-20 -16 -2 -12 20
side recap phrase	-48 -20 40 -36 -3
side recap view	-28 14 -12 -11 30
tag any: adj.dead	20 -17 -10 -28 0
tag any: adj.freed	1 -34 28 -7 -22
tag any: adj.modifier	-21 -5 7 -9 -1
tag any: adj.wounded	4 -4 -24 -23 14
tag any: category	-17 -7 2 8 -19
tag any: country	5 5 -26 -24 -4
tag any: cue.agreed	2 21 -37 -15 -16
tag any: cue.agreement	-7 15 16 -27 -16
tag any: cue.all	-22 11 11 -28 -12
tag any: cue.all_civilians	36 -8 -11 -19 -21
tag any: cue.already	8 -19 2 -3 -29
tag any: cue.among	-9 -20 19 -20 -33
tag any: cue.anniversary	-30 -11 31 -45 22
tag any: cue.arrived	-26 -21 47 -29 -44
tag any: cue.border	23 -30 -16 -30 7
tag any: cue.born	-5 -50 -11 -13 15
tag any: cue.called_off	-62 57 -26 -33 -12
tag any: cue.captivity	-11 1 -23 0 4
tag any: cue.captured	-7 -17 -51 -15 36
tag any: cue.claims	-9 25 -11 -13 0
tag any: cue.completed	5 1 -11 -11 -20
tag any: cue.count	-6 2 -21 -9 5
tag any: cue.crime	-37 -4 -32 14 16
tag any: cue.denied	-58 40 -4 1 -33
tag any: cue.deported	9 2 -37 -10 4
tag any: cue.died	7 0 -10 -3 4
tag any: cue.each	-2 15 -2 -15 -24
tag any: cue.evacuation	-30 -32 -62 3 67
tag any: cue.ever_captured	-21 -9 -15 -1 35
tag any: cue.film	-30 -20 36 5 -39
tag any: cue.footage	-56 -31 67 -38 -23
tag any: cue.good_news	30 -20 -1 -27 -43
tag any: cue.held	-42 -11 -24 28 6
tag any: cue.in_captivity	17 -35 -26 3 -12
tag any: cue.in_return	-5 -41 -49 -21 40
tag any: cue.included	-4 -33 6 -20 11
tag any: cue.local	-33 -31 60 -40 -17
tag any: cue.mediated	33 -24 -40 -17 -9
tag any: cue.missing	-14 -40 -43 24 4
tag any: cue.money	-38 -22 -13 -19 32
tag any: cue.month	-12 -16 -31 -32 21
tag any: cue.name	4 -15 24 -27 -25
tag any: cue.nth	25 -1 -17 -16 -16
tag any: cue.of_whole	-20 -35 19 -10 -5
tag any: cue.of_year	-30 -15 -2 17 -8
tag any: cue.on_shield	42 -6 -18 -28 -42
tag any: cue.one_sided	15 -19 15 -5 -57
tag any: cue.other_exchange	-49 -33 -64 -47 71
tag any: cue.other_return	-33 -34 7 -2 37
tag any: cue.other_war	-71 -56 -51 -5 75
tag any: cue.outside	20 2 -10 13 -1
tag any: cue.parcel	-33 -21 -6 -5 48
tag any: cue.part	2 -12 -20 2 -3
tag any: cue.planned	-49 77 -39 -42 3
tag any: cue.postponed	-50 48 -43 -28 -13
tag any: cue.ready	-47 33 -9 -18 -18
tag any: cue.recap	-78 -17 60 12 -29
tag any: cue.record	7 -14 24 -7 -32
tag any: cue.relative	-11 -7 17 -19 -17
tag any: cue.repatriation	-11 -26 9 -1 -5
tag any: cue.reunion	36 -6 -12 -26 -49
tag any: cue.review	-40 -6 4 23 -18
tag any: cue.same_number	18 -17 -37 -17 0
tag any: cue.since	-27 -25 -18 47 -33
tag any: cue.span	14 -21 -40 -2 -11
tag any: cue.stage	29 -21 -9 -29 -4
tag any: cue.thanks	-10 -37 -26 0 0
tag any: cue.third	-62 -26 -29 -18 56
tag any: cue.to_date	-51 -9 -17 59 -43
tag any: cue.today	36 -15 -14 -44 -17
tag any: cue.total	7 -32 -13 -4 -26
tag any: cue.training	-30 -31 -43 -12 36
tag any: cue.transit	15 -21 -1 -27 -14
tag any: cue.unfinished	-17 -8 56 2 -29
tag any: cue.unit	-10 -9 5 -10 20
tag any: cue.venue	-30 27 -17 -20 1
tag any: cue.visit	-55 -20 68 -59 -41
tag any: cue.year	-18 -43 -33 36 -25
tag any: cue.yesterday	-6 -23 67 -51 -71
tag any: foe.agent	-13 -20 5 -17 0
tag any: foe.from	-3 7 -8 7 -34
tag any: foe.of	0 -40 -28 -5 20
tag any: foe.to	31 -35 -20 -33 0
tag any: noun.body	9 -36 21 -21 -12
tag any: noun.branch	4 -5 14 -33 -6
tag any: noun.child	-19 0 -16 -19 25
tag any: noun.civilian	5 -17 -23 13 -27
tag any: noun.exchange	-18 10 -5 -10 -25
tag any: noun.family	-27 11 -13 -5 -4
tag any: noun.foreigner	-19 -3 -4 -22 7
tag any: noun.man	-12 -6 35 -10 -41
tag any: noun.military	13 -15 -9 -4 -20
tag any: noun.other	-23 8 -17 -9 13
tag any: noun.people	-24 0 -13 12 -3
tag any: noun.rank	6 -28 -4 -16 24
tag any: noun.soldier	15 -51 -31 -4 -7
tag any: noun.woman	0 10 -5 -10 -24
tag any: own.agent	-5 -2 -19 13 -26
tag any: own.from	2 4 -18 -23 10
tag any: own.of	-3 -30 1 2 -6
tag any: own.to	13 -16 -10 -21 -25
tag any: qualifier.approx	-9 -22 -12 12 -5
tag any: qualifier.at_least	7 0 -18 8 1
tag any: qualifier.at_most	-18 -16 -5 -19 4
tag any: qualifier.more_than	-43 -45 -3 40 -16
tag any: ru.agent	-5 11 -9 1 -21
tag any: ru.from	-6 -27 -19 13 -22
tag any: ru.of	-1 -14 -35 7 -18
tag any: ru.to	36 -21 -38 -39 -7
tag any: ua.agent	-3 4 -29 6 -31
tag any: ua.from	12 -8 -11 -18 -13
tag any: ua.of	10 1 -25 -12 -20
tag any: ua.to	34 -58 -6 -17 -35
tag any: verb.bring	3 -27 -8 4 -12
tag any: verb.come	11 -40 -9 3 -23
tag any: verb.future	-22 36 -9 -33 -28
tag any: verb.get	17 -18 -50 -18 -15
tag any: verb.give	10 -21 -8 -15 -4
tag any: verb.held_exchange	31 -27 -8 -16 -27
tag any: verb.home	18 -12 -16 -13 -38
tag any: verb.managed	14 -16 -13 -2 -27
tag any: verb.noun	-14 24 -2 -12 -41
tag any: verb.other	-31 -19 11 -19 25
tag any: verb.swap	-6 -27 -20 -11 16
tag any: verb.will	-31 38 -15 -22 -26
tag any: view.ru	-5 -40 -9 9 10
tag any: view.ua	15 -31 -1 7 -18
tag any: voice.ru	-14 -29 29 -8 -42
tag any: voice.ua	-12 3 -24 33 -29
tag early: adj.dead	21 -2 -50 -4 4
tag early: adj.freed	5 -22 13 9 -35
tag early: adj.modifier	2 -12 32 -15 -32
tag early: adj.wounded	20 1 -13 -46 6
tag early: category	13 -8 5 -19 -29
tag early: country	8 4 -4 -33 -3
tag early: cue.agreed	0 23 -22 -5 8
tag early: cue.agreement	8 7 -11 -1 -1
tag early: cue.all	-35 5 25 -20 -17
tag early: cue.all_civilians	19 0 0 -1 -18
tag early: cue.already	-6 -18 44 -17 -23
tag early: cue.among	7 -21 2 -13 -17
tag early: cue.anniversary	5 2 -23 -17 -1
tag early: cue.arrived	6 -1 -1 -4 0
tag early: cue.border	3 -6 -5 -30 2
tag early: cue.born	21 -4 2 7 -30
tag early: cue.called_off	-41 34 -9 -15 -5
tag early: cue.captivity	-13 4 -26 -6 1
tag early: cue.captured	15 14 -18 -34 -1
tag early: cue.claims	-4 35 -33 -6 -10
tag early: cue.completed	5 -2 -5 -10 -26
tag early: cue.count	-4 14 -19 -6 -15
tag early: cue.crime	-26 -7 -6 0 2
tag early: cue.denied	0 43 -14 -9 -51
tag early: cue.deported	1 -19 -25 -6 25
tag early: cue.each	18 3 -4 -32 -48
tag early: cue.evacuation	-21 -8 -15 -17 29
tag early: cue.ever_captured	-9 0 -5 5 2
tag early: cue.film	22 -24 -19 -27 4
tag early: cue.footage	-34 -19 44 -61 -21
tag early: cue.good_news	22 -23 22 -19 -28
tag early: cue.held	-63 18 -15 16 -2
tag early: cue.in_captivity	13 -20 -39 -18 6
tag early: cue.in_return	38 -12 -28 -31 5
tag early: cue.included	-29 -14 7 -37 19
tag early: cue.local	-2 -30 25 -31 -13
tag early: cue.mediated	26 -17 -33 -32 1
tag early: cue.missing	12 -22 -35 14 -4
tag early: cue.money	-36 -20 3 -23 13
tag early: cue.month	1 -6 -32 -10 32
tag early: cue.name	12 0 -3 -1 -7
tag early: cue.nth	21 0 -18 -14 -12
tag early: cue.of_whole	-4 -12 4 -19 -9
tag early: cue.of_year	-22 -19 -14 22 -13
tag early: cue.on_shield	10 0 -5 -1 -4
tag early: cue.one_sided	56 -2 -14 -12 -32
tag early: cue.other_exchange	-23 -8 -34 -31 32
tag early: cue.other_return	-23 -28 0 3 25
tag early: cue.other_war	-19 -31 -19 -22 25
tag early: cue.outside	31 13 -16 -5 -10
tag early: cue.parcel	-16 -15 -5 -2 25
tag early: cue.part	13 -31 -37 17 2
tag early: cue.planned	-8 47 -33 -21 -17
tag early: cue.postponed	-33 29 -21 -2 -36
tag early: cue.ready	-13 5 1 -15 -1
tag early: cue.recap	-42 -18 -24 -12 21
tag early: cue.record	6 13 -14 11 -31
tag early: cue.relative	-9 12 1 -17 6
tag early: cue.repatriation	-13 1 -6 7 -19
tag early: cue.reunion	30 -19 -12 -20 -30
tag early: cue.review	-5 0 -14 -1 15
tag early: cue.same_number	29 -12 -20 -9 -3
tag early: cue.since	-24 0 -35 23 -24
tag early: cue.span	40 6 -17 -24 -32
tag early: cue.stage	6 -21 0 -7 26
tag early: cue.thanks	-6 -9 -29 -20 -2
tag early: cue.third	-39 -32 -17 -16 40
tag early: cue.to_date	-16 13 -20 22 -29
tag early: cue.today	27 -31 6 -46 -20
tag early: cue.total	11 -46 -16 -9 -25
tag early: cue.training	-12 -11 -24 -25 43
tag early: cue.transit	-15 2 0 -9 7
tag early: cue.unfinished	-15 16 11 -3 -12
tag early: cue.unit	21 -4 -37 -7 1
tag early: cue.venue	-45 -12 23 -9 9
tag early: cue.visit	-27 -12 46 -34 -26
tag early: cue.year	-15 -19 -19 5 -3
tag early: cue.yesterday	0 -45 52 -38 -52
tag early: foe.agent	30 4 -34 -22 -12
tag early: foe.from	-1 7 -10 7 -32
tag early: foe.of	23 -20 -34 6 -5
tag early: foe.to	7 -24 -5 -14 -9
tag early: noun.body	-22 -8 14 -12 15
tag early: noun.branch	4 6 10 -20 -18
tag early: noun.child	-18 -28 -9 -42 29
tag early: noun.civilian	12 -32 -18 19 -19
tag early: noun.exchange	6 -19 7 -11 -48
tag early: noun.family	-26 -11 3 -12 14
tag early: noun.foreigner	-34 10 -13 -5 -3
tag early: noun.man	-21 4 20 -8 -23
tag early: noun.military	15 -5 -26 -12 -26
tag early: noun.other	-15 9 -2 -28 4
tag early: noun.people	-3 0 -27 -19 0
tag early: noun.rank	10 -20 -37 -6 35
tag early: noun.soldier	-14 -42 -19 19 2
tag early: noun.woman	-15 5 -9 -10 -7
tag early: own.agent	5 -12 -2 12 -45
tag early: own.from	-4 -77 -15 -5 54
tag early: own.of	6 -13 12 -8 -28
tag early: own.to	-18 -8 -8 12 -17
tag early: qualifier.approx	-20 -5 -9 13 4
tag early: qualifier.at_least	11 -27 3 -12 7
tag early: qualifier.at_most	-9 -28 13 21 -25
tag early: qualifier.more_than	-32 -15 -1 19 -17
tag early: ru.agent	-6 -24 -9 17 -29
tag early: ru.from	-24 -39 1 14 -10
tag early: ru.of	-1 -3 4 -15 -34
tag early: ru.to	31 -10 -54 -26 -9
tag early: ua.agent	-5 4 19 24 -45
tag early: ua.from	-21 9 0 -8 13
tag early: ua.of	-7 18 6 -24 -14
tag early: ua.to	50 -18 0 -29 -47
tag early: verb.bring	13 -4 -7 -2 -22
tag early: verb.come	-15 -28 -1 6 -3
tag early: verb.future	-9 16 -24 -19 -17
tag early: verb.get	-4 -29 -54 3 9
tag early: verb.give	12 -14 12 -24 -7
tag early: verb.held_exchange	-4 -30 -3 -2 -12
tag early: verb.home	0 -1 -19 -24 -31
tag early: verb.managed	-8 -2 -30 -2 -19
tag early: verb.noun	6 45 -64 8 -37
tag early: verb.other	-10 -47 -19 6 21
tag early: verb.swap	-16 -16 -33 10 -1
tag early: verb.will	-30 8 -3 -28 1
tag early: view.ru	37 -9 -31 3 -12
tag early: view.ua	8 -23 -11 24 -17
tag early: voice.ru	15 -16 21 -47 -50
tag early: voice.ua	30 -9 -49 -2 -24
tag first: adj.dead	23 -20 7 -42 -21
tag first: adj.freed	2 -34 21 -40 -9
tag first: adj.modifier	-2 -21 -24 -4 1
tag first: adj.wounded	1 7 -40 -21 40
tag first: category	-28 -34 -6 16 -3
tag first: country	-23 11 -27 -20 11
tag first: cue.agreed	-3 -4 -19 6 -20
tag first: cue.agreement	-36 15 18 -6 -21
tag first: cue.all	12 4 -42 -21 -4
tag first: cue.all_civilians	26 -8 -11 -19 -6
tag first: cue.already	-29 5 -23 30 -13
tag first: cue.among	-24 -12 28 -21 -29
tag first: cue.anniversary	-37 -18 40 -33 12
tag first: cue.arrived	-43 -21 47 -25 -44
tag first: cue.border	23 -24 -24 -12 12
tag first: cue.born	-11 -36 -58 -12 30
tag first: cue.called_off	-52 41 -76 -33 10
tag first: cue.captivity	2 -23 -7 -13 5
tag first: cue.captured	-15 -29 -40 -44 71
tag first: cue.claims	-2 20 -22 -21 -38
tag first: cue.completed	32 -26 -2 -15 -16
tag first: cue.count	-2 6 -15 -20 9
tag first: cue.crime	-36 -47 -47 -1 51
tag first: cue.denied	-64 33 13 -4 1
tag first: cue.deported	-28 17 -22 3 2
tag first: cue.died	1 0 -11 -1 11
tag first: cue.each	12 0 -14 -11 -24
tag first: cue.evacuation	-42 -25 -47 -26 56
tag first: cue.ever_captured	-32 -10 -16 -5 39
tag first: cue.film	-22 -11 39 -21 -47
tag first: cue.footage	-84 -31 81 -23 -19
tag first: cue.good_news	7 8 -23 -29 -2
tag first: cue.held	-39 -34 -29 46 -14
tag first: cue.in_captivity	-8 -42 -10 23 -26
tag first: cue.in_return	-24 -42 -34 -11 40
tag first: cue.included	2 -33 16 -29 3
tag first: cue.local	-39 -19 49 -42 -12
tag first: cue.mediated	27 -51 0 16 -21
tag first: cue.missing	-20 -32 13 63 -15
tag first: cue.money	-17 -26 -28 -1 25
tag first: cue.month	-21 -18 11 -27 8
tag first: cue.name	-11 -15 25 -20 -22
tag first: cue.nth	13 0 -1 -2 -10
tag first: cue.of_whole	-23 -36 19 -9 -1
tag first: cue.of_year	-5 -18 -14 27 -30
tag first: cue.on_shield	32 -7 -16 -19 -42
tag first: cue.one_sided	26 -52 19 -20 -42
tag first: cue.other_exchange	-52 -42 -52 -37 71
tag first: cue.other_return	-20 -31 -20 -5 50
tag first: cue.other_war	-70 -49 -53 -28 86
tag first: cue.outside	2 0 -1 16 -14
tag first: cue.parcel	-23 -27 -2 -4 38
tag first: cue.part	-4 16 -2 -13 -28
tag first: cue.planned	-88 68 -32 -26 29
tag first: cue.postponed	-36 30 -42 -40 2
tag first: cue.ready	-36 8 -39 1 2
tag first: cue.recap	-73 -25 75 1 -1
tag first: cue.record	16 -14 8 -41 -9
tag first: cue.relative	-34 -21 28 -8 -17
tag first: cue.repatriation	8 -51 24 -33 2
tag first: cue.reunion	22 -4 -20 -33 -12
tag first: cue.review	-40 -6 6 23 -34
tag first: cue.same_number	4 -12 -8 -14 -1
tag first: cue.since	-41 -49 -31 63 10
tag first: cue.span	7 -29 -20 -17 -4
tag first: cue.stage	22 -8 -15 -40 -20
tag first: cue.thanks	-12 -14 22 -47 1
tag first: cue.third	-70 -3 -28 -18 54
tag first: cue.to_date	-62 -46 14 62 -30
tag first: cue.today	25 1 -18 -30 -25
tag first: cue.total	-58 -1 -37 74 -53
tag first: cue.training	-32 -6 -28 -15 33
tag first: cue.transit	8 -44 15 -31 -25
tag first: cue.unfinished	-49 -20 60 -20 -18
tag first: cue.unit	-15 -6 13 -12 9
tag first: cue.venue	-36 35 -39 -18 19
tag first: cue.visit	-36 -26 41 -50 -7
tag first: cue.year	-26 -50 -38 62 -36
tag first: cue.yesterday	-20 -24 35 -38 -33
tag first: foe.agent	-29 -80 0 -54 32
tag first: foe.from	10 0 0 0 -9
tag first: foe.of	-10 -67 -10 -28 28
tag first: foe.to	15 -26 -16 -3 -7
tag first: noun.body	35 -21 -4 -31 -10
tag first: noun.branch	-31 -2 7 -15 4
tag first: noun.child	-7 -1 3 13 -15
tag first: noun.civilian	0 -19 -18 11 -31
tag first: noun.exchange	7 22 -21 -38 -31
tag first: noun.family	10 2 -27 -39 1
tag first: noun.foreigner	-12 -38 5 -10 3
tag first: noun.man	14 -13 2 -3 -6
tag first: noun.military	25 -26 4 -43 -4
tag first: noun.other	-67 -21 -2 12 49
tag first: noun.people	-5 -26 -3 2 0
tag first: noun.rank	6 -23 10 -14 -12
tag first: noun.soldier	16 -23 -13 -15 -9
tag first: noun.woman	13 -11 -2 5 -32
tag first: own.agent	-6 -38 -13 -8 -2
tag first: own.from	3 -15 -2 -15 23
tag first: own.of	21 -30 3 -7 -34
tag first: own.to	29 -11 -17 -37 -4
tag first: qualifier.approx	-40 -25 9 12 -3
tag first: qualifier.at_least	7 -5 -3 55 -61
tag first: qualifier.at_most	-21 -25 -10 -27 27
tag first: qualifier.more_than	-17 -67 5 27 -12
tag first: ru.agent	12 10 -22 -7 -19
tag first: ru.from	31 -8 -31 -29 -4
tag first: ru.of	5 -23 -29 4 -8
tag first: ru.to	1 -19 9 -52 -3
tag first: ua.agent	11 -6 -35 2 -17
tag first: ua.from	23 -19 -15 -17 -27
tag first: ua.of	1 -13 -6 -5 -19
tag first: ua.to	20 -43 -21 2 -33
tag first: verb.bring	49 -40 -10 -17 -38
tag first: verb.come	23 -47 -2 -34 -7
tag first: verb.future	-74 46 -5 -7 1
tag first: verb.get	23 -4 -35 -25 -13
tag first: verb.give	16 -40 -17 -7 10
tag first: verb.held_exchange	46 -16 -9 -49 -31
tag first: verb.home	56 -32 -35 -47 -7
tag first: verb.managed	8 -58 -5 9 -3
tag first: verb.noun	-25 -12 42 -27 -18
tag first: verb.other	-50 -10 -9 -56 46
tag first: verb.swap	17 -33 8 -31 6
tag first: verb.will	-56 58 -43 -3 -12
tag first: view.ru	-19 -37 1 8 18
tag first: view.ua	10 -26 0 11 -1
tag first: voice.ru	-38 -16 -17 22 -12
tag first: voice.ua	-50 -1 -12 26 -4
tag late: adj.dead	-12 -13 1 0 -12
tag late: adj.freed	7 -12 0 -17 -4
tag late: adj.modifier	10 -14 -4 -26 -9
tag late: adj.wounded	-18 -1 -3 -9 -6
tag late: category	19 -35 -25 -22 -5
tag late: country	13 -5 -28 -24 -17
tag late: cue.agreed	9 43 -22 -31 -29
tag late: cue.agreement	4 22 0 -30 -22
tag late: cue.all	15 -3 0 -21 -13
tag late: cue.already	30 -7 -38 -21 -16
tag late: cue.among	48 -2 -37 -1 -11
tag late: cue.anniversary	1 -12 -14 -15 22
tag late: cue.arrived	11 0 0 -10 0
tag late: cue.border	11 -6 0 0 -8
tag late: cue.born	-13 -19 2 3 3
tag late: cue.called_off	-10 24 -13 -9 -20
tag late: cue.captivity	-18 33 -27 7 -1
tag late: cue.captured	-11 -17 -29 10 19
tag late: cue.claims	-17 -21 7 -11 17
tag late: cue.completed	-9 -9 -45 -17 15
tag late: cue.count	10 -6 -11 -5 3
tag late: cue.crime	-27 -5 -2 23 -12
tag late: cue.denied	-27 27 -1 -6 -23
tag late: cue.deported	28 1 -10 -15 -16
tag late: cue.died	7 0 0 -2 -6
tag late: cue.each	-41 14 -19 -4 14
tag late: cue.evacuation	-15 -21 -13 14 14
tag late: cue.film	-28 -16 14 13 -10
tag late: cue.footage	-5 -20 14 -12 -17
tag late: cue.good_news	12 -16 2 2 -18
tag late: cue.held	2 -47 -21 -11 14
tag late: cue.in_captivity	15 9 -4 -37 -3
tag late: cue.in_return	28 -17 -11 -28 12
tag late: cue.included	-10 -21 -22 19 10
tag late: cue.local	6 1 21 -10 -42
tag late: cue.mediated	37 1 -25 -33 -24
tag late: cue.missing	-15 -25 -19 13 8
tag late: cue.money	-21 1 -19 -7 19
tag late: cue.month	-10 -6 -7 -4 -10
tag late: cue.name	12 0 -1 -11 0
tag late: cue.of_whole	-8 -33 27 8 -24
tag late: cue.of_year	-28 -18 19 6 -14
tag late: cue.on_shield	17 0 -1 -14 -12
tag late: cue.one_sided	-23 8 13 19 -28
tag late: cue.other_exchange	-22 -32 -16 -14 42
tag late: cue.other_return	-28 -2 18 -16 4
tag late: cue.other_war	-23 -11 1 6 1
tag late: cue.outside	2 -16 0 6 5
tag late: cue.part	17 -18 -8 -22 -3
tag late: cue.planned	-22 37 -32 -32 -5
tag late: cue.postponed	1 19 -28 5 -13
tag late: cue.ready	-24 29 0 -29 -27
tag late: cue.recap	-15 -10 -24 26 -20
tag late: cue.record	-15 -12 27 -1 -9
tag late: cue.relative	-12 -2 2 -1 -12
tag late: cue.repatriation	-19 -6 8 10 3
tag late: cue.reunion	12 -18 -2 1 -12
tag late: cue.same_number	-1 -5 -18 0 4
tag late: cue.since	7 2 5 -20 -12
tag late: cue.span	-20 -17 -21 13 -10
tag late: cue.stage	-15 25 -3 -18 -11
tag late: cue.thanks	8 -25 -26 11 -29
tag late: cue.third	31 -15 0 0 -20
tag late: cue.to_date	-20 8 -9 8 -4
tag late: cue.today	-11 11 -21 -22 5
tag late: cue.total	9 -12 16 -56 -4
tag late: cue.training	-26 -31 -22 3 27
tag late: cue.transit	12 5 -12 -4 -14
tag late: cue.unfinished	2 -15 15 5 -15
tag late: cue.unit	19 -3 8 -2 -22
tag late: cue.venue	10 7 -30 -17 -16
tag late: cue.visit	-42 14 16 -8 -3
tag late: cue.year	-11 1 -22 7 10
tag late: cue.yesterday	2 9 -10 -6 -10
tag late: foe.agent	-16 -6 5 5 -3
tag late: foe.of	-22 2 5 -9 11
tag late: foe.to	11 -20 -23 -21 10
tag late: noun.body	-16 -12 -4 11 -7
tag late: noun.branch	31 -39 -6 -20 10
tag late: noun.child	-18 9 6 15 -46
tag late: noun.civilian	10 20 -7 -9 -38
tag late: noun.exchange	-10 28 -11 -22 -10
tag late: noun.family	-21 11 -14 14 -8
tag late: noun.foreigner	27 4 -42 -36 -2
tag late: noun.man	-13 -13 18 -9 -18
tag late: noun.military	-8 -37 -19 17 -6
tag late: noun.other	-19 -3 4 6 -21
tag late: noun.people	14 -8 -28 -13 -14
tag late: noun.rank	-25 -10 7 3 -7
tag late: noun.soldier	24 -8 -13 -4 -10
tag late: noun.woman	14 6 -8 -1 -44
tag late: own.agent	6 -8 -38 -9 -3
tag late: own.from	2 24 -5 -19 -18
tag late: own.of	-6 -15 -41 15 -1
tag late: own.to	19 -33 14 -1 -2
tag late: qualifier.approx	33 10 -47 -2 -30
tag late: qualifier.at_least	-6 15 -11 3 3
tag late: qualifier.at_most	9 5 -7 -8 -26
tag late: qualifier.more_than	-10 -22 -32 3 7
tag late: ru.agent	17 23 -12 3 -19
tag late: ru.from	1 17 -6 19 -29
tag late: ru.of	13 -9 -23 1 -19
tag late: ru.to	24 -21 -27 -8 6
tag late: ua.agent	-6 30 -23 -17 -5
tag late: ua.from	3 0 3 11 -12
tag late: ua.of	15 -38 -21 13 -24
tag late: ua.to	-5 -6 12 -28 26
tag late: verb.bring	-7 -4 15 -15 -10
tag late: verb.come	-5 10 -42 14 -13
tag late: verb.future	-7 14 -12 -38 -9
tag late: verb.get	2 3 -3 -38 -14
tag late: verb.give	-27 19 -29 -23 -10
tag late: verb.held_exchange	-11 -3 -7 -1 2
tag late: verb.home	5 -13 2 24 -23
tag late: verb.managed	24 -3 -2 0 -18
tag late: verb.noun	-20 -3 9 3 -19
tag late: verb.other	-24 2 -1 19 -21
tag late: verb.swap	-11 23 -26 -3 18
tag late: verb.will	51 -4 -1 8 -22
tag late: view.ru	31 12 -12 -21 -30
tag late: view.ua	32 -12 -1 -18 -19
tag late: voice.ru	13 0 -1 -21 -5
tag late: voice.ua	27 -17 4 -17 -48
verb cumulative bring done	-16 -1 -7 -8 6
verb cumulative come done	-26 -13 -10 24 -6
verb cumulative get done	-30 -10 -14 28 -24
verb cumulative give done	-9 -9 -14 12 -17
verb cumulative held_exchange done	-12 -14 -6 -1 16
verb cumulative home done	-8 5 5 2 -17
verb cumulative list done	-14 -12 15 0 -15
verb cumulative swap done	-7 -9 -8 15 -14
verb dropped bring done	-20 -47 24 16 -27
verb dropped bring not done	-14 -32 -14 -23 49
verb dropped come done	-18 -10 21 -8 -18
verb dropped get done	-14 1 -26 3 9
verb dropped give done	-8 14 -25 -10 -12
verb dropped held_exchange done	-22 -11 -6 14 -3
verb dropped home done	-46 -2 -24 -18 59
verb dropped swap done	-36 -10 6 -1 32
verb figure bring done	4 1 2 -5 -18
verb figure come done	11 -5 -4 -19 -17
verb figure get done	21 -3 -2 -16 -13
verb figure give done	14 -9 -4 -2 10
verb figure held_exchange done	37 0 -17 -2 -23
verb figure home done	40 -14 -18 -20 -24
verb figure list done	30 -7 -13 -6 -16
verb figure swap done	16 -5 -2 -15 -6
verb held bring not done	-4 16 -4 -17 6
verb part bring done	-33 5 -10 15 2
verb part come done	12 -5 -11 -36 14
verb part give done	10 -1 0 -9 -1
verb part held_exchange done	-14 0 15 -1 -2
verb part home done	-22 14 -4 16 -24
verb part list done	20 -4 -6 -1 -15
verb part swap done	0 0 -14 -1 14
verb planned bring done	-15 15 0 0 0
verb planned bring not done	-31 10 -39 6 9
verb planned come done	15 -16 -16 0 8
verb planned held_exchange done	-11 -9 14 -2 -15
verb planned held_exchange not done	-26 14 -6 -1 27
verb planned home done	-27 -15 0 17 -1
verb planned home not done	-15 15 -1 -7 0
verb recap bring done	-24 13 5 -16 -21
verb recap come done	-25 -2 17 -2 59
verb recap get done	-6 -4 7 -5 5
verb recap give done	1 -26 -1 -1 24
verb recap held_exchange done	-14 10 7 13 -28
verb recap home done	-16 -5 3 -15 7
verb recap swap done	-1 0 15 0 -15
word word: a	9 14 8 -37 -17
word word: abduct	5 -17 -1 -41 35
word word: abdull	-15 -17 8 -3 -3
word word: able	-11 -19 7 -11 9
word word: about	-31 12 -9 -23 -4
word word: above	18 -15 0 -13 -17
word word: abu	-4 19 -20 -2 -13
word word: accept	-15 12 -5 20 -17
word word: access	-2 -15 -13 -13 15
word word: accord	30 -21 -27 14 -22
word word: accuse	-18 19 -3 -1 -5
word word: across	-10 -23 -12 -13 29
word word: action	-4 -1 -26 -3 16
word word: added	7 -15 -5 13 -6
word word: adding	5 0 0 0 -4
word word: additi	-13 16 -5 -15 -16
word word: addres	-18 0 3 16 -2
word word: advanc	-28 -12 15 -2 -1
word word: aerosp	27 -15 -15 -2 -15
word word: affair	12 1 -15 4 -24
word word: affirm	-15 5 -12 -28 22
word word: after	20 -21 33 -18 -41
word word: afu	20 -6 -12 -8 -11
word word: again	17 -26 -7 4 13
word word: agains	-4 -15 -17 -15 23
word word: aged	15 -14 -1 -1 -2
word word: agenci	-19 -1 -1 20 -3
word word: ago	-19 -15 15 -30 46
word word: agreed	-13 7 -28 -15 28
word word: agreem	21 4 -32 -21 -45
word word: ahead	33 -27 -1 -7 0
word word: aid	-10 -18 -23 14 -5
word word: aide	-7 15 -1 -9 -20
word word: air	7 25 -15 -14 -12
word word: airbor	-19 0 19 0 0
word word: aircra	-18 5 -17 11 20
word word: airpor	-22 -14 -14 -2 29
word word: al	-12 3 15 -6 -22
word word: alexan	11 5 -2 -2 -13
word word: all	-40 19 -4 -6 6
word word: allowe	-15 -1 -1 -2 15
word word: almost	23 -2 -15 -9 -9
word word: alone	-13 -15 1 -14 4
word word: along	0 -1 -15 -14 15
word word: alread	1 -28 43 -6 -25
word word: also	8 4 -25 -20 15
word word: altoge	-7 -6 -14 12 -3
word word: always	-23 -8 -16 -19 25
word word: am	-6 19 -18 -9 -5
word word: ambass	-15 -12 15 11 -18
word word: ambula	-11 -6 -10 -17 17
word word: americ	-11 -16 -11 -6 20
word word: among	-19 -5 -1 -13 32
word word: an	10 10 -2 -22 -30
word word: and	-40 -7 18 9 0
word word: andriy	20 0 -18 -6 -15
word word: ankara	-54 -19 24 8 12
word word: announ	32 4 -2 -17 10
word word: anothe	4 -23 -20 -31 24
word word: answer	-25 33 -13 -4 -24
word word: anthem	-3 -1 22 0 -22
word word: any	3 -18 -16 -8 15
word word: anyone	17 -9 -4 -14 -27
word word: anythi	15 -2 0 -15 -3
word word: apart	11 0 -6 -4 -2
word word: apiece	15 -4 -1 -15 -3
word word: apple	-2 -1 21 0 -21
word word: apprec	-25 6 -2 13 19
word word: approa	-20 0 -3 0 22
word word: april	10 21 -21 -1 10
word word: arab	1 -35 -12 -2 20
word word: arabia	-20 -25 14 -15 26
word word: are	-20 -15 -34 0 15
word word: areas	-6 0 0 6 0
word word: armed	37 -15 -10 -7 -26
word word: armeni	-28 -13 -17 15 -5
word word: armour	-20 -17 -11 -7 20
word word: arms	-22 -14 -10 -1 29
word word: army	-15 0 -17 -4 21
word word: around	15 8 -15 -2 -5
word word: arrang	22 -24 1 -15 -16
word word: arrive	-16 19 -4 -15 1
word word: artill	-15 -2 -15 -5 16
word word: as	-17 11 3 -41 -7
word word: ask	-14 20 -24 28 -22
word word: asked	-47 17 5 16 3
word word: asking	17 -9 -2 -15 -17
word word: assass	-27 -2 -13 -3 29
word word: assaul	-15 -13 -15 -1 28
word word: assemb	-27 -23 4 20 1
word word: assets	15 13 -15 -7 -16
word word: assist	15 10 -12 -15 -6
word word: at	-1 -30 6 12 26
word word: attach	-5 15 -9 -15 10
word word: attack	-7 -16 -28 -13 26
word word: attend	-8 -3 -5 13 3
word word: aug	-15 -2 -1 15 -1
word word: august	9 -4 -26 -20 22
word word: author	11 -1 0 -9 -2
word word: awards	-56 -2 2 -5 56
word word: axios	-2 -12 -6 -8 15
word word: azerba	-18 -10 -10 -2 19
word word: azov	-10 -1 -2 -1 14
word word: azovst	10 -16 -14 -8 62
word word: back	0 -34 -8 18 -21
word word: badly	-6 9 15 -13 -16
word word: bakhmu	32 -6 -26 -15 -5
word word: be	-50 44 0 17 -10
word word: becaus	-18 17 -15 -9 -15
word word: beds	-19 -2 -15 0 32
word word: been	-12 48 -8 -12 -3
word word: before	17 33 4 -31 -49
word word: began	36 -24 -17 -23 -29
word word: begin	-1 9 -1 -2 -6
word word: beginn	-13 -3 0 13 5
word word: behind	-1 -18 -27 -1 22
word word: being	-8 22 -15 -19 -24
word word: belaru	20 -15 -21 -4 -11
word word: belgor	-15 0 -10 -1 15
word word: believ	-19 18 -10 -3 -19
word word: belong	-9 -18 7 -7 9
word word: beside	5 -1 -3 0 0
word word: betwee	-17 -13 -17 32 -22
word word: big	-31 27 3 -14 -25
word word: bigges	9 -26 11 -17 16
word word: bilate	-15 -21 -2 -15 19
word word: billio	-5 17 -26 14 -20
word word: bin	-35 2 27 -4 -18
word word: black	-13 0 15 0 -15
word word: board	-20 -15 16 15 -7
word word: boardi	-19 0 19 0 0
word word: bodies	-2 18 -28 -9 25
word word: body	-26 -4 -15 12 19
word word: bombs	-2 -14 -13 -14 15
word word: border	-14 -32 -13 -13 32
word word: borne	23 -7 0 -17 -3
word word: both	5 8 -8 -23 -5
word word: box	0 0 -3 -1 5
word word: bread	-7 0 15 -8 -15
word word: breaki	17 -15 0 -2 -5
word word: breakt	15 -15 -1 -1 0
word word: briefe	-17 -2 -7 16 7
word word: brigad	-13 -6 4 -3 13
word word: bring	3 -27 -28 1 2
word word: bringi	16 -14 -1 -5 -1
word word: brings	7 -7 0 0 0
word word: britis	-23 0 17 0 -15
word word: broker	22 -14 -2 0 -19
word word: brothe	13 0 -6 -1 -9
word word: brough	11 -4 -20 18 -35
word word: brusse	-1 13 -4 8 -15
word word: budano	-15 17 -15 -5 -18
word word: burns	11 0 -10 0 0
word word: bus	-19 -17 29 15 -26
word word: buses	-13 -25 19 -5 -6
word word: but	4 -3 -15 -19 11
word word: by	-7 -25 3 -4 -10
word word: call	-20 20 -4 -10 -14
word word: called	-23 13 14 -7 -10
word word: callin	-19 -2 35 -1 -23
word word: calls	-1 10 -22 -3 6
word word: cambod	-11 -4 -25 -13 24
word word: came	-24 -13 15 9 9
word word: camps	-19 -20 -3 34 -2
word word: can	10 -7 -39 -17 9
word word: can't	-12 0 18 12 -18
word word: cannot	-30 -9 -1 21 14
word word: capita	13 -16 -2 -1 -9
word word: captiv	-6 -37 -12 35 -7
word word: captur	5 -6 -11 -12 5
word word: care	-13 -4 14 -11 -4
word word: carrie	-45 14 9 5 6
word word: carry	15 -2 0 -1 -15
word word: carryi	-16 15 -14 -15 23
word word: cathol	23 -13 -22 -15 -11
word word: ceasef	-19 -13 -28 -8 27
word word: celebr	-14 -24 -17 16 27
word word: cell	-6 -1 21 0 -22
word word: cent	-13 -14 -15 -1 19
word word: centre	-3 0 16 -3 -12
word word: chance	-2 24 0 0 -23
word word: change	0 -12 -15 0 15
word word: check	15 -15 -6 -7 10
word word: cherni	14 -5 37 -15 -33
word word: childr	-14 -7 -38 -10 19
word word: chorno	20 -2 -15 -6 -20
word word: christ	-16 31 -16 -13 -14
word word: circum	14 -1 -15 6 -11
word word: cities	-2 -15 -13 -14 15
word word: citize	-21 -19 7 26 14
word word: city	-19 -13 23 0 -2
word word: civili	28 -3 -26 -22 -15
word word: claim	-1 12 -8 0 -3
word word: clear	-5 15 -8 -1 -15
word word: close	-14 52 -22 -5 9
word word: cold	-19 -21 -10 -5 24
word word: collec	-28 -16 -4 -1 30
word word: combat	-13 0 -1 24 -25
word word: come	-9 -36 -11 12 -8
word word: coming	34 12 -1 -24 -24
word word: comman	-23 -18 20 -14 0
word word: commen	-13 7 -16 -5 14
word word: commis	-17 36 -16 -12 -26
word word: commit	22 -9 -13 1 -4
word word: compla	-15 -4 14 -1 2
word word: comple	23 9 -27 -17 2
word word: compli	14 7 -2 -16 -1
word word: comrad	-1 -16 -31 0 41
word word: conclu	-8 15 -11 8 -15
word word: condem	-5 -7 -1 0 13
word word: condit	-28 -15 26 -2 -8
word word: condol	-5 0 -19 0 23
word word: confer	0 6 -1 17 -23
word word: confid	16 -9 -5 -1 -3
word word: confir	-21 36 -31 3 -18
word word: confli	16 -12 -3 -2 -1
word word: congra	23 -35 -10 -15 4
word word: conscr	15 -6 12 0 -18
word word: consec	24 -10 -6 -12 -7
word word: consis	15 0 -1 -15 -2
word word: constr	0 15 0 -15 0
word word: consul	-26 17 13 -14 -9
word word: contac	-6 3 -16 -21 8
word word: contin	17 4 -16 -42 -33
word word: contro	20 -7 -17 -23 15
word word: conven	11 -15 -22 -2 3
word word: conver	-15 9 -4 -15 10
word word: convey	-15 -2 -1 -15 15
word word: convic	2 -16 -8 -1 14
word word: convoy	-16 8 15 -14 -1
word word: cooper	2 -49 8 -10 -1
word word: coordi	-7 2 0 -9 -5
word word: corpse	-7 -1 -1 -3 9
word word: corres	-15 28 -12 15 -26
word word: could	15 0 -13 -15 -1
word word: counci	-8 -19 -5 13 19
word word: count	-2 15 -15 -1 -14
word word: counte	-20 -29 -15 30 -3
word word: countr	12 -17 -2 -8 17
word word: course	-13 -12 25 0 -12
word word: covere	12 -13 -15 -11 17
word word: covers	-1 -4 -15 -1 15
word word: crashe	-7 13 -9 0 -1
word word: credit	18 -3 -1 -1 -17
word word: crews	-8 -19 -20 -15 20
word word: crimea	25 -19 -27 -15 15
word word: crisis	18 1 -3 -15 -3
word word: cross	-14 -9 -5 -11 29
word word: crosse	18 -17 12 -1 -25
word word: crossi	29 -3 0 -15 -15
word word: crown	-40 -1 32 -1 -15
word word: curren	1 -19 0 4 18
word word: damage	-1 0 -8 -14 14
word word: danger	6 -2 -1 0 -3
word word: data	-17 -8 0 19 -2
word word: date	-38 23 -19 11 -31
word word: dates	-15 23 -15 -8 -10
word word: daught	5 0 12 0 -15
word word: day	24 -15 -8 -15 -10
word word: days	24 4 33 -18 -45
word word: de-esc	12 -1 0 -12 -2
word word: dead	-15 5 5 -14 13
word word: deal	3 16 -23 -16 15
word word: decemb	2 4 -11 -11 -24
word word: decide	-12 14 -2 -1 -10
word word: declin	-15 15 0 0 -3
word word: decora	0 0 -15 -2 16
word word: decree	-20 -1 13 -3 57
word word: defenc	24 -1 -13 -16 -23
word word: defend	13 -34 -2 -11 1
word word: defens	24 5 -29 -8 0
word word: delega	-31 29 -14 -15 1
word word: delive	-17 -13 -18 -21 23
word word: demand	2 -3 -5 9 -3
word word: denies	7 4 -5 6 -12
word word: deport	-19 -4 -16 15 -4
word word: deputy	-3 -2 -16 -15 14
word word: descri	0 -4 -15 -1 15
word word: destro	-4 0 -20 -6 28
word word: detail	24 -15 -14 -13 -12
word word: detain	-39 20 -32 -5 16
word word: detent	0 -2 -9 0 11
word word: determ	-23 -15 -15 -20 20
word word: develo	-1 -6 -15 -2 20
word word: dhabi	-4 19 -20 -2 -13
word word: dialog	8 -29 -16 -4 13
word word: did	2 -3 -1 -1 11
word word: died	6 0 -6 -2 1
word word: differ	-19 -13 23 15 -17
word word: diffic	26 -26 -15 -1 -14
word word: diplom	7 -19 -1 -12 1
word word: direct	20 -21 -6 -15 -22
word word: disabi	20 -9 -3 0 -13
word word: disclo	-11 0 0 11 -1
word word: discus	-25 9 -9 -15 15
word word: diseas	11 0 -11 0 0
word word: displa	14 -13 0 -1 -2
word word: disput	-25 8 -6 -8 16
word word: divide	-11 -16 -1 -15 15
word word: dna	2 -3 6 2 -14
word word: dnepr	-1 0 0 -5 7
word word: do	-8 9 -22 12 -30
word word: doctor	13 -15 23 -8 -31
word word: docume	0 -4 -15 -1 15
word word: does	-7 19 -2 0 -11
word word: doha	-3 3 -19 -1 14
word word: dollar	-16 -15 -4 -5 13
word word: don't	27 -16 6 -2 -22
word word: donald	15 7 0 -15 -8
word word: done	14 -13 -5 -11 -5
word word: donets	4 0 14 -2 -19
word word: down	-9 26 -15 -10 27
word word: dozens	-7 -15 -13 -2 16
word word: draped	-19 0 19 0 0
word word: drone	0 9 -28 -1 15
word word: drones	17 -6 -48 -24 40
word word: duma	-5 0 0 5 0
word word: during	-25 -13 13 -16 11
word word: duty	-13 0 -7 0 20
word word: dzhely	25 0 -27 -15 -10
word word: e	23 -15 -1 -16 -18
word word: each	-1 6 -17 -16 2
word word: earlie	23 -22 -3 -15 -18
word word: early	-7 8 13 -8 -15
word word: easter	39 3 -9 -7 -16
word word: econom	-15 8 -1 -15 14
word word: effect	6 -6 0 0 0
word word: effort	42 -38 9 -25 -15
word word: egypt	-17 -18 -15 0 26
word word: eight	-23 -4 -5 -4 29
word word: eighth	14 -14 0 -1 0
word word: either	28 9 -8 -27 -6
word word: el	-15 -7 -1 0 17
word word: electr	-1 -1 -15 0 15
word word: eleven	-22 13 23 -2 -23
word word: embass	20 -9 -3 0 -13
word word: emerge	16 0 -3 0 -15
word word: emirat	28 -41 -14 -17 12
word word: end	-22 9 18 -15 -22
word word: ending	-14 -6 15 0 -15
word word: enemy	9 0 0 0 -9
word word: energy	-20 3 -16 -5 17
word word: engine	-15 -1 -1 -6 15
word word: englis	20 -5 -11 -16 7
word word: enough	-4 -15 -10 -14 15
word word: entry	-19 -15 -15 0 18
word word: envoys	16 -3 -1 0 -14
word word: erdoğa	-29 11 14 -13 -15
word word: escort	-7 -1 -9 -3 19
word word: establ	-13 -6 15 0 -15
word word: estima	23 -9 -15 4 -25
word word: eu	-15 5 -6 12 -5
word word: evacua	-23 -19 -10 9 23
word word: evan	-30 -5 -14 -6 31
word word: eve	20 -14 -12 -2 -5
word word: even	11 -18 0 17 -2
word word: evenin	-29 -5 30 -6 -17
word word: every	0 -14 -33 4 19
word word: everyo	9 -19 2 5 21
word word: everyt	-9 2 -9 29 -14
word word: exactl	15 -15 0 0 -4
word word: examin	10 -2 16 0 -20
word word: excell	-8 -1 -5 13 0
word word: exchan	3 26 -22 -18 -11
word word: exerci	-7 0 -6 -1 13
word word: expect	8 -12 11 -23 8
word word: expert	-22 -15 -15 -19 20
word word: explos	-5 0 -21 -6 29
word word: expres	-13 1 -11 -13 14
word word: faces	-24 0 15 18 -15
word word: facili	17 9 -22 -16 10
word word: fair	13 25 0 -2 -27
word word: fallen	2 -4 -22 3 -9
word word: famili	-1 6 -13 -21 4
word word: family	20 -12 -7 -18 13
word word: far	-32 -15 -17 30 -32
word word: farmla	-4 0 -16 -5 16
word word: father	-18 -12 20 -1 3
word word: fault	-19 8 -1 -9 19
word word: feb	-13 -12 -1 15 -1
word word: februa	-19 11 -5 -1 4
word word: federa	9 3 -5 -36 -1
word word: fell	26 -14 -15 -4 13
word word: few	8 -6 -1 5 -9
word word: field	-14 -4 -9 15 -15
word word: fiftee	-4 -1 -5 9 0
word word: fifth	13 -1 0 -12 -2
word word: fighte	-46 -18 -6 -10 51
word word: fighti	-20 -18 15 -1 20
word word: figure	-33 -27 -20 44 10
word word: file	-12 -6 15 0 -15
word word: final	-14 -13 25 -1 -10
word word: find	-15 -2 -1 -15 15
word word: fire	-17 -1 -15 0 16
word word: first	19 -3 -3 -2 -21
word word: fisher	18 0 -5 0 -14
word word: five	-16 -12 30 -15 -30
word word: flags	6 -2 43 -15 -27
word word: floati	-21 -4 -14 15 -12
word word: flown	-18 -1 20 0 -5
word word: follow	-1 -7 11 -23 -4
word word: food	-41 -25 13 17 4
word word: footag	-16 -13 25 -9 -20
word word: for	7 -41 3 -4 -8
word word: force	-17 -11 15 -1 -10
word word: forces	33 -26 -16 -11 -23
word word: foreig	13 -4 -23 3 -2
word word: forgot	3 22 0 -2 -22
word word: format	-12 -6 -12 -15 15
word word: former	-35 -23 17 -4 15
word word: forwar	-8 -6 -13 -1 13
word word: fought	29 -2 -23 -14 -12
word word: four	6 -3 -8 1 -20
word word: fourte	1 -8 23 -8 -15
word word: fourth	15 -11 -1 0 -15
word word: france	-14 -14 -9 -1 17
word word: franci	-29 -24 18 -1 15
word word: free	11 -22 -3 -17 6
word word: freed	3 -14 20 -37 -12
word word: freedo	-17 -2 20 0 -6
word word: frees	14 -2 -11 -3 3
word word: fresh	15 -15 0 -4 -14
word word: friday	42 -2 -19 -36 -19
word word: friend	15 -14 -1 -10 -3
word word: from	-33 -29 -20 8 14
word word: front	-3 -24 -26 -3 31
word word: frozen	15 15 -15 -7 -17
word word: fruit	23 -7 0 -17 -3
word word: full	15 -9 -1 -15 -2
word word: full-s	1 -17 -3 18 -19
word word: fund	-35 -16 -17 -18 49
word word: furthe	14 4 -15 -29 16
word word: gather	4 -2 0 -15 13
word word: gave	-16 15 2 22 -4
word word: gaza	-31 -23 -25 13 5
word word: genera	-25 -24 -11 11 26
word word: geneva	19 -27 -20 -2 16
word word: german	-12 -5 -10 -2 10
word word: gershk	-30 -5 -14 -6 31
word word: gestur	9 15 -3 0 -18
word word: get	-22 -16 0 25 -8
word word: girl	-12 0 18 0 -9
word word: given	-18 2 19 -12 -31
word word: gives	5 -15 -25 -17 20
word word: glad	-15 -16 -17 13 25
word word: go	-20 12 12 1 -27
word word: goal	-12 17 -17 -21 11
word word: god	-19 -13 23 0 -2
word word: goes	18 -18 -37 2 3
word word: going	5 9 7 -1 -22
word word: gone	-6 -33 15 -17 -8
word word: good	-15 0 1 15 -5
word word: got	54 -20 -9 -35 -20
word word: govern	19 -34 36 -23 -1
word word: gratef	-2 21 17 -15 -29
word word: gratit	17 0 0 -1 -16
word word: gravel	11 5 -14 -15 -20
word word: great	-14 14 20 -15 -14
word word: greek	23 -13 -22 -15 -9
word word: ground	0 -12 -15 0 15
word word: group	39 -18 -16 -6 -18
word word: growin	-36 -8 -16 -19 37
word word: guaran	-7 22 -5 -15 -16
word word: guard	9 -11 5 -12 2
word word: guards	17 -6 -2 0 -12
word word: guests	-6 -1 -11 -1 18
word word: guided	-2 -14 -13 -14 15
word word: guys	-15 0 25 -3 -12
word word: h	9 -29 -17 -1 16
word word: had	49 -10 7 -22 -30
word word: half	11 7 -28 0 14
word word: hamas	-19 -1 -8 -5 20
word word: hand	-3 51 -2 -32 -35
word word: handed	30 -50 -18 -17 -14
word word: handov	-17 15 -24 -2 5
word word: hands	-10 11 -1 0 0
word word: happen	22 -17 -36 -4 11
word word: hard	15 0 -13 -14 -4
word word: has	-14 40 -24 2 -16
word word: have	-13 -33 0 16 -30
word word: having	-20 44 -2 -1 -29
word word: he	-38 -21 36 17 -21
word word: head	21 -2 -27 3 12
word word: headqu	2 4 10 -3 -18
word word: heads	-17 -8 -17 -11 24
word word: hectar	-5 0 -21 -6 29
word word: held	1 12 -35 -7 7
word word: helico	-1 0 0 -5 7
word word: help	-24 -9 -14 20 -17
word word: helped	19 -21 -6 -16 -16
word word: helpin	6 -1 -4 0 -1
word word: her	-19 -2 -12 -14 18
word word: here	-15 -12 0 -1 14
word word: higher	-22 -12 -18 1 23
word word: highne	-15 -18 8 -3 -2
word word: himars	-1 0 0 -5 7
word word: his	-15 -34 29 18 -45
word word: hold	-7 15 -15 -11 12
word word: holdin	-26 -25 -15 21 -15
word word: holds	-2 -15 0 -5 19
word word: holida	24 14 -25 -20 -16
word word: holy	-6 15 -4 15 -27
word word: home	-4 -26 4 8 2
word word: homes	-15 -2 -3 -18 17
word word: honour	-2 0 -17 -4 21
word word: hope	-15 -14 -21 -3 17
word word: hospit	-44 -18 14 -20 22
word word: host	-39 -12 -14 20 -2
word word: hostag	-34 -29 -27 14 12
word word: hosted	-15 15 -4 0 -13
word word: hostin	-22 3 14 -1 -15
word word: hotlin	0 -5 -8 -2 16
word word: hour	-13 -3 -14 15 -8
word word: hours	-5 16 -3 -16 3
word word: househ	-15 -4 -15 -15 28
word word: how	5 -8 -15 0 10
word word: hug	26 -1 -19 -1 -12
word word: human	11 30 -20 -20 -5
word word: humani	-46 24 -10 0 18
word word: hundre	31 -4 -9 19 -61
word word: hungar	-21 -12 13 -2 14
word word: i	-37 -16 3 10 5
word word: i'm	-7 16 19 -17 -22
word word: icrc	14 -36 -18 -18 15
word word: identi	-10 -18 15 -18 -25
word word: ill	4 14 -13 0 -17
word word: immedi	17 -25 -16 -16 12
word word: import	-18 14 16 -15 -18
word word: impris	-16 15 0 6 0
word word: in	-27 -10 10 11 -9
word word: includ	-11 -2 -11 -21 18
word word: indefi	-27 27 -4 -9 -1
word word: indepe	21 -7 11 -1 -24
word word: india	-21 -8 -27 -12 29
word word: inform	-8 -2 -1 11 -2
word word: initia	-14 -7 -1 -15 15
word word: injure	-15 -2 -16 -15 25
word word: instit	-23 -15 -15 -20 20
word word: intell	-30 10 -13 -6 31
word word: intens	22 -6 0 -17 -3
word word: interi	-13 -3 23 2 -14
word word: intern	22 -24 -25 4 16
word word: interv	-1 -4 -15 -1 15
word word: into	-22 -7 23 -4 -29
word word: invade	15 -14 -1 -1 0
word word: invasi	16 -19 -3 -8 -19
word word: invest	13 -1 -19 0 15
word word: involv	6 12 0 -15 -15
word word: is	-2 -6 2 -20 -13
word word: island	32 -7 -18 -15 -20
word word: israel	-27 -11 -10 -5 32
word word: istanb	-12 12 25 -38 -40
word word: it	18 -34 7 0 -18
word word: its	59 -53 -15 -38 -11
word word: jailed	-14 -15 -1 -1 20
word word: jan	-25 15 -2 15 -6
word word: januar	-5 9 -7 -5 -25
word word: jersey	0 0 -3 -1 5
word word: joint	-29 11 -10 -13 26
word word: journa	-10 -15 -18 -3 25
word word: journe	1 17 0 -1 -17
word word: july	-23 -22 -9 15 -8
word word: june	-14 12 16 -14 -25
word word: just	10 -8 10 -21 -18
word word: keep	-5 -18 18 -28 -2
word word: keeps	-1 -11 -18 -29 15
word word: kept	14 -21 -16 23 -8
word word: kharki	14 0 -2 0 -11
word word: kherso	12 -24 -15 -1 18
word word: kids	-1 -16 -3 7 -17
word word: kiev	26 -4 -16 -9 5
word word: kiev-c	29 -13 -11 -1 -17
word word: killed	-14 -12 -25 -11 27
word word: killin	15 0 0 0 -15
word word: kilos	-6 -1 28 -1 -29
word word: kind	2 -14 -3 -1 15
word word: km	-4 -1 -7 -1 8
word word: know	-29 -15 -18 25 26
word word: known	-8 11 0 -3 0
word word: kremli	-23 5 15 -23 -17
word word: kursk	-4 -36 2 15 -34
word word: kyiv	47 9 -41 -43 -7
word word: laid	-12 -13 -1 -1 13
word word: land	-8 -5 16 -7 -16
word word: landed	-41 -15 24 -3 -3
word word: laos	-8 0 -22 -5 28
word word: laptop	-19 -29 -16 -9 21
word word: large	-17 23 0 15 -22
word word: large-	15 -5 -11 0 -4
word word: larges	-1 13 -12 -17 -10
word word: last	-35 -4 14 -27 19
word word: late	-13 -6 8 -27 15
word word: latest	19 -15 -4 -8 -1
word word: laughs	-28 0 26 0 -15
word word: launch	15 0 -15 -8 13
word word: law	-5 -2 -5 13 -1
word word: lawyer	-8 -11 -4 24 -4
word word: leader	5 -11 -2 -16 11
word word: leads	16 -4 0 -12 0
word word: learne	16 -2 23 -15 -23
word word: least	-10 11 4 25 -20
word word: led	5 9 -17 -19 -35
word word: left	-29 -16 13 -5 28
word word: leo	0 19 0 -15 -23
word word: less	2 -6 -15 -4 18
word word: let	-3 -8 11 15 -29
word word: letter	-14 -13 15 2 -15
word word: libera	-30 -1 -17 -20 42
word word: life	1 0 -8 -2 9
word word: like	-25 -13 10 9 -9
word word: line	-13 -23 -34 -11 35
word word: link	-6 -1 9 0 -1
word word: list	9 -4 -4 -12 8
word word: listed	1 0 -10 20 -6
word word: lists	-32 59 -31 -28 -21
word word: little	-12 0 18 0 -9
word word: lives	20 -26 -15 -2 0
word word: living	-15 0 -8 -2 16
word word: long	35 -13 -15 -20 -9
word word: look	9 -15 18 -1 -14
word word: looks	-13 -2 15 -1 -20
word word: losses	-1 0 0 -5 7
word word: lost	-14 -4 10 -15 10
word word: loved	16 -9 -5 -15 -4
word word: luhans	14 0 -3 -1 -10
word word: lukash	13 -1 0 0 -13
word word: lviv	-8 -16 -4 -15 14
word word: made	-9 0 -21 12 -10
word word: mainta	-5 10 -13 -14 -12
word word: make	-14 -7 -6 23 -1
word word: makes	34 -2 -13 -19 -11
word word: manage	2 0 -1 11 -18
word word: many	6 -20 -9 25 -16
word word: march	-15 -3 -2 2 14
word word: margin	-18 14 15 0 -28
word word: marine	14 -16 31 -11 -25
word word: mariup	47 -6 -33 -14 -26
word word: matter	-37 32 15 -12 -23
word word: may	8 -2 -4 10 -27
word word: me	-38 -7 17 44 -23
word word: measur	25 -5 -11 -12 -3
word word: medals	-15 -2 -15 15 12
word word: media	-18 29 -15 -18 -25
word word: mediat	37 -36 -7 14 -28
word word: medica	32 -25 5 -21 11
word word: medics	1 -15 -7 -1 15
word word: medins	16 1 0 -12 -8
word word: meet	14 -15 -17 -15 15
word word: meetin	-35 -7 17 22 -11
word word: member	-16 -3 -12 -1 26
word word: memora	-12 -11 -5 -1 20
word word: men	-11 -6 29 -7 -40
word word: messag	14 6 -21 -15 -15
word word: met	-31 -16 25 -17 15
word word: milita	20 -17 -26 -13 25
word word: millio	-12 5 -27 -5 19
word word: mine	-3 0 -15 -4 18
word word: minist	-7 -22 -27 22 12
word word: minors	-11 22 -3 -6 -28
word word: minsk	23 -1 -6 0 -20
word word: minute	-12 -13 -7 -1 25
word word: missil	-46 -5 -15 -17 17
word word: missin	-32 -13 -13 -12 24
word word: mod	-17 -3 19 0 -1
word word: mofa	7 -4 13 -21 -23
word word: mohamm	-33 -1 30 -1 -16
word word: moment	11 -21 12 -20 -16
word word: monday	4 -13 -18 -23 23
word word: money	-12 15 -14 -3 -15
word word: monito	-13 -21 -15 -1 20
word word: month	28 -27 -19 -10 15
word word: months	-23 8 28 9 -21
word word: more	-3 -54 -8 35 0
word word: morgue	5 0 -2 -2 -2
word word: mornin	-14 -6 15 0 -8
word word: moscow	4 28 2 -30 -18
word word: moskal	-23 8 -22 21 -18
word word: most	39 -22 -33 3 -30
word word: mother	-8 14 11 -5 -15
word word: moved	-10 11 -2 0 0
word word: munich	-13 5 -1 17 -20
word word: must	-31 10 3 0 16
word word: my	-27 -31 23 7 -7
word word: nahyan	-15 -12 15 -1 -15
word word: name	29 0 -4 -15 -19
word word: names	-17 8 -5 13 -16
word word: narima	25 0 -27 -15 -10
word word: nation	-11 -8 25 -3 -20
word word: native	-15 -1 16 -7 -15
word word: nature	-15 -3 -1 -15 15
word word: navy	31 -1 -7 -1 -25
word word: near	-22 -17 31 -30 -3
word word: nearly	17 -2 -16 -4 13
word word: need	15 -9 -1 -15 -2
word word: needs	-44 -15 0 19 -5
word word: negoti	22 22 -24 -36 -41
word word: neithe	-9 10 -5 -8 -1
word word: neutra	15 -13 0 -11 -1
word word: new	9 23 -17 -40 -1
word word: news	10 -6 7 -10 -15
word word: next	11 -26 -29 -5 35
word word: night	15 0 -15 0 0
word word: nine	-5 10 -15 -23 13
word word: ninete	15 -1 0 -1 -15
word word: ninety	-3 -2 -10 0 13
word word: no	-41 22 -3 11 -27
word word: nobody	-18 16 -1 -10 -21
word word: none	-13 -13 6 23 -18
word word: noon	10 13 -3 -15 -2
word word: not	-3 -6 -14 -12 14
word word: noted	16 -3 -16 -15 18
word word: nothin	-22 -3 13 -8 -41
word word: novemb	-1 -24 -13 -1 28
word word: now	13 31 -41 -28 -20
word word: nuclea	16 -2 -15 -7 -4
word word: number	33 -8 11 -10 -28
word word: nurse	-15 0 15 0 0
word word: nurses	0 0 12 0 -12
word word: object	-5 0 -21 -6 29
word word: oblast	15 -1 0 -1 -15
word word: occupa	10 0 0 -2 -8
word word: occupi	36 -4 -1 -28 -27
word word: octobe	8 -20 -12 14 -15
word word: odesa	2 -5 -8 -2 13
word word: of	-6 -12 12 -6 -1
word word: off	-4 17 -13 -11 -27
word word: offere	2 -15 -1 -1 15
word word: office	36 4 -27 -19 -18
word word: offici	-6 7 3 7 -28
word word: oldest	27 0 -13 -7 -12
word word: oleh	-15 -2 16 -1 -19
word word: oleniv	-6 -14 15 -1 -7
word word: ombuds	-27 -4 8 -10 16
word word: on	-3 7 24 -61 10
word word: once	0 -16 -1 16 0
word word: one	-23 27 -10 -34 10
word word: ones	25 4 -4 -25 -6
word word: online	-1 -6 -3 -3 13
word word: only	15 -4 -22 -27 19
word word: open	-20 19 13 -1 -14
word word: opened	-1 4 -12 -3 12
word word: operat	-22 14 -16 -2 -5
word word: opport	-14 -14 -9 -1 16
word word: opposi	21 -5 0 -1 -19
word word: or	-6 -17 12 -12 -33
word word: organi	-7 11 -17 -15 -6
word word: orthod	29 -28 -1 0 -2
word word: other	-3 -8 7 -5 -3
word word: our	-21 -2 11 -13 18
word word: ours	-16 -15 -2 13 13
word word: out	1 -11 9 -18 -6
word word: outcom	19 -16 -1 -16 -4
word word: outsid	-11 -12 16 13 -21
word word: over	-31 10 19 -7 4
word word: overal	-8 -4 -9 15 -17
word word: overni	-16 -3 -15 -5 27
word word: own	25 15 6 -15 -29
word word: owners	-1 0 -8 -14 14
word word: packag	11 -15 -17 -8 15
word word: pakist	-21 -8 -27 -12 29
word word: palest	-16 -17 -14 -11 19
word word: papers	-13 -2 13 -2 -8
word word: parcel	-8 -20 -4 -3 23
word word: parent	15 -15 -2 -1 0
word word: paris	-14 -14 -13 -3 20
word word: parlia	-1 -1 -2 5 -1
word word: part	28 -16 -22 -20 -4
word word: partic	-15 -2 -1 -15 15
word word: partie	-19 20 14 -46 8
word word: partne	16 -16 -15 3 -11
word word: pass	-2 -16 -10 -15 16
word word: passed	0 14 0 0 -14
word word: past	11 -6 0 0 -8
word word: patien	-1 0 -3 -1 6
word word: patrio	-1 21 -2 -7 -18
word word: paul	-30 -5 -14 -6 31
word word: pause	19 -1 -15 -35 -18
word word: pay	0 23 0 0 -23
word word: peace	-15 -5 13 15 -27
word word: peacef	18 -11 -4 -1 -14
word word: people	9 -29 -40 14 -14
word word: per	-20 22 -15 -15 17
word word: percen	-25 -8 13 12 20
word word: person	-26 -20 13 -14 6
word word: phone	-23 11 8 -15 3
word word: photo	-15 -4 15 -14 -2
word word: pictur	-15 -1 -15 0 15
word word: place	-30 26 0 -17 -6
word word: places	0 -13 0 0 13
word word: plan	-15 8 15 -2 -6
word word: plane	-50 -15 33 -1 -4
word word: planes	-3 -12 -1 -3 13
word word: planne	-14 17 0 0 -5
word word: plant	2 -4 -15 -7 11
word word: please	11 -11 6 10 -16
word word: plus	15 -1 0 -1 -15
word word: point	-3 -17 -1 -2 19
word word: pointe	13 -14 -15 -2 15
word word: pokrov	-8 -15 -16 -1 22
word word: police	4 0 -10 -14 13
word word: politi	-14 -7 -4 -6 20
word word: pope	-29 10 17 -15 -4
word word: portra	15 -3 30 -15 -30
word word: possib	5 12 -12 -19 -12
word word: postpo	-24 29 -14 -15 -37
word word: pow	12 -7 -1 -1 -3
word word: power	1 -19 -17 -3 28
word word: pows	-25 18 -6 -14 -1
word word: prelim	-17 -8 0 23 -2
word word: prepar	-26 27 -19 -15 -6
word word: presen	-2 -10 -24 -2 24
word word: presid	-23 -11 14 -6 -9
word word: press	-6 15 7 0 -16
word word: previo	7 -1 0 -3 -3
word word: priest	23 -13 -22 -15 -11
word word: prigoz	11 -6 0 0 -9
word word: prime	-16 7 -1 -23 9
word word: prince	-43 27 32 -1 -18
word word: priori	-34 30 -12 -3 -9
word word: prison	-1 29 -22 -37 -7
word word: privat	-15 -1 0 -1 17
word word: proces	16 10 -24 -9 -17
word word: produc	14 9 0 -1 -24
word word: progra	-2 -12 -16 -1 19
word word: progre	-15 -6 15 -13 0
word word: propos	-1 -2 -11 16 0
word word: protec	13 -1 -6 12 -18
word word: proud	16 -1 -15 -8 -5
word word: psycho	3 -21 -13 -4 5
word word: public	-12 6 -15 -8 13
word word: publis	-32 -9 21 9 -20
word word: pursui	15 -11 -1 0 -15
word word: pushin	-4 8 0 -2 -1
word word: put	-9 -6 -14 -3 25
word word: putin	-20 -7 15 14 -16
word word: puttin	-1 8 -3 -5 0
word word: qatar	-1 -18 -35 11 16
word word: qatari	22 0 -6 -1 -19
word word: questi	-16 16 -15 11 -18
word word: raised	-24 19 -13 4 -12
word word: ranks	11 0 -5 -3 -4
word word: rare	-14 -9 -5 0 15
word word: reache	55 -6 -28 -27 10
word word: read	-21 -2 29 0 -16
word word: ready	-30 -2 -10 11 15
word word: reaffi	-6 -5 -6 5 19
word word: rear	-1 0 0 -5 7
word word: reason	-14 3 5 12 -24
word word: recall	-12 -18 -13 34 -42
word word: receiv	-1 -4 -8 -37 1
word word: recent	24 -3 -17 -28 -5
word word: recep	-13 -6 15 0 -15
word word: recove	-1 14 -15 -1 8
word word: red	-14 -8 -16 -13 30
word word: refrig	-3 6 -1 -2 0
word word: refuge	-9 -14 11 -3 -9
word word: regime	5 -15 15 -13 -8
word word: region	-25 -37 -16 18 21
word word: regist	-8 -1 7 5 -3
word word: rehabi	14 -19 5 -2 -32
word word: reinte	19 0 -18 -9 -12
word word: reiter	-1 -18 -5 -13 14
word word: reject	-7 19 -2 0 -11
word word: rejoin	14 -7 -15 -1 -11
word word: relati	27 -4 9 -7 -35
word word: releas	-10 21 -9 3 -24
word word: relief	-35 -7 -9 0 45
word word: reliev	12 -23 -13 -14 15
word word: remain	0 -17 11 -24 -1
word word: rememb	-17 0 -1 18 -1
word word: repatr	-20 -8 11 -3 -9
word word: replie	-29 15 12 -2 -8
word word: report	-34 20 15 -36 23
word word: repres	-3 -15 -6 15 -1
word word: republ	38 -32 -21 -17 8
word word: requir	7 -4 -21 -9 25
word word: rescue	20 0 -21 -12 11
word word: reside	-2 -23 9 2 9
word word: respec	-8 -1 -5 13 0
word word: respon	-19 17 -6 -15 -15
word word: rest	22 -16 -1 -1 12
word word: result	-12 27 -26 -18 -22
word word: resump	-2 16 -15 -1 -16
word word: return	-7 -15 -27 18 -3
word word: reunif	33 -10 -3 -2 -28
word word: reunit	-9 21 -2 -6 -34
word word: reuter	-14 15 -1 -5 -2
word word: review	-32 10 12 26 -26
word word: right	-16 15 -26 -4 6
word word: rights	6 36 -20 -20 -13
word word: risen	8 -2 -6 0 0
word word: riyadh	-42 13 30 0 -15
word word: road	11 -6 0 0 -8
word word: rocket	-1 0 0 -5 7
word word: role	-10 -23 15 -12 -15
word word: room	-1 -2 -15 -14 17
word word: rose	-25 -17 -18 -17 28
word word: roughl	-9 17 0 -8 0
word word: round	-3 16 -2 0 -15
word word: rounds	-15 -12 15 -1 -13
word word: row	-9 0 15 0 -9
word word: rt	-15 -2 -1 15 -3
word word: ru	-14 -10 4 13 -4
word word: rubble	-6 0 -19 -3 25
word word: rules	9 -8 -13 17 -2
word word: rumour	-7 19 -18 -3 -15
word word: runnin	-4 -13 16 -7 -15
word word: runs	-13 -1 -12 0 14
word word: russia	-1 14 -41 18 -26
word word: rustem	-16 17 -11 -13 -1
word word: s	11 -21 -20 -1 -1
word word: said	10 6 -23 -31 -5
word word: sailor	5 -20 -4 -2 9
word word: salman	-33 -1 30 -1 -16
word word: same	17 -16 12 -1 -20
word word: sample	8 0 -13 6 0
word word: sapper	-15 0 12 -7 29
word word: saturd	22 -22 27 -8 -29
word word: saudi	-32 -12 27 -15 21
word word: say	-16 18 -26 13 15
word word: saying	-8 11 -2 0 -1
word word: says	1 0 14 -17 -6
word word: schedu	-14 22 -1 0 -10
word word: school	-26 -8 14 6 15
word word: search	-17 -1 -1 15 -3
word word: second	8 -7 -13 -12 12
word word: sector	-15 -15 -27 -16 33
word word: secure	10 -15 0 14 -8
word word: securi	-40 -34 5 32 7
word word: see	-1 -3 23 3 -39
word word: seen	6 15 -6 -15 0
word word: sees	6 0 0 -6 0
word word: seized	7 0 -4 9 -29
word word: sent	-30 -25 8 32 -8
word word: senten	18 -2 -3 -1 -17
word word: separa	22 13 -15 -14 -16
word word: septem	-30 -3 15 -1 -19
word word: sergea	19 -5 -15 -11 5
word word: serhii	-3 0 28 -1 -25
word word: seriou	-5 20 -4 -7 -20
word word: served	0 -5 13 0 -8
word word: servic	-28 -13 20 17 -23
word word: servin	12 -1 -9 -2 -2
word word: set	-28 8 -13 23 -18
word word: settle	-12 -24 -21 -19 32
word word: seven	16 -31 -28 11 -15
word word: sevent	-9 15 7 -2 -15
word word: severa	-8 -11 21 -24 -14
word word: severe	-8 -42 -7 -12 50
word word: share	-7 9 0 -2 0
word word: she	-32 -9 -11 12 19
word word: sheikh	-15 -17 8 -3 -3
word word: ship	0 0 -6 -8 13
word word: short	-38 0 16 -26 -24
word word: shot	4 -2 -15 -9 16
word word: should	13 1 -1 0 -13
word word: show	-1 -3 23 13 -16
word word: shows	19 -23 20 -17 -25
word word: shrapn	11 0 -11 0 0
word word: sick	-10 8 15 -14 -20
word word: side	24 16 -30 -45 -37
word word: sideli	-28 -19 -8 18 14
word word: sides	-14 11 12 -28 -4
word word: signed	-18 7 11 -9 39
word word: silenc	-5 -1 -10 0 16
word word: simila	14 -3 -4 0 -10
word word: since	-17 -45 -19 15 16
word word: sincer	14 -13 0 -11 0
word word: single	16 5 -16 -15 -4
word word: sister	16 0 -6 -1 -13
word word: situat	-1 -7 0 -6 13
word word: six	-20 -7 22 5 -41
word word: sixtee	6 -9 -15 -18 13
word word: sixty-	16 -1 -1 -14 -3
word word: snake	31 -6 -19 -15 -21
word word: so	-13 -22 -32 30 -36
word word: so-cal	-16 -1 -5 -1 23
word word: soil	39 -4 -13 -7 -28
word word: soldie	6 -39 -17 -9 6
word word: soluti	15 -11 -2 -1 -14
word word: some	12 -30 13 -28 0
word word: son	0 0 14 -15 -22
word word: sons	-6 19 -2 -2 -11
word word: soon	-21 -8 23 0 -4
word word: source	-25 35 -33 -7 -30
word word: spare	15 -11 -1 0 -15
word word: spasis	-19 -7 -3 23 -2
word word: speak	-21 7 -11 30 -15
word word: speaki	-47 -16 -1 32 -7
word word: specia	-12 -1 -5 28 -12
word word: spent	4 -15 17 -4 -23
word word: spirit	0 15 1 -15 -1
word word: spoke	8 -16 -20 -2 27
word word: spokes	-25 15 14 -6 -21
word word: spring	15 -6 -15 -7 13
word word: staff	-6 -26 -8 -3 15
word word: stage	17 19 -15 -2 -23
word word: stages	-18 9 14 -14 9
word word: standi	15 -14 -1 -6 -14
word word: stands	-17 -4 -2 2 13
word word: star	-11 -13 -23 0 29
word word: start	-3 -4 -14 25 -24
word word: starte	28 -6 -11 -15 -3
word word: state	-14 -20 -31 16 16
word word: stated	0 0 -1 12 -12
word word: statem	-22 -4 -26 16 14
word word: states	4 3 -26 -13 -3
word word: statio	14 0 -4 0 -10
word word: stay	-14 -11 15 -1 -14
word word: step	-19 11 9 0 -14
word word: steps	-29 -6 -18 -6 19
word word: still	-1 -30 10 1 -54
word word: stood	-7 14 -5 -1 -9
word word: stop	33 -25 -16 0 -4
word word: stress	-23 10 -24 26 -12
word word: strike	9 0 -15 -9 15
word word: strong	-15 -19 -17 -1 23
word word: struck	-7 9 0 -2 0
word word: studen	-7 -1 -12 -4 22
word word: submit	-4 15 -3 0 -15
word word: succee	19 -13 -4 -11 -2
word word: succes	42 -49 -16 -12 -18
word word: such	-10 -18 -10 -13 15
word word: sudan	-14 -7 -2 0 18
word word: suffer	11 -21 2 0 -4
word word: summer	17 0 0 -2 -16
word word: summit	-15 -8 -19 26 -27
word word: sumy	-12 -8 -4 19 -19
word word: sunday	18 -34 18 -16 8
word word: superv	-15 -2 -10 0 18
word word: suppli	-20 0 -9 -8 32
word word: suppor	-14 -40 -11 -15 30
word word: surger	15 -9 9 -15 -10
word word: surnam	15 -15 0 -5 0
word word: surren	-18 -13 -16 -17 43
word word: suspen	-13 -5 -4 -6 20
word word: swap	-11 7 5 -21 3
word word: swappe	42 6 11 -26 -30
word word: swaps	-2 -16 -1 4 -4
word word: sweden	1 22 0 0 -23
word word: switze	-5 -4 -12 15 -15
word word: system	-3 17 -6 -9 0
word word: take	-22 -11 24 -5 -3
word word: taken	1 -9 5 1 -5
word word: takes	1 -1 -22 5 -10
word word: talk	-18 -7 19 -9 -18
word word: talked	-1 14 -9 0 -11
word word: talks	13 47 -5 -29 -25
word word: tally	-15 -3 -1 15 -1
word word: tanks	-26 -14 -18 -12 36
word word: tatar	21 0 -15 -1 -11
word word: tatyan	2 24 -5 -14 -11
word word: tayyip	-13 -6 15 0 -15
word word: teache	-23 -16 15 -3 16
word word: team	0 13 3 0 -20
word word: teams	-28 12 -4 -2 16
word word: telegr	14 17 -8 -20 -28
word word: teleph	-7 1 14 -4 -18
word word: tempor	0 -2 -9 0 11
word word: ten	5 2 -11 2 -12
word word: tens	-16 -15 -11 13 16
word word: terms	15 -1 -8 -2 -13
word word: terrib	17 -15 0 -1 -5
word word: territ	62 -15 -21 -33 -40
word word: thaila	-11 -4 -25 -13 24
word word: than	-9 -36 -22 24 0
word word: thank	4 8 -20 18 -10
word word: thanke	-9 -23 4 14 -23
word word: thanki	11 -7 -1 -7 0
word word: thanks	0 -23 21 -28 -19
word word: that	0 17 18 -28 -13
word word: the	-4 -19 11 -10 17
word word: their	-37 -22 7 9 3
word word: them	-12 -15 4 -13 -5
word word: then	-15 -29 26 -8 -15
word word: there	-17 -1 13 -18 2
word word: these	2 -5 -1 -26 2
word word: they	15 -26 3 -3 -10
word word: third	16 -20 11 -21 9
word word: thirte	-2 0 -6 -2 10
word word: thirty	-12 -1 -5 15 -28
word word: this	26 -50 10 -49 -6
word word: those	7 -4 -55 -33 30
word word: thousa	8 2 -11 -15 7
word word: three	30 21 -24 -27 -23
word word: three-	-4 17 -1 -6 -7
word word: throug	7 -24 -2 9 -18
word word: thursd	7 -15 9 -27 -4
word word: thus	16 -13 0 -4 -2
word word: ties	15 -14 -1 -11 -3
word word: time	-13 -11 -12 -12 15
word word: times	-8 -9 -1 17 -1
word word: to	-13 -9 14 -2 9
word word: today	12 -5 0 -32 7
word word: togeth	26 -16 -7 -1 -3
word word: told	-28 6 13 13 9
word word: tomorr	20 -9 -1 -13 -32
word word: tonigh	26 18 -9 -4 -37
word word: tonnes	-34 -3 -18 -17 25
word word: too	20 7 17 -7 -29
word word: took	-9 11 -35 -5 -3
word word: top	15 -14 -1 -11 -3
word word: tortur	6 -4 -15 -1 15
word word: total	52 -35 -6 -33 -9
word word: toward	-16 -17 9 -4 7
word word: trade	-41 -31 13 6 19
word word: traded	-16 -21 -6 -1 20
word word: transf	1 4 11 -27 -19
word word: transp	-4 14 -3 0 -9
word word: travel	15 -1 0 -1 -14
word word: treate	-27 -18 -4 0 18
word word: treatm	-24 -3 23 -12 6
word word: trilat	-4 13 14 -2 -28
word word: troops	-9 -7 -14 -12 23
word word: truce	-15 14 -1 0 -3
word word: trucks	-3 5 -2 -2 2
word word: true	-8 -9 0 17 -2
word word: trump	12 19 -8 -15 3
word word: trust	-16 -20 -22 -9 23
word word: try	-18 -15 -11 23 11
word word: tsentr	-1 0 0 -5 7
word word: tuesda	-8 15 -14 -4 -24
word word: turkey	-15 1 -1 0 15
word word: turkis	-28 -15 14 -3 16
word word: turn	-12 0 19 0 -9
word word: turned	-11 23 -3 -9 -13
word word: twenty	-9 -5 -15 -5 14
word word: twice	-13 0 16 0 -16
word word: two	10 1 -10 -34 9
word word: türkiy	-38 -2 24 -21 -3
word word: u	11 -10 -6 -1 -10
word word: ua	-15 -31 -23 13 -5
word word: uae	27 -26 -17 3 -8
word word: uk	-12 -1 15 -1 -15
word word: ukrain	-9 0 -20 19 -31
word word: umerov	-30 30 -18 -22 -18
word word: un	-13 -24 -26 15 24
word word: unbloc	-15 17 -15 -9 -18
word word: under	-7 12 0 -5 -11
word word: underg	14 -7 -5 -1 -28
word word: unders	-5 22 10 -43 -30
word word: unicef	-6 -6 -1 24 -24
word word: unit	-16 -3 -11 15 24
word word: united	4 -18 -21 -10 10
word word: units	-16 -1 -1 10 7
word word: unlawf	-14 15 -8 10 -15
word word: until	14 -16 13 -25 15
word word: up	-14 22 -18 2 12
word word: us	-15 -24 -39 0 22
word word: use	-14 -14 -9 -1 16
word word: used	-2 -15 -28 -14 27
word word: vatica	23 10 -23 -28 -17
word word: vehicl	-18 -17 -17 -9 30
word word: verifi	-3 0 -1 15 -15
word word: very	16 -1 -1 -15 -19
word word: vessel	0 0 -5 -8 13
word word: vetera	-1 0 -13 -4 18
word word: via	6 -2 -1 -2 0
word word: video	2 -7 24 -1 -23
word word: views	-18 -9 -21 -3 13
word word: visit	-3 -17 7 -15 9
word word: visite	12 -4 -15 0 13
word word: visits	0 -17 8 -1 16
word word: vladim	-1 -6 15 -10 -21
word word: vladiv	-7 0 -6 -1 13
word word: voiced	-15 -16 -5 -3 16
word word: volody	-14 -21 15 16 -15
word word: volunt	-24 -16 4 -10 19
word word: vostok	-1 0 0 -5 7
word word: wagner	11 -6 0 0 -9
word word: wait	-25 14 12 6 -28
word word: waited	27 -16 -15 -7 -5
word word: waitin	25 17 -12 -12 -24
word word: waits	1 11 -2 -8 -2
word word: walked	1 -8 -8 -1 5
word word: want	-34 10 -21 32 -27
word word: war	-14 14 9 -7 -16
word word: warrin	3 -8 0 0 6
word word: warrio	33 -22 -25 4 23
word word: was	-5 4 -25 10 -9
word word: washin	-28 -18 -14 9 27
word word: watch	-21 -8 21 23 -21
word word: watche	0 0 -3 -1 5
word word: water	-4 -7 -1 -1 6
word word: way	30 12 -13 -16 3
word word: we	1 14 -61 -9 13
word word: we're	-10 0 12 0 -3
word word: we've	-8 0 15 0 -10
word word: wednes	-16 5 -2 -5 8
word word: week	9 -3 -3 -29 2
word word: weeken	0 6 0 0 -5
word word: weeks	-32 -19 -10 -6 24
word word: welcom	-22 -24 21 -23 7
word word: well	15 -20 -9 -18 12
word word: went	-1 -19 -11 -8 7
word word: were	19 -26 6 -58 11
word word: what	8 -8 -25 11 15
word word: whelan	-30 -5 -14 -6 31
word word: when	-34 14 12 -3 1
word word: whenev	0 0 -1 12 -12
word word: where	8 -26 7 -24 21
word word: whethe	-16 -4 -7 7 16
word word: which	0 -26 27 -28 -4
word word: while	0 -16 -1 16 0
word word: who	6 -31 4 -17 6
word word: whole	4 0 12 -15 -16
word word: whom	-25 -4 -3 -14 20
word word: whose	12 10 -17 -2 -19
word word: why	-12 17 -3 -2 0
word word: will	-9 5 -11 -39 19
word word: willin	-15 -1 -1 -1 15
word word: winter	-7 -18 -17 -14 27
word word: wish	13 -6 -4 -1 -3
word word: with	-24 39 30 -38 -8
word word: within	-25 -19 -20 21 17
word word: withou	45 -32 -31 -27 4
word word: witkof	-14 15 -11 0 -2
word word: woman	29 0 -2 -15 -17
word word: women	4 13 -20 -16 2
word word: won't	-7 11 0 -3 0
word word: words	-15 -1 -14 0 15
word word: work	-11 -16 -9 8 4
word word: workin	16 13 -19 -1 -30
word word: works	20 -23 -2 -16 -16
word word: world	-8 -12 -15 16 14
word word: worth	-11 20 -4 -15 10
word word: would	-12 13 -23 1 -3
word word: wounde	1 7 -1 -11 24
word word: wounds	25 0 -13 -2 -15
word word: wrappe	-6 0 15 -2 -15
word word: wrote	10 19 -3 -11 -18
word word: xiv	-14 7 15 -16 -22
word word: year	-12 -32 22 -10 -22
word word: years	30 15 -20 -29 -32
word word: yermak	26 0 -18 -6 -21
word word: yes	8 -4 -3 4 -6
word word: yester	18 -40 10 -4 -36
word word: yet	-50 25 30 10 -47
word word: yevgen	11 -6 0 0 -9
word word: york	-14 -17 15 0 -11
word word: you	2 1 -10 -5 -2
word word: young	4 0 12 0 -14
word word: younge	32 -1 -12 -7 -19
word word: your	26 -16 15 -21 -16
word word: youtub	-1 0 18 0 -16
word word: yug	-1 0 0 -5 7
word word: zapori	19 0 -4 -2 -13
word word: zayed	-15 -17 8 -3 -3
word word: zelens	-6 -8 17 -12 -29
word word: а	7 -41 -11 -3 -20
word word: аби	-14 14 -1 -5 -1
word word: або	-2 6 -5 -8 8
word word: абу-да	-24 4 -26 -16 9
word word: август	-45 13 18 -34 -10
word word: авдіїв	-6 0 -1 -2 9
word word: авиабо	19 -3 -1 -2 -17
word word: авиаци	19 -13 16 -13 -42
word word: автобу	-9 24 -16 -38 -21
word word: авіауд	-16 0 -4 -15 22
word word: агента	0 -5 -6 -1 13
word word: агентс	20 0 -2 -15 -22
word word: агресі	6 0 0 -3 -2
word word: адвока	-2 14 -18 -4 -3
word word: адже	-15 -15 26 -3 0
word word: адміні	-2 -1 -14 -3 16
word word: адрес	-4 -1 -16 -8 18
word word: адреса	-10 -16 -29 -15 20
word word: адреси	-14 -15 -28 -14 27
word word: адресу	12 -11 -12 -8 2
word word: аес	24 -8 -12 -3 -5
word word: азерба	-38 -16 -12 -4 46
word word: азов	-14 -1 -1 0 14
word word: азова	-21 -17 13 -17 -11
word word: азовск	13 -5 -16 -13 10
word word: азовст	12 6 -23 -29 -8
word word: азовце	-2 0 -2 -1 6
word word: азовця	-16 -6 23 -2 -10
word word: азовці	3 -3 -16 -8 16
word word: аквато	-3 -5 -15 -2 19
word word: активі	-21 31 -7 -4 -24
word word: акція	-5 -7 -15 -18 22
word word: але	0 8 -38 -20 -4
word word: алекса	-7 -12 -5 -6 18
word word: алексе	-13 0 14 -2 -5
word word: америк	-10 2 -21 -6 -3
word word: ампута	20 -4 -2 -1 -13
word word: аналог	16 -9 0 -3 -4
word word: андрей	14 0 0 0 -14
word word: андрея	10 -6 -3 -1 -1
word word: андрій	-24 17 -10 -27 9
word word: анкара	7 -1 -4 0 -2
word word: анкаре	-24 -3 -4 15 0
word word: анкару	-15 0 15 -12 -14
word word: анкары	-16 0 -14 0 28
word word: анкарі	-9 -5 -15 -15 15
word word: апреле	-1 -13 -10 -1 15
word word: апреля	33 3 -27 -5 -16
word word: арабск	-3 -9 11 -1 -16
word word: арабсь	-1 13 -3 -14 -19
word word: аравии	-15 -15 -5 -1 15
word word: аравії	8 0 -2 2 -8
word word: аргуме	-20 16 -15 -2 15
word word: аресто	24 -2 -6 -11 -5
word word: арифме	13 0 -12 -1 -1
word word: армени	-11 -2 -3 -4 16
word word: армии	34 0 -32 0 -3
word word: армянс	-26 -13 -10 -1 29
word word: армія	-6 -1 -2 -12 12
word word: армії	4 0 -4 -29 28
word word: артиле	0 -2 -16 -13 19
word word: атак	-16 0 -15 -9 22
word word: атаки	3 15 -9 -10 -25
word word: аферис	-2 0 0 19 -17
word word: ахмат	-15 0 0 0 15
word word: аэродр	-39 -17 0 -9 15
word word: аэропо	-29 -2 14 -3 9
word word: б	6 1 23 -9 -29
word word: б'єтьс	-14 -3 -23 -13 30
word word: бабуся	-12 -13 15 -15 -7
word word: бабусі	15 -5 -2 0 -15
word word: бабушк	29 -10 6 -23 -30
word word: багато	-12 -18 33 -18 -18
word word: багать	-8 -10 -6 23 -19
word word: базу	-16 -7 -19 15 12
word word: базі	14 -9 -4 -9 -12
word word: баку	-30 -15 -10 -1 35
word word: балтий	-15 -1 -6 -1 20
word word: балтик	-5 -7 -4 -2 13
word word: бассей	-14 0 -3 -15 15
word word: баталь	-30 -15 14 1 2
word word: батька	-15 -10 15 -4 -7
word word: батькі	29 -3 -12 -12 -19
word word: бахмут	-3 -2 2 -29 13
word word: бачив	-18 -7 28 -2 -11
word word: бачила	1 -29 39 -2 -36
word word: бачили	-4 -4 14 -28 3
word word: бачимо	-9 15 -13 -15 14
word word: бачити	19 -7 -24 -17 12
word word: ббм	14 0 -1 0 -14
word word: без	-13 -4 -12 -4 3
word word: безвіс	38 -21 -31 -15 -17
word word: безкош	-2 -6 -17 16 5
word word: безо	11 -6 -1 -5 -2
word word: безопа	-3 15 -11 -4 -8
word word: безопл	0 -16 -15 0 17
word word: безпек	-16 15 -31 -13 29
word word: безпец	6 -1 12 -31 -8
word word: белару	17 -19 -15 5 5
word word: белгор	-23 -7 -28 -3 19
word word: белору	24 -36 6 -14 -18
word word: бердян	10 -23 -26 -8 0
word word: бере	4 0 16 -1 -18
word word: берег	-13 0 -1 -1 15
word word: березе	-4 -7 14 -26 16
word word: березн	-39 -9 21 -3 9
word word: беспил	12 -11 -19 -27 0
word word: билеты	-14 -2 15 -1 -4
word word: благод	37 -11 -32 -11 -22
word word: ближай	10 2 -17 -27 32
word word: близки	54 3 -36 -20 -28
word word: близьк	6 -2 -16 40 -30
word word: блокпо	18 -11 -12 -6 -14
word word: блокує	-15 15 -7 -14 -13
word word: бмп	-20 0 -3 -2 25
word word: бо	-18 -36 -24 22 -8
word word: богдан	7 -4 -2 0 0
word word: богу	-4 -17 6 -1 -5
word word: бодай	0 0 -6 1 3
word word: боев	-14 -1 -8 -3 24
word word: боевик	-33 -1 -2 -3 38
word word: боевые	-2 -12 15 -7 -16
word word: боевых	-3 -1 -2 -21 23
word word: боец	-27 0 28 -2 -5
word word: бой	0 0 -4 -1 5
word word: бойови	-20 -7 -6 -9 18
word word: бойові	-37 -9 -25 -26 36
word word: бойца	31 -13 -21 -10 -16
word word: бойцам	8 12 -18 -22 0
word word: бойцов	-4 -13 -9 5 7
word word: бойцы	-10 -18 11 -3 -2
word word: боку	26 18 -15 -32 9
word word: более	-44 14 -6 36 -47
word word: болезн	21 -11 -1 -1 -17
word word: больни	-27 -7 4 -10 28
word word: больны	12 5 -11 -3 -16
word word: больше	41 -34 -42 -2 -41
word word: больши	21 -32 -16 31 -25
word word: большо	21 -6 0 -12 -39
word word: бомб	-25 16 -13 -10 22
word word: боремо	0 -4 0 5 0
word word: борони	22 -5 -5 -2 -12
word word: борт	35 -15 -39 -1 13
word word: борта	18 0 -15 -3 -2
word word: борту	-54 38 15 -39 -8
word word: борщ	-10 -30 7 -1 21
word word: бот	-12 -11 -16 -11 18
word word: боці	-14 0 -9 -14 15
word word: бою	-13 -8 -3 13 9
word word: боя	-2 0 -4 0 6
word word: боях	22 -15 -31 -16 -19
word word: боєць	-5 -2 -10 -2 11
word word: боїв	15 0 -14 0 -2
word word: бпла	8 -8 1 -19 15
word word: бракує	-16 -15 -24 8 10
word word: брали	21 -17 -30 -20 -5
word word: бранці	46 -3 -6 -24 -50
word word: брат	17 -12 -31 -7 23
word word: брати	4 7 -10 0 -4
word word: братів	4 -1 17 0 -19
word word: бригад	-58 -27 3 8 33
word word: британ	-16 -4 24 -2 -7
word word: бриттн	-4 -30 -14 -1 30
word word: брифин	31 -1 -8 -8 -30
word word: брифін	-1 -6 18 -10 -4
word word: бронет	-5 0 0 4 1
word word: бросил	-40 -9 -27 0 48
word word: брудні	-2 7 -1 -2 -3
word word: брюссе	-20 -13 -16 -7 20
word word: брянск	15 -9 -23 -20 5
word word: був	-6 -20 -2 -9 -3
word word: бувало	9 14 -16 -6 -15
word word: буває	-6 -5 -26 -12 23
word word: будано	-7 22 -34 -7 -27
word word: будапе	-11 1 -19 0 12
word word: буде	-16 2 -17 17 -4
word word: будем	-1 -11 -15 -28 13
word word: будет	-30 28 -25 -28 2
word word: буду	36 -5 10 -35 -32
word word: будут	-15 -1 -16 11 8
word word: будуть	-1 34 -34 2 -22
word word: будь	-11 -14 14 -8 0
word word: будь-я	-25 -15 0 17 -14
word word: букови	-12 0 11 0 1
word word: була	-15 -9 -8 14 -13
word word: були	23 -7 -9 -44 9
word word: було	-8 -20 24 1 -9
word word: бути	-12 3 -4 -25 -3
word word: буцімт	-7 22 -4 -2 -11
word word: бучі	-1 -4 -16 -1 15
word word: бы	-32 21 15 1 -13
word word: был	28 29 1 -23 -42
word word: была	16 -16 16 -10 -3
word word: были	15 -28 -6 -14 -12
word word: было	40 -20 5 2 -63
word word: быть	6 0 -6 0 0
word word: бюджет	-20 -1 8 -7 9
word word: бюро	-6 0 -3 5 4
word word: бєлгор	-1 18 -4 -3 -11
word word: бійцям	-14 -1 -9 -13 26
word word: бійці	-20 -5 -3 -6 24
word word: бійців	-17 25 12 -18 -19
word word: бік	-44 0 -1 0 45
word word: білору	31 8 -11 -24 -23
word word: більш	36 0 -3 -28 -19
word word: більше	-38 -10 2 -9 2
word word: більшо	2 0 0 4 -6
word word: більші	28 -6 18 -18 -45
word word: біля	14 0 0 -14 0
word word: бін	11 -1 0 -11 0
word word: в	-24 -16 13 -17 10
word word: в'язни	5 -11 -15 12 4
word word: в'язні	-24 -10 -8 -17 37
word word: ваги	0 0 21 0 -21
word word: вагнер	51 -28 -19 -14 10
word word: вагітн	11 -1 -2 -10 0
word word: важив	-15 0 30 -4 12
word word: важить	8 -3 -5 0 -1
word word: важко	-13 13 0 0 0
word word: важкоп	27 0 -17 -3 4
word word: важкох	-6 -19 7 -6 -6
word word: важкі	12 0 -12 0 0
word word: важлив	19 -2 -5 -4 -24
word word: вам	-30 11 -19 -10 22
word word: вами	25 -17 -22 -12 -22
word word: вантаж	-17 -8 -15 15 17
word word: вас	1 15 -18 -5 2
word word: ватика	29 8 -24 -2 -39
word word: ваш	-7 -16 -1 21 2
word word: вашинг	9 1 -5 -8 -1
word word: ваших	22 -20 -10 0 -1
word word: вашу	15 0 -1 -1 -15
word word: ваші	-7 -13 0 0 14
word word: вважав	-15 0 16 -14 -2
word word: вважал	29 -11 -27 -19 -20
word word: вважаю	-16 0 0 21 -25
word word: ввечер	13 -2 23 0 -20
word word: вдалос	-28 3 -6 1 -33
word word: вдарил	-15 -3 -15 -3 15
word word: вдома	12 -48 2 2 -12
word word: вдохну	16 0 -12 -16 0
word word: вдячни	-5 0 15 4 -2
word word: вдячні	2 -18 -15 5 -17
word word: веде	-13 -5 21 15 -41
word word: ведемо	-17 22 -23 -14 -18
word word: ведетс	-1 0 0 18 -16
word word: ведомс	26 -10 -33 15 -18
word word: везли	-19 -22 -19 -3 33
word word: везуть	-12 -13 20 -6 -16
word word: вели	12 -22 -13 -21 -5
word word: велика	2 13 -1 -4 -11
word word: великд	13 22 -14 -2 -20
word word: велики	-11 14 -27 -14 13
word word: велико	-59 0 4 7 -14
word word: вересн	-18 -6 -5 -22 23
word word: верещу	-4 20 -6 12 -21
word word: верить	-4 20 -1 -8 -14
word word: верифі	-35 -16 -10 26 -21
word word: вернем	-10 -2 -2 0 10
word word: вернит	-10 8 16 -13 -8
word word: вернув	-14 -3 22 -20 -6
word word: вернул	8 -54 -24 -17 9
word word: вернут	-30 22 -30 21 -19
word word: версии	-14 -8 -13 -3 15
word word: версія	-5 -4 23 -1 -22
word word: вертаю	-12 0 -15 -7 16
word word: вертол	5 -10 -10 -11 15
word word: верхов	-40 -10 -27 1 35
word word: верьте	-2 16 -11 -1 -16
word word: весни	21 -14 -16 -4 9
word word: весной	8 -27 -5 -13 10
word word: вести	-15 -18 -1 36 -32
word word: весь	-15 8 7 20 -25
word word: ветера	-21 -7 -25 -11 37
word word: вечера	-11 0 0 0 11
word word: вечеро	35 -9 -25 -12 -24
word word: вечеру	16 0 -4 -10 -2
word word: вечная	5 0 -3 -1 -1
word word: вечір	-15 -18 15 -2 -6
word word: вещи	-5 0 7 0 -2
word word: вже	11 -52 38 -21 0
word word: взаимн	-36 15 -3 2 -4
word word: взаимо	5 0 0 0 -4
word word: взамен	5 -1 -17 2 0
word word: взамін	-13 25 0 0 -17
word word: вздовж	-1 -10 4 -14 -15
word word: взросл	-18 -11 -4 18 -5
word word: взрыво	-6 0 -6 -24 27
word word: взяв	-16 -15 14 -3 23
word word: взял	-6 4 -1 0 2
word word: взяла	-13 12 -9 -9 15
word word: взяли	-10 -4 -4 -2 4
word word: взято	-18 0 0 -1 19
word word: взяты	-19 -3 -1 -2 23
word word: взятых	15 0 0 0 -15
word word: ви	-14 -5 -14 16 -11
word word: вибух	-3 0 -6 -15 15
word word: виведе	14 -4 -1 -4 -13
word word: вивезе	-25 27 -5 -2 -19
word word: вивезл	17 -2 -19 0 5
word word: вивезт	17 -5 -11 -5 -15
word word: виводи	21 -1 -2 -19 -5
word word: вигада	1 5 -4 -1 -1
word word: вигадк	-22 -23 -21 -38 54
word word: вигаду	-1 15 -15 0 -2
word word: видел	-24 -2 17 -4 -16
word word: видели	-9 0 9 0 0
word word: видени	-15 20 -18 -15 -6
word word: видео	14 -12 -18 -20 1
word word: видим	0 -15 -10 -1 15
word word: видно	3 -10 -28 26 -2
word word: визвол	-16 -20 16 -12 -27
word word: визит	-15 0 0 0 15
word word: визита	-15 -7 -3 -2 23
word word: визнан	-2 -2 -15 0 15
word word: визнач	-25 25 -51 -12 -1
word word: визнає	-1 7 -1 13 -16
word word: вийшла	15 -7 -12 -9 -14
word word: вийшли	0 -3 11 -22 7
word word: вийшло	7 0 -1 -2 -4
word word: викона	-9 21 -2 -28 -37
word word: викону	-12 -16 24 -15 -16
word word: викрад	0 9 -3 -30 11
word word: викрал	-6 0 0 19 -15
word word: викрес	14 0 -8 -14 -1
word word: викрит	0 0 -1 20 -19
word word: виктор	-18 -23 -15 -6 27
word word: вилуче	0 -7 -15 -2 15
word word: вимага	-10 -19 -17 -17 23
word word: винесе	-15 -6 -4 -4 18
word word: винесл	-6 0 -3 17 -16
word word: винниц	-10 0 40 -1 -33
word word: випадк	-5 -28 18 3 1
word word: випадо	-7 2 0 0 5
word word: виплат	-11 -11 -30 -13 43
word word: виплач	0 -2 -15 -2 15
word word: виповн	-21 -3 -11 13 -7
word word: виправ	-1 0 -6 -15 15
word word: випуст	-11 10 -15 -15 12
word word: вирвал	12 0 -6 -2 -4
word word: вирван	12 0 -1 -9 -3
word word: вирок	-7 0 -3 17 -16
word word: вироки	12 -3 -10 16 -26
word word: вирокі	-10 -4 -4 17 -16
word word: вислов	16 -13 -8 -15 -14
word word: виснаж	16 -4 -4 0 -16
word word: виснов	-2 -1 -15 -8 19
word word: виступ	1 -16 -19 13 -20
word word: висува	-10 14 0 -14 0
word word: витрим	-7 0 -14 -1 15
word word: витяг	-15 -3 -3 -7 16
word word: виходи	-1 -6 -5 -1 13
word word: вихідн	0 -10 -11 -5 16
word word: вице-п	12 -2 -11 -2 0
word word: виїхал	19 -1 -2 -9 -9
word word: виїхат	-21 -10 -6 -19 15
word word: включа	16 11 -1 -17 -13
word word: включе	-20 19 -15 -26 9
word word: включи	-31 -32 1 -21 30
word word: вкотре	14 20 -4 -15 -21
word word: вкс	17 -1 -12 -5 -22
word word: владел	0 0 0 -12 13
word word: владим	-20 41 16 -12 -22
word word: власти	6 0 -6 0 0
word word: влітку	7 -1 -14 0 8
word word: вместе	25 -19 27 -22 -10
word word: вместо	-12 13 -8 -2 4
word word: вмс	25 -2 -10 -1 -12
word word: внаслі	-10 -2 -2 15 -6
word word: вне	2 6 -6 7 -8
word word: внесли	-2 -15 20 -6 -4
word word: вновь	21 -49 -37 -17 15
word word: вночі	-20 -13 31 -17 -18
word word: во	13 -20 -26 -2 14
word word: вогню	-24 15 -12 -5 -12
word word: вода	-29 -16 21 -6 16
word word: водите	-5 -11 -3 -1 17
word word: водноч	-12 0 15 -2 -6
word word: воду	-9 -1 -16 -14 27
word word: воды	-16 -2 17 -12 -17
word word: водіям	8 0 -2 -1 -5
word word: военко	16 -19 23 -16 -38
word word: военна	15 -8 -5 -16 14
word word: военно	11 -30 4 6 -17
word word: военны	18 4 -44 -7 -27
word word: возвра	-11 0 10 -3 -22
word word: воздух	16 0 -13 -16 0
word word: воздуш	15 -15 -11 0 15
word word: возз'є	2 13 -17 -23 -10
word word: возмож	-1 29 -1 -2 -28
word word: возобн	-28 10 -12 19 11
word word: возрас	-15 -14 -3 8 13
word word: воина	9 0 -1 -1 -7
word word: воинов	15 -12 -1 15 -25
word word: воины	23 -9 -10 -16 -18
word word: войну	14 0 -3 15 -15
word word: войны	-24 -10 -19 27 12
word word: войск	-2 -8 -31 -21 21
word word: войска	-6 -1 -5 -12 23
word word: вокзал	-1 0 -21 0 22
word word: воли	-16 -15 -23 -10 24
word word: волинь	-28 -1 33 -1 -4
word word: волині	-28 -1 20 -1 9
word word: володи	-3 0 -4 -16 17
word word: волонт	-10 -2 8 15 -14
word word: волю	4 -2 13 -18 -27
word word: волі	17 -4 -22 -8 -5
word word: вона	-10 -10 8 -1 -25
word word: вони	-4 -37 15 -1 -21
word word: воно	-15 -9 25 15 -24
word word: вооруж	4 -1 -16 5 15
word word: вопрос	-40 -4 -12 8 27
word word: ворог	7 -17 -31 -16 19
word word: ворога	-4 -1 0 7 -1
word word: ворожо	16 -3 -1 -15 -14
word word: вороне	-3 -5 -15 -2 19
word word: восемн	-5 0 7 0 -2
word word: восемь	1 -5 -15 -17 6
word word: восени	12 13 -19 -16 0
word word: воскре	-16 11 13 -20 0
word word: воссое	29 -5 -15 4 -33
word word: восста	-3 -3 13 -15 0
word word: востан	-1 -1 9 -12 -15
word word: восток	1 -4 -3 -5 5
word word: восьме	10 -4 5 -11 -12
word word: восьми	9 -1 -2 -2 -4
word word: восьмо	28 -1 -11 -11 -28
word word: вот	-9 -18 -16 22 -26
word word: воювал	22 0 -6 -12 -15
word word: воює	-1 -23 -7 -17 28
word word: вояків	16 -9 -3 -1 -4
word word: воєнна	2 -10 -17 -15 15
word word: воєнні	-13 -3 -15 -15 26
word word: воїн	10 0 -4 0 -6
word word: воїнам	13 -1 -64 -21 35
word word: воїни	33 -12 -41 -23 -15
word word: воїнів	-20 -4 -2 8 -31
word word: впервы	17 0 12 0 -24
word word: вперед	23 -13 -26 -16 -17
word word: вперше	-24 -15 32 -17 -40
word word: впізна	6 -2 -3 0 0
word word: враг	15 -1 -13 -4 -15
word word: вранці	2 -25 -15 -8 21
word word: врач	-17 -12 26 -1 2
word word: врача	-18 -21 31 -3 -12
word word: врачей	13 0 -2 0 -11
word word: врачи	13 -29 48 -2 -42
word word: времен	-9 -11 -16 -6 29
word word: время	6 -34 -18 1 31
word word: врио	-14 15 0 0 -1
word word: вручен	-15 -1 -25 14 14
word word: вручив	-31 -12 -42 -22 53
word word: вручил	-29 -2 -12 -22 39
word word: врятов	15 -3 0 -14 -12
word word: врятув	11 -1 0 -10 0
word word: вс	1 -17 17 -22 -43
word word: все	-16 -47 4 18 -3
word word: всего	2 -9 -47 -38 18
word word: всем	19 -24 -29 -12 4
word word: всех	-8 20 -40 -21 -12
word word: встано	-9 -18 5 15 -14
word word: встигл	13 -7 2 -10 -15
word word: встрет	33 -14 14 -31 -42
word word: встреч	-27 -5 -24 2 -10
word word: всу	-3 6 -15 -32 8
word word: всього	-23 -7 -8 25 -11
word word: всю	16 -27 -17 18 -26
word word: вся	-16 -12 17 14 -12
word word: всяких	15 -6 -3 -5 -4
word word: всі	-9 -55 -2 -18 20
word word: всій	15 -7 -12 -9 -14
word word: всім	-13 -19 29 -43 -18
word word: всіх	-15 5 12 -2 -31
word word: вта	18 -12 -15 -8 -16
word word: вторгн	10 -12 -6 -13 12
word word: вторже	-18 -1 -11 23 -8
word word: второе	15 -1 -13 -5 -15
word word: второй	48 -9 -45 -17 -37
word word: второк	-1 0 -15 0 15
word word: втором	0 -12 13 -21 -17
word word: вторую	-2 15 29 0 -23
word word: втрати	3 -8 -10 -17 15
word word: вуглед	-10 0 -1 -8 13
word word: вул	-2 -5 -29 -9 35
word word: входят	-22 0 -12 -5 15
word word: вчасно	-21 16 -5 -14 7
word word: вчера	20 -26 -25 -8 2
word word: вчераш	-21 19 17 -14 -20
word word: вчить	-14 0 18 -4 -17
word word: вчора	-23 -23 19 -32 -7
word word: вчораш	-18 -13 21 -9 -21
word word: вы	-41 28 -11 26 -32
word word: выбира	12 0 0 -10 -1
word word: выведе	-14 -1 -8 -2 24
word word: вывезе	8 -2 -11 -5 6
word word: вывезл	19 -6 -14 -3 6
word word: вывезт	12 -11 -3 -7 6
word word: выдали	0 0 8 0 -7
word word: выдвиг	15 0 0 0 -15
word word: выдвин	21 26 -27 -16 -23
word word: выехал	8 -12 7 -16 -1
word word: вызвол	-19 -14 6 22 -15
word word: выйти	-33 -18 -42 -17 26
word word: вылета	6 -1 -4 0 -1
word word: вынес	-2 0 -2 0 5
word word: выплат	-26 -16 24 14 -4
word word: выполн	-24 14 -17 -14 15
word word: выпуще	-5 0 0 0 5
word word: вырази	0 15 0 0 -15
word word: вырвал	37 0 -24 -10 -11
word word: высоко	-16 0 0 16 -1
word word: выстав	0 -3 -6 -5 14
word word: выступ	-18 -17 -32 12 17
word word: вытащи	22 -1 -7 -6 -14
word word: выходи	-11 0 0 -3 13
word word: выходн	-17 34 -16 -5 -21
word word: вышедш	-24 -1 24 0 5
word word: вышел	-14 -3 30 -20 -14
word word: вышла	-44 -49 18 -9 -4
word word: вышли	-21 -3 -32 -10 31
word word: вэсэуш	12 0 0 -10 -1
word word: вээсуш	22 -4 -14 0 -9
word word: вячесл	-12 0 13 -2 -5
word word: вів	6 0 -5 -1 0
word word: вівтор	0 15 0 0 -14
word word: від	-35 9 -12 15 -10
word word: відбир	5 -1 0 -5 1
word word: відбит	-1 0 -18 -2 18
word word: відбув	0 12 -35 -29 -1
word word: відбуд	-13 12 -16 -13 19
word word: відбул	14 -17 -14 11 -9
word word: відбут	-23 29 -1 -5 -9
word word: відвід	-29 -16 -26 -16 36
word word: віддав	45 -17 -26 -5 -9
word word: віддад	-7 15 -4 -2 -2
word word: віддал	60 -8 -4 -27 -45
word word: віддат	19 -37 -12 -28 73
word word: відео	-37 -15 23 -24 -2
word word: відзна	-24 -15 -18 -14 28
word word: відкла	-2 17 -13 -1 -16
word word: відкри	-27 -7 -52 -18 63
word word: відмов	-2 -21 -24 -22 35
word word: віднов	10 28 -23 -18 7
word word: відома	-13 15 -8 -2 -17
word word: відоми	-1 15 -15 0 -2
word word: відомо	-22 19 -11 3 -9
word word: відомс	7 0 0 0 -7
word word: відомі	-7 -1 0 -15 16
word word: відпов	-47 2 18 -9 5
word word: відпра	-16 12 -32 -17 17
word word: відпус	28 -13 -45 -15 30
word word: відтак	16 -1 0 -15 0
word word: відтод	-14 0 0 16 -3
word word: відчин	-6 -15 14 -9 -38
word word: відшук	-2 0 -1 5 -2
word word: візит	-9 15 -3 -3 -15
word word: візити	-18 -11 -9 -14 22
word word: візьмі	-9 -3 -1 9 8
word word: війна	-17 -10 -17 16 4
word word: війни	-20 3 13 7 -20
word word: війну	-17 -12 12 -13 -5
word word: військ	8 -44 -26 17 0
word word: вік	15 0 -4 0 -14
word word: віком	16 0 -15 -2 -13
word word: віктор	-17 -13 30 -3 -19
word word: вільні	-3 -1 -17 -11 17
word word: він	-33 -6 35 -34 -16
word word: вірив	-15 0 0 15 0
word word: віримо	29 -1 -2 -15 -13
word word: вірю	27 0 -7 -20 -8
word word: вісім	6 9 15 -17 -48
word word: вісімд	14 0 -3 -1 -10
word word: віткоф	5 9 -1 -1 -11
word word: віцепр	-26 27 -1 0 -7
word word: вічна	16 -10 -17 -16 0
word word: г	8 -1 -8 -4 -5
word word: га	-17 0 0 16 2
word word: гаазі	-15 -1 -1 16 -3
word word: газ	-7 15 6 0 -14
word word: гаком	-3 13 -6 5 -11
word word: ганна	-19 -2 -1 20 -2
word word: гарант	-18 -6 -11 -18 30
word word: гарниз	-17 -3 -24 -15 29
word word: гарніз	15 -3 0 -15 -2
word word: гаряча	16 -4 -30 5 14
word word: гарячу	-14 -4 16 -2 -15
word word: гварді	17 0 -4 -1 -17
word word: где	-8 1 7 -18 -12
word word: гектар	-9 -8 -5 -9 21
word word: генаса	-1 -7 -8 -12 21
word word: генера	-15 -8 6 -27 19
word word: генпро	-15 -2 -9 14 4
word word: генсек	-2 16 -13 0 -15
word word: геншта	-4 0 -4 -7 15
word word: гепати	13 0 -13 0 -2
word word: герман	-45 -3 -8 -6 52
word word: герой	5 0 0 -4 -1
word word: героя	-9 -1 15 -15 -3
word word: героїв	-3 -17 28 -27 24
word word: героїч	16 -3 0 -15 -12
word word: гибель	22 -1 -15 -4 -17
word word: гимн	-17 -6 16 -3 -15
word word: глава	9 -16 -13 15 -24
word word: главно	37 -27 -11 7 -28
word word: главны	-26 15 -3 -10 15
word word: главы	-14 15 0 0 -1
word word: гладко	-12 0 13 -2 -5
word word: глазам	-1 -7 17 -11 -12
word word: говори	-45 11 6 -20 0
word word: говоря	21 -3 -16 -20 -25
word word: год	-47 -36 17 32 -18
word word: года	-17 -32 2 18 -15
word word: годин	-13 -16 1 14 -15
word word: години	-8 13 14 -8 -19
word word: годом	8 0 -12 15 -15
word word: году	-68 7 -38 8 -3
word word: голова	-13 -17 28 -10 -6
word word: голови	3 15 -3 -6 -10
word word: головн	-26 0 -19 14 16
word word: голову	-15 -3 -21 16 -10
word word: голос	-16 17 41 0 -52
word word: голоса	-9 -2 -1 -1 12
word word: голосу	2 -1 -15 -13 15
word word: голосі	-2 0 -2 -15 11
word word: гомеле	15 -9 -8 -12 -14
word word: города	-2 -2 14 -1 -14
word word: горяча	4 -5 -5 -14 14
word word: горяче	-14 -15 0 -1 25
word word: госдум	13 -1 -3 -7 -3
word word: госпит	-9 -6 10 -24 10
word word: госпіт	-6 -18 -19 -1 18
word word: гостин	-18 6 -9 -2 10
word word: гостом	16 0 -12 -1 -3
word word: госуда	-22 -14 15 9 4
word word: готова	-30 25 -24 -20 29
word word: готови	-3 17 -14 -4 -17
word word: готовы	20 20 -13 -27 -28
word word: готовь	6 -3 -1 0 -3
word word: готовя	-36 20 16 -20 -16
word word: готові	-26 21 7 -14 -34
word word: готува	-14 14 15 0 -15
word word: готуєм	-14 29 -25 -26 0
word word: гражда	39 -26 -28 -12 -23
word word: грайне	-4 -30 -14 -1 30
word word: границ	13 -19 -9 -20 -6
word word: график	-30 39 -17 -6 -31
word word: графік	-2 -6 -27 -4 31
word word: греко-	21 0 -16 -15 0
word word: гривен	-15 -25 4 -11 26
word word: грн	-4 -24 -15 -11 19
word word: грозил	15 0 0 0 -15
word word: громад	36 -11 -13 -9 -16
word word: громко	-8 -19 21 -19 18
word word: грошей	0 -17 -1 -2 19
word word: гроші	26 -25 -11 -4 9
word word: грудня	-11 -2 24 14 -33
word word: груза	-2 -3 -1 -1 6
word word: група	15 -13 -23 -2 49
word word: групам	23 -9 -16 0 -3
word word: групи	9 14 -24 18 -30
word word: группа	-8 16 -24 -24 6
word word: группе	7 -9 -9 15 -15
word word: группи	-30 -1 -6 -10 38
word word: группу	-12 -29 -1 -8 35
word word: группы	14 5 -1 -2 -14
word word: групу	22 -15 -32 -11 -25
word word: губерн	-41 -15 34 -28 -28
word word: гуляйп	-22 15 -5 -3 -12
word word: гумани	2 16 -25 -15 7
word word: гуманн	16 -1 -2 0 -15
word word: гумані	31 13 -6 -2 -24
word word: гур	2 9 -48 -30 29
word word: гідно	13 -1 -12 0 -3
word word: гімн	-23 -2 36 -2 -35
word word: да	1 9 -12 28 -23
word word: дав	18 -11 -12 -26 24
word word: давали	-5 0 19 -1 -15
word word: давлен	2 -13 7 -22 -21
word word: даже	-10 10 14 -8 -12
word word: дайте	-14 -45 -20 -1 39
word word: дал	-13 -28 12 13 -17
word word: далее	-16 0 16 -2 1
word word: далеко	33 -14 -18 -1 -29
word word: дали	-10 -3 -18 8 53
word word: дальше	10 -36 -21 -12 2
word word: далі	-29 -25 -33 22 5
word word: даними	-22 -19 -17 41 -28
word word: даних	-8 0 -2 3 7
word word: данные	1 -22 -5 16 28
word word: данным	-13 12 11 3 -21
word word: дані	6 22 -32 8 -2
word word: данії	-18 -6 30 -15 -22
word word: дасть	14 23 -2 -15 -17
word word: дата	-36 39 -15 -24 -21
word word: дати	-14 10 -15 -4 30
word word: датою	1 -3 -4 -18 22
word word: дату	-46 24 -37 8 -29
word word: даты	-11 16 -5 -2 -7
word word: дають	-15 -15 25 -2 13
word word: дає	-7 0 -13 7 12
word word: два	20 -21 13 -19 -8
word word: двадца	3 -19 -21 -6 3
word word: двадця	13 -19 7 -2 -34
word word: дважды	-12 0 0 0 12
word word: дванад	27 0 20 -14 -37
word word: две	23 -24 -7 -14 -5
word word: двенад	20 -15 -16 16 -28
word word: двері	-7 -15 17 -9 -40
word word: двести	3 12 -16 0 -18
word word: двое	15 -26 -31 -18 -1
word word: двоим	19 -1 -8 -8 -15
word word: двоих	-26 -8 -18 -23 44
word word: двома	-1 -11 -7 0 12
word word: двох	7 2 -7 -8 1
word word: двохсо	15 -1 -15 0 -4
word word: двоє	3 -33 -8 -37 7
word word: двум	-4 -6 -15 -3 15
word word: двумя	-21 -14 -1 -4 16
word word: двух	24 26 -19 0 -11
word word: двухсо	31 0 32 -35 -34
word word: дві	34 14 -21 -22 -31
word word: двісті	45 -3 -3 -41 -9
word word: двічі	-10 13 -21 -2 15
word word: де	19 -21 -26 -17 33
word word: дев'ян	24 -8 -9 -5 -13
word word: дев'ят	-2 -30 22 -6 -37
word word: девочк	0 -2 -6 -5 11
word word: девяно	16 0 -13 -11 -6
word word: девяти	8 -5 -19 -15 29
word word: девять	4 -7 -5 -23 11
word word: дежурн	-3 -5 -15 -2 19
word word: действ	-5 -1 0 -41 8
word word: декабр	16 -14 -12 -8 2
word word: деклар	-10 -21 -10 -2 29
word word: дел	-18 -7 -2 15 -26
word word: дела	-3 -11 -2 -6 13
word word: делали	-1 15 -1 0 -15
word word: деле	-17 0 -4 20 0
word word: делега	-33 16 -25 -30 2
word word: дело	-28 -25 7 -20 14
word word: делу	-15 -7 -16 -6 16
word word: денис	-20 21 -15 -3 -1
word word: день	1 -28 10 -16 -6
word word: деньги	-15 -6 -8 -5 16
word word: депорт	10 -19 -20 35 -38
word word: депута	15 2 -16 -13 13
word word: держав	4 -20 -35 23 -9
word word: держал	19 -12 4 -6 -32
word word: держат	-7 -15 28 6 -57
word word: держду	14 -7 -1 -9 0
word word: держим	-19 22 -11 -6 -20
word word: держит	6 13 -10 -4 -5
word word: держпр	-12 0 -1 0 13
word word: держсп	5 0 -2 -1 -3
word word: десант	-3 -1 -15 -4 17
word word: десяте	48 0 -18 -26 -29
word word: десяти	-14 0 -13 -16 28
word word: десятк	-33 4 13 -55 32
word word: десять	-11 14 26 -12 -25
word word: детале	15 -9 -15 0 8
word word: деталь	10 16 -14 -22 -16
word word: деталі	49 -24 14 -8 -26
word word: детей	-7 -30 -40 -24 23
word word: дети	-30 -11 19 15 12
word word: детьми	-25 4 9 -2 10
word word: детям	-16 18 15 -1 -17
word word: дехто	0 5 -11 2 -19
word word: дещо	12 23 -14 -4 -19
word word: деякі	5 18 15 -2 -16
word word: джерел	-18 31 -25 -7 -17
word word: дзвони	-16 -7 15 16 -14
word word: дзвоня	-24 0 27 -2 -8
word word: дзвінк	6 4 30 -19 -37
word word: дзвіно	-3 -13 14 -3 -4
word word: дзерка	-1 0 15 -2 -16
word word: дзуппі	3 15 -15 -5 0
word word: диверс	-33 -1 -1 27 3
word word: дивити	5 0 21 -1 -24
word word: дивіть	-20 -5 8 -15 6
word word: диплом	-6 -17 -15 15 -9
word word: директ	-15 -15 15 7 -27
word word: дислок	-9 -14 -22 -15 20
word word: дистро	-1 -1 14 0 -12
word word: дитина	-3 -7 -15 -9 16
word word: дитини	-29 11 -25 13 9
word word: дитячо	-17 -12 -15 -8 17
word word: длился	6 0 0 -1 -4
word word: для	-31 -33 -21 -7 40
word word: дмитри	9 16 -10 13 -18
word word: дмитро	-12 -14 15 -11 -16
word word: дней	-31 -31 38 -19 -4
word word: днем	29 -19 -3 -27 3
word word: днепр	14 -3 -4 -8 -3
word word: дни	-27 24 2 -14 -16
word word: днк	-16 -16 15 20 -4
word word: днк-ек	29 -3 -7 -29 -17
word word: днр	-2 -3 8 5 -18
word word: дню	-41 14 -10 44 -16
word word: дня	-1 -7 13 -33 -25
word word: днями	-24 -9 22 -4 11
word word: дні	4 -17 32 -26 -24
word word: днів	-46 2 18 -29 24
word word: дніпра	-15 -3 15 -1 -15
word word: до	-12 -6 -18 -21 1
word word: доба	-8 -14 17 -2 -18
word word: добави	9 -34 -15 5 1
word word: доби	-12 -1 14 -16 11
word word: добить	15 -14 -14 -14 -14
word word: добра	18 -13 -13 -14 -15
word word: добрал	-7 -2 16 -4 -15
word word: добре	-6 -1 29 -22 -22
word word: добрий	-4 -17 20 -17 -6
word word: добрих	6 0 -6 0 0
word word: добров	-4 -7 13 -24 8
word word: доброг	-16 -2 22 -23 -16
word word: доброй	-3 -15 -32 -12 24
word word: добру	17 0 -2 -11 -6
word word: добу	-22 9 -4 -30 1
word word: довго	-20 -19 8 -9 27
word word: довгі	11 0 18 -1 -28
word word: довери	12 13 -1 -11 -14
word word: доверя	-5 -3 0 8 0
word word: доволь	-6 15 -15 -15 -4
word word: доволі	17 -6 -14 0 0
word word: довідк	4 -15 -30 -15 21
word word: довічн	6 -11 -31 -13 9
word word: догова	38 -4 -38 -7 -17
word word: догово	-24 3 27 19 -35
word word: додав	-1 6 -3 0 -1
word word: додало	7 -15 -23 15 -16
word word: додатк	-3 19 -4 0 -14
word word: додому	15 -31 -21 12 1
word word: дождал	-3 -1 -6 14 -13
word word: доклав	8 0 -3 -5 0
word word: доклад	-24 -2 -15 16 -15
word word: докуме	-21 14 14 -12 -10
word word: долар	0 -2 15 -16 0
word word: доларі	-19 -5 -20 -19 25
word word: долгих	9 0 -4 -1 -4
word word: долго	29 0 -29 -1 0
word word: должен	-26 31 -10 -6 -15
word word: доллар	-16 -21 -13 -16 18
word word: доложи	-2 0 0 17 -10
word word: долуча	-10 12 -17 0 14
word word: долучи	10 -7 -1 -3 0
word word: долю	0 0 0 11 -10
word word: доля	-2 -1 -4 -6 9
word word: дома	1 3 -45 -17 6
word word: доме	-4 -15 -10 -1 15
word word: домов	-14 -3 -4 -23 37
word word: домови	13 -3 -30 -33 6
word word: домовл	7 10 -30 -17 -18
word word: домой	-37 -11 2 0 16
word word: дому	-11 -7 -5 -13 14
word word: домівк	6 0 -5 0 0
word word: донбас	-28 13 -11 -6 22
word word: донецк	6 -8 0 -7 5
word word: донець	53 -1 -10 -5 -44
word word: донечч	41 -16 -41 -44 2
word word: дончан	13 -1 -1 0 -11
word word: донька	-8 -1 16 -15 -13
word word: доньку	-8 0 16 0 -15
word word: доопра	-1 -1 -15 0 15
word word: допові	-23 15 -35 -25 -2
word word: дополн	-1 15 -2 0 -15
word word: допома	12 -10 6 -16 -17
word word: допомо	-10 -2 -15 -31 13
word word: допомі	3 -5 -10 -5 13
word word: доправ	50 0 -26 -4 -36
word word: допуст	-11 -1 -8 -8 26
word word: дорабо	0 -2 -2 -11 13
word word: дорога	-2 -16 -4 11 -44
word word: дороги	18 17 -32 -17 1
word word: дорого	-20 -2 36 -3 -34
word word: дорогу	11 -2 -3 0 -7
word word: дорогі	-14 -19 -16 -1 30
word word: дорозі	20 11 -16 -6 -13
word word: доруче	-8 15 15 -15 -17
word word: доручи	-23 14 15 -9 -16
word word: досвід	-22 -6 -5 -11 29
word word: досить	-15 -22 -15 -12 18
word word: дослід	15 -2 -1 -10 -2
word word: достав	-39 30 -16 -40 23
word word: достиг	12 2 -29 -19 -15
word word: доступ	-17 -17 -11 1 21
word word: досягл	22 -1 0 -1 -20
word word: досі	-29 12 -46 -29 64
word word: дотрим	8 19 -14 -8 -13
word word: дохе	11 -15 -2 -1 14
word word: доходя	-1 -2 -4 -2 8
word word: дочека	-23 29 17 -21 -57
word word: дпсу	9 -3 5 -1 -23
word word: дрони	-17 -2 13 -15 -3
word word: дронів	-14 0 8 -24 -7
word word: друг	3 -18 -12 -22 18
word word: друга	-5 2 -13 -9 11
word word: другая	-3 0 10 -3 -5
word word: друге	-24 -15 -14 -14 27
word word: другие	-2 20 -20 -10 -6
word word: другий	15 16 -20 -20 -31
word word: другим	20 -10 -2 -4 -8
word word: других	4 13 -14 0 -6
word word: другог	-21 -19 19 13 -22
word word: другой	35 -6 7 -6 -23
word word: другу	4 -16 5 -20 -7
word word: дружин	-19 9 3 -23 0
word word: друзья	5 10 -19 -19 -27
word word: друзі	5 0 0 0 -5
word word: дснс	-9 -1 -4 -1 12
word word: дуже	10 16 -2 -17 -59
word word: дульце	-21 0 -9 -1 24
word word: душ	-15 -16 -10 -1 27
word word: дшв	19 0 -5 0 -19
word word: дякую	25 -1 -48 -21 1
word word: дякує	13 -8 -2 -5 -1
word word: дякуєм	-9 -5 -2 12 -2
word word: діб	-3 18 -53 -2 51
word word: дівчат	14 -13 17 -26 -36
word word: дівчин	5 0 -4 -1 0
word word: дізнал	-11 -2 25 0 -22
word word: дій	-8 3 -4 16 -16
word word: дійсно	-8 22 -3 -2 -11
word word: дійшли	6 -14 -3 -13 14
word word: ділки	0 -23 -15 -2 17
word word: дістав	6 -1 -1 -1 -3
word word: дістал	12 -5 -7 -15 2
word word: дітей	4 -30 -13 -2 -2
word word: діти	13 8 8 -6 -45
word word: дітьми	2 -12 9 7 -29
word word: дітям	-27 -1 -25 -5 41
word word: дія	-15 -1 -1 -2 16
word word: евакуа	-27 -25 -9 -3 27
word word: евакуй	3 0 -4 -10 11
word word: египет	-9 -2 -2 -3 14
word word: его	-20 -4 -1 8 -7
word word: еда	-12 -1 -7 0 14
word word: едет	28 -7 -23 -13 -8
word word: единиц	-7 -1 -7 1 14
word word: единов	0 -2 -2 -11 13
word word: единст	-6 -3 -15 -8 25
word word: едут	7 -6 18 -14 -19
word word: ее	19 -14 -21 24 -18
word word: ежегод	-16 -15 -18 7 13
word word: ежедне	-16 -3 -9 19 -10
word word: ексмер	-15 -7 -20 -3 25
word word: експер	-5 -13 -9 7 6
word word: екіпаж	-8 0 -18 0 19
word word: електр	9 15 -15 -14 9
word word: еленов	-11 -4 -5 -4 19
word word: ему	27 -15 -7 -15 -29
word word: емірат	15 22 -11 -16 -52
word word: енерге	0 -2 -21 -17 20
word word: енерго	9 -7 -2 -2 -1
word word: ер-рія	11 -1 0 -11 0
word word: ердога	-11 9 -6 -10 24
word word: ереван	-30 -15 -10 -1 35
word word: ермака	25 -10 -3 -6 -14
word word: ес	-13 -13 -8 -1 20
word word: если	-27 -2 -1 16 15
word word: есть	-12 -12 -4 -4 8
word word: етап	31 1 -13 -36 -5
word word: етапам	-9 13 -16 -2 -3
word word: етапи	17 -15 13 -18 0
word word: етапу	-21 15 16 -2 -3
word word: етапі	-12 13 0 0 0
word word: етапів	27 -23 -30 20 -15
word word: ефіру	0 -44 -4 16 39
word word: ефірі	12 -8 -23 14 -23
word word: еще	6 -4 -7 -28 -28
word word: ж	-10 -44 -17 30 -9
word word: жалоб	-15 0 -7 0 16
word word: жаль	-10 -11 -7 15 -14
word word: жартую	-17 0 15 -1 -15
word word: жартує	-7 0 7 0 0
word word: ждал	-9 0 11 0 -2
word word: ждала	-3 -5 -15 -3 15
word word: ждали	9 5 -4 -34 -30
word word: ждать	11 -15 -12 0 15
word word: ждем	10 -23 -24 12 -24
word word: ждет	21 -14 -6 -1 -5
word word: ждут	7 -11 -10 0 1
word word: же	-17 -2 -40 0 33
word word: желани	-2 -5 -1 -14 15
word word: желающ	-15 3 0 0 14
word word: жен	-13 3 -18 -6 3
word word: жена	0 0 5 0 -5
word word: жене	0 0 -7 -15 15
word word: женеве	-14 -13 -8 -12 14
word word: женевс	24 -16 -13 -8 -7
word word: женеві	-11 -16 -14 3 35
word word: женско	25 -2 -1 -9 -14
word word: женщин	8 16 -18 3 -15
word word: жены	-30 -2 39 -6 -8
word word: жест	20 -15 -14 -5 14
word word: жеста	-5 15 -3 -5 -15
word word: живий	-20 -3 37 -2 -36
word word: живими	22 -3 -17 8 -13
word word: живут	-22 0 12 24 -15
word word: живы	-3 -2 -2 -3 9
word word: живые	-14 -14 -6 15 -6
word word: живыми	-15 -2 -15 15 15
word word: живых	9 -6 -2 -6 5
word word: живі	8 -17 -27 -13 5
word word: жизни	14 -14 -11 -23 -5
word word: жизнь	-4 -4 -5 -17 21
word word: жизнью	22 0 -2 -4 -16
word word: жилье	-16 -5 -26 -18 34
word word: жителе	-14 -14 -31 -20 36
word word: жители	-3 -4 24 -8 -12
word word: житель	-7 -11 37 3 -36
word word: жителя	-24 3 -28 28 -30
word word: жителі	-17 -2 17 -3 -2
word word: жити	-46 -2 -15 -2 32
word word: життя	-14 -16 17 -22 14
word word: жить	-32 -23 -29 21 23
word word: жовтен	-34 -3 -34 49 -18
word word: жовтня	25 -15 -27 15 -19
word word: жовтні	-7 -2 -7 -17 26
word word: жоден	17 6 -8 -12 -8
word word: жодним	15 0 0 0 -15
word word: жодних	12 26 -33 -2 -25
word word: жодног	-32 12 -1 7 4
word word: жодної	-14 -13 13 14 -28
word word: журнал	-28 4 11 9 -23
word word: жінка	30 -8 -19 -6 -28
word word: жінки	-5 -34 4 16 -3
word word: жінку	-2 -10 24 -3 -17
word word: жінок	-28 8 -35 4 -12
word word: жіночи	-14 -15 -2 15 -1
word word: жіночо	-3 -12 18 -3 -12
word word: з	-5 -28 -19 10 -32
word word: з'явит	-15 15 0 -2 0
word word: з'ясов	7 13 -4 -4 -13
word word: з-помі	-3 0 27 9 -24
word word: з-під	-12 -1 -1 -3 17
word word: за	-16 -47 -8 -25 28
word word: забезп	12 -6 -16 -15 -1
word word: забере	13 -9 -1 -1 -2
word word: забира	11 14 -3 -32 14
word word: заборо	-4 0 26 2 -25
word word: забрав	7 18 -3 -11 -10
word word: забрал	5 -17 -8 -6 -46
word word: забрат	-57 14 13 2 16
word word: забува	-12 -14 -2 -2 15
word word: забути	-15 0 -14 17 -21
word word: завало	-14 0 -1 0 15
word word: завалі	-13 -1 -1 -3 18
word word: завдав	-16 0 -4 -15 22
word word: завдан	-29 -15 14 -6 20
word word: завдяк	19 -25 -6 -17 2
word word: заверш	-17 -7 35 -50 -12
word word: завжди	5 12 -12 -13 0
word word: зависи	0 15 0 0 -15
word word: завтра	34 0 -45 -18 -22
word word: завіта	-2 -5 -28 -5 31
word word: загало	4 -7 -9 42 -26
word word: загаль	14 -10 -18 -13 25
word word: загибл	28 19 -28 -42 -1
word word: загину	-44 -11 -15 -26 57
word word: загоні	-14 -1 -15 -3 16
word word: загрож	-1 -7 -20 -3 19
word word: задача	-15 -11 -6 15 -12
word word: задерж	-4 -14 -28 -12 14
word word: задоку	-1 -2 -9 -18 22
word word: заздал	0 -6 13 0 -12
word word: зазнал	-28 0 0 27 1
word word: зазнач	16 -1 -5 -16 14
word word: займає	-8 -7 -14 11 -14
word word: займет	3 11 1 -24 -31
word word: зайшли	-10 0 0 -1 11
word word: заканч	27 -19 -1 0 -8
word word: закарп	18 -15 -13 -11 -28
word word: закату	-6 -1 -15 -1 15
word word: заклад	-5 -14 15 -3 -15
word word: заклик	-27 19 -13 -14 27
word word: заключ	-33 -8 -15 -5 33
word word: закон	-11 0 -1 -2 13
word word: законч	60 -50 -32 -10 -15
word word: закрит	15 -1 -14 0 -1
word word: закрыл	15 -17 -5 -15 7
word word: закрыт	-6 -1 -8 -2 15
word word: закінч	-13 -15 8 14 -27
word word: залиша	-23 -17 11 12 -5
word word: залиши	22 21 -43 5 -58
word word: заложн	-15 -17 -7 14 29
word word: залі	-19 -4 -1 -5 27
word word: залізн	-1 0 -2 -7 10
word word: замену	-5 -1 -3 0 9
word word: замест	-14 -13 -18 15 -2
word word: заморо	-15 14 0 0 3
word word: занима	5 -3 -14 5 -18
word word: заняла	-15 -14 15 -3 -4
word word: заняти	-21 -3 -12 -15 21
word word: заочно	-15 -2 -21 22 -11
word word: запад	18 -3 -1 -1 -17
word word: запам'	20 -1 -18 -6 -14
word word: запевн	6 -1 -6 0 0
word word: запис	0 -4 -2 -1 7
word word: записа	-30 -20 19 -15 0
word word: запису	0 -2 -15 0 15
word word: запит	-1 0 0 12 -11
word word: запита	-16 -27 -28 2 18
word word: запити	-21 -18 8 16 -23
word word: запиту	-15 6 15 4 -29
word word: заплан	-41 17 -15 -1 17
word word: запоро	45 -29 -27 -17 -8
word word: запорі	12 -22 -16 -13 2
word word: запрац	-7 -16 -1 -16 20
word word: запроп	-27 12 -21 16 -48
word word: запрош	0 -1 -15 -1 15
word word: запізн	-2 -15 13 -9 10
word word: заради	18 -5 -13 -1 -4
word word: зараз	-19 13 16 -19 -19
word word: заране	-13 15 -3 -1 -14
word word: заручн	-1 20 -24 -12 -9
word word: заседа	-13 -5 -15 7 21
word word: застав	-17 -7 -3 -5 18
word word: застен	22 -1 -9 13 -16
word word: заступ	-16 12 -16 5 -4
word word: засудж	4 -5 0 27 -36
word word: засуди	6 -8 -16 3 -22
word word: засіда	-19 11 -18 19 -28
word word: зателе	-8 -5 9 -15 0
word word: затем	-28 -18 18 -12 19
word word: затрим	14 -7 -20 -1 13
word word: затрон	-7 16 -3 -13 -15
word word: затягу	-14 -15 -4 15 -2
word word: зафикс	-3 -15 -10 0 15
word word: зафікс	-9 -21 14 -3 -10
word word: захват	-15 -1 -2 0 15
word word: захвач	-1 -6 -3 -1 11
word word: захисн	23 -23 11 -47 0
word word: захист	-13 9 -2 -7 -7
word word: захища	11 0 -1 -1 -9
word word: захода	13 -1 -12 0 -3
word word: заходи	18 -1 -9 -7 -1
word word: заході	-1 16 -16 0 -2
word word: захопи	20 0 -12 -6 -10
word word: захопл	-9 -5 -15 -11 15
word word: захід	0 17 -21 -19 17
word word: защита	-16 -7 -14 -4 16
word word: защитн	8 -4 8 -7 -16
word word: защища	15 -5 -14 0 -14
word word: заява	0 -2 -16 -10 17
word word: заяви	-4 20 -8 -6 -2
word word: заявив	-21 27 0 0 -12
word word: заявил	9 -54 -8 10 -5
word word: заявле	-15 0 -25 -15 7
word word: заявни	-9 -14 -18 -15 16
word word: заяву	-12 -15 -18 -14 16
word word: збереж	-1 -37 -15 -4 25
word word: збирає	-2 13 -16 -4 -12
word word: збито	-14 -1 -14 -1 18
word word: збройн	29 -1 -19 -1 -14
word word: зброю	-3 -5 -6 -9 17
word word: зброї	6 0 0 -4 -1
word word: збіг	0 0 -14 0 14
word word: зв'язк	-18 -1 3 -7 10
word word: зв'язо	-4 -24 26 -4 -15
word word: звання	-5 -1 -15 -1 15
word word: звезда	-7 -2 12 0 -4
word word: звезды	-2 -4 31 0 -27
word word: зверне	-11 -22 0 -33 58
word word: зверну	12 -13 -3 4 -11
word word: зверта	-1 16 -2 0 -17
word word: зволік	11 -8 -2 -1 0
word word: звонки	-21 0 32 -5 -27
word word: звонко	-2 -15 0 -2 15
word word: звонок	-12 -15 25 -13 10
word word: звонят	-13 -5 13 0 -10
word word: звідки	-8 -1 -6 -12 24
word word: звідти	17 0 0 -14 -12
word word: звільн	-3 5 10 -14 -39
word word: згода	-10 19 -19 -6 5
word word: згоди	-4 -13 14 -2 -6
word word: згодом	34 -13 -16 -1 -21
word word: згідно	28 -2 -4 -26 -3
word word: здават	-1 0 -15 15 -5
word word: здалис	-52 -6 -20 -17 53
word word: здатис	-24 -10 -2 -20 31
word word: здаєть	-14 -1 15 -37 0
word word: здебіл	16 -4 -10 -15 14
word word: здесь	-5 -2 14 -9 0
word word: здоров	20 -8 16 -23 -25
word word: здійсн	20 -3 12 -24 -22
word word: зеленс	-19 9 3 -25 2
word word: земле	-3 -2 10 -16 -27
word word: землю	10 -18 31 -14 -32
word word: земля	25 -1 -12 -1 -18
word word: земляк	-10 -2 25 -42 -7
word word: землі	25 -30 -16 3 -32
word word: зерна	-15 -1 -14 -11 15
word word: зерно	-16 -13 -2 0 29
word word: зернов	-2 -5 -29 -11 35
word word: зимой	-15 -6 8 -2 11
word word: зиму	9 11 0 -1 -15
word word: зливал	0 -8 -19 -2 19
word word: злочин	-18 13 -22 -19 29
word word: змеины	-12 -1 -15 -14 13
word word: змогли	-8 -15 -3 -5 14
word word: зможут	13 -1 -12 0 -4
word word: змішан	4 -24 -1 -5 24
word word: зміїни	25 -2 -15 -2 -9
word word: зміїно	33 -9 -19 -20 -18
word word: знаем	-31 -15 -1 24 -12
word word: знайде	-10 -15 -13 -6 13
word word: знак	-2 -15 -10 0 15
word word: знала	11 -7 -2 -1 -1
word word: знали	-20 -22 15 -1 -11
word word: значит	11 0 -12 9 -10
word word: знают	-21 13 20 -12 -1
word word: знають	-15 -2 -15 -2 15
word word: знає	-4 15 -15 15 -17
word word: знаємо	-1 5 -3 -2 1
word word: зник	15 -3 0 -15 -2
word word: зникли	29 -27 -31 -6 -6
word word: зниклі	-15 -1 0 3 10
word word: знищен	-5 -2 -15 -15 15
word word: знову	-2 -5 -15 -22 33
word word: зобов'	-7 14 -4 -11 -13
word word: зокрем	29 -13 -10 -3 -10
word word: золота	-24 0 -4 -1 27
word word: зоне	15 0 0 0 -15
word word: зоны	-17 -7 -10 -5 30
word word: зразки	-14 -14 21 -7 -15
word word: зразкі	-1 -15 15 -2 -3
word word: зразок	6 0 0 0 -6
word word: зранку	-10 17 -8 -1 3
word word: зробив	-23 0 24 5 -12
word word: зробил	-15 -10 15 -4 -7
word word: зробит	-23 -6 15 -18 21
word word: зробле	-15 15 16 -9 -26
word word: зсу	33 -1 -14 1 -19
word word: зупини	-12 7 -21 -22 22
word word: зупиня	-11 -6 -18 14 -7
word word: зусиль	6 2 -2 -6 -1
word word: зустрі	-5 -26 7 -31 2
word word: зі	44 -2 1 -42 -33
word word: зібрал	-10 -11 -25 -16 30
word word: зібран	-37 -4 -34 52 -20
word word: зірвал	-5 15 -26 0 8
word word: зірван	-23 6 -15 -16 12
word word: зіткне	-9 -9 -37 -23 37
word word: и	-12 -16 -6 -1 -3
word word: идет	-21 53 -14 -10 -38
word word: идут	-15 26 -16 24 -18
word word: из	-10 -18 13 -10 -6
word word: из-за	-5 -1 -12 -2 14
word word: из-под	5 0 0 0 -4
word word: извест	-11 -13 6 8 -16
word word: издани	22 -11 -1 -1 -10
word word: изложи	-15 20 -18 -15 -6
word word: израил	-15 -17 -3 -7 31
word word: иконки	-16 -13 14 0 14
word word: иконы	-3 -6 -26 -3 26
word word: или	-16 7 -4 18 -5
word word: им	18 -22 0 -22 -9
word word: имен	-14 14 4 -1 -13
word word: имена	12 -3 -45 14 15
word word: имени	-10 -3 12 -14 12
word word: именно	20 -12 -7 0 -5
word word: имущес	-1 -1 -1 -10 12
word word: инвали	17 -8 -8 -9 -14
word word: индии	-26 -3 -1 0 28
word word: инжене	-36 -3 -22 -31 56
word word: инициа	-8 42 0 -3 -40
word word: иностр	4 -30 -31 -12 12
word word: интерв	-25 -15 32 -4 -23
word word: информ	18 -21 -25 -11 23
word word: ирина	9 -2 -3 -4 0
word word: искрен	-11 -1 -2 0 12
word word: истори	-4 -22 26 -10 4
word word: источн	14 36 -22 -22 -38
word word: итог	10 -10 16 -23 -28
word word: итогам	-1 -22 38 -15 -29
word word: итогах	9 5 -2 -12 -2
word word: итоги	-7 -3 2 20 -27
word word: итого	49 -46 -9 -2 -7
word word: итогом	24 -1 -13 -12 -9
word word: их	10 -36 5 -9 -20
word word: июле	20 2 -8 -4 -16
word word: июне	14 -15 15 -5 -22
word word: июньск	-14 -2 -3 15 0
word word: июня	-9 14 -6 -22 11
word word: й	-6 -4 4 -37 -12
word word: йде	-37 43 -28 6 -42
word word: йдетьс	20 18 -15 -8 -33
word word: його	-41 -18 29 -44 -5
word word: йому	-27 -24 26 -7 15
word word: йшлося	6 16 -27 -10 -5
word word: к	11 -24 -10 -33 -10
word word: кабіне	-10 10 -19 -10 38
word word: кава	-16 -6 -10 -2 28
word word: каву	-5 0 19 -1 -14
word word: кадри	-7 -4 20 -1 -18
word word: кадры	-15 -4 19 -19 -25
word word: кадрів	4 -1 22 -1 -24
word word: каждая	-6 16 -17 -14 -7
word word: каждог	5 -18 -24 19 9
word word: каждое	-8 -7 -16 -4 14
word word: каждой	31 4 -21 -22 -43
word word: каждом	11 0 -19 -13 1
word word: каждую	13 -16 -8 12 -10
word word: каждый	-12 -26 4 -7 6
word word: каждым	-12 -5 16 -10 -15
word word: каже	-53 30 -6 -18 10
word word: кажу	0 -6 -4 16 -7
word word: кажуть	17 -6 -25 0 15
word word: казахс	-2 -1 -3 -11 13
word word: как	-57 -6 7 -3 33
word word: какая	15 -10 -13 -4 -2
word word: каких-	28 0 -12 -4 -19
word word: какого	11 0 -10 0 0
word word: какой	9 15 -2 -10 -15
word word: калужс	-16 -9 -23 -12 30
word word: камера	-16 0 -1 -4 20
word word: камері	-5 -12 -9 -10 14
word word: камиши	-13 18 -16 -8 -20
word word: канада	0 18 -1 -1 -16
word word: канал	-1 15 -2 -16 10
word word: канун	14 0 -14 0 0
word word: карант	-11 0 -40 0 42
word word: кардин	3 15 -15 -5 0
word word: картин	-12 -13 -4 -6 19
word word: карты	-16 -4 -1 -1 18
word word: касает	-7 -6 -3 -2 12
word word: катар	17 -16 -8 -6 -9
word word: катара	26 -4 -17 -3 -23
word word: катарс	-9 -9 -19 26 -15
word word: катару	4 0 1 29 -39
word word: катего	-22 -6 5 16 -31
word word: катера	-12 -3 -5 -14 15
word word: катува	-18 -4 -37 18 17
word word: катуют	-6 -5 0 0 12
word word: катівн	27 -13 -8 -25 -14
word word: каховк	-15 0 15 -13 -1
word word: качест	-14 -1 -14 -10 15
word word: каша	-17 -19 29 -10 -14
word word: кварти	-12 -25 8 -30 10
word word: квиток	-15 -3 -1 -1 15
word word: квітам	-12 -3 17 0 -13
word word: квітен	3 -9 0 7 0
word word: квітня	12 -2 -9 -16 13
word word: квітні	-13 0 0 -13 22
word word: кг	-23 -13 16 -1 28
word word: керівн	-18 27 -26 -1 -7
word word: киев	22 -19 -47 9 -3
word word: киева	-23 42 -10 7 -46
word word: киеве	18 -11 -2 -20 -30
word word: киевом	15 28 0 -4 -35
word word: киевск	30 -29 -29 -28 -5
word word: киеву	-31 11 -8 8 -7
word word: килогр	-7 -14 23 -2 -14
word word: кирилл	0 15 0 0 -15
word word: кирило	0 18 -25 -21 -19
word word: києва	-2 0 -18 -7 44
word word: києві	-9 21 18 -29 -4
word word: київ	18 -14 14 -8 -30
word word: київсь	15 -15 0 0 0
word word: київщи	23 -9 -13 -22 -17
word word: климен	-5 -15 15 -5 -15
word word: клиник	-14 -1 15 -1 0
word word: ключи	-14 0 -6 -3 20
word word: клінік	13 -1 0 -4 -8
word word: км	1 -1 16 4 -20
word word: книг	-15 -1 -8 0 16
word word: книги	-17 -20 -21 -5 29
word word: ко	15 13 -16 -5 -11
word word: коаліц	-19 -31 -25 -1 28
word word: когда	-16 19 11 -11 -29
word word: когда-	14 0 0 0 -14
word word: кого	-17 -20 32 -26 -25
word word: когось	28 -1 -15 -15 -7
word word: код	-9 -14 -18 -15 16
word word: кожен	-13 -4 -16 -7 14
word word: кожна	24 9 -26 -3 -13
word word: кожне	26 -39 7 1 -18
word word: кожним	-5 -12 14 25 -18
word word: кожног	1 -29 12 -4 -12
word word: кожном	-19 -15 21 -9 -27
word word: кожною	-16 18 -19 17 -25
word word: кожної	6 8 -14 -11 5
word word: кожну	-14 -16 14 11 0
word word: кожній	-15 -8 -16 18 -24
word word: козинк	-19 0 0 0 19
word word: кол-це	-1 -1 -1 -15 18
word word: колег	-16 -1 17 -3 -8
word word: колега	-21 -5 15 -12 -12
word word: колего	-31 -11 -15 27 15
word word: коли	3 35 -5 -51 -44
word word: количе	16 -8 0 -2 -7
word word: колишн	1 0 -9 -16 16
word word: коллег	-19 -19 -23 4 18
word word: колон	-7 -6 -15 -14 31
word word: колона	13 -2 -12 0 0
word word: колони	-27 -20 -17 13 21
word word: колонн	30 -32 -3 -7 0
word word: колоні	-15 -19 -15 -12 23
word word: колоти	-8 -6 -15 -9 16
word word: команд	-19 -25 13 -3 -6
word word: комент	-11 20 -7 -20 -27
word word: комисс	-11 -16 -9 -13 15
word word: комите	16 -4 2 -2 -14
word word: коммен	41 -6 -56 -21 -68
word word: компан	-17 -3 -8 -3 25
word word: кому	16 -10 12 -2 -27
word word: комісі	-6 -9 -15 4 25
word word: коміте	7 -20 -6 8 -5
word word: конвен	-9 -23 -15 32 1
word word: конечн	6 -2 -3 0 -1
word word: конкре	-10 -35 -9 -9 47
word word: конкур	-11 -9 -6 -9 19
word word: консул	-22 30 -19 -18 15
word word: контак	-30 20 -24 -15 6
word word: контра	-16 -15 15 -8 10
word word: контро	3 -11 -14 -11 9
word word: конфер	-1 0 0 15 -15
word word: конфли	-1 15 0 -1 -15
word word: конца	5 32 -27 -9 -64
word word: конце	14 -5 15 -3 -15
word word: концер	-1 -13 -26 -21 31
word word: концу	37 -26 -2 -1 -18
word word: коорди	1 -33 0 -3 -33
word word: коордш	40 -30 -27 -27 -16
word word: копітк	11 0 -3 -1 -7
word word: копію	-15 -5 -15 -1 28
word word: корабл	-20 -7 -12 -13 36
word word: кордон	17 12 -15 -19 -18
word word: коресп	-7 -13 0 0 14
word word: коридо	-20 1 16 11 14
word word: кормил	-16 -13 21 -4 -21
word word: коробо	-16 -9 -15 -16 19
word word: коротк	-14 23 -28 8 -26
word word: корпус	-12 0 9 39 -18
word word: коррес	1 0 5 -1 -5
word word: котенк	4 0 -1 9 -11
word word: которо	-20 -22 -4 -13 19
word word: котору	34 -4 -4 -14 -19
word word: которы	0 -13 -25 4 -10
word word: котрі	20 -13 -13 -16 -15
word word: красик	-21 -1 -18 -1 32
word word: красно	-14 2 -1 8 -23
word word: красны	16 -21 -8 -36 11
word word: края	-15 -1 16 -1 -5
word word: країн	-31 -30 -17 -24 26
word word: країна	1 0 -6 -9 11
word word: країни	5 -16 -26 5 -7
word word: кремен	0 -12 -9 -3 16
word word: кремле	-5 -19 -21 -1 26
word word: кремль	-23 -39 -4 -15 61
word word: кремля	-19 21 -13 -6 -4
word word: крест	16 -21 -8 -36 11
word word: креста	-19 14 -2 13 -5
word word: кресту	11 -26 -21 12 -39
word word: кримсь	-18 21 -15 -35 8
word word: криму	-16 15 15 -4 -31
word word: кров	8 -3 -15 -2 15
word word: крок	30 -11 -23 -16 17
word word: кроме	12 0 -14 16 5
word word: кропив	-26 -17 9 -4 17
word word: кругло	-9 -5 -2 -7 10
word word: крупне	-14 19 -22 -14 11
word word: крупно	-16 17 -22 -11 13
word word: крупны	-10 -2 -4 -5 20
word word: крушен	-20 18 -3 -1 -14
word word: крыму	-11 -3 -5 -13 15
word word: крім	-22 -7 12 -11 -7
word word: кто	-4 -20 -6 -23 17
word word: кто-то	-2 -13 24 -1 -18
word word: куда	15 -14 -14 -14 -16
word word: куди	-18 0 2 -22 0
word word: кулаки	-20 21 13 -2 -22
word word: кума	-1 0 15 0 -15
word word: куп'ян	-14 0 -15 -15 21
word word: купянс	15 0 0 0 -15
word word: курато	0 -2 -20 0 22
word word: курс	-23 -9 -6 -17 21
word word: курсан	-6 -11 -27 -4 29
word word: курск	12 -5 14 -1 -30
word word: курска	15 0 -1 -15 -3
word word: курске	15 -11 -7 -11 -14
word word: курско	17 -20 -40 3 27
word word: курску	-20 -3 18 -14 -18
word word: курськ	18 5 14 -25 -26
word word: курщин	21 -6 -16 -4 -8
word word: курян	14 10 -34 -11 24
word word: куряна	-30 -6 -18 31 -45
word word: куряне	-20 -3 18 -14 -18
word word: куряни	27 0 -20 -22 -3
word word: кілогр	-17 -15 27 -11 -34
word word: кіломе	-2 0 -1 -15 15
word word: кілька	29 -17 -10 13 -24
word word: кілько	-14 42 -49 13 -35
word word: кількі	31 -29 -19 28 -20
word word: кінець	-14 15 -5 1 -16
word word: кінця	34 18 -18 -29 -14
word word: лабора	-30 -2 -16 19 11
word word: лав	-59 0 -34 0 64
word word: лавров	-9 -6 -2 15 -4
word word: лагере	-2 0 8 -2 -4
word word: лагеря	-15 -2 -1 15 4
word word: ласка	-11 -14 14 -8 0
word word: леді	-15 17 13 -18 -15
word word: лежачи	-29 15 -5 -16 -1
word word: лежит	2 15 -1 -2 -15
word word: ленточ	15 -17 -16 -1 2
word word: лет	-25 -30 -32 -18 27
word word: лета	-1 15 -11 -1 -13
word word: летом	-12 -15 0 -19 13
word word: летчик	-2 -3 -12 -2 11
word word: лечебн	-24 0 5 -15 15
word word: лечени	15 -13 -28 4 -12
word word: лечить	16 -3 -1 0 -13
word word: ли	-19 24 -9 30 -22
word word: либо	15 -15 0 -2 0
word word: линии	34 -33 -32 8 -4
word word: линию	11 -2 -1 17 -18
word word: линия	-2 -5 -1 -15 15
word word: липня	-13 0 5 -15 15
word word: лист	-1 17 -15 -9 -14
word word: листа	-10 15 12 0 -15
word word: листи	-57 -1 -2 4 14
word word: листоп	-19 26 -19 13 -25
word word: листув	1 0 -5 -1 5
word word: листів	-27 -17 -15 14 11
word word: литовс	-24 -3 -16 -10 29
word word: лиц	-11 -7 -2 19 -1
word word: лица	-11 15 -10 0 -10
word word: лично	-16 -3 15 -18 -3
word word: личном	-22 0 0 21 1
word word: лишают	-45 -15 18 35 -36
word word: лишаєт	-13 -2 -6 9 10
word word: лише	10 -23 23 26 -45
word word: лишило	-2 -5 -8 -2 15
word word: лишним	14 -14 0 0 -1
word word: лишь	6 -25 -16 -2 2
word word: лнр	-12 -9 13 21 -20
word word: ложь	-2 -15 -10 0 15
word word: лондон	18 -10 -3 -11 -3
word word: лубине	-14 11 -5 14 -25
word word: лубинц	9 -27 -5 12 -18
word word: лубіне	11 15 -9 -21 -40
word word: луганс	16 21 13 -5 -31
word word: луганщ	28 -5 -9 -13 -28
word word: лукаше	-24 -3 -16 -10 29
word word: лучше	-31 -18 -42 -18 26
word word: львова	15 -3 -15 -2 -12
word word: львово	0 0 -2 -6 9
word word: львові	-31 -2 -21 -18 50
word word: львівщ	-10 -13 -28 -22 30
word word: льотчи	6 0 -6 0 0
word word: людей	-1 -29 -36 9 4
word word: люди	2 25 -30 -25 13
word word: людина	-43 -5 -34 11 53
word word: людини	-11 -20 -6 -14 14
word word: людину	0 -1 -4 9 -8
word word: людям	8 -3 -15 -20 12
word word: лютого	-19 -9 -42 23 29
word word: лютому	-9 15 -2 -6 -22
word word: лідері	-4 1 -12 -3 12
word word: лікар	15 -7 13 0 -26
word word: лікаре	-42 -1 -26 -3 46
word word: лікарн	-15 -15 13 -7 -6
word word: лікаря	-6 0 6 0 0
word word: лікарі	-19 -4 -4 6 -14
word word: лікува	-7 -17 6 -9 -1
word word: лінію	-14 -4 16 10 -19
word word: лінія	16 -4 -30 5 14
word word: лінії	10 16 -22 -4 -16
word word: літа	-27 0 15 -13 16
word word: літака	-5 7 -1 0 -2
word word: літакі	-11 -23 -11 -7 40
word word: літніх	-29 -2 -1 -3 15
word word: м	-15 0 -1 0 15
word word: мав	12 36 -13 -5 -18
word word: мае	-12 -2 34 -1 -33
word word: майдан	-24 26 -29 -4 0
word word: майже	7 7 -5 11 -46
word word: макеев	-6 0 7 0 -1
word word: макрон	-11 -20 -10 -2 27
word word: мала	3 16 -13 -5 -15
word word: малень	1 0 -15 -2 14
word word: мали	12 8 -3 -29 9
word word: мало	-15 -3 19 17 -27
word word: маломо	-24 -16 -8 -2 17
word word: мальчи	15 0 -4 0 -15
word word: малюва	-6 0 6 0 0
word word: маляр	-19 -2 -1 20 -2
word word: мам	-2 -7 43 -1 -39
word word: мама	-17 -16 -15 -4 23
word word: мамам	16 -5 -12 0 -2
word word: мамами	14 -4 -16 -2 -17
word word: маме	5 -24 -2 -8 -3
word word: мами	10 0 -1 -6 -3
word word: мамо	-9 -7 40 -1 -29
word word: мамы	6 0 -3 0 -3
word word: мамі	0 0 16 -3 -16
word word: маніпу	0 -52 -8 -10 56
word word: мапу	-11 -12 -4 -10 14
word word: мариуп	3 -12 -24 -25 12
word word: марта	-7 -21 18 10 3
word word: марте	-25 -6 -12 -21 16
word word: маршру	-16 -9 -19 27 25
word word: маріуп	29 -15 -16 -17 0
word word: масшта	-9 -44 -16 -3 53
word word: матере	-11 3 -20 -5 4
word word: матери	-8 -4 -8 14 3
word word: матеря	17 11 -13 -9 -17
word word: матері	-11 -18 -32 15 2
word word: мать	-4 -15 31 -10 -26
word word: машин	-24 -16 -18 -33 23
word word: машини	-4 -1 10 -1 -8
word word: машины	10 0 0 -3 -9
word word: маю	-28 16 10 -8 6
word word: мають	-3 -33 33 -28 -3
word word: мая	7 23 -5 -22 -26
word word: має	14 -12 -45 -18 13
word word: маємо	8 -26 22 -12 -29
word word: мвс	11 -14 12 8 -24
word word: медали	-2 0 -2 0 5
word word: медаль	-1 0 30 0 -30
word word: медвед	26 -2 -15 -11 -9
word word: меджлі	7 0 -2 -5 0
word word: медики	16 -19 -38 -12 12
word word: медико	-5 15 -3 -5 -15
word word: медикі	-27 -2 -5 -13 35
word word: мединс	-1 8 5 -21 -22
word word: медици	17 -4 -27 -12 -19
word word: медичн	20 -1 -5 -18 0
word word: медсес	-10 -13 12 15 -25
word word: медучр	15 -3 -1 0 -12
word word: медіа	-17 20 14 -5 -17
word word: межах	-25 -31 -5 29 -29
word word: между	-42 -13 -29 22 36
word word: междун	24 -10 -22 -10 -14
word word: мелито	3 -11 -7 -6 13
word word: меліто	18 0 -10 -2 -17
word word: мене	5 -4 -9 -18 5
word word: менее	21 13 -3 -6 -37
word word: менше	-4 -1 -14 7 14
word word: меньше	-10 -15 15 0 -16
word word: меню	-10 -22 31 -2 -25
word word: меня	0 15 12 1 -31
word word: меняем	-1 16 -1 -15 -2
word word: меняли	6 -16 -11 -18 -13
word word: мені	-30 -16 13 1 15
word word: мер	-21 -10 18 -14 -16
word word: мера	26 -3 -11 -2 -22
word word: мережі	-2 15 -17 -8 8
word word: меропр	-11 14 -1 -3 2
word word: мест	-22 -9 -15 -16 26
word word: места	-15 -11 -11 -2 26
word word: месте	-27 29 -16 -16 13
word word: место	-18 15 0 7 5
word word: месяц	-19 -24 22 -18 -19
word word: месяца	-9 32 -13 -9 -43
word word: месяце	44 -6 -6 -31 -4
word word: месяцы	31 -3 -11 -20 -13
word word: мета	-5 16 16 -18 -28
word word: механи	-16 -12 11 14 -5
word word: механі	-1 -8 -1 22 -17
word word: мешкан	18 14 -3 -22 -15
word word: мзс	4 -7 -5 -16 13
word word: ми	-37 0 3 -7 -8
word word: мид	1 -2 -17 15 -21
word word: микола	-14 -4 37 -8 -32
word word: миллиа	0 -3 -5 -4 12
word word: миллио	0 -1 -13 -4 18
word word: милосе	12 0 -5 0 -8
word word: милост	-15 13 -3 -8 14
word word: минист	-30 -31 -7 15 3
word word: минобо	1 -2 -12 -17 -19
word word: минреи	31 -14 -18 -16 -19
word word: минске	-2 -39 -17 17 34
word word: минувш	-8 -5 -6 12 -1
word word: минули	-15 0 -5 -8 21
word word: минуло	-4 17 -36 -17 13
word word: минут	-24 12 6 14 -5
word word: мир	-5 -22 -13 12 6
word word: мирной	-5 0 -2 -18 21
word word: мирный	-5 -2 -1 0 8
word word: мирных	-9 -15 -27 -28 22
word word: миротв	-29 -13 -23 -5 31
word word: миру	0 18 -1 -1 -15
word word: мккк	13 -23 -19 -2 3
word word: мкчх	6 7 -29 -25 -1
word word: младше	27 -17 -27 -16 -17
word word: младши	-23 0 -4 15 -12
word word: млн	-30 -6 -12 -6 38
word word: мне	-31 20 -1 19 -21
word word: мнения	-14 -26 -6 0 28
word word: многие	15 0 0 -1 -15
word word: много	-8 13 -1 14 -15
word word: мо	-11 0 -1 -13 21
word word: мобили	-22 -2 -9 -8 29
word word: мобиль	0 0 8 -2 -6
word word: мобілі	-3 -9 -17 -5 16
word word: мова	-1 17 -2 0 -17
word word: мовчан	-1 22 -1 -8 -13
word word: мовчат	-30 17 -1 4 14
word word: мовчи	-3 -2 -8 -21 22
word word: мовчит	-2 18 -7 -2 -10
word word: мовчки	6 0 -3 0 -1
word word: мог	-1 16 -1 -1 -13
word word: могли	-23 2 -6 -1 21
word word: мого	0 -22 28 -3 -12
word word: могу	27 10 -23 -10 -16
word word: могут	-15 15 0 0 -4
word word: моем	8 0 0 15 -16
word word: може	-20 -31 -22 30 -12
word word: можемо	2 -15 -4 15 -16
word word: может	-3 48 -3 -1 -44
word word: можлив	8 32 -22 -14 -20
word word: можна	-21 -10 19 -9 -10
word word: можно	-11 -1 -34 -32 15
word word: можуть	-21 5 -20 -28 10
word word: моз	-9 -14 16 -2 -17
word word: мой	-12 20 -20 17 -7
word word: молитв	-13 14 0 -13 -8
word word: молоде	-33 -4 23 -17 -29
word word: молоди	-27 0 -17 19 -27
word word: молодо	-16 0 16 0 -1
word word: молодц	-23 0 53 0 -49
word word: молоды	-28 26 -20 3 -18
word word: молодь	14 -10 -22 -1 12
word word: молоді	14 -24 15 -4 -4
word word: моложе	-15 16 -11 -2 -5
word word: молчит	1 15 -14 -5 -28
word word: момент	-16 -24 -1 17 11
word word: моніто	-13 -4 -1 -9 24
word word: моргах	5 0 -27 36 -35
word word: моргів	48 -2 -4 -7 -39
word word: мордов	-17 18 -11 -9 -28
word word: море	-33 -2 -44 -12 54
word word: морозо	-5 0 7 0 -2
word word: морпіх	-2 15 -4 -7 -16
word word: морськ	-7 -2 14 -1 -6
word word: моря	-19 -17 -16 -2 39
word word: моряк	6 -3 -2 0 -1
word word: моряка	10 -12 -40 -6 40
word word: моряки	6 0 -2 -1 -5
word word: моряко	-36 5 1 -4 28
word word: морякі	54 -4 -53 -12 -18
word word: морі	0 18 -2 -1 -16
word word: москал	23 18 -11 -8 -36
word word: москва	39 1 -39 10 -25
word word: москве	29 -35 -39 -16 -12
word word: москви	1 7 -1 15 -22
word word: москво	11 25 1 -8 -34
word word: москву	20 -5 -27 -5 9
word word: москвы	-18 1 7 -15 6
word word: москві	-4 28 -20 -14 -3
word word: москов	-5 -8 -21 -23 16
word word: мотост	-1 0 -18 0 19
word word: мошенн	-18 26 -19 -9 -14
word word: моя	2 16 -8 -1 -11
word word: моєї	4 17 -2 -1 -17
word word: моїй	-4 -16 12 15 -8
word word: мск	-10 12 -15 -2 2
word word: мужики	33 -8 -25 -4 -4
word word: мужчин	-11 -1 -4 -4 13
word word: музеев	0 -1 -4 -7 12
word word: мурман	-2 -4 15 -11 -15
word word: мчс	-14 0 -1 0 14
word word: мы	-11 -12 2 24 -30
word word: мэра	6 0 -6 0 0
word word: мюнхен	-15 -21 -14 20 -19
word word: між	-47 -17 -9 -22 19
word word: міжнар	-1 -24 -12 31 -28
word word: мільйо	-13 -2 15 11 -12
word word: мільяр	-8 18 -30 -22 -11
word word: мінобо	56 -4 -32 -40 -22
word word: мінреі	31 -3 -12 -12 -6
word word: мінськ	-14 15 0 -2 -6
word word: мінус	1 -7 11 -2 -7
word word: міняти	-15 17 -12 -14 -18
word word: міняют	-27 -16 -15 16 10
word word: міняє	-15 -15 15 -10 15
word word: міняєм	-16 16 -22 -7 4
word word: мініст	-13 0 0 14 -7
word word: місце	-28 -9 -21 -20 30
word word: місць	-23 -9 -19 -17 21
word word: місця	-14 -9 -24 -4 33
word word: місцях	-10 18 -16 -7 -22
word word: міськи	-16 -1 24 -2 -10
word word: місько	6 -3 -1 0 -1
word word: місяць	-18 6 -14 -20 9
word word: місяця	-17 18 3 -15 -3
word word: місяці	24 -39 -5 -32 -12
word word: мішки	-13 -2 -7 -9 13
word word: н	-5 -3 -7 -4 17
word word: на	-13 9 14 -46 -14
word word: наближ	6 0 -4 0 -1
word word: наборо	-5 -14 28 0 -18
word word: навесн	-2 -3 -6 -7 17
word word: навест	-9 -13 34 -1 -21
word word: навмис	-24 -13 24 -2 18
word word: навпак	-2 -11 -8 12 -7
word word: навстр	20 -7 -20 -13 -15
word word: навчан	13 -2 -6 -18 1
word word: навів	-11 0 -4 15 -2
word word: навіть	-5 30 -3 -5 -33
word word: нагада	-18 9 -26 0 68
word word: нагаду	-28 -30 -22 29 -4
word word: нагляд	-29 13 -18 10 6
word word: нагоду	7 -1 24 0 -16
word word: наголо	-8 -16 15 7 -7
word word: нагоро	-26 -20 -42 -19 52
word word: наград	-3 -2 -11 -2 14
word word: награж	-5 0 -16 0 18
word word: над	-25 28 -29 -7 -5
word word: надалі	14 -11 0 -1 -1
word word: надежд	-6 15 8 -6 -14
word word: надеюс	-16 25 -13 -8 -49
word word: надзви	-4 0 -4 24 -18
word word: надо	16 -14 27 0 -30
word word: надсил	-15 6 -19 -20 15
word word: надійш	0 -7 4 -6 3
word word: надісл	-16 -11 -6 -10 25
word word: наемни	15 -1 -15 -2 -7
word word: наживо	1 18 -2 -1 -16
word word: назад	6 -19 2 -15 8
word word: назвав	-2 0 4 3 -5
word word: назвал	-4 -36 -15 14 13
word word: назван	-18 35 -58 -25 -7
word word: назват	19 7 -7 -17 -10
word word: назве	15 0 -15 7 -3
word word: назива	-53 23 -15 13 -35
word word: назнач	-35 27 -31 -11 -5
word word: называ	-25 -48 4 40 7
word word: найбли	-16 37 -5 6 -31
word word: найбіл	9 -35 -13 21 -22
word word: найваж	0 -1 16 -5 -17
word word: найгар	-8 15 -6 -3 -16
word word: найден	-10 -15 15 -5 -14
word word: найдов	-2 12 -4 0 -8
word word: наймас	-44 -1 -12 17 9
word word: наймен	16 -13 -17 -6 -12
word word: наймол	31 -2 -29 -20 -17
word word: найскл	15 0 -2 -15 -1
word word: найста	11 -3 7 -26 -16
word word: найчас	-2 -7 20 0 -19
word word: наказ	-2 -6 -5 -1 13
word word: накану	-5 12 17 -18 -40
word word: наконе	45 -12 -27 -18 -26
word word: накорм	26 -7 -22 -13 -7
word word: накрыл	15 0 -15 -3 2
word word: належа	26 -3 -5 -1 -20
word word: належн	7 -6 0 0 -1
word word: нам	51 -27 -21 -23 -31
word word: намага	-2 0 -5 -7 13
word word: намере	-9 -19 -11 0 14
word word: намече	-18 19 -6 -1 -19
word word: нами	-25 11 5 -16 64
word word: напере	-6 -1 36 -2 -38
word word: написа	4 27 -19 -17 19
word word: напишу	-14 21 -13 -2 -1
word word: наполя	-15 17 -17 -2 -15
word word: напоми	14 -3 -34 -15 4
word word: напомн	-10 -26 -41 11 30
word word: направ	17 18 -34 -17 -27
word word: напрям	22 0 -40 -24 -2
word word: наразі	-9 19 -18 60 -52
word word: нарешт	21 -7 -6 -5 -5
word word: народж	13 -1 23 -15 -39
word word: народи	-4 -9 15 0 -15
word word: народн	14 -6 -7 -13 2
word word: наруши	13 -16 5 -6 -2
word word: нас	-58 -2 -14 45 -35
word word: насамп	-15 20 2 -3 -27
word word: населе	-12 -4 -25 23 12
word word: наслід	6 -2 14 0 -17
word word: наспра	-18 -6 17 15 -15
word word: настоя	12 0 -2 -1 -8
word word: наступ	-25 1 -25 1 7
word word: насчит	3 -16 -12 -1 21
word word: нато	-28 0 7 -12 5
word word: натомі	39 -10 -16 -20 -23
word word: находи	-3 17 -25 -32 -12
word word: находя	-22 -8 -19 31 -4
word word: нацгва	32 -2 -36 -6 -12
word word: нацпол	6 0 0 0 -6
word word: націон	17 -2 -5 -1 -15
word word: начала	-55 -5 -26 32 10
word word: начале	-15 -1 -1 0 15
word word: начали	-11 15 -7 -14 -9
word word: начало	18 -10 -6 0 -3
word word: началс	-22 13 -3 -3 16
word word: началь	-26 -4 24 -16 4
word word: начать	-25 20 -12 -11 -18
word word: начина	15 15 -10 -12 -18
word word: начнет	-15 28 -17 -5 -11
word word: наш	-24 -7 -29 -8 27
word word: наша	-4 -15 -13 22 -19
word word: нашей	-19 11 -24 -16 8
word word: нашем	1 0 4 -13 1
word word: наши	0 -32 5 -15 -16
word word: нашим	-46 -32 17 33 26
word word: нашими	5 -21 12 32 -50
word word: наших	0 -41 -31 3 1
word word: нашлис	12 0 -12 -2 0
word word: нашого	10 16 0 -14 -15
word word: нашому	-1 -4 18 5 -17
word word: нашою	-8 -4 16 5 -15
word word: нашої	-6 0 14 0 -8
word word: нашу	13 0 -12 -6 -8
word word: наші	7 -15 15 -13 -4
word word: нашій	18 -2 -4 -14 -6
word word: нбу	0 -2 -2 -1 5
word word: нгу	7 -3 -10 -1 3
word word: не	-58 3 1 7 0
word word: неба	-13 9 -2 -7 -7
word word: небага	-9 19 -1 -1 -10
word word: неболь	-17 -9 -11 17 -15
word word: невдов	2 16 -3 -5 -16
word word: неволе	10 0 11 -24 13
word word: неволя	8 -3 -3 -1 -2
word word: неволі	-1 -16 16 -33 -10
word word: невідо	-5 -1 -19 -16 13
word word: него	17 -7 -3 -15 -2
word word: недавн	-15 -1 15 -1 -4
word word: неделе	-20 5 26 -16 -25
word word: недели	-1 3 -10 -13 0
word word: неделю	-31 5 -12 -28 21
word word: неділю	35 -40 15 -17 -15
word word: незаба	4 25 -1 0 -27
word word: незави	3 7 0 0 -10
word word: незако	35 -21 -29 -14 -23
word word: незале	-6 -33 32 -6 -50
word word: незмін	-1 22 -6 -2 -15
word word: неизве	-14 -10 -2 -16 15
word word: нейтра	-20 15 -3 -3 9
word word: некото	25 -14 21 14 -31
word word: нельзя	-9 9 -1 -3 7
word word: нем	-11 -6 13 -12 -17
word word: нема	11 -8 0 -1 -2
word word: немає	-49 23 -10 -9 14
word word: немног	21 -14 0 0 -8
word word: неможл	-15 -11 16 5 -5
word word: необхі	18 -9 -3 -11 -3
word word: неожид	-17 19 -1 -1 -1
word word: неопре	-28 38 -19 -17 -10
word word: непере	-1 20 0 -4 -16
word word: неповн	-4 -13 14 -31 22
word word: неправ	-20 13 -19 -19 39
word word: неприв	7 -12 13 -1 -27
word word: непрос	-4 -25 14 12 -51
word word: нептун	-8 0 0 -2 9
word word: неравн	15 0 -1 0 -14
word word: нескол	2 -19 13 14 -15
word word: несли	18 -15 0 0 -9
word word: несмот	13 -1 -1 -6 -6
word word: нет	-17 20 -49 -3 -10
word word: неї	3 3 -25 1 -27
word word: ни	-5 19 -22 -32 -17
word word: нижче	-2 -2 -15 -14 15
word word: низкий	0 -15 -8 -5 4
word word: никак	-1 15 -1 0 -15
word word: никаки	6 22 -19 -10 -35
word word: никого	8 0 -4 -1 -3
word word: никола	-8 2 -2 -14 -10
word word: никто	-35 24 8 -22 -15
word word: ним	-31 -8 2 -2 16
word word: ними	7 -4 21 -15 -29
word word: нині	2 -27 19 -4 -4
word word: них	20 17 -53 -12 4
word word: но	-5 27 -35 10 -40
word word: нова	14 -16 -23 15 -13
word word: новая	-11 31 0 22 -40
word word: новгор	-12 -1 0 0 13
word word: нове	-15 -22 15 -10 27
word word: новий	-26 2 8 -20 -12
word word: новин	13 -5 -14 -7 11
word word: новина	13 -17 -2 -18 -32
word word: новини	-1 16 -13 -4 -5
word word: новину	-4 -13 15 -17 -12
word word: нових	-15 -18 -19 0 17
word word: новоаз	-20 0 -2 -6 22
word word: нового	-23 18 0 -26 -9
word word: новой	15 -14 -10 -1 -7
word word: новом	1 -12 0 15 -15
word word: новому	-12 11 -9 1 -2
word word: новоро	-5 -6 6 -7 11
word word: новорі	11 10 -21 -7 -17
word word: новост	11 -8 -20 -24 -5
word word: нову	-8 16 -1 -5 -7
word word: новую	-23 16 -14 13 -13
word word: новые	16 15 -22 -21 -11
word word: новый	5 6 -18 -35 14
word word: новым	8 0 -12 15 -15
word word: нові	-30 1 -18 20 -27
word word: ног	15 0 0 0 -15
word word: номер	-24 -29 18 -22 13
word word: номера	-48 -1 49 -1 -2
word word: номеро	-8 -15 15 -5 -15
word word: норвег	-61 15 26 -16 17
word word: норм	13 -1 -12 0 -3
word word: нормам	35 0 -5 -26 -10
word word: носилк	14 -14 0 0 0
word word: носить	23 -8 -12 -4 -5
word word: носки	-13 -3 -15 -13 22
word word: ночува	-14 -15 -2 -1 15
word word: ночь	-6 -25 -11 -1 25
word word: ночью	2 -7 -28 -10 22
word word: ночі	-8 0 10 0 -2
word word: ноября	11 2 -24 23 -39
word word: нуждаю	-17 -1 16 -3 9
word word: нужна	7 -5 4 -2 -29
word word: нужно	16 2 -12 -15 -6
word word: нужную	15 -14 -14 -14 -14
word word: нуль	-6 14 -20 -18 -6
word word: нього	16 -13 -18 -15 15
word word: ньому	11 -7 -14 -7 13
word word: нью-йо	-14 -16 -16 14 14
word word: ні	-26 -25 4 3 2
word word: нібито	-15 -28 -10 -12 46
word word: нідерл	-14 -7 -11 -11 15
word word: ніж	30 12 -20 -50 31
word word: ній	15 0 -15 0 -1
word word: нікого	-26 -12 -14 18 7
word word: ніколи	-1 -10 5 -6 3
word word: німечч	-6 -2 30 -15 -28
word word: ніхто	-16 -19 -19 17 -3
word word: ніч	-8 -10 8 -15 -2
word word: нічого	-15 -32 40 -5 -38
word word: о	-51 31 -19 -52 33
word word: оае	27 -3 -9 -20 -32
word word: оаэ	10 -15 -20 -3 4
word word: об	22 -47 -15 -17 3
word word: об'єдн	-13 2 3 3 -31
word word: оба	-15 -1 0 0 15
word word: обвине	-15 -8 -29 -4 26
word word: обгово	-33 12 -30 -17 28
word word: обе	23 -25 -20 9 -43
word word: обезвр	-5 0 -8 -24 28
word word: обеих	31 -6 -31 -39 -9
word word: обереж	0 -27 -3 -1 30
word word: обеспе	-28 -2 -2 15 13
word word: обещае	-15 2 -1 -1 15
word word: обещал	2 -18 -2 -6 15
word word: обещан	14 -23 -20 -12 -1
word word: обещаю	-9 14 5 -3 -15
word word: обидва	-29 -12 26 -1 -14
word word: обидві	6 8 -5 -22 -30
word word: обласн	-13 -1 15 -1 -14
word word: област	2 -31 18 -10 -2
word word: облік	0 -2 -5 -5 13
word word: обліко	-1 -15 15 9 -11
word word: обмен	-1 13 -35 -37 -11
word word: обмена	4 -29 -13 -36 26
word word: обмене	10 -30 7 -41 1
word word: обменн	-18 -17 -23 -17 33
word word: обмено	-17 5 -31 30 -35
word word: обмену	-27 9 40 -33 -44
word word: обмены	-33 22 9 -20 10
word word: обменя	-6 2 -12 -26 0
word word: обмін	38 20 -23 -49 -33
word word: обміна	-6 -22 -23 25 -16
word word: обміни	-41 9 -55 17 4
word word: обмінн	-15 -14 -41 14 9
word word: обміно	-18 -5 21 -16 -28
word word: обміну	9 2 18 -26 -32
word word: обміню	-15 4 -15 18 2
word word: обміня	-26 11 3 -42 1
word word: обміні	-42 -2 8 25 -9
word word: обнару	-18 -1 -13 -10 28
word word: обнима	26 -8 -7 -11 -14
word word: обниму	33 -5 -11 -4 -18
word word: обов'я	-15 -29 -13 -17 31
word word: оборон	25 3 -13 -24 -11
word word: обох	-16 15 6 -2 -15
word word: обоє	-18 -3 29 -2 -15
word word: образо	-4 14 -26 -19 8
word word: обрати	-10 6 -12 -1 -8
word word: обратн	-10 -12 -40 22 -6
word word: обраща	16 -3 -15 -1 0
word word: обраще	7 -21 10 -22 3
word word: обробк	23 0 -4 -6 -15
word word: обслед	-21 -6 29 -2 -15
word word: обстав	-20 0 -1 42 -26
word word: обстеж	19 -6 -28 -1 10
word word: обстре	-17 -9 -3 -25 19
word word: обстрі	-16 -10 -8 -13 18
word word: обсуди	-28 -4 -16 -48 31
word word: обсужд	-21 -7 -25 -13 12
word word: обучен	-7 0 -6 0 13
word word: обшукі	0 -8 -15 -2 15
word word: общей	-3 -5 -18 -11 13
word word: общест	-18 -15 -5 -1 16
word word: общий	29 -2 -9 -2 -17
word word: объеди	-3 -9 11 -1 -16
word word: объект	-1 -3 -5 -4 12
word word: объяви	-20 -14 -20 -16 20
word word: объявл	-10 37 -8 -4 -19
word word: объяти	-6 0 7 0 0
word word: обычно	5 -1 0 -3 -1
word word: обязат	-12 -14 -11 -3 15
word word: обійма	15 -6 1 -1 -15
word word: обійме	-22 28 16 -11 -18
word word: обійми	-15 0 15 0 -1
word word: обійня	-6 -3 17 -9 -22
word word: обіцяв	-3 15 -15 0 1
word word: обіцял	-19 -1 -15 -22 26
word word: обіцяю	22 -9 -12 11 -17
word word: ова	-24 -13 29 -3 -32
word word: огляд	27 -9 -15 -26 7
word word: огляда	13 0 -7 0 -7
word word: огляну	-5 -14 11 -7 -23
word word: огня	-15 20 -18 -15 -6
word word: оголос	4 -11 14 -3 -18
word word: оголош	-13 10 -9 -4 15
word word: ограни	-15 -13 -11 -12 15
word word: одержа	25 -7 -1 -4 -15
word word: одеси	-25 -5 11 -6 -2
word word: одесит	6 0 -4 0 -7
word word: одессы	15 0 -2 0 -15
word word: один	-39 -21 49 -27 -26
word word: одинад	-10 12 -1 9 -9
word word: одинна	23 -4 20 -25 -22
word word: одна	-33 -29 16 0 3
word word: однак	-16 1 14 0 -1
word word: однако	17 16 -20 -3 -16
word word: одне	4 1 -4 -18 3
word word: одним	34 -23 18 -5 -45
word word: одних	-6 -7 2 11 0
word word: одно	26 14 -11 -11 -16
word word: одновр	16 -1 -3 -7 -11
word word: одного	-3 -22 38 -42 4
word word: одной	19 -1 4 -17 -19
word word: одном	-10 -2 2 -16 15
word word: одному	-21 12 3 14 -23
word word: однора	-15 -2 -3 -9 13
word word: одност	30 -20 -8 -4 -16
word word: одноча	21 -18 0 0 -3
word word: одну	-40 -28 -18 34 29
word word: одразу	-8 -7 1 11 -5
word word: одягу	-12 -7 -14 16 14
word word: ожидан	15 -10 -13 -4 -2
word word: ожидаю	3 -54 -22 -7 42
word word: означа	-15 13 13 -17 -18
word word: оказав	-15 15 0 -1 -10
word word: оказал	7 -3 -1 -1 -2
word word: оказан	4 -2 -5 -2 5
word word: оказыв	18 -17 -15 -13 -19
word word: около	-7 -35 18 17 -31
word word: оконча	1 16 -6 -1 -16
word word: окрема	1 0 -5 -9 11
word word: окремо	-32 14 -18 -16 21
word word: округа	-12 0 13 -2 -5
word word: окрім	7 0 -4 -2 0
word word: оксана	-11 -12 26 -3 -15
word word: октябр	-17 12 9 -8 -28
word word: окупан	-36 -7 -4 -3 9
word word: окупац	17 -1 -11 -21 -9
word word: окупов	25 -19 -14 2 -19
word word: олег	4 0 -1 9 -11
word word: олекса	-17 13 14 -4 -16
word word: оленів	-7 -22 -36 -30 49
word word: омбудс	17 5 -9 27 -65
word word: он	-58 -2 -12 2 25
word word: она	-18 -15 20 -5 4
word word: они	5 5 -10 -35 -9
word word: онколо	5 0 0 -5 -1
word word: онлайн	-16 12 -11 21 0
word word: оновле	-1 -35 -3 -4 37
word word: оон	-25 -9 -33 -24 34
word word: оп	12 0 0 -1 -12
word word: операт	-6 -5 -26 -21 34
word word: операц	-28 -14 34 -11 -12
word word: оперув	-16 0 0 17 -5
word word: опинив	15 -3 0 -14 -12
word word: опинил	-9 15 -4 -10 -16
word word: опитан	-15 0 -5 17 -27
word word: опитув	-6 -22 -38 -16 28
word word: опк	-12 -1 -2 -1 14
word word: опозна	-6 -2 -18 15 -5
word word: опорни	-21 0 -3 -1 21
word word: опраць	-8 19 -14 -7 11
word word: опрацю	-15 -1 -6 14 4
word word: опреде	-17 20 -1 0 -12
word word: оприлю	-22 3 -10 17 -2
word word: опрове	-8 32 -13 -10 -25
word word: опубли	-29 27 21 -5 -21
word word: опытом	-23 -5 -7 -1 28
word word: опять	2 7 -1 -4 -5
word word: опіки	6 -4 0 0 -1
word word: опіку	-1 -1 -6 -9 13
word word: орбан	-15 1 -16 0 14
word word: органи	-16 -2 9 -3 15
word word: органі	-15 6 -14 15 -3
word word: оригін	-11 -26 -8 -16 33
word word: оркест	-8 -1 -10 -4 17
word word: оружие	-34 -11 -14 -18 47
word word: орієнт	9 14 -7 -30 11
word word: освобо	31 -5 -46 -49 -7
word word: осени	-15 -2 -4 14 6
word word: осені	-2 -7 -13 -10 23
word word: осколк	-7 -13 14 -8 -13
word word: осколо	-6 -1 -8 -2 15
word word: осмотр	-2 -15 19 -11 -5
word word: основа	-19 -6 -1 24 -4
word word: основн	-24 -16 -4 14 21
word word: особи	-12 -11 -20 25 -10
word word: особис	-18 -17 -18 -5 35
word word: особли	-15 0 -1 34 -22
word word: особов	1 0 -7 -13 18
word word: остает	-12 -21 0 25 -18
word word: остали	-19 -15 -5 -2 18
word word: остало	36 -8 -13 -21 -4
word word: осталь	-37 3 5 -9 2
word word: останк	-39 -16 29 -18 -8
word word: останн	-32 16 -11 -32 -6
word word: остано	24 -15 -1 -9 -15
word word: остают	-3 -20 22 -40 38
word word: остров	1 -1 -30 -13 20
word word: осужде	-48 -20 -20 -13 36
word word: осущес	14 0 -14 0 0
word word: ось	-10 -15 -25 4 39
word word: осіб	-30 33 -49 14 -16
word word: осінь	0 14 -1 -1 -11
word word: от	-6 -8 -23 -7 3
word word: отбыли	15 0 0 -3 -15
word word: ответ	-10 -19 -12 9 11
word word: ответа	-41 48 -25 10 -9
word word: ответи	-6 20 -16 16 9
word word: ответн	15 -5 -11 0 -6
word word: ответы	-4 -1 -11 -14 26
word word: отвеча	-39 -6 -10 37 13
word word: отвечу	15 6 -16 -1 -7
word word: отдав	15 0 0 0 -15
word word: отдава	-31 -22 -16 -18 38
word word: отдаем	21 -1 -13 0 -12
word word: отдала	-29 -8 9 -10 30
word word: отдали	25 -21 -32 -6 -17
word word: отдано	15 -2 -7 -11 -39
word word: отданы	-5 -2 -14 -4 13
word word: отдаст	12 -12 0 0 0
word word: отдать	0 25 -1 -15 -18
word word: отдают	-29 15 0 21 -16
word word: отдел	-13 14 0 -13 -8
word word: отделе	-3 -3 -22 -16 17
word word: отдель	-17 -32 -25 3 23
word word: отдых	-12 -3 -4 -2 14
word word: отдыха	17 -8 -3 -21 6
word word: отец	-1 -22 3 -13 5
word word: отечес	11 -2 -2 -3 -4
word word: отже	-9 0 -7 -2 15
word word: отказа	-31 30 -21 -12 27
word word: открыл	-1 13 -7 -5 -9
word word: открыт	-19 3 -21 -17 32
word word: отложи	-17 19 -1 -1 -2
word word: отмене	-27 28 -5 -2 -26
word word: отменя	-6 15 -1 0 -15
word word: отмети	26 -10 -22 -21 -2
word word: отправ	-16 -27 -6 -24 29
word word: отпуск	-18 -24 1 -19 13
word word: отпуст	30 -23 -6 -24 -1
word word: отпуще	-3 -8 -5 -3 17
word word: отрабо	-20 -8 -8 -1 29
word word: отрима	56 13 -47 -55 1
word word: отриму	-5 20 -28 -17 0
word word: отчаив	-4 -3 33 -3 -27
word word: отчита	16 -2 -1 -4 -14
word word: офис	-1 -1 -6 -3 11
word word: офиса	-10 -4 -3 16 0
word word: офисе	25 -6 -16 -1 -4
word word: офицер	-6 18 -4 7 4
word word: официа	-12 23 -5 -22 -2
word word: оформи	-2 -3 -19 -15 24
word word: офіс	16 -17 -20 -24 -4
word word: офісу	-19 -12 -25 31 -19
word word: офісі	15 -15 0 0 0
word word: офіцер	19 -3 -36 -2 -20
word word: офіцій	-29 -2 -27 30 12
word word: охопив	-2 -15 13 -9 10
word word: охорон	21 -1 0 -1 -19
word word: охочих	-28 -15 -15 -22 20
word word: охріме	0 -25 -1 5 24
word word: оценке	-13 -14 0 15 -2
word word: оцінко	-6 -3 -1 -4 14
word word: очевид	-10 -4 -1 -4 18
word word: очень	-4 18 13 -7 -18
word word: очеред	-9 28 1 -26 -29
word word: очки	-24 -16 -10 -1 29
word word: очікує	-11 -10 -9 -3 11
word word: очільн	-12 15 -1 -2 -1
word word: п'ята	-13 0 34 -4 -22
word word: п'ятде	0 -2 30 -5 -26
word word: п'ятер	37 -1 -23 -15 -21
word word: п'яти	8 -2 -16 -23 15
word word: п'ятна	-5 -2 14 -15 -18
word word: п'ятни	14 5 32 -45 -33
word word: п'ятсо	3 6 -2 0 -7
word word: п'ять	11 -5 26 -8 -26
word word: п'ятьо	29 -5 7 -9 -27
word word: павших	-23 -7 9 -26 17
word word: пакет	-10 -15 -14 -14 15
word word: пакета	-13 -8 -23 -11 24
word word: пакети	-15 14 -1 15 -20
word word: пакеті	-14 -8 15 -1 -14
word word: палаты	-1 -5 19 -6 -19
word word: палест	-29 -16 -9 -4 37
word word: пальне	0 -16 -1 0 17
word word: пам'ят	-40 -27 -19 5 39
word word: памятн	-23 -4 8 -8 5
word word: память	-14 -14 16 -9 -16
word word: пансио	10 0 15 -10 -15
word word: папу	15 -2 -6 -5 -9
word word: пар	-13 -13 -2 13 -2
word word: параде	-2 0 -18 -3 19
word word: парале	0 14 0 -2 -13
word word: париже	17 -12 -3 -11 0
word word: парлам	19 -3 -3 -13 -1
word word: парней	5 0 0 0 -4
word word: парни	7 0 -6 0 -1
word word: партия	0 15 -2 -2 -15
word word: партне	19 -24 -17 -16 -6
word word: паспор	-12 -14 -25 -1 39
word word: пасхал	2 -19 46 -10 -42
word word: пасхе	-2 9 -6 0 -1
word word: пасху	-10 -7 -21 -18 18
word word: патриа	-18 14 -21 -23 8
word word: патрул	7 0 -3 -1 -3
word word: пауза	-4 3 -15 -11 49
word word: паузи	-5 10 -2 -2 -1
word word: паузу	-5 4 0 1 0
word word: паузы	5 -1 0 -5 0
word word: пацано	22 0 -6 -6 -16
word word: пациен	-29 -6 -17 -28 32
word word: пво	23 -12 -20 -16 -15
word word: пензу	15 0 0 0 -15
word word: пенсии	-13 -1 -15 -4 23
word word: первая	-4 24 25 -4 -27
word word: первог	-16 17 -5 -9 -2
word word: первое	-1 -6 -4 18 -21
word word: первой	-1 15 0 -1 -14
word word: первые	-30 12 15 -2 -14
word word: первый	32 -22 2 8 -38
word word: первым	8 1 -15 -18 -27
word word: первых	-2 14 0 -11 -1
word word: перебу	17 14 -11 22 -25
word word: перева	5 11 4 -15 -29
word word: переве	15 -14 -25 -14 -2
word word: переви	15 -3 0 -15 0
word word: перево	-17 -14 -3 -1 20
word word: переві	-26 -18 -10 -26 18
word word: перего	-7 2 -4 -21 -14
word word: перед	-13 -5 14 -19 -11
word word: переда	28 -26 -39 -15 6
word word: передб	0 -5 -2 5 3
word word: передн	-20 13 0 -2 12
word word: передо	-12 0 -30 -15 32
word word: перейш	-48 0 -3 -1 46
word word: перека	0 -26 -2 0 27
word word: перело	-3 0 15 0 -14
word word: перелі	-5 -13 10 -8 -3
word word: переми	-18 23 -19 -24 16
word word: перемо	-8 5 -14 24 -44
word word: перемі	-29 -8 26 -5 6
word word: перене	-32 51 -25 -19 0
word word: перено	-12 16 -7 -3 -2
word word: перепр	13 -3 -5 -13 -8
word word: перерв	-15 24 -16 -9 4
word word: пересе	32 14 -42 -37 -2
word word: перест	14 -1 0 -1 -12
word word: пересі	-4 0 -2 17 -14
word word: перети	0 -7 13 0 -12
word word: перетн	-4 17 -8 -7 -30
word word: перехв	3 -5 -14 -1 13
word word: перехо	-25 -16 -10 -22 25
word word: перече	-21 21 -2 0 -5
word word: перешл	-5 -1 -12 -3 14
word word: период	-3 -5 -15 -2 19
word word: персон	0 15 -2 -6 -14
word word: перша	8 12 -3 -20 -31
word word: перше	-24 -15 -14 -14 27
word word: перший	5 -16 -40 -34 23
word word: перших	5 -14 21 -21 -39
word word: першог	-9 11 -1 -2 -1
word word: першом	-1 -20 -5 -10 27
word word: першою	-15 0 -10 14 0
word word: першої	-6 15 -3 -3 -15
word word: першу	7 -5 0 0 -1
word word: перші	-1 -2 0 -18 -4
word word: першій	-15 17 14 -12 -17
word word: період	16 0 -3 -13 -1
word word: песков	-29 -15 24 -20 6
word word: петерб	-2 13 -2 -2 -8
word word: петро	-8 5 -4 11 -5
word word: пикапа	15 0 0 0 -15
word word: писав	-15 -7 16 -9 -15
word word: писали	24 -16 14 -5 -15
word word: писати	-3 16 -15 -2 -10
word word: писем	-9 -15 -15 12 18
word word: письма	-8 1 -17 -14 19
word word: письмо	-14 -12 -18 -4 28
word word: питали	0 0 -5 0 5
word word: питани	-26 -6 -4 -15 33
word word: питанн	-17 29 -34 -14 -4
word word: питань	22 14 -4 -14 -20
word word: питают	-15 13 -11 23 -16
word word: пише	-21 24 -1 -6 4
word word: пишет	31 -25 -40 -9 7
word word: пишу	-15 -1 0 0 16
word word: пишут	-30 36 -20 10 -39
word word: пишуть	-26 1 12 22 -11
word word: пишіть	-38 -15 -13 -16 16
word word: плакал	-15 -26 18 -15 20
word word: план	-5 -3 0 3 5
word word: планир	-26 -3 -20 -8 31
word word: планув	-15 -9 17 -3 -22
word word: платит	-36 -14 13 -16 11
word word: платфо	-14 -2 -21 16 -5
word word: плачут	20 -4 39 -17 11
word word: плен	-2 -15 -19 -37 22
word word: плена	17 -9 7 9 -47
word word: плене	-3 -18 21 -17 1
word word: пленны	-23 31 -30 -18 -10
word word: плену	-2 -15 0 27 -44
word word: плечах	17 -9 16 -15 -27
word word: площад	-15 4 -1 0 15
word word: плутаю	6 -2 -15 -1 15
word word: плюс	10 11 -27 -14 -19
word word: по	-36 -1 -3 2 2
word word: по-пре	-8 18 -5 -13 -23
word word: побачи	-9 -6 23 -18 3
word word: победы	0 8 -1 0 -7
word word: поблаг	0 -7 -4 -16 10
word word: побрат	-45 -24 -4 -23 10
word word: побува	-11 -6 -14 -26 46
word word: побыва	-25 -17 -61 13 30
word word: повезл	-3 0 15 0 -14
word word: поверн	-2 -58 2 8 9
word word: поверт	42 5 -34 -65 22
word word: повинн	5 -4 -1 -2 2
word word: повна	-5 -4 23 -1 -22
word word: повном	-6 -12 -18 9 -10
word word: повну	-12 -5 5 -3 11
word word: повніс	24 -19 -1 -4 -1
word word: поводж	-19 -3 37 -2 -21
word word: поводу	-18 31 -12 -16 -8
word word: повреж	-6 -3 -9 -2 17
word word: повтор	-27 -14 -29 -16 32
word word: повідо	0 3 -27 -11 11
word word: повіри	2 -23 11 -13 -21
word word: повітр	-5 20 13 -19 -29
word word: погибл	-43 -21 -39 -15 46
word word: погибш	46 -17 -11 -25 -47
word word: погово	-27 -19 33 -24 -10
word word: погода	-16 -5 21 0 -7
word word: погодж	-25 20 -19 -15 -12
word word: погоди	-5 20 -3 -4 -21
word word: погран	15 0 7 -4 -15
word word: под	16 -23 -9 -18 -15
word word: подавл	-1 -1 0 25 -24
word word: подайт	-3 -3 0 7 1
word word: подали	14 0 -16 0 -9
word word: подари	-15 -5 -3 -6 21
word word: подарк	-29 -3 -10 -5 33
word word: подару	17 -12 -15 -17 1
word word: подати	-1 -1 0 10 -9
word word: подают	-1 -2 -15 -8 16
word word: подає	0 -15 15 -3 -1
word word: подвал	-8 0 -4 -7 15
word word: подвел	-15 -3 -1 15 -6
word word: подгот	26 -27 -21 -4 11
word word: поддер	-31 22 15 -28 6
word word: подзво	-15 -6 15 -1 -1
word word: подкон	12 -6 -2 -6 3
word word: подлеж	-12 -8 -6 -13 15
word word: подмос	-27 -14 48 -9 -48
word word: поднял	-16 -14 -26 -13 25
word word: поднят	-11 -7 -24 -1 32
word word: подорв	-2 -15 -10 0 15
word word: подпис	-16 -28 3 -19 13
word word: подраз	-31 -5 -9 -22 44
word word: подроб	24 -35 -13 -12 17
word word: подрос	26 -11 -14 -11 -22
word word: подряд	25 -23 -16 -1 -5
word word: подсче	10 0 -12 39 -17
word word: подсчи	-35 -17 -18 46 -51
word word: подтве	-35 36 -27 20 -34
word word: подход	-10 12 -2 -1 -18
word word: подчер	-14 -2 -13 -3 23
word word: подчин	25 -7 -21 -13 -5
word word: подяку	-15 -8 13 -14 19
word word: подія	15 0 -9 -17 9
word word: поедет	-18 9 0 0 11
word word: поедут	-67 21 -24 -18 45
word word: поездо	15 -13 -15 -13 2
word word: пожилы	16 -7 -2 -9 -14
word word: поза	-29 -20 29 13 -11
word word: позавч	-2 -6 24 -9 -20
word word: позади	10 0 -7 0 -3
word word: позаду	19 -2 -2 -1 -14
word word: позбав	0 -2 -15 0 15
word word: позвол	13 -2 -13 0 0
word word: позвон	14 -4 -3 -5 -30
word word: поздра	-12 -15 -10 -1 14
word word: позже	15 4 -3 -2 -15
word word: позици	-15 -2 -2 0 15
word word: поимен	-28 -1 0 29 -1
word word: поиск	-25 -2 -8 0 34
word word: поиско	10 1 -12 -3 5
word word: пойдут	0 0 8 0 -8
word word: пока	-4 -5 -14 30 -31
word word: покаже	14 -9 -8 -3 -1
word word: показа	-2 -19 -10 -25 44
word word: показу	-26 -4 34 -3 -17
word word: поки	14 9 -28 -12 -25
word word: покину	-1 -1 -15 -20 13
word word: поклав	13 -7 -14 -15 8
word word: поклон	0 -15 -8 -4 4
word word: покров	-18 10 -23 -27 17
word word: пола	-2 -15 -11 -2 15
word word: полгод	-5 -1 -16 -15 15
word word: полева	-1 0 -15 0 15
word word: полегл	12 -9 -25 4 -12
word word: полиго	-15 -3 -4 15 8
word word: полити	3 -14 -4 0 -13
word word: полици	10 -16 -19 -22 32
word word: полк	-2 -6 -5 -1 14
word word: полка	-18 -1 -15 -4 32
word word: полку	-17 13 -8 -2 13
word word: полном	-27 -6 -12 33 -11
word word: полнос	-19 26 -14 -18 -14
word word: полноц	15 0 -15 0 -1
word word: полови	-43 17 20 9 -37
word word: положе	-6 0 15 -7 -3
word word: полон	7 -18 -25 -52 60
word word: полоне	-21 -5 -31 -30 37
word word: полону	-9 -30 -13 14 -33
word word: полоні	-20 5 -36 -16 33
word word: полосе	-19 0 0 0 19
word word: полосу	-9 0 -2 -4 9
word word: полтав	-15 -11 15 -4 -1
word word: полтор	14 -4 -1 5 -16
word word: полуго	-8 -1 -20 -30 23
word word: получа	-14 14 -3 -1 -7
word word: получе	-6 -23 -2 14 -46
word word: получи	3 12 -45 2 -5
word word: польши	-15 -1 -5 -1 18
word word: поля	-2 0 -5 0 6
word word: полі	9 -8 -1 14 -15
word word: поліг	-1 -10 -13 -2 14
word word: поліце	16 0 -15 -1 0
word word: поліці	-10 -7 -17 -14 25
word word: поменя	-27 15 -1 -6 -5
word word: помилк	-17 -7 0 -4 16
word word: помило	-27 -4 -17 -9 34
word word: помимо	-16 0 -1 16 0
word word: помним	36 -1 -4 -26 -7
word word: помнит	-18 -4 -12 5 15
word word: помог	13 -1 -2 0 -12
word word: помога	16 -2 -16 -12 10
word word: помогл	0 0 -2 -9 6
word word: помощи	19 0 -15 -1 -11
word word: помощн	10 8 -12 1 -15
word word: помощь	28 -18 -27 -24 -17
word word: помічн	15 -12 -1 -14 0
word word: понад	-13 -26 -19 12 0
word word: понадо	20 -1 -8 -8 -15
word word: понеді	17 -15 26 -14 -20
word word: пообещ	-15 -6 -8 -12 12
word word: попали	-26 -14 15 -10 15
word word: попаст	14 -15 -1 -14 1
word word: попере	53 -8 -2 -43 -27
word word: поповн	-15 -13 -41 6 16
word word: поправ	-16 -3 -4 0 20
word word: попрос	-6 -1 11 -31 -10
word word: попрощ	-8 -3 25 -3 -19
word word: попытк	-26 15 0 0 -6
word word: пор	-31 -16 25 -1 -25
word word: поране	-1 -6 -54 -11 25
word word: поровн	18 -8 -4 -3 -4
word word: порожн	-11 -15 -19 -13 16
word word: портал	-7 -4 -1 -4 15
word word: портах	1 -10 -26 -14 14
word word: портре	-15 -16 43 -21 -23
word word: поруч	-7 -16 6 -21 30
word word: поручи	-6 -13 -5 -16 16
word word: порядк	11 -22 -2 9 0
word word: порядо	13 -4 -4 -16 3
word word: порівн	-8 0 -8 -7 22
word word: посадо	-9 20 -1 -1 -10
word word: поселк	-3 0 9 -3 -3
word word: посере	3 11 -34 6 -40
word word: посети	-16 -2 -7 -16 21
word word: посеще	-15 22 -6 0 13
word word: посила	4 -20 16 -17 6
word word: посилк	-23 -14 -2 -2 29
word word: послан	-1 0 -3 -37 39
word word: после	-52 9 -38 -25 20
word word: послед	-11 -29 -8 -36 16
word word: посмер	-15 -1 -18 -3 21
word word: посоль	10 -8 -28 -12 -5
word word: поспри	21 -15 -30 -11 -20
word word: поспіл	13 0 -11 -2 0
word word: посред	4 3 0 -13 -27
word word: постав	0 -25 25 -25 -19
word word: постоя	-2 7 -4 0 -1
word word: постра	-37 -17 -4 -21 17
word word: поступ	20 14 -26 -6 -6
word word: посылк	-20 -16 -15 -3 42
word word: посыло	-6 -2 -1 -16 14
word word: потери	7 -1 -3 -17 7
word word: потерп	-4 -1 -16 -14 32
word word: потерь	15 -13 -3 -15 -13
word word: потеря	-22 -1 -2 -3 23
word word: потисн	-10 0 -22 0 22
word word: потом	-6 -3 9 -5 -4
word word: потому	-13 13 -3 0 -4
word word: потрап	5 -12 -22 -17 30
word word: потреб	8 -16 -29 26 1
word word: потріб	12 -20 -32 -25 6
word word: потім	-27 -12 -3 -2 30
word word: похище	-17 0 -4 20 0
word word: похова	-18 -1 -25 -1 35
word word: походж	-7 -1 -1 -13 17
word word: похоро	0 15 -1 0 -15
word word: похуде	-6 -1 13 -2 -13
word word: почавс	-13 -1 18 -2 -8
word word: почали	-2 -8 -16 -1 19
word word: почало	9 -9 0 0 0
word word: початк	9 -18 -37 -9 13
word word: почато	-8 8 10 -27 -21
word word: почему	-21 27 -5 -4 -22
word word: почну	-6 0 6 0 0
word word: почнут	1 16 -3 -5 -16
word word: почта	-1 0 -15 -1 15
word word: почти	20 -33 -21 13 -31
word word: почту	-5 -1 -8 -8 20
word word: почули	10 21 -4 -12 -18
word word: поширю	-14 -66 -23 -4 89
word word: поштою	-23 -10 -4 -6 26
word word: пошук	-10 -25 16 -13 -9
word word: пошуко	34 0 -20 -6 -21
word word: пошуку	25 -2 1 -24 -15
word word: поэтом	-2 4 3 -25 -18
word word: поясне	0 -1 -6 -1 8
word word: поясни	-9 -8 -20 -9 22
word word: поясню	-25 -15 0 17 -14
word word: поїдут	-19 26 -15 -2 4
word word: поїхал	-11 -3 27 -3 -29
word word: ппо	-17 -10 -9 -13 18
word word: прав	16 -9 -3 1 -6
word word: права	-9 -1 -2 -4 12
word word: правам	10 14 -1 -2 -14
word word: правда	-22 33 -9 -11 -31
word word: правил	15 -14 -5 13 -13
word word: правит	-7 -8 -1 -2 13
word word: право	-20 -9 -18 -18 37
word word: правов	-11 -19 -5 7 27
word word: правоз	0 -1 -1 13 -12
word word: правоо	17 -3 -14 0 -3
word word: правос	-15 15 -1 0 -2
word word: праздн	4 11 -39 -23 34
word word: прапор	5 -8 -3 -29 29
word word: працюв	-12 0 -1 -1 14
word word: працюю	-12 -5 -32 -33 29
word word: працює	-20 20 -56 26 -17
word word: праця	-12 -15 15 -2 -8
word word: праців	-14 0 9 -7 9
word word: превыс	-14 -14 -2 10 17
word word: преддв	0 15 0 0 -15
word word: предла	33 -13 -18 -1 -30
word word: предло	-33 17 -5 5 3
word word: предме	-6 0 -6 -23 27
word word: предно	6 9 0 -12 -3
word word: предос	-15 -5 6 -13 11
word word: предпо	-19 19 0 0 0
word word: предпр	1 -1 -11 -2 10
word word: предст	-7 27 -27 -73 35
word word: предуп	-15 -5 15 -12 -13
word word: предус	-1 10 -1 -8 -1
word word: предше	-18 -8 -21 -23 25
word word: предыд	-15 4 -5 16 -2
word word: прежде	15 -9 -3 -3 -7
word word: прежне	7 -7 -3 -4 1
word word: прежни	4 -15 0 0 14
word word: презид	-39 7 1 -31 2
word word: преиму	21 -4 -14 0 -9
word word: прекра	-18 23 3 -25 0
word word: прем'є	-28 1 -44 -20 33
word word: премье	-16 -12 29 -2 6
word word: преско	-3 4 0 -8 7
word word: пресс-	-15 -1 16 -1 -43
word word: престо	-11 -6 -6 21 -19
word word: при	-3 12 -43 -6 -23
word word: прибав	9 -1 -1 -2 -6
word word: прибли	-16 -14 -15 15 12
word word: прибул	14 -1 -6 -1 -6
word word: прибыв	-14 -1 -1 -1 15
word word: прибыл	1 -8 -16 -40 12
word word: прибыт	4 37 2 -8 -24
word word: привез	23 -23 12 -20 -4
word word: привел	-1 -13 -4 16 -1
word word: привод	30 -20 11 -8 -27
word word: привіт	-16 -14 28 14 -38
word word: пригов	-12 -7 -8 -13 16
word word: пригож	14 9 -21 -13 -2
word word: пригра	4 6 5 3 -29
word word: приеду	-14 15 -6 0 0
word word: прием	-27 -5 -23 2 6
word word: приемн	-20 0 0 15 -13
word word: приеха	14 16 29 -5 -36
word word: призва	-14 -12 -3 -7 23
word word: призем	-25 -12 29 -4 -27
word word: призна	-13 14 -36 -2 2
word word: призыв	-16 28 -3 -10 -12
word word: прийде	6 -2 -6 6 -6
word word: прийма	14 -10 -15 11 2
word word: прийня	11 -12 9 -22 0
word word: прийом	-13 -14 -4 -8 16
word word: прийшл	-24 -9 -20 22 3
word word: прикор	23 -4 -11 -25 8
word word: прикри	8 0 0 -8 0
word word: прилет	-24 -10 -8 -7 23
word word: пример	-26 5 -5 22 -46
word word: примус	-18 -17 -16 28 -25
word word: принес	11 13 -17 -18 -5
word word: приним	7 -10 -5 -24 19
word word: принци	-15 15 -4 -1 -2
word word: принцу	12 -1 -2 -11 0
word word: принял	1 -28 -21 8 -1
word word: принят	-24 -6 -20 27 10
word word: припин	-30 9 6 -7 19
word word: приско	6 -3 0 -1 -2
word word: присла	-3 9 -17 -22 29
word word: присту	-15 15 0 0 0
word word: присыл	-15 16 -2 -1 -13
word word: приход	-2 -9 -6 -12 14
word word: причем	17 -1 -16 -2 -16
word word: причет	12 -6 0 0 -12
word word: причин	-23 22 -20 -26 -4
word word: пришло	15 -15 -17 -1 14
word word: приєдн	-14 -14 -11 2 38
word word: приїха	15 -31 4 -4 -22
word word: про	-19 22 3 2 -35
word word: пробув	-6 0 2 17 -16
word word: пробул	-16 -1 22 -18 -30
word word: провад	-3 -5 -5 -12 18
word word: провед	-6 -10 -11 16 -41
word word: провел	8 -48 -18 5 -14
word word: провер	-20 16 -6 10 3
word word: провес	-18 25 -5 -1 -6
word word: провод	-32 29 -5 12 -12
word word: провок	-4 -15 -19 -1 17
word word: провів	-36 -27 21 5 -7
word word: програ	-28 0 -14 -15 33
word word: прогул	-10 -26 19 -1 16
word word: продаю	-1 -8 -18 -5 30
word word: продле	-8 -37 -15 -5 53
word word: продли	-16 -15 -11 -13 16
word word: продов	6 -19 11 -22 -20
word word: продол	4 -50 -1 -32 17
word word: продук	-10 -1 -3 -5 17
word word: проект	-15 -15 -4 -10 15
word word: произв	-1 14 -1 -1 -14
word word: произо	12 -1 -1 -10 -1
word word: происх	5 -2 -8 5 -16
word word: пройде	12 -8 -1 0 -3
word word: пройду	9 -16 -14 -15 -1
word word: пройти	-35 22 22 -16 -45
word word: пройшл	-14 -4 -4 -17 8
word word: пройшо	12 -29 23 -5 -15
word word: проком	-18 0 -15 -1 16
word word: прокур	0 -1 -5 -4 10
word word: проопе	-18 -3 0 0 19
word word: пропав	-17 -19 -3 45 -36
word word: пропоз	-21 8 -7 -19 16
word word: пропон	-15 36 -13 -3 -16
word word: пропус	15 -3 -9 -8 -13
word word: прорыв	-38 -13 -8 -1 41
word word: просив	-8 -9 15 -1 -15
word word: просил	7 -17 -8 -15 -3
word word: просим	-23 25 -27 -16 6
word word: просит	-13 -17 16 -6 13
word word: проста	3 16 -1 -6 -16
word word: прости	-6 11 10 2 -17
word word: просто	-15 -8 16 -33 -13
word word: просьб	-4 8 -28 14 -5
word word: просят	-71 -10 16 -18 0
word word: протез	-23 -11 2 -17 17
word word: проти	-5 -17 -17 -16 28
word word: против	25 -25 -6 -36 -2
word word: протяг	-28 21 -17 -24 20
word word: прохан	-6 -7 15 0 -15
word word: проход	18 -8 1 -27 -3
word word: процед	15 13 -17 -4 -29
word word: процен	-1 0 0 22 -21
word word: процес	2 -7 -19 3 -23
word word: прошед	3 4 19 -4 -22
word word: прошел	49 -60 3 -36 -41
word word: прошла	1 -24 -9 -16 13
word word: прошли	-3 -13 -15 13 -24
word word: прошло	-23 -20 15 7 5
word word: прошлы	22 -1 -73 12 35
word word: прошу	-32 13 -1 12 -40
word word: проєкт	-14 0 0 -15 24
word word: проїха	14 -1 -1 -5 -9
word word: прямо	2 -16 -19 24 -17
word word: прямог	-3 -11 -4 18 -16
word word: прямую	15 0 -15 0 -3
word word: прізви	-17 21 -4 -22 -9
word word: пріори	-19 17 -12 -6 16
word word: псевдо	1 0 0 15 -15
word word: психол	8 -31 -2 -33 0
word word: публик	-18 2 -8 -19 17
word word: публич	0 -2 0 5 -4
word word: публік	21 -9 -9 -1 -3
word word: публіч	-17 -13 -4 15 -11
word word: пункт	17 -13 -16 -18 4
word word: пункта	-37 -3 0 -8 42
word word: пункте	15 -14 -9 -1 -6
word word: пункто	-2 -1 -4 -1 8
word word: пункті	-26 -3 -22 11 25
word word: пусть	20 -14 -19 -5 9
word word: пути	7 12 -7 0 -13
word word: путин	-12 5 -7 -5 15
word word: путина	-2 -1 -3 6 -1
word word: путіна	-15 23 15 0 -16
word word: пухом	12 -1 -11 -1 0
word word: пушили	13 2 -22 -10 -13
word word: пушилі	-12 15 -1 -2 -1
word word: пятеро	15 -15 -8 -17 -5
word word: пятеры	-12 -9 16 -13 -19
word word: пяти	12 -17 15 -9 -4
word word: пятисо	-24 -1 24 -21 -27
word word: пятниц	0 -1 24 -4 -20
word word: пятый	-15 -14 -3 -10 15
word word: пять	47 -15 -24 -28 -24
word word: пятьде	17 -1 -15 -8 -20
word word: пятьсо	15 -3 -13 -5 -15
word word: пів	-16 2 11 -5 -17
word word: півден	13 -5 -30 -5 30
word word: під	-11 -5 17 -27 23
word word: підгот	-27 17 -1 -16 3
word word: підкон	24 -6 5 -15 -16
word word: підліт	-15 0 -1 -4 20
word word: підозр	-25 -20 1 10 4
word word: підпис	-25 15 -17 -8 8
word word: підпри	-6 -5 -3 -1 15
word word: підроб	-1 23 -1 -2 -20
word word: підроз	12 -1 -8 -10 -11
word word: підста	-2 15 -15 0 -1
word word: підсум	-26 -10 -29 31 -11
word word: підтве	-27 27 -32 -8 -6
word word: підтри	-10 -37 -59 -31 51
word word: підход	17 2 -7 -13 -5
word word: підірв	-31 -1 22 -16 -38
word word: пізніш	37 -20 -13 -16 3
word word: після	-19 10 -6 -23 -8
word word: піхота	12 0 -2 -1 -12
word word: піхоти	-8 -2 12 -11 8
word word: р	-20 -11 -23 25 13
word word: работа	-19 22 -23 -26 -8
word word: работн	2 -9 -9 -13 -1
word word: работу	-15 -1 -1 0 15
word word: работы	15 0 -14 -1 -15
word word: рабоча	0 7 0 -2 -5
word word: рабоче	14 -14 0 0 0
word word: рабочи	-9 14 -10 -12 -6
word word: рабочу	-17 -20 -4 -2 34
word word: рада	-12 -1 -2 0 13
word word: ради	-27 -10 -15 32 17
word word: радий	18 -5 -11 -11 -16
word word: радост	-19 -15 44 -34 -28
word word: радять	-10 -14 15 13 -17
word word: раді	9 -6 -1 -14 -6
word word: радіо	-13 -13 15 -15 -7
word word: радіст	22 0 -8 -18 -12
word word: радіти	-33 -3 39 -4 -15
word word: раз	-5 -20 4 8 -16
word word: разбир	-9 4 -17 -7 21
word word: развед	-18 31 -22 -11 15
word word: развез	-23 -6 -11 -3 15
word word: развер	-19 19 0 0 0
word word: разгла	13 -9 0 -3 -1
word word: разгов	-21 8 18 11 -28
word word: раздал	0 0 15 0 -15
word word: раздел	-30 15 54 -19 -28
word word: рази	6 -21 -16 -1 34
word word: разлуч	20 0 -3 -2 -15
word word: размес	5 0 -1 0 -3
word word: размещ	17 -3 -15 6 -23
word word: разных	15 -8 -6 -2 -15
word word: разом	15 0 7 -39 -22
word word: разу	44 26 -30 -31 -25
word word: разъех	-2 -18 7 -13 -18
word word: разів	-2 1 -8 -32 36
word word: район	-15 19 0 -1 -3
word word: района	46 -6 -5 -42 -25
word word: районе	-7 -8 -1 -2 8
word word: ракет	-40 10 33 -21 -20
word word: ракета	-2 -4 -1 -1 8
word word: ракети	-1 -15 -6 16 -21
word word: ракетн	-5 -7 -3 0 11
word word: ракеты	-8 0 0 -2 9
word word: рамках	20 -23 1 -4 -35
word word: рамшта	-13 15 -2 -3 -15
word word: ранее	-23 -27 11 -17 13
word word: ранени	-11 -16 -11 -9 24
word word: ранены	9 -12 -1 -39 3
word word: ранку	-19 15 -1 -11 -28
word word: рано	-25 18 11 -14 -19
word word: ранок	-18 -13 29 -3 -21
word word: раньше	-26 -15 39 -2 -23
word word: раніше	-3 8 -10 16 -14
word word: раскры	-12 -27 -23 -6 62
word word: распор	2 -8 6 0 -1
word word: расска	5 -34 5 -11 -9
word word: рассма	-16 36 -3 -6 -31
word word: расстр	-34 -3 -17 -14 37
word word: рассчи	9 35 -22 -20 3
word word: расчет	-16 -6 -3 -8 20
word word: расшир	-5 0 -1 12 -6
word word: раунд	-21 35 -7 -5 -19
word word: раунда	27 18 -1 -15 -16
word word: рахунк	19 0 -18 -1 0
word word: рахуно	13 -2 -12 0 -1
word word: рбк	23 -9 -6 -9 -9
word word: реабил	14 -13 -29 -24 12
word word: реабіл	-19 -21 38 -48 -8
word word: реальн	-15 4 -1 15 -20
word word: реаліз	0 -25 38 -1 -19
word word: реанім	5 -14 15 -3 -13
word word: ребенк	-8 -1 -2 -5 15
word word: ребят	-30 4 -10 -46 47
word word: ребята	-5 14 34 -17 -37
word word: регион	-24 -1 -27 -12 20
word word: регіон	4 -11 -17 5 11
word word: реестр	-13 -14 0 27 -16
word word: режим	-16 -16 -15 -2 27
word word: режима	-4 -15 -10 11 11
word word: режимо	15 -13 -14 -14 -14
word word: режиму	13 0 -2 -4 -7
word word: резерв	-12 -2 -2 -7 17
word word: резолю	-6 -1 -15 -2 15
word word: резуль	7 28 -29 -15 -42
word word: рейс	30 -8 -6 -8 -9
word word: ремонт	-1 -1 -3 -2 6
word word: репатр	13 -17 -10 3 -2
word word: репорт	-24 -2 33 0 -11
word word: респуб	1 -4 13 -12 -12
word word: ресурс	-6 -7 -5 -2 15
word word: рефриж	-22 27 -6 -43 -10
word word: речей	-7 -2 -15 -15 30
word word: речник	-19 22 -28 -6 10
word word: речниц	17 -1 1 -1 -24
word word: речь	-21 33 3 -5 -38
word word: решени	7 27 -22 -21 -29
word word: решить	-2 -2 14 -1 -14
word word: решта	11 -5 5 -17 -6
word word: рештки	7 -9 -12 -6 11
word word: решту	14 -3 -19 -5 0
word word: реєстр	-31 -33 -15 62 12
word word: риа	2 -11 -3 32 -24
word word: рисков	22 0 -2 -4 -16
word word: рисунк	-4 -2 -15 -4 21
word word: рнбо	-16 7 0 0 9
word word: робити	0 -7 -12 0 16
word word: робить	0 -14 0 0 15
word word: роблят	0 0 -71 0 71
word word: робота	-43 14 11 5 2
word word: роботи	-13 -20 -30 11 0
word word: роботу	-39 -19 -40 -17 59
word word: роботі	23 2 -19 -58 49
word word: ровно	42 -2 -8 -14 -27
word word: родин	-32 -8 9 -57 26
word word: родина	-18 -17 -3 -6 24
word word: родине	20 -4 -4 -9 -7
word word: родини	-4 -8 4 -6 -1
word word: родину	-13 -23 -10 1 18
word word: родині	7 -1 -21 6 15
word word: родите	3 8 -5 7 -15
word word: родича	-2 0 -1 15 -12
word word: родичі	-19 -29 3 11 -23
word word: родной	28 -6 0 -15 -21
word word: родные	-19 -3 6 -1 1
word word: родным	-5 -19 -8 0 -20
word word: родных	-5 -25 -14 19 2
word word: родом	13 0 -5 0 -9
word word: родств	7 -10 -12 14 -27
word word: рожден	15 0 -15 0 -3
word word: рождес	7 24 -13 11 -17
word word: розван	12 0 0 -10 -2
word word: розвоз	8 -1 0 0 -8
word word: розвід	16 18 -28 -19 11
word word: розган	-14 40 -1 -4 -30
word word: розгля	-27 -2 -24 15 9
word word: розгол	-13 16 -1 -2 -8
word word: розділ	0 -41 -13 -9 6
word word: розлуч	22 -1 -6 -16 -18
word word: розмов	-18 11 -34 9 4
word word: розпит	-19 -15 18 -11 -16
word word: розпов	-27 2 19 1 -9
word word: розпод	-1 -18 28 -8 -25
word word: розпоч	1 -10 3 18 -26
word word: розрах	-8 20 -4 -11 -21
word word: розслі	-4 0 0 0 5
word word: розстр	-7 0 0 -19 25
word word: розшук	-2 0 -6 4 5
word word: розыск	0 0 -1 -4 5
word word: роками	18 -2 -6 -15 -4
word word: роки	-3 -30 6 0 -3
word word: рокови	-2 -1 15 -1 -15
word word: року	32 -10 -22 -32 -17
word word: років	19 -2 -4 2 -17
word word: роль	-12 -15 -2 14 12
word word: россие	-16 -17 -28 11 21
word word: россии	-14 -34 6 28 -21
word word: россий	19 -35 -16 26 -41
word word: россию	17 -4 -8 -49 -23
word word: россия	-2 -46 -32 3 -10
word word: ростов	-14 -16 -32 4 12
word word: російс	-2 6 -16 1 -18
word word: росія	9 11 -46 -4 -11
word word: росіян	-14 -11 -19 -13 21
word word: росією	14 -7 -36 -33 20
word word: росії	-3 -38 -22 -13 28
word word: році	-16 -11 -1 19 -15
word word: рсзо	15 0 0 0 -15
word word: рублей	-7 11 -3 -21 -2
word word: рук	17 -3 -6 0 -15
word word: руками	-2 -15 -6 16 -23
word word: руки	-11 -15 -11 -6 23
word word: руково	-4 -15 -20 5 17
word word: руку	-6 -5 15 -6 -14
word word: русски	5 -38 -55 -30 30
word word: русско	-4 14 -6 -22 4
word word: рустем	-2 18 -3 0 -15
word word: рф	13 -55 -29 -5 -3
word word: рыльск	-4 -1 -10 -2 15
word word: рэб	-12 0 0 -2 12
word word: рядком	38 -23 -8 -4 -32
word word: рядови	20 -1 -3 -8 -13
word word: рядовы	17 -14 -15 0 -15
word word: рядові	6 0 -1 -3 -2
word word: рязани	-4 -4 -9 -3 11
word word: рятува	-28 -4 -17 -15 23
word word: рятує	15 -1 -10 -11 -14
word word: рівно	34 -16 -20 -10 -36
word word: рідна	21 -1 -2 -1 -18
word word: рідним	8 -14 18 -26 -13
word word: рідних	35 -5 -13 -15 -13
word word: рідног	-6 -2 3 0 5
word word: рідної	6 0 -5 0 0
word word: рідну	12 -5 16 -14 -27
word word: рідні	23 -2 26 -16 -28
word word: рідній	44 -30 -5 -14 -31
word word: різдва	-38 30 -10 -23 10
word word: різдво	15 3 -6 -13 -11
word word: різдвя	-3 -1 -3 10 -5
word word: різних	22 0 -3 -15 -6
word word: різниц	-44 -7 -40 -1 51
word word: рік	-38 -38 7 15 11
word word: річниц	-27 2 -6 -9 30
word word: рішенн	-24 -2 16 -18 -10
word word: с	-13 -11 13 -2 -8
word word: сам	-7 -5 -7 -3 11
word word: сама	-20 -18 -27 18 9
word word: саме	2 0 -49 -4 1
word word: сами	-10 -15 -6 20 -45
word word: самий	21 6 -28 -19 8
word word: саммит	-28 -15 9 -12 9
word word: само	22 -4 -1 13 -28
word word: самого	-5 -1 7 0 0
word word: самой	4 4 -1 0 -7
word word: самойд	9 0 0 -1 -7
word word: самоле	19 -21 -5 -23 -26
word word: самому	30 -29 -9 -33 -18
word word: самый	8 -7 -5 12 -3
word word: самі	-14 -5 12 -1 6
word word: саміт	-16 -1 -11 0 16
word word: санато	-21 -2 11 -2 -7
word word: санита	-13 26 0 -15 -1
word word: санкци	0 -1 -4 0 5
word word: санкці	-5 -5 -1 -6 17
word word: саперы	-2 0 -2 0 5
word word: сарали	43 -11 -8 -24 -28
word word: саудов	-15 -15 -4 -1 15
word word: саудів	8 0 -2 2 -8
word word: сбила	19 -1 -8 -8 -15
word word: сбили	14 -3 -2 -7 -12
word word: сбито	-1 -1 11 -19 12
word word: сбиты	-8 -1 -1 -3 11
word word: сбу	-18 -23 8 13 -3
word word: сведен	37 -7 -24 2 -24
word word: сверил	10 -15 -1 15 -24
word word: сверх	1 -15 -10 0 15
word word: сверши	44 -26 -19 -5 -44
word word: сверяе	-3 -6 -2 19 -11
word word: сверяю	-11 17 -2 -3 -2
word word: светло	-2 16 -6 0 -15
word word: свидет	-3 0 -13 -5 14
word word: сво	-14 19 -19 6 -12
word word: свобод	13 -14 9 -26 -16
word word: свого	-31 -7 37 -4 -8
word word: сводки	-12 -13 17 -13 -20
word word: свое	-15 14 -3 -8 14
word word: своей	-18 -11 -14 -11 16
word word: своем	-15 -5 18 -13 -24
word word: свои	-23 12 15 -2 -13
word word: своим	-5 -12 -10 24 -34
word word: своих	31 -8 -31 -15 -4
word word: свой	15 1 -13 0 -12
word word: свою	-2 -16 -8 -15 14
word word: свої	-27 1 20 -19 18
word word: своїм	-4 -1 30 -15 -29
word word: своїх	13 15 -15 -20 -11
word word: свыше	-25 -11 -24 16 8
word word: связал	-2 -1 -15 -4 17
word word: связан	-15 -1 -15 -9 14
word word: связи	-12 -16 17 10 -33
word word: связь	-78 -4 -14 -7 77
word word: свята	-11 -4 -16 -15 16
word word: святей	-18 14 -21 -23 8
word word: свято	-13 -1 -3 -17 28
word word: святом	-18 -6 -5 21 -19
word word: священ	-14 -14 25 -9 -16
word word: свідкі	-15 0 -5 15 -14
word word: свідом	0 15 0 0 -15
word word: свідоц	6 0 -14 0 8
word word: свідче	-43 -17 -23 23 25
word word: свідчи	-3 -1 -14 -1 19
word word: свій	26 -10 -15 -12 -18
word word: світ	-14 -12 15 18 -18
word word: світла	23 -8 -6 -8 -3
word word: світли	-7 -13 -18 0 26
word word: світло	-27 -26 4 -16 17
word word: сдавши	-15 -3 -19 -2 34
word word: сдалис	-27 -9 -14 -6 39
word word: сдать	-14 15 -1 -7 -14
word word: сделал	0 -19 -3 0 20
word word: сделан	-17 -15 16 -9 -16
word word: сделку	-7 -3 -2 -3 14
word word: себе	-6 0 -7 -3 6
word word: себя	35 -4 -7 -23 -24
word word: север	14 -3 -1 -1 -12
word word: северо	-7 0 0 0 7
word word: сегодн	54 -18 -11 -31 -53
word word: сейчас	1 6 -27 35 -46
word word: секрет	-20 17 -15 10 -14
word word: сел	30 -16 -4 -20 21
word word: села	-11 0 2 -1 10
word word: сели	15 -1 -13 -7 4
word word: семей	26 -49 29 6 -44
word word: семеро	15 -10 -10 -12 -14
word word: семеры	2 -1 30 -1 -30
word word: семи	-11 23 -30 -8 -23
word word: семь	18 0 -3 -9 -12
word word: семьде	13 -1 -11 -1 -2
word word: семье	6 -1 -4 0 -1
word word: семьи	10 -9 -20 13 -3
word word: семья	13 -14 0 -8 -16
word word: семьям	-18 -17 -31 -22 42
word word: семьях	13 15 -1 -15 -15
word word: сентяб	-4 -26 24 -33 -12
word word: сергей	-14 0 18 -16 -15
word word: серед	5 -17 -4 -43 -7
word word: середи	-15 16 13 15 -27
word word: середн	-15 -7 34 3 12
word word: середу	8 10 0 -10 -32
word word: сержан	16 -12 -8 -17 6
word word: серпня	-37 14 2 -12 2
word word: сертиф	-1 -2 15 -6 -14
word word: сестри	-15 0 13 -13 4
word word: сигнал	-30 -12 -20 10 21
word word: сидели	12 0 14 -14 -15
word word: сидить	-20 -5 -4 -19 39
word word: сидів	14 0 -8 -6 -4
word word: сиділи	26 -13 7 -14 -34
word word: сидіти	-18 -7 4 -4 14
word word: сизо	-15 -14 9 -12 14
word word: сил	31 -12 -24 -3 2
word word: сили	18 0 -5 -1 -17
word word: силови	18 0 -18 0 0
word word: сина	-15 -12 24 13 -22
word word: сини	15 -13 -13 -2 -15
word word: синода	-13 14 0 -13 -8
word word: сином	-13 -1 -5 15 -21
word word: сирии	-21 0 -14 0 22
word word: сирськ	3 -1 -4 -10 -1
word word: систем	-1 -2 0 24 -22
word word: сих	-17 -5 20 7 -36
word word: скажем	-10 14 0 -14 0
word word: скажу	-16 28 -3 -2 -28
word word: сказав	-16 -1 -2 -14 3
word word: сказал	-15 -15 13 -24 9
word word: сказат	8 12 -21 13 -19
word word: склад	15 0 -4 0 -14
word word: складе	0 0 0 -29 29
word word: склади	-8 0 -6 -12 23
word word: складн	24 7 -21 -6 -16
word word: складу	2 0 -6 -12 16
word word: складі	-11 -3 11 6 -4
word word: скольк	16 -20 -10 20 -37
word word: скорбо	18 -10 -3 -11 -3
word word: скоро	-37 10 5 -31 -8
word word: скільк	-22 4 -48 49 -16
word word: слава	9 -21 -1 -19 26
word word: славут	14 -1 0 0 -13
word word: сладос	-15 0 0 0 15
word word: следов	2 -1 -16 -3 20
word word: следст	-28 -8 -18 4 29
word word: следую	-14 31 -8 -17 -24
word word: слов	-1 11 0 -8 -2
word word: слова	-9 19 1 -8 -9
word word: словам	-30 15 9 -11 -22
word word: слово	21 15 -20 -10 -14
word word: сложил	-34 -11 -15 -18 47
word word: сложно	17 -2 -15 -3 -22
word word: сложны	13 -2 -9 0 -3
word word: служат	17 0 -17 0 0
word word: служба	16 -12 -25 1 -25
word word: службе	-6 0 -28 -27 44
word word: служби	-11 -12 -19 -7 17
word word: службу	-5 -7 -12 -14 15
word word: службы	-15 -3 9 13 -14
word word: службі	14 -1 -3 -18 7
word word: служит	-12 -2 -8 12 -22
word word: слухав	36 -5 -22 -17 -26
word word: слухам	-4 11 -1 -8 -3
word word: случив	10 0 -10 0 0
word word: сльози	-3 -13 9 -18 -30
word word: слідст	11 -7 -23 -9 -2
word word: слідчи	9 -7 -6 -2 1
word word: слідчі	14 -3 21 -10 -22
word word: смеетс	-6 -3 10 -9 7
word word: смерть	-44 -1 -6 -28 31
word word: сми	-7 -42 -1 -18 50
word word: смогли	5 0 0 -5 0
word word: смотри	-24 -15 36 -4 -28
word word: снаряд	24 -3 -16 -20 -16
word word: сначал	12 0 9 -3 -15
word word: снова	-1 -19 -23 15 3
word word: снігур	-12 -1 -15 -6 15
word word: со	7 6 -55 -26 -3
word word: собесе	19 -11 7 -3 -13
word word: соборн	-22 -13 12 -22 11
word word: собрал	-5 14 -13 -4 -4
word word: собран	-5 6 0 0 -1
word word: собств	-5 -15 15 -7 -15
word word: собі	-16 13 -27 15 16
word word: соверш	1 -4 29 -1 -26
word word: советс	-31 0 -1 -4 35
word word: совмес	-15 -3 -1 -1 15
word word: совсем	14 0 0 0 -14
word word: соглас	-28 48 -23 -18 -44
word word: соглаш	-2 12 0 -8 -2
word word: содейс	23 -27 -25 -6 -4
word word: содерж	-18 -8 -4 -4 15
word word: созвон	-9 -4 16 -10 -15
word word: солдат	17 -21 -54 19 -58
word word: соледа	-15 13 18 -7 -30
word word: сообра	3 14 -12 0 -15
word word: сообща	-12 -2 25 -3 -22
word word: сообще	-23 1 -34 5 17
word word: сообщи	8 6 -51 -12 -10
word word: сообщу	-16 -33 -11 -1 42
word word: соотве	-47 38 -36 7 7
word word: соотеч	-31 -20 -12 -13 29
word word: соотно	0 -14 -5 22 -9
word word: соприк	20 -13 -13 -4 -2
word word: сопров	-17 4 -10 -8 0
word word: сорвал	-23 52 -13 -6 -28
word word: сорван	6 47 -22 -14 -12
word word: сорок	16 6 6 5 -21
word word: сорока	12 -12 -25 6 -45
word word: состав	-8 9 -8 -1 -8
word word: состои	-14 45 -8 -8 -46
word word: состоя	-18 3 -55 -12 25
word word: сотни	-17 19 -2 -2 -20
word word: сотні	-10 18 -28 13 -9
word word: сотруд	25 -10 4 -9 -23
word word: софійс	-15 -10 21 -4 2
word word: сохран	-8 -9 -5 3 1
word word: социал	14 -11 -7 -7 -14
word word: соцмер	-4 -1 0 7 -1
word word: союзни	-16 -6 -20 -21 25
word word: спадко	12 -1 -2 -11 0
word word: спали	-3 0 12 -2 -6
word word: спарта	21 0 -3 -18 -2
word word: спасат	-1 0 -5 -2 8
word word: спасен	-17 -7 -37 -4 49
word word: спасиб	28 -13 1 -19 -27
word word: спасли	-16 0 -17 0 23
word word: специа	-16 0 19 9 -12
word word: спецоп	4 -3 -15 13 -5
word word: спецпо	11 -1 -1 -2 -7
word word: спецсл	-4 6 0 0 -2
word word: спеціа	-1 -12 -1 -2 15
word word: списка	-28 8 -11 28 -20
word word: списке	16 22 -20 -11 -20
word word: списки	-40 33 -13 -6 -35
word word: списко	18 10 -3 36 -29
word word: списку	-20 18 -22 -17 19
word word: спискі	1 -20 -8 0 15
word word: список	-24 54 -28 -27 -36
word word: сповіщ	-15 -22 -16 -9 20
word word: сподів	1 11 -16 -5 -35
word word: сполуч	9 -5 -5 -7 5
word word: спочат	-16 37 -6 0 -26
word word: справ	-1 -1 -14 -9 23
word word: справа	15 0 -5 0 -15
word word: справд	-15 -3 15 0 -1
word word: справе	-7 -2 -15 -1 16
word word: справж	15 0 0 -1 -15
word word: справи	33 -29 -17 -13 2
word word: справк	-12 0 0 -2 13
word word: справо	-3 0 -10 15 -15
word word: справу	13 -19 -5 -17 27
word word: спрацю	-3 -2 16 -14 -15
word word: спраши	-21 -13 17 16 6
word word: сприяв	20 -12 -1 -7 -2
word word: сприян	27 -15 -4 -6 -9
word word: спроси	-16 -31 19 23 -12
word word: спрост	-8 19 -15 -1 -3
word word: спуска	-17 0 17 -1 -1
word word: спят	-5 0 -12 -15 15
word word: співаю	-23 -2 36 -2 -35
word word: співпр	26 -18 -31 -11 -21
word word: співро	-5 2 14 -1 -15
word word: спілку	-14 0 15 -1 -15
word word: спільн	-18 -16 8 3 1
word word: сразу	23 14 -17 -15 -13
word word: среди	24 -50 -30 -16 43
word word: средст	3 -5 -12 -4 1
word word: среду	-9 18 -17 -3 -20
word word: срок	-28 38 -19 -17 -9
word word: срокам	-12 -7 -9 -14 16
word word: сроки	-18 51 -11 -17 -69
word word: сроков	-3 -21 -1 24 -1
word word: срочни	27 -4 -12 -12 -19
word word: срочно	1 -2 14 0 -13
word word: ссо	15 0 -4 0 -14
word word: ссылко	35 -14 -33 -16 -25
word word: ст	0 -8 -15 -2 15
word word: ста	25 -13 11 -25 -16
word word: став	-44 0 -32 -1 52
word word: ставка	5 -5 -3 15 -24
word word: ставки	-2 -18 -6 -1 22
word word: ставку	11 21 -6 -10 -20
word word: стал	-15 -3 -4 -8 15
word word: стали	-9 -27 3 -19 3
word word: стало	19 -3 -20 -19 10
word word: сталос	31 -8 -25 -7 -18
word word: стамбу	-12 -30 -15 29 -50
word word: стан	-15 26 -5 -5 -17
word word: стане	-4 -10 -28 15 -39
word word: станов	15 0 -3 -1 -15
word word: станом	-25 -28 6 19 4
word word: станци	-12 -15 -10 -2 27
word word: станці	14 0 0 0 -14
word word: старик	17 0 7 0 -22
word word: старше	-7 -18 -31 -9 23
word word: старши	-10 -18 32 -2 -28
word word: старые	-1 -2 -3 -2 9
word word: статис	-5 -15 -4 -23 15
word word: стаття	-18 0 -1 -7 25
word word: статус	-24 -3 -25 25 18
word word: стацио	-14 0 -1 -4 15
word word: стаємо	15 -2 -9 -11 -15
word word: стверд	19 -7 -1 -13 -3
word word: сто	66 -27 -25 -25 -18
word word: столе	-1 6 -2 0 -6
word word: столиц	15 -10 -15 -3 3
word word: столов	-10 0 13 -13 3
word word: столом	7 -3 19 9 -32
word word: стольк	-2 -15 -27 -12 27
word word: столі	-6 0 -1 11 -4
word word: стомат	-9 -11 16 -1 -16
word word: сторон	-18 42 -29 -24 -28
word word: сторін	-26 11 -10 10 -4
word word: стояв	-9 -1 -4 -1 4
word word: стояли	15 0 -15 0 -2
word word: стоят	-16 14 -11 -13 16
word word: стоять	0 0 -15 -2 15
word word: стоїть	-17 -26 14 13 -8
word word: страже	0 -1 -5 14 -12
word word: стран	-8 -15 -35 -11 20
word word: страна	17 -2 -16 -25 -5
word word: стране	-1 -4 -11 0 17
word word: страни	-7 -19 -17 -6 36
word word: страны	13 -1 -2 -7 -4
word word: страсб	-3 -4 -1 5 3
word word: страсн	17 -1 -1 -9 -16
word word: страст	0 15 0 0 -15
word word: страта	10 -3 -3 -11 7
word word: страти	-5 -2 -4 -12 16
word word: строго	-16 11 -24 -15 14
word word: строит	-11 -4 -10 -15 17
word word: строй	-23 -2 -14 -16 36
word word: строк	26 -8 24 -26 -19
word word: строки	13 0 -12 -1 -2
word word: строко	21 -35 4 -7 -18
word word: строю	-17 -1 4 20 -3
word word: структ	0 0 -15 4 14
word word: студен	-27 -15 -5 14 12
word word: ступил	-33 0 34 0 -1
word word: стіл	2 -18 -20 12 9
word word: стільк	32 -14 -23 -5 -14
word word: суббот	-4 -2 15 -12 -15
word word: субота	16 -8 -14 -3 -10
word word: суботу	37 -35 2 -17 -10
word word: суд	-34 -21 -33 -3 28
word word: суден	0 -4 -27 0 28
word word: суджан	50 -6 -5 -42 -42
word word: суджи	-11 15 -9 -11 -23
word word: суди	14 -1 -11 6 -30
word word: судмед	7 -1 14 -10 -10
word word: судна	-2 -2 -10 -3 13
word word: судно	-7 -3 -1 -2 12
word word: судов	-20 14 -18 -13 20
word word: судово	13 -1 -12 0 -3
word word: суду	-1 -2 -15 12 12
word word: судьбе	-16 -15 -8 -8 15
word word: сум	36 0 4 -1 -38
word word: сумах	-3 18 -17 -8 -18
word word: сумма	15 -1 0 0 -14
word word: сумнів	0 0 -14 0 14
word word: сумско	28 -29 -24 7 -29
word word: сумщин	4 8 -36 -22 23
word word: супров	3 1 -9 14 -36
word word: супруг	-14 0 10 -5 6
word word: суспіл	11 -16 -30 16 9
word word: сутки	19 -24 2 -31 3
word word: суток	-21 -17 7 -3 15
word word: сущест	-15 -23 -18 -9 34
word word: сфабри	15 0 -5 0 -15
word word: сфотог	15 -1 -9 0 -13
word word: схопил	5 -3 -1 0 -1
word word: схуд	-15 -15 14 -8 -5
word word: схудли	-14 0 15 -1 -15
word word: східно	0 0 -15 -1 15
word word: счасть	-14 0 0 0 15
word word: счет	26 -10 -3 -13 -7
word word: счету	15 0 -1 -14 -12
word word: считае	-28 -15 -2 13 -19
word word: считал	-15 -5 10 -9 13
word word: считат	-1 -4 -11 0 17
word word: считаю	-19 0 -2 21 0
word word: считая	10 0 -10 0 0
word word: сша	-62 14 -17 -12 2
word word: сыграл	-6 -3 -6 -12 19
word word: сына	-16 -7 23 -6 -28
word word: сьогод	19 -37 -23 11 -18
word word: сюда	18 0 -2 0 -17
word word: сізо	-11 -5 14 -37 -15
word word: сіл	-21 -2 -2 -18 34
word word: сім	-7 -3 -4 11 -20
word word: сім'ї	5 -2 -15 -6 16
word word: сімдес	20 -1 0 -19 -1
word word: сімей	-15 13 -11 -4 -7
word word: сімох	15 -7 -13 -2 -16
word word: січня	-49 -3 32 -29 0
word word: січні	-37 -2 -15 17 16
word word: та	-1 -14 -22 -7 -9
word word: табори	-8 -2 -1 -15 16
word word: таборі	-33 -5 -26 -30 71
word word: табір	-3 -3 -3 -1 9
word word: таганр	-29 -6 29 -8 10
word word: так	-7 33 -18 -13 -16
word word: така	9 -10 -58 -1 -4
word word: такая	0 18 -2 -2 -18
word word: таке	-9 -14 -18 -15 16
word word: также	-19 27 11 -15 0
word word: такие	30 -24 -4 -2 13
word word: такий	30 -14 -11 -29 -17
word word: таким	5 -17 -29 -19 17
word word: такими	0 -3 -16 -1 16
word word: таких	-16 -28 -5 24 8
word word: таков	15 0 -1 -14 0
word word: такова	30 -16 -22 -13 -22
word word: такое	2 0 34 -2 -38
word word: також	14 -5 -34 -10 5
word word: такой	32 -2 -11 -11 -17
word word: таком	6 -4 -2 0 0
word word: таку	-6 0 -1 11 -4
word word: такі	-17 -16 3 6 1
word word: там	-36 13 -4 -3 -6
word word: танк	14 0 0 0 -14
word word: танка	14 0 0 -1 -14
word word: танкер	-17 -3 -11 -7 29
word word: танкис	-16 -6 15 -1 -15
word word: танков	1 -1 -5 -4 3
word word: танків	-2 -1 -9 -20 24
word word: татар	-20 22 -16 -36 9
word word: тато	-9 -38 36 -7 -24
word word: татьян	9 7 -10 -23 -23
word word: таємни	26 14 -21 -15 -25
word word: твердж	31 3 -5 -10 -21
word word: те	-27 -5 2 21 -16
word word: теж	-5 -10 -24 1 6
word word: текуще	-14 -1 -2 12 5
word word: тел	-7 8 -34 -3 -8
word word: тела	27 -35 -14 -36 -5
word word: телам	-18 -28 14 17 -28
word word: телами	-35 15 -3 5 -23
word word: телах	15 3 -15 -15 -19
word word: телегр	21 0 -50 -18 -12
word word: телека	-16 9 24 16 -39
word word: телема	-31 5 -3 30 -2
word word: телефо	-24 -47 20 -1 -16
word word: тело	-13 -12 10 26 -52
word word: тем	-26 32 32 -13 -20
word word: тема	-9 -16 -4 -6 19
word word: теме	-14 -15 -8 -12 15
word word: темряв	4 0 3 -5 -2
word word: тепер	16 -7 7 -14 -9
word word: теперь	44 13 -22 -25 -29
word word: теплые	-17 -2 -13 -13 22
word word: теракт	-17 -2 -13 -7 27
word word: терито	1 -17 -1 2 -13
word word: термін	0 -9 -9 -12 -1
word word: терноп	-15 0 16 0 -3
word word: теробо	32 -3 -4 -8 -17
word word: терпін	-7 -12 -10 8 6
word word: террит	21 -17 -38 2 -11
word word: тех	-34 -24 35 10 -15
word word: техник	13 0 -4 -2 -10
word word: технік	-15 0 0 -7 15
word word: техніч	-20 17 -15 -9 -3
word word: течени	-17 -27 -16 15 3
word word: тижден	-12 1 12 -38 -10
word word: тижня	-45 21 6 4 -42
word word: тижні	24 -19 -3 -11 -22
word word: тижнів	15 -13 -8 -14 -15
word word: тим	8 -17 -14 -13 26
word word: тими	-2 -14 0 -6 16
word word: тимчас	34 -34 -9 -22 -16
word word: типа	-2 -5 -15 -2 19
word word: тис	-15 -12 -19 11 20
word word: тисяч	-35 -29 -23 37 4
word word: тисяча	-6 -14 13 -15 -14
word word: тисячу	41 -2 15 -49 -11
word word: тисячі	-45 -11 -7 26 10
word word: тих	-33 -42 33 -36 -1
word word: тишина	-12 -13 40 -1 -33
word word: тишу	-1 6 -3 -1 -1
word word: тиші	-2 19 -17 -1 -16
word word: то	34 -1 -1 -30 -10
word word: товари	-23 -3 25 -21 -3
word word: тогда	32 -14 -17 -23 -23
word word: того	-7 -30 19 -15 -21
word word: тоді	-25 6 -30 8 -4
word word: тож	-48 -2 11 -22 3
word word: тоже	21 1 -30 -3 -20
word word: той	15 -5 -9 -3 -50
word word: только	1 29 -27 -9 -39
word word: том	-5 -18 -38 -23 23
word word: тому	-9 -6 -7 1 6
word word: тонн	-6 -2 -4 17 -11
word word: тонуще	-3 -2 -7 -2 11
word word: торгов	-14 -3 -8 -9 15
word word: торік	-10 14 -23 -30 27
word word: тот	-30 2 -7 -24 26
word word: точку	13 -7 -21 -6 -20
word word: точное	8 11 -2 -9 -9
word word: точнос	41 -4 -32 -13 -11
word word: точну	29 0 -15 -14 -3
word word: травен	-10 -13 -9 14 17
word word: травня	-9 22 1 -30 -30
word word: травні	-5 0 -60 0 61
word word: трамп	1 5 0 -5 -1
word word: трампо	-36 15 -8 18 0
word word: трансп	12 15 -24 -5 -3
word word: трапля	6 -1 -6 0 0
word word: трапу	-17 0 17 -1 -1
word word: треба	-4 20 -13 7 -9
word word: тревож	-18 15 -2 17 -18
word word: трек	7 0 -1 -5 -1
word word: тремя	-58 0 -26 -12 64
word word: тренін	-11 -5 0 -1 17
word word: третий	14 -5 10 -8 -28
word word: третин	19 -5 -7 -1 -7
word word: третье	18 0 -11 1 -5
word word: третьи	13 15 0 0 -25
word word: третьо	11 -12 0 -4 5
word word: третью	-22 12 -4 12 -14
word word: третя	3 -6 -3 11 -4
word word: третє	-24 -15 -14 -14 28
word word: треті	16 -10 -12 -1 -13
word word: третій	-6 11 -4 -3 -13
word word: трех	21 -16 12 -11 -43
word word: трехдн	-11 22 -2 -7 -3
word word: три	30 -30 49 -71 -39
word word: трибун	-4 -15 -7 16 -15
word word: тривав	25 -9 -16 0 -4
word word: тривал	-5 -25 -16 19 -20
word word: триват	32 12 -15 -6 -67
word word: триваю	-22 17 -15 -3 -6
word word: триває	-22 12 -40 -25 36
word word: тридца	16 -12 -7 -15 -14
word word: тримав	18 -12 -12 -23 10
word word: тримай	-15 -19 11 -25 -1
word word: тримал	21 -16 3 -25 -26
word word: тримат	5 0 0 -5 -1
word word: тримаю	-27 -27 17 13 -15
word word: тримає	-18 20 -26 -14 4
word word: триста	14 -8 -8 -1 2
word word: тро	30 -1 -11 0 -19
word word: трое	-13 4 -10 -15 -3
word word: троим	-22 0 20 0 2
word word: троих	-17 -23 -54 -17 28
word word: трохи	-3 -4 -1 0 8
word word: троє	3 -4 28 -7 -15
word word: трубку	-15 -15 9 -2 13
word word: трудно	17 0 8 -1 -34
word word: трьох	-23 -25 26 -13 -24
word word: ту	7 14 -3 -2 -15
word word: туберк	25 -13 11 -6 -19
word word: туда	16 -4 -14 -1 0
word word: туди	-11 -1 -6 -13 27
word word: туле	15 0 -2 0 -15
word word: турецк	-19 7 14 -15 -14
word word: турець	1 13 -1 0 -13
word word: туречч	-6 20 23 -17 -30
word word: турции	-15 4 11 -23 -5
word word: турция	-15 3 -4 0 15
word word: тут	-24 7 -30 -29 6
word word: тыс	-34 -18 -2 59 -23
word word: тысяч	-33 -26 -30 35 -12
word word: тысяча	12 13 -1 -22 -24
word word: тысяче	18 -10 -6 0 -3
word word: тысячи	-5 -14 -30 -7 9
word word: тысячу	3 -25 19 -26 -36
word word: тюрем	-9 -19 -7 -2 29
word word: тюрьма	-25 -23 -8 12 13
word word: тяжело	-2 -18 -12 -18 28
word word: тяжелы	15 0 0 -1 -14
word word: тяжко	17 0 -3 -13 -1
word word: тяжкоп	-6 24 -21 -16 -34
word word: тяжкох	60 -15 -22 -30 2
word word: тяжкі	-6 13 -1 -13 -2
word word: ті	-15 4 13 -26 -6
word word: тіл	22 9 -24 3 -29
word word: тіла	18 -16 -19 -14 15
word word: тілами	32 -10 -11 -7 -9
word word: тіло	8 -3 -25 -6 15
word word: тільки	-9 2 1 -28 2
word word: у	-21 -35 2 2 -14
word word: убитым	-13 -1 -1 -1 14
word word: ув'язн	5 -14 -10 9 -31
word word: уваги	-29 -11 4 -4 11
word word: увагу	7 -14 15 -3 -28
word word: увезли	15 0 -1 -14 0
word word: увечер	6 11 -6 -11 2
word word: увидел	12 0 21 0 -15
word word: угкц	7 0 -2 -5 0
word word: угода	-15 -2 -14 -11 26
word word: угоду	2 12 -26 0 14
word word: угорщи	22 -11 -33 -11 -34
word word: угрожа	15 0 -15 -4 -4
word word: угрозо	17 -14 -14 -17 -17
word word: угрупо	-11 -7 -15 -17 19
word word: удалос	12 -20 -18 5 -23
word word: удар	-10 0 -9 -13 21
word word: удержи	-20 8 -47 25 -25
word word: удовле	1 0 0 3 -5
word word: удома	36 -21 -5 -40 -39
word word: уехали	17 -1 14 -1 -27
word word: ужгоро	-16 -14 16 -3 -8
word word: уже	-2 -4 -34 17 -31
word word: ужин	10 -12 15 -4 -28
word word: узгодж	-26 26 -10 -24 -1
word word: узнал	-17 -6 18 0 -18
word word: узнала	-3 0 -45 -3 48
word word: узяли	16 -6 -15 12 -23
word word: узятих	24 -6 -11 -1 -14
word word: узято	-12 15 -18 -30 18
word word: уиткоф	-6 3 -9 -4 -1
word word: указ	-13 -2 -11 -3 26
word word: указан	-3 -1 0 0 5
word word: украин	14 0 -31 -2 -38
word word: україн	31 -35 -31 -3 -7
word word: ул	12 0 0 -4 -11
word word: умеров	-22 42 -4 -15 -3
word word: умов	19 -13 -2 -1 -15
word word: умови	-29 13 -10 -1 -11
word word: умєров	-46 36 -2 15 -18
word word: унаслі	-7 -4 -1 -4 15
word word: уничто	5 -7 -21 -12 5
word word: уночі	-15 -15 6 -4 2
word word: уніан	-15 -15 15 -8 -12
word word: уперше	-8 -1 24 -21 -35
word word: уповно	19 -26 -12 -15 20
word word: уполно	17 13 -4 -4 -24
word word: управл	4 12 5 -9 -8
word word: упродо	12 -1 -24 6 -12
word word: упізна	-3 0 25 -1 -24
word word: уровне	-15 26 -1 0 -25
word word: урожен	7 0 16 -5 -15
word word: урок	-29 -3 -5 -11 28
word word: урядов	-3 -1 -1 12 -7
word word: усе	16 -21 -15 -2 13
word word: усилия	-12 0 0 19 -7
word word: ускори	-8 -17 -8 -4 32
word word: услови	0 -2 -45 -22 25
word word: условн	-21 -4 -6 -2 30
word word: услыша	-16 13 17 -1 -25
word word: усміха	-11 -2 25 0 -23
word word: усміхн	18 -20 25 -1 -22
word word: успели	-18 18 0 0 0
word word: успехо	16 0 -9 0 -8
word word: успешн	20 -2 -8 -8 -16
word word: успішн	-18 -6 -11 -4 21
word word: устано	-2 -10 -23 -11 17
word word: устрои	-15 -11 0 15 -5
word word: усього	-39 -3 28 -23 -15
word word: усі	19 3 -24 -9 -29
word word: усім	-1 0 1 -15 15
word word: усіма	-5 14 12 -9 -18
word word: усіх	27 16 -21 15 -37
word word: утверж	-16 -13 -1 -6 9
word word: уточне	3 9 12 -65 -60
word word: уточни	-4 12 11 -1 -18
word word: уточню	-9 -25 15 -25 0
word word: утра	14 15 -16 -1 -15
word word: утрати	-4 -1 0 -1 6
word word: утраче	0 -1 -1 -10 12
word word: утрима	-32 -15 12 -11 0
word word: утриму	-1 -38 -19 -21 26
word word: утро	-23 27 -19 -6 -22
word word: утром	-11 -11 2 -16 14
word word: ухвали	-20 -1 -15 -9 17
word word: учасни	-2 -49 -34 16 15
word word: участв	-7 -18 -43 -21 37
word word: участи	-12 15 -8 -4 -22
word word: участк	-9 -8 -3 -5 10
word word: участн	-20 12 23 -8 -15
word word: участь	12 -16 -5 -27 -20
word word: участі	-6 -8 -2 10 -17
word word: учебни	-7 -21 -23 -6 42
word word: учение	-6 -3 -4 -1 13
word word: учения	-15 -1 -3 -2 18
word word: учите	-4 -19 -7 -2 27
word word: учител	-2 -2 -3 10 -5
word word: учора	-16 -41 46 -27 -43
word word: учораш	-26 -15 41 -3 -27
word word: учрежд	1 -14 -1 -14 3
word word: ушаков	-6 15 -3 -10 -15
word word: ушли	-12 -1 0 0 13
word word: ушло	19 -15 -14 -6 -19
word word: фактам	-17 -4 -1 21 -8
word word: фактич	36 -14 -24 -1 -17
word word: факту	-6 17 -15 0 -2
word word: фамили	-25 31 -16 14 -33
word word: фахівц	-7 -3 -15 10 -21
word word: феврал	-11 -23 33 -23 -67
word word: федера	-15 15 -3 11 -10
word word: федоро	20 0 -14 -1 -17
word word: фейк	-51 21 -29 -21 1
word word: фигура	-15 -7 -16 -6 16
word word: флаг	-10 -8 -17 -3 27
word word: флагам	-21 0 21 0 -1
word word: флаги	-15 -15 23 -4 -22
word word: флота	-4 -9 -7 -1 16
word word: фонд	-6 -23 -31 -17 18
word word: фонду	-17 -9 -28 11 15
word word: форма	-4 0 5 -2 2
word word: формат	-1 37 -27 -27 -66
word word: формир	10 -4 -15 -1 14
word word: формул	-3 -8 -33 -31 4
word word: формую	0 -10 0 -2 12
word word: формує	-16 -8 11 15 -15
word word: фортиф	-11 0 -12 -3 21
word word: форуме	-22 12 -2 26 -24
word word: фото	10 -12 -8 -13 1
word word: фотогр	-19 -17 4 -3 13
word word: фрагме	-24 0 24 -21 -28
word word: франці	-2 9 -16 -1 1
word word: фрегат	-8 -4 -3 -11 18
word word: фронт	-53 -22 -13 -19 31
word word: фронта	27 8 -22 4 -22
word word: фронту	2 -17 -7 -1 19
word word: фронті	0 0 0 15 -15
word word: фсб	-16 12 -18 -7 11
word word: фізичн	11 0 -4 -1 -7
word word: хаймар	10 0 -1 0 -10
word word: хамас	-24 -18 -3 -21 36
word word: характ	3 0 -14 14 -3
word word: харков	-18 -5 -18 -16 26
word word: харків	14 -8 -9 -10 -11
word word: хв	-15 0 17 0 11
word word: хвилин	-21 15 -9 2 -16
word word: хвилюй	-1 -35 -15 -9 41
word word: хворих	-32 3 -18 19 -18
word word: хвороб	25 -2 -11 -2 -18
word word: хворі	18 -3 -15 -13 -21
word word: херсон	22 -14 -16 -26 0
word word: хибне	-1 -7 26 0 -20
word word: хилюк	6 0 -4 -1 0
word word: хилюка	-15 -15 15 -8 -12
word word: хирург	-17 -2 15 0 8
word word: хлопця	-8 0 22 -1 -19
word word: хлопці	24 -33 38 -39 -54
word word: хлопчи	-9 -1 14 -13 -19
word word: хліб	-13 0 34 -9 -13
word word: ходата	-18 -8 -21 -23 25
word word: ходе	-45 -6 -8 -16 55
word word: ходити	-6 0 16 -2 -15
word word: холоди	-26 0 3 32 -22
word word: холодн	-19 -2 -16 -5 32
word word: хорони	4 -14 8 -12 -28
word word: хороша	16 2 -10 -17 -17
word word: хороши	-17 0 17 0 0
word word: хорошо	26 -21 -10 -10 -1
word word: хотели	-8 17 -9 -7 -16
word word: хоть	-21 36 -8 -4 -8
word word: хотя	16 15 -11 -13 -19
word word: хотят	-16 4 13 35 -24
word word: хотіли	-13 -1 15 -10 -15
word word: хоч	-16 15 -7 -12 -13
word word: хоча	-7 0 0 19 -15
word word: хоче	0 12 -8 0 -6
word word: хочемо	-10 12 -8 -12 13
word word: хочет	-30 0 -4 35 8
word word: хочеть	-17 14 17 -14 -15
word word: хочу	3 -23 -26 30 -12
word word: храм	-9 0 9 0 0
word word: хрест	-10 9 -7 32 -27
word word: хреста	18 -17 -6 9 -23
word word: хресто	-14 -8 -14 15 -3
word word: хресту	-7 -1 -7 -1 11
word word: христо	-12 12 12 -20 -2
word word: хто	-19 -15 -2 -24 26
word word: хтось	16 -2 29 -28 -12
word word: худі	9 0 -7 0 -1
word word: хід	0 -10 0 -2 12
word word: цб	-13 -13 -13 -18 15
word word: цвс	10 0 -3 0 -7
word word: це	-11 -25 6 -13 -19
word word: цей	14 -8 -2 -8 0
word word: центр	-20 -17 -22 1 18
word word: центра	-33 -3 -28 -4 66
word word: центре	23 -4 -23 7 -12
word word: центру	15 -17 0 -15 -3
word word: церкви	15 15 0 -15 -15
word word: церков	17 -15 -12 -11 -25
word word: цивіль	11 -6 -5 16 -65
word word: цим	-12 -7 -16 15 -3
word word: цими	-1 5 18 -1 -21
word word: цифр	17 7 -8 -11 -19
word word: цифра	-31 1 -3 39 -14
word word: цифрам	-17 -15 16 -8 -16
word word: цифрах	-37 -7 14 -6 -42
word word: цифри	-19 -27 -14 28 -24
word word: цифру	14 11 -21 -5 -11
word word: цифры	-38 -11 -28 42 -26
word word: цих	-12 14 -17 14 -35
word word: цсо	-4 -4 15 -1 -14
word word: цього	-15 -13 -9 15 -17
word word: цьогор	-15 0 -17 19 -35
word word: цьому	0 5 0 4 -10
word word: цю	0 15 -1 0 -15
word word: ця	-17 -15 -15 17 -14
word word: ці	16 -19 10 16 -21
word word: цій	-10 -15 14 -8 16
word word: цілодо	4 -13 -15 -3 15
word word: цінніш	-20 -15 19 -3 -19
word word: цієї	-15 0 -1 -8 16
word word: ч	0 -7 -15 -2 15
word word: чаес	23 -6 17 -6 -19
word word: чай	-9 -20 6 -17 2
word word: час	-12 -28 7 -42 40
word word: часа	-17 -2 -4 0 5
word word: часов	6 -14 -10 -27 33
word word: часом	-59 61 -18 6 -53
word word: части	10 -21 -10 -12 24
word word: частин	-3 13 -44 -27 23
word word: частич	-12 -1 -1 -1 13
word word: часто	-15 14 20 -1 -25
word word: частот	-16 -5 -4 -14 24
word word: часть	6 7 -21 -6 12
word word: часу	11 -8 0 -1 -2
word word: часы	6 4 -6 -1 -3
word word: чат-бо	-13 15 -1 -13 -2
word word: чвк	24 -11 -10 0 -21
word word: чей	0 0 0 25 -24
word word: чекав	7 0 -1 -6 -1
word word: чекайт	-13 19 15 -4 -18
word word: чекала	4 -1 12 -10 -5
word word: чекали	-3 -13 20 -12 -17
word word: чекати	-20 12 11 -2 1
word word: чекаю	-5 -31 37 -6 -28
word word: чекают	16 -3 -23 -19 20
word word: чекає	2 -21 -17 -16 12
word word: чекаєм	-18 -12 18 -4 15
word word: челове	-13 -21 -70 -47 41
word word: чем	-11 -16 -36 -13 22
word word: червен	-11 0 0 0 12
word word: червня	11 -15 -6 -11 -43
word word: червні	-21 -21 -3 2 31
word word: червон	0 -13 -17 13 -23
word word: черга	-16 -14 15 -13 11
word word: чергов	2 33 -29 -12 -20
word word: через	-19 24 0 -22 -28
word word: черзі	16 -1 -7 -14 -17
word word: черкас	-8 -7 28 -1 -23
word word: черниг	-2 0 22 -1 -21
word word: чернов	-1 5 -1 0 -4
word word: черног	-3 -5 -15 -2 19
word word: черніг	57 -10 -51 -15 -28
word word: честно	-3 6 -12 -5 9
word word: четвер	-9 -1 35 -30 -26
word word: четыре	37 -33 -30 -2 -22
word word: чи	-23 36 -15 -22 -22
word word: чим	18 -8 0 -12 -3
word word: чимало	37 -13 13 -35 -15
word word: чиновн	-14 -12 -6 0 15
word word: чисел	-20 -23 -30 32 -28
word word: числа	-30 -26 27 26 -20
word word: числе	-20 -5 -3 -6 13
word word: числен	-14 -11 17 -1 -15
word word: число	-1 -52 -55 27 -13
word word: числом	-13 -1 -2 -1 15
word word: числят	-15 -11 0 15 -5
word word: числі	1 0 -1 11 -11
word word: чисте	-17 0 -1 0 17
word word: читайт	13 -6 12 -16 -9
word word: читаю	-17 15 -2 31 -25
word word: чия	14 -13 0 -2 0
word word: чиї	-34 -7 -33 26 14
word word: чкалов	-12 -5 -5 0 11
word word: членов	-31 11 -7 -1 6
word word: чого	9 -6 -5 18 -19
word word: чолові	7 0 8 -9 -33
word word: чому	-33 -15 -8 23 -5
word word: чорний	-4 0 26 -1 -22
word word: чорноб	33 -7 -11 -3 -17
word word: чорног	-14 -13 -2 -1 27
word word: чотири	-19 -31 -3 21 -14
word word: чотирн	-6 -13 14 -14 -12
word word: чотирь	23 -7 -19 -14 -11
word word: что	-6 -27 5 -22 -10
word word: чтобы	-19 11 -1 -4 -8
word word: чув	-16 -7 21 -12 -3
word word: чувств	12 -1 0 0 -11
word word: чужого	-8 0 9 0 -2
word word: чули	8 0 -3 -32 29
word word: чутки	-3 16 -15 0 -16
word word: чутлив	23 -14 -14 0 0
word word: чуток	-15 14 -21 -21 8
word word: чуть	22 -14 -11 -11 -24
word word: чье	-13 -14 15 -2 -11
word word: чьи	15 -15 -18 -14 -8
word word: шаг	0 13 -2 -12 -1
word word: шага	-15 -1 -14 -11 15
word word: шановн	-2 -1 -1 -1 5
word word: шанс	15 0 -1 -14 -13
word word: шапці	0 -11 15 -16 13
word word: шахеди	-14 -1 -14 -1 18
word word: шахеді	-18 0 0 -1 1
word word: шахмат	-18 -6 -15 -3 25
word word: шахраї	26 13 -12 -6 -14
word word: швейца	-32 11 -7 21 -19
word word: швидше	13 0 0 -12 -1
word word: шел	14 -8 -2 -9 -12
word word: шестер	21 -10 16 -10 -25
word word: шести	-18 -17 18 12 -28
word word: шестна	-8 0 -3 0 11
word word: шесть	-48 -14 22 -5 23
word word: шестьд	19 -1 -10 -4 -5
word word: школ	-13 -3 -1 -2 4
word word: школах	-14 -14 -8 -15 16
word word: школи	-14 0 14 -12 -1
word word: школу	-16 -12 0 -2 25
word word: школьн	-1 -1 -19 -11 22
word word: шкіл	0 14 -4 -2 -10
word word: шли	-2 -36 16 -12 6
word word: шпитал	-18 -13 36 -16 -26
word word: штаб	12 -29 -2 -4 -23
word word: штаба	12 -2 -2 -2 -6
word word: штабом	9 -14 6 -4 -15
word word: штабу	-37 -23 11 20 0
word word: штабі	23 -9 -25 15 -22
word word: штатам	-5 -4 -1 -3 12
word word: штатів	1 0 -6 -9 11
word word: штурмо	-15 15 -4 11 -30
word word: шукала	-3 -4 -1 0 8
word word: шукати	17 -1 -2 -13 -5
word word: шукают	-11 -15 -28 -8 23
word word: шукає	9 0 -3 -1 -6
word word: шутит	-17 -19 40 -4 -35
word word: шістде	12 -2 -13 6 -39
word word: шістна	-1 0 0 -6 8
word word: шість	10 17 -6 -5 -16
word word: шістьм	16 -22 16 -11 -26
word word: шістьо	10 -14 20 -3 -28
word word: щастя	15 0 -8 -5 -3
word word: ще	6 -24 24 1 -54
word word: щите	11 0 -2 -1 -7
word word: щиті	41 -7 -17 -28 -39
word word: що	-39 -6 -3 -7 -18
word word: щоб	-20 -23 -30 10 20
word word: щоденн	10 -10 0 0 0
word word: щодня	-46 36 -20 24 14
word word: щодо	-56 40 -46 -15 -7
word word: щойно	24 -2 -7 -9 -16
word word: щонайм	-25 10 -13 2 23
word word: щоразу	9 1 -37 6 -24
word word: щось	-6 -14 14 -5 -9
word word: эвакуа	-11 -3 -5 -13 15
word word: эвакуи	-2 -5 -12 -16 14
word word: экипаж	-37 -20 -39 -19 56
word word: экспер	-29 -28 16 18 -4
word word: эмират	3 -16 6 -12 -20
word word: энерге	-3 -15 -18 -1 16
word word: эпизод	-2 -15 -10 0 15
word word: эр-рия	-6 15 -3 -6 -15
word word: эрдога	-14 -12 -6 0 15
word word: этап	12 -6 -5 -5 -15
word word: этапа	-15 17 -1 -9 -11
word word: этапам	-17 -3 14 -5 -16
word word: этапе	-15 15 -11 0 0
word word: этапом	26 -26 -12 -10 -22
word word: эти	-16 23 -19 1 -16
word word: этим	-33 -5 -26 3 25
word word: этих	-28 -18 -17 44 -52
word word: это	9 25 -34 1 -49
word word: этого	-17 -24 -2 -6 4
word word: этой	13 22 -19 -3 -31
word word: этом	31 -15 -10 15 -33
word word: этому	4 -17 -24 -24 24
word word: этот	36 -6 -34 -17 1
word word: эту	26 -6 -22 -3 -12
word word: эфире	-9 -26 -1 22 -16
word word: юг	23 -4 -8 -5 -15
word word: юсов	-10 18 -10 -14 -13
word word: я	-57 -41 55 -17 -32
word word: як	-10 12 -26 -9 7
word word: яка	-20 -24 -8 25 -13
word word: яке	-30 -15 14 -6 21
word word: який	-5 -3 26 -17 -32
word word: якими	-6 -24 -1 15 5
word word: яких	8 -27 -6 19 -45
word word: якобы	-13 34 -12 -8 -30
word word: якого	-15 -29 10 7 -3
word word: якому	-33 2 21 -16 -13
word word: якою	1 -14 -8 16 -29
word word: якої	-18 -10 -16 28 -3
word word: яку	-8 -12 0 -6 -6
word word: якщо	-20 -22 -7 -7 18
word word: які	-2 -18 -16 -24 20
word word: якій	-1 49 -41 -2 -28
word word: января	19 -11 -15 -25 -14
word word: японії	-14 -1 -11 0 15
word word: яценко	-8 4 -4 15 -8
word word: є	7 6 4 16 -38
word word: євро	-3 -2 -2 -1 8
word word: європа	-6 -2 -15 -6 15
word word: європи	-2 -10 -15 7 17
word word: єдином	-4 -1 -1 19 -14
word word: єрдр	-15 -3 -3 -7 16
word word: єрмак	3 -6 -18 -15 15
word word: і	-19 10 -12 0 -20
word word: іван	8 0 -2 -6 -1
word word: івана	21 0 -10 -1 -22
word word: ігор	-15 0 19 0 10
word word: ігри	-15 7 -2 -2 15
word word: іде	8 -5 -13 -4 14
word word: іденти	27 -20 -12 -22 18
word word: ідетьс	-14 19 -16 -1 -2
word word: із	1 -20 0 -18 -12
word word: ізоляц	-11 -11 13 -1 -1
word word: ізраїл	-11 -7 0 -16 23
word word: імен	-26 -8 -4 36 -54
word word: імена	-18 -3 -2 -9 14
word word: імені	0 -15 -1 -2 18
word word: інозем	-1 -13 -2 -29 22
word word: інстру	0 -1 30 -4 -28
word word: інтерв	-15 14 -16 -50 58
word word: інформ	-5 10 1 -15 -15
word word: інший	-16 15 19 0 -26
word word: інших	17 -9 7 11 -9
word word: інші	50 11 -27 -43 1
word word: ініціа	-15 26 -27 3 -39
word word: іран	-4 -2 -10 -7 17
word word: існує	-11 16 -2 9 -26
word word: істори	15 0 -3 -15 -2
word word: історі	2 -22 17 -14 -9
word word: їде	2 -12 -9 -7 14
word word: їдуть	21 10 -25 -11 -7
word word: їй	-12 -13 1 -1 16
word word: їм	-6 -11 -15 -14 23
word word: їх	11 19 -24 13 -30
word word: їхньог	8 -1 -2 7 -12
word word: їхньом	-13 24 -13 -2 -26
word word: їхнє	-31 -1 22 -16 -38
word word: їхні	15 -13 -15 -2 -13
word word: їхній	-9 29 -1 0 -26
word word: їхніх	-12 -22 6 -17 32
word word: її	1 1 -8 -7 -1
word word: ґратам	17 -9 -3 3 -10
word word: ابوظبي	-10 16 -1 -1 -16
word word: اتصالا	-13 11 9 -7 0
word word: اتفاق	0 -17 0 -9 25
word word: اتمام	7 -3 0 -15 15
word word: اجمالي	-27 -9 -2 33 -2
word word: احمر	-9 -20 -2 -3 20
word word: اخري	-2 10 -1 0 -8
word word: ارتفع	-19 -1 0 20 -1
word word: ازمه	-14 15 0 -4 -1
word word: ازوف	-2 -9 18 -1 -7
word word: اسبوع	-3 11 0 -7 0
word word: استعدا	-2 25 -1 -1 -23
word word: استقبل	6 -3 -2 -6 5
word word: اسر	18 -21 14 -21 5
word word: اسرهم	-15 -7 0 15 -2
word word: اسري	-12 10 -1 16 -38
word word: اسفرت	14 -2 0 -10 -3
word word: اسهمت	-20 -7 0 21 -4
word word: اسير	-36 13 -10 -4 -4
word word: اسيرا	-7 4 -7 -6 20
word word: اطار	12 0 0 -11 0
word word: اطراف	-2 -13 -1 0 14
word word: اطفال	3 8 -5 6 -17
word word: اطلاق	0 16 -1 -10 -4
word word: اطلق	-15 -2 -6 14 -13
word word: اعربت	-16 20 -1 -13 -12
word word: اعلن	-9 0 10 0 0
word word: اعلنت	18 -4 -2 -13 -1
word word: افادت	15 -1 0 -15 0
word word: افراج	-17 14 15 -7 -4
word word: اكبر	15 -15 0 0 0
word word: اكثر	-27 -15 14 21 -8
word word: اكدت	-3 -10 0 -7 14
word word: الاف	-5 -1 0 6 -1
word word: الان	-14 -10 -6 15 -13
word word: الف	-35 23 -10 -22 -18
word word: الي	0 1 2 -10 2
word word: اليوم	9 -26 -1 -16 14
word word: امارات	0 2 0 -3 -7
word word: امريكي	16 -13 -1 -9 -19
word word: امس	-14 -1 21 -15 -4
word word: ان	-23 10 -7 19 -17
word word: انجزت	-3 11 0 -7 0
word word: انسان	-16 -16 -7 17 -14
word word: انساني	-7 -10 -2 17 -2
word word: انطلاق	8 -16 0 15 -2
word word: انها	-15 15 0 -1 0
word word: اوكران	2 8 9 -1 -37
word word: اول	-8 -15 -1 -3 15
word word: اولا	-16 -16 -9 17 -13
word word: اولي	-12 10 9 0 -8
word word: اي	18 -2 0 -14 -2
word word: ايام	-36 36 -10 -23 -32
word word: بان	15 9 0 -15 -1
word word: بدء	-6 -15 -1 -4 15
word word: بدايه	16 -16 0 0 0
word word: بذلك	14 -2 0 -10 -3
word word: بعد	-19 15 21 -8 -15
word word: بفضل	-14 -13 -5 15 -13
word word: بلادهم	5 -1 0 -4 0
word word: بلدين	14 12 -1 -15 -12
word word: بلغ	-15 -9 -6 14 -6
word word: بن	2 -11 0 -1 11
word word: بيان	0 17 -1 -1 -17
word word: بيلارو	14 0 -2 -11 0
word word: بين	10 -15 -3 -11 13
word word: تبادل	1 16 -10 -18 7
word word: تبادلا	15 -15 0 0 0
word word: تبادلت	15 -15 0 -2 -3
word word: تبادله	-32 -9 -2 36 -1
word word: تثمر	-12 15 0 0 -15
word word: تجاري	0 -12 0 -1 13
word word: ترامب	-35 23 -10 -23 -18
word word: تركيا	-8 12 15 -3 -15
word word: تسلم	-15 16 -2 -2 3
word word: تسليم	-15 16 -1 -2 -1
word word: تشيرني	-5 -1 16 -15 -4
word word: تعاون	-14 -8 0 14 -2
word word: تقديره	3 -15 0 -1 15
word word: تقل	-10 -15 -2 -3 15
word word: تم	-28 -11 -3 36 -2
word word: تنفيذ	-2 -2 -2 -9 13
word word: تواصل	-2 11 0 -7 -1
word word: تي	-24 16 6 -11 14
word word: ثقه	-15 16 -1 -8 -1
word word: ثلاثيه	-13 17 -1 0 -16
word word: جانبان	15 -16 -1 -2 11
word word: جانبين	-28 14 -7 21 -17
word word: جثه	-15 16 -1 -2 -1
word word: جديده	-8 15 -2 -8 -14
word word: جرت	8 0 0 -7 0
word word: جزيره	-2 -9 18 -1 -7
word word: جنديا	18 -3 -4 -14 -11
word word: جهود	6 -3 0 -15 15
word word: جوله	-13 17 -1 0 -16
word word: حتي	-2 -25 -5 14 -12
word word: حرب	14 -15 0 6 -1
word word: حصاد	-17 -8 -2 23 -1
word word: حصيله	6 -1 0 -2 -3
word word: حقوق	9 -1 0 -7 -1
word word: حكومتي	5 -2 0 -1 -1
word word: حلول	4 -15 0 -2 14
word word: حيث	22 -4 -3 -18 -11
word word: خارجيه	14 6 -1 -16 -5
word word: خطوه	0 -15 0 0 15
word word: خلال	-16 21 -1 -5 -16
word word: خمسه	0 -9 16 -1 -7
word word: دبلوما	-15 -16 -7 16 -13
word word: دعم	-14 -17 -2 20 14
word word: دوحه	5 -1 0 -4 0
word word: دولار	-14 -19 -2 17 15
word word: دوله	-32 8 -4 16 12
word word: دولي	-14 -8 0 14 -2
word word: دوليه	0 -15 0 0 15
word word: ذكرت	-2 11 0 -7 -1
word word: ذويهم	18 -1 -2 -15 0
word word: ذين	-20 -9 -7 19 -13
word word: رحبت	-15 -9 -1 -6 16
word word: رحلات	-8 -15 -1 -7 15
word word: روسي	-27 13 -5 21 -14
word word: روسيا	16 6 -4 -14 -19
word word: روسيه	11 -2 -1 -9 0
word word: زيلينس	-5 -1 0 6 -1
word word: سته	12 0 -1 -12 0
word word: سجين	6 0 0 -3 -3
word word: سراحهم	-15 -2 -6 14 -13
word word: سعاده	3 10 -1 -4 -8
word word: سعوديه	0 -7 -1 -1 7
word word: سمو	2 -11 0 -1 11
word word: شخص	-7 -1 16 -15 -4
word word: شمل	10 -15 -3 7 -2
word word: شملت	-12 -3 0 -9 15
word word: شوون	-15 18 -1 -2 -8
word word: شيخ	-2 -10 -2 -1 15
word word: صليب	-9 -20 -2 -3 20
word word: طرف	23 -12 -10 -22 -18
word word: طفل	-15 -7 0 15 -2
word word: طفلا	5 -1 0 -6 2
word word: عائلات	5 -1 16 -18 -7
word word: عاد	18 -3 -4 -13 -12
word word: عادوا	8 -1 0 -7 0
word word: عبر	-17 -10 9 16 -17
word word: عدد	-3 -26 -5 15 -7
word word: عربيه	3 -8 0 -3 7
word word: عسكريا	19 -18 -1 0 -1
word word: علاج	0 0 0 -6 6
word word: علي	-13 15 -3 -15 6
word word: عمليات	-5 15 -2 -1 -15
word word: عمليه	13 0 -4 -17 7
word word: عن	-25 25 -4 -31 -9
word word: عنهم	-4 -10 16 -1 -3
word word: عوده	10 16 -2 -11 -13
word word: غزه	-15 -3 0 -15 25
word word: فلسطين	-15 -2 -2 -13 25
word word: فوري	0 18 -1 -1 -17
word word: في	-10 -23 6 9 16
word word: فيما	8 -10 0 -11 13
word word: قاده	-2 -9 18 -1 -7
word word: قالت	-21 14 -1 13 -2
word word: قبل	8 -1 -2 -5 0
word word: قد	25 -15 -1 -15 -7
word word: قريبا	-5 15 -2 -1 -15
word word: قطر	-4 -3 -4 -24 24
word word: قطريه	-15 -7 0 15 -2
word word: قيد	-2 9 -1 -9 4
word word: كان	16 -15 -1 -1 0
word word: كانت	-6 15 -4 -15 -12
word word: كانوا	8 0 0 -7 0
word word: كل	2 7 -10 -24 -19
word word: كييف	0 16 -14 -30 -19
word word: لا	-10 0 10 0 0
word word: لجنه	0 -15 0 0 15
word word: لحظه	-12 -10 27 -1 -7
word word: لدي	-6 10 -1 6 -9
word word: لقاء	-2 -18 17 -1 4
word word: لم	-22 15 -4 5 -3
word word: ما	-14 15 -1 -16 -4
word word: ماضي	-3 11 0 -7 0
word word: مبادرا	6 -2 0 -3 -1
word word: متبادل	14 -2 0 -10 -3
word word: متحده	-23 13 -2 -14 -1
word word: مجموع	3 10 0 -12 -1
word word: مجموعه	12 -2 0 -8 -3
word word: محادثا	-13 20 -1 -1 -21
word word: محتجزا	-2 -2 -2 -9 13
word word: محتجزي	-15 17 -1 -5 10
word word: مدنيا	16 -15 0 -7 0
word word: مدنيين	8 18 -1 -8 -17
word word: مساعدا	-14 -8 -2 18 3
word word: مساعي	6 -2 0 -2 -3
word word: مستشفي	-7 -1 16 -17 -1
word word: مستمره	12 -15 -1 -12 14
word word: مصر	-15 -1 -2 -5 15
word word: مطلع	-11 0 0 13 -2
word word: مع	-8 0 -4 7 4
word word: معاناه	1 -15 0 0 15
word word: معظمهم	8 0 0 -7 0
word word: مقابل	-12 -4 0 -23 24
word word: مقبله	-13 17 -1 0 -16
word word: مليون	0 -12 0 -4 16
word word: مملكه	2 -8 -1 -1 7
word word: من	5 7 10 -5 -27
word word: منذ	9 -16 -1 20 -4
word word: منهم	11 -1 0 -7 -3
word word: مواطني	8 0 0 -7 0
word word: موسكو	-3 17 -9 -31 -19
word word: موكده	6 -1 0 -5 0
word word: ميدينس	15 -15 0 0 0
word word: ناجحه	6 0 0 -3 -3
word word: نار	0 16 -1 -10 -4
word word: نجاح	3 -4 8 -7 -1
word word: نجحت	14 0 0 -13 0
word word: نحو	-4 -16 0 -3 24
word word: نظيره	0 -12 0 -1 13
word word: نقل	15 -15 0 0 0
word word: هذه	15 -2 0 -15 0
word word: هم	5 -1 0 -4 0
word word: هو	-15 16 -1 -8 -1
word word: هي	6 -3 0 -3 0
word word: و	17 -16 0 -5 -4
word word: واقع	7 -1 0 -4 -1
word word: وزاره	4 15 -3 -15 -5
word word: وزيره	-14 -8 0 14 -2
word word: وساطات	-16 -11 -4 17 -15
word word: وساطته	19 -2 -1 -17 -1
word word: وساطه	20 -17 3 -7 -5
word word: وصل	12 -2 0 -8 -3
word word: وصلت	-14 15 -1 -3 -1
word word: وصلوا	14 0 -2 -12 0
word word: وصول	-12 0 8 0 4
word word: ولايات	-25 14 -2 -13 -1
word word: يعكس	-3 11 0 -7 0
word word: يعلن	12 1 -10 -23 -18
word word: يكون	7 -12 -5 -5 -13
word word: يمنيه	-8 -21 -1 -4 20
`;
