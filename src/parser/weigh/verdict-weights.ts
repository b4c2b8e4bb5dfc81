/** Written by `npm run train` from the labelled posts: not to be edited. A cue, then its worth to each answer. */
export const VERDICT_WEIGHTS = `
always	-16 -13 -7 -9 30
by a region's share	-9 -17 22 -13 -50
by a report that is denied	-32 3 -4 -8 24
by a transfer without a number	-3 8 -14 -42 -13
by an arrival at home	-1 0 23 -1 -21
by an earlier transfer	-62 -35 31 -25 14
by an exchange by its number	24 -7 4 -20 -4
by an exchange of other states	-26 -40 -16 -19 45
by an operation that goes on	-22 -8 22 -3 -2
by another war	-52 -25 -26 -18 50
by called off, postponed or denied	-24 39 -14 -2 -33
by figures of a transfer	49 -13 -27 -19 -23
by footage or a meeting	-35 -33 31 -29 -11
by nothing of a transfer	-29 -9 -8 -17 24
by part of an older exchange	-29 -1 30 0 -11
by parts of a transfer	-6 0 9 0 -12
by planned or agreed	-37 15 1 -26 4
by put off	-6 13 -39 -7 16
by running totals or people held	-41 -18 -9 38 -12
by something else is exchanged	-17 -35 -12 -10 29
counts bodies few	-32 0 -15 -14 17
counts bodies many	5 -2 -14 31 -69
counts bodies some	78 -71 -43 -14 -11
counts civilians few	54 -16 -17 -64 -39
counts civilians many	-54 -48 -31 43 24
counts civilians some	-8 -23 -19 10 -21
counts military few	-7 -48 13 -53 13
counts military many	-71 -13 -94 81 -10
counts military some	80 -14 -41 -69 -25
counts null few	-29 -27 16 -28 32
counts null many	-51 -34 -50 37 38
counts null some	-41 -37 -11 1 53
counts people few	-9 -47 11 -55 21
counts people many	-70 13 -25 46 -5
counts people some	66 -23 -38 -80 -19
day ahead	-73 -5 -53 -40 56
day ahead early	-51 34 -31 -15 13
day ahead first	-43 -4 -25 -37 25
day ahead late	-18 -30 -34 -22 49
day before	-38 13 56 -25 -72
day before early	-22 23 25 -30 -54
day before first	-51 -56 57 3 -17
day before late	8 7 -3 -20 -30
day same	12 3 -1 -31 -21
day same early	30 -20 -20 -7 2
day same first	12 7 3 -38 -23
day same late	-16 -5 -10 16 3
fate cumulative	-32 -26 -14 15 -4
fate cumulative bodies	11 -28 -14 21 -15
fate cumulative civilians	-24 -5 -3 10 -13
fate cumulative military	-16 -31 -11 13 -5
fate cumulative null	-39 15 -21 30 -30
fate cumulative people	-38 -15 -6 4 -8
fate dropped	-26 4 4 -15 14
fate dropped bodies	-17 -32 -35 -10 52
fate dropped civilians	-13 -26 -7 1 -7
fate dropped military	7 -47 -15 -22 11
fate dropped null	-17 2 3 3 2
fate dropped people	-17 5 -7 -4 -5
fate figure	20 -13 1 -20 -10
fate figure bodies	5 1 -11 -2 -1
fate figure civilians	6 -8 -21 -18 4
fate figure military	21 -5 12 -16 -25
fate figure people	18 -29 -11 -15 6
fate held	-23 8 -16 3 4
fate held civilians	-12 0 -8 3 12
fate held military	-20 0 -6 23 -27
fate held people	-26 9 -15 -16 29
fate outside	18 -14 -10 -9 0
fate outside military	18 -14 -10 -10 0
fate part	-2 -7 -4 -7 1
fate part bodies	-4 -7 18 -15 -23
fate part civilians	5 -16 -48 -5 27
fate part military	-3 13 12 -15 7
fate part people	-8 -5 -9 6 -5
fate planned	-20 3 -13 -27 -13
fate planned bodies	-8 -1 -2 -9 36
fate planned civilians	-11 14 -4 -1 -9
fate planned military	-39 48 -20 -15 6
fate planned null	14 -8 -19 4 -30
fate planned people	-28 6 -3 -18 3
fate recap	-31 -12 8 -11 13
fate recap bodies	-1 -20 21 -16 2
fate recap civilians	-22 -10 14 -10 -1
fate recap military	-49 11 -19 -32 45
fate recap null	-2 -10 8 -28 6
fate recap people	-16 -19 5 6 -8
language ar	-19 2 -5 -19 5
language en	-19 -7 -1 -10 23
language ru	-7 -35 -32 -16 23
language uk	-9 -3 -5 -9 3
numbers 0	-84 8 42 -99 34
numbers 1	-17 -12 -6 -23 11
numbers 2	-22 3 -7 6 4
numbers 3	1 -16 -47 1 7
numbers 4	26 -40 -1 -25 5
numbers 5	18 -42 -30 -4 3
pair next: adj.dead adj.modifier	-11 14 -18 2 10
pair next: adj.dead adj.wounded	-20 -10 -1 -4 22
pair next: adj.dead category	0 0 -12 0 12
pair next: adj.dead cue.agreement	8 -2 -2 -5 0
pair next: adj.dead cue.claims	8 -1 -4 -1 -1
pair next: adj.dead cue.died	20 -3 -1 -1 -16
pair next: adj.dead cue.in_captivity	14 -3 0 -4 -7
pair next: adj.dead cue.of_whole	14 -3 0 -2 -9
pair next: adj.dead cue.other_war	-3 0 -4 0 6
pair next: adj.dead cue.part	2 15 0 -2 -15
pair next: adj.dead cue.relative	14 -18 -27 -15 3
pair next: adj.dead cue.today	19 -2 -4 -10 -5
pair next: adj.dead noun.body	-11 0 14 -1 -7
pair next: adj.dead noun.military	18 -21 -25 -3 -11
pair next: adj.dead noun.other	21 0 -14 0 -9
pair next: adj.dead noun.people	51 -13 -14 -23 -7
pair next: adj.dead noun.soldier	1 5 -1 -1 -3
pair next: adj.dead own.to	-16 -1 -3 17 -4
pair next: adj.dead ru.agent	47 -17 -11 -18 7
pair next: adj.dead ru.of	-19 -6 26 -27 -39
pair next: adj.dead ua.agent	20 -2 -3 -9 -7
pair next: adj.dead ua.of	4 -12 -14 9 -22
pair next: adj.dead ua.to	38 -20 -5 -6 -14
pair next: adj.dead verb.bring	36 -12 -24 -16 -3
pair next: adj.dead verb.come	18 -1 -15 -3 -12
pair next: adj.dead verb.give	27 -2 -2 -10 -17
pair next: adj.dead verb.noun	-1 -4 -15 -9 15
pair next: adj.dead verb.other	-15 13 15 0 -20
pair next: adj.dead view.ua	18 -1 -3 -6 -8
pair next: adj.freed adj.modifier	-21 -29 -12 -21 34
pair next: adj.freed adj.wounded	17 -7 -14 0 -2
pair next: adj.freed category	16 -4 -18 -15 -10
pair next: adj.freed cue.claims	14 0 -2 -1 -13
pair next: adj.freed cue.completed	-34 27 -17 -3 -20
pair next: adj.freed cue.deported	41 -2 -16 -27 -31
pair next: adj.freed cue.each	-14 15 -9 -8 -6
pair next: adj.freed cue.evacuation	-2 0 -11 0 13
pair next: adj.freed cue.in_return	-4 5 -16 0 3
pair next: adj.freed cue.included	-22 -30 14 -18 -11
pair next: adj.freed cue.mediated	19 -2 -1 -10 -7
pair next: adj.freed cue.of_whole	-59 -3 10 -12 13
pair next: adj.freed cue.one_sided	-9 -33 20 18 -16
pair next: adj.freed cue.other_exchange	-21 -22 -32 -4 32
pair next: adj.freed cue.other_return	-15 0 -7 15 3
pair next: adj.freed cue.other_war	-18 -8 -11 -1 31
pair next: adj.freed cue.outside	16 0 -15 -12 0
pair next: adj.freed cue.part	15 -15 0 0 -1
pair next: adj.freed cue.recap	-21 -12 41 -3 -32
pair next: adj.freed cue.relative	15 -2 -9 -17 -22
pair next: adj.freed cue.since	27 17 -6 -17 -30
pair next: adj.freed cue.to_date	20 0 -1 -19 0
pair next: adj.freed cue.today	6 -4 7 -4 -24
pair next: adj.freed cue.total	0 0 0 15 -15
pair next: adj.freed cue.venue	-15 -1 0 -4 15
pair next: adj.freed cue.yesterday	-25 -2 25 -3 -18
pair next: adj.freed noun.body	11 -23 -16 10 -10
pair next: adj.freed noun.exchange	27 -7 32 -15 -39
pair next: adj.freed noun.family	0 -5 -9 5 -3
pair next: adj.freed noun.foreigner	-4 -3 15 0 -12
pair next: adj.freed noun.man	14 0 -13 -2 -23
pair next: adj.freed noun.military	21 -29 17 -6 -29
pair next: adj.freed noun.other	-15 -11 -20 16 -1
pair next: adj.freed noun.people	-4 5 -30 -2 -17
pair next: adj.freed noun.soldier	-16 0 22 -2 -22
pair next: adj.freed noun.woman	12 0 -6 0 -6
pair next: adj.freed own.to	-36 -6 -6 -5 16
pair next: adj.freed qualifier.approx	-19 -14 23 -2 14
pair next: adj.freed qualifier.at_most	-10 -1 0 14 -13
pair next: adj.freed qualifier.more_than	22 -8 0 0 -15
pair next: adj.freed ru.from	4 -20 -35 11 -14
pair next: adj.freed ru.of	18 -1 -3 -16 -17
pair next: adj.freed ru.to	40 0 -13 -17 -28
pair next: adj.freed ua.from	-10 -16 34 -14 -31
pair next: adj.freed ua.of	20 -7 -17 -26 -4
pair next: adj.freed ua.to	30 -1 -15 -3 -23
pair next: adj.freed verb.bring	-29 0 24 -15 -3
pair next: adj.freed verb.come	-5 -1 -18 0 23
pair next: adj.freed verb.future	-15 -12 12 0 4
pair next: adj.freed verb.held_exchange	-20 19 15 -1 -20
pair next: adj.freed verb.other	-1 -1 -3 -2 6
pair next: adj.freed voice.ua	-3 23 -1 -10 -21
pair next: adj.modifier adj.dead	8 9 -47 -48 -12
pair next: adj.modifier adj.freed	2 6 -4 0 -3
pair next: adj.modifier adj.modifier	2 10 -14 -10 -25
pair next: adj.modifier adj.wounded	1 4 -13 -25 0
pair next: adj.modifier category	8 -32 9 -17 -31
pair next: adj.modifier country	3 -10 7 -3 4
pair next: adj.modifier cue.agreement	5 -13 -34 15 -35
pair next: adj.modifier cue.all	10 2 -26 -35 6
pair next: adj.modifier cue.already	6 -20 -2 -19 -27
pair next: adj.modifier cue.anniversary	-20 0 19 0 -15
pair next: adj.modifier cue.born	-2 -14 -16 -4 20
pair next: adj.modifier cue.called_off	14 -18 -50 11 -7
pair next: adj.modifier cue.captivity	-14 1 4 -23 6
pair next: adj.modifier cue.captured	7 -14 -44 -16 43
pair next: adj.modifier cue.claims	20 -5 17 -11 -35
pair next: adj.modifier cue.completed	30 8 -25 -11 -28
pair next: adj.modifier cue.crime	-21 -14 -13 -26 51
pair next: adj.modifier cue.denied	-11 -34 14 25 -30
pair next: adj.modifier cue.deported	-3 -41 -17 8 4
pair next: adj.modifier cue.each	12 -7 3 -1 -20
pair next: adj.modifier cue.evacuation	-13 -5 -16 -15 25
pair next: adj.modifier cue.footage	-12 -11 -2 17 -17
pair next: adj.modifier cue.good_news	-14 0 -3 15 -1
pair next: adj.modifier cue.held	6 -31 -57 15 4
pair next: adj.modifier cue.in_captivity	30 -18 -23 12 -11
pair next: adj.modifier cue.in_return	22 -23 -13 5 15
pair next: adj.modifier cue.included	0 7 0 -1 -6
pair next: adj.modifier cue.local	-16 0 18 -1 -9
pair next: adj.modifier cue.mediated	30 -14 -24 -9 -23
pair next: adj.modifier cue.missing	9 -1 -2 -4 -2
pair next: adj.modifier cue.money	-15 -24 -9 -6 21
pair next: adj.modifier cue.month	-37 -8 -20 20 -17
pair next: adj.modifier cue.of_whole	0 -31 30 1 9
pair next: adj.modifier cue.one_sided	-6 -8 14 -10 -12
pair next: adj.modifier cue.other_exchange	-3 -2 -1 -2 7
pair next: adj.modifier cue.other_return	-4 -6 -6 -2 18
pair next: adj.modifier cue.other_war	-16 -15 -2 -5 17
pair next: adj.modifier cue.part	2 4 1 -35 -2
pair next: adj.modifier cue.planned	-34 41 -35 -19 0
pair next: adj.modifier cue.postponed	8 -3 -18 -12 -19
pair next: adj.modifier cue.ready	-17 14 2 -27 -1
pair next: adj.modifier cue.recap	-4 -7 20 -9 -17
pair next: adj.modifier cue.record	21 -12 -16 -22 1
pair next: adj.modifier cue.relative	18 -26 -30 -19 8
pair next: adj.modifier cue.repatriation	-9 -1 13 0 -15
pair next: adj.modifier cue.reunion	-6 0 9 0 -3
pair next: adj.modifier cue.same_number	18 13 -5 -11 -18
pair next: adj.modifier cue.since	-1 17 -6 -24 -25
pair next: adj.modifier cue.span	35 -7 3 -9 -20
pair next: adj.modifier cue.stage	36 -4 -35 -20 -26
pair next: adj.modifier cue.thanks	-6 -23 7 -4 6
pair next: adj.modifier cue.to_date	-30 -17 -24 14 8
pair next: adj.modifier cue.today	54 -2 -45 -33 8
pair next: adj.modifier cue.total	2 -31 2 9 -1
pair next: adj.modifier cue.training	-16 -1 19 0 -25
pair next: adj.modifier cue.transit	-5 -10 36 -20 -25
pair next: adj.modifier cue.unfinished	-32 26 29 -8 -2
pair next: adj.modifier cue.unit	1 0 5 0 -6
pair next: adj.modifier cue.venue	-16 -16 -24 -15 27
pair next: adj.modifier cue.visit	-13 -5 15 -1 -11
pair next: adj.modifier cue.year	3 -17 -33 11 8
pair next: adj.modifier cue.yesterday	18 16 -30 -9 2
pair next: adj.modifier foe.of	0 -1 24 0 -24
pair next: adj.modifier foe.to	3 0 13 0 -15
pair next: adj.modifier noun.body	15 -11 11 -48 -36
pair next: adj.modifier noun.branch	-4 -23 5 -10 6
pair next: adj.modifier noun.child	-2 34 -19 -36 -47
pair next: adj.modifier noun.civilian	22 -39 -5 -33 17
pair next: adj.modifier noun.exchange	-4 7 11 -30 -39
pair next: adj.modifier noun.family	7 -11 -6 0 -13
pair next: adj.modifier noun.foreigner	-22 -1 -3 0 24
pair next: adj.modifier noun.man	-23 14 3 14 -18
pair next: adj.modifier noun.military	33 -10 -36 16 -19
pair next: adj.modifier noun.other	1 -21 0 -14 -13
pair next: adj.modifier noun.people	27 -17 -21 0 -31
pair next: adj.modifier noun.rank	-11 -20 13 -4 -7
pair next: adj.modifier noun.soldier	13 -17 -8 21 -1
pair next: adj.modifier noun.woman	13 -12 4 -7 -1
pair next: adj.modifier own.agent	-25 15 11 -27 4
pair next: adj.modifier own.from	-14 16 -15 -13 -19
pair next: adj.modifier own.of	-21 7 -29 18 0
pair next: adj.modifier own.to	50 11 -62 -11 -20
pair next: adj.modifier qualifier.approx	0 -17 -40 5 34
pair next: adj.modifier qualifier.at_least	14 1 -15 -2 -18
pair next: adj.modifier qualifier.at_most	-6 -16 10 -39 10
pair next: adj.modifier qualifier.more_than	-8 -21 15 21 -36
pair next: adj.modifier ru.agent	-19 -36 -32 28 8
pair next: adj.modifier ru.from	12 -18 -5 -13 30
pair next: adj.modifier ru.of	16 -53 -5 38 -8
pair next: adj.modifier ru.to	26 -20 -19 -13 0
pair next: adj.modifier ua.agent	19 32 -16 -25 -12
pair next: adj.modifier ua.from	27 -8 -15 -15 -14
pair next: adj.modifier ua.of	27 -13 -1 -18 -39
pair next: adj.modifier ua.to	-11 14 3 -28 2
pair next: adj.modifier verb.bring	33 2 -18 -22 -34
pair next: adj.modifier verb.come	-3 40 8 14 -29
pair next: adj.modifier verb.future	-14 26 -1 -18 -39
pair next: adj.modifier verb.get	15 -5 1 11 -24
pair next: adj.modifier verb.give	-64 2 -11 -3 26
pair next: adj.modifier verb.held_exchange	5 -20 24 -5 -14
pair next: adj.modifier verb.home	8 -18 -3 -19 7
pair next: adj.modifier verb.managed	17 -4 0 -13 -7
pair next: adj.modifier verb.noun	-34 -30 -15 24 -14
pair next: adj.modifier verb.other	-7 -19 -18 -5 15
pair next: adj.modifier verb.swap	-22 4 -22 -17 24
pair next: adj.modifier verb.will	-18 10 -11 22 -11
pair next: adj.modifier view.ru	14 -3 -8 -32 24
pair next: adj.modifier view.ua	-10 -8 10 8 2
pair next: adj.modifier voice.ru	-18 -9 14 -9 8
pair next: adj.modifier voice.ua	11 -22 -5 16 -10
pair next: adj.wounded adj.modifier	-6 -21 -36 33 4
pair next: adj.wounded adj.wounded	15 0 -1 -15 0
pair next: adj.wounded category	-23 19 -33 -30 11
pair next: adj.wounded cue.part	13 -4 0 0 -9
pair next: adj.wounded noun.military	23 -5 -5 -2 -21
pair next: adj.wounded noun.people	-3 9 -6 0 -1
pair next: adj.wounded own.to	-1 0 14 0 -14
pair next: category adj.dead	-16 -18 -16 -3 18
pair next: category adj.freed	-1 -1 -6 0 7
pair next: category adj.modifier	-9 15 14 13 -32
pair next: category adj.wounded	39 -53 -27 0 -14
pair next: category category	48 2 -35 -8 -43
pair next: category country	12 -20 2 -15 -4
pair next: category cue.agreement	-8 13 5 -34 -9
pair next: category cue.all	5 -72 14 -13 31
pair next: category cue.already	26 14 -1 -15 -18
pair next: category cue.born	44 -2 -8 -5 -32
pair next: category cue.captivity	22 -1 -4 -7 -11
pair next: category cue.captured	-15 12 -18 -13 27
pair next: category cue.claims	23 6 4 -30 -13
pair next: category cue.completed	-8 -26 -36 -20 36
pair next: category cue.deported	-10 -19 -15 -44 35
pair next: category cue.evacuation	9 -6 -18 -8 26
pair next: category cue.footage	-2 -7 23 -1 -22
pair next: category cue.held	6 15 -23 -35 -2
pair next: category cue.in_captivity	-28 6 12 12 -15
pair next: category cue.in_return	23 0 0 -19 -3
pair next: category cue.included	15 -10 -12 -1 -2
pair next: category cue.local	23 0 -23 0 -3
pair next: category cue.mediated	-20 -14 -1 18 7
pair next: category cue.missing	-5 -21 -36 15 -11
pair next: category cue.of_whole	22 -48 -12 -16 0
pair next: category cue.other_war	15 0 -1 -11 -14
pair next: category cue.part	-9 -13 -16 24 -1
pair next: category cue.planned	0 29 -22 -2 -19
pair next: category cue.ready	-15 2 14 -14 -15
pair next: category cue.record	-13 -20 29 -10 -6
pair next: category cue.relative	-6 -31 14 -11 -32
pair next: category cue.reunion	25 -42 -7 -13 15
pair next: category cue.since	-3 20 -4 4 -16
pair next: category cue.span	-40 -17 -22 25 -18
pair next: category cue.stage	1 0 -7 0 6
pair next: category cue.thanks	-7 -1 -1 21 -13
pair next: category cue.to_date	-26 -18 -22 31 -41
pair next: category cue.today	21 -39 -18 -29 16
pair next: category cue.transit	-8 16 -4 -1 -5
pair next: category cue.unit	-3 -8 -31 -1 27
pair next: category cue.visit	-5 -4 -8 -6 18
pair next: category cue.year	66 -8 -13 -23 -57
pair next: category cue.yesterday	15 -17 2 -3 -3
pair next: category foe.of	3 19 -5 0 -19
pair next: category foe.to	16 -4 -5 0 -10
pair next: category noun.body	-12 17 15 -12 -16
pair next: category noun.branch	9 -4 0 -25 -16
pair next: category noun.child	-10 8 -36 -34 36
pair next: category noun.civilian	-5 -11 -50 -19 17
pair next: category noun.exchange	-4 -1 -10 22 -51
pair next: category noun.family	-8 11 -31 -2 -23
pair next: category noun.foreigner	28 -22 -23 -16 30
pair next: category noun.man	-2 0 -16 0 13
pair next: category noun.military	28 -15 -31 0 -13
pair next: category noun.other	3 -5 25 -44 -37
pair next: category noun.people	-30 -15 37 6 -36
pair next: category noun.rank	22 -19 7 -4 -29
pair next: category noun.soldier	50 -17 -18 -6 -19
pair next: category noun.woman	-1 -6 -15 19 -27
pair next: category own.agent	14 -12 -14 -8 -7
pair next: category own.of	-2 -15 16 -10 14
pair next: category own.to	33 -6 -25 14 -17
pair next: category qualifier.approx	-20 -18 22 -3 -14
pair next: category qualifier.at_most	25 -3 -42 -15 -20
pair next: category qualifier.more_than	14 -16 -14 -6 12
pair next: category ru.agent	-22 14 -9 11 -4
pair next: category ru.from	18 0 -4 -5 -10
pair next: category ru.of	34 -20 -40 -10 -30
pair next: category ru.to	5 0 -1 -2 -2
pair next: category ua.agent	-8 13 -16 22 10
pair next: category ua.of	20 11 -12 -20 -14
pair next: category ua.to	14 -11 -17 -16 9
pair next: category verb.bring	-15 -9 4 -38 12
pair next: category verb.come	34 -16 -40 -20 12
pair next: category verb.future	-6 15 -32 -27 7
pair next: category verb.get	27 -15 -15 0 -10
pair next: category verb.give	-14 16 17 -13 -8
pair next: category verb.home	15 14 -17 -18 -26
pair next: category verb.managed	5 0 -3 0 -1
pair next: category verb.other	-23 -14 8 -17 23
pair next: category verb.swap	21 -18 -24 18 -24
pair next: category verb.will	-20 -7 -6 -1 29
pair next: category voice.ua	-5 0 -12 -17 17
pair next: country adj.modifier	28 -38 -18 -32 20
pair next: country adj.wounded	22 -15 -11 -4 8
pair next: country category	15 -10 -6 -1 -10
pair next: country country	10 -19 3 -10 -12
pair next: country cue.agreed	-32 16 -16 -14 -11
pair next: country cue.agreement	3 2 -15 -24 2
pair next: country cue.all	18 -15 13 -17 -7
pair next: country cue.captivity	39 -1 -2 -1 -36
pair next: country cue.claims	-6 -25 12 -20 -2
pair next: country cue.completed	11 -29 7 -22 11
pair next: country cue.evacuation	1 9 0 -1 -9
pair next: country cue.footage	43 -1 -16 -19 -3
pair next: country cue.good_news	7 0 -2 -2 -4
pair next: country cue.held	25 -10 -1 -16 -5
pair next: country cue.in_return	-43 -8 -7 -6 46
pair next: country cue.mediated	31 0 -25 -35 -9
pair next: country cue.of_whole	-14 9 -19 14 3
pair next: country cue.other_war	-23 -25 -32 -3 30
pair next: country cue.part	17 -1 -2 -12 -3
pair next: country cue.planned	-21 39 -42 -30 -28
pair next: country cue.recap	-14 -23 -6 27 -31
pair next: country cue.record	-11 -2 0 0 13
pair next: country cue.relative	35 -2 5 -18 -15
pair next: country cue.reunion	-18 -4 0 20 -1
pair next: country cue.since	14 0 0 4 -15
pair next: country cue.span	-25 27 -15 -20 -13
pair next: country cue.stage	14 7 -3 -16 -12
pair next: country cue.thanks	28 -18 -11 8 -15
pair next: country cue.third	-21 -11 -16 -1 27
pair next: country cue.to_date	-9 -8 -10 8 -20
pair next: country cue.today	-35 -7 27 -19 5
pair next: country cue.total	11 0 0 -1 -9
pair next: country cue.training	-5 -1 0 -1 6
pair next: country cue.transit	10 -5 -2 -1 -1
pair next: country cue.venue	-40 15 -28 -8 18
pair next: country cue.year	8 -1 0 13 -15
pair next: country foe.from	5 -1 -2 -1 -1
pair next: country foe.to	-4 0 0 -1 5
pair next: country noun.body	12 -10 -4 5 -4
pair next: country noun.branch	-18 15 19 -7 -15
pair next: country noun.child	13 -21 -11 -8 18
pair next: country noun.civilian	-6 -13 -6 -6 16
pair next: country noun.exchange	13 -34 1 11 -36
pair next: country noun.family	-4 0 29 0 -28
pair next: country noun.foreigner	20 -15 -23 -1 14
pair next: country noun.military	-12 -4 -5 15 -18
pair next: country noun.other	-8 9 -17 -58 16
pair next: country noun.people	-7 -19 -41 18 16
pair next: country noun.rank	-53 -13 -2 0 53
pair next: country own.agent	16 -11 -14 -15 -6
pair next: country own.to	-12 16 4 -20 -7
pair next: country qualifier.approx	-35 2 15 -27 -4
pair next: country qualifier.at_most	7 -38 8 -8 9
pair next: country qualifier.more_than	-25 -5 -1 29 -23
pair next: country ru.agent	-6 29 -3 -3 -5
pair next: country ru.from	-24 0 0 0 24
pair next: country ru.of	-14 -14 -12 1 10
pair next: country ru.to	12 -30 17 -12 -13
pair next: country ua.agent	18 15 -9 -11 -18
pair next: country ua.of	-6 -23 25 -6 -13
pair next: country ua.to	-12 -14 14 -4 -15
pair next: country verb.bring	-23 -43 -21 -5 46
pair next: country verb.come	5 4 -18 14 -6
pair next: country verb.future	25 4 8 -19 -42
pair next: country verb.get	-14 4 -17 -4 30
pair next: country verb.give	23 -19 -35 27 -2
pair next: country verb.held_exchange	43 -36 -17 -17 -8
pair next: country verb.home	17 -1 -16 -10 -4
pair next: country verb.managed	-10 16 -6 -15 -13
pair next: country verb.noun	19 -26 11 -12 6
pair next: country verb.other	8 15 -28 -10 10
pair next: country verb.swap	-26 -4 -19 -1 40
pair next: country verb.will	-19 1 -13 -9 2
pair next: country voice.ru	0 37 -29 -2 -21
pair next: cue.agreed adj.modifier	-13 24 -18 -23 -36
pair next: cue.agreed country	20 1 -6 -18 -9
pair next: cue.agreed cue.agreed	-7 -13 -14 -19 29
pair next: cue.agreed cue.agreement	-6 8 6 -14 -28
pair next: cue.agreed cue.called_off	-12 20 -1 -2 -19
pair next: cue.agreed cue.claims	-24 22 11 -5 13
pair next: cue.agreed cue.completed	23 -8 -9 -2 -4
pair next: cue.agreed cue.mediated	-14 -13 -1 -5 15
pair next: cue.agreed cue.month	24 -22 -15 -7 -33
pair next: cue.agreed cue.of_whole	-1 2 -4 -9 -5
pair next: cue.agreed cue.other_war	0 -12 -1 -1 13
pair next: cue.agreed cue.relative	13 -42 -23 -14 39
pair next: cue.agreed cue.span	-27 47 -11 -22 -31
pair next: cue.agreed cue.today	3 -7 -1 -3 7
pair next: cue.agreed cue.venue	5 4 5 -38 -5
pair next: cue.agreed cue.year	-15 -10 -11 14 -10
pair next: cue.agreed noun.exchange	-8 24 -36 -5 -23
pair next: cue.agreed noun.other	-27 31 -17 -18 7
pair next: cue.agreed noun.people	5 -69 -8 -21 73
pair next: cue.agreed own.to	-13 -9 -15 15 -8
pair next: cue.agreed qualifier.at_most	0 24 -1 0 -24
pair next: cue.agreed ru.agent	-30 -9 -1 41 -11
pair next: cue.agreed ru.of	-9 -13 15 -16 -17
pair next: cue.agreed ua.agent	-32 -28 -13 39 -20
pair next: cue.agreed ua.to	12 -1 0 -7 -3
pair next: cue.agreed verb.bring	-21 14 15 -12 -8
pair next: cue.agreed verb.future	-15 15 -10 -9 -7
pair next: cue.agreed verb.give	32 -25 0 -17 -1
pair next: cue.agreed verb.held_exchange	34 -2 -17 -18 -28
pair next: cue.agreed verb.noun	-17 22 -12 -28 -15
pair next: cue.agreed verb.other	-13 19 -13 -2 -19
pair next: cue.agreed verb.will	19 2 -9 -3 -18
pair next: cue.agreed voice.ru	15 -15 0 0 0
pair next: cue.agreement adj.modifier	10 1 -21 -1 0
pair next: cue.agreement adj.wounded	20 21 -12 -10 -20
pair next: cue.agreement country	-20 -18 21 -3 -33
pair next: cue.agreement cue.agreed	0 -7 -17 1 -6
pair next: cue.agreement cue.agreement	-29 -52 -34 51 26
pair next: cue.agreement cue.claims	3 -15 0 -3 15
pair next: cue.agreement cue.completed	-1 21 -26 -12 -22
pair next: cue.agreement cue.held	-1 2 0 7 -8
pair next: cue.agreement cue.mediated	-2 -2 0 -17 16
pair next: cue.agreement cue.of_whole	-48 -4 -17 -52 84
pair next: cue.agreement cue.planned	-3 14 -8 6 -15
pair next: cue.agreement cue.recap	14 -14 13 -1 -15
pair next: cue.agreement cue.relative	17 -2 -19 -16 15
pair next: cue.agreement cue.span	15 -15 -5 0 -5
pair next: cue.agreement cue.stage	-15 4 -3 15 -15
pair next: cue.agreement cue.today	27 -13 -3 -16 -11
pair next: cue.agreement cue.venue	33 6 3 -15 -39
pair next: cue.agreement noun.exchange	-17 29 -17 -38 -22
pair next: cue.agreement noun.other	19 -9 -6 -31 -23
pair next: cue.agreement noun.people	-15 -8 -8 15 11
pair next: cue.agreement qualifier.at_most	18 13 -7 -13 -17
pair next: cue.agreement qualifier.more_than	-1 15 -12 -4 -13
pair next: cue.agreement ru.agent	-15 3 -12 13 -20
pair next: cue.agreement ru.of	-27 31 -9 -20 -24
pair next: cue.agreement ua.agent	19 3 -1 -18 -7
pair next: cue.agreement ua.from	7 -1 -1 0 -6
pair next: cue.agreement ua.of	-22 -3 11 -15 15
pair next: cue.agreement ua.to	-20 -17 16 21 -21
pair next: cue.agreement verb.future	1 25 -5 15 -23
pair next: cue.agreement verb.give	15 -1 0 -2 -12
pair next: cue.agreement verb.held_exchange	-26 28 -2 -3 -2
pair next: cue.agreement verb.noun	20 -6 -5 -8 -18
pair next: cue.agreement verb.will	-36 50 -7 -29 -45
pair next: cue.agreement voice.ua	17 -23 -1 -7 2
pair next: cue.all adj.dead	-8 0 -21 -18 21
pair next: cue.all adj.modifier	-23 -6 6 15 -19
pair next: cue.all adj.wounded	-41 35 -30 -14 -22
pair next: cue.all category	4 -12 3 -12 -15
pair next: cue.all country	7 -5 0 0 -1
pair next: cue.all cue.all	31 -1 -7 -7 -25
pair next: cue.all cue.claims	15 -8 -14 -15 4
pair next: cue.all cue.completed	-1 9 -2 -2 -28
pair next: cue.all cue.each	-18 4 21 6 -23
pair next: cue.all cue.held	-15 -13 -1 15 -11
pair next: cue.all cue.in_captivity	5 0 0 0 -4
pair next: cue.all cue.of_whole	23 -34 -28 -20 36
pair next: cue.all cue.one_sided	-2 21 -1 0 -19
pair next: cue.all cue.planned	-20 1 -23 43 -61
pair next: cue.all cue.postponed	-3 23 -8 -11 -8
pair next: cue.all cue.ready	14 -1 -1 -3 -10
pair next: cue.all cue.relative	11 -36 16 -35 -6
pair next: cue.all cue.stage	28 -20 -17 -31 -8
pair next: cue.all cue.today	2 -11 -1 11 0
pair next: cue.all cue.total	-22 -1 22 -1 -4
pair next: cue.all foe.of	0 -5 -1 0 7
pair next: cue.all noun.body	-1 -18 -5 -42 32
pair next: cue.all noun.child	19 -4 26 -1 -28
pair next: cue.all noun.civilian	20 11 -13 -12 -12
pair next: cue.all noun.exchange	-12 -2 6 12 7
pair next: cue.all noun.family	1 -2 -13 0 14
pair next: cue.all noun.man	7 0 0 -6 0
pair next: cue.all noun.military	20 3 -40 -30 -17
pair next: cue.all noun.other	-8 30 2 -23 -3
pair next: cue.all noun.people	-8 17 13 -19 -8
pair next: cue.all noun.woman	-1 14 -21 -18 -19
pair next: cue.all own.agent	27 -22 0 -15 -7
pair next: cue.all own.of	7 -2 -3 -1 -1
pair next: cue.all own.to	17 -6 -16 -1 -5
pair next: cue.all qualifier.at_most	26 18 -14 -11 -39
pair next: cue.all ru.agent	38 -8 1 -28 -37
pair next: cue.all ru.of	-26 -2 23 -15 -5
pair next: cue.all ua.agent	-14 11 -3 9 -1
pair next: cue.all ua.of	-4 -3 -6 -1 14
pair next: cue.all verb.bring	-9 -10 25 -19 8
pair next: cue.all verb.come	-26 -16 -17 -13 22
pair next: cue.all verb.future	-14 -40 -27 -3 62
pair next: cue.all verb.get	-4 -2 5 -1 4
pair next: cue.all verb.give	-12 -8 3 -4 18
pair next: cue.all verb.home	-1 -2 6 -4 -2
pair next: cue.all verb.other	14 27 -32 17 -27
pair next: cue.all verb.will	3 -19 6 16 -18
pair next: cue.all view.ru	21 -2 -11 -15 -1
pair next: cue.all voice.ua	-9 0 0 0 9
pair next: cue.all_civilians adj.modifier	14 -4 -1 -11 2
pair next: cue.all_civilians cue.all	24 -1 -13 -15 -19
pair next: cue.already adj.dead	7 0 -3 -4 -1
pair next: cue.already adj.modifier	-12 -10 6 11 3
pair next: cue.already cue.already	1 -5 -15 15 -2
pair next: cue.already cue.claims	0 -18 -10 20 11
pair next: cue.already cue.footage	11 -1 -3 0 -28
pair next: cue.already cue.in_return	17 -2 -15 -5 -6
pair next: cue.already cue.mediated	-4 -4 -36 -17 44
pair next: cue.already cue.month	-15 15 0 0 -16
pair next: cue.already cue.of_whole	-4 0 5 0 -1
pair next: cue.already cue.planned	-14 30 -19 -6 -19
pair next: cue.already cue.postponed	-17 10 11 -6 -15
pair next: cue.already cue.ready	0 10 -1 0 -9
pair next: cue.already cue.recap	-2 -6 16 -1 -15
pair next: cue.already cue.relative	-15 -12 23 -11 -25
pair next: cue.already cue.reunion	1 -14 9 -4 -34
pair next: cue.already cue.today	1 8 -3 -3 -21
pair next: cue.already cue.transit	45 -28 -20 -5 -28
pair next: cue.already cue.visit	36 -19 -9 -8 -16
pair next: cue.already noun.body	20 -16 -13 -13 -9
pair next: cue.already noun.child	-19 -2 -6 -33 30
pair next: cue.already noun.exchange	19 -11 -32 -34 0
pair next: cue.already noun.family	-5 -2 -13 -15 15
pair next: cue.already noun.military	-1 -2 -25 -15 40
pair next: cue.already noun.other	-24 18 -32 -2 31
pair next: cue.already noun.people	-40 -20 40 11 -23
pair next: cue.already own.of	-2 -14 -2 14 -2
pair next: cue.already own.to	-1 3 -23 -30 42
pair next: cue.already qualifier.at_most	19 -4 2 -5 -16
pair next: cue.already qualifier.more_than	-5 -6 0 -16 18
pair next: cue.already ru.to	24 0 -17 -11 -6
pair next: cue.already ua.agent	13 0 -1 -9 -3
pair next: cue.already ua.to	32 -2 -22 -12 -4
pair next: cue.already verb.bring	-8 -12 -31 7 14
pair next: cue.already verb.come	-2 -4 -22 18 -21
pair next: cue.already verb.future	-4 16 -19 5 -30
pair next: cue.already verb.get	-26 -24 13 12 -5
pair next: cue.already verb.give	2 -1 13 -6 -8
pair next: cue.already verb.home	17 -9 -17 -10 9
pair next: cue.already verb.managed	-15 -1 15 11 -11
pair next: cue.already verb.noun	17 -5 -1 -15 -11
pair next: cue.already verb.other	9 -10 15 10 -28
pair next: cue.already verb.swap	11 15 -12 -6 -11
pair next: cue.among adj.modifier	5 3 -4 0 -3
pair next: cue.among cue.among	17 -10 10 -11 -35
pair next: cue.among cue.relative	-4 0 16 -1 -12
pair next: cue.among cue.yesterday	-24 -4 39 -5 -37
pair next: cue.among noun.military	-31 -1 32 -1 -9
pair next: cue.among noun.people	22 -11 4 -33 -13
pair next: cue.among verb.bring	-16 -1 1 -4 2
pair next: cue.anniversary category	12 0 -1 -12 0
pair next: cue.anniversary cue.anniversary	3 -1 -5 -26 12
pair next: cue.anniversary cue.born	1 3 -36 -23 17
pair next: cue.anniversary cue.of_year	-41 -20 33 -45 -6
pair next: cue.anniversary noun.other	-30 1 -1 2 -4
pair next: cue.anniversary ua.of	0 -15 -15 -1 15
pair next: cue.arrived adj.modifier	4 -16 30 -8 -23
pair next: cue.arrived cue.transit	10 -10 0 0 0
pair next: cue.arrived cue.visit	-15 -9 16 -15 -16
pair next: cue.arrived own.agent	-4 -15 22 -5 -52
pair next: cue.border country	1 -7 -17 -14 1
pair next: cue.border cue.border	45 -3 -11 -28 -34
pair next: cue.border cue.transit	52 -3 -23 -17 -51
pair next: cue.border noun.child	5 0 -2 0 -2
pair next: cue.border ua.of	15 0 -1 0 -15
pair next: cue.border ua.to	10 -6 -5 -11 -21
pair next: cue.born adj.modifier	13 -20 -13 -12 -9
pair next: cue.born category	9 -8 -45 -34 27
pair next: cue.born cue.all	9 -7 -1 0 -1
pair next: cue.born cue.born	15 0 -1 -1 -15
pair next: cue.born cue.in_captivity	-5 0 16 0 -15
pair next: cue.born cue.part	25 -18 -27 -33 -5
pair next: cue.born cue.relative	-14 -17 -28 -1 42
pair next: cue.born noun.child	18 0 -16 0 -1
pair next: cue.born noun.family	-25 0 25 0 -1
pair next: cue.born noun.military	-4 0 16 0 -15
pair next: cue.born noun.other	-25 1 17 -13 0
pair next: cue.born noun.people	-39 -15 -16 -18 25
pair next: cue.born qualifier.at_most	21 -1 -5 -2 -16
pair next: cue.born qualifier.more_than	10 0 0 15 -23
pair next: cue.born verb.bring	30 -9 10 -28 -9
pair next: cue.born verb.come	13 0 -8 -6 2
pair next: cue.born verb.future	16 -13 -15 -1 2
pair next: cue.born verb.get	5 0 0 -1 -4
pair next: cue.born verb.home	12 -5 -5 -1 -7
pair next: cue.born verb.other	-20 -9 11 0 -7
pair next: cue.called_off adj.modifier	-30 19 -16 -5 -2
pair next: cue.called_off country	-15 -16 26 -5 -17
pair next: cue.called_off cue.agreement	-11 19 -29 -3 11
pair next: cue.called_off cue.called_off	-24 42 -35 -12 -39
pair next: cue.called_off cue.claims	-29 40 -24 -7 -24
pair next: cue.called_off cue.completed	-19 47 -5 3 14
pair next: cue.called_off cue.denied	23 -17 -6 -1 0
pair next: cue.called_off noun.exchange	-11 -11 -17 -2 25
pair next: cue.called_off noun.other	0 -1 -4 15 -18
pair next: cue.called_off noun.people	-24 -19 26 -7 -21
pair next: cue.called_off ru.agent	-14 20 -15 -2 -56
pair next: cue.called_off ua.agent	-17 39 -18 -7 -44
pair next: cue.called_off ua.of	-5 38 -6 -2 -26
pair next: cue.captivity adj.modifier	-15 2 -26 12 -9
pair next: cue.captivity adj.wounded	-12 -15 -2 -10 22
pair next: cue.captivity category	42 -20 -55 -4 1
pair next: cue.captivity country	-13 -8 -17 11 13
pair next: cue.captivity cue.all	-13 0 16 -15 -15
pair next: cue.captivity cue.called_off	-19 29 -27 -13 -68
pair next: cue.captivity cue.captured	-15 -8 -3 -14 18
pair next: cue.captivity cue.claims	28 -5 -19 -33 -38
pair next: cue.captivity cue.completed	17 -35 -1 -36 -14
pair next: cue.captivity cue.count	14 10 -33 -9 -23
pair next: cue.captivity cue.deported	-11 -3 -9 -3 9
pair next: cue.captivity cue.each	-2 11 -37 -11 -2
pair next: cue.captivity cue.footage	10 -55 20 -13 -11
pair next: cue.captivity cue.held	-29 -9 -8 26 10
pair next: cue.captivity cue.in_captivity	-10 -11 -9 35 -4
pair next: cue.captivity cue.in_return	-15 0 -2 0 15
pair next: cue.captivity cue.included	-11 -1 0 0 12
pair next: cue.captivity cue.local	-3 0 15 -1 -11
pair next: cue.captivity cue.mediated	18 0 -1 -14 -13
pair next: cue.captivity cue.of_whole	5 3 -13 1 -31
pair next: cue.captivity cue.of_year	23 -7 -2 -6 -15
pair next: cue.captivity cue.other_return	-1 0 -19 -1 19
pair next: cue.captivity cue.other_war	-24 -18 -8 -3 26
pair next: cue.captivity cue.part	11 -1 -19 -22 -20
pair next: cue.captivity cue.planned	2 -8 -25 -1 58
pair next: cue.captivity cue.postponed	-14 46 -16 -19 -38
pair next: cue.captivity cue.recap	15 -13 -31 -15 24
pair next: cue.captivity cue.record	1 18 -5 -2 -17
pair next: cue.captivity cue.relative	-1 -2 -61 0 27
pair next: cue.captivity cue.reunion	-1 -1 0 -12 13
pair next: cue.captivity cue.same_number	-5 -2 -1 -1 6
pair next: cue.captivity cue.since	-14 -12 -10 28 -32
pair next: cue.captivity cue.span	2 15 -13 -1 -14
pair next: cue.captivity cue.third	-25 0 -2 -2 29
pair next: cue.captivity cue.to_date	15 -1 0 -13 -1
pair next: cue.captivity cue.today	25 5 -39 17 -31
pair next: cue.captivity cue.total	16 0 -15 -1 -1
pair next: cue.captivity cue.visit	-17 -7 -17 -1 22
pair next: cue.captivity cue.year	-30 -13 -46 38 -15
pair next: cue.captivity cue.yesterday	-14 -1 23 -7 -24
pair next: cue.captivity foe.to	21 -2 -14 -4 -12
pair next: cue.captivity noun.branch	-38 -8 5 14 -3
pair next: cue.captivity noun.civilian	-8 43 -30 -3 -23
pair next: cue.captivity noun.exchange	17 40 -28 -4 -58
pair next: cue.captivity noun.family	-4 -3 -23 -9 30
pair next: cue.captivity noun.foreigner	5 -4 0 1 -1
pair next: cue.captivity noun.military	-16 -5 -13 -39 27
pair next: cue.captivity noun.other	-3 -37 36 -23 -3
pair next: cue.captivity noun.people	9 0 -27 -29 -7
pair next: cue.captivity noun.soldier	-18 -32 -17 11 11
pair next: cue.captivity own.agent	7 9 -1 -9 -6
pair next: cue.captivity own.to	21 -4 -16 25 -34
pair next: cue.captivity qualifier.approx	1 -23 24 -26 -20
pair next: cue.captivity qualifier.at_least	-15 -14 -5 16 -14
pair next: cue.captivity qualifier.at_most	-37 19 -30 3 28
pair next: cue.captivity qualifier.more_than	-2 -9 -21 -18 22
pair next: cue.captivity ru.agent	21 -17 -14 -1 13
pair next: cue.captivity ru.from	-10 -2 -4 15 -1
pair next: cue.captivity ru.of	2 -4 -2 19 -18
pair next: cue.captivity ru.to	-6 15 0 -1 -7
pair next: cue.captivity ua.agent	14 15 -12 -25 -21
pair next: cue.captivity ua.from	32 -15 -18 -19 -7
pair next: cue.captivity ua.of	19 1 12 -15 -34
pair next: cue.captivity ua.to	-11 -32 -10 32 -1
pair next: cue.captivity verb.bring	57 -24 -48 15 -59
pair next: cue.captivity verb.come	0 -12 0 -9 -24
pair next: cue.captivity verb.future	-20 33 12 -16 -12
pair next: cue.captivity verb.get	-20 24 -8 -4 11
pair next: cue.captivity verb.give	-20 -7 0 -16 26
pair next: cue.captivity verb.held_exchange	12 -7 15 -4 -18
pair next: cue.captivity verb.home	23 -2 -26 -17 18
pair next: cue.captivity verb.managed	-11 27 -9 -8 -8
pair next: cue.captivity verb.noun	-2 15 -11 -10 4
pair next: cue.captivity verb.other	-38 3 -30 -18 34
pair next: cue.captivity verb.swap	3 15 -21 2 -31
pair next: cue.captivity verb.will	-17 15 -12 -4 1
pair next: cue.captivity view.ru	16 -17 -29 9 0
pair next: cue.captivity voice.ua	-38 -23 17 -51 17
pair next: cue.captured adj.modifier	-23 13 -27 -10 13
pair next: cue.captured category	23 7 4 -5 -27
pair next: cue.captured cue.captivity	-2 -12 -32 -39 22
pair next: cue.captured cue.captured	8 -4 -23 -16 28
pair next: cue.captured cue.crime	1 0 0 7 -7
pair next: cue.captured cue.deported	10 -9 0 0 -1
pair next: cue.captured cue.ever_captured	-9 -11 -31 -12 20
pair next: cue.captured cue.of_year	11 0 -2 0 -10
pair next: cue.captured cue.relative	15 -3 0 0 -15
pair next: cue.captured cue.since	-8 15 0 -13 -1
pair next: cue.captured cue.transit	-14 -3 12 -15 12
pair next: cue.captured noun.branch	-15 0 0 0 16
pair next: cue.captured noun.military	-16 -1 -14 -13 30
pair next: cue.captured noun.other	17 -6 28 -1 -34
pair next: cue.captured noun.people	0 -15 -22 -26 26
pair next: cue.captured noun.soldier	15 -26 -1 -2 14
pair next: cue.captured qualifier.approx	14 -2 -11 0 -8
pair next: cue.captured ru.of	12 -15 -12 15 -15
pair next: cue.captured ua.of	-12 30 -2 -23 5
pair next: cue.captured verb.future	-9 -5 -15 0 16
pair next: cue.captured verb.other	-1 0 -14 -5 15
pair next: cue.claims adj.dead	-7 0 -5 -3 11
pair next: cue.claims adj.modifier	-1 10 -9 -30 -9
pair next: cue.claims category	14 -34 -15 -22 39
pair next: cue.claims country	-30 -11 -9 7 23
pair next: cue.claims cue.agreement	22 -13 -17 -19 -19
pair next: cue.claims cue.all	21 16 -22 -11 -19
pair next: cue.claims cue.claims	-25 18 -16 4 -16
pair next: cue.claims cue.completed	36 -11 -36 -44 -9
pair next: cue.claims cue.denied	-8 7 -17 -1 -20
pair next: cue.claims cue.held	-30 0 -5 22 10
pair next: cue.claims cue.in_captivity	-25 -3 0 32 -6
pair next: cue.claims cue.mediated	25 -18 -16 -2 4
pair next: cue.claims cue.missing	-9 -12 15 7 -15
pair next: cue.claims cue.of_whole	-8 -2 16 -24 -36
pair next: cue.claims cue.part	-13 -11 17 -16 -18
pair next: cue.claims cue.planned	16 -14 -9 -4 8
pair next: cue.claims cue.ready	-20 48 -5 -22 -9
pair next: cue.claims cue.record	23 -10 -14 -9 -11
pair next: cue.claims cue.relative	-21 39 -18 -18 2
pair next: cue.claims cue.since	18 9 0 -19 -4
pair next: cue.claims cue.span	-1 32 -2 0 -30
pair next: cue.claims cue.thanks	14 0 -11 -4 -2
pair next: cue.claims cue.today	-8 7 -5 3 8
pair next: cue.claims cue.total	-17 -2 -11 4 -6
pair next: cue.claims cue.venue	-16 29 -19 -3 -27
pair next: cue.claims foe.of	14 -1 -1 -3 -10
pair next: cue.claims noun.body	38 -10 -11 -22 -5
pair next: cue.claims noun.branch	-19 -3 25 -2 -11
pair next: cue.claims noun.civilian	-8 0 -5 -1 11
pair next: cue.claims noun.exchange	38 -4 -21 -20 8
pair next: cue.claims noun.family	-1 14 9 -16 -27
pair next: cue.claims noun.foreigner	14 -7 -12 -15 0
pair next: cue.claims noun.military	-13 -10 2 0 14
pair next: cue.claims noun.other	-44 17 20 20 -63
pair next: cue.claims noun.people	-13 -9 -12 16 -25
pair next: cue.claims noun.rank	-27 0 -16 0 21
pair next: cue.claims own.agent	30 -9 -13 -11 -3
pair next: cue.claims own.of	36 -7 -28 -4 0
pair next: cue.claims own.to	-15 -15 -2 17 14
pair next: cue.claims qualifier.approx	-3 11 -19 16 -14
pair next: cue.claims qualifier.at_least	-12 -15 15 -1 -3
pair next: cue.claims qualifier.at_most	-14 26 -2 -3 -25
pair next: cue.claims qualifier.more_than	-19 -2 5 24 -19
pair next: cue.claims ru.agent	0 14 -15 -32 -40
pair next: cue.claims ru.from	-18 -13 0 18 -2
pair next: cue.claims ru.of	14 2 -24 -14 -29
pair next: cue.claims ru.to	12 -1 -4 -1 -10
pair next: cue.claims ua.agent	16 -11 -16 -2 12
pair next: cue.claims ua.of	5 3 -5 -15 -17
pair next: cue.claims ua.to	11 8 -21 -18 1
pair next: cue.claims verb.bring	13 -12 -45 -2 42
pair next: cue.claims verb.come	-1 0 -15 -14 15
pair next: cue.claims verb.future	-22 0 0 15 -12
pair next: cue.claims verb.get	31 -1 -6 -26 -2
pair next: cue.claims verb.held_exchange	3 -21 -6 -1 18
pair next: cue.claims verb.noun	-8 12 -9 -2 -18
pair next: cue.claims verb.will	-33 20 -17 -20 16
pair next: cue.claims voice.ru	-6 -47 12 -2 8
pair next: cue.claims voice.ua	7 -15 -31 20 -59
pair next: cue.completed adj.modifier	-14 -16 -1 -29 -14
pair next: cue.completed adj.wounded	24 -3 -9 -4 -9
pair next: cue.completed category	11 -5 -14 -20 15
pair next: cue.completed country	-13 -40 -8 2 22
pair next: cue.completed cue.agreed	-16 24 -5 -2 -2
pair next: cue.completed cue.agreement	-8 7 -3 -26 -23
pair next: cue.completed cue.all	26 -10 -22 -7 -15
pair next: cue.completed cue.called_off	-39 5 -13 -20 45
pair next: cue.completed cue.captivity	-20 -13 -21 -15 31
pair next: cue.completed cue.captured	-5 -4 -18 -6 25
pair next: cue.completed cue.claims	-9 20 -36 -41 4
pair next: cue.completed cue.completed	-8 13 9 -21 -3
pair next: cue.completed cue.crime	-3 -1 0 0 5
pair next: cue.completed cue.denied	-20 3 -16 -32 70
pair next: cue.completed cue.each	31 -5 -12 -1 -20
pair next: cue.completed cue.evacuation	-24 21 -3 -10 10
pair next: cue.completed cue.good_news	16 -2 -16 -1 -15
pair next: cue.completed cue.held	-25 -13 -22 36 6
pair next: cue.completed cue.in_captivity	-12 14 21 -17 -26
pair next: cue.completed cue.in_return	15 -14 0 -1 -1
pair next: cue.completed cue.included	-3 35 -16 -23 -3
pair next: cue.completed cue.local	4 -6 9 -15 -24
pair next: cue.completed cue.mediated	62 -9 -15 -27 -58
pair next: cue.completed cue.name	-18 -16 19 -6 -20
pair next: cue.completed cue.of_whole	17 -9 0 -39 29
pair next: cue.completed cue.other_return	-23 -15 26 -1 -39
pair next: cue.completed cue.part	18 6 -6 -10 -26
pair next: cue.completed cue.planned	-13 15 -13 -7 -12
pair next: cue.completed cue.postponed	-18 54 -33 -15 -13
pair next: cue.completed cue.ready	-1 18 0 0 -17
pair next: cue.completed cue.recap	-31 12 -14 -19 41
pair next: cue.completed cue.record	-18 -1 -1 0 20
pair next: cue.completed cue.relative	-43 16 -10 -7 -33
pair next: cue.completed cue.reunion	-25 -1 -1 26 0
pair next: cue.completed cue.since	2 -2 -2 7 -15
pair next: cue.completed cue.stage	-26 -8 -23 -1 29
pair next: cue.completed cue.thanks	20 -4 -18 13 -9
pair next: cue.completed cue.to_date	-12 -2 -5 17 -1
pair next: cue.completed cue.today	27 -17 -19 -6 -4
pair next: cue.completed cue.total	13 0 -13 0 0
pair next: cue.completed cue.training	-9 -1 -15 0 21
pair next: cue.completed cue.transit	44 0 -2 -17 -30
pair next: cue.completed cue.venue	-20 -7 -13 12 17
pair next: cue.completed cue.visit	-39 -1 27 -5 -18
pair next: cue.completed cue.yesterday	1 -2 5 -1 -2
pair next: cue.completed noun.body	44 -1 -17 -18 -23
pair next: cue.completed noun.branch	-21 0 -7 0 26
pair next: cue.completed noun.child	39 -15 -15 -18 -3
pair next: cue.completed noun.civilian	-5 -15 -23 13 0
pair next: cue.completed noun.exchange	1 -13 -11 14 -24
pair next: cue.completed noun.family	-19 3 -13 -14 19
pair next: cue.completed noun.military	-8 8 -27 13 -1
pair next: cue.completed noun.other	-7 -1 11 -12 -30
pair next: cue.completed noun.people	56 -39 -22 -26 2
pair next: cue.completed own.agent	19 -17 -28 -11 1
pair next: cue.completed own.of	-15 -16 -17 -14 16
pair next: cue.completed own.to	-1 -20 -47 8 6
pair next: cue.completed qualifier.approx	-14 -16 27 1 -20
pair next: cue.completed qualifier.at_most	-3 22 -24 -25 17
pair next: cue.completed qualifier.more_than	-25 -19 -3 23 1
pair next: cue.completed ru.agent	55 10 -2 4 -54
pair next: cue.completed ru.from	27 -11 -9 16 -21
pair next: cue.completed ru.of	44 -32 -8 -21 -39
pair next: cue.completed ru.to	25 20 -7 -6 -44
pair next: cue.completed ua.agent	0 21 -5 -9 -22
pair next: cue.completed ua.from	57 -7 -32 -3 -23
pair next: cue.completed ua.of	-3 -30 0 1 -15
pair next: cue.completed ua.to	33 -3 -24 -35 20
pair next: cue.completed verb.bring	36 -6 -42 -8 -15
pair next: cue.completed verb.come	45 -18 -11 -35 -32
pair next: cue.completed verb.future	-41 19 -32 -24 17
pair next: cue.completed verb.get	6 -38 -18 -20 22
pair next: cue.completed verb.give	20 -11 -12 -8 -16
pair next: cue.completed verb.held_exchange	56 -23 -44 -18 -2
pair next: cue.completed verb.home	35 -2 -27 -13 -18
pair next: cue.completed verb.managed	19 -1 -2 -18 -15
pair next: cue.completed verb.noun	42 -48 5 -23 -12
pair next: cue.completed verb.other	-73 -10 -15 30 3
pair next: cue.completed verb.swap	-5 -9 -8 17 -14
pair next: cue.completed verb.will	-26 -18 -10 19 -32
pair next: cue.completed voice.ru	5 0 -3 0 -1
pair next: cue.completed voice.ua	18 -8 -8 -12 -28
pair next: cue.count adj.modifier	38 -22 -14 -25 -12
pair next: cue.count adj.wounded	-18 -48 0 0 62
pair next: cue.count category	9 -2 -18 -24 0
pair next: cue.count cue.agreed	26 -24 0 -1 -3
pair next: cue.count cue.agreement	16 2 -20 0 -24
pair next: cue.count cue.called_off	-20 -1 -5 -2 15
pair next: cue.count cue.claims	17 -7 -15 0 -2
pair next: cue.count cue.completed	-10 18 -28 -9 -26
pair next: cue.count cue.count	-13 -6 -10 17 13
pair next: cue.count cue.deported	9 -13 -16 -15 21
pair next: cue.count cue.footage	-4 -2 -10 15 -15
pair next: cue.count cue.mediated	21 -4 -8 -12 -38
pair next: cue.count cue.nth	13 2 -13 -2 -1
pair next: cue.count cue.of_whole	-29 15 7 -12 12
pair next: cue.count cue.of_year	17 -3 -6 -6 -12
pair next: cue.count cue.planned	13 33 -14 -15 -14
pair next: cue.count cue.postponed	-18 -5 -8 -6 8
pair next: cue.count cue.record	-10 -14 -1 16 -8
pair next: cue.count cue.relative	6 4 -9 -13 -18
pair next: cue.count cue.same_number	21 0 0 0 -21
pair next: cue.count cue.since	-1 -11 -11 -37 20
pair next: cue.count cue.span	-11 15 -16 -1 -2
pair next: cue.count cue.third	-31 -6 -3 -5 32
pair next: cue.count cue.to_date	21 -21 0 0 0
pair next: cue.count cue.year	24 0 0 -24 0
pair next: cue.count noun.civilian	-36 -14 0 15 32
pair next: cue.count noun.exchange	5 -23 -31 6 6
pair next: cue.count noun.family	-1 -2 10 -1 -8
pair next: cue.count noun.military	3 -14 0 -1 12
pair next: cue.count noun.other	-22 14 -35 13 14
pair next: cue.count noun.people	-9 1 -5 -15 16
pair next: cue.count own.agent	-16 -12 0 17 -2
pair next: cue.count own.of	-17 9 8 -1 -30
pair next: cue.count qualifier.approx	-3 7 -1 -2 -1
pair next: cue.count qualifier.at_most	-31 -18 27 -7 -34
pair next: cue.count qualifier.more_than	0 -20 -4 25 -4
pair next: cue.count ru.agent	5 -3 0 0 -1
pair next: cue.count ru.from	-24 -17 -5 35 -15
pair next: cue.count ru.of	5 25 -30 -27 -2
pair next: cue.count ua.agent	1 0 0 11 -12
pair next: cue.count ua.of	10 23 -11 -1 -24
pair next: cue.count ua.to	-17 -21 -11 -2 23
pair next: cue.count verb.bring	-8 -29 -19 19 -19
pair next: cue.count verb.come	0 19 -17 -5 1
pair next: cue.count verb.future	-27 47 -21 -1 -39
pair next: cue.count verb.get	9 -8 -1 0 0
pair next: cue.count verb.held_exchange	57 0 -26 -15 12
pair next: cue.count verb.home	9 0 0 -6 -3
pair next: cue.count verb.other	33 -12 -1 -27 0
pair next: cue.count verb.swap	17 -9 -18 -15 -11
pair next: cue.count verb.will	0 12 -12 0 -1
pair next: cue.count view.ru	26 18 -20 -7 -18
pair next: cue.count view.ua	0 -22 -13 9 -28
pair next: cue.count voice.ua	5 0 -2 -3 0
pair next: cue.crime adj.modifier	-14 -6 -10 16 -14
pair next: cue.crime category	-2 -8 10 -2 -2
pair next: cue.crime cue.crime	-16 -2 -41 14 17
pair next: cue.crime cue.money	15 15 -16 -16 -6
pair next: cue.crime cue.of_whole	6 -15 -6 -1 15
pair next: cue.crime cue.part	-1 -1 -13 -15 15
pair next: cue.crime cue.relative	-20 15 -18 8 1
pair next: cue.crime noun.exchange	0 -5 0 15 -15
pair next: cue.crime noun.military	-12 -4 -18 -20 30
pair next: cue.crime noun.other	-6 -2 -18 15 -13
pair next: cue.crime noun.people	-4 -1 10 -4 -7
pair next: cue.crime qualifier.at_most	-4 -13 -17 -1 19
pair next: cue.crime qualifier.more_than	-20 -4 -1 14 -7
pair next: cue.crime ru.of	-8 -8 -7 -11 26
pair next: cue.crime ru.to	-2 -2 -15 -15 19
pair next: cue.crime ua.of	-1 0 -14 -9 17
pair next: cue.crime verb.bring	-1 0 -9 -4 15
pair next: cue.crime verb.future	15 -9 -16 -7 7
pair next: cue.crime verb.other	-12 -13 -7 -4 26
pair next: cue.denied adj.modifier	-22 -1 -18 28 -25
pair next: cue.denied category	22 -17 -5 0 0
pair next: cue.denied cue.agreed	-9 3 -7 -8 0
pair next: cue.denied cue.claims	-25 23 -34 9 -16
pair next: cue.denied cue.completed	-2 10 -5 -1 -2
pair next: cue.denied cue.denied	-45 48 -30 -15 -6
pair next: cue.denied cue.relative	-40 32 26 -27 -34
pair next: cue.denied cue.today	-25 29 -29 -11 -12
pair next: cue.denied noun.exchange	21 48 -49 -36 -46
pair next: cue.denied noun.other	3 -12 15 4 -15
pair next: cue.denied ru.agent	-1 23 -11 -1 -13
pair next: cue.denied ru.of	-15 20 -1 -1 -4
pair next: cue.denied ua.of	-13 22 -10 0 -21
pair next: cue.deported adj.modifier	8 -7 -15 -15 17
pair next: cue.deported adj.wounded	-4 0 -7 -3 12
pair next: cue.deported category	16 -6 -15 -18 12
pair next: cue.deported cue.captured	-3 -13 -1 18 -38
pair next: cue.deported cue.deported	15 -10 0 -3 -15
pair next: cue.deported cue.held	19 0 0 -13 -15
pair next: cue.deported cue.local	15 -14 -14 -14 -14
pair next: cue.deported cue.today	18 -5 -6 -3 -5
pair next: cue.deported cue.transit	-21 -2 -1 0 22
pair next: cue.deported cue.year	33 -3 -9 -18 -10
pair next: cue.deported noun.child	-37 -11 -17 24 -3
pair next: cue.deported noun.exchange	-19 0 -1 21 -1
pair next: cue.deported noun.military	-28 19 -16 2 -13
pair next: cue.deported noun.other	18 -2 -12 -10 4
pair next: cue.deported noun.people	-20 -9 -11 -10 13
pair next: cue.deported own.agent	-1 -26 -5 -22 33
pair next: cue.deported own.to	5 0 0 -1 -4
pair next: cue.deported ru.from	-69 -19 -2 15 38
pair next: cue.deported ru.to	24 -10 -11 -22 -21
pair next: cue.deported ua.of	7 -9 7 -11 -18
pair next: cue.deported ua.to	15 0 -7 14 -15
pair next: cue.deported verb.bring	16 -2 -12 -18 1
pair next: cue.deported verb.held_exchange	-15 -1 -11 17 -5
pair next: cue.died adj.dead	-13 0 -3 11 5
pair next: cue.died verb.other	17 -1 -16 -1 0
pair next: cue.each adj.modifier	-18 -3 7 13 -17
pair next: cue.each cue.all	-11 3 24 -27 -24
pair next: cue.each cue.claims	-7 3 -2 -2 7
pair next: cue.each cue.completed	37 -19 0 -6 -33
pair next: cue.each cue.each	22 -11 -25 7 -31
pair next: cue.each cue.of_whole	31 -30 29 15 -41
pair next: cue.each cue.part	14 5 -31 -33 10
pair next: cue.each cue.recap	15 -12 -15 -4 -7
pair next: cue.each cue.relative	-5 17 -6 0 -6
pair next: cue.each cue.span	-9 15 -3 -5 -15
pair next: cue.each cue.thanks	15 -13 -2 -15 -14
pair next: cue.each cue.to_date	16 23 -19 -19 -8
pair next: cue.each cue.total	30 -30 -12 -2 -15
pair next: cue.each noun.body	2 -12 -2 0 13
pair next: cue.each noun.civilian	14 -2 -14 0 -1
pair next: cue.each noun.exchange	0 17 -13 -7 -15
pair next: cue.each noun.other	-6 -6 -17 3 -8
pair next: cue.each noun.people	22 -20 0 0 -2
pair next: cue.each qualifier.at_most	0 15 -1 -5 -15
pair next: cue.each ru.agent	11 0 -11 0 0
pair next: cue.each ru.of	-15 -17 -15 20 -2
pair next: cue.each verb.bring	52 -40 -16 -9 -21
pair next: cue.each verb.future	-15 27 -15 0 -15
pair next: cue.each verb.get	5 -2 0 -3 0
pair next: cue.each verb.give	-7 -9 -15 -1 14
pair next: cue.each verb.will	-23 34 0 -10 -30
pair next: cue.evacuation adj.modifier	10 0 0 23 -28
pair next: cue.evacuation adj.wounded	-17 -14 -10 -4 16
pair next: cue.evacuation category	-21 -18 -12 -5 20
pair next: cue.evacuation cue.evacuation	-2 0 12 -15 4
pair next: cue.evacuation cue.local	-20 -24 -18 -15 32
pair next: cue.evacuation cue.of_whole	-14 25 -13 -7 -6
pair next: cue.evacuation cue.total	1 0 -2 -11 8
pair next: cue.evacuation noun.body	-31 0 0 0 32
pair next: cue.evacuation noun.other	19 0 -12 -1 -18
pair next: cue.evacuation noun.people	21 -6 -18 -29 35
pair next: cue.evacuation qualifier.approx	-9 -1 -2 0 12
pair next: cue.evacuation ru.to	-5 0 13 -15 11
pair next: cue.evacuation ua.of	29 0 -3 -2 -26
pair next: cue.evacuation verb.bring	-25 -7 0 0 30
pair next: cue.evacuation verb.come	-16 -8 36 -17 21
pair next: cue.evacuation verb.other	-9 0 0 0 9
pair next: cue.evacuation verb.will	0 -15 -15 0 15
pair next: cue.ever_captured adj.modifier	-21 16 -15 -9 7
pair next: cue.ever_captured cue.captivity	23 -4 -14 -7 -19
pair next: cue.ever_captured cue.captured	-11 -4 -4 -5 12
pair next: cue.ever_captured noun.military	-7 -15 -15 0 16
pair next: cue.ever_captured ua.of	-15 -9 0 -1 15
pair next: cue.film cue.footage	-5 -18 20 -21 -1
pair next: cue.film cue.of_whole	-7 -1 20 -1 -11
pair next: cue.footage adj.modifier	-15 -25 26 -11 -27
pair next: cue.footage adj.wounded	15 0 -4 0 -13
pair next: cue.footage category	-15 -15 26 -6 -19
pair next: cue.footage country	10 13 -20 0 6
pair next: cue.footage cue.claims	-1 -3 -6 -19 22
pair next: cue.footage cue.film	-21 -24 23 1 -23
pair next: cue.footage cue.footage	-18 -43 40 -22 -14
pair next: cue.footage cue.money	-4 0 -10 -1 13
pair next: cue.footage cue.of_whole	-19 -42 39 -34 -14
pair next: cue.footage cue.other_return	11 -11 21 -3 -21
pair next: cue.footage cue.part	-1 -6 -9 -6 13
pair next: cue.footage cue.ready	5 0 -5 0 0
pair next: cue.footage cue.relative	-8 12 -13 8 -12
pair next: cue.footage cue.today	0 -18 18 -15 -34
pair next: cue.footage cue.transit	-1 23 24 -4 -44
pair next: cue.footage cue.venue	-5 0 17 14 -27
pair next: cue.footage cue.visit	-45 -11 -57 -34 48
pair next: cue.footage cue.yesterday	-2 -4 23 -1 -22
pair next: cue.footage noun.branch	-32 -11 9 -17 9
pair next: cue.footage noun.civilian	-11 14 -14 -9 -28
pair next: cue.footage noun.exchange	21 -9 -4 -2 -22
pair next: cue.footage noun.family	-15 0 17 0 -18
pair next: cue.footage noun.foreigner	-15 12 -20 -1 26
pair next: cue.footage noun.military	-1 -16 -24 -21 24
pair next: cue.footage noun.other	-26 -11 34 5 -16
pair next: cue.footage noun.people	15 -7 -8 -20 -12
pair next: cue.footage own.agent	-2 -16 -19 1 15
pair next: cue.footage own.of	-21 -7 37 -15 -31
pair next: cue.footage qualifier.approx	-15 0 0 15 -11
pair next: cue.footage qualifier.at_most	-2 7 -7 2 -10
pair next: cue.footage ru.agent	0 -5 -1 0 6
pair next: cue.footage ru.of	-32 15 31 20 -19
pair next: cue.footage ru.to	-5 -1 23 -4 -22
pair next: cue.footage verb.bring	-1 -4 11 -10 -14
pair next: cue.footage verb.come	-5 -12 47 -1 -22
pair next: cue.footage verb.future	18 -7 -19 -15 0
pair next: cue.footage verb.get	21 -4 -29 -7 12
pair next: cue.footage verb.held_exchange	10 -4 -3 0 -3
pair next: cue.footage verb.noun	-17 -6 38 -17 -4
pair next: cue.footage voice.ua	40 -32 -51 -9 -12
pair next: cue.good_news adj.modifier	-15 -9 8 15 0
pair next: cue.good_news cue.completed	-8 0 -21 -10 15
pair next: cue.good_news cue.good_news	32 -2 -30 -4 -3
pair next: cue.good_news cue.thanks	-6 0 7 0 -1
pair next: cue.good_news cue.yesterday	16 0 -15 -1 0
pair next: cue.good_news noun.other	-5 -1 13 -1 -19
pair next: cue.good_news noun.people	11 61 -16 -19 -59
pair next: cue.good_news own.to	-15 -1 16 -3 -16
pair next: cue.good_news ua.agent	22 -1 -24 0 -1
pair next: cue.good_news ua.of	8 0 0 -4 -4
pair next: cue.good_news verb.come	14 0 -12 0 -1
pair next: cue.good_news verb.noun	50 -20 -28 0 -17
pair next: cue.held adj.modifier	-14 5 24 -19 0
pair next: cue.held adj.wounded	-15 -18 7 -1 9
pair next: cue.held category	-6 2 4 -6 -6
pair next: cue.held country	-1 0 0 -5 6
pair next: cue.held cue.all	-7 9 -6 21 -21
pair next: cue.held cue.captivity	7 -12 -28 -1 -9
pair next: cue.held cue.completed	-28 0 -9 -5 23
pair next: cue.held cue.count	-32 -7 -27 -24 44
pair next: cue.held cue.deported	15 0 0 0 -15
pair next: cue.held cue.footage	9 -9 2 0 -2
pair next: cue.held cue.held	-25 -35 -25 49 -38
pair next: cue.held cue.in_captivity	-24 -50 -30 4 39
pair next: cue.held cue.missing	0 -5 0 22 -22
pair next: cue.held cue.of_whole	0 -18 17 12 -18
pair next: cue.held cue.other_war	-16 -2 -6 -2 18
pair next: cue.held cue.part	0 -1 0 -5 6
pair next: cue.held cue.planned	-12 -17 19 -5 -13
pair next: cue.held cue.ready	10 -39 -13 -18 6
pair next: cue.held cue.since	23 0 -7 -1 -21
pair next: cue.held cue.transit	8 -4 -3 -1 0
pair next: cue.held cue.venue	-15 -13 15 0 -10
pair next: cue.held foe.from	-11 14 -7 6 -10
pair next: cue.held foe.of	-1 0 0 6 -5
pair next: cue.held foe.to	6 -26 -6 6 -19
pair next: cue.held noun.civilian	-46 -9 -20 30 -28
pair next: cue.held noun.family	15 -3 -9 -13 -2
pair next: cue.held noun.military	-10 -13 -5 63 -49
pair next: cue.held noun.other	-9 -17 -39 7 25
pair next: cue.held noun.people	0 -1 23 -24 14
pair next: cue.held noun.rank	10 0 -1 -6 -3
pair next: cue.held own.of	8 -15 0 -4 14
pair next: cue.held qualifier.approx	6 -26 -40 40 -22
pair next: cue.held qualifier.at_least	-1 -2 0 17 -17
pair next: cue.held qualifier.at_most	15 -15 -1 -12 -5
pair next: cue.held qualifier.more_than	-31 7 -28 33 -40
pair next: cue.held ru.agent	44 -15 0 3 -37
pair next: cue.held ru.from	-16 -14 0 23 -13
pair next: cue.held ru.of	-59 -15 -30 36 7
pair next: cue.held ua.agent	22 -24 0 -8 2
pair next: cue.held ua.of	-32 -17 -6 25 0
pair next: cue.held ua.to	-24 -4 -7 34 -26
pair next: cue.held verb.come	17 -3 -14 -15 -15
pair next: cue.held verb.future	-11 -18 18 3 -28
pair next: cue.held verb.give	8 -1 0 2 -8
pair next: cue.held verb.other	-7 -8 -8 16 5
pair next: cue.held verb.will	-15 -12 0 16 -2
pair next: cue.held view.ru	51 -3 -11 -33 -33
pair next: cue.in_captivity adj.modifier	-2 -12 0 13 0
pair next: cue.in_captivity category	8 -1 -1 -4 -2
pair next: cue.in_captivity cue.captivity	1 -14 -17 -3 1
pair next: cue.in_captivity cue.held	-45 -6 -27 21 0
pair next: cue.in_captivity cue.in_captivity	30 -18 -17 -9 -8
pair next: cue.in_captivity noun.people	23 -12 -16 -11 -1
pair next: cue.in_captivity ru.of	-17 11 3 50 -62
pair next: cue.in_return adj.modifier	18 -10 -18 -2 2
pair next: cue.in_return cue.claims	25 14 -26 -6 -6
pair next: cue.in_return cue.completed	-12 16 -6 -15 -17
pair next: cue.in_return cue.in_return	27 -16 -19 -17 3
pair next: cue.in_return cue.one_sided	41 -15 -8 -8 -21
pair next: cue.in_return cue.other_exchange	-3 -2 -3 0 8
pair next: cue.in_return cue.reunion	21 -10 -1 -11 -10
pair next: cue.in_return cue.thanks	-3 -4 -8 0 11
pair next: cue.in_return foe.agent	15 -1 -1 -2 -15
pair next: cue.in_return noun.body	7 -1 -1 -1 -4
pair next: cue.in_return noun.exchange	-28 -24 -8 -28 48
pair next: cue.in_return noun.military	17 -2 -6 -1 -15
pair next: cue.in_return noun.other	3 -18 -13 6 10
pair next: cue.in_return noun.people	21 -3 -12 -15 -16
pair next: cue.in_return noun.rank	-1 -12 19 -1 -13
pair next: cue.in_return own.of	15 -22 -1 -15 24
pair next: cue.in_return own.to	-20 -1 20 -1 -6
pair next: cue.in_return ru.agent	1 -11 -6 16 -38
pair next: cue.in_return ru.of	-26 22 -15 -13 -8
pair next: cue.in_return ua.agent	13 -1 -2 -7 -10
pair next: cue.in_return ua.of	23 -15 -1 -6 -31
pair next: cue.in_return ua.to	12 -1 -6 -3 -3
pair next: cue.in_return verb.bring	40 -28 -8 -9 -19
pair next: cue.in_return verb.get	-15 -17 -16 36 -37
pair next: cue.in_return verb.give	16 -6 -5 -8 3
pair next: cue.in_return verb.other	5 -1 -7 -15 16
pair next: cue.included adj.modifier	-17 -13 -15 44 -2
pair next: cue.included adj.wounded	34 0 -31 0 -19
pair next: cue.included category	19 -1 -26 -2 8
pair next: cue.included cue.all	-1 19 -14 -1 -16
pair next: cue.included cue.captured	30 -3 -27 -2 -8
pair next: cue.included cue.completed	30 -18 -27 -13 -14
pair next: cue.included cue.footage	8 -12 16 -1 -18
pair next: cue.included cue.held	0 0 -6 -25 29
pair next: cue.included cue.in_return	-21 -2 10 0 10
pair next: cue.included cue.local	-19 0 21 0 -4
pair next: cue.included cue.of_whole	-27 -8 24 -19 0
pair next: cue.included cue.part	28 -2 -21 -3 -26
pair next: cue.included cue.recap	-12 -1 -20 -4 22
pair next: cue.included cue.relative	-8 -3 28 6 -27
pair next: cue.included cue.since	7 0 -5 -3 0
pair next: cue.included cue.today	-20 16 40 -7 -42
pair next: cue.included cue.transit	3 0 20 0 -22
pair next: cue.included cue.yesterday	-45 -13 63 -4 -59
pair next: cue.included noun.body	-22 -7 -25 25 17
pair next: cue.included noun.branch	-16 10 8 -5 -24
pair next: cue.included noun.civilian	-10 1 -1 -12 7
pair next: cue.included noun.exchange	-38 6 36 -9 -25
pair next: cue.included noun.family	2 0 -8 -1 7
pair next: cue.included noun.military	77 -31 -20 -38 -49
pair next: cue.included noun.other	-23 -18 -19 -10 39
pair next: cue.included noun.people	-21 -5 4 14 37
pair next: cue.included noun.rank	19 0 -16 0 -3
pair next: cue.included noun.soldier	11 0 0 0 -11
pair next: cue.included own.agent	1 -17 22 -1 -6
pair next: cue.included own.to	-11 -12 -51 -10 43
pair next: cue.included qualifier.approx	-18 -2 1 14 23
pair next: cue.included qualifier.at_least	-13 0 -17 0 17
pair next: cue.included qualifier.at_most	-11 -13 2 -4 6
pair next: cue.included ru.from	-1 -18 -43 -29 50
pair next: cue.included ru.of	25 -5 -17 -3 -11
pair next: cue.included ru.to	19 -2 -25 0 12
pair next: cue.included ua.from	-22 -4 20 -14 -7
pair next: cue.included ua.of	32 -2 -20 -13 12
pair next: cue.included verb.bring	0 0 0 5 -5
pair next: cue.included verb.come	-42 -2 -17 -1 33
pair next: cue.included verb.future	-1 -1 -3 -5 9
pair next: cue.included verb.get	0 0 -11 -1 12
pair next: cue.included verb.held_exchange	-43 -14 37 -12 5
pair next: cue.included verb.other	21 -12 -16 -7 -5
pair next: cue.included verb.will	-1 7 0 0 -7
pair next: cue.local adj.modifier	19 -1 6 -3 -21
pair next: cue.local category	-35 -3 18 -42 4
pair next: cue.local cue.claims	-2 -1 12 0 -10
pair next: cue.local cue.local	-4 -38 10 -17 -15
pair next: cue.local cue.of_whole	-32 -1 46 0 -21
pair next: cue.local cue.relative	4 -5 10 -16 -27
pair next: cue.local noun.civilian	-34 -2 35 -1 -2
pair next: cue.local noun.other	-24 -4 -13 -3 14
pair next: cue.local noun.people	-45 -4 49 -16 6
pair next: cue.local ru.from	-12 0 13 0 -15
pair next: cue.local ru.of	11 0 -8 -1 -3
pair next: cue.local verb.bring	15 -14 -14 -14 -14
pair next: cue.local verb.come	-57 -25 6 -7 28
pair next: cue.mediated adj.modifier	5 -14 7 13 -30
pair next: cue.mediated adj.wounded	-2 -5 0 26 -24
pair next: cue.mediated category	13 0 -3 -4 -5
pair next: cue.mediated country	42 -18 -18 -22 -33
pair next: cue.mediated cue.agreement	13 -21 -2 -1 8
pair next: cue.mediated cue.all	15 -2 -1 -15 -1
pair next: cue.mediated cue.claims	-5 10 -1 -1 -24
pair next: cue.mediated cue.completed	20 -51 -20 -14 8
pair next: cue.mediated cue.mediated	12 -11 -33 -14 -13
pair next: cue.mediated cue.of_whole	-7 -21 9 -6 8
pair next: cue.mediated cue.other_war	-8 0 0 -2 10
pair next: cue.mediated cue.part	13 -1 -8 -7 -4
pair next: cue.mediated cue.recap	-4 -1 18 -1 -15
pair next: cue.mediated cue.relative	18 -16 15 -10 -13
pair next: cue.mediated cue.reunion	9 0 0 0 -8
pair next: cue.mediated cue.since	21 14 -6 -31 -8
pair next: cue.mediated cue.thanks	36 -5 -12 -10 -21
pair next: cue.mediated cue.today	27 -10 -19 -13 -8
pair next: cue.mediated cue.training	23 -4 -3 -1 -17
pair next: cue.mediated cue.venue	-17 25 -10 -17 -10
pair next: cue.mediated cue.year	26 0 -8 -15 -18
pair next: cue.mediated foe.of	1 -5 6 0 -1
pair next: cue.mediated noun.child	-27 -2 -32 -5 45
pair next: cue.mediated noun.exchange	21 8 -37 1 -2
pair next: cue.mediated noun.family	3 -18 -32 -20 28
pair next: cue.mediated noun.military	-9 -1 -2 -7 17
pair next: cue.mediated noun.other	31 11 -19 20 -29
pair next: cue.mediated noun.people	-3 -12 -12 14 11
pair next: cue.mediated own.agent	17 -17 0 -7 -3
pair next: cue.mediated qualifier.approx	-1 -14 25 -1 -20
pair next: cue.mediated qualifier.at_most	19 5 14 -9 -16
pair next: cue.mediated qualifier.more_than	13 -15 -1 -1 -7
pair next: cue.mediated ru.agent	-4 24 -3 -13 -5
pair next: cue.mediated ru.of	-25 -35 35 19 -17
pair next: cue.mediated ua.of	30 -28 -22 14 -30
pair next: cue.mediated ua.to	-13 -15 -3 15 5
pair next: cue.mediated verb.bring	-12 -14 -2 8 13
pair next: cue.mediated verb.come	-2 -11 -15 0 15
pair next: cue.mediated verb.future	16 -10 -9 -3 3
pair next: cue.mediated verb.get	-23 -1 29 0 -33
pair next: cue.mediated verb.give	-19 0 -2 0 20
pair next: cue.mediated verb.held_exchange	23 -27 -11 -4 -5
pair next: cue.mediated verb.home	-17 19 -13 -18 -11
pair next: cue.mediated verb.managed	21 -4 -2 -3 -15
pair next: cue.mediated verb.noun	-1 -5 -24 12 -25
pair next: cue.mediated verb.other	-2 -16 -20 -17 24
pair next: cue.mediated verb.will	-7 -1 -5 -2 15
pair next: cue.mediated voice.ua	-18 0 -6 21 -6
pair next: cue.missing adj.modifier	20 14 -7 2 -11
pair next: cue.missing category	-11 -27 -42 35 -21
pair next: cue.missing cue.captivity	0 0 -1 -7 8
pair next: cue.missing cue.claims	-4 0 0 10 -6
pair next: cue.missing cue.held	-1 0 0 8 -7
pair next: cue.missing cue.missing	-18 -34 -28 11 10
pair next: cue.missing cue.part	-2 0 -1 13 -11
pair next: cue.missing cue.relative	-22 -14 18 -18 2
pair next: cue.missing cue.today	6 -1 -1 5 -9
pair next: cue.missing noun.branch	0 -11 15 -7 -14
pair next: cue.missing noun.child	0 0 0 7 -7
pair next: cue.missing noun.family	-2 -25 -1 -28 37
pair next: cue.missing noun.other	30 -23 -31 14 19
pair next: cue.missing noun.people	-13 -15 -14 43 -21
pair next: cue.missing noun.soldier	6 -9 -16 -4 16
pair next: cue.missing qualifier.approx	0 -2 0 23 -20
pair next: cue.missing qualifier.at_most	-9 -2 -15 6 10
pair next: cue.missing qualifier.more_than	-14 -16 -8 39 -46
pair next: cue.missing verb.future	-2 -1 15 -21 -26
pair next: cue.missing verb.other	-2 -9 -2 2 11
pair next: cue.money adj.modifier	-16 -8 -25 14 10
pair next: cue.money cue.claims	-18 -2 9 -1 7
pair next: cue.money cue.crime	15 -2 -4 -15 -1
pair next: cue.money cue.mediated	-6 0 20 0 -15
pair next: cue.money cue.money	0 -19 -2 0 21
pair next: cue.money cue.relative	-10 -9 -15 -2 15
pair next: cue.money cue.year	0 0 -6 -15 20
pair next: cue.money noun.branch	-1 -1 -5 -1 8
pair next: cue.money noun.family	-15 -2 -10 15 1
pair next: cue.money noun.other	-6 25 -21 -6 -8
pair next: cue.money noun.people	-35 -4 -21 -14 25
pair next: cue.money qualifier.at_most	0 -5 -3 -13 20
pair next: cue.money verb.bring	0 -2 -6 -2 10
pair next: cue.money verb.future	-1 7 -3 17 -18
pair next: cue.money verb.get	-15 -7 -15 -18 18
pair next: cue.money verb.other	-2 -9 -14 -5 17
pair next: cue.month cue.month	-34 -14 -29 5 23
pair next: cue.month cue.of_year	8 -6 -9 -25 9
pair next: cue.month cue.recap	-13 19 -6 0 -4
pair next: cue.month cue.review	-41 -14 27 -8 -20
pair next: cue.month noun.family	0 0 -3 -2 5
pair next: cue.month noun.other	-17 -2 -19 17 5
pair next: cue.month verb.get	-15 -1 -6 -1 15
pair next: cue.month verb.other	-17 -5 -10 -20 34
pair next: cue.name cue.name	-2 0 -11 20 -4
pair next: cue.name cue.relative	-23 -19 26 -7 -21
pair next: cue.name verb.noun	-8 -25 28 -8 -30
pair next: cue.name voice.ua	20 -3 -22 -7 1
pair next: cue.nth cue.nth	18 -2 -9 -7 -12
pair next: cue.of_whole adj.dead	-25 -4 6 13 1
pair next: cue.of_whole adj.freed	-12 -4 31 -3 -22
pair next: cue.of_whole adj.modifier	8 -28 -4 -35 32
pair next: cue.of_whole adj.wounded	-14 29 9 -3 -36
pair next: cue.of_whole category	25 -30 7 -30 -10
pair next: cue.of_whole country	-15 -19 -10 -15 21
pair next: cue.of_whole cue.agreed	0 -4 -2 -2 8
pair next: cue.of_whole cue.agreement	-4 -37 -4 13 8
pair next: cue.of_whole cue.all	17 -8 -10 0 -15
pair next: cue.of_whole cue.among	-39 -2 22 -3 3
pair next: cue.of_whole cue.captivity	36 -21 -27 8 -28
pair next: cue.of_whole cue.captured	-15 0 0 0 15
pair next: cue.of_whole cue.claims	-4 -15 -20 14 -13
pair next: cue.of_whole cue.completed	-24 -35 -32 -16 25
pair next: cue.of_whole cue.count	-11 -6 -13 16 -23
pair next: cue.of_whole cue.crime	-15 -2 -6 -13 28
pair next: cue.of_whole cue.deported	7 -41 -7 13 -7
pair next: cue.of_whole cue.each	23 -3 -15 -1 -9
pair next: cue.of_whole cue.evacuation	-10 -5 -10 -12 38
pair next: cue.of_whole cue.in_captivity	-3 0 17 -6 -15
pair next: cue.of_whole cue.included	-20 -1 32 0 -18
pair next: cue.of_whole cue.local	30 -2 -17 -17 -8
pair next: cue.of_whole cue.mediated	-18 6 -25 22 -26
pair next: cue.of_whole cue.missing	-14 -23 -37 8 32
pair next: cue.of_whole cue.of_whole	-39 9 -3 -17 26
pair next: cue.of_whole cue.of_year	38 -11 -34 -19 -34
pair next: cue.of_whole cue.other_war	-35 -4 -5 18 39
pair next: cue.of_whole cue.outside	11 -9 -2 0 -15
pair next: cue.of_whole cue.part	14 -27 -26 14 -18
pair next: cue.of_whole cue.planned	-17 -6 16 -20 -12
pair next: cue.of_whole cue.postponed	-18 2 -14 -7 12
pair next: cue.of_whole cue.ready	-8 -6 16 0 -3
pair next: cue.of_whole cue.recap	-45 -26 24 2 3
pair next: cue.of_whole cue.record	21 -10 25 -21 -21
pair next: cue.of_whole cue.relative	14 -26 11 -13 -25
pair next: cue.of_whole cue.reunion	5 -27 9 -20 -1
pair next: cue.of_whole cue.since	-34 -1 -25 23 14
pair next: cue.of_whole cue.stage	-14 -2 -2 -8 15
pair next: cue.of_whole cue.thanks	4 -1 15 0 -15
pair next: cue.of_whole cue.third	-24 -21 -16 -14 30
pair next: cue.of_whole cue.to_date	16 0 -2 -14 -13
pair next: cue.of_whole cue.today	-29 13 -33 -2 3
pair next: cue.of_whole cue.total	0 -10 34 -2 -24
pair next: cue.of_whole cue.transit	24 -3 -2 -1 -34
pair next: cue.of_whole cue.unit	5 10 -5 -14 -5
pair next: cue.of_whole cue.venue	-14 -6 -38 13 -6
pair next: cue.of_whole cue.year	-22 -10 -9 30 -16
pair next: cue.of_whole cue.yesterday	-6 0 9 0 -3
pair next: cue.of_whole noun.body	-20 -5 44 -58 -44
pair next: cue.of_whole noun.branch	-12 -1 -4 -3 12
pair next: cue.of_whole noun.child	-29 13 24 -37 -8
pair next: cue.of_whole noun.civilian	-14 -19 -12 2 33
pair next: cue.of_whole noun.exchange	34 -14 -24 -36 -40
pair next: cue.of_whole noun.family	-33 16 12 0 12
pair next: cue.of_whole noun.foreigner	-21 15 -13 -24 1
pair next: cue.of_whole noun.man	8 -8 1 0 0
pair next: cue.of_whole noun.military	7 15 -11 -20 -10
pair next: cue.of_whole noun.other	-6 -18 3 -16 -8
pair next: cue.of_whole noun.people	-20 18 18 1 -19
pair next: cue.of_whole noun.rank	-18 -3 -8 -1 29
pair next: cue.of_whole noun.soldier	2 -19 8 -27 -7
pair next: cue.of_whole noun.woman	-19 -28 15 -7 3
pair next: cue.of_whole own.agent	-14 15 -1 15 -23
pair next: cue.of_whole own.of	23 -7 -13 -7 -14
pair next: cue.of_whole own.to	-27 -1 14 -5 22
pair next: cue.of_whole qualifier.approx	-10 -12 -28 -48 31
pair next: cue.of_whole qualifier.at_most	-8 21 14 -17 -21
pair next: cue.of_whole ru.agent	-29 11 -23 28 -10
pair next: cue.of_whole ru.from	-30 0 -2 33 -3
pair next: cue.of_whole ru.of	-7 -6 4 3 -29
pair next: cue.of_whole ua.agent	31 -31 -18 -2 -12
pair next: cue.of_whole ua.of	10 -1 -2 -21 -7
pair next: cue.of_whole ua.to	-6 -2 -6 -10 21
pair next: cue.of_whole verb.bring	-11 10 -30 -38 36
pair next: cue.of_whole verb.come	-18 -3 -34 -14 35
pair next: cue.of_whole verb.future	-5 -13 -19 -11 4
pair next: cue.of_whole verb.get	-5 15 -3 -5 -27
pair next: cue.of_whole verb.give	-10 -4 -3 -17 26
pair next: cue.of_whole verb.held_exchange	-2 6 -2 0 -2
pair next: cue.of_whole verb.noun	-7 12 14 -14 -20
pair next: cue.of_whole verb.other	-21 -11 61 -13 -53
pair next: cue.of_whole verb.swap	1 0 -13 0 12
pair next: cue.of_whole view.ru	-2 -1 -1 -11 14
pair next: cue.of_whole voice.ua	38 -17 -7 -11 4
pair next: cue.of_year adj.modifier	25 -25 -6 -9 -18
pair next: cue.of_year category	16 -8 -13 22 -15
pair next: cue.of_year country	29 12 -6 -42 39
pair next: cue.of_year cue.agreement	-13 -9 15 -15 6
pair next: cue.of_year cue.all	21 0 -19 -10 -11
pair next: cue.of_year cue.captured	-2 -4 0 0 6
pair next: cue.of_year cue.claims	17 -3 3 -19 -26
pair next: cue.of_year cue.completed	37 0 -24 -11 -18
pair next: cue.of_year cue.count	15 -11 -16 -18 10
pair next: cue.of_year cue.held	12 -15 -15 15 -16
pair next: cue.of_year cue.in_captivity	-14 -15 -24 15 13
pair next: cue.of_year cue.mediated	14 -24 -21 9 -25
pair next: cue.of_year cue.nth	18 -2 -9 -7 -12
pair next: cue.of_year cue.of_whole	9 -26 17 6 -25
pair next: cue.of_year cue.of_year	-15 -15 -3 32 -14
pair next: cue.of_year cue.part	-17 -10 22 -14 -23
pair next: cue.of_year cue.planned	-15 3 -3 15 -1
pair next: cue.of_year cue.record	11 -1 21 -1 -30
pair next: cue.of_year cue.relative	2 0 -23 1 2
pair next: cue.of_year cue.review	-27 -13 -10 21 -14
pair next: cue.of_year cue.since	17 0 -1 -15 -12
pair next: cue.of_year cue.span	-4 -4 -7 25 -22
pair next: cue.of_year cue.today	-9 0 -13 -10 61
pair next: cue.of_year cue.transit	20 -13 -37 14 -26
pair next: cue.of_year cue.year	-6 -1 70 0 -32
pair next: cue.of_year noun.child	13 0 -13 -1 1
pair next: cue.of_year noun.civilian	-3 0 -4 -26 28
pair next: cue.of_year noun.exchange	-9 -12 22 4 -37
pair next: cue.of_year noun.family	2 -30 -33 10 7
pair next: cue.of_year noun.military	-28 -3 -4 12 7
pair next: cue.of_year noun.other	-17 17 -12 -19 25
pair next: cue.of_year noun.people	3 -10 -35 12 16
pair next: cue.of_year own.agent	8 -13 -21 23 -28
pair next: cue.of_year own.of	-8 -20 -15 -17 17
pair next: cue.of_year own.to	-54 -19 17 88 -64
pair next: cue.of_year qualifier.approx	-17 -5 -14 17 -16
pair next: cue.of_year qualifier.at_most	-4 -1 -15 -16 31
pair next: cue.of_year qualifier.more_than	-24 -6 -16 -21 28
pair next: cue.of_year ru.agent	-13 -3 -35 15 17
pair next: cue.of_year ru.from	-54 -4 -13 -3 34
pair next: cue.of_year ru.of	18 -2 -16 -10 -16
pair next: cue.of_year ua.agent	-19 6 -20 20 9
pair next: cue.of_year ua.from	0 -4 -8 31 -19
pair next: cue.of_year ua.of	-9 -17 -10 -10 14
pair next: cue.of_year ua.to	-33 -1 14 28 -23
pair next: cue.of_year verb.bring	28 -4 -11 -37 -1
pair next: cue.of_year verb.come	-15 -1 -15 18 12
pair next: cue.of_year verb.future	-6 -2 12 -9 -17
pair next: cue.of_year verb.get	-2 -7 -20 12 -10
pair next: cue.of_year verb.give	-5 0 -2 6 1
pair next: cue.of_year verb.held_exchange	-55 -10 21 43 -34
pair next: cue.of_year verb.home	14 -4 -8 10 -25
pair next: cue.of_year verb.managed	-5 -1 -1 -9 15
pair next: cue.of_year verb.noun	0 -2 -3 6 -1
pair next: cue.of_year verb.other	-6 -9 -11 -18 30
pair next: cue.of_year verb.swap	10 -1 -7 -3 -1
pair next: cue.of_year verb.will	-2 40 -19 -45 -30
pair next: cue.on_shield verb.come	31 -2 -9 1 -31
pair next: cue.one_sided adj.modifier	-12 -2 14 -1 -11
pair next: cue.one_sided adj.wounded	5 0 0 0 -5
pair next: cue.one_sided cue.called_off	23 -17 -6 -1 0
pair next: cue.one_sided cue.denied	13 11 0 -15 -13
pair next: cue.one_sided cue.in_return	25 -5 -10 -1 -13
pair next: cue.one_sided cue.of_whole	14 -13 -11 -10 -11
pair next: cue.one_sided cue.one_sided	77 -22 -28 -17 -54
pair next: cue.one_sided cue.outside	15 -9 -14 0 -13
pair next: cue.one_sided cue.repatriation	-4 -47 23 35 -33
pair next: cue.one_sided noun.exchange	-11 3 1 11 -31
pair next: cue.one_sided own.agent	10 0 -2 -5 -3
pair next: cue.one_sided ru.agent	7 -1 -1 -2 -4
pair next: cue.one_sided ru.of	0 21 -3 0 -19
pair next: cue.one_sided ua.agent	14 0 -1 -9 -8
pair next: cue.one_sided ua.to	16 0 -15 0 0
pair next: cue.one_sided verb.bring	28 -6 -1 -1 -27
pair next: cue.one_sided verb.give	19 -3 -4 -5 -8
pair next: cue.one_sided verb.noun	16 -6 -3 -4 -3
pair next: cue.one_sided verb.will	-9 16 0 -6 -1
pair next: cue.other_exchange adj.modifier	-18 -19 -31 -3 41
pair next: cue.other_exchange category	0 -15 0 0 15
pair next: cue.other_exchange country	-26 -16 -4 -1 17
pair next: cue.other_exchange cue.completed	-5 -1 -2 -2 8
pair next: cue.other_exchange cue.count	-2 -43 -19 -8 25
pair next: cue.other_exchange cue.mediated	0 0 -7 0 8
pair next: cue.other_exchange cue.of_whole	-18 5 -3 0 -4
pair next: cue.other_exchange cue.other_exchange	-28 1 -29 -28 42
pair next: cue.other_exchange cue.other_war	0 -14 -14 -2 15
pair next: cue.other_exchange cue.parcel	-19 -7 -3 -7 21
pair next: cue.other_exchange cue.relative	-3 -5 -15 0 16
pair next: cue.other_exchange cue.today	-10 -3 -13 -4 22
pair next: cue.other_exchange cue.training	-3 -2 -6 -2 12
pair next: cue.other_exchange noun.exchange	-2 -2 -36 -9 15
pair next: cue.other_exchange noun.military	20 0 0 -2 -19
pair next: cue.other_exchange noun.other	-11 15 -23 -26 6
pair next: cue.other_exchange noun.people	-34 1 16 -1 -31
pair next: cue.other_exchange qualifier.at_most	-22 -16 -14 -6 32
pair next: cue.other_exchange ru.of	-18 -21 -1 -4 37
pair next: cue.other_exchange ua.of	-18 -1 -1 -3 18
pair next: cue.other_exchange verb.come	-33 0 -1 0 34
pair next: cue.other_exchange verb.give	-1 -15 0 0 15
pair next: cue.other_exchange verb.other	-1 -3 -5 0 9
pair next: cue.other_return adj.modifier	-26 -9 13 -4 -2
pair next: cue.other_return category	-17 0 -16 0 18
pair next: cue.other_return cue.all	-14 -14 15 -11 -14
pair next: cue.other_return cue.mediated	16 -10 -4 -4 -15
pair next: cue.other_return cue.of_whole	10 -2 -2 -13 5
pair next: cue.other_return cue.other_return	-16 -1 10 -4 -7
pair next: cue.other_return cue.part	-1 0 -4 -15 18
pair next: cue.other_return cue.relative	-7 0 -12 14 -4
pair next: cue.other_return cue.today	8 0 -1 0 -6
pair next: cue.other_return cue.training	-14 0 -17 -1 17
pair next: cue.other_return cue.visit	29 -1 -13 -9 6
pair next: cue.other_return noun.branch	-30 -1 -14 -1 38
pair next: cue.other_return noun.civilian	16 0 -7 -15 0
pair next: cue.other_return noun.family	16 11 -9 -8 -27
pair next: cue.other_return noun.military	-10 -15 21 -2 4
pair next: cue.other_return noun.other	-5 -23 1 -5 -5
pair next: cue.other_return noun.people	-8 9 -10 -19 -2
pair next: cue.other_return own.to	-15 0 0 -4 15
pair next: cue.other_return ru.of	-22 -9 14 -17 -4
pair next: cue.other_return verb.bring	-71 -17 -20 -31 38
pair next: cue.other_return verb.come	-46 -4 -11 -2 49
pair next: cue.other_return verb.give	-13 -6 -27 -4 30
pair next: cue.other_return verb.other	-10 0 -8 -7 22
pair next: cue.other_war adj.modifier	-19 -3 -4 -1 25
pair next: cue.other_war country	-12 -37 -14 -27 38
pair next: cue.other_war cue.claims	0 -7 0 -1 8
pair next: cue.other_war cue.held	0 -7 0 -7 15
pair next: cue.other_war cue.in_return	-5 0 0 0 5
pair next: cue.other_war cue.mediated	-15 -5 -13 -10 28
pair next: cue.other_war cue.of_whole	-17 -14 17 -2 27
pair next: cue.other_war cue.other_war	-62 -30 -29 -20 55
pair next: cue.other_war cue.part	-15 -1 -15 -1 18
pair next: cue.other_war cue.relative	-15 0 -14 0 17
pair next: cue.other_war cue.third	-22 -2 -15 0 23
pair next: cue.other_war cue.today	-6 -2 0 -1 10
pair next: cue.other_war cue.transit	-14 0 0 0 14
pair next: cue.other_war noun.body	-27 0 0 0 28
pair next: cue.other_war noun.civilian	-15 -14 0 -2 15
pair next: cue.other_war noun.military	-22 -9 -11 -2 23
pair next: cue.other_war noun.other	-20 -20 -26 -12 31
pair next: cue.other_war noun.people	-18 -28 -15 -18 25
pair next: cue.other_war noun.woman	-14 -8 0 0 19
pair next: cue.other_war verb.bring	-46 -27 -13 -12 48
pair next: cue.other_war verb.come	-26 0 -3 -1 29
pair next: cue.other_war verb.give	-16 -8 -1 -1 22
pair next: cue.other_war verb.held_exchange	-32 0 0 0 32
pair next: cue.other_war verb.other	-1 -14 -15 -2 15
pair next: cue.other_war verb.swap	-23 -1 -7 -3 27
pair next: cue.outside adj.modifier	-3 -4 0 14 -8
pair next: cue.outside adj.wounded	10 -9 -1 0 -9
pair next: cue.outside cue.of_whole	10 -9 -1 0 -9
pair next: cue.outside cue.one_sided	7 -8 11 1 -23
pair next: cue.outside cue.outside	6 -16 -7 0 5
pair next: cue.outside noun.exchange	10 -25 -30 5 -2
pair next: cue.outside noun.other	6 0 -4 -1 -2
pair next: cue.outside ru.agent	10 -1 -1 0 -9
pair next: cue.outside verb.give	-8 -14 -12 0 15
pair next: cue.parcel cue.other_exchange	-9 -3 0 0 13
pair next: cue.parcel noun.military	-28 -2 -1 -3 32
pair next: cue.parcel noun.people	-26 -35 -4 -18 48
pair next: cue.part adj.dead	11 -3 -6 0 -3
pair next: cue.part adj.modifier	-4 -15 -20 9 -1
pair next: cue.part adj.wounded	-14 33 -17 -34 -11
pair next: cue.part category	41 -22 -15 10 -40
pair next: cue.part country	-23 -4 -2 -10 34
pair next: cue.part cue.agreement	-16 -1 -2 -7 17
pair next: cue.part cue.all	11 0 -5 -2 -5
pair next: cue.part cue.among	17 -9 18 -33 -27
pair next: cue.part cue.anniversary	-22 -5 -7 18 -16
pair next: cue.part cue.born	25 -22 -16 -27 -23
pair next: cue.part cue.captured	30 -2 -12 -15 -18
pair next: cue.part cue.claims	-15 -12 -14 16 12
pair next: cue.part cue.completed	6 0 0 -4 -2
pair next: cue.part cue.each	13 -9 -15 -14 -18
pair next: cue.part cue.footage	-18 -2 12 -10 21
pair next: cue.part cue.held	28 -16 34 -19 4
pair next: cue.part cue.in_captivity	20 -3 -20 -12 2
pair next: cue.part cue.included	0 0 -2 -5 8
pair next: cue.part cue.local	43 -3 -39 -1 -30
pair next: cue.part cue.missing	16 0 -1 3 -26
pair next: cue.part cue.of_whole	-19 -4 28 7 -54
pair next: cue.part cue.part	43 -33 -20 -6 -23
pair next: cue.part cue.planned	0 11 0 0 -10
pair next: cue.part cue.recap	-12 -5 0 15 0
pair next: cue.part cue.record	23 -12 -15 -9 -2
pair next: cue.part cue.relative	-24 -19 -42 10 34
pair next: cue.part cue.since	15 -15 -15 15 -15
pair next: cue.part cue.span	10 -2 3 5 -17
pair next: cue.part cue.stage	14 -7 -12 -2 -2
pair next: cue.part cue.third	-23 -12 -3 -4 25
pair next: cue.part cue.today	-3 -15 14 -12 6
pair next: cue.part cue.year	-15 -2 -13 19 -15
pair next: cue.part noun.body	-2 0 -15 0 15
pair next: cue.part noun.branch	21 -1 -15 -3 -18
pair next: cue.part noun.child	27 4 -26 -21 10
pair next: cue.part noun.civilian	-7 -8 -21 25 -54
pair next: cue.part noun.exchange	-17 18 13 -29 -8
pair next: cue.part noun.family	4 -5 -3 -19 19
pair next: cue.part noun.foreigner	6 -15 15 -20 -13
pair next: cue.part noun.military	26 -13 -14 15 -35
pair next: cue.part noun.other	19 -39 0 -15 -7
pair next: cue.part noun.people	3 -3 -43 -6 16
pair next: cue.part noun.rank	44 -9 -22 -13 0
pair next: cue.part noun.woman	33 -2 -17 -14 -20
pair next: cue.part own.of	19 -7 -1 -11 0
pair next: cue.part own.to	-34 -14 -14 30 5
pair next: cue.part qualifier.at_most	6 0 -3 0 -3
pair next: cue.part qualifier.more_than	13 0 -15 17 -1
pair next: cue.part ru.agent	-14 -2 -8 -3 15
pair next: cue.part ru.of	19 -1 -8 -5 -5
pair next: cue.part ua.agent	-29 14 11 -15 -15
pair next: cue.part ua.of	30 -6 -18 -18 -20
pair next: cue.part verb.bring	-14 -10 22 -33 -32
pair next: cue.part verb.come	-29 -5 7 -30 38
pair next: cue.part verb.future	-12 -42 -20 -21 42
pair next: cue.part verb.get	8 3 0 0 -11
pair next: cue.part verb.held_exchange	57 -51 -8 0 -13
pair next: cue.part verb.home	-3 -13 0 25 -19
pair next: cue.part verb.other	16 0 -27 1 -11
pair next: cue.part verb.will	31 -26 17 -10 7
pair next: cue.planned adj.modifier	1 -5 3 -23 -19
pair next: cue.planned adj.wounded	-11 20 0 -1 -16
pair next: cue.planned category	17 -2 -25 -15 -6
pair next: cue.planned country	-15 -8 -1 -7 11
pair next: cue.planned cue.agreement	-11 18 -2 -6 -17
pair next: cue.planned cue.all	-25 9 -27 43 -50
pair next: cue.planned cue.already	-1 15 0 -15 -1
pair next: cue.planned cue.called_off	-11 28 -15 0 -17
pair next: cue.planned cue.completed	-16 1 -13 -13 19
pair next: cue.planned cue.deported	5 -1 0 0 -3
pair next: cue.planned cue.footage	-19 0 13 -15 -16
pair next: cue.planned cue.mediated	-3 -4 -26 -1 11
pair next: cue.planned cue.of_whole	-5 20 -2 -4 -16
pair next: cue.planned cue.part	19 -31 -16 -6 4
pair next: cue.planned cue.planned	-28 42 -53 -38 -5
pair next: cue.planned cue.postponed	-2 11 -18 13 -17
pair next: cue.planned cue.ready	-24 17 -14 -5 -12
pair next: cue.planned cue.recap	-6 22 -4 10 -26
pair next: cue.planned cue.relative	-20 26 -25 -7 5
pair next: cue.planned cue.reunion	-17 34 -1 -1 -27
pair next: cue.planned cue.span	18 0 -14 -1 -4
pair next: cue.planned cue.stage	-21 26 -26 -15 -22
pair next: cue.planned cue.to_date	-13 46 -9 -15 -28
pair next: cue.planned cue.today	-5 15 -12 16 -31
pair next: cue.planned cue.total	0 -15 -15 0 15
pair next: cue.planned cue.transit	3 16 -26 -15 -2
pair next: cue.planned cue.venue	-2 14 -1 18 -23
pair next: cue.planned noun.exchange	-26 39 -18 -44 -17
pair next: cue.planned noun.family	0 -13 -1 -11 17
pair next: cue.planned noun.other	-26 7 2 11 20
pair next: cue.planned noun.people	-15 48 -37 -4 -56
pair next: cue.planned own.agent	16 23 -12 -27 -2
pair next: cue.planned own.of	-11 19 -14 -4 -19
pair next: cue.planned own.to	-2 11 -32 -11 12
pair next: cue.planned qualifier.approx	-18 1 16 -12 -15
pair next: cue.planned qualifier.at_least	-1 3 -2 -14 -13
pair next: cue.planned qualifier.at_most	11 43 -30 -9 -45
pair next: cue.planned ru.agent	-15 15 -10 -15 -3
pair next: cue.planned ru.of	-12 19 -20 -14 -28
pair next: cue.planned ru.to	-14 15 -9 -1 -7
pair next: cue.planned ua.agent	0 16 -13 -4 -10
pair next: cue.planned ua.from	-5 20 -2 0 -13
pair next: cue.planned ua.of	-6 -22 -15 -10 19
pair next: cue.planned ua.to	-19 19 -18 9 -32
pair next: cue.planned verb.bring	-5 8 17 -14 -13
pair next: cue.planned verb.come	-7 -9 -7 0 21
pair next: cue.planned verb.future	34 -1 -55 8 -29
pair next: cue.planned verb.get	2 8 -1 0 -9
pair next: cue.planned verb.give	-30 31 -1 0 -9
pair next: cue.planned verb.held_exchange	-41 59 -30 -11 -57
pair next: cue.planned verb.home	3 2 -15 -7 8
pair next: cue.planned verb.noun	-36 -33 -27 -48 78
pair next: cue.planned verb.other	34 -14 -21 -24 13
pair next: cue.planned verb.swap	-14 14 -12 -4 1
pair next: cue.planned verb.will	9 -4 -22 -29 26
pair next: cue.postponed adj.modifier	-22 42 -21 -7 -24
pair next: cue.postponed cue.agreed	-15 16 -5 -1 -16
pair next: cue.postponed cue.called_off	-1 40 -7 -2 -36
pair next: cue.postponed cue.postponed	-13 32 -24 -1 -5
pair next: cue.postponed cue.relative	5 22 -17 -6 -21
pair next: cue.postponed noun.body	-11 15 -1 -1 -5
pair next: cue.postponed noun.exchange	-1 36 -15 -16 -23
pair next: cue.postponed noun.other	0 7 -1 -4 -2
pair next: cue.postponed noun.people	0 -48 0 -1 48
pair next: cue.postponed qualifier.at_most	0 -31 -11 -15 30
pair next: cue.postponed qualifier.more_than	-19 20 -3 -1 0
pair next: cue.postponed ru.of	15 -14 -1 -12 -7
pair next: cue.postponed ua.of	-9 18 -15 -13 -20
pair next: cue.ready adj.modifier	-28 -26 -35 35 18
pair next: cue.ready country	-15 2 -1 15 1
pair next: cue.ready cue.all	-2 -8 15 13 -27
pair next: cue.ready cue.held	-3 15 -8 -3 -10
pair next: cue.ready cue.in_return	-8 18 0 -2 -9
pair next: cue.ready cue.mediated	-8 1 -18 -23 48
pair next: cue.ready cue.of_whole	-6 -1 32 -1 -29
pair next: cue.ready cue.other_return	-14 -5 15 -11 -15
pair next: cue.ready cue.relative	-19 25 -14 -12 -25
pair next: cue.ready cue.today	-4 15 0 0 -11
pair next: cue.ready cue.venue	-5 -1 2 18 -22
pair next: cue.ready noun.body	19 -2 -15 -18 -22
pair next: cue.ready noun.exchange	-6 18 -4 -17 -18
pair next: cue.ready noun.family	30 -15 -16 -19 -11
pair next: cue.ready noun.other	-13 6 -9 -30 4
pair next: cue.ready noun.people	-3 -57 -2 -5 58
pair next: cue.ready own.agent	15 28 -13 -14 -26
pair next: cue.ready own.of	-1 -2 -4 -2 8
pair next: cue.ready own.to	-16 -10 17 0 -1
pair next: cue.ready qualifier.at_most	-4 12 12 -7 -15
pair next: cue.ready ru.of	-2 -55 -2 0 56
pair next: cue.ready ru.to	29 -11 -20 -4 -20
pair next: cue.ready ua.agent	-5 22 -30 -25 -19
pair next: cue.ready verb.future	-25 17 -29 -23 42
pair next: cue.ready verb.give	-20 36 -9 -5 -16
pair next: cue.ready verb.held_exchange	-33 37 -19 -17 -12
pair next: cue.ready verb.home	-8 -19 -15 -15 16
pair next: cue.ready verb.noun	-16 21 -7 -15 12
pair next: cue.ready verb.will	-11 -13 14 -43 20
pair next: cue.recap adj.modifier	-13 -28 14 21 -20
pair next: cue.recap category	12 -4 -7 14 -14
pair next: cue.recap country	21 -18 -31 -1 19
pair next: cue.recap cue.agreed	-27 -21 29 0 -23
pair next: cue.recap cue.agreement	-15 -17 14 14 -16
pair next: cue.recap cue.anniversary	-29 -27 19 -58 10
pair next: cue.recap cue.claims	-23 20 -46 14 29
pair next: cue.recap cue.completed	3 -5 -8 -17 14
pair next: cue.recap cue.included	-2 -3 4 -6 6
pair next: cue.recap cue.mediated	-27 -12 -20 24 -10
pair next: cue.recap cue.of_whole	33 0 3 -6 -37
pair next: cue.recap cue.of_year	5 15 8 -27 -23
pair next: cue.recap cue.recap	-19 9 27 -54 -30
pair next: cue.recap cue.record	14 -1 -14 0 0
pair next: cue.recap cue.relative	-9 -6 -30 0 19
pair next: cue.recap cue.since	1 -14 -9 15 -15
pair next: cue.recap cue.stage	-22 0 27 0 -14
pair next: cue.recap cue.to_date	0 -1 14 -10 -14
pair next: cue.recap cue.today	9 0 2 0 -14
pair next: cue.recap cue.venue	10 -8 0 -2 0
pair next: cue.recap cue.year	15 10 0 -16 -10
pair next: cue.recap cue.yesterday	0 23 -14 0 -9
pair next: cue.recap noun.body	-34 -4 35 -14 -25
pair next: cue.recap noun.exchange	-18 -9 20 -31 -3
pair next: cue.recap noun.military	-15 0 15 -7 1
pair next: cue.recap noun.other	-20 2 -12 -56 7
pair next: cue.recap noun.people	9 6 -3 -22 -18
pair next: cue.recap own.agent	-13 0 23 -5 -29
pair next: cue.recap own.to	-31 -4 7 -4 92
pair next: cue.recap qualifier.approx	26 0 -23 -3 -1
pair next: cue.recap ru.agent	-12 -16 0 -27 31
pair next: cue.recap ru.of	-23 -1 16 -15 0
pair next: cue.recap ru.to	-14 16 -2 0 -4
pair next: cue.recap ua.agent	-1 -8 -2 14 -15
pair next: cue.recap ua.of	-3 -7 -30 6 14
pair next: cue.recap ua.to	-13 0 13 -2 -3
pair next: cue.recap verb.bring	-32 14 -11 -21 52
pair next: cue.recap verb.come	2 -6 6 -30 5
pair next: cue.recap verb.future	-15 30 -6 -16 22
pair next: cue.recap verb.held_exchange	-61 6 -72 -28 94
pair next: cue.recap verb.noun	-15 0 15 -1 -7
pair next: cue.recap verb.other	-1 0 -11 0 11
pair next: cue.recap voice.ua	-16 -1 -5 23 -4
pair next: cue.record adj.modifier	-11 1 -14 30 -9
pair next: cue.record cue.of_whole	16 -1 -3 -8 -15
pair next: cue.record cue.record	-7 1 -6 -1 -2
pair next: cue.record cue.since	8 -20 21 -7 -18
pair next: cue.record cue.span	12 -1 -2 0 -10
pair next: cue.record cue.year	-23 -23 25 -14 -16
pair next: cue.record noun.body	21 0 0 -16 -20
pair next: cue.record noun.exchange	26 1 -22 -20 -19
pair next: cue.record noun.military	-17 0 0 21 -4
pair next: cue.record noun.other	0 -18 4 -24 7
pair next: cue.record noun.people	-6 -15 -17 -18 20
pair next: cue.record verb.noun	29 0 -23 -13 0
pair next: cue.relative adj.dead	-13 -1 15 -3 -17
pair next: cue.relative adj.modifier	3 5 -30 -18 7
pair next: cue.relative adj.wounded	19 -39 -26 22 17
pair next: cue.relative category	25 0 -4 -3 -47
pair next: cue.relative country	-29 25 -19 7 -22
pair next: cue.relative cue.agreed	15 13 -20 -7 -3
pair next: cue.relative cue.agreement	14 -13 -13 -7 -5
pair next: cue.relative cue.all	24 -6 -28 -24 18
pair next: cue.relative cue.already	-15 5 5 -1 -11
pair next: cue.relative cue.arrived	13 -17 15 -8 -41
pair next: cue.relative cue.born	2 -1 12 15 -16
pair next: cue.relative cue.called_off	-15 17 -15 -8 -12
pair next: cue.relative cue.captivity	-11 -12 -31 3 6
pair next: cue.relative cue.captured	30 15 -19 -16 -22
pair next: cue.relative cue.claims	10 -23 -5 -18 12
pair next: cue.relative cue.completed	-33 8 10 -39 -24
pair next: cue.relative cue.denied	0 -12 -8 -1 15
pair next: cue.relative cue.died	17 -2 -15 -1 0
pair next: cue.relative cue.each	-24 40 -9 -4 -12
pair next: cue.relative cue.evacuation	24 0 -12 -1 -10
pair next: cue.relative cue.footage	-16 -11 -13 -1 15
pair next: cue.relative cue.held	21 -18 -33 -7 10
pair next: cue.relative cue.in_captivity	47 -15 -30 -34 10
pair next: cue.relative cue.in_return	-29 -17 -19 -6 41
pair next: cue.relative cue.included	2 -15 0 -2 14
pair next: cue.relative cue.mediated	25 -16 -7 -3 -31
pair next: cue.relative cue.missing	-5 -25 -22 3 27
pair next: cue.relative cue.name	-35 -26 30 -16 -20
pair next: cue.relative cue.of_whole	10 -16 9 -20 -33
pair next: cue.relative cue.other_return	-6 13 -24 -4 11
pair next: cue.relative cue.part	-25 -1 -11 14 -8
pair next: cue.relative cue.planned	-15 0 2 15 -46
pair next: cue.relative cue.postponed	-19 21 -2 -1 0
pair next: cue.relative cue.ready	31 -5 -11 -11 -29
pair next: cue.relative cue.recap	-15 7 25 -33 -30
pair next: cue.relative cue.relative	-38 -38 4 2 27
pair next: cue.relative cue.since	6 -17 -21 2 10
pair next: cue.relative cue.span	29 1 -23 -29 7
pair next: cue.relative cue.stage	20 -8 -19 -1 -8
pair next: cue.relative cue.thanks	11 -3 -1 0 -9
pair next: cue.relative cue.to_date	9 -10 -26 6 -2
pair next: cue.relative cue.today	-40 15 19 -4 -23
pair next: cue.relative cue.total	19 -1 -1 -18 -7
pair next: cue.relative cue.transit	2 -16 -19 -19 18
pair next: cue.relative cue.venue	-3 11 -3 -2 -3
pair next: cue.relative cue.visit	18 0 -18 0 0
pair next: cue.relative cue.yesterday	-39 -14 25 -18 -33
pair next: cue.relative foe.agent	-11 12 0 0 0
pair next: cue.relative foe.of	-3 0 -5 -4 10
pair next: cue.relative noun.body	-21 1 -38 15 3
pair next: cue.relative noun.branch	1 -8 2 3 -15
pair next: cue.relative noun.child	-23 14 -2 -2 -4
pair next: cue.relative noun.civilian	-26 -18 -6 3 25
pair next: cue.relative noun.exchange	14 20 -36 -20 -3
pair next: cue.relative noun.family	20 -3 -14 -3 -8
pair next: cue.relative noun.foreigner	13 -1 -5 -1 -10
pair next: cue.relative noun.man	-10 0 18 -3 -7
pair next: cue.relative noun.military	-40 19 6 13 -10
pair next: cue.relative noun.other	-20 22 -15 -24 -9
pair next: cue.relative noun.people	5 -3 -9 -19 3
pair next: cue.relative noun.rank	45 -10 -21 -24 -25
pair next: cue.relative noun.soldier	-6 7 0 0 -1
pair next: cue.relative own.agent	-26 -25 4 -6 1
pair next: cue.relative own.of	3 15 -30 -16 -27
pair next: cue.relative own.to	-4 -16 -30 2 25
pair next: cue.relative qualifier.approx	12 -18 2 -19 19
pair next: cue.relative qualifier.at_most	28 -18 -36 17 -21
pair next: cue.relative qualifier.more_than	7 2 -24 8 -22
pair next: cue.relative ru.agent	10 -64 -10 -11 15
pair next: cue.relative ru.from	-7 -9 7 -9 -6
pair next: cue.relative ru.of	11 0 -11 -14 -14
pair next: cue.relative ru.to	-4 -4 -7 -1 15
pair next: cue.relative ua.agent	-25 12 13 0 -19
pair next: cue.relative ua.of	-3 -25 -16 -27 18
pair next: cue.relative ua.to	-10 -3 14 0 -18
pair next: cue.relative verb.bring	-34 -30 39 -38 16
pair next: cue.relative verb.come	-51 -37 25 -57 18
pair next: cue.relative verb.future	6 -51 -19 12 13
pair next: cue.relative verb.get	8 -1 -13 -4 11
pair next: cue.relative verb.give	-35 3 -36 -1 71
pair next: cue.relative verb.held_exchange	-21 -6 2 -5 9
pair next: cue.relative verb.home	0 -6 -9 -20 26
pair next: cue.relative verb.managed	-18 1 -3 20 -11
pair next: cue.relative verb.noun	0 16 -16 -2 -1
pair next: cue.relative verb.other	6 -20 -6 -19 7
pair next: cue.relative verb.swap	8 -11 58 -1 -69
pair next: cue.relative verb.will	3 -22 -2 -1 25
pair next: cue.relative voice.ua	0 -14 -2 0 14
pair next: cue.repatriation adj.dead	21 -16 13 -16 -9
pair next: cue.repatriation adj.wounded	18 20 -4 -16 -19
pair next: cue.repatriation cue.agreement	23 -13 -16 0 0
pair next: cue.repatriation cue.completed	11 0 -7 -3 -1
pair next: cue.repatriation cue.denied	-8 -71 -7 -8 75
pair next: cue.repatriation cue.of_whole	13 -32 13 11 -29
pair next: cue.repatriation cue.relative	-15 -10 18 -15 -3
pair next: cue.repatriation cue.since	19 -5 -23 -15 -11
pair next: cue.repatriation cue.today	18 0 -9 -8 -2
pair next: cue.repatriation cue.year	10 -13 -1 14 -15
pair next: cue.repatriation noun.body	-14 15 1 17 -54
pair next: cue.repatriation noun.exchange	16 -6 -3 -5 -3
pair next: cue.repatriation noun.other	-34 -28 -29 5 27
pair next: cue.repatriation own.to	15 0 -3 -14 -7
pair next: cue.repatriation qualifier.at_most	-6 10 -1 -2 0
pair next: cue.repatriation qualifier.more_than	15 -1 -1 -14 -6
pair next: cue.repatriation ru.agent	-28 30 -7 0 -1
pair next: cue.repatriation ru.of	17 0 -8 -10 0
pair next: cue.repatriation ua.from	15 0 -14 -3 -1
pair next: cue.repatriation ua.of	-12 -15 15 -1 -3
pair next: cue.repatriation ua.to	37 -3 -27 -8 -7
pair next: cue.repatriation verb.bring	7 0 -4 -2 -2
pair next: cue.repatriation verb.noun	-24 0 -2 29 -8
pair next: cue.repatriation verb.other	-11 0 -8 -1 19
pair next: cue.reunion adj.modifier	-1 6 0 -30 -52
pair next: cue.reunion category	19 -5 -5 -2 -16
pair next: cue.reunion cue.completed	18 -31 -3 1 -1
pair next: cue.reunion cue.deported	6 0 0 -1 -5
pair next: cue.reunion cue.of_whole	7 18 -6 -10 -43
pair next: cue.reunion cue.other_return	14 -14 -12 -14 -12
pair next: cue.reunion cue.relative	14 -1 -11 -3 -9
pair next: cue.reunion cue.reunion	-8 -19 -8 -7 2
pair next: cue.reunion cue.visit	19 -6 -17 0 -19
pair next: cue.reunion noun.child	-14 21 -2 10 -35
pair next: cue.reunion noun.family	31 -16 -53 -18 -7
pair next: cue.reunion noun.other	7 0 15 -7 -13
pair next: cue.reunion noun.people	3 -17 -20 -19 17
pair next: cue.reunion own.of	-11 -2 -16 -15 16
pair next: cue.reunion own.to	7 -1 -2 -2 -3
pair next: cue.reunion ua.of	11 -8 0 -3 -1
pair next: cue.reunion ua.to	5 -4 0 0 0
pair next: cue.reunion verb.come	35 -6 -4 -10 -21
pair next: cue.reunion verb.home	1 11 -17 9 -23
pair next: cue.review cue.year	-22 -13 -14 30 -28
pair next: cue.review noun.other	-26 -8 -22 20 -1
pair next: cue.same_number adj.modifier	24 0 -14 0 -24
pair next: cue.same_number cue.part	15 -7 -1 -4 -4
pair next: cue.same_number cue.same_number	26 -13 -26 -14 -22
pair next: cue.same_number noun.military	53 -7 -4 -4 -42
pair next: cue.same_number noun.other	-18 0 0 0 18
pair next: cue.same_number noun.people	13 -13 -3 -13 -19
pair next: cue.same_number ru.of	-12 -3 0 -1 15
pair next: cue.same_number ua.of	8 0 -1 0 -6
pair next: cue.same_number verb.give	-14 -13 -15 -12 16
pair next: cue.since adj.modifier	-14 -9 32 5 -23
pair next: cue.since category	17 -19 20 -17 -37
pair next: cue.since cue.agreement	-21 -3 -3 22 -8
pair next: cue.since cue.all	26 -8 -14 14 -18
pair next: cue.since cue.completed	-2 0 -1 15 -12
pair next: cue.since cue.count	-17 -8 -28 32 -2
pair next: cue.since cue.mediated	18 -2 -3 -13 -7
pair next: cue.since cue.of_year	15 -15 -13 -3 -6
pair next: cue.since cue.recap	0 10 -2 0 -7
pair next: cue.since cue.since	6 -12 -29 23 -47
pair next: cue.since cue.span	-3 -28 -3 61 -67
pair next: cue.since cue.to_date	1 5 -26 2 -27
pair next: cue.since cue.year	10 -26 -29 -28 41
pair next: cue.since noun.body	27 -1 -1 -22 -4
pair next: cue.since noun.exchange	0 -4 0 32 -29
pair next: cue.since noun.other	-32 4 -6 -6 19
pair next: cue.since noun.people	-7 0 -15 -1 6
pair next: cue.since qualifier.more_than	-6 0 -1 -4 11
pair next: cue.since ru.of	-10 -6 -1 13 -2
pair next: cue.since ua.agent	-25 -1 -1 26 0
pair next: cue.since verb.bring	-15 -12 0 15 0
pair next: cue.since verb.get	0 -1 0 -14 14
pair next: cue.since verb.held_exchange	-5 0 0 14 -14
pair next: cue.since verb.other	-5 0 -1 -2 8
pair next: cue.since view.ru	-65 -13 -3 84 -55
pair next: cue.since voice.ua	-34 0 0 34 0
pair next: cue.span adj.modifier	10 12 -15 2 -14
pair next: cue.span category	15 -15 -17 48 -53
pair next: cue.span cue.all	19 -12 0 -18 -1
pair next: cue.span cue.completed	-13 -20 -10 27 14
pair next: cue.span cue.of_year	-35 -4 -34 -46 37
pair next: cue.span cue.recap	-10 2 17 -18 0
pair next: cue.span cue.span	1 7 -35 -53 14
pair next: cue.span cue.stage	-7 -17 -18 12 -5
pair next: cue.span noun.exchange	-14 -15 -1 19 -3
pair next: cue.span noun.other	32 -4 10 -37 -53
pair next: cue.span noun.people	-3 15 -13 -15 13
pair next: cue.span own.agent	-4 -4 -7 25 -22
pair next: cue.span verb.bring	15 -1 -20 7 -20
pair next: cue.span verb.give	-24 -15 19 -19 0
pair next: cue.stage adj.modifier	6 -20 -30 -23 40
pair next: cue.stage adj.wounded	10 -10 -5 0 5
pair next: cue.stage category	-5 -1 19 -2 -16
pair next: cue.stage cue.captured	-46 -1 0 0 47
pair next: cue.stage cue.claims	23 -7 -5 -1 -13
pair next: cue.stage cue.deported	13 -6 -1 -3 -4
pair next: cue.stage cue.included	4 17 -11 -1 -10
pair next: cue.stage cue.of_whole	14 -9 -15 12 -12
pair next: cue.stage cue.relative	-5 -2 0 -8 13
pair next: cue.stage cue.span	-11 -14 -7 24 -15
pair next: cue.stage cue.stage	4 16 -10 -4 -18
pair next: cue.stage foe.of	-15 0 0 0 15
pair next: cue.stage noun.exchange	27 -27 -15 7 -43
pair next: cue.stage noun.military	0 -18 -15 15 -28
pair next: cue.stage noun.other	-9 -3 1 -9 18
pair next: cue.stage noun.people	-23 -1 24 -4 11
pair next: cue.stage qualifier.at_most	-1 15 0 0 -15
pair next: cue.stage qualifier.more_than	30 -5 -17 -1 -15
pair next: cue.stage ru.of	14 -6 -5 -4 -21
pair next: cue.stage ua.of	47 -4 -31 -21 -31
pair next: cue.stage verb.bring	-9 0 -2 -1 12
pair next: cue.stage verb.come	-19 14 -2 0 9
pair next: cue.stage verb.future	-2 11 -3 0 -6
pair next: cue.stage verb.get	15 -9 -15 -15 1
pair next: cue.stage verb.held_exchange	0 -9 -2 -1 11
pair next: cue.stage verb.home	-8 -5 -16 -15 22
pair next: cue.stage verb.other	-4 0 -4 0 8
pair next: cue.thanks adj.modifier	7 21 13 -33 -23
pair next: cue.thanks category	-4 -2 -2 -12 19
pair next: cue.thanks country	44 -27 -48 -25 -23
pair next: cue.thanks cue.all	-1 -2 15 28 -23
pair next: cue.thanks cue.claims	14 -13 -4 -9 -1
pair next: cue.thanks cue.completed	1 -6 15 -11 -10
pair next: cue.thanks cue.each	15 -14 -4 -8 0
pair next: cue.thanks cue.mediated	6 -15 13 -13 -6
pair next: cue.thanks cue.of_whole	-14 -2 -15 -3 16
pair next: cue.thanks cue.relative	8 -29 -30 16 1
pair next: cue.thanks cue.thanks	-6 15 14 2 -31
pair next: cue.thanks cue.unit	6 0 -1 0 -5
pair next: cue.thanks noun.branch	-18 -14 18 -6 -13
pair next: cue.thanks noun.civilian	-10 -3 -12 -13 24
pair next: cue.thanks noun.exchange	-30 -13 29 -2 8
pair next: cue.thanks noun.family	-22 -1 -15 28 4
pair next: cue.thanks noun.foreigner	8 -27 -16 14 -43
pair next: cue.thanks noun.military	-27 -15 9 -10 15
pair next: cue.thanks noun.other	21 -28 11 -2 -13
pair next: cue.thanks noun.people	15 -19 -40 6 -1
pair next: cue.thanks own.of	12 -2 -6 31 -15
pair next: cue.thanks own.to	5 -13 0 2 -34
pair next: cue.thanks qualifier.at_most	-26 -15 -11 -10 19
pair next: cue.thanks ru.of	36 10 -21 -24 -4
pair next: cue.thanks ru.to	-32 5 -22 -17 -1
pair next: cue.thanks ua.of	30 -2 -19 -2 -10
pair next: cue.thanks verb.noun	-11 -5 14 -12 -15
pair next: cue.thanks voice.ua	66 -23 -24 -54 -24
pair next: cue.third adj.modifier	-31 -6 -3 -5 32
pair next: cue.third country	-15 -16 -12 -3 35
pair next: cue.third cue.of_whole	-38 -10 -15 -5 28
pair next: cue.third cue.third	-44 -35 -20 -18 58
pair next: cue.third noun.other	-15 -15 -1 0 17
pair next: cue.third noun.people	-21 -2 -16 -1 25
pair next: cue.third qualifier.more_than	-5 -1 0 0 5
pair next: cue.third ru.agent	-24 0 -15 0 18
pair next: cue.third verb.home	-9 -4 -2 0 15
pair next: cue.to_date adj.modifier	37 -24 -9 -14 -5
pair next: cue.to_date category	14 0 -1 -12 -13
pair next: cue.to_date cue.all	13 -1 0 -3 -10
pair next: cue.to_date cue.already	-20 -28 -1 21 -1
pair next: cue.to_date cue.claims	-25 17 0 -9 14
pair next: cue.to_date cue.count	-17 -6 -23 22 -25
pair next: cue.to_date cue.held	-14 15 -4 -14 -8
pair next: cue.to_date cue.in_captivity	-8 -2 27 -19 -24
pair next: cue.to_date cue.mediated	0 -10 -3 19 -7
pair next: cue.to_date cue.month	-1 -2 -4 -2 8
pair next: cue.to_date cue.of_whole	-8 19 -15 -15 -25
pair next: cue.to_date cue.part	-14 -9 -15 15 -8
pair next: cue.to_date cue.relative	0 -20 -1 20 0
pair next: cue.to_date cue.since	11 -7 -1 19 -30
pair next: cue.to_date cue.to_date	-15 1 -33 0 -17
pair next: cue.to_date cue.today	-82 0 -50 61 0
pair next: cue.to_date cue.total	43 -29 -18 -14 -15
pair next: cue.to_date cue.transit	-5 -1 17 -10 -22
pair next: cue.to_date noun.exchange	-15 17 -12 -6 -2
pair next: cue.to_date noun.other	4 -24 -19 2 3
pair next: cue.to_date noun.people	13 -5 -25 -11 -12
pair next: cue.to_date qualifier.at_most	-3 -15 -1 16 -15
pair next: cue.to_date qualifier.more_than	0 -3 0 -15 16
pair next: cue.to_date ua.of	-13 -6 -7 14 -3
pair next: cue.to_date ua.to	-14 16 -1 -17 -15
pair next: cue.to_date verb.come	19 0 -11 -9 -1
pair next: cue.to_date verb.future	5 -3 -1 -1 -1
pair next: cue.today adj.modifier	6 -19 -17 -6 5
pair next: cue.today adj.wounded	15 4 -15 0 -19
pair next: cue.today category	-5 -2 16 -3 -21
pair next: cue.today cue.all	34 -10 -19 -4 -30
pair next: cue.today cue.already	-12 24 -11 -1 -2
pair next: cue.today cue.called_off	-11 16 -2 -2 -14
pair next: cue.today cue.claims	15 24 -32 -11 -7
pair next: cue.today cue.completed	28 -33 -23 -32 -30
pair next: cue.today cue.footage	21 -3 -19 0 -1
pair next: cue.today cue.good_news	3 -10 19 -11 -11
pair next: cue.today cue.held	-1 15 0 -1 -23
pair next: cue.today cue.in_captivity	7 -1 -5 5 -6
pair next: cue.today cue.mediated	32 -13 -9 -1 -23
pair next: cue.today cue.of_whole	-4 -14 14 -1 -10
pair next: cue.today cue.part	-15 0 15 0 -1
pair next: cue.today cue.planned	-6 15 4 -29 -17
pair next: cue.today cue.record	-8 -3 -2 -2 11
pair next: cue.today cue.relative	-6 -6 18 0 -10
pair next: cue.today cue.stage	27 10 6 -8 -44
pair next: cue.today cue.today	-27 11 -18 5 5
pair next: cue.today cue.transit	8 4 -7 -18 -10
pair next: cue.today cue.venue	-29 11 -16 -5 3
pair next: cue.today cue.yesterday	-11 0 15 0 -13
pair next: cue.today noun.body	-2 -42 -25 -30 22
pair next: cue.today noun.child	0 5 -3 0 -2
pair next: cue.today noun.exchange	2 19 -8 -33 -16
pair next: cue.today noun.family	38 -23 2 -15 -16
pair next: cue.today noun.foreigner	-5 8 -3 0 0
pair next: cue.today noun.military	33 -18 -25 -4 -6
pair next: cue.today noun.other	3 6 -16 -31 6
pair next: cue.today noun.people	0 11 -20 2 -35
pair next: cue.today noun.soldier	-8 0 -1 0 9
pair next: cue.today own.agent	-1 -26 -19 14 11
pair next: cue.today own.of	1 -7 -15 -9 18
pair next: cue.today own.to	31 -9 -4 -17 -31
pair next: cue.today qualifier.approx	-15 -9 -15 22 -46
pair next: cue.today qualifier.more_than	-7 4 -12 11 5
pair next: cue.today ru.agent	-30 9 23 -15 -10
pair next: cue.today ru.from	-15 -13 0 -1 15
pair next: cue.today ru.of	-13 3 13 -6 -23
pair next: cue.today ua.agent	-11 -8 -20 -1 18
pair next: cue.today ua.of	27 -24 -17 -12 -2
pair next: cue.today ua.to	38 -6 -3 -10 -26
pair next: cue.today verb.bring	-2 -20 5 2 -29
pair next: cue.today verb.come	12 3 -12 -14 -16
pair next: cue.today verb.future	-13 -3 -31 -23 23
pair next: cue.today verb.give	-15 -14 -5 15 -3
pair next: cue.today verb.held_exchange	29 -25 -33 -12 -18
pair next: cue.today verb.home	7 0 -1 -1 -5
pair next: cue.today verb.noun	17 27 -22 -8 -19
pair next: cue.today verb.other	-11 11 15 -9 0
pair next: cue.today voice.ua	9 -4 -1 0 -4
pair next: cue.total adj.modifier	39 -15 -21 -3 -23
pair next: cue.total adj.wounded	0 9 0 -1 -8
pair next: cue.total country	1 -2 -9 7 3
pair next: cue.total cue.agreed	-13 15 -5 -2 -5
pair next: cue.total cue.captured	-16 -12 -2 -1 20
pair next: cue.total cue.claims	18 0 0 -18 0
pair next: cue.total cue.count	20 -33 -18 -2 17
pair next: cue.total cue.mediated	11 0 -1 0 -10
pair next: cue.total cue.month	-25 -7 10 -30 2
pair next: cue.total cue.of_whole	11 -5 -12 -17 27
pair next: cue.total cue.recap	-15 -1 15 -2 -3
pair next: cue.total cue.relative	-1 0 -8 0 9
pair next: cue.total cue.since	18 -14 -14 -42 16
pair next: cue.total cue.span	19 -17 -9 -25 -3
pair next: cue.total cue.to_date	14 -17 -15 19 -30
pair next: cue.total cue.total	43 -18 -17 -8 -15
pair next: cue.total cue.year	1 -1 -22 4 -8
pair next: cue.total noun.body	-4 -11 -22 15 -15
pair next: cue.total noun.child	9 0 0 0 -9
pair next: cue.total noun.civilian	21 -5 -26 -6 -15
pair next: cue.total noun.exchange	-14 -9 -7 24 -2
pair next: cue.total noun.military	-10 -17 -6 17 0
pair next: cue.total noun.other	21 -19 -4 11 -28
pair next: cue.total noun.people	4 -22 -2 -5 -10
pair next: cue.total own.to	-12 20 -15 -19 -7
pair next: cue.total qualifier.approx	27 -3 -16 -11 -5
pair next: cue.total qualifier.more_than	-20 13 0 16 -10
pair next: cue.total ru.from	-41 -4 19 20 -21
pair next: cue.total ru.of	29 -8 -1 -3 -21
pair next: cue.total ua.to	-35 -15 19 17 0
pair next: cue.total verb.bring	6 -4 -13 12 -21
pair next: cue.total verb.come	-5 0 -17 23 -3
pair next: cue.total verb.other	-15 0 0 0 15
pair next: cue.total verb.swap	18 0 -4 0 -18
pair next: cue.training adj.modifier	-18 0 -4 -10 30
pair next: cue.training country	25 -4 -4 -1 -18
pair next: cue.training cue.in_captivity	-2 -15 0 -1 18
pair next: cue.training cue.of_whole	-2 -7 -12 -9 19
pair next: cue.training noun.branch	-17 -2 18 0 -21
pair next: cue.training noun.family	-6 -1 -15 -13 15
pair next: cue.training noun.other	15 -2 -1 -6 -14
pair next: cue.training noun.people	-2 -18 -4 0 22
pair next: cue.training verb.bring	-20 -2 27 -4 -24
pair next: cue.transit adj.modifier	-26 20 17 -2 -4
pair next: cue.transit adj.wounded	-31 -2 -12 -6 32
pair next: cue.transit category	12 -2 -22 0 17
pair next: cue.transit country	37 -22 -11 -25 -32
pair next: cue.transit cue.all	6 -5 0 0 -1
pair next: cue.transit cue.held	6 -22 10 -26 3
pair next: cue.transit cue.in_captivity	-15 15 -11 -1 -3
pair next: cue.transit cue.of_whole	-9 -4 14 -14 -20
pair next: cue.transit cue.ready	-26 26 -1 -1 -2
pair next: cue.transit cue.to_date	17 -7 -3 -10 -1
pair next: cue.transit cue.today	0 0 -6 0 6
pair next: cue.transit cue.transit	-1 -25 -3 -17 16
pair next: cue.transit cue.venue	-13 -28 -3 -1 23
pair next: cue.transit noun.other	-7 -19 8 -1 23
pair next: cue.transit qualifier.at_most	-2 16 -15 -14 9
pair next: cue.transit ru.from	15 -1 -2 0 -14
pair next: cue.transit ru.of	17 4 32 -4 -51
pair next: cue.transit ru.to	-7 -18 35 -4 -9
pair next: cue.transit ua.of	37 -16 -3 -5 -47
pair next: cue.transit ua.to	19 -20 -18 -25 -2
pair next: cue.transit verb.come	-3 -12 32 -3 -16
pair next: cue.unfinished cue.completed	-70 7 40 -10 -16
pair next: cue.unfinished cue.planned	-5 -21 -17 -15 19
pair next: cue.unfinished noun.other	-4 26 -17 14 -16
pair next: cue.unfinished verb.future	-15 -11 16 -3 0
pair next: cue.unit adj.modifier	18 -2 7 -9 -26
pair next: cue.unit category	46 -20 -45 -10 -12
pair next: cue.unit cue.claims	-7 0 8 0 -1
pair next: cue.unit cue.relative	-9 -1 -16 -1 13
pair next: cue.unit cue.unit	31 -2 -26 -12 -8
pair next: cue.unit noun.branch	22 -3 -18 -4 4
pair next: cue.unit noun.military	14 -13 -11 -1 -4
pair next: cue.unit noun.other	-15 15 -1 0 -2
pair next: cue.unit noun.people	-1 8 -1 0 -6
pair next: cue.unit own.of	-1 0 0 -16 17
pair next: cue.unit ru.of	17 -14 -12 -2 -7
pair next: cue.unit ua.of	19 -2 -3 -8 -15
pair next: cue.unit verb.come	-21 -1 -9 -1 29
pair next: cue.unit view.ru	-9 2 14 -3 -5
pair next: cue.venue adj.modifier	-22 15 14 -5 -6
pair next: cue.venue country	-55 20 3 -1 0
pair next: cue.venue cue.agreement	11 14 -16 -40 -22
pair next: cue.venue cue.completed	-7 -35 -23 -10 23
pair next: cue.venue cue.of_whole	-15 -10 -15 -11 26
pair next: cue.venue cue.planned	-15 19 -1 -1 -2
pair next: cue.venue cue.relative	0 6 -9 19 -18
pair next: cue.venue cue.since	3 10 -3 0 -15
pair next: cue.venue cue.venue	-17 7 -24 -22 10
pair next: cue.venue noun.civilian	-5 -9 18 14 -20
pair next: cue.venue noun.other	-3 7 -1 0 -3
pair next: cue.venue ru.agent	-1 16 0 -15 -19
pair next: cue.venue verb.future	6 -16 -3 14 -2
pair next: cue.venue verb.get	-1 -18 -18 -7 34
pair next: cue.venue verb.held_exchange	-7 -7 -1 0 13
pair next: cue.venue verb.will	-1 -18 -1 0 18
pair next: cue.visit adj.modifier	-18 0 18 0 -2
pair next: cue.visit country	11 1 -25 -9 12
pair next: cue.visit cue.born	-18 -4 29 0 -29
pair next: cue.visit cue.of_whole	-8 -5 -15 -11 18
pair next: cue.visit cue.other_return	-1 0 38 0 -38
pair next: cue.visit cue.relative	-1 0 16 0 -14
pair next: cue.visit cue.reunion	-18 -10 -29 -30 40
pair next: cue.visit cue.today	-5 0 43 0 -40
pair next: cue.visit cue.training	-4 -1 29 0 -28
pair next: cue.visit cue.visit	10 16 20 12 -44
pair next: cue.visit cue.yesterday	-13 -4 15 -4 -24
pair next: cue.visit noun.branch	-11 9 21 -3 -16
pair next: cue.visit noun.family	-12 -5 -37 -4 7
pair next: cue.visit noun.military	-19 -4 -11 -11 16
pair next: cue.visit noun.other	-1 -5 3 -7 -21
pair next: cue.visit noun.people	-24 -17 11 -7 26
pair next: cue.visit ru.of	-27 -27 10 -22 27
pair next: cue.visit ua.of	2 -17 -35 -17 18
pair next: cue.visit verb.other	8 -20 17 8 -16
pair next: cue.visit voice.ua	0 -6 -16 -1 16
pair next: cue.year cue.completed	-21 -29 -25 9 7
pair next: cue.year cue.count	-14 -2 0 22 -15
pair next: cue.year cue.of_whole	-15 -8 -10 21 -25
pair next: cue.year cue.of_year	2 -8 -30 13 -23
pair next: cue.year cue.recap	-19 -13 -48 1 41
pair next: cue.year cue.record	-15 15 -1 4 -3
pair next: cue.year cue.review	-20 -9 -27 28 -24
pair next: cue.year cue.span	-21 -24 23 -6 -14
pair next: cue.year cue.year	-33 -2 -18 41 -7
pair next: cue.year noun.other	-5 -11 -33 30 -41
pair next: cue.yesterday adj.modifier	23 -17 40 -21 -34
pair next: cue.yesterday category	-1 -7 10 -8 -17
pair next: cue.yesterday cue.agreed	15 -9 -5 0 0
pair next: cue.yesterday cue.completed	-31 -15 19 0 0
pair next: cue.yesterday cue.evacuation	-21 -18 -12 -5 20
pair next: cue.yesterday cue.footage	-15 -6 16 0 -3
pair next: cue.yesterday cue.local	-34 -1 39 -1 -18
pair next: cue.yesterday cue.of_whole	18 -14 -11 -1 -19
pair next: cue.yesterday cue.ready	-3 -1 17 0 -16
pair next: cue.yesterday cue.recap	22 -4 -18 0 -3
pair next: cue.yesterday cue.stage	-14 -14 15 -11 -14
pair next: cue.yesterday cue.today	25 -31 -11 -22 -20
pair next: cue.yesterday cue.transit	15 0 -4 0 -13
pair next: cue.yesterday cue.venue	-9 3 -1 -2 9
pair next: cue.yesterday cue.yesterday	-11 -23 22 -21 -25
pair next: cue.yesterday noun.exchange	-20 -35 23 -13 -11
pair next: cue.yesterday noun.military	-22 0 30 -1 -8
pair next: cue.yesterday noun.other	26 6 -24 -15 -19
pair next: cue.yesterday noun.people	-18 -12 26 -3 -35
pair next: cue.yesterday own.agent	22 22 -16 -14 -18
pair next: cue.yesterday own.to	23 -1 -14 -6 -4
pair next: cue.yesterday qualifier.approx	-18 0 21 -1 -12
pair next: cue.yesterday ru.from	39 -2 -30 -1 -47
pair next: cue.yesterday ru.of	-19 14 5 -16 14
pair next: cue.yesterday ua.agent	36 -3 -22 -2 -16
pair next: cue.yesterday ua.from	-14 0 18 -1 -17
pair next: cue.yesterday ua.to	29 0 -25 -1 -5
pair next: cue.yesterday verb.bring	-25 -1 27 -19 -34
pair next: cue.yesterday verb.come	-6 -5 8 -9 3
pair next: cue.yesterday verb.future	34 -8 -29 -1 -4
pair next: cue.yesterday verb.get	-16 30 -24 -18 -43
pair next: cue.yesterday verb.give	24 0 -20 -9 -15
pair next: cue.yesterday verb.held_exchange	16 -15 18 -4 -10
pair next: cue.yesterday verb.noun	-16 -1 27 -4 -18
pair next: cue.yesterday verb.other	-35 13 17 0 1
pair next: cue.yesterday verb.swap	-23 -11 26 -10 -18
pair next: foe.agent adj.modifier	-6 -6 20 -13 -9
pair next: foe.agent category	25 -7 1 -2 -18
pair next: foe.agent cue.captured	-10 -2 0 -1 13
pair next: foe.agent cue.claims	7 -3 -9 -15 -2
pair next: foe.agent cue.held	0 -34 -19 -12 56
pair next: foe.agent cue.in_captivity	13 -1 0 -9 -4
pair next: foe.agent cue.included	15 0 -14 0 -10
pair next: foe.agent cue.mediated	-17 -17 -1 18 -17
pair next: foe.agent cue.of_whole	-23 -2 27 -15 -10
pair next: foe.agent cue.postponed	-18 -1 -21 17 -16
pair next: foe.agent cue.relative	-33 -9 4 -13 31
pair next: foe.agent cue.today	-15 1 16 0 -5
pair next: foe.agent cue.transit	9 -5 -2 0 -2
pair next: foe.agent foe.of	-9 -10 -41 -46 30
pair next: foe.agent noun.body	5 0 -3 -1 -1
pair next: foe.agent noun.military	21 -29 -6 5 -30
pair next: foe.agent noun.other	-23 14 10 -17 -12
pair next: foe.agent noun.people	28 -5 -10 -22 0
pair next: foe.agent own.to	20 -13 -1 -7 -15
pair next: foe.agent ua.of	6 -4 0 -1 -1
pair next: foe.agent ua.to	-27 -11 -3 33 0
pair next: foe.agent verb.come	25 0 -17 -15 -1
pair next: foe.agent verb.future	13 -3 -11 -14 6
pair next: foe.agent verb.get	13 -45 -3 -4 6
pair next: foe.agent verb.home	3 -18 4 -8 -35
pair next: foe.agent verb.other	-16 14 -7 -26 -16
pair next: foe.from adj.modifier	-14 15 -10 -14 -6
pair next: foe.from verb.come	18 5 -1 0 -22
pair next: foe.of adj.modifier	-23 -18 5 -26 9
pair next: foe.of category	0 -5 -15 0 15
pair next: foe.of cue.captivity	1 -5 -15 15 -15
pair next: foe.of cue.captured	-6 -1 0 0 7
pair next: foe.of cue.denied	-1 -22 -10 0 22
pair next: foe.of cue.mediated	20 -2 -1 0 -18
pair next: foe.of cue.relative	-7 -15 -5 11 3
pair next: foe.of cue.span	-21 -6 -2 -16 38
pair next: foe.of cue.today	-1 0 0 -15 15
pair next: foe.of noun.exchange	15 0 -3 0 -11
pair next: foe.of noun.family	-11 -15 -14 -28 26
pair next: foe.of noun.military	-7 -2 -14 -4 25
pair next: foe.of noun.other	-7 -13 -8 -9 19
pair next: foe.of noun.people	0 -1 0 -15 15
pair next: foe.of qualifier.at_most	-19 -10 -2 -3 19
pair next: foe.of qualifier.more_than	15 0 0 0 -15
pair next: foe.of ru.of	-28 30 -9 -7 7
pair next: foe.of verb.bring	22 -14 -17 -14 -24
pair next: foe.of verb.future	-4 28 -14 -14 -21
pair next: foe.of verb.home	18 -2 -9 -7 -12
pair next: foe.of verb.noun	-23 -6 -1 21 6
pair next: foe.of verb.other	-3 -2 -6 15 -14
pair next: foe.of voice.ru	6 19 -22 -17 -20
pair next: foe.to adj.modifier	21 -17 -6 0 0
pair next: foe.to category	5 0 -2 0 -2
pair next: foe.to cue.claims	6 0 -5 0 0
pair next: foe.to cue.mediated	-12 0 -5 -4 14
pair next: foe.to cue.relative	7 0 -1 -9 -13
pair next: foe.to cue.today	0 0 -6 0 6
pair next: foe.to noun.other	-5 -1 13 0 -8
pair next: foe.to noun.people	19 0 0 -19 0
pair next: foe.to own.to	21 -9 -15 -5 -19
pair next: foe.to qualifier.approx	3 -7 0 1 -17
pair next: foe.to verb.come	-15 -1 -4 -7 23
pair next: foe.to verb.future	1 -13 -15 -6 26
pair next: foe.to verb.give	3 -1 26 -1 -27
pair next: foe.to verb.other	-25 -1 15 -3 13
pair next: noun.body adj.dead	-31 -4 7 25 -45
pair next: noun.body adj.freed	-12 -17 19 -5 -13
pair next: noun.body adj.modifier	-17 15 -25 -32 14
pair next: noun.body country	-11 10 6 -1 -5
pair next: noun.body cue.claims	11 3 -5 0 -13
pair next: noun.body cue.denied	-2 6 0 -1 -3
pair next: noun.body cue.died	-14 0 -4 12 6
pair next: noun.body cue.in_return	-36 -1 -3 39 -11
pair next: noun.body cue.of_whole	2 -32 -9 -41 26
pair next: noun.body cue.planned	-7 69 -40 -20 -59
pair next: noun.body cue.ready	14 23 -5 -18 -18
pair next: noun.body cue.recap	-9 -11 -8 -1 11
pair next: noun.body cue.relative	-22 0 24 -19 -32
pair next: noun.body cue.repatriation	-18 -21 -27 25 -16
pair next: noun.body cue.since	-24 -1 -4 27 -6
pair next: noun.body cue.to_date	-15 20 -12 -6 -10
pair next: noun.body cue.today	13 0 0 -12 0
pair next: noun.body cue.year	13 0 0 -12 0
pair next: noun.body cue.yesterday	-16 -1 28 -8 -17
pair next: noun.body noun.body	-11 5 -39 48 -48
pair next: noun.body noun.civilian	-15 -1 -14 -13 21
pair next: noun.body noun.exchange	-14 15 -3 -3 -6
pair next: noun.body noun.foreigner	-19 11 -3 0 -9
pair next: noun.body noun.military	-4 -11 -5 -35 22
pair next: noun.body noun.other	-16 15 -25 -6 3
pair next: noun.body noun.people	32 -3 -21 -6 -38
pair next: noun.body noun.soldier	34 -12 -3 -27 -4
pair next: noun.body own.agent	16 -15 0 -12 0
pair next: noun.body own.to	6 0 -2 0 -4
pair next: noun.body qualifier.approx	17 18 -7 -16 -23
pair next: noun.body qualifier.at_most	6 -5 -2 -9 9
pair next: noun.body qualifier.more_than	-15 -3 -14 15 -14
pair next: noun.body ru.agent	-35 -8 -7 25 -16
pair next: noun.body ru.of	-4 -16 16 -15 -13
pair next: noun.body ru.to	21 -17 -2 -9 -6
pair next: noun.body ua.agent	-12 -11 14 -2 -3
pair next: noun.body ua.of	35 -37 -21 -26 -25
pair next: noun.body ua.to	16 -19 17 -23 -26
pair next: noun.body verb.bring	-18 -13 -48 34 -4
pair next: noun.body verb.come	-8 20 -3 -6 -9
pair next: noun.body verb.future	-30 -22 15 -5 15
pair next: noun.body verb.get	-7 -17 34 -38 -44
pair next: noun.body verb.give	18 -24 -3 14 -45
pair next: noun.body verb.other	-12 -2 -37 -10 47
pair next: noun.body verb.will	5 24 -8 -8 -16
pair next: noun.branch adj.modifier	2 -12 10 -10 -9
pair next: noun.branch adj.wounded	-16 -1 -11 0 27
pair next: noun.branch category	18 -3 12 -32 -27
pair next: noun.branch country	40 -3 -29 -1 -26
pair next: noun.branch cue.all	-15 -4 15 -1 -2
pair next: noun.branch cue.captured	-14 -10 -16 -1 22
pair next: noun.branch cue.evacuation	-8 0 -1 0 9
pair next: noun.branch cue.footage	0 -3 -4 -9 15
pair next: noun.branch cue.of_whole	-14 0 17 -1 -4
pair next: noun.branch cue.part	4 12 -33 -4 32
pair next: noun.branch cue.recap	0 10 7 0 -20
pair next: noun.branch cue.relative	-4 -13 16 -23 3
pair next: noun.branch cue.span	-25 0 11 0 5
pair next: noun.branch cue.total	-15 0 15 -4 0
pair next: noun.branch cue.training	-5 -15 -1 0 21
pair next: noun.branch cue.unit	22 -15 -13 -8 0
pair next: noun.branch noun.branch	37 7 -31 -10 -16
pair next: noun.branch noun.child	-9 0 0 0 9
pair next: noun.branch noun.civilian	-26 10 15 -11 -15
pair next: noun.branch noun.exchange	-11 26 -14 -4 -16
pair next: noun.branch noun.family	19 0 -13 -6 -3
pair next: noun.branch noun.military	43 -2 -36 -14 -7
pair next: noun.branch noun.other	-13 -31 20 -28 0
pair next: noun.branch noun.people	-6 2 9 -13 -13
pair next: noun.branch own.to	-2 -5 2 -1 6
pair next: noun.branch ru.of	-21 -1 -8 -4 22
pair next: noun.branch ua.agent	-5 22 -10 -2 -25
pair next: noun.branch ua.of	34 -20 11 -8 -34
pair next: noun.branch verb.bring	-16 -1 -11 -2 18
pair next: noun.branch verb.come	-28 -1 -4 -1 30
pair next: noun.branch verb.future	-15 0 15 0 -15
pair next: noun.branch verb.other	-16 -6 -25 16 24
pair next: noun.branch verb.swap	14 -3 -15 -1 -9
pair next: noun.branch voice.ua	-13 -18 -12 -21 16
pair next: noun.child adj.modifier	-9 -6 14 -7 -15
pair next: noun.child category	-20 17 -29 -9 6
pair next: noun.child noun.other	-9 -3 -3 -15 15
pair next: noun.child noun.woman	-14 15 10 -5 -28
pair next: noun.civilian adj.modifier	17 -32 -19 22 -3
pair next: noun.civilian adj.wounded	1 12 -4 0 -10
pair next: noun.civilian category	3 -6 -15 -4 -38
pair next: noun.civilian country	-15 -14 0 3 15
pair next: noun.civilian cue.all	-7 -4 0 -4 11
pair next: noun.civilian cue.captivity	20 15 -22 -41 1
pair next: noun.civilian cue.claims	12 -1 9 -17 -3
pair next: noun.civilian cue.completed	-7 0 0 8 0
pair next: noun.civilian cue.deported	13 -11 -1 -12 6
pair next: noun.civilian cue.each	36 -31 -23 -2 -15
pair next: noun.civilian cue.evacuation	-13 -3 -3 -23 33
pair next: noun.civilian cue.footage	-2 -5 36 -1 -32
pair next: noun.civilian cue.held	-28 -16 11 14 -24
pair next: noun.civilian cue.in_captivity	-16 -25 -12 29 -18
pair next: noun.civilian cue.in_return	-17 -2 -13 -9 17
pair next: noun.civilian cue.local	-37 -1 45 -4 -22
pair next: noun.civilian cue.mediated	14 -7 -16 -22 23
pair next: noun.civilian cue.of_whole	12 7 -7 -9 -2
pair next: noun.civilian cue.other_war	-16 -16 -3 -11 17
pair next: noun.civilian cue.part	-7 9 -20 -20 17
pair next: noun.civilian cue.record	9 -10 0 0 2
pair next: noun.civilian cue.relative	20 -3 -58 22 -15
pair next: noun.civilian cue.reunion	11 -1 -1 -1 -8
pair next: noun.civilian cue.today	15 -11 13 -12 -39
pair next: noun.civilian noun.child	-12 15 -15 -2 -2
pair next: noun.civilian noun.civilian	8 -1 -44 -13 4
pair next: noun.civilian noun.exchange	15 0 -20 -2 6
pair next: noun.civilian noun.foreigner	15 -8 -11 6 -18
pair next: noun.civilian noun.military	-4 -3 -3 -10 17
pair next: noun.civilian noun.other	-29 29 14 13 -17
pair next: noun.civilian noun.people	-43 -17 -4 16 15
pair next: noun.civilian noun.woman	0 15 -13 0 -5
pair next: noun.civilian own.to	-8 -1 -3 15 -8
pair next: noun.civilian qualifier.approx	-31 -11 -2 23 20
pair next: noun.civilian qualifier.at_least	8 0 -8 23 -22
pair next: noun.civilian qualifier.at_most	-23 -3 -1 -8 28
pair next: noun.civilian qualifier.more_than	-2 -18 -3 -12 20
pair next: noun.civilian ru.agent	-1 13 -1 4 -16
pair next: noun.civilian ru.from	6 0 0 -2 -4
pair next: noun.civilian ru.of	-1 2 -2 19 -80
pair next: noun.civilian ua.agent	-10 -17 -6 17 -1
pair next: noun.civilian ua.of	18 -15 -6 -2 -8
pair next: noun.civilian ua.to	28 -2 -6 -24 -15
pair next: noun.civilian verb.bring	-9 -30 -17 -1 30
pair next: noun.civilian verb.come	-25 24 17 -32 -25
pair next: noun.civilian verb.give	13 -1 0 -1 -12
pair next: noun.civilian verb.home	57 -1 -19 -32 -12
pair next: noun.civilian verb.noun	0 12 -1 -3 -8
pair next: noun.civilian verb.other	-20 -5 12 -28 2
pair next: noun.exchange adj.dead	19 -19 11 -29 -25
pair next: noun.exchange adj.modifier	10 17 0 -53 -27
pair next: noun.exchange adj.wounded	-2 45 9 -46 -35
pair next: noun.exchange category	15 -3 -1 -2 -14
pair next: noun.exchange country	-35 2 -15 -6 26
pair next: noun.exchange cue.agreed	7 10 -2 -1 -14
pair next: noun.exchange cue.agreement	-1 -36 -11 12 7
pair next: noun.exchange cue.all	-22 -8 -33 41 -3
pair next: noun.exchange cue.called_off	-34 27 -25 -24 -24
pair next: noun.exchange cue.captivity	0 13 -21 -4 -6
pair next: noun.exchange cue.claims	-15 2 -30 -11 22
pair next: noun.exchange cue.completed	8 -17 10 -14 5
pair next: noun.exchange cue.count	-1 24 -1 -53 -59
pair next: noun.exchange cue.denied	-46 39 -3 -21 -30
pair next: noun.exchange cue.each	20 -26 -2 -7 -16
pair next: noun.exchange cue.footage	-15 34 10 -2 -34
pair next: noun.exchange cue.held	-32 -7 -27 -24 44
pair next: noun.exchange cue.in_return	18 -1 -3 -2 -12
pair next: noun.exchange cue.included	-17 4 2 -4 6
pair next: noun.exchange cue.local	-19 -5 46 0 -33
pair next: noun.exchange cue.mediated	30 -37 -5 19 -46
pair next: noun.exchange cue.money	-35 -14 -16 -15 22
pair next: noun.exchange cue.name	16 0 0 0 -15
pair next: noun.exchange cue.of_whole	2 -25 -25 -26 25
pair next: noun.exchange cue.of_year	9 0 -4 0 -4
pair next: noun.exchange cue.one_sided	23 -17 -5 -1 0
pair next: noun.exchange cue.other_exchange	-21 -49 -19 -13 36
pair next: noun.exchange cue.other_war	-27 -2 -13 -9 26
pair next: noun.exchange cue.part	14 -2 0 15 -16
pair next: noun.exchange cue.planned	-32 -15 9 -18 74
pair next: noun.exchange cue.postponed	-4 49 -8 -4 -40
pair next: noun.exchange cue.recap	-15 16 -2 -2 -11
pair next: noun.exchange cue.relative	-34 3 2 1 15
pair next: noun.exchange cue.since	15 4 -26 -19 -32
pair next: noun.exchange cue.span	-1 -16 -9 -24 17
pair next: noun.exchange cue.stage	19 -15 -19 22 -35
pair next: noun.exchange cue.thanks	1 -11 15 -5 -16
pair next: noun.exchange cue.third	-37 -16 -5 -5 42
pair next: noun.exchange cue.to_date	23 -9 -18 -6 -18
pair next: noun.exchange cue.today	-5 16 -24 -3 14
pair next: noun.exchange cue.total	24 -22 34 -15 -32
pair next: noun.exchange cue.venue	-12 24 -14 -4 -11
pair next: noun.exchange cue.year	-8 -19 -33 -7 11
pair next: noun.exchange cue.yesterday	-15 -1 14 0 -1
pair next: noun.exchange noun.body	-9 18 -23 3 -64
pair next: noun.exchange noun.civilian	-17 -15 51 15 -47
pair next: noun.exchange noun.exchange	12 -34 -46 -47 28
pair next: noun.exchange noun.family	-14 -14 15 -11 -14
pair next: noun.exchange noun.military	26 53 -11 -26 -73
pair next: noun.exchange noun.other	0 -42 -3 8 10
pair next: noun.exchange noun.people	34 41 -5 -37 -33
pair next: noun.exchange own.agent	-19 21 17 -1 -17
pair next: noun.exchange own.from	-1 15 0 -1 -15
pair next: noun.exchange own.of	-2 -2 -1 0 5
pair next: noun.exchange own.to	-16 17 23 -41 -46
pair next: noun.exchange qualifier.approx	17 5 11 6 -24
pair next: noun.exchange qualifier.at_least	-19 20 0 -7 -2
pair next: noun.exchange qualifier.at_most	11 23 -19 5 -27
pair next: noun.exchange qualifier.more_than	-25 31 -24 -26 -31
pair next: noun.exchange ru.agent	-24 -14 8 -14 22
pair next: noun.exchange ru.from	-27 8 -2 23 -3
pair next: noun.exchange ru.of	-29 -10 31 29 -60
pair next: noun.exchange ru.to	6 -5 -2 10 -10
pair next: noun.exchange ua.agent	-12 10 -16 -4 -40
pair next: noun.exchange ua.from	-13 16 -17 -5 -11
pair next: noun.exchange ua.of	30 -26 -28 -19 -23
pair next: noun.exchange ua.to	-2 -2 -3 -7 11
pair next: noun.exchange verb.bring	-3 1 -24 10 -23
pair next: noun.exchange verb.come	11 -15 -44 -29 17
pair next: noun.exchange verb.future	-22 33 -50 1 -38
pair next: noun.exchange verb.get	3 14 -5 0 -14
pair next: noun.exchange verb.give	16 -5 -16 -16 -21
pair next: noun.exchange verb.held_exchange	44 -47 -15 -32 -18
pair next: noun.exchange verb.home	2 -2 0 11 -11
pair next: noun.exchange verb.noun	-34 7 23 7 -8
pair next: noun.exchange verb.swap	-38 -1 7 -35 10
pair next: noun.exchange verb.will	13 16 8 -14 -25
pair next: noun.exchange view.ua	-4 15 -14 -14 -7
pair next: noun.exchange voice.ru	9 15 -6 0 -16
pair next: noun.exchange voice.ua	20 -1 -15 -5 -1
pair next: noun.family adj.dead	10 -1 -19 -1 12
pair next: noun.family adj.modifier	-17 6 16 -21 -19
pair next: noun.family category	10 -29 -24 -16 22
pair next: noun.family cue.captivity	-1 -15 6 0 -3
pair next: noun.family cue.captured	-12 -16 0 -14 7
pair next: noun.family cue.claims	-5 -1 -15 0 15
pair next: noun.family cue.completed	23 -6 -11 -5 -7
pair next: noun.family cue.footage	15 -13 -26 -6 7
pair next: noun.family cue.good_news	-1 66 -25 -13 -60
pair next: noun.family cue.local	-6 1 6 0 0
pair next: noun.family cue.mediated	28 -10 -1 -11 -15
pair next: noun.family cue.money	0 -16 -1 0 17
pair next: noun.family cue.of_whole	-24 -6 -3 -29 20
pair next: noun.family cue.other_return	-10 -32 14 -5 0
pair next: noun.family cue.part	1 -15 0 -1 15
pair next: noun.family cue.ready	-31 -3 -3 0 35
pair next: noun.family cue.record	-5 -15 25 -5 -18
pair next: noun.family cue.relative	-17 6 -10 10 -24
pair next: noun.family cue.repatriation	19 -2 -9 -12 -4
pair next: noun.family cue.today	40 -17 -18 -17 12
pair next: noun.family cue.total	15 -4 -14 -4 -9
pair next: noun.family noun.branch	-14 -2 17 -3 -23
pair next: noun.family noun.child	-29 -1 14 24 -9
pair next: noun.family noun.civilian	-21 -28 4 22 -25
pair next: noun.family noun.exchange	2 15 0 -1 -15
pair next: noun.family noun.family	-32 10 14 -21 -3
pair next: noun.family noun.military	-54 -21 17 -52 36
pair next: noun.family noun.other	-8 -2 -9 -6 -2
pair next: noun.family noun.people	-11 -8 -45 -8 -7
pair next: noun.family own.agent	-13 -15 -6 -9 23
pair next: noun.family own.of	15 -9 0 -3 -15
pair next: noun.family own.to	-4 -8 -6 -7 15
pair next: noun.family qualifier.at_most	2 -26 -17 4 0
pair next: noun.family ru.of	16 -9 -14 0 -11
pair next: noun.family ru.to	18 -1 10 0 -19
pair next: noun.family ua.agent	0 5 0 -4 0
pair next: noun.family ua.to	26 -15 -34 -11 -21
pair next: noun.family verb.come	1 -11 24 -2 -24
pair next: noun.family verb.future	-1 -17 -14 -30 21
pair next: noun.family verb.get	22 -1 -15 -5 -16
pair next: noun.family verb.other	-6 -7 -6 -5 12
pair next: noun.family verb.will	-2 -8 -6 -1 13
pair next: noun.family view.ru	-7 1 0 15 -12
pair next: noun.foreigner adj.modifier	-18 13 32 0 -19
pair next: noun.foreigner category	-37 8 -17 -5 3
pair next: noun.foreigner country	7 -4 3 -15 6
pair next: noun.man adj.modifier	-16 -17 -23 -25 29
pair next: noun.man category	24 -1 -14 -11 -8
pair next: noun.man cue.born	-15 0 0 0 15
pair next: noun.man cue.of_whole	-14 15 -23 -8 11
pair next: noun.man cue.planned	-1 -10 2 0 8
pair next: noun.man cue.relative	0 -6 -10 -3 18
pair next: noun.man noun.woman	34 -15 -18 -21 -30
pair next: noun.man verb.bring	-10 -1 16 0 -16
pair next: noun.man verb.come	-3 0 -11 -1 15
pair next: noun.man verb.future	15 0 -15 0 -11
pair next: noun.man verb.get	-29 -5 19 -2 5
pair next: noun.man verb.home	-16 -1 -7 15 -18
pair next: noun.man verb.other	-15 7 15 -2 -13
pair next: noun.military adj.dead	39 -11 -4 -23 -7
pair next: noun.military adj.freed	-2 0 -7 0 8
pair next: noun.military adj.modifier	9 -7 -20 -29 14
pair next: noun.military adj.wounded	17 -1 -2 0 -15
pair next: noun.military category	15 -7 19 -2 -42
pair next: noun.military country	1 -15 -12 -1 15
pair next: noun.military cue.agreement	-12 -1 13 0 -9
pair next: noun.military cue.all	-14 0 -2 -5 14
pair next: noun.military cue.born	22 -14 -19 -9 -25
pair next: noun.military cue.captivity	8 -11 -64 -1 8
pair next: noun.military cue.captured	-18 1 -3 -25 30
pair next: noun.military cue.claims	3 -15 -3 22 -16
pair next: noun.military cue.completed	-29 33 25 -26 8
pair next: noun.military cue.each	-2 27 -15 0 -8
pair next: noun.military cue.footage	11 -9 -7 6 -13
pair next: noun.military cue.held	-14 -5 13 31 -32
pair next: noun.military cue.in_captivity	27 -18 -16 -24 4
pair next: noun.military cue.in_return	-13 16 -6 17 -25
pair next: noun.military cue.included	-20 -2 18 -1 9
pair next: noun.military cue.local	-3 -2 10 0 -14
pair next: noun.military cue.mediated	11 0 -4 -8 0
pair next: noun.military cue.missing	-2 -5 -2 -2 9
pair next: noun.military cue.of_whole	11 6 -7 -48 -11
pair next: noun.military cue.other_return	-8 0 8 0 -1
pair next: noun.military cue.other_war	-21 -3 -3 -2 22
pair next: noun.military cue.part	-2 -8 -17 -15 14
pair next: noun.military cue.planned	-14 21 -1 0 -15
pair next: noun.military cue.postponed	-1 10 -8 -11 9
pair next: noun.military cue.ready	16 -1 36 -4 -43
pair next: noun.military cue.recap	-15 0 15 0 -6
pair next: noun.military cue.relative	36 -53 -21 -42 21
pair next: noun.military cue.same_number	-25 -13 -10 -11 15
pair next: noun.military cue.span	-14 0 -1 10 6
pair next: noun.military cue.stage	-52 -1 -26 -15 26
pair next: noun.military cue.to_date	-18 19 -10 -7 -15
pair next: noun.military cue.today	49 -37 -29 -19 -44
pair next: noun.military cue.total	17 -1 -18 14 -2
pair next: noun.military cue.transit	26 -12 -17 0 -16
pair next: noun.military cue.unit	14 13 -5 -10 -18
pair next: noun.military cue.yesterday	-7 0 10 0 -3
pair next: noun.military foe.of	-15 -1 0 -16 17
pair next: noun.military noun.body	-44 -2 14 -16 8
pair next: noun.military noun.branch	7 -11 -46 6 0
pair next: noun.military noun.child	0 -15 0 0 16
pair next: noun.military noun.civilian	31 -4 0 6 -57
pair next: noun.military noun.exchange	11 -16 -20 -7 14
pair next: noun.military noun.man	12 0 0 0 -12
pair next: noun.military noun.military	-24 -9 9 -12 22
pair next: noun.military noun.other	-10 -14 -37 -19 14
pair next: noun.military noun.people	-19 -10 5 -2 5
pair next: noun.military noun.rank	30 17 -31 -7 -19
pair next: noun.military own.agent	22 -1 -13 -13 -4
pair next: noun.military own.of	-18 0 25 -1 -7
pair next: noun.military own.to	34 -23 1 -49 -41
pair next: noun.military qualifier.approx	-14 0 15 -6 -9
pair next: noun.military qualifier.at_most	22 15 -35 -25 -44
pair next: noun.military qualifier.more_than	-13 -2 -1 -6 20
pair next: noun.military ru.agent	10 -14 -2 -23 -17
pair next: noun.military ru.from	36 -1 -11 -5 -27
pair next: noun.military ru.of	-4 -48 7 -19 5
pair next: noun.military ru.to	9 0 0 -1 -7
pair next: noun.military ua.agent	11 -6 14 -15 -26
pair next: noun.military ua.from	-20 -8 25 10 -9
pair next: noun.military ua.of	11 35 -19 -23 -45
pair next: noun.military ua.to	8 -17 -18 17 -43
pair next: noun.military verb.bring	16 13 -9 -17 -61
pair next: noun.military verb.come	56 -38 -10 -25 -49
pair next: noun.military verb.future	-43 13 -4 -17 24
pair next: noun.military verb.get	1 -14 -25 14 -1
pair next: noun.military verb.give	13 20 0 -26 -25
pair next: noun.military verb.held_exchange	5 -2 -16 6 -11
pair next: noun.military verb.home	38 -22 6 -21 -28
pair next: noun.military verb.noun	-7 -5 15 0 -4
pair next: noun.military verb.other	-55 12 3 -26 24
pair next: noun.military verb.swap	13 -16 0 0 11
pair next: noun.military verb.will	16 -3 6 -6 -14
pair next: noun.military view.ru	-44 -5 27 2 24
pair next: noun.military view.ua	37 -29 8 -33 -3
pair next: noun.military voice.ru	14 -2 -11 0 -9
pair next: noun.military voice.ua	0 -27 11 48 -25
pair next: noun.other adj.dead	-10 13 -10 25 -28
pair next: noun.other adj.modifier	-4 -11 5 -27 9
pair next: noun.other adj.wounded	-27 24 13 -14 -29
pair next: noun.other category	-25 -33 11 -36 41
pair next: noun.other country	1 38 6 -32 -59
pair next: noun.other cue.agreed	-16 24 -10 -9 -18
pair next: noun.other cue.agreement	17 -6 -29 -13 -2
pair next: noun.other cue.all	-30 -21 -27 -5 18
pair next: noun.other cue.already	-10 13 15 0 -20
pair next: noun.other cue.anniversary	6 -9 14 0 -19
pair next: noun.other cue.born	-10 7 -21 -8 -10
pair next: noun.other cue.called_off	-37 -9 -11 23 23
pair next: noun.other cue.captivity	-13 -15 -29 5 37
pair next: noun.other cue.captured	-1 -14 -18 -14 20
pair next: noun.other cue.claims	5 -3 13 -36 -10
pair next: noun.other cue.completed	19 -26 27 -21 -18
pair next: noun.other cue.crime	-4 -24 -40 20 8
pair next: noun.other cue.denied	12 15 -18 15 -33
pair next: noun.other cue.deported	14 -26 -8 -34 33
pair next: noun.other cue.evacuation	2 -14 -1 12 -12
pair next: noun.other cue.footage	-6 -32 1 -4 12
pair next: noun.other cue.good_news	9 -4 -2 0 -4
pair next: noun.other cue.held	-19 3 15 -23 -17
pair next: noun.other cue.in_captivity	26 13 18 -5 -57
pair next: noun.other cue.in_return	-15 -22 13 -10 22
pair next: noun.other cue.included	8 0 -2 0 -7
pair next: noun.other cue.local	-4 8 49 -8 -52
pair next: noun.other cue.mediated	30 -48 -1 -6 7
pair next: noun.other cue.missing	1 -22 -6 -19 30
pair next: noun.other cue.money	-49 -16 10 -18 17
pair next: noun.other cue.of_whole	-8 -34 -32 -23 29
pair next: noun.other cue.of_year	-7 -4 -21 18 -20
pair next: noun.other cue.one_sided	16 -11 -8 -8 -15
pair next: noun.other cue.other_exchange	-38 -6 -25 -1 46
pair next: noun.other cue.other_return	-1 -3 2 -16 -13
pair next: noun.other cue.other_war	-17 -13 -1 15 6
pair next: noun.other cue.parcel	-55 -36 -3 -16 52
pair next: noun.other cue.part	20 7 -16 -45 -18
pair next: noun.other cue.planned	-12 30 -28 9 -26
pair next: noun.other cue.postponed	-4 -9 -24 -23 27
pair next: noun.other cue.ready	18 -25 -12 -14 18
pair next: noun.other cue.recap	-42 17 20 -24 -2
pair next: noun.other cue.record	10 15 -17 -23 10
pair next: noun.other cue.relative	6 -2 -6 -60 20
pair next: noun.other cue.reunion	-34 16 -19 -11 -6
pair next: noun.other cue.same_number	-17 -1 0 0 18
pair next: noun.other cue.since	13 -15 13 -42 1
pair next: noun.other cue.span	-7 12 6 -18 1
pair next: noun.other cue.stage	-10 -46 5 21 -26
pair next: noun.other cue.thanks	9 -23 -16 -8 11
pair next: noun.other cue.to_date	-22 -14 -34 9 12
pair next: noun.other cue.today	25 -10 -9 1 -26
pair next: noun.other cue.total	19 -15 -12 -32 19
pair next: noun.other cue.training	12 -2 -14 -15 3
pair next: noun.other cue.transit	-11 -5 13 0 -26
pair next: noun.other cue.unit	-16 0 -15 0 15
pair next: noun.other cue.venue	-12 -28 -14 3 12
pair next: noun.other cue.visit	-5 -1 29 0 -29
pair next: noun.other cue.year	-12 -4 7 13 -33
pair next: noun.other cue.yesterday	14 -1 16 0 -17
pair next: noun.other foe.from	-13 15 -9 -14 -20
pair next: noun.other foe.of	-7 12 -11 -10 -16
pair next: noun.other foe.to	-1 -3 15 0 -14
pair next: noun.other noun.body	-17 8 -86 9 8
pair next: noun.other noun.branch	-13 9 -12 7 7
pair next: noun.other noun.child	-19 -22 -9 32 3
pair next: noun.other noun.civilian	-20 -7 3 21 -10
pair next: noun.other noun.exchange	16 -12 17 -57 -20
pair next: noun.other noun.family	-6 -8 -11 -16 -6
pair next: noun.other noun.foreigner	-11 4 -28 -3 17
pair next: noun.other noun.military	-36 5 -49 -7 19
pair next: noun.other noun.other	-55 -6 -1 -9 34
pair next: noun.other noun.people	-17 -13 -56 17 9
pair next: noun.other noun.rank	16 -18 14 -13 -14
pair next: noun.other noun.woman	-3 -13 -15 11 -14
pair next: noun.other own.agent	16 10 -33 11 -4
pair next: noun.other own.from	-8 0 -1 -3 13
pair next: noun.other own.of	-17 12 28 -6 -36
pair next: noun.other own.to	-37 12 14 20 -16
pair next: noun.other qualifier.approx	8 33 -18 -14 -15
pair next: noun.other qualifier.at_most	-46 -46 1 4 24
pair next: noun.other qualifier.more_than	10 15 -7 -28 -7
pair next: noun.other ru.agent	-49 1 2 3 13
pair next: noun.other ru.from	17 7 -12 -14 -14
pair next: noun.other ru.of	-15 -27 -4 -46 38
pair next: noun.other ru.to	3 -5 -14 -18 12
pair next: noun.other ua.agent	-18 -10 -31 -80 49
pair next: noun.other ua.from	-21 28 13 0 -25
pair next: noun.other ua.of	-35 -28 -37 26 1
pair next: noun.other ua.to	-12 1 7 -27 -8
pair next: noun.other verb.bring	-16 -26 -32 15 19
pair next: noun.other verb.come	-4 -21 -10 -18 -2
pair next: noun.other verb.future	-4 36 -24 -10 -18
pair next: noun.other verb.get	16 -13 -32 -10 18
pair next: noun.other verb.give	-35 -36 7 -2 32
pair next: noun.other verb.held_exchange	16 -1 -33 -10 0
pair next: noun.other verb.home	-3 -10 -7 15 -32
pair next: noun.other verb.managed	-13 -16 -12 -5 17
pair next: noun.other verb.noun	-34 14 -3 -24 8
pair next: noun.other verb.other	-26 -41 5 -14 28
pair next: noun.other verb.swap	26 -38 -7 -15 4
pair next: noun.other verb.will	10 4 -18 -3 15
pair next: noun.other view.ru	11 0 -1 0 -9
pair next: noun.other view.ua	-35 0 -14 19 15
pair next: noun.other voice.ru	6 -23 27 -18 16
pair next: noun.other voice.ua	-18 14 -14 -6 8
pair next: noun.people adj.dead	-6 -1 -12 -18 22
pair next: noun.people adj.freed	-10 -33 9 -7 -22
pair next: noun.people adj.modifier	5 -8 15 -41 28
pair next: noun.people adj.wounded	16 -21 -9 -9 18
pair next: noun.people category	18 -19 -34 -8 -2
pair next: noun.people country	-29 14 -3 -12 -9
pair next: noun.people cue.agreed	0 19 -2 -4 -14
pair next: noun.people cue.agreement	20 -1 -6 -17 -9
pair next: noun.people cue.all	22 -6 -28 -19 15
pair next: noun.people cue.born	-6 11 -6 0 0
pair next: noun.people cue.captivity	-26 24 -19 -13 22
pair next: noun.people cue.claims	-20 9 3 0 -14
pair next: noun.people cue.deported	-13 0 -2 14 -2
pair next: noun.people cue.each	-6 26 -15 -12 -32
pair next: noun.people cue.footage	12 -16 23 -12 -39
pair next: noun.people cue.held	-19 10 -7 -7 13
pair next: noun.people cue.in_captivity	-5 -9 -32 -55 38
pair next: noun.people cue.local	-18 -4 -10 -43 12
pair next: noun.people cue.missing	11 -27 -31 35 -32
pair next: noun.people cue.of_whole	-2 -23 -42 -1 22
pair next: noun.people cue.other_return	-5 -4 -7 -10 8
pair next: noun.people cue.other_war	-20 -13 0 -3 21
pair next: noun.people cue.part	18 -34 -1 -35 27
pair next: noun.people cue.planned	15 -1 -17 0 5
pair next: noun.people cue.recap	-31 1 21 -16 -33
pair next: noun.people cue.record	0 -15 19 -6 -19
pair next: noun.people cue.relative	-4 -6 -16 -20 10
pair next: noun.people cue.same_number	10 0 0 0 -10
pair next: noun.people cue.since	31 -13 -11 -44 33
pair next: noun.people cue.span	13 -1 -15 0 4
pair next: noun.people cue.to_date	-10 -14 -3 15 -8
pair next: noun.people cue.today	18 -41 2 -16 -5
pair next: noun.people cue.total	14 -42 -18 -19 17
pair next: noun.people cue.transit	12 -9 -1 0 -2
pair next: noun.people cue.yesterday	-13 -2 15 -7 -14
pair next: noun.people foe.to	-14 15 -18 -15 9
pair next: noun.people noun.body	-8 -1 -2 0 11
pair next: noun.people noun.child	-36 -8 -13 0 38
pair next: noun.people noun.civilian	-57 13 13 32 6
pair next: noun.people noun.exchange	-7 15 -8 4 -14
pair next: noun.people noun.family	-30 -26 -24 4 28
pair next: noun.people noun.foreigner	-8 4 -30 22 4
pair next: noun.people noun.man	-3 0 -2 0 6
pair next: noun.people noun.military	-14 -10 -24 30 8
pair next: noun.people noun.other	-3 -11 27 -15 -5
pair next: noun.people noun.people	-30 10 -10 0 -14
pair next: noun.people noun.soldier	43 -9 -31 -13 -3
pair next: noun.people own.agent	5 21 -2 0 -25
pair next: noun.people own.of	-4 -12 -13 4 -5
pair next: noun.people own.to	-5 -33 -10 -3 15
pair next: noun.people qualifier.approx	-19 -10 -4 17 6
pair next: noun.people qualifier.at_least	0 0 0 13 -13
pair next: noun.people qualifier.at_most	-38 -11 -6 -4 9
pair next: noun.people qualifier.more_than	31 -13 -14 -18 -1
pair next: noun.people ru.agent	11 22 -5 14 -17
pair next: noun.people ru.from	-3 6 0 -1 -2
pair next: noun.people ru.of	-4 -19 -30 -9 5
pair next: noun.people ru.to	19 -6 9 -11 -19
pair next: noun.people ua.agent	26 -2 -33 -31 -16
pair next: noun.people ua.from	-22 0 -15 -16 37
pair next: noun.people ua.of	39 -23 -23 32 -52
pair next: noun.people ua.to	26 -22 -39 -35 -10
pair next: noun.people verb.bring	-1 13 -3 2 -16
pair next: noun.people verb.come	-18 15 7 -19 -42
pair next: noun.people verb.future	4 23 -22 14 -19
pair next: noun.people verb.get	-18 0 0 0 18
pair next: noun.people verb.give	9 -16 23 -3 -22
pair next: noun.people verb.held_exchange	7 -15 0 7 -33
pair next: noun.people verb.home	32 12 -35 -31 -19
pair next: noun.people verb.other	-7 -39 14 -7 12
pair next: noun.people verb.swap	-28 -1 -16 -4 29
pair next: noun.people verb.will	-5 16 -10 -3 -3
pair next: noun.people voice.ua	-16 -3 -1 -21 28
pair next: noun.rank adj.modifier	0 -8 -3 -4 25
pair next: noun.rank category	9 -3 -38 -14 -6
pair next: noun.rank cue.claims	29 -7 -27 0 -1
pair next: noun.rank cue.relative	-15 -15 0 0 13
pair next: noun.rank noun.civilian	11 -2 -8 0 -1
pair next: noun.rank noun.military	11 0 0 0 -11
pair next: noun.rank noun.other	-15 -1 -5 -1 15
pair next: noun.rank noun.people	-5 -2 -15 -9 15
pair next: noun.rank noun.rank	42 -4 -13 -13 -13
pair next: noun.rank noun.soldier	30 -7 -15 -4 -18
pair next: noun.rank noun.woman	7 0 0 0 -6
pair next: noun.rank ru.from	-7 0 -2 0 8
pair next: noun.rank ua.of	2 -4 -15 0 15
pair next: noun.rank verb.bring	4 0 -15 -12 17
pair next: noun.rank verb.give	-15 -2 15 0 -12
pair next: noun.rank verb.other	-3 -1 15 0 -15
pair next: noun.soldier adj.modifier	-4 16 -4 -1 -17
pair next: noun.soldier adj.wounded	-25 -2 0 27 -2
pair next: noun.soldier cue.captured	-16 0 0 0 17
pair next: noun.soldier cue.claims	-1 10 -6 -3 -2
pair next: noun.soldier cue.held	5 -2 -14 20 -14
pair next: noun.soldier cue.in_captivity	-2 5 0 -3 0
pair next: noun.soldier cue.in_return	11 -1 -2 17 -23
pair next: noun.soldier cue.of_whole	-16 -2 -33 8 22
pair next: noun.soldier cue.one_sided	24 0 -1 -16 -9
pair next: noun.soldier cue.part	15 -4 -3 -1 -14
pair next: noun.soldier cue.relative	-36 -14 18 -5 3
pair next: noun.soldier cue.since	-2 0 0 7 -4
pair next: noun.soldier cue.today	14 -8 -1 -4 -2
pair next: noun.soldier noun.civilian	15 -18 -35 11 -19
pair next: noun.soldier noun.other	15 -21 -4 -2 0
pair next: noun.soldier noun.people	10 -1 -1 0 -9
pair next: noun.soldier noun.rank	3 0 -17 21 -43
pair next: noun.soldier own.to	6 -9 -15 -17 12
pair next: noun.soldier qualifier.at_most	10 -8 0 -6 0
pair next: noun.soldier ru.from	25 0 0 -25 0
pair next: noun.soldier ua.of	-32 -8 23 -17 -10
pair next: noun.soldier ua.to	22 -13 -4 -14 -2
pair next: noun.soldier verb.bring	10 -8 2 -14 -4
pair next: noun.soldier verb.come	11 4 15 -14 -19
pair next: noun.soldier verb.get	-10 -2 -20 -12 34
pair next: noun.soldier verb.give	16 -1 -15 -10 -8
pair next: noun.soldier verb.home	18 -11 -16 -12 -12
pair next: noun.soldier verb.other	-17 -15 -4 15 4
pair next: noun.soldier verb.swap	30 0 -2 -5 -29
pair next: noun.woman adj.modifier	-5 -1 0 -1 1
pair next: noun.woman adj.wounded	17 -8 -17 -8 -15
pair next: noun.woman category	-13 -10 8 3 -18
pair next: noun.woman cue.in_captivity	-15 -4 0 15 0
pair next: noun.woman cue.of_whole	14 -8 -31 -2 28
pair next: noun.woman cue.part	2 19 -1 -1 -19
pair next: noun.woman cue.relative	14 0 -14 -8 -1
pair next: noun.woman noun.child	-13 -22 -33 -3 21
pair next: noun.woman noun.man	9 0 -8 0 0
pair next: noun.woman noun.military	-3 -16 -11 16 -20
pair next: noun.woman noun.other	-10 0 -6 0 16
pair next: noun.woman noun.people	6 -1 0 -4 -1
pair next: noun.woman verb.other	11 -15 15 -1 -18
pair next: own.agent adj.modifier	11 25 -32 -34 -19
pair next: own.agent country	18 -1 -19 -19 -16
pair next: own.agent cue.agreement	-1 6 -11 -14 9
pair next: own.agent cue.all	-12 14 -15 -3 -11
pair next: own.agent cue.claims	5 -6 3 3 -6
pair next: own.agent cue.completed	14 14 -3 -14 -12
pair next: own.agent cue.footage	-2 17 7 -1 -9
pair next: own.agent cue.held	-8 -14 -17 13 3
pair next: own.agent cue.in_return	-34 -17 -6 -3 36
pair next: own.agent cue.name	-4 0 -9 -1 13
pair next: own.agent cue.of_whole	-22 -28 6 17 -15
pair next: own.agent cue.part	14 -6 -6 -15 -2
pair next: own.agent cue.planned	-33 10 -40 -37 22
pair next: own.agent cue.recap	-25 -11 30 19 -32
pair next: own.agent cue.relative	-10 -14 -38 15 25
pair next: own.agent cue.thanks	-7 12 -12 11 -19
pair next: own.agent cue.today	15 -2 -15 0 -15
pair next: own.agent cue.visit	-15 -1 18 0 -17
pair next: own.agent foe.of	0 15 0 -4 -15
pair next: own.agent noun.exchange	28 -23 -3 -1 -3
pair next: own.agent noun.foreigner	-1 12 -3 -2 -6
pair next: own.agent noun.military	2 15 -1 0 -16
pair next: own.agent noun.other	18 -25 -3 -29 9
pair next: own.agent noun.people	-10 -2 -1 -9 13
pair next: own.agent own.agent	15 -3 -11 -15 -8
pair next: own.agent own.of	16 -3 -14 -15 -6
pair next: own.agent own.to	-25 -25 21 -21 30
pair next: own.agent qualifier.approx	6 5 -12 -17 -4
pair next: own.agent qualifier.at_most	15 -4 -15 -15 -7
pair next: own.agent qualifier.more_than	0 -5 -1 18 -17
pair next: own.agent ru.agent	6 -31 -16 15 -30
pair next: own.agent ru.of	-9 -21 -9 14 16
pair next: own.agent ru.to	23 -13 -1 -10 -18
pair next: own.agent ua.from	11 -18 10 -9 -33
pair next: own.agent ua.of	-8 14 -14 15 -17
pair next: own.agent verb.bring	-2 -42 4 21 -20
pair next: own.agent verb.come	-18 16 15 -7 -35
pair next: own.agent verb.future	-10 2 -25 -33 19
pair next: own.agent verb.get	14 -2 -7 5 -25
pair next: own.agent verb.give	18 -15 -28 20 7
pair next: own.agent verb.held_exchange	-21 -3 -45 -67 41
pair next: own.agent verb.home	16 -14 -11 -3 -9
pair next: own.agent verb.managed	-10 -1 0 15 -14
pair next: own.agent verb.other	-17 -2 18 -15 -19
pair next: own.agent verb.swap	15 -1 -2 -1 -13
pair next: own.agent verb.will	3 -7 -54 -16 24
pair next: own.agent voice.ua	0 -48 9 24 -25
pair next: own.from noun.body	14 0 -4 -6 -4
pair next: own.from own.of	16 -38 -18 8 24
pair next: own.of adj.dead	19 12 -23 -25 -22
pair next: own.of adj.modifier	-10 -17 13 -8 -5
pair next: own.of adj.wounded	29 -15 -6 -1 -14
pair next: own.of category	-11 -2 -1 -17 23
pair next: own.of country	7 0 0 -7 0
pair next: own.of cue.agreement	5 -63 -10 -29 67
pair next: own.of cue.all	14 0 -4 -8 -3
pair next: own.of cue.claims	-1 -28 11 3 -28
pair next: own.of cue.completed	7 0 0 0 -6
pair next: own.of cue.held	-11 -25 11 30 -35
pair next: own.of cue.in_captivity	-20 -4 -26 27 -41
pair next: own.of cue.local	-14 -1 15 -1 -13
pair next: own.of cue.mediated	-16 0 16 0 -2
pair next: own.of cue.of_whole	4 -52 5 14 -9
pair next: own.of cue.on_shield	6 0 -1 -3 -2
pair next: own.of cue.other_return	5 -1 -3 0 -1
pair next: own.of cue.planned	-4 14 -8 0 -3
pair next: own.of cue.relative	-28 -1 -2 39 -17
pair next: own.of cue.stage	11 15 -5 -13 -12
pair next: own.of cue.today	14 -1 -14 -3 -3
pair next: own.of cue.transit	17 -9 -12 -3 -15
pair next: own.of foe.of	-24 -4 -12 -2 26
pair next: own.of noun.body	8 -10 -11 0 -24
pair next: own.of noun.branch	-13 -7 8 -5 7
pair next: own.of noun.child	-3 -16 -19 -16 26
pair next: own.of noun.civilian	-7 -12 -4 16 -3
pair next: own.of noun.exchange	-2 7 -5 -15 13
pair next: own.of noun.family	-2 21 10 -10 -37
pair next: own.of noun.man	15 -5 -14 -4 -9
pair next: own.of noun.military	41 -1 -35 -22 -33
pair next: own.of noun.other	5 5 -53 10 -2
pair next: own.of noun.people	-7 4 -22 -23 0
pair next: own.of noun.rank	2 0 0 15 -15
pair next: own.of noun.soldier	2 -10 -19 8 -12
pair next: own.of noun.woman	16 0 -11 -7 0
pair next: own.of own.agent	10 -7 -25 14 -3
pair next: own.of own.of	13 -13 0 0 0
pair next: own.of own.to	59 -16 -37 -17 -37
pair next: own.of qualifier.approx	13 0 -13 1 0
pair next: own.of qualifier.at_least	-3 -2 -1 25 -23
pair next: own.of ru.agent	-6 -2 -1 19 -12
pair next: own.of ru.from	23 -1 -12 -1 -16
pair next: own.of ua.of	-13 -8 16 -14 -15
pair next: own.of ua.to	-12 -1 32 0 -29
pair next: own.of verb.bring	-26 -4 -16 18 10
pair next: own.of verb.come	3 -9 -7 -9 14
pair next: own.of verb.future	-15 -13 -18 -6 21
pair next: own.of verb.give	-26 -15 -20 14 19
pair next: own.of verb.held_exchange	-20 -6 21 -1 -5
pair next: own.of verb.home	28 -3 -18 0 -16
pair next: own.of voice.ua	0 15 0 0 -15
pair next: own.to adj.dead	23 -9 -2 -20 -6
pair next: own.to adj.modifier	-26 23 33 -12 -10
pair next: own.to adj.wounded	-11 -1 -7 24 -26
pair next: own.to country	-22 -4 -27 -10 26
pair next: own.to cue.claims	-6 -4 14 -23 -7
pair next: own.to cue.each	20 -22 4 -1 0
pair next: own.to cue.evacuation	-7 -15 -12 -4 15
pair next: own.to cue.footage	-16 19 -18 14 -33
pair next: own.to cue.in_return	-2 0 -3 0 5
pair next: own.to cue.mediated	-12 -15 -15 15 3
pair next: own.to cue.of_whole	13 15 -18 -9 -17
pair next: own.to cue.on_shield	19 0 -5 7 -19
pair next: own.to cue.other_return	-10 -19 -19 -15 18
pair next: own.to cue.outside	0 -9 0 0 10
pair next: own.to cue.part	-4 -1 21 -3 -17
pair next: own.to cue.recap	-15 -1 8 -16 29
pair next: own.to cue.record	12 0 0 -11 0
pair next: own.to cue.reunion	45 -24 -17 -22 -21
pair next: own.to cue.since	-12 -5 -13 14 -2
pair next: own.to cue.stage	14 0 -2 -1 -13
pair next: own.to cue.today	-9 -6 1 -18 28
pair next: own.to cue.total	-1 0 17 0 -17
pair next: own.to cue.transit	30 -3 -24 -20 -34
pair next: own.to noun.body	-7 -1 6 6 -18
pair next: own.to noun.branch	0 -15 0 0 15
pair next: own.to noun.child	16 -1 17 -1 -30
pair next: own.to noun.exchange	-1 5 17 -11 -26
pair next: own.to noun.family	-21 18 -5 -1 -17
pair next: own.to noun.military	33 0 -20 -16 -5
pair next: own.to noun.other	-28 -1 -16 -33 25
pair next: own.to noun.people	-17 -15 -2 28 -36
pair next: own.to noun.soldier	15 -1 -3 5 -15
pair next: own.to own.of	34 -13 -29 -3 -38
pair next: own.to own.to	18 -14 9 -43 -7
pair next: own.to qualifier.at_most	51 -2 -29 -18 -14
pair next: own.to qualifier.more_than	5 -23 -6 23 -16
pair next: own.to ru.agent	-12 -4 -14 22 -38
pair next: own.to ru.from	43 -2 -2 -10 -33
pair next: own.to ru.of	14 -14 0 0 -2
pair next: own.to ua.agent	12 -1 -11 -1 -2
pair next: own.to ua.from	16 -2 22 -52 -36
pair next: own.to ua.of	17 -6 19 -16 -14
pair next: own.to ua.to	-13 -6 -30 21 -21
pair next: own.to verb.bring	10 -10 -49 32 -59
pair next: own.to verb.come	8 -8 5 -5 -62
pair next: own.to verb.give	15 -35 -23 21 -15
pair next: own.to verb.held_exchange	4 13 5 -11 -13
pair next: own.to verb.home	24 -38 -28 -4 3
pair next: own.to verb.managed	-31 -1 24 -15 0
pair next: own.to verb.other	-1 -6 15 -1 -11
pair next: own.to verb.will	-4 67 -26 -33 -51
pair next: qualifier.approx adj.modifier	-11 -4 -12 -3 4
pair next: qualifier.approx adj.wounded	-5 0 -5 -3 11
pair next: qualifier.approx category	0 -13 -17 -11 13
pair next: qualifier.approx country	-15 -16 13 -1 5
pair next: qualifier.approx cue.agreement	-15 23 0 15 -23
pair next: qualifier.approx cue.all	-3 -2 6 -15 2
pair next: qualifier.approx cue.among	-16 -3 28 -5 -13
pair next: qualifier.approx cue.evacuation	-21 -3 -13 -12 22
pair next: qualifier.approx cue.held	0 -1 -5 0 6
pair next: qualifier.approx cue.part	-7 12 -2 -9 4
pair next: qualifier.approx cue.recap	-14 -5 9 -20 3
pair next: qualifier.approx cue.relative	-9 -2 15 7 -15
pair next: qualifier.approx cue.span	-6 0 -26 17 -8
pair next: qualifier.approx cue.venue	29 -15 -6 -24 -2
pair next: qualifier.approx noun.body	20 -8 24 -35 -33
pair next: qualifier.approx noun.branch	-5 0 6 0 0
pair next: qualifier.approx noun.civilian	-25 0 0 36 -14
pair next: qualifier.approx noun.exchange	-21 6 53 -10 -5
pair next: qualifier.approx noun.military	3 -5 -22 18 -28
pair next: qualifier.approx noun.other	3 -47 -16 35 -21
pair next: qualifier.approx noun.people	14 12 -42 -12 6
pair next: qualifier.approx own.of	-1 -11 12 -1 0
pair next: qualifier.approx qualifier.approx	-28 22 -14 16 -7
pair next: qualifier.approx qualifier.more_than	-4 -13 -13 8 -17
pair next: qualifier.approx ru.of	54 -12 -8 10 -30
pair next: qualifier.approx ua.of	-32 -6 -2 24 -9
pair next: qualifier.approx verb.noun	-4 -9 0 -27 16
pair next: qualifier.at_least adj.modifier	-11 -2 -6 14 -20
pair next: qualifier.at_least noun.civilian	-13 -1 -5 3 -2
pair next: qualifier.at_least noun.military	-13 19 -8 -8 9
pair next: qualifier.at_least noun.other	-19 -10 -3 37 -3
pair next: qualifier.at_least noun.people	2 -11 -4 5 -5
pair next: qualifier.at_least qualifier.at_most	22 5 -2 -20 -25
pair next: qualifier.at_least qualifier.more_than	-8 -2 -2 20 -9
pair next: qualifier.at_least ua.of	-1 0 0 -15 15
pair next: qualifier.at_most adj.modifier	20 -1 -8 -19 -18
pair next: qualifier.at_most category	7 0 -13 -21 -1
pair next: qualifier.at_most country	7 -18 -16 -6 37
pair next: qualifier.at_most cue.agreement	-1 -18 -27 -40 12
pair next: qualifier.at_most cue.born	22 0 0 0 -22
pair next: qualifier.at_most cue.captivity	-7 -11 15 18 -16
pair next: qualifier.at_most cue.captured	15 -13 -16 -1 -7
pair next: qualifier.at_most cue.each	-10 16 0 -6 0
pair next: qualifier.at_most cue.footage	14 0 -16 1 -11
pair next: qualifier.at_most cue.held	-15 -13 15 0 -11
pair next: qualifier.at_most cue.local	-40 -3 1 -4 15
pair next: qualifier.at_most cue.mediated	-5 -14 -6 -1 16
pair next: qualifier.at_most cue.missing	-1 -14 -11 13 9
pair next: qualifier.at_most cue.of_whole	14 -15 1 -3 -11
pair next: qualifier.at_most cue.other_return	14 0 -18 -15 26
pair next: qualifier.at_most cue.part	-15 -14 15 9 -13
pair next: qualifier.at_most cue.planned	21 13 0 0 -15
pair next: qualifier.at_most cue.recap	-24 -26 0 36 -40
pair next: qualifier.at_most cue.record	20 -24 0 -3 -2
pair next: qualifier.at_most cue.relative	6 -19 42 -17 -33
pair next: qualifier.at_most cue.reunion	9 22 -16 -4 -15
pair next: qualifier.at_most cue.to_date	-20 -12 -3 30 -39
pair next: qualifier.at_most cue.today	15 0 -1 0 -15
pair next: qualifier.at_most cue.venue	0 -13 0 -5 15
pair next: qualifier.at_most noun.branch	2 -2 -12 -12 13
pair next: qualifier.at_most noun.exchange	-15 34 -28 -13 -33
pair next: qualifier.at_most noun.family	-2 -2 3 11 -25
pair next: qualifier.at_most noun.military	-27 -7 -11 -8 28
pair next: qualifier.at_most noun.other	17 28 -30 8 -48
pair next: qualifier.at_most noun.people	24 -31 -32 -11 -10
pair next: qualifier.at_most noun.rank	5 0 0 0 -5
pair next: qualifier.at_most own.to	18 -17 0 -7 -8
pair next: qualifier.at_most qualifier.approx	-8 16 0 -4 -10
pair next: qualifier.at_most qualifier.at_most	0 5 -1 -5 1
pair next: qualifier.at_most qualifier.more_than	-19 -27 -8 14 25
pair next: qualifier.at_most ru.agent	13 -2 -11 0 -7
pair next: qualifier.at_most ru.of	22 -16 -1 -11 -21
pair next: qualifier.at_most ua.agent	19 -2 -15 -3 -5
pair next: qualifier.at_most ua.of	21 -19 -20 -9 -10
pair next: qualifier.at_most ua.to	-15 -11 15 33 -31
pair next: qualifier.at_most verb.come	3 -10 -9 5 -24
pair next: qualifier.at_most verb.future	-15 4 -13 14 -4
pair next: qualifier.at_most verb.give	-21 -10 -13 -19 27
pair next: qualifier.at_most verb.held_exchange	23 15 -31 -1 -14
pair next: qualifier.at_most verb.noun	-30 -9 -22 -18 29
pair next: qualifier.at_most verb.other	-12 -16 -15 -4 31
pair next: qualifier.at_most verb.will	-24 22 0 0 -1
pair next: qualifier.at_most voice.ua	11 -5 -23 13 -9
pair next: qualifier.more_than adj.dead	-7 0 -1 19 -12
pair next: qualifier.more_than adj.modifier	-20 19 -27 11 -4
pair next: qualifier.more_than adj.wounded	-19 -15 -8 17 16
pair next: qualifier.more_than category	28 13 -23 -16 -2
pair next: qualifier.more_than cue.footage	-12 -9 -7 16 11
pair next: qualifier.more_than cue.of_whole	6 0 -5 0 -1
pair next: qualifier.more_than cue.outside	12 -15 -14 -10 11
pair next: qualifier.more_than cue.part	-12 -5 0 15 0
pair next: qualifier.more_than cue.to_date	-5 -4 -1 -8 16
pair next: qualifier.more_than cue.today	3 0 -1 -15 15
pair next: qualifier.more_than noun.body	-6 24 -6 9 -21
pair next: qualifier.more_than noun.civilian	-6 -9 -2 21 -37
pair next: qualifier.more_than noun.family	-59 -2 20 -5 40
pair next: qualifier.more_than noun.military	16 16 -14 -42 -18
pair next: qualifier.more_than noun.other	-30 4 -41 2 10
pair next: qualifier.more_than noun.people	-7 -42 -62 10 4
pair next: qualifier.more_than own.to	15 -15 0 0 -6
pair next: qualifier.more_than qualifier.more_than	-22 5 4 12 -29
pair next: qualifier.more_than ru.of	3 -17 -12 -11 9
pair next: qualifier.more_than ua.of	29 -12 -4 13 -40
pair next: qualifier.more_than verb.bring	15 0 0 -15 -8
pair next: qualifier.more_than verb.other	-12 -11 -11 14 -11
pair next: ru.agent adj.modifier	9 -6 -14 -17 -9
pair next: ru.agent country	-45 16 -12 -14 9
pair next: ru.agent cue.agreed	9 -2 -7 -2 -4
pair next: ru.agent cue.called_off	-19 60 -47 -10 -20
pair next: ru.agent cue.claims	34 -7 -22 -16 -19
pair next: ru.agent cue.completed	14 -13 -18 -19 15
pair next: ru.agent cue.deported	-1 -1 -6 20 -13
pair next: ru.agent cue.held	-19 -8 -27 22 -7
pair next: ru.agent cue.in_captivity	26 -2 -15 -15 -7
pair next: ru.agent cue.in_return	27 -27 -11 -7 12
pair next: ru.agent cue.mediated	24 -22 -2 -7 -1
pair next: ru.agent cue.of_whole	-46 43 -42 -23 -15
pair next: ru.agent cue.one_sided	18 -6 -3 0 -16
pair next: ru.agent cue.part	20 -16 6 -14 10
pair next: ru.agent cue.planned	-28 49 -1 -19 -27
pair next: ru.agent cue.postponed	-16 23 -18 12 -20
pair next: ru.agent cue.relative	-25 -26 -21 20 20
pair next: ru.agent cue.since	-15 -2 0 -3 16
pair next: ru.agent cue.third	-22 -1 -15 -4 28
pair next: ru.agent cue.to_date	15 0 0 -15 0
pair next: ru.agent cue.today	-12 21 -1 -14 -37
pair next: ru.agent cue.transit	6 -3 -2 0 -1
pair next: ru.agent cue.venue	11 -2 -9 -1 -1
pair next: ru.agent cue.yesterday	15 0 -15 0 -5
pair next: ru.agent foe.agent	0 -10 -15 -23 -1
pair next: ru.agent noun.body	6 -10 10 -3 -4
pair next: ru.agent noun.child	9 -1 -2 -4 -1
pair next: ru.agent noun.civilian	15 -9 0 -10 -2
pair next: ru.agent noun.exchange	-16 -9 -26 18 -14
pair next: ru.agent noun.military	24 -8 -16 -22 15
pair next: ru.agent noun.other	15 -4 -18 -1 -3
pair next: ru.agent noun.people	26 -32 -37 -29 12
pair next: ru.agent noun.soldier	16 0 0 0 -15
pair next: ru.agent own.of	-15 0 0 -2 15
pair next: ru.agent own.to	5 -4 0 0 0
pair next: ru.agent qualifier.more_than	-5 -2 -2 32 -32
pair next: ru.agent ru.agent	-6 -11 -9 -20 18
pair next: ru.agent ru.of	-12 33 -31 -39 -6
pair next: ru.agent ua.agent	101 -30 -27 -3 -60
pair next: ru.agent ua.from	30 -5 -9 -2 -21
pair next: ru.agent ua.of	3 -5 -17 12 -53
pair next: ru.agent ua.to	23 -10 -16 -5 -10
pair next: ru.agent verb.bring	30 -31 -11 6 -40
pair next: ru.agent verb.come	55 -20 -32 -20 -9
pair next: ru.agent verb.future	-40 51 -19 -22 -3
pair next: ru.agent verb.get	20 -16 -13 -11 -33
pair next: ru.agent verb.give	25 -18 -21 -6 -23
pair next: ru.agent verb.held_exchange	14 -29 14 -4 2
pair next: ru.agent verb.home	19 -6 -17 0 -19
pair next: ru.agent verb.noun	12 -4 -8 0 -2
pair next: ru.agent verb.other	-47 -12 -3 -3 45
pair next: ru.agent verb.swap	46 -28 -11 -9 -23
pair next: ru.agent verb.will	-21 19 -17 -9 -2
pair next: ru.agent voice.ru	-10 -26 7 -22 16
pair next: ru.from adj.modifier	-11 8 -18 10 -20
pair next: ru.from cue.captivity	-13 -45 3 13 -29
pair next: ru.from cue.of_whole	7 -8 -27 8 1
pair next: ru.from cue.repatriation	16 0 -7 -10 0
pair next: ru.from cue.today	20 0 -5 0 -15
pair next: ru.from foe.of	22 -4 -3 -11 -15
pair next: ru.from noun.child	24 -4 -21 -4 -18
pair next: ru.from noun.other	17 0 -10 -14 -11
pair next: ru.from noun.people	-13 -3 -2 -20 15
pair next: ru.from ru.agent	15 -15 -2 -7 -1
pair next: ru.from ru.from	56 -24 -25 -9 -34
pair next: ru.from ru.of	15 -7 -29 -3 -17
pair next: ru.from verb.bring	13 -1 -1 -12 0
pair next: ru.from verb.home	-21 -5 -2 1 6
pair next: ru.from view.ua	-12 -10 -4 16 -20
pair next: ru.of adj.modifier	15 -2 -11 -60 -15
pair next: ru.of adj.wounded	40 -26 -3 -10 -26
pair next: ru.of category	-12 12 -8 18 -65
pair next: ru.of country	-4 -25 26 -10 -11
pair next: ru.of cue.agreed	-29 37 -3 -7 -26
pair next: ru.of cue.agreement	22 -19 -6 -5 -15
pair next: ru.of cue.all	23 -5 -28 -1 -15
pair next: ru.of cue.captivity	-18 -7 -2 -2 13
pair next: ru.of cue.claims	2 11 -26 -19 8
pair next: ru.of cue.completed	-3 11 -3 23 -27
pair next: ru.of cue.crime	-4 0 -5 13 -8
pair next: ru.of cue.denied	-9 -8 -23 -17 49
pair next: ru.of cue.deported	21 -5 -3 -11 -15
pair next: ru.of cue.footage	11 0 -1 -15 14
pair next: ru.of cue.held	-39 -18 -6 52 -38
pair next: ru.of cue.in_captivity	15 0 -3 -2 -10
pair next: ru.of cue.mediated	-15 -8 -10 21 -25
pair next: ru.of cue.of_whole	-27 19 6 -22 11
pair next: ru.of cue.one_sided	4 26 -8 -5 -15
pair next: ru.of cue.outside	-9 -15 -12 0 15
pair next: ru.of cue.postponed	0 8 -3 -5 0
pair next: ru.of cue.relative	-12 -18 13 -6 -2
pair next: ru.of cue.same_number	13 0 -2 -2 -10
pair next: ru.of cue.since	-11 -2 -2 15 0
pair next: ru.of cue.span	5 -6 -2 -18 13
pair next: ru.of cue.stage	-15 10 0 -2 5
pair next: ru.of cue.today	-9 28 -3 -20 -29
pair next: ru.of cue.transit	15 -15 -2 -12 -3
pair next: ru.of cue.unit	6 -9 2 -3 -9
pair next: ru.of cue.venue	18 -10 -1 -14 -6
pair next: ru.of foe.of	-3 -40 -11 -15 15
pair next: ru.of noun.body	-5 -15 12 -35 -21
pair next: ru.of noun.branch	-6 0 0 0 6
pair next: ru.of noun.child	-9 -12 -6 -22 12
pair next: ru.of noun.civilian	12 -1 -2 -18 -6
pair next: ru.of noun.exchange	-12 -3 14 -3 -4
pair next: ru.of noun.military	27 -24 -21 18 -32
pair next: ru.of noun.other	-7 13 -41 -6 -8
pair next: ru.of noun.people	-34 1 -48 38 -16
pair next: ru.of noun.rank	-26 15 -2 -14 -2
pair next: ru.of noun.soldier	-8 -20 -11 3 24
pair next: ru.of own.of	-15 -17 10 -17 19
pair next: ru.of own.to	46 -4 -8 -34 -34
pair next: ru.of qualifier.approx	-5 -23 -1 17 -19
pair next: ru.of qualifier.at_most	-4 -16 -5 -3 22
pair next: ru.of qualifier.more_than	30 -6 0 4 -26
pair next: ru.of ru.agent	-5 0 -13 4 -4
pair next: ru.of ru.from	-11 3 0 7 -20
pair next: ru.of ru.of	-30 22 -22 -15 -2
pair next: ru.of ru.to	-13 -12 -27 35 -25
pair next: ru.of ua.agent	-41 -7 37 -16 11
pair next: ru.of ua.of	-25 21 -10 -1 -32
pair next: ru.of ua.to	28 -4 -1 -3 -26
pair next: ru.of verb.bring	-2 -17 -11 -11 1
pair next: ru.of verb.come	-26 -16 20 9 4
pair next: ru.of verb.future	-15 19 -10 -15 -14
pair next: ru.of verb.get	0 -3 -5 -1 1
pair next: ru.of verb.give	13 18 -22 7 -36
pair next: ru.of verb.held_exchange	32 -20 -17 -14 -20
pair next: ru.of verb.home	22 0 -18 -1 -8
pair next: ru.of verb.noun	19 -9 -4 -4 -62
pair next: ru.of verb.other	24 -4 -34 -13 2
pair next: ru.of verb.swap	-24 -1 -25 -8 32
pair next: ru.of view.ru	-26 -9 0 -1 25
pair next: ru.of voice.ru	-5 28 -1 -26 -15
pair next: ru.to adj.modifier	6 0 -16 0 14
pair next: ru.to cue.claims	2 14 -8 0 -8
pair next: ru.to cue.in_return	14 -1 -1 -3 -10
pair next: ru.to cue.part	28 -2 -4 -2 -23
pair next: ru.to cue.relative	-1 -2 15 -14 -8
pair next: ru.to cue.transit	13 -2 -1 0 -10
pair next: ru.to foe.to	-10 -17 -18 -13 27
pair next: ru.to noun.body	-35 -2 -1 -1 37
pair next: ru.to noun.military	27 0 -24 -1 -4
pair next: ru.to noun.other	-17 -15 -14 -26 25
pair next: ru.to noun.people	-27 -3 16 -6 31
pair next: ru.to own.to	0 0 11 -1 -10
pair next: ru.to qualifier.approx	-15 -13 -1 15 -10
pair next: ru.to qualifier.at_most	24 -11 -13 -27 -13
pair next: ru.to ru.agent	-18 7 5 -7 -9
pair next: ru.to ru.of	16 -28 -16 8 12
pair next: ru.to ru.to	26 -39 -46 -24 7
pair next: ru.to ua.from	-13 -6 -39 -22 24
pair next: ru.to ua.to	10 0 -1 -1 -9
pair next: ru.to verb.bring	18 -12 -4 1 -18
pair next: ru.to verb.come	32 -4 -15 -18 -30
pair next: ru.to verb.future	0 -16 -16 0 18
pair next: ru.to verb.give	5 -8 -24 23 -23
pair next: ru.to verb.other	-14 -3 -15 -7 16
pair next: ru.to verb.will	-12 15 -1 -3 -15
pair next: ua.agent adj.modifier	-6 -21 36 5 -69
pair next: ua.agent category	18 -7 0 -12 -18
pair next: ua.agent country	-21 30 3 -15 -35
pair next: ua.agent cue.agreement	-8 -15 17 -5 -16
pair next: ua.agent cue.all	-3 0 -1 5 -1
pair next: ua.agent cue.already	15 -3 -14 -15 -6
pair next: ua.agent cue.claims	-31 -38 -11 19 -9
pair next: ua.agent cue.completed	4 3 -18 -2 -25
pair next: ua.agent cue.denied	-24 31 -19 -2 -22
pair next: ua.agent cue.each	36 -6 -1 -32 -2
pair next: ua.agent cue.footage	-19 -26 16 -2 -16
pair next: ua.agent cue.held	-26 -6 -18 33 -29
pair next: ua.agent cue.in_return	27 -6 -16 -16 -40
pair next: ua.agent cue.included	-1 -15 -1 0 15
pair next: ua.agent cue.mediated	22 -19 -1 -1 -1
pair next: ua.agent cue.missing	-2 0 -2 8 -4
pair next: ua.agent cue.of_whole	2 21 -23 6 -27
pair next: ua.agent cue.one_sided	10 -1 0 -5 -3
pair next: ua.agent cue.part	-14 14 -14 -5 9
pair next: ua.agent cue.planned	-41 43 -21 -34 -40
pair next: ua.agent cue.postponed	0 6 -1 0 -4
pair next: ua.agent cue.ready	-14 -30 -27 -14 27
pair next: ua.agent cue.recap	-13 -14 12 15 -14
pair next: ua.agent cue.record	15 -20 -16 -2 17
pair next: ua.agent cue.relative	40 -2 -38 -10 -29
pair next: ua.agent cue.reunion	10 -10 0 0 0
pair next: ua.agent cue.since	-13 -20 -7 23 0
pair next: ua.agent cue.span	15 -14 0 -10 -26
pair next: ua.agent cue.stage	3 -17 -15 -14 22
pair next: ua.agent cue.thanks	1 -3 10 -14 -27
pair next: ua.agent cue.today	40 -9 -30 -14 -30
pair next: ua.agent cue.transit	-12 -4 -5 -4 13
pair next: ua.agent cue.venue	4 -8 -23 -17 27
pair next: ua.agent cue.year	-5 -20 16 18 -23
pair next: ua.agent noun.body	-24 19 22 -31 -61
pair next: ua.agent noun.civilian	-3 -1 -2 -17 16
pair next: ua.agent noun.exchange	-42 -50 -21 20 41
pair next: ua.agent noun.military	17 -3 13 -16 -17
pair next: ua.agent noun.other	32 -33 -25 -14 -19
pair next: ua.agent noun.people	53 14 -23 -50 -24
pair next: ua.agent own.agent	-24 9 11 -10 -14
pair next: ua.agent own.of	-10 5 5 -1 -17
pair next: ua.agent own.to	-8 17 -15 -34 -26
pair next: ua.agent qualifier.at_most	14 8 -30 -4 -2
pair next: ua.agent qualifier.more_than	11 -24 -10 -3 -1
pair next: ua.agent ru.agent	48 -4 -8 -34 -56
pair next: ua.agent ru.from	-15 -1 -2 16 -7
pair next: ua.agent ru.of	25 -15 -42 10 -63
pair next: ua.agent ru.to	2 -5 -14 9 -21
pair next: ua.agent ua.agent	-11 15 -1 -15 -14
pair next: ua.agent ua.of	25 -4 -55 -30 -3
pair next: ua.agent verb.bring	21 -23 3 12 -33
pair next: ua.agent verb.come	49 -24 -25 -18 -8
pair next: ua.agent verb.future	-31 35 -23 -26 6
pair next: ua.agent verb.get	17 -29 -18 3 -5
pair next: ua.agent verb.give	47 -38 -17 -24 -13
pair next: ua.agent verb.held_exchange	24 -34 -19 13 -17
pair next: ua.agent verb.home	19 -8 -8 -15 -7
pair next: ua.agent verb.managed	-12 -7 -2 13 0
pair next: ua.agent verb.other	-17 14 -25 3 -8
pair next: ua.agent verb.swap	66 -55 -41 -21 -9
pair next: ua.agent verb.will	-7 19 -6 -22 -14
pair next: ua.agent view.ru	-8 9 -48 -8 9
pair next: ua.agent voice.ua	5 2 -19 -13 -5
pair next: ua.from adj.modifier	-6 -20 12 -7 -40
pair next: ua.from cue.captivity	17 0 -22 -31 26
pair next: ua.from cue.of_whole	2 -27 2 1 -15
pair next: ua.from cue.relative	25 -10 -8 -4 -6
pair next: ua.from qualifier.at_most	15 -1 -11 -7 -6
pair next: ua.from ua.agent	33 -17 -7 -15 -24
pair next: ua.from ua.from	18 -14 9 -18 -28
pair next: ua.from ua.of	20 -5 4 -30 -30
pair next: ua.from ua.to	2 -7 -1 -5 1
pair next: ua.from verb.home	41 -2 -37 2 -8
pair next: ua.from view.ru	-29 -24 17 18 -16
pair next: ua.of adj.modifier	17 9 -48 15 7
pair next: ua.of adj.wounded	-2 19 -29 -23 9
pair next: ua.of category	-7 -10 -12 -32 12
pair next: ua.of country	11 -41 9 -17 -23
pair next: ua.of cue.agreement	14 4 -2 -2 -14
pair next: ua.of cue.all	19 -4 -16 0 0
pair next: ua.of cue.called_off	-11 6 -18 -16 13
pair next: ua.of cue.captured	-4 -6 -14 -16 17
pair next: ua.of cue.claims	-20 -3 14 6 12
pair next: ua.of cue.denied	-5 9 -1 -1 -2
pair next: ua.of cue.each	-23 -3 27 -11 -42
pair next: ua.of cue.evacuation	-2 0 0 27 -27
pair next: ua.of cue.footage	-35 -26 -41 -19 41
pair next: ua.of cue.held	11 -22 -3 31 -29
pair next: ua.of cue.in_captivity	-24 -14 -1 -40 37
pair next: ua.of cue.in_return	-15 -2 0 -4 19
pair next: ua.of cue.mediated	-18 35 -22 14 -33
pair next: ua.of cue.of_whole	14 5 8 -31 -19
pair next: ua.of cue.one_sided	-1 -6 11 -4 -13
pair next: ua.of cue.other_return	13 -4 -7 0 -2
pair next: ua.of cue.part	-13 -16 -14 26 -32
pair next: ua.of cue.planned	-16 14 -21 -16 -10
pair next: ua.of cue.postponed	-20 35 -4 -11 -10
pair next: ua.of cue.ready	-21 25 -16 -17 -20
pair next: ua.of cue.recap	-22 -5 -4 38 -11
pair next: ua.of cue.relative	13 -30 -47 4 9
pair next: ua.of cue.reunion	-1 -19 -2 12 -5
pair next: ua.of cue.since	-37 -15 23 -5 -2
pair next: ua.of cue.stage	4 15 -1 -8 -15
pair next: ua.of cue.thanks	-5 0 0 14 -14
pair next: ua.of cue.today	19 -14 -9 -5 -24
pair next: ua.of cue.total	12 0 -1 -12 0
pair next: ua.of cue.transit	22 -1 -19 -1 -6
pair next: ua.of cue.unit	-5 -12 -2 -8 2
pair next: ua.of cue.venue	0 4 0 -6 2
pair next: ua.of cue.yesterday	11 -5 -2 -5 -10
pair next: ua.of noun.body	-29 14 13 -6 -24
pair next: ua.of noun.branch	12 -1 -9 10 -14
pair next: ua.of noun.child	19 -1 -19 -8 -25
pair next: ua.of noun.civilian	15 -17 -11 -4 -6
pair next: ua.of noun.exchange	-15 -16 -2 -2 16
pair next: ua.of noun.family	30 0 -19 -8 -14
pair next: ua.of noun.man	20 0 0 -20 0
pair next: ua.of noun.military	14 -42 -34 -9 -1
pair next: ua.of noun.other	-13 42 -50 -22 0
pair next: ua.of noun.people	24 -32 5 -13 -29
pair next: ua.of noun.rank	17 -9 13 -1 -20
pair next: ua.of noun.soldier	17 -4 -15 32 -8
pair next: ua.of own.agent	-17 16 -14 -2 5
pair next: ua.of own.of	-10 -13 -2 -2 14
pair next: ua.of own.to	41 -21 -5 -9 -35
pair next: ua.of qualifier.at_most	-12 -15 1 -15 6
pair next: ua.of qualifier.more_than	56 -7 -1 2 -56
pair next: ua.of ru.agent	-29 -2 0 23 7
pair next: ua.of ru.from	-13 -8 16 -14 -15
pair next: ua.of ru.of	-4 -15 -33 16 -21
pair next: ua.of ru.to	48 -3 -5 -11 -35
pair next: ua.of ua.agent	5 2 -17 10 -42
pair next: ua.of ua.from	-36 -24 14 1 -4
pair next: ua.of ua.of	6 -45 -5 -11 17
pair next: ua.of ua.to	44 -10 -7 -15 -37
pair next: ua.of verb.bring	11 -7 8 -8 -43
pair next: ua.of verb.come	-6 -30 -29 20 6
pair next: ua.of verb.future	8 -10 -28 -4 16
pair next: ua.of verb.get	12 13 -22 -25 -29
pair next: ua.of verb.give	39 -16 -26 -18 -23
pair next: ua.of verb.held_exchange	-5 8 -8 24 -20
pair next: ua.of verb.home	-6 -5 -1 11 -1
pair next: ua.of verb.noun	-21 42 -14 -20 -30
pair next: ua.of verb.other	-3 41 -30 -5 2
pair next: ua.of verb.swap	15 -6 10 -1 -21
pair next: ua.of verb.will	-8 35 -8 -2 -22
pair next: ua.of view.ru	18 -19 2 -30 -7
pair next: ua.of view.ua	-13 -3 -14 21 -8
pair next: ua.of voice.ua	30 6 -1 -14 -17
pair next: ua.to adj.dead	15 0 -12 -9 -11
pair next: ua.to adj.modifier	-42 1 21 31 -39
pair next: ua.to adj.wounded	7 -15 -13 -2 5
pair next: ua.to category	18 -5 -3 -6 -15
pair next: ua.to cue.completed	-37 -1 -17 -15 22
pair next: ua.to cue.in_return	9 -1 -6 -1 -1
pair next: ua.to cue.one_sided	17 1 -4 -1 -16
pair next: ua.to cue.same_number	13 -12 -1 0 -5
pair next: ua.to cue.stage	-2 6 0 -2 -2
pair next: ua.to cue.today	9 -3 -6 0 -1
pair next: ua.to noun.body	29 -20 -27 -18 -10
pair next: ua.to noun.exchange	-11 -17 -14 -15 17
pair next: ua.to noun.military	9 0 -2 -2 -5
pair next: ua.to noun.other	-38 -14 13 4 17
pair next: ua.to noun.people	23 -41 -34 21 -14
pair next: ua.to own.to	24 -13 -34 4 -25
pair next: ua.to qualifier.at_most	35 -32 -16 -16 -18
pair next: ua.to qualifier.more_than	-27 -5 -12 39 -19
pair next: ua.to ru.of	-11 -5 -15 14 -10
pair next: ua.to ru.to	1 11 -13 -8 -23
pair next: ua.to ua.agent	-6 -21 8 -11 -1
pair next: ua.to ua.from	24 0 -13 -7 -8
pair next: ua.to ua.of	-28 13 16 -28 -15
pair next: ua.to ua.to	0 7 20 -21 -38
pair next: ua.to verb.bring	47 -9 -23 -11 -38
pair next: ua.to verb.come	37 -4 0 -40 -37
pair next: ua.to verb.future	-26 26 0 0 0
pair next: ua.to verb.get	31 0 -3 0 -29
pair next: ua.to verb.give	36 -12 -15 -15 -41
pair next: ua.to verb.home	36 -7 -14 4 -23
pair next: ua.to verb.will	-19 67 -1 -7 -60
pair next: ua.to view.ru	-15 -7 -12 27 -26
pair next: ua.to voice.ua	31 -3 -5 -20 -17
pair next: verb.bring adj.dead	48 -10 -12 -48 -25
pair next: verb.bring adj.freed	-8 -19 16 2 -15
pair next: verb.bring adj.modifier	27 -1 -25 -13 -17
pair next: verb.bring adj.wounded	37 -18 -20 -26 -11
pair next: verb.bring category	2 -3 -16 -17 26
pair next: verb.bring country	16 0 -6 -7 -4
pair next: verb.bring cue.all	-24 -16 -3 -39 47
pair next: verb.bring cue.already	19 -5 -11 0 -4
pair next: verb.bring cue.claims	-12 -7 -14 -14 15
pair next: verb.bring cue.completed	7 -12 4 -14 -14
pair next: verb.bring cue.deported	12 3 -23 -14 -27
pair next: verb.bring cue.each	44 -4 -6 -16 -30
pair next: verb.bring cue.evacuation	-28 -15 -11 0 21
pair next: verb.bring cue.good_news	11 -20 -1 -2 -19
pair next: verb.bring cue.in_return	-25 -23 12 -2 7
pair next: verb.bring cue.included	5 -21 -43 -1 -10
pair next: verb.bring cue.mediated	-17 -14 -5 17 5
pair next: verb.bring cue.money	-1 -15 -15 -9 29
pair next: verb.bring cue.of_whole	27 -24 -25 -1 -17
pair next: verb.bring cue.on_shield	5 -2 -1 -2 0
pair next: verb.bring cue.one_sided	-11 -4 -16 31 -20
pair next: verb.bring cue.other_return	-20 -13 -10 -28 39
pair next: verb.bring cue.other_war	-34 -6 -3 -2 40
pair next: verb.bring cue.outside	-16 -13 15 13 -3
pair next: verb.bring cue.part	-19 -5 -2 17 20
pair next: verb.bring cue.recap	-5 -1 2 -2 1
pair next: verb.bring cue.relative	15 -3 -4 -15 -2
pair next: verb.bring cue.repatriation	-16 0 27 -11 -7
pair next: verb.bring cue.reunion	31 -4 -21 -8 -43
pair next: verb.bring cue.since	20 -1 -3 -16 13
pair next: verb.bring cue.to_date	16 -11 25 -10 -21
pair next: verb.bring cue.today	45 -28 -48 -11 -18
pair next: verb.bring cue.training	-12 -2 -1 -2 16
pair next: verb.bring cue.transit	-5 10 3 -20 8
pair next: verb.bring cue.yesterday	-17 -4 25 -2 -41
pair next: verb.bring foe.to	-15 -1 -4 -7 23
pair next: verb.bring noun.body	60 -14 -42 -22 -29
pair next: verb.bring noun.branch	0 8 0 0 -8
pair next: verb.bring noun.child	19 -21 5 -9 -47
pair next: verb.bring noun.civilian	-29 -18 -19 -28 39
pair next: verb.bring noun.exchange	-10 15 -11 -16 -4
pair next: verb.bring noun.family	-1 -7 -18 -16 28
pair next: verb.bring noun.foreigner	-21 -16 -14 0 21
pair next: verb.bring noun.military	-1 -20 -13 15 -34
pair next: verb.bring noun.other	-7 -30 24 -22 -7
pair next: verb.bring noun.people	27 -10 -36 -6 -32
pair next: verb.bring noun.rank	-28 0 24 -15 -3
pair next: verb.bring noun.soldier	33 0 0 -33 -1
pair next: verb.bring noun.woman	9 0 -1 -6 -3
pair next: verb.bring own.of	-9 -11 -5 -8 14
pair next: verb.bring own.to	18 -34 -21 36 -24
pair next: verb.bring qualifier.approx	-59 -9 4 4 29
pair next: verb.bring qualifier.at_most	-14 5 -29 2 22
pair next: verb.bring qualifier.more_than	15 -17 3 -15 -12
pair next: verb.bring ru.agent	-25 -5 -1 30 -24
pair next: verb.bring ru.from	10 -35 10 20 -54
pair next: verb.bring ru.of	43 -21 -2 26 -51
pair next: verb.bring ru.to	28 0 -25 0 -5
pair next: verb.bring ua.agent	16 -12 -20 25 -19
pair next: verb.bring ua.from	32 -10 -28 -80 68
pair next: verb.bring ua.of	1 -21 -3 -19 2
pair next: verb.bring ua.to	45 -16 0 -25 -11
pair next: verb.bring verb.bring	1 0 -36 24 -16
pair next: verb.bring verb.come	-20 8 -50 5 7
pair next: verb.bring verb.get	43 -41 -18 -30 -16
pair next: verb.bring verb.give	0 -7 -22 -11 4
pair next: verb.bring verb.held_exchange	1 -13 15 -1 -14
pair next: verb.bring verb.home	31 -6 10 4 -36
pair next: verb.bring verb.managed	12 2 -20 14 -31
pair next: verb.bring verb.noun	-33 17 1 -19 -3
pair next: verb.bring verb.other	-7 -15 -12 -4 15
pair next: verb.bring verb.swap	29 -3 -2 -8 -18
pair next: verb.bring verb.will	-10 -14 -17 40 -36
pair next: verb.come adj.dead	36 0 -3 -21 -15
pair next: verb.come adj.freed	10 1 -12 -22 13
pair next: verb.come adj.modifier	1 -20 5 -2 -31
pair next: verb.come adj.wounded	19 -16 -17 -10 -26
pair next: verb.come category	-16 -1 24 -5 -13
pair next: verb.come country	3 -7 -1 0 5
pair next: verb.come cue.all	14 0 -11 -5 0
pair next: verb.come cue.border	26 -7 -13 -31 -19
pair next: verb.come cue.born	12 0 -1 0 -11
pair next: verb.come cue.completed	16 -14 -16 -14 -15
pair next: verb.come cue.footage	14 0 40 -1 -40
pair next: verb.come cue.in_return	-25 -27 29 -10 -22
pair next: verb.come cue.included	-6 -28 -10 -22 18
pair next: verb.come cue.local	-15 -14 16 -2 -10
pair next: verb.come cue.of_whole	-23 -22 17 11 -24
pair next: verb.come cue.on_shield	29 -1 -14 -19 -15
pair next: verb.come cue.other_return	-37 -2 -33 -12 45
pair next: verb.come cue.part	14 -1 -1 -2 -12
pair next: verb.come cue.ready	-3 12 -3 -6 -6
pair next: verb.come cue.recap	-6 15 -21 -15 23
pair next: verb.come cue.relative	-1 0 7 -1 -4
pair next: verb.come cue.reunion	27 -5 -20 -8 -21
pair next: verb.come cue.since	-1 -3 0 15 -15
pair next: verb.come cue.stage	9 -5 0 0 -3
pair next: verb.come cue.to_date	-8 11 13 -10 -5
pair next: verb.come cue.today	19 -1 -16 -5 -14
pair next: verb.come cue.transit	-22 20 -10 -19 20
pair next: verb.come cue.venue	0 9 8 0 -16
pair next: verb.come cue.yesterday	-5 0 18 -6 -15
pair next: verb.come foe.to	15 0 -13 -9 -11
pair next: verb.come noun.body	13 -1 6 -13 -22
pair next: verb.come noun.branch	-25 0 26 0 -1
pair next: verb.come noun.child	6 -18 -28 -28 20
pair next: verb.come noun.civilian	27 -26 -10 -3 -28
pair next: verb.come noun.exchange	11 10 -21 -5 -17
pair next: verb.come noun.family	-24 -6 -6 14 -13
pair next: verb.come noun.military	24 -10 -7 -39 -16
pair next: verb.come noun.other	6 -24 27 -40 -19
pair next: verb.come noun.people	11 -29 -46 3 7
pair next: verb.come noun.rank	6 -5 -16 12 13
pair next: verb.come noun.soldier	5 0 0 0 -5
pair next: verb.come own.of	6 -11 -18 -4 17
pair next: verb.come own.to	11 -25 8 -8 -11
pair next: verb.come qualifier.approx	4 19 -1 -15 5
pair next: verb.come qualifier.at_most	-5 -21 -26 -1 8
pair next: verb.come qualifier.more_than	-17 -12 -20 3 -2
pair next: verb.come ru.from	0 0 -5 -24 2
pair next: verb.come ru.of	7 -15 -36 25 20
pair next: verb.come ru.to	-4 -8 -20 -1 0
pair next: verb.come ua.agent	19 -3 -15 -16 -13
pair next: verb.come ua.from	18 -4 7 -8 -15
pair next: verb.come ua.of	-13 10 12 -16 2
pair next: verb.come ua.to	21 9 -2 -16 -21
pair next: verb.come verb.bring	-16 -24 -25 30 14
pair next: verb.come verb.come	27 -24 -6 -33 -29
pair next: verb.come verb.give	26 -1 -14 -3 -31
pair next: verb.come verb.held_exchange	3 -3 12 -11 -5
pair next: verb.come verb.home	-9 -13 -3 -33 20
pair next: verb.come verb.managed	16 -15 -1 -19 -11
pair next: verb.come verb.noun	-15 -9 13 -20 23
pair next: verb.come verb.other	34 29 2 -24 -68
pair next: verb.future adj.modifier	21 10 -9 -25 -40
pair next: verb.future category	-14 10 -15 0 14
pair next: verb.future country	15 -10 -2 -8 -15
pair next: verb.future cue.agreed	-35 37 -4 -29 -33
pair next: verb.future cue.agreement	-4 11 -5 -1 -8
pair next: verb.future cue.all	30 -47 -3 -5 1
pair next: verb.future cue.called_off	-16 2 26 -4 -26
pair next: verb.future cue.claims	-22 19 -19 -22 -6
pair next: verb.future cue.completed	27 14 -36 -3 -4
pair next: verb.future cue.crime	15 -3 -8 -15 13
pair next: verb.future cue.evacuation	-10 0 -1 -3 15
pair next: verb.future cue.footage	14 -4 6 -15 10
pair next: verb.future cue.good_news	-14 4 -21 5 6
pair next: verb.future cue.in_captivity	15 -9 -15 -9 1
pair next: verb.future cue.in_return	-9 15 -2 -3 -14
pair next: verb.future cue.mediated	-3 0 15 0 -15
pair next: verb.future cue.of_whole	19 -16 24 -1 -30
pair next: verb.future cue.other_return	22 -2 -24 -18 19
pair next: verb.future cue.planned	-18 37 -24 -46 -4
pair next: verb.future cue.ready	-48 36 -19 6 -35
pair next: verb.future cue.recap	-9 -26 9 10 8
pair next: verb.future cue.record	14 9 -15 0 -7
pair next: verb.future cue.relative	45 15 -13 -46 -3
pair next: verb.future cue.reunion	-15 16 -2 -2 -6
pair next: verb.future cue.span	-2 -8 0 15 -15
pair next: verb.future cue.today	0 -21 -5 -3 21
pair next: verb.future cue.total	-16 -1 0 17 0
pair next: verb.future cue.unfinished	-5 -21 -17 -15 19
pair next: verb.future cue.venue	15 -14 -3 -1 -6
pair next: verb.future cue.yesterday	-15 -27 28 -1 -32
pair next: verb.future noun.body	-34 -50 -33 -12 53
pair next: verb.future noun.branch	26 -2 -18 0 -23
pair next: verb.future noun.civilian	-17 22 -9 -16 -34
pair next: verb.future noun.exchange	-19 42 -48 -24 -30
pair next: verb.future noun.family	-3 2 8 -11 -5
pair next: verb.future noun.military	-11 -15 -10 -37 45
pair next: verb.future noun.other	-27 4 -24 40 -3
pair next: verb.future noun.people	-29 -12 -31 13 16
pair next: verb.future own.agent	-10 -18 24 -1 -16
pair next: verb.future own.of	0 -11 11 0 0
pair next: verb.future own.to	-52 66 -21 2 -52
pair next: verb.future qualifier.at_most	-5 -16 22 -32 1
pair next: verb.future qualifier.more_than	-20 -6 19 -13 -39
pair next: verb.future ru.agent	-18 0 -10 -1 -3
pair next: verb.future ru.of	-17 15 -5 -8 -8
pair next: verb.future ru.to	13 -1 -9 -2 -3
pair next: verb.future ua.agent	-29 -1 -7 -3 3
pair next: verb.future ua.of	-16 22 -16 -11 -26
pair next: verb.future ua.to	-14 12 0 -7 8
pair next: verb.future verb.bring	11 12 -14 -8 -9
pair next: verb.future verb.come	-1 -11 -2 -1 13
pair next: verb.future verb.future	0 24 -35 -27 -3
pair next: verb.future verb.get	-1 -20 -26 -13 31
pair next: verb.future verb.give	-35 28 -3 0 8
pair next: verb.future verb.held_exchange	-3 22 -4 -16 -18
pair next: verb.future verb.home	-23 8 14 -13 -5
pair next: verb.future verb.noun	0 -2 -15 -3 11
pair next: verb.future verb.other	13 -16 -6 -11 14
pair next: verb.future verb.swap	-24 45 -5 11 -40
pair next: verb.future verb.will	-6 -10 12 -4 -10
pair next: verb.get adj.dead	17 -14 -7 -13 -15
pair next: verb.get adj.freed	-14 -1 -1 -14 21
pair next: verb.get adj.modifier	5 -29 -6 -12 6
pair next: verb.get adj.wounded	13 -4 -9 0 -1
pair next: verb.get category	28 -1 -22 -2 -22
pair next: verb.get country	-5 0 -14 -12 4
pair next: verb.get cue.claims	-4 -1 -1 1 5
pair next: verb.get cue.held	8 -1 0 1 -8
pair next: verb.get cue.in_return	22 -2 -8 -16 -7
pair next: verb.get cue.of_whole	22 -4 10 18 -14
pair next: verb.get cue.one_sided	10 0 -1 0 -9
pair next: verb.get cue.other_return	0 -2 -19 0 20
pair next: verb.get cue.outside	15 -15 -14 -9 -16
pair next: verb.get cue.part	-28 0 -2 15 1
pair next: verb.get cue.recap	6 0 -2 -5 1
pair next: verb.get cue.relative	-6 -15 3 -1 19
pair next: verb.get cue.same_number	17 -15 -14 -13 -17
pair next: verb.get cue.today	33 -22 -2 -22 -6
pair next: verb.get cue.total	25 -1 -18 -15 -14
pair next: verb.get cue.transit	22 -16 -8 -14 -29
pair next: verb.get noun.body	3 -30 -39 28 -41
pair next: verb.get noun.branch	0 0 0 -7 7
pair next: verb.get noun.civilian	2 -14 -25 8 1
pair next: verb.get noun.family	-1 -3 -4 -5 12
pair next: verb.get noun.foreigner	12 -1 -16 0 15
pair next: verb.get noun.military	-2 -13 20 -18 -21
pair next: verb.get noun.other	-14 3 -24 -29 37
pair next: verb.get noun.people	19 -14 -6 -7 -12
pair next: verb.get noun.soldier	7 0 -2 -4 -2
pair next: verb.get own.agent	-15 -2 -8 15 -3
pair next: verb.get own.from	28 0 0 -28 0
pair next: verb.get own.of	33 -10 -8 -21 -26
pair next: verb.get own.to	26 -5 -11 -16 -14
pair next: verb.get qualifier.approx	-33 -17 34 -8 -38
pair next: verb.get qualifier.more_than	-22 -5 -7 10 4
pair next: verb.get ru.agent	25 0 -20 -36 -20
pair next: verb.get ru.from	30 -10 -23 -16 0
pair next: verb.get ru.of	-18 23 -20 -19 -1
pair next: verb.get ua.agent	34 -1 -2 -15 -18
pair next: verb.get ua.from	-1 11 -6 0 -11
pair next: verb.get ua.of	-22 -8 -17 -9 24
pair next: verb.get verb.get	27 -18 -3 -8 -21
pair next: verb.get verb.give	5 -15 -12 -3 19
pair next: verb.get verb.noun	-16 -12 -21 -16 19
pair next: verb.get verb.other	-13 8 -7 -19 20
pair next: verb.get voice.ua	-11 -32 -33 -16 46
pair next: verb.give adj.freed	39 -3 -18 -10 -26
pair next: verb.give adj.modifier	14 8 -30 -8 -15
pair next: verb.give adj.wounded	10 23 -3 -3 -27
pair next: verb.give category	-18 3 -14 -12 14
pair next: verb.give country	-26 -28 0 12 -4
pair next: verb.give cue.all	-19 -9 -5 -18 24
pair next: verb.give cue.each	30 -27 13 -9 -16
pair next: verb.give cue.in_return	37 -4 -25 -6 -20
pair next: verb.give cue.mediated	-16 0 -3 -15 19
pair next: verb.give cue.of_whole	-24 3 -19 6 -5
pair next: verb.give cue.one_sided	8 -1 -1 -1 -5
pair next: verb.give cue.other_return	9 -11 4 4 -6
pair next: verb.give cue.other_war	-5 -8 0 0 14
pair next: verb.give cue.outside	15 0 -14 -12 0
pair next: verb.give cue.part	-12 -9 15 0 -15
pair next: verb.give cue.planned	-9 15 -9 -8 -12
pair next: verb.give cue.recap	-24 -13 37 -12 -42
pair next: verb.give cue.record	-11 0 15 0 -12
pair next: verb.give cue.reunion	-21 -1 -9 -9 34
pair next: verb.give cue.same_number	24 -4 -14 -6 -25
pair next: verb.give cue.stage	2 -18 -12 -8 28
pair next: verb.give cue.today	19 -2 -16 -1 -17
pair next: verb.give cue.training	-6 0 0 -1 6
pair next: verb.give cue.transit	2 -5 -31 -3 14
pair next: verb.give cue.year	-12 -15 -1 14 5
pair next: verb.give foe.of	19 0 -3 -2 -17
pair next: verb.give foe.to	3 0 4 0 -6
pair next: verb.give noun.body	53 -21 1 -40 -67
pair next: verb.give noun.branch	-13 -1 -14 0 15
pair next: verb.give noun.child	11 0 -1 0 -10
pair next: verb.give noun.civilian	7 -14 -4 14 -29
pair next: verb.give noun.family	-9 2 -22 -15 9
pair next: verb.give noun.military	29 -10 -11 -29 4
pair next: verb.give noun.other	-51 27 -29 -16 3
pair next: verb.give noun.people	-5 -14 -7 -33 29
pair next: verb.give own.agent	14 -1 -12 -3 -13
pair next: verb.give own.of	-8 -2 -4 -10 22
pair next: verb.give own.to	46 -18 -19 -16 -25
pair next: verb.give qualifier.approx	15 8 -15 0 -9
pair next: verb.give qualifier.at_most	16 -15 -15 1 -18
pair next: verb.give qualifier.more_than	-32 -6 -12 40 1
pair next: verb.give ru.agent	-15 1 -67 14 65
pair next: verb.give ru.of	18 -25 -15 -17 -13
pair next: verb.give ru.to	24 -25 -17 -47 24
pair next: verb.give ua.agent	39 -4 -11 -25 -12
pair next: verb.give ua.of	22 -13 -8 -13 0
pair next: verb.give ua.to	-4 -20 -19 12 -9
pair next: verb.give verb.get	-10 -15 0 0 16
pair next: verb.give verb.give	7 -10 14 -1 -40
pair next: verb.give verb.noun	-15 0 15 0 -2
pair next: verb.give verb.other	-33 -15 16 0 1
pair next: verb.held_exchange adj.dead	39 -32 -24 -17 -13
pair next: verb.held_exchange adj.freed	5 -3 -1 0 0
pair next: verb.held_exchange adj.modifier	60 8 -1 -24 -41
pair next: verb.held_exchange adj.wounded	-9 -58 15 0 16
pair next: verb.held_exchange country	-23 -7 -15 0 23
pair next: verb.held_exchange cue.agreement	15 -21 -3 -12 -35
pair next: verb.held_exchange cue.called_off	-32 27 -9 -10 -20
pair next: verb.held_exchange cue.captivity	15 -19 6 -15 5
pair next: verb.held_exchange cue.claims	17 0 -17 0 0
pair next: verb.held_exchange cue.completed	5 -34 -5 14 -1
pair next: verb.held_exchange cue.count	-10 -18 17 -18 33
pair next: verb.held_exchange cue.in_captivity	18 -13 -15 -7 -1
pair next: verb.held_exchange cue.mediated	19 -9 -8 7 -28
pair next: verb.held_exchange cue.of_whole	34 -50 -12 0 -22
pair next: verb.held_exchange cue.one_sided	17 -2 0 -15 0
pair next: verb.held_exchange cue.other_exchange	-10 0 -29 -19 -1
pair next: verb.held_exchange cue.part	36 -11 -8 -3 -15
pair next: verb.held_exchange cue.recap	-14 -3 -14 15 14
pair next: verb.held_exchange cue.record	23 -12 5 7 -22
pair next: verb.held_exchange cue.relative	6 -10 9 -15 -52
pair next: verb.held_exchange cue.since	6 0 -5 0 -1
pair next: verb.held_exchange cue.span	-14 -16 0 -2 14
pair next: verb.held_exchange cue.stage	39 -28 -27 -40 -5
pair next: verb.held_exchange cue.today	-16 61 -4 -29 -64
pair next: verb.held_exchange cue.total	19 0 0 -19 -1
pair next: verb.held_exchange cue.venue	-15 0 0 0 15
pair next: verb.held_exchange cue.yesterday	17 -28 -3 -10 -22
pair next: verb.held_exchange noun.body	5 0 -1 -3 0
pair next: verb.held_exchange noun.exchange	18 32 -22 -7 -47
pair next: verb.held_exchange noun.military	58 -22 -24 -11 -44
pair next: verb.held_exchange noun.other	38 -22 -23 -13 -19
pair next: verb.held_exchange noun.people	13 -48 -11 -25 8
pair next: verb.held_exchange own.to	9 -1 -2 0 -6
pair next: verb.held_exchange qualifier.approx	-26 1 34 -14 -16
pair next: verb.held_exchange qualifier.at_most	-21 -12 -19 -16 26
pair next: verb.held_exchange ru.from	15 -14 -14 -14 -14
pair next: verb.held_exchange ru.of	13 -4 -3 -2 -3
pair next: verb.held_exchange ua.agent	1 8 -2 -8 -5
pair next: verb.held_exchange verb.bring	-20 0 -3 25 -5
pair next: verb.held_exchange verb.get	10 5 -18 -15 31
pair next: verb.held_exchange verb.held_exchange	21 -18 -24 -10 -24
pair next: verb.held_exchange verb.managed	29 -25 14 -11 -17
pair next: verb.held_exchange verb.noun	27 -6 3 -37 -13
pair next: verb.held_exchange verb.will	-2 6 0 0 -3
pair next: verb.home adj.freed	-31 -6 -33 23 37
pair next: verb.home adj.modifier	6 -15 -2 -9 -8
pair next: verb.home adj.wounded	27 -18 -9 -2 0
pair next: verb.home cue.all	-15 0 15 -1 0
pair next: verb.home cue.captivity	38 -8 -14 -73 -5
pair next: verb.home cue.captured	13 -2 0 0 -10
pair next: verb.home cue.footage	-23 -6 20 -15 -34
pair next: verb.home cue.good_news	-75 -3 -29 -2 76
pair next: verb.home cue.mediated	6 0 0 -5 -1
pair next: verb.home cue.of_whole	-10 -5 -55 57 13
pair next: verb.home cue.part	11 -3 -6 0 -1
pair next: verb.home cue.recap	-6 0 -20 -1 25
pair next: verb.home cue.reunion	29 15 -11 -20 -46
pair next: verb.home cue.to_date	-37 -22 44 -1 -16
pair next: verb.home cue.today	8 -1 -13 -10 9
pair next: verb.home cue.yesterday	-15 -1 0 -1 15
pair next: verb.home noun.branch	-12 0 14 0 -5
pair next: verb.home noun.child	-13 -3 24 -3 -24
pair next: verb.home noun.civilian	42 -4 -26 -23 -11
pair next: verb.home noun.exchange	8 0 -6 -2 0
pair next: verb.home noun.family	12 -2 -11 -7 7
pair next: verb.home noun.military	43 -4 -16 -32 -22
pair next: verb.home noun.other	-28 -14 6 -15 32
pair next: verb.home noun.people	19 -8 -1 -38 -45
pair next: verb.home noun.soldier	19 -7 -6 -3 -2
pair next: verb.home noun.woman	51 -22 -43 -18 -6
pair next: verb.home own.to	4 -25 11 -21 6
pair next: verb.home qualifier.at_most	-8 -43 0 -3 46
pair next: verb.home qualifier.more_than	17 -3 -2 -8 -4
pair next: verb.home ru.from	0 -14 -16 17 -10
pair next: verb.home ru.of	-7 -1 11 -24 -14
pair next: verb.home ua.agent	10 -1 -9 0 0
pair next: verb.home ua.from	46 -3 -32 -11 -22
pair next: verb.home ua.of	36 -19 -22 -10 -12
pair next: verb.home ua.to	13 -5 -37 2 -29
pair next: verb.home verb.bring	10 -1 4 14 -20
pair next: verb.home verb.come	-4 -7 -19 2 6
pair next: verb.home verb.future	-10 -3 -3 10 14
pair next: verb.home verb.get	16 -1 -15 -4 -14
pair next: verb.home verb.give	-2 0 15 -2 -16
pair next: verb.home verb.held_exchange	-8 -4 -2 0 13
pair next: verb.home verb.home	52 -26 -26 -24 -36
pair next: verb.home verb.noun	-1 12 -18 9 -21
pair next: verb.home verb.other	13 0 -5 -9 -1
pair next: verb.managed adj.modifier	16 -1 -8 -12 -4
pair next: verb.managed cue.completed	-15 20 4 3 -54
pair next: verb.managed cue.mediated	12 -6 -12 -16 3
pair next: verb.managed noun.family	-15 0 15 0 -1
pair next: verb.managed verb.bring	17 -3 -12 12 -15
pair next: verb.managed verb.will	17 -4 -3 -7 -13
pair next: verb.noun adj.dead	21 -4 -2 -8 -19
pair next: verb.noun adj.modifier	-24 39 -27 -6 -10
pair next: verb.noun adj.wounded	-2 34 -5 -5 -34
pair next: verb.noun country	-2 -1 -4 0 7
pair next: verb.noun cue.agreement	-3 21 -5 -6 -8
pair next: verb.noun cue.all	-1 14 -13 -15 15
pair next: verb.noun cue.completed	31 -7 -18 -24 -16
pair next: verb.noun cue.count	-10 13 8 -5 -22
pair next: verb.noun cue.deported	-25 -8 -12 20 -17
pair next: verb.noun cue.held	-13 -14 18 -6 -28
pair next: verb.noun cue.included	-2 18 4 -27 -28
pair next: verb.noun cue.of_whole	-5 13 -12 -7 -21
pair next: verb.noun cue.one_sided	41 -30 8 -21 -6
pair next: verb.noun cue.other_exchange	-5 -29 -7 -1 30
pair next: verb.noun cue.planned	-2 13 -4 0 -6
pair next: verb.noun cue.recap	7 0 -7 0 0
pair next: verb.noun cue.relative	-23 0 15 0 8
pair next: verb.noun cue.repatriation	19 -18 1 -49 11
pair next: verb.noun cue.reunion	-16 29 -19 -20 -32
pair next: verb.noun cue.stage	19 -16 -3 -5 -18
pair next: verb.noun cue.today	11 -1 -2 -3 -5
pair next: verb.noun cue.transit	-30 -7 -1 18 20
pair next: verb.noun cue.year	14 0 0 -13 -1
pair next: verb.noun noun.body	-12 -17 8 -24 24
pair next: verb.noun noun.child	-12 -22 -14 -35 28
pair next: verb.noun noun.civilian	-36 32 -22 -29 45
pair next: verb.noun noun.exchange	-13 9 -7 -12 12
pair next: verb.noun noun.family	-51 21 -18 8 -10
pair next: verb.noun noun.military	-17 9 27 -4 -33
pair next: verb.noun noun.other	-17 -22 -22 -5 32
pair next: verb.noun noun.people	-20 -40 5 -38 60
pair next: verb.noun own.to	-7 6 9 -1 -19
pair next: verb.noun ru.agent	-10 -15 -1 0 15
pair next: verb.noun ru.of	-23 5 34 -18 0
pair next: verb.noun ua.agent	-38 10 -15 15 -15
pair next: verb.noun ua.from	42 -2 -32 -13 -3
pair next: verb.noun ua.of	-46 -15 18 8 16
pair next: verb.noun ua.to	-26 -12 -16 -19 18
pair next: verb.noun verb.bring	-16 16 -4 -4 -15
pair next: verb.noun verb.come	5 -4 -1 0 0
pair next: verb.noun verb.get	7 0 -2 -6 0
pair next: verb.noun verb.noun	-19 4 -8 1 -17
pair next: verb.other adj.dead	-45 -6 -32 -6 41
pair next: verb.other adj.modifier	4 1 -3 -36 12
pair next: verb.other adj.wounded	-16 -22 -41 -22 43
pair next: verb.other category	30 -11 -20 14 -26
pair next: verb.other country	-19 33 -47 -16 5
pair next: verb.other cue.all	-10 -8 -16 -1 26
pair next: verb.other cue.arrived	6 -15 16 -8 -18
pair next: verb.other cue.born	0 -1 -4 0 5
pair next: verb.other cue.captured	1 0 -1 6 -6
pair next: verb.other cue.claims	-16 15 -22 -30 18
pair next: verb.other cue.completed	-13 16 5 -11 2
pair next: verb.other cue.crime	-8 -8 -21 -6 23
pair next: verb.other cue.footage	-57 2 -12 -9 24
pair next: verb.other cue.in_captivity	19 0 -16 4 -8
pair next: verb.other cue.mediated	8 -17 27 -8 -23
pair next: verb.other cue.missing	-4 -1 -14 1 13
pair next: verb.other cue.of_whole	-25 11 -22 12 -23
pair next: verb.other cue.other_return	-1 -10 -3 28 -18
pair next: verb.other cue.part	-11 -2 12 13 -25
pair next: verb.other cue.planned	-11 18 -4 0 -14
pair next: verb.other cue.postponed	-2 27 -24 0 -3
pair next: verb.other cue.recap	-1 0 -15 0 15
pair next: verb.other cue.relative	-16 -21 -19 -1 29
pair next: verb.other cue.since	-15 -5 -1 20 13
pair next: verb.other cue.span	-15 -25 -3 -1 20
pair next: verb.other cue.thanks	8 -18 0 -2 13
pair next: verb.other cue.transit	20 -16 12 -6 -21
pair next: verb.other cue.venue	-38 28 8 -15 -12
pair next: verb.other cue.visit	-26 -6 31 -30 -8
pair next: verb.other noun.body	-29 -1 -36 -13 80
pair next: verb.other noun.branch	-15 -5 4 -3 0
pair next: verb.other noun.child	-26 -8 -12 -5 32
pair next: verb.other noun.civilian	5 -3 -17 -32 41
pair next: verb.other noun.exchange	-4 -1 -6 -7 18
pair next: verb.other noun.family	-23 -21 -34 4 30
pair next: verb.other noun.foreigner	-1 -5 20 0 -15
pair next: verb.other noun.man	-15 0 0 0 15
pair next: verb.other noun.military	-13 -23 14 -28 15
pair next: verb.other noun.other	-13 -31 8 -3 8
pair next: verb.other noun.people	-45 8 -19 -17 8
pair next: verb.other own.of	-12 -2 -9 0 22
pair next: verb.other own.to	-14 -7 -28 -27 25
pair next: verb.other qualifier.approx	-25 7 -3 -4 9
pair next: verb.other qualifier.at_least	-12 -12 -5 -17 19
pair next: verb.other qualifier.at_most	-6 -6 -5 -10 25
pair next: verb.other qualifier.more_than	-2 -29 -31 -24 21
pair next: verb.other ru.of	-33 -8 8 -11 14
pair next: verb.other ua.of	-27 -32 -47 -1 33
pair next: verb.other ua.to	-3 -5 -1 14 -5
pair next: verb.other verb.bring	-2 -2 -6 -1 12
pair next: verb.other verb.come	50 -8 -63 -1 -30
pair next: verb.other verb.future	22 -18 -1 -8 -10
pair next: verb.other verb.get	-34 6 -2 -4 17
pair next: verb.other verb.give	-23 -17 11 -21 1
pair next: verb.other verb.managed	-7 -9 14 -16 13
pair next: verb.other verb.noun	-13 -1 -35 0 38
pair next: verb.other verb.other	-13 -24 6 -8 16
pair next: verb.swap adj.freed	3 -2 -32 -3 -2
pair next: verb.swap adj.modifier	-15 -15 -13 -15 24
pair next: verb.swap adj.wounded	8 -8 0 0 -1
pair next: verb.swap cue.all	-14 15 0 -1 -15
pair next: verb.swap cue.in_return	12 -7 0 0 -2
pair next: verb.swap cue.mediated	12 0 0 -12 0
pair next: verb.swap cue.other_exchange	-16 17 -5 -16 -6
pair next: verb.swap cue.other_war	-7 -3 -1 -1 10
pair next: verb.swap cue.recap	10 0 -14 -14 16
pair next: verb.swap cue.since	-6 -21 0 15 0
pair next: verb.swap cue.today	22 -15 -5 -5 -18
pair next: verb.swap cue.yesterday	-12 -7 32 0 -31
pair next: verb.swap noun.exchange	-16 -15 20 -5 13
pair next: verb.swap noun.military	17 -1 0 -14 -7
pair next: verb.swap noun.other	5 -21 0 -22 8
pair next: verb.swap noun.people	34 29 -57 -6 -47
pair next: verb.swap qualifier.approx	15 -27 -1 -1 12
pair next: verb.swap ru.of	-17 -11 -2 22 -19
pair next: verb.swap ua.of	23 -13 -2 -16 -28
pair next: verb.swap verb.held_exchange	-15 -12 6 -34 19
pair next: verb.swap verb.managed	29 -3 -2 -8 -18
pair next: verb.swap verb.noun	-8 14 -31 -8 1
pair next: verb.swap verb.swap	40 -40 -14 -15 -9
pair next: verb.will adj.modifier	2 -10 -25 -23 8
pair next: verb.will adj.wounded	-2 -26 -2 -7 26
pair next: verb.will cue.agreed	-15 15 -1 0 -8
pair next: verb.will cue.agreement	-2 17 -4 0 -16
pair next: verb.will cue.all	-17 50 -23 -44 -18
pair next: verb.will cue.of_whole	21 -1 -1 -19 1
pair next: verb.will cue.one_sided	21 -9 -5 1 -8
pair next: verb.will cue.other_exchange	-8 -23 -10 -12 29
pair next: verb.will cue.other_return	14 -13 -7 -16 14
pair next: verb.will noun.body	-27 20 -26 13 -20
pair next: verb.will noun.civilian	-2 -8 -3 3 -13
pair next: verb.will noun.exchange	-5 35 -5 -5 -33
pair next: verb.will noun.military	-3 37 -1 -17 -31
pair next: verb.will noun.other	-9 -2 -3 -2 11
pair next: verb.will noun.people	-48 32 -17 46 -4
pair next: verb.will noun.rank	17 0 -15 -12 -7
pair next: verb.will own.to	-18 23 4 -4 -38
pair next: verb.will qualifier.approx	18 1 0 -18 0
pair next: verb.will qualifier.at_least	-7 15 1 -15 -15
pair next: verb.will qualifier.at_most	-1 15 -16 -2 3
pair next: verb.will qualifier.more_than	28 7 -5 -29 -11
pair next: verb.will ru.from	-1 -23 17 -19 25
pair next: verb.will ru.of	-11 15 -3 -33 -10
pair next: verb.will ru.to	1 -1 0 -14 14
pair next: verb.will ua.from	-25 -28 22 24 -5
pair next: verb.will ua.of	29 -4 -2 -8 -18
pair next: verb.will ua.to	-47 18 -12 -27 16
pair next: verb.will verb.bring	9 -9 0 3 -4
pair next: verb.will verb.future	-5 43 1 -14 -20
pair next: verb.will verb.managed	-11 -15 -17 40 -36
pair next: verb.will verb.will	-16 13 -3 -7 25
pair next: verb.will view.ua	34 -5 -1 -29 -2
pair next: verb.will voice.ua	18 -1 0 -15 -2
pair next: view.ru adj.modifier	-13 -18 -20 59 8
pair next: view.ru country	-16 -15 -12 15 4
pair next: view.ru cue.captivity	-32 -23 19 22 -19
pair next: view.ru cue.claims	4 13 -20 26 -34
pair next: view.ru cue.completed	13 -1 -1 -7 -10
pair next: view.ru cue.footage	1 -3 -15 -1 15
pair next: view.ru cue.held	-35 -17 -10 6 58
pair next: view.ru cue.of_whole	-32 -5 -2 41 -9
pair next: view.ru cue.part	-14 0 -2 14 -1
pair next: view.ru cue.planned	-13 18 -14 -18 -1
pair next: view.ru cue.stage	-10 0 0 0 10
pair next: view.ru cue.unit	7 -1 0 0 -6
pair next: view.ru noun.military	-4 4 -4 -13 15
pair next: view.ru noun.other	14 15 -14 -25 -18
pair next: view.ru noun.people	-55 -6 36 -34 45
pair next: view.ru own.of	-15 17 -14 -1 -2
pair next: view.ru own.to	-42 -10 -3 56 -42
pair next: view.ru ru.of	-46 -13 47 1 -70
pair next: view.ru ua.from	-23 -3 -7 33 -1
pair next: view.ru ua.of	31 -11 -14 -28 -8
pair next: view.ru ua.to	-18 -15 -13 29 -14
pair next: view.ru verb.bring	31 -17 -14 -9 -31
pair next: view.ru verb.come	33 -1 -6 -16 -23
pair next: view.ru verb.give	38 -3 -1 -3 -31
pair next: view.ru verb.other	-3 -7 -7 -2 18
pair next: view.ru view.ru	27 -16 -29 -11 -16
pair next: view.ua cue.captivity	-16 7 -16 16 -24
pair next: view.ua cue.deported	-16 -22 -21 25 -30
pair next: view.ua cue.of_whole	14 0 -55 -19 57
pair next: view.ua cue.part	21 -14 -9 -2 -1
pair next: view.ua cue.relative	24 -2 10 -6 -28
pair next: view.ua noun.civilian	7 -14 11 -3 -16
pair next: view.ua noun.military	12 -6 -6 -26 2
pair next: view.ua verb.bring	21 -4 -9 -4 -6
pair next: view.ua verb.come	21 0 -11 -8 -5
pair next: view.ua verb.give	-3 0 15 0 -15
pair next: view.ua verb.home	-18 -22 38 2 -19
pair next: view.ua verb.other	16 0 -15 0 -7
pair next: voice.ru adj.modifier	8 31 -17 -1 -36
pair next: voice.ru country	-7 -27 30 -4 -1
pair next: voice.ru cue.agreed	-13 20 -10 -2 -20
pair next: voice.ru cue.claims	16 -10 -46 -19 10
pair next: voice.ru cue.completed	14 -13 0 -22 -7
pair next: voice.ru cue.denied	-21 35 -35 -11 -23
pair next: voice.ru cue.footage	-17 25 -2 -2 -11
pair next: voice.ru cue.held	-10 23 21 -9 -32
pair next: voice.ru cue.in_return	-14 16 -17 -6 -15
pair next: voice.ru cue.mediated	12 -1 -2 0 -10
pair next: voice.ru cue.of_whole	0 5 0 -5 0
pair next: voice.ru cue.planned	-16 -33 27 -13 2
pair next: voice.ru cue.recap	-8 -11 -11 9 -11
pair next: voice.ru cue.relative	-1 15 7 0 -17
pair next: voice.ru cue.since	-20 17 -3 17 -23
pair next: voice.ru cue.thanks	9 -16 -15 -15 0
pair next: voice.ru cue.today	-23 15 -15 -1 8
pair next: voice.ru cue.venue	-8 -24 6 -2 3
pair next: voice.ru foe.of	-1 -15 15 0 -13
pair next: voice.ru noun.branch	-5 -7 6 -18 -20
pair next: voice.ru noun.civilian	-6 -26 7 22 1
pair next: voice.ru noun.exchange	-1 1 0 -16 -10
pair next: voice.ru noun.military	11 0 -11 0 0
pair next: voice.ru noun.other	-5 -28 -21 0 46
pair next: voice.ru noun.people	11 17 -9 1 -31
pair next: voice.ru own.agent	-26 20 -1 4 -4
pair next: voice.ru ru.agent	15 22 -15 -4 -24
pair next: voice.ru ru.of	-1 -33 13 -16 -3
pair next: voice.ru ua.agent	-12 7 -4 26 -22
pair next: voice.ru ua.of	-29 20 15 -27 21
pair next: voice.ru ua.to	20 -10 -8 -2 -3
pair next: voice.ru verb.bring	5 0 -3 0 -1
pair next: voice.ru verb.come	-2 -20 16 -10 19
pair next: voice.ru verb.future	-19 36 -9 0 -12
pair next: voice.ru verb.held_exchange	9 -31 -14 -12 14
pair next: voice.ru verb.noun	-20 -8 19 -5 -25
pair next: voice.ru verb.other	7 0 -19 -4 10
pair next: voice.ru view.ru	-15 -5 -1 23 -3
pair next: voice.ru voice.ru	26 -18 -10 -6 -21
pair next: voice.ru voice.ua	-14 -15 16 12 -18
pair next: voice.ua adj.modifier	27 -15 -24 -2 1
pair next: voice.ua category	1 0 0 15 -15
pair next: voice.ua country	-17 8 -19 13 5
pair next: voice.ua cue.agreed	-11 20 -5 -2 -4
pair next: voice.ua cue.agreement	-32 42 -6 -3 -6
pair next: voice.ua cue.already	-10 -14 -15 15 2
pair next: voice.ua cue.called_off	0 -11 -25 -1 15
pair next: voice.ua cue.captured	-28 -3 -4 -10 44
pair next: voice.ua cue.claims	6 5 -25 3 -50
pair next: voice.ua cue.completed	-18 20 -26 29 -19
pair next: voice.ua cue.denied	-7 11 -1 0 -4
pair next: voice.ua cue.footage	-16 -25 21 25 -35
pair next: voice.ua cue.held	9 -9 -3 17 -16
pair next: voice.ua cue.mediated	-18 37 -19 -19 -34
pair next: voice.ua cue.money	0 0 -18 0 18
pair next: voice.ua cue.name	20 -2 -14 -7 -16
pair next: voice.ua cue.of_whole	19 -5 -17 -11 13
pair next: voice.ua cue.planned	-8 -14 -8 -13 15
pair next: voice.ua cue.relative	-26 -6 25 -16 -35
pair next: voice.ua cue.since	-6 -3 0 18 -8
pair next: voice.ua cue.span	-2 -6 -12 -3 9
pair next: voice.ua cue.thanks	7 -1 -2 -2 -1
pair next: voice.ua cue.today	21 15 -1 10 -32
pair next: voice.ua cue.venue	-18 18 -15 -7 -15
pair next: voice.ua cue.year	-14 0 -1 17 -9
pair next: voice.ua cue.yesterday	-11 -15 15 -11 -18
pair next: voice.ua noun.branch	-14 -8 -3 14 6
pair next: voice.ua noun.child	-10 0 13 -2 -4
pair next: voice.ua noun.exchange	18 14 -33 -29 -43
pair next: voice.ua noun.family	-9 12 -2 0 -2
pair next: voice.ua noun.man	0 -6 -10 -3 18
pair next: voice.ua noun.military	9 -17 -28 -13 10
pair next: voice.ua noun.other	1 -45 12 -17 -2
pair next: voice.ua noun.people	10 -27 -27 1 9
pair next: voice.ua noun.rank	-4 -13 -8 -11 15
pair next: voice.ua own.agent	2 -30 4 6 -3
pair next: voice.ua own.of	-6 -18 -26 -9 25
pair next: voice.ua own.to	-17 15 11 -15 -9
pair next: voice.ua qualifier.approx	-15 15 -9 -14 -5
pair next: voice.ua qualifier.at_most	-8 19 -17 -10 -18
pair next: voice.ua qualifier.more_than	0 9 0 10 -18
pair next: voice.ua ru.agent	-27 10 -8 32 -15
pair next: voice.ua ru.of	-15 0 -5 17 -4
pair next: voice.ua ua.agent	-37 15 -13 20 -13
pair next: voice.ua ua.of	-16 15 -17 17 8
pair next: voice.ua ua.to	-15 0 15 -1 -7
pair next: voice.ua verb.bring	12 -15 -36 2 -8
pair next: voice.ua verb.come	8 19 -20 -7 -19
pair next: voice.ua verb.future	-13 -25 24 -19 -5
pair next: voice.ua verb.get	11 -7 15 -3 -17
pair next: voice.ua verb.give	19 2 -19 0 -2
pair next: voice.ua verb.held_exchange	14 -11 -22 0 -10
pair next: voice.ua verb.noun	6 -11 17 -19 4
pair next: voice.ua verb.other	-31 -36 -19 -12 37
pair next: voice.ua verb.swap	17 0 0 -9 -17
pair next: voice.ua voice.ru	27 -10 -12 -14 -7
pair next: voice.ua voice.ua	-3 -2 -14 -4 -1
party media	-1 -24 17 -28 -12
party mediator	-12 -21 4 17 12
party ru	-19 -21 -24 -42 41
party ua	-13 -17 -37 9 30
ruled announcement	-38 43 -18 -31 -23
ruled follow_up	-82 -45 68 -32 0
ruled irrelevant	-42 -33 -14 -33 46
ruled report	46 -10 -28 -26 -25
ruled statement	-41 -18 -9 38 -12
sentences 1	19 -13 -83 -55 58
sentences 2	-2 -31 -17 -25 24
sentences 3	10 -18 -22 -17 -5
sentences 4	2 -2 -4 -20 -3
sentences 5	-34 4 8 -4 21
sentences 6	-29 1 8 9 -7
side cumulative agent	-15 -35 -12 21 5
side cumulative both	-6 12 -21 -10 -19
side cumulative direction	-41 -19 -3 22 10
side cumulative formula	-13 -16 16 -3 -7
side cumulative null	-39 15 -21 30 -30
side cumulative phrase	-33 -30 11 33 -36
side cumulative return	-12 0 0 13 -2
side cumulative view	6 -25 -35 -3 -5
side dropped agent	11 3 -1 -2 -11
side dropped both	-20 -3 -22 -10 22
side dropped direction	-14 -24 -22 1 36
side dropped formula	-33 4 -24 -19 17
side dropped null	-18 0 5 1 4
side dropped phrase	3 -10 -18 -51 13
side dropped return	23 -1 -5 0 -18
side dropped view	-20 -1 18 0 -15
side figure agent	26 -2 -5 -14 -23
side figure both	10 -3 10 -13 -3
side figure direction	21 4 -9 -11 -9
side figure formula	46 -15 -32 -4 -26
side figure phrase	22 -17 9 -16 -15
side figure return	18 -1 -3 -5 -13
side figure view	14 0 -10 -18 5
side held direction	-4 -13 -10 5 10
side held phrase	-34 14 -9 21 -33
side held view	-14 -25 -22 8 29
side outside agent	14 0 -13 -12 0
side outside phrase	15 -15 0 0 0
side part agent	-17 -4 23 -15 -11
side part both	11 0 0 0 -11
side part direction	25 -2 -35 -8 17
side part formula	0 9 -6 0 -4
side part null	-25 -11 15 0 5
side part phrase	6 -8 11 -13 15
side part return	13 0 0 -2 -12
side part view	1 -4 -17 -2 6
side planned agent	-18 -10 -12 -15 13
side planned both	-5 4 -1 11 -15
side planned direction	-39 22 -11 -3 56
side planned formula	-7 -9 12 -14 -9
side planned null	13 -6 -28 4 -24
side planned phrase	-27 26 -9 -9 -13
side planned view	-14 21 -14 -17 30
side recap agent	2 -15 -15 -1 13
side recap both	0 0 -5 -2 7
side recap direction	-32 -16 11 -19 4
side recap formula	6 -1 5 -15 7
side recap null	-2 -10 10 -28 4
side recap phrase	-41 -18 1 -35 39
side recap view	-14 0 -14 14 -13
tag any: adj.dead	-9 7 -25 -7 8
tag any: adj.freed	12 -26 16 -14 -13
tag any: adj.modifier	-6 -17 7 0 -10
tag any: adj.wounded	-6 0 -30 -28 13
tag any: category	-9 -8 2 -14 2
tag any: country	-10 -2 -12 -8 11
tag any: cue.agreed	-31 41 -18 -1 -35
tag any: cue.agreement	-6 -6 -4 8 -12
tag any: cue.all	-11 5 21 -17 -20
tag any: cue.all_civilians	26 -5 -13 -22 -18
tag any: cue.already	-6 -8 6 -19 -34
tag any: cue.among	-8 -8 31 -34 -17
tag any: cue.anniversary	-43 -14 27 -21 -2
tag any: cue.arrived	4 -19 17 -19 -49
tag any: cue.border	15 -19 -26 -55 22
tag any: cue.born	23 -20 -37 -15 11
tag any: cue.called_off	-44 46 -42 -28 20
tag any: cue.captivity	-14 4 -17 1 6
tag any: cue.captured	-15 -21 -30 -23 43
tag any: cue.claims	-25 8 -12 -6 -17
tag any: cue.completed	6 -43 -9 -2 -17
tag any: cue.count	-15 7 -5 -6 -9
tag any: cue.crime	-21 -13 -44 3 27
tag any: cue.denied	-42 65 -16 -55 -51
tag any: cue.deported	10 -8 -40 21 -25
tag any: cue.died	19 -4 -17 7 -7
tag any: cue.each	39 -11 -19 -8 -33
tag any: cue.evacuation	-11 -57 -44 0 37
tag any: cue.ever_captured	-9 -11 -30 -11 20
tag any: cue.film	-25 -25 29 -5 -25
tag any: cue.footage	-72 -7 82 -22 -18
tag any: cue.good_news	9 -12 18 -11 -20
tag any: cue.held	-52 -33 1 42 1
tag any: cue.in_captivity	-18 -10 -30 16 -13
tag any: cue.in_return	17 -18 -44 -36 31
tag any: cue.included	-23 -6 20 -17 -25
tag any: cue.local	-26 -35 17 -63 16
tag any: cue.mediated	36 -27 -30 -4 -10
tag any: cue.missing	-11 -57 -36 20 15
tag any: cue.money	-51 -34 3 -28 41
tag any: cue.month	3 -12 -11 -2 17
tag any: cue.name	-4 -25 26 -10 -29
tag any: cue.nth	24 0 -18 -6 -10
tag any: cue.of_whole	-14 -7 23 -15 -9
tag any: cue.of_year	-38 -11 13 21 -12
tag any: cue.on_shield	63 -4 -34 -23 -43
tag any: cue.one_sided	34 -26 -2 13 -36
tag any: cue.other_exchange	-30 -47 -49 -27 64
tag any: cue.other_return	-24 -29 -2 -24 24
tag any: cue.other_war	-74 -56 -49 -21 96
tag any: cue.outside	16 -26 -19 2 -20
tag any: cue.parcel	-28 -37 -6 -19 51
tag any: cue.part	-16 2 -14 -4 -23
tag any: cue.planned	-39 54 -17 -13 -19
tag any: cue.postponed	-43 41 -45 -4 -25
tag any: cue.ready	-19 35 -24 -39 -20
tag any: cue.recap	-70 -31 49 -7 -4
tag any: cue.record	-3 -13 14 7 -13
tag any: cue.relative	-25 -17 21 -17 -17
tag any: cue.repatriation	11 -52 15 8 -18
tag any: cue.reunion	26 -10 -21 -5 -45
tag any: cue.review	-54 -22 3 42 -40
tag any: cue.same_number	11 -16 -32 -24 8
tag any: cue.since	-23 -12 2 14 -8
tag any: cue.span	0 -1 10 -19 -17
tag any: cue.stage	31 -21 -29 7 -35
tag any: cue.thanks	27 -21 1 -12 -22
tag any: cue.third	-33 -24 -37 -19 54
tag any: cue.to_date	-61 20 -18 49 -28
tag any: cue.today	10 -15 -15 -60 -10
tag any: cue.total	13 -38 7 -8 -29
tag any: cue.training	-41 -28 -37 -30 53
tag any: cue.transit	4 -31 10 -41 -1
tag any: cue.unfinished	-45 -8 38 4 -10
tag any: cue.unit	22 -17 -29 -29 15
tag any: cue.venue	-28 13 -9 -30 10
tag any: cue.visit	-28 -17 51 -34 -28
tag any: cue.year	-26 -2 -28 32 -3
tag any: cue.yesterday	-17 -48 60 -50 -70
tag any: foe.agent	2 -7 -17 -23 3
tag any: foe.from	-1 16 -27 -2 -37
tag any: foe.of	-19 -8 -17 -32 12
tag any: foe.to	17 -21 -22 -29 13
tag any: noun.body	7 -12 -5 -3 -22
tag any: noun.branch	-21 -37 27 -24 6
tag any: noun.child	-21 16 -21 -19 8
tag any: noun.civilian	-8 -50 -10 29 -31
tag any: noun.exchange	-15 21 7 -13 -28
tag any: noun.family	-35 4 5 2 -15
tag any: noun.foreigner	-38 3 -4 -22 7
tag any: noun.man	-7 0 0 -3 -19
tag any: noun.military	18 -35 -10 3 -13
tag any: noun.other	-10 -7 -12 -8 19
tag any: noun.people	-10 -5 -8 6 -1
tag any: noun.rank	-15 -10 -1 -16 0
tag any: noun.soldier	21 -60 -23 28 -22
tag any: noun.woman	-1 -7 9 -3 -39
tag any: own.agent	-27 3 -4 8 -23
tag any: own.from	-11 1 -22 18 -21
tag any: own.of	8 -29 3 -9 -27
tag any: own.to	-7 -26 17 -12 -22
tag any: qualifier.approx	-7 0 -12 6 -15
tag any: qualifier.at_least	0 2 -22 -2 -27
tag any: qualifier.at_most	-14 -15 16 -17 -10
tag any: qualifier.more_than	-17 7 -30 22 0
tag any: ru.agent	3 3 -31 2 -28
tag any: ru.from	-2 -14 -21 11 -30
tag any: ru.of	2 -7 -34 10 -28
tag any: ru.to	0 -28 -19 7 -10
tag any: ua.agent	-7 9 -14 13 -18
tag any: ua.from	14 -14 11 -20 -18
tag any: ua.of	3 -5 -23 -1 -6
tag any: ua.to	22 -28 -19 -12 -13
tag any: verb.bring	17 -10 -11 0 -33
tag any: verb.come	13 -32 -6 -25 1
tag any: verb.future	-40 40 -9 -19 -5
tag any: verb.get	15 -14 -21 -25 10
tag any: verb.give	9 -30 -16 -15 -5
tag any: verb.held_exchange	27 -25 -10 -12 -34
tag any: verb.home	28 -19 -8 -10 -29
tag any: verb.managed	8 10 -6 0 -38
tag any: verb.noun	-20 23 9 -19 -42
tag any: verb.other	-43 -12 15 -28 21
tag any: verb.swap	15 -18 -25 -43 16
tag any: verb.will	-26 58 -16 -10 -10
tag any: view.ru	-28 -6 -28 17 10
tag any: view.ua	3 -20 -11 -6 0
tag any: voice.ru	-18 4 27 -19 -5
tag any: voice.ua	-7 20 -32 4 -5
tag early: adj.dead	-23 -12 -31 -19 31
tag early: adj.freed	0 -37 5 2 -12
tag early: adj.modifier	-15 -10 13 -17 -5
tag early: adj.wounded	9 8 -29 -32 3
tag early: category	15 -20 11 -31 -18
tag early: country	16 -15 -17 -26 -5
tag early: cue.agreed	-15 37 -18 -15 -45
tag early: cue.agreement	3 -1 -7 6 -24
tag early: cue.all	-12 -10 17 -20 -7
tag early: cue.all_civilians	20 -1 -8 -11 -18
tag early: cue.already	-14 -18 26 -22 -19
tag early: cue.among	32 -6 -1 -6 -39
tag early: cue.anniversary	-22 4 1 9 -11
tag early: cue.arrived	17 -10 -14 -3 -3
tag early: cue.border	18 3 -21 -46 3
tag early: cue.born	26 4 -22 -6 -34
tag early: cue.called_off	-25 35 -27 -19 -22
tag early: cue.captivity	-5 -16 -3 -8 31
tag early: cue.captured	-19 -4 -15 -24 31
tag early: cue.claims	-7 6 -19 10 -46
tag early: cue.completed	21 -33 -15 0 -37
tag early: cue.count	-6 8 -10 -22 -22
tag early: cue.crime	10 15 -26 -13 -7
tag early: cue.denied	-18 40 -4 -41 -64
tag early: cue.deported	9 -35 -29 -45 34
tag early: cue.died	-9 0 0 10 0
tag early: cue.each	27 -4 -2 -37 -5
tag early: cue.evacuation	-8 -23 -22 -35 45
tag early: cue.ever_captured	22 -1 -23 -7 2
tag early: cue.film	12 -15 10 -11 -29
tag early: cue.footage	-32 -42 59 -35 -2
tag early: cue.good_news	2 -23 1 -21 -9
tag early: cue.held	-32 -8 -1 13 9
tag early: cue.in_captivity	8 -10 -16 -8 -4
tag early: cue.in_return	24 -7 -30 -26 -10
tag early: cue.included	-11 3 18 -31 -19
tag early: cue.local	9 -37 -5 -37 -5
tag early: cue.mediated	17 6 -15 -52 -6
tag early: cue.missing	-19 -35 -21 13 -1
tag early: cue.money	-40 -13 -15 -43 36
tag early: cue.month	15 -20 -24 -3 9
tag early: cue.name	-12 0 -1 17 -5
tag early: cue.nth	13 -1 -11 -1 0
tag early: cue.of_whole	-9 -20 7 -36 13
tag early: cue.of_year	9 -9 -18 -12 -1
tag early: cue.on_shield	31 -1 -23 -7 -13
tag early: cue.one_sided	47 -40 -27 -3 -18
tag early: cue.other_exchange	-25 -40 -31 -27 40
tag early: cue.other_return	-1 -51 -7 -30 35
tag early: cue.other_war	-20 -17 -22 -20 30
tag early: cue.outside	32 -19 -27 -16 -30
tag early: cue.parcel	-15 -9 -2 -4 16
tag early: cue.part	-4 -2 -30 9 -29
tag early: cue.planned	-10 29 -1 -41 -22
tag early: cue.postponed	-28 11 -27 12 -18
tag early: cue.ready	-8 1 -10 -5 -9
tag early: cue.recap	-14 -18 -5 -39 22
tag early: cue.record	-4 -3 12 -21 -11
tag early: cue.relative	5 -12 -10 -27 -11
tag early: cue.repatriation	-25 -17 -9 32 -8
tag early: cue.reunion	7 -10 -6 2 -35
tag early: cue.review	-1 -1 -2 -11 13
tag early: cue.same_number	3 -4 -17 -22 7
tag early: cue.since	16 -14 -7 8 -30
tag early: cue.span	16 0 6 -13 -24
tag early: cue.stage	4 -26 -11 0 -13
tag early: cue.thanks	40 -11 -29 -22 -10
tag early: cue.third	-25 -27 -13 -5 42
tag early: cue.to_date	-4 12 -19 8 -22
tag early: cue.today	23 -38 -1 -33 -13
tag early: cue.total	42 -40 7 -42 -35
tag early: cue.training	0 -23 -13 -17 25
tag early: cue.transit	18 10 -8 -26 -31
tag early: cue.unfinished	-17 44 12 -11 -16
tag early: cue.unit	23 0 -27 -9 -8
tag early: cue.venue	-41 -1 2 -34 15
tag early: cue.visit	-22 -22 33 -21 -6
tag early: cue.year	-13 7 -18 15 -3
tag early: cue.yesterday	-16 -41 37 -30 -49
tag early: foe.agent	-4 -22 7 -13 -6
tag early: foe.from	12 13 -19 20 -27
tag early: foe.of	-11 -18 -12 -17 10
tag early: foe.to	22 -2 -6 -28 -10
tag early: noun.body	-14 6 -27 -8 10
tag early: noun.branch	-10 -40 37 -23 -28
tag early: noun.child	-13 -11 -11 -31 11
tag early: noun.civilian	-8 -22 -17 26 -13
tag early: noun.exchange	-1 6 -13 -16 -27
tag early: noun.family	-36 -11 24 0 14
tag early: noun.foreigner	5 -17 14 -20 -15
tag early: noun.man	9 -7 -21 7 -6
tag early: noun.military	21 -15 -18 -2 -22
tag early: noun.other	-18 2 -11 -18 17
tag early: noun.people	-2 -4 -6 10 -9
tag early: noun.rank	-7 -19 -2 -15 19
tag early: noun.soldier	19 -37 -3 26 -29
tag early: noun.woman	-7 -22 4 5 -18
tag early: own.agent	15 -34 -34 11 -25
tag early: own.from	-18 -45 -17 11 18
tag early: own.of	10 1 -6 -12 -14
tag early: own.to	18 -16 -2 -23 -25
tag early: qualifier.approx	1 -55 -20 23 22
tag early: qualifier.at_least	3 11 23 -30 7
tag early: qualifier.at_most	-26 21 7 3 -7
tag early: qualifier.more_than	-22 -7 -33 33 -13
tag early: ru.agent	8 -7 -21 -9 -31
tag early: ru.from	-18 -37 1 12 -5
tag early: ru.of	-6 -8 -11 -6 -14
tag early: ru.to	9 -33 -48 24 -11
tag early: ua.agent	-16 16 -9 10 -35
tag early: ua.from	-12 -16 26 -14 -2
tag early: ua.of	-8 10 -8 -19 -1
tag early: ua.to	34 -8 -9 -13 -42
tag early: verb.bring	8 -16 -16 -5 -23
tag early: verb.come	3 -29 -16 -21 12
tag early: verb.future	-14 25 -10 -32 -15
tag early: verb.get	36 -31 -70 -14 8
tag early: verb.give	15 -35 3 4 5
tag early: verb.held_exchange	-17 -8 10 28 -31
tag early: verb.home	-6 -1 6 -20 -12
tag early: verb.managed	-30 11 -4 15 -12
tag early: verb.noun	3 24 -33 -13 -21
tag early: verb.other	-34 -21 15 -18 31
tag early: verb.swap	11 -25 -45 -3 25
tag early: verb.will	-37 27 -15 -28 -8
tag early: view.ru	-31 -14 -20 21 18
tag early: view.ua	26 -17 3 -5 -12
tag early: voice.ru	27 -45 23 -38 2
tag early: voice.ua	2 23 -36 -31 -5
tag first: adj.dead	16 1 -22 -32 -14
tag first: adj.freed	13 -17 19 -45 -5
tag first: adj.modifier	3 -17 7 -4 4
tag first: adj.wounded	5 3 -40 0 7
tag first: category	-50 -5 -26 27 -5
tag first: country	-28 4 -11 1 15
tag first: cue.agreed	-13 6 -1 -5 -11
tag first: cue.agreement	-4 -14 -3 -8 2
tag first: cue.all	1 30 5 -58 -21
tag first: cue.all_civilians	25 -4 -7 -16 -3
tag first: cue.already	-33 1 23 42 -36
tag first: cue.among	-48 -10 37 -16 9
tag first: cue.anniversary	-37 -17 32 -50 11
tag first: cue.arrived	-15 -17 33 -15 -47
tag first: cue.border	13 -17 -40 -20 23
tag first: cue.born	14 -11 -52 5 15
tag first: cue.called_off	-39 42 -30 -26 19
tag first: cue.captivity	-8 -10 -26 1 1
tag first: cue.captured	-34 -13 -39 -19 45
tag first: cue.claims	-27 7 1 -2 -12
tag first: cue.completed	14 -51 -9 -1 -12
tag first: cue.count	-21 -2 -14 -10 -1
tag first: cue.crime	-58 -28 -36 9 44
tag first: cue.denied	-74 54 -18 -8 -24
tag first: cue.deported	7 10 -30 37 -46
tag first: cue.died	24 -4 -18 -1 -6
tag first: cue.each	21 -7 -14 15 -43
tag first: cue.evacuation	-48 -28 -14 -13 62
tag first: cue.ever_captured	-68 -7 -15 -13 27
tag first: cue.film	-47 -18 67 -30 -41
tag first: cue.footage	-75 -40 68 -11 -34
tag first: cue.good_news	43 22 -50 -29 0
tag first: cue.held	-62 -22 -34 59 -25
tag first: cue.in_captivity	-21 1 -25 21 -35
tag first: cue.in_return	-31 -16 -11 -15 28
tag first: cue.included	-1 -12 7 -28 -15
tag first: cue.local	-69 -20 51 -49 10
tag first: cue.mediated	30 -75 -15 20 -5
tag first: cue.missing	-32 -50 -14 41 -3
tag first: cue.money	-17 -31 -33 -22 40
tag first: cue.month	-9 -35 15 -37 5
tag first: cue.name	-19 -26 26 -19 -20
tag first: cue.nth	19 2 -12 -7 -12
tag first: cue.of_whole	-16 -6 -5 8 4
tag first: cue.of_year	-55 3 13 33 -36
tag first: cue.on_shield	61 -5 -21 -26 -39
tag first: cue.one_sided	32 -25 7 -29 -43
tag first: cue.other_exchange	-69 -39 -29 -16 74
tag first: cue.other_return	-13 -15 -6 -34 13
tag first: cue.other_war	-75 -53 -56 -18 95
tag first: cue.outside	-13 -11 -12 33 -9
tag first: cue.parcel	-70 -36 -4 -17 59
tag first: cue.part	-4 10 17 -14 -28
tag first: cue.planned	-95 65 -34 -47 13
tag first: cue.postponed	-50 49 -33 -40 -17
tag first: cue.ready	-28 17 -18 -18 -1
tag first: cue.recap	-104 -42 71 10 -3
tag first: cue.record	14 -21 -18 -5 6
tag first: cue.relative	-65 -9 50 -12 0
tag first: cue.repatriation	18 -43 15 -35 -5
tag first: cue.reunion	28 -9 -59 -53 -2
tag first: cue.review	-54 -22 4 43 -41
tag first: cue.same_number	20 -13 -14 -13 -26
tag first: cue.since	-66 7 -12 70 0
tag first: cue.span	-4 -10 -31 -17 1
tag first: cue.stage	39 -44 -13 -31 -9
tag first: cue.thanks	-9 -51 39 -35 -4
tag first: cue.third	-50 -10 -36 -20 64
tag first: cue.to_date	-60 2 14 47 -16
tag first: cue.today	5 17 -23 -41 -20
tag first: cue.total	-21 -33 -35 44 -11
tag first: cue.training	-58 -21 -31 -23 52
tag first: cue.transit	-12 -43 19 -24 15
tag first: cue.unfinished	-42 -30 47 -26 -21
tag first: cue.unit	-13 4 17 -23 -10
tag first: cue.venue	-18 25 -35 -9 16
tag first: cue.visit	-30 -24 18 -27 4
tag first: cue.year	-51 -26 -62 50 -21
tag first: cue.yesterday	-8 -30 36 -44 -50
tag first: foe.agent	-2 1 -17 -60 63
tag first: foe.from	18 -2 -9 -7 -12
tag first: foe.of	-10 8 -18 -35 9
tag first: foe.to	30 -24 -17 3 -2
tag first: noun.body	32 -40 24 -57 -32
tag first: noun.branch	-30 -11 12 -27 24
tag first: noun.child	9 -6 -68 5 -8
tag first: noun.civilian	-1 -46 -17 18 -16
tag first: noun.exchange	3 18 2 -33 -33
tag first: noun.family	-4 5 -12 -48 -3
tag first: noun.foreigner	-42 6 -20 -8 12
tag first: noun.man	-9 3 2 -33 12
tag first: noun.military	24 -33 -11 -24 -6
tag first: noun.other	-61 -3 1 -1 29
tag first: noun.people	4 -28 -16 -11 9
tag first: noun.rank	5 -30 11 -14 -8
tag first: noun.soldier	16 -48 -10 13 -25
tag first: noun.woman	5 8 -30 11 -31
tag first: own.agent	-32 -9 18 2 13
tag first: own.from	6 -1 -4 -9 8
tag first: own.of	10 -38 5 -10 -31
tag first: own.to	26 -23 -12 -27 -21
tag first: qualifier.approx	-32 -3 34 -26 -9
tag first: qualifier.at_least	8 -16 -16 28 -34
tag first: qualifier.at_most	-12 -46 0 -50 26
tag first: qualifier.more_than	-17 -22 -1 18 -4
tag first: ru.agent	7 -15 -12 -19 7
tag first: ru.from	17 -15 -43 -18 2
tag first: ru.of	4 -8 -21 -5 -6
tag first: ru.to	5 -20 12 -42 3
tag first: ua.agent	5 -9 -5 -11 -19
tag first: ua.from	21 -11 -29 -27 -30
tag first: ua.of	6 -9 -20 8 -21
tag first: ua.to	21 -44 -23 -12 -5
tag first: verb.bring	28 -35 -5 -17 -24
tag first: verb.come	19 -32 10 -46 -26
tag first: verb.future	-67 47 -35 -28 -5
tag first: verb.get	4 -4 8 -24 -24
tag first: verb.give	8 -12 -21 -30 8
tag first: verb.held_exchange	45 -33 -21 -45 -12
tag first: verb.home	67 -25 -29 -30 -26
tag first: verb.managed	17 -46 14 7 -25
tag first: verb.noun	-5 -14 26 -42 -29
tag first: verb.other	-58 -4 -5 -68 27
tag first: verb.swap	18 -27 -19 -56 10
tag first: verb.will	-70 62 -44 -13 -22
tag first: view.ru	-29 -12 -19 14 12
tag first: view.ua	-4 -16 -11 -4 4
tag first: voice.ru	-44 28 -5 -1 -2
tag first: voice.ua	-2 -2 -18 13 -13
tag late: adj.dead	-13 -16 -1 9 -2
tag late: adj.freed	-17 -5 -29 11 10
tag late: adj.modifier	3 6 -15 -3 -20
tag late: adj.wounded	1 -7 -1 -15 -17
tag late: category	12 8 -32 -33 3
tag late: country	50 -25 -18 -22 -7
tag late: cue.agreed	-4 16 -8 -3 -14
tag late: cue.agreement	-11 7 -6 -5 -12
tag late: cue.all	18 -25 1 7 -28
tag late: cue.already	29 -10 -22 -21 -7
tag late: cue.among	16 -10 -9 -14 5
tag late: cue.anniversary	8 -10 -13 -26 14
tag late: cue.arrived	10 0 -3 -6 0
tag late: cue.born	3 -19 -41 -25 41
tag late: cue.called_off	-14 4 -25 10 -11
tag late: cue.captivity	-23 20 -29 -2 4
tag late: cue.captured	16 -37 -24 2 13
tag late: cue.claims	-10 -9 2 -74 17
tag late: cue.completed	-2 8 -28 -56 19
tag late: cue.count	-4 4 -9 -2 -18
tag late: cue.crime	1 -7 -19 11 -6
tag late: cue.denied	-14 33 -4 -39 -13
tag late: cue.deported	4 -12 -16 2 17
tag late: cue.each	1 -4 -19 -10 -16
tag late: cue.evacuation	26 -43 -36 19 -10
tag late: cue.ever_captured	-6 -8 0 -1 6
tag late: cue.film	-22 -17 5 14 9
tag late: cue.footage	-30 5 47 -16 -8
tag late: cue.good_news	-16 -14 13 14 -8
tag late: cue.held	-18 -37 7 16 7
tag late: cue.in_captivity	6 -15 -11 -13 9
tag late: cue.in_return	15 -59 -2 -23 20
tag late: cue.included	-2 -25 -39 10 36
tag late: cue.local	1 -3 -12 -14 8
tag late: cue.mediated	33 -13 -15 3 -28
tag late: cue.missing	29 -36 -31 6 5
tag late: cue.money	-19 -9 10 -5 -7
tag late: cue.month	-40 8 -8 6 0
tag late: cue.name	15 0 0 0 -15
tag late: cue.of_whole	-24 6 17 4 -19
tag late: cue.of_year	16 -22 18 -5 -18
tag late: cue.on_shield	20 0 -1 -4 -13
tag late: cue.one_sided	-22 8 14 16 -18
tag late: cue.other_exchange	-12 -21 -25 -19 33
tag late: cue.other_return	-47 17 -5 -1 18
tag late: cue.other_war	-19 -4 15 13 11
tag late: cue.outside	3 -29 -1 -8 17
tag late: cue.part	-8 -17 -14 -8 17
tag late: cue.planned	-25 44 -47 -3 -35
tag late: cue.postponed	-28 31 -10 -12 -28
tag late: cue.ready	-21 32 -10 -33 -18
tag late: cue.recap	-8 -6 0 -1 -8
tag late: cue.record	-9 -18 22 15 -29
tag late: cue.relative	-2 -23 -20 -15 26
tag late: cue.repatriation	16 -27 8 -1 -12
tag late: cue.reunion	-2 9 10 15 -38
tag late: cue.same_number	-34 -16 -10 -7 23
tag late: cue.since	4 -20 14 -33 3
tag late: cue.span	-3 -13 -15 -15 9
tag late: cue.stage	-21 19 -36 10 -14
tag late: cue.thanks	3 -15 1 6 -14
tag late: cue.third	13 -14 -10 0 -11
tag late: cue.to_date	-2 13 -43 -9 -18
tag late: cue.today	12 2 -25 -45 -23
tag late: cue.total	10 -14 7 -53 0
tag late: cue.training	-8 -17 -7 -21 24
tag late: cue.transit	19 -8 -10 -9 -10
tag late: cue.unfinished	-18 -29 10 7 -4
tag late: cue.unit	19 -23 -38 -13 10
tag late: cue.venue	-4 6 0 -12 -39
tag late: cue.visit	-16 14 25 1 -41
tag late: cue.year	20 -33 11 1 -16
tag late: cue.yesterday	-9 -18 26 -34 -20
tag late: foe.agent	-2 10 -13 -4 3
tag late: foe.from	-14 14 -10 -14 -4
tag late: foe.of	6 -14 -24 -27 11
tag late: foe.to	-4 -21 -13 -7 28
tag late: noun.body	0 -19 11 -3 -6
tag late: noun.branch	31 -21 -12 -8 -6
tag late: noun.child	-6 12 -18 -28 5
tag late: noun.civilian	2 3 -1 -45 9
tag late: noun.exchange	-23 25 -34 -6 -13
tag late: noun.family	20 -24 -33 10 -1
tag late: noun.foreigner	-11 -6 -26 0 22
tag late: noun.man	-20 -15 25 -2 -10
tag late: noun.military	0 -22 -11 6 0
tag late: noun.other	-33 -2 20 -2 12
tag late: noun.people	-12 -8 -11 -1 -2
tag late: noun.rank	0 2 -7 -5 -20
tag late: noun.soldier	35 -11 -34 -3 0
tag late: noun.woman	13 -5 5 4 -19
tag late: own.agent	-3 7 -38 -11 -1
tag late: own.from	6 39 -18 -15 -35
tag late: own.of	-4 -35 -4 -16 -1
tag late: own.to	-22 -20 -9 20 -7
tag late: qualifier.approx	13 20 -46 -11 -45
tag late: qualifier.at_least	-21 2 -21 5 -7
tag late: qualifier.at_most	6 -15 0 -5 -8
tag late: qualifier.more_than	14 10 -20 8 -25
tag late: ru.agent	-11 -7 -22 32 -10
tag late: ru.from	-11 20 -10 8 -35
tag late: ru.of	4 2 -8 15 -56
tag late: ru.to	0 -3 -18 -5 -1
tag late: ua.agent	-8 8 -30 -4 -4
tag late: ua.from	-4 0 0 6 4
tag late: ua.of	2 -11 -8 -1 -9
tag late: ua.to	-31 2 3 -13 5
tag late: verb.bring	-14 13 -3 -7 -1
tag late: verb.come	-7 -2 -38 15 7
tag late: verb.future	-33 20 -8 -6 0
tag late: verb.get	17 -1 -23 -42 32
tag late: verb.give	17 3 -35 -10 -16
tag late: verb.held_exchange	6 15 1 -18 -20
tag late: verb.home	-4 -10 -11 21 -12
tag late: verb.managed	7 17 -8 -14 1
tag late: verb.noun	0 11 -18 -12 0
tag late: verb.other	-23 -6 5 9 4
tag late: verb.swap	-21 24 -3 -19 -7
tag late: verb.will	30 5 -16 -6 -15
tag late: view.ru	17 2 -25 -15 -4
tag late: view.ua	34 -26 -15 -23 8
tag late: voice.ru	-27 -24 34 -5 -8
tag late: voice.ua	-7 11 -16 7 -29
verb cumulative bring done	-35 9 -21 5 3
verb cumulative bring not done	0 14 -2 -16 3
verb cumulative come done	-40 -28 -21 50 -25
verb cumulative get done	-9 -28 -11 21 -23
verb cumulative give done	-10 0 7 18 -16
verb cumulative held_exchange done	-34 -12 -11 21 10
verb cumulative home done	-21 12 -3 27 -30
verb cumulative list done	-1 -18 15 -18 21
verb cumulative swap done	7 -22 14 -5 -13
verb dropped bring done	4 -29 -18 18 -8
verb dropped bring not done	-18 -23 -1 -27 29
verb dropped come done	-11 -2 0 -20 -9
verb dropped get done	-15 3 -13 -29 25
verb dropped give done	-20 -8 -5 25 -14
verb dropped held_exchange done	10 -23 -8 24 -15
verb dropped home done	-4 -5 -15 -11 19
verb dropped list done	-10 -23 -19 15 -13
verb dropped swap done	-20 -8 -2 -5 27
verb figure bring done	19 -3 3 -7 -19
verb figure come done	15 -10 -5 -18 -23
verb figure get done	35 -2 -10 -20 -26
verb figure give done	10 0 -8 -6 -9
verb figure held_exchange done	28 -8 -26 -9 5
verb figure home done	-3 -18 12 -7 -1
verb figure list done	13 -7 -14 -5 3
verb figure swap done	29 -10 0 -13 2
verb held bring done	-15 13 -2 -14 15
verb held bring not done	0 6 0 -6 0
verb outside give done	18 -14 -11 -10 0
verb part bring done	5 -3 8 -12 22
verb part come done	23 -7 -30 -27 12
verb part get done	-1 -3 17 -15 -29
verb part give done	13 2 0 -1 -14
verb part held_exchange done	5 0 -2 0 -3
verb part home done	22 4 -25 16 -15
verb part list done	24 0 -24 0 0
verb part swap done	-16 9 3 0 15
verb planned bring done	-11 16 -6 0 -1
verb planned bring not done	-20 24 -34 -10 -36
verb planned come done	7 3 -6 -6 2
verb planned give done	-11 -14 -7 -15 15
verb planned give not done	-24 26 -4 -1 -4
verb planned held_exchange done	15 -21 14 0 -1
verb planned held_exchange not done	-21 -11 19 -6 28
verb planned swap done	-14 -13 15 -2 -22
verb recap bring done	-57 11 11 -36 3
verb recap bring not done	9 -9 0 0 0
verb recap come done	-29 -17 4 10 27
verb recap get done	0 -15 -10 0 15
verb recap give done	-25 -14 -19 -14 32
verb recap held_exchange done	4 -5 15 1 -16
verb recap home done	6 0 -29 -9 37
verb recap swap done	0 0 5 0 -5
word word: a	-27 12 1 -6 -2
word word: abduct	-10 -39 -2 -41 62
word word: abdull	-34 -29 11 -5 3
word word: able	-29 -9 37 5 -7
word word: about	-30 9 -3 -6 -29
word word: abroad	-2 -13 -1 15 -15
word word: abu	-24 8 -18 -17 19
word word: accept	-12 2 -2 15 -15
word word: access	-26 -26 -28 0 38
word word: accomp	28 -22 -15 -10 17
word word: accord	-2 -30 -34 23 -26
word word: accoun	-9 -2 -16 -11 24
word word: accuse	-33 40 -35 -47 -32
word word: acknow	14 -13 -4 -9 -1
word word: across	-9 -17 -14 -1 29
word word: acted	15 -5 -1 -3 -7
word word: acting	28 -28 -12 -8 -8
word word: action	-13 -15 -17 -6 16
word word: added	2 6 -13 19 -10
word word: adding	-18 14 -10 0 -14
word word: additi	0 5 -6 -15 -23
word word: addres	-15 -12 -11 16 13
word word: admini	-24 -2 32 -8 -41
word word: advanc	-18 -5 15 -2 -12
word word: advise	-15 14 -14 -10 12
word word: aerial	-2 -2 -2 -13 18
word word: aerosp	27 -5 -18 -1 -22
word word: affair	14 6 -18 -25 7
word word: affirm	-28 8 0 -4 13
word word: afp	-24 -6 15 -8 -10
word word: after	-7 0 29 -40 -39
word word: aftern	15 -13 -14 -11 -3
word word: afu	6 -15 -2 -13 13
word word: again	-39 -4 -16 8 49
word word: agains	-16 -22 -2 -3 23
word word: age	22 0 0 0 -22
word word: aged	17 8 -8 -5 -13
word word: agenci	-11 -2 -4 33 -25
word word: agency	4 4 -1 0 -6
word word: agenda	-15 17 -12 -4 -20
word word: ago	-14 -11 -11 -30 25
word word: agree	-15 15 -1 0 -7
word word: agreed	-1 -3 -9 -35 16
word word: agreem	20 4 -28 -20 -5
word word: ahead	26 -9 -2 -14 -2
word word: aid	15 -15 -15 -16 15
word word: aide	15 -17 -4 -11 16
word word: air	25 0 -16 -14 -30
word word: airbor	-24 0 24 0 -2
word word: aircra	-14 13 -16 1 -3
word word: airpla	-15 0 0 0 15
word word: airpor	-23 -15 -20 -1 30
word word: al	-15 -28 8 -6 4
word word: alexan	-13 15 -1 -1 -13
word word: alive	-4 -24 15 -16 -16
word word: all	1 -2 -18 -36 11
word word: all-fe	-2 0 5 0 -3
word word: all-fo	-7 31 -9 -14 -19
word word: allowe	-9 0 -1 -3 12
word word: almost	25 -14 -15 -15 -15
word word: alone	-6 -22 12 -4 4
word word: along	12 15 -24 -27 -6
word word: alread	-18 -14 38 -4 -21
word word: also	23 0 -33 -29 -17
word word: alsu	-16 0 -9 -1 16
word word: altoge	6 -15 -5 23 -1
word word: always	-27 -4 -26 -10 31
word word: am	-11 -2 -41 -28 12
word word: ambass	15 -18 15 -8 -14
word word: ambula	12 -9 -8 -19 -2
word word: americ	-2 -7 -22 -16 25
word word: ammuni	-2 -2 -2 -14 18
word word: among	4 -9 -5 6 -9
word word: amputa	13 -4 -1 -3 -5
word word: an	1 6 -50 -14 5
word word: and	-35 -4 -1 0 30
word word: andrew	-15 0 -9 -1 16
word word: andriy	27 -8 -15 -3 -17
word word: ankara	-38 -4 15 -2 29
word word: annive	-15 0 19 0 -27
word word: announ	26 -19 -34 -16 32
word word: annual	-1 9 0 1 -9
word word: anothe	45 -6 -30 -22 -7
word word: answer	-13 23 -32 -4 -25
word word: anthem	-1 -4 19 -1 -19
word word: any	7 -20 15 -20 -22
word word: anyone	20 -7 -13 -15 16
word word: anythi	18 -1 -17 0 -1
word word: apart	14 -1 -3 -11 -1
word word: apiece	27 -17 -15 -7 -34
word word: apple	0 -5 30 -11 -30
word word: apprec	-2 -12 -24 -13 65
word word: approa	-2 0 -5 0 7
word word: april	4 5 -19 -16 3
word word: arab	18 -39 -4 -3 28
word word: arabia	0 -23 -23 -15 33
word word: are	6 -7 12 -2 -21
word word: area	-26 23 -14 -9 2
word word: areas	-15 -14 -5 9 13
word word: arithm	26 -10 -15 -15 -40
word word: armed	35 -24 -11 -16 -9
word word: armeni	-31 -13 -11 12 12
word word: armour	-12 -26 -15 -1 26
word word: arms	-26 -3 -15 -1 28
word word: army	-11 -2 -15 0 22
word word: around	13 3 -15 -12 -8
word word: arrang	16 -2 1 -2 -15
word word: arrive	-41 14 3 -17 13
word word: artill	-10 -13 -10 -4 25
word word: artur	-2 0 -1 6 -2
word word: as	4 -19 21 -2 -5
word word: ask	-4 -24 -13 18 -22
word word: asked	-44 10 13 23 -29
word word: asking	4 -15 15 -17 -5
word word: assass	-17 -4 -11 -1 20
word word: assaul	-13 0 -1 0 14
word word: assemb	-16 -20 10 28 -5
word word: assets	3 7 -15 -21 -18
word word: assist	-16 24 -2 -5 3
word word: at	-18 -18 3 9 -16
word word: attach	-27 24 -15 -2 15
word word: attack	-7 -24 -18 -3 37
word word: attend	-14 -20 -13 15 25
word word: attent	-2 -17 -5 -6 20
word word: aug	-13 -4 -6 15 -4
word word: august	-22 -27 -19 -31 31
word word: author	14 -1 0 0 -14
word word: autumn	-21 17 -26 -2 -7
word word: aviati	13 -1 -14 -13 14
word word: awarde	-17 -1 -7 15 -4
word word: awards	-57 -1 -34 -4 72
word word: axios	-2 -1 -15 -1 17
word word: azerba	-29 -8 -4 0 38
word word: azov	14 -4 -7 -14 -10
word word: azovst	18 -27 9 -26 -3
word word: back	35 -56 -7 2 -46
word word: badly	19 -1 14 -5 -28
word word: bag	-15 0 -15 -14 17
word word: bakhmu	44 -13 -27 -26 -19
word word: bank	-17 -2 -22 -1 33
word word: barber	-10 -15 25 -7 -23
word word: barrac	-24 -10 -16 -4 27
word word: bars	26 -2 -15 -15 -7
word word: base	-16 -1 -13 -1 22
word word: basket	-13 -6 9 -2 -6
word word: battle	-16 0 0 -14 21
word word: be	-31 24 -11 25 -30
word word: becaus	11 38 -16 -15 -25
word word: beds	-15 -3 -15 0 25
word word: been	-27 45 -11 -22 -5
word word: before	-23 35 -6 -41 -9
word word: began	45 11 -21 -31 -26
word word: begin	-2 24 -8 -2 -13
word word: beginn	-15 -4 -6 -4 16
word word: begins	-11 15 -15 -11 -15
word word: begun	-2 -15 -26 -2 28
word word: behind	15 -49 -27 -22 52
word word: being	5 18 -34 -11 -2
word word: belaru	33 -22 -24 5 -36
word word: belgor	-3 0 -32 -2 3
word word: believ	-14 24 9 7 -38
word word: belong	22 -17 -17 -16 13
word word: below	-8 9 19 -2 -20
word word: berlin	-4 -31 -15 0 29
word word: beside	15 -15 0 0 0
word word: betwee	-5 -19 -12 21 8
word word: big	-8 14 15 -14 -18
word word: bigger	-4 15 0 0 -11
word word: bigges	-10 -12 -11 -21 16
word word: bilate	0 -24 -3 0 26
word word: billio	5 9 -29 2 -18
word word: bin	-13 -33 25 19 -15
word word: black	12 -15 15 0 -15
word word: blamed	5 -4 0 0 0
word word: blown	-27 -41 -39 -17 29
word word: board	-17 14 24 15 -40
word word: boardi	-26 -1 21 -1 15
word word: boat	-1 -1 -4 0 6
word word: bodies	-9 -2 1 -2 -8
word word: body	-5 -21 -8 13 7
word word: bohdan	-15 -2 15 -12 -15
word word: bombs	-7 -22 -2 -3 25
word word: book	-20 -21 -9 0 23
word word: border	8 -9 -20 -26 19
word word: born	-15 -1 -3 -1 15
word word: borne	29 -16 0 0 -14
word word: both	14 -14 -20 1 -3
word word: bout	-10 -15 -17 0 20
word word: box	-2 -1 -5 0 8
word word: boys	-13 15 7 -2 -19
word word: branch	8 0 0 -4 -4
word word: bread	7 0 9 -14 -25
word word: breaki	8 2 -25 -17 -25
word word: breakt	7 -7 0 0 0
word word: breath	7 -6 0 0 0
word word: bridge	-18 -27 -32 -1 7
word word: briefe	-5 1 -9 3 0
word word: briefi	-13 -2 -6 1 14
word word: brigad	-19 -18 -30 -29 28
word word: bring	4 -13 -32 3 -19
word word: bringi	35 -19 -20 -13 -21
word word: bringk	9 0 0 0 -9
word word: brings	30 -9 -19 -9 -9
word word: britis	-27 10 23 -5 -22
word word: brittn	-15 -15 -17 0 20
word word: broker	9 -29 -12 -18 7
word word: brothe	4 -2 15 -12 -14
word word: brough	32 -10 -10 33 -60
word word: brusse	-15 15 -14 5 -14
word word: budano	-11 4 -15 14 -39
word word: budape	-16 -21 18 -14 -16
word word: buildi	-15 -24 -16 -16 35
word word: buried	26 -10 -17 -6 14
word word: burns	13 -16 -2 -3 10
word word: bus	-23 -12 28 22 -32
word word: buses	-32 -11 31 -7 -27
word word: but	-13 16 -15 -23 -9
word word: by	-14 9 13 -3 -5
word word: call	-13 11 2 -6 -3
word word: called	-38 40 10 -10 -13
word word: callin	-36 17 5 -7 -31
word word: calls	-47 -5 -7 -13 9
word word: cambod	-6 0 -11 -1 18
word word: came	-17 -16 0 -18 8
word word: camera	-17 -23 -24 16 15
word word: camps	-16 -18 -10 18 -3
word word: can	21 -26 -28 -4 19
word word: can't	-14 -13 14 -5 -10
word word: canada	-13 10 -5 -37 14
word word: cannot	-26 -16 6 18 12
word word: capita	-14 -8 -1 -2 15
word word: captiv	-10 -11 0 23 -8
word word: captur	14 -15 -28 0 -7
word word: cardin	-1 32 -4 0 -28
word word: care	-1 -3 10 -1 -12
word word: cargo	-3 -15 -5 0 21
word word: carrie	8 -16 -14 -9 0
word word: carry	25 -19 -15 -7 -8
word word: carryi	-25 25 -30 -10 30
word word: case	-23 10 -1 -9 21
word word: cases	-1 -1 -3 15 -16
word word: cathol	4 -13 12 -27 -27
word word: ceasef	-33 4 -19 -15 25
word word: celebr	-4 -8 -4 2 14
word word: cell	-8 -1 16 0 -16
word word: cent	-15 -14 -23 -6 16
word word: centre	-7 -23 14 -16 -7
word word: chance	1 22 0 0 -23
word word: change	30 -1 -2 -5 -28
word word: channe	3 5 -6 -1 -1
word word: charge	-8 -7 -4 1 17
word word: check	6 -3 -9 -5 10
word word: check-	-43 -34 44 -7 14
word word: checke	-15 -2 -14 15 -7
word word: cherni	-22 -15 33 -16 -48
word word: chief	19 -11 -18 -5 -2
word word: childr	-7 -6 -22 13 10
word word: chorno	19 -14 -10 -10 -18
word word: christ	-31 37 -20 -19 -26
word word: chroni	0 -2 -13 15 -15
word word: circum	14 -15 -3 10 -32
word word: cities	-4 -22 -1 -3 24
word word: citing	17 0 -1 -16 0
word word: citize	-5 -25 7 -19 24
word word: city	-18 -10 14 -12 -11
word word: civili	34 -12 -26 5 -66
word word: claim	-13 24 -11 0 -2
word word: claime	7 12 -12 0 -6
word word: claims	-3 -7 0 0 9
word word: clear	-28 9 -8 -1 -3
word word: cleare	-18 -1 -14 -4 33
word word: clock	-30 -2 -16 5 21
word word: close	1 19 -15 0 -35
word word: closer	9 0 -1 -9 0
word word: cold	-31 -6 -3 -5 32
word word: collea	-5 -6 -10 -5 22
word word: collec	-33 -21 -9 0 36
word word: combat	-15 -1 -5 15 -9
word word: come	-11 -13 -22 -15 3
word word: coming	22 4 -11 -4 -12
word word: comman	-17 -18 29 -15 -8
word word: commen	3 7 -22 -9 5
word word: commis	-34 14 -17 26 -9
word word: commit	24 -29 -21 10 -5
word word: commun	-24 5 -13 -6 1
word word: compla	-27 -20 -18 -9 24
word word: comple	35 -4 -24 -32 -7
word word: compli	-9 18 -1 -13 0
word word: comrad	-14 -42 -3 -3 17
word word: conclu	-18 29 -8 13 -19
word word: concre	9 5 -1 0 -17
word word: condem	-2 -3 -8 0 13
word word: condit	9 -15 18 -18 -16
word word: condol	-3 0 -11 0 15
word word: conduc	12 -6 0 0 -8
word word: confer	-4 23 -17 -7 -17
word word: confid	5 0 0 0 -4
word word: confir	11 7 -29 -24 -44
word word: confli	16 -8 -3 -9 -4
word word: congra	-16 -22 13 -4 22
word word: conscr	17 -1 0 -1 -30
word word: consec	15 -15 -15 -10 -2
word word: consid	-15 15 -10 0 -5
word word: consis	16 -1 -2 -15 -7
word word: constr	0 9 0 -5 -4
word word: consul	-20 29 -15 -23 -25
word word: contac	7 -2 11 -14 -28
word word: contin	11 23 -29 -22 -11
word word: contro	25 -15 -35 -11 0
word word: conven	14 -17 -9 -23 27
word word: conver	-13 -14 -17 -2 19
word word: convic	11 -13 -12 0 7
word word: convoy	-17 19 15 -2 -16
word word: cooper	3 -12 5 -12 2
word word: coordi	3 0 -19 -16 19
word word: corpse	-9 0 -1 -1 11
word word: corres	-35 -9 14 18 -37
word word: could	-5 10 9 -25 -30
word word: counci	-15 -19 -16 15 27
word word: count	4 17 -14 -7 -7
word word: counte	-7 -27 -28 17 -1
word word: countr	11 -36 -16 18 29
word word: courag	-2 0 -3 0 5
word word: course	-15 -1 15 -15 -6
word word: court	-16 -15 -10 -1 16
word word: courts	16 -9 -7 0 -1
word word: covere	-15 -11 15 -16 11
word word: covers	-18 -35 -24 -5 31
word word: crash	5 -24 -32 -13 22
word word: crashe	7 21 -32 -1 -5
word word: credit	27 -15 -1 -2 -12
word word: crew	-4 -9 -10 -1 20
word word: crews	-27 -26 -19 -24 51
word word: crimea	7 -36 -53 -29 23
word word: crisis	-14 14 -5 -6 16
word word: cross	-19 -27 -22 15 31
word word: crosse	18 -5 -7 -10 -31
word word: crossi	33 -1 -14 -5 -29
word word: crown	-19 -3 33 -2 -19
word word: cruise	-1 -13 0 15 -15
word word: cry	-2 -5 17 -1 -17
word word: curren	-4 -29 -7 20 5
word word: damage	-2 0 -6 0 8
word word: danger	40 -6 -29 -18 6
word word: data	-39 -14 0 36 -13
word word: date	-34 37 -31 7 -35
word word: dates	-1 7 -17 -1 11
word word: day	24 -42 -7 -4 -16
word word: days	25 -6 -13 -36 -3
word word: de-esc	6 0 0 -4 -1
word word: dead	-16 22 8 -30 -21
word word: deal	12 -43 -42 -42 12
word word: death	-26 15 3 -4 -3
word word: deceas	-15 -14 0 -2 15
word word: decemb	15 7 -11 12 -19
word word: decide	-16 15 -15 0 -8
word word: declin	-41 0 -6 30 -8
word word: decora	-2 0 -5 0 7
word word: decree	-31 -1 13 -4 49
word word: dedica	-1 0 -15 -14 15
word word: defenc	-3 12 3 -29 5
word word: defend	41 -31 3 -39 -7
word word: defens	25 -17 -34 -27 15
word word: delega	2 35 -13 -18 -18
word word: delive	-11 -19 -25 -37 47
word word: demand	-2 -9 -8 2 16
word word: denied	-28 16 10 -13 -24
word word: denies	-15 15 -5 4 -4
word word: denis	14 -13 -12 -1 -5
word word: deport	-30 1 -16 14 4
word word: depot	-2 -2 -2 -14 18
word word: deputy	16 -2 -24 -11 -14
word word: descri	-10 -3 -17 -4 27
word word: destro	-15 -2 -16 -15 27
word word: detail	9 11 -23 -5 -18
word word: detain	-16 -2 -15 -7 8
word word: detent	0 -3 -15 0 15
word word: determ	-20 -29 -23 -9 25
word word: develo	-3 0 -27 -1 28
word word: dhabi	-24 8 -18 -17 19
word word: dialog	-4 -18 -4 13 12
word word: did	9 -19 -26 -12 -7
word word: died	-13 -9 -15 -1 15
word word: differ	-28 -1 15 -1 -6
word word: diffic	43 -7 -32 0 -35
word word: diplom	-6 9 15 -13 -36
word word: direct	3 11 -26 -29 -19
word word: dirty	11 -11 0 0 0
word word: disabi	6 0 0 0 -6
word word: disclo	29 -5 -25 -1 -27
word word: discus	-13 25 -37 -18 12
word word: displa	7 -5 -18 -11 21
word word: disput	-26 5 -4 -1 15
word word: distin	14 0 0 -14 -2
word word: distri	-26 -2 9 -8 2
word word: dmytro	-24 -15 12 -5 13
word word: dna	-10 -15 -4 8 13
word word: dnipro	-9 -4 14 -5 -29
word word: do	16 -25 -29 17 -33
word word: dobros	-2 0 -1 6 -2
word word: doctor	-6 -26 23 -18 -29
word word: docume	-9 -2 -18 -18 16
word word: does	-4 -6 -17 15 -13
word word: dog	-15 -15 14 -5 -1
word word: doha	-2 -12 -14 -19 23
word word: dollar	-16 -24 -14 12 20
word word: don't	26 -20 15 -15 -17
word word: donald	21 18 -25 0 -4
word word: done	-14 -13 -11 -18 23
word word: donets	14 5 -12 -16 -39
word word: down	10 -8 -21 -9 15
word word: downin	-20 -3 -2 -8 28
word word: dozens	1 -21 -21 -8 21
word word: draped	-24 0 24 0 -2
word word: driven	0 -1 15 -11 -14
word word: driver	-4 1 5 0 -2
word word: drone	-16 13 12 -15 -5
word word: drones	11 -17 -22 -6 -14
word word: due	16 -16 -1 -1 6
word word: duma	-1 12 -12 1 -1
word word: during	-3 -37 15 -14 -8
word word: duty	-4 0 -7 0 12
word word: dzhely	20 -11 -25 -21 -16
word word: e	17 -15 -16 -1 12
word word: each	13 -9 -15 -14 -18
word word: earlie	29 -2 -10 -15 -4
word word: early	-23 10 10 -4 -3
word word: east-w	-9 -4 -2 0 14
word word: easter	33 2 -17 -27 -51
word word: eating	-1 -17 25 -7 -22
word word: econom	-3 16 -1 -12 -1
word word: effort	7 -37 10 -9 18
word word: egypt	-24 -25 -1 -4 25
word word: eight	-25 -5 12 -2 0
word word: eighte	14 -15 0 12 -3
word word: eighth	18 -1 -1 -1 -15
word word: eighty	19 -5 -10 -1 -15
word word: either	20 11 -17 -4 -5
word word: el	-11 -5 -1 0 16
word word: eldest	30 -13 -2 -3 -16
word word: electr	-13 -3 -25 -14 27
word word: eleven	-15 -7 16 -13 1
word word: elimin	0 -15 0 -1 15
word word: embass	21 -12 0 -1 -9
word word: emerge	0 -2 -16 -15 16
word word: emirat	41 -35 -13 -11 -2
word word: end	-25 -3 -4 -7 -3
word word: ended	-15 15 -10 -9 -6
word word: ending	-1 -3 18 0 -14
word word: enemy	-14 -4 -16 -6 16
word word: energy	-34 -4 -31 -4 35
word word: engine	-14 0 0 0 14
word word: englis	-2 -1 -18 -14 11
word word: enough	-25 -15 -6 13 12
word word: entry	-16 -13 0 -2 28
word word: envoy	1 19 -3 0 -17
word word: envoys	27 -16 -1 -1 -12
word word: equal	17 0 -1 0 -16
word word: erdoğa	-17 6 10 -18 -29
word word: escort	-6 -14 -13 -4 20
word word: establ	-24 -24 13 -15 30
word word: estima	3 16 -15 12 -16
word word: eu	-16 15 -14 2 -10
word word: evacua	-24 -22 -18 -8 22
word word: evacue	-8 0 -2 -20 27
word word: evan	-33 -5 -11 -5 33
word word: eve	16 -2 -2 -14 -1
word word: even	17 -11 -11 1 -16
word word: evenin	-32 6 36 -22 -33
word word: events	-14 -17 15 0 -1
word word: every	-2 -15 -35 6 13
word word: everyb	-4 1 6 0 -2
word word: everyo	15 -24 12 -15 -12
word word: everyt	-14 4 -11 14 -10
word word: exactl	14 -6 0 -4 -4
word word: examin	2 -1 15 -1 -16
word word: exceed	-5 -2 0 -8 13
word word: excell	-7 -6 -5 17 -1
word word: exchan	-6 37 -30 -31 -13
word word: exerci	-28 0 -1 0 28
word word: exhibi	-2 -6 -15 -10 20
word word: expect	-8 28 -15 -16 -52
word word: experi	-28 0 -3 -2 30
word word: expert	-8 1 -37 -15 10
word word: explos	-3 0 -15 -3 16
word word: expres	2 -23 12 -29 62
word word: extend	-1 -15 -5 0 15
word word: facebo	-8 0 19 -3 -11
word word: faces	-22 -12 17 16 -16
word word: facili	7 -37 0 -18 -6
word word: fair	15 14 -1 -2 -26
word word: fake	-24 28 -17 -1 -26
word word: fallen	11 -13 -18 11 -5
word word: famili	6 -4 -16 -32 1
word word: family	-2 2 4 -12 -28
word word: far	-7 5 -22 17 -17
word word: farmla	-17 0 -15 0 24
word word: father	-13 -2 15 -13 -15
word word: fault	-15 -14 -9 -7 15
word word: feb	-15 -6 -6 15 -2
word word: februa	7 -12 16 19 -8
word word: federa	-12 27 -14 -34 -7
word word: feelin	-20 -23 15 -3 -7
word word: fell	-11 -2 -3 -7 12
word word: fellow	33 0 -12 -6 -23
word word: few	28 -1 -17 1 -13
word word: field	7 -12 -16 14 8
word word: fiftee	18 -10 -24 11 0
word word: fifth	7 0 -1 -4 -1
word word: fifty	36 -15 -5 -4 10
word word: fighte	-10 10 3 -25 -3
word word: fighti	-15 -15 16 -1 5
word word: figure	-25 -40 -30 38 -13
word word: file	3 -7 18 0 -14
word word: files	0 -7 -1 0 7
word word: filmed	-16 -1 18 0 -2
word word: final	-29 -15 14 -9 15
word word: finall	-10 -10 29 -10 -8
word word: finish	-9 -18 23 -1 -16
word word: fire	-16 -13 -11 -3 27
word word: first	-22 25 1 9 -39
word word: five	-7 -4 26 -24 -14
word word: fixed	11 -10 -1 -1 0
word word: fixed-	-15 0 -1 0 15
word word: flag	-15 0 0 15 -15
word word: flags	-4 -8 8 0 -5
word word: flew	-4 -20 -15 0 27
word word: flight	-27 -30 10 -16 19
word word: floati	-15 0 0 15 8
word word: flown	-7 -5 8 0 -4
word word: follow	-12 8 18 -13 -24
word word: food	-31 -45 6 15 5
word word: foot	-23 0 -5 23 0
word word: footag	-39 -2 46 -6 -27
word word: footba	-13 -2 -2 15 -13
word word: for	4 7 -16 -23 -21
word word: force	-5 0 15 0 -14
word word: forces	7 -25 -25 -16 10
word word: foreig	8 -27 -13 -21 16
word word: forens	19 -17 0 -8 -3
word word: forgot	-6 15 17 -2 -16
word word: format	14 -16 -12 -1 1
word word: former	-21 -31 1 -4 24
word word: formul	8 -1 -4 -8 1
word word: forty	-22 7 -11 -36 17
word word: forum	-12 -14 -3 15 -8
word word: forwar	-2 -12 0 -3 13
word word: fought	35 -6 -14 -25 -19
word word: found	-21 -17 15 -14 -8
word word: four	-11 -50 1 -24 29
word word: fourte	1 -1 22 -1 -22
word word: fourth	21 -4 16 -15 -22
word word: france	-5 -12 -15 -1 15
word word: franci	-18 -12 -4 -13 8
word word: free	30 -14 -22 -16 2
word word: freed	23 -35 4 -46 -11
word word: freedo	-13 0 23 -8 -14
word word: frees	16 -1 -14 -4 -13
word word: fresh	15 -12 -15 -4 -7
word word: friday	25 -26 13 -61 -22
word word: friend	20 0 -19 -2 -16
word word: from	-9 -15 13 -19 -9
word word: front	9 -16 -40 -33 48
word word: frostb	15 -2 -3 0 -9
word word: frozen	3 7 -14 -12 -25
word word: fruit	29 -16 0 0 -14
word word: full	22 -20 0 0 -2
word word: full-s	10 -21 -12 15 -27
word word: fully	-15 0 -6 -3 20
word word: fund	-32 -7 -27 -23 44
word word: furthe	33 -12 -30 -29 46
word word: future	-11 10 -8 0 8
word word: games	11 -11 0 0 0
word word: garris	-16 0 0 -14 21
word word: gas	-7 -16 -2 -8 19
word word: gather	23 11 -18 0 -12
word word: gave	-2 -6 -17 -4 25
word word: gaza	-19 -23 -14 17 25
word word: genera	-30 -22 -4 28 19
word word: geneva	29 -29 -23 -27 31
word word: german	-16 -4 -15 -2 17
word word: gershk	-33 -5 -11 -5 33
word word: gestur	11 0 -28 -1 -38
word word: get	-17 10 -11 9 -19
word word: gets	24 -4 -7 -13 -6
word word: gettin	11 -9 -4 -15 19
word word: girl	-13 -2 15 -7 -14
word word: given	-20 -18 21 13 -31
word word: gives	-1 -17 -16 -27 30
word word: giving	18 -1 -14 -3 -5
word word: glad	-34 -11 -28 14 31
word word: go	-31 18 -1 2 -4
word word: go-bet	9 -5 0 0 -4
word word: goal	-7 17 -23 -37 7
word word: god	-15 -2 15 -12 -15
word word: goes	-2 -12 -22 14 -11
word word: going	-14 12 11 -6 -13
word word: gone	8 -16 1 7 -34
word word: good	-13 -10 -12 -1 12
word word: goodwi	10 -9 -1 0 -9
word word: got	34 -33 -9 -26 -34
word word: govern	-6 -34 30 -26 22
word word: grain	-15 -14 8 -4 21
word word: grandm	16 -1 -2 -5 -8
word word: gratef	-13 14 -10 -26 -6
word word: gratit	-18 -15 17 -8 -9
word word: gravel	26 3 -20 -11 -19
word word: great	-15 25 21 -15 -1
word word: greek	4 -12 12 -27 -27
word word: griner	-15 -15 -17 0 20
word word: group	2 4 -36 -15 -1
word word: groups	-17 -34 -9 -4 25
word word: growin	-33 -5 -27 -19 44
word word: guaran	-4 32 -3 -16 -21
word word: guard	0 -1 0 -2 -6
word word: guards	32 -1 -3 -14 -16
word word: guests	-27 -1 -3 0 29
word word: guided	-7 -22 -2 -3 25
word word: guns	-15 0 0 0 15
word word: guys	-3 -26 21 -14 -23
word word: h	18 -11 -17 -1 20
word word: had	38 -46 1 -35 -33
word word: half	7 3 -29 3 -27
word word: hamas	-21 -16 -10 -2 22
word word: hand	-12 28 12 -13 -18
word word: handed	33 -30 -8 -21 2
word word: handov	-8 9 -7 -12 8
word word: hands	11 14 -16 -5 -15
word word: happen	28 -46 -43 -10 13
word word: happy	-8 -19 -15 -15 16
word word: hard	24 -14 -16 -9 -22
word word: has	-15 26 -20 -10 -20
word word: have	-9 -14 9 6 -1
word word: having	-26 29 -27 -1 -20
word word: he	-42 10 20 -6 -21
word word: head	4 -18 -13 -15 -25
word word: headqu	10 -24 -12 18 -19
word word: heads	-3 -16 -17 -9 15
word word: hear	-15 0 16 -3 -16
word word: heat	-15 -24 -16 -16 35
word word: heathr	-16 -1 18 0 -2
word word: hectar	-3 0 -15 -3 16
word word: held	1 -9 -57 -1 16
word word: heleta	-15 -2 15 -12 -15
word word: helico	-15 -1 -2 -12 16
word word: help	2 -9 -17 19 -10
word word: helped	34 -20 -8 -17 -18
word word: helpin	33 -20 -8 -7 -8
word word: helps	2 9 0 -3 -8
word word: her	-27 -3 15 -21 -20
word word: here	-15 -11 13 -17 -5
word word: heroes	-25 0 -5 -10 14
word word: high-p	-6 -2 -2 -19 24
word word: higher	-7 -4 -15 3 15
word word: highli	-3 9 -5 0 -1
word word: highne	-38 -32 10 20 4
word word: him	-19 -15 14 -2 13
word word: himars	-8 -4 -1 -8 19
word word: his	-54 -47 29 14 -1
word word: hit	-3 -2 -7 -14 22
word word: hold	-13 -11 -17 22 -13
word word: holdin	-12 -22 -1 54 -23
word word: holds	-10 -10 -12 14 -5
word word: holida	6 14 -22 -30 -27
word word: holy	15 26 -8 15 -18
word word: home	11 -43 -17 13 -6
word word: homela	20 0 -8 0 -16
word word: homes	-8 0 -2 -7 16
word word: honour	24 -13 -10 -9 8
word word: hope	-23 2 -27 -4 10
word word: hoped	0 16 -1 0 -15
word word: hospit	-29 12 -2 12 8
word word: host	-11 -16 -24 10 25
word word: hostag	-29 -23 -3 20 28
word word: hosted	-40 28 -5 -15 13
word word: hostin	-2 18 15 0 -19
word word: hostom	15 0 0 -15 0
word word: hotlin	0 -15 -1 0 15
word word: hour	28 -20 -15 15 -29
word word: hours	-16 15 -26 0 19
word word: househ	-14 -1 -7 -9 25
word word: how	0 -31 -8 21 -49
word word: hug	37 -2 -19 -15 -28
word word: hugged	-4 -16 4 -1 17
word word: human	0 2 -34 -26 19
word word: humani	-2 20 -23 -25 -10
word word: hundre	7 -25 3 6 -49
word word: hungar	-18 -30 16 5 -9
word word: husban	-2 -2 -2 -1 6
word word: i	-20 -17 12 -7 -2
word word: i'm	-3 17 3 -27 -26
word word: icrc	10 -20 -17 -14 29
word word: idea	0 -13 -1 -14 15
word word: identi	26 -28 9 -24 -19
word word: if	-23 -30 -11 -13 39
word word: ill	38 -17 -11 -3 -24
word word: illega	-4 -5 -1 22 -13
word word: immedi	1 -13 -5 -2 15
word word: import	-22 17 6 -3 11
word word: impris	-16 -12 -5 15 -3
word word: in	-13 -3 -10 -3 -18
word word: includ	1 -9 -18 -15 22
word word: inclus	-6 21 -13 -4 0
word word: indefi	-23 25 -12 -7 -10
word word: indepe	20 13 -10 -7 -25
word word: india	-20 -1 -20 -3 26
word word: indust	-20 -6 -5 -9 29
word word: inflic	-15 0 0 0 15
word word: inform	15 -14 -2 -1 0
word word: initia	5 -13 -8 -2 17
word word: injure	-22 0 -7 -3 25
word word: inside	11 0 -7 -5 0
word word: insist	-17 -33 13 0 3
word word: instit	-20 -33 -28 -13 35
word word: intell	-48 0 -19 19 16
word word: intens	15 -15 0 0 0
word word: interc	-15 -3 -2 -1 17
word word: intere	-4 7 -15 -2 18
word word: interf	-24 0 0 25 0
word word: interi	-39 -17 32 1 -33
word word: interm	19 -17 -2 -7 -3
word word: intern	-3 -10 -39 6 33
word word: interv	-14 -6 -22 19 17
word word: into	12 -8 2 -17 -23
word word: invade	7 -6 0 0 0
word word: invasi	3 -22 -14 7 -31
word word: invest	5 -28 -33 -19 39
word word: involv	19 13 -21 -15 -7
word word: iran	-2 0 -13 0 13
word word: iryna	14 -16 0 14 -7
word word: is	5 8 -11 -59 -26
word word: island	43 -13 -24 -25 -23
word word: israel	-21 -22 -19 -2 25
word word: istanb	-13 18 10 -23 -39
word word: it	24 -39 -9 -8 -18
word word: its	25 -10 -22 -19 1
word word: ivan	-15 -2 15 -12 -15
word word: jailed	-17 -15 -5 -1 24
word word: jails	15 -15 -14 -7 -13
word word: jan	-17 13 -7 15 -18
word word: januar	9 -6 -33 4 6
word word: jeddah	-14 -14 -10 -4 35
word word: jersey	-2 -1 -5 0 8
word word: join	14 0 -2 -2 -12
word word: joint	-38 -1 -19 -1 14
word word: joked	-15 1 15 0 -2
word word: journa	-3 -2 -25 -28 25
word word: journe	36 -3 -14 -21 -17
word word: july	-12 -9 14 25 -20
word word: june	-14 9 -3 -12 -21
word word: just	18 -9 -28 -10 5
word word: kalius	9 0 -2 -2 -5
word word: keep	-27 5 32 -25 -31
word word: keeps	-7 -15 -28 -22 22
word word: kenya	-11 -7 -10 -4 25
word word: kept	17 -15 13 -10 -7
word word: key	-8 -19 -15 -2 5
word word: kg	-5 -2 15 0 -15
word word: kharki	23 7 -26 -21 -17
word word: khater	21 -13 0 -1 -9
word word: kherso	30 -15 -19 -3 7
word word: khyliu	9 0 -2 -2 -5
word word: kids	0 -9 -12 16 -30
word word: kiev	-8 9 -48 -8 9
word word: kiev-c	21 -4 -1 0 -16
word word: killed	0 -4 -32 -5 35
word word: killin	12 0 0 0 -12
word word: kilogr	-4 0 6 0 -2
word word: kilos	-8 -9 25 0 -24
word word: kind	8 -21 -16 -10 22
word word: kingdo	9 -1 -14 -2 2
word word: km	-14 0 -2 0 15
word word: know	-18 -5 -28 3 22
word word: known	-24 18 -5 17 -19
word word: krasik	-16 0 -9 -1 16
word word: kremli	-22 0 -26 -38 17
word word: kurmas	-16 0 -9 -1 16
word word: kursk	-22 -15 -11 18 1
word word: kyiv	11 -1 -40 -32 8
word word: laid	-9 -15 -1 -15 32
word word: land	-4 -11 10 -4 -17
word word: landed	-37 -9 28 -15 -3
word word: laos	-28 -1 -3 0 31
word word: laptop	-34 -30 -17 43 14
word word: large	-16 29 -8 14 -11
word word: larges	29 -2 -14 -11 -8
word word: last	17 -2 -13 -26 -9
word word: lasted	-4 0 -33 -17 17
word word: late	-10 -16 12 -8 -16
word word: later	-5 -10 -15 -11 28
word word: latest	11 -7 -2 0 -2
word word: laughs	-22 -1 29 0 -27
word word: launch	15 -4 -19 0 -1
word word: lavrov	1 3 -6 -2 -3
word word: law	-9 5 -12 28 -10
word word: lawmak	14 0 -1 -12 -2
word word: lawyer	-2 -2 -1 9 -4
word word: lead	10 7 -1 -3 -15
word word: leader	-1 -7 -34 23 0
word word: leads	21 -3 0 -19 0
word word: learne	15 -6 9 -14 -19
word word: least	-25 10 -5 13 -21
word word: leave	22 -1 -7 -16 -10
word word: led	-35 15 0 -22 9
word word: left	-17 -3 6 -14 18
word word: leg	-15 -1 -3 -1 15
word word: leo	-6 9 -33 -16 7
word word: leopar	-15 0 0 0 15
word word: less	-14 -8 -19 -14 21
word word: let	-21 14 -5 11 -19
word word: letter	-15 -31 13 2 -9
word word: level	-14 -9 -16 -3 17
word word: levyts	-15 -2 15 -12 -15
word word: libera	-18 -1 -15 -15 28
word word: librar	0 -3 -17 0 17
word word: life	-2 -2 -7 -3 11
word word: lifted	-2 0 -13 0 13
word word: like	-3 -1 14 12 -22
word word: line	7 0 -23 -21 17
word word: link	-4 -1 8 0 -2
word word: list	-3 -11 -29 4 2
word word: listed	-15 -14 -6 19 -30
word word: lists	-28 51 -33 -18 -24
word word: little	-13 -2 15 -7 -14
word word: lives	33 -29 -31 -7 17
word word: living	-15 -14 0 -2 15
word word: lolwah	17 -13 29 -1 -35
word word: long	7 5 14 -17 -18
word word: long-r	-16 -13 -1 15 -6
word word: look	3 -18 14 -7 -16
word word: looked	-8 -18 23 -1 -17
word word: looks	14 -1 18 -5 -16
word word: lorrie	21 -2 -2 -20 -6
word word: losses	-15 -3 -4 -8 16
word word: lost	-23 -1 10 -3 13
word word: loved	36 -45 -17 -19 -15
word word: lubine	0 -6 -15 0 15
word word: luhans	16 -6 -5 -13 -8
word word: lukash	12 -1 0 0 -12
word word: lviv	1 -24 7 -4 0
word word: made	-23 13 -30 18 -19
word word: mainta	15 2 -3 -2 -15
word word: majori	22 -2 -6 -7 -11
word word: make	-18 -1 14 15 -17
word word: makes	16 -1 -11 -3 -2
word word: man	-15 16 -9 -1 -13
word word: manage	10 -3 -2 11 -11
word word: manipu	0 31 -10 -2 -21
word word: many	4 -24 -4 30 -45
word word: march	-18 3 11 14 -13
word word: margin	-2 14 -12 -15 11
word word: marine	-22 -2 13 -4 3
word word: mariup	47 -15 -31 -44 -12
word word: mark	9 0 -2 -2 -5
word word: matteo	-1 32 -4 0 -28
word word: matter	-4 22 15 -15 -35
word word: may	-18 -18 4 -10 15
word word: mayor	27 0 -18 -17 16
word word: me	-28 -25 14 22 -18
word word: meanwh	-1 -2 0 -5 8
word word: measur	22 -2 -20 -5 -5
word word: mechan	0 14 -4 0 -14
word word: medals	-11 0 -14 15 1
word word: media	-5 15 -12 -14 -19
word word: mediat	47 -34 -22 12 -43
word word: medic	0 0 -6 0 6
word word: medica	1 -10 -6 -17 23
word word: medics	5 -2 -3 -3 -5
word word: medins	3 6 -32 -14 -34
word word: medved	-15 15 -9 -1 -7
word word: meet	23 -17 -30 -27 27
word word: meetin	-41 -16 16 9 2
word word: member	23 11 -33 -4 0
word word: memora	-2 -6 -3 0 10
word word: men	-1 -32 5 11 -19
word word: messag	0 -9 -10 -1 11
word word: met	-27 -19 19 -36 -9
word word: milita	-23 10 -39 2 12
word word: millio	-5 -3 -22 7 -4
word word: mine	16 0 -17 -3 6
word word: minist	-30 -3 2 24 -11
word word: minors	-12 23 -3 -7 -16
word word: minsk	31 -3 -8 -16 -17
word word: minute	-18 -10 -8 -24 16
word word: missil	-53 -5 -17 12 -11
word word: missin	-38 -25 0 14 19
word word: missio	-9 -3 -17 -10 32
word word: mlrs	-2 -1 -5 -13 19
word word: mobile	-15 -12 17 -1 12
word word: mod	-23 -3 23 -12 12
word word: mofa	11 0 16 -22 -27
word word: mohame	-8 -10 -22 27 7
word word: mohamm	-11 -1 26 0 -25
word word: moment	-4 0 13 -18 -20
word word: monday	-7 -2 -28 -18 16
word word: money	-3 -1 -23 -1 8
word word: monito	-13 -6 -20 -11 40
word word: month	23 -8 -19 -7 -34
word word: months	-18 -1 38 -25 -41
word word: more	2 -18 -8 12 -35
word word: morgue	34 -4 -23 -14 -2
word word: mornin	-14 17 24 -11 -24
word word: mortal	19 -2 -15 -1 -4
word word: moscow	-20 -3 5 -16 1
word word: moskal	-19 24 -22 19 -17
word word: most	33 -31 -20 -4 -30
word word: mostly	-18 9 -15 -17 17
word word: mother	0 -23 -17 -9 27
word word: motor	-1 -1 -4 0 6
word word: moved	-15 8 3 -15 23
word word: much	-13 19 -6 0 -4
word word: mum	-2 -5 17 -1 -17
word word: munich	-6 -13 -15 18 -17
word word: museum	-5 -1 29 0 -27
word word: must	-32 -28 -12 -14 31
word word: my	-45 -31 12 4 7
word word: mykola	7 -16 -4 -3 15
word word: nahyan	-35 -29 12 -5 2
word word: name	14 -16 -13 -3 -8
word word: named	15 2 -3 -13 -5
word word: names	-12 15 -10 16 -34
word word: narima	20 -11 -25 -21 -16
word word: nation	13 -11 25 -22 -14
word word: native	-15 0 16 -3 -16
word word: navy	2 0 -15 -3 15
word word: near	-23 -14 25 -34 -7
word word: nearly	-20 -36 -23 12 24
word word: need	12 -21 -28 -6 14
word word: needed	22 -9 -6 -6 -2
word word: needs	-11 -15 -18 16 -4
word word: negoti	50 2 -54 -16 -1
word word: neithe	41 6 -31 -31 -28
word word: neutra	19 -17 -1 -7 -3
word word: never	-15 9 -21 6 -14
word word: new	16 30 -36 -32 6
word word: news	-17 -7 -10 3 31
word word: next	-5 15 -26 2 -5
word word: night	14 -7 -29 -10 15
word word: nikole	-16 -21 18 -14 -16
word word: nine	-18 -10 -2 26 -27
word word: ninety	5 -9 -16 -17 3
word word: ninth	16 -2 -9 -3 -11
word word: no	-31 32 -38 -2 -7
word word: nobody	14 25 -14 -8 -28
word word: none	-32 32 -18 -6 -41
word word: noon	12 6 7 -11 -14
word word: norms	-15 17 0 -9 0
word word: norway	-11 36 -17 -3 -30
word word: not	-15 5 2 -8 -10
word word: noted	-2 14 -8 -18 -7
word word: nothin	13 26 9 -3 -21
word word: novemb	-16 32 -44 -9 8
word word: now	0 8 5 -11 -21
word word: npp	14 -2 -3 0 -9
word word: nuclea	8 -29 -14 -14 29
word word: number	39 -9 -7 4 -25
word word: nurse	-14 0 14 -2 0
word word: object	-3 0 -15 -3 16
word word: occupa	9 0 0 0 -9
word word: occupi	-1 -16 -7 10 -24
word word: oct	-22 14 -28 6 -9
word word: octobe	-20 13 -9 14 -7
word word: odesa	23 -17 -11 -5 -4
word word: of	-6 -15 8 0 3
word word: off	9 12 1 -5 -40
word word: offere	-1 17 -12 -15 12
word word: office	2 -39 -9 -7 7
word word: offici	-9 15 -34 28 -35
word word: old	-13 -1 -3 -1 14
word word: oldest	23 -11 -16 -27 -20
word word: oleh	-8 0 21 -3 -12
word word: oleksa	-8 -3 19 -7 -6
word word: olena	-15 -16 15 -14 -4
word word: oleniv	-32 -20 10 -1 8
word word: olha	-15 -1 14 0 -13
word word: ombuds	-26 18 -2 16 -1
word word: on	3 -14 12 -27 -3
word word: once	-29 5 -7 11 19
word word: one	-30 -25 12 0 7
word word: ones	15 -2 -30 -33 -19
word word: online	-3 -1 -15 -4 17
word word: only	-2 -20 -23 -2 21
word word: open	-14 2 14 0 -13
word word: opened	-22 6 -5 -19 27
word word: operat	-27 4 -47 2 33
word word: opport	-12 -14 -15 -2 16
word word: opposi	8 0 -1 0 -6
word word: or	-7 -27 -3 16 -2
word word: order	21 -3 -7 -3 -20
word word: organi	-27 19 -20 -16 -4
word word: orthod	1 -19 16 -20 -15
word word: other	4 3 1 -6 -14
word word: others	0 -3 -2 -2 8
word word: our	-26 -12 24 -14 -9
word word: ours	-21 -25 -17 27 12
word word: out	2 -12 11 -29 11
word word: outcom	18 -1 -15 -1 -15
word word: outsid	-23 8 13 16 -25
word word: over	1 -1 5 -11 -7
word word: overal	-12 -12 -1 21 -17
word word: overni	-14 -8 5 -1 14
word word: own	31 22 -1 -23 -17
word word: owners	-2 0 -6 0 8
word word: packag	14 -18 -16 -12 8
word word: pakist	-20 -1 -21 -3 26
word word: palace	13 -18 -15 -11 15
word word: palest	-17 -17 -1 -2 18
word word: papers	-13 15 16 -14 -17
word word: parall	11 -5 -6 0 -1
word word: parcel	-22 -31 -4 15 38
word word: parent	10 -17 -2 -1 15
word word: paris	-4 2 -15 -2 14
word word: parlia	-7 -14 -11 18 -6
word word: part	29 -24 -11 -12 0
word word: partic	-5 0 0 -15 17
word word: partie	-4 29 -38 -16 -8
word word: partne	9 -18 -24 -10 19
word word: party	27 -12 -24 0 -26
word word: pass	-7 -4 -4 -16 22
word word: passed	-13 11 -13 -16 4
word word: past	-14 -7 -6 -20 19
word word: patien	-1 0 -6 0 8
word word: patrio	-17 11 -6 -14 -6
word word: paul	-29 -15 -11 -5 32
word word: pause	8 37 17 -15 -50
word word: pay	-16 15 -7 0 -13
word word: peace	-30 13 -47 -12 9
word word: peacef	19 0 -8 0 -14
word word: pensio	-3 -1 -2 29 -26
word word: people	-7 -6 -47 4 19
word word: per	-26 -1 -21 -19 16
word word: percen	-22 -7 -15 15 -2
word word: period	-24 1 -2 27 -4
word word: person	-18 -56 -19 13 35
word word: peters	-3 -2 -4 29 -26
word word: phase	9 -10 0 0 2
word word: phone	-25 7 34 -18 -31
word word: phoned	1 36 -29 0 -23
word word: phones	14 -11 -10 0 -31
word word: photo	-9 -1 21 -12 -20
word word: photog	10 -16 -18 -1 17
word word: photos	-7 -2 27 0 -26
word word: picked	15 -10 -12 0 -2
word word: pictur	-12 -15 9 -13 12
word word: pier	-1 -9 11 0 0
word word: pilots	17 -2 2 -14 -33
word word: place	-9 34 -13 -20 -22
word word: places	30 -1 -2 -5 -28
word word: plan	-15 6 15 -2 -14
word word: plane	-51 -1 43 -16 -3
word word: planes	-14 -15 -14 -6 24
word word: planne	-26 -11 14 -1 -17
word word: plant	7 -13 -5 -15 13
word word: platfo	-7 -29 0 15 15
word word: please	16 -16 7 -1 -13
word word: point	-15 9 -5 -1 0
word word: pointe	14 -5 -16 -11 10
word word: points	-1 -15 -15 -14 24
word word: pokrov	-28 -4 -1 -6 36
word word: poland	0 -15 0 0 15
word word: police	0 -15 -7 0 21
word word: politi	-16 -1 -4 -3 17
word word: poltav	-5 -2 7 -23 2
word word: pope	-19 5 -13 -25 5
word word: port	15 -15 0 0 -2
word word: portra	-24 -16 22 -15 -13
word word: possib	-11 24 -25 -9 -17
word word: post	12 8 -8 -4 -27
word word: posted	0 -2 0 -5 8
word word: postpo	-33 46 -20 -8 -23
word word: pow	14 13 0 0 -19
word word: power	-15 -24 -9 14 -9
word word: pows	9 -15 -18 -27 13
word word: prayer	-8 8 -15 -15 5
word word: prelim	-10 -1 0 15 -14
word word: prepar	-54 26 -20 -11 4
word word: presen	-12 -14 -22 -2 29
word word: presid	-16 -34 2 -27 14
word word: press	-1 15 15 -4 -16
word word: pressu	-8 7 -12 14 -34
word word: price	-13 -15 -5 -2 16
word word: priest	4 -13 12 -27 -27
word word: prigoz	15 0 -15 0 -1
word word: prime	8 5 -21 0 -24
word word: prince	-20 11 33 -2 -22
word word: princi	-2 -16 -18 -8 18
word word: priori	-7 10 -2 0 0
word word: prison	-19 25 -26 -16 8
word word: privat	8 -6 -12 -15 16
word word: proced	-25 17 0 7 -3
word word: proces	19 -6 -21 -14 -22
word word: produc	9 15 -19 -10 -17
word word: progra	-7 -27 -14 -17 21
word word: progre	-15 9 14 0 -16
word word: projec	-5 -2 0 -8 13
word word: promis	12 -17 5 0 4
word word: propos	-32 32 -28 3 -6
word word: protec	-15 -16 14 14 6
word word: proud	15 -15 -2 -13 -7
word word: provid	14 3 -7 11 -15
word word: psycho	-20 -11 -13 -8 23
word word: public	-2 -4 -19 -21 7
word word: publis	-10 8 23 3 -37
word word: pursui	21 0 -8 0 -16
word word: pushil	14 -13 -12 -1 -5
word word: pushin	-3 7 -12 -2 11
word word: put	4 -31 -1 -4 28
word word: putin	16 35 -21 26 -25
word word: puttin	-7 7 0 0 0
word word: qatar	-8 -6 -32 9 13
word word: qatari	49 -37 3 -14 -36
word word: questi	-27 20 -28 6 -21
word word: queue	-1 -2 -2 -4 9
word word: quotin	-2 8 0 0 -6
word word: radiat	-19 -35 -14 -5 37
word word: raised	-11 14 -17 -1 8
word word: raises	18 -15 -2 -20 0
word word: rally	-15 -17 -22 -25 28
word word: ran	-15 -3 -14 -4 17
word word: rank	10 0 -1 -6 -3
word word: ranks	-13 -1 -26 -2 35
word word: rare	-8 -1 -1 0 10
word word: rbc	9 -1 -1 -3 -4
word word: reache	21 -11 -24 -25 2
word word: read	-17 -7 25 -10 -24
word word: reader	-15 15 -3 -2 4
word word: ready	-15 8 -37 19 -31
word word: reaffi	-3 -20 -7 20 16
word word: rear	-2 0 -8 0 10
word word: reason	17 -11 -11 19 -15
word word: recall	-10 -23 -29 27 -29
word word: receiv	-25 1 10 -29 6
word word: recent	18 -16 -2 -16 -6
word word: recep	6 -5 14 0 -16
word word: record	-20 -4 -1 17 8
word word: recove	-15 14 -23 -21 -7
word word: red	-21 -31 -23 15 41
word word: refrig	-11 15 -3 -20 -7
word word: refuge	9 -14 14 14 -16
word word: regime	17 -15 -3 -3 -17
word word: region	-3 -34 -16 -3 0
word word: regist	-19 -14 -16 21 4
word word: rehab	-2 -14 -20 -15 17
word word: rehabi	0 -31 11 -6 -12
word word: reinte	14 -13 -8 -2 -7
word word: reiter	-4 -15 -1 -4 14
word word: rejoin	-11 -10 -15 14 -16
word word: relati	-31 -7 -16 4 22
word word: releas	-12 -6 24 -13 -25
word word: relief	-15 -3 -5 0 16
word word: reliev	13 -31 -12 -3 19
word word: remain	-18 -26 -1 1 8
word word: rememb	-16 -14 -15 4 14
word word: repair	-25 -5 -19 -23 39
word word: repatr	-2 -40 1 22 -28
word word: replen	0 -2 0 -6 8
word word: replie	-13 7 6 -4 2
word word: reply	-28 16 -15 13 -14
word word: report	-66 41 -10 -38 14
word word: repres	-15 14 -5 20 -9
word word: republ	49 -24 -12 -15 -7
word word: reques	17 -21 -15 -22 38
word word: requir	-4 -6 -9 12 6
word word: rescue	16 -14 -10 -7 10
word word: reside	-34 -16 0 18 15
word word: respec	-12 -2 -5 17 -1
word word: respon	-13 18 -19 -15 -16
word word: rest	7 -27 -2 -3 30
word word: result	19 14 -25 18 -28
word word: resume	-13 16 -15 -3 -15
word word: resump	-2 25 -1 -1 -20
word word: retake	1 -16 -3 -1 18
word word: return	1 8 -12 1 0
word word: reunif	5 18 -5 -10 -36
word word: reunit	-8 54 3 -9 -55
word word: reuter	15 -4 4 -11 -27
word word: review	-31 -6 -3 18 -4
word word: ria	18 0 0 -18 0
word word: right	9 -20 -35 -12 14
word word: rights	-29 29 -24 -22 10
word word: riyadh	-25 -1 29 0 -19
word word: road	-10 14 12 -1 -17
word word: rocket	-4 -2 -1 -1 8
word word: role	0 0 15 0 -15
word word: room	-2 -3 -20 0 22
word word: rose	-16 -15 -24 -7 25
word word: rostov	-6 -1 0 0 7
word word: roughl	-10 22 0 -16 -1
word word: round	7 8 -25 -23 -9
word word: rounds	7 -33 17 15 -26
word word: row	-2 -2 8 -7 -13
word word: rt	-11 -5 -9 15 -3
word word: ru	-16 16 3 15 -17
word word: rubble	-3 -1 -12 -1 16
word word: rules	4 -3 -3 8 -15
word word: rumour	0 29 -18 -8 -18
word word: run	-1 -18 -16 -1 34
word word: runnin	-14 -2 16 -3 -16
word word: runs	-14 -3 12 -7 -9
word word: russia	20 -13 -15 11 -49
word word: rustem	-20 32 -25 -21 -26
word word: s	24 4 -14 -23 -6
word word: safe	14 -1 0 0 -14
word word: said	6 -10 -22 -3 -26
word word: sailor	15 -14 -3 -16 -2
word word: sake	-23 -19 -15 -2 16
word word: salman	-11 -1 26 0 -25
word word: same	-11 -8 11 16 -30
word word: sample	-10 -15 -8 12 -6
word word: sancti	16 8 -14 0 -8
word word: sapper	-17 0 -10 -5 16
word word: sapphi	-1 -9 11 0 0
word word: sarali	12 0 0 -11 0
word word: saturd	-4 16 10 -21 -62
word word: saudi	7 -23 -16 -14 14
word word: save	14 0 -13 0 -2
word word: say	-28 -7 13 18 4
word word: saying	-10 19 -10 -15 -5
word word: says	-36 14 21 -18 -3
word word: sbu	-13 13 -25 -2 18
word word: schedu	-41 23 33 -5 -24
word word: school	-38 -6 -1 15 4
word word: sea	14 -16 10 0 -2
word word: seamen	-1 -9 11 0 0
word word: search	-21 -23 -3 11 -6
word word: second	25 -28 -16 -12 -42
word word: secrec	6 -5 -15 -11 15
word word: secret	-4 -14 -3 -1 15
word word: sector	-16 -6 -17 -16 21
word word: secure	-2 -11 -2 20 -17
word word: securi	-36 -10 -2 8 11
word word: see	8 16 19 11 -23
word word: seen	-17 13 19 -15 -18
word word: seized	26 -15 -15 1 -31
word word: sends	1 15 -6 0 -15
word word: sent	6 -22 14 48 -17
word word: senten	8 9 -17 -13 -14
word word: separa	-17 9 -8 11 6
word word: septem	-1 -2 4 15 -25
word word: sergea	22 -5 -19 -21 5
word word: sergey	-1 3 -7 0 -3
word word: serhii	-3 -8 23 0 -23
word word: seriou	-6 35 -3 -4 -38
word word: served	9 -1 3 -6 -5
word word: servic	-15 11 11 -1 -15
word word: servin	10 -1 0 0 -10
word word: set	-23 13 -15 13 0
word word: settle	-16 -16 -4 -7 27
word word: seven	-11 -10 -28 14 1
word word: sevent	11 20 -14 -10 -6
word word: severa	15 -22 0 -46 -34
word word: severe	1 -45 -22 -16 57
word word: shamsa	12 0 0 -12 0
word word: share	-5 3 15 -5 -15
word word: she	-44 -27 10 16 4
word word: sheikh	-23 -33 10 20 3
word word: shelte	-8 0 -2 -20 27
word word: ship	14 -15 0 0 -1
word word: short	-27 33 29 -6 -39
word word: shortl	-4 12 -3 -4 -1
word word: shot	13 -5 -19 -8 30
word word: should	15 -15 -4 -3 -4
word word: show	7 -2 14 -11 -12
word word: showed	15 0 -15 0 0
word word: shown	-15 9 -14 -1 24
word word: shows	-7 -15 37 0 -29
word word: shrapn	13 -4 -1 -3 -5
word word: shuttl	0 -7 -14 -2 10
word word: siblin	15 -1 -2 -5 -8
word word: sick	-21 27 5 23 -40
word word: side	41 25 -56 -40 -31
word word: sideli	-14 -16 -14 17 -18
word word: sides	18 -10 -6 -10 -7
word word: signed	-21 -31 -9 -17 36
word word: silenc	-6 -15 -14 -1 16
word word: silent	-7 -1 11 0 -17
word word: simila	22 0 0 0 -21
word word: since	-15 -2 -20 19 6
word word: single	25 5 -14 -21 -15
word word: situat	-15 15 0 0 1
word word: six	-31 -17 -9 -4 29
word word: sixtee	3 -17 -11 -8 13
word word: sixth	-1 -7 -15 0 15
word word: sixty-	11 -1 -1 -9 -1
word word: sleeps	-15 -16 26 -5 -27
word word: slept	-8 20 20 -1 -32
word word: snake	43 -13 -25 -26 -23
word word: so	-9 2 -8 24 -25
word word: so-cal	-13 -14 -10 -1 21
word word: social	1 8 0 -13 -2
word word: soil	18 -2 -15 -2 -33
word word: soldie	4 -40 1 26 7
word word: solida	0 0 -7 0 8
word word: soluti	20 0 -8 0 -15
word word: some	-13 -30 19 -24 0
word word: son	-14 -15 19 -18 -31
word word: sons	22 3 -2 -3 -21
word word: soon	-15 23 15 -12 -17
word word: sound	-13 -2 15 -7 -15
word word: source	-26 42 -20 4 -34
word word: spare	20 0 -8 0 -15
word word: spasis	-15 -2 -4 9 -2
word word: speak	-32 -3 -3 14 -5
word word: speaki	-18 -15 -9 19 -28
word word: speaks	-10 16 -15 -11 -15
word word: specia	-1 -3 -26 14 -16
word word: spent	-9 -20 3 -8 1
word word: spirit	-1 9 0 -5 -4
word word: spoke	0 -22 6 -29 -13
word word: spokes	-26 8 17 5 -16
word word: spring	17 -28 -15 0 30
word word: square	-25 -33 -12 -6 22
word word: st	-8 -31 -34 26 30
word word: staff	-23 -34 6 -9 36
word word: stage	28 -14 -5 -2 -29
word word: stages	12 -5 -15 23 -31
word word: standi	-15 15 -1 -1 -1
word word: stands	-18 -21 -15 15 12
word word: star	-18 -2 -25 0 26
word word: start	-36 27 -46 25 -1
word word: starte	-6 -1 -14 24 0
word word: state	-18 -10 -46 30 12
word word: statem	-6 -36 -36 11 32
word word: states	7 3 -17 -38 12
word word: statio	11 -1 13 -10 -15
word word: stay	-15 13 2 0 -28
word word: step	19 13 -12 -15 -12
word word: steps	-24 -1 -17 -9 33
word word: still	-24 -19 28 17 -47
word word: stood	-3 6 1 -1 -3
word word: stop	18 -15 -14 -14 -9
word word: storie	-15 -2 23 0 -27
word word: story	-15 0 17 15 -14
word word: straig	-4 0 16 0 -15
word word: streng	0 -1 -7 0 8
word word: stress	-31 -8 -22 47 -21
word word: strike	-18 -3 -17 -8 35
word word: strong	-4 -23 -15 -2 17
word word: struck	21 -23 -20 -20 21
word word: studen	-5 -2 -15 -1 17
word word: submit	0 16 -1 0 -15
word word: succee	26 -9 11 -13 -31
word word: succes	11 -16 15 -8 -1
word word: such	-5 10 -42 -24 14
word word: sudan	-12 -15 -14 -2 17
word word: sudzha	-9 0 -10 -6 19
word word: suffer	13 -19 2 -2 0
word word: summer	15 9 -1 6 -17
word word: summit	-7 12 -38 -2 -6
word word: sumy	-21 -13 -22 16 -7
word word: sunday	23 -23 2 -12 -32
word word: superv	-12 -4 -15 0 22
word word: suppli	-7 -2 -5 -7 19
word word: suppor	-37 -43 -44 -21 53
word word: surgeo	0 -15 0 0 15
word word: surger	-2 0 15 0 -15
word word: surnam	24 -21 0 -1 -2
word word: surpri	15 0 -15 0 0
word word: surren	-19 -3 -7 -14 21
word word: suspen	-15 -15 -8 -6 15
word word: swap	-29 26 15 -41 -38
word word: swappe	12 1 -1 -12 -33
word word: swaps	6 -16 -28 18 4
word word: sweden	14 14 0 0 -29
word word: switze	-24 3 -15 14 0
word word: system	-3 9 -6 -2 -4
word word: table	-15 17 -14 -9 -19
word word: taganr	-11 0 23 -2 -15
word word: take	-19 -2 16 -17 0
word word: taken	-46 26 19 1 -37
word word: takes	-22 -3 -16 21 -15
word word: taking	-16 16 0 -5 -20
word word: talk	-22 -1 27 -3 -23
word word: talked	-16 8 -28 -2 11
word word: talks	-2 28 -4 -2 -38
word word: tally	-15 -5 -6 15 -3
word word: tank	-15 -1 -1 0 15
word word: tanks	-8 -12 -21 -13 24
word word: target	-16 -1 -5 -1 21
word word: tass	-3 -13 -15 22 -6
word word: tatar	13 -2 -18 -16 11
word word: tatyan	16 6 0 -14 -12
word word: tayyip	6 -5 14 0 -16
word word: tea	-16 -11 19 0 -20
word word: teache	-17 -15 15 -2 13
word word: team	11 -12 -8 3 -23
word word: teams	-14 1 -5 0 17
word word: tears	14 -20 -16 -18 -3
word word: techni	-14 17 -15 -12 -16
word word: techno	-9 -5 15 -2 -14
word word: teenag	-17 0 -15 0 17
word word: telegr	26 2 -28 -22 -5
word word: teleph	-2 5 20 -1 -25
word word: tells	-16 -23 18 -5 -1
word word: tempor	10 -6 -15 -8 15
word word: ten	8 -4 -1 3 -19
word word: tens	-10 -26 -5 -14 33
word word: terms	14 -9 -7 -2 3
word word: terrib	17 -16 -4 -1 -5
word word: territ	39 -12 -31 -31 -21
word word: thaila	-6 0 -11 -1 18
word word: than	-21 7 -33 17 -7
word word: thank	-27 20 9 2 -43
word word: thanke	1 -27 -15 -2 16
word word: thanks	1 -6 15 -11 -10
word word: that	2 16 -10 6 -40
word word: the	-28 -13 8 -6 23
word word: their	4 -36 25 -22 -24
word word: theirs	1 -14 -16 16 -7
word word: them	-10 -36 6 19 -20
word word: then	-18 -18 3 -8 4
word word: there	-26 5 -4 -9 12
word word: these	-21 -15 10 -14 7
word word: they	7 -9 -9 -3 -29
word word: thing	-38 17 -1 -5 10
word word: third	18 -16 9 -30 -2
word word: thirte	-1 0 -7 -3 11
word word: thirty	-8 -1 -6 32 -27
word word: this	17 -12 9 -3 -58
word word: those	-11 -11 22 -63 12
word word: though	-15 5 6 -3 13
word word: thousa	-20 -2 -32 -6 3
word word: three	21 5 1 -47 -31
word word: three-	-19 -11 -28 -21 22
word word: throug	-26 -10 -9 8 8
word word: thursd	15 -45 11 -47 22
word word: thus	15 -5 -4 -10 -5
word word: ties	29 -10 -16 -3 -18
word word: time	6 -13 -22 -31 35
word word: times	-2 0 -15 -12 15
word word: to	-52 1 4 12 23
word word: today	6 -11 -18 -22 2
word word: togeth	25 -17 -20 -3 -3
word word: told	-34 12 -11 34 -7
word word: tomorr	30 -36 -15 -16 -3
word word: tonigh	9 11 -15 2 -18
word word: tonnes	-16 -15 -11 -20 32
word word: too	17 10 -12 -6 -40
word word: took	20 -3 -20 -33 12
word word: top	15 0 -2 -1 -15
word word: topics	-15 1 0 15 -12
word word: tortur	-1 -5 -21 -14 25
word word: total	36 -29 -14 -26 -3
word word: touch	-16 -16 28 0 -16
word word: toward	-19 -19 18 -6 -2
word word: trade	-30 -32 11 19 -10
word word: traded	21 -33 -17 -18 21
word word: traini	-16 -1 17 -1 -8
word word: trains	-1 -18 -2 -6 26
word word: transc	-16 -21 18 -14 -16
word word: transf	-11 9 13 -24 -24
word word: transp	-3 17 -11 -8 -4
word word: travel	-12 3 -5 -3 5
word word: treat	-16 19 -12 14 -7
word word: treate	-34 27 -16 -15 16
word word: treatm	-6 -16 -6 14 -14
word word: trilat	0 22 15 -18 -17
word word: troops	-15 -3 -3 -22 18
word word: truce	-22 27 -28 -11 -19
word word: trucks	-14 17 -13 -6 -8
word word: trump	16 3 -35 -22 7
word word: trust	-34 -22 -33 -21 29
word word: try	-15 -26 -6 7 11
word word: tsentr	-15 0 -6 0 15
word word: tuesda	-17 -14 -30 10 24
word word: turkey	-15 -11 -11 -5 16
word word: turkis	0 -24 -1 -4 12
word word: turn	-12 -3 14 -6 -14
word word: turned	-28 -5 35 -37 -22
word word: twelve	-12 -3 -5 -23 14
word word: twenty	-23 24 -14 -24 -15
word word: twice	-10 0 30 0 -30
word word: two	-7 -22 -2 -36 23
word word: türkiy	-12 11 7 -28 -19
word word: u	13 5 -14 -1 -8
word word: ua	-8 -14 -17 25 -29
word word: uae	23 -19 7 7 -4
word word: uavs	-15 -2 0 -8 16
word word: uk	13 -1 15 0 -25
word word: ukrain	7 -11 -10 23 -22
word word: umerov	-28 45 -36 -23 -37
word word: un	-32 -25 -38 19 56
word word: unbloc	-1 39 -12 -2 -34
word word: under	-8 -15 23 5 -35
word word: underg	17 -11 -2 -1 -22
word word: unders	7 6 3 -25 -40
word word: underw	-14 -35 -34 -17 23
word word: unicef	-6 -20 0 19 -18
word word: unit	-38 -3 -16 20 18
word word: united	16 -33 -16 -36 26
word word: units	-25 -1 -14 12 18
word word: unlawf	-27 17 -5 14 -18
word word: unmann	-2 -2 -2 -13 18
word word: until	3 -10 -2 13 -22
word word: up	-25 4 -46 7 22
word word: urgent	15 -16 -18 -1 24
word word: us	3 -25 -49 13 16
word word: use	10 -11 -15 -14 15
word word: used	-5 -30 -14 -16 34
word word: ushako	-18 4 -15 -17 1
word word: vadim	-16 0 -9 -1 16
word word: vatica	13 7 -6 -36 -11
word word: vehicl	8 -35 -19 -18 33
word word: venue	0 -20 -3 0 22
word word: veresh	14 -15 0 14 -7
word word: verifi	-5 11 -14 15 -15
word word: verify	22 -20 0 0 -2
word word: very	-3 24 -27 -14 -28
word word: vessel	15 -15 0 0 -2
word word: vetera	14 -4 -19 -1 -9
word word: via	20 -20 -9 -10 16
word word: victor	-9 9 -29 -15 14
word word: video	1 -7 9 -1 -18
word word: views	-21 -14 -23 12 8
word word: viktor	-10 -15 7 -2 13
word word: villag	-8 0 -1 -11 15
word word: violat	-12 0 0 15 -5
word word: visit	-10 4 3 -18 14
word word: visite	-1 -5 -12 -1 3
word word: visits	0 -16 1 0 16
word word: vladim	31 -6 -7 -6 -27
word word: vladiv	-28 0 -1 0 28
word word: voiced	-10 -15 -1 0 15
word word: volody	5 14 16 -14 -20
word word: volunt	3 -20 5 -14 -1
word word: wagner	15 0 -15 0 -1
word word: wait	-15 6 22 16 -36
word word: waited	16 -18 10 -12 -6
word word: waitin	16 -10 -18 -4 -11
word word: waits	-3 15 -12 -14 -15
word word: walk	-15 -1 -3 -1 15
word word: walked	-5 -4 -2 -3 13
word word: wall	-2 -18 -15 -25 21
word word: want	-23 2 -2 20 -15
word word: war	12 -2 3 -13 -29
word word: wards	8 -1 -4 0 -26
word word: warrin	0 -15 -14 -2 15
word word: warrio	24 -17 -21 -16 54
word word: warsaw	-20 -21 -9 0 23
word word: was	-19 -17 28 3 -43
word word: washin	17 -40 -25 -18 11
word word: watch	-13 -5 16 15 -30
word word: watche	-20 -7 -12 0 25
word word: water	-14 0 0 0 14
word word: way	8 40 -23 -16 20
word word: ways	0 0 -7 0 8
word word: we	-17 5 -28 9 1
word word: we're	-13 -1 15 -1 -23
word word: we've	-14 -1 15 0 -10
word word: wednes	32 -13 8 -9 -46
word word: wedono	-10 0 11 -1 -3
word word: week	-13 -5 36 3 -28
word word: weeken	9 -8 4 0 -6
word word: weeks	-11 -15 -12 11 2
word word: weighe	-15 -2 28 0 -27
word word: weighs	-6 -3 16 0 -15
word word: welcom	5 -37 -16 -8 21
word word: well	7 -24 10 -6 -6
word word: went	18 -5 -23 -3 -8
word word: were	12 -17 1 -52 4
word word: west	-18 -1 0 -4 18
word word: what	-2 6 -21 -3 0
word word: whelan	-29 -15 -11 -5 32
word word: when	-25 11 -6 -10 -14
word word: where	-9 -21 10 -28 20
word word: whethe	-20 -15 14 0 6
word word: which	38 -24 14 -26 -15
word word: while	-15 -14 -1 10 14
word word: who	-6 -23 -15 -50 25
word word: whole	35 -1 -8 -27 -26
word word: whom	-8 -26 13 -17 -10
word word: whose	27 -15 -32 -1 -21
word word: why	-22 23 -16 -1 -5
word word: wife	-6 -38 -10 -9 19
word word: will	-6 4 -11 -26 10
word word: willin	-14 0 0 0 14
word word: winter	19 -3 -16 -25 8
word word: wish	13 -30 -24 -16 12
word word: with	-11 -5 4 -37 -18
word word: within	13 -17 -34 9 -12
word word: withou	2 -2 -43 5 -5
word word: witkof	-2 -15 -5 0 16
word word: wives	-19 9 17 -11 -9
word word: woman	-2 -11 7 -14 -27
word word: women	27 -30 1 -51 -5
word word: won	-24 -13 24 15 -16
word word: won't	-15 15 -2 -5 -7
word word: word	-8 -19 -15 -15 16
word word: words	8 -15 -10 -15 14
word word: work	-3 -24 -22 10 -1
word word: worked	8 15 -14 -15 -17
word word: workin	17 26 -22 -15 -28
word word: works	-11 -7 10 -15 -1
word word: world	-17 -23 -17 -11 24
word word: worth	0 15 0 0 -15
word word: would	-17 29 -25 -21 -20
word word: wounde	12 -18 -34 1 8
word word: wounds	26 -2 -11 0 -14
word word: wrappe	-6 0 9 0 -3
word word: write	-13 -15 -14 15 3
word word: wrote	-1 -14 16 -22 -48
word word: xiv	-26 -1 -8 -16 9
word word: year	17 11 -20 -9 0
word word: years	28 -16 -27 -24 -4
word word: yermak	40 -7 -14 -3 -36
word word: yes	9 -21 -12 13 -9
word word: yester	3 -22 -5 -9 -13
word word: yet	-38 33 7 -5 -25
word word: yevgen	15 0 -15 0 -1
word word: york	-1 0 17 0 -8
word word: you	-30 15 -2 -30 -3
word word: young	-24 -1 -8 23 -15
word word: younge	25 -21 -16 -28 -23
word word: your	5 -27 15 -17 -20
word word: youtub	-3 -1 15 0 -15
word word: zapori	51 -17 -21 -26 -41
word word: zayed	-39 -32 10 21 3
word word: zelens	24 -2 -24 -15 7
word word: zone	-15 -1 3 0 13
word word: zuppi	-1 32 -4 0 -28
word word: а	15 -37 7 2 -32
word word: аби	0 14 -9 0 -11
word word: або	-30 1 -14 -5 31
word word: абу-да	-9 19 -12 -23 -21
word word: август	-42 29 27 -33 -7
word word: авдеев	-3 10 0 -6 -2
word word: авдіїв	34 0 0 -16 -32
word word: авиабо	26 -1 -1 0 -26
word word: авиаци	-3 -19 35 -10 -36
word word: автобу	19 10 -7 -28 -32
word word: автома	-5 -5 16 -1 -12
word word: автомо	-20 -12 -15 -15 24
word word: авіабо	-23 -6 20 -15 -34
word word: авіаці	0 -1 0 -15 15
word word: агента	0 -12 -5 -1 18
word word: агентк	0 0 -21 0 21
word word: агентс	9 -18 -18 4 -19
word word: агресо	-29 21 -12 -5 -12
word word: агресі	-10 0 -1 13 -3
word word: адвока	-7 6 -25 -4 -1
word word: адже	-15 -21 22 -14 0
word word: адмира	-6 0 -1 -6 13
word word: адміні	9 0 -14 -1 7
word word: адрес	-9 -3 -12 -26 30
word word: адреса	-1 -16 -24 -14 22
word word: адреси	-7 -17 -19 -12 20
word word: адресу	-3 -12 -30 -9 31
word word: аеродр	-10 -17 -6 17 0
word word: аес	26 -2 -3 -15 -10
word word: азерба	-21 -6 -3 -2 22
word word: азов	-8 0 -15 0 14
word word: азова	-34 -31 19 -14 12
word word: азовск	21 -7 -19 -10 3
word word: азовст	-11 5 -16 -37 17
word word: азову	-17 -1 11 -9 10
word word: азовце	-23 -11 21 -4 -23
word word: азовцы	3 -7 -4 -1 8
word word: азовця	-5 -14 23 -2 -4
word word: азовці	30 12 -43 -4 12
word word: айдара	-1 -1 -2 -1 5
word word: аквато	-20 -10 -19 -11 27
word word: активн	-18 -6 -10 -15 15
word word: активу	-19 23 -10 -17 -8
word word: активі	-5 27 -16 -4 -28
word word: акция	1 -16 -15 -4 10
word word: акцій	-3 0 0 5 -2
word word: акція	-4 -5 -26 -15 18
word word: але	-16 33 -20 4 -21
word word: алекса	0 -5 -19 -13 15
word word: алексе	-15 -11 16 -15 7
word word: америк	15 -4 2 -15 2
word word: ампута	26 -4 -14 -2 -17
word word: аналог	15 -7 -2 -3 -3
word word: аналіз	7 -15 -7 -2 15
word word: аналіт	-8 -15 16 -15 11
word word: англій	-16 -15 15 15 -15
word word: андрей	-7 27 4 -5 -21
word word: андрій	9 24 -26 -10 -4
word word: анкара	-6 -8 8 -5 -14
word word: анкаре	-23 27 13 13 -6
word word: анкару	-12 7 15 0 -11
word word: анкары	-24 0 -15 0 18
word word: анкарі	-23 14 -17 0 30
word word: анкету	-25 -2 -9 -13 37
word word: анонсу	-12 25 -5 -9 -10
word word: анонім	0 15 -15 0 -7
word word: апелля	-3 -8 -18 -16 26
word word: аппара	-12 -11 -8 -25 42
word word: аппети	-15 0 10 0 1
word word: апреле	-17 -2 -8 -2 22
word word: апреля	33 11 -34 -7 -23
word word: арабск	-12 -4 24 2 -23
word word: арабсь	10 7 -6 -2 -11
word word: аравии	-11 0 -1 -2 12
word word: аравия	-6 -3 -1 -1 10
word word: аравії	14 -1 -22 2 -8
word word: аргуме	-31 26 0 0 6
word word: аресто	30 0 -6 -7 -18
word word: арифме	24 0 -14 -10 -19
word word: армени	-7 -1 0 -1 9
word word: армии	42 -1 -41 -11 10
word word: армия	-2 0 -2 -7 11
word word: армянс	-21 -3 -2 -2 21
word word: армія	-18 -3 -7 -20 34
word word: армії	5 -2 -7 -30 21
word word: артем	0 -15 0 0 16
word word: артемо	-8 -14 -2 -1 16
word word: артиле	-14 -3 -6 -15 24
word word: артилл	-15 0 -15 0 15
word word: артсис	-7 -5 -17 -14 18
word word: атак	-3 0 -4 -13 14
word word: атаки	18 20 -5 -3 -22
word word: афгани	-35 -1 -6 -3 41
word word: аферис	-8 -1 0 23 -23
word word: африка	-15 -3 -3 -17 30
word word: ахмат	-8 0 0 -13 15
word word: аэродр	-36 -27 32 -13 -3
word word: аэропо	-44 12 18 -4 21
word word: б	-22 -7 18 3 -26
word word: б'єтьс	-1 -4 -5 -15 17
word word: бабусе	12 -4 -5 -1 -7
word word: бабуси	10 0 1 -1 -11
word word: бабуся	13 0 -12 -1 0
word word: бабушк	31 -18 22 -10 -54
word word: багато	9 -33 41 -17 -42
word word: багать	-13 -4 8 17 -18
word word: бажанн	5 -4 0 3 -4
word word: бажаю	-32 -15 26 -8 -3
word word: базами	0 -13 -13 -13 15
word word: базу	-7 0 -6 13 -3
word word: базі	2 -5 0 -15 15
word word: баку	-21 -6 -3 -2 22
word word: балакл	-1 0 0 -15 15
word word: балтий	-8 -1 -1 -1 10
word word: банк	-18 -2 -5 -1 25
word word: банки	-7 -7 -17 -6 19
word word: банков	14 0 0 0 -14
word word: барак	-5 -8 -9 -1 18
word word: бараці	-1 -1 0 -15 15
word word: баскет	-20 -3 -1 -1 24
word word: бассей	-2 0 -4 0 6
word word: баталь	-37 -16 8 11 -2
word word: батька	0 -10 34 -2 -24
word word: батьки	7 -10 -17 -16 25
word word: батько	7 -15 -28 -2 26
word word: батькі	53 -14 -33 -26 -30
word word: бахмут	27 -11 -7 -37 4
word word: бачив	-20 -17 19 -6 -6
word word: бачила	-1 -27 34 -1 -32
word word: бачили	-2 -3 -2 -25 29
word word: бачимо	-16 15 -1 -21 -4
word word: бачити	20 -17 -29 -35 36
word word: башкор	-6 0 0 -1 7
word word: ббм	15 -4 -15 -16 8
word word: бедств	-10 -8 -3 0 18
word word: без	-9 -19 -11 3 -5
word word: безвіс	16 9 -20 9 -32
word word: безкош	-1 -15 -16 11 10
word word: безо	15 -8 -2 -9 -2
word word: безопа	15 -2 -17 -1 -14
word word: безопл	-1 -17 -21 -25 31
word word: безпек	-10 -6 -22 -25 40
word word: безпец	19 -2 -17 -15 -17
word word: безпла	-21 -20 -12 -1 42
word word: безпіл	0 -14 0 0 15
word word: безумо	5 0 0 -3 -2
word word: белару	17 -23 5 -15 -28
word word: белгор	-41 3 -33 -21 33
word word: белой	-3 -5 -3 -1 11
word word: белору	3 -12 -14 -12 -4
word word: белый	-7 -18 -15 -1 24
word word: бердян	-8 -27 -40 16 20
word word: бере	-13 -1 -6 15 -4
word word: берег	-10 0 0 0 10
word word: берега	-2 -1 0 -13 14
word word: бережі	-14 -12 -14 -1 14
word word: березе	-23 -11 14 -18 33
word word: березн	-27 6 27 -1 -8
word word: беремо	0 0 -3 -2 5
word word: берут	0 7 -3 -1 -2
word word: беруть	-31 -13 -25 -23 27
word word: беспил	0 -30 -24 -19 12
word word: беспла	0 -10 -5 -1 13
word word: би	6 -2 -4 -1 0
word word: билеты	-12 -17 20 -5 4
word word: бить	-9 -11 -13 0 12
word word: благов	-4 -1 -15 0 15
word word: благод	28 -10 -3 -18 1
word word: благос	12 -2 6 0 -7
word word: благот	-18 -2 0 -4 21
word word: ближай	-21 27 -32 -31 59
word word: ближе	-8 0 -3 0 12
word word: близки	28 6 -14 -16 -9
word word: близьк	16 -22 -42 23 -12
word word: блинда	-6 -5 -29 -2 32
word word: блокпо	24 -1 -22 -2 -3
word word: блоку	-31 23 15 -3 -18
word word: блокує	-12 16 0 -1 -15
word word: бмп	-6 -2 -5 -2 15
word word: бо	19 -8 -37 38 5
word word: бог	30 -14 -19 -2 -23
word word: богу	-7 -4 9 -1 -7
word word: бодай	-1 0 -1 7 -6
word word: боев	-11 -4 -13 -3 23
word word: боевик	-24 -4 -7 2 25
word word: боевог	-6 0 0 0 7
word word: боевые	9 -19 11 -5 0
word word: боевых	-9 -5 -25 -10 38
word word: боец	2 -5 36 -15 -44
word word: бойови	-21 -7 -4 7 -5
word word: бойові	-16 -19 -19 -18 25
word word: бойца	-20 -9 23 -11 19
word word: бойцам	44 -3 -20 -18 11
word word: бойцов	-32 21 1 -18 -3
word word: бойцы	-16 -10 27 -11 -23
word word: боку	15 24 -37 -37 -25
word word: боків	5 -5 0 0 1
word word: более	-20 -44 -23 47 -21
word word: болезн	30 -20 -5 -1 -8
word word: боль	-22 -16 23 -1 -15
word word: больни	-31 -12 8 18 18
word word: больны	13 9 -16 -11 -32
word word: больше	66 -9 -28 4 -76
word word: больши	26 -25 -12 39 -32
word word: большо	5 3 -14 5 -33
word word: бомб	3 15 -1 0 -15
word word: боремо	16 -5 -5 -1 -8
word word: бореть	-32 -5 13 18 -17
word word: боровс	-18 -5 -8 16 -17
word word: борони	34 -4 6 -17 -22
word word: бороть	14 -2 -20 -4 0
word word: борт	42 -28 5 -2 -8
word word: борта	29 0 -25 -1 -5
word word: бортов	-20 -2 0 0 22
word word: борту	-67 32 22 -24 -11
word word: борщ	0 -28 20 -11 -9
word word: борща	-1 -1 19 -1 -18
word word: борщу	-6 -14 21 -7 -26
word word: бот	-14 -6 -30 -6 45
word word: боці	-1 -2 -2 -9 11
word word: бою	-3 -18 -3 29 -17
word word: боялис	13 -12 -13 0 12
word word: боях	39 -2 -44 -22 -15
word word: боєць	-6 -12 18 -3 -18
word word: бої	1 -5 0 0 4
word word: боїв	15 0 -2 -3 -11
word word: бпла	12 -9 -21 -14 -6
word word: брав	15 -2 0 -12 -1
word word: бракує	-27 -22 -32 17 28
word word: брали	27 -5 -51 -26 -1
word word: бранці	60 -18 -24 -30 -24
word word: брат	30 -4 -46 -4 12
word word: брата	0 0 16 0 -16
word word: брати	-13 9 -16 0 15
word word: братів	50 -5 -39 -20 -23
word word: бригад	-17 -39 -16 -30 29
word word: британ	4 -18 18 -1 0
word word: бриттн	-11 -36 -35 -3 43
word word: брифин	19 9 -7 -4 -19
word word: брифін	-17 -18 5 16 4
word word: бронем	-16 -11 0 -2 16
word word: бронет	-2 -3 -8 -6 15
word word: бронза	-31 -2 -31 -2 54
word word: бронир	7 0 -2 -2 -5
word word: бросил	-21 -18 -18 -12 20
word word: брошен	-17 -1 -7 -3 17
word word: брэдли	-1 -2 -4 -2 8
word word: брюссе	-9 -19 -24 -1 29
word word: брянск	15 -13 -37 -20 9
word word: був	-20 -19 10 -15 9
word word: бувало	18 -4 -15 0 -1
word word: буває	-11 -14 -5 12 9
word word: будано	-1 16 -7 1 -41
word word: будапе	20 -15 -18 -1 7
word word: буде	-22 -23 19 5 -45
word word: будем	16 -19 -18 -20 2
word word: будемо	2 17 -16 0 -23
word word: будет	21 22 -49 -30 -27
word word: будинк	-16 -9 10 -3 26
word word: будто	-32 -15 19 0 0
word word: буду	20 24 8 -41 -39
word word: будут	-26 35 -40 6 -19
word word: будуть	-25 44 -39 13 -28
word word: будь	-14 -13 -6 14 11
word word: будь-я	-18 -38 14 -13 17
word word: букови	-14 0 19 0 -7
word word: була	-25 -26 32 2 -33
word word: були	16 -39 9 -54 -20
word word: було	7 8 10 -25 -36
word word: бурден	-15 -1 6 -17 7
word word: бут	-11 -25 -14 -3 32
word word: бута	-1 -30 -25 -1 31
word word: бути	-32 9 13 7 11
word word: буцімт	-3 19 -1 -1 -15
word word: бучі	-5 -13 -3 -11 13
word word: бы	-3 31 -33 -18 9
word word: бывало	0 -7 -16 -1 16
word word: бывших	-15 -1 15 0 -14
word word: был	-1 27 -38 -20 1
word word: была	22 10 -10 -15 -24
word word: были	0 -23 11 -19 -7
word word: было	-20 -8 28 5 -63
word word: быть	15 7 -15 -1 -18
word word: бюджет	-8 0 11 -7 2
word word: бюро	-7 -6 -10 10 12
word word: бєлгор	0 30 -2 -1 -29
word word: бійцям	-6 -1 -14 -10 22
word word: бійці	-13 -15 -8 -7 25
word word: бійців	12 25 -5 -24 -43
word word: бік	-9 -1 -10 -12 32
word word: білизн	-15 -3 -1 -4 15
word word: білору	11 -1 -25 -19 -1
word word: більш	24 -22 -14 0 -18
word word: більше	-36 -1 2 -5 11
word word: більшо	-11 -1 14 24 -29
word word: більші	35 -20 -11 -10 -26
word word: біля	-26 13 0 -7 21
word word: в	-27 -2 15 -21 9
word word: в'язни	31 -15 -14 33 -44
word word: в'язні	-13 -21 -14 -26 28
word word: ваги	0 0 10 0 -10
word word: вагнер	28 -25 -30 -15 16
word word: вагітн	18 0 -14 -16 -7
word word: вадим	-5 0 -15 0 15
word word: вадима	-15 -11 -2 0 21
word word: важен	1 -15 15 0 0
word word: важив	-17 -1 5 -1 6
word word: важить	5 -11 15 -10 -15
word word: важка	-15 -4 15 -1 -2
word word: важкий	-22 -8 22 -1 0
word word: важко	-13 15 -1 -3 0
word word: важкоп	34 19 -25 -10 -38
word word: важкох	-12 -21 16 -3 16
word word: важкі	16 -5 -15 -4 -10
word word: важлив	15 -30 -33 2 25
word word: важна	12 0 -4 0 -7
word word: вайбер	0 14 0 0 -14
word word: вам	-7 -25 11 -16 -1
word word: вами	-2 -30 -3 7 -47
word word: вантаж	-44 -6 -2 34 -9
word word: вариан	-2 -17 -12 -2 20
word word: вартою	0 -1 -5 0 6
word word: вас	-4 -5 -22 2 11
word word: василь	-14 0 14 -3 2
word word: ватика	20 5 -24 13 -32
word word: ваш	12 -26 -12 12 -26
word word: ваши	-21 -15 23 -1 -18
word word: вашинг	-29 4 -19 -18 28
word word: ваших	40 -21 -14 0 -18
word word: вашу	6 -1 -2 -1 -2
word word: ваші	0 -2 0 -4 6
word word: вбиває	-3 -3 -7 -1 14
word word: вбивст	-3 -12 -1 0 14
word word: вбили	0 0 -11 0 11
word word: вважав	-11 -2 12 -19 -7
word word: вважал	12 -2 10 -13 -34
word word: вважаю	-20 -4 -4 30 -24
word word: вважає	-15 -10 -15 2 14
word word: ввечер	17 -7 3 0 -16
word word: вдалос	-31 5 -3 40 -58
word word: вдарил	-7 -3 0 0 10
word word: вдасть	-13 26 -15 -2 -15
word word: вдень	10 0 -9 0 0
word word: вдоль	-3 0 23 0 -20
word word: вдома	10 -32 -14 -10 17
word word: вдячни	-5 -18 8 7 12
word word: вдячні	30 -17 -18 6 -7
word word: веде	-11 -16 15 8 -26
word word: ведем	-26 16 -16 17 -55
word word: ведемо	-11 21 -4 -10 -19
word word: ведет	-22 23 0 0 -1
word word: ведетс	-17 17 -12 8 -2
word word: ведеть	-26 -3 -4 -1 31
word word: ведомс	28 1 -32 -6 -20
word word: ведутс	-32 22 -17 -6 -14
word word: ведуть	-16 16 0 0 0
word word: везли	-35 -29 -8 -2 13
word word: везут	37 -12 -6 -1 -25
word word: везуть	-23 -12 26 -6 -23
word word: вели	27 -18 -16 9 -13
word word: велика	0 14 -2 -2 -13
word word: великд	12 10 -10 -4 -25
word word: велике	-10 29 -2 -15 -40
word word: велики	10 1 -16 -1 -11
word word: велико	-17 -4 11 -18 0
word word: великі	-18 -4 0 20 -1
word word: венгри	20 9 -8 -1 -22
word word: вересе	-3 8 -6 -5 6
word word: вересн	-31 -12 -3 -42 25
word word: верещу	9 29 -11 14 -37
word word: верить	-6 15 -20 -9 -6
word word: верифі	-20 -7 -19 27 -17
word word: вернем	10 -13 -17 -21 19
word word: вернет	-10 16 -1 -1 -16
word word: вернит	-2 11 -8 -15 3
word word: вернув	-42 -9 7 -18 35
word word: вернул	4 -22 -21 -5 9
word word: вернут	-9 23 -26 -1 -7
word word: версии	5 0 -5 -3 3
word word: версію	-11 -15 -9 -16 14
word word: версія	-2 -3 9 0 -4
word word: вертаю	-14 -4 -22 -4 36
word word: вертол	11 -15 -23 -13 -5
word word: верхов	-30 -26 -27 16 28
word word: верьте	-4 19 -2 -1 -18
word word: весенн	-12 35 -2 -13 -9
word word: весни	26 -15 -22 -17 9
word word: весной	10 -18 1 -6 4
word word: вести	-4 -30 -23 23 -10
word word: весть	39 -2 -28 -20 -13
word word: весь	-9 -18 11 16 -43
word word: ветера	-22 -6 -44 -10 64
word word: вечерн	-36 0 23 -5 -17
word word: вечеро	39 -23 -35 -9 -34
word word: вечеру	17 0 -15 -8 -3
word word: вечная	20 -4 -9 -14 -6
word word: вечора	-2 -11 30 -6 -30
word word: вечір	-7 2 4 -13 7
word word: вещи	-6 0 15 -1 -8
word word: вже	-28 -8 34 -12 -29
word word: взагал	-6 -20 0 -18 15
word word: взаимн	-29 25 -16 12 10
word word: взаимо	6 0 0 -4 -2
word word: взамен	41 0 -19 -4 -31
word word: взамін	20 19 -17 -15 -19
word word: вздовж	-10 -12 26 -1 -25
word word: взимку	0 -13 13 0 1
word word: взросл	-9 -3 0 18 -11
word word: взрыво	-4 -1 -8 -12 15
word word: взяв	10 -20 -15 -3 -1
word word: взяла	8 1 -6 -2 -6
word word: взяли	-29 -19 12 -39 23
word word: взят	15 0 0 -2 -15
word word: взято	-8 0 0 -13 16
word word: взяты	-7 -2 -14 -5 17
word word: взятых	17 -4 -15 -1 -15
word word: ви	-15 -24 14 -10 -8
word word: вибух	-1 -1 -2 -15 15
word word: вибір	-15 0 -10 -16 17
word word: виведе	5 -15 -7 -9 14
word word: вивезе	-21 22 -10 -21 3
word word: вивезл	38 -29 -33 -33 -28
word word: вивезт	15 -2 -2 -12 -1
word word: вивели	0 0 -8 0 8
word word: вивест	-17 -17 -9 -3 18
word word: виводи	11 0 0 -10 0
word word: вивози	-1 -5 20 -15 13
word word: вивозя	-6 -1 -12 -12 15
word word: вигадк	-21 -22 -16 -28 30
word word: вигаду	0 10 -9 0 -1
word word: видел	-25 25 24 -3 -17
word word: видени	-26 23 -17 -16 -4
word word: видео	-16 -4 8 -9 14
word word: видеос	-14 22 14 0 -30
word word: видим	-3 -15 -13 -5 15
word word: видимо	15 -7 -7 -16 6
word word: видно	-10 -12 -7 14 -21
word word: визвол	18 -19 15 -19 -34
word word: визит	-16 -15 15 0 15
word word: визита	-21 -1 -1 0 23
word word: визнал	-15 -19 19 3 -14
word word: визнан	-4 -1 -6 0 9
word word: визнач	-23 17 -53 -15 4
word word: визнає	-15 5 -5 15 2
word word: вийшла	15 -2 -6 -1 -6
word word: вийшли	4 -14 -7 -13 -10
word word: вийшло	15 -14 -14 -14 -14
word word: вийшов	-1 -2 16 0 -14
word word: викона	23 9 -41 -26 2
word word: викону	9 6 15 -18 -20
word word: викрад	-8 -20 -7 -28 36
word word: викрал	-6 -1 -1 21 -14
word word: викрил	0 -7 -10 -3 18
word word: викрит	-1 0 -5 15 -15
word word: виктор	-11 -30 23 -7 21
word word: вилуче	-10 -10 -16 -5 17
word word: вимага	24 -48 -24 -16 25
word word: виміня	14 0 -13 0 -13
word word: винесе	-15 -14 -11 -4 24
word word: винесл	0 0 0 15 -15
word word: винниц	-3 0 24 0 -21
word word: випадк	-13 -42 21 34 -13
word word: випадо	12 -5 -10 -15 3
word word: виписа	13 0 0 -3 -13
word word: виплат	-34 -15 -19 -17 39
word word: виплач	0 -1 -6 -14 19
word word: виповн	-18 -13 -11 16 -10
word word: виправ	11 -1 -7 -15 15
word word: випуск	-15 -14 -21 -1 18
word word: випуст	-1 22 0 0 -21
word word: вирвал	23 -1 -3 -12 -8
word word: вирван	21 -1 -2 -14 -7
word word: виробн	-9 -26 -9 -12 30
word word: вирок	-2 0 0 15 -15
word word: вироки	13 -1 -16 14 -13
word word: вирокі	-1 0 0 15 -15
word word: вирішу	-14 -4 -20 19 0
word word: висела	16 -1 -3 -1 -12
word word: вислов	18 0 -16 0 -9
word word: виснаж	15 -1 -15 0 -3
word word: виснов	2 -1 -13 -9 20
word word: вистач	-25 -15 -26 5 11
word word: вистоя	1 -14 13 0 0
word word: виступ	-3 -15 -14 5 12
word word: висува	-10 15 -15 -4 -4
word word: витрим	-2 -6 8 0 -3
word word: витяг	-12 -14 -8 -3 21
word word: витягл	-9 -17 -6 17 0
word word: виходи	-3 -16 -25 -10 24
word word: вихідн	-29 11 -17 -15 9
word word: вице-п	-4 -3 -1 25 -19
word word: виїзд	-1 14 -3 -3 -8
word word: виїзду	-24 3 0 -1 22
word word: виїхав	-1 -1 16 0 -16
word word: виїхал	32 -4 -21 -17 -17
word word: виїхат	-30 -3 -13 -8 10
word word: включа	12 10 -3 -17 -4
word word: включе	-16 20 -19 -28 -6
word word: включи	-32 -27 13 -13 23
word word: вкотре	2 16 -2 -6 -10
word word: вкс	33 -7 -22 -13 -17
word word: владел	-1 -2 -2 -14 19
word word: владим	18 16 -7 -11 -26
word word: власне	-8 -6 19 -15 13
word word: власни	-31 -15 -4 -6 22
word word: власти	16 0 -16 0 0
word word: влашту	-2 -15 -13 -5 15
word word: влітку	6 -16 -7 0 17
word word: вместе	1 -28 18 -14 0
word word: вместо	-11 11 -3 0 3
word word: вмс	25 -2 -11 -1 -22
word word: внаслі	-15 -2 -5 29 -15
word word: вне	6 8 -4 3 -15
word word: внесен	0 -1 -6 -2 8
word word: внесли	-2 -15 18 -10 -13
word word: внести	-1 2 -12 -4 -1
word word: вниман	-27 37 -13 -1 -4
word word: вновь	-25 -39 -8 -17 35
word word: вносят	0 -5 0 28 -28
word word: вночі	-29 -23 37 -37 -27
word word: внук	-4 0 7 0 -4
word word: внуки	10 0 -2 -5 -3
word word: внуков	-5 -22 -14 -2 23
word word: внутрі	9 -9 0 0 0
word word: во	17 -40 -39 -27 50
word word: вогнем	15 0 -1 -15 -5
word word: вогню	-8 -5 -12 -6 15
word word: вода	-29 -15 10 -4 19
word word: води	-2 -10 21 -7 -16
word word: водите	-1 -15 -16 -15 22
word word: водноч	-2 8 21 -2 -24
word word: воду	-8 -3 -17 -14 20
word word: воды	-6 -18 4 -23 -6
word word: водій	-8 0 8 0 0
word word: водіям	14 -9 18 -4 -20
word word: водії	9 -4 -14 -8 15
word word: воевав	27 -1 -1 -2 -25
word word: воевал	15 -1 -1 0 -15
word word: военко	1 -32 35 -16 -33
word word: военна	21 -17 14 -8 -17
word word: военно	9 -9 -3 -15 -16
word word: военны	22 -6 -23 -9 -34
word word: возвра	1 12 -8 -5 -34
word word: воздух	15 0 -15 -2 -1
word word: воздуш	18 -15 -13 -1 14
word word: возз'є	11 8 -20 7 -29
word word: возмож	-15 50 13 -6 -47
word word: возобн	-12 -5 -18 14 -10
word word: возрас	3 -1 -1 15 -15
word word: воина	8 0 -1 -2 -5
word word: воинам	0 0 -5 -3 8
word word: воинов	8 -14 -23 6 -25
word word: воины	23 -12 15 -4 -33
word word: война	-3 -4 -27 -2 29
word word: войну	-16 -14 13 14 -5
word word: войны	-15 -24 -7 -14 13
word word: войск	7 -10 -22 -12 8
word word: войска	-14 -10 -17 -15 28
word word: волга	-7 -12 -3 -3 19
word word: воли	8 -28 -17 -10 14
word word: волинс	-16 -28 17 -1 -7
word word: волинь	-39 -2 42 -4 -4
word word: волині	-18 0 -1 -2 15
word word: волого	-17 0 23 0 -18
word word: володи	1 -1 -1 -10 12
word word: волонт	-33 -1 -12 8 0
word word: волчан	10 0 -1 0 -10
word word: волю	-1 -2 18 -9 -25
word word: воля	-9 -2 -16 17 -11
word word: волі	14 -2 1 -13 -19
word word: вона	-5 3 -16 2 -20
word word: вони	11 -9 2 -33 -9
word word: воно	-16 -1 16 15 -15
word word: вооруж	-8 -13 4 0 9
word word: вопрос	-44 -8 -2 27 -15
word word: ворог	-2 -14 -31 -37 52
word word: ворога	-9 -13 -3 -9 14
word word: ворого	12 -1 -8 -3 -2
word word: ворожи	-28 30 -9 -7 7
word word: ворожо	22 -4 -3 -10 -16
word word: вороне	-8 -4 -2 -3 12
word word: восемн	17 0 0 -13 -6
word word: восемь	15 -24 -31 -34 1
word word: восени	-6 14 -8 -16 7
word word: воскре	13 2 -17 -19 18
word word: воссое	4 20 -17 17 -30
word word: восста	-28 -3 4 -32 46
word word: востан	-13 0 13 -4 -1
word word: восток	-10 -21 -5 -10 12
word word: восьме	12 -9 0 -11 -35
word word: восьми	14 -5 -23 -1 5
word word: вот	20 -13 -29 26 -20
word word: воювал	20 -4 20 -2 -28
word word: воює	13 -25 -1 -16 26
word word: воєнна	18 -12 -19 -9 1
word word: воєнни	-22 -25 -10 9 8
word word: воєнно	-1 1 26 -7 -24
word word: воєнні	-20 -15 -8 -29 29
word word: воїн	15 -3 -16 -3 2
word word: воїнам	-19 -17 -60 3 49
word word: воїни	25 -15 -43 -45 17
word word: воїнів	11 -12 -7 -3 -24
word word: впервы	-14 -2 26 -13 -24
word word: вперед	45 -2 -31 6 -33
word word: вперше	-17 -17 37 -8 -38
word word: вплива	-14 -12 -15 -1 15
word word: впродо	16 -4 10 -6 -19
word word: впізна	-15 -13 16 -1 6
word word: враг	7 0 -1 0 -5
word word: вражес	-16 -2 -17 21 2
word word: вранці	4 -27 -19 -9 22
word word: врач	-8 -10 -9 -8 12
word word: врача	-7 -4 21 -2 -9
word word: врачам	15 -1 -15 -3 -3
word word: врачей	21 -7 -26 -14 -5
word word: врачи	20 -15 38 -1 -57
word word: времен	-12 2 -14 -19 10
word word: время	-5 1 -43 0 3
word word: врио	3 12 -10 -9 -5
word word: вручен	-16 -3 -31 9 20
word word: вручив	-25 -5 -45 -17 57
word word: вручил	-23 -17 7 -21 6
word word: врятов	7 -4 -4 24 -24
word word: врятув	-43 -3 -18 -11 43
word word: вс	-15 -15 24 -21 -34
word word: все	-17 -8 -5 6 -10
word word: всего	-15 -12 9 -11 7
word word: всем	23 -24 -1 -7 -22
word word: всеми	-18 0 18 0 -1
word word: всех	12 11 -48 -8 -2
word word: вспоми	-8 -1 49 -6 -48
word word: встано	-8 -11 -31 27 8
word word: встиг	-15 0 15 -2 -3
word word: встигл	1 -1 12 0 -12
word word: встрет	34 -5 20 -11 -61
word word: встреч	-9 -16 -37 38 -18
word word: вступи	-21 -1 19 -2 4
word word: всу	31 -18 -28 -41 -3
word word: всього	-10 -9 -14 18 0
word word: всю	-6 3 -15 15 -7
word word: вся	-13 -9 18 16 -14
word word: всяких	27 -3 -3 -9 -22
word word: всяког	9 -1 -1 0 -7
word word: всі	-32 -52 39 -26 8
word word: всій	11 -2 -3 -1 -5
word word: всім	-30 -23 32 -38 3
word word: всіх	-27 39 5 -19 -31
word word: вта	35 -12 -9 -9 -12
word word: вторгн	19 -11 -22 -15 18
word word: вторже	-17 -11 -16 38 -21
word word: второг	-9 15 0 -6 0
word word: второе	16 10 -5 -4 -17
word word: второй	18 -9 -37 2 -10
word word: втором	5 -10 8 -5 -16
word word: вторую	-21 28 12 0 -24
word word: втрати	6 -26 -16 -2 14
word word: вуглед	20 0 0 -15 -18
word word: вузах	-22 -9 0 0 27
word word: вул	0 -6 -21 -5 23
word word: входят	-28 -2 -9 29 3
word word: вчасно	-16 24 -1 -1 -12
word word: вчера	25 -21 -14 -23 -9
word word: вчераш	-6 -12 22 -21 -48
word word: вчерго	-8 -8 0 -7 14
word word: вчилис	-15 0 15 -1 0
word word: вчить	-33 -6 42 -1 -31
word word: вчора	-5 -6 19 -36 -31
word word: вчораш	-32 -20 39 -6 -38
word word: вы	-32 22 -4 -4 -21
word word: выбира	27 -11 -14 -23 -16
word word: выведе	-13 -4 -13 -3 26
word word: вывез	-16 0 14 -3 -10
word word: вывезе	10 -10 -25 -11 -4
word word: вывезл	-11 -3 -17 5 8
word word: вывезт	11 0 -1 -11 1
word word: вывели	3 -3 8 -2 -6
word word: вывод	-10 -14 -15 -12 15
word word: выводы	-17 -2 -10 20 -18
word word: выдали	-15 0 30 0 -26
word word: выдано	-16 -3 -8 14 -2
word word: выдвиг	10 -1 -2 0 -9
word word: выдвин	10 25 -27 -9 -22
word word: выезжа	2 18 -16 -4 0
word word: выехал	42 -11 -2 -13 -38
word word: вызвал	-12 -16 15 -3 8
word word: вызвол	-21 -17 -1 19 -18
word word: выйти	-26 -14 -31 -15 31
word word: вылета	-5 -10 -10 -6 24
word word: вылете	-27 0 0 0 28
word word: вылето	-4 -2 -5 -5 14
word word: выменя	8 -1 -6 -3 2
word word: выплат	-39 -15 19 8 -4
word word: выполн	-2 0 0 -29 -3
word word: выпуст	-11 -2 -10 0 23
word word: выпуще	-21 -1 -2 -1 24
word word: вырази	2 15 -10 0 -15
word word: вырвал	47 -2 -43 -23 8
word word: высади	0 0 -1 -6 7
word word: высоко	-20 -2 -5 20 8
word word: выстав	-3 -7 -5 -2 15
word word: выступ	-21 -3 -9 15 -18
word word: вытащи	6 -9 -17 -26 7
word word: выхода	-8 -9 -14 -29 34
word word: выходи	0 -9 -3 -1 12
word word: выходн	11 17 -13 -3 -12
word word: выходя	-27 -1 29 -3 -2
word word: вычерк	-23 48 -7 -15 -20
word word: вышедш	-31 -15 15 0 15
word word: вышел	-19 -23 1 -19 10
word word: вышла	-43 -45 12 -13 16
word word: вышли	-25 -15 -27 -5 31
word word: вэсэуш	-4 21 0 -15 -20
word word: вээсуш	21 -2 -2 0 -18
word word: вячесл	-10 0 14 0 -11
word word: вів	18 0 -8 -20 -4
word word: вівтор	5 26 1 -1 -44
word word: від	-21 1 -28 -9 2
word word: відбир	4 -5 0 0 0
word word: відбит	-1 0 -4 -14 14
word word: відбув	27 12 -29 -44 -9
word word: відбуд	-5 17 -9 -17 -6
word word: відбул	-7 -26 -32 29 -28
word word: відбут	-32 54 -14 -7 -22
word word: відвід	-23 15 4 -14 3
word word: віддав	19 -13 -24 -18 1
word word: віддад	-6 15 -1 -7 -6
word word: віддал	67 -28 -6 -38 -7
word word: віддан	20 0 0 -19 0
word word: віддат	17 -13 -20 -24 89
word word: віддаю	-13 -5 -22 -2 24
word word: відділ	-27 -10 39 -15 14
word word: відео	-57 0 41 -28 -26
word word: відеоз	-15 -13 15 -7 -4
word word: відзна	-51 -8 -31 -24 38
word word: відкла	0 1 -7 -14 5
word word: відкол	-30 0 -5 34 -2
word word: відкри	-36 -4 -52 15 54
word word: відмов	-44 -12 -29 -17 39
word word: віднов	-7 16 -15 -40 -12
word word: відома	12 17 -20 -1 -16
word word: відоми	0 10 -9 0 -1
word word: відомо	-32 5 14 2 -27
word word: відомс	20 -1 -9 -10 -2
word word: відомі	-19 -3 6 -19 26
word word: відпла	-5 -13 -8 -11 15
word word: відпов	-35 1 12 3 4
word word: відпра	1 3 -35 -10 1
word word: відпус	29 -24 -36 -13 37
word word: відреа	-4 -15 -13 -7 17
word word: відсот	1 -1 0 -14 14
word word: відтод	-7 3 -12 -15 15
word word: відчин	38 -1 10 -5 -32
word word: відшук	-5 -1 0 11 -5
word word: візит	-15 17 -10 -7 14
word word: візити	1 -18 -1 -1 18
word word: візиті	-23 -15 -21 -21 24
word word: візьму	16 -6 -1 -15 -10
word word: візьмі	-6 -14 -5 11 3
word word: війна	-13 -6 -13 6 -1
word word: війни	-44 -6 16 21 -38
word word: війну	-35 3 15 -16 -9
word word: військ	19 -24 -58 7 -21
word word: вік	15 0 -15 0 -1
word word: віком	27 -14 -24 -12 -29
word word: віктор	-13 -12 -6 -7 8
word word: вільно	-17 -1 0 17 1
word word: вільні	3 0 -21 -4 14
word word: він	-29 9 30 -1 -29
word word: вінниц	-30 -12 -2 -11 17
word word: віннич	-28 -3 34 -2 -12
word word: вірив	-15 0 0 15 0
word word: віримо	18 -15 -1 -19 -19
word word: вірте	-21 -59 -8 -28 69
word word: вірю	12 -4 -7 -10 -3
word word: вісім	29 5 5 -15 -23
word word: вісімд	28 0 -6 -20 -5
word word: віткоф	4 13 -2 -2 -13
word word: віцепр	-21 22 -9 -3 -17
word word: вічна	-10 -1 6 -18 -4
word word: г	10 -2 -2 -2 -10
word word: га	-24 -1 -1 17 10
word word: гаазі	-19 -9 -1 24 3
word word: газ	-5 1 0 0 5
word word: газу	-19 -1 0 0 19
word word: гаком	0 19 0 4 -19
word word: гальму	-12 21 -18 -7 -26
word word: ганна	-35 -14 -2 39 -7
word word: гарант	-16 -13 -23 -37 38
word word: гарна	-9 -1 11 0 -13
word word: гарниз	-10 -14 -15 -12 15
word word: гарні	26 -5 -11 -20 0
word word: гарніз	19 -11 -1 -17 -6
word word: гаряча	0 -14 -26 -7 13
word word: гарячи	18 0 -13 0 -18
word word: гарячо	-1 -5 -2 -19 20
word word: гарячу	-18 -14 16 17 -7
word word: гаубиц	-5 0 -1 -2 8
word word: гварді	28 0 -21 -11 -7
word word: где	6 -1 -11 -10 6
word word: гектар	-8 -8 -9 -14 19
word word: генаса	-1 -14 -15 -4 17
word word: генера	-36 -24 2 -18 36
word word: генети	-16 -3 -15 -4 16
word word: генпро	-8 -16 -11 12 17
word word: генсек	0 15 0 0 -15
word word: геншта	-3 -5 -6 -11 20
word word: гепати	15 0 -15 -14 -5
word word: герман	-61 -11 -7 -9 63
word word: герой	3 -10 10 -2 -3
word word: героя	6 0 16 -8 -16
word word: героям	-3 -2 5 -1 -8
word word: герої	11 -1 -1 -5 -16
word word: героїв	-17 -24 -8 -35 12
word word: героїч	21 -5 -3 -10 -16
word word: гершко	-32 -15 -12 0 43
word word: гибель	18 -6 -4 -11 -14
word word: гимн	-13 -1 17 -3 -1
word word: глава	-5 -7 7 24 -35
word word: главар	-7 -18 -4 -12 14
word word: главе	-22 -6 -4 8 20
word word: главно	-8 -27 31 3 -27
word word: главны	-14 15 -15 -18 21
word word: главы	-14 -9 15 0 -3
word word: гладко	-10 0 14 0 -11
word word: глазам	-10 -13 24 -7 -19
word word: глобал	0 -4 -7 -5 15
word word: глушко	-3 0 -3 0 7
word word: го	-15 -8 15 -16 6
word word: говори	-41 35 -47 -12 3
word word: говоря	-7 1 8 -30 -2
word word: гоголе	-13 0 21 0 -17
word word: год	-37 -41 38 23 -42
word word: года	-24 -21 15 2 -16
word word: годин	14 7 -4 -1 -27
word word: години	-2 -1 34 -6 -27
word word: годину	13 -28 23 -14 -18
word word: годом	23 0 -16 12 -21
word word: году	0 3 -59 -8 -1
word word: годуют	-12 17 -3 22 -27
word word: голова	25 -15 23 -17 -22
word word: голови	6 6 -2 -3 -7
word word: головк	0 16 -1 -3 -13
word word: головн	-44 28 -5 -22 -5
word word: голову	-12 -1 -15 15 -15
word word: голос	-12 -15 29 12 -25
word word: голоса	-16 -5 -9 -13 14
word word: голоси	-14 -17 18 -16 -18
word word: голосу	0 0 -14 0 14
word word: голосі	-15 0 0 -2 15
word word: гомеле	5 -17 -1 -1 5
word word: гомель	12 -2 -11 0 -1
word word: гомеля	0 -1 14 0 -13
word word: горе	-6 0 0 -1 6
word word: города	-16 -1 -15 -1 15
word word: горько	-13 -2 0 -1 15
word word: горяча	-15 -1 -14 -4 15
word word: горяче	-19 -8 -16 -12 22
word word: госдум	21 18 -31 -16 -24
word word: госпит	-23 -14 39 -26 -25
word word: господ	-11 -5 -22 -2 23
word word: госпіт	19 -30 -24 -2 32
word word: гостин	-16 2 -4 -11 5
word word: гостом	15 -5 -14 -4 -9
word word: госуда	-44 -3 22 11 9
word word: готов	-3 16 -2 -8 -6
word word: готова	-24 21 -24 -29 -8
word word: готови	10 44 -23 -23 -38
word word: готовн	-30 11 -6 -26 14
word word: готово	-9 -61 -3 -27 69
word word: готовы	-9 -2 3 -22 -17
word word: готовя	-45 2 15 -26 4
word word: готові	-24 19 0 6 -44
word word: готува	-13 10 15 -2 -17
word word: готуют	-6 16 -16 -3 -3
word word: готує	15 0 -15 -8 -8
word word: готуєм	11 33 -43 -35 19
word word: готівк	6 0 0 0 -5
word word: гражда	10 -15 -14 4 -23
word word: грайво	-15 0 0 0 15
word word: грайне	-11 -36 -35 -3 43
word word: гранат	-14 -2 17 -2 -16
word word: границ	4 -9 -11 -21 -6
word word: грати	-9 14 -1 0 -7
word word: график	5 29 -7 -5 -26
word word: графік	-8 9 -32 -24 16
word word: греко-	35 -1 -19 -16 -10
word word: гривен	-6 -6 3 -24 29
word word: грн	-10 -22 -18 -21 23
word word: грозил	16 -3 -5 -2 -15
word word: громад	-18 -42 -35 -15 44
word word: громко	-8 -17 19 -19 10
word word: грошей	0 -9 -3 -2 14
word word: грошов	-4 -1 -25 -1 27
word word: гроші	15 -4 -18 -16 12
word word: грудня	-15 -2 14 5 -3
word word: груза	-4 -4 -1 -2 11
word word: грузов	-3 0 -8 -3 13
word word: груп	15 -8 -3 -18 25
word word: група	32 -30 -65 -18 31
word word: групам	20 -4 -17 0 -10
word word: групи	-20 -14 -22 26 -15
word word: группа	-27 28 8 -28 13
word word: группе	-16 -15 -10 24 -32
word word: группи	-29 -2 -25 -16 41
word word: группо	-15 0 0 0 15
word word: группу	3 -25 -16 -15 15
word word: группы	11 4 -11 -12 -7
word word: групу	38 -2 -28 -19 -22
word word: групі	-17 37 -27 -1 -2
word word: губерн	-47 -27 61 -21 -37
word word: гуляйп	-1 21 -1 -3 -17
word word: гумани	-2 3 -5 -13 -11
word word: гуманн	9 -1 -1 0 -9
word word: гумані	22 8 -20 -24 -12
word word: гур	-28 -16 2 18 1
word word: гігієн	0 0 -11 0 11
word word: гідно	19 -1 -14 -2 -5
word word: гідног	6 0 0 -6 0
word word: гімн	-25 -2 57 -1 -47
word word: да	0 -16 9 -2 -25
word word: дав	17 -1 7 -36 -18
word word: давайт	-4 -4 -7 25 -22
word word: давали	-17 0 23 0 -17
word word: давлен	9 -12 23 -1 -18
word word: давно	-26 -13 -2 -12 26
word word: давнос	0 -15 -16 0 27
word word: дадут	1 -15 -7 -1 15
word word: даже	-14 14 3 -8 -21
word word: дайте	-14 -44 -38 -3 60
word word: дал	-13 -20 12 13 -23
word word: дала	-15 27 -3 -1 -29
word word: далее	-6 -14 24 -11 -29
word word: далеко	18 -5 -12 -19 -13
word word: дали	-18 -24 -41 -23 30
word word: дальні	-7 -7 0 -15 22
word word: дальше	15 -33 -4 -3 -5
word word: далі	-17 1 -3 20 -21
word word: даними	-30 -24 -18 49 -56
word word: даних	-2 -15 -5 12 13
word word: данные	-27 -53 -21 32 -8
word word: данным	-29 15 -8 16 -13
word word: дані	-32 -15 -3 -16 11
word word: данії	-24 -20 20 -15 -20
word word: дасть	3 15 -14 -16 -13
word word: дат	-3 24 -16 -8 -21
word word: дата	-23 35 -57 -50 -19
word word: дате	-20 -20 29 -28 -62
word word: дати	-33 47 -24 -18 -15
word word: датою	0 -3 -7 -6 16
word word: дату	-32 16 -32 -3 -17
word word: даты	-25 46 -3 -2 -16
word word: дають	-27 6 14 20 -6
word word: дає	-2 0 -11 15 -2
word word: два	11 -34 13 -28 -2
word word: двадца	4 3 0 -27 -20
word word: двадця	36 -21 15 -4 -42
word word: дванад	-10 -6 31 -13 -37
word word: две	5 -20 -28 1 2
word word: двенад	-13 -12 -20 29 -51
word word: двері	36 -5 13 -5 -32
word word: двести	5 -14 -9 10 -15
word word: движен	-1 19 -19 0 0
word word: двое	-15 -36 -15 24 29
word word: двоим	11 0 6 -1 -20
word word: двоих	-5 -16 -37 -26 30
word word: двом	-6 -2 6 -13 15
word word: двома	-21 -15 26 -9 12
word word: двох	10 -18 -5 -13 -22
word word: двохсо	15 0 -13 0 -14
word word: двоє	-3 -41 12 -35 -2
word word: двум	-1 0 -12 -1 13
word word: двумя	-21 -10 8 -11 12
word word: двух	18 17 -41 10 -13
word word: двухсо	-15 -2 31 16 -34
word word: дві	15 -3 -20 -8 -8
word word: двісті	43 -1 -1 -41 -2
word word: двічі	-26 6 -15 -10 16
word word: де	-45 -33 -9 -27 46
word word: дев'ян	18 -5 -14 0 -1
word word: дев'ят	-4 2 18 1 -43
word word: девочк	12 -6 -11 0 5
word word: девяно	18 -3 -6 -5 -4
word word: девяте	9 -1 -22 -13 17
word word: девяти	-2 -15 -23 18 13
word word: девять	-11 -12 0 -27 -2
word word: дежурн	-9 -10 -19 -10 38
word word: действ	-16 -4 -8 -30 24
word word: декабр	9 12 -6 -7 6
word word: деклар	-2 -29 -14 -3 31
word word: декого	-14 -3 22 -2 -15
word word: дел	-18 16 3 -2 -30
word word: дела	-1 0 -4 -3 9
word word: делали	-2 29 -2 -3 -27
word word: делать	0 -2 -8 -1 8
word word: деле	-6 -3 0 16 -11
word word: делега	-1 -28 -59 -1 26
word word: дело	-21 13 0 -18 0
word word: делом	-16 0 27 -2 -20
word word: делу	-3 0 -4 -7 13
word word: денис	-29 44 -22 -1 -4
word word: день	0 1 -8 -17 8
word word: деньги	-1 -30 -20 13 34
word word: деокуп	-46 -6 -3 7 15
word word: депорт	-20 -42 -48 32 -24
word word: депута	31 7 -32 -22 4
word word: держав	-5 -43 -24 -1 12
word word: держал	-7 -8 28 -6 -28
word word: держат	-5 -17 37 -1 -17
word word: держим	3 25 -23 -18 -39
word word: держит	13 8 -12 0 -16
word word: держпр	-6 0 -16 -1 11
word word: держсе	-26 -6 0 0 32
word word: держсп	9 -2 -1 0 -5
word word: десант	-3 -3 -12 -6 21
word word: десяте	52 -1 -21 -27 -32
word word: десяти	-15 -5 -18 -28 24
word word: десятк	-37 -6 -2 -65 56
word word: десять	-7 4 11 11 -30
word word: детале	15 -15 -15 0 1
word word: детали	-3 -21 14 -3 16
word word: деталь	26 24 -27 -8 -24
word word: деталі	32 14 -25 -16 -50
word word: детей	-15 12 -69 -1 10
word word: дети	-26 8 -5 6 5
word word: детски	-24 -1 -1 -3 28
word word: детско	13 -3 -7 0 -3
word word: детьми	-10 -4 13 0 -1
word word: детям	-19 13 7 -17 -3
word word: дехто	16 4 -36 -10 -4
word word: дещо	12 15 -28 -22 -16
word word: деякі	14 10 15 -1 -18
word word: джерел	-37 11 -1 7 -40
word word: дзвони	-31 -21 31 -7 -34
word word: дзвоня	-3 0 23 0 -19
word word: дзвоні	-15 -9 15 0 9
word word: дзвінк	-38 -19 35 -10 -26
word word: дзвіно	-4 -24 21 -21 -14
word word: дзерка	9 -5 12 -4 -16
word word: дзуппі	-12 15 -3 -1 -3
word word: диалог	-22 -21 -1 14 -1
word word: диверс	10 -5 -17 18 -11
word word: дивити	15 -3 13 -13 -15
word word: диво	21 -1 -8 -1 -12
word word: дивіть	-31 -5 54 -15 -33
word word: динамі	0 -14 0 -1 15
word word: диплом	-9 -11 -36 12 0
word word: директ	0 -1 14 16 -28
word word: дислок	-1 -14 -18 -13 17
word word: дистро	-2 -13 15 -1 -15
word word: дитина	28 7 -20 2 -48
word word: дитини	-28 1 -12 10 5
word word: дитячо	-12 -5 -10 -15 22
word word: дитячі	-3 -2 -1 24 -23
word word: длился	11 -1 0 -8 -2
word word: для	-35 -31 -1 7 38
word word: дмитри	-8 31 -19 -18 -36
word word: дмитро	20 -3 -13 -16 -21
word word: дневни	-23 -4 -2 -5 24
word word: дней	-1 -24 11 9 -18
word word: днем	9 -29 -31 -37 27
word word: днепр	-17 -10 -13 -16 25
word word: дни	-46 19 4 -29 -8
word word: днк	-28 -33 30 -26 -7
word word: днк-ек	33 -8 -19 -20 -21
word word: днр	-9 2 14 -5 -4
word word: дню	-31 10 -22 38 -13
word word: дня	-2 -8 7 -34 -28
word word: днями	-12 -19 14 -14 -10
word word: дні	17 -31 24 -22 -56
word word: днів	-17 25 -17 -14 20
word word: дніпра	-15 -10 15 -1 -2
word word: дніпро	1 -9 -4 -16 15
word word: дніпрі	-21 -11 -15 -3 41
word word: до	0 -6 -7 -19 -9
word word: доба	0 0 18 0 -18
word word: добави	-1 -7 -26 6 -10
word word: добавл	-10 -15 15 -2 -4
word word: доби	-18 6 25 -15 14
word word: добива	-15 0 0 0 15
word word: добра	15 -1 -11 -3 -10
word word: добрал	-1 -2 33 -2 -29
word word: добре	-11 -6 18 -15 -33
word word: добрий	-3 -17 9 -6 2
word word: добрих	19 -4 -12 0 -4
word word: добров	16 10 -5 -23 -10
word word: доброг	-13 -11 24 -9 -26
word word: доброй	17 -28 -19 -17 14
word word: доброс	-1 0 0 16 -15
word word: добру	7 0 -1 -3 -2
word word: добрые	7 0 -5 0 -1
word word: добрі	30 9 -23 -10 -12
word word: добу	2 12 -9 -48 11
word word: довга	14 -1 -11 0 -1
word word: довгим	-22 -1 14 15 -2
word word: довго	-18 -52 -2 -1 58
word word: довгі	1 -3 16 -2 -16
word word: довело	8 -1 8 -5 -11
word word: довери	-11 -28 31 -13 -12
word word: доверя	-6 16 -1 19 -17
word word: доволь	-8 17 -5 -11 3
word word: доволі	15 -14 -15 0 0
word word: довше	-15 -2 -1 -5 15
word word: довідк	12 -29 -18 -13 26
word word: довіря	-18 12 -4 27 -20
word word: довічн	-35 -4 -17 -4 20
word word: догова	42 9 -43 -6 -6
word word: догово	-23 1 13 28 -69
word word: додав	0 3 -5 3 -1
word word: додало	1 -1 -6 2 -18
word word: додатк	-29 19 -8 -1 -15
word word: додому	-10 -2 -6 -9 2
word word: дождал	4 -15 8 0 -14
word word: дозвол	-12 -3 -2 -3 16
word word: доказ	0 -7 0 0 8
word word: докази	-13 -12 -15 -11 16
word word: доказі	-24 1 -17 -30 7
word word: доки	-5 -19 11 24 -18
word word: доклад	-10 1 -15 8 -4
word word: докуме	-17 -19 30 -33 -15
word word: долар	-9 -10 14 -15 12
word word: доларі	-11 -17 -16 -22 33
word word: долгим	6 -2 0 0 -4
word word: долго	14 -15 16 -10 -23
word word: долгож	-6 -1 7 0 -1
word word: долгой	-1 6 -1 0 -4
word word: должен	-49 29 -11 -8 -18
word word: должна	-3 -15 -4 -1 15
word word: должны	-19 1 12 -15 -23
word word: доллар	-19 -21 -8 -4 46
word word: доложи	-31 -32 10 11 17
word word: долуча	-1 14 -21 -1 8
word word: долучи	4 -15 -3 0 14
word word: долю	-7 -8 0 0 9
word word: доля	-3 -2 -2 29 -23
word word: дом	-21 -3 21 -1 -6
word word: дома	-19 -5 10 -17 -1
word word: домашн	16 0 -8 -8 -16
word word: доме	-4 -22 -1 -2 12
word word: домов	-8 -1 -2 -19 28
word word: домови	-1 -13 -41 -51 18
word word: домовл	-25 18 -27 37 -14
word word: домогл	16 -1 -4 -1 -12
word word: домой	-18 5 -4 -6 2
word word: дому	22 -1 -7 5 -24
word word: дональ	1 11 0 0 -11
word word: донати	-16 -3 -16 -3 17
word word: донбас	-22 7 -17 -19 33
word word: донецк	4 -18 16 -11 -31
word word: донець	38 -3 -12 -13 -28
word word: донечч	29 -16 -39 -23 35
word word: дончан	20 -1 -4 -1 -14
word word: донька	12 -1 14 -1 -17
word word: доньки	5 0 -1 -1 -3
word word: доньку	-16 -4 17 0 -15
word word: дописі	12 -8 -1 -3 -1
word word: допові	-9 37 -17 -32 12
word word: дополн	-33 48 -14 -1 -19
word word: допома	20 -29 -9 -15 9
word word: допомо	2 8 8 -32 -3
word word: допомі	16 -2 -20 -3 10
word word: доправ	27 15 -43 -39 -52
word word: допуск	15 0 -15 0 -1
word word: допуст	-5 16 -16 -16 -11
word word: дорабо	0 -1 -3 -16 19
word word: дорога	-2 -16 0 21 -48
word word: дороги	-3 3 26 -23 -24
word word: дорого	0 -1 30 0 -35
word word: дорогу	17 -22 -3 -1 -14
word word: дорогі	-2 -12 -5 -1 19
word word: дороже	-21 -15 23 -1 -18
word word: дорозі	33 12 -23 -6 -29
word word: доруче	12 -26 16 -19 -16
word word: доручи	-31 5 26 -15 -13
word word: досвід	-23 -31 -21 -13 41
word word: досить	-7 -9 0 -2 17
word word: дослід	16 -1 -3 -3 -11
word word: досмот	-2 -1 -1 -6 9
word word: достав	-30 14 9 -52 6
word word: достал	-9 0 0 0 9
word word: достат	-9 -7 -1 0 16
word word: достиг	2 7 -18 -6 -22
word word: достич	-5 12 -4 -1 -2
word word: доступ	-34 -26 -17 36 16
word word: досягл	16 -4 -2 -1 -15
word word: досягн	19 -10 -20 -16 -12
word word: досі	-32 -35 -46 -42 73
word word: дотепе	0 0 0 11 -10
word word: дотрим	14 7 -13 -2 -5
word word: дохе	-7 13 -10 -2 -15
word word: доходи	-1 -7 -19 -3 21
word word: доходя	-3 24 -5 -13 -16
word word: дочека	-24 43 24 -10 -72
word word: доїхал	8 -15 18 -4 -34
word word: дпсу	10 -5 -1 -10 -31
word word: дрон	-3 0 -8 -7 17
word word: дрони	-22 -14 12 19 -24
word word: дронів	8 -2 18 -24 -12
word word: друг	4 -27 17 -26 28
word word: друга	16 6 -23 -14 6
word word: другая	-8 -1 19 -1 -9
word word: друге	-15 -5 -15 -2 16
word word: другие	-2 21 -22 -8 -20
word word: другий	9 10 -23 -15 -22
word word: другим	19 -17 -4 -16 -24
word word: других	9 8 -17 16 -28
word word: другог	-4 -17 18 25 -29
word word: другой	1 -11 21 -7 -36
word word: другу	4 -27 20 -26 11
word word: дружин	-17 -15 11 -25 17
word word: друзья	17 10 -15 -28 -12
word word: друзі	32 -14 -21 -1 -10
word word: друков	0 -15 -12 -1 15
word word: дснс	-2 0 -1 -2 5
word word: дуже	22 -12 -7 -25 -53
word word: дульце	-16 -4 -1 0 18
word word: думав	-6 -14 11 -6 -6
word word: духовн	-21 -1 20 -2 8
word word: душ	-7 -15 -26 -5 37
word word: дшв	15 0 -15 0 -5
word word: дякую	34 -22 -43 -18 13
word word: дякуєм	-7 -10 6 23 -33
word word: діб	-1 9 -92 -18 77
word word: дівчат	35 -3 13 -8 -41
word word: дівчин	28 -7 13 -18 -16
word word: дізнав	17 -7 -7 -4 0
word word: дізнал	-1 -19 17 -14 12
word word: дізнає	0 6 -1 -5 0
word word: дій	-23 -4 -9 15 -2
word word: дійсно	-5 24 -2 -2 -17
word word: дійшли	17 -12 -2 -18 1
word word: ділки	-10 -12 -15 -2 16
word word: дім	-5 -2 -10 -15 16
word word: дістав	18 -1 0 -1 -16
word word: дістал	11 -7 -3 -15 0
word word: дітей	17 -21 -29 -32 -7
word word: діти	19 -16 1 1 -10
word word: дітьми	-27 -16 29 15 -39
word word: дітям	-28 -2 -26 -8 44
word word: дія	-14 -4 -1 -4 15
word word: діяла	3 -6 -14 -1 -12
word word: діяти	-33 10 -4 -8 33
word word: евакуа	1 -29 -21 -15 16
word word: евакуй	0 -4 -3 -3 9
word word: евакую	-33 -34 -1 -21 28
word word: евгени	0 9 13 -2 -21
word word: египет	-17 -13 -2 -11 16
word word: его	-28 13 -9 -24 19
word word: еда	5 -5 -15 -1 15
word word: едет	17 -3 -16 -5 -7
word word: единиц	-14 -1 -3 -4 20
word word: единов	0 -1 -3 -16 19
word word: едином	0 -9 -2 -1 11
word word: единст	-26 -24 -8 -24 19
word word: едут	-3 -12 24 -15 -34
word word: еды	-2 -12 16 -9 -3
word word: ее	21 -15 -33 9 -12
word word: ежегод	-9 -10 -9 17 -10
word word: ежедне	-5 4 -14 17 -5
word word: ексклю	-14 -1 38 -5 -34
word word: ексмер	-4 -16 10 -4 -6
word word: експер	0 -37 21 -34 3
word word: екіпаж	-6 19 -22 -2 -8
word word: електр	-4 -4 -16 -6 23
word word: еленов	-4 -18 -4 26 -12
word word: емоції	-18 -14 29 0 -7
word word: ему	17 -18 -12 -4 11
word word: емірат	4 49 -26 -27 -47
word word: енерге	-14 28 -29 7 -16
word word: енерго	15 -2 -1 -15 -3
word word: ердога	-11 38 -8 -56 -59
word word: ереван	-21 -6 -3 -2 22
word word: ермак	6 -1 -1 0 -4
word word: ермака	13 -1 -1 -2 -10
word word: если	-34 4 -15 -8 23
word word: есть	1 -31 1 -7 31
word word: етап	39 -14 6 -65 -37
word word: етапам	-3 23 -24 -10 -23
word word: етапи	26 -26 15 -27 -2
word word: етапу	-32 20 17 -7 -5
word word: етапі	-14 14 0 0 0
word word: етапів	-4 -28 -31 21 -16
word word: ефрейт	-8 0 10 0 -2
word word: ефіру	0 -49 -15 15 48
word word: ефірі	0 14 -9 27 -27
word word: ехали	-15 -12 -6 15 -14
word word: ехать	-5 -7 -1 15 -16
word word: еще	35 -17 -21 -18 -31
word word: ж	0 -21 -31 15 -5
word word: жалоб	-15 0 0 0 15
word word: жаль	8 20 -7 -9 -6
word word: жартую	-15 -10 17 -8 -16
word word: жартує	10 -11 17 -10 -20
word word: ждал	-1 0 15 -1 -15
word word: ждала	9 0 -13 -1 2
word word: ждали	6 -6 6 -8 -23
word word: ждать	-1 -18 -4 -6 -3
word word: ждем	-10 10 -27 32 -61
word word: ждет	-11 -20 18 -4 -17
word word: ждут	-16 -19 -3 2 2
word word: же	-8 -11 -37 -23 29
word word: желани	-7 -16 0 26 -16
word word: желающ	-15 7 0 -1 15
word word: жен	5 19 -41 -10 -1
word word: жена	-5 -4 16 -1 -7
word word: женам	-30 -5 -7 0 15
word word: жене	-1 0 0 -15 15
word word: женева	0 12 -1 -1 -12
word word: женеве	-14 28 -9 -6 -1
word word: женевс	15 8 -10 -11 -6
word word: женеві	-6 18 -5 -44 39
word word: женски	10 0 -1 -8 -1
word word: женско	31 0 -2 -5 -26
word word: жену	-16 -9 31 -7 -28
word word: женщин	14 16 -34 -12 -8
word word: жены	-13 -3 26 -2 -17
word word: жест	29 -26 -19 -9 -8
word word: жеста	1 14 -12 0 -4
word word: жестом	20 -1 -1 -1 -19
word word: живий	2 -7 31 -1 -40
word word: живим	-6 -4 -7 -9 10
word word: живими	14 -7 -22 15 -13
word word: живой	-3 -3 -4 -7 14
word word: живут	-33 -3 13 2 9
word word: живы	0 -21 -23 -11 12
word word: живые	-10 -9 -15 15 -11
word word: живыми	-15 -12 -7 15 -14
word word: живых	9 -14 -9 -13 8
word word: живі	-11 -18 -37 -7 49
word word: жизни	-7 -3 -12 -16 18
word word: жизнь	8 -21 3 -13 0
word word: жизнью	19 -1 -2 -4 -13
word word: жили	10 0 0 0 -10
word word: жилищн	-1 0 -1 15 -14
word word: жилье	-34 -8 -19 -29 51
word word: жилья	21 -3 -1 -19 0
word word: жителе	-43 -15 -7 8 7
word word: жители	-2 -13 22 -4 -15
word word: житель	1 -21 24 23 -33
word word: жителя	-5 -14 -29 19 -22
word word: жителі	-31 -12 26 -19 19
word word: жити	-34 -17 -20 -12 46
word word: житиму	-16 -3 -16 -3 17
word word: житла	-4 -3 -23 -4 24
word word: житло	-23 -6 -11 -2 24
word word: життя	-43 -29 6 -13 36
word word: жить	-19 -42 -15 -4 24
word word: жовтен	-45 -1 -18 49 -11
word word: жовтня	21 -7 -16 -27 -6
word word: жовтні	-23 -18 -25 13 -1
word word: жоден	15 -12 -13 -15 11
word word: жодна	-2 -1 -19 -23 5
word word: жодним	10 0 -1 0 -9
word word: жодних	11 26 -22 -14 -48
word word: жодног	-18 -38 -34 30 31
word word: жодної	-17 9 16 19 -34
word word: журнал	-39 -15 7 10 -16
word word: жінка	32 -1 -32 -3 -19
word word: жінки	-8 -6 4 18 -10
word word: жінку	-3 -8 13 -1 -2
word word: жінок	-9 -9 -39 28 -19
word word: жіночи	-14 -3 -1 15 0
word word: жіночо	0 -7 22 -1 -15
word word: з	-12 -6 5 -11 -20
word word: з'явит	-19 20 0 -7 -2
word word: з'ясов	-5 31 -2 5 -31
word word: з'ясув	-1 -15 -2 -1 15
word word: з-помі	-19 -1 36 15 -18
word word: з-під	-11 -6 -6 -3 22
word word: за	-26 -24 -16 17 9
word word: забайк	-16 0 16 -1 -1
word word: забезп	5 -18 20 -30 -20
word word: забере	21 -15 -4 -7 -5
word word: заберу	6 0 -15 0 11
word word: забира	29 20 -29 -24 -31
word word: заблок	-39 31 -2 -20 -33
word word: заболо	-29 0 30 0 -4
word word: заборо	-1 -1 25 10 -31
word word: забрав	-2 18 -1 -1 -14
word word: забрал	27 -22 -10 -28 -16
word word: забрат	-75 26 -2 24 -22
word word: забува	-4 -5 -1 5 4
word word: забуде	-15 -2 26 -11 -25
word word: забули	0 -3 -12 -3 18
word word: забути	-13 0 -14 26 -27
word word: забыва	20 -3 -3 -3 -12
word word: завала	-13 -2 -13 -13 19
word word: завало	-32 0 0 0 32
word word: завалі	-9 -1 -2 0 12
word word: завант	0 0 -1 -12 13
word word: завдав	-2 -1 0 -15 15
word word: завдан	3 16 -10 -19 0
word word: завдяк	30 -16 -13 -6 -26
word word: заверш	-1 -15 15 -28 -15
word word: завжди	7 14 -29 -2 0
word word: зависи	0 15 -11 0 -15
word word: завод	15 0 -15 -9 -3
word word: завода	-6 -2 -15 -9 15
word word: завтра	28 1 -51 -24 -60
word word: завіта	0 -9 -20 -5 23
word word: загало	19 -30 -38 21 0
word word: загаль	-20 -7 -15 -12 44
word word: загибе	-2 -15 16 0 0
word word: загибл	38 12 -56 -12 -8
word word: загину	-7 -26 10 0 18
word word: загоні	0 -11 -14 -19 19
word word: загрож	-10 -4 -17 -2 17
word word: задача	-10 -1 0 29 -22
word word: задачи	0 0 0 6 -5
word word: задерж	-17 -21 -16 -34 44
word word: задоку	-2 -2 -20 -13 19
word word: заздал	0 1 18 0 -18
word word: зазнал	-20 0 -2 18 8
word word: зазнач	17 -5 -19 -22 17
word word: займає	11 -24 -19 21 -4
word word: займет	14 -11 -5 -8 -34
word word: зайцев	-6 0 0 -1 6
word word: зайшли	-13 0 0 0 14
word word: заканч	23 -2 -14 0 -10
word word: закарп	36 -7 -14 -12 -29
word word: закату	-4 -13 -8 -11 15
word word: заклад	1 0 15 0 -15
word word: заклик	-29 9 -16 -9 12
word word: заключ	-8 -25 -16 -34 42
word word: закон	5 -3 -8 -8 13
word word: законн	-1 0 -4 0 6
word word: законо	0 -1 -8 -14 22
word word: закону	-15 -4 -10 -1 17
word word: законч	21 -21 10 -17 -22
word word: закрит	6 -2 15 -3 -15
word word: закрыл	19 -15 -3 -19 15
word word: закріп	6 -17 18 -7 -15
word word: закупі	0 -13 -13 -13 15
word word: закінч	-16 -20 19 9 -15
word word: зала	-14 -16 5 15 -17
word word: зале	0 -13 -5 16 -15
word word: залежи	-14 16 -15 -13 -18
word word: залиша	-31 -28 7 32 -3
word word: залиши	-10 35 -45 2 -31
word word: заложн	-21 -15 -5 3 7
word word: залужн	15 0 0 -1 -15
word word: залі	-15 0 -5 -1 15
word word: залізн	-1 -1 -11 -14 18
word word: замену	0 -15 -15 0 15
word word: замест	7 -13 -17 10 -2
word word: замети	-24 14 -20 0 -15
word word: заметн	0 -5 1 18 -17
word word: заморо	-11 -2 -1 -3 14
word word: замысл	0 0 -1 -6 7
word word: заміст	-9 18 -1 0 -16
word word: занима	-10 -2 -15 9 11
word word: занял	8 -2 -2 -1 -4
word word: заняла	-29 -5 33 -2 -3
word word: заняти	-14 -6 -8 0 20
word word: заняты	-8 0 -1 0 10
word word: заочно	-20 -3 -36 24 19
word word: запад	13 -1 0 0 -12
word word: запада	-26 -7 -1 0 30
word word: западн	-10 7 -5 -6 12
word word: запам'	16 -16 21 -12 -19
word word: запевн	5 -15 -8 0 15
word word: запис	-8 -10 -6 -15 15
word word: записа	-22 -18 18 -3 -1
word word: записи	-10 -1 0 0 12
word word: запису	-1 -1 -9 0 10
word word: записі	0 15 0 14 -25
word word: запит	1 0 0 7 -8
word word: запита	-44 5 1 7 -3
word word: запити	-15 -13 19 10 -19
word word: запиту	-15 -1 17 -7 3
word word: заплак	-5 -1 16 -10 -15
word word: заплан	-22 -10 -30 -14 16
word word: заповн	-25 -15 -17 -15 28
word word: запоро	49 -28 -40 -21 -19
word word: запорі	37 -22 -48 -27 17
word word: запрац	-16 -7 -1 -29 38
word word: запрет	7 -2 -2 -1 -3
word word: запроп	-17 34 -15 -3 -59
word word: запрос	-25 2 -22 4 1
word word: запрош	-9 -5 -23 -13 26
word word: запізн	-3 -15 12 -18 14
word word: заради	22 -18 -3 -4 -27
word word: зараз	-31 56 -24 -48 -5
word word: заране	-9 16 -11 -5 -15
word word: зареєс	0 0 -7 -21 25
word word: зарпла	-23 0 26 0 -13
word word: заручн	-10 5 -32 -2 20
word word: заседа	-36 3 -21 17 18
word word: заслух	-11 15 -16 0 14
word word: засоби	0 0 -11 0 11
word word: застав	-5 -14 -5 -5 9
word word: застен	44 -13 8 6 -27
word word: застос	-1 -2 0 -15 15
word word: застря	13 0 -1 0 -12
word word: заступ	6 15 -15 -4 -17
word word: засудж	-10 -5 -20 19 -4
word word: засуди	2 -6 -20 14 -6
word word: засіда	-41 9 -27 19 -13
word word: зателе	-17 -18 16 -17 1
word word: затем	-14 -9 14 -3 -7
word word: затрим	4 -6 -23 1 15
word word: затрон	-2 21 -13 -6 -4
word word: затягу	-15 8 -13 14 10
word word: зафикс	-17 -31 -15 -1 31
word word: зафікс	-20 -28 12 -9 18
word word: захаро	-1 -16 17 -1 -17
word word: захват	-4 -1 -1 -1 6
word word: захвач	-18 -4 21 -10 7
word word: захисн	4 -25 4 -10 11
word word: захист	-15 -6 0 7 -2
word word: захища	34 -6 -15 -21 -24
word word: захище	-1 -15 -3 15 -5
word word: захода	14 0 -12 -1 -2
word word: заходи	41 14 -32 -12 -19
word word: заходо	0 -21 -7 -14 18
word word: заході	-13 14 -14 -7 1
word word: захопи	16 12 -15 -1 -16
word word: захопл	-17 -11 -15 18 1
word word: захід	4 -15 -19 -21 36
word word: зачем	2 -2 -2 -5 7
word word: защита	-24 -8 -8 -8 29
word word: защитн	2 9 -35 -20 0
word word: заяв	-3 -15 -2 -3 15
word word: заява	-1 -14 -11 -17 28
word word: заяви	-6 26 -4 16 -28
word word: заявив	-1 16 -15 0 -16
word word: заявил	18 -28 -17 -23 -2
word word: заявки	-10 0 -10 -27 28
word word: заявле	-22 12 6 1 -15
word word: заявля	-24 24 0 0 0
word word: заявни	0 -14 -18 -13 17
word word: заяву	-16 -21 -25 -11 25
word word: збереж	0 -21 -5 -3 21
word word: зберіг	0 -4 0 -15 15
word word: збила	-28 -23 -16 -17 26
word word: збираю	-7 -7 -17 1 13
word word: збирає	-12 -10 -15 -14 11
word word: збитки	0 -1 -3 -2 5
word word: збито	-25 -12 7 -7 27
word word: збройн	38 3 -20 -9 -22
word word: зброю	-15 -11 -3 -6 16
word word: збігів	0 -4 -1 -15 15
word word: збільш	0 -2 -16 -5 17
word word: зв'яжу	16 -4 -14 -1 -8
word word: зв'язк	20 -19 12 5 -7
word word: зв'язо	-3 -15 34 -10 -31
word word: звання	2 -13 -9 -10 14
word word: звезда	-4 -2 17 0 -15
word word: звезды	-27 -7 34 -1 -16
word word: зверне	-19 -32 -16 -2 29
word word: зверну	-24 -19 12 19 7
word word: зверта	-13 12 -5 10 1
word word: звинув	10 -10 0 15 -15
word word: звичай	-15 0 15 -5 -2
word word: зволік	11 -4 -4 0 -3
word word: звонки	-13 4 17 -8 -16
word word: звонко	-20 -15 -16 -13 33
word word: звонок	7 -10 -6 -2 3
word word: звонят	5 -3 6 -3 -7
word word: звідки	-15 -1 -4 -7 23
word word: звідти	15 -3 0 0 -15
word word: звільн	-1 -11 2 -16 -9
word word: звістк	10 0 0 7 -15
word word: звіт	-11 -7 -8 -15 16
word word: згадок	0 -15 -12 -1 15
word word: згадую	17 0 0 -15 -2
word word: згода	-15 35 -15 -5 -26
word word: згоди	0 14 3 -2 -14
word word: згодом	32 14 -31 -17 -19
word word: згоду	-6 26 -13 -8 -23
word word: згідно	31 -25 -1 -28 10
word word: здават	-6 -15 -12 13 5
word word: здався	-15 -3 -20 17 -1
word word: здалис	-33 -16 -22 -27 37
word word: здание	-15 -10 0 -1 15
word word: здати	8 -19 -15 -18 12
word word: здатис	-26 -13 -1 -36 30
word word: здають	-6 -4 -10 -26 29
word word: здаєть	-15 0 15 -20 16
word word: здебіл	23 -3 -27 -29 16
word word: здесь	-25 -3 -6 6 10
word word: здоров	6 -31 31 -38 -24
word word: здійсн	9 -2 14 -24 -27
word word: зеленс	9 -10 -9 -19 5
word word: земель	-7 -7 -2 -4 20
word word: земле	27 -4 -15 -19 -26
word word: землю	18 -6 29 -12 -35
word word: земля	35 -3 -26 -11 -23
word word: земляк	-39 -6 32 -44 -2
word word: землі	14 -31 -26 0 -10
word word: зерна	-10 -14 -15 -12 15
word word: зерно	-24 -42 -6 0 55
word word: зернов	-3 -3 -29 -2 32
word word: зими	-16 28 -28 -2 -13
word word: зимой	-2 0 17 0 -14
word word: зиму	14 -12 -1 -7 -2
word word: зимы	10 0 -1 0 -9
word word: зливал	-10 -3 -17 -2 17
word word: зловми	-1 -17 -16 -18 19
word word: злочин	-26 8 -17 -17 25
word word: змеины	4 -13 -15 -16 14
word word: змогли	27 -30 -17 1 -15
word word: зможем	-18 -2 16 17 -20
word word: зможут	19 23 -25 -7 -25
word word: змі	24 19 -10 -17 8
word word: змінил	-14 -14 18 -12 -22
word word: змінит	-15 16 -2 15 -16
word word: змінюю	0 5 0 -4 -1
word word: змінює	-22 -14 -6 17 13
word word: змішан	16 -8 -3 -4 7
word word: зміїни	13 -6 -20 -7 19
word word: зміїно	30 -14 -9 -16 -19
word word: знаем	-32 -28 -14 62 -33
word word: знаете	-23 21 -15 -15 8
word word: знайде	4 -9 -10 15 -14
word word: знайом	0 14 0 0 -14
word word: знайти	-5 -1 3 15 -16
word word: знайшл	-18 -15 17 -9 14
word word: знак	-9 -15 -12 0 15
word word: знаком	17 4 -4 -12 -6
word word: знала	7 12 -8 0 -13
word word: знали	-5 -24 9 -2 21
word word: знати	-19 -9 -15 -7 30
word word: знаход	-1 -11 12 -1 0
word word: значил	15 -2 -15 -1 -11
word word: значит	9 0 -2 1 -21
word word: значно	0 -6 -1 31 -30
word word: знаю	9 -16 11 -5 -9
word word: знают	-36 0 20 -13 21
word word: знають	1 2 -4 -7 9
word word: знає	-9 15 -16 21 -18
word word: знаємо	11 -3 -14 -14 -2
word word: зник	13 -12 0 8 -16
word word: зникли	18 -4 -28 -3 -3
word word: зникло	0 -27 15 0 -5
word word: зниклі	11 0 0 -5 -5
word word: знищен	13 -5 -11 -10 -11
word word: знищил	-4 0 -3 -1 7
word word: знову	2 -5 -55 -22 49
word word: зняли	-3 -1 15 0 -15
word word: зобов'	-6 13 0 6 -14
word word: зокрем	42 2 -32 5 -24
word word: золота	-19 0 -9 -1 25
word word: золото	-14 -2 -13 0 25
word word: зоне	16 -1 -13 -8 -14
word word: зоны	-33 -5 -14 -3 42
word word: зори	0 0 18 0 -18
word word: зрадни	-11 -7 -15 -3 15
word word: зразки	13 -27 -7 -22 11
word word: зразкі	-22 -7 32 -19 -30
word word: зразок	-11 -15 -15 -15 23
word word: зранку	0 15 -15 0 -3
word word: зрител	-18 -1 -22 -9 24
word word: зрк	-24 -1 0 0 25
word word: зробив	-23 0 24 15 -16
word word: зробил	-13 14 -7 -13 -28
word word: зробим	10 0 0 0 -9
word word: зробит	-48 -11 11 -24 25
word word: зробле	0 9 20 -5 -25
word word: зрозум	-1 22 -11 -2 -8
word word: зсу	23 -4 -15 -7 -3
word word: зупини	-28 -7 -10 -13 47
word word: зупиня	35 -33 -19 -1 -13
word word: зусилл	21 0 0 -4 -18
word word: зусиль	2 10 -2 -11 0
word word: зустрі	-31 -15 40 -45 -23
word word: зі	-2 6 0 -34 -13
word word: зібрал	-27 -21 -29 -24 36
word word: зібран	-46 -1 -18 54 -18
word word: зібрат	5 -1 -26 -4 26
word word: зірвал	-1 38 -34 -2 3
word word: зірван	-20 -31 -15 -3 48
word word: зірват	-1 20 -5 0 -18
word word: зіткне	17 -34 -20 -18 25
word word: и	-21 -11 -3 -14 4
word word: иванов	-18 0 18 0 0
word word: игорь	-28 -15 15 -2 14
word word: идет	-32 32 -28 0 -43
word word: идут	-10 35 -10 13 -37
word word: из	1 -3 5 -11 -43
word word: из-за	-22 8 -19 -15 20
word word: из-под	4 -1 -6 -2 4
word word: извест	-18 -32 12 17 -31
word word: издани	25 -12 -5 -1 -11
word word: изложи	-17 21 -17 -16 -2
word word: изолят	-1 -7 -3 -1 12
word word: израил	-21 -16 -4 -11 21
word word: иконки	-15 0 8 0 14
word word: иконы	-2 0 -73 -1 73
word word: или	-3 7 -10 6 -7
word word: им	33 -7 -11 -18 -10
word word: имен	16 0 -17 -4 -21
word word: имена	6 -5 -21 20 -3
word word: именем	0 0 0 13 -12
word word: имени	-44 -15 6 29 -10
word word: именно	-23 24 -9 0 -4
word word: ими	-4 12 -3 -6 -6
word word: имущес	0 0 -1 -16 17
word word: имя	-31 -15 17 -1 15
word word: инвали	24 0 -12 -26 19
word word: индии	-22 0 -1 0 23
word word: индийс	-6 0 -1 -6 13
word word: инжене	-35 -2 -20 -19 38
word word: инициа	-9 25 -7 -5 -23
word word: иностр	-6 4 -42 0 5
word word: инстру	17 -7 -16 -5 0
word word: интерв	-42 -10 27 -18 -23
word word: интерф	2 0 6 0 -8
word word: информ	23 -9 -37 12 -20
word word: ирина	9 0 -1 -8 0
word word: искрен	2 -8 0 0 6
word word: исполн	13 -14 -2 -6 8
word word: истори	3 -8 -9 -17 19
word word: источн	21 54 -49 -30 -46
word word: итог	-2 10 1 4 -43
word word: итогам	27 -31 10 12 -31
word word: итогах	0 -14 15 -1 -12
word word: итоги	-27 -28 6 24 -33
word word: итого	44 -31 -13 -10 -22
word word: итогом	12 -1 -5 -3 -3
word word: их	-8 -35 25 -3 -27
word word: ищем	-7 14 -14 -19 -4
word word: июле	7 24 3 -9 -26
word word: июль	-5 19 -19 0 4
word word: июля	-17 17 8 -18 -14
word word: июне	9 -5 4 -16 -16
word word: июнь	17 -5 -2 -6 -15
word word: июньск	-14 -12 -8 15 -14
word word: июня	-9 -3 -56 -12 6
word word: й	37 -29 0 -50 -6
word word: йде	-25 37 -24 -1 -25
word word: йдемо	-23 -15 16 24 -17
word word: йдетьс	19 14 -18 12 -24
word word: ймовір	0 -3 0 -2 5
word word: його	-22 2 20 -33 9
word word: йому	-60 -20 39 -13 16
word word: йшлося	23 18 -26 -15 14
word word: к	16 2 -16 -34 -13
word word: кабіне	-23 -32 7 -20 15
word word: кава	-21 -25 -11 -14 31
word word: каву	-18 0 23 0 -16
word word: кадрах	14 -2 -11 -5 -11
word word: кадри	4 -11 20 -5 -17
word word: кадры	-13 -9 20 -22 -18
word word: кадрів	5 -3 15 0 -15
word word: каждая	29 7 -22 -19 -20
word word: каждог	20 -25 -32 38 -30
word word: каждое	-1 12 -36 13 7
word word: каждой	25 39 -40 -20 -44
word word: каждом	-3 -22 32 6 -19
word word: каждую	25 -13 -21 -2 -12
word word: каждые	-2 -13 -7 16 -15
word word: каждый	-11 -11 -17 6 6
word word: каждым	-28 -6 27 19 -41
word word: каже	-33 22 -7 -34 15
word word: кажу	0 14 -15 14 -15
word word: кажуть	21 -15 -25 -39 15
word word: казали	0 1 14 -10 -17
word word: казахс	-3 -2 -2 0 6
word word: как	-20 -43 38 -37 -7
word word: какая	18 0 -17 0 -2
word word: каких-	21 8 -7 -1 -21
word word: какого	16 0 -3 -1 -15
word word: какой	10 1 -4 -6 -1
word word: калини	-20 -18 22 -3 -33
word word: калужс	-7 -1 -12 -3 22
word word: камера	-33 0 16 0 15
word word: камере	-15 0 17 0 -18
word word: камеру	-17 15 -3 -8 0
word word: камері	-13 -3 25 -4 -69
word word: камиши	-9 7 -6 -9 -17
word word: канада	0 13 0 -4 -10
word word: канади	-15 -4 -15 0 23
word word: канал	-3 9 -1 -4 -1
word word: канала	-4 7 -1 -7 5
word word: канали	-1 -13 -22 -20 27
word word: каналы	-16 27 -18 9 -26
word word: каналі	1 19 -9 -4 -19
word word: канун	15 0 -1 0 -14
word word: капель	-5 0 6 0 0
word word: капці	-7 -7 -16 -6 17
word word: кара-м	-29 -11 -11 0 43
word word: карант	-8 -5 -48 -3 56
word word: кардин	-19 6 -3 -8 12
word word: картин	-8 -7 -13 -16 21
word word: карток	17 -3 -25 -15 -5
word word: карты	-12 -5 0 0 13
word word: касает	-9 0 -2 -8 17
word word: катар	-3 20 -27 -32 -14
word word: катара	40 -5 -5 -2 -30
word word: катарс	6 -8 -15 12 -18
word word: катару	4 -26 -20 23 -26
word word: катаст	-10 -13 -2 -1 14
word word: катего	-26 27 -5 16 -35
word word: катера	-15 -1 0 -13 16
word word: катува	-31 -15 11 22 0
word word: катуют	-3 -5 0 -1 9
word word: катівн	18 0 -2 -16 -9
word word: каховк	-15 0 15 -1 0
word word: качест	-7 -12 -15 -11 15
word word: каша	-9 -5 9 -17 18
word word: квадра	-1 -1 0 -24 25
word word: кварта	-13 -14 -21 12 9
word word: кварти	-8 -14 -4 -5 35
word word: квиток	-10 -14 -5 -2 18
word word: квітам	-15 -5 43 0 -33
word word: квітен	-4 -9 -1 -14 14
word word: квітня	2 -3 6 -3 -15
word word: квітні	-12 0 -14 -2 15
word word: кг	-15 -12 2 -13 5
word word: керівн	-1 34 -25 -15 -23
word word: киев	14 -2 -39 -7 -14
word word: киева	-25 35 -31 12 -46
word word: киеве	-4 -8 14 -25 -31
word word: киевом	12 31 -9 -5 -35
word word: киевск	21 -28 -13 -18 14
word word: киеву	17 10 -29 0 -26
word word: килогр	8 0 16 -1 -24
word word: киломе	0 -1 0 -12 13
word word: ким	-8 -18 -27 21 -13
word word: кирилл	16 15 -16 0 4
word word: кирило	-9 1 0 4 -28
word word: києва	6 -2 -26 -7 14
word word: києві	-21 -32 17 -20 36
word word: київ	-13 -22 -13 -16 33
word word: київсь	22 -17 -5 0 0
word word: київщи	35 -15 -17 -23 -9
word word: класс	-27 0 28 0 -1
word word: климен	-3 -15 14 -2 -4
word word: клиник	-20 -1 22 -15 -12
word word: клинич	-18 0 -16 -13 29
word word: ключи	0 -1 -16 0 17
word word: ключов	-4 -44 0 -1 47
word word: клінік	7 -4 0 0 -2
word word: км	13 -11 -17 22 -11
word word: книг	-15 0 -5 0 16
word word: книга	-5 -7 -30 -16 21
word word: книги	-22 -13 1 -5 9
word word: ко	14 13 -16 -2 -17
word word: коаліц	-24 -10 -9 -11 42
word word: когда	9 3 -43 9 -22
word word: кого	-3 -16 14 3 -32
word word: когось	29 -6 -32 -20 24
word word: код	0 -14 -19 -14 18
word word: кожен	10 0 -23 14 -15
word word: кожна	6 -13 -30 15 0
word word: кожне	20 -72 9 -8 -16
word word: кожним	-22 -15 5 26 -16
word word: кожног	30 1 -18 -48 -7
word word: кожном	-6 -8 -1 -15 9
word word: кожною	-14 6 -19 21 -22
word word: кожної	-24 -24 -31 -28 39
word word: кожну	-17 -26 -24 19 26
word word: кожній	-20 -19 -14 25 -6
word word: козинк	-15 0 0 0 15
word word: кол-це	-32 -27 51 -10 8
word word: колег	-21 -2 21 -6 -6
word word: колега	-15 -13 -1 17 11
word word: колего	-18 24 -10 16 -25
word word: колесн	-26 -6 -11 -11 29
word word: коли	-32 56 -7 -28 -42
word word: количе	34 -20 -17 -3 -29
word word: колишн	9 -15 -27 -16 24
word word: коллег	-34 -33 -41 20 24
word word: колон	-3 -3 -11 -9 26
word word: колона	4 0 -22 -1 16
word word: колони	-45 -36 -19 -15 34
word word: колонн	-12 -16 -8 -11 13
word word: колону	18 -4 7 -12 -10
word word: колоні	-6 -29 -22 2 11
word word: колоти	-28 2 -2 0 25
word word: коліна	14 0 -13 0 -13
word word: команд	5 -49 -18 -38 18
word word: комбат	-27 -2 -1 -7 31
word word: комбин	-21 0 -1 0 22
word word: коменд	8 -2 -10 -2 6
word word: комент	-2 6 -9 -21 -4
word word: комисс	19 -8 -15 -20 -8
word word: комите	2 -5 -9 -11 2
word word: коммен	35 -28 -1 -36 -34
word word: компан	-19 -13 -7 -17 26
word word: компле	-15 -1 7 0 1
word word: кому	26 -16 1 -2 -26
word word: комісі	15 13 -1 -2 -15
word word: коміте	-9 -22 -33 8 20
word word: конаше	-22 -2 -15 -9 20
word word: конвен	1 5 -13 12 -15
word word: конвер	-17 -16 -13 -2 26
word word: конечн	12 -1 -5 0 -8
word word: конкре	-6 -30 -6 -3 32
word word: конкур	-12 -3 -16 -15 24
word word: констр	-12 -14 0 -9 20
word word: консул	-11 49 -27 -12 -8
word word: контак	-43 57 -35 -38 32
word word: контра	-5 -19 12 -14 13
word word: контро	-25 3 -10 -16 24
word word: конфер	-2 -16 -1 16 -5
word word: конфли	-18 4 26 -18 -25
word word: конфіс	-4 -1 -6 0 9
word word: конца	25 39 -10 -18 -47
word word: конце	26 0 -1 -2 -24
word word: концер	0 -2 -20 -15 30
word word: концу	16 -15 -1 0 -4
word word: коорди	1 -24 15 -19 -2
word word: коордш	28 -8 -21 -13 -16
word word: копію	-18 -22 -8 -15 20
word word: корабе	15 0 -3 0 -14
word word: корабл	-35 -3 -10 -14 51
word word: кордон	14 -2 -19 -42 9
word word: коресп	-6 -2 5 -4 6
word word: коридо	-33 -19 -6 22 18
word word: корист	0 15 -2 -27 13
word word: кормил	-11 -5 42 -1 -32
word word: коробо	-18 -4 -14 -4 31
word word: коротк	1 -19 -47 16 22
word word: корпус	-15 -10 -26 23 -28
word word: коррес	-22 -10 14 -19 22
word word: костюм	-10 -8 7 -6 -6
word word: котенк	24 -1 -7 -6 -11
word word: котора	-1 -1 13 0 -12
word word: которо	7 -30 7 -33 15
word word: котору	29 -4 -7 -9 -23
word word: которы	6 -2 -50 -5 -5
word word: котрі	19 -2 -11 -7 -9
word word: крані	-30 0 20 0 12
word word: красик	-23 -11 -15 0 21
word word: красно	-39 -4 1 0 18
word word: красны	12 11 -16 -12 -9
word word: краю	15 0 -14 0 -2
word word: края	-18 -4 25 -4 -28
word word: країн	-9 -34 -22 -11 27
word word: країна	-20 -16 -3 -2 13
word word: країни	-10 14 2 -16 13
word word: країну	3 -2 -5 -1 5
word word: кремен	0 -2 0 -7 9
word word: кремле	-1 -20 -23 -2 28
word word: кремль	-17 -19 -30 2 24
word word: кремля	-5 16 -15 -1 -16
word word: крест	12 0 -4 -12 -9
word word: креста	-19 11 -16 1 15
word word: кресту	-1 0 -22 7 -34
word word: крим	0 -1 -17 21 -20
word word: кримсь	14 11 -33 -58 5
word word: криму	11 12 13 -18 -26
word word: кримін	0 1 -2 -15 14
word word: критик	0 -15 -12 -1 15
word word: критич	0 -11 0 -4 13
word word: кричал	-18 -1 -10 -8 17
word word: кров	0 -2 -12 -12 13
word word: крок	26 -2 -30 -30 0
word word: кроки	-22 -18 -29 -11 31
word word: кроком	-8 35 -16 -4 -11
word word: кроку	5 0 0 -3 -2
word word: кроме	11 8 -15 23 -26
word word: кропив	-20 -23 -16 -1 21
word word: кропот	-9 16 -16 -6 -33
word word: кругло	-5 0 0 11 -7
word word: крупне	-3 12 -20 -21 16
word word: крупно	-10 -8 -16 -12 15
word word: крупны	5 8 -17 -8 0
word word: крушен	-36 38 -7 -1 -18
word word: крым	-2 -4 -20 -4 27
word word: крыма	-2 -2 -10 -1 12
word word: крыму	-2 -1 0 -12 14
word word: крім	-27 -18 12 12 20
word word: кто	9 -11 -1 -31 12
word word: кто-то	28 -12 16 -1 -33
word word: куда	40 -5 -20 -20 -20
word word: куди	-18 9 21 -11 -10
word word: кулаки	-38 43 -4 -3 -32
word word: кума	28 -7 -14 0 -25
word word: куп'ян	-2 -14 -6 -15 27
word word: купюра	0 -1 -6 -1 8
word word: купянс	-13 -4 -4 -5 17
word word: курато	-2 -1 -27 0 28
word word: курс	-36 -34 -36 -19 49
word word: курсан	-21 -13 -19 -7 27
word word: курск	11 -7 19 -3 -40
word word: курска	-13 -3 -23 -17 23
word word: курске	26 -13 -1 -2 -24
word word: курско	-2 -10 -37 2 -6
word word: курску	-4 -15 16 -2 -18
word word: курськ	11 8 -8 -33 28
word word: курщин	47 -6 -13 -22 -6
word word: курян	21 13 -34 -16 -13
word word: куряна	-22 -16 -21 33 -23
word word: куряне	6 -15 24 -10 -37
word word: куряни	19 0 -3 -17 -5
word word: кілогр	-20 -3 33 -1 -37
word word: кіломе	-1 0 0 -15 15
word word: кілька	5 -12 -9 13 -27
word word: кілько	-9 34 -40 -2 -10
word word: кількі	5 37 -58 11 -47
word word: кінець	-2 14 -13 -2 -12
word word: кінця	-3 19 9 -39 -37
word word: кінців	8 0 0 0 -8
word word: лабора	-35 -13 -18 28 14
word word: лав	-44 0 -36 0 60
word word: лавров	-27 -22 -20 30 14
word word: лагере	-17 -7 -6 4 17
word word: лагеря	-21 -9 -5 -7 18
word word: лап	10 0 -9 0 -2
word word: ласка	-14 -13 -6 14 11
word word: левом	-22 -16 16 -1 21
word word: легіон	-12 -2 0 -1 15
word word: леді	-16 19 -2 -3 -24
word word: лежат	-15 15 -9 -14 -8
word word: лежать	-1 0 -4 0 6
word word: лежачи	-8 27 -10 -14 -7
word word: лежит	15 1 -2 -15 -4
word word: лежить	-23 28 -22 -22 -23
word word: лейтен	-14 -14 -27 -1 21
word word: лекарс	-23 -2 -27 -20 33
word word: ленточ	18 -4 -24 0 7
word word: ленту	-14 -5 12 -13 -9
word word: лет	-24 24 -8 1 -16
word word: лета	0 10 14 0 -20
word word: летате	-8 -8 -3 -10 26
word word: летом	1 3 12 -15 -13
word word: летчик	21 -1 -21 -6 0
word word: летят	10 0 -8 0 -2
word word: лечебн	-12 -1 11 -1 4
word word: лечени	-23 -15 22 1 -15
word word: лечить	31 -3 -5 0 -25
word word: ли	-18 -27 23 15 -11
word word: либо	4 -12 -2 -1 11
word word: лиман	-15 0 0 0 15
word word: лимана	-14 -1 -2 0 14
word word: линии	25 -28 -30 -7 0
word word: линию	21 -40 -18 12 -22
word word: линия	-15 -13 -15 -26 36
word word: липецк	-15 -14 15 -8 -11
word word: липня	-13 -1 17 -15 14
word word: лист	-14 18 -23 -3 -8
word word: листа	-4 -4 -13 -4 5
word word: листам	-1 -15 0 0 15
word word: листи	-43 6 -22 3 11
word word: листоп	6 0 -3 1 -33
word word: листув	-19 -5 -11 18 16
word word: листів	-25 -25 0 24 10
word word: литви	-7 -15 -16 -3 16
word word: литовс	-47 -2 -16 0 34
word word: лиц	9 -10 -3 15 -8
word word: лица	11 3 -9 0 -7
word word: лично	-36 -14 27 23 -19
word word: личном	-20 0 -1 19 1
word word: личные	-6 0 0 -1 6
word word: лишают	-33 -7 19 18 14
word word: лишаєт	-18 -3 -3 29 -10
word word: лише	-5 29 7 -4 -17
word word: лишило	-11 -14 -14 -14 15
word word: лишним	3 -5 0 -1 3
word word: лишь	30 -23 -29 -6 -6
word word: лнр	3 -18 13 1 -45
word word: ложь	-16 -7 -13 0 14
word word: лондон	13 -10 -3 -16 11
word word: лубине	25 25 -17 -20 -27
word word: лубинц	-10 21 -7 -1 -23
word word: лубіне	17 1 7 -22 -22
word word: луганс	15 -8 -15 5 -22
word word: луганщ	31 -1 -16 -12 -14
word word: лукаше	-7 -7 -18 -1 22
word word: лучше	5 -16 -32 -17 29
word word: лучший	14 0 -14 0 -1
word word: львова	1 -15 20 -4 -36
word word: львово	-18 -5 -19 -14 30
word word: львові	-12 -5 -38 -6 46
word word: львів	-8 -12 -3 -15 15
word word: львівщ	-1 -3 -18 -5 21
word word: любой	-8 12 -18 -6 10
word word: людей	22 -2 -39 16 -23
word word: люди	1 37 -37 -8 -45
word word: людина	-32 -12 20 17 35
word word: людини	13 -52 0 -22 21
word word: людину	-20 -28 -9 -15 40
word word: людям	-6 -13 -6 5 -7
word word: людях	12 0 -5 -4 -4
word word: лютий	-6 -16 0 -8 21
word word: лютого	-26 12 -15 34 -30
word word: лютому	14 11 -4 -17 -19
word word: лівобе	15 0 -14 0 0
word word: ліг	-1 0 -6 0 7
word word: лідері	16 -27 -12 -6 15
word word: лікар	10 0 17 0 -27
word word: лікаре	-35 -2 -20 -12 35
word word: лікарк	16 -1 -4 -1 -12
word word: лікарн	-11 -14 24 -2 -16
word word: лікаря	-27 -15 10 17 -31
word word: лікарі	-11 5 7 2 -16
word word: лікува	-22 -37 32 -24 3
word word: лікуют	-35 16 26 21 -43
word word: лінію	-18 -14 16 17 -8
word word: лінія	0 -14 -26 -7 13
word word: лінії	24 12 -21 -23 -7
word word: літа	-24 -3 13 -5 15
word word: літака	-12 15 -1 0 -5
word word: літаки	0 -15 -7 -14 16
word word: літакі	-27 -18 -21 -14 24
word word: літера	0 -15 -12 -1 15
word word: літні	-22 -8 0 23 -1
word word: літніх	-26 -5 -9 -6 17
word word: м	-17 -1 -28 -5 32
word word: мав	-31 30 -21 -8 -27
word word: мае	-15 15 37 -1 -38
word word: май	-15 0 -6 0 15
word word: майдан	-17 21 -20 16 -26
word word: майже	5 -16 21 -5 -24
word word: майсте	-15 -12 -15 -2 16
word word: макеев	-2 -3 -3 -19 22
word word: макрон	-16 -12 -23 -17 24
word word: мала	3 13 0 -1 -13
word word: малень	-5 -1 -12 -12 15
word word: мали	-11 -3 7 6 25
word word: малкоч	0 17 -2 -4 -16
word word: мало	-15 -14 5 24 -26
word word: маломо	-20 -22 -17 0 21
word word: мальчи	31 0 -14 -1 -22
word word: маляр	-25 14 -4 35 -9
word word: мам	-26 -17 30 -8 -20
word word: мама	-20 -14 26 -10 -4
word word: мамам	-9 -2 14 -5 -15
word word: мамами	42 16 -39 -14 -39
word word: маме	-60 -32 -3 -6 66
word word: мами	23 -4 -15 -7 -9
word word: мамо	-2 -8 27 -1 -24
word word: маму	14 0 -2 0 -12
word word: мамы	20 -2 -14 0 -14
word word: мамі	0 -13 26 0 -16
word word: маніпу	-6 3 -12 -13 1
word word: мапу	-2 0 -6 -1 9
word word: мар'їн	20 -7 -11 -20 -3
word word: марии	-16 0 18 0 -1
word word: мариуп	-7 -3 -28 -13 21
word word: марта	-50 -8 37 1 7
word word: марте	-9 15 -2 -8 -14
word word: маршру	-36 -11 -24 14 33
word word: маріуп	56 -21 -14 -28 -26
word word: марія	-26 -6 -6 -12 29
word word: масшта	-2 -12 -17 -10 38
word word: матема	-10 0 21 -1 -31
word word: матере	-1 18 -10 -7 -14
word word: матери	-13 -7 19 -2 -13
word word: матеря	-17 6 -23 -35 13
word word: матері	14 -3 -26 -9 9
word word: мати	0 -12 15 0 -15
word word: матиму	-11 30 -16 -8 -23
word word: матч	-30 -5 -27 -8 42
word word: мать	4 -13 31 -14 -10
word word: матір	15 0 -1 0 -15
word word: махачк	-2 0 13 0 -11
word word: машин	-30 -14 -47 -23 79
word word: машина	-2 -1 18 -10 -5
word word: машини	15 -4 -13 -15 -11
word word: машину	-15 0 -6 0 15
word word: машины	24 -2 -2 -2 -22
word word: маю	-18 26 15 -1 -23
word word: мають	-33 -12 22 -25 33
word word: мая	6 -23 3 -29 -19
word word: маямі	0 27 -2 -2 -27
word word: має	-19 -1 -6 -28 12
word word: маємо	-7 -9 9 4 -28
word word: мвс	16 -32 22 3 -43
word word: медаль	-6 0 -10 -1 12
word word: медаля	-7 8 -6 -3 7
word word: медвед	-25 1 17 -14 -34
word word: медик	8 0 -8 0 0
word word: медика	-18 -13 -2 -6 20
word word: медики	14 -40 -6 -10 -5
word word: медико	-11 14 -24 -12 16
word word: медикі	-33 20 -15 -10 15
word word: мединс	32 -21 11 -29 -35
word word: медици	-2 -19 -14 5 10
word word: медичн	21 3 -19 -16 -2
word word: медосм	15 0 -15 0 0
word word: медсес	1 -9 17 10 -28
word word: медучр	32 -2 -19 -3 -22
word word: медіа	-20 -6 21 -11 12
word word: медійн	-1 -7 -2 -14 14
word word: межах	10 -28 -7 7 -35
word word: между	-24 -29 -32 23 19
word word: междун	4 0 -17 -16 -8
word word: мелани	5 0 -3 0 -1
word word: мелито	24 -1 -22 -4 1
word word: меліто	28 -16 -24 -11 -14
word word: мемора	-38 -35 28 5 -18
word word: мене	31 -15 -29 6 20
word word: менее	24 14 -14 -21 -25
word word: менше	-10 -13 -5 0 16
word word: меньше	-15 -16 14 21 -11
word word: меню	-5 -14 23 -2 -3
word word: меня	-2 16 -4 11 -36
word word: меняем	2 16 -4 -24 7
word word: меняли	17 -15 -11 -26 -29
word word: менять	-17 38 -34 -17 -21
word word: меняют	0 -15 -10 -2 21
word word: мені	-15 -2 -23 13 35
word word: мер	-26 -1 27 0 -14
word word: мера	25 0 -1 -15 -16
word word: мере	-2 -7 -6 -1 13
word word: мережі	-14 -11 -26 -12 27
word word: меропр	-21 14 -3 -1 -11
word word: мест	-21 -8 -13 -8 27
word word: места	-21 -8 -25 -4 41
word word: местах	15 -14 -15 -15 1
word word: месте	1 21 -17 -21 -28
word word: местны	14 -3 -15 -1 -10
word word: место	-9 12 -27 9 -3
word word: месяц	-6 9 0 -21 -20
word word: месяца	23 15 5 -10 -42
word word: месяце	1 -7 31 -8 -28
word word: месяцы	3 -3 1 -16 -23
word word: мета	-11 -4 16 -19 -16
word word: металл	-17 0 -1 0 17
word word: методи	-12 -3 -16 -29 28
word word: метров	-15 -2 15 -13 11
word word: механи	-4 -1 7 2 -3
word word: механі	-23 18 -13 1 -13
word word: мешкан	16 7 -8 -30 8
word word: мзс	15 -1 -15 -7 3
word word: ми	-24 9 11 -10 -14
word word: мид	19 -12 8 16 -48
word word: микола	-17 -18 35 -14 -47
word word: милици	15 -2 -15 -1 -15
word word: миллиа	-1 -15 -5 -8 19
word word: миллио	-2 -1 -9 -25 35
word word: милосе	17 -1 -17 -5 1
word word: милост	15 5 -1 -1 -17
word word: миль	0 0 -1 -6 7
word word: миниму	23 -33 -8 -14 15
word word: минист	-20 1 -16 7 1
word word: минобо	-8 -31 27 -31 -3
word word: миноме	-3 0 -3 0 6
word word: минреи	29 -1 -4 3 -29
word word: минск	-9 -17 -15 0 11
word word: минске	-15 -53 -16 24 17
word word: минувш	-6 -16 0 13 7
word word: минули	-19 11 -28 18 -7
word word: минуло	-12 -10 -47 0 22
word word: минулу	13 16 -16 -3 -16
word word: минут	-19 2 -4 6 -24
word word: мир	-6 -19 10 -26 34
word word: мирной	-7 -2 -1 -4 13
word word: мирный	-4 -3 -1 0 8
word word: мирных	-4 -12 -41 -21 27
word word: миротв	-54 -16 -15 -5 28
word word: миру	0 15 -2 -4 -11
word word: митроп	-20 -4 -25 -13 25
word word: мить	-15 -1 22 -3 -4
word word: мккк	3 4 -33 6 -8
word word: мкчх	-8 -30 -29 6 32
word word: младше	13 -6 -18 -4 0
word word: младши	-2 -5 -15 19 12
word word: млн	-26 -28 2 -17 10
word word: мне	4 3 16 7 -21
word word: мнения	-36 -26 -30 -9 36
word word: многие	1 17 9 -12 -27
word word: многим	-20 -15 23 -1 -20
word word: многих	-7 -15 15 -3 -3
word word: много	-21 -1 27 3 -19
word word: многоч	-8 22 0 -1 -16
word word: мо	-14 18 -9 -14 11
word word: мобили	-21 -6 -20 -13 40
word word: мобиль	-3 -9 -4 -1 15
word word: мобілі	-17 14 -11 -27 14
word word: мова	-5 31 -26 -3 -36
word word: мовчал	-14 -12 -15 -1 15
word word: мовчан	-5 12 -20 -2 17
word word: мовчат	-23 -8 1 12 15
word word: мовчи	0 -5 -7 -17 27
word word: мовчит	2 20 -2 -1 -19
word word: мог	-2 23 -8 -3 -15
word word: могли	-6 19 -17 1 -3
word word: могло	15 -4 -15 -1 -11
word word: мого	-2 -26 23 -10 -17
word word: могу	26 23 -8 -12 -32
word word: могут	-1 9 0 -1 -6
word word: моего	-3 -3 15 -1 -10
word word: моем	14 0 0 3 -15
word word: може	-14 -12 -9 11 12
word word: можемо	-13 21 -6 14 -22
word word: может	-7 53 -35 -6 -52
word word: можлив	-7 39 -20 -19 12
word word: можна	-42 12 -20 22 18
word word: можно	8 -19 -22 -19 9
word word: можу	0 -1 3 21 -23
word word: можуть	19 -30 -6 -42 29
word word: моз	-2 -13 20 -1 -21
word word: мои	6 0 -6 20 -23
word word: мой	-15 13 -25 12 -12
word word: молдов	17 -15 -25 -3 24
word word: молилс	-10 0 18 10 -18
word word: молимо	-16 -2 17 -15 15
word word: молитв	-26 11 -17 -10 20
word word: молодд	2 3 -1 0 -7
word word: молоде	-12 -6 25 -1 -25
word word: молоди	-17 -12 -8 17 -11
word word: молодо	2 -11 0 0 -15
word word: молодц	-24 0 45 -9 -34
word word: молодш	17 0 -13 0 -15
word word: молоды	-20 5 -14 9 12
word word: молодь	-10 -21 -2 -4 23
word word: молоді	22 -19 13 -10 -16
word word: моложе	-10 25 -7 -12 0
word word: молчит	-15 18 -10 -28 -16
word word: молчу	-5 -14 28 -6 -25
word word: момент	-12 15 -16 5 -5
word word: монаст	-4 -1 6 0 -6
word word: моніто	-24 -28 -17 -30 33
word word: морг	-17 -12 -10 -18 30
word word: моргах	-24 -6 15 21 -31
word word: моргів	34 -2 -11 -18 -25
word word: мордов	-25 12 -5 -11 -7
word word: море	-8 0 -24 -2 32
word word: морозо	-2 15 1 -1 -14
word word: морпіх	-17 9 -3 -11 -4
word word: морско	-1 0 7 -1 -3
word word: морськ	-19 -34 -5 8 4
word word: моря	-17 -47 -23 -10 27
word word: моряка	-20 -2 12 -4 14
word word: моряки	9 -5 -14 -3 9
word word: моряко	-31 14 22 -2 -5
word word: морякі	26 16 -31 -9 -22
word word: морі	-11 6 -6 -6 10
word word: москал	24 30 -32 -8 -53
word word: москва	-22 -6 -32 33 -27
word word: москве	40 -16 -47 -14 26
word word: москви	-3 8 -1 27 -34
word word: москво	7 11 2 -8 -48
word word: москву	39 -11 -37 -5 -4
word word: москвы	0 -7 9 -19 8
word word: москві	19 11 -9 -4 -16
word word: москов	21 -20 -19 -15 -8
word word: мотост	-5 -4 -21 -1 25
word word: мошенн	-7 22 -16 -6 -13
word word: моя	17 17 -16 -1 -19
word word: моєї	5 19 -17 -2 -25
word word: моїх	-3 -10 -4 -7 9
word word: мск	12 9 -19 -9 -10
word word: мужест	-1 -2 -4 -2 9
word word: мужики	9 -2 -2 -18 -17
word word: мужчин	-11 -1 -14 -13 14
word word: музеев	-6 -2 -14 -15 15
word word: музыка	10 -3 -2 -1 -4
word word: мукаче	-19 -5 23 0 -11
word word: мурман	-22 -1 22 -1 -17
word word: мчс	-30 -10 19 -1 4
word word: мы	-17 -2 -38 11 -24
word word: мэра	23 -7 -16 -2 -1
word word: мюнхен	-15 -15 -1 28 -25
word word: міг	0 -3 -12 -3 18
word word: між	-4 -33 -25 -36 32
word word: міжнар	-6 -38 -38 13 -1
word word: мій	-25 -2 -6 -9 33
word word: мільйо	-2 0 8 -2 0
word word: мільяр	9 10 -16 -16 -5
word word: мінобо	23 -8 -15 6 -22
word word: мінреі	17 13 -15 5 -21
word word: мінськ	-11 16 -1 0 -5
word word: мінус	5 -3 8 -1 -9
word word: міняти	-15 5 8 13 -16
word word: міняют	-22 -22 -12 7 6
word word: міняє	-11 -15 15 -10 9
word word: міняєм	-19 15 -22 -5 -6
word word: мініст	14 -15 -15 7 -3
word word: міркув	-32 -17 30 28 -13
word word: міста	14 0 -13 -10 -1
word word: містах	-1 -1 0 -15 15
word word: містит	-5 -58 -9 -18 38
word word: місто	10 -11 0 -12 13
word word: місце	-30 -6 -27 -26 34
word word: місцев	20 0 -18 -1 -11
word word: місць	-19 -36 4 -1 47
word word: місця	-4 -20 -24 -24 32
word word: місцях	15 19 -17 -13 -30
word word: місці	20 0 -19 -1 -1
word word: міськи	-7 -1 12 -9 -8
word word: місяць	-28 -31 19 6 -2
word word: місяця	-24 6 -20 -14 2
word word: місяці	11 -67 13 -27 3
word word: місію	0 -22 -19 -1 32
word word: місія	10 0 -1 -15 15
word word: місії	-1 0 0 -12 13
word word: мішках	-1 -11 12 -1 0
word word: мішки	-16 0 14 -8 0
word word: н	-2 -1 -22 -3 25
word word: на	-33 2 -3 -14 -3
word word: наближ	-11 -3 -4 -15 17
word word: наблюд	-6 -1 2 -1 6
word word: наборо	-7 -1 34 -1 -29
word word: набрал	-15 -1 14 0 2
word word: набрат	-4 20 -1 -24 -4
word word: наверн	-15 15 -24 -14 11
word word: навесн	17 -14 -16 -16 9
word word: навест	-16 0 35 0 -49
word word: навкол	-16 -1 3 -2 9
word word: навмис	-19 -20 16 -5 -5
word word: навпак	0 -5 -15 15 -1
word word: навстр	23 -19 -17 -6 9
word word: навчан	14 -2 -16 0 -12
word word: навів	-23 0 -5 27 -1
word word: навіть	-15 18 15 -15 9
word word: нагада	-10 15 -26 -4 49
word word: нагаду	-21 1 -29 24 -13
word word: нагляд	-19 -4 -14 9 16
word word: нагоду	-23 0 25 0 -4
word word: наголо	14 -38 10 -1 1
word word: нагоро	-30 -8 -34 -15 36
word word: наград	-8 -2 -31 -2 36
word word: награж	-5 -1 -25 -1 28
word word: над	-46 24 -11 -6 -20
word word: надава	26 -16 -25 -6 15
word word: надали	1 -6 0 -2 7
word word: надалі	28 -6 -7 -13 -13
word word: надати	-5 15 -15 6 -17
word word: надают	24 0 -4 -12 -15
word word: надежд	-2 15 -1 -3 -16
word word: надеюс	-6 31 -14 -16 -29
word word: надзви	-2 0 -12 25 -25
word word: надо	-17 -2 5 15 -35
word word: надсил	-3 -17 -20 -29 26
word word: надход	-20 -17 -5 -18 32
word word: надійш	-4 -5 3 -20 24
word word: надісл	-20 3 -11 -17 20
word word: надії	0 5 0 -4 0
word word: наемни	12 -14 -19 -1 13
word word: наживо	3 12 -1 -4 -10
word word: назавж	-8 9 16 -6 -17
word word: назад	-19 -27 5 -33 5
word word: назвав	-3 -15 15 7 -15
word word: назвал	3 -12 -34 1 6
word word: назван	5 10 -54 -21 3
word word: назват	21 27 -14 -25 -12
word word: назве	24 -1 -21 5 -22
word word: назвем	-2 18 -21 19 -38
word word: назвут	31 -10 -16 -6 -2
word word: назива	-36 24 -25 32 -30
word word: назнач	-36 27 -41 -17 0
word word: назову	-31 -15 19 -1 0
word word: называ	-36 -22 2 18 1
word word: найбли	-27 19 -4 -10 -3
word word: найбіл	5 -11 -20 21 -13
word word: найваж	-2 -6 -6 20 -9
word word: найгар	15 20 -2 -13 -24
word word: найгол	-11 -4 12 -1 -12
word word: найден	-15 -15 15 -2 4
word word: найдов	-2 -14 -1 -1 13
word word: найкра	23 0 -23 -2 2
word word: найман	-1 -2 0 16 -13
word word: наймас	-21 -7 -2 9 7
word word: наймен	14 -2 -21 -19 14
word word: наймол	37 -13 -15 -29 -27
word word: найскл	16 -15 -1 -19 -11
word word: найста	19 -12 1 -30 -12
word word: найти	-2 0 15 3 -15
word word: найчас	-23 -13 16 -5 -12
word word: наказ	7 -15 -16 -15 23
word word: наказа	-8 0 -3 0 12
word word: наказо	-4 -1 -6 0 9
word word: наказу	6 -3 -1 0 -2
word word: накану	8 13 -3 -15 -11
word word: наконе	38 -8 -37 -13 -26
word word: накорм	10 -12 -1 -5 4
word word: накрыл	23 0 -16 -11 -6
word word: належа	21 -2 -5 -21 4
word word: нам	51 -7 -3 -2 -50
word word: намага	-10 13 -1 0 -4
word word: намере	17 -17 -6 -2 15
word word: намече	-19 59 -14 -5 -67
word word: нами	-38 20 9 -15 46
word word: нанес	-2 -3 -8 -6 14
word word: нанесе	-15 0 0 0 15
word word: напере	9 10 5 -15 -43
word word: написа	-16 5 -20 -29 21
word word: напиши	-1 -6 -1 -1 8
word word: напишу	-30 34 -6 0 -8
word word: наполе	-1 -2 4 8 -9
word word: наполя	-16 17 -16 -3 -11
word word: напоми	24 -17 -33 -27 1
word word: напомн	-37 -12 12 29 17
word word: направ	14 -3 9 -46 -20
word word: наприк	14 -11 -1 -2 0
word word: напрям	40 -2 -16 -47 1
word word: напутс	6 0 -5 0 0
word word: нараду	-15 17 -15 -11 17
word word: наразі	-9 40 -17 25 -77
word word: нарешт	23 -7 -17 -2 -3
word word: народж	23 -15 1 -10 -4
word word: народи	1 -1 12 0 -12
word word: народн	20 -21 -35 -23 -2
word word: наруше	-16 -26 15 -5 13
word word: наруши	8 -27 3 -5 -15
word word: нас	-8 -8 -52 29 10
word word: насамп	-16 -4 19 -8 -40
word word: населе	17 -13 -18 -6 -13
word word: насиль	-9 -1 -11 14 -6
word word: наслед	9 0 7 -2 -12
word word: наслід	20 -13 12 -7 -15
word word: наспра	-22 -15 22 22 -20
word word: настоя	-11 13 -4 -6 -12
word word: настро	15 -11 -2 -1 -12
word word: наступ	-52 -30 -50 18 53
word word: насчит	14 -15 -13 0 -1
word word: наталя	-29 0 30 0 -4
word word: нато	-25 -10 18 -1 11
word word: натовп	0 0 18 0 -18
word word: натомі	3 -28 -5 -23 15
word word: находи	17 23 -28 -35 -17
word word: находя	13 -22 5 35 -51
word word: нацгва	48 -3 -39 -1 -16
word word: национ	0 -4 -7 -5 14
word word: нацист	-21 15 -14 -15 10
word word: нацпол	-19 -2 -1 -4 21
word word: націон	22 -10 -22 -13 18
word word: начала	-19 -1 -24 14 23
word word: начале	-20 -5 17 -17 -9
word word: начали	6 3 -4 -10 3
word word: начало	10 -16 -10 15 -16
word word: началс	-24 16 -6 0 13
word word: началь	-32 14 10 -7 21
word word: начать	-21 51 -18 -16 -31
word word: начебт	-3 21 -10 -1 -20
word word: начина	14 22 -15 -4 -10
word word: начнем	-16 3 21 0 -17
word word: начнет	0 13 -6 0 -7
word word: наш	-23 -3 -37 16 -1
word word: наша	-7 -41 7 9 -13
word word: наше	0 6 -1 0 -5
word word: нашего	11 -7 -8 -11 13
word word: нашей	-35 -20 -33 18 29
word word: нашем	-5 -1 -17 -1 9
word word: нашему	12 22 -15 -10 -16
word word: наши	12 -11 -30 -25 14
word word: нашим	6 -35 -4 43 -31
word word: нашими	-21 -20 19 14 -44
word word: наших	13 -44 -8 1 4
word word: нашли	0 0 14 -1 -14
word word: нашлис	16 -13 -16 14 -16
word word: нашого	12 16 -4 -9 -9
word word: нашому	-29 -3 14 33 -15
word word: нашою	-15 -6 17 4 -16
word word: нашої	-32 -5 19 18 -17
word word: нашу	16 0 -15 -14 3
word word: наші	7 5 2 -53 -6
word word: нашій	-1 -2 -12 -7 15
word word: нбу	-1 -2 -12 -1 15
word word: нгу	22 -15 -16 -12 -5
word word: не	-48 18 -3 22 -23
word word: неба	-8 -1 -4 -13 21
word word: небага	0 8 0 0 -8
word word: неболь	-27 4 -2 26 -6
word word: невдов	20 10 -7 -14 -10
word word: невозм	-10 -20 -15 -27 26
word word: неволе	14 -2 24 -27 -20
word word: неволи	-2 -4 -16 10 -7
word word: неволю	21 -1 -16 -6 -5
word word: неволя	7 0 -3 -2 -3
word word: неволі	5 -15 29 -16 3
word word: невідо	39 -8 -13 -23 9
word word: негайн	15 -9 -14 -1 4
word word: него	24 -3 -1 -3 -21
word word: недавн	-12 -4 29 -3 -21
word word: неделе	-48 49 0 -19 -58
word word: недели	-12 -6 15 -3 13
word word: недель	-6 -4 -16 -4 7
word word: неделю	-26 16 -16 -20 11
word word: неделя	-23 -1 17 -15 -10
word word: неділю	34 -17 -27 -9 -30
word word: неділя	27 -8 -4 -16 -32
word word: незаба	-13 24 -15 -1 -40
word word: незави	4 15 -2 -1 -15
word word: незако	53 -21 -25 -3 -42
word word: незале	12 -25 31 17 -62
word word: незмін	2 15 0 -2 -15
word word: неизве	-17 -20 9 9 4
word word: нейтра	-1 -8 -18 -3 20
word word: некото	-1 -5 30 -16 -31
word word: нельзя	-1 -9 -3 0 11
word word: нем	23 -15 9 -1 -16
word word: нема	14 13 -1 -8 -15
word word: немає	-38 17 -26 -8 10
word word: немног	25 -15 -8 -4 -14
word word: неможл	-32 -17 23 -7 12
word word: необхі	26 -16 -15 -18 3
word word: неожид	-11 15 -1 -1 -5
word word: неопре	-20 33 -5 -11 -8
word word: неотло	8 -1 -4 -1 -2
word word: непалу	-15 -2 0 13 14
word word: непере	-3 -11 -4 -8 14
word word: неповн	0 -6 3 -16 16
word word: неправ	-16 20 -18 -16 -4
word word: неприв	1 -2 11 -12 -22
word word: непрос	-32 -13 23 17 -34
word word: нептун	15 0 0 0 -15
word word: неравн	16 -6 -15 -9 -16
word word: нереал	-13 15 -15 -1 1
word word: неровн	2 -13 15 -1 -15
word word: несвоб	-3 -15 -6 3 17
word word: нескол	15 11 7 -2 -40
word word: несли	15 -1 -1 0 -12
word word: несмот	18 -1 -5 -9 -8
word word: нет	-22 17 -45 9 -1
word word: нею	-1 -7 2 21 -19
word word: неї	-26 14 -1 14 -22
word word: ни	20 8 5 -37 -20
word word: нижче	0 -3 -4 -9 15
word word: низкий	6 -4 -30 -15 9
word word: низьки	11 0 -1 -8 -2
word word: никаки	-29 45 -29 -8 -27
word word: никако	-8 18 0 0 -15
word word: никого	18 -3 -12 -8 -1
word word: никола	20 -2 -19 -14 -10
word word: никто	-31 20 24 -12 -39
word word: ним	-43 -6 15 5 46
word word: ними	-18 3 18 1 -56
word word: нині	-8 -31 13 -11 8
word word: них	0 -5 -34 -19 7
word word: ничего	-29 -13 25 -17 -5
word word: ничто	10 0 0 0 -9
word word: но	-24 31 -3 -23 -89
word word: нова	-10 -22 -21 13 11
word word: новая	-16 24 -31 10 -32
word word: новгор	-25 -15 -15 -8 19
word word: нове	-15 -16 16 -5 8
word word: новий	-23 23 -18 -29 15
word word: новим	0 9 0 13 -15
word word: новин	17 -16 -12 2 7
word word: новина	6 -10 -4 -12 -40
word word: новини	6 15 -43 -18 19
word word: новину	10 0 -2 -4 -4
word word: нових	-5 19 -17 16 -20
word word: новоаз	-16 15 -3 -3 12
word word: нового	-24 10 -2 -22 3
word word: новой	-3 13 -15 -29 6
word word: новом	15 -15 0 19 -18
word word: новому	-15 14 -20 -15 17
word word: новоро	-1 -15 -3 -10 12
word word: новорі	-2 -8 14 -21 -25
word word: новост	4 -14 15 -29 -20
word word: нову	-29 44 -18 -21 5
word word: новую	-20 14 -15 2 -1
word word: новые	-5 30 -7 -17 1
word word: новый	15 52 -14 -40 -12
word word: новым	22 -1 -16 12 -20
word word: новых	-23 8 16 -16 11
word word: нові	-12 -15 -19 23 -33
word word: ног	17 -2 -4 -1 -11
word word: номер	-1 -17 22 -7 3
word word: номера	-67 -7 63 -5 7
word word: номерн	0 -27 -1 -5 28
word word: номеро	-11 -15 15 -1 -4
word word: норвег	-53 5 18 -15 16
word word: норм	35 -2 -13 -22 -3
word word: нормал	-31 -14 -24 -16 35
word word: нормам	35 -3 -14 -38 -12
word word: носилк	1 -8 14 -1 -20
word word: носить	15 -2 -4 -15 0
word word: носки	-27 -2 -14 -8 27
word word: ночи	4 -10 -11 -9 19
word word: ночной	-8 10 0 -1 -1
word word: ночува	-17 -17 -9 -3 17
word word: ночь	-24 -40 -5 -1 40
word word: ночью	25 -12 -19 -4 3
word word: ночі	-2 -2 21 -2 -17
word word: ноябре	-1 3 -14 -6 14
word word: ноября	18 -14 -32 -12 -20
word word: нуждаю	-10 -11 19 -1 -14
word word: нужна	-26 -1 28 -5 -29
word word: нужно	19 -3 -8 -3 -5
word word: нуль	-16 13 4 -26 1
word word: нього	-3 -4 -22 -31 8
word word: ньому	9 -17 -8 -25 26
word word: нью-йо	-1 -24 -21 13 1
word word: ні	-8 14 -45 -2 31
word word: ніб	-14 -19 -26 -5 28
word word: нібито	-10 8 -13 -12 -3
word word: нідерл	-31 -16 -12 -11 21
word word: ніж	6 14 -16 -25 3
word word: нікого	-27 -18 -18 16 -4
word word: ніколи	-15 -18 13 -20 19
word word: німечч	-23 -7 20 -15 -34
word word: ніхто	-27 -18 -25 1 8
word word: ніч	-14 1 22 -26 -14
word word: нічого	12 -30 14 -14 -35
word word: ніяког	-2 -17 -12 15 10
word word: о	-50 10 21 -4 -4
word word: оае	30 7 -5 -11 -21
word word: оаэ	49 -10 -17 -6 -48
word word: об	-31 -16 16 11 -2
word word: об'єдн	17 -10 18 -28 -50
word word: об'єкт	-5 0 -3 15 -10
word word: оба	-23 -13 -14 16 -14
word word: обвине	-3 0 -15 -6 17
word word: обвину	-11 0 -5 -15 17
word word: обгово	-41 19 -25 -30 19
word word: обе	41 -23 -2 -16 -33
word word: обезвр	-4 -1 -10 -14 17
word word: обеими	-1 15 -1 -15 7
word word: обеих	24 -17 -22 -48 -2
word word: обереж	-1 -22 7 -5 14
word word: обеспе	-12 -19 -15 7 4
word word: обещае	-24 2 2 -17 23
word word: обещал	-3 -34 1 -8 17
word word: обещан	21 -33 -22 -12 -1
word word: обещаю	-1 7 -2 15 -15
word word: обидва	-22 -15 32 -11 4
word word: обидві	5 1 0 -15 -14
word word: обирає	0 -15 10 -1 14
word word: обладн	-1 -15 -5 -1 22
word word: обласн	-4 0 19 -1 -16
word word: област	25 -25 -19 1 -38
word word: облік	0 -1 -3 -2 5
word word: обліко	-2 -15 15 -2 -7
word word: обліку	0 -5 0 16 -16
word word: обмен	16 15 -25 -38 -18
word word: обмена	-24 -8 -2 -40 11
word word: обмене	6 -25 2 -37 18
word word: обмени	10 3 -12 -5 5
word word: обменн	7 -26 -17 -25 31
word word: обмено	-43 31 4 48 -56
word word: обмену	-39 27 48 -26 -48
word word: обмены	-9 24 -13 -29 -10
word word: обменя	2 -5 -30 -47 15
word word: обмін	22 16 -1 -70 -32
word word: обміна	-17 -14 -45 34 -33
word word: обміни	-61 14 -60 35 13
word word: обмінн	-27 9 -28 -24 26
word word: обміно	-15 22 5 -31 -6
word word: обміну	22 -28 11 -38 -33
word word: обміню	-39 1 -35 10 10
word word: обміня	-41 6 -7 -33 29
word word: обміні	-87 33 8 24 -25
word word: обнару	-26 -12 -28 -16 41
word word: обнима	1 -1 6 -16 -8
word word: обниму	21 19 -20 -18 -10
word word: обов'я	-27 -33 -26 -24 33
word word: обоих	24 -4 -1 0 -19
word word: оборон	14 -2 -54 2 0
word word: обох	2 13 -13 -1 -13
word word: обоє	-14 -6 52 0 -39
word word: образо	-9 0 -15 -17 12
word word: обрати	-15 11 -17 -3 -4
word word: обратн	-8 -18 -29 11 6
word word: обраща	29 13 -30 -19 20
word word: обраще	-21 -7 -14 -9 28
word word: обробк	17 -2 -4 -7 -10
word word: обслед	-18 -3 43 -15 -26
word word: обстав	-2 5 -4 34 -11
word word: обстан	-18 -13 -4 14 15
word word: обстеж	18 -14 -21 -6 30
word word: обстоя	4 15 -8 -1 -12
word word: обстре	-12 -7 10 -15 20
word word: обстрі	-36 15 -16 -21 36
word word: обсуди	-18 -17 -36 19 17
word word: обсужд	-30 -9 6 -22 24
word word: обучен	-23 -9 -3 5 24
word word: обшукі	-10 -5 -15 -2 15
word word: общее	13 0 0 -11 -9
word word: общей	37 -1 -25 -6 -24
word word: общест	-15 -1 -1 0 16
word word: общий	15 -1 -16 -7 -14
word word: объеди	-12 -4 24 2 -22
word word: объект	-15 -15 -5 -8 19
word word: объеме	-15 24 -1 -1 -27
word word: объяви	-6 -4 -28 -22 13
word word: объявл	-16 6 -19 -8 10
word word: объясн	14 6 -15 -16 -14
word word: обязан	3 -14 -9 15 -15
word word: обязат	-23 -6 -18 -1 20
word word: обійма	8 -17 -7 -16 13
word word: обійме	-26 1 15 -16 -21
word word: обійми	-29 -1 40 -7 -15
word word: обійму	43 -1 8 -1 -49
word word: обійня	6 -11 11 -6 -32
word word: обійшл	0 -14 16 -16 -10
word word: обіцяв	-14 11 -11 -3 16
word word: обіцял	-11 -22 -15 -7 25
word word: обіцяю	14 36 -14 -8 -22
word word: ова	-15 -17 36 -11 -35
word word: огляд	10 -12 24 -20 -14
word word: огляда	9 0 -8 0 -1
word word: огляду	-2 15 1 -4 -20
word word: огляну	18 -1 -2 -1 -23
word word: огнем	-4 0 -15 0 16
word word: огня	-26 23 -17 -16 -4
word word: оговор	-1 -2 -1 -2 6
word word: оголос	9 -13 19 -25 -27
word word: оголош	-27 6 -10 -17 43
word word: огонь	-6 -22 -1 -21 26
word word: ограни	8 -8 0 0 -1
word word: огромн	28 -6 -5 -20 -3
word word: одеждо	-17 -5 -17 -1 21
word word: одежду	-5 0 24 0 -21
word word: одержа	17 -1 -3 -16 -13
word word: одеси	-16 -10 15 -15 17
word word: одесит	4 -2 6 0 -17
word word: одессы	13 0 -2 0 -11
word word: одесі	-1 -11 -24 -6 27
word word: одещин	-15 -5 15 -1 -1
word word: один	-3 -21 10 -9 -27
word word: одинад	-8 -3 -21 9 2
word word: одиниц	-9 0 0 0 9
word word: одинна	12 -3 11 -22 -28
word word: одна	3 -13 13 0 -5
word word: однак	-15 -21 15 7 13
word word: однако	23 32 -27 -8 -27
word word: одне	4 -5 -35 -24 19
word word: одни	-23 23 0 0 0
word word: одним	40 -32 -18 -2 -39
word word: одних	-1 -2 -14 15 -5
word word: одно	-14 -2 16 -14 -21
word word: одновр	-12 -5 -18 -9 20
word word: одного	-14 -32 1 -25 30
word word: одной	1 -4 28 -3 -23
word word: одном	-10 -11 4 -17 26
word word: одному	-16 15 -7 14 -6
word word: однора	-7 0 14 -12 4
word word: одност	42 -6 -32 -23 -20
word word: одноча	13 -18 -1 14 -14
word word: одну	-26 -38 -17 30 20
word word: одній	-31 -3 36 -1 -16
word word: однієї	14 -11 6 -2 -8
word word: одразу	-15 -4 23 4 -6
word word: одяг	-3 -2 -4 -1 8
word word: одягу	-15 -13 -4 15 4
word word: ожидае	-3 7 -4 0 -1
word word: ожидан	18 0 -17 0 -3
word word: ожидаю	11 -43 -44 -35 6
word word: ожоги	21 -3 -1 -2 -16
word word: означа	-13 11 14 -1 2
word word: окажут	-29 35 -7 -2 -9
word word: оказав	-8 16 -15 -6 -10
word word: оказал	-1 -11 -3 8 15
word word: оказан	-16 -3 -22 -21 26
word word: оказыв	44 -3 -20 -4 -30
word word: около	-15 -27 18 4 -5
word word: оконча	1 22 -5 -2 -20
word word: оконче	16 -5 -13 -1 -14
word word: окрема	1 -13 -1 -1 14
word word: окреми	-1 20 -12 -15 13
word word: окремо	22 -34 -4 -15 -10
word word: окремі	-18 -4 -1 -9 15
word word: округа	3 0 14 0 -15
word word: окруже	-15 -24 -15 -1 23
word word: окрім	39 -1 -13 -31 -4
word word: оксана	-1 -8 25 -1 -17
word word: октябр	6 -14 -8 -10 -5
word word: окупан	-7 -38 -9 -7 9
word word: окупац	28 -14 -39 -32 -12
word word: окупов	6 -3 -40 24 -3
word word: олег	24 -1 -7 -6 -11
word word: олекса	14 18 9 -3 -17
word word: олени	-17 0 17 0 -3
word word: оленів	-27 18 -59 -8 20
word word: олімпі	-18 0 -9 -1 26
word word: омбудс	17 -10 -12 24 -40
word word: он	-21 -13 10 -28 4
word word: она	-25 -7 33 2 -17
word word: они	0 28 -9 -32 -42
word word: онколо	5 -4 0 0 -1
word word: онлайн	-34 -7 -27 18 6
word word: оно	-32 -26 32 -3 -21
word word: оновле	-1 -31 -19 -19 29
word word: оон	-27 -8 -26 -14 21
word word: оп	-5 16 -10 -1 -10
word word: опасно	23 -2 -14 -1 -12
word word: опасны	-3 0 -3 -7 12
word word: операт	26 10 -31 -22 16
word word: операц	-26 9 13 -58 -5
word word: оперув	-15 -2 -1 16 -5
word word: опинив	21 -5 -3 -11 -16
word word: опинил	15 15 -2 -4 -16
word word: описал	9 -7 -1 0 -1
word word: опитан	-4 0 -1 17 -16
word word: опитув	-27 -18 -48 -24 34
word word: опк	-14 -1 -1 -4 19
word word: опозна	-12 -26 -40 19 16
word word: опорни	-8 -1 0 -13 16
word word: опорны	14 -14 -2 0 -11
word word: опраць	0 16 -10 -10 -2
word word: опрацю	-14 -2 -2 11 6
word word: опреде	-11 23 -7 -11 -14
word word: оприлю	10 -30 -15 -28 26
word word: опрове	-17 29 -32 -3 -16
word word: опубли	-36 18 29 -13 -11
word word: опуска	-29 -1 31 0 -1
word word: опытом	-41 -13 -6 -2 47
word word: опять	14 19 -13 -25 -7
word word: опіку	-1 -1 -7 -12 14
word word: орбан	-7 -14 -11 -1 15
word word: органи	-16 -8 23 -7 9
word word: органі	-19 0 -5 28 -16
word word: орден	-8 0 -23 -24 34
word word: ордени	-1 0 -18 -3 19
word word: оригін	-5 -8 -11 -15 17
word word: оркест	-4 -2 27 -2 -23
word word: оружие	-18 -16 -28 -9 37
word word: орієнт	3 9 -17 -23 15
word word: освобо	-5 -5 -7 -34 28
word word: осени	-18 0 14 11 -14
word word: осенью	3 0 -5 0 3
word word: осені	-3 -15 -27 -1 28
word word: осколк	-2 -1 -1 -14 10
word word: осколо	20 -3 0 -2 -15
word word: осматр	0 0 -1 -5 5
word word: осмотр	-3 -25 18 -5 3
word word: основа	-15 -11 -11 15 -11
word word: основн	-54 16 11 19 7
word word: особая	13 -1 -9 0 -4
word word: особен	19 -1 -16 -1 -18
word word: особи	-27 -8 -12 45 -32
word word: особис	-37 -21 6 -2 16
word word: особли	10 14 0 28 -31
word word: особо	-1 -22 -1 -21 25
word word: особов	-5 -5 -17 -14 18
word word: особу	11 -1 -8 -7 3
word word: остава	-2 -6 -4 -10 20
word word: остает	-4 1 -5 4 -18
word word: остали	-18 -19 -25 -10 41
word word: остало	16 -17 -11 -37 -3
word word: осталс	9 -5 -4 -2 -17
word word: осталь	-6 5 -34 6 1
word word: остана	12 -11 0 0 -2
word word: останк	-18 -32 28 -26 2
word word: останн	-12 13 6 -29 -18
word word: остано	21 -3 -5 -10 -19
word word: остатк	-12 22 0 -13 -2
word word: остато	14 -35 -10 -11 12
word word: остают	-33 12 -11 -14 21
word word: остров	9 -11 -29 -18 17
word word: осужде	-33 -14 -18 -10 29
word word: ось	-15 -10 -41 15 -8
word word: осіб	-21 50 -54 19 -43
word word: осінь	0 15 -2 -2 -13
word word: от	-28 10 8 -26 -6
word word: отбыва	-19 -4 -4 -1 23
word word: отбыли	19 0 0 -2 -18
word word: отвагу	-1 0 -14 0 14
word word: ответ	-35 2 -18 14 13
word word: ответа	-30 46 -25 11 -52
word word: ответи	-15 -9 4 14 -18
word word: ответн	3 -3 -11 0 9
word word: ответо	-15 15 -10 -14 -7
word word: ответы	-13 -3 -19 -17 19
word word: отвеча	-18 16 -26 15 -38
word word: отвечу	4 -10 2 -2 -14
word word: отдав	15 0 0 0 -15
word word: отдава	-19 -2 -16 -15 14
word word: отдаем	11 5 -3 -1 -12
word word: отдала	-18 -4 11 -9 33
word word: отдали	37 -36 -25 4 1
word word: отдана	7 -1 -2 0 -4
word word: отдано	-25 -15 18 10 -18
word word: отданы	-31 25 -4 -9 11
word word: отдаст	15 -15 0 0 0
word word: отдать	-7 19 -7 -16 -16
word word: отдают	-18 11 -8 25 -24
word word: отдел	-31 13 -20 -15 5
word word: отделе	12 -2 -22 -21 20
word word: отдель	7 -3 3 8 -30
word word: отдых	-11 -14 -11 -18 23
word word: отдыха	18 -9 -13 -8 9
word word: отец	-22 -10 31 -3 -4
word word: отечес	-13 -1 -15 0 16
word word: отже	2 0 -15 -1 3
word word: отказа	-61 49 -24 -18 43
word word: открыв	5 0 0 0 -4
word word: открыл	-26 11 -23 -10 17
word word: открыт	-28 4 -26 -14 37
word word: отложе	-10 32 -9 -10 -23
word word: отложи	-11 15 -1 -1 -5
word word: отмене	-15 30 -16 -6 -24
word word: отмети	29 0 -15 -4 -12
word word: оточен	-56 -22 -49 -17 68
word word: отправ	-8 -22 -38 -43 23
word word: отпуск	-24 -16 18 -17 24
word word: отпуст	-14 -34 -8 -20 31
word word: отпуще	27 -19 -13 -10 9
word word: отрабо	-7 3 -2 -2 9
word word: отрима	2 -6 -42 -30 34
word word: отриму	-1 -2 -3 -26 -23
word word: отрица	-9 -22 -2 21 9
word word: отряда	-27 0 -2 0 28
word word: отсутс	-9 7 -14 -5 14
word word: оттуда	-14 15 -11 -14 -5
word word: отчаив	-2 -10 20 -3 -2
word word: отчита	35 -14 -11 -11 -8
word word: отчиты	1 -13 -5 16 -15
word word: офис	-9 -11 -4 22 -5
word word: офиса	-4 -5 -4 13 -2
word word: офисе	17 -2 -25 -4 -15
word word: офицер	-30 10 -26 8 0
word word: официа	1 11 -24 -25 2
word word: оформи	4 -6 -6 -5 6
word word: оформл	10 -1 -3 -5 0
word word: офіс	18 -17 -17 -19 -13
word word: офісом	12 -16 -23 -20 18
word word: офісу	-6 14 -27 -2 -27
word word: офісі	24 -24 -7 -1 13
word word: офіцер	47 -9 -29 -20 -9
word word: офіцій	-40 8 -30 13 19
word word: охопив	-3 -15 12 -18 14
word word: охорон	16 -8 -2 -1 -14
word word: охочих	-18 -7 -8 -7 34
word word: охріме	0 -28 -1 3 27
word word: оцінка	1 -10 0 19 -11
word word: оцінко	-3 -15 -6 -10 15
word word: очевид	-5 -15 -6 -9 15
word word: очень	0 16 20 -15 -23
word word: очеред	-35 20 -28 7 6
word word: очки	-17 -13 -22 -4 24
word word: очікую	-18 17 -2 -15 -28
word word: очікує	30 -10 -30 -8 -10
word word: очільн	-18 9 26 -9 -28
word word: п'ята	-29 0 30 -1 -23
word word: п'ятде	-6 -2 27 -9 -37
word word: п'ятер	20 -37 11 -7 -29
word word: п'яти	18 -11 -35 -22 26
word word: п'ятий	18 0 -17 0 -1
word word: п'ятна	-6 0 8 0 -2
word word: п'ятни	24 -10 -10 -40 -10
word word: п'ятом	-14 -2 -14 19 -23
word word: п'ятсо	-16 8 17 -4 -17
word word: п'ять	29 -21 -6 -21 -32
word word: п'ятьо	15 -24 13 -27 -31
word word: павших	4 -4 9 -31 10
word word: пакет	7 -26 -35 -14 30
word word: пакета	-10 -4 -6 -1 14
word word: пакети	-15 23 -1 11 -18
word word: пакеті	-15 -14 15 -2 6
word word: пакист	-35 -1 -1 -6 36
word word: палаты	-6 -10 28 -7 -28
word word: палест	-21 -23 -14 -18 31
word word: пальне	0 -9 0 0 9
word word: пам'ят	-1 -21 -23 2 -11
word word: памятн	-44 -16 -31 -26 41
word word: память	12 -11 6 -14 -20
word word: пане	-1 -11 15 -10 -15
word word: пансио	21 -1 12 -12 -21
word word: папою	-22 -16 16 -1 21
word word: папу	10 -19 -5 -1 13
word word: пар	-9 -16 -1 18 -10
word word: параде	-7 -5 -24 -10 34
word word: парале	0 15 -1 -6 -11
word word: париже	15 -17 -6 -15 14
word word: парлам	-7 -6 -14 9 -3
word word: парней	24 18 -25 -4 -25
word word: парни	1 -2 -5 -2 8
word word: партию	-8 -19 -12 -17 14
word word: партия	-3 9 -7 -21 18
word word: партне	23 1 -25 0 2
word word: паспор	-33 -29 24 -13 22
word word: пассаж	-1 -21 -17 -3 19
word word: пасхал	-12 -6 27 -24 -11
word word: пасхе	-4 5 -1 0 0
word word: пасхи	14 22 -14 -1 -18
word word: пасхой	-8 22 0 -1 -16
word word: пасху	16 -14 -15 -8 -1
word word: патриа	2 14 -9 -12 1
word word: патрон	-8 0 8 0 0
word word: патрул	6 0 -2 -1 -3
word word: пауза	-3 4 -19 -12 -1
word word: паузи	21 -18 -1 -5 -28
word word: паузу	0 15 -1 0 -15
word word: пацано	2 -3 14 -16 -23
word word: пациен	-17 -1 -14 -13 21
word word: пацієн	-5 -1 -12 -12 15
word word: пво	17 -30 -30 -14 -12
word word: пвр	16 -8 -12 -26 20
word word: пензу	14 0 -1 0 -13
word word: пенсии	0 -3 -32 -2 34
word word: пенсио	10 -1 -4 -24 13
word word: первая	24 39 -18 -34 -39
word word: первич	19 -5 -6 -3 -7
word word: первог	-8 20 -12 -18 -18
word word: первое	6 9 -14 17 -19
word word: первой	3 3 0 0 -5
word word: первом	-13 -14 -21 12 9
word word: первую	0 8 0 -5 -2
word word: первые	-20 16 24 -3 -11
word word: первый	-6 -41 -8 -13 7
word word: первым	16 -10 21 -8 -30
word word: первых	-4 13 -4 -6 -7
word word: перебу	-8 -22 -18 16 24
word word: перева	34 3 -6 -24 -53
word word: переве	-28 -8 22 -1 7
word word: переви	17 -12 0 -31 13
word word: перево	-6 -24 -5 -3 29
word word: перевя	-5 -10 -16 -14 14
word word: переві	-25 -20 -7 -7 24
word word: перего	9 -4 -37 -12 -21
word word: перед	-31 13 -9 -16 4
word word: переда	11 -12 -3 -22 -13
word word: передб	0 -8 -2 -8 11
word word: передн	-14 18 -3 -4 -1
word word: передо	-22 11 -32 -9 27
word word: перейш	-4 -14 -20 -19 45
word word: перека	0 -22 -1 0 22
word word: перекл	18 -1 -19 -18 -16
word word: перекр	-25 -8 11 -2 4
word word: перело	-1 0 16 0 -15
word word: перелі	16 12 -7 -11 -3
word word: переми	-23 14 -21 -27 31
word word: перемо	-41 0 -15 26 -36
word word: перемі	-32 -15 16 5 6
word word: перене	-51 67 -19 -38 -45
word word: перено	-8 13 -6 0 0
word word: перепр	31 -3 -25 -14 -8
word word: перерв	0 16 -16 -12 -9
word word: переры	13 -10 0 -3 0
word word: пересе	43 -16 -43 -34 9
word word: перест	8 -4 -7 0 2
word word: пересі	-15 0 -2 15 -1
word word: перети	-1 0 23 -5 -23
word word: перетн	15 19 -16 -9 -29
word word: перехв	15 -4 -17 -2 -12
word word: перехо	-17 -47 -27 -36 43
word word: перече	15 3 -15 -1 -13
word word: перешл	6 -3 -15 -19 15
word word: период	3 -25 -21 -2 18
word word: перрон	-3 -2 39 0 -36
word word: персон	-14 14 -15 -15 9
word word: перша	28 15 -10 -19 -61
word word: перше	-12 -15 -1 -4 2
word word: перший	19 -41 -22 -33 13
word word: першим	9 -15 -8 -1 14
word word: перших	-9 -15 28 -38 -27
word word: першог	-26 20 0 14 -2
word word: першом	0 -6 0 -2 8
word word: першоч	15 -14 0 -1 -1
word word: першою	-4 0 -1 13 -10
word word: першої	-18 17 18 -4 -20
word word: першу	12 -9 -1 -1 -2
word word: перші	-28 17 27 -26 -23
word word: першій	-14 19 -2 -8 -24
word word: період	24 0 -7 -19 0
word word: песков	-22 -30 37 -18 11
word word: петерб	-10 6 -8 11 -1
word word: петр	-4 -4 -2 10 0
word word: петро	-9 -1 13 -15 -26
word word: петров	9 0 -1 -7 0
word word: петріо	-11 -7 -7 -1 25
word word: пикапа	14 -3 -3 -3 -14
word word: пирата	-6 0 -1 -6 13
word word: писав	-15 -1 15 -2 -3
word word: писал	-25 -4 -2 9 22
word word: писала	12 -11 -14 0 -2
word word: писали	10 19 9 -15 -24
word word: писати	15 17 -16 -12 -19
word word: писем	-40 -22 -21 -10 44
word word: письма	-10 -14 4 -20 10
word word: письмо	-7 -14 -20 -5 22
word word: питали	-14 -26 -19 -5 28
word word: питани	-24 -9 -6 -6 25
word word: питанн	1 21 -28 -20 3
word word: питань	42 14 -14 -34 -23
word word: питают	-15 20 -29 17 -21
word word: питає	-3 -2 -1 -1 8
word word: пише	16 9 -17 -11 -15
word word: пишет	1 -29 -38 2 -1
word word: пишите	-5 -7 -28 -10 37
word word: пишу	2 0 -7 0 5
word word: пишут	11 20 -24 -25 -29
word word: пишуть	-42 13 -7 7 20
word word: пишіть	-6 -14 -22 -18 20
word word: плакал	-12 -6 17 -7 0
word word: плакат	-1 -1 -9 0 10
word word: план	13 -12 -23 -17 -2
word word: планах	-7 -2 -14 -5 3
word word: планир	-22 -17 13 -9 31
word word: планув	6 0 1 -1 -29
word word: планую	-21 46 -19 -5 -37
word word: платит	-21 -12 13 -4 11
word word: платфо	-19 -18 8 20 -30
word word: плаче	-1 -11 17 -14 -17
word word: плачут	17 -11 22 -30 -10
word word: плен	-2 -11 -36 -16 15
word word: плена	19 -19 -7 13 -46
word word: плене	-1 -7 32 -16 12
word word: пленны	-11 21 -41 -18 -14
word word: плену	-4 -18 -4 10 0
word word: плечах	6 -10 18 -25 -15
word word: площад	-20 2 13 -7 16
word word: площі	-15 -9 11 -20 -4
word word: плутаю	5 0 -3 -1 -1
word word: плюс	29 14 -30 -18 -29
word word: по	-29 -14 15 40 -38
word word: по-пре	-22 34 -15 13 -28
word word: по-чел	15 0 -2 -8 -9
word word: побаче	0 -1 19 0 -18
word word: побачи	-19 -17 36 -18 -12
word word: победу	-18 -2 -25 -8 30
word word: победы	2 -11 -28 -5 15
word word: поблаг	14 -10 1 -16 -11
word word: поблиз	19 0 -19 0 -1
word word: побрат	-53 -33 17 -29 39
word word: побува	-10 -12 -8 -23 43
word word: побыва	-11 -18 -53 6 44
word word: повезл	-3 -1 31 -10 -20
word word: повезу	0 -3 -16 -1 16
word word: поверн	14 -77 -19 27 -38
word word: поверт	13 11 -16 -67 -5
word word: повна	-13 9 9 0 -4
word word: повне	-18 -5 22 1 -6
word word: повном	-16 -27 -15 20 -22
word word: повну	-14 -14 -7 -16 13
word word: повніс	29 -22 -1 -3 -4
word word: поводж	-18 -16 18 -6 -20
word word: поводу	-9 41 -22 -23 -1
word word: повреж	-15 -15 -13 -2 18
word word: повтор	-16 0 -21 -19 34
word word: повідо	-7 12 -10 -27 -10
word word: повіри	24 -2 -5 -2 -15
word word: повітр	-20 12 7 -27 -1
word word: погибл	-42 -12 -34 -16 38
word word: погибш	11 -29 -6 -15 -16
word word: погово	-38 -20 42 -32 -31
word word: погода	-14 -2 18 0 -5
word word: погодж	-23 29 -39 -21 -15
word word: погоди	30 3 -15 -6 -24
word word: погран	16 0 -9 -3 -15
word word: погрож	-6 -5 -25 -11 28
word word: погруз	-2 12 -4 0 -6
word word: под	16 -10 -39 -43 13
word word: подавл	-1 0 0 15 -15
word word: подайт	-3 -6 0 16 -7
word word: подала	-8 8 0 0 0
word word: подали	-1 -10 -6 -24 7
word word: подаль	12 20 -11 -5 -17
word word: подано	-1 20 -5 3 -18
word word: подари	-19 -10 1 -15 7
word word: подарк	-39 -18 -13 -21 34
word word: подаро	7 -19 -32 -4 29
word word: подару	16 0 -15 -1 -15
word word: подати	-13 -11 -15 11 3
word word: подают	0 0 -3 -3 6
word word: подає	-2 -14 14 -10 -3
word word: подвал	-29 -16 15 -13 17
word word: подвед	-7 -2 -3 13 0
word word: подвел	-13 -5 0 3 13
word word: подвод	-10 0 0 20 -16
word word: подгот	7 7 -40 2 -5
word word: поддел	-8 -6 16 0 -3
word word: поддер	-7 16 -17 -50 4
word word: подзащ	-3 -9 -8 -2 16
word word: подзво	-13 -1 31 0 -22
word word: подкон	7 -7 1 -2 -14
word word: подлеж	-5 8 0 -1 -3
word word: подмос	-19 -15 51 -21 -59
word word: поднял	-12 -17 -18 -7 19
word word: поднят	-28 0 -21 -1 44
word word: подопе	6 -2 0 0 -4
word word: подорв	-9 -15 -10 0 13
word word: подпис	-28 -42 -13 -27 43
word word: подраз	-22 -29 -28 -29 35
word word: подроб	-3 -17 27 -30 -23
word word: подрос	16 -3 -13 -5 -15
word word: подряд	45 -10 -37 2 -9
word word: подсче	-21 -5 -21 24 -25
word word: подсчи	-55 -28 -23 41 -32
word word: подтве	3 26 -48 17 -42
word word: подчер	-9 -9 -15 -12 21
word word: подчин	17 -2 -15 -5 -6
word word: подяка	-1 -4 -17 16 -50
word word: подяки	0 -14 18 -4 -15
word word: подяку	-10 -16 -13 -21 19
word word: подія	15 1 -4 -9 -3
word word: поедет	-8 1 -1 0 9
word word: поедут	-36 26 -31 -14 -1
word word: поезд	5 -3 23 0 -25
word word: поездк	-11 -15 -8 21 6
word word: поездо	18 -12 -24 -5 -6
word word: пожалу	-1 19 -2 -6 -18
word word: пожизн	-5 -1 -5 -2 13
word word: пожилы	-5 12 -11 -4 -39
word word: поза	-33 -25 21 -5 10
word word: позавч	4 -17 44 -14 -42
word word: позади	10 -1 -7 -1 -3
word word: позаду	41 -21 -11 -8 -38
word word: позвон	22 -13 14 -13 -21
word word: поздра	-27 -17 -17 -23 37
word word: позже	11 14 -8 -4 -20
word word: позити	-1 15 0 -1 -15
word word: позици	-33 -24 -16 -27 32
word word: позиці	-51 23 -25 -21 15
word word: позывн	-2 0 15 -1 -14
word word: поимен	-16 -12 -6 32 -6
word word: поиск	-27 -5 -15 -3 32
word word: поиско	-13 11 -35 -18 29
word word: поиску	-17 -1 -7 -3 17
word word: пойдут	0 0 38 0 -37
word word: пока	-20 -6 -14 18 -27
word word: покаже	23 -5 -18 0 -2
word word: показа	-12 -42 11 -24 17
word word: показу	-6 -15 36 -5 -24
word word: покара	-19 -16 -11 -4 32
word word: поки	12 3 16 6 -23
word word: покину	3 -15 -22 -16 11
word word: поклав	17 -2 -25 -15 -5
word word: поклон	5 -4 -16 -15 -4
word word: покров	-3 -22 -21 -18 26
word word: пол	19 -7 -24 -1 8
word word: пола	-2 -23 -22 -6 25
word word: полгод	-3 -1 13 -1 -11
word word: поле	-1 0 11 -5 -9
word word: полегл	19 -24 -21 -10 -27
word word: полиго	-19 -5 -2 13 -1
word word: полити	-6 -18 0 14 -25
word word: полици	19 -9 -27 -13 24
word word: полк	-1 -15 -20 -1 18
word word: полка	-22 -4 -2 -1 22
word word: полков	-15 -1 -6 0 15
word word: полку	-15 -6 14 -22 -14
word word: полном	-36 14 -15 44 -16
word word: полнос	-20 -9 -5 -20 25
word word: полноц	19 0 -16 0 -20
word word: полови	-24 3 1 27 -18
word word: положе	1 -1 6 2 -8
word word: полон	-19 -23 -36 -17 63
word word: полоне	-13 -9 -40 -15 34
word word: полону	2 -40 7 0 -35
word word: полоні	16 23 -42 -27 25
word word: полосу	-4 -5 -13 -1 5
word word: полсот	17 -11 -16 0 -16
word word: полтав	-3 -13 17 -40 -22
word word: полтор	-15 -6 1 12 10
word word: полуго	2 -12 -3 -25 21
word word: полудн	16 -3 -13 -1 -15
word word: полуто	-11 -3 -2 16 0
word word: получа	3 14 -17 -5 -7
word word: получе	-21 3 -6 29 -42
word word: получи	-5 -23 -3 3 -13
word word: польши	-27 -1 -3 0 28
word word: польщі	-5 -8 -11 -3 23
word word: поля	-2 0 -1 -3 6
word word: полі	9 -18 0 34 -38
word word: політв	-34 -13 -11 -17 43
word word: політи	-8 -17 -6 17 0
word word: поліце	11 0 -8 0 -3
word word: поліці	-7 -27 -32 -22 40
word word: поменя	14 16 -20 -3 -12
word word: померл	14 -3 0 -4 -7
word word: помеще	-14 -14 -2 0 18
word word: помилк	-21 -16 21 -6 10
word word: помило	-21 -2 -16 -1 25
word word: помимо	-10 -5 -2 15 0
word word: помина	2 -1 17 -5 -17
word word: помним	33 -1 -6 -25 -8
word word: помнит	14 -3 -15 21 -15
word word: помог	5 -1 -2 0 -2
word word: помога	-12 14 -12 -11 15
word word: помогл	1 -1 -14 -7 10
word word: помочь	-43 -8 -16 46 -6
word word: помощи	11 -2 9 -12 -5
word word: помощн	27 20 -26 11 -18
word word: помощь	21 -23 -11 -15 11
word word: поміня	0 -11 15 -10 -15
word word: помічн	18 -10 0 -9 0
word word: понад	-7 18 -27 -5 4
word word: понадо	20 -1 -5 -1 -18
word word: понеді	17 -10 14 -23 -32
word word: понима	-17 -2 0 0 18
word word: поновл	0 19 0 -4 -14
word word: понтон	-2 -3 -4 -14 20
word word: пообещ	-9 13 5 -2 -13
word word: пообіц	-15 -1 17 0 -22
word word: попавш	37 -14 -6 -5 -30
word word: попаде	-1 -9 -15 -1 15
word word: попал	3 9 -11 -1 -5
word word: попали	-16 -1 16 -5 10
word word: попаст	0 -5 -3 0 9
word word: попере	40 -8 8 -50 -29
word word: попліч	-11 0 -5 -15 16
word word: поповн	-15 10 -23 -18 7
word word: поправ	-8 -1 -3 -1 13
word word: попрос	-13 19 1 -33 -24
word word: попрощ	7 -9 2 -15 -7
word word: попытк	-11 15 -10 -8 -13
word word: пор	-22 0 20 -1 -21
word word: порабо	16 -2 -16 0 -15
word word: пораду	-1 8 -1 0 -7
word word: пораже	-3 -4 -12 -6 19
word word: порази	-1 0 14 0 -14
word word: поране	29 -20 -9 -13 -15
word word: поровн	14 -3 -4 -2 -5
word word: порожн	0 -16 -18 -11 17
word word: порт	-15 -10 18 -7 -17
word word: портал	-5 -15 -6 -9 15
word word: портах	-22 -13 -3 -12 11
word word: портре	-19 -39 1 -30 13
word word: порту	-4 -15 -7 -9 15
word word: поруч	-14 -30 21 -33 8
word word: поруче	-9 17 1 -10 -27
word word: поручи	-1 -2 0 -15 15
word word: поруше	-18 -11 14 -4 -14
word word: поруши	-1 20 -11 -2 -7
word word: порушу	8 -14 -10 -18 29
word word: порядк	32 -4 -25 38 -23
word word: порядо	-5 -17 -45 0 22
word word: порівн	-29 -6 -18 29 5
word word: посадк	-3 0 -3 0 7
word word: посадо	-15 -14 15 -1 14
word word: поселк	-1 -12 11 -15 13
word word: посере	9 31 -25 -13 -55
word word: посети	-32 -19 5 -15 36
word word: посеще	-31 -5 -15 -10 18
word word: посила	-34 -28 30 -20 25
word word: посилк	-15 -18 -2 -7 33
word word: посило	-3 23 -1 -5 -18
word word: посилю	8 0 0 -1 -7
word word: послан	-28 -33 -20 -31 38
word word: после	-61 -22 8 -33 31
word word: послед	-10 -16 -32 -51 36
word word: посмер	-15 -7 -13 -1 22
word word: посмот	-24 13 22 -11 -4
word word: посоль	18 -8 -23 -5 -16
word word: поспри	23 -2 -32 -12 -16
word word: поспіл	5 -2 25 -1 -27
word word: поспіш	-15 -10 -25 4 16
word word: посред	-6 -2 11 -36 -7
word word: постав	35 -28 -9 -28 3
word word: постоя	-11 13 -7 7 -11
word word: постра	-39 -26 -1 -25 39
word word: поступ	22 0 -41 2 -13
word word: постій	-1 -16 -19 -20 18
word word: посылк	-33 -16 -6 -4 48
word word: посыло	-27 -5 -4 7 25
word word: потери	-4 -17 -6 -27 8
word word: потерп	-15 -8 -30 -21 42
word word: потерь	10 -5 -2 -3 -2
word word: потеря	-5 -20 -13 13 5
word word: потисн	-8 0 -27 0 34
word word: потом	1 15 25 -4 -33
word word: потому	3 1 -5 -2 2
word word: потрап	3 -22 -27 2 32
word word: потреб	18 -4 -28 13 0
word word: потріб	-31 27 -9 -9 -14
word word: потім	-6 5 11 -9 -14
word word: похище	-6 -3 0 16 -11
word word: похова	-23 -1 7 -8 36
word word: походж	-15 0 0 -2 15
word word: похоро	20 2 -5 -13 -10
word word: похуде	8 0 13 -1 -22
word word: почавс	-1 0 21 -1 -19
word word: почали	0 -15 -17 -5 17
word word: почало	9 -9 0 0 0
word word: початк	-12 -28 -36 12 39
word word: почато	-10 11 28 -24 -15
word word: почему	6 38 -11 -19 -29
word word: почнут	8 17 -6 -12 -9
word word: почти	10 4 -33 -7 -37
word word: почту	-11 -6 -14 -20 32
word word: почули	-10 -12 13 -12 -14
word word: почути	0 -4 0 -11 15
word word: поширю	-35 -10 -14 -28 73
word word: пошкод	-2 -10 21 -7 -16
word word: поштою	-12 -2 -10 -15 17
word word: пошту	0 0 -1 -13 15
word word: пошук	2 1 19 -18 -41
word word: пошуко	-2 -4 -18 13 -18
word word: пошуку	6 -8 13 -7 -26
word word: поэтом	5 20 1 -23 -13
word word: появил	-4 17 0 -8 -15
word word: поясне	0 0 -6 -1 7
word word: поясни	-3 -29 7 -15 6
word word: поясню	-21 -16 12 5 17
word word: поїдут	-34 27 -9 -2 19
word word: поїхав	-14 0 15 0 -5
word word: поїхал	-17 -9 29 -13 -41
word word: поїхат	-12 -10 -16 -27 35
word word: ппо	-34 -24 -26 -19 37
word word: прав	22 -28 -20 -17 27
word word: права	4 -27 -18 -41 44
word word: правам	-7 10 -4 -6 -12
word word: правда	-14 19 21 -16 -24
word word: правил	-5 -22 -13 11 -13
word word: правит	-6 -8 -6 -5 23
word word: право	6 -12 -35 -12 29
word word: правов	-14 -10 0 23 0
word word: правоз	0 -5 -6 13 -1
word word: правоо	20 -1 -15 -2 -3
word word: правос	1 15 -10 0 -6
word word: праздн	-14 8 -11 7 0
word word: прапор	0 -13 27 -46 -9
word word: працюв	27 -3 -2 -18 -20
word word: працюю	-2 -22 -52 -3 74
word word: працює	4 1 -43 -13 -10
word word: праця	-17 -3 21 0 -2
word word: праців	-10 -14 -8 -16 19
word word: превыс	-1 -1 0 -4 6
word word: предва	20 -1 -15 -1 -15
word word: преддв	0 15 -11 0 -15
word word: предла	18 -7 -14 -14 -14
word word: предло	-59 -19 4 15 12
word word: предме	2 -1 -9 -15 15
word word: предно	1 9 -2 -7 -1
word word: предос	-1 -3 18 -12 -10
word word: предпо	-21 27 -5 -3 -4
word word: предпр	0 -4 -15 -7 15
word word: предсе	-18 27 -15 -26 -16
word word: предст	-19 36 -41 -54 21
word word: предуп	-13 -2 21 0 -7
word word: предус	-2 8 -3 -6 3
word word: предше	-16 -3 -32 -13 26
word word: предыд	-6 3 -9 12 -2
word word: прежде	15 21 -26 -18 -22
word word: прежне	-30 -15 17 -1 2
word word: прежни	8 -5 -6 0 4
word word: презид	-5 10 -15 -34 -14
word word: преиму	30 -8 -12 -4 -13
word word: прекра	-20 2 11 -23 22
word word: прем'є	-38 -4 -32 -27 29
word word: премье	-13 -23 10 -2 25
word word: преодо	-27 -15 -15 -9 18
word word: препод	-15 0 26 0 -21
word word: прес-с	-3 19 -6 -2 -19
word word: преско	-2 -15 15 -1 -14
word word: пресс-	-2 -8 14 9 -24
word word: прессе	17 -15 0 -24 0
word word: престо	-21 -16 -21 20 -14
word word: престу	-15 -3 -7 3 21
word word: при	13 33 -22 -37 2
word word: прибли	-20 -21 -16 20 -9
word word: прибуд	12 -4 -1 -8 -1
word word: прибул	21 -1 9 -17 -37
word word: прибыв	-27 0 -10 0 32
word word: прибыл	-8 6 10 -41 5
word word: прибыт	-12 18 2 -8 -23
word word: приват	-7 -7 -1 -7 2
word word: привез	39 -11 24 -35 -54
word word: привел	-10 -5 -1 14 0
word word: привет	-22 -2 3 0 19
word word: привод	13 -15 15 -15 -29
word word: привіз	-3 -15 14 0 -7
word word: привіт	-25 -18 30 10 -33
word word: пригла	-5 -1 0 -1 7
word word: пригов	-11 -10 -25 -17 36
word word: пригож	-2 13 -18 -20 -3
word word: пригра	-12 6 -5 -10 -10
word word: приеду	-23 14 23 -1 -3
word word: приезж	-17 17 -2 27 -32
word word: прием	-38 6 -11 9 25
word word: приемн	-2 -3 -3 14 -9
word word: приеха	-13 13 29 -13 -43
word word: призва	-15 -12 -2 -7 30
word word: призем	-5 -2 20 -1 -19
word word: призна	-5 -5 11 -12 -8
word word: призыв	-13 25 -13 -14 -10
word word: прийде	11 -4 -9 4 -3
word word: прийма	-24 -13 -13 -5 17
word word: прийня	-4 6 -22 8 -15
word word: прийом	14 -15 -24 -15 13
word word: прийшл	-33 5 -39 0 12
word word: прикла	0 0 -1 -7 8
word word: прикор	34 -3 -27 -29 -13
word word: прикри	10 0 0 -10 0
word word: прилет	-1 -16 3 -19 17
word word: примен	-27 -13 0 0 30
word word: пример	-39 -21 1 21 21
word word: примус	-24 -29 -16 19 -14
word word: принес	1 -8 5 -16 -10
word word: приним	-37 44 -28 -11 2
word word: принца	9 0 7 -2 -12
word word: принци	-6 25 -11 -8 -15
word word: принцу	20 -2 -19 -10 -8
word word: принял	13 -32 -36 -26 30
word word: принят	-8 -8 -2 10 2
word word: приост	-2 -14 -3 -1 14
word word: припин	-8 -3 1 -13 6
word word: присвя	-20 -2 -17 0 18
word word: приско	0 -7 -6 -3 8
word word: присла	9 -8 -43 -29 53
word word: присту	-11 12 0 5 -6
word word: присут	-16 -3 -26 -7 33
word word: присыл	-1 15 -11 -5 -15
word word: притул	-9 -5 -1 15 -6
word word: прифро	-2 -9 -1 -42 48
word word: прихис	5 -15 -3 0 15
word word: прихов	-15 -3 -5 15 -6
word word: приход	1 -1 -1 -13 13
word word: причас	11 0 -10 0 -1
word word: причем	22 -4 -22 -1 -18
word word: причет	9 -5 -2 1 -4
word word: причин	-55 39 10 -36 -22
word word: пришви	0 -16 -10 -3 18
word word: пришел	-17 15 11 -14 -22
word word: пришли	-23 9 26 -1 -20
word word: пришло	19 -2 -13 -1 -8
word word: приєдн	-16 -2 -4 -15 29
word word: приїха	-24 -18 20 0 0
word word: про	-56 17 24 -6 -10
word word: пробле	26 -5 -11 -20 0
word word: пробув	5 -1 -1 -4 -7
word word: пробул	7 -8 21 -31 -20
word word: провад	-1 -13 -11 -1 20
word word: провед	1 13 -29 33 -12
word word: провел	-7 -46 -11 25 26
word word: провер	16 -6 -19 -1 -28
word word: провес	-1 23 -13 -17 -19
word word: провод	-23 15 -15 3 -21
word word: провок	-18 -15 -18 0 20
word word: провів	-32 -4 8 11 -4
word word: прогол	0 -1 -7 -14 22
word word: програ	-53 -11 -31 -25 49
word word: прогре	-33 23 -15 0 14
word word: прогул	-14 -18 16 -4 3
word word: продаю	-2 -18 -26 -6 39
word word: продле	-17 -23 -34 -8 38
word word: продли	-6 0 0 0 7
word word: продов	-8 -20 14 -9 -11
word word: продол	-9 -26 1 -30 12
word word: продук	-7 -2 -6 -5 19
word word: произв	-1 15 -15 -2 -13
word word: произо	27 12 -25 -17 -3
word word: происх	14 -6 -3 13 -19
word word: пройде	5 -19 -4 0 -6
word word: пройду	0 -27 4 -8 12
word word: пройти	-30 33 13 -22 -31
word word: пройшл	-19 -12 -22 -22 34
word word: пройшо	21 -31 10 -13 -18
word word: проком	-15 -16 11 0 19
word word: прокоп	-15 -28 28 0 -29
word word: прокур	-4 -2 -6 25 -20
word word: проопе	-8 -1 -1 0 11
word word: пропав	15 -33 -25 33 -30
word word: пропоз	-21 -10 -3 -13 19
word word: пропон	3 16 -11 -4 -7
word word: пропор	15 0 -15 0 0
word word: пропус	30 -12 -20 -3 4
word word: прораб	-30 38 -18 -7 -39
word word: прорыв	-19 -2 -1 0 19
word word: просив	2 -4 22 -4 -21
word word: просил	27 -19 -14 3 -28
word word: просим	-17 17 -31 3 -11
word word: просит	-20 2 -3 -14 10
word word: проста	1 26 -8 -12 -11
word word: прости	-10 -19 31 15 -18
word word: просто	-9 22 -1 -35 -26
word word: просув	-15 0 0 -5 15
word word: просьб	-7 -20 -9 -23 35
word word: просят	-40 -25 22 -20 51
word word: проте	9 -4 -6 -7 7
word word: протез	-38 -5 -9 -12 58
word word: проти	-4 -18 -9 -12 30
word word: против	-3 7 -8 -44 -18
word word: проток	15 -3 -15 -1 -14
word word: протяг	-44 31 -9 -26 37
word word: профил	16 -1 -12 -5 1
word word: профіл	2 -4 0 -15 15
word word: прохан	-3 3 12 -2 -4
word word: проход	-17 -6 24 -21 -4
word word: прохож	15 0 -15 0 0
word word: процед	6 20 -34 2 -29
word word: процен	0 -4 0 19 -17
word word: процес	23 11 -50 -6 -25
word word: прошед	-1 18 -27 -9 -3
word word: прошел	33 -44 -18 -43 -21
word word: прошла	-24 -8 -2 -9 32
word word: прошли	9 1 -13 12 -26
word word: прошло	-28 -34 45 15 -12
word word: прошлы	11 -10 -27 -12 55
word word: прошу	-17 -2 9 34 -45
word word: прощан	-10 -1 22 0 -15
word word: проєкт	-25 -18 -24 -44 35
word word: проїха	16 -3 -14 -15 -12
word word: прямо	37 7 -31 23 -25
word word: прямог	-9 -14 -15 25 -15
word word: прямое	-15 -16 20 -5 -25
word word: прямой	-16 -1 -3 21 -15
word word: прямую	14 0 -13 0 -13
word word: прізви	10 10 -16 -44 7
word word: пріори	-32 33 -28 -34 -10
word word: псевдо	-14 -1 -2 9 11
word word: психол	-1 -10 24 -26 -17
word word: публик	3 -12 13 -25 -29
word word: публич	-3 -4 0 15 -8
word word: публік	-12 -7 11 -24 22
word word: публіч	-15 7 -1 15 -8
word word: пункт	12 -9 -24 -11 3
word word: пункта	-41 -20 -20 -6 34
word word: пункте	-3 -2 5 -1 -15
word word: пункти	15 0 -1 0 -15
word word: пункто	-17 -17 -8 -15 34
word word: пункты	0 -5 0 -26 27
word word: пункті	-18 -7 -7 -11 31
word word: пускаю	-5 -21 -5 -1 5
word word: пусть	-11 -22 13 13 -11
word word: пути	15 3 -11 0 -7
word word: путин	-15 10 -7 15 -8
word word: путина	12 -20 -13 2 5
word word: путіна	-9 -7 26 0 -15
word word: пухом	22 -3 -19 -10 -13
word word: пушили	-13 40 -28 -11 -14
word word: пушилі	-12 15 -1 -3 -5
word word: пэтрио	-10 -3 -6 0 17
word word: пятеро	16 -32 -12 -11 11
word word: пятеры	2 -10 22 -7 -5
word word: пяти	-6 -37 4 13 -28
word word: пятисо	-29 -9 26 -20 -26
word word: пятнад	-11 -4 -4 -1 13
word word: пятниц	17 17 42 -7 -61
word word: пять	30 16 -29 -27 -26
word word: пятьде	35 -5 -17 -19 -13
word word: пятьсо	17 14 -9 -8 -18
word word: пів	-13 -7 12 -1 -15
word word: півден	18 -6 -34 -3 21
word word: півтор	-13 -2 -24 -1 34
word word: під	-41 5 9 -68 9
word word: підбив	-15 0 0 15 0
word word: підвал	18 -3 -20 -4 5
word word: підгот	-39 26 -26 -15 -8
word word: піде	-9 -1 -7 -11 15
word word: підкон	27 -8 -15 -43 -15
word word: підліт	-1 -4 -25 -3 11
word word: підозр	-27 -21 -22 -3 27
word word: підпис	-21 -8 11 -6 -10
word word: підпол	0 -5 -15 0 15
word word: підпри	-10 -8 -7 -2 25
word word: підрах	-32 -8 -2 39 -8
word word: підроб	0 15 -2 0 -15
word word: підроз	-2 -1 -19 6 18
word word: підста	0 10 -8 0 -2
word word: підсум	-27 9 -12 50 -61
word word: підтве	-28 32 -47 -2 2
word word: підтри	5 -50 -75 -35 82
word word: підход	15 1 -13 -15 -5
word word: підірв	-23 -7 22 -19 -20
word word: пізніш	44 -33 1 -16 7
word word: після	-52 14 -18 -4 -13
word word: піти	-14 -9 0 -5 15
word word: піхоти	-14 -43 16 -30 4
word word: пішов	-3 -1 13 0 -8
word word: р	-13 -3 -6 14 -9
word word: работа	-22 17 -4 -46 -17
word word: работе	-3 -7 16 -16 -11
word word: работн	14 -14 -5 -6 -1
word word: работу	-13 -27 -22 26 12
word word: работы	-16 15 -29 -12 -3
word word: рабоча	-4 15 -3 -12 3
word word: рабочи	6 14 -15 -3 -8
word word: рабочу	-18 -16 -17 -6 35
word word: рада	-6 -1 -2 0 9
word word: ради	-18 -1 -11 18 10
word word: радий	21 0 -7 -5 -11
word word: радник	-11 -18 -6 -3 24
word word: радост	36 -13 33 -36 -18
word word: радять	-17 -15 19 3 -38
word word: раді	30 -2 -28 -22 10
word word: радіст	22 -10 14 -16 -16
word word: радіти	1 -4 1 -2 -20
word word: раз	-8 3 -3 -23 1
word word: разбир	-13 1 -22 -13 32
word word: развед	1 7 -29 -16 13
word word: развез	-12 0 -4 -1 10
word word: развер	-26 27 0 0 -3
word word: разгла	51 -21 -17 -8 -12
word word: разгов	-47 -1 25 11 -7
word word: раздал	-13 -3 8 -9 12
word word: раздел	7 15 62 -30 -28
word word: рази	-13 -54 -3 2 57
word word: разлуч	7 0 0 -1 -6
word word: размен	19 -8 -14 -23 -17
word word: размес	-11 -1 32 -2 -27
word word: размещ	-5 -17 10 -16 9
word word: размин	-5 -1 -1 -4 10
word word: разное	7 0 0 0 -6
word word: разных	17 -10 -8 -1 -16
word word: разом	17 1 -8 -40 -2
word word: разреш	0 -5 -8 -1 12
word word: разу	22 -3 -39 -12 8
word word: разъех	-2 -11 6 -25 -18
word word: разъяс	-2 0 -14 -5 14
word word: разыск	-23 -17 -8 -16 36
word word: разів	-1 4 -7 -25 28
word word: район	-17 16 0 -1 -15
word word: района	49 -3 -20 -27 -36
word word: районе	5 -2 -16 -16 5
word word: районо	-13 -3 -12 -12 17
word word: району	6 -4 17 -2 -17
word word: районі	-3 -2 0 0 5
word word: ракет	-23 10 28 -16 -31
word word: ракета	-3 -3 -9 -1 13
word word: ракети	-16 -31 12 16 -10
word word: ракетн	-1 -2 -7 -15 18
word word: ракето	-28 25 -14 -1 16
word word: ракеты	15 -1 -5 0 -14
word word: рамках	-30 -22 -17 18 20
word word: рамшта	0 21 -1 -3 -18
word word: ранее	-28 -25 5 -27 23
word word: ранен	10 -3 -11 0 5
word word: ранени	-25 -22 -16 -6 27
word word: ранены	-27 -7 -22 -15 27
word word: ранку	-14 -20 37 -12 -28
word word: рано	-16 29 11 -7 -31
word word: ранок	-15 -2 15 -1 -15
word word: раньше	-23 -23 32 1 -61
word word: раніше	-11 12 -1 15 -15
word word: раскры	-37 -17 -37 -8 62
word word: распор	28 -9 -4 -4 -16
word word: распро	-28 20 -19 -19 -10
word word: расска	1 -5 -14 -28 1
word word: рассма	-29 34 -17 -17 -17
word word: рассмо	-2 -3 -9 -9 21
word word: расстр	-54 -7 -16 -26 62
word word: рассчи	26 14 -28 -15 -15
word word: расчет	-17 -11 -17 -9 36
word word: расшир	-1 -1 0 29 -28
word word: раунд	-20 16 -7 -18 -14
word word: раунда	13 -34 34 3 -43
word word: рахува	-6 -1 0 10 -7
word word: рахунк	27 4 -16 -19 -1
word word: рахуно	8 0 -8 0 0
word word: рахує	-18 0 0 19 -1
word word: рахуєм	-3 -5 0 26 -24
word word: рации	-2 -1 -4 0 8
word word: рбк	40 -3 -23 -15 -20
word word: рбк-ук	3 5 -3 -3 -2
word word: реабил	-10 -7 22 -26 -11
word word: реабіл	-14 -33 17 -53 0
word word: реагув	-28 30 -14 0 6
word word: реализ	6 -1 -1 -4 0
word word: реальн	-7 32 -2 6 -31
word word: реаліз	-11 -28 6 -6 -4
word word: реанім	7 -7 20 -1 -19
word word: ребенк	8 -1 -13 -4 9
word word: ребено	-3 0 -3 -7 12
word word: ребят	21 -29 -9 -25 -3
word word: ребята	-7 2 -10 -16 0
word word: регион	-4 -2 -23 -25 22
word word: регуля	-15 -17 -2 18 1
word word: регіон	-2 -16 -20 8 9
word word: редакц	-16 29 10 -5 -19
word word: режим	17 -40 -26 -13 33
word word: режима	11 -24 -22 -12 26
word word: режимо	37 -1 -21 -13 -17
word word: режиму	1 -8 16 -2 -16
word word: резерв	-18 -4 -22 -8 38
word word: резолю	0 -4 -14 11 12
word word: резуль	-4 38 -28 -23 -23
word word: реинте	37 -12 -2 -28 0
word word: рейс	13 0 -16 -16 12
word word: рейсов	-1 -15 -1 -2 12
word word: рейсів	-3 -4 -9 0 15
word word: рекорд	-14 -2 -14 19 -23
word word: ремонт	-1 -6 -5 -15 24
word word: репатр	16 -41 0 -28 4
word word: репорт	-21 -2 22 -1 -20
word word: респуб	-44 6 25 -8 -12
word word: ресурс	-31 19 -11 -1 -11
word word: рефриж	26 7 -26 -28 -22
word word: речей	-16 -3 -5 -21 32
word word: речник	-19 4 2 -15 -16
word word: речниц	15 -13 15 -2 -27
word word: речь	-33 30 -23 -12 -3
word word: речі	-7 14 -21 -9 -10
word word: решали	-7 -9 -15 -15 18
word word: решать	-3 -13 20 0 -8
word word: решени	7 -27 18 -21 -14
word word: решта	-16 -7 24 -18 -9
word word: рештки	23 -19 4 -31 -10
word word: решту	-25 -22 -11 28 -17
word word: реєстр	-30 -9 -24 52 -10
word word: реінте	15 0 -14 0 -2
word word: риа	20 -13 -12 13 -20
word word: рисков	19 -1 -2 -4 -13
word word: рисунк	-12 -5 12 -10 12
word word: рнбо	-20 19 -15 -3 -15
word word: робимо	7 -16 -20 -21 15
word word: робити	-20 -12 -16 -1 26
word word: робить	13 -14 -3 -1 6
word word: роблят	9 -9 -78 -5 79
word word: робота	-26 3 0 0 8
word word: роботи	-21 -23 -8 38 -31
word word: роботу	-12 -3 -52 -21 31
word word: роботі	-2 -19 -30 -24 37
word word: ровно	11 -2 0 -25 -25
word word: родин	-9 22 -29 -51 5
word word: родина	0 -61 -3 -2 23
word word: родине	13 -1 0 -5 -7
word word: родини	36 -22 -26 -4 -26
word word: родинн	-17 0 17 0 0
word word: родино	-14 0 -9 15 -16
word word: родину	3 10 -19 -52 9
word word: родині	-4 -19 -36 13 17
word word: родите	-17 27 8 -5 -28
word word: родича	-8 -1 0 15 -15
word word: родичі	-23 -17 5 -11 21
word word: родной	32 -9 -12 -17 -39
word word: родные	-13 8 28 -4 -28
word word: родным	-4 -5 10 -6 -14
word word: родных	-20 -11 -30 23 11
word word: родов	17 -10 -20 -1 -9
word word: родом	15 0 -14 0 -5
word word: родств	-13 -20 -42 2 14
word word: рожден	3 -19 -18 -12 33
word word: рождес	-10 29 -29 4 8
word word: розбло	-34 32 -2 -26 -17
word word: розван	13 -1 0 -3 -10
word word: розвез	8 -2 0 0 -6
word word: розвід	-15 17 2 -43 10
word word: розган	-12 26 -2 -8 -19
word word: розгля	-22 16 -16 32 -33
word word: розгол	7 18 -15 -19 -18
word word: роздал	-6 0 14 0 -8
word word: розділ	7 -21 -20 -6 23
word word: розлуч	39 -13 -7 -23 -39
word word: розмов	-25 0 -15 -17 -5
word word: розпит	-16 0 28 -8 -16
word word: розпов	-23 -15 5 1 -15
word word: розпод	-9 -16 20 -3 -35
word word: розпоч	-5 -15 23 13 -33
word word: розрах	-4 6 -11 -27 8
word word: розсил	-1 -21 -16 -18 21
word word: розслі	-4 -7 -2 -7 18
word word: розстр	-16 -25 13 -27 14
word word: розумі	-3 10 -26 -18 -21
word word: розшук	-4 -2 -2 1 7
word word: розыск	5 -17 -2 29 -41
word word: роками	-4 -12 -16 -11 14
word word: роки	1 15 1 -23 -10
word word: рокови	-6 -7 2 -1 6
word word: року	13 20 -36 16 -38
word word: років	27 -30 -7 -12 -9
word word: роль	-7 -14 -2 22 1
word word: россие	24 -34 -20 5 -12
word word: россии	-17 -42 33 -2 0
word word: россий	14 -1 -21 5 -46
word word: россию	2 18 -12 -29 -26
word word: россия	7 -41 -18 15 -21
word word: ростов	0 -22 -20 5 0
word word: російс	-21 1 -22 4 21
word word: росію	-20 -17 -9 -6 21
word word: росія	4 10 -40 -7 -21
word word: росіян	-10 4 -13 -3 2
word word: росією	-3 -22 -14 -12 23
word word: росії	21 -16 -26 -28 9
word word: ротаци	-2 -2 -4 -2 9
word word: роти	-11 -14 -14 -14 15
word word: роты	-1 0 -3 0 5
word word: році	-32 -6 -2 33 -9
word word: рсзо	0 -4 -7 -3 1
word word: рублей	-7 12 4 -27 -2
word word: рук	-12 -2 26 0 -13
word word: руками	-18 -26 -16 17 -13
word word: руки	-22 -3 1 -13 22
word word: руково	-19 -18 -30 9 11
word word: руку	-16 -10 9 21 -27
word word: русски	-38 -27 -10 -28 37
word word: русско	9 12 -33 -28 8
word word: рустем	-6 47 -8 -7 -29
word word: рух	-4 21 -10 -1 -7
word word: рф	35 -33 11 -8 -19
word word: рыбалк	-25 -1 28 -1 -18
word word: рыльск	-15 -1 -16 -1 15
word word: рэб	-15 0 0 0 15
word word: рюкзак	-19 -10 -25 -15 33
word word: рядах	21 -1 -1 -2 -19
word word: рядком	40 -32 -26 -2 -35
word word: рядови	24 -1 -8 -7 -11
word word: рядово	-15 0 11 0 14
word word: рядовы	42 -7 -36 -1 -7
word word: рядові	16 -2 -5 -2 -8
word word: рязани	-3 -3 -3 -6 12
word word: рятува	-16 -11 13 -12 53
word word: рівний	16 -14 -17 -14 -16
word word: рівно	25 -3 -13 -3 -21
word word: рівног	-11 0 13 -1 -2
word word: рівня	-7 -7 -17 -14 19
word word: рідна	12 -1 0 -1 -11
word word: рідний	13 -18 -12 9 -12
word word: рідним	1 -32 10 -45 -5
word word: рідних	37 8 -24 -15 -23
word word: рідног	-11 -1 11 -1 -2
word word: рідну	20 -5 20 -11 -28
word word: рідні	-9 -12 26 -38 -26
word word: рідній	41 -31 -13 -37 -49
word word: різдва	-21 34 -15 -19 -28
word word: різдво	8 2 11 -7 -35
word word: різдвя	0 13 -1 3 -16
word word: різним	0 0 0 11 -11
word word: різних	17 -3 -6 -14 -6
word word: різниц	-30 -6 -46 -7 64
word word: різні	1 -2 -16 -25 19
word word: рік	-33 -27 -3 17 31
word word: річниц	1 3 -36 -23 17
word word: рішенн	-21 -13 12 -5 1
word word: с	-20 -10 8 -15 -15
word word: сайті	-2 -31 -28 -7 34
word word: сам	-12 -17 -5 2 29
word word: сама	-42 15 -30 0 2
word word: самаре	13 0 -5 0 -8
word word: самарс	-32 -1 32 0 1
word word: самару	11 -4 16 0 -23
word word: саме	-11 20 -16 -9 -11
word word: сами	-14 -24 0 29 -33
word word: самий	24 9 -21 -17 15
word word: саммит	-31 -14 16 -17 17
word word: само	14 -1 -4 5 -13
word word: самого	8 0 5 -1 -11
word word: самое	-15 0 15 -1 -1
word word: самой	-3 5 6 -3 -5
word word: самойд	6 -2 0 -1 -3
word word: самоле	20 -6 15 -19 -34
word word: самому	12 -8 -11 -20 -7
word word: самопи	-20 -2 0 0 22
word word: самост	-12 -2 -1 -7 22
word word: самый	-8 -13 14 -9 -4
word word: самым	2 -1 -1 -8 -5
word word: самі	-23 -22 35 -19 -14
word word: саміт	-1 -1 -5 -1 8
word word: саміту	0 -12 0 0 12
word word: санато	-48 -9 29 22 14
word word: санита	3 12 -4 -14 -3
word word: санкт-	-11 -3 -3 -17 26
word word: санкці	-32 -9 -12 -11 45
word word: сапер	14 -1 -12 -3 -4
word word: саперо	-3 -1 -12 -1 16
word word: саперы	-17 -1 -9 2 17
word word: сарали	56 -5 -22 -36 -35
word word: сарато	-5 -1 -14 -8 10
word word: саудов	-18 -3 6 -3 20
word word: саудів	14 -1 -21 2 -8
word word: сбила	24 -5 -4 0 -22
word word: сбили	12 -5 -6 -6 -8
word word: сбит	-27 27 -5 0 5
word word: сбито	-14 -9 18 -9 13
word word: сбиты	-24 -10 -14 -3 26
word word: сбу	-13 -33 -2 -19 11
word word: сведен	20 12 -19 12 -16
word word: сверен	-4 -13 0 36 -17
word word: сверил	1 -1 -12 30 -29
word word: сверх	0 -14 -14 0 12
word word: сверши	54 -18 -21 -4 -50
word word: сверяе	11 -4 -11 6 -3
word word: сверяю	-10 18 -5 0 -4
word word: светло	-4 15 -10 0 -15
word word: свидет	-2 -9 -12 -9 24
word word: сво	-4 7 -21 -16 17
word word: свобод	0 -12 -1 -17 19
word word: свого	7 -4 17 -15 -17
word word: сводка	-17 -10 -6 -2 17
word word: сводки	-15 -8 18 -25 -17
word word: свое	-12 19 0 -1 -7
word word: своей	-29 -1 -12 4 31
word word: своем	-13 -2 36 -1 -24
word word: свои	-2 12 18 -12 -19
word word: своим	6 -15 -27 21 -24
word word: своих	-6 28 -32 -12 -21
word word: своихн	-2 0 5 0 -3
word word: свой	26 0 -28 -1 -6
word word: свою	0 -16 -10 -5 16
word word: своя	-1 -22 -1 -21 25
word word: своєму	0 -15 -12 0 15
word word: свої	-8 -14 11 -13 13
word word: своїм	12 -23 30 -19 -18
word word: своїми	9 0 0 0 -9
word word: своїх	1 11 -9 -35 -1
word word: свыше	-24 -20 -28 -5 10
word word: связал	-21 -3 13 -2 31
word word: связан	-10 -13 -15 2 12
word word: связат	-14 0 15 0 -1
word word: связи	-30 -1 -7 22 -22
word word: связь	-8 -4 -32 -31 37
word word: связью	-2 -11 16 16 -27
word word: свята	-20 4 -25 -30 17
word word: святей	-1 14 -9 -12 1
word word: святку	3 -2 14 -6 -33
word word: свято	4 -2 -1 -30 22
word word: святог	-3 -1 -15 -1 15
word word: святом	-22 -17 -20 20 -14
word word: священ	14 -23 0 -16 6
word word: свідкі	-4 -6 -2 -2 3
word word: свідом	-2 59 -6 -2 -52
word word: свідоц	6 0 -4 0 -1
word word: свідче	-35 -22 -47 11 33
word word: свідчи	-4 -2 -18 -1 20
word word: свій	22 -8 -2 4 -21
word word: світ	-23 -29 3 25 7
word word: світла	20 -12 -11 -6 -2
word word: світли	0 -2 -18 -4 23
word word: світло	-34 11 -19 -30 40
word word: сдавши	-14 -17 -23 -10 35
word word: сдалас	-21 0 -1 0 22
word word: сдалис	-12 -23 -28 -8 25
word word: сдать	-16 3 -17 -6 16
word word: сдатьс	-26 -18 -31 -15 35
word word: сдачи	-6 -1 -14 -8 16
word word: сдвину	-3 28 -23 0 -3
word word: сделае	-15 -4 -8 15 0
word word: сделал	2 -17 -15 0 17
word word: сделан	-2 -16 16 0 -23
word word: сделат	-15 17 -16 -20 -11
word word: сделку	-18 -17 -4 -11 22
word word: себе	31 -28 1 -34 10
word word: себя	18 -12 -14 1 -19
word word: севаст	15 -1 -16 -2 8
word word: север	15 -1 0 0 -15
word word: северн	-1 -1 -3 -6 9
word word: северо	-8 0 -4 -2 15
word word: сегодн	43 -34 -3 -37 -51
word word: сезон	-2 0 -3 -1 5
word word: сейчас	-2 -6 -4 21 -62
word word: секрет	-27 29 -20 42 -50
word word: сел	-6 -23 5 -7 3
word word: села	-3 0 -17 -1 16
word word: селект	-12 15 -15 -13 13
word word: сели	23 -2 -25 -13 8
word word: село	-13 0 0 0 14
word word: семей	4 -25 15 3 3
word word: семейн	19 -1 -9 0 -13
word word: семеро	16 -7 21 -21 -14
word word: семеры	18 -1 3 -4 -25
word word: семи	7 34 -31 -22 -18
word word: семнад	7 0 0 0 -6
word word: семь	6 -16 12 -5 -11
word word: семьде	20 -8 -16 -9 -12
word word: семье	5 0 -2 -1 -2
word word: семьи	21 -14 -12 -3 -17
word word: семья	12 -4 -3 -1 -4
word word: семьям	-36 5 -26 14 33
word word: семьях	2 15 -1 -10 -17
word word: сентяб	12 -23 2 -34 10
word word: сергей	-18 -2 24 -11 -2
word word: сергія	-44 -11 6 -10 7
word word: серед	15 -11 -22 -20 6
word word: середи	-12 38 -17 13 -44
word word: середн	-15 -1 13 -17 9
word word: середу	43 -8 4 -25 -27
word word: сержан	36 -6 -24 -8 -12
word word: серии	-24 -10 -33 -19 39
word word: серйоз	-6 -7 -17 -6 19
word word: серпен	1 -19 -9 -15 25
word word: серпня	-19 2 9 -23 -1
word word: серпні	-14 0 0 14 -2
word word: сертиф	-16 -5 -17 14 1
word word: сестер	32 -5 -35 -29 -21
word word: сестри	-7 0 15 -1 -10
word word: сестро	13 -1 12 -4 -18
word word: сестры	10 0 -1 -5 -4
word word: сети	-2 -3 -8 -19 23
word word: сигаре	-2 -12 4 -2 12
word word: сигнал	-22 -15 -16 17 15
word word: сидели	-15 0 15 0 -2
word word: сидить	-14 -2 -5 -5 25
word word: сидят	-5 17 -13 21 -24
word word: сиділи	27 -1 -7 -2 -29
word word: сидіти	-3 -13 -12 -2 14
word word: сизо	-3 -1 6 -3 0
word word: сил	27 -6 -16 -28 5
word word: силам	5 0 -1 -1 -3
word word: силе	-24 2 -3 -27 70
word word: сили	18 -1 -15 -5 0
word word: силови	15 0 -11 -5 0
word word: силовы	5 -7 -1 5 -2
word word: силу	-6 -1 -48 -1 49
word word: силы	-1 -15 -12 -6 16
word word: сильне	6 -2 -16 0 15
word word: сильні	-6 -14 16 -7 -15
word word: симфер	8 0 -1 0 -7
word word: син	-17 0 17 0 0
word word: сина	-8 -18 23 12 -22
word word: сини	14 -1 -11 -3 -9
word word: синода	-18 14 -11 -4 -4
word word: сином	7 -15 15 13 -24
word word: синьо-	14 -1 -9 -12 -10
word word: сирии	-24 0 -12 0 33
word word: сирськ	7 -5 -1 -17 3
word word: систем	-10 -17 -8 14 -2
word word: ситуац	-29 6 -15 0 21
word word: сих	-21 8 8 -1 -38
word word: скаже	0 0 15 0 -15
word word: скажем	-13 15 -15 -1 -1
word word: скажу	7 19 -11 -6 -21
word word: скажіт	-14 -7 -18 -20 20
word word: сказав	6 0 -6 -17 2
word word: сказал	-18 20 -23 -26 11
word word: сказат	-44 24 -1 8 -15
word word: скаржи	-6 0 -5 -4 13
word word: скинем	-5 -7 -18 -7 19
word word: склад	15 2 -15 0 -2
word word: склада	-15 -1 -9 0 16
word word: складе	-15 1 -1 -23 28
word word: склади	-15 -1 -6 -7 25
word word: складн	35 -7 -30 -18 -28
word word: складо	-2 12 -1 0 -9
word word: складу	-12 -5 -17 10 16
word word: складі	-9 -6 11 14 -10
word word: склали	-5 -9 -12 -7 31
word word: скольк	6 0 -17 15 -30
word word: скорбо	15 -3 -5 -15 -2
word word: скорее	-13 -7 -4 -14 11
word word: скоро	32 -6 -8 -30 -18
word word: скорой	-1 -2 10 -11 5
word word: скромн	-4 -4 24 -1 -17
word word: скільк	-12 -21 -43 50 -4
word word: скінчи	0 5 -2 -2 -1
word word: слава	-5 -21 5 -25 17
word word: славут	5 -8 -4 -2 8
word word: сладос	-27 0 -14 -4 28
word word: следов	14 -5 -17 -9 15
word word: следст	-37 -17 -20 -2 23
word word: следую	-26 -5 22 -29 -34
word word: слезы	-11 -7 26 -10 -27
word word: слов	15 8 -15 -12 -2
word word: слова	5 -5 34 -6 -18
word word: словам	-22 13 17 0 -20
word word: слове	15 -3 -17 -1 -12
word word: слово	6 4 9 -22 -32
word word: сложил	-26 -13 -6 -10 26
word word: сложит	0 -15 -15 0 15
word word: сложно	39 -1 -27 -6 -27
word word: сложны	25 -1 -21 0 -15
word word: служат	11 0 -10 0 -1
word word: служба	19 -7 -18 13 -14
word word: службе	-3 -1 -15 -28 35
word word: служби	12 -14 -7 -35 20
word word: службо	0 0 -1 -7 8
word word: службу	-3 -15 -24 -13 21
word word: службы	10 -13 13 1 -11
word word: службі	18 -10 -1 -13 -6
word word: служив	-3 -1 15 0 -15
word word: служил	19 0 -1 -10 -18
word word: служит	-17 -6 16 11 -11
word word: слухав	1 -15 13 -12 -17
word word: слухай	-18 -20 -3 -20 13
word word: слухам	-9 19 -24 -11 -7
word word: случае	-6 -13 -10 -1 15
word word: случая	29 -7 -27 0 -1
word word: случив	24 -12 -16 -1 0
word word: случил	6 0 0 -4 -2
word word: сльози	4 -7 21 -20 -24
word word: слів	-7 -9 18 -4 -15
word word: слід	-3 -17 17 -4 -12
word word: слідст	11 -26 -38 -15 33
word word: слідчи	18 -5 12 -15 -20
word word: слідчо	-16 -10 28 -24 -13
word word: слідчі	46 -12 -10 -10 -32
word word: смеетс	-5 -3 -17 -6 22
word word: сменят	-1 0 10 -2 -7
word word: смерте	29 1 -16 -1 -20
word word: смерть	-18 -15 -6 -46 37
word word: сми	-34 26 -19 -20 40
word word: смогли	-15 0 15 -3 0
word word: смогут	-17 17 20 -15 -25
word word: смотри	-17 -2 22 -3 -20
word word: снаряд	17 -12 -10 -18 -8
word word: сначал	-2 9 17 -4 -18
word word: снова	25 -26 -31 -28 17
word word: сняли	-15 -6 15 5 -6
word word: снігур	5 -15 9 -12 -6
word word: со	31 -24 -49 -1 2
word word: собесе	31 -20 5 -1 -23
word word: соборн	-15 -1 15 -1 -9
word word: собрал	-14 15 -13 -6 -6
word word: собран	-8 16 18 0 -18
word word: собств	-11 -15 15 -2 -5
word word: собі	-13 7 -39 25 24
word word: соверш	2 0 10 0 -11
word word: советс	-39 -10 -16 -15 40
word word: совмес	-16 -5 0 -1 19
word word: совсем	18 -12 -15 0 -17
word word: соглас	-21 62 -47 -20 -66
word word: соглаш	-18 8 -3 -22 29
word word: содейс	26 5 -14 -25 -23
word word: содерж	-20 3 -21 -7 0
word word: соедин	7 0 -1 -3 -3
word word: сожале	-31 20 6 -8 -22
word word: созвон	-23 -1 23 -1 -17
word word: создат	-2 7 0 -2 -2
word word: солдат	29 -36 -49 10 -24
word word: соледа	-13 9 16 -3 -26
word word: соловь	0 0 18 0 -18
word word: солона	-30 0 20 0 12
word word: сообра	6 10 -7 0 -9
word word: сообща	-20 -1 10 24 -37
word word: сообще	-16 -24 -44 7 38
word word: сообщи	47 -28 -3 -28 -19
word word: сообщу	0 -32 -6 -11 36
word word: соотве	3 9 -37 -39 7
word word: соотеч	-18 -2 -6 21 3
word word: соотно	-9 -20 -31 28 -25
word word: соприк	26 -18 -15 -3 -12
word word: сопров	-22 11 -18 -9 13
word word: сорвал	-18 45 -25 -9 -35
word word: сорван	12 45 -18 -4 -23
word word: сорок	10 -10 0 -9 -47
word word: сорока	-23 4 -17 15 -32
word word: сослуж	-26 -21 -33 -14 44
word word: состав	6 18 -9 -11 -18
word word: состои	-10 36 -24 -2 -27
word word: состоя	-4 -25 -22 7 4
word word: сотни	9 23 -29 -22 -24
word word: сотням	-15 15 -9 -14 -5
word word: сотні	-35 -15 21 -7 1
word word: сотруд	-14 2 -10 -16 26
word word: софійс	-4 -16 -18 -16 20
word word: сохран	-13 -2 -3 16 -10
word word: социал	22 -30 -5 18 -14
word word: соцмер	-6 -13 -23 16 12
word word: соціал	-14 -1 14 0 -1
word word: сошли	-12 0 21 0 -12
word word: сошлис	-1 5 0 -2 -2
word word: союзни	0 -13 -14 0 18
word word: спадко	14 0 -14 -10 0
word word: спали	-2 -1 19 -4 -15
word word: спальн	-29 -14 -25 -5 50
word word: спарта	23 0 -6 -15 -3
word word: спасат	-5 0 -6 -2 13
word word: спасен	-27 -2 -26 -24 34
word word: спасиб	37 -17 -14 -46 -8
word word: спасли	-37 -7 -13 0 49
word word: спершу	-2 -2 11 -1 -6
word word: спецбо	-2 -1 7 -1 -5
word word: специа	21 -12 2 -13 -5
word word: спецоп	-15 -12 -6 39 -33
word word: спецпо	5 0 0 -2 -2
word word: спецпр	-27 -3 -4 -10 42
word word: спецпі	-4 -13 15 -2 -15
word word: спецре	-1 -22 14 -21 7
word word: спецсл	0 -19 -13 -3 19
word word: спеціа	2 -17 -2 -1 16
word word: спиним	7 -2 -3 -1 -1
word word: списка	10 39 -24 -3 -38
word word: списке	33 3 -28 -5 -11
word word: списки	-47 57 -40 21 -46
word word: списко	15 6 -11 0 -36
word word: списку	12 7 -17 -28 1
word word: спискі	-16 8 -16 -11 -4
word word: список	-33 42 -16 -21 5
word word: сплять	17 -15 -13 -10 0
word word: сповіщ	-12 -16 -9 -10 29
word word: сподів	-3 7 7 -24 -19
word word: спожив	14 -13 0 -7 -2
word word: спокій	-2 -13 11 -24 -6
word word: сполуч	-32 13 12 10 -14
word word: спорти	-16 -8 7 -6 10
word word: спорят	-15 0 -6 0 15
word word: спосіб	19 20 -22 -2 -15
word word: спочат	-11 38 0 -2 -34
word word: справ	8 -14 -9 -5 21
word word: справа	15 -15 -15 0 14
word word: справд	-15 -7 15 -3 -4
word word: справе	-5 -15 -23 -11 28
word word: справж	15 -6 -24 -6 21
word word: справи	38 -26 -5 -11 -22
word word: справк	0 -10 -3 -1 12
word word: справо	-1 0 0 5 -4
word word: справу	6 -7 -1 -6 8
word word: спрацю	-14 -8 16 -14 -15
word word: спраши	-42 -13 15 20 -21
word word: сприяв	17 -14 -3 -2 -14
word word: сприян	32 -19 -6 16 -23
word word: спроси	-18 -2 32 6 -33
word word: спрост	-15 15 -16 -16 11
word word: спуска	-16 0 16 -2 -2
word word: спят	-21 -15 22 -3 -8
word word: співаю	-12 -1 32 0 -29
word word: співпр	26 -2 -32 -15 -20
word word: співро	-1 -6 -15 33 -39
word word: співчу	-14 15 -17 -13 -9
word word: спілку	-13 0 15 -1 -16
word word: спільн	-16 -20 -9 9 22
word word: сразу	17 -16 -25 -11 5
word word: среди	9 -32 -10 -26 19
word word: средст	-11 -18 -26 -12 14
word word: среду	-14 37 -13 -13 -23
word word: срок	-21 29 -11 -17 15
word word: срокам	-9 -4 -18 -16 26
word word: сроках	-21 4 -21 16 -17
word word: сроки	-20 31 -25 -24 -41
word word: сроков	-4 -16 -1 21 -1
word word: срочни	7 -2 29 -9 -31
word word: срочно	12 -3 14 0 -19
word word: срочны	8 -8 0 0 -1
word word: ссо	15 0 -15 0 -1
word word: ссср	-7 -11 -29 -12 41
word word: ссылко	34 -26 -24 -23 -26
word word: ст	-10 -15 -15 -2 17
word word: ста	19 -8 -9 -16 -32
word word: стабил	9 -1 -1 0 -7
word word: стабіл	-35 18 22 -3 -17
word word: став	-15 -1 -19 -23 53
word word: ставил	-6 -5 -6 -1 17
word word: ставка	13 -15 0 20 -14
word word: ставки	-14 -13 -2 0 18
word word: ставку	11 18 -3 -10 -19
word word: стал	14 3 -15 -3 -4
word word: стала	-7 -1 0 8 0
word word: стали	-43 -13 0 -2 46
word word: стало	22 -12 -16 -6 3
word word: сталос	6 -6 -36 3 13
word word: стамбу	-19 -18 0 49 -41
word word: стан	-30 5 35 -5 -30
word word: стане	11 -18 -18 17 -15
word word: станом	-48 1 -27 0 24
word word: станци	-16 -14 -12 0 21
word word: станці	-6 -2 -4 0 8
word word: старик	29 0 29 -5 -50
word word: старме	-16 1 -23 -15 11
word word: старто	30 -30 -21 -2 -2
word word: старту	15 -15 -14 -7 -2
word word: старше	6 -14 -28 -6 29
word word: старши	-2 -4 17 -1 -16
word word: старые	-5 0 -1 -1 7
word word: статис	20 -6 -11 -15 1
word word: стаття	-15 -1 -4 -10 18
word word: статті	15 -14 0 0 -11
word word: статус	-19 -36 -35 15 49
word word: стацио	-1 -12 -1 -1 14
word word: стверд	18 -7 -9 -15 -16
word word: створе	-29 0 -6 37 -20
word word: стежте	-12 0 -6 17 1
word word: стив	-20 34 -3 -7 -29
word word: сто	47 -5 -21 -28 -20
word word: стоит	-15 8 21 -2 -20
word word: столе	0 -16 -18 -1 21
word word: столиц	0 -37 -30 -26 40
word word: столич	12 -7 -16 0 12
word word: столов	-1 0 21 0 -20
word word: столом	7 -7 -14 8 -2
word word: стольк	-15 -14 -15 -27 26
word word: столі	-14 15 -15 -12 -14
word word: стомат	-1 -2 6 0 -6
word word: сторон	-12 32 -24 -36 -5
word word: сторін	4 -10 -15 -4 11
word word: стояв	-6 -13 11 -10 5
word word: стояли	5 -12 4 -2 -5
word word: стоят	-5 21 -10 -5 -1
word word: стояти	-1 0 -15 -3 16
word word: стоять	-10 2 -10 -12 14
word word: стоїть	-25 -5 -8 26 0
word word: страже	0 0 -4 14 -13
word word: стран	-7 -29 -26 -14 27
word word: страна	12 25 -11 -21 -17
word word: стране	-11 -2 -10 0 23
word word: страни	25 2 -3 -17 15
word word: страны	20 15 -16 -22 -14
word word: страсб	-15 -7 0 16 -7
word word: страсн	15 0 0 0 -15
word word: страст	0 15 -10 0 -15
word word: страт	0 -16 -3 -11 23
word word: страта	0 -1 -2 -5 7
word word: страте	-12 -18 -13 -3 29
word word: страти	-4 -1 -9 -1 15
word word: страшн	-15 -3 23 0 -15
word word: строго	-16 4 -21 -29 36
word word: строит	-2 -2 -4 -17 21
word word: строй	-29 -2 -26 2 34
word word: строк	21 -1 15 -19 -18
word word: строки	15 0 -15 -13 -6
word word: строко	16 -27 11 6 -36
word word: строю	9 -6 3 -12 0
word word: структ	4 -7 -14 12 -1
word word: стрій	-23 -8 -18 -2 35
word word: студен	-18 -10 -17 11 7
word word: ступил	-14 -1 21 -3 -4
word word: стіл	-16 -26 -2 15 -4
word word: стільк	10 -32 -7 -6 -6
word word: суббот	-21 0 32 -9 -31
word word: субота	27 -3 -8 -16 -32
word word: суботу	36 -34 2 -8 -21
word word: суд	-73 -36 -34 7 20
word word: судами	15 0 0 0 -15
word word: суден	3 -2 -29 -16 30
word word: суджан	59 -6 -35 -35 -20
word word: судже	-15 0 -13 15 -4
word word: суджи	31 15 -25 -17 -42
word word: суди	1 0 -2 15 -15
word word: судити	-13 0 -5 -18 19
word word: судмед	0 -3 8 -12 -7
word word: судна	1 0 -3 -6 8
word word: судно	-7 0 0 0 7
word word: судов	-39 1 -2 -13 11
word word: судовл	-22 0 26 0 -13
word word: судово	15 0 -12 0 -3
word word: судом	-14 7 -19 -16 16
word word: суду	-10 -11 -7 -13 14
word word: судьба	-25 -1 1 14 -29
word word: судьбе	0 6 -22 18 -15
word word: сум	27 -2 -6 -2 -46
word word: сумах	-14 19 -44 12 -15
word word: сумнів	4 0 -7 0 4
word word: сумско	26 -28 -48 23 -32
word word: сумщин	23 -6 -31 -45 33
word word: сумы	-14 -1 -2 14 -1
word word: супров	37 8 -22 3 -37
word word: суспіл	28 -33 -3 17 -7
word word: сутки	-1 -31 -18 -35 18
word word: суток	-32 -15 1 -4 12
word word: суттєв	-15 -19 -13 -9 20
word word: сухом	-12 22 0 -13 -2
word word: сухопу	5 0 0 0 -5
word word: сущест	0 -17 -24 -6 20
word word: сфабри	15 0 -15 0 -1
word word: сфотог	10 -1 -1 0 -9
word word: схопил	9 0 -9 0 0
word word: схуд	-4 -1 14 -1 -14
word word: схудли	-14 0 15 0 -15
word word: східно	-1 0 -4 -14 14
word word: счастл	-17 -1 30 -1 -12
word word: счасть	2 0 -15 -10 21
word word: счет	23 -16 -16 -19 -19
word word: счета	0 15 -3 -12 -1
word word: счету	1 -2 -4 -3 7
word word: считае	-15 -18 5 15 5
word word: считал	13 -4 -15 -6 -9
word word: считат	-11 -3 -10 0 23
word word: считаю	-22 -15 -9 16 -15
word word: считая	12 0 -11 0 0
word word: сша	-6 -8 -9 -16 5
word word: сыграл	0 -4 -5 -9 16
word word: сына	-14 12 8 -21 -10
word word: сынове	-11 -17 15 -23 19
word word: сыну	-8 0 -3 0 11
word word: сьогод	2 -19 -21 -12 -29
word word: сюда	26 0 -7 0 -20
word word: сізо	-14 -9 -8 -29 23
word word: сіл	-18 -23 -1 -47 35
word word: сім	5 -21 7 14 -13
word word: сім'ям	-5 20 -14 -1 -11
word word: сімей	-7 14 -13 0 -10
word word: сімнад	5 -2 -1 -2 -1
word word: сімох	9 -9 -5 -1 4
word word: січень	-9 13 0 -10 -5
word word: січня	-34 -21 23 -3 -2
word word: січні	-17 -9 -32 27 24
word word: т	-13 0 -5 -28 30
word word: та	-6 7 -17 -15 20
word word: табора	-10 -4 -1 36 -29
word word: табори	-17 -3 -7 -30 35
word word: табору	-15 -12 34 -5 6
word word: таборі	-30 -10 -31 -2 32
word word: табуре	-15 0 16 0 -13
word word: табір	-20 -20 -17 -4 28
word word: таганр	-28 -18 22 -4 3
word word: так	-32 39 -7 6 -12
word word: така	-20 12 -34 25 21
word word: такая	-3 40 -8 -27 -31
word word: таке	-14 -19 -24 -13 24
word word: также	-36 17 5 4 -42
word word: такие	-1 -18 -30 -15 20
word word: такий	24 -21 -4 -24 9
word word: таким	16 -16 -15 -17 13
word word: таких	-12 -43 -13 19 9
word word: таков	22 0 0 -20 -2
word word: такова	18 -17 -23 -14 -8
word word: такого	-3 19 -9 -1 -18
word word: такое	20 0 -12 -1 -19
word word: також	38 -19 -5 -8 -20
word word: такой	22 -15 -19 -16 -19
word word: такої	24 -15 -2 0 -15
word word: тактич	14 -3 -3 -3 -14
word word: такі	-27 -32 18 28 13
word word: там	11 -19 -16 14 -11
word word: танк	15 0 0 0 -14
word word: танка	0 -4 -6 -4 2
word word: танкер	-4 -2 -9 -13 18
word word: танки	-2 0 -3 0 5
word word: танкис	-11 0 11 0 1
word word: танков	-6 -3 -6 -4 10
word word: танків	-9 -7 -18 -17 28
word word: тараса	-16 -3 14 -4 14
word word: тасс	27 5 -11 -22 -6
word word: татар	-18 12 -9 -56 4
word word: татари	27 0 -26 -1 -11
word word: тато	-6 -32 27 -15 0
word word: татьян	32 -17 -1 11 -32
word word: таємни	19 1 -23 -15 -16
word word: твердж	25 1 -6 -13 -14
word word: те	-32 17 20 -16 -19
word word: тебе	3 -28 33 -1 -33
word word: теж	1 -4 -29 -1 13
word word: текст	-17 -7 26 -1 -15
word word: текуще	6 -8 -10 6 4
word word: тел	16 -30 -9 8 -32
word word: тела	8 -33 -11 -44 21
word word: телам	-37 -15 15 24 -9
word word: телами	5 6 -25 -3 -26
word word: телах	36 0 -2 -13 -23
word word: телегр	-5 24 -39 -13 14
word word: телека	-15 27 16 15 -35
word word: телема	-32 22 -14 34 -19
word word: телефо	-10 -51 35 -8 -18
word word: тело	2 11 -18 -2 -12
word word: тем	-12 -9 21 -15 -18
word word: тема	18 -27 -27 -16 21
word word: теме	-1 -16 -4 -27 40
word word: темряв	9 0 -7 0 -3
word word: тепер	2 -22 20 -19 -35
word word: теперь	46 -16 -9 -39 -26
word word: тепло	9 0 -7 0 -3
word word: теплой	-27 -5 13 -1 6
word word: теплые	-26 -2 -9 -8 24
word word: теракт	-12 -18 -27 -9 32
word word: терито	-7 -16 -15 33 -5
word word: термін	-34 -4 -16 -13 31
word word: терноп	-20 -13 28 -6 -10
word word: теробо	27 -1 -5 -1 -17
word word: терпен	-14 35 -16 -13 -4
word word: терпящ	-10 -8 -3 0 18
word word: терпін	-16 -22 3 18 -3
word word: террит	20 -23 2 1 -7
word word: тетрад	-4 0 -25 -1 27
word word: тех	-29 -1 15 -3 -9
word word: техник	12 -2 -2 -12 -9
word word: технік	-11 -4 -15 -9 17
word word: техніч	-29 17 -17 -24 13
word word: течени	-31 -31 -25 3 34
word word: тижден	15 -1 -19 -16 -11
word word: тижня	-13 39 19 -7 -66
word word: тижні	6 -26 6 -10 -4
word word: тижнів	21 0 -7 -3 -12
word word: тим	-26 -14 2 -8 5
word word: тими	5 -4 5 -12 7
word word: тимчас	38 -12 -9 -19 15
word word: типа	-4 -9 -14 -9 32
word word: тис	-19 -12 -17 -17 27
word word: тиск	0 15 0 -15 8
word word: тисяч	-27 -26 -39 44 -10
word word: тисяча	-12 -2 -32 14 17
word word: тисячу	49 -1 -19 -63 9
word word: тисячі	4 -27 -9 18 -34
word word: тих	-30 -24 15 -1 -8
word word: тихоок	-10 -8 -3 0 18
word word: тиша	-4 23 -9 -14 -3
word word: тишина	-14 -3 27 -2 -28
word word: тишины	-2 -14 16 -1 -11
word word: тишу	0 15 -1 0 -14
word word: тиші	-1 19 -1 -3 -17
word word: то	39 20 -22 -24 -39
word word: тобто	-17 0 -13 15 13
word word: товари	-23 -14 25 -29 -16
word word: тогда	20 -15 -1 -22 -27
word word: того	4 -29 5 -8 -11
word word: тоді	-23 26 -10 0 20
word word: тож	-51 -17 62 -32 -12
word word: тоже	-20 2 24 0 -51
word word: той	17 15 30 -10 -67
word word: только	18 2 0 -15 -22
word word: том	-21 -22 -2 0 21
word word: тому	-19 -13 8 8 4
word word: тонн	-8 -4 -3 29 -18
word word: тормоз	-15 15 -10 -14 -6
word word: тортур	0 -5 -15 0 15
word word: торік	-13 -4 -52 -1 48
word word: тот	-31 -9 5 -26 18
word word: точку	10 23 -24 -5 -18
word word: точное	15 -10 -5 -15 -6
word word: точнос	26 -3 -21 -5 -3
word word: точну	-2 -4 -20 19 -27
word word: травен	-15 -14 0 14 16
word word: травма	-29 -7 41 0 -16
word word: травня	9 12 -18 -31 -6
word word: травні	-23 -32 -31 -23 53
word word: трамп	-6 26 -8 -13 -22
word word: трампа	0 -15 15 0 0
word word: трампо	-38 -13 -8 20 13
word word: трансп	9 13 -7 -19 -11
word word: трапа	-25 -5 27 -22 -20
word word: трапля	5 0 -5 0 0
word word: трапу	-16 0 16 -2 -2
word word: треба	9 -11 -19 24 -29
word word: требуе	-10 16 -21 -6 -11
word word: требую	-4 -1 -8 -1 12
word word: тревож	-20 19 -10 14 -24
word word: трек	10 -18 18 -19 0
word word: трем	-15 15 -11 -14 -1
word word: тремя	-45 5 22 -17 7
word word: тренін	-8 -15 -15 -13 17
word word: третий	20 10 10 -22 -44
word word: третин	10 -15 -8 -1 14
word word: третье	20 -22 -21 15 -18
word word: третьи	11 12 -18 -8 -17
word word: третьо	14 -14 0 -10 -3
word word: третью	-3 -2 -21 12 -29
word word: третя	-22 1 -3 -9 18
word word: третє	-17 -8 -23 -2 27
word word: треті	27 -10 -22 11 -14
word word: третій	2 -13 2 -6 12
word word: трех	7 -11 1 16 -22
word word: трехдн	-11 20 -5 -2 -4
word word: трехра	-5 -5 0 -3 13
word word: три	9 -45 28 12 -37
word word: трибун	-17 3 -38 17 -2
word word: тривав	31 -8 -25 -19 -1
word word: тривал	-21 -8 14 11 -32
word word: триват	26 -7 -19 -8 -50
word word: триваю	-5 15 -18 18 -22
word word: триває	7 7 -45 -26 2
word word: тридца	46 -5 -9 -15 -36
word word: тридця	0 -4 -13 -15 15
word word: тримав	14 -7 -15 -10 2
word word: тримай	-17 -37 10 -21 35
word word: тримал	27 -9 -14 -16 -33
word word: тримат	-22 -2 -1 -7 26
word word: тримаю	-30 -34 36 4 -2
word word: тримає	-25 21 -39 -20 24
word word: триста	16 -2 -16 -9 10
word word: тричі	-14 -11 -18 -2 17
word word: тро	27 -3 -25 -7 -9
word word: трое	13 -14 -50 -26 16
word word: троим	-27 -7 24 0 15
word word: троих	18 -12 -47 -15 0
word word: трофей	-13 0 14 0 -4
word word: троє	-4 -1 -3 -34 0
word word: трубку	-11 0 15 -3 1
word word: трудне	21 5 -17 -18 0
word word: трудно	32 0 -27 0 -13
word word: трьома	-11 11 16 -26 -27
word word: трьох	-15 -20 34 -14 -22
word word: ту	9 15 -11 -1 -15
word word: туберк	26 -7 -10 -13 -25
word word: туда	20 -5 -15 -8 -15
word word: туди	-24 -1 11 -7 19
word word: туле	13 0 -2 0 -11
word word: турецк	-36 2 12 -9 -3
word word: турець	0 5 0 19 -22
word word: туречч	-6 33 -6 -39 -48
word word: турции	-22 -19 37 -19 -30
word word: турция	-26 7 -8 0 26
word word: тут	-21 14 -38 -5 44
word word: тыл	-17 0 -2 0 17
word word: тыс	-15 -33 -20 59 -5
word word: тысяч	-57 -18 -8 38 -4
word word: тысяча	26 12 -28 -38 -27
word word: тысяче	24 -9 -3 -1 -13
word word: тысячи	8 -27 -32 16 -29
word word: тысячу	-8 16 10 -37 -41
word word: тюльпа	-2 -7 -19 -8 17
word word: тюрем	-5 0 -2 -15 15
word word: тюрмах	-14 -1 0 15 2
word word: тюрьма	-7 -16 -9 16 -15
word word: тягне	0 10 0 -11 0
word word: тяжело	3 7 -27 -36 -10
word word: тяжелы	15 -4 -8 -8 -7
word word: тяжкий	0 -2 15 -2 -15
word word: тяжко	26 -1 -7 -18 -3
word word: тяжкоп	11 11 -40 -36 -20
word word: тяжкох	35 -15 -24 -31 8
word word: тяжкі	-11 15 -15 -1 -3
word word: ті	11 -20 -11 -22 6
word word: тіл	6 -13 -32 20 -11
word word: тіла	22 -29 2 -52 -5
word word: тілами	18 25 -40 -18 -42
word word: тіло	12 -7 -1 -16 3
word word: тільки	-39 32 -15 -7 -24
word word: у	-24 -22 14 6 9
word word: убийст	-2 -3 -6 -19 23
word word: убитим	0 -8 0 -8 14
word word: убитым	-14 -1 0 -4 18
word word: убрали	0 -13 -5 16 -15
word word: ув'язн	29 20 -19 -26 -38
word word: увага	-1 9 -16 -18 -5
word word: уваги	-16 13 10 -5 -7
word word: увагу	21 -2 14 -14 -18
word word: уважае	5 -1 -8 22 -29
word word: увезен	-14 0 -2 14 -2
word word: увезли	24 0 0 -20 -4
word word: увечер	7 -7 14 -13 -26
word word: увидел	-8 0 23 0 -21
word word: увидят	11 -1 -7 -1 -3
word word: угледа	14 -3 -3 -3 -14
word word: угнанн	26 -5 -1 -20 -2
word word: угода	-22 -14 17 -5 -26
word word: угодам	5 -4 -13 12 -12
word word: угоду	12 -10 -29 -2 27
word word: угорщи	33 15 -28 -12 -31
word word: угрожа	39 -5 -15 -14 -21
word word: угрозо	27 -3 -3 -10 -23
word word: угрупо	5 0 -4 -16 14
word word: удалос	27 -30 2 -11 5
word word: удар	-21 14 -16 -10 39
word word: ударам	-14 -2 -2 0 17
word word: удари	0 13 0 -4 -10
word word: ударны	-3 -2 -9 -1 12
word word: ударов	-15 0 0 0 15
word word: удару	-2 -4 0 -3 9
word word: удары	11 -8 -10 0 -8
word word: ударів	0 -1 0 -15 15
word word: удержи	-5 4 -13 19 -49
word word: удовле	13 -27 26 14 -19
word word: удома	53 -4 -11 -66 -47
word word: уехали	23 0 21 -1 -38
word word: ужгоро	-30 -5 35 -2 -4
word word: уже	8 -2 -28 -20 16
word word: ужин	4 -2 12 -14 -19
word word: узбеки	-3 -2 0 16 -12
word word: узгодж	-35 51 -31 -21 -22
word word: узгоди	-27 28 -27 -3 -7
word word: узнал	-12 -1 28 0 -17
word word: узнала	-2 -1 -58 -1 60
word word: узяли	23 -15 -16 14 -19
word word: узятих	9 0 -1 0 -8
word word: узято	-1 15 -4 -32 12
word word: уилан	-8 -3 -1 -1 11
word word: уилана	-5 -23 -23 -2 25
word word: уиткоф	-18 6 -6 -10 -2
word word: указ	-16 -9 -12 -2 23
word word: указал	-27 -21 29 0 -23
word word: указан	8 -15 -15 0 14
word word: уклін	11 0 -1 -8 -2
word word: украин	1 -5 -41 19 -27
word word: україн	44 -60 -40 -8 -17
word word: укрепл	-16 -28 32 -17 -51
word word: улан-у	-3 0 21 0 -19
word word: умеров	-30 44 -12 -17 -15
word word: умов	-5 2 -12 9 -6
word word: умовам	-1 -25 15 -1 23
word word: умови	-28 3 -4 11 28
word word: умєров	-27 46 -14 5 -52
word word: унаслі	-5 -15 -6 -9 15
word word: уничто	0 -15 -20 -15 3
word word: уночі	-8 -23 15 -10 0
word word: уніан	0 -1 14 0 -14
word word: універ	-3 -4 -24 0 25
word word: уп	1 13 -9 0 -11
word word: уперше	-15 -9 31 -15 -40
word word: уповно	29 -23 -28 6 -16
word word: уполно	16 8 -4 21 -35
word word: управл	-12 25 -10 -23 -2
word word: упродо	-21 13 -17 1 24
word word: упізна	-17 -2 14 -1 -3
word word: уражен	-9 -17 -6 17 0
word word: уровне	-9 20 -15 -6 -22
word word: урожен	10 -1 5 -2 -16
word word: урок	-31 -18 -16 -9 34
word word: уряд	0 -13 -13 -13 15
word word: урядов	13 0 0 -3 -8
word word: уряду	-8 -1 -17 9 12
word word: усе	17 -4 -21 -3 4
word word: усилия	-9 -1 -1 13 -2
word word: ускори	-10 -19 -10 -2 36
word word: услови	9 15 -57 -14 -14
word word: условн	-19 -1 -2 -6 26
word word: услуги	0 8 -2 -2 -5
word word: услыша	-22 14 30 -13 -36
word word: усміха	-4 -8 35 0 -25
word word: усміхн	15 -15 -11 -14 -26
word word: успели	-25 27 5 0 -9
word word: успехе	10 0 -1 0 -9
word word: успехо	28 0 -1 0 -27
word word: успешн	19 0 -5 0 -17
word word: успішн	-26 -18 -13 -9 26
word word: устана	-17 -1 -7 13 6
word word: устано	-4 -11 -18 -15 28
word word: усього	-25 -15 37 -45 -2
word word: усі	26 -3 -15 -10 -28
word word: усім	-17 -2 -14 7 23
word word: усіма	16 1 -1 0 -17
word word: усіх	11 25 -33 -11 -15
word word: утверж	-43 13 5 -8 21
word word: уточне	-2 15 -3 -23 -46
word word: уточни	4 12 21 13 -32
word word: уточню	4 -9 12 -42 -16
word word: уточня	-7 1 0 8 -2
word word: утра	19 17 -19 -5 -3
word word: утрати	-3 -4 -8 0 11
word word: утраче	0 0 -1 -16 17
word word: утрима	-18 -29 0 1 37
word word: утриму	-5 -42 -3 31 -32
word word: утро	-40 43 -20 -6 -17
word word: утром	0 -34 15 -11 -54
word word: ухвале	-1 0 -3 -9 11
word word: ухвали	-4 -13 -25 -17 24
word word: уходящ	-22 0 -2 23 0
word word: учасни	-10 -60 -29 13 17
word word: участв	25 -28 -40 -19 30
word word: участи	-14 -9 4 -18 -5
word word: участк	-11 -16 13 -16 1
word word: участн	-33 14 1 -13 -3
word word: участо	-6 -8 -9 -3 23
word word: участь	12 -19 -19 -22 12
word word: участі	-9 19 -11 14 -28
word word: учебни	-4 -8 -9 -16 17
word word: учебны	-13 -11 -8 -1 15
word word: учение	-12 -1 -1 -7 19
word word: учения	-4 0 -1 0 5
word word: учетом	31 -7 -14 0 -22
word word: учите	-1 0 0 -15 15
word word: учора	-30 -33 51 -29 -36
word word: учораш	-34 -18 33 -14 -33
word word: учрежд	-4 -12 5 17 0
word word: ушаков	-24 11 6 -14 -26
word word: ушел	-8 -9 -15 -15 18
word word: ушла	-15 -15 23 -1 -14
word word: ушли	-8 -14 -16 -3 20
word word: ушло	32 -3 -15 -16 -24
word word: факт	-16 -12 -18 -18 29
word word: фактам	-4 -4 -7 25 -22
word word: фактич	30 -17 -19 -1 -15
word word: факту	-16 18 -16 -4 -4
word word: фамили	-22 37 -27 6 -57
word word: фахівц	22 -2 -29 -7 -19
word word: феврал	6 -16 33 -5 -47
word word: федера	19 -5 -16 18 -32
word word: федоро	30 -1 -29 -1 -15
word word: фейк	-22 18 -23 -16 -10
word word: фельдш	-4 0 -14 0 15
word word: фигура	-3 0 -4 -7 13
word word: физкул	-1 -1 15 0 -15
word word: флаг	-16 -16 -3 -6 19
word word: флагам	-22 0 22 0 -4
word word: флаги	-14 -3 39 -5 -29
word word: флагом	18 -3 -15 -1 -25
word word: флота	-20 -7 -5 0 23
word word: фонд	-5 -20 -35 -14 36
word word: фонду	-34 -6 -4 1 3
word word: форма	0 -9 -2 -1 11
word word: формат	1 30 -57 -28 -53
word word: формир	-15 -11 -17 -6 17
word word: форму	-15 0 15 0 0
word word: формул	16 9 -23 -32 -7
word word: формую	0 -4 -1 0 5
word word: формує	-34 -12 17 -5 10
word word: фортиф	-2 0 -6 -1 9
word word: форуме	-25 4 -7 32 -6
word word: фото	-28 -37 27 -8 11
word word: фотогр	-16 -24 -7 -7 17
word word: фрагме	-35 8 25 -20 -28
word word: франці	-1 13 0 0 -13
word word: фрегат	-9 -2 -4 -6 19
word word: фронт	-67 -21 -51 -24 69
word word: фронта	7 -4 -29 1 -22
word word: фронту	29 -12 -12 -11 -13
word word: фронті	-19 -15 -5 3 11
word word: фсб	-26 35 -18 -7 16
word word: футбол	-54 -3 -34 -2 56
word word: фігура	-10 0 -5 -15 16
word word: фільтр	-10 0 -5 -15 16
word word: фіналі	-2 18 -1 -1 -15
word word: фінлян	0 -1 -7 -12 13
word word: хай	21 -1 -18 -1 -5
word word: хаймар	1 -4 -7 -3 1
word word: хамас	-22 -28 -6 -23 28
word word: характ	0 14 -11 15 -15
word word: харков	18 -20 -31 -30 38
word word: харків	-3 -15 -20 -3 18
word word: харчув	-18 -3 0 -27 37
word word: харько	-11 -1 -3 -6 19
word word: хв	-13 0 -15 0 15
word word: хвилин	-25 -18 6 25 -6
word word: хвилюй	0 -21 -6 -14 33
word word: хворих	-5 -7 -17 7 -7
word word: хвороб	21 -7 -14 -4 -21
word word: хворі	15 -12 -7 7 -22
word word: херсон	21 -33 -14 4 -30
word word: хибне	-2 -1 16 0 -16
word word: хилюк	23 -1 -16 -8 -4
word word: хилюка	0 -1 14 0 -14
word word: хинште	0 -4 1 -18 10
word word: хирург	-15 -1 15 0 11
word word: хлеб	-1 -2 20 -1 -17
word word: хлопец	-29 -1 49 -1 -41
word word: хлопцю	28 -7 0 -20 -7
word word: хлопця	11 -14 16 9 -41
word word: хлопці	15 -52 60 -18 -66
word word: хлопчи	12 -5 -4 -4 -35
word word: хліб	-5 -1 13 -16 8
word word: хмельн	-5 0 41 0 -39
word word: ход	0 -1 0 -12 13
word word: ходата	4 -4 -25 -12 11
word word: ходе	-44 -4 15 -14 18
word word: ходити	-13 -4 14 0 -15
word word: ходом	17 4 -5 -12 -6
word word: холоди	-23 -5 15 29 -21
word word: холодн	-42 -16 -15 -4 31
word word: хорони	2 -16 25 -1 -19
word word: хороша	24 -1 -13 -7 -20
word word: хороши	-15 -3 15 1 -1
word word: хорошо	24 -26 -6 -15 -14
word word: хотели	-6 28 -13 -3 -13
word word: хоть	-26 7 8 -20 -5
word word: хотя	14 14 -15 -1 -11
word word: хотят	-20 -13 13 21 -30
word word: хотіли	-14 0 15 -2 -3
word word: хоч	-12 -6 -15 17 -32
word word: хоча	-16 11 15 13 -20
word word: хоче	-19 14 0 -10 -17
word word: хочемо	-4 0 -8 -3 11
word word: хочет	-36 3 -20 31 19
word word: хочеть	-5 15 -14 -4 -16
word word: хочешь	-1 -5 0 -1 6
word word: хочу	-22 -52 -15 -7 28
word word: хрест	33 2 -3 -17 -18
word word: хреста	-4 -14 -33 12 8
word word: хресто	-31 -7 -1 35 -25
word word: хресту	-6 -2 -13 -9 11
word word: христо	15 5 -20 -19 14
word word: хто	9 -34 -33 -10 23
word word: хтось	-9 -27 32 -24 -17
word word: худі	16 0 -15 -12 0
word word: хід	-4 -4 -9 -1 17
word word: хірург	6 0 -5 0 -1
word word: цб	13 -19 -4 -9 17
word word: цветам	-22 0 23 -1 -2
word word: цвс	7 0 0 0 -7
word word: це	12 -9 -6 -2 -23
word word: цей	19 1 -2 -11 -15
word word: центр	16 -23 8 -31 -32
word word: центра	-22 -12 -9 -3 30
word word: центре	18 -20 -11 17 -5
word word: центру	9 -5 8 -11 -23
word word: церемо	-6 0 0 -1 7
word word: церкви	29 14 -11 -15 -18
word word: церков	32 -6 -2 -12 -34
word word: цивіль	12 -12 -42 32 -56
word word: цим	9 11 -17 -10 -25
word word: цими	-2 0 18 -1 -21
word word: цифр	7 6 -26 10 -36
word word: цифра	-21 13 -3 31 -30
word word: цифрам	-12 -9 15 5 -15
word word: цифрах	-39 -10 7 17 -27
word word: цифри	-5 -15 -15 40 -39
word word: цифрою	-1 -10 0 25 -20
word word: цифру	10 -8 -31 23 -38
word word: цифры	-22 -3 -27 35 -42
word word: цих	-19 16 -44 25 -11
word word: цсо	-2 -3 6 -1 0
word word: цього	-2 -10 -24 12 -21
word word: цьогор	-25 -5 -2 22 -18
word word: цьому	15 9 -14 -25 13
word word: цю	16 15 -6 -1 -16
word word: ця	-17 -16 8 20 -23
word word: ці	4 -16 -18 10 -23
word word: цій	-11 -15 9 -10 12
word word: цілодо	-5 -6 -17 -5 18
word word: цінніш	-24 -19 26 -7 -21
word word: цієї	3 -1 12 0 -14
word word: ч	-10 -15 -15 -2 16
word word: чаес	34 -5 -7 -11 -23
word word: чай	-14 -14 17 -18 10
word word: час	-42 -39 20 -29 13
word word: часа	1 6 -17 15 -5
word word: часах	-15 0 15 0 -15
word word: часов	-19 -19 -20 -24 29
word word: часом	-57 46 -25 -36 -19
word word: части	3 -2 -2 -15 15
word word: частин	1 25 -43 -36 12
word word: частич	-14 -1 -1 -4 20
word word: часто	3 0 15 -2 -17
word word: частот	-7 -16 -15 -3 18
word word: часть	17 14 -11 -15 -17
word word: частіш	-2 25 -2 -1 -26
word word: часу	0 -17 -13 -9 14
word word: часы	-1 13 -7 -2 -9
word word: чат-бо	-5 14 -15 -22 6
word word: чаще	-5 -12 -6 20 -15
word word: чвк	33 12 -16 -1 -18
word word: чего	19 -17 -13 -16 -17
word word: чей	2 0 0 15 -15
word word: чекайт	-20 13 0 -15 5
word word: чекала	-2 0 5 0 -3
word word: чекали	18 -22 17 -29 -34
word word: чекати	-3 14 1 -13 0
word word: чекаю	1 -27 32 -14 -26
word word: чекают	-1 -11 -46 -24 37
word word: чекає	-1 -31 -1 18 -4
word word: чекаєм	-36 -36 16 5 46
word word: челове	19 -25 -49 -42 15
word word: чем	-9 -8 -15 3 -4
word word: червен	-9 -5 -14 5 34
word word: червня	-17 -20 19 15 -39
word word: червні	-15 -54 -1 7 51
word word: червон	-4 -6 -36 15 -6
word word: черга	-17 -16 8 -11 25
word word: чергов	5 -10 -3 -29 -11
word word: чергую	-12 0 20 0 -8
word word: через	-5 0 -16 -25 -7
word word: черзі	24 0 -19 -14 -21
word word: черкас	0 -1 18 0 -18
word word: черкащ	-18 -1 20 0 -17
word word: черниг	-41 -19 38 55 -4
word word: черног	-15 -4 -19 -3 20
word word: черном	-3 -2 -23 0 28
word word: черніг	40 7 -22 -22 -21
word word: честно	15 13 -29 -1 -24
word word: честь	-7 0 -15 -1 14
word word: четвер	-20 -6 30 -43 -10
word word: четыре	24 -18 -21 6 -18
word word: чехії	-1 -7 -1 -15 16
word word: чи	-32 33 -46 -3 -12
word word: чим	-12 -12 -1 -27 23
word word: чимало	37 -26 -6 -38 -10
word word: чиновн	-6 -15 -3 -1 15
word word: чисел	-23 -44 -13 43 -16
word word: чисель	20 0 -13 -9 -4
word word: числа	-23 -27 -7 17 1
word word: числе	-42 -37 18 -5 23
word word: числен	-21 12 5 -5 -10
word word: число	26 -43 -72 -2 -7
word word: числі	17 -5 -16 15 -15
word word: чисте	-15 0 0 0 15
word word: читайт	-1 -14 23 -2 -18
word word: читате	-5 -4 -27 -7 33
word word: читаю	-24 -20 14 25 -41
word word: чия	18 -15 -1 -3 0
word word: чиє	-8 6 -16 6 9
word word: чиї	-29 -11 -5 3 -10
word word: чкалов	-19 0 29 -1 -14
word word: члена	11 0 -1 0 -10
word word: членов	-44 8 -10 -1 19
word word: чого	15 -4 -12 17 -32
word word: чолові	13 -22 -3 -23 -20
word word: чому	-55 -4 9 33 2
word word: чорний	0 0 26 0 -26
word word: чорноб	28 -2 -5 -15 -18
word word: чорног	-19 -42 -7 -1 53
word word: чотири	-4 0 -2 14 -34
word word: чотирн	9 0 -7 -1 -2
word word: чотирь	37 -18 -4 -10 -34
word word: что	-33 -5 24 -51 -1
word word: чтобы	-35 33 -8 0 -8
word word: чув	-15 -1 15 -1 -1
word word: чувств	18 -9 -1 0 -9
word word: чудові	8 0 0 -7 0
word word: чужих	15 -4 -15 -4 -15
word word: чужого	15 0 -14 0 -3
word word: чули	-1 -1 -15 -25 36
word word: чутки	0 18 -17 -2 -16
word word: чутлив	16 -17 -15 0 0
word word: чуток	-5 16 -20 -24 14
word word: чуть	4 -28 -13 30 -25
word word: чье	-7 -5 33 -2 -16
word word: чьи	14 -5 15 0 -17
word word: чья	-8 -15 -1 15 -15
word word: шаг	-17 -34 31 -14 -1
word word: шага	-18 -31 -15 -13 29
word word: шамсаи	13 0 -2 -2 -8
word word: шана	13 -4 -15 -12 13
word word: шановн	-30 -5 6 -1 23
word word: шапці	-9 -10 14 -15 10
word word: шахеди	-1 -1 -5 -1 8
word word: шахеді	-17 -10 17 -7 -13
word word: шахмат	-15 0 -14 -1 29
word word: шахрай	0 -15 -9 -2 16
word word: шахраї	15 9 -7 -15 -11
word word: шахтер	-2 0 -3 0 5
word word: шведам	0 0 -2 -5 9
word word: шведов	-1 0 0 -3 5
word word: швейца	-26 12 -13 20 -20
word word: швидше	15 -1 -3 -9 -5
word word: шел	9 -15 15 -1 -5
word word: шерефо	0 17 -2 -4 -16
word word: шестер	29 -7 -2 -6 -52
word word: шести	-26 -6 16 -3 -2
word word: шестид	-18 -9 25 -20 -29
word word: шестна	9 -1 -1 0 -7
word word: шестой	26 -21 -15 -3 -22
word word: шесть	-32 -3 7 -7 16
word word: шестьд	20 -15 5 -5 -14
word word: школ	-19 -5 -14 12 8
word word: школа	-8 -2 -33 -5 33
word word: школах	-1 -4 -10 -4 19
word word: школи	-7 -1 0 -1 8
word word: школу	-16 -25 21 -7 10
word word: школьн	-8 -4 5 -16 9
word word: школі	-34 -1 -15 -34 21
word word: шкіл	0 15 -1 -6 -11
word word: шкільн	-1 -11 15 -24 -8
word word: шла	14 -3 -12 3 -4
word word: шли	-1 -11 11 -6 -3
word word: шлях	-4 15 -15 0 -12
word word: шостий	9 -3 -4 0 -2
word word: шпитал	-26 -10 51 -15 -47
word word: штаб	4 -46 15 -4 -29
word word: штаба	15 -5 -17 14 -20
word word: штабам	-23 -16 5 13 -12
word word: штабе	7 0 0 -3 -3
word word: штабом	28 0 7 -12 -17
word word: штабу	-62 -7 -32 12 39
word word: штабі	16 -9 -42 20 -45
word word: штатам	-39 -7 -7 9 39
word word: штати	-15 -1 15 0 -8
word word: штатів	15 15 -1 -1 -29
word word: шторм	0 -1 -5 0 7
word word: штурм	-15 -11 -15 -2 15
word word: штурмо	-35 -4 -20 15 -8
word word: штурмі	-15 -16 -8 -15 18
word word: шукали	14 0 0 -2 -12
word word: шукати	-16 -17 -21 -1 25
word word: шукают	-23 -8 -15 2 6
word word: шукає	-9 0 0 0 9
word word: шукаєм	3 0 0 14 -16
word word: шутит	-5 -4 22 -1 -19
word word: шэдоу	0 -1 -5 0 7
word word: шістде	45 -4 -23 6 -31
word word: шістна	16 0 -16 0 1
word word: шість	7 25 -19 -15 -10
word word: шістьм	20 -2 10 -4 -29
word word: шістьо	12 -6 10 -13 -33
word word: щастя	25 -1 -14 -12 -14
word word: ще	22 -42 2 4 -35
word word: щира	-6 -15 -12 -3 15
word word: щите	15 0 -1 -1 -13
word word: щиті	61 -5 -35 -23 -38
word word: що	-47 10 6 -40 8
word word: щоб	-35 33 -12 -14 -4
word word: щоденн	9 -9 0 -7 7
word word: щодня	-17 5 6 13 -9
word word: щодо	-77 29 -25 -10 28
word word: щойно	2 5 -15 -13 1
word word: щоміся	0 -15 0 15 4
word word: щонайм	-29 0 -12 7 -3
word word: щоразу	-16 14 -11 16 -48
word word: щороку	12 -10 -3 -9 9
word word: щось	-10 -18 15 -22 -25
word word: щотижн	-14 -2 -14 1 14
word word: эвакуа	-8 -1 -7 -15 13
word word: эвакуи	-2 -6 -13 -16 26
word word: экипаж	-23 -6 -42 -18 44
word word: экспер	-35 -28 10 17 24
word word: электр	-3 -15 -6 -1 16
word word: эмират	7 -10 28 -23 -30
word word: энерге	-13 -30 -19 -2 23
word word: энерго	10 -7 -1 -2 -1
word word: эпизод	-9 -15 -14 0 15
word word: эр-рия	-7 -6 7 0 -15
word word: эрдога	-4 -14 -6 -3 14
word word: этап	5 -13 -9 -16 -5
word word: этапа	-7 21 -8 -13 -20
word word: этапам	-6 -2 15 -1 -15
word word: этапе	-6 11 -7 0 0
word word: этапом	34 -25 -2 -6 -10
word word: эти	-28 -1 15 5 -20
word word: этим	-26 -9 -15 2 15
word word: этих	-22 -27 -17 44 -32
word word: это	5 -29 13 -8 -14
word word: этого	-36 -15 28 0 -13
word word: этой	0 36 -8 -11 -47
word word: этом	10 20 7 -15 -39
word word: этому	-18 -16 -41 -16 42
word word: этот	-7 -21 -10 -3 28
word word: эту	31 -8 8 -1 -20
word word: эфире	-18 18 -6 21 -28
word word: эшелон	-8 4 -15 -17 17
word word: ювілей	16 0 -16 0 -1
word word: юг	15 -1 -14 0 -11
word word: юрий	-1 -6 7 0 -14
word word: юристи	0 -6 0 -2 9
word word: юсов	-1 37 -29 -19 -59
word word: я	-29 -13 70 -22 -49
word word: яблука	-3 -1 31 -1 -28
word word: як	2 0 -2 -9 -11
word word: яка	-25 -36 -9 41 -27
word word: якби	-16 -4 2 15 9
word word: яке	-37 -9 1 -9 24
word word: який	-22 -9 3 -37 8
word word: яким	-12 -1 -5 0 16
word word: якими	-14 -27 -2 15 27
word word: яких	6 -40 9 14 -39
word word: якобы	-32 41 -30 -6 -30
word word: якого	-20 -39 35 11 -50
word word: якому	-4 23 35 -23 -28
word word: якою	-2 -9 -18 13 -19
word word: якої	-11 -11 -9 14 -14
word word: яку	-8 -14 23 5 -27
word word: якутян	-5 -2 19 0 -13
word word: якщо	-18 17 -1 -29 9
word word: які	-9 -24 5 -7 -7
word word: якій	28 39 -33 0 -34
word word: январе	0 -2 -2 -2 5
word word: январь	-3 -2 -8 -13 15
word word: января	24 -1 16 -23 -30
word word: японск	-3 -8 -6 -16 17
word word: японії	-8 -23 -8 -1 35
word word: яценко	-10 -2 13 -6 -28
word word: є	-7 36 -10 8 -58
word word: євро	-1 -1 -12 -12 17
word word: євроко	-4 -14 -2 -7 14
word word: європа	0 0 -14 0 14
word word: європе	-7 -15 -7 -12 16
word word: європи	-1 -1 -9 0 12
word word: єдиний	-28 -18 26 -4 -16
word word: єдином	-12 -3 0 18 -18
word word: єрдр	-12 -14 -8 -3 21
word word: єрмак	29 -13 -24 -11 15
word word: і	-25 -13 19 -22 -13
word word: іван	17 -1 -20 -15 -3
word word: івана	18 -2 -1 -2 -15
word word: ігор	-16 0 5 0 14
word word: ігри	-13 4 -15 -1 15
word word: іде	4 -15 -14 -9 15
word word: іденти	-14 -41 2 -48 27
word word: ідетьс	-14 37 -12 -14 -7
word word: ідуть	-11 38 -16 -3 -35
word word: із	-24 5 13 -8 -9
word word: ізоляц	-2 -15 18 0 -3
word word: ізраїл	14 -17 -3 -25 9
word word: ізюм	-1 0 0 -15 15
word word: ім'я	20 -16 -12 -14 14
word word: імен	-32 18 -19 27 -61
word word: імена	-38 -24 -14 -25 47
word word: імені	-11 -15 29 -2 7
word word: інвалі	-2 -12 49 0 -41
word word: інозем	-11 -15 -11 0 14
word word: інстит	0 -1 14 0 -14
word word: інстру	-15 -2 15 7 -7
word word: інтерв	-9 -16 -6 -9 12
word word: інтерн	-3 0 -11 -2 15
word word: інформ	-12 -12 -1 0 14
word word: інший	-14 -5 21 -9 -36
word word: іншим	0 -3 -12 -3 18
word word: інших	15 11 -17 16 -15
word word: іншого	0 1 -7 -14 1
word word: інші	25 16 -34 -17 -11
word word: ініціа	-16 23 -26 -15 7
word word: іпсо	0 15 -15 -8 11
word word: іран	-11 -2 -2 -2 13
word word: ірина	9 0 -9 0 0
word word: існує	-16 20 -9 10 -10
word word: істори	17 0 -4 -8 -5
word word: історі	-32 -15 28 -5 7
word word: італії	-1 15 -15 -3 -1
word word: ішлося	14 -1 0 -2 -12
word word: їде	15 -3 -22 -17 15
word word: їдуть	39 8 -33 -39 -19
word word: їжа	-2 -2 11 -1 -6
word word: їй	-13 -21 14 -9 19
word word: їм	-11 -17 -19 -14 27
word word: їх	-14 17 -6 3 -42
word word: їхали	17 -9 -16 -14 -15
word word: їхати	-10 23 -17 -12 7
word word: їхньог	-21 14 -2 20 -14
word word: їхньом	0 17 -10 -3 -16
word word: їхню	20 -10 -14 -9 5
word word: їхнє	12 -16 10 -15 -40
word word: їхні	-5 -14 14 -12 -18
word word: їхній	-17 -3 18 -8 -30
word word: їхніми	-13 15 -12 -12 -12
word word: їхніх	1 -22 -18 0 19
word word: її	9 2 -21 1 15
word word: ґратам	26 -1 -6 -8 -13
word word: ґрати	18 -1 -5 -14 -1
word word: ابوظبي	-18 22 -17 -12 -29
word word: اتحادي	26 -1 -1 -18 -15
word word: اتصالا	-38 36 -19 -15 -45
word word: اتفاق	11 -15 -5 -4 13
word word: اتفاقا	19 -17 -3 -14 -1
word word: اتفق	-9 15 -3 -5 -15
word word: اتمام	5 -2 -2 -15 15
word word: اتمت	12 0 0 -12 0
word word: اجمالي	-1 -21 -9 18 -17
word word: احمر	-10 12 -6 -15 -2
word word: اخري	0 7 -1 0 -6
word word: اخيره	-14 -5 15 -3 -6
word word: اربعه	11 -8 0 -3 -1
word word: ارتفع	-5 0 0 5 0
word word: ازمه	1 12 -14 0 -5
word word: ازوف	-1 -12 19 -1 -13
word word: ازوفست	16 -13 -1 -5 -3
word word: اسبوع	-14 15 -10 -15 -1
word word: استعاد	23 -19 -3 -9 -19
word word: استعدا	-12 34 -3 -8 -25
word word: استقبل	-14 -15 15 -3 6
word word: اسر	-1 -15 6 0 -3
word word: اسرائي	-9 -1 -4 -1 15
word word: اسرهم	-15 -12 0 15 -1
word word: اسري	-22 -13 -45 8 24
word word: اسطنبو	10 7 -5 -9 -16
word word: اسفرت	1 -1 -1 9 -13
word word: اسهمت	-15 -13 0 18 -8
word word: اسير	-33 17 22 -11 -45
word word: اسيرا	20 -12 -44 2 -11
word word: اشخاص	8 -27 -15 -14 18
word word: اشهر	-2 15 -14 0 -1
word word: اشهرا	24 -20 -2 -17 -14
word word: اطار	23 -18 -5 -16 -20
word word: اطراف	0 -15 -2 -1 16
word word: اطفال	8 -6 -4 0 -13
word word: اطلاق	6 -4 -7 -27 13
word word: اطلق	-29 14 -6 -2 -4
word word: اعاده	20 -10 -8 -3 -3
word word: اعربت	-14 7 -26 -14 15
word word: اعلن	-4 15 0 -6 -15
word word: اعلنت	27 -17 -1 -22 -4
word word: اغسطس	12 0 0 -12 0
word word: افادت	-2 -15 -1 15 -6
word word: افراج	-25 36 13 4 -8
word word: افرجت	5 -4 0 -5 5
word word: اكبر	26 -15 0 -15 -5
word word: اكثر	-35 6 14 4 -31
word word: اكدت	-25 -17 26 -3 11
word word: ال	-1 -9 -1 0 11
word word: الاثني	16 -13 -1 -5 -3
word word: الاحد	14 -15 -16 -15 16
word word: الاف	-3 -4 0 9 -2
word word: الان	2 -5 -15 15 -2
word word: الف	-4 18 -28 -11 -17
word word: الي	21 -3 -5 -22 -9
word word: اليوم	3 -18 8 11 -26
word word: امارات	2 -37 6 14 -7
word word: امريكي	-2 -4 -7 -20 13
word word: امس	-10 -2 17 -6 -15
word word: املها	-15 5 -16 -14 15
word word: امير	5 -4 0 0 0
word word: ان	-38 24 -30 -4 1
word word: انباء	-25 42 -6 -1 -27
word word: انجاز	25 -1 -9 -21 -10
word word: انجزت	-13 15 -10 -15 -1
word word: انسان	-18 13 -17 4 -22
word word: انساني	-7 -9 -1 8 -1
word word: انطلاق	4 -21 0 15 0
word word: انقره	-17 24 -7 0 -21
word word: انها	-7 17 -16 -15 -15
word word: انهاء	-7 0 -16 -14 16
word word: اهالي	2 -2 -16 -15 16
word word: اوكران	-8 12 -24 1 -17
word word: اول	-7 -3 -2 -1 10
word word: اولا	-12 -9 -15 30 -11
word word: اولي	-1 7 0 0 -6
word word: اي	14 -10 0 -11 0
word word: ايام	-44 14 23 -12 -23
word word: باسم	-13 31 -7 -1 -23
word word: بان	-14 -2 -10 3 -6
word word: بحث	-12 13 -16 -15 15
word word: بحثا	-2 -4 -16 -15 16
word word: بدء	-2 -11 -1 0 12
word word: بدايه	8 -15 -1 8 -5
word word: بريطان	5 -4 0 0 0
word word: بعد	-1 25 5 -31 -47
word word: بفضل	23 -18 -16 14 -12
word word: بلاده	16 -13 -1 -5 -3
word word: بلادهم	10 -10 0 0 0
word word: بلدانه	5 -4 0 0 0
word word: بلدين	-12 24 -17 -22 0
word word: بلغ	-23 -8 -26 28 -2
word word: بن	4 -13 -1 -1 11
word word: بها	15 -1 0 -15 -5
word word: بهذه	14 0 -1 -4 -13
word word: بيان	0 17 -2 -8 -12
word word: بيلارو	18 -7 -3 -10 -1
word word: بين	-9 -9 -13 9 10
word word: بينهم	3 -4 -3 -9 14
word word: تاتيان	-6 14 -1 -16 -14
word word: تبادل	-38 -1 7 -35 10
word word: تبادلت	20 -28 -4 4 -21
word word: تبادله	-18 -8 -1 20 -9
word word: تثمر	-14 15 -13 -3 -1
word word: تجاري	-1 -12 -1 0 13
word word: تحتجز	-13 -12 -1 30 -10
word word: تحرير	8 -3 0 -4 0
word word: تحضير	-13 20 -14 0 -8
word word: تخفيف	-5 -1 0 5 0
word word: ترامب	-18 43 -22 -6 -16
word word: ترحيبه	-5 -15 -5 -14 16
word word: تركي	-9 15 -1 -5 -15
word word: تركيا	-4 30 15 -1 -45
word word: تسلم	-13 17 -6 -3 3
word word: تسلمت	21 -4 -2 -3 -13
word word: تسليم	16 -13 -4 -4 -19
word word: تشيرني	-11 -1 17 -6 -15
word word: تعاون	-4 -21 0 15 -1
word word: تعاونه	5 -1 0 -3 0
word word: تعمل	0 7 -1 0 -6
word word: تقديره	1 -12 -1 -2 12
word word: تقل	-8 -11 -4 0 19
word word: تلغرام	7 -1 -1 -1 -4
word word: تم	-17 -9 -1 20 -9
word word: تمكنت	30 0 -10 -21 -6
word word: تنسيق	-18 21 -1 -1 -2
word word: تنفيذ	-4 -1 -4 0 9
word word: تواصل	-15 14 -22 -23 16
word word: تي	-36 -4 23 -24 0
word word: ثانيه	-15 15 -13 -1 -1
word word: ثقه	-16 29 -18 -15 -1
word word: ثلاثه	-34 -41 13 -14 8
word word: ثلاثيه	-15 16 -14 0 -15
word word: جانب	17 12 -18 -18 -17
word word: جانبان	4 -14 -1 -1 12
word word: جانبين	-18 3 -29 30 6
word word: جثامين	25 -3 -2 -2 -19
word word: جثمان	17 -12 -4 -1 -2
word word: جثمانا	32 -17 -6 -5 -9
word word: جثه	-18 21 -1 0 -2
word word: جديد	-17 23 -7 -1 -22
word word: جديده	-5 9 -18 -2 -17
word word: جرت	14 -11 0 -11 0
word word: جري	-10 15 0 0 -7
word word: جزيره	-1 -12 19 -1 -13
word word: جلسه	-9 14 -1 -6 -14
word word: جمعه	5 -3 0 -1 -1
word word: جمهوري	26 -3 -1 -18 -14
word word: جندي	8 -1 -1 -3 -4
word word: جنديا	23 -5 -9 -15 -17
word word: جنسيات	5 -4 0 0 0
word word: جنود	-14 -1 15 0 -2
word word: جهات	5 -4 0 0 0
word word: جهود	-8 -9 -2 4 14
word word: جهودها	15 -13 -2 -15 -13
word word: جوله	-15 15 -13 0 -8
word word: حافلات	-3 -1 -5 0 9
word word: حتي	12 -22 -16 28 -7
word word: حرب	22 -23 -1 4 -14
word word: حسبما	7 -1 -1 -1 -4
word word: حصاد	-20 -9 -1 22 -10
word word: حصيله	5 0 0 -3 -1
word word: حقوق	-9 13 -1 -13 -17
word word: حكومتي	8 -2 0 -6 0
word word: حكومه	-5 -14 0 -10 23
word word: حلول	-3 -27 -6 -14 28
word word: حوار	-41 -15 25 -2 -38
word word: حول	-8 -2 -1 -2 12
word word: حيث	19 -12 -9 -13 -2
word word: خارجيه	-34 24 -17 6 -14
word word: خاضعه	20 -7 -16 -14 -4
word word: خبرات	-8 -7 0 -2 16
word word: خطوه	1 -15 -1 -11 21
word word: خلال	-23 27 -26 -8 -15
word word: خلاله	-10 16 0 0 -7
word word: خمسه	2 -13 18 -1 -13
word word: خميس	9 -1 -1 -3 -4
word word: دبلوما	-25 -12 -21 43 -31
word word: دعم	-18 -15 -2 20 1
word word: دفاع	21 -17 -21 -17 14
word word: دوحه	11 -10 0 0 0
word word: دولار	-13 -15 -1 15 2
word word: دوله	-3 -35 9 11 13
word word: دولي	-4 -21 0 15 -1
word word: دوليه	-4 -12 -1 -2 15
word word: ذكرت	-14 15 -10 -15 -1
word word: ذلك	-5 -12 0 13 -1
word word: ذويهم	33 -21 -3 -15 -1
word word: ذي	-8 15 -2 -5 -14
word word: ذين	-41 -8 -7 32 -18
word word: رئيس	18 -21 -6 -15 -14
word word: رئيسين	-5 -15 -5 -13 16
word word: رحبت	-39 -12 26 -10 17
word word: رحلات	-3 -11 0 -1 13
word word: رعايه	-1 -4 0 -10 15
word word: روس	5 -17 14 -6 -22
word word: روسي	-4 -12 -39 -5 13
word word: روسيا	10 -20 -19 10 -34
word word: روسيه	10 5 -10 -17 -20
word word: رياض	5 -4 0 0 0
word word: زايد	-1 -9 -1 0 11
word word: زراعه	-8 -7 0 -2 16
word word: زيلينس	2 -4 -3 8 -3
word word: سبتمبر	5 -4 0 0 0
word word: سبعه	3 -4 -1 -12 14
word word: سته	16 -6 -2 -10 -1
word word: سجن	-1 -1 -16 -15 16
word word: سراحهم	-29 14 -6 -2 -4
word word: سعاده	10 -4 -1 0 -6
word word: سعوديه	-2 6 -3 -9 4
word word: سفاره	26 -20 -1 -1 -11
word word: سلم	-14 -5 15 -3 -6
word word: سلمان	5 -4 0 0 0
word word: سلمت	7 -4 -1 -1 -1
word word: سمو	-6 4 -1 -1 4
word word: سموه	-6 13 0 -1 -7
word word: سياسيه	-5 -15 -6 -13 15
word word: سينقلو	12 -4 -8 0 -2
word word: شخص	-12 -1 17 -6 -15
word word: شددت	-15 14 -14 15 -1
word word: شكر	15 -12 -2 -15 -13
word word: شكرها	-2 15 -14 0 -1
word word: شمل	18 -31 -3 1 -1
word word: شملت	-2 -18 27 -18 2
word word: شملتهم	14 0 -1 -4 -13
word word: شهر	-17 23 -7 -1 -21
word word: شوون	-19 25 -1 0 -8
word word: شيخ	-5 -10 -5 0 19
word word: صحه	-12 14 0 0 -2
word word: صديقين	5 -1 0 -3 0
word word: صفقه	-3 -2 -4 0 9
word word: صليب	-10 12 -6 -15 -2
word word: ضمن	8 -10 -4 -2 8
word word: طائره	-15 -1 15 -1 1
word word: طرف	-21 3 25 -11 -22
word word: طرفين	27 8 -3 -19 -19
word word: طريق	12 -16 -7 -20 16
word word: طفل	-15 -12 0 15 -1
word word: طفلا	25 -19 -1 -3 -8
word word: عائلات	-28 -43 10 -20 32
word word: عاد	23 -14 -9 -13 -13
word word: عادوا	16 -9 -3 -10 -1
word word: عام	0 -15 -2 22 -19
word word: عبدالل	-1 -9 -1 0 11
word word: عبر	-19 2 -9 14 -22
word word: عدد	24 -23 -17 25 -7
word word: عربيه	12 5 -3 -11 -10
word word: عسكري	-1 -3 0 5 -1
word word: عسكريا	21 -16 -8 -6 -3
word word: عسكريي	22 -18 -7 -5 -18
word word: عشره	5 -4 0 0 0
word word: عقب	9 -7 0 -3 0
word word: علاج	12 -4 -8 -3 2
word word: علاقات	15 -1 0 -15 -5
word word: علي	-17 -10 14 -26 -5
word word: عمليات	-25 -26 -17 -18 31
word word: عمليه	9 3 -22 -25 -11
word word: عن	-23 37 -40 -14 11
word word: عند	-15 -1 15 -1 4
word word: عنهم	-9 -13 16 2 -4
word word: عهد	5 -4 0 0 0
word word: عوده	24 6 -10 -18 -13
word word: عيد	5 -1 0 -3 0
word word: غزه	-21 -1 -3 -4 23
word word: غير	-14 15 -1 -15 -11
word word: فلاديم	7 -1 -1 -1 -4
word word: فلسطين	-16 -1 -6 -2 17
word word: فوري	-1 18 -2 -8 -13
word word: في	-14 -31 -22 -4 19
word word: فيما	5 -28 -22 -26 31
word word: قائمه	-14 15 -1 -15 -14
word word: قاده	-1 -12 19 -1 -13
word word: قال	-10 24 10 -1 -40
word word: قالت	-12 15 -15 -9 -15
word word: قامت	15 -1 0 -15 -5
word word: قبل	-29 19 11 -1 -22
word word: قبيل	5 0 0 -3 -1
word word: قد	11 1 -2 -4 -6
word word: قدمت	-17 15 -1 -15 -11
word word: قريبا	2 42 -1 0 -42
word word: قطر	-2 -21 -8 -12 16
word word: قطريه	1 -23 -1 15 -12
word word: قنا	11 -11 0 -1 0
word word: قيد	0 7 -1 0 -5
word word: كان	1 9 -3 0 -7
word word: كانت	6 18 -10 -14 -4
word word: كانوا	13 -9 0 -10 0
word word: كرملين	-14 32 -7 -1 -23
word word: كرواتي	5 -4 0 0 0
word word: كل	10 4 21 -24 -23
word word: كهربائ	-17 -4 -1 15 -2
word word: كييف	-14 -23 -37 -43 35
word word: ل	-17 24 -7 0 -21
word word: لا	-25 20 -5 24 -30
word word: لترتيب	-26 21 -15 -15 -22
word word: لتلقي	12 -4 -8 0 -2
word word: لجنه	-4 -12 -1 -2 15
word word: لحظه	-2 -12 19 -1 -13
word word: لدي	-2 6 -1 3 -7
word word: لسيطره	20 -7 -16 -14 -4
word word: لعمليه	-17 -17 -15 -10 18
word word: لقاء	-2 -19 18 -1 -6
word word: لكل	15 -13 -2 -15 -14
word word: لم	-37 28 -16 -20 -22
word word: ليرتفع	15 0 0 -15 0
word word: ليصل	28 -15 -9 -28 -6
word word: ما	2 27 -18 -31 -15
word word: ماضي	-14 16 -12 -15 -8
word word: ماضيه	-15 14 -14 15 -1
word word: مبادرا	14 -4 0 -15 9
word word: متحدث	-13 31 -7 -1 -23
word word: متحده	-8 14 -15 -14 3
word word: متن	-15 0 15 -1 -1
word word: مجموع	22 15 -10 -30 -13
word word: مجموعه	19 -17 -3 -10 -6
word word: محادثا	-25 27 -17 -13 -17
word word: محتجز	-2 -14 -1 -10 21
word word: محتجزا	-9 -1 -4 -2 15
word word: محتجزي	-16 18 -4 -8 11
word word: محمد	5 -4 0 0 0
word word: مختصه	5 -4 0 0 0
word word: مدني	-2 -1 -16 -15 16
word word: مدنيا	22 -18 0 -10 0
word word: مدنيين	-11 13 -13 -28 6
word word: مراسلن	-15 -1 15 0 -2
word word: مرحله	13 -6 -1 -3 -4
word word: مساعدا	-20 -15 -1 20 -7
word word: مساعده	19 -3 -1 -1 -15
word word: مساعي	6 -4 0 -1 -1
word word: مستشفي	-16 -1 20 -7 -16
word word: مستعده	-14 15 -1 -15 -14
word word: مستمره	-8 20 -8 -11 -6
word word: مسقط	-2 -14 -1 -10 21
word word: مصر	-15 -1 -7 0 16
word word: مصنع	16 -13 -1 -5 -3
word word: مطلع	-15 -7 0 17 -11
word word: مع	-26 17 -14 -8 -16
word word: معارك	20 -3 -1 -1 -16
word word: معاناه	-15 -28 -6 12 28
word word: معظمهم	14 -10 0 -10 0
word word: معنيه	-8 7 -1 -2 4
word word: مفاوضا	12 -4 -8 0 -2
word word: مفرج	-8 -1 -4 -1 14
word word: مفقودي	-13 -2 3 -16 12
word word: مفوضه	-6 14 -1 -16 -14
word word: مقابل	-7 -12 -3 -11 14
word word: مقبله	-24 25 -15 -5 -15
word word: مكتب	-5 -4 -2 21 -14
word word: مليون	-1 -10 0 -1 12
word word: مملكه	3 4 -3 -9 4
word word: من	10 10 9 -3 -41
word word: مناصفه	18 0 -1 -15 -13
word word: منذ	-17 -22 -15 16 13
word word: منهم	11 -10 -1 0 -1
word word: مواطني	14 -10 0 -10 0
word word: موسكال	-6 14 -1 -16 -14
word word: موسكو	-8 21 -2 -32 -29
word word: موكده	1 3 0 0 -5
word word: ميدينس	7 -1 -1 -1 -4
word word: ناجحه	5 -1 0 -3 -1
word word: نار	-6 -4 -7 -20 13
word word: نجاح	26 -13 0 -22 -4
word word: نجحت	25 -13 -2 -17 -13
word word: نحو	-14 -23 -2 24 12
word word: نساء	12 -13 -1 -6 4
word word: نظام	20 -7 -16 -14 -4
word word: نفسه	6 -4 0 -1 -1
word word: نقل	-15 0 15 0 -2
word word: نقلتهم	5 -4 0 0 0
word word: نهيان	-1 -9 -1 0 11
word word: هدنه	-22 43 -22 -7 -10
word word: هذا	7 -12 -1 8 -16
word word: هم	10 -10 0 0 0
word word: هو	-16 29 -18 -15 -1
word word: هي	15 -18 -6 -18 2
word word: و	28 -15 0 -17 9
word word: واحد	-4 0 0 -1 6
word word: واس	5 -4 0 0 0
word word: واقع	14 26 -6 -15 -21
word word: وام	15 0 0 -15 0
word word: وزاره	-14 9 -27 5 -2
word word: وزير	-17 16 -2 -5 -15
word word: وزيره	-4 -21 0 15 -1
word word: وساطات	-11 -10 -16 36 -16
word word: وساطته	24 -14 -10 -19 -6
word word: وساطه	9 -6 -7 5 -21
word word: وسطاء	-3 -1 -5 0 9
word word: وصل	-13 -12 15 -2 -4
word word: وصلت	-19 20 -1 0 -1
word word: وصلوا	17 -7 -3 -10 -1
word word: وصول	-5 -1 -3 0 9
word word: وفدان	-10 17 -4 -13 -16
word word: وفق	-13 14 -2 18 -16
word word: وقع	-2 -11 0 -10 22
word word: وقف	-5 -15 -5 -14 16
word word: ولايات	-21 14 -15 -4 15
word word: ولي	5 -4 0 0 0
word word: يعكس	-14 15 -10 -15 -1
word word: يعلن	-17 43 -22 -6 -16
word word: يكون	1 -5 -15 15 -1
word word: يمنيه	-5 -28 -2 -11 35
`;
