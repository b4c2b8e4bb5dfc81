/** Written by `npm run train` from the labelled posts: not to be edited. A cue, then its worth to each answer. */
export const VERDICT_WEIGHTS = `
always	4 -5 -5 -5 10
by a region's share	-20 -11 37 -10 -22
by a report that is denied	-42 18 0 -16 -4
by a transfer without a number	-15 13 1 -4 3
by an arrival at home	-6 -1 21 -4 -20
by an earlier transfer	-57 -7 -10 -19 31
by an exchange by its number	22 -12 0 -21 -22
by an exchange of other states	-24 -26 -21 -14 48
by an operation that goes on	-47 -23 49 -1 -4
by another war	-25 -17 -27 -20 42
by called off, postponed or denied	-23 17 2 6 -35
by figures of a transfer	23 -3 -5 -7 -8
by footage or a meeting	-27 -33 44 -23 -10
by nothing of a transfer	-30 -11 1 -17 15
by part of an older exchange	-32 -13 33 -12 -30
by parts of a transfer	0 -6 4 -2 -16
by planned or agreed	-21 5 -5 -16 4
by put off	-25 34 -28 -4 -8
by running totals or people held	-29 -9 -8 32 -15
by something else is exchanged	-18 -28 -5 -8 33
counts bodies few	-1 17 -8 -27 5
counts bodies many	9 -1 -9 17 -31
counts bodies some	38 -23 -18 -14 -2
counts civilians few	42 -4 -2 -25 -19
counts civilians many	-36 -32 -11 55 21
counts civilians some	1 -5 -7 6 -2
counts military few	15 -12 7 -18 -2
counts military many	-67 -10 -30 79 -10
counts military some	46 -7 -13 -17 -4
counts null few	-18 -13 5 -7 19
counts null many	-40 -21 -20 31 17
counts null some	-26 -12 -5 -5 35
counts people few	-13 -16 1 -22 31
counts people many	-40 0 -15 49 -9
counts people some	39 -4 -16 -19 -6
day ahead	-39 6 -31 -20 47
day ahead early	-42 42 -26 -10 1
day ahead first	-22 8 -30 -21 19
day ahead late	-9 -19 -26 -15 42
day before	-55 -8 68 -28 -32
day before early	-19 19 18 -20 -37
day before first	-69 -50 78 -17 -19
day before late	-8 -5 23 -35 13
day long before	-22 1 28 5 -18
day long before early	-17 15 18 -7 -20
day long before first	-55 -26 53 19 -29
day long before late	6 6 -8 -13 8
day same	23 -2 -1 -13 -19
day same early	21 -15 -5 -3 -3
day same first	18 4 0 -20 -20
day same late	-2 -8 -14 17 -16
day the day before	6 4 26 -26 -35
day the day before early	10 7 19 -36 -43
day the day before first	-7 0 23 -17 -17
day the day before late	31 -10 -24 -2 -11
fate cumulative	-6 -4 -8 14 -8
fate cumulative bodies	-11 -9 -2 7 -8
fate cumulative civilians	-25 -15 6 26 20
fate cumulative military	-2 -23 -9 35 -25
fate cumulative null	-42 6 -8 23 -19
fate cumulative people	-4 5 -8 -10 -4
fate dropped	-9 -4 -1 -7 10
fate dropped bodies	-7 -5 -25 -32 42
fate dropped civilians	4 -13 -3 -20 -3
fate dropped military	5 -9 -11 -11 10
fate dropped null	-1 -4 -4 -6 2
fate dropped people	-20 -4 -6 -3 13
fate figure	21 -3 -4 -7 -8
fate figure bodies	20 -1 -4 -7 -7
fate figure civilians	15 0 -3 -8 -6
fate figure military	20 -4 -2 -7 -9
fate figure people	19 -5 -5 -5 -4
fate held	-12 -3 -10 6 7
fate held civilians	-2 -2 -14 5 4
fate held military	-24 5 -3 24 -11
fate held people	-2 -3 -11 -21 15
fate outside	5 -1 -1 -3 -1
fate outside military	5 -1 -1 -3 -1
fate part bodies	2 -3 15 -5 -15
fate part civilians	-9 -7 -6 3 20
fate part military	-3 4 -3 -5 -2
fate part people	15 -7 -10 8 -14
fate planned	-9 8 -6 -15 -7
fate planned bodies	-13 4 8 -9 12
fate planned civilians	-10 12 -4 -8 -8
fate planned military	-19 35 -8 -6 -8
fate planned null	5 -6 -16 -1 -3
fate planned people	6 -1 -10 -15 -5
fate recap	-26 6 5 -9 9
fate recap bodies	2 -15 0 -9 5
fate recap civilians	-42 -17 36 -12 2
fate recap military	-44 5 21 -47 24
fate recap null	0 5 -10 -17 11
fate recap people	16 -9 15 23 -35
language ar	-19 -1 -3 -12 13
language en	-7 -3 -2 -4 9
language ru	2 -8 -8 -7 14
language uk	6 -6 -6 -6 5
numbers 0	-59 13 33 -39 50
numbers 1	-4 -11 -7 -13 22
numbers 2	-1 -7 -10 4 1
numbers 3	12 -14 -15 -4 0
numbers 4	24 -12 -14 -20 1
numbers 5	11 -9 -6 0 0
pair next: adj.dead adj.modifier	-6 4 0 -7 5
pair next: adj.dead adj.wounded	-28 -13 -14 -6 31
pair next: adj.dead category	1 -1 -12 0 11
pair next: adj.dead cue.agreement	13 -4 -4 -4 -1
pair next: adj.dead cue.claims	22 -17 -10 -3 -2
pair next: adj.dead cue.completed	8 -1 -2 -3 -2
pair next: adj.dead cue.died	28 -3 -2 -2 -23
pair next: adj.dead cue.held	-17 19 -3 -15 -21
pair next: adj.dead cue.in_captivity	18 -21 -14 -16 8
pair next: adj.dead cue.other_war	-4 -1 0 -13 15
pair next: adj.dead cue.part	-2 14 -2 -5 -14
pair next: adj.dead cue.relative	25 -15 -13 -16 -8
pair next: adj.dead cue.today	51 -5 -10 -34 -17
pair next: adj.dead noun.body	-23 -9 3 14 -15
pair next: adj.dead noun.civilian	-26 -7 -15 -14 29
pair next: adj.dead noun.military	25 -11 -13 -4 -15
pair next: adj.dead noun.other	15 -1 -12 -8 2
pair next: adj.dead noun.people	22 -10 -9 -26 2
pair next: adj.dead noun.soldier	-3 8 -13 13 -13
pair next: adj.dead own.to	-14 -5 -5 18 -5
pair next: adj.dead qualifier.more_than	17 -4 0 -1 -17
pair next: adj.dead ru.agent	53 -16 -20 -22 14
pair next: adj.dead ru.of	-10 -12 25 -12 -23
pair next: adj.dead ua.agent	37 -11 -3 -14 -23
pair next: adj.dead ua.of	3 -8 -6 9 -10
pair next: adj.dead ua.to	25 -17 -10 -7 -17
pair next: adj.dead verb.bring	26 -15 -16 11 -11
pair next: adj.dead verb.come	42 -4 -9 -15 -19
pair next: adj.dead verb.give	39 -7 -4 -14 -21
pair next: adj.dead verb.noun	-3 -5 -3 -7 17
pair next: adj.dead verb.other	-15 14 15 -1 -8
pair next: adj.dead verb.will	15 -5 -15 -3 -1
pair next: adj.dead view.ua	23 -3 -7 -17 -14
pair next: adj.freed adj.modifier	-13 -14 15 -24 19
pair next: adj.freed adj.wounded	9 -4 -1 -2 -2
pair next: adj.freed category	33 -4 -27 -15 -18
pair next: adj.freed country	32 -15 -13 -2 -7
pair next: adj.freed cue.claims	29 -4 -18 -6 -6
pair next: adj.freed cue.completed	-7 37 -21 -22 -9
pair next: adj.freed cue.deported	37 -6 -11 -20 -29
pair next: adj.freed cue.each	16 -11 -10 -8 -1
pair next: adj.freed cue.evacuation	-2 -1 -16 -2 20
pair next: adj.freed cue.in_return	24 2 -18 -4 -6
pair next: adj.freed cue.included	-1 -12 12 -11 4
pair next: adj.freed cue.mediated	25 -6 -5 -11 -3
pair next: adj.freed cue.of_whole	-37 -6 33 4 -26
pair next: adj.freed cue.one_sided	-24 -24 2 12 -1
pair next: adj.freed cue.other_exchange	-15 -15 -39 -12 62
pair next: adj.freed cue.other_return	-34 0 -16 14 10
pair next: adj.freed cue.other_war	-20 -15 -24 -5 34
pair next: adj.freed cue.part	-8 -1 14 -8 -4
pair next: adj.freed cue.recap	-15 -14 25 -1 -20
pair next: adj.freed cue.relative	-6 -17 28 -6 -17
pair next: adj.freed cue.since	23 26 -15 -2 -22
pair next: adj.freed cue.third	17 -6 -12 -4 -1
pair next: adj.freed cue.to_date	26 -2 -1 -23 -1
pair next: adj.freed cue.today	15 -6 0 -10 -17
pair next: adj.freed cue.total	1 0 -1 19 -19
pair next: adj.freed cue.transit	15 -11 -1 -1 -2
pair next: adj.freed cue.venue	0 -1 -13 -1 13
pair next: adj.freed cue.yesterday	-55 -5 48 -10 -20
pair next: adj.freed noun.body	15 -9 -25 6 -4
pair next: adj.freed noun.branch	55 -8 -36 -6 -53
pair next: adj.freed noun.civilian	3 -7 1 -4 6
pair next: adj.freed noun.exchange	26 -10 21 -19 -24
pair next: adj.freed noun.family	-20 -14 -18 40 8
pair next: adj.freed noun.foreigner	-14 0 15 0 -13
pair next: adj.freed noun.man	16 -4 -14 -10 -10
pair next: adj.freed noun.military	25 -8 13 -7 -19
pair next: adj.freed noun.other	-27 -10 -14 7 12
pair next: adj.freed noun.people	12 -16 -17 13 0
pair next: adj.freed noun.rank	42 -4 -22 -3 -23
pair next: adj.freed noun.soldier	-23 0 37 -2 -15
pair next: adj.freed noun.woman	20 -1 -8 -5 -7
pair next: adj.freed own.to	-20 -17 -3 12 -2
pair next: adj.freed qualifier.approx	-28 -2 32 -17 18
pair next: adj.freed qualifier.at_most	2 -17 -4 17 0
pair next: adj.freed qualifier.more_than	17 -14 -1 -4 -4
pair next: adj.freed ru.agent	12 -1 -6 -6 0
pair next: adj.freed ru.from	11 -25 0 0 -1
pair next: adj.freed ru.of	19 -2 -8 -8 -22
pair next: adj.freed ru.to	33 -29 -13 7 -17
pair next: adj.freed ua.from	-9 -6 33 -20 -11
pair next: adj.freed ua.of	21 -10 -12 -8 -20
pair next: adj.freed ua.to	18 -1 -14 -2 -20
pair next: adj.freed verb.bring	-22 -2 23 -7 -11
pair next: adj.freed verb.come	-7 -1 -3 -3 10
pair next: adj.freed verb.future	-21 -7 24 -3 6
pair next: adj.freed verb.held_exchange	-1 5 24 -3 -28
pair next: adj.freed verb.other	8 -8 -8 -8 11
pair next: adj.freed verb.will	0 11 -5 7 -13
pair next: adj.freed voice.ua	6 16 -15 -12 -18
pair next: adj.modifier adj.dead	37 8 -10 -23 -31
pair next: adj.modifier adj.freed	-12 13 -1 -1 -1
pair next: adj.modifier adj.modifier	-10 1 -5 10 -20
pair next: adj.modifier adj.wounded	3 2 -15 -26 2
pair next: adj.modifier category	9 -13 5 -18 -3
pair next: adj.modifier country	4 -17 3 -3 7
pair next: adj.modifier cue.agreed	8 15 -12 -8 -5
pair next: adj.modifier cue.agreement	1 -31 -8 16 -14
pair next: adj.modifier cue.all	1 2 -1 -17 9
pair next: adj.modifier cue.already	1 -1 0 -7 -11
pair next: adj.modifier cue.anniversary	-25 -6 17 0 -15
pair next: adj.modifier cue.born	-16 10 -18 -9 26
pair next: adj.modifier cue.called_off	24 -16 -67 13 -1
pair next: adj.modifier cue.captivity	-3 10 -20 -25 23
pair next: adj.modifier cue.captured	-9 0 -23 -14 29
pair next: adj.modifier cue.claims	-5 -10 -5 8 -3
pair next: adj.modifier cue.completed	9 -6 -7 -3 -4
pair next: adj.modifier cue.count	-19 -1 -2 22 -3
pair next: adj.modifier cue.crime	-28 -15 -7 -16 27
pair next: adj.modifier cue.denied	-9 -39 12 27 -16
pair next: adj.modifier cue.deported	25 -19 2 5 -19
pair next: adj.modifier cue.each	3 10 0 -12 -3
pair next: adj.modifier cue.evacuation	-24 18 -8 -14 16
pair next: adj.modifier cue.footage	-12 -5 18 14 -25
pair next: adj.modifier cue.good_news	-19 -5 -6 23 -12
pair next: adj.modifier cue.held	-19 -18 -14 24 5
pair next: adj.modifier cue.in_captivity	17 -16 -27 14 10
pair next: adj.modifier cue.in_return	25 -7 -18 -3 -4
pair next: adj.modifier cue.included	18 1 -1 -13 -6
pair next: adj.modifier cue.local	-16 0 28 -4 -10
pair next: adj.modifier cue.mediated	14 -5 -6 -5 -5
pair next: adj.modifier cue.missing	29 -18 -6 -11 -6
pair next: adj.modifier cue.money	-8 -27 -5 -2 31
pair next: adj.modifier cue.month	-20 -5 -30 32 -10
pair next: adj.modifier cue.name	-7 -7 -7 16 4
pair next: adj.modifier cue.of_whole	-26 -22 27 -12 3
pair next: adj.modifier cue.of_year	11 -1 -2 -2 -6
pair next: adj.modifier cue.one_sided	-4 -13 10 -3 6
pair next: adj.modifier cue.other_return	25 -8 -17 -5 4
pair next: adj.modifier cue.other_war	-20 -13 -8 -7 26
pair next: adj.modifier cue.outside	-15 0 -1 16 -1
pair next: adj.modifier cue.part	17 7 -30 -10 5
pair next: adj.modifier cue.planned	-30 2 3 -2 1
pair next: adj.modifier cue.postponed	12 -6 -15 14 -13
pair next: adj.modifier cue.ready	-22 -2 -12 -16 26
pair next: adj.modifier cue.recap	-17 -17 12 -7 4
pair next: adj.modifier cue.record	22 14 -23 6 -13
pair next: adj.modifier cue.relative	7 -10 -3 -38 27
pair next: adj.modifier cue.repatriation	0 -2 14 -4 -22
pair next: adj.modifier cue.reunion	-8 14 -13 -14 9
pair next: adj.modifier cue.same_number	18 12 -15 -9 -7
pair next: adj.modifier cue.since	1 3 -11 1 -9
pair next: adj.modifier cue.span	7 -33 6 -24 1
pair next: adj.modifier cue.stage	19 -18 -36 -9 -3
pair next: adj.modifier cue.thanks	-7 -5 14 -4 -6
pair next: adj.modifier cue.to_date	-10 -5 -2 14 -12
pair next: adj.modifier cue.today	24 -6 -22 -25 -9
pair next: adj.modifier cue.total	0 -4 -9 4 -10
pair next: adj.modifier cue.training	-23 -8 14 -21 -6
pair next: adj.modifier cue.transit	0 9 14 -15 -24
pair next: adj.modifier cue.unfinished	-56 12 30 -13 -7
pair next: adj.modifier cue.unit	5 0 5 -4 -7
pair next: adj.modifier cue.venue	-30 13 -19 -17 11
pair next: adj.modifier cue.visit	16 -1 3 -9 -12
pair next: adj.modifier cue.year	9 3 -23 -27 1
pair next: adj.modifier cue.yesterday	17 2 -10 -6 -2
pair next: adj.modifier foe.of	0 -8 15 -1 -15
pair next: adj.modifier foe.to	6 -1 14 -14 -15
pair next: adj.modifier noun.body	21 -7 3 -13 -21
pair next: adj.modifier noun.branch	-2 -7 -17 -12 21
pair next: adj.modifier noun.child	23 11 -15 -22 -32
pair next: adj.modifier noun.civilian	4 -8 8 -20 -9
pair next: adj.modifier noun.exchange	2 -10 19 -23 -15
pair next: adj.modifier noun.family	-16 -25 18 3 -11
pair next: adj.modifier noun.foreigner	-14 0 -5 0 18
pair next: adj.modifier noun.man	-21 13 15 -2 -30
pair next: adj.modifier noun.military	18 -4 -15 1 -19
pair next: adj.modifier noun.other	-10 -7 -2 -1 -7
pair next: adj.modifier noun.people	2 3 -16 5 -22
pair next: adj.modifier noun.rank	15 7 -15 -5 -21
pair next: adj.modifier noun.soldier	7 -9 -7 7 2
pair next: adj.modifier noun.woman	9 5 13 -9 -20
pair next: adj.modifier own.agent	1 7 8 -25 -8
pair next: adj.modifier own.from	-14 28 -14 -7 -25
pair next: adj.modifier own.of	-15 -13 -4 18 9
pair next: adj.modifier own.to	14 -9 -37 -14 5
pair next: adj.modifier qualifier.approx	5 -21 -44 7 40
pair next: adj.modifier qualifier.at_least	-17 10 -18 25 -33
pair next: adj.modifier qualifier.at_most	9 -18 2 -34 17
pair next: adj.modifier qualifier.more_than	-2 -11 4 22 -28
pair next: adj.modifier ru.agent	-2 -33 -13 35 2
pair next: adj.modifier ru.from	12 -10 -8 -22 30
pair next: adj.modifier ru.of	0 -27 -17 28 -14
pair next: adj.modifier ru.to	15 -13 -6 -4 9
pair next: adj.modifier ua.agent	15 12 -11 -13 -9
pair next: adj.modifier ua.from	36 -12 -10 -18 -6
pair next: adj.modifier ua.of	14 -15 -16 6 -25
pair next: adj.modifier ua.to	-7 0 -4 -25 23
pair next: adj.modifier verb.bring	27 8 -24 -8 -25
pair next: adj.modifier verb.come	-4 6 15 5 -38
pair next: adj.modifier verb.future	-19 23 -11 -6 -8
pair next: adj.modifier verb.get	27 -11 19 -19 -26
pair next: adj.modifier verb.give	3 -7 -5 -9 8
pair next: adj.modifier verb.held_exchange	-4 -37 30 9 -10
pair next: adj.modifier verb.home	18 -14 -8 -15 -7
pair next: adj.modifier verb.managed	-9 -9 -4 -9 11
pair next: adj.modifier verb.noun	-46 3 -10 28 2
pair next: adj.modifier verb.other	-13 -3 -1 -16 -3
pair next: adj.modifier verb.swap	-7 -21 -38 -4 16
pair next: adj.modifier verb.will	-45 45 7 -17 -4
pair next: adj.modifier view.ru	-2 -20 -20 -37 26
pair next: adj.modifier view.ua	-19 -13 18 1 -5
pair next: adj.modifier voice.ru	-17 -15 19 -4 14
pair next: adj.modifier voice.ua	-23 -2 6 7 -12
pair next: adj.wounded adj.modifier	-9 2 -23 6 7
pair next: adj.wounded adj.wounded	10 0 -1 -9 0
pair next: adj.wounded category	6 0 -10 -11 0
pair next: adj.wounded cue.part	36 -12 -2 -3 -27
pair next: adj.wounded noun.military	24 -6 -15 -4 -6
pair next: adj.wounded noun.other	-7 -3 -11 -2 19
pair next: adj.wounded noun.people	-5 14 -15 -1 -9
pair next: adj.wounded own.to	-7 0 11 -1 -3
pair next: adj.wounded verb.other	6 -1 -2 0 -3
pair next: category adj.dead	-20 -18 -19 -3 23
pair next: category adj.freed	-3 -1 11 0 -10
pair next: category adj.modifier	-2 4 -3 12 -34
pair next: category adj.wounded	24 -22 -12 -9 4
pair next: category category	20 -5 -13 -6 -11
pair next: category country	-8 -10 0 10 13
pair next: category cue.agreement	14 -5 -4 -38 -1
pair next: category cue.all	-2 -59 21 -10 7
pair next: category cue.already	38 11 -10 -20 -16
pair next: category cue.born	33 -4 -10 -7 -19
pair next: category cue.captivity	26 -1 -8 -11 -8
pair next: category cue.captured	-9 12 -22 -13 11
pair next: category cue.claims	1 -22 22 -9 -19
pair next: category cue.completed	-17 -22 -28 -13 35
pair next: category cue.denied	-4 -23 -1 -4 26
pair next: category cue.deported	3 -27 -13 -1 27
pair next: category cue.evacuation	-3 6 -11 -5 10
pair next: category cue.footage	-27 4 26 -15 -26
pair next: category cue.held	22 -2 -20 -22 9
pair next: category cue.in_captivity	-25 25 -10 -15 -12
pair next: category cue.in_return	15 -1 -1 -11 -3
pair next: category cue.included	6 -6 0 -6 7
pair next: category cue.local	39 -1 -34 -4 -27
pair next: category cue.mediated	4 -10 -4 4 -8
pair next: category cue.missing	8 -11 -20 9 -4
pair next: category cue.of_whole	-4 -17 5 -6 -8
pair next: category cue.other_return	-9 0 13 15 -16
pair next: category cue.other_war	14 -8 -2 -3 -12
pair next: category cue.part	-12 7 1 21 -9
pair next: category cue.planned	0 27 -32 -4 -8
pair next: category cue.ready	-13 -6 16 -9 -5
pair next: category cue.recap	28 -1 0 -2 -26
pair next: category cue.record	11 -28 31 -9 -17
pair next: category cue.relative	19 -7 6 -19 -23
pair next: category cue.reunion	28 -23 -6 -17 3
pair next: category cue.since	-10 15 -5 15 -22
pair next: category cue.span	-34 -12 -17 23 -22
pair next: category cue.stage	-2 0 -14 -3 15
pair next: category cue.thanks	14 0 0 16 -15
pair next: category cue.third	-40 -12 -18 -7 50
pair next: category cue.to_date	-34 -21 -22 43 -37
pair next: category cue.today	24 -21 -6 -29 20
pair next: category cue.total	0 -11 -9 -16 24
pair next: category cue.transit	-10 13 0 0 -12
pair next: category cue.unit	0 -3 -13 22 -5
pair next: category cue.visit	-20 -3 -12 -3 28
pair next: category cue.year	40 -4 -11 -15 -16
pair next: category cue.yesterday	-2 -10 -6 -11 20
pair next: category foe.of	-18 15 -15 -6 4
pair next: category foe.to	18 -10 -16 -1 -5
pair next: category noun.body	-19 23 14 -13 -8
pair next: category noun.branch	3 -2 -5 -5 -8
pair next: category noun.child	11 2 -25 -30 13
pair next: category noun.civilian	15 0 -29 -26 19
pair next: category noun.exchange	-2 -17 6 5 4
pair next: category noun.family	27 -14 -36 13 -8
pair next: category noun.foreigner	6 -15 -4 10 1
pair next: category noun.military	17 -10 -13 -5 2
pair next: category noun.other	2 0 19 -27 -5
pair next: category noun.people	-9 -7 14 12 -8
pair next: category noun.rank	26 -20 -3 -12 3
pair next: category noun.soldier	34 -21 -6 -9 -8
pair next: category noun.woman	-9 -2 0 -5 -4
pair next: category own.agent	8 -16 -15 -2 3
pair next: category own.of	-5 -22 14 -15 29
pair next: category own.to	29 -5 -14 6 -18
pair next: category qualifier.approx	-1 -16 20 -16 -19
pair next: category qualifier.at_least	4 -3 -30 -4 32
pair next: category qualifier.at_most	0 7 -15 0 -6
pair next: category qualifier.more_than	-4 -18 -19 -15 23
pair next: category ru.agent	-21 15 8 6 -15
pair next: category ru.from	22 14 -10 -15 -21
pair next: category ru.of	28 2 -17 7 -15
pair next: category ru.to	9 0 -4 -1 -4
pair next: category ua.agent	4 2 -18 10 10
pair next: category ua.of	0 -5 0 -5 -4
pair next: category ua.to	11 9 -14 -21 -7
pair next: category verb.bring	-32 4 1 -8 26
pair next: category verb.come	21 -13 -30 -15 17
pair next: category verb.future	-28 17 -15 -19 7
pair next: category verb.get	16 -14 -12 -23 10
pair next: category verb.give	-26 6 19 3 -2
pair next: category verb.home	51 -10 -20 -9 -23
pair next: category verb.managed	16 -1 -7 0 -9
pair next: category verb.other	-9 -5 -6 -19 14
pair next: category verb.swap	9 -16 -23 14 -19
pair next: category verb.will	-16 -17 18 -20 16
pair next: category view.ru	-17 -16 -15 18 -17
pair next: category voice.ru	-13 -14 15 0 9
pair next: category voice.ua	-12 -2 -29 -15 19
pair next: country adj.modifier	10 -13 -12 -16 21
pair next: country adj.wounded	9 -4 -2 -10 8
pair next: country category	37 -13 -13 -15 -1
pair next: country country	7 -4 -1 -6 -4
pair next: country cue.agreed	-26 47 -16 -11 -29
pair next: country cue.agreement	-7 6 -6 -30 20
pair next: country cue.all	12 -24 11 -16 11
pair next: country cue.already	5 -1 -1 -1 -2
pair next: country cue.captivity	40 -3 -7 -13 -47
pair next: country cue.claims	-15 -18 7 0 9
pair next: country cue.completed	5 -13 -7 -20 13
pair next: country cue.evacuation	1 7 0 -4 -4
pair next: country cue.footage	29 15 10 -16 -24
pair next: country cue.good_news	8 0 -4 0 -3
pair next: country cue.held	42 -12 -10 -23 -11
pair next: country cue.in_return	-33 -9 -14 -8 37
pair next: country cue.mediated	27 -1 -10 -18 -7
pair next: country cue.of_whole	-9 -15 -25 22 -13
pair next: country cue.other_war	-39 -15 -20 -17 37
pair next: country cue.part	21 -1 -7 -17 -5
pair next: country cue.planned	5 17 -22 -19 -19
pair next: country cue.ready	0 19 -5 -14 -8
pair next: country cue.recap	5 -20 -6 23 -32
pair next: country cue.record	-17 -3 -6 15 6
pair next: country cue.relative	45 -13 4 -11 -24
pair next: country cue.reunion	-15 -1 -1 15 -4
pair next: country cue.since	2 -2 -6 31 -30
pair next: country cue.span	-14 31 -16 -18 -18
pair next: country cue.stage	-9 14 -5 -20 -13
pair next: country cue.thanks	30 -9 -3 -6 -23
pair next: country cue.third	-23 -7 -18 -2 36
pair next: country cue.to_date	-15 13 -2 8 -6
pair next: country cue.today	3 1 6 -12 -19
pair next: country cue.total	25 -5 -5 -13 -5
pair next: country cue.transit	5 -3 0 -1 -1
pair next: country cue.venue	-42 41 -16 -24 -7
pair next: country cue.year	13 -3 -1 -1 1
pair next: country foe.from	10 -1 -2 -8 -1
pair next: country noun.body	-12 -9 -11 5 -2
pair next: country noun.branch	-15 21 14 -13 9
pair next: country noun.child	28 -26 -17 -13 -6
pair next: country noun.civilian	-5 -12 -10 -14 14
pair next: country noun.exchange	5 -18 11 20 -18
pair next: country noun.family	-11 0 16 0 -15
pair next: country noun.foreigner	11 -14 -28 -1 25
pair next: country noun.military	-1 -8 -5 27 -26
pair next: country noun.other	-4 14 -32 -28 -5
pair next: country noun.people	-14 -25 -1 10 24
pair next: country noun.rank	-27 -14 -11 -11 23
pair next: country own.agent	3 -15 -14 7 -4
pair next: country own.of	-44 29 -12 34 -15
pair next: country own.to	10 12 -8 -17 -13
pair next: country qualifier.approx	-33 5 19 -16 7
pair next: country qualifier.at_most	-12 -37 30 -5 10
pair next: country qualifier.more_than	-19 -24 -4 20 -15
pair next: country ru.agent	-13 42 -10 -6 4
pair next: country ru.from	-28 0 0 -2 30
pair next: country ru.of	7 -3 -28 -14 12
pair next: country ru.to	6 -20 4 10 -8
pair next: country ua.agent	4 14 -10 -9 -22
pair next: country ua.from	13 -2 -5 -5 -1
pair next: country ua.of	-28 -18 21 0 -2
pair next: country ua.to	3 -8 17 -4 -10
pair next: country verb.bring	-7 -10 -27 -32 55
pair next: country verb.come	7 4 -21 -5 1
pair next: country verb.future	12 10 23 -14 -27
pair next: country verb.get	-11 4 -10 -13 17
pair next: country verb.give	5 -13 -22 28 -12
pair next: country verb.held_exchange	15 -39 -18 6 5
pair next: country verb.home	15 -1 -4 -7 -3
pair next: country verb.managed	-23 13 -13 -11 6
pair next: country verb.noun	6 -9 2 -6 -15
pair next: country verb.other	-16 19 -16 -16 16
pair next: country verb.swap	-33 -5 -19 -3 36
pair next: country verb.will	-25 12 -6 -9 -2
pair next: country voice.ru	12 29 -29 -4 -14
pair next: cue.agreed adj.modifier	-4 28 -4 -20 -27
pair next: cue.agreed country	25 -4 -7 -19 -17
pair next: cue.agreed cue.agreed	-5 -10 -11 -13 30
pair next: cue.agreed cue.agreement	-4 2 -3 -17 -6
pair next: cue.agreed cue.called_off	-28 27 -15 -14 -29
pair next: cue.agreed cue.claims	-26 10 13 -17 11
pair next: cue.agreed cue.completed	16 -13 -11 -1 -4
pair next: cue.agreed cue.mediated	-8 9 -6 -12 10
pair next: cue.agreed cue.month	37 -23 -11 -7 -26
pair next: cue.agreed cue.of_whole	-13 15 -15 -2 13
pair next: cue.agreed cue.other_war	-5 -5 -1 -11 15
pair next: cue.agreed cue.relative	-3 -28 -11 -4 30
pair next: cue.agreed cue.span	-32 36 -9 -17 -18
pair next: cue.agreed cue.stage	-12 13 -13 -1 11
pair next: cue.agreed cue.thanks	-15 2 -2 15 0
pair next: cue.agreed cue.today	8 -8 -1 -6 7
pair next: cue.agreed cue.venue	50 -40 -13 -30 -1
pair next: cue.agreed cue.year	-15 -5 -1 15 -3
pair next: cue.agreed noun.exchange	-25 29 -14 -15 -10
pair next: cue.agreed noun.other	-25 25 -11 -28 0
pair next: cue.agreed noun.people	-8 -51 -6 -18 62
pair next: cue.agreed own.to	1 -15 -14 15 -1
pair next: cue.agreed qualifier.at_most	-4 15 -3 -5 -15
pair next: cue.agreed ru.agent	-3 -16 -13 20 -6
pair next: cue.agreed ru.of	9 -8 21 -9 -20
pair next: cue.agreed ua.agent	-58 -10 -26 66 -18
pair next: cue.agreed ua.to	19 -5 -4 -10 -2
pair next: cue.agreed verb.bring	-23 16 16 -14 -15
pair next: cue.agreed verb.future	-2 10 -1 -1 -7
pair next: cue.agreed verb.give	39 6 -8 -19 -20
pair next: cue.agreed verb.held_exchange	30 12 -14 -24 -24
pair next: cue.agreed verb.noun	-13 28 -15 -22 -19
pair next: cue.agreed verb.other	-8 54 -10 -14 -47
pair next: cue.agreed verb.will	13 8 -3 -5 -17
pair next: cue.agreed voice.ru	25 -25 0 0 0
pair next: cue.agreement adj.modifier	-18 25 -29 1 -13
pair next: cue.agreement adj.wounded	14 17 -11 -20 -17
pair next: cue.agreement country	-19 13 39 -16 -32
pair next: cue.agreement cue.agreed	3 -3 -8 5 -17
pair next: cue.agreement cue.agreement	-16 -22 -23 54 -3
pair next: cue.agreement cue.claims	15 -18 -7 -11 19
pair next: cue.agreement cue.completed	12 -1 -13 -9 -20
pair next: cue.agreement cue.each	14 -12 0 -1 -1
pair next: cue.agreement cue.held	-1 -3 0 13 -9
pair next: cue.agreement cue.mediated	-2 -6 0 -8 16
pair next: cue.agreement cue.of_whole	-58 -12 -46 -72 109
pair next: cue.agreement cue.other_war	-3 -8 -5 -2 17
pair next: cue.agreement cue.planned	-18 25 -1 13 -27
pair next: cue.agreement cue.recap	0 -15 15 -1 -14
pair next: cue.agreement cue.relative	2 -24 22 -17 -6
pair next: cue.agreement cue.span	18 -21 -15 -2 -6
pair next: cue.agreement cue.stage	-11 3 -2 10 -1
pair next: cue.agreement cue.today	17 -14 -6 -15 -15
pair next: cue.agreement cue.venue	56 -23 3 -7 -41
pair next: cue.agreement noun.branch	13 0 -9 0 -5
pair next: cue.agreement noun.civilian	-15 -5 0 18 1
pair next: cue.agreement noun.exchange	-26 34 -27 -41 -13
pair next: cue.agreement noun.other	-15 34 4 -27 -18
pair next: cue.agreement noun.people	-15 -8 -17 21 17
pair next: cue.agreement own.to	-12 -11 -1 22 -2
pair next: cue.agreement qualifier.at_most	31 8 -21 -12 -32
pair next: cue.agreement qualifier.more_than	-1 -1 -15 -14 3
pair next: cue.agreement ru.agent	-25 15 -2 -1 -13
pair next: cue.agreement ru.of	-18 24 -14 -12 -17
pair next: cue.agreement ua.agent	5 -4 -3 -19 22
pair next: cue.agreement ua.of	-43 -1 17 -21 15
pair next: cue.agreement ua.to	6 -17 16 5 -13
pair next: cue.agreement verb.bring	-20 -14 -10 -3 25
pair next: cue.agreement verb.future	13 16 -11 15 -19
pair next: cue.agreement verb.get	2 -10 -7 -2 16
pair next: cue.agreement verb.give	24 -2 0 -16 -6
pair next: cue.agreement verb.held_exchange	-17 32 -6 -13 -4
pair next: cue.agreement verb.noun	18 -10 -13 -5 -21
pair next: cue.agreement verb.will	-37 64 -7 -29 -58
pair next: cue.agreement voice.ua	15 -18 13 -9 -13
pair next: cue.all adj.dead	-5 -9 -26 -16 24
pair next: cue.all adj.freed	14 -13 0 -1 0
pair next: cue.all adj.modifier	-33 11 -13 20 3
pair next: cue.all adj.wounded	-36 43 -15 -20 -18
pair next: cue.all category	5 -19 7 -10 2
pair next: cue.all country	12 -10 0 -1 -1
pair next: cue.all cue.all	30 8 -3 -7 -35
pair next: cue.all cue.claims	-16 5 12 7 -24
pair next: cue.all cue.completed	-7 16 14 -11 -20
pair next: cue.all cue.each	-2 2 20 -6 -38
pair next: cue.all cue.held	1 -7 -1 23 -18
pair next: cue.all cue.in_captivity	10 0 -5 -4 -2
pair next: cue.all cue.mediated	-11 -15 15 -1 -6
pair next: cue.all cue.of_whole	29 -13 -26 -32 6
pair next: cue.all cue.one_sided	-1 12 0 0 -11
pair next: cue.all cue.planned	-25 39 3 36 -43
pair next: cue.all cue.postponed	-15 32 -5 -8 -8
pair next: cue.all cue.ready	15 -1 0 -14 0
pair next: cue.all cue.relative	10 -17 14 0 -16
pair next: cue.all cue.reunion	-19 0 18 -14 -3
pair next: cue.all cue.stage	27 -18 -12 -24 -14
pair next: cue.all cue.today	15 -15 -9 13 -4
pair next: cue.all cue.total	-19 -9 22 -3 -20
pair next: cue.all cue.transit	8 -6 0 -2 0
pair next: cue.all cue.visit	-14 0 15 0 -2
pair next: cue.all foe.of	-1 -16 -6 -1 23
pair next: cue.all noun.body	-24 -23 13 -36 37
pair next: cue.all noun.branch	5 -4 -33 -3 37
pair next: cue.all noun.child	9 -4 17 -3 -19
pair next: cue.all noun.civilian	7 9 -15 -11 8
pair next: cue.all noun.exchange	-13 -12 6 -4 20
pair next: cue.all noun.family	-2 -1 -16 0 19
pair next: cue.all noun.man	16 0 -5 -14 -1
pair next: cue.all noun.military	7 10 -42 5 -13
pair next: cue.all noun.other	-23 12 -15 -13 -11
pair next: cue.all noun.people	-15 5 1 -7 -2
pair next: cue.all noun.soldier	5 0 -1 -1 -3
pair next: cue.all noun.woman	4 14 -18 20 -25
pair next: cue.all own.agent	15 -15 -2 -4 0
pair next: cue.all own.to	18 -4 -16 -2 -12
pair next: cue.all qualifier.at_most	40 4 -3 -30 -33
pair next: cue.all ru.agent	11 -6 6 -14 -25
pair next: cue.all ru.of	-16 -2 18 -4 -9
pair next: cue.all ru.to	31 -5 -8 -1 -18
pair next: cue.all ua.agent	-3 5 -3 5 -4
pair next: cue.all ua.of	-2 -11 -2 -14 14
pair next: cue.all verb.bring	-1 -9 18 7 -14
pair next: cue.all verb.come	-20 -19 -9 -22 33
pair next: cue.all verb.future	-6 -16 -22 8 36
pair next: cue.all verb.get	-6 -4 7 -11 1
pair next: cue.all verb.give	-25 -11 35 -8 9
pair next: cue.all verb.home	-36 -4 32 -12 -17
pair next: cue.all verb.other	-12 22 -10 14 -16
pair next: cue.all verb.will	2 -16 20 -6 -39
pair next: cue.all view.ru	23 -4 -7 -10 -13
pair next: cue.all_civilians adj.modifier	27 -12 -5 -21 7
pair next: cue.all_civilians cue.all	46 -4 -7 -3 -35
pair next: cue.already adj.dead	15 0 -2 -15 -2
pair next: cue.already adj.modifier	-4 -2 -1 -11 13
pair next: cue.already category	-14 -2 21 -1 -9
pair next: cue.already cue.already	-14 -2 -9 15 -6
pair next: cue.already cue.claims	-7 -5 1 18 13
pair next: cue.already cue.completed	15 0 -1 -5 -13
pair next: cue.already cue.footage	8 -25 5 -2 6
pair next: cue.already cue.in_return	15 -2 -20 -11 -12
pair next: cue.already cue.mediated	-5 -5 -24 -14 47
pair next: cue.already cue.month	-1 15 -18 -7 -5
pair next: cue.already cue.planned	-14 17 -11 -16 -9
pair next: cue.already cue.postponed	-16 8 25 -8 -19
pair next: cue.already cue.ready	-5 11 0 -2 -3
pair next: cue.already cue.recap	-21 -10 18 -15 -9
pair next: cue.already cue.relative	-13 -3 15 -4 -15
pair next: cue.already cue.reunion	7 -11 8 -18 -30
pair next: cue.already cue.since	16 0 -3 -13 -7
pair next: cue.already cue.today	-10 2 11 -1 -12
pair next: cue.already cue.transit	45 -23 -13 -5 -8
pair next: cue.already cue.visit	3 -8 11 -15 -13
pair next: cue.already foe.from	14 -1 -13 0 -1
pair next: cue.already noun.body	16 -7 -12 -12 -13
pair next: cue.already noun.child	-12 -6 -5 -63 32
pair next: cue.already noun.exchange	34 -7 -29 -24 19
pair next: cue.already noun.family	-9 -12 3 -10 27
pair next: cue.already noun.military	2 -5 -22 -9 14
pair next: cue.already noun.other	-4 12 -15 -22 -2
pair next: cue.already noun.people	-38 -13 32 40 -6
pair next: cue.already own.of	-3 -10 -2 14 -3
pair next: cue.already own.to	32 -13 -32 -16 24
pair next: cue.already qualifier.approx	8 -1 1 -4 -4
pair next: cue.already qualifier.at_most	10 -7 -2 -4 -7
pair next: cue.already qualifier.more_than	-14 -8 -3 2 0
pair next: cue.already ru.to	46 -5 -18 -26 -4
pair next: cue.already ua.agent	25 -4 -4 -17 -3
pair next: cue.already ua.to	41 -8 -19 -9 -13
pair next: cue.already verb.bring	-29 -30 -22 29 22
pair next: cue.already verb.come	-2 -1 -12 5 -7
pair next: cue.already verb.future	-12 27 -15 9 -42
pair next: cue.already verb.get	-17 -7 5 8 -10
pair next: cue.already verb.give	12 -6 1 -22 -18
pair next: cue.already verb.home	28 -9 -16 -16 11
pair next: cue.already verb.managed	-16 -2 16 11 -14
pair next: cue.already verb.noun	19 -8 -2 -17 -23
pair next: cue.already verb.other	-11 -15 12 -8 3
pair next: cue.already verb.swap	12 24 -20 -11 -11
pair next: cue.among adj.modifier	-2 5 -2 -1 -1
pair next: cue.among cue.among	11 -5 9 -5 -19
pair next: cue.among cue.relative	-13 -1 23 -1 -10
pair next: cue.among cue.yesterday	-33 -12 54 -9 -26
pair next: cue.among noun.military	-22 0 26 -1 -7
pair next: cue.among noun.people	10 -5 2 -6 -8
pair next: cue.among verb.bring	9 -5 3 -11 -7
pair next: cue.among verb.come	-5 -3 20 -5 -7
pair next: cue.anniversary cue.anniversary	1 -12 17 -26 28
pair next: cue.anniversary cue.born	-21 -8 -11 -44 22
pair next: cue.anniversary cue.of_year	-52 -20 27 -25 -2
pair next: cue.anniversary noun.other	-11 5 3 -24 -4
pair next: cue.anniversary ua.of	-14 -14 -19 -3 17
pair next: cue.arrived adj.modifier	-4 -5 24 -9 -21
pair next: cue.arrived cue.transit	5 -3 0 -2 0
pair next: cue.arrived cue.visit	-31 -15 38 -7 -13
pair next: cue.arrived noun.people	7 -3 -4 0 0
pair next: cue.arrived own.agent	-14 -2 39 -18 -32
pair next: cue.border country	-3 -10 -15 -19 16
pair next: cue.border cue.border	42 -2 -7 -15 -23
pair next: cue.border cue.of_whole	-14 -6 -18 -15 24
pair next: cue.border cue.transit	35 -1 -20 -12 -12
pair next: cue.border noun.child	14 0 -1 0 -14
pair next: cue.border ru.of	13 0 -4 -12 0
pair next: cue.border ua.of	38 -3 -14 -1 -26
pair next: cue.border ua.to	-3 -9 6 -2 -11
pair next: cue.born adj.modifier	7 -10 -14 -16 5
pair next: cue.born adj.wounded	17 0 -11 -1 -7
pair next: cue.born category	-12 20 -9 -21 15
pair next: cue.born cue.all	5 -4 0 0 -1
pair next: cue.born cue.born	22 -10 -9 -11 -19
pair next: cue.born cue.footage	23 -10 -9 -12 -19
pair next: cue.born cue.in_captivity	-15 -7 4 -15 4
pair next: cue.born cue.of_whole	22 0 -7 -5 -19
pair next: cue.born cue.part	39 -7 -24 -13 -13
pair next: cue.born cue.relative	-15 -5 -28 -4 45
pair next: cue.born cue.since	-12 -2 -1 15 -31
pair next: cue.born cue.today	27 0 -4 -3 -23
pair next: cue.born noun.child	16 -1 -15 -4 -2
pair next: cue.born noun.family	-17 0 18 0 -1
pair next: cue.born noun.military	-14 0 15 -1 -15
pair next: cue.born noun.other	-10 -4 32 -11 -1
pair next: cue.born noun.people	-29 -13 -16 -23 30
pair next: cue.born own.to	-34 -17 -3 27 -18
pair next: cue.born qualifier.at_most	-5 17 -8 -4 -15
pair next: cue.born qualifier.more_than	15 -1 0 18 -16
pair next: cue.born verb.bring	33 -8 -4 -27 -12
pair next: cue.born verb.come	15 -2 -7 -14 5
pair next: cue.born verb.future	15 -7 -17 -2 8
pair next: cue.born verb.get	14 0 0 0 -14
pair next: cue.born verb.home	5 -1 0 -1 -3
pair next: cue.born verb.other	-30 -16 15 -22 6
pair next: cue.called_off adj.modifier	-7 18 -12 -11 -15
pair next: cue.called_off country	-5 -24 27 -2 -16
pair next: cue.called_off cue.agreement	-15 15 -27 -7 9
pair next: cue.called_off cue.called_off	-27 33 -33 -19 -22
pair next: cue.called_off cue.claims	-24 24 -27 -15 -34
pair next: cue.called_off cue.completed	-22 10 -12 -3 20
pair next: cue.called_off cue.denied	22 -20 -6 -4 -1
pair next: cue.called_off noun.exchange	-20 -10 -29 -9 49
pair next: cue.called_off noun.other	-19 5 -13 27 -19
pair next: cue.called_off noun.people	-24 -15 22 -11 -27
pair next: cue.called_off ru.agent	-14 26 -15 -2 -20
pair next: cue.called_off ru.of	-2 11 -2 -2 -6
pair next: cue.called_off ua.agent	-12 59 -31 -11 -44
pair next: cue.called_off ua.of	-12 47 -16 -5 -7
pair next: cue.called_off verb.noun	-17 43 -19 -12 -23
pair next: cue.called_off verb.will	-1 6 0 -1 -4
pair next: cue.captivity adj.freed	21 -4 -2 -12 -4
pair next: cue.captivity adj.modifier	20 -8 -11 -6 -16
pair next: cue.captivity adj.wounded	-12 -12 -2 -18 33
pair next: cue.captivity category	17 -8 -25 -7 6
pair next: cue.captivity country	-6 -4 -11 0 11
pair next: cue.captivity cue.all	-8 18 23 -16 -15
pair next: cue.captivity cue.called_off	-19 27 -30 -11 -51
pair next: cue.captivity cue.captured	-16 -2 -1 -1 20
pair next: cue.captivity cue.claims	17 -9 5 -35 -31
pair next: cue.captivity cue.completed	7 -36 -10 17 -16
pair next: cue.captivity cue.count	7 19 -14 -10 -20
pair next: cue.captivity cue.deported	-17 -4 -7 -17 11
pair next: cue.captivity cue.each	5 9 -11 -17 -29
pair next: cue.captivity cue.footage	-6 -42 39 -11 -5
pair next: cue.captivity cue.held	-24 -11 -12 13 17
pair next: cue.captivity cue.in_captivity	-18 -23 -12 29 -5
pair next: cue.captivity cue.in_return	-8 -1 -6 0 15
pair next: cue.captivity cue.included	-11 -1 -3 -8 21
pair next: cue.captivity cue.local	-14 0 28 -1 -14
pair next: cue.captivity cue.missing	1 -12 0 -3 12
pair next: cue.captivity cue.of_whole	-5 10 -7 0 -10
pair next: cue.captivity cue.of_year	15 -18 0 -7 7
pair next: cue.captivity cue.other_return	-11 -2 -17 -7 18
pair next: cue.captivity cue.other_war	-33 -21 -15 -13 25
pair next: cue.captivity cue.outside	14 -13 0 -2 0
pair next: cue.captivity cue.part	46 -6 -10 -19 -14
pair next: cue.captivity cue.planned	-13 -27 -17 13 6
pair next: cue.captivity cue.postponed	-17 30 -8 -23 -38
pair next: cue.captivity cue.recap	16 -5 -30 -13 20
pair next: cue.captivity cue.record	-14 28 -15 -14 -12
pair next: cue.captivity cue.relative	-6 -1 -25 2 14
pair next: cue.captivity cue.reunion	-13 -14 -7 12 3
pair next: cue.captivity cue.same_number	-1 -7 -13 -11 19
pair next: cue.captivity cue.since	21 -6 -19 7 -31
pair next: cue.captivity cue.span	5 13 -12 -1 -5
pair next: cue.captivity cue.third	-17 -2 -9 -3 19
pair next: cue.captivity cue.to_date	13 -13 2 2 -13
pair next: cue.captivity cue.today	20 -12 -10 -2 -4
pair next: cue.captivity cue.total	14 -1 -5 -9 -1
pair next: cue.captivity cue.visit	-16 -15 -20 -3 20
pair next: cue.captivity cue.year	-25 -12 -23 32 1
pair next: cue.captivity cue.yesterday	-16 -3 18 -8 -14
pair next: cue.captivity foe.to	12 -1 -4 -4 -2
pair next: cue.captivity noun.branch	-25 -7 3 -14 8
pair next: cue.captivity noun.civilian	-3 26 11 -20 -5
pair next: cue.captivity noun.exchange	-8 17 -19 23 -32
pair next: cue.captivity noun.family	-15 -20 -18 -10 30
pair next: cue.captivity noun.military	-11 8 -5 -14 2
pair next: cue.captivity noun.other	-10 -1 22 -25 -23
pair next: cue.captivity noun.people	-1 4 -4 -6 -5
pair next: cue.captivity noun.soldier	-36 -21 -20 5 41
pair next: cue.captivity own.agent	-8 20 -2 -7 -3
pair next: cue.captivity own.to	16 -6 -6 10 -20
pair next: cue.captivity qualifier.approx	-24 -17 7 -18 19
pair next: cue.captivity qualifier.at_least	-8 -1 -1 27 -18
pair next: cue.captivity qualifier.at_most	-25 17 -8 6 21
pair next: cue.captivity qualifier.more_than	17 -8 -11 -4 2
pair next: cue.captivity ru.agent	27 -25 -8 3 17
pair next: cue.captivity ru.from	3 -6 -11 16 -14
pair next: cue.captivity ru.of	-1 -7 -3 18 -23
pair next: cue.captivity ru.to	-5 11 -1 -5 -1
pair next: cue.captivity ua.agent	-8 -3 11 -12 -8
pair next: cue.captivity ua.from	25 -4 -10 -18 -16
pair next: cue.captivity ua.of	4 3 -2 4 -15
pair next: cue.captivity ua.to	-8 -28 -7 44 -7
pair next: cue.captivity verb.bring	26 -12 -7 27 -40
pair next: cue.captivity verb.come	7 -5 4 -22 -14
pair next: cue.captivity verb.future	-35 9 -4 -7 4
pair next: cue.captivity verb.get	-28 7 -26 -5 29
pair next: cue.captivity verb.give	-21 -10 -2 -10 23
pair next: cue.captivity verb.held_exchange	10 -11 24 -8 -19
pair next: cue.captivity verb.home	24 -3 -8 -28 14
pair next: cue.captivity verb.managed	-14 14 0 -1 -1
pair next: cue.captivity verb.noun	-11 20 -7 -7 5
pair next: cue.captivity verb.other	-14 10 -16 -28 27
pair next: cue.captivity verb.swap	6 3 -5 -6 -2
pair next: cue.captivity verb.will	-12 18 -6 -8 -10
pair next: cue.captivity view.ru	11 -35 -31 21 -12
pair next: cue.captivity voice.ua	-51 -18 18 -50 28
pair next: cue.captured adj.modifier	-26 -13 -11 -5 21
pair next: cue.captured category	23 0 3 -3 -15
pair next: cue.captured cue.captivity	-2 -5 -12 -25 39
pair next: cue.captured cue.captured	-8 -7 -16 2 16
pair next: cue.captured cue.deported	15 -3 0 0 -15
pair next: cue.captured cue.ever_captured	-9 -7 -8 -10 21
pair next: cue.captured cue.of_whole	-1 -5 -2 -3 10
pair next: cue.captured cue.of_year	24 0 -3 0 -22
pair next: cue.captured cue.relative	19 0 -2 -2 -18
pair next: cue.captured cue.since	-15 16 0 -1 -8
pair next: cue.captured cue.transit	-24 -2 -3 -1 9
pair next: cue.captured cue.year	-14 14 0 -2 -1
pair next: cue.captured noun.branch	-20 -1 -5 0 27
pair next: cue.captured noun.military	-15 -2 -12 -10 21
pair next: cue.captured noun.other	-17 -17 23 -16 -9
pair next: cue.captured noun.people	7 -10 -11 -15 11
pair next: cue.captured noun.soldier	11 -22 -5 -9 24
pair next: cue.captured qualifier.approx	9 -13 -7 -17 -1
pair next: cue.captured ru.of	-12 -12 0 10 13
pair next: cue.captured ua.of	8 5 -5 -22 1
pair next: cue.captured verb.future	-17 -1 -12 -2 28
pair next: cue.captured verb.other	-1 -2 -13 -1 16
pair next: cue.claims adj.dead	-9 -1 -3 -1 13
pair next: cue.claims adj.modifier	-5 -23 10 -7 7
pair next: cue.claims category	13 -13 -14 -26 17
pair next: cue.claims country	2 5 4 0 -2
pair next: cue.claims cue.agreement	3 11 -16 -4 -12
pair next: cue.claims cue.all	24 -2 -14 -1 -13
pair next: cue.claims cue.captured	-13 -13 -1 -15 15
pair next: cue.claims cue.claims	-28 7 6 24 -20
pair next: cue.claims cue.completed	15 5 -16 -10 -16
pair next: cue.claims cue.crime	-4 -1 -2 -2 8
pair next: cue.claims cue.denied	-18 25 -20 -14 -22
pair next: cue.claims cue.held	-33 -1 -3 42 -7
pair next: cue.claims cue.in_captivity	-12 -2 -1 17 -14
pair next: cue.claims cue.mediated	35 -27 -29 -12 16
pair next: cue.claims cue.missing	-16 -12 15 4 -2
pair next: cue.claims cue.of_whole	-26 2 26 -20 6
pair next: cue.claims cue.part	6 -4 34 -14 -26
pair next: cue.claims cue.planned	21 0 -19 -12 3
pair next: cue.claims cue.ready	-25 24 -3 -16 -18
pair next: cue.claims cue.record	13 6 -21 -3 -3
pair next: cue.claims cue.relative	-12 31 -14 -20 -5
pair next: cue.claims cue.since	40 13 -1 -38 -14
pair next: cue.claims cue.span	-5 47 -10 -1 -42
pair next: cue.claims cue.thanks	20 -1 -12 -9 -12
pair next: cue.claims cue.today	0 11 -9 -11 2
pair next: cue.claims cue.total	-12 14 -2 -13 -1
pair next: cue.claims cue.venue	-26 17 5 -12 -15
pair next: cue.claims foe.of	33 -6 -10 -12 -20
pair next: cue.claims noun.body	39 -34 -14 -22 -14
pair next: cue.claims noun.branch	-34 -13 7 -3 16
pair next: cue.claims noun.child	15 0 0 0 -15
pair next: cue.claims noun.civilian	-10 -2 -3 0 15
pair next: cue.claims noun.exchange	40 -6 -23 -22 -13
pair next: cue.claims noun.family	14 9 -5 4 -31
pair next: cue.claims noun.foreigner	-16 0 -11 9 13
pair next: cue.claims noun.military	-3 0 -6 -5 11
pair next: cue.claims noun.other	-62 5 31 5 1
pair next: cue.claims noun.people	-3 -2 -1 0 -7
pair next: cue.claims noun.rank	-26 -1 -17 -2 32
pair next: cue.claims own.agent	19 -17 -13 9 -10
pair next: cue.claims own.of	18 -5 -11 -2 -1
pair next: cue.claims own.to	11 -14 -9 4 -5
pair next: cue.claims qualifier.approx	-3 -9 -26 15 -10
pair next: cue.claims qualifier.at_least	-14 -17 11 -10 -5
pair next: cue.claims qualifier.at_most	14 10 -8 -15 -24
pair next: cue.claims qualifier.more_than	-4 -7 12 5 -15
pair next: cue.claims ru.agent	-2 10 -14 -31 -10
pair next: cue.claims ru.from	-24 -24 0 26 -2
pair next: cue.claims ru.of	31 -4 -27 10 -31
pair next: cue.claims ru.to	1 -11 -4 -21 19
pair next: cue.claims ua.agent	7 -4 -24 -1 12
pair next: cue.claims ua.of	2 8 2 -38 -10
pair next: cue.claims ua.to	33 15 -33 -30 11
pair next: cue.claims verb.bring	14 -5 -39 -12 37
pair next: cue.claims verb.come	-5 -2 -26 -15 34
pair next: cue.claims verb.future	-13 10 5 -8 -4
pair next: cue.claims verb.get	31 -4 -4 -21 -4
pair next: cue.claims verb.give	6 20 -12 -13 -11
pair next: cue.claims verb.held_exchange	10 -21 -10 -6 17
pair next: cue.claims verb.noun	7 22 4 -17 -14
pair next: cue.claims verb.other	-16 -1 23 0 -7
pair next: cue.claims verb.will	-15 15 -12 -16 -7
pair next: cue.claims voice.ru	-3 -22 10 12 9
pair next: cue.claims voice.ua	21 -17 -11 22 -21
pair next: cue.completed adj.modifier	7 -2 -21 -12 4
pair next: cue.completed adj.wounded	30 -6 -18 -4 -4
pair next: cue.completed category	16 -17 -5 -26 25
pair next: cue.completed country	-10 -18 -3 9 8
pair next: cue.completed cue.agreed	-31 30 -6 -4 10
pair next: cue.completed cue.agreement	25 10 8 -16 -20
pair next: cue.completed cue.all	25 -19 -14 -14 -10
pair next: cue.completed cue.called_off	-27 14 -25 -33 6
pair next: cue.completed cue.captivity	-10 -29 -19 4 28
pair next: cue.completed cue.captured	-1 -14 -13 -14 16
pair next: cue.completed cue.claims	-1 27 -21 -19 -12
pair next: cue.completed cue.completed	-6 12 2 -4 -14
pair next: cue.completed cue.crime	-5 -1 -2 -2 10
pair next: cue.completed cue.denied	-33 1 -19 -27 58
pair next: cue.completed cue.deported	-44 -14 -14 60 -9
pair next: cue.completed cue.each	32 -17 -11 -5 -9
pair next: cue.completed cue.evacuation	-25 15 -6 -14 20
pair next: cue.completed cue.footage	-19 -13 33 -4 -10
pair next: cue.completed cue.good_news	18 -7 -19 -14 -17
pair next: cue.completed cue.held	-17 -15 -3 23 -19
pair next: cue.completed cue.in_captivity	-2 -15 26 -42 -14
pair next: cue.completed cue.in_return	14 -14 0 0 0
pair next: cue.completed cue.included	-8 20 -12 -18 0
pair next: cue.completed cue.local	-11 -24 16 -21 5
pair next: cue.completed cue.mediated	39 3 -8 -15 -25
pair next: cue.completed cue.name	-18 -3 26 -4 -18
pair next: cue.completed cue.of_whole	7 -18 14 -24 11
pair next: cue.completed cue.other_return	-41 -16 24 -1 -34
pair next: cue.completed cue.part	10 7 1 15 -26
pair next: cue.completed cue.planned	-5 25 -7 -19 -26
pair next: cue.completed cue.postponed	-16 27 -16 -24 -15
pair next: cue.completed cue.ready	-5 17 -5 -3 -5
pair next: cue.completed cue.recap	-5 7 -16 -37 21
pair next: cue.completed cue.record	-3 -2 -4 -13 15
pair next: cue.completed cue.relative	-22 19 -2 -29 0
pair next: cue.completed cue.reunion	-18 -6 -5 19 -15
pair next: cue.completed cue.since	-25 -3 -8 33 -16
pair next: cue.completed cue.span	11 -5 -10 -19 -3
pair next: cue.completed cue.stage	-10 -8 -19 -4 21
pair next: cue.completed cue.thanks	13 -7 -7 8 -9
pair next: cue.completed cue.to_date	-14 -2 -4 21 -2
pair next: cue.completed cue.today	30 -35 -11 -19 -11
pair next: cue.completed cue.total	14 -14 0 -2 -2
pair next: cue.completed cue.training	-16 -2 -16 -2 30
pair next: cue.completed cue.transit	-5 -4 -2 14 -13
pair next: cue.completed cue.unit	26 -19 -15 -1 -27
pair next: cue.completed cue.venue	-19 -3 -16 4 22
pair next: cue.completed cue.visit	-23 -2 26 -11 -21
pair next: cue.completed cue.year	-29 8 -6 10 -12
pair next: cue.completed cue.yesterday	10 -10 17 -24 -5
pair next: cue.completed foe.of	8 0 -5 0 -3
pair next: cue.completed noun.body	9 -6 -16 7 -10
pair next: cue.completed noun.branch	-29 -1 3 -15 35
pair next: cue.completed noun.child	22 -10 -16 -19 13
pair next: cue.completed noun.civilian	10 -15 -20 8 4
pair next: cue.completed noun.exchange	-16 0 -7 -7 -13
pair next: cue.completed noun.family	-4 -10 -23 -27 23
pair next: cue.completed noun.foreigner	24 -17 -14 -16 0
pair next: cue.completed noun.military	37 -5 -24 12 -15
pair next: cue.completed noun.other	-18 -11 11 0 -12
pair next: cue.completed noun.people	3 -26 -36 -1 19
pair next: cue.completed noun.soldier	12 -3 -5 -3 -1
pair next: cue.completed own.agent	-3 -7 -17 -18 21
pair next: cue.completed own.of	-1 -18 -17 -7 20
pair next: cue.completed own.to	19 -20 -19 -2 8
pair next: cue.completed qualifier.approx	-1 -21 -5 5 -1
pair next: cue.completed qualifier.at_most	18 14 -22 -20 7
pair next: cue.completed qualifier.more_than	-24 -9 -11 24 -20
pair next: cue.completed ru.agent	38 -6 3 -13 -30
pair next: cue.completed ru.from	37 -4 -8 -7 -16
pair next: cue.completed ru.of	23 -30 -4 -14 -5
pair next: cue.completed ru.to	22 -9 -1 -15 -33
pair next: cue.completed ua.agent	1 5 -5 6 -7
pair next: cue.completed ua.from	36 -6 -14 -5 -12
pair next: cue.completed ua.of	-16 -15 -4 40 -18
pair next: cue.completed ua.to	22 -5 -4 -22 8
pair next: cue.completed verb.bring	28 -6 -12 -9 -4
pair next: cue.completed verb.come	49 -6 -5 -25 -22
pair next: cue.completed verb.future	-33 6 -23 -19 26
pair next: cue.completed verb.get	23 -18 -30 -27 -2
pair next: cue.completed verb.give	27 -9 -8 -11 -6
pair next: cue.completed verb.held_exchange	34 -15 -14 -11 -5
pair next: cue.completed verb.home	23 -5 -15 -12 -14
pair next: cue.completed verb.managed	30 -3 -10 -19 -17
pair next: cue.completed verb.noun	11 -19 3 -8 -10
pair next: cue.completed verb.other	-47 -7 -30 16 7
pair next: cue.completed verb.swap	15 -14 -6 3 -22
pair next: cue.completed verb.will	-4 1 -8 11 -21
pair next: cue.completed voice.ru	0 -4 -17 29 -9
pair next: cue.completed voice.ua	22 -8 -8 16 -20
pair next: cue.count adj.modifier	-16 42 -9 -26 -5
pair next: cue.count adj.wounded	-11 -56 -1 -5 68
pair next: cue.count category	22 -7 -17 -7 13
pair next: cue.count cue.agreed	30 -27 -2 -1 0
pair next: cue.count cue.agreement	25 -3 -28 -2 -16
pair next: cue.count cue.called_off	-15 14 -13 -11 13
pair next: cue.count cue.claims	-22 -3 -1 22 -2
pair next: cue.count cue.completed	-2 5 14 -15 -17
pair next: cue.count cue.count	15 -20 -6 -15 18
pair next: cue.count cue.deported	-3 -7 -6 -3 13
pair next: cue.count cue.footage	-27 -6 26 13 -11
pair next: cue.count cue.held	-24 -17 -28 -21 27
pair next: cue.count cue.mediated	25 -15 -4 8 -15
pair next: cue.count cue.nth	15 0 -9 -4 -3
pair next: cue.count cue.of_whole	-5 8 1 -3 -19
pair next: cue.count cue.of_year	10 -4 17 -7 -17
pair next: cue.count cue.other_war	-2 -3 -14 -1 15
pair next: cue.count cue.planned	-2 -2 -21 -21 12
pair next: cue.count cue.postponed	-7 -7 -1 -1 10
pair next: cue.count cue.record	15 -5 -12 11 -2
pair next: cue.count cue.relative	1 -2 2 0 -14
pair next: cue.count cue.same_number	13 -1 -5 -1 -11
pair next: cue.count cue.since	25 -3 -12 -18 18
pair next: cue.count cue.span	-7 13 -7 -10 -2
pair next: cue.count cue.third	-23 -18 -14 -14 42
pair next: cue.count cue.to_date	14 -14 0 0 0
pair next: cue.count cue.today	9 0 -2 -6 -1
pair next: cue.count cue.year	32 0 0 -32 0
pair next: cue.count noun.body	-16 11 -1 25 29
pair next: cue.count noun.branch	0 -1 -1 -16 16
pair next: cue.count noun.civilian	-34 -13 -1 16 27
pair next: cue.count noun.exchange	5 -6 -12 -6 8
pair next: cue.count noun.family	-3 -2 16 -2 -15
pair next: cue.count noun.man	-14 -5 18 -13 -16
pair next: cue.count noun.military	8 -10 -1 -5 7
pair next: cue.count noun.other	-3 21 -20 -4 -1
pair next: cue.count noun.people	-15 18 -17 -6 27
pair next: cue.count own.agent	-17 -1 -5 32 -10
pair next: cue.count own.of	-16 -16 25 -15 -24
pair next: cue.count own.to	9 -1 -1 -7 0
pair next: cue.count qualifier.approx	-23 25 -8 9 -13
pair next: cue.count qualifier.at_most	-17 -35 47 -9 -15
pair next: cue.count qualifier.more_than	-19 -29 30 21 -20
pair next: cue.count ru.from	-30 -13 -12 41 -12
pair next: cue.count ru.of	17 -9 -5 5 -26
pair next: cue.count ua.of	8 5 -11 7 -13
pair next: cue.count ua.to	-20 -33 -12 1 25
pair next: cue.count verb.bring	14 -22 -18 0 -13
pair next: cue.count verb.come	-19 30 -23 -6 10
pair next: cue.count verb.future	-24 55 -29 -1 -39
pair next: cue.count verb.held_exchange	7 -6 -16 -4 5
pair next: cue.count verb.home	22 -3 0 -16 -3
pair next: cue.count verb.other	29 -15 21 -23 -5
pair next: cue.count verb.swap	18 -3 -15 -10 -3
pair next: cue.count verb.will	5 12 -8 -4 -6
pair next: cue.count view.ru	-15 14 -23 9 -16
pair next: cue.count view.ua	17 -20 -11 2 -9
pair next: cue.count voice.ua	5 -1 0 -2 -1
pair next: cue.crime adj.modifier	-18 -7 -14 21 -10
pair next: cue.crime category	-8 -4 8 -6 -4
pair next: cue.crime cue.crime	-14 -3 -23 13 6
pair next: cue.crime cue.money	14 13 -15 -20 2
pair next: cue.crime cue.of_whole	18 -14 -12 -11 13
pair next: cue.crime cue.part	0 -1 -2 -6 9
pair next: cue.crime cue.relative	-8 14 -32 6 -6
pair next: cue.crime noun.exchange	-6 -17 -14 18 -10
pair next: cue.crime noun.family	0 0 -6 -3 9
pair next: cue.crime noun.military	-17 -9 -4 -16 20
pair next: cue.crime noun.other	-13 -10 -12 14 -9
pair next: cue.crime noun.people	-7 -5 15 -5 -13
pair next: cue.crime qualifier.at_most	-7 -14 -16 -1 17
pair next: cue.crime qualifier.more_than	-14 -13 -3 15 -7
pair next: cue.crime ru.of	-15 -6 -19 -28 28
pair next: cue.crime ru.to	-2 -4 -2 -6 15
pair next: cue.crime ua.of	-3 -2 -10 -7 20
pair next: cue.crime verb.bring	-9 -6 -24 -20 43
pair next: cue.crime verb.future	20 -18 -7 -10 4
pair next: cue.crime verb.get	-18 -2 -21 -1 28
pair next: cue.crime verb.other	-4 -6 -1 -1 12
pair next: cue.denied adj.modifier	-25 -43 -9 46 -19
pair next: cue.denied category	20 -19 -2 0 0
pair next: cue.denied cue.agreed	-13 3 -6 -11 -1
pair next: cue.denied cue.claims	-29 28 -18 16 -27
pair next: cue.denied cue.completed	-15 30 -4 -3 -11
pair next: cue.denied cue.denied	-41 33 -44 -24 6
pair next: cue.denied cue.relative	-34 41 33 -35 -27
pair next: cue.denied cue.today	-23 29 -39 -4 -25
pair next: cue.denied noun.exchange	3 46 -29 -54 -34
pair next: cue.denied noun.other	11 -7 -5 -10 -9
pair next: cue.denied noun.people	9 -3 -4 -2 0
pair next: cue.denied ru.agent	-4 24 -17 -3 -7
pair next: cue.denied ru.of	-12 35 -1 -22 -6
pair next: cue.denied ua.of	-12 21 -6 -5 -20
pair next: cue.denied verb.future	-6 29 -3 -1 -28
pair next: cue.deported adj.modifier	14 -3 -10 -20 9
pair next: cue.deported adj.wounded	-2 0 -3 0 5
pair next: cue.deported category	21 -6 -15 -6 13
pair next: cue.deported cue.captured	17 -7 4 13 -23
pair next: cue.deported cue.deported	12 -14 -14 8 0
pair next: cue.deported cue.held	24 0 0 -18 -14
pair next: cue.deported cue.of_whole	-15 0 -13 14 16
pair next: cue.deported cue.other_return	10 -1 -1 0 -9
pair next: cue.deported cue.today	16 -6 -15 -10 -8
pair next: cue.deported cue.transit	14 -1 -5 -3 -9
pair next: cue.deported cue.year	37 -14 -19 -23 -23
pair next: cue.deported noun.child	-28 6 -14 20 -5
pair next: cue.deported noun.civilian	-31 0 0 31 0
pair next: cue.deported noun.exchange	12 0 -3 -5 -4
pair next: cue.deported noun.military	-3 12 -18 8 -31
pair next: cue.deported noun.other	35 -4 -33 -3 3
pair next: cue.deported noun.people	-30 -5 -5 21 23
pair next: cue.deported own.agent	-1 -17 -4 -19 19
pair next: cue.deported own.to	17 -1 -1 -14 -2
pair next: cue.deported qualifier.approx	16 -6 -14 -15 -16
pair next: cue.deported qualifier.at_most	13 0 -2 0 -12
pair next: cue.deported ru.from	-45 -16 -6 22 29
pair next: cue.deported ru.to	32 -9 -16 -19 -22
pair next: cue.deported ua.agent	11 0 0 -11 0
pair next: cue.deported ua.of	17 -7 6 0 -19
pair next: cue.deported ua.to	12 -4 -7 -7 -11
pair next: cue.deported verb.bring	32 -3 -6 -22 -19
pair next: cue.deported verb.held_exchange	-8 -13 -22 12 -20
pair next: cue.deported verb.noun	-9 -1 -8 23 -7
pair next: cue.died adj.dead	-4 -1 -1 5 1
pair next: cue.died verb.other	22 -1 -10 -2 -9
pair next: cue.each adj.modifier	-16 1 16 11 -35
pair next: cue.each cue.all	5 -7 26 -17 -39
pair next: cue.each cue.claims	10 17 -16 -23 11
pair next: cue.each cue.completed	34 -22 -6 -6 -30
pair next: cue.each cue.each	18 8 -15 -24 -23
pair next: cue.each cue.of_whole	17 -35 11 12 -15
pair next: cue.each cue.part	-1 15 -10 -10 0
pair next: cue.each cue.recap	2 14 -6 -21 -14
pair next: cue.each cue.relative	-15 32 -9 0 -11
pair next: cue.each cue.span	-13 27 -8 -1 -5
pair next: cue.each cue.thanks	14 -5 -2 -2 -6
pair next: cue.each cue.to_date	6 22 -14 -6 -9
pair next: cue.each cue.total	31 -28 -6 -6 -7
pair next: cue.each noun.body	-3 -7 -2 -13 11
pair next: cue.each noun.civilian	-15 16 -2 -9 -2
pair next: cue.each noun.exchange	8 3 -13 -5 -8
pair next: cue.each noun.military	-9 17 -1 -1 -6
pair next: cue.each noun.other	-25 12 -6 -7 -7
pair next: cue.each noun.people	15 -15 0 0 0
pair next: cue.each qualifier.at_most	-3 13 0 -4 -6
pair next: cue.each ru.agent	13 -1 -12 0 0
pair next: cue.each ru.of	-10 -18 -6 20 -4
pair next: cue.each ua.of	14 -14 -2 -12 -1
pair next: cue.each verb.bring	30 -25 -14 -12 -23
pair next: cue.each verb.come	-14 14 -2 -1 -1
pair next: cue.each verb.future	-23 29 -13 -1 -17
pair next: cue.each verb.get	7 -3 2 0 -6
pair next: cue.each verb.give	27 -29 -18 -4 -13
pair next: cue.each verb.held_exchange	29 -27 -5 0 -1
pair next: cue.each verb.swap	-11 13 0 -3 -8
pair next: cue.each verb.will	-29 30 -15 -5 -18
pair next: cue.evacuation adj.modifier	7 -3 -18 13 -16
pair next: cue.evacuation adj.wounded	-15 -12 -4 -7 15
pair next: cue.evacuation category	-28 -18 -9 16 20
pair next: cue.evacuation cue.evacuation	-6 -3 3 -19 16
pair next: cue.evacuation cue.local	-26 -18 -17 -19 40
pair next: cue.evacuation cue.of_whole	-22 15 -8 -9 3
pair next: cue.evacuation cue.today	-20 -16 -3 -5 17
pair next: cue.evacuation cue.total	14 0 -2 -15 6
pair next: cue.evacuation noun.body	-28 -1 -3 -1 31
pair next: cue.evacuation noun.other	9 -1 -10 -8 8
pair next: cue.evacuation noun.people	-5 -5 -18 -5 37
pair next: cue.evacuation qualifier.approx	-19 -1 -2 -1 22
pair next: cue.evacuation qualifier.at_most	-25 11 -1 -4 19
pair next: cue.evacuation qualifier.more_than	13 0 0 0 -13
pair next: cue.evacuation ru.to	-8 -14 13 -16 13
pair next: cue.evacuation ua.of	27 -1 -13 -3 -32
pair next: cue.evacuation verb.bring	-21 -7 -1 -3 27
pair next: cue.evacuation verb.come	-32 -9 40 -32 37
pair next: cue.evacuation verb.will	-2 -5 -3 -13 15
pair next: cue.ever_captured adj.modifier	2 14 -24 13 5
pair next: cue.ever_captured cue.captivity	11 -12 -5 3 -5
pair next: cue.ever_captured cue.captured	-26 -3 -2 -13 23
pair next: cue.ever_captured noun.military	-9 -2 0 0 12
pair next: cue.ever_captured noun.people	-5 -1 -2 -1 8
pair next: cue.ever_captured ua.of	-7 0 -1 0 8
pair next: cue.film adj.modifier	-3 -7 10 -13 11
pair next: cue.film cue.footage	-17 -20 22 -19 1
pair next: cue.film cue.of_whole	-20 -10 30 -12 -15
pair next: cue.footage adj.freed	-23 -1 19 -15 -15
pair next: cue.footage adj.modifier	-9 -22 19 -7 -32
pair next: cue.footage category	-17 -14 26 -13 -6
pair next: cue.footage country	1 12 -25 -3 16
pair next: cue.footage cue.claims	-3 -12 -15 -14 15
pair next: cue.footage cue.film	-14 -31 40 6 -28
pair next: cue.footage cue.footage	-7 -26 26 -16 -4
pair next: cue.footage cue.in_captivity	-2 -5 4 11 -9
pair next: cue.footage cue.missing	-4 -1 10 -5 -2
pair next: cue.footage cue.money	-14 0 -4 -9 15
pair next: cue.footage cue.of_whole	3 -40 34 -33 -5
pair next: cue.footage cue.other_return	3 -14 24 -5 -30
pair next: cue.footage cue.part	-2 -9 -3 -32 6
pair next: cue.footage cue.planned	30 12 -16 -15 -5
pair next: cue.footage cue.ready	10 0 -9 0 0
pair next: cue.footage cue.relative	-24 14 -32 6 17
pair next: cue.footage cue.stage	14 0 -13 -9 0
pair next: cue.footage cue.today	-2 -15 11 -3 -15
pair next: cue.footage cue.transit	-12 12 3 -4 -7
pair next: cue.footage cue.venue	-11 -3 14 -12 -4
pair next: cue.footage cue.visit	-28 9 -40 -35 46
pair next: cue.footage cue.yesterday	-21 -15 39 -9 -20
pair next: cue.footage foe.of	0 -4 -15 -15 22
pair next: cue.footage noun.branch	-36 -14 35 -13 -24
pair next: cue.footage noun.child	-10 -3 -3 -3 15
pair next: cue.footage noun.civilian	-11 -13 -18 27 -15
pair next: cue.footage noun.exchange	20 -18 2 -14 -6
pair next: cue.footage noun.family	-17 0 18 0 -18
pair next: cue.footage noun.foreigner	-17 -12 8 -12 19
pair next: cue.footage noun.military	-5 -19 8 -11 -3
pair next: cue.footage noun.other	2 6 15 -5 -7
pair next: cue.footage noun.people	9 -6 -9 -15 -14
pair next: cue.footage own.agent	10 -19 -24 14 15
pair next: cue.footage own.of	-17 -18 27 -13 -28
pair next: cue.footage qualifier.approx	-15 0 -2 17 -24
pair next: cue.footage qualifier.at_most	-5 -2 18 3 -13
pair next: cue.footage ru.agent	-1 -8 0 0 9
pair next: cue.footage ru.of	-28 -1 32 23 -14
pair next: cue.footage ru.to	-11 -5 30 -5 -23
pair next: cue.footage verb.bring	8 -3 0 -2 -10
pair next: cue.footage verb.come	-23 -14 53 -2 7
pair next: cue.footage verb.future	17 -14 -16 -6 10
pair next: cue.footage verb.get	25 -8 -16 -15 12
pair next: cue.footage verb.held_exchange	-1 -12 12 -1 -7
pair next: cue.footage verb.noun	-24 -9 32 -19 -5
pair next: cue.footage verb.will	7 -19 27 -6 -12
pair next: cue.footage voice.ua	51 -21 -40 -17 -3
pair next: cue.good_news adj.modifier	-15 -4 9 15 -4
pair next: cue.good_news country	-3 11 0 -1 -8
pair next: cue.good_news cue.claims	0 9 -3 -9 3
pair next: cue.good_news cue.completed	-14 -1 -5 -2 15
pair next: cue.good_news cue.good_news	37 -3 -33 -6 -11
pair next: cue.good_news cue.of_whole	15 -15 -8 -5 -6
pair next: cue.good_news cue.thanks	-9 0 11 -2 -2
pair next: cue.good_news cue.yesterday	16 0 -15 -2 0
pair next: cue.good_news noun.civilian	13 -3 -6 -1 -3
pair next: cue.good_news noun.exchange	7 -1 -2 -3 0
pair next: cue.good_news noun.family	18 0 -6 -11 -1
pair next: cue.good_news noun.other	-5 -6 15 -4 -32
pair next: cue.good_news noun.people	7 57 -16 -15 -46
pair next: cue.good_news own.to	14 -15 0 -10 -19
pair next: cue.good_news ua.agent	-2 -2 -19 -5 14
pair next: cue.good_news verb.come	14 0 -13 -1 -1
pair next: cue.good_news verb.noun	30 -17 -22 -1 -21
pair next: cue.held adj.modifier	-13 -21 1 -19 12
pair next: cue.held adj.wounded	-35 -35 58 -11 -21
pair next: cue.held category	-19 15 7 -26 10
pair next: cue.held country	-5 -7 -5 -1 8
pair next: cue.held cue.all	-1 11 -3 14 -15
pair next: cue.held cue.captivity	-19 -2 -10 34 -23
pair next: cue.held cue.claims	-7 1 -1 8 0
pair next: cue.held cue.completed	4 26 -8 -22 -1
pair next: cue.held cue.count	-25 -15 -26 -19 29
pair next: cue.held cue.deported	16 0 0 -1 -16
pair next: cue.held cue.footage	12 -15 20 -2 -6
pair next: cue.held cue.held	-11 -34 -5 40 -15
pair next: cue.held cue.in_captivity	-31 -24 -20 31 21
pair next: cue.held cue.missing	-1 -1 0 21 -19
pair next: cue.held cue.of_whole	-11 -20 12 11 -21
pair next: cue.held cue.other_war	-16 -1 -4 -4 24
pair next: cue.held cue.part	-1 -2 0 -20 23
pair next: cue.held cue.planned	-11 -15 16 -9 -9
pair next: cue.held cue.ready	6 -15 -12 16 -3
pair next: cue.held cue.record	1 0 0 15 -15
pair next: cue.held cue.since	37 0 -4 -6 -34
pair next: cue.held cue.span	1 13 -14 -2 -1
pair next: cue.held cue.stage	-6 0 -3 -2 12
pair next: cue.held cue.transit	3 -1 -15 -1 14
pair next: cue.held cue.venue	-3 -16 20 -2 -16
pair next: cue.held foe.from	5 14 -1 -14 -4
pair next: cue.held foe.of	0 0 -1 15 -14
pair next: cue.held foe.to	10 -32 -4 17 -27
pair next: cue.held noun.civilian	-49 -9 -9 33 -20
pair next: cue.held noun.family	17 -4 -5 -6 -23
pair next: cue.held noun.military	-23 -18 -16 86 -69
pair next: cue.held noun.other	-17 -7 -10 -19 40
pair next: cue.held noun.people	-1 -26 5 -18 15
pair next: cue.held noun.rank	27 0 -8 -16 -5
pair next: cue.held own.agent	-5 -10 -16 19 -17
pair next: cue.held own.of	7 -15 0 -6 14
pair next: cue.held own.to	-29 -15 -29 -18 27
pair next: cue.held qualifier.approx	-3 -9 -17 32 -29
pair next: cue.held qualifier.at_least	-5 -4 -1 29 -22
pair next: cue.held qualifier.at_most	-7 19 -5 4 -15
pair next: cue.held qualifier.more_than	-9 -1 -9 30 -28
pair next: cue.held ru.agent	18 -6 -11 1 -38
pair next: cue.held ru.from	-25 -14 -2 29 -14
pair next: cue.held ru.of	-48 6 -16 22 11
pair next: cue.held ua.agent	3 -17 -8 5 14
pair next: cue.held ua.from	-10 11 0 -1 0
pair next: cue.held ua.of	-23 -14 -26 40 -12
pair next: cue.held ua.to	-42 -40 -6 55 -32
pair next: cue.held verb.come	18 -5 0 -6 -15
pair next: cue.held verb.future	-18 -17 19 18 -27
pair next: cue.held verb.get	2 -1 -14 -15 15
pair next: cue.held verb.give	9 0 -1 2 -10
pair next: cue.held verb.other	-9 10 -5 -1 3
pair next: cue.held verb.will	-13 -1 -2 16 0
pair next: cue.held view.ru	20 9 -9 -19 -5
pair next: cue.in_captivity adj.modifier	-1 -19 0 21 0
pair next: cue.in_captivity category	19 -1 -3 -15 -2
pair next: cue.in_captivity cue.captivity	13 -12 -3 -18 -5
pair next: cue.in_captivity cue.held	-37 0 -15 25 2
pair next: cue.in_captivity cue.in_captivity	4 -11 -3 8 -6
pair next: cue.in_captivity noun.people	35 -13 -20 -13 -4
pair next: cue.in_captivity ru.of	-12 -4 1 29 -34
pair next: cue.in_return adj.modifier	25 -13 -19 -10 13
pair next: cue.in_return cue.claims	23 14 -29 -10 1
pair next: cue.in_return cue.completed	-2 15 -4 -14 -15
pair next: cue.in_return cue.in_return	20 -19 -15 -4 12
pair next: cue.in_return cue.of_whole	-16 -1 -14 -8 16
pair next: cue.in_return cue.one_sided	33 -25 -7 -12 -10
pair next: cue.in_return cue.other_exchange	-5 -1 -8 0 14
pair next: cue.in_return cue.part	-1 -1 0 -6 9
pair next: cue.in_return cue.relative	-14 15 -14 -1 -2
pair next: cue.in_return cue.reunion	35 -2 -4 -10 -24
pair next: cue.in_return foe.agent	16 -1 0 -2 -14
pair next: cue.in_return noun.body	11 -4 -1 -2 -6
pair next: cue.in_return noun.exchange	-27 -6 12 -11 28
pair next: cue.in_return noun.military	26 -2 -16 -2 -12
pair next: cue.in_return noun.other	-12 -20 -16 -8 26
pair next: cue.in_return noun.people	26 -7 -17 -13 -14
pair next: cue.in_return noun.rank	-4 -8 19 -3 -16
pair next: cue.in_return own.of	9 -20 -5 -18 25
pair next: cue.in_return own.to	-10 -11 17 -10 -4
pair next: cue.in_return qualifier.approx	-6 -3 -1 -16 18
pair next: cue.in_return ru.agent	17 -14 -4 -8 -26
pair next: cue.in_return ru.of	3 9 -18 -15 -20
pair next: cue.in_return ua.agent	-19 25 -2 -2 -6
pair next: cue.in_return ua.of	22 -5 -4 -8 -18
pair next: cue.in_return ua.to	14 -1 -3 -6 -3
pair next: cue.in_return verb.bring	41 -16 -9 -20 -21
pair next: cue.in_return verb.get	-9 -11 -6 24 -26
pair next: cue.in_return verb.give	10 -5 -4 -6 4
pair next: cue.in_return verb.noun	-13 -1 26 -13 -21
pair next: cue.in_return verb.other	4 -2 -7 -36 34
pair next: cue.included adj.modifier	0 -10 -8 4 2
pair next: cue.included adj.wounded	23 11 -10 -12 -16
pair next: cue.included category	5 12 -27 -12 17
pair next: cue.included cue.all	-3 20 -17 -1 -15
pair next: cue.included cue.captured	17 -1 -7 -4 -5
pair next: cue.included cue.completed	37 -2 -22 -20 -4
pair next: cue.included cue.footage	-13 -5 49 -2 -39
pair next: cue.included cue.held	-2 -13 16 -36 9
pair next: cue.included cue.in_return	-17 -13 22 -2 14
pair next: cue.included cue.local	-15 -3 16 -1 -12
pair next: cue.included cue.of_whole	-30 -6 17 -15 1
pair next: cue.included cue.other_return	6 0 -16 -1 14
pair next: cue.included cue.part	55 -11 -24 -25 -7
pair next: cue.included cue.recap	-27 -5 -1 -6 17
pair next: cue.included cue.relative	-14 -9 29 0 -39
pair next: cue.included cue.today	1 -2 18 -14 -23
pair next: cue.included cue.transit	-7 -2 23 -3 -18
pair next: cue.included cue.year	-7 -5 -2 -15 26
pair next: cue.included cue.yesterday	-59 -16 65 -13 -33
pair next: cue.included noun.body	-32 -4 -17 16 25
pair next: cue.included noun.branch	-15 13 -7 -10 13
pair next: cue.included noun.child	10 -1 -4 -7 2
pair next: cue.included noun.civilian	-9 -28 16 9 -2
pair next: cue.included noun.exchange	-28 -4 56 -21 -45
pair next: cue.included noun.family	11 -11 31 -3 -29
pair next: cue.included noun.foreigner	17 0 -16 0 -2
pair next: cue.included noun.man	13 0 -13 0 0
pair next: cue.included noun.military	50 -12 -17 -24 -13
pair next: cue.included noun.other	-45 -10 10 -6 40
pair next: cue.included noun.people	2 11 -12 4 -2
pair next: cue.included noun.rank	6 0 -4 -1 -1
pair next: cue.included noun.soldier	6 -1 -2 0 -2
pair next: cue.included own.agent	0 -18 24 -3 -3
pair next: cue.included own.to	-30 -3 -27 -3 47
pair next: cue.included qualifier.approx	-60 -3 23 41 3
pair next: cue.included qualifier.at_least	-15 -1 -32 -1 17
pair next: cue.included qualifier.at_most	-16 -19 12 -17 8
pair next: cue.included ru.from	-21 -13 -75 -23 82
pair next: cue.included ru.of	16 -18 -20 18 -18
pair next: cue.included ru.to	22 -2 -13 -4 -15
pair next: cue.included ua.from	-56 -11 13 -14 7
pair next: cue.included ua.of	20 -14 -18 -21 -2
pair next: cue.included verb.bring	0 0 -1 12 -10
pair next: cue.included verb.come	-50 -4 -17 -8 58
pair next: cue.included verb.future	-1 -1 -15 -13 27
pair next: cue.included verb.get	-3 -1 -7 -3 13
pair next: cue.included verb.held_exchange	-41 -8 51 -6 -9
pair next: cue.included verb.other	28 -8 -6 -5 -22
pair next: cue.included verb.swap	21 -6 -1 -14 0
pair next: cue.included verb.will	1 5 0 0 -5
pair next: cue.included voice.ua	8 0 -8 0 0
pair next: cue.local adj.modifier	12 -1 19 -12 -26
pair next: cue.local category	-17 -8 15 -2 0
pair next: cue.local cue.claims	-13 -3 15 -15 -10
pair next: cue.local cue.footage	-1 -1 13 -9 -11
pair next: cue.local cue.local	22 -28 44 -17 -28
pair next: cue.local cue.of_whole	-27 -6 56 -7 -44
pair next: cue.local cue.relative	28 -13 -22 -14 -27
pair next: cue.local cue.today	-24 -4 -4 0 14
pair next: cue.local noun.civilian	-15 -4 16 0 -2
pair next: cue.local noun.other	-10 -1 19 -2 -9
pair next: cue.local noun.people	-45 -14 10 -18 26
pair next: cue.local own.of	-34 -1 48 -1 -18
pair next: cue.local ru.from	13 -5 20 0 -15
pair next: cue.local ru.of	16 0 -7 -14 -5
pair next: cue.local verb.come	-46 -23 22 -12 19
pair next: cue.local verb.other	12 -4 -26 -14 13
pair next: cue.mediated adj.modifier	0 -26 -4 8 0
pair next: cue.mediated adj.wounded	-1 0 0 24 -23
pair next: cue.mediated category	13 0 -3 -3 -10
pair next: cue.mediated country	27 -8 -8 -5 -15
pair next: cue.mediated cue.agreement	21 -18 -17 -2 -8
pair next: cue.mediated cue.all	16 -10 -9 -9 -2
pair next: cue.mediated cue.claims	17 8 -5 -6 -26
pair next: cue.mediated cue.completed	26 -27 -10 -2 -3
pair next: cue.mediated cue.mediated	20 -4 -6 0 -9
pair next: cue.mediated cue.of_whole	-12 -14 0 -3 15
pair next: cue.mediated cue.other_war	-3 -3 -3 -5 13
pair next: cue.mediated cue.part	12 -9 0 -2 0
pair next: cue.mediated cue.recap	-4 -4 26 -3 -22
pair next: cue.mediated cue.relative	10 -8 7 -15 -13
pair next: cue.mediated cue.reunion	15 -4 -3 -2 -14
pair next: cue.mediated cue.since	3 6 -8 -18 -8
pair next: cue.mediated cue.thanks	26 -10 -6 -10 -11
pair next: cue.mediated cue.to_date	24 -8 -5 9 -13
pair next: cue.mediated cue.today	16 -11 -9 -7 -9
pair next: cue.mediated cue.total	-8 -3 -1 23 -12
pair next: cue.mediated cue.training	19 -2 -3 -2 -16
pair next: cue.mediated cue.venue	-8 28 -16 -16 -12
pair next: cue.mediated cue.year	29 -2 -14 -25 10
pair next: cue.mediated foe.of	-7 -6 18 -6 -3
pair next: cue.mediated noun.child	-23 -8 -17 17 7
pair next: cue.mediated noun.exchange	2 -1 -7 6 -2
pair next: cue.mediated noun.family	16 -20 -39 -15 10
pair next: cue.mediated noun.military	-4 -2 -1 -34 38
pair next: cue.mediated noun.other	-6 4 -4 26 -28
pair next: cue.mediated noun.people	9 -13 5 11 -22
pair next: cue.mediated own.agent	25 -20 -4 -2 -12
pair next: cue.mediated own.of	15 0 0 -12 -8
pair next: cue.mediated own.to	25 -1 14 -5 -18
pair next: cue.mediated qualifier.approx	-2 -16 17 -10 -16
pair next: cue.mediated qualifier.at_most	30 -4 7 -25 -19
pair next: cue.mediated ru.agent	16 8 -2 -18 -14
pair next: cue.mediated ru.of	-38 -17 32 28 -35
pair next: cue.mediated ua.of	34 -22 -8 7 -7
pair next: cue.mediated ua.to	-8 -15 -14 16 14
pair next: cue.mediated verb.bring	-23 -15 -3 43 12
pair next: cue.mediated verb.come	-6 -13 -8 -5 13
pair next: cue.mediated verb.future	21 -22 -5 -4 10
pair next: cue.mediated verb.get	-26 -2 26 15 -23
pair next: cue.mediated verb.give	-19 0 -5 0 21
pair next: cue.mediated verb.held_exchange	22 -10 -5 -5 -4
pair next: cue.mediated verb.home	-22 19 -18 -15 -6
pair next: cue.mediated verb.managed	25 -1 -12 -3 -14
pair next: cue.mediated verb.noun	9 -7 -8 8 -18
pair next: cue.mediated verb.other	2 -17 -36 -24 35
pair next: cue.mediated verb.swap	23 -2 -20 -1 -1
pair next: cue.mediated verb.will	-17 -1 -15 -7 32
pair next: cue.mediated voice.ua	-17 -3 -13 30 2
pair next: cue.missing adj.modifier	26 22 -17 -21 -4
pair next: cue.missing category	4 -14 -15 16 -12
pair next: cue.missing cue.captivity	1 0 -6 -2 6
pair next: cue.missing cue.claims	-14 -1 -4 33 -16
pair next: cue.missing cue.held	-16 -1 0 16 -15
pair next: cue.missing cue.mediated	8 0 -1 -7 0
pair next: cue.missing cue.missing	-12 -11 -9 10 3
pair next: cue.missing cue.money	0 -7 -2 -1 11
pair next: cue.missing cue.part	-18 -4 -2 -1 4
pair next: cue.missing cue.relative	-31 -11 29 8 -12
pair next: cue.missing cue.today	12 -3 -13 1 -10
pair next: cue.missing cue.unit	5 0 0 -5 0
pair next: cue.missing noun.body	21 0 -5 -15 -5
pair next: cue.missing noun.branch	-15 -10 13 11 2
pair next: cue.missing noun.child	0 0 0 9 -9
pair next: cue.missing noun.family	0 -20 -8 -6 10
pair next: cue.missing noun.military	-2 -1 -2 -32 34
pair next: cue.missing noun.other	24 -18 -34 -9 8
pair next: cue.missing noun.people	-8 -5 -8 44 -29
pair next: cue.missing noun.soldier	14 -15 -15 -1 15
pair next: cue.missing qualifier.approx	-8 -3 -1 30 -29
pair next: cue.missing qualifier.at_most	-7 -15 -6 26 6
pair next: cue.missing qualifier.more_than	-3 -6 -2 46 -43
pair next: cue.missing ua.to	-19 -8 -14 16 -15
pair next: cue.missing verb.future	-6 -4 14 -20 8
pair next: cue.missing verb.other	-12 -2 -1 28 -27
pair next: cue.money adj.modifier	-16 -8 -14 6 15
pair next: cue.money adj.wounded	-6 -9 13 -3 -12
pair next: cue.money category	-21 -8 12 14 -11
pair next: cue.money cue.claims	-4 -13 -2 -7 3
pair next: cue.money cue.crime	14 -11 -15 -16 22
pair next: cue.money cue.mediated	-11 0 27 -1 -22
pair next: cue.money cue.money	-1 -18 -4 -2 20
pair next: cue.money cue.of_whole	-4 -13 -14 -18 30
pair next: cue.money cue.relative	0 -21 0 -3 22
pair next: cue.money cue.span	0 0 -6 -11 13
pair next: cue.money cue.year	7 0 -7 -15 13
pair next: cue.money noun.branch	-5 -2 -10 -3 18
pair next: cue.money noun.family	-10 -6 -8 10 3
pair next: cue.money noun.other	-14 -5 -10 -2 5
pair next: cue.money noun.people	-19 -4 -27 -15 39
pair next: cue.money qualifier.at_most	0 -7 -3 -20 24
pair next: cue.money verb.bring	0 -2 -6 -2 11
pair next: cue.money verb.future	11 12 -2 4 -15
pair next: cue.money verb.get	-15 -17 -8 -13 18
pair next: cue.money verb.give	-1 -1 -15 0 15
pair next: cue.money verb.other	-1 -12 -2 -3 17
pair next: cue.month cue.month	-39 6 -18 -11 20
pair next: cue.month cue.of_year	11 0 -8 -20 -1
pair next: cue.month cue.recap	-16 4 -10 16 -6
pair next: cue.month cue.review	-50 -14 29 -19 -24
pair next: cue.month noun.family	0 -2 -1 -3 5
pair next: cue.month noun.other	-21 -2 -17 14 -9
pair next: cue.month own.to	-16 -15 -1 -19 40
pair next: cue.month verb.get	-15 -5 -5 -2 16
pair next: cue.month verb.other	-9 -4 -5 -29 40
pair next: cue.name cue.name	12 0 -20 12 -2
pair next: cue.name cue.of_whole	-5 0 -7 15 -3
pair next: cue.name cue.relative	-20 -15 21 -10 -26
pair next: cue.name verb.noun	-15 -14 23 -10 -28
pair next: cue.name voice.ua	4 -6 -9 -3 6
pair next: cue.nth cue.nth	17 -1 -1 0 -15
pair next: cue.nth noun.exchange	8 -1 -2 -2 -3
pair next: cue.of_whole adj.dead	3 0 0 -12 -2
pair next: cue.of_whole adj.freed	-16 -16 49 -3 -30
pair next: cue.of_whole adj.modifier	-3 -11 1 -12 12
pair next: cue.of_whole adj.wounded	-17 21 -10 -10 -11
pair next: cue.of_whole category	13 -1 8 -21 -4
pair next: cue.of_whole country	-12 -11 -3 -21 25
pair next: cue.of_whole cue.agreed	14 -15 -6 -3 10
pair next: cue.of_whole cue.agreement	-13 -32 -7 12 13
pair next: cue.of_whole cue.all	25 -14 -24 -9 8
pair next: cue.of_whole cue.among	-34 -4 17 -8 -8
pair next: cue.of_whole cue.captivity	14 -9 -13 -1 -10
pair next: cue.of_whole cue.captured	-15 -1 -2 -1 15
pair next: cue.of_whole cue.claims	0 -6 -13 17 -25
pair next: cue.of_whole cue.completed	10 -29 -29 -20 12
pair next: cue.of_whole cue.count	7 -13 -2 29 -8
pair next: cue.of_whole cue.crime	-18 -8 -2 -15 18
pair next: cue.of_whole cue.deported	11 -20 -8 10 12
pair next: cue.of_whole cue.each	21 -7 -5 -2 -8
pair next: cue.of_whole cue.evacuation	-31 -5 -17 1 24
pair next: cue.of_whole cue.footage	2 -13 -13 14 -6
pair next: cue.of_whole cue.in_captivity	-6 -22 37 -16 -29
pair next: cue.of_whole cue.included	-17 -8 28 -1 -17
pair next: cue.of_whole cue.local	-2 -18 12 -17 2
pair next: cue.of_whole cue.mediated	2 -1 -9 17 -25
pair next: cue.of_whole cue.missing	4 -16 -35 -26 48
pair next: cue.of_whole cue.of_whole	-9 -6 2 -15 13
pair next: cue.of_whole cue.of_year	18 0 -23 -1 -29
pair next: cue.of_whole cue.other_return	-27 -18 -11 -2 15
pair next: cue.of_whole cue.other_war	-48 -8 -14 12 18
pair next: cue.of_whole cue.outside	-4 8 0 0 -4
pair next: cue.of_whole cue.part	2 -9 0 -2 -1
pair next: cue.of_whole cue.planned	-15 10 16 -22 3
pair next: cue.of_whole cue.postponed	-17 14 -12 -7 9
pair next: cue.of_whole cue.ready	-20 -9 33 -1 -7
pair next: cue.of_whole cue.recap	-49 -28 11 -3 20
pair next: cue.of_whole cue.record	17 -12 17 -10 -18
pair next: cue.of_whole cue.relative	-21 -26 27 22 -31
pair next: cue.of_whole cue.reunion	-9 -15 -11 -5 -4
pair next: cue.of_whole cue.since	-21 -6 -17 22 -12
pair next: cue.of_whole cue.span	1 -1 -4 -2 6
pair next: cue.of_whole cue.stage	-20 9 -13 -12 19
pair next: cue.of_whole cue.thanks	14 -15 12 -11 -22
pair next: cue.of_whole cue.third	-14 -23 -11 -5 37
pair next: cue.of_whole cue.to_date	40 -2 -1 -39 0
pair next: cue.of_whole cue.today	-7 6 -21 7 -6
pair next: cue.of_whole cue.total	-4 -16 34 -19 -19
pair next: cue.of_whole cue.transit	-1 -13 11 -15 -24
pair next: cue.of_whole cue.unit	14 12 -24 -16 7
pair next: cue.of_whole cue.venue	7 -14 -9 12 -6
pair next: cue.of_whole cue.year	-26 -15 -6 30 -26
pair next: cue.of_whole cue.yesterday	-3 0 5 -1 -2
pair next: cue.of_whole noun.body	-24 -14 48 -56 -30
pair next: cue.of_whole noun.branch	-5 -4 7 -12 -1
pair next: cue.of_whole noun.child	-32 26 7 -19 6
pair next: cue.of_whole noun.civilian	6 -9 -13 -10 9
pair next: cue.of_whole noun.exchange	30 23 -5 -26 -29
pair next: cue.of_whole noun.family	-35 22 8 -1 4
pair next: cue.of_whole noun.foreigner	-17 15 7 -13 -10
pair next: cue.of_whole noun.man	3 -4 -2 -3 -8
pair next: cue.of_whole noun.military	-7 1 6 -23 0
pair next: cue.of_whole noun.other	-22 -19 16 -5 5
pair next: cue.of_whole noun.people	-14 10 -5 -10 1
pair next: cue.of_whole noun.rank	-18 -5 9 -15 3
pair next: cue.of_whole noun.soldier	18 -9 13 -36 -7
pair next: cue.of_whole noun.woman	-21 -2 -7 -4 11
pair next: cue.of_whole own.agent	-11 14 -5 19 -32
pair next: cue.of_whole own.of	32 -11 -12 -13 -22
pair next: cue.of_whole own.to	-27 -5 18 -21 19
pair next: cue.of_whole qualifier.approx	-24 2 -20 -31 11
pair next: cue.of_whole qualifier.at_least	15 -15 -7 -3 0
pair next: cue.of_whole qualifier.at_most	-32 6 13 -14 -5
pair next: cue.of_whole qualifier.more_than	-3 -2 -9 3 10
pair next: cue.of_whole ru.agent	0 -2 -13 16 -26
pair next: cue.of_whole ru.of	-3 -1 -1 4 -21
pair next: cue.of_whole ua.agent	39 -26 -14 -16 -8
pair next: cue.of_whole ua.of	-2 3 -8 -14 7
pair next: cue.of_whole ua.to	-17 13 -11 -9 -12
pair next: cue.of_whole verb.bring	-5 5 -32 -29 37
pair next: cue.of_whole verb.come	-28 -5 -41 -20 46
pair next: cue.of_whole verb.future	-10 11 7 -23 -14
pair next: cue.of_whole verb.get	-1 18 -5 -11 -14
pair next: cue.of_whole verb.give	14 -7 -21 -15 11
pair next: cue.of_whole verb.held_exchange	13 -12 -9 -3 -6
pair next: cue.of_whole verb.noun	-5 -8 18 -6 -20
pair next: cue.of_whole verb.other	-49 -14 54 -6 -28
pair next: cue.of_whole verb.swap	18 -18 -2 -4 5
pair next: cue.of_whole view.ru	-9 -1 -3 -9 15
pair next: cue.of_whole voice.ru	-9 -8 -3 25 -16
pair next: cue.of_whole voice.ua	19 -30 11 -5 -4
pair next: cue.of_year adj.dead	32 -17 6 -2 -26
pair next: cue.of_year adj.modifier	16 -7 -17 1 -9
pair next: cue.of_year category	14 -14 -11 -18 -10
pair next: cue.of_year country	31 13 -4 -33 13
pair next: cue.of_year cue.agreement	-26 -16 12 -14 2
pair next: cue.of_year cue.all	20 0 -19 -1 -1
pair next: cue.of_year cue.captivity	7 0 12 0 -17
pair next: cue.of_year cue.captured	-5 -8 0 -16 17
pair next: cue.of_year cue.claims	2 -17 26 -24 -32
pair next: cue.of_year cue.completed	21 -2 -19 -9 -6
pair next: cue.of_year cue.count	6 -14 -12 -3 19
pair next: cue.of_year cue.held	19 -6 -11 6 -21
pair next: cue.of_year cue.in_captivity	-18 -14 -19 10 6
pair next: cue.of_year cue.mediated	9 -3 -16 31 -7
pair next: cue.of_year cue.money	-2 -24 -7 -2 32
pair next: cue.of_year cue.nth	17 -1 -1 0 -15
pair next: cue.of_year cue.of_whole	6 0 13 -14 -10
pair next: cue.of_year cue.of_year	-9 -4 -2 11 -4
pair next: cue.of_year cue.part	-29 -4 36 -6 -29
pair next: cue.of_year cue.planned	-15 1 -12 16 -4
pair next: cue.of_year cue.record	22 -10 15 -15 -30
pair next: cue.of_year cue.relative	2 -3 -7 -3 -5
pair next: cue.of_year cue.reunion	12 0 0 -11 -1
pair next: cue.of_year cue.review	-15 -9 -15 16 -10
pair next: cue.of_year cue.since	13 -7 -4 12 -18
pair next: cue.of_year cue.span	-17 -4 -5 23 -20
pair next: cue.of_year cue.today	2 -5 -29 -4 28
pair next: cue.of_year cue.transit	5 -4 -30 6 -26
pair next: cue.of_year cue.year	-4 -2 51 10 -44
pair next: cue.of_year cue.yesterday	9 0 -8 -1 0
pair next: cue.of_year noun.child	14 -14 -1 -3 0
pair next: cue.of_year noun.civilian	-16 -14 -14 0 33
pair next: cue.of_year noun.exchange	26 -3 15 2 -51
pair next: cue.of_year noun.family	-23 -28 -17 21 0
pair next: cue.of_year noun.military	-22 -11 13 20 -12
pair next: cue.of_year noun.other	1 -1 -13 -21 21
pair next: cue.of_year noun.people	14 4 -37 8 -8
pair next: cue.of_year noun.rank	-29 -5 -4 -3 30
pair next: cue.of_year own.agent	5 -12 -21 7 -22
pair next: cue.of_year own.of	-5 -25 -9 -22 28
pair next: cue.of_year own.to	-52 0 9 54 -28
pair next: cue.of_year qualifier.approx	-19 -4 -9 21 -11
pair next: cue.of_year qualifier.at_most	-7 -3 -19 -10 36
pair next: cue.of_year qualifier.more_than	-34 -3 -12 -19 25
pair next: cue.of_year ru.agent	-15 -11 -29 30 -10
pair next: cue.of_year ru.from	-58 -14 7 25 14
pair next: cue.of_year ru.of	18 -3 -16 -5 -4
pair next: cue.of_year ru.to	-23 -1 -3 32 -9
pair next: cue.of_year ua.agent	-53 2 -16 24 -13
pair next: cue.of_year ua.from	-35 -8 -17 65 -23
pair next: cue.of_year ua.of	-5 -14 12 2 -6
pair next: cue.of_year ua.to	-29 -1 14 36 -24
pair next: cue.of_year verb.bring	5 -10 -11 10 -31
pair next: cue.of_year verb.come	-16 -2 -9 19 4
pair next: cue.of_year verb.future	-14 12 13 4 -22
pair next: cue.of_year verb.get	-1 -11 -19 27 -30
pair next: cue.of_year verb.held_exchange	-33 -20 27 31 -29
pair next: cue.of_year verb.home	22 -7 -5 -15 -6
pair next: cue.of_year verb.managed	-3 -2 -7 10 -7
pair next: cue.of_year verb.noun	14 -10 -3 -13 -9
pair next: cue.of_year verb.other	-24 -16 -19 -35 46
pair next: cue.of_year verb.swap	18 0 -18 -4 2
pair next: cue.of_year verb.will	-15 32 -25 -24 -10
pair next: cue.of_year voice.ua	-3 -4 0 -1 7
pair next: cue.on_shield adj.modifier	7 0 -1 0 -6
pair next: cue.on_shield verb.come	15 -7 -9 -11 -4
pair next: cue.one_sided adj.modifier	7 -13 14 -10 -12
pair next: cue.one_sided cue.called_off	22 -20 -6 -4 -1
pair next: cue.one_sided cue.denied	4 12 -1 -19 -15
pair next: cue.one_sided cue.in_return	21 -3 -5 -5 -10
pair next: cue.one_sided cue.mediated	10 0 -1 -8 -1
pair next: cue.one_sided cue.of_whole	19 -18 -11 -21 28
pair next: cue.one_sided cue.one_sided	55 -17 -9 -8 -42
pair next: cue.one_sided cue.outside	11 3 -11 -5 -6
pair next: cue.one_sided cue.repatriation	-5 -28 4 16 -10
pair next: cue.one_sided noun.exchange	4 11 -7 -6 -12
pair next: cue.one_sided own.agent	17 -2 -6 -3 -6
pair next: cue.one_sided ru.agent	8 -2 -1 -2 -3
pair next: cue.one_sided ru.of	3 10 -1 0 -11
pair next: cue.one_sided ua.agent	21 -8 -2 -5 -8
pair next: cue.one_sided ua.to	15 -4 -10 -1 0
pair next: cue.one_sided verb.bring	17 -4 -1 -3 -15
pair next: cue.one_sided verb.give	26 -7 -6 -2 -14
pair next: cue.one_sided verb.noun	20 -10 -8 -8 -1
pair next: cue.one_sided verb.will	1 5 -1 -8 -1
pair next: cue.other_exchange adj.modifier	-17 -14 -21 -6 43
pair next: cue.other_exchange category	-2 -15 -8 -7 15
pair next: cue.other_exchange country	-16 -28 -12 -12 26
pair next: cue.other_exchange cue.completed	-1 0 -7 -1 8
pair next: cue.other_exchange cue.count	-10 -44 -24 -10 57
pair next: cue.other_exchange cue.mediated	-15 -15 -7 -5 17
pair next: cue.other_exchange cue.of_whole	-16 -1 -5 -1 8
pair next: cue.other_exchange cue.other_exchange	-44 -6 -27 -19 26
pair next: cue.other_exchange cue.other_war	-1 0 -1 -8 10
pair next: cue.other_exchange cue.parcel	-31 -9 -8 -13 35
pair next: cue.other_exchange cue.relative	-14 -9 -14 0 16
pair next: cue.other_exchange cue.today	-3 -15 -15 -14 18
pair next: cue.other_exchange cue.training	0 -1 -8 -1 10
pair next: cue.other_exchange noun.exchange	-16 -1 -27 -9 16
pair next: cue.other_exchange noun.military	20 -1 -14 -15 -19
pair next: cue.other_exchange noun.other	-19 -4 -30 -12 17
pair next: cue.other_exchange noun.people	-26 -6 21 -5 -15
pair next: cue.other_exchange qualifier.at_most	-17 -2 -3 -8 30
pair next: cue.other_exchange ru.of	-21 -20 -2 -16 33
pair next: cue.other_exchange ua.of	-22 -7 -1 -6 32
pair next: cue.other_exchange verb.come	-32 -1 -6 -1 39
pair next: cue.other_exchange verb.give	-9 -1 -1 -1 11
pair next: cue.other_exchange verb.other	-2 -5 -8 -1 14
pair next: cue.other_return adj.dead	-15 2 -7 -12 19
pair next: cue.other_return adj.modifier	-9 -11 3 -6 10
pair next: cue.other_return adj.wounded	13 -3 -14 0 -11
pair next: cue.other_return category	-24 -1 -13 -1 27
pair next: cue.other_return cue.all	0 0 14 0 -14
pair next: cue.other_return cue.claims	0 0 -15 0 15
pair next: cue.other_return cue.footage	-12 -1 -1 -4 15
pair next: cue.other_return cue.mediated	15 -9 -15 -1 -4
pair next: cue.other_return cue.of_whole	14 -1 -17 -16 15
pair next: cue.other_return cue.other_return	-15 0 11 -11 16
pair next: cue.other_return cue.part	0 0 -14 -17 28
pair next: cue.other_return cue.relative	11 -4 -3 19 -16
pair next: cue.other_return cue.repatriation	27 -1 -21 -14 -18
pair next: cue.other_return cue.today	10 0 -9 -1 0
pair next: cue.other_return cue.training	-20 0 -23 -3 26
pair next: cue.other_return cue.visit	22 -2 -57 -2 49
pair next: cue.other_return noun.branch	-22 -2 -4 -1 28
pair next: cue.other_return noun.civilian	32 0 -5 -29 -1
pair next: cue.other_return noun.family	-10 -7 0 -1 2
pair next: cue.other_return noun.military	-11 -8 23 -4 -2
pair next: cue.other_return noun.other	-30 -15 9 8 -11
pair next: cue.other_return noun.people	-1 -8 5 -32 1
pair next: cue.other_return own.agent	9 0 -4 -4 0
pair next: cue.other_return own.to	-7 -1 -2 -11 20
pair next: cue.other_return qualifier.at_most	-2 -1 0 -2 5
pair next: cue.other_return ru.of	1 -6 -8 -8 6
pair next: cue.other_return verb.bring	-82 -16 -19 -30 51
pair next: cue.other_return verb.come	-32 -4 6 -2 30
pair next: cue.other_return verb.give	-26 -13 -17 -23 21
pair next: cue.other_return verb.other	-5 -3 18 -7 -10
pair next: cue.other_war adj.modifier	-23 -15 -10 -7 25
pair next: cue.other_war country	5 -31 -8 -11 34
pair next: cue.other_war cue.agreed	-1 -3 -1 -1 5
pair next: cue.other_war cue.claims	-14 -15 0 -14 15
pair next: cue.other_war cue.held	-17 -15 0 -19 17
pair next: cue.other_war cue.mediated	-12 -11 -6 -13 25
pair next: cue.other_war cue.of_whole	-15 -12 10 -2 11
pair next: cue.other_war cue.other_war	-44 -23 -14 -9 42
pair next: cue.other_war cue.part	-5 -3 -12 -3 20
pair next: cue.other_war cue.relative	-14 -11 -17 -7 17
pair next: cue.other_war cue.thanks	-12 -8 -8 -3 28
pair next: cue.other_war cue.third	-18 -5 -15 0 26
pair next: cue.other_war cue.today	-16 -10 -1 -2 27
pair next: cue.other_war cue.transit	-9 0 -1 0 11
pair next: cue.other_war noun.body	-15 0 0 0 15
pair next: cue.other_war noun.child	-2 -11 -3 -1 16
pair next: cue.other_war noun.civilian	-10 0 -2 -14 14
pair next: cue.other_war noun.exchange	-10 -4 -13 -1 16
pair next: cue.other_war noun.military	-33 -16 -16 -12 27
pair next: cue.other_war noun.other	-15 -21 -21 -7 32
pair next: cue.other_war noun.people	-22 -19 -17 -17 33
pair next: cue.other_war noun.woman	-14 -15 -10 0 16
pair next: cue.other_war own.to	-25 -2 -2 -3 28
pair next: cue.other_war verb.bring	-23 -32 -21 -16 55
pair next: cue.other_war verb.come	-28 -2 -15 -2 26
pair next: cue.other_war verb.give	-37 -14 -6 -14 23
pair next: cue.other_war verb.held_exchange	-33 -10 -4 -4 38
pair next: cue.other_war verb.other	-16 -3 -15 -2 17
pair next: cue.other_war verb.swap	-18 -4 -6 -1 27
pair next: cue.outside adj.modifier	-4 -4 0 18 -11
pair next: cue.outside adj.wounded	-6 12 0 0 -5
pair next: cue.outside cue.of_whole	-2 8 0 -1 -5
pair next: cue.outside cue.one_sided	21 -2 4 -1 -21
pair next: cue.outside cue.outside	9 -2 -3 -1 -4
pair next: cue.outside noun.exchange	-6 -11 -9 18 -5
pair next: cue.outside ru.of	23 0 0 -23 0
pair next: cue.outside verb.give	-3 -7 -6 0 13
pair next: cue.parcel cue.other_exchange	-7 -7 -8 -11 16
pair next: cue.parcel noun.military	-21 -5 -1 -2 24
pair next: cue.parcel noun.people	-34 -36 -7 -20 42
pair next: cue.part adj.dead	5 -2 -1 -2 -1
pair next: cue.part adj.modifier	8 -8 -19 -16 5
pair next: cue.part adj.wounded	-1 35 -12 -29 -14
pair next: cue.part category	26 -10 -16 -1 -12
pair next: cue.part country	-2 -4 -4 -21 29
pair next: cue.part cue.agreement	6 -2 -11 -12 13
pair next: cue.part cue.all	-11 14 -13 -7 -3
pair next: cue.part cue.among	10 -5 4 -6 -9
pair next: cue.part cue.anniversary	-21 -2 -11 28 -20
pair next: cue.part cue.born	29 -18 -17 -14 -20
pair next: cue.part cue.captivity	1 0 0 -5 3
pair next: cue.part cue.captured	-11 -24 -7 23 -7
pair next: cue.part cue.claims	-22 -5 -2 8 5
pair next: cue.part cue.completed	6 0 0 -1 -4
pair next: cue.part cue.evacuation	11 -1 -1 0 -10
pair next: cue.part cue.footage	-16 -8 17 -15 12
pair next: cue.part cue.held	-22 -18 32 -12 6
pair next: cue.part cue.in_captivity	18 -4 -6 -13 4
pair next: cue.part cue.included	-1 -1 0 -14 14
pair next: cue.part cue.local	40 -6 -48 -15 -31
pair next: cue.part cue.missing	15 0 -1 0 -15
pair next: cue.part cue.of_whole	9 -26 -5 17 -32
pair next: cue.part cue.part	21 -8 -9 -11 -6
pair next: cue.part cue.planned	-13 -3 -1 -8 11
pair next: cue.part cue.recap	-14 -14 -4 15 -1
pair next: cue.part cue.record	14 -6 -18 -11 12
pair next: cue.part cue.relative	2 -7 -42 11 13
pair next: cue.part cue.since	12 -5 -8 22 -21
pair next: cue.part cue.span	-15 -1 14 8 -1
pair next: cue.part cue.stage	6 -3 0 -2 0
pair next: cue.part cue.third	-22 -10 -13 -14 35
pair next: cue.part cue.today	-13 -16 30 -9 -8
pair next: cue.part cue.year	-43 -5 -2 50 -6
pair next: cue.part noun.body	4 0 -14 -4 14
pair next: cue.part noun.branch	17 -5 -9 -8 -16
pair next: cue.part noun.child	1 -12 -14 -28 22
pair next: cue.part noun.civilian	-24 -11 -7 48 -22
pair next: cue.part noun.exchange	2 6 4 -23 -23
pair next: cue.part noun.family	6 -4 -7 -28 30
pair next: cue.part noun.foreigner	-19 -10 24 -27 10
pair next: cue.part noun.man	9 -1 -3 -1 -5
pair next: cue.part noun.military	20 -5 -11 7 -21
pair next: cue.part noun.other	14 -12 -14 -14 1
pair next: cue.part noun.people	26 -13 -15 -8 8
pair next: cue.part noun.rank	32 -5 -15 -8 -7
pair next: cue.part noun.soldier	-2 -1 -3 8 -2
pair next: cue.part noun.woman	-1 -3 -7 6 -8
pair next: cue.part own.agent	-2 -1 -1 6 -2
pair next: cue.part own.of	-6 15 -5 -16 -4
pair next: cue.part own.to	-26 -7 -5 5 9
pair next: cue.part qualifier.at_most	13 -1 -4 -1 -8
pair next: cue.part qualifier.more_than	-4 -9 -14 26 -8
pair next: cue.part ru.agent	29 -5 -4 -9 -14
pair next: cue.part ru.from	-31 -2 -14 21 -17
pair next: cue.part ru.of	-1 -2 28 -14 -18
pair next: cue.part ua.agent	-32 28 16 -8 -20
pair next: cue.part ua.of	27 -3 -7 -16 -9
pair next: cue.part verb.bring	1 -21 6 -10 -10
pair next: cue.part verb.come	-15 -14 4 20 -10
pair next: cue.part verb.future	-14 -28 -18 -1 29
pair next: cue.part verb.get	9 15 -4 -5 -15
pair next: cue.part verb.held_exchange	21 -24 -3 -7 -15
pair next: cue.part verb.home	20 -9 -21 18 -13
pair next: cue.part verb.noun	-21 -6 3 23 14
pair next: cue.part verb.other	-14 -3 -5 9 2
pair next: cue.part verb.will	8 -21 22 -8 -16
pair next: cue.planned adj.modifier	6 7 -14 -5 3
pair next: cue.planned adj.wounded	-14 28 0 -14 -23
pair next: cue.planned category	20 -7 -19 -18 -13
pair next: cue.planned country	-22 12 -16 -11 -2
pair next: cue.planned cue.agreement	3 23 -2 -4 -20
pair next: cue.planned cue.all	-31 58 -17 31 -43
pair next: cue.planned cue.already	-15 15 0 -13 0
pair next: cue.planned cue.called_off	-6 20 -15 -15 -33
pair next: cue.planned cue.claims	-2 -18 -19 10 -16
pair next: cue.planned cue.completed	-16 -2 -5 -18 19
pair next: cue.planned cue.crime	0 -6 0 0 7
pair next: cue.planned cue.evacuation	-16 -12 0 15 -3
pair next: cue.planned cue.footage	-19 1 17 -2 -14
pair next: cue.planned cue.in_return	-13 -19 -2 -1 23
pair next: cue.planned cue.mediated	-30 1 -22 -17 11
pair next: cue.planned cue.of_whole	-15 34 -7 -16 -19
pair next: cue.planned cue.other_return	-5 -1 -1 0 6
pair next: cue.planned cue.part	26 -5 -20 -5 4
pair next: cue.planned cue.planned	-8 22 -29 -33 -2
pair next: cue.planned cue.postponed	1 3 -15 8 -1
pair next: cue.planned cue.ready	-15 34 2 -22 -14
pair next: cue.planned cue.recap	-20 22 -17 22 -19
pair next: cue.planned cue.relative	-11 -2 -22 15 8
pair next: cue.planned cue.reunion	-12 27 0 -1 -27
pair next: cue.planned cue.span	16 -7 -2 -1 -21
pair next: cue.planned cue.stage	-32 34 -15 -3 -19
pair next: cue.planned cue.to_date	-14 20 -19 -21 -16
pair next: cue.planned cue.today	-15 16 -12 8 -11
pair next: cue.planned cue.transit	-2 6 -14 -14 8
pair next: cue.planned cue.venue	-17 -6 -4 -2 10
pair next: cue.planned noun.exchange	-48 55 -22 -32 -22
pair next: cue.planned noun.family	0 -23 -3 -2 25
pair next: cue.planned noun.military	-20 21 -6 -1 -14
pair next: cue.planned noun.other	-12 12 -14 -17 0
pair next: cue.planned noun.people	-17 32 -18 19 -34
pair next: cue.planned own.agent	11 6 -6 -6 -14
pair next: cue.planned own.of	-23 32 -3 -8 -23
pair next: cue.planned own.to	5 1 -30 -33 29
pair next: cue.planned qualifier.approx	2 9 14 -27 -35
pair next: cue.planned qualifier.at_least	14 -13 15 -11 -13
pair next: cue.planned qualifier.at_most	-1 42 -31 -20 -52
pair next: cue.planned qualifier.more_than	-16 -14 16 -2 -2
pair next: cue.planned ru.agent	-13 16 -2 -15 -5
pair next: cue.planned ru.of	2 17 -10 -13 -27
pair next: cue.planned ru.to	-15 17 -9 -14 -13
pair next: cue.planned ua.agent	0 25 -6 -1 -22
pair next: cue.planned ua.from	-4 15 -1 -4 -7
pair next: cue.planned ua.of	-16 2 -8 -5 8
pair next: cue.planned ua.to	-26 23 -23 17 -25
pair next: cue.planned verb.bring	4 11 12 -3 -23
pair next: cue.planned verb.come	-15 10 -9 -4 1
pair next: cue.planned verb.future	8 2 -24 -2 0
pair next: cue.planned verb.get	-2 -4 -9 -11 18
pair next: cue.planned verb.give	-10 19 0 -2 -9
pair next: cue.planned verb.held_exchange	-47 84 -23 -16 -42
pair next: cue.planned verb.home	-6 16 -15 -2 8
pair next: cue.planned verb.noun	-30 6 -17 -19 65
pair next: cue.planned verb.other	25 -12 0 -19 -2
pair next: cue.planned verb.swap	-6 29 -13 -1 -18
pair next: cue.planned verb.will	-9 4 -37 -18 12
pair next: cue.postponed adj.modifier	-13 44 -12 -12 -31
pair next: cue.postponed cue.agreed	-1 6 0 -1 -3
pair next: cue.postponed cue.called_off	-1 29 -11 -6 -21
pair next: cue.postponed cue.postponed	-11 25 -10 -1 -4
pair next: cue.postponed cue.relative	-1 22 -16 -17 -36
pair next: cue.postponed cue.since	0 5 -2 -1 -1
pair next: cue.postponed noun.body	-10 17 -3 -1 -4
pair next: cue.postponed noun.exchange	12 31 -8 -15 -27
pair next: cue.postponed noun.other	-1 8 0 -2 -5
pair next: cue.postponed noun.people	-1 -45 -1 -2 46
pair next: cue.postponed own.agent	12 0 -1 -12 0
pair next: cue.postponed qualifier.at_most	-7 -8 -8 -1 11
pair next: cue.postponed qualifier.more_than	-15 15 -16 -3 0
pair next: cue.postponed ru.of	5 21 -8 -5 -17
pair next: cue.postponed ua.agent	-1 6 -1 -1 -4
pair next: cue.postponed ua.of	-18 -6 -17 -4 9
pair next: cue.postponed verb.noun	-28 18 -23 -34 15
pair next: cue.postponed verb.swap	-2 -13 -1 -1 13
pair next: cue.ready adj.modifier	-15 -3 -37 14 -4
pair next: cue.ready category	0 -8 47 -3 -45
pair next: cue.ready country	-15 7 -7 14 7
pair next: cue.ready cue.all	-11 12 5 8 -26
pair next: cue.ready cue.claims	-2 10 -4 -29 16
pair next: cue.ready cue.footage	5 -1 -1 -3 0
pair next: cue.ready cue.good_news	0 9 0 -9 0
pair next: cue.ready cue.held	-7 16 -1 -3 -4
pair next: cue.ready cue.in_return	-18 57 -1 -15 -39
pair next: cue.ready cue.mediated	8 6 -17 -23 18
pair next: cue.ready cue.of_whole	-16 -10 21 -2 -34
pair next: cue.ready cue.other_return	-19 -3 29 -1 -10
pair next: cue.ready cue.relative	-30 44 15 -19 -26
pair next: cue.ready cue.today	-1 21 -6 -3 -14
pair next: cue.ready cue.venue	-7 9 16 -4 -18
pair next: cue.ready noun.body	32 -23 -3 -16 -44
pair next: cue.ready noun.exchange	-5 31 -14 -17 -18
pair next: cue.ready noun.family	21 -15 -17 -11 -16
pair next: cue.ready noun.other	-11 32 -24 -14 -14
pair next: cue.ready noun.people	-19 -60 -13 -27 30
pair next: cue.ready own.agent	17 21 -9 -10 -22
pair next: cue.ready own.of	1 -1 -9 -3 10
pair next: cue.ready own.to	-15 -13 17 -1 -1
pair next: cue.ready qualifier.approx	1 13 -4 0 -9
pair next: cue.ready qualifier.at_most	1 -13 5 -1 -3
pair next: cue.ready ru.of	-29 -12 -15 -10 65
pair next: cue.ready ru.to	38 -11 -15 -7 -10
pair next: cue.ready ua.agent	20 18 -24 -22 -15
pair next: cue.ready verb.come	-8 9 -1 -1 -1
pair next: cue.ready verb.future	-36 8 -16 -17 18
pair next: cue.ready verb.give	-13 37 -4 -4 -18
pair next: cue.ready verb.held_exchange	-24 63 -17 -22 -16
pair next: cue.ready verb.home	-5 -15 -7 -16 16
pair next: cue.ready verb.noun	-26 30 -14 -29 12
pair next: cue.ready verb.will	1 -12 16 -36 38
pair next: cue.recap adj.modifier	-9 0 5 -9 -23
pair next: cue.recap category	2 -5 -2 17 -17
pair next: cue.recap country	18 -24 -23 1 19
pair next: cue.recap cue.agreed	-28 -26 29 -3 -22
pair next: cue.recap cue.agreement	-15 -12 14 14 -18
pair next: cue.recap cue.anniversary	-42 -24 23 -36 19
pair next: cue.recap cue.claims	-19 -6 -46 13 38
pair next: cue.recap cue.completed	22 -15 9 -12 -3
pair next: cue.recap cue.footage	0 -2 -3 0 5
pair next: cue.recap cue.included	-7 -2 12 -14 -10
pair next: cue.recap cue.mediated	-21 -15 -9 21 -6
pair next: cue.recap cue.of_whole	37 -1 -8 -28 -23
pair next: cue.recap cue.of_year	-1 1 18 -32 7
pair next: cue.recap cue.part	-14 -1 13 0 3
pair next: cue.recap cue.recap	-27 -1 33 -22 -29
pair next: cue.recap cue.relative	18 -13 -28 12 2
pair next: cue.recap cue.since	-7 10 -20 -1 -23
pair next: cue.recap cue.stage	0 0 14 -1 -25
pair next: cue.recap cue.to_date	13 -3 -9 -4 -2
pair next: cue.recap cue.today	26 -4 7 -13 -15
pair next: cue.recap cue.venue	7 -5 0 -1 0
pair next: cue.recap cue.year	-13 15 -15 -3 -2
pair next: cue.recap cue.yesterday	11 16 -15 -11 -5
pair next: cue.recap noun.body	-13 -17 29 -31 -23
pair next: cue.recap noun.exchange	-18 -22 14 -7 13
pair next: cue.recap noun.military	-17 -19 15 -20 26
pair next: cue.recap noun.other	-9 -9 6 -30 2
pair next: cue.recap noun.people	-17 -10 6 -14 -17
pair next: cue.recap own.agent	-10 0 24 -12 -27
pair next: cue.recap own.to	-19 -7 -4 -19 46
pair next: cue.recap qualifier.approx	18 0 -17 -12 -2
pair next: cue.recap qualifier.at_most	16 -5 -15 -1 -16
pair next: cue.recap ru.agent	-10 -19 13 -17 -6
pair next: cue.recap ru.of	-11 -4 11 -6 0
pair next: cue.recap ru.to	-16 22 -4 -1 -2
pair next: cue.recap ua.agent	-4 -15 14 -12 -19
pair next: cue.recap ua.of	-5 4 -19 -1 3
pair next: cue.recap ua.to	15 -1 2 -12 -11
pair next: cue.recap verb.bring	-15 11 2 -17 1
pair next: cue.recap verb.come	-1 -8 8 -28 -3
pair next: cue.recap verb.future	-5 15 -17 -13 8
pair next: cue.recap verb.get	-27 -2 -12 10 0
pair next: cue.recap verb.held_exchange	-21 20 -48 -19 74
pair next: cue.recap verb.noun	-2 -1 11 -10 -3
pair next: cue.recap verb.other	-1 0 -14 0 14
pair next: cue.recap verb.swap	-21 -3 16 -12 -6
pair next: cue.recap voice.ua	2 -12 -13 6 -5
pair next: cue.record adj.modifier	-2 -13 0 4 -15
pair next: cue.record cue.of_whole	10 12 -7 -16 0
pair next: cue.record cue.record	1 -17 10 -21 -2
pair next: cue.record cue.since	12 -15 26 5 -41
pair next: cue.record cue.span	8 -1 0 0 -7
pair next: cue.record cue.third	-18 0 0 0 18
pair next: cue.record cue.year	-39 -9 30 -24 -28
pair next: cue.record noun.body	38 0 -6 -26 -25
pair next: cue.record noun.exchange	21 1 -8 -5 -22
pair next: cue.record noun.military	-9 -1 -4 15 -3
pair next: cue.record noun.other	-11 -25 15 -6 16
pair next: cue.record noun.people	14 -4 -26 -12 24
pair next: cue.record noun.rank	7 0 0 -7 -1
pair next: cue.record verb.noun	33 0 -19 -23 -6
pair next: cue.relative adj.dead	-3 -5 8 -15 -18
pair next: cue.relative adj.modifier	-26 -25 -10 0 25
pair next: cue.relative adj.wounded	9 -13 -23 6 8
pair next: cue.relative category	34 -3 -2 -17 -17
pair next: cue.relative country	-7 7 -11 5 -20
pair next: cue.relative cue.agreed	45 -35 -18 -4 -9
pair next: cue.relative cue.agreement	-1 16 -12 -3 -13
pair next: cue.relative cue.all	30 -26 -21 -17 13
pair next: cue.relative cue.already	-14 11 22 -14 -16
pair next: cue.relative cue.arrived	1 -3 35 -16 -33
pair next: cue.relative cue.born	-1 -2 14 13 -16
pair next: cue.relative cue.called_off	-12 19 -8 -5 -16
pair next: cue.relative cue.captivity	0 -17 -25 27 -18
pair next: cue.relative cue.captured	30 13 -8 -26 -22
pair next: cue.relative cue.claims	11 -15 -3 -5 6
pair next: cue.relative cue.completed	15 -39 11 -40 1
pair next: cue.relative cue.count	4 -3 -5 -1 5
pair next: cue.relative cue.denied	-1 -4 -9 -16 12
pair next: cue.relative cue.died	-13 -1 -12 -2 16
pair next: cue.relative cue.each	-34 50 -11 -4 -7
pair next: cue.relative cue.evacuation	15 -1 -11 -5 -2
pair next: cue.relative cue.footage	-10 -29 0 -22 20
pair next: cue.relative cue.held	17 -26 -20 11 -1
pair next: cue.relative cue.in_captivity	29 13 -26 -10 -16
pair next: cue.relative cue.in_return	-22 -20 -8 -17 13
pair next: cue.relative cue.included	4 -14 -1 -7 15
pair next: cue.relative cue.mediated	9 1 -1 14 -31
pair next: cue.relative cue.missing	-13 -22 -27 5 18
pair next: cue.relative cue.money	13 -16 0 7 -4
pair next: cue.relative cue.name	-35 -15 27 -20 -32
pair next: cue.relative cue.of_whole	14 -14 21 2 -26
pair next: cue.relative cue.other_return	23 9 -19 -19 -27
pair next: cue.relative cue.part	15 -15 -3 11 -19
pair next: cue.relative cue.planned	-13 23 -7 12 -28
pair next: cue.relative cue.postponed	-17 18 -16 -1 -12
pair next: cue.relative cue.ready	23 3 -16 -3 12
pair next: cue.relative cue.recap	-4 -10 31 -32 -29
pair next: cue.relative cue.record	-8 1 8 0 -1
pair next: cue.relative cue.relative	-48 -19 -4 -14 28
pair next: cue.relative cue.reunion	44 -6 -10 -22 -33
pair next: cue.relative cue.since	-4 -6 -15 -8 4
pair next: cue.relative cue.span	37 -5 -25 -31 -14
pair next: cue.relative cue.stage	14 -13 -8 0 -5
pair next: cue.relative cue.thanks	22 -12 -5 -2 -9
pair next: cue.relative cue.to_date	2 11 -14 5 -24
pair next: cue.relative cue.today	-49 7 38 -8 -12
pair next: cue.relative cue.total	10 4 3 -17 -12
pair next: cue.relative cue.transit	7 -17 -16 -12 16
pair next: cue.relative cue.venue	-3 15 -3 -5 -6
pair next: cue.relative cue.visit	12 0 -15 -1 3
pair next: cue.relative cue.year	-24 -2 31 -3 -28
pair next: cue.relative cue.yesterday	-29 -9 50 -21 -23
pair next: cue.relative foe.agent	-16 17 0 0 -1
pair next: cue.relative foe.of	-11 0 -15 -3 15
pair next: cue.relative noun.body	-18 11 -18 18 9
pair next: cue.relative noun.branch	3 -19 13 8 -16
pair next: cue.relative noun.child	-7 -9 -4 -5 18
pair next: cue.relative noun.civilian	-25 -8 -18 2 15
pair next: cue.relative noun.exchange	1 14 -33 -13 27
pair next: cue.relative noun.family	17 -12 -10 -3 -18
pair next: cue.relative noun.foreigner	15 -1 -3 -3 -14
pair next: cue.relative noun.man	-18 -2 15 -4 8
pair next: cue.relative noun.military	-23 6 10 -7 7
pair next: cue.relative noun.other	-14 -6 8 -3 -20
pair next: cue.relative noun.people	-1 3 6 -1 -15
pair next: cue.relative noun.rank	-4 -9 -28 10 -9
pair next: cue.relative noun.soldier	0 7 -1 0 -5
pair next: cue.relative own.agent	-21 -15 9 -11 15
pair next: cue.relative own.of	8 15 -25 -14 -13
pair next: cue.relative own.to	0 -4 -27 -5 24
pair next: cue.relative qualifier.approx	8 -20 -8 -8 -3
pair next: cue.relative qualifier.at_least	-15 15 -3 -13 -13
pair next: cue.relative qualifier.at_most	-2 11 -18 -2 -10
pair next: cue.relative qualifier.more_than	14 20 -20 -5 -17
pair next: cue.relative ru.agent	1 -47 15 -9 3
pair next: cue.relative ru.from	-10 -14 13 -16 -4
pair next: cue.relative ru.of	7 -22 -6 -23 10
pair next: cue.relative ru.to	-1 -13 -2 -14 15
pair next: cue.relative ua.agent	-23 22 -13 12 -22
pair next: cue.relative ua.of	9 -24 4 -30 17
pair next: cue.relative ua.to	2 -15 1 -24 6
pair next: cue.relative verb.bring	-12 -23 42 -19 -5
pair next: cue.relative verb.come	-11 -13 44 -27 -4
pair next: cue.relative verb.future	-15 -46 -14 15 21
pair next: cue.relative verb.get	7 -3 1 -16 1
pair next: cue.relative verb.give	-22 20 -20 9 16
pair next: cue.relative verb.held_exchange	-32 14 14 -22 8
pair next: cue.relative verb.home	2 -10 -6 -3 11
pair next: cue.relative verb.managed	-2 0 1 15 -17
pair next: cue.relative verb.noun	9 11 -13 -6 -3
pair next: cue.relative verb.other	0 -3 -4 -35 19
pair next: cue.relative verb.swap	-15 -13 38 -6 -33
pair next: cue.relative verb.will	6 -26 4 -23 26
pair next: cue.relative voice.ua	-1 -10 -1 -1 12
pair next: cue.repatriation adj.dead	2 -12 6 -2 -14
pair next: cue.repatriation adj.wounded	24 8 -8 -12 -13
pair next: cue.repatriation cue.agreement	21 -11 -18 -1 0
pair next: cue.repatriation cue.completed	12 -1 -3 -2 -7
pair next: cue.repatriation cue.denied	-15 -18 -10 -17 70
pair next: cue.repatriation cue.footage	-9 -19 15 -6 -2
pair next: cue.repatriation cue.mediated	6 0 0 -4 -1
pair next: cue.repatriation cue.of_whole	14 -7 14 4 -25
pair next: cue.repatriation cue.relative	-16 -4 20 -7 -13
pair next: cue.repatriation cue.since	22 -8 -17 -18 -21
pair next: cue.repatriation cue.today	-13 -1 -14 -4 17
pair next: cue.repatriation cue.year	11 -2 0 -6 -3
pair next: cue.repatriation noun.body	14 -4 2 -14 -14
pair next: cue.repatriation noun.exchange	20 -12 -8 -8 -1
pair next: cue.repatriation noun.other	-51 -29 -19 -20 39
pair next: cue.repatriation own.to	1 -1 12 -19 -20
pair next: cue.repatriation qualifier.at_most	-9 17 -2 -4 -2
pair next: cue.repatriation qualifier.more_than	17 -4 0 -17 -3
pair next: cue.repatriation ru.agent	-21 24 -8 0 -1
pair next: cue.repatriation ru.of	17 0 -10 -5 -1
pair next: cue.repatriation ua.from	20 -2 -15 -9 -5
pair next: cue.repatriation ua.of	-14 -14 15 -12 -13
pair next: cue.repatriation ua.to	38 -7 -11 -10 -18
pair next: cue.repatriation verb.bring	13 -1 -3 -5 -4
pair next: cue.repatriation verb.future	-16 -15 -1 -2 14
pair next: cue.repatriation verb.get	35 -2 -16 -18 -24
pair next: cue.repatriation verb.noun	-15 -2 -2 19 0
pair next: cue.repatriation verb.other	-1 0 -3 -12 16
pair next: cue.reunion adj.modifier	7 24 0 -29 -16
pair next: cue.reunion category	42 -5 -2 -4 -34
pair next: cue.reunion cue.completed	5 -12 -8 17 -4
pair next: cue.reunion cue.deported	15 0 -1 -1 -15
pair next: cue.reunion cue.mediated	5 0 -1 -4 0
pair next: cue.reunion cue.of_whole	23 7 -5 -20 -28
pair next: cue.reunion cue.other_return	-14 -3 12 14 -13
pair next: cue.reunion cue.relative	32 -15 -20 -16 -14
pair next: cue.reunion cue.reunion	13 -17 -6 3 -22
pair next: cue.reunion cue.visit	16 -4 -15 -4 -16
pair next: cue.reunion noun.child	-32 31 -7 15 -16
pair next: cue.reunion noun.family	15 -14 -36 1 -3
pair next: cue.reunion noun.military	-15 10 -6 -8 13
pair next: cue.reunion noun.other	-2 -2 24 -16 0
pair next: cue.reunion noun.people	19 -17 -16 -13 16
pair next: cue.reunion own.of	-11 -9 -11 -19 21
pair next: cue.reunion own.to	10 -1 -1 -1 -8
pair next: cue.reunion ua.of	21 -2 -2 -6 -11
pair next: cue.reunion verb.come	53 -7 -12 -15 -37
pair next: cue.reunion verb.home	-16 21 -19 9 -22
pair next: cue.review cue.year	-28 -14 -13 18 2
pair next: cue.review noun.other	-22 -8 -18 23 -14
pair next: cue.same_number adj.modifier	20 0 -4 -3 -17
pair next: cue.same_number cue.same_number	29 -10 -16 -8 -3
pair next: cue.same_number noun.military	32 -7 -4 -13 -9
pair next: cue.same_number noun.other	-24 0 0 -5 28
pair next: cue.same_number noun.people	10 -6 -6 -4 -12
pair next: cue.same_number own.of	7 -2 0 -6 0
pair next: cue.same_number ru.agent	-9 -15 -5 -4 16
pair next: cue.same_number ru.of	-13 -3 -1 -5 16
pair next: cue.same_number verb.get	-15 -2 -1 16 -14
pair next: cue.same_number verb.give	-20 -6 -15 -8 22
pair next: cue.since adj.modifier	11 -13 12 -22 -31
pair next: cue.since category	40 -9 -4 -25 -8
pair next: cue.since cue.agreement	-12 -14 -8 27 -12
pair next: cue.since cue.all	10 11 -16 -5 -19
pair next: cue.since cue.claims	0 0 -3 -1 5
pair next: cue.since cue.completed	-1 -1 -1 21 -17
pair next: cue.since cue.count	-15 -14 -7 30 -8
pair next: cue.since cue.mediated	11 -2 -1 -16 7
pair next: cue.since cue.of_whole	-9 -3 -5 15 -15
pair next: cue.since cue.of_year	1 2 -9 9 -5
pair next: cue.since cue.recap	20 22 -17 -15 -17
pair next: cue.since cue.since	7 -10 -12 28 -27
pair next: cue.since cue.span	-29 -8 12 42 -39
pair next: cue.since cue.to_date	0 4 -20 -11 -15
pair next: cue.since cue.year	19 -30 -24 -25 31
pair next: cue.since noun.body	30 -4 -5 -25 -7
pair next: cue.since noun.exchange	22 -7 -2 14 -16
pair next: cue.since noun.other	13 14 -18 -17 12
pair next: cue.since noun.people	13 -2 -13 -22 13
pair next: cue.since qualifier.approx	-2 0 31 -15 11
pair next: cue.since qualifier.more_than	-3 -14 -7 -21 22
pair next: cue.since ru.of	22 -5 -3 -14 -4
pair next: cue.since ru.to	-16 -8 -2 -5 20
pair next: cue.since ua.agent	-22 13 -12 30 -2
pair next: cue.since verb.bring	-13 -28 -27 22 13
pair next: cue.since verb.get	-15 -9 -8 -4 15
pair next: cue.since verb.held_exchange	-20 -4 0 26 -1
pair next: cue.since verb.other	-14 -2 -7 12 8
pair next: cue.since view.ru	-47 -16 -16 53 -32
pair next: cue.since voice.ua	-37 0 0 37 0
pair next: cue.span adj.modifier	-7 10 -14 17 -3
pair next: cue.span category	4 -5 -14 18 -30
pair next: cue.span cue.agreement	32 -5 -1 -26 -1
pair next: cue.span cue.all	21 0 0 -21 0
pair next: cue.span cue.completed	-26 -16 -5 28 18
pair next: cue.span cue.of_year	-10 -10 -9 -28 35
pair next: cue.span cue.recap	0 -4 0 -27 3
pair next: cue.span cue.span	22 -2 -16 -23 13
pair next: cue.span cue.stage	8 -21 -22 6 -13
pair next: cue.span cue.venue	-15 33 0 -19 0
pair next: cue.span noun.exchange	5 -17 -15 13 -11
pair next: cue.span noun.other	0 -10 -4 7 -24
pair next: cue.span noun.people	-4 16 -12 -16 16
pair next: cue.span own.agent	-17 -4 -5 22 -20
pair next: cue.span qualifier.at_most	-18 -12 -2 31 -28
pair next: cue.span qualifier.more_than	-20 -16 -2 -18 20
pair next: cue.span ru.agent	0 15 -2 -14 -1
pair next: cue.span ua.from	-36 -41 -12 24 -21
pair next: cue.span verb.bring	20 -8 -32 -2 -15
pair next: cue.span verb.give	-11 -20 24 -15 -3
pair next: cue.stage adj.modifier	27 -10 -20 -16 -3
pair next: cue.stage adj.wounded	5 -17 -9 -11 19
pair next: cue.stage category	-1 -6 20 -5 -8
pair next: cue.stage cue.captured	-46 -2 -1 -2 49
pair next: cue.stage cue.claims	25 -20 -4 -1 -6
pair next: cue.stage cue.deported	19 -8 -2 -3 -8
pair next: cue.stage cue.included	18 7 -15 -3 -4
pair next: cue.stage cue.of_whole	43 -1 -17 -13 -43
pair next: cue.stage cue.relative	-2 -1 0 -7 9
pair next: cue.stage cue.span	-8 -15 -7 25 -22
pair next: cue.stage cue.stage	8 16 -13 -11 -18
pair next: cue.stage noun.civilian	-12 13 0 0 -4
pair next: cue.stage noun.exchange	29 -36 2 -9 -11
pair next: cue.stage noun.military	0 -14 -10 13 -18
pair next: cue.stage noun.other	-2 -3 -14 -16 33
pair next: cue.stage noun.people	-27 12 1 -15 -16
pair next: cue.stage qualifier.at_most	-1 15 0 0 -15
pair next: cue.stage qualifier.more_than	30 -14 -15 0 -15
pair next: cue.stage ru.of	17 -14 -7 -7 -9
pair next: cue.stage ua.of	24 -15 -28 -18 -15
pair next: cue.stage verb.bring	-5 -2 -3 -6 16
pair next: cue.stage verb.come	-19 12 -10 -5 18
pair next: cue.stage verb.future	1 15 -2 0 -15
pair next: cue.stage verb.get	10 -3 -13 -14 18
pair next: cue.stage verb.held_exchange	0 -2 0 -5 6
pair next: cue.stage verb.home	12 -14 -19 -21 17
pair next: cue.stage verb.other	15 -3 -7 -8 -13
pair next: cue.thanks adj.modifier	4 3 0 -1 -28
pair next: cue.thanks category	-13 -5 24 -12 11
pair next: cue.thanks country	29 -6 -17 -10 -11
pair next: cue.thanks cue.all	11 -12 6 12 -24
pair next: cue.thanks cue.claims	17 -1 -15 -1 -1
pair next: cue.thanks cue.completed	3 -12 20 -11 -16
pair next: cue.thanks cue.each	5 0 -2 -2 0
pair next: cue.thanks cue.mediated	8 -10 -2 1 -14
pair next: cue.thanks cue.of_whole	-7 -5 -16 -14 19
pair next: cue.thanks cue.other_return	-15 -1 -11 16 -4
pair next: cue.thanks cue.ready	7 2 -3 -5 -2
pair next: cue.thanks cue.relative	7 -9 -15 16 -12
pair next: cue.thanks cue.thanks	9 -1 -9 -6 -15
pair next: cue.thanks cue.unit	10 0 -3 0 -7
pair next: cue.thanks noun.branch	-30 -8 18 2 7
pair next: cue.thanks noun.civilian	-17 -3 -4 -18 33
pair next: cue.thanks noun.exchange	-24 -4 25 -2 -12
pair next: cue.thanks noun.family	-27 -3 -8 20 8
pair next: cue.thanks noun.foreigner	28 5 -14 -2 -25
pair next: cue.thanks noun.military	-15 -21 12 -8 -2
pair next: cue.thanks noun.other	19 -13 -6 -1 -7
pair next: cue.thanks noun.people	8 -18 -13 19 -8
pair next: cue.thanks own.of	17 -1 -4 27 -27
pair next: cue.thanks own.to	-18 -8 7 24 -34
pair next: cue.thanks qualifier.at_most	-17 -22 -14 -3 19
pair next: cue.thanks ru.of	16 6 -15 -14 -6
pair next: cue.thanks ru.to	-23 -4 -7 -19 8
pair next: cue.thanks ua.of	26 -2 -13 -5 -20
pair next: cue.thanks verb.bring	-1 -1 -10 15 -14
pair next: cue.thanks verb.noun	3 -9 15 -1 -16
pair next: cue.thanks voice.ru	5 0 0 -2 -2
pair next: cue.thanks voice.ua	38 -12 -7 -40 -14
pair next: cue.third adj.modifier	-23 -18 -14 -14 42
pair next: cue.third country	-10 -13 -15 -11 22
pair next: cue.third cue.of_whole	-36 -3 -16 -4 23
pair next: cue.third cue.third	-21 -39 -15 -12 63
pair next: cue.third noun.exchange	-18 0 0 0 18
pair next: cue.third noun.other	-20 -2 -1 0 21
pair next: cue.third noun.people	-23 -7 -21 -2 36
pair next: cue.third qualifier.more_than	13 -1 0 -2 -11
pair next: cue.third ru.agent	-14 -1 -5 -3 15
pair next: cue.third verb.bring	11 -5 -14 0 -2
pair next: cue.third verb.home	-10 0 0 0 10
pair next: cue.to_date adj.modifier	25 -17 -6 -7 -6
pair next: cue.to_date category	28 -1 -1 -27 0
pair next: cue.to_date cue.all	16 -1 0 -15 0
pair next: cue.to_date cue.already	0 -17 15 0 -2
pair next: cue.to_date cue.claims	-14 15 -1 -27 4
pair next: cue.to_date cue.count	1 -10 -15 17 -19
pair next: cue.to_date cue.held	-18 24 -7 -13 -2
pair next: cue.to_date cue.in_captivity	-18 -9 26 -20 -21
pair next: cue.to_date cue.mediated	10 -8 -10 14 -14
pair next: cue.to_date cue.month	7 -1 -10 -8 11
pair next: cue.to_date cue.of_whole	-18 17 -5 5 -24
pair next: cue.to_date cue.part	-5 -12 -19 15 -1
pair next: cue.to_date cue.relative	-5 -24 -2 21 -1
pair next: cue.to_date cue.since	-7 -4 -4 13 -15
pair next: cue.to_date cue.to_date	-23 11 -15 23 -10
pair next: cue.to_date cue.today	-55 -2 -29 64 -6
pair next: cue.to_date cue.total	11 -20 -8 -7 -1
pair next: cue.to_date cue.transit	10 -1 22 -16 -32
pair next: cue.to_date cue.year	-14 -2 0 14 0
pair next: cue.to_date noun.exchange	-15 -8 -7 -6 12
pair next: cue.to_date noun.military	9 -11 0 -9 10
pair next: cue.to_date noun.other	14 -15 -6 -24 15
pair next: cue.to_date noun.people	-10 5 0 4 -10
pair next: cue.to_date qualifier.at_most	-3 -6 0 14 -5
pair next: cue.to_date qualifier.more_than	0 -12 -14 -22 17
pair next: cue.to_date ua.of	-15 -8 -11 24 -28
pair next: cue.to_date ua.to	2 15 -1 -13 -3
pair next: cue.to_date verb.come	9 0 -2 -6 -1
pair next: cue.to_date verb.future	14 -14 -13 -9 -7
pair next: cue.to_date verb.held_exchange	-27 13 -5 7 -15
pair next: cue.to_date verb.swap	22 -19 0 -1 -5
pair next: cue.today adj.modifier	8 7 -8 -26 -11
pair next: cue.today adj.wounded	-4 4 -3 -3 -5
pair next: cue.today category	-16 -3 23 -2 -14
pair next: cue.today country	-14 1 -1 -1 14
pair next: cue.today cue.all	31 -7 -18 -4 -10
pair next: cue.today cue.already	-2 23 -10 -4 -7
pair next: cue.today cue.called_off	-15 30 -20 -10 -21
pair next: cue.today cue.claims	2 12 -35 14 -21
pair next: cue.today cue.completed	22 -8 -5 -10 -7
pair next: cue.today cue.footage	14 -12 2 -1 -5
pair next: cue.today cue.good_news	-4 -5 14 -14 -15
pair next: cue.today cue.held	-15 27 -7 5 -14
pair next: cue.today cue.in_captivity	9 -17 -6 26 -13
pair next: cue.today cue.mediated	25 -16 -6 -14 -20
pair next: cue.today cue.of_whole	-26 12 16 -6 -13
pair next: cue.today cue.part	-14 0 14 0 -3
pair next: cue.today cue.planned	-19 6 15 -15 -30
pair next: cue.today cue.record	-15 16 -12 -2 6
pair next: cue.today cue.relative	-9 -14 17 0 -14
pair next: cue.today cue.stage	15 -13 14 -12 -27
pair next: cue.today cue.to_date	19 -6 -4 -4 -5
pair next: cue.today cue.today	12 -19 -15 8 -2
pair next: cue.today cue.transit	11 6 -9 -23 -7
pair next: cue.today cue.venue	-35 -8 11 -9 2
pair next: cue.today cue.yesterday	-4 0 15 0 -14
pair next: cue.today foe.to	16 -8 -3 -2 -3
pair next: cue.today noun.body	-1 -41 -20 -27 26
pair next: cue.today noun.child	-1 20 -6 0 -14
pair next: cue.today noun.exchange	-9 16 -12 -14 -7
pair next: cue.today noun.family	22 -14 -16 -4 -6
pair next: cue.today noun.foreigner	19 2 -10 -10 -2
pair next: cue.today noun.military	38 -22 -16 -8 3
pair next: cue.today noun.other	-9 10 -14 -9 -2
pair next: cue.today noun.people	-6 25 -10 3 -30
pair next: cue.today own.agent	-6 -26 -16 13 18
pair next: cue.today own.of	12 -24 -13 -10 3
pair next: cue.today own.to	30 -23 -16 -3 -14
pair next: cue.today qualifier.approx	-6 -26 -24 10 10
pair next: cue.today qualifier.at_most	11 -1 -22 -15 8
pair next: cue.today qualifier.more_than	-38 15 -7 40 -38
pair next: cue.today ru.agent	-25 3 20 -3 -29
pair next: cue.today ru.from	-15 -10 0 -2 15
pair next: cue.today ru.of	-2 19 9 -22 -17
pair next: cue.today ru.to	5 0 -5 0 -1
pair next: cue.today ua.agent	-14 -9 -7 -2 26
pair next: cue.today ua.from	3 -12 0 -3 11
pair next: cue.today ua.of	-13 -10 -30 12 16
pair next: cue.today ua.to	26 -5 -11 -7 -3
pair next: cue.today verb.bring	-3 -15 40 -18 -32
pair next: cue.today verb.come	34 1 -10 -15 -12
pair next: cue.today verb.future	-18 1 5 -25 7
pair next: cue.today verb.get	16 0 -2 -14 0
pair next: cue.today verb.held_exchange	41 -17 -13 -9 -15
pair next: cue.today verb.home	19 -2 -8 -2 -7
pair next: cue.today verb.noun	35 0 -15 -10 -27
pair next: cue.today verb.other	15 -9 -6 -23 -2
pair next: cue.today voice.ua	7 -5 0 0 -1
pair next: cue.total adj.modifier	32 -5 -32 -6 -24
pair next: cue.total adj.wounded	0 7 0 -4 -3
pair next: cue.total country	-7 -3 -6 12 1
pair next: cue.total cue.agreed	-27 17 -5 -1 -15
pair next: cue.total cue.captured	-18 -8 -5 -2 22
pair next: cue.total cue.claims	34 0 0 -34 0
pair next: cue.total cue.count	13 -13 -18 -3 28
pair next: cue.total cue.mediated	17 -12 -9 5 -5
pair next: cue.total cue.month	-21 -10 17 -27 12
pair next: cue.total cue.of_whole	18 -5 -3 -2 -5
pair next: cue.total cue.of_year	14 -1 -14 -8 -4
pair next: cue.total cue.recap	-1 -1 14 -6 -13
pair next: cue.total cue.relative	-5 0 -2 -4 12
pair next: cue.total cue.since	7 -5 -5 -22 17
pair next: cue.total cue.span	44 -14 -7 -32 -5
pair next: cue.total cue.thanks	-5 18 0 -15 -12
pair next: cue.total cue.to_date	-7 -8 -7 -9 9
pair next: cue.total cue.total	17 -34 -4 16 -7
pair next: cue.total cue.year	33 -4 -11 -26 3
pair next: cue.total noun.body	-20 -33 -16 27 -18
pair next: cue.total noun.child	-7 -15 -12 16 -10
pair next: cue.total noun.civilian	33 -6 -19 -18 -14
pair next: cue.total noun.exchange	-26 -7 12 0 -2
pair next: cue.total noun.military	-26 -18 -1 21 -4
pair next: cue.total noun.other	-4 -11 -5 7 -4
pair next: cue.total noun.people	5 -12 0 3 -12
pair next: cue.total own.to	-25 23 -9 12 -18
pair next: cue.total qualifier.approx	20 -12 -16 -8 -8
pair next: cue.total qualifier.at_least	-21 -1 -29 -6 26
pair next: cue.total qualifier.at_most	-4 -11 -8 -15 25
pair next: cue.total qualifier.more_than	-21 6 -1 16 -1
pair next: cue.total ru.from	-33 -7 31 26 -25
pair next: cue.total ru.of	15 -15 -1 -14 -5
pair next: cue.total ua.to	-24 -19 24 25 -1
pair next: cue.total verb.bring	18 -6 -4 -14 -8
pair next: cue.total verb.come	-5 -2 -7 22 -8
pair next: cue.total verb.home	-11 0 15 -2 -1
pair next: cue.total verb.other	-16 -2 -2 7 15
pair next: cue.total verb.swap	18 -2 -8 -8 -17
pair next: cue.total voice.ua	23 0 0 -23 0
pair next: cue.training adj.modifier	-18 -2 -5 -18 27
pair next: cue.training country	17 -9 -4 -8 -8
pair next: cue.training cue.in_captivity	-15 -10 -1 -1 15
pair next: cue.training cue.of_whole	-5 -13 -18 -4 29
pair next: cue.training cue.relative	-4 -15 -14 -9 22
pair next: cue.training noun.branch	-26 -2 16 0 -11
pair next: cue.training noun.child	-3 -15 -19 -26 23
pair next: cue.training noun.exchange	-22 -1 -7 -4 28
pair next: cue.training noun.family	0 0 -4 -1 5
pair next: cue.training noun.other	11 -2 -2 -5 -6
pair next: cue.training noun.people	-15 -12 -13 -1 16
pair next: cue.training ru.of	-20 -1 -4 -2 26
pair next: cue.training verb.bring	-28 -1 31 -4 0
pair next: cue.training verb.come	-20 -1 -17 -4 34
pair next: cue.transit adj.modifier	0 -7 24 -3 -14
pair next: cue.transit adj.wounded	-39 -7 -15 -5 35
pair next: cue.transit category	-8 -4 6 -1 -5
pair next: cue.transit country	36 -6 -6 -10 -27
pair next: cue.transit cue.all	11 -9 0 -1 -1
pair next: cue.transit cue.held	0 -18 -14 -10 13
pair next: cue.transit cue.in_captivity	-14 16 -16 -14 13
pair next: cue.transit cue.of_whole	4 -10 6 12 -6
pair next: cue.transit cue.ready	-20 28 -10 -3 -1
pair next: cue.transit cue.stage	9 -7 0 -2 0
pair next: cue.transit cue.to_date	21 -2 -11 -10 -2
pair next: cue.transit cue.today	-13 -1 -10 -3 14
pair next: cue.transit cue.transit	15 -10 5 -13 6
pair next: cue.transit cue.venue	-17 -20 -11 -2 32
pair next: cue.transit noun.other	-23 -3 10 -13 22
pair next: cue.transit noun.people	-6 -1 -5 14 -2
pair next: cue.transit own.to	10 0 -9 0 0
pair next: cue.transit qualifier.at_most	-18 16 -11 -9 10
pair next: cue.transit ru.from	5 0 -3 -2 0
pair next: cue.transit ru.of	-4 2 10 9 -16
pair next: cue.transit ru.to	24 -6 28 -7 -45
pair next: cue.transit ua.of	27 -20 -6 -10 -15
pair next: cue.transit ua.to	52 -9 -26 -23 10
pair next: cue.transit verb.bring	-9 -1 -20 -6 22
pair next: cue.transit verb.come	-8 -18 30 -26 4
pair next: cue.unfinished cue.completed	-64 15 25 -20 -18
pair next: cue.unfinished cue.planned	-3 -15 -6 -14 16
pair next: cue.unfinished noun.other	-9 15 -15 18 -27
pair next: cue.unfinished verb.future	-18 -33 21 -1 -2
pair next: cue.unit adj.modifier	19 -2 3 -5 -13
pair next: cue.unit category	20 -3 -21 -5 11
pair next: cue.unit cue.claims	-3 -1 6 -1 -2
pair next: cue.unit cue.relative	0 0 -10 0 10
pair next: cue.unit cue.unit	13 -2 -6 -4 0
pair next: cue.unit noun.branch	22 -10 2 -5 -6
pair next: cue.unit noun.military	7 -3 -2 -2 0
pair next: cue.unit noun.other	-15 15 0 0 0
pair next: cue.unit noun.people	14 21 -15 -9 -16
pair next: cue.unit noun.rank	11 -1 -1 0 -11
pair next: cue.unit own.of	-1 0 0 -17 17
pair next: cue.unit own.to	15 0 -14 0 0
pair next: cue.unit ru.of	32 -6 -8 -12 -7
pair next: cue.unit ua.of	14 -1 -4 -3 -5
pair next: cue.unit verb.come	-36 -9 -21 -5 47
pair next: cue.unit view.ru	-3 -8 0 -11 -12
pair next: cue.venue adj.modifier	-29 5 26 -11 6
pair next: cue.venue country	-57 16 22 -11 -3
pair next: cue.venue cue.agreement	27 5 -27 -22 -22
pair next: cue.venue cue.completed	9 -15 -9 -19 28
pair next: cue.venue cue.mediated	-4 9 -2 -7 0
pair next: cue.venue cue.of_whole	-16 -13 -21 -14 36
pair next: cue.venue cue.planned	-27 30 -9 -8 -16
pair next: cue.venue cue.relative	-2 6 -13 23 -2
pair next: cue.venue cue.since	12 6 -4 -1 -14
pair next: cue.venue cue.venue	-5 8 -16 -16 8
pair next: cue.venue noun.civilian	-16 -20 14 24 -15
pair next: cue.venue noun.other	-20 -1 -3 -12 9
pair next: cue.venue ru.agent	-15 29 0 -13 -16
pair next: cue.venue ua.of	-21 -22 -8 -12 37
pair next: cue.venue verb.future	-2 -3 -7 12 -6
pair next: cue.venue verb.get	-2 -9 -15 -12 24
pair next: cue.venue verb.held_exchange	-5 -1 0 0 6
pair next: cue.venue verb.will	0 -22 0 0 22
pair next: cue.visit adj.modifier	-22 0 23 -5 -10
pair next: cue.visit country	-14 -18 -24 15 19
pair next: cue.visit cue.born	-18 -5 19 -1 -18
pair next: cue.visit cue.of_whole	-18 -10 -14 -16 19
pair next: cue.visit cue.other_return	-2 -1 39 0 -40
pair next: cue.visit cue.relative	-19 -10 2 -7 22
pair next: cue.visit cue.reunion	-20 3 -27 -19 32
pair next: cue.visit cue.today	-19 -5 65 -3 -58
pair next: cue.visit cue.training	-12 -1 16 0 -15
pair next: cue.visit cue.visit	28 5 27 1 -56
pair next: cue.visit cue.yesterday	2 -14 28 -9 -23
pair next: cue.visit noun.branch	-27 -5 40 -4 -11
pair next: cue.visit noun.family	-5 3 -10 -13 7
pair next: cue.visit noun.military	-37 -9 -22 -12 35
pair next: cue.visit noun.other	16 -12 -11 -8 -6
pair next: cue.visit noun.people	-22 -29 22 -4 16
pair next: cue.visit own.of	0 0 14 0 -14
pair next: cue.visit qualifier.approx	-1 0 6 -15 14
pair next: cue.visit ru.of	-43 -13 14 -11 14
pair next: cue.visit ua.of	9 -22 -33 -16 22
pair next: cue.visit verb.give	12 -17 -25 -2 26
pair next: cue.visit verb.other	3 -30 26 -1 -28
pair next: cue.visit voice.ua	-6 -15 -17 -14 22
pair next: cue.year cue.completed	-25 6 -20 18 6
pair next: cue.year cue.count	2 -10 -2 5 -22
pair next: cue.year cue.of_whole	-14 -4 -2 34 -29
pair next: cue.year cue.of_year	-7 -2 -16 14 -4
pair next: cue.year cue.recap	-23 2 -21 2 38
pair next: cue.year cue.record	-4 21 -3 14 -26
pair next: cue.year cue.review	-26 -9 -17 25 -14
pair next: cue.year cue.span	-25 -20 16 -4 6
pair next: cue.year cue.year	-19 -20 -18 7 11
pair next: cue.year noun.exchange	-15 -25 8 14 -15
pair next: cue.year noun.other	1 1 -11 13 -29
pair next: cue.year verb.held_exchange	-8 -1 0 9 0
pair next: cue.yesterday adj.modifier	25 -22 23 -24 -42
pair next: cue.yesterday category	29 -16 -19 -7 -19
pair next: cue.yesterday cue.agreed	16 7 -17 -4 -5
pair next: cue.yesterday cue.completed	-21 -20 27 -3 -3
pair next: cue.yesterday cue.each	15 -12 -3 -1 0
pair next: cue.yesterday cue.evacuation	-29 -18 -9 -11 28
pair next: cue.yesterday cue.footage	-29 -11 20 -1 -15
pair next: cue.yesterday cue.local	-30 -7 41 -1 -20
pair next: cue.yesterday cue.of_whole	17 -4 -1 -2 -20
pair next: cue.yesterday cue.ready	-9 -13 28 -1 -15
pair next: cue.yesterday cue.recap	18 -10 -14 -1 1
pair next: cue.yesterday cue.relative	-32 -8 32 -11 -24
pair next: cue.yesterday cue.stage	1 -2 18 -1 -18
pair next: cue.yesterday cue.thanks	-3 -11 -5 -3 18
pair next: cue.yesterday cue.today	11 -18 15 -4 -16
pair next: cue.yesterday cue.venue	-16 6 -18 15 -4
pair next: cue.yesterday cue.yesterday	-2 -22 39 -8 -20
pair next: cue.yesterday noun.child	4 -2 2 -2 -15
pair next: cue.yesterday noun.exchange	-34 -36 68 -11 -18
pair next: cue.yesterday noun.military	-27 -1 30 -2 -15
pair next: cue.yesterday noun.other	17 -5 5 -12 -7
pair next: cue.yesterday noun.people	-27 -24 40 -11 -17
pair next: cue.yesterday own.agent	7 28 -26 -18 -13
pair next: cue.yesterday own.to	23 -3 -18 -20 -5
pair next: cue.yesterday qualifier.approx	-38 -1 49 -10 -8
pair next: cue.yesterday ru.agent	-6 -14 22 -3 -12
pair next: cue.yesterday ru.from	58 -4 -38 -5 -52
pair next: cue.yesterday ru.of	-16 1 16 -8 -3
pair next: cue.yesterday ua.agent	28 -10 -26 -6 -16
pair next: cue.yesterday ua.from	-9 -1 23 -1 -13
pair next: cue.yesterday ua.of	17 -14 -11 -15 -5
pair next: cue.yesterday ua.to	19 -6 -18 -8 -5
pair next: cue.yesterday verb.bring	-22 10 37 -14 -29
pair next: cue.yesterday verb.come	-17 -1 14 -14 -2
pair next: cue.yesterday verb.future	17 -7 -17 -2 -5
pair next: cue.yesterday verb.get	-25 37 -26 -27 -40
pair next: cue.yesterday verb.give	19 -9 -18 -9 -3
pair next: cue.yesterday verb.held_exchange	-15 -17 1 -9 6
pair next: cue.yesterday verb.home	13 -8 -12 0 0
pair next: cue.yesterday verb.noun	-17 -2 35 -1 -22
pair next: cue.yesterday verb.other	-31 15 22 -3 -6
pair next: cue.yesterday verb.swap	-43 -7 60 -5 -36
pair next: foe.agent adj.modifier	1 0 -7 -14 -2
pair next: foe.agent adj.wounded	8 -1 -1 0 -6
pair next: foe.agent category	21 -4 8 -20 -25
pair next: foe.agent cue.all	-1 -1 -4 0 5
pair next: foe.agent cue.captured	-1 -9 -3 -2 14
pair next: foe.agent cue.claims	24 2 -20 -17 -20
pair next: foe.agent cue.denied	-1 13 -9 -1 -4
pair next: foe.agent cue.held	-8 -25 -22 -4 38
pair next: foe.agent cue.in_captivity	20 -1 -3 -4 -13
pair next: foe.agent cue.included	17 0 -9 -1 -8
pair next: foe.agent cue.mediated	-20 -18 -7 21 -21
pair next: foe.agent cue.of_whole	-16 -1 22 -31 -20
pair next: foe.agent cue.postponed	7 -10 -19 18 -47
pair next: foe.agent cue.relative	-29 12 9 -13 -14
pair next: foe.agent cue.today	-32 -2 18 -8 -21
pair next: foe.agent cue.transit	9 -1 -6 -1 -3
pair next: foe.agent foe.of	26 -14 -33 -11 31
pair next: foe.agent noun.body	18 -1 -9 -1 -8
pair next: foe.agent noun.military	-8 -17 9 26 -16
pair next: foe.agent noun.other	-20 12 13 -18 -8
pair next: foe.agent noun.people	-4 2 -30 -29 20
pair next: foe.agent own.to	19 -14 -15 -10 -16
pair next: foe.agent qualifier.at_most	11 -1 -15 -3 -8
pair next: foe.agent qualifier.more_than	13 0 0 0 -13
pair next: foe.agent ua.of	19 -3 -4 -10 -5
pair next: foe.agent ua.to	-15 -8 -3 16 -1
pair next: foe.agent verb.bring	21 -1 -7 -2 -13
pair next: foe.agent verb.come	8 15 -6 -14 -11
pair next: foe.agent verb.future	-6 -23 -12 -4 11
pair next: foe.agent verb.get	24 -42 -16 -5 13
pair next: foe.agent verb.home	3 -24 27 -14 -33
pair next: foe.agent verb.other	-18 12 11 -18 -7
pair next: foe.agent verb.will	-9 -4 -12 0 14
pair next: foe.from adj.modifier	-15 10 -18 -7 15
pair next: foe.from noun.military	13 -19 0 11 -5
pair next: foe.from own.to	18 -2 -14 -8 0
pair next: foe.from verb.come	12 0 -6 -1 -9
pair next: foe.of adj.modifier	-6 6 -12 -14 4
pair next: foe.of category	25 -11 -17 -6 10
pair next: foe.of cue.captivity	15 -8 -7 12 -13
pair next: foe.of cue.captured	-21 -1 0 -4 27
pair next: foe.of cue.denied	-4 -14 -5 -6 17
pair next: foe.of cue.held	10 -15 17 20 -46
pair next: foe.of cue.in_return	-3 -4 0 0 7
pair next: foe.of cue.mediated	7 -1 -3 -1 -3
pair next: foe.of cue.relative	4 -1 -18 9 12
pair next: foe.of cue.span	-21 -16 -8 -21 44
pair next: foe.of cue.today	1 -18 -1 -13 14
pair next: foe.of noun.exchange	29 -1 -3 -5 -21
pair next: foe.of noun.family	-7 -21 -12 -15 27
pair next: foe.of noun.military	3 -3 -15 -5 34
pair next: foe.of noun.other	0 -13 -7 6 14
pair next: foe.of noun.people	-16 -1 -1 17 -16
pair next: foe.of qualifier.approx	16 -5 -1 -7 -4
pair next: foe.of qualifier.at_most	14 0 0 -3 -13
pair next: foe.of qualifier.more_than	-3 -1 -1 -2 7
pair next: foe.of ru.of	-20 18 -19 -14 22
pair next: foe.of ru.to	8 0 0 -1 -6
pair next: foe.of verb.bring	12 -4 -6 -6 -8
pair next: foe.of verb.future	-4 18 -7 -5 -16
pair next: foe.of verb.get	19 -3 -8 -5 -6
pair next: foe.of verb.give	12 -3 -6 -1 -3
pair next: foe.of verb.home	17 -1 -1 0 -15
pair next: foe.of verb.noun	-13 -17 -6 7 9
pair next: foe.of verb.other	-25 -3 -20 17 -2
pair next: foe.of view.ua	11 -1 -4 -2 -7
pair next: foe.of voice.ru	23 42 -9 -12 -46
pair next: foe.to adj.modifier	-3 -7 4 30 -19
pair next: foe.to category	14 0 -13 -1 -2
pair next: foe.to cue.claims	20 -1 -20 0 0
pair next: foe.to cue.mediated	17 -12 -10 -3 -2
pair next: foe.to cue.relative	5 -1 -3 -2 -1
pair next: foe.to cue.thanks	6 -1 -2 -2 -1
pair next: foe.to cue.today	6 0 -4 0 -1
pair next: foe.to foe.of	-14 -4 -6 16 -15
pair next: foe.to noun.military	-1 -3 -1 -1 5
pair next: foe.to noun.other	-9 -14 14 -7 -11
pair next: foe.to noun.people	15 0 -1 -15 2
pair next: foe.to own.to	46 -13 -26 -14 -37
pair next: foe.to qualifier.approx	11 -15 -1 16 -15
pair next: foe.to verb.come	-18 -2 -11 -7 33
pair next: foe.to verb.future	-3 -3 -15 -5 18
pair next: foe.to verb.give	1 -3 22 -2 -16
pair next: foe.to verb.other	-51 -4 14 -15 2
pair next: noun.body adj.dead	-14 4 -7 1 -7
pair next: noun.body adj.freed	-10 -15 16 -9 -9
pair next: noun.body adj.modifier	-8 18 -23 -11 -12
pair next: noun.body category	16 -10 -12 -1 -4
pair next: noun.body country	-15 4 20 -2 -7
pair next: noun.body cue.agreed	-14 0 -2 15 -1
pair next: noun.body cue.claims	24 5 -15 -7 -13
pair next: noun.body cue.completed	16 0 -15 -11 2
pair next: noun.body cue.denied	-3 11 -1 -2 -5
pair next: noun.body cue.died	-9 -1 -1 10 1
pair next: noun.body cue.each	-15 32 -9 0 -10
pair next: noun.body cue.held	-14 -12 -5 18 -16
pair next: noun.body cue.in_return	-24 -3 -4 25 -9
pair next: noun.body cue.of_whole	8 -19 -9 -37 23
pair next: noun.body cue.part	18 -15 -15 -15 10
pair next: noun.body cue.planned	-14 54 -26 -20 -23
pair next: noun.body cue.ready	-4 32 -10 -27 -13
pair next: noun.body cue.recap	-19 -21 5 -15 49
pair next: noun.body cue.relative	-13 8 35 -18 -36
pair next: noun.body cue.repatriation	-5 -6 0 11 -15
pair next: noun.body cue.since	-24 -3 -6 34 -7
pair next: noun.body cue.to_date	-21 35 -8 -5 -15
pair next: noun.body cue.today	12 -2 -3 -7 -1
pair next: noun.body cue.year	-10 -6 -4 20 -1
pair next: noun.body cue.yesterday	-25 -6 49 -12 -46
pair next: noun.body noun.body	1 -1 -16 21 -21
pair next: noun.body noun.branch	-7 -3 13 0 -6
pair next: noun.body noun.civilian	-18 -1 -4 -4 25
pair next: noun.body noun.exchange	-5 9 -9 -12 -4
pair next: noun.body noun.foreigner	-22 22 -14 -3 13
pair next: noun.body noun.military	17 -10 4 -17 9
pair next: noun.body noun.other	-4 -7 -5 -18 12
pair next: noun.body noun.people	9 2 -5 -1 -32
pair next: noun.body noun.soldier	27 -11 -9 -18 -11
pair next: noun.body own.agent	15 -15 -2 -6 0
pair next: noun.body own.to	24 -14 -14 -14 -3
pair next: noun.body qualifier.approx	23 29 -20 -19 -36
pair next: noun.body qualifier.at_most	2 -8 -2 -11 17
pair next: noun.body qualifier.more_than	-22 8 -5 16 -8
pair next: noun.body ru.agent	-8 -16 -15 25 -11
pair next: noun.body ru.from	6 -1 -1 -1 -2
pair next: noun.body ru.of	3 -13 17 -13 -14
pair next: noun.body ru.to	19 -12 -1 -3 -18
pair next: noun.body ua.agent	-6 -12 16 -4 -15
pair next: noun.body ua.of	45 -32 -1 -28 -40
pair next: noun.body ua.to	19 -21 12 -19 -37
pair next: noun.body verb.bring	-24 -17 -14 13 -1
pair next: noun.body verb.come	-5 -8 11 -9 -16
pair next: noun.body verb.future	-8 -33 13 12 4
pair next: noun.body verb.get	-6 -33 34 -59 -30
pair next: noun.body verb.give	-8 -30 19 12 -7
pair next: noun.body verb.noun	-17 -49 -11 -13 68
pair next: noun.body verb.other	-11 -2 -18 -18 40
pair next: noun.body verb.will	15 11 -5 -12 -16
pair next: noun.branch adj.modifier	-12 -8 7 -2 0
pair next: noun.branch adj.wounded	-20 -2 -12 -1 28
pair next: noun.branch category	4 -17 7 -16 6
pair next: noun.branch country	22 -14 -23 -3 -17
pair next: noun.branch cue.all	-5 0 10 -1 -4
pair next: noun.branch cue.captured	-17 -4 -8 -1 17
pair next: noun.branch cue.claims	1 0 23 -1 -16
pair next: noun.branch cue.evacuation	-7 -1 -2 -1 11
pair next: noun.branch cue.footage	8 0 -2 -6 -1
pair next: noun.branch cue.mediated	14 -12 0 -1 -1
pair next: noun.branch cue.of_whole	-25 -6 23 -11 -1
pair next: noun.branch cue.part	8 -1 -19 -5 22
pair next: noun.branch cue.recap	0 12 11 0 -15
pair next: noun.branch cue.relative	-24 -13 32 -12 2
pair next: noun.branch cue.span	-19 -1 23 -6 -13
pair next: noun.branch cue.stage	-14 0 -1 0 15
pair next: noun.branch cue.total	4 0 8 -12 -1
pair next: noun.branch cue.training	-16 -10 -4 -1 16
pair next: noun.branch cue.unit	12 -3 3 -7 -5
pair next: noun.branch foe.of	-17 -2 -2 -1 18
pair next: noun.branch noun.body	-7 -3 -8 -15 14
pair next: noun.branch noun.branch	19 0 -16 -4 -10
pair next: noun.branch noun.civilian	-19 13 11 -12 -5
pair next: noun.branch noun.exchange	-15 16 -7 -7 -15
pair next: noun.branch noun.family	-18 -2 -31 23 -7
pair next: noun.branch noun.foreigner	-22 0 29 -1 -6
pair next: noun.branch noun.military	25 -4 -18 -9 -3
pair next: noun.branch noun.other	4 -15 19 -18 4
pair next: noun.branch noun.people	-13 7 31 1 -30
pair next: noun.branch noun.rank	8 -1 -1 0 -6
pair next: noun.branch own.to	-3 -11 -10 -1 13
pair next: noun.branch qualifier.approx	14 -4 -25 -18 0
pair next: noun.branch ru.agent	8 -1 -1 0 -6
pair next: noun.branch ru.of	-36 -9 -26 -6 40
pair next: noun.branch ua.agent	-9 21 -10 -12 -21
pair next: noun.branch ua.of	18 -15 5 -10 -17
pair next: noun.branch verb.bring	-24 -9 -7 -4 27
pair next: noun.branch verb.come	-30 -4 -1 -8 40
pair next: noun.branch verb.future	-4 -9 27 -4 -22
pair next: noun.branch verb.give	19 -4 -12 -14 -19
pair next: noun.branch verb.other	-35 -14 -20 9 35
pair next: noun.branch verb.swap	16 -9 -16 -1 -13
pair next: noun.branch verb.will	6 0 -6 0 0
pair next: noun.branch view.ua	19 0 -16 -6 -1
pair next: noun.branch voice.ua	-22 -22 -7 -2 24
pair next: noun.child adj.modifier	3 -11 15 -7 -14
pair next: noun.child category	-13 12 -13 -5 8
pair next: noun.child noun.other	-19 -10 6 -21 6
pair next: noun.child noun.woman	-25 15 16 -16 -16
pair next: noun.child ua.of	-13 -15 -12 17 -7
pair next: noun.civilian adj.modifier	3 -18 -18 5 14
pair next: noun.civilian adj.wounded	-5 23 -9 -12 -2
pair next: noun.civilian category	4 -11 -4 2 -16
pair next: noun.civilian country	-15 -2 -3 4 0
pair next: noun.civilian cue.all	-18 -7 13 -8 5
pair next: noun.civilian cue.captivity	21 6 -17 -20 -4
pair next: noun.civilian cue.claims	-11 -10 21 -24 14
pair next: noun.civilian cue.deported	-1 -3 -2 -9 15
pair next: noun.civilian cue.each	32 -29 -6 -7 -7
pair next: noun.civilian cue.evacuation	-17 -4 -5 -41 50
pair next: noun.civilian cue.footage	-4 -7 38 -1 -27
pair next: noun.civilian cue.held	-14 8 6 13 -48
pair next: noun.civilian cue.in_captivity	-31 11 -3 29 -29
pair next: noun.civilian cue.in_return	-21 -3 -7 -5 32
pair next: noun.civilian cue.local	-11 -10 26 -10 -10
pair next: noun.civilian cue.mediated	1 -9 -16 -19 36
pair next: noun.civilian cue.of_whole	30 2 -16 -20 -8
pair next: noun.civilian cue.other_war	-8 -21 -2 -3 27
pair next: noun.civilian cue.part	-4 18 -12 -13 14
pair next: noun.civilian cue.record	13 -16 0 -1 15
pair next: noun.civilian cue.relative	37 4 -12 -7 -2
pair next: noun.civilian cue.reunion	18 -1 -1 -1 -17
pair next: noun.civilian cue.today	-13 -9 2 10 -24
pair next: noun.civilian noun.child	-19 18 -21 15 -21
pair next: noun.civilian noun.civilian	-12 -5 -17 9 5
pair next: noun.civilian noun.exchange	17 -3 -23 -6 12
pair next: noun.civilian noun.foreigner	7 -3 -13 20 -12
pair next: noun.civilian noun.military	-8 -8 -14 -23 22
pair next: noun.civilian noun.other	-22 26 11 -12 -14
pair next: noun.civilian noun.people	-5 -8 -4 21 -7
pair next: noun.civilian noun.woman	8 13 -6 12 -15
pair next: noun.civilian own.of	-17 13 21 -14 -2
pair next: noun.civilian own.to	15 -4 -5 -3 -3
pair next: noun.civilian qualifier.approx	-18 -19 -5 25 16
pair next: noun.civilian qualifier.at_least	12 -2 -14 30 -26
pair next: noun.civilian qualifier.at_most	-21 -14 -6 15 -7
pair next: noun.civilian qualifier.more_than	-7 -28 -2 -13 33
pair next: noun.civilian ru.agent	2 6 -9 15 -16
pair next: noun.civilian ru.from	6 -1 -1 2 -6
pair next: noun.civilian ru.of	12 -22 -2 5 -25
pair next: noun.civilian ru.to	-5 0 0 -5 9
pair next: noun.civilian ua.agent	-17 -20 -1 33 -5
pair next: noun.civilian ua.from	15 -1 -2 -12 0
pair next: noun.civilian ua.of	13 -8 -8 -11 11
pair next: noun.civilian ua.to	28 -13 -6 -21 -22
pair next: noun.civilian verb.bring	-9 -20 -23 11 27
pair next: noun.civilian verb.come	10 -6 10 0 -15
pair next: noun.civilian verb.future	-5 24 -2 -1 -26
pair next: noun.civilian verb.get	-15 -1 15 -16 16
pair next: noun.civilian verb.give	1 -5 -10 -19 18
pair next: noun.civilian verb.held_exchange	5 -12 -1 -2 10
pair next: noun.civilian verb.home	27 -6 -15 -35 -6
pair next: noun.civilian verb.noun	-1 14 -4 -1 -8
pair next: noun.civilian verb.other	-22 -9 -18 -18 28
pair next: noun.civilian voice.ua	0 -6 -1 19 -11
pair next: noun.exchange adj.dead	51 -39 13 -33 -35
pair next: noun.exchange adj.modifier	11 -6 6 -20 -21
pair next: noun.exchange adj.wounded	4 22 4 -29 -30
pair next: noun.exchange category	28 -14 -9 -9 11
pair next: noun.exchange country	-34 8 -8 7 9
pair next: noun.exchange cue.agreed	-9 15 -15 -2 -5
pair next: noun.exchange cue.agreement	35 -36 -15 -9 12
pair next: noun.exchange cue.all	-39 8 -34 36 -6
pair next: noun.exchange cue.called_off	-37 32 -20 -20 -10
pair next: noun.exchange cue.captivity	-15 20 -19 3 -1
pair next: noun.exchange cue.claims	-10 -8 -18 -9 36
pair next: noun.exchange cue.completed	2 -23 -11 15 8
pair next: noun.exchange cue.count	2 25 -3 -27 -14
pair next: noun.exchange cue.denied	-19 42 -3 -33 -27
pair next: noun.exchange cue.each	19 -19 -8 -15 -17
pair next: noun.exchange cue.footage	-29 64 11 -15 -58
pair next: noun.exchange cue.good_news	13 -3 -6 -1 -3
pair next: noun.exchange cue.held	-30 -21 -28 1 28
pair next: noun.exchange cue.in_captivity	2 -6 -1 11 -7
pair next: noun.exchange cue.in_return	33 -5 -8 -17 -5
pair next: noun.exchange cue.included	-31 -1 20 -11 -9
pair next: noun.exchange cue.local	-18 -11 21 -15 -32
pair next: noun.exchange cue.mediated	12 -15 10 20 -30
pair next: noun.exchange cue.money	-21 -17 -16 -14 41
pair next: noun.exchange cue.name	12 0 -1 -9 -3
pair next: noun.exchange cue.of_whole	-13 -22 -12 -15 29
pair next: noun.exchange cue.of_year	16 0 -8 -7 -3
pair next: noun.exchange cue.one_sided	21 -19 -5 -4 -1
pair next: noun.exchange cue.other_exchange	-19 -29 -5 -16 45
pair next: noun.exchange cue.other_war	-14 -1 -9 -3 25
pair next: noun.exchange cue.part	8 -1 0 14 -15
pair next: noun.exchange cue.planned	-25 -32 8 -25 49
pair next: noun.exchange cue.postponed	-13 35 -18 -11 -43
pair next: noun.exchange cue.recap	18 12 -8 -4 -11
pair next: noun.exchange cue.relative	-12 -15 0 -18 1
pair next: noun.exchange cue.same_number	-1 -9 -8 0 17
pair next: noun.exchange cue.since	30 21 -27 -39 -29
pair next: noun.exchange cue.span	14 -15 -15 -22 13
pair next: noun.exchange cue.stage	15 1 -22 9 -44
pair next: noun.exchange cue.thanks	-10 -14 16 -13 -13
pair next: noun.exchange cue.third	-40 -4 -14 -4 23
pair next: noun.exchange cue.to_date	22 -7 -14 -5 -3
pair next: noun.exchange cue.today	8 -1 -32 -7 9
pair next: noun.exchange cue.total	10 -15 27 -6 -24
pair next: noun.exchange cue.venue	-12 20 -5 -2 -17
pair next: noun.exchange cue.year	-12 -13 4 -7 1
pair next: noun.exchange cue.yesterday	-14 -1 14 0 0
pair next: noun.exchange noun.body	7 4 -3 -10 -30
pair next: noun.exchange noun.civilian	9 -9 44 10 -19
pair next: noun.exchange noun.exchange	24 -24 -19 -29 10
pair next: noun.exchange noun.family	0 -1 14 -2 -13
pair next: noun.exchange noun.military	22 18 3 -30 -50
pair next: noun.exchange noun.other	27 -28 -5 -27 -2
pair next: noun.exchange noun.people	13 19 -1 -28 -24
pair next: noun.exchange own.agent	-11 6 19 -12 -34
pair next: noun.exchange own.from	2 15 0 0 -15
pair next: noun.exchange own.of	-3 -1 -7 0 11
pair next: noun.exchange own.to	-29 -2 27 -8 -30
pair next: noun.exchange qualifier.approx	-2 2 -4 9 -6
pair next: noun.exchange qualifier.at_least	-19 25 -19 -31 -11
pair next: noun.exchange qualifier.at_most	9 21 -15 -8 -17
pair next: noun.exchange qualifier.more_than	-23 22 -45 1 -46
pair next: noun.exchange ru.agent	-15 -4 1 -10 11
pair next: noun.exchange ru.from	-8 9 -17 9 -20
pair next: noun.exchange ru.of	-39 20 15 8 -29
pair next: noun.exchange ru.to	-16 -3 -3 8 13
pair next: noun.exchange ua.agent	-14 7 -15 10 -31
pair next: noun.exchange ua.from	-13 18 -26 -8 -12
pair next: noun.exchange ua.of	41 -22 -9 -13 -30
pair next: noun.exchange ua.to	11 -4 -7 -4 4
pair next: noun.exchange verb.bring	-5 -5 -8 18 1
pair next: noun.exchange verb.come	1 -15 -11 -22 21
pair next: noun.exchange verb.future	-6 29 -44 -11 -21
pair next: noun.exchange verb.get	7 13 -5 -1 -13
pair next: noun.exchange verb.give	9 12 -7 -6 -9
pair next: noun.exchange verb.held_exchange	25 -30 -2 -2 -8
pair next: noun.exchange verb.home	21 4 -4 -1 -22
pair next: noun.exchange verb.noun	-25 12 17 -2 -2
pair next: noun.exchange verb.other	-1 -1 16 0 -14
pair next: noun.exchange verb.swap	-32 12 1 -27 15
pair next: noun.exchange verb.will	9 -2 -11 4 -43
pair next: noun.exchange view.ua	-5 32 -7 -5 -17
pair next: noun.exchange voice.ru	-7 19 -10 -4 -16
pair next: noun.exchange voice.ua	29 -10 -4 -10 -7
pair next: noun.family adj.dead	14 -4 -19 -4 -1
pair next: noun.family adj.modifier	-6 -4 26 -21 -40
pair next: noun.family category	6 -12 -20 -5 11
pair next: noun.family cue.captivity	0 -5 2 1 -5
pair next: noun.family cue.captured	-13 -22 13 -15 15
pair next: noun.family cue.claims	-9 -4 -21 -4 24
pair next: noun.family cue.completed	33 -5 -15 -16 -4
pair next: noun.family cue.crime	16 -2 0 14 -15
pair next: noun.family cue.footage	20 -17 -21 -31 23
pair next: noun.family cue.good_news	7 64 -19 -10 -60
pair next: noun.family cue.held	14 -14 0 0 0
pair next: noun.family cue.local	-4 5 1 -1 -1
pair next: noun.family cue.mediated	36 -13 -5 -6 -15
pair next: noun.family cue.money	0 -16 -1 0 18
pair next: noun.family cue.of_whole	-24 4 -18 -24 17
pair next: noun.family cue.other_return	-11 -10 -2 -13 4
pair next: noun.family cue.part	10 -12 -1 -5 9
pair next: noun.family cue.planned	-3 -4 0 0 7
pair next: noun.family cue.ready	-23 -2 -3 -3 30
pair next: noun.family cue.record	-18 -18 26 -16 -17
pair next: noun.family cue.relative	3 -11 -29 3 -3
pair next: noun.family cue.repatriation	15 -2 -5 -8 0
pair next: noun.family cue.today	18 -11 -27 -17 -5
pair next: noun.family cue.transit	-14 -1 16 -2 0
pair next: noun.family noun.branch	-1 -8 14 -6 -7
pair next: noun.family noun.child	-21 -1 4 17 2
pair next: noun.family noun.civilian	-26 -23 -22 32 -18
pair next: noun.family noun.exchange	-6 25 -2 -1 -22
pair next: noun.family noun.family	-26 8 3 -27 10
pair next: noun.family noun.military	-52 -23 -11 -66 79
pair next: noun.family noun.other	-9 5 2 -12 -9
pair next: noun.family noun.people	-17 -12 -25 15 17
pair next: noun.family own.agent	-20 -8 -2 -18 32
pair next: noun.family own.of	14 -10 -14 -6 2
pair next: noun.family own.to	-10 -3 6 -8 13
pair next: noun.family qualifier.approx	0 0 -7 -9 12
pair next: noun.family qualifier.at_most	-4 -21 -5 -3 24
pair next: noun.family ru.of	21 -8 -9 -6 -15
pair next: noun.family ru.to	18 -1 11 -4 -31
pair next: noun.family ua.from	14 -1 -2 0 -13
pair next: noun.family ua.to	14 -29 -26 1 1
pair next: noun.family verb.come	-13 -9 16 -9 -13
pair next: noun.family verb.future	-9 -11 20 -21 25
pair next: noun.family verb.get	11 -3 -5 13 -18
pair next: noun.family verb.give	14 0 0 0 -14
pair next: noun.family verb.other	4 -3 28 -15 -20
pair next: noun.family verb.will	-7 -3 -21 -6 28
pair next: noun.family view.ru	-24 1 -1 27 -8
pair next: noun.foreigner adj.modifier	-28 16 26 -2 -17
pair next: noun.foreigner category	-5 -12 -19 4 19
pair next: noun.foreigner country	0 1 8 -9 -11
pair next: noun.man adj.modifier	-23 -14 -18 -26 22
pair next: noun.man category	24 -6 2 -10 -17
pair next: noun.man cue.all	6 0 -3 0 -2
pair next: noun.man cue.born	-14 -1 -1 -1 15
pair next: noun.man cue.in_captivity	18 0 -4 -12 -10
pair next: noun.man cue.of_whole	-9 15 -24 -20 23
pair next: noun.man cue.part	5 0 -4 0 -1
pair next: noun.man cue.planned	-11 -15 21 -3 7
pair next: noun.man cue.relative	3 -8 -6 -9 17
pair next: noun.man noun.other	-4 1 -2 -3 7
pair next: noun.man noun.woman	34 -5 -11 -10 -12
pair next: noun.man verb.bring	-12 -4 15 -14 -14
pair next: noun.man verb.come	-30 -3 17 -8 -14
pair next: noun.man verb.future	12 -6 -16 -7 2
pair next: noun.man verb.get	-24 -12 37 -6 -1
pair next: noun.man verb.home	-18 -11 21 14 -14
pair next: noun.man verb.other	-3 14 25 -8 -28
pair next: noun.military adj.dead	20 -10 1 -17 -9
pair next: noun.military adj.freed	-5 -1 -5 -14 9
pair next: noun.military adj.modifier	-8 -11 -17 -13 15
pair next: noun.military adj.wounded	13 0 -3 0 -9
pair next: noun.military category	15 -10 7 -2 -20
pair next: noun.military country	8 -17 -11 -3 15
pair next: noun.military cue.agreement	-12 -1 14 -1 -18
pair next: noun.military cue.all	11 -13 -14 -6 12
pair next: noun.military cue.born	-7 20 -12 -3 -19
pair next: noun.military cue.captivity	6 -6 -17 -5 9
pair next: noun.military cue.captured	-26 -5 -9 -19 21
pair next: noun.military cue.claims	2 -9 -7 28 -14
pair next: noun.military cue.completed	-18 16 29 -16 -1
pair next: noun.military cue.each	0 2 -10 -2 -6
pair next: noun.military cue.footage	-14 -9 -5 -2 9
pair next: noun.military cue.held	-15 -19 8 30 -34
pair next: noun.military cue.in_captivity	11 -16 -12 6 -14
pair next: noun.military cue.in_return	-4 10 -7 8 -19
pair next: noun.military cue.included	-17 -3 17 -1 -2
pair next: noun.military cue.local	-42 -6 49 -1 -7
pair next: noun.military cue.mediated	31 -2 -22 -1 -8
pair next: noun.military cue.missing	-1 31 -2 -12 -22
pair next: noun.military cue.month	-15 0 -4 0 15
pair next: noun.military cue.of_whole	-3 16 6 -15 -12
pair next: noun.military cue.other_return	5 0 -5 -1 -1
pair next: noun.military cue.other_war	-24 -9 -3 -1 23
pair next: noun.military cue.outside	14 -3 -1 -13 -1
pair next: noun.military cue.part	-4 11 -42 -20 12
pair next: noun.military cue.planned	-2 15 -5 -1 -7
pair next: noun.military cue.postponed	-5 0 -2 -4 12
pair next: noun.military cue.ready	8 -5 45 -5 -45
pair next: noun.military cue.recap	-19 -1 19 -1 -2
pair next: noun.military cue.relative	14 -24 10 -19 3
pair next: noun.military cue.same_number	-24 -6 0 -4 14
pair next: noun.military cue.span	-22 -12 -3 -6 15
pair next: noun.military cue.stage	-46 -4 -15 -12 22
pair next: noun.military cue.to_date	-17 17 -6 -5 -4
pair next: noun.military cue.today	53 -24 -4 -23 -18
pair next: noun.military cue.total	12 -5 -12 15 -12
pair next: noun.military cue.transit	33 -6 -4 -5 -13
pair next: noun.military cue.unit	17 -2 -21 2 -14
pair next: noun.military cue.yesterday	-12 -1 13 -3 -6
pair next: noun.military foe.of	-10 -8 -5 -18 14
pair next: noun.military noun.body	-36 5 14 -15 7
pair next: noun.military noun.branch	11 -8 -14 -3 8
pair next: noun.military noun.child	-5 -10 -1 -1 16
pair next: noun.military noun.civilian	30 -13 -8 6 -22
pair next: noun.military noun.exchange	-21 -13 -19 28 16
pair next: noun.military noun.man	5 0 -3 0 -1
pair next: noun.military noun.military	-24 -9 9 5 19
pair next: noun.military noun.other	-6 -5 -18 -9 16
pair next: noun.military noun.people	-9 -16 27 -4 -28
pair next: noun.military noun.rank	23 9 -28 -6 -20
pair next: noun.military own.agent	24 -2 -10 -15 -1
pair next: noun.military own.of	-10 -3 13 -4 2
pair next: noun.military own.to	36 -26 4 -23 -39
pair next: noun.military qualifier.approx	-13 -1 16 -15 -7
pair next: noun.military qualifier.at_least	12 12 -14 -18 -25
pair next: noun.military qualifier.at_most	36 9 -39 -23 -11
pair next: noun.military qualifier.more_than	14 -11 -15 -31 17
pair next: noun.military ru.agent	22 -7 -1 -7 -9
pair next: noun.military ru.from	40 -3 -17 -12 -21
pair next: noun.military ru.of	-5 -22 -7 -3 10
pair next: noun.military ru.to	12 13 -4 -3 -18
pair next: noun.military ua.agent	18 -9 10 -12 -15
pair next: noun.military ua.from	-18 -9 28 -4 -15
pair next: noun.military ua.of	12 11 -19 -15 -4
pair next: noun.military ua.to	0 -8 6 6 -29
pair next: noun.military verb.bring	34 3 -10 -20 -30
pair next: noun.military verb.come	41 -16 -4 -14 -25
pair next: noun.military verb.future	-28 19 -4 -6 14
pair next: noun.military verb.get	-8 -11 -26 21 3
pair next: noun.military verb.give	4 -4 1 -17 -16
pair next: noun.military verb.held_exchange	0 -3 -4 17 -9
pair next: noun.military verb.home	23 -11 12 -24 -19
pair next: noun.military verb.noun	-19 -5 28 0 -6
pair next: noun.military verb.other	-30 3 0 -15 30
pair next: noun.military verb.swap	-17 -14 -1 -12 16
pair next: noun.military verb.will	4 -16 10 -4 -19
pair next: noun.military view.ru	-45 -14 5 -4 40
pair next: noun.military view.ua	27 -15 -5 -11 -9
pair next: noun.military voice.ru	15 -14 -6 -2 -13
pair next: noun.military voice.ua	-7 -24 13 43 -30
pair next: noun.other adj.dead	-14 12 -2 8 -14
pair next: noun.other adj.modifier	-9 -21 -4 -5 -5
pair next: noun.other adj.wounded	-19 17 10 -16 -15
pair next: noun.other category	-9 -18 18 -12 13
pair next: noun.other country	-8 3 3 -1 -17
pair next: noun.other cue.agreed	17 12 -17 -23 -18
pair next: noun.other cue.agreement	22 6 -29 -5 -30
pair next: noun.other cue.all	-15 -21 -22 9 5
pair next: noun.other cue.already	-16 2 17 -1 -18
pair next: noun.other cue.anniversary	14 -10 0 -12 -29
pair next: noun.other cue.born	5 -4 -9 -7 9
pair next: noun.other cue.called_off	-39 -9 16 7 6
pair next: noun.other cue.captivity	12 -11 -13 1 11
pair next: noun.other cue.captured	-18 -3 -8 -13 26
pair next: noun.other cue.claims	-27 3 21 -14 6
pair next: noun.other cue.completed	-12 -1 16 -32 7
pair next: noun.other cue.crime	-18 -9 -33 9 13
pair next: noun.other cue.denied	0 5 -5 0 -17
pair next: noun.other cue.deported	17 -19 -9 -34 16
pair next: noun.other cue.each	0 1 -3 -3 5
pair next: noun.other cue.evacuation	-3 -3 -5 -17 26
pair next: noun.other cue.footage	-5 1 -8 -8 22
pair next: noun.other cue.good_news	9 -2 -3 -1 -4
pair next: noun.other cue.held	-8 4 -5 -18 6
pair next: noun.other cue.in_captivity	-1 -3 -5 -29 6
pair next: noun.other cue.in_return	-24 4 5 -20 16
pair next: noun.other cue.included	-13 -1 -13 -5 14
pair next: noun.other cue.local	-2 14 42 -16 -29
pair next: noun.other cue.mediated	11 -31 -31 21 3
pair next: noun.other cue.missing	-2 -5 -14 13 2
pair next: noun.other cue.money	-29 -19 8 -7 7
pair next: noun.other cue.month	-15 19 -5 -26 -5
pair next: noun.other cue.of_whole	-25 4 3 -13 15
pair next: noun.other cue.of_year	-14 -8 -5 14 -2
pair next: noun.other cue.on_shield	-21 0 -2 -1 22
pair next: noun.other cue.one_sided	21 -3 -15 0 -7
pair next: noun.other cue.other_exchange	-49 -10 -13 8 36
pair next: noun.other cue.other_return	16 -3 8 -32 -17
pair next: noun.other cue.other_war	-10 -14 -2 14 3
pair next: noun.other cue.parcel	-54 -40 -7 -16 81
pair next: noun.other cue.part	10 28 -15 -12 -25
pair next: noun.other cue.planned	8 19 -24 -3 -22
pair next: noun.other cue.postponed	3 -3 -19 -19 16
pair next: noun.other cue.ready	12 -38 -14 -12 28
pair next: noun.other cue.recap	-42 3 22 -33 0
pair next: noun.other cue.record	-6 33 1 -11 -1
pair next: noun.other cue.relative	-15 -28 8 -15 25
pair next: noun.other cue.reunion	-46 8 11 -23 -7
pair next: noun.other cue.same_number	-18 -1 -1 15 -9
pair next: noun.other cue.since	9 -20 16 -40 8
pair next: noun.other cue.span	-19 3 5 -8 10
pair next: noun.other cue.stage	4 -19 3 -2 -8
pair next: noun.other cue.thanks	-19 -20 -21 19 19
pair next: noun.other cue.to_date	6 -19 -22 3 2
pair next: noun.other cue.today	-2 -6 12 -6 -32
pair next: noun.other cue.total	10 -13 -8 -16 28
pair next: noun.other cue.training	14 -2 -12 -7 -6
pair next: noun.other cue.transit	17 7 12 -26 -45
pair next: noun.other cue.unit	-8 -14 15 -5 5
pair next: noun.other cue.venue	-13 14 -9 -10 -3
pair next: noun.other cue.visit	-14 0 18 -2 -18
pair next: noun.other cue.year	3 2 -27 13 -29
pair next: noun.other cue.yesterday	3 -4 23 -3 -20
pair next: noun.other foe.agent	-6 2 -1 -2 6
pair next: noun.other foe.from	9 11 -16 -3 -5
pair next: noun.other foe.of	9 11 -11 3 -19
pair next: noun.other foe.to	-6 -8 3 -12 2
pair next: noun.other noun.body	-14 2 -54 17 9
pair next: noun.other noun.branch	-34 1 -7 -12 16
pair next: noun.other noun.child	-19 -14 4 8 4
pair next: noun.other noun.civilian	-8 13 -14 29 -28
pair next: noun.other noun.exchange	24 -7 11 -33 -31
pair next: noun.other noun.family	-8 -5 -11 -10 19
pair next: noun.other noun.foreigner	-24 6 -14 -18 19
pair next: noun.other noun.man	-36 -3 43 -6 -20
pair next: noun.other noun.military	-23 1 -16 -23 33
pair next: noun.other noun.other	-32 -3 -13 -21 23
pair next: noun.other noun.people	-6 -3 -6 -11 -4
pair next: noun.other noun.rank	-5 -12 1 -18 8
pair next: noun.other noun.soldier	8 -10 -16 17 -19
pair next: noun.other noun.woman	4 -6 -12 -2 -14
pair next: noun.other own.agent	0 11 -32 -4 -3
pair next: noun.other own.from	-7 -3 -1 -5 14
pair next: noun.other own.of	5 9 43 -8 -37
pair next: noun.other own.to	-39 0 26 -4 0
pair next: noun.other qualifier.approx	-17 24 3 -27 -19
pair next: noun.other qualifier.at_most	-41 -4 5 9 22
pair next: noun.other qualifier.more_than	18 5 -28 -25 9
pair next: noun.other ru.agent	-51 -6 2 -11 34
pair next: noun.other ru.from	-6 13 -1 -2 -12
pair next: noun.other ru.of	0 -17 -6 -25 16
pair next: noun.other ru.to	-4 -9 -2 -26 28
pair next: noun.other ua.agent	-26 19 -22 -19 22
pair next: noun.other ua.from	-20 17 -10 -1 -28
pair next: noun.other ua.of	-42 -37 10 -1 22
pair next: noun.other ua.to	-27 -6 7 0 3
pair next: noun.other verb.bring	-39 -17 -16 -1 20
pair next: noun.other verb.come	-14 -12 -28 -8 27
pair next: noun.other verb.future	-7 6 -6 -18 2
pair next: noun.other verb.get	19 -13 -17 0 1
pair next: noun.other verb.give	-31 -3 1 -16 19
pair next: noun.other verb.held_exchange	15 4 -24 -7 -11
pair next: noun.other verb.home	14 -8 -10 7 -10
pair next: noun.other verb.managed	-3 -13 -8 -13 10
pair next: noun.other verb.noun	3 -25 -18 -12 29
pair next: noun.other verb.other	-18 -14 -17 -1 33
pair next: noun.other verb.swap	12 -21 -16 -11 32
pair next: noun.other verb.will	40 -24 -6 -22 -3
pair next: noun.other view.ru	21 -2 -14 -9 -17
pair next: noun.other view.ua	-25 -6 -20 23 23
pair next: noun.other voice.ru	-2 -7 18 -31 8
pair next: noun.other voice.ua	-24 11 -10 8 -8
pair next: noun.people adj.dead	5 -8 -15 -14 22
pair next: noun.people adj.freed	4 -10 18 -6 -8
pair next: noun.people adj.modifier	-17 -9 -3 0 3
pair next: noun.people adj.wounded	7 -5 -15 -10 5
pair next: noun.people category	20 -6 -10 -6 -1
pair next: noun.people country	-5 -3 -19 -11 16
pair next: noun.people cue.agreed	0 15 -1 -14 -14
pair next: noun.people cue.agreement	24 -2 -7 -20 -23
pair next: noun.people cue.all	7 -10 -28 -5 14
pair next: noun.people cue.born	-14 15 -12 -1 -4
pair next: noun.people cue.captivity	-6 11 -19 -12 13
pair next: noun.people cue.captured	-6 -1 -5 -2 12
pair next: noun.people cue.claims	-23 3 -9 22 -8
pair next: noun.people cue.completed	-15 -3 -6 -6 15
pair next: noun.people cue.deported	-1 -1 0 15 -15
pair next: noun.people cue.each	-1 23 -27 -16 -32
pair next: noun.people cue.footage	-7 -14 24 -4 -27
pair next: noun.people cue.held	16 2 -12 -21 10
pair next: noun.people cue.in_captivity	-19 -10 -19 -7 25
pair next: noun.people cue.local	-14 -7 14 3 11
pair next: noun.people cue.mediated	17 -14 -1 -6 -3
pair next: noun.people cue.missing	-3 -15 -10 27 -23
pair next: noun.people cue.of_whole	-2 -30 -15 -5 11
pair next: noun.people cue.other_return	-5 -8 -12 -12 16
pair next: noun.people cue.other_war	-14 -4 -1 -2 20
pair next: noun.people cue.part	8 -27 -10 -25 17
pair next: noun.people cue.planned	5 -13 -14 12 3
pair next: noun.people cue.recap	-15 -9 23 -9 -26
pair next: noun.people cue.record	-1 -7 29 -3 -20
pair next: noun.people cue.relative	-7 -3 -18 -21 16
pair next: noun.people cue.since	23 -17 -21 -40 32
pair next: noun.people cue.span	-8 -10 -25 -12 18
pair next: noun.people cue.to_date	2 -4 0 5 -2
pair next: noun.people cue.today	0 -27 5 -8 16
pair next: noun.people cue.total	22 -19 -17 -16 26
pair next: noun.people cue.transit	14 -2 -1 -9 -8
pair next: noun.people cue.year	0 -1 0 21 -21
pair next: noun.people cue.yesterday	-6 -9 17 -8 -13
pair next: noun.people foe.of	0 -2 -9 -3 14
pair next: noun.people foe.to	-16 27 -15 -21 15
pair next: noun.people noun.body	-18 -4 -2 17 -12
pair next: noun.people noun.branch	9 -1 -6 5 -7
pair next: noun.people noun.child	-41 -23 -13 7 40
pair next: noun.people noun.civilian	-21 -3 -3 13 -13
pair next: noun.people noun.exchange	-25 22 8 8 -13
pair next: noun.people noun.family	1 0 -26 7 9
pair next: noun.people noun.foreigner	17 -6 -20 -11 -8
pair next: noun.people noun.man	-13 0 -13 -1 23
pair next: noun.people noun.military	-5 -12 -18 10 9
pair next: noun.people noun.other	-16 -16 11 -15 13
pair next: noun.people noun.people	-21 -2 -8 14 -21
pair next: noun.people noun.soldier	30 -14 -28 -2 -1
pair next: noun.people own.agent	13 11 -2 -6 -18
pair next: noun.people own.of	8 -4 -5 -2 -10
pair next: noun.people own.to	7 -26 1 -31 2
pair next: noun.people qualifier.approx	-13 -24 12 13 6
pair next: noun.people qualifier.at_least	0 -1 0 15 -13
pair next: noun.people qualifier.at_most	-2 -9 22 2 2
pair next: noun.people qualifier.more_than	20 -3 -1 -20 4
pair next: noun.people ru.agent	13 -1 -15 1 -4
pair next: noun.people ru.from	-12 13 0 -1 -1
pair next: noun.people ru.of	10 -12 -17 -20 -2
pair next: noun.people ru.to	20 -7 3 -5 -16
pair next: noun.people ua.agent	24 -6 -16 -36 -16
pair next: noun.people ua.from	-32 -2 -6 -14 49
pair next: noun.people ua.of	15 -12 -4 6 -11
pair next: noun.people ua.to	48 -23 -28 -29 -12
pair next: noun.people verb.bring	-6 5 -1 -11 1
pair next: noun.people verb.come	13 0 -3 -8 -23
pair next: noun.people verb.future	-37 63 -26 -6 -26
pair next: noun.people verb.get	-17 -1 -1 -4 18
pair next: noun.people verb.give	-1 -9 23 -18 -18
pair next: noun.people verb.held_exchange	3 -17 13 7 -40
pair next: noun.people verb.home	19 14 -28 -23 -24
pair next: noun.people verb.other	1 -26 -8 -1 16
pair next: noun.people verb.swap	-24 -13 -16 -3 36
pair next: noun.people verb.will	-17 26 3 -18 8
pair next: noun.people view.ru	7 -6 -4 -13 15
pair next: noun.people view.ua	-5 -1 -3 -1 10
pair next: noun.people voice.ua	29 -17 -8 -18 13
pair next: noun.rank adj.modifier	9 -4 -20 -3 14
pair next: noun.rank adj.wounded	8 0 -1 -4 -3
pair next: noun.rank category	9 -4 -8 -2 -3
pair next: noun.rank cue.claims	15 -3 -15 0 -4
pair next: noun.rank cue.of_whole	-9 -2 7 -1 8
pair next: noun.rank cue.relative	-18 -21 -1 -2 24
pair next: noun.rank noun.branch	5 -3 0 0 -1
pair next: noun.rank noun.civilian	21 -14 -4 -1 -2
pair next: noun.rank noun.military	6 -1 -3 0 -2
pair next: noun.rank noun.other	-15 -2 4 -6 16
pair next: noun.rank noun.people	-1 -2 -14 0 15
pair next: noun.rank noun.rank	23 -3 -5 -6 -8
pair next: noun.rank noun.soldier	34 -6 -10 -13 -14
pair next: noun.rank noun.woman	13 0 0 -1 -12
pair next: noun.rank ru.from	-15 -1 -10 -1 16
pair next: noun.rank ua.of	39 -5 -26 -3 -18
pair next: noun.rank verb.bring	-3 0 -7 -15 22
pair next: noun.rank verb.give	-16 -3 19 -3 -15
pair next: noun.rank verb.other	-12 -12 15 -6 -14
pair next: noun.rank voice.ua	33 -1 0 -1 -31
pair next: noun.soldier adj.modifier	9 25 -8 -8 -17
pair next: noun.soldier adj.wounded	-10 0 0 10 0
pair next: noun.soldier category	13 -5 -3 -13 0
pair next: noun.soldier cue.captured	-19 -1 -1 -11 18
pair next: noun.soldier cue.claims	-23 28 -15 -19 -23
pair next: noun.soldier cue.each	-14 14 -6 0 -4
pair next: noun.soldier cue.held	-16 -16 -18 32 -23
pair next: noun.soldier cue.in_captivity	-5 4 0 0 0
pair next: noun.soldier cue.in_return	11 -4 -7 15 -29
pair next: noun.soldier cue.of_whole	-2 -12 -17 1 21
pair next: noun.soldier cue.one_sided	7 -2 -9 -16 8
pair next: noun.soldier cue.part	22 -7 -6 -2 -17
pair next: noun.soldier cue.relative	-11 11 16 -9 -2
pair next: noun.soldier cue.since	-12 0 -1 14 0
pair next: noun.soldier cue.today	10 -3 -1 -2 -5
pair next: noun.soldier noun.branch	-9 -14 -4 -1 14
pair next: noun.soldier noun.civilian	44 -11 -27 -16 -8
pair next: noun.soldier noun.other	-1 -16 -5 -6 17
pair next: noun.soldier noun.people	5 -1 -4 -1 2
pair next: noun.soldier noun.rank	2 -5 -6 29 -22
pair next: noun.soldier own.to	5 -5 -23 -12 19
pair next: noun.soldier qualifier.at_most	26 -25 -6 -10 0
pair next: noun.soldier ua.agent	7 -1 -2 -2 -1
pair next: noun.soldier ua.of	-11 -16 32 -23 -10
pair next: noun.soldier ua.to	30 -10 -15 -9 -5
pair next: noun.soldier verb.bring	16 -6 -1 -3 -12
pair next: noun.soldier verb.come	16 -3 15 -18 -15
pair next: noun.soldier verb.get	-9 -4 -20 -9 44
pair next: noun.soldier verb.give	25 -3 -10 -3 -11
pair next: noun.soldier verb.home	22 -16 -20 -14 -7
pair next: noun.soldier verb.other	-23 -13 -3 6 1
pair next: noun.soldier verb.swap	25 -3 -6 -8 -18
pair next: noun.woman adj.modifier	3 10 -3 -6 -7
pair next: noun.woman adj.wounded	38 -14 -24 -3 -20
pair next: noun.woman category	13 -7 -7 -2 -13
pair next: noun.woman cue.in_captivity	-29 -12 -2 27 -8
pair next: noun.woman cue.of_whole	20 -17 -32 -11 21
pair next: noun.woman cue.part	-13 15 -7 -11 -6
pair next: noun.woman cue.relative	-5 0 6 4 -4
pair next: noun.woman noun.child	-5 -19 -25 -11 27
pair next: noun.woman noun.man	17 0 -13 -1 -2
pair next: noun.woman noun.military	-14 -17 -22 20 -20
pair next: noun.woman noun.other	-11 0 -12 0 20
pair next: noun.woman noun.people	10 -4 10 -5 -11
pair next: noun.woman verb.other	-4 -11 6 -8 -17
pair next: own.agent adj.modifier	4 3 -24 -20 14
pair next: own.agent country	15 6 -16 -18 -16
pair next: own.agent cue.agreed	-12 21 -4 -15 -24
pair next: own.agent cue.agreement	-25 22 -3 7 -10
pair next: own.agent cue.all	-16 24 -6 -3 -17
pair next: own.agent cue.claims	-8 -18 15 -6 14
pair next: own.agent cue.completed	14 7 -7 -22 -4
pair next: own.agent cue.footage	-11 3 -5 -9 7
pair next: own.agent cue.good_news	-3 0 -14 0 15
pair next: own.agent cue.held	1 -10 -15 21 -16
pair next: own.agent cue.in_return	-28 -21 -15 -14 29
pair next: own.agent cue.name	-13 0 -3 -8 14
pair next: own.agent cue.of_whole	-20 -19 20 16 4
pair next: own.agent cue.part	12 -12 -2 -12 -15
pair next: own.agent cue.planned	-23 27 -32 -37 0
pair next: own.agent cue.ready	19 -4 0 -10 -4
pair next: own.agent cue.recap	-44 -21 39 -6 -30
pair next: own.agent cue.relative	-13 -19 -14 23 4
pair next: own.agent cue.same_number	6 0 -3 -2 -1
pair next: own.agent cue.thanks	9 -2 -9 9 -18
pair next: own.agent cue.today	16 16 -21 -14 -24
pair next: own.agent cue.visit	-7 -14 29 -10 -28
pair next: own.agent cue.year	-1 -1 -1 15 -15
pair next: own.agent foe.of	-10 21 -1 -14 -14
pair next: own.agent noun.civilian	-8 -2 -11 14 -6
pair next: own.agent noun.exchange	25 -18 -6 -2 -1
pair next: own.agent noun.military	8 3 -4 0 -6
pair next: own.agent noun.other	10 1 -27 -18 5
pair next: own.agent noun.people	-9 -24 -5 18 -1
pair next: own.agent own.agent	14 -2 -9 -16 -13
pair next: own.agent own.of	2 -15 -16 9 -3
pair next: own.agent own.to	-36 -20 8 -19 23
pair next: own.agent qualifier.approx	-16 22 -13 -17 9
pair next: own.agent qualifier.at_most	31 -2 -27 -7 -2
pair next: own.agent qualifier.more_than	-1 -13 -1 30 -16
pair next: own.agent ru.agent	1 -30 -14 20 -25
pair next: own.agent ru.of	-1 -9 -11 14 -8
pair next: own.agent ru.to	20 -15 -4 -3 -7
pair next: own.agent ua.from	15 -17 10 -15 -24
pair next: own.agent ua.of	-13 19 -14 11 -26
pair next: own.agent verb.bring	40 -30 -4 10 -29
pair next: own.agent verb.come	-16 12 15 21 -31
pair next: own.agent verb.future	-21 4 -22 -6 7
pair next: own.agent verb.get	11 16 -17 10 -21
pair next: own.agent verb.give	6 -9 -18 11 11
pair next: own.agent verb.held_exchange	-41 11 -22 -69 17
pair next: own.agent verb.home	17 -5 -4 -3 -4
pair next: own.agent verb.managed	-21 -19 26 17 -24
pair next: own.agent verb.other	-15 -22 22 -26 -14
pair next: own.agent verb.swap	19 -3 -6 -3 -9
pair next: own.agent verb.will	7 3 -29 -29 31
pair next: own.agent voice.ua	11 -21 0 5 6
pair next: own.from noun.body	24 -5 -7 -16 -2
pair next: own.from own.of	29 -25 -14 -3 38
pair next: own.of adj.dead	5 17 -15 -33 -34
pair next: own.of adj.modifier	4 -14 3 -8 -6
pair next: own.of adj.wounded	25 -17 -18 -4 -15
pair next: own.of category	-1 -6 7 -13 1
pair next: own.of cue.agreement	21 -62 -16 -21 59
pair next: own.of cue.all	22 3 -1 -19 -4
pair next: own.of cue.claims	5 -16 -6 13 -27
pair next: own.of cue.completed	8 -9 0 17 -20
pair next: own.of cue.held	4 -36 10 15 -25
pair next: own.of cue.in_captivity	-21 -10 -13 29 -20
pair next: own.of cue.local	-14 -7 21 -6 -12
pair next: own.of cue.mediated	-12 0 14 -1 -2
pair next: own.of cue.of_whole	22 -24 -6 -7 -2
pair next: own.of cue.on_shield	15 0 0 -12 -4
pair next: own.of cue.other_return	18 -2 -8 0 -10
pair next: own.of cue.planned	-3 18 -12 -2 -3
pair next: own.of cue.relative	-19 -1 -4 47 -32
pair next: own.of cue.stage	-2 24 -4 -12 -9
pair next: own.of cue.today	23 -5 -13 -8 -2
pair next: own.of cue.transit	14 -8 -13 -1 -5
pair next: own.of foe.of	-35 -5 -14 -5 42
pair next: own.of noun.body	1 -21 -19 16 -22
pair next: own.of noun.branch	15 -13 -13 -13 -12
pair next: own.of noun.child	-9 -12 -10 -29 51
pair next: own.of noun.civilian	-18 -12 3 13 1
pair next: own.of noun.exchange	-15 2 -3 -2 15
pair next: own.of noun.family	-7 10 25 -12 -31
pair next: own.of noun.man	-9 -4 18 -7 -16
pair next: own.of noun.military	22 -8 -7 -15 -12
pair next: own.of noun.other	45 -9 -29 14 5
pair next: own.of noun.people	1 0 -3 -15 13
pair next: own.of noun.rank	8 0 -4 14 -15
pair next: own.of noun.soldier	-15 1 -24 32 -23
pair next: own.of noun.woman	11 0 -5 -6 0
pair next: own.of own.agent	15 3 -28 1 -5
pair next: own.of own.of	13 -10 0 -4 0
pair next: own.of own.to	46 -17 -28 -18 -18
pair next: own.of qualifier.approx	3 -14 0 13 -3
pair next: own.of qualifier.at_least	16 0 -2 14 -15
pair next: own.of ru.agent	-8 -3 -2 39 -32
pair next: own.of ru.from	17 14 -5 -1 -18
pair next: own.of ru.of	-11 -2 -3 25 -9
pair next: own.of ru.to	24 -1 -16 -2 -9
pair next: own.of ua.from	15 0 -13 -1 -2
pair next: own.of ua.of	-4 -5 37 -13 -20
pair next: own.of ua.to	-5 -2 24 -3 -22
pair next: own.of verb.bring	-22 -4 -20 44 -28
pair next: own.of verb.come	9 -17 -19 -18 18
pair next: own.of verb.future	-25 -15 -17 -8 52
pair next: own.of verb.get	4 -2 -9 -1 7
pair next: own.of verb.give	-20 -12 -18 14 30
pair next: own.of verb.held_exchange	-13 -27 21 -9 -22
pair next: own.of verb.home	32 -6 -15 -1 -22
pair next: own.of view.ua	9 0 -1 -7 -1
pair next: own.of voice.ua	-15 25 -7 -2 -16
pair next: own.to adj.dead	25 -9 -7 -18 -10
pair next: own.to adj.modifier	-32 24 37 -30 -4
pair next: own.to adj.wounded	-9 -7 -6 27 -24
pair next: own.to country	-20 -14 -29 -20 25
pair next: own.to cue.claims	-21 4 11 -5 2
pair next: own.to cue.each	12 -14 11 -2 -2
pair next: own.to cue.evacuation	-4 -10 -15 -1 15
pair next: own.to cue.footage	-16 21 -27 16 -30
pair next: own.to cue.in_return	-3 -1 -3 -1 7
pair next: own.to cue.mediated	-13 -27 -14 19 13
pair next: own.to cue.of_whole	18 4 -6 -14 4
pair next: own.to cue.on_shield	-19 -11 -4 20 -16
pair next: own.to cue.other_return	-11 -15 -19 -16 25
pair next: own.to cue.outside	0 -9 0 -1 11
pair next: own.to cue.part	-17 -3 16 11 -7
pair next: own.to cue.recap	-9 -13 -13 -27 46
pair next: own.to cue.record	6 0 -3 -2 0
pair next: own.to cue.reunion	7 -2 -18 -17 14
pair next: own.to cue.since	0 -10 -11 3 -7
pair next: own.to cue.stage	30 -4 -18 -6 -7
pair next: own.to cue.today	-7 -6 -18 -22 25
pair next: own.to cue.total	-15 0 17 0 -15
pair next: own.to cue.transit	27 -6 -13 -17 -22
pair next: own.to cue.year	-54 -2 -2 -3 58
pair next: own.to noun.body	-13 -2 17 -4 -19
pair next: own.to noun.branch	-3 -14 -2 0 16
pair next: own.to noun.child	10 -1 26 -1 -33
pair next: own.to noun.civilian	15 -5 -12 -9 -15
pair next: own.to noun.exchange	-7 -5 24 4 -10
pair next: own.to noun.family	-20 21 10 -1 -25
pair next: own.to noun.military	30 1 -16 -6 -13
pair next: own.to noun.other	-37 4 -1 -28 54
pair next: own.to noun.people	13 -7 13 -6 -13
pair next: own.to noun.soldier	4 -2 -5 5 -16
pair next: own.to own.of	14 -15 -23 -16 7
pair next: own.to own.to	20 -1 8 -32 7
pair next: own.to qualifier.approx	-19 -6 14 35 -14
pair next: own.to qualifier.at_most	15 -7 -17 -9 20
pair next: own.to qualifier.more_than	-4 1 15 17 -15
pair next: own.to ru.agent	6 -1 -1 14 -15
pair next: own.to ru.from	39 -2 -2 -7 -31
pair next: own.to ru.of	15 13 -18 -14 -2
pair next: own.to ua.agent	13 -1 0 -11 -1
pair next: own.to ua.from	5 -13 20 -27 -54
pair next: own.to ua.of	9 -14 11 -9 -9
pair next: own.to ua.to	3 -12 -12 10 -13
pair next: own.to verb.bring	13 -10 -19 28 -33
pair next: own.to verb.come	40 -7 -7 -5 -61
pair next: own.to verb.future	15 -15 0 -3 -8
pair next: own.to verb.give	38 -23 -14 -5 -5
pair next: own.to verb.held_exchange	-15 19 13 -26 -11
pair next: own.to verb.home	11 -13 -8 -6 -7
pair next: own.to verb.managed	-17 -1 21 -30 -3
pair next: own.to verb.noun	35 -20 -11 -18 -3
pair next: own.to verb.other	15 -10 -8 -8 -21
pair next: own.to verb.will	-2 67 -31 -24 -6
pair next: qualifier.approx adj.modifier	0 -9 -8 -2 -5
pair next: qualifier.approx adj.wounded	-11 0 -14 -3 15
pair next: qualifier.approx category	18 -15 -14 -14 22
pair next: qualifier.approx country	-9 -14 15 -8 2
pair next: qualifier.approx cue.agreement	-20 14 0 9 -15
pair next: qualifier.approx cue.all	7 -4 -2 -13 -2
pair next: qualifier.approx cue.among	-17 -13 26 -2 -4
pair next: qualifier.approx cue.denied	0 24 -14 -1 -14
pair next: qualifier.approx cue.evacuation	-4 -3 -27 -4 27
pair next: qualifier.approx cue.held	0 0 -5 0 6
pair next: qualifier.approx cue.of_whole	14 -4 -12 22 -27
pair next: qualifier.approx cue.part	6 8 -6 -7 -5
pair next: qualifier.approx cue.recap	-3 -2 -8 -15 15
pair next: qualifier.approx cue.relative	-32 12 13 2 -20
pair next: qualifier.approx cue.span	0 -1 -28 19 -30
pair next: qualifier.approx cue.venue	30 -20 -28 3 -17
pair next: qualifier.approx noun.body	19 -9 27 -22 -50
pair next: qualifier.approx noun.branch	10 0 -7 -2 -4
pair next: qualifier.approx noun.civilian	-33 -4 -2 44 -18
pair next: qualifier.approx noun.exchange	-21 11 21 -7 -44
pair next: qualifier.approx noun.military	12 -2 -20 32 -17
pair next: qualifier.approx noun.other	-17 -10 -2 23 -1
pair next: qualifier.approx noun.people	-1 12 -27 0 -13
pair next: qualifier.approx own.of	-15 -4 15 -1 -14
pair next: qualifier.approx qualifier.approx	-17 17 -15 -14 2
pair next: qualifier.approx qualifier.more_than	-3 -14 -22 10 -18
pair next: qualifier.approx ru.of	63 -16 -20 1 -53
pair next: qualifier.approx ua.of	-28 -17 -9 22 0
pair next: qualifier.approx verb.noun	-3 -14 12 -20 -7
pair next: qualifier.approx verb.other	-13 -8 -7 -18 18
pair next: qualifier.at_least adj.modifier	-1 -11 -3 16 -22
pair next: qualifier.at_least category	15 -6 -14 -12 -8
pair next: qualifier.at_least noun.civilian	-18 -3 -7 2 3
pair next: qualifier.at_least noun.military	-26 47 -21 -23 -6
pair next: qualifier.at_least noun.other	-25 -12 17 38 -7
pair next: qualifier.at_least noun.people	-26 -14 -25 14 0
pair next: qualifier.at_least qualifier.at_least	18 -18 -3 14 -13
pair next: qualifier.at_least qualifier.at_most	-7 2 -13 6 -18
pair next: qualifier.at_least qualifier.more_than	-9 -1 -4 16 -2
pair next: qualifier.at_least ua.of	-10 -8 0 -3 4
pair next: qualifier.at_most adj.modifier	5 0 -32 12 -31
pair next: qualifier.at_most adj.wounded	-32 -25 -19 -6 34
pair next: qualifier.at_most category	31 -31 -17 -19 5
pair next: qualifier.at_most country	-11 -10 -21 -16 27
pair next: qualifier.at_most cue.agreement	3 17 -13 -4 -5
pair next: qualifier.at_most cue.all	-31 20 -22 16 -4
pair next: qualifier.at_most cue.born	13 0 -4 0 -13
pair next: qualifier.at_most cue.captivity	-10 -21 14 11 -15
pair next: qualifier.at_most cue.captured	0 -13 -17 -1 18
pair next: qualifier.at_most cue.completed	14 -14 -4 0 -8
pair next: qualifier.at_most cue.each	-14 11 -8 -8 15
pair next: qualifier.at_most cue.footage	17 0 -19 -1 14
pair next: qualifier.at_most cue.held	-1 -4 15 -2 -8
pair next: qualifier.at_most cue.in_return	0 -16 -1 -4 16
pair next: qualifier.at_most cue.included	-16 -4 -1 -15 30
pair next: qualifier.at_most cue.local	-40 -12 15 -6 13
pair next: qualifier.at_most cue.mediated	18 -6 8 -10 -18
pair next: qualifier.at_most cue.missing	0 -12 0 -3 11
pair next: qualifier.at_most cue.of_whole	9 -22 14 -5 3
pair next: qualifier.at_most cue.one_sided	-1 8 -1 -2 -4
pair next: qualifier.at_most cue.other_return	10 -1 -9 -25 24
pair next: qualifier.at_most cue.part	-17 1 15 6 -16
pair next: qualifier.at_most cue.planned	14 12 0 0 -15
pair next: qualifier.at_most cue.recap	-13 -19 7 10 -26
pair next: qualifier.at_most cue.record	-20 -25 0 6 8
pair next: qualifier.at_most cue.relative	4 -17 44 -11 -44
pair next: qualifier.at_most cue.reunion	16 9 -10 -6 -9
pair next: qualifier.at_most cue.to_date	-26 -8 9 28 -15
pair next: qualifier.at_most cue.today	17 0 -8 0 -10
pair next: qualifier.at_most cue.training	-19 0 -8 -5 25
pair next: qualifier.at_most cue.venue	-6 -9 -2 -2 15
pair next: qualifier.at_most noun.body	-28 15 0 -11 13
pair next: qualifier.at_most noun.branch	5 -4 -5 -4 10
pair next: qualifier.at_most noun.civilian	41 -6 -20 -16 -4
pair next: qualifier.at_most noun.exchange	-11 17 1 -13 -24
pair next: qualifier.at_most noun.family	9 -24 22 -2 -8
pair next: qualifier.at_most noun.military	12 -6 -6 -14 1
pair next: qualifier.at_most noun.other	-6 17 -14 -2 -1
pair next: qualifier.at_most noun.people	26 -9 -15 -12 -25
pair next: qualifier.at_most own.to	17 -12 -14 0 8
pair next: qualifier.at_most qualifier.approx	-10 15 -14 -7 -13
pair next: qualifier.at_most qualifier.at_least	26 -8 -6 -3 -25
pair next: qualifier.at_most qualifier.at_most	-3 -14 -2 -6 20
pair next: qualifier.at_most qualifier.more_than	-17 -31 -7 14 32
pair next: qualifier.at_most ru.agent	15 -14 -6 -2 -13
pair next: qualifier.at_most ru.of	3 -11 -2 -1 -1
pair next: qualifier.at_most ua.agent	15 -8 -14 -9 -3
pair next: qualifier.at_most ua.of	9 -11 -13 1 9
pair next: qualifier.at_most ua.to	-21 -8 10 36 -24
pair next: qualifier.at_most verb.bring	29 -14 -25 -26 -19
pair next: qualifier.at_most verb.come	22 -17 15 12 -15
pair next: qualifier.at_most verb.future	2 15 -9 3 -15
pair next: qualifier.at_most verb.give	-17 -11 -23 -22 30
pair next: qualifier.at_most verb.held_exchange	29 -12 -23 -18 -10
pair next: qualifier.at_most verb.noun	-17 12 -22 -27 8
pair next: qualifier.at_most verb.other	-17 -18 -18 -12 26
pair next: qualifier.at_most verb.will	-16 18 -7 -3 -17
pair next: qualifier.at_most voice.ua	-15 -7 -11 -1 16
pair next: qualifier.more_than adj.dead	-2 -10 -23 10 6
pair next: qualifier.more_than adj.modifier	-20 0 -4 5 -19
pair next: qualifier.more_than adj.wounded	-8 -33 -15 20 3
pair next: qualifier.more_than category	20 2 -12 -9 -15
pair next: qualifier.more_than cue.footage	-27 -4 -9 31 6
pair next: qualifier.more_than cue.of_whole	14 -22 -14 14 -18
pair next: qualifier.more_than cue.outside	20 -3 -4 -14 1
pair next: qualifier.more_than cue.part	-14 -14 -4 15 -1
pair next: qualifier.more_than cue.to_date	-3 -6 -3 -8 18
pair next: qualifier.more_than cue.today	7 0 -2 -15 14
pair next: qualifier.more_than noun.body	-9 6 -14 16 -3
pair next: qualifier.more_than noun.civilian	4 -21 -3 25 -26
pair next: qualifier.more_than noun.exchange	-11 -28 -15 53 -17
pair next: qualifier.more_than noun.family	-48 -3 22 -2 23
pair next: qualifier.more_than noun.military	-11 8 -12 -34 19
pair next: qualifier.more_than noun.other	-17 5 -17 25 -4
pair next: qualifier.more_than noun.people	-4 -9 -35 -1 9
pair next: qualifier.more_than own.to	19 -15 0 -1 -12
pair next: qualifier.more_than qualifier.at_most	-5 -8 -1 15 -14
pair next: qualifier.more_than qualifier.more_than	6 7 -7 -13 -10
pair next: qualifier.more_than ru.agent	-24 -15 -4 18 -8
pair next: qualifier.more_than ru.of	10 -14 -21 -12 2
pair next: qualifier.more_than ua.of	8 -13 -11 42 -41
pair next: qualifier.more_than verb.bring	18 0 0 -15 12
pair next: qualifier.more_than verb.other	-35 -11 -4 13 -6
pair next: ru.agent adj.modifier	-3 -4 -17 6 3
pair next: ru.agent category	-20 -2 28 -2 -11
pair next: ru.agent country	-35 24 -9 -19 8
pair next: ru.agent cue.agreed	18 -15 -8 -1 -13
pair next: ru.agent cue.agreement	-15 -2 19 14 -18
pair next: ru.agent cue.called_off	-28 57 -48 -13 16
pair next: ru.agent cue.claims	34 -9 -8 -28 -5
pair next: ru.agent cue.completed	36 -11 -23 -33 27
pair next: ru.agent cue.count	14 0 -14 0 0
pair next: ru.agent cue.denied	13 -6 0 13 -14
pair next: ru.agent cue.deported	13 -11 -15 -1 14
pair next: ru.agent cue.held	-26 -6 -13 38 -7
pair next: ru.agent cue.in_captivity	13 -8 -19 26 -24
pair next: ru.agent cue.in_return	30 -16 -13 -7 13
pair next: ru.agent cue.mediated	6 -15 -8 13 -17
pair next: ru.agent cue.of_whole	-10 30 -31 -11 -22
pair next: ru.agent cue.one_sided	15 -11 -6 -1 -2
pair next: ru.agent cue.part	20 -14 5 -14 -2
pair next: ru.agent cue.planned	-24 27 -1 -15 -45
pair next: ru.agent cue.postponed	-29 24 -25 -7 -14
pair next: ru.agent cue.record	16 0 0 -15 0
pair next: ru.agent cue.relative	27 -45 -18 5 -7
pair next: ru.agent cue.reunion	-12 -5 -4 15 -12
pair next: ru.agent cue.since	-8 -7 0 -6 20
pair next: ru.agent cue.thanks	8 -5 -1 -1 -1
pair next: ru.agent cue.third	-15 -1 -13 -1 27
pair next: ru.agent cue.to_date	15 0 -1 -9 -6
pair next: ru.agent cue.today	2 8 -1 -16 -25
pair next: ru.agent cue.transit	25 -7 -3 -7 -12
pair next: ru.agent cue.venue	18 -6 -5 -2 -9
pair next: ru.agent cue.yesterday	15 -8 -14 -9 -2
pair next: ru.agent foe.agent	-15 -16 9 -23 4
pair next: ru.agent noun.body	-12 -4 14 -8 -14
pair next: ru.agent noun.child	16 2 -2 -16 -1
pair next: ru.agent noun.civilian	19 -2 -4 -7 -8
pair next: ru.agent noun.exchange	26 -4 -28 16 -21
pair next: ru.agent noun.military	17 -12 -17 -9 8
pair next: ru.agent noun.other	24 -1 -5 -4 -11
pair next: ru.agent noun.people	-10 -16 -16 13 24
pair next: ru.agent noun.soldier	20 0 -1 -2 -17
pair next: ru.agent own.of	-5 0 0 -11 16
pair next: ru.agent qualifier.approx	-25 24 -1 -1 -3
pair next: ru.agent qualifier.at_most	-2 8 0 -2 -4
pair next: ru.agent qualifier.more_than	-12 11 -11 23 -14
pair next: ru.agent ru.agent	21 -2 -9 -31 21
pair next: ru.agent ru.of	2 16 -13 -13 1
pair next: ru.agent ua.agent	40 -8 -15 -5 -31
pair next: ru.agent ua.from	22 -12 -8 -5 -11
pair next: ru.agent ua.of	2 -4 -2 3 -17
pair next: ru.agent ua.to	15 -15 -2 21 -20
pair next: ru.agent verb.bring	18 -7 -6 -9 -5
pair next: ru.agent verb.come	38 -14 -26 -12 -11
pair next: ru.agent verb.future	-31 20 -20 3 -40
pair next: ru.agent verb.get	42 -16 -4 -15 -18
pair next: ru.agent verb.give	36 -21 -3 1 -35
pair next: ru.agent verb.held_exchange	12 -26 2 -18 11
pair next: ru.agent verb.home	25 -4 -14 -3 -25
pair next: ru.agent verb.noun	14 -12 -3 -1 -3
pair next: ru.agent verb.other	-51 0 -8 -15 61
pair next: ru.agent verb.swap	24 -30 -16 -17 22
pair next: ru.agent verb.will	-23 21 -12 -13 4
pair next: ru.agent voice.ru	2 -1 -9 -31 6
pair next: ru.from adj.modifier	-5 -8 -4 6 -11
pair next: ru.from cue.captivity	-7 -18 8 18 -9
pair next: ru.from cue.of_whole	17 -8 -35 -3 4
pair next: ru.from cue.repatriation	18 0 -11 -6 -1
pair next: ru.from cue.today	16 0 -10 0 -16
pair next: ru.from foe.of	33 -4 -4 -12 -16
pair next: ru.from noun.child	40 -10 -25 -21 -24
pair next: ru.from noun.other	13 0 -2 -4 -7
pair next: ru.from noun.people	1 -2 -14 -16 12
pair next: ru.from ru.agent	5 0 -1 -3 -1
pair next: ru.from ru.from	21 -6 -10 0 -20
pair next: ru.from ru.of	13 -6 -15 0 -4
pair next: ru.from ua.to	7 0 -1 0 -6
pair next: ru.from verb.bring	28 -8 -16 -13 -8
pair next: ru.from verb.home	-15 -5 16 -16 9
pair next: ru.from view.ua	2 -19 -8 11 -14
pair next: ru.of adj.modifier	10 -6 -9 -23 0
pair next: ru.of adj.wounded	31 -30 -1 -17 -15
pair next: ru.of category	6 -1 -8 3 -34
pair next: ru.of country	-9 -23 7 0 14
pair next: ru.of cue.agreed	-18 32 -5 -10 -30
pair next: ru.of cue.agreement	19 -16 -5 -7 -7
pair next: ru.of cue.all	31 -16 -19 -8 -13
pair next: ru.of cue.called_off	-17 3 -3 -13 1
pair next: ru.of cue.captivity	-11 -15 -9 4 5
pair next: ru.of cue.claims	20 -13 -27 -6 10
pair next: ru.of cue.completed	-7 15 -3 13 -19
pair next: ru.of cue.crime	-1 0 -5 10 -4
pair next: ru.of cue.denied	-28 6 -24 -32 35
pair next: ru.of cue.deported	16 -4 -3 -6 -4
pair next: ru.of cue.footage	19 -18 -11 -4 10
pair next: ru.of cue.held	-52 -45 -24 52 0
pair next: ru.of cue.in_captivity	-11 -2 -3 15 -9
pair next: ru.of cue.mediated	-8 -6 -3 21 -11
pair next: ru.of cue.of_whole	-18 25 -7 -5 -4
pair next: ru.of cue.one_sided	12 17 -6 -1 -18
pair next: ru.of cue.outside	-4 -10 -8 0 15
pair next: ru.of cue.relative	-1 -11 8 2 -12
pair next: ru.of cue.same_number	3 20 -8 -2 -17
pair next: ru.of cue.since	1 -1 -9 11 -1
pair next: ru.of cue.span	7 -12 -3 -14 -3
pair next: ru.of cue.stage	-11 8 0 -1 5
pair next: ru.of cue.thanks	16 -4 -2 -9 -4
pair next: ru.of cue.today	-23 23 -9 5 -41
pair next: ru.of cue.transit	0 -12 -2 -18 12
pair next: ru.of cue.unit	-3 -8 0 -11 -12
pair next: ru.of cue.venue	21 -9 0 -9 -5
pair next: ru.of foe.of	-12 -23 -12 3 17
pair next: ru.of foe.to	-3 0 0 -7 10
pair next: ru.of noun.body	20 -20 -1 -19 -22
pair next: ru.of noun.branch	-8 -1 -2 13 -3
pair next: ru.of noun.child	-7 -8 -13 -14 11
pair next: ru.of noun.civilian	28 6 -10 -28 -11
pair next: ru.of noun.exchange	-13 -6 16 -9 -10
pair next: ru.of noun.military	20 -8 -15 5 -23
pair next: ru.of noun.other	2 19 -17 0 -8
pair next: ru.of noun.people	-16 -21 -31 11 32
pair next: ru.of noun.rank	-9 -6 -13 -8 26
pair next: ru.of noun.soldier	0 -16 -3 0 3
pair next: ru.of own.of	-16 -14 13 -8 7
pair next: ru.of own.to	61 -14 -14 -37 -29
pair next: ru.of qualifier.approx	-14 -13 -3 21 -30
pair next: ru.of qualifier.at_most	28 -20 -20 -6 14
pair next: ru.of qualifier.more_than	2 -11 -2 27 -27
pair next: ru.of ru.agent	10 2 -8 -3 -11
pair next: ru.of ru.from	0 -11 -8 11 -10
pair next: ru.of ru.of	-6 -6 -6 -10 11
pair next: ru.of ru.to	7 -10 -10 31 -11
pair next: ru.of ua.agent	-34 2 30 -27 12
pair next: ru.of ua.from	6 -1 -1 -2 -2
pair next: ru.of ua.of	-5 28 0 -2 -22
pair next: ru.of ua.to	16 -15 -2 13 -17
pair next: ru.of verb.bring	15 -14 7 -13 -9
pair next: ru.of verb.come	8 -27 18 -2 -22
pair next: ru.of verb.future	-16 40 -13 -14 11
pair next: ru.of verb.get	12 12 -4 -8 -11
pair next: ru.of verb.give	13 9 -8 6 -23
pair next: ru.of verb.held_exchange	31 -33 -7 -14 -20
pair next: ru.of verb.home	22 -1 -15 -2 -17
pair next: ru.of verb.noun	17 -12 -8 -5 -38
pair next: ru.of verb.other	44 -14 -22 -9 9
pair next: ru.of verb.swap	-35 -17 -18 -24 28
pair next: ru.of view.ru	-9 0 0 -1 10
pair next: ru.of voice.ru	-2 24 -5 7 -26
pair next: ru.of voice.ua	0 16 -3 -1 -14
pair next: ru.to adj.modifier	13 -1 -8 -1 -3
pair next: ru.to cue.claims	14 10 -16 -1 -1
pair next: ru.to cue.in_return	25 -3 -3 -9 -12
pair next: ru.to cue.other_return	9 -1 -7 -2 0
pair next: ru.to cue.part	25 -1 -8 -15 -13
pair next: ru.to cue.relative	-7 -1 15 -6 -1
pair next: ru.to cue.today	19 0 -1 -7 -13
pair next: ru.to cue.transit	13 -3 -5 -1 -3
pair next: ru.to foe.to	7 -16 -17 -5 14
pair next: ru.to noun.body	-66 -4 -2 -3 69
pair next: ru.to noun.military	33 -1 -28 -1 -5
pair next: ru.to noun.other	-9 4 -17 -29 27
pair next: ru.to noun.people	-27 -2 -10 -10 40
pair next: ru.to own.to	0 0 12 0 -11
pair next: ru.to qualifier.approx	-10 -9 -1 33 -20
pair next: ru.to qualifier.at_most	3 -15 -15 -23 12
pair next: ru.to ru.agent	3 2 7 -15 -16
pair next: ru.to ru.of	30 -34 -9 9 2
pair next: ru.to ru.to	10 -26 -8 -14 6
pair next: ru.to ua.from	10 -14 -29 -26 24
pair next: ru.to ua.to	18 19 -8 -17 -16
pair next: ru.to verb.bring	20 -7 -10 9 -16
pair next: ru.to verb.come	40 -2 -9 -14 -26
pair next: ru.to verb.future	0 -19 -6 -2 23
pair next: ru.to verb.give	-9 -10 -9 37 -22
pair next: ru.to verb.other	-34 -7 -21 -6 46
pair next: ru.to verb.will	-14 15 -5 -6 -4
pair next: ua.agent adj.modifier	-10 0 21 15 -21
pair next: ua.agent category	11 -1 5 -5 -11
pair next: ua.agent country	-28 9 0 -19 -2
pair next: ua.agent cue.agreed	-23 -10 -7 -28 15
pair next: ua.agent cue.agreement	-5 -16 18 -2 -9
pair next: ua.agent cue.all	-1 -1 -2 11 -8
pair next: ua.agent cue.already	16 0 -14 -16 -3
pair next: ua.agent cue.claims	7 -33 -1 9 -12
pair next: ua.agent cue.completed	12 -17 -16 17 -38
pair next: ua.agent cue.denied	-43 41 -26 -19 -26
pair next: ua.agent cue.each	23 -10 -2 -17 -1
pair next: ua.agent cue.footage	-10 -26 17 -10 -15
pair next: ua.agent cue.held	-8 -9 -9 39 -33
pair next: ua.agent cue.in_return	28 -10 -15 -17 -21
pair next: ua.agent cue.included	-9 -2 -1 -1 12
pair next: ua.agent cue.mediated	22 -13 -1 -8 1
pair next: ua.agent cue.missing	-16 0 -9 33 -17
pair next: ua.agent cue.of_whole	-28 16 -4 13 -21
pair next: ua.agent cue.one_sided	12 -5 -2 -3 -3
pair next: ua.agent cue.part	26 -9 -16 -1 -8
pair next: ua.agent cue.planned	-25 28 -11 -12 -37
pair next: ua.agent cue.postponed	-2 15 -4 -14 -1
pair next: ua.agent cue.ready	-16 -32 -31 -7 28
pair next: ua.agent cue.recap	6 -12 -3 21 -16
pair next: ua.agent cue.record	-2 -17 -15 -3 11
pair next: ua.agent cue.relative	4 4 -17 -5 -8
pair next: ua.agent cue.same_number	14 -1 -8 -2 -3
pair next: ua.agent cue.since	-41 -19 -8 22 12
pair next: ua.agent cue.span	18 0 13 -15 -19
pair next: ua.agent cue.stage	13 -24 -10 -13 25
pair next: ua.agent cue.thanks	-1 -4 11 -17 1
pair next: ua.agent cue.today	34 -14 -15 -16 -21
pair next: ua.agent cue.total	5 -15 0 -15 15
pair next: ua.agent cue.transit	6 -7 -4 -6 5
pair next: ua.agent cue.venue	-7 0 -30 -17 25
pair next: ua.agent cue.year	13 -14 33 14 -24
pair next: ua.agent noun.body	-24 24 8 -25 -41
pair next: ua.agent noun.civilian	-5 -3 -3 -19 20
pair next: ua.agent noun.exchange	-10 -34 -21 18 38
pair next: ua.agent noun.military	37 -7 5 -25 -18
pair next: ua.agent noun.other	-5 8 -14 -13 -2
pair next: ua.agent noun.people	39 -6 -6 -19 -18
pair next: ua.agent noun.soldier	7 -5 0 0 -1
pair next: ua.agent own.agent	-17 15 -5 5 -6
pair next: ua.agent own.of	-5 -8 9 12 -26
pair next: ua.agent own.to	5 16 -27 -21 -36
pair next: ua.agent qualifier.approx	-13 15 -4 -14 -13
pair next: ua.agent qualifier.at_most	-3 13 -13 -12 -15
pair next: ua.agent qualifier.more_than	-22 -24 -5 -4 14
pair next: ua.agent ru.agent	34 2 -7 -12 -16
pair next: ua.agent ru.from	-11 -2 -1 16 -13
pair next: ua.agent ru.of	14 15 -29 -11 -25
pair next: ua.agent ru.to	2 4 -9 13 -25
pair next: ua.agent ua.agent	-4 15 -2 -14 -5
pair next: ua.agent ua.of	10 -10 -16 -8 7
pair next: ua.agent verb.bring	38 -12 -12 -2 -23
pair next: ua.agent verb.come	33 -19 -20 9 -9
pair next: ua.agent verb.future	-41 41 -13 -19 1
pair next: ua.agent verb.get	37 -19 -19 6 -22
pair next: ua.agent verb.give	37 -31 -17 -14 -17
pair next: ua.agent verb.held_exchange	26 -18 -11 -1 -4
pair next: ua.agent verb.home	20 -5 -4 -3 -8
pair next: ua.agent verb.managed	-13 -4 -2 15 -2
pair next: ua.agent verb.other	-20 14 -18 -1 -4
pair next: ua.agent verb.swap	55 -29 -19 2 -32
pair next: ua.agent verb.will	-25 33 -8 -16 -19
pair next: ua.agent view.ru	16 4 -10 -12 -10
pair next: ua.agent voice.ua	-14 26 -28 -11 -10
pair next: ua.from adj.modifier	17 -18 18 -8 -15
pair next: ua.from cue.captivity	24 -3 -13 -27 35
pair next: ua.from cue.of_whole	-2 -12 4 -2 -10
pair next: ua.from cue.relative	34 -13 -9 -9 -5
pair next: ua.from qualifier.at_most	12 -3 -4 -3 -2
pair next: ua.from ru.from	-5 -1 -12 20 -2
pair next: ua.from ua.agent	30 -5 -18 14 -43
pair next: ua.from ua.from	11 -6 8 -1 -16
pair next: ua.from ua.of	22 0 -5 -14 -26
pair next: ua.from ua.to	10 -3 1 -2 -10
pair next: ua.from verb.home	28 10 -29 2 -13
pair next: ua.from view.ru	-11 -5 4 9 -10
pair next: ua.of adj.modifier	22 -14 -21 2 -4
pair next: ua.of adj.wounded	12 21 -19 -5 -10
pair next: ua.of category	5 7 -12 -1 -4
pair next: ua.of country	28 -16 16 -15 -11
pair next: ua.of cue.agreement	23 2 -2 -17 -5
pair next: ua.of cue.all	9 -3 -6 0 -1
pair next: ua.of cue.called_off	-14 5 -12 -10 23
pair next: ua.of cue.captured	-13 -15 -11 -8 17
pair next: ua.of cue.claims	-42 5 0 13 21
pair next: ua.of cue.completed	-11 -3 -16 15 -14
pair next: ua.of cue.denied	-5 14 -1 -4 -6
pair next: ua.of cue.each	-26 -15 30 -4 -31
pair next: ua.of cue.evacuation	-15 -4 -3 5 1
pair next: ua.of cue.footage	-34 -22 -50 -11 47
pair next: ua.of cue.held	14 7 -16 -6 -28
pair next: ua.of cue.in_captivity	-28 -28 -6 -9 17
pair next: ua.of cue.in_return	6 -4 -1 -10 7
pair next: ua.of cue.mediated	-22 31 -6 12 -31
pair next: ua.of cue.of_whole	-4 -1 -7 -15 12
pair next: ua.of cue.one_sided	17 -18 13 -12 -11
pair next: ua.of cue.other_return	17 -2 -10 0 -6
pair next: ua.of cue.part	-7 -19 -9 38 -22
pair next: ua.of cue.planned	-17 -5 -19 -20 42
pair next: ua.of cue.postponed	-21 35 -3 -7 -8
pair next: ua.of cue.ready	-29 20 -9 -15 -24
pair next: ua.of cue.recap	-29 -10 -14 48 -10
pair next: ua.of cue.relative	5 -30 -40 12 7
pair next: ua.of cue.reunion	-11 -15 -2 25 -6
pair next: ua.of cue.since	-22 -20 26 2 -9
pair next: ua.of cue.stage	7 7 -10 -5 -8
pair next: ua.of cue.today	34 -9 -9 -3 -24
pair next: ua.of cue.transit	22 -14 -2 -5 -2
pair next: ua.of cue.unit	12 -3 2 -4 -5
pair next: ua.of cue.venue	-5 7 -2 -5 4
pair next: ua.of cue.yesterday	10 -17 -24 -14 33
pair next: ua.of noun.body	-17 27 10 -13 -21
pair next: ua.of noun.branch	18 -2 -8 -2 -4
pair next: ua.of noun.child	3 -16 -29 9 2
pair next: ua.of noun.civilian	-7 -4 12 2 -16
pair next: ua.of noun.exchange	-7 -16 -20 -30 20
pair next: ua.of noun.family	35 -2 -7 -11 -16
pair next: ua.of noun.man	34 -5 -18 -12 -3
pair next: ua.of noun.military	19 -20 -10 2 -4
pair next: ua.of noun.other	-8 22 -23 -22 -4
pair next: ua.of noun.people	-1 -27 0 -14 2
pair next: ua.of noun.rank	12 -9 22 -1 -19
pair next: ua.of noun.soldier	-2 -16 -14 19 -4
pair next: ua.of own.agent	-17 14 -3 -3 9
pair next: ua.of own.of	-26 -2 -12 -10 14
pair next: ua.of own.to	42 -18 -8 2 -21
pair next: ua.of qualifier.approx	-2 -10 -1 17 -4
pair next: ua.of qualifier.at_most	7 -9 5 -17 -1
pair next: ua.of qualifier.more_than	47 -21 -6 -4 -43
pair next: ua.of ru.agent	-28 -9 -3 31 -2
pair next: ua.of ru.from	-10 -8 32 -11 -13
pair next: ua.of ru.of	-19 8 -29 10 4
pair next: ua.of ru.to	4 -12 -8 9 -23
pair next: ua.of ua.agent	4 -4 -11 2 -4
pair next: ua.of ua.from	-12 -9 3 1 -3
pair next: ua.of ua.of	0 -19 3 -2 8
pair next: ua.of ua.to	28 -3 -3 -17 -8
pair next: ua.of verb.bring	3 -5 -4 -2 -17
pair next: ua.of verb.come	40 -12 -24 -17 -3
pair next: ua.of verb.future	-3 -3 -20 -13 13
pair next: ua.of verb.get	10 7 -17 -21 -22
pair next: ua.of verb.give	32 -5 -11 -14 -11
pair next: ua.of verb.held_exchange	7 6 -8 19 -15
pair next: ua.of verb.home	8 -14 -21 8 -4
pair next: ua.of verb.noun	-24 32 -14 -4 -46
pair next: ua.of verb.other	-25 19 -15 -16 24
pair next: ua.of verb.swap	11 -19 7 -5 -5
pair next: ua.of verb.will	-18 49 -14 -13 5
pair next: ua.of view.ru	14 0 8 -14 -8
pair next: ua.of view.ua	-7 -2 -7 22 -8
pair next: ua.of voice.ua	-7 -9 1 3 -6
pair next: ua.to adj.dead	15 -1 -9 -6 -1
pair next: ua.to adj.modifier	-18 -3 11 18 -38
pair next: ua.to adj.wounded	5 -8 -6 -2 9
pair next: ua.to category	37 -6 -5 -21 -7
pair next: ua.to cue.completed	-32 -1 -13 -17 35
pair next: ua.to cue.held	-1 0 0 17 -17
pair next: ua.to cue.in_return	29 -4 -15 -11 -3
pair next: ua.to cue.one_sided	16 1 -3 -1 -15
pair next: ua.to cue.same_number	11 0 -7 -4 -1
pair next: ua.to cue.stage	-14 15 -11 -1 -14
pair next: ua.to cue.today	17 -9 -4 -9 -1
pair next: ua.to noun.body	14 -39 -19 -6 31
pair next: ua.to noun.exchange	-22 -7 -30 -8 25
pair next: ua.to noun.military	9 -2 -3 -3 -3
pair next: ua.to noun.other	-31 -18 -4 22 34
pair next: ua.to noun.people	5 -26 -27 11 7
pair next: ua.to own.to	13 -8 -6 4 -13
pair next: ua.to qualifier.at_most	14 -14 -13 -18 18
pair next: ua.to qualifier.more_than	-12 -20 -9 37 -47
pair next: ua.to ru.of	24 5 -15 4 -16
pair next: ua.to ru.to	19 15 -9 -9 -16
pair next: ua.to ua.agent	5 -17 22 -4 -12
pair next: ua.to ua.from	22 -2 -4 -2 -14
pair next: ua.to ua.of	-2 -4 3 -1 -8
pair next: ua.to ua.to	16 -4 8 -8 -15
pair next: ua.to verb.bring	46 -11 -11 -16 -31
pair next: ua.to verb.come	24 -5 -10 -10 -13
pair next: ua.to verb.future	-31 31 0 -1 0
pair next: ua.to verb.get	27 -1 -15 0 -19
pair next: ua.to verb.give	43 -8 -8 -13 -14
pair next: ua.to verb.held_exchange	-12 -11 0 16 -4
pair next: ua.to verb.home	24 -2 -10 -6 -8
pair next: ua.to verb.will	-20 65 -3 -13 -42
pair next: ua.to view.ru	2 0 -16 31 -23
pair next: ua.to voice.ua	22 -12 -10 -19 -18
pair next: verb.bring adj.dead	49 -13 -14 -13 -24
pair next: verb.bring adj.freed	-6 -17 19 -7 -12
pair next: verb.bring adj.modifier	17 -3 1 -7 -25
pair next: verb.bring adj.wounded	20 -14 -14 -12 -6
pair next: verb.bring category	-4 -15 -14 -22 19
pair next: verb.bring country	-22 -2 20 14 -15
pair next: verb.bring cue.all	-49 -36 -15 -36 50
pair next: verb.bring cue.already	18 -16 -2 0 -16
pair next: verb.bring cue.claims	1 -1 -9 0 9
pair next: verb.bring cue.completed	2 -7 10 1 -26
pair next: verb.bring cue.deported	-10 8 -24 -18 9
pair next: verb.bring cue.each	31 -9 -5 -7 -16
pair next: verb.bring cue.evacuation	-15 -17 -21 -4 25
pair next: verb.bring cue.good_news	17 -19 14 -8 -18
pair next: verb.bring cue.in_return	-28 -16 13 -5 13
pair next: verb.bring cue.included	25 -9 -23 16 -21
pair next: verb.bring cue.local	-1 -1 13 -9 -11
pair next: verb.bring cue.mediated	8 -18 -14 -4 7
pair next: verb.bring cue.money	-2 -7 -16 -8 22
pair next: verb.bring cue.of_whole	22 -15 -7 -23 7
pair next: verb.bring cue.on_shield	11 -1 -2 -4 -5
pair next: verb.bring cue.one_sided	-6 -7 -14 17 -15
pair next: verb.bring cue.other_return	-28 -9 -17 -22 53
pair next: verb.bring cue.other_war	-18 -8 -6 -13 25
pair next: verb.bring cue.outside	-19 -14 11 14 -13
pair next: verb.bring cue.part	-21 -5 -2 22 16
pair next: verb.bring cue.recap	-25 -8 6 -11 -2
pair next: verb.bring cue.relative	28 -1 -14 -1 -12
pair next: verb.bring cue.repatriation	-16 -1 18 -6 -14
pair next: verb.bring cue.reunion	26 2 -12 5 -29
pair next: verb.bring cue.since	6 -1 -4 -10 12
pair next: verb.bring cue.stage	6 -3 -4 -8 9
pair next: verb.bring cue.to_date	31 -1 24 -17 -51
pair next: verb.bring cue.today	48 -15 -23 -9 -12
pair next: verb.bring cue.training	-5 0 -1 -1 7
pair next: verb.bring cue.transit	8 -4 12 -11 -3
pair next: verb.bring cue.yesterday	1 -18 45 -9 -40
pair next: verb.bring foe.to	-18 -2 -11 -7 33
pair next: verb.bring noun.body	61 -9 -22 -17 -22
pair next: verb.bring noun.branch	-1 11 16 -4 -19
pair next: verb.bring noun.child	22 -23 6 11 -28
pair next: verb.bring noun.civilian	-4 -27 -28 3 18
pair next: verb.bring noun.exchange	13 6 -4 -25 -3
pair next: verb.bring noun.family	-14 -5 -12 -10 29
pair next: verb.bring noun.foreigner	-25 -8 -12 -3 26
pair next: verb.bring noun.military	15 -10 -17 12 -23
pair next: verb.bring noun.other	-28 -17 20 -44 36
pair next: verb.bring noun.people	26 -10 -20 19 -28
pair next: verb.bring noun.rank	-22 -1 23 -5 -11
pair next: verb.bring noun.soldier	43 -1 -1 -40 -2
pair next: verb.bring noun.woman	22 -1 -2 -7 -12
pair next: verb.bring own.of	26 -12 -23 -11 -20
pair next: verb.bring own.to	-4 -5 -5 6 -7
pair next: verb.bring qualifier.approx	-41 -6 12 4 4
pair next: verb.bring qualifier.at_most	-23 -29 -18 -24 34
pair next: verb.bring qualifier.more_than	15 -12 -7 -20 -5
pair next: verb.bring ru.agent	-25 -14 -9 29 -17
pair next: verb.bring ru.from	6 -26 26 17 -34
pair next: verb.bring ru.of	34 -8 -10 4 -26
pair next: verb.bring ru.to	34 -1 -31 -1 -5
pair next: verb.bring ua.agent	12 -14 -15 0 -4
pair next: verb.bring ua.from	6 -16 -13 -42 56
pair next: verb.bring ua.of	25 -14 -8 -20 -22
pair next: verb.bring ua.to	-4 -20 -14 -22 21
pair next: verb.bring verb.bring	4 -4 -13 15 -14
pair next: verb.bring verb.come	-14 -2 -17 19 -4
pair next: verb.bring verb.get	39 -7 -14 -6 -19
pair next: verb.bring verb.give	-15 -8 -15 5 22
pair next: verb.bring verb.held_exchange	-8 -10 14 -3 -10
pair next: verb.bring verb.home	0 -19 2 30 -27
pair next: verb.bring verb.managed	22 -15 -12 11 -18
pair next: verb.bring verb.noun	-18 5 -13 1 8
pair next: verb.bring verb.other	-4 -9 -14 -1 15
pair next: verb.bring verb.swap	34 -6 -5 -9 -17
pair next: verb.bring verb.will	-17 -7 -8 39 -35
pair next: verb.bring view.ua	12 -1 -4 -5 -2
pair next: verb.come adj.dead	21 0 -4 -15 -3
pair next: verb.come adj.freed	15 -6 -15 -18 2
pair next: verb.come adj.modifier	-4 -9 -12 13 -31
pair next: verb.come adj.wounded	18 -18 -21 -9 -16
pair next: verb.come category	0 -2 14 -15 -14
pair next: verb.come country	6 -3 -8 -2 8
pair next: verb.come cue.all	5 0 -5 -1 0
pair next: verb.come cue.border	22 -13 -3 -6 -15
pair next: verb.come cue.born	31 0 -5 -4 -26
pair next: verb.come cue.completed	23 -7 -19 -14 -12
pair next: verb.come cue.footage	2 0 37 -1 -38
pair next: verb.come cue.in_return	-27 -24 29 -9 -21
pair next: verb.come cue.included	-18 -8 6 -8 24
pair next: verb.come cue.local	-19 -7 22 -4 -7
pair next: verb.come cue.of_whole	-12 -11 28 3 -20
pair next: verb.come cue.on_shield	35 -8 -18 -14 -23
pair next: verb.come cue.other_return	-28 -8 -20 2 38
pair next: verb.come cue.outside	8 -3 -4 -1 0
pair next: verb.come cue.part	15 -14 -1 -4 -14
pair next: verb.come cue.ready	-14 14 -1 -7 -13
pair next: verb.come cue.recap	-10 14 -26 -23 2
pair next: verb.come cue.relative	-6 0 14 -6 -2
pair next: verb.come cue.reunion	37 -20 -20 -11 -32
pair next: verb.come cue.since	-2 -4 -2 18 -12
pair next: verb.come cue.stage	11 -9 0 -1 -1
pair next: verb.come cue.to_date	4 -3 8 -14 -8
pair next: verb.come cue.today	37 -6 -9 -15 -16
pair next: verb.come cue.transit	-29 23 -3 -23 22
pair next: verb.come cue.venue	0 14 0 0 -15
pair next: verb.come cue.yesterday	-8 -1 17 -15 -15
pair next: verb.come foe.to	11 0 -9 -1 -1
pair next: verb.come noun.body	-5 15 8 -15 -28
pair next: verb.come noun.branch	1 -4 1 -10 -6
pair next: verb.come noun.child	8 -24 -25 -12 20
pair next: verb.come noun.civilian	30 -2 -25 -9 -14
pair next: verb.come noun.exchange	-1 12 -11 1 -6
pair next: verb.come noun.family	7 -17 -14 3 0
pair next: verb.come noun.military	8 -6 -9 -15 -3
pair next: verb.come noun.other	11 -18 6 -21 -19
pair next: verb.come noun.people	35 -23 -18 -3 -8
pair next: verb.come noun.rank	11 -1 -24 8 10
pair next: verb.come noun.soldier	14 0 -5 -1 -11
pair next: verb.come own.of	-2 -14 -14 -19 21
pair next: verb.come own.to	-7 -15 21 -11 -15
pair next: verb.come qualifier.approx	-16 15 -3 -19 13
pair next: verb.come qualifier.at_most	5 -15 -15 -6 8
pair next: verb.come qualifier.more_than	-19 19 -19 -11 1
pair next: verb.come ru.from	23 8 -3 -15 -10
pair next: verb.come ru.of	9 -17 -24 9 13
pair next: verb.come ru.to	9 -8 -11 10 -10
pair next: verb.come ua.agent	26 11 -14 -12 -14
pair next: verb.come ua.from	15 -3 13 -13 -14
pair next: verb.come ua.of	9 -8 5 -14 -2
pair next: verb.come ua.to	24 0 -7 -17 -6
pair next: verb.come verb.bring	-28 -29 -13 14 18
pair next: verb.come verb.come	50 -20 -6 -31 -12
pair next: verb.come verb.give	35 -26 -17 5 -1
pair next: verb.come verb.held_exchange	14 -9 18 -15 -2
pair next: verb.come verb.home	7 -8 -13 -9 7
pair next: verb.come verb.managed	27 -3 -9 -25 -1
pair next: verb.come verb.noun	-2 -39 13 -8 32
pair next: verb.come verb.other	23 4 7 -13 -35
pair next: verb.come view.ua	7 -3 -1 -4 -1
pair next: verb.future adj.modifier	-7 20 5 -22 -14
pair next: verb.future category	-14 14 -12 0 7
pair next: verb.future country	-8 11 -11 0 9
pair next: verb.future cue.agreed	-23 52 -6 -31 -48
pair next: verb.future cue.agreement	-16 30 -1 -4 -9
pair next: verb.future cue.all	31 -43 3 10 -10
pair next: verb.future cue.called_off	-19 -10 24 -4 -11
pair next: verb.future cue.claims	-5 -10 -6 -13 5
pair next: verb.future cue.completed	2 35 -22 -14 -7
pair next: verb.future cue.crime	13 -10 -16 -17 30
pair next: verb.future cue.evacuation	-4 -7 -5 -14 17
pair next: verb.future cue.footage	11 -18 -12 -15 23
pair next: verb.future cue.good_news	-14 1 -12 3 16
pair next: verb.future cue.held	-16 -12 -12 16 -11
pair next: verb.future cue.in_return	-12 27 -7 -2 -9
pair next: verb.future cue.mediated	8 -13 14 -8 -14
pair next: verb.future cue.money	-1 -21 -12 29 -6
pair next: verb.future cue.of_whole	1 -14 22 -4 -32
pair next: verb.future cue.other_return	17 -2 -19 -11 6
pair next: verb.future cue.part	18 0 -1 -7 -12
pair next: verb.future cue.planned	-6 26 -25 -17 1
pair next: verb.future cue.ready	-26 36 -4 -12 -39
pair next: verb.future cue.recap	4 -17 19 -8 15
pair next: verb.future cue.record	-1 23 -12 -1 -12
pair next: verb.future cue.relative	23 -6 11 -38 -21
pair next: verb.future cue.reunion	-31 18 -3 -4 -15
pair next: verb.future cue.same_number	-30 -15 -6 -7 20
pair next: verb.future cue.span	14 -2 0 -10 -14
pair next: verb.future cue.today	-1 -23 -2 -8 26
pair next: verb.future cue.total	-14 -2 -1 17 0
pair next: verb.future cue.unfinished	-3 -15 -6 -14 16
pair next: verb.future cue.venue	16 14 -6 0 -15
pair next: verb.future cue.yesterday	-7 -10 48 -1 -38
pair next: verb.future noun.body	-25 -55 -39 -19 64
pair next: verb.future noun.branch	24 -5 -24 -12 -8
pair next: verb.future noun.civilian	-28 44 -8 -21 -10
pair next: verb.future noun.exchange	10 29 -45 -24 -37
pair next: verb.future noun.family	14 4 -13 -19 -2
pair next: verb.future noun.military	-23 -4 -11 -18 25
pair next: verb.future noun.other	-11 6 6 24 -17
pair next: verb.future noun.people	-23 44 -50 -11 -10
pair next: verb.future own.agent	-8 -15 19 -2 -29
pair next: verb.future own.of	10 -16 5 -1 13
pair next: verb.future own.to	-46 53 2 7 -39
pair next: verb.future qualifier.at_most	3 28 -6 -27 2
pair next: verb.future qualifier.more_than	-20 0 13 7 -33
pair next: verb.future ru.agent	-17 19 -21 4 8
pair next: verb.future ru.of	-20 11 11 -22 -1
pair next: verb.future ru.to	2 9 -3 -3 -5
pair next: verb.future ua.agent	-29 27 -11 -19 -21
pair next: verb.future ua.of	-22 19 -11 -6 -2
pair next: verb.future ua.to	-6 11 0 -10 4
pair next: verb.future verb.bring	-6 17 -25 6 -20
pair next: verb.future verb.come	-3 19 -5 -5 -8
pair next: verb.future verb.future	-18 5 -21 -18 7
pair next: verb.future verb.get	-15 -47 -18 0 26
pair next: verb.future verb.give	-11 40 -14 -25 -7
pair next: verb.future verb.held_exchange	-19 25 -17 -27 -27
pair next: verb.future verb.home	4 9 11 -14 -31
pair next: verb.future verb.noun	-27 24 -21 -16 -6
pair next: verb.future verb.other	4 -19 2 10 15
pair next: verb.future verb.swap	-25 17 22 11 -22
pair next: verb.future verb.will	-20 3 -2 3 10
pair next: verb.get adj.dead	17 -5 -5 -12 -15
pair next: verb.get adj.freed	-2 -8 -11 -19 20
pair next: verb.get adj.modifier	9 -9 -22 -34 21
pair next: verb.get adj.wounded	20 -4 -16 0 -3
pair next: verb.get category	38 0 -8 -5 -30
pair next: verb.get country	-16 12 -7 -14 17
pair next: verb.get cue.all	-8 0 13 0 -5
pair next: verb.get cue.claims	6 -5 -1 -3 1
pair next: verb.get cue.crime	-13 -1 -14 -15 17
pair next: verb.get cue.held	17 0 -1 -9 -8
pair next: verb.get cue.in_return	28 -5 -14 -12 -5
pair next: verb.get cue.of_whole	5 5 -10 0 2
pair next: verb.get cue.one_sided	12 0 -2 0 -10
pair next: verb.get cue.other_return	-6 -2 -15 -1 16
pair next: verb.get cue.other_war	-25 0 -1 -1 26
pair next: verb.get cue.outside	-5 -4 0 19 -11
pair next: verb.get cue.part	-20 0 -4 11 7
pair next: verb.get cue.recap	14 -3 -16 -14 15
pair next: verb.get cue.relative	-16 -2 11 -1 47
pair next: verb.get cue.same_number	30 -8 -21 -5 -8
pair next: verb.get cue.span	-5 -6 -11 -3 24
pair next: verb.get cue.today	25 -14 -7 -5 -4
pair next: verb.get cue.total	33 -1 -20 -10 -11
pair next: verb.get cue.transit	14 -7 21 -2 -24
pair next: verb.get noun.body	18 -14 -16 28 -25
pair next: verb.get noun.branch	-2 -2 -2 -15 20
pair next: verb.get noun.civilian	-2 -11 -6 7 6
pair next: verb.get noun.family	-15 -8 -4 16 -2
pair next: verb.get noun.foreigner	14 -4 -31 -5 25
pair next: verb.get noun.military	7 -7 16 -12 -11
pair next: verb.get noun.other	-22 7 3 -19 37
pair next: verb.get noun.people	29 -14 -8 -22 -23
pair next: verb.get noun.soldier	17 -1 -3 -3 -16
pair next: verb.get own.agent	-11 -7 -2 14 -11
pair next: verb.get own.from	32 -1 0 -31 -1
pair next: verb.get own.of	43 -10 -11 -10 -26
pair next: verb.get own.to	16 -8 -7 2 -12
pair next: verb.get qualifier.approx	-39 -19 37 -3 -22
pair next: verb.get qualifier.at_most	5 -3 -3 0 0
pair next: verb.get qualifier.more_than	-24 -21 -22 2 20
pair next: verb.get ru.agent	39 5 -15 -34 -23
pair next: verb.get ru.from	13 -17 -14 -19 17
pair next: verb.get ru.of	12 18 -9 -22 -15
pair next: verb.get ua.agent	33 -5 -7 -10 -13
pair next: verb.get ua.from	15 1 -18 -2 -4
pair next: verb.get ua.of	-5 -6 -6 -11 13
pair next: verb.get verb.bring	0 0 -5 -11 13
pair next: verb.get verb.future	17 -8 -5 -1 -3
pair next: verb.get verb.get	30 -2 -3 -21 -11
pair next: verb.get verb.give	37 -10 -14 -26 10
pair next: verb.get verb.noun	12 -8 -23 -15 17
pair next: verb.get verb.other	-10 -17 -8 -1 5
pair next: verb.get voice.ru	43 -14 -21 -9 -14
pair next: verb.get voice.ua	-20 -26 -17 -16 23
pair next: verb.give adj.freed	24 -25 -16 2 8
pair next: verb.give adj.modifier	0 17 -31 -10 -3
pair next: verb.give adj.wounded	19 5 -4 -11 -10
pair next: verb.give category	-13 11 -13 -12 9
pair next: verb.give country	-26 -22 -15 5 27
pair next: verb.give cue.all	-12 -8 -1 -25 15
pair next: verb.give cue.each	37 -16 11 -12 -15
pair next: verb.give cue.in_return	44 -3 -27 -8 -17
pair next: verb.give cue.mediated	-18 14 -1 -14 18
pair next: verb.give cue.of_whole	1 -17 -16 9 7
pair next: verb.give cue.one_sided	-2 -8 -3 12 -1
pair next: verb.give cue.other_return	9 -4 -7 13 -11
pair next: verb.give cue.other_war	-11 -15 -6 -2 16
pair next: verb.give cue.outside	21 -1 -3 -1 -20
pair next: verb.give cue.part	-12 -9 18 -7 -16
pair next: verb.give cue.planned	-31 21 -18 -19 -9
pair next: verb.give cue.recap	-36 -18 34 -5 -20
pair next: verb.give cue.record	-7 -1 15 -1 -14
pair next: verb.give cue.relative	16 0 -1 -5 -12
pair next: verb.give cue.reunion	7 -2 -5 -14 14
pair next: verb.give cue.same_number	5 -4 -7 -10 4
pair next: verb.give cue.stage	12 -11 -5 -9 13
pair next: verb.give cue.today	45 -3 -18 -7 -27
pair next: verb.give cue.transit	-34 -15 -34 -21 63
pair next: verb.give cue.year	-13 -2 -1 2 12
pair next: verb.give foe.of	20 -1 -1 -10 -10
pair next: verb.give foe.to	-15 -2 14 17 -18
pair next: verb.give noun.body	45 -14 1 -28 -35
pair next: verb.give noun.branch	0 0 -10 0 10
pair next: verb.give noun.child	-10 -1 -15 -7 17
pair next: verb.give noun.civilian	15 -16 -9 14 -12
pair next: verb.give noun.exchange	-16 15 -4 -13 -7
pair next: verb.give noun.family	-4 14 -21 -24 -3
pair next: verb.give noun.military	28 -5 -3 -13 -4
pair next: verb.give noun.other	-35 22 -2 -30 -3
pair next: verb.give noun.people	-1 -8 -19 -21 42
pair next: verb.give own.agent	9 -1 9 -1 -33
pair next: verb.give own.of	-17 -6 3 -15 17
pair next: verb.give own.to	29 -28 4 -13 -12
pair next: verb.give qualifier.approx	7 13 -15 0 -13
pair next: verb.give qualifier.at_most	23 -2 -11 2 -13
pair next: verb.give qualifier.more_than	-34 -14 12 54 -9
pair next: verb.give ru.agent	-18 7 -76 14 75
pair next: verb.give ru.from	12 0 -1 -4 -7
pair next: verb.give ru.of	23 -15 -17 6 -8
pair next: verb.give ru.to	12 -37 -11 -28 29
pair next: verb.give ua.agent	39 -13 -11 -35 -6
pair next: verb.give ua.of	26 -18 -9 -23 11
pair next: verb.give ua.to	30 -7 -13 1 -26
pair next: verb.give verb.bring	13 0 -2 -10 -6
pair next: verb.give verb.get	-31 -6 -8 -14 23
pair next: verb.give verb.give	19 -24 -7 1 0
pair next: verb.give verb.noun	-13 -16 14 0 -5
pair next: verb.give verb.other	-27 -17 17 -5 -3
pair next: verb.held_exchange adj.dead	27 -29 -17 -14 -17
pair next: verb.held_exchange adj.freed	22 -8 -12 -6 -13
pair next: verb.held_exchange adj.modifier	23 10 -10 -20 -33
pair next: verb.held_exchange adj.wounded	-9 -68 15 -7 16
pair next: verb.held_exchange country	-25 -3 -13 -2 26
pair next: verb.held_exchange cue.agreement	7 -13 -1 -17 -5
pair next: verb.held_exchange cue.called_off	-29 28 -21 -17 -18
pair next: verb.held_exchange cue.captivity	25 -28 -4 -9 -8
pair next: verb.held_exchange cue.claims	19 -2 -19 -3 3
pair next: verb.held_exchange cue.completed	11 -18 -8 7 -5
pair next: verb.held_exchange cue.count	-6 -20 17 -13 14
pair next: verb.held_exchange cue.in_captivity	23 -13 -14 -3 -2
pair next: verb.held_exchange cue.mediated	21 -18 -2 2 -9
pair next: verb.held_exchange cue.of_whole	57 -15 -10 -4 3
pair next: verb.held_exchange cue.one_sided	17 -6 -5 -7 0
pair next: verb.held_exchange cue.other_exchange	-3 -1 -20 -9 11
pair next: verb.held_exchange cue.part	20 -14 -11 -9 -13
pair next: verb.held_exchange cue.recap	-13 -9 -14 19 13
pair next: verb.held_exchange cue.record	23 -16 -5 -4 -23
pair next: verb.held_exchange cue.relative	8 -5 23 -19 -32
pair next: verb.held_exchange cue.since	14 0 -14 -7 -1
pair next: verb.held_exchange cue.span	-8 -16 12 -2 5
pair next: verb.held_exchange cue.stage	36 -15 -16 -29 -5
pair next: verb.held_exchange cue.today	-6 30 -5 -16 -35
pair next: verb.held_exchange cue.total	22 -1 -2 -19 0
pair next: verb.held_exchange cue.venue	-34 -28 -26 -1 38
pair next: verb.held_exchange cue.year	5 0 0 -4 -1
pair next: verb.held_exchange cue.yesterday	14 -26 6 -3 -16
pair next: verb.held_exchange noun.body	20 -2 -1 -3 -17
pair next: verb.held_exchange noun.civilian	-10 -11 -13 -1 18
pair next: verb.held_exchange noun.exchange	17 -4 -26 -12 -8
pair next: verb.held_exchange noun.military	42 -25 -14 -10 -27
pair next: verb.held_exchange noun.other	35 -10 -28 -16 -9
pair next: verb.held_exchange noun.people	-7 -47 -6 6 -1
pair next: verb.held_exchange own.agent	16 0 -8 -6 -3
pair next: verb.held_exchange own.to	16 -1 -4 -12 -6
pair next: verb.held_exchange qualifier.approx	-27 5 19 -8 -36
pair next: verb.held_exchange qualifier.at_most	-11 4 -6 -15 3
pair next: verb.held_exchange ru.from	14 -1 -11 -1 -1
pair next: verb.held_exchange ru.of	29 -11 -2 -9 -10
pair next: verb.held_exchange ua.agent	18 2 -5 -16 -19
pair next: verb.held_exchange ua.to	9 0 0 -2 -7
pair next: verb.held_exchange verb.bring	-8 -14 -12 14 -5
pair next: verb.held_exchange verb.get	10 -6 -13 -15 6
pair next: verb.held_exchange verb.held_exchange	26 -12 -8 -6 -12
pair next: verb.held_exchange verb.managed	4 -15 35 -10 -13
pair next: verb.held_exchange verb.noun	31 -4 1 -18 -9
pair next: verb.held_exchange verb.other	-13 -11 -15 17 -24
pair next: verb.held_exchange verb.will	-3 18 -1 -1 -14
pair next: verb.home adj.freed	-12 -14 -19 12 21
pair next: verb.home adj.modifier	15 -11 -31 8 -1
pair next: verb.home adj.wounded	16 -15 -13 -1 -1
pair next: verb.home cue.all	-17 0 18 -13 -3
pair next: verb.home cue.captivity	48 -10 -18 -38 -7
pair next: verb.home cue.captured	26 -4 -4 -1 -18
pair next: verb.home cue.footage	-13 -10 15 -10 -15
pair next: verb.home cue.good_news	-9 -16 -17 -7 67
pair next: verb.home cue.mediated	25 -6 -2 -17 -1
pair next: verb.home cue.of_whole	2 1 -23 16 -4
pair next: verb.home cue.part	37 -4 -24 -3 -13
pair next: verb.home cue.recap	-16 0 -15 -1 28
pair next: verb.home cue.reunion	28 11 -3 -22 -34
pair next: verb.home cue.to_date	-34 -36 48 -5 -13
pair next: verb.home cue.today	32 -3 -9 -11 -11
pair next: verb.home cue.yesterday	-14 -15 -6 0 15
pair next: verb.home noun.branch	-11 0 18 -1 -7
pair next: verb.home noun.child	2 -4 35 -4 -31
pair next: verb.home noun.civilian	18 -26 -23 10 -22
pair next: verb.home noun.exchange	10 -2 -3 -1 -3
pair next: verb.home noun.family	-4 -4 23 -9 -9
pair next: verb.home noun.military	42 -7 -14 -19 -14
pair next: verb.home noun.other	-24 -9 25 -15 28
pair next: verb.home noun.people	36 -7 -12 -18 -31
pair next: verb.home noun.soldier	19 -3 -6 -7 -3
pair next: verb.home noun.woman	37 -10 -12 -14 -4
pair next: verb.home own.agent	9 15 2 -9 -16
pair next: verb.home own.to	16 -5 -10 -18 -5
pair next: verb.home qualifier.at_most	-11 -54 -10 -2 59
pair next: verb.home qualifier.more_than	14 -4 -11 -18 -10
pair next: verb.home ru.from	20 -11 -15 0 -11
pair next: verb.home ru.of	10 -5 6 -17 -15
pair next: verb.home ua.agent	12 -2 -10 0 0
pair next: verb.home ua.from	24 -8 -10 8 -13
pair next: verb.home ua.of	58 -18 -18 -20 -18
pair next: verb.home ua.to	19 -4 -17 -4 -1
pair next: verb.home verb.bring	-7 -12 0 3 -4
pair next: verb.home verb.come	-2 -10 -9 8 -4
pair next: verb.home verb.future	-17 -14 -10 6 14
pair next: verb.home verb.get	24 -2 -3 -2 -18
pair next: verb.home verb.give	3 -3 22 -22 -29
pair next: verb.home verb.held_exchange	10 0 -14 -2 5
pair next: verb.home verb.home	30 -8 0 -16 -30
pair next: verb.home verb.noun	-19 25 -22 10 -22
pair next: verb.home verb.other	38 -3 -30 -2 -13
pair next: verb.managed adj.modifier	25 0 -9 -18 -6
pair next: verb.managed cue.completed	-6 -3 -1 26 -28
pair next: verb.managed cue.mediated	5 -10 -18 -12 17
pair next: verb.managed noun.family	-14 0 15 -1 -3
pair next: verb.managed verb.bring	-12 0 -5 61 -19
pair next: verb.managed verb.will	4 -13 -14 18 -24
pair next: verb.noun adj.dead	37 -4 -15 -15 -30
pair next: verb.noun adj.modifier	-12 37 -2 -21 -37
pair next: verb.noun adj.wounded	5 30 -11 -2 -29
pair next: verb.noun country	6 -3 -3 -1 1
pair next: verb.noun cue.agreement	-27 28 -3 16 -15
pair next: verb.noun cue.all	-11 -7 -22 -14 13
pair next: verb.noun cue.completed	33 -4 -16 -22 -21
pair next: verb.noun cue.count	-2 18 8 -13 -17
pair next: verb.noun cue.deported	-20 -29 -22 16 18
pair next: verb.noun cue.footage	16 -15 -16 -3 13
pair next: verb.noun cue.held	-13 -14 22 -12 -29
pair next: verb.noun cue.included	-12 11 7 -18 -12
pair next: verb.noun cue.of_whole	-2 9 -7 -12 -14
pair next: verb.noun cue.one_sided	23 -28 10 -12 -12
pair next: verb.noun cue.other_exchange	-18 -22 -14 -11 30
pair next: verb.noun cue.planned	-7 21 -5 -1 -11
pair next: verb.noun cue.recap	15 -1 -14 -2 -7
pair next: verb.noun cue.relative	-25 0 13 -1 15
pair next: verb.noun cue.repatriation	19 -9 -3 -20 -4
pair next: verb.noun cue.reunion	10 15 -13 1 -19
pair next: verb.noun cue.since	21 0 -4 -15 -6
pair next: verb.noun cue.stage	4 -2 -7 -4 -16
pair next: verb.noun cue.today	6 0 0 -5 -1
pair next: verb.noun cue.transit	-16 -5 -10 13 18
pair next: verb.noun cue.year	11 0 0 -10 -1
pair next: verb.noun noun.body	-14 27 9 -21 2
pair next: verb.noun noun.child	-17 -12 -11 -38 55
pair next: verb.noun noun.civilian	-10 14 -24 -42 32
pair next: verb.noun noun.exchange	-17 27 -20 -9 -5
pair next: verb.noun noun.family	-9 16 -24 3 -24
pair next: verb.noun noun.military	-14 -12 29 9 -23
pair next: verb.noun noun.other	-26 -20 1 22 19
pair next: verb.noun noun.people	2 -11 -3 -25 33
pair next: verb.noun own.to	-9 -6 8 -18 -23
pair next: verb.noun qualifier.at_most	-29 -2 16 26 1
pair next: verb.noun ru.agent	-8 -15 -6 -1 15
pair next: verb.noun ru.from	15 -1 -4 -15 5
pair next: verb.noun ru.of	-24 -1 27 -4 -11
pair next: verb.noun ua.agent	-21 2 -6 63 -9
pair next: verb.noun ua.from	47 -8 -36 -20 -7
pair next: verb.noun ua.of	-46 6 24 -10 7
pair next: verb.noun ua.to	-5 4 -14 -16 17
pair next: verb.noun verb.bring	-11 14 -2 -9 -14
pair next: verb.noun verb.get	28 -1 -14 -10 -4
pair next: verb.noun verb.noun	4 4 -9 -6 -15
pair next: verb.noun verb.other	-5 0 0 0 6
pair next: verb.other adj.dead	-42 -14 -25 -10 55
pair next: verb.other adj.modifier	-4 -2 0 -11 9
pair next: verb.other adj.wounded	-5 -21 -29 -15 37
pair next: verb.other category	20 1 -5 0 -23
pair next: verb.other country	-18 26 -20 -20 7
pair next: verb.other cue.all	-22 -14 -16 -2 20
pair next: verb.other cue.arrived	6 -4 20 -10 -19
pair next: verb.other cue.born	-3 -4 -5 -1 12
pair next: verb.other cue.claims	-12 8 9 -25 7
pair next: verb.other cue.completed	-15 -23 17 17 -20
pair next: verb.other cue.crime	-5 -7 -23 -11 25
pair next: verb.other cue.footage	-20 12 0 -9 8
pair next: verb.other cue.in_captivity	6 0 -5 0 -2
pair next: verb.other cue.mediated	-6 -14 32 10 -29
pair next: verb.other cue.missing	-14 0 -1 12 4
pair next: verb.other cue.of_whole	13 -13 -3 8 -30
pair next: verb.other cue.other_return	-2 -3 13 31 -38
pair next: verb.other cue.part	-24 -3 -1 3 6
pair next: verb.other cue.planned	-4 19 -2 0 -19
pair next: verb.other cue.postponed	-1 19 -11 -1 -6
pair next: verb.other cue.recap	8 -1 -15 -2 11
pair next: verb.other cue.relative	-13 -21 1 -9 21
pair next: verb.other cue.reunion	-28 13 22 26 -30
pair next: verb.other cue.since	-10 0 -2 11 -3
pair next: verb.other cue.span	-15 -21 -11 -17 22
pair next: verb.other cue.thanks	4 -5 0 -1 3
pair next: verb.other cue.today	6 -2 -2 22 -26
pair next: verb.other cue.transit	21 -13 11 -4 -14
pair next: verb.other cue.venue	-32 20 0 -24 -8
pair next: verb.other cue.visit	-40 -12 15 -32 15
pair next: verb.other foe.of	-8 -14 16 -7 -10
pair next: verb.other noun.body	-21 -1 -2 -3 91
pair next: verb.other noun.branch	-18 -7 -14 -14 18
pair next: verb.other noun.child	-27 -10 -7 -14 36
pair next: verb.other noun.civilian	-35 -4 16 -29 33
pair next: verb.other noun.exchange	-3 4 -5 -19 21
pair next: verb.other noun.family	-39 -21 1 14 -1
pair next: verb.other noun.foreigner	-7 -11 20 -15 -1
pair next: verb.other noun.man	-15 -1 -5 -3 22
pair next: verb.other noun.military	-32 -14 12 -17 20
pair next: verb.other noun.other	-19 -14 -7 0 25
pair next: verb.other noun.people	-31 9 -2 -22 4
pair next: verb.other own.of	-11 -3 -11 -4 27
pair next: verb.other own.to	-14 6 -18 -26 24
pair next: verb.other qualifier.approx	-11 -8 1 13 -8
pair next: verb.other qualifier.at_least	-12 -13 -10 -25 36
pair next: verb.other qualifier.at_most	8 -9 -7 1 -5
pair next: verb.other qualifier.more_than	-24 -28 -12 -38 53
pair next: verb.other ru.of	-21 -20 19 -6 -5
pair next: verb.other ru.to	-3 -2 -8 32 -29
pair next: verb.other ua.of	-43 -22 -40 -3 38
pair next: verb.other ua.to	11 -8 -3 10 -10
pair next: verb.other verb.bring	-31 -24 -39 -8 60
pair next: verb.other verb.come	57 -7 -46 -4 -10
pair next: verb.other verb.future	43 -11 -12 -20 -7
pair next: verb.other verb.get	-36 8 -6 15 9
pair next: verb.other verb.give	-10 -10 3 -25 8
pair next: verb.other verb.managed	-1 -15 13 -15 16
pair next: verb.other verb.noun	-18 -1 -20 -1 32
pair next: verb.other verb.other	-14 -29 9 -8 18
pair next: verb.swap adj.dead	9 -1 -2 0 -6
pair next: verb.swap adj.freed	7 5 -18 -2 -6
pair next: verb.swap adj.modifier	-1 -17 -9 4 19
pair next: verb.swap cue.all	-17 21 -1 -16 -21
pair next: verb.swap cue.count	11 -1 -2 -2 -6
pair next: verb.swap cue.in_return	-13 -13 0 -12 14
pair next: verb.swap cue.mediated	15 -14 -1 -7 -14
pair next: verb.swap cue.other_exchange	-11 4 -17 -26 4
pair next: verb.swap cue.other_war	-12 -6 -9 0 14
pair next: verb.swap cue.recap	12 -1 -21 -4 16
pair next: verb.swap cue.relative	-23 -3 16 -3 0
pair next: verb.swap cue.since	-12 -16 -1 15 -1
pair next: verb.swap cue.today	18 -31 6 -5 -12
pair next: verb.swap cue.yesterday	-15 -4 36 -2 -29
pair next: verb.swap noun.exchange	-8 -15 21 -2 -1
pair next: verb.swap noun.military	31 -11 -4 -19 -8
pair next: verb.swap noun.other	20 -14 -1 -24 -9
pair next: verb.swap noun.people	17 6 -31 -6 -18
pair next: verb.swap qualifier.approx	24 -26 -1 -1 5
pair next: verb.swap ru.of	-17 6 -6 19 -14
pair next: verb.swap ua.of	41 -9 -4 -18 -25
pair next: verb.swap verb.held_exchange	5 -17 -8 -30 12
pair next: verb.swap verb.managed	34 -6 -5 -9 -17
pair next: verb.swap verb.noun	13 35 -16 6 -32
pair next: verb.swap verb.swap	2 -7 -13 13 0
pair next: verb.will adj.modifier	19 -2 -38 -41 14
pair next: verb.will adj.wounded	-13 -28 -3 -8 29
pair next: verb.will cue.agreed	-4 7 -1 -1 0
pair next: verb.will cue.agreement	-2 9 -2 -10 -1
pair next: verb.will cue.all	4 25 -6 -43 -20
pair next: verb.will cue.footage	-2 -1 8 -4 -3
pair next: verb.will cue.of_whole	0 -4 -2 20 -28
pair next: verb.will cue.one_sided	19 -20 -2 7 -2
pair next: verb.will cue.other_exchange	-14 -35 -9 -2 49
pair next: verb.will cue.other_return	2 -10 -19 -19 24
pair next: verb.will cue.relative	-3 -3 15 -4 -6
pair next: verb.will noun.body	-23 20 -28 6 -13
pair next: verb.will noun.child	-6 -3 -2 17 -6
pair next: verb.will noun.civilian	10 -3 -7 -7 -7
pair next: verb.will noun.exchange	-10 69 -17 -24 -62
pair next: verb.will noun.military	-9 20 -1 20 -1
pair next: verb.will noun.other	-11 -4 10 -1 4
pair next: verb.will noun.people	-38 31 -20 34 -12
pair next: verb.will noun.rank	29 0 -7 -14 -10
pair next: verb.will own.to	-19 26 -13 3 -18
pair next: verb.will qualifier.approx	19 10 0 -36 0
pair next: verb.will qualifier.at_least	-15 15 14 -7 -3
pair next: verb.will qualifier.at_most	-8 23 -12 -9 -5
pair next: verb.will qualifier.more_than	2 23 -15 -30 -19
pair next: verb.will ru.from	9 -15 12 -20 12
pair next: verb.will ru.of	-11 16 -4 -28 -12
pair next: verb.will ru.to	-15 -9 -8 -2 15
pair next: verb.will ua.from	-40 -30 25 44 -5
pair next: verb.will ua.of	41 -16 -5 -9 -15
pair next: verb.will ua.to	-48 -4 -10 -25 57
pair next: verb.will verb.bring	15 -15 -4 8 -6
pair next: verb.will verb.future	1 13 -12 -16 -5
pair next: verb.will verb.managed	-18 -8 -9 39 -35
pair next: verb.will verb.will	-27 28 -10 -8 17
pair next: verb.will view.ua	32 -12 -5 -25 -7
pair next: verb.will voice.ua	18 -5 -4 -17 -12
pair next: view.ru adj.modifier	4 -24 -24 46 -24
pair next: view.ru country	-20 -9 -10 17 -7
pair next: view.ru cue.captivity	-9 -5 8 7 -16
pair next: view.ru cue.claims	8 4 -19 5 -25
pair next: view.ru cue.footage	1 -3 -13 -1 16
pair next: view.ru cue.held	-15 -47 6 15 5
pair next: view.ru cue.of_whole	-12 -11 -5 10 0
pair next: view.ru cue.part	-4 0 0 15 -14
pair next: view.ru cue.planned	-11 33 -1 -15 -8
pair next: view.ru cue.since	8 -1 -3 -5 0
pair next: view.ru cue.stage	-3 -3 -6 -1 3
pair next: view.ru cue.unit	17 -1 -5 -6 -6
pair next: view.ru noun.exchange	21 0 0 -19 -2
pair next: view.ru noun.military	-10 18 -7 -22 14
pair next: view.ru noun.other	-12 11 -11 -30 25
pair next: view.ru noun.people	-38 -13 30 -21 61
pair next: view.ru own.of	-11 20 -15 -14 -6
pair next: view.ru own.to	-40 -5 -8 57 -32
pair next: view.ru ru.of	-28 -4 30 21 -38
pair next: view.ru ua.from	-19 -20 -13 32 -27
pair next: view.ru ua.of	33 -20 -4 -15 -5
pair next: view.ru ua.to	-20 -8 -27 52 -33
pair next: view.ru verb.bring	25 -5 -6 -4 -15
pair next: view.ru verb.come	16 -2 1 -10 -7
pair next: view.ru verb.get	12 -11 0 -2 0
pair next: view.ru verb.give	32 -7 -3 -6 -19
pair next: view.ru verb.held_exchange	3 -11 -14 22 -4
pair next: view.ru verb.noun	-17 -16 -15 18 -17
pair next: view.ru verb.other	-12 -10 -7 -10 35
pair next: view.ru view.ru	29 -7 -9 -8 -4
pair next: view.ua adj.modifier	-15 15 -3 -18 8
pair next: view.ua cue.captivity	-5 -12 -5 15 -11
pair next: view.ua cue.deported	-4 -21 -13 31 -14
pair next: view.ua cue.of_whole	-13 -2 -31 -9 45
pair next: view.ua cue.part	30 -13 -7 -8 -3
pair next: view.ua cue.relative	16 -15 17 -4 -26
pair next: view.ua cue.today	8 0 0 -8 0
pair next: view.ua noun.civilian	27 -12 -7 4 -40
pair next: view.ua noun.military	16 -17 12 -24 0
pair next: view.ua noun.rank	7 0 0 0 -6
pair next: view.ua own.to	32 -1 -2 -34 -15
pair next: view.ua ua.of	11 -2 -2 -4 -3
pair next: view.ua ua.to	14 -14 -13 5 -24
pair next: view.ua verb.bring	13 -2 -4 -4 -3
pair next: view.ua verb.come	21 -1 -3 -4 -14
pair next: view.ua verb.give	-2 0 10 -1 -8
pair next: view.ua verb.home	8 -21 27 6 -12
pair next: view.ua verb.other	21 0 -16 0 -28
pair next: view.ua view.ua	10 0 -1 -8 -1
pair next: voice.ru adj.modifier	-28 12 1 12 -10
pair next: voice.ru country	-11 -40 29 -23 22
pair next: voice.ru cue.agreed	-8 27 -3 -11 -25
pair next: voice.ru cue.all	0 -7 18 0 -11
pair next: voice.ru cue.claims	14 16 -36 -25 0
pair next: voice.ru cue.completed	16 -26 5 -20 -10
pair next: voice.ru cue.denied	-22 33 -29 -15 -34
pair next: voice.ru cue.footage	-16 6 -12 -3 -3
pair next: voice.ru cue.held	-16 14 26 -6 -19
pair next: voice.ru cue.in_captivity	-20 -9 -4 44 -17
pair next: voice.ru cue.in_return	-16 21 -24 -11 -17
pair next: voice.ru cue.mediated	9 -1 -1 0 -8
pair next: voice.ru cue.of_whole	-17 -29 -15 21 -2
pair next: voice.ru cue.planned	-25 -41 34 -26 -22
pair next: voice.ru cue.recap	-12 -12 14 12 -12
pair next: voice.ru cue.relative	-7 19 10 -4 -27
pair next: voice.ru cue.since	-31 14 -4 8 -40
pair next: voice.ru cue.span	-5 -7 -3 -2 17
pair next: voice.ru cue.thanks	-11 -8 -10 -14 14
pair next: voice.ru cue.today	-27 30 -17 -7 9
pair next: voice.ru cue.venue	-6 -15 15 -2 9
pair next: voice.ru foe.of	-6 -14 15 -4 -7
pair next: voice.ru noun.branch	11 -6 16 -12 -17
pair next: voice.ru noun.civilian	-29 -22 -1 46 1
pair next: voice.ru noun.exchange	-4 -5 12 -3 -11
pair next: voice.ru noun.foreigner	1 0 -15 15 -13
pair next: voice.ru noun.military	11 0 -7 -5 0
pair next: voice.ru noun.other	-9 -3 -19 -2 44
pair next: voice.ru noun.people	20 12 -9 -1 -23
pair next: voice.ru own.agent	-32 18 -8 -10 -12
pair next: voice.ru own.to	17 -12 -3 -1 -2
pair next: voice.ru ru.agent	-10 11 -7 6 -11
pair next: voice.ru ru.of	4 -3 -2 -12 -8
pair next: voice.ru ru.to	5 0 0 -5 0
pair next: voice.ru ua.agent	-11 10 -16 -1 -7
pair next: voice.ru ua.of	-14 20 14 -24 8
pair next: voice.ru ua.to	35 -14 -10 -2 -12
pair next: voice.ru verb.bring	5 -1 -3 0 -1
pair next: voice.ru verb.come	21 -23 13 -15 21
pair next: voice.ru verb.future	9 26 -11 -14 -21
pair next: voice.ru verb.get	11 0 -7 -3 -4
pair next: voice.ru verb.give	6 -4 -2 -1 0
pair next: voice.ru verb.held_exchange	23 22 -43 -24 -16
pair next: voice.ru verb.noun	-15 -16 24 -3 -9
pair next: voice.ru verb.other	-8 3 -12 -5 14
pair next: voice.ru verb.will	13 -12 0 0 0
pair next: voice.ru view.ru	-14 -11 -4 17 -15
pair next: voice.ru voice.ru	43 -2 -11 -9 -25
pair next: voice.ru voice.ua	5 -23 14 -11 -19
pair next: voice.ua adj.modifier	-11 -3 -15 21 -7
pair next: voice.ua adj.wounded	15 -9 -1 -29 20
pair next: voice.ua category	10 -3 -8 19 -19
pair next: voice.ua country	-25 -10 -20 16 -3
pair next: voice.ua cue.agreed	-10 24 -10 -7 -6
pair next: voice.ua cue.agreement	-1 5 -12 -8 -3
pair next: voice.ua cue.already	-1 -5 -14 9 13
pair next: voice.ua cue.called_off	-1 -15 -17 -3 17
pair next: voice.ua cue.captured	-55 -2 -8 -9 62
pair next: voice.ua cue.claims	8 6 -21 4 -21
pair next: voice.ua cue.completed	-2 3 -4 8 -24
pair next: voice.ua cue.denied	-5 16 -4 -13 -3
pair next: voice.ua cue.footage	-27 -15 26 28 -19
pair next: voice.ua cue.held	12 -13 0 17 -16
pair next: voice.ua cue.in_captivity	-7 -6 -1 26 -17
pair next: voice.ua cue.mediated	-10 26 -22 -24 -24
pair next: voice.ua cue.money	-1 -4 -14 -14 16
pair next: voice.ua cue.name	25 -4 -9 -4 -15
pair next: voice.ua cue.of_whole	22 -6 -18 1 3
pair next: voice.ua cue.part	8 -1 -1 -6 -1
pair next: voice.ua cue.planned	-4 -1 -18 -17 4
pair next: voice.ua cue.record	13 -1 -5 -6 -1
pair next: voice.ua cue.relative	-7 -2 21 -11 -21
pair next: voice.ua cue.since	6 -20 -10 26 -13
pair next: voice.ua cue.span	-3 5 -9 2 1
pair next: voice.ua cue.thanks	13 -1 -3 -7 -3
pair next: voice.ua cue.today	8 14 -1 -8 -16
pair next: voice.ua cue.transit	10 -23 -8 22 -30
pair next: voice.ua cue.unit	14 0 -1 -12 -1
pair next: voice.ua cue.venue	-23 24 -13 -5 -17
pair next: voice.ua cue.visit	-1 -14 -2 11 3
pair next: voice.ua cue.year	-12 -3 -6 17 -15
pair next: voice.ua cue.yesterday	-11 -1 25 -1 -15
pair next: voice.ua noun.branch	-13 1 -6 1 12
pair next: voice.ua noun.child	3 0 5 0 -7
pair next: voice.ua noun.exchange	16 15 -21 -28 -45
pair next: voice.ua noun.family	-7 7 -1 -2 3
pair next: voice.ua noun.foreigner	-2 -2 -2 0 6
pair next: voice.ua noun.man	-1 -4 -6 -10 18
pair next: voice.ua noun.military	15 -29 -22 -15 14
pair next: voice.ua noun.other	-18 -17 -2 -19 30
pair next: voice.ua noun.people	6 -14 -15 6 3
pair next: voice.ua noun.rank	-5 -4 -14 -1 17
pair next: voice.ua own.agent	15 -14 -9 8 1
pair next: voice.ua own.of	-11 -23 -21 -17 18
pair next: voice.ua own.to	9 16 0 -11 -17
pair next: voice.ua qualifier.approx	-1 5 -16 -8 11
pair next: voice.ua qualifier.at_most	-23 23 -34 -9 24
pair next: voice.ua qualifier.more_than	15 -6 -44 23 -17
pair next: voice.ua ru.agent	-28 10 -7 35 -13
pair next: voice.ua ru.of	-18 -19 -15 30 10
pair next: voice.ua ua.agent	-44 44 -22 34 -15
pair next: voice.ua ua.of	-2 19 -5 5 -17
pair next: voice.ua ua.to	0 -5 16 -13 -2
pair next: voice.ua verb.bring	-6 -6 -26 12 2
pair next: voice.ua verb.come	10 15 -11 -16 -25
pair next: voice.ua verb.future	-10 -5 0 -22 -6
pair next: voice.ua verb.get	-4 -17 15 -15 -15
pair next: voice.ua verb.give	13 14 -15 -1 -15
pair next: voice.ua verb.held_exchange	37 -10 -14 -25 -9
pair next: voice.ua verb.noun	2 -25 11 -15 9
pair next: voice.ua verb.other	-25 -20 -23 -7 52
pair next: voice.ua verb.swap	34 -4 -3 -18 -22
pair next: voice.ua voice.ru	39 -9 -21 -11 -5
pair next: voice.ua voice.ua	16 6 -19 -3 -13
party media	6 -3 6 -9 -6
party mediator	-6 -27 3 14 -3
party ru	-4 -5 -12 -7 20
party ua	3 -7 -13 -6 16
ruled announcement	-34 39 -10 -14 -5
ruled follow_up	-66 -28 46 -30 2
ruled irrelevant	-34 -16 -5 -17 32
ruled report	23 -3 -5 -8 -8
ruled statement	-29 -9 -8 32 -15
sentences 1	25 -19 -41 -18 39
sentences 2	6 -15 -1 -16 18
sentences 3	-1 -2 -8 -3 1
sentences 4	-2 -7 -1 -1 0
sentences 5	-13 -2 0 -6 10
sentences 6	-7 -4 2 3 -5
side cumulative agent	5 -21 -5 7 7
side cumulative both	-19 13 -11 3 -13
side cumulative direction	-42 -15 7 43 -2
side cumulative formula	-22 13 17 -11 -3
side cumulative null	-41 5 -8 22 -19
side cumulative phrase	-23 0 0 10 -14
side cumulative return	-13 -6 -2 14 -5
side cumulative view	19 -14 -17 0 5
side dropped agent	-3 5 -2 -11 8
side dropped both	-12 11 -5 3 -4
side dropped direction	-1 11 -19 -16 31
side dropped formula	-27 11 -25 -12 13
side dropped null	-2 -5 -3 -7 6
side dropped phrase	0 -22 -20 -41 17
side dropped return	11 -2 -4 -3 -7
side dropped view	-2 2 -1 -2 -17
side figure agent	14 -3 -6 -6 -3
side figure both	8 -2 6 -6 -3
side figure direction	17 0 -1 -8 -6
side figure formula	31 -8 -7 -6 -18
side figure phrase	20 -4 -2 -6 -7
side figure return	8 -7 -8 -11 11
side figure view	10 -1 -4 -3 -7
side held both	-12 -12 -14 5 5
side held direction	-26 11 -9 -3 -5
side held null	-2 -2 0 -28 28
side held phrase	-19 10 -6 13 -19
side held view	-4 -5 -7 8 -6
side outside direction	7 -1 0 -5 0
side outside view	5 -1 -2 -2 -1
side part agent	-7 -9 13 -7 -8
side part both	17 4 1 -8 -16
side part direction	13 -3 -18 7 5
side part formula	7 0 -4 -1 -2
side part null	-14 -3 15 -1 -8
side part phrase	19 -9 -30 -4 22
side part view	-9 4 2 -1 -4
side planned agent	-17 7 -7 -14 7
side planned both	-24 -4 -3 19 -9
side planned direction	-6 -5 -12 -8 38
side planned formula	5 7 -3 -22 -15
side planned null	2 -6 -15 -2 -1
side planned phrase	-24 41 -10 -7 -16
side planned view	-2 -10 10 -7 27
side recap agent	22 -9 6 -4 -10
side recap both	0 0 -6 -7 11
side recap direction	-15 -6 4 -10 12
side recap formula	4 -19 9 -4 9
side recap null	0 5 -6 -16 8
side recap phrase	-51 -6 33 -34 19
side recap view	-15 17 -22 19 -6
tag any: adj.dead	8 -5 -13 -4 -8
tag any: adj.freed	2 -9 17 -7 -7
tag any: adj.wounded	-1 1 -10 -11 8
tag any: country	8 1 -6 -4 -3
tag any: cue.agreed	-23 31 -8 -3 -14
tag any: cue.agreement	-8 -5 -4 -8 -1
tag any: cue.all	0 1 4 -12 -1
tag any: cue.all_civilians	52 -12 -9 -18 -24
tag any: cue.already	-3 -1 4 -8 -13
tag any: cue.among	5 -5 14 -6 -10
tag any: cue.anniversary	-30 -2 17 -40 -1
tag any: cue.arrived	-10 -15 53 -17 -38
tag any: cue.border	13 -11 -18 -17 12
tag any: cue.born	8 -5 -12 -8 11
tag any: cue.called_off	-55 40 -16 -9 -7
tag any: cue.captivity	3 -2 -10 1 4
tag any: cue.captured	-1 -7 -14 -19 32
tag any: cue.claims	-11 8 -3 5 -12
tag any: cue.completed	9 -4 -3 -3 -4
tag any: cue.count	-5 1 -1 -1 -7
tag any: cue.crime	-14 -12 -46 -1 32
tag any: cue.denied	-33 32 -17 -4 -25
tag any: cue.deported	11 -15 -15 7 0
tag any: cue.died	-11 -3 -10 0 13
tag any: cue.each	18 1 -7 -12 -20
tag any: cue.evacuation	-9 -24 -24 -20 48
tag any: cue.ever_captured	-11 -7 -14 -5 21
tag any: cue.film	-19 -30 43 4 -13
tag any: cue.footage	-41 -16 51 -8 -20
tag any: cue.good_news	12 -6 1 -18 -15
tag any: cue.held	-29 -10 -12 33 -1
tag any: cue.in_captivity	-5 -5 -10 14 -4
tag any: cue.in_return	6 -13 -5 -9 14
tag any: cue.included	-1 -9 14 -8 -5
tag any: cue.local	-29 -18 52 -30 5
tag any: cue.mediated	18 -8 -7 -3 -5
tag any: cue.missing	-8 -30 -11 11 7
tag any: cue.money	-28 -17 4 -16 26
tag any: cue.month	-33 2 -11 -7 13
tag any: cue.name	-6 -14 20 -6 -11
tag any: cue.nth	20 0 -9 -4 -8
tag any: cue.of_year	-15 -5 -5 12 -2
tag any: cue.on_shield	38 -10 -13 -4 -26
tag any: cue.one_sided	20 -7 -3 2 -20
tag any: cue.other_exchange	-25 -37 -27 -12 57
tag any: cue.other_return	-21 -18 1 -16 14
tag any: cue.other_war	-67 -36 -26 -12 78
tag any: cue.outside	12 -8 -5 13 -14
tag any: cue.parcel	-40 -38 -10 -17 50
tag any: cue.part	2 -7 -3 -1 1
tag any: cue.planned	-27 38 -6 -8 -10
tag any: cue.postponed	-47 45 -20 -13 4
tag any: cue.ready	-20 35 0 -6 -10
tag any: cue.recap	-37 -7 24 -13 3
tag any: cue.record	-3 -14 15 -7 -11
tag any: cue.relative	-8 -3 7 1 -1
tag any: cue.repatriation	6 -16 -2 1 -6
tag any: cue.reunion	-7 6 -15 4 -16
tag any: cue.review	-50 -17 -4 36 -32
tag any: cue.same_number	14 -16 -15 -6 -3
tag any: cue.since	-17 -10 -5 26 -4
tag any: cue.span	-1 -6 -1 -7 -13
tag any: cue.stage	10 5 -15 0 -23
tag any: cue.thanks	9 -7 1 -6 -10
tag any: cue.third	-39 -21 -26 -10 56
tag any: cue.to_date	-24 2 -9 30 -19
tag any: cue.today	18 -4 -4 -9 -10
tag any: cue.total	19 -16 -1 -9 -6
tag any: cue.training	-23 -24 -8 -13 54
tag any: cue.transit	13 -3 3 -11 -6
tag any: cue.unfinished	-45 -18 18 10 -13
tag any: cue.unit	14 -8 -3 -7 -11
tag any: cue.venue	-9 -1 -6 -21 8
tag any: cue.visit	-13 -14 42 -46 -24
tag any: cue.year	-19 4 -16 25 -5
tag any: cue.yesterday	-6 -7 55 -19 -43
tag any: foe.agent	-11 -12 5 -20 1
tag any: foe.from	-2 0 -16 4 5
tag any: foe.of	-4 -10 -27 1 9
tag any: foe.to	15 -17 0 -5 -16
tag any: noun.body	1 -9 0 -3 -11
tag any: noun.branch	-5 -13 12 -10 -2
tag any: noun.child	-16 11 -12 -8 11
tag any: noun.civilian	7 -7 -2 6 -8
tag any: noun.exchange	1 11 1 -8 -11
tag any: noun.family	-13 -6 5 -1 -2
tag any: noun.foreigner	-12 -14 -9 2 15
tag any: noun.man	-2 -1 15 -14 -25
tag any: noun.military	17 -9 -5 -3 -3
tag any: noun.other	-8 -4 -4 -1 12
tag any: noun.rank	-1 -8 -6 -3 9
tag any: noun.soldier	22 -16 -11 5 -3
tag any: noun.woman	5 -4 2 -2 -15
tag any: own.agent	-7 1 -7 11 -11
tag any: own.from	12 12 -21 8 -20
tag any: own.of	4 -11 3 -1 -4
tag any: own.to	12 -7 2 -6 -8
tag any: qualifier.approx	-16 -11 4 6 -6
tag any: qualifier.at_least	-4 -1 -7 12 -24
tag any: qualifier.at_most	-6 3 -1 -4 -4
tag any: qualifier.more_than	-15 -5 -12 13 -4
tag any: ru.agent	5 4 -6 -1 -9
tag any: ru.from	3 -10 -7 12 -9
tag any: ru.of	6 -2 -8 3 -5
tag any: ru.to	13 -9 -8 -2 1
tag any: ua.agent	0 5 -8 5 -12
tag any: ua.from	12 -5 -2 -2 -15
tag any: ua.of	9 0 -7 1 -6
tag any: ua.to	14 -6 -4 -2 -8
tag any: verb.bring	14 -9 -5 3 -8
tag any: verb.come	12 -8 1 -8 -2
tag any: verb.future	-23 30 -2 -10 -9
tag any: verb.get	3 -9 -10 -8 10
tag any: verb.give	10 -6 -8 -5 0
tag any: verb.held_exchange	17 -8 -3 -9 -5
tag any: verb.home	19 -8 -4 -5 -11
tag any: verb.managed	4 -13 -3 15 -16
tag any: verb.noun	-1 12 2 -12 -18
tag any: verb.other	-20 -11 -3 -3 28
tag any: verb.swap	2 -11 -11 -16 13
tag any: verb.will	-19 24 -8 -6 -5
tag any: view.ru	-10 -7 -8 9 -1
tag any: view.ua	2 -14 -8 11 -10
tag any: voice.ru	-1 2 11 -7 -11
tag any: voice.ua	-1 6 -10 1 -7
tag early: adj.dead	-2 -7 -7 -6 3
tag early: adj.freed	5 -13 5 -2 -12
tag early: adj.modifier	-7 -5 9 1 -7
tag early: adj.wounded	0 4 -10 -17 12
tag early: category	11 -6 2 -7 -10
tag early: country	15 0 -12 -12 -11
tag early: cue.agreed	-27 28 -10 -5 -12
tag early: cue.agreement	2 0 -9 -17 -10
tag early: cue.all	-4 -15 6 -5 -1
tag early: cue.all_civilians	36 -2 -4 -2 -29
tag early: cue.already	-12 -14 19 -11 -9
tag early: cue.among	32 -4 -13 -5 -13
tag early: cue.anniversary	-18 11 -40 14 -1
tag early: cue.arrived	16 -3 -14 -2 0
tag early: cue.border	18 7 -11 -24 3
tag early: cue.born	9 6 -15 1 -23
tag early: cue.called_off	-31 19 6 -18 -14
tag early: cue.captivity	-3 -6 -11 -2 6
tag early: cue.captured	2 -12 -30 -16 32
tag early: cue.claims	-9 11 -5 -1 -18
tag early: cue.completed	16 -7 -2 -5 -13
tag early: cue.count	-5 5 7 -12 -9
tag early: cue.crime	-17 9 -15 -16 17
tag early: cue.denied	-12 24 -15 3 -43
tag early: cue.deported	12 -17 -21 -25 21
tag early: cue.each	15 4 -2 -24 -17
tag early: cue.evacuation	-8 1 -27 -48 37
tag early: cue.ever_captured	8 -8 -6 1 0
tag early: cue.film	12 -10 17 -16 -22
tag early: cue.footage	-25 -20 23 -14 -1
tag early: cue.good_news	14 -19 10 -15 -36
tag early: cue.held	-26 -5 -11 24 -5
tag early: cue.in_captivity	-3 -14 -16 2 -7
tag early: cue.in_return	20 -5 -10 -12 6
tag early: cue.included	-4 -4 20 -13 -16
tag early: cue.local	5 -18 14 -23 -3
tag early: cue.mediated	20 -8 -8 -15 -2
tag early: cue.missing	-2 -19 4 -17 13
tag early: cue.money	-22 -18 -5 -22 37
tag early: cue.month	-7 -27 -26 13 20
tag early: cue.name	0 0 -4 8 -4
tag early: cue.nth	20 -1 -17 -2 0
tag early: cue.of_whole	3 -8 2 -4 -4
tag early: cue.of_year	1 -12 -15 9 -6
tag early: cue.on_shield	-12 -12 -15 17 -3
tag early: cue.one_sided	30 -29 -6 5 -24
tag early: cue.other_exchange	-10 -33 -28 -13 36
tag early: cue.other_return	-33 -30 3 -14 39
tag early: cue.other_war	-17 -7 -19 -13 28
tag early: cue.outside	24 -1 -6 -5 -17
tag early: cue.parcel	-15 -10 -1 -5 27
tag early: cue.part	14 -6 -16 0 -4
tag early: cue.planned	-7 24 -23 -10 -16
tag early: cue.postponed	-22 14 -16 0 -4
tag early: cue.ready	-19 18 1 -16 -15
tag early: cue.recap	0 -19 1 -12 9
tag early: cue.record	-3 -22 11 -7 -23
tag early: cue.relative	-3 -1 4 -5 -6
tag early: cue.repatriation	-2 -2 -19 2 -2
tag early: cue.reunion	-24 17 -8 -3 -2
tag early: cue.review	0 0 -6 -8 14
tag early: cue.same_number	20 -21 -11 -12 4
tag early: cue.since	1 -7 -22 7 -9
tag early: cue.span	-6 6 4 -7 -16
tag early: cue.stage	-7 -6 1 -18 -14
tag early: cue.thanks	27 -11 -22 -15 2
tag early: cue.third	-12 -22 -28 -7 31
tag early: cue.to_date	-21 16 -8 -8 -9
tag early: cue.today	20 -16 1 -13 -8
tag early: cue.total	19 -22 -8 -9 -2
tag early: cue.training	-17 -14 -2 -14 26
tag early: cue.transit	16 -6 -5 -7 -10
tag early: cue.unfinished	-31 21 -4 -21 -14
tag early: cue.unit	23 -1 -16 -1 -15
tag early: cue.venue	-20 -13 9 -16 15
tag early: cue.visit	-34 -29 50 -31 -15
tag early: cue.year	0 -16 -12 -3 1
tag early: cue.yesterday	-2 -27 43 -14 -39
tag early: foe.agent	3 -7 -3 -18 -5
tag early: foe.from	-5 -4 -16 13 7
tag early: foe.of	-1 -13 -13 -2 4
tag early: foe.to	13 -7 7 -32 -14
tag early: noun.body	1 -9 -12 -13 8
tag early: noun.branch	-7 -14 16 -8 -11
tag early: noun.child	-4 -7 -21 4 10
tag early: noun.civilian	6 -13 -2 10 -10
tag early: noun.exchange	-3 9 -2 -5 -17
tag early: noun.family	-18 -18 15 -1 3
tag early: noun.foreigner	-8 9 10 23 -29
tag early: noun.man	8 -6 11 -5 -30
tag early: noun.military	13 -7 -7 3 -9
tag early: noun.other	-6 -2 -5 -5 10
tag early: noun.people	-5 -2 -3 -3 -1
tag early: noun.rank	5 -7 -14 -1 17
tag early: noun.soldier	21 -17 -17 5 -12
tag early: noun.woman	7 -6 -5 5 -12
tag early: own.agent	-6 17 -19 -12 -26
tag early: own.from	-7 -39 -17 12 26
tag early: own.of	-5 1 -2 -9 -5
tag early: own.to	12 -11 6 -11 -13
tag early: qualifier.approx	-21 -11 -14 18 1
tag early: qualifier.at_least	13 -20 5 -19 8
tag early: qualifier.at_most	1 6 2 -13 -16
tag early: qualifier.more_than	-10 -22 -12 13 -2
tag early: ru.agent	16 -1 -11 1 -16
tag early: ru.from	-12 -18 4 22 -10
tag early: ru.of	-1 0 -10 6 -4
tag early: ru.to	25 -13 -17 10 -18
tag early: ua.agent	-14 10 -4 -5 -17
tag early: ua.from	-4 -5 10 1 -7
tag early: ua.of	8 -1 -6 0 -6
tag early: ua.to	21 -8 -2 0 -18
tag early: verb.bring	3 -9 -6 7 -1
tag early: verb.come	3 -11 -2 -1 -4
tag early: verb.future	-14 9 1 -18 -1
tag early: verb.get	15 -7 -21 -6 1
tag early: verb.give	2 -11 -5 -7 3
tag early: verb.held_exchange	4 -7 1 -7 -10
tag early: verb.home	6 -9 4 -1 -15
tag early: verb.managed	-21 3 -6 19 -18
tag early: verb.noun	-3 27 -21 -10 -12
tag early: verb.other	-11 -9 6 -15 2
tag early: verb.swap	-2 -16 -16 -4 9
tag early: verb.will	-16 13 7 -9 -7
tag early: view.ru	3 1 -6 -14 -5
tag early: view.ua	25 -17 -23 -2 -12
tag early: voice.ru	13 -26 14 -28 -7
tag early: voice.ua	17 8 -13 -14 -10
tag first: adj.dead	25 -7 -18 -4 -14
tag first: adj.freed	-5 -14 28 -23 -2
tag first: adj.modifier	7 -8 0 -4 -2
tag first: adj.wounded	-13 -2 -13 -12 4
tag first: category	-13 -10 -3 6 8
tag first: country	-13 7 -2 -11 15
tag first: cue.agreed	-6 6 -7 -2 -20
tag first: cue.agreement	-16 11 -11 4 -17
tag first: cue.all	1 33 -10 -35 -9
tag first: cue.all_civilians	35 -13 -7 -21 0
tag first: cue.already	-24 4 12 20 -29
tag first: cue.among	-19 -12 30 -12 -12
tag first: cue.anniversary	-56 -23 50 -42 12
tag first: cue.arrived	-34 -16 61 -20 -43
tag first: cue.border	2 -20 -22 -15 24
tag first: cue.born	-3 -18 -38 -10 38
tag first: cue.called_off	-49 39 -32 -19 6
tag first: cue.captivity	5 -2 -10 -2 5
tag first: cue.captured	-19 -6 -2 -31 36
tag first: cue.claims	-14 7 -3 8 -15
tag first: cue.completed	15 -10 -3 -6 -6
tag first: cue.count	-7 1 -17 -2 3
tag first: cue.crime	-27 -33 -43 7 37
tag first: cue.denied	-43 40 -8 -12 -7
tag first: cue.deported	9 0 -18 17 -33
tag first: cue.died	-12 -2 -14 -2 15
tag first: cue.each	34 -13 -19 -17 -18
tag first: cue.evacuation	-51 -29 -19 -38 66
tag first: cue.ever_captured	-43 -6 -22 -5 30
tag first: cue.film	-48 -18 43 -25 -12
tag first: cue.footage	-47 -2 44 -16 -7
tag first: cue.good_news	21 9 -38 -14 -5
tag first: cue.held	-33 -16 -20 58 1
tag first: cue.in_captivity	-13 1 -5 18 -15
tag first: cue.in_return	-25 -12 -10 -4 7
tag first: cue.included	-11 -20 15 -22 2
tag first: cue.local	-46 -16 58 -33 14
tag first: cue.mediated	21 -26 -11 15 -8
tag first: cue.missing	-16 -41 -15 32 -18
tag first: cue.money	-16 -27 -31 -11 43
tag first: cue.month	-8 -6 22 -25 -3
tag first: cue.name	-13 -16 22 -19 -13
tag first: cue.nth	19 4 -3 -4 -16
tag first: cue.of_whole	-11 -6 8 1 0
tag first: cue.of_year	-28 0 -13 22 -8
tag first: cue.on_shield	59 -8 -13 -16 -32
tag first: cue.one_sided	37 -15 3 -13 -21
tag first: cue.other_exchange	-42 -34 -25 -15 78
tag first: cue.other_return	-6 -10 -2 -25 18
tag first: cue.other_war	-71 -41 -31 -17 86
tag first: cue.outside	-18 -19 -6 25 -11
tag first: cue.parcel	-57 -38 -11 -17 54
tag first: cue.part	-5 -8 11 -4 -14
tag first: cue.planned	-65 60 -23 -30 9
tag first: cue.postponed	-41 49 -27 -24 3
tag first: cue.ready	-18 45 -35 -30 -9
tag first: cue.recap	-88 -19 63 -1 -8
tag first: cue.record	17 -22 -13 -7 0
tag first: cue.relative	-22 -5 20 -4 -3
tag first: cue.repatriation	13 -26 18 -21 -4
tag first: cue.reunion	18 -2 -16 -19 4
tag first: cue.review	-51 -18 -4 36 -33
tag first: cue.same_number	22 -2 -5 -7 -8
tag first: cue.since	-70 -21 -15 76 -12
tag first: cue.span	-15 -22 -7 3 2
tag first: cue.stage	34 -10 -15 -2 -11
tag first: cue.thanks	-20 -29 26 -3 -9
tag first: cue.third	-58 -24 -24 -12 77
tag first: cue.to_date	-40 -13 11 55 -19
tag first: cue.today	19 -1 -11 -10 -7
tag first: cue.total	-11 -16 -21 38 -8
tag first: cue.training	-31 -19 -5 -18 49
tag first: cue.transit	-11 -5 22 -15 9
tag first: cue.unfinished	-57 -63 74 -30 -38
tag first: cue.unit	-26 -6 20 -2 -8
tag first: cue.venue	-16 30 -16 -25 -9
tag first: cue.visit	-12 -17 16 -42 -10
tag first: cue.year	-55 -16 -26 60 -23
tag first: cue.yesterday	-13 -2 64 -27 -46
tag first: foe.agent	-30 -32 -10 -24 43
tag first: foe.from	17 -1 -1 -1 -15
tag first: foe.of	-9 -12 -22 2 12
tag first: foe.to	18 -25 -10 9 -16
tag first: noun.body	19 -8 8 -19 -17
tag first: noun.branch	-25 -14 23 -16 11
tag first: noun.child	2 -10 -21 -4 12
tag first: noun.civilian	5 -17 1 27 -20
tag first: noun.exchange	4 12 2 -13 -16
tag first: noun.family	6 -23 -2 -32 8
tag first: noun.foreigner	-30 -22 8 13 21
tag first: noun.man	-24 6 12 -22 3
tag first: noun.military	22 -11 -6 -10 2
tag first: noun.other	-35 -1 0 -1 23
tag first: noun.people	1 -7 -4 2 -2
tag first: noun.rank	-8 -9 3 -12 -3
tag first: noun.soldier	26 -14 -9 -5 -14
tag first: noun.woman	1 -8 -16 -12 12
tag first: own.agent	-17 -27 11 7 10
tag first: own.from	21 -10 -7 -17 10
tag first: own.of	4 -14 1 1 -17
tag first: own.to	29 -7 -5 -10 -10
tag first: qualifier.approx	-21 -11 17 -14 -3
tag first: qualifier.at_least	10 -1 -17 29 -33
tag first: qualifier.at_most	-5 -3 -10 -12 -6
tag first: qualifier.more_than	-32 -7 -10 12 -8
tag first: ru.agent	5 0 -6 -7 -7
tag first: ru.from	13 -7 -15 -4 -3
tag first: ru.of	8 -4 -8 -2 -3
tag first: ru.to	8 -11 3 -22 18
tag first: ua.agent	13 -4 -9 3 -11
tag first: ua.from	14 -8 -2 -5 -13
tag first: ua.of	5 -3 -8 2 -3
tag first: ua.to	25 -12 -12 -9 -5
tag first: verb.bring	29 -12 0 -3 -16
tag first: verb.come	18 -10 8 -22 -2
tag first: verb.future	-62 49 -19 -27 4
tag first: verb.get	7 -14 -2 -24 1
tag first: verb.give	23 -13 -15 -15 5
tag first: verb.held_exchange	34 -14 -12 -11 -7
tag first: verb.home	46 -11 -9 -16 -13
tag first: verb.managed	12 -23 2 -10 -6
tag first: verb.noun	2 -6 20 -17 -5
tag first: verb.other	-28 -13 2 -20 36
tag first: verb.swap	4 -15 -5 -23 10
tag first: verb.will	-46 58 -14 -21 -14
tag first: view.ru	-19 -11 -5 14 1
tag first: view.ua	-5 -15 0 5 -5
tag first: voice.ru	-37 19 -3 -6 -3
tag first: voice.ua	-6 0 -11 11 -19
tag late: adj.dead	5 -3 -20 -11 -6
tag late: adj.freed	2 0 -8 -8 3
tag late: adj.modifier	2 -5 -6 -3 0
tag late: adj.wounded	1 5 -16 -11 -11
tag late: category	10 1 -3 -9 -6
tag late: country	14 -10 -6 2 -8
tag late: cue.agreed	-9 6 -1 -3 -21
tag late: cue.agreement	-20 -1 1 -3 -8
tag late: cue.all	15 -8 -1 -3 -12
tag late: cue.already	16 -1 -15 -14 -9
tag late: cue.among	8 -2 -2 -5 0
tag late: cue.anniversary	12 -11 -20 -27 15
tag late: cue.arrived	17 -2 -11 -5 0
tag late: cue.border	18 -8 -1 -1 -16
tag late: cue.born	-1 0 4 -17 -1
tag late: cue.called_off	-25 28 -22 -1 -26
tag late: cue.captivity	-7 4 -10 -1 -4
tag late: cue.captured	-13 -3 -3 2 8
tag late: cue.claims	-19 11 1 -16 3
tag late: cue.completed	-4 2 -12 1 -1
tag late: cue.count	14 -14 0 5 -13
tag late: cue.crime	5 -3 -20 4 -5
tag late: cue.denied	-18 13 14 -26 -8
tag late: cue.deported	1 -11 -4 1 3
tag late: cue.each	-13 -4 4 -4 -4
tag late: cue.evacuation	10 -24 -7 17 1
tag late: cue.ever_captured	2 -2 -2 -6 6
tag late: cue.film	-16 -20 12 13 10
tag late: cue.footage	-20 -29 38 5 -26
tag late: cue.good_news	-26 -13 2 -2 9
tag late: cue.held	-28 -13 9 8 -4
tag late: cue.in_captivity	14 -7 -20 -7 14
tag late: cue.in_return	3 -33 1 -5 22
tag late: cue.included	2 -3 -17 -5 17
tag late: cue.local	-2 -7 1 -5 -9
tag late: cue.mediated	18 -6 -4 -3 -13
tag late: cue.missing	-5 -21 -21 13 2
tag late: cue.money	-20 -4 11 -12 9
tag late: cue.month	-27 25 0 -13 -9
tag late: cue.name	9 0 0 -7 -1
tag late: cue.of_whole	-8 -10 3 7 -2
tag late: cue.of_year	4 -15 7 -23 -2
tag late: cue.on_shield	18 -8 -4 -10 -12
tag late: cue.one_sided	-4 3 5 -1 -5
tag late: cue.other_exchange	-16 -14 -13 -1 16
tag late: cue.other_return	-3 -8 1 -13 -4
tag late: cue.other_war	-27 -6 5 19 9
tag late: cue.outside	5 -7 1 0 -1
tag late: cue.part	9 -5 -6 -6 -9
tag late: cue.planned	-4 17 -12 0 -21
tag late: cue.postponed	-38 31 -12 -3 -5
tag late: cue.ready	-17 16 -6 0 -10
tag late: cue.recap	-14 5 -11 -6 9
tag late: cue.record	-18 -2 16 1 -20
tag late: cue.relative	-7 -7 -5 7 0
tag late: cue.repatriation	8 -5 -10 -5 -9
tag late: cue.reunion	-1 9 -2 3 -24
tag late: cue.same_number	-13 2 -11 12 -7
tag late: cue.since	16 -4 6 -16 -15
tag late: cue.span	13 -8 1 -10 -9
tag late: cue.stage	4 10 -20 -4 -14
tag late: cue.thanks	2 -5 2 -2 -22
tag late: cue.third	26 -7 -1 -3 -20
tag late: cue.to_date	15 -21 -15 8 -9
tag late: cue.today	15 9 -10 -11 -12
tag late: cue.total	20 -5 2 -33 -2
tag late: cue.training	-19 -20 -10 -10 40
tag late: cue.transit	26 -5 -14 -9 -9
tag late: cue.unfinished	-12 -30 5 16 -10
tag late: cue.unit	26 -17 -5 -12 -5
tag late: cue.venue	3 -15 4 5 -26
tag late: cue.visit	-13 -6 29 -7 -27
tag late: cue.year	-13 3 -8 12 0
tag late: cue.yesterday	-12 -7 13 -17 -9
tag late: foe.agent	-8 6 -8 -5 -4
tag late: foe.from	18 6 -10 -12 0
tag late: foe.of	-9 -2 -18 -6 3
tag late: foe.to	-1 -9 -14 13 0
tag late: noun.body	-11 -18 -1 10 -17
tag late: noun.branch	11 -11 -2 -14 10
tag late: noun.child	-6 20 2 -24 -3
tag late: noun.civilian	14 10 -7 -11 -14
tag late: noun.exchange	-2 12 -9 -14 -2
tag late: noun.family	-17 3 -4 8 -10
tag late: noun.foreigner	11 -7 -16 -25 14
tag late: noun.man	2 -1 12 -6 -7
tag late: noun.military	-7 -1 -2 -4 0
tag late: noun.other	-3 -6 3 -4 -7
tag late: noun.people	4 -4 -12 -3 -1
tag late: noun.rank	-3 -4 3 -5 -3
tag late: noun.soldier	7 -20 -10 -1 17
tag late: noun.woman	-1 -6 0 -6 -8
tag late: own.agent	-14 -8 4 11 -16
tag late: own.from	4 33 -20 2 -39
tag late: own.of	4 -13 1 -11 0
tag late: own.to	-18 -6 2 2 -2
tag late: qualifier.approx	22 -1 -23 -13 -15
tag late: qualifier.at_least	-32 17 -29 6 -10
tag late: qualifier.at_most	-7 -12 -8 -8 4
tag late: qualifier.more_than	21 1 -20 2 -7
tag late: ru.agent	-17 4 -10 -4 2
tag late: ru.from	8 2 -5 5 -13
tag late: ru.of	6 1 -4 -3 -12
tag late: ru.to	7 -15 -9 -1 -3
tag late: ua.agent	0 -2 -10 -9 2
tag late: ua.from	9 12 -9 6 -28
tag late: ua.of	2 2 -4 1 -16
tag late: ua.to	-9 3 3 -18 7
tag late: verb.bring	-7 -1 -7 3 2
tag late: verb.come	1 0 -15 6 -5
tag late: verb.future	-16 18 -5 4 -14
tag late: verb.get	5 -2 -18 -14 9
tag late: verb.give	0 -2 -16 0 -4
tag late: verb.held_exchange	-14 22 -15 -8 -1
tag late: verb.home	-8 -1 -10 3 -6
tag late: verb.managed	9 -1 -6 -1 0
tag late: verb.noun	-2 -8 -1 -1 -12
tag late: verb.other	-12 -15 -4 14 9
tag late: verb.swap	-13 10 -16 5 7
tag late: verb.will	-2 -8 -9 -11 1
tag late: view.ru	35 1 -1 -15 -25
tag late: view.ua	7 -3 -9 3 1
tag late: voice.ru	8 -7 3 7 -31
tag late: voice.ua	-6 1 -2 3 -3
verb cumulative bring done	-10 0 -8 5 3
verb cumulative bring not done	0 10 -1 -18 13
verb cumulative come done	1 -6 6 -15 17
verb cumulative get done	-12 -6 -5 15 -7
verb cumulative give done	-26 -4 12 12 -15
verb cumulative held_exchange done	-29 15 -5 6 41
verb cumulative home done	1 -5 -13 17 -19
verb cumulative list done	-14 14 1 -14 7
verb cumulative swap done	-2 -11 0 10 -13
verb dropped bring done	-8 -15 -13 21 3
verb dropped bring not done	7 -10 0 -28 38
verb dropped come done	-9 -14 -3 10 -4
verb dropped get done	-7 12 -9 -17 7
verb dropped give done	-12 4 -13 1 5
verb dropped held_exchange done	-5 -15 -4 12 -3
verb dropped home done	-3 -24 -10 -7 9
verb dropped list done	13 -10 -16 28 -18
verb dropped swap done	-10 -8 -7 -4 10
verb figure bring done	15 -3 -1 -8 -6
verb figure come done	19 -2 -3 -14 -9
verb figure get done	12 -4 -7 -7 -1
verb figure give done	11 -3 -4 -4 -4
verb figure held_exchange done	32 -12 -3 -6 -15
verb figure home done	16 -3 -5 -5 -8
verb figure list done	15 -1 -4 -5 -4
verb figure swap done	16 -4 -5 -7 -16
verb held bring done	-1 15 0 -15 1
verb held bring not done	-2 8 0 -14 10
verb held swap done	-12 -13 -15 -10 15
verb outside give done	5 -1 -1 -3 0
verb part bring done	-8 3 -14 5 9
verb part come done	28 -11 -17 -24 16
verb part get done	-17 -4 18 -10 -16
verb part give done	9 0 -3 -2 -4
verb part home done	13 2 -18 15 -23
verb part list done	15 -1 -9 -2 -3
verb part swap done	-28 0 12 -4 8
verb planned bring done	10 -5 -10 -11 -2
verb planned bring not done	-18 14 -7 1 -13
verb planned come done	16 -5 -13 -1 -6
verb planned come not done	0 5 0 -1 -3
verb planned give done	-22 -14 -5 -14 17
verb planned give not done	-17 19 -1 -1 -6
verb planned held_exchange done	28 -37 14 -2 -4
verb planned held_exchange not done	-21 -13 21 -7 -2
verb planned home done	11 -1 -8 -2 -4
verb planned home not done	-8 19 -7 -2 -5
verb planned swap done	-15 -7 13 -4 -18
verb recap bring done	-16 7 25 -3 -18
verb recap bring not done	9 -6 -1 -2 0
verb recap come done	0 -16 -3 -2 7
verb recap get done	8 -8 8 -4 -5
verb recap give done	-9 -15 7 -3 63
verb recap held_exchange done	-12 14 -10 -1 -22
verb recap home done	-28 10 -8 -10 27
verb recap swap done	6 -5 8 -1 -8
word word: a	-9 7 2 -8 -8
word word: abduct	7 -39 -6 -30 25
word word: abdull	-19 -13 24 12 -17
word word: able	-14 -17 20 -5 5
word word: about	-47 9 6 -2 -17
word word: above	28 -4 -13 -26 -2
word word: abroad	-18 -2 -13 0 30
word word: abu	-12 14 -11 3 -4
word word: academ	-16 -2 -2 14 7
word word: accept	-7 14 -9 30 -29
word word: access	-26 -18 -26 27 11
word word: accomp	18 -25 -15 -6 15
word word: accord	2 -27 -8 20 -13
word word: accoun	-3 -3 -14 11 19
word word: accuse	-16 43 -47 -44 -27
word word: achiev	-16 -6 -15 15 15
word word: acknow	17 -1 -15 -1 -1
word word: across	8 -25 -10 -9 34
word word: acted	11 -3 -1 -5 -3
word word: acting	19 -15 -3 -7 -10
word word: action	-6 0 -27 -12 26
word word: activi	5 -1 -5 3 -2
word word: added	-24 -4 -21 47 -30
word word: adding	7 -6 0 2 -3
word word: additi	-6 15 0 -11 -14
word word: addres	-23 -1 -12 19 13
word word: adds	-5 -13 -5 20 -21
word word: admini	-49 -4 39 -10 -33
word word: advanc	-15 -5 -7 -12 21
word word: advise	11 -1 -3 -15 4
word word: aerial	-14 -1 -2 -8 17
word word: aerosp	24 -8 -16 -10 -15
word word: affair	8 7 -24 -7 0
word word: affirm	-24 11 0 -13 13
word word: afp	-16 -8 1 -9 13
word word: after	6 -25 23 -12 -4
word word: aftern	16 -15 -1 -1 -6
word word: afu	14 -8 -4 -9 7
word word: again	-34 -8 -15 -6 36
word word: agains	-20 -22 -13 -16 41
word word: age	13 0 -4 0 -13
word word: aged	-2 16 -8 -15 -17
word word: agenci	-15 -4 -1 26 -9
word word: agency	-13 -9 -8 20 -22
word word: agenda	-3 40 -12 0 -35
word word: ago	-20 -11 3 -26 32
word word: agree	-7 29 -2 -7 -15
word word: agreed	-26 28 -10 -18 13
word word: agreem	12 19 -22 -13 -34
word word: ahead	18 -16 -16 -12 -6
word word: aid	2 -6 -24 22 -22
word word: aide	25 -18 -15 -7 4
word word: air	-7 -3 -16 4 2
word word: airbor	-21 -1 22 0 -7
word word: aircra	3 -6 -10 -21 10
word word: airpla	-3 -1 -2 -3 9
word word: airpor	-49 10 -16 -2 15
word word: al	-27 11 14 -29 -11
word word: alert	-3 7 -8 -5 9
word word: alexan	4 11 -10 -16 -3
word word: alike	20 -3 -2 -24 8
word word: alive	5 -9 15 -3 -9
word word: all	2 1 -5 -23 16
word word: all-fe	6 -1 -2 -1 -10
word word: all-fo	-15 32 -8 -15 -17
word word: allowe	-9 0 0 -14 13
word word: ally	7 -5 -1 -1 -1
word word: almost	25 -2 -15 2 -23
word word: alone	-16 -19 25 -13 -10
word word: along	0 -14 3 10 -10
word word: alread	12 -24 27 -14 -9
word word: also	15 0 -14 -10 -4
word word: alsu	-21 -1 -6 -2 23
word word: altoge	-11 -4 -7 19 -2
word word: always	-23 -15 -27 -18 27
word word: am	1 -16 -30 -24 22
word word: ambass	13 -17 11 -2 -1
word word: ambula	-20 -14 22 -29 6
word word: americ	-5 -20 -17 -15 38
word word: ammuni	13 -15 -10 -14 10
word word: among	12 -10 -17 -18 -1
word word: amputa	12 -2 -6 -2 -2
word word: an	-11 21 -22 -11 -15
word word: and	-5 -14 -1 -7 23
word word: andrew	-20 -1 -6 -2 22
word word: andriy	23 -8 -6 -3 -7
word word: ankara	-29 -23 3 6 18
word word: annive	-22 -2 18 0 -16
word word: announ	22 -16 -16 -8 -8
word word: annual	-2 20 -1 -2 -15
word word: anothe	7 4 -18 -5 9
word word: answer	-3 24 -16 -22 -18
word word: anthem	-5 -8 45 -6 -39
word word: any	36 -21 15 0 -25
word word: anyone	32 -7 -11 -14 -20
word word: apart	6 0 -3 -2 0
word word: apiece	33 -23 -7 -6 -30
word word: appear	11 -1 -1 -4 -5
word word: apple	-3 -7 32 -8 -20
word word: apprec	6 -9 -12 7 7
word word: approa	-15 0 -6 -1 15
word word: april	0 16 -33 -12 -6
word word: arab	17 -25 -4 1 3
word word: arabia	-6 -29 -8 -13 22
word word: are	2 -5 -6 1 -17
word word: area	-31 42 -12 -6 -13
word word: areas	-13 -19 -1 -15 20
word word: arithm	16 -13 -1 -7 -16
word word: armed	34 -7 -5 -11 -11
word word: armeni	-28 -14 -11 -5 25
word word: armies	6 -1 -4 0 -1
word word: armour	-17 -18 -9 -18 23
word word: arms	-20 -5 -9 -10 24
word word: army	-16 -13 -21 3 33
word word: around	1 -2 -25 11 -29
word word: arrang	22 -2 10 -7 -16
word word: arrive	-26 2 5 -33 -1
word word: artill	-17 -2 -3 -9 28
word word: artur	-15 -1 -1 18 -1
word word: as	-6 -1 -1 9 -16
word word: ask	-2 -5 -15 16 -33
word word: asked	-32 -2 15 24 -12
word word: asking	3 -16 21 -15 14
word word: assass	-26 -1 -6 -2 28
word word: assaul	-12 -5 -2 -12 16
word word: assemb	-18 -25 12 26 0
word word: assets	-4 15 -9 -16 10
word word: assist	2 -4 -5 -1 -2
word word: at	-7 -17 1 6 -2
word word: attach	-26 25 -13 -12 16
word word: attack	-15 -19 -19 -12 35
word word: attari	-4 0 -11 0 15
word word: attend	-33 -17 -15 -11 30
word word: attent	-1 -38 -17 9 9
word word: aug	-14 -4 -9 18 -10
word word: august	-20 -15 -28 -14 40
word word: author	-7 -1 -12 -4 22
word word: autumn	-25 30 -27 -9 6
word word: availa	9 0 -8 0 -1
word word: aviati	-9 -1 -3 -9 13
word word: aviv	-13 -3 -6 0 22
word word: awarde	-15 -3 -11 17 -10
word word: awards	-66 -4 -14 -15 75
word word: axios	-5 8 -12 -5 10
word word: azerba	-28 -14 -3 -12 25
word word: azov	15 -3 -13 -17 15
word word: azovst	18 3 -14 -16 0
word word: back	31 -23 -9 15 -25
word word: badly	1 4 8 -12 -12
word word: bag	-15 -2 -26 -20 31
word word: bakhmu	39 -12 -25 -29 -7
word word: bank	-11 -7 -20 -2 30
word word: barber	-24 -8 48 -8 -18
word word: barely	-17 15 26 0 -12
word word: barrac	-22 -7 -13 -2 32
word word: bars	15 -6 -8 -6 -14
word word: base	-21 -1 -6 -2 23
word word: basket	-23 -8 26 -17 -8
word word: battle	-37 -1 -10 -18 40
word word: be	-50 25 1 12 -31
word word: beatin	-9 -23 19 -8 6
word word: becaus	-11 22 -11 -9 -3
word word: beds	-18 -3 -17 19 18
word word: been	-13 35 -13 -8 -23
word word: before	-12 36 -3 -30 -22
word word: began	30 -6 -12 -3 -15
word word: begin	-4 40 -12 -9 -18
word word: beginn	3 -5 -11 -3 11
word word: begins	-8 28 -20 -2 -15
word word: begun	-2 -18 -14 -2 20
word word: behind	-2 -36 -23 14 20
word word: being	-3 18 -23 -6 -5
word word: belaru	30 -7 -18 5 -10
word word: belgor	12 27 -31 -11 0
word word: believ	-20 19 -13 12 -24
word word: belong	17 -12 -4 -16 6
word word: below	-7 17 19 -8 -22
word word: benefi	10 -2 -1 -8 0
word word: berlin	-20 -37 -10 -14 35
word word: beside	14 -13 -1 -11 -1
word word: betwee	1 -4 -20 11 -8
word word: beyond	6 -5 0 0 0
word word: big	-13 7 -5 -18 3
word word: bigger	-6 20 -4 15 -19
word word: bigges	13 -27 -8 -27 35
word word: bilate	-9 -31 -13 -4 32
word word: billio	4 -2 -20 8 7
word word: bin	-45 -3 40 12 -15
word word: black	-4 0 15 0 -15
word word: bloomb	-21 9 15 -2 -5
word word: blown	-25 -20 -22 -22 27
word word: board	-16 -12 25 17 -37
word word: boardi	-33 -12 19 -5 17
word word: bodies	-2 -8 10 -8 1
word word: body	-22 -13 -10 4 5
word word: bohdan	-17 -8 16 0 -15
word word: bombs	-1 -20 -4 -10 26
word word: book	-18 -34 -13 -12 26
word word: border	-3 -11 -16 -11 18
word word: born	-14 -12 -14 -4 19
word word: borne	21 -1 -8 -11 -2
word word: boss	8 -1 -2 0 -5
word word: both	-14 16 -9 1 -16
word word: bout	-17 -6 -14 0 26
word word: box	-1 -1 -2 0 5
word word: boys	-13 15 25 -15 -30
word word: bread	13 0 14 -10 -15
word word: breaki	39 -26 -19 -15 -6
word word: breakt	15 -2 0 -15 0
word word: breath	8 -7 0 -1 0
word word: bridge	-17 -14 -19 21 6
word word: briefe	-16 2 -9 20 -18
word word: briefi	-24 -1 -6 7 17
word word: brigad	-26 -10 -32 -33 48
word word: bring	-4 -15 -23 26 1
word word: bringi	35 -22 -9 -22 8
word word: bringk	10 0 0 -4 -6
word word: brings	20 -9 -8 -6 -10
word word: britis	-32 -5 36 18 -44
word word: briton	-4 -24 37 -8 -14
word word: brittn	-16 -6 -20 -1 31
word word: broker	42 -27 -22 -16 -25
word word: brothe	5 -1 8 -8 -5
word word: brough	0 -3 3 12 -17
word word: brusse	-8 -13 -3 14 -3
word word: bryans	-6 -1 -8 -5 20
word word: budano	-20 56 -18 -7 -46
word word: budape	-25 -19 19 -16 -15
word word: buildi	-16 -23 -16 -24 45
word word: bulgar	-34 0 -4 -5 41
word word: buried	18 -13 -17 -4 3
word word: burns	10 -12 -7 -2 11
word word: bus	-39 0 45 14 -40
word word: buses	-20 13 42 -14 -30
word word: but	4 18 -8 -25 -20
word word: by	-6 -11 -2 0 3
word word: cadets	-3 -1 -2 -1 8
word word: call	-1 23 -9 1 -22
word word: called	-22 26 -14 14 -31
word word: callin	-34 23 20 -14 -36
word word: calls	-23 -11 -1 -3 2
word word: cambod	-13 -3 -22 -3 33
word word: came	-28 10 11 4 4
word word: camera	-28 -23 -17 44 17
word word: camps	-16 -21 -16 50 -21
word word: can	17 -2 -36 1 4
word word: can't	-10 -14 17 -8 -8
word word: canada	-16 -15 -4 -28 20
word word: cannot	5 -16 -34 25 -7
word word: capita	-21 -34 29 -4 4
word word: captiv	0 -16 -6 16 -10
word word: captur	-13 0 -11 3 15
word word: cardin	-20 31 -17 -15 -14
word word: care	14 -5 15 -5 -29
word word: cargo	-15 -14 -8 -1 17
word word: carrie	14 -4 -17 -1 2
word word: carry	36 -12 -8 -15 -20
word word: carryi	-16 4 -38 -9 23
word word: case	-24 -7 14 -12 11
word word: cases	14 5 -4 23 -18
word word: cathol	19 -11 13 -9 -29
word word: ceasef	-31 30 -19 -16 33
word word: celebr	-8 -15 -9 -12 14
word word: cell	-13 -4 15 -14 -15
word word: cent	-11 -4 -17 -6 21
word word: centre	-17 -26 -10 2 21
word word: chance	-10 25 -9 -6 -23
word word: change	26 -5 -5 -6 -14
word word: channe	-2 8 -1 -1 -5
word word: charge	-8 -18 -7 -2 32
word word: check	15 -14 -14 -11 14
word word: check-	-24 -19 16 -15 19
word word: checke	1 13 -17 -14 9
word word: checkp	13 -14 -20 7 -25
word word: cherni	-3 -9 42 -9 -31
word word: chief	27 -17 -24 -7 -3
word word: child	-41 -19 -9 -13 32
word word: childr	-13 4 -34 0 10
word word: chorno	27 -6 -12 -3 -15
word word: christ	-5 22 -18 -15 -23
word word: chroni	-10 -5 0 14 -1
word word: church	-7 -17 17 -14 -15
word word: circum	1 -10 -8 33 -19
word word: cities	-1 -22 -5 -11 26
word word: citing	20 -1 -4 -12 -3
word word: citize	-16 -25 -11 19 26
word word: city	-14 -15 8 -4 5
word word: civili	9 -9 -16 14 -17
word word: claim	-13 -5 -9 -7 21
word word: claime	-12 1 -10 19 -24
word word: claims	-1 -17 -4 -8 20
word word: clear	-15 14 -4 -6 -3
word word: cleare	-13 -3 -16 -13 18
word word: clinic	-19 -1 32 -1 -15
word word: clock	-16 -14 -17 15 0
word word: close	19 7 -22 -4 -24
word word: closes	11 -10 -1 15 -15
word word: clothi	-8 -1 10 -29 10
word word: coalit	-8 -17 -15 -10 28
word word: cold	-23 -18 -14 -14 42
word word: collea	-20 -15 -24 9 20
word word: collec	-30 -34 -13 -21 37
word word: colomb	-18 0 -11 0 18
word word: combat	-9 0 -2 34 -28
word word: come	13 -18 0 -14 -7
word word: coming	28 4 -11 -12 -18
word word: comman	-24 -20 20 -9 17
word word: commen	-31 11 -19 14 4
word word: commis	-10 17 -10 9 -19
word word: commit	-8 -19 -13 31 -21
word word: commun	-15 10 -5 -11 9
word word: compar	2 14 -15 0 -1
word word: compla	-36 -26 -10 -1 21
word word: comple	14 -1 -5 -31 -2
word word: compli	1 19 -1 -18 -1
word word: comrad	-19 -32 2 -19 25
word word: concer	-42 -3 15 -11 2
word word: conclu	-16 34 -6 1 -24
word word: concre	-10 10 -1 -3 -1
word word: condem	-7 -10 -5 -1 22
word word: condit	-11 -15 27 -15 -15
word word: condol	-20 -1 -27 -4 46
word word: conduc	4 4 0 0 -8
word word: confer	-9 12 -21 2 -15
word word: confid	17 -1 -1 -4 -15
word word: confir	-1 24 -20 -3 -26
word word: confli	6 -6 -2 2 -17
word word: congra	4 -27 -15 -15 27
word word: conscr	12 -6 8 -8 -20
word word: consec	29 -4 -19 -11 -1
word word: consen	11 -10 0 -1 0
word word: consid	-15 16 -9 -14 -6
word word: consis	31 0 -1 -30 -6
word word: constr	-4 15 0 -4 -14
word word: consul	-25 20 -3 -16 -13
word word: contac	-12 13 4 -17 0
word word: contin	13 12 -18 -14 -9
word word: contri	-15 21 -1 -1 -8
word word: contro	10 -4 -8 2 0
word word: conven	-11 -29 -18 9 13
word word: conver	-15 5 -16 8 32
word word: convey	0 -11 0 -2 11
word word: convic	16 -9 -14 -1 2
word word: convoy	-25 -2 10 -8 8
word word: cooper	-9 -6 -19 8 -1
word word: coordi	-14 13 -17 9 -4
word word: corpse	-10 -1 -1 -11 13
word word: corres	-34 11 36 15 -21
word word: could	7 -2 30 -27 -45
word word: counci	-26 -16 -17 12 21
word word: count	-6 25 -9 -25 -18
word word: counte	-8 -26 -20 33 -23
word word: countr	16 -47 -6 -6 19
word word: counts	-18 -5 -1 32 -27
word word: courag	-2 -1 -9 -1 13
word word: course	-20 -3 23 -3 -5
word word: court	-19 -14 -16 -2 20
word word: cover	15 -15 -15 -20 5
word word: covere	-18 -8 3 -14 7
word word: covers	-18 -15 -22 -5 20
word word: crash	19 -1 -43 -8 6
word word: crashe	18 29 -34 -1 -8
word word: credit	27 -11 -10 -5 -4
word word: crew	-27 -4 -29 -9 40
word word: crews	-26 -29 -22 -28 60
word word: crimea	20 -22 -30 -23 26
word word: crisis	9 -11 -6 -4 5
word word: cross	-37 -21 -7 0 29
word word: crosse	-1 -17 11 -3 -19
word word: crossi	36 -11 -5 -7 -23
word word: crowd	-15 -2 10 -17 30
word word: crowds	-1 -24 -11 -2 37
word word: crown	-46 -7 37 -4 -1
word word: cry	-4 -8 34 -8 -25
word word: curren	4 -19 -2 12 6
word word: damage	-1 0 -13 0 13
word word: danger	13 -16 -8 -16 17
word word: data	-38 -25 -7 57 8
word word: date	-17 11 -22 20 -36
word word: dates	-4 17 -15 -18 -2
word word: daught	13 0 -11 0 -4
word word: dawn	0 -1 -4 -4 8
word word: day	27 -24 11 -48 -10
word word: days	33 -17 0 -23 -5
word word: de-esc	14 -2 -1 -13 1
word word: dead	-8 14 3 -23 -9
word word: deal	29 -10 -21 -28 0
word word: dealer	-11 -5 -15 0 21
word word: death	-15 35 14 0 -31
word word: deceas	-10 0 -1 -14 14
word word: decemb	-5 7 -14 4 -5
word word: decide	-15 19 -3 -8 6
word word: decisi	-14 -11 -1 -1 15
word word: declar	0 -4 -1 0 5
word word: declin	-19 15 -12 31 -8
word word: decora	-2 -2 -11 -1 16
word word: decree	-59 -9 7 -12 44
word word: dedica	-3 -3 -27 -15 34
word word: defenc	-8 0 -14 0 15
word word: defend	22 -15 -7 -20 2
word word: defens	24 -2 -12 -6 4
word word: delega	-26 35 -14 -4 -26
word word: delive	-13 -24 -18 -34 54
word word: demand	-3 -16 -8 14 29
word word: denied	-36 27 15 -25 -17
word word: denies	10 -9 -7 12 -19
word word: denis	10 -5 -2 -2 0
word word: denmar	-4 15 -3 -3 -14
word word: denys	-12 -6 -2 -10 24
word word: depend	-5 15 -15 -15 16
word word: deport	-21 -2 -9 21 25
word word: depot	-11 -1 -3 -10 15
word word: deputy	3 12 -18 7 -17
word word: descri	-2 -14 11 29 -3
word word: despit	5 -4 0 0 0
word word: destro	-11 -2 -25 -15 29
word word: detail	22 3 1 -9 -21
word word: detain	-29 20 -16 -5 26
word word: detent	-20 -3 -12 30 -15
word word: determ	-13 -26 -33 -20 23
word word: develo	9 -7 -52 -10 57
word word: dhabi	-12 14 -11 3 -4
word word: dialog	26 -32 -7 6 3
word word: did	7 1 -8 -13 3
word word: died	-16 -10 -18 -9 39
word word: differ	-21 0 22 15 -5
word word: diffic	45 12 -23 -10 -19
word word: diplom	-10 9 12 -17 -3
word word: direct	32 -4 -6 -18 -7
word word: dirty	10 -10 0 -2 0
word word: disabi	15 0 0 -6 -15
word word: disclo	26 -10 -17 -1 -23
word word: discus	-25 -9 -42 2 -3
word word: displa	12 -3 -13 -5 11
word word: disput	-16 4 -16 -1 7
word word: distri	-64 -4 17 -13 -6
word word: divide	13 -13 -1 -11 12
word word: dmitry	-14 30 -12 -10 -12
word word: dmytro	-16 -15 7 -20 13
word word: dna	6 -2 -12 -7 12
word word: dnepr	-2 -1 0 -10 13
word word: dnipro	3 -16 23 -4 -21
word word: do	1 3 -23 14 -27
word word: dobros	-15 -1 -1 18 -1
word word: doctor	3 -16 25 -13 -14
word word: docume	-12 -4 -21 -14 24
word word: does	-28 6 13 13 -12
word word: dog	-11 -1 -2 -2 10
word word: doha	-4 3 -8 8 -2
word word: dollar	-12 -35 -18 11 16
word word: don't	28 -23 10 -21 -25
word word: donald	13 4 -8 -1 -38
word word: donbas	-4 -20 -2 -15 18
word word: done	1 -7 -6 -18 14
word word: donets	24 10 4 -6 -17
word word: down	-6 -4 -18 -13 28
word word: downin	-15 -13 -4 -1 15
word word: dozens	-8 -23 -29 10 16
word word: draped	-21 -1 22 0 -7
word word: drawin	-35 -1 -14 -4 30
word word: driven	0 0 6 -3 -2
word word: driver	-24 13 18 -7 -17
word word: drone	-15 6 1 -8 -7
word word: drones	3 -6 -28 -12 21
word word: due	-1 -15 -9 -2 13
word word: duma	0 14 -7 -4 -5
word word: during	-9 -21 10 0 14
word word: duty	-23 0 -15 -3 19
word word: dzhely	23 -5 -25 -10 -15
word word: e	20 -14 -27 -16 16
word word: earlie	24 -9 -9 -18 4
word word: early	-18 6 -21 -4 10
word word: easing	-13 -5 -2 16 -3
word word: east-w	-10 0 0 0 11
word word: easter	-1 13 5 -16 -30
word word: eating	-6 -15 48 -8 -31
word word: econom	-13 11 -3 -16 10
word word: effort	3 -10 6 -10 11
word word: egypt	-29 -15 -11 -13 31
word word: eight	-15 -5 9 -4 21
word word: eighte	12 -6 -5 0 -2
word word: eighth	39 -7 -6 -22 -9
word word: eighty	39 -3 -8 -8 -23
word word: either	20 -8 -7 -14 -6
word word: el	-15 -11 -3 -1 17
word word: eldest	24 -10 -10 -9 -11
word word: electr	-17 -3 -20 -13 35
word word: eleven	42 -15 19 -14 -34
word word: elimin	0 -23 -3 -17 27
word word: embass	-1 -12 -13 -11 5
word word: emerge	6 -2 -15 -17 21
word word: emirat	20 -23 -4 7 -5
word word: employ	-26 -25 -5 21 33
word word: end	-11 28 4 -11 -24
word word: ended	14 -3 -12 -1 -1
word word: ending	14 -16 15 0 -14
word word: enemy	-5 -3 -8 -4 19
word word: energy	-33 -3 -38 -10 60
word word: enerho	9 -1 -1 -5 -2
word word: enforc	-14 16 -9 -14 -5
word word: engage	-14 -1 -14 -8 15
word word: engine	-22 -7 -4 -17 20
word word: englis	0 -12 -26 -26 21
word word: enough	-24 22 -18 -12 12
word word: entry	-15 -3 -5 -2 15
word word: envoy	-16 14 -14 23 -14
word word: envoys	8 -30 31 -7 -20
word word: equal	31 0 -6 -19 -10
word word: erdoga	0 -4 -1 0 5
word word: erdoğa	-16 11 26 -15 -21
word word: escort	-12 0 -15 -11 16
word word: establ	-24 -17 8 -20 29
word word: estima	-17 24 -7 6 -34
word word: eu	-2 -8 -4 0 8
word word: europe	-5 17 -3 -10 -1
word word: evacua	-12 -29 -13 -8 31
word word: evacue	-4 -2 -2 -21 22
word word: evan	-29 -3 -14 -14 39
word word: eve	17 -7 -5 -4 -2
word word: even	7 9 -5 36 -24
word word: evenin	-12 -7 37 -25 -32
word word: events	-21 -17 10 -6 0
word word: ever	15 -3 -13 -1 -1
word word: every	9 -44 -12 0 32
word word: everyb	-11 -1 21 -2 -11
word word: everyo	-1 -11 3 -5 0
word word: everyt	-4 -13 -2 26 -10
word word: exactl	10 -6 0 -2 -2
word word: examin	10 -4 12 -2 -15
word word: exceed	-3 -2 -2 -8 14
word word: excell	-15 -2 -4 21 -1
word word: exchan	-3 22 -15 -14 -7
word word: execut	-25 -22 32 -15 23
word word: exerci	-17 0 -7 -1 24
word word: exhibi	0 -13 -16 0 25
word word: expect	5 26 -7 -2 -37
word word: experi	-23 -13 -18 -14 54
word word: expert	-1 -15 1 -26 9
word word: explos	-3 0 -26 -11 25
word word: expres	-6 8 9 -28 10
word word: extend	8 -15 -9 -2 14
word word: facebo	-16 -1 21 -4 -2
word word: faced	6 0 -3 -1 -2
word word: faces	-17 -1 17 16 -17
word word: facili	19 -9 -15 -21 -12
word word: fair	12 15 -1 -2 -16
word word: fake	-22 28 -20 -14 -29
word word: fallen	-3 6 9 -20 -5
word word: famili	2 -11 -6 -13 0
word word: family	0 -6 11 11 -19
word word: far	-13 5 -15 -6 -7
word word: farmla	-20 0 -16 -6 21
word word: father	-10 -7 14 -4 -14
word word: fault	-5 -11 -1 -2 13
word word: feb	-15 -6 -9 17 -8
word word: februa	-5 11 0 -28 2
word word: federa	6 5 -6 -15 2
word word: feelin	-26 -16 18 -15 5
word word: fell	-1 -14 -16 -10 11
word word: fellow	37 0 -18 -28 -8
word word: few	15 -1 -14 0 -1
word word: fewer	-2 15 -8 -1 -5
word word: field	-13 -28 -26 15 15
word word: fiftee	22 -10 -14 -11 -5
word word: fifth	2 -5 -14 10 -14
word word: fifty	27 -18 -22 -5 1
word word: fight	-14 -24 -12 -17 26
word word: fighte	6 -8 9 -19 -10
word word: fighti	7 -24 14 -9 2
word word: figure	-18 -22 -27 44 -29
word word: file	0 -11 15 0 -15
word word: files	0 -11 -1 -1 12
word word: filmed	-15 0 15 0 -3
word word: final	-3 -18 -6 10 28
word word: finall	-16 -5 20 -5 -17
word word: find	0 -11 0 -3 12
word word: finish	-9 -15 20 -2 -31
word word: fire	-27 -4 -6 -1 35
word word: first	-10 4 15 2 -37
word word: fisher	12 0 -4 -1 -8
word word: five	0 -34 15 1 -5
word word: fixed	-3 12 -13 -11 -36
word word: fixed-	-20 0 -9 -6 22
word word: flag	-9 0 -2 36 -30
word word: flags	-29 -13 33 -2 -11
word word: fleet	-5 0 -14 0 17
word word: flew	-15 -22 -14 0 30
word word: flight	-18 -24 16 -4 22
word word: floati	-15 0 -6 19 1
word word: flown	3 -4 13 -5 -18
word word: follow	-8 10 16 -20 -9
word word: food	-22 -33 -8 12 20
word word: foot	-30 0 -3 32 0
word word: footag	-21 -17 24 -17 -9
word word: footba	-7 -5 -8 24 -14
word word: for	-2 10 -11 -12 -2
word word: forbid	10 -12 -4 22 -16
word word: force	-15 -16 7 -6 12
word word: forces	31 -9 -14 -10 4
word word: foreig	5 -11 -5 -9 11
word word: forens	7 -25 15 -8 -12
word word: forget	17 0 0 -14 -9
word word: forgot	-4 3 14 -13 -27
word word: format	-11 -18 -2 -13 16
word word: former	-13 -53 11 4 12
word word: formul	15 -12 -9 -9 -7
word word: forty	-37 6 -13 -33 18
word word: forty-	17 -3 -2 -2 -14
word word: forum	-6 -6 -3 32 -22
word word: forwar	-1 15 -3 -3 -12
word word: fought	20 -6 -17 -14 -8
word word: found	-17 -34 8 -15 33
word word: four	13 -17 6 -27 16
word word: four-d	-10 -2 -1 -1 14
word word: fourte	3 -11 15 -15 -15
word word: fourth	10 -3 15 -14 -27
word word: fpv	-2 -9 -6 -2 16
word word: fractu	9 0 -8 0 -1
word word: framew	0 16 0 -7 -15
word word: france	-14 -1 -11 -8 5
word word: franci	-21 -16 7 -7 2
word word: free	17 -9 -12 -19 16
word word: freed	24 -19 15 -29 -14
word word: freedo	0 -1 16 -4 -19
word word: frees	25 -6 -9 -3 -20
word word: fresh	16 -7 -12 0 -1
word word: friday	21 -15 12 -34 -18
word word: friend	36 -4 -20 -15 -14
word word: frigat	-5 0 -15 0 18
word word: from	-5 3 2 -8 -8
word word: front	3 -37 -34 -17 34
word word: frostb	21 -6 -4 0 -16
word word: frozen	8 19 -3 -7 -17
word word: fruit	21 -1 -7 -11 -2
word word: full	-17 -16 -13 15 12
word word: full-s	10 -20 -10 18 -6
word word: fully	-16 -1 -3 -2 21
word word: fund	-25 -16 -25 -18 29
word word: furthe	10 -6 -19 -24 15
word word: future	-16 15 -3 -2 -13
word word: games	10 -10 0 -2 0
word word: garris	-29 -1 -10 -18 35
word word: gas	-4 -19 -9 -9 34
word word: gather	11 -20 -17 -2 16
word word: gave	-4 14 -17 -9 18
word word: gaza	-22 -17 -11 23 11
word word: genera	-19 -38 13 9 30
word word: geneva	5 -10 -25 -10 21
word word: georgi	-3 -11 -10 -11 29
word word: german	-15 -17 -12 -6 18
word word: gershk	-29 -3 -14 -14 39
word word: gestur	-13 18 -20 -4 -15
word word: get	12 -12 -21 14 1
word word: gets	8 -1 -1 -3 -3
word word: gettin	20 -24 -14 -17 31
word word: girl	-6 -9 17 -8 -13
word word: give	4 -3 -3 21 -22
word word: given	-7 11 14 7 -51
word word: gives	4 -12 -17 -31 29
word word: giving	24 -7 -23 -8 -17
word word: glad	-18 -17 -27 -17 27
word word: go	-20 19 10 -12 -18
word word: go-bet	9 -3 0 -3 -4
word word: goal	-17 18 -18 -17 14
word word: god	-4 -8 6 0 -15
word word: goes	-6 -9 -27 9 8
word word: going	-6 11 -7 -7 7
word word: gone	12 -27 20 -19 -23
word word: good	1 -10 -4 13 5
word word: goodby	-20 -6 15 -15 13
word word: goodwi	-5 9 0 0 -4
word word: got	45 -20 -14 -10 -14
word word: govern	13 -16 1 -8 4
word word: grain	-13 -11 12 -15 12
word word: grandm	19 -2 -3 -7 -8
word word: gratef	11 -14 -12 -26 8
word word: gratit	-9 -4 16 -18 -10
word word: gravel	13 3 -10 -16 -15
word word: great	-16 20 6 -22 8
word word: greece	13 14 0 -1 -15
word word: greek	18 -11 12 -9 -28
word word: grew	-27 -15 -7 -3 30
word word: griner	-16 -6 -20 -1 31
word word: ground	0 -6 -2 -3 11
word word: group	40 3 -27 -19 -1
word word: groups	-13 -22 -1 1 22
word word: growin	-27 -19 -30 -22 29
word word: guaran	-13 31 -6 -16 -23
word word: guard	14 -2 5 -5 -13
word word: guards	25 -1 -18 -3 -10
word word: guests	-15 -4 -9 -1 28
word word: guided	-1 -20 -4 -10 26
word word: guys	-10 -15 25 -18 -6
word word: h	9 -17 -35 -11 27
word word: had	34 -21 -3 -31 -15
word word: half	17 -3 -18 -3 -27
word word: hamas	-39 -15 -11 -17 28
word word: hand	-7 29 1 -6 -18
word word: handed	14 -24 2 -6 5
word word: handov	1 14 -15 -5 -11
word word: hands	11 11 -18 -5 -27
word word: hanna	-26 15 -2 4 -14
word word: happen	32 3 -27 -16 0
word word: happy	-11 -23 -10 -17 26
word word: hard	10 -6 -21 -6 -13
word word: has	-38 23 -9 12 -17
word word: have	-9 -10 -3 0 0
word word: having	-24 31 -24 -12 -25
word word: he	-35 14 16 -10 -1
word word: head	14 4 7 -9 -42
word word: headqu	-7 -3 -18 12 -6
word word: heads	-6 -17 -13 2 17
word word: hear	-24 -2 18 -9 -16
word word: heard	-7 -10 12 -4 -11
word word: hearin	-4 -1 0 7 -2
word word: heat	-16 -23 -16 -24 45
word word: heathr	-15 0 15 0 -3
word word: hectar	-3 0 -26 -11 25
word word: held	-17 1 -9 3 6
word word: heleta	-17 -8 16 0 -15
word word: helico	-9 -2 -3 -13 19
word word: help	8 -31 -18 4 10
word word: helped	37 -27 -5 -5 -16
word word: helpin	21 -10 -1 -9 -6
word word: helps	24 4 -2 -23 -4
word word: her	-19 -10 14 6 -15
word word: here	-15 -8 10 -16 19
word word: heroes	-15 -2 -3 -10 19
word word: high-p	-12 -1 -3 -16 23
word word: higher	-23 -8 -23 0 34
word word: highli	-15 20 -7 -3 13
word word: highne	-26 -10 16 13 2
word word: him	-40 -24 16 -18 22
word word: himars	-6 -2 -1 -10 17
word word: his	-17 -30 11 5 -4
word word: hit	-24 -13 -16 -18 32
word word: hold	-8 7 -14 -1 8
word word: holdin	-5 -33 1 39 -19
word word: holds	-26 -10 -3 24 -6
word word: holida	17 30 -29 -24 -25
word word: holy	-13 22 -15 16 -30
word word: home	-2 -9 -1 0 -3
word word: homela	15 0 -14 -1 -9
word word: homes	-34 -18 -21 13 27
word word: honour	-14 -20 -10 -16 27
word word: hope	-32 -10 -34 12 15
word word: hoped	-15 15 -1 -6 2
word word: hopes	-12 -8 -9 -16 16
word word: hospit	-31 5 15 11 0
word word: host	-28 -19 -30 -3 34
word word: hostag	-40 -15 -7 11 52
word word: hosted	-35 19 -7 -18 -4
word word: hostin	-7 15 15 -1 -28
word word: hostom	5 0 0 -4 0
word word: hotlin	-6 -23 -11 7 19
word word: hour	-12 17 -10 17 -30
word word: hours	-11 -20 -20 -18 31
word word: househ	-12 -1 -10 -27 25
word word: how	5 -2 -23 -3 -19
word word: hryvni	-3 -13 -1 -1 14
word word: hug	14 -6 -11 -15 -8
word word: hugged	-31 -16 12 16 10
word word: human	-8 17 -17 -23 7
word word: humani	-35 7 -20 13 0
word word: hundre	24 -7 -23 2 -32
word word: hungar	-32 -18 16 -4 -13
word word: hurt	-12 -2 -15 -11 15
word word: husban	-11 -5 2 -3 -1
word word: i	-33 -8 11 -13 10
word word: i'm	0 18 12 -21 -33
word word: iaea	14 -15 -8 -5 6
word word: icrc	0 -20 -16 16 36
word word: idea	-31 10 -18 -15 16
word word: identi	20 -30 27 -16 -35
word word: if	-38 -33 3 -22 44
word word: ill	25 -22 1 -14 -29
word word: illega	-11 -4 -2 43 -37
word word: immedi	4 -14 -10 21 -6
word word: impact	-2 -6 -4 14 -12
word word: import	-17 15 16 -17 -13
word word: impris	-7 7 0 0 0
word word: improv	-10 0 0 -1 11
word word: in	-12 -11 -4 10 1
word word: includ	-15 -2 -27 -10 30
word word: inclus	-8 12 -17 -15 25
word word: incurs	14 0 -10 0 -4
word word: indefi	-18 22 -12 -6 -16
word word: indepe	8 7 5 -26 -6
word word: india	-12 -3 -14 -1 28
word word: indust	-14 -6 -15 -16 31
word word: inform	14 -6 -6 0 -2
word word: initia	6 -16 -5 -6 10
word word: injure	-13 -11 -10 -9 27
word word: injuri	10 0 -8 -1 -2
word word: inside	25 -7 -11 -7 -1
word word: insist	-2 -26 15 -5 16
word word: inspec	-10 0 -2 0 12
word word: instea	-1 -4 -5 -8 14
word word: instit	-45 -26 -37 9 45
word word: intell	-41 1 -16 28 10
word word: intens	18 -1 -6 -10 -2
word word: interc	-19 -10 -13 -11 33
word word: intere	0 9 -15 -6 14
word word: interf	-31 0 0 31 0
word word: interi	-56 -17 22 10 -28
word word: interm	1 -11 -3 14 -10
word word: intern	-1 -6 -32 -16 23
word word: interv	-19 -17 -19 34 -13
word word: into	-11 -13 22 -9 -8
word word: invade	15 -1 0 -15 0
word word: invasi	13 -20 -12 14 -10
word word: invest	0 -29 -18 11 27
word word: involv	-12 13 -3 -8 0
word word: iran	-2 -2 -14 0 15
word word: iryna	-6 -18 -9 30 -8
word word: is	-11 36 -2 -24 -11
word word: island	33 -9 -14 -22 -8
word word: israel	-33 -9 -10 -17 22
word word: istanb	15 -6 3 -17 -21
word word: it	-15 6 -19 -13 14
word word: italia	-5 15 -4 -15 -1
word word: its	27 -19 -19 -11 10
word word: ivan	-17 -8 16 0 -15
word word: jailed	-15 -27 -16 -1 30
word word: jails	-5 -15 -21 -14 14
word word: jan	-3 11 -11 16 -31
word word: januar	-7 -4 -33 5 16
word word: jeddah	-14 -11 -4 -15 19
word word: jersey	-1 -1 -2 0 5
word word: jets	-58 -8 -10 -10 72
word word: job	-23 29 -11 32 -31
word word: jobs	-17 -1 15 21 -5
word word: join	26 -15 -14 -20 14
word word: joined	-9 -17 -1 16 15
word word: joint	-29 13 -11 7 16
word word: joked	-15 15 13 0 -2
word word: journa	-5 -23 -9 -17 19
word word: journe	13 12 -5 -20 -15
word word: joy	14 -1 -1 15 -16
word word: july	0 -10 10 13 -11
word word: june	-7 11 -7 9 -26
word word: just	3 -19 -1 -24 4
word word: kalius	11 -1 -5 0 -5
word word: keep	-4 -15 24 0 -18
word word: keepin	40 -8 -11 -23 -12
word word: keeps	-11 -26 -24 -20 25
word word: kenya	-4 -5 -13 -14 30
word word: kept	-3 -26 -3 2 15
word word: key	-16 -15 -8 23 0
word word: kg	-6 -1 9 0 -2
word word: khan	-12 -3 -1 -1 16
word word: kharki	22 -8 -20 -6 -8
word word: khater	24 -12 -8 -13 -8
word word: kherso	17 -25 -2 -5 -12
word word: khyliu	11 -1 -5 0 -5
word word: kids	8 -31 -8 35 -28
word word: kiev	15 4 -10 -12 -10
word word: kiev-c	20 -7 -4 -2 -7
word word: killed	0 -14 -25 -3 37
word word: killin	11 -1 -1 -4 -5
word word: kilogr	-19 -2 28 -1 -11
word word: kilome	-16 -4 -11 17 13
word word: kilos	-9 -14 20 -16 -24
word word: kind	-17 -4 -20 -7 24
word word: kingdo	-8 7 -13 -5 17
word word: km	-16 -14 -15 -18 31
word word: know	-11 -2 -28 -29 43
word word: known	-22 12 -6 29 -14
word word: krasik	-21 -1 -6 -2 23
word word: kremli	2 -10 -12 -28 10
word word: kurmas	-21 -1 -6 -2 23
word word: kursk	-15 -7 -6 7 2
word word: kyiv	3 12 -15 -40 9
word word: lady	6 -1 -2 -1 -2
word word: laid	-22 -2 -9 -22 29
word word: land	-7 -11 18 -18 -16
word word: landed	-54 -14 33 -6 17
word word: laos	-18 -3 -10 -2 32
word word: laptop	-31 -26 -20 22 21
word word: large	-26 16 -2 5 -2
word word: large-	7 -6 0 0 -1
word word: larges	6 15 -7 -10 -5
word word: last	-18 -3 13 -5 -14
word word: lasted	17 -25 -19 -20 22
word word: late	8 -12 21 -6 -18
word word: later	-25 -20 -17 -14 28
word word: latest	3 -25 14 -5 -8
word word: latter	7 0 -2 -4 -1
word word: laughs	-15 0 26 -1 -15
word word: launch	-6 2 -8 23 -14
word word: lavrov	-4 -5 -18 -11 9
word word: law	-15 11 -12 4 -24
word word: lawmak	-5 9 -5 20 -21
word word: lawyer	-1 -15 0 15 -2
word word: lead	15 -4 -11 -4 -25
word word: leader	-6 -21 -14 13 17
word word: leadin	15 -15 -2 -11 -6
word word: leads	13 -5 -1 -6 0
word word: learne	14 -9 23 -17 -31
word word: least	-2 4 -1 9 -25
word word: leave	22 -15 4 7 -28
word word: leavin	-16 -1 15 -3 6
word word: led	-42 19 8 -13 2
word word: left	-16 -10 6 -22 21
word word: leg	-15 -12 -14 -4 19
word word: leo	-12 23 -17 -15 7
word word: leopar	-13 -6 -6 -18 35
word word: less	5 -16 -36 5 14
word word: let	-24 14 -8 -2 -19
word word: letter	-19 -20 -5 24 18
word word: level	-25 -11 -19 -6 21
word word: levyts	-17 -8 16 0 -15
word word: libera	-30 -4 -23 -20 41
word word: librar	-1 -2 -18 0 19
word word: like	-17 -23 16 5 -2
word word: line	26 10 -23 -10 -11
word word: link	2 -7 17 -1 -16
word word: list	5 10 -15 1 6
word word: listed	-19 -7 -14 19 -16
word word: lists	-26 51 -34 -34 -22
word word: lithua	15 -15 -8 -5 -5
word word: little	-6 -9 17 -8 -13
word word: lives	20 -18 -21 18 12
word word: living	-14 -3 -5 -16 24
word word: lolwah	9 -12 15 -13 -16
word word: long	22 -10 -18 -19 1
word word: long-r	-21 -3 -11 -5 25
word word: look	21 -29 15 -8 -14
word word: looked	10 -15 20 -2 -19
word word: looks	-3 -1 21 -6 -14
word word: lorrie	-6 14 -8 -18 -11
word word: losses	-12 -12 -3 -15 31
word word: lost	-18 -16 8 -20 11
word word: loved	27 -24 -23 -21 7
word word: lubine	-8 -15 -14 -7 18
word word: luhans	14 -1 -3 -7 -6
word word: lukash	24 -13 -7 -5 -13
word word: lviv	-31 -28 -5 -4 42
word word: made	12 10 -10 12 -15
word word: mainta	19 14 -15 -10 -22
word word: majori	26 -1 -4 -2 -22
word word: make	-23 -2 16 20 -16
word word: makes	40 -6 -20 -9 -14
word word: maliar	-26 15 -2 4 -14
word word: man	-20 16 16 -17 -20
word word: manage	16 -4 -1 -5 -13
word word: manipu	-2 19 -14 -12 -15
word word: many	-3 -9 -16 1 -23
word word: march	-8 -2 6 5 0
word word: margin	-16 -8 1 -20 7
word word: marine	-26 -13 -14 -9 26
word word: mariup	39 -5 -8 -30 -6
word word: mark	11 -1 -5 0 -5
word word: marks	-9 0 -7 19 -3
word word: matteo	-15 23 -15 -2 -15
word word: matter	-15 9 11 -15 -1
word word: may	-25 4 4 2 -2
word word: mayor	19 -18 -3 -17 -5
word word: me	-27 -15 -6 17 16
word word: measur	24 -3 -7 -5 -14
word word: mechan	-4 13 0 7 -14
word word: medals	-22 0 -21 17 4
word word: media	9 17 -23 -9 -14
word word: mediat	28 -19 -1 1 -28
word word: medic	-1 -1 -11 -2 10
word word: medica	-5 -13 16 -10 -12
word word: medici	-9 -14 -12 -1 28
word word: medics	-15 -22 -8 -14 24
word word: medins	30 15 -18 -9 -28
word word: medved	-2 10 -8 -14 -15
word word: meet	8 -30 -26 -20 32
word word: meetin	-38 -19 -15 24 22
word word: member	13 -8 -16 13 -8
word word: memora	6 -8 -22 -3 24
word word: men	-5 -12 6 -4 -14
word word: merz	-19 25 -9 -6 -17
word word: messag	-13 7 -16 9 -4
word word: met	6 -20 -4 -34 21
word word: midnig	-4 32 -20 -1 -25
word word: milita	-27 -2 -20 7 25
word word: millio	-20 -15 -27 0 8
word word: mine	27 -1 -16 -11 12
word word: minist	-18 -17 1 25 -19
word word: minors	-26 26 -5 -4 -8
word word: minsk	35 -12 -10 -22 -22
word word: minute	-17 7 -25 -5 1
word word: missil	-42 3 -10 -12 17
word word: missin	-17 -25 -22 8 21
word word: missio	-11 -8 -12 -5 16
word word: mlrs	-10 0 -3 -10 13
word word: mobile	-16 -14 9 -5 15
word word: mod	-19 -6 18 -14 8
word word: mofa	16 10 13 -18 -26
word word: mohame	-15 -2 -24 24 15
word word: mohamm	-39 -2 29 -3 -1
word word: moment	-5 12 25 -28 -28
word word: monday	13 -11 -16 -3 -14
word word: money	-7 10 -16 -16 24
word word: monito	-21 -19 -19 -23 49
word word: month	-3 4 -12 12 -20
word word: months	-7 -3 17 -24 -11
word word: more	-20 -1 -3 20 -28
word word: morgue	2 -17 8 -8 -2
word word: mornin	0 14 14 -3 -36
word word: mortal	13 -2 -4 -6 -4
word word: moscow	17 12 0 -20 -15
word word: moskal	-7 -19 -17 20 -17
word word: most	40 -23 -5 -18 -17
word word: mostly	-17 14 -13 -23 29
word word: mother	-23 -21 5 -15 14
word word: motor	-16 0 -13 -7 16
word word: moved	-25 10 11 -21 14
word word: mp	-14 15 -1 -2 -8
word word: mum	-4 -8 34 -8 -25
word word: munich	-7 -7 -17 28 -25
word word: mureke	26 -3 -15 -12 -14
word word: museum	-13 -1 16 -1 -15
word word: must	-19 3 -10 -3 28
word word: my	-37 -26 32 4 10
word word: mykola	-5 -30 26 -5 2
word word: nahyan	-21 -4 28 -20 -12
word word: name	11 -9 -2 -24 -21
word word: named	8 6 -2 -8 -4
word word: names	-9 12 4 1 -32
word word: narima	23 -5 -25 -10 -15
word word: nation	-16 -4 15 -28 1
word word: native	-25 -2 18 -10 -16
word word: nato	-1 -11 -5 -6 15
word word: nature	2 -11 0 -2 11
word word: navy	25 -1 -32 -5 11
word word: near	-25 -4 30 -40 10
word word: nearly	9 -14 -15 -19 16
word word: necess	12 0 -10 -1 -2
word word: need	12 -19 -17 0 11
word word: needed	10 -2 2 -4 -6
word word: needs	-19 -28 -1 37 0
word word: negoti	39 -1 -35 -12 -7
word word: neithe	35 -15 -33 -24 -29
word word: nether	-4 15 -3 -3 -14
word word: neutra	14 -11 -2 -1 -11
word word: never	-18 -25 -6 31 -3
word word: new	18 -2 -36 -26 -6
word word: news	-4 -15 -24 -8 23
word word: next	-15 -6 -27 -2 28
word word: night	10 -4 -29 -11 2
word word: nikole	-25 -19 19 -16 -15
word word: nine	-20 -7 -18 35 -26
word word: ninety	8 -6 -9 -7 -6
word word: ninth	34 -13 -23 -18 -6
word word: no	-49 17 -40 0 11
word word: nobody	-18 39 -11 -37 -16
word word: none	-60 53 9 -5 -25
word word: noon	-15 15 0 -4 -3
word word: nor	21 -17 0 -2 -5
word word: norms	-13 15 -1 -15 -11
word word: northe	-5 0 -15 0 18
word word: norway	-19 27 -4 -9 -25
word word: not	-30 12 -2 -10 -1
word word: noted	7 4 -12 -18 -4
word word: nothin	8 13 -9 14 -24
word word: novemb	-11 25 -20 -11 13
word word: now	-3 6 13 -9 -12
word word: npp	18 -4 -3 -1 -12
word word: nuclea	19 -21 -12 -3 18
word word: number	25 -10 -9 0 -15
word word: nurse	-7 -1 -3 -3 5
word word: nurses	0 0 7 0 -8
word word: object	-3 0 -26 -11 25
word word: occupa	-32 -1 -1 40 -10
word word: occupi	22 -13 -5 5 -35
word word: oct	-16 -3 -11 18 -9
word word: octobe	-29 10 -3 -3 -13
word word: odesa	22 -16 -2 -9 5
word word: off	-12 20 1 -12 -39
word word: offere	-8 14 -8 -19 30
word word: office	1 1 -23 -2 12
word word: offici	-29 12 -11 21 -32
word word: often	-2 -14 -4 21 -21
word word: old	-1 -15 -15 -8 8
word word: oldest	24 -10 -17 -9 -17
word word: oleh	-16 -1 30 -4 -12
word word: oleksa	-12 -11 15 -14 -14
word word: olena	-6 -14 14 -2 -1
word word: oleniv	-46 -36 16 -18 22
word word: olha	-15 0 11 -1 12
word word: oman	-36 -17 -15 -5 27
word word: ombuds	-31 6 -17 27 -11
word word: on	-8 -1 11 -10 -6
word word: once	-27 21 -9 -8 -6
word word: one	-19 -18 23 -2 -4
word word: one-fo	-11 -5 -15 0 21
word word: ones	22 -9 -20 -34 3
word word: online	7 -1 -23 -9 26
word word: only	33 -12 -24 -20 2
word word: open	-24 14 10 18 5
word word: opened	-22 -10 8 -11 21
word word: operat	-9 3 -34 -10 23
word word: opport	-11 -20 -16 -6 22
word word: opposi	12 -1 -1 -5 -6
word word: or	33 -30 -2 2 -25
word word: order	10 -6 11 -11 -8
word word: ordere	-2 -15 -2 -1 15
word word: organi	-12 17 -14 -6 -3
word word: orphan	15 0 0 -3 -14
word word: orthod	24 -31 15 -16 -19
word word: other	19 -3 -3 -8 -10
word word: others	13 -1 -13 -2 -1
word word: our	-14 -4 15 -8 -12
word word: ours	2 -23 -20 21 -4
word word: out	5 -22 17 -7 -15
word word: outcom	22 0 -5 -2 -17
word word: outsid	-9 5 12 13 -17
word word: over	3 -9 2 -13 2
word word: overal	20 -2 -4 0 -15
word word: overni	-3 -14 -1 -10 13
word word: own	26 -27 0 -20 -23
word word: owners	-1 0 -13 0 13
word word: packag	15 -20 -22 -13 11
word word: page	-22 -1 18 0 -16
word word: paid	23 -5 -30 -11 -2
word word: pakist	-13 -9 -16 -2 37
word word: palace	14 -26 -15 -15 17
word word: palest	-22 -15 -9 -15 25
word word: papers	-12 15 20 -11 -15
word word: parall	6 0 -4 0 -1
word word: parcel	-27 -33 -9 17 36
word word: parent	15 -17 -2 -15 19
word word: paris	-12 -11 -19 -16 17
word word: parlia	-6 -1 -9 22 -8
word word: part	-4 4 -4 -3 -12
word word: partic	-9 -11 0 -16 23
word word: partie	-11 24 -10 -2 -24
word word: partne	-5 -19 -17 6 8
word word: party	9 -16 -19 -13 6
word word: pass	-2 -11 -12 -15 18
word word: passed	-14 18 -4 -21 2
word word: past	-9 -13 -4 -17 18
word word: patien	-8 -1 -16 -5 18
word word: patrio	-28 11 -12 -17 6
word word: paul	-30 -3 -13 -2 35
word word: pause	26 5 8 -28 -26
word word: pay	-10 14 -10 -4 -12
word word: peace	-16 8 -27 13 24
word word: peacef	27 -12 -13 -3 -8
word word: pensio	12 -5 -7 20 -19
word word: people	-5 -1 -34 -2 12
word word: per	-16 14 -16 -16 19
word word: percen	-31 -15 -11 8 16
word word: period	-13 -12 -15 14 -13
word word: person	-4 -19 -13 -26 47
word word: peskov	-14 30 -12 -10 -12
word word: peters	-24 -18 -3 36 -25
word word: phase	13 -16 0 -1 15
word word: phone	-19 -3 27 10 -24
word word: phoned	0 42 -31 -1 -16
word word: phones	5 -5 17 -14 -29
word word: photo	-6 -3 28 -8 -12
word word: photog	-19 -33 14 -13 14
word word: photos	-8 -1 19 -1 -10
word word: picked	0 16 -8 -4 -6
word word: pictur	-4 0 -14 -5 15
word word: pier	-3 -4 10 0 -3
word word: pilots	25 -6 14 -25 -22
word word: place	-12 11 -22 6 -18
word word: places	26 -5 -4 -17 -4
word word: plan	-16 25 14 -14 -8
word word: plane	-42 -35 37 -8 33
word word: planes	5 -18 -22 -3 28
word word: planne	-22 -4 20 -1 -18
word word: plant	14 -4 -24 -28 3
word word: platfo	-9 -25 -1 16 17
word word: please	12 -10 17 -7 -20
word word: plus	9 -3 0 -3 -3
word word: point	-11 6 -8 -10 2
word word: pointe	9 -3 -12 -4 11
word word: points	-5 -17 -26 -15 41
word word: pokrov	-23 -7 -13 -7 26
word word: poland	2 -16 -3 -4 19
word word: police	8 -18 -15 -4 25
word word: politi	10 -26 -5 -3 0
word word: poltav	-10 -15 -14 -17 25
word word: pope	-24 11 -5 -23 4
word word: portra	-37 -14 20 -6 -3
word word: ports	-5 -14 -15 -14 17
word word: positi	-5 -2 -1 0 7
word word: possib	-14 29 -23 -8 -44
word word: post	4 10 -25 -2 -41
word word: posted	7 0 -6 -3 2
word word: postpo	-27 30 -19 -9 -32
word word: pow	9 0 -3 -3 -2
word word: power	-3 -12 -20 -14 19
word word: pows	-9 9 -17 -28 15
word word: praise	-1 -2 0 -2 5
word word: prayer	-5 -3 -7 -16 5
word word: precis	0 -15 -3 -9 17
word word: prelim	-7 -25 -6 19 15
word word: prepar	-32 35 -17 -16 -17
word word: presen	-15 -6 -23 -11 32
word word: presid	6 -3 -35 -16 50
word word: press	-14 13 0 -12 15
word word: pressu	-11 19 -12 10 -16
word word: prevai	-14 -15 -1 15 -1
word word: previo	-13 14 -6 6 -13
word word: price	-8 -2 -1 -1 11
word word: priest	19 -11 13 -9 -29
word word: prigoz	22 -1 -16 0 -4
word word: prime	10 0 -25 12 -20
word word: prince	-47 8 37 -5 -3
word word: princi	0 -13 -15 -13 21
word word: priori	-28 27 -15 14 -6
word word: prison	-1 15 -18 -10 0
word word: privat	-11 -1 -12 -5 21
word word: proced	-7 15 -1 -14 -14
word word: proces	15 11 -13 -10 -8
word word: produc	15 3 -8 -5 -30
word word: progra	-21 -21 -2 10 23
word word: progre	-15 14 16 -5 -20
word word: projec	-2 -1 0 -8 10
word word: promis	7 0 -11 -4 -6
word word: proof	5 -5 0 0 0
word word: propos	-12 15 -9 -11 -17
word word: prosec	-21 -4 19 -12 -10
word word: protec	22 -20 0 -11 2
word word: proud	17 -8 -1 -7 -1
word word: provid	18 2 -10 0 -21
word word: psycho	9 11 -13 -5 -19
word word: public	27 7 -25 -24 -5
word word: publis	-38 0 26 -7 -28
word word: pulled	-15 -1 15 -3 -1
word word: pursui	15 -1 -14 0 -6
word word: pushil	10 -5 -2 -2 0
word word: pushin	-18 18 -8 -17 14
word word: put	-14 -16 18 -1 8
word word: putin	-8 5 -6 31 -45
word word: puttin	-5 7 0 -1 0
word word: qatar	12 -19 -17 -3 22
word word: qatari	6 -16 12 11 -26
word word: questi	-14 15 -19 15 -29
word word: quiet	-21 -30 -1 33 0
word word: quotin	1 8 -1 0 -8
word word: radiat	-20 -15 -1 -2 17
word word: raised	-10 7 -16 -32 22
word word: raises	30 -22 0 -8 -5
word word: rally	-21 -14 -17 -27 19
word word: ran	-1 -5 -15 -9 21
word word: ranger	-4 -3 -13 0 19
word word: rank	26 0 -8 -16 -4
word word: ranks	-26 -2 -12 -14 44
word word: rbc	14 -1 -3 -1 -9
word word: reache	43 -1 -6 -33 -12
word word: read	-34 -25 30 -18 -19
word word: reader	-23 12 -16 -11 29
word word: readin	-6 18 -15 -7 14
word word: ready	-2 -3 -16 9 -14
word word: reaffi	10 -3 -5 -4 -2
word word: rear	-5 -2 -15 -11 18
word word: reason	14 -7 -2 19 -24
word word: recall	-3 -11 -22 33 -33
word word: receiv	-5 -14 15 -13 5
word word: recent	48 -5 -15 -29 -13
word word: recep	13 -15 14 -1 -15
word word: recogn	-15 -1 17 -3 -5
word word: recons	-25 -18 36 15 -21
word word: record	-19 -14 -8 23 -12
word word: recove	-6 5 -23 -29 4
word word: red	-37 -22 -17 0 34
word word: referr	-19 -13 16 15 -25
word word: refrig	-16 1 8 -26 -11
word word: refuge	-5 -6 12 9 -14
word word: refuse	-17 -21 27 38 -45
word word: regain	13 0 0 0 -12
word word: regime	5 -6 8 -3 -5
word word: region	1 -25 0 -2 -8
word word: regist	-23 -11 -19 23 -15
word word: regula	-15 0 0 15 0
word word: rehab	-1 -15 -6 -9 20
word word: rehabi	-1 -15 12 3 -6
word word: reinte	32 -8 -20 -7 -17
word word: reiter	17 -16 -4 -13 14
word word: reject	0 17 -2 -3 -15
word word: rejoin	-5 -15 -11 12 -18
word word: relati	-14 1 4 -16 21
word word: releas	-12 -6 21 -14 -15
word word: relief	-24 -9 -9 -4 25
word word: reliev	17 -30 -5 -11 22
word word: remain	-21 -22 -14 -9 21
word word: rememb	-15 -3 -2 -5 3
word word: repair	-28 -15 -22 -23 51
word word: repatr	-11 -20 -13 20 -5
word word: repell	-16 -6 -15 -11 24
word word: replie	-17 15 -7 -5 12
word word: reply	-17 18 -18 20 -27
word word: report	-27 23 -5 -21 -1
word word: repres	-11 11 -15 7 -18
word word: republ	17 -14 -6 -10 11
word word: reques	11 -35 -15 -1 22
word word: requir	-13 -10 -17 14 21
word word: rescue	21 -1 -16 -15 7
word word: reserv	-4 0 0 18 -17
word word: reside	-38 -8 -2 -4 13
word word: respec	-19 -4 -8 18 -14
word word: respon	-1 11 -20 -29 -5
word word: rest	-6 -32 -4 -14 39
word word: result	-3 13 -8 16 -16
word word: resume	2 20 -6 -9 -7
word word: resump	-18 37 -12 -18 -25
word word: retake	10 -23 -11 -2 26
word word: return	10 3 -20 1 -20
word word: reunif	3 6 -6 4 -29
word word: reunit	21 28 11 -21 -38
word word: reuter	-11 14 -13 -6 -7
word word: review	-21 15 10 26 -44
word word: ria	41 -1 0 -39 -1
word word: right	15 12 -28 -16 9
word word: rights	-3 24 -19 -24 -6
word word: risen	4 -6 -6 20 -14
word word: riyadh	-29 0 30 -1 -21
word word: road	5 -17 27 -7 -14
word word: rocket	-3 -2 -1 -9 15
word word: role	2 -2 14 -2 -15
word word: room	-1 -2 -19 0 21
word word: rose	-24 -15 -24 -6 38
word word: rostov	-5 -2 -12 -5 23
word word: roughl	-5 24 0 -19 -1
word word: round	-10 25 -23 -20 -14
word word: rounds	-2 -11 23 1 -23
word word: row	-10 -1 14 0 -16
word word: rt	-24 -9 -12 31 -14
word word: ru	-15 10 9 15 -10
word word: rubble	-4 -1 -16 -2 22
word word: rules	2 -21 -3 22 -3
word word: rumour	0 17 -15 -13 -14
word word: run	-2 -26 -9 -10 33
word word: runnin	-15 -8 18 -10 -16
word word: runs	-11 -11 10 -7 -1
word word: russia	12 -2 -9 10 -18
word word: rustem	-27 34 -23 -15 -28
word word: s	21 -13 -8 -24 8
word word: safe	-2 -1 0 -2 5
word word: safety	-11 -22 -1 -3 23
word word: said	-16 14 0 6 -26
word word: sailor	14 -13 -16 -3 15
word word: sake	-19 -15 -7 3 16
word word: salman	-39 -2 29 -3 -1
word word: same	12 -20 -3 24 -29
word word: sample	9 -1 0 -7 0
word word: sancti	13 -1 -3 -5 -4
word word: sang	-8 -1 22 -8 -23
word word: sapper	-9 -3 -19 -10 20
word word: sapphi	-3 -4 10 0 -3
word word: sarali	8 0 -3 -3 -2
word word: saturd	-2 -13 22 -16 -5
word word: saudi	-25 -23 10 -13 30
word word: save	29 -13 -14 -2 -19
word word: saw	-13 22 2 0 -8
word word: say	-18 16 -7 -9 8
word word: saying	-4 18 -7 -16 -11
word word: says	-25 -18 4 -19 17
word word: sbu	-9 4 -18 -11 11
word word: schedu	-17 3 15 -12 -30
word word: school	-18 -16 17 13 -2
word word: sea	-6 -11 -12 -8 32
word word: seamen	-3 -4 10 0 -3
word word: search	-24 -17 -7 -1 24
word word: second	30 -17 8 -28 -23
word word: secrec	-1 -10 -16 -15 17
word word: secret	-13 -34 -18 -15 43
word word: sector	-32 -11 -31 -19 57
word word: secure	7 -11 -3 15 -17
word word: securi	-40 -20 -23 14 21
word word: see	-14 11 18 12 -31
word word: seen	-5 14 36 -15 -22
word word: seized	22 -14 -17 12 -41
word word: sends	-6 19 -10 -4 -17
word word: sent	-27 4 -9 35 -18
word word: senten	17 18 -16 -4 -23
word word: separa	-3 -10 -11 8 20
word word: septem	-8 -6 24 18 -30
word word: sergea	19 -1 -13 -7 4
word word: sergey	-9 -5 -18 -8 9
word word: serhii	-3 -9 43 -2 -35
word word: seriou	1 2 9 -12 -28
word word: serve	13 0 -13 0 0
word word: served	15 -1 -12 -16 12
word word: servic	-5 -13 -9 10 -1
word word: servin	15 -10 -5 -6 4
word word: set	-15 17 -19 7 -3
word word: settle	-6 -18 -15 -4 21
word word: seven	29 -10 -20 5 -3
word word: sevent	-11 14 3 9 -29
word word: sever	-2 -1 -8 0 10
word word: severa	6 -15 -2 -26 -5
word word: severe	-1 -2 -21 -17 32
word word: shamsa	8 0 -3 -2 -2
word word: share	-7 3 7 -2 -2
word word: she	-46 -27 16 48 2
word word: sheikh	-24 -17 20 13 1
word word: shelle	12 0 -8 0 -3
word word: shelte	-4 -2 -2 -21 22
word word: shield	12 0 -1 0 -10
word word: shifts	-10 0 -2 0 12
word word: shocks	-5 -1 -12 -1 16
word word: shooti	9 18 -1 -1 -24
word word: short	-38 21 30 -17 -37
word word: shortl	-6 16 -3 -4 -5
word word: shot	8 -1 -9 -9 6
word word: should	11 4 -11 -5 -3
word word: show	-22 -4 21 -6 -14
word word: showed	15 0 -14 0 -6
word word: shown	-4 -8 -10 -11 12
word word: shows	-6 -28 26 -17 -10
word word: shrapn	6 -2 0 -2 -2
word word: shuttl	-5 9 -14 -6 -7
word word: siblin	17 -2 -2 -6 -7
word word: sick	-19 8 0 17 -32
word word: side	21 11 -12 -12 -26
word word: sideli	-4 -17 -10 17 -11
word word: sides	-11 15 -13 -11 -6
word word: sight	-18 -19 14 31 -14
word word: signed	-30 8 -19 -16 3
word word: silenc	-16 -11 1 -1 3
word word: silent	-1 -2 26 0 -18
word word: simila	25 -3 -4 -1 -24
word word: since	-14 -23 7 19 -2
word word: single	-7 -3 -18 9 -14
word word: sister	14 0 -14 0 -1
word word: situat	-4 15 -2 -16 7
word word: six	-26 -21 -2 4 18
word word: sixtee	14 -10 -12 -10 -9
word word: sixth	-17 0 -15 -2 19
word word: sixty-	23 -2 -6 -18 -4
word word: sleeps	-6 -10 48 -2 -35
word word: slept	-9 13 15 -15 -17
word word: small	-13 -8 -20 -15 24
word word: snake	32 -10 -15 -22 -8
word word: so	8 -4 -3 2 -20
word word: so-cal	-23 -1 -3 -2 28
word word: social	14 -9 0 -20 0
word word: soil	19 -8 -14 -15 -25
word word: soldie	18 -20 0 -4 2
word word: soleda	13 -5 -3 -13 0
word word: solida	-16 -1 -15 -4 32
word word: soluti	24 -2 -14 -1 -9
word word: some	17 -17 -8 -39 5
word word: someth	5 -14 -2 -4 38
word word: son	-20 -4 38 -17 -25
word word: sons	17 16 -5 -9 -20
word word: soon	-18 14 16 0 -26
word word: sound	-6 -9 23 -8 -22
word word: source	-12 25 -29 -1 -19
word word: south	-16 -1 -26 -8 27
word word: spain	11 -10 -20 -14 28
word word: spare	15 0 -14 0 -5
word word: spasis	-15 -7 -9 17 0
word word: speak	-45 15 7 -9 -7
word word: speaki	-20 -30 -2 28 -6
word word: speaks	-16 32 -21 -13 -31
word word: specia	-13 -14 -8 13 6
word word: spent	-14 -21 22 -14 -20
word word: spirit	14 -8 4 -4 -16
word word: spoke	1 -11 -2 -28 14
word word: spoken	-9 -24 42 -9 -17
word word: spokes	-25 22 4 -6 -32
word word: spread	-20 -9 10 -22 5
word word: spring	25 -28 -14 -8 7
word word: square	-36 -28 -6 -3 13
word word: st	-32 -36 -18 35 12
word word: staff	-12 -26 11 4 21
word word: stage	30 -10 -1 -6 -38
word word: stages	1 2 -24 24 -30
word word: standi	1 13 -19 -11 -1
word word: stands	-2 -21 -15 14 18
word word: star	-26 -5 -32 -2 42
word word: start	-35 3 -23 27 -15
word word: starte	-31 0 -6 37 -2
word word: state	5 -15 -25 19 -16
word word: stated	0 -2 -1 8 -6
word word: statem	-23 -13 -19 15 21
word word: states	-8 7 -11 -13 11
word word: statis	-4 -1 -3 26 -22
word word: stay	-3 -8 15 -6 -17
word word: steelw	8 0 -6 0 -1
word word: step	4 -3 -2 -16 -19
word word: steps	-23 -15 -15 -9 19
word word: still	4 -21 11 33 -61
word word: stood	-23 6 16 -4 -11
word word: stop	31 -28 -18 -14 -5
word word: storie	-15 -2 16 -1 -7
word word: story	-28 -11 15 2 -15
word word: straig	-3 0 18 -3 -16
word word: stress	-41 5 -16 29 -9
word word: strike	-15 -14 -9 -14 36
word word: strong	-12 -16 -8 -5 20
word word: struck	24 -17 -10 -30 12
word word: studen	-24 -9 -14 14 17
word word: study	-2 -1 -1 -10 14
word word: submit	-15 15 -1 -3 -1
word word: succee	-6 -7 10 -4 7
word word: succes	28 -13 5 -5 -22
word word: such	11 -4 -15 -22 21
word word: sudan	-17 -12 -7 14 7
word word: sudzha	-3 -1 -15 -11 16
word word: suedi	26 -3 -15 -12 -14
word word: suffer	-6 -10 13 -1 -13
word word: summer	14 2 -12 11 -16
word word: summit	-14 0 -9 22 3
word word: sumy	-22 -5 -21 10 -12
word word: sunday	41 -37 20 1 -7
word word: superv	-15 -3 -15 -1 17
word word: suppli	-14 -1 -5 -8 16
word word: suppor	-13 -38 -17 -19 53
word word: surgeo	-12 -19 -10 -14 25
word word: surger	0 -2 11 -1 -8
word word: surnam	30 -27 -1 -2 0
word word: surpri	33 -18 -15 -1 -14
word word: surren	-28 -5 -14 -20 44
word word: suspen	-4 -15 -4 -2 20
word word: swap	-6 21 4 -30 -11
word word: swappe	20 4 -1 -11 -31
word word: swaps	12 -13 -27 38 10
word word: sweden	1 14 -5 -5 -14
word word: switze	-15 12 -9 21 3
word word: system	-9 1 -9 -9 8
word word: table	-8 19 -13 -8 -24
word word: taganr	-20 -11 17 -12 -16
word word: take	-23 11 27 -16 -23
word word: taken	-1 20 11 -22 -20
word word: takes	-6 -11 -5 10 -10
word word: taking	-19 28 5 12 -18
word word: talk	-25 -7 27 -17 -23
word word: talked	-4 -6 -17 -7 18
word word: talks	-5 -11 -1 -12 -7
word word: tally	-17 -4 -10 18 -9
word word: tank	-10 0 -1 0 11
word word: tanker	-15 -3 -15 -10 16
word word: tanks	-25 -16 -20 -21 40
word word: target	-19 -1 -17 -12 20
word word: tass	-18 -5 -4 26 -1
word word: tatar	17 -4 -11 -8 -12
word word: tatyan	3 -11 -5 13 -23
word word: tayyip	13 -15 14 -1 -15
word word: tea	-17 -3 29 -7 -18
word word: teache	-19 -24 29 -15 22
word word: team	22 5 -12 -6 -11
word word: teams	-11 12 -5 -9 11
word word: tears	10 -15 -8 -18 15
word word: techni	-7 41 -22 -5 -28
word word: techno	-7 -5 -7 -2 7
word word: teenag	-16 -1 -14 0 16
word word: tel	-13 -3 -6 0 22
word word: telegr	4 10 -7 -13 -10
word word: teleph	-15 12 15 -12 -16
word word: tells	-19 -15 10 -4 9
word word: tempor	32 -7 -15 -8 -3
word word: ten	-20 -11 -12 27 -35
word word: tens	-13 -17 -4 -6 19
word word: tenth	20 -3 -3 -21 7
word word: terms	14 -1 -14 -2 1
word word: terrib	22 -21 -1 -5 -2
word word: territ	31 4 -7 -11 -27
word word: thaila	-12 -3 -21 -3 31
word word: than	-29 7 -21 27 -31
word word: thank	-16 20 -8 -4 -27
word word: thanke	5 -17 -10 13 -10
word word: thanki	7 0 -1 -4 -2
word word: thanks	0 -12 21 -12 -8
word word: that	-15 22 1 -10 -23
word word: the	-12 -4 4 -4 12
word word: their	2 -41 5 6 -1
word word: theirs	2 -11 -16 22 -20
word word: them	2 -23 7 19 -18
word word: then	-7 -27 3 -18 18
word word: there	-29 12 -3 10 -10
word word: these	4 -8 10 5 -13
word word: they	32 -30 11 -26 -16
word word: thing	-19 1 13 -12 -15
word word: things	-15 -15 -3 -5 17
word word: third	-2 -20 -9 -15 12
word word: thirte	1 0 -14 -11 14
word word: thirty	8 -6 -9 23 -15
word word: this	17 -9 9 -4 -28
word word: those	-17 9 10 -25 7
word word: though	-18 15 12 -18 -14
word word: thousa	-33 -21 -13 17 8
word word: three	-3 -11 15 -23 -9
word word: three-	-8 -13 -27 -18 19
word word: throug	-15 8 -5 12 0
word word: thursd	16 -36 13 -23 -11
word word: thus	21 -3 -2 -12 -7
word word: ties	13 -1 -16 22 -18
word word: time	-10 -13 -7 -21 24
word word: times	7 -7 -27 -8 29
word word: to	-25 -11 3 8 5
word word: today	2 -9 -11 -19 14
word word: togeth	11 -14 -8 -8 9
word word: told	-21 7 -15 12 -8
word word: tomorr	35 8 -10 -8 -15
word word: tonigh	-1 14 -17 -17 -1
word word: tonnes	-24 -9 -17 -22 32
word word: too	23 -8 -25 11 -15
word word: took	18 -16 -17 -8 1
word word: top	21 1 -5 -1 -18
word word: topics	-15 0 -2 17 -24
word word: tortur	-12 -11 -18 12 8
word word: total	27 -33 -5 -7 7
word word: touch	-17 -22 28 14 -19
word word: toward	-12 -17 20 -7 9
word word: towns	-10 28 -11 -4 -3
word word: track	-15 15 -1 15 -15
word word: trade	-21 -20 5 15 1
word word: traded	13 -31 -19 -15 17
word word: traini	-28 -15 8 -11 12
word word: trains	-1 -23 -4 -5 32
word word: transc	-25 -19 19 -16 -15
word word: transf	9 11 -1 -12 -4
word word: transp	7 -5 1 -10 4
word word: travel	16 -9 -14 -11 -5
word word: treat	-11 19 -9 9 -8
word word: treate	-20 7 -18 -27 25
word word: treatm	-11 -17 13 24 -34
word word: tried	-8 -2 -7 -2 19
word word: trilat	-18 38 12 -14 -31
word word: trip	15 -15 -8 -5 -6
word word: troops	-13 11 -3 -23 10
word word: truce	-16 37 -16 -7 8
word word: trucks	-16 0 4 -15 -6
word word: true	-2 -2 0 6 -2
word word: trump	1 17 -38 -19 16
word word: trust	-20 -22 -20 10 34
word word: truth	-2 20 0 -18 -1
word word: try	-10 -17 -5 21 14
word word: tsentr	-12 -1 -14 -10 18
word word: tuesda	14 13 -24 -20 -12
word word: turkey	17 -13 -8 -14 -1
word word: turkis	-17 -10 12 -10 14
word word: turn	11 -12 12 -6 -23
word word: turned	-46 3 38 -34 -20
word word: twelve	-9 -2 -5 -13 22
word word: twenty	20 4 -13 -3 -26
word word: twice	-15 -19 30 -3 -24
word word: two	14 -23 6 -19 6
word word: türkiy	-21 22 9 -20 -12
word word: u	16 -13 -7 -4 2
word word: ua	1 -31 -11 40 -24
word word: uae	20 -14 -16 3 -10
word word: uavs	-7 -3 -7 -16 29
word word: uk	10 -15 5 -6 -18
word word: ukrain	12 -7 -10 6 -7
word word: umerov	-24 53 -23 -16 -43
word word: un	-49 -18 -25 37 2
word word: unbloc	-3 25 -12 -7 -17
word word: under	24 1 4 -22 -25
word word: underg	17 -8 11 -10 -16
word word: underl	11 -6 -8 15 -27
word word: unders	7 25 13 -31 -19
word word: underw	-6 -19 -20 -21 22
word word: unicef	-15 -15 -1 20 -20
word word: unit	-34 -13 -6 2 22
word word: united	12 -25 -6 -12 13
word word: units	-23 -7 -7 8 16
word word: unlawf	-10 24 -15 13 -20
word word: unmann	-26 -1 -15 -13 29
word word: until	-2 -2 -9 -2 -4
word word: untrue	-26 29 -23 -8 -6
word word: up	-17 10 -15 -3 20
word word: update	26 -10 0 -14 -3
word word: upon	-1 13 -4 0 -8
word word: urgent	3 -22 -13 -8 29
word word: us	-33 -31 -28 2 50
word word: use	-13 -14 -11 -7 15
word word: used	-7 -30 -15 -18 23
word word: ushako	-11 0 -19 -4 2
word word: vadim	-21 -1 -6 -2 23
word word: vatica	-13 33 -5 -17 -16
word word: vehicl	-14 -21 -8 -17 32
word word: venue	0 -22 0 0 22
word word: veresh	-5 -17 -9 29 -7
word word: verifi	-10 -2 -1 24 -20
word word: verify	20 -19 0 0 -1
word word: very	12 29 -4 -16 -20
word word: vessel	-14 -14 -14 -15 24
word word: vetera	13 -6 -18 -7 14
word word: via	15 -22 -5 -3 18
word word: viber	13 0 -9 0 -5
word word: victor	-5 -11 -32 -15 15
word word: video	-26 -9 29 -8 -18
word word: views	-10 -13 -40 8 36
word word: viktor	15 -18 23 -12 -17
word word: villag	-19 -2 -7 -1 26
word word: violat	-4 -6 -1 18 -7
word word: visit	-15 -5 3 3 19
word word: visite	-14 -13 13 -7 -9
word word: visits	-3 -22 -8 -8 31
word word: vladim	-6 -7 8 25 -26
word word: vladiv	-17 0 -7 -1 24
word word: voice	-12 -4 17 -1 -15
word word: voiced	14 -26 -5 -1 15
word word: volody	-9 3 27 -6 -24
word word: volunt	-22 -24 8 -14 29
word word: vostok	-10 -14 -8 -21 22
word word: wagner	22 -1 -16 0 -4
word word: wait	-19 8 10 -36 1
word word: waited	11 -19 10 -9 -11
word word: waitin	24 -28 -10 11 -9
word word: waits	-1 22 -14 -10 -2
word word: walk	-15 -12 -15 -4 19
word word: walked	-5 -1 0 -2 9
word word: wall	-14 -16 -20 -17 30
word word: want	-25 -13 -11 35 2
word word: wants	-15 15 18 -13 -23
word word: war	-13 2 3 -16 8
word word: wards	-1 -3 2 -9 -9
word word: warrin	-1 -19 -13 -2 19
word word: warrio	29 -16 -21 -22 17
word word: warsaw	-18 -33 -13 -10 26
word word: was	-4 -5 -2 6 -15
word word: washin	-4 -14 -32 -13 27
word word: watch	-14 -8 20 20 -32
word word: watche	-31 -17 -8 -13 25
word word: water	-13 -1 0 -12 14
word word: way	30 -10 6 -29 -16
word word: ways	-2 0 -3 -3 8
word word: we	-3 1 -17 -14 -4
word word: we're	-12 0 14 -6 -16
word word: we've	-12 -4 14 -1 -7
word word: weapon	-6 -4 -3 -11 20
word word: wednes	19 -41 6 -8 8
word word: wedono	-25 -1 -8 -9 14
word word: week	-24 13 17 -4 -18
word word: weeken	14 -13 10 0 -11
word word: weeks	2 9 -28 3 -6
word word: weighe	-26 -6 18 -14 -17
word word: weighs	-17 -5 31 -2 -8
word word: welcom	-4 -22 8 -11 5
word word: well	2 8 -1 -8 -11
word word: went	24 -5 -4 -5 -7
word word: were	-1 -19 9 -15 15
word word: west	-9 -1 -13 -1 17
word word: wester	7 8 -5 0 -9
word word: what	-7 7 -34 -6 21
word word: whelan	-30 -3 -13 -2 35
word word: when	-16 1 16 0 -18
word word: whenev	0 -1 -1 8 -6
word word: where	8 -25 -6 -44 36
word word: whethe	-5 -15 9 10 15
word word: which	12 -13 18 -3 -17
word word: while	-19 -10 -9 14 0
word word: who	-8 -15 7 -26 25
word word: whole	23 -1 11 -21 -14
word word: whom	31 -15 10 -10 -21
word word: whose	31 3 -21 -9 -4
word word: why	-32 35 -34 -12 -2
word word: wife	-15 -31 -15 -4 19
word word: will	-13 -5 -15 -12 25
word word: willin	-2 0 -9 -12 14
word word: winter	-19 -2 5 -33 16
word word: wish	10 -19 -8 2 7
word word: with	-3 4 4 -20 -8
word word: within	-3 15 -10 -5 -18
word word: withou	33 -9 -8 -36 -20
word word: witkof	-2 -17 -2 0 18
word word: witnes	0 0 -7 -1 8
word word: wives	-35 0 38 -5 -6
word word: woman	22 -13 28 -14 -25
word word: women	19 -7 -34 9 7
word word: won	-16 -1 17 2 -24
word word: won't	-5 9 0 -3 -1
word word: word	-4 -15 -7 -16 16
word word: words	9 -4 -26 -3 15
word word: work	3 -10 -32 25 -22
word word: worked	7 13 -6 -6 -8
word word: workin	17 -5 -13 -22 -12
word word: works	-17 -7 16 -15 -12
word word: world	-26 -27 -14 -14 29
word word: worth	0 13 -1 -3 -12
word word: would	13 17 -11 -8 -27
word word: wounde	-4 1 -21 -1 10
word word: wounds	18 -5 -5 0 -12
word word: wrappe	-4 0 7 -1 -2
word word: write	-11 -25 -23 23 16
word word: writes	-14 -14 14 20 -24
word word: wrote	5 -2 29 -15 -34
word word: xiv	-22 5 -2 -19 19
word word: year	-6 0 -10 4 -23
word word: years	38 -12 -17 -12 -31
word word: yemen	-36 -17 -15 -5 27
word word: yermak	39 -7 -12 -7 -17
word word: yes	24 -14 -6 1 -6
word word: yester	-2 -37 33 -10 -26
word word: yet	-45 25 4 -1 -19
word word: yevgen	22 -1 -16 0 -4
word word: york	-7 -11 13 -2 5
word word: you	-5 11 -11 -33 0
word word: young	-28 14 -8 25 -5
word word: younge	33 -13 -15 -10 -22
word word: younis	-12 -3 -1 -1 16
word word: your	15 -15 16 -16 -18
word word: youtub	-7 -11 15 -5 -15
word word: yug	-10 -1 0 -9 20
word word: zapori	33 -2 -15 -11 -22
word word: zayed	-26 -11 21 13 1
word word: zelens	-16 0 -11 -2 8
word word: zone	-13 0 2 -12 14
word word: zuppi	-15 23 -15 -2 -15
word word: а	10 -14 1 6 -15
word word: аби	-12 3 -8 -9 17
word word: або	-7 -17 -27 7 6
word word: абу-да	5 17 -14 -17 3
word word: август	-21 5 37 -31 0
word word: авдеев	-1 7 -1 0 -5
word word: авдіїв	6 -2 -7 -18 8
word word: авиабо	16 -2 -3 -3 -10
word word: авиаци	9 -8 26 -8 -19
word word: автобу	28 -9 -6 -28 -38
word word: автома	-20 -10 12 -1 -8
word word: автомо	8 -17 -11 -17 26
word word: авіабо	-14 -11 15 -11 -14
word word: авіауд	-18 -2 -3 -6 28
word word: авіаці	-12 -6 -9 6 15
word word: агент	-12 0 -1 -4 13
word word: агента	-3 -8 -4 -2 15
word word: агентк	0 -1 -15 -1 16
word word: агентс	2 4 -22 11 -27
word word: агресо	-32 18 -9 -18 0
word word: агресі	-9 -5 -4 24 -5
word word: адвока	-15 13 -20 -5 6
word word: адже	-20 -26 33 28 -30
word word: админи	-3 -1 7 -2 -2
word word: адмира	-11 0 -3 -8 20
word word: адміні	20 -1 -19 -10 8
word word: адрес	-15 -2 -8 -26 32
word word: адреса	-8 -17 -30 -27 42
word word: адреси	-14 -21 -14 -24 45
word word: адресу	11 -18 -27 -22 29
word word: аеродр	8 -19 -7 11 4
word word: аеропо	-20 -3 29 -2 -23
word word: аес	24 -1 -15 -7 -4
word word: азерба	-33 -10 -10 -11 38
word word: азов	-2 -1 -3 -1 5
word word: азова	-38 -25 34 -16 0
word word: азовск	13 -4 -19 -6 11
word word: азовст	13 10 -16 -7 -3
word word: азову	-20 -14 -2 7 15
word word: азовце	-39 2 17 -9 -26
word word: азовцы	-4 -12 -6 -9 28
word word: азовця	-14 -8 18 -5 7
word word: азовці	8 4 -3 -22 -4
word word: айдара	-1 -4 -1 -1 7
word word: академ	-16 -17 -18 -3 24
word word: аквато	-13 -14 -10 -8 17
word word: актива	-15 14 -12 -23 25
word word: активн	-44 -21 -17 -13 32
word word: активу	-14 28 -14 -6 -20
word word: активі	-31 28 -5 11 -29
word word: акция	10 1 -7 -7 -12
word word: акцій	-17 -1 0 23 -16
word word: акцію	-2 -6 -3 -1 12
word word: акція	-21 -22 -17 -18 22
word word: акції	7 0 -1 -6 0
word word: але	6 -2 1 -19 -8
word word: алекса	-1 -6 8 -14 20
word word: алексе	-16 -14 7 -29 -1
word word: альфа	9 0 -2 0 -7
word word: альянс	0 -3 -8 -12 21
word word: америк	1 -8 6 -7 0
word word: ампута	22 -2 -3 -9 -8
word word: аналог	20 -11 -3 -4 -2
word word: аналіз	9 -14 -15 -13 17
word word: аналіт	-14 -15 17 -31 4
word word: англій	-28 -18 15 24 -16
word word: андрей	-13 29 11 -15 -14
word word: андрея	17 -9 -4 -1 -4
word word: андрій	12 1 -6 -10 -16
word word: анкара	-14 -1 13 -6 -22
word word: анкаре	-20 30 2 -9 -4
word word: анкару	-14 13 13 -1 -5
word word: анкары	-18 0 -6 0 19
word word: анкарі	-38 14 -23 -16 2
word word: анкету	-22 -8 -13 -15 25
word word: аноним	-9 18 -5 -1 -5
word word: анонсу	-41 71 -27 -16 -32
word word: анонім	-5 29 -14 -3 -14
word word: апелля	-8 -4 -22 -11 34
word word: апеляц	-3 -5 -6 -4 17
word word: аппара	-12 -9 -10 -22 24
word word: аппети	-15 -4 16 0 3
word word: апреле	-7 -9 -17 -3 13
word word: апреля	31 1 -29 -8 -4
word word: арабск	-9 -4 14 -3 -12
word word: арабсь	17 -1 -12 -6 -3
word word: аравии	12 0 -2 -17 8
word word: аравия	-10 -4 -7 0 12
word word: аравії	18 -17 -10 5 -12
word word: аргуме	-16 12 -1 0 18
word word: аресто	36 -1 -5 -8 -24
word word: арифме	23 -1 -11 -11 -14
word word: армени	-11 -1 -1 -2 15
word word: армии	34 -9 -36 -5 5
word word: армия	-8 0 0 -5 14
word word: армянс	-24 -9 -1 -13 27
word word: армійц	13 -2 0 -4 -9
word word: армія	7 -14 -25 -32 28
word word: армії	7 -1 -5 -33 22
word word: артем	-8 -11 -1 -2 21
word word: артемо	-8 -5 -14 -4 19
word word: артиле	-14 -15 -18 -21 36
word word: артилл	5 -1 -10 -1 -2
word word: артист	0 0 -16 -5 16
word word: артсис	-8 -11 -8 -17 20
word word: артур	-5 -3 -1 29 -24
word word: архіву	-18 -2 17 9 -2
word word: астрах	16 -5 1 -4 -25
word word: атак	-15 -2 -1 -6 23
word word: атаки	16 15 -3 -4 -24
word word: афгани	-24 -4 -13 -2 38
word word: аферис	-2 0 0 22 -21
word word: африка	-12 -1 -9 -13 28
word word: африки	0 -3 -2 -11 15
word word: ахмат	-15 0 0 -1 15
word word: аэродр	-39 -18 30 -14 8
word word: аэропо	-53 3 17 -5 32
word word: аэс	9 0 0 0 -8
word word: б	-34 7 15 -1 -12
word word: б'єтьс	-18 -14 10 -21 18
word word: бабуси	15 0 11 -6 -15
word word: бабуся	14 -14 10 -7 -7
word word: бабусі	13 0 -2 -1 -11
word word: бабушк	18 -13 20 -18 -42
word word: багато	-17 -7 28 13 -36
word word: багать	7 -4 12 0 -25
word word: бажанн	-9 -18 -5 -3 17
word word: бажаю	-16 -2 20 -9 -8
word word: базами	-11 -2 -15 25 -22
word word: базиро	-4 -2 0 -14 15
word word: базу	-7 -2 -12 8 13
word word: базі	-6 -15 -2 10 17
word word: баку	-34 -11 -8 -1 34
word word: балакл	-4 10 -2 -15 6
word word: балтий	-11 -1 -3 -1 14
word word: балтик	-1 0 -3 0 5
word word: банк	-30 -10 -11 -8 48
word word: банки	-9 -8 -12 -7 33
word word: банков	5 0 0 0 -5
word word: банків	9 0 -3 0 -6
word word: барак	-8 -13 -7 -10 32
word word: бараці	-10 0 0 -15 15
word word: баскет	-15 -6 -10 0 16
word word: бассей	-13 -1 7 -4 11
word word: баталь	-44 -16 12 3 7
word word: батька	-20 -15 28 -19 15
word word: батьки	14 -6 -18 -26 27
word word: батько	-6 -19 -15 -18 27
word word: батькі	36 -10 -16 -26 -17
word word: бахмут	28 -5 -14 -26 3
word word: бачив	-26 -14 15 -7 9
word word: бачила	0 -10 47 -1 -39
word word: бачили	-9 -7 -25 -39 32
word word: бачимо	-8 21 -5 -15 9
word word: бачити	-2 -16 -29 -31 26
word word: башкор	-42 -3 44 -6 -1
word word: ббм	12 -5 -2 -8 -4
word word: бедней	-18 -11 -10 -11 18
word word: бедств	-4 -12 -3 -1 18
word word: беженц	-9 -2 -3 -18 28
word word: без	-3 3 -8 6 -12
word word: безвіс	19 -7 -4 -1 -11
word word: безкош	3 -11 -12 0 20
word word: безо	22 -8 -2 -5 -8
word word: безопа	12 -4 -43 -26 13
word word: безопл	-20 -12 -28 -21 46
word word: безпек	-32 -8 -33 -8 52
word word: безпец	19 -13 10 -36 0
word word: безпеч	-12 -1 -12 -1 14
word word: безпла	-34 -14 -12 -3 56
word word: безпіл	-2 -19 0 -1 23
word word: безумо	7 -1 -1 -4 -1
word word: белару	10 -8 -2 6 -13
word word: белгор	-9 -6 -49 -41 42
word word: белой	-5 -11 -14 -2 17
word word: белору	13 -6 -7 -12 -12
word word: белый	-12 -7 -9 0 14
word word: белым	17 -9 -16 -2 -15
word word: бердян	8 -34 -30 19 26
word word: бере	-12 -3 -12 27 -21
word word: берег	-6 0 -1 0 8
word word: берега	-23 -4 15 -13 0
word word: береги	-17 -16 -15 31 -23
word word: бережі	-34 13 10 19 -11
word word: березе	-25 -4 19 -30 18
word word: березн	-29 7 30 -1 -10
word word: береме	5 0 -9 0 6
word word: берет	20 -4 -1 -13 -14
word word: берут	0 6 -4 -2 0
word word: беруть	-42 2 -21 -19 26
word word: беседы	-19 -16 -11 23 6
word word: беспил	-31 -14 -9 -13 37
word word: беспла	0 -2 -4 -5 11
word word: би	11 -2 -3 -6 -1
word word: библио	-10 -1 1 -9 19
word word: билеты	-12 -20 11 -2 4
word word: били	-23 -1 27 -3 -18
word word: бить	-4 7 -8 0 -2
word word: благов	-11 -4 -23 -5 25
word word: благод	22 -14 -5 -11 -7
word word: благос	14 -10 2 -5 -12
word word: благот	-21 -4 0 -14 25
word word: ближай	-15 23 -22 -14 28
word word: ближе	-13 0 -1 0 13
word word: близки	35 -7 -55 -6 -21
word word: близьк	-12 0 -12 31 -25
word word: блинда	-8 -6 -19 -4 35
word word: блокир	-42 -5 -1 -4 45
word word: блокпо	-5 -9 -15 24 -13
word word: блоку	-21 18 14 -14 -18
word word: блокув	-22 -28 -18 17 22
word word: блокує	-19 16 -2 -2 -15
word word: бмп	-6 -4 -8 -3 17
word word: бо	28 -5 -38 36 -20
word word: бог	29 -5 -15 -9 -25
word word: богдан	13 -2 -4 -10 -1
word word: богу	14 -11 -2 -4 -6
word word: бодай	-1 -1 -5 2 4
word word: боев	-5 -7 -16 -8 27
word word: боевик	-25 -8 -13 -3 32
word word: боевог	-11 -1 0 -1 14
word word: боевое	11 -12 15 -8 -8
word word: боевые	15 -16 21 -8 -5
word word: боевых	-10 -6 -10 -12 31
word word: боепри	-12 -11 -12 -17 19
word word: боец	-2 -4 28 -15 -19
word word: бойове	14 -1 -1 -10 -2
word word: бойови	-24 -9 -12 14 -4
word word: бойово	-10 -14 16 13 -18
word word: бойові	-26 -25 -27 -18 35
word word: бойца	-5 -8 3 -16 6
word word: бойцам	21 -6 -5 -15 0
word word: бойцах	3 -3 13 0 -13
word word: бойцов	-29 4 8 -9 5
word word: бойцы	-26 -6 33 -14 -14
word word: боки	0 16 -1 0 -15
word word: боку	27 18 -27 -19 -43
word word: боків	19 -16 -10 -6 -1
word word: более	-28 -28 -19 40 -8
word word: болезн	33 -28 -31 -3 24
word word: боль	-36 -16 19 -2 -18
word word: больни	-29 -10 -5 10 25
word word: больны	18 -6 -21 -7 -31
word word: больше	38 -14 -9 1 -32
word word: больши	9 -15 -19 32 -14
word word: большо	15 5 -3 2 -34
word word: бомб	-11 20 -3 -2 -8
word word: боремо	28 -7 -7 -9 -8
word word: бореть	-36 -2 9 37 -23
word word: боровс	-34 -2 16 35 -30
word word: бороли	-1 -5 -6 24 -15
word word: борони	22 -3 5 -8 -13
word word: бороти	18 -2 -1 -11 -4
word word: бороть	15 -12 -20 -11 12
word word: борт	33 -18 -29 -4 14
word word: борта	16 20 -19 -2 -11
word word: бортам	26 -5 1 -22 -2
word word: бортов	-31 -16 -7 -2 39
word word: борту	-51 31 20 -29 -16
word word: борщ	-24 -22 21 -24 3
word word: борща	-6 -4 21 -7 -16
word word: борщу	-16 -6 32 -5 -29
word word: бот	-15 -5 -22 -7 32
word word: боці	-4 11 -4 -7 3
word word: бою	-18 -7 13 16 -1
word word: боя	-14 -4 0 -2 16
word word: боялис	11 -27 -2 -2 12
word word: боях	25 -10 -27 -27 -14
word word: боєць	-13 -8 9 -5 -9
word word: бої	8 -18 0 -3 14
word word: боїв	5 0 -5 -1 2
word word: бпла	-1 -14 -2 -22 23
word word: брав	13 -9 -2 -7 -2
word word: бракує	-40 -31 -36 4 55
word word: брали	24 -11 -31 -32 1
word word: бранці	58 -15 -18 -26 -10
word word: брат	34 -14 -39 -2 -13
word word: брата	0 -5 18 -1 -8
word word: брати	-14 6 -2 -1 14
word word: братів	22 -11 7 -13 -27
word word: бригад	-43 -23 -14 -27 65
word word: британ	2 -10 10 -5 -6
word word: бриттн	-12 -43 -31 -11 48
word word: брифин	4 5 -3 -3 -4
word word: брифін	12 -19 -7 17 -12
word word: бронем	-14 -8 -1 -3 24
word word: бронет	-6 -11 -4 -9 21
word word: бронза	-23 -2 -15 -7 39
word word: бросае	16 -8 -12 -8 11
word word: бросил	-33 -15 -22 9 23
word word: брошен	-25 -2 -10 -1 27
word word: брудні	-3 16 -3 -14 -4
word word: брэдли	0 -1 -10 -3 12
word word: брюссе	-6 -15 -20 -12 30
word word: брянск	21 -11 -22 -13 4
word word: був	15 -10 2 -19 -12
word word: бувало	28 -15 -5 -6 -4
word word: буває	-2 -11 -2 10 4
word word: будано	-2 10 -8 17 -48
word word: будапе	20 -16 -30 -9 -4
word word: буде	-12 -5 3 4 -21
word word: будем	-9 -1 -40 -24 24
word word: будемо	-13 19 -8 18 -17
word word: будет	9 40 -24 -25 -12
word word: будинк	-22 -13 -13 -17 17
word word: будто	-21 -18 24 -3 -1
word word: буду	36 38 7 -44 -40
word word: будут	2 17 -32 -5 -3
word word: будуть	-14 36 -13 10 -50
word word: будь	-10 -17 27 -11 0
word word: будь-я	-29 -25 -7 20 17
word word: будівн	-1 -2 -1 -3 7
word word: буквал	13 0 -1 -1 -12
word word: букови	-31 -1 36 0 -6
word word: була	-12 5 19 -6 -31
word word: були	15 -12 -11 -14 -8
word word: було	-6 -5 5 -16 -17
word word: бумаги	-4 -13 -12 -17 29
word word: бурден	8 -1 9 -42 -15
word word: бут	-13 -17 -18 -1 23
word word: бута	-1 -37 -24 -11 39
word word: бути	-10 24 -1 5 -11
word word: буцімт	-6 22 -7 -18 -12
word word: бучі	-10 -6 -5 -2 12
word word: бы	-5 27 -3 7 -21
word word: бывало	-5 -10 -18 -2 19
word word: бывшег	13 -7 -12 0 0
word word: бывших	-17 -4 12 -3 28
word word: был	12 13 -41 -11 -9
word word: была	25 -7 5 -11 -22
word word: были	-3 -29 16 -7 -39
word word: было	-8 -8 13 5 -35
word word: быть	33 11 -19 -7 -16
word word: бюджет	-13 -2 25 -11 -13
word word: бюро	-14 -11 -15 -10 29
word word: бєлгор	0 28 -20 -5 -15
word word: бібліо	-17 -5 -15 0 25
word word: бійцям	-17 -2 -12 -10 40
word word: бійці	3 -3 -9 -8 10
word word: бійців	-4 15 -1 -36 8
word word: бік	-9 12 -13 -13 23
word word: білизн	-15 0 -1 -5 16
word word: білору	11 0 -22 -9 6
word word: більш	32 -24 -16 -22 -7
word word: більша	-1 -3 0 9 -5
word word: більше	-17 -30 15 1 -4
word word: більшо	1 -5 5 -10 -16
word word: більші	13 -7 7 -5 -25
word word: біля	-20 12 -10 -19 27
word word: бін	8 0 0 0 -7
word word: в	-9 -5 0 -4 10
word word: в'язни	13 -16 -17 19 -28
word word: в'язні	-21 -25 -14 -41 58
word word: вага	0 0 0 -4 5
word word: ваги	1 -2 19 -2 -17
word word: вагнер	9 -21 -33 10 -11
word word: вагітн	17 0 -4 -10 -4
word word: вадим	-7 0 -5 0 12
word word: вадима	-15 -8 -3 0 17
word word: важен	2 -15 15 -1 -1
word word: важив	-18 -2 29 -1 4
word word: важить	3 -10 27 -5 -17
word word: важка	-4 0 11 -1 -5
word word: важкий	-15 -2 15 -4 1
word word: важко	-9 14 -5 -7 1
word word: важкоп	7 18 -24 -12 -10
word word: важкох	-9 -18 5 -12 13
word word: важкі	14 0 -14 -6 0
word word: важлив	37 -42 -19 -10 9
word word: важна	18 -2 -7 -2 -8
word word: вайбер	-11 17 -3 -1 -5
word word: валюты	0 -2 -3 -3 8
word word: вам	-9 -15 16 9 -22
word word: вами	26 -26 -12 4 -41
word word: вантаж	-29 -6 -3 17 11
word word: вариан	-4 -21 -13 -6 23
word word: варто	11 0 -10 0 0
word word: вартою	0 0 -5 0 6
word word: варшав	-43 -21 -12 -11 55
word word: вас	-3 8 -29 -8 9
word word: василь	-7 -5 5 -2 8
word word: ватажо	7 0 0 -1 -6
word word: ватика	22 -1 -22 2 -12
word word: ваш	-11 -20 17 26 -15
word word: ваши	6 -18 15 -17 -2
word word: вашинг	-15 4 -18 -29 27
word word: ваших	26 -19 -15 -1 -28
word word: вашого	-18 -17 -15 -3 23
word word: ваші	8 0 -1 -4 -3
word word: вбиває	-17 -4 -5 -2 11
word word: вбивст	-15 -1 -3 -14 15
word word: вбили	-16 20 -9 -2 4
word word: вважав	-12 -9 29 -29 -14
word word: вважал	7 -7 17 -19 -7
word word: вважаю	-42 -12 -7 41 -16
word word: вважає	-6 15 -5 -15 11
word word: ввечер	9 -4 1 -1 -10
word word: вдалас	-2 8 0 -2 -4
word word: вдали	-17 -16 -15 18 -17
word word: вдалос	-10 -5 -8 36 -32
word word: вдарил	0 -14 -23 -4 19
word word: вдасть	-7 20 -8 -1 -19
word word: вдень	19 -6 -13 -1 -6
word word: вдоль	-5 -1 18 0 -13
word word: вдома	1 -26 -2 -7 -3
word word: вдохну	14 -1 -1 -10 -2
word word: вдячни	4 -10 2 10 -6
word word: вдячні	10 -7 -4 -3 -3
word word: веде	16 -13 14 16 -17
word word: ведем	-26 0 -27 38 -76
word word: ведемо	-17 27 -5 -18 -21
word word: ведет	-20 21 -4 -1 -7
word word: ведетс	-27 35 -16 14 3
word word: ведеть	-25 -11 -1 -3 37
word word: ведомс	6 -4 -32 -3 25
word word: ведут	-15 0 0 15 1
word word: ведутс	-26 32 -22 -8 -26
word word: ведуть	-39 17 -15 21 -27
word word: везли	-22 -21 12 -5 -6
word word: везут	42 -8 -6 -19 -13
word word: везуть	-10 -10 14 -6 -16
word word: вел	38 -3 -27 -2 -12
word word: вели	-12 -24 -17 10 -5
word word: велика	5 14 -2 -7 -14
word word: великд	-13 19 14 -9 -23
word word: велике	-13 24 6 -11 -25
word word: велики	0 9 -9 -9 12
word word: велико	-14 5 12 18 -27
word word: велику	-18 19 0 -1 -2
word word: великі	-15 -1 -1 15 -4
word word: венгри	15 7 -13 0 -15
word word: вересе	-3 0 -6 -7 15
word word: вересн	-23 14 10 -30 -5
word word: верещу	18 21 -10 -8 -26
word word: верить	13 15 -10 -10 -14
word word: верифі	-25 -14 -6 24 -7
word word: вернем	-1 -18 -20 -28 11
word word: вернет	-11 63 -7 -8 -50
word word: вернит	-13 10 -6 -25 8
word word: вернув	-31 -5 6 -12 15
word word: вернул	8 -15 -11 8 7
word word: вернут	-3 33 -7 -13 -13
word word: версии	7 -3 -7 -2 5
word word: версію	-2 -12 -11 -1 14
word word: версія	-13 -6 8 14 -15
word word: вертаю	-16 -4 -22 -7 33
word word: вертол	-4 -8 -12 -12 32
word word: верхов	-28 -21 -25 10 34
word word: верьте	-2 27 -4 -4 -21
word word: верят	-8 -16 53 -7 -27
word word: весенн	-25 28 -8 -11 1
word word: весни	26 -10 -19 -14 9
word word: весной	4 -17 -19 -25 23
word word: весны	-15 8 12 -1 -5
word word: вести	-22 -24 -4 2 13
word word: весточ	-21 -15 -17 -1 22
word word: весть	34 -3 -18 -18 -12
word word: весь	-7 -19 22 -7 -34
word word: ветера	-25 -3 -38 -20 60
word word: вечера	11 -1 -5 -1 -3
word word: вечерн	-19 0 24 -12 -15
word word: вечеро	43 -16 -21 -5 -11
word word: вечеру	42 -5 -6 -4 -39
word word: вечная	27 -4 -14 -16 -6
word word: вечора	26 -15 17 -13 -44
word word: вечір	-13 0 -18 -35 16
word word: вечірн	16 -5 -1 -3 -13
word word: вещи	7 -1 9 -1 -14
word word: вже	-8 -2 14 -13 4
word word: взагал	-3 -10 0 -23 15
word word: взаимн	-40 30 -14 -10 -11
word word: взаимо	6 0 0 -1 -4
word word: взамен	20 -4 -7 -5 -4
word word: взамін	12 15 -14 -23 -19
word word: вздовж	-23 -11 24 -3 -19
word word: взимку	0 -10 5 -2 7
word word: взросл	-30 -30 -20 32 30
word word: взрывн	0 -1 -2 -4 7
word word: взрыво	12 -4 -4 -11 -9
word word: взяв	10 -23 6 -18 1
word word: взял	-8 0 -1 -1 10
word word: взяла	-9 8 -12 -9 22
word word: взяли	-16 -11 6 -29 31
word word: взят	4 -2 -1 -17 15
word word: взято	-14 -1 0 -1 15
word word: взяты	-14 -2 -15 -2 20
word word: взятых	19 -11 -5 -13 0
word word: ви	-20 -2 -20 19 1
word word: вибух	-20 -2 -5 -15 17
word word: вибір	-24 -14 -13 -10 18
word word: виведе	-14 -9 -17 -17 27
word word: вивезе	-4 7 -21 -26 24
word word: вивезл	6 -14 -28 -18 12
word word: вивезт	14 -13 -18 -18 11
word word: вивели	7 -1 -12 -1 7
word word: вивест	-13 -16 -3 -8 18
word word: виводи	20 0 -1 -19 -1
word word: вивози	-3 -3 49 -15 6
word word: вивозя	-2 -3 -15 -3 16
word word: вигада	-2 10 -7 0 -2
word word: вигадк	-26 -3 -14 -41 25
word word: вигаду	-1 17 -14 -1 -8
word word: видава	-1 -5 -7 -12 22
word word: виданн	-5 -2 -17 -7 20
word word: видел	-28 7 35 -13 -19
word word: видели	-3 -1 7 -3 -1
word word: видени	-17 21 -25 -12 -8
word word: видео	-20 -10 8 0 -13
word word: видеос	-7 9 4 -4 -9
word word: видим	13 -12 -9 -14 15
word word: видимо	8 -24 -13 -13 14
word word: видно	7 -16 1 -3 -21
word word: вижити	-19 -3 -21 -13 36
word word: визвол	18 -9 -3 -1 -14
word word: визит	-17 -15 15 -1 16
word word: визита	-17 -2 -4 -1 23
word word: визнал	-11 -15 16 -6 -8
word word: визнач	-16 40 -33 -20 -2
word word: визнає	-14 2 -16 12 3
word word: вийде	-4 26 -9 -3 -17
word word: вийдут	-14 -25 -19 -15 26
word word: вийшла	26 -6 -16 -3 -8
word word: вийшли	6 -8 19 -31 4
word word: вийшло	17 -3 -9 -15 -10
word word: вийшов	-4 -7 15 -2 -13
word word: викона	-11 20 -15 -16 -13
word word: викону	5 -5 24 -24 -29
word word: викрад	-6 0 -14 -16 19
word word: викрал	-18 -12 -1 8 15
word word: викрес	12 23 -8 -16 -6
word word: викрил	-6 -5 -6 -11 25
word word: викрит	-2 -1 -7 23 -18
word word: виктор	-11 -46 4 12 5
word word: вилуче	-3 -4 -10 -10 24
word word: вимага	18 -50 -19 -10 13
word word: виміня	17 0 -16 -1 -1
word word: винаго	-4 -10 -44 -19 61
word word: вине	-7 42 -8 -18 -19
word word: винесе	-18 -14 -13 -5 27
word word: винесл	-2 -3 0 19 -18
word word: винний	-14 -17 -1 -9 23
word word: винниц	-14 -1 18 0 -16
word word: винося	-2 0 -11 0 12
word word: випадк	-26 -22 14 -13 11
word word: випадо	13 -9 -15 -12 -2
word word: виписа	5 0 -1 0 -5
word word: виплат	-19 -7 4 -9 46
word word: виплач	7 0 -11 -15 15
word word: виповн	-11 -9 -21 16 15
word word: виправ	4 -5 -3 -16 15
word word: випуск	-23 -11 -21 -8 46
word word: випуст	11 -6 -1 -7 0
word word: вирвал	24 -1 -5 -8 -11
word word: вирван	26 -3 -4 -8 -13
word word: вирват	5 0 -1 -3 -1
word word: виробн	-14 -35 -15 -11 31
word word: вирок	-22 -6 -19 2 4
word word: вироки	-6 -6 -13 17 -14
word word: вирокі	-3 -3 0 17 -17
word word: вируши	-18 -1 -1 -2 21
word word: виріши	10 15 -6 -22 -13
word word: вирішу	-1 -1 -26 15 -12
word word: висела	17 -1 -7 -1 -8
word word: вислов	18 -3 -12 -9 -3
word word: виснаж	14 -1 -11 -1 -6
word word: виснов	3 -4 -24 -17 32
word word: вистав	-20 -15 -16 -13 29
word word: вистач	-1 -12 -12 15 0
word word: вистоя	1 -10 10 0 0
word word: виступ	10 -9 -8 -2 8
word word: висува	11 15 -1 -5 -15
word word: витрим	-7 -2 5 0 5
word word: витяг	-18 -8 -15 -14 28
word word: витягл	-7 -25 -8 18 8
word word: виходи	-22 -18 -6 -13 25
word word: виходя	-14 -4 4 -11 23
word word: вихідн	-19 1 -15 -13 26
word word: вице-п	14 -4 -1 7 -14
word word: виявил	-14 -23 26 -15 -3
word word: виїзд	-2 22 -1 -1 -18
word word: виїзду	-20 14 -15 -4 18
word word: виїхав	-17 -9 31 -1 -20
word word: виїхал	35 -15 -1 -18 -17
word word: виїхат	-52 4 -11 -20 7
word word: вкажіт	-1 -4 -1 -6 12
word word: вклада	34 -1 -5 -29 -7
word word: включа	22 -5 -4 -16 1
word word: включе	-33 32 -18 -18 -6
word word: включи	-25 -12 14 -19 52
word word: вкотре	12 16 -2 -11 -15
word word: вкрай	-22 -8 -14 32 -4
word word: вкс	14 -6 18 -25 -19
word word: владел	-9 -2 -4 -19 29
word word: владим	-2 8 -3 -12 -7
word word: власне	-14 -14 -6 -22 11
word word: власни	-28 -10 -6 11 43
word word: власти	7 0 -6 0 0
word word: влашту	-6 -2 -1 -2 12
word word: влітку	17 -15 -22 -7 19
word word: вместе	-19 -2 9 -3 -4
word word: вместо	-6 6 -5 -10 12
word word: вмс	19 -2 -9 -5 -3
word word: внаслі	27 -9 -8 17 -29
word word: вне	9 -6 -20 7 11
word word: внесен	-1 -3 -5 -3 11
word word: внесли	-2 -15 28 -12 -17
word word: внести	-3 -1 -1 -20 15
word word: вниман	-21 33 -11 -6 -4
word word: вновь	-13 -1 -12 -16 6
word word: вносят	0 0 0 19 -19
word word: вночі	-10 -19 28 -28 1
word word: внук	-19 0 20 -1 -1
word word: внуки	12 0 -3 -3 -5
word word: внуков	-7 -13 -10 0 24
word word: внутрі	17 -9 -13 -2 -18
word word: во	4 -20 -17 -33 51
word word: вогнев	-11 0 0 -1 12
word word: вогнем	6 0 -1 -15 14
word word: вогню	-26 22 -20 -18 0
word word: вода	-31 -15 21 -7 30
word word: води	18 -15 17 -12 -30
word word: водите	-5 -14 -6 -6 21
word word: водноч	-8 -2 19 7 -16
word word: водою	13 0 0 -15 13
word word: воду	-23 -5 -20 -16 36
word word: воды	9 -11 17 -14 -26
word word: водій	7 -2 3 -2 -6
word word: водіям	3 -15 15 -18 -16
word word: водії	-22 -3 -7 18 14
word word: воевав	15 -4 -1 -3 -15
word word: воевал	38 -5 -13 -2 -29
word word: военко	28 -17 28 -25 -43
word word: военна	12 -20 18 -16 13
word word: военно	9 -10 -9 -4 3
word word: военну	-24 -30 -17 -2 33
word word: военны	15 -12 -1 -7 -10
word word: возвра	13 -3 -1 -6 -8
word word: воздух	19 -4 -4 -9 -1
word word: воздуш	30 -21 -21 -15 -4
word word: возз'є	-13 22 -19 6 -21
word word: возлож	-5 -1 -3 -1 9
word word: возмож	-28 49 0 18 -43
word word: вознос	0 14 -3 19 -25
word word: возобн	-16 26 -28 11 5
word word: возрас	7 -2 -3 5 -10
word word: воина	20 -1 -3 -9 -7
word word: воинам	2 -1 -12 -1 12
word word: воинов	47 -5 -13 -34 -28
word word: воины	21 -19 9 -8 -27
word word: война	-2 -5 -14 -4 23
word word: войну	-28 -15 18 0 9
word word: войны	15 -10 -5 -3 0
word word: войск	-1 -8 -25 -12 25
word word: войска	-19 -13 -16 -16 24
word word: волга	-12 -21 -10 -14 25
word word: волги	-14 -13 -11 -14 17
word word: воли	6 -9 -11 -3 -1
word word: волинс	-16 -18 3 -15 14
word word: волинь	-43 -3 54 -7 -7
word word: волині	-10 -3 -10 -14 15
word word: волнов	14 -9 -16 -16 7
word word: волого	-16 -1 27 -3 -16
word word: володи	4 -2 -1 -15 14
word word: волонт	-17 -8 -9 6 8
word word: волоск	11 -1 -6 -1 -4
word word: волчан	21 -1 -4 -3 -16
word word: волю	-1 -12 10 -22 -11
word word: воля	-13 -18 -1 19 -5
word word: волі	22 -6 -6 0 -16
word word: вона	-10 -9 14 2 1
word word: вони	2 -22 3 -7 -9
word word: воно	-14 -7 19 15 -19
word word: вооруж	-9 -21 1 5 26
word word: вопрос	-44 -11 4 31 4
word word: ворог	14 -26 -37 -12 38
word word: ворога	0 -7 -2 6 3
word word: ворого	22 -5 -14 -11 -4
word word: ворожи	-19 17 -18 -14 22
word word: ворожо	29 -6 -13 -13 2
word word: ворожі	-2 -13 -1 21 -7
word word: вороне	3 -13 9 -11 5
word word: восемн	24 -2 -14 -16 -16
word word: восемь	-3 -9 -16 -22 18
word word: восени	-14 22 -7 -14 10
word word: воскре	10 -18 -12 -16 12
word word: воспол	-5 -14 -7 -14 19
word word: воссое	21 7 -12 2 -19
word word: восста	-1 -10 12 -32 4
word word: востан	16 1 0 -16 -7
word word: восток	-7 -14 -2 -3 20
word word: восьме	5 -10 12 -13 -19
word word: восьми	21 -6 -18 -5 -6
word word: вот	38 -17 -31 10 -29
word word: воював	7 0 0 -6 0
word word: воювал	19 -5 10 -7 -30
word word: воює	10 -21 -5 -23 31
word word: вояків	16 -10 0 -2 -3
word word: воєнна	17 -3 -13 -15 12
word word: воєнни	-42 -21 -16 -16 31
word word: воєнно	-9 5 9 7 -28
word word: воєнні	-11 -16 -14 -15 30
word word: воїн	32 -20 -20 -3 -3
word word: воїна	5 0 -4 -1 0
word word: воїнам	-19 -20 -49 -8 38
word word: воїни	38 -8 -25 -30 4
word word: воїнів	25 -11 -5 -11 -19
word word: впевне	-5 25 -8 -2 -17
word word: впервы	-14 2 22 -7 -10
word word: вперед	27 -7 -5 11 -33
word word: вперше	-25 -22 37 -21 -17
word word: вплива	-15 -22 -7 15 21
word word: впродо	18 -17 11 -11 -23
word word: впізна	-4 -7 1 -3 11
word word: враг	14 -3 -3 -3 -5
word word: вражес	-21 -2 -20 22 17
word word: вранці	-6 -21 -23 -19 23
word word: врач	-12 -11 1 -6 11
word word: врача	-34 -19 30 -7 -8
word word: врачам	24 0 -24 0 0
word word: врачей	9 11 -24 -18 3
word word: врачи	23 -11 31 3 -32
word word: времен	-1 -12 -20 -17 37
word word: время	-2 2 -15 -16 15
word word: врио	7 1 -27 -12 -14
word word: вручен	2 -6 -22 1 16
word word: вручив	-43 -17 -15 -10 37
word word: вручил	-10 -9 2 -25 10
word word: врятов	-13 -10 -13 31 9
word word: врятув	-41 -9 -18 -11 29
word word: вс	-10 -14 22 -34 -27
word word: все	-20 -7 9 -6 11
word word: всего	1 6 0 -32 18
word word: всем	22 -13 7 -11 -19
word word: всеми	-18 -1 -5 -1 15
word word: всех	6 12 -16 3 -13
word word: вспоми	-7 -3 31 -11 -27
word word: вспомн	-2 -3 -11 18 -12
word word: встано	-14 -7 -15 2 7
word word: встиг	-2 0 14 -6 -13
word word: встрет	16 -1 37 -14 -52
word word: встреч	1 -31 4 22 -16
word word: вступ	5 -4 0 0 -1
word word: вступи	-20 -5 23 -7 -11
word word: всу	18 -7 -5 -14 1
word word: всього	-17 -6 -12 19 -3
word word: всьому	10 0 -1 -1 -8
word word: всю	10 -4 -33 16 -18
word word: вся	-8 -13 18 0 -17
word word: всяких	19 3 -8 -8 -8
word word: всяког	-19 -1 -5 -15 18
word word: всі	-3 -36 17 -33 9
word word: всій	15 -4 -10 -2 -2
word word: всім	9 -17 2 -29 13
word word: всіма	38 -10 -39 -17 19
word word: всіх	-6 18 -1 2 -36
word word: всієї	8 0 -2 -2 -3
word word: вта	42 -11 -13 -8 -37
word word: вторая	12 -3 -5 -2 -2
word word: вторгн	10 -5 -13 -10 5
word word: вторже	-21 -8 -11 25 -11
word word: второг	-10 20 0 -10 0
word word: второе	21 7 -21 -7 -8
word word: второй	31 -12 -23 -21 11
word word: второк	-1 -1 -6 -1 9
word word: втором	15 -9 3 -14 -28
word word: вторую	-18 27 14 -1 -15
word word: втрата	-1 0 6 0 -5
word word: втрати	-2 -24 -18 -14 32
word word: втрача	0 2 0 3 -5
word word: вуглед	27 -1 -5 -18 -12
word word: вузах	-15 -26 -10 -10 22
word word: вул	-4 -12 -23 -15 20
word word: входят	-23 -11 -7 41 -27
word word: входящ	-32 -1 0 33 -2
word word: вхід	-17 -16 -7 -5 23
word word: вчасно	-15 16 -6 -8 -14
word word: вчера	23 -19 -3 -12 -32
word word: вчераш	-31 15 34 -22 -33
word word: вчерго	-6 -12 -4 -13 30
word word: вчилис	-19 0 17 -14 1
word word: вчител	-29 21 -7 6 -20
word word: вчить	-47 -15 50 -3 -31
word word: вчора	15 -18 -4 -24 -33
word word: вчораш	-13 -16 35 -7 -26
word word: вы	-25 14 -16 6 -19
word word: выбира	27 -15 -2 -10 -13
word word: выведе	-32 -7 -18 -7 46
word word: вывез	-6 -6 15 0 -14
word word: вывезе	-10 -18 -12 19 -11
word word: вывезл	10 -10 -24 -7 22
word word: вывезт	14 -4 -2 -3 -13
word word: вывели	-13 -5 10 -15 -1
word word: вывод	-15 -7 -13 -6 15
word word: выводы	-27 -9 -6 36 -37
word word: вывоза	-15 -7 -13 -12 22
word word: вывози	-29 -13 -1 -14 28
word word: выгляд	13 -12 0 0 0
word word: выдали	-15 -2 19 -4 -29
word word: выдано	-19 -15 -15 11 15
word word: выдвин	0 16 -27 -15 -19
word word: выезжа	7 14 -13 -7 0
word word: выехал	30 -15 2 -23 0
word word: выехат	-47 45 -15 -12 15
word word: вызвал	-16 -9 9 -16 0
word word: вызвол	0 -13 2 14 -21
word word: выйти	-26 -19 -40 -17 38
word word: выкупа	-25 -2 -9 -20 29
word word: вылета	3 -19 -5 -7 26
word word: вылете	-32 -1 -2 -3 33
word word: вылето	-2 -1 -11 -3 14
word word: выменя	7 -1 -13 -1 11
word word: вынес	-17 -2 -4 -1 24
word word: выплат	-44 -15 19 12 -12
word word: выполн	5 -11 12 -18 -1
word word: выпуст	-2 -3 -11 -2 17
word word: выпуще	-15 -6 -12 -6 17
word word: вырази	11 1 -3 0 -14
word word: вырвал	23 -11 -27 -27 7
word word: высади	0 0 -3 -8 10
word word: высказ	-2 -6 -3 23 -15
word word: высоко	-26 -2 -4 20 14
word word: выстав	-2 -4 -12 -1 19
word word: выстре	-31 -6 -4 -8 34
word word: выступ	-16 -1 -9 32 -1
word word: вытащи	5 -11 -22 -13 13
word word: выхода	-15 -5 -15 -27 41
word word: выходи	1 -2 -4 -5 11
word word: выходн	-6 24 -7 -5 -8
word word: выходя	-31 -3 35 16 -32
word word: вычерк	-9 23 -15 -20 -26
word word: вышедш	-28 -3 28 -1 1
word word: вышел	-18 -15 15 -19 22
word word: вышла	-57 -49 22 -18 36
word word: вышли	-7 -18 -5 -18 19
word word: вэсэуш	-21 27 -5 -9 -44
word word: вээсуш	24 -13 -1 -1 -10
word word: вячесл	-12 -2 12 -5 -7
word word: вів	17 0 -8 -8 0
word word: вівтор	13 17 3 -3 -46
word word: від	-20 -8 -3 3 10
word word: від'їз	-21 -14 0 -15 19
word word: відбил	-18 0 0 -2 21
word word: відбир	10 -2 -2 -7 0
word word: відбит	-2 -3 -2 -6 13
word word: відбув	10 0 -7 -10 -16
word word: відбуд	-16 3 -8 -27 30
word word: відбул	-10 -2 -19 15 -4
word word: відбут	-33 46 -11 -3 -16
word word: відвід	-32 7 -15 -29 44
word word: віддав	17 -8 -20 -8 9
word word: віддад	-3 31 -9 -6 -16
word word: віддал	43 -14 0 -20 -26
word word: віддан	26 0 -7 -13 -7
word word: віддат	17 -10 -9 -23 9
word word: віддаю	-16 -12 -15 -16 17
word word: відділ	-20 -7 33 -16 3
word word: відео	-40 -31 55 -29 -9
word word: відеоз	-17 -15 9 -18 22
word word: відзна	-19 -20 -26 -21 31
word word: відкла	-14 29 -18 -15 -10
word word: відклю	-41 -1 -1 19 -15
word word: відкол	-19 -3 -2 28 -8
word word: відкри	-46 -13 -48 -15 58
word word: відмов	-41 17 -33 -32 29
word word: віднов	13 2 4 -31 -3
word word: відома	5 17 -15 -12 -3
word word: відоми	1 17 -13 -1 -9
word word: відомо	-22 -4 12 9 -21
word word: відомс	7 -16 -14 20 -11
word word: відомі	-25 -7 18 -14 16
word word: відпла	-6 -5 -15 -3 19
word word: відпов	-44 -4 14 29 -14
word word: відпоч	26 -2 -20 -3 -23
word word: відпра	-17 8 -21 -22 9
word word: відпус	24 -9 -40 2 10
word word: відреа	-7 -2 -1 -5 16
word word: відсот	-15 -9 -8 -3 15
word word: відтак	6 -1 0 -5 0
word word: відтод	3 4 -20 -20 26
word word: відчин	27 -2 3 -4 -26
word word: відчув	-18 -6 -19 17 -7
word word: відшук	-2 -2 0 12 -11
word word: візит	-31 -6 -20 -20 39
word word: візити	-10 -26 -1 -4 40
word word: візиті	-27 -14 -13 -12 59
word word: візьму	19 -9 -2 -16 -24
word word: візьмі	-12 -8 -14 -1 26
word word: війна	13 -15 -8 32 -26
word word: війни	-35 -12 23 37 -18
word word: війну	-11 1 -1 -31 -4
word word: військ	12 -8 -11 7 -11
word word: вік	8 0 -13 -7 12
word word: віком	13 16 -19 -13 -21
word word: віктор	-13 -13 16 -16 9
word word: віку	8 0 -5 -2 0
word word: вільни	-2 -14 13 -9 9
word word: вільно	-17 9 -4 14 -4
word word: вільню	-12 -6 0 -1 18
word word: вільні	13 -3 -9 -3 18
word word: він	-17 -15 11 -17 -4
word word: вінниц	-30 -16 3 -16 27
word word: віннич	-18 -12 23 -13 -17
word word: вірив	-36 -1 27 15 -21
word word: віримо	27 -4 -11 -25 -2
word word: вірмен	-28 -3 -3 -2 28
word word: вірте	-29 -40 -12 -6 54
word word: вірю	-11 -2 -6 12 -9
word word: вісьмо	8 -3 -1 -2 -2
word word: вісім	35 -15 -8 -22 -8
word word: вісімд	26 -1 -8 -13 -4
word word: вісімн	-18 0 -1 0 19
word word: вітаю	-9 26 8 -4 -22
word word: віткоф	4 14 -1 -5 -14
word word: віцепр	-21 31 -16 -10 -31
word word: вічна	-16 -2 1 -9 8
word word: г	7 -1 -1 -1 -5
word word: га	-33 -5 -5 12 32
word word: гаазі	-22 -10 -1 26 -7
word word: газ	-20 7 -1 -1 14
word word: газу	-14 -1 -1 -2 17
word word: гаком	-15 15 -4 -1 -6
word word: гальму	-13 28 -16 -6 -19
word word: ганна	-39 -13 -3 44 -13
word word: гарант	-22 -30 -28 -40 42
word word: гарна	7 -9 3 -23 -38
word word: гарниз	-15 -8 -27 8 14
word word: гарног	45 -8 -26 -15 -26
word word: гарні	23 -11 -5 -23 -3
word word: гарніз	20 -2 -6 -14 2
word word: гаряча	-25 -11 -25 26 7
word word: гарячи	15 -3 -14 -7 -13
word word: гарячо	3 -5 -8 -24 30
word word: гарячу	-18 -7 26 3 -8
word word: гаубиц	-12 0 -1 -2 15
word word: гварді	14 -1 -4 -3 -5
word word: где	-17 -15 -3 -8 19
word word: гектар	-9 -8 -5 -6 19
word word: гелета	13 0 -5 -12 0
word word: генаса	-29 -16 -22 18 28
word word: генера	-8 -18 -10 -17 22
word word: генети	-32 -7 -20 -5 45
word word: генпро	-25 -8 -27 2 35
word word: генсек	0 22 -3 -1 -21
word word: геншта	-4 -9 -22 -22 31
word word: геогра	9 -1 0 -7 -1
word word: гепати	13 0 -2 0 -12
word word: герман	-62 -5 -15 -17 38
word word: герои	-5 -1 -3 -1 10
word word: героиz	-5 -1 -1 0 7
word word: герой	-13 -3 14 -1 -13
word word: героя	-5 0 14 -15 -9
word word: героям	4 -11 17 -6 -11
word word: герої	22 -4 -8 -5 -10
word word: героїв	-11 -27 17 -34 8
word word: героїч	21 -3 -4 -6 -10
word word: гершко	-41 -15 -17 -6 47
word word: гибели	-16 25 -9 0 -7
word word: гибель	18 -5 -7 -10 -11
word word: гимн	-23 -3 38 -5 -18
word word: глава	-18 -34 25 2 -13
word word: главар	-1 -18 0 -2 13
word word: главе	-18 -7 -5 11 19
word word: глави	11 -3 -6 -5 -7
word word: главно	-22 -3 28 14 -33
word word: главны	-9 3 -10 -16 33
word word: главой	-3 -1 15 -18 34
word word: главы	-12 -5 13 -2 -2
word word: гладко	-12 -2 12 -5 -7
word word: глазам	-6 -13 26 -4 -19
word word: глобал	8 -3 -2 -12 9
word word: глушко	12 -2 -19 -7 -11
word word: го	0 -2 15 -18 2
word word: говори	-28 19 -8 -9 9
word word: говоря	-34 -2 32 -8 -13
word word: гоголе	-15 -2 16 -4 -18
word word: год	-44 -21 30 12 0
word word: года	-31 -12 26 1 -4
word word: годин	-1 -1 -10 -3 -5
word word: година	15 0 -14 -3 -1
word word: години	-16 13 -4 -5 -14
word word: годину	9 -18 7 -12 -5
word word: годом	2 -11 7 28 -31
word word: году	-13 1 -24 6 24
word word: годуют	-3 13 -3 -3 -29
word word: голова	16 -15 23 -13 -34
word word: голови	2 23 -4 -4 -16
word word: головк	-4 13 -3 -7 -12
word word: головн	-26 8 -34 4 17
word word: голову	-14 -4 -11 22 -16
word word: голос	-24 5 14 -6 -47
word word: голоса	-18 -2 11 -6 5
word word: голоси	-5 -29 39 -9 -21
word word: голосу	-6 -4 -7 -5 21
word word: голосі	-6 0 0 -10 15
word word: гомеле	-6 -17 -4 -14 15
word word: гомель	8 -6 1 -1 -3
word word: гомеля	0 -1 14 -10 -13
word word: города	-20 -3 -6 -4 24
word word: горько	-11 -12 -1 -2 24
word word: горяча	-14 -1 -2 -3 14
word word: горяче	-10 -21 -17 -20 38
word word: госдум	-11 16 -20 5 -37
word word: госпит	9 -15 18 -12 -17
word word: господ	-15 -13 -15 -16 17
word word: госпіт	-12 -19 16 -2 15
word word: гостин	-22 15 19 -16 9
word word: гостям	-6 -15 -10 0 17
word word: госуда	-38 5 30 1 10
word word: готов	-1 9 -1 -1 -7
word word: готова	-12 31 -21 -26 5
word word: готови	2 40 -23 -13 -31
word word: готовн	-33 18 -14 -32 26
word word: готово	-18 -59 -4 -17 69
word word: готовы	-12 11 12 -27 -28
word word: готовя	-11 -3 16 -31 -4
word word: готові	-26 32 -5 2 -22
word word: готува	-15 28 -9 -26 -12
word word: готуют	-18 21 -12 -2 -20
word word: готуєм	-22 42 -42 -25 -3
word word: готуєт	-1 4 -33 -2 31
word word: готівк	10 0 -3 0 -7
word word: гражда	3 1 -9 -8 -10
word word: грайво	10 0 0 0 -10
word word: грайне	-12 -43 -31 -11 48
word word: грамот	-21 0 -1 -1 22
word word: гранат	-20 -3 27 0 -19
word word: границ	-2 -8 -8 -15 5
word word: грати	-3 15 -4 -14 -3
word word: график	-6 17 -13 -7 -14
word word: графік	-7 25 -25 -26 13
word word: греко-	20 -1 -15 -12 -4
word word: гривен	-12 -7 15 -26 20
word word: грн	0 -11 -32 -12 36
word word: грозил	25 0 -1 0 -25
word word: громад	-8 -11 -26 9 14
word word: громко	-19 -23 26 -24 -1
word word: грошей	0 -13 -2 -3 17
word word: грошов	-13 -6 -29 -20 38
word word: гроші	13 0 -16 0 4
word word: грудня	7 -2 11 -11 -10
word word: грудні	-1 -2 9 -3 -3
word word: груза	-17 -15 -15 -17 27
word word: грузов	-9 -1 -12 8 13
word word: груп	19 -12 -18 -16 -5
word word: група	31 -28 -33 -25 13
word word: групам	15 -10 -15 -1 -1
word word: групи	-11 8 -3 16 -40
word word: групп	-7 8 -2 -1 1
word word: группа	-22 16 -2 -13 -23
word word: группе	-14 -15 -2 27 -29
word word: группи	-11 -7 -15 -12 27
word word: группо	-8 -1 -3 -1 13
word word: группу	-8 -14 -7 6 22
word word: группы	-25 14 -25 10 -7
word word: групу	1 -16 -34 -22 8
word word: групі	-33 15 -17 -12 21
word word: губерн	-26 -14 31 -17 -16
word word: гуляйп	-7 15 -5 -16 -13
word word: гумани	12 -16 -7 -11 -4
word word: гуманн	-20 -1 -4 24 -5
word word: гумані	-13 -1 -5 14 -1
word word: гур	-10 18 -11 -6 -8
word word: гуте	-8 24 -8 -5 -5
word word: гігієн	-4 -2 -8 -3 14
word word: гідно	17 0 -11 0 -13
word word: гідног	6 0 0 -4 -2
word word: гімн	-45 -8 35 -7 -25
word word: да	-8 8 -4 -13 0
word word: дав	17 -9 4 -11 -24
word word: давайт	-17 -6 -7 22 -19
word word: давали	-13 0 26 -1 -22
word word: давлен	-6 -11 11 -5 -2
word word: давно	-24 -31 -13 0 35
word word: давнос	-14 -8 -15 -15 23
word word: дадим	-16 -3 16 -6 -10
word word: дадут	-1 -15 -5 -3 16
word word: даже	-1 17 13 0 -15
word word: дайте	-17 -27 -5 -6 43
word word: дал	-6 -24 14 14 -22
word word: дала	-22 31 24 -6 -32
word word: далее	14 -5 37 -6 -32
word word: далеко	29 -12 -18 -15 -1
word word: дали	-20 -19 -17 -17 34
word word: дальні	-9 -16 -4 -16 27
word word: дальше	25 -23 -27 -17 -2
word word: далі	-27 -1 15 4 -21
word word: дан	0 -1 -11 -2 13
word word: даними	-13 -14 -9 33 -18
word word: даних	-13 -13 -11 11 9
word word: данные	-21 -49 -19 12 18
word word: данный	9 -8 0 -1 0
word word: данным	-22 -1 -13 18 -8
word word: дані	-15 -14 -22 -16 31
word word: данія	0 8 0 -2 -6
word word: данії	-28 -17 14 -27 6
word word: дасть	-4 41 -20 -12 -21
word word: дат	-16 47 -20 -20 -30
word word: дата	-40 60 -24 -25 -17
word word: дате	-31 -25 36 -43 -41
word word: дати	-42 67 -38 -24 -27
word word: датою	14 -7 -15 -25 5
word word: дату	-32 45 -24 -34 -16
word word: даты	-30 49 -17 12 -29
word word: дають	-25 -14 8 7 11
word word: дає	-12 0 -14 13 -4
word word: два	18 -21 -10 -17 -8
word word: двадца	22 -14 -25 -6 3
word word: двадця	32 -11 -3 6 -49
word word: дважды	0 -1 -4 -1 6
word word: дванад	16 -13 31 -26 -50
word word: две	2 -12 -19 5 5
word word: двенад	12 -27 -11 18 -23
word word: двері	14 -7 22 -10 -26
word word: двести	13 1 -9 -3 -15
word word: движен	-8 19 -18 -1 7
word word: двое	-8 -16 -11 -7 12
word word: двоим	2 -1 14 -1 -26
word word: двоих	-5 -18 -27 -16 24
word word: двом	-20 -10 20 -17 19
word word: двома	-19 -19 30 -14 20
word word: двох	-12 -9 18 -9 4
word word: двохсо	20 -1 -17 -1 -1
word word: двоюрі	1 0 -8 -1 9
word word: двоє	23 -12 0 -23 -1
word word: двум	14 -1 2 -7 -14
word word: двумя	-16 -4 13 -4 -9
word word: двусто	14 -14 0 0 0
word word: двух	0 25 -25 -6 -26
word word: двухсо	-11 -10 14 26 -25
word word: дві	10 9 -28 -16 -2
word word: двісті	31 2 -3 -32 -13
word word: двічі	-14 8 -10 -21 14
word word: де	-8 -13 -11 -35 42
word word: дев'ян	25 -15 -4 -6 -2
word word: дев'ят	-6 -7 -12 9 -27
word word: девочк	36 -5 -18 -3 -13
word word: девяно	32 -4 -20 -5 -6
word word: девяте	16 -4 -15 -17 17
word word: девяти	-6 -8 -15 12 6
word word: девять	35 -11 -20 -23 -13
word word: дежурн	9 -14 -10 -13 14
word word: действ	-12 -5 -15 -34 17
word word: декабр	19 2 -20 -8 -7
word word: деклар	-10 -29 -6 -6 35
word word: декого	-14 -3 21 -12 -14
word word: декому	14 -2 -5 0 -8
word word: дел	-18 6 -9 4 -22
word word: дела	-12 -11 -6 21 -13
word word: делали	-7 28 -3 -3 -27
word word: делать	0 15 -3 -5 -12
word word: деле	-17 -10 -2 24 2
word word: делега	0 -6 -29 -16 25
word word: дело	-21 4 25 -17 0
word word: делом	-16 -2 18 -10 -19
word word: делу	-6 12 -4 -18 16
word word: денис	-25 40 -27 13 -7
word word: день	-1 -11 20 -21 -16
word word: деньги	5 -17 -17 -2 27
word word: деокуп	-25 -16 -7 8 32
word word: депорт	-29 -24 -30 58 -20
word word: депута	-1 5 -33 -2 6
word word: держав	-17 -26 -15 0 25
word word: держал	-1 -7 26 -3 -23
word word: держат	-12 -34 54 -9 -11
word word: держду	9 0 0 -9 0
word word: держзр	10 -15 -16 -6 16
word word: держим	-12 37 -17 -16 -21
word word: держит	14 10 -17 10 -24
word word: держпр	-10 -1 0 0 10
word word: держсе	-23 -25 -14 -5 35
word word: держсп	5 -1 -2 -1 -2
word word: десант	-26 -13 -30 -17 36
word word: десь	14 0 -5 -12 -13
word word: десяте	38 -4 -18 -21 -15
word word: десяти	-27 -13 -15 -14 32
word word: десятк	-29 -30 -12 8 22
word word: десять	3 6 14 -17 -32
word word: детале	14 -15 33 -6 -22
word word: детали	-12 -29 9 -4 18
word word: деталь	30 -21 -22 -23 -46
word word: деталі	23 18 -15 -13 -43
word word: детей	4 7 -19 -2 -2
word word: дети	10 12 -6 -10 -11
word word: детски	-44 -4 -9 -7 53
word word: детско	17 -1 -10 0 -6
word word: детьми	4 -5 14 0 -14
word word: детям	-22 14 -21 -17 -3
word word: дефіци	-7 0 15 0 -8
word word: дехто	5 1 -4 1 -17
word word: дешевш	-2 -16 -4 -1 21
word word: дещо	13 27 -17 -9 -17
word word: деякі	13 4 2 -15 -22
word word: деятел	-7 -3 -1 -10 14
word word: джелял	13 0 -4 -12 0
word word: джерел	-43 25 -17 13 -23
word word: дзвони	-16 -16 36 13 -29
word word: дзвоня	-23 -1 30 -2 -7
word word: дзвоні	-8 -12 7 -1 12
word word: дзвінк	14 8 22 -25 -29
word word: дзвіно	-7 -21 37 9 -25
word word: дзерка	2 -2 15 -3 -21
word word: дзуппі	8 15 -7 -13 -1
word word: диалог	-22 -13 -3 1 8
word word: диверс	12 -7 -15 14 3
word word: дивити	1 -2 18 -4 -17
word word: дивлюс	-5 -10 23 -3 -7
word word: диво	45 -5 -24 -4 -31
word word: дивіть	-26 -10 33 -12 -24
word word: димитр	-4 -2 0 0 6
word word: динамі	-4 0 -8 -3 15
word word: диплом	-16 -11 -36 8 21
word word: директ	0 0 7 15 -15
word word: дислок	-19 -20 -23 -30 37
word word: диспан	-1 -3 10 -3 -9
word word: дистро	-19 -4 36 -1 -14
word word: дитина	3 9 -27 18 -16
word word: дитини	-23 -1 -15 19 -2
word word: дитину	-3 -11 -1 -17 18
word word: дитині	2 -1 -6 0 5
word word: дитячо	-12 -16 -14 -8 19
word word: дитячі	-1 0 0 15 -15
word word: длился	11 -2 -2 -3 -4
word word: длител	20 -2 -4 -5 -18
word word: для	-17 -31 -14 8 25
word word: дмитра	0 0 7 -1 -6
word word: дмитри	18 18 -11 -15 -22
word word: дмитро	16 -5 -2 -3 -15
word word: дневни	-32 -7 -7 -17 41
word word: дней	-35 -2 17 -5 21
word word: днем	12 -29 -31 -30 33
word word: днепр	3 -2 -4 -6 5
word word: дни	-28 33 15 -30 5
word word: днк	-27 -21 28 -22 -1
word word: днк-ек	35 -4 -12 -17 -20
word word: днк-зр	16 -14 -5 -15 14
word word: днк-пр	-2 -1 -5 -9 17
word word: днр	-8 -8 1 -5 -9
word word: дню	-49 9 -17 61 -10
word word: дня	0 6 -5 4 -28
word word: днями	-19 -12 33 -25 -30
word word: дні	35 -29 20 -41 -43
word word: днів	0 -10 -11 -32 23
word word: дніпра	0 -15 21 -17 -23
word word: дніпро	14 -18 -10 -17 34
word word: дніпрі	-17 -6 -27 -15 26
word word: до	-7 2 -3 -8 4
word word: доба	-3 0 16 -1 -16
word word: добави	19 -3 -21 9 -4
word word: добавл	-13 -6 16 -14 -15
word word: доби	5 -3 11 4 -6
word word: добива	-26 17 -30 -16 22
word word: добила	11 -1 -1 0 -9
word word: добра	45 -10 -18 -22 -5
word word: добрал	-12 -4 42 -7 -24
word word: добрая	24 -3 -7 -15 -11
word word: добре	-9 -11 14 -1 -18
word word: добрий	-6 -20 20 -15 6
word word: добрих	18 -2 -12 0 -3
word word: добров	-10 -6 12 -7 4
word word: доброг	2 -17 37 -8 -34
word word: доброй	8 -9 -16 -5 -1
word word: доброс	-7 -4 -1 24 -22
word word: добру	10 -1 -1 -2 -7
word word: добрые	20 -1 -19 0 0
word word: добрі	27 3 -16 -15 -15
word word: добу	-28 9 -4 -35 26
word word: довга	25 -5 -4 -7 -13
word word: довгим	-24 -1 13 14 -4
word word: довго	14 -15 -14 -14 33
word word: довгі	12 -5 15 -16 -15
word word: доведе	-1 -1 -14 -14 15
word word: довело	24 -2 -21 -4 -16
word word: довери	-16 -32 33 -22 -3
word word: доверя	-11 10 -4 11 -10
word word: доволь	-15 28 -3 -8 -4
word word: доволі	14 -12 -9 -2 -16
word word: довше	-4 -14 -11 -7 14
word word: довів	-19 30 9 -23 -33
word word: довідк	2 -15 -24 -26 26
word word: довіру	-15 -1 -10 16 -4
word word: довіря	-40 21 -2 43 -26
word word: довічн	-28 -3 5 -12 39
word word: догова	32 7 -32 -7 -5
word word: догово	-11 -5 8 11 -26
word word: додав	15 -9 -20 -13 1
word word: додало	45 -18 -6 -29 -22
word word: додано	-4 -11 -7 -16 22
word word: додати	14 -19 11 -13 -7
word word: додатк	-25 26 -9 14 -24
word word: додому	1 -4 -9 19 -14
word word: дождал	15 -10 -9 -23 -13
word word: дождем	14 -10 -6 -7 -15
word word: дозапр	-1 -1 -10 -3 13
word word: дозвол	-4 -6 -9 -5 20
word word: доказ	-1 12 0 -14 9
word word: докази	-17 -11 -14 -27 28
word word: доказі	-54 -6 -30 -39 24
word word: доки	-4 -12 12 2 -19
word word: доклав	13 0 -4 -12 0
word word: доклад	-24 30 -18 21 -10
word word: докуме	-6 -4 26 -12 -22
word word: долар	-2 -3 20 -22 9
word word: доларі	-2 -8 -11 -22 41
word word: долго	9 -16 13 -2 -22
word word: долгож	-6 -1 9 0 -4
word word: долгой	-6 14 -3 0 -5
word word: должен	-36 49 -14 -18 -33
word word: должна	-11 -4 -5 -3 16
word word: должны	-8 -20 26 -6 -18
word word: доллар	-30 -22 -18 24 19
word word: доложи	8 -33 10 -25 30
word word: долуча	-5 13 -9 -1 1
word word: долучи	26 -13 -3 -21 6
word word: долю	-8 -21 -15 -10 18
word word: доля	-5 -2 -9 37 -23
word word: дом	-28 -6 -13 -5 26
word word: дома	4 -6 -9 -8 -4
word word: домам	3 0 9 0 -13
word word: домах	-32 -3 20 -8 -14
word word: домашн	24 -1 -18 -2 -31
word word: доме	-3 -12 -8 0 18
word word: домов	-27 -6 -9 -38 54
word word: домови	-3 -13 -30 -24 27
word word: домовл	-12 9 -3 22 -13
word word: домогл	18 -8 -9 -12 -5
word word: домой	-12 -5 13 -14 -2
word word: дому	2 -4 -3 -9 1
word word: доміво	-16 -5 0 21 -1
word word: дональ	5 14 -3 0 -15
word word: донати	-16 -14 -19 -2 17
word word: донбас	-34 6 -25 -23 46
word word: донецк	11 -11 0 -17 0
word word: донець	23 -3 -8 -15 0
word word: донечч	-2 -7 -30 0 18
word word: дончан	47 -9 -19 -7 -37
word word: донька	2 -4 5 -9 -16
word word: доньки	6 -2 6 -5 -6
word word: доньку	-16 -5 27 0 -18
word word: доньок	20 0 -2 -6 -13
word word: дописі	15 11 -3 -14 -3
word word: допові	-36 14 -19 -11 6
word word: дополн	-31 57 -17 -20 -26
word word: допома	20 -14 4 -25 -7
word word: допомо	-6 -4 -2 -12 6
word word: допомі	25 -15 -22 -8 12
word word: доправ	0 12 -45 -30 0
word word: допуск	6 -4 -15 -13 14
word word: допуст	-16 23 -16 -11 16
word word: дорабо	0 -4 -3 -6 13
word word: дорог	23 -2 -3 35 -36
word word: дорога	17 -16 3 5 -28
word word: дороге	6 0 -2 -3 -1
word word: дороги	-20 -2 34 -25 -24
word word: дорого	17 -3 21 -3 -24
word word: дорогу	19 4 22 -26 -28
word word: дорогі	5 -16 -9 -10 24
word word: дороже	-35 -16 21 -1 -23
word word: дорозі	31 2 -18 -7 -24
word word: доросл	-3 15 -6 -1 -14
word word: доруче	27 -10 16 -22 -21
word word: доручи	-28 26 24 -10 -1
word word: досвід	-16 -24 -15 -6 28
word word: досить	-10 -18 -8 -11 41
word word: дослід	27 -1 -6 -20 -7
word word: досмот	-3 -1 -3 -8 13
word word: достав	-5 10 5 -27 -8
word word: достал	-3 -10 -13 -10 5
word word: достат	-15 -21 -2 -3 17
word word: достиг	16 -6 -6 2 -16
word word: достич	-20 26 -10 -7 -15
word word: доступ	-32 -21 -11 -6 22
word word: досягл	-5 -4 -2 -2 6
word word: досягн	27 28 -19 -14 -29
word word: досі	4 -32 -40 -39 37
word word: дотепе	-1 -4 0 9 -5
word word: дотрим	14 29 -16 -4 -22
word word: дохе	-24 15 -15 -6 -4
word word: доходи	-3 -15 -14 -3 32
word word: доходя	-1 4 -12 -10 5
word word: доху	14 0 -1 0 -14
word word: дочека	-24 38 33 -4 -40
word word: дошли	-8 -16 -16 0 24
word word: доїхал	-8 -17 22 -4 -30
word word: дпсу	2 -3 9 -4 -4
word word: дрон	-18 0 -7 -1 22
word word: дронам	-21 -8 -6 -17 25
word word: дрони	-22 -14 11 13 -1
word word: дронів	-28 -12 0 -22 9
word word: друг	8 -16 13 -15 44
word word: друга	5 2 -10 -6 -5
word word: другая	-12 -1 17 -10 -10
word word: друге	-13 -11 -8 5 10
word word: другие	9 27 -28 -4 -18
word word: другий	12 6 -1 -16 -14
word word: другим	24 -16 -9 -14 -13
word word: других	4 2 -18 11 -16
word word: другог	-13 -23 27 25 -37
word word: другой	1 -17 4 -4 -19
word word: другу	9 -16 14 -13 37
word word: другі	-21 -16 0 -3 11
word word: дружин	-25 0 8 -18 9
word word: друзья	15 -1 -1 -24 -16
word word: друзям	-17 -1 -21 -26 30
word word: друзі	15 -2 -4 -1 -9
word word: друков	-5 -17 0 -4 21
word word: дснс	5 -1 2 19 -23
word word: дсст	10 0 -5 -5 0
word word: дуже	6 -9 17 -30 -27
word word: дульце	-23 -7 -3 0 25
word word: думав	-19 -20 12 -9 -5
word word: думали	-16 -9 9 17 -25
word word: духовн	-21 -5 23 -10 -6
word word: душ	-20 -10 2 -13 21
word word: дшв	14 0 -7 -1 -8
word word: дякую	5 -10 -8 -10 -8
word word: дякує	23 -1 -4 -13 -17
word word: дякуєм	-22 -2 -1 23 -14
word word: діагно	-3 -4 26 -1 -18
word word: діб	-28 13 -41 -5 35
word word: дівчат	21 -2 -2 -9 -26
word word: дівчин	11 -17 13 -10 -15
word word: дізнав	15 -5 -6 -5 2
word word: дізнал	2 -15 6 -5 9
word word: дізнає	-20 -10 16 -8 -37
word word: дій	-34 -16 -18 18 0
word word: дійсно	-8 36 -8 -12 -19
word word: дійшли	19 -16 -1 -15 14
word word: ділки	0 -12 -2 -1 13
word word: діляно	-3 -6 33 -1 -27
word word: дім	-3 -7 -14 -8 15
word word: дістав	19 -6 -6 0 -15
word word: дістал	-29 -6 -5 -14 30
word word: дітей	-1 -30 -31 10 10
word word: діти	-5 -20 3 -4 -14
word word: дітьми	7 -15 24 1 -31
word word: дітям	-35 -2 -16 -19 57
word word: дія	-13 -6 -1 -10 15
word word: діяла	11 -8 -11 30 -15
word word: діяти	-41 -5 -6 -10 53
word word: дії	-6 -10 0 -2 17
word word: евакуа	-35 -29 -13 -16 47
word word: евакуй	17 6 -13 -9 7
word word: евакую	-19 -26 -8 -37 37
word word: евгени	-1 -9 13 15 -29
word word: египет	-7 -14 -1 -1 15
word word: его	-39 -1 13 -1 7
word word: еда	5 -2 -12 -1 11
word word: едет	17 -3 -19 -8 -15
word word: единиц	-19 -5 -6 -10 27
word word: единов	-12 -4 13 -6 8
word word: едином	0 -1 0 -4 5
word word: единст	-30 -30 -20 -16 29
word word: еду	-1 -1 -10 -1 13
word word: едут	6 -10 17 -10 -18
word word: еды	-12 -14 34 -2 9
word word: ее	-17 -10 -18 -2 -1
word word: ежегод	-16 -11 -5 38 -20
word word: ежедне	-21 -10 -11 23 -3
word word: екатер	-1 -1 16 -1 -14
word word: ексгум	-15 -13 -13 -28 25
word word: ексклю	-13 -9 24 -7 -16
word word: ексмер	-10 -15 10 -10 -7
word word: експер	13 -33 -2 -21 6
word word: екіпаж	-23 30 -24 -26 26
word word: електр	-2 11 -21 -14 19
word word: еленов	-18 -16 -7 7 25
word word: емоції	-15 -15 18 -3 -13
word word: ему	23 -15 -16 -17 16
word word: емірат	15 29 -16 -18 -24
word word: еміром	-16 -10 -11 -19 47
word word: енерге	-6 19 -22 8 -19
word word: енерго	28 -3 -14 -11 -9
word word: ердога	1 21 -3 -32 -53
word word: ереван	-23 -10 -7 -1 24
word word: ермак	16 -3 -8 0 -7
word word: ермака	24 -7 -7 -2 -9
word word: ес	-13 -10 -1 -1 14
word word: если	-33 14 -21 -7 19
word word: есть	-5 -4 1 -6 4
word word: етап	11 -21 6 -21 -13
word word: етапам	10 36 -17 -14 -30
word word: етапи	19 -15 10 -21 4
word word: етапу	-29 17 26 -7 -9
word word: етапі	-15 16 -1 -3 2
word word: етапів	32 -34 -19 4 -13
word word: ефрейт	-19 -2 26 -4 -22
word word: ефіру	-1 -50 -8 23 44
word word: ефірі	14 30 -21 14 -36
word word: ехали	-15 -1 -8 15 -3
word word: ехать	-3 -6 -5 14 -16
word word: еще	11 -11 -21 -23 11
word word: ж	-14 -25 -27 -5 30
word word: жалоб	-15 -1 -2 -2 17
word word: жаль	-2 11 -12 1 0
word word: жартую	-15 -15 6 -4 14
word word: жартує	-13 -8 28 -4 -24
word word: ждал	-4 0 13 -5 -6
word word: ждала	0 -1 -9 -8 15
word word: ждали	27 -3 -11 4 -6
word word: ждать	1 -29 9 -6 8
word word: ждем	0 2 -28 18 -29
word word: ждет	-7 -13 -8 1 12
word word: ждут	-19 -9 2 8 15
word word: же	-4 3 -32 -2 3
word word: желани	-17 -17 -7 10 5
word word: желающ	-24 0 -1 -6 24
word word: жен	-1 28 -32 -14 16
word word: жена	-3 -12 15 -5 8
word word: женам	-26 -3 11 -2 20
word word: женами	8 -1 -26 -2 24
word word: жене	-2 -1 -1 -15 15
word word: женева	-21 24 -1 -3 -1
word word: женеве	1 5 -6 -12 1
word word: женевс	1 -3 -12 -16 3
word word: женеві	18 -6 -7 -42 19
word word: женски	27 -7 -2 -12 -8
word word: женско	47 -1 -3 -12 -35
word word: жену	-15 -9 33 -7 -32
word word: женщин	29 -1 -29 -8 -5
word word: жены	-7 -5 32 -16 -18
word word: жест	12 -20 -19 -24 27
word word: жеста	2 18 -8 -4 -10
word word: жестом	15 -4 -1 0 -15
word word: жив	24 -18 -26 -11 2
word word: живий	-3 6 31 -7 -29
word word: живим	-21 -7 46 -8 -33
word word: живими	-13 -8 -20 6 15
word word: живой	-21 -11 20 -8 18
word word: живут	-39 -11 5 -8 26
word word: живы	25 -27 -12 -24 30
word word: живые	11 -14 -14 4 -9
word word: живыми	-13 -2 -9 14 1
word word: живых	11 -7 -25 -11 -4
word word: живі	-26 -22 -29 -10 35
word word: жизни	-10 -3 5 -21 27
word word: жизнь	-2 -30 6 -20 10
word word: жизнью	21 -1 -5 -9 -6
word word: жили	15 0 0 0 -14
word word: жилищн	-10 -4 -3 26 -11
word word: жилье	-37 3 -21 -1 8
word word: жилья	15 0 0 -15 0
word word: жителе	-12 7 -11 -3 6
word word: жители	-2 -2 11 -8 -9
word word: житель	-14 -16 29 20 -20
word word: жителя	-11 -28 -26 45 -17
word word: жителі	-16 -11 15 -29 36
word word: жити	-32 -13 -25 -22 42
word word: житиму	-16 -14 -19 -2 17
word word: житла	-6 -15 -21 -14 19
word word: житло	-16 -13 6 -16 17
word word: життя	-44 -28 0 5 20
word word: жить	-17 -40 -11 13 20
word word: жовтен	-37 -7 -42 48 -34
word word: жовтня	1 5 6 -23 -3
word word: жовтні	-16 -19 -10 21 -10
word word: жоден	11 0 -5 -12 -9
word word: жодна	0 -19 -6 9 -9
word word: жодним	10 0 0 0 -10
word word: жодних	26 22 -30 -5 -40
word word: жодног	0 -28 -33 1 30
word word: жодної	1 7 16 16 -20
word word: журнал	-20 14 -8 35 -22
word word: жінка	21 -4 -19 -9 -16
word word: жінка-	6 -1 -3 -1 -1
word word: жінки	-21 -10 10 4 -2
word word: жінку	1 -17 39 -2 -22
word word: жінок	13 -14 -4 9 -12
word word: жіночи	-23 -11 -2 24 -7
word word: жіночо	-28 -9 62 -27 -31
word word: жінці	1 -1 -1 -7 8
word word: з	-7 -6 5 1 -2
word word: з'явил	-16 49 -3 -2 -32
word word: з'явит	-17 19 -2 -4 0
word word: з'ясов	-11 24 -16 -7 -17
word word: з'ясув	0 -14 -12 -5 16
word word: з-помі	-9 -3 31 17 -20
word word: з-під	21 -14 -34 -14 -3
word word: за	-7 -8 -6 7 3
word word: забайк	-15 0 17 0 -4
word word: забезп	21 -11 -6 -24 -2
word word: забере	26 -10 -12 -13 -7
word word: заберу	8 -12 -1 -1 8
word word: забира	20 35 -20 -8 -31
word word: заблок	-48 30 -16 -23 -8
word word: заболо	-17 -3 18 -1 -5
word word: заборо	-14 -8 28 16 -28
word word: забрав	-14 21 -5 -14 8
word word: забрал	30 -6 1 -6 -25
word word: забрат	-13 15 15 3 -9
word word: забува	-34 -21 -5 35 -8
word word: забуде	-1 -5 38 -15 -27
word word: забули	-4 -14 -24 -4 41
word word: забути	-17 -2 -7 29 -26
word word: забыва	36 -13 -16 -7 -7
word word: завала	0 -4 -28 -6 22
word word: завало	-25 0 -2 -1 27
word word: завалі	-19 -1 -2 -1 22
word word: завант	0 0 -6 -10 16
word word: завдав	-23 -2 -3 -7 33
word word: завдал	-4 -3 0 30 -25
word word: завдан	-21 -2 8 -34 6
word word: завдяк	8 -7 -12 16 -28
word word: заведе	-20 -1 -4 -15 17
word word: заверш	18 -12 18 -11 -18
word word: завжди	11 13 -12 9 -14
word word: зависи	1 15 -3 -1 -15
word word: завода	-9 -19 -20 -14 29
word word: завтра	64 -11 -35 -12 -36
word word: завіта	-4 -12 -20 -6 36
word word: загало	3 -12 -17 13 -14
word word: загаль	-8 -13 -12 -10 22
word word: загарб	-7 -2 0 29 -23
word word: загибе	-10 -20 31 -2 -1
word word: загибл	13 -2 -20 -3 -19
word word: загину	-8 -11 -6 -7 25
word word: загоні	-10 -7 -7 -24 15
word word: загрож	-2 -3 -15 -1 23
word word: задача	-31 -2 -14 21 -17
word word: задачи	-1 0 0 14 -13
word word: задерж	-37 -16 -9 -32 38
word word: задоку	-22 -6 -15 -12 19
word word: зазвич	-25 -11 -12 -5 22
word word: заздал	-1 9 9 -2 -14
word word: зазнал	-31 0 -4 34 1
word word: зазнач	15 -4 -12 -14 9
word word: займає	3 -16 -15 3 8
word word: займет	-13 10 1 -21 -20
word word: зайшли	-8 -1 -2 -1 11
word word: зайшов	0 -5 11 -5 -6
word word: заканч	17 -11 -16 -3 -10
word word: закарп	30 -23 -12 -17 -26
word word: закату	-4 -4 -14 -1 17
word word: заклад	-2 -1 15 -1 -15
word word: заклик	-33 24 -19 -18 10
word word: заключ	1 -13 -11 -29 26
word word: закон	9 -6 -9 -14 19
word word: законн	-1 -1 -4 -1 7
word word: законо	-4 -8 -23 -23 35
word word: закону	-22 -14 -5 -15 22
word word: законч	28 -36 13 -28 -19
word word: закорд	-15 15 -8 -3 2
word word: закрит	5 -10 13 -3 -19
word word: закрыл	16 -17 -3 -16 18
word word: закрыт	-6 -1 -1 -1 9
word word: закріп	-2 -17 17 -16 -17
word word: закупі	-4 -2 -5 -10 20
word word: закінч	10 -24 21 11 -39
word word: зал	-1 -15 -2 13 5
word word: зала	-15 -21 -2 15 -8
word word: зале	-2 -19 -11 17 -15
word word: залежа	-28 20 -11 -2 -16
word word: залежи	-13 28 -15 -7 -24
word word: залиша	-33 -23 27 -1 -8
word word: залиши	10 39 -36 -9 -14
word word: заложн	-4 -19 -3 -10 27
word word: залужн	21 -2 -3 -6 -18
word word: залуче	-1 -8 -1 13 -13
word word: залі	-20 -1 -4 -9 29
word word: залізн	-18 -10 -14 -6 22
word word: замест	11 -21 -13 15 -23
word word: замети	-15 6 -13 15 -3
word word: заметн	-1 -13 3 29 -20
word word: замовл	-27 -18 -3 -18 42
word word: заморо	-11 -2 -14 -5 14
word word: замысл	0 0 -4 -8 12
word word: заміни	-14 14 -15 -2 11
word word: заміст	-2 26 -3 -1 -23
word word: занима	-14 9 5 6 -8
word word: занял	17 -2 -10 -2 -4
word word: заняла	11 -8 6 -15 -12
word word: заняти	-8 -2 -2 -4 16
word word: заняты	-19 -4 -3 -1 25
word word: заочно	-15 -3 -24 -1 9
word word: запада	-15 -1 -1 0 15
word word: западн	5 -1 -9 -4 -2
word word: запам'	12 -27 11 -38 -29
word word: запевн	6 -14 -15 -1 15
word word: запис	-13 -23 -3 15 17
word word: записа	-33 -13 10 -9 23
word word: записи	-12 -7 -2 -1 19
word word: запису	-6 -2 1 -1 8
word word: записі	-10 27 -4 29 -31
word word: запит	-19 -4 -1 31 -41
word word: запита	-45 4 11 -2 -1
word word: запити	-22 -10 29 17 -27
word word: запиту	-17 -36 13 8 2
word word: заплак	-8 -12 26 -21 -15
word word: заплан	-31 12 -24 -14 6
word word: заповн	-21 -16 -13 -22 38
word word: запоро	45 -14 -33 -22 -14
word word: запорі	26 -26 -16 -15 8
word word: запрац	-18 -11 -17 -22 35
word word: запраш	3 -1 -1 17 -19
word word: запрет	15 -2 -10 -2 -2
word word: запрещ	-12 -13 -3 -13 14
word word: запроп	-29 54 -29 -24 -25
word word: запрос	-30 -7 -28 0 14
word word: запрош	-2 -1 -14 -6 16
word word: запізн	-17 -23 14 14 14
word word: заради	47 -30 -4 -5 -24
word word: зараз	-37 43 22 -36 -33
word word: заране	-8 34 -6 -6 -20
word word: зарано	10 -1 -4 0 -7
word word: зареєс	0 -9 -14 -21 29
word word: зарпла	-14 0 15 -1 -15
word word: заручн	8 -6 -19 -19 14
word word: заседа	-26 -4 -17 19 -13
word word: заслуг	8 0 -3 -5 0
word word: заслух	-17 9 -14 0 20
word word: засоби	-4 -2 -8 -3 14
word word: застав	-8 -17 6 -6 -3
word word: застен	23 -4 10 -3 -26
word word: застос	-12 -12 -14 -22 18
word word: застря	31 -2 -4 -1 -25
word word: заступ	14 13 -21 -3 -21
word word: засудж	2 6 -4 9 -16
word word: засуди	-6 -10 2 12 -12
word word: засіда	-33 16 -13 18 -6
word word: зателе	-32 -30 38 -13 10
word word: затем	-1 -8 0 -16 2
word word: затону	5 -2 0 -2 0
word word: затрим	1 -1 -25 -4 39
word word: затрон	-3 39 -15 -16 -23
word word: затягу	-11 -1 -20 -3 11
word word: зафикс	-31 -32 -20 -5 42
word word: зафікс	-21 -26 8 -21 10
word word: захаро	-1 -22 16 17 -16
word word: захват	-9 -1 -3 -3 14
word word: захвач	-7 -5 10 -4 -10
word word: захисн	30 -11 -3 -10 -10
word word: захист	8 -5 -18 -15 -8
word word: захища	9 -5 -15 -17 13
word word: захище	-5 -15 -14 17 1
word word: захода	17 0 -11 -1 -13
word word: заходи	28 6 -8 -15 -11
word word: заходо	0 -25 -8 -6 28
word word: заходу	27 -5 -9 13 -18
word word: заході	10 15 -9 -18 0
word word: захопи	19 2 -8 -7 -13
word word: захопл	-11 -11 -6 28 -12
word word: захоро	25 -2 -22 -15 -8
word word: захід	8 -8 -13 -15 13
word word: зачем	5 -6 -1 -14 14
word word: зашкод	-7 22 -23 -7 -7
word word: зашли	8 -7 -26 -24 41
word word: защита	-32 -7 -4 -11 39
word word: защите	-11 -1 -4 -1 14
word word: защитн	13 -3 7 -20 -6
word word: защиты	-2 -4 -18 -1 24
word word: заяв	-9 -8 -11 -7 15
word word: заява	-10 -20 -12 -26 45
word word: заяви	-3 19 -21 -9 -2
word word: заявив	-11 16 -15 -12 7
word word: заявил	12 -30 -32 9 13
word word: заявки	-20 -4 -5 -25 45
word word: заявку	16 0 -4 -6 -8
word word: заявле	-25 23 -26 -27 22
word word: заявля	-19 19 -1 9 -10
word word: заявни	-6 -8 -17 -22 27
word word: заявою	1 0 -8 -1 8
word word: заяву	-16 -8 -31 -16 37
word word: зберег	-22 -13 -8 22 19
word word: збереж	-1 -20 -2 -6 21
word word: зберіг	-4 -1 -19 -19 35
word word: збила	-17 -27 -15 -9 21
word word: збили	-29 -10 6 -5 12
word word: збирал	-2 -24 -14 31 -6
word word: збираю	-9 -12 -22 -5 28
word word: збирає	-6 -3 -28 -9 9
word word: збитки	-1 -2 -2 -3 9
word word: збито	-19 -7 -2 -8 17
word word: збройн	19 0 -8 -3 -8
word word: зброю	-24 -18 -14 -26 30
word word: зброя	-14 8 -7 -17 -5
word word: зброї	-12 -4 -2 20 -8
word word: збіг	2 0 -14 -3 14
word word: збігів	0 -6 -4 -16 23
word word: збільш	-6 -2 -26 -11 43
word word: зв'яжу	22 -7 2 -2 -13
word word: зв'яза	-14 -12 -11 -13 15
word word: зв'язк	-22 -28 -4 4 8
word word: зв'язо	-25 -24 28 18 -28
word word: звання	7 -4 -15 -2 12
word word: звезда	-16 -8 17 -1 -12
word word: звезды	-25 -11 45 -13 -19
word word: зверне	-24 -36 -14 26 3
word word: зверну	-25 -15 22 1 7
word word: зверні	17 -4 -1 -6 0
word word: зверта	-8 -24 -17 -17 20
word word: звинув	-1 -12 -2 32 -26
word word: зволік	25 -13 -11 -1 -17
word word: звонки	-31 24 24 -13 -18
word word: звонко	-10 -6 -6 -18 37
word word: звонок	13 -14 -2 -6 4
word word: звонят	6 -11 7 -8 -3
word word: зворот	14 0 -1 -8 -6
word word: звучит	19 -14 -18 8 -31
word word: звідки	-15 -2 -11 -17 21
word word: звідти	-9 -2 -7 -6 10
word word: звільн	-1 -7 8 4 -15
word word: звістк	20 -3 -9 19 -29
word word: звіт	-11 -1 -13 -31 41
word word: згадок	-5 -20 -1 -9 28
word word: згадую	16 0 -4 -16 -12
word word: згода	-26 21 -9 -21 -15
word word: згоди	-6 6 7 -21 -2
word word: згодом	30 6 -22 -19 -9
word word: згоду	-21 32 -5 -6 -6
word word: згідно	4 -25 -10 -20 12
word word: здавал	-1 0 0 15 -15
word word: здават	0 -4 -15 12 11
word word: здався	-5 -1 -28 44 -29
word word: здалис	-26 -13 -22 -20 42
word word: здание	-4 0 0 0 5
word word: здати	41 -16 -22 -25 19
word word: здатис	-14 -23 -16 -23 24
word word: здача	-15 -6 -2 -14 18
word word: здають	-24 -7 -6 -18 34
word word: здаєть	-15 0 13 -28 8
word word: здебіл	-7 -2 -10 9 -8
word word: здесь	-24 -1 14 -15 -10
word word: здогад	8 -10 47 -2 -43
word word: здоров	-2 -23 44 -38 -25
word word: здійсн	10 -2 11 -14 -13
word word: зелено	-6 -2 -3 -1 11
word word: зеленс	3 -6 2 -8 -3
word word: земель	-19 -11 -8 -20 36
word word: земле	9 -7 4 -19 -14
word word: землею	-18 -14 -11 -15 12
word word: землю	7 -6 13 -7 -22
word word: земля	42 -6 -21 -6 -21
word word: земляк	-20 -10 25 -2 -5
word word: землі	20 -36 -16 -13 9
word word: зенитн	-1 -2 -6 -5 13
word word: зерна	-15 -6 -12 -5 15
word word: зерно	-38 -39 -26 -4 64
word word: зернов	-3 -9 -31 -1 38
word word: зерном	11 -4 -3 -3 -1
word word: зими	22 19 -12 -3 -24
word word: зимой	-5 0 15 0 -10
word word: зиму	15 1 -1 -13 -7
word word: зимы	19 -3 -5 -2 -11
word word: зливал	0 0 -15 -1 15
word word: зловми	-3 -14 -16 -15 18
word word: злочин	-40 2 -17 -26 26
word word: змеины	-8 -7 -14 -11 12
word word: змогли	14 -14 12 -10 -3
word word: зможем	-13 3 13 14 -30
word word: зможут	12 23 -16 -5 -16
word word: змі	21 25 -4 -32 -12
word word: зміни	-8 -12 -1 15 -14
word word: змінив	-4 -4 -1 -28 32
word word: змінил	-19 -8 10 -15 -3
word word: змінит	-15 35 -3 14 -35
word word: змінює	-23 2 -7 13 13
word word: змішан	14 -14 -5 -7 9
word word: зміїни	-1 -2 7 -4 -1
word word: зміїно	31 -7 0 -29 -13
word word: знаем	-47 -28 -27 54 -32
word word: знаете	-19 18 -23 -13 8
word word: знайде	5 -15 -7 -10 16
word word: знайом	0 16 -1 0 -15
word word: знайти	8 -4 7 7 -22
word word: знайшл	3 -15 -5 -3 2
word word: знак	-4 -8 -7 0 14
word word: знаком	17 -9 -13 -18 -18
word word: знала	5 2 -16 -2 -24
word word: знали	-9 -9 13 -4 -11
word word: знати	-18 -18 -28 25 21
word word: знаход	-27 -8 -3 -8 13
word word: значил	27 -12 -20 -9 -16
word word: значит	-9 0 11 0 -2
word word: значно	9 -3 -3 27 -28
word word: знаю	16 -22 -5 -14 -26
word word: знают	-9 1 8 -26 24
word word: знають	11 -3 -13 -6 10
word word: знає	-15 9 -20 19 -15
word word: знаємо	1 -6 -13 16 -25
word word: знешко	-5 0 0 -1 6
word word: зник	12 -1 -3 6 -15
word word: зникли	21 -7 -5 -5 -5
word word: зникло	-15 -27 15 -11 4
word word: зниклі	13 -4 -10 -6 6
word word: знищен	-17 -14 -10 -23 33
word word: знищил	-12 -2 -1 -2 16
word word: знову	-7 1 -31 -20 38
word word: зняли	-13 -16 5 -18 -1
word word: зобов'	-10 11 -1 6 -6
word word: зовсім	-13 -15 0 15 -2
word word: зокрем	12 7 -6 6 -12
word word: золота	-22 -2 -4 -3 26
word word: золото	-15 -2 -1 -6 18
word word: золоты	-6 0 -3 0 9
word word: зоне	19 -5 -19 -22 -12
word word: зоны	-53 -14 -23 -16 48
word word: зори	0 0 28 0 -28
word word: зосере	-3 -3 0 33 -29
word word: зрадни	-9 -1 -12 -11 24
word word: зразки	4 -32 -9 -24 30
word word: зразкі	-27 -20 28 -17 -32
word word: зразок	19 -7 -15 -29 33
word word: зранку	-1 22 -13 -2 -11
word word: зрител	-31 -10 -24 -28 29
word word: зрк	-10 -5 -2 -2 18
word word: зробив	-26 -1 30 14 -16
word word: зробил	-12 12 6 -18 -22
word word: зробим	3 18 -2 -21 -13
word word: зробит	-28 -18 19 -40 22
word word: зробле	48 16 5 -25 -56
word word: зрозум	-13 29 -10 -8 -19
word word: зруйно	15 -1 -14 -6 -2
word word: зсу	17 -1 -8 -2 -16
word word: зупини	-32 -9 -23 -23 33
word word: зупинк	-11 -15 16 -9 -9
word word: зупиня	35 -5 -28 -11 -11
word word: зусилл	18 -1 -2 -17 -3
word word: зусиль	12 0 -3 -11 0
word word: зустрі	-18 7 5 1 -20
word word: зі	1 16 2 -31 12
word word: зібрал	-28 -20 -30 -11 31
word word: зібран	-41 -8 -42 51 -35
word word: зібрат	-2 -5 -17 -14 18
word word: зірвал	-2 28 -29 -6 4
word word: зірван	-21 7 -15 -9 50
word word: зірват	18 16 -18 -3 -28
word word: зіткне	6 -36 -32 -3 45
word word: и	-13 -3 2 -4 0
word word: иван	26 -1 -2 -1 -23
word word: иванов	-19 0 21 0 -2
word word: игорь	-26 -14 15 -12 6
word word: идет	-10 37 -19 2 -46
word word: идут	-15 28 -14 -10 -18
word word: из	4 -11 10 -3 -6
word word: из-за	-30 23 -28 -33 16
word word: из-под	-16 -3 -13 -4 23
word word: извест	-7 -36 17 17 -33
word word: издани	9 -12 -10 25 -26
word word: изложи	-15 18 -24 -12 -7
word word: измени	-22 -1 -5 -15 18
word word: изолят	-16 -11 -6 -10 32
word word: израил	-20 -20 -3 -6 30
word word: изъято	-3 -2 -2 -3 10
word word: иконки	-15 -1 4 0 14
word word: иконы	-5 -1 -80 -8 84
word word: или	-23 -18 -23 3 6
word word: им	18 -2 7 -9 -20
word word: имен	32 -7 -23 -9 -10
word word: имена	18 -18 -29 2 -19
word word: именем	0 -1 0 17 -17
word word: имени	-15 -25 8 12 -34
word word: именно	-2 5 -24 -3 -1
word word: имеющи	0 0 0 19 -19
word word: ими	-14 14 -1 -8 -13
word word: имущес	0 0 -1 -6 7
word word: имя	-21 -21 24 -11 20
word word: иначе	0 0 -8 -2 10
word word: инвали	21 -5 -8 -19 4
word word: индии	-21 0 -4 0 24
word word: индийс	-11 0 -3 -8 20
word word: инжене	4 -9 -21 -33 21
word word: инициа	-28 23 -10 7 8
word word: иностр	2 -19 -30 -19 22
word word: инстру	17 -11 -27 -10 -10
word word: интерв	-52 -30 26 -2 -8
word word: интерн	-22 -1 -1 20 8
word word: интерф	-1 -1 9 -1 -10
word word: инфляц	18 -1 -1 16 -20
word word: информ	21 -4 -19 15 -18
word word: ирина	22 -1 -8 -17 -1
word word: исключ	-8 -9 -8 -16 16
word word: искрен	2 -8 -1 -7 9
word word: исполн	4 -8 -2 -7 13
word word: истори	-8 -16 -12 1 9
word word: источн	20 35 -26 -11 -47
word word: истреб	-14 -11 -15 -6 16
word word: итог	17 -2 14 -3 -30
word word: итогам	17 -17 18 -21 -44
word word: итогах	-15 -13 13 28 -9
word word: итоги	-34 -23 1 6 -18
word word: итого	63 -36 -8 -26 -27
word word: итогом	25 -3 -8 -10 -6
word word: их	9 -9 -7 -7 -7
word word: ищем	21 15 -30 -19 16
word word: июле	10 17 14 -14 -39
word word: июль	-15 16 -17 -12 15
word word: июля	-3 2 -3 -26 14
word word: июне	8 0 0 5 -26
word word: июнь	36 -6 -15 -14 -4
word word: июньск	-14 -2 -10 15 -2
word word: июня	18 -15 -29 -16 10
word word: й	21 -26 -4 -12 -7
word word: йде	-47 61 -36 4 -51
word word: йдемо	-9 -24 3 8 -21
word word: йдетьс	-4 32 -21 4 -44
word word: йдуть	14 -1 -8 -1 -6
word word: ймовір	-1 -2 0 -4 7
word word: його	-9 -20 36 -44 -1
word word: йому	-44 -18 37 -14 2
word word: йшли	15 -2 -13 -9 -16
word word: йшлося	14 23 -16 -24 1
word word: к	17 -4 -16 -24 6
word word: кабіне	9 -26 -3 -15 26
word word: кава	-16 -9 19 -5 16
word word: каву	-32 -2 45 -1 -28
word word: кадрах	10 -2 9 -11 -15
word word: кадри	-8 -20 24 -9 7
word word: кадры	2 -19 22 -24 -22
word word: кадрів	8 -2 13 -2 -16
word word: кадыро	3 -3 12 -1 -24
word word: каждая	-2 10 -24 -10 -29
word word: каждог	-18 3 -29 31 -21
word word: каждое	-17 11 -33 0 15
word word: каждой	8 30 -22 -21 -29
word word: каждом	-14 -12 23 -21 -33
word word: каждую	38 -22 -29 14 -19
word word: каждые	-7 -20 -12 17 -14
word word: каждый	-6 -7 -29 -7 32
word word: каждым	-36 -3 24 15 -24
word word: каже	-40 5 12 -29 18
word word: кажу	-17 27 -11 20 -22
word word: кажуть	5 -3 -3 -15 -4
word word: казали	0 3 15 -3 -18
word word: казахс	-4 -1 -7 0 11
word word: как	-20 -40 22 -7 10
word word: какая	33 -4 -18 -15 -4
word word: каких-	28 14 -4 -4 -31
word word: какого	5 0 -2 -1 -1
word word: какой	17 8 -13 -13 -1
word word: калини	-34 -30 45 -13 -31
word word: калужс	-17 -9 -11 -6 35
word word: камера	-27 -1 22 -4 23
word word: камере	-16 -3 23 -14 -17
word word: камеру	-21 10 -11 -6 13
word word: камеры	-15 -1 -1 -2 17
word word: камері	7 -4 32 -11 -41
word word: камиши	-18 17 -16 -22 -12
word word: канада	2 8 -1 -3 -7
word word: канади	22 -3 -18 -8 0
word word: канал	-11 14 -15 -3 7
word word: канала	-8 7 -2 -15 14
word word: канале	23 0 9 -7 -27
word word: канали	-4 -11 -19 -31 26
word word: каналу	-3 -10 -15 -6 16
word word: каналы	-6 15 -24 13 -23
word word: каналі	-3 37 -14 -11 2
word word: канун	10 0 0 -1 -10
word word: канцле	15 -15 -12 0 -3
word word: капита	-24 -1 -4 -3 27
word word: капці	-5 -9 -7 -7 25
word word: кара-м	-45 -13 -19 -7 45
word word: караба	-43 -5 -18 -15 49
word word: карант	-17 -7 -33 -8 45
word word: кардин	3 3 -10 -17 28
word word: карпат	-16 -14 -20 -18 27
word word: картин	-6 -14 -19 -17 31
word word: картки	9 0 -1 0 -8
word word: карток	20 -6 -20 -18 -11
word word: касает	24 -22 -15 -12 14
word word: катар	25 11 -30 -13 -17
word word: катара	39 -8 -9 -6 -30
word word: катарс	13 -8 -17 19 -19
word word: катару	20 -30 -8 24 -29
word word: катаст	-16 0 -12 -4 9
word word: катего	-33 7 3 4 -30
word word: катера	-4 0 -1 -11 14
word word: катува	-31 -16 14 -8 -6
word word: катуют	-4 -9 -5 -4 13
word word: катівн	8 -6 -7 6 -15
word word: каховк	-3 -3 16 -16 -3
word word: качест	-11 -3 -9 -2 13
word word: каша	-33 -17 28 -15 -4
word word: кв	-11 0 0 -1 11
word word: квадра	-1 -9 -4 -17 27
word word: кварта	-33 -10 -5 24 -16
word word: кварти	-18 -16 -21 10 8
word word: квиток	1 -11 -9 -4 7
word word: квітам	11 -9 43 -2 -22
word word: квітен	-13 -5 -3 3 21
word word: квітня	-9 1 18 -6 -3
word word: квітні	8 -1 -2 -15 5
word word: кг	-18 -7 6 -12 25
word word: керова	-12 0 0 -2 14
word word: керівн	19 27 -25 -12 -15
word word: киев	14 8 -16 -4 -29
word word: киева	-29 21 -24 3 -10
word word: киеве	21 -19 15 -15 -20
word word: киевом	-26 48 -43 -10 -54
word word: киевск	19 -14 -3 -17 -7
word word: киеву	11 7 -4 -2 -30
word word: килогр	4 -3 20 -1 -20
word word: киломе	0 -9 -2 -8 15
word word: ким	-5 -8 -13 16 -14
word word: кинув	21 -10 -5 -8 -18
word word: кинули	-15 -15 -13 -10 17
word word: кирилл	15 13 -25 -4 -13
word word: кирило	-6 -2 9 2 -29
word word: києва	-15 -15 -4 -13 28
word word: києві	-26 -15 -8 -40 44
word word: київ	25 9 -27 -35 15
word word: київсь	19 -19 -1 0 0
word word: київщи	40 -7 -29 -11 -3
word word: кку	0 -1 -3 -2 7
word word: класс	-36 0 37 0 -2
word word: класса	2 -2 -2 -7 8
word word: класу	-27 -5 6 -5 26
word word: климен	0 -14 6 -12 -16
word word: клиник	-20 -4 20 -7 -1
word word: клинич	-13 -1 -11 -17 17
word word: клопот	-16 -2 -1 -8 20
word word: ключи	-4 -2 -7 -1 11
word word: ключов	-14 -12 0 -1 48
word word: клінік	10 -2 -2 -6 -2
word word: км	12 -4 -16 -18 1
word word: книг	-15 -1 -9 0 23
word word: книга	-5 -12 -22 -25 35
word word: книги	-25 -10 -9 -15 26
word word: книжок	-17 -14 -31 -8 23
word word: ко	1 8 6 7 -21
word word: коаліц	-20 -11 -9 6 14
word word: когда	17 14 1 -30 -5
word word: кого	12 -19 17 2 -17
word word: когось	16 -7 -27 -22 21
word word: код	-6 -10 -17 -24 31
word word: кожен	1 -11 -4 14 -5
word word: кожна	-13 -14 -23 18 0
word word: кожне	17 -43 -11 16 -22
word word: кожним	-7 -19 11 10 1
word word: кожног	3 6 -5 -18 -19
word word: кожном	-7 -16 -1 5 8
word word: кожною	-22 8 -11 36 -28
word word: кожної	-1 -17 -27 1 13
word word: кожну	-2 -42 1 33 17
word word: кожній	-38 -17 -26 19 29
word word: козинк	-4 -3 0 0 8
word word: кол-це	-26 -25 32 -21 26
word word: колабо	-21 -23 -15 -17 33
word word: колег	-12 -14 21 -18 -22
word word: колега	-20 -13 -13 14 22
word word: колеги	-14 22 -1 -3 -7
word word: колего	-28 10 -17 29 -9
word word: колесн	-31 -8 -8 -12 33
word word: коли	-14 44 -8 -20 -37
word word: количе	26 -11 -2 -8 -21
word word: колишн	4 -3 -11 -24 28
word word: коллег	-38 -33 -22 45 -12
word word: колон	-24 -9 -20 12 45
word word: колона	17 -3 -27 -14 13
word word: колони	-29 -19 -38 -12 51
word word: колонн	19 -23 -6 -18 26
word word: колону	15 -16 24 -21 -20
word word: колоні	-1 -23 -24 -22 22
word word: колоти	-21 13 -9 -1 6
word word: колі	-6 -4 -6 -16 14
word word: коліна	-20 -12 -13 21 -15
word word: команд	1 -20 15 -21 10
word word: комбат	-29 -8 -7 -15 26
word word: комбин	-20 -3 -4 -2 21
word word: коменд	5 -1 -13 -7 23
word word: комент	2 0 -6 -19 -7
word word: комисс	28 -29 -18 -26 23
word word: комите	14 -9 -9 -28 19
word word: коммен	25 -9 5 -19 -26
word word: коммер	28 -13 -19 28 -32
word word: компан	-11 -10 -9 -14 14
word word: компен	-2 -10 0 -1 14
word word: компле	-15 -3 12 -7 7
word word: кому	10 -28 25 -10 -36
word word: коміса	0 -2 0 5 -3
word word: комісі	14 5 -4 2 -13
word word: коміте	11 -18 -5 3 14
word word: конаше	-18 -4 -15 -1 23
word word: конвен	-1 -4 -15 4 -1
word word: конвер	-21 -17 -1 -13 41
word word: конечн	17 -2 -13 -4 1
word word: конкре	0 -49 -22 -23 71
word word: конкур	-13 -8 -16 -10 19
word word: констр	-21 1 -1 -19 28
word word: консул	-30 29 -30 -14 21
word word: контак	-29 42 -42 -9 1
word word: контра	-3 -15 19 12 -7
word word: контро	-11 -1 -33 -3 31
word word: контрр	14 -1 -3 -2 -9
word word: конфер	-1 -22 -5 35 -8
word word: конфли	10 -4 25 -16 -24
word word: конца	23 12 23 -8 -44
word word: конце	34 -3 -3 -14 -28
word word: концер	-1 -6 -27 -30 32
word word: концу	17 -15 -3 -1 -15
word word: коорди	3 -8 -8 1 7
word word: коордш	37 -13 -27 -22 -11
word word: копію	-17 -25 -7 -16 38
word word: копії	-1 -7 -14 -11 28
word word: корабе	-30 -14 -24 -20 43
word word: корабл	-17 -3 -11 -13 32
word word: кордон	12 1 -8 -18 -12
word word: коресп	9 0 -7 -5 0
word word: коригу	-11 -1 -1 -4 14
word word: коридо	-38 0 26 27 -8
word word: корист	0 16 -6 -23 14
word word: кормил	-22 -7 43 -1 -30
word word: кормят	-39 0 -2 37 -6
word word: коробо	-20 -11 -17 -22 30
word word: коротк	-24 11 -23 -2 -16
word word: корпус	0 -13 -14 52 -20
word word: коррес	11 -16 6 -17 6
word word: костюм	-16 -19 15 -7 -8
word word: котенк	-5 -4 -8 7 -9
word word: котора	-8 -11 12 21 -21
word word: которо	-2 -22 9 -17 15
word word: котору	35 -4 -18 -12 -32
word word: которы	18 -12 6 -7 -23
word word: котрі	37 -11 -17 -17 -4
word word: краде	-2 -10 -4 -3 17
word word: крамат	-12 -1 -1 -4 14
word word: крані	-34 -1 27 -1 11
word word: красик	-22 -5 -6 0 27
word word: красно	-16 -20 -15 -1 18
word word: красны	-17 -13 -14 9 9
word word: краще	-4 0 25 -1 -22
word word: краю	6 -1 -5 -1 1
word word: края	-20 -14 44 -2 -32
word word: країн	-18 -32 -30 -7 39
word word: країна	-26 -20 17 13 11
word word: країни	-7 13 8 -8 -14
word word: країну	15 -15 -14 -5 -10
word word: кремен	-1 -15 -5 -21 37
word word: кремле	-3 -8 -7 4 7
word word: кремль	-18 13 -17 5 15
word word: кремля	-8 28 -10 -4 -11
word word: крест	5 -17 -12 0 9
word word: креста	6 -12 -10 -15 5
word word: кресто	-18 17 -19 17 -5
word word: кресту	-31 6 -19 22 -24
word word: крим	-14 -12 -16 27 -29
word word: кримсь	19 10 -24 -47 0
word word: криму	17 10 17 -23 -28
word word: кримін	1 4 -2 -17 16
word word: критик	-4 -16 0 -3 20
word word: критич	-8 -14 -3 0 22
word word: кричал	-29 -10 -15 -23 22
word word: кричит	-28 -1 33 -1 -6
word word: кров	7 -3 -17 -1 14
word word: крок	1 5 -23 -30 23
word word: кроки	-33 -24 -28 -12 43
word word: кроком	-23 49 -31 -21 -11
word word: кроку	17 -14 -1 -6 -1
word word: кроме	3 1 -18 8 1
word word: кропив	-28 -29 6 -6 29
word word: кропот	-14 19 -24 -10 -18
word word: кругло	-7 -13 -7 -9 16
word word: крупне	-1 14 -18 -19 5
word word: крупно	-13 -4 -18 -5 14
word word: крупны	4 4 -19 -7 14
word word: крушен	-20 30 -9 -3 -18
word word: крым	-8 -10 -16 -4 16
word word: крыма	-6 -3 -2 -4 14
word word: крымом	-14 -8 -9 -5 34
word word: крыму	-5 -5 -1 0 9
word word: крім	-27 -14 -1 22 5
word word: кто	-4 -9 -25 -2 17
word word: кто-то	6 -1 24 -1 -27
word word: куда	28 -4 -15 -16 -5
word word: куди	-25 5 -18 -13 13
word word: кулаки	-31 41 -10 -4 -17
word word: куличи	-27 -38 -32 -6 34
word word: кума	29 -18 -12 -7 -23
word word: куп'ян	4 -16 -2 -15 16
word word: купюра	-1 -2 -5 -5 13
word word: курато	-3 -3 -16 -2 17
word word: курс	-19 -23 -18 -30 39
word word: курсан	-29 -10 -25 -16 33
word word: курск	-7 -7 -3 -7 -2
word word: курска	-16 -11 -22 -18 21
word word: курске	19 -8 4 -4 -12
word word: курски	15 -13 -14 -14 -10
word word: курско	-5 -9 -19 9 -1
word word: курску	-30 -4 20 15 -15
word word: курськ	19 12 10 -34 -19
word word: курщин	7 -7 -12 -17 12
word word: курян	28 -12 -11 -22 -24
word word: куряна	-18 -37 -18 33 -21
word word: куряне	-14 -2 31 -7 -28
word word: куряни	23 -1 -8 -19 -1
word word: кушнер	-2 -20 -11 -3 21
word word: кіберп	-3 -10 -15 -9 18
word word: кілогр	-18 -9 27 -5 -25
word word: кіломе	-1 0 -2 -15 15
word word: кілька	17 -20 3 -10 -23
word word: кілько	-15 37 -10 18 -25
word word: кількі	13 5 -32 16 -33
word word: кінець	-5 16 -6 -8 -4
word word: кінця	4 10 -16 -26 -10
word word: кінців	1 -2 -15 -1 15
word word: лабора	-37 -21 -27 24 7
word word: лав	-42 -1 -27 -1 55
word word: лавров	-33 -22 -18 45 9
word word: лагере	-16 -14 2 -4 3
word word: лагеря	-15 -9 -3 11 -1
word word: лаоса	-4 -15 -16 -3 18
word word: лап	10 -1 -2 -4 -3
word word: ласка	-10 -17 27 -11 0
word word: латвіє	-5 -3 -10 -3 19
word word: левом	-21 -18 8 -6 14
word word: легіон	-6 -9 0 -2 16
word word: леді	-8 20 11 -16 -18
word word: лежали	9 -3 -1 -4 -1
word word: лежат	-7 24 -21 -5 -1
word word: лежать	-6 -6 -3 -4 6
word word: лежачи	-15 18 -8 -20 -5
word word: лежит	18 7 -3 -20 -2
word word: лежить	-26 33 -27 -17 -17
word word: лейтен	-18 -9 -18 -3 31
word word: лекарс	-31 8 -32 -22 53
word word: ленточ	23 -12 -22 0 5
word word: ленту	-19 -2 4 -1 8
word word: лет	-14 20 -8 -12 1
word word: лета	-31 0 9 -2 1
word word: летате	-13 -3 -2 -5 23
word word: летом	-1 -13 10 -18 1
word word: летчик	29 -10 -19 -14 11
word word: летят	6 -1 -2 0 -3
word word: лечебн	-20 -1 17 -3 8
word word: лечени	-16 1 36 -2 -19
word word: лечить	20 -3 -15 -1 -21
word word: ли	-14 -1 20 7 -16
word word: либо	3 -5 -28 -7 36
word word: лиман	-17 -1 -2 -3 20
word word: лимана	13 -2 -16 -12 -5
word word: линейк	-17 -6 -20 -8 41
word word: линии	16 -14 -25 18 -23
word word: линию	2 -24 5 15 -28
word word: линия	-15 -4 -1 -48 23
word word: липецк	-14 -2 -9 -2 11
word word: липня	-4 -13 5 -25 30
word word: лист	-5 20 -12 -21 -15
word word: листа	-16 9 -6 -14 1
word word: листам	-7 -1 0 0 8
word word: листах	-20 -1 -16 -8 17
word word: листи	-49 10 -24 13 26
word word: листоп	-17 17 -12 -6 -16
word word: листув	-1 -15 -7 8 -3
word word: листів	-10 -14 7 -8 16
word word: литви	-35 -6 -22 -15 39
word word: литовс	-37 -4 -34 -13 47
word word: лиц	15 -13 -1 3 -4
word word: лица	-4 13 -13 -6 -8
word word: лично	-6 -17 14 19 -28
word word: личном	-13 0 -4 13 4
word word: личнос	-21 -6 -10 -2 24
word word: лишают	-45 -17 -3 21 5
word word: лишаєт	-1 -3 -7 13 -2
word word: лише	-6 4 -8 14 -31
word word: лишило	-4 -14 -12 -13 21
word word: лишком	10 -10 -6 15 -16
word word: лишним	5 15 -1 -20 6
word word: лишь	42 -19 -20 -22 2
word word: лнр	28 -12 -13 -18 -36
word word: ложь	-11 11 -9 -10 6
word word: лондон	12 -24 -10 -16 18
word word: лубине	24 19 -7 -21 -24
word word: лубинц	-1 21 -12 -10 -23
word word: лубіне	25 -11 17 -31 -25
word word: луганс	29 -3 -12 -21 -7
word word: луганч	15 0 -6 -1 -10
word word: луганщ	31 -2 -7 -3 -23
word word: лука	-16 0 -13 -3 17
word word: лукаше	-3 -14 -21 -14 20
word word: лучше	-22 -22 -40 -20 36
word word: лучший	23 -1 -12 -1 -9
word word: львова	5 -19 30 -8 -1
word word: львово	-19 -9 -20 -3 23
word word: львові	-16 -15 -22 -18 49
word word: львів	-2 -19 -1 -15 29
word word: львівщ	-3 -15 -21 -14 20
word word: льотчи	-4 -1 -7 9 4
word word: любой	-17 14 -24 -10 7
word word: людей	8 -19 -29 10 8
word word: люди	-18 29 -5 -24 -18
word word: людина	-26 -18 -12 18 11
word word: людини	1 -43 7 16 -10
word word: людину	26 -32 -20 -18 31
word word: людьми	-20 15 -5 -4 -9
word word: людям	3 -25 7 20 -24
word word: людях	-27 -14 -9 -15 23
word word: лютий	-9 -19 -1 -6 33
word word: лютого	-20 -4 -5 42 -43
word word: лютому	12 15 -9 -13 -18
word word: лівобе	14 -14 0 -1 -2
word word: ліг	8 0 -6 -1 -1
word word: лідері	37 -16 -12 -13 -18
word word: лікар	7 -1 18 -4 -22
word word: лікаре	-31 -5 -5 -7 31
word word: лікарк	17 -6 -9 -12 -5
word word: лікарн	-7 -5 35 -3 -25
word word: лікаря	-16 -1 27 37 -34
word word: лікарі	-15 -7 -12 -5 6
word word: ліквід	0 -1 -7 -2 10
word word: лікува	-6 -13 18 -10 1
word word: лікуют	-29 12 10 -7 -18
word word: лінію	-2 -9 15 2 -10
word word: лінія	-24 -10 -24 26 6
word word: лінії	43 14 -29 -21 -13
word word: літа	-16 0 17 -15 15
word word: літак	-50 -6 -18 -27 46
word word: літака	-14 17 -6 -10 -17
word word: літаки	12 -13 -8 -6 11
word word: літаку	-6 21 20 -6 -36
word word: літакі	-18 -48 -22 -18 32
word word: літера	-5 -17 0 -4 21
word word: літні	-34 -32 -8 8 13
word word: літніх	-15 -1 -3 -9 3
word word: літо	-9 0 -1 -10 19
word word: м	-29 -10 -23 -18 40
word word: мав	-27 71 -13 -10 -50
word word: мае	-39 16 11 18 -24
word word: май	-15 -1 -6 0 15
word word: майдан	-10 18 -12 25 -21
word word: майже	-29 -9 15 4 -9
word word: майсте	-17 -13 -15 0 25
word word: макеев	-6 -13 -14 -15 16
word word: макрон	-22 -1 -20 -12 15
word word: максим	0 3 -7 -2 6
word word: мала	-12 2 11 -3 1
word word: малень	0 -2 -15 -1 15
word word: мали	-13 -2 -23 -2 32
word word: малкоч	0 17 -5 -4 -15
word word: мало	-40 -16 16 60 -33
word word: маломо	-28 -19 -16 -5 29
word word: мальчи	31 -3 -15 -10 -6
word word: малюва	-9 0 13 0 -4
word word: малюк	-5 0 7 0 -2
word word: малюку	7 0 0 0 -7
word word: малюнк	-4 -16 -15 -12 24
word word: маляр	-22 16 -3 42 -14
word word: мам	-9 -11 33 -22 -29
word word: мама	-15 -5 15 -8 5
word word: мамам	19 -6 13 -8 -19
word word: мамами	-4 13 -8 -21 -29
word word: маме	-32 -31 -11 -11 53
word word: мами	15 -1 -14 -2 -15
word word: мамо	-22 -7 31 31 -41
word word: маму	24 -7 7 -6 -22
word word: мамы	43 -10 -17 -8 -19
word word: мамі	-19 -9 35 -2 -19
word word: маніпу	-4 15 -12 -17 3
word word: мапу	-10 -1 0 -2 12
word word: мар'їн	2 0 -13 -23 14
word word: марии	-17 0 20 0 -3
word word: мариуп	-2 -5 -18 -11 19
word word: мария	6 0 0 0 -5
word word: марта	-24 1 19 -3 -11
word word: марте	-14 10 -4 -22 7
word word: маршру	-36 11 -22 31 11
word word: маріуп	27 -13 -6 -12 -6
word word: марія	-31 -11 11 -19 25
word word: масшта	17 -25 -16 -31 35
word word: матема	8 -2 -1 -8 -39
word word: матере	-1 20 -16 -13 7
word word: матери	-37 -7 8 7 12
word word: матеря	0 2 -12 -7 17
word word: матері	27 0 -15 -13 -6
word word: мати	-6 -14 14 -5 -31
word word: матиму	-18 31 -16 -20 -22
word word: матрос	8 -3 -1 0 -4
word word: матч	-39 -13 -19 -24 28
word word: мать	0 -13 32 -13 -27
word word: матір	6 0 -1 0 -5
word word: махачк	-22 0 35 0 -14
word word: машин	-34 -22 -24 -25 48
word word: машина	-1 0 15 -15 -1
word word: машини	24 -2 -14 -12 -4
word word: машину	-15 -1 -5 0 15
word word: машины	15 -2 -1 -3 -15
word word: маю	-16 19 16 -10 -20
word word: мають	-3 -14 -16 -23 15
word word: мая	4 -9 15 -12 -10
word word: маямі	-11 20 -3 -6 -20
word word: має	-8 -7 -4 -5 11
word word: маємо	1 8 11 -20 -24
word word: маєте	0 -1 -14 15 -7
word word: мвд	-20 -3 17 3 -16
word word: мвс	27 -15 6 -4 -26
word word: медали	12 -2 -3 -1 -10
word word: медаль	-3 -5 -6 -1 7
word word: медаля	-10 3 -6 -4 16
word word: медвед	-16 -16 34 -13 -22
word word: меджлі	12 0 -4 -12 0
word word: медзак	14 -1 -5 -6 -2
word word: медик	19 -2 -12 0 -6
word word: медика	-27 -13 16 -15 33
word word: медики	23 -11 -3 -15 -15
word word: медико	-16 23 -10 -17 12
word word: медикі	-14 17 -16 -11 14
word word: мединс	29 -6 0 -27 -18
word word: медици	3 -9 2 -1 -11
word word: медичн	17 4 -5 -2 -17
word word: медосм	15 -1 -15 0 -1
word word: медпом	5 -2 -7 -1 4
word word: медсес	-12 -14 16 -9 -17
word word: медучр	18 -2 -13 -3 -13
word word: медчас	-14 -1 -9 -8 23
word word: медіа	-11 -2 6 11 -4
word word: медійн	-1 -2 -2 -15 16
word word: межах	15 -19 -11 22 -38
word word: между	-7 -23 -12 10 12
word word: междун	6 -2 -8 -29 2
word word: мелани	16 -1 -7 0 -9
word word: мелані	17 -1 -3 -12 -2
word word: мелито	39 -6 -14 -11 -16
word word: меліто	34 -22 -15 -14 -3
word word: мемора	-34 -48 27 17 -13
word word: мене	21 -12 -13 -19 9
word word: менее	0 5 -21 -16 -2
word word: менш	17 -12 -3 -1 -2
word word: менше	-3 -14 -11 -11 24
word word: меньше	-25 -18 15 14 -18
word word: меню	-27 -17 32 -6 -20
word word: меня	-17 -1 4 19 -33
word word: меняем	-6 15 -6 -14 10
word word: меняли	31 -7 3 -15 -3
word word: менять	-15 36 -53 -14 -20
word word: меняют	-2 -6 -12 -1 14
word word: мені	-20 -5 -21 -25 26
word word: мер	1 -5 11 -2 -20
word word: мера	30 -2 -15 -13 -15
word word: мере	-7 -2 -22 -6 28
word word: мереже	0 15 0 7 -16
word word: мережі	-19 19 -15 -23 32
word word: меропр	-17 9 0 -23 6
word word: месенд	0 -10 -4 -2 14
word word: мест	-22 -18 -21 -29 52
word word: места	-12 -4 -19 -7 26
word word: местах	17 -20 -19 -25 -6
word word: месте	-1 35 -8 -11 -23
word word: местны	16 -9 -16 -1 -14
word word: место	-22 16 -25 6 20
word word: месяц	5 5 -7 -25 1
word word: месяца	13 28 2 -11 -21
word word: месяце	3 -5 7 1 -21
word word: месяцы	-3 -6 11 -12 -18
word word: мета	0 9 24 -26 -11
word word: металл	-17 -2 -2 -1 19
word word: методи	-26 -13 -16 -19 20
word word: метров	-12 -13 15 -20 12
word word: механи	-17 -4 12 4 6
word word: механі	-24 15 -8 -5 -9
word word: мешкан	35 7 16 -33 -11
word word: мзс	-11 -10 -19 -21 17
word word: ми	-18 15 -5 5 -6
word word: мигран	-2 -12 -11 32 -8
word word: мид	13 4 3 18 -27
word word: микола	4 -23 32 -16 -27
word word: милици	27 -9 -27 -18 6
word word: миллиа	-5 -12 -15 -13 16
word word: миллио	-4 -3 -13 -32 43
word word: милосе	17 -10 -17 -23 16
word word: милост	9 8 0 -3 -11
word word: милые	-38 -3 -2 -8 5
word word: миль	0 0 -3 -8 10
word word: минає	16 -4 -2 -16 0
word word: миниму	3 -21 -11 11 -6
word word: минист	-17 -13 -4 1 7
word word: минобо	-17 -6 14 -10 4
word word: миноме	-12 -1 -3 0 16
word word: минреи	21 -11 -9 9 -19
word word: минск	-11 -8 -10 -3 13
word word: минске	-17 -33 -19 4 20
word word: минувш	-19 -16 -9 -1 16
word word: минули	-15 18 -7 -3 20
word word: минуло	-1 7 -11 -16 3
word word: минулу	-9 21 -15 -4 -6
word word: минут	-23 0 15 -6 -5
word word: мир	-17 -34 -10 -22 40
word word: мира	-22 -2 -9 -20 24
word word: мирной	-5 -1 -2 -14 20
word word: мирные	-10 -6 -2 19 -1
word word: мирный	-1 -2 -6 0 10
word word: мирных	-4 3 -24 -14 9
word word: миротв	-43 -15 -25 -16 42
word word: миру	-8 9 -6 20 -16
word word: миссии	14 0 0 -4 -14
word word: митроп	-14 -10 -26 -10 28
word word: мить	-33 9 35 -2 -17
word word: мккк	20 3 -16 -6 5
word word: мкчх	-7 -14 -20 -9 30
word word: младше	44 -10 -19 -9 -25
word word: младши	-30 -1 3 32 -13
word word: млн	-24 -20 -27 -15 35
word word: млрд	-3 -2 -7 29 -25
word word: мне	3 6 16 3 -33
word word: мнения	-16 -17 -16 -11 24
word word: многие	5 1 -13 -12 -4
word word: многим	-33 -16 21 -1 -24
word word: многих	-5 -5 16 -13 -16
word word: много	-26 16 23 -2 -16
word word: многоч	-13 42 -2 -7 -25
word word: множит	-7 6 -10 17 -9
word word: мо	-10 42 -8 -24 -7
word word: мобили	-17 -11 -12 -6 14
word word: мобиль	-12 -2 -12 -5 26
word word: мобіль	-5 -7 -12 17 6
word word: мобілі	-16 -13 -28 -17 19
word word: мова	-2 29 -6 -8 -29
word word: мовчал	-3 -1 -3 -15 21
word word: мовчан	-24 21 -22 -15 12
word word: мовчат	-26 -5 8 3 19
word word: мовчи	-2 -5 -6 -18 19
word word: мовчит	-14 21 -9 13 -19
word word: мовчки	14 0 -8 0 -7
word word: мог	-7 15 -15 -8 -10
word word: могли	-15 -1 -1 -4 7
word word: могло	35 -19 -20 -9 -16
word word: мого	-15 -27 23 -5 -25
word word: могу	22 35 -1 -20 -43
word word: могут	-21 31 -1 -3 -9
word word: моего	-10 -9 23 5 -11
word word: моем	14 0 -1 4 -16
word word: може	-23 -18 -7 24 -4
word word: можемо	11 20 -28 -1 -4
word word: может	-24 52 -27 -33 -37
word word: можлив	-9 16 -29 -16 5
word word: можна	-27 0 23 -6 13
word word: можно	8 -9 -4 -29 -2
word word: можу	2 -10 -6 30 -30
word word: можуть	1 -10 -7 -40 6
word word: моз	-5 -5 18 -2 -17
word word: мои	18 -1 -4 13 -15
word word: моим	-13 -3 -12 26 -6
word word: мой	-15 24 -18 -2 10
word word: молдов	-7 -17 -41 -13 30
word word: молилс	-22 -7 17 18 -16
word word: молимо	-19 -13 -11 -26 16
word word: молимс	-7 -10 -10 -17 20
word word: молитв	-33 -8 -33 -1 22
word word: молоде	-24 -5 27 -9 -30
word word: молоди	-18 1 -10 21 -23
word word: молодо	16 -2 -4 -3 -26
word word: молодц	-28 -1 68 -3 -65
word word: молодш	17 -13 -8 -1 -7
word word: молоды	-7 -3 4 3 -21
word word: молодь	-5 -20 -7 -19 25
word word: молоді	-14 2 12 -8 -14
word word: моложе	-15 22 -14 -6 -8
word word: молчан	-22 18 12 -27 -17
word word: молчит	-14 17 -5 -28 -5
word word: молчу	-12 -15 23 -11 -16
word word: момент	-27 7 -13 6 -12
word word: монаст	-17 -11 2 -5 0
word word: монтаж	-8 -3 28 -5 -21
word word: моніто	-28 -16 -14 -15 20
word word: морг	-24 -15 -18 -25 43
word word: моргах	-17 -14 27 25 -35
word word: моргов	21 0 -5 -18 -15
word word: моргів	36 -5 -4 -14 -15
word word: мордов	-20 -2 -3 -29 -7
word word: море	-18 0 -22 -4 35
word word: морозо	-1 17 0 -3 -17
word word: морпіх	-28 14 -13 -12 -1
word word: морско	-7 0 14 -6 -1
word word: морськ	-25 -22 6 9 14
word word: моря	-34 -24 -27 -10 34
word word: моряка	-9 -7 10 -17 -9
word word: моряки	-4 -5 -7 17 -8
word word: моряко	-21 10 20 -7 -21
word word: морякі	21 9 -35 -13 -2
word word: морі	-28 -8 -12 -20 16
word word: москал	11 31 -25 13 -47
word word: москва	-3 -10 -18 24 -11
word word: москве	8 -9 -19 -6 16
word word: москви	14 -9 -2 14 -23
word word: москво	-3 32 -20 -4 -60
word word: москву	25 -20 -4 -8 -15
word word: москвы	15 -6 11 -23 -2
word word: москві	24 13 -26 -7 -12
word word: москов	-7 -30 -6 -17 24
word word: мосту	-4 -8 -18 -6 33
word word: мотопі	29 0 -15 -3 -15
word word: мотост	-13 -12 -17 -4 30
word word: мохамм	9 0 -1 -1 -7
word word: мошенн	-6 32 -19 -15 -20
word word: моя	15 21 -16 -10 -17
word word: моєї	13 20 -8 -11 -20
word word: мої	15 14 -9 -3 -22
word word: моїй	-4 -4 15 2 -9
word word: моїми	-14 -2 -1 -13 14
word word: моїх	-11 -15 16 -5 -1
word word: мск	-5 4 -17 -26 9
word word: муж	0 12 -1 0 -10
word word: мужест	-16 -3 -8 -2 22
word word: мужики	-14 -6 22 -6 -6
word word: мужчин	20 -5 -2 -13 -7
word word: музеев	-1 -1 -5 -7 14
word word: музей	-20 0 -8 -4 25
word word: музыка	17 -2 -10 -2 -4
word word: мукаче	-19 -10 33 -4 -14
word word: мурман	-13 -1 24 -3 -26
word word: мчс	-33 -3 18 -2 21
word word: мы	-1 -7 -1 3 -21
word word: мэра	20 -14 -6 -2 -1
word word: мюнхен	-4 -16 -6 61 -48
word word: міг	-4 -15 -26 -4 43
word word: між	-16 -31 5 -17 30
word word: міжнар	7 -27 -5 27 -3
word word: мізер	-5 0 0 17 -12
word word: мій	12 -20 -28 -19 30
word word: мільйо	-2 8 0 16 -29
word word: мільяр	11 23 -10 -26 -9
word word: мін	-26 -8 -15 -13 19
word word: мінобо	40 -6 -11 -5 -17
word word: мінреі	34 3 -12 -6 -16
word word: мінськ	-7 12 -1 -1 -11
word word: мінус	6 -14 18 -7 -4
word word: міняти	-24 17 -12 22 -16
word word: міняют	-28 -18 -18 24 -3
word word: міняє	-16 -15 15 -3 4
word word: міняєм	-23 21 -22 -21 2
word word: мініст	-13 14 -25 5 5
word word: міркув	-44 -22 43 34 -13
word word: міст	-1 -1 -1 -7 8
word word: містах	-10 0 0 -15 15
word word: містит	-1 -72 -13 -19 77
word word: місто	3 -11 -3 -17 21
word word: місту	-21 -4 -1 -5 25
word word: місце	-30 13 -20 -25 15
word word: місцев	10 -1 -15 17 -17
word word: місць	-14 -15 -14 5 15
word word: місця	-18 -15 -24 -8 39
word word: місцях	14 20 -18 16 -31
word word: місці	30 0 -24 -11 5
word word: міськи	28 -9 10 -10 -25
word word: місько	7 -2 -1 -2 -2
word word: міські	-14 -4 18 -16 -13
word word: місяць	-18 -11 29 7 -17
word word: місяця	7 19 -19 -28 -3
word word: місяці	12 -34 -5 -9 -6
word word: місію	-3 -17 -7 -5 18
word word: місія	14 -1 -14 -25 7
word word: місії	3 -2 0 -15 15
word word: мішках	-15 -4 15 -1 -14
word word: мішки	-20 -1 5 -14 6
word word: н	-18 -4 -21 -13 37
word word: на	-9 3 -4 -8 5
word word: наближ	2 -11 -15 -21 18
word word: наблюд	-10 0 6 1 5
word word: наборо	-10 -4 37 -1 -25
word word: набрав	-14 -4 -1 -25 14
word word: набрал	-18 0 15 -3 3
word word: набрат	-15 20 13 -19 -17
word word: набір	0 0 6 -1 -5
word word: наверн	-20 13 -19 -10 17
word word: навесн	-4 -14 -17 -8 34
word word: навест	-18 -3 53 -2 -57
word word: навкол	-20 -3 2 -14 14
word word: навмис	-26 -18 14 -7 -1
word word: навпак	-12 -21 -4 14 -1
word word: навстр	22 -16 -29 -11 -2
word word: навчан	11 -1 -19 -2 3
word word: навчив	-15 0 15 0 -2
word word: навів	-14 -2 -8 26 -18
word word: навіть	-19 4 -2 -28 17
word word: нагада	-23 13 -26 -5 21
word word: нагаду	14 -10 -22 18 -20
word word: нагляд	-15 2 -13 -3 17
word word: нагоду	-27 -1 32 -1 -14
word word: наголо	21 -18 -6 -2 -2
word word: нагоро	-29 -7 4 -25 35
word word: наград	-26 -3 -27 -6 31
word word: награж	-14 -1 -16 -3 19
word word: над	-31 0 -11 -2 8
word word: надава	29 -17 -24 -12 12
word word: нададу	7 0 -1 0 -6
word word: надали	-1 -7 -7 -10 24
word word: надалі	20 -11 -3 -14 -7
word word: надати	-13 15 -2 3 -13
word word: надают	16 0 -9 -11 -15
word word: надає	0 -3 0 8 -5
word word: надеем	-1 30 -15 -21 -14
word word: надежд	-9 13 12 -12 -25
word word: надеюс	-14 27 -13 -11 -20
word word: надзви	-7 -1 -2 30 -22
word word: надо	0 -11 16 18 -21
word word: надсил	-7 -16 -25 -26 44
word word: надход	-16 -21 -5 -13 20
word word: надійш	-11 -14 -16 10 33
word word: надісл	4 -4 -20 -18 23
word word: надії	0 2 0 4 -5
word word: наемни	-6 -13 -28 -13 26
word word: наживо	4 8 -3 -2 -8
word word: назавж	-31 5 22 -24 -35
word word: назад	-4 -18 0 -17 2
word word: назвав	-21 5 12 9 -24
word word: назвал	0 -17 -14 5 14
word word: назван	-30 23 -53 -37 11
word word: назват	24 20 -17 6 -26
word word: назве	17 -1 -24 12 -14
word word: назвем	1 37 -15 14 -20
word word: назвою	0 -9 -4 -1 13
word word: назвут	24 -15 -17 -14 -2
word word: назива	-6 17 -17 9 -31
word word: назнач	-30 32 -31 -17 18
word word: назову	-23 10 24 -16 -14
word word: назуст	30 -19 -2 -7 -3
word word: называ	-25 -16 4 20 5
word word: найбли	-9 4 5 -17 -7
word word: найбіл	-15 -24 -9 10 -1
word word: найваж	16 -8 -6 8 -12
word word: найгар	15 16 -4 -4 -24
word word: найгол	12 0 1 -2 -11
word word: найдем	14 -1 -13 0 -1
word word: найден	-14 -13 14 -3 -13
word word: найдов	1 -4 6 -7 2
word word: найкра	15 -1 -6 0 -8
word word: найман	-10 -2 -1 21 -13
word word: наймас	-23 -3 -8 16 12
word word: наймен	20 -5 -20 -14 -8
word word: наймол	36 -4 -9 -11 -18
word word: найскл	25 -13 9 -27 -7
word word: найста	23 -4 -5 -10 -18
word word: найти	10 -1 6 4 -13
word word: найтяж	14 -2 -5 0 -8
word word: найчас	-22 -14 15 -5 16
word word: наказ	-3 -13 -20 -15 18
word word: наказа	-12 0 -1 0 13
word word: наказу	1 -3 -14 -14 15
word word: накану	-25 -4 32 -12 -15
word word: наконе	30 -7 -31 -18 -16
word word: накорм	15 -17 -16 -15 -9
word word: накрыл	24 0 -17 -6 -3
word word: належа	29 -11 -11 -17 2
word word: належн	9 7 -1 -5 -10
word word: налічу	-11 -22 -3 -14 20
word word: нам	37 -14 -20 -1 -27
word word: намага	-6 2 -5 -5 14
word word: намере	19 -19 -12 -6 15
word word: намече	5 22 -12 -7 -44
word word: нами	-37 12 9 -28 35
word word: нанес	-12 -11 -4 -6 24
word word: нанесл	14 0 0 0 -14
word word: наодин	-1 -8 -1 0 10
word word: напере	-36 -2 38 -14 -9
word word: написа	-15 5 5 -28 18
word word: напиши	-1 -11 -19 -4 20
word word: напишу	-14 15 -3 -4 -4
word word: наполе	-6 -2 12 15 -15
word word: наполя	-20 29 -7 -1 -23
word word: напоми	13 -32 -25 -24 17
word word: напомн	-21 -12 11 3 -6
word word: направ	24 8 8 -56 -11
word word: наприк	9 -3 -2 -3 -1
word word: напрям	22 -8 -9 -17 1
word word: напутс	20 -1 -19 -1 0
word word: нарада	-1 -1 -1 -2 6
word word: нараду	-22 16 -30 16 -12
word word: наразі	-16 41 -22 13 -39
word word: нарешт	14 -12 0 -9 -7
word word: народж	-4 -20 21 -12 -18
word word: народи	1 -1 14 -2 -14
word word: народн	25 -22 -26 -31 18
word word: наруше	-5 -26 15 -5 12
word word: наруши	12 -19 18 -7 -5
word word: наріма	13 0 -4 -12 0
word word: нас	-5 -7 2 21 -18
word word: насамп	-44 -7 18 1 -20
word word: населе	-34 -10 -18 -12 32
word word: насиль	15 -1 -11 15 -15
word word: наслед	3 0 11 -17 -2
word word: наслід	16 -14 2 -16 -3
word word: наспра	-41 -26 21 26 -23
word word: настаи	0 6 -1 -1 -4
word word: настоя	7 -4 -2 -3 2
word word: настро	10 -11 14 -7 -7
word word: наступ	-10 -20 -29 31 5
word word: насчит	3 -17 -11 -5 26
word word: наталя	-17 -3 18 -1 -5
word word: нато	-26 -17 10 -4 27
word word: натовп	-4 -6 32 -9 -27
word word: натомі	10 -22 -12 -1 15
word word: находи	11 15 -14 -23 -15
word word: находя	-14 -21 -17 35 -17
word word: нацгва	32 -3 -13 -6 -15
word word: национ	12 -2 -7 -12 9
word word: нацист	-20 31 -8 -6 13
word word: нацпол	11 -14 9 -10 8
word word: націнф	-24 -14 -10 39 -35
word word: націон	4 -5 -3 -17 19
word word: начала	-34 -7 -26 24 2
word word: начале	-20 26 1 -21 -1
word word: начали	-14 11 -2 -15 17
word word: начало	15 -7 -3 -1 -7
word word: началс	8 7 -17 -4 4
word word: началь	-26 17 8 -23 9
word word: начаты	6 -5 0 0 -1
word word: начать	-20 33 -16 -21 -27
word word: начебт	-9 21 -2 -8 -19
word word: начина	18 19 -15 -11 -13
word word: начнем	-15 10 15 -11 -18
word word: начнет	-5 17 -5 -2 -6
word word: наш	-16 3 -13 13 -9
word word: наша	2 -67 -13 25 -13
word word: наше	-5 20 -11 -10 -3
word word: нашего	16 -11 -12 -7 13
word word: нашей	-6 -3 -18 10 13
word word: нашем	21 16 -15 -21 7
word word: нашему	-10 42 -3 -8 -25
word word: наши	8 -24 -1 -4 4
word word: нашим	-1 -34 4 27 -7
word word: нашими	-6 -20 -5 34 -19
word word: наших	16 -13 -15 0 -5
word word: нашли	-2 -1 12 -6 -9
word word: нашлис	16 -21 -16 2 -14
word word: нашого	14 -9 -8 -6 0
word word: нашому	-20 -10 14 37 -18
word word: нашою	-15 -7 26 3 -18
word word: нашої	-29 -5 22 25 -23
word word: нашу	0 -15 -25 -2 8
word word: наші	-1 2 7 -36 4
word word: нашій	14 -12 -10 4 3
word word: нбу	-2 -2 -7 -4 15
word word: нгу	20 -2 -8 -1 -10
word word: не	-24 21 -14 6 -10
word word: неба	-16 11 -16 -20 -3
word word: небага	-1 16 -1 -5 -13
word word: неболь	-25 4 -4 29 -9
word word: небі	-14 -7 -5 -4 9
word word: невдов	21 24 -11 -11 -25
word word: невозм	-15 -21 -17 -28 21
word word: неволе	13 -9 21 -2 -36
word word: неволи	-3 -10 -18 7 -17
word word: неволю	6 -1 -4 -1 0
word word: неволі	9 -18 13 3 -16
word word: невідо	25 3 -12 -35 17
word word: негайн	14 -12 -12 -8 7
word word: него	17 -11 -3 -14 -37
word word: недавн	2 -14 41 -1 -34
word word: неделе	-43 27 -3 -15 0
word word: недели	-2 2 21 13 -29
word word: недель	-38 -7 1 -5 45
word word: неделю	-22 5 -8 -14 18
word word: неделя	-15 -4 17 -7 -11
word word: неділю	42 -15 -5 -29 -22
word word: неділя	21 -15 -16 -21 -21
word word: незаба	-5 42 -6 0 -43
word word: незави	13 5 -1 -9 -9
word word: незако	44 -7 -10 14 -22
word word: незале	12 -5 36 -5 -75
word word: незмін	-1 22 -4 -10 -12
word word: неизве	-21 -6 1 4 7
word word: ней	2 -3 -4 0 5
word word: неймов	17 0 0 -5 -14
word word: нейтра	-1 -14 -20 -5 9
word word: некото	6 -18 13 -10 -27
word word: нельзя	-1 -9 -8 11 6
word word: нем	-9 -16 24 -4 0
word word: нема	1 33 -6 -28 10
word word: немає	-28 -3 2 -7 -2
word word: немног	15 -14 -2 -10 -5
word word: немовл	-17 0 -2 -1 18
word word: неможл	-30 -10 28 -17 6
word word: необхо	13 -2 -7 -3 -10
word word: необхі	31 -15 -15 -20 9
word word: неожид	-10 13 0 0 -2
word word: неопре	-23 38 -3 -7 -8
word word: неотло	8 -3 -4 0 -1
word word: непалу	-17 -2 0 12 0
word word: непере	-21 -2 -13 -15 18
word word: неповн	-3 -17 14 -18 19
word word: неправ	-21 9 -15 -24 3
word word: неприв	-10 -3 21 -1 -19
word word: непрос	-21 -9 17 16 -14
word word: неравн	25 -7 -14 -5 -13
word word: нереал	0 15 0 0 -15
word word: неровн	11 -15 15 -1 -16
word word: несвоб	-2 -14 -17 4 16
word word: нескол	-7 0 15 -6 -14
word word: несли	6 -1 -1 -2 -2
word word: несмот	30 -8 -8 -17 -7
word word: нет	-6 36 -43 -12 -5
word word: нею	-6 3 3 10 -10
word word: неї	-15 6 13 22 -27
word word: ни	30 -4 5 -21 -42
word word: нижче	0 0 -1 -6 7
word word: низкий	15 -6 -31 -12 10
word word: низьки	15 0 -6 -15 -1
word word: никак	7 10 -3 -8 -6
word word: никаки	-32 31 -25 -14 -16
word word: никако	-19 20 -1 -4 -1
word word: никого	18 -7 -7 -13 6
word word: никола	11 -3 8 -27 -27
word word: никто	-17 12 30 -17 -12
word word: ним	-48 -18 10 -8 17
word word: ними	-21 -12 32 -10 -4
word word: нині	-1 -34 13 6 2
word word: нинішн	6 1 -6 -1 0
word word: них	8 -5 -10 -2 2
word word: ничего	-17 4 25 -17 -16
word word: ничто	13 -1 -2 -1 -10
word word: ништад	-2 -2 -5 -18 20
word word: но	2 33 9 -39 -44
word word: нова	-5 -22 -28 15 10
word word: новая	-11 12 -13 35 -41
word word: новгор	-29 -21 -20 -16 30
word word: нове	-18 -38 21 -11 22
word word: новий	-24 42 -15 -44 -19
word word: новим	-9 13 -12 0 -6
word word: новими	15 -5 -4 -19 14
word word: новин	16 -4 -13 -2 2
word word: новина	-2 -24 20 -22 -32
word word: новини	20 13 -24 -12 -6
word word: новину	34 -3 -3 -18 -13
word word: нових	-13 20 -17 3 -4
word word: новоаз	-23 18 -3 -3 8
word word: нового	-14 25 -3 -33 -12
word word: новой	-9 31 -15 -8 7
word word: новом	11 -15 -2 50 -37
word word: новому	-2 17 -22 2 -16
word word: новоро	6 -6 7 -11 4
word word: новорі	7 5 11 -17 -30
word word: новост	14 -23 11 -16 -23
word word: нову	-22 21 -10 10 -9
word word: новую	-17 -10 -15 14 3
word word: новые	-23 36 4 -34 -25
word word: новый	15 22 -33 -16 -16
word word: новым	2 -10 6 27 -30
word word: новых	-16 10 -3 -21 9
word word: нові	-16 5 -27 6 2
word word: ног	16 -1 -10 -2 -3
word word: ноги	-4 -4 20 -1 -12
word word: номер	-8 -12 15 -11 -5
word word: номера	-67 -17 41 -14 5
word word: номерн	-3 -31 -1 -5 31
word word: номеро	7 -15 -1 -11 -19
word word: норвег	-55 -9 14 -28 20
word word: норм	4 -5 -8 0 -10
word word: нормал	-29 -19 -32 -22 47
word word: нормам	32 -7 -6 -28 2
word word: носилк	16 -15 14 -14 -15
word word: носить	15 0 -15 -1 -1
word word: носки	-33 -5 -19 -27 50
word word: нотами	-32 -20 -18 -17 32
word word: ночи	1 -14 -8 -7 14
word word: ночува	-12 -16 -6 -5 17
word word: ночь	-17 -27 -8 -6 27
word word: ночью	-10 -17 -8 -16 4
word word: ночі	-17 -3 16 -14 2
word word: ношах	19 -1 -17 0 -13
word word: ноябре	-8 16 -18 -12 -10
word word: ноября	16 1 -17 3 -27
word word: нуждаю	-5 11 7 -8 -9
word word: нужна	-14 -3 35 -9 -17
word word: нужно	33 -11 -20 -6 1
word word: нуль	-30 -10 14 -24 -2
word word: нього	11 -23 -29 -9 11
word word: ньому	17 -21 -11 -11 23
word word: нью-йо	-4 -17 -17 17 -2
word word: ні	-14 0 -6 -6 5
word word: ніб	-4 -13 -3 -22 27
word word: нібито	-13 12 -20 -15 7
word word: нідерл	-19 -21 -26 -15 35
word word: ніж	27 -3 0 -48 5
word word: ній	10 0 -7 -2 -2
word word: нікого	-12 -30 -1 28 2
word word: ніколи	-18 -27 -14 -13 18
word word: німечч	0 -27 18 -10 -20
word word: ніхто	-34 -9 -12 15 7
word word: ніч	-6 8 14 -28 -4
word word: нічого	16 -23 25 -4 -21
word word: ніяког	-7 -9 -12 12 15
word word: о	-47 6 10 -14 7
word word: оае	18 4 -5 -7 -9
word word: оаэ	22 -9 -12 -2 0
word word: об	-26 -34 21 -1 -1
word word: об'єдн	18 -10 -1 3 -32
word word: об'єкт	-19 -10 -7 28 6
word word: оба	-33 -34 2 25 -3
word word: обвине	-5 -1 -11 -3 19
word word: обвину	-11 -1 -9 -16 22
word word: обгово	-55 -10 -4 -21 21
word word: обдзво	21 0 -19 -1 -1
word word: обе	45 -29 -4 -18 -7
word word: обезвр	13 -2 -6 -12 -7
word word: обездв	-6 -14 -15 -16 16
word word: обеими	-10 -14 -11 -9 16
word word: обеих	27 -25 -28 -19 25
word word: обереж	-2 -22 -5 -6 32
word word: обеспе	-19 -19 -24 13 24
word word: обещае	-11 14 -4 -23 15
word word: обещал	13 1 -1 -24 11
word word: обещан	17 -26 -14 -17 11
word word: обещаю	6 11 -11 -7 -9
word word: обидва	-16 6 18 -17 -12
word word: обидві	4 -10 18 -15 -32
word word: обирає	0 -13 7 -4 10
word word: обладн	-7 -21 -10 -5 36
word word: обласн	11 -1 20 -2 -25
word word: област	6 -17 -5 -7 3
word word: облік	0 -3 -2 -1 6
word word: обліко	-2 -14 15 4 -12
word word: обліку	-11 -20 -1 -13 20
word word: обмен	11 18 -23 -25 -16
word word: обмена	5 -17 3 -26 -2
word word: обмене	-18 -26 24 -39 28
word word: обмени	9 5 -14 -15 17
word word: обменн	-2 -21 -10 -8 34
word word: обмено	-40 23 -14 29 -41
word word: обмену	-26 42 32 -25 -33
word word: обмены	-13 45 -25 -20 -19
word word: обменя	-18 -1 -16 -18 16
word word: обморо	0 -1 12 0 -11
word word: обмін	23 5 -8 -18 -12
word word: обміна	-3 -11 -24 22 -1
word word: обміни	-44 2 -38 39 9
word word: обмінн	-39 8 -12 -4 31
word word: обміно	-16 7 5 -20 0
word word: обміну	5 2 19 -21 -36
word word: обміню	-30 -5 -30 21 16
word word: обміня	-9 -1 -4 -26 5
word word: обміні	-69 42 4 31 -34
word word: обнару	-41 -13 -16 -19 63
word word: обнима	-4 -5 8 -8 -6
word word: обниму	-2 8 22 -11 -21
word word: обнял	-42 -16 -5 17 4
word word: обнять	-6 -12 35 -1 -18
word word: обов'я	-22 -24 -22 0 25
word word: обоих	42 -26 -8 -4 -37
word word: оболон	-10 -13 -23 -13 32
word word: обом	-4 2 -7 -2 11
word word: оборон	25 -6 -26 -8 -11
word word: обох	8 -1 -14 -6 -2
word word: обоє	-35 -15 47 -3 11
word word: образо	-5 -6 -11 -8 2
word word: обрати	-19 6 -24 -3 6
word word: обратн	-15 -7 -7 13 1
word word: обраща	17 -7 -32 -17 23
word word: обраще	0 -23 -21 -6 19
word word: обробк	19 -14 -2 -12 -14
word word: обслед	-13 -5 24 -5 -34
word word: обстав	17 1 -7 12 -28
word word: обстан	-8 -4 -14 12 4
word word: обстеж	-9 -7 2 -7 18
word word: обстоя	-14 14 -11 -3 -7
word word: обстре	-50 -14 -5 -14 50
word word: обстрі	-15 -2 -14 -4 17
word word: обсуди	-39 -10 -25 43 -3
word word: обсужд	-43 -7 3 -17 27
word word: обучен	-15 -13 -14 -1 15
word word: обшукі	-1 -1 -5 -2 8
word word: общее	19 -3 -1 -13 -3
word word: общей	41 -3 -21 -23 -11
word word: общест	-6 -2 -7 -1 16
word word: общие	-25 -3 -4 32 -6
word word: общий	35 -5 -20 -27 6
word word: объеди	-10 -4 14 -3 -11
word word: объект	-7 -9 -14 6 7
word word: объеме	-4 3 -17 -22 33
word word: объяви	-22 16 -30 -37 14
word word: объявл	-17 15 -15 -23 2
word word: объясн	-11 11 9 -2 -7
word word: объяти	-8 -1 13 -2 -1
word word: обязан	0 -15 -14 17 -27
word word: обязат	-15 6 -14 -8 20
word word: обійма	-11 -16 28 -20 3
word word: обійме	-31 26 21 -12 -16
word word: обійми	-25 -5 2 -4 10
word word: обійму	35 -3 17 -10 -46
word word: обійня	12 -6 7 -8 -40
word word: обійшл	-17 -7 21 -14 -6
word word: обікра	13 -1 -7 -7 0
word word: обіцяв	-31 5 -10 -13 39
word word: обіцял	-15 -9 -9 -14 17
word word: обіцяю	14 21 -15 9 -31
word word: обіцяє	-15 -19 44 -16 1
word word: ова	-26 -19 42 -12 -45
word word: огляд	13 -12 15 -20 -16
word word: огляда	18 -23 22 -15 -7
word word: огляду	-6 17 17 -1 -29
word word: огляну	-3 -1 7 -2 -8
word word: огнем	-17 -1 -15 -6 18
word word: огня	-17 21 -25 -12 -8
word word: оговор	-2 -9 -13 -2 14
word word: оголос	-12 -9 20 -5 -31
word word: оголош	-11 4 -9 -17 22
word word: огонь	-15 -13 -10 -30 26
word word: ограни	3 -2 -2 -4 5
word word: огромн	15 0 0 -15 0
word word: одеждо	-16 -10 -20 -3 18
word word: одежду	-14 -13 20 -9 -26
word word: одержа	40 -3 -5 -23 -14
word word: одеса	-19 -19 -2 -15 38
word word: одеси	-15 -14 29 -23 6
word word: одесит	-8 -5 18 -1 -11
word word: одессы	26 -1 -10 -4 -20
word word: одесі	-32 -15 -25 -11 42
word word: одещин	-8 -1 3 -2 8
word word: один	6 -4 24 -30 -13
word word: одинад	-1 5 -16 14 -22
word word: одиниц	-14 -1 0 -1 16
word word: одинна	16 -4 23 -29 -37
word word: одиноч	-5 0 0 -1 6
word word: одна	45 -31 -4 -6 -6
word word: однак	-31 -3 18 -22 15
word word: однако	1 29 -29 -8 -21
word word: одне	-4 24 -4 -26 -15
word word: одни	-22 21 -5 -1 -4
word word: одним	37 -29 -17 -17 -17
word word: одних	-7 -15 -4 17 13
word word: одно	-8 26 4 -19 -14
word word: одновр	10 -7 -19 -16 17
word word: одного	-17 -10 27 -19 -12
word word: одной	-25 -12 18 11 -10
word word: одном	9 -12 12 -13 -6
word word: одному	-16 8 5 6 -13
word word: однора	-10 0 -16 -5 18
word word: одност	44 -13 -14 -19 -17
word word: одноча	27 -27 0 1 0
word word: одну	-23 -20 -5 40 -5
word word: одній	20 -26 24 -4 -16
word word: однієї	-8 -9 9 -22 -3
word word: одразу	-3 -17 -12 10 13
word word: одяг	8 -3 -2 -3 -6
word word: одягу	-10 -6 -14 13 14
word word: ожидае	-14 18 -4 -1 -3
word word: ожидан	31 -4 -17 -14 -4
word word: ожидаю	13 -29 -18 -16 36
word word: ожоги	24 -2 -1 -8 -13
word word: оздоро	13 0 -2 0 -12
word word: означа	0 10 21 11 -22
word word: окажут	-20 29 -9 -5 -7
word word: оказав	-15 18 -10 -8 -20
word word: оказал	11 -16 -6 -14 17
word word: оказан	-5 10 -14 -9 15
word word: оказыв	23 -3 -17 2 -9
word word: оккупа	17 0 -1 -2 -14
word word: около	-9 -28 21 8 -2
word word: оконча	-11 17 -1 -3 -16
word word: оконче	24 -17 -14 -3 -11
word word: окрема	1 -13 -3 2 11
word word: окреми	-13 20 -5 -16 19
word word: окремо	6 -9 -1 -25 8
word word: окремі	-14 -18 -2 13 19
word word: округа	-1 -2 15 0 -14
word word: окруже	-8 -2 0 0 10
word word: окрім	37 -1 -9 -32 -1
word word: оксана	-14 -6 17 -15 -18
word word: октябр	3 -11 26 -10 -26
word word: окупан	-15 -23 -13 2 18
word word: окупац	55 -13 -36 5 -43
word word: окупов	14 -3 -14 -1 2
word word: олег	-6 -4 -9 8 -10
word word: олекса	-1 1 23 -9 -25
word word: олени	-17 -6 29 -6 -8
word word: оленів	-38 9 -31 -26 38
word word: олімпі	-9 -1 -1 -2 14
word word: омбудс	-14 -6 -15 21 -17
word word: он	5 -22 -1 -1 4
word word: она	-25 -11 24 3 -11
word word: они	12 24 -16 -31 -24
word word: онколо	8 -2 -2 -6 0
word word: онлайн	-36 3 -12 7 5
word word: оно	-39 -17 30 -15 -32
word word: оновле	-3 -33 -16 -18 33
word word: оновіт	0 -17 -14 -1 19
word word: оон	-30 -8 -9 -13 35
word word: оп	11 15 -14 -10 -47
word word: опасно	27 0 -3 -1 -23
word word: опасны	-11 -3 -4 -15 19
word word: операт	12 2 -25 -22 26
word word: операц	-10 -25 10 -15 5
word word: оперув	-19 -17 32 20 -28
word word: опинив	22 -4 -4 -6 -10
word word: опинил	-18 17 -5 7 -20
word word: описал	14 -13 -1 0 0
word word: опитал	-7 -3 23 -23 8
word word: опитан	-1 0 -1 28 -28
word word: опитув	-27 -25 -69 -23 67
word word: опитує	17 -7 -7 8 -15
word word: опк	-6 -11 -15 -1 15
word word: опозна	8 -19 -38 12 14
word word: опорни	-14 -1 0 -1 15
word word: опорны	-9 -5 -14 -4 17
word word: опраць	-1 17 -8 -10 -4
word word: опрацю	-5 -9 -1 -18 30
word word: опреде	-11 38 -5 -5 -21
word word: оприлю	0 -20 -2 5 8
word word: опрове	-21 33 -34 -15 -32
word word: опубли	-25 0 26 -14 -21
word word: опуска	-41 -8 45 1 -1
word word: опытом	-17 -11 -14 -7 23
word word: опять	8 28 -17 -34 -16
word word: опіку	0 0 -5 -2 7
word word: орбан	-3 -10 -19 -2 15
word word: органа	-12 -8 -2 24 -21
word word: органи	-15 -12 25 -12 0
word word: органі	-34 3 -6 23 0
word word: орден	-16 -9 -35 -18 36
word word: ордена	-14 -2 -1 0 17
word word: ордени	-9 -5 -15 -6 17
word word: оригін	-4 -13 -16 -17 20
word word: оркест	-20 -4 27 -7 -11
word word: орків	-4 0 -4 -2 11
word word: орловс	-10 -7 -9 -3 27
word word: орудий	-13 -13 -1 -14 15
word word: оружие	-15 -8 -13 -21 33
word word: оружия	-9 -5 -10 -26 34
word word: орієнт	0 6 -7 -22 2
word word: освобо	8 -5 -10 -15 5
word word: осени	4 9 -13 -9 -15
word word: осенью	5 -1 -8 0 5
word word: осені	-15 -14 -23 -6 20
word word: осколк	-2 -1 14 -4 -12
word word: осколо	18 -3 -2 -9 -4
word word: осматр	4 -2 -3 -15 11
word word: осмотр	14 -10 4 -24 -5
word word: основа	-13 -4 -2 14 -11
word word: основн	-36 12 5 2 -16
word word: особам	-1 18 -2 -7 -17
word word: особая	13 -2 -10 0 0
word word: особен	13 -5 -12 -2 5
word word: особи	-26 -9 -8 36 -14
word word: особис	-14 -36 13 -13 11
word word: особли	27 0 -5 10 -44
word word: особо	-7 -10 -10 -17 20
word word: особов	0 -10 -7 -16 18
word word: особу	15 -4 -7 -15 13
word word: остава	26 -14 7 -4 -16
word word: остави	0 0 -5 0 5
word word: оставл	-12 -1 -1 0 14
word word: оставш	-10 52 -37 -2 -18
word word: остает	5 13 -12 -2 -25
word word: остали	-18 -19 -20 -13 24
word word: остало	20 -30 1 -34 14
word word: осталс	10 -18 4 -9 -3
word word: осталь	-15 2 -3 4 -24
word word: остана	13 4 -3 -9 -5
word word: остане	-23 -1 -11 -3 33
word word: останк	1 -22 27 -30 -7
word word: останн	-32 11 22 -12 -23
word word: остано	28 1 -7 -10 -13
word word: остатк	-1 13 -2 -7 -3
word word: остато	-11 -16 12 -10 -3
word word: остают	-27 7 7 1 -2
word word: остров	-1 -3 -11 -6 9
word word: острів	6 -3 -1 -2 0
word word: осужде	-29 -15 -22 -7 43
word word: ось	-19 -14 -15 16 21
word word: осіб	-19 30 -21 17 -26
word word: осінь	0 27 -1 -17 -14
word word: от	-24 20 2 -6 -9
word word: отбыва	-21 -5 -9 0 20
word word: отбыли	24 -1 -3 -15 -15
word word: отвагу	-1 0 -15 0 15
word word: отвезл	8 -1 -2 -1 -5
word word: ответ	-35 -14 -15 21 20
word word: ответа	-25 23 -10 8 -37
word word: ответи	-23 -14 6 22 -14
word word: ответн	-4 16 -14 -15 -10
word word: ответо	-1 17 -16 -4 0
word word: ответы	-18 -2 -11 -23 43
word word: отвеча	-34 22 -30 24 -17
word word: отвечу	4 14 -7 -14 -17
word word: отдав	18 0 0 -2 -18
word word: отдава	-13 3 -19 -25 27
word word: отдаду	-26 13 0 -1 13
word word: отдаем	16 -2 -2 -3 -10
word word: отдала	-3 -13 6 -4 6
word word: отдали	50 -22 -31 -19 -7
word word: отдана	5 -1 -2 -2 0
word word: отдано	4 -22 11 -11 -32
word word: отданы	-21 22 -7 -11 2
word word: отдаст	15 -15 0 0 0
word word: отдать	24 23 -22 -26 -21
word word: отдают	-17 14 -5 23 -20
word word: отдел	-26 14 -8 -23 -3
word word: отделе	-13 -5 -23 -24 55
word word: отдель	-1 4 -13 -18 4
word word: отдых	-14 -16 -2 -9 15
word word: отдыха	0 -28 14 -25 -9
word word: отец	-22 -13 43 -6 -11
word word: отечес	-19 -3 -13 -4 24
word word: отже	1 -1 -10 -3 12
word word: отказа	-30 29 -30 -21 17
word word: открою	13 -6 1 -25 -23
word word: открыл	-25 18 -30 -14 19
word word: открыт	-24 -1 -17 1 13
word word: откуда	16 -1 -13 -2 -4
word word: отложе	-21 33 -16 -12 -31
word word: отложи	-10 14 0 0 -4
word word: отмене	-12 42 -6 -7 -34
word word: отменя	0 12 -3 -8 -1
word word: отмети	1 -19 -19 17 -34
word word: отмеча	-22 -1 9 -19 28
word word: относи	0 -2 0 -6 8
word word: отноше	-16 -1 -4 -1 19
word word: отозва	-18 -2 -13 -10 14
word word: оточен	-74 -33 -24 -21 48
word word: отправ	-6 -17 -23 -17 46
word word: отпуск	-31 -19 15 -24 19
word word: отпуст	2 -7 -4 -26 16
word word: отпуще	-4 -19 -28 -13 25
word word: отрабо	-16 14 -11 -2 -9
word word: отраже	17 0 0 -5 -14
word word: отрима	11 1 -19 -25 14
word word: отриму	-20 -10 29 -27 -20
word word: отрица	-13 -22 -10 15 13
word word: отряда	-22 -2 -6 -12 32
word word: отряды	-12 0 -7 20 2
word word: оттуда	22 6 -18 -8 -2
word word: отчаив	-14 -14 15 -13 -8
word word: отчита	38 -32 -28 -19 -10
word word: отчиты	1 -22 -11 17 -15
word word: офис	-22 -5 -15 24 -2
word word: офиса	-10 -14 -3 14 -1
word word: офисе	46 -12 -23 -1 -23
word word: офицер	-22 -7 -3 -8 18
word word: официа	2 -3 -22 -11 -5
word word: оформи	-14 -27 22 -18 -17
word word: оформл	15 -2 13 -6 -25
word word: офіс	21 -9 -25 -27 15
word word: офісом	13 -29 -16 -16 14
word word: офісу	-14 9 -17 12 10
word word: офісі	23 -25 -4 -7 14
word word: офіцер	18 -4 -7 -3 -14
word word: офіцій	-42 23 -25 27 -19
word word: охопив	-15 -14 14 -4 14
word word: охорон	18 -2 0 -1 -17
word word: охочих	-25 -9 -6 -28 56
word word: охріме	-3 -31 -1 0 31
word word: оценка	14 -2 -2 -3 -11
word word: оценке	0 -4 -1 12 -8
word word: оцінка	-4 -3 -2 10 1
word word: оцінко	-1 -6 -1 12 -7
word word: очевид	-2 -7 -1 -6 15
word word: очень	14 22 -1 -18 -41
word word: очеред	-13 8 -27 -4 -4
word word: очима	-24 -12 19 -6 -15
word word: очки	-29 -8 -21 -10 37
word word: очікую	-17 1 16 -15 -15
word word: очікує	14 12 -15 -15 -5
word word: очільн	-23 13 4 -14 -1
word word: п	-7 -3 0 -14 17
word word: п'ята	6 -2 18 -3 -19
word word: п'ятде	-11 -8 22 -11 -9
word word: п'ятер	12 -19 10 -10 -15
word word: п'яти	11 -18 -24 -26 16
word word: п'ятий	14 -2 -6 -4 -1
word word: п'ятна	-11 -2 12 -5 -8
word word: п'ятни	13 -1 18 -50 -23
word word: п'ятог	-1 16 -1 3 -16
word word: п'ятом	0 0 0 15 -15
word word: п'ятсо	-17 8 15 -19 -33
word word: п'ять	9 6 -2 -14 -10
word word: п'ятьо	32 -31 16 -22 -17
word word: павути	-46 -6 -19 -28 39
word word: павших	8 13 0 -33 9
word word: пакет	35 -21 -30 -20 32
word word: пакета	-2 -3 -14 -3 15
word word: пакети	-17 29 -1 10 -6
word word: пакеті	-20 -13 12 -5 2
word word: пакист	-24 -6 -1 -22 28
word word: палата	-24 -6 49 -1 -29
word word: палаты	-2 -11 29 -4 -25
word word: палест	-22 -26 -13 -13 52
word word: пальне	0 -12 -2 -1 14
word word: пам'ят	-31 -19 -21 11 29
word word: памятн	-34 -14 -28 -22 44
word word: память	22 -9 8 -19 -19
word word: пане	0 -3 19 -3 -16
word word: пансио	28 -3 13 -9 -29
word word: папою	-21 -18 8 -6 14
word word: папу	18 -14 -16 -5 9
word word: пар	-16 -15 -20 2 22
word word: параде	-17 -15 -30 -19 23
word word: парале	-2 25 -13 -12 -12
word word: париж	-27 -31 -16 -5 23
word word: париже	22 -26 -16 -22 14
word word: парите	-12 -2 -3 -1 15
word word: парлам	-8 -9 -13 18 -12
word word: парней	26 6 -18 -3 -26
word word: парни	20 -2 -19 -2 6
word word: партию	4 -9 -5 -15 -2
word word: партия	7 5 -11 -14 11
word word: партне	11 4 -24 -5 3
word word: паспор	-34 -16 19 -16 5
word word: пассаж	-6 -17 -32 -3 33
word word: пасхал	-10 12 7 -9 1
word word: пасхе	-24 25 -6 -17 -13
word word: пасхи	15 15 -13 -3 -17
word word: пасхой	-10 38 -2 -6 -22
word word: пасху	1 12 -17 -18 -11
word word: патриа	10 8 -16 -12 3
word word: патрон	-4 0 7 0 -3
word word: патрул	16 0 -9 0 -9
word word: пауза	6 11 -14 -14 -11
word word: паузи	39 -26 -1 -7 -21
word word: паузу	-4 9 -3 1 -14
word word: паузы	12 -20 -11 15 -9
word word: пацано	24 -14 13 -21 -22
word word: пациен	-19 -4 -9 -13 28
word word: пацієн	0 -2 -15 -1 15
word word: пво	13 -17 -16 -5 1
word word: пвр	12 -12 -15 -17 15
word word: пензу	29 0 -4 -3 -25
word word: пенсии	-11 -5 -24 -13 26
word word: пенсио	-1 -4 -7 -17 18
word word: первая	15 30 -8 -20 -41
word word: первин	-37 -6 50 -5 -24
word word: первич	13 -9 -1 -2 -1
word word: первог	-23 27 -9 -7 -4
word word: первое	20 5 -11 13 -28
word word: первой	27 -13 -11 -13 -3
word word: первом	-28 -10 -32 29 7
word word: первую	-1 3 -2 -16 13
word word: первые	-5 15 -4 -4 -15
word word: первый	45 -37 -25 -8 -3
word word: первым	-1 -8 10 -16 -26
word word: первых	-13 14 0 -6 -13
word word: перебу	5 -12 -10 24 -19
word word: перева	14 3 14 -15 -19
word word: переве	-10 -10 10 -8 7
word word: переви	24 -1 -1 -27 -4
word word: перево	-29 -10 -11 -16 44
word word: перевя	14 -21 -27 -1 23
word word: переві	5 -38 -18 9 24
word word: перегл	-15 -11 29 -1 -24
word word: перегн	-4 -10 -44 -19 61
word word: перего	25 -4 -27 -15 -12
word word: перед	-10 21 12 -21 4
word word: переда	8 -4 -9 -5 -3
word word: передб	-10 -23 -10 7 14
word word: передн	-15 34 -11 -16 -4
word word: передо	-28 10 -22 -13 17
word word: переду	-22 35 -12 -10 -20
word word: пережи	0 -4 -26 -3 32
word word: перейш	-11 -13 -5 -9 42
word word: перека	-3 -23 -14 -6 20
word word: перекл	16 -10 -9 -13 -15
word word: перекр	-26 -14 -9 -6 20
word word: перело	-4 -1 16 -14 -16
word word: перелі	-19 15 0 -8 -2
word word: переми	-25 -4 -17 -24 24
word word: перемо	-16 17 -12 21 -11
word word: перемі	-45 -15 30 -5 15
word word: перене	-38 43 -12 -20 -34
word word: перено	-8 5 -1 7 -3
word word: перепо	-17 -10 7 -9 15
word word: перепр	12 -1 -15 -8 10
word word: перерв	6 17 -16 -22 0
word word: пересе	33 -6 -35 -21 6
word word: перест	15 -1 -1 -3 -13
word word: пересі	-15 -1 -11 16 -4
word word: перети	-11 12 11 -1 -11
word word: перетн	41 18 -18 -8 -29
word word: перехв	14 -3 -7 -3 -13
word word: перехо	-29 -40 -25 -23 46
word word: перече	26 0 -23 -10 -21
word word: перешл	10 -11 -24 -5 24
word word: период	-17 -29 -17 -6 31
word word: перми	-2 -1 29 -11 -28
word word: перрон	-17 -4 51 -2 -35
word word: персон	-4 14 -3 -20 -11
word word: перша	35 -6 -13 -31 -36
word word: перше	-3 -17 11 -21 1
word word: перший	23 -17 -3 -21 0
word word: першим	22 1 -11 -16 -14
word word: перших	18 -1 45 -45 -36
word word: першог	-57 12 -7 -8 20
word word: першом	0 -7 -7 -10 24
word word: першоч	15 -15 0 0 0
word word: першою	-1 0 -5 8 -1
word word: першої	-14 10 15 -15 -17
word word: першу	4 -4 8 -1 -7
word word: перші	-2 10 9 -12 -18
word word: першій	5 20 14 -21 -20
word word: період	15 -6 -8 -13 -1
word word: песков	-37 -10 40 -30 -12
word word: петерб	-6 1 -7 7 4
word word: петр	-7 -6 -1 -7 11
word word: петро	21 8 8 9 -19
word word: петров	-24 -27 -23 -20 36
word word: петріо	-7 -25 -9 -7 12
word word: печатк	-6 16 0 -5 -14
word word: пикапа	-16 -1 0 0 17
word word: пирата	-11 0 -3 -8 20
word word: писав	-5 -3 18 -9 -15
word word: писал	-42 -5 -4 16 30
word word: писала	3 -4 2 -19 -7
word word: писали	-7 -1 14 -13 -29
word word: писати	14 16 -16 -3 -16
word word: писем	-27 -13 -15 0 23
word word: письма	-32 -16 -7 -13 18
word word: письме	-34 -26 -17 -7 34
word word: письмо	-7 -9 -18 -18 33
word word: питали	-13 -15 -9 -3 30
word word: питани	-29 -33 -14 -19 43
word word: питанн	-17 24 -32 5 -30
word word: питань	21 15 -11 7 -45
word word: питают	-26 39 -24 24 -31
word word: питає	-13 -4 4 -4 12
word word: пишаюс	-28 -9 -19 -13 30
word word: пише	-3 0 -25 -11 4
word word: пишет	-33 -7 -39 -10 29
word word: пишите	-4 -9 -18 -18 44
word word: пишу	4 -8 -9 -1 13
word word: пишут	-12 28 7 -21 -46
word word: пишуть	-32 7 -1 3 10
word word: пишіть	-38 4 -19 -6 34
word word: плакал	-9 -7 12 -8 -8
word word: плакат	-5 -17 -15 -2 20
word word: план	-4 -17 -12 -11 2
word word: планах	-12 14 -2 -6 -8
word word: планир	-26 3 7 -8 8
word word: планув	-5 26 -5 -7 -20
word word: планую	-34 32 -16 -10 -45
word word: платит	-31 -3 11 -13 4
word word: платфо	-21 -16 12 30 -35
word word: плаче	-1 -3 21 -4 -17
word word: плачут	3 -16 31 -19 -11
word word: плен	15 -4 -11 -17 15
word word: плена	18 -11 1 3 -32
word word: плене	-6 -15 20 -33 31
word word: пленен	-4 -3 0 0 7
word word: пленны	9 32 -18 -34 -10
word word: плену	0 -9 -3 19 -17
word word: плечах	19 -12 -11 -23 -22
word word: площад	-38 5 -5 -30 23
word word: площі	-32 -25 7 19 -7
word word: плутаю	16 -1 -9 -1 -7
word word: плюс	22 -1 -21 -13 -14
word word: пн	-5 -14 -26 -15 20
word word: по	-11 -11 3 13 -16
word word: по-дру	16 -5 0 -1 -16
word word: по-пер	16 -5 0 -1 -16
word word: по-пре	-14 21 -30 1 -39
word word: по-чел	4 -3 -8 19 -22
word word: побача	16 -1 -11 0 -6
word word: побаче	-4 -1 23 -4 -18
word word: побачи	-14 -17 38 -6 -5
word word: победо	-68 -9 -23 -6 71
word word: победу	-31 -11 -19 -25 26
word word: победы	-7 -23 -27 -13 26
word word: побитт	29 -2 -8 -19 -18
word word: поблаг	5 -17 -7 -23 -5
word word: поблиз	29 0 -28 -1 -1
word word: побрат	-29 -24 3 -10 -3
word word: побува	-18 -5 -1 -20 37
word word: побыва	-24 -12 -14 -4 29
word word: повезл	26 -7 19 -25 -37
word word: повезу	-6 -7 -18 -2 19
word word: повери	-8 0 8 0 0
word word: поверн	10 -19 -9 12 -5
word word: поверт	22 -1 -5 -29 0
word word: повинн	8 -2 -1 -1 -4
word word: повна	-26 11 8 14 -15
word word: повне	-17 18 11 -16 12
word word: повном	12 -10 -8 -2 -11
word word: повну	-12 -11 0 -6 13
word word: повніс	26 -16 -5 -4 -8
word word: поводж	-15 -4 24 -4 -16
word word: поводу	-20 38 -27 -30 -14
word word: повреж	-20 -9 -14 -6 25
word word: повтор	-24 -1 -23 -22 36
word word: повідо	-8 2 -20 17 -11
word word: повіри	20 -4 -11 -7 -17
word word: повітр	-18 27 14 -21 9
word word: погиб	5 0 -1 -4 0
word word: погибл	-33 -9 -41 -18 52
word word: погибш	7 -1 -7 -23 -5
word word: погово	-18 -13 33 -30 -13
word word: погода	-24 -4 31 -1 -15
word word: погодж	-1 33 -34 -30 0
word word: погоди	13 10 -8 -14 -31
word word: погодя	-12 43 -11 0 -26
word word: погран	30 -1 -7 -5 -14
word word: погрож	-19 -10 -26 -15 24
word word: погруз	-6 17 -5 -1 -6
word word: под	13 -16 -2 -17 4
word word: подава	-3 8 -11 -9 12
word word: подавл	-1 -1 0 18 -17
word word: подаду	-1 -1 -2 -6 10
word word: подайт	-14 0 0 13 3
word word: подали	-1 8 -1 -17 -12
word word: подаль	9 25 -10 -21 -17
word word: подано	-2 16 -15 -3 -17
word word: подари	-25 -15 20 -25 12
word word: подарк	-27 -13 -21 -7 33
word word: подаро	20 -10 -21 -8 17
word word: подару	16 -5 -28 -6 4
word word: подати	7 -2 -8 -16 15
word word: подают	-15 -22 -21 14 21
word word: подає	-12 -22 13 14 -9
word word: подбит	-18 -5 -2 -1 19
word word: подвал	-43 -16 20 -3 0
word word: подвед	-21 -6 -14 28 4
word word: подвел	-31 -2 -1 40 -9
word word: подвод	-18 0 0 20 -15
word word: подгот	12 -9 -26 -14 12
word word: поддел	-23 -11 35 -1 -4
word word: поддер	-39 -10 7 -5 32
word word: подзащ	-8 -7 -22 -8 34
word word: подзво	-10 -5 43 -6 -32
word word: подкон	11 -3 2 -2 -11
word word: подлеж	-14 3 -1 -13 14
word word: подмос	-4 -14 50 -13 -56
word word: поднял	-10 -14 -15 -17 36
word word: поднят	-21 -1 -14 -1 32
word word: подобр	-10 0 0 0 10
word word: подола	32 -9 -14 -1 -11
word word: подорв	-6 -9 6 0 6
word word: подпис	-6 -34 0 -33 40
word word: подраз	-7 -10 -20 -26 32
word word: подроб	11 -30 17 -24 -6
word word: подрос	19 -13 -19 -1 -15
word word: подруж	14 0 0 -14 0
word word: подряд	30 -19 -20 7 -5
word word: подсуд	-1 -1 -2 -6 10
word word: подсче	-32 -3 -11 25 -17
word word: подсчи	-49 -37 -16 41 -33
word word: подтве	-4 38 -21 -5 -30
word word: подход	16 -14 -3 -1 -15
word word: подчер	-3 -10 -21 -1 21
word word: подчин	17 -2 -20 -9 -15
word word: подяка	53 -4 -13 11 -40
word word: подяки	-2 -16 14 -15 -17
word word: подяку	-7 -12 21 -13 7
word word: подібн	1 -8 -1 0 8
word word: подія	14 2 -7 -13 4
word word: поедет	-19 -3 -3 -1 25
word word: поедут	-46 23 -16 -15 -5
word word: поезд	2 -5 25 -2 -21
word word: поездк	-3 -16 -12 15 -5
word word: поездо	16 -14 -10 -7 -4
word word: пожалу	-3 16 -3 -16 -12
word word: пожизн	-1 -2 -7 -11 15
word word: пожилы	-14 12 -7 2 -26
word word: поза	-22 -15 20 10 1
word word: позавч	-2 -15 26 -12 -41
word word: позади	5 -1 -3 0 -2
word word: позаду	53 -30 -7 -9 -29
word word: позвол	-18 -7 -13 40 -28
word word: позвон	3 -19 11 -18 -4
word word: поздне	15 -3 -4 -15 1
word word: поздра	-25 -21 -20 -20 26
word word: позже	14 -10 -1 -6 -15
word word: позити	-2 27 -8 -4 -21
word word: позици	-18 -13 -19 9 30
word word: позиці	-34 7 -28 9 5
word word: познач	-3 -19 -16 -20 29
word word: позывн	-6 -14 0 -19 16
word word: поимен	-43 -4 -1 36 -28
word word: поиск	-27 -7 -6 -11 40
word word: поиска	-13 -2 -8 15 0
word word: поиско	-18 13 -19 -14 15
word word: поиску	-23 -2 -10 -1 26
word word: пойдут	-1 0 23 0 -23
word word: пока	-22 -1 -18 38 -12
word word: покаже	26 -20 -28 -16 -9
word word: покажу	-19 -2 -12 -4 29
word word: показа	-3 -31 -11 -12 33
word word: показу	-24 -12 46 -6 -12
word word: покара	-17 -25 -24 -17 24
word word: поки	7 8 3 -7 -24
word word: покину	-1 -14 -28 -17 20
word word: поклав	20 -6 -19 -18 -11
word word: поклон	11 -5 -23 -11 10
word word: покров	5 6 -21 -15 5
word word: пол	5 -14 -25 0 15
word word: пола	9 -23 -26 -17 26
word word: полага	-14 -4 16 11 -11
word word: полгод	-4 -3 18 -6 -12
word word: поле	-7 -1 4 -1 4
word word: полева	-2 -1 -7 -9 19
word word: полегл	4 -13 -9 22 -25
word word: полета	-16 -3 -2 -1 21
word word: полиго	-4 -2 -7 17 -5
word word: полити	-16 -17 -3 15 -12
word word: полици	12 -14 -20 -15 36
word word: полк	-14 -13 -19 -3 25
word word: полка	-25 -5 -8 -3 29
word word: полков	-15 -2 -6 -1 17
word word: полку	-22 12 11 -4 16
word word: полном	-23 -16 -19 27 7
word word: полнос	-25 2 -4 -12 12
word word: полноц	17 -7 -7 -3 -3
word word: полный	-6 -4 0 10 0
word word: полови	-24 -3 11 20 -10
word word: положе	-13 -12 -12 -12 18
word word: полон	-15 -13 -20 -15 32
word word: полоне	-21 -1 -28 -16 40
word word: полону	12 -14 5 9 -11
word word: полоні	-17 6 -27 -8 20
word word: полосе	-5 -3 -1 0 9
word word: полосу	5 -5 -8 -2 -1
word word: полсот	29 -3 -22 -3 -25
word word: полтав	2 -27 24 -12 -11
word word: полтор	-14 -10 0 22 -21
word word: полуго	-5 -2 -7 -28 27
word word: полудн	23 -11 -16 -3 -13
word word: полуто	-5 -5 -4 20 -7
word word: получа	-10 7 -11 -6 2
word word: получе	-19 19 -4 7 -46
word word: получи	18 -11 -10 -2 2
word word: польша	-29 -24 -12 -9 45
word word: польши	-22 0 -6 0 27
word word: польщі	-33 -15 -16 3 27
word word: поля	-32 -6 -4 -16 37
word word: полягл	5 0 0 0 -4
word word: полях	-23 -8 -19 28 7
word word: полі	10 -8 0 19 -25
word word: поліг	-1 -2 -12 -14 15
word word: політв	-32 -18 -11 -20 42
word word: політи	15 -19 -8 28 -23
word word: поліце	2 -5 0 -1 -2
word word: поліці	-10 -19 -17 -16 22
word word: поменя	15 24 -16 -10 -16
word word: померл	18 -21 -14 -16 8
word word: помеще	-19 -4 -14 -4 20
word word: помилк	-28 -18 21 -16 13
word word: помило	-14 -7 -22 -2 27
word word: помимо	-12 -14 -9 15 -1
word word: помина	-2 -8 16 -13 -1
word word: помним	32 -6 -12 -26 -16
word word: помнит	3 -17 -20 15 -10
word word: помог	9 -4 -15 -5 21
word word: помога	6 2 -3 -10 3
word word: помогл	12 -3 -6 -20 -5
word word: помогу	-18 0 17 -1 -15
word word: помочь	-29 -25 -18 16 5
word word: помощи	4 -3 11 -13 10
word word: помощн	36 7 -25 -18 -26
word word: помощь	25 -9 -22 -9 -3
word word: поміж	13 0 -11 0 -3
word word: поміня	0 -3 19 -3 -16
word word: помічн	27 -16 -8 -25 -1
word word: понад	3 2 -24 4 9
word word: понадо	30 -8 -4 14 -28
word word: понеді	3 0 8 -22 -38
word word: понима	1 15 -10 -11 -14
word word: поновл	0 19 -9 -3 -7
word word: понтон	-4 -2 -11 -13 23
word word: понял	-1 -7 20 0 -12
word word: пообещ	-39 6 4 -14 34
word word: пообіц	-6 -4 33 -1 -20
word word: попавш	23 -6 -6 -3 -18
word word: попаде	-4 -11 -23 -1 26
word word: попал	-5 -1 -15 -10 25
word word: попали	-18 -2 16 -13 13
word word: попаст	-5 -17 -14 -1 24
word word: попере	43 -17 0 -36 -23
word word: попліч	-13 0 -8 -15 16
word word: поповн	-28 -7 -11 1 33
word word: пополн	14 0 0 0 -14
word word: поправ	-19 -5 -8 -11 27
word word: попрос	-2 -2 5 4 -19
word word: попрощ	-14 -11 13 -16 -7
word word: попытк	-8 12 -5 -13 -5
word word: пор	-28 -3 19 2 -15
word word: порабо	18 -7 -19 -14 -17
word word: пораду	-1 14 -1 0 -13
word word: пораже	0 -13 -7 -13 4
word word: порази	-8 -1 11 -1 -2
word word: поране	9 -17 -16 -14 15
word word: поровн	31 -15 -18 -11 -13
word word: порожн	-6 -9 -17 -22 27
word word: порт	-13 -15 18 -4 -26
word word: портал	-2 -7 -2 -7 18
word word: портах	-19 -11 9 -17 -4
word word: портре	-12 -36 -30 -27 37
word word: порту	-42 -7 -9 -9 45
word word: портфе	-28 -4 -2 -5 31
word word: поруч	-12 -26 -3 4 -7
word word: поруче	-23 27 26 -9 -41
word word: поручи	-3 -7 -4 -25 29
word word: поруше	-29 13 -7 -16 36
word word: поруши	3 24 -11 -11 -18
word word: порушу	0 -14 -15 -28 18
word word: порцій	-9 -1 31 0 -22
word word: порядк	14 -3 -13 17 -11
word word: порядо	3 -12 -15 -17 14
word word: порівн	-18 -6 -20 39 -23
word word: посадк	-5 -1 -4 -2 13
word word: посадо	-23 2 23 -9 2
word word: посаду	0 0 -8 -6 14
word word: поселк	-2 -15 11 -26 6
word word: посере	24 3 -7 1 -29
word word: посети	-37 -30 -6 -15 42
word word: посеще	-40 -7 -9 -15 44
word word: посила	-22 -30 30 -26 47
word word: посилк	-17 -14 -7 -12 26
word word: посило	-1 14 0 17 -24
word word: посилю	22 -1 -3 -6 -13
word word: послам	-25 -8 -3 35 -6
word word: послан	-19 -25 -28 -31 53
word word: после	-8 -25 -1 -30 44
word word: послед	1 -22 16 -34 12
word word: послуг	-3 0 -7 -1 11
word word: послів	-23 -1 -2 -4 25
word word: посмер	-17 -4 -11 -7 26
word word: посмот	-17 26 15 -8 -7
word word: посол	-23 -5 -9 8 25
word word: посоль	24 -11 -27 -12 14
word word: поспри	21 -12 -24 -18 -15
word word: поспіл	-6 -17 21 -13 14
word word: поспіш	-7 12 -18 10 -5
word word: посред	6 -7 -3 -5 4
word word: пост	0 -2 -2 -1 5
word word: постав	8 -25 -4 -9 7
word word: постом	7 1 -1 -6 -1
word word: постоя	-19 -34 -22 21 -1
word word: постра	-42 -31 4 -18 43
word word: постро	-2 -2 -3 19 -18
word word: поступ	24 -1 -27 10 -34
word word: постій	-2 -19 -15 -15 17
word word: посылк	-18 -12 -9 -11 25
word word: посыло	-25 -4 -2 0 22
word word: потери	-3 -6 -1 -9 15
word word: потерп	-18 -7 -28 -19 30
word word: потерь	12 -13 -7 -2 -11
word word: потеря	9 -7 -17 -2 11
word word: потисн	-14 0 5 0 6
word word: потом	-14 0 18 -15 -15
word word: потому	24 -6 -13 -6 0
word word: потрап	-20 -19 -15 -8 35
word word: потреб	26 -6 -21 13 -13
word word: потріб	-20 26 1 -34 -7
word word: потім	-34 -12 12 -10 7
word word: похило	8 0 -6 -2 0
word word: похище	-17 -10 -1 26 -1
word word: похова	-43 -8 13 -12 22
word word: походж	-4 -1 0 -10 14
word word: похоро	-13 0 -14 17 -26
word word: похуде	5 -4 15 0 -15
word word: почавс	-3 -1 15 -3 -10
word word: почала	-2 -9 10 0 0
word word: почали	-24 -15 -38 -9 37
word word: початк	-5 -9 -11 16 4
word word: почато	-18 -2 28 -7 -27
word word: почему	-8 28 -16 -35 -18
word word: почест	-20 -4 -3 21 -16
word word: почина	19 -15 -10 -7 11
word word: почну	-8 0 13 0 -5
word word: почнут	5 34 -11 -9 -22
word word: почта	-2 -1 -6 -9 18
word word: почти	19 -4 2 7 -30
word word: почту	-18 -7 -10 -29 51
word word: почув	-29 -29 -1 -29 19
word word: почули	-4 14 -7 -11 -26
word word: почути	0 -6 -3 -18 21
word word: пошепк	-11 -6 23 -7 -5
word word: поширю	-34 0 -31 -27 29
word word: пошкод	-6 -15 17 -3 -23
word word: поштою	-11 -14 -14 -9 21
word word: пошту	-1 -23 -3 -17 25
word word: пошук	15 -8 20 -2 -36
word word: пошуко	4 -16 -19 15 -32
word word: пошуку	2 -4 15 -5 -12
word word: пощаст	14 -1 -2 -14 4
word word: поэтом	18 21 1 -26 -17
word word: появил	-10 28 -10 -7 -4
word word: поясне	-13 25 -13 -8 -1
word word: поясни	-8 -25 -1 -3 12
word word: поясню	-22 -37 30 13 -2
word word: поімен	-22 40 -6 -15 -2
word word: поінфо	16 -28 -15 -4 -8
word word: поїдут	-32 17 -9 -6 7
word word: поїхав	-9 0 11 0 -2
word word: поїхал	-24 -11 45 -27 -20
word word: поїхат	-35 -35 -23 -40 66
word word: ппо	-1 -22 -34 -15 16
word word: прав	11 -18 -17 -18 21
word word: права	-1 -27 -14 -51 39
word word: правам	19 5 8 -29 -4
word word: правда	-11 23 -8 -27 -17
word word: правил	22 -23 -15 3 2
word word: правит	-12 -8 8 -7 13
word word: право	-14 -10 -29 5 36
word word: правов	-11 -9 -9 14 5
word word: правог	-24 -4 -2 -14 35
word word: правоз	-2 -6 -2 13 -5
word word: правоо	14 -15 -20 -5 -11
word word: правос	1 13 -3 -1 -19
word word: праздн	-22 5 -34 1 15
word word: практи	-13 -19 -21 -11 39
word word: прапор	2 -6 1 -37 6
word word: працюв	16 3 -6 -16 -14
word word: працюю	-9 -11 -54 -7 44
word word: працює	-10 23 -35 9 -9
word word: праця	-9 -15 15 -7 -7
word word: праців	-22 -6 14 12 11
word word: превыс	-3 -1 -1 -11 16
word word: предва	14 0 -20 -11 -11
word word: преддв	2 14 -4 -1 -15
word word: предла	27 -13 -23 -19 8
word word: предло	-57 7 -2 7 14
word word: предме	10 9 -6 -10 -6
word word: предно	7 11 -4 -10 -4
word word: предос	19 -2 10 -7 -18
word word: предпо	-14 14 -4 0 -2
word word: предпр	7 -2 -11 -3 13
word word: предсе	-19 40 -12 -13 -28
word word: предст	-5 16 -33 -18 -3
word word: предуп	-15 -2 14 -1 6
word word: предус	0 8 -3 -8 3
word word: предше	6 -9 -39 -10 27
word word: предъя	0 0 -12 -3 15
word word: предыд	6 -10 -17 10 -4
word word: прежде	6 15 -31 -21 -18
word word: прежне	-12 -20 24 -17 2
word word: прежни	-13 -15 -24 -15 23
word word: презид	10 -14 5 -4 -24
word word: преиму	39 -14 -4 -15 -9
word word: прекло	10 -1 -2 -8 -1
word word: прекра	-42 20 -3 -38 11
word word: прем'є	-14 -5 -42 -17 25
word word: премье	-16 -15 4 -8 16
word word: преодо	-25 -17 -16 -14 23
word word: препод	-15 -7 27 0 -16
word word: прес-с	-9 7 14 -9 -35
word word: преско	-12 -11 15 -7 -6
word word: пресс-	-29 -25 23 25 -25
word word: прессе	17 -15 0 -28 0
word word: престо	-2 -13 -8 7 -4
word word: престу	-30 -25 -19 7 9
word word: при	13 -1 -11 -4 -9
word word: прибав	14 0 -14 -8 -4
word word: прибли	-30 7 -13 36 -10
word word: прибуд	16 1 -6 -11 -12
word word: прибул	42 -4 5 -8 -39
word word: прибыв	-28 -2 -2 -3 33
word word: прибыл	-14 7 16 -33 -2
word word: прибыт	-6 13 9 -26 -28
word word: приват	-9 -10 9 -8 -7
word word: привез	2 -6 25 -17 -4
word word: привел	-14 -14 -7 17 -10
word word: привет	-14 -9 13 -1 9
word word: привод	2 -26 12 2 -25
word word: привіз	-34 -15 7 -7 32
word word: привіт	-21 -16 34 -1 -33
word word: пригов	-5 -9 -19 -16 12
word word: пригож	-16 13 -23 15 -12
word word: пригра	-3 -5 -23 21 -20
word word: приеду	-26 14 14 -2 -5
word word: приезж	-36 16 -1 20 -22
word word: прием	-24 8 0 -2 0
word word: приема	-16 -2 -4 17 -7
word word: приемн	-23 -6 -10 17 1
word word: приеха	-4 15 13 -15 -39
word word: призва	-15 -26 -15 3 23
word word: призем	-18 -5 14 -6 -3
word word: призна	5 -2 1 -7 5
word word: призыв	-12 5 -10 -18 4
word word: прийде	14 0 -4 -12 -13
word word: прийма	-8 8 -16 -14 23
word word: прийня	-23 -7 -7 -1 2
word word: прийом	-9 -22 -22 -2 21
word word: прийти	-34 -6 17 -8 26
word word: прийшл	-12 2 -8 -18 34
word word: приказ	-3 7 -4 -6 6
word word: прикла	0 -4 -1 -14 14
word word: прикор	17 -2 -5 -18 -6
word word: прикри	19 0 -1 -18 -1
word word: прилет	10 -21 3 -21 -8
word word: прилож	0 -1 -7 -1 8
word word: примен	-16 -14 -10 -21 19
word word: пример	-27 -12 -8 10 13
word word: примус	-36 -22 -21 40 -18
word word: принес	-13 -7 9 -19 -2
word word: приним	-23 17 -17 -4 16
word word: принос	17 -10 -29 -8 15
word word: принца	3 0 11 -17 -2
word word: принци	-24 23 -8 -8 -17
word word: принцу	15 -13 -8 -2 -13
word word: принял	0 -15 -41 -13 30
word word: принят	-31 14 -7 -11 -5
word word: приост	-1 0 -3 -9 5
word word: припин	-10 33 -6 -18 1
word word: припущ	-3 3 -2 14 -22
word word: присвя	-16 -1 -14 -4 26
word word: приско	-3 2 -14 -16 11
word word: присла	-6 9 -26 -42 57
word word: присмо	10 -2 -6 -1 0
word word: присту	-6 9 0 10 -13
word word: присут	-13 -9 -11 -15 21
word word: присыл	-1 24 -9 -6 -13
word word: притул	-7 -8 -1 14 -12
word word: прифро	-3 -19 -4 -26 26
word word: прихис	1 -14 -14 -1 14
word word: прихов	-16 -11 0 30 -27
word word: приход	-12 -17 -3 -23 24
word word: причас	3 -1 8 -1 -8
word word: причем	29 -9 -16 -5 -28
word word: причет	-21 -6 -9 8 10
word word: причин	-36 35 4 -37 -42
word word: пришви	15 -16 -19 -13 9
word word: пришел	-15 13 14 -7 -18
word word: пришли	-14 7 15 -5 -15
word word: пришло	18 -6 -13 -3 -4
word word: приєдн	-20 -8 -3 21 -6
word word: приїду	-11 -9 -13 13 13
word word: приїжд	-4 -6 8 -21 21
word word: приїха	7 -17 4 -17 -12
word word: про	-20 20 13 8 -24
word word: пробле	20 -10 2 -21 -3
word word: пробув	3 -2 1 -8 -12
word word: пробул	11 -3 21 -30 -25
word word: провад	-1 -3 -17 -5 22
word word: провед	1 20 -8 -9 -12
word word: провел	7 -24 -4 6 5
word word: провер	13 18 -31 -13 -12
word word: провес	-4 31 -14 -11 -16
word word: провод	-26 12 -28 3 4
word word: провок	-5 -17 -18 -4 31
word word: провів	-51 -12 20 -13 -6
word word: прогно	25 0 -1 -5 -24
word word: прогол	0 -4 -9 -16 20
word word: програ	-39 -18 -28 -5 47
word word: прогре	-30 18 -20 -5 9
word word: прогул	-21 -21 14 -4 14
word word: продав	0 -1 -4 0 5
word word: продаю	-3 -14 -14 -7 37
word word: продле	-34 -55 -45 -12 75
word word: продли	-11 -1 -3 -2 16
word word: продов	42 -41 4 -19 -21
word word: продол	-1 -29 0 -20 18
word word: продук	-6 -3 -9 -7 20
word word: проезд	-35 -8 -2 25 19
word word: проект	-10 -36 -18 -3 52
word word: прозву	1 -6 -2 0 7
word word: прозві	-14 -12 -7 15 -13
word word: произв	-3 10 -7 -12 -5
word word: произо	27 2 -12 -17 -6
word word: происх	19 -23 -16 23 -9
word word: пройде	-1 -25 -5 -12 11
word word: пройду	-4 -37 9 -16 20
word word: пройти	-33 25 6 -26 -45
word word: пройшл	1 -11 -6 -23 21
word word: пройшо	39 -26 16 -8 -14
word word: проком	-14 -19 13 -3 15
word word: прокоп	-11 -15 29 -5 -34
word word: прокур	-16 -16 -1 -17 16
word word: проляг	16 -14 -4 -2 -15
word word: проопе	8 -4 -17 -1 8
word word: пропав	-5 -19 -6 26 -20
word word: пропаг	-18 17 -4 26 -26
word word: пропоз	-40 6 -17 -20 16
word word: пропон	-6 18 -5 -11 -16
word word: пропор	15 -1 -15 0 -2
word word: пропус	8 4 -11 -9 -23
word word: прораб	-27 63 -8 -8 -38
word word: прорыв	-15 -9 -1 -1 16
word word: просив	-3 -3 15 -2 -14
word word: просил	26 -20 5 -1 -33
word word: просим	-48 31 -12 16 -34
word word: просит	-20 -3 11 -5 -5
word word: проста	11 18 -16 -16 -26
word word: прости	-15 -23 30 28 -23
word word: просто	24 16 2 -12 -34
word word: просув	-9 -14 -12 -8 15
word word: просьб	6 3 -9 -19 14
word word: просят	-55 -17 12 -15 26
word word: проте	4 -1 -2 -14 13
word word: протез	-72 -6 -48 -46 119
word word: протес	-27 -11 -9 -8 39
word word: проти	-8 -18 -15 -24 32
word word: против	14 -1 -24 2 -7
word word: проток	16 -9 -17 -8 -13
word word: протяг	-23 6 -8 13 18
word word: профил	18 -7 -14 -14 5
word word: профіл	31 -14 19 -17 10
word word: прохан	-17 -7 13 -11 -10
word word: проход	-8 -6 18 -1 -3
word word: прохож	15 0 -6 -8 -14
word word: процед	-8 10 -26 -3 -4
word word: процен	-3 -4 -7 19 -17
word word: процес	41 26 -14 -18 -11
word word: прочит	-15 -5 -16 15 15
word word: прошед	-27 -11 12 -13 5
word word: прошел	51 -44 -30 -15 6
word word: прошла	-16 -6 -9 12 5
word word: прошли	-1 -7 1 16 -11
word word: прошло	-20 -2 23 2 -15
word word: прошлы	11 -21 -23 25 51
word word: прошу	-26 21 21 35 -46
word word: прощан	-30 -1 44 0 -18
word word: проєкт	-27 -18 -17 -37 40
word word: проїха	23 -18 -2 -6 -15
word word: прямо	28 -9 -18 12 -31
word word: прямог	-13 -15 -8 17 -13
word word: прямое	-15 -17 24 -2 -10
word word: прямой	-24 -2 -8 22 -16
word word: прямую	16 0 -12 -2 -2
word word: прізви	-4 9 -20 -29 -5
word word: пріори	-32 66 -36 -29 -17
word word: псевдо	-20 -5 -16 14 4
word word: психол	5 -17 15 -10 -11
word word: пт	-5 -14 -26 -15 20
word word: публик	-1 0 9 -25 -13
word word: публич	-6 -9 -1 30 -17
word word: публік	-13 -4 -2 -20 39
word word: публіч	-7 9 -3 15 -13
word word: пункт	-8 2 -23 -34 21
word word: пункта	-31 -13 -22 -9 29
word word: пункте	-8 -3 8 -19 6
word word: пункти	16 0 0 -1 -15
word word: пункто	-14 -4 -11 -14 24
word word: пункты	-17 -13 -14 -42 48
word word: пункті	-30 -18 -12 -8 33
word word: пускаю	-5 -24 -9 3 20
word word: пускає	-18 -4 -13 14 5
word word: пустил	-15 39 11 -24 -13
word word: пусть	-16 -27 -1 12 -5
word word: пути	31 3 -6 -4 -26
word word: путин	-13 1 5 -10 2
word word: путина	-12 -10 -8 21 -3
word word: путь	15 -2 -1 0 -14
word word: путіна	-7 -8 18 -1 -14
word word: пухом	34 -5 -22 -4 -13
word word: пушили	-6 15 -25 7 -13
word word: пушилі	-16 31 -2 -6 -11
word word: пцу	8 -2 -1 -3 -2
word word: пэтрио	-12 -8 -8 -5 29
word word: пятеро	-14 -23 -10 -17 24
word word: пятеры	-18 15 27 -15 -9
word word: пяти	-17 -29 18 34 -21
word word: пятисо	-39 -26 29 -17 -51
word word: пятнад	10 -5 -12 -6 2
word word: пятниц	9 8 32 -10 -40
word word: пять	18 11 -15 -19 -6
word word: пятьде	36 -8 -15 -18 -22
word word: пятьсо	36 6 -12 -11 -26
word word: пів	9 -14 23 -8 -21
word word: півден	-9 -9 4 -4 28
word word: півдні	1 0 -9 -2 12
word word: північ	-24 -11 -14 -3 26
word word: півтор	18 -16 -17 -26 24
word word: під	-17 -5 4 -42 23
word word: підбив	-25 -4 -6 35 -2
word word: підвал	13 -23 -26 -17 29
word word: підгот	-35 31 11 -3 -6
word word: піде	-27 -7 28 -4 13
word word: підкон	25 -4 -1 -17 -10
word word: підліт	14 -6 -17 -28 6
word word: підозр	-18 -12 -15 -23 29
word word: підпис	-42 -7 -18 -21 50
word word: підпол	-1 -8 -14 -1 15
word word: підпри	-20 -10 -9 -10 28
word word: підрах	-36 -19 -12 55 -20
word word: підроб	-10 25 -5 -3 -13
word word: підроз	-7 -2 -17 27 13
word word: підста	-19 13 -17 26 -9
word word: підсум	-23 20 -12 47 -38
word word: підтве	-24 23 -29 3 -14
word word: підтри	-23 -12 -50 0 26
word word: підуть	10 -1 0 -8 -1
word word: підход	11 -18 -14 -23 5
word word: підірв	-40 -4 26 -19 -28
word word: пізніш	30 -30 7 -16 10
word word: пілот	-4 -10 -44 -19 61
word word: пілоті	12 -1 -4 -4 -4
word word: після	-30 -16 -13 -10 33
word word: післяз	5 -3 -12 -2 -4
word word: піти	-5 -15 -12 -8 15
word word: піхоти	-4 -29 11 -15 -5
word word: пішли	-43 -5 17 -19 29
word word: пішов	-18 -5 28 -2 -6
word word: р	-3 -14 -3 10 1
word word: работа	-33 7 5 -7 2
word word: работе	17 -7 20 -29 -15
word word: работн	11 -17 -18 -5 15
word word: работу	2 -18 -26 7 4
word word: работы	-24 22 -27 24 -1
word word: рабоча	-1 9 -6 -5 3
word word: рабоче	8 -5 0 -2 -1
word word: рабочи	-8 16 -17 -6 -16
word word: рабочу	-15 -8 -3 -6 20
word word: рада	-11 -8 -17 -14 31
word word: ради	-33 -11 -21 14 0
word word: радий	15 -5 22 -33 -35
word word: радимо	-7 -1 -1 -10 14
word word: радиоч	-14 -25 -9 -22 24
word word: радник	-20 -24 14 -19 7
word word: радниц	-2 -3 -4 15 -7
word word: радост	11 -10 29 -38 -24
word word: радять	-6 -1 29 14 -36
word word: раді	0 -16 1 -7 -7
word word: радіо	0 0 9 -5 -5
word word: радіст	37 -13 10 -13 -29
word word: радіти	-35 -23 42 36 -34
word word: радію	10 0 -8 -1 0
word word: раз	-2 5 17 -14 -23
word word: разбир	-19 3 -14 -15 32
word word: развед	1 10 -28 -22 9
word word: развез	-34 -1 21 -7 16
word word: развер	-14 14 0 0 -1
word word: разгла	54 -13 -18 -9 -34
word word: разгов	-36 15 32 -6 -35
word word: раздал	-14 -12 -10 -14 13
word word: раздел	-15 15 41 -33 -31
word word: рази	-16 -41 -10 0 47
word word: разлуч	15 0 -1 -1 -15
word word: размен	31 -15 -2 -16 -27
word word: размес	-11 -2 21 -5 -18
word word: размещ	-15 -20 -3 2 14
word word: размин	-16 -5 -5 -18 38
word word: разниц	-20 -1 -2 29 -19
word word: разное	13 -1 -2 -1 -9
word word: разных	32 -19 -14 -8 -26
word word: разом	31 -6 4 -36 4
word word: разреш	5 -13 -4 -6 12
word word: разу	28 -1 -28 -15 4
word word: разъех	6 -19 16 -15 -17
word word: разъяс	-3 6 -4 -3 4
word word: разыск	-27 -17 -14 5 4
word word: разів	-11 15 -15 -37 36
word word: район	-16 18 0 0 -1
word word: района	38 -12 -5 -13 -14
word word: районе	-13 -11 -20 -29 27
word word: районо	12 -3 -12 -13 -6
word word: району	-35 -17 48 -7 -26
word word: районі	-6 -12 -5 -3 22
word word: ракет	-32 2 22 -14 -20
word word: ракета	-5 -5 -3 -6 18
word word: ракети	-18 -25 -5 17 -2
word word: ракетн	7 -2 -6 -10 11
word word: ракето	-30 19 -9 -4 21
word word: ракеты	0 -1 -5 -2 9
word word: рамках	-16 0 -2 13 7
word word: рамшта	-4 16 -4 -4 -15
word word: ранее	-31 -2 7 -5 25
word word: ранен	11 -5 -29 -1 21
word word: ранени	-28 -17 3 -14 21
word word: ранено	-8 -1 0 0 9
word word: ранены	-8 -8 -11 -9 5
word word: ранку	-11 -10 19 -13 -27
word word: рано	-30 73 -12 30 -69
word word: ранок	-22 -14 27 -1 -11
word word: раньше	-19 -35 30 -13 -7
word word: раніше	-6 -3 -14 19 -10
word word: раскры	-8 -18 -27 -11 42
word word: распор	20 -13 -1 -4 -3
word word: распре	15 0 -13 -14 -14
word word: распро	-24 20 -17 -15 11
word word: расска	1 -7 14 -23 -23
word word: рассле	-25 -8 -6 23 -6
word word: рассма	-38 29 -16 -19 -19
word word: рассмо	-2 -5 -11 -20 28
word word: расстр	-54 -11 -13 -26 39
word word: рассчи	21 19 -23 -19 -23
word word: расчет	-11 -13 -8 -10 39
word word: расшир	-5 -15 -10 26 -15
word word: раунд	-13 6 -12 -23 8
word word: раунда	8 -30 39 15 -51
word word: раунді	0 6 0 -4 -2
word word: рахува	19 -4 -9 -1 -8
word word: рахунк	31 2 -16 -19 -2
word word: рахуно	12 -1 -3 -1 -7
word word: рахує	-15 -4 0 15 0
word word: рахуєм	-15 0 0 29 -23
word word: рации	-7 -2 -6 -1 17
word word: рбк	43 -11 -20 -20 -17
word word: рбк-ук	-2 10 -1 -3 -4
word word: реабил	2 -6 1 -13 0
word word: реабіл	-22 -16 11 -42 22
word word: реагув	-21 23 -13 -5 10
word word: реакти	14 0 -3 0 -10
word word: реализ	5 -1 0 -4 0
word word: реальн	-15 32 -4 19 -31
word word: реаліз	23 -32 19 -9 -13
word word: реанім	11 -4 15 -4 -18
word word: ребенк	-12 -3 -6 -19 26
word word: ребено	-9 -1 -1 -6 15
word word: ребят	17 -17 25 -30 11
word word: ребята	8 -9 -14 -10 9
word word: регион	-27 -3 -14 -11 24
word word: регуля	-30 -24 -24 21 0
word word: регіон	-13 -24 -3 -23 16
word word: редакц	-18 12 9 14 -19
word word: реестр	-21 -1 18 -12 -15
word word: режим	8 -18 -21 -9 47
word word: режима	-4 -12 -14 -6 15
word word: режимо	30 -5 -8 -22 -22
word word: режиму	6 -3 3 -2 -4
word word: резерв	17 -17 -15 -1 11
word word: резолю	-4 -5 -17 8 18
word word: резуль	-4 -7 12 -13 -7
word word: реинте	27 -9 -1 -23 -6
word word: рейд	-39 -13 -4 -4 53
word word: рейс	20 -3 -18 -16 -8
word word: рейсов	-3 -7 -4 -1 7
word word: рейсом	-13 0 -1 -1 14
word word: рейсів	-7 -2 -18 -8 34
word word: рекорд	-22 -1 -1 15 -13
word word: ремонт	-17 -10 -14 -16 39
word word: репатр	13 -15 4 -10 -6
word word: репорт	-18 0 30 -7 -23
word word: респуб	-21 0 7 14 -13
word word: ресурс	-19 9 -8 -5 18
word word: рефриж	19 12 3 -32 3
word word: речей	-19 -2 -14 -17 30
word word: речи	-25 -14 -10 -20 23
word word: речник	-9 17 12 4 -16
word word: речниц	20 -13 9 -4 -22
word word: речь	-20 19 -6 -16 7
word word: речі	-28 12 23 -9 -11
word word: решали	-12 -5 -16 -11 23
word word: решать	-19 -8 28 -2 -4
word word: решени	-13 -14 23 -30 7
word word: решили	-9 -15 -16 -4 27
word word: решить	-3 -1 8 -1 -3
word word: решта	2 7 -3 -19 3
word word: решти	-2 -3 -2 15 -9
word word: рештки	9 -22 -7 -4 0
word word: решток	25 -5 -5 -15 -12
word word: решту	-18 -30 6 27 -25
word word: реєстр	-29 -29 -10 60 -36
word word: реінте	13 0 -5 -2 -7
word word: риа	18 -18 -13 5 -34
word word: рисков	21 -1 -5 -9 -6
word word: рисунк	-7 -4 13 -15 23
word word: рнбо	-23 17 -4 -11 -2
word word: робимо	13 -14 -15 -27 16
word word: робити	-10 -16 -17 -13 25
word word: робить	10 -12 -1 -2 5
word word: роблят	10 -9 -77 5 24
word word: робота	-10 14 -15 -4 4
word word: роботи	-15 6 -22 26 -9
word word: роботу	1 -5 -59 -22 43
word word: роботі	4 -29 -31 -28 24
word word: робіт	-3 -7 -14 -8 15
word word: ровно	33 -8 13 -32 -15
word word: родин	-20 9 -23 -10 10
word word: родина	-10 -26 -8 6 11
word word: родине	27 -8 -7 -15 -13
word word: родини	-9 -15 22 -15 -24
word word: родинн	-18 1 17 -2 0
word word: родино	-13 -3 17 24 -26
word word: родину	4 -2 -9 -10 5
word word: родині	10 -10 -23 -1 14
word word: родите	-34 14 -8 -2 -5
word word: родича	-7 -4 -12 18 -6
word word: родичі	2 0 2 7 -8
word word: родней	29 -17 -2 13 -15
word word: родной	23 -10 -8 -25 -32
word word: родную	5 0 -1 -3 0
word word: родные	-7 12 4 -13 -21
word word: родным	14 -5 5 -15 -36
word word: родных	-1 -6 -19 19 -5
word word: родов	7 -16 -17 -12 4
word word: родом	16 -8 -14 -9 -3
word word: родств	-17 -5 -18 15 11
word word: рожден	11 -13 -17 -13 44
word word: рождес	12 -1 -19 -10 -26
word word: роз'яс	-25 -16 3 -20 22
word word: розбло	-35 43 -7 -34 -16
word word: розван	16 -1 0 -14 0
word word: розвез	11 -2 -1 -3 -6
word word: розвід	-11 -5 -16 -36 32
word word: розган	-16 18 -1 -16 -17
word word: розгля	-25 -7 -10 27 -20
word word: розгол	-26 17 -7 31 -24
word word: роздал	-10 -1 31 0 -22
word word: розділ	-9 -23 -16 -12 27
word word: розкаж	29 0 -21 -2 -7
word word: розкри	15 -15 0 0 0
word word: розлуч	51 -6 -10 -16 -47
word word: розмеж	8 -2 -1 -3 -2
word word: розмов	-30 1 0 -33 9
word word: розмін	-1 -1 -3 -3 7
word word: розміс	-32 -19 -9 -5 29
word word: розпит	-21 -2 17 -13 -12
word word: розпов	-30 -6 -5 -3 7
word word: розпод	-8 -18 25 -11 -39
word word: розпоч	23 -28 0 2 -7
word word: розрах	-5 18 -12 -19 -15
word word: розсил	-3 -31 -19 -16 33
word word: розслі	-24 -10 -23 -15 35
word word: розстр	-38 -12 10 -20 25
word word: розтяг	-11 -8 5 -15 11
word word: розумі	-27 38 -18 -5 -27
word word: розшук	-16 -3 -11 41 -39
word word: розыск	-39 -23 -15 26 3
word word: роками	19 -2 -8 -4 -2
word word: роки	-3 -8 10 -37 0
word word: рокови	-19 -18 -2 -3 15
word word: роком	8 0 -1 -6 -1
word word: року	15 5 -11 4 -24
word word: років	21 -15 -5 1 3
word word: роль	-12 -14 -3 21 -3
word word: россие	18 -21 -16 7 -2
word word: россии	-6 -16 1 1 -4
word word: россий	18 -11 -9 8 -16
word word: россию	23 17 -8 -12 -26
word word: россия	32 -18 -19 6 -20
word word: росте	-41 -1 -1 19 -15
word word: ростов	17 -32 -19 6 -13
word word: російс	0 7 -17 -4 0
word word: росію	-12 -17 -12 -5 12
word word: росія	7 -6 -15 4 -15
word word: росіян	-35 -6 -12 -13 15
word word: росією	-19 -20 -6 28 13
word word: росії	19 -29 -14 -42 43
word word: ротаци	-16 -2 -9 -2 22
word word: ротаці	-2 -1 -2 -2 7
word word: роти	8 -15 -14 -15 19
word word: роты	-18 -2 -31 -1 49
word word: році	-11 -3 -2 20 -19
word word: рсзо	-10 -1 -4 -2 14
word word: рублей	-19 8 -3 -21 12
word word: рубля	-1 -18 -2 -2 19
word word: рук	12 -8 1 -13 -11
word word: руками	-22 -21 -18 4 5
word word: руки	-15 -5 0 -6 7
word word: руково	-19 -17 -24 35 27
word word: руку	-17 -10 14 16 -19
word word: румуні	26 -8 -7 -3 -25
word word: русски	-5 -36 4 -22 20
word word: русско	6 11 -13 -16 -10
word word: рустем	-14 33 -12 -6 -18
word word: рух	-12 7 -24 -14 28
word word: рухати	-30 37 -35 -9 -19
word word: рушник	-1 0 -13 -2 16
word word: рф	25 -12 -17 -14 -4
word word: рыбалк	-24 -4 23 -18 -19
word word: рыльск	-15 -3 -19 -3 19
word word: рэб	-6 0 0 0 6
word word: рюкзак	-19 -18 -19 -17 20
word word: рядах	15 -4 -1 -4 -15
word word: рядком	41 -29 -34 -16 -20
word word: рядови	25 -2 -3 -8 -11
word word: рядово	-14 -1 -8 -1 13
word word: рядовы	15 -3 -14 0 -6
word word: рядові	20 -3 -10 -3 -7
word word: рядом	5 30 -12 -22 -12
word word: рязани	-10 -9 -3 -13 19
word word: рятува	-1 -9 -7 -14 7
word word: рятує	15 0 -13 -1 -10
word word: рівний	15 0 -9 -1 -5
word word: рівно	36 -13 -3 -19 -28
word word: рівног	-15 0 15 0 -3
word word: рівня	-8 -17 -8 -16 21
word word: рідна	22 -2 -13 -4 -8
word word: рідний	-3 -16 8 -6 9
word word: рідним	3 -16 4 -24 -1
word word: рідних	23 6 -1 -15 -27
word word: рідног	-4 -17 1 -2 17
word word: рідну	3 -4 17 -4 -22
word word: рідні	13 2 8 -10 -18
word word: рідній	27 -19 -5 -15 -28
word word: різдва	-28 29 -12 -17 2
word word: різдво	-3 23 28 -5 -31
word word: різдвя	-11 18 -3 0 -15
word word: різним	-1 -13 0 19 -5
word word: різних	19 -3 -9 -14 -19
word word: різниц	-29 -12 -62 -15 62
word word: різні	-23 -6 -12 -18 24
word word: рік	-12 -28 -20 26 12
word word: річниц	-21 -8 -11 -44 22
word word: рішенн	-35 -11 -2 -26 39
word word: с	-15 -3 -5 2 3
word word: сайті	-24 -28 -29 -3 30
word word: сам	2 -23 -1 2 4
word word: сама	-35 -7 -21 2 18
word word: самаре	26 -1 -15 -4 -16
word word: самарс	-15 -3 29 -1 -12
word word: самару	14 -4 16 -2 -25
word word: саме	-14 21 3 -25 -9
word word: сами	-21 -19 9 20 -32
word word: самий	3 12 -20 -30 15
word word: самим	16 -1 -1 -14 0
word word: саммит	-16 -14 12 -13 23
word word: само	11 -15 -15 11 -1
word word: самого	10 -14 -1 -19 14
word word: самоде	-3 -15 -11 -4 18
word word: самое	-7 -3 22 -26 -8
word word: самой	-6 9 6 -5 -5
word word: самойд	6 -2 0 -3 -2
word word: самоле	9 -7 24 -16 -13
word word: самому	35 -13 -6 -21 -32
word word: самопи	-31 -16 -7 -2 39
word word: самост	-10 -12 -1 -21 24
word word: самої	-4 25 -9 -2 -17
word word: саму	16 0 -6 -11 -3
word word: самый	10 -7 -3 10 -7
word word: самым	12 -3 2 -18 -15
word word: самі	-23 -20 32 -15 9
word word: саміт	22 -8 -15 -6 -8
word word: саміту	8 -15 -1 -2 14
word word: санато	-59 -13 29 12 -7
word word: санита	-2 8 -1 -11 4
word word: санкт-	-10 -1 -9 -14 28
word word: санкци	-9 0 -6 0 15
word word: санкці	-39 2 -15 12 49
word word: сапер	14 0 -10 0 -5
word word: саперо	-4 -2 -11 -2 17
word word: саперы	-22 -3 -14 7 25
word word: сапфір	6 0 -2 -2 -1
word word: сарали	22 -17 -21 -1 -27
word word: саралі	10 0 0 -10 0
word word: сарато	-14 -2 -5 15 -12
word word: саудов	-8 -3 0 -10 12
word word: саудів	18 -17 -10 4 -12
word word: сбила	20 -5 -2 -4 -18
word word: сбили	-13 -3 -13 -6 30
word word: сбит	3 17 -6 -3 -8
word word: сбито	-12 -4 23 -5 -13
word word: сбиты	-11 -1 -1 -5 12
word word: сбу	-19 -28 0 -3 18
word word: сведен	6 4 -3 16 -22
word word: сверен	-9 -4 -7 22 -16
word word: сверил	0 -18 -15 2 0
word word: сверши	51 -30 -18 -6 -37
word word: сверяе	-13 -9 -8 18 0
word word: сверяю	-12 43 -14 -21 -13
word word: светла	8 0 -1 -4 -2
word word: светло	-2 20 -2 16 -26
word word: свидет	-4 -4 5 -11 11
word word: сво	-18 10 -23 5 -3
word word: свобод	25 -7 -7 -17 8
word word: свого	-10 -9 31 -11 -17
word word: сводка	12 -5 -8 -4 2
word word: сводки	5 -18 14 -15 -16
word word: свое	-15 20 -2 -3 0
word word: своего	-22 -7 -16 21 11
word word: своей	-18 -9 -15 -23 25
word word: своем	-19 -1 26 -17 -14
word word: свои	4 -4 16 -15 -8
word word: своим	-2 -13 -16 26 -23
word word: своих	2 28 -44 -11 9
word word: своихн	-2 -1 9 0 -7
word word: свой	22 7 -26 -13 11
word word: свою	16 -26 -14 -15 14
word word: своя	-7 -10 -10 -17 20
word word: своє	-20 -7 3 30 -8
word word: своєму	-4 -15 0 -3 18
word word: своєю	-17 -11 -4 -14 22
word word: свої	-13 -11 13 -9 3
word word: своїм	-19 -20 22 -10 -24
word word: своїми	10 0 -1 -7 -2
word word: своїх	13 9 -24 -17 0
word word: свыше	-17 -20 -18 13 6
word word: связал	-20 -5 1 -10 18
word word: связан	-15 -7 -13 9 8
word word: связат	-15 -9 8 -8 17
word word: связи	-11 -16 13 21 -33
word word: связь	-4 -6 -22 -38 54
word word: связью	-2 -9 10 16 -27
word word: свят	-5 9 -17 -3 16
word word: свята	-21 20 -27 -30 13
word word: святей	10 8 -16 -12 3
word word: святку	16 -2 31 -4 -32
word word: свято	11 -3 -10 -27 -1
word word: святог	-2 -4 -23 -12 24
word word: святом	-19 -13 -6 19 -3
word word: священ	6 -12 -1 8 -12
word word: свідкі	-5 -3 20 -2 -12
word word: свідом	-11 36 -6 -9 -13
word word: свідоц	10 0 -15 -2 13
word word: свідче	-52 -18 -28 -14 38
word word: свідчи	-7 -1 -15 -1 16
word word: свій	28 -14 -13 3 -18
word word: світ	-17 -24 11 21 6
word word: світла	22 -7 -19 -12 10
word word: світли	3 -5 -3 -9 8
word word: світло	-44 -9 -11 -31 29
word word: світу	-16 -13 -12 -9 15
word word: світі	-18 0 -1 0 19
word word: сдавши	-28 -17 -16 -2 24
word word: сдалас	-20 -3 -4 -2 21
word word: сдалис	-24 -5 -9 -11 28
word word: сдался	-5 -2 -15 14 -8
word word: сдать	-33 7 -23 -17 46
word word: сдатьс	-29 -33 -56 -13 62
word word: сдаче	-15 -13 -1 -14 15
word word: сдачи	-1 0 -1 -3 5
word word: сдвину	-2 22 -10 -1 -11
word word: сделае	-12 -14 -11 -1 10
word word: сделал	-15 -20 -5 17 -1
word word: сделан	-7 -22 10 -15 0
word word: сделат	-16 25 -22 -21 -16
word word: сделки	-18 -11 14 -11 16
word word: сделку	-3 -15 -7 0 16
word word: сдержа	-1 -16 18 -4 -12
word word: себе	9 -21 -4 6 11
word word: себя	37 -16 -18 -9 -18
word word: севаст	14 -3 -2 -12 -1
word word: север	9 -2 0 -2 -6
word word: северн	-2 -2 -1 -14 15
word word: северо	-7 -3 -3 -13 15
word word: сегодн	43 -13 -4 -16 -19
word word: сезон	-10 -19 -23 -6 37
word word: сейчас	8 -19 -15 11 -26
word word: секрет	-35 29 -33 43 -38
word word: сел	-4 -19 -17 -14 9
word word: села	-29 -4 -10 -14 19
word word: селах	-12 -5 -24 -8 32
word word: селект	-5 4 -9 -8 0
word word: сели	18 -3 -24 -13 20
word word: село	-8 -2 0 -1 10
word word: семей	-4 -22 -3 6 1
word word: семеро	-12 13 9 -31 7
word word: семеры	18 -13 14 -2 -15
word word: семи	-35 26 -18 8 -9
word word: семиле	-18 -14 -14 -2 40
word word: семнад	5 -2 -1 -1 -2
word word: семь	2 -26 8 14 -39
word word: семьде	22 -7 13 -7 -16
word word: семье	-1 -3 10 -3 -3
word word: семьей	-1 -15 -7 -15 17
word word: семьи	11 -16 -9 -8 -5
word word: семью	14 -4 -19 -14 -9
word word: семья	9 -4 26 -3 -30
word word: семьям	-32 7 -3 -26 14
word word: семьях	10 15 -4 -15 -15
word word: сенато	-13 -1 -6 30 -12
word word: сентяб	9 -23 23 -33 -8
word word: сергей	-32 -8 17 2 8
word word: сергій	-19 0 29 -4 -8
word word: сергія	-42 -4 -5 -4 40
word word: серед	10 -9 -7 -5 -6
word word: середи	-16 28 2 20 -50
word word: середн	-19 -4 10 -22 31
word word: середу	42 -11 -7 -34 -11
word word: сержан	28 -4 -10 -8 -8
word word: серии	-40 -15 -22 -31 31
word word: серйоз	-6 14 -16 -7 10
word word: серпен	1 -22 -13 -10 35
word word: серпня	-18 -3 26 -21 -9
word word: серпні	-29 -8 -17 29 22
word word: сертиф	-20 -14 -13 8 14
word word: сестер	21 -11 -22 -25 -14
word word: сестри	12 -2 16 -13 -14
word word: сестро	16 -6 27 -13 -25
word word: сестры	25 -2 -6 -17 7
word word: сети	-4 -14 -15 -14 16
word word: сигаре	-16 -15 11 -2 14
word word: сигнал	-17 -13 -22 1 12
word word: сидели	-21 -3 28 -12 -17
word word: сидить	-24 -3 -4 -9 35
word word: сидят	-1 16 -5 14 -15
word word: сидів	6 0 0 -3 -2
word word: сиділи	16 -3 -10 -6 -36
word word: сидіти	-9 -18 -3 -3 6
word word: сизо	-6 -3 19 -5 -6
word word: сил	26 -3 -11 -7 -6
word word: силам	17 -2 -4 -6 -5
word word: силами	1 -5 -13 -11 27
word word: силе	-22 9 -4 -16 68
word word: сили	14 -3 -5 -6 0
word word: силови	19 0 -15 -4 -1
word word: силовы	12 -16 -1 17 -10
word word: силу	-19 -2 -25 -2 36
word word: силы	2 -16 -8 -7 17
word word: сильне	2 -6 -28 -5 25
word word: сильні	-11 -2 17 -2 -15
word word: сим-ка	-3 0 16 0 -13
word word: симфер	13 -2 -5 -1 -5
word word: син	-16 -1 17 -2 -3
word word: сина	-12 -19 28 -3 0
word word: сини	35 -11 -17 -16 -4
word word: синода	-19 14 -3 -13 -7
word word: сином	-6 -14 15 6 -16
word word: синьо-	12 -1 1 0 -13
word word: синів	-1 0 -11 0 11
word word: сирии	-25 0 -12 -1 32
word word: сирськ	-6 -16 -8 -18 17
word word: систем	-20 -12 -15 -2 25
word word: ситуац	-16 -2 -6 -5 18
word word: сих	-25 -2 12 3 -14
word word: скаже	0 3 22 0 -24
word word: скажем	-10 16 -2 -2 -15
word word: скажу	-15 45 -16 18 -47
word word: скажіт	-19 -18 -21 -20 31
word word: сказав	6 28 -14 -19 -11
word word: сказал	-13 12 2 -9 2
word word: сказат	-4 12 -1 -6 -19
word word: скаржи	-13 -1 -15 -5 16
word word: скинем	4 -10 -23 -8 33
word word: скинув	-12 0 0 -2 14
word word: склав	-12 -1 -3 -14 14
word word: склад	15 6 -14 -13 -14
word word: склада	-28 -30 24 -17 22
word word: складе	-8 -14 -11 -29 32
word word: склади	-18 -3 -10 -7 34
word word: складн	22 -6 -19 -12 -17
word word: складо	-12 -9 -3 -12 14
word word: складу	4 -6 -8 6 -5
word word: складі	-18 -3 26 10 0
word word: склали	-3 -13 -6 -16 19
word word: скольк	9 -31 -4 24 -25
word word: скорбо	28 -23 -9 -16 -11
word word: скорее	-2 -2 22 -1 -18
word word: скоро	17 17 -7 -17 -23
word word: скорой	-8 -9 1 -19 14
word word: скромн	-3 -21 21 -6 -21
word word: скільк	-20 -33 -42 42 -17
word word: скінчи	-6 20 -9 -8 -4
word word: слава	-8 -14 8 -3 10
word word: славут	-7 -4 -9 -7 23
word word: сладос	-18 -1 -17 -16 27
word word: следов	11 -8 -11 -2 10
word word: следст	-48 -16 -11 5 19
word word: следуе	-3 -13 -10 -17 26
word word: следую	-11 -13 33 -5 -24
word word: слезы	-15 -12 29 -6 -25
word word: слов	3 10 -3 -7 -4
word word: слова	-1 0 2 -2 -12
word word: словам	-6 2 2 2 -13
word word: слове	17 -10 -18 -3 -14
word word: слово	3 18 15 -17 -45
word word: сложил	-22 -8 -3 -13 26
word word: сложит	-4 -3 0 0 8
word word: сложно	45 -3 -19 -19 -16
word word: сложны	28 -4 -21 -2 -16
word word: служат	18 0 -16 -2 0
word word: служба	18 -5 -16 15 -9
word word: службе	12 -1 -29 -41 54
word word: служби	12 -2 -28 8 1
word word: службо	0 -4 -1 -14 14
word word: службу	-7 -12 -11 -27 44
word word: службы	-14 -5 13 13 -14
word word: службі	22 -7 -3 -8 -6
word word: служив	-4 -9 14 -3 -14
word word: служил	14 -1 0 -1 -14
word word: служит	-3 -8 14 2 -15
word word: слухав	27 -14 1 -5 -21
word word: слухай	-21 -16 -3 -8 10
word word: слухал	-8 -15 22 -10 -33
word word: слухам	-5 30 -11 -7 -7
word word: случае	1 -9 -17 -3 1
word word: случай	1 1 -5 0 4
word word: случая	15 -3 -15 0 -4
word word: случив	12 -6 -7 0 -1
word word: случил	6 0 0 -1 -4
word word: слушан	0 -4 -1 7 -1
word word: слушат	-21 -15 -14 -2 21
word word: сльози	18 -13 -21 -27 11
word word: слів	-6 -14 9 -14 -10
word word: слід	-13 -16 14 -5 -9
word word: слідст	0 -14 -23 -18 32
word word: слідчи	18 -15 11 -16 1
word word: слідчо	-18 -10 21 1 -12
word word: слідчі	25 -17 -20 -22 20
word word: сліз	24 -13 -5 -2 -5
word word: смеетс	-14 -7 8 -10 21
word word: смерте	27 3 -4 -1 -24
word word: смерть	-39 -26 -8 -35 39
word word: сми	-15 22 7 -28 16
word word: смогли	-10 0 14 -12 0
word word: смогут	-35 39 18 -19 -6
word word: смотри	-14 -5 58 -8 -41
word word: снайпе	0 -2 -2 -8 12
word word: снаряд	3 -11 -22 -25 16
word word: сначал	1 4 21 -19 -19
word word: снимка	13 0 -12 -2 -2
word word: снова	2 4 -19 -23 6
word word: сну	0 -1 -17 -2 19
word word: сняли	-11 -12 24 14 -17
word word: снігур	8 -27 24 -12 -9
word word: со	12 -11 -40 -1 8
word word: собесе	-14 16 8 -9 -15
word word: собира	-6 -19 -11 17 -14
word word: соблюд	-16 10 -1 -1 15
word word: соборн	-7 -2 7 -14 14
word word: собрал	-17 14 -8 -22 -6
word word: собран	-15 14 6 -5 -16
word word: собств	-13 -14 15 -13 -13
word word: собі	-18 -11 -32 -1 23
word word: совбез	13 -16 -11 -2 17
word word: соверш	5 -3 13 -2 -13
word word: совете	-8 -15 -3 17 -19
word word: советс	-8 -6 -18 -16 73
word word: совету	-7 24 -8 -5 -5
word word: совмес	-17 -10 -9 -10 18
word word: совсем	23 -6 -15 -3 -21
word word: соглас	-5 47 -18 -13 -36
word word: соглаш	-17 27 -8 -23 19
word word: содейс	39 -13 -9 -11 -11
word word: содерж	-43 -12 -11 23 2
word word: соедин	7 0 -1 -6 -1
word word: сожале	-30 15 6 16 -38
word word: созвон	-15 -1 16 -3 -16
word word: создат	-14 15 -11 -1 -14
word word: солдат	16 -9 -19 15 -13
word word: соледа	-2 4 22 -11 -35
word word: соловь	0 0 28 0 -28
word word: солона	-34 -1 27 -1 11
word word: сообра	-10 14 -13 -1 -5
word word: сообща	-18 -10 15 15 -30
word word: сообще	-17 18 -37 -5 14
word word: сообщи	46 -47 -8 -31 -9
word word: сообщу	-12 -28 -16 -12 46
word word: соотве	-19 20 -20 -33 7
word word: соотеч	-12 -6 -7 14 -7
word word: соотно	4 -18 -42 25 -34
word word: соприк	47 -9 -16 -10 -30
word word: сопров	-3 10 -11 -8 -1
word word: сорвал	-16 52 -33 -11 -11
word word: сорван	-5 21 -13 -8 -19
word word: сорок	3 -11 -5 -4 -16
word word: сорока	-6 11 -20 6 -22
word word: соседе	-13 -3 28 -4 -21
word word: соседн	-7 -1 0 -5 13
word word: сослуж	-36 -21 -26 -11 33
word word: состав	13 10 -8 -5 -13
word word: состои	-27 58 -25 -9 -35
word word: состоя	-12 -2 -23 9 -6
word word: сотень	16 -5 -8 1 -4
word word: сотни	-10 26 -22 14 -29
word word: сотню	15 -16 -5 -8 7
word word: сотням	-2 12 -12 -3 2
word word: сотні	6 -6 -9 9 -15
word word: сотруд	-10 5 -15 -15 26
word word: софійс	-25 -32 -2 -1 16
word word: сохран	-1 -11 -2 1 -1
word word: социал	14 -21 -3 12 0
word word: соцмер	1 3 -21 -2 15
word word: соцсет	-6 9 -5 0 2
word word: соціал	-14 -19 12 -9 35
word word: сочи	-11 2 -14 -3 25
word word: сошли	-21 -1 31 -1 -12
word word: сошлис	-2 15 -2 -3 -8
word word: союзни	-4 -15 -18 -3 26
word word: спали	-5 -2 25 -6 -13
word word: спальн	-27 -7 -21 -10 35
word word: спарта	13 -3 -22 -9 20
word word: спасат	-15 -5 -16 -3 22
word word: спасен	-39 -10 -29 -31 39
word word: спасиб	29 -5 -4 -26 -7
word word: спасли	-27 -11 -11 -1 38
word word: спершу	-16 -2 25 -1 -8
word word: спецбо	-10 0 13 0 -3
word word: специа	-3 -11 -2 -8 1
word word: спецоп	-18 -16 -12 30 -7
word word: спецпо	14 -1 -14 -7 -5
word word: спецпр	-2 -2 -6 -9 4
word word: спецпі	-32 -13 15 -19 -2
word word: спецре	-14 -10 2 -17 20
word word: спецсл	-1 -20 -16 -10 22
word word: спеціа	-1 -13 -2 -6 14
word word: списка	0 23 -24 9 -37
word word: списке	27 34 -30 -25 -37
word word: списки	-30 44 -14 -5 -51
word word: списко	28 2 -10 2 -18
word word: списку	-1 20 4 -43 -3
word word: спискі	-16 13 -20 -4 17
word word: список	-20 32 -30 -6 -6
word word: спитав	-6 -5 0 16 -16
word word: сплять	18 -14 -2 -6 -2
word word: сповіщ	-22 -10 3 -10 38
word word: сподів	0 38 -11 -22 -34
word word: спожив	-11 -7 -1 16 -15
word word: спокій	-9 -15 19 -29 15
word word: сполуч	-13 8 9 -3 -1
word word: спорти	-12 -12 13 -7 -7
word word: спорят	-20 0 -4 -1 20
word word: спосіб	15 24 -17 -7 -22
word word: спочат	-20 24 -4 -10 -17
word word: справ	2 6 -30 -10 11
word word: справа	4 -1 -7 0 4
word word: справд	-18 -23 21 -2 -7
word word: справе	-6 -22 -27 -17 42
word word: справж	22 -9 -20 -34 22
word word: справи	22 -22 -13 -13 -15
word word: справк	0 -3 -5 -6 13
word word: справо	-2 -1 -1 27 -25
word word: справу	28 -8 -11 -10 -1
word word: спрацю	-23 -6 39 -13 -16
word word: спраши	-51 -2 23 17 -34
word word: сприяв	16 -4 -1 -14 -14
word word: сприян	10 -9 -6 8 -3
word word: спроси	-27 4 4 18 -29
word word: спрост	-11 22 -20 -17 7
word word: спуска	-38 -1 43 -3 -6
word word: спят	-35 -16 21 -5 -18
word word: співаю	-21 -2 31 -3 -22
word word: співві	18 -1 -1 -3 -14
word word: співпр	27 -12 -33 -16 -22
word word: співро	10 -3 10 24 -29
word word: співчу	26 27 -23 -20 -21
word word: спілку	-7 -1 21 -4 -19
word word: спільн	12 -21 -2 4 -25
word word: сразу	15 -15 -15 -18 5
word word: среди	10 -18 -9 -8 24
word word: средни	-1 -2 -5 -1 8
word word: средст	9 -11 -9 -12 7
word word: среду	-2 33 -7 -7 -27
word word: срок	-32 20 -14 -28 22
word word: срокам	-4 -8 -5 -15 7
word word: сроках	-32 56 -54 19 -53
word word: сроки	-17 38 -26 -23 -34
word word: сроков	-6 -15 -2 16 0
word word: срочни	5 -6 54 3 -56
word word: срочно	9 -1 13 -1 -14
word word: срочны	6 -2 0 -3 0
word word: ссо	6 0 -6 0 -1
word word: ссср	-8 -12 -21 -6 43
word word: ссылке	-4 0 12 -5 -4
word word: ссылко	27 -10 -26 -16 -18
word word: ст	-1 -1 -4 -2 8
word word: ста	8 8 7 9 -34
word word: стабіл	-31 31 15 -6 -32
word word: став	4 -2 -17 -22 13
word word: ставил	-8 -7 -4 -2 19
word word: ставка	15 -22 12 15 -24
word word: ставки	-12 -17 -9 -12 25
word word: ставку	19 7 -11 -7 -21
word word: ставля	-5 14 -2 21 -16
word word: стажир	-1 -9 -9 0 17
word word: стал	22 -1 -22 -10 4
word word: стали	-46 7 5 -10 28
word word: стало	26 -10 -10 -12 -24
word word: сталос	-1 -4 -35 -3 16
word word: стамбу	-23 -4 0 34 -25
word word: стан	-27 4 27 -22 -18
word word: стане	0 -2 -10 16 -17
word word: станов	2 0 0 -8 7
word word: станом	-23 -10 -21 30 9
word word: станци	-15 -6 -6 -1 21
word word: станці	3 -2 -11 -3 7
word word: старик	17 -2 20 -3 -36
word word: старме	-19 11 -15 -8 4
word word: старт	-16 0 -13 -3 17
word word: старто	30 -30 -13 -10 8
word word: старту	44 -32 -20 -2 -15
word word: старше	21 -6 -16 -6 17
word word: старши	1 -11 34 -7 -23
word word: старшо	12 0 0 -12 0
word word: старые	-1 -2 -2 -2 6
word word: стати	-19 21 -7 20 -20
word word: статис	6 -15 -6 6 -13
word word: статте	16 0 -1 -5 -12
word word: стаття	-5 -12 -3 -9 27
word word: статті	13 -5 -16 -8 -9
word word: статус	-38 -31 -31 -18 62
word word: стацио	-3 -6 -3 -2 14
word word: стаємо	8 -2 -5 0 0
word word: стверд	24 -8 -11 -19 -8
word word: створе	1 -13 -1 39 -17
word word: створи	-12 -17 -27 -13 25
word word: стежте	-27 -3 -10 35 2
word word: стены	-19 -4 -6 -5 25
word word: стерег	-6 0 0 -6 11
word word: стив	-23 28 -5 -4 -26
word word: сто	42 -11 -1 -13 -12
word word: стоит	-15 7 16 -6 -21
word word: столе	-1 -3 -11 -9 23
word word: столиц	-17 -37 -39 -35 38
word word: столич	0 -8 -18 -6 21
word word: столов	-14 -4 23 -10 -9
word word: столом	-15 -17 20 13 -12
word word: стольк	-13 -5 -16 -4 16
word word: столі	-16 15 -14 6 -14
word word: стомат	-5 -3 12 -5 -11
word word: сторон	-9 28 -13 -16 -10
word word: сторін	-24 -2 -5 8 24
word word: стосун	-3 -10 -15 -6 16
word word: стояв	3 -12 13 -13 -3
word word: стояли	-16 -11 14 -15 5
word word: стоят	-25 22 -17 -12 29
word word: стояти	-9 -7 -23 -8 24
word word: стоять	2 28 -19 -15 8
word word: стоїмо	-22 0 -6 -9 13
word word: стоїть	-7 -15 8 5 3
word word: страже	0 0 -4 14 -14
word word: стран	-6 -21 -27 17 24
word word: страна	2 14 -30 -14 8
word word: стране	-2 -3 -11 -3 18
word word: страни	6 -21 -11 -23 24
word word: страны	26 10 -7 -18 -12
word word: страсб	-27 -21 -24 21 33
word word: страсн	19 -1 -1 -2 -18
word word: страст	0 15 -3 0 -14
word word: страт	-1 -9 -4 -16 19
word word: страта	-1 -3 -1 -1 6
word word: страте	-27 -10 -9 -19 54
word word: страти	-3 0 -4 0 8
word word: страшн	-17 -6 38 14 -33
word word: стрелк	-9 -5 -10 -26 34
word word: стрель	-14 0 -13 -4 28
word word: строго	-25 4 -16 -15 17
word word: строит	-4 -1 -5 -16 23
word word: строй	-43 -8 -6 13 3
word word: строк	27 -8 18 -17 -18
word word: строки	6 -2 21 -13 -16
word word: строко	35 -26 -18 2 -39
word word: строку	-14 -1 -3 -15 15
word word: строкі	29 -14 -2 -5 4
word word: строю	-14 -14 30 -17 -17
word word: структ	8 -12 -6 16 -3
word word: стрій	-26 -22 -25 -11 30
word word: стріля	15 -1 -2 -8 -4
word word: студен	6 -26 -21 13 15
word word: ступил	-29 -3 33 -1 -10
word word: стійкі	2 -1 39 0 -40
word word: стіл	-16 -35 10 5 13
word word: стільк	5 -8 -15 25 -18
word word: суббот	-13 4 20 -6 -21
word word: субота	10 -8 -29 -21 2
word word: суботу	29 -29 13 -18 -28
word word: суд	-41 -20 -16 8 25
word word: судами	17 -1 -3 -1 -12
word word: судді	-5 -9 -5 -4 13
word word: суде	-1 -3 -6 20 -11
word word: суден	6 -8 -27 -15 21
word word: суджа	-5 -9 -8 -1 16
word word: суджан	12 -13 -15 -29 1
word word: судже	-15 -4 -2 24 14
word word: суджи	10 14 -10 -23 -26
word word: суди	-2 -3 -9 18 -17
word word: судити	-22 -2 -8 -15 18
word word: судмед	18 -12 19 -24 -23
word word: судна	-17 -3 -9 -9 29
word word: судно	-27 0 -3 -3 28
word word: судов	-36 7 11 -12 -4
word word: судовл	-14 0 15 -1 -15
word word: судово	17 -1 -10 0 -12
word word: судом	-19 28 -25 -10 27
word word: судохо	-24 -11 -13 -11 22
word word: суду	-11 -7 -7 -8 9
word word: суды	21 -1 -5 -2 -20
word word: судьба	-17 5 -1 16 -10
word word: судьбе	-3 23 -31 9 -10
word word: судьбу	-28 -11 -24 0 21
word word: сум	32 -9 -3 -12 -8
word word: сумах	-32 33 -39 20 -31
word word: сумма	6 -4 0 -1 -1
word word: сумму	-3 -13 -10 -17 26
word word: сумнів	4 0 -15 -2 14
word word: сумско	17 -24 -23 19 -30
word word: сумщин	1 -3 -25 -30 22
word word: сумы	0 0 -3 15 -15
word word: супров	30 -3 4 3 -42
word word: супруг	-3 -1 12 0 -12
word word: суспіл	-7 -19 4 -5 -3
word word: сутки	21 -18 -4 -31 6
word word: суток	9 -10 9 -12 -12
word word: суттєв	-19 -24 -15 -18 23
word word: сухогр	-23 -12 -2 -3 31
word word: сухом	-1 13 -2 -7 -3
word word: сухопу	14 0 -5 -1 -11
word word: сухпай	-16 -8 16 -8 15
word word: сущест	-4 -20 -14 -3 34
word word: сфабри	8 0 -7 0 -1
word word: сфотог	-3 -4 -1 -1 8
word word: схопил	-11 0 -5 18 -16
word word: схуд	-7 -10 14 -7 -13
word word: схудли	18 -1 -10 -2 -20
word word: схудлі	31 -22 -23 -2 -3
word word: східно	-1 -1 -1 -5 8
word word: счастл	-4 -6 33 -7 -22
word word: счасть	-14 -1 -2 -2 15
word word: счет	32 -11 -18 -15 -18
word word: счета	-17 9 -11 -16 15
word word: счету	8 -2 -7 -4 5
word word: считае	-15 -22 10 2 26
word word: считай	27 -1 -1 -26 -1
word word: считал	10 -2 -7 -3 -1
word word: считат	-2 -3 -11 -2 17
word word: считаю	-17 -5 -4 23 -12
word word: считая	17 -1 -16 0 -1
word word: сша	-12 -23 -15 -7 37
word word: сыграл	-5 -4 -4 -3 16
word word: сына	-22 14 6 -28 -2
word word: сынове	-15 -14 13 -25 11
word word: сыновь	-19 -1 -6 24 -5
word word: сыну	-12 0 -1 0 12
word word: сьогод	14 -11 -6 -6 -10
word word: сюда	8 -18 -24 -3 20
word word: сізо	-1 -17 -6 -39 15
word word: сіл	-22 -17 0 -26 31
word word: сім	-5 -12 2 14 0
word word: сім'ям	-14 16 -15 -10 -2
word word: сім'ї	11 0 -8 -1 -3
word word: сімдес	31 -13 -2 -3 -21
word word: сімей	-16 5 -15 27 -25
word word: сімнад	13 -1 -1 -4 -8
word word: сімох	10 -9 -1 -1 1
word word: січень	-11 -3 0 2 17
word word: січня	-18 -23 24 -16 -19
word word: січні	-21 12 -21 15 -4
word word: т	-18 -1 -6 -16 19
word word: та	-2 -5 -18 -10 8
word word: табора	-8 -26 -2 62 -45
word word: табори	-27 -6 -3 -29 41
word word: табору	-14 -23 34 -21 2
word word: таборі	-8 -13 -32 -11 17
word word: табуре	-26 -6 39 -1 -11
word word: табір	-17 -14 -16 -3 27
word word: таганр	-50 -9 -3 -9 19
word word: так	-22 19 -1 7 -27
word word: така	-18 -14 -50 5 43
word word: такая	2 33 -11 -19 -18
word word: таке	-21 -11 -22 -11 28
word word: также	-35 19 13 13 -34
word word: такие	-23 -28 -22 -21 41
word word: такий	23 6 -4 -16 -18
word word: таким	3 -15 -13 -10 5
word word: таких	-17 -25 -10 7 16
word word: таков	30 0 -3 -27 0
word word: такова	17 -15 -16 -3 -12
word word: такого	-4 8 -3 16 -23
word word: такое	11 -2 14 12 -20
word word: також	2 -14 -22 3 5
word word: такой	39 -26 -25 -18 3
word word: такої	18 -22 -12 17 -13
word word: тактич	-20 -11 -24 -1 22
word word: таку	4 0 -5 6 -3
word word: такую	13 -21 -19 23 -16
word word: такі	-27 -5 -1 12 14
word word: там	-7 -24 -1 -6 -5
word word: танк	16 0 0 -1 -16
word word: танка	-3 -1 -5 -1 10
word word: танкер	-11 -1 -5 -2 17
word word: танки	-6 -1 -3 -1 10
word word: танкис	-22 -1 22 0 2
word word: танков	-23 -11 -7 0 8
word word: танків	-13 -10 -12 -16 23
word word: тараса	-23 -16 2 -8 39
word word: тасс	12 9 -4 -20 -5
word word: татар	-48 17 -25 -56 11
word word: татари	17 -1 -16 -4 -1
word word: тато	-24 -18 1 -29 35
word word: тату	14 -2 -2 -1 -10
word word: татьян	21 7 -12 3 -30
word word: таємни	34 6 -36 -19 -18
word word: твердж	36 -6 -17 -22 -11
word word: те	-19 11 25 -6 -23
word word: тебе	5 -10 43 -1 -39
word word: теж	-8 9 -7 10 -4
word word: текст	-17 -4 21 -5 -18
word word: текуще	7 -11 -17 16 11
word word: тел	14 -8 -13 8 -11
word word: тела	-9 -17 -5 -19 6
word word: телам	-32 -16 12 30 -18
word word: телами	-2 -4 6 -2 -33
word word: телах	22 -10 -10 -17 -19
word word: телегр	11 35 -37 -17 4
word word: телека	-16 25 16 14 -30
word word: телема	-27 48 -20 30 -35
word word: телефо	-11 -52 49 -27 -25
word word: тело	17 -10 -6 9 -25
word word: тем	-31 -13 34 9 -46
word word: тема	22 -22 -16 -22 18
word word: теме	-5 -14 -15 -38 31
word word: теми	-1 0 -2 -8 11
word word: темряв	12 0 8 -12 -15
word word: тепер	14 -9 -2 -9 5
word word: теперь	-4 15 -13 -34 -18
word word: теплой	-29 -11 1 -7 13
word word: теплые	-21 -4 -8 -21 37
word word: теракт	-31 -17 -6 -12 59
word word: терито	12 -4 -10 14 -14
word word: термін	-31 -2 -14 -10 28
word word: терноп	-28 -12 39 -13 5
word word: теробо	10 -1 2 -5 -10
word word: терпен	-17 24 -15 -17 -16
word word: терпящ	-4 -12 -3 -1 18
word word: терпін	-28 5 11 26 -24
word word: террит	26 -4 -20 -11 -15
word word: террор	-7 -13 -15 -14 36
word word: тети	24 -1 -1 -2 -23
word word: тетрад	-21 -1 -18 -15 20
word word: тех	-43 -13 24 26 -3
word word: техник	-1 -8 -6 -13 21
word word: технік	-30 -6 -8 -9 44
word word: техніч	-36 21 -16 -19 15
word word: течени	-14 -26 -11 15 25
word word: ти	-1 -6 32 -3 -24
word word: тижден	8 6 -9 -33 1
word word: тижня	-22 28 19 -2 -42
word word: тижні	-16 -17 -6 -20 12
word word: тижнів	30 6 -12 -7 -19
word word: тим	-19 -7 -8 -13 15
word word: тими	-5 -8 14 -19 17
word word: тимчас	23 -28 -11 -9 13
word word: типа	-8 -4 -7 -3 22
word word: тис	-13 -10 -16 -2 16
word word: тиск	-1 10 -4 -10 1
word word: тисяч	-31 -10 -11 36 2
word word: тисяча	6 9 -32 -9 5
word word: тисячу	27 3 -11 -18 -4
word word: тисячі	-9 -8 -16 17 -14
word word: тих	-27 -14 9 -9 6
word word: тихоок	-4 -12 -3 -1 18
word word: тиша	1 10 -14 0 -2
word word: тишина	-20 -3 22 -1 -18
word word: тишины	-3 -16 12 -1 -8
word word: тишу	-1 17 -8 -1 -7
word word: тиші	15 -1 -14 -7 3
word word: то	29 10 -8 -19 -25
word word: тобто	-15 -4 -12 15 16
word word: товари	-40 -18 19 -28 13
word word: тогда	58 -9 -43 -22 -20
word word: того	13 -3 8 -7 -24
word word: тоді	-3 20 -29 3 -14
word word: тож	-22 -19 36 -21 -8
word word: тоже	11 6 -3 -7 -23
word word: той	21 -8 14 -3 -24
word word: только	30 -25 -15 -12 2
word word: том	-16 -12 -9 -7 -1
word word: тома	0 0 -12 -3 15
word word: тому	4 -9 13 -1 -7
word word: тонн	-3 -10 -22 -27 25
word word: тонуще	-2 -1 -1 -1 6
word word: торг	-3 15 -12 -12 -13
word word: торгов	-4 -2 -6 29 -22
word word: тормоз	0 15 -14 -3 -2
word word: торт	-15 0 15 -1 -15
word word: тортур	-1 -8 -14 -1 15
word word: торік	-23 3 -19 -1 35
word word: тот	8 -20 6 -23 6
word word: точку	-9 14 -28 -10 1
word word: точно	-8 -15 -10 18 -3
word word: точног	-10 -11 0 20 -17
word word: точное	26 -1 -2 -22 -2
word word: точнос	18 -16 -16 -6 -11
word word: точної	26 -22 -1 -3 -1
word word: точну	18 -1 -15 13 -15
word word: точную	15 -3 -4 -15 0
word word: травен	-26 -14 -3 14 16
word word: травма	-35 -5 44 -4 -19
word word: травня	-17 19 18 -24 -40
word word: травні	-25 -31 -8 -37 64
word word: традиц	34 8 -22 -12 -16
word word: трамп	4 22 -14 -14 -20
word word: трампа	1 -15 15 -1 -1
word word: трампо	-28 7 -16 15 -5
word word: трампу	30 0 0 -10 -21
word word: трансп	12 -4 3 -10 -4
word word: трапа	-30 -2 45 -7 -18
word word: трапля	11 0 -9 0 -1
word word: трапу	-38 -1 43 -3 -6
word word: треба	-7 8 1 -13 12
word word: требуе	-14 19 -28 -9 -15
word word: требую	-3 -12 -4 -5 14
word word: тревож	-19 18 -6 16 -15
word word: трек	-7 -22 15 1 2
word word: трем	0 12 -30 -4 18
word word: тремя	-21 -17 20 -23 4
word word: тренер	-15 0 0 0 15
word word: тренін	-15 -9 -4 -1 15
word word: третий	9 7 8 -20 -28
word word: третин	18 -7 -14 -4 8
word word: третье	-2 -1 -28 22 -12
word word: третьи	12 1 -9 -16 -12
word word: третьо	14 -15 -13 -9 -7
word word: третью	-5 27 -17 10 -28
word word: третя	-18 -7 -13 -12 14
word word: третє	-9 -11 -8 -26 17
word word: треті	12 -5 -16 9 -10
word word: третій	17 -28 -13 -16 10
word word: третіх	-12 -18 -1 14 10
word word: трех	4 -13 10 -9 -7
word word: трехдн	-5 19 -10 -6 -6
word word: трехра	-1 -11 -13 -2 15
word word: трехст	-21 -58 -55 -12 81
word word: три	-1 -2 2 -20 -13
word word: трибун	-24 6 -36 23 1
word word: тривав	38 -12 -28 -16 -13
word word: тривал	-29 -2 0 19 -8
word word: триват	23 -5 -2 11 -38
word word: триваю	8 10 -15 1 -13
word word: триває	-21 4 -42 -27 39
word word: триден	-15 25 -11 -1 -3
word word: тридца	28 -9 0 -19 -25
word word: тридця	26 -17 -14 -18 -18
word word: тримав	15 -1 -9 -21 10
word word: тримай	-17 -29 -4 -21 21
word word: тримал	24 -8 -5 -15 -17
word word: триман	-16 -4 -5 -15 33
word word: тримат	-20 -7 -6 -14 21
word word: тримаю	-17 -32 17 5 3
word word: тримає	-19 17 -27 7 -1
word word: тринад	8 -2 -1 -3 -2
word word: триста	-7 16 -20 -15 15
word word: тричі	-16 -4 -17 -3 27
word word: тро	6 -1 -5 -4 3
word word: трое	4 -7 -20 -14 20
word word: троим	-26 -12 14 -1 20
word word: троих	-2 -13 -37 -15 23
word word: трофей	-5 0 7 0 -1
word word: трохи	-2 -21 -14 23 -2
word word: троє	16 -5 12 -28 -10
word word: трубку	-7 -2 16 -4 -13
word word: трудне	19 -3 -8 -16 -3
word word: трудно	25 -1 -15 -2 -27
word word: трьома	-27 17 26 -15 -27
word word: трьох	-20 -6 32 -19 -6
word word: ту	-7 9 34 -21 -17
word word: туберк	31 -5 -7 -5 -10
word word: тувы	-2 0 23 -1 -23
word word: туда	21 -9 -15 -9 9
word word: туди	-20 -2 -3 -7 28
word word: туле	26 -1 -10 -4 -21
word word: турецк	-16 29 6 -13 -16
word word: турець	-16 18 0 24 -25
word word: туречч	-17 15 27 -40 -38
word word: турции	-29 -16 36 -22 -11
word word: турцию	21 -19 0 -1 -1
word word: турция	-36 22 -16 -3 35
word word: тут	-19 7 -5 -10 23
word word: тцк	-11 -13 -7 14 -15
word word: ты	1 -15 -18 0 21
word word: тыл	-21 -1 -5 0 23
word word: тыс	-4 -20 -10 50 2
word word: тысяч	-36 -13 -4 27 5
word word: тысяча	17 0 -12 -27 -29
word word: тысяче	28 -8 -2 -15 -7
word word: тысячи	1 -18 -26 9 -7
word word: тысячу	6 3 18 -31 -35
word word: тюльпа	-2 -9 -15 -8 28
word word: тюрем	-4 -14 -15 -7 17
word word: тюрмах	-16 -6 -11 32 -13
word word: тюрьма	0 -6 0 2 5
word word: тягне	0 0 -6 -2 8
word word: тяжело	12 -3 -6 -9 4
word word: тяжелы	18 -4 -4 -10 -2
word word: тяжкий	-4 -4 15 -13 -14
word word: тяжким	14 -5 -14 -11 -7
word word: тяжко	19 -1 -7 -16 -6
word word: тяжкоп	15 19 -15 -24 -17
word word: тяжкох	42 -14 -12 -20 -17
word word: тяжкі	-8 13 10 -3 -13
word word: ті	1 -2 6 -11 -1
word word: тіл	0 -15 -10 8 -18
word word: тіла	22 -22 2 -28 -2
word word: тілами	28 23 -28 -16 -40
word word: тіло	11 -5 -2 -26 2
word word: тільки	-31 13 0 12 -10
word word: у	-15 -15 6 6 5
word word: убийст	-5 -13 -15 -14 16
word word: убитим	-7 -13 -3 -2 22
word word: убитым	-6 -11 -15 -1 15
word word: убрали	-2 -19 -11 17 -15
word word: ув'язн	6 13 -18 5 -15
word word: увага	-7 1 -25 -21 16
word word: уваги	-31 -1 -8 -17 15
word word: увагу	13 -10 13 -9 -17
word word: уважае	-12 -1 -14 15 -12
word word: увезен	-1 -1 0 15 -15
word word: увезли	25 0 -3 -24 -20
word word: уверен	-9 0 -8 -2 20
word word: увесь	7 0 0 -1 -6
word word: увечер	26 1 6 -18 -18
word word: увидел	12 0 16 -3 -25
word word: увидим	15 4 0 -15 -7
word word: увидят	5 -1 -3 -1 -2
word word: угкц	13 -1 -4 -11 -1
word word: угнанн	16 -15 -1 -19 -9
word word: угод	-15 8 -16 -19 15
word word: угода	-32 11 25 -16 -16
word word: угодам	-22 -11 -14 11 26
word word: угоду	10 -2 -27 -1 23
word word: угорщи	25 12 -30 -20 -24
word word: угрожа	23 -5 -9 -9 -12
word word: угрозо	27 -1 -3 -12 -23
word word: угрупо	0 -2 -1 -18 18
word word: удаетс	-6 -4 0 10 0
word word: удалос	12 -13 -8 -19 14
word word: удар	-27 4 -18 -10 25
word word: ударам	-13 -2 -7 -1 16
word word: удари	17 3 -2 -14 -20
word word: ударни	-18 0 -1 0 19
word word: ударны	-9 -3 -2 -3 16
word word: ударов	-5 0 0 -1 6
word word: удару	-1 -1 -12 -12 15
word word: удары	7 -7 -10 -6 16
word word: ударів	-8 -3 0 31 -23
word word: удержи	9 -6 -8 29 -44
word word: удовле	-14 -38 15 27 -32
word word: удома	53 -2 -37 -29 -19
word word: уехали	36 -4 11 -9 -27
word word: ужгоро	-30 -11 51 -6 -21
word word: уже	12 0 -16 -4 -21
word word: ужин	2 -3 17 -6 -21
word word: узах	1 15 -3 0 -15
word word: узбеки	-13 -2 -13 19 -1
word word: узгодж	-23 22 -5 -14 -35
word word: узгоди	-32 37 -31 -9 -4
word word: узгодя	-17 49 -5 -7 -24
word word: узнал	-26 -5 21 -14 -15
word word: узнала	-4 -1 -29 -10 40
word word: узнали	26 -1 1 -1 -18
word word: узяли	13 -4 -4 -3 -3
word word: узятих	34 -1 -7 -3 -25
word word: узято	-7 15 0 -25 1
word word: уилан	-15 -5 -8 0 16
word word: уилана	-3 -23 -27 -9 26
word word: уиткоф	9 2 -18 -12 -3
word word: указ	-17 -6 -14 -9 28
word word: указал	-28 -25 29 -3 -22
word word: указыв	0 0 -1 -19 19
word word: уклін	15 0 -6 -15 -1
word word: украин	12 4 -13 4 -18
word word: україн	18 -10 -8 6 -9
word word: укрепл	-27 -33 38 -31 -36
word word: укрінф	-20 -1 -4 21 -6
word word: ул	15 -1 -4 -15 3
word word: улан-у	-16 -1 31 0 -17
word word: улетел	-7 0 0 0 8
word word: умеров	-27 84 -31 -35 -13
word word: умов	2 8 0 3 -14
word word: умовам	-10 -50 16 -4 47
word word: умови	-26 23 -28 -17 27
word word: умєров	-28 45 -5 -7 -34
word word: унаслі	-2 -7 -2 -7 18
word word: уничто	-9 -17 -12 -16 23
word word: уночі	-22 -5 15 -16 -13
word word: уніан	0 0 7 -1 -5
word word: універ	0 -1 -35 -4 40
word word: уп	8 2 -3 -2 -5
word word: уперше	2 -4 42 -20 -41
word word: уповно	9 -13 -13 10 -7
word word: уполно	18 3 -4 5 -20
word word: управл	-17 9 5 -20 0
word word: упродо	-15 -1 -24 -29 26
word word: упізна	-15 -3 -18 -16 16
word word: уражен	-12 -18 -16 18 22
word word: уразил	-5 -2 -3 -11 19
word word: уранці	19 -1 -4 -1 -14
word word: урахув	8 0 -7 -1 0
word word: уровне	-10 22 -14 -12 -33
word word: урожен	16 -1 1 -14 -16
word word: урок	-48 -19 -19 -16 42
word word: уряд	-2 -1 -4 -9 16
word word: урядов	18 -1 -2 -1 -14
word word: уряду	4 -2 -14 -2 13
word word: уряді	-3 -17 0 -3 23
word word: усе	-3 22 -17 13 -15
word word: усинов	0 -6 -3 -15 22
word word: ускори	-9 -16 -8 -6 36
word word: услови	2 8 -26 -10 4
word word: условн	-19 -2 -5 -5 28
word word: услыша	-16 7 36 -9 -23
word word: усміха	-22 -10 52 -2 -26
word word: усміхн	26 -17 17 -2 -37
word word: успели	-14 14 5 0 -8
word word: успехе	11 -9 -15 14 -27
word word: успехо	11 0 -3 -3 -5
word word: успешн	16 -4 -17 -2 -2
word word: успішн	-16 -21 -13 -15 21
word word: устали	15 0 0 -15 -1
word word: устана	-21 -6 -10 14 -5
word word: устано	-24 -29 -2 -33 37
word word: устрои	-3 -5 -1 9 0
word word: усього	-27 -15 26 -30 19
word word: усі	-2 4 -5 -11 1
word word: усім	-7 -1 -1 -4 13
word word: усіма	4 14 6 -8 -16
word word: усіх	-23 40 -1 17 -29
word word: утверж	-34 3 3 -16 12
word word: уточне	-16 13 17 -59 -45
word word: уточни	22 2 4 -7 -18
word word: уточню	12 12 15 -39 -8
word word: утра	29 18 -24 -19 -6
word word: утрати	-2 -1 -1 -3 7
word word: утраче	0 0 -1 -6 7
word word: утрима	-14 -21 -26 -4 17
word word: утриму	3 -22 5 5 8
word word: утро	-31 55 -23 -8 -19
word word: утром	-3 -38 13 -17 -7
word word: утім	1 28 -6 14 -17
word word: ухвале	0 0 -14 -3 14
word word: ухвали	-16 -4 -18 -13 45
word word: ухвалю	-4 -1 10 -5 -2
word word: уходящ	-33 -1 -7 37 0
word word: учасни	-26 -47 -48 24 17
word word: участв	-12 -18 -38 -18 40
word word: участи	-15 1 -5 -30 7
word word: участк	6 -9 2 -24 4
word word: участн	-36 -10 13 -31 3
word word: участо	-18 -15 -15 -7 20
word word: участь	36 -13 -27 -37 11
word word: участі	-21 8 -2 22 -7
word word: учатся	-11 -16 -22 0 21
word word: учебни	-10 -16 -20 -13 22
word word: учебны	-19 -1 -4 -2 25
word word: учение	-11 -1 -3 -6 19
word word: учения	-12 -1 -5 -1 16
word word: учетом	34 -23 -18 -15 -21
word word: учили	-8 -1 -4 -3 16
word word: училищ	-1 -9 -8 0 17
word word: учите	-12 -15 -12 -9 17
word word: учител	-16 -13 -20 -15 21
word word: учить	-5 -3 28 -5 -18
word word: учора	-21 -19 37 -15 -19
word word: учораш	-27 -15 40 -7 -15
word word: учрежд	-23 -7 -4 18 -6
word word: ушаков	-42 6 13 -13 -62
word word: ушел	-13 -5 -16 -10 24
word word: ушла	-17 -25 29 -11 -16
word word: ушли	-7 -7 -11 -2 21
word word: ушло	33 -8 -13 -19 -15
word word: ущерб	0 -1 -5 -3 9
word word: файлів	0 -10 -10 -10 25
word word: факт	-32 -5 -15 14 21
word word: фактам	-17 -4 -5 17 -15
word word: фактич	8 -25 -18 -16 5
word word: фактом	0 6 -2 -2 -2
word word: факту	-18 29 -3 -7 -2
word word: фамили	-18 32 -7 24 -39
word word: фахівц	27 -11 -23 -18 9
word word: феврал	-11 -17 36 -23 -31
word word: федера	1 -3 -12 5 -14
word word: федоро	37 -10 -19 -10 -28
word word: фейк	-58 26 -34 -47 -9
word word: фейсбу	30 -1 -8 -16 -24
word word: фельдш	-20 -6 -3 -13 10
word word: фигура	-5 -1 -6 -9 19
word word: физкул	-6 -4 19 -4 -14
word word: флаг	-17 -13 1 -13 24
word word: флагам	-25 -1 25 0 0
word word: флаги	-25 -9 43 -12 -25
word word: флагом	29 -9 -16 -1 -29
word word: фланги	19 0 -1 -18 -1
word word: флот	22 -6 -8 -3 -18
word word: флота	-7 -8 -4 -1 20
word word: фонд	-27 -17 -11 5 28
word word: фонду	-30 -4 -8 9 34
word word: форма	0 -2 15 -4 -8
word word: формат	15 4 -26 -14 -11
word word: формир	-4 -6 -12 -2 18
word word: форму	-6 0 8 -1 -1
word word: формув	1 4 -6 -1 1
word word: формул	2 26 -10 -17 -16
word word: формую	0 -7 -2 -2 11
word word: формує	-18 -29 16 17 -7
word word: фортиф	-1 -1 -2 -3 6
word word: форуме	-17 -2 -7 30 -5
word word: фото	-12 -26 -3 -19 44
word word: фотогр	-27 -12 16 4 9
word word: фрагме	-23 11 27 -21 -40
word word: францу	-21 -1 -5 -15 18
word word: франці	-2 10 -6 -11 1
word word: фрегат	-13 -1 -11 -7 29
word word: фронт	-53 -28 -9 5 49
word word: фронта	-2 -8 -24 3 8
word word: фронту	27 -17 -9 -15 -12
word word: фронті	-20 -1 -9 -4 10
word word: фсб	-38 26 -34 -13 33
word word: фур	-1 -17 -2 -3 19
word word: футбол	-40 -9 -25 -7 43
word word: фігура	-12 0 -8 -15 16
word word: фільтр	5 0 -7 -15 14
word word: фіналі	-4 23 -4 -12 -12
word word: фінанс	-6 -1 -2 -5 15
word word: хабиро	-43 -2 48 -6 -13
word word: хай	33 -5 -18 -10 -21
word word: хамас	-30 -25 -10 -18 43
word word: характ	1 2 -8 9 -6
word word: харков	-2 -1 -23 -23 21
word word: харків	2 4 -23 9 -15
word word: харчув	-16 -13 -7 -15 18
word word: харько	-14 -5 -2 -6 25
word word: хв	-15 0 4 0 15
word word: хвилин	-11 -11 8 -6 -7
word word: хвилюй	-1 -20 -8 -15 29
word word: хвиля	7 0 0 -7 -1
word word: хворий	8 -4 -3 0 -1
word word: хворих	-16 -13 -16 20 -14
word word: хвороб	3 -2 -6 -6 -1
word word: хворі	13 -9 -6 6 -19
word word: херсон	34 -10 -3 -13 -18
word word: хибне	-5 -5 22 -1 -15
word word: хилюк	16 -2 -9 -6 -1
word word: хилюка	0 0 7 -1 -6
word word: хинште	-11 -3 14 -14 9
word word: хирург	-15 -1 15 0 -7
word word: хлеб	4 -4 6 -8 -1
word word: хлопец	-38 -8 30 -4 -19
word word: хлопцю	33 -3 -1 -12 -24
word word: хлопця	9 -5 29 -7 -31
word word: хлопці	15 -24 44 -23 -42
word word: хлопчи	45 -11 -7 -15 -30
word word: хліб	-8 -6 10 -11 -2
word word: хмельн	-2 -3 22 -14 -57
word word: ход	0 -9 -2 -8 15
word word: ходата	2 -9 -26 -9 16
word word: ходе	-24 -17 3 0 15
word word: ходити	-10 -7 26 -1 -21
word word: ходом	17 -9 -13 -18 -17
word word: ходять	-10 18 -5 -2 -5
word word: ході	-14 -12 -7 15 -13
word word: холоди	-28 -14 10 29 -27
word word: холодн	-41 -3 -14 -3 30
word word: хорони	7 -21 29 -2 -25
word word: хороша	30 -6 -9 -11 -10
word word: хороше	7 -1 -4 -1 0
word word: хороши	-15 -3 16 0 -1
word word: хорошо	21 3 7 -16 -3
word word: хорошу	11 1 -1 -11 0
word word: хотели	-7 36 -12 -12 -18
word word: хоть	-19 18 13 -26 -5
word word: хотя	-5 6 -27 15 0
word word: хотят	-20 -15 8 22 -23
word word: хотів	-28 -42 -33 -54 56
word word: хотіли	-4 24 9 -16 -17
word word: хоч	-5 -15 1 28 -29
word word: хоча	-14 8 15 -21 10
word word: хоче	-23 -22 13 -7 3
word word: хочемо	-1 5 -5 -9 10
word word: хочет	-35 -10 -25 4 28
word word: хочеть	-9 14 23 0 -20
word word: хочешь	-3 -11 -14 -15 23
word word: хочу	-34 -43 -12 21 32
word word: хочуть	-11 -3 -2 -15 29
word word: храм	-8 0 9 0 -1
word word: хранит	-2 -1 -13 -9 21
word word: хрест	-5 -5 -11 22 -28
word word: хреста	13 -13 -5 4 -2
word word: хресто	-19 -12 -1 32 -21
word word: хресту	-3 -2 -11 -6 15
word word: христо	22 -16 -19 -24 5
word word: хто	-6 -18 -13 0 15
word word: хтось	-20 -15 38 -37 -19
word word: худі	5 0 -3 -1 -1
word word: хід	-13 -6 -4 -9 17
word word: хірург	14 0 -14 -6 2
word word: цб	26 -18 -5 -8 5
word word: цветам	-28 0 28 0 0
word word: цвс	19 0 -10 0 -11
word word: це	6 -9 3 4 -21
word word: цей	-13 13 0 -13 -22
word word: центр	-10 -5 7 11 -13
word word: центра	-31 -16 2 -9 33
word word: центре	16 -18 -13 12 -15
word word: центру	5 -21 10 5 -12
word word: церкви	16 13 -2 17 -33
word word: церков	29 -19 11 -14 -32
word word: цивіль	22 -8 -11 16 -20
word word: цим	15 11 -16 -7 -32
word word: цими	-14 8 15 -1 -16
word word: цитиру	12 -2 -2 -7 -5
word word: цифр	11 -1 -21 19 -47
word word: цифра	-28 11 -8 36 -24
word word: цифрам	-25 -24 15 21 -22
word word: цифрах	-35 -13 12 19 -26
word word: цифри	-6 -22 -26 42 -22
word word: цифрой	-5 -13 -8 36 -1
word word: цифрою	-6 -8 -1 21 -6
word word: цифру	21 -22 -31 20 -19
word word: цифры	-40 -22 -31 55 -34
word word: цих	-24 9 -27 30 -29
word word: цсо	-10 -7 16 -15 14
word word: цього	-4 -4 -12 9 -10
word word: цьогор	-20 -14 -9 29 -28
word word: цьому	-1 11 -13 -18 -2
word word: цю	24 23 -12 -11 -17
word word: ця	-24 -14 8 9 -20
word word: ці	6 -17 -4 29 -10
word word: цій	-12 -14 13 -8 10
word word: цікави	-2 -2 0 17 -16
word word: цікавл	-8 -16 0 12 10
word word: цілодо	13 -10 -18 1 19
word word: цілі	8 0 -4 0 -4
word word: цінніш	-24 -15 22 -11 -27
word word: цієї	-6 11 -7 -3 4
word word: ч	0 -1 -3 -1 6
word word: чаес	31 -3 7 -16 -20
word word: чай	-15 -20 12 -17 4
word word: час	-26 -4 8 -23 12
word word: часа	6 8 -22 14 -9
word word: часах	-15 0 15 0 -5
word word: часов	0 -26 -12 -15 30
word word: часом	-45 42 -20 -5 -24
word word: части	-6 -14 -14 -11 19
word word: частин	31 -3 -53 -20 -6
word word: частич	-7 -10 -17 -1 18
word word: часто	-18 -7 2 27 -7
word word: частот	-13 -15 -12 -1 27
word word: часть	12 -3 -8 2 -7
word word: частіш	3 14 0 -3 -14
word word: часу	-9 -5 -1 -14 12
word word: часы	9 -4 -1 -3 -4
word word: чат-бо	-13 2 -18 10 6
word word: чаще	-11 -6 -13 18 -16
word word: чвк	34 -7 -36 -22 8
word word: чего	29 -15 -15 -13 -11
word word: чей	-1 -1 0 18 -17
word word: чекав	13 -1 -1 6 -13
word word: чекайт	-22 14 6 -11 -2
word word: чекала	0 -3 11 -14 -13
word word: чекали	26 -16 23 -18 -23
word word: чекати	-5 4 4 0 4
word word: чекаю	-12 -13 29 -10 -2
word word: чекают	17 -3 -49 -8 6
word word: чекає	-33 -33 4 4 6
word word: чекаєм	-5 -30 9 -17 26
word word: челове	5 -11 -27 -10 8
word word: чем	-3 -6 -23 11 4
word word: червен	-46 -4 -5 0 37
word word: червня	9 -13 -2 8 -28
word word: червні	-25 -43 -5 15 1
word word: червон	-3 -12 -6 22 -17
word word: черга	-27 -19 25 -17 19
word word: черги	-5 11 -20 -2 13
word word: чергов	-6 -3 -5 -9 2
word word: чергую	-10 -1 32 0 -22
word word: через	-4 7 -3 -13 -5
word word: черзі	26 0 -14 -18 -22
word word: черкас	-7 -2 18 -9 -3
word word: черкащ	-40 -9 48 -2 -20
word word: черниг	-34 -22 23 29 5
word word: черноб	9 0 0 0 -8
word word: чернов	-11 13 0 0 -5
word word: черног	-12 -14 -11 -9 17
word word: черном	-18 -10 -25 -10 24
word word: черніг	22 -6 -14 -11 -20
word word: черту	-19 -4 -7 45 -24
word word: честно	17 10 -27 -3 -14
word word: честь	-12 -2 -13 -13 18
word word: четвер	-2 -1 24 -21 -11
word word: четыре	44 -22 -7 -11 -8
word word: чехії	-4 -12 -16 -23 31
word word: чи	-20 28 -4 -7 -21
word word: чим	13 -14 -9 -26 23
word word: чимало	18 -19 0 0 -10
word word: чиннос	-1 -1 -14 -14 15
word word: чиновн	-17 -16 -12 -16 20
word word: чином	-1 -3 -1 -5 10
word word: чисел	-18 -26 -16 40 -21
word word: чисель	23 3 -16 -10 -2
word word: числа	-14 -5 21 19 -30
word word: числе	-13 -20 5 -21 13
word word: числен	-32 13 24 -2 -14
word word: число	12 -20 -36 15 17
word word: числом	-4 -4 -4 -4 14
word word: числят	-8 -4 -4 13 -21
word word: числі	7 -2 -6 9 -9
word word: чисте	-16 0 -1 0 17
word word: читайт	-18 -15 16 -17 6
word word: читате	-6 4 -18 -17 24
word word: читаю	-35 -21 37 15 -40
word word: читы	-25 -3 33 -9 -11
word word: чия	23 -15 -4 -4 -7
word word: чиясь	-14 -2 -13 15 -15
word word: чиє	-18 7 -13 -10 13
word word: чиєсь	-19 -7 -15 19 -17
word word: чиї	-24 11 3 21 4
word word: чкалов	-21 -2 27 -5 10
word word: член	9 -17 -19 14 -7
word word: члена	26 -2 -5 -1 -20
word word: членов	-39 18 -10 -3 14
word word: чого	20 -16 17 22 -32
word word: чолові	19 -12 0 -6 -5
word word: чому	-41 -15 39 -8 -7
word word: чорний	-3 -5 32 -2 -28
word word: чорноб	30 -2 -21 -6 -10
word word: чорног	-30 -40 -24 -2 62
word word: чотири	9 -1 13 -5 -24
word word: чотирн	19 -1 -9 -5 -6
word word: чотирь	60 -29 -16 -20 -22
word word: что	-36 -2 37 -18 -23
word word: чтобы	-27 15 -10 -2 10
word word: чув	-22 -5 31 -14 -8
word word: чувств	26 -6 -5 -6 -10
word word: чужих	19 -1 -12 -1 -8
word word: чужого	-12 -3 14 -15 -2
word word: чужу	-17 -14 -20 -15 21
word word: чули	-2 -2 -2 -40 43
word word: чутки	-5 16 -16 23 -23
word word: чутлив	15 -15 -2 0 0
word word: чуток	-12 15 -31 -29 21
word word: чуть	13 -22 -19 11 -17
word word: чуємо	0 0 9 0 -8
word word: чье	-23 -9 50 -5 -25
word word: чьи	20 -20 3 -10 0
word word: чья	-2 -15 -2 16 -17
word word: шаг	-26 -35 36 -22 -20
word word: шага	-17 -24 -16 -8 29
word word: шамсаи	-2 -6 -11 9 -16
word word: шана	18 -7 -9 -15 13
word word: шановн	-16 -2 13 -10 15
word word: шанс	1 -5 -4 -24 31
word word: шапці	0 -2 21 -21 -4
word word: шахеди	-5 -2 -11 -6 21
word word: шахеді	-28 -25 17 -5 20
word word: шахмат	-15 -1 -14 -9 27
word word: шахрай	-1 -20 -2 -17 33
word word: шахраї	13 1 -28 -7 7
word word: шахтер	-5 -1 -2 0 8
word word: шведам	-5 -2 0 -14 15
word word: шведов	-3 -1 -2 -2 9
word word: швейца	-30 34 -7 20 -34
word word: швидше	-1 -20 -4 13 9
word word: шебеки	11 0 0 0 -11
word word: шеврон	0 -7 -7 -1 15
word word: шел	17 -15 14 -7 -2
word word: шерефо	0 17 -5 -4 -15
word word: шестер	35 -4 0 -5 -22
word word: шести	-36 -10 18 12 15
word word: шестид	-4 -27 25 -15 -53
word word: шестна	2 -1 -4 -1 5
word word: шестой	24 -25 -10 -5 -22
word word: шесть	-33 -10 9 -8 23
word word: шестьд	7 -7 0 -16 -17
word word: шкода	7 0 -6 0 0
word word: шкодит	-6 -31 -57 -4 66
word word: школ	12 -7 -16 7 -14
word word: школа	11 -2 -22 -12 -1
word word: школах	-9 -8 -22 -24 52
word word: школи	-1 -14 24 -30 22
word word: школу	-19 -19 -16 -16 26
word word: школьн	-18 -11 10 -24 -4
word word: школі	-57 -6 -8 -20 25
word word: шкіл	-17 8 -23 -20 22
word word: шкільн	-15 -3 19 -4 13
word word: шла	14 -8 -14 -9 -15
word word: шли	-4 -14 12 -11 -7
word word: шло	-25 -14 -10 -20 23
word word: шлях	15 -1 -8 -7 -22
word word: шляху	11 -2 -2 -10 3
word word: шляхів	1 -12 0 15 -4
word word: шостий	15 -5 -2 -4 -7
word word: шпигун	14 -3 -3 -7 -1
word word: шпитал	-23 -7 36 -25 -15
word word: штаб	5 -19 7 3 0
word word: штаба	15 6 -14 18 -25
word word: штабам	-18 -15 0 9 -16
word word: штабе	22 -1 -1 -21 -2
word word: штабом	17 -1 13 -2 -16
word word: штабу	-29 -6 -11 4 24
word word: штабі	24 3 -24 11 -15
word word: штатам	-7 -7 -3 -6 10
word word: штати	-14 -1 15 -1 -8
word word: штатів	1 13 -4 -2 -14
word word: шторм	-1 -1 -6 -2 10
word word: штурм	-17 -5 -15 0 25
word word: штурмо	-31 -17 -19 8 10
word word: штурмі	-38 -19 -17 -27 32
word word: шукав	15 -1 0 -7 -14
word word: шукала	0 -5 10 -9 -1
word word: шукали	-10 0 -2 -1 11
word word: шукати	-9 -8 -8 -8 21
word word: шукают	-15 -8 -17 7 20
word word: шукає	-22 -9 -12 30 -5
word word: шукаєм	8 -3 -2 5 -8
word word: шутит	-27 -16 23 -6 -18
word word: шэдоу	-1 -1 -6 -2 10
word word: шістде	33 -6 -12 -2 -30
word word: шістна	11 -2 -4 -6 1
word word: шість	9 2 -22 -21 8
word word: шістьм	14 -14 8 -8 -44
word word: шістьо	14 -21 4 -20 -28
word word: щастя	2 -1 14 -3 -12
word word: ще	15 -13 -3 -15 -2
word word: щира	-11 -5 0 -1 16
word word: щиро	15 -11 -3 -3 -13
word word: щите	20 -3 -3 -4 -12
word word: щитом	13 0 -1 -12 0
word word: щиті	36 -11 -13 -2 -25
word word: що	-23 -4 12 -3 -1
word word: щоб	-19 32 -13 -7 -8
word word: щоденн	3 -5 -3 -14 19
word word: щодня	-17 7 -7 -14 14
word word: щодо	-40 11 -37 13 16
word word: щойно	13 5 -12 -1 -6
word word: щоміся	-9 -14 -8 3 14
word word: щонайм	-22 13 -4 6 1
word word: щонеді	-1 -3 -6 -14 16
word word: щоразу	-19 18 -22 25 -24
word word: щороку	10 -3 -14 -1 12
word word: щосере	-2 -20 -18 -17 40
word word: щось	-9 -42 19 -35 -7
word word: щотижн	-11 -14 -1 3 1
word word: эвакуа	3 -4 -8 -10 6
word word: эвакуи	-10 -4 -11 -17 34
word word: эван	-7 0 0 0 8
word word: экипаж	-23 2 -30 -12 51
word word: экспер	-24 -5 16 14 9
word word: электр	14 -17 -19 -14 0
word word: элемен	0 -1 -1 -3 5
word word: эмират	15 -8 10 -5 -17
word word: энерге	-5 -17 -16 -9 18
word word: энерго	18 -15 -1 -2 -1
word word: эпизод	-4 -10 -11 0 18
word word: эр-рия	-11 -13 28 -8 -24
word word: эрдога	14 -14 0 -12 10
word word: этап	15 -16 -5 -12 6
word word: этапа	-14 26 -4 -6 -17
word word: этапам	-14 -6 13 -2 -15
word word: этапе	-12 15 -16 -1 -4
word word: этапов	16 -1 -7 -5 -4
word word: этапом	18 -18 -7 -14 -16
word word: эти	-21 7 17 -1 0
word word: этим	-26 10 -27 7 10
word word: этих	-23 -37 -17 40 -30
word word: это	-1 -16 -4 -6 -4
word word: этого	-40 -7 31 9 -6
word word: этой	10 22 -7 -7 -25
word word: этом	10 -1 8 -13 -27
word word: этому	-10 -19 -38 -15 40
word word: этот	19 -1 -18 -28 -8
word word: эту	18 -15 -3 -3 -11
word word: эфире	-18 4 -19 27 -19
word word: эшелон	-19 8 -17 -24 31
word word: юг	2 -11 -16 -12 24
word word: южнодо	18 -1 -2 -1 -17
word word: юнарме	-24 -1 -10 -17 31
word word: юридич	-4 -4 0 19 -18
word word: юрий	-3 -12 17 -9 -24
word word: юристи	-1 -7 -7 -10 24
word word: юсов	3 29 -42 -2 -28
word word: ютубі	-7 -1 19 -3 -8
word word: я	-40 -17 33 -3 -16
word word: яблоно	-26 -10 -6 -1 30
word word: яблука	-23 -1 36 -2 -12
word word: як	-5 -17 3 0 -1
word word: яка	-10 -17 -18 18 -6
word word: якби	-30 -7 13 -10 12
word word: яке	-32 -16 13 -24 17
word word: який	5 -37 15 -18 7
word word: яким	-15 -3 20 -3 -4
word word: якими	-17 -30 -10 27 22
word word: яких	2 -3 21 -3 -38
word word: якобы	-22 24 -20 -13 -18
word word: якого	-21 -14 53 -11 -23
word word: якому	-23 16 15 -23 -32
word word: якою	-5 -17 -6 28 -20
word word: якої	10 -12 -14 19 -12
word word: яку	-9 -11 5 8 -15
word word: якутян	-13 -15 15 -10 -14
word word: якщо	-15 -20 -13 1 22
word word: які	5 -18 -1 -18 14
word word: якій	9 37 -37 -6 -28
word word: январе	1 4 0 -8 3
word word: январь	0 -6 0 -3 9
word word: января	10 -13 5 -14 -9
word word: японск	-6 -14 -14 -27 40
word word: японії	-19 -35 -14 -5 56
word word: яценко	16 5 8 19 -21
word word: є	17 8 0 -14 -32
word word: євро	-1 -2 -3 -3 10
word word: євроко	-1 -8 -9 -18 15
word word: європа	-4 -1 -16 -11 26
word word: європе	25 -18 -12 -4 -8
word word: європи	12 -12 -28 11 -12
word word: єдиний	-36 -21 32 -3 4
word word: єдиним	-19 -8 27 -18 -5
word word: єдином	-10 -4 -1 38 -36
word word: єрдр	-16 -9 -12 -5 29
word word: єрмак	28 -13 -20 -8 1
word word: єрмаку	7 0 0 0 -7
word word: єс	-17 -6 -3 -1 18
word word: і	-11 0 -3 -7 2
word word: іван	42 -8 -19 -19 -21
word word: івана	11 -2 0 -5 -4
word word: ігнору	-6 0 6 16 -16
word word: ігор	-16 -5 25 -1 7
word word: ігри	-17 15 -3 -14 14
word word: іде	6 34 -28 -17 -9
word word: іденти	-16 -21 10 -43 22
word word: ідетьс	-14 42 -14 -20 -13
word word: ідуть	3 35 -14 -21 -27
word word: із	-14 -1 7 2 1
word word: ізоляц	-17 -9 30 0 13
word word: ізраїл	18 -19 -8 -17 -9
word word: ізюм	-15 -12 -13 -29 27
word word: ікон	-24 -18 -23 -27 27
word word: ім'я	18 -18 -2 -13 11
word word: імен	-2 32 -5 13 -55
word word: імена	-29 -22 5 -17 36
word word: імені	-19 -14 25 -5 -1
word word: інвалі	-28 -28 62 -8 -52
word word: індиві	0 -2 0 17 -17
word word: іноді	-2 -13 -19 14 17
word word: інстит	4 -1 7 -5 -6
word word: інстру	-2 -2 15 2 -15
word word: інтерв	-18 -8 -9 7 -10
word word: інтерн	0 0 -20 -2 22
word word: інформ	-11 1 -13 2 -5
word word: інше	-15 29 -12 14 -21
word word: інший	-20 23 25 -6 -29
word word: іншим	-4 -15 -34 -6 48
word word: інших	-3 -3 -11 -1 12
word word: іншого	-18 12 -15 -4 4
word word: іншої	-25 -10 -15 -14 17
word word: інші	26 9 -27 -6 -35
word word: ініціа	-28 35 -39 -21 9
word word: іпсо	-7 15 -16 -5 7
word word: іран	-2 -1 -3 -1 7
word word: ірина	13 -1 -11 -1 -3
word word: існує	-17 23 -2 -16 -8
word word: іспані	-18 -5 -7 18 -14
word word: істори	19 -4 -1 -12 -3
word word: історі	-38 -13 25 -5 -1
word word: італії	-9 21 -16 -7 8
word word: ішлося	22 -3 -3 -16 1
word word: іще	9 -1 -5 -3 -1
word word: їде	14 -6 -17 -11 14
word word: їду	-5 -2 24 -3 -22
word word: їдуть	26 -3 -7 -31 -6
word word: їжа	-4 -13 2 -8 14
word word: їжу	19 -1 -17 0 -13
word word: їй	-4 -29 1 -12 15
word word: їм	-1 -17 -20 -6 15
word word: їх	-8 7 -10 30 -30
word word: їхали	26 -9 -15 -18 -5
word word: їхати	-8 20 -11 -9 3
word word: їхньог	-11 10 -9 -4 -8
word word: їхньом	-21 22 -11 -11 -20
word word: їхньої	5 -2 -1 0 -2
word word: їхню	27 -11 -12 -10 -3
word word: їхнє	-38 -17 39 -13 -40
word word: їхні	10 -5 19 -21 -10
word word: їхній	-14 7 0 -7 -12
word word: їхніми	-17 42 -9 -23 -11
word word: їхніх	-5 -32 6 10 5
word word: її	-7 0 -3 -8 -2
word word: ґратам	1 -2 -14 -23 25
word word: ґрати	9 -14 -13 -18 16
word word: ابدت	-15 16 -2 -10 -4
word word: ابوظبي	5 10 -19 -11 -27
word word: اتحادي	13 -2 -2 -11 0
word word: اتصال	-16 7 -14 -15 6
word word: اتصالا	-36 45 -6 -29 -25
word word: اتفاق	9 -1 -14 -12 13
word word: اتفاقا	16 -18 -8 -15 9
word word: اتفق	-15 28 -9 -1 -4
word word: اتمام	-3 -10 -14 -16 15
word word: اتمت	15 -13 -1 -7 -14
word word: اثمرت	10 0 0 -1 -8
word word: اجمالي	2 -12 -7 16 -14
word word: احمر	-10 1 -14 -23 14
word word: اخري	-2 14 -3 0 -13
word word: اخيره	-8 -14 15 -3 -16
word word: اراضي	14 -12 -3 0 -3
word word: اربعاء	9 -1 -1 -8 -1
word word: اربعه	14 -2 -1 -2 -9
word word: ارتفع	-27 0 -2 32 -4
word word: ازمه	0 9 -12 2 -9
word word: ازوف	-5 -8 19 -2 -16
word word: ازوفست	20 -12 -3 -12 -10
word word: اسبوع	-12 15 -2 -15 0
word word: استعاد	25 -19 -9 -14 -18
word word: استعدا	-20 36 -4 -20 -37
word word: استقبل	-6 -20 10 -3 2
word word: استقرا	-1 -2 -2 -2 7
word word: استقلا	15 -10 0 -15 -5
word word: استلام	11 -1 -2 -8 -1
word word: اسر	1 -6 2 3 -9
word word: اسرائي	-13 -1 -4 -1 18
word word: اسرهم	-23 -13 -1 30 -4
word word: اسري	-22 -7 -16 2 18
word word: اسطنبو	16 -13 -14 -5 -14
word word: اسفرت	7 -15 -3 14 -13
word word: اسماء	-8 16 -3 0 -13
word word: اسهمت	9 -22 -1 -3 -24
word word: اسير	-38 25 18 -21 -31
word word: اسيرا	3 -6 -10 11 -13
word word: اشادت	-17 -13 -15 -9 16
word word: اشخاص	19 -20 -12 -15 17
word word: اشهر	-1 20 -13 0 -7
word word: اشهرا	25 -6 -3 -4 -13
word word: اطار	20 -16 -7 -12 -19
word word: اطراف	-13 -9 -15 -9 14
word word: اطفال	11 -5 -9 2 0
word word: اطلاق	13 -20 -11 -17 2
word word: اطلق	-19 4 13 8 -12
word word: اعاده	17 -12 -3 -2 -8
word word: اعربت	-12 -5 -17 -12 25
word word: اعلن	3 3 9 -12 -3
word word: اعلنت	28 -5 -5 -17 -3
word word: اعيد	6 -2 -1 0 -3
word word: اغسطس	15 -14 -1 -7 -14
word word: افادت	6 -8 0 3 -1
word word: افراج	-21 17 12 -7 -23
word word: افرجت	2 -3 -1 -7 9
word word: اكبر	22 -17 -2 -13 0
word word: اكثر	-37 11 9 -4 -20
word word: اكد	-15 24 -1 -13 -26
word word: اكدت	-1 -23 16 -19 -10
word word: ال	-12 2 -3 -13 3
word word: الاثني	20 -12 -3 -12 -10
word word: الاحد	11 -22 -16 -16 18
word word: الاف	-10 -14 -1 26 -3
word word: الان	-13 -3 -11 15 -6
word word: الف	-15 25 -30 -10 -15
word word: الي	22 -6 -3 -25 -8
word word: اليوم	18 -9 -5 -12 -24
word word: امارات	-14 -4 6 0 -8
word word: امريكي	16 -11 -12 -13 12
word word: امس	12 -11 12 -26 -13
word word: املها	-18 -9 -13 -5 17
word word: امم	-3 -3 -2 -13 15
word word: اممي	-14 -14 -15 -21 17
word word: امن	-2 0 -2 -3 8
word word: امير	9 -4 0 0 -4
word word: ان	-18 25 -17 -12 -27
word word: انباء	-21 25 -17 -4 -27
word word: انجاز	17 -2 -7 -13 -3
word word: انجزت	-7 12 -2 -14 -1
word word: انسان	-17 13 -10 10 -25
word word: انساني	-17 -9 -5 15 5
word word: انطلاق	1 -27 -1 30 -4
word word: انقره	-15 16 -14 -5 -16
word word: انها	3 16 -17 -14 -12
word word: انهاء	-11 -9 -21 -5 18
word word: اهالي	-6 -9 -16 -16 18
word word: اوكران	5 -6 -9 8 -9
word word: اول	-13 15 -11 -2 5
word word: اولا	-14 -6 -14 16 -4
word word: اولي	-5 12 10 -11 -13
word word: اي	22 -5 -2 -15 -2
word word: ايام	-48 13 8 -12 -5
word word: باسم	-14 20 -23 -3 -18
word word: بان	-4 8 -2 -14 -1
word word: ببدء	-6 -3 -1 -11 13
word word: بحث	-19 22 -16 -24 -10
word word: بحثا	-12 -13 -16 -16 20
word word: بحسب	7 -2 -1 -1 -3
word word: بدء	8 -8 -2 -3 5
word word: بدايه	13 -22 -2 -8 -5
word word: بذلك	16 -10 -2 -15 -7
word word: بريطان	9 -4 0 0 -4
word word: بعد	11 6 15 -33 -35
word word: بفضل	-6 -15 -9 14 -12
word word: بلاده	20 -12 -3 -12 -10
word word: بلدانه	9 -4 0 0 -4
word word: بلدين	7 9 -2 -38 -3
word word: بلغ	-26 -3 -6 19 13
word word: بن	-7 2 -3 -12 2
word word: بها	14 -1 -1 -13 -2
word word: بهذا	14 -2 -2 -2 -9
word word: بيان	14 2 0 -14 -19
word word: بيلارو	21 -2 -11 -8 -3
word word: بين	-4 -9 -11 -15 4
word word: بينهم	10 -5 -6 -13 15
word word: تاتيان	-5 16 -2 -15 -8
word word: تبادل	-32 12 1 -27 15
word word: تبادلت	38 -28 -6 -8 -20
word word: تبادله	0 -12 -2 16 -12
word word: تثمر	5 17 -1 -8 -13
word word: تجاري	0 -16 -2 0 16
word word: تحتجز	-27 -24 -4 52 -23
word word: تحرير	15 -10 0 -15 -5
word word: تحضير	-7 19 -13 0 -16
word word: تخفيف	-16 -3 -2 18 -6
word word: ترامب	-23 45 -26 -5 -13
word word: ترحيبه	-13 -20 -12 -14 31
word word: تركي	-2 6 -1 -1 -2
word word: تركيا	4 23 16 -4 -30
word word: تسلم	0 16 -6 -3 -7
word word: تسلمت	23 -4 -2 -8 -11
word word: تسليم	1 2 -11 -11 -17
word word: تسهيل	5 -1 0 0 -4
word word: تشيرني	8 -1 15 -5 -17
word word: تضم	0 -10 -1 0 11
word word: تعاون	-20 9 -2 6 -12
word word: تعاونه	12 -3 0 -7 -2
word word: تعمل	3 13 -3 0 -18
word word: تقدمت	8 -5 -1 -2 -1
word word: تقديره	3 -3 -1 -4 5
word word: تقل	-5 -10 -6 -3 20
word word: تلغرام	10 -4 -1 -2 -2
word word: تم	0 -13 -5 17 -13
word word: تمكنت	18 -1 -7 -6 -4
word word: تنسيق	-5 7 -3 -8 8
word word: تنفيذ	-5 -2 -3 -10 14
word word: تواصل	-18 7 -19 -31 26
word word: توجهت	12 -3 0 -7 -2
word word: تي	-4 -4 11 -46 -4
word word: ثانيه	-3 17 -3 -1 -11
word word: ثقه	-14 24 -15 -15 -6
word word: ثلاثاء	10 0 -10 0 0
word word: ثلاثه	-34 -42 10 -13 6
word word: ثلاثيه	-12 36 -15 -1 -27
word word: جاريه	-15 16 -2 -13 -12
word word: جانب	21 1 -13 -24 -13
word word: جانبان	10 -15 -3 -5 15
word word: جانبين	-5 -6 -16 21 -13
word word: جثامين	31 -4 -2 -9 -22
word word: جثمان	21 -11 -10 -1 -3
word word: جثمانا	35 -17 -10 -4 -10
word word: جثه	-17 18 -3 -10 -8
word word: جديد	-13 16 -14 -8 -21
word word: جديده	11 9 -4 -14 -19
word word: جرت	16 -11 -1 -15 -5
word word: جرحي	0 -10 -1 0 12
word word: جري	0 13 -1 -1 -13
word word: جزيره	-5 -8 19 -2 -16
word word: جلسه	-2 -14 -2 -1 14
word word: جمعه	9 -2 0 -5 -3
word word: جمهوري	13 -5 -2 -13 5
word word: جندي	5 -1 -1 -2 -2
word word: جنديا	34 -5 -7 -19 -22
word word: جنسيات	9 -4 0 0 -4
word word: جنود	-14 -9 15 0 -12
word word: جهات	9 -4 0 0 -4
word word: جهود	8 -3 -5 -12 -10
word word: جهودها	14 -8 -4 -5 3
word word: جوله	-11 21 -3 0 -18
word word: حافلات	10 -1 -6 -2 -1
word word: حتي	-11 -16 -8 15 -5
word word: حرب	8 -26 -3 16 -12
word word: حسبما	10 -4 -1 -2 -2
word word: حصاد	-16 -6 -2 16 -5
word word: حصيله	14 -1 -1 -3 -10
word word: حقوق	-24 14 -5 -9 -24
word word: حكومتي	18 -4 -1 -11 -2
word word: حكومه	-5 -11 -1 -13 19
word word: حلول	2 -17 -12 -7 19
word word: حوار	-39 -16 27 -5 -29
word word: حول	-2 -6 -2 -3 12
word word: حيث	18 -4 -4 -14 -6
word word: خارجيه	11 14 -4 -16 -17
word word: خاصه	4 -13 -1 -2 12
word word: خاضعه	27 -13 -6 -15 -9
word word: خبرات	-2 -15 -1 -3 15
word word: خطوه	3 -7 -2 -12 14
word word: خلال	-6 32 -19 -8 -18
word word: خلاله	-5 14 0 0 -14
word word: خمسه	6 -7 14 -3 -15
word word: خميس	9 -3 -1 -3 -2
word word: دبلوما	-28 14 -14 25 -17
word word: دعم	-20 -10 -4 23 0
word word: دعمها	-38 -31 29 -5 -23
word word: دفاع	30 -29 -17 -15 12
word word: دفعه	-15 -11 -5 -2 28
word word: دوحه	9 -5 -1 -2 -3
word word: دولار	-7 -16 -4 16 16
word word: دوله	-5 -16 4 -8 -2
word word: دولي	-17 -15 -2 29 -6
word word: دوليه	-16 -12 -14 -8 16
word word: ذكرت	-11 15 -2 -15 -1
word word: ذلك	-14 0 -1 14 -6
word word: ذويهم	25 -12 -9 -11 3
word word: ذي	-2 -3 -3 -1 9
word word: ذين	-12 -4 10 20 -17
word word: رئيس	26 -17 -7 -11 -8
word word: رئيسين	-9 -17 -12 -5 20
word word: رحبت	-38 -31 10 -11 2
word word: رحلات	-3 -8 0 -1 12
word word: رعايه	-2 -3 0 -12 14
word word: رفات	10 -1 -1 -8 -1
word word: روس	16 -17 12 -8 -20
word word: روسي	-11 -33 -17 17 20
word word: روسيا	11 6 -6 -5 -25
word word: روسيه	26 1 -7 -15 -14
word word: رياض	9 -4 0 0 -4
word word: زايد	-12 2 -3 -13 3
word word: زراعه	-2 -15 -1 -3 15
word word: زيلينس	0 -14 -4 20 -5
word word: سبت	15 -11 0 -15 -5
word word: سبعه	5 -5 -1 -12 12
word word: سته	15 -2 -1 -10 -2
word word: سجن	-1 -8 -16 -17 15
word word: سجين	12 -1 0 -2 -10
word word: سراح	4 -5 -1 -12 10
word word: سراحهم	-19 4 14 8 -12
word word: سعاده	3 13 -3 -1 -13
word word: سعوديه	0 16 -1 -1 -14
word word: سفاره	17 -15 -7 -4 -14
word word: سلم	-8 -14 15 -3 -16
word word: سلمان	9 -4 0 0 -4
word word: سلمت	4 -5 -1 -1 3
word word: سمو	-9 12 -3 -11 -13
word word: سموه	-12 23 -1 -13 -25
word word: سودان	-2 -3 -3 -4 10
word word: سياسيه	-10 -6 -14 -5 12
word word: سينقلو	13 -12 -3 0 -2
word word: شخص	-4 0 17 -3 -11
word word: شخصا	0 -4 -4 -3 9
word word: شددت	-21 17 -14 19 -6
word word: شكر	22 -8 -2 -7 -6
word word: شكرها	-2 20 -13 0 -6
word word: شمل	5 -12 -8 17 -4
word word: شملت	-3 -28 10 -23 -1
word word: شملتهم	5 -2 -2 -2 0
word word: شهر	-13 16 -15 -8 -20
word word: شوون	-19 23 -4 0 -15
word word: شيخ	-12 2 -6 -12 4
word word: صحه	-11 10 -3 -1 2
word word: صديقين	14 -3 0 -8 -2
word word: صليب	-10 1 -14 -23 14
word word: ضباط	5 -1 -3 0 -1
word word: ضمن	7 -6 -5 0 4
word word: طائره	-15 -19 11 -4 4
word word: طرف	-26 3 25 -8 -32
word word: طرفين	13 19 -12 -14 -9
word word: طريق	7 -18 -13 -15 19
word word: طفل	-23 -13 -1 30 -4
word word: طفلا	16 -16 -7 -5 2
word word: عائلات	-6 -34 -16 -25 33
word word: عاد	22 -14 -7 -14 -17
word word: عادوا	13 -2 -3 -6 -2
word word: عام	4 -10 -2 1 -21
word word: عبدالل	-12 2 -3 -13 3
word word: عبر	-9 -5 8 20 -21
word word: عدد	5 -26 -10 13 -3
word word: عربيه	1 11 -1 -2 -9
word word: عسكري	8 -10 -3 11 -7
word word: عسكريا	33 -23 -6 -9 -5
word word: عسكريي	19 -17 -14 -5 -14
word word: عشره	8 -4 0 0 -4
word word: عقب	9 0 -1 -2 -6
word word: علاج	12 -11 -3 -3 2
word word: علاقات	0 14 -2 -25 -11
word word: علي	-33 -5 10 -5 0
word word: عمليات	-37 -4 -31 -30 22
word word: عمليه	-4 -2 -6 -17 3
word word: عن	-7 20 -27 -21 -3
word word: عند	-20 -9 15 -1 -6
word word: عنهم	-15 -7 17 -1 -10
word word: عهد	9 -4 0 0 -4
word word: عوده	19 -2 -9 -5 -13
word word: عيد	15 -12 -1 -15 -7
word word: غزه	-16 -11 -6 -11 31
word word: غير	-15 8 -2 -15 7
word word: فلسطين	-19 -3 -4 -10 24
word word: فوري	0 18 0 0 -18
word word: فولودي	5 -1 -3 0 -1
word word: في	8 -40 -10 12 13
word word: فيما	0 -26 -16 -15 35
word word: قائمه	-15 16 -1 -15 -8
word word: قاده	-5 -8 19 -2 -16
word word: قال	-22 30 -3 -8 -44
word word: قالت	-9 14 -15 -9 -14
word word: قامت	14 -1 -1 -14 -1
word word: قبل	-16 14 -3 -7 -24
word word: قبيل	17 -2 -1 -3 -11
word word: قد	20 -4 -4 -14 -19
word word: قدمت	-15 16 -2 -15 -3
word word: قريبا	9 35 -10 0 -34
word word: قطاع	-15 -11 -5 -2 28
word word: قطر	8 -5 -11 -12 15
word word: قطريه	12 -17 -6 24 -17
word word: قنا	10 -5 -1 -2 -3
word word: قوائم	-8 16 -3 0 -13
word word: قيد	-7 11 -3 -10 1
word word: كان	10 20 -14 -3 -15
word word: كانت	11 19 -5 -14 -11
word word: كانوا	8 -2 -1 -6 0
word word: كتب	6 -3 -1 -2 -1
word word: كرملين	-24 28 -17 -11 -20
word word: كرواتي	9 -4 0 0 -4
word word: كل	7 2 21 -18 -35
word word: كما	-11 13 -1 -12 -8
word word: كهربائ	-10 -6 -3 17 1
word word: كورسك	7 -2 -1 -2 -3
word word: كييف	-27 17 -29 -28 10
word word: ل	-15 16 -14 -6 -16
word word: لا	-27 16 0 22 -28
word word: لترتيب	-20 26 -15 -21 -16
word word: لتلقي	13 -12 -3 0 -2
word word: لجنه	-16 -12 -14 -8 16
word word: لحظه	-8 -9 30 -12 -16
word word: لدي	-8 10 -3 15 -14
word word: لسيطره	27 -13 -6 -15 -9
word word: لعمليه	-6 1 -9 -3 1
word word: لقاء	-5 -15 18 -2 8
word word: لكل	19 -5 -3 -4 -7
word word: لم	-22 31 -16 -18 -20
word word: لمواصل	-15 24 -1 -13 -26
word word: ليرتفع	16 0 -1 -9 -6
word word: ليصل	21 -21 -8 -12 -14
word word: ما	7 22 -9 -17 -9
word word: ماضي	-13 27 -14 -15 -12
word word: ماضيه	-21 17 -14 19 -6
word word: مبادرا	17 -4 -1 -11 -1
word word: مبعوث	-14 -14 -15 -21 17
word word: متبادل	21 -4 -2 -12 -4
word word: متحدث	-14 20 -23 -3 -18
word word: متحده	1 4 -7 -12 12
word word: متن	-14 -16 15 -1 -5
word word: مجموع	-3 14 -2 -15 -5
word word: مجموعه	18 -16 -7 -16 -7
word word: محادثا	-12 42 -14 -2 -33
word word: محاربي	5 -1 -3 0 -1
word word: محتجز	-13 -14 -14 -19 18
word word: محتجزا	-16 -3 -4 -10 21
word word: محتجزي	-14 -4 -14 -7 14
word word: محمد	9 -4 0 0 -4
word word: مختصه	9 -4 0 0 -4
word word: مدني	-12 -7 -15 -15 18
word word: مدنيا	27 -20 -2 -8 -1
word word: مدنيين	-13 12 -18 -13 1
word word: مدي	-39 -35 11 -12 0
word word: مراسلن	-11 -10 15 -3 -15
word word: مرحله	20 -8 -2 -3 -8
word word: مرضي	-2 -3 -3 -3 9
word word: مساعدا	-19 -7 -5 18 13
word word: مساعده	27 -3 -1 -2 -23
word word: مساعي	14 -4 0 -1 -9
word word: مستشفي	-16 -16 18 -4 -9
word word: مستعده	-17 28 -3 -26 -11
word word: مستمره	-16 24 -15 -12 -23
word word: مسقط	-3 -6 -1 -13 16
word word: مشاورا	-7 41 -1 -1 -34
word word: مصر	-15 -1 -8 -1 24
word word: مصنع	20 -12 -3 -12 -10
word word: مطلع	-16 -2 -1 17 -19
word word: مع	-8 18 -13 -28 -6
word word: معارك	28 -3 -2 -2 -23
word word: معاناه	-21 -18 -12 17 20
word word: معظمهم	9 -2 -1 -7 0
word word: معنيه	-4 14 -3 -3 -11
word word: مفاوضا	14 -12 -3 0 -3
word word: مفرج	-12 -1 -3 -1 17
word word: مفقودي	-16 -7 -12 -17 17
word word: مفوضه	-5 16 -2 -15 -8
word word: مقابل	11 -5 -4 -14 11
word word: مقبله	-23 30 -11 -1 -18
word word: مقترح	-12 18 -1 -13 -22
word word: مكتب	-13 -15 -15 19 11
word word: مليون	0 -15 -1 -1 15
word word: مملكه	7 11 -1 -1 -15
word word: من	5 0 21 -2 -16
word word: مناصفه	16 -14 -1 -8 -14
word word: منذ	-2 -14 -15 6 -3
word word: منهم	25 -4 -3 -5 -14
word word: مواطني	9 -2 -1 -6 0
word word: موسكال	-5 16 -2 -15 -8
word word: موسكو	-4 33 -1 -35 -26
word word: موكده	-12 23 -6 -3 -2
word word: ميدينس	6 -2 -2 -1 -1
word word: ناجحه	14 -1 -1 -2 -10
word word: نار	-12 -13 -12 -13 27
word word: نتيجه	14 -12 -3 0 -3
word word: نجاح	18 -4 3 -19 -4
word word: نجحت	29 -5 -2 -15 -8
word word: نحو	-25 -24 -5 18 11
word word: نساء	11 -13 -5 -13 10
word word: نظام	27 -13 -6 -15 -9
word word: نظيره	-5 12 -3 -13 -14
word word: نفسه	8 -1 0 -4 -2
word word: نقل	-13 -16 14 0 -5
word word: نقلتهم	9 -4 0 0 -4
word word: نهيان	-12 2 -3 -13 3
word word: هاتفيا	-15 24 -1 -13 -26
word word: هدنه	-34 44 -27 -6 -2
word word: هذا	8 13 -1 -12 -14
word word: هذه	7 -4 0 -2 -1
word word: هو	-14 24 -15 -15 -6
word word: هي	3 -15 -9 -7 17
word word: و	22 -10 -2 -11 -1
word word: واحد	-12 0 0 -1 13
word word: واس	9 -4 0 0 -4
word word: واقع	10 8 -12 -15 -21
word word: وام	15 -14 0 -8 -14
word word: وزاره	15 1 -6 -16 -10
word word: وزير	-6 13 -3 -1 -11
word word: وزيره	-17 -15 -2 29 -6
word word: وساطات	-28 -6 -7 31 -18
word word: وساطته	11 12 -7 -18 -12
word word: وساطه	31 -18 -3 -25 -11
word word: وسطاء	10 -1 -6 -2 -1
word word: وصل	1 -18 13 -11 -13
word word: وصلت	-7 18 -6 -5 0
word word: وصلوا	21 -2 -11 -10 -2
word word: وصول	-4 -2 10 -11 5
word word: وفدان	-14 41 -8 -1 -20
word word: وفق	-18 -11 -5 39 -23
word word: وقع	-2 -17 -1 -13 28
word word: وقف	-13 -20 -12 -14 31
word word: ولايات	2 8 -8 -10 7
word word: ولي	9 -4 0 0 -4
word word: ومع	9 -6 0 -2 0
word word: يعكس	-12 15 -2 -15 0
word word: يعلن	-22 44 -28 -5 -13
word word: يكون	-14 -7 -7 15 -1
word word: يمنيه	-14 -25 -14 -19 20
word word: يوم	10 -1 -1 -8 -1
`;
