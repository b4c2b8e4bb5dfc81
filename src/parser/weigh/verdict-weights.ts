/** Written by `npm run train` from the labelled posts: not to be edited. A cue, then its worth to each answer. */
export const VERDICT_WEIGHTS = `
always	3 -5 -5 -5 11
by a region's share	-14 -11 45 -13 -43
by a report that is denied	-30 33 5 -11 3
by a transfer without a number	-7 9 5 -21 -13
by an earlier transfer	-40 -15 8 -12 4
by an exchange by its number	28 -13 -8 -26 -18
by an exchange of other states	-12 -13 -13 -2 19
by another war	-30 -10 -17 -11 52
by called off, postponed or denied	-21 16 -1 10 -16
by figures of a transfer	23 -4 -5 -7 -7
by footage or a meeting	-54 -11 38 -9 18
by nothing of a transfer	-26 -16 10 -17 20
by part of an older exchange	-29 -4 32 -4 -41
by parts of a transfer	-22 -9 -2 -6 10
by planned or agreed	-21 17 0 -17 0
by put off	-28 31 -20 -8 -15
by running totals or people held	-41 -4 -6 30 -9
by something else is exchanged	-24 -10 -18 -3 24
counts bodies few	-18 6 4 -20 26
counts bodies many	6 -3 -8 23 -29
counts bodies some	38 -22 -24 -15 -4
counts civilians few	44 -4 -4 -20 -23
counts civilians many	-64 -22 -13 46 4
counts civilians some	2 -15 -10 10 -5
counts military few	11 -13 9 -14 0
counts military many	-66 -2 -29 76 -20
counts military some	43 -7 -15 -19 -2
counts null few	-15 -17 7 -7 22
counts null many	-29 -17 -11 27 13
counts null some	-23 -18 -4 -1 38
counts people few	-10 -18 8 -22 19
counts people many	-32 -2 -16 49 -10
counts people some	35 -1 -14 -19 -6
day ahead	-44 7 -31 -17 40
day ahead early	-37 20 -32 -11 8
day ahead first	-32 24 -44 -22 9
day ahead late	-17 -16 -21 -17 39
day before	-58 -1 81 -30 -25
day before early	-30 31 36 -24 -35
day before first	-56 -46 72 -24 -21
day before late	-9 -14 18 -19 -1
day long before	-28 4 20 18 -35
day long before early	-5 1 21 5 -24
day long before first	-45 -11 22 17 -35
day long before late	0 12 -29 -8 7
day same	24 -4 -5 -9 -17
day same early	24 -21 -2 0 -5
day same first	24 -1 -6 -14 -12
day same late	-15 -5 -5 23 -7
day the day before	16 -2 38 -22 -41
day the day before early	30 3 21 -25 -40
day the day before first	-6 3 19 -19 -40
day the day before late	10 -8 -2 -11 -10
fate cumulative	-9 -11 -1 15 -14
fate cumulative bodies	11 -9 -3 8 -20
fate cumulative civilians	-34 14 5 3 -4
fate cumulative military	-7 2 -5 -5 -19
fate cumulative null	-33 -1 -9 32 -24
fate cumulative people	-5 -14 2 7 -5
fate dropped	-8 -1 1 -4 7
fate dropped bodies	-4 -5 -20 -17 5
fate dropped civilians	19 -2 -5 -7 -28
fate dropped military	-8 -4 -14 -11 16
fate dropped people	-8 0 -6 -8 9
fate figure	20 -4 -3 -7 -7
fate figure bodies	14 0 -4 -8 -8
fate figure civilians	23 -2 -3 -7 -9
fate figure military	18 -4 -2 -7 -6
fate figure people	15 -4 -5 -6 -5
fate held	-18 0 -10 3 8
fate held civilians	-15 -5 -9 11 -12
fate held military	-19 -8 -9 23 -11
fate held people	2 0 -10 -31 36
fate part bodies	1 -10 15 -4 -15
fate part civilians	-14 -2 -26 14 24
fate part military	-2 2 5 -4 -12
fate part people	19 -11 -2 -7 -2
fate planned	1 2 -4 -19 -4
fate planned bodies	-5 4 -7 -6 16
fate planned civilians	-8 17 -12 -14 -19
fate planned military	8 -5 -10 -6 -6
fate planned null	12 -30 -20 8 0
fate planned people	-15 12 4 -14 -6
fate recap	-10 -8 15 -2 12
fate recap bodies	-18 -13 7 -11 3
fate recap civilians	-8 -14 17 -5 -2
fate recap military	-7 -11 13 -20 34
fate recap null	3 -7 -11 6 6
fate recap people	-17 -2 6 19 -24
language ar	-23 0 6 -12 16
language en	-10 -1 -3 -5 12
language ru	3 -8 -8 -7 15
numbers 0	-65 18 35 -44 27
numbers 1	-5 -12 -6 -13 22
numbers 3	10 -9 -22 0 10
numbers 4	16 -8 -8 -11 2
numbers 5	15 -11 -9 -4 13
pair next: adj.dead adj.modifier	16 -18 -6 -20 16
pair next: adj.dead adj.wounded	-19 -18 -5 -12 21
pair next: adj.dead cue.claims	17 -14 -6 -4 -3
pair next: adj.dead cue.completed	16 -14 -12 -7 -16
pair next: adj.dead cue.in_captivity	18 -15 -18 -18 -5
pair next: adj.dead cue.other_war	-15 0 0 -10 16
pair next: adj.dead cue.part	5 14 0 -4 -15
pair next: adj.dead cue.relative	29 -18 -28 -21 -9
pair next: adj.dead cue.today	33 -13 -4 -31 -9
pair next: adj.dead noun.body	3 -2 -8 20 -13
pair next: adj.dead noun.civilian	-37 -7 -21 -16 33
pair next: adj.dead noun.military	29 -9 -23 -5 -18
pair next: adj.dead noun.other	18 -1 -12 -3 -2
pair next: adj.dead noun.people	38 -9 -11 -38 -7
pair next: adj.dead noun.soldier	-15 -8 -6 18 -10
pair next: adj.dead own.to	-12 -4 -4 26 -8
pair next: adj.dead qualifier.more_than	22 -18 0 -4 -19
pair next: adj.dead ru.agent	65 -28 -18 -49 6
pair next: adj.dead ru.of	-23 -15 32 -20 -34
pair next: adj.dead ua.agent	18 -9 -7 -19 -15
pair next: adj.dead ua.of	25 -10 -6 -6 -4
pair next: adj.dead ua.to	37 -19 -8 -17 -15
pair next: adj.dead verb.bring	-11 -14 -15 19 -5
pair next: adj.dead verb.come	40 -1 -2 -20 -18
pair next: adj.dead verb.give	13 -8 -4 -15 5
pair next: adj.dead verb.other	-33 14 45 -3 -18
pair next: adj.dead verb.will	31 -3 -20 -2 -9
pair next: adj.dead view.ua	42 -3 -5 -11 -26
pair next: adj.freed adj.modifier	3 -17 13 -9 -3
pair next: adj.freed adj.wounded	15 -7 -5 -6 -14
pair next: adj.freed category	36 -3 -25 -16 -9
pair next: adj.freed country	14 -2 -3 -3 -6
pair next: adj.freed cue.completed	-35 37 -22 -13 -1
pair next: adj.freed cue.deported	45 -3 -11 -20 -31
pair next: adj.freed cue.in_return	-6 1 -5 -5 8
pair next: adj.freed cue.included	-4 -11 11 -11 4
pair next: adj.freed cue.mediated	21 -4 -2 -13 -9
pair next: adj.freed cue.of_whole	-50 -16 17 21 -15
pair next: adj.freed cue.one_sided	-6 -23 -1 15 8
pair next: adj.freed cue.other_exchange	-28 -9 -28 -12 58
pair next: adj.freed cue.other_return	-25 0 -11 13 2
pair next: adj.freed cue.other_war	-23 -16 -16 -9 36
pair next: adj.freed cue.part	15 -2 14 -20 -23
pair next: adj.freed cue.recap	-23 -15 26 -7 -19
pair next: adj.freed cue.relative	-4 -10 12 -6 -17
pair next: adj.freed cue.since	24 19 -7 -4 -30
pair next: adj.freed cue.to_date	27 -1 -3 -24 -1
pair next: adj.freed cue.today	9 -6 15 -6 -21
pair next: adj.freed cue.total	-1 0 0 15 -15
pair next: adj.freed cue.transit	3 -8 7 -1 -3
pair next: adj.freed cue.yesterday	-48 -4 72 -13 -25
pair next: adj.freed noun.body	18 -9 -22 -3 5
pair next: adj.freed noun.civilian	7 -8 1 -1 1
pair next: adj.freed noun.exchange	16 -12 46 -21 -43
pair next: adj.freed noun.family	-17 -12 -18 35 7
pair next: adj.freed noun.man	10 -6 2 -14 -26
pair next: adj.freed noun.military	26 -5 5 -2 -18
pair next: adj.freed noun.other	4 -19 -25 20 12
pair next: adj.freed noun.people	25 -7 -18 5 -18
pair next: adj.freed noun.rank	28 -2 -19 -4 -8
pair next: adj.freed noun.soldier	9 -14 45 -9 -27
pair next: adj.freed noun.woman	24 -1 -21 -2 -2
pair next: adj.freed own.to	-37 -15 -14 2 47
pair next: adj.freed qualifier.approx	-37 -9 44 -3 -9
pair next: adj.freed qualifier.at_most	-1 -12 -11 15 6
pair next: adj.freed qualifier.more_than	13 -18 -13 4 -18
pair next: adj.freed ru.agent	9 0 -6 -5 1
pair next: adj.freed ru.from	-4 -12 -22 10 5
pair next: adj.freed ru.of	16 -3 -14 1 -19
pair next: adj.freed ru.to	20 -8 -19 -6 -13
pair next: adj.freed ua.from	-27 -6 40 -6 -23
pair next: adj.freed ua.of	25 -7 -7 -12 -23
pair next: adj.freed ua.to	18 -2 -8 2 -18
pair next: adj.freed verb.bring	-19 -3 20 -11 -9
pair next: adj.freed verb.future	-15 2 6 -1 9
pair next: adj.freed verb.held_exchange	-15 0 10 -6 -3
pair next: adj.freed verb.other	19 -5 -7 -5 -4
pair next: adj.freed verb.will	-2 10 -17 19 -18
pair next: adj.freed voice.ua	5 17 -20 -22 -27
pair next: adj.modifier adj.dead	35 -4 -11 -34 -30
pair next: adj.modifier adj.wounded	17 -6 -27 -10 18
pair next: adj.modifier category	10 -10 4 -12 -1
pair next: adj.modifier country	-17 0 -8 10 -2
pair next: adj.modifier cue.agreed	-7 14 -16 -4 0
pair next: adj.modifier cue.agreement	8 -13 -4 -2 -27
pair next: adj.modifier cue.all	-6 14 -8 -26 3
pair next: adj.modifier cue.already	0 -9 1 -3 -7
pair next: adj.modifier cue.born	-15 -3 -19 -11 22
pair next: adj.modifier cue.called_off	32 -5 -71 10 0
pair next: adj.modifier cue.captivity	-19 18 -9 -10 -13
pair next: adj.modifier cue.captured	-8 -28 -19 -15 34
pair next: adj.modifier cue.claims	0 -9 -12 -1 -3
pair next: adj.modifier cue.completed	26 -5 -10 -1 -18
pair next: adj.modifier cue.count	-17 -5 0 18 -1
pair next: adj.modifier cue.crime	-27 -11 -8 -15 32
pair next: adj.modifier cue.denied	-27 -2 11 32 -30
pair next: adj.modifier cue.deported	17 -16 -9 11 -12
pair next: adj.modifier cue.each	1 6 -13 -26 -2
pair next: adj.modifier cue.evacuation	-10 25 -16 -15 10
pair next: adj.modifier cue.footage	-3 -18 8 -3 -12
pair next: adj.modifier cue.good_news	-15 -3 -9 17 -11
pair next: adj.modifier cue.held	5 -9 -8 11 -9
pair next: adj.modifier cue.in_captivity	5 -21 -19 20 -6
pair next: adj.modifier cue.in_return	13 -9 -10 -2 -3
pair next: adj.modifier cue.included	12 -5 0 -4 -5
pair next: adj.modifier cue.local	-19 0 21 -1 -13
pair next: adj.modifier cue.mediated	31 -9 -8 -14 -8
pair next: adj.modifier cue.missing	19 -10 -1 -6 -3
pair next: adj.modifier cue.money	-4 -30 -13 -2 25
pair next: adj.modifier cue.month	-10 -17 -26 19 -4
pair next: adj.modifier cue.name	-6 -8 -4 13 5
pair next: adj.modifier cue.of_whole	-18 -17 35 -1 -2
pair next: adj.modifier cue.of_year	9 -1 -1 -5 -1
pair next: adj.modifier cue.one_sided	-3 -13 10 -7 9
pair next: adj.modifier cue.other_exchange	-3 -2 -1 -3 9
pair next: adj.modifier cue.other_return	16 -10 -17 -4 -10
pair next: adj.modifier cue.other_war	-27 -16 -5 2 25
pair next: adj.modifier cue.outside	-14 -1 0 16 -1
pair next: adj.modifier cue.part	-13 -2 7 -22 -2
pair next: adj.modifier cue.planned	-39 22 3 -11 2
pair next: adj.modifier cue.postponed	3 15 -13 -1 -13
pair next: adj.modifier cue.ready	-18 27 -15 -19 21
pair next: adj.modifier cue.recap	-4 -19 26 -11 -13
pair next: adj.modifier cue.record	0 11 -2 -29 -13
pair next: adj.modifier cue.relative	-2 -15 -8 -10 23
pair next: adj.modifier cue.repatriation	-6 -7 39 -7 -35
pair next: adj.modifier cue.reunion	-16 16 -13 -32 3
pair next: adj.modifier cue.same_number	19 10 -25 -14 -15
pair next: adj.modifier cue.since	10 -8 -1 9 -26
pair next: adj.modifier cue.span	-1 -9 23 -30 -16
pair next: adj.modifier cue.stage	3 -22 -42 -1 26
pair next: adj.modifier cue.thanks	-3 -3 16 -15 -16
pair next: adj.modifier cue.to_date	7 -14 -10 13 -8
pair next: adj.modifier cue.today	13 10 -20 -24 -4
pair next: adj.modifier cue.total	4 -13 -6 -2 -6
pair next: adj.modifier cue.training	-30 -21 13 -25 -3
pair next: adj.modifier cue.transit	17 4 8 -11 -32
pair next: adj.modifier cue.unfinished	-49 11 39 -15 -6
pair next: adj.modifier cue.unit	17 0 -1 -2 -17
pair next: adj.modifier cue.venue	-42 29 -44 -14 22
pair next: adj.modifier cue.visit	18 -3 4 -8 -15
pair next: adj.modifier cue.year	-20 -17 -22 17 -6
pair next: adj.modifier cue.yesterday	14 -15 12 -7 -2
pair next: adj.modifier foe.of	-1 -7 18 -5 -15
pair next: adj.modifier foe.to	-1 -1 15 -2 -15
pair next: adj.modifier noun.body	5 4 6 -14 -17
pair next: adj.modifier noun.branch	4 -5 -19 -10 8
pair next: adj.modifier noun.child	16 13 -22 -10 -15
pair next: adj.modifier noun.civilian	4 -15 1 5 -4
pair next: adj.modifier noun.exchange	-4 8 19 -17 -13
pair next: adj.modifier noun.family	5 -24 -4 -5 3
pair next: adj.modifier noun.foreigner	-20 -1 17 -2 5
pair next: adj.modifier noun.man	-28 9 5 22 -37
pair next: adj.modifier noun.military	20 -7 -15 -2 -7
pair next: adj.modifier noun.other	-3 -17 11 -19 2
pair next: adj.modifier noun.people	7 4 -10 6 -23
pair next: adj.modifier noun.rank	17 -5 -6 -3 -10
pair next: adj.modifier noun.soldier	17 -15 -3 1 -8
pair next: adj.modifier noun.woman	-4 -14 27 -14 -29
pair next: adj.modifier own.agent	15 -11 13 -20 -31
pair next: adj.modifier own.from	-20 17 -6 -13 -17
pair next: adj.modifier own.of	-30 -4 -2 34 -19
pair next: adj.modifier own.to	22 -6 -28 -7 -11
pair next: adj.modifier qualifier.approx	-29 -21 -21 23 22
pair next: adj.modifier qualifier.at_least	9 -13 -16 45 -49
pair next: adj.modifier qualifier.at_most	-5 -13 6 -26 27
pair next: adj.modifier qualifier.more_than	-33 1 6 25 -21
pair next: adj.modifier ru.agent	-19 -23 -13 29 0
pair next: adj.modifier ru.from	-7 -20 -10 -18 38
pair next: adj.modifier ru.of	-14 -19 8 11 -20
pair next: adj.modifier ru.to	17 -23 -10 -5 21
pair next: adj.modifier ua.agent	-13 16 -7 -17 0
pair next: adj.modifier ua.from	43 -8 -14 -16 -10
pair next: adj.modifier ua.of	18 -14 -2 -1 -20
pair next: adj.modifier ua.to	-30 1 -6 -13 23
pair next: adj.modifier verb.bring	27 1 -17 -20 -14
pair next: adj.modifier verb.come	8 14 7 5 -37
pair next: adj.modifier verb.future	5 14 7 -15 -35
pair next: adj.modifier verb.get	18 -16 4 -1 -22
pair next: adj.modifier verb.give	15 -20 -2 -17 14
pair next: adj.modifier verb.held_exchange	-2 -42 36 8 -14
pair next: adj.modifier verb.home	-1 -16 -6 -8 -2
pair next: adj.modifier verb.managed	1 -5 -4 -19 3
pair next: adj.modifier verb.noun	-11 0 -11 25 -22
pair next: adj.modifier verb.other	-11 -20 -12 2 13
pair next: adj.modifier verb.swap	-7 -6 -33 -3 32
pair next: adj.modifier verb.will	-62 34 3 -16 -27
pair next: adj.modifier view.ru	8 10 -22 -12 0
pair next: adj.modifier view.ua	12 -19 15 3 -19
pair next: adj.modifier voice.ru	-18 -15 17 -8 12
pair next: adj.modifier voice.ua	-29 -21 6 29 -22
pair next: adj.wounded adj.modifier	-16 3 -26 5 7
pair next: adj.wounded category	0 5 -12 -15 11
pair next: adj.wounded cue.part	25 -13 -3 -3 -22
pair next: adj.wounded noun.military	41 -18 -11 -3 -15
pair next: adj.wounded noun.other	1 -6 -11 -3 18
pair next: category adj.freed	-14 -1 0 -1 9
pair next: category adj.modifier	11 8 -5 2 -31
pair next: category adj.wounded	12 -10 -6 -5 -18
pair next: category category	17 -12 -12 2 -7
pair next: category country	8 -14 15 -14 -4
pair next: category cue.agreement	7 9 -23 -23 5
pair next: category cue.all	5 -50 12 -2 12
pair next: category cue.already	27 14 -6 -20 -15
pair next: category cue.born	37 -8 -15 -13 -26
pair next: category cue.captivity	28 -4 -9 -8 -8
pair next: category cue.captured	11 -4 -17 -15 25
pair next: category cue.claims	-8 -18 22 -16 -15
pair next: category cue.completed	-6 -27 -39 -23 34
pair next: category cue.deported	23 -17 -16 -11 -4
pair next: category cue.evacuation	10 -2 -25 -12 12
pair next: category cue.footage	-17 10 46 -16 -36
pair next: category cue.held	19 1 -21 -26 7
pair next: category cue.in_captivity	-7 25 -19 -8 -12
pair next: category cue.in_return	22 -1 -2 -12 -17
pair next: category cue.included	5 -7 -2 -4 8
pair next: category cue.local	36 -3 -53 -14 -15
pair next: category cue.mediated	-4 -15 -7 23 -5
pair next: category cue.missing	-5 -9 -9 7 -2
pair next: category cue.of_whole	-1 -21 -10 12 0
pair next: category cue.other_return	0 0 15 13 -16
pair next: category cue.other_war	-14 -2 -4 -13 21
pair next: category cue.part	-12 1 4 10 -10
pair next: category cue.planned	0 39 -26 -4 -15
pair next: category cue.ready	12 14 13 -10 -29
pair next: category cue.recap	13 -17 -1 -5 -6
pair next: category cue.record	-2 -16 35 -9 -17
pair next: category cue.relative	16 -15 -10 -11 -13
pair next: category cue.reunion	1 -5 -6 -19 37
pair next: category cue.since	-16 2 0 30 -16
pair next: category cue.span	-31 -19 -27 34 -24
pair next: category cue.stage	23 -5 -12 -5 -4
pair next: category cue.third	-44 -6 -20 -2 37
pair next: category cue.to_date	-9 -8 -14 25 -27
pair next: category cue.today	25 -25 -11 -27 5
pair next: category cue.total	5 -19 -5 -8 21
pair next: category cue.transit	-13 17 -1 -2 -5
pair next: category cue.unit	4 -4 -14 15 -10
pair next: category cue.visit	-13 -5 -20 -14 24
pair next: category cue.year	37 -4 -5 -24 -18
pair next: category cue.yesterday	20 -19 -15 -8 12
pair next: category foe.of	-14 15 -16 -11 6
pair next: category foe.to	26 -2 -21 -1 -8
pair next: category noun.body	-26 16 14 -15 -14
pair next: category noun.branch	3 -11 7 -6 -10
pair next: category noun.child	20 13 -36 -27 -8
pair next: category noun.civilian	10 14 -28 -30 12
pair next: category noun.exchange	-26 9 24 1 -26
pair next: category noun.family	8 -11 -24 -10 3
pair next: category noun.foreigner	-1 2 1 -6 -12
pair next: category noun.man	-3 2 -20 -1 10
pair next: category noun.military	15 -17 -10 -5 -4
pair next: category noun.other	23 -7 11 -18 -4
pair next: category noun.people	-11 -15 10 11 -7
pair next: category noun.rank	13 -21 6 -13 4
pair next: category noun.soldier	45 -26 -19 -20 -11
pair next: category noun.woman	10 -8 -6 -1 -18
pair next: category own.agent	-12 -18 -9 -3 15
pair next: category own.of	-14 -24 7 -12 13
pair next: category own.to	11 -4 -7 16 -38
pair next: category qualifier.approx	8 -13 12 -8 -12
pair next: category qualifier.at_least	9 -1 -21 -4 17
pair next: category qualifier.at_most	12 11 -9 1 -26
pair next: category qualifier.more_than	0 -19 -20 -13 17
pair next: category ru.agent	-6 11 10 4 -29
pair next: category ru.from	33 -3 -11 -21 -21
pair next: category ru.of	20 -3 -15 8 -25
pair next: category ru.to	15 -2 -5 -3 -5
pair next: category ua.agent	11 4 -12 10 -4
pair next: category ua.of	10 -1 -7 -3 -4
pair next: category ua.to	9 2 -19 1 -16
pair next: category verb.bring	-23 9 0 4 2
pair next: category verb.come	4 -18 -12 -31 13
pair next: category verb.future	-27 30 -12 -12 9
pair next: category verb.get	19 -11 -8 -21 6
pair next: category verb.give	2 17 -3 -9 -28
pair next: category verb.held_exchange	18 -2 -16 0 -18
pair next: category verb.home	18 1 -13 3 -33
pair next: category verb.other	-13 -4 12 -6 -1
pair next: category verb.swap	14 -24 -22 26 -9
pair next: category verb.will	-5 -27 -13 -17 27
pair next: category voice.ua	4 0 -18 -16 24
pair next: country adj.modifier	3 1 -16 -28 -3
pair next: country adj.wounded	9 -10 3 -6 6
pair next: country category	34 -12 -15 -15 -1
pair next: country country	5 3 1 -6 -11
pair next: country cue.agreed	-38 53 -17 -9 -33
pair next: country cue.agreement	12 -16 -16 -26 21
pair next: country cue.all	-2 -20 12 -15 9
pair next: country cue.captivity	5 -5 1 -16 0
pair next: country cue.claims	-6 -13 4 -17 27
pair next: country cue.completed	27 -26 -7 -30 5
pair next: country cue.footage	0 4 -28 -20 9
pair next: country cue.held	29 -9 -3 -21 -2
pair next: country cue.in_return	-40 -16 -2 -13 41
pair next: country cue.mediated	25 -3 -11 -16 -4
pair next: country cue.of_whole	-21 -11 -24 19 5
pair next: country cue.other_war	-29 -22 -12 -8 32
pair next: country cue.part	23 -1 -6 -20 -2
pair next: country cue.planned	7 14 -27 -12 -11
pair next: country cue.ready	-3 18 -12 -4 -16
pair next: country cue.recap	11 -16 0 21 -23
pair next: country cue.record	-24 -11 -6 15 -2
pair next: country cue.relative	17 -15 4 -6 -10
pair next: country cue.since	2 -5 -3 19 -19
pair next: country cue.span	-16 37 -13 -22 -31
pair next: country cue.stage	-4 11 -2 -14 -2
pair next: country cue.thanks	32 -10 -8 -4 -30
pair next: country cue.third	-32 -5 -18 -12 37
pair next: country cue.to_date	-10 -1 -1 8 -6
pair next: country cue.today	-20 20 -1 -20 -16
pair next: country cue.total	8 -2 -2 -4 -1
pair next: country cue.transit	13 -6 -3 -4 -2
pair next: country cue.venue	-33 6 -22 -11 18
pair next: country cue.year	19 -1 0 -9 -8
pair next: country foe.from	8 -1 -1 -6 -1
pair next: country foe.to	-4 -1 -2 -3 10
pair next: country noun.body	-15 -9 -10 -4 7
pair next: country noun.branch	-15 15 3 -14 3
pair next: country noun.child	25 -22 -24 -21 29
pair next: country noun.civilian	-18 -2 -8 -7 16
pair next: country noun.exchange	9 -26 6 11 -12
pair next: country noun.family	-18 -6 -6 -13 12
pair next: country noun.foreigner	-10 -15 -14 30 9
pair next: country noun.military	8 -17 -6 20 -24
pair next: country noun.other	-7 29 -16 -15 3
pair next: country noun.people	0 -20 -12 1 15
pair next: country noun.rank	-29 -8 -8 -3 31
pair next: country own.agent	29 -9 -17 -14 -9
pair next: country own.of	-23 13 -12 30 -10
pair next: country own.to	5 15 -15 -23 -2
pair next: country qualifier.approx	-26 6 19 -19 1
pair next: country qualifier.at_most	-13 -16 22 -7 7
pair next: country qualifier.more_than	-37 -10 -3 42 -19
pair next: country ru.agent	-16 41 -10 -7 10
pair next: country ru.of	19 -30 -11 -26 7
pair next: country ru.to	10 -16 15 -1 -13
pair next: country ua.agent	12 6 -15 -42 -13
pair next: country ua.from	11 -1 -2 -6 -2
pair next: country ua.of	-30 -13 15 19 -11
pair next: country ua.to	3 -14 12 -6 -19
pair next: country verb.bring	-27 -8 -11 -23 46
pair next: country verb.come	-3 -5 -10 1 3
pair next: country verb.future	-10 8 13 -12 -27
pair next: country verb.get	-12 2 -10 -13 24
pair next: country verb.give	-16 -16 -25 30 10
pair next: country verb.held_exchange	29 -19 -8 9 -14
pair next: country verb.home	19 -1 -13 -5 -3
pair next: country verb.managed	-8 22 -18 -16 24
pair next: country verb.noun	-8 2 10 -15 0
pair next: country verb.other	-12 8 -5 -17 9
pair next: country verb.swap	-29 -16 -30 -3 41
pair next: country verb.will	-28 14 -5 -9 -4
pair next: country voice.ru	10 16 -25 -10 -21
pair next: cue.agreed adj.modifier	-7 43 -11 -23 -35
pair next: cue.agreed country	8 14 -11 -17 -7
pair next: cue.agreed cue.agreed	-16 -2 -8 -13 21
pair next: cue.agreed cue.agreement	-11 10 -6 -11 -5
pair next: cue.agreed cue.called_off	-22 29 -11 -14 -21
pair next: cue.agreed cue.claims	-13 26 21 -21 -19
pair next: cue.agreed cue.completed	18 -13 -15 -5 -10
pair next: cue.agreed cue.mediated	-1 9 -4 -3 -1
pair next: cue.agreed cue.of_whole	17 10 -7 -17 -9
pair next: cue.agreed cue.other_war	0 -9 -1 -2 11
pair next: cue.agreed cue.relative	-2 -26 -16 -1 29
pair next: cue.agreed cue.span	-32 49 -8 -18 -35
pair next: cue.agreed cue.stage	-5 15 -6 -1 -4
pair next: cue.agreed cue.today	19 -6 -6 -18 10
pair next: cue.agreed cue.venue	30 -18 -12 -24 -3
pair next: cue.agreed noun.exchange	-27 42 -23 -16 -26
pair next: cue.agreed noun.other	-31 28 -15 -19 10
pair next: cue.agreed noun.people	-13 -60 -10 -19 75
pair next: cue.agreed own.to	-12 -21 -14 15 -3
pair next: cue.agreed qualifier.at_most	1 16 -5 -3 -16
pair next: cue.agreed ru.agent	-8 -26 -14 38 -8
pair next: cue.agreed ru.of	-8 -14 14 -13 -15
pair next: cue.agreed ua.agent	-61 -13 -25 64 -26
pair next: cue.agreed ua.to	18 -5 -1 -9 -2
pair next: cue.agreed verb.bring	-27 15 20 -13 -15
pair next: cue.agreed verb.future	9 -8 0 -1 -3
pair next: cue.agreed verb.give	-1 8 -8 -18 -10
pair next: cue.agreed verb.held_exchange	12 10 -18 -17 -43
pair next: cue.agreed verb.noun	-19 29 -8 -24 -21
pair next: cue.agreed verb.will	10 -1 -7 -12 -17
pair next: cue.agreement adj.modifier	8 5 -25 -8 -19
pair next: cue.agreement adj.wounded	10 25 -12 -33 -31
pair next: cue.agreement country	-28 11 18 -15 -19
pair next: cue.agreement cue.agreed	0 3 -6 2 -13
pair next: cue.agreement cue.agreement	-52 -17 -18 33 -2
pair next: cue.agreement cue.claims	38 -15 -6 -29 14
pair next: cue.agreement cue.completed	24 12 -15 -7 -26
pair next: cue.agreement cue.held	-8 9 0 9 -11
pair next: cue.agreement cue.mediated	10 -3 -1 -13 5
pair next: cue.agreement cue.of_whole	-71 -15 -43 -75 117
pair next: cue.agreement cue.planned	18 19 -8 -10 -27
pair next: cue.agreement cue.recap	12 -30 18 -8 -9
pair next: cue.agreement cue.relative	8 -31 29 -10 -8
pair next: cue.agreement cue.span	20 -26 -14 -8 -17
pair next: cue.agreement cue.stage	-13 9 -6 11 -1
pair next: cue.agreement cue.today	26 -3 -6 -6 -13
pair next: cue.agreement cue.venue	45 -27 7 -9 -33
pair next: cue.agreement noun.branch	-14 -2 15 -1 -18
pair next: cue.agreement noun.civilian	-12 -11 0 16 8
pair next: cue.agreement noun.exchange	-21 34 -31 -41 18
pair next: cue.agreement noun.other	0 16 -5 -22 -7
pair next: cue.agreement noun.people	-17 -7 -6 17 13
pair next: cue.agreement qualifier.more_than	2 12 -17 -20 -4
pair next: cue.agreement ru.agent	-12 24 -3 -1 -16
pair next: cue.agreement ru.of	-22 37 -10 -14 -22
pair next: cue.agreement ua.agent	33 0 -9 -33 21
pair next: cue.agreement ua.from	8 -4 -1 -1 -2
pair next: cue.agreement ua.of	-35 11 15 -30 18
pair next: cue.agreement ua.to	-2 -33 23 24 -23
pair next: cue.agreement verb.bring	-1 -42 -22 -24 15
pair next: cue.agreement verb.future	4 3 -15 16 -19
pair next: cue.agreement verb.give	31 -7 0 -17 -19
pair next: cue.agreement verb.held_exchange	-14 20 -11 -8 -15
pair next: cue.agreement verb.noun	17 1 -13 -7 -45
pair next: cue.agreement verb.will	-30 54 -8 -31 -46
pair next: cue.agreement voice.ua	14 -20 19 -9 -14
pair next: cue.all adj.dead	-18 5 -9 -13 33
pair next: cue.all adj.freed	11 -9 -1 -1 0
pair next: cue.all adj.modifier	-28 15 -9 20 -23
pair next: cue.all adj.wounded	-50 54 -17 -19 1
pair next: cue.all category	-5 -12 13 -10 1
pair next: cue.all country	-3 -16 -3 -15 35
pair next: cue.all cue.all	20 -7 -7 -10 -19
pair next: cue.all cue.claims	-12 -1 0 14 -24
pair next: cue.all cue.completed	0 17 9 -13 -20
pair next: cue.all cue.each	5 -4 10 0 -38
pair next: cue.all cue.held	0 -7 -1 16 -9
pair next: cue.all cue.in_captivity	13 0 -3 -3 -7
pair next: cue.all cue.of_whole	16 -29 -8 -28 14
pair next: cue.all cue.planned	-34 30 -10 14 -43
pair next: cue.all cue.ready	13 -5 1 -7 -2
pair next: cue.all cue.relative	8 -24 29 -11 -16
pair next: cue.all cue.stage	26 -19 -18 -14 -10
pair next: cue.all cue.today	14 -8 -8 5 -3
pair next: cue.all cue.total	-21 -10 24 -4 -21
pair next: cue.all cue.visit	-14 -2 20 -1 -9
pair next: cue.all noun.body	-23 -21 5 -36 40
pair next: cue.all noun.branch	-5 -9 -36 -3 23
pair next: cue.all noun.child	14 -5 23 -9 -23
pair next: cue.all noun.civilian	9 7 -14 -19 7
pair next: cue.all noun.exchange	-12 -11 -8 13 13
pair next: cue.all noun.family	-8 -1 -21 -3 28
pair next: cue.all noun.man	30 0 -6 -21 -2
pair next: cue.all noun.military	39 9 -38 -10 -12
pair next: cue.all noun.other	5 11 -23 -5 -2
pair next: cue.all noun.people	-9 13 0 -19 -3
pair next: cue.all noun.woman	11 21 -30 -5 -33
pair next: cue.all own.to	21 -6 -17 -12 -16
pair next: cue.all qualifier.at_most	33 1 7 -21 -41
pair next: cue.all ru.agent	26 -3 2 -8 -29
pair next: cue.all ru.of	-10 -3 14 -6 -8
pair next: cue.all ua.agent	13 4 -13 7 -8
pair next: cue.all ua.of	3 -7 -18 -2 18
pair next: cue.all verb.bring	-18 -11 21 0 -5
pair next: cue.all verb.come	-5 -22 -18 -21 32
pair next: cue.all verb.future	-9 -20 -20 -25 45
pair next: cue.all verb.get	5 -2 9 -15 8
pair next: cue.all verb.give	-34 -5 34 -11 -9
pair next: cue.all verb.home	-13 -2 32 -10 -16
pair next: cue.all verb.other	13 21 -9 23 -36
pair next: cue.all verb.will	9 -5 21 0 -27
pair next: cue.all_civilians adj.modifier	8 -9 -2 -6 9
pair next: cue.all_civilians cue.all	39 -4 -12 -9 -28
pair next: cue.already adj.dead	23 -1 -9 -20 7
pair next: cue.already adj.modifier	4 1 -25 3 5
pair next: cue.already category	-32 -2 43 -2 -24
pair next: cue.already cue.already	-7 -5 -15 14 -3
pair next: cue.already cue.claims	20 -14 -12 17 -9
pair next: cue.already cue.completed	12 -1 -1 -7 -3
pair next: cue.already cue.footage	26 -16 -7 -4 -2
pair next: cue.already cue.in_return	17 -9 -39 -13 8
pair next: cue.already cue.mediated	-5 -7 -27 -17 48
pair next: cue.already cue.month	-19 32 -13 -15 -13
pair next: cue.already cue.of_whole	-5 -1 9 -1 -2
pair next: cue.already cue.planned	-15 21 -3 -15 -18
pair next: cue.already cue.postponed	-19 22 16 -14 -16
pair next: cue.already cue.ready	-9 17 -2 -2 -5
pair next: cue.already cue.recap	-10 -20 18 -14 -16
pair next: cue.already cue.relative	12 -10 22 -11 -24
pair next: cue.already cue.reunion	9 -9 -1 -14 -26
pair next: cue.already cue.since	25 -1 -17 -8 0
pair next: cue.already cue.today	-1 13 4 -6 -24
pair next: cue.already cue.transit	20 -15 -15 -4 -13
pair next: cue.already cue.visit	22 -22 -5 -21 -23
pair next: cue.already noun.body	19 -4 -9 -16 -4
pair next: cue.already noun.child	14 -6 11 -49 37
pair next: cue.already noun.exchange	45 -14 -23 -31 12
pair next: cue.already noun.family	-9 -6 9 -3 10
pair next: cue.already noun.military	7 -6 -4 16 -4
pair next: cue.already noun.other	-23 25 9 -25 4
pair next: cue.already noun.people	-28 -15 31 2 -6
pair next: cue.already own.of	3 -7 -2 11 -6
pair next: cue.already own.to	-5 -19 3 -21 25
pair next: cue.already qualifier.at_most	17 2 -3 -7 -9
pair next: cue.already qualifier.more_than	-25 -11 4 -1 13
pair next: cue.already ru.to	35 -3 -20 -27 -9
pair next: cue.already ua.agent	31 0 -3 -25 -4
pair next: cue.already ua.to	35 -4 -16 -7 -11
pair next: cue.already verb.bring	-36 -31 -13 27 18
pair next: cue.already verb.come	-3 13 -10 -2 -10
pair next: cue.already verb.future	-15 11 6 16 -51
pair next: cue.already verb.get	-25 -6 13 4 1
pair next: cue.already verb.give	11 -4 32 -24 -14
pair next: cue.already verb.home	18 -9 -13 -15 11
pair next: cue.already verb.managed	-15 -1 15 10 -14
pair next: cue.already verb.noun	19 -9 -2 -37 -15
pair next: cue.already verb.other	-11 -15 10 12 5
pair next: cue.already verb.swap	12 23 -15 -14 -19
pair next: cue.among adj.modifier	-2 7 -12 -2 -2
pair next: cue.among cue.among	18 -7 -1 -5 -30
pair next: cue.among cue.relative	-6 0 8 0 -1
pair next: cue.among cue.yesterday	-26 -6 36 -8 -19
pair next: cue.among noun.military	-38 -3 49 -3 -11
pair next: cue.among noun.people	15 -6 5 -7 -12
pair next: cue.among verb.bring	-6 -2 -2 -8 -4
pair next: cue.anniversary cue.anniversary	-2 -3 -15 -18 18
pair next: cue.anniversary cue.born	-11 -3 13 -46 5
pair next: cue.anniversary cue.of_year	-61 -19 49 -31 -4
pair next: cue.arrived adj.modifier	-3 -6 1 -11 -1
pair next: cue.arrived cue.visit	-28 -13 28 -5 -19
pair next: cue.border country	9 -15 -14 -29 -1
pair next: cue.border cue.border	20 -2 -7 -18 -16
pair next: cue.border cue.transit	29 -5 -20 -18 -17
pair next: cue.border ua.of	39 -4 -18 -2 -23
pair next: cue.border ua.to	22 -10 14 -6 -18
pair next: cue.born adj.modifier	36 -15 -19 -17 -20
pair next: cue.born adj.wounded	8 2 -4 -3 -3
pair next: cue.born category	-4 14 -22 -28 18
pair next: cue.born cue.born	39 -5 -16 -12 -26
pair next: cue.born cue.in_captivity	-27 -10 14 -23 2
pair next: cue.born cue.of_whole	15 -1 -13 -6 -11
pair next: cue.born cue.part	25 -8 -20 -14 -16
pair next: cue.born cue.relative	-17 -8 -16 -7 20
pair next: cue.born cue.today	30 -1 -7 -12 -16
pair next: cue.born noun.child	31 -3 -4 -4 -22
pair next: cue.born noun.other	-22 -1 27 -24 -2
pair next: cue.born noun.people	-24 -24 -20 -26 37
pair next: cue.born own.to	-40 -18 -3 21 -15
pair next: cue.born qualifier.at_most	-5 14 -14 -7 -20
pair next: cue.born verb.bring	25 -9 -14 -25 0
pair next: cue.born verb.future	4 -10 -19 -1 13
pair next: cue.born verb.get	14 0 0 -1 -14
pair next: cue.born verb.other	-4 -22 0 -27 -5
pair next: cue.called_off adj.modifier	1 17 -15 -6 -17
pair next: cue.called_off country	-11 -41 60 -6 -29
pair next: cue.called_off cue.agreement	-18 20 -24 -4 3
pair next: cue.called_off cue.called_off	-31 58 -35 -14 -28
pair next: cue.called_off cue.claims	-32 70 -26 -8 -42
pair next: cue.called_off cue.completed	-28 25 -16 5 18
pair next: cue.called_off cue.denied	18 -16 -4 -11 -5
pair next: cue.called_off noun.exchange	-18 18 -23 -9 11
pair next: cue.called_off noun.other	-16 -13 -14 29 -2
pair next: cue.called_off ru.agent	-15 22 -2 -9 -20
pair next: cue.called_off verb.will	-8 -5 -12 -5 24
pair next: cue.captivity adj.freed	20 -4 -1 -10 -5
pair next: cue.captivity adj.modifier	18 -9 -7 -10 -15
pair next: cue.captivity adj.wounded	6 -28 -8 -12 27
pair next: cue.captivity category	27 -7 -25 -6 -2
pair next: cue.captivity country	-12 -4 -20 11 19
pair next: cue.captivity cue.all	-11 12 10 -13 -27
pair next: cue.captivity cue.called_off	-23 32 -26 -11 -47
pair next: cue.captivity cue.captured	-28 -2 -1 -4 30
pair next: cue.captivity cue.claims	51 23 -6 -21 -45
pair next: cue.captivity cue.completed	2 -38 7 10 8
pair next: cue.captivity cue.count	20 -1 -8 -11 -13
pair next: cue.captivity cue.deported	11 -21 -18 -21 3
pair next: cue.captivity cue.each	24 9 -16 -21 -32
pair next: cue.captivity cue.footage	-20 -38 40 -13 -27
pair next: cue.captivity cue.held	-47 -11 9 11 -8
pair next: cue.captivity cue.in_captivity	-14 -24 -18 52 -17
pair next: cue.captivity cue.in_return	-14 -5 -10 -1 19
pair next: cue.captivity cue.included	-13 -1 -5 -22 38
pair next: cue.captivity cue.local	-9 0 18 -2 -7
pair next: cue.captivity cue.of_whole	7 3 -11 4 -13
pair next: cue.captivity cue.of_year	20 -29 -2 -10 17
pair next: cue.captivity cue.other_war	-25 -23 -19 -9 48
pair next: cue.captivity cue.part	19 6 -11 -3 -40
pair next: cue.captivity cue.planned	-12 -24 -15 32 37
pair next: cue.captivity cue.postponed	-25 59 -6 -29 -44
pair next: cue.captivity cue.recap	11 -6 -19 -15 3
pair next: cue.captivity cue.record	-19 42 9 -13 -6
pair next: cue.captivity cue.relative	-11 0 -36 -2 20
pair next: cue.captivity cue.reunion	21 -13 -7 17 -21
pair next: cue.captivity cue.same_number	-7 -14 -5 -4 21
pair next: cue.captivity cue.since	-6 -5 -2 14 -25
pair next: cue.captivity cue.span	14 14 -16 -3 -13
pair next: cue.captivity cue.third	-15 -6 -6 -9 17
pair next: cue.captivity cue.to_date	-8 -12 1 10 -2
pair next: cue.captivity cue.today	-3 -12 1 -7 1
pair next: cue.captivity cue.total	9 -1 -4 -4 0
pair next: cue.captivity cue.transit	13 -2 0 -8 -10
pair next: cue.captivity cue.year	-30 -10 -25 30 11
pair next: cue.captivity cue.yesterday	-27 -1 42 -19 -32
pair next: cue.captivity foe.to	12 -1 -10 -1 -1
pair next: cue.captivity noun.branch	-26 -10 -3 11 19
pair next: cue.captivity noun.civilian	-25 13 10 -11 -9
pair next: cue.captivity noun.exchange	-1 30 -13 19 -39
pair next: cue.captivity noun.family	-12 -16 -16 -4 43
pair next: cue.captivity noun.foreigner	9 -7 -2 0 -1
pair next: cue.captivity noun.military	-31 -6 -2 0 19
pair next: cue.captivity noun.other	-3 -3 0 -29 10
pair next: cue.captivity noun.soldier	-16 -35 -18 -5 33
pair next: cue.captivity own.agent	-1 15 -1 -12 5
pair next: cue.captivity own.to	39 -13 -7 20 -41
pair next: cue.captivity qualifier.approx	-13 -21 1 11 -9
pair next: cue.captivity qualifier.at_most	-30 14 -19 10 14
pair next: cue.captivity qualifier.more_than	-12 3 -11 -1 -2
pair next: cue.captivity ru.agent	30 -16 -6 0 12
pair next: cue.captivity ru.from	2 -6 -19 5 -12
pair next: cue.captivity ru.of	11 -7 -8 2 -13
pair next: cue.captivity ua.agent	-16 22 14 -28 -28
pair next: cue.captivity ua.from	25 -6 -8 -11 -12
pair next: cue.captivity ua.of	11 4 1 -5 -14
pair next: cue.captivity ua.to	-19 -28 -15 45 -5
pair next: cue.captivity verb.bring	24 -10 -23 24 -34
pair next: cue.captivity verb.come	5 1 -3 -5 -13
pair next: cue.captivity verb.future	-30 22 0 -9 4
pair next: cue.captivity verb.get	-28 11 -14 -16 48
pair next: cue.captivity verb.give	-26 7 2 -15 9
pair next: cue.captivity verb.held_exchange	3 -3 15 -9 -27
pair next: cue.captivity verb.home	19 -5 -7 -16 6
pair next: cue.captivity verb.managed	-14 15 -1 -1 0
pair next: cue.captivity verb.noun	-15 24 -6 -6 12
pair next: cue.captivity verb.other	-11 0 -25 -26 40
pair next: cue.captivity verb.swap	21 6 -10 -7 -18
pair next: cue.captivity verb.will	-2 -1 -6 -17 -10
pair next: cue.captivity view.ru	-3 -23 -23 8 -10
pair next: cue.captivity voice.ua	-57 -19 17 -36 29
pair next: cue.captured adj.modifier	-6 1 -16 5 15
pair next: cue.captured category	22 1 6 -14 -15
pair next: cue.captured cue.captivity	-4 -13 -9 -30 30
pair next: cue.captured cue.captured	-15 -4 -8 -9 24
pair next: cue.captured cue.ever_captured	-3 -3 -8 -7 10
pair next: cue.captured cue.of_whole	-1 0 0 -8 9
pair next: cue.captured cue.relative	26 0 0 -3 -23
pair next: cue.captured cue.transit	-16 -4 1 -3 21
pair next: cue.captured noun.military	-3 -5 -17 -12 34
pair next: cue.captured noun.other	1 -22 -9 -16 -9
pair next: cue.captured noun.people	-26 -21 -15 -18 36
pair next: cue.captured noun.soldier	-7 -24 -8 -13 22
pair next: cue.captured qualifier.approx	31 -2 -21 -6 -5
pair next: cue.captured ru.of	-13 -14 0 14 13
pair next: cue.captured ua.of	13 19 -6 -29 -1
pair next: cue.claims adj.modifier	6 -26 -7 -31 6
pair next: cue.claims category	10 -37 3 -45 36
pair next: cue.claims country	-18 -4 3 7 -4
pair next: cue.claims cue.agreement	30 -3 -16 -9 -16
pair next: cue.claims cue.all	-5 14 -14 -7 -23
pair next: cue.claims cue.claims	-27 16 16 17 -32
pair next: cue.claims cue.completed	13 -10 -12 -4 -3
pair next: cue.claims cue.crime	-3 -2 -3 12 -4
pair next: cue.claims cue.held	-23 -1 -1 30 -14
pair next: cue.claims cue.in_captivity	-26 -5 -1 40 -17
pair next: cue.claims cue.mediated	29 -25 -9 -12 15
pair next: cue.claims cue.missing	-16 -15 39 14 -10
pair next: cue.claims cue.of_whole	-26 7 26 -25 -7
pair next: cue.claims cue.part	-23 -6 46 -13 -19
pair next: cue.claims cue.planned	-1 28 -14 -12 -5
pair next: cue.claims cue.ready	-34 52 -2 -9 -11
pair next: cue.claims cue.record	1 24 -22 -2 -5
pair next: cue.claims cue.relative	0 15 -16 -13 -17
pair next: cue.claims cue.since	22 -5 -27 -5 5
pair next: cue.claims cue.span	-7 18 -5 -1 -17
pair next: cue.claims cue.thanks	23 -3 -3 -16 -6
pair next: cue.claims cue.today	5 8 -9 -7 1
pair next: cue.claims cue.total	-7 -7 -1 9 -2
pair next: cue.claims cue.venue	-21 21 6 -16 -10
pair next: cue.claims foe.of	25 -2 -1 -15 -8
pair next: cue.claims noun.body	47 -21 -12 -24 -5
pair next: cue.claims noun.branch	-41 -12 -4 -6 36
pair next: cue.claims noun.exchange	39 -3 -18 -24 -11
pair next: cue.claims noun.family	3 -13 -13 11 -28
pair next: cue.claims noun.foreigner	-27 -5 -12 11 12
pair next: cue.claims noun.military	-7 13 -10 -7 8
pair next: cue.claims noun.other	-55 6 29 14 -22
pair next: cue.claims noun.people	20 -16 -23 7 -16
pair next: cue.claims noun.rank	-12 -3 -18 -3 22
pair next: cue.claims own.agent	27 4 -11 -7 -17
pair next: cue.claims own.of	26 -2 -20 -5 0
pair next: cue.claims own.to	37 -18 -16 -14 2
pair next: cue.claims qualifier.approx	-17 -7 -4 10 -8
pair next: cue.claims qualifier.at_least	-14 -11 18 -5 -6
pair next: cue.claims qualifier.at_most	26 15 18 -11 -34
pair next: cue.claims qualifier.more_than	-8 -6 7 23 -22
pair next: cue.claims ru.agent	6 13 -12 -25 12
pair next: cue.claims ru.of	25 -10 -28 -1 -11
pair next: cue.claims ru.to	-17 -7 -10 -13 35
pair next: cue.claims ua.agent	24 -16 -1 -18 1
pair next: cue.claims ua.to	4 12 -34 -36 -7
pair next: cue.claims verb.bring	10 -8 -36 1 33
pair next: cue.claims verb.come	-19 -3 -6 -12 16
pair next: cue.claims verb.future	0 -12 11 10 -24
pair next: cue.claims verb.get	35 -2 -13 -19 -16
pair next: cue.claims verb.give	3 -12 -14 -15 15
pair next: cue.claims verb.held_exchange	-3 -20 -9 -13 13
pair next: cue.claims verb.noun	7 -6 9 -11 -26
pair next: cue.claims verb.other	-17 -16 9 -2 20
pair next: cue.claims verb.will	-17 17 -9 -32 6
pair next: cue.claims voice.ru	-12 -33 11 5 19
pair next: cue.claims voice.ua	22 -1 -22 11 -26
pair next: cue.completed adj.modifier	14 -4 -5 -13 2
pair next: cue.completed adj.wounded	34 -11 -8 -7 -10
pair next: cue.completed category	12 13 -4 -26 4
pair next: cue.completed country	-2 -27 1 3 0
pair next: cue.completed cue.agreed	-26 15 -9 -10 17
pair next: cue.completed cue.agreement	11 0 12 -11 -31
pair next: cue.completed cue.all	27 -20 -25 -7 -9
pair next: cue.completed cue.called_off	-55 -6 -17 -41 69
pair next: cue.completed cue.captivity	-15 -17 -30 -4 15
pair next: cue.completed cue.claims	3 18 -18 -18 -5
pair next: cue.completed cue.completed	-20 3 12 -2 -7
pair next: cue.completed cue.crime	-3 -1 -1 -13 17
pair next: cue.completed cue.denied	0 -3 -19 -29 12
pair next: cue.completed cue.each	49 -15 -11 -7 -24
pair next: cue.completed cue.evacuation	-17 13 -13 -25 9
pair next: cue.completed cue.footage	-17 -16 60 -9 -30
pair next: cue.completed cue.held	-20 -14 -2 38 -17
pair next: cue.completed cue.in_captivity	-19 14 16 -21 -12
pair next: cue.completed cue.in_return	13 -16 -12 -1 15
pair next: cue.completed cue.included	-16 25 6 -27 -10
pair next: cue.completed cue.local	-25 -33 20 -16 18
pair next: cue.completed cue.mediated	10 -10 -5 -13 -8
pair next: cue.completed cue.name	-28 -14 18 -6 -13
pair next: cue.completed cue.of_whole	-7 -9 5 -26 9
pair next: cue.completed cue.other_return	-55 -17 28 -2 0
pair next: cue.completed cue.outside	35 -6 -2 -24 -5
pair next: cue.completed cue.part	17 -6 -6 5 -20
pair next: cue.completed cue.planned	-1 22 23 -11 -25
pair next: cue.completed cue.postponed	-11 22 -21 -18 -22
pair next: cue.completed cue.ready	-8 27 -3 -3 -24
pair next: cue.completed cue.recap	-8 -9 -23 -22 37
pair next: cue.completed cue.record	-10 -1 -8 -6 15
pair next: cue.completed cue.relative	-37 23 5 -11 -19
pair next: cue.completed cue.reunion	-13 -11 -3 23 -27
pair next: cue.completed cue.since	-14 -2 -7 20 -20
pair next: cue.completed cue.span	13 3 -7 -7 -3
pair next: cue.completed cue.stage	10 -12 -14 -7 7
pair next: cue.completed cue.thanks	18 -11 -1 11 -18
pair next: cue.completed cue.today	19 -20 -13 0 -11
pair next: cue.completed cue.training	-8 -1 -15 0 18
pair next: cue.completed cue.transit	-2 -3 -1 6 -17
pair next: cue.completed cue.venue	-16 8 -27 -13 7
pair next: cue.completed cue.visit	-39 -2 43 -15 -61
pair next: cue.completed cue.year	-15 15 -2 7 -2
pair next: cue.completed cue.yesterday	3 -5 18 -11 -3
pair next: cue.completed foe.of	14 0 -10 0 -4
pair next: cue.completed noun.body	23 -13 -24 -6 -10
pair next: cue.completed noun.branch	-31 -1 8 -11 34
pair next: cue.completed noun.child	-1 5 -15 -18 -2
pair next: cue.completed noun.civilian	19 -24 -28 3 -19
pair next: cue.completed noun.exchange	6 -12 -7 4 -15
pair next: cue.completed noun.family	-26 -4 -16 -25 30
pair next: cue.completed noun.foreigner	-1 -28 -27 -20 15
pair next: cue.completed noun.military	25 -8 -25 12 -19
pair next: cue.completed noun.other	-17 -17 21 9 -12
pair next: cue.completed noun.people	18 -39 -21 -26 -3
pair next: cue.completed noun.soldier	8 -1 -1 -5 -1
pair next: cue.completed own.agent	14 -8 -25 -20 32
pair next: cue.completed own.of	-2 -14 -7 -13 21
pair next: cue.completed own.to	19 -11 -27 6 -2
pair next: cue.completed qualifier.approx	1 -17 -7 14 -14
pair next: cue.completed qualifier.at_most	6 4 -22 -23 2
pair next: cue.completed qualifier.more_than	-9 -8 -11 4 -12
pair next: cue.completed ru.agent	38 -4 5 -8 -37
pair next: cue.completed ru.from	11 -8 0 0 -23
pair next: cue.completed ru.of	51 -31 -5 -14 -11
pair next: cue.completed ru.to	30 17 -4 -16 -36
pair next: cue.completed ua.agent	-16 10 -8 -1 5
pair next: cue.completed ua.from	37 -6 -18 -8 -13
pair next: cue.completed ua.of	-25 -3 -2 2 8
pair next: cue.completed ua.to	13 -7 -6 -20 17
pair next: cue.completed verb.bring	27 -6 -20 -9 -11
pair next: cue.completed verb.come	21 -12 -1 -4 -31
pair next: cue.completed verb.future	-16 10 -27 -19 27
pair next: cue.completed verb.get	27 -12 3 -26 -5
pair next: cue.completed verb.give	26 -10 -10 -11 2
pair next: cue.completed verb.held_exchange	30 -9 -15 -7 -7
pair next: cue.completed verb.home	16 -9 -14 -16 4
pair next: cue.completed verb.managed	45 -14 -14 -20 -17
pair next: cue.completed verb.noun	31 -29 -2 -10 -10
pair next: cue.completed verb.other	-76 -18 -24 17 15
pair next: cue.completed verb.swap	15 -3 -10 -2 -12
pair next: cue.completed verb.will	-2 0 0 6 -33
pair next: cue.completed voice.ru	-17 -6 -4 35 -13
pair next: cue.completed voice.ua	8 -12 5 -6 -13
pair next: cue.count adj.modifier	-2 9 -4 2 -44
pair next: cue.count adj.wounded	-30 -59 -1 -2 69
pair next: cue.count category	12 -6 -12 -25 -1
pair next: cue.count cue.agreement	22 -14 -18 -6 -22
pair next: cue.count cue.called_off	-4 -14 -2 -9 14
pair next: cue.count cue.claims	-21 -4 -2 22 -7
pair next: cue.count cue.completed	-13 10 25 -24 -34
pair next: cue.count cue.count	0 -7 -9 5 -2
pair next: cue.count cue.deported	-8 -8 -5 10 7
pair next: cue.count cue.footage	-19 -14 19 15 -15
pair next: cue.count cue.mediated	30 -7 -11 -14 -24
pair next: cue.count cue.nth	16 -2 -14 -4 -1
pair next: cue.count cue.of_whole	-16 11 0 4 -8
pair next: cue.count cue.of_year	22 -4 -10 -5 -27
pair next: cue.count cue.planned	-8 25 -10 -22 11
pair next: cue.count cue.record	-1 -3 -9 20 -13
pair next: cue.count cue.relative	-5 14 4 -5 -26
pair next: cue.count cue.since	22 -4 -14 -39 4
pair next: cue.count cue.span	6 15 -16 -1 -5
pair next: cue.count cue.third	-27 -3 -13 -12 26
pair next: cue.count cue.today	16 0 -5 -9 -2
pair next: cue.count cue.year	32 0 0 -31 0
pair next: cue.count noun.body	-18 -28 -1 15 31
pair next: cue.count noun.exchange	18 -20 -1 -6 3
pair next: cue.count noun.military	-15 -10 -3 -4 10
pair next: cue.count noun.other	-1 31 -17 5 -21
pair next: cue.count noun.people	-23 18 -8 -9 13
pair next: cue.count own.agent	-16 -2 -4 19 -5
pair next: cue.count own.of	-6 2 22 -14 -35
pair next: cue.count own.to	9 -3 -1 -5 -1
pair next: cue.count qualifier.approx	-17 28 -12 13 -14
pair next: cue.count qualifier.at_most	-26 -50 36 -27 4
pair next: cue.count qualifier.more_than	-27 -23 33 15 -24
pair next: cue.count ru.agent	14 -2 -1 -13 0
pair next: cue.count ru.from	-36 -13 -3 58 -13
pair next: cue.count ru.of	8 19 -22 -8 -5
pair next: cue.count ua.of	-19 19 -13 4 -26
pair next: cue.count ua.to	-52 -18 -13 0 28
pair next: cue.count verb.bring	11 -17 -13 19 -13
pair next: cue.count verb.come	0 25 -19 0 -7
pair next: cue.count verb.future	-7 53 -25 -3 -44
pair next: cue.count verb.held_exchange	9 -3 -11 -21 6
pair next: cue.count verb.home	18 -1 0 -13 -3
pair next: cue.count verb.other	17 -5 15 -16 -12
pair next: cue.count verb.swap	16 -4 -11 -15 -3
pair next: cue.count view.ru	-17 17 -18 0 8
pair next: cue.count view.ua	16 -16 -8 2 -10
pair next: cue.count voice.ua	-7 0 0 8 -1
pair next: cue.crime adj.modifier	-16 -7 -11 36 -25
pair next: cue.crime cue.crime	-10 -2 -28 18 28
pair next: cue.crime cue.money	10 4 -18 -21 11
pair next: cue.crime cue.of_whole	2 -19 -5 -2 23
pair next: cue.crime cue.part	0 -2 -5 -5 12
pair next: cue.crime cue.relative	-3 13 -31 -21 17
pair next: cue.crime noun.exchange	-5 -11 -5 25 -20
pair next: cue.crime noun.family	-1 -2 -13 -9 16
pair next: cue.crime noun.military	-21 -9 -6 -8 40
pair next: cue.crime noun.other	-9 -14 -13 -2 15
pair next: cue.crime noun.people	-25 -3 14 -5 -11
pair next: cue.crime qualifier.at_most	-3 -20 -22 -9 27
pair next: cue.crime qualifier.more_than	-16 0 -1 24 10
pair next: cue.crime ru.of	-16 -4 -15 -33 20
pair next: cue.crime ru.to	-4 -7 -5 -5 20
pair next: cue.crime ua.of	-3 -4 -6 -6 18
pair next: cue.crime verb.future	22 -16 -10 -4 7
pair next: cue.crime verb.other	-9 -11 -2 -14 17
pair next: cue.denied adj.modifier	-35 -26 -19 50 -21
pair next: cue.denied cue.agreed	-21 -14 -11 -13 24
pair next: cue.denied cue.claims	-22 22 -19 19 -22
pair next: cue.denied cue.completed	-3 23 -4 -3 -14
pair next: cue.denied cue.denied	-27 40 -46 -20 -1
pair next: cue.denied cue.relative	-36 44 38 -38 -36
pair next: cue.denied cue.today	-28 27 -27 36 -36
pair next: cue.denied noun.exchange	3 36 -38 -32 -47
pair next: cue.denied noun.other	9 -28 12 4 -18
pair next: cue.denied ru.of	-25 29 0 -16 -16
pair next: cue.denied ua.of	-8 57 -16 -1 -60
pair next: cue.deported adj.modifier	23 -5 -19 -14 14
pair next: cue.deported cue.captured	-3 -7 -3 2 -8
pair next: cue.deported cue.deported	-6 -16 -1 21 -15
pair next: cue.deported cue.held	32 0 0 -28 -5
pair next: cue.deported cue.of_whole	13 -1 -16 0 4
pair next: cue.deported cue.today	38 -10 -19 -4 -8
pair next: cue.deported cue.transit	-9 -1 -5 -4 14
pair next: cue.deported cue.year	29 -6 -8 -25 -16
pair next: cue.deported noun.child	-41 1 -22 22 -4
pair next: cue.deported noun.exchange	12 0 -1 2 -12
pair next: cue.deported noun.military	-24 16 -16 10 -28
pair next: cue.deported noun.other	28 -10 -24 -5 -2
pair next: cue.deported noun.people	-29 -12 -2 21 35
pair next: cue.deported own.to	19 -3 0 -13 -3
pair next: cue.deported ru.from	-31 -10 -4 -4 32
pair next: cue.deported ru.to	22 -4 -7 -18 -19
pair next: cue.deported ua.of	23 -7 -12 2 -7
pair next: cue.deported ua.to	30 -3 -14 -1 -18
pair next: cue.deported verb.bring	16 -3 -4 -14 1
pair next: cue.deported verb.held_exchange	-18 -2 -18 21 -10
pair next: cue.died verb.other	15 -13 -10 -3 -13
pair next: cue.each adj.modifier	2 -18 21 -8 -5
pair next: cue.each cue.all	-1 -1 16 -12 -39
pair next: cue.each cue.claims	-8 3 -14 -15 22
pair next: cue.each cue.completed	-3 9 -4 -15 -17
pair next: cue.each cue.each	5 9 -13 -23 -1
pair next: cue.each cue.of_whole	-4 -37 8 13 -5
pair next: cue.each cue.part	4 19 -11 -18 -1
pair next: cue.each cue.recap	-8 11 -10 -1 -5
pair next: cue.each cue.record	15 -15 0 -1 -3
pair next: cue.each cue.span	-7 18 -5 -2 -13
pair next: cue.each cue.thanks	14 -2 -3 -1 -9
pair next: cue.each cue.to_date	13 16 -16 -13 -7
pair next: cue.each cue.total	31 -28 -9 -6 -13
pair next: cue.each noun.body	18 -11 -12 -10 1
pair next: cue.each noun.civilian	1 14 -16 -15 -3
pair next: cue.each noun.exchange	10 -14 0 -8 -13
pair next: cue.each noun.military	-18 29 -10 -3 -9
pair next: cue.each noun.other	-27 24 -1 1 -15
pair next: cue.each noun.people	23 -21 -3 -1 0
pair next: cue.each qualifier.at_most	-3 13 0 -7 -4
pair next: cue.each ru.agent	11 -1 -11 0 0
pair next: cue.each ru.of	-26 -15 -15 20 -5
pair next: cue.each verb.bring	48 -24 -20 -14 -20
pair next: cue.each verb.come	12 4 -1 -14 -1
pair next: cue.each verb.future	-15 28 -19 -1 -8
pair next: cue.each verb.get	17 -12 1 -2 -16
pair next: cue.each verb.give	-2 -28 -11 8 9
pair next: cue.each verb.held_exchange	16 -15 -2 -1 -4
pair next: cue.each verb.other	-15 -19 13 20 -30
pair next: cue.each verb.swap	-25 27 -3 -1 -6
pair next: cue.each verb.will	-14 23 -11 -17 -32
pair next: cue.evacuation adj.modifier	11 -2 -11 9 -20
pair next: cue.evacuation adj.wounded	-21 -21 -3 -8 17
pair next: cue.evacuation category	-25 -30 -15 4 25
pair next: cue.evacuation cue.evacuation	-2 -1 6 -26 20
pair next: cue.evacuation cue.local	-41 -21 -16 -30 32
pair next: cue.evacuation cue.of_whole	-18 30 -7 -10 -8
pair next: cue.evacuation cue.total	-8 -3 -1 -14 14
pair next: cue.evacuation noun.other	2 -1 -4 -20 15
pair next: cue.evacuation noun.people	-19 -10 -7 2 36
pair next: cue.evacuation qualifier.approx	-15 -1 -9 -2 23
pair next: cue.evacuation ru.to	25 -14 9 -21 -18
pair next: cue.evacuation ua.of	50 -11 -22 -16 -7
pair next: cue.evacuation verb.bring	-26 -2 -2 -5 29
pair next: cue.evacuation verb.come	-34 -15 10 -30 28
pair next: cue.ever_captured adj.modifier	-3 3 -16 15 -14
pair next: cue.ever_captured cue.captivity	24 -5 -8 -4 -10
pair next: cue.ever_captured cue.captured	-32 -2 -3 -5 36
pair next: cue.ever_captured noun.military	-12 -3 -1 -1 16
pair next: cue.ever_captured ua.of	-26 -1 -1 -2 28
pair next: cue.film adj.modifier	-4 -1 8 -9 6
pair next: cue.film cue.footage	-23 -10 7 -13 7
pair next: cue.film cue.of_whole	7 -3 0 -8 -17
pair next: cue.footage adj.modifier	-8 -2 26 -3 -26
pair next: cue.footage category	8 -15 2 10 8
pair next: cue.footage country	11 5 -25 -5 4
pair next: cue.footage cue.claims	3 -10 -19 -16 18
pair next: cue.footage cue.film	-22 -16 10 -10 -11
pair next: cue.footage cue.footage	-9 -26 32 -19 -4
pair next: cue.footage cue.in_captivity	-4 -1 8 21 -25
pair next: cue.footage cue.money	-15 0 0 -6 15
pair next: cue.footage cue.of_whole	4 -20 29 -33 6
pair next: cue.footage cue.other_return	29 -7 22 -10 -39
pair next: cue.footage cue.part	4 -16 -16 -24 20
pair next: cue.footage cue.relative	-10 1 -12 10 -1
pair next: cue.footage cue.today	1 -17 11 -3 -35
pair next: cue.footage cue.transit	-16 7 9 -5 -6
pair next: cue.footage cue.venue	-7 -4 14 12 -14
pair next: cue.footage cue.visit	-23 -2 -16 -3 21
pair next: cue.footage cue.yesterday	-18 -10 23 -4 -22
pair next: cue.footage noun.branch	-19 -4 24 -15 -27
pair next: cue.footage noun.civilian	-13 24 -18 12 -15
pair next: cue.footage noun.exchange	27 -39 -20 -20 19
pair next: cue.footage noun.family	-19 -2 28 -1 -26
pair next: cue.footage noun.foreigner	-9 -9 3 -9 8
pair next: cue.footage noun.military	-25 -14 2 -8 23
pair next: cue.footage noun.other	-10 -5 12 0 -12
pair next: cue.footage noun.people	0 11 5 -15 -30
pair next: cue.footage own.agent	7 -18 -24 11 14
pair next: cue.footage own.of	-29 -3 34 -24 -34
pair next: cue.footage qualifier.at_most	-4 -12 25 10 -19
pair next: cue.footage ru.of	-34 7 34 -2 -8
pair next: cue.footage ru.to	-4 -3 44 -6 -32
pair next: cue.footage verb.bring	14 -4 -9 -2 6
pair next: cue.footage verb.come	-20 -4 34 -3 -26
pair next: cue.footage verb.future	24 -13 -15 -9 5
pair next: cue.footage verb.held_exchange	-10 -12 20 -1 -8
pair next: cue.footage verb.noun	2 -4 35 -14 -12
pair next: cue.footage verb.will	-1 -11 23 -4 -10
pair next: cue.footage voice.ua	29 -23 -44 -16 -2
pair next: cue.good_news adj.modifier	-11 -7 15 9 -1
pair next: cue.good_news cue.completed	-1 -4 -20 -2 21
pair next: cue.good_news cue.good_news	29 -3 -18 -4 -20
pair next: cue.good_news cue.relative	20 -9 -7 -11 -2
pair next: cue.good_news cue.today	12 0 0 -11 0
pair next: cue.good_news cue.yesterday	16 0 -15 -4 -1
pair next: cue.good_news noun.exchange	5 22 -6 -6 -19
pair next: cue.good_news noun.family	11 -1 -5 -4 -1
pair next: cue.good_news noun.other	7 -10 11 -4 -17
pair next: cue.good_news noun.people	6 60 -18 -7 -52
pair next: cue.good_news own.to	29 -23 25 -9 -28
pair next: cue.good_news verb.come	27 -4 -7 -1 -28
pair next: cue.good_news verb.noun	23 -17 4 -1 -30
pair next: cue.held adj.modifier	-3 -1 5 -21 1
pair next: cue.held adj.wounded	-53 -42 72 -16 -20
pair next: cue.held category	-41 14 -8 -26 13
pair next: cue.held country	-13 -8 -6 7 17
pair next: cue.held cue.captivity	-24 8 -6 34 -20
pair next: cue.held cue.completed	-7 1 -7 -14 5
pair next: cue.held cue.count	-3 -14 -29 -32 13
pair next: cue.held cue.held	-11 -36 -21 60 -18
pair next: cue.held cue.in_captivity	-8 -27 -18 27 2
pair next: cue.held cue.missing	-1 0 0 18 -18
pair next: cue.held cue.of_whole	-12 -16 18 11 -10
pair next: cue.held cue.other_war	-15 -3 -14 -7 25
pair next: cue.held cue.ready	-24 6 -36 13 21
pair next: cue.held cue.relative	-17 -14 -2 17 -4
pair next: cue.held cue.since	45 0 -4 -9 -41
pair next: cue.held cue.span	-8 15 -2 -4 -4
pair next: cue.held cue.transit	6 0 -13 -2 4
pair next: cue.held cue.venue	0 -34 49 -4 -14
pair next: cue.held foe.from	3 19 -2 -15 -6
pair next: cue.held foe.of	0 0 0 8 -8
pair next: cue.held foe.to	27 -33 -10 -16 -16
pair next: cue.held noun.civilian	-49 -3 -17 35 -27
pair next: cue.held noun.family	20 -4 -2 0 -17
pair next: cue.held noun.military	-16 -24 -14 85 -64
pair next: cue.held noun.other	-10 11 -23 -28 47
pair next: cue.held noun.people	-35 2 21 9 -6
pair next: cue.held noun.rank	29 0 -8 -14 -8
pair next: cue.held own.of	15 -16 -1 -3 -12
pair next: cue.held qualifier.approx	9 -24 -19 57 -36
pair next: cue.held qualifier.at_least	-1 -7 -1 44 -36
pair next: cue.held qualifier.at_most	-15 21 -2 -2 -6
pair next: cue.held qualifier.more_than	-11 -18 -18 34 -31
pair next: cue.held ru.agent	20 -10 -6 15 -20
pair next: cue.held ru.from	-21 -9 -8 48 -25
pair next: cue.held ru.of	-35 4 -17 34 11
pair next: cue.held ua.agent	22 -18 -14 -4 13
pair next: cue.held ua.from	-16 16 0 0 0
pair next: cue.held ua.of	-11 -13 -14 14 -6
pair next: cue.held ua.to	-34 -29 -9 50 -35
pair next: cue.held verb.future	-5 -15 18 16 -29
pair next: cue.held verb.give	15 -2 -2 1 -14
pair next: cue.held verb.other	-3 -12 -3 26 -11
pair next: cue.held verb.will	-15 -2 -3 16 0
pair next: cue.held view.ru	25 7 -9 -24 -6
pair next: cue.in_captivity category	24 -6 -7 -10 -4
pair next: cue.in_captivity cue.captivity	4 -9 -2 -5 -18
pair next: cue.in_captivity cue.held	-24 -2 -14 22 17
pair next: cue.in_captivity cue.in_captivity	-2 -8 -7 -2 -5
pair next: cue.in_captivity noun.people	35 -6 -14 -13 -4
pair next: cue.in_captivity ru.of	-14 9 -8 13 -38
pair next: cue.in_captivity ua.of	10 0 -9 -1 0
pair next: cue.in_return adj.modifier	15 -11 -20 -8 3
pair next: cue.in_return cue.claims	8 13 -29 -14 9
pair next: cue.in_return cue.completed	9 41 -15 -29 -21
pair next: cue.in_return cue.in_return	16 -6 -12 -7 2
pair next: cue.in_return cue.of_whole	-3 -1 -14 -1 17
pair next: cue.in_return cue.one_sided	35 -14 -13 -15 -19
pair next: cue.in_return cue.part	-4 -2 0 -13 14
pair next: cue.in_return cue.thanks	12 -1 -12 -1 2
pair next: cue.in_return noun.body	16 -15 -1 -2 -5
pair next: cue.in_return noun.exchange	-37 -2 11 -21 33
pair next: cue.in_return noun.military	24 -1 -17 -3 -14
pair next: cue.in_return noun.other	3 -23 -26 -3 21
pair next: cue.in_return noun.people	13 -10 -13 -15 -5
pair next: cue.in_return own.of	-10 -17 -18 -10 19
pair next: cue.in_return own.to	-14 -6 29 -6 -16
pair next: cue.in_return qualifier.approx	-15 -1 -13 -16 16
pair next: cue.in_return ru.agent	22 -9 -5 3 -21
pair next: cue.in_return ru.of	-20 24 -19 -12 -15
pair next: cue.in_return ru.to	11 0 0 -2 -8
pair next: cue.in_return ua.agent	-8 15 -5 -6 -13
pair next: cue.in_return ua.of	32 -2 -2 -7 -27
pair next: cue.in_return ua.to	14 -1 -4 -4 -6
pair next: cue.in_return verb.bring	21 -24 -9 -28 5
pair next: cue.in_return verb.get	-20 -11 2 38 -31
pair next: cue.in_return verb.give	18 -5 -6 -7 -5
pair next: cue.in_return verb.noun	-2 0 15 -3 -15
pair next: cue.in_return verb.other	17 -3 -11 -23 22
pair next: cue.included adj.modifier	-12 -8 -23 32 27
pair next: cue.included adj.wounded	14 13 -10 -8 -13
pair next: cue.included category	10 14 -18 -16 5
pair next: cue.included cue.captured	23 -1 -10 -4 -10
pair next: cue.included cue.completed	44 -3 -25 -14 1
pair next: cue.included cue.footage	-10 -5 24 -3 -17
pair next: cue.included cue.held	1 -31 34 -29 26
pair next: cue.included cue.in_return	-23 -10 20 -1 8
pair next: cue.included cue.of_whole	-33 -5 28 -20 -6
pair next: cue.included cue.part	36 -7 -30 -12 -13
pair next: cue.included cue.recap	-20 -5 -40 -10 41
pair next: cue.included cue.relative	-17 -9 31 9 -37
pair next: cue.included cue.today	13 -5 3 -15 -32
pair next: cue.included cue.transit	-3 -1 10 -2 -6
pair next: cue.included cue.year	-12 -7 -2 -9 28
pair next: cue.included cue.yesterday	-47 -12 74 -7 -9
pair next: cue.included noun.branch	-16 15 -21 -13 -9
pair next: cue.included noun.civilian	15 -25 27 0 -13
pair next: cue.included noun.exchange	-31 5 64 -20 -39
pair next: cue.included noun.family	39 -15 25 -2 -49
pair next: cue.included noun.foreigner	15 0 -13 -1 -1
pair next: cue.included noun.military	51 -15 12 -18 -35
pair next: cue.included noun.other	-17 -12 2 -2 14
pair next: cue.included noun.people	9 -4 -4 -7 -5
pair next: cue.included noun.rank	8 0 -5 -1 -2
pair next: cue.included noun.soldier	12 -1 -11 -1 -1
pair next: cue.included own.agent	16 -14 -1 -2 -6
pair next: cue.included own.to	-19 -10 -34 -4 50
pair next: cue.included qualifier.approx	-35 -4 16 26 4
pair next: cue.included qualifier.at_least	-3 0 -27 -2 27
pair next: cue.included qualifier.at_most	-2 -8 21 2 -20
pair next: cue.included ru.agent	-1 -3 -20 25 -2
pair next: cue.included ru.from	5 -14 -70 -31 49
pair next: cue.included ru.of	2 -19 -32 16 -19
pair next: cue.included ru.to	21 -3 -14 -2 -3
pair next: cue.included ua.from	-39 -11 35 -17 -6
pair next: cue.included ua.of	28 -28 -15 -23 -4
pair next: cue.included verb.bring	-7 -1 18 9 -15
pair next: cue.included verb.come	-4 -3 -24 -6 23
pair next: cue.included verb.future	-5 -10 -22 -14 24
pair next: cue.included verb.get	-6 -4 -10 -9 25
pair next: cue.included verb.held_exchange	-43 -6 36 17 -23
pair next: cue.included verb.other	9 -11 -26 -9 17
pair next: cue.included verb.swap	14 -10 0 -4 0
pair next: cue.local adj.modifier	9 -3 26 -15 -30
pair next: cue.local category	-30 -6 23 -9 4
pair next: cue.local cue.local	-8 -31 54 -18 -13
pair next: cue.local cue.of_whole	-56 -4 70 -2 -22
pair next: cue.local cue.relative	7 -18 -4 -18 -8
pair next: cue.local noun.civilian	-38 -3 47 -3 -6
pair next: cue.local noun.other	-14 -1 16 -9 -8
pair next: cue.local noun.people	-20 -6 45 -19 16
pair next: cue.local ru.from	28 -3 0 0 -34
pair next: cue.local ru.of	9 0 -3 -6 -2
pair next: cue.local verb.come	-59 -17 17 -14 25
pair next: cue.mediated adj.modifier	10 -23 17 6 -10
pair next: cue.mediated category	17 -1 -6 -4 -8
pair next: cue.mediated country	24 -2 -8 -2 -16
pair next: cue.mediated cue.agreement	4 -15 -10 -1 13
pair next: cue.mediated cue.all	18 -8 -6 -15 0
pair next: cue.mediated cue.claims	15 -5 -5 -11 -25
pair next: cue.mediated cue.completed	45 -23 -14 -14 -18
pair next: cue.mediated cue.mediated	16 -4 -6 -2 -11
pair next: cue.mediated cue.of_whole	5 -15 -7 -1 15
pair next: cue.mediated cue.part	15 -20 -3 -3 18
pair next: cue.mediated cue.recap	-5 -4 18 -3 -29
pair next: cue.mediated cue.relative	2 -15 23 -22 -20
pair next: cue.mediated cue.reunion	20 -1 -1 -1 -17
pair next: cue.mediated cue.since	0 12 -3 -21 -3
pair next: cue.mediated cue.thanks	24 -15 -4 -11 -5
pair next: cue.mediated cue.to_date	19 -9 -6 -6 -10
pair next: cue.mediated cue.today	23 2 -15 -16 -3
pair next: cue.mediated cue.total	-1 -4 -1 18 -14
pair next: cue.mediated cue.training	25 -2 -6 -2 -18
pair next: cue.mediated cue.venue	-2 20 -4 -9 -6
pair next: cue.mediated cue.year	30 -9 -8 -34 3
pair next: cue.mediated foe.of	2 -5 8 -1 -4
pair next: cue.mediated noun.child	-9 -25 -24 19 23
pair next: cue.mediated noun.exchange	15 -8 -16 -21 -8
pair next: cue.mediated noun.family	18 -20 -42 -25 34
pair next: cue.mediated noun.military	-1 -2 -1 -11 15
pair next: cue.mediated noun.other	18 0 -17 20 -34
pair next: cue.mediated noun.people	-2 2 -9 7 -15
pair next: cue.mediated own.agent	29 -12 -6 -5 -8
pair next: cue.mediated own.of	-15 -1 -4 -4 16
pair next: cue.mediated qualifier.at_most	8 8 -4 -12 -28
pair next: cue.mediated qualifier.more_than	-4 -12 -1 11 -1
pair next: cue.mediated ru.agent	33 -5 -4 -13 -23
pair next: cue.mediated ru.of	-27 -32 34 15 -10
pair next: cue.mediated ua.agent	-21 -3 -2 26 0
pair next: cue.mediated ua.of	18 -17 -6 6 -8
pair next: cue.mediated ua.to	-12 -13 -4 16 12
pair next: cue.mediated verb.bring	-8 -26 -4 26 -4
pair next: cue.mediated verb.come	9 -4 -19 -2 13
pair next: cue.mediated verb.future	14 -13 -12 -4 4
pair next: cue.mediated verb.get	-19 -2 23 16 -20
pair next: cue.mediated verb.held_exchange	28 -13 -6 -12 -8
pair next: cue.mediated verb.home	-26 19 -17 -15 -5
pair next: cue.mediated verb.managed	24 -9 -7 -3 -15
pair next: cue.mediated verb.noun	4 -5 -10 -4 3
pair next: cue.mediated verb.other	-13 -17 5 -19 26
pair next: cue.mediated verb.will	-2 -1 -14 -3 19
pair next: cue.mediated voice.ua	7 -2 -8 -5 -13
pair next: cue.missing adj.modifier	22 3 -15 -11 7
pair next: cue.missing category	-1 -10 -16 21 -14
pair next: cue.missing cue.captivity	7 0 -4 -12 10
pair next: cue.missing cue.claims	-1 -3 -2 18 -13
pair next: cue.missing cue.held	-16 -1 0 30 -18
pair next: cue.missing cue.missing	-11 -16 -19 1 18
pair next: cue.missing cue.money	0 -13 -3 -11 19
pair next: cue.missing cue.part	-22 -3 -2 -9 11
pair next: cue.missing cue.relative	-26 -2 26 2 -23
pair next: cue.missing cue.today	-10 -4 -3 30 -14
pair next: cue.missing noun.branch	-18 -10 31 -5 -17
pair next: cue.missing noun.family	11 -30 -26 -22 43
pair next: cue.missing noun.military	-1 -10 -8 -24 30
pair next: cue.missing noun.other	38 -24 -34 15 -4
pair next: cue.missing noun.people	-12 -11 -7 28 -37
pair next: cue.missing qualifier.approx	-3 -2 -9 49 -48
pair next: cue.missing qualifier.at_most	-12 -15 -7 36 11
pair next: cue.missing qualifier.more_than	-6 -7 -2 42 -41
pair next: cue.missing verb.future	5 -2 11 -16 4
pair next: cue.missing verb.other	-17 -8 -1 20 -18
pair next: cue.money adj.modifier	-17 -8 -20 8 12
pair next: cue.money category	-24 -6 1 16 13
pair next: cue.money cue.claims	-1 -14 7 -5 0
pair next: cue.money cue.crime	16 -14 -4 -14 11
pair next: cue.money cue.mediated	-15 0 19 -1 -25
pair next: cue.money cue.money	-1 -27 -9 -1 30
pair next: cue.money cue.of_whole	-10 -19 -6 -5 32
pair next: cue.money cue.relative	-1 -21 0 -5 24
pair next: cue.money cue.span	-3 -6 -16 -4 18
pair next: cue.money cue.year	4 0 -4 -11 10
pair next: cue.money noun.other	-21 -3 -7 -1 0
pair next: cue.money noun.people	-21 -17 -27 -16 50
pair next: cue.money qualifier.at_most	0 -5 -2 -15 19
pair next: cue.money verb.bring	-1 -2 -18 -8 21
pair next: cue.money verb.future	27 13 -13 -12 -7
pair next: cue.money verb.get	-16 -15 -17 -10 23
pair next: cue.money verb.other	-2 -10 -1 -3 16
pair next: cue.month cue.month	-17 4 -29 -2 35
pair next: cue.month cue.of_year	12 3 -21 -7 -5
pair next: cue.month cue.recap	-15 -3 -7 16 -2
pair next: cue.month cue.review	-52 -18 27 -1 -53
pair next: cue.month noun.other	-28 -6 16 5 -1
pair next: cue.month verb.other	-12 -9 -18 -18 32
pair next: cue.name cue.name	13 0 -14 14 -2
pair next: cue.name cue.of_whole	-4 0 -3 11 -4
pair next: cue.name cue.relative	-38 -15 22 -7 -25
pair next: cue.name verb.noun	-10 -14 25 -4 -29
pair next: cue.name voice.ua	-5 -9 -11 -11 10
pair next: cue.of_whole adj.dead	-10 8 -4 3 -6
pair next: cue.of_whole adj.modifier	-13 -7 -7 -9 25
pair next: cue.of_whole adj.wounded	-16 20 10 -8 -27
pair next: cue.of_whole category	11 -24 4 -17 -3
pair next: cue.of_whole country	-13 -9 8 -4 1
pair next: cue.of_whole cue.agreed	4 -14 -1 -1 13
pair next: cue.of_whole cue.agreement	-30 -35 9 7 11
pair next: cue.of_whole cue.all	0 -8 -25 -10 35
pair next: cue.of_whole cue.among	-10 -3 20 -5 -7
pair next: cue.of_whole cue.captivity	21 -12 -13 2 -31
pair next: cue.of_whole cue.captured	-10 -5 -9 -4 27
pair next: cue.of_whole cue.claims	-4 -2 14 5 -25
pair next: cue.of_whole cue.completed	-10 -27 -29 -18 44
pair next: cue.of_whole cue.count	3 -10 -4 10 -11
pair next: cue.of_whole cue.deported	-2 -40 -15 -14 24
pair next: cue.of_whole cue.each	21 -1 -12 -2 -13
pair next: cue.of_whole cue.evacuation	-21 -12 -15 10 42
pair next: cue.of_whole cue.footage	-14 -14 11 14 -9
pair next: cue.of_whole cue.in_captivity	-13 -13 23 -11 -18
pair next: cue.of_whole cue.included	-18 -17 54 -14 -35
pair next: cue.of_whole cue.local	22 -14 -4 -6 -20
pair next: cue.of_whole cue.mediated	-3 -15 -6 22 -17
pair next: cue.of_whole cue.missing	-13 -17 -30 1 21
pair next: cue.of_whole cue.of_whole	-34 11 17 -18 11
pair next: cue.of_whole cue.of_year	32 -1 -29 -27 -12
pair next: cue.of_whole cue.other_return	-33 -19 -5 -11 27
pair next: cue.of_whole cue.other_war	-50 -9 -19 12 34
pair next: cue.of_whole cue.outside	-1 9 0 0 -8
pair next: cue.of_whole cue.part	10 -10 -2 1 -5
pair next: cue.of_whole cue.planned	9 -14 7 -35 -6
pair next: cue.of_whole cue.postponed	-25 23 -16 -13 16
pair next: cue.of_whole cue.ready	-10 -6 16 -13 -2
pair next: cue.of_whole cue.recap	-54 -35 12 -4 16
pair next: cue.of_whole cue.record	-3 -10 18 -21 -18
pair next: cue.of_whole cue.relative	-20 4 21 27 -28
pair next: cue.of_whole cue.reunion	-11 -6 -9 -20 12
pair next: cue.of_whole cue.since	-16 -6 -18 17 14
pair next: cue.of_whole cue.span	10 -1 -5 -4 -5
pair next: cue.of_whole cue.stage	-3 -16 -15 2 19
pair next: cue.of_whole cue.thanks	-12 -5 16 -9 -11
pair next: cue.of_whole cue.third	-15 -22 -16 -11 31
pair next: cue.of_whole cue.to_date	33 -4 -1 -31 -1
pair next: cue.of_whole cue.today	-13 -2 -35 17 12
pair next: cue.of_whole cue.total	-2 -31 43 -11 -26
pair next: cue.of_whole cue.transit	35 -8 17 -9 -17
pair next: cue.of_whole cue.unit	-8 12 -6 -14 11
pair next: cue.of_whole cue.venue	25 -32 -13 14 -8
pair next: cue.of_whole cue.year	-31 -20 -10 37 -26
pair next: cue.of_whole cue.yesterday	-21 -10 22 -4 -9
pair next: cue.of_whole noun.body	-32 -16 62 -34 -48
pair next: cue.of_whole noun.branch	8 -3 -2 -7 2
pair next: cue.of_whole noun.child	-10 -5 22 -33 5
pair next: cue.of_whole noun.civilian	21 -11 -13 -15 20
pair next: cue.of_whole noun.exchange	44 16 -16 -32 -40
pair next: cue.of_whole noun.family	-21 24 -7 -7 10
pair next: cue.of_whole noun.foreigner	-17 -15 4 -15 9
pair next: cue.of_whole noun.man	-5 -13 10 -13 -2
pair next: cue.of_whole noun.military	-6 7 9 -12 -10
pair next: cue.of_whole noun.other	-13 -5 9 -25 3
pair next: cue.of_whole noun.people	0 14 4 -4 -24
pair next: cue.of_whole noun.rank	-15 -12 -5 -6 9
pair next: cue.of_whole noun.soldier	28 -11 7 -34 -3
pair next: cue.of_whole own.agent	-17 1 -11 26 -31
pair next: cue.of_whole own.of	29 3 -13 -24 -15
pair next: cue.of_whole own.to	-16 -5 23 -12 12
pair next: cue.of_whole qualifier.approx	-9 -15 -5 -27 25
pair next: cue.of_whole qualifier.at_least	-13 -13 -11 -2 15
pair next: cue.of_whole qualifier.at_most	-16 7 10 -15 0
pair next: cue.of_whole qualifier.more_than	-2 -4 -11 15 2
pair next: cue.of_whole ru.agent	-20 18 -8 4 -11
pair next: cue.of_whole ru.from	-20 0 -3 25 -1
pair next: cue.of_whole ru.of	6 1 -18 8 -15
pair next: cue.of_whole ua.agent	28 -17 -29 3 -23
pair next: cue.of_whole ua.of	3 -6 -9 3 5
pair next: cue.of_whole ua.to	2 10 -32 -9 1
pair next: cue.of_whole verb.bring	20 -1 -39 -31 35
pair next: cue.of_whole verb.come	-14 -7 -40 -19 39
pair next: cue.of_whole verb.future	-13 2 11 -17 -2
pair next: cue.of_whole verb.get	-14 17 -6 -14 -8
pair next: cue.of_whole verb.noun	-5 26 16 -13 -32
pair next: cue.of_whole verb.other	-51 -12 59 -6 -5
pair next: cue.of_whole verb.swap	9 -8 -3 -4 6
pair next: cue.of_whole view.ru	-46 -2 -9 -7 41
pair next: cue.of_whole voice.ru	-9 -2 -1 30 -19
pair next: cue.of_whole voice.ua	15 -36 -8 2 -13
pair next: cue.of_year adj.modifier	22 -18 -4 -14 -4
pair next: cue.of_year category	12 -20 -2 10 -23
pair next: cue.of_year country	15 -4 15 -19 9
pair next: cue.of_year cue.all	17 -3 -15 -7 -3
pair next: cue.of_year cue.claims	-3 -13 18 -16 -39
pair next: cue.of_year cue.completed	25 -14 -18 -11 9
pair next: cue.of_year cue.count	5 -11 -16 -20 16
pair next: cue.of_year cue.held	34 -1 -8 2 -17
pair next: cue.of_year cue.in_captivity	-18 -19 -3 27 17
pair next: cue.of_year cue.mediated	-12 -11 -14 28 -31
pair next: cue.of_year cue.of_whole	6 -12 2 14 -30
pair next: cue.of_year cue.of_year	-10 -16 -5 27 -10
pair next: cue.of_year cue.part	-25 -10 35 1 -5
pair next: cue.of_year cue.planned	-23 3 -18 34 -3
pair next: cue.of_year cue.record	10 -2 20 -9 -20
pair next: cue.of_year cue.relative	31 -7 -16 -24 4
pair next: cue.of_year cue.reunion	33 -1 -5 -10 -19
pair next: cue.of_year cue.review	-18 -6 -33 31 -20
pair next: cue.of_year cue.since	17 -2 -1 -10 -15
pair next: cue.of_year cue.today	-3 -8 -34 -6 41
pair next: cue.of_year cue.transit	22 -18 -21 15 -32
pair next: cue.of_year cue.year	-12 -4 69 -7 -53
pair next: cue.of_year noun.branch	-7 -2 -15 29 -5
pair next: cue.of_year noun.civilian	-21 -9 -8 -13 18
pair next: cue.of_year noun.exchange	24 -35 11 10 -49
pair next: cue.of_year noun.family	-26 -22 -35 12 22
pair next: cue.of_year noun.military	-35 -12 16 17 -10
pair next: cue.of_year noun.other	-1 5 -14 -24 21
pair next: cue.of_year noun.people	-15 -12 -16 19 -1
pair next: cue.of_year noun.rank	-36 -5 -23 -7 50
pair next: cue.of_year own.agent	1 -24 -6 26 -26
pair next: cue.of_year own.of	-1 -25 -9 -18 23
pair next: cue.of_year own.to	-44 5 5 33 -31
pair next: cue.of_year qualifier.approx	-16 -9 -9 17 2
pair next: cue.of_year qualifier.at_most	-33 -38 -25 -12 56
pair next: cue.of_year qualifier.more_than	-39 -13 -19 -23 30
pair next: cue.of_year ru.agent	-25 -11 -22 24 8
pair next: cue.of_year ru.from	-69 -12 22 8 14
pair next: cue.of_year ru.of	11 -6 -2 -12 -12
pair next: cue.of_year ru.to	1 -12 -8 18 -13
pair next: cue.of_year ua.agent	-25 13 2 19 -6
pair next: cue.of_year ua.from	-26 -6 -17 56 -25
pair next: cue.of_year ua.of	-22 -17 13 -12 12
pair next: cue.of_year ua.to	-13 -2 14 8 -18
pair next: cue.of_year verb.bring	-2 -12 -1 18 -29
pair next: cue.of_year verb.come	-23 -10 -16 14 7
pair next: cue.of_year verb.future	-2 -31 8 6 -14
pair next: cue.of_year verb.get	-7 -15 -17 26 -3
pair next: cue.of_year verb.give	17 -4 -1 -13 1
pair next: cue.of_year verb.held_exchange	-28 -17 35 16 -44
pair next: cue.of_year verb.home	20 -6 -2 -23 -14
pair next: cue.of_year verb.managed	4 -7 -4 18 -17
pair next: cue.of_year verb.noun	2 -4 -3 9 -3
pair next: cue.of_year verb.other	-28 -17 -28 -51 67
pair next: cue.of_year verb.swap	9 -2 -16 -11 15
pair next: cue.of_year verb.will	-15 36 -20 -33 -22
pair next: cue.of_year voice.ua	-2 -7 0 -2 10
pair next: cue.on_shield adj.modifier	11 0 -3 0 -8
pair next: cue.on_shield verb.come	17 -6 -10 -3 -5
pair next: cue.one_sided adj.modifier	6 -8 18 -7 -15
pair next: cue.one_sided cue.called_off	18 -16 -4 -11 -5
pair next: cue.one_sided cue.denied	-9 13 -1 -15 -11
pair next: cue.one_sided cue.in_return	40 -14 -17 -7 -20
pair next: cue.one_sided cue.of_whole	28 -16 -19 -13 14
pair next: cue.one_sided cue.one_sided	35 -18 -11 0 -32
pair next: cue.one_sided cue.outside	16 10 -9 -1 -15
pair next: cue.one_sided cue.repatriation	8 -22 6 20 -17
pair next: cue.one_sided noun.exchange	6 7 -14 0 -22
pair next: cue.one_sided ru.agent	25 -4 -1 -4 -17
pair next: cue.one_sided ru.of	8 4 -1 -1 -11
pair next: cue.one_sided ua.agent	23 -11 -2 -6 -7
pair next: cue.one_sided ua.to	11 -2 -8 0 0
pair next: cue.one_sided verb.bring	19 -6 -1 -2 -15
pair next: cue.one_sided verb.give	17 -7 -5 -6 -15
pair next: cue.one_sided verb.noun	26 -9 -5 -8 -5
pair next: cue.one_sided verb.will	-14 23 -2 -11 -1
pair next: cue.other_exchange adj.modifier	-10 -15 -19 -8 24
pair next: cue.other_exchange country	-22 -16 -3 -2 30
pair next: cue.other_exchange cue.count	-22 -37 -7 -6 33
pair next: cue.other_exchange cue.mediated	-13 -18 -17 -7 26
pair next: cue.other_exchange cue.of_whole	-21 2 -18 -23 13
pair next: cue.other_exchange cue.other_exchange	-36 -12 -33 -5 32
pair next: cue.other_exchange cue.parcel	-37 -15 -3 -7 32
pair next: cue.other_exchange cue.relative	-1 -7 -11 -1 18
pair next: cue.other_exchange noun.exchange	-8 5 -33 -9 8
pair next: cue.other_exchange noun.other	-28 8 -9 -7 1
pair next: cue.other_exchange noun.people	-13 -3 17 -3 -24
pair next: cue.other_exchange qualifier.at_most	-30 -3 -6 -9 33
pair next: cue.other_exchange verb.come	-14 -1 -8 -3 21
pair next: cue.other_exchange verb.give	-11 -8 -1 -1 20
pair next: cue.other_exchange verb.other	-2 -3 -3 -1 9
pair next: cue.other_return adj.dead	-12 1 -3 -6 14
pair next: cue.other_return adj.modifier	-17 -13 19 -10 -10
pair next: cue.other_return category	-38 0 -14 -9 35
pair next: cue.other_return cue.all	-11 -1 18 0 -8
pair next: cue.other_return cue.footage	-4 -2 -1 -2 8
pair next: cue.other_return cue.mediated	25 -3 -13 -1 -9
pair next: cue.other_return cue.of_whole	3 -3 -16 -25 13
pair next: cue.other_return cue.other_return	-38 -1 15 -9 1
pair next: cue.other_return cue.relative	-8 -13 13 5 -4
pair next: cue.other_return cue.training	-43 -1 -18 -6 45
pair next: cue.other_return cue.visit	20 -3 -28 -4 25
pair next: cue.other_return noun.branch	-22 -1 -4 -2 28
pair next: cue.other_return noun.family	11 -20 -9 14 -26
pair next: cue.other_return noun.military	-9 -4 12 -3 8
pair next: cue.other_return noun.other	-35 -18 8 -13 33
pair next: cue.other_return noun.people	19 -11 17 -29 -11
pair next: cue.other_return own.to	-33 -3 -25 -12 37
pair next: cue.other_return ru.of	-4 -10 10 -8 -21
pair next: cue.other_return verb.bring	-55 -31 -13 -35 70
pair next: cue.other_return verb.come	-27 -10 -5 -13 46
pair next: cue.other_return verb.give	-2 -2 -21 -4 25
pair next: cue.other_return verb.other	-1 -3 33 -1 -29
pair next: cue.other_war adj.modifier	-32 -3 -16 -8 41
pair next: cue.other_war country	-16 -29 -7 -16 33
pair next: cue.other_war cue.claims	-15 -10 -2 -12 17
pair next: cue.other_war cue.mediated	-20 -14 -5 -15 37
pair next: cue.other_war cue.of_whole	-19 -8 14 -3 25
pair next: cue.other_war cue.other_war	-39 -30 -11 -8 48
pair next: cue.other_war cue.part	-14 -14 -9 -3 17
pair next: cue.other_war cue.relative	-16 -2 -19 -9 28
pair next: cue.other_war cue.third	-15 -15 -5 -1 19
pair next: cue.other_war noun.exchange	-3 -9 -5 -1 17
pair next: cue.other_war noun.military	-21 -10 -7 -8 29
pair next: cue.other_war noun.other	-17 -25 -28 -10 43
pair next: cue.other_war noun.people	-25 -32 -21 -13 36
pair next: cue.other_war noun.woman	-14 -22 -5 -1 26
pair next: cue.other_war own.to	-21 -2 -15 -6 18
pair next: cue.other_war verb.bring	-34 -21 -11 -7 51
pair next: cue.other_war verb.come	-5 -3 -4 -5 13
pair next: cue.other_war verb.give	-43 -16 -6 -14 47
pair next: cue.other_war verb.held_exchange	-26 -9 -8 -8 31
pair next: cue.other_war verb.other	-4 0 -15 -1 15
pair next: cue.other_war verb.swap	-15 -2 -2 -1 19
pair next: cue.outside adj.modifier	1 -8 0 14 -8
pair next: cue.outside adj.wounded	-6 13 0 0 -10
pair next: cue.outside cue.of_whole	-4 11 0 0 -8
pair next: cue.outside cue.one_sided	15 6 2 0 -26
pair next: cue.outside cue.outside	13 -9 -3 -1 -1
pair next: cue.outside noun.exchange	-5 -14 -8 19 -5
pair next: cue.outside verb.give	-12 -16 -6 0 15
pair next: cue.parcel cue.other_exchange	-6 -14 -1 -1 15
pair next: cue.parcel noun.military	-27 -2 -1 -2 28
pair next: cue.parcel noun.people	-45 -42 -6 -24 71
pair next: cue.part adj.dead	8 -1 -1 -1 -5
pair next: cue.part adj.modifier	11 -18 -27 -11 8
pair next: cue.part adj.wounded	2 27 -14 -30 -14
pair next: cue.part category	18 -10 -21 -6 8
pair next: cue.part country	-14 -16 -8 -22 22
pair next: cue.part cue.agreement	0 -5 -6 -14 9
pair next: cue.part cue.all	14 10 -14 -7 -3
pair next: cue.part cue.among	8 -5 16 -7 -17
pair next: cue.part cue.born	24 -15 20 -20 -25
pair next: cue.part cue.captured	8 -11 -9 13 -15
pair next: cue.part cue.claims	-16 -2 -7 11 8
pair next: cue.part cue.each	3 -2 -5 4 -8
pair next: cue.part cue.footage	-15 -1 0 -21 22
pair next: cue.part cue.held	-15 -24 48 -3 2
pair next: cue.part cue.in_captivity	18 -4 -9 -14 1
pair next: cue.part cue.local	43 -4 -40 -9 -26
pair next: cue.part cue.missing	31 0 -3 2 -30
pair next: cue.part cue.of_whole	10 -5 6 2 -24
pair next: cue.part cue.part	27 -9 -12 -16 -3
pair next: cue.part cue.planned	-11 -11 -3 -15 16
pair next: cue.part cue.record	6 -8 -5 -7 7
pair next: cue.part cue.relative	-8 -7 -31 22 11
pair next: cue.part cue.since	20 -6 -14 9 -19
pair next: cue.part cue.third	-31 -4 -6 -2 41
pair next: cue.part cue.today	15 -5 17 -19 -24
pair next: cue.part cue.unit	-1 0 16 -7 -15
pair next: cue.part cue.year	-45 -14 -1 25 -6
pair next: cue.part noun.body	18 -2 -15 -20 16
pair next: cue.part noun.branch	17 -6 -3 -8 -16
pair next: cue.part noun.child	2 2 -16 -18 19
pair next: cue.part noun.civilian	-1 -5 -8 25 -26
pair next: cue.part noun.exchange	-14 22 3 -28 5
pair next: cue.part noun.family	-7 -8 -15 -18 20
pair next: cue.part noun.foreigner	2 -15 23 -28 4
pair next: cue.part noun.military	13 -4 -6 6 -19
pair next: cue.part noun.other	17 -4 -3 -2 -18
pair next: cue.part noun.people	14 -12 -16 -13 6
pair next: cue.part noun.rank	33 -6 -19 -18 -6
pair next: cue.part noun.soldier	-2 -1 -7 8 2
pair next: cue.part noun.woman	26 -12 -21 7 -14
pair next: cue.part own.of	2 14 -4 -15 -14
pair next: cue.part own.to	-21 -11 -4 15 -2
pair next: cue.part qualifier.at_most	14 -1 -4 -3 -5
pair next: cue.part qualifier.more_than	8 -14 -14 29 -17
pair next: cue.part ru.agent	21 -15 -12 -18 -8
pair next: cue.part ru.of	1 -3 27 -15 -23
pair next: cue.part ua.agent	-25 39 14 -18 -17
pair next: cue.part ua.of	36 -5 -13 -14 -15
pair next: cue.part verb.bring	-6 -22 7 -17 -8
pair next: cue.part verb.come	-26 -19 2 20 -18
pair next: cue.part verb.future	13 -31 -22 -11 18
pair next: cue.part verb.get	28 -2 -10 -7 -21
pair next: cue.part verb.held_exchange	32 -24 -3 -7 -13
pair next: cue.part verb.home	5 -11 -26 36 -15
pair next: cue.part verb.noun	-17 -2 -1 15 19
pair next: cue.part verb.other	0 0 -15 4 -1
pair next: cue.part verb.will	33 -17 12 -4 8
pair next: cue.planned adj.modifier	-21 11 -12 -10 1
pair next: cue.planned adj.wounded	-16 33 -2 -6 -25
pair next: cue.planned country	-18 14 -6 -9 4
pair next: cue.planned cue.agreement	13 16 -3 -8 -16
pair next: cue.planned cue.all	-26 24 -21 16 -38
pair next: cue.planned cue.called_off	-8 35 -14 -5 -20
pair next: cue.planned cue.claims	-5 43 -21 12 -31
pair next: cue.planned cue.completed	-48 9 -10 -21 -1
pair next: cue.planned cue.evacuation	-14 -7 0 15 -14
pair next: cue.planned cue.footage	-18 3 20 -1 -5
pair next: cue.planned cue.mediated	-23 1 -37 -17 24
pair next: cue.planned cue.of_whole	-10 3 -5 -10 0
pair next: cue.planned cue.part	36 -6 -27 -8 -7
pair next: cue.planned cue.planned	-23 48 -23 -23 -22
pair next: cue.planned cue.postponed	4 -8 -19 12 -2
pair next: cue.planned cue.ready	-34 28 10 -11 -15
pair next: cue.planned cue.recap	-24 27 -11 18 -27
pair next: cue.planned cue.relative	-11 23 -27 13 -17
pair next: cue.planned cue.span	16 -12 -14 -1 -9
pair next: cue.planned cue.stage	-17 23 -10 -5 -39
pair next: cue.planned cue.to_date	-15 19 -15 -21 -14
pair next: cue.planned cue.today	3 4 -14 9 -26
pair next: cue.planned cue.transit	-12 9 -14 -5 11
pair next: cue.planned cue.venue	-3 11 -4 11 -16
pair next: cue.planned noun.civilian	-1 10 0 -12 3
pair next: cue.planned noun.exchange	-45 59 -23 -18 -37
pair next: cue.planned noun.family	-14 1 -15 -6 22
pair next: cue.planned noun.other	-2 12 -9 -16 -8
pair next: cue.planned noun.people	-28 28 -26 5 -14
pair next: cue.planned own.agent	11 38 -15 8 -31
pair next: cue.planned own.to	26 18 -32 -39 8
pair next: cue.planned qualifier.approx	-14 2 20 -27 -18
pair next: cue.planned qualifier.at_least	16 -4 12 -19 -18
pair next: cue.planned qualifier.at_most	12 41 -29 -20 -23
pair next: cue.planned qualifier.more_than	-15 -10 14 -2 -12
pair next: cue.planned ru.agent	-17 27 -1 -13 -1
pair next: cue.planned ru.of	19 17 -11 -9 -17
pair next: cue.planned ru.to	-1 9 -28 -18 -23
pair next: cue.planned ua.agent	3 19 -4 -1 -18
pair next: cue.planned ua.of	-37 0 -11 -13 16
pair next: cue.planned ua.to	-33 29 -12 12 -17
pair next: cue.planned verb.bring	-6 14 17 -9 -46
pair next: cue.planned verb.come	-19 -10 -19 -3 29
pair next: cue.planned verb.future	25 -8 -31 3 -25
pair next: cue.planned verb.get	-2 2 -16 -6 20
pair next: cue.planned verb.give	-9 20 -2 -4 -12
pair next: cue.planned verb.held_exchange	-36 50 -17 -20 -45
pair next: cue.planned verb.home	-14 16 -21 -5 3
pair next: cue.planned verb.noun	-31 9 -24 -32 39
pair next: cue.planned verb.other	39 -8 -5 -29 -15
pair next: cue.planned verb.swap	-17 33 -25 -3 -9
pair next: cue.planned verb.will	-8 1 -24 -20 13
pair next: cue.postponed adj.modifier	-25 50 -17 -10 -22
pair next: cue.postponed cue.called_off	-1 42 -14 -2 -19
pair next: cue.postponed cue.postponed	-17 27 -10 -2 -4
pair next: cue.postponed cue.relative	0 37 -21 -15 -23
pair next: cue.postponed noun.body	-21 29 -7 -4 -3
pair next: cue.postponed noun.exchange	0 29 -15 -11 -23
pair next: cue.postponed noun.other	-5 18 -1 -2 -14
pair next: cue.postponed noun.people	-9 -49 -1 -5 68
pair next: cue.postponed qualifier.at_most	-7 -38 -13 -8 38
pair next: cue.postponed ru.of	5 20 -10 -11 -5
pair next: cue.postponed ua.agent	12 -11 -1 -1 -1
pair next: cue.postponed ua.of	-13 22 -12 3 4
pair next: cue.postponed verb.noun	-23 3 -25 -33 29
pair next: cue.ready adj.modifier	-14 20 -34 22 -5
pair next: cue.ready category	14 -12 56 -4 -59
pair next: cue.ready country	-20 12 -7 3 -2
pair next: cue.ready cue.all	-1 -14 21 4 -33
pair next: cue.ready cue.held	-16 23 -2 -2 -6
pair next: cue.ready cue.in_return	-14 39 -2 -13 -33
pair next: cue.ready cue.mediated	8 -16 -9 -25 39
pair next: cue.ready cue.of_whole	-14 -4 18 -4 -25
pair next: cue.ready cue.ready	-8 14 0 0 -6
pair next: cue.ready cue.relative	-21 24 12 -18 -26
pair next: cue.ready cue.today	-3 20 -3 -3 -12
pair next: cue.ready cue.venue	-14 2 8 13 -19
pair next: cue.ready noun.body	31 -8 -9 -26 -22
pair next: cue.ready noun.exchange	-6 46 -22 -12 -31
pair next: cue.ready noun.family	28 -17 -18 8 -30
pair next: cue.ready noun.other	8 27 -10 -10 -5
pair next: cue.ready noun.people	0 -57 -25 -12 35
pair next: cue.ready own.of	3 -5 -8 -4 12
pair next: cue.ready own.to	-11 -25 26 -3 7
pair next: cue.ready qualifier.approx	-12 16 -24 -1 -13
pair next: cue.ready qualifier.at_most	-21 -1 11 -7 15
pair next: cue.ready ru.of	-16 -19 -7 -2 64
pair next: cue.ready ru.to	50 -12 -28 -11 -14
pair next: cue.ready ua.agent	11 30 -22 -37 -20
pair next: cue.ready verb.come	-9 11 -2 0 -1
pair next: cue.ready verb.future	-22 16 -6 -18 4
pair next: cue.ready verb.give	-15 20 -11 -12 -15
pair next: cue.ready verb.held_exchange	-46 70 -23 -13 -17
pair next: cue.ready verb.noun	-26 40 -14 -15 6
pair next: cue.ready verb.other	-13 14 27 -5 -19
pair next: cue.ready verb.will	-2 2 -11 -37 20
pair next: cue.recap adj.modifier	-14 10 27 8 -44
pair next: cue.recap category	-1 -3 -2 24 -24
pair next: cue.recap country	18 -31 -19 -8 34
pair next: cue.recap cue.agreement	-7 -9 12 2 -26
pair next: cue.recap cue.anniversary	-38 -16 16 -29 10
pair next: cue.recap cue.claims	-22 16 -4 11 22
pair next: cue.recap cue.completed	6 -17 18 -24 -1
pair next: cue.recap cue.included	-3 -4 19 -9 -3
pair next: cue.recap cue.mediated	-2 -12 -27 22 -11
pair next: cue.recap cue.of_whole	15 -2 5 -23 -28
pair next: cue.recap cue.of_year	10 15 -2 -39 4
pair next: cue.recap cue.part	-14 -1 2 0 9
pair next: cue.recap cue.recap	14 -9 22 -23 -18
pair next: cue.recap cue.relative	-8 5 -42 -5 8
pair next: cue.recap cue.since	-2 27 -16 -10 -17
pair next: cue.recap cue.stage	-22 -1 17 0 -15
pair next: cue.recap cue.to_date	10 -6 3 -2 -5
pair next: cue.recap cue.today	14 -15 9 9 -20
pair next: cue.recap cue.year	0 20 -1 -7 -21
pair next: cue.recap cue.yesterday	3 34 -17 -8 -14
pair next: cue.recap noun.body	2 -18 35 -18 -61
pair next: cue.recap noun.exchange	-13 -20 19 2 -17
pair next: cue.recap noun.military	-16 -11 13 -16 17
pair next: cue.recap noun.other	-7 4 -1 -9 -8
pair next: cue.recap noun.people	-29 12 18 -1 -17
pair next: cue.recap own.to	-33 -5 9 -11 46
pair next: cue.recap qualifier.at_most	17 -8 1 -14 -29
pair next: cue.recap ru.agent	-16 -17 36 -15 18
pair next: cue.recap ru.of	6 -18 19 -24 -10
pair next: cue.recap ua.agent	1 -26 22 -8 -24
pair next: cue.recap ua.of	-3 10 -22 6 8
pair next: cue.recap ua.to	-4 0 8 -2 -2
pair next: cue.recap verb.bring	-18 3 -6 -19 5
pair next: cue.recap verb.come	-5 10 16 -37 -8
pair next: cue.recap verb.future	0 -11 -19 16 14
pair next: cue.recap verb.get	-24 -8 -17 12 20
pair next: cue.recap verb.held_exchange	-47 6 -24 -23 36
pair next: cue.recap verb.noun	-12 -1 14 -8 -7
pair next: cue.recap verb.other	-1 -1 -14 -4 16
pair next: cue.recap verb.swap	-25 -11 14 -20 6
pair next: cue.recap voice.ua	3 -2 -8 0 -3
pair next: cue.record adj.modifier	-6 0 1 2 -10
pair next: cue.record cue.of_whole	14 11 -11 -21 5
pair next: cue.record cue.record	8 -12 3 -10 -4
pair next: cue.record cue.since	23 -31 39 1 -49
pair next: cue.record cue.span	12 -7 -1 -1 -3
pair next: cue.record cue.third	-23 0 -13 0 20
pair next: cue.record cue.year	-32 -4 34 -5 -37
pair next: cue.record noun.exchange	14 -5 3 -7 -18
pair next: cue.record noun.military	-15 -1 -1 19 -2
pair next: cue.record noun.other	-9 -28 7 -5 26
pair next: cue.record noun.people	16 -13 -7 -27 13
pair next: cue.record verb.noun	26 -3 -12 -25 -7
pair next: cue.relative adj.dead	14 -8 10 -15 -26
pair next: cue.relative adj.modifier	-24 -2 -24 -1 13
pair next: cue.relative adj.wounded	9 11 -11 8 -9
pair next: cue.relative category	31 -4 1 -6 -17
pair next: cue.relative country	-10 29 -15 15 -21
pair next: cue.relative cue.agreed	49 -44 -20 -3 -6
pair next: cue.relative cue.agreement	4 17 -16 -2 -2
pair next: cue.relative cue.all	20 -15 -17 -19 13
pair next: cue.relative cue.already	-19 2 8 -18 -22
pair next: cue.relative cue.arrived	-10 -5 46 -16 -42
pair next: cue.relative cue.born	1 -6 9 15 -19
pair next: cue.relative cue.called_off	2 17 -15 -4 -17
pair next: cue.relative cue.captivity	-24 -12 -27 34 14
pair next: cue.relative cue.captured	21 14 -12 -8 -23
pair next: cue.relative cue.claims	13 -22 -21 7 11
pair next: cue.relative cue.completed	11 6 0 -23 -19
pair next: cue.relative cue.denied	1 -1 -7 -5 10
pair next: cue.relative cue.died	-2 -11 -29 -3 10
pair next: cue.relative cue.each	-34 35 -25 3 -12
pair next: cue.relative cue.evacuation	3 -2 -5 -9 10
pair next: cue.relative cue.footage	-18 -17 18 -13 -2
pair next: cue.relative cue.held	23 -39 -33 19 -5
pair next: cue.relative cue.in_captivity	39 10 -25 -18 -23
pair next: cue.relative cue.in_return	-32 -29 11 -6 24
pair next: cue.relative cue.included	6 -15 0 -5 14
pair next: cue.relative cue.mediated	25 -8 -4 -2 -22
pair next: cue.relative cue.missing	0 -18 -35 10 12
pair next: cue.relative cue.name	-53 -16 33 -17 -30
pair next: cue.relative cue.of_whole	29 -32 18 -9 -34
pair next: cue.relative cue.other_return	15 13 -15 -15 -19
pair next: cue.relative cue.part	-15 -5 6 0 -3
pair next: cue.relative cue.planned	-21 14 -14 13 -37
pair next: cue.relative cue.postponed	-18 26 -9 -2 -3
pair next: cue.relative cue.ready	11 -1 -6 2 -12
pair next: cue.relative cue.recap	6 11 18 -20 -19
pair next: cue.relative cue.record	-11 10 4 -1 -2
pair next: cue.relative cue.relative	-25 -33 5 7 15
pair next: cue.relative cue.since	-5 -3 -1 -12 11
pair next: cue.relative cue.span	18 -2 2 -23 -12
pair next: cue.relative cue.stage	13 -3 -6 -2 -10
pair next: cue.relative cue.thanks	24 -7 -2 -8 -9
pair next: cue.relative cue.to_date	-2 13 -16 1 -20
pair next: cue.relative cue.today	-52 18 50 -2 -18
pair next: cue.relative cue.total	25 11 9 -29 -14
pair next: cue.relative cue.transit	15 -29 -26 -15 31
pair next: cue.relative cue.venue	37 -23 -8 -20 -31
pair next: cue.relative cue.year	-33 -9 25 13 -24
pair next: cue.relative cue.yesterday	-51 -7 58 -28 -30
pair next: cue.relative foe.agent	-15 16 0 0 0
pair next: cue.relative foe.of	-6 -1 -2 -2 11
pair next: cue.relative noun.body	-20 19 -20 11 10
pair next: cue.relative noun.branch	10 -7 -29 -6 13
pair next: cue.relative noun.child	-19 -4 -2 -1 20
pair next: cue.relative noun.civilian	-25 -6 -5 8 19
pair next: cue.relative noun.exchange	-12 5 -33 -8 18
pair next: cue.relative noun.family	16 -10 -13 4 -2
pair next: cue.relative noun.foreigner	30 -5 -13 0 -17
pair next: cue.relative noun.military	-38 5 -25 2 24
pair next: cue.relative noun.other	-13 -1 -8 -1 12
pair next: cue.relative noun.people	-2 10 -1 5 -16
pair next: cue.relative noun.rank	21 -6 -26 12 -23
pair next: cue.relative noun.soldier	-8 17 0 0 -9
pair next: cue.relative own.agent	-22 -20 4 -3 12
pair next: cue.relative own.of	13 27 -21 -14 -26
pair next: cue.relative own.to	7 -24 -21 -17 25
pair next: cue.relative qualifier.approx	-6 -10 14 -12 -8
pair next: cue.relative qualifier.at_most	3 2 -27 -2 -6
pair next: cue.relative qualifier.more_than	-4 11 -13 24 -13
pair next: cue.relative ru.agent	24 -19 -4 -17 -13
pair next: cue.relative ru.of	23 -2 -17 -13 -5
pair next: cue.relative ru.to	-10 23 -16 -26 18
pair next: cue.relative ua.agent	-7 22 -11 16 -25
pair next: cue.relative ua.of	8 -33 -6 -10 15
pair next: cue.relative ua.to	12 -12 -10 -22 -11
pair next: cue.relative verb.bring	-52 -20 52 -31 -3
pair next: cue.relative verb.come	-33 -31 48 -28 -1
pair next: cue.relative verb.future	-18 -48 -28 11 31
pair next: cue.relative verb.get	4 -4 1 -16 8
pair next: cue.relative verb.give	-19 10 -24 8 7
pair next: cue.relative verb.held_exchange	-38 15 28 -17 1
pair next: cue.relative verb.home	-8 11 -13 -7 -1
pair next: cue.relative verb.managed	-15 -1 12 8 -15
pair next: cue.relative verb.noun	7 1 -14 -9 9
pair next: cue.relative verb.other	-30 2 16 -23 19
pair next: cue.relative verb.swap	-7 -12 39 -8 -46
pair next: cue.relative verb.will	-15 2 -15 -6 7
pair next: cue.relative voice.ua	0 -15 -2 0 16
pair next: cue.repatriation adj.dead	22 -7 9 -7 -29
pair next: cue.repatriation adj.modifier	21 1 -19 -4 -3
pair next: cue.repatriation adj.wounded	29 3 -4 -17 -13
pair next: cue.repatriation cue.agreement	17 -1 -16 0 0
pair next: cue.repatriation cue.of_whole	8 -6 10 7 -21
pair next: cue.repatriation cue.relative	-7 -3 25 -6 -19
pair next: cue.repatriation cue.since	28 -8 -5 -27 -15
pair next: cue.repatriation cue.today	-18 -1 -24 -4 25
pair next: cue.repatriation cue.year	6 -2 -8 6 -16
pair next: cue.repatriation noun.body	10 -1 2 -2 -16
pair next: cue.repatriation noun.exchange	31 -21 -4 -3 -5
pair next: cue.repatriation noun.other	-48 -28 -22 -17 40
pair next: cue.repatriation own.to	-6 -1 18 -12 -12
pair next: cue.repatriation qualifier.at_most	-2 15 -5 -6 -1
pair next: cue.repatriation ru.of	11 0 -7 -3 -1
pair next: cue.repatriation ua.from	16 -14 -15 -5 -3
pair next: cue.repatriation ua.of	-14 -13 23 -15 -11
pair next: cue.repatriation ua.to	27 -5 -13 -6 -12
pair next: cue.repatriation verb.future	-15 -14 5 -4 2
pair next: cue.repatriation verb.get	35 -4 -12 -7 -24
pair next: cue.repatriation verb.other	-6 -1 -7 -11 17
pair next: cue.reunion adj.modifier	4 5 -1 -23 -26
pair next: cue.reunion category	32 -4 -4 -7 -19
pair next: cue.reunion cue.completed	0 4 -18 4 -6
pair next: cue.reunion cue.deported	15 -1 -1 -1 -15
pair next: cue.reunion cue.mediated	11 -2 -4 -5 0
pair next: cue.reunion cue.of_whole	7 19 -3 -19 -28
pair next: cue.reunion cue.other_return	-5 -14 -2 13 0
pair next: cue.reunion cue.reunion	18 -17 -9 2 -9
pair next: cue.reunion noun.child	-30 25 -19 10 -16
pair next: cue.reunion noun.family	11 6 -29 -10 1
pair next: cue.reunion noun.other	-2 -2 30 -18 -5
pair next: cue.reunion noun.people	21 -32 -19 -20 31
pair next: cue.reunion own.of	-4 -17 -21 -26 23
pair next: cue.reunion own.to	20 -2 -8 -9 -18
pair next: cue.reunion ru.to	16 -4 0 -4 -15
pair next: cue.reunion ua.of	34 -4 -2 -17 -13
pair next: cue.reunion verb.come	56 -9 -8 -20 -36
pair next: cue.reunion verb.home	-10 31 -14 2 -21
pair next: cue.review cue.year	-50 -2 -6 37 7
pair next: cue.review noun.other	-20 -8 -20 17 4
pair next: cue.same_number adj.modifier	19 -1 -3 -1 -17
pair next: cue.same_number cue.part	15 0 0 0 -15
pair next: cue.same_number cue.same_number	26 -1 -14 -10 -12
pair next: cue.same_number noun.military	36 -5 -10 -14 -16
pair next: cue.same_number noun.other	-36 0 0 -6 39
pair next: cue.same_number noun.people	11 -5 -7 -7 -14
pair next: cue.same_number ru.agent	-6 -16 -7 -6 17
pair next: cue.same_number ru.of	-10 -5 -1 -5 18
pair next: cue.same_number ua.of	12 -2 -6 4 -9
pair next: cue.same_number verb.get	-15 -2 -1 17 -20
pair next: cue.same_number verb.give	-14 -6 -15 -11 19
pair next: cue.since adj.modifier	-19 -12 25 6 -19
pair next: cue.since category	22 -7 16 -18 -23
pair next: cue.since cue.agreement	-24 -15 -12 48 -15
pair next: cue.since cue.all	11 7 -16 5 -24
pair next: cue.since cue.completed	-3 -3 -1 22 -15
pair next: cue.since cue.count	-5 -14 -11 26 -7
pair next: cue.since cue.deported	-2 -9 -9 50 -41
pair next: cue.since cue.mediated	6 -2 -1 -11 8
pair next: cue.since cue.of_whole	1 -11 -1 13 -14
pair next: cue.since cue.of_year	6 1 -20 17 -4
pair next: cue.since cue.recap	16 12 -13 -15 -15
pair next: cue.since cue.since	4 -8 -16 28 -21
pair next: cue.since cue.span	-30 -6 -10 41 -23
pair next: cue.since cue.to_date	9 12 -30 -15 -4
pair next: cue.since cue.year	-6 -15 -20 -4 14
pair next: cue.since noun.exchange	15 -7 -1 29 -38
pair next: cue.since noun.other	-15 7 -23 -24 16
pair next: cue.since noun.people	13 -12 -5 -9 13
pair next: cue.since qualifier.more_than	-15 -11 -5 -23 35
pair next: cue.since ru.of	14 -3 -3 -5 -13
pair next: cue.since ua.agent	-16 6 -4 16 -3
pair next: cue.since verb.bring	-27 -22 -18 25 18
pair next: cue.since verb.held_exchange	-10 -1 0 11 -1
pair next: cue.since verb.other	10 -3 -3 28 -19
pair next: cue.since view.ru	-19 -11 -7 90 -20
pair next: cue.span adj.modifier	5 20 -14 14 -9
pair next: cue.span category	1 10 -12 18 -27
pair next: cue.span cue.agreement	43 -11 -2 -32 -1
pair next: cue.span cue.completed	-20 -14 15 51 -3
pair next: cue.span cue.of_year	-20 -8 -9 -19 28
pair next: cue.span cue.recap	-1 -7 11 -24 -6
pair next: cue.span cue.span	2 -6 -14 -12 7
pair next: cue.span cue.stage	-6 -19 -17 11 -13
pair next: cue.span noun.exchange	7 -17 0 18 -19
pair next: cue.span noun.other	22 -7 1 8 -18
pair next: cue.span noun.people	-7 17 -17 -18 7
pair next: cue.span qualifier.more_than	-14 -6 -1 -4 17
pair next: cue.span ru.agent	0 15 0 0 -15
pair next: cue.span verb.bring	38 -5 -20 24 -29
pair next: cue.span verb.give	-29 -19 26 0 -6
pair next: cue.stage adj.modifier	-4 -16 -19 0 12
pair next: cue.stage adj.wounded	14 -20 -14 -6 25
pair next: cue.stage category	-13 -1 15 -10 -14
pair next: cue.stage cue.claims	15 -15 -13 -5 -14
pair next: cue.stage cue.deported	22 -18 -1 -2 -5
pair next: cue.stage cue.included	19 18 -28 -2 -5
pair next: cue.stage cue.of_whole	31 -8 4 -3 -24
pair next: cue.stage cue.relative	-3 -8 0 -13 14
pair next: cue.stage cue.span	-35 -8 -5 23 -16
pair next: cue.stage cue.stage	-15 29 -15 -6 -21
pair next: cue.stage noun.civilian	-17 17 -1 0 -9
pair next: cue.stage noun.exchange	33 -22 15 -10 -17
pair next: cue.stage noun.military	-3 -12 -3 12 -25
pair next: cue.stage noun.other	-9 9 -11 -17 5
pair next: cue.stage noun.people	-9 11 15 -24 -9
pair next: cue.stage qualifier.at_most	-2 15 0 0 -15
pair next: cue.stage qualifier.more_than	20 -13 -18 -8 -13
pair next: cue.stage ru.of	19 -14 -9 -7 -13
pair next: cue.stage ua.of	31 -11 -22 -16 -13
pair next: cue.stage verb.bring	-9 -2 -4 -5 16
pair next: cue.stage verb.come	-32 15 -13 -5 23
pair next: cue.stage verb.future	3 14 -11 -11 -14
pair next: cue.stage verb.get	7 -1 -19 -12 22
pair next: cue.stage verb.other	16 -3 -7 -10 -10
pair next: cue.thanks adj.modifier	-27 17 21 -8 -28
pair next: cue.thanks category	-39 -11 18 -15 30
pair next: cue.thanks country	32 -4 -8 -9 -16
pair next: cue.thanks cue.all	13 -8 -17 9 -22
pair next: cue.thanks cue.completed	4 -18 12 -12 -1
pair next: cue.thanks cue.mediated	15 -14 -10 7 -19
pair next: cue.thanks cue.of_whole	-10 -13 -23 -15 24
pair next: cue.thanks cue.ready	22 0 -3 -8 -13
pair next: cue.thanks cue.relative	4 -17 -17 9 0
pair next: cue.thanks cue.thanks	11 8 -1 -3 -20
pair next: cue.thanks noun.branch	-46 -10 20 -6 30
pair next: cue.thanks noun.exchange	-26 -12 28 -1 -12
pair next: cue.thanks noun.family	-11 -7 -19 16 -11
pair next: cue.thanks noun.foreigner	11 -2 -19 4 -20
pair next: cue.thanks noun.military	-1 -12 2 -7 3
pair next: cue.thanks noun.other	18 -13 -7 -7 10
pair next: cue.thanks noun.people	10 -17 -21 -6 -5
pair next: cue.thanks own.of	-6 9 9 17 -43
pair next: cue.thanks own.to	7 -32 -7 27 -34
pair next: cue.thanks ru.of	37 12 -24 -19 -10
pair next: cue.thanks ru.to	-10 -7 -11 -15 10
pair next: cue.thanks ua.of	24 -13 -15 -5 -10
pair next: cue.thanks verb.bring	-10 -2 -6 22 -22
pair next: cue.thanks verb.noun	-16 -14 18 -3 -14
pair next: cue.thanks voice.ru	13 -1 -3 -2 -8
pair next: cue.thanks voice.ua	40 -7 -10 -32 -16
pair next: cue.third adj.modifier	-27 -3 -13 -12 26
pair next: cue.third country	-23 -22 -9 -10 35
pair next: cue.third cue.third	-37 -22 -20 -15 52
pair next: cue.third noun.exchange	-23 0 -13 0 20
pair next: cue.third noun.other	-13 -1 0 0 14
pair next: cue.third noun.people	-30 -4 -15 -2 31
pair next: cue.third qualifier.more_than	-4 -2 0 -4 10
pair next: cue.third ru.agent	-15 0 -7 0 16
pair next: cue.third verb.bring	13 -15 -9 -1 5
pair next: cue.third verb.home	-16 -1 -3 -13 16
pair next: cue.to_date adj.modifier	29 -22 -6 -2 -2
pair next: cue.to_date cue.already	29 -13 -4 -12 -19
pair next: cue.to_date cue.count	-8 -6 -18 23 -16
pair next: cue.to_date cue.in_captivity	-11 -24 34 -16 -24
pair next: cue.to_date cue.mediated	2 -4 -8 18 -9
pair next: cue.to_date cue.of_whole	-10 31 -9 12 -13
pair next: cue.to_date cue.since	7 -7 -2 0 -24
pair next: cue.to_date cue.to_date	-9 1 -23 24 -8
pair next: cue.to_date cue.today	-62 15 -37 62 -22
pair next: cue.to_date cue.total	34 -6 -6 -26 -7
pair next: cue.to_date cue.transit	1 -2 21 -17 -31
pair next: cue.to_date noun.military	10 -13 -10 -15 14
pair next: cue.to_date noun.other	2 -1 -7 -18 18
pair next: cue.to_date noun.people	12 3 -9 -5 -6
pair next: cue.to_date qualifier.more_than	-2 -3 -1 -32 34
pair next: cue.to_date ua.of	-15 -14 -8 29 -17
pair next: cue.to_date ua.to	-9 22 0 -16 -1
pair next: cue.today adj.modifier	9 4 -18 -18 -4
pair next: cue.today adj.wounded	9 13 -4 -8 -20
pair next: cue.today category	-9 -5 20 -5 -18
pair next: cue.today country	-11 0 -5 -2 13
pair next: cue.today cue.all	19 -7 -15 -2 -8
pair next: cue.today cue.already	-7 22 -10 -1 -5
pair next: cue.today cue.called_off	-20 20 -15 -6 -16
pair next: cue.today cue.claims	25 22 -45 7 -12
pair next: cue.today cue.completed	24 -10 -5 -11 -7
pair next: cue.today cue.good_news	-2 -7 22 -16 -9
pair next: cue.today cue.held	-19 21 -5 -1 -14
pair next: cue.today cue.in_captivity	7 -13 -4 27 -22
pair next: cue.today cue.mediated	38 -20 -9 -13 -20
pair next: cue.today cue.of_whole	-8 6 16 2 -17
pair next: cue.today cue.part	-4 0 8 0 -5
pair next: cue.today cue.planned	-15 10 15 -15 -22
pair next: cue.today cue.record	-6 5 -9 -1 11
pair next: cue.today cue.relative	-4 -1 15 0 -15
pair next: cue.today cue.stage	1 14 11 -10 -24
pair next: cue.today cue.to_date	21 -8 -1 -4 -9
pair next: cue.today cue.today	2 -8 -40 2 1
pair next: cue.today cue.total	10 -9 0 0 0
pair next: cue.today cue.transit	20 -10 -11 -25 -7
pair next: cue.today cue.venue	-45 8 3 -8 1
pair next: cue.today cue.yesterday	-7 -19 20 15 -16
pair next: cue.today noun.body	5 -49 -22 -39 32
pair next: cue.today noun.exchange	5 7 -10 -26 -5
pair next: cue.today noun.family	6 -12 -4 -25 -3
pair next: cue.today noun.military	41 -20 -29 -11 6
pair next: cue.today noun.other	20 5 -40 -13 1
pair next: cue.today noun.people	5 11 -12 5 -31
pair next: cue.today own.agent	-19 -24 -15 13 16
pair next: cue.today own.of	3 -29 -25 14 15
pair next: cue.today own.to	21 -21 -15 8 -23
pair next: cue.today qualifier.approx	-14 -35 -29 0 26
pair next: cue.today qualifier.at_most	14 -1 -35 -22 8
pair next: cue.today qualifier.more_than	-20 13 -5 30 -13
pair next: cue.today ru.agent	-21 3 17 8 -17
pair next: cue.today ru.of	-22 23 12 -16 -16
pair next: cue.today ua.agent	-18 -16 -14 -5 20
pair next: cue.today ua.of	-11 -7 -16 -2 13
pair next: cue.today ua.to	2 -7 -4 -11 0
pair next: cue.today verb.bring	6 -10 32 -12 -21
pair next: cue.today verb.come	21 11 -14 -16 -12
pair next: cue.today verb.future	-47 22 -18 -23 15
pair next: cue.today verb.get	17 -6 -3 -18 10
pair next: cue.today verb.held_exchange	24 -9 -17 -20 -15
pair next: cue.today verb.home	15 -3 -8 -2 -2
pair next: cue.today verb.noun	36 6 -10 -17 -30
pair next: cue.today verb.other	-14 16 4 -19 -14
pair next: cue.total adj.modifier	17 -2 -11 -8 -9
pair next: cue.total country	14 -14 -13 -6 8
pair next: cue.total cue.captured	-25 -8 -3 -3 28
pair next: cue.total cue.claims	39 0 0 -39 0
pair next: cue.total cue.count	20 -19 -27 -9 22
pair next: cue.total cue.mediated	16 -7 -12 30 -36
pair next: cue.total cue.month	-21 -14 15 -18 14
pair next: cue.total cue.of_whole	11 -6 -7 -8 4
pair next: cue.total cue.recap	-16 0 27 0 -12
pair next: cue.total cue.since	12 -7 -6 -41 17
pair next: cue.total cue.span	29 -14 4 -38 -15
pair next: cue.total cue.thanks	-7 20 0 -13 0
pair next: cue.total cue.to_date	11 0 -6 -6 -9
pair next: cue.total cue.today	9 0 0 -7 -1
pair next: cue.total cue.total	3 -10 1 6 -7
pair next: cue.total cue.year	2 -4 -13 -9 8
pair next: cue.total noun.body	-21 -15 -14 19 -12
pair next: cue.total noun.child	-3 -12 -11 16 -16
pair next: cue.total noun.civilian	35 -6 -17 -7 -21
pair next: cue.total noun.exchange	-12 -7 -15 13 -10
pair next: cue.total noun.military	-34 -19 -18 25 -4
pair next: cue.total noun.other	7 -15 13 7 -12
pair next: cue.total noun.people	8 -5 2 -9 -14
pair next: cue.total own.to	-2 25 -7 5 -14
pair next: cue.total qualifier.approx	22 -5 -31 -9 -16
pair next: cue.total qualifier.at_most	-10 -18 -4 -4 30
pair next: cue.total qualifier.more_than	-23 10 -1 -5 -1
pair next: cue.total ru.from	-42 -3 29 -1 -22
pair next: cue.total ru.of	22 -11 -4 -1 -7
pair next: cue.total ua.to	-39 -20 26 21 -3
pair next: cue.total verb.bring	28 -5 -5 -6 -13
pair next: cue.total verb.come	-12 -2 -8 14 -3
pair next: cue.total verb.home	-14 0 14 -1 -1
pair next: cue.total verb.other	-18 -1 0 2 18
pair next: cue.total verb.swap	22 -5 -19 -9 -19
pair next: cue.training adj.modifier	-27 -2 -15 -17 32
pair next: cue.training country	17 -3 -8 -13 10
pair next: cue.training cue.of_whole	-7 -5 -21 -20 25
pair next: cue.training noun.exchange	-15 -14 -7 -13 22
pair next: cue.training noun.family	-1 0 -12 -2 14
pair next: cue.training noun.other	14 -13 -6 -8 -7
pair next: cue.training verb.bring	-26 -2 13 -14 7
pair next: cue.transit adj.modifier	-39 28 14 -6 0
pair next: cue.transit adj.wounded	-33 -3 -16 -6 20
pair next: cue.transit category	-18 -4 -4 -1 15
pair next: cue.transit country	39 -9 -8 -7 -35
pair next: cue.transit cue.all	21 -15 -1 -2 -7
pair next: cue.transit cue.held	-7 -34 5 -12 20
pair next: cue.transit cue.of_whole	9 -5 5 3 -12
pair next: cue.transit cue.ready	-9 18 -19 -1 -1
pair next: cue.transit cue.today	4 -2 -5 -5 8
pair next: cue.transit cue.transit	16 -7 4 -12 0
pair next: cue.transit cue.venue	-16 -27 -9 -9 31
pair next: cue.transit noun.other	-13 -3 15 -2 9
pair next: cue.transit noun.people	5 -7 -3 9 -2
pair next: cue.transit own.to	15 -1 -15 0 0
pair next: cue.transit qualifier.at_most	3 11 -12 -6 -17
pair next: cue.transit ru.of	-2 -6 14 -1 -16
pair next: cue.transit ru.to	-7 -9 27 -7 -9
pair next: cue.transit ua.of	58 -26 -7 -14 -34
pair next: cue.transit ua.to	23 -20 -32 -21 -2
pair next: cue.unfinished cue.completed	-53 -1 28 -22 -9
pair next: cue.unfinished cue.planned	1 -23 -9 -15 18
pair next: cue.unit adj.modifier	11 -4 6 -9 -17
pair next: cue.unit category	14 -4 -16 -6 0
pair next: cue.unit cue.relative	-14 -2 -8 -2 14
pair next: cue.unit cue.unit	16 -2 -6 -12 -1
pair next: cue.unit noun.branch	-2 -11 2 0 1
pair next: cue.unit noun.people	27 23 -26 -2 -22
pair next: cue.unit ru.of	22 -2 -3 -10 -15
pair next: cue.unit ua.of	-7 -3 25 -4 -12
pair next: cue.unit verb.come	-28 -3 -5 -3 29
pair next: cue.unit view.ru	-11 -2 -7 8 -17
pair next: cue.venue adj.modifier	-2 4 18 -8 -14
pair next: cue.venue country	-30 9 1 -23 6
pair next: cue.venue cue.agreement	23 6 -24 -9 -24
pair next: cue.venue cue.completed	-7 -16 -12 -12 27
pair next: cue.venue cue.of_whole	-22 -16 -22 -13 37
pair next: cue.venue cue.relative	-2 7 -10 20 -15
pair next: cue.venue cue.since	-3 12 -5 0 -6
pair next: cue.venue cue.venue	-12 10 -15 -13 19
pair next: cue.venue noun.civilian	-24 -11 19 29 -23
pair next: cue.venue noun.other	-16 17 -8 -5 11
pair next: cue.venue verb.future	1 -13 -4 17 -4
pair next: cue.visit adj.modifier	-22 -14 20 -21 31
pair next: cue.visit country	8 4 -17 12 -9
pair next: cue.visit cue.born	-19 -1 19 -3 -17
pair next: cue.visit cue.of_whole	-7 -13 -19 -21 38
pair next: cue.visit cue.other_return	-1 0 34 0 -34
pair next: cue.visit cue.relative	-21 -6 -22 -13 28
pair next: cue.visit cue.reunion	-29 -13 -24 -37 40
pair next: cue.visit cue.today	-8 -3 51 -1 -52
pair next: cue.visit cue.visit	15 16 27 4 -68
pair next: cue.visit cue.yesterday	4 -6 3 -9 -14
pair next: cue.visit noun.branch	-29 -5 50 -5 -22
pair next: cue.visit noun.family	-5 13 -25 -7 16
pair next: cue.visit noun.military	-22 -14 6 -12 21
pair next: cue.visit noun.other	-5 -9 17 -11 -28
pair next: cue.visit noun.people	-26 -16 32 -13 -19
pair next: cue.visit ru.of	-51 -22 22 -11 9
pair next: cue.visit ua.of	2 -21 -14 -18 2
pair next: cue.visit verb.other	10 -35 12 7 -26
pair next: cue.year cue.completed	-12 2 -34 10 -15
pair next: cue.year cue.count	-6 -10 -2 30 -15
pair next: cue.year cue.of_year	-6 -13 -21 22 8
pair next: cue.year cue.recap	-32 -14 -16 -14 33
pair next: cue.year cue.review	-21 -8 -18 19 2
pair next: cue.year cue.span	-32 -18 22 14 -3
pair next: cue.year cue.year	-37 -6 -11 21 11
pair next: cue.year noun.exchange	-11 -15 19 5 -9
pair next: cue.year noun.other	0 1 -15 21 -32
pair next: cue.yesterday adj.modifier	18 -21 34 -19 -63
pair next: cue.yesterday category	47 -19 -18 -4 -26
pair next: cue.yesterday cue.agreed	15 6 -20 -2 -2
pair next: cue.yesterday cue.completed	-27 -19 29 -1 -1
pair next: cue.yesterday cue.evacuation	-18 -20 -16 -22 32
pair next: cue.yesterday cue.footage	-26 -6 29 -13 -30
pair next: cue.yesterday cue.local	-45 -4 55 -1 -9
pair next: cue.yesterday cue.of_whole	2 -6 18 -7 -38
pair next: cue.yesterday cue.recap	21 -6 -14 0 -4
pair next: cue.yesterday cue.stage	-10 -15 23 -1 -9
pair next: cue.yesterday cue.thanks	-2 -4 -12 -2 16
pair next: cue.yesterday cue.today	5 -16 26 -16 -26
pair next: cue.yesterday cue.transit	13 -3 -9 0 -11
pair next: cue.yesterday cue.venue	-12 -12 -13 16 12
pair next: cue.yesterday cue.yesterday	15 -16 8 -7 -26
pair next: cue.yesterday noun.exchange	-44 -27 58 -11 -25
pair next: cue.yesterday noun.military	-16 -1 19 -6 -11
pair next: cue.yesterday noun.other	12 -11 5 -6 -19
pair next: cue.yesterday noun.people	-22 -11 37 -9 -23
pair next: cue.yesterday own.agent	39 42 -43 -25 -26
pair next: cue.yesterday own.to	40 -3 -25 -11 -9
pair next: cue.yesterday ru.agent	-18 -14 33 -6 -24
pair next: cue.yesterday ru.from	43 -7 -41 -12 -33
pair next: cue.yesterday ru.of	-16 12 23 -11 -3
pair next: cue.yesterday ua.agent	25 -10 -27 -13 -24
pair next: cue.yesterday ua.from	-4 -1 24 -3 -24
pair next: cue.yesterday ua.to	21 -4 -19 -4 -11
pair next: cue.yesterday verb.bring	-28 11 29 -15 -24
pair next: cue.yesterday verb.come	1 0 17 -8 -16
pair next: cue.yesterday verb.give	41 -3 -21 -6 -16
pair next: cue.yesterday verb.held_exchange	16 -28 -8 -13 -13
pair next: cue.yesterday verb.noun	-34 3 46 -1 -21
pair next: cue.yesterday verb.other	-20 14 22 -1 10
pair next: cue.yesterday verb.swap	-29 -6 20 -3 -17
pair next: foe.agent adj.modifier	-11 -18 -3 -2 12
pair next: foe.agent adj.wounded	10 -1 -4 0 -5
pair next: foe.agent category	34 -7 -11 -6 -17
pair next: foe.agent cue.all	-8 -1 -2 -2 10
pair next: foe.agent cue.captured	-12 -9 -1 -2 14
pair next: foe.agent cue.claims	17 -10 -6 -7 -8
pair next: foe.agent cue.denied	5 12 -6 -2 -9
pair next: foe.agent cue.held	-22 -41 -16 19 30
pair next: foe.agent cue.in_captivity	11 -2 -2 -3 -4
pair next: foe.agent cue.included	20 2 -13 -2 -7
pair next: foe.agent cue.mediated	-22 -15 -7 18 -8
pair next: foe.agent cue.of_whole	-16 -1 20 -18 -27
pair next: foe.agent cue.postponed	-5 -9 -15 20 -22
pair next: foe.agent cue.relative	-21 -15 18 -13 9
pair next: foe.agent cue.today	-28 16 34 -2 -18
pair next: foe.agent foe.of	14 -10 -22 -12 0
pair next: foe.agent noun.military	-36 -12 0 34 -24
pair next: foe.agent noun.other	-24 18 10 -20 -12
pair next: foe.agent noun.people	-10 3 -19 -31 27
pair next: foe.agent own.of	14 -3 -3 -3 -13
pair next: foe.agent own.to	55 -13 -30 -7 -12
pair next: foe.agent qualifier.at_most	9 -4 -10 -10 -7
pair next: foe.agent qualifier.more_than	17 -1 -2 0 -16
pair next: foe.agent ua.of	12 -4 -3 -4 -1
pair next: foe.agent ua.to	-24 -7 -1 25 -3
pair next: foe.agent verb.bring	25 0 -2 -2 -21
pair next: foe.agent verb.come	8 16 -6 -11 -7
pair next: foe.agent verb.future	23 -1 -22 -6 6
pair next: foe.agent verb.get	22 -52 -8 -11 11
pair next: foe.agent verb.home	-6 -20 16 -16 -20
pair next: foe.agent verb.other	1 13 -4 -16 -15
pair next: foe.agent verb.will	-14 0 -2 -2 14
pair next: foe.from adj.modifier	-18 10 -5 -11 19
pair next: foe.from own.to	15 0 -20 -2 7
pair next: foe.of adj.modifier	-4 -16 1 2 -2
pair next: foe.of category	23 -9 -21 -17 18
pair next: foe.of cue.captivity	11 -15 -12 -2 -14
pair next: foe.of cue.captured	-10 -1 -1 -2 14
pair next: foe.of cue.denied	-19 -48 -25 18 23
pair next: foe.of cue.held	7 -5 14 -10 -30
pair next: foe.of cue.mediated	9 -1 -5 -1 -3
pair next: foe.of cue.relative	4 -8 -5 14 -14
pair next: foe.of cue.span	-23 -10 -3 -24 45
pair next: foe.of cue.today	-14 -16 -6 2 15
pair next: foe.of noun.family	-4 -11 -4 -16 26
pair next: foe.of noun.military	-7 -1 -16 -6 24
pair next: foe.of noun.other	-13 -12 -6 3 14
pair next: foe.of noun.people	-17 -11 -9 14 -10
pair next: foe.of qualifier.approx	3 -8 -3 -6 2
pair next: foe.of qualifier.at_most	21 0 0 -5 -20
pair next: foe.of ru.of	-20 25 -23 -15 17
pair next: foe.of ru.to	19 -1 -2 -2 -14
pair next: foe.of verb.bring	-12 -4 -11 -7 14
pair next: foe.of verb.future	-7 21 -11 -10 -19
pair next: foe.of verb.get	20 -3 -8 -4 -6
pair next: foe.of verb.give	20 -7 -15 -5 -16
pair next: foe.of verb.noun	8 -13 -4 23 -19
pair next: foe.of verb.other	-26 -3 -21 18 0
pair next: foe.of view.ua	12 0 -14 -2 11
pair next: foe.of voice.ru	14 22 -21 22 -40
pair next: foe.to adj.modifier	-9 -5 -1 34 -17
pair next: foe.to category	18 0 -6 -1 -13
pair next: foe.to cue.mediated	25 -3 -18 -7 -8
pair next: foe.to cue.relative	3 -3 -13 -6 13
pair next: foe.to cue.thanks	11 -1 -2 -2 -6
pair next: foe.to foe.of	2 -14 -21 14 -18
pair next: foe.to noun.military	-2 -5 0 -1 9
pair next: foe.to noun.other	-12 -3 10 -2 11
pair next: foe.to noun.people	22 0 -2 -23 2
pair next: foe.to own.to	37 -13 -26 -21 -27
pair next: foe.to qualifier.at_most	-6 -2 0 -2 10
pair next: foe.to verb.future	-3 -13 -23 -14 24
pair next: foe.to verb.give	12 -4 20 -4 -23
pair next: foe.to verb.managed	-16 -1 -4 -1 16
pair next: foe.to verb.other	10 -4 15 -15 -20
pair next: noun.body adj.dead	-5 1 -8 14 -16
pair next: noun.body adj.modifier	2 0 -29 -6 -7
pair next: noun.body category	15 -3 -4 -4 -8
pair next: noun.body country	-25 15 24 -2 -12
pair next: noun.body cue.claims	24 5 -12 -19 -7
pair next: noun.body cue.completed	13 -10 -6 -3 1
pair next: noun.body cue.denied	-4 16 0 -2 -10
pair next: noun.body cue.held	-6 8 -8 0 -18
pair next: noun.body cue.in_return	-40 -5 -8 43 -10
pair next: noun.body cue.of_whole	23 -25 -9 -37 32
pair next: noun.body cue.part	18 -14 -17 -21 9
pair next: noun.body cue.planned	-16 65 -26 -18 -39
pair next: noun.body cue.ready	-11 32 -4 -25 -15
pair next: noun.body cue.recap	-21 -32 1 -15 15
pair next: noun.body cue.relative	-9 -3 30 -11 -41
pair next: noun.body cue.repatriation	-7 -6 7 18 -15
pair next: noun.body cue.to_date	-23 42 -11 -6 -21
pair next: noun.body cue.today	23 -3 -6 -16 -1
pair next: noun.body noun.body	2 -1 -18 23 -23
pair next: noun.body noun.civilian	-25 23 -16 -12 22
pair next: noun.body noun.exchange	-19 32 -17 -2 -5
pair next: noun.body noun.foreigner	-21 16 -26 -1 6
pair next: noun.body noun.military	5 -18 11 -6 5
pair next: noun.body noun.other	-3 5 3 -1 -9
pair next: noun.body noun.people	28 -5 -22 -15 -13
pair next: noun.body noun.soldier	50 -9 -17 -34 -13
pair next: noun.body own.to	21 -24 -14 -18 -4
pair next: noun.body qualifier.approx	23 19 -19 -44 -17
pair next: noun.body qualifier.at_most	-9 -6 -1 -19 28
pair next: noun.body qualifier.more_than	-28 27 -10 34 -25
pair next: noun.body ru.agent	-21 -6 -9 23 -13
pair next: noun.body ru.of	-3 -10 25 -19 -17
pair next: noun.body ru.to	26 -6 -6 -6 -10
pair next: noun.body ua.agent	6 -8 15 -8 -22
pair next: noun.body ua.of	45 -20 -4 -29 -27
pair next: noun.body ua.to	27 -29 19 -23 -21
pair next: noun.body verb.bring	-26 -13 -29 31 1
pair next: noun.body verb.come	-17 4 10 -9 -17
pair next: noun.body verb.future	-5 -26 21 -15 -12
pair next: noun.body verb.get	19 -36 24 -11 -68
pair next: noun.body verb.give	-6 -30 16 9 -24
pair next: noun.body verb.other	-24 -5 -23 -1 24
pair next: noun.body verb.will	19 13 -5 -9 -21
pair next: noun.branch adj.modifier	0 -16 22 -2 -9
pair next: noun.branch adj.wounded	-30 -2 -12 -1 40
pair next: noun.branch category	-5 -12 9 -11 -9
pair next: noun.branch country	31 -4 -32 -2 -16
pair next: noun.branch cue.all	0 -1 27 -14 -13
pair next: noun.branch cue.captured	5 -1 -18 -3 16
pair next: noun.branch cue.claims	7 -1 2 -1 -9
pair next: noun.branch cue.footage	5 0 -1 -15 10
pair next: noun.branch cue.mediated	21 -15 -1 -1 -4
pair next: noun.branch cue.of_whole	-12 -10 20 -12 -8
pair next: noun.branch cue.part	-6 9 -23 -5 26
pair next: noun.branch cue.relative	-4 -19 -7 -14 1
pair next: noun.branch cue.span	-27 -6 19 -1 -17
pair next: noun.branch cue.unit	4 -4 9 -7 -9
pair next: noun.branch noun.branch	18 -7 -9 -5 -7
pair next: noun.branch noun.child	-14 0 -14 0 15
pair next: noun.branch noun.civilian	7 10 7 -14 -6
pair next: noun.branch noun.exchange	-18 18 -18 -4 9
pair next: noun.branch noun.family	-36 -17 -20 40 -21
pair next: noun.branch noun.military	28 -5 -10 -9 -16
pair next: noun.branch noun.other	0 -8 4 -15 -2
pair next: noun.branch noun.people	-4 11 14 2 -35
pair next: noun.branch noun.rank	14 -1 -3 0 -11
pair next: noun.branch qualifier.approx	19 -21 12 -15 1
pair next: noun.branch qualifier.at_most	9 -6 18 -6 -20
pair next: noun.branch ru.of	-57 -4 -37 -20 51
pair next: noun.branch ua.agent	-13 16 -6 -16 -16
pair next: noun.branch ua.of	19 -16 16 -9 -25
pair next: noun.branch verb.bring	-27 -6 5 -10 19
pair next: noun.branch verb.come	-7 -6 -11 -7 21
pair next: noun.branch verb.future	-10 -3 17 -3 -13
pair next: noun.branch verb.give	22 -5 -4 -8 -18
pair next: noun.branch verb.other	-8 -16 -14 12 24
pair next: noun.branch verb.swap	26 -6 -24 -3 1
pair next: noun.branch verb.will	1 -2 9 -1 -7
pair next: noun.branch voice.ua	-7 -15 -2 -1 29
pair next: noun.child adj.modifier	12 -6 6 -3 -14
pair next: noun.child category	-15 5 -16 -2 12
pair next: noun.child noun.other	-18 -14 2 -21 6
pair next: noun.child noun.woman	3 18 7 -32 -40
pair next: noun.child ua.of	-14 -12 -9 16 -14
pair next: noun.civilian adj.modifier	1 -6 1 -7 8
pair next: noun.civilian adj.wounded	-27 38 -9 -10 -2
pair next: noun.civilian category	12 -2 -12 4 -24
pair next: noun.civilian country	-13 -6 -2 18 12
pair next: noun.civilian cue.all	-20 -3 6 -5 8
pair next: noun.civilian cue.captivity	11 15 -22 -44 1
pair next: noun.civilian cue.claims	-5 -13 25 -16 10
pair next: noun.civilian cue.deported	21 -9 0 -11 -5
pair next: noun.civilian cue.evacuation	-12 -10 -11 -42 38
pair next: noun.civilian cue.held	-32 10 -7 36 -42
pair next: noun.civilian cue.in_captivity	-13 -7 -19 16 -18
pair next: noun.civilian cue.in_return	-15 -11 -12 -8 22
pair next: noun.civilian cue.local	-12 -7 12 2 -12
pair next: noun.civilian cue.mediated	-6 -6 -19 -27 36
pair next: noun.civilian cue.of_whole	-9 -6 -25 1 -6
pair next: noun.civilian cue.other_war	-15 -24 -6 -2 25
pair next: noun.civilian cue.part	12 -2 -16 -21 10
pair next: noun.civilian cue.relative	22 -8 -30 5 -7
pair next: noun.civilian cue.reunion	15 -2 -1 0 -15
pair next: noun.civilian cue.today	-31 -5 9 -6 -18
pair next: noun.civilian noun.child	-15 18 -1 10 12
pair next: noun.civilian noun.civilian	-2 1 -11 12 -4
pair next: noun.civilian noun.exchange	34 -2 -23 -12 3
pair next: noun.civilian noun.foreigner	6 -9 -9 9 -23
pair next: noun.civilian noun.military	3 -9 -12 -22 18
pair next: noun.civilian noun.other	-36 18 11 -6 -3
pair next: noun.civilian noun.people	-14 -10 1 9 -4
pair next: noun.civilian noun.woman	9 3 -3 -3 -9
pair next: noun.civilian own.of	-21 -4 28 -3 -1
pair next: noun.civilian own.to	2 -3 -8 10 -3
pair next: noun.civilian qualifier.approx	-19 -17 -4 24 2
pair next: noun.civilian qualifier.at_most	-21 -15 -7 20 -6
pair next: noun.civilian ru.agent	10 13 -7 12 -28
pair next: noun.civilian ru.of	14 2 21 12 -31
pair next: noun.civilian ua.agent	-22 -30 -2 36 -11
pair next: noun.civilian ua.of	22 -10 -8 -7 2
pair next: noun.civilian ua.to	42 -8 -14 -27 -22
pair next: noun.civilian verb.bring	5 -13 -18 6 14
pair next: noun.civilian verb.come	22 -6 20 -2 -37
pair next: noun.civilian verb.future	-7 7 -7 14 -29
pair next: noun.civilian verb.give	18 -1 -5 -17 -12
pair next: noun.civilian verb.held_exchange	9 -10 -3 -1 7
pair next: noun.civilian verb.home	37 -6 -14 -30 1
pair next: noun.civilian verb.other	-32 -11 -7 -18 24
pair next: noun.civilian verb.will	-22 33 -30 11 -12
pair next: noun.civilian voice.ua	-2 -8 -1 28 -20
pair next: noun.exchange adj.dead	35 -26 2 -44 -29
pair next: noun.exchange adj.modifier	-1 10 15 -11 -26
pair next: noun.exchange adj.wounded	-1 33 -4 -33 -47
pair next: noun.exchange category	30 -3 -6 -7 -18
pair next: noun.exchange country	-38 3 8 2 8
pair next: noun.exchange cue.agreed	16 18 -9 -6 -22
pair next: noun.exchange cue.agreement	14 -26 4 -11 22
pair next: noun.exchange cue.all	-43 -12 -38 17 3
pair next: noun.exchange cue.called_off	-31 43 -36 -24 -18
pair next: noun.exchange cue.captivity	-2 2 -13 2 4
pair next: noun.exchange cue.claims	-6 -5 -28 -5 11
pair next: noun.exchange cue.completed	1 -25 1 13 -1
pair next: noun.exchange cue.count	6 24 0 -25 -22
pair next: noun.exchange cue.denied	-41 47 12 -33 -32
pair next: noun.exchange cue.each	26 -25 -7 -8 -21
pair next: noun.exchange cue.footage	-26 54 9 -10 -39
pair next: noun.exchange cue.good_news	29 -8 -15 -10 -20
pair next: noun.exchange cue.held	-9 -23 -31 -1 12
pair next: noun.exchange cue.in_return	31 -9 -10 -17 -14
pair next: noun.exchange cue.included	-4 7 6 -15 -11
pair next: noun.exchange cue.local	-22 -8 54 -3 -35
pair next: noun.exchange cue.mediated	9 -22 4 18 -15
pair next: noun.exchange cue.money	-23 -15 -16 -21 42
pair next: noun.exchange cue.name	10 0 -1 -6 -2
pair next: noun.exchange cue.of_whole	-2 -20 -12 -1 18
pair next: noun.exchange cue.of_year	17 0 -14 0 -4
pair next: noun.exchange cue.one_sided	19 -15 -4 -11 -8
pair next: noun.exchange cue.other_exchange	-41 -35 -16 -22 60
pair next: noun.exchange cue.part	8 -1 0 9 -16
pair next: noun.exchange cue.planned	-37 -43 17 -17 30
pair next: noun.exchange cue.postponed	-11 54 -13 -7 -22
pair next: noun.exchange cue.recap	-19 20 13 -4 -24
pair next: noun.exchange cue.relative	-6 -4 0 1 -10
pair next: noun.exchange cue.since	34 19 -13 -25 -27
pair next: noun.exchange cue.span	30 -15 -17 -18 19
pair next: noun.exchange cue.stage	2 -16 -9 16 -23
pair next: noun.exchange cue.thanks	-2 -8 33 -8 -18
pair next: noun.exchange cue.to_date	22 -6 -10 -18 -4
pair next: noun.exchange cue.today	8 12 -21 -9 8
pair next: noun.exchange cue.venue	-17 30 -4 -2 -12
pair next: noun.exchange cue.year	-9 -17 -8 27 -6
pair next: noun.exchange cue.yesterday	-14 -10 14 0 0
pair next: noun.exchange noun.body	4 0 -11 -2 -18
pair next: noun.exchange noun.civilian	-9 -40 32 1 -38
pair next: noun.exchange noun.exchange	9 -15 -18 -25 23
pair next: noun.exchange noun.family	6 -8 34 -6 -15
pair next: noun.exchange noun.military	29 18 -7 -29 -33
pair next: noun.exchange noun.other	5 -15 -7 -28 14
pair next: noun.exchange noun.people	13 26 -16 -27 -27
pair next: noun.exchange own.agent	4 28 10 -9 -19
pair next: noun.exchange own.from	-19 27 -14 -6 -23
pair next: noun.exchange own.to	-31 -10 50 -2 -36
pair next: noun.exchange qualifier.approx	13 -5 -16 1 -13
pair next: noun.exchange qualifier.at_least	-33 26 -18 -17 -20
pair next: noun.exchange qualifier.at_most	-19 29 -33 10 -3
pair next: noun.exchange qualifier.more_than	-36 41 -30 -9 -39
pair next: noun.exchange ru.agent	-4 -5 0 -11 -7
pair next: noun.exchange ru.from	-35 14 -14 30 -24
pair next: noun.exchange ru.of	-19 15 19 13 -38
pair next: noun.exchange ru.to	-11 -16 -7 -3 19
pair next: noun.exchange ua.agent	16 10 -28 2 -26
pair next: noun.exchange ua.from	-14 32 -30 21 -19
pair next: noun.exchange ua.of	14 0 -21 -28 -26
pair next: noun.exchange ua.to	18 -3 -18 -7 7
pair next: noun.exchange verb.bring	2 4 -23 -8 -17
pair next: noun.exchange verb.come	2 -24 -32 -23 26
pair next: noun.exchange verb.future	-15 19 -38 -5 -15
pair next: noun.exchange verb.get	18 15 -13 -2 -16
pair next: noun.exchange verb.give	-3 18 -9 -7 -1
pair next: noun.exchange verb.held_exchange	22 -23 -2 -6 -8
pair next: noun.exchange verb.home	22 22 8 -20 -53
pair next: noun.exchange verb.noun	-19 13 9 2 -18
pair next: noun.exchange verb.other	-2 0 22 0 -19
pair next: noun.exchange verb.swap	-36 15 -4 -22 13
pair next: noun.exchange verb.will	-20 14 -13 9 -23
pair next: noun.exchange voice.ru	-2 20 -11 -7 -16
pair next: noun.exchange voice.ua	25 -3 -9 -12 -11
pair next: noun.family adj.dead	11 -9 -29 -9 31
pair next: noun.family adj.modifier	-3 19 15 -12 -34
pair next: noun.family category	-4 -7 -25 -4 28
pair next: noun.family country	11 -3 -7 -5 4
pair next: noun.family cue.captivity	-4 -5 8 0 -12
pair next: noun.family cue.captured	-9 -26 17 -16 -13
pair next: noun.family cue.claims	-12 -9 -15 -6 24
pair next: noun.family cue.footage	26 -24 -29 -26 25
pair next: noun.family cue.good_news	-9 29 -24 -8 -64
pair next: noun.family cue.held	18 -12 -15 -5 -16
pair next: noun.family cue.mediated	48 -9 -6 -12 -28
pair next: noun.family cue.missing	-7 -2 -7 -8 15
pair next: noun.family cue.money	0 -18 -1 0 19
pair next: noun.family cue.of_whole	-40 -11 7 -8 13
pair next: noun.family cue.other_return	-7 -3 -8 -8 2
pair next: noun.family cue.part	18 -16 -1 -10 8
pair next: noun.family cue.planned	-11 38 0 -3 -30
pair next: noun.family cue.record	-17 -16 23 -23 -34
pair next: noun.family cue.relative	6 -14 -21 0 -3
pair next: noun.family cue.repatriation	12 -5 -7 -7 7
pair next: noun.family cue.today	43 4 -5 -28 -14
pair next: noun.family noun.branch	-4 -7 55 -12 -26
pair next: noun.family noun.child	-10 -3 8 12 -9
pair next: noun.family noun.civilian	-32 -20 -21 29 -10
pair next: noun.family noun.exchange	3 15 -1 -3 -15
pair next: noun.family noun.family	-21 23 7 -26 4
pair next: noun.family noun.military	-44 -25 -16 -44 65
pair next: noun.family noun.other	-10 -2 17 -15 -18
pair next: noun.family noun.people	-1 -23 -39 3 5
pair next: noun.family own.agent	-19 -19 -1 -14 33
pair next: noun.family own.to	6 -4 7 -11 -2
pair next: noun.family qualifier.at_most	-18 -24 -4 -3 26
pair next: noun.family ru.of	21 -29 -18 -13 12
pair next: noun.family ru.to	22 -6 5 -10 -33
pair next: noun.family ua.from	12 -2 -2 -1 -8
pair next: noun.family ua.of	-30 -7 -15 21 20
pair next: noun.family ua.to	22 -27 -19 -1 -6
pair next: noun.family verb.come	-6 -11 35 -13 -19
pair next: noun.family verb.future	-11 -9 13 -43 40
pair next: noun.family verb.get	-2 -4 17 10 -33
pair next: noun.family verb.other	-26 -4 51 -21 -26
pair next: noun.foreigner adj.modifier	-18 15 32 -3 -33
pair next: noun.foreigner category	-8 -3 -8 4 5
pair next: noun.foreigner country	12 -13 2 -6 -20
pair next: noun.man adj.modifier	-24 -22 -29 -22 39
pair next: noun.man category	28 -3 -1 -10 -24
pair next: noun.man cue.born	-14 0 0 0 14
pair next: noun.man cue.of_whole	-12 19 -24 -28 10
pair next: noun.man cue.part	8 0 -6 0 -2
pair next: noun.man cue.relative	-19 -16 -6 -9 29
pair next: noun.man noun.other	2 -2 -8 -1 10
pair next: noun.man noun.woman	30 -11 -12 -14 -9
pair next: noun.man verb.bring	-11 -2 46 -5 6
pair next: noun.man verb.come	-15 -5 14 -8 -11
pair next: noun.man verb.future	15 -13 -10 -10 -15
pair next: noun.man verb.get	-12 -16 46 -2 10
pair next: noun.man verb.home	-15 -3 11 15 -18
pair next: noun.man verb.other	-17 16 12 -2 -9
pair next: noun.military adj.dead	22 -17 8 -25 -9
pair next: noun.military adj.freed	-12 -2 5 -1 -3
pair next: noun.military adj.modifier	3 -32 -13 -8 19
pair next: noun.military adj.wounded	22 -2 -4 -1 -17
pair next: noun.military category	19 -13 4 -7 -18
pair next: noun.military country	1 -14 -3 -3 15
pair next: noun.military cue.agreement	-23 -1 38 -1 -21
pair next: noun.military cue.all	-3 -1 -4 -10 9
pair next: noun.military cue.born	-4 15 -18 -6 -16
pair next: noun.military cue.captivity	5 -7 -15 -6 18
pair next: noun.military cue.captured	-19 -2 -7 -35 44
pair next: noun.military cue.claims	-14 -12 -9 37 -16
pair next: noun.military cue.completed	-27 5 33 -21 -13
pair next: noun.military cue.each	18 -1 -16 -4 -8
pair next: noun.military cue.footage	9 -4 -5 -13 11
pair next: noun.military cue.held	-4 -20 9 7 -29
pair next: noun.military cue.in_captivity	33 -14 -9 -26 12
pair next: noun.military cue.in_return	12 5 -7 6 -18
pair next: noun.military cue.included	-30 -4 13 -3 -2
pair next: noun.military cue.local	-42 -5 50 -1 -7
pair next: noun.military cue.mediated	22 -5 -17 -1 -4
pair next: noun.military cue.missing	0 11 -2 -14 4
pair next: noun.military cue.of_whole	-8 21 1 -28 -1
pair next: noun.military cue.other_return	-18 30 -2 -6 27
pair next: noun.military cue.other_war	-21 -2 -1 -1 22
pair next: noun.military cue.part	15 14 -39 -30 -5
pair next: noun.military cue.planned	-1 14 -6 -1 -14
pair next: noun.military cue.recap	-16 -8 17 -1 -11
pair next: noun.military cue.relative	8 -17 -12 -19 11
pair next: noun.military cue.same_number	-21 -5 6 -6 17
pair next: noun.military cue.span	-18 -1 -3 11 12
pair next: noun.military cue.stage	-58 -2 -18 -4 37
pair next: noun.military cue.today	39 -27 -7 -15 -17
pair next: noun.military cue.total	9 -6 -11 16 -8
pair next: noun.military cue.transit	20 -11 7 -6 -11
pair next: noun.military cue.unit	10 -2 -19 -8 -4
pair next: noun.military cue.yesterday	-8 -5 48 -3 -41
pair next: noun.military foe.of	-2 -5 -3 -13 7
pair next: noun.military noun.body	-46 1 67 -5 11
pair next: noun.military noun.branch	25 -7 -21 -8 1
pair next: noun.military noun.child	-10 -11 -2 0 23
pair next: noun.military noun.civilian	33 -12 -1 1 -24
pair next: noun.military noun.exchange	-37 -1 -29 45 22
pair next: noun.military noun.man	19 -1 -7 -2 -10
pair next: noun.military noun.military	-18 -9 4 11 -6
pair next: noun.military noun.other	-23 -17 -10 -8 32
pair next: noun.military noun.people	-15 -12 29 -3 -8
pair next: noun.military noun.rank	17 12 -31 -7 -16
pair next: noun.military own.agent	14 -1 -2 -9 -3
pair next: noun.military own.of	-13 -1 13 -23 10
pair next: noun.military own.to	42 -28 -10 -24 -26
pair next: noun.military qualifier.approx	-12 -1 14 -12 -8
pair next: noun.military qualifier.at_least	-5 18 -4 -24 -15
pair next: noun.military qualifier.at_most	36 0 -45 -24 -18
pair next: noun.military qualifier.more_than	-10 -8 -7 -29 21
pair next: noun.military ru.agent	26 -8 -2 -8 -9
pair next: noun.military ru.from	20 -7 -10 -15 -16
pair next: noun.military ru.of	-7 -23 -3 -8 12
pair next: noun.military ru.to	3 13 -8 -2 -9
pair next: noun.military ua.agent	34 -10 1 -17 -19
pair next: noun.military ua.from	-26 -4 30 8 -12
pair next: noun.military ua.of	16 4 -17 -7 -6
pair next: noun.military ua.to	28 -9 -10 -4 -22
pair next: noun.military verb.bring	36 3 -5 -15 -26
pair next: noun.military verb.come	39 -18 1 -18 -25
pair next: noun.military verb.future	-36 18 -4 -12 14
pair next: noun.military verb.get	2 -18 -31 22 10
pair next: noun.military verb.give	-5 -4 6 -23 -7
pair next: noun.military verb.held_exchange	2 -2 -6 9 -4
pair next: noun.military verb.home	26 -12 -1 -6 -19
pair next: noun.military verb.noun	-8 2 13 -12 -3
pair next: noun.military verb.other	-45 3 -2 2 27
pair next: noun.military verb.swap	0 -10 -3 -7 20
pair next: noun.military verb.will	16 -25 9 -4 -14
pair next: noun.military view.ru	-58 -5 9 5 13
pair next: noun.military view.ua	31 -16 -3 -20 -2
pair next: noun.military voice.ua	-12 -31 28 62 -52
pair next: noun.other adj.dead	21 12 -3 -10 -13
pair next: noun.other adj.modifier	14 -9 0 -3 -14
pair next: noun.other adj.wounded	-27 35 11 -9 -27
pair next: noun.other category	3 -16 12 -18 -13
pair next: noun.other country	-10 7 -6 -6 -6
pair next: noun.other cue.agreed	-8 19 -21 -22 15
pair next: noun.other cue.agreement	3 22 -21 -8 -11
pair next: noun.other cue.all	-13 -7 -18 15 28
pair next: noun.other cue.already	-14 13 12 -1 -16
pair next: noun.other cue.anniversary	10 -14 -2 -7 -26
pair next: noun.other cue.born	-7 -9 -7 -5 2
pair next: noun.other cue.called_off	-37 -13 26 7 -14
pair next: noun.other cue.captivity	-8 -15 -8 0 1
pair next: noun.other cue.captured	-13 -7 -18 -10 20
pair next: noun.other cue.claims	-12 9 13 -18 -12
pair next: noun.other cue.completed	-17 -10 7 -25 8
pair next: noun.other cue.crime	2 -10 -21 -5 21
pair next: noun.other cue.denied	9 24 -1 29 -28
pair next: noun.other cue.deported	20 -18 -8 -42 19
pair next: noun.other cue.evacuation	1 -2 0 -33 34
pair next: noun.other cue.footage	0 -9 -21 -7 24
pair next: noun.other cue.held	-8 13 -9 4 -7
pair next: noun.other cue.in_captivity	7 1 -5 -30 6
pair next: noun.other cue.in_return	-21 1 -7 -20 18
pair next: noun.other cue.included	-25 0 -5 -2 30
pair next: noun.other cue.local	-5 17 48 -32 -42
pair next: noun.other cue.mediated	-1 -6 -13 7 -2
pair next: noun.other cue.missing	-14 9 -20 11 -19
pair next: noun.other cue.money	-18 -7 21 -17 20
pair next: noun.other cue.month	-12 19 -12 -24 -25
pair next: noun.other cue.of_whole	-5 -14 -5 -32 4
pair next: noun.other cue.of_year	-13 -1 -6 16 -19
pair next: noun.other cue.one_sided	17 -15 -17 6 -13
pair next: noun.other cue.other_exchange	-31 -4 3 1 26
pair next: noun.other cue.other_return	19 -3 -8 -17 -3
pair next: noun.other cue.other_war	-6 -19 -1 11 8
pair next: noun.other cue.parcel	-42 -44 -9 -17 78
pair next: noun.other cue.part	23 16 0 -20 -25
pair next: noun.other cue.planned	4 28 -34 -2 -22
pair next: noun.other cue.postponed	-8 -7 -17 -29 26
pair next: noun.other cue.ready	18 -27 -20 -10 27
pair next: noun.other cue.recap	-31 19 12 -27 9
pair next: noun.other cue.record	-13 25 13 -13 -13
pair next: noun.other cue.relative	-5 2 -4 -27 11
pair next: noun.other cue.reunion	-44 20 14 -43 -1
pair next: noun.other cue.same_number	-27 -1 -1 17 11
pair next: noun.other cue.since	-10 -5 14 -41 25
pair next: noun.other cue.span	-20 -1 -1 -14 12
pair next: noun.other cue.stage	-4 -7 24 11 -25
pair next: noun.other cue.thanks	-13 -15 -26 19 17
pair next: noun.other cue.to_date	4 -3 -28 13 -30
pair next: noun.other cue.today	-4 -3 -6 1 -34
pair next: noun.other cue.total	-14 10 -9 -4 8
pair next: noun.other cue.training	15 -3 -9 -9 -14
pair next: noun.other cue.transit	-21 9 26 2 -35
pair next: noun.other cue.unit	3 -16 -1 -13 18
pair next: noun.other cue.venue	-12 -4 15 -13 -11
pair next: noun.other cue.visit	-19 -6 -1 -17 13
pair next: noun.other cue.year	1 4 -36 13 -17
pair next: noun.other cue.yesterday	-4 -4 17 -6 -19
pair next: noun.other foe.agent	-12 3 -1 -3 12
pair next: noun.other foe.from	-4 10 -4 -7 5
pair next: noun.other foe.of	-4 17 -15 -3 11
pair next: noun.other foe.to	-8 -18 -11 -1 21
pair next: noun.other noun.body	-1 0 -44 5 1
pair next: noun.other noun.branch	-15 2 -2 -35 4
pair next: noun.other noun.child	-36 -14 -7 30 9
pair next: noun.other noun.civilian	-17 9 -9 15 -17
pair next: noun.other noun.exchange	14 -2 22 -30 -26
pair next: noun.other noun.family	-5 -5 -9 -1 -14
pair next: noun.other noun.foreigner	-24 19 -14 -16 5
pair next: noun.other noun.man	-30 -1 22 -3 -17
pair next: noun.other noun.military	-35 3 -26 -24 41
pair next: noun.other noun.other	-21 -1 2 -10 18
pair next: noun.other noun.people	2 5 -9 -13 1
pair next: noun.other noun.rank	15 -11 14 -17 -8
pair next: noun.other noun.soldier	-2 -17 -15 15 -33
pair next: noun.other noun.woman	-10 14 -23 -4 -25
pair next: noun.other own.agent	25 -8 -44 12 7
pair next: noun.other own.from	-5 -4 -3 -13 24
pair next: noun.other own.of	-37 11 33 -6 -30
pair next: noun.other own.to	-28 -10 43 -10 -31
pair next: noun.other qualifier.approx	-16 -6 -1 -3 -7
pair next: noun.other qualifier.at_most	-53 -14 14 -14 26
pair next: noun.other qualifier.more_than	2 -5 -19 -29 35
pair next: noun.other ru.agent	-40 -1 3 -12 33
pair next: noun.other ru.from	8 11 -3 -5 -11
pair next: noun.other ru.of	-6 -13 -13 -12 35
pair next: noun.other ru.to	-5 -13 12 -42 20
pair next: noun.other ua.agent	0 14 -13 -13 -5
pair next: noun.other ua.from	-19 21 -11 13 -33
pair next: noun.other ua.of	-47 -17 0 -1 20
pair next: noun.other ua.to	-20 -20 -3 -5 -11
pair next: noun.other verb.bring	-17 -18 -3 11 21
pair next: noun.other verb.come	-14 -4 -28 -26 18
pair next: noun.other verb.future	-15 11 20 -16 -22
pair next: noun.other verb.get	-5 -18 -4 -17 27
pair next: noun.other verb.give	-23 13 5 -11 6
pair next: noun.other verb.held_exchange	19 7 -21 -10 -4
pair next: noun.other verb.home	0 12 13 2 -31
pair next: noun.other verb.managed	3 -22 -7 -16 31
pair next: noun.other verb.noun	-17 -20 -8 -20 38
pair next: noun.other verb.other	-31 -20 -13 3 29
pair next: noun.other verb.swap	-6 -28 -21 4 29
pair next: noun.other verb.will	3 1 -4 -16 -6
pair next: noun.other view.ru	16 -8 -9 -11 9
pair next: noun.other voice.ru	2 -37 7 -20 19
pair next: noun.other voice.ua	-34 14 -8 4 -7
pair next: noun.people adj.dead	-2 -3 -9 -14 12
pair next: noun.people adj.freed	7 -13 14 -6 -6
pair next: noun.people adj.modifier	-20 -11 -14 -12 20
pair next: noun.people adj.wounded	6 2 -17 -19 10
pair next: noun.people category	18 -16 -13 -9 10
pair next: noun.people country	-15 5 -16 -14 21
pair next: noun.people cue.all	-8 -4 -37 -5 37
pair next: noun.people cue.born	11 14 -13 -7 -14
pair next: noun.people cue.captivity	-9 10 -18 -6 6
pair next: noun.people cue.captured	-4 -1 -1 -3 8
pair next: noun.people cue.claims	-37 11 -26 6 10
pair next: noun.people cue.completed	-21 -3 -1 -5 27
pair next: noun.people cue.deported	-14 -6 -1 15 -14
pair next: noun.people cue.each	23 24 -20 -18 -26
pair next: noun.people cue.footage	-3 -5 25 -4 -25
pair next: noun.people cue.held	0 -15 2 -18 -11
pair next: noun.people cue.in_captivity	-10 -20 -14 -33 25
pair next: noun.people cue.in_return	-3 -7 -11 -5 20
pair next: noun.people cue.local	-21 -6 14 -20 30
pair next: noun.people cue.mediated	19 -15 -4 -9 -2
pair next: noun.people cue.missing	6 -12 -13 22 -19
pair next: noun.people cue.of_whole	1 -22 -28 11 13
pair next: noun.people cue.other_return	-10 -16 -1 -4 3
pair next: noun.people cue.part	18 -28 -14 -42 27
pair next: noun.people cue.planned	-6 -18 -6 17 16
pair next: noun.people cue.recap	-18 -14 28 -33 -34
pair next: noun.people cue.record	1 -3 25 -2 -23
pair next: noun.people cue.relative	-11 -3 11 -20 5
pair next: noun.people cue.since	25 -19 -21 -52 36
pair next: noun.people cue.span	-1 -1 -25 -9 33
pair next: noun.people cue.to_date	-5 -12 -2 12 0
pair next: noun.people cue.today	-9 -35 6 -5 12
pair next: noun.people cue.total	32 -37 -27 -32 31
pair next: noun.people cue.transit	15 -2 -2 -11 -12
pair next: noun.people foe.of	4 0 -8 -4 8
pair next: noun.people noun.body	-15 -12 -10 15 -13
pair next: noun.people noun.branch	-18 -9 -14 -6 17
pair next: noun.people noun.child	-30 -19 -22 27 26
pair next: noun.people noun.civilian	-32 4 -5 29 -5
pair next: noun.people noun.exchange	-11 5 5 11 -3
pair next: noun.people noun.family	-16 -3 9 -4 -10
pair next: noun.people noun.foreigner	-3 1 -25 -18 6
pair next: noun.people noun.man	-17 -1 25 -3 14
pair next: noun.people noun.military	-20 -13 -19 26 7
pair next: noun.people noun.other	6 -13 1 -31 10
pair next: noun.people noun.people	-20 0 -8 12 -2
pair next: noun.people noun.soldier	34 -14 -29 -8 -16
pair next: noun.people own.agent	1 17 -3 -2 -13
pair next: noun.people own.of	8 -5 -5 -3 -6
pair next: noun.people own.to	0 -20 -3 -28 11
pair next: noun.people qualifier.approx	-12 -8 13 -18 3
pair next: noun.people qualifier.at_most	-20 -14 6 -4 21
pair next: noun.people qualifier.more_than	28 -13 -2 -15 1
pair next: noun.people ru.agent	21 -4 -9 6 -20
pair next: noun.people ru.from	-26 21 -2 10 -1
pair next: noun.people ru.of	11 -8 -22 -11 11
pair next: noun.people ru.to	24 -19 -12 -6 -9
pair next: noun.people ua.agent	34 6 -29 -23 -18
pair next: noun.people ua.from	-39 -5 -10 -3 33
pair next: noun.people ua.of	21 -10 -7 8 -21
pair next: noun.people ua.to	36 -17 -32 -20 7
pair next: noun.people verb.bring	14 0 -12 -11 -21
pair next: noun.people verb.come	8 -1 11 -5 -32
pair next: noun.people verb.future	-20 29 -22 -5 4
pair next: noun.people verb.get	-37 -2 -10 -9 52
pair next: noun.people verb.give	-9 7 18 -20 -15
pair next: noun.people verb.held_exchange	-14 0 4 3 -30
pair next: noun.people verb.home	43 10 -24 -24 -26
pair next: noun.people verb.other	-6 -19 -12 -8 11
pair next: noun.people verb.swap	-16 -10 -45 15 20
pair next: noun.people verb.will	-17 2 3 -12 1
pair next: noun.people view.ua	12 -2 -5 0 -5
pair next: noun.people voice.ua	14 -19 -5 -19 1
pair next: noun.rank adj.modifier	6 -4 -21 -4 18
pair next: noun.rank category	8 -5 -7 -2 0
pair next: noun.rank cue.part	11 0 0 -10 -2
pair next: noun.rank cue.relative	-12 -15 4 -1 15
pair next: noun.rank noun.branch	28 -10 -4 -7 -9
pair next: noun.rank noun.civilian	23 -14 -5 -1 -5
pair next: noun.rank noun.military	12 -1 -11 -1 -1
pair next: noun.rank noun.other	-25 -6 -11 -17 33
pair next: noun.rank noun.people	-23 -17 -8 -3 27
pair next: noun.rank noun.rank	29 -2 -7 -9 -10
pair next: noun.rank noun.soldier	46 -7 -7 -19 -18
pair next: noun.rank noun.woman	17 -1 0 0 -16
pair next: noun.rank ru.from	-16 -6 -6 -1 20
pair next: noun.rank ua.of	22 -2 -28 -3 12
pair next: noun.rank verb.give	-11 -3 23 0 -12
pair next: noun.soldier adj.modifier	7 10 -19 -20 -10
pair next: noun.soldier adj.wounded	-20 -2 -1 22 -2
pair next: noun.soldier category	-18 -11 20 -7 -8
pair next: noun.soldier cue.captured	-14 -1 -5 -11 28
pair next: noun.soldier cue.claims	-15 19 -13 -7 -29
pair next: noun.soldier cue.held	-8 -21 -15 24 -32
pair next: noun.soldier cue.in_return	11 -3 -5 -3 -30
pair next: noun.soldier cue.of_whole	-3 -8 -24 -8 30
pair next: noun.soldier cue.one_sided	19 -3 -11 -27 8
pair next: noun.soldier cue.part	30 -15 -15 -8 -38
pair next: noun.soldier cue.relative	-31 5 4 -19 11
pair next: noun.soldier cue.today	17 -4 -2 -4 -7
pair next: noun.soldier noun.branch	-1 -3 -10 -8 13
pair next: noun.soldier noun.civilian	46 -14 -24 -26 -10
pair next: noun.soldier noun.other	14 -23 -19 -15 17
pair next: noun.soldier noun.people	11 -2 -11 -1 1
pair next: noun.soldier noun.rank	8 -4 -8 16 -23
pair next: noun.soldier qualifier.at_most	13 1 -4 -9 0
pair next: noun.soldier ru.from	50 -26 -3 -21 -41
pair next: noun.soldier ru.of	11 0 -2 -3 -5
pair next: noun.soldier ua.of	-20 -25 39 -6 -1
pair next: noun.soldier ua.to	29 -13 -12 -15 -8
pair next: noun.soldier verb.bring	17 -13 9 -14 -7
pair next: noun.soldier verb.come	16 -8 16 -24 -14
pair next: noun.soldier verb.get	-13 -2 -11 -12 30
pair next: noun.soldier verb.give	22 -14 -16 -6 -10
pair next: noun.soldier verb.home	-1 -24 -23 -21 15
pair next: noun.soldier verb.other	-24 -9 -6 14 -5
pair next: noun.soldier verb.swap	26 -1 -6 -16 3
pair next: noun.woman adj.modifier	-7 16 3 -12 -14
pair next: noun.woman adj.wounded	40 -17 -23 -3 -10
pair next: noun.woman category	-3 12 -1 -9 -17
pair next: noun.woman cue.of_whole	26 -10 -24 -8 -2
pair next: noun.woman cue.part	4 28 -5 -13 -22
pair next: noun.woman cue.relative	-11 0 11 1 -1
pair next: noun.woman noun.child	-3 -17 -34 -18 29
pair next: noun.woman noun.man	18 -4 -9 -1 -11
pair next: noun.woman noun.military	-13 -15 -22 18 -9
pair next: noun.woman noun.other	-13 -1 -18 0 29
pair next: noun.woman noun.people	18 -3 -14 -6 -10
pair next: noun.woman verb.other	12 -15 -1 -3 -15
pair next: own.agent adj.modifier	-12 10 -29 -3 -13
pair next: own.agent country	31 19 -24 -27 -28
pair next: own.agent cue.agreed	-14 8 14 -2 -15
pair next: own.agent cue.agreement	-18 14 -17 -11 10
pair next: own.agent cue.all	17 26 -12 -2 -20
pair next: own.agent cue.claims	-17 -16 20 0 -11
pair next: own.agent cue.completed	20 -1 -1 -14 -5
pair next: own.agent cue.footage	-10 13 -6 -2 5
pair next: own.agent cue.good_news	-14 23 -16 -1 10
pair next: own.agent cue.held	-4 -16 -19 -1 10
pair next: own.agent cue.in_return	-17 -23 -14 -17 31
pair next: own.agent cue.name	-14 0 0 -6 15
pair next: own.agent cue.of_whole	-41 -18 41 20 -14
pair next: own.agent cue.part	-6 -1 15 -6 -12
pair next: own.agent cue.planned	-17 24 -19 -33 9
pair next: own.agent cue.ready	9 -2 0 -5 -1
pair next: own.agent cue.recap	-10 -29 47 -7 -42
pair next: own.agent cue.relative	-33 -14 -17 26 6
pair next: own.agent cue.thanks	24 5 -9 -6 -16
pair next: own.agent cue.today	29 -9 -18 -16 -44
pair next: own.agent cue.visit	-15 -11 37 -2 -20
pair next: own.agent cue.year	-18 -12 -16 22 -17
pair next: own.agent foe.of	0 15 0 0 -15
pair next: own.agent noun.exchange	37 -32 -9 -2 -4
pair next: own.agent noun.military	20 6 -16 -1 -35
pair next: own.agent noun.other	-13 -4 -24 -9 0
pair next: own.agent noun.people	-8 -18 8 16 -7
pair next: own.agent own.of	20 -4 -20 -9 -4
pair next: own.agent own.to	-29 -29 21 -23 28
pair next: own.agent qualifier.approx	8 5 -23 -29 10
pair next: own.agent ru.agent	-2 -20 -7 19 -27
pair next: own.agent ru.of	0 -7 -22 19 9
pair next: own.agent ua.from	16 -7 14 -19 -33
pair next: own.agent ua.of	-14 26 -18 21 -25
pair next: own.agent verb.bring	14 -21 3 31 -43
pair next: own.agent verb.come	-21 5 17 26 -22
pair next: own.agent verb.future	-25 12 -45 -17 31
pair next: own.agent verb.get	-11 13 -21 9 -20
pair next: own.agent verb.give	-14 -40 -3 19 16
pair next: own.agent verb.held_exchange	-29 13 -20 -63 19
pair next: own.agent verb.managed	-16 -7 13 32 -17
pair next: own.agent verb.other	-27 -9 44 -23 -7
pair next: own.agent verb.swap	20 -2 -5 -2 -12
pair next: own.agent verb.will	-1 1 -42 -14 27
pair next: own.agent voice.ua	7 -23 -14 4 13
pair next: own.from own.of	9 -31 -18 1 2
pair next: own.of adj.dead	10 13 -13 -34 -35
pair next: own.of adj.modifier	4 -21 0 7 -2
pair next: own.of adj.wounded	8 -18 -12 -6 -2
pair next: own.of category	8 -8 8 -19 7
pair next: own.of country	-11 -1 16 -5 -13
pair next: own.of cue.agreement	7 -55 -15 -29 64
pair next: own.of cue.all	12 3 -3 -8 -5
pair next: own.of cue.claims	-24 -27 30 17 -28
pair next: own.of cue.completed	14 -13 0 21 -27
pair next: own.of cue.held	-21 -41 10 28 -28
pair next: own.of cue.in_captivity	-38 -15 -21 65 -23
pair next: own.of cue.local	-20 -4 23 -7 -10
pair next: own.of cue.mediated	-15 0 17 -3 -2
pair next: own.of cue.of_whole	-10 -19 -6 -24 16
pair next: own.of cue.planned	-15 15 -2 -5 -6
pair next: own.of cue.relative	-24 -1 6 40 -27
pair next: own.of cue.stage	3 9 -3 -11 -11
pair next: own.of cue.today	26 -8 -15 -11 -6
pair next: own.of cue.transit	8 -1 -2 -1 -4
pair next: own.of foe.of	-26 -4 -13 -8 29
pair next: own.of noun.body	-8 -14 -16 16 -17
pair next: own.of noun.branch	0 -8 9 -9 0
pair next: own.of noun.child	-13 -24 -18 -24 41
pair next: own.of noun.civilian	-20 -21 -3 20 8
pair next: own.of noun.exchange	-2 6 -1 -15 13
pair next: own.of noun.family	-1 3 19 -14 -31
pair next: own.of noun.man	-12 -7 15 -6 -16
pair next: own.of noun.military	25 -6 -1 -23 -22
pair next: own.of noun.other	10 -12 -32 5 9
pair next: own.of noun.people	5 -11 -6 -13 13
pair next: own.of noun.rank	5 -2 -8 -5 9
pair next: own.of noun.soldier	-15 -1 -5 20 -25
pair next: own.of noun.woman	13 0 -3 -10 -1
pair next: own.of own.agent	18 8 -33 -9 1
pair next: own.of own.to	50 -17 -12 -18 -16
pair next: own.of qualifier.approx	-3 -10 -4 11 -2
pair next: own.of ru.agent	-15 -3 -2 27 -21
pair next: own.of ru.from	14 16 -11 -3 -21
pair next: own.of ru.of	12 -2 -2 15 -18
pair next: own.of ua.of	-25 -16 17 15 -15
pair next: own.of verb.bring	-13 -3 -17 32 -28
pair next: own.of verb.come	8 -11 -22 -21 32
pair next: own.of verb.future	-15 -18 -18 -7 38
pair next: own.of verb.give	-29 -15 -27 13 16
pair next: own.of verb.home	18 -12 -14 -10 -20
pair next: own.of view.ua	11 0 -1 -9 0
pair next: own.of voice.ua	-18 21 -3 -8 -18
pair next: own.to adj.dead	20 -4 -17 -15 -16
pair next: own.to adj.modifier	-43 7 29 -20 5
pair next: own.to adj.wounded	1 -28 -17 14 -17
pair next: own.to country	-38 -15 -32 -25 28
pair next: own.to cue.claims	-9 -11 14 -6 -11
pair next: own.to cue.each	12 -15 10 -3 -2
pair next: own.to cue.mediated	-7 -12 -14 10 7
pair next: own.to cue.of_whole	16 5 11 -11 -18
pair next: own.to cue.on_shield	-2 -15 -8 19 -17
pair next: own.to cue.other_return	-59 -23 -47 -19 67
pair next: own.to cue.outside	-2 -14 -10 -2 14
pair next: own.to cue.part	-37 -3 38 18 -14
pair next: own.to cue.reunion	7 3 -25 -5 -4
pair next: own.to cue.since	5 -8 -5 -2 -3
pair next: own.to cue.stage	26 -2 -16 -3 -10
pair next: own.to cue.today	-12 -7 -28 -16 48
pair next: own.to cue.transit	17 -2 -4 -14 -15
pair next: own.to noun.body	-9 -2 20 -7 -21
pair next: own.to noun.child	14 -5 27 -1 -34
pair next: own.to noun.civilian	25 -7 -9 7 -16
pair next: own.to noun.exchange	-19 3 32 6 -44
pair next: own.to noun.family	-11 21 19 -2 -36
pair next: own.to noun.military	5 4 -33 -10 20
pair next: own.to noun.other	-44 -9 -6 -40 48
pair next: own.to noun.people	6 -10 6 16 -14
pair next: own.to noun.soldier	16 -2 -8 9 -15
pair next: own.to own.of	52 -10 -40 -13 -26
pair next: own.to own.to	13 -9 13 -30 -11
pair next: own.to qualifier.at_most	-2 -11 1 -17 7
pair next: own.to qualifier.more_than	-15 -4 12 -2 -32
pair next: own.to ru.agent	-12 -7 -1 28 -26
pair next: own.to ru.from	38 -3 -4 -8 -28
pair next: own.to ru.of	20 5 -9 -7 -10
pair next: own.to ru.to	16 -1 -1 -12 -15
pair next: own.to ua.agent	21 -1 -2 -18 -3
pair next: own.to ua.from	28 -11 2 -41 -58
pair next: own.to ua.of	6 -4 16 -10 -13
pair next: own.to ua.to	-3 -10 -18 21 -18
pair next: own.to verb.bring	24 -4 -13 20 -42
pair next: own.to verb.come	39 -5 -14 3 -44
pair next: own.to verb.give	27 -25 -22 4 -14
pair next: own.to verb.held_exchange	0 13 -7 -23 10
pair next: own.to verb.home	14 -11 -8 -1 -7
pair next: own.to verb.managed	-13 -1 18 -23 -4
pair next: own.to verb.other	22 -6 -2 -3 -8
pair next: own.to verb.will	-4 22 -30 -23 -26
pair next: qualifier.approx adj.wounded	-10 -1 -2 -4 17
pair next: qualifier.approx category	12 -19 -14 -13 7
pair next: qualifier.approx country	-4 -6 20 -9 -3
pair next: qualifier.approx cue.all	16 -5 -15 3 -7
pair next: qualifier.approx cue.among	-10 -5 22 -3 -7
pair next: qualifier.approx cue.evacuation	-12 -10 -20 -9 16
pair next: qualifier.approx cue.held	0 -1 -15 0 15
pair next: qualifier.approx cue.of_whole	12 -3 -15 20 -17
pair next: qualifier.approx cue.part	24 -2 -3 -14 -11
pair next: qualifier.approx cue.recap	12 -2 -13 -16 41
pair next: qualifier.approx cue.relative	-21 13 13 -5 -26
pair next: qualifier.approx cue.span	-8 1 -47 24 -29
pair next: qualifier.approx cue.venue	27 -17 -16 8 -16
pair next: qualifier.approx noun.body	24 -8 28 -69 -23
pair next: qualifier.approx noun.civilian	-34 -1 -1 37 -12
pair next: qualifier.approx noun.exchange	-5 -3 17 -13 -43
pair next: qualifier.approx noun.military	14 -14 -19 39 -29
pair next: qualifier.approx noun.other	-17 -7 -7 38 -30
pair next: qualifier.approx noun.people	11 2 -33 -6 1
pair next: qualifier.approx qualifier.approx	-22 34 -9 -3 -11
pair next: qualifier.approx qualifier.more_than	-2 -12 -12 20 -17
pair next: qualifier.approx ru.of	33 -25 -15 8 -60
pair next: qualifier.approx ua.of	-18 4 -7 38 -1
pair next: qualifier.approx verb.noun	-2 -14 8 -10 6
pair next: qualifier.at_least adj.modifier	5 -7 -5 -12 -2
pair next: qualifier.at_least noun.civilian	-25 22 -2 -11 11
pair next: qualifier.at_least noun.military	-7 23 -17 -21 -14
pair next: qualifier.at_least noun.other	-21 -17 -9 25 -26
pair next: qualifier.at_least noun.people	-8 -21 -21 -2 14
pair next: qualifier.at_least qualifier.at_least	5 -9 -1 27 -23
pair next: qualifier.at_least qualifier.at_most	-7 12 -7 8 1
pair next: qualifier.at_least ua.of	-11 -9 -1 5 7
pair next: qualifier.at_most adj.modifier	32 -11 -4 0 -27
pair next: qualifier.at_most category	35 -19 -9 -11 -5
pair next: qualifier.at_most country	3 -8 -20 -7 26
pair next: qualifier.at_most cue.agreement	-10 12 -14 6 -10
pair next: qualifier.at_most cue.all	-22 14 -20 14 -7
pair next: qualifier.at_most cue.captivity	-15 -18 14 26 -5
pair next: qualifier.at_most cue.captured	14 -20 -26 -1 -7
pair next: qualifier.at_most cue.completed	0 42 -39 -1 -4
pair next: qualifier.at_most cue.each	-3 11 -14 -12 18
pair next: qualifier.at_most cue.footage	14 0 -25 3 14
pair next: qualifier.at_most cue.local	-45 -14 6 -5 23
pair next: qualifier.at_most cue.mediated	17 -11 1 -8 -14
pair next: qualifier.at_most cue.missing	-6 -15 -1 -4 17
pair next: qualifier.at_most cue.of_whole	8 -15 13 11 -9
pair next: qualifier.at_most cue.one_sided	1 9 -1 -2 -7
pair next: qualifier.at_most cue.other_return	1 -2 8 2 -19
pair next: qualifier.at_most cue.part	-12 7 14 2 -17
pair next: qualifier.at_most cue.planned	15 11 0 0 -15
pair next: qualifier.at_most cue.recap	-24 -24 17 13 -25
pair next: qualifier.at_most cue.record	-10 -22 -9 15 7
pair next: qualifier.at_most cue.relative	-31 -18 43 -16 -11
pair next: qualifier.at_most cue.reunion	21 2 -13 -6 -4
pair next: qualifier.at_most cue.to_date	-24 -17 10 22 -17
pair next: qualifier.at_most cue.today	17 0 -9 0 -15
pair next: qualifier.at_most cue.venue	-3 -6 0 -7 16
pair next: qualifier.at_most noun.body	-7 4 -4 -11 16
pair next: qualifier.at_most noun.branch	25 -5 10 -22 -16
pair next: qualifier.at_most noun.exchange	-19 30 -2 -22 -33
pair next: qualifier.at_most noun.family	-13 -15 22 14 10
pair next: qualifier.at_most noun.military	23 -5 -4 -12 -1
pair next: qualifier.at_most noun.other	-12 31 -14 -11 -8
pair next: qualifier.at_most noun.people	13 -9 -12 2 -8
pair next: qualifier.at_most own.to	9 -4 -11 0 7
pair next: qualifier.at_most qualifier.approx	2 10 0 -2 -8
pair next: qualifier.at_most qualifier.at_most	8 -16 -7 -6 9
pair next: qualifier.at_most qualifier.more_than	-15 -19 -3 15 23
pair next: qualifier.at_most ru.of	4 -5 3 -17 4
pair next: qualifier.at_most ua.of	-2 -15 -12 -1 13
pair next: qualifier.at_most ua.to	-25 -9 13 46 -23
pair next: qualifier.at_most verb.come	-16 -17 18 9 -1
pair next: qualifier.at_most verb.future	-1 16 -13 8 -15
pair next: qualifier.at_most verb.give	-9 -15 -23 -16 22
pair next: qualifier.at_most verb.noun	1 22 -14 -8 15
pair next: qualifier.at_most verb.other	-26 -18 4 -10 3
pair next: qualifier.at_most verb.will	-29 36 -3 -7 -22
pair next: qualifier.at_most voice.ua	-10 -5 -15 8 18
pair next: qualifier.more_than adj.dead	-7 -5 -15 2 15
pair next: qualifier.more_than adj.modifier	-4 -1 -3 1 -16
pair next: qualifier.more_than adj.wounded	-20 -29 -9 25 1
pair next: qualifier.more_than category	20 12 -10 -16 -13
pair next: qualifier.more_than cue.of_whole	-6 -32 -17 30 -19
pair next: qualifier.more_than cue.outside	9 -12 -6 -12 11
pair next: qualifier.more_than cue.part	-15 -3 0 15 0
pair next: qualifier.more_than cue.to_date	-1 -9 -7 -13 16
pair next: qualifier.more_than cue.today	5 0 -4 -20 19
pair next: qualifier.more_than noun.body	-23 21 -15 0 -5
pair next: qualifier.more_than noun.civilian	-3 -16 -11 19 -22
pair next: qualifier.more_than noun.military	17 13 -18 -39 12
pair next: qualifier.more_than noun.other	-13 -2 -33 22 4
pair next: qualifier.more_than noun.people	-7 -11 -22 0 18
pair next: qualifier.more_than own.to	40 -29 -1 0 -21
pair next: qualifier.more_than qualifier.more_than	-10 3 -6 13 -18
pair next: qualifier.more_than ru.of	25 -12 -16 -7 4
pair next: qualifier.more_than ua.of	0 -17 -8 23 -39
pair next: qualifier.more_than verb.other	-35 -6 -4 -2 38
pair next: ru.agent adj.modifier	3 17 -3 -7 -5
pair next: ru.agent category	-30 -1 37 -2 -21
pair next: ru.agent country	-20 24 -15 -13 2
pair next: ru.agent cue.agreed	16 -1 -4 -2 -16
pair next: ru.agent cue.agreement	-17 5 23 14 -23
pair next: ru.agent cue.called_off	-21 66 -46 -13 -11
pair next: ru.agent cue.claims	29 -8 -13 4 -30
pair next: ru.agent cue.completed	28 -18 -26 -29 23
pair next: ru.agent cue.denied	-4 -9 0 15 -3
pair next: ru.agent cue.deported	8 -5 -24 -12 13
pair next: ru.agent cue.held	-10 -16 -25 23 8
pair next: ru.agent cue.in_captivity	7 -13 -24 21 -19
pair next: ru.agent cue.in_return	42 -28 -11 -9 10
pair next: ru.agent cue.mediated	25 -17 -4 -5 -17
pair next: ru.agent cue.of_whole	-5 32 -45 -32 -15
pair next: ru.agent cue.one_sided	-11 -14 -4 14 -9
pair next: ru.agent cue.part	22 -17 12 -15 -8
pair next: ru.agent cue.planned	-17 24 -1 -11 -41
pair next: ru.agent cue.postponed	-23 15 -23 -10 -2
pair next: ru.agent cue.relative	1 -25 -14 15 -15
pair next: ru.agent cue.since	-35 -8 -2 34 1
pair next: ru.agent cue.third	-29 -8 -11 -2 30
pair next: ru.agent cue.to_date	14 0 -1 -14 -5
pair next: ru.agent cue.today	13 18 -3 -11 -29
pair next: ru.agent cue.transit	23 -8 -6 -4 -7
pair next: ru.agent foe.agent	-4 -7 8 -16 2
pair next: ru.agent noun.body	12 -11 14 -13 -15
pair next: ru.agent noun.child	19 1 -1 -19 0
pair next: ru.agent noun.civilian	18 -8 -1 -10 -2
pair next: ru.agent noun.exchange	5 -10 -25 9 -35
pair next: ru.agent noun.military	11 -18 -11 -3 1
pair next: ru.agent noun.other	19 -3 -33 -6 15
pair next: ru.agent noun.people	-7 -3 -19 -10 25
pair next: ru.agent own.to	11 -7 -3 -1 -2
pair next: ru.agent qualifier.at_most	-2 9 0 -2 -5
pair next: ru.agent qualifier.more_than	1 2 -18 23 -11
pair next: ru.agent ru.agent	21 18 1 -27 -3
pair next: ru.agent ru.of	8 24 -10 -20 -13
pair next: ru.agent ua.agent	35 4 -14 -9 -37
pair next: ru.agent ua.from	36 -6 -10 -12 -12
pair next: ru.agent ua.of	9 -9 -7 12 -22
pair next: ru.agent ua.to	4 -5 -5 22 -21
pair next: ru.agent verb.bring	29 -7 -9 9 -21
pair next: ru.agent verb.come	23 -25 -33 -18 6
pair next: ru.agent verb.future	-21 51 -21 -7 -32
pair next: ru.agent verb.get	29 -10 -5 -17 -6
pair next: ru.agent verb.give	37 -11 2 -13 -41
pair next: ru.agent verb.held_exchange	-2 -13 13 -8 10
pair next: ru.agent verb.home	36 -7 -23 -8 -31
pair next: ru.agent verb.other	-49 10 -10 -15 55
pair next: ru.agent verb.swap	21 -21 -3 -15 -8
pair next: ru.agent verb.will	-43 29 -18 -8 9
pair next: ru.agent voice.ru	10 3 -5 -29 -2
pair next: ru.from adj.modifier	21 -7 -4 8 -28
pair next: ru.from cue.captivity	-4 -11 6 14 -5
pair next: ru.from cue.of_whole	0 -3 -20 2 -9
pair next: ru.from cue.repatriation	12 0 -8 -3 0
pair next: ru.from foe.of	15 -14 -12 -11 -13
pair next: ru.from noun.child	23 -7 -18 -16 -21
pair next: ru.from noun.other	18 -1 -3 -3 -14
pair next: ru.from ru.agent	15 -2 0 -14 0
pair next: ru.from ru.from	25 -8 -1 -2 -26
pair next: ru.from ru.of	2 -8 -13 5 -8
pair next: ru.from verb.bring	47 -5 -22 -10 -18
pair next: ru.from verb.home	-3 -6 15 -12 -2
pair next: ru.from view.ua	-19 -7 -6 23 -11
pair next: ru.of adj.modifier	25 -9 -5 -26 3
pair next: ru.of adj.wounded	38 -22 -1 -21 -23
pair next: ru.of category	6 9 -18 0 -12
pair next: ru.of country	-1 -21 7 6 4
pair next: ru.of cue.agreed	-32 40 -3 -15 -20
pair next: ru.of cue.agreement	24 -21 -7 -7 -9
pair next: ru.of cue.all	24 -8 -18 -3 -4
pair next: ru.of cue.called_off	-13 15 -14 -3 2
pair next: ru.of cue.captivity	-20 -17 -5 -1 3
pair next: ru.of cue.claims	28 -9 -16 -14 1
pair next: ru.of cue.completed	-16 7 -2 9 13
pair next: ru.of cue.denied	-9 -16 -30 -32 45
pair next: ru.of cue.deported	4 -3 -13 -15 4
pair next: ru.of cue.footage	18 -11 -5 -3 -1
pair next: ru.of cue.held	-39 -35 -34 41 -2
pair next: ru.of cue.in_captivity	1 -6 -8 12 -4
pair next: ru.of cue.mediated	-10 -6 -7 29 -14
pair next: ru.of cue.of_whole	-17 26 3 -15 -5
pair next: ru.of cue.one_sided	5 16 -4 -6 -16
pair next: ru.of cue.postponed	-13 14 -7 -13 -10
pair next: ru.of cue.relative	22 -17 2 -11 -7
pair next: ru.of cue.same_number	-12 24 -2 -1 -15
pair next: ru.of cue.since	-7 -1 -1 10 -1
pair next: ru.of cue.today	-15 20 -14 1 -38
pair next: ru.of cue.transit	21 -10 -3 -11 -7
pair next: ru.of cue.unit	-10 -2 -7 8 -17
pair next: ru.of foe.of	-27 -14 -10 5 13
pair next: ru.of foe.to	-7 0 0 -4 11
pair next: ru.of noun.body	36 -16 8 -29 -21
pair next: ru.of noun.branch	-8 -3 -22 2 9
pair next: ru.of noun.child	-18 -14 -7 6 6
pair next: ru.of noun.civilian	16 8 -14 -13 -7
pair next: ru.of noun.exchange	-17 -4 27 -6 -11
pair next: ru.of noun.military	17 -12 -8 13 -26
pair next: ru.of noun.other	-1 11 -18 13 -5
pair next: ru.of noun.people	10 -17 -35 -5 20
pair next: ru.of noun.rank	-25 2 -18 -9 25
pair next: ru.of noun.soldier	4 -16 -6 -11 10
pair next: ru.of own.of	-17 -20 13 -12 34
pair next: ru.of own.to	60 -14 -11 -30 -35
pair next: ru.of qualifier.approx	-17 -25 -13 28 -16
pair next: ru.of qualifier.at_most	25 -18 -24 -11 3
pair next: ru.of qualifier.more_than	14 -18 -17 35 -24
pair next: ru.of ru.agent	4 2 -4 4 -12
pair next: ru.of ru.from	-1 -8 -1 14 -15
pair next: ru.of ru.of	-7 6 -2 -12 7
pair next: ru.of ru.to	-18 -7 -9 32 -9
pair next: ru.of ua.agent	-34 1 27 -20 6
pair next: ru.of ua.of	-19 27 12 -1 -46
pair next: ru.of ua.to	9 -11 -14 8 2
pair next: ru.of verb.bring	13 -8 9 -11 -11
pair next: ru.of verb.come	-8 -18 9 -4 6
pair next: ru.of verb.future	-13 20 -25 17 -31
pair next: ru.of verb.get	10 17 -6 -4 -16
pair next: ru.of verb.give	14 7 -13 21 -31
pair next: ru.of verb.held_exchange	13 -28 -7 -13 -5
pair next: ru.of verb.home	29 -1 -15 -5 -34
pair next: ru.of verb.noun	17 -11 -9 -5 -43
pair next: ru.of verb.other	12 -11 -29 -10 -2
pair next: ru.of verb.swap	-26 -10 -18 -31 36
pair next: ru.of voice.ru	0 23 -2 4 -26
pair next: ru.of voice.ua	-17 23 -1 -1 -6
pair next: ru.to adj.modifier	12 0 -13 -3 5
pair next: ru.to cue.claims	26 1 -25 -4 -8
pair next: ru.to cue.in_return	22 -1 -1 -14 -7
pair next: ru.to cue.other_return	16 -1 -10 -3 -2
pair next: ru.to cue.relative	26 -11 11 -11 -21
pair next: ru.to cue.today	31 -3 -3 -6 -20
pair next: ru.to cue.transit	16 -3 -15 -4 -9
pair next: ru.to foe.to	-1 -11 -15 -13 21
pair next: ru.to noun.body	-60 -5 -3 -5 64
pair next: ru.to noun.military	24 0 -18 -2 -5
pair next: ru.to noun.other	-23 10 -5 -28 21
pair next: ru.to noun.people	-37 -8 -3 -15 20
pair next: ru.to own.to	16 -7 -10 0 -2
pair next: ru.to qualifier.approx	-13 -8 -3 28 -4
pair next: ru.to qualifier.at_most	13 -7 -6 -17 6
pair next: ru.to ru.agent	-5 14 4 -18 -21
pair next: ru.to ru.of	0 -16 -4 8 -19
pair next: ru.to ru.to	7 -9 -4 -17 14
pair next: ru.to ua.from	11 -6 -28 -35 18
pair next: ru.to ua.to	26 12 -15 -10 -13
pair next: ru.to verb.bring	16 -8 -4 -6 -13
pair next: ru.to verb.come	32 -2 -21 -16 -22
pair next: ru.to verb.future	-1 -24 -8 -2 25
pair next: ru.to verb.give	9 -11 -12 31 -27
pair next: ru.to verb.other	-28 -7 -13 -17 40
pair next: ua.agent adj.modifier	3 -8 1 14 -30
pair next: ua.agent category	21 -8 16 -4 -14
pair next: ua.agent country	-14 25 15 -14 -28
pair next: ua.agent cue.agreed	-20 2 -8 -15 14
pair next: ua.agent cue.agreement	-17 -37 30 -45 38
pair next: ua.agent cue.already	27 -1 -20 -20 -4
pair next: ua.agent cue.claims	-21 -30 8 10 11
pair next: ua.agent cue.completed	-9 -13 -12 21 -30
pair next: ua.agent cue.denied	-35 51 -31 -10 -21
pair next: ua.agent cue.each	32 -5 -1 -27 -1
pair next: ua.agent cue.footage	11 -37 14 -7 -16
pair next: ua.agent cue.held	-16 -14 -15 46 -31
pair next: ua.agent cue.in_return	38 -11 -16 -17 -28
pair next: ua.agent cue.mediated	27 -15 -11 -7 -4
pair next: ua.agent cue.missing	-15 -1 -17 38 -10
pair next: ua.agent cue.of_whole	-4 14 3 7 -22
pair next: ua.agent cue.one_sided	25 -16 -2 -8 -14
pair next: ua.agent cue.part	24 -10 -24 -4 10
pair next: ua.agent cue.planned	-48 41 -10 -23 -19
pair next: ua.agent cue.postponed	-6 12 -1 -1 -4
pair next: ua.agent cue.recap	13 -17 -11 21 -8
pair next: ua.agent cue.record	13 -17 -16 -3 17
pair next: ua.agent cue.relative	13 -2 -31 2 -14
pair next: ua.agent cue.since	-37 -19 -7 43 3
pair next: ua.agent cue.span	22 -2 14 -10 -23
pair next: ua.agent cue.stage	0 -20 -15 -19 17
pair next: ua.agent cue.thanks	-1 -6 16 -20 -9
pair next: ua.agent cue.to_date	-13 19 -4 -14 -14
pair next: ua.agent cue.today	45 -7 -13 -26 -17
pair next: ua.agent cue.transit	-1 -4 -6 -8 10
pair next: ua.agent cue.venue	4 -14 -25 -16 19
pair next: ua.agent cue.year	15 -8 18 15 -26
pair next: ua.agent noun.body	-9 0 29 -28 -56
pair next: ua.agent noun.civilian	-5 -7 -10 -18 13
pair next: ua.agent noun.exchange	-57 -30 -17 15 46
pair next: ua.agent noun.military	18 8 17 -29 -15
pair next: ua.agent noun.other	-13 -5 -12 -26 17
pair next: ua.agent noun.people	34 -4 -13 -20 -20
pair next: ua.agent noun.soldier	10 -1 -4 -3 -1
pair next: ua.agent own.agent	-22 14 3 -3 -1
pair next: ua.agent own.of	18 3 -5 11 -27
pair next: ua.agent own.to	-1 10 -21 -1 -30
pair next: ua.agent qualifier.at_most	43 0 -18 -5 -23
pair next: ua.agent qualifier.more_than	-15 -25 -9 16 16
pair next: ua.agent ru.agent	28 -7 -6 -21 -27
pair next: ua.agent ru.from	-3 -6 -1 17 -10
pair next: ua.agent ru.of	20 10 -21 8 -38
pair next: ua.agent ru.to	-17 17 -11 11 -35
pair next: ua.agent ua.agent	5 17 -6 -11 -15
pair next: ua.agent ua.of	0 0 -22 -7 -4
pair next: ua.agent verb.bring	36 -8 -9 2 -27
pair next: ua.agent verb.come	35 -4 -29 3 -17
pair next: ua.agent verb.future	-50 37 -15 -14 -14
pair next: ua.agent verb.get	6 -26 -14 9 -1
pair next: ua.agent verb.give	58 -33 -14 -13 -13
pair next: ua.agent verb.held_exchange	30 -29 -5 5 -5
pair next: ua.agent verb.home	27 -3 -4 -14 -11
pair next: ua.agent verb.managed	-9 -4 -1 11 -2
pair next: ua.agent verb.noun	30 -11 -1 -13 -20
pair next: ua.agent verb.other	-13 1 -31 -16 18
pair next: ua.agent verb.swap	48 -19 -13 -5 -47
pair next: ua.agent verb.will	-41 47 -10 -8 -26
pair next: ua.agent view.ru	6 0 -18 0 -1
pair next: ua.agent voice.ua	-14 9 -11 -6 7
pair next: ua.from adj.modifier	5 -17 18 2 -20
pair next: ua.from cue.captivity	9 -3 -13 -29 33
pair next: ua.from cue.of_whole	9 -11 16 3 -17
pair next: ua.from cue.relative	26 -8 -14 -7 -3
pair next: ua.from qualifier.at_most	17 -6 -4 -5 -4
pair next: ua.from ru.from	-17 0 -2 20 -1
pair next: ua.from ua.agent	1 -9 -19 7 -29
pair next: ua.from ua.from	10 -7 9 3 -22
pair next: ua.from ua.of	20 2 1 -15 -40
pair next: ua.from verb.home	-3 8 -21 18 -30
pair next: ua.from view.ru	-10 -5 7 12 -11
pair next: ua.of adj.modifier	13 -6 -25 0 2
pair next: ua.of adj.wounded	10 11 -22 -16 2
pair next: ua.of category	6 9 -10 -13 -7
pair next: ua.of country	6 -31 7 -20 -17
pair next: ua.of cue.agreement	21 2 -5 -16 -13
pair next: ua.of cue.all	15 -15 -3 -1 -2
pair next: ua.of cue.called_off	-15 -9 -16 -16 23
pair next: ua.of cue.captured	1 -8 -10 -17 3
pair next: ua.of cue.claims	-38 2 18 10 20
pair next: ua.of cue.completed	-23 -8 -24 4 22
pair next: ua.of cue.denied	-5 15 -1 -9 0
pair next: ua.of cue.evacuation	-8 -1 0 14 -14
pair next: ua.of cue.footage	-24 -25 -40 -13 38
pair next: ua.of cue.held	3 12 -10 -9 -32
pair next: ua.of cue.in_captivity	-36 -19 -10 -8 18
pair next: ua.of cue.in_return	7 -5 -4 -11 7
pair next: ua.of cue.mediated	-27 35 -16 10 -32
pair next: ua.of cue.of_whole	-15 -5 -11 2 28
pair next: ua.of cue.one_sided	25 -19 19 -10 -22
pair next: ua.of cue.part	-13 -7 -7 22 -19
pair next: ua.of cue.planned	-33 -26 -33 -31 53
pair next: ua.of cue.postponed	-26 29 -2 -11 -5
pair next: ua.of cue.ready	-43 30 -10 -11 -15
pair next: ua.of cue.recap	-21 4 -12 24 -21
pair next: ua.of cue.relative	38 -26 -52 20 -14
pair next: ua.of cue.reunion	17 -29 -1 15 -6
pair next: ua.of cue.since	-28 -20 27 5 -3
pair next: ua.of cue.stage	8 20 -4 -13 -18
pair next: ua.of cue.thanks	-15 -1 15 1 -2
pair next: ua.of cue.today	37 -9 -11 -13 -27
pair next: ua.of cue.transit	12 28 -3 -3 -34
pair next: ua.of cue.unit	-8 -5 15 -2 -3
pair next: ua.of cue.yesterday	1 -12 -20 -19 37
pair next: ua.of noun.body	-3 34 0 -15 -44
pair next: ua.of noun.branch	20 -2 -8 -1 -9
pair next: ua.of noun.child	-4 -16 -19 0 -1
pair next: ua.of noun.civilian	-3 -3 14 -12 6
pair next: ua.of noun.exchange	9 -1 -14 -38 23
pair next: ua.of noun.family	31 -3 -9 -7 -22
pair next: ua.of noun.man	25 -1 -16 -15 -6
pair next: ua.of noun.military	17 -20 -5 -2 2
pair next: ua.of noun.other	-19 9 -21 -21 10
pair next: ua.of noun.people	10 -24 11 -4 -9
pair next: ua.of noun.rank	21 -7 2 -12 -21
pair next: ua.of noun.soldier	12 -16 -14 20 -8
pair next: ua.of own.agent	-12 20 -2 -10 10
pair next: ua.of own.of	-15 -13 -4 -7 15
pair next: ua.of own.to	47 -14 -9 1 -30
pair next: ua.of qualifier.approx	-8 -9 0 8 8
pair next: ua.of qualifier.at_most	-7 -6 16 -11 -20
pair next: ua.of qualifier.more_than	26 -20 -8 -12 -52
pair next: ua.of ru.agent	-20 -2 -1 25 12
pair next: ua.of ru.from	-3 -11 15 8 -23
pair next: ua.of ru.of	-21 -9 -25 -8 16
pair next: ua.of ru.to	9 -21 -9 11 -18
pair next: ua.of ua.agent	4 -1 -9 2 -4
pair next: ua.of ua.from	-10 -10 9 -1 3
pair next: ua.of ua.of	10 -22 -3 -4 14
pair next: ua.of ua.to	29 -3 -4 -12 -12
pair next: ua.of verb.bring	12 -6 7 2 -21
pair next: ua.of verb.come	18 -14 -18 4 -8
pair next: ua.of verb.future	-9 5 -19 -14 16
pair next: ua.of verb.get	15 -3 -21 4 -25
pair next: ua.of verb.give	35 -6 -9 -13 -9
pair next: ua.of verb.held_exchange	21 -3 -13 11 -11
pair next: ua.of verb.home	12 -7 -16 2 -12
pair next: ua.of verb.noun	-37 52 -7 -5 -25
pair next: ua.of verb.other	-21 22 -19 -10 20
pair next: ua.of verb.swap	20 -6 10 -6 -13
pair next: ua.of verb.will	-27 20 -2 -6 -5
pair next: ua.of view.ru	28 -9 3 -19 -8
pair next: ua.of view.ua	28 -5 -21 2 -11
pair next: ua.of voice.ua	5 10 -21 -11 -21
pair next: ua.to adj.dead	11 -1 -3 -4 -3
pair next: ua.to adj.modifier	-16 -16 11 27 -39
pair next: ua.to adj.wounded	-3 -15 -7 -3 12
pair next: ua.to category	42 -14 -8 -13 -13
pair next: ua.to cue.held	-14 -2 -1 23 -22
pair next: ua.to cue.in_return	37 -4 -19 -14 -4
pair next: ua.to cue.one_sided	28 -1 -8 -1 -27
pair next: ua.to cue.stage	-2 8 0 -5 -1
pair next: ua.to cue.today	18 -15 -11 -5 -11
pair next: ua.to noun.body	25 -26 -13 -15 28
pair next: ua.to noun.exchange	-29 -18 -18 -15 31
pair next: ua.to noun.military	14 -2 -2 -4 -6
pair next: ua.to noun.other	-26 -24 -28 15 42
pair next: ua.to noun.people	19 -24 -32 5 -5
pair next: ua.to own.to	13 -7 3 15 -30
pair next: ua.to qualifier.at_most	21 -17 -5 -16 -17
pair next: ua.to qualifier.more_than	-40 -10 -12 53 -55
pair next: ua.to ru.from	12 0 -10 -1 0
pair next: ua.to ru.of	21 7 -18 -2 -21
pair next: ua.to ru.to	4 10 -14 -16 -16
pair next: ua.to ua.agent	0 -27 15 10 -18
pair next: ua.to ua.from	25 -5 -7 -3 -13
pair next: ua.to ua.of	-5 6 5 -12 -7
pair next: ua.to ua.to	9 0 8 -10 -19
pair next: ua.to verb.bring	40 -9 -10 -3 -23
pair next: ua.to verb.come	48 -6 -4 -9 -30
pair next: ua.to verb.get	35 0 -11 -2 -22
pair next: ua.to verb.give	45 -9 -9 -15 -12
pair next: ua.to verb.home	14 1 -14 -4 -1
pair next: ua.to verb.will	-15 30 -6 -15 -33
pair next: ua.to view.ru	-20 5 -11 28 -22
pair next: ua.to voice.ua	19 -16 -8 -20 -12
pair next: verb.bring adj.dead	39 -11 -21 -5 -31
pair next: verb.bring adj.freed	-5 -13 19 -2 -15
pair next: verb.bring adj.modifier	14 -2 -15 -6 -20
pair next: verb.bring adj.wounded	25 -6 -14 -14 -6
pair next: verb.bring category	18 -15 -12 -23 23
pair next: verb.bring country	-14 -6 18 -10 -28
pair next: verb.bring cue.all	-23 -16 -6 -42 55
pair next: verb.bring cue.completed	15 -7 6 -2 -32
pair next: verb.bring cue.deported	-8 17 -28 -14 2
pair next: verb.bring cue.each	32 -13 -6 -7 -17
pair next: verb.bring cue.evacuation	-26 -15 -14 1 33
pair next: verb.bring cue.good_news	20 -18 29 -6 -38
pair next: verb.bring cue.included	25 -11 -23 1 -10
pair next: verb.bring cue.mediated	-3 -16 -12 22 3
pair next: verb.bring cue.of_whole	20 -14 -9 -13 10
pair next: verb.bring cue.on_shield	32 -12 -8 -12 -11
pair next: verb.bring cue.one_sided	3 -9 -13 28 -27
pair next: verb.bring cue.other_return	-18 -6 -11 -22 34
pair next: verb.bring cue.other_war	-41 -12 -3 -13 46
pair next: verb.bring cue.outside	-16 -5 14 13 -14
pair next: verb.bring cue.part	-27 -5 -2 31 13
pair next: verb.bring cue.recap	-26 -8 23 -20 -14
pair next: verb.bring cue.relative	13 -2 -7 -1 -3
pair next: verb.bring cue.reunion	0 3 -17 15 -20
pair next: verb.bring cue.since	7 -5 -10 -17 12
pair next: verb.bring cue.stage	11 -4 -6 -7 6
pair next: verb.bring cue.to_date	22 -2 19 -18 -31
pair next: verb.bring cue.today	47 -8 -19 -12 -8
pair next: verb.bring cue.training	-9 -2 -1 -3 14
pair next: verb.bring cue.transit	-7 -3 1 -8 0
pair next: verb.bring cue.yesterday	-13 -13 18 -12 -20
pair next: verb.bring noun.body	46 -7 -24 -16 -19
pair next: verb.bring noun.branch	-2 3 22 -10 -26
pair next: verb.bring noun.child	15 -28 0 3 -64
pair next: verb.bring noun.civilian	13 -19 -25 9 18
pair next: verb.bring noun.exchange	-5 14 16 -15 -10
pair next: verb.bring noun.family	-6 -7 -13 -16 22
pair next: verb.bring noun.military	32 -9 -9 6 -33
pair next: verb.bring noun.other	-32 -15 9 -40 36
pair next: verb.bring noun.people	5 -6 -14 17 -27
pair next: verb.bring noun.rank	-17 -3 19 -10 -10
pair next: verb.bring noun.soldier	22 0 0 -20 -2
pair next: verb.bring noun.woman	15 -3 0 -10 -2
pair next: verb.bring own.of	20 -21 -16 -19 0
pair next: verb.bring own.to	-13 -2 -2 3 -14
pair next: verb.bring qualifier.approx	-15 -10 -7 -4 22
pair next: verb.bring qualifier.at_most	-23 -41 4 0 19
pair next: verb.bring qualifier.more_than	2 -11 7 -2 -15
pair next: verb.bring ru.agent	-16 -13 -2 16 -22
pair next: verb.bring ru.from	20 -21 15 13 -47
pair next: verb.bring ru.of	33 -9 -16 11 -29
pair next: verb.bring ru.to	24 -1 -17 -1 -6
pair next: verb.bring ua.agent	1 -11 -25 28 -7
pair next: verb.bring ua.from	12 -11 -21 -41 54
pair next: verb.bring ua.of	52 -13 -9 -24 -18
pair next: verb.bring ua.to	-8 -11 -7 -20 27
pair next: verb.bring verb.bring	12 -5 -15 15 -15
pair next: verb.bring verb.come	-12 4 -20 18 -10
pair next: verb.bring verb.get	23 -7 -4 -9 -15
pair next: verb.bring verb.give	-8 -24 -30 -7 9
pair next: verb.bring verb.held_exchange	-14 -27 18 -5 11
pair next: verb.bring verb.home	30 -13 -5 -11 -24
pair next: verb.bring verb.managed	20 -9 -17 15 -25
pair next: verb.bring verb.noun	-7 16 -26 -9 -7
pair next: verb.bring verb.other	-18 -4 24 -7 -7
pair next: verb.bring verb.will	-30 -13 -13 58 -51
pair next: verb.come adj.dead	17 -1 -3 -14 -4
pair next: verb.come adj.freed	5 -3 -7 -4 -11
pair next: verb.come adj.modifier	-5 -28 26 -2 -13
pair next: verb.come adj.wounded	6 -30 -45 3 18
pair next: verb.come category	-9 -2 1 -14 1
pair next: verb.come cue.border	22 -9 -2 -9 -14
pair next: verb.come cue.completed	43 -9 -10 -17 -16
pair next: verb.come cue.footage	11 -3 23 -3 -28
pair next: verb.come cue.in_return	-38 -17 32 -10 -26
pair next: verb.come cue.included	-20 -13 0 -8 24
pair next: verb.come cue.local	-17 -2 25 -10 -16
pair next: verb.come cue.of_whole	8 -17 14 3 -42
pair next: verb.come cue.on_shield	46 -4 -18 -16 -17
pair next: verb.come cue.other_return	-29 -7 -20 3 36
pair next: verb.come cue.outside	19 -9 -7 -1 -3
pair next: verb.come cue.part	-16 13 37 -9 -10
pair next: verb.come cue.ready	-10 11 0 -1 -1
pair next: verb.come cue.recap	-6 14 -8 -15 -10
pair next: verb.come cue.reunion	57 -25 -18 -13 -36
pair next: verb.come cue.since	12 -5 -7 7 -19
pair next: verb.come cue.stage	23 -15 -2 -2 -7
pair next: verb.come cue.to_date	-12 -2 14 -13 -11
pair next: verb.come cue.today	25 -9 -15 -15 -9
pair next: verb.come cue.transit	-19 20 -3 -33 16
pair next: verb.come cue.yesterday	-4 -1 29 -10 -19
pair next: verb.come foe.to	13 0 -4 -5 -3
pair next: verb.come noun.body	0 13 -27 -12 -5
pair next: verb.come noun.branch	-19 -5 7 -6 8
pair next: verb.come noun.child	19 -30 -33 -17 12
pair next: verb.come noun.civilian	23 -9 -15 -1 -28
pair next: verb.come noun.exchange	-3 8 -14 21 -15
pair next: verb.come noun.family	7 -15 -27 -6 12
pair next: verb.come noun.military	22 -10 -7 -18 -9
pair next: verb.come noun.other	3 -17 -16 -28 -3
pair next: verb.come noun.people	11 -10 -15 2 5
pair next: verb.come noun.rank	-13 -1 -27 14 17
pair next: verb.come noun.soldier	23 -1 -2 -1 -23
pair next: verb.come own.of	22 -5 -15 -14 13
pair next: verb.come own.to	-25 -22 18 -18 16
pair next: verb.come qualifier.approx	-10 28 -4 -32 2
pair next: verb.come qualifier.at_most	-2 -15 -5 -4 9
pair next: verb.come qualifier.more_than	-27 13 -12 -18 19
pair next: verb.come ru.from	20 7 0 -17 -18
pair next: verb.come ru.of	-23 -14 -15 29 5
pair next: verb.come ru.to	-7 -16 -11 1 11
pair next: verb.come ua.agent	16 14 -10 -17 -19
pair next: verb.come ua.from	26 -6 8 -5 -25
pair next: verb.come ua.of	1 -2 9 -16 -10
pair next: verb.come ua.to	11 -10 8 -14 -19
pair next: verb.come verb.bring	-43 -25 -40 21 61
pair next: verb.come verb.come	26 -17 1 -17 -13
pair next: verb.come verb.give	20 -11 -24 -1 3
pair next: verb.come verb.held_exchange	14 -3 23 -18 2
pair next: verb.come verb.home	6 -9 -7 -10 2
pair next: verb.come verb.noun	13 -27 9 -11 12
pair next: verb.come verb.other	4 6 20 -5 -53
pair next: verb.future adj.modifier	-7 14 -6 -21 -13
pair next: verb.future category	-14 15 -19 0 16
pair next: verb.future country	-11 21 -1 -6 10
pair next: verb.future cue.agreed	-42 94 -6 -25 -67
pair next: verb.future cue.agreement	-15 25 -1 -3 -3
pair next: verb.future cue.all	22 -20 7 -14 -21
pair next: verb.future cue.called_off	-17 -20 38 -9 7
pair next: verb.future cue.claims	-22 33 -28 -12 -18
pair next: verb.future cue.completed	7 26 -26 -7 -15
pair next: verb.future cue.crime	10 -14 -10 -14 13
pair next: verb.future cue.evacuation	-5 -2 -3 -2 12
pair next: verb.future cue.footage	0 -5 -15 -15 22
pair next: verb.future cue.good_news	-12 12 -10 13 -15
pair next: verb.future cue.in_captivity	4 -14 -9 14 4
pair next: verb.future cue.mediated	0 -25 14 -12 10
pair next: verb.future cue.money	-5 -9 -14 15 -10
pair next: verb.future cue.of_whole	-11 -13 21 -3 -31
pair next: verb.future cue.other_return	17 -7 -18 -19 20
pair next: verb.future cue.planned	-9 18 -13 -15 -10
pair next: verb.future cue.ready	-24 31 -19 -4 -24
pair next: verb.future cue.recap	-16 -7 12 7 -11
pair next: verb.future cue.record	16 -15 -8 -1 -8
pair next: verb.future cue.relative	11 11 4 -12 -14
pair next: verb.future cue.reunion	-16 16 -4 -5 -14
pair next: verb.future cue.span	13 -1 0 -3 -14
pair next: verb.future cue.stage	15 14 -15 -1 -5
pair next: verb.future cue.total	-11 -6 -2 19 0
pair next: verb.future cue.unfinished	1 -23 -9 -15 18
pair next: verb.future cue.venue	13 13 -10 -10 -14
pair next: verb.future cue.yesterday	-2 -19 49 -2 -45
pair next: verb.future noun.body	-56 -49 -36 -23 64
pair next: verb.future noun.branch	18 -6 -15 -15 -7
pair next: verb.future noun.civilian	-24 34 -4 -27 -22
pair next: verb.future noun.exchange	-8 52 -51 -25 -32
pair next: verb.future noun.family	14 7 -10 -18 -6
pair next: verb.future noun.military	-1 -3 -19 -28 17
pair next: verb.future noun.other	-13 -9 -13 11 -4
pair next: verb.future noun.people	-19 37 -47 8 -6
pair next: verb.future own.agent	-4 -15 19 -3 -24
pair next: verb.future own.of	-14 -18 -2 3 1
pair next: verb.future own.to	-36 56 -18 -6 -24
pair next: verb.future qualifier.at_most	14 15 -13 -18 10
pair next: verb.future qualifier.more_than	-29 -13 13 15 -29
pair next: verb.future ru.agent	-23 6 -20 3 18
pair next: verb.future ru.of	-29 21 16 -14 -11
pair next: verb.future ru.to	-8 12 -6 -3 -6
pair next: verb.future ua.agent	-36 34 -8 -19 -7
pair next: verb.future ua.of	-22 0 -6 0 4
pair next: verb.future ua.to	-12 10 0 -12 12
pair next: verb.future verb.bring	7 12 -11 5 -18
pair next: verb.future verb.come	-8 -4 -9 -1 8
pair next: verb.future verb.future	-1 4 -27 -25 16
pair next: verb.future verb.get	-5 -27 -21 -2 35
pair next: verb.future verb.give	-16 21 -7 -9 -2
pair next: verb.future verb.held_exchange	-26 32 -20 -6 -20
pair next: verb.future verb.home	-20 3 12 -4 -23
pair next: verb.future verb.noun	-11 25 -35 -17 6
pair next: verb.future verb.other	18 -22 -14 -20 31
pair next: verb.future verb.swap	-28 31 9 14 -28
pair next: verb.future verb.will	2 -7 -2 -4 -29
pair next: verb.get adj.dead	20 -4 -6 -17 -8
pair next: verb.get adj.modifier	-8 -17 -4 -9 19
pair next: verb.get adj.wounded	16 -3 -12 -1 -2
pair next: verb.get category	46 -1 -7 -9 -41
pair next: verb.get country	-20 9 5 -17 28
pair next: verb.get cue.all	-9 0 13 0 -3
pair next: verb.get cue.claims	-3 -8 -2 -4 7
pair next: verb.get cue.crime	-14 -7 -7 -18 21
pair next: verb.get cue.held	20 -3 -1 -14 -14
pair next: verb.get cue.in_return	19 -6 -16 -15 10
pair next: verb.get cue.of_whole	-22 -11 7 -18 12
pair next: verb.get cue.outside	-3 -7 0 15 -5
pair next: verb.get cue.part	-15 -1 -23 14 33
pair next: verb.get cue.recap	16 -2 -3 -16 3
pair next: verb.get cue.relative	-28 -18 0 -6 26
pair next: verb.get cue.same_number	21 -3 -13 -5 -7
pair next: verb.get cue.today	40 -25 -3 -21 -3
pair next: verb.get cue.total	19 -2 -11 -4 -15
pair next: verb.get cue.transit	15 -9 7 -4 -4
pair next: verb.get noun.body	19 -21 -11 19 -20
pair next: verb.get noun.branch	4 -1 -11 -16 21
pair next: verb.get noun.civilian	7 -5 -23 12 5
pair next: verb.get noun.family	-16 -6 -5 18 -8
pair next: verb.get noun.military	20 -10 12 -12 -21
pair next: verb.get noun.other	-4 -14 0 -30 20
pair next: verb.get noun.people	27 -18 4 -17 -7
pair next: verb.get noun.soldier	20 -2 -2 -8 -15
pair next: verb.get own.of	15 -7 -17 -17 -6
pair next: verb.get own.to	24 -3 -13 -14 -2
pair next: verb.get qualifier.approx	-36 -12 35 6 -55
pair next: verb.get qualifier.at_most	13 -13 -1 0 -8
pair next: verb.get qualifier.more_than	-6 -17 -10 16 -6
pair next: verb.get ru.agent	44 -8 -17 -25 -27
pair next: verb.get ru.from	-5 -21 2 -39 24
pair next: verb.get ru.of	8 7 -20 -20 -13
pair next: verb.get ua.agent	31 -4 -5 -18 -7
pair next: verb.get ua.from	23 9 -27 -15 -6
pair next: verb.get ua.of	-6 -9 -14 -16 26
pair next: verb.get verb.future	19 -14 0 0 -6
pair next: verb.get verb.get	30 -5 -4 -11 -11
pair next: verb.get verb.give	42 -27 -25 -34 16
pair next: verb.get verb.noun	2 -2 -21 -21 30
pair next: verb.get verb.other	0 -10 -15 -9 8
pair next: verb.get voice.ua	-8 -17 -34 -16 50
pair next: verb.give adj.freed	-1 -6 -35 1 8
pair next: verb.give adj.modifier	-6 17 -20 -15 -6
pair next: verb.give adj.wounded	28 6 -2 -9 -14
pair next: verb.give category	7 9 -9 -15 -8
pair next: verb.give country	-26 -2 16 6 8
pair next: verb.give cue.all	0 -14 -3 -15 16
pair next: verb.give cue.each	22 -8 9 -14 -13
pair next: verb.give cue.in_return	27 -5 -19 -10 -11
pair next: verb.give cue.mediated	-15 1 0 -14 27
pair next: verb.give cue.of_whole	-31 -5 -23 20 21
pair next: verb.give cue.one_sided	10 -23 -2 23 -7
pair next: verb.give cue.other_return	-4 -12 8 -1 1
pair next: verb.give cue.other_war	-13 -23 -5 -6 20
pair next: verb.give cue.outside	15 -1 -7 -1 -14
pair next: verb.give cue.planned	-21 30 -16 -18 -23
pair next: verb.give cue.reunion	9 -2 -4 -18 6
pair next: verb.give cue.same_number	3 -8 -10 -17 21
pair next: verb.give cue.stage	13 -12 -7 -13 15
pair next: verb.give cue.today	34 -10 -23 -11 -25
pair next: verb.give cue.transit	-44 -10 -48 -14 55
pair next: verb.give foe.of	26 -7 -3 -12 -21
pair next: verb.give foe.to	-11 -10 -1 15 -16
pair next: verb.give noun.body	57 -14 2 -29 -31
pair next: verb.give noun.branch	-14 -2 -8 -2 14
pair next: verb.give noun.child	-15 -6 -18 -15 19
pair next: verb.give noun.civilian	0 -15 -22 10 -7
pair next: verb.give noun.family	-14 14 -15 -19 18
pair next: verb.give noun.military	28 -5 -4 -10 -10
pair next: verb.give noun.other	-56 36 18 -24 11
pair next: verb.give noun.people	13 -14 -23 -24 12
pair next: verb.give own.agent	9 -1 29 -7 -31
pair next: verb.give own.of	-15 -13 13 -25 24
pair next: verb.give own.to	39 -24 2 -12 -2
pair next: verb.give qualifier.approx	15 16 -15 -8 -18
pair next: verb.give qualifier.at_most	-8 -8 -14 12 -5
pair next: verb.give qualifier.more_than	-24 -16 11 24 -14
pair next: verb.give ru.agent	-33 12 -76 12 75
pair next: verb.give ru.from	11 0 -2 -1 -8
pair next: verb.give ru.of	18 -18 -16 -1 -10
pair next: verb.give ru.to	1 -28 -9 -28 31
pair next: verb.give ua.agent	35 -4 -9 -30 -6
pair next: verb.give ua.of	29 -17 -13 -20 0
pair next: verb.give ua.to	17 -8 -16 -4 -22
pair next: verb.give verb.bring	-4 13 -17 -6 4
pair next: verb.give verb.get	-25 12 -7 -29 27
pair next: verb.give verb.give	16 -16 -6 -13 -9
pair next: verb.give verb.noun	-10 -14 15 -1 -5
pair next: verb.give verb.other	-39 -15 17 -2 -4
pair next: verb.held_exchange adj.dead	50 -26 -37 -6 -28
pair next: verb.held_exchange adj.freed	18 -3 -8 -14 -12
pair next: verb.held_exchange adj.modifier	20 12 -6 -14 -23
pair next: verb.held_exchange adj.wounded	-9 -67 9 -7 14
pair next: verb.held_exchange country	-34 3 -22 -2 34
pair next: verb.held_exchange cue.agreement	28 -12 -13 -14 -24
pair next: verb.held_exchange cue.called_off	-30 36 -21 -7 -28
pair next: verb.held_exchange cue.captivity	10 7 10 -9 -21
pair next: verb.held_exchange cue.claims	28 -8 -21 -10 -7
pair next: verb.held_exchange cue.completed	2 -25 -3 2 -6
pair next: verb.held_exchange cue.count	-15 -27 19 -14 7
pair next: verb.held_exchange cue.in_captivity	29 -3 -15 -9 -4
pair next: verb.held_exchange cue.mediated	22 -4 6 -9 -10
pair next: verb.held_exchange cue.of_whole	28 -16 -5 -5 -12
pair next: verb.held_exchange cue.one_sided	18 -8 -1 -9 -1
pair next: verb.held_exchange cue.other_exchange	-30 -5 -16 -11 14
pair next: verb.held_exchange cue.part	28 -15 -1 -9 -24
pair next: verb.held_exchange cue.recap	-15 -5 -12 15 11
pair next: verb.held_exchange cue.record	-6 -17 14 -2 0
pair next: verb.held_exchange cue.relative	-10 -4 19 -17 -10
pair next: verb.held_exchange cue.since	18 0 -15 -3 -1
pair next: verb.held_exchange cue.span	12 -20 13 -4 -20
pair next: verb.held_exchange cue.stage	25 -14 -19 -19 -9
pair next: verb.held_exchange cue.today	9 29 -9 -15 -39
pair next: verb.held_exchange cue.total	-4 -2 -10 5 -10
pair next: verb.held_exchange cue.venue	-42 -20 -21 -2 44
pair next: verb.held_exchange cue.yesterday	-25 -22 40 -3 -22
pair next: verb.held_exchange noun.body	15 -4 -4 -4 -14
pair next: verb.held_exchange noun.exchange	32 -2 -16 -7 -12
pair next: verb.held_exchange noun.military	51 -21 -12 -9 -32
pair next: verb.held_exchange noun.other	2 -17 1 6 1
pair next: verb.held_exchange noun.people	24 -25 -8 -2 0
pair next: verb.held_exchange own.to	15 -2 -2 -14 -7
pair next: verb.held_exchange qualifier.approx	-10 -7 27 -23 -33
pair next: verb.held_exchange qualifier.at_most	-18 -3 3 -15 23
pair next: verb.held_exchange ru.agent	14 -3 -2 -8 -2
pair next: verb.held_exchange ru.from	9 -1 -3 -3 -2
pair next: verb.held_exchange ru.of	28 -12 -4 -7 -12
pair next: verb.held_exchange ua.agent	48 -11 -9 -23 -19
pair next: verb.held_exchange verb.bring	17 -3 -6 16 -28
pair next: verb.held_exchange verb.get	-1 -7 -21 -14 18
pair next: verb.held_exchange verb.held_exchange	23 -15 -13 -2 -10
pair next: verb.held_exchange verb.managed	-9 -23 10 0 -2
pair next: verb.held_exchange verb.noun	34 -12 -3 -19 -12
pair next: verb.held_exchange verb.other	-6 14 -7 19 -26
pair next: verb.home adj.freed	-35 -9 -27 4 47
pair next: verb.home adj.modifier	18 -10 -6 -7 -26
pair next: verb.home adj.wounded	28 -23 -15 -3 -2
pair next: verb.home cue.all	-16 -1 27 -12 -15
pair next: verb.home cue.captivity	49 -9 9 -42 -20
pair next: verb.home cue.captured	33 -12 -10 -6 -26
pair next: verb.home cue.footage	-2 -3 16 -25 -25
pair next: verb.home cue.good_news	-60 -33 -30 -8 71
pair next: verb.home cue.mediated	25 -3 -1 -19 -3
pair next: verb.home cue.of_whole	5 -1 -29 38 -28
pair next: verb.home cue.part	45 -11 -17 -9 -31
pair next: verb.home cue.reunion	35 20 -5 -26 -41
pair next: verb.home cue.today	15 -4 -9 -15 0
pair next: verb.home noun.branch	11 -1 12 -2 -20
pair next: verb.home noun.child	-15 -2 30 -9 -28
pair next: verb.home noun.civilian	26 -18 -12 9 -26
pair next: verb.home noun.exchange	11 -1 -5 -1 -3
pair next: verb.home noun.family	11 -16 5 -13 5
pair next: verb.home noun.military	28 -8 -5 -16 -14
pair next: verb.home noun.other	-31 -16 -11 -32 34
pair next: verb.home noun.people	10 -12 -4 -10 -36
pair next: verb.home noun.soldier	22 -8 -4 -7 -4
pair next: verb.home noun.woman	30 -27 -21 -28 -6
pair next: verb.home own.agent	-4 15 10 -7 -18
pair next: verb.home own.to	16 -9 -7 -17 -7
pair next: verb.home qualifier.more_than	2 8 -5 -14 -6
pair next: verb.home ru.from	19 -8 -3 4 -24
pair next: verb.home ru.of	5 -5 13 -27 -17
pair next: verb.home ua.from	36 -9 -21 5 -14
pair next: verb.home ua.of	60 -27 -18 -15 -21
pair next: verb.home ua.to	10 -7 -16 -8 3
pair next: verb.home verb.bring	-18 2 -1 10 -7
pair next: verb.home verb.come	-3 -8 -9 4 14
pair next: verb.home verb.future	-24 -6 -4 -2 20
pair next: verb.home verb.get	24 -2 -8 -2 -13
pair next: verb.home verb.give	5 -2 31 -15 -22
pair next: verb.home verb.held_exchange	-14 0 -3 -13 14
pair next: verb.home verb.home	25 -9 1 -15 -18
pair next: verb.home verb.noun	-21 37 -21 3 -21
pair next: verb.home verb.other	32 -7 -21 -10 -14
pair next: verb.managed adj.modifier	15 0 -2 -12 -1
pair next: verb.managed cue.completed	-14 -8 1 17 -14
pair next: verb.managed cue.mediated	21 -18 -12 -10 0
pair next: verb.managed noun.people	19 -4 -1 -1 -13
pair next: verb.managed verb.bring	-17 -6 -10 32 -23
pair next: verb.managed verb.will	-1 -19 -21 46 -29
pair next: verb.noun adj.dead	35 -2 -15 -18 -34
pair next: verb.noun adj.modifier	-7 29 17 -20 -28
pair next: verb.noun adj.wounded	3 39 -7 -5 -37
pair next: verb.noun country	9 -7 -16 -6 18
pair next: verb.noun cue.agreement	-22 25 -1 10 -10
pair next: verb.noun cue.all	-10 22 -14 -4 -9
pair next: verb.noun cue.completed	33 -4 -8 -16 -8
pair next: verb.noun cue.count	12 17 5 2 -41
pair next: verb.noun cue.deported	-31 -46 -26 11 20
pair next: verb.noun cue.footage	18 -15 -21 -2 2
pair next: verb.noun cue.included	-19 8 3 -5 -15
pair next: verb.noun cue.mediated	14 0 -2 -1 -14
pair next: verb.noun cue.of_whole	8 -3 -9 -13 2
pair next: verb.noun cue.one_sided	23 -17 18 -10 -20
pair next: verb.noun cue.other_exchange	-23 -25 -5 -6 27
pair next: verb.noun cue.recap	34 -3 -21 -2 -13
pair next: verb.noun cue.repatriation	22 -5 -1 -30 -1
pair next: verb.noun cue.reunion	-2 27 -20 -10 -34
pair next: verb.noun cue.since	16 -4 -5 -15 -10
pair next: verb.noun cue.today	12 15 -1 -15 -16
pair next: verb.noun cue.transit	-15 -17 -14 15 24
pair next: verb.noun cue.year	16 -1 0 -14 -1
pair next: verb.noun noun.body	-15 16 -2 -17 -10
pair next: verb.noun noun.child	-21 -14 -13 -39 49
pair next: verb.noun noun.civilian	-31 40 -28 -20 19
pair next: verb.noun noun.exchange	-16 25 -23 -10 17
pair next: verb.noun noun.family	-34 39 -23 5 -14
pair next: verb.noun noun.military	-12 -7 27 10 -39
pair next: verb.noun noun.other	-17 -34 -8 22 25
pair next: verb.noun noun.people	-4 -14 -7 -36 36
pair next: verb.noun own.to	11 2 8 -11 -16
pair next: verb.noun qualifier.at_most	-30 -10 7 22 10
pair next: verb.noun ru.from	14 -1 -2 -13 2
pair next: verb.noun ru.of	-20 -1 19 8 -6
pair next: verb.noun ua.from	30 -7 -25 -23 -7
pair next: verb.noun ua.of	-43 -11 30 -13 13
pair next: verb.noun ua.to	-25 11 -4 -14 18
pair next: verb.noun verb.bring	7 9 -2 -5 -9
pair next: verb.noun verb.noun	-5 -16 -3 0 1
pair next: verb.other adj.dead	0 -17 -28 -13 55
pair next: verb.other adj.modifier	-22 2 7 -19 9
pair next: verb.other adj.wounded	-20 -16 -21 -8 34
pair next: verb.other category	16 -8 -11 4 -32
pair next: verb.other country	-29 32 -32 -21 -6
pair next: verb.other cue.all	-15 -14 -20 -2 35
pair next: verb.other cue.arrived	4 -5 -5 -11 4
pair next: verb.other cue.born	-4 -8 -12 -2 23
pair next: verb.other cue.claims	-16 26 15 -21 1
pair next: verb.other cue.completed	2 -6 -2 -8 -7
pair next: verb.other cue.crime	-19 -7 -30 5 27
pair next: verb.other cue.footage	-23 0 3 6 -5
pair next: verb.other cue.in_captivity	16 0 -11 0 -6
pair next: verb.other cue.mediated	-17 -7 35 7 -30
pair next: verb.other cue.of_whole	-14 10 0 19 -15
pair next: verb.other cue.other_return	27 -27 -8 -7 -22
pair next: verb.other cue.part	-17 11 -15 18 -14
pair next: verb.other cue.planned	-5 10 -5 -1 -9
pair next: verb.other cue.recap	-9 -17 -16 20 3
pair next: verb.other cue.relative	-18 -30 0 -10 24
pair next: verb.other cue.reunion	-35 13 26 22 -26
pair next: verb.other cue.since	-14 -1 -3 12 1
pair next: verb.other cue.span	-24 -15 -9 -3 20
pair next: verb.other cue.thanks	15 -25 0 -1 6
pair next: verb.other cue.today	-14 -1 -3 14 -4
pair next: verb.other cue.transit	3 0 7 -3 -24
pair next: verb.other cue.venue	-21 34 -3 -19 -12
pair next: verb.other cue.visit	-37 -12 25 -44 10
pair next: verb.other foe.of	-6 -3 16 -2 -6
pair next: verb.other noun.body	-49 13 -52 -8 26
pair next: verb.other noun.branch	-13 -8 -3 -13 21
pair next: verb.other noun.child	-28 -8 -15 -21 27
pair next: verb.other noun.civilian	-21 -5 3 -5 5
pair next: verb.other noun.exchange	10 13 -21 -20 21
pair next: verb.other noun.family	-32 -25 6 19 13
pair next: verb.other noun.foreigner	-4 -14 -10 -10 13
pair next: verb.other noun.man	-14 0 -1 0 15
pair next: verb.other noun.military	-41 -15 16 -23 36
pair next: verb.other noun.other	-19 -7 -4 0 26
pair next: verb.other noun.people	-36 10 -13 -43 24
pair next: verb.other own.to	-2 14 -15 -21 19
pair next: verb.other qualifier.approx	-31 0 -5 -19 9
pair next: verb.other qualifier.at_least	-20 -15 -11 -21 34
pair next: verb.other qualifier.at_most	-9 -8 -11 5 12
pair next: verb.other qualifier.more_than	-24 -22 7 -24 30
pair next: verb.other ru.of	-24 -5 14 -16 -14
pair next: verb.other ua.of	-40 -24 -37 10 36
pair next: verb.other ua.to	16 -10 -10 15 -14
pair next: verb.other verb.bring	-30 -15 -31 -4 37
pair next: verb.other verb.come	62 -17 -75 -10 -38
pair next: verb.other verb.get	-29 5 6 12 -3
pair next: verb.other verb.give	-24 0 5 -19 12
pair next: verb.other verb.other	-10 -18 12 -5 13
pair next: verb.swap adj.dead	12 -1 -3 -1 -8
pair next: verb.swap adj.freed	7 1 -24 -1 0
pair next: verb.swap adj.modifier	2 -13 -12 -3 12
pair next: verb.swap cue.other_exchange	-25 19 -7 -15 2
pair next: verb.swap cue.recap	11 -1 -17 -1 10
pair next: verb.swap cue.since	19 -19 -1 1 -2
pair next: verb.swap cue.today	22 -23 -4 -6 -13
pair next: verb.swap cue.yesterday	0 -1 14 -1 -15
pair next: verb.swap noun.exchange	-12 -8 13 -2 0
pair next: verb.swap noun.military	50 -11 10 -22 -35
pair next: verb.swap noun.other	13 14 11 -31 -27
pair next: verb.swap noun.people	7 21 -12 2 -32
pair next: verb.swap ru.of	-9 -4 -9 22 -22
pair next: verb.swap ua.of	32 -10 -8 -30 -27
pair next: verb.swap verb.held_exchange	-4 -13 -24 -18 21
pair next: verb.swap verb.noun	11 1 -24 -12 0
pair next: verb.swap verb.swap	20 -10 -30 15 -16
pair next: verb.will adj.modifier	34 -11 -41 -33 -18
pair next: verb.will adj.wounded	3 -27 -4 -8 27
pair next: verb.will cue.agreed	-15 15 0 -2 -11
pair next: verb.will cue.agreement	-19 36 -7 -2 -16
pair next: verb.will cue.all	2 41 -22 -50 -21
pair next: verb.will cue.footage	9 -4 7 -2 -9
pair next: verb.will cue.of_whole	14 -12 -9 9 -10
pair next: verb.will cue.one_sided	16 -15 -2 0 -1
pair next: verb.will cue.other_exchange	-3 -33 -7 -2 39
pair next: verb.will cue.other_return	13 -3 -17 -14 20
pair next: verb.will cue.relative	-6 -2 -9 -4 18
pair next: verb.will noun.body	-21 19 -15 10 -15
pair next: verb.will noun.child	-4 -3 -5 20 -9
pair next: verb.will noun.civilian	-13 22 -17 12 -15
pair next: verb.will noun.exchange	-10 81 -10 -24 -63
pair next: verb.will noun.military	10 11 12 22 -20
pair next: verb.will noun.other	-9 -12 6 -14 13
pair next: verb.will noun.people	-32 44 -32 12 -27
pair next: verb.will own.to	-27 15 -23 8 5
pair next: verb.will qualifier.at_least	-22 26 12 -9 -17
pair next: verb.will qualifier.at_most	-9 13 -12 -10 14
pair next: verb.will qualifier.more_than	9 26 -13 -16 -14
pair next: verb.will ru.from	9 -19 1 -26 22
pair next: verb.will ru.of	-3 18 -3 -40 -12
pair next: verb.will ua.from	-28 -16 17 43 -6
pair next: verb.will ua.of	54 -20 -6 -12 -27
pair next: verb.will ua.to	-51 11 -9 -22 61
pair next: verb.will verb.bring	13 -27 -9 19 -18
pair next: verb.will verb.future	-5 15 -7 -29 0
pair next: verb.will verb.managed	-24 -10 -7 51 -45
pair next: verb.will verb.will	-21 27 -11 -9 -6
pair next: verb.will view.ua	21 -6 -3 -18 -4
pair next: view.ru adj.modifier	-22 -22 -22 35 -28
pair next: view.ru cue.captivity	-5 -5 9 11 -16
pair next: view.ru cue.claims	19 3 -18 4 -14
pair next: view.ru cue.held	-8 -41 -12 10 22
pair next: view.ru cue.in_captivity	-21 -8 -2 27 0
pair next: view.ru cue.of_whole	-2 -13 -2 23 -10
pair next: view.ru cue.part	-15 -6 -2 14 -13
pair next: view.ru cue.stage	6 -7 -11 -5 15
pair next: view.ru cue.today	-15 -14 -14 0 22
pair next: view.ru noun.military	-23 14 -8 -20 -4
pair next: view.ru noun.other	-34 12 12 -17 8
pair next: view.ru noun.people	-41 -16 42 -28 41
pair next: view.ru own.to	-48 -6 -6 73 -43
pair next: view.ru ru.of	-13 0 27 4 -45
pair next: view.ru ua.from	-25 -10 -10 54 -41
pair next: view.ru ua.of	19 -12 -3 -15 -10
pair next: view.ru ua.to	-28 -13 -18 32 -23
pair next: view.ru verb.bring	31 -7 -6 -3 -18
pair next: view.ru verb.come	-26 -6 15 -12 23
pair next: view.ru verb.give	47 -10 -1 -5 -36
pair next: view.ru verb.home	10 0 -9 -1 0
pair next: view.ru verb.other	-12 -12 -9 -4 21
pair next: view.ru view.ru	28 -8 -9 -4 -6
pair next: view.ua adj.modifier	-10 14 -15 -15 9
pair next: view.ua cue.captivity	0 -7 -5 25 -24
pair next: view.ua cue.deported	-3 -15 -9 22 -12
pair next: view.ua cue.of_whole	-1 -1 -41 -14 34
pair next: view.ua cue.relative	24 -12 7 -5 -21
pair next: view.ua noun.civilian	17 -11 13 -5 -31
pair next: view.ua noun.military	8 -11 11 -20 -1
pair next: view.ua ua.of	22 -2 -4 -5 -12
pair next: view.ua verb.bring	15 -2 -3 -3 -7
pair next: view.ua verb.come	28 -1 -7 -4 -18
pair next: view.ua verb.give	0 -1 11 0 -11
pair next: view.ua verb.home	-14 -26 35 7 -18
pair next: view.ua verb.other	20 -2 -14 -2 -27
pair next: view.ua view.ua	12 0 -1 -10 0
pair next: voice.ru adj.modifier	-22 22 -15 -4 2
pair next: voice.ru country	20 -39 19 -18 11
pair next: voice.ru cue.claims	13 28 -30 -14 -20
pair next: voice.ru cue.completed	17 -23 1 -23 -8
pair next: voice.ru cue.denied	-27 42 -28 -14 -28
pair next: voice.ru cue.footage	-19 22 -15 -2 -3
pair next: voice.ru cue.held	-25 20 12 -13 -22
pair next: voice.ru cue.in_captivity	-16 -7 -5 18 -12
pair next: voice.ru cue.in_return	-13 46 -24 -22 -36
pair next: voice.ru cue.mediated	10 -3 -2 -2 -3
pair next: voice.ru cue.of_whole	-38 -7 -13 35 8
pair next: voice.ru cue.planned	-29 -32 39 -23 3
pair next: voice.ru cue.recap	11 -21 21 -10 -14
pair next: voice.ru cue.relative	-3 20 5 -7 -25
pair next: voice.ru cue.since	-48 15 -4 -7 -43
pair next: voice.ru cue.span	2 -6 -2 -8 13
pair next: voice.ru cue.thanks	5 -15 -24 -10 24
pair next: voice.ru cue.today	-33 39 -28 -12 12
pair next: voice.ru cue.venue	-5 -23 12 -5 11
pair next: voice.ru foe.of	-5 -15 19 -3 -9
pair next: voice.ru noun.branch	-18 7 14 -10 -15
pair next: voice.ru noun.civilian	-20 -37 -9 23 -3
pair next: voice.ru noun.exchange	-5 -20 11 -11 11
pair next: voice.ru noun.other	-16 -50 -16 22 24
pair next: voice.ru noun.people	3 14 14 -2 -32
pair next: voice.ru own.agent	-25 40 -3 14 -5
pair next: voice.ru ru.agent	0 6 -9 9 -12
pair next: voice.ru ru.of	8 1 -2 -15 -7
pair next: voice.ru ua.agent	-3 -15 -9 12 -8
pair next: voice.ru ua.of	-27 14 5 -10 10
pair next: voice.ru ua.to	29 -11 -6 -3 -14
pair next: voice.ru verb.bring	16 -1 -1 0 -14
pair next: voice.ru verb.come	12 -26 15 -16 15
pair next: voice.ru verb.future	10 14 -15 -16 -15
pair next: voice.ru verb.get	13 -7 -5 -1 -1
pair next: voice.ru verb.give	14 -6 -9 -1 0
pair next: voice.ru verb.held_exchange	9 50 -42 -23 -42
pair next: voice.ru verb.noun	-13 -19 48 -6 -22
pair next: voice.ru verb.other	0 4 -18 -7 16
pair next: voice.ru view.ru	-13 -10 -14 34 -4
pair next: voice.ru voice.ru	47 -8 -16 -15 -23
pair next: voice.ru voice.ua	0 -12 24 -12 -23
pair next: voice.ua adj.modifier	2 -11 0 -3 10
pair next: voice.ua category	12 0 -8 25 -25
pair next: voice.ua country	-15 27 -24 -1 -2
pair next: voice.ua cue.agreed	-15 29 -15 -10 -4
pair next: voice.ua cue.agreement	9 -7 -7 -11 -4
pair next: voice.ua cue.captured	-27 -1 -8 -17 47
pair next: voice.ua cue.claims	3 0 -19 8 -21
pair next: voice.ua cue.completed	-13 9 -21 35 -23
pair next: voice.ua cue.denied	-9 24 -4 -9 -11
pair next: voice.ua cue.footage	-28 0 19 32 -16
pair next: voice.ua cue.held	-3 -4 -1 25 -18
pair next: voice.ua cue.in_captivity	-3 -1 -1 19 -14
pair next: voice.ua cue.mediated	3 22 -22 -19 -6
pair next: voice.ua cue.name	24 -6 -12 -9 -16
pair next: voice.ua cue.of_whole	27 -14 -28 2 -13
pair next: voice.ua cue.planned	-13 -9 -19 -23 14
pair next: voice.ua cue.relative	12 -10 21 -17 -22
pair next: voice.ua cue.since	7 -13 -14 14 -12
pair next: voice.ua cue.thanks	19 -1 -3 -3 -14
pair next: voice.ua cue.today	15 14 -1 -14 -15
pair next: voice.ua cue.total	-27 -1 0 0 28
pair next: voice.ua cue.transit	18 -21 -24 51 -23
pair next: voice.ua cue.venue	-14 36 -8 -5 -9
pair next: voice.ua cue.visit	-1 -1 -14 14 5
pair next: voice.ua cue.year	-12 -3 -5 26 -15
pair next: voice.ua cue.yesterday	-7 -4 25 -1 -18
pair next: voice.ua noun.branch	28 -6 -23 -11 -10
pair next: voice.ua noun.child	11 -1 8 -4 -15
pair next: voice.ua noun.exchange	12 47 -29 -25 -46
pair next: voice.ua noun.family	-25 4 -14 -10 17
pair next: voice.ua noun.man	0 -3 -7 -9 17
pair next: voice.ua noun.military	39 -15 -30 -10 17
pair next: voice.ua noun.other	-26 -21 14 -2 18
pair next: voice.ua noun.people	-9 -12 -23 2 7
pair next: voice.ua own.agent	16 -14 -2 -4 4
pair next: voice.ua own.of	-2 -20 -26 -19 20
pair next: voice.ua own.to	14 12 -10 -16 -26
pair next: voice.ua qualifier.approx	0 2 -4 -12 16
pair next: voice.ua qualifier.at_most	-22 30 -35 3 12
pair next: voice.ua qualifier.more_than	14 -7 -26 18 -14
pair next: voice.ua ru.agent	-26 9 -2 19 6
pair next: voice.ua ru.of	-16 -24 -18 -2 40
pair next: voice.ua ua.agent	-43 20 -21 28 -26
pair next: voice.ua ua.of	-13 12 3 14 -23
pair next: voice.ua ua.to	-12 -9 14 -8 -8
pair next: voice.ua verb.bring	-14 7 3 7 -10
pair next: voice.ua verb.come	13 19 -14 -10 -24
pair next: voice.ua verb.future	-20 -8 15 -31 6
pair next: voice.ua verb.get	0 -24 17 -14 -15
pair next: voice.ua verb.held_exchange	30 -8 -13 -28 -14
pair next: voice.ua verb.noun	-3 -9 18 -15 -1
pair next: voice.ua verb.other	-18 -17 -6 -15 19
pair next: voice.ua voice.ru	21 -3 -15 -13 -10
pair next: voice.ua voice.ua	21 -9 -12 -11 -10
party media	1 -6 5 -8 1
party mediator	-2 -12 -5 11 1
party ru	-3 -4 -12 -11 23
party ua	5 -5 -13 -4 14
ruled announcement	-33 30 -7 -15 -11
ruled follow_up	-62 -15 46 -19 -4
ruled irrelevant	-27 -17 3 -14 35
ruled report	22 -3 -6 -7 -7
ruled statement	-41 -4 -6 30 -9
sentences 1	20 -18 -42 -24 47
sentences 2	-1 -15 -5 -18 21
sentences 3	4 2 -7 -8 -1
sentences 5	-9 -2 1 2 2
sentences 6	-2 -9 8 1 -1
side cumulative agent	-15 -5 -6 22 -6
side cumulative both	-9 6 -4 6 -18
side cumulative direction	-29 -24 -1 41 -7
side cumulative formula	-35 3 17 -13 -5
side cumulative null	-32 -1 -10 32 -24
side cumulative phrase	-21 0 11 6 -13
side cumulative return	10 -3 -2 -8 -4
side cumulative view	26 -9 -8 -26 -6
side dropped agent	24 2 -11 -7 -12
side dropped both	5 2 -12 10 -17
side dropped direction	-41 -2 8 -14 41
side dropped formula	-29 32 -30 -18 14
side dropped phrase	3 -2 -11 -9 -5
side dropped return	16 -5 -4 13 -20
side dropped view	-16 10 -18 -3 6
side figure agent	20 0 -7 -12 -7
side figure both	9 0 6 -5 -4
side figure direction	23 0 -5 -9 -8
side figure formula	31 -4 -20 -7 -13
side figure phrase	18 -4 -1 -5 -7
side figure return	0 -10 -11 -13 8
side held both	-5 -3 -4 -10 13
side held direction	-12 -7 1 -2 5
side held phrase	-23 9 -13 23 -22
side held view	-1 -8 -7 -5 9
side part agent	-1 -10 -2 -8 -1
side part both	11 2 -5 -4 -12
side part direction	12 -2 -21 2 11
side part formula	9 0 -6 -1 -3
side part phrase	3 -2 -9 -3 23
side part return	27 0 -1 -15 -13
side part view	-2 -5 3 3 -10
side planned agent	-18 13 -11 -10 16
side planned both	-5 11 -1 28 -15
side planned direction	-28 13 -13 -5 42
side planned formula	7 0 1 -15 -9
side planned null	10 -24 -24 8 -2
side planned phrase	-29 39 -3 -13 -13
side planned view	-11 6 2 -6 16
side recap agent	19 -22 -41 16 5
side recap direction	-5 -2 28 -10 -16
side recap formula	2 -11 12 3 14
side recap null	3 -7 -9 5 4
side recap phrase	-26 -13 25 -21 6
side recap view	-18 16 -9 5 29
tag any: adj.dead	8 -7 -13 -4 -4
tag any: adj.freed	1 -9 13 -4 -4
tag any: adj.wounded	0 4 -12 -12 11
tag any: cue.agreed	-15 27 -9 -3 -18
tag any: cue.all	-7 3 10 -7 -8
tag any: cue.all_civilians	40 -9 -10 -11 -17
tag any: cue.already	-2 -4 7 -3 -11
tag any: cue.among	6 -5 20 -7 -20
tag any: cue.anniversary	-23 -13 29 -27 -2
tag any: cue.arrived	10 -30 25 -12 -23
tag any: cue.border	13 -16 -19 -28 9
tag any: cue.born	3 1 -10 -7 -8
tag any: cue.called_off	-51 43 -14 -11 2
tag any: cue.captivity	4 -3 -9 -1 3
tag any: cue.captured	-11 -10 -13 -12 33
tag any: cue.claims	-6 5 -1 3 -9
tag any: cue.completed	10 -4 -3 -2 -5
tag any: cue.crime	-17 -6 -31 0 38
tag any: cue.denied	-30 44 1 -22 -30
tag any: cue.deported	8 -11 -17 8 -5
tag any: cue.died	2 -12 -26 -2 9
tag any: cue.each	16 2 -1 -22 -20
tag any: cue.evacuation	-24 -28 -18 -7 44
tag any: cue.ever_captured	-3 -3 -14 3 8
tag any: cue.film	-39 -13 24 -11 -10
tag any: cue.footage	-30 -16 49 -11 -6
tag any: cue.good_news	22 0 -6 -17 -17
tag any: cue.held	-24 -6 -12 32 0
tag any: cue.in_captivity	-3 -7 -7 3 -8
tag any: cue.in_return	7 -9 -10 -11 10
tag any: cue.included	-5 -10 15 -5 0
tag any: cue.local	-33 -21 41 -35 0
tag any: cue.mediated	19 -6 -7 0 -8
tag any: cue.missing	3 -19 -21 13 2
tag any: cue.money	-27 -12 10 -14 48
tag any: cue.month	-24 2 -8 -2 8
tag any: cue.name	-8 -14 22 -11 -19
tag any: cue.nth	32 -3 -14 -4 -12
tag any: cue.of_year	-11 -1 -3 9 5
tag any: cue.on_shield	46 -11 -15 -2 -24
tag any: cue.one_sided	17 -7 -6 -4 -20
tag any: cue.other_exchange	-33 -23 -20 -15 50
tag any: cue.other_return	-38 -11 5 -20 48
tag any: cue.other_war	-80 -27 -40 -11 100
tag any: cue.outside	8 -6 -6 11 -9
tag any: cue.parcel	-44 -23 3 -16 37
tag any: cue.planned	-25 39 -18 -9 -4
tag any: cue.postponed	-35 42 -24 -13 -10
tag any: cue.ready	-21 30 -5 -17 -18
tag any: cue.recap	-32 -8 21 0 13
tag any: cue.record	2 -14 26 -16 -12
tag any: cue.relative	-7 -2 11 -2 -4
tag any: cue.repatriation	17 -14 6 -13 -5
tag any: cue.reunion	12 6 -12 -4 -17
tag any: cue.review	-49 -16 6 37 -31
tag any: cue.same_number	11 -14 -16 -3 9
tag any: cue.since	-11 -9 -10 27 -7
tag any: cue.stage	26 1 -21 -11 -22
tag any: cue.thanks	13 -7 -1 -7 -6
tag any: cue.third	-27 -27 -26 -10 56
tag any: cue.to_date	-25 4 -14 40 -22
tag any: cue.today	16 -5 -4 -8 -8
tag any: cue.total	15 -10 -2 -3 -8
tag any: cue.training	-31 -19 -20 -26 53
tag any: cue.transit	19 -4 -1 -10 -11
tag any: cue.unfinished	-48 -6 44 -17 -23
tag any: cue.unit	19 -8 -13 -4 -4
tag any: cue.venue	-6 11 0 -19 3
tag any: cue.visit	-20 -24 35 -26 -12
tag any: cue.year	-21 -1 -18 25 2
tag any: cue.yesterday	-7 -27 56 -20 -43
tag any: foe.agent	6 -5 5 -14 -9
tag any: foe.from	21 -6 -15 0 -10
tag any: foe.of	-3 -7 -22 2 2
tag any: foe.to	9 -9 -8 -4 9
tag any: noun.body	5 -9 4 2 -14
tag any: noun.branch	-5 -10 18 -9 5
tag any: noun.child	-16 4 -14 -5 16
tag any: noun.civilian	2 -9 -4 8 -6
tag any: noun.exchange	3 11 1 -7 -11
tag any: noun.family	-9 -4 4 5 -5
tag any: noun.foreigner	-11 -7 -9 -4 16
tag any: noun.man	0 -14 9 -12 -19
tag any: noun.military	19 -8 -3 -5 -5
tag any: noun.other	-6 -5 -3 -1 12
tag any: noun.rank	0 -7 -10 -3 11
tag any: noun.soldier	17 -16 -17 9 -5
tag any: noun.woman	7 3 -3 -7 -15
tag any: own.from	0 -10 -28 8 -20
tag any: own.of	6 -8 1 2 -6
tag any: own.to	13 -9 0 -6 -3
tag any: qualifier.at_least	-9 -4 -25 1 1
tag any: qualifier.more_than	-10 -5 -9 18 -4
tag any: ru.agent	7 1 -5 -2 -9
tag any: ru.from	7 -8 -8 9 -8
tag any: ru.of	9 -3 -9 3 -3
tag any: ru.to	17 -8 -8 -3 -10
tag any: ua.agent	4 4 -8 2 -9
tag any: ua.from	12 -6 -1 -3 -10
tag any: ua.of	9 -1 -8 1 -6
tag any: ua.to	17 -6 -7 -5 -9
tag any: verb.bring	15 -10 -4 3 -7
tag any: verb.come	11 -9 1 -8 2
tag any: verb.future	-15 22 -3 -10 -6
tag any: verb.get	12 -9 -6 -5 3
tag any: verb.held_exchange	13 -7 -1 -7 -4
tag any: verb.home	23 -8 -6 -5 -11
tag any: verb.managed	2 -17 -2 10 -9
tag any: verb.noun	-4 11 -3 -10 -11
tag any: verb.other	-20 -10 4 -2 23
tag any: verb.swap	13 -8 -7 -13 9
tag any: verb.will	-17 22 -9 -10 -6
tag any: view.ru	-9 -10 -14 8 2
tag any: view.ua	9 -14 0 4 -10
tag any: voice.ru	-13 1 8 -4 -9
tag any: voice.ua	-1 4 -13 6 -10
tag early: adj.dead	-4 -10 -19 -5 10
tag early: adj.freed	6 -11 8 -3 -13
tag early: adj.wounded	10 1 -14 -15 2
tag early: category	11 -5 2 -6 -7
tag early: country	6 -3 -10 -3 2
tag early: cue.agreed	-15 29 -19 -11 -18
tag early: cue.agreement	-2 10 -16 -11 -3
tag early: cue.all	-9 -17 13 1 2
tag early: cue.all_civilians	27 -2 -7 -4 -23
tag early: cue.already	4 -14 16 -11 -17
tag early: cue.among	20 -7 8 -5 -34
tag early: cue.anniversary	-9 15 -18 24 12
tag early: cue.arrived	14 -14 -24 -2 24
tag early: cue.border	17 1 -8 -26 4
tag early: cue.born	6 -2 -3 -9 -15
tag early: cue.called_off	-10 -4 4 -20 -17
tag early: cue.captivity	4 -6 -8 -5 10
tag early: cue.captured	-5 -1 -21 -12 25
tag early: cue.completed	11 0 -5 -3 -15
tag early: cue.count	-5 9 -13 -10 -3
tag early: cue.crime	-17 9 -3 -15 4
tag early: cue.denied	-6 35 -17 -24 -19
tag early: cue.deported	17 -26 -18 -17 10
tag early: cue.died	14 -13 -8 1 -13
tag early: cue.each	8 9 1 -23 -11
tag early: cue.evacuation	-17 -13 -18 -53 44
tag early: cue.ever_captured	3 -1 -12 -4 11
tag early: cue.film	-12 -17 37 -18 -30
tag early: cue.footage	-8 -29 33 -22 -4
tag early: cue.good_news	40 -19 4 -15 -29
tag early: cue.held	-31 1 -9 26 5
tag early: cue.in_captivity	-5 -10 -16 -5 -4
tag early: cue.in_return	16 -5 -10 -12 6
tag early: cue.included	-5 -8 -6 -15 0
tag early: cue.local	27 -15 2 -18 -16
tag early: cue.mediated	23 -7 -7 -9 -6
tag early: cue.missing	2 -14 -19 4 2
tag early: cue.money	-26 -4 1 -20 50
tag early: cue.month	-22 -22 -1 9 36
tag early: cue.name	-5 0 -2 10 -3
tag early: cue.nth	18 -1 -16 -2 0
tag early: cue.of_whole	-2 -8 5 -5 1
tag early: cue.of_year	0 -9 -15 0 4
tag early: cue.on_shield	-5 -13 -20 16 -10
tag early: cue.one_sided	36 -17 -10 7 -9
tag early: cue.other_exchange	-26 -5 -29 -21 37
tag early: cue.other_return	-30 -36 -6 -2 12
tag early: cue.other_war	-26 -7 -12 -17 25
tag early: cue.outside	28 2 -6 -7 -20
tag early: cue.parcel	-28 -10 -9 -9 41
tag early: cue.part	11 -6 -10 1 -7
tag early: cue.planned	-14 28 -18 -13 -11
tag early: cue.postponed	-8 18 -6 -1 -40
tag early: cue.ready	-14 10 9 -15 -16
tag early: cue.recap	-17 4 -11 -25 14
tag early: cue.record	25 -9 13 -21 -35
tag early: cue.repatriation	-1 -1 2 9 -20
tag early: cue.reunion	-22 22 -12 10 -19
tag early: cue.review	-4 0 -4 -17 24
tag early: cue.same_number	9 -18 -10 -10 10
tag early: cue.since	9 -5 -17 2 -5
tag early: cue.span	1 5 -3 -17 -13
tag early: cue.stage	8 -29 -1 -9 7
tag early: cue.thanks	18 -11 -27 -19 9
tag early: cue.third	-6 -20 -15 -9 27
tag early: cue.to_date	-16 20 -8 11 -3
tag early: cue.today	20 -19 -1 -12 -8
tag early: cue.total	29 -16 -4 -20 -3
tag early: cue.training	-14 -10 -10 -13 26
tag early: cue.transit	10 1 -14 -9 -4
tag early: cue.unfinished	-25 22 1 -16 -27
tag early: cue.unit	10 -4 -19 2 1
tag early: cue.venue	-4 -25 10 -1 10
tag early: cue.visit	-21 -23 49 -45 -23
tag early: cue.year	-15 2 -4 12 6
tag early: cue.yesterday	-4 -33 49 -12 -31
tag early: foe.agent	15 -16 -10 -15 -3
tag early: foe.from	5 -12 -17 16 5
tag early: foe.of	-12 -5 -15 7 16
tag early: foe.to	5 -7 -10 -14 12
tag early: noun.body	-1 -8 -7 -5 11
tag early: noun.branch	-3 -13 16 -9 0
tag early: noun.child	-16 -2 -26 -6 20
tag early: noun.civilian	5 -13 -6 11 -10
tag early: noun.exchange	-1 12 1 -4 -13
tag early: noun.family	-31 -5 0 3 6
tag early: noun.foreigner	-7 1 4 -3 -14
tag early: noun.man	5 -10 -2 -12 -15
tag early: noun.military	16 -6 -4 1 -10
tag early: noun.other	-6 -7 1 -7 11
tag early: noun.rank	5 -8 -13 -4 10
tag early: noun.soldier	10 -20 -21 12 -3
tag early: noun.woman	20 -16 -9 -7 -17
tag early: own.agent	-11 16 -5 -2 -8
tag early: own.from	0 -31 -19 3 8
tag early: own.of	9 -2 -9 -2 -5
tag early: own.to	2 -16 8 -4 -9
tag early: qualifier.approx	-13 -21 -4 19 -3
tag early: qualifier.at_least	-18 12 -3 2 -5
tag early: qualifier.at_most	-11 5 -9 -7 -3
tag early: qualifier.more_than	-15 -8 -17 15 7
tag early: ru.agent	8 -1 -3 5 -16
tag early: ru.from	-20 -8 3 14 8
tag early: ru.of	6 0 -6 2 -12
tag early: ru.to	13 -8 -11 5 -10
tag early: ua.agent	-11 10 0 6 -13
tag early: ua.from	-15 -6 -1 3 9
tag early: ua.of	8 0 -4 -1 -10
tag early: ua.to	17 -7 -4 0 -17
tag early: verb.bring	3 -12 -5 6 -2
tag early: verb.come	6 -13 6 -6 0
tag early: verb.future	-15 17 1 -21 -3
tag early: verb.get	28 -17 -14 -8 6
tag early: verb.give	-3 -12 1 -3 7
tag early: verb.home	8 -11 0 6 -18
tag early: verb.managed	-8 -22 12 17 -16
tag early: verb.noun	-8 24 -23 -20 -10
tag early: verb.other	-9 -15 7 -20 13
tag early: verb.swap	-6 -15 -18 -5 12
tag early: verb.will	-17 18 4 -20 -20
tag early: view.ru	4 -4 -17 -3 -1
tag early: view.ua	21 -11 -2 -12 -8
tag early: voice.ru	5 -8 9 -28 -2
tag early: voice.ua	17 3 -12 -15 -16
tag first: adj.dead	27 -10 -20 -1 -15
tag first: adj.freed	-2 -11 23 -18 -6
tag first: adj.wounded	-7 -9 -36 -5 23
tag first: category	-15 -8 -3 3 16
tag first: country	-8 -1 -4 -10 13
tag first: cue.agreed	-2 0 -3 -3 -19
tag first: cue.agreement	-9 -6 0 -3 -3
tag first: cue.all	-9 36 -14 -47 -20
tag first: cue.all_civilians	32 -10 -7 -10 -5
tag first: cue.already	-12 -11 9 28 -27
tag first: cue.among	-24 -11 22 -16 -7
tag first: cue.anniversary	-54 -9 56 -43 -18
tag first: cue.arrived	-8 -22 57 -19 -56
tag first: cue.border	2 -15 -10 -23 12
tag first: cue.born	2 -17 -26 -3 25
tag first: cue.called_off	-62 51 -40 -19 -3
tag first: cue.captivity	7 -3 -11 0 1
tag first: cue.captured	-19 -20 -18 -27 38
tag first: cue.claims	-14 9 -4 5 -13
tag first: cue.completed	14 -10 -2 -6 -5
tag first: cue.crime	-20 -38 -53 -3 43
tag first: cue.denied	-55 37 -1 -14 1
tag first: cue.deported	-16 0 -19 29 -35
tag first: cue.died	-5 -6 -26 -5 23
tag first: cue.each	32 -14 -19 -13 -18
tag first: cue.evacuation	-43 -27 -15 -8 66
tag first: cue.ever_captured	-39 -7 -16 13 29
tag first: cue.film	-49 -19 86 -19 -45
tag first: cue.footage	-46 -12 62 -8 -7
tag first: cue.good_news	29 7 -21 -28 -13
tag first: cue.held	-42 -21 -22 58 -17
tag first: cue.in_captivity	-19 -8 -4 33 -13
tag first: cue.in_return	-32 -10 2 -4 21
tag first: cue.included	-17 -16 22 -12 -3
tag first: cue.local	-57 -24 47 -33 10
tag first: cue.mediated	20 -26 -9 15 -8
tag first: cue.missing	-15 -29 -11 22 -17
tag first: cue.money	-15 -26 -33 -14 58
tag first: cue.month	-12 2 9 -18 -17
tag first: cue.name	-12 -16 25 -24 -21
tag first: cue.nth	34 -5 -5 -5 -25
tag first: cue.of_whole	-8 -2 3 2 1
tag first: cue.of_year	-27 -2 -1 28 -1
tag first: cue.on_shield	58 -11 -15 -16 -28
tag first: cue.one_sided	24 -8 -1 -12 -27
tag first: cue.other_exchange	-48 -38 -39 -18 84
tag first: cue.other_return	-63 -7 -39 -23 75
tag first: cue.other_war	-82 -31 -41 -12 107
tag first: cue.outside	-31 -9 -3 36 -11
tag first: cue.parcel	-37 -22 -5 -15 40
tag first: cue.part	-6 -10 11 5 -15
tag first: cue.planned	-59 57 -19 -32 1
tag first: cue.postponed	-33 30 -17 -35 2
tag first: cue.ready	-30 40 -25 -16 -18
tag first: cue.recap	-82 -30 74 11 7
tag first: cue.record	3 -19 10 -14 21
tag first: cue.relative	-25 -17 34 -7 0
tag first: cue.repatriation	11 -25 19 -23 -3
tag first: cue.reunion	20 -9 -15 -5 -3
tag first: cue.review	-50 -17 6 38 -33
tag first: cue.same_number	19 -2 -3 -3 -11
tag first: cue.since	-77 -19 -16 71 -4
tag first: cue.span	-16 -7 -7 9 -2
tag first: cue.stage	17 -7 -22 -5 -10
tag first: cue.thanks	-21 -33 49 -5 -11
tag first: cue.third	-69 -24 -29 -12 79
tag first: cue.to_date	-48 -4 -10 52 -27
tag first: cue.today	20 2 -11 -15 -9
tag first: cue.total	-24 -12 -14 29 -6
tag first: cue.training	-46 -25 -28 -25 60
tag first: cue.transit	-8 -19 30 -16 -3
tag first: cue.unfinished	-57 -32 57 -29 -21
tag first: cue.unit	-5 -7 6 4 -15
tag first: cue.venue	-19 30 -15 -27 10
tag first: cue.visit	-21 -19 3 -9 24
tag first: cue.year	-45 -24 -30 52 -16
tag first: cue.yesterday	-10 -17 42 -27 -43
tag first: foe.agent	-34 -32 12 -24 82
tag first: foe.of	-13 -15 -23 -1 13
tag first: foe.to	21 -20 -9 -3 6
tag first: noun.body	28 -10 8 -16 -26
tag first: noun.branch	-37 -9 1 -10 28
tag first: noun.child	3 -4 -16 11 -1
tag first: noun.civilian	3 -19 -1 9 -10
tag first: noun.exchange	7 13 3 -11 -16
tag first: noun.family	2 -15 1 -21 14
tag first: noun.foreigner	-41 -22 -1 8 44
tag first: noun.man	-28 -6 13 -22 8
tag first: noun.military	24 -10 -5 -12 0
tag first: noun.other	-29 -2 2 4 22
tag first: noun.rank	-1 -14 -6 -1 2
tag first: noun.soldier	23 -18 -5 2 -20
tag first: noun.woman	-22 17 -14 3 -19
tag first: own.agent	-9 -18 3 -5 12
tag first: own.from	16 -7 -8 -21 20
tag first: own.of	4 -15 2 1 -13
tag first: own.to	22 -7 -6 -10 -5
tag first: qualifier.approx	-30 1 24 2 -5
tag first: qualifier.at_least	14 -10 -14 53 -62
tag first: qualifier.at_most	3 -12 4 -20 15
tag first: qualifier.more_than	-27 -14 1 31 -23
tag first: ru.agent	8 -4 -8 -5 0
tag first: ru.from	26 -10 -17 1 -17
tag first: ru.of	9 -5 -10 -2 3
tag first: ru.to	13 -16 -6 -17 0
tag first: ua.agent	16 -1 -10 2 -13
tag first: ua.from	25 -8 -2 -10 -17
tag first: ua.of	8 -4 -7 1 -5
tag first: ua.to	24 -11 -8 -7 -12
tag first: verb.bring	23 -13 -2 0 -12
tag first: verb.come	19 -10 5 -17 -1
tag first: verb.future	-57 59 -9 -20 10
tag first: verb.get	-8 -3 1 -10 -5
tag first: verb.give	18 -10 -19 -24 13
tag first: verb.held_exchange	23 -14 -5 -9 -5
tag first: verb.home	33 -9 -9 -12 -7
tag first: verb.managed	17 -24 -11 11 -9
tag first: verb.noun	6 -9 14 -15 -14
tag first: verb.other	-35 -10 3 -20 42
tag first: verb.swap	18 -12 1 -16 8
tag first: verb.will	-47 55 -26 -8 -23
tag first: view.ru	-18 -13 -2 12 1
tag first: view.ua	7 -22 0 15 -10
tag first: voice.ru	-21 10 -5 16 -9
tag first: voice.ua	-21 2 -14 20 2
tag late: adj.dead	7 8 -4 -17 -7
tag late: adj.freed	5 -9 -2 5 -7
tag late: adj.modifier	5 -2 -2 1 -8
tag late: adj.wounded	0 7 -4 -12 4
tag late: category	12 -2 -1 -9 -1
tag late: country	16 -3 -3 -4 -7
tag late: cue.agreed	6 15 -13 -10 -18
tag late: cue.agreement	12 -5 -3 -2 -14
tag late: cue.all	10 -3 -3 -7 -8
tag late: cue.already	4 7 -13 -14 -3
tag late: cue.anniversary	8 -12 -15 -17 19
tag late: cue.arrived	19 0 -13 -1 -5
tag late: cue.border	25 -6 -8 -5 -15
tag late: cue.born	-5 3 -13 -2 2
tag late: cue.called_off	-27 22 1 15 -4
tag late: cue.captured	-16 -11 -4 5 21
tag late: cue.claims	-10 1 6 -10 2
tag late: cue.completed	-3 2 -22 0 8
tag late: cue.count	14 -2 -1 -7 -18
tag late: cue.crime	-3 3 -18 11 -11
tag late: cue.denied	-11 24 22 -21 -42
tag late: cue.deported	-1 -3 -6 8 6
tag late: cue.each	-8 1 6 5 -9
tag late: cue.evacuation	-1 -28 -11 8 6
tag late: cue.ever_captured	9 -1 -2 -6 -6
tag late: cue.film	-6 -7 -28 13 12
tag late: cue.footage	-24 -20 21 -17 -1
tag late: cue.good_news	-27 4 -2 2 -7
tag late: cue.held	-7 -6 -2 11 -2
tag late: cue.in_captivity	13 -2 -3 -10 -10
tag late: cue.in_return	2 -23 -13 -18 22
tag late: cue.local	-16 -6 30 -13 1
tag late: cue.mediated	16 0 -5 -3 -12
tag late: cue.missing	13 -19 -24 3 12
tag late: cue.money	-18 -12 7 2 8
tag late: cue.month	-14 5 -6 -11 8
tag late: cue.of_whole	-7 -5 6 8 -8
tag late: cue.of_year	-9 -2 -1 8 -10
tag late: cue.on_shield	20 -2 -1 -12 -14
tag late: cue.one_sided	-24 3 8 6 -4
tag late: cue.other_exchange	-28 1 2 0 0
tag late: cue.other_return	-18 -2 16 -15 8
tag late: cue.other_war	-49 -17 7 19 7
tag late: cue.outside	0 -20 -2 3 15
tag late: cue.part	8 -7 -9 -8 12
tag late: cue.planned	-5 32 -15 1 -27
tag late: cue.postponed	-36 28 -26 1 3
tag late: cue.ready	-3 32 -14 -19 -7
tag late: cue.recap	-9 -10 -1 5 6
tag late: cue.record	-28 -11 26 17 -11
tag late: cue.repatriation	13 -6 -12 -2 -6
tag late: cue.reunion	2 22 -3 -4 -30
tag late: cue.same_number	20 1 -21 10 -2
tag late: cue.since	13 -1 -3 -14 -9
tag late: cue.span	-8 -3 8 -8 -2
tag late: cue.stage	15 17 -18 -17 -20
tag late: cue.thanks	7 -3 -1 -2 -12
tag late: cue.third	21 -7 -10 -1 -15
tag late: cue.to_date	14 -6 -13 -7 -10
tag late: cue.today	-4 10 -9 -3 -23
tag late: cue.total	17 -3 2 -27 -6
tag late: cue.training	-10 -15 -12 -17 30
tag late: cue.transit	23 -4 -3 -9 -10
tag late: cue.unfinished	-17 -49 16 8 -14
tag late: cue.unit	20 -11 6 -12 -7
tag late: cue.venue	27 8 -11 -13 -24
tag late: cue.visit	-37 -5 34 -7 -17
tag late: cue.year	0 1 -17 2 -4
tag late: cue.yesterday	-17 3 39 -17 -29
tag late: foe.agent	-10 7 11 -7 -21
tag late: foe.from	16 5 -7 -15 -7
tag late: foe.of	-11 -1 -6 4 -1
tag late: foe.to	7 -9 -6 3 -5
tag late: noun.body	-3 -11 12 -10 -15
tag late: noun.branch	-1 -6 9 -7 -1
tag late: noun.child	2 12 -6 -24 -3
tag late: noun.civilian	10 7 -6 -16 -3
tag late: noun.exchange	9 6 -2 -12 -6
tag late: noun.family	-1 0 -17 10 -13
tag late: noun.foreigner	3 -10 -27 -13 18
tag late: noun.man	5 -7 12 10 -27
tag late: noun.other	1 -6 7 1 -9
tag late: noun.people	6 -4 -10 3 2
tag late: noun.rank	-5 -2 -8 -4 13
tag late: noun.soldier	-1 0 -21 -7 14
tag late: noun.woman	8 8 9 -7 -19
tag late: own.agent	-3 -10 -2 11 -7
tag late: own.from	-8 24 -24 8 -20
tag late: own.to	-25 -3 -5 0 12
tag late: qualifier.approx	14 -2 -17 6 -22
tag late: qualifier.at_least	-6 10 -38 -17 13
tag late: qualifier.at_most	-5 -6 -11 2 7
tag late: qualifier.more_than	8 -9 -15 -9 1
tag late: ru.agent	-12 8 -5 -2 0
tag late: ru.from	6 4 -11 3 -13
tag late: ru.to	24 4 -9 -10 -11
tag late: ua.agent	-11 2 -16 -2 5
tag late: ua.from	-18 23 2 18 -23
tag late: ua.of	5 2 -4 1 -12
tag late: ua.to	-14 2 -16 -9 15
tag late: verb.bring	11 -2 -9 -6 -3
tag late: verb.come	2 3 -12 7 -2
tag late: verb.future	-6 6 -12 2 -4
tag late: verb.get	13 -6 -7 -13 3
tag late: verb.give	-2 -4 1 6 -13
tag late: verb.home	4 1 -2 -2 -12
tag late: verb.managed	-5 3 -3 -11 2
tag late: verb.noun	5 6 -6 -14 0
tag late: verb.other	-17 -4 1 10 8
tag late: verb.swap	-11 1 -16 -11 4
tag late: verb.will	9 -11 -9 -6 7
tag late: view.ru	8 6 -10 -12 -11
tag late: view.ua	0 -9 2 -8 4
tag late: voice.ru	-13 3 4 -13 -14
tag late: voice.ua	3 3 -16 1 -14
verb cumulative bring done	-8 -7 -7 20 -12
verb cumulative bring not done	-1 13 -2 -27 19
verb cumulative come done	-11 2 10 0 1
verb cumulative get done	-8 -7 -10 -1 3
verb cumulative give done	13 -11 6 2 -13
verb cumulative held_exchange done	-41 6 -8 14 37
verb cumulative home done	-19 -6 1 8 -17
verb cumulative list done	-15 -20 4 12 9
verb cumulative swap done	22 -7 4 -14 -14
verb dropped bring done	0 -17 -9 -4 9
verb dropped bring not done	-7 -19 -4 -32 39
verb dropped come done	-2 -14 -6 -21 9
verb dropped get done	19 13 -27 -12 -16
verb dropped give done	-18 -11 -17 8 18
verb dropped held_exchange done	-28 -13 9 24 -9
verb dropped home done	-3 -10 -13 -25 18
verb dropped swap done	-20 -9 -14 12 19
verb figure bring done	21 -3 -2 -7 -7
verb figure come done	11 -2 -2 -7 -5
verb figure get done	23 -4 -4 -16 -2
verb figure give done	8 0 -4 -5 -7
verb figure held_exchange done	24 -12 -6 -5 -13
verb figure home done	13 -4 -2 -5 -5
verb figure list done	16 -8 -6 -8 4
verb figure swap done	25 -7 -11 -7 -10
verb held bring not done	0 12 -1 -16 12
verb part bring done	-3 -1 -17 5 4
verb part come done	2 -4 -9 -28 18
verb part get done	4 -1 27 -14 -19
verb part give done	20 2 -3 -2 -16
verb part held_exchange done	7 -4 2 -1 -9
verb part home done	1 0 -20 21 -29
verb part list done	13 -1 -8 -2 -2
verb part swap done	-24 9 -7 -5 18
verb planned bring done	-15 20 -4 -1 -1
verb planned bring not done	-13 20 -14 -13 -17
verb planned come done	20 -7 -13 -1 -13
verb planned give done	-24 -6 -7 -15 24
verb planned held_exchange done	23 -28 22 -3 -11
verb planned held_exchange not done	-25 -32 25 -6 45
verb planned home done	14 -4 -12 0 -1
verb planned swap done	-22 11 10 -4 -28
verb recap bring done	6 -9 10 -5 0
verb recap bring not done	12 -6 -1 -5 0
verb recap come done	-19 -15 22 6 -1
verb recap get done	5 -18 -7 -4 12
verb recap give done	-17 -15 10 -5 71
verb recap held_exchange done	1 4 23 1 -25
verb recap home done	-3 -1 -23 -9 26
verb recap swap done	-1 -9 18 25 -19
word word: a	-17 -5 9 -8 13
word word: abduct	10 -30 -6 -45 22
word word: abdull	-31 -22 15 -3 7
word word: able	-26 -14 20 -14 12
word word: about	-34 12 14 17 -13
word word: abroad	-22 -4 -8 9 22
word word: abu	-13 -6 -22 -10 24
word word: academ	-18 -11 -7 17 12
word word: accept	-15 0 -7 34 -25
word word: access	-20 -32 -21 13 31
word word: accomp	21 -18 -14 -11 29
word word: accord	-3 -16 -1 9 -14
word word: accoun	-14 -11 -15 0 17
word word: accuse	-23 29 -26 -38 -8
word word: across	-8 -19 -7 -10 26
word word: acted	18 -2 -13 -6 -7
word word: action	-5 -1 -18 -15 32
word word: added	-26 11 -9 42 -18
word word: adding	13 -4 -2 11 -14
word word: additi	-9 34 -8 -18 -10
word word: addres	-32 -15 13 18 16
word word: advanc	-16 -11 13 -13 -9
word word: advise	-18 -8 -7 -18 25
word word: aerial	-23 -1 -3 -12 26
word word: aerosp	18 -7 -14 -9 -12
word word: affair	3 6 -13 -3 -6
word word: affirm	-21 12 -1 -6 8
word word: afp	-16 17 -4 -8 15
word word: after	-24 -10 18 -10 8
word word: aftern	4 -6 9 -5 -3
word word: afu	20 -11 -5 -11 7
word word: again	-37 8 -21 -15 46
word word: agains	-24 -17 -25 -14 33
word word: aged	25 22 -13 -23 -19
word word: agenci	-11 -2 -1 19 -6
word word: agency	-19 -5 -7 34 -11
word word: agenda	-7 30 -15 -1 -31
word word: ago	-11 -9 -11 -28 15
word word: agree	-15 16 -1 -2 -14
word word: agreed	-1 12 -26 -18 -10
word word: agreem	19 21 -26 -14 -22
word word: ahead	31 -11 -11 -10 -2
word word: aid	3 -20 -17 2 7
word word: aide	23 -30 -22 -19 20
word word: air	-14 5 -19 -1 11
word word: aircra	-1 -11 -16 -9 10
word word: airpla	-11 -1 -5 -2 15
word word: airpor	-18 3 -17 -11 10
word word: al	3 -10 4 -33 -9
word word: alexan	25 7 -16 -5 -9
word word: alike	-8 -2 -2 -19 29
word word: alive	0 -5 28 -11 -27
word word: all	-8 19 -10 -29 4
word word: all-fo	-18 21 -14 -12 -16
word word: allow	-15 -18 -1 11 11
word word: allowe	2 -1 -4 -15 16
word word: almost	1 -2 -20 7 -22
word word: alone	-41 -28 20 -6 -12
word word: along	-7 4 14 8 -21
word word: alread	0 -10 30 -10 -12
word word: also	-4 -8 -19 -15 14
word word: altoge	-11 -2 -4 12 -1
word word: always	-51 -15 -30 -25 31
word word: am	-30 -8 -19 -30 25
word word: ambass	11 -17 7 -17 -20
word word: ambula	12 -21 24 -29 -10
word word: americ	7 -11 -14 -20 20
word word: ammuni	-14 -1 -5 -14 17
word word: amputa	23 -2 -8 -6 -9
word word: an	0 24 -25 -33 -8
word word: and	-8 -15 -5 0 13
word word: andrew	-15 -3 -11 -6 16
word word: andriy	30 -2 -14 -14 -24
word word: ankara	-32 -5 11 -4 25
word word: announ	18 -12 -11 -14 0
word word: anothe	27 -9 -15 -14 6
word word: answer	5 30 -16 -16 -25
word word: anthem	-13 -15 24 -3 -22
word word: any	29 -35 3 4 -28
word word: anyone	25 -16 -24 10 0
word word: apiece	22 -27 -4 -9 -16
word word: apple	3 -14 21 -4 -20
word word: apprec	-17 -1 -11 -3 40
word word: april	-18 20 -21 -13 4
word word: arab	7 -10 -5 -4 3
word word: arabia	-15 -18 -6 -15 27
word word: are	3 3 -3 4 -13
word word: area	-30 37 -13 -15 10
word word: areas	-10 -9 -5 -24 36
word word: armed	36 -9 -6 -15 -9
word word: armeni	-22 -15 -17 8 26
word word: armour	-12 -15 -14 -8 33
word word: arms	-12 -14 -6 -8 17
word word: army	-32 -6 -19 5 39
word word: around	14 30 -28 5 -38
word word: arrang	17 -13 3 -7 -4
word word: arrive	-32 8 16 -27 31
word word: artill	-14 -1 -1 -2 15
word word: artur	-24 -1 -5 34 -5
word word: as	6 -14 -5 3 -6
word word: ask	-8 -5 -32 26 -17
word word: asked	-35 -13 29 24 -23
word word: asking	23 -32 19 -1 9
word word: assass	-28 -3 -14 -15 28
word word: assaul	-2 -12 -3 -12 25
word word: assemb	-15 -14 -15 17 18
word word: assets	-10 15 -5 -25 -3
word word: assist	8 3 -5 1 -9
word word: at	-16 -10 -3 4 15
word word: attack	-18 -19 19 -22 20
word word: attemp	-15 -4 -20 16 7
word word: attend	-17 -29 -20 -8 23
word word: attent	2 -25 -24 13 15
word word: aug	-16 -5 -5 16 -4
word word: august	1 -16 -33 -23 22
word word: author	-6 -1 -7 -8 21
word word: autumn	-15 25 -22 -6 -9
word word: aviati	-13 -1 -3 -11 14
word word: awards	-51 -2 -18 -13 69
word word: axios	-6 11 -13 -9 3
word word: azerba	-21 -10 -3 -4 37
word word: azov	15 -3 -14 -12 5
word word: azovst	19 -13 -4 -38 10
word word: back	16 -23 -5 15 -19
word word: badly	14 -10 0 -20 -13
word word: bakhmu	21 -18 -15 -11 -6
word word: bank	-18 -26 -23 -20 34
word word: barrac	-34 -25 -11 -17 36
word word: bars	38 -6 -19 -12 -25
word word: basket	-5 -15 15 -18 6
word word: battle	-16 0 -3 -21 19
word word: be	-11 10 9 -16 -15
word word: beatin	-16 -14 15 -16 18
word word: becaus	-6 31 -21 -15 -20
word word: become	3 -13 -4 0 13
word word: beds	4 -16 -17 19 13
word word: been	-13 21 -13 -7 -1
word word: before	-18 21 21 -29 -19
word word: began	40 2 -17 -4 -28
word word: begin	-16 47 -19 -6 -13
word word: beginn	-11 -8 -4 9 4
word word: behind	2 -31 -27 9 14
word word: being	-19 16 -16 -3 -11
word word: belaru	28 -5 -31 -8 -16
word word: belgor	23 18 -35 -13 -17
word word: believ	-24 7 9 5 -9
word word: belong	30 -7 -6 -14 1
word word: berlin	-13 -25 -15 2 30
word word: betwee	7 -10 -10 7 -12
word word: big	-23 33 15 -23 9
word word: bigger	-20 6 -15 22 -20
word word: bigges	16 -14 2 -27 9
word word: bilate	-14 -31 -33 -11 29
word word: billio	10 17 -28 -8 -16
word word: bin	-15 -18 23 -9 -5
word word: board	-27 -6 40 14 -43
word word: boardi	-32 -5 21 -11 3
word word: bodies	9 -5 5 -14 -2
word word: body	-24 -12 17 6 -19
word word: bombs	-12 -16 -17 -9 19
word word: border	-5 -26 18 -21 12
word word: born	-12 -6 -16 -12 15
word word: both	0 12 -15 5 -26
word word: bout	-2 -15 -5 -1 15
word word: boys	-12 12 25 -26 -36
word word: bread	12 -2 15 -12 -26
word word: breaki	9 3 -13 -17 -17
word word: bridge	-19 -12 -31 8 25
word word: briefe	-18 3 -10 23 -12
word word: briefi	-16 -2 -15 14 -5
word word: brigad	-17 -16 -30 -19 35
word word: bring	-19 9 -35 13 -3
word word: bringi	31 -12 -11 -18 1
word word: brings	34 -9 -14 -7 -13
word word: britis	-29 -6 31 18 -50
word word: briton	-25 -13 28 -9 21
word word: brittn	-4 -15 -7 -1 15
word word: broker	40 -18 -16 -7 -22
word word: brough	-3 -14 2 16 -19
word word: brusse	-3 12 -10 -14 7
word word: budano	-22 36 -37 2 -33
word word: budape	-17 -35 34 -39 -20
word word: bulgar	-29 -4 -10 -13 44
word word: buried	28 -9 -19 -3 14
word word: burns	21 -12 -8 -6 4
word word: bus	-30 -6 41 13 -33
word word: buses	-10 1 27 -21 -8
word word: but	-14 36 -27 -40 -7
word word: by	-13 8 4 -13 5
word word: call	-24 22 0 1 -35
word word: called	-27 38 -7 7 -25
word word: callin	-46 32 26 -9 -37
word word: calls	-23 7 -3 13 14
word word: came	-27 -3 19 -18 11
word word: camps	-20 -19 -22 36 -24
word word: can	4 0 -13 -3 -2
word word: can't	-12 -16 -6 3 11
word word: canada	-9 -3 -5 -45 10
word word: cannot	-26 -19 4 -6 23
word word: capita	-11 -10 24 -7 -1
word word: captiv	7 -12 1 18 -21
word word: captur	-4 -34 -15 -19 25
word word: cardin	-16 19 -10 -8 -17
word word: care	-13 2 8 -16 4
word word: carrie	-15 1 6 6 1
word word: carry	16 -13 -5 -13 -15
word word: carryi	-19 17 -36 -15 24
word word: case	-23 17 28 -15 12
word word: cases	7 -4 -2 16 -29
word word: cathol	15 -15 10 -16 -29
word word: ceasef	-22 13 -20 12 3
word word: celebr	-15 -14 -23 6 27
word word: cent	-5 11 -16 -13 15
word word: centre	-3 -25 7 -19 16
word word: chance	-6 38 -16 -4 -29
word word: change	25 -2 -3 -9 -13
word word: channe	-1 11 -4 0 -6
word word: charge	-10 -16 -12 3 17
word word: check	7 -6 -11 -13 16
word word: check-	-27 -31 26 -5 44
word word: checke	-23 0 -23 2 10
word word: checkp	18 -9 -29 -12 -18
word word: cherni	2 -7 32 -11 -39
word word: chief	27 -11 -15 -11 -14
word word: child	-6 -31 -14 -12 29
word word: childr	-9 -3 -34 9 4
word word: chorno	40 -7 -6 -10 -21
word word: christ	-14 26 -22 -17 -19
word word: church	-8 -28 21 -25 -16
word word: circum	-3 -9 -9 32 -21
word word: citing	24 -2 -1 -18 -3
word word: citize	0 -25 -8 -4 24
word word: city	0 -20 3 -3 10
word word: civili	22 0 -10 9 -33
word word: claim	-22 27 -14 -14 12
word word: claime	-22 23 -6 26 -16
word word: claims	-6 -7 -5 -14 21
word word: clear	-19 12 -9 -8 -10
word word: clinic	-13 -2 34 -1 -33
word word: clock	-19 -6 -20 22 5
word word: close	-2 5 -19 -3 10
word word: cold	-27 -3 -13 -12 26
word word: collea	-20 -6 -28 13 66
word word: collec	-59 -18 13 -16 15
word word: combat	-15 0 -1 15 -6
word word: come	17 4 -14 -23 -21
word word: coming	19 5 -8 -8 -23
word word: comman	-21 -24 13 -8 20
word word: commen	-14 4 -24 11 14
word word: commis	-2 21 -8 35 -22
word word: commit	-10 -13 -10 19 -13
word word: commun	-29 6 -14 -16 -2
word word: compan	0 -13 -1 0 14
word word: compar	5 9 -13 0 -1
word word: compla	-46 -24 -12 -17 27
word word: comple	13 -11 -6 -35 12
word word: compli	-1 25 -1 -25 -1
word word: comrad	-15 -29 -2 -16 18
word word: concer	-26 -11 13 -16 12
word word: conclu	0 23 -10 -2 -27
word word: condem	-16 -8 -14 -2 32
word word: condit	-1 -25 46 17 -49
word word: condol	-29 -2 -28 -5 48
word word: conduc	13 1 0 -2 -13
word word: confer	-24 29 -31 7 -26
word word: confid	18 0 0 -5 -13
word word: confir	4 14 -16 -3 -22
word word: confli	6 -17 -1 3 -18
word word: congra	-13 -18 5 -14 19
word word: conscr	11 -4 16 -6 -25
word word: constr	-9 18 0 -7 -12
word word: consul	-11 11 2 -16 12
word word: contac	-11 15 13 -14 -13
word word: contai	0 1 15 -14 -5
word word: contin	8 19 10 -17 -12
word word: contro	13 -4 -9 8 -9
word word: conven	3 -16 -13 -8 20
word word: conver	-16 0 -31 1 7
word word: convic	-7 -12 -16 -12 13
word word: convoy	-38 4 19 -14 -9
word word: cooper	19 -31 -15 -10 13
word word: coordi	-30 8 -7 6 19
word word: corpse	14 -2 -12 -11 10
word word: corres	-50 1 49 11 -35
word word: could	-10 -16 23 -23 -43
word word: counci	-16 -19 -24 8 37
word word: count	8 24 -13 -21 -21
word word: counte	-28 -25 -21 29 3
word word: countr	4 -50 -17 11 1
word word: counts	-5 -14 -1 28 -19
word word: course	3 -21 18 -8 8
word word: court	-13 -20 -9 -2 40
word word: courts	28 -4 -7 -3 -16
word word: covere	-16 -14 14 -15 4
word word: covers	-20 -16 -11 -14 32
word word: crash	3 1 -33 -16 15
word word: credit	24 -11 -6 -6 -5
word word: crew	-32 -9 -21 -13 52
word word: crews	-22 -26 -21 -27 28
word word: crimea	31 -25 -39 -27 38
word word: crisis	-18 9 -5 1 2
word word: cross	6 -17 -13 -8 6
word word: crosse	14 -13 16 -8 -32
word word: crossi	48 -14 -10 -9 -27
word word: crowd	-17 -1 -7 -17 12
word word: crowds	12 -22 -24 -11 29
word word: crown	-35 -25 33 -5 23
word word: curren	-2 -25 -6 16 10
word word: danger	22 -14 -13 -21 15
word word: data	-31 -20 -18 43 12
word word: date	-24 30 -27 15 -38
word word: dates	-6 20 -15 -10 4
word word: daught	-7 -13 13 -11 -23
word word: day	22 -6 -9 -36 -8
word word: days	3 4 9 -28 -11
word word: de-esc	18 -10 -3 -18 3
word word: dead	3 -5 3 -23 3
word word: deal	24 -33 -29 -19 15
word word: death	-20 27 12 -1 -19
word word: decemb	24 -13 -15 -1 -2
word word: declin	-37 1 -8 27 -7
word word: decora	-7 -6 -13 -3 17
word word: defenc	-6 -15 -18 -6 22
word word: defend	21 -15 -8 -19 7
word word: defens	21 -8 -17 -8 -7
word word: delega	-20 27 -19 -7 -19
word word: delive	-44 -4 -29 -43 65
word word: demand	4 -18 -15 15 15
word word: denied	-44 33 10 -31 -22
word word: denies	-11 24 -18 13 -8
word word: denmar	-1 14 -5 -14 2
word word: deport	-20 -12 -21 17 21
word word: deputy	-5 24 -20 -4 -19
word word: descri	-22 -10 -2 -9 9
word word: destro	-17 -2 -20 -19 44
word word: detail	16 5 -16 -6 -16
word word: detain	-19 -9 -27 5 6
word word: detent	-25 -22 -10 32 -8
word word: determ	-22 -24 -27 -24 30
word word: develo	20 -14 -27 -5 26
word word: dhabi	-13 -6 -22 -10 24
word word: dialog	12 -27 -8 0 12
word word: did	-24 14 16 -3 -18
word word: died	-22 -15 -19 -11 22
word word: differ	-20 -1 19 15 -6
word word: diffic	28 11 -35 -15 -24
word word: diplom	4 2 18 -18 -23
word word: direct	23 -11 -6 -23 -11
word word: disclo	29 -11 -18 -1 -27
word word: discus	-35 31 -36 -18 5
word word: displa	10 -2 -15 -7 14
word word: distri	-61 -8 10 -35 6
word word: divide	9 -2 0 -7 0
word word: dmytro	-15 -22 3 -2 7
word word: dna	-4 -4 -3 10 10
word word: dnipro	-4 -18 18 -5 -17
word word: do	2 -11 -11 9 -10
word word: dobros	-24 -1 -5 34 -5
word word: doctor	-2 -12 35 -27 -19
word word: docume	-25 -10 -17 -21 25
word word: does	-23 -14 12 13 8
word word: doha	3 -13 -3 -2 9
word word: dollar	-17 -30 -34 2 39
word word: don't	30 -26 27 -24 -40
word word: donald	8 11 -6 -1 -27
word word: donbas	-7 -11 -1 -19 21
word word: done	9 -7 -11 -24 13
word word: donets	28 8 3 -6 -17
word word: down	-1 9 -34 -13 27
word word: dozens	-13 -24 -25 15 13
word word: draped	-4 0 5 -3 -8
word word: driver	-17 8 29 0 -24
word word: drone	11 -7 6 -12 -13
word word: drones	-9 -8 -42 -13 29
word word: due	-22 21 -8 -1 10
word word: duma	-3 14 -1 3 -14
word word: during	-10 -37 25 -9 -1
word word: duty	-4 0 -4 -2 11
word word: dzhely	33 -7 -27 -16 -23
word word: e	30 -9 -15 -25 12
word word: each	2 -2 -5 4 -8
word word: earlie	26 -16 -5 -21 -13
word word: early	-13 0 -16 -3 19
word word: east-w	-16 -1 -3 -13 16
word word: easter	8 24 9 -22 -45
word word: econom	-15 19 -16 -13 -11
word word: effort	20 -16 11 -12 2
word word: egypt	-17 -33 -11 -4 49
word word: eight	-6 -18 -1 -6 12
word word: eighte	22 -3 -3 -16 -1
word word: eighth	24 -10 -3 -12 -8
word word: eighty	23 -2 -6 -4 -12
word word: either	26 1 -15 -14 -4
word word: eldest	25 -13 -7 -13 -22
word word: electr	-20 -7 -25 -24 31
word word: eleven	19 -7 12 -21 -29
word word: elimin	0 -20 -4 -22 22
word word: embass	9 -26 -25 -19 7
word word: emerge	2 -6 -16 -22 16
word word: emirat	10 -8 -6 7 -7
word word: end	5 7 10 5 -42
word word: ended	14 -1 -18 -4 -5
word word: ending	-1 0 22 -2 -22
word word: enemy	5 -3 -14 -6 7
word word: energy	-21 -23 0 -21 50
word word: enforc	-18 21 -19 -18 -20
word word: engage	-3 -1 -13 -1 16
word word: engine	-15 -2 -7 -10 19
word word: englis	1 -8 -33 -28 13
word word: enough	-9 -8 8 -12 24
word word: envoy	-14 15 -5 16 -15
word word: envoys	6 -24 32 -9 -28
word word: equal	24 -2 -3 -11 -9
word word: equipm	-16 -18 -15 -19 21
word word: erdoga	0 11 -11 -1 -2
word word: erdoğa	-26 10 17 -15 -25
word word: establ	-15 -16 17 -22 28
word word: estima	-22 13 -6 -1 -19
word word: eu	-10 8 -10 -5 -5
word word: europe	-17 12 -7 -22 23
word word: evacua	-14 -23 -12 -4 17
word word: evacue	-8 -14 -12 -34 28
word word: evan	-30 -3 -13 -14 30
word word: eve	24 -12 -5 -4 -4
word word: even	0 12 -16 47 -20
word word: evenin	-27 -11 29 -23 -19
word word: ever	25 -1 -17 0 -16
word word: every	8 -4 -5 -1 -13
word word: everyb	-9 3 16 -3 -13
word word: everyt	-24 -3 -13 23 -10
word word: exactl	16 -14 0 0 -15
word word: examin	7 -3 13 -2 -12
word word: exceed	-1 -9 -6 -14 16
word word: exchan	-5 18 -10 -11 -2
word word: execut	-18 -13 19 -5 16
word word: expect	-7 36 -10 -14 -40
word word: experi	-41 -5 -13 -15 23
word word: expert	-15 -23 1 -21 15
word word: expres	-14 0 -3 -30 49
word word: extend	13 -20 -10 -6 19
word word: faced	19 -16 -13 -2 -5
word word: faces	-25 -11 16 16 -15
word word: facili	14 -15 -24 -23 0
word word: facts	-16 -27 -7 20 9
word word: fair	2 15 0 -1 -15
word word: fake	-31 39 -21 -5 -26
word word: fallen	-3 -8 -8 -3 2
word word: famili	7 -8 12 -9 -11
word word: family	11 6 -9 -1 -21
word word: far	-11 11 -22 -8 -6
word word: father	-3 -13 16 -11 -14
word word: feb	-7 -11 -18 16 -5
word word: federa	-13 17 -9 -25 17
word word: fell	-32 -15 10 -19 38
word word: fellow	8 0 4 -28 -15
word word: few	15 -1 -15 -5 -12
word word: field	-15 -13 -18 24 4
word word: fiftee	8 -8 -22 8 12
word word: fifth	16 -1 -14 -12 0
word word: fifty	-1 -18 -5 -7 5
word word: fight	-14 -25 -13 -15 23
word word: fighte	16 -1 -8 -27 -9
word word: fighti	-12 -16 18 -2 8
word word: figure	-12 -23 -36 56 -22
word word: file	-1 -1 22 -2 -22
word word: files	-5 -7 -8 -1 18
word word: final	-23 -14 10 3 19
word word: finall	-25 -5 32 -15 -10
word word: fire	-16 -1 -3 -3 17
word word: first	-2 7 13 -5 -28
word word: five	17 -25 2 2 -29
word word: fixed	-24 32 -17 -20 -22
word word: flags	-25 -25 29 -3 -13
word word: fleet	-2 -1 -21 0 22
word word: flew	-16 -25 -11 -3 46
word word: flight	-35 -15 8 -18 28
word word: flown	-8 -7 14 -4 -7
word word: follow	9 -7 16 -6 -29
word word: food	-36 -41 9 10 9
word word: footag	-30 -4 48 -13 -19
word word: for	-9 10 -5 -19 4
word word: force	-22 -8 11 -10 -1
word word: forces	38 -8 -6 -18 -6
word word: foreig	-15 0 -6 1 1
word word: forens	-10 -14 22 -17 -12
word word: forgot	7 14 16 -14 -15
word word: format	1 -9 -3 -4 14
word word: former	-15 -36 16 4 10
word word: formul	18 -1 -6 -4 -1
word word: forty	-19 -2 -23 -41 19
word word: forty-	9 -1 -2 -1 -5
word word: forum	-24 -13 -5 25 -18
word word: fought	35 -5 -15 -8 -18
word word: found	-15 -17 7 -16 22
word word: four	13 -9 19 -34 -8
word word: fourte	5 -3 20 -14 -19
word word: fourth	31 -9 18 -19 -33
word word: france	-3 14 -16 -4 -9
word word: free	3 5 -19 -23 6
word word: freeaz	16 -7 -15 -16 -3
word word: freed	7 -25 19 -8 -20
word word: freedo	-14 -10 17 -8 -4
word word: frees	-1 -14 -17 -24 19
word word: fresh	26 -16 -8 -1 -3
word word: friday	11 -22 6 -49 -2
word word: friend	36 -7 -15 -15 -7
word word: from	-7 2 6 -10 -11
word word: front	16 -27 -38 -30 14
word word: frozen	-1 27 -7 -17 -16
word word: fruit	22 -20 -15 18 -18
word word: full	-34 -34 16 15 -11
word word: full-s	0 -13 -6 18 -9
word word: fund	-3 -15 -28 -31 13
word word: furthe	16 -12 -18 -19 29
word word: future	-7 15 -13 -11 -13
word word: gas	-9 -27 -9 -16 40
word word: gather	5 -14 -29 -8 19
word word: gave	-8 0 6 -20 -1
word word: gaza	-24 -27 -6 28 7
word word: genera	-17 -25 -3 7 49
word word: geneva	10 6 -28 -25 9
word word: georgi	7 -5 -5 -11 14
word word: german	-44 4 -25 -9 17
word word: gershk	-30 -3 -13 -14 30
word word: gestur	1 38 -21 -6 -21
word word: get	-14 1 -12 16 -2
word word: gets	-8 -3 -13 -11 18
word word: gettin	21 -19 -12 -12 16
word word: given	3 4 22 10 -22
word word: gives	5 -29 -15 -36 42
word word: glad	-29 -15 -33 -5 29
word word: go	-29 30 -4 -6 -18
word word: goal	-24 16 -21 -16 22
word word: goes	2 -8 -26 -4 14
word word: going	-13 -4 13 -5 -9
word word: gone	6 -13 13 -5 -21
word word: good	8 -13 -6 9 -10
word word: goodwi	-3 10 0 0 -8
word word: got	39 -20 2 -22 -11
word word: govern	33 -24 20 -13 -13
word word: grain	-21 -16 10 -23 27
word word: gratef	2 3 -4 -32 4
word word: gratit	-6 -3 16 -19 -19
word word: gravel	17 15 -14 -16 -22
word word: great	-29 18 10 -22 11
word word: greek	14 -15 9 -17 -25
word word: griner	-4 -15 -7 -1 15
word word: group	-1 -6 -27 -19 38
word word: groups	-24 -30 -10 11 15
word word: guaran	-6 33 -10 -17 -25
word word: guard	-1 -5 9 -11 -7
word word: guards	20 -2 6 -5 -26
word word: guests	-36 -3 -5 -1 42
word word: guided	-12 -16 -17 -9 19
word word: guys	16 -8 12 -16 -14
word word: h	4 -16 -25 -15 27
word word: had	23 -31 13 -20 -2
word word: half	10 8 -29 -13 -25
word word: hamas	-29 -23 -12 -7 39
word word: hand	-7 18 -13 -12 -15
word word: handed	16 -19 -2 -13 -6
word word: handov	-9 19 -21 -10 13
word word: hands	14 3 -26 -15 -11
word word: happen	26 -22 -28 -18 -2
word word: happy	-18 -23 -14 -13 23
word word: hard	-3 -14 -18 19 -1
word word: has	-15 30 -13 7 -22
word word: have	1 -16 -8 1 -1
word word: having	-19 24 -16 -21 -19
word word: he	-26 13 36 0 -38
word word: head	8 -3 15 -32 -21
word word: headqu	2 -5 -21 19 0
word word: heads	-3 -28 -9 5 24
word word: hear	-21 -2 37 -9 -15
word word: heard	-5 13 16 -5 -14
word word: held	-3 -10 -15 5 7
word word: helico	-22 -1 -5 -9 25
word word: help	-16 -4 -32 20 10
word word: helped	27 -26 -3 -6 -14
word word: helpin	21 -17 -3 -2 -1
word word: helps	14 2 -1 -10 -4
word word: her	-14 -5 10 15 3
word word: here	-16 -20 11 5 -8
word word: heroes	-16 -12 9 -15 13
word word: high-p	-28 -7 -3 -19 30
word word: higher	-21 -22 -21 -5 26
word word: highne	-40 -19 11 2 15
word word: him	-30 -24 45 -8 11
word word: himars	9 -5 -1 -11 2
word word: his	-45 -25 34 18 -4
word word: hit	-24 -15 -18 -23 43
word word: hold	-21 -1 8 -15 22
word word: holdin	-22 -17 -3 42 -29
word word: holds	-1 -21 -14 21 9
word word: holida	21 19 -16 -35 -15
word word: holy	3 21 -6 13 -26
word word: home	-14 -11 -10 3 10
word word: homela	15 0 -5 -1 -10
word word: homes	-29 -3 -14 11 33
word word: honour	-22 -12 -15 -19 30
word word: hope	-30 32 -21 7 11
word word: hoped	-17 18 -1 -6 1
word word: hopes	-17 33 -12 -8 -1
word word: hospit	-28 -36 13 -21 14
word word: host	-20 -16 -37 -2 27
word word: hostag	-31 -18 -15 14 38
word word: hosted	-11 27 -14 -20 -9
word word: hotlin	-4 -24 -20 18 23
word word: hour	-9 -3 -13 12 -5
word word: hours	9 -8 -10 -28 3
word word: househ	-5 -1 -7 -19 21
word word: how	12 -19 -8 13 -15
word word: hryvni	-13 -28 -19 -19 28
word word: hug	18 -14 -24 -11 0
word word: hugged	-9 -35 -2 13 7
word word: human	-8 21 -29 -29 5
word word: humani	-30 -4 -13 24 -6
word word: hundre	-3 -6 4 7 -36
word word: hungar	-25 -22 11 3 -3
word word: husban	-17 -3 31 -2 -13
word word: i	-35 -16 6 -2 19
word word: i'm	11 17 28 -23 -35
word word: icrc	3 -26 -14 -18 38
word word: idea	-15 10 -15 -17 4
word word: identi	-9 -15 27 -9 -35
word word: if	-36 -32 0 -27 22
word word: ill	18 -16 10 -11 -27
word word: illega	-14 -2 -2 19 -30
word word: immedi	20 -35 -15 15 14
word word: impact	-12 -14 -1 14 -14
word word: import	-37 -11 -21 -33 26
word word: in	-7 -9 -1 10 -1
word word: includ	-12 2 -17 -23 27
word word: incurs	19 -1 -8 -1 -10
word word: indefi	-32 49 -13 -6 -18
word word: indepe	20 12 -14 -10 -13
word word: india	-14 -2 -8 -2 15
word word: indust	-18 -13 -18 -17 31
word word: inform	6 -21 -5 10 8
word word: initia	-10 -22 -8 10 25
word word: injure	-17 -4 -10 -16 28
word word: injuri	12 0 -8 -3 -1
word word: inside	19 -5 -13 -8 -1
word word: instit	-22 -25 -40 10 43
word word: intell	-58 3 -17 28 11
word word: interc	-16 -11 -12 -13 25
word word: intere	14 13 -18 -5 -9
word word: interi	-64 -7 46 -14 -33
word word: interm	16 -1 -14 0 -1
word word: intern	-8 -26 -21 12 18
word word: interv	-15 -12 -23 20 4
word word: into	-3 -8 25 -18 -11
word word: invade	13 0 0 -9 -12
word word: invasi	10 -13 -8 9 -10
word word: invest	-11 -19 -24 13 8
word word: involv	2 10 -5 -19 2
word word: iryna	-15 -14 -4 39 -22
word word: is	-19 42 -26 -5 -30
word word: island	32 -15 -13 -13 -4
word word: israel	-30 -18 -11 -9 30
word word: istanb	22 -4 -6 -8 -45
word word: it	-15 7 -4 1 1
word word: its	21 2 -20 -16 -1
word word: ivan	-23 -14 30 -1 -28
word word: jailed	-5 -21 -13 -2 18
word word: jails	19 -11 -14 -14 -7
word word: jan	-15 10 -8 16 -17
word word: januar	-11 9 -24 -8 5
word word: jeddah	-14 -32 -9 -18 39
word word: join	23 -5 -6 -16 1
word word: joined	0 -17 -2 -2 14
word word: joint	-27 8 -23 12 21
word word: journa	11 -33 -8 -14 11
word word: journe	23 11 -4 -17 -18
word word: july	2 -15 15 14 -21
word word: june	-15 -2 17 16 -36
word word: just	11 -12 -22 -2 24
word word: keep	-16 1 21 -14 -19
word word: keeps	5 -29 -29 -3 6
word word: kept	5 -15 5 19 -4
word word: key	-17 -24 -11 15 0
word word: kharki	31 10 -28 -3 -16
word word: khater	18 -14 -2 -19 -15
word word: kherso	21 -25 5 -15 -14
word word: khyliu	19 -2 16 -5 -28
word word: kids	1 -24 -1 38 -32
word word: kiev	5 0 -18 0 0
word word: kiev-c	23 -7 -9 -3 -18
word word: killed	11 -17 -27 -1 31
word word: killin	14 0 0 -14 1
word word: kilos	-16 -15 35 -13 -32
word word: kind	12 -6 -22 -7 14
word word: kingdo	-12 -20 -8 -6 22
word word: km	-10 -9 -18 9 5
word word: know	-18 -7 -42 -17 39
word word: known	-10 12 -5 28 -16
word word: krasik	-16 -3 -11 -6 17
word word: kremli	-11 18 -9 -19 4
word word: kyiv	7 25 -26 -25 -7
word word: laid	-14 -6 -7 -24 20
word word: land	15 -20 27 -15 -17
word word: landed	-42 -12 36 -13 5
word word: laos	-37 -6 -15 -3 53
word word: laptop	-34 -26 -14 10 17
word word: large	-29 28 -3 3 -7
word word: large-	-41 -16 60 -21 -17
word word: larges	12 13 -11 -14 -6
word word: last	-11 5 -17 6 -10
word word: lasted	-4 1 -29 -20 24
word word: late	-12 -9 14 -18 11
word word: later	-19 -46 -9 -13 41
word word: latest	-10 -12 13 -3 -10
word word: latter	16 0 -10 -4 -2
word word: launch	-15 7 -23 17 8
word word: lavrov	-18 -1 -18 -5 9
word word: law	-24 -10 -18 25 -22
word word: lawmak	-7 27 -13 19 -29
word word: lawyer	-4 -12 -6 43 -23
word word: lead	12 3 -1 -1 -11
word word: leader	-13 -8 -35 2 33
word word: leadin	29 -20 -2 -19 -1
word word: leads	10 -2 0 -7 0
word word: learne	15 -15 18 -16 -23
word word: least	-4 1 -4 -14 -1
word word: leave	-10 -15 4 15 -32
word word: led	-12 7 -8 -8 -2
word word: left	-5 2 -28 -15 9
word word: leg	-15 -5 -14 -12 16
word word: leo	-7 13 -34 -17 6
word word: leopar	-26 -4 -5 -5 36
word word: less	-1 -12 -16 8 14
word word: let	-19 18 -20 2 -29
word word: letter	-39 -31 4 10 7
word word: libera	-17 -2 -18 8 1
word word: life	-9 -6 -7 -16 19
word word: like	-17 -8 23 3 13
word word: line	7 -6 -36 -31 5
word word: link	4 -10 12 0 -1
word word: list	0 14 -21 -3 -18
word word: listed	-29 -5 -7 54 -18
word word: lists	-22 54 -37 -27 -36
word word: lithua	-5 -3 -9 -10 13
word word: lives	3 -31 -24 11 14
word word: living	-17 -6 -8 -10 22
word word: lolwah	17 -14 16 -18 -27
word word: long	27 -10 -4 -27 -17
word word: long-r	-20 -1 -14 -15 29
word word: look	16 -27 10 13 -8
word word: losses	-11 -18 -5 -17 32
word word: lost	-19 7 12 -15 -2
word word: loved	26 -24 -19 -32 8
word word: lubine	-10 -23 -15 8 15
word word: luhans	18 0 -4 -1 -14
word word: lukash	-2 -15 -13 -9 16
word word: lviv	-31 -23 -6 -8 23
word word: made	-17 9 -7 14 -23
word word: mainta	19 5 -10 -1 -14
word word: major	-2 8 -1 -1 -3
word word: make	-19 -6 13 6 -14
word word: makes	48 -6 -14 -14 -33
word word: man	-43 19 25 -25 -8
word word: manage	17 -9 -2 6 -12
word word: many	18 -23 -3 19 -21
word word: march	2 2 21 -5 -21
word word: margin	-14 14 -9 -16 9
word word: marine	-19 -10 -10 -10 26
word word: mariup	28 -6 -18 -22 0
word word: matteo	-16 18 -8 -5 -18
word word: matter	-10 16 31 -8 -14
word word: may	2 -38 -8 20 21
word word: mayor	4 -18 12 -19 -2
word word: me	-21 -16 14 22 12
word word: measur	30 -8 -11 -2 -10
word word: mechan	-5 -3 -11 32 -33
word word: medals	-19 0 -16 16 -2
word word: media	-6 -6 -20 11 -5
word word: mediat	35 -13 0 6 -26
word word: medic	-17 -3 28 -4 -7
word word: medica	1 -10 -1 -16 8
word word: medics	-20 -3 -9 -3 24
word word: medins	19 16 -28 -18 -21
word word: medved	-13 20 -17 -15 -21
word word: meet	12 -32 -24 -15 41
word word: meetin	-32 0 -32 5 30
word word: member	5 -6 -15 10 -9
word word: memora	-3 -17 -14 22 13
word word: men	-4 -24 6 -10 -3
word word: messag	-14 14 -28 6 19
word word: met	-18 -21 0 4 18
word word: milita	-11 -16 -26 8 21
word word: millio	-15 -16 -42 -22 29
word word: mine	20 -5 -22 -15 15
word word: minist	-24 9 -9 15 -8
word word: minors	-17 20 -5 -6 -21
word word: minsk	52 -12 -14 -15 -21
word word: minute	-14 9 -10 -5 10
word word: missil	-2 -7 -17 -13 14
word word: missin	-27 -22 -3 9 11
word word: missio	-1 -17 -16 12 6
word word: mobile	-16 -7 6 -12 13
word word: mod	-29 -10 27 -12 5
word word: mofa	26 0 16 -23 -13
word word: mohame	-20 -7 -23 36 20
word word: mohamm	-34 -6 27 -5 -6
word word: moment	-1 29 14 -33 -21
word word: monday	-2 -3 12 -29 -17
word word: money	-6 7 -33 -16 20
word word: monito	-21 -24 -24 -5 13
word word: month	-11 -11 5 -11 8
word word: months	-11 16 7 -24 -15
word word: more	-24 14 -4 21 -28
word word: morgue	1 -17 20 -21 -10
word word: mornin	-11 22 12 -2 -35
word word: mortal	21 -11 -10 -4 -11
word word: moscow	-2 19 -6 -16 -21
word word: moskal	7 -10 -18 40 -30
word word: most	36 -19 -12 -8 3
word word: mostly	-32 -9 -17 -33 22
word word: mother	-7 -11 2 -36 11
word word: motor	-3 -2 -13 -3 17
word word: moved	-27 3 5 -17 22
word word: mp	-28 31 -4 -1 -6
word word: munich	-7 -8 -20 23 -21
word word: must	-33 -17 -14 10 24
word word: my	-29 -25 2 22 17
word word: mykola	-13 -35 14 -18 26
word word: nahyan	-31 -7 24 -16 -9
word word: name	24 -6 -20 -26 6
word word: named	0 8 -1 -5 -2
word word: names	-11 15 29 10 -30
word word: narima	33 -7 -27 -16 -23
word word: nation	9 -10 8 -15 -9
word word: navy	22 -2 -16 -6 -3
word word: near	-40 8 8 -38 0
word word: nearly	8 -16 -26 -16 3
word word: necess	8 -1 -2 -1 -4
word word: need	19 -28 -2 -8 7
word word: needed	29 -8 14 -9 -16
word word: needs	-23 -11 -4 29 -2
word word: negoti	32 -1 -42 -11 0
word word: neithe	42 17 -30 -31 -33
word word: neutra	-6 -1 -2 -1 9
word word: never	-13 -17 -12 18 11
word word: new	3 29 -12 -24 -20
word word: news	-7 -12 -15 1 15
word word: next	-18 9 -36 1 16
word word: night	-10 -14 5 -17 17
word word: nine	-28 0 -17 24 -13
word word: ninety	24 -6 -17 -5 -16
word word: ninth	47 -17 -27 -12 -7
word word: no	-36 44 -13 -8 -17
word word: nobody	14 25 -15 -27 -19
word word: none	-32 40 -3 16 -33
word word: northe	-3 -1 -20 0 21
word word: norway	-26 6 -10 -11 13
word word: not	-27 17 -1 -13 2
word word: noted	1 11 -11 -20 12
word word: nothin	0 0 13 30 -43
word word: novemb	-30 19 11 -15 13
word word: now	-6 14 11 -12 -23
word word: npp	27 -4 -8 -2 -16
word word: nuclea	4 -28 -6 -11 32
word word: number	24 -1 -3 2 -32
word word: nurse	-37 -1 9 -2 30
word word: occupa	-2 0 -2 14 -15
word word: occupi	7 -12 -4 1 -30
word word: oct	-13 0 -19 16 -5
word word: octobe	-25 8 14 -15 -16
word word: odesa	21 -12 3 -10 -4
word word: off	0 31 11 -11 -34
word word: offere	-26 11 -4 -34 0
word word: office	16 -18 -16 -4 -2
word word: offici	-14 13 -13 21 -18
word word: old	10 -9 -14 -17 -6
word word: oldest	12 -9 -23 3 -20
word word: oleh	-9 -2 23 -10 -14
word word: olena	-7 -7 12 -17 -5
word word: oleniv	-11 -33 14 -21 24
word word: ombuds	-32 14 -6 16 4
word word: on	0 -4 8 -9 -5
word word: once	-31 26 -14 -14 17
word word: one	-32 -12 34 -15 21
word word: ones	39 -3 -24 -45 4
word word: online	6 -3 -14 -4 15
word word: only	0 -11 -5 -26 12
word word: open	-26 -10 14 20 -10
word word: opened	-30 4 8 -22 29
word word: openin	18 -25 -17 20 -18
word word: operat	-18 5 -32 -15 29
word word: opport	1 -14 -19 -5 22
word word: opposi	11 -1 -2 -3 -5
word word: or	-12 1 5 12 -7
word word: order	1 -8 7 -12 1
word word: organi	-1 -2 -27 2 0
word word: orthod	0 -8 19 -29 -19
word word: other	13 -14 9 -28 -11
word word: others	-14 -10 12 -14 7
word word: our	-16 -10 19 8 -5
word word: ours	-11 -9 -27 18 8
word word: out	-31 -35 36 -11 0
word word: outcom	21 -11 -7 -1 -11
word word: outsid	5 -6 14 12 -25
word word: over	-7 -17 10 -10 -1
word word: overal	1 -6 -3 16 -12
word word: overni	-3 12 -6 -9 1
word word: own	15 18 17 -20 -23
word word: packag	20 -16 -21 -16 21
word word: paid	18 -7 -31 -10 -7
word word: pakist	-15 -16 -14 -4 19
word word: palace	7 -30 -26 6 1
word word: palest	-27 -27 -10 -13 39
word word: papers	-15 15 20 -11 -17
word word: parcel	-33 -29 4 23 10
word word: parent	13 -15 -1 -9 1
word word: paris	-3 -7 -19 -11 23
word word: parlia	-4 -4 -19 32 -8
word word: partic	-38 39 -1 -13 13
word word: partie	-22 27 0 3 -40
word word: partne	-15 -20 -20 14 14
word word: party	29 -21 -20 -4 -24
word word: passed	-1 19 -6 -21 0
word word: past	-9 -14 -5 -23 35
word word: patien	-21 -2 -24 -12 26
word word: patrio	-16 12 -17 -20 7
word word: paul	-28 -4 -11 -13 28
word word: pause	17 15 10 -37 -24
word word: pay	-11 15 -15 -1 -13
word word: peace	5 2 -40 -6 19
word word: peacef	18 -2 -3 -14 -11
word word: people	15 -6 -11 -25 14
word word: per	-10 28 -12 -21 12
word word: percen	-20 -10 13 6 -24
word word: period	-3 3 -9 16 -12
word word: person	-14 -34 -27 3 47
word word: peters	-36 -10 -2 47 -14
word word: phone	-23 22 28 2 -51
word word: phones	3 -10 14 -10 -23
word word: photo	-15 -1 16 -9 -15
word word: photog	-18 -22 20 -19 -7
word word: photos	-7 -6 22 0 -11
word word: pictur	13 -2 -29 -8 15
word word: pilots	23 -13 -5 -17 -38
word word: place	-6 13 -27 -21 1
word word: places	9 10 -2 -6 -21
word word: plan	-27 27 15 -9 -15
word word: plane	-35 -22 46 -13 27
word word: planes	-3 -23 -19 -3 26
word word: planne	-24 1 15 -4 -23
word word: plant	17 2 -10 -30 13
word word: please	9 -21 28 0 -23
word word: plus	-10 -11 21 -12 -17
word word: point	-23 -3 -25 12 10
word word: pokrov	-31 -1 -25 -10 45
word word: poland	4 -19 -6 -5 16
word word: police	18 -20 -15 -4 16
word word: politi	-13 -1 -13 -9 19
word word: poltav	-14 -17 -18 -24 34
word word: pope	-26 2 -16 -19 2
word word: port	-16 -1 -9 -3 16
word word: portra	-10 -14 23 -17 -7
word word: ports	-18 -3 -21 -24 37
word word: possib	-2 25 -27 2 -31
word word: post	-10 22 -5 -7 -23
word word: posted	15 0 -15 -3 0
word word: postpo	-30 52 -15 -8 -26
word word: pow	11 2 -2 -4 -7
word word: power	-17 -8 -16 4 31
word word: pows	-18 10 12 -16 14
word word: praise	0 -9 0 -1 11
word word: prelim	-11 -17 -19 10 11
word word: prepar	-32 34 -39 -18 -8
word word: presen	-4 -10 -36 -10 29
word word: presid	13 3 -21 -31 19
word word: press	3 15 -1 -12 -4
word word: pressu	-13 32 -23 1 -27
word word: previo	4 14 -16 -12 -13
word word: priest	15 -16 10 -16 -28
word word: prigoz	16 -2 -15 -8 -16
word word: prime	-19 21 -22 23 -18
word word: prince	-35 -22 33 -6 21
word word: priori	-20 21 -3 18 -3
word word: prison	-4 6 -22 -2 6
word word: proced	-19 16 0 -14 -2
word word: proces	-4 -1 -25 25 -22
word word: produc	20 13 -20 -4 -19
word word: progra	-17 -17 0 0 17
word word: progre	-19 14 21 -14 -18
word word: promis	-2 14 -21 -11 -8
word word: propos	-28 30 -17 -5 -22
word word: protec	6 -17 12 -3 3
word word: provid	-1 19 -6 -1 -15
word word: psycho	8 -4 -7 -4 -9
word word: public	-1 18 -32 -24 9
word word: publis	-30 -8 45 -8 -29
word word: put	-15 -10 15 -3 2
word word: putin	21 11 -20 22 -46
word word: qatar	28 -7 -22 -2 -22
word word: qatari	20 -24 9 10 -28
word word: questi	-35 1 -17 24 -19
word word: quiet	-33 -18 -4 36 -1
word word: raised	-11 12 -21 3 6
word word: raises	15 -4 0 -10 -1
word word: ran	-6 -11 -14 -9 17
word word: ranger	-14 -2 -9 -3 15
word word: rank	24 0 -8 -14 -2
word word: ranks	-12 -1 -8 -8 26
word word: rbc	8 -2 -3 1 -5
word word: reache	19 -4 -13 -13 -4
word word: read	-38 -7 19 -15 -10
word word: readin	-43 -11 -17 -3 24
word word: ready	-8 17 -21 7 -15
word word: reaffi	7 -10 -5 8 2
word word: rear	-6 -2 -10 -3 13
word word: reason	-11 -23 13 17 0
word word: recall	-11 0 -10 17 -24
word word: receiv	-1 -14 -4 -15 11
word word: recent	29 0 -6 -27 -4
word word: recep	4 -2 21 -2 -23
word word: recogn	-12 0 18 -13 -19
word word: record	-19 -10 -1 21 -5
word word: recove	-23 -1 9 -18 11
word word: red	8 -18 -28 -7 11
word word: refrig	-1 -2 18 -29 -28
word word: refuge	-12 -13 9 14 -17
word word: refuse	-28 -14 17 37 -6
word word: regime	10 -7 5 -3 -7
word word: region	1 -12 -5 -9 -2
word word: regist	-30 -14 -18 33 -2
word word: rehab	-33 -29 1 -22 9
word word: rehabi	-7 -19 -13 0 11
word word: reinte	33 -14 -20 -4 -17
word word: reiter	7 -26 -2 -15 19
word word: reject	2 8 -1 -5 -5
word word: relati	-7 -16 -4 -7 24
word word: releas	-12 1 10 -4 -12
word word: relief	-22 -8 -14 -7 38
word word: remain	-9 -17 -6 6 19
word word: rememb	-27 -21 12 -4 12
word word: repair	-16 -22 -18 -23 24
word word: repatr	3 -13 -18 17 -1
word word: repell	-6 -13 -15 -8 35
word word: replie	-14 13 4 -10 1
word word: reply	-40 2 18 6 -46
word word: report	-32 14 2 -21 9
word word: republ	27 -11 -6 -14 14
word word: reques	-15 -6 -12 6 13
word word: requir	3 -11 -7 6 8
word word: rescue	9 -1 -17 -6 15
word word: reserv	-18 -25 -19 4 9
word word: reside	-7 -2 19 -4 -10
word word: respec	-7 -10 -10 17 -14
word word: respon	7 34 -24 -26 14
word word: rest	-24 -26 17 -17 20
word word: result	-10 2 -14 15 -2
word word: resume	1 17 -10 -3 -6
word word: resump	-11 41 -2 -14 -24
word word: return	4 3 -11 5 -12
word word: reunif	-14 19 -3 13 -31
word word: reunit	13 27 8 -9 -41
word word: reuter	22 30 -17 -8 -24
word word: review	-35 0 25 25 -39
word word: ria	10 0 0 -9 0
word word: right	-2 18 -11 -20 -4
word word: rights	-4 29 -28 -21 -1
word word: risen	9 -8 -7 13 -8
word word: riyadh	-29 0 38 -2 -43
word word: road	-26 0 27 -11 -35
word word: rocket	-6 -1 -1 -3 11
word word: role	-6 -4 15 -6 -14
word word: room	0 0 14 -1 -14
word word: rose	-21 -25 -21 -11 28
word word: rostov	-1 -1 -4 -10 16
word word: roughl	-8 29 -2 -25 -1
word word: round	-6 21 -29 -11 -16
word word: rounds	-28 -5 28 8 -21
word word: row	27 -2 7 -3 -35
word word: rt	-15 -12 -7 19 -11
word word: ru	-13 7 7 13 -12
word word: rubble	-4 -2 -23 -2 27
word word: runnin	-5 -12 34 -9 -13
word word: runs	-2 -3 6 -13 12
word word: russia	13 -5 -4 10 -20
word word: rustem	-28 32 -24 -27 -16
word word: s	27 3 -21 -26 8
word word: said	6 -1 -4 7 -17
word word: sailor	3 -3 -27 -7 7
word word: salman	-34 -6 27 -5 -6
word word: same	19 -22 -11 34 -32
word word: sancti	0 -5 -20 -15 22
word word: sapper	-20 -3 -13 -14 33
word word: sapphi	-5 -5 16 -5 -2
word word: sarali	14 0 -6 -8 -1
word word: saturd	18 -8 16 -19 -64
word word: saudi	-17 -16 2 -15 27
word word: save	17 -5 -9 -8 -15
word word: saw	-7 11 1 -1 -16
word word: say	-24 23 10 -20 -15
word word: saying	-7 18 -4 -23 -13
word word: says	-32 14 8 -6 14
word word: sbu	1 6 -27 -7 -7
word word: schedu	-33 36 17 -3 -23
word word: school	-26 -5 6 8 -11
word word: sea	-1 -7 -6 -16 18
word word: search	-20 -22 -8 -2 11
word word: second	28 -16 -6 -10 -28
word word: secret	-23 -30 47 -26 23
word word: sector	-26 -23 -26 -30 33
word word: secure	7 -5 -1 17 -11
word word: securi	-25 -30 -26 23 18
word word: see	3 3 28 -4 -37
word word: seen	-11 8 33 -13 -20
word word: seized	-1 -8 -21 8 -30
word word: sensit	14 0 -10 -4 0
word word: sent	-30 -6 -9 35 -7
word word: senten	38 14 -19 -7 -28
word word: separa	0 4 -25 -3 6
word word: septem	-12 -18 39 18 -31
word word: sergea	27 -3 -12 -9 -4
word word: sergey	-21 -1 -19 7 10
word word: serhii	-5 -13 35 -8 -30
word word: seriou	18 5 7 -12 -32
word word: served	-1 -3 22 -12 -20
word word: set	-26 -20 -11 19 23
word word: settle	-30 -24 -20 11 20
word word: seven	13 -14 -20 21 -23
word word: sevent	6 14 -20 -1 -26
word word: sever	-6 -3 -8 -4 12
word word: severa	7 -14 1 -45 -4
word word: severe	16 -11 -16 -15 52
word word: share	-13 5 11 -3 -1
word word: she	-49 -20 11 57 4
word word: sheikh	-5 -25 10 -9 2
word word: shield	12 0 -2 0 -9
word word: ship	-15 -3 -7 -4 20
word word: shocks	-15 -2 -13 -15 19
word word: short	-34 17 31 -28 -24
word word: shot	-3 10 -16 -11 10
word word: should	11 -2 -6 -6 -1
word word: show	-4 -2 30 -30 -12
word word: showed	15 -1 -14 -9 -16
word word: shown	7 2 -36 -9 29
word word: shows	1 -30 51 -29 -19
word word: shrapn	16 -2 -1 -4 -10
word word: siblin	19 -11 -2 -14 -7
word word: sick	-34 22 11 20 -24
word word: side	18 23 -18 -11 -34
word word: sideli	-21 -17 -33 12 2
word word: sides	1 10 -2 -21 -5
word word: signed	-43 -21 -19 11 19
word word: silenc	-18 3 23 -2 11
word word: simila	18 -7 -12 -4 -15
word word: since	-8 -7 -4 25 -12
word word: single	32 17 -20 -19 -39
word word: sister	34 -3 -14 -11 -25
word word: situat	-19 14 -2 -15 18
word word: six	-31 -8 -2 -5 22
word word: sixtee	-1 -14 -11 -15 8
word word: sixth	-5 0 -15 0 16
word word: sixty-	23 -2 -12 -8 -2
word word: snake	30 -16 -13 -13 -5
word word: so	-21 9 7 2 -10
word word: soil	24 -15 -8 -21 -28
word word: soldie	12 -28 -4 4 4
word word: solida	-17 -5 -16 -5 29
word word: soluti	21 -2 -4 -1 -15
word word: some	2 -34 8 -25 20
word word: someth	-13 -3 -12 -7 15
word word: son	1 -4 42 -30 -44
word word: sons	24 5 -5 -19 -6
word word: soon	-24 11 7 -12 -19
word word: source	-15 45 -26 6 -37
word word: spare	14 0 -5 0 -9
word word: spasis	11 -14 -10 2 -8
word word: speak	-42 9 6 -7 -4
word word: speaki	-29 -13 -5 38 -7
word word: speaks	-7 29 -17 -15 -14
word word: specia	-23 8 -15 8 -5
word word: spent	-11 -28 32 -20 -12
word word: spirit	-9 18 3 -8 -12
word word: spoke	-16 0 2 -13 33
word word: spokes	-57 28 29 -9 -30
word word: spread	-28 11 4 -22 0
word word: spring	22 -29 -18 -10 -2
word word: square	-27 -16 -5 -5 11
word word: st	-38 -22 -34 43 35
word word: staff	-1 -41 22 -4 10
word word: stage	45 -14 -12 -5 -13
word word: stages	-9 -19 -7 20 -17
word word: stand	18 -17 -12 -1 -4
word word: standi	10 12 -19 -2 0
word word: stands	8 -31 -9 17 8
word word: star	-13 -15 -20 -1 25
word word: start	-14 11 -32 15 -13
word word: starte	-10 -10 -3 28 -4
word word: state	-13 -19 -20 23 -4
word word: statem	-37 -11 -15 -1 38
word word: states	4 14 -10 -13 7
word word: stay	-3 3 31 -10 -24
word word: steelw	8 0 -7 -1 0
word word: step	-9 13 13 -15 -18
word word: steps	-24 -11 -25 -5 35
word word: still	-10 -11 52 30 -43
word word: stood	-13 -5 15 -2 -25
word word: stop	40 -19 -17 -19 -9
word word: storie	7 -4 17 -1 -28
word word: stress	-31 5 -22 35 -18
word word: strike	-18 -20 -10 -19 37
word word: strong	-10 -13 -15 -3 36
word word: struck	20 -23 -17 -17 15
word word: studen	-18 -12 -11 16 18
word word: substa	0 11 -11 -11 -10
word word: succee	9 -11 9 -4 -5
word word: succes	10 -13 10 -24 0
word word: such	17 -15 -32 -24 8
word word: sudan	-24 -18 -6 14 8
word word: sudzha	-13 -5 -16 -24 34
word word: suffer	20 -16 18 -1 -14
word word: summer	15 -1 -15 4 -3
word word: summit	-16 -7 14 -1 2
word word: sumy	12 10 -25 -13 -15
word word: sunday	35 -31 -3 0 -33
word word: superv	-17 -2 -21 -3 27
word word: suppli	-11 -10 -7 -12 19
word word: suppor	-15 -50 -25 -22 79
word word: surgeo	-2 -21 -12 -9 41
word word: surnam	27 -25 -3 -1 0
word word: surpri	15 -1 -15 -9 -14
word word: surren	-22 -4 -11 -16 33
word word: suspen	-4 -1 -1 -2 8
word word: swap	-7 31 -1 -27 -14
word word: swappe	16 -7 4 -16 -25
word word: swaps	9 -17 -13 10 7
word word: sweden	5 14 -5 -15 2
word word: switze	-28 4 -16 3 -2
word word: system	-7 19 -14 -8 -4
word word: table	2 32 -18 13 -24
word word: taganr	-17 -9 22 15 -25
word word: take	-46 16 30 -20 -26
word word: taken	-20 15 7 0 -25
word word: takes	-8 -4 -5 25 -14
word word: taking	-19 62 13 14 -21
word word: talk	-20 -5 50 -10 -29
word word: talked	-3 1 -19 -12 3
word word: talks	13 0 6 -11 -37
word word: tally	-16 -6 -6 17 -6
word word: tank	-1 0 -6 -1 8
word word: tanker	-4 -2 -20 -14 18
word word: tanks	-29 -5 -17 -13 42
word word: target	-17 -2 -23 -7 26
word word: tass	-13 -3 -2 14 -1
word word: tatar	26 -5 -16 -11 -4
word word: tatyan	-12 8 -3 20 -11
word word: tayyip	4 -2 20 -1 -22
word word: tea	-20 -3 21 -12 -22
word word: teache	-36 -18 20 -3 22
word word: team	6 -4 -13 7 -7
word word: teams	-6 18 -12 -6 -9
word word: techni	-4 21 -17 -6 -14
word word: telegr	16 20 -12 -21 -7
word word: teleph	-23 -33 12 -22 37
word word: tells	-10 -18 25 -6 -10
word word: tempor	12 -13 -9 -19 20
word word: ten	-19 -2 -24 26 -20
word word: tenth	9 -1 -4 -16 14
word word: terms	-6 -4 -10 -8 10
word word: territ	32 -1 -12 -6 -15
word word: thaila	-7 -4 -8 -9 22
word word: than	-35 19 -20 25 -18
word word: thank	5 -1 -3 -8 -13
word word: thanke	24 -27 -5 15 -22
word word: thanki	26 -4 -1 -19 -6
word word: thanks	5 -19 12 -13 -2
word word: that	-10 4 -2 1 -10
word word: the	-13 -2 1 -5 12
word word: their	-3 -28 0 -3 14
word word: theirs	0 -2 -21 23 -2
word word: them	-4 -28 11 22 -14
word word: then	1 -23 4 -24 -10
word word: there	-34 30 -38 11 -17
word word: these	11 -8 -6 8 -7
word word: they	25 -24 17 -21 -10
word word: thing	-19 14 13 -3 -10
word word: third	20 3 -1 -9 -38
word word: thirte	0 0 -10 -13 16
word word: thirty	-23 -6 -21 17 13
word word: this	2 -23 2 -5 -21
word word: those	-3 -14 -19 -46 20
word word: though	-25 21 -5 -20 -22
word word: thousa	-25 4 -1 14 7
word word: three	-3 10 -4 -7 1
word word: three-	13 -23 3 -23 -3
word word: throug	-13 4 -13 9 -8
word word: thursd	-4 -21 3 -19 19
word word: thus	19 -4 -2 -8 -4
word word: ties	10 -7 -38 22 19
word word: time	-5 -9 -6 -38 20
word word: times	22 -14 -25 -9 18
word word: to	-33 3 10 8 11
word word: today	9 -11 -9 -14 9
word word: togeth	12 -16 6 -8 -6
word word: told	-35 13 12 19 -13
word word: tomorr	38 -7 -11 -5 -2
word word: tonigh	19 13 -26 -10 -18
word word: tonnes	-16 -11 -22 -23 62
word word: too	20 3 -14 6 -14
word word: took	8 -11 -12 -20 8
word word: top	18 6 -7 -1 -16
word word: tortur	-15 -8 -18 -9 17
word word: total	27 -11 -6 -20 -8
word word: touch	-19 -16 24 -6 -35
word word: toward	-24 -17 26 -3 13
word word: track	-24 9 -11 14 -15
word word: trade	-22 -31 10 17 -11
word word: traded	21 -27 -7 -15 4
word word: traini	-47 -18 12 -18 30
word word: transf	-8 -8 22 -14 -13
word word: transp	6 -2 -6 -5 -10
word word: travel	-17 9 -10 -9 4
word word: treate	20 -9 -27 -32 19
word word: treatm	-28 -9 14 10 -14
word word: trilat	-12 14 14 -21 -18
word word: troops	-12 8 -3 -27 11
word word: truce	-26 26 -15 -10 -7
word word: trucks	-17 10 7 -6 -14
word word: trump	-7 27 -48 -23 7
word word: trust	-18 -27 -17 10 49
word word: tuesda	50 2 -16 -18 -10
word word: turkey	2 -1 -6 -5 9
word word: turkis	-28 -5 -7 14 14
word word: turn	15 -3 9 -2 -20
word word: turned	-54 1 52 -40 -9
word word: twelve	-10 -6 -15 -16 16
word word: twenty	15 25 -2 -5 -41
word word: twice	-24 -10 24 -5 -19
word word: two	10 -3 -1 -19 1
word word: türkiy	-9 24 15 -36 -9
word word: u	23 4 -20 -5 2
word word: ua	-4 -27 -11 38 -24
word word: uae	16 -7 -13 4 -7
word word: uavs	-5 -6 -2 -14 16
word word: uk	1 0 29 -4 -27
word word: ukrain	8 -17 -6 11 -9
word word: umerov	-17 47 -33 -28 -25
word word: un	-28 -30 -10 17 22
word word: under	13 -10 16 2 -48
word word: underg	7 -7 11 -7 -20
word word: underl	-10 -14 -7 15 -26
word word: unders	-11 27 11 -21 -18
word word: undert	-11 14 -3 -6 0
word word: unicef	-29 -17 -1 21 -16
word word: unit	-16 -8 -10 4 29
word word: united	10 -6 -7 -8 3
word word: units	-28 -1 -7 1 19
word word: unlawf	-21 20 -8 11 -23
word word: unmann	-23 -2 -14 -11 31
word word: until	25 -41 0 6 2
word word: up	-20 -18 -6 -15 27
word word: update	22 -6 -9 -16 -1
word word: upon	-6 23 -19 -1 -17
word word: urgent	11 -16 -8 -9 15
word word: us	-27 -14 -34 -16 34
word word: used	-13 -33 -26 1 27
word word: ushako	-18 9 -16 -13 -3
word word: vadim	-16 -3 -11 -6 17
word word: vatica	-7 24 -6 -19 -29
word word: vehicl	-29 -14 -15 -14 50
word word: veresh	-14 -13 -4 37 -20
word word: verifi	-14 12 -14 17 -15
word word: very	8 21 -15 -22 -10
word word: vessel	-12 -6 -16 -20 35
word word: vetera	14 -15 -33 -9 26
word word: via	17 -25 -6 -4 3
word word: victor	-1 1 -27 -15 18
word word: video	5 -14 16 -21 -29
word word: views	-14 -8 -30 13 39
word word: viktor	3 -14 14 -13 5
word word: visit	-13 -9 7 -28 30
word word: visite	-5 -11 29 -13 -16
word word: visits	-2 -16 -25 -2 29
word word: vladim	-2 -1 -2 21 -22
word word: voice	-19 0 35 -1 -20
word word: voiced	-21 -18 -3 -2 21
word word: volody	-13 17 24 -25 -24
word word: volunt	-7 -17 -8 -10 10
word word: vostok	-2 -7 -11 -6 25
word word: wagner	16 -2 -15 -8 -16
word word: wait	-22 37 19 7 -16
word word: waited	25 -24 18 -11 -8
word word: waitin	13 2 -6 3 -25
word word: walked	-13 -1 -3 -13 14
word word: want	-26 -17 -19 31 -6
word word: war	-3 -15 -3 1 5
word word: warrin	-7 -29 -19 -3 34
word word: warrio	14 -17 -31 -12 12
word word: warsaw	-58 -18 -17 12 35
word word: was	-2 -3 -10 0 -18
word word: washin	-16 -25 -25 -6 22
word word: watch	-22 -22 29 23 -26
word word: watche	-18 -17 -18 -10 21
word word: way	30 -14 -31 -17 -2
word word: we'll	-30 19 -17 -15 -5
word word: we've	1 15 9 -4 -16
word word: weapon	-15 -8 -5 -28 32
word word: websit	-14 -2 16 15 -15
word word: wednes	22 -23 15 -24 -18
word word: week	-26 -1 -1 -18 6
word word: weeks	-8 11 -19 -6 -2
word word: weighe	-24 -3 40 -2 -37
word word: welcom	15 -24 5 -16 10
word word: well	36 -13 -12 -21 -9
word word: went	5 2 -3 -9 -16
word word: were	6 -15 11 -10 -7
word word: wester	3 7 14 -15 -11
word word: what	-22 13 16 -6 -18
word word: whelan	-28 -4 -11 -13 28
word word: when	-29 17 1 8 -18
word word: where	6 -39 2 -18 16
word word: whethe	27 -17 9 -24 -7
word word: which	38 -16 5 -5 -30
word word: while	9 -22 -14 25 -7
word word: who	-8 -28 6 -33 21
word word: whole	21 -3 4 -21 -14
word word: whom	7 -15 8 -8 -12
word word: whose	21 -7 -21 -9 -14
word word: why	-19 25 -24 -9 13
word word: will	13 -7 -1 -24 -8
word word: winter	-4 -7 -3 -40 14
word word: wish	8 -65 -29 -1 7
word word: with	-16 5 12 -25 3
word word: within	-13 -5 -16 3 -10
word word: withou	25 -25 -38 -25 16
word word: witkof	-17 1 -7 -3 1
word word: wives	-35 14 6 -14 -9
word word: woman	-3 -12 16 -17 -18
word word: women	34 -9 -19 -20 -7
word word: won	-14 -2 18 4 -29
word word: won't	-14 15 -1 -6 -11
word word: word	0 -4 -12 -16 15
word word: words	9 -11 -19 -5 17
word word: work	-43 1 -3 47 -6
word word: worked	18 8 -15 -6 -7
word word: workin	22 19 -18 -25 -19
word word: works	-15 -12 -4 -16 14
word word: world	-17 -35 -19 -4 39
word word: worth	3 14 -4 -4 -13
word word: would	-5 26 -12 -12 -34
word word: wounde	-3 8 -28 -5 -4
word word: wounds	23 -1 -9 0 -18
word word: wrappe	-14 -1 16 0 -3
word word: write	-15 -30 -23 25 20
word word: wrote	-24 -8 38 -26 -32
word word: xiv	-32 0 -4 -26 10
word word: year	-8 4 14 9 -30
word word: years	26 -2 -1 5 -29
word word: yermak	33 -4 -20 -15 -23
word word: yes	21 -11 -18 12 -15
word word: yester	-5 -15 22 -17 -18
word word: yet	-48 36 13 -1 -20
word word: yevgen	16 -2 -15 -8 -16
word word: york	-4 2 18 -9 -6
word word: you	-8 8 7 -35 -2
word word: young	-4 -1 13 1 -23
word word: younge	23 -17 -20 -1 -29
word word: your	26 -23 30 -31 -16
word word: youtub	-15 -2 15 0 -7
word word: zapori	49 -1 -22 -6 -29
word word: zayed	-41 -21 11 2 14
word word: zelens	2 -11 -13 -8 17
word word: zuppi	-16 18 -8 -5 -18
word word: а	5 -13 8 -5 -6
word word: аби	-9 6 -11 -5 5
word word: або	-3 5 0 -9 6
word word: абу-да	2 6 -11 -17 5
word word: август	-32 10 20 -12 1
word word: авдеев	5 9 0 -1 -13
word word: авдіїв	10 -1 -3 -21 14
word word: авиабо	14 -2 -1 -5 -13
word word: авиаци	-6 -8 19 -6 -6
word word: автобу	38 1 10 -24 -43
word word: автома	-25 -9 8 -3 9
word word: автомо	-10 -28 -14 -25 30
word word: авіауд	-17 -2 -4 -9 27
word word: авіаці	-4 -8 -19 -2 24
word word: агент	-12 -5 -4 -6 14
word word: агента	-3 -13 -15 -2 20
word word: агентс	-18 17 -25 24 -22
word word: агресо	-32 51 -16 -18 -20
word word: агресі	8 -3 -4 2 -5
word word: адвока	-23 17 -16 -20 12
word word: адже	-39 -24 31 11 -17
word word: админи	-32 -4 33 -2 0
word word: адміні	27 2 -19 -15 -4
word word: адрес	-17 -6 -16 -28 38
word word: адреса	-24 -11 -32 -32 47
word word: адреси	-15 -29 -26 -23 48
word word: адресу	0 -19 -30 -16 38
word word: аеродр	-5 -22 -14 10 27
word word: аес	20 -1 -5 -12 -4
word word: азерба	-46 -12 -1 -7 48
word word: азов	12 -6 -1 -10 -9
word word: азова	-28 -18 21 -15 1
word word: азовск	12 -5 -17 -9 10
word word: азовст	10 13 -16 -12 -8
word word: азову	-21 -15 -8 11 -2
word word: азовце	-41 -11 21 -8 -18
word word: азовцы	-12 -15 -11 -16 21
word word: азовця	-19 -5 14 -4 -12
word word: азовці	15 -3 0 -20 -19
word word: айдара	-3 -5 -2 0 11
word word: аквато	-13 -4 -14 -8 20
word word: активн	-33 -21 -10 -26 26
word word: активу	-13 25 -3 -4 -6
word word: активі	-24 23 -12 1 -35
word word: акции	8 -2 -5 0 -1
word word: акция	-6 -1 -19 -7 -6
word word: акція	-24 -19 -16 11 -3
word word: акції	-19 -1 -13 -19 29
word word: але	7 22 -14 -16 -17
word word: алекса	-12 12 3 -12 -1
word word: алексе	-11 -13 -12 -17 18
word word: америк	10 -19 1 -6 -10
word word: америц	19 -4 -13 -1 -1
word word: ампута	27 -10 -7 -7 -8
word word: аналог	35 -15 -6 -12 -9
word word: аналіз	5 -15 -12 -18 18
word word: андрей	-14 30 -14 -15 8
word word: андрея	14 -12 -1 0 -1
word word: андрій	4 13 -8 -8 -10
word word: анкара	-18 8 -3 -7 4
word word: анкаре	-39 24 2 14 -8
word word: анкару	4 10 1 -1 -15
word word: анкары	-27 0 -7 0 28
word word: анкарі	-49 -2 -20 -10 10
word word: анкету	-18 -4 -19 -14 39
word word: анонсу	-19 22 -29 -23 -16
word word: анонім	-3 42 -14 -11 -41
word word: апелля	-6 -5 -15 -8 16
word word: апеляц	-24 -10 -10 -17 30
word word: аппара	-18 -11 -14 -27 41
word word: апреле	26 -5 -17 -1 -2
word word: апреля	23 1 -21 -5 -18
word word: арабск	1 -4 13 -3 -11
word word: арабсь	17 -4 -3 -5 -5
word word: аравии	9 -2 -13 -12 11
word word: аравия	-12 -2 -6 -1 13
word word: аравії	33 -8 -24 -2 -2
word word: аресто	-34 -11 -22 -16 43
word word: арифме	27 -1 -7 -10 -9
word word: армии	28 -3 -24 -8 6
word word: армия	1 0 -1 -12 11
word word: армянс	-32 -1 -1 -9 33
word word: армійц	26 -5 -6 -9 -19
word word: армія	6 -6 -8 -30 10
word word: армії	-5 -1 -10 -25 37
word word: артемо	-7 -3 -10 -2 14
word word: артиле	-15 -11 -20 -16 31
word word: артилл	-5 -2 -13 -10 8
word word: артсис	-17 -5 -16 -29 43
word word: артур	-4 -2 -2 17 -17
word word: атак	-13 -2 -2 -6 20
word word: атака	19 0 0 0 -19
word word: атаки	-1 20 -7 -6 -13
word word: аферис	-2 -1 0 16 -13
word word: африка	-10 -14 -14 -14 15
word word: африки	-17 -12 -13 16 -11
word word: аэродр	-38 -20 32 -10 9
word word: аэропо	-66 6 17 -7 36
word word: б	-17 2 -20 -10 6
word word: б'єтьс	-16 -16 12 -17 9
word word: бабусі	15 -1 -2 -4 -8
word word: бабушк	27 -12 34 -11 -35
word word: багато	2 -13 34 8 -47
word word: багать	13 -14 7 9 -32
word word: бажанн	-7 -15 -9 -9 34
word word: бажаю	-23 -16 16 -5 12
word word: базами	-10 -3 -21 27 -22
word word: базу	-15 -1 11 14 -11
word word: базі	17 -17 -1 -13 12
word word: баку	-36 -13 -1 0 39
word word: балакл	-15 3 -9 -14 15
word word: балтий	-6 0 -14 0 14
word word: банк	-21 -4 -15 -5 42
word word: банки	-12 -11 -19 -6 34
word word: баталь	-29 -7 1 18 11
word word: батька	-19 -28 34 -11 1
word word: батьки	18 -6 -14 -17 16
word word: батько	-6 -17 -11 -16 23
word word: батькі	23 -13 -23 -26 18
word word: бахмут	29 -7 -7 -11 -19
word word: бачив	-20 -13 13 -10 3
word word: бачила	0 -19 47 -3 -43
word word: бачили	-6 -5 -18 -27 35
word word: бачимо	-19 15 -4 -19 14
word word: бачити	25 -19 -23 -31 25
word word: башкор	-47 -2 37 -19 10
word word: ббм	-5 -1 -1 -12 19
word word: беженц	-10 -1 -2 -16 22
word word: безвіс	8 -7 -12 9 -16
word word: безкош	1 -21 -31 -1 46
word word: безопа	1 -6 -35 -21 15
word word: безопл	-19 -17 -38 -15 42
word word: безпек	-23 -12 -7 -8 33
word word: безпец	26 -8 -8 -33 9
word word: безпла	-15 -28 -15 -13 54
word word: белару	8 -6 -4 9 -14
word word: белгор	-5 -1 -36 -35 46
word word: белой	-13 -8 -18 -2 38
word word: белору	38 -10 -12 -17 -23
word word: белый	-23 -5 -22 -1 28
word word: белым	30 -6 -25 -2 -9
word word: бердян	-31 -33 -23 19 31
word word: бере	-21 -4 -9 38 -47
word word: берега	-33 -5 21 -23 -11
word word: бережі	-42 19 9 30 -18
word word: березе	-25 -9 7 -29 20
word word: березн	-47 13 37 -7 -12
word word: береме	1 -1 -10 -12 14
word word: берут	0 23 -11 -12 0
word word: беруть	-14 7 -41 -28 26
word word: беспил	0 -10 -13 -11 15
word word: би	15 -1 -15 -3 -2
word word: библио	-3 0 -13 -5 16
word word: билеты	-14 -19 10 -7 19
word word: благод	11 -12 -11 -4 -4
word word: благос	13 -12 2 -7 -5
word word: ближай	-12 26 -38 -19 13
word word: близки	17 -6 -6 17 -29
word word: близьк	3 -30 -22 31 -11
word word: блинда	-18 -11 -35 -5 53
word word: блокир	-40 -2 -2 -5 42
word word: блокпо	-5 -8 -13 22 -17
word word: блоку	-32 28 14 -11 -26
word word: блокує	-17 40 -1 -2 -22
word word: бмп	-15 -8 -8 -6 26
word word: бо	15 17 -38 -3 -30
word word: бог	31 -19 -21 -10 -24
word word: богдан	25 -15 -10 -8 -5
word word: богу	1 -14 16 -5 -12
word word: боев	6 -4 -16 -7 19
word word: боевик	-42 -5 -14 3 15
word word: боевог	-10 -1 0 -3 13
word word: боевые	0 -29 14 -7 1
word word: боевых	-9 -6 -10 -8 28
word word: боепри	11 -3 -6 -21 -6
word word: боец	15 -22 31 -22 -55
word word: бой	1 -15 -12 -5 7
word word: бойови	13 -17 -9 20 -12
word word: бойові	-7 -15 -29 -31 42
word word: бойца	0 -8 -8 -20 19
word word: бойцам	18 -1 -27 -15 -14
word word: бойцов	-30 -1 29 -14 -12
word word: бойцы	-1 -10 21 -7 -31
word word: боку	27 10 -24 -37 -37
word word: боків	10 -10 -2 -6 8
word word: более	-50 -9 -5 34 -5
word word: болезн	24 -21 -23 -2 12
word word: больни	-13 -10 -13 3 10
word word: больны	35 -10 -16 -17 -22
word word: больше	42 -10 -21 6 -37
word word: больши	32 -27 -14 33 -18
word word: большо	10 -3 5 4 -44
word word: бомб	-14 15 -2 -6 -12
word word: боремо	29 -11 -7 -4 -8
word word: бореть	-29 -2 21 37 -35
word word: боровс	-27 -2 14 35 -27
word word: бороли	11 -5 -6 20 -20
word word: борони	13 -11 10 -12 -5
word word: бороти	23 -2 -1 -16 -10
word word: бороть	14 -3 -14 11 -14
word word: борт	32 -16 -30 -3 16
word word: борта	18 14 -25 -2 -13
word word: бортам	23 -2 0 -19 -5
word word: борту	-64 22 31 -30 -5
word word: борщ	-19 -44 20 -35 1
word word: борщу	-18 -11 24 -14 -37
word word: бот	12 -17 -29 -12 0
word word: боці	3 2 -11 -16 11
word word: бою	-21 -11 4 20 -1
word word: боя	7 -15 10 -13 -7
word word: боях	39 -9 -21 -24 -6
word word: боєпри	-13 0 0 0 13
word word: боєць	-11 -8 14 -8 -11
word word: бої	12 -19 0 -7 6
word word: бпла	3 -7 -8 -20 -3
word word: брав	17 -6 -1 -8 -3
word word: бракує	-27 -31 -43 10 24
word word: брали	33 -10 -26 -18 11
word word: бранці	58 -20 -27 -33 -28
word word: брат	28 -14 -40 -5 27
word word: брата	6 -6 15 -6 -15
word word: брати	6 14 -18 -3 13
word word: братів	28 -9 -1 -17 -23
word word: бригад	-29 -14 -9 -8 39
word word: британ	-42 -11 -3 -19 36
word word: бриттн	-15 -43 -29 -10 57
word word: брифин	26 15 -10 -5 -29
word word: брифін	11 -29 -3 9 -5
word word: бронет	-13 -9 -3 -1 5
word word: бронир	-18 -2 -2 -4 19
word word: бросае	12 -7 -8 -9 11
word word: бросил	-32 -19 -21 8 33
word word: брудні	-5 13 0 -2 -5
word word: брюссе	-13 -15 -18 -9 33
word word: брянск	17 -13 -29 -15 4
word word: бтр	15 0 0 0 -15
word word: був	-4 -3 -4 -11 3
word word: бувало	29 -17 -12 -6 -5
word word: буває	-2 -10 -1 3 9
word word: будано	11 19 -19 -2 -46
word word: будапе	-10 11 -16 -6 -7
word word: буде	-10 20 7 4 -24
word word: будем	15 14 -27 -23 -12
word word: будемо	-27 23 5 16 -30
word word: будет	-7 33 -27 -19 -21
word word: будинк	-5 -3 -6 -4 16
word word: будто	-29 -18 38 -10 -14
word word: буду	14 44 5 -34 -43
word word: будут	-21 25 -28 14 -22
word word: будуть	-42 44 -16 7 -29
word word: будь	-10 -3 15 -13 -1
word word: будь-я	-27 -34 7 6 8
word word: букови	-21 -3 22 -1 -11
word word: була	-21 7 20 8 -25
word word: були	39 -2 -16 -31 -10
word word: було	-13 -13 15 -13 3
word word: бурден	-8 -3 20 -31 -6
word word: бута	-5 -40 -26 -9 43
word word: бути	-25 22 -7 -16 -5
word word: буцімт	-8 16 -3 -3 -15
word word: бучі	-14 -9 7 -14 14
word word: бы	-21 19 -1 17 -24
word word: бывших	-17 -4 11 -3 0
word word: был	-7 21 -23 -10 2
word word: была	25 -10 6 -14 -21
word word: были	-11 -37 27 24 -30
word word: было	2 8 22 -23 -53
word word: быть	16 -2 -13 -3 -16
word word: бюджет	-17 -3 1 -14 10
word word: бюро	-12 -9 -12 -13 16
word word: бєлгор	-8 17 -17 -7 -19
word word: бійця	-24 -19 30 -2 14
word word: бійцям	-7 -2 -19 -5 31
word word: бійці	-14 -14 -9 -9 21
word word: бійців	-7 -3 10 -30 5
word word: бік	4 -2 -22 -1 28
word word: білору	33 5 -22 -16 -15
word word: більш	36 -16 -18 -16 9
word word: більше	-22 -2 8 5 -4
word word: більшо	2 -17 12 4 -17
word word: більші	25 -8 -3 -8 -23
word word: біля	-15 12 -7 -17 24
word word: в	-7 -5 4 -7 9
word word: в'язни	8 -23 -1 20 -42
word word: в'язні	-15 -27 -18 -39 29
word word: вага	-10 -3 -2 -3 15
word word: ваги	11 -3 4 -4 -31
word word: вагнер	26 -30 -33 7 0
word word: вагітн	24 -1 -9 -10 -9
word word: вадим	-12 0 -15 0 15
word word: важив	-17 -1 2 -6 7
word word: важить	8 -8 14 -4 -15
word word: важкий	-14 -14 15 -2 6
word word: важко	-1 13 -8 -4 -4
word word: важкоп	2 19 -30 -16 -1
word word: важкох	-21 -4 13 -11 19
word word: важкі	25 0 -19 -2 -4
word word: важлив	35 -47 -22 -8 9
word word: важна	30 -4 -8 -5 -18
word word: вам	-20 -8 12 -9 -6
word word: вами	-3 -37 5 0 -33
word word: вантаж	-41 -14 -4 18 41
word word: вартою	0 -1 -15 0 15
word word: варшав	-27 -28 -34 -23 84
word word: вас	-7 15 -21 -3 -12
word word: василь	0 -2 10 -3 -6
word word: ватика	31 20 -15 -5 -34
word word: ваш	-6 -14 7 27 -16
word word: ваши	-41 -25 14 -16 -3
word word: вашинг	-40 -14 -32 -32 38
word word: ваших	26 -19 -21 -1 -20
word word: вашого	-14 -17 -13 -6 28
word word: ваші	-11 -10 -2 -2 17
word word: вбиває	-31 -16 -14 -17 37
word word: вбивст	-15 0 -1 -1 17
word word: вбили	-18 20 -3 -4 1
word word: вважав	-29 -6 28 -24 3
word word: вважал	19 -5 18 -25 -11
word word: вважаю	-30 -17 -8 31 -20
word word: вважає	7 9 -3 -12 -2
word word: ввечер	6 -1 9 -2 -17
word word: вдалас	-2 9 0 -2 -5
word word: вдалос	-4 -1 -18 16 -29
word word: вдарил	-12 -14 -13 -5 18
word word: вдень	-9 -3 -5 -1 10
word word: вдома	13 -18 -3 -3 -15
word word: вдруге	18 -3 -8 -2 -14
word word: вдячни	22 -26 5 -1 -14
word word: веде	-12 -13 6 14 -15
word word: ведем	-33 6 -31 44 -66
word word: ведемо	-33 30 15 -26 -23
word word: ведет	-27 33 -3 17 -18
word word: ведетс	-32 20 -17 0 -7
word word: ведомс	-9 3 -34 4 12
word word: ведут	-9 -14 15 -6 -13
word word: ведуть	-39 15 -6 20 -15
word word: везли	-21 -27 11 -6 44
word word: везут	46 -12 -8 -21 -20
word word: везуть	-11 -6 19 -6 -28
word word: вел	47 -4 -32 -11 -18
word word: вели	12 -10 -15 9 -3
word word: велика	6 22 -5 -5 -19
word word: великд	29 14 18 -30 -17
word word: велике	-3 27 21 -14 -39
word word: велики	0 -9 -6 -5 10
word word: велико	-22 20 25 2 -22
word word: велику	-13 14 -1 -2 -3
word word: великі	-46 -20 -22 13 43
word word: вересе	-19 4 -5 -4 22
word word: вересн	-23 0 31 -18 -16
word word: верещу	0 18 -9 10 -51
word word: верить	26 7 -5 -10 -21
word word: верифі	-38 -17 -17 28 -12
word word: вернем	36 -18 -20 -23 -2
word word: вернет	-15 24 -12 -4 -34
word word: вернит	-13 8 -2 -16 -3
word word: вернув	-55 -7 28 -8 11
word word: вернул	6 -15 -18 -7 17
word word: вернут	3 21 -7 -6 -29
word word: версія	-16 -7 8 23 -24
word word: вертол	6 -9 -10 -13 1
word word: верхов	-33 -25 -19 -1 36
word word: верьте	1 19 -8 -7 -18
word word: весни	28 -11 -24 -10 6
word word: весной	-4 -31 -19 -18 32
word word: вестей	-13 -33 8 -4 21
word word: вести	-18 -16 -1 20 -18
word word: весточ	-12 -19 -15 1 29
word word: весть	30 -9 -36 -17 -11
word word: весь	-3 -20 8 35 -46
word word: ветера	-35 -7 -32 -33 43
word word: вечеро	27 -11 -31 -8 -15
word word: вечеру	29 -4 -11 -4 -26
word word: вечная	24 -3 -6 -15 -7
word word: вечора	6 -14 27 -12 -29
word word: вечір	5 14 3 -36 -3
word word: вечірн	19 -23 -18 17 -27
word word: вещи	6 -3 2 -10 8
word word: вже	-9 -7 12 -13 -10
word word: взаимн	-28 31 -13 12 1
word word: взамен	21 -5 -6 -8 -4
word word: взамін	13 17 -6 -13 -17
word word: взаємо	18 -4 -1 -1 -12
word word: вздовж	-6 -14 17 -3 -47
word word: взросл	-31 -23 -24 30 26
word word: взрыво	3 -4 -5 -6 9
word word: взяв	10 -39 7 -15 -4
word word: взял	-14 2 -2 0 14
word word: взяла	-7 10 -13 -4 13
word word: взяли	4 -25 -7 -44 32
word word: взято	-19 -1 0 -3 21
word word: взяты	-20 -2 -10 -5 28
word word: взятые	-9 -1 0 0 10
word word: взятых	26 -9 -18 -11 -14
word word: ви	-15 -11 8 -8 2
word word: вибух	-21 -4 -3 -27 43
word word: вибухо	-23 0 0 -1 24
word word: виведе	-14 -5 -45 -17 22
word word: вивезе	-24 12 -23 -46 9
word word: вивезл	12 -10 -23 -22 16
word word: вивезт	-10 -4 -7 -17 13
word word: вивози	-2 -5 46 -19 -8
word word: вигада	-1 9 -5 -1 -3
word word: вигадк	-26 -40 -17 -37 70
word word: вигаду	-17 7 -22 18 -20
word word: видали	-15 0 -10 -6 16
word word: видел	-22 1 30 -16 -24
word word: видели	18 -3 3 -14 -10
word word: видени	-30 20 -17 -11 -7
word word: видео	-7 -9 8 -8 0
word word: видеос	-19 3 4 -4 -2
word word: видно	13 -16 28 -13 -21
word word: видури	-1 -2 -7 -11 14
word word: визвол	9 -9 -2 -6 -9
word word: визит	-29 -15 15 -4 23
word word: визита	-16 -2 -2 -2 18
word word: визнал	-12 -24 28 3 -8
word word: визнач	-17 15 -47 -23 9
word word: визнає	-15 9 -4 11 0
word word: вийшла	31 -12 -15 -2 -17
word word: вийшли	5 -10 3 -29 10
word word: вийшло	22 -3 -2 -19 -12
word word: вийшов	-2 -7 20 -5 -18
word word: виключ	29 5 -10 -5 -25
word word: викона	14 24 -50 -16 6
word word: викону	22 -9 4 -18 -31
word word: викрад	-2 -13 -12 -21 41
word word: викрал	-9 -7 -3 -12 13
word word: викрес	8 13 -21 -10 -20
word word: викрил	-4 -3 -11 -10 23
word word: викрит	-1 -1 -15 16 4
word word: виктор	-15 -30 -21 11 14
word word: вилуче	-2 -14 -12 -7 31
word word: вилучи	-27 -6 -11 -17 41
word word: вимага	-2 -45 -6 12 9
word word: виміня	15 0 -15 0 -1
word word: винесл	14 0 0 4 -25
word word: винниц	-5 -1 42 -1 -36
word word: випадк	-17 -23 18 -7 9
word word: випадо	8 1 -7 -7 3
word word: виплат	-28 -14 -20 -20 55
word word: виплач	4 0 -4 -15 14
word word: виповн	-29 -6 -13 30 2
word word: виправ	5 -6 -6 -46 47
word word: випуск	-24 -22 -14 -9 29
word word: випуст	24 -5 0 -2 4
word word: вирвал	23 -2 -4 -10 -7
word word: вирван	21 -3 -1 -8 -9
word word: виробн	11 -32 -7 -5 35
word word: вирок	-18 -12 -20 10 -3
word word: вироки	10 -2 -10 4 -18
word word: вирокі	-13 -1 -1 20 -14
word word: вируши	1 -3 -2 -10 11
word word: виріши	5 30 -16 -24 7
word word: висела	31 -4 -14 -3 -13
word word: вислов	-2 -1 -8 -1 10
word word: виснаж	21 -1 -14 -1 -9
word word: виснов	-4 -9 -17 -15 26
word word: вистав	-16 -3 -18 -17 25
word word: виступ	6 -7 -9 -12 13
word word: витрим	-10 0 5 0 5
word word: витяг	-15 -3 -14 -9 17
word word: витягл	-14 -19 -5 19 14
word word: виходи	-8 -19 -11 -20 17
word word: виходя	-20 -3 -10 -14 19
word word: вихідн	-13 1 -12 -22 26
word word: вице-п	11 -15 -3 18 -18
word word: виявил	-8 -32 35 -5 -6
word word: виявле	-14 -3 15 -3 -12
word word: виїзд	-10 -16 -17 23 -23
word word: виїхал	49 -12 -4 -22 -32
word word: виїхат	-36 -6 -17 -21 24
word word: включа	19 2 -11 -16 1
word word: включе	-32 52 -15 -35 -22
word word: включи	-22 -11 10 -22 27
word word: включн	-5 -3 0 10 -3
word word: вкотре	19 27 -4 -23 -22
word word: вкс	6 -6 13 -13 -17
word word: влада	17 0 -15 -2 0
word word: владел	0 -2 -1 -27 29
word word: владим	4 9 1 -10 -21
word word: власни	-27 -11 -13 17 2
word word: власте	-9 15 -4 -2 -15
word word: влітку	13 -16 -18 -4 24
word word: вместе	3 -1 -27 1 -2
word word: вместо	-10 10 -6 -1 8
word word: вмс	16 -2 -9 -3 -2
word word: внаслі	35 -11 -32 32 -48
word word: вне	13 -5 -16 4 7
word word: внесен	0 -4 -6 -9 15
word word: внести	-3 4 -5 -16 -1
word word: вниман	-22 44 -4 -11 -5
word word: вновь	-22 -27 -20 -24 50
word word: вночі	-12 3 25 -40 -13
word word: внуков	-14 -16 -14 0 28
word word: внутрі	22 -6 -16 -19 -20
word word: во	2 -27 -22 -29 49
word word: вовчан	-1 -21 -1 -5 25
word word: вогню	-22 52 -23 -34 5
word word: вода	-33 -16 26 -6 41
word word: води	2 -6 15 -19 -25
word word: водите	-33 -21 24 -11 27
word word: водноч	-3 0 18 9 -24
word word: воду	-24 -3 -19 -18 30
word word: воды	1 -19 15 -15 -24
word word: водій	20 -1 -10 -1 -19
word word: водіям	-8 -8 22 -13 -29
word word: водії	-22 -3 -9 12 26
word word: воевав	41 -2 -4 -13 -24
word word: воевал	26 -3 -20 -7 -1
word word: военко	30 -21 25 -33 -26
word word: военна	-6 -18 17 -16 12
word word: военно	15 -11 -8 -3 0
word word: военны	25 -11 -9 -9 -10
word word: возвра	16 0 -5 -8 -18
word word: воздух	26 -2 -6 -14 -5
word word: воздуш	44 -37 -27 -18 -7
word word: возз'є	-11 34 -15 0 -21
word word: возмож	-33 29 6 19 -31
word word: возобн	-7 16 -16 -3 9
word word: возрас	-3 -2 -2 15 -9
word word: воина	30 -3 -8 -10 -11
word word: воинам	-8 -5 12 -10 -7
word word: воинов	36 -14 -23 2 -15
word word: воины	46 -19 19 1 -27
word word: война	14 -8 -28 -5 23
word word: войну	-20 -15 10 3 2
word word: войны	1 -8 -22 -10 27
word word: войск	-6 -10 -26 -15 38
word word: войска	-21 -9 -16 -16 36
word word: вокзал	-6 -2 -29 -5 29
word word: волга	-21 -15 -15 -12 50
word word: воли	-18 -10 -14 -5 25
word word: волинс	-25 -17 2 -17 14
word word: волинь	-42 -3 64 -14 -20
word word: волині	-23 -2 -14 -12 17
word word: волнов	29 -9 -14 -15 -2
word word: волого	-27 -3 27 -1 -20
word word: володи	4 -1 -1 -11 9
word word: волонт	-25 -2 4 -10 6
word word: волю	14 -8 19 -20 -13
word word: волі	9 -1 -5 1 -12
word word: вона	-13 -7 19 16 -14
word word: вони	-6 -10 20 -18 0
word word: воно	-17 -1 17 8 -15
word word: вооруж	-4 -3 -1 8 1
word word: вопрос	-39 5 -24 16 -10
word word: ворог	0 -19 -32 -17 13
word word: ворога	-3 15 -5 -5 -7
word word: ворого	34 -11 -20 -12 -18
word word: ворожи	-23 25 -23 -15 17
word word: ворожо	15 -12 -19 -11 0
word word: вороне	-26 -15 11 -14 12
word word: восемн	38 -3 -15 -20 -14
word word: восемь	-6 -15 -13 -23 31
word word: восени	-4 21 -30 -14 15
word word: воскре	29 -31 -5 -21 -7
word word: воспол	-19 -16 -13 -16 26
word word: воссое	13 23 -16 8 -50
word word: восста	-3 -15 19 -30 1
word word: востан	13 6 -1 -15 9
word word: восток	6 -10 -5 -6 -2
word word: восьме	0 -7 21 -11 -1
word word: восьми	45 -9 -31 -10 -6
word word: вот	36 -20 -47 9 -21
word word: воював	19 -1 -16 -7 -1
word word: воювал	11 -4 10 -14 -24
word word: воює	8 -24 -18 -8 17
word word: вояків	-16 -10 18 -2 -11
word word: воєнна	14 -20 -16 -27 17
word word: воєнни	-48 -19 -19 -22 45
word word: воєнно	-23 11 -4 14 -13
word word: воєнні	-23 -22 -28 -19 33
word word: воїн	14 -17 -20 -3 -8
word word: воїна	32 -6 -3 -26 -4
word word: воїнам	-17 -16 -43 -7 20
word word: воїни	31 -9 -20 -25 14
word word: воїнів	32 -13 0 -5 -26
word word: впервы	-22 -8 26 -7 -14
word word: вперед	24 -8 8 20 -42
word word: вперше	-20 -18 29 -23 -15
word word: вплива	-15 -21 -16 14 22
word word: впізна	3 -4 18 -2 -14
word word: враг	20 -4 -4 -5 -8
word word: вранці	15 -3 -34 -20 20
word word: врач	-6 -9 8 -8 8
word word: врача	-19 -7 38 -8 -25
word word: врачам	25 0 -24 0 0
word word: врачей	36 -7 -24 -39 -21
word word: врачи	5 -10 22 -4 -38
word word: времен	-20 -2 -15 -22 41
word word: время	-7 11 -26 -22 14
word word: врио	16 4 -28 -20 -3
word word: вручен	-18 -6 -30 12 25
word word: вручив	-33 -14 13 4 5
word word: вручил	-33 1 -6 -20 30
word word: врятов	7 -7 -14 -7 4
word word: врятув	-47 -8 -32 -27 47
word word: вс	-15 -11 26 -32 -31
word word: все	-13 -28 4 -10 14
word word: всего	1 -9 -1 -34 2
word word: всем	25 -18 -2 -21 -7
word word: всеми	-29 -3 -3 -8 15
word word: всех	15 6 -29 5 -25
word word: вспоми	-36 -5 101 -9 -79
word word: встано	-15 -9 -5 3 9
word word: встрет	1 -2 38 9 -63
word word: встреч	-4 -19 0 14 -14
word word: вступ	16 -11 0 -1 -5
word word: всу	11 -6 -5 -9 5
word word: всього	5 -5 -12 1 -5
word word: всю	6 -9 -18 -6 6
word word: вся	2 -16 36 8 -32
word word: всяких	27 5 -7 -6 -15
word word: всяког	-13 -2 -10 -16 22
word word: всі	-4 -31 19 -12 18
word word: всій	19 -2 -4 -1 -14
word word: всім	10 -21 13 -10 4
word word: всіма	25 -8 -21 -19 15
word word: всіх	-12 25 0 -14 -17
word word: всієї	13 -1 -3 -1 -11
word word: вта	29 -10 -18 -13 -20
word word: вторая	15 -4 -5 -1 -4
word word: вторгн	3 -7 -9 4 12
word word: вторже	-1 -6 -13 22 -16
word word: второг	1 10 1 -11 0
word word: второе	25 -4 -28 -10 -10
word word: второй	-7 -3 -31 -22 28
word word: втором	18 -16 -4 -14 -25
word word: вторую	-23 32 21 -1 -36
word word: втрати	2 -23 -35 -11 37
word word: вуглед	1 -1 -4 -11 6
word word: вузах	-16 -21 -15 -1 25
word word: вул	-7 -7 -19 -21 26
word word: входят	-38 -7 -8 47 -31
word word: вхід	-15 -2 -1 -1 15
word word: вчасно	-11 41 -6 -3 -22
word word: вчера	6 -11 20 -11 -44
word word: вчераш	-34 0 49 -28 -41
word word: вчител	-16 21 -16 -24 -15
word word: вчора	14 -8 19 -45 -37
word word: вчораш	-25 -24 53 -10 -30
word word: вы	-39 24 3 15 -30
word word: выведе	-23 -3 -14 -5 36
word word: вывезе	11 -22 -16 12 13
word word: вывезл	-1 -7 -25 -2 15
word word: вывезт	15 -2 -3 -7 -14
word word: вывели	-14 -2 -2 -7 -1
word word: вывози	-18 -5 -9 -4 29
word word: выдали	-17 -2 34 -9 -38
word word: выдано	-20 -10 -11 -2 14
word word: выехал	16 -11 20 -15 -1
word word: выехат	-16 15 -21 -18 38
word word: вызвол	-11 -17 7 13 -19
word word: выйти	-24 -19 -45 -20 33
word word: выкупа	-16 -14 -12 -29 33
word word: вылета	1 -12 -8 -8 24
word word: вылете	-35 -2 -14 -1 28
word word: вынес	-20 -14 -7 -3 23
word word: выплат	-16 -10 21 18 -30
word word: выполн	14 -14 7 -10 1
word word: выпуще	-16 -7 -8 -3 29
word word: вырази	14 8 -6 -2 -17
word word: вырвал	29 -9 -30 -35 17
word word: высоко	-23 -3 -6 10 20
word word: выстав	-7 -6 -5 -4 22
word word: выступ	-21 -11 -41 23 -8
word word: вытащи	28 -5 -12 -13 -4
word word: выхода	-11 -13 -27 -33 48
word word: выходи	-9 -3 -1 -9 16
word word: выходн	-3 40 -11 -9 -24
word word: выходя	-8 -1 36 4 -18
word word: вычерк	-15 44 -7 -9 -16
word word: вышедш	-27 -4 27 -1 4
word word: вышел	-33 -15 26 -26 15
word word: вышла	-62 -50 18 -26 43
word word: вышли	-21 -15 6 -15 14
word word: вэсэуш	-11 28 -11 -14 -15
word word: вячесл	-15 -1 0 -2 16
word word: вів	14 -1 -16 -11 14
word word: вівтор	12 24 -7 13 -32
word word: від	-15 1 4 -6 10
word word: відбил	-16 -1 0 -8 22
word word: відбит	-2 -3 -4 -2 11
word word: відбув	24 -2 -13 -10 -17
word word: відбуд	-15 9 -21 -24 30
word word: відбул	1 -10 -24 17 -4
word word: відбут	-34 56 -11 -5 -17
word word: відвід	-22 -6 -1 -26 23
word word: віддав	-19 5 -34 -9 8
word word: віддад	-9 15 -12 -4 -15
word word: віддал	55 -19 -5 -20 -27
word word: віддан	38 0 -24 -11 -5
word word: віддат	4 -6 -19 -22 5
word word: віддаю	6 -4 -10 -6 14
word word: відділ	-25 -11 41 -15 9
word word: відео	-39 -27 52 -31 -9
word word: відеоз	-25 -8 15 -15 18
word word: відзна	-32 -16 -29 -29 74
word word: відкла	-17 30 -18 -17 -19
word word: відкол	-29 -1 -2 32 -15
word word: відкри	-59 -10 -36 2 51
word word: відмов	-39 -3 -36 -43 52
word word: віднов	-3 9 -30 -29 3
word word: відома	10 22 -20 -4 -18
word word: відоми	8 12 -10 -1 -12
word word: відомо	-11 11 -1 -21 -6
word word: відомс	1 -14 -5 16 -20
word word: відомі	-38 -6 30 -19 20
word word: відпов	-44 -9 23 5 -7
word word: відпоч	16 -8 -16 -2 -14
word word: відпра	-4 -16 -20 -9 44
word word: відпус	20 -13 -39 -1 11
word word: відсот	-5 -4 20 -14 -17
word word: відтак	30 -4 -22 -18 -13
word word: відтод	-11 0 -19 -20 27
word word: відчув	-34 -7 -14 19 2
word word: візит	-30 1 -18 -26 24
word word: візити	-20 -23 -14 -10 22
word word: візиті	-19 -10 -7 -17 40
word word: візьмі	-14 -6 -13 -1 15
word word: війна	1 -15 -10 29 -25
word word: війни	-41 -4 17 46 -31
word word: війну	1 -1 -4 -18 -3
word word: військ	10 -5 -15 5 -10
word word: вік	13 0 -15 -20 19
word word: віком	4 14 -23 -8 -21
word word: віктор	-26 -14 -5 -23 11
word word: віку	9 -1 -1 -4 -3
word word: вільни	-11 -1 13 0 -1
word word: вільно	-22 9 -15 16 8
word word: вільні	-5 -5 -9 7 16
word word: він	-7 0 21 -21 -31
word word: вінниц	-25 -9 -9 -22 27
word word: віннич	-29 -9 54 -5 -25
word word: вірив	-30 0 15 26 -15
word word: віримо	22 -14 -7 -36 -15
word word: вірте	-20 6 -22 4 37
word word: вірю	-11 -25 -17 9 10
word word: вісьмо	9 -2 13 -8 -12
word word: вісім	32 -11 -18 -20 -6
word word: вісімд	21 -1 -4 -9 -7
word word: вітаю	-13 27 -6 -20 9
word word: віткоф	7 45 -3 -28 -26
word word: віцепр	-29 25 -15 -12 -16
word word: вічна	4 -11 -3 -5 -1
word word: га	-25 -3 -5 -7 28
word word: гаазі	-24 -14 -12 26 13
word word: газ	-16 2 9 0 14
word word: гальму	-11 20 -7 -13 -23
word word: ганна	-19 -2 -1 23 -18
word word: гарант	-43 -18 -32 -39 50
word word: гарна	30 -14 -7 -8 -31
word word: гарниз	-27 -13 -28 22 -1
word word: гарні	16 -3 -3 -15 -1
word word: гарніз	37 -16 -16 -19 -3
word word: гаряча	-10 -10 -3 18 -21
word word: гарячо	5 -10 -19 -18 21
word word: гарячу	-3 -4 26 -5 -14
word word: гварді	10 -6 -13 -9 -11
word word: где	-7 -4 -14 -8 18
word word: гектар	-8 -10 -13 -10 37
word word: гелета	26 -9 -10 -16 -3
word word: генаса	-14 -14 -19 -3 11
word word: генера	-30 -31 -26 -27 43
word word: генети	-27 -15 -16 -15 43
word word: генпро	-19 -9 -23 12 58
word word: генсек	1 16 -3 -1 -15
word word: геншта	-8 -10 -18 -30 45
word word: гепати	21 0 -16 -1 -4
word word: герман	-48 -10 -16 -13 36
word word: героев	8 -2 -5 0 -1
word word: герой	2 -10 13 -10 -13
word word: героя	-15 -1 19 -2 13
word word: героям	2 -5 8 -3 -10
word word: герої	17 -3 4 -5 -13
word word: героїв	-6 -20 21 -41 1
word word: героїч	15 -3 -13 -15 -10
word word: гершко	-41 -8 -20 -3 33
word word: гибели	13 16 -8 0 -15
word word: гибель	15 -6 -12 -14 -5
word word: гимн	-15 -2 20 -6 -29
word word: глава	-21 -12 22 10 -18
word word: главно	-23 -2 16 13 -12
word word: главны	-14 4 -10 -23 21
word word: главы	11 -9 0 -10 -14
word word: гладко	-15 -1 0 -2 16
word word: глушко	-14 -1 -6 29 11
word word: говори	-28 21 -31 -15 16
word word: говоря	-31 14 51 -19 -19
word word: год	-60 1 29 14 -6
word word: года	-20 -1 27 -6 -3
word word: годин	-16 3 1 11 -3
word word: години	-15 18 2 -12 -3
word word: годину	-6 -27 -6 -16 9
word word: годом	8 -18 -7 24 -35
word word: году	-17 -1 -25 19 13
word word: годуют	-11 24 -14 12 -20
word word: голова	3 -17 19 -16 -3
word word: голови	5 32 -11 0 -31
word word: головк	-8 8 -4 -9 -3
word word: головн	-33 14 -30 -12 32
word word: голову	-16 -4 -12 9 -3
word word: голос	-21 -7 36 20 -62
word word: голоса	-16 -2 9 -3 22
word word: голоси	-23 -15 33 -12 -28
word word: голосу	5 -7 -13 -21 21
word word: голосі	-7 0 0 -9 16
word word: гомеле	0 -13 0 -3 4
word word: гомеля	-33 -7 55 -1 -35
word word: города	-35 -4 -8 -13 34
word word: горяча	-4 -2 -9 -6 15
word word: горяче	-17 -15 -18 -22 38
word word: госдум	-12 15 -22 24 -42
word word: госпит	-21 -13 42 -20 -27
word word: господ	-3 -14 12 -12 -10
word word: госпіт	-8 -14 28 -1 -3
word word: гостин	-28 8 1 -10 4
word word: госуда	-48 2 37 0 -6
word word: готов	-6 38 -7 -2 -30
word word: готова	-11 22 -29 -23 17
word word: готови	-12 49 -20 -10 -7
word word: готовн	-31 7 -10 -14 1
word word: готово	-28 -52 -5 -25 67
word word: готовы	-17 15 19 -20 -19
word word: готовя	-42 -1 10 -20 0
word word: готові	-32 23 -6 -5 -47
word word: готува	-14 1 21 -24 0
word word: готуют	-21 28 -14 -1 -27
word word: готуєм	-18 35 -34 -28 -8
word word: готуєт	2 43 -15 -4 6
word word: гражда	12 -9 -12 -7 -9
word word: грайво	17 0 0 0 -17
word word: грайне	-15 -43 -29 -10 57
word word: гранат	-22 -2 42 0 -23
word word: границ	22 -3 -30 -14 7
word word: грати	-14 17 -1 0 -5
word word: график	-7 47 -9 -13 -27
word word: графік	-8 20 -19 -45 9
word word: греко-	20 -1 -15 -10 -3
word word: гривен	-23 -14 11 -22 40
word word: грн	-15 -12 -36 -20 60
word word: грозил	15 -1 -3 0 -13
word word: громад	-6 -19 -17 15 13
word word: грошей	0 -10 -3 0 13
word word: грошов	-15 -9 -24 -16 51
word word: гроші	4 -5 -28 1 10
word word: грудня	-3 4 -18 7 6
word word: грудні	0 -3 11 -4 -3
word word: груза	-27 -15 -12 -19 30
word word: грузов	11 -1 -17 -7 11
word word: груп	25 -16 -15 -23 -12
word word: група	25 -32 -32 -27 18
word word: групи	-2 25 1 7 -42
word word: группа	-35 31 1 -14 -7
word word: группе	6 -9 -4 11 -22
word word: группи	-1 -2 -22 -7 13
word word: группу	-18 -16 -9 2 14
word word: группы	-30 17 -15 26 -8
word word: групу	5 -10 -26 -18 14
word word: групі	-22 17 -20 -15 21
word word: губерн	-38 -18 62 -15 -45
word word: гуляйп	-31 4 -24 -24 21
word word: гумани	-4 -13 -4 -6 2
word word: гуманн	-19 -2 -5 29 -5
word word: гумані	-13 13 -22 10 -8
word word: гур	1 11 -26 -10 8
word word: гідно	12 0 -8 0 -4
word word: гімн	-26 -7 38 -6 -26
word word: да	4 30 -15 -10 -11
word word: дав	25 -16 15 -32 -2
word word: давали	-2 0 21 -3 -18
word word: давлен	9 -15 17 -3 -8
word word: давно	-38 -20 -15 -19 34
word word: давнос	-11 -3 -14 -2 21
word word: даже	-6 -15 26 -13 -29
word word: дайте	-37 -20 -35 -11 32
word word: дал	-15 -28 11 14 -38
word word: дала	-22 0 20 -5 -1
word word: далее	24 -8 31 -10 -38
word word: далеко	25 -11 -26 -17 -4
word word: дали	-14 -10 -33 7 29
word word: дальше	31 -43 -23 -9 -11
word word: далі	-32 4 6 7 1
word word: даними	-28 -15 -17 38 -2
word word: даних	-7 -15 -10 -13 19
word word: данные	-7 -49 -37 19 6
word word: данным	-20 19 -16 -9 -9
word word: дані	-25 -6 -29 -9 30
word word: данії	-15 -12 15 -26 16
word word: дарья	-22 -5 25 -2 -16
word word: дасть	24 44 -34 -28 -13
word word: дат	-19 35 -28 -17 -22
word word: дата	-30 57 -21 -27 -21
word word: дате	-29 -27 40 -31 -61
word word: дати	-51 65 -37 -23 -29
word word: датою	5 -2 -6 -20 24
word word: дату	-40 38 -23 -28 -9
word word: даты	-49 46 -18 13 -28
word word: дають	-11 -15 8 -17 4
word word: дає	-11 0 -17 -1 27
word word: два	-13 -9 0 -5 13
word word: двадца	-4 -8 5 4 -7
word word: двадця	13 -14 8 -2 -31
word word: дважды	-16 -1 0 0 16
word word: дванад	26 -10 31 -34 -41
word word: две	23 -15 -16 -10 -17
word word: двенад	6 -34 4 29 -44
word word: двері	26 -7 25 -9 -37
word word: двести	22 -16 -19 -2 -17
word word: двое	16 -23 -14 -4 13
word word: двоим	10 -2 16 -2 -23
word word: двоих	-14 -16 -18 -22 23
word word: двом	-31 -8 28 -36 41
word word: двома	-18 -24 19 -13 16
word word: двосто	-2 -8 -1 -4 15
word word: двох	-23 -3 18 -17 14
word word: двоє	30 -13 5 -24 -12
word word: двум	12 -15 -17 -13 -3
word word: двумя	-24 -12 -13 -8 27
word word: двух	-17 9 -34 15 -5
word word: двухсо	5 -11 15 9 -46
word word: дві	4 1 -28 -21 11
word word: двісті	26 9 -2 -27 -8
word word: двічі	9 13 4 -27 -17
word word: де	-2 -7 -31 -24 41
word word: дев'ян	19 -19 13 -8 -9
word word: дев'ят	1 -14 -1 9 -17
word word: девочк	19 -8 -14 -5 -16
word word: девяно	43 -4 -26 -8 -9
word word: девяте	26 -6 -20 -29 -9
word word: девяти	15 -3 -15 10 -14
word word: девять	16 -15 1 -17 -20
word word: дежурн	-11 -5 -14 -12 21
word word: действ	-25 -20 3 -22 41
word word: декабр	10 7 -6 -10 -10
word word: декого	-22 -14 20 -5 -14
word word: дел	-25 4 19 -7 -25
word word: дела	-5 -6 -12 26 -5
word word: деле	-27 11 -5 23 -11
word word: делега	-21 7 -41 -24 30
word word: дело	-40 -13 29 -20 -15
word word: делу	-4 11 -14 -17 15
word word: денис	-44 48 -43 20 -16
word word: день	-3 -4 2 -14 -12
word word: деньги	18 -18 -20 -14 23
word word: деокуп	-32 -13 -12 10 26
word word: депорт	-4 -40 -33 46 -43
word word: депута	11 11 -23 -11 -7
word word: держав	-17 -14 -4 -1 24
word word: держал	12 -12 22 -22 -35
word word: держат	-17 -23 18 -15 6
word word: держим	-4 23 -11 -16 -35
word word: держит	16 9 13 9 -47
word word: держпр	2 0 -12 -1 12
word word: держсе	-21 -23 -1 -6 24
word word: держсп	14 0 -5 -2 -7
word word: десант	-22 -10 -20 -14 31
word word: десяте	41 -2 -20 -14 -20
word word: десяти	-33 -10 -20 7 29
word word: десятк	-53 -17 2 2 29
word word: десять	-5 10 12 -6 -28
word word: детале	8 -16 31 -9 -9
word word: деталь	32 -12 -17 -10 -32
word word: деталі	39 12 3 -11 -25
word word: детей	16 9 -23 -7 2
word word: дети	-13 0 -9 7 -9
word word: детски	-31 -3 -6 -9 43
word word: детьми	-9 -1 -12 -3 16
word word: детям	-37 16 16 -17 4
word word: дехто	9 -2 -1 -10 -3
word word: деякі	9 13 13 -3 -25
word word: джелял	10 0 -5 -6 -1
word word: джерел	-27 16 -13 13 -32
word word: дзвони	-36 -25 37 -6 -26
word word: дзвінк	5 2 24 -22 -10
word word: дзвіно	0 -27 24 6 -22
word word: дзерка	16 -1 9 -4 -21
word word: дзуппі	1 16 -13 -10 -3
word word: диалог	-22 -15 -7 14 -7
word word: диверс	13 -8 -5 -5 -13
word word: дивити	-2 -1 21 -1 -17
word word: диво	34 -3 -19 -2 -22
word word: дивіть	-26 -10 30 -12 -26
word word: диплом	-29 7 -39 22 35
word word: директ	-14 17 19 23 -55
word word: дислок	-28 -18 -30 -21 56
word word: дистро	-19 -4 33 -1 -15
word word: дитина	12 9 -17 24 -28
word word: дитини	-18 -4 -19 47 -9
word word: дитину	-6 -3 -3 -15 15
word word: дитині	11 -3 -4 -1 -3
word word: длился	18 -6 -4 -8 -12
word word: длител	14 -2 -7 -6 -7
word word: для	-14 -26 -23 -1 37
word word: дмитри	9 14 -15 1 -34
word word: дмитро	19 -14 6 -10 -21
word word: дней	-37 -15 41 -1 -6
word word: днем	-11 -29 -11 -35 16
word word: днепр	-19 -2 -1 -6 27
word word: дни	-39 23 6 -17 6
word word: днк	-12 -21 13 -20 1
word word: днк-ек	39 -3 -16 -25 -26
word word: днр	-7 0 -6 4 -21
word word: дню	-57 3 -17 61 3
word word: дня	16 -2 9 22 -35
word word: днями	-21 -9 25 -16 -13
word word: дні	21 -29 38 -35 -52
word word: днів	-2 -13 -26 -31 27
word word: дніпра	-6 -15 34 -25 -27
word word: дніпро	-6 -16 -3 -24 43
word word: дніпрі	29 -26 -27 -26 19
word word: до	-3 1 -3 -12 5
word word: доба	-1 -14 26 -2 -15
word word: добави	27 -13 -10 11 4
word word: доби	1 5 9 -5 0
word word: добива	-37 15 -12 -15 33
word word: добра	23 -8 -12 -18 -11
word word: добрал	-19 -4 31 -10 -23
word word: добре	-12 -5 14 -14 -7
word word: добрий	17 -15 13 -17 -10
word word: добрих	11 -2 -7 0 -3
word word: доброг	-8 -14 29 -11 -20
word word: доброй	-10 -10 -26 -7 24
word word: доброс	-12 -5 -2 20 -18
word word: доброї	13 -9 -2 -1 -2
word word: добрые	22 23 -27 -2 -21
word word: добрі	5 23 -35 -26 -19
word word: добу	-26 -5 1 -30 30
word word: довга	26 -6 -6 -9 -19
word word: довгим	-17 -12 13 32 -4
word word: довго	15 -22 -9 -5 40
word word: довгі	-10 -7 15 -16 -14
word word: доведе	14 -6 -5 -14 -8
word word: довело	17 -4 -13 -6 -15
word word: довери	-29 -31 39 -22 -20
word word: доверя	-13 15 -3 2 -15
word word: доволь	-26 16 -4 -13 8
word word: доволі	17 -15 -12 -4 -5
word word: довше	-10 -3 -6 -13 15
word word: довів	-12 45 20 -23 -43
word word: довідк	-8 -11 0 -14 25
word word: довіру	-24 -2 -14 36 -3
word word: довіря	-27 9 -8 24 -23
word word: довічн	-27 -7 -7 -6 21
word word: догова	3 14 -35 -13 -9
word word: догово	-8 1 6 8 -22
word word: додав	9 -14 1 -16 11
word word: додати	-4 -15 11 15 -5
word word: додатк	-14 -7 -24 14 6
word word: додому	10 -5 -6 8 -14
word word: дождал	1 -9 -19 -15 8
word word: дозвол	-8 -6 -6 -9 9
word word: докази	-17 -7 -16 -17 21
word word: доказі	-42 7 -27 -43 49
word word: доки	8 -15 14 14 -31
word word: доклав	10 0 -5 -6 0
word word: доклад	-30 23 -14 -10 -6
word word: докуме	-21 4 18 -25 -2
word word: долар	-2 -11 16 -18 -19
word word: доларі	1 -13 -11 -14 26
word word: долгих	8 0 -2 -2 -5
word word: долго	4 -19 5 -6 -20
word word: долгож	-8 -2 12 -1 -8
word word: должен	-32 49 -23 -14 -24
word word: должны	-13 -1 48 -13 -38
word word: доллар	-22 -24 -19 17 -3
word word: доложи	-16 -26 0 12 33
word word: долуча	-2 16 -5 -3 -7
word word: долучи	25 -13 -11 -15 -7
word word: долю	-2 -21 -11 -14 22
word word: дом	-33 -4 -10 20 12
word word: дома	11 -7 -4 -6 -21
word word: домага	-6 -8 0 12 -4
word word: домах	-16 -11 17 -11 -14
word word: домашн	-10 0 18 -2 -33
word word: доме	-5 -16 4 -4 20
word word: домов	4 -7 -4 -32 36
word word: домови	-5 -11 -24 -22 49
word word: домовл	2 -4 -18 15 -11
word word: домогл	23 -10 -3 -14 -5
word word: домой	-13 -5 12 -17 -3
word word: дому	37 -7 -4 -1 -34
word word: доміво	-15 -11 -1 20 -14
word word: дональ	2 14 -1 0 -15
word word: донбас	-20 4 -21 -6 21
word word: донецк	0 -10 9 -9 3
word word: донець	22 -2 -6 -7 -5
word word: донечч	26 -3 -39 -20 9
word word: дончан	27 -9 -9 -14 -26
word word: донька	14 -2 19 -13 -20
word word: доньки	-4 -3 13 -3 -4
word word: дописі	19 -14 -1 -2 -3
word word: допита	-12 0 -1 -15 16
word word: допові	-26 43 -25 -14 3
word word: дополн	-28 26 -38 -15 7
word word: допома	37 -40 -8 -11 -14
word word: допомо	-15 8 12 -10 -9
word word: допомі	23 -10 -30 -13 -1
word word: доправ	13 7 -40 -31 -8
word word: допуск	8 -3 -6 -7 6
word word: допуст	-20 1 -15 -12 18
word word: дорога	-13 -9 16 15 -34
word word: дороги	0 -6 34 -12 -43
word word: дорого	17 -8 12 -14 -19
word word: дорогу	6 -17 36 -28 -29
word word: дорогі	18 -21 -6 -9 12
word word: дороже	-45 -22 29 -4 -25
word word: дорозі	24 -6 -16 -14 -27
word word: доруче	24 -12 16 -25 -17
word word: доручи	-36 0 24 -16 18
word word: досвід	-22 -20 -14 -14 28
word word: дослід	17 -8 -7 -15 -12
word word: достав	-8 1 2 -27 16
word word: достал	-26 -10 -14 -15 28
word word: достат	-15 -25 -6 -9 17
word word: достиг	20 -6 -6 5 -16
word word: достич	-10 32 -6 -3 -16
word word: доступ	-30 -4 -16 28 1
word word: досягл	-7 -4 -2 -3 9
word word: досягн	7 27 -16 -9 -16
word word: досі	-12 -19 -37 -14 39
word word: дотрим	0 45 15 -19 -23
word word: дохе	-3 11 -29 -4 -2
word word: доходи	-2 -6 -13 -3 14
word word: доходя	-5 9 -7 -14 7
word word: дочека	-28 40 14 -14 -1
word word: дпсу	-2 -3 19 -6 -9
word word: дрон	-29 -6 -27 -18 51
word word: дронам	-20 -5 -5 -13 38
word word: дрони	-24 -7 7 9 16
word word: дронов	2 -7 -10 -1 14
word word: дронів	-33 7 4 -27 9
word word: друг	-2 -20 14 -14 34
word word: друга	3 4 -26 -8 11
word word: другая	6 -6 18 -1 -17
word word: друге	6 -18 -14 7 -5
word word: другие	10 32 -36 -2 -8
word word: другий	21 2 -15 -7 -19
word word: другим	22 -12 0 -15 -16
word word: других	16 6 -15 16 -38
word word: другог	-6 -23 25 32 -34
word word: другой	-14 -18 13 -8 -9
word word: другу	-1 -20 21 -14 26
word word: дружин	-19 -1 -15 -22 29
word word: друзья	1 16 -3 -22 5
word word: друзям	-24 -4 -18 -16 29
word word: друзі	33 -3 -2 -3 -27
word word: дснс	-1 -2 -2 11 -20
word word: дуже	11 -14 6 -18 -25
word word: дульце	-20 -3 -14 -1 18
word word: думав	-22 -21 23 -8 8
word word: думали	-32 -7 18 19 -18
word word: душ	-32 -12 -21 -8 45
word word: дшв	22 0 -4 0 -19
word word: дякую	-6 0 -20 -4 9
word word: дякує	33 -12 -24 -15 -15
word word: дякуєм	-7 -4 3 8 -4
word word: діагно	-7 -4 23 -1 -15
word word: діб	-8 13 -44 5 27
word word: дівчат	7 -5 16 -17 -19
word word: дівчин	-13 -6 8 -21 0
word word: дізнав	17 -13 -4 -5 5
word word: дізнал	-7 -16 12 -12 -2
word word: дізнає	-26 1 16 -9 -30
word word: дій	-32 -16 -15 32 -8
word word: дійсно	-7 19 -5 -7 -15
word word: дійшли	1 -2 -1 -8 6
word word: діляно	0 -8 32 -1 -25
word word: дістал	-11 -8 -8 -21 17
word word: дітей	-4 -15 -26 -10 10
word word: діти	8 -10 -9 -14 0
word word: дітьми	27 -13 36 -16 -47
word word: дітям	-22 -2 2 -28 40
word word: діяти	-38 11 -17 -13 52
word word: евакуа	-18 -34 -11 -23 37
word word: евакуй	3 6 -6 -12 7
word word: евакую	-23 -28 -4 -55 50
word word: евгени	-9 8 5 14 -36
word word: египет	-12 -13 -7 -3 14
word word: его	-25 14 10 -18 12
word word: еда	1 -1 -20 -4 21
word word: едет	37 -7 -32 -8 -18
word word: единиц	-32 -4 -4 -16 41
word word: единов	-10 -3 7 -5 10
word word: единст	-21 -28 -11 -37 38
word word: едут	19 -10 7 -11 -23
word word: ее	-13 9 -25 7 8
word word: ежедне	-7 2 -28 21 -10
word word: ексклю	-15 -11 19 -7 -1
word word: ексмер	-1 -21 23 -5 -19
word word: експер	19 -26 6 -37 15
word word: екіпаж	-37 24 -25 -19 32
word word: електр	2 9 -18 -6 12
word word: еленов	-3 -17 -19 5 16
word word: емоції	-15 -20 17 -13 -8
word word: ему	11 2 -21 -6 9
word word: емірат	20 13 -8 -13 -21
word word: енерге	-13 14 -17 14 -14
word word: енерго	22 -6 -11 -16 -10
word word: ердога	-13 44 -17 -30 -51
word word: ереван	-22 -13 -1 0 25
word word: ермак	12 -1 -2 0 -8
word word: ермака	16 -8 -2 -2 -3
word word: если	6 -8 -13 -16 19
word word: есть	4 -1 -12 -4 -11
word word: етап	29 -22 28 -23 -19
word word: етапам	-16 48 -29 -16 -25
word word: етапи	6 -15 13 -15 2
word word: етапу	-27 18 24 -1 -10
word word: етапі	10 10 -4 -7 -12
word word: етапів	5 -27 -27 11 -11
word word: ефрейт	-10 -1 37 -2 -32
word word: ефірі	13 13 -6 10 -30
word word: ехать	5 -22 -3 9 -15
word word: еще	19 -16 -5 -10 -2
word word: ж	-4 -1 -29 -3 -3
word word: жалоб	-15 -1 -3 -1 16
word word: жаль	-7 -4 -16 10 6
word word: жартую	-17 -6 16 -11 -11
word word: жартує	-1 -11 25 -6 -25
word word: ждал	6 0 17 -1 -22
word word: ждала	6 -2 -16 -8 16
word word: ждали	13 -16 -13 -10 -7
word word: ждать	-7 -27 -2 -8 36
word word: ждем	-20 13 -17 24 -49
word word: ждет	-8 -13 0 -2 6
word word: ждут	19 -19 -7 -6 7
word word: же	-11 0 -18 -4 20
word word: желани	-19 -21 -5 6 0
word word: желающ	-16 22 -1 -12 13
word word: жен	4 24 -48 -16 -18
word word: женами	-1 -3 -20 -22 9
word word: жене	-15 -1 -7 -13 15
word word: женева	16 -13 -8 -7 -15
word word: женеве	-11 17 -4 -10 7
word word: женевс	0 -5 5 -2 10
word word: женеві	21 -7 -8 -40 31
word word: женско	53 -3 -12 -10 -40
word word: женщин	5 8 -16 -11 -1
word word: жены	-10 -12 14 -10 -20
word word: жест	9 -21 -17 -16 11
word word: жеста	-13 28 -4 -2 -15
word word: жестом	40 -11 -4 -3 -25
word word: живий	-15 -17 48 17 -41
word word: живим	-23 -5 27 -8 -21
word word: живими	-5 -11 -32 -20 29
word word: живих	0 -8 -13 -21 5
word word: живой	-15 -14 15 -5 12
word word: живут	-34 -15 6 -2 34
word word: живы	9 -23 -18 -18 10
word word: живые	0 -18 -14 3 -6
word word: живыми	-14 -4 -7 23 -9
word word: живых	24 -15 -7 -16 8
word word: живі	-1 -27 -20 -13 30
word word: жизни	13 -14 -11 -28 0
word word: жизнь	10 -20 14 -23 -21
word word: жили	11 -8 0 -2 -5
word word: жилье	-33 7 -7 -34 22
word word: жителе	-8 6 -17 -2 13
word word: жители	1 1 15 -12 -9
word word: житель	1 -14 32 9 -31
word word: жителя	-26 -11 -23 33 -21
word word: жителі	-28 -8 13 3 -3
word word: жити	-48 -13 -28 -18 45
word word: житло	-22 -19 -1 -6 16
word word: житоми	-28 -3 37 -6 -26
word word: життя	-40 -13 20 0 7
word word: жить	-6 -54 -26 1 14
word word: жовтня	-19 18 17 -10 1
word word: жовтні	-22 -20 -12 29 -20
word word: жоден	-7 14 -7 6 -12
word word: жодна	12 -15 0 17 -15
word word: жодних	19 19 -22 4 -37
word word: жодног	-30 -14 -26 -15 36
word word: жодної	-2 10 12 2 -23
word word: журнал	-16 1 -12 23 -5
word word: жінка	18 -3 -16 -6 -16
word word: жінки	-7 -12 10 11 -24
word word: жінку	-8 -8 28 -4 -11
word word: жінок	-3 12 -8 3 -18
word word: жіночи	-15 -9 -7 16 -2
word word: жіночо	-16 -12 32 -37 -41
word word: жінці	-1 -1 -2 -12 16
word word: з	-2 -5 3 2 -8
word word: з'явил	-22 34 -12 -3 -21
word word: з'ясов	-23 19 -14 -2 -6
word word: з'ясув	-26 -15 -3 -5 18
word word: з-помі	-33 -6 40 14 -34
word word: з-під	24 -12 -22 -11 10
word word: за	2 -9 -5 8 5
word word: забайк	-32 -5 30 -2 -17
word word: забезп	18 -12 0 -32 -5
word word: забере	42 -17 -12 -9 -17
word word: заберу	-3 -14 -9 -2 24
word word: забира	20 39 -15 -20 -4
word word: заблок	-34 30 -12 -24 -20
word word: заборо	-13 -9 49 12 -52
word word: забрав	-10 15 -3 -3 -12
word word: забрал	28 -7 0 -5 -24
word word: забрат	-47 20 10 17 -25
word word: забува	-39 -16 -6 22 -14
word word: забуде	-14 -2 24 -16 -20
word word: забули	-12 -12 -18 -5 19
word word: завала	-11 -12 -19 -11 14
word word: завало	-30 0 -2 -2 32
word word: завалі	-15 -1 -9 -2 23
word word: завдав	-20 -2 -3 -17 35
word word: завдал	-7 -1 0 14 -9
word word: завдан	-8 15 0 -25 8
word word: завдяк	24 -11 -17 13 -25
word word: заверш	5 -13 19 -24 -6
word word: завжди	17 3 -15 20 -25
word word: завода	-14 -16 -30 -4 32
word word: завтра	46 -20 -17 -10 -32
word word: завіта	-3 -6 -16 -6 18
word word: загало	1 -17 -13 27 -3
word word: загаль	-6 -15 -13 -18 19
word word: загарб	-14 -1 0 23 -4
word word: загибе	8 -25 22 -1 -5
word word: загибл	8 -1 -21 -8 -4
word word: загину	2 -14 -6 -8 6
word word: загрож	-4 -13 -15 -3 17
word word: задачи	-21 -4 -3 8 6
word word: задерж	-24 -16 -22 -22 42
word word: задоку	-20 -9 -20 -15 24
word word: заздал	19 3 13 -11 -15
word word: зазнал	-12 0 -1 9 5
word word: зазнач	27 -5 -12 -19 11
word word: займає	0 -26 -15 5 16
word word: займет	8 30 13 -16 -44
word word: заканч	30 -21 -18 -3 -18
word word: закарп	35 -17 -10 -18 -51
word word: заклад	14 -3 11 -3 -29
word word: заклик	-30 -1 -21 -22 14
word word: заключ	3 -14 -21 -27 33
word word: закон	-20 -3 -6 -16 34
word word: законо	-6 -6 -22 -24 52
word word: законч	18 -33 7 -19 -23
word word: закорд	-18 13 -21 -8 18
word word: закрит	-12 -16 15 23 -19
word word: закрыт	-8 0 0 -1 10
word word: закупі	-13 -3 -14 -5 28
word word: закінч	7 -32 22 5 -40
word word: залежа	-15 22 -13 -2 -16
word word: залежи	-15 16 -12 -12 -10
word word: залиша	-44 -18 34 3 5
word word: залиши	8 47 -45 -11 -25
word word: заложн	-23 -13 -6 -2 27
word word: залуче	1 -14 -2 14 -2
word word: залі	-27 -12 -18 -17 28
word word: залізн	-16 -3 -11 -18 21
word word: замест	-4 5 -5 16 -25
word word: заморо	-22 9 -1 -4 17
word word: заміст	-12 29 -3 -1 -16
word word: занима	-9 -9 -3 -1 8
word word: заняла	-4 -5 8 -9 6
word word: заняти	-5 -3 -6 -8 21
word word: заняты	-10 -1 -5 0 14
word word: заочно	-16 -4 -25 17 15
word word: запад	19 -1 0 -3 -19
word word: запада	-15 0 0 0 15
word word: западн	-5 14 -16 3 9
word word: запам'	14 -19 21 -31 -20
word word: запевн	2 -13 -11 0 15
word word: запис	-11 -24 -16 12 21
word word: записа	-18 -10 0 -16 11
word word: записі	-5 16 -3 33 -37
word word: запит	-18 -3 0 35 -25
word word: запита	-47 -15 -5 -4 27
word word: запити	-26 -12 26 26 -19
word word: запиту	-17 -8 4 -10 1
word word: заплан	-23 9 -15 -17 3
word word: заповн	-17 -12 -18 -17 45
word word: запоро	51 -19 -32 -14 -2
word word: запорі	23 -16 -6 -19 1
word word: запрац	-26 -18 -21 -25 36
word word: запрещ	-6 0 -1 -1 8
word word: запроп	-31 42 -16 -20 -23
word word: запрос	-24 -8 -25 11 22
word word: запрош	-4 -16 -15 13 19
word word: запізн	-15 -14 15 -12 9
word word: заради	35 -24 -7 -4 -10
word word: зараз	-28 51 -9 -27 -26
word word: зареєс	-1 -10 -14 -37 40
word word: зарпла	-26 -1 29 0 -27
word word: заручн	-14 -4 -28 -8 13
word word: заседа	-28 1 -18 28 21
word word: заслуг	15 0 -13 -2 0
word word: заслух	-26 28 -23 0 14
word word: застав	-5 -23 2 -8 7
word word: застен	24 -9 3 8 -30
word word: застос	-9 -5 -1 -33 40
word word: заступ	-13 20 -34 22 -4
word word: засудж	-11 -2 -15 10 -17
word word: засуди	10 -11 -15 6 -21
word word: засіда	-33 2 -16 22 19
word word: зателе	-9 -15 33 -16 13
word word: затем	-8 -16 3 -17 8
word word: затону	13 0 0 -12 0
word word: затрим	0 -7 -22 -4 29
word word: затягу	-8 11 -20 3 13
word word: зафикс	-21 -36 -20 -4 40
word word: зафікс	-20 -19 14 -21 1
word word: захват	-4 -1 -13 -6 15
word word: захвач	-12 -7 13 -6 8
word word: захисн	25 -10 -6 -6 -11
word word: захист	-7 -23 -27 -10 32
word word: захища	11 -3 -14 -13 13
word word: захода	12 0 -8 -1 -4
word word: заходи	21 12 -12 -9 -14
word word: заходу	25 -4 -6 12 -19
word word: заході	-7 10 -6 -8 -6
word word: захопи	16 2 -17 -5 -2
word word: захопл	-15 -9 -4 17 2
word word: захоро	23 -8 -26 -8 3
word word: захід	9 -6 -18 -21 27
word word: защита	-31 -9 -8 -9 47
word word: защитн	2 -3 -10 -8 2
word word: защиты	-19 -15 -5 19 11
word word: заяв	-6 -13 -4 -6 15
word word: заява	-6 -18 -2 -19 35
word word: заяви	-13 15 -14 -1 0
word word: заявив	13 7 -21 -19 16
word word: заявил	5 -18 -21 1 29
word word: заявки	-15 -1 -4 -25 24
word word: заявле	-29 23 -8 -23 12
word word: заявля	-7 23 -13 20 -17
word word: заяву	-31 -11 -27 -9 41
word word: збереж	-3 -30 -2 -2 31
word word: зберіг	3 -7 -18 -20 18
word word: збили	-15 -3 15 -5 8
word word: збираю	-12 -21 -25 -1 32
word word: збирає	-9 -14 -23 -16 24
word word: збито	-20 -20 5 -19 15
word word: збройн	23 -1 -7 -8 -11
word word: зброю	-11 -19 -2 -12 31
word word: зброя	-15 7 -19 -16 5
word word: зброї	0 -1 -7 17 -9
word word: збіг	15 -8 -14 -18 18
word word: збільш	-11 -4 -33 -9 41
word word: зв'яза	-5 -4 -15 -3 27
word word: зв'язк	-10 -13 -6 5 17
word word: зв'язо	-30 -16 28 14 -23
word word: звання	0 -7 -23 -7 34
word word: звезда	-19 -2 41 0 -25
word word: звезды	-10 -15 51 -7 4
word word: зверне	-23 -28 -28 32 11
word word: зверну	-32 -22 18 17 -25
word word: зверні	15 -9 4 -8 -6
word word: зверта	-1 11 -25 10 -13
word word: звинув	1 -10 0 24 -20
word word: зволік	18 -10 -4 -2 -3
word word: звонки	-29 11 35 -17 -23
word word: звонко	-23 -8 -9 -18 41
word word: звонок	10 -13 8 -9 -2
word word: звонят	11 -14 16 -1 -4
word word: зворот	25 -1 -1 -9 -13
word word: звідки	-3 -5 -17 -25 20
word word: звідти	-3 -13 -4 -11 13
word word: звільн	9 -9 19 -1 -21
word word: звістк	22 -5 -6 2 -19
word word: звіт	-18 -2 -18 -16 20
word word: згода	-32 53 -14 -16 -28
word word: згоди	-5 -5 -5 -17 12
word word: згодом	31 6 -26 -19 -7
word word: згоду	-21 28 -6 -9 -14
word word: згідно	51 -27 -6 -35 -8
word word: здават	-1 -11 -15 14 -13
word word: здалис	-46 -4 -21 -17 62
word word: здати	29 -24 -15 -19 9
word word: здатис	-9 -11 -6 -23 23
word word: здають	-16 -3 -7 -17 25
word word: здаєть	-15 -2 11 -22 24
word word: здебіл	-8 -10 -13 -3 5
word word: здесь	-16 -1 18 -10 9
word word: здоров	-30 -19 42 -29 -7
word word: здійсн	0 6 -1 -19 2
word word: зеленс	0 11 -10 -22 -15
word word: земле	34 -9 -10 -17 -11
word word: землю	24 -13 9 -19 -30
word word: земля	35 -12 -17 -7 -18
word word: земляк	-29 -8 28 -11 -9
word word: землі	21 -33 -6 -10 -3
word word: зенитн	-1 -1 -10 -2 14
word word: зерна	-18 -8 -16 -7 18
word word: зерно	-29 -37 -14 -4 46
word word: зернов	-2 -3 -24 -2 28
word word: зими	12 20 19 -6 -27
word word: зиму	21 -8 0 -9 -4
word word: зимы	19 -1 -4 -2 -13
word word: зловми	-2 -17 -16 -25 28
word word: злочин	-48 3 -23 -23 25
word word: змеино	17 0 -8 -3 -12
word word: змеины	0 -9 -17 -15 13
word word: змогли	16 -32 7 25 -13
word word: змогу	15 -4 -1 -1 -10
word word: зможем	-18 3 14 12 -17
word word: зможут	4 20 -17 -10 -15
word word: змі	1 39 -11 -26 -20
word word: змінив	-7 -8 -5 -18 18
word word: змінил	-22 3 4 -10 13
word word: змінює	-23 13 -5 14 -4
word word: змішан	17 -39 -12 -7 18
word word: зміїни	15 -11 -3 -3 -2
word word: зміїно	24 -17 9 -27 -20
word word: знаем	-37 -35 -29 49 -35
word word: знайде	5 -14 -7 -4 16
word word: знайти	4 -4 12 2 -14
word word: знайшл	-26 -15 29 -12 -3
word word: знак	-12 -16 -7 0 15
word word: знаком	39 -1 -5 -33 -2
word word: знала	-1 12 -17 -3 -25
word word: знали	-7 -15 -4 -5 20
word word: знати	-19 -18 -16 13 29
word word: знаход	-29 -13 11 -25 5
word word: значил	15 -2 -14 -3 -14
word word: значит	-13 0 14 7 -14
word word: значно	1 -6 -4 26 -27
word word: знаю	8 -31 -3 7 -20
word word: знают	-18 3 17 -26 21
word word: знають	23 -10 -14 -5 8
word word: знає	-3 11 -15 34 -28
word word: знаємо	1 -4 -6 6 -12
word word: зник	11 -15 -3 -8 -17
word word: зникли	8 -8 -16 11 -13
word word: зникло	-6 -22 29 -10 -6
word word: знищен	-13 -13 -13 -28 24
word word: знищил	-5 -2 -4 -4 15
word word: знову	-7 -13 -3 -13 4
word word: зняли	-15 -9 10 -15 14
word word: зобов'	-6 13 0 14 -15
word word: зовсім	-1 0 0 9 -7
word word: зокрем	28 -20 -2 2 -5
word word: золота	-28 -2 -9 -6 41
word word: зоне	12 -7 -12 -31 -5
word word: зоны	-44 -6 -15 -6 54
word word: зосере	-2 -1 0 28 -26
word word: зрадни	-12 -4 -5 -8 16
word word: зразки	-12 -30 1 -32 -3
word word: зразкі	-38 -32 32 -4 -44
word word: зразок	17 -10 -15 -15 14
word word: зранку	2 17 -11 -2 -10
word word: зрк	14 -5 -3 -1 -10
word word: зробив	-33 -1 35 9 -20
word word: зробил	-14 11 29 -17 -13
word word: зробим	12 21 -1 -21 -11
word word: зробит	-28 35 14 -28 21
word word: зробле	42 13 13 -18 -53
word word: зсу	26 -4 -11 4 -21
word word: зупини	-33 -6 -27 -33 40
word word: зупиня	22 -15 -17 6 -11
word word: зусилл	19 -1 -4 -12 -3
word word: зусиль	-11 14 -13 -10 -2
word word: зустрі	-15 6 10 -4 -7
word word: зі	-7 29 16 -38 -26
word word: зібрал	-45 -24 -36 -11 52
word word: зібран	-47 -11 -54 62 -45
word word: зібрат	0 -8 -20 -18 34
word word: зірвал	-3 29 -24 -4 -24
word word: зірван	-29 -20 -10 -12 40
word word: зірват	14 -3 -2 -5 -16
word word: зіткне	16 -27 -25 -13 18
word word: и	-11 0 0 -4 6
word word: иван	26 -2 -7 -1 -19
word word: идет	-14 25 -27 7 -14
word word: идут	0 29 -11 13 -36
word word: из	-5 -11 10 -6 -3
word word: из-за	-23 18 -33 -34 25
word word: из-под	-27 -13 0 -6 27
word word: извест	-27 -25 27 12 -29
word word: извеще	-28 -27 50 -3 -8
word word: издани	-7 -23 -13 13 -1
word word: изолят	-17 -15 -11 -16 31
word word: израил	-31 -15 -6 -10 38
word word: изъято	-5 -1 -3 -4 12
word word: иконы	-5 -2 -47 -6 46
word word: или	-21 -13 -23 0 31
word word: им	19 -1 -3 -8 -19
word word: имен	14 17 -25 11 -17
word word: имена	24 -16 -32 8 19
word word: имени	-50 -17 30 22 -23
word word: именно	-8 14 -24 -5 -2
word word: инвали	26 -8 -10 -23 5
word word: инжене	-8 -9 -10 -29 48
word word: инициа	-41 27 -13 13 9
word word: иностр	12 -14 -17 -2 14
word word: интерв	-37 -26 33 0 -8
word word: интерн	-29 -4 -4 5 11
word word: интерф	-1 -3 10 -3 -13
word word: информ	6 -30 -24 15 -7
word word: ирина	18 -2 -1 -15 0
word word: исключ	-15 12 -9 -13 25
word word: исполн	9 -11 -5 -12 16
word word: истори	4 -15 -15 -15 28
word word: источн	9 46 -27 -15 -60
word word: истреб	-1 -9 -1 -1 12
word word: итог	8 -1 13 -16 -49
word word: итогам	6 -14 0 -5 -31
word word: итогах	-39 -14 15 30 -7
word word: итоги	-39 -26 11 30 -16
word word: итого	56 -31 -12 -24 -32
word word: их	-4 -13 19 -17 -32
word word: ищем	19 5 -22 -24 2
word word: июле	12 29 -3 -15 -16
word word: июля	-8 5 7 -18 -3
word word: июне	-8 -2 9 9 -33
word word: июня	15 -24 -26 9 -6
word word: й	22 -13 2 -12 -21
word word: йде	-25 68 -47 9 -30
word word: йдемо	-32 -16 17 19 -18
word word: йдетьс	10 20 -11 32 -43
word word: йдуть	12 -1 -7 0 -5
word word: його	-36 -12 33 -43 1
word word: йому	-30 -12 32 -5 5
word word: йшли	28 -1 -15 -7 -14
word word: йшлося	11 18 -6 -17 3
word word: к	9 11 -4 -39 -22
word word: кабіне	1 -24 -22 -13 43
word word: кава	-31 -18 20 -8 25
word word: каву	-40 -3 48 -6 -32
word word: кадрах	-10 -6 13 -11 -21
word word: кадри	-10 -15 13 -8 8
word word: кадры	-15 -22 47 -26 -28
word word: кадыро	-4 -16 50 -3 -28
word word: каждая	12 7 -16 -8 -19
word word: каждог	-19 -9 -15 38 -18
word word: каждое	-21 12 -34 11 -10
word word: каждой	16 17 -21 -16 -16
word word: каждом	-28 -16 34 9 -53
word word: каждую	39 -21 -41 15 -2
word word: каждый	-9 4 -12 -10 1
word word: каждым	-16 -4 20 4 -28
word word: каже	-37 26 -31 -49 10
word word: кажу	-19 17 -8 -1 -16
word word: кажуть	-24 -27 34 -1 -8
word word: казали	-2 7 14 -3 -17
word word: как	-38 -25 44 -24 9
word word: каких-	22 36 -6 -3 -25
word word: калини	-26 -30 33 -11 -25
word word: калужс	-29 -6 -23 -6 35
word word: камера	-43 -2 15 -13 21
word word: камеру	-23 16 -7 -13 10
word word: камері	20 -4 26 -10 -26
word word: камиши	-19 18 -26 -16 7
word word: канада	1 13 -1 -1 -13
word word: канади	1 -10 -7 -6 1
word word: канал	8 13 -8 -16 -5
word word: канала	-12 49 -19 -16 10
word word: канале	17 -2 -8 -5 -3
word word: канали	-5 -17 -21 -31 40
word word: каналу	-3 -8 -16 -6 21
word word: каналы	-15 26 -19 15 -29
word word: каналі	-9 36 -20 -14 -8
word word: канцле	8 -36 -23 -17 46
word word: капці	-4 -12 -15 -7 32
word word: карант	-19 -3 -1 -13 12
word word: кардин	-11 25 -17 -14 5
word word: картин	-13 -6 -19 -17 37
word word: касает	-12 -11 -1 -7 14
word word: катар	4 -3 -35 -23 -1
word word: катара	55 -11 -14 -9 -29
word word: катарс	12 1 -21 13 -33
word word: катару	16 -17 -6 20 -31
word word: катего	-11 6 2 7 -19
word word: катува	-20 -14 4 13 1
word word: катівн	12 -6 -2 11 -14
word word: каховк	14 -3 24 -16 -13
word word: качест	-24 11 -14 -3 16
word word: кв	-14 0 -1 -3 17
word word: квадра	-17 -2 -9 -18 21
word word: кварта	-28 -35 -44 16 24
word word: кварти	-31 -16 -20 -10 39
word word: квиток	-9 -1 -2 -2 10
word word: квітен	-24 -13 -7 -5 24
word word: квітня	-14 10 11 -4 -11
word word: квітні	11 -1 -16 -9 15
word word: кг	3 -10 6 -20 -6
word word: керова	-11 0 0 -6 15
word word: керівн	13 23 -27 2 -32
word word: киев	18 15 -17 -2 -29
word word: киева	-33 29 -34 14 -10
word word: киеве	28 -17 1 -21 -18
word word: киевом	5 27 -44 -17 -23
word word: киевск	11 -2 -4 -18 0
word word: киеву	12 10 -13 -3 -23
word word: килогр	4 -1 46 -2 -47
word word: ким	-2 -15 -12 27 5
word word: кинули	-31 -16 -17 -18 33
word word: кирилл	12 5 -2 -8 -6
word word: кирило	-23 1 9 17 -32
word word: києва	2 -25 -3 -30 19
word word: києві	-18 -19 -17 -46 50
word word: київ	14 -26 -9 -7 17
word word: київсь	16 -15 -2 -1 -1
word word: київщи	24 -8 4 -13 -14
word word: класс	-23 -1 18 -6 15
word word: климен	4 -13 11 -24 -8
word word: клиник	-20 -6 17 -11 -4
word word: клинич	-30 -6 -19 -28 44
word word: ключи	-18 -2 -8 -2 16
word word: клінік	-20 -8 -8 -14 40
word word: км	21 -11 -27 0 -6
word word: книг	-14 0 -4 -4 19
word word: книга	-9 -18 -37 -29 35
word word: книги	-36 -19 -21 -12 30
word word: книжок	-22 -16 -32 -6 30
word word: ко	17 -6 -6 2 -28
word word: коаліц	-40 -20 -6 18 1
word word: когда	-20 14 -29 -16 3
word word: кого	-3 -33 22 7 -10
word word: когось	15 -13 -32 -18 23
word word: код	-3 -8 -32 -14 40
word word: коек	-10 -3 -5 -3 17
word word: кожен	3 -9 -15 0 12
word word: кожна	-19 -23 -30 36 2
word word: кожне	32 -37 3 16 -28
word word: кожним	-25 -20 33 19 -26
word word: кожног	-3 4 -7 8 -28
word word: кожном	-11 -9 -4 4 13
word word: кожною	-14 -2 -10 37 -22
word word: кожної	-5 -30 -21 2 36
word word: кожну	-8 -38 -11 8 -4
word word: кожній	-19 -22 -16 31 16
word word: кол-це	-27 -32 29 -18 27
word word: колабо	-23 -14 -18 -15 34
word word: колега	-29 9 -12 2 -2
word word: колеги	-34 42 -21 -5 -8
word word: колего	-26 6 -5 25 2
word word: коли	-25 47 3 -25 -50
word word: количе	29 -16 -3 -10 -23
word word: колишн	-1 -2 -8 -24 31
word word: коллег	-35 -19 -18 46 -4
word word: колон	-29 -7 -17 10 42
word word: колона	27 -5 -38 -14 16
word word: колони	-30 -20 -38 -26 49
word word: колонн	23 -15 -11 -16 5
word word: колону	24 -2 20 -21 -21
word word: колоні	-16 -23 -34 2 45
word word: колі	29 -7 -14 -28 14
word word: коліна	-10 -13 6 19 -22
word word: команд	-9 -12 16 -12 5
word word: комбин	-29 -8 -11 -7 33
word word: коменд	10 -4 -6 -6 -2
word word: комент	-29 2 -3 -24 1
word word: комисс	23 -22 -14 -17 16
word word: комите	9 -8 -11 -7 11
word word: коммен	27 11 -12 -21 -28
word word: коммер	7 -17 -21 15 -15
word word: компан	-9 -16 -7 -14 18
word word: компен	-28 -14 -29 -18 25
word word: компле	-16 -2 5 -3 -3
word word: кому	30 -21 20 -12 -27
word word: комісі	4 -8 -8 -2 5
word word: коміте	20 -14 -6 2 2
word word: конвен	-13 -10 -3 11 7
word word: конвер	-14 -16 -5 -13 25
word word: конечн	15 -6 -13 -1 2
word word: конкре	-3 -21 -21 -32 50
word word: констр	-19 -8 0 -8 29
word word: консул	-36 32 -21 -24 -18
word word: контак	-46 52 -34 -20 17
word word: контра	-19 -17 13 4 -4
word word: контро	-8 -5 2 -10 3
word word: контрр	14 -1 0 -9 -5
word word: конфер	-4 -16 -10 13 3
word word: конфли	12 2 46 -27 -30
word word: конфіс	-2 -1 -1 -4 8
word word: конца	3 26 19 -11 -70
word word: конце	17 -2 0 -15 -25
word word: концер	-7 -17 -28 -17 35
word word: коорди	7 -20 -11 -4 8
word word: коордш	39 -12 -23 -20 -24
word word: копію	-15 -16 -2 -24 21
word word: корабе	1 -7 -22 -18 19
word word: корабл	-16 -3 -7 -14 37
word word: кордон	31 3 -36 -36 -5
word word: коресп	6 -10 -15 -6 -2
word word: коригу	-12 -17 -5 -8 19
word word: коридо	-34 5 7 18 -6
word word: корист	-16 17 -4 -22 21
word word: кормил	-16 -12 27 -3 -45
word word: коробо	-25 -15 -19 -17 31
word word: коротк	-24 24 0 20 -23
word word: корпус	13 -4 -4 35 -13
word word: коррес	-4 -18 11 -18 21
word word: костюм	-24 -15 16 -7 -13
word word: котенк	5 -3 -13 12 -11
word word: котора	-14 -9 10 21 -18
word word: которо	-15 -23 29 -24 21
word word: котору	55 -8 -22 -11 -26
word word: которы	0 3 1 -6 -20
word word: крамат	-17 -6 -4 -10 19
word word: красик	-18 -3 -15 -1 19
word word: красно	-15 -9 -15 -4 17
word word: красны	-9 -13 -6 15 -4
word word: края	-23 -14 24 -6 -12
word word: країн	-22 -38 -26 12 20
word word: країна	-8 -16 19 3 2
word word: країни	-10 3 -3 -7 -4
word word: кремен	-4 -14 -6 -23 18
word word: кремле	-20 -2 -6 12 15
word word: кремль	-10 8 -26 -7 9
word word: кремля	-12 43 -13 -15 -12
word word: крест	-1 -15 -5 7 -6
word word: креста	-4 -11 -2 -12 0
word word: кресто	-21 7 -13 23 -5
word word: кресту	0 -5 -16 43 -26
word word: крим	-3 -2 -11 34 -29
word word: кримсь	19 9 -28 -41 -14
word word: криму	16 17 32 -29 -22
word word: кримін	1 5 -1 -15 14
word word: кричал	-23 -6 -16 -30 23
word word: крок	28 10 -22 -21 -6
word word: кроки	6 -44 -16 -29 23
word word: кроком	-39 52 -23 -16 10
word word: кроку	26 -15 16 -20 -14
word word: кроме	-13 7 -9 18 -20
word word: кропив	-42 -16 -12 -7 33
word word: кропот	5 34 -27 -21 -28
word word: кругло	11 -15 -5 -5 -16
word word: крупне	-6 11 -14 -19 11
word word: крупно	-20 13 -16 -7 12
word word: крупны	2 -12 2 -3 5
word word: крушен	-22 33 -9 -1 -13
word word: крым	17 -6 -35 -6 35
word word: крыму	-19 -5 -4 -13 21
word word: крім	-20 -14 -16 25 5
word word: кто	10 -15 -16 4 -13
word word: кто-то	-1 -3 20 -4 -35
word word: куда	29 -8 -22 -15 -18
word word: куди	-16 -3 -1 -33 20
word word: кулаки	-21 28 -6 -5 -31
word word: кума	17 -3 4 -4 -23
word word: куп'ян	-10 -21 -8 -18 15
word word: курант	18 -3 -9 -3 -13
word word: курато	-2 -4 -22 -2 22
word word: курс	-29 -28 -48 -23 77
word word: курсан	-15 -9 -28 -15 56
word word: курск	-13 -6 13 -9 -14
word word: курска	-14 -6 -21 -15 28
word word: курске	10 -8 -1 -5 -22
word word: курско	5 -6 -22 16 2
word word: курску	-25 -9 25 20 -21
word word: курськ	-4 13 -14 -19 -3
word word: курщин	-10 -7 -10 -19 20
word word: курян	15 3 4 2 -12
word word: куряна	-20 -38 -20 47 -25
word word: куряне	-28 -6 57 -14 -37
word word: куряни	36 -3 -5 -32 -10
word word: кіберп	-3 -4 -8 -5 19
word word: кілогр	-24 -14 33 -6 -14
word word: кіломе	-15 -1 -9 -13 16
word word: кілька	20 2 0 -15 -22
word word: кілько	-10 40 -20 -14 -21
word word: кількі	-5 27 -16 -1 -36
word word: кінець	23 13 -12 -21 -10
word word: кінця	3 21 -10 -25 -12
word word: кінців	4 -3 -16 0 16
word word: лабора	-29 -17 -24 20 20
word word: лавров	-22 -37 -19 30 10
word word: лагере	-26 -11 0 7 14
word word: лагеря	-15 -17 -6 -5 13
word word: ласка	-10 -3 15 -13 -1
word word: легіон	-14 -1 0 -1 15
word word: леді	-8 21 19 -19 -25
word word: лежат	-17 24 -2 -11 4
word word: лежать	13 -14 -10 -6 11
word word: лежачи	-20 20 -4 -19 -15
word word: лежить	-22 27 -26 -17 -25
word word: лекарс	-31 15 -19 -26 29
word word: лет	-6 9 -20 -5 4
word word: лета	-26 12 19 15 -28
word word: летате	1 -3 -12 -7 13
word word: летом	0 -18 15 -12 10
word word: летчик	22 -13 -39 -15 3
word word: летят	26 -7 -15 -1 -7
word word: лечебн	5 -7 14 -7 -9
word word: лечени	-10 -6 -8 4 -10
word word: лечить	41 -7 -16 -1 -20
word word: ли	-32 10 3 26 -23
word word: либо	6 -8 -21 -11 32
word word: лимана	-11 -6 -27 -3 15
word word: линии	31 -22 -24 28 3
word word: линию	18 -38 9 7 -35
word word: линия	-11 -10 -7 -45 57
word word: липецк	-4 -1 -17 -7 18
word word: липня	10 -16 -21 -21 15
word word: липні	-18 1 -15 24 2
word word: лист	-9 21 -14 -16 -18
word word: листа	-23 7 -9 -14 2
word word: листи	-64 24 0 12 -8
word word: листоп	-6 6 -3 3 -13
word word: листув	-24 -10 -10 26 2
word word: листів	-24 -18 6 -1 30
word word: литви	-44 -2 -22 -9 50
word word: литовс	-79 -5 -30 -12 52
word word: лиц	-1 -16 -2 10 -4
word word: лица	5 9 0 -5 -15
word word: лично	-8 -16 -8 20 -10
word word: личные	9 -4 -14 -12 16
word word: лишают	-29 -17 22 29 -3
word word: лишаєт	-15 -4 -8 27 -6
word word: лише	-3 -1 -4 -1 -11
word word: лишило	-19 -11 -15 -16 19
word word: лишком	9 -13 -5 13 -17
word word: лишним	12 15 0 -16 0
word word: лишь	29 -17 -28 -25 -17
word word: лнр	11 -21 3 -10 -13
word word: ложь	-24 6 -15 -1 14
word word: лондон	0 -23 -2 -6 13
word word: лубине	13 3 -7 -3 -22
word word: лубинц	-4 22 -12 9 -31
word word: лубіне	26 5 13 -26 -30
word word: лубінц	13 -22 -13 10 -20
word word: луганс	19 -8 -6 -2 -4
word word: луганщ	8 -5 5 -10 -12
word word: лукаше	23 -31 -30 -15 30
word word: лучше	-16 -25 -45 -21 31
word word: лучший	19 -2 -15 -2 -6
word word: львова	-9 3 33 -6 -43
word word: львово	-17 -2 -30 -17 40
word word: львові	-17 -14 -29 -17 40
word word: львівщ	-3 -14 -20 -20 21
word word: льотчи	3 -1 -9 4 2
word word: любой	-36 11 -21 32 22
word word: людей	13 -19 -35 15 -5
word word: люди	-14 31 -20 -1 -14
word word: людина	-10 -14 -17 7 18
word word: людини	13 -31 -10 6 19
word word: людину	8 -24 -14 -10 25
word word: людьми	-18 26 -15 -6 7
word word: людям	17 -25 -12 8 -8
word word: людях	-20 -9 -7 -33 24
word word: лютий	-9 -25 -1 -13 38
word word: лютого	-25 -1 0 45 -43
word word: лютому	17 18 -29 -16 10
word word: лівобе	10 -2 -3 -2 -3
word word: лідері	27 -10 -10 -10 -13
word word: лікар	-16 -15 31 -6 -26
word word: лікаре	-34 -4 17 -4 16
word word: лікарн	7 -8 47 -19 -26
word word: лікаря	-49 -10 17 18 -1
word word: лікарі	-9 -7 5 3 -17
word word: ліквід	-23 -8 -9 -5 31
word word: лікува	-7 -16 10 -21 14
word word: лікуют	-44 16 14 9 -17
word word: лінію	14 -6 11 5 -15
word word: лінія	-8 -10 -3 18 -23
word word: лінії	27 -3 -35 -24 2
word word: літа	-30 -10 23 -39 28
word word: літак	-29 -8 -42 -25 41
word word: літака	7 41 -17 -4 -27
word word: літаки	25 -15 -14 -12 14
word word: літакі	-19 -45 -17 -19 33
word word: літні	-27 -26 -27 11 0
word word: літніх	-17 -5 -4 -7 19
word word: м	-20 -4 -29 -17 32
word word: мав	-34 60 -18 -18 -44
word word: мае	-25 3 1 16 -33
word word: майдан	-6 13 -25 21 -2
word word: майже	0 -2 -1 -28 10
word word: майсте	-19 -20 -19 -4 21
word word: макеев	-1 -17 -11 -28 32
word word: макрон	-21 3 -28 -21 53
word word: максим	0 13 -8 -3 -12
word word: мала	-14 0 13 -4 1
word word: малень	8 -1 -16 -1 10
word word: мали	-1 -10 -30 -24 22
word word: мало	-39 -29 5 25 -35
word word: мальчи	20 -8 -19 -12 -15
word word: малюк	2 0 12 0 -13
word word: малюку	16 -1 -2 -5 -9
word word: маляр	-35 21 -1 22 -19
word word: мам	-27 -19 38 -18 -34
word word: мама	-28 -4 38 -9 -14
word word: мамам	16 -3 -1 -3 -10
word word: мамами	42 10 -23 -30 -46
word word: маме	-16 -33 -1 -15 16
word word: мами	17 -3 -7 -6 -15
word word: мамо	-19 -9 20 20 -25
word word: маму	18 -9 0 -10 -26
word word: мамы	36 -14 -31 -8 -17
word word: мамі	-13 -14 15 -5 -10
word word: маніпу	-8 -13 -22 -14 33
word word: мар'їн	-7 -1 -8 -17 18
word word: марии	-9 -1 15 -1 -23
word word: мариуп	2 -6 -13 -13 18
word word: мария	11 -1 0 -1 -9
word word: марта	-21 3 28 -6 0
word word: марте	-8 14 -6 -11 -11
word word: маршру	-35 -2 -18 41 7
word word: маріуп	10 -9 0 -12 -11
word word: марія	-33 -16 4 -24 20
word word: масшта	18 -8 -20 -31 24
word word: матере	-1 22 -14 -15 -10
word word: матери	-34 -11 15 9 21
word word: матеря	3 -13 -19 -3 -13
word word: матері	-2 5 3 3 -12
word word: мати	13 25 14 -6 -22
word word: матрос	17 -8 0 -1 -9
word word: матч	-27 -9 -19 -30 27
word word: мать	-1 -18 44 -18 -3
word word: машин	-28 -16 -29 -25 69
word word: машина	-44 0 36 -12 -15
word word: машину	-17 -5 -14 -1 22
word word: машины	16 -1 -1 -3 -15
word word: маю	-31 13 5 -11 -20
word word: мають	-16 1 -2 -24 28
word word: мая	-8 -7 22 -10 -2
word word: має	-7 -19 -10 -10 17
word word: маємо	8 11 -6 -13 -11
word word: маєте	0 0 -14 15 -6
word word: мвд	-36 -10 33 27 -19
word word: мвс	15 -30 8 6 -28
word word: медали	-17 -13 -6 -3 22
word word: медаль	-16 0 -13 -2 27
word word: медвед	-8 -7 30 -13 -34
word word: меджлі	10 0 -5 -6 0
word word: медик	30 -17 -13 -6 -3
word word: медика	-24 -13 16 -28 28
word word: медики	24 -14 -13 -10 -8
word word: медико	-17 19 -16 -22 15
word word: медикі	-3 14 -21 -12 -18
word word: мединс	23 -7 4 -27 -21
word word: медици	10 -10 -9 -6 7
word word: медичн	17 -7 -7 2 -2
word word: медогл	20 -1 -13 -11 -5
word word: медпом	14 -4 -14 -4 6
word word: медпун	-22 -10 -1 -1 27
word word: медсес	-14 -7 -2 13 5
word word: медучр	20 -3 -12 -2 -6
word word: медіа	-15 -11 16 21 -1
word word: межах	16 -19 0 19 -38
word word: между	-24 -7 -3 8 17
word word: междун	-1 -8 -18 -9 15
word word: мелані	28 -1 -5 -18 -5
word word: мелито	24 -6 -20 -10 -18
word word: меліто	2 -16 -21 -39 13
word word: мемора	-35 -36 37 12 -5
word word: мене	26 -11 -22 -1 7
word word: менее	-10 15 -15 -11 3
word word: менше	-4 -17 -13 8 14
word word: меньше	-22 -17 17 37 -25
word word: меня	-8 -2 1 31 -19
word word: меняем	10 -7 -4 -18 13
word word: меняли	17 -19 -9 -11 5
word word: менять	12 10 -21 -18 -18
word word: меняют	-1 -12 -15 -2 28
word word: мені	-24 -13 -8 -13 13
word word: мер	-3 -1 26 -1 -24
word word: мера	33 -8 -13 -20 -24
word word: мережі	-25 20 -22 -25 33
word word: меропр	-24 12 0 -3 7
word word: мест	-17 -19 -18 -16 30
word word: места	-18 -4 -34 -6 44
word word: местах	12 -19 -33 -9 15
word word: месте	-4 26 -13 -17 -9
word word: местны	19 -8 -24 -4 6
word word: место	-13 23 -24 -2 13
word word: месяц	-16 1 -13 -21 13
word word: месяца	14 32 -10 -14 -43
word word: месяце	11 -4 3 -12 -11
word word: месяцы	1 -3 6 -9 -12
word word: мета	-8 11 2 -22 -24
word word: механи	-18 -10 21 9 1
word word: механі	-13 -6 -10 11 9
word word: мешкан	16 -7 -8 -40 25
word word: мзс	9 -14 -11 -22 20
word word: ми	-22 14 3 -3 -1
word word: мигран	-6 -6 -5 30 -18
word word: мид	-16 -24 -6 25 -16
word word: микола	1 -8 39 -20 -36
word word: милици	35 -7 -17 -29 -6
word word: миллио	-7 -8 -15 -29 28
word word: милосе	20 -8 -16 -14 12
word word: милост	14 -11 0 -6 1
word word: минає	23 -16 -7 -18 12
word word: миниму	24 -40 -14 -12 15
word word: минист	-22 -13 -6 -4 17
word word: минобо	-3 -5 14 -16 1
word word: миноме	-14 -1 -9 0 23
word word: минреи	21 -16 -11 -6 -41
word word: минск	-1 -6 -19 -4 5
word word: минске	-29 -22 8 14 1
word word: минувш	-38 -16 -17 8 36
word word: минули	-21 -3 6 3 12
word word: минуло	-3 7 -23 8 -23
word word: минулу	-10 25 -4 -4 -2
word word: минулі	-2 -24 27 -1 -10
word word: минут	-26 17 -10 -4 14
word word: мир	-20 -18 4 -34 42
word word: мира	-16 -4 8 -25 15
word word: мирный	-4 -13 -1 -1 14
word word: мирных	-20 1 -24 20 10
word word: миротв	-32 -16 -11 -15 45
word word: миру	-4 5 -5 19 -23
word word: мить	-20 14 43 -2 -21
word word: мккк	-17 5 -16 8 1
word word: мкчх	6 -21 -22 -17 28
word word: младше	20 5 -30 -11 -30
word word: младши	-43 -21 -1 31 5
word word: млн	-28 -13 -11 -11 29
word word: млрд	-3 -5 -5 19 -18
word word: мне	13 0 3 -3 -28
word word: мнения	-14 -24 -18 -11 28
word word: многие	16 -8 -7 -1 -12
word word: многим	-40 -19 25 -3 -19
word word: многих	4 -7 10 -17 -5
word word: много	1 1 13 -11 -33
word word: мо	-1 31 -9 -20 2
word word: мобили	-27 -10 5 -12 19
word word: мобиль	-15 -2 -4 -10 16
word word: мобіль	-6 -11 -3 14 5
word word: мобілі	-15 8 -20 -17 29
word word: мова	-1 22 -9 -12 -21
word word: мовчан	-27 19 -29 -22 17
word word: мовчат	-22 -11 -11 6 15
word word: мовчи	-22 -16 -14 -37 42
word word: мовчит	-10 39 -5 2 -29
word word: мовчки	19 0 -9 -1 -9
word word: мовчіт	-15 -8 -14 16 -10
word word: мог	-2 30 -6 -5 -18
word word: могли	-14 -5 -5 -7 14
word word: могло	16 -18 -14 -3 -15
word word: мого	-15 -18 30 -4 -23
word word: могу	30 23 -21 -31 -36
word word: могут	-25 34 -1 -11 -14
word word: моего	-21 -10 19 -5 -15
word word: може	-28 -13 -18 30 -7
word word: можемо	4 28 -32 -17 -5
word word: может	-39 35 -29 -12 -31
word word: можлив	-18 19 -21 -22 13
word word: можна	-32 2 14 5 -11
word word: можно	6 -12 -1 -35 -17
word word: можу	7 -14 8 31 -39
word word: можуть	19 -16 -15 -39 18
word word: моз	12 -7 13 -5 -30
word word: мои	30 -1 -19 13 -20
word word: моим	-32 0 -1 33 0
word word: мой	5 10 -27 9 -18
word word: молдов	7 -15 -21 -16 4
word word: молилс	-15 -2 21 14 -21
word word: молитв	-40 -17 -14 10 9
word word: молодд	-12 14 0 0 -4
word word: молоде	-31 -3 28 -15 -32
word word: молодо	11 -3 16 -2 -24
word word: молодц	-34 -2 64 -4 -78
word word: молодш	17 -2 -3 -8 -14
word word: молоды	-14 5 -18 -1 5
word word: молодь	10 -35 -11 -12 26
word word: молоді	-19 9 13 -5 -10
word word: моложе	-15 23 -3 -13 -5
word word: молчит	-16 20 -3 -36 -14
word word: момент	3 -2 -9 8 -19
word word: моніто	-24 -19 -7 -11 42
word word: моргах	-3 -13 12 -5 -41
word word: морги	8 -3 -2 -3 -1
word word: моргов	21 0 -1 0 -19
word word: моргів	28 -5 -4 -14 -22
word word: мордов	-32 2 -16 -28 11
word word: море	-14 0 -20 -3 22
word word: морозо	-24 19 27 -5 -29
word word: морпіх	-20 21 -20 -18 3
word word: морско	-14 -1 24 -8 -2
word word: морськ	-4 -7 -4 28 -9
word word: моря	-25 -43 -20 -11 44
word word: моряка	-3 -3 8 -12 -15
word word: моряки	14 -6 -12 6 -11
word word: моряко	-50 9 11 -11 22
word word: морякі	25 8 -49 -23 -17
word word: морі	-39 -12 -22 -16 18
word word: москал	13 39 -27 14 -82
word word: москва	6 -5 -12 25 -28
word word: москве	12 -11 -22 -8 24
word word: москви	5 20 -17 15 -29
word word: москво	-1 12 2 -6 -33
word word: москву	33 -17 -7 -8 1
word word: москвы	18 -21 8 -26 3
word word: москві	12 31 -14 -24 -22
word word: москов	0 -27 6 -26 15
word word: мосту	-1 -3 -15 -8 18
word word: мотост	-25 -5 -21 -9 31
word word: мошенн	1 21 -18 -14 -13
word word: моя	27 15 -26 -5 -15
word word: моєї	14 11 -11 -18 -30
word word: мої	18 9 -18 -6 -27
word word: моїй	-2 -16 3 23 -11
word word: моїми	-8 -1 -1 3 7
word word: мск	-2 -3 -30 -27 16
word word: муж	5 14 -7 -2 -11
word word: мужест	-3 -5 -8 -2 16
word word: мужики	-12 -6 20 -13 -13
word word: мужчин	5 -5 -1 -17 -13
word word: музыка	29 -3 -11 -15 -16
word word: мукаче	-30 -11 40 -9 2
word word: мурман	-22 -3 26 -3 -23
word word: мфц	-14 -1 12 -2 -5
word word: мчс	-34 -4 23 -3 20
word word: мы	-8 -4 -18 11 -18
word word: мэра	24 -18 -3 -2 0
word word: мюнхен	-6 -17 -4 38 -42
word word: міг	-14 -12 -22 -4 24
word word: між	-17 -36 14 -12 20
word word: міжнар	10 -16 -6 17 -8
word word: мій	11 -18 -30 -16 16
word word: мільйо	-5 7 11 17 -28
word word: мільяр	13 18 -16 -21 3
word word: мінобо	22 -7 -19 -7 -3
word word: мінреі	29 -2 -29 -9 -19
word word: мінськ	-26 16 21 -1 -14
word word: мінус	-8 -2 10 -7 4
word word: міняти	-25 22 -11 25 -25
word word: міняют	-34 -17 -17 28 4
word word: міняєм	-22 29 -27 -17 6
word word: мініст	-20 -1 -23 -8 30
word word: міркув	-35 -16 19 42 -15
word word: міст	-4 -14 15 -3 -4
word word: містах	-24 -2 -13 -29 38
word word: містит	-8 -46 -24 -31 57
word word: місто	9 -15 -6 -14 30
word word: місце	-12 2 -22 -6 26
word word: місцев	11 -7 -8 1 -22
word word: місць	-26 -14 -22 -15 42
word word: місця	21 -26 -38 -7 0
word word: місцях	19 22 -22 17 -53
word word: місці	34 -1 -32 -15 14
word word: міськи	-2 -19 -7 -10 25
word word: місько	13 -1 -1 -1 -11
word word: місяць	-8 -14 22 1 -1
word word: місяця	4 16 2 -18 -11
word word: місяці	14 -31 13 -21 -15
word word: місію	0 -16 -15 -10 18
word word: місія	15 -4 -6 -25 -12
word word: н	-28 -4 -26 -18 37
word word: наближ	6 -7 -4 -26 12
word word: наблюд	-23 -5 12 -1 3
word word: наборо	-5 -2 42 -3 -36
word word: набрав	-2 -3 15 -12 -13
word word: набрал	-19 -1 19 0 -3
word word: набрат	-13 30 6 -38 -26
word word: набір	17 -4 -9 -2 -3
word word: навесн	-12 -8 -29 -10 21
word word: навест	-16 -1 43 -1 -53
word word: навкол	-19 -4 -12 -18 15
word word: навмис	-19 -23 17 -18 1
word word: навстр	49 -18 -39 -10 -16
word word: навчан	13 -2 -13 -5 -11
word word: навів	-17 -7 -4 29 -25
word word: навіть	-33 22 -4 -28 -7
word word: нагада	-3 10 -7 -23 2
word word: нагаду	-10 -5 -40 24 -6
word word: нагляд	-15 -3 9 13 0
word word: нагоду	-27 -2 27 -7 15
word word: наголо	-12 -2 11 3 -4
word word: нагоро	-40 -7 24 -23 20
word word: наград	-15 -5 -25 -9 39
word word: награж	-16 -2 -20 -2 30
word word: над	-25 -2 -7 -4 14
word word: надалі	22 -7 -1 -16 -7
word word: надати	-6 2 0 14 -13
word word: надают	54 -2 -25 -18 -31
word word: надає	-13 -1 14 -2 -9
word word: надежд	-7 12 17 -7 -19
word word: надеюс	-12 38 -12 -12 -26
word word: надзви	-4 -13 -4 15 -4
word word: надо	-9 0 20 16 -27
word word: надсил	-9 -2 -30 -20 29
word word: надход	-16 -9 -13 -3 32
word word: надійш	5 -10 -5 -15 13
word word: надісл	-5 -3 -20 -12 34
word word: надія	10 40 -12 -9 -41
word word: наемни	7 -5 -17 -3 14
word word: назавж	-23 25 22 -17 -24
word word: назад	-10 -18 21 -21 -3
word word: назвав	-22 8 10 17 -22
word word: назвал	16 -16 -21 2 -6
word word: назван	-33 30 -49 -38 8
word word: назват	-15 46 -16 6 -46
word word: назве	15 -1 -15 -1 -1
word word: назвем	17 13 -14 12 -22
word word: назива	-7 12 -26 16 -25
word word: назнач	-32 30 -43 -17 25
word word: назову	-48 7 17 19 -6
word word: называ	-33 -18 9 8 10
word word: найбли	-43 47 0 -11 -11
word word: найбіл	1 -18 6 15 -9
word word: найваж	15 -3 -2 4 -10
word word: найгар	28 22 -7 -11 -27
word word: найден	-18 -11 14 13 -13
word word: найдов	-2 7 -9 -5 10
word word: найкра	35 -5 -18 -2 -7
word word: наймас	-42 -4 -5 31 7
word word: наймен	35 -5 -18 -13 5
word word: наймол	27 -4 6 -15 -21
word word: найпер	-12 -5 20 -7 -17
word word: найскл	19 -8 35 -38 -23
word word: найста	32 -4 -5 -12 -12
word word: найти	20 0 -2 0 -16
word word: найчас	-25 -5 0 -11 7
word word: наказ	-5 -17 -14 -19 20
word word: наказа	-10 -1 -6 -1 16
word word: наказу	9 -4 -2 -13 4
word word: наконе	51 -15 -37 -15 -36
word word: накорм	27 -11 -20 -15 16
word word: належа	27 -8 -14 -10 -6
word word: належн	16 -9 -1 -13 -14
word word: налічу	5 -14 -6 -2 15
word word: нам	44 -22 -20 -10 -24
word word: намага	-10 8 -6 -6 7
word word: намере	11 -2 -13 -12 -23
word word: намече	-22 68 -8 -4 -52
word word: нами	-29 25 -4 -15 20
word word: нанес	-3 -9 -2 -5 19
word word: нанесе	-8 0 0 0 9
word word: нанесл	23 0 0 0 -23
word word: напере	-12 17 13 -5 -26
word word: написа	-16 22 12 -22 8
word word: напишу	-13 15 12 -3 -18
word word: наполя	-30 43 -19 -1 -31
word word: напоми	23 -36 -25 -32 -9
word word: напомн	-10 -36 21 -17 14
word word: направ	7 -2 -2 -30 18
word word: наприк	17 -13 -5 -6 -1
word word: напрям	10 -2 -13 -17 1
word word: напутс	24 -2 -23 -2 -14
word word: нараду	4 11 -16 12 -10
word word: наразі	-21 40 -23 0 -38
word word: нарешт	12 -16 2 -16 -7
word word: народж	13 -23 21 -14 -28
word word: народи	4 -4 8 -1 -7
word word: народн	0 -17 -39 -4 22
word word: наруше	-10 -21 43 -7 18
word word: наруши	-6 -26 14 -7 -8
word word: нас	-8 -12 -7 19 -9
word word: насамп	-26 4 18 15 -20
word word: населе	-15 -9 -14 -10 24
word word: насиль	-2 -6 -12 14 -19
word word: наслед	2 -3 5 -12 -2
word word: наслід	17 -4 -2 -14 13
word word: наспра	-27 -26 23 21 -19
word word: настоя	11 -8 -2 -6 5
word word: настро	-12 -14 14 -2 -14
word word: наступ	-32 -18 -18 12 18
word word: насчит	4 -29 -25 18 32
word word: нато	-16 -26 -5 -8 25
word word: натовп	-2 -8 20 -4 -19
word word: натомі	-15 -9 -10 -7 14
word word: находи	11 6 -22 -8 -4
word word: находя	-3 -24 -13 36 -15
word word: нацгва	36 -8 -16 -4 -13
word word: национ	17 -12 -17 -18 16
word word: нацпол	-6 -14 11 -9 16
word word: націон	5 -6 7 -19 9
word word: начала	-21 -2 -22 32 -2
word word: начале	-17 12 9 -14 -9
word word: начали	-7 11 -15 -23 16
word word: начало	29 -30 -13 -4 -14
word word: началс	9 7 -28 -2 10
word word: началь	-41 18 -7 -10 27
word word: начаты	14 -8 -1 0 -4
word word: начать	-16 52 -17 -22 -30
word word: начина	-1 11 -24 26 -22
word word: начнем	-18 20 14 -10 -15
word word: начнет	-12 40 -8 -6 -22
word word: наш	-51 -5 -9 23 7
word word: наша	-3 -51 4 34 4
word word: нашего	7 -16 -14 -9 26
word word: нашей	-30 -22 -10 19 -1
word word: нашем	-4 -21 -6 -23 13
word word: наши	3 -7 2 -24 9
word word: нашим	-2 -11 -13 29 12
word word: нашими	-13 -25 14 25 -30
word word: наших	8 -12 -2 -1 -12
word word: нашли	-23 -2 27 -9 -8
word word: нашлис	8 -19 -15 14 -14
word word: нашого	-6 7 -12 3 -8
word word: нашому	-33 -13 33 34 -25
word word: нашою	-17 -9 17 11 -15
word word: нашої	-27 -5 23 29 -29
word word: нашу	13 -22 -17 -3 3
word word: наші	-10 0 8 -21 7
word word: нбу	-1 -6 -5 -2 12
word word: не	-24 10 -14 8 -6
word word: неба	-10 5 -13 -17 8
word word: неболь	-38 3 -13 48 -16
word word: невдов	21 13 -12 -12 -15
word word: неволе	15 -17 1 0 -14
word word: неволи	5 -5 -17 8 -9
word word: неволя	23 -14 -4 -2 -10
word word: неволі	9 -9 1 -8 -13
word word: невідо	32 1 -14 -31 10
word word: негайн	17 -14 -15 -3 12
word word: него	25 9 -17 -12 -23
word word: недавн	5 -14 15 -6 -20
word word: неделе	-38 35 34 -16 -40
word word: недели	-3 1 20 -5 -30
word word: недель	-27 -4 -7 -11 31
word word: неделю	-25 16 -11 -7 15
word word: неделя	-18 -3 19 -27 -3
word word: неділю	45 -14 -19 -16 -27
word word: неділя	26 -19 -18 -30 -20
word word: незаба	-6 62 -2 0 -56
word word: незави	24 5 -1 -10 -21
word word: незако	40 -8 -11 -6 -37
word word: незале	15 -2 47 2 -58
word word: незмін	-4 15 -1 -4 -15
word word: неизве	-20 0 -30 8 -2
word word: ней	-14 15 -11 -1 4
word word: нейтра	-9 0 -27 -13 16
word word: некото	-1 -13 11 -19 -18
word word: нельзя	-13 -7 -2 4 15
word word: нем	-17 6 14 -11 -15
word word: нема	9 17 -4 -21 1
word word: немає	-40 21 -26 5 5
word word: немног	7 0 -6 -5 -15
word word: неможл	-19 -32 19 -13 0
word word: необхо	16 -2 -13 -3 2
word word: необхі	26 -14 -14 -5 13
word word: неопре	-27 31 -4 -9 -8
word word: непере	-25 -5 -6 -19 15
word word: неповн	-1 -12 9 -20 21
word word: неправ	-33 23 -25 -15 1
word word: непрос	-3 -19 0 4 -14
word word: неравн	36 -10 -19 -2 -10
word word: нереал	-29 14 0 27 -15
word word: несвоб	-8 -14 -19 5 19
word word: нескол	-5 12 -12 8 -32
word word: несли	14 -4 -2 -3 -5
word word: несмот	23 -12 -6 -17 -3
word word: нет	-13 25 -31 -12 7
word word: нею	-7 -1 -14 13 1
word word: неї	-5 0 11 25 -29
word word: ни	16 6 8 -20 -41
word word: низкий	24 -4 -22 -11 11
word word: низьки	18 0 -16 -1 -1
word word: никаки	-13 32 -27 -11 -35
word word: никако	-24 24 0 -1 -1
word word: никого	48 -15 -14 -15 -8
word word: никола	29 -2 -11 -16 -4
word word: никто	-25 21 18 -8 -28
word word: ним	-53 -29 43 -19 19
word word: ними	-8 -12 19 -6 -16
word word: нині	-21 -31 27 4 7
word word: них	8 -4 -15 -5 3
word word: ничего	5 -17 26 -27 -16
word word: но	12 18 -9 -31 -33
word word: нова	-14 -28 -14 11 8
word word: новая	-15 25 -13 23 -33
word word: новгор	-34 -11 -32 -19 41
word word: новий	-19 33 -11 -35 -8
word word: новим	-12 14 -18 -6 8
word word: новин	26 -5 -9 -15 2
word word: новина	24 -23 15 -17 -31
word word: новини	-6 24 -16 -30 -28
word word: новину	27 -2 -7 -11 -9
word word: нових	-34 21 -29 10 17
word word: новоаз	-25 21 -3 -5 12
word word: нового	10 6 -5 -19 5
word word: новой	-13 19 -15 -20 18
word word: новом	-13 -32 -2 22 -29
word word: новому	-10 31 -24 9 -10
word word: новоро	-4 -3 18 -10 -2
word word: новорі	7 -9 7 -21 -19
word word: новост	14 0 14 -18 -24
word word: нову	-18 25 -8 10 -21
word word: новую	-17 3 -19 13 28
word word: новые	-34 34 15 -27 -15
word word: новый	32 25 -32 -25 -15
word word: новым	8 -16 -7 22 -33
word word: новых	-6 15 -7 -50 -7
word word: нові	-12 26 -13 21 -13
word word: ног	13 0 -8 -1 -8
word word: ноги	-8 -1 15 -1 -14
word word: номер	-5 -19 19 -22 7
word word: номера	-67 -20 50 -12 27
word word: номеро	-10 -12 18 -6 -15
word word: норвег	-47 6 9 -26 18
word word: норм	-4 -6 -9 14 -8
word word: нормал	8 -29 -47 -33 16
word word: нормам	29 -7 -8 -45 -1
word word: носилк	17 -26 20 -14 -27
word word: носки	-33 -5 -33 -30 65
word word: ночи	-16 -4 6 -5 7
word word: ночь	-36 -30 -18 -9 42
word word: ночью	17 -18 -8 -16 -10
word word: ночі	-20 14 34 -14 -1
word word: ношах	27 -3 -17 -8 -3
word word: ноябре	-24 28 -12 -5 -8
word word: ноября	10 9 -14 17 -38
word word: нужна	-30 -2 19 -15 -6
word word: нужно	31 -13 -14 -6 -1
word word: нуль	-29 13 11 -10 -13
word word: нього	-7 -5 -25 7 13
word word: ньому	7 -15 -14 -30 26
word word: нью-йо	-4 -20 -13 18 -5
word word: ні	-13 -1 -6 2 -4
word word: ніб	-9 -10 -2 -15 35
word word: нібито	-23 17 -19 -21 29
word word: ніг	11 -2 -2 -8 -1
word word: нідерл	-17 -16 -9 -13 22
word word: ніж	7 0 6 -52 9
word word: ній	15 -14 -10 -4 -14
word word: нікого	-19 -1 -4 24 -2
word word: ніколи	-18 -20 12 -17 25
word word: німечч	-33 -20 15 -14 19
word word: ніхто	-24 -18 7 13 -22
word word: ніч	-10 3 11 -30 -9
word word: нічого	13 -29 21 -6 -25
word word: ніяког	-9 -15 -10 14 18
word word: о	-41 14 11 1 2
word word: оае	27 -3 -4 -11 -8
word word: оаэ	31 -11 -13 -2 -10
word word: об	-18 -26 -6 15 -13
word word: об'єдн	13 -7 6 4 -15
word word: об'єкт	-19 -9 -6 27 5
word word: оба	-27 -18 11 16 -6
word word: обвине	-3 -1 -8 -4 15
word word: обвину	-11 0 -1 -15 16
word word: обгово	-65 -19 3 -8 19
word word: обе	28 -30 14 -8 2
word word: обезвр	4 -6 -4 -12 18
word word: обеих	21 -24 -33 -28 36
word word: обереж	-1 -29 -7 -8 36
word word: обеспе	-12 -19 -19 10 8
word word: обещае	9 -9 2 -23 15
word word: обещал	-5 -6 5 -24 -8
word word: обещан	14 -18 -23 -13 7
word word: обещаю	20 12 -12 -6 -13
word word: обидва	-27 -1 40 -27 -14
word word: обидві	-12 2 17 -23 -28
word word: обладн	-14 -25 -6 -10 43
word word: обласн	-12 4 8 -16 6
word word: област	-5 -13 2 3 -5
word word: облік	-17 -7 17 -2 -3
word word: обліко	-16 -14 15 12 -13
word word: обліку	-4 -11 -3 10 7
word word: обмен	23 15 -24 -22 -11
word word: обмена	-5 -15 11 -21 6
word word: обмене	-25 -8 20 -43 25
word word: обмени	0 9 -18 -13 26
word word: обменн	8 -17 -16 -22 23
word word: обмено	-45 24 -22 55 -58
word word: обмену	-12 30 26 -27 -48
word word: обмены	-15 36 -17 -23 -22
word word: обменя	-22 -2 -12 -19 24
word word: обмін	30 10 -8 -20 -22
word word: обміна	-1 0 -27 12 -1
word word: обміни	-39 8 -48 35 8
word word: обмінн	-41 -5 -13 1 32
word word: обміно	1 22 -5 -20 -6
word word: обміну	-7 8 16 -15 -24
word word: обміню	-27 14 -24 5 19
word word: обміня	-13 -4 1 -38 18
word word: обміні	-64 29 16 37 -47
word word: обнару	-50 10 -28 -7 14
word word: обнима	4 -4 5 -6 -12
word word: обниму	7 14 5 -11 -19
word word: обнял	-54 -19 -15 28 26
word word: обов'я	-30 -28 -17 -9 34
word word: обоих	50 -12 -20 -10 3
word word: обом	-7 8 -1 -2 3
word word: оборон	30 -5 -23 -5 -14
word word: обох	13 8 -2 -6 -19
word word: обоє	-34 -14 22 -1 15
word word: образо	3 -5 -19 -12 3
word word: обрати	-20 -6 -22 6 32
word word: обратн	5 -29 -13 20 -4
word word: обраща	16 -2 -20 -15 26
word word: обраще	-16 -29 -9 0 0
word word: обслед	-28 -5 38 -8 -35
word word: обстав	-3 -8 -3 19 -13
word word: обстан	-16 -7 -16 14 -2
word word: обстеж	13 -11 -8 -6 -7
word word: обстоя	-11 13 -13 -5 3
word word: обстре	-39 -17 -7 -8 39
word word: обстрі	-7 -4 -18 -16 36
word word: обсуди	-45 -39 -33 30 2
word word: обсужд	-44 -22 9 -17 25
word word: обучен	-16 -6 -16 11 16
word word: обшукі	-1 -2 -8 -1 12
word word: общее	23 0 -1 -17 -5
word word: общей	37 -16 -12 -27 -1
word word: общий	33 -5 -17 -12 -3
word word: объеди	3 -4 13 -4 -9
word word: объект	-18 -9 -14 6 13
word word: объеме	-2 -8 -20 -25 46
word word: объяви	11 18 -21 -20 2
word word: объявл	-23 18 -20 -9 -2
word word: объясн	-6 -11 -2 12 -7
word word: объяти	-6 -1 9 -2 -1
word word: обычно	-18 -3 8 -3 3
word word: обязан	-3 -12 -6 6 -4
word word: обязат	-29 -6 -22 -8 33
word word: обійма	-5 -18 5 -22 1
word word: обійме	-32 44 15 -24 -16
word word: обійми	-30 -4 26 -10 5
word word: обійму	37 -2 1 -2 -36
word word: обійня	11 -10 24 -12 -28
word word: обіцяв	-23 1 -20 -13 25
word word: обіцял	-15 -12 -12 -28 29
word word: обіцяю	5 22 -14 -7 -21
word word: обіцяє	-16 -28 31 20 -6
word word: ова	-11 -15 44 -17 -44
word word: огляд	11 -17 14 -42 -38
word word: огляда	17 -32 33 -6 -25
word word: огляду	-10 16 16 0 -24
word word: огляну	-1 -11 8 -6 -19
word word: огнем	-18 -1 -15 -1 19
word word: огня	-34 18 -17 -13 20
word word: оголос	18 -3 -2 -9 -27
word word: оголош	6 -14 -13 -26 36
word word: одежду	-3 -1 27 0 -26
word word: одержа	42 -2 -5 -30 -8
word word: одеси	-1 -15 33 -28 -19
word word: одессы	29 -2 -2 0 -26
word word: одесі	-30 -8 -21 -15 41
word word: одещин	-2 -2 -4 -2 9
word word: один	7 -5 31 -18 -32
word word: одинад	-20 2 8 7 -20
word word: одинна	38 -6 25 -24 -41
word word: одиноч	-15 0 0 0 15
word word: одна	6 -18 -8 3 8
word word: однак	-34 -7 14 -24 13
word word: однако	-15 33 -39 -4 15
word word: одне	28 -6 -5 -29 -24
word word: одним	24 -26 -15 -18 -19
word word: одних	-14 -7 -11 12 12
word word: одно	-29 17 18 -31 -27
word word: одновр	12 -10 -17 -15 33
word word: одного	-11 -8 29 -19 9
word word: одной	-34 12 28 25 -17
word word: одном	1 -16 15 -16 0
word word: одному	-5 10 -1 8 -15
word word: однора	-15 -1 17 -10 -10
word word: одност	20 -18 -14 0 -18
word word: одноча	26 -25 -1 0 -3
word word: одну	-12 -17 11 21 -2
word word: одні	10 0 10 -8 -12
word word: одній	11 -15 36 -5 -12
word word: однієї	14 -11 -6 -25 9
word word: одразу	17 -23 -8 12 -7
word word: одяг	-1 -7 9 -15 16
word word: ожидае	-24 25 -6 0 -2
word word: ожидан	15 -1 -12 -8 -14
word word: ожидаю	8 -29 -28 -35 48
word word: ожоги	18 -2 -2 -8 -13
word word: означа	9 5 6 15 -25
word word: окажут	3 17 -15 -5 -2
word word: оказав	-10 16 -6 -11 -15
word word: оказал	6 -7 -13 -6 13
word word: оказан	4 9 -18 -25 13
word word: оказыв	35 -5 -14 2 -22
word word: оккупа	19 0 -3 -2 -14
word word: около	0 -19 -4 -6 2
word word: оконча	-13 27 -12 -3 -17
word word: окрема	2 -21 -4 14 -1
word word: окреми	-12 19 -5 -15 14
word word: окремо	-16 -16 9 -17 24
word word: окремі	-15 -19 -1 3 18
word word: округа	16 0 5 0 -20
word word: окруже	-18 -3 0 0 20
word word: окрім	30 -1 -1 -28 -1
word word: октябр	6 -16 34 -4 -26
word word: окупан	-31 -22 -9 4 18
word word: окупац	35 -12 -47 5 -31
word word: окупов	-10 6 -20 13 -21
word word: олег	3 -3 -14 14 -12
word word: олекса	7 20 -12 -10 -24
word word: оленів	-38 11 -24 -28 44
word word: омбудс	1 -11 -5 9 -10
word word: он	-16 -10 -2 -2 3
word word: она	19 -39 18 -6 -19
word word: они	51 14 -9 -23 -41
word word: онколо	11 -1 -1 -1 -8
word word: онлайн	-25 -1 -21 4 22
word word: оно	-49 -7 33 -15 -31
word word: оновле	-9 -47 -21 -29 50
word word: оон	-30 2 -7 -24 22
word word: оп	17 19 -10 -17 -25
word word: опасно	21 -1 -6 -1 -12
word word: операт	11 -5 -17 -20 17
word word: операц	-34 -14 14 -11 28
word word: оперув	-45 -7 33 43 -21
word word: опинил	-4 16 -8 11 -23
word word: опитал	-1 -3 33 -15 11
word word: опитан	-15 -2 -13 23 -20
word word: опитув	-16 -19 -13 -30 22
word word: опитує	-12 -9 -13 14 -7
word word: опозна	-17 -24 -15 16 20
word word: опорни	-21 -13 -16 -9 20
word word: опорны	12 -4 -15 -4 -2
word word: опраць	-17 23 -16 33 -33
word word: опреде	-18 34 -3 -14 -15
word word: оприлю	4 -14 -12 -10 14
word word: опрове	-14 37 -33 -15 -28
word word: опубли	-20 7 30 -10 -24
word word: опуска	-20 -7 47 14 -1
word word: опытом	-22 -7 -14 -2 35
word word: опять	5 16 -12 -33 -7
word word: органи	2 -11 28 -14 -8
word word: органі	-30 -6 -6 25 4
word word: орден	-15 -2 -17 -17 29
word word: оркест	-25 -5 36 -10 -28
word word: оружие	-30 -11 -11 -14 44
word word: оружия	-15 -4 -4 -31 34
word word: орієнт	2 13 -13 -39 31
word word: освобо	2 -1 -7 -16 14
word word: осени	-20 -8 6 17 8
word word: осенью	6 -4 -11 0 10
word word: осені	-9 -19 -25 -5 28
word word: осколк	14 -10 14 -4 -12
word word: осколо	12 -2 -2 -9 -6
word word: осматр	5 -8 -8 -11 21
word word: осмотр	18 -9 -8 -7 2
word word: основа	-6 5 -3 16 -12
word word: основн	-43 17 -18 2 12
word word: особам	8 18 -12 -8 -19
word word: особи	-30 -2 -9 23 -17
word word: особис	2 -30 -8 2 10
word word: особли	9 5 -6 18 -35
word word: особов	-9 -4 -14 -27 38
word word: особу	-8 -5 -36 -11 17
word word: остава	8 -25 1 -10 -10
word word: остави	-3 -5 -7 0 16
word word: оставл	22 -3 -17 -6 1
word word: оставш	-5 43 -28 2 -18
word word: остает	-15 -2 -11 24 -27
word word: остали	-25 -29 -17 -19 38
word word: остало	21 18 -9 -23 -19
word word: осталс	11 -5 -1 -3 -22
word word: осталь	0 2 -17 12 -19
word word: остана	9 -1 30 -9 -26
word word: останк	4 1 13 -27 -11
word word: останн	-27 36 9 8 -37
word word: остано	25 -1 -15 -8 -12
word word: остато	36 -9 8 -14 -13
word word: остают	-8 24 -7 -24 19
word word: остров	9 -3 -20 -6 5
word word: острів	14 -14 0 -3 0
word word: осужде	-26 -11 -26 -3 44
word word: ось	-20 -19 -1 2 28
word word: осіб	-23 41 -27 23 -18
word word: осінь	1 25 -3 -6 -20
word word: от	-31 24 -14 -6 4
word word: отбыва	-26 -2 -23 -2 30
word word: отвагу	-23 -15 -15 -3 27
word word: отвезл	10 -1 -2 -1 -6
word word: ответ	-38 1 -18 16 8
word word: ответа	-29 4 -12 9 -20
word word: ответи	-28 -14 -2 16 -18
word word: ответн	0 14 -14 -13 -9
word word: ответы	-18 -6 -15 -28 40
word word: отвеча	-31 -18 -2 17 -17
word word: отвечу	14 15 -6 -16 -18
word word: отдава	-33 -1 -26 -25 40
word word: отдаем	28 11 -12 -11 -19
word word: отдал	52 -32 -6 -17 -35
word word: отдала	-34 -11 7 -8 44
word word: отдали	49 -11 -19 -7 -27
word word: отдано	1 -21 20 5 -19
word word: отданы	4 21 -7 -7 -14
word word: отдать	27 18 -38 -29 -30
word word: отдают	-18 13 -12 20 -17
word word: отдел	-32 17 -11 -21 34
word word: отделе	2 -16 -35 -37 52
word word: отдель	-25 10 -26 16 3
word word: отдыха	12 -14 -2 -5 8
word word: отец	1 -9 26 -5 -17
word word: отечес	-15 -2 -23 -16 22
word word: отже	14 -1 -21 -4 11
word word: отказа	-37 27 -35 -21 16
word word: открыл	-27 23 -30 -22 13
word word: открыт	-27 8 -22 -13 29
word word: откуда	21 0 -15 0 -6
word word: отложе	-22 40 -10 -3 -26
word word: отложи	-12 18 -2 -1 -4
word word: отмети	16 -1 -18 16 -29
word word: отмеча	-37 -4 -16 37 -5
word word: относи	1 -2 -1 -13 13
word word: отноше	-20 -24 -29 -14 35
word word: отозва	-16 -8 -13 -14 18
word word: отправ	-3 -16 -12 -18 18
word word: отпуск	-17 -18 22 -23 18
word word: отпуст	-11 -15 5 -20 -3
word word: отпуще	9 -23 -29 -15 36
word word: отрабо	-6 5 -13 -4 13
word word: отраже	13 -1 -1 -5 -12
word word: отрима	5 1 -12 -23 21
word word: отриму	-25 -13 25 -34 -6
word word: отрица	-19 -32 -9 38 15
word word: отряда	-35 -1 -11 -9 39
word word: отряды	-6 0 -3 16 -6
word word: оттуда	19 5 -18 -7 -8
word word: отчита	47 -34 -22 11 -10
word word: офис	-14 -5 -22 25 13
word word: офиса	14 -11 -12 6 -15
word word: офисе	42 -18 -15 -2 -20
word word: офицер	-19 1 -7 6 10
word word: официа	-6 -7 -21 -9 19
word word: оформи	-7 -16 2 -23 5
word word: оформл	38 -8 12 -6 -23
word word: офіс	15 -3 -22 -19 7
word word: офісу	-7 -5 -28 10 11
word word: офісі	17 -18 -3 -10 15
word word: офіцер	18 -3 -7 -5 -9
word word: офіцій	-30 9 -19 22 7
word word: охопив	-14 -14 15 -17 13
word word: охорон	20 -2 -2 -2 -20
word word: охочих	-27 -17 -8 -29 42
word word: оценка	14 -1 -3 -9 -19
word word: оцінка	-1 -19 -14 4 10
word word: оцінко	-22 -19 -5 -23 35
word word: очевид	-27 -13 -15 26 15
word word: очень	15 22 2 -23 -28
word word: очеред	-30 24 -9 -10 16
word word: очима	-16 -3 16 -1 -4
word word: очікую	-18 6 17 -15 4
word word: очікує	12 5 -25 -22 1
word word: очільн	-43 13 10 -11 1
word word: п'ята	6 -7 37 -8 -20
word word: п'ятде	-3 -11 15 -13 -10
word word: п'ятер	21 -27 15 -11 -25
word word: п'яти	27 -24 -27 -35 40
word word: п'ятий	25 -4 -6 -5 -12
word word: п'ятна	13 -2 0 -4 -9
word word: п'ятни	11 1 24 -32 -45
word word: п'ятсо	-15 31 14 -29 -33
word word: п'ять	11 -1 22 -14 -26
word word: п'ятьо	40 -34 -2 -22 -39
word word: павути	-20 -8 -44 -21 30
word word: павших	-14 12 5 -35 1
word word: пакет	26 -19 -28 -21 22
word word: пакета	15 -7 -15 -2 0
word word: пакети	-45 33 -3 14 -13
word word: палата	-21 -6 43 -1 -22
word word: палаты	-5 -20 40 -9 -36
word word: палест	-26 -22 -14 -15 30
word word: пам'ят	-35 -18 3 8 30
word word: памятн	-29 -20 -34 -23 33
word word: память	4 -13 15 -21 -4
word word: пансио	22 -1 18 -7 -35
word word: папу	11 -16 -12 -7 14
word word: пар	-26 -20 -8 27 16
word word: параде	-11 -12 -21 -26 56
word word: парале	0 23 -3 -14 -19
word word: парлам	4 -20 -10 22 -26
word word: парней	36 28 -20 -14 -46
word word: парни	15 -7 -4 -6 2
word word: партия	-5 5 13 -19 3
word word: партне	17 -4 -40 -9 9
word word: паспор	-22 -21 6 -22 15
word word: пасхал	-52 5 23 -5 -2
word word: пасхе	-16 16 -10 -15 -3
word word: пасхи	22 14 -10 -9 -41
word word: пасхой	4 37 -2 -10 -32
word word: пасху	-7 14 -12 -18 -13
word word: патриа	7 -6 -12 -19 12
word word: патрул	7 -6 -20 -17 23
word word: пауза	15 -15 -18 -22 20
word word: паузи	22 -20 -5 -9 -6
word word: паузу	-14 17 -2 14 -25
word word: паузы	-11 3 -4 12 -5
word word: пацано	29 -9 19 -18 -27
word word: пациен	-27 -8 -19 -25 47
word word: пво	22 -14 -16 -11 -4
word word: пвр	23 -7 -15 -33 16
word word: пенсии	-18 -8 -22 -3 38
word word: пенсио	0 -4 -11 -17 30
word word: первая	25 2 -22 -17 -38
word word: первин	-37 -15 70 -14 -66
word word: первог	-30 40 -11 -8 -18
word word: первое	21 -4 -12 15 -31
word word: первой	29 -18 -14 -18 -3
word word: первом	-21 -13 -19 12 -5
word word: первую	-1 22 -4 -11 -17
word word: первые	5 -9 10 -5 -30
word word: первый	28 -31 -21 -15 3
word word: первым	13 5 15 -14 -29
word word: первых	-21 12 13 -10 -5
word word: перебу	5 -14 0 6 -2
word word: перева	4 5 7 -19 -17
word word: переве	29 -23 -30 -12 0
word word: переви	14 -9 -12 -6 -14
word word: перево	-37 -10 -10 -16 50
word word: перевя	16 -11 -19 -1 15
word word: переві	-4 -29 -16 2 23
word word: перего	9 7 -17 -14 -9
word word: перед	-9 11 11 -18 -5
word word: переда	2 -9 -13 -4 4
word word: передб	-4 -26 8 1 19
word word: передн	-21 31 -9 -12 9
word word: передо	-36 -2 -43 -13 48
word word: переду	-21 27 -5 -5 -24
word word: пережи	-1 -19 18 -2 -5
word word: перейш	-24 -16 -9 -24 29
word word: перека	-3 -24 -6 -4 30
word word: перекл	18 1 -1 -23 -16
word word: перекр	-13 -5 0 -8 20
word word: перело	-20 -2 17 -1 -9
word word: перелі	-20 22 -4 -6 -17
word word: переми	-19 9 -17 -32 14
word word: перемо	-24 15 -17 23 -20
word word: перемі	-59 -23 45 3 9
word word: перене	-44 56 -5 -19 -30
word word: перено	-12 12 -2 3 -2
word word: перепо	-4 -16 2 -14 16
word word: перепр	-9 -3 -16 22 9
word word: перерв	13 29 -26 -21 -10
word word: пересе	38 -15 -42 -22 2
word word: перест	12 -9 0 -3 -4
word word: перети	9 10 8 -6 -17
word word: перетн	24 22 -14 -17 -24
word word: перехв	22 -4 -9 -4 -21
word word: перехо	-38 -41 -24 -23 53
word word: перече	14 24 -15 -3 -18
word word: перешл	18 -11 -6 -11 9
word word: период	-39 -17 -21 28 21
word word: персон	-12 16 -3 -23 -10
word word: перша	43 -20 -2 -45 -40
word word: перше	17 -27 -22 -17 6
word word: перший	21 -25 -13 -20 3
word word: першим	-38 9 32 -15 -40
word word: перших	13 3 51 -38 -38
word word: першог	-31 -10 15 16 23
word word: першом	0 -26 0 -12 4
word word: першої	5 22 15 -19 -15
word word: першу	-11 -2 14 -2 -14
word word: перші	-2 1 13 -14 -15
word word: першій	5 21 19 -27 -26
word word: період	20 -11 -21 11 -42
word word: песков	-33 -12 40 -34 2
word word: петерб	-8 3 -3 7 2
word word: петро	6 9 -6 8 -27
word word: петров	-27 -21 -20 -9 27
word word: петріо	-4 -23 -5 -10 8
word word: писав	-12 0 16 -1 -3
word word: писала	6 -4 -4 -18 2
word word: писали	15 3 3 -25 -35
word word: писати	4 7 0 -46 -4
word word: писем	-26 -23 -16 4 39
word word: письма	-23 -10 -17 -11 30
word word: письме	-16 -29 -17 -7 30
word word: письмо	-8 -14 -11 -19 18
word word: питали	-11 -20 4 -3 28
word word: питани	-27 -20 -11 -23 43
word word: питанн	-25 34 -47 -32 10
word word: питань	30 13 -14 -10 -31
word word: питают	-20 17 -3 24 -28
word word: питає	-13 0 3 -2 13
word word: пише	6 16 -25 -18 5
word word: пишет	1 1 -39 -11 8
word word: пишите	18 -15 -2 -19 38
word word: пишу	-2 -4 -8 -2 11
word word: пишут	-7 22 -15 -33 -2
word word: пишуть	-9 -9 -13 30 -7
word word: пишіть	-29 -13 -22 -2 37
word word: плакат	-1 -17 -14 -7 23
word word: план	8 -12 -12 -10 -4
word word: планир	-15 -3 8 -6 41
word word: планом	17 15 -14 -7 -16
word word: планув	-12 17 -14 -7 -19
word word: планую	-38 43 -13 -10 -30
word word: платит	-26 9 16 -10 15
word word: платфо	-22 -16 -6 56 -30
word word: плачут	-15 -17 31 -31 4
word word: плен	-10 -7 -12 -11 29
word word: плена	19 -11 9 5 -31
word word: плене	-11 -25 34 -18 14
word word: пленен	-6 -5 -1 -2 13
word word: пленны	-6 26 -25 -25 -2
word word: плену	-16 -9 -2 28 -24
word word: плечах	20 -15 17 -16 -24
word word: площад	-29 9 5 -35 22
word word: площі	-27 -19 17 24 -13
word word: плюс	11 25 -21 -21 -15
word word: по	-10 -10 2 13 -14
word word: по-пре	-37 36 -23 -3 -28
word word: по-чел	8 -16 -8 4 -12
word word: побаче	-12 -7 31 -6 -29
word word: побачи	-24 -11 43 -12 -35
word word: победы	-2 -10 -20 -16 20
word word: поблаг	-6 -17 -3 -18 12
word word: побрат	-32 -22 27 -24 11
word word: побува	-15 -8 4 -27 41
word word: побыва	-15 -16 -13 4 20
word word: повезл	24 -6 28 -12 -32
word word: поверн	10 -16 -6 9 -2
word word: поверт	33 -7 -6 -28 6
word word: повинн	9 -1 -1 -2 -5
word word: повна	-27 9 8 22 -24
word word: повне	-19 -13 16 -12 14
word word: повном	-3 -11 -15 18 -15
word word: повноц	8 -2 -3 -2 -3
word word: повну	-5 -4 8 -4 3
word word: повніс	15 -20 13 -5 -14
word word: поводж	-24 -14 17 -6 -8
word word: поводу	-37 49 -10 -32 -5
word word: повреж	-7 -7 -7 25 -6
word word: повтор	-2 8 -28 -18 41
word word: повідо	-12 1 0 24 -27
word word: повітр	-20 15 5 -29 -21
word word: погибл	-37 -14 -33 9 53
word word: погибш	12 9 -8 -26 -5
word word: погово	-11 -22 27 -21 7
word word: погода	-37 -27 4 -8 46
word word: погодж	-9 50 -11 -33 -15
word word: погоди	26 -2 -10 -18 -19
word word: погоду	-34 -4 41 -13 -24
word word: погодя	-17 31 -7 -1 -28
word word: погран	23 -1 -2 -3 -22
word word: погрож	-17 -6 -15 -14 30
word word: под	10 -7 -3 -22 25
word word: подайт	-28 -5 -6 18 20
word word: подала	-10 15 0 0 -5
word word: подали	-1 -3 -10 -18 16
word word: подано	-6 16 -15 4 -15
word word: подари	-20 -17 11 -15 12
word word: подарк	-42 -25 -18 3 8
word word: подаро	16 -15 -26 -7 16
word word: подару	4 -14 4 -14 -11
word word: подати	1 -7 -16 -15 22
word word: подают	-15 -9 -24 14 30
word word: подає	-15 -13 13 6 0
word word: подбит	-12 -2 -2 -1 16
word word: подвал	-59 7 12 -8 -16
word word: подвел	-40 -11 -11 46 -3
word word: подвод	-15 0 -1 19 -17
word word: подгот	15 4 -23 -22 29
word word: поддер	-23 8 -7 -15 19
word word: подзащ	-6 -7 -15 -3 16
word word: подзво	-1 -5 45 -9 -20
word word: подкон	6 -4 8 -3 -5
word word: подлеж	-13 3 0 -1 11
word word: подмос	-14 -14 40 -12 -49
word word: поднял	-11 -15 -12 -11 42
word word: поднят	-25 -2 -2 -3 22
word word: подпис	-42 -45 -10 -39 48
word word: подраз	-13 -10 -25 -14 41
word word: подроб	-23 -22 22 -23 12
word word: подрос	18 -17 -7 -1 -15
word word: подруж	14 -6 -9 -31 28
word word: подряд	47 -17 -27 6 -18
word word: подсуд	-2 -3 -4 -6 15
word word: подсче	-32 -2 -11 43 -26
word word: подсчи	-29 -45 -21 47 -40
word word: подтве	16 26 -26 -6 -32
word word: подход	38 -29 -4 -2 -11
word word: подчер	-14 -7 -2 -1 16
word word: подяка	31 -7 -11 4 -31
word word: подяки	13 -9 27 -10 -24
word word: подяку	0 -18 12 -12 1
word word: подія	13 6 -12 -9 2
word word: поедут	-45 21 -38 -20 9
word word: поездо	19 -15 -16 -5 7
word word: пожизн	-11 -3 -14 -6 16
word word: пожилы	-6 16 -13 -5 -5
word word: поза	-11 -18 11 2 1
word word: позавч	-4 -24 29 -18 -45
word word: позаду	32 -19 -5 -8 -21
word word: позвол	10 -10 -17 23 -25
word word: позвон	-13 -14 18 -17 -12
word word: поздра	-29 -24 -5 -33 16
word word: позже	8 14 -3 -9 -10
word word: позити	-5 23 -14 -3 -16
word word: позици	-25 -14 -23 0 29
word word: позиці	-37 8 -41 7 9
word word: познач	-2 -21 -24 -25 40
word word: позывн	-28 -20 3 -14 33
word word: поимен	-19 -11 -12 25 -24
word word: поиск	-16 -6 -10 4 36
word word: поиско	-13 9 -20 -16 38
word word: пойдут	0 0 27 0 -27
word word: пока	-32 0 -7 18 -9
word word: покаже	65 -18 -30 -17 -32
word word: показа	2 -33 4 -11 19
word word: показу	-23 -19 29 -3 -25
word word: покара	-30 -25 -18 -16 29
word word: поки	-9 28 -8 -8 -44
word word: покину	1 -7 -18 -14 22
word word: поклон	21 -4 -17 -10 10
word word: покров	-13 -16 -20 -19 28
word word: пол	-11 -7 -28 -1 26
word word: пола	-1 -39 -21 -12 41
word word: полгод	-38 -9 10 -15 14
word word: поле	11 -15 15 -13 -19
word word: полева	-3 -3 -8 -8 20
word word: полегл	21 -15 -13 23 -25
word word: полиго	-13 -2 -5 9 9
word word: полити	-18 -5 -14 15 2
word word: полици	-1 -8 -17 -14 31
word word: полк	-8 -18 -22 -4 24
word word: полка	-30 -6 -17 -4 45
word word: полков	-27 -7 -17 -14 35
word word: полку	-9 18 -4 -9 2
word word: полном	-33 -18 -20 37 24
word word: полнос	-26 -3 10 -18 12
word word: полноц	20 -1 -12 -5 -4
word word: полови	-8 -4 7 16 -24
word word: положе	-15 -1 -12 -4 32
word word: полон	-15 -20 -9 -16 35
word word: полоне	-15 6 -29 -10 30
word word: полону	0 -13 1 14 -9
word word: полоні	-3 5 -12 -40 17
word word: полосе	-16 -4 -1 0 20
word word: полсот	45 -3 -22 -4 -25
word word: полтав	-8 -15 9 -5 -4
word word: полтор	-4 -21 -17 23 -17
word word: полуго	-1 -3 -10 5 -11
word word: полудн	13 2 -14 -1 1
word word: полуто	-15 -5 -14 14 14
word word: получа	8 -2 -13 -4 3
word word: получе	3 14 -7 -7 -41
word word: получи	11 -10 -11 8 -8
word word: польши	-27 -1 -15 -1 21
word word: польщі	-66 -20 -1 -9 31
word word: поля	-28 -4 -5 -20 41
word word: полях	-7 -2 -15 15 -12
word word: полі	14 -12 0 26 -28
word word: політв	-37 -24 -34 -27 48
word word: політи	12 -14 -3 16 -14
word word: поліце	27 -14 0 -4 -7
word word: поліці	-14 -20 -18 -7 35
word word: поменя	14 16 -23 -3 -17
word word: померл	16 -15 -18 -18 -1
word word: помилк	-18 -19 22 -13 -6
word word: помило	-7 -5 -16 -3 15
word word: помимо	-1 -4 -11 15 0
word word: помина	-4 -4 13 -11 -7
word word: помним	33 -10 -13 -25 -9
word word: помнит	5 -16 -27 14 8
word word: помог	-1 -11 -17 -3 30
word word: помога	18 7 -20 -19 14
word word: помогл	13 -3 -6 -7 -10
word word: помочь	-20 -13 -24 19 -4
word word: помощи	-8 -4 -2 -9 10
word word: помощн	31 -11 -24 -14 -26
word word: помощь	33 -5 -14 -27 4
word word: поміж	17 0 -14 0 -4
word word: поміня	13 -6 13 -5 -14
word word: помічн	43 -12 -8 -30 1
word word: понад	-8 -6 -27 10 15
word word: понадо	26 -6 -16 19 -26
word word: понеде	-14 7 14 -2 -13
word word: понеді	-34 -4 12 -32 -6
word word: понима	-17 26 -1 -7 3
word word: поновл	-1 22 -11 -2 -9
word word: пообещ	-30 -6 -39 -22 35
word word: пообіц	-4 -8 26 -2 -17
word word: попавш	28 -8 -13 -6 -27
word word: попал	-15 -8 -16 -19 20
word word: попали	-42 -4 27 -10 20
word word: попасн	5 -2 0 -8 0
word word: попаст	-15 -13 -15 0 16
word word: попере	32 -14 -5 -35 -23
word word: поповн	-27 -11 -11 -10 43
word word: пополн	4 -2 -1 17 -19
word word: попри	-3 16 -3 -8 -15
word word: попрос	-6 6 -31 -6 9
word word: попрощ	-11 -7 7 -13 -4
word word: попытк	-19 10 -13 -14 7
word word: пор	-28 3 27 5 -22
word word: пораду	15 34 -16 -10 -27
word word: поране	1 -20 -22 -11 19
word word: пораху	0 -15 15 0 -1
word word: поровн	37 -10 -14 -9 -14
word word: порт	-17 -6 14 -13 -12
word word: портах	-5 -8 3 -15 -17
word word: портре	-4 -37 -24 -53 38
word word: порту	-50 -15 -31 -14 50
word word: поруч	-10 -15 -2 1 7
word word: поруче	-38 55 25 -7 -52
word word: поручи	-6 -11 1 -16 17
word word: поруше	-47 5 -1 -20 48
word word: поруши	-12 29 -9 -9 -29
word word: порушу	-1 -12 -2 -32 41
word word: порядк	3 -9 -12 16 -16
word word: порядо	14 -6 -17 -14 8
word word: порівн	-28 -11 -7 37 -26
word word: посадо	-26 8 21 -14 10
word word: поселк	-5 -16 16 -15 2
word word: посере	18 -3 -11 1 -25
word word: посети	-36 -26 -17 -28 32
word word: посеще	-31 -17 -10 -12 43
word word: посила	-25 -32 35 -35 18
word word: посилк	-28 -16 -10 -18 46
word word: посило	-12 12 -1 26 -21
word word: послам	-22 -8 -1 23 -16
word word: послан	-48 -26 16 -53 58
word word: после	-24 -10 -17 -22 59
word word: послед	-1 -27 8 -36 13
word word: послуг	-3 -6 -25 -4 27
word word: послів	-29 -1 -2 -2 30
word word: посмер	-15 -8 -12 -5 19
word word: посмот	-31 16 19 -10 -15
word word: посоль	-16 10 -22 -14 10
word word: поспри	28 -16 -21 -24 -18
word word: поспіл	-8 -16 -9 -11 18
word word: поспіш	-15 21 -32 11 5
word word: посред	0 -14 5 1 -1
word word: постав	-15 -17 9 2 9
word word: постоя	-31 -22 -21 36 6
word word: постра	-38 -27 -3 -24 26
word word: постро	3 -5 -2 21 -21
word word: поступ	13 11 -17 9 -29
word word: посылк	-26 -15 -8 -8 29
word word: посыло	-21 -3 -3 -3 30
word word: потери	6 -8 -1 -12 8
word word: потерп	-13 -3 -22 -20 37
word word: потерь	-7 -4 -3 25 -9
word word: потеря	8 -7 -10 1 -11
word word: потисн	-6 0 -10 0 16
word word: потом	-7 0 38 -12 -35
word word: потому	25 -9 -20 11 -8
word word: потрап	-15 -7 -28 6 31
word word: потреб	13 4 -4 -3 -8
word word: потріб	-22 20 3 -34 3
word word: потім	-41 -15 49 -13 -9
word word: похило	9 -1 -1 -4 -3
word word: похище	-18 -12 -1 26 -10
word word: похова	-21 -6 13 -13 25
word word: похоро	-6 -7 -14 20 -21
word word: почавс	-13 -1 24 -1 -10
word word: почала	22 -17 1 -3 -9
word word: почали	-9 -20 -31 -5 34
word word: почало	13 -12 0 0 0
word word: початк	-9 -10 -15 18 13
word word: почато	-25 25 19 -9 -40
word word: почему	11 4 17 -43 -24
word word: почест	-29 -2 -3 34 -18
word word: почина	10 -11 -11 -7 -1
word word: почну	-9 0 12 0 -3
word word: почнут	0 15 -11 -9 -14
word word: почта	-2 -3 -8 -8 19
word word: почти	14 -15 -8 24 -26
word word: почту	-18 -6 -14 -27 38
word word: почули	1 17 7 -10 -19
word word: поширю	-32 -16 -41 -28 53
word word: пошкод	-20 -24 13 -37 15
word word: поштою	-20 -11 -20 -14 39
word word: пошту	-9 -16 -7 -18 27
word word: пошук	11 -18 18 -4 -31
word word: пошуко	-2 -11 -13 18 -30
word word: пошуку	6 -6 9 -5 -16
word word: пощаст	18 0 -1 -18 1
word word: поэтом	13 -2 5 -14 -18
word word: появил	-5 24 -7 -12 -10
word word: поясне	14 27 -17 -12 -34
word word: поясни	-30 0 -18 5 14
word word: поясню	-18 -35 37 11 1
word word: поімен	-18 45 16 -25 -13
word word: поінфо	17 15 -16 -16 -28
word word: поїдут	-26 27 -16 -14 19
word word: поїхал	0 -10 25 -24 -29
word word: ппо	-6 -27 -21 -15 20
word word: прав	8 -25 -20 -15 34
word word: права	5 -20 -6 -26 34
word word: правам	9 12 9 -1 -25
word word: правда	-8 31 11 -20 -23
word word: правил	27 -15 -20 -5 3
word word: правит	-19 -18 7 -15 16
word word: право	-12 -14 -29 -6 35
word word: правов	-20 -24 -25 22 33
word word: правоз	-2 -11 -8 -5 18
word word: правоо	18 -16 -19 11 -15
word word: правос	17 4 -15 -3 -7
word word: праздн	-21 -5 -25 14 -4
word word: практи	-14 -19 -28 -10 50
word word: прапор	2 -7 10 -55 8
word word: працюв	22 1 -3 -13 -23
word word: працюю	-21 -9 -11 27 -5
word word: працює	3 18 -46 -2 4
word word: праця	-12 -3 24 -1 -18
word word: праців	-25 -7 9 7 5
word word: превыс	-13 -1 -3 -12 17
word word: предва	8 7 -2 -3 -18
word word: преддв	1 21 -7 -1 -15
word word: предла	26 -6 -34 -20 22
word word: предло	-55 7 -7 1 21
word word: предме	-10 26 -21 5 -17
word word: предос	-1 -3 14 -11 -11
word word: предпр	5 -5 -5 -4 8
word word: предсе	-25 41 -9 -14 -27
word word: предст	-10 24 -25 -14 9
word word: предус	-1 19 -2 -14 -3
word word: предше	-6 -13 -30 -15 32
word word: предыд	4 10 -14 6 -11
word word: прежде	-1 32 -35 -17 -22
word word: прежне	-23 -23 26 -10 -8
word word: прежни	-20 -13 -20 -33 26
word word: презид	2 -17 7 -4 -6
word word: прекра	-51 35 -18 -21 25
word word: прем'є	-34 -15 -38 -12 37
word word: премье	-16 -19 0 -5 16
word word: преско	-13 -11 19 -17 8
word word: пресс-	-13 2 -19 24 -46
word word: престо	-16 18 -16 27 -40
word word: престу	-20 -29 -22 7 4
word word: при	5 11 -9 -2 -20
word word: прибли	-26 -30 -4 38 7
word word: прибуд	14 7 -12 -14 -6
word word: прибул	14 -7 -34 -13 -4
word word: прибыв	-5 -6 -9 -4 20
word word: прибыл	-31 12 -3 -28 21
word word: прибыт	-7 16 0 -7 -24
word word: привез	8 -4 30 -30 -17
word word: привел	-4 -7 -7 11 -4
word word: привет	-1 -1 15 0 -15
word word: привод	12 -18 11 -4 -25
word word: привоз	0 -3 14 0 -14
word word: привіз	-25 -19 1 -14 25
word word: привіт	-15 -8 35 12 -35
word word: пригов	8 -8 -15 -8 9
word word: пригож	10 -7 -40 6 -15
word word: пригра	-3 14 -32 4 -5
word word: приеду	-30 27 11 -2 -9
word word: приезж	-17 16 -2 29 -24
word word: прием	-37 13 -7 0 12
word word: приема	-21 -5 -3 23 -4
word word: приемн	-8 -4 -19 23 5
word word: приеха	-6 25 11 -10 -31
word word: призва	-16 -9 -5 29 3
word word: призем	-22 -3 1 -5 12
word word: призыв	-17 24 -10 -12 11
word word: прийде	11 0 -8 -1 -2
word word: прийма	16 -15 -13 -11 9
word word: прийня	5 -3 -4 10 -6
word word: прийом	5 -21 -26 16 11
word word: прийшл	-20 -9 -12 6 22
word word: прикла	0 0 -2 -15 15
word word: прикор	27 -1 -5 -12 -18
word word: прилет	-7 -25 31 -21 -21
word word: прилож	0 -2 -4 -3 8
word word: примен	-19 -9 -4 -24 26
word word: пример	-22 -24 -14 11 17
word word: примус	-19 -27 -12 24 -19
word word: принес	-12 -16 12 -15 18
word word: приним	-44 23 -20 -8 8
word word: принца	-5 -3 12 -13 -3
word word: принци	-14 -4 11 -10 1
word word: принцу	32 -1 -31 0 -1
word word: принял	23 -18 -40 -19 42
word word: принят	-43 9 -8 3 4
word word: припин	-29 33 -5 -24 -24
word word: приско	2 14 -14 -12 -9
word word: присла	-14 12 -16 -33 27
word word: присмо	22 -13 -12 -1 0
word word: присту	-7 10 0 11 -13
word word: присут	9 -10 -11 -13 15
word word: присыл	-7 48 -27 -14 -3
word word: притул	-9 -15 -1 14 -11
word word: прифро	6 -16 -5 -37 42
word word: прихов	-12 -18 -2 20 -20
word word: приход	-8 -27 -14 -12 26
word word: причас	12 -2 -8 0 -6
word word: причем	19 -9 -16 -3 -18
word word: причет	-19 -5 -13 4 22
word word: причин	-49 38 5 -15 -27
word word: пришви	23 -18 -18 -20 -8
word word: пришло	22 -9 -26 -10 -15
word word: приєдн	-31 -9 -4 8 14
word word: приїду	-15 -6 10 14 1
word word: приїха	-8 -17 11 3 6
word word: про	-23 13 4 12 -10
word word: пробле	9 -4 7 -15 -3
word word: пробув	15 -2 -10 -12 -4
word word: пробул	24 -3 36 -46 -28
word word: провад	-5 -5 -16 -7 31
word word: провед	-2 7 -11 4 -6
word word: провел	8 -27 -9 -13 5
word word: провер	-16 19 -28 10 7
word word: провес	-8 52 -13 10 -30
word word: провод	-6 -3 -18 -1 9
word word: провок	-14 -16 -20 -9 29
word word: провів	-18 10 -3 -3 -14
word word: прогно	26 -3 -23 -8 -15
word word: прогол	-7 -10 -14 -14 18
word word: програ	-32 -16 -32 -17 50
word word: продав	0 0 -11 0 11
word word: продаю	-5 -30 -17 -5 44
word word: продви	14 0 0 0 -14
word word: продов	33 -32 -4 -13 -24
word word: продол	-6 -24 10 -27 13
word word: продук	7 -4 -9 -8 13
word word: проезд	-11 -13 -1 11 -5
word word: проект	13 -29 -25 -10 3
word word: произв	-13 9 -10 -9 11
word word: произо	23 5 -13 -9 -7
word word: пройде	9 -16 -4 -2 3
word word: пройду	17 -23 -4 -14 11
word word: пройти	-26 31 43 -32 -49
word word: пройшл	-11 0 -6 -30 10
word word: пройшо	5 -27 -1 -10 -3
word word: проком	-3 -16 -11 -9 18
word word: прокоп	-16 -17 22 -6 -40
word word: прокур	-9 -12 -13 -2 11
word word: проопе	9 -1 -21 0 12
word word: пропав	-22 -18 -15 25 -16
word word: пропаг	-18 10 -2 17 -13
word word: пропоз	-31 11 -15 -21 12
word word: пропон	0 16 -10 -22 -11
word word: пропор	37 -3 -24 -12 -4
word word: пропус	18 8 -13 -9 -19
word word: прорыв	-11 -5 -1 -1 17
word word: просив	4 -8 18 10 -25
word word: просил	28 -23 15 -9 -33
word word: просим	-39 8 -13 17 -14
word word: просит	-16 0 6 -4 9
word word: проста	5 14 -18 -10 -12
word word: прости	-25 -8 14 25 -24
word word: просто	-3 14 -4 -3 -24
word word: просув	-14 -1 0 -12 15
word word: просьб	6 15 -21 -25 -8
word word: просят	-45 -9 -8 -23 41
word word: проте	3 9 -3 -15 14
word word: протез	-75 -14 -30 -32 56
word word: протес	-25 -14 -18 -14 50
word word: проти	-17 -16 -15 -18 29
word word: против	3 -17 6 -9 -4
word word: проток	27 -9 -10 -5 -12
word word: протяг	-48 -1 -21 11 0
word word: профіл	33 -14 10 -16 10
word word: прохан	-9 -5 -1 -11 16
word word: проход	-11 -15 18 -17 -5
word word: процед	16 25 -35 -7 -24
word word: процен	-17 -6 17 41 -41
word word: процес	6 25 -11 -8 -30
word word: прочит	-21 -11 -21 17 24
word word: прошед	-30 2 -5 10 14
word word: прошел	29 -44 -17 -23 -2
word word: прошла	-33 -10 -15 8 31
word word: прошли	4 0 -5 9 -38
word word: прошло	-43 -18 54 -2 -23
word word: прошлы	6 -27 -32 8 22
word word: прошу	-34 4 -3 36 -41
word word: проєкт	-24 -13 -26 -29 45
word word: проїха	27 -14 -3 -5 -21
word word: прямо	21 2 -41 14 -36
word word: прямой	-45 -4 -4 47 -21
word word: прямую	14 0 -14 0 0
word word: прізви	12 -8 -16 -38 -8
word word: пріори	-34 63 -29 -33 -34
word word: псевдо	-24 -5 -1 12 20
word word: психол	2 -19 8 -11 12
word word: публик	-2 -16 7 -10 -5
word word: публич	-1 -12 0 21 -9
word word: публік	3 -21 -2 -25 14
word word: пункт	3 -8 -36 -15 11
word word: пункта	-15 -15 -22 -3 14
word word: пункте	-3 6 -12 -8 6
word word: пункти	21 -3 -10 -12 -12
word word: пункто	-23 -4 -15 -14 32
word word: пункты	-13 -14 -12 -36 46
word word: пункті	-30 -15 -15 -10 34
word word: пускаю	-21 -21 18 -15 -3
word word: пустил	-2 18 4 -17 -11
word word: пусть	-6 -36 5 -7 -4
word word: путевк	-16 -1 -3 -1 17
word word: пути	15 28 -19 -20 -20
word word: путин	-31 16 1 1 4
word word: путина	-6 -15 -8 23 12
word word: путіна	-2 -1 15 -2 -15
word word: пухом	29 -14 -20 -6 -9
word word: пушили	-32 38 -33 14 -20
word word: пушилі	-12 14 -4 -5 -14
word word: пэтрио	-7 -9 -12 -2 30
word word: пятеро	2 -17 -16 -9 4
word word: пятеры	-26 11 18 -13 -21
word word: пяти	-26 -23 18 13 -19
word word: пятнад	-19 -4 -9 -2 23
word word: пятниц	13 14 32 -9 -44
word word: пятый	6 -16 -15 13 15
word word: пять	18 -2 -19 -21 1
word word: пятьде	20 -9 -16 -15 -20
word word: пятьсо	6 12 -12 -12 -29
word word: пів	-12 -14 -32 -14 37
word word: півден	17 -14 -16 -6 -10
word word: півдні	-2 0 -3 -4 9
word word: північ	-31 -5 -2 -8 32
word word: півтор	13 -20 -25 -17 3
word word: під	-9 -5 5 -35 15
word word: підбив	-34 -3 -5 42 -3
word word: підвал	10 -32 -47 -29 10
word word: підгот	-37 10 4 -1 -6
word word: піде	-24 -4 26 -2 10
word word: підкон	35 1 -3 -22 -15
word word: підліт	0 -10 -28 -37 26
word word: підозр	-17 -13 -23 6 37
word word: підпис	-37 -1 -29 -33 32
word word: підпри	-11 -11 -5 -6 29
word word: підрах	-28 -25 -13 34 -27
word word: підроб	-8 16 -3 -2 -15
word word: підроз	-11 -3 -12 18 11
word word: підста	-6 9 -16 15 -14
word word: підсум	-27 14 -9 42 -43
word word: підтве	-15 12 -51 12 -1
word word: підтри	-21 -27 -43 8 37
word word: підход	-9 -3 -7 -22 13
word word: пізніш	51 -18 12 -32 -14
word word: після	-30 -24 -9 -5 35
word word: піти	-14 -3 0 -12 15
word word: піхоти	1 -8 0 5 -3
word word: пішов	-17 -13 1 -6 10
word word: р	7 -10 12 -8 -9
word word: работа	-6 4 14 -22 -11
word word: работе	20 -5 19 -33 -20
word word: работн	-10 -17 -1 -2 14
word word: работу	-2 -22 -29 4 8
word word: работы	-33 13 -33 10 13
word word: рабочи	8 20 -17 -10 -21
word word: рабочу	-15 -7 -5 -11 19
word word: рада	-23 -12 -11 -16 24
word word: ради	-11 -18 -17 35 -4
word word: радий	26 -4 26 -36 -25
word word: радник	-34 -21 25 -13 22
word word: радост	12 -10 28 -35 -27
word word: радять	-15 -2 24 6 -19
word word: раді	4 -6 -20 -39 14
word word: радіст	16 -13 12 -11 -24
word word: радіти	-35 -24 30 30 -31
word word: раз	-38 25 4 -7 -6
word word: разбир	-24 -11 -15 -4 36
word word: развед	-7 14 -24 -22 11
word word: развез	-31 -1 -7 -5 18
word word: развер	-14 14 0 0 0
word word: развит	0 -12 -15 -7 15
word word: разгла	32 -8 -18 -18 -19
word word: разгов	-46 26 41 -10 -25
word word: раздал	-17 -11 57 -14 2
word word: раздел	-2 15 51 -29 -33
word word: рази	-26 -48 -16 2 25
word word: разлуч	17 -2 -2 -1 -16
word word: размен	32 -9 -7 -25 -20
word word: размес	-2 -4 15 -6 -32
word word: размещ	3 -19 9 -18 11
word word: размин	-9 -3 -5 -23 33
word word: разных	29 -14 -7 -5 -25
word word: разом	9 -3 -3 -33 9
word word: разреш	32 -23 -4 -6 -1
word word: разу	15 1 -33 -12 10
word word: разыск	-25 -26 -5 11 5
word word: разів	-3 20 -11 -30 25
word word: район	-20 21 0 0 -1
word word: района	7 -8 -3 -11 -3
word word: районе	-47 0 -11 -17 37
word word: районо	-2 -2 -14 4 14
word word: районі	-7 -4 -6 -4 18
word word: ракет	-22 16 16 -15 -13
word word: ракета	-21 -15 -12 -9 37
word word: ракети	-12 -16 -9 18 -7
word word: ракетн	4 -2 -6 -12 9
word word: ракето	-33 15 -19 -6 30
word word: ракеты	13 -1 -7 -4 -12
word word: рамках	-26 -2 -6 13 -3
word word: ранее	-35 -36 3 5 35
word word: ранени	9 -18 -9 12 -2
word word: ранены	-16 4 2 -12 13
word word: ранку	0 -17 26 -15 -22
word word: рано	-35 51 7 21 -35
word word: ранок	-23 -4 37 -2 -14
word word: раньше	-31 -20 34 -16 -14
word word: раніше	14 -3 -16 6 -12
word word: раскры	-30 -31 -34 -14 58
word word: распор	22 -9 -13 -3 -2
word word: распро	-29 36 -8 -16 14
word word: расска	5 -8 -11 -11 -10
word word: рассле	-18 -7 -2 31 -19
word word: рассма	-39 73 -16 -19 -30
word word: рассмо	-10 -3 -13 -8 26
word word: расстр	-49 16 -11 -38 62
word word: рассчи	17 14 -20 -27 -11
word word: расчет	-16 -19 -10 -13 41
word word: расшир	-10 -16 -15 31 3
word word: раунд	-9 14 -14 -21 2
word word: раунда	-5 -23 39 8 -67
word word: рахува	10 -9 14 -6 -15
word word: рахунк	20 23 -23 -20 4
word word: рахуно	-9 -7 3 -4 -6
word word: рахує	-17 -2 0 20 0
word word: рации	-18 -5 -10 0 26
word word: рбк	41 -9 -22 -30 -15
word word: рбк-ук	1 15 0 -7 -12
word word: реабил	-16 -7 14 -10 11
word word: реабіл	-13 -16 -13 -47 37
word word: реакти	24 0 -1 -1 -24
word word: реальн	-28 32 -4 15 -34
word word: реаліз	-2 -16 16 -8 -8
word word: реанім	28 -15 21 -5 -34
word word: ребенк	-14 -2 -10 -18 28
word word: ребено	-3 0 -2 -12 13
word word: ребят	26 -25 9 -21 -3
word word: ребята	-6 -14 7 -30 9
word word: регион	-15 7 -26 -24 28
word word: регуля	-19 -41 -14 56 9
word word: регіон	5 -22 3 -8 5
word word: редакц	-30 14 2 14 -27
word word: реестр	-30 -5 35 11 -17
word word: режим	-1 -31 -26 -10 33
word word: режима	-4 -19 -7 -23 37
word word: режиме	9 -2 -1 -6 -1
word word: режимо	29 -6 -12 -27 -17
word word: режиму	1 -4 11 -3 -4
word word: резерв	6 -8 -11 -2 -3
word word: резуль	3 9 -2 -21 -1
word word: реинте	36 -14 -10 -25 -13
word word: рейс	28 -5 -26 -13 10
word word: рейсом	-3 -2 -4 -3 12
word word: рейсів	-4 -23 -24 -3 42
word word: рекорд	-18 -4 -23 18 -5
word word: ремонт	-15 -7 -11 -14 37
word word: репатр	19 -10 4 -21 -11
word word: репорт	-25 -1 55 -1 -36
word word: респуб	-20 8 11 2 -15
word word: ресурс	-26 7 -5 -10 23
word word: рефриж	2 9 -4 -27 -18
word word: речей	-23 -4 -14 -19 32
word word: речник	-5 22 13 -2 -18
word word: речниц	34 -10 6 -5 -32
word word: речь	-27 36 -1 1 -22
word word: речі	-21 11 30 -13 -14
word word: решени	-1 3 15 -29 -12
word word: решили	-13 -14 -15 -9 18
word word: решта	18 -1 4 -11 0
word word: рештки	25 -18 -9 -45 0
word word: решту	-11 -38 12 18 -2
word word: реєстр	-22 -9 -6 52 -42
word word: реінте	21 0 -1 -1 -17
word word: риа	18 -22 -13 16 -19
word word: рисунк	-20 -6 8 -12 17
word word: рнбо	-20 29 -13 -8 1
word word: робимо	6 -15 -17 -29 31
word word: робити	-9 -14 -16 -12 25
word word: робить	10 -15 -2 -1 12
word word: роблят	8 -7 -93 16 32
word word: робота	-24 1 -8 13 7
word word: роботи	-21 -7 -13 44 -18
word word: роботу	-1 -16 -31 -40 46
word word: роботі	-20 -30 -26 -33 54
word word: ровно	10 -4 7 -24 -19
word word: родин	-27 14 -2 -42 13
word word: родина	-7 -20 -4 -5 10
word word: родине	24 -4 -4 -18 -14
word word: родини	-1 -3 3 5 -20
word word: родинн	-33 -7 24 -5 13
word word: родино	-6 -3 10 26 -38
word word: родину	4 6 -23 -18 30
word word: родині	15 -10 -28 -8 18
word word: родите	-19 16 14 -2 -22
word word: родича	-10 -10 -14 19 16
word word: родичі	-25 -3 22 -4 -16
word word: родней	32 -17 -19 -7 -15
word word: родной	51 -23 3 -23 -38
word word: родные	-23 -5 26 -10 -6
word word: родным	5 -6 6 -18 -33
word word: родных	-12 -24 -25 41 14
word word: родств	-12 -13 -25 21 4
word word: рожден	12 -15 -34 -13 16
word word: рождес	-20 19 -18 19 -11
word word: розбло	-13 39 -16 -37 -19
word word: розван	13 -5 -1 -7 -1
word word: розвез	19 -1 -18 -4 -6
word word: розвід	-2 8 -35 -22 15
word word: розгля	-34 25 -19 29 -11
word word: розгол	-5 16 -12 26 -29
word word: розділ	27 -30 -17 -7 26
word word: розкаж	22 0 -15 0 -8
word word: розлуч	55 -6 -8 -26 -52
word word: розмов	-30 8 -8 -17 15
word word: розпит	-31 -6 4 -10 -1
word word: розпов	-13 -22 -4 17 -19
word word: розпод	-14 -20 29 -12 -30
word word: розпоч	7 -17 8 -17 -20
word word: розрах	19 20 -23 -24 -22
word word: розсил	-2 -30 -25 -34 43
word word: розслі	-32 -12 -44 -17 28
word word: розстр	-41 -14 -1 -32 63
word word: розумі	-35 47 -14 -11 -58
word word: розшук	-20 -5 -14 22 -10
word word: розыск	-41 -15 -14 32 -10
word word: роками	21 -3 -12 -8 2
word word: роки	7 -5 -5 -18 -5
word word: рокови	-23 -4 11 -5 -7
word word: роком	8 -1 -2 -4 -2
word word: року	5 9 -32 -3 -15
word word: років	-1 -12 -16 0 13
word word: роль	-9 -24 -8 19 13
word word: россие	14 -20 -13 1 0
word word: россии	2 -14 -8 -1 -12
word word: россий	9 -9 -5 8 -19
word word: россию	27 9 -7 -28 -34
word word: россия	29 -6 -11 -5 -14
word word: ростов	17 -27 -12 -15 -3
word word: російс	-2 7 -16 0 -2
word word: росію	-16 -15 -4 -11 33
word word: росія	-1 -7 -18 5 -5
word word: росіян	-23 -6 -21 11 27
word word: росією	-27 -23 -7 34 19
word word: росії	14 -23 -12 -26 28
word word: ротаци	-37 -5 -10 -3 47
word word: ротаці	-20 -10 -36 -11 35
word word: роти	-11 -11 -20 -15 19
word word: роты	-15 -1 -7 0 17
word word: році	-20 -12 -6 34 -15
word word: рсзо	-16 -3 -5 -4 28
word word: рублей	-16 1 -2 -15 -2
word word: рубля	-16 -29 -15 -2 34
word word: рук	-10 -5 20 11 -22
word word: руками	-11 -22 -22 17 10
word word: руках	-10 -13 -14 -1 21
word word: руки	-1 -6 14 -9 -1
word word: руково	-21 -19 -33 10 19
word word: руку	-14 -18 28 28 -44
word word: румуні	14 -2 0 -1 -14
word word: русски	-32 -37 0 -18 29
word word: русско	15 1 -15 -22 8
word word: рустем	-24 46 -12 -12 -35
word word: рух	-12 0 -35 -6 38
word word: рф	22 -11 -2 -16 -15
word word: рыбалк	-19 -6 24 -9 -24
word word: рыльск	-11 -1 -16 -4 28
word word: рэб	-15 0 0 -2 17
word word: рюкзак	-16 -25 -33 -16 27
word word: рядови	36 -2 -15 -7 -9
word word: рядово	-14 0 9 0 9
word word: рядовы	18 -4 -15 -1 -12
word word: рядові	16 -2 -5 -10 -6
word word: рядом	16 38 -4 -28 -29
word word: рязани	-8 -9 -15 -9 37
word word: рятува	-1 -15 -17 -11 10
word word: рятує	18 0 -4 -5 -10
word word: рівний	21 -1 -10 -2 -17
word word: рівно	34 -11 8 -15 -24
word word: рівня	-4 -11 -4 -16 24
word word: рідна	29 -2 -3 -11 -21
word word: рідний	-1 -12 -1 -11 13
word word: рідним	3 1 11 -16 -2
word word: рідних	2 9 6 -29 -14
word word: рідног	3 -16 4 -5 16
word word: рідної	0 -3 -5 -8 16
word word: рідну	13 -4 13 -12 -31
word word: рідні	22 -1 -8 -23 16
word word: рідній	24 -17 -4 -19 -27
word word: різдва	-55 39 -24 -25 -8
word word: різдво	4 30 5 -18 -37
word word: різдвя	-2 16 -1 1 -16
word word: різним	-2 -5 0 12 -5
word word: різних	26 -6 1 -6 -16
word word: різниц	-30 -10 -64 -12 79
word word: різні	0 -3 -13 -19 26
word word: рік	-30 -31 0 21 17
word word: річниц	-11 -3 13 -46 5
word word: рішенн	-25 -8 -9 -28 25
word word: с	-12 -4 0 3 -7
word word: сайті	-37 -29 -36 9 42
word word: сам	10 -26 -6 -17 7
word word: сама	-39 -5 -21 9 11
word word: самаре	27 -3 -9 -1 -16
word word: самарс	-12 -3 9 -3 -2
word word: саме	-10 1 8 -26 -3
word word: сами	-9 -24 5 29 -23
word word: самий	20 0 -19 -36 4
word word: самим	4 -13 -1 -8 12
word word: самих	-20 -21 -7 -12 41
word word: саммит	-18 -18 -7 -15 17
word word: само	11 -19 -14 5 11
word word: самого	23 -14 -3 -17 -2
word word: самое	3 -3 28 -22 -11
word word: самой	-18 18 10 -2 -15
word word: самойд	11 -1 0 -6 -4
word word: самоле	3 -9 1 -11 1
word word: самому	36 -18 -5 -24 -28
word word: самост	-16 -2 -1 -15 22
word word: саму	9 -3 -1 -4 0
word word: самый	9 -6 3 -6 -5
word word: самым	19 -3 19 -17 -20
word word: самі	-13 -24 19 -17 -15
word word: саміт	13 -2 -5 -4 -12
word word: санато	-65 -9 48 10 0
word word: санита	6 8 -1 -12 -3
word word: санкці	-60 12 -4 7 30
word word: сапер	14 0 -3 0 -13
word word: саперо	-19 -1 -5 -3 26
word word: саперы	-31 -11 -18 5 23
word word: сапфір	11 -2 -6 -3 -3
word word: сарали	24 -13 -15 4 -30
word word: саралі	8 0 0 -8 0
word word: сарато	-3 -2 -3 13 -12
word word: сау	14 0 0 -1 -14
word word: саудов	-14 -3 1 -8 13
word word: саудів	32 -7 -23 -2 -2
word word: сбила	20 -8 -6 -3 -17
word word: сбили	-15 -3 -6 -8 20
word word: сбит	11 19 -12 -5 -9
word word: сбито	-19 -2 13 -4 11
word word: сбу	-5 -20 7 -5 24
word word: сведен	16 -14 -9 20 -27
word word: сверен	-14 32 -25 15 -21
word word: сверил	4 -10 -17 3 1
word word: сверх	-2 -13 -5 -2 12
word word: сверяе	-11 -9 -4 20 -3
word word: сверяю	-9 32 -14 -22 -18
word word: светло	6 6 -9 11 -17
word word: свидет	-1 -4 9 -15 10
word word: сво	-19 12 -17 1 2
word word: свобод	14 -14 -6 -28 -14
word word: свого	-20 -4 30 -11 -21
word word: сводка	6 -4 -10 10 -10
word word: сводки	1 -17 13 -16 -19
word word: свое	-11 -6 -2 -6 11
word word: своей	-20 -4 -12 -17 30
word word: своем	12 -10 16 -7 -17
word word: свои	4 -8 11 -13 -16
word word: своим	-7 -15 -19 32 -12
word word: своих	-10 16 -28 -18 12
word word: своихн	-14 -1 15 -9 -10
word word: свой	17 4 -29 -4 -7
word word: свою	17 -21 -11 -10 -4
word word: своє	-30 -3 -10 27 10
word word: своєму	0 -15 -3 -3 15
word word: свої	-15 -8 14 -9 6
word word: своїм	-13 -12 22 -17 -26
word word: своїми	19 0 -1 -9 -11
word word: своїх	7 23 -13 -22 0
word word: свыше	-16 -16 -17 5 2
word word: связал	-33 -9 13 -4 12
word word: связат	-14 -7 12 -4 19
word word: связи	0 -19 12 4 -50
word word: связь	-13 3 -29 -47 53
word word: свят	-2 2 -23 -8 27
word word: свята	-19 17 -20 -28 15
word word: святей	5 -6 -12 -20 12
word word: святку	11 -4 20 -10 -31
word word: свято	15 -8 -3 -21 15
word word: святог	6 32 -29 -14 10
word word: святом	-13 -20 -8 27 -17
word word: священ	2 -1 -5 -13 -10
word word: свідкі	-14 -3 28 4 10
word word: свідом	-2 25 -10 -13 -26
word word: свідче	-61 -21 -18 13 34
word word: свідчи	-4 -1 -18 -3 23
word word: свій	17 -9 -16 -5 -15
word word: світ	-22 -27 -9 5 28
word word: світла	21 -22 -43 -26 43
word word: світли	-11 -3 -1 -5 3
word word: світло	-32 -9 -2 -35 44
word word: світу	-29 -6 -17 12 38
word word: сдавши	-31 -12 -23 -2 33
word word: сдалис	-8 -4 -8 -7 13
word word: сдался	-2 -6 -17 23 -19
word word: сдать	-34 13 -14 -18 0
word word: сдатьс	-7 -33 -41 -19 30
word word: сдвину	-2 20 -10 -1 -7
word word: сделае	-10 -15 -1 26 13
word word: сделал	-14 -28 -12 15 -1
word word: сделан	-16 -18 29 -15 -15
word word: себе	23 -19 -22 -13 -5
word word: себя	28 -14 -17 -6 -18
word word: севаст	16 -5 14 -6 -17
word word: север	12 -2 -1 -3 -11
word word: северо	-21 -14 -14 -1 25
word word: сегодн	41 -12 1 -25 -29
word word: сезон	-18 -16 -32 -5 32
word word: сейчас	7 -12 -7 22 -15
word word: секрет	-8 7 -41 30 -25
word word: сектор	-17 0 0 0 17
word word: сел	-6 -16 -14 -12 26
word word: села	-57 -6 -15 -19 26
word word: семей	-3 -23 -1 -24 14
word word: семеро	-8 22 -15 -25 0
word word: семеры	31 -19 24 -6 -32
word word: семи	-26 17 -20 1 4
word word: семнад	24 -5 -2 -2 -19
word word: семь	-12 -17 -1 14 -7
word word: семьде	20 -12 21 -6 -21
word word: семье	0 -2 8 -4 -2
word word: семьи	11 -22 -6 1 -8
word word: семья	15 -6 27 -3 -36
word word: семьям	-26 33 -17 0 -7
word word: семьях	7 15 -4 -12 -23
word word: сентяб	-13 -14 12 -42 4
word word: сергей	-19 -3 26 -14 -1
word word: серед	2 -11 4 -6 1
word word: середи	-19 -1 -2 16 -40
word word: середн	-16 -10 -7 0 22
word word: середу	27 -8 22 -33 -26
word word: сержан	25 -4 -16 -11 -2
word word: серйоз	-4 8 -23 -9 25
word word: серпен	-4 -16 -13 -16 22
word word: серпня	-12 -10 26 -30 -7
word word: серпні	-17 -6 -15 16 15
word word: сертиф	-20 -10 -5 9 9
word word: сестер	30 -8 -20 -37 -18
word word: сестра	-13 -6 29 -2 -11
word word: сестри	13 -8 15 -11 -23
word word: сестро	7 -2 30 -6 -30
word word: сестры	19 -8 -9 -18 7
word word: сети	-13 -11 -15 -16 31
word word: сигнал	-36 -7 -15 13 17
word word: сидели	9 -2 26 -8 -23
word word: сиділи	15 -1 -11 -4 -34
word word: сизо	-7 -4 16 -9 4
word word: сил	23 -1 -11 -7 -12
word word: силам	15 -11 -7 -3 -2
word word: силами	-7 -8 -21 -9 42
word word: силе	-30 -8 -5 -24 69
word word: сили	20 -4 -5 -14 -9
word word: силови	14 0 -14 -3 0
word word: силовы	-12 -22 -2 31 -6
word word: силу	-15 -1 -29 -3 39
word word: силы	1 -18 -6 -5 18
word word: сильні	-29 -3 38 -3 -27
word word: син	-31 -6 37 -4 -17
word word: сина	-18 -17 15 -15 -6
word word: синода	-23 13 41 -15 -15
word word: сином	-14 -15 17 14 -14
word word: синьо-	17 -1 -16 0 -1
word word: сирии	-15 -1 -16 -1 16
word word: сирськ	-3 -16 -15 -28 11
word word: систем	-15 -17 -7 4 7
word word: ситуац	-25 -4 -7 -5 27
word word: сих	-24 9 20 3 -14
word word: скажем	-24 19 -3 -2 -14
word word: скажу	-21 15 -4 12 -41
word word: скажут	-6 -2 24 -28 -26
word word: сказав	-16 40 -3 -15 -32
word word: сказал	-25 -4 -28 -7 27
word word: сказан	-1 20 -5 -8 -14
word word: сказат	-29 27 -22 -1 -27
word word: скаржи	-21 -10 -15 -12 19
word word: скасов	-1 -17 -13 -3 26
word word: скинув	-11 0 0 -9 18
word word: склад	25 6 -7 -6 -22
word word: склада	-27 -38 30 -11 26
word word: складе	-13 2 -2 -37 38
word word: склади	-16 -3 -8 -10 35
word word: складн	29 -6 -11 -9 -17
word word: складо	-10 8 -5 -2 8
word word: складу	1 -6 -10 4 -5
word word: складі	-26 -4 15 -3 -3
word word: скольк	-5 -17 -4 17 -30
word word: скорее	-2 -2 28 -1 -25
word word: скоро	14 5 16 -27 -12
word word: скорой	-20 -4 12 -14 17
word word: скільк	-45 -18 -57 65 -18
word word: скінчи	-11 23 -12 -5 0
word word: слава	-18 -16 -5 -2 12
word word: славут	-9 -6 -18 -19 14
word word: сладос	-19 -3 -29 -18 32
word word: следов	16 -7 -10 -4 4
word word: следст	-36 -21 -14 13 29
word word: следуе	-5 -22 -4 -4 29
word word: следую	-12 -6 30 -17 -7
word word: слезы	4 -9 34 -5 -23
word word: слов	3 20 -5 -12 -6
word word: слова	-17 -12 5 11 4
word word: словам	-13 1 9 4 -26
word word: слово	9 -3 25 -16 -19
word word: сложил	-33 -11 8 -7 24
word word: сложит	-22 15 -1 -2 3
word word: сложно	39 -5 -11 -20 -20
word word: сложны	45 -11 -39 -3 -21
word word: служат	14 0 -12 -2 -1
word word: служба	14 -10 1 21 -9
word word: службе	0 -3 -32 -26 43
word word: служби	-2 0 -5 7 -14
word word: службо	0 -1 -3 -15 15
word word: службу	13 -16 -11 -13 16
word word: службы	11 -7 17 -4 -17
word word: службі	27 -2 -4 -19 -11
word word: служив	-13 -2 14 -1 -3
word word: служил	20 -1 0 -5 -14
word word: служит	-6 -6 -2 13 -38
word word: слухав	23 -16 -14 9 -31
word word: слухай	-15 -17 -9 -16 24
word word: слухал	-6 -9 57 -5 -45
word word: слухам	-13 16 -10 -4 -14
word word: случае	-18 -14 -21 26 17
word word: случай	-18 -9 -7 19 1
word word: случая	13 -6 -16 -13 40
word word: случил	18 -2 -12 -3 -11
word word: сльози	-4 -11 11 -20 0
word word: слів	3 -12 29 -10 -12
word word: слід	-10 -15 12 4 11
word word: слідст	13 -21 -31 -20 12
word word: слідчи	21 -17 8 -30 -8
word word: слідчо	-10 -9 28 -14 -6
word word: слідчі	19 -15 -10 -20 20
word word: сліз	14 -6 2 -2 -8
word word: смеетс	-23 -4 15 -12 22
word word: смерте	23 0 -9 -2 -13
word word: смерть	-47 -9 -5 -35 40
word word: сми	-29 27 -6 -30 29
word word: смогли	-14 0 15 -1 -1
word word: смогут	-18 16 10 -11 2
word word: смотри	-19 -8 33 -11 -35
word word: снайпе	-3 -5 -24 -7 35
word word: снаряд	8 -14 -13 -15 8
word word: сначал	-7 16 2 -15 -27
word word: снбо	4 21 -5 -8 -17
word word: снова	0 9 -25 -25 15
word word: снігур	5 -15 14 -16 -24
word word: со	2 -10 -32 -16 14
word word: собесе	-18 22 -1 12 -23
word word: собира	-7 -21 -5 17 -23
word word: соблюд	-29 8 -12 -9 37
word word: соборн	-16 -15 17 -20 11
word word: собрал	-30 17 -18 -23 24
word word: собран	-15 15 20 -1 -26
word word: собі	-18 -6 -18 -15 18
word word: советс	-62 -10 -16 -24 43
word word: совету	-2 20 -2 -13 -10
word word: совмес	-17 -10 -13 -15 19
word word: совсем	30 -3 -12 -2 -20
word word: соглас	-27 69 -26 -18 -49
word word: соглаш	-5 1 -15 -18 12
word word: содейс	48 -12 -11 -13 -10
word word: содерж	-36 -16 -25 22 27
word word: сожале	-62 0 15 29 -16
word word: созвон	1 -2 9 -4 -19
word word: создат	-3 12 0 -6 -4
word word: солдат	15 -9 -13 9 -16
word word: соледа	-1 11 12 -4 -35
word word: сон	-17 -7 -9 -3 20
word word: сообра	-3 12 -8 -3 -9
word word: сообща	-12 -5 29 3 -30
word word: сообще	-30 28 -29 -20 20
word word: сообщи	47 -20 1 -22 -22
word word: сообщу	-35 -53 -23 -30 74
word word: соотве	-9 25 -16 -4 24
word word: соотеч	-23 -7 -8 15 11
word word: соотно	8 -22 -29 13 -29
word word: соприк	30 -10 -14 -7 -11
word word: сопров	-4 1 5 -9 -4
word word: сорвал	-15 65 -30 -6 -18
word word: сорван	-9 19 -13 -9 -14
word word: сорок	-9 -10 22 -13 -21
word word: сорока	19 -6 -20 15 -35
word word: сослуж	-25 -23 -20 -13 26
word word: состав	7 14 -8 -4 -19
word word: состои	-29 50 -23 -9 -34
word word: состоя	13 -4 -27 3 -10
word word: сотен	-21 -9 30 -1 -5
word word: сотень	13 0 -6 -4 -4
word word: сотни	8 5 -35 9 -32
word word: сотня	14 -2 -9 0 -4
word word: сотням	5 8 -7 -6 0
word word: сотні	17 -26 -18 15 -3
word word: сотруд	-7 10 -19 -13 20
word word: софійс	-23 -27 -13 2 17
word word: сохран	4 -10 -12 16 0
word word: социал	14 -19 0 6 0
word word: соцмер	-12 -4 6 2 8
word word: соціал	-16 -27 9 -9 43
word word: сочи	-10 6 -22 -2 26
word word: союзни	-17 -1 -24 -4 13
word word: спав	-15 -1 16 -9 -8
word word: спали	-1 -5 29 -6 -27
word word: спарта	2 -1 -21 -5 24
word word: спасат	-9 -2 -10 -6 15
word word: спасен	-32 -5 -27 -17 27
word word: спасиб	15 -8 -6 -37 18
word word: спасли	-35 -3 -10 -3 45
word word: спершу	-16 -15 18 -4 -20
word word: спецбо	-10 -2 18 -2 -6
word word: специа	-4 -15 -13 -27 31
word word: спецоп	-4 -13 -15 26 1
word word: спецпо	-12 -6 24 -1 -12
word word: спецпр	-7 -1 -8 -17 23
word word: спецпі	-25 -12 36 -13 -7
word word: спецсл	-6 -21 -23 -9 25
word word: спеціа	5 -14 0 -8 15
word word: списка	-6 27 -11 -9 -13
word word: списке	20 14 -17 -1 -28
word word: списки	-42 51 -15 -13 -28
word word: списко	25 15 -18 13 -29
word word: списку	3 -4 -10 -36 -1
word word: спискі	-23 5 -16 16 -13
word word: список	-39 37 -29 -17 -1
word word: сплять	39 -12 -14 -19 -13
word word: сповіщ	-20 -17 7 4 16
word word: сподів	-19 38 -22 -29 -56
word word: спожив	-14 -11 -3 27 -26
word word: спокій	8 -18 13 -23 -10
word word: сполуч	-23 9 5 -13 6
word word: спорти	-15 -13 27 -19 -23
word word: спосіб	11 12 -16 -15 -32
word word: спочат	-24 43 -2 -11 -34
word word: справ	4 -17 -27 -8 16
word word: справа	2 -6 -5 -1 9
word word: справд	-17 -24 22 -5 -19
word word: справе	-13 -18 -22 -16 33
word word: справж	24 -17 0 -25 21
word word: справи	37 -29 -12 -9 -22
word word: справк	-11 -3 -1 -10 18
word word: справу	19 -17 -19 -23 24
word word: спраши	-46 -11 20 28 -42
word word: сприяв	27 -11 -1 -10 -7
word word: сприян	11 -9 -5 11 -8
word word: спроси	-37 -13 25 38 -4
word word: спрост	-31 38 -16 -9 4
word word: спуска	-17 -1 17 -2 -1
word word: спят	-41 -20 24 -11 -17
word word: співаю	-18 -1 44 -1 -28
word word: співпр	39 -12 -33 -18 -29
word word: співро	14 2 6 32 -56
word word: співчу	-6 25 -11 -19 -14
word word: спілку	-12 -17 49 -5 -32
word word: спільн	12 -29 0 10 -14
word word: сразу	8 -7 -23 -13 5
word word: среди	-7 -25 7 -7 11
word word: средст	18 -5 -12 -10 -2
word word: среду	4 30 -7 -10 -24
word word: срок	-35 24 -23 -16 17
word word: срокам	12 -8 -9 -6 -8
word word: сроках	-28 27 -61 14 -63
word word: сроки	-26 49 -31 -34 -34
word word: срочни	23 -6 27 -2 -58
word word: срочно	19 -2 16 -3 -28
word word: ссылко	32 -14 -24 -16 -25
word word: ст	-2 -1 -9 -3 14
word word: ста	44 -9 -29 -21 -25
word word: стабіл	-43 24 9 -5 -16
word word: став	6 -8 -18 -21 20
word word: ставил	-1 -6 -6 -2 11
word word: ставка	14 -24 -2 14 -18
word word: ставки	-17 -21 -2 -7 22
word word: ставку	18 22 -26 -5 -17
word word: стал	36 -9 -19 -12 -4
word word: стали	-57 -12 -4 -12 64
word word: стало	34 -13 -4 -10 -23
word word: сталос	-1 -7 -25 0 7
word word: стамбу	-12 -5 -4 24 -22
word word: стан	-42 12 16 -12 -29
word word: стане	11 -11 -22 16 -35
word word: станет	-4 12 -4 -2 -2
word word: станов	-3 -3 -3 -8 16
word word: станом	-32 -12 -14 19 18
word word: станци	-17 -12 -6 -3 16
word word: станці	-9 -3 -6 -3 11
word word: старик	25 -1 22 -6 -41
word word: старме	-21 7 -29 -21 48
word word: старт	-20 34 -22 -5 11
word word: старту	35 -33 -27 -2 -6
word word: старше	-10 -13 -8 -6 23
word word: старши	-21 -12 42 -7 -41
word word: старые	-9 -3 -3 -6 14
word word: стати	-13 21 -11 7 -24
word word: статис	6 -10 -16 9 -16
word word: статте	26 -1 -1 -8 -18
word word: стаття	-27 -3 -11 -19 31
word word: статті	14 -14 -13 -6 16
word word: статус	-39 -30 -24 -3 43
word word: стацио	-4 -6 -2 -2 14
word word: стверд	19 -6 -6 -12 -11
word word: створе	-18 -11 -2 42 -17
word word: створи	-15 -6 -8 -10 18
word word: стежте	-10 -13 -10 11 12
word word: стив	-27 27 -2 -2 -21
word word: сто	38 3 -14 -15 -28
word word: стоит	-24 17 21 -15 -29
word word: столе	0 2 -17 -9 27
word word: столиц	14 -31 -41 -20 49
word word: столич	-4 -11 -24 -6 26
word word: столов	-9 -1 -1 -2 11
word word: столом	-9 -14 9 16 -18
word word: стольк	-12 -14 -10 -5 28
word word: столі	-15 15 -4 3 -15
word word: стомат	-15 -6 1 -7 14
word word: сторон	-1 25 -11 -14 -21
word word: сторін	-23 -4 -19 12 31
word word: стояв	-24 -11 25 -6 -13
word word: стояли	6 -11 -12 -13 7
word word: стоят	-20 5 -22 -9 16
word word: стояти	6 -3 -30 -10 31
word word: стоять	-7 24 -12 -11 -11
word word: стоїть	2 -19 -3 17 -11
word word: стран	-3 -15 -39 13 18
word word: страна	3 -8 -25 -16 15
word word: стране	-2 -3 22 -2 -18
word word: страни	22 11 -1 -31 -12
word word: страны	10 15 -15 -19 20
word word: страсб	-35 -19 -16 21 32
word word: страсн	17 -3 -11 -13 -16
word word: страт	-4 -11 -2 -32 43
word word: страте	-31 -15 -23 -23 26
word word: страшн	-10 -4 44 14 -22
word word: стрель	-9 -14 -21 -5 23
word word: строго	-21 -9 -9 -17 29
word word: строит	-3 -5 -14 -19 18
word word: строй	-30 -7 -26 8 43
word word: строк	25 -10 16 -30 -12
word word: строки	-9 -1 24 -12 -21
word word: строко	9 -28 -17 9 -1
word word: строкі	29 -12 -14 -13 12
word word: строю	-18 -2 30 -1 -20
word word: структ	-8 -15 -4 24 -2
word word: стрій	-31 -19 9 6 10
word word: студен	-19 -15 -15 11 13
word word: ступил	-17 -4 34 -2 -15
word word: стіл	-32 -26 7 10 5
word word: стільк	8 -8 -9 19 -18
word word: суббот	-1 -22 17 -13 -28
word word: субота	4 -13 -18 -29 1
word word: суботу	20 -26 40 -13 -42
word word: суд	-44 -24 -27 0 39
word word: судами	9 0 -1 -1 -6
word word: суден	0 -2 -24 -20 40
word word: суджан	37 -8 -5 -24 -17
word word: судже	-19 -3 -14 31 6
word word: суджи	5 15 3 -30 -19
word word: суди	-3 -1 -9 25 -20
word word: судити	-33 -11 -13 -7 17
word word: судмед	11 -10 33 -19 -21
word word: судна	-3 -4 -17 -19 18
word word: судно	-50 -10 -19 -9 50
word word: судов	-33 10 10 -10 -4
word word: судово	11 0 -7 0 -3
word word: судом	-18 21 -16 -5 15
word word: суду	-11 -6 -2 -21 23
word word: судьба	-22 -9 -3 14 -14
word word: судьбе	-1 29 -25 2 -11
word word: судьбу	-21 -6 -18 17 20
word word: сумах	-19 25 -25 8 -23
word word: сумско	34 -27 -19 24 -26
word word: сумськ	-7 -5 -9 -14 23
word word: сумщин	-16 -2 -31 -28 46
word word: сумы	-17 -6 -2 15 -12
word word: супров	9 -5 10 9 -33
word word: супруг	-14 -1 -11 -1 13
word word: суспіл	14 -29 7 1 -8
word word: сутки	15 -14 -5 -38 11
word word: суток	-11 -8 16 -5 6
word word: сухопу	18 0 -2 -1 -17
word word: сущест	0 -28 -11 -4 29
word word: сфабри	10 0 -6 0 -6
word word: сфотог	-2 -7 -1 -1 10
word word: схопил	-4 -4 -20 14 -13
word word: схуд	-15 -17 11 -7 -4
word word: схудли	15 0 -13 -1 -9
word word: счастл	-15 -6 29 -5 -20
word word: счет	24 1 -15 -13 -15
word word: счета	-13 12 -12 -20 21
word word: счету	8 -7 -5 -4 7
word word: считае	-7 -18 -2 6 23
word word: считай	32 -1 -2 -29 0
word word: считал	12 -14 -7 -13 12
word word: считат	1 -2 -9 -1 11
word word: считаю	-26 -8 -5 29 -8
word word: сша	-1 -13 -8 -9 24
word word: сына	-30 6 14 -27 3
word word: сынове	1 -17 9 -27 18
word word: сьогод	14 -12 -9 -8 -2
word word: сюда	11 -10 -24 -2 7
word word: сізо	-8 -17 -10 -35 24
word word: сіл	-19 -18 0 -38 60
word word: сім	-16 -5 9 6 -1
word word: сім'ям	8 16 -29 -13 -4
word word: сім'ї	13 0 -7 -2 -4
word word: сімдес	17 -12 -4 -11 -14
word word: сімей	-15 -11 -24 8 0
word word: сімнад	28 -1 -4 -11 -17
word word: сімох	15 -17 -9 -2 0
word word: січень	-31 24 -2 -13 4
word word: січня	-37 -10 33 -5 8
word word: січні	-22 17 -33 28 19
word word: т	-14 0 -4 -18 20
word word: та	0 0 -10 -13 11
word word: табора	-8 -25 -3 63 -46
word word: табори	-19 -12 -13 -29 45
word word: табору	-4 -35 26 -17 1
word word: таборі	-2 -15 -22 -7 8
word word: табір	-18 -20 -21 -5 22
word word: таганр	-54 -17 4 -18 24
word word: так	-13 16 9 -8 -22
word word: така	-3 -12 -57 4 49
word word: такая	-8 27 -8 -23 -20
word word: таке	-19 4 -26 -6 23
word word: также	-26 15 6 6 -16
word word: такие	3 -16 -37 -30 22
word word: такий	23 -19 -1 -24 -21
word word: таким	10 -14 -19 -11 14
word word: таких	-17 -52 -9 6 44
word word: такого	-19 26 -4 15 -23
word word: такое	17 -6 0 26 -33
word word: також	13 -6 -18 8 -11
word word: такой	31 -19 -23 -18 6
word word: таком	-17 17 -1 0 -9
word word: такої	22 -22 -10 18 -7
word word: тактич	-19 -4 -3 0 20
word word: таку	-14 -12 -2 26 -2
word word: такі	-23 -17 6 -13 17
word word: там	0 -7 -15 0 17
word word: танк	16 0 0 -1 -16
word word: танкер	-9 -4 -17 -2 21
word word: танки	-17 -1 -9 0 22
word word: танкис	-15 -1 15 0 0
word word: танков	-13 -8 -4 10 0
word word: танків	-21 -4 -12 -30 49
word word: тасс	0 12 -9 -28 -9
word word: татар	-24 15 -16 -50 32
word word: татари	15 -1 -8 -13 -15
word word: тато	-23 -33 28 -22 15
word word: татьян	31 17 -20 -4 -32
word word: таємни	41 2 -32 -26 -24
word word: твердж	41 -1 -19 -14 -14
word word: те	-33 12 17 -5 -24
word word: теж	18 -10 -10 -3 1
word word: текуще	23 -17 -26 -8 4
word word: тел	21 -18 -3 3 -13
word word: тела	10 -21 -2 -9 -1
word word: телам	-17 -15 11 61 -20
word word: телами	-4 0 -1 2 -17
word word: телах	23 -14 -11 -17 -42
word word: телегр	17 5 -45 -18 18
word word: телека	-21 32 32 10 -50
word word: телема	-27 17 9 27 -35
word word: телефо	-5 -37 58 -10 -62
word word: тело	2 -11 -5 -9 -27
word word: тем	-10 -12 20 7 -22
word word: тема	22 -18 -16 -30 19
word word: теме	-2 -18 -11 -30 38
word word: теми	-2 -1 -1 -16 18
word word: тепер	18 -6 15 -6 -28
word word: теперь	13 16 -4 -38 -29
word word: теплые	-24 -4 3 -21 34
word word: теракт	-31 -11 -9 -22 53
word word: терито	-3 -2 -11 9 -2
word word: термін	-28 -9 -13 -11 32
word word: терноп	-24 -13 -3 -23 24
word word: теробо	18 -1 0 -4 -13
word word: терпен	-2 35 -14 -28 -23
word word: терпін	-17 -13 3 15 -16
word word: террит	27 -8 -11 -8 -17
word word: террор	-18 -22 28 -21 14
word word: тети	25 -3 -2 -3 -24
word word: тех	-14 -36 24 22 -36
word word: техник	-10 -4 -3 -23 34
word word: технік	-30 -8 -8 -8 44
word word: техніч	13 13 -24 -22 -14
word word: течени	-26 -27 -14 18 35
word word: тижден	-10 22 -14 -36 10
word word: тижня	-37 32 16 -9 -42
word word: тижні	6 -31 10 -39 -23
word word: тижнів	33 -3 -9 -3 -22
word word: тим	-1 -8 -23 20 14
word word: тими	-10 -2 19 -17 14
word word: тимчас	34 -30 -6 -9 9
word word: типа	-11 -4 -14 -8 19
word word: тис	-24 -11 1 18 13
word word: тиск	-9 13 -5 10 -29
word word: тисяч	-32 -6 -17 51 -9
word word: тисяча	14 1 -33 -4 -4
word word: тисячу	26 11 -22 -31 -10
word word: тисячі	-26 -25 0 33 -21
word word: тих	-30 -26 16 -8 12
word word: тиша	-4 27 -8 1 -25
word word: тишина	-20 0 53 -2 -40
word word: тишины	-3 -15 21 -1 -17
word word: тишу	2 34 -11 -3 -24
word word: тиші	4 14 -13 -14 -13
word word: то	27 4 -23 -17 -4
word word: товари	-33 -29 29 -30 28
word word: тогда	33 -18 6 -25 -12
word word: того	2 -2 6 6 -15
word word: тоді	-32 34 1 16 -13
word word: тож	-43 -18 48 -19 -17
word word: тоже	4 9 10 -19 -40
word word: той	27 -14 16 -28 -17
word word: только	-5 -2 3 -11 -17
word word: том	-16 -5 -15 8 10
word word: тому	-1 -4 -16 -2 10
word word: тонн	-23 -14 -11 -22 34
word word: тонны	-4 -2 -4 -3 13
word word: торгов	0 -16 -4 18 -10
word word: торт	-15 -1 18 -2 -17
word word: торік	-6 0 -23 -18 31
word word: тот	-18 6 24 -33 10
word word: точку	-7 16 -27 -7 -30
word word: точно	-4 -24 -4 34 -18
word word: точног	17 -18 -1 16 -18
word word: точну	18 -16 -21 13 -23
word word: травен	-16 -13 -7 6 22
word word: травма	-20 -20 43 -9 -38
word word: травня	-10 20 -7 -14 -1
word word: травні	-72 -41 -18 -46 46
word word: традиц	36 17 -24 -16 -29
word word: трамп	11 31 -7 -16 -29
word word: трампа	-13 -15 1 -13 14
word word: трампо	-47 3 -14 25 6
word word: трампу	11 21 -2 -17 -19
word word: трансп	10 9 -13 -4 -12
word word: трапа	-23 -4 19 -3 2
word word: трапля	40 -2 -22 -22 -1
word word: трапу	-17 -1 17 -2 0
word word: треба	-20 -2 -16 1 7
word word: требуе	-14 35 -26 -18 -19
word word: трек	24 -26 19 -15 -21
word word: трем	-10 9 -15 -9 25
word word: тремя	-22 -4 19 -36 64
word word: тренін	-5 -8 -12 -1 21
word word: третий	-2 16 -5 -12 -36
word word: третин	16 -9 -11 -6 9
word word: третье	-5 -22 -13 19 3
word word: третьи	14 15 -6 -13 -23
word word: третьо	11 -17 -10 -12 25
word word: третью	6 44 -28 -13 -28
word word: третья	-30 -27 45 -5 2
word word: третя	-18 -2 -4 0 9
word word: третє	12 -14 -14 -20 2
word word: треті	26 -2 -20 9 -20
word word: третіх	-7 -15 -11 5 15
word word: трех	3 10 4 -10 -1
word word: трехра	-5 -13 -11 -2 29
word word: трехст	-16 -72 -53 -8 84
word word: три	8 -26 18 -11 -14
word word: трибун	-23 -15 -33 16 16
word word: тривав	12 -14 -23 -26 3
word word: тривал	17 -12 -12 18 -4
word word: триват	23 -6 -2 3 -27
word word: триваю	-5 19 -21 0 -10
word word: триває	5 0 -30 -17 20
word word: тридца	35 -10 -3 -20 -21
word word: тридця	26 -28 10 -19 -19
word word: тримав	15 -3 -19 -13 18
word word: тримай	-9 -36 -18 -16 37
word word: тримал	32 -6 -12 -18 -17
word word: триман	-16 -11 -16 -4 30
word word: тримат	-14 -3 -3 -11 21
word word: тримаю	-14 -25 32 -12 7
word word: тримає	-25 16 -27 -21 26
word word: триста	17 -12 -22 -18 6
word word: тричі	-19 -21 -3 -3 28
word word: тро	4 -1 -10 -8 15
word word: трое	8 -8 -5 -18 -4
word word: троим	-29 -3 17 -2 17
word word: троих	24 -15 -27 -14 32
word word: трофей	-3 0 12 0 -9
word word: трохи	6 -16 -21 17 -8
word word: троє	9 6 20 -20 -21
word word: трубку	-19 -9 28 -5 -10
word word: трудне	16 -6 -17 -16 10
word word: трудно	21 -1 -18 -4 -19
word word: трьома	-20 36 61 -15 -63
word word: трьох	-1 -13 47 -9 -27
word word: ту	2 7 18 -30 -23
word word: туберк	19 -7 19 -15 -15
word word: туда	13 -13 -6 -4 9
word word: туди	-17 -4 -13 -11 16
word word: турецк	-29 4 6 -8 7
word word: турець	-13 33 -1 2 -26
word word: туречч	-30 25 -2 -21 -13
word word: турции	-29 -27 39 -20 -5
word word: турция	-43 20 -13 -5 43
word word: тут	-4 -14 2 -8 39
word word: тцк	15 -8 -3 1 -12
word word: ты	-5 -9 -15 -1 15
word word: тыл	-23 -1 -12 0 22
word word: тыс	-3 -33 -11 18 -14
word word: тысяч	-41 -16 -20 23 14
word word: тысяча	27 8 -7 -25 -31
word word: тысяче	22 -7 -11 -19 -12
word word: тысячи	-11 -25 -22 22 -6
word word: тысячу	8 -3 17 -32 -42
word word: тюльпа	1 -12 -20 -8 32
word word: тюрем	-5 -7 -11 -1 19
word word: тюрмах	-11 -12 -11 16 -3
word word: тюрьма	0 -9 0 11 -3
word word: тяжело	14 -6 -6 -10 -4
word word: тяжелы	14 -4 -2 -8 -1
word word: тяжке	10 -2 -2 -8 0
word word: тяжкий	-14 -9 16 -7 -14
word word: тяжким	8 -2 -4 -1 -1
word word: тяжко	35 -10 -8 -27 -10
word word: тяжкоп	21 8 -11 -21 -21
word word: тяжкох	51 -34 -23 -22 -2
word word: тяжкі	-19 13 12 -4 -14
word word: ті	9 -10 5 -8 -6
word word: тіл	3 -9 -17 10 -13
word word: тіла	13 -11 10 -22 -7
word word: тілами	24 21 -19 -43 -20
word word: тіло	23 -6 -22 -26 3
word word: тілом	7 -9 -25 -16 37
word word: тільки	-32 12 2 2 -9
word word: у	-15 -5 7 7 7
word word: убитым	-9 -6 0 0 9
word word: ув'язн	-2 12 -18 10 -16
word word: увага	-17 12 -24 -30 -1
word word: уваги	-21 2 2 -15 13
word word: увагу	18 -7 15 -10 -16
word word: уважае	-15 -3 -9 17 3
word word: увезен	-12 -6 -1 15 -16
word word: увезли	19 0 -4 -15 -10
word word: увечер	28 -7 -30 -17 3
word word: увидел	3 -1 19 -5 -19
word word: угкц	27 -9 -12 -15 -2
word word: угода	-22 11 18 -15 -13
word word: угодам	0 -5 -24 4 26
word word: угоду	2 -28 -32 -44 44
word word: угорщи	30 12 -31 -18 -35
word word: угрожа	20 -5 -15 -13 -13
word word: угрозо	48 -4 -6 -19 -34
word word: угрупо	13 -2 0 -21 12
word word: удалос	-12 -15 1 -9 8
word word: удар	-24 10 -18 -16 17
word word: ударам	-14 -2 -3 -1 15
word word: удари	12 2 -4 -15 -21
word word: ударны	-14 -13 -9 -5 26
word word: ударов	-14 0 0 -1 15
word word: удару	0 -1 -5 -20 24
word word: удары	8 -9 -9 -2 11
word word: ударів	-9 -1 0 16 -9
word word: удержи	-17 -2 -18 33 -42
word word: удовле	-39 -33 29 39 -20
word word: удома	52 -12 -12 -25 -21
word word: уехали	11 -10 6 5 -29
word word: ужгоро	-17 -10 27 -12 -16
word word: узах	-8 15 42 -4 -50
word word: узбеки	-10 -2 -3 23 -11
word word: узгодж	-40 28 3 -14 -2
word word: узгоди	-59 31 -17 -8 -25
word word: узнал	-17 -1 30 0 -20
word word: узнала	-1 -7 -36 -2 39
word word: узнали	17 19 13 -9 -22
word word: узяли	13 -15 -12 7 -13
word word: узятих	16 0 -10 -1 -12
word word: узято	-14 2 -6 -40 23
word word: уилан	-23 -2 -21 -1 27
word word: уиткоф	-25 9 -14 -10 -1
word word: указ	-17 -10 -10 -7 20
word word: указал	-47 -16 32 -1 -27
word word: указан	18 -5 -6 -4 -6
word word: указыв	0 0 -1 -22 24
word word: уклін	18 0 -16 -1 -1
word word: украин	4 -1 -9 5 -13
word word: україн	17 -10 -10 5 -7
word word: укрінф	-23 2 -2 24 -2
word word: улетел	-13 0 -13 0 14
word word: умеров	-22 34 -17 -23 -20
word word: умов	21 -19 0 4 -7
word word: умови	-34 26 -32 -13 25
word word: умєров	-12 26 -5 -14 -20
word word: уничто	9 -9 -21 -15 10
word word: уночі	-28 19 15 -8 -20
word word: уніан	0 0 18 -4 -14
word word: уп	15 10 -3 -7 -17
word word: уперше	-7 -8 30 -25 -12
word word: уповно	30 -20 -23 -3 -20
word word: уполно	12 0 15 11 -21
word word: управл	-3 18 -7 -9 -12
word word: упродо	-6 5 -24 -25 24
word word: упізна	-22 -3 -1 -13 26
word word: уражен	-19 -19 -16 20 23
word word: уразил	-2 -3 -1 -4 10
word word: урахув	26 0 -25 -1 0
word word: уровне	3 31 -15 -14 -36
word word: урожен	8 0 3 -6 -8
word word: урок	-39 -26 -21 -21 36
word word: урядов	17 -1 -1 12 -17
word word: уряду	7 -8 -17 -10 14
word word: усе	-4 19 -24 13 -17
word word: ускори	-16 -7 -13 -4 28
word word: услови	0 12 -18 -14 1
word word: условн	-25 -1 -12 -7 25
word word: услыша	-14 12 27 -3 -18
word word: усміха	-18 -7 19 -3 -17
word word: усміхн	18 -16 22 -10 -56
word word: усову	10 -1 -3 -6 -1
word word: успели	-14 15 6 -1 -7
word word: успехе	-11 -15 -14 16 -19
word word: успешн	19 -8 -22 -2 -13
word word: успішн	-15 -17 -12 -16 22
word word: устана	-44 -9 -18 25 21
word word: устано	-29 -14 12 -36 42
word word: усього	-1 -7 23 -28 12
word word: усі	16 -16 -13 -8 14
word word: усій	10 -1 -3 -5 -1
word word: усім	-14 -19 -3 -1 14
word word: усіма	24 9 -3 -5 -35
word word: усіх	-13 20 -1 12 -41
word word: утверж	-32 5 14 -15 3
word word: уточне	-3 10 15 -55 -67
word word: уточни	19 -8 -6 1 -30
word word: уточню	-1 -3 15 -50 33
word word: уточня	-9 11 -1 0 -1
word word: утра	10 4 -15 -17 1
word word: утраче	-25 -2 25 -6 -11
word word: утрима	-10 -25 -5 19 10
word word: утриму	3 -32 8 14 -17
word word: утро	-31 27 9 -7 -18
word word: утром	20 -38 11 -15 -9
word word: утім	4 10 -1 14 -15
word word: ухвали	-14 -7 -21 -9 36
word word: учасни	-11 -29 -44 28 18
word word: участв	-19 -22 -50 -19 61
word word: участи	-27 13 -10 -20 -6
word word: участк	14 -12 5 -34 -8
word word: участн	-36 -8 39 -37 -5
word word: участь	20 -18 -26 -27 28
word word: участі	-24 10 -2 26 -14
word word: учатся	-3 -22 -16 -1 18
word word: учебни	-12 -22 -32 -16 48
word word: учебны	-8 -1 -2 -1 12
word word: учение	-14 -1 -1 -9 17
word word: учетом	27 -9 -25 -13 -12
word word: учител	-24 -23 -28 -15 24
word word: учора	-24 -13 40 -17 -25
word word: учораш	-29 -16 46 -5 -21
word word: учрежд	5 -20 -6 30 -8
word word: ушаков	-41 15 13 -12 -33
word word: ушел	-7 -8 -1 -15 6
word word: ушла	7 -17 22 -7 -38
word word: ушли	12 -18 -15 -5 1
word word: ушло	41 -9 -21 -19 -27
word word: факт	-20 -3 -7 12 14
word word: фактич	30 -23 -26 -22 -6
word word: факту	-27 27 -13 -4 -17
word word: фамили	-22 37 9 19 -46
word word: фахівц	-1 -6 -13 9 1
word word: феврал	20 -10 8 -12 -21
word word: федера	5 -5 -8 14 -25
word word: федоро	58 -6 -26 -11 -35
word word: фейк	-45 27 -47 -28 2
word word: фельдш	-29 -3 -1 -4 4
word word: фигура	-3 -2 -14 -14 15
word word: флаг	-15 -13 10 -9 25
word word: флагам	-37 -1 38 -1 -3
word word: флаги	-39 -17 44 -12 -30
word word: флагом	44 -7 -25 -2 -29
word word: флот	14 -1 -3 -1 -14
word word: флота	-14 -3 -6 -2 24
word word: фонд	-31 -16 -15 -6 37
word word: фонду	-26 -11 -9 13 22
word word: форма	-1 -3 12 -9 2
word word: формат	23 36 -26 -15 -29
word word: формир	-9 -8 -18 -4 22
word word: форму	-15 -1 16 -1 -9
word word: формул	-9 33 -13 -21 -8
word word: формую	0 -16 -9 -1 18
word word: формує	-29 -17 14 16 -12
word word: форуме	-16 0 -3 21 -4
word word: фото	-5 -21 7 -20 17
word word: фотогр	-28 -13 13 2 6
word word: фрагме	-32 2 29 -36 -21
word word: францу	-15 -2 -24 -21 37
word word: франці	-1 11 -5 -4 -9
word word: фрегат	-16 -1 -4 -11 22
word word: фронт	-67 -26 -26 7 57
word word: фронта	8 -21 -20 -21 22
word word: фронту	37 -14 -6 -22 -9
word word: фронті	-25 2 19 8 2
word word: фсб	-41 31 -28 -15 15
word word: футбол	-75 -19 -32 -8 80
word word: фігура	-11 -13 -11 -15 29
word word: фізичн	-9 -1 -1 -4 11
word word: фіксує	21 -2 -17 -9 7
word word: фільтр	15 0 -4 -15 6
word word: фінанс	-7 -2 -6 -4 19
word word: хаймар	10 -2 -9 -3 -8
word word: хамас	-31 -24 -8 -23 47
word word: характ	10 1 -12 5 -4
word word: харков	10 -4 -18 -36 -3
word word: харків	4 -14 3 1 -6
word word: харчув	-10 -12 -4 -31 35
word word: харько	5 -5 -5 -8 12
word word: хвилин	-18 -11 17 -2 -13
word word: хвилюй	-4 -32 5 -25 39
word word: хворий	12 -9 -1 -1 -2
word word: хворих	-24 -10 -12 25 -14
word word: хвороб	-20 -3 10 -3 8
word word: хворі	11 -14 -6 14 -23
word word: херсон	19 -10 6 -11 -22
word word: хилюк	14 -14 -2 -10 -1
word word: хинште	16 9 -6 -2 -34
word word: хлеб	-15 -5 21 -3 3
word word: хлопец	-32 -10 50 -10 -37
word word: хлопця	9 -8 24 21 -43
word word: хлопці	10 -19 53 -17 -54
word word: хлопчи	35 -9 20 -16 -37
word word: хліб	-12 -13 -6 11 1
word word: хмельн	13 -4 -13 -4 -1
word word: ход	-2 -4 0 -8 13
word word: ходата	10 -13 -29 -14 26
word word: ходе	-23 -15 12 -2 14
word word: ходити	-10 -1 17 -1 -15
word word: ходом	39 -2 -5 -33 -2
word word: ходять	-8 15 -9 -10 -12
word word: ході	-8 -1 -2 12 -1
word word: холодн	-35 -3 -15 -1 31
word word: хорони	10 -10 26 -9 -24
word word: хороша	40 -6 -13 -7 -19
word word: хороши	-32 -2 33 -4 2
word word: хорошо	10 -1 8 -27 -13
word word: хотели	-6 36 -6 -12 -28
word word: хоть	-15 33 3 -32 11
word word: хотя	-9 31 -21 14 -37
word word: хотят	-30 -4 22 26 -23
word word: хотіли	-11 27 4 -14 -25
word word: хоч	21 0 -22 16 -23
word word: хоча	-31 14 27 -13 11
word word: хоче	-17 -22 9 -15 18
word word: хочемо	-9 16 -2 -9 3
word word: хочет	-38 -9 -30 8 31
word word: хочеть	-12 15 25 -1 -16
word word: хочешь	-5 -7 -12 -16 36
word word: хочу	-21 -65 -7 -9 24
word word: хочуть	-35 -13 17 -20 2
word word: хрест	-4 6 -11 7 -25
word word: хреста	16 -8 -16 4 -2
word word: хресто	-23 -19 -2 28 -20
word word: хресту	1 -1 -10 -5 14
word word: христо	17 -9 -22 -10 -3
word word: хто	6 -21 2 -4 15
word word: хтось	-1 -20 43 -23 -25
word word: хід	-15 -8 -2 -7 19
word word: хірург	18 0 -16 -2 -1
word word: цб	16 -22 -7 -6 -11
word word: цвс	27 -2 -11 0 -15
word word: це	5 -5 -1 1 -17
word word: цей	-2 -11 2 -2 -9
word word: центр	-1 -10 4 12 -19
word word: центра	-44 -13 -12 -12 42
word word: центре	32 -20 -26 3 -22
word word: центру	11 -3 -12 -17 14
word word: центрі	-15 0 -2 18 -1
word word: церкви	5 0 26 12 -33
word word: церков	28 -18 -7 -16 -38
word word: цивіль	20 -9 -15 16 -25
word word: цим	-1 3 -17 2 -21
word word: цими	-3 1 13 -9 -15
word word: цитиру	1 -7 -10 -15 28
word word: цифр	23 -13 8 17 -35
word word: цифра	-26 8 -27 37 -40
word word: цифрам	-23 -30 3 17 -33
word word: цифрах	-39 -17 -4 33 -44
word word: цифри	-7 -26 -11 47 -40
word word: цифрою	-6 -4 0 20 -15
word word: цифру	1 -25 -30 39 -21
word word: цифры	-23 -13 -22 41 -37
word word: цих	-15 28 -8 22 -37
word word: цсо	-10 -7 10 -5 11
word word: цього	7 3 -14 15 -23
word word: цьогор	-17 -10 -10 24 -18
word word: цьому	11 2 -3 -11 3
word word: цю	17 21 -12 -12 -20
word word: ця	-23 0 2 14 -25
word word: ці	2 -18 -1 34 -17
word word: цій	-14 -14 12 -15 1
word word: цілодо	8 -29 0 2 14
word word: цією	-14 -1 -13 -13 14
word word: цієї	-4 13 1 -5 -4
word word: ч	-19 -4 6 -3 7
word word: чаес	25 -11 7 -6 -15
word word: чай	-8 -5 18 -16 -8
word word: час	-18 -21 23 -16 1
word word: часа	-5 7 -30 16 -18
word word: часов	-2 -26 -17 -19 24
word word: часом	-34 48 -11 -9 -27
word word: части	-7 -8 -11 -9 29
word word: частин	22 0 -41 5 -14
word word: частич	-14 -6 -1 -1 15
word word: часто	-25 -5 3 32 -8
word word: частот	-23 -5 -27 -1 49
word word: часть	10 -12 -10 -3 7
word word: частіш	0 12 -3 -3 -11
word word: часу	10 -12 9 -14 1
word word: часы	19 2 -13 -3 -7
word word: чат-бо	-1 9 -18 5 -4
word word: чаще	-7 -9 -12 18 -15
word word: чвк	22 0 -32 -26 6
word word: чего	30 -11 -14 -14 -23
word word: чекав	4 -2 -5 9 -17
word word: чекайт	-15 27 10 -14 -4
word word: чекала	14 0 -14 0 -2
word word: чекали	25 -13 27 -19 -29
word word: чекаю	-2 -22 24 -19 -14
word word: чекают	12 -3 -40 3 18
word word: чекає	-21 -37 1 8 13
word word: чекаєм	-13 -17 9 -13 7
word word: челове	6 -17 -32 -1 14
word word: чем	-15 -16 -18 9 9
word word: червен	-29 -9 -17 -7 24
word word: червня	-25 -21 15 5 -31
word word: червні	-27 -21 -11 15 48
word word: червон	5 -14 -18 17 -11
word word: черга	-38 -17 6 -14 11
word word: черги	-3 14 -18 -5 -12
word word: чергов	3 -14 -4 -10 -8
word word: через	2 -9 10 -19 -12
word word: черзі	28 -1 -20 -20 -29
word word: черкас	-10 -2 29 -16 -5
word word: черкащ	-54 -3 67 -2 -15
word word: черниг	-17 -21 21 23 -1
word word: черног	-13 -3 -7 -4 26
word word: черном	-17 -10 -31 -14 30
word word: черніг	16 -4 -28 -14 -2
word word: честно	36 11 -38 -6 -17
word word: честь	5 -1 -14 -17 16
word word: четвер	0 -5 5 -21 -3
word word: четыре	26 -13 -11 -8 -22
word word: чехії	-13 -9 -8 -16 23
word word: чи	-31 19 -13 -8 2
word word: чим	-2 -12 -9 -5 7
word word: чимало	19 -8 -3 -16 -13
word word: чиновн	-21 -17 14 -4 23
word word: чисел	4 -33 -18 39 -38
word word: чисель	15 1 -14 -2 -12
word word: числа	13 -27 18 23 -32
word word: числе	-33 -10 -4 -4 23
word word: числен	-37 15 22 -2 2
word word: числил	15 -15 1 -17 -5
word word: число	22 -13 -47 4 0
word word: числом	-5 -1 -14 0 14
word word: числят	-11 -10 -2 21 -49
word word: числі	2 0 -3 15 -13
word word: читайт	-15 -15 3 -15 5
word word: читате	-12 0 -30 -17 45
word word: читаю	-18 -8 17 16 -26
word word: читы	-23 -2 43 -8 -15
word word: чия	21 -17 0 -3 0
word word: чиє	-41 10 -15 35 14
word word: чиї	-1 -4 -16 1 15
word word: чкалов	-26 -2 28 -3 -11
word word: член	3 -11 -8 11 -7
word word: членов	-46 2 -14 -5 39
word word: чого	21 -14 7 28 -41
word word: чолові	6 -7 13 -6 -5
word word: чому	-50 -21 15 -12 14
word word: чорноб	25 -1 -6 -10 -12
word word: чорног	-20 -37 -11 -4 55
word word: чотири	8 -13 13 8 -39
word word: чотирн	28 -1 -7 -5 -16
word word: чотирь	29 -14 -2 -15 -21
word word: что	-3 5 8 -27 -19
word word: чтобы	-20 7 1 -3 -18
word word: чув	-16 -4 29 -10 -16
word word: чувств	27 -2 -14 -5 -13
word word: чужих	17 -1 -15 -1 -9
word word: чули	19 -2 -2 -45 37
word word: чутки	0 -4 -18 23 -30
word word: чутлив	21 -20 -2 -1 -1
word word: чуток	-13 32 -38 -33 7
word word: чуть	5 -19 -12 24 -18
word word: чье	-39 -14 2 -13 37
word word: чьи	14 -22 3 -15 -5
word word: чья	-4 -14 -7 15 -14
word word: шаг	-18 -33 40 -23 -23
word word: шага	-19 -18 -17 -8 29
word word: шамсаи	-18 -4 -3 27 -19
word word: шана	19 -12 -13 -8 -14
word word: шановн	-22 -15 13 -5 15
word word: шанс	-3 2 -2 -15 19
word word: шахеді	-21 -22 14 -13 5
word word: шахрай	-1 -25 -11 -16 32
word word: шахраї	7 7 -12 -14 4
word word: швейца	-41 24 -4 28 -31
word word: швидко	-7 -1 -13 -7 13
word word: швидше	0 -7 -17 14 5
word word: шеврон	-14 -1 -5 0 15
word word: шел	7 -18 28 -9 -15
word word: шестер	26 -5 -4 -6 -28
word word: шести	-29 5 -6 -21 17
word word: шестид	7 -33 27 -18 -26
word word: шестна	-7 -2 -1 -1 9
word word: шесть	-35 -9 16 -11 15
word word: шестьд	41 -7 -5 -24 -18
word word: школ	-17 -11 -14 11 21
word word: школах	-13 -12 -21 -6 45
word word: школи	-26 -11 24 -25 11
word word: школу	-37 -29 -4 -26 40
word word: школьн	-17 -17 2 -23 5
word word: школі	-56 -6 -13 -36 31
word word: шкіл	-22 7 -29 -24 11
word word: шла	4 -14 28 6 -16
word word: шли	23 -25 3 -16 -10
word word: шлях	29 12 -4 -8 -32
word word: шляху	23 -3 -2 -18 -6
word word: шостий	11 -2 0 -7 -3
word word: шпигун	13 -2 -1 -10 0
word word: шпитал	0 -10 21 -28 -7
word word: штаб	2 -25 -5 9 9
word word: штаба	2 8 -24 17 -22
word word: штабе	24 -3 -1 -15 -5
word word: штабом	14 -9 0 -10 -22
word word: штабу	-34 -4 -9 -6 13
word word: штабі	5 -3 -17 6 -22
word word: штатам	-22 -10 -10 -16 34
word word: штати	-27 -3 40 0 -17
word word: штатно	8 -2 -1 -5 -1
word word: штатів	8 14 -2 -1 -14
word word: штурмо	-25 9 -21 27 -13
word word: штурмі	-43 -19 -22 -35 62
word word: шукала	-4 -3 13 -11 -9
word word: шукати	12 -9 -7 -20 22
word word: шукают	-15 -24 -26 -17 23
word word: шукає	-21 -4 -7 34 -3
word word: шукаєм	14 -1 -3 0 -12
word word: шутит	-30 -18 41 -8 -6
word word: шэдоу	-3 -1 -8 -2 14
word word: шістде	40 -6 -13 3 -27
word word: шістна	9 -2 -4 -10 7
word word: шість	-10 0 5 -24 2
word word: шістьо	28 -12 7 -21 -42
word word: щастя	8 -1 6 -1 -14
word word: ще	18 -19 -4 -3 -12
word word: щира	-10 -1 0 0 11
word word: щиро	28 -6 -4 -8 -11
word word: щиті	43 -12 -16 -2 -22
word word: що	-21 4 15 -8 -12
word word: щоб	-36 38 -21 -23 -7
word word: щоденн	12 -13 -4 -16 18
word word: щодня	-39 4 -13 6 19
word word: щодо	-29 21 -21 -4 6
word word: щойно	24 10 -14 -2 -24
word word: щоміся	-9 -12 -8 13 14
word word: щонайм	-14 5 -20 24 -14
word word: щоразу	-14 18 -30 16 -27
word word: щороку	19 -2 -3 -1 -13
word word: щось	-9 -65 21 -31 -20
word word: щотижн	-15 -17 -4 -4 11
word word: эвакуа	-23 -5 -12 -19 44
word word: эвакуи	8 -4 -8 -13 14
word word: эван	-13 0 -13 0 14
word word: экипаж	-13 -8 -45 -13 47
word word: экспер	-36 -25 19 13 13
word word: электр	-16 -28 -9 -8 22
word word: эмират	14 -17 9 -1 -15
word word: энерге	-16 -18 -12 -3 34
word word: энерго	23 -20 -2 -2 0
word word: эр-рия	-4 -12 27 -4 -25
word word: эрдога	-13 -14 26 -4 -4
word word: этап	15 -8 -13 -10 2
word word: этапа	-16 38 -6 -4 1
word word: этапам	-15 -13 18 -10 -9
word word: этапом	25 -24 -7 -8 -20
word word: эти	-6 -12 13 2 2
word word: этим	-18 -13 -30 14 16
word word: этих	-24 -45 23 52 -34
word word: это	4 -3 -1 -5 -23
word word: этого	-43 1 18 5 -7
word word: этой	22 33 -35 -5 -36
word word: этом	2 18 -4 2 -35
word word: этому	2 -18 -32 -19 51
word word: этот	17 -3 -9 -28 28
word word: эту	-2 5 3 -2 -17
word word: эфире	-33 3 -17 45 -28
word word: эшелон	-17 12 -16 -26 18
word word: юг	12 -2 -14 -5 -4
word word: юрий	-2 -9 18 -4 -26
word word: юсов	-5 38 -14 -12 -31
word word: я	-48 -7 60 -20 -16
word word: як	-12 -16 19 -23 13
word word: яка	-19 -22 -9 50 -7
word word: якби	-17 -12 -4 12 15
word word: яке	-28 -10 5 -20 24
word word: який	4 -11 6 -9 6
word word: яким	16 -1 1 -14 -14
word word: якими	-27 -32 16 19 -1
word word: яких	-7 -12 14 12 -26
word word: якобы	-22 31 -18 -10 -56
word word: якого	-4 -15 26 5 -23
word word: якому	-39 0 38 -29 -17
word word: якою	1 -14 -7 19 -36
word word: якої	-9 -10 -8 13 -14
word word: яку	-16 -23 2 35 -19
word word: якутян	-11 -3 40 -4 -23
word word: якщо	-29 -12 0 -14 26
word word: які	-4 -18 5 -20 4
word word: якій	10 41 -37 -16 4
word word: январе	0 1 -1 -10 10
word word: января	-4 -3 23 -2 -20
word word: японії	-19 -27 -9 -7 42
word word: яценко	6 5 -6 9 -29
word word: є	2 3 2 -8 -13
word word: євро	-1 -8 -3 -2 14
word word: європа	-12 -4 -18 -8 27
word word: європе	12 -25 -25 -26 5
word word: європи	15 -24 -24 34 -14
word word: єдиний	-59 -34 3 -18 16
word word: єдином	-11 -4 -2 31 -30
word word: єрдр	-15 -4 -15 -9 18
word word: єрмак	29 -24 -17 -8 10
word word: єрмаку	16 -1 -2 -5 -9
word word: іван	56 -11 -23 -20 -26
word word: івана	17 -1 0 -7 -15
word word: ігор	-20 -2 -7 -2 11
word word: ігри	-7 12 -14 -3 13
word word: іде	-2 29 -2 -24 6
word word: іденти	-19 -24 6 -18 30
word word: ідетьс	-8 46 -11 -25 -12
word word: ідуть	6 25 -20 -21 -29
word word: із	-18 1 -1 7 -4
word word: ізоляц	-17 -8 24 0 -6
word word: ізраїл	-3 -18 -9 -21 15
word word: ізюм	-15 -5 -24 -15 18
word word: ім'я	22 -16 -5 -11 15
word word: імен	-25 15 8 21 -57
word word: імена	-31 -20 20 -19 28
word word: імені	-20 -29 23 -5 6
word word: інвалі	-8 -34 63 -14 -53
word word: інколи	19 -11 -1 -6 -6
word word: інозем	2 -8 -5 -7 15
word word: інстру	-1 -3 35 -5 -31
word word: інтерв	-31 -13 -15 -5 36
word word: інфекц	20 -15 -4 -1 -6
word word: інформ	-16 -3 -5 -1 1
word word: інше	-26 24 -14 12 -15
word word: інший	-16 14 40 -3 -17
word word: іншим	2 -12 -28 -7 22
word word: інших	-15 3 9 -26 12
word word: іншого	-17 7 -12 -12 4
word word: іншої	-21 -2 -19 -19 34
word word: інші	21 18 -15 -10 -16
word word: ініціа	-40 40 -37 -10 4
word word: іпсо	-8 9 -15 -5 19
word word: іран	0 -1 -6 -2 8
word word: ірина	18 3 -8 -6 -11
word word: існує	-31 34 -4 -25 -10
word word: істори	25 -10 -4 -9 -5
word word: історі	-60 -14 27 5 3
word word: ішлося	23 -7 0 -16 -11
word word: іще	14 0 -14 -2 -8
word word: їде	-4 -3 -11 -8 20
word word: їду	-10 -2 38 -1 -28
word word: їдуть	37 0 -6 -28 -5
word word: їжа	-9 -3 2 -14 14
word word: їй	-14 -41 1 -15 16
word word: їм	-6 -12 -15 -14 23
word word: їх	3 -11 -7 24 -30
word word: їхали	33 -3 -4 -27 -5
word word: їхати	-15 17 -15 -21 16
word word: їхньог	-9 13 -6 0 1
word word: їхньом	-14 25 -15 -12 -61
word word: їхню	18 -14 -11 -5 11
word word: їхнє	-23 -17 29 -2 -46
word word: їхні	14 -9 32 -21 -30
word word: їхній	-25 -16 22 21 -37
word word: їхніми	-19 19 -10 -21 -4
word word: їхніх	-4 -38 -10 6 24
word word: її	4 1 1 -13 -11
word word: ґратам	-10 -13 2 -29 12
word word: ґрати	-2 -9 -9 -26 21
word word: ابوظبي	-9 13 -13 -15 2
word word: اتحادي	22 -2 -4 -11 -8
word word: اتصالا	-29 38 26 -13 -42
word word: اتفاق	11 -13 -8 -4 14
word word: اتفق	-22 37 -7 -15 -19
word word: اتمام	2 -11 12 -21 2
word word: اتمت	18 -1 0 -17 -2
word word: اثمرت	28 -22 -3 -8 -12
word word: اجمالي	15 -10 -6 -6 -10
word word: احمر	2 4 -18 -18 6
word word: اخيره	-22 -19 25 -3 -22
word word: اربعاء	15 -11 -1 -4 -1
word word: اربعه	18 -13 -4 -8 -9
word word: ارتفع	-16 -1 -1 17 -3
word word: ازمه	-9 7 -3 -4 -23
word word: استعاد	27 -20 -12 -19 -29
word word: استعدا	-27 30 -10 -6 -24
word word: استقبل	8 -31 -4 -6 23
word word: اسر	-4 -5 8 1 -14
word word: اسرهم	5 -21 -4 20 -5
word word: اسري	-17 6 -3 0 6
word word: اسطنبو	17 -2 -11 -4 -18
word word: اسفرت	10 -10 -2 -3 -6
word word: اسهمت	-24 -15 -1 35 -9
word word: اسير	-32 29 16 10 -46
word word: اسيرا	4 6 -21 8 -9
word word: اشادت	-5 -4 -16 -3 28
word word: اشهر	-4 17 -15 -1 -4
word word: اطار	29 -20 -22 -20 11
word word: اطراف	-1 -13 -17 -4 30
word word: اطفال	32 -21 -16 -2 -19
word word: اطلاق	-12 -15 -8 -20 28
word word: اطلق	-33 13 -4 13 -13
word word: اعاده	19 -4 -3 -5 -9
word word: اعربت	20 -1 -17 -13 2
word word: اعلن	-2 -11 3 -4 13
word word: اعلنت	56 -22 -20 -17 -17
word word: افادت	-2 -14 0 10 -1
word word: افراج	-10 17 22 -4 -24
word word: افرج	12 -7 0 -8 -2
word word: افرجت	17 -5 -1 -6 -6
word word: اكبر	24 -29 -20 -16 18
word word: اكثر	-27 -5 11 29 -30
word word: اكدت	-35 -32 27 3 -8
word word: ال	-19 4 -3 -6 -4
word word: الاثني	-8 -27 -5 -22 13
word word: الاحد	15 -22 -22 -20 23
word word: الاف	-11 -3 -1 20 -6
word word: الان	-4 -5 -15 14 -5
word word: الف	0 36 -39 -7 -16
word word: الي	-3 7 -4 -15 0
word word: اليوم	4 3 -4 -12 -29
word word: امارات	-9 -22 -2 5 7
word word: امريكي	-11 -22 -25 -12 29
word word: امس	-13 -15 29 -10 -19
word word: املها	-9 -1 -9 -8 3
word word: ان	-15 29 -20 -5 -15
word word: انجاز	35 -5 -17 -16 -24
word word: انجزت	10 2 -2 -12 -3
word word: انسان	-32 13 -15 12 -22
word word: انساني	6 -8 -6 6 -1
word word: انطلاق	1 -28 -3 42 -13
word word: انقره	-22 15 -17 -3 19
word word: انها	4 24 -16 -8 -13
word word: انهاء	-16 -2 -19 -8 27
word word: اهالي	5 -14 -23 -20 22
word word: اوضح	-1 16 -9 0 -6
word word: اوكران	2 -7 7 12 -20
word word: اول	-15 16 -8 -2 8
word word: اولا	-5 -5 -19 17 -11
word word: اي	28 -10 -1 -16 -4
word word: ايام	-63 27 19 -18 -31
word word: بحث	-22 5 -3 -20 10
word word: بحسب	9 -3 0 -3 -3
word word: بدء	8 -11 -2 -5 9
word word: بدايه	19 -19 -13 10 -25
word word: بذلك	21 -7 -1 -10 -4
word word: بعد	19 18 3 -19 -29
word word: بفضل	31 -32 -16 2 -23
word word: بلادهم	14 -14 0 -1 -4
word word: بلدين	-10 10 8 -22 -3
word word: بلغ	-20 -7 -14 25 8
word word: بن	-8 3 -9 -5 -5
word word: بها	24 0 -8 -9 -14
word word: بهذا	20 -2 0 -7 -11
word word: بيان	-14 13 -1 -3 12
word word: بيلارو	28 -6 -14 -10 -3
word word: بين	-30 9 -1 1 2
word word: بينهم	-7 -14 -12 -14 34
word word: تبادل	-36 15 -5 -22 13
word word: تبادلا	-11 -15 14 -2 -10
word word: تبادلت	41 -37 -7 4 -32
word word: تبادله	-5 -3 -2 10 -8
word word: تثمر	13 14 -1 -6 -27
word word: تجاري	0 -23 -2 -1 26
word word: تحرير	23 -7 -1 -9 -8
word word: تركيا	-14 -9 5 -11 15
word word: تسلم	-9 11 -14 -6 11
word word: تسلمت	30 -10 -7 -10 -21
word word: تسليم	5 -2 -11 -8 -18
word word: تضم	2 -9 -1 -1 8
word word: تعاون	-21 -5 14 13 6
word word: تعاونه	17 -8 0 -5 -9
word word: تقدمت	24 -8 -1 -8 -7
word word: تقديره	13 -13 -1 -11 7
word word: تقل	-15 18 -14 -14 10
word word: تلقي	-23 -9 24 -1 -15
word word: تم	-4 -3 -4 9 -9
word word: تنسيق	-11 12 -2 -8 4
word word: تنفيذ	0 -3 -13 -1 14
word word: تواصل	-15 13 -22 -22 23
word word: توجهت	12 -1 0 -5 -10
word word: تي	-22 1 28 -28 -6
word word: ثانيه	9 14 -1 -1 -15
word word: ثقه	-15 24 -15 -12 -3
word word: ثلاثه	-44 -35 22 -16 5
word word: ثلاثيه	-2 17 -13 0 -16
word word: جانب	37 1 -18 -14 -13
word word: جانبان	-7 -25 13 -3 6
word word: جانبين	8 6 -24 7 2
word word: جثامين	29 -11 -3 -11 -24
word word: جثمانا	4 9 -17 -17 -24
word word: جثه	-13 14 -1 -5 -4
word word: جديد	12 21 -9 -12 -32
word word: جديده	20 13 -9 -13 -23
word word: جري	-25 -3 12 -2 16
word word: جمعه	12 -2 0 -3 -7
word word: جمهوري	22 -4 -7 -12 -6
word word: جنديا	36 -8 -5 -14 -26
word word: جنسيات	-13 -8 14 -1 -8
word word: جنود	-14 -5 17 -1 -12
word word: جنودها	11 -11 0 0 0
word word: جهود	10 -1 -8 -13 -2
word word: جهودها	13 -3 -2 -1 -7
word word: حتي	0 -35 -14 33 -11
word word: حرب	13 -26 -12 25 8
word word: حصيله	35 -2 -1 -22 -13
word word: حقوق	-18 20 -2 17 -21
word word: حكومتي	25 -8 -1 -18 -13
word word: حلول	10 -25 -10 -14 26
word word: حوار	-27 -12 25 -12 -40
word word: حول	-15 -24 1 -3 18
word word: حيث	23 -15 -2 -12 -13
word word: خارجيه	-3 -1 -10 1 1
word word: خاضعه	32 -8 -5 -12 -16
word word: خطوه	5 -13 -2 -15 23
word word: خلال	-4 42 -27 -5 -30
word word: خلاله	-23 -9 24 -1 -14
word word: خمسه	25 -22 15 -8 -20
word word: خميس	25 -12 -2 -6 -9
word word: دبلوما	-20 7 -15 28 -29
word word: دعم	-15 -13 -22 19 17
word word: دفاع	20 -18 -23 -19 15
word word: دفعه	-15 -6 -5 -1 18
word word: دوحه	-8 9 0 -3 -5
word word: دولار	-12 -22 -4 21 15
word word: دوله	-4 -27 4 -4 5
word word: دولي	-9 -34 -1 23 14
word word: دوليه	-6 -9 -14 -9 26
word word: دون	-16 20 -6 -15 -5
word word: ذكرت	-6 18 -2 -12 -2
word word: ذلك	13 -9 0 0 -5
word word: ذويهم	35 -16 -14 -25 -3
word word: ذين	-27 -4 -4 26 -15
word word: رئيس	-1 -33 21 -15 -7
word word: رحبت	-37 -24 29 -11 5
word word: رعايه	-1 -6 -2 -14 16
word word: روس	13 -18 14 -11 -35
word word: روسي	-13 -30 -28 1 26
word word: روسيا	-5 10 -13 11 -16
word word: روسيه	5 12 -10 -21 -21
word word: زايد	-19 4 -3 -6 -4
word word: زيلينس	1 -22 13 14 -18
word word: سبعه	11 -7 -2 -15 14
word word: سراح	-11 -15 -1 -9 14
word word: سراحهم	-35 14 -4 13 -13
word word: سعوديه	-15 12 -2 -1 13
word word: سلمت	-11 18 -4 -14 -13
word word: سمو	-21 3 21 -5 -8
word word: سموه	1 15 -10 -5 -15
word word: سينقلو	15 -5 -4 -1 -7
word word: شخصا	-27 -11 -15 -3 35
word word: شكر	32 -16 -2 -8 -13
word word: شكرها	-8 17 -15 0 -3
word word: شمل	0 4 -18 4 -6
word word: شملت	8 -31 22 -26 -12
word word: شملتهم	19 -10 0 -11 0
word word: شوون	-14 17 -4 -4 -7
word word: شيخ	-19 4 -6 -5 0
word word: صديقين	13 -1 0 -6 -11
word word: صفقه	14 -15 -13 -1 13
word word: صليب	2 4 -18 -18 6
word word: ضباط	21 -12 -9 0 -9
word word: ضمن	14 -12 -14 -1 12
word word: طائره	-15 -10 17 -1 -2
word word: طرف	-21 1 24 -10 -39
word word: طرفين	25 0 -15 -19 0
word word: طريق	12 -24 -10 -20 27
word word: طفل	-22 13 -1 41 -13
word word: طفلا	0 3 -5 -12 -15
word word: عائدين	1 -4 15 -9 -13
word word: عائلات	-25 -4 -7 -13 46
word word: عاد	50 -26 -4 -15 -29
word word: عادوا	26 -15 -11 -11 -12
word word: عام	-14 -12 -2 32 -22
word word: عبدالل	-4 8 -22 -6 -3
word word: عبر	-21 -12 3 23 -29
word word: عدد	18 -26 -18 8 -2
word word: عربيه	-11 0 -1 -7 12
word word: عسكري	2 -5 -3 11 -7
word word: عسكريا	32 -19 -7 -9 -13
word word: عسكريي	24 -21 -14 -6 -17
word word: عشره	14 -18 -27 -15 18
word word: عقب	12 -1 -1 -5 -5
word word: علاج	-2 -10 -17 -15 21
word word: علاقات	-12 8 -4 -12 -12
word word: علي	-37 -7 24 -16 13
word word: عمليات	-13 -19 -41 -32 31
word word: عمليه	9 1 -2 -18 -12
word word: عن	-26 25 0 -41 16
word word: عنهم	-6 -21 8 -3 -4
word word: عهد	-13 -8 14 -1 -8
word word: عوده	33 6 -14 -9 -21
word word: غزه	-14 -11 -5 -6 25
word word: فلاديم	19 -14 -1 -2 -6
word word: فلسطين	-15 -4 -15 -2 24
word word: فولودي	2 -24 13 -1 -17
word word: في	-3 -28 -16 -7 26
word word: فيما	-4 -24 -26 -29 32
word word: قال	13 23 -3 -8 -42
word word: قالت	3 19 -16 5 -14
word word: قامت	24 0 -9 -9 -14
word word: قبل	-13 4 19 -6 -32
word word: قد	3 16 -13 -20 -21
word word: قدمت	-31 21 -2 -11 -12
word word: قطاع	-15 -9 -4 -1 18
word word: قطر	6 -17 -31 -17 32
word word: قطريه	-12 8 -5 31 -33
word word: قوائم	-21 28 -7 -17 -22
word word: كان	17 9 -16 -5 -7
word word: كانت	-3 13 -2 -17 -13
word word: كانوا	16 -8 0 -10 0
word word: كرملين	-5 28 -24 -3 -18
word word: كل	13 3 11 -22 -34
word word: كما	-15 8 14 -4 -11
word word: كورسك	17 -5 -2 -3 -7
word word: كييف	-11 2 -44 -22 30
word word: ل	-17 39 -10 -1 -25
word word: لا	-30 31 -14 21 -40
word word: لتلقي	15 -5 -4 -1 -7
word word: لجنه	-6 -9 -14 -9 26
word word: لدي	-2 8 -4 6 -7
word word: لسيطره	32 -8 -5 -12 -16
word word: لقاء	-15 11 9 -6 2
word word: لكل	7 -4 -4 -8 7
word word: لم	-15 29 -22 -13 -28
word word: ليرتفع	15 -1 -1 -14 -5
word word: ليصل	38 -21 -9 -26 -2
word word: ما	14 23 -13 -32 -3
word word: ماضي	-10 29 -10 -13 -7
word word: مبادرا	24 -10 -4 -15 0
word word: متبادل	20 -4 -1 -10 -5
word word: متحدث	-14 28 -28 26 -23
word word: متحده	8 9 -12 -24 1
word word: متن	-30 -17 14 -3 23
word word: مجموع	24 5 -1 -19 -4
word word: مجموعه	24 -18 -9 -27 -13
word word: محادثا	-5 20 -13 -1 -18
word word: محتجز	-9 -13 -18 -24 37
word word: محتجزا	-5 -4 -14 -2 17
word word: محتجزي	-14 26 -16 -3 10
word word: محمد	-4 -16 7 -1 -14
word word: مدني	-10 -9 -22 -19 23
word word: مدنيا	27 -22 -2 -11 -3
word word: مدنيين	2 12 -15 -16 1
word word: مرحله	24 -19 -1 -2 -5
word word: مساعدا	-20 -14 -5 19 7
word word: مساعده	24 -12 -2 -9 -21
word word: مساعي	26 -8 -3 -6 -12
word word: مستجدا	-15 -24 1 -2 16
word word: مستشفي	-21 -14 25 -18 6
word word: مستمره	-4 30 -16 -13 -17
word word: مشاورا	-25 55 -2 -3 -30
word word: مصر	-15 -6 -15 -1 24
word word: مطلع	-2 -1 0 12 -12
word word: مع	-5 19 -18 -2 -24
word word: معاناه	-18 -24 -10 10 28
word word: مفاوضا	14 -5 -4 -1 -6
word word: مفرج	-4 -3 -13 -1 16
word word: مفوضه	-16 21 -2 -17 -14
word word: مقابل	-1 -15 -3 -12 17
word word: مقبله	-9 30 -7 -1 -29
word word: مكتب	-1 4 -18 12 -25
word word: مليون	0 -21 -1 -1 22
word word: مملكه	-13 5 -8 -2 12
word word: من	0 0 20 -3 -11
word word: مناصفه	21 -1 0 -20 -2
word word: منذ	-3 -25 -24 13 22
word word: منهم	-6 8 -2 -10 -14
word word: مواطني	17 -8 -1 -10 0
word word: موجبها	13 -12 0 -1 0
word word: موسكال	-7 19 -2 -18 -14
word word: موسكو	-18 28 -7 -28 0
word word: موكده	6 -13 -5 -9 8
word word: ميدينس	24 -9 -10 -2 -6
word word: ناجحه	32 -2 -1 -13 -17
word word: نار	-8 -8 -10 -9 17
word word: نجاح	3 -23 -4 -23 9
word word: نجحت	44 -6 -7 -26 -22
word word: نحو	-28 -19 -5 12 16
word word: نزاع	22 -8 -21 -19 13
word word: نساء	39 -23 -5 -20 -11
word word: نظام	32 -8 -5 -12 -16
word word: نظر	-15 -24 1 -2 16
word word: نظيره	6 3 -8 -6 -5
word word: نفسه	11 -2 0 -3 -6
word word: نقل	-10 -14 15 -1 -5
word word: نهيان	-19 4 -3 -6 -4
word word: هاتفيا	-23 11 24 -5 -19
word word: هدنه	-42 63 -42 -6 -6
word word: هذا	35 -13 -17 4 -31
word word: هذه	12 -4 0 -6 -1
word word: هو	-17 24 -15 -12 -3
word word: هي	23 -29 -8 -20 23
word word: و	18 4 -2 -26 -8
word word: واقع	14 20 -14 -14 -17
word word: وام	25 -9 0 -21 0
word word: وجهات	-15 -24 1 -2 16
word word: وزاره	1 7 -19 -7 -1
word word: وزير	-9 -1 -20 -2 23
word word: وزيره	7 -27 -1 24 -9
word word: وساطات	-27 -8 -13 40 -15
word word: وساطته	13 2 7 -28 -18
word word: وساطه	2 -11 -1 -7 -1
word word: وصل	8 -28 15 -10 -14
word word: وصلت	-11 14 -2 -9 -1
word word: وصول	-4 -5 -8 -1 14
word word: وفدان	-8 27 -4 -1 -23
word word: وفق	-18 -6 -2 35 -27
word word: ولايات	6 11 -13 -10 -5
word word: ولي	-13 -8 14 -1 -8
word word: يصل	13 -2 0 -11 0
word word: يكون	-17 19 -15 5 -17
word word: يمنيه	-2 -32 -16 -15 43
word word: يوم	13 -9 -1 -4 -1
`;
