/** Written by `npm run train` from the labelled posts: not to be edited. A cue, then its worth to each answer. */
export const VERDICT_WEIGHTS = `
always	4 -5 -4 -5 9
by a region's share	-32 -11 35 -14 -12
by a report that is denied	-47 37 7 -17 4
by a transfer without a number	-1 21 -8 -14 -19
by an earlier transfer	-52 -6 5 11 -11
by an exchange by its number	31 -6 12 -28 -13
by an exchange of other states	-20 -25 -20 -11 38
by another war	-30 -13 -8 -8 47
by called off, postponed or denied	-22 22 10 -9 -26
by figures of a transfer	24 -3 -5 -7 -7
by footage or a meeting	-33 -12 26 -15 -1
by nothing of a transfer	-23 -7 0 -19 16
by part of an older exchange	-34 -2 42 -9 -22
by parts of a transfer	1 -7 8 -4 -12
by planned or agreed	-9 15 -3 -20 -6
by put off	-26 27 -20 -7 -3
by running totals or people held	-32 -11 -10 29 -9
by something else is exchanged	-20 -30 -8 -5 28
counts bodies few	-26 5 5 -17 29
counts bodies many	3 -5 -3 16 -28
counts bodies some	43 -22 -25 -8 -1
counts civilians few	45 -2 -8 -22 -19
counts civilians many	-53 -11 -12 58 11
counts civilians some	-7 -15 -8 9 4
counts military few	6 -15 7 -14 2
counts military many	-66 -6 -23 81 -25
counts military some	46 -7 -13 -19 -5
counts null few	-15 -13 13 -7 19
counts null many	-33 -10 -20 31 7
counts null some	-23 -17 -4 -2 45
counts people few	-4 -22 9 -20 24
counts people many	-42 5 -11 42 -13
counts people some	35 -4 -13 -16 -7
day ahead	-39 17 -37 -9 40
day ahead early	-38 23 -29 1 9
day ahead first	-26 8 -29 -14 23
day ahead late	-5 -17 -28 -11 47
day before	-43 -4 78 -28 -9
day before early	-29 13 34 -26 -10
day before first	-48 -28 79 -19 -7
day before late	4 -2 15 -21 -7
day long before	-27 -5 17 20 -14
day long before early	-1 -4 7 11 -23
day long before first	-55 -28 50 7 -14
day long before late	-8 8 -18 11 -6
day same	25 -3 -6 -9 -14
day same early	17 -24 -6 4 -5
day same first	19 3 -5 -14 -13
day same late	1 -11 -14 2 2
day the day before	12 -3 27 -23 -44
day the day before early	12 -2 20 -19 -38
day the day before first	-10 2 24 -18 -42
day the day before late	27 -10 -7 -13 7
fate cumulative	0 -2 -4 7 -15
fate cumulative bodies	-15 -1 -16 4 -7
fate cumulative civilians	-24 -1 -11 14 -3
fate cumulative military	20 0 2 26 -41
fate cumulative null	-33 -6 -8 38 -10
fate cumulative people	1 2 -3 -3 -10
fate dropped	-7 -3 1 -6 10
fate dropped bodies	12 3 -13 -26 22
fate dropped civilians	8 -3 -4 -8 -10
fate dropped military	-4 -5 -17 -10 18
fate dropped people	-15 1 -3 8 3
fate figure	21 -3 -3 -7 -8
fate figure bodies	23 2 -2 -8 -8
fate figure civilians	18 5 -5 -7 -7
fate figure military	21 -3 -1 -7 -9
fate figure people	13 -6 -5 -5 -3
fate held	-21 3 -12 4 8
fate held civilians	-12 -5 -14 -2 8
fate held military	-18 -4 -4 26 -24
fate held people	-10 -2 -8 -28 28
fate part bodies	2 -7 16 -7 -16
fate part civilians	-5 -5 -20 10 6
fate part military	-12 10 8 -5 -2
fate part people	21 -23 -9 7 -2
fate planned	-9 10 -6 -12 -2
fate planned bodies	-10 -11 5 -6 19
fate planned civilians	5 -4 -14 -3 -12
fate planned military	-21 26 -11 -17 0
fate planned null	6 -20 -20 14 -7
fate planned people	-8 8 -4 -15 -3
fate recap	-14 -2 -4 1 3
fate recap bodies	8 -14 -8 -18 14
fate recap civilians	-24 -14 21 -5 17
fate recap military	-25 -5 0 -14 21
fate recap null	-7 -8 1 -1 15
fate recap people	-1 0 5 11 -54
language ar	-24 -3 -3 -10 9
language en	-6 -4 -1 -4 12
language ru	1 -8 -6 -7 14
numbers 0	-58 10 40 -43 32
numbers 1	1 -12 -8 -14 22
numbers 2	-1 -5 -8 2 0
numbers 3	11 -12 -15 -3 11
numbers 4	21 -8 -9 -11 -4
numbers 5	13 -10 -8 -4 6
pair next: adj.dead adj.modifier	-2 -11 -3 -8 14
pair next: adj.dead adj.wounded	-33 -11 -12 -5 30
pair next: adj.dead cue.claims	29 -10 -16 -3 -2
pair next: adj.dead cue.completed	23 -2 -2 -3 -15
pair next: adj.dead cue.in_captivity	22 -9 -15 -11 -5
pair next: adj.dead cue.of_whole	7 -9 -2 -3 6
pair next: adj.dead cue.other_war	-2 0 -7 -11 18
pair next: adj.dead cue.part	7 14 -2 -5 -15
pair next: adj.dead cue.relative	16 -17 -21 -23 -6
pair next: adj.dead cue.today	44 -8 -7 -20 -14
pair next: adj.dead noun.body	-18 -2 4 34 -16
pair next: adj.dead noun.civilian	-21 -3 -8 -15 29
pair next: adj.dead noun.military	26 -10 -21 -10 -11
pair next: adj.dead noun.other	17 -2 -14 -1 -2
pair next: adj.dead noun.people	21 -9 -12 -35 -1
pair next: adj.dead noun.soldier	-7 0 -11 16 -23
pair next: adj.dead own.to	-19 -3 -7 31 -6
pair next: adj.dead qualifier.more_than	28 -17 0 -3 -17
pair next: adj.dead ru.agent	0 -20 -24 -30 13
pair next: adj.dead ru.of	-15 -14 33 -19 -38
pair next: adj.dead ua.agent	36 -13 -3 -23 -17
pair next: adj.dead ua.of	21 -10 -8 0 -9
pair next: adj.dead ua.to	54 -25 -12 -14 -14
pair next: adj.dead verb.bring	2 -8 -28 10 -8
pair next: adj.dead verb.come	42 -2 -6 -25 -18
pair next: adj.dead verb.give	14 -7 -4 -12 6
pair next: adj.dead verb.noun	13 0 -14 -2 5
pair next: adj.dead verb.other	-27 11 1 -2 3
pair next: adj.dead verb.will	38 -10 -24 -2 -15
pair next: adj.dead view.ua	48 -5 -18 -11 -29
pair next: adj.freed adj.modifier	10 -22 26 -12 -11
pair next: adj.freed adj.wounded	11 -3 -2 -4 -2
pair next: adj.freed category	20 -4 -22 -14 -13
pair next: adj.freed country	15 -2 -1 -3 -9
pair next: adj.freed cue.completed	-21 31 -18 -17 2
pair next: adj.freed cue.deported	25 -5 -8 -22 -20
pair next: adj.freed cue.in_return	13 1 0 -6 -11
pair next: adj.freed cue.included	-2 -11 15 -11 2
pair next: adj.freed cue.mediated	13 -10 -1 -4 -8
pair next: adj.freed cue.of_whole	-62 -22 2 11 -11
pair next: adj.freed cue.one_sided	0 -26 5 14 15
pair next: adj.freed cue.other_exchange	-27 -11 -28 -12 46
pair next: adj.freed cue.other_return	-34 -1 -12 16 -12
pair next: adj.freed cue.other_war	-20 -14 -21 -13 30
pair next: adj.freed cue.part	8 -1 22 -13 -16
pair next: adj.freed cue.recap	-11 -13 28 -7 -25
pair next: adj.freed cue.relative	-3 -14 15 -15 -19
pair next: adj.freed cue.since	23 17 -11 0 -23
pair next: adj.freed cue.to_date	19 -1 -1 -17 -1
pair next: adj.freed cue.today	7 -6 8 -6 -22
pair next: adj.freed cue.total	0 0 0 29 -28
pair next: adj.freed cue.yesterday	-47 -3 51 -13 -17
pair next: adj.freed noun.body	6 -5 -27 -4 2
pair next: adj.freed noun.child	10 -8 0 0 -2
pair next: adj.freed noun.civilian	14 -14 -1 -2 2
pair next: adj.freed noun.exchange	15 -15 41 -19 -22
pair next: adj.freed noun.family	-15 -6 -20 22 -5
pair next: adj.freed noun.man	30 -1 10 -10 -24
pair next: adj.freed noun.military	24 -8 2 -11 -13
pair next: adj.freed noun.other	-12 -15 -17 13 18
pair next: adj.freed noun.people	20 -4 -22 10 -21
pair next: adj.freed noun.rank	36 -2 -15 -2 -22
pair next: adj.freed noun.soldier	-5 -13 48 -5 -26
pair next: adj.freed own.to	-33 -10 -6 12 19
pair next: adj.freed qualifier.approx	-45 -14 17 -12 13
pair next: adj.freed qualifier.at_most	14 -17 -8 11 -7
pair next: adj.freed qualifier.more_than	14 -27 -15 21 -28
pair next: adj.freed ru.agent	12 0 -2 -10 0
pair next: adj.freed ru.from	0 -22 -17 1 8
pair next: adj.freed ru.of	18 -3 -15 4 -21
pair next: adj.freed ru.to	32 -16 -14 -6 -22
pair next: adj.freed ua.from	-22 -12 30 -12 -10
pair next: adj.freed ua.of	44 -7 -17 -7 -34
pair next: adj.freed ua.to	14 -4 -13 -1 -20
pair next: adj.freed verb.bring	-16 -6 24 -7 -13
pair next: adj.freed verb.future	-22 -14 15 -1 6
pair next: adj.freed verb.held_exchange	-14 16 8 -5 -11
pair next: adj.freed verb.other	9 -6 -15 -10 17
pair next: adj.freed verb.will	0 18 -10 9 -18
pair next: adj.freed voice.ua	23 30 -15 -22 -29
pair next: adj.modifier adj.dead	41 -5 -1 -20 -17
pair next: adj.modifier adj.modifier	-9 -3 -8 4 -9
pair next: adj.modifier adj.wounded	-2 2 -26 -15 8
pair next: adj.modifier category	3 -16 12 -9 -15
pair next: adj.modifier country	0 -17 -6 15 -4
pair next: adj.modifier cue.agreed	4 10 -7 -5 -4
pair next: adj.modifier cue.agreement	-11 -19 1 19 -4
pair next: adj.modifier cue.all	-6 6 -17 -20 5
pair next: adj.modifier cue.already	-6 -8 3 -3 -11
pair next: adj.modifier cue.born	-9 -16 -15 -14 22
pair next: adj.modifier cue.called_off	17 -4 -46 17 -9
pair next: adj.modifier cue.captivity	-19 6 -25 -1 19
pair next: adj.modifier cue.captured	8 -16 -14 -25 17
pair next: adj.modifier cue.claims	-13 -6 3 10 -17
pair next: adj.modifier cue.completed	10 -3 -16 -6 5
pair next: adj.modifier cue.count	-11 -6 0 13 -1
pair next: adj.modifier cue.crime	-23 -8 -11 -16 26
pair next: adj.modifier cue.denied	-15 -31 10 40 -29
pair next: adj.modifier cue.deported	10 -15 -11 4 8
pair next: adj.modifier cue.each	-1 -1 -5 -10 -9
pair next: adj.modifier cue.evacuation	-37 12 -21 -23 24
pair next: adj.modifier cue.footage	-2 5 1 10 -24
pair next: adj.modifier cue.good_news	-7 -5 -10 33 -14
pair next: adj.modifier cue.held	-15 -9 -11 17 -3
pair next: adj.modifier cue.in_captivity	11 -20 -20 30 -4
pair next: adj.modifier cue.in_return	9 -16 -13 -1 4
pair next: adj.modifier cue.included	13 -2 -7 -4 -4
pair next: adj.modifier cue.local	-27 0 37 -3 -13
pair next: adj.modifier cue.mediated	22 -11 -15 -13 14
pair next: adj.modifier cue.missing	29 -22 -3 -4 -4
pair next: adj.modifier cue.money	-6 -16 -13 -2 17
pair next: adj.modifier cue.month	-6 -20 -23 33 -22
pair next: adj.modifier cue.name	-3 -10 -6 8 10
pair next: adj.modifier cue.of_whole	-33 4 9 -6 -5
pair next: adj.modifier cue.one_sided	8 -12 8 -3 -22
pair next: adj.modifier cue.other_return	16 -8 -14 -4 -1
pair next: adj.modifier cue.other_war	-39 -20 -12 -6 21
pair next: adj.modifier cue.outside	-13 -1 0 15 -1
pair next: adj.modifier cue.part	4 0 -14 -5 0
pair next: adj.modifier cue.planned	-46 34 -7 -10 -14
pair next: adj.modifier cue.postponed	20 0 -10 5 -17
pair next: adj.modifier cue.ready	-16 14 -10 -18 15
pair next: adj.modifier cue.recap	-14 -10 17 -17 10
pair next: adj.modifier cue.record	12 8 -8 -12 0
pair next: adj.modifier cue.relative	14 -13 -16 -22 25
pair next: adj.modifier cue.repatriation	-7 -14 16 -4 -16
pair next: adj.modifier cue.reunion	-18 18 -5 -24 -4
pair next: adj.modifier cue.same_number	27 10 -19 -9 -14
pair next: adj.modifier cue.since	-8 -3 -6 -3 -7
pair next: adj.modifier cue.span	-10 -26 18 -34 9
pair next: adj.modifier cue.stage	22 -28 -31 3 4
pair next: adj.modifier cue.thanks	-3 -7 19 -7 -20
pair next: adj.modifier cue.to_date	-8 -15 -4 22 -1
pair next: adj.modifier cue.today	5 8 -18 -14 2
pair next: adj.modifier cue.total	-3 -11 -7 5 2
pair next: adj.modifier cue.training	-46 -11 16 -24 -4
pair next: adj.modifier cue.transit	7 1 -1 -14 -27
pair next: adj.modifier cue.unfinished	-41 4 41 -19 -6
pair next: adj.modifier cue.unit	14 -1 0 -13 -3
pair next: adj.modifier cue.venue	-50 35 -40 -16 12
pair next: adj.modifier cue.visit	24 -2 -1 -8 -16
pair next: adj.modifier cue.year	-3 1 -47 12 0
pair next: adj.modifier cue.yesterday	-4 0 11 -12 -10
pair next: adj.modifier foe.of	-1 -3 16 -6 -9
pair next: adj.modifier foe.to	-15 0 18 -1 -12
pair next: adj.modifier noun.body	15 -3 -9 -14 -21
pair next: adj.modifier noun.branch	1 -22 -15 -6 30
pair next: adj.modifier noun.child	37 32 -20 -30 -49
pair next: adj.modifier noun.civilian	5 -8 17 -17 0
pair next: adj.modifier noun.exchange	-3 -3 18 -7 -22
pair next: adj.modifier noun.family	-10 -29 -1 -11 4
pair next: adj.modifier noun.foreigner	-11 0 14 -1 -11
pair next: adj.modifier noun.man	-19 7 8 20 -24
pair next: adj.modifier noun.military	22 -10 -14 -5 -12
pair next: adj.modifier noun.other	-5 -18 2 -17 12
pair next: adj.modifier noun.people	10 -10 -9 11 -16
pair next: adj.modifier noun.rank	28 -4 -14 -3 -12
pair next: adj.modifier noun.soldier	14 -10 -2 0 -14
pair next: adj.modifier noun.woman	0 -3 5 -13 0
pair next: adj.modifier own.agent	-1 -6 15 -32 -11
pair next: adj.modifier own.from	-15 26 -18 -7 -21
pair next: adj.modifier own.of	-19 -2 -20 26 3
pair next: adj.modifier own.to	20 12 -29 9 -2
pair next: adj.modifier qualifier.approx	-8 -32 -25 18 13
pair next: adj.modifier qualifier.at_least	-6 -8 -20 26 -31
pair next: adj.modifier qualifier.at_most	16 -45 -18 -36 33
pair next: adj.modifier qualifier.more_than	-17 9 -11 11 -4
pair next: adj.modifier ru.agent	7 -34 -13 31 -4
pair next: adj.modifier ru.from	7 -12 -16 -18 36
pair next: adj.modifier ru.of	-3 -32 0 20 -26
pair next: adj.modifier ru.to	13 -25 -8 -12 16
pair next: adj.modifier ua.agent	1 15 -14 -7 -24
pair next: adj.modifier ua.from	41 -9 -11 -20 -11
pair next: adj.modifier ua.of	16 0 0 -6 -19
pair next: adj.modifier ua.to	-23 0 0 -30 11
pair next: adj.modifier verb.bring	22 -6 -23 -14 -4
pair next: adj.modifier verb.come	7 4 19 8 -37
pair next: adj.modifier verb.future	-2 14 -4 -18 -8
pair next: adj.modifier verb.get	15 -20 8 0 -15
pair next: adj.modifier verb.give	-10 3 -5 -16 12
pair next: adj.modifier verb.held_exchange	-6 -43 30 2 -13
pair next: adj.modifier verb.home	9 -20 10 -13 -7
pair next: adj.modifier verb.managed	-14 -2 -2 -9 19
pair next: adj.modifier verb.noun	-21 2 -18 24 -14
pair next: adj.modifier verb.other	-12 -23 -5 -2 31
pair next: adj.modifier verb.swap	-20 2 -47 -3 46
pair next: adj.modifier verb.will	-54 23 16 8 -26
pair next: adj.modifier view.ru	28 0 -20 -37 -14
pair next: adj.modifier view.ua	-1 -20 17 0 -9
pair next: adj.modifier voice.ru	-4 -23 13 2 16
pair next: adj.modifier voice.ua	7 -29 -14 17 -26
pair next: adj.wounded adj.modifier	0 -5 -34 12 -3
pair next: adj.wounded adj.wounded	11 -1 -1 -7 -1
pair next: adj.wounded category	0 9 -8 -12 8
pair next: adj.wounded cue.part	37 -14 -5 -2 -26
pair next: adj.wounded noun.military	35 -19 -6 -3 -12
pair next: adj.wounded noun.other	-2 -2 -9 -4 13
pair next: adj.wounded noun.people	-3 16 -4 -4 -7
pair next: category adj.freed	-3 -1 -9 -1 10
pair next: category adj.modifier	4 7 0 2 -30
pair next: category adj.wounded	19 -16 -15 1 -12
pair next: category category	30 -5 -12 -2 -9
pair next: category country	-6 -22 8 0 -8
pair next: category cue.agreement	24 -3 3 -37 -6
pair next: category cue.all	8 -39 7 8 36
pair next: category cue.already	19 14 -8 -10 -15
pair next: category cue.born	43 -7 -11 -9 -21
pair next: category cue.captivity	26 -3 -11 -7 -19
pair next: category cue.captured	-9 13 -18 -11 13
pair next: category cue.claims	5 -7 22 -8 -8
pair next: category cue.completed	-13 -18 -34 -12 42
pair next: category cue.deported	21 -14 -16 -7 10
pair next: category cue.evacuation	23 13 -12 -6 -14
pair next: category cue.footage	-41 15 39 -19 -24
pair next: category cue.held	-4 16 -9 -24 7
pair next: category cue.in_captivity	0 18 -6 -29 -13
pair next: category cue.in_return	33 -2 -3 -13 -19
pair next: category cue.included	12 -3 -5 -13 7
pair next: category cue.local	31 -2 -58 -19 -15
pair next: category cue.mediated	-7 -23 -3 31 4
pair next: category cue.missing	5 -14 -13 5 -4
pair next: category cue.of_whole	0 -18 -17 2 -4
pair next: category cue.other_return	-1 0 14 10 -21
pair next: category cue.other_war	6 0 -10 -4 0
pair next: category cue.part	-14 -13 10 13 -22
pair next: category cue.planned	0 26 -25 -3 -14
pair next: category cue.ready	5 20 -8 -9 -15
pair next: category cue.recap	-13 -4 -14 -13 19
pair next: category cue.record	18 -26 19 -13 -18
pair next: category cue.relative	-5 13 14 -21 -24
pair next: category cue.reunion	-8 16 -8 -25 11
pair next: category cue.since	-26 26 -2 26 -23
pair next: category cue.span	-29 -12 -20 37 -35
pair next: category cue.stage	21 -9 -10 -7 2
pair next: category cue.third	-23 -10 -14 -5 26
pair next: category cue.to_date	-1 -17 -25 11 -21
pair next: category cue.today	9 -20 -8 -42 18
pair next: category cue.total	-2 -15 -5 -12 15
pair next: category cue.transit	-14 17 -1 -3 -4
pair next: category cue.unit	3 -2 -19 11 3
pair next: category cue.visit	6 -13 -13 -15 38
pair next: category cue.year	36 -1 -6 -26 -19
pair next: category cue.yesterday	12 -16 -15 -7 23
pair next: category foe.of	-29 4 -27 -17 10
pair next: category foe.to	20 -2 -17 -1 -10
pair next: category noun.body	-18 27 21 -18 -15
pair next: category noun.branch	10 -8 2 -4 -15
pair next: category noun.child	11 -2 -29 -34 1
pair next: category noun.civilian	21 7 -23 -30 17
pair next: category noun.exchange	-10 -4 28 -1 -22
pair next: category noun.family	23 -9 -20 6 -15
pair next: category noun.foreigner	25 -10 1 -1 -10
pair next: category noun.man	-8 8 -14 -2 12
pair next: category noun.military	18 -13 -14 -8 -1
pair next: category noun.other	17 -17 8 -26 -5
pair next: category noun.people	-8 -5 14 -12 -22
pair next: category noun.rank	14 -9 1 -19 -7
pair next: category noun.soldier	35 -9 -27 -6 -28
pair next: category noun.woman	5 -11 -3 -1 -10
pair next: category own.agent	-4 -23 -9 -2 26
pair next: category own.of	-21 -15 3 -5 15
pair next: category own.to	2 -5 -2 20 -22
pair next: category qualifier.approx	9 -14 36 -7 -18
pair next: category qualifier.at_least	12 -5 -30 -3 27
pair next: category qualifier.at_most	18 -3 -6 -2 -19
pair next: category qualifier.more_than	1 -26 -20 -23 17
pair next: category ru.agent	2 9 1 -3 -20
pair next: category ru.from	40 3 -7 -11 -33
pair next: category ru.of	22 -9 -20 9 -12
pair next: category ru.to	11 -1 -7 -1 -2
pair next: category ua.agent	-2 6 -11 0 3
pair next: category ua.of	16 -4 -5 -1 -8
pair next: category ua.to	-13 0 -19 9 1
pair next: category verb.bring	-15 -14 7 -4 -8
pair next: category verb.come	7 -11 -21 -20 30
pair next: category verb.future	-23 29 -26 -8 6
pair next: category verb.get	16 -2 -14 -17 1
pair next: category verb.give	-9 19 3 -9 -19
pair next: category verb.held_exchange	32 -2 -23 0 -18
pair next: category verb.home	18 -12 -16 8 -38
pair next: category verb.other	-9 -4 5 -3 0
pair next: category verb.swap	19 -13 -18 14 -28
pair next: category verb.will	-3 -14 -6 -21 11
pair next: category voice.ua	0 -5 -31 -12 40
pair next: country adj.modifier	8 -4 -15 -17 12
pair next: country adj.wounded	12 -17 -6 -17 23
pair next: country category	19 -21 3 -22 2
pair next: country country	10 0 -3 -4 -14
pair next: country cue.agreed	-22 39 -21 -8 -46
pair next: country cue.agreement	28 -3 -12 -20 -3
pair next: country cue.all	2 -19 5 -28 2
pair next: country cue.captivity	11 -12 25 -15 -11
pair next: country cue.claims	-9 2 11 -30 11
pair next: country cue.completed	12 -30 -10 -16 13
pair next: country cue.footage	34 3 -39 -32 19
pair next: country cue.held	22 -9 -8 -12 -3
pair next: country cue.in_return	-44 -19 1 -16 56
pair next: country cue.mediated	27 -2 -9 -18 -2
pair next: country cue.of_whole	-11 -17 -29 25 -8
pair next: country cue.other_war	-38 -35 -13 -10 40
pair next: country cue.part	27 -2 -5 -16 -5
pair next: country cue.planned	-1 24 -30 -21 -10
pair next: country cue.ready	1 23 -10 -1 -14
pair next: country cue.recap	5 -21 7 24 -37
pair next: country cue.record	-18 -13 -13 11 12
pair next: country cue.relative	23 -11 10 -10 -21
pair next: country cue.since	-3 -10 -4 34 -25
pair next: country cue.span	-15 34 -14 -18 -18
pair next: country cue.stage	12 6 -1 -8 -8
pair next: country cue.thanks	23 -17 -3 -4 -15
pair next: country cue.third	-41 -7 -25 -3 44
pair next: country cue.to_date	-16 12 -4 -1 -11
pair next: country cue.today	-4 10 6 -14 -17
pair next: country cue.total	15 -14 -2 -3 -13
pair next: country cue.transit	14 -4 -4 -6 -2
pair next: country cue.venue	-39 37 -20 -13 -14
pair next: country cue.year	25 -1 -1 -2 -19
pair next: country foe.to	14 -11 -13 -4 12
pair next: country noun.body	-2 -24 -6 12 -8
pair next: country noun.branch	-22 12 11 -35 -21
pair next: country noun.child	8 -24 -20 -21 36
pair next: country noun.civilian	-17 -11 -9 -17 16
pair next: country noun.exchange	11 -15 -5 0 -12
pair next: country noun.family	-21 -13 14 -19 -9
pair next: country noun.foreigner	-7 -19 -20 14 -5
pair next: country noun.military	-2 -15 -5 23 -37
pair next: country noun.other	-7 27 -24 -24 -1
pair next: country noun.people	-7 -18 -9 12 14
pair next: country noun.rank	-52 -18 -4 -4 56
pair next: country own.agent	17 -6 -11 -13 -13
pair next: country own.of	-24 19 -13 22 -6
pair next: country own.to	-4 10 -8 -20 -15
pair next: country qualifier.approx	-32 31 20 -16 -31
pair next: country qualifier.at_most	-3 -22 27 -3 11
pair next: country qualifier.more_than	-30 -7 -1 36 -15
pair next: country ru.agent	-21 29 -13 -11 -2
pair next: country ru.of	29 -15 -24 -22 5
pair next: country ru.to	-6 -41 17 12 -7
pair next: country ua.agent	-4 4 -18 -36 3
pair next: country ua.from	9 0 -4 -4 -1
pair next: country ua.of	-21 -24 2 7 24
pair next: country ua.to	12 -8 12 -6 -19
pair next: country verb.bring	-37 -16 -42 -2 43
pair next: country verb.come	10 1 -13 -21 8
pair next: country verb.future	1 -1 9 -15 -31
pair next: country verb.get	-7 0 -10 -19 25
pair next: country verb.give	-19 -13 -23 6 20
pair next: country verb.held_exchange	2 -19 -11 4 6
pair next: country verb.home	13 -1 -3 -5 -4
pair next: country verb.managed	-23 23 -12 -13 8
pair next: country verb.noun	-11 3 16 -12 5
pair next: country verb.other	-21 9 -14 -6 10
pair next: country verb.swap	-36 -18 -36 -5 66
pair next: country verb.will	-22 -4 -5 -3 6
pair next: country voice.ru	0 35 -22 -7 -13
pair next: cue.agreed adj.modifier	1 30 -27 -24 -38
pair next: cue.agreed country	-5 21 -5 -16 -26
pair next: cue.agreed cue.agreed	-9 11 -4 -14 8
pair next: cue.agreed cue.agreement	-12 14 -8 -25 8
pair next: cue.agreed cue.called_off	-24 27 -8 -13 -21
pair next: cue.agreed cue.claims	-26 17 12 -20 3
pair next: cue.agreed cue.completed	19 -14 -6 -2 -3
pair next: cue.agreed cue.mediated	4 7 -6 -10 3
pair next: cue.agreed cue.of_whole	8 10 -13 -25 21
pair next: cue.agreed cue.relative	11 -35 -13 -7 18
pair next: cue.agreed cue.span	-32 37 -22 -17 -26
pair next: cue.agreed cue.stage	-7 -6 -11 0 14
pair next: cue.agreed cue.today	12 -13 -3 -9 13
pair next: cue.agreed cue.venue	40 -29 -7 -25 0
pair next: cue.agreed noun.exchange	1 27 -27 -12 -24
pair next: cue.agreed noun.other	-30 28 -13 -19 7
pair next: cue.agreed noun.people	1 -67 -11 -18 73
pair next: cue.agreed own.to	-14 -7 -4 15 -1
pair next: cue.agreed qualifier.at_most	-1 25 -2 -4 -23
pair next: cue.agreed ru.agent	-23 -27 -17 49 -10
pair next: cue.agreed ru.of	1 -7 14 -12 -16
pair next: cue.agreed ua.agent	-39 -22 -29 65 -32
pair next: cue.agreed ua.to	21 -4 -1 -19 -10
pair next: cue.agreed verb.bring	-14 14 20 -15 -16
pair next: cue.agreed verb.future	-13 14 -1 -1 -3
pair next: cue.agreed verb.give	20 13 -10 -28 -25
pair next: cue.agreed verb.held_exchange	22 14 -30 -36 -31
pair next: cue.agreed verb.noun	-20 46 -12 -18 -20
pair next: cue.agreed verb.will	12 -7 -5 -12 -21
pair next: cue.agreement adj.modifier	9 23 -37 2 -24
pair next: cue.agreement adj.wounded	11 24 -7 -25 -19
pair next: cue.agreement country	-19 2 16 -11 -16
pair next: cue.agreement cue.agreed	0 -9 -3 2 -5
pair next: cue.agreement cue.agreement	-38 -11 -22 34 -6
pair next: cue.agreement cue.claims	17 -16 -7 -15 14
pair next: cue.agreement cue.completed	26 13 -17 -14 -39
pair next: cue.agreement cue.held	-9 -9 0 17 -15
pair next: cue.agreement cue.mediated	11 -1 0 -16 14
pair next: cue.agreement cue.of_whole	-59 -14 -40 -75 112
pair next: cue.agreement cue.planned	15 3 -13 -6 -31
pair next: cue.agreement cue.recap	9 -41 28 -3 -12
pair next: cue.agreement cue.relative	4 -27 17 -7 -4
pair next: cue.agreement cue.span	23 -28 -16 -3 -20
pair next: cue.agreement cue.today	16 -13 -7 -12 -5
pair next: cue.agreement cue.venue	49 -6 0 -14 -36
pair next: cue.agreement noun.branch	-12 -1 13 0 -12
pair next: cue.agreement noun.civilian	-13 -9 0 18 -9
pair next: cue.agreement noun.exchange	-29 33 -27 -38 11
pair next: cue.agreement noun.other	10 25 -6 -34 -31
pair next: cue.agreement noun.people	-13 -17 -5 15 14
pair next: cue.agreement qualifier.more_than	10 14 -15 -23 -5
pair next: cue.agreement ru.agent	-13 14 -4 0 -16
pair next: cue.agreement ru.of	-10 25 -9 -11 -27
pair next: cue.agreement ua.agent	15 8 -8 -29 18
pair next: cue.agreement ua.of	-26 5 12 -15 16
pair next: cue.agreement ua.to	-16 -16 14 27 -19
pair next: cue.agreement verb.bring	12 -32 -25 -24 3
pair next: cue.agreement verb.future	12 -18 -16 13 -12
pair next: cue.agreement verb.give	18 -4 0 -5 -10
pair next: cue.agreement verb.held_exchange	-14 29 -18 -15 -6
pair next: cue.agreement verb.noun	19 1 -12 -8 -41
pair next: cue.agreement verb.will	-22 75 -6 -24 -59
pair next: cue.agreement voice.ua	6 -39 1 -4 9
pair next: cue.all adj.dead	-32 -10 -17 -7 34
pair next: cue.all adj.modifier	-28 5 -18 29 -12
pair next: cue.all adj.wounded	-35 36 -21 -25 -6
pair next: cue.all category	6 -11 -1 -11 1
pair next: cue.all country	0 -12 -3 -8 23
pair next: cue.all cue.all	38 -13 -9 -11 -31
pair next: cue.all cue.claims	-17 -3 15 20 -26
pair next: cue.all cue.completed	5 21 0 -8 -18
pair next: cue.all cue.each	-11 1 11 -4 -44
pair next: cue.all cue.held	-1 -6 0 22 -17
pair next: cue.all cue.in_captivity	10 0 -4 -3 -3
pair next: cue.all cue.of_whole	20 -21 -3 -22 23
pair next: cue.all cue.planned	-37 33 -16 21 -45
pair next: cue.all cue.ready	21 -2 -4 -14 -2
pair next: cue.all cue.relative	12 -31 13 -8 -17
pair next: cue.all cue.stage	22 -13 -10 -14 -7
pair next: cue.all cue.today	19 -13 -15 11 -1
pair next: cue.all cue.total	-20 -17 24 -7 -26
pair next: cue.all cue.visit	-12 -1 18 0 -14
pair next: cue.all noun.body	5 -34 1 -50 24
pair next: cue.all noun.branch	2 -5 -32 -4 30
pair next: cue.all noun.child	9 -2 16 -7 -16
pair next: cue.all noun.civilian	8 -1 -14 -17 5
pair next: cue.all noun.exchange	11 -18 -7 -4 -13
pair next: cue.all noun.family	-1 -1 -26 -1 29
pair next: cue.all noun.man	30 0 -3 -25 -1
pair next: cue.all noun.military	37 6 -36 -17 -8
pair next: cue.all noun.other	-3 25 2 -26 -22
pair next: cue.all noun.people	-2 17 -4 -3 -4
pair next: cue.all noun.woman	8 -3 -20 3 -32
pair next: cue.all own.of	11 0 -8 -5 -1
pair next: cue.all own.to	35 -8 -22 -8 -19
pair next: cue.all qualifier.at_most	6 17 18 -28 -38
pair next: cue.all ru.agent	22 -5 3 -14 -28
pair next: cue.all ru.of	-15 -2 19 -4 -10
pair next: cue.all ua.agent	-13 13 -3 -9 -13
pair next: cue.all ua.of	-11 -12 -13 -10 14
pair next: cue.all verb.bring	-5 -5 18 9 -3
pair next: cue.all verb.come	-9 -36 -25 -21 34
pair next: cue.all verb.future	3 -34 -18 -5 38
pair next: cue.all verb.get	-9 -2 13 -8 -6
pair next: cue.all verb.give	-45 -2 45 -8 -1
pair next: cue.all verb.home	-13 -3 16 -9 -17
pair next: cue.all verb.other	3 15 -25 18 -16
pair next: cue.all verb.will	4 -17 19 17 -22
pair next: cue.all_civilians adj.modifier	23 -7 -4 -20 1
pair next: cue.all_civilians cue.all	35 -5 -10 -11 -29
pair next: cue.already adj.dead	20 0 -11 -16 7
pair next: cue.already adj.modifier	-12 -3 -3 7 15
pair next: cue.already category	-27 -2 44 -2 -29
pair next: cue.already cue.already	-5 -1 -15 15 -3
pair next: cue.already cue.claims	19 -22 -20 12 4
pair next: cue.already cue.completed	18 -3 -1 -10 -4
pair next: cue.already cue.footage	21 -38 -2 -4 0
pair next: cue.already cue.in_return	14 -7 -19 -14 -8
pair next: cue.already cue.mediated	11 -5 -35 -16 52
pair next: cue.already cue.month	-15 26 -17 -3 -17
pair next: cue.already cue.of_whole	-13 -1 18 -3 -2
pair next: cue.already cue.planned	-18 22 -12 -9 -22
pair next: cue.already cue.postponed	-15 19 32 -11 -29
pair next: cue.already cue.ready	-4 13 -1 -2 -6
pair next: cue.already cue.recap	-15 -15 30 -15 -17
pair next: cue.already cue.relative	0 -9 16 -9 -11
pair next: cue.already cue.reunion	-3 -3 10 -13 -27
pair next: cue.already cue.since	22 -1 -16 -14 -7
pair next: cue.already cue.today	14 2 -12 -18 -14
pair next: cue.already cue.transit	37 -26 -6 -3 -9
pair next: cue.already cue.visit	14 -15 -4 -20 -21
pair next: cue.already noun.body	22 -15 -12 -16 -4
pair next: cue.already noun.child	6 -3 12 -50 44
pair next: cue.already noun.exchange	39 -14 -29 -36 19
pair next: cue.already noun.family	-6 -4 9 -2 3
pair next: cue.already noun.military	8 -8 -13 -21 -1
pair next: cue.already noun.other	-32 16 11 -28 -4
pair next: cue.already noun.people	-21 -20 25 12 -17
pair next: cue.already own.of	3 -9 -5 15 -5
pair next: cue.already own.to	19 -8 0 -12 14
pair next: cue.already qualifier.approx	-11 -1 12 -3 -5
pair next: cue.already qualifier.at_most	-2 12 0 -14 -15
pair next: cue.already qualifier.more_than	-10 -11 20 -3 -7
pair next: cue.already ru.to	39 -2 -18 -16 -6
pair next: cue.already ua.agent	36 -1 -2 -32 -2
pair next: cue.already ua.to	45 -3 -17 -12 -17
pair next: cue.already verb.bring	-23 -28 -18 29 46
pair next: cue.already verb.come	18 16 -26 -11 -6
pair next: cue.already verb.future	-15 21 -9 15 -39
pair next: cue.already verb.get	-35 -9 0 11 4
pair next: cue.already verb.give	-1 -3 11 -20 0
pair next: cue.already verb.home	24 -9 -13 -12 1
pair next: cue.already verb.managed	-28 0 1 15 -16
pair next: cue.already verb.noun	18 -7 -2 -18 -15
pair next: cue.already verb.other	-2 -34 -4 5 10
pair next: cue.already verb.swap	4 15 -5 -11 -15
pair next: cue.among adj.modifier	11 2 -11 -2 -1
pair next: cue.among cue.among	11 -3 8 -6 -24
pair next: cue.among cue.relative	-11 0 16 0 -12
pair next: cue.among cue.yesterday	-34 -8 65 -8 -25
pair next: cue.among noun.military	-24 0 35 -1 -15
pair next: cue.among noun.people	15 -6 2 -9 -8
pair next: cue.among verb.bring	-18 -1 27 -5 -10
pair next: cue.anniversary cue.anniversary	-4 -3 -15 -16 20
pair next: cue.anniversary cue.born	4 -16 12 -41 11
pair next: cue.anniversary cue.of_year	-45 -10 34 -27 -6
pair next: cue.anniversary noun.other	-13 1 -19 -5 14
pair next: cue.arrived adj.modifier	-15 -4 17 -13 -16
pair next: cue.arrived cue.visit	-16 -18 23 -3 -33
pair next: cue.border country	-4 -14 -10 -22 9
pair next: cue.border cue.border	27 -2 -8 -18 -17
pair next: cue.border cue.transit	46 -7 -20 -15 -27
pair next: cue.border ua.of	20 -4 -14 -3 -13
pair next: cue.border ua.to	7 -9 13 -18 -17
pair next: cue.born adj.modifier	10 -11 -27 -16 10
pair next: cue.born adj.wounded	1 8 -1 -3 -5
pair next: cue.born category	-13 -15 -17 -19 35
pair next: cue.born cue.born	40 -11 -15 -17 -30
pair next: cue.born cue.in_captivity	-26 -17 33 -13 21
pair next: cue.born cue.of_whole	28 -7 -8 -16 -11
pair next: cue.born cue.part	23 -5 -18 -15 -7
pair next: cue.born cue.relative	-13 -13 -20 -8 46
pair next: cue.born cue.today	29 -1 -6 -16 -26
pair next: cue.born noun.child	26 -1 -4 -5 -26
pair next: cue.born noun.other	-25 11 31 -23 -6
pair next: cue.born noun.people	-21 -15 -21 -25 22
pair next: cue.born own.to	-21 -28 -6 33 -26
pair next: cue.born qualifier.at_most	0 19 -15 -8 -24
pair next: cue.born verb.bring	41 -14 0 -30 -12
pair next: cue.born verb.come	4 -6 -6 -7 14
pair next: cue.born verb.future	17 -11 -15 -2 9
pair next: cue.born verb.get	15 0 0 -1 -13
pair next: cue.born verb.other	-5 -18 2 -28 5
pair next: cue.called_off adj.modifier	-16 19 -10 -6 -11
pair next: cue.called_off country	-16 -28 34 -7 -30
pair next: cue.called_off cue.agreement	-11 30 -24 -5 9
pair next: cue.called_off cue.called_off	-31 38 -19 -19 -30
pair next: cue.called_off cue.claims	-26 28 -22 -4 -27
pair next: cue.called_off cue.completed	-32 24 -12 0 3
pair next: cue.called_off cue.denied	17 -16 -3 -5 -1
pair next: cue.called_off noun.exchange	-24 9 -16 -12 34
pair next: cue.called_off noun.other	-8 3 -17 14 -29
pair next: cue.called_off ru.agent	-15 23 -3 -3 -62
pair next: cue.called_off verb.will	-2 -15 -15 -5 16
pair next: cue.captivity adj.freed	15 -1 -1 -8 -14
pair next: cue.captivity adj.modifier	7 -3 -7 10 -12
pair next: cue.captivity adj.wounded	-2 -16 -12 -9 16
pair next: cue.captivity category	18 -14 -23 -3 -3
pair next: cue.captivity country	-13 5 -11 10 2
pair next: cue.captivity cue.all	-11 24 26 -14 -35
pair next: cue.captivity cue.called_off	-46 52 -25 -11 -32
pair next: cue.captivity cue.captured	-17 -3 -3 -2 20
pair next: cue.captivity cue.claims	47 14 -19 -14 -45
pair next: cue.captivity cue.completed	7 -43 9 4 4
pair next: cue.captivity cue.count	22 13 -8 -9 -17
pair next: cue.captivity cue.deported	4 -7 -18 -25 8
pair next: cue.captivity cue.each	23 18 -21 -15 -21
pair next: cue.captivity cue.footage	-21 -26 35 -22 -16
pair next: cue.captivity cue.held	-23 -6 14 -9 17
pair next: cue.captivity cue.in_captivity	-9 -20 -14 29 -15
pair next: cue.captivity cue.in_return	-11 -2 -6 -1 19
pair next: cue.captivity cue.included	-14 -2 -16 -14 28
pair next: cue.captivity cue.local	-8 0 16 0 -15
pair next: cue.captivity cue.mediated	8 -2 -1 -1 -4
pair next: cue.captivity cue.of_year	28 -27 0 -13 7
pair next: cue.captivity cue.other_war	-27 -19 -17 -9 32
pair next: cue.captivity cue.part	21 8 -10 0 -32
pair next: cue.captivity cue.planned	-10 -9 -7 13 -5
pair next: cue.captivity cue.postponed	-21 64 -7 -12 -36
pair next: cue.captivity cue.recap	4 -8 -25 -19 28
pair next: cue.captivity cue.record	-15 19 -9 -6 -10
pair next: cue.captivity cue.relative	13 8 -19 -5 -7
pair next: cue.captivity cue.reunion	21 -13 -2 19 -27
pair next: cue.captivity cue.same_number	2 -10 -9 -6 1
pair next: cue.captivity cue.since	9 -5 0 19 -29
pair next: cue.captivity cue.span	-11 13 -5 -4 -5
pair next: cue.captivity cue.third	-21 -1 -13 -11 25
pair next: cue.captivity cue.to_date	14 -14 -1 6 -4
pair next: cue.captivity cue.today	37 -18 -14 -7 -5
pair next: cue.captivity cue.total	13 -1 -9 -3 -1
pair next: cue.captivity cue.transit	15 -2 -1 -3 -10
pair next: cue.captivity cue.year	-38 -9 -26 23 22
pair next: cue.captivity cue.yesterday	-27 -1 48 -12 -20
pair next: cue.captivity foe.to	16 -3 -5 -4 -4
pair next: cue.captivity noun.branch	-25 -3 -24 17 21
pair next: cue.captivity noun.civilian	-23 20 20 -28 -7
pair next: cue.captivity noun.exchange	-4 40 -10 -8 -40
pair next: cue.captivity noun.family	-7 -13 -25 -5 42
pair next: cue.captivity noun.foreigner	10 -3 -4 -3 0
pair next: cue.captivity noun.military	-39 7 7 10 4
pair next: cue.captivity noun.other	4 -9 3 -25 4
pair next: cue.captivity noun.people	-10 -16 -8 14 4
pair next: cue.captivity noun.soldier	-23 -25 -21 -3 32
pair next: cue.captivity own.agent	0 5 -1 -16 12
pair next: cue.captivity own.to	18 -5 -4 17 -26
pair next: cue.captivity qualifier.approx	-39 -15 22 -7 6
pair next: cue.captivity qualifier.at_most	-33 21 -23 -14 20
pair next: cue.captivity qualifier.more_than	-24 -4 -15 14 2
pair next: cue.captivity ru.agent	14 -26 -8 11 1
pair next: cue.captivity ru.from	-14 -2 -16 35 -16
pair next: cue.captivity ru.of	23 -22 -3 7 -18
pair next: cue.captivity ua.agent	-3 33 16 -14 -9
pair next: cue.captivity ua.from	35 -9 -11 -12 -10
pair next: cue.captivity ua.of	0 5 -2 -2 -10
pair next: cue.captivity ua.to	-12 -38 -11 38 -5
pair next: cue.captivity verb.bring	19 -11 -15 30 -40
pair next: cue.captivity verb.come	6 -3 6 -11 -25
pair next: cue.captivity verb.future	-35 -9 0 5 11
pair next: cue.captivity verb.get	-28 13 -12 -15 43
pair next: cue.captivity verb.give	-14 11 5 -14 10
pair next: cue.captivity verb.held_exchange	14 -9 4 -10 -20
pair next: cue.captivity verb.home	23 -2 -7 -24 9
pair next: cue.captivity verb.managed	12 18 -1 -15 -1
pair next: cue.captivity verb.noun	-5 -10 -3 -11 12
pair next: cue.captivity verb.other	-5 6 -33 -17 51
pair next: cue.captivity verb.swap	11 1 -6 1 -17
pair next: cue.captivity verb.will	-19 28 -6 -8 -10
pair next: cue.captivity view.ru	2 -24 -31 31 -6
pair next: cue.captivity voice.ua	-61 -30 23 -42 22
pair next: cue.captured adj.modifier	-13 2 -10 0 23
pair next: cue.captured category	18 0 3 -4 -17
pair next: cue.captured cue.captivity	-8 -6 -9 -18 27
pair next: cue.captured cue.captured	-11 -5 -7 1 15
pair next: cue.captured cue.deported	15 -4 0 0 -15
pair next: cue.captured cue.ever_captured	-18 -3 -10 -7 29
pair next: cue.captured cue.of_whole	-15 -4 -7 -2 19
pair next: cue.captured cue.relative	25 -2 -1 -10 -16
pair next: cue.captured cue.transit	-17 -4 9 -2 22
pair next: cue.captured noun.military	-27 -4 -15 -10 35
pair next: cue.captured noun.other	5 -23 11 -21 -10
pair next: cue.captured noun.people	1 -9 -22 -14 24
pair next: cue.captured noun.soldier	15 -19 -1 -14 14
pair next: cue.captured qualifier.approx	25 -1 -21 -7 3
pair next: cue.captured ru.of	-22 -11 -2 16 18
pair next: cue.captured ua.of	-17 21 -5 -16 12
pair next: cue.claims adj.modifier	14 -28 -6 -4 -20
pair next: cue.claims category	-6 -54 5 -26 65
pair next: cue.claims country	-8 -6 -2 4 6
pair next: cue.claims cue.agreement	28 14 -12 -8 -17
pair next: cue.claims cue.all	15 -3 -2 -2 -27
pair next: cue.claims cue.claims	-42 11 6 12 -40
pair next: cue.claims cue.completed	15 -3 -9 -6 -6
pair next: cue.claims cue.crime	-3 -2 -6 13 -2
pair next: cue.claims cue.held	-15 -4 -12 18 5
pair next: cue.claims cue.in_captivity	-31 -5 -2 53 -23
pair next: cue.claims cue.mediated	21 -44 -27 -13 18
pair next: cue.claims cue.missing	-25 -12 31 6 -24
pair next: cue.claims cue.of_whole	-30 17 17 -12 -12
pair next: cue.claims cue.part	-18 -6 24 -12 -15
pair next: cue.claims cue.planned	6 19 -14 -11 -6
pair next: cue.claims cue.ready	-25 48 -6 -14 -11
pair next: cue.claims cue.record	16 22 -25 0 -10
pair next: cue.claims cue.relative	-21 15 -18 16 -21
pair next: cue.claims cue.since	-8 10 -27 -16 14
pair next: cue.claims cue.span	-6 47 -5 -3 -37
pair next: cue.claims cue.thanks	19 -4 -8 -17 -6
pair next: cue.claims cue.total	-14 13 -12 8 -4
pair next: cue.claims cue.venue	-17 25 -15 -8 -15
pair next: cue.claims foe.of	23 -1 -4 -9 -14
pair next: cue.claims noun.body	56 -30 -18 -32 -16
pair next: cue.claims noun.branch	-44 -13 -9 -8 42
pair next: cue.claims noun.civilian	-3 -7 -12 1 13
pair next: cue.claims noun.exchange	26 9 -16 -26 -10
pair next: cue.claims noun.family	11 -3 -9 28 -25
pair next: cue.claims noun.foreigner	-29 7 -9 -7 9
pair next: cue.claims noun.military	-23 -3 -4 -14 19
pair next: cue.claims noun.other	-42 29 18 10 -23
pair next: cue.claims noun.people	23 -8 -15 4 -9
pair next: cue.claims noun.rank	-27 -5 6 -3 16
pair next: cue.claims own.agent	24 -3 -7 -4 -15
pair next: cue.claims own.of	26 -5 -18 -3 -1
pair next: cue.claims own.to	14 -12 -27 -2 0
pair next: cue.claims qualifier.approx	-16 -1 -22 14 -5
pair next: cue.claims qualifier.at_least	-9 -7 17 -1 -13
pair next: cue.claims qualifier.at_most	-7 19 11 -4 -48
pair next: cue.claims qualifier.more_than	-2 -6 4 19 -15
pair next: cue.claims ru.agent	13 26 -13 -20 -15
pair next: cue.claims ru.of	38 -4 -26 -12 -14
pair next: cue.claims ru.to	-6 -4 -6 -16 19
pair next: cue.claims ua.agent	18 -15 11 -15 -10
pair next: cue.claims ua.of	12 -10 -3 -17 1
pair next: cue.claims ua.to	-3 10 -26 -34 10
pair next: cue.claims verb.bring	13 -9 -41 -4 35
pair next: cue.claims verb.come	-15 -1 4 -22 19
pair next: cue.claims verb.future	-5 -27 15 16 -24
pair next: cue.claims verb.get	37 -5 -12 -23 -15
pair next: cue.claims verb.give	6 -12 -20 -11 14
pair next: cue.claims verb.held_exchange	19 -21 -13 -10 15
pair next: cue.claims verb.noun	11 4 -3 -7 -22
pair next: cue.claims verb.other	-15 -5 10 -12 16
pair next: cue.claims verb.will	-22 27 -10 -16 11
pair next: cue.claims voice.ru	-13 -22 10 15 -1
pair next: cue.claims voice.ua	8 -11 -22 18 -26
pair next: cue.completed adj.modifier	16 -8 -3 -13 -11
pair next: cue.completed adj.wounded	22 -14 -17 -4 -17
pair next: cue.completed category	8 12 -18 -15 -21
pair next: cue.completed country	8 -16 6 -8 2
pair next: cue.completed cue.agreed	-27 17 -15 -2 7
pair next: cue.completed cue.agreement	0 6 10 -17 -23
pair next: cue.completed cue.all	45 -23 -6 -12 -14
pair next: cue.completed cue.called_off	-50 7 -17 -33 59
pair next: cue.completed cue.captivity	-16 -19 -21 -5 30
pair next: cue.completed cue.claims	-12 25 -42 -33 -1
pair next: cue.completed cue.completed	-15 6 9 -3 -16
pair next: cue.completed cue.crime	-3 0 -1 -5 8
pair next: cue.completed cue.denied	-10 -8 -15 -28 43
pair next: cue.completed cue.each	23 -17 -11 -12 -20
pair next: cue.completed cue.evacuation	-12 13 -10 -28 15
pair next: cue.completed cue.footage	-17 -14 31 -5 -40
pair next: cue.completed cue.held	-16 -12 -6 26 -7
pair next: cue.completed cue.in_captivity	15 13 30 -24 -31
pair next: cue.completed cue.in_return	14 -8 -9 -3 -6
pair next: cue.completed cue.included	-13 31 7 -22 -8
pair next: cue.completed cue.local	-29 -25 23 -16 11
pair next: cue.completed cue.mediated	28 -11 -8 -15 -9
pair next: cue.completed cue.name	-18 -14 18 -3 -25
pair next: cue.completed cue.of_whole	13 -9 11 -28 0
pair next: cue.completed cue.other_return	-36 -16 40 -2 -66
pair next: cue.completed cue.outside	28 -5 -4 -18 -3
pair next: cue.completed cue.part	22 -3 1 -1 -29
pair next: cue.completed cue.planned	-24 21 25 -13 -26
pair next: cue.completed cue.postponed	-16 27 -36 -19 -16
pair next: cue.completed cue.ready	-16 18 -10 -14 -14
pair next: cue.completed cue.recap	-6 3 -39 -31 36
pair next: cue.completed cue.record	0 -2 -6 -12 20
pair next: cue.completed cue.relative	-14 16 0 -25 -20
pair next: cue.completed cue.reunion	-24 -10 -2 33 -25
pair next: cue.completed cue.since	-13 -6 -4 27 -19
pair next: cue.completed cue.span	13 -1 -5 -5 -3
pair next: cue.completed cue.stage	-16 -6 -14 -11 19
pair next: cue.completed cue.thanks	16 -5 -7 6 -13
pair next: cue.completed cue.today	26 -16 -9 -10 5
pair next: cue.completed cue.training	-12 -1 -15 -1 19
pair next: cue.completed cue.transit	-12 -2 -2 14 -9
pair next: cue.completed cue.venue	-24 -21 -15 -9 27
pair next: cue.completed cue.visit	-34 -4 32 -14 -65
pair next: cue.completed cue.year	-26 23 -3 22 -8
pair next: cue.completed cue.yesterday	-9 -4 13 -3 -4
pair next: cue.completed foe.of	9 0 -3 0 -6
pair next: cue.completed noun.body	27 -6 -18 -20 -11
pair next: cue.completed noun.branch	-43 -3 3 -5 37
pair next: cue.completed noun.child	2 10 -17 -19 -3
pair next: cue.completed noun.civilian	8 -20 -31 -3 3
pair next: cue.completed noun.exchange	5 -16 -5 15 -16
pair next: cue.completed noun.family	-34 1 -28 -15 43
pair next: cue.completed noun.foreigner	2 -31 -16 -27 16
pair next: cue.completed noun.military	3 -1 -27 6 -3
pair next: cue.completed noun.other	-26 -8 10 -1 -4
pair next: cue.completed noun.people	20 -24 -8 -15 13
pair next: cue.completed own.agent	2 -6 -24 -18 21
pair next: cue.completed own.of	-29 -23 3 -16 19
pair next: cue.completed own.to	10 -21 -17 10 -3
pair next: cue.completed qualifier.approx	-14 -24 -4 27 -11
pair next: cue.completed qualifier.at_most	-4 4 -22 -36 21
pair next: cue.completed qualifier.more_than	-7 -9 -13 5 1
pair next: cue.completed ru.agent	30 -8 -1 -7 -24
pair next: cue.completed ru.from	25 -5 5 -2 -19
pair next: cue.completed ru.of	51 -36 -10 -17 -23
pair next: cue.completed ru.to	30 17 -2 -17 -29
pair next: cue.completed ua.from	35 -6 -16 -7 -18
pair next: cue.completed ua.of	-7 -11 -7 23 -19
pair next: cue.completed ua.to	28 -9 -5 -24 9
pair next: cue.completed verb.bring	23 -4 -17 -14 -8
pair next: cue.completed verb.come	34 -7 -9 -13 -23
pair next: cue.completed verb.future	-37 31 -40 -17 18
pair next: cue.completed verb.get	17 -7 -27 -23 5
pair next: cue.completed verb.give	28 -8 -12 -10 -9
pair next: cue.completed verb.held_exchange	43 -13 -18 -16 -5
pair next: cue.completed verb.home	26 -13 -16 -20 -2
pair next: cue.completed verb.managed	35 -2 -5 -19 -13
pair next: cue.completed verb.noun	23 -23 10 -7 -16
pair next: cue.completed verb.other	-75 -21 -23 11 38
pair next: cue.completed verb.swap	8 -8 -7 16 -15
pair next: cue.completed verb.will	-8 -10 -8 25 -20
pair next: cue.completed voice.ru	12 -4 -19 32 -13
pair next: cue.completed voice.ua	19 -10 -4 5 -18
pair next: cue.count adj.modifier	-7 24 -17 -13 -6
pair next: cue.count adj.wounded	-29 -47 0 -5 66
pair next: cue.count category	30 -13 -10 -14 5
pair next: cue.count cue.agreement	20 -1 -26 -4 -14
pair next: cue.count cue.called_off	-8 -13 -1 -1 14
pair next: cue.count cue.claims	-19 -1 -1 21 -3
pair next: cue.count cue.completed	-30 18 21 -23 -29
pair next: cue.count cue.count	5 -21 -8 14 7
pair next: cue.count cue.deported	-8 -10 -7 16 4
pair next: cue.count cue.footage	-18 -4 15 19 -10
pair next: cue.count cue.mediated	17 -12 -13 9 -17
pair next: cue.count cue.nth	21 -2 -12 -6 -1
pair next: cue.count cue.of_whole	-5 7 -6 -1 -11
pair next: cue.count cue.of_year	21 -9 10 -2 -20
pair next: cue.count cue.planned	-8 30 -9 -16 2
pair next: cue.count cue.record	10 -12 -5 19 -7
pair next: cue.count cue.relative	-15 -2 -11 2 -9
pair next: cue.count cue.since	11 -3 -13 -32 14
pair next: cue.count cue.span	9 10 -13 -4 -8
pair next: cue.count cue.third	-20 -4 -15 -5 24
pair next: cue.count cue.today	19 0 -7 -11 -2
pair next: cue.count cue.year	19 0 0 -19 0
pair next: cue.count noun.body	-15 -34 -1 15 36
pair next: cue.count noun.exchange	19 -17 -7 -4 3
pair next: cue.count noun.military	-18 -6 -3 -1 11
pair next: cue.count noun.other	-6 -6 -20 -18 12
pair next: cue.count noun.people	-17 11 -13 -15 22
pair next: cue.count own.agent	-22 -2 -3 32 -6
pair next: cue.count own.of	-13 -1 32 -12 -49
pair next: cue.count own.to	11 -1 0 -9 -1
pair next: cue.count qualifier.approx	-32 27 -10 15 -3
pair next: cue.count qualifier.at_most	-12 -52 55 -24 11
pair next: cue.count qualifier.more_than	-31 -27 44 18 -22
pair next: cue.count ru.from	-47 -16 -4 65 -14
pair next: cue.count ru.of	-2 10 7 -12 -12
pair next: cue.count ua.of	-18 -3 -17 23 -22
pair next: cue.count ua.to	-32 -22 -9 -7 28
pair next: cue.count verb.bring	3 -23 -14 25 -11
pair next: cue.count verb.come	9 16 -16 -6 -13
pair next: cue.count verb.future	-29 40 -23 -3 -25
pair next: cue.count verb.held_exchange	7 -4 -18 -17 7
pair next: cue.count verb.home	11 0 -1 -9 -1
pair next: cue.count verb.other	15 -5 8 -15 -3
pair next: cue.count verb.swap	17 -7 -9 -15 -10
pair next: cue.count view.ru	-21 22 -21 6 9
pair next: cue.count view.ua	9 -13 -6 -2 -11
pair next: cue.crime adj.modifier	-27 -24 -7 38 -21
pair next: cue.crime cue.crime	-9 -8 -25 -4 34
pair next: cue.crime cue.money	12 3 -15 -24 8
pair next: cue.crime cue.of_whole	4 -23 -5 -5 25
pair next: cue.crime cue.part	0 -1 -4 -4 9
pair next: cue.crime cue.relative	2 6 -25 -11 22
pair next: cue.crime noun.exchange	-7 -9 -7 21 -19
pair next: cue.crime noun.family	-3 -2 -13 -2 15
pair next: cue.crime noun.military	-16 -4 -5 -9 34
pair next: cue.crime noun.other	-15 -12 -21 -1 8
pair next: cue.crime noun.people	-6 -3 13 -9 -3
pair next: cue.crime qualifier.at_most	-7 -12 -16 -6 26
pair next: cue.crime qualifier.more_than	-28 -1 -1 30 8
pair next: cue.crime ru.of	-12 -10 -19 -28 51
pair next: cue.crime ru.to	-3 -3 -3 -4 12
pair next: cue.crime ua.of	-3 -2 -2 -14 15
pair next: cue.crime verb.future	29 -12 -14 -6 -13
pair next: cue.crime verb.other	-6 -7 -4 -15 27
pair next: cue.denied adj.modifier	-16 -14 -15 43 -15
pair next: cue.denied cue.agreed	-16 -9 -14 -13 20
pair next: cue.denied cue.claims	-29 22 -11 14 -34
pair next: cue.denied cue.completed	-5 27 -3 -4 -15
pair next: cue.denied cue.denied	-59 32 -47 -36 -7
pair next: cue.denied cue.relative	-42 26 33 -35 -45
pair next: cue.denied cue.today	-32 54 -33 13 -34
pair next: cue.denied noun.exchange	22 53 -36 -41 -26
pair next: cue.denied noun.other	28 -39 14 11 -24
pair next: cue.denied ru.of	-13 50 -2 -30 -17
pair next: cue.denied ua.of	-15 52 -10 -2 -66
pair next: cue.deported adj.modifier	24 -4 -18 -26 20
pair next: cue.deported cue.captured	20 -14 -6 1 -17
pair next: cue.deported cue.deported	-15 -11 -2 27 -19
pair next: cue.deported cue.held	40 0 0 -23 -19
pair next: cue.deported cue.today	42 -8 -20 -7 -16
pair next: cue.deported cue.transit	-6 -1 -6 -3 8
pair next: cue.deported cue.year	40 -11 -7 -25 -19
pair next: cue.deported noun.child	-39 6 -29 31 -16
pair next: cue.deported noun.exchange	25 0 -2 -15 -10
pair next: cue.deported noun.military	-4 29 -18 -13 -32
pair next: cue.deported noun.other	17 -7 -21 -14 -5
pair next: cue.deported noun.people	-32 -5 -2 6 17
pair next: cue.deported own.to	16 -3 0 -11 -2
pair next: cue.deported ru.from	-39 -8 -3 9 26
pair next: cue.deported ru.to	22 -3 -6 -19 -19
pair next: cue.deported ua.agent	8 0 0 -8 -1
pair next: cue.deported ua.of	8 -6 -6 7 -9
pair next: cue.deported ua.to	13 -2 -3 -11 -11
pair next: cue.deported verb.bring	-1 -2 -10 4 -8
pair next: cue.deported verb.held_exchange	-11 -3 -16 25 -7
pair next: cue.died verb.other	27 -2 -10 -2 -14
pair next: cue.each adj.modifier	-19 -26 23 -5 0
pair next: cue.each cue.all	-7 1 14 -23 -47
pair next: cue.each cue.claims	-17 28 -18 -12 14
pair next: cue.each cue.completed	26 -20 -1 -5 -29
pair next: cue.each cue.each	6 8 0 -14 -19
pair next: cue.each cue.of_whole	23 -23 -12 -3 2
pair next: cue.each cue.part	-4 12 -15 -10 1
pair next: cue.each cue.recap	15 5 -7 -8 -5
pair next: cue.each cue.record	25 -14 -4 0 -6
pair next: cue.each cue.span	-3 16 -5 -2 -6
pair next: cue.each cue.thanks	10 -2 -1 -1 -7
pair next: cue.each cue.to_date	8 8 1 -20 -19
pair next: cue.each cue.total	24 -21 -11 -2 -12
pair next: cue.each noun.body	15 -11 -3 -9 5
pair next: cue.each noun.civilian	-4 10 -5 -8 -16
pair next: cue.each noun.exchange	3 -8 8 -6 -15
pair next: cue.each noun.military	0 13 -2 0 -14
pair next: cue.each noun.other	1 14 -8 -12 -23
pair next: cue.each noun.people	23 -22 -2 -1 0
pair next: cue.each qualifier.at_most	-3 14 0 -10 -1
pair next: cue.each ru.of	-29 -15 -15 22 -7
pair next: cue.each verb.bring	57 -33 -17 -13 -17
pair next: cue.each verb.come	14 2 -2 -12 -2
pair next: cue.each verb.future	-15 31 -10 -2 -20
pair next: cue.each verb.get	29 -13 -12 -1 -14
pair next: cue.each verb.give	43 -32 -15 -5 -2
pair next: cue.each verb.held_exchange	41 -37 -6 0 -5
pair next: cue.each verb.other	-13 -26 11 22 -31
pair next: cue.each verb.swap	-14 15 -2 -1 -8
pair next: cue.each verb.will	-18 33 -15 -14 -37
pair next: cue.evacuation adj.modifier	3 -2 -15 17 9
pair next: cue.evacuation adj.wounded	-6 -18 -13 -13 21
pair next: cue.evacuation category	-41 -23 -24 10 28
pair next: cue.evacuation cue.evacuation	-3 -2 -5 -13 23
pair next: cue.evacuation cue.local	-28 -18 -24 -20 31
pair next: cue.evacuation cue.of_whole	-17 17 -21 -10 5
pair next: cue.evacuation cue.total	-8 0 -1 -15 16
pair next: cue.evacuation noun.other	10 -2 -6 -12 3
pair next: cue.evacuation noun.people	1 -4 -7 -11 9
pair next: cue.evacuation qualifier.approx	-23 -1 -11 -2 29
pair next: cue.evacuation ru.to	32 -14 4 -16 -4
pair next: cue.evacuation ua.of	39 -5 -12 -13 -34
pair next: cue.evacuation verb.bring	-23 -3 -2 -8 30
pair next: cue.evacuation verb.come	-34 -14 23 -30 37
pair next: cue.ever_captured adj.modifier	0 6 -12 9 -3
pair next: cue.ever_captured cue.captivity	17 -9 -18 -1 1
pair next: cue.ever_captured cue.captured	-24 -3 -2 -8 28
pair next: cue.ever_captured noun.military	-7 -3 0 -1 10
pair next: cue.ever_captured noun.people	-13 -2 -3 -1 14
pair next: cue.film adj.modifier	-14 -3 13 -4 7
pair next: cue.film cue.footage	-19 -12 30 -18 -10
pair next: cue.film cue.of_whole	-1 -9 26 -4 -12
pair next: cue.footage adj.modifier	8 1 -7 -8 -8
pair next: cue.footage category	-18 -10 21 -17 2
pair next: cue.footage country	10 -8 -6 -5 -3
pair next: cue.footage cue.claims	-17 -6 -17 -19 26
pair next: cue.footage cue.film	-12 -19 24 1 -31
pair next: cue.footage cue.footage	-31 -40 39 -15 -7
pair next: cue.footage cue.in_captivity	-2 -14 12 10 -17
pair next: cue.footage cue.money	-9 0 -1 -14 15
pair next: cue.footage cue.of_whole	-21 -39 40 -31 -2
pair next: cue.footage cue.other_return	20 -5 16 -9 -17
pair next: cue.footage cue.part	5 -15 -15 -24 18
pair next: cue.footage cue.relative	15 1 -29 2 -16
pair next: cue.footage cue.today	-3 -28 20 -13 -30
pair next: cue.footage cue.transit	-21 14 11 -4 -10
pair next: cue.footage cue.venue	-14 3 13 11 -7
pair next: cue.footage cue.visit	-29 -18 -32 -4 52
pair next: cue.footage cue.yesterday	-29 -8 62 -7 -31
pair next: cue.footage noun.branch	-19 -9 26 -17 -18
pair next: cue.footage noun.civilian	-16 13 -18 9 -23
pair next: cue.footage noun.exchange	10 -51 -22 -12 23
pair next: cue.footage noun.family	-33 0 33 0 -19
pair next: cue.footage noun.foreigner	-9 -6 7 -17 0
pair next: cue.footage noun.military	-17 -15 -17 9 16
pair next: cue.footage noun.other	-19 -8 24 -6 -23
pair next: cue.footage noun.people	-10 0 7 -17 -12
pair next: cue.footage own.agent	3 -19 -14 10 15
pair next: cue.footage own.of	-23 -5 30 -13 -32
pair next: cue.footage qualifier.at_most	-18 0 9 3 -10
pair next: cue.footage ru.of	-37 13 28 3 -13
pair next: cue.footage ru.to	-8 -3 46 -8 -30
pair next: cue.footage verb.bring	5 -4 11 -3 -10
pair next: cue.footage verb.come	-16 -11 24 -6 -23
pair next: cue.footage verb.future	26 -19 -18 -6 3
pair next: cue.footage verb.held_exchange	-9 -6 19 -1 -5
pair next: cue.footage verb.noun	-10 -7 24 -18 -4
pair next: cue.footage verb.will	6 -20 23 -5 -12
pair next: cue.footage voice.ua	33 -23 -50 -23 0
pair next: cue.good_news adj.modifier	-27 -4 11 25 0
pair next: cue.good_news cue.completed	-11 -4 -21 -19 15
pair next: cue.good_news cue.good_news	31 -3 -25 -6 -16
pair next: cue.good_news cue.relative	20 -7 -3 -12 -1
pair next: cue.good_news cue.today	8 0 -1 -6 0
pair next: cue.good_news cue.yesterday	24 0 -21 -4 -1
pair next: cue.good_news noun.exchange	2 15 -3 -3 -14
pair next: cue.good_news noun.family	16 -1 -5 -8 -3
pair next: cue.good_news noun.other	-6 -7 14 -5 -15
pair next: cue.good_news noun.people	13 63 -19 -10 -41
pair next: cue.good_news own.to	6 -15 17 -13 -17
pair next: cue.good_news verb.come	20 -1 -10 -2 -9
pair next: cue.good_news verb.noun	14 -14 23 -1 -28
pair next: cue.held adj.modifier	20 1 -11 -21 -6
pair next: cue.held adj.wounded	-46 -30 49 -19 -11
pair next: cue.held category	-26 9 6 -33 3
pair next: cue.held country	-2 -9 -4 -8 14
pair next: cue.held cue.captivity	-20 6 -7 32 -20
pair next: cue.held cue.completed	-4 20 -18 -25 7
pair next: cue.held cue.count	-47 -14 -38 -24 42
pair next: cue.held cue.deported	22 0 0 0 -22
pair next: cue.held cue.footage	2 -4 12 -1 -11
pair next: cue.held cue.held	-18 -13 -18 37 -11
pair next: cue.held cue.in_captivity	-12 -16 -14 13 10
pair next: cue.held cue.missing	-2 -1 0 27 -24
pair next: cue.held cue.of_whole	16 -28 -3 -9 -15
pair next: cue.held cue.other_war	-15 -2 -9 -14 17
pair next: cue.held cue.ready	-17 4 -18 21 7
pair next: cue.held cue.relative	-17 -15 -3 24 -3
pair next: cue.held cue.since	39 0 -2 -3 -36
pair next: cue.held cue.span	2 14 -5 -2 -13
pair next: cue.held cue.transit	3 0 -8 -3 9
pair next: cue.held cue.venue	-1 -25 37 -3 -11
pair next: cue.held foe.from	-8 21 -3 -6 -5
pair next: cue.held foe.of	0 0 0 15 -15
pair next: cue.held foe.to	13 -27 -4 30 -20
pair next: cue.held noun.civilian	-38 -6 -11 45 -32
pair next: cue.held noun.family	16 -10 -2 1 -19
pair next: cue.held noun.military	-21 -21 -16 66 -47
pair next: cue.held noun.other	8 -18 -26 -18 38
pair next: cue.held noun.people	-25 -8 18 12 -20
pair next: cue.held noun.rank	16 0 -4 -10 -3
pair next: cue.held own.of	5 -14 -3 -2 13
pair next: cue.held qualifier.approx	-5 -6 -17 46 -11
pair next: cue.held qualifier.at_least	-2 -4 -1 33 -29
pair next: cue.held qualifier.at_most	-10 14 -3 2 -17
pair next: cue.held qualifier.more_than	2 5 -13 15 -44
pair next: cue.held ru.agent	34 -7 -10 -8 -22
pair next: cue.held ru.from	-22 -15 -7 41 -30
pair next: cue.held ru.of	-35 -7 -16 21 -5
pair next: cue.held ua.agent	24 -16 -14 -11 0
pair next: cue.held ua.from	-9 10 0 0 0
pair next: cue.held ua.of	-17 -12 -17 26 -21
pair next: cue.held ua.to	-26 -17 -10 46 -42
pair next: cue.held verb.future	-18 -16 26 15 -39
pair next: cue.held verb.give	-11 -1 -10 13 -10
pair next: cue.held verb.other	-2 -24 -3 16 7
pair next: cue.held verb.will	-19 -2 -2 18 11
pair next: cue.held view.ru	29 12 -10 -29 -13
pair next: cue.in_captivity category	21 -3 -6 -10 -4
pair next: cue.in_captivity cue.captivity	9 -3 -2 -15 -14
pair next: cue.in_captivity cue.held	-29 -6 -16 23 -19
pair next: cue.in_captivity cue.in_captivity	-3 -8 -5 6 -6
pair next: cue.in_captivity noun.people	50 -12 -16 -19 -10
pair next: cue.in_captivity ru.of	-13 12 -9 44 -37
pair next: cue.in_return adj.modifier	23 -18 -16 -8 10
pair next: cue.in_return country	12 0 -5 -6 -3
pair next: cue.in_return cue.claims	13 15 -17 -14 -18
pair next: cue.in_return cue.completed	1 33 -11 -21 -19
pair next: cue.in_return cue.in_return	19 -11 -11 -4 -4
pair next: cue.in_return cue.of_whole	-7 -2 -16 -3 18
pair next: cue.in_return cue.one_sided	29 -10 -11 -11 -23
pair next: cue.in_return cue.part	-4 -4 0 -13 20
pair next: cue.in_return cue.thanks	2 0 -2 -7 8
pair next: cue.in_return noun.body	18 -12 -2 -16 -7
pair next: cue.in_return noun.exchange	-27 -7 -1 -17 33
pair next: cue.in_return noun.military	20 -1 -16 -1 -22
pair next: cue.in_return noun.other	-11 -5 -25 0 22
pair next: cue.in_return noun.people	1 -13 0 -15 6
pair next: cue.in_return own.of	9 -25 -23 -15 38
pair next: cue.in_return own.to	-9 -9 15 -10 -6
pair next: cue.in_return qualifier.approx	-15 -11 -4 -9 17
pair next: cue.in_return ru.agent	23 -10 -5 3 -24
pair next: cue.in_return ru.of	-13 20 -20 -15 -2
pair next: cue.in_return ru.to	10 0 0 -1 -9
pair next: cue.in_return ua.agent	-15 31 -4 -5 -15
pair next: cue.in_return ua.of	35 -4 -4 -10 -26
pair next: cue.in_return ua.to	15 -1 -5 -4 -5
pair next: cue.in_return verb.bring	43 -23 -11 -20 -22
pair next: cue.in_return verb.get	-16 -10 3 31 -35
pair next: cue.in_return verb.give	15 -4 -5 -6 -8
pair next: cue.in_return verb.noun	2 -1 16 -8 -11
pair next: cue.in_return verb.other	12 -11 -7 -18 17
pair next: cue.included adj.modifier	12 -10 -31 29 18
pair next: cue.included adj.wounded	-8 14 -12 -9 -14
pair next: cue.included category	7 15 -28 -18 12
pair next: cue.included cue.captured	24 -1 -17 -3 -11
pair next: cue.included cue.completed	17 -14 -14 -14 -8
pair next: cue.included cue.footage	3 -6 24 -5 -23
pair next: cue.included cue.held	10 -23 29 -33 21
pair next: cue.included cue.in_return	-17 -26 21 -14 1
pair next: cue.included cue.of_whole	-22 -16 21 -32 20
pair next: cue.included cue.part	16 -11 -32 -20 5
pair next: cue.included cue.recap	-25 -5 -48 -9 59
pair next: cue.included cue.relative	-27 -9 31 10 -42
pair next: cue.included cue.since	11 0 -10 -1 0
pair next: cue.included cue.today	5 -2 28 -13 -47
pair next: cue.included cue.transit	13 -1 -8 -1 -15
pair next: cue.included cue.year	-18 -3 -11 -16 36
pair next: cue.included cue.yesterday	-42 -14 59 -7 -19
pair next: cue.included noun.branch	-16 14 1 -10 -13
pair next: cue.included noun.civilian	-8 -25 24 5 -16
pair next: cue.included noun.exchange	-33 -14 54 -20 -33
pair next: cue.included noun.family	25 -13 11 -13 2
pair next: cue.included noun.foreigner	16 0 -15 -1 -7
pair next: cue.included noun.military	40 -14 -2 -23 -19
pair next: cue.included noun.other	-22 -10 30 -4 -16
pair next: cue.included noun.people	2 -1 -12 10 1
pair next: cue.included noun.rank	14 0 -14 -1 -2
pair next: cue.included noun.soldier	12 -3 -1 -1 -7
pair next: cue.included own.agent	22 -5 -4 -5 -9
pair next: cue.included own.to	-25 -3 -37 -5 46
pair next: cue.included qualifier.approx	-18 -3 -5 14 18
pair next: cue.included qualifier.at_least	-1 -1 -17 -1 20
pair next: cue.included qualifier.at_most	-6 -6 9 12 -11
pair next: cue.included ru.agent	-9 -2 -16 25 11
pair next: cue.included ru.from	3 -11 -69 -34 66
pair next: cue.included ru.of	17 -13 -26 18 -21
pair next: cue.included ru.to	-8 -4 -15 -2 12
pair next: cue.included ua.from	-51 -13 54 -18 -5
pair next: cue.included ua.of	24 -24 -16 -21 -16
pair next: cue.included verb.bring	-9 -1 25 6 -21
pair next: cue.included verb.come	4 -3 -16 -13 3
pair next: cue.included verb.future	-5 -3 -30 -6 43
pair next: cue.included verb.get	-12 -1 -3 -3 14
pair next: cue.included verb.held_exchange	-47 -11 50 21 -8
pair next: cue.included verb.other	13 -9 -15 -5 -9
pair next: cue.included verb.swap	14 -5 -8 -4 -1
pair next: cue.local adj.modifier	1 -1 16 -12 -27
pair next: cue.local category	-24 -7 25 -7 3
pair next: cue.local cue.local	-12 -31 37 -21 4
pair next: cue.local cue.of_whole	-55 -3 73 -5 -32
pair next: cue.local cue.relative	-5 -7 19 -12 -24
pair next: cue.local noun.civilian	-35 -2 41 -1 -6
pair next: cue.local noun.other	-21 -12 -9 -4 13
pair next: cue.local noun.people	-36 -5 39 -22 15
pair next: cue.local ru.from	14 -2 1 -1 -15
pair next: cue.local ru.of	10 0 12 -11 -13
pair next: cue.local verb.come	-56 -19 40 -14 26
pair next: cue.mediated adj.modifier	6 -6 4 5 -26
pair next: cue.mediated category	13 -2 -2 -3 -6
pair next: cue.mediated country	20 -1 -10 -2 -17
pair next: cue.mediated cue.agreement	14 -11 -6 -14 16
pair next: cue.mediated cue.all	-2 -15 -6 -15 10
pair next: cue.mediated cue.claims	22 9 -7 -10 -18
pair next: cue.mediated cue.completed	45 -32 -5 -15 -8
pair next: cue.mediated cue.mediated	12 1 -7 0 -8
pair next: cue.mediated cue.of_whole	1 -18 -6 -1 22
pair next: cue.mediated cue.part	15 -22 -4 -14 17
pair next: cue.mediated cue.recap	-14 -1 18 -2 -21
pair next: cue.mediated cue.relative	7 -8 17 -10 -18
pair next: cue.mediated cue.reunion	8 -1 -1 -1 -6
pair next: cue.mediated cue.since	17 -4 -2 -27 -7
pair next: cue.mediated cue.thanks	35 -7 -7 -10 -7
pair next: cue.mediated cue.to_date	18 -6 -11 10 -12
pair next: cue.mediated cue.today	20 0 -6 -16 2
pair next: cue.mediated cue.total	10 -14 -1 18 -15
pair next: cue.mediated cue.training	26 -2 -6 -3 -20
pair next: cue.mediated cue.venue	-5 21 -15 -10 -4
pair next: cue.mediated cue.year	37 -12 -13 -26 1
pair next: cue.mediated noun.child	-20 -17 -31 17 28
pair next: cue.mediated noun.exchange	21 -32 -19 9 2
pair next: cue.mediated noun.family	10 -18 -33 -17 2
pair next: cue.mediated noun.military	-1 -1 -1 -19 21
pair next: cue.mediated noun.other	21 -2 -19 11 -36
pair next: cue.mediated noun.people	-13 -12 3 12 -5
pair next: cue.mediated own.agent	23 -10 -6 -4 -5
pair next: cue.mediated qualifier.at_most	20 -10 3 -9 -32
pair next: cue.mediated ru.agent	26 1 -5 -17 -19
pair next: cue.mediated ru.of	-36 -25 36 30 -17
pair next: cue.mediated ua.agent	-11 -4 -3 19 -2
pair next: cue.mediated ua.of	32 -44 -11 2 -12
pair next: cue.mediated ua.to	-5 -8 -1 10 4
pair next: cue.mediated verb.bring	-5 -19 -7 14 -8
pair next: cue.mediated verb.come	9 -11 -13 -5 15
pair next: cue.mediated verb.future	21 -12 -9 -6 5
pair next: cue.mediated verb.get	-27 -13 22 15 -48
pair next: cue.mediated verb.held_exchange	12 -3 -6 0 -4
pair next: cue.mediated verb.home	-19 23 -20 -18 -13
pair next: cue.mediated verb.managed	19 -11 -5 -3 -11
pair next: cue.mediated verb.noun	7 1 -9 -1 -19
pair next: cue.mediated verb.other	-7 -12 -6 -33 26
pair next: cue.mediated verb.will	-4 -1 -12 -5 22
pair next: cue.mediated voice.ua	-22 -2 -8 31 -16
pair next: cue.missing adj.modifier	9 -1 -14 -10 8
pair next: cue.missing category	2 -11 -15 16 -12
pair next: cue.missing cue.captivity	2 -1 -12 -9 15
pair next: cue.missing cue.claims	-3 -2 -2 19 -12
pair next: cue.missing cue.held	-17 -1 0 18 -12
pair next: cue.missing cue.missing	-25 -15 -20 11 11
pair next: cue.missing cue.money	0 -12 -7 -4 22
pair next: cue.missing cue.part	-25 -1 -1 -1 7
pair next: cue.missing cue.relative	-28 -4 25 -24 -9
pair next: cue.missing cue.today	-16 -4 -14 16 -15
pair next: cue.missing noun.branch	-22 -7 24 6 -10
pair next: cue.missing noun.family	7 -16 -25 -2 16
pair next: cue.missing noun.military	-3 -8 -13 -17 28
pair next: cue.missing noun.other	18 -19 -46 12 -7
pair next: cue.missing noun.people	-19 -6 -9 32 -21
pair next: cue.missing qualifier.approx	-15 -5 -11 36 -31
pair next: cue.missing qualifier.at_most	-14 -19 -12 18 2
pair next: cue.missing qualifier.more_than	-11 -5 -3 36 -34
pair next: cue.missing verb.future	-11 -8 15 -27 0
pair next: cue.missing verb.other	-16 -2 0 18 -16
pair next: cue.money adj.modifier	-25 -5 -21 3 18
pair next: cue.money category	-18 0 5 7 -7
pair next: cue.money cue.claims	10 -14 -7 -2 19
pair next: cue.money cue.crime	21 -11 -10 -21 13
pair next: cue.money cue.mediated	-14 0 18 -1 -22
pair next: cue.money cue.money	-3 -18 -14 -1 19
pair next: cue.money cue.of_whole	-9 -15 -8 -11 16
pair next: cue.money cue.relative	-6 -23 -14 -4 19
pair next: cue.money cue.span	-2 -10 -21 -4 32
pair next: cue.money cue.year	1 0 -4 -9 12
pair next: cue.money noun.exchange	-8 0 -13 0 14
pair next: cue.money noun.family	-9 -1 -5 8 2
pair next: cue.money noun.other	-7 -1 8 -7 -6
pair next: cue.money noun.people	-34 -8 -30 -14 42
pair next: cue.money qualifier.at_most	-1 -2 -3 -15 19
pair next: cue.money verb.bring	-2 -4 -12 -3 16
pair next: cue.money verb.future	10 21 -10 5 -10
pair next: cue.money verb.get	-18 -9 -10 -12 26
pair next: cue.money verb.other	-2 -7 -2 -4 14
pair next: cue.month cue.month	-37 2 -39 -3 20
pair next: cue.month cue.of_year	-6 17 -12 -23 0
pair next: cue.month cue.recap	-28 -12 -19 25 -15
pair next: cue.month cue.review	-78 -27 23 4 -40
pair next: cue.month noun.other	-18 -10 13 4 9
pair next: cue.month verb.other	-6 -11 -12 -34 45
pair next: cue.name cue.name	-9 0 -20 15 -4
pair next: cue.name cue.relative	-20 -17 23 -4 -32
pair next: cue.name verb.noun	-12 -16 26 -4 -34
pair next: cue.name voice.ua	12 -6 -10 -13 13
pair next: cue.of_whole adj.dead	3 -3 -12 0 -13
pair next: cue.of_whole adj.modifier	-5 -2 -5 -14 18
pair next: cue.of_whole adj.wounded	-8 11 -12 -8 4
pair next: cue.of_whole category	17 -14 2 -19 11
pair next: cue.of_whole country	4 -12 3 -13 2
pair next: cue.of_whole cue.agreed	1 -14 -5 -1 14
pair next: cue.of_whole cue.agreement	-18 -36 25 7 -10
pair next: cue.of_whole cue.all	8 -1 -17 -4 30
pair next: cue.of_whole cue.among	-31 -2 38 -4 -19
pair next: cue.of_whole cue.captivity	29 -12 -5 -3 -19
pair next: cue.of_whole cue.captured	-29 -2 -2 0 29
pair next: cue.of_whole cue.claims	14 -13 -3 10 -24
pair next: cue.of_whole cue.completed	10 -35 -23 -26 35
pair next: cue.of_whole cue.count	14 -14 -4 -3 -13
pair next: cue.of_whole cue.deported	12 -40 -22 6 2
pair next: cue.of_whole cue.each	21 -5 -8 -4 -11
pair next: cue.of_whole cue.evacuation	-40 -5 -18 12 32
pair next: cue.of_whole cue.footage	1 -12 -10 23 -10
pair next: cue.of_whole cue.in_captivity	-6 -21 40 -10 -30
pair next: cue.of_whole cue.included	-18 -26 42 -15 -40
pair next: cue.of_whole cue.local	17 -15 6 4 -35
pair next: cue.of_whole cue.mediated	-29 17 -9 14 -37
pair next: cue.of_whole cue.missing	-16 -20 -37 7 4
pair next: cue.of_whole cue.of_whole	-25 -12 16 -9 20
pair next: cue.of_whole cue.of_year	12 6 -29 2 -25
pair next: cue.of_whole cue.other_return	-27 -18 -14 -9 25
pair next: cue.of_whole cue.other_war	-39 -7 -9 -4 24
pair next: cue.of_whole cue.outside	6 13 0 0 -13
pair next: cue.of_whole cue.part	4 -10 0 -1 -1
pair next: cue.of_whole cue.planned	2 4 18 -26 -31
pair next: cue.of_whole cue.postponed	-16 17 -14 -15 15
pair next: cue.of_whole cue.ready	-14 -13 15 -1 -5
pair next: cue.of_whole cue.recap	-56 -21 15 2 13
pair next: cue.of_whole cue.record	8 -6 21 -14 -24
pair next: cue.of_whole cue.relative	-26 1 39 23 -29
pair next: cue.of_whole cue.reunion	-4 -15 8 -33 15
pair next: cue.of_whole cue.since	-30 -6 -16 23 -10
pair next: cue.of_whole cue.span	17 -2 -6 -2 -7
pair next: cue.of_whole cue.stage	-1 -3 -20 2 26
pair next: cue.of_whole cue.thanks	2 -3 20 -15 -11
pair next: cue.of_whole cue.third	-17 -26 -19 -14 35
pair next: cue.of_whole cue.to_date	36 -3 0 -34 -1
pair next: cue.of_whole cue.today	2 6 -34 22 -10
pair next: cue.of_whole cue.total	-3 -18 19 -15 -22
pair next: cue.of_whole cue.transit	19 -7 13 -15 -25
pair next: cue.of_whole cue.unit	0 13 -4 -9 -4
pair next: cue.of_whole cue.venue	-3 12 -14 12 -21
pair next: cue.of_whole cue.year	-33 -21 -18 40 -32
pair next: cue.of_whole cue.yesterday	-28 -9 28 -3 -14
pair next: cue.of_whole noun.body	-19 -6 53 -26 -48
pair next: cue.of_whole noun.branch	14 -2 -1 -5 -3
pair next: cue.of_whole noun.child	-29 17 11 -23 6
pair next: cue.of_whole noun.civilian	16 -8 -14 -18 14
pair next: cue.of_whole noun.exchange	24 20 -9 -26 -34
pair next: cue.of_whole noun.family	-32 17 9 -4 -4
pair next: cue.of_whole noun.foreigner	-12 10 2 -13 2
pair next: cue.of_whole noun.man	-9 -10 13 -13 10
pair next: cue.of_whole noun.military	4 14 -7 -14 -10
pair next: cue.of_whole noun.other	-32 6 14 -14 2
pair next: cue.of_whole noun.people	-3 2 0 3 -37
pair next: cue.of_whole noun.rank	-15 -4 4 -7 20
pair next: cue.of_whole noun.soldier	-5 -14 13 -32 -1
pair next: cue.of_whole noun.woman	-16 -6 -4 -5 13
pair next: cue.of_whole own.agent	-15 14 -4 23 -22
pair next: cue.of_whole own.of	20 1 -27 -11 -19
pair next: cue.of_whole own.to	-29 -3 -10 -40 42
pair next: cue.of_whole qualifier.approx	-6 7 -23 -22 19
pair next: cue.of_whole qualifier.at_least	25 -25 -5 0 2
pair next: cue.of_whole qualifier.at_most	-4 19 -1 -15 11
pair next: cue.of_whole qualifier.more_than	2 -3 -4 -4 9
pair next: cue.of_whole ru.agent	-10 1 -9 19 -9
pair next: cue.of_whole ru.from	-4 0 -4 12 -1
pair next: cue.of_whole ru.of	11 1 -4 -6 -28
pair next: cue.of_whole ua.agent	25 -11 -21 8 -17
pair next: cue.of_whole ua.of	8 -9 -12 -3 7
pair next: cue.of_whole ua.to	-25 10 -10 -23 22
pair next: cue.of_whole verb.bring	0 5 -35 -46 26
pair next: cue.of_whole verb.come	-32 -8 -37 -21 46
pair next: cue.of_whole verb.future	-14 3 4 11 -37
pair next: cue.of_whole verb.get	-3 11 -11 -19 -7
pair next: cue.of_whole verb.held_exchange	16 -8 -5 -1 -3
pair next: cue.of_whole verb.noun	-1 23 13 -16 -34
pair next: cue.of_whole verb.other	-35 -10 43 5 -20
pair next: cue.of_whole verb.swap	23 -14 -2 -7 -1
pair next: cue.of_whole view.ru	-17 -4 -7 -8 20
pair next: cue.of_whole voice.ru	4 -2 -2 23 -22
pair next: cue.of_whole voice.ua	22 -25 -6 17 -3
pair next: cue.of_year adj.modifier	20 -16 -9 2 1
pair next: cue.of_year category	11 8 -7 6 -14
pair next: cue.of_year country	8 13 14 -34 21
pair next: cue.of_year cue.all	17 -6 -18 -15 -4
pair next: cue.of_year cue.claims	13 -14 19 -17 -37
pair next: cue.of_year cue.completed	41 -4 -30 -8 -5
pair next: cue.of_year cue.count	-1 -14 -15 -2 10
pair next: cue.of_year cue.held	30 -2 -6 1 -19
pair next: cue.of_year cue.in_captivity	-23 -17 19 26 -8
pair next: cue.of_year cue.mediated	-13 -1 -13 30 -5
pair next: cue.of_year cue.of_whole	7 -13 -5 -15 -8
pair next: cue.of_year cue.of_year	-18 -7 -4 27 -11
pair next: cue.of_year cue.part	-26 -5 30 -10 -25
pair next: cue.of_year cue.planned	-14 -4 -15 15 -4
pair next: cue.of_year cue.record	14 -3 39 -3 -32
pair next: cue.of_year cue.relative	21 -3 -6 -14 -13
pair next: cue.of_year cue.reunion	32 0 -2 -25 -7
pair next: cue.of_year cue.review	-15 -7 -34 33 -3
pair next: cue.of_year cue.since	16 -1 -7 -2 -15
pair next: cue.of_year cue.today	-11 -3 -10 -4 40
pair next: cue.of_year cue.transit	29 -13 -24 14 -19
pair next: cue.of_year cue.year	-15 -1 66 2 -65
pair next: cue.of_year noun.branch	-14 -2 -11 16 -9
pair next: cue.of_year noun.civilian	-17 -14 -4 -9 18
pair next: cue.of_year noun.exchange	25 -5 -2 4 -42
pair next: cue.of_year noun.family	-21 -24 -40 -4 26
pair next: cue.of_year noun.military	-23 -12 -8 10 24
pair next: cue.of_year noun.other	-7 3 -12 -20 18
pair next: cue.of_year noun.people	-12 -7 -22 11 -3
pair next: cue.of_year noun.rank	-21 -9 -28 -11 42
pair next: cue.of_year own.agent	2 -23 -19 35 -18
pair next: cue.of_year own.of	-1 -25 -14 -16 20
pair next: cue.of_year own.to	-61 0 12 49 -24
pair next: cue.of_year qualifier.approx	-23 -10 -10 25 13
pair next: cue.of_year qualifier.at_most	-32 -34 -26 8 75
pair next: cue.of_year qualifier.more_than	-34 -7 -22 -21 45
pair next: cue.of_year ru.agent	-23 -5 -22 27 -9
pair next: cue.of_year ru.from	-41 -8 8 22 42
pair next: cue.of_year ru.of	-9 -6 -7 11 -17
pair next: cue.of_year ru.to	-10 -1 -2 22 -12
pair next: cue.of_year ua.agent	-24 -13 14 26 -18
pair next: cue.of_year ua.from	-20 -7 -10 49 -22
pair next: cue.of_year ua.of	-13 -13 6 -2 -5
pair next: cue.of_year ua.to	-21 -2 9 14 -20
pair next: cue.of_year verb.bring	9 -12 -4 20 -18
pair next: cue.of_year verb.come	-4 -3 -20 14 17
pair next: cue.of_year verb.future	2 -17 -6 1 -17
pair next: cue.of_year verb.get	1 -6 -25 22 -9
pair next: cue.of_year verb.give	20 -2 -8 -20 -2
pair next: cue.of_year verb.held_exchange	-39 -25 20 28 -34
pair next: cue.of_year verb.home	16 -3 -3 -14 -11
pair next: cue.of_year verb.managed	-1 -15 -6 18 -8
pair next: cue.of_year verb.noun	-4 0 -1 8 -8
pair next: cue.of_year verb.other	-25 -20 -22 -36 48
pair next: cue.of_year verb.swap	1 -3 -14 -14 15
pair next: cue.of_year verb.will	-9 45 -19 -33 -38
pair next: cue.on_shield adj.modifier	10 0 -1 0 -9
pair next: cue.on_shield cue.today	14 0 -13 -2 0
pair next: cue.on_shield verb.come	16 -8 -13 -7 -2
pair next: cue.one_sided adj.modifier	7 -10 13 -14 -17
pair next: cue.one_sided cue.called_off	17 -16 -3 -5 -1
pair next: cue.one_sided cue.denied	-1 8 -1 -15 -12
pair next: cue.one_sided cue.in_return	27 -8 -5 -6 -10
pair next: cue.one_sided cue.of_whole	17 -12 -7 -15 16
pair next: cue.one_sided cue.one_sided	56 -27 -8 -3 -48
pair next: cue.one_sided cue.outside	12 -11 -1 -4 -5
pair next: cue.one_sided cue.repatriation	-14 -18 3 18 -25
pair next: cue.one_sided noun.exchange	21 6 -21 -12 -14
pair next: cue.one_sided ru.agent	11 -5 -1 -2 -4
pair next: cue.one_sided ru.of	3 11 -1 0 -13
pair next: cue.one_sided ua.agent	17 -4 -2 -3 -10
pair next: cue.one_sided ua.to	12 -3 -9 0 0
pair next: cue.one_sided verb.bring	32 -16 -1 -2 -16
pair next: cue.one_sided verb.give	23 -4 -4 -3 -18
pair next: cue.one_sided verb.noun	16 -11 -9 -5 -8
pair next: cue.one_sided verb.will	-16 20 -4 -12 -9
pair next: cue.other_exchange adj.modifier	-18 -17 -16 -10 46
pair next: cue.other_exchange country	-18 -17 -14 -1 28
pair next: cue.other_exchange cue.count	-14 -34 -13 -5 38
pair next: cue.other_exchange cue.mediated	-11 -34 -2 -11 33
pair next: cue.other_exchange cue.of_whole	-32 -1 -18 -24 15
pair next: cue.other_exchange cue.other_exchange	-28 -9 -12 -3 27
pair next: cue.other_exchange cue.parcel	-26 -14 -4 -7 35
pair next: cue.other_exchange cue.relative	-4 -3 -11 -5 20
pair next: cue.other_exchange noun.exchange	-10 3 -40 -10 10
pair next: cue.other_exchange noun.other	-13 2 -17 -6 3
pair next: cue.other_exchange noun.people	-21 11 27 -3 -14
pair next: cue.other_exchange qualifier.at_most	-37 -7 -7 -15 56
pair next: cue.other_exchange verb.come	-17 -1 -2 -1 19
pair next: cue.other_exchange verb.give	-14 -1 -1 -1 15
pair next: cue.other_exchange verb.other	-1 -1 -9 -1 12
pair next: cue.other_return adj.dead	-14 3 3 -12 17
pair next: cue.other_return adj.modifier	-31 -14 27 -15 -5
pair next: cue.other_return category	-23 -1 -11 -8 29
pair next: cue.other_return cue.all	-8 0 18 -1 -10
pair next: cue.other_return cue.mediated	18 -2 -13 -1 -3
pair next: cue.other_return cue.of_whole	12 -4 -17 -19 15
pair next: cue.other_return cue.other_return	-41 -8 15 -16 15
pair next: cue.other_return cue.relative	-15 -9 14 -10 -4
pair next: cue.other_return cue.training	-22 -1 -30 -2 41
pair next: cue.other_return cue.visit	15 -7 -28 -5 10
pair next: cue.other_return noun.branch	-25 -2 -2 -1 28
pair next: cue.other_return noun.family	3 -8 -37 18 -14
pair next: cue.other_return noun.military	14 -3 2 -6 -7
pair next: cue.other_return noun.other	-15 -12 4 -1 21
pair next: cue.other_return noun.people	17 -13 19 -23 -1
pair next: cue.other_return own.to	-21 0 0 -6 23
pair next: cue.other_return qualifier.at_most	0 -2 0 -12 12
pair next: cue.other_return ru.of	-7 -10 17 -4 -21
pair next: cue.other_return verb.bring	-59 -27 -21 -34 65
pair next: cue.other_return verb.come	-43 -7 7 -4 15
pair next: cue.other_return verb.give	-5 -5 -18 -13 22
pair next: cue.other_return verb.other	-1 -3 30 -2 -28
pair next: cue.other_war adj.modifier	-26 -2 -7 -6 26
pair next: cue.other_war country	-19 -31 -8 -15 34
pair next: cue.other_war cue.mediated	-7 -13 -8 -14 39
pair next: cue.other_war cue.of_whole	-18 -1 1 -1 5
pair next: cue.other_war cue.other_war	-46 -23 -28 3 43
pair next: cue.other_war cue.part	-7 -2 -13 0 17
pair next: cue.other_war cue.relative	-19 -1 -13 -5 29
pair next: cue.other_war cue.third	-16 -3 -12 0 17
pair next: cue.other_war noun.exchange	-6 -13 -10 -1 18
pair next: cue.other_war noun.military	-26 -16 -12 -4 31
pair next: cue.other_war noun.other	-22 -17 -15 -10 32
pair next: cue.other_war noun.people	-33 -25 -14 -14 35
pair next: cue.other_war noun.woman	-26 -7 -5 -1 35
pair next: cue.other_war verb.bring	-29 -15 -17 -10 39
pair next: cue.other_war verb.come	-26 -1 -14 -2 32
pair next: cue.other_war verb.give	-37 -5 -7 -11 55
pair next: cue.other_war verb.held_exchange	-29 -3 -3 -2 29
pair next: cue.other_war verb.other	-24 -1 -24 -3 38
pair next: cue.other_war verb.swap	-16 -7 -16 -5 24
pair next: cue.outside adj.modifier	13 -8 0 13 -17
pair next: cue.outside adj.wounded	-15 19 0 0 -5
pair next: cue.outside cue.of_whole	-8 13 0 -1 -4
pair next: cue.outside cue.one_sided	16 9 -4 1 -26
pair next: cue.outside cue.outside	12 -9 -6 -4 3
pair next: cue.outside noun.exchange	1 -17 -7 17 4
pair next: cue.outside verb.give	-14 -14 -4 0 15
pair next: cue.parcel cue.other_exchange	-4 -6 0 -1 11
pair next: cue.parcel noun.military	-39 -13 -6 -5 29
pair next: cue.parcel noun.people	-29 -37 -10 -21 45
pair next: cue.part adj.modifier	2 -27 -4 -16 3
pair next: cue.part adj.wounded	13 29 -11 -27 -17
pair next: cue.part category	15 -9 -7 -5 -7
pair next: cue.part country	-11 -15 -13 -19 30
pair next: cue.part cue.agreement	-12 -2 -4 -8 13
pair next: cue.part cue.all	-13 14 -2 -3 -5
pair next: cue.part cue.among	12 -4 8 -9 -11
pair next: cue.part cue.born	27 -10 -1 -22 -26
pair next: cue.part cue.captivity	-11 0 7 -11 15
pair next: cue.part cue.captured	-6 -16 -4 33 -27
pair next: cue.part cue.claims	-17 -2 -9 -6 15
pair next: cue.part cue.each	-2 -2 -6 8 -12
pair next: cue.part cue.footage	-15 -1 14 -15 7
pair next: cue.part cue.held	-3 -20 39 -22 -14
pair next: cue.part cue.in_captivity	24 -4 -7 -15 2
pair next: cue.part cue.local	28 -9 -23 -14 -25
pair next: cue.part cue.missing	15 0 -1 5 -20
pair next: cue.part cue.of_whole	22 -10 -6 1 -16
pair next: cue.part cue.part	29 -14 -10 -11 -2
pair next: cue.part cue.planned	-14 -12 -3 -15 15
pair next: cue.part cue.record	9 -4 7 -10 -11
pair next: cue.part cue.relative	-5 -8 -28 21 17
pair next: cue.part cue.since	19 -3 -16 8 -15
pair next: cue.part cue.third	-45 -5 -4 -3 54
pair next: cue.part cue.today	-1 -11 20 -9 -23
pair next: cue.part cue.transit	10 0 0 0 -10
pair next: cue.part cue.unit	0 0 18 -1 -16
pair next: cue.part cue.year	-20 -4 -2 23 -8
pair next: cue.part noun.body	16 -1 -17 -18 16
pair next: cue.part noun.branch	25 -5 -9 -8 -15
pair next: cue.part noun.child	10 -9 -15 -34 48
pair next: cue.part noun.civilian	4 -8 -20 32 -27
pair next: cue.part noun.exchange	-1 19 8 -37 -29
pair next: cue.part noun.family	0 -8 -11 -28 35
pair next: cue.part noun.foreigner	-10 -10 13 -24 2
pair next: cue.part noun.military	21 -4 -12 14 -25
pair next: cue.part noun.other	16 -3 -10 -19 8
pair next: cue.part noun.people	13 -18 -14 -12 0
pair next: cue.part noun.rank	15 -6 -14 -13 7
pair next: cue.part noun.soldier	8 -1 -10 10 -9
pair next: cue.part noun.woman	-1 -7 -11 8 -4
pair next: cue.part own.of	-5 13 -10 -14 -12
pair next: cue.part own.to	-18 -6 -3 3 3
pair next: cue.part qualifier.approx	15 -14 -9 -4 -1
pair next: cue.part qualifier.at_most	9 0 0 -2 -6
pair next: cue.part qualifier.more_than	1 -4 -12 31 -4
pair next: cue.part ru.agent	37 -8 -6 -16 -6
pair next: cue.part ru.of	5 -1 14 -12 -18
pair next: cue.part ua.agent	-22 38 18 -17 -20
pair next: cue.part ua.of	37 -2 -8 -16 -14
pair next: cue.part verb.bring	-29 -25 33 -13 -21
pair next: cue.part verb.come	-40 -24 0 26 -7
pair next: cue.part verb.future	-18 -29 -22 9 9
pair next: cue.part verb.get	-8 14 -12 -10 -13
pair next: cue.part verb.held_exchange	35 -28 -2 -4 -2
pair next: cue.part verb.home	5 -6 -14 16 -5
pair next: cue.part verb.noun	-28 -13 -9 14 15
pair next: cue.part verb.other	1 2 -8 2 9
pair next: cue.part verb.will	5 -30 11 -12 -3
pair next: cue.planned adj.modifier	-7 -4 -29 -14 17
pair next: cue.planned adj.wounded	-9 40 -1 -13 -27
pair next: cue.planned country	-24 12 -7 -10 11
pair next: cue.planned cue.agreement	12 20 -4 -4 -25
pair next: cue.planned cue.all	-41 36 -22 21 -45
pair next: cue.planned cue.called_off	-14 35 -14 -2 -20
pair next: cue.planned cue.claims	-15 9 -31 12 -12
pair next: cue.planned cue.completed	-30 8 -11 -21 6
pair next: cue.planned cue.evacuation	-9 0 -10 14 -12
pair next: cue.planned cue.footage	-16 14 16 -14 -11
pair next: cue.planned cue.mediated	-17 21 -21 -22 -6
pair next: cue.planned cue.of_whole	-9 23 -13 -12 -27
pair next: cue.planned cue.part	30 -21 -36 -8 2
pair next: cue.planned cue.planned	-19 44 -27 -33 -5
pair next: cue.planned cue.postponed	3 -3 -21 7 -25
pair next: cue.planned cue.ready	-23 22 -2 -22 -13
pair next: cue.planned cue.recap	-18 15 -8 15 -16
pair next: cue.planned cue.relative	-19 18 -31 19 -6
pair next: cue.planned cue.span	15 -13 -2 -1 -13
pair next: cue.planned cue.stage	-27 35 -15 -3 -30
pair next: cue.planned cue.to_date	-20 19 -13 -15 -22
pair next: cue.planned cue.today	14 31 -15 -15 -25
pair next: cue.planned cue.transit	-12 12 -12 -6 0
pair next: cue.planned cue.venue	-14 -9 -3 11 11
pair next: cue.planned noun.civilian	-2 14 0 -14 2
pair next: cue.planned noun.exchange	-48 44 -22 -16 -18
pair next: cue.planned noun.family	0 -22 -4 -1 23
pair next: cue.planned noun.other	-15 -6 -12 -17 14
pair next: cue.planned noun.people	-28 41 -15 8 -45
pair next: cue.planned own.agent	4 31 -25 4 -30
pair next: cue.planned own.to	7 14 -26 -16 21
pair next: cue.planned qualifier.approx	-9 4 19 -23 -21
pair next: cue.planned qualifier.at_least	5 0 7 -12 -13
pair next: cue.planned qualifier.at_most	2 45 -33 -19 -40
pair next: cue.planned qualifier.more_than	-21 -9 15 -14 -9
pair next: cue.planned ru.agent	-10 16 -6 -14 -8
pair next: cue.planned ru.of	4 30 -14 -21 -35
pair next: cue.planned ru.to	3 14 -18 -14 -19
pair next: cue.planned ua.agent	1 25 -7 0 -20
pair next: cue.planned ua.of	-20 12 -15 -5 17
pair next: cue.planned ua.to	-32 46 -13 2 -21
pair next: cue.planned verb.bring	-6 24 12 11 -18
pair next: cue.planned verb.come	-12 -17 -17 -6 27
pair next: cue.planned verb.future	14 11 -25 -3 -18
pair next: cue.planned verb.get	-8 1 -15 -15 16
pair next: cue.planned verb.give	-25 30 0 -2 -5
pair next: cue.planned verb.held_exchange	-41 62 -20 -21 -46
pair next: cue.planned verb.home	-17 16 -20 -1 1
pair next: cue.planned verb.noun	-50 8 -25 -26 15
pair next: cue.planned verb.other	27 -13 -22 -17 4
pair next: cue.planned verb.swap	-9 36 -26 -3 -15
pair next: cue.planned verb.will	-18 4 -24 -19 30
pair next: cue.postponed adj.modifier	-18 28 -9 -7 -22
pair next: cue.postponed cue.agreed	-6 11 -2 -2 -1
pair next: cue.postponed cue.called_off	-3 31 -17 -5 -47
pair next: cue.postponed cue.postponed	-10 30 -15 -1 -6
pair next: cue.postponed cue.relative	2 33 -27 -17 -24
pair next: cue.postponed noun.body	-17 20 -1 -2 -5
pair next: cue.postponed noun.exchange	15 16 -10 -18 -31
pair next: cue.postponed noun.other	11 17 -3 -3 -19
pair next: cue.postponed noun.people	-1 -56 -1 -4 58
pair next: cue.postponed qualifier.at_most	-7 -32 -9 -10 29
pair next: cue.postponed ru.of	13 16 -11 -11 -12
pair next: cue.postponed ua.of	-15 9 -5 -4 5
pair next: cue.postponed verb.noun	-27 24 -19 -38 44
pair next: cue.ready adj.modifier	-23 15 -35 26 -11
pair next: cue.ready category	13 -7 56 -5 -61
pair next: cue.ready country	-9 13 -2 -15 14
pair next: cue.ready cue.all	3 -3 24 3 -29
pair next: cue.ready cue.held	-17 26 -3 -2 -5
pair next: cue.ready cue.in_return	-17 27 -7 -16 -44
pair next: cue.ready cue.mediated	4 6 -20 -22 67
pair next: cue.ready cue.of_whole	-9 -12 20 -4 -23
pair next: cue.ready cue.ready	-1 11 -2 0 -11
pair next: cue.ready cue.relative	-30 21 13 -15 -23
pair next: cue.ready cue.today	-4 18 -3 -2 -12
pair next: cue.ready cue.venue	-21 -20 20 6 -34
pair next: cue.ready noun.body	29 -3 -15 -18 -26
pair next: cue.ready noun.exchange	5 59 -21 -14 -27
pair next: cue.ready noun.family	-7 -28 -34 14 -20
pair next: cue.ready noun.other	1 16 -8 -10 -7
pair next: cue.ready noun.people	9 -73 -26 -14 51
pair next: cue.ready own.of	6 -8 -4 -4 10
pair next: cue.ready own.to	-9 -15 15 -5 13
pair next: cue.ready qualifier.approx	11 9 -13 0 -7
pair next: cue.ready qualifier.at_most	-15 4 -19 1 14
pair next: cue.ready ru.of	-31 -27 -8 -2 53
pair next: cue.ready ru.to	28 -14 -30 -11 -14
pair next: cue.ready ua.agent	14 20 -21 -36 -16
pair next: cue.ready verb.future	-39 18 -23 -21 35
pair next: cue.ready verb.give	-10 41 -13 -5 -24
pair next: cue.ready verb.held_exchange	-27 25 -23 -19 -17
pair next: cue.ready verb.noun	-19 33 -16 -20 7
pair next: cue.ready verb.other	-5 3 21 -3 -30
pair next: cue.ready verb.will	-5 -10 -14 -36 18
pair next: cue.recap adj.modifier	-18 -15 2 13 -4
pair next: cue.recap category	-2 -3 -2 19 -18
pair next: cue.recap country	12 -24 -23 -5 25
pair next: cue.recap cue.agreement	-11 -11 19 13 -18
pair next: cue.recap cue.anniversary	-31 -16 17 -26 11
pair next: cue.recap cue.claims	-26 14 -14 12 35
pair next: cue.recap cue.completed	25 -10 5 -23 5
pair next: cue.recap cue.mediated	-20 -19 -30 29 -13
pair next: cue.recap cue.of_whole	21 -6 24 -21 -49
pair next: cue.recap cue.of_year	10 12 -12 -35 -1
pair next: cue.recap cue.part	-11 -2 10 0 5
pair next: cue.recap cue.recap	-13 -4 17 -29 -4
pair next: cue.recap cue.relative	11 -9 -26 16 8
pair next: cue.recap cue.since	-18 20 -15 -7 -15
pair next: cue.recap cue.stage	10 -1 19 0 -22
pair next: cue.recap cue.today	5 -21 16 -3 -20
pair next: cue.recap cue.venue	10 -9 0 -1 -1
pair next: cue.recap cue.year	1 27 0 1 -29
pair next: cue.recap cue.yesterday	2 30 -24 -5 -6
pair next: cue.recap noun.body	-15 -26 32 -29 -22
pair next: cue.recap noun.exchange	-16 -14 20 -2 -11
pair next: cue.recap noun.military	-24 -7 5 -23 24
pair next: cue.recap noun.other	4 1 2 -11 -4
pair next: cue.recap noun.people	7 -9 18 -2 -20
pair next: cue.recap own.to	-4 -13 -2 -12 74
pair next: cue.recap qualifier.at_most	17 -2 8 -1 -17
pair next: cue.recap ru.agent	-17 -17 14 -23 19
pair next: cue.recap ru.of	5 -31 16 -14 -6
pair next: cue.recap ua.agent	17 -15 15 -5 -27
pair next: cue.recap ua.of	-2 12 -23 12 11
pair next: cue.recap verb.bring	-23 11 1 -19 35
pair next: cue.recap verb.come	-16 2 7 -18 7
pair next: cue.recap verb.future	-21 -1 -17 5 10
pair next: cue.recap verb.get	-8 -11 -7 -12 14
pair next: cue.recap verb.held_exchange	-21 11 -8 -12 83
pair next: cue.recap verb.noun	-14 0 15 -5 -3
pair next: cue.recap verb.swap	-26 -5 14 -15 -3
pair next: cue.recap voice.ua	0 -2 -9 14 -4
pair next: cue.record adj.modifier	-8 6 -14 6 0
pair next: cue.record cue.of_whole	2 8 -9 -8 -3
pair next: cue.record cue.record	11 -13 -9 1 -7
pair next: cue.record cue.since	17 -16 14 -8 -40
pair next: cue.record cue.span	12 -10 -2 -1 -2
pair next: cue.record cue.third	-15 0 -9 0 15
pair next: cue.record cue.year	-37 0 31 -20 -41
pair next: cue.record noun.exchange	22 -14 9 -11 -25
pair next: cue.record noun.military	-17 0 -1 18 -5
pair next: cue.record noun.other	-18 -23 20 -9 24
pair next: cue.record noun.people	8 -12 -6 -13 17
pair next: cue.record verb.noun	43 -1 -22 -30 -4
pair next: cue.relative adj.dead	-4 -4 8 -12 -32
pair next: cue.relative adj.modifier	-30 2 -11 6 7
pair next: cue.relative adj.wounded	13 -1 -20 -11 -16
pair next: cue.relative category	20 -4 6 -7 -22
pair next: cue.relative country	-12 0 -10 15 -11
pair next: cue.relative cue.agreed	40 -36 -16 -4 -6
pair next: cue.relative cue.agreement	15 -12 -1 -10 -13
pair next: cue.relative cue.all	30 -16 -18 -19 5
pair next: cue.relative cue.already	-27 8 14 -10 -15
pair next: cue.relative cue.arrived	-11 -5 25 -17 -33
pair next: cue.relative cue.born	-7 -10 13 15 -26
pair next: cue.relative cue.called_off	-17 21 -14 -9 -17
pair next: cue.relative cue.captivity	-24 -18 -37 29 19
pair next: cue.relative cue.captured	27 14 -11 -14 -36
pair next: cue.relative cue.claims	5 0 -17 -9 7
pair next: cue.relative cue.completed	-3 -11 11 -30 -3
pair next: cue.relative cue.denied	12 -3 -5 -23 10
pair next: cue.relative cue.died	-17 -2 -11 -2 22
pair next: cue.relative cue.each	-30 12 -16 13 -12
pair next: cue.relative cue.evacuation	13 -1 -6 -4 -4
pair next: cue.relative cue.footage	-32 -24 33 -17 17
pair next: cue.relative cue.held	13 -14 -27 1 -5
pair next: cue.relative cue.in_captivity	24 2 -20 -18 -1
pair next: cue.relative cue.in_return	-35 -24 -5 -11 50
pair next: cue.relative cue.included	3 -14 -2 -6 14
pair next: cue.relative cue.missing	-11 -16 -25 11 21
pair next: cue.relative cue.name	-26 -18 29 -14 -39
pair next: cue.relative cue.of_whole	31 -27 11 11 -16
pair next: cue.relative cue.other_return	15 4 -22 -17 0
pair next: cue.relative cue.part	24 -16 -2 10 -26
pair next: cue.relative cue.planned	-3 1 -2 14 -37
pair next: cue.relative cue.postponed	-16 23 -5 -1 -2
pair next: cue.relative cue.ready	17 -8 0 0 -9
pair next: cue.relative cue.recap	-6 8 21 -26 -29
pair next: cue.relative cue.record	-4 1 9 0 -5
pair next: cue.relative cue.relative	-20 -23 3 5 5
pair next: cue.relative cue.since	1 -12 1 3 11
pair next: cue.relative cue.span	14 -4 -11 -15 1
pair next: cue.relative cue.stage	23 -12 -7 -1 -5
pair next: cue.relative cue.thanks	20 -6 -2 -5 -8
pair next: cue.relative cue.to_date	1 13 -22 11 -19
pair next: cue.relative cue.today	-38 18 29 1 -21
pair next: cue.relative cue.total	16 4 14 -18 -13
pair next: cue.relative cue.transit	7 -16 -23 -28 22
pair next: cue.relative cue.venue	21 -20 -13 -17 -19
pair next: cue.relative cue.year	-23 -9 32 13 -27
pair next: cue.relative cue.yesterday	-61 -5 37 -20 -11
pair next: cue.relative foe.agent	-13 14 0 0 0
pair next: cue.relative foe.of	-14 -2 -5 -3 23
pair next: cue.relative noun.body	-39 23 -29 14 6
pair next: cue.relative noun.branch	12 -8 13 -18 -4
pair next: cue.relative noun.child	-11 -6 -8 -1 32
pair next: cue.relative noun.civilian	-28 -7 -7 1 23
pair next: cue.relative noun.exchange	4 11 -38 -8 6
pair next: cue.relative noun.family	25 -13 -17 1 -2
pair next: cue.relative noun.foreigner	18 -4 -8 1 -17
pair next: cue.relative noun.military	-34 2 4 2 1
pair next: cue.relative noun.other	1 -6 -33 2 -1
pair next: cue.relative noun.people	16 -20 -12 -8 -12
pair next: cue.relative noun.rank	12 -8 -41 -4 2
pair next: cue.relative noun.soldier	13 -13 -4 -1 -3
pair next: cue.relative own.agent	-18 -22 13 -7 19
pair next: cue.relative own.of	6 29 -23 -9 -15
pair next: cue.relative own.to	8 0 -27 -12 21
pair next: cue.relative qualifier.approx	7 -13 21 -11 -3
pair next: cue.relative qualifier.at_most	-1 8 -18 3 -15
pair next: cue.relative qualifier.more_than	-13 10 -16 3 -3
pair next: cue.relative ru.agent	15 -38 10 -7 -19
pair next: cue.relative ru.of	-4 -6 -8 -6 2
pair next: cue.relative ru.to	-15 1 -4 -28 13
pair next: cue.relative ua.agent	-6 23 -13 11 -3
pair next: cue.relative ua.of	3 -28 5 5 15
pair next: cue.relative ua.to	6 -11 18 -21 -4
pair next: cue.relative verb.bring	-51 -21 59 -36 14
pair next: cue.relative verb.come	-37 -27 56 -39 -7
pair next: cue.relative verb.future	-4 -25 7 8 1
pair next: cue.relative verb.get	5 -4 -2 -12 9
pair next: cue.relative verb.give	-40 18 -4 8 25
pair next: cue.relative verb.held_exchange	-59 15 18 -18 -7
pair next: cue.relative verb.home	9 9 -15 -7 8
pair next: cue.relative verb.managed	-6 1 10 17 -16
pair next: cue.relative verb.noun	5 6 -12 -11 10
pair next: cue.relative verb.other	7 -18 -14 -24 6
pair next: cue.relative verb.swap	4 -11 36 -14 -44
pair next: cue.relative verb.will	-15 -1 -4 -12 -8
pair next: cue.relative voice.ua	0 -14 -4 -1 15
pair next: cue.repatriation adj.dead	19 -13 6 -22 -38
pair next: cue.repatriation adj.modifier	24 3 -22 -3 -3
pair next: cue.repatriation adj.wounded	21 10 -5 -13 -14
pair next: cue.repatriation cue.agreement	19 -1 -18 0 0
pair next: cue.repatriation cue.of_whole	11 -8 13 2 -24
pair next: cue.repatriation cue.relative	-1 -1 23 -2 -20
pair next: cue.repatriation cue.since	29 -7 -15 -27 -14
pair next: cue.repatriation cue.today	-13 -1 -13 -6 23
pair next: cue.repatriation cue.year	6 -5 -9 28 -25
pair next: cue.repatriation noun.body	2 11 -5 4 -22
pair next: cue.repatriation noun.exchange	13 -5 -3 -3 -2
pair next: cue.repatriation noun.other	-28 -26 -35 -27 33
pair next: cue.repatriation own.to	12 -2 9 -9 -13
pair next: cue.repatriation qualifier.at_most	-12 13 -3 -1 0
pair next: cue.repatriation ru.of	15 0 -11 -3 -1
pair next: cue.repatriation ua.from	28 -14 -26 -3 -1
pair next: cue.repatriation ua.of	-22 -10 28 -11 -15
pair next: cue.repatriation ua.to	29 -8 -12 -8 -8
pair next: cue.repatriation verb.future	-15 -15 8 -15 9
pair next: cue.repatriation verb.get	33 -9 -19 -6 -19
pair next: cue.repatriation verb.other	-7 -2 -14 -10 29
pair next: cue.reunion adj.modifier	-7 28 -24 -15 -2
pair next: cue.reunion category	48 -6 -2 -7 -39
pair next: cue.reunion cue.completed	2 8 -9 -4 -9
pair next: cue.reunion cue.deported	20 -4 -1 -2 -14
pair next: cue.reunion cue.mediated	11 -4 -2 -4 0
pair next: cue.reunion cue.of_whole	7 23 -5 -17 -32
pair next: cue.reunion cue.other_return	-14 -11 -7 7 1
pair next: cue.reunion cue.reunion	14 -10 -7 6 -15
pair next: cue.reunion noun.child	-25 19 -18 6 -14
pair next: cue.reunion noun.family	17 6 -39 2 -9
pair next: cue.reunion noun.other	-2 -2 29 -13 -12
pair next: cue.reunion noun.people	20 -17 -26 -21 38
pair next: cue.reunion own.of	-15 -14 -11 -20 31
pair next: cue.reunion own.to	21 0 -10 -3 -9
pair next: cue.reunion ru.to	17 -4 0 -2 -11
pair next: cue.reunion ua.of	30 -5 -5 -20 -12
pair next: cue.reunion verb.come	55 -14 -12 -32 -37
pair next: cue.reunion verb.home	0 14 -20 4 -33
pair next: cue.review cue.year	-19 -3 -8 16 -5
pair next: cue.review noun.other	-29 -6 -25 16 10
pair next: cue.same_number adj.modifier	15 -1 -1 0 -12
pair next: cue.same_number cue.same_number	29 0 -16 -7 -15
pair next: cue.same_number noun.military	26 -6 -12 -13 -19
pair next: cue.same_number noun.other	-17 0 0 -7 19
pair next: cue.same_number noun.people	1 -3 5 -4 -11
pair next: cue.same_number ru.agent	0 -25 -1 -2 25
pair next: cue.same_number ru.of	-7 -5 -1 -11 11
pair next: cue.same_number ua.of	15 -1 -12 1 -4
pair next: cue.same_number verb.get	-15 -1 -2 17 -7
pair next: cue.same_number verb.give	-3 -3 -15 -5 10
pair next: cue.since adj.modifier	-36 -8 26 3 -16
pair next: cue.since category	24 -3 7 -28 -7
pair next: cue.since cue.agreement	-35 -15 -13 30 -15
pair next: cue.since cue.all	19 8 -18 -22 -31
pair next: cue.since cue.completed	-3 -1 -9 18 -14
pair next: cue.since cue.count	-8 -8 -12 23 3
pair next: cue.since cue.deported	5 -12 -5 31 -29
pair next: cue.since cue.mediated	12 -1 -9 -16 11
pair next: cue.since cue.of_whole	-11 -13 -1 14 -14
pair next: cue.since cue.of_year	-11 6 -20 29 -6
pair next: cue.since cue.recap	28 10 -11 -24 -11
pair next: cue.since cue.since	10 -10 -17 24 -25
pair next: cue.since cue.span	-12 -13 -16 58 -36
pair next: cue.since cue.to_date	0 -4 -19 7 3
pair next: cue.since cue.year	4 -20 -17 -18 34
pair next: cue.since noun.exchange	21 -10 -1 -10 -38
pair next: cue.since noun.other	-41 6 -21 0 7
pair next: cue.since noun.people	13 -1 -15 -22 10
pair next: cue.since qualifier.more_than	-26 -7 -9 -16 29
pair next: cue.since ru.of	14 -3 -2 -6 -4
pair next: cue.since ua.agent	-21 13 -2 37 -1
pair next: cue.since verb.bring	-26 -20 -29 27 18
pair next: cue.since verb.held_exchange	-18 -1 0 19 -1
pair next: cue.since verb.other	10 -3 -4 31 -14
pair next: cue.since view.ru	-42 -18 -13 68 -46
pair next: cue.span adj.modifier	-22 13 -21 21 -2
pair next: cue.span category	24 -20 -13 35 -35
pair next: cue.span cue.agreement	19 -15 -6 -34 -10
pair next: cue.span cue.completed	-27 -15 11 19 -9
pair next: cue.span cue.of_year	-12 2 -15 -43 36
pair next: cue.span cue.recap	-16 -15 10 -24 8
pair next: cue.span cue.span	-10 0 -14 -19 9
pair next: cue.span cue.stage	-5 -18 -16 11 -9
pair next: cue.span noun.exchange	0 -17 6 21 -22
pair next: cue.span noun.other	10 -8 2 -1 -35
pair next: cue.span noun.people	-3 15 -14 -15 9
pair next: cue.span qualifier.more_than	-21 -13 -1 -9 41
pair next: cue.span ru.agent	-2 14 -1 -2 -9
pair next: cue.span verb.bring	29 -2 -29 26 -26
pair next: cue.span verb.give	-22 -22 28 1 -3
pair next: cue.stage adj.modifier	-9 -5 -19 -10 2
pair next: cue.stage adj.wounded	8 -13 -14 -6 23
pair next: cue.stage category	2 -3 28 -11 -19
pair next: cue.stage cue.claims	17 -14 -3 -1 -4
pair next: cue.stage cue.deported	28 -12 -2 -4 -12
pair next: cue.stage cue.included	20 16 -20 -2 -15
pair next: cue.stage cue.of_whole	14 -6 -6 -4 -15
pair next: cue.stage cue.span	-22 -8 -15 25 -28
pair next: cue.stage cue.stage	-1 16 -16 -12 -22
pair next: cue.stage noun.civilian	-15 15 -2 -1 -1
pair next: cue.stage noun.exchange	21 -9 -7 -11 -18
pair next: cue.stage noun.military	5 -14 -11 14 -19
pair next: cue.stage noun.other	-6 8 -22 -9 28
pair next: cue.stage noun.people	0 24 17 -18 -15
pair next: cue.stage qualifier.at_most	-1 15 0 0 -15
pair next: cue.stage qualifier.more_than	18 -14 -13 -6 2
pair next: cue.stage ru.of	15 -5 -9 -7 -17
pair next: cue.stage ua.of	23 -14 -23 -15 -7
pair next: cue.stage verb.come	-35 14 -1 -2 8
pair next: cue.stage verb.future	-12 24 -7 -3 -16
pair next: cue.stage verb.get	2 -3 -14 -8 16
pair next: cue.stage verb.other	28 -3 -12 -14 -22
pair next: cue.thanks adj.modifier	4 -11 0 -3 -9
pair next: cue.thanks category	-35 -6 31 -16 15
pair next: cue.thanks country	30 -1 -9 -8 -18
pair next: cue.thanks cue.all	7 -7 18 8 -39
pair next: cue.thanks cue.completed	-3 -18 18 -12 -4
pair next: cue.thanks cue.mediated	6 -14 -3 12 -13
pair next: cue.thanks cue.of_whole	-16 -2 -10 -14 30
pair next: cue.thanks cue.ready	6 7 -8 -4 -3
pair next: cue.thanks cue.relative	0 -17 -19 -2 6
pair next: cue.thanks cue.thanks	21 4 0 -3 -10
pair next: cue.thanks noun.branch	-27 -5 13 -8 11
pair next: cue.thanks noun.exchange	-17 -4 18 -1 -6
pair next: cue.thanks noun.family	-14 -7 -7 14 -5
pair next: cue.thanks noun.foreigner	16 -2 -15 7 -15
pair next: cue.thanks noun.military	-17 -21 -6 -11 19
pair next: cue.thanks noun.other	15 -13 -10 -6 5
pair next: cue.thanks noun.people	16 -14 -30 4 -13
pair next: cue.thanks own.of	-1 13 9 10 -34
pair next: cue.thanks own.to	-18 -13 -2 19 -26
pair next: cue.thanks ru.of	25 10 -15 -20 -11
pair next: cue.thanks ru.to	-37 -11 -13 -13 17
pair next: cue.thanks ua.of	23 -15 -11 -4 5
pair next: cue.thanks verb.bring	-7 -1 -9 14 -14
pair next: cue.thanks verb.noun	-10 -15 29 0 -18
pair next: cue.thanks voice.ru	11 0 -2 -3 -5
pair next: cue.thanks voice.ua	33 -12 1 -47 -16
pair next: cue.third adj.modifier	-20 -4 -15 -5 24
pair next: cue.third country	-18 -14 -12 -12 29
pair next: cue.third cue.third	-32 -24 -31 -18 49
pair next: cue.third noun.exchange	-15 0 -9 0 15
pair next: cue.third noun.other	-16 -3 -10 0 16
pair next: cue.third noun.people	-35 -6 -15 -2 32
pair next: cue.third qualifier.more_than	17 -2 -1 -1 -14
pair next: cue.third ru.agent	-17 0 -14 0 18
pair next: cue.third verb.bring	-14 -3 -19 0 16
pair next: cue.third verb.home	-15 -1 0 -1 15
pair next: cue.to_date adj.modifier	28 -31 -5 -5 -4
pair next: cue.to_date cue.already	10 -12 15 -9 -3
pair next: cue.to_date cue.count	16 6 -18 -1 -23
pair next: cue.to_date cue.in_captivity	-18 -14 20 1 -35
pair next: cue.to_date cue.mediated	2 -14 -3 14 0
pair next: cue.to_date cue.of_whole	-26 31 -19 24 -19
pair next: cue.to_date cue.since	9 -6 -6 -3 -17
pair next: cue.to_date cue.to_date	-2 -8 -21 28 -26
pair next: cue.to_date cue.today	-56 9 -25 49 -23
pair next: cue.to_date cue.total	19 -6 -9 -6 -7
pair next: cue.to_date cue.transit	-7 4 21 -15 -38
pair next: cue.to_date noun.military	12 -4 -4 -12 1
pair next: cue.to_date noun.other	-13 6 -19 -13 14
pair next: cue.to_date noun.people	1 9 2 -7 -19
pair next: cue.to_date qualifier.more_than	-4 -3 -1 -27 28
pair next: cue.to_date ua.of	-21 -15 -8 34 -19
pair next: cue.to_date ua.to	-15 24 0 -9 -1
pair next: cue.today adj.modifier	-2 4 -14 -24 -3
pair next: cue.today adj.wounded	12 9 -8 -11 -14
pair next: cue.today category	-21 -4 34 -6 -25
pair next: cue.today country	-13 2 -4 -1 14
pair next: cue.today cue.all	23 -16 -13 -10 -10
pair next: cue.today cue.already	-7 17 -11 -1 -2
pair next: cue.today cue.called_off	-10 37 -9 -5 -19
pair next: cue.today cue.claims	26 22 -33 4 -14
pair next: cue.today cue.completed	20 -9 -5 -11 -4
pair next: cue.today cue.footage	19 -14 -10 -14 -18
pair next: cue.today cue.good_news	2 -4 24 -11 -11
pair next: cue.today cue.held	-12 23 -2 0 -27
pair next: cue.today cue.in_captivity	-11 -15 -15 15 -12
pair next: cue.today cue.mediated	32 -20 -9 -12 -20
pair next: cue.today cue.of_whole	8 -6 15 -11 -14
pair next: cue.today cue.planned	-17 6 14 -28 -32
pair next: cue.today cue.record	-15 -1 -10 -4 15
pair next: cue.today cue.relative	-14 -6 16 -2 -15
pair next: cue.today cue.stage	10 -20 12 -14 -21
pair next: cue.today cue.to_date	14 -5 0 0 -9
pair next: cue.today cue.today	-15 -18 -10 -5 5
pair next: cue.today cue.transit	36 0 -5 -20 -19
pair next: cue.today cue.venue	-29 6 12 -6 15
pair next: cue.today cue.yesterday	0 -22 22 4 -20
pair next: cue.today noun.body	11 -35 -27 -44 18
pair next: cue.today noun.exchange	7 16 -10 -15 -9
pair next: cue.today noun.family	-1 -8 10 -15 -17
pair next: cue.today noun.military	41 -29 -20 -9 -4
pair next: cue.today noun.other	-2 19 -32 -6 3
pair next: cue.today noun.people	-1 42 -12 -9 -28
pair next: cue.today own.agent	-13 -25 -11 13 26
pair next: cue.today own.of	14 -17 -11 18 16
pair next: cue.today own.to	23 -17 -13 -7 -15
pair next: cue.today qualifier.approx	-22 -35 -34 19 6
pair next: cue.today qualifier.at_most	-6 -4 -18 -12 16
pair next: cue.today qualifier.more_than	-25 15 -15 26 -27
pair next: cue.today ru.agent	-40 3 20 2 -24
pair next: cue.today ru.of	-24 22 12 -13 -21
pair next: cue.today ua.agent	-16 -14 -10 -2 17
pair next: cue.today ua.from	10 -2 -7 -1 -2
pair next: cue.today ua.of	8 -20 -16 -8 20
pair next: cue.today ua.to	29 -9 -7 -11 -23
pair next: cue.today verb.bring	-13 -10 30 -15 -23
pair next: cue.today verb.come	28 5 -22 -17 -8
pair next: cue.today verb.future	-31 25 2 -23 7
pair next: cue.today verb.get	4 -6 -3 -6 11
pair next: cue.today verb.held_exchange	18 -1 -18 -22 -17
pair next: cue.today verb.home	22 -5 -11 -4 -3
pair next: cue.today verb.noun	42 5 -10 -15 -23
pair next: cue.today verb.other	-6 18 4 -28 -3
pair next: cue.today verb.swap	14 -14 0 0 -1
pair next: cue.total adj.modifier	25 -7 -15 -8 -13
pair next: cue.total country	-8 -3 -4 11 -3
pair next: cue.total cue.captured	-23 -7 -7 -2 24
pair next: cue.total cue.claims	35 0 -1 -33 0
pair next: cue.total cue.count	-12 -32 -16 0 20
pair next: cue.total cue.mediated	16 -21 -10 21 -33
pair next: cue.total cue.month	-33 -15 21 -33 -6
pair next: cue.total cue.of_whole	11 -15 -3 -15 3
pair next: cue.total cue.recap	-16 0 27 0 -11
pair next: cue.total cue.since	29 -6 -5 -42 2
pair next: cue.total cue.span	40 -20 -11 -52 -9
pair next: cue.total cue.thanks	-11 18 -1 -13 0
pair next: cue.total cue.to_date	6 -4 -6 -1 -9
pair next: cue.total cue.total	12 -19 -7 17 -5
pair next: cue.total cue.year	3 -3 -11 -2 1
pair next: cue.total noun.body	-19 -17 -15 27 -15
pair next: cue.total noun.child	-4 -17 -20 23 -20
pair next: cue.total noun.civilian	37 -14 -15 -11 -24
pair next: cue.total noun.exchange	7 -13 -7 10 -9
pair next: cue.total noun.military	-14 -18 -13 20 -7
pair next: cue.total noun.other	-2 -13 -8 -3 3
pair next: cue.total noun.people	10 -16 0 -10 -10
pair next: cue.total own.to	-9 22 -5 0 -9
pair next: cue.total qualifier.approx	26 -11 -22 -7 -9
pair next: cue.total qualifier.at_most	-11 -15 -5 -10 16
pair next: cue.total qualifier.more_than	-24 15 -1 20 -9
pair next: cue.total ru.from	-41 -6 31 31 -30
pair next: cue.total ru.of	20 -15 -5 -3 -17
pair next: cue.total ua.to	-29 -20 28 19 -3
pair next: cue.total verb.bring	36 -6 -8 -7 -17
pair next: cue.total verb.come	8 -1 -10 7 -11
pair next: cue.total verb.home	-18 0 21 -1 -1
pair next: cue.total verb.other	-28 0 0 2 28
pair next: cue.total verb.swap	23 -6 -14 -17 -26
pair next: cue.training adj.modifier	-16 -2 -18 -12 34
pair next: cue.training country	21 -16 -8 -12 9
pair next: cue.training cue.of_whole	-15 -11 -15 -15 17
pair next: cue.training noun.exchange	-24 -6 -9 -12 32
pair next: cue.training noun.family	-1 0 -11 -4 15
pair next: cue.training noun.other	10 -5 -5 -9 0
pair next: cue.training verb.bring	-37 -2 39 -12 -7
pair next: cue.transit adj.modifier	-23 21 -4 -8 1
pair next: cue.transit adj.wounded	-29 -6 -10 -6 32
pair next: cue.transit category	-22 -4 -10 -1 27
pair next: cue.transit country	31 -5 -4 -12 -25
pair next: cue.transit cue.all	13 -9 0 -1 -2
pair next: cue.transit cue.held	-6 -18 0 -11 17
pair next: cue.transit cue.of_whole	5 -6 -3 11 -11
pair next: cue.transit cue.ready	-19 31 -9 -2 -3
pair next: cue.transit cue.transit	13 -7 3 -15 -9
pair next: cue.transit cue.venue	-35 -17 -17 -2 34
pair next: cue.transit noun.other	-10 -17 14 -5 20
pair next: cue.transit own.to	10 -2 -8 0 0
pair next: cue.transit qualifier.at_most	-1 4 -4 -8 -10
pair next: cue.transit ru.of	-8 -2 18 10 -22
pair next: cue.transit ru.to	11 -9 11 -13 -20
pair next: cue.transit ua.of	31 -15 -10 -13 -18
pair next: cue.transit ua.to	37 -13 -22 -22 1
pair next: cue.unfinished cue.completed	-74 13 34 -19 -15
pair next: cue.unfinished cue.planned	1 -24 -14 -15 20
pair next: cue.unit adj.modifier	39 -2 -18 -4 -22
pair next: cue.unit category	30 -13 -15 -9 -16
pair next: cue.unit cue.claims	-3 -2 8 -1 -3
pair next: cue.unit cue.relative	-3 0 -12 -1 13
pair next: cue.unit cue.unit	26 -2 -18 -4 -1
pair next: cue.unit noun.branch	9 -5 -8 -1 -7
pair next: cue.unit noun.military	12 -2 -5 -3 -3
pair next: cue.unit noun.people	15 10 -15 -10 -13
pair next: cue.unit ru.of	40 -6 -14 -11 -15
pair next: cue.unit ua.of	-6 -1 15 -4 -14
pair next: cue.unit verb.come	-37 -9 -7 -5 48
pair next: cue.unit view.ru	-15 -7 -6 1 -12
pair next: cue.venue adj.modifier	-19 -2 24 -11 6
pair next: cue.venue country	-36 17 10 -21 8
pair next: cue.venue cue.agreement	19 12 -23 -16 -25
pair next: cue.venue cue.completed	-1 -16 -9 -9 17
pair next: cue.venue cue.of_whole	-15 -19 -15 -7 29
pair next: cue.venue cue.relative	-2 13 -11 16 -18
pair next: cue.venue cue.since	1 12 -1 0 -12
pair next: cue.venue cue.venue	-18 13 -12 -10 25
pair next: cue.venue noun.civilian	-19 -5 14 19 -16
pair next: cue.venue noun.other	-14 -8 -6 -7 13
pair next: cue.venue verb.future	14 -23 -2 -11 -5
pair next: cue.visit adj.modifier	-5 -14 5 -12 7
pair next: cue.visit country	-12 11 -25 10 -15
pair next: cue.visit cue.born	-14 -1 39 -2 -30
pair next: cue.visit cue.of_whole	-5 -15 -20 -15 27
pair next: cue.visit cue.other_return	-12 -6 38 -1 -43
pair next: cue.visit cue.relative	-24 -6 -8 -16 25
pair next: cue.visit cue.reunion	-31 -9 -25 -42 34
pair next: cue.visit cue.today	-11 -2 44 -1 -40
pair next: cue.visit cue.visit	7 9 32 -7 -68
pair next: cue.visit cue.yesterday	16 -22 8 -14 -19
pair next: cue.visit noun.branch	-22 -10 33 -4 -10
pair next: cue.visit noun.family	-4 14 -14 -14 6
pair next: cue.visit noun.military	-26 -15 10 -15 12
pair next: cue.visit noun.other	28 -5 4 -1 -18
pair next: cue.visit noun.people	-30 -15 27 -4 9
pair next: cue.visit ru.of	-40 -7 15 -13 12
pair next: cue.visit ua.of	18 -22 -10 -29 -2
pair next: cue.visit verb.other	2 -24 21 -9 -23
pair next: cue.year cue.completed	-16 10 -27 6 0
pair next: cue.year cue.count	5 -14 -1 37 -24
pair next: cue.year cue.of_year	-4 -5 -19 13 -7
pair next: cue.year cue.recap	-9 -11 -31 -14 47
pair next: cue.year cue.review	-29 -6 -18 18 5
pair next: cue.year cue.span	-27 -13 14 3 4
pair next: cue.year cue.year	-42 -12 -18 28 8
pair next: cue.year noun.exchange	-18 -20 16 18 -15
pair next: cue.year noun.other	-1 -3 -27 26 -36
pair next: cue.yesterday adj.modifier	10 -16 38 -25 -40
pair next: cue.yesterday category	36 -13 -21 -9 -20
pair next: cue.yesterday cue.agreed	17 -6 -18 -1 -2
pair next: cue.yesterday cue.completed	-40 -22 41 -2 -6
pair next: cue.yesterday cue.evacuation	-35 -21 -20 -13 43
pair next: cue.yesterday cue.footage	-16 -13 17 -1 -14
pair next: cue.yesterday cue.local	-40 -2 51 -1 -15
pair next: cue.yesterday cue.of_whole	13 -19 20 -5 -26
pair next: cue.yesterday cue.recap	2 -11 -13 0 13
pair next: cue.yesterday cue.stage	-4 -14 16 -2 -11
pair next: cue.yesterday cue.thanks	-15 -4 -19 -5 22
pair next: cue.yesterday cue.today	-17 -13 24 -20 -29
pair next: cue.yesterday cue.venue	-17 -10 -26 21 12
pair next: cue.yesterday cue.yesterday	8 -20 23 -14 -25
pair next: cue.yesterday noun.exchange	-26 -23 49 -24 -18
pair next: cue.yesterday noun.military	-25 0 33 -2 -8
pair next: cue.yesterday noun.other	-4 -9 13 -7 -10
pair next: cue.yesterday noun.people	-25 -13 30 -11 -21
pair next: cue.yesterday own.agent	31 43 -52 -23 -12
pair next: cue.yesterday own.to	48 -1 -35 -12 -4
pair next: cue.yesterday ru.agent	9 -14 -5 -7 -21
pair next: cue.yesterday ru.from	33 -3 -25 -11 -51
pair next: cue.yesterday ru.of	-19 12 14 -10 2
pair next: cue.yesterday ua.agent	31 -5 -20 -13 -25
pair next: cue.yesterday ua.from	10 0 31 -2 -18
pair next: cue.yesterday ua.to	20 -1 -20 -2 -5
pair next: cue.yesterday verb.bring	3 1 10 -23 -33
pair next: cue.yesterday verb.come	-18 -3 17 -4 1
pair next: cue.yesterday verb.give	18 -15 -14 -14 -4
pair next: cue.yesterday verb.held_exchange	38 -26 -10 -20 -19
pair next: cue.yesterday verb.noun	-28 5 41 -3 -23
pair next: cue.yesterday verb.other	-22 14 14 -2 12
pair next: cue.yesterday verb.swap	-22 -5 45 -3 -32
pair next: foe.agent adj.modifier	6 -18 2 -7 -4
pair next: foe.agent adj.wounded	12 -1 -3 0 -8
pair next: foe.agent category	17 -4 -4 -6 -16
pair next: foe.agent cue.captured	-16 -11 -1 -2 26
pair next: foe.agent cue.claims	20 3 -6 -13 -4
pair next: foe.agent cue.held	6 -34 -17 9 55
pair next: foe.agent cue.in_captivity	8 -1 -1 -4 -2
pair next: foe.agent cue.included	22 1 -18 -3 -16
pair next: foe.agent cue.mediated	-30 -14 -2 24 -6
pair next: foe.agent cue.of_whole	-38 -1 24 -15 -23
pair next: foe.agent cue.postponed	18 -13 -12 17 -36
pair next: foe.agent cue.relative	-40 -18 16 -8 2
pair next: foe.agent cue.today	-16 10 18 -2 -28
pair next: foe.agent foe.of	14 -15 -25 -14 12
pair next: foe.agent noun.military	-15 -10 -18 35 -13
pair next: foe.agent noun.other	-30 21 11 -16 -8
pair next: foe.agent noun.people	-6 -12 -25 -32 23
pair next: foe.agent own.to	41 -20 -16 -13 -20
pair next: foe.agent qualifier.at_most	12 -3 -13 -11 -10
pair next: foe.agent qualifier.more_than	29 0 0 0 -29
pair next: foe.agent ua.of	15 -4 -2 -8 -2
pair next: foe.agent ua.to	-19 -12 -1 18 -11
pair next: foe.agent verb.bring	29 -1 -7 -3 -22
pair next: foe.agent verb.come	8 14 -19 -18 -11
pair next: foe.agent verb.future	23 -2 -22 -5 4
pair next: foe.agent verb.get	31 -50 -9 -11 32
pair next: foe.agent verb.home	10 -16 18 -14 -18
pair next: foe.agent verb.other	-18 12 9 -29 -3
pair next: foe.agent verb.will	-4 -4 -1 -2 10
pair next: foe.from adj.modifier	-17 14 -10 -12 17
pair next: foe.from own.to	10 -1 -14 -1 12
pair next: foe.of adj.modifier	2 -19 -10 -6 3
pair next: foe.of category	23 -6 -23 -16 22
pair next: foe.of cue.captivity	12 -5 -15 13 -15
pair next: foe.of cue.captured	-18 -2 -1 -1 21
pair next: foe.of cue.denied	-14 -48 -11 22 42
pair next: foe.of cue.held	6 -7 22 13 -16
pair next: foe.of cue.mediated	14 -2 -7 -1 -4
pair next: foe.of cue.relative	-7 -3 -6 11 -5
pair next: foe.of cue.span	-17 -11 -8 -12 30
pair next: foe.of cue.today	-5 -31 -3 12 15
pair next: foe.of noun.family	-15 -7 -2 -21 31
pair next: foe.of noun.military	-8 0 -34 -8 31
pair next: foe.of noun.other	5 -14 -10 0 6
pair next: foe.of noun.people	-16 -4 -1 9 -8
pair next: foe.of qualifier.approx	19 -6 0 -4 -12
pair next: foe.of qualifier.at_most	11 -1 -5 -12 -1
pair next: foe.of qualifier.more_than	-8 -2 -12 -5 18
pair next: foe.of ru.of	-21 6 -14 -15 22
pair next: foe.of ru.to	11 -2 -2 -1 -7
pair next: foe.of verb.bring	11 -3 -10 -3 -9
pair next: foe.of verb.future	-8 19 -18 -11 -17
pair next: foe.of verb.get	17 -14 -11 -3 -15
pair next: foe.of verb.give	14 -6 -8 -5 0
pair next: foe.of verb.noun	-11 -13 -11 -5 11
pair next: foe.of verb.other	-24 -8 -26 18 -1
pair next: foe.of view.ua	21 -1 -5 -2 -14
pair next: foe.of voice.ru	-13 8 -15 18 -37
pair next: foe.to adj.modifier	14 -3 -16 33 -19
pair next: foe.to category	15 0 -12 -1 -2
pair next: foe.to cue.mediated	12 -1 -4 -4 -11
pair next: foe.to cue.relative	12 0 -7 -8 -4
pair next: foe.to cue.thanks	16 -1 -6 -6 -3
pair next: foe.to foe.of	-6 -8 -8 15 -15
pair next: foe.to noun.military	-11 -1 0 -1 12
pair next: foe.to noun.other	-19 -19 9 -4 27
pair next: foe.to noun.people	12 0 -1 -21 7
pair next: foe.to own.to	35 -20 -34 -35 -29
pair next: foe.to verb.future	-9 -6 -15 -13 22
pair next: foe.to verb.give	11 -2 21 -2 -28
pair next: foe.to verb.other	-33 -14 15 -19 49
pair next: noun.body adj.dead	-5 -1 -7 6 -11
pair next: noun.body adj.modifier	-18 21 -25 -5 1
pair next: noun.body category	23 -8 -6 -3 -13
pair next: noun.body country	-26 14 21 -1 -8
pair next: noun.body cue.agreed	-10 -11 0 12 -11
pair next: noun.body cue.claims	32 14 -16 -15 -18
pair next: noun.body cue.denied	-2 15 -1 -2 -11
pair next: noun.body cue.held	-6 20 -14 -5 -30
pair next: noun.body cue.in_return	-39 -4 -7 43 -11
pair next: noun.body cue.of_whole	22 -18 -1 -35 15
pair next: noun.body cue.part	18 -15 -15 -15 13
pair next: noun.body cue.planned	-14 25 -27 -15 -52
pair next: noun.body cue.ready	5 39 -9 -27 -17
pair next: noun.body cue.recap	-23 -20 5 -15 25
pair next: noun.body cue.relative	-4 -3 39 -12 -33
pair next: noun.body cue.repatriation	0 -7 4 14 -15
pair next: noun.body cue.to_date	-15 17 -12 -15 -11
pair next: noun.body cue.today	18 -2 -4 -12 -1
pair next: noun.body cue.year	-8 -1 -6 11 -1
pair next: noun.body noun.body	6 -3 -13 20 -23
pair next: noun.body noun.civilian	-24 15 -21 -13 9
pair next: noun.body noun.exchange	-15 17 -12 -3 -5
pair next: noun.body noun.foreigner	-19 13 -21 -8 -3
pair next: noun.body noun.military	10 -12 10 -5 -2
pair next: noun.body noun.other	-15 8 3 4 6
pair next: noun.body noun.people	26 8 -17 -12 -24
pair next: noun.body noun.soldier	50 -10 -16 -28 -10
pair next: noun.body own.to	31 -23 -14 -19 -6
pair next: noun.body qualifier.approx	20 26 -21 -22 -17
pair next: noun.body qualifier.at_most	0 -14 -4 -19 34
pair next: noun.body qualifier.more_than	-16 17 -14 18 -21
pair next: noun.body ru.agent	-27 -13 -13 33 -18
pair next: noun.body ru.of	10 -15 28 -12 -25
pair next: noun.body ru.to	33 -12 -9 -9 -8
pair next: noun.body ua.agent	21 -8 18 -15 -18
pair next: noun.body ua.of	46 -22 -13 -25 -24
pair next: noun.body ua.to	1 -26 12 -10 -29
pair next: noun.body verb.bring	-16 -18 -27 29 5
pair next: noun.body verb.come	-3 -8 11 -14 -16
pair next: noun.body verb.future	-9 -23 27 10 -11
pair next: noun.body verb.get	7 -41 29 -29 -33
pair next: noun.body verb.give	1 -22 8 6 -37
pair next: noun.body verb.other	-19 -4 -29 -8 27
pair next: noun.body verb.will	9 12 -12 -5 -19
pair next: noun.branch adj.modifier	-12 -27 10 -3 18
pair next: noun.branch adj.wounded	-26 -4 -21 -2 44
pair next: noun.branch category	-8 -13 14 -14 2
pair next: noun.branch country	39 -2 -35 -2 -16
pair next: noun.branch cue.all	-15 0 17 0 -11
pair next: noun.branch cue.captured	-5 -3 -10 -2 18
pair next: noun.branch cue.evacuation	-11 -1 -1 -1 13
pair next: noun.branch cue.footage	2 -1 -1 -18 18
pair next: noun.branch cue.mediated	21 -16 -2 0 -14
pair next: noun.branch cue.of_whole	-21 -6 12 -10 15
pair next: noun.branch cue.part	0 6 -22 -7 8
pair next: noun.branch cue.relative	-3 -9 34 -8 -13
pair next: noun.branch cue.span	-36 -8 7 -1 -1
pair next: noun.branch cue.unit	19 -14 -3 -7 -15
pair next: noun.branch noun.branch	24 0 -15 -5 -7
pair next: noun.branch noun.child	-9 0 -1 0 10
pair next: noun.branch noun.civilian	-3 12 5 -13 -9
pair next: noun.branch noun.exchange	-12 28 -14 -7 -27
pair next: noun.branch noun.family	-12 -5 -24 19 -11
pair next: noun.branch noun.military	28 -3 0 -10 -21
pair next: noun.branch noun.other	-4 -10 8 -32 12
pair next: noun.branch noun.people	-6 11 13 -13 -9
pair next: noun.branch noun.rank	15 -1 -11 0 -10
pair next: noun.branch qualifier.approx	14 -21 3 -15 9
pair next: noun.branch qualifier.at_most	15 -1 14 -1 -15
pair next: noun.branch ru.of	-47 12 -33 -13 38
pair next: noun.branch ua.agent	-13 53 -1 -11 -38
pair next: noun.branch ua.of	9 -12 19 -9 -29
pair next: noun.branch verb.bring	-23 -14 -7 -4 18
pair next: noun.branch verb.come	-28 -6 -18 -6 38
pair next: noun.branch verb.future	-15 -1 19 -1 -8
pair next: noun.branch verb.give	22 -6 2 -3 -16
pair next: noun.branch verb.other	-21 -17 -15 -7 17
pair next: noun.branch verb.swap	19 -9 -17 -2 1
pair next: noun.branch verb.will	3 -2 14 0 -14
pair next: noun.branch voice.ua	-16 -18 -5 1 21
pair next: noun.child adj.modifier	13 -20 15 -2 -15
pair next: noun.child category	-18 1 -19 3 9
pair next: noun.child noun.other	-20 -12 2 -20 16
pair next: noun.child noun.woman	11 16 12 -19 -31
pair next: noun.child ua.of	-22 -17 -23 25 -17
pair next: noun.civilian adj.modifier	8 -28 4 -5 4
pair next: noun.civilian adj.wounded	-11 17 -5 -6 -1
pair next: noun.civilian category	2 4 -9 17 -22
pair next: noun.civilian country	-18 -4 -2 35 -8
pair next: noun.civilian cue.all	-19 -4 6 -9 9
pair next: noun.civilian cue.captivity	6 12 -16 -39 8
pair next: noun.civilian cue.claims	-2 -13 21 -17 14
pair next: noun.civilian cue.deported	14 -10 -1 -14 5
pair next: noun.civilian cue.evacuation	-1 -5 -19 -44 53
pair next: noun.civilian cue.held	-28 -21 5 33 -58
pair next: noun.civilian cue.in_captivity	-16 11 -6 30 -35
pair next: noun.civilian cue.in_return	-6 -8 -6 -6 26
pair next: noun.civilian cue.local	-49 -10 21 4 6
pair next: noun.civilian cue.mediated	9 -12 -25 -23 29
pair next: noun.civilian cue.of_whole	11 -5 -16 -1 -19
pair next: noun.civilian cue.other_war	-11 -16 -2 -2 19
pair next: noun.civilian cue.part	-1 11 -11 -16 8
pair next: noun.civilian cue.relative	16 -27 -15 0 -20
pair next: noun.civilian cue.reunion	18 -2 -1 -2 -15
pair next: noun.civilian cue.today	-20 6 10 9 -15
pair next: noun.civilian noun.child	-20 -2 -3 19 6
pair next: noun.civilian noun.civilian	-16 2 0 2 -2
pair next: noun.civilian noun.exchange	30 -1 -34 -6 12
pair next: noun.civilian noun.foreigner	11 -4 -13 18 -18
pair next: noun.civilian noun.military	-2 -6 -15 -24 30
pair next: noun.civilian noun.other	-22 3 8 3 9
pair next: noun.civilian noun.people	-8 -8 5 12 -5
pair next: noun.civilian noun.woman	21 5 -2 -18 -5
pair next: noun.civilian own.of	-11 -6 21 -1 -3
pair next: noun.civilian own.to	-3 -4 -6 13 -2
pair next: noun.civilian qualifier.approx	-22 -21 -4 28 -8
pair next: noun.civilian qualifier.at_most	-19 -9 -11 13 -5
pair next: noun.civilian ru.agent	15 13 -7 10 -17
pair next: noun.civilian ru.from	12 -7 -1 6 -11
pair next: noun.civilian ru.of	5 -12 12 4 -36
pair next: noun.civilian ru.to	-2 0 -1 -11 14
pair next: noun.civilian ua.agent	-12 -18 -1 19 -8
pair next: noun.civilian ua.of	23 -8 -16 -7 8
pair next: noun.civilian ua.to	32 -15 -9 -25 -36
pair next: noun.civilian verb.bring	0 -18 -26 -6 16
pair next: noun.civilian verb.come	-8 1 6 -6 -19
pair next: noun.civilian verb.future	13 16 -2 -4 -17
pair next: noun.civilian verb.give	8 -7 -6 -15 12
pair next: noun.civilian verb.held_exchange	8 -7 -2 -1 2
pair next: noun.civilian verb.home	27 -5 -18 -17 -10
pair next: noun.civilian verb.other	-25 -13 -14 -26 40
pair next: noun.civilian verb.will	-19 29 -26 12 -16
pair next: noun.civilian voice.ua	0 -7 -2 13 -4
pair next: noun.exchange adj.dead	54 -33 1 -32 -27
pair next: noun.exchange adj.modifier	19 14 -10 -20 -11
pair next: noun.exchange adj.wounded	-14 53 -7 -35 -49
pair next: noun.exchange category	16 -9 -10 -9 -13
pair next: noun.exchange country	-40 2 9 0 2
pair next: noun.exchange cue.agreed	8 20 -8 -2 -21
pair next: noun.exchange cue.agreement	23 -37 -10 -16 11
pair next: noun.exchange cue.all	-32 -2 -44 16 -8
pair next: noun.exchange cue.called_off	-19 35 -36 -36 -22
pair next: noun.exchange cue.captivity	-14 18 -13 10 -7
pair next: noun.exchange cue.claims	4 -10 -38 -21 35
pair next: noun.exchange cue.completed	-6 -15 -2 10 -4
pair next: noun.exchange cue.count	13 17 -7 -21 -22
pair next: noun.exchange cue.denied	-38 40 -6 -34 -31
pair next: noun.exchange cue.each	28 -26 -12 -4 -14
pair next: noun.exchange cue.footage	-38 39 10 -24 -45
pair next: noun.exchange cue.good_news	19 -6 -8 -5 -4
pair next: noun.exchange cue.held	-49 -27 -38 -2 41
pair next: noun.exchange cue.in_return	26 -5 -7 -6 -8
pair next: noun.exchange cue.included	-25 11 10 -15 -8
pair next: noun.exchange cue.local	-17 -12 48 -3 -28
pair next: noun.exchange cue.mediated	13 -17 5 16 -26
pair next: noun.exchange cue.money	-36 -10 -8 -10 46
pair next: noun.exchange cue.name	16 0 -1 -13 -7
pair next: noun.exchange cue.of_whole	-15 -5 -17 -7 16
pair next: noun.exchange cue.of_year	31 -1 -26 -1 -6
pair next: noun.exchange cue.one_sided	20 -15 -6 -11 -9
pair next: noun.exchange cue.other_exchange	-34 -26 -19 -24 49
pair next: noun.exchange cue.part	11 -2 -1 3 -12
pair next: noun.exchange cue.planned	-16 -26 -7 -16 65
pair next: noun.exchange cue.postponed	-15 29 -16 -9 -53
pair next: noun.exchange cue.recap	1 23 -6 -7 -7
pair next: noun.exchange cue.relative	-11 8 -5 -15 -5
pair next: noun.exchange cue.since	38 17 -16 -22 -41
pair next: noun.exchange cue.span	1 -18 3 -17 10
pair next: noun.exchange cue.stage	21 -24 -9 18 -10
pair next: noun.exchange cue.thanks	-7 -10 23 -15 -9
pair next: noun.exchange cue.to_date	2 -8 -9 0 -11
pair next: noun.exchange cue.today	2 12 -28 -10 11
pair next: noun.exchange cue.venue	-1 18 -8 -1 -16
pair next: noun.exchange cue.year	-8 -17 -2 22 -16
pair next: noun.exchange cue.yesterday	-10 -5 12 0 0
pair next: noun.exchange noun.body	-1 9 -16 -2 -28
pair next: noun.exchange noun.civilian	-8 -17 21 8 -42
pair next: noun.exchange noun.exchange	16 -23 -13 -27 21
pair next: noun.exchange noun.family	-26 -4 42 -4 -14
pair next: noun.exchange noun.military	16 19 -9 -22 -49
pair next: noun.exchange noun.other	11 -17 -5 -25 10
pair next: noun.exchange noun.people	30 27 -12 -21 -26
pair next: noun.exchange own.agent	-27 12 24 -13 -17
pair next: noun.exchange own.from	-13 20 -4 -4 -19
pair next: noun.exchange own.to	-20 -3 30 -12 -17
pair next: noun.exchange qualifier.approx	6 4 -20 16 -2
pair next: noun.exchange qualifier.at_least	-28 29 -16 -18 -14
pair next: noun.exchange qualifier.at_most	-3 11 -29 3 -1
pair next: noun.exchange qualifier.more_than	-29 34 -41 -12 -44
pair next: noun.exchange ru.agent	-10 7 -7 -12 9
pair next: noun.exchange ru.from	-11 4 -15 35 -19
pair next: noun.exchange ru.of	-20 -16 29 6 -44
pair next: noun.exchange ru.to	-14 -14 -7 -5 29
pair next: noun.exchange ua.agent	1 19 -22 15 -5
pair next: noun.exchange ua.from	-8 25 -20 25 -6
pair next: noun.exchange ua.of	56 -10 -19 -29 -28
pair next: noun.exchange ua.to	21 -7 -14 -5 -4
pair next: noun.exchange verb.bring	0 -9 -21 6 -15
pair next: noun.exchange verb.come	5 -15 -49 -19 52
pair next: noun.exchange verb.future	-24 41 -34 2 -30
pair next: noun.exchange verb.get	8 15 -5 -1 -15
pair next: noun.exchange verb.give	8 1 -9 -24 5
pair next: noun.exchange verb.held_exchange	25 -27 -3 -5 -5
pair next: noun.exchange verb.home	14 17 21 -20 -17
pair next: noun.exchange verb.noun	-14 14 10 2 -21
pair next: noun.exchange verb.other	-12 -3 14 0 -7
pair next: noun.exchange verb.swap	-27 9 -2 -20 2
pair next: noun.exchange verb.will	6 2 -9 4 -31
pair next: noun.exchange voice.ru	-17 22 -7 -5 -17
pair next: noun.exchange voice.ua	19 -1 -4 -16 -3
pair next: noun.family adj.dead	10 -1 -21 -11 22
pair next: noun.family adj.modifier	-7 13 17 -17 -28
pair next: noun.family category	-11 0 -26 -7 8
pair next: noun.family cue.captivity	7 -8 3 1 -9
pair next: noun.family cue.captured	-5 -20 14 -18 -3
pair next: noun.family cue.claims	-4 -17 -19 -9 19
pair next: noun.family cue.footage	19 -16 -19 -26 21
pair next: noun.family cue.good_news	16 70 -35 -6 -62
pair next: noun.family cue.held	29 -4 -13 -2 -19
pair next: noun.family cue.mediated	46 -9 -3 -17 -28
pair next: noun.family cue.missing	-8 -2 -7 -3 15
pair next: noun.family cue.money	0 -15 -1 0 15
pair next: noun.family cue.of_whole	-31 0 5 -12 6
pair next: noun.family cue.other_return	-3 -1 3 -14 6
pair next: noun.family cue.part	18 -15 0 -8 11
pair next: noun.family cue.planned	-6 15 -1 -14 -13
pair next: noun.family cue.record	-11 -16 38 -23 -30
pair next: noun.family cue.relative	2 1 -23 -1 2
pair next: noun.family cue.repatriation	26 -2 -25 -3 -1
pair next: noun.family cue.today	39 4 -19 -24 -15
pair next: noun.family cue.total	-4 8 -4 0 -1
pair next: noun.family noun.branch	-16 -8 53 -9 -18
pair next: noun.family noun.child	-12 -1 -5 12 1
pair next: noun.family noun.civilian	-19 -33 -1 29 -25
pair next: noun.family noun.exchange	-2 9 -5 -4 -17
pair next: noun.family noun.family	-35 11 18 -18 1
pair next: noun.family noun.military	-51 -30 -8 -55 87
pair next: noun.family noun.other	-11 -4 10 -15 -12
pair next: noun.family noun.people	-12 0 -26 1 9
pair next: noun.family own.agent	-12 -15 -11 -18 21
pair next: noun.family own.to	8 -14 13 -7 -5
pair next: noun.family qualifier.at_most	11 -27 -2 17 12
pair next: noun.family ru.of	11 -13 -14 -14 11
pair next: noun.family ru.to	24 -8 -13 -20 -28
pair next: noun.family ua.from	15 -1 -1 -14 -5
pair next: noun.family ua.of	5 -22 -22 15 31
pair next: noun.family ua.to	6 -28 -25 8 -3
pair next: noun.family verb.come	4 -6 30 -21 -16
pair next: noun.family verb.future	-7 -5 9 -23 26
pair next: noun.family verb.get	9 -3 13 9 -30
pair next: noun.family verb.give	15 0 0 0 -15
pair next: noun.family verb.other	-21 -6 39 -21 -22
pair next: noun.foreigner adj.modifier	-15 13 15 -2 -15
pair next: noun.foreigner category	-9 -5 -17 7 12
pair next: noun.foreigner country	1 -12 -10 -8 4
pair next: noun.man adj.modifier	-24 -21 -43 -17 22
pair next: noun.man category	21 -4 3 -13 -22
pair next: noun.man cue.all	13 -1 -4 -1 -8
pair next: noun.man cue.born	-15 0 0 -1 15
pair next: noun.man cue.of_whole	-5 16 -4 -24 -12
pair next: noun.man cue.relative	-14 -17 -3 -21 25
pair next: noun.man noun.woman	28 -5 -9 -13 -18
pair next: noun.man verb.bring	-15 -3 19 -6 -18
pair next: noun.man verb.come	-23 -6 20 -8 -14
pair next: noun.man verb.future	33 -3 -19 -1 -18
pair next: noun.man verb.get	-16 -8 38 -4 12
pair next: noun.man verb.home	-46 -3 13 42 -10
pair next: noun.man verb.other	-8 21 4 -2 -20
pair next: noun.military adj.dead	39 -12 -7 -21 -13
pair next: noun.military adj.freed	-19 -4 11 -2 7
pair next: noun.military adj.modifier	-4 -15 -1 -14 11
pair next: noun.military adj.wounded	19 -1 -4 -1 -15
pair next: noun.military category	8 -5 4 -4 -11
pair next: noun.military country	5 -14 -2 -1 14
pair next: noun.military cue.agreement	-12 -2 14 -1 -18
pair next: noun.military cue.all	11 -1 -9 -8 4
pair next: noun.military cue.born	2 0 -2 -6 -24
pair next: noun.military cue.captivity	13 -12 -18 -11 22
pair next: noun.military cue.captured	-22 -1 -6 -22 41
pair next: noun.military cue.claims	-7 -16 -7 38 -18
pair next: noun.military cue.completed	-49 2 51 -35 10
pair next: noun.military cue.each	-8 12 -10 -2 -8
pair next: noun.military cue.footage	-5 -5 5 -13 7
pair next: noun.military cue.held	-6 -16 9 40 -46
pair next: noun.military cue.in_captivity	6 -13 -9 -8 -5
pair next: noun.military cue.in_return	16 6 -6 5 -20
pair next: noun.military cue.included	-17 -10 19 -13 -17
pair next: noun.military cue.local	-36 -4 42 -1 -7
pair next: noun.military cue.mediated	30 -1 -21 -1 -8
pair next: noun.military cue.missing	-1 24 -2 -9 -13
pair next: noun.military cue.of_whole	-26 5 2 -2 4
pair next: noun.military cue.other_return	-2 16 -9 -2 -21
pair next: noun.military cue.other_war	-28 -12 -8 -1 40
pair next: noun.military cue.outside	8 -4 0 -4 0
pair next: noun.military cue.part	26 19 -34 -18 -3
pair next: noun.military cue.planned	1 8 -3 -1 -5
pair next: noun.military cue.recap	-16 -1 16 -1 -2
pair next: noun.military cue.relative	12 -26 10 -20 3
pair next: noun.military cue.same_number	-24 -2 13 -3 14
pair next: noun.military cue.span	-18 -1 -2 8 13
pair next: noun.military cue.stage	-58 -4 -24 -11 41
pair next: noun.military cue.today	35 -25 -11 -17 -11
pair next: noun.military cue.total	8 -6 -10 17 -10
pair next: noun.military cue.transit	23 -8 0 -6 -11
pair next: noun.military cue.unit	2 6 -14 3 -10
pair next: noun.military cue.yesterday	-21 -18 28 -4 -23
pair next: noun.military foe.of	13 -7 -4 -17 14
pair next: noun.military noun.body	-33 -5 56 -14 17
pair next: noun.military noun.branch	21 -8 -18 -3 -7
pair next: noun.military noun.child	-14 -18 -2 -1 28
pair next: noun.military noun.civilian	34 -11 -5 0 -20
pair next: noun.military noun.exchange	-24 1 -30 27 13
pair next: noun.military noun.man	17 -2 -7 -1 -13
pair next: noun.military noun.military	-9 -8 11 11 -6
pair next: noun.military noun.other	5 -11 -29 -24 15
pair next: noun.military noun.people	-21 -9 34 -2 -17
pair next: noun.military noun.rank	18 9 -28 -7 -12
pair next: noun.military own.agent	31 -4 -5 -18 -7
pair next: noun.military own.of	-16 -5 17 -6 9
pair next: noun.military own.to	42 -29 -9 -27 -21
pair next: noun.military qualifier.approx	-13 0 15 -8 -7
pair next: noun.military qualifier.at_least	-16 33 -2 -21 -30
pair next: noun.military qualifier.at_most	10 13 -40 -25 -25
pair next: noun.military qualifier.more_than	-3 -3 -12 -21 17
pair next: noun.military ru.agent	32 -9 -6 -6 -12
pair next: noun.military ru.from	46 -3 -19 -10 -22
pair next: noun.military ru.of	6 -12 5 -14 1
pair next: noun.military ru.to	1 14 -12 -3 -17
pair next: noun.military ua.agent	23 -6 4 -6 -14
pair next: noun.military ua.from	-22 -4 18 -3 -10
pair next: noun.military ua.of	14 7 -25 -7 -12
pair next: noun.military ua.to	32 -9 1 -11 -14
pair next: noun.military verb.bring	45 -2 -6 -29 -31
pair next: noun.military verb.come	41 -14 1 -10 -23
pair next: noun.military verb.future	-31 30 -3 -5 18
pair next: noun.military verb.get	7 -13 -24 21 3
pair next: noun.military verb.give	4 -8 2 -20 -14
pair next: noun.military verb.held_exchange	11 -2 -10 6 -4
pair next: noun.military verb.home	18 -14 4 -6 -18
pair next: noun.military verb.noun	-15 -7 14 -1 -4
pair next: noun.military verb.other	-47 1 -18 -26 37
pair next: noun.military verb.swap	-15 -14 -1 -2 15
pair next: noun.military verb.will	38 -27 -2 -3 -15
pair next: noun.military view.ru	-46 -1 19 -12 22
pair next: noun.military view.ua	37 -18 -9 -20 -5
pair next: noun.military voice.ua	5 -17 16 28 -26
pair next: noun.other adj.dead	19 10 -2 -12 -15
pair next: noun.other adj.modifier	9 -15 -3 -11 2
pair next: noun.other adj.wounded	-29 33 -6 -9 -5
pair next: noun.other category	1 -24 17 -17 16
pair next: noun.other country	-7 15 -7 2 -16
pair next: noun.other cue.agreed	-1 14 -30 -16 -8
pair next: noun.other cue.agreement	5 13 -16 -4 -3
pair next: noun.other cue.all	-18 -11 -33 35 -14
pair next: noun.other cue.already	-26 13 19 -1 -19
pair next: noun.other cue.anniversary	2 -5 7 -16 -16
pair next: noun.other cue.born	-7 -2 -20 -7 5
pair next: noun.other cue.called_off	-20 -6 6 17 6
pair next: noun.other cue.captivity	-6 -14 -15 -11 21
pair next: noun.other cue.captured	-10 -5 -8 -11 32
pair next: noun.other cue.claims	-1 0 17 -22 -8
pair next: noun.other cue.completed	1 -27 -1 -11 10
pair next: noun.other cue.crime	-16 -36 -33 4 27
pair next: noun.other cue.denied	7 3 -15 12 -34
pair next: noun.other cue.deported	14 -11 -6 -42 33
pair next: noun.other cue.each	-11 9 -2 -2 10
pair next: noun.other cue.evacuation	1 -3 -3 -8 14
pair next: noun.other cue.footage	2 -12 -33 4 9
pair next: noun.other cue.held	2 11 -7 -15 -2
pair next: noun.other cue.in_captivity	15 -7 -22 -15 -7
pair next: noun.other cue.in_return	-22 -18 -3 -16 28
pair next: noun.other cue.included	-11 -1 -7 -2 18
pair next: noun.other cue.local	-5 15 46 -18 -17
pair next: noun.other cue.mediated	15 -25 -8 8 9
pair next: noun.other cue.missing	-1 -12 -14 -3 6
pair next: noun.other cue.money	-21 -20 7 -20 20
pair next: noun.other cue.month	-2 21 -14 -26 10
pair next: noun.other cue.of_whole	-11 -14 2 -20 12
pair next: noun.other cue.of_year	-14 -7 -4 12 -10
pair next: noun.other cue.one_sided	16 -15 -15 6 -8
pair next: noun.other cue.other_exchange	-36 -14 6 5 22
pair next: noun.other cue.other_return	-8 -8 4 -19 -3
pair next: noun.other cue.other_war	4 -18 -2 18 -4
pair next: noun.other cue.parcel	-36 -43 -11 -16 52
pair next: noun.other cue.part	-6 21 -16 -10 -14
pair next: noun.other cue.planned	0 10 -20 -11 -6
pair next: noun.other cue.postponed	-1 -21 -9 -24 29
pair next: noun.other cue.ready	9 -21 -22 -11 24
pair next: noun.other cue.recap	-38 6 23 -19 2
pair next: noun.other cue.record	-11 15 33 -13 -34
pair next: noun.other cue.relative	-5 -14 3 -26 14
pair next: noun.other cue.reunion	-58 21 19 -43 -12
pair next: noun.other cue.same_number	-25 -1 -1 16 14
pair next: noun.other cue.since	30 -7 -6 -29 38
pair next: noun.other cue.span	-15 4 12 -6 -5
pair next: noun.other cue.stage	0 -6 4 -3 -16
pair next: noun.other cue.thanks	-5 -12 -24 -2 17
pair next: noun.other cue.to_date	-19 3 -26 22 -15
pair next: noun.other cue.today	-7 4 2 -9 -37
pair next: noun.other cue.total	-8 -8 -16 -12 19
pair next: noun.other cue.training	15 -14 -9 -6 -2
pair next: noun.other cue.transit	-20 -8 14 -2 -25
pair next: noun.other cue.unit	-14 -13 -4 -6 9
pair next: noun.other cue.venue	-16 3 3 7 -5
pair next: noun.other cue.visit	-22 -13 17 -19 7
pair next: noun.other cue.year	9 7 -28 13 -19
pair next: noun.other cue.yesterday	0 -4 26 -3 -21
pair next: noun.other foe.agent	-14 2 -1 -4 15
pair next: noun.other foe.from	-8 15 -10 -11 9
pair next: noun.other foe.of	5 12 -18 -4 5
pair next: noun.other foe.to	-12 -5 27 -1 -7
pair next: noun.other noun.body	-8 -7 -47 11 15
pair next: noun.other noun.branch	-10 15 1 -13 1
pair next: noun.other noun.child	-23 -10 -1 21 16
pair next: noun.other noun.civilian	-44 -5 -10 30 -5
pair next: noun.other noun.exchange	15 -18 7 -24 -8
pair next: noun.other noun.family	7 -4 2 -9 -8
pair next: noun.other noun.foreigner	-26 -7 -20 -19 33
pair next: noun.other noun.man	-30 -1 22 -3 -17
pair next: noun.other noun.military	-23 8 -12 -24 16
pair next: noun.other noun.other	-34 0 -2 -5 18
pair next: noun.other noun.people	-4 1 -14 -3 7
pair next: noun.other noun.rank	19 -23 1 -15 5
pair next: noun.other noun.soldier	16 -12 -17 11 -17
pair next: noun.other noun.woman	14 10 -5 20 -20
pair next: noun.other own.agent	-10 -2 -39 20 0
pair next: noun.other own.from	-9 -5 -2 -13 27
pair next: noun.other own.of	-25 13 42 -11 -21
pair next: noun.other own.to	-37 -7 16 -5 11
pair next: noun.other qualifier.approx	-4 32 -1 -8 -32
pair next: noun.other qualifier.at_most	-53 -5 17 -2 26
pair next: noun.other qualifier.more_than	18 -22 -24 -17 28
pair next: noun.other ru.agent	-38 3 -16 -16 27
pair next: noun.other ru.from	10 13 -2 -7 -14
pair next: noun.other ru.of	-2 -16 -14 -7 18
pair next: noun.other ru.to	-10 -15 10 -34 26
pair next: noun.other ua.agent	-32 9 -29 -22 33
pair next: noun.other ua.from	-19 16 4 9 -35
pair next: noun.other ua.of	-18 -26 -1 -4 15
pair next: noun.other ua.to	-20 -12 -3 3 -6
pair next: noun.other verb.bring	-36 -1 4 -10 34
pair next: noun.other verb.come	-11 0 -29 -33 40
pair next: noun.other verb.future	-9 36 -2 -22 -16
pair next: noun.other verb.get	10 -11 -22 -11 7
pair next: noun.other verb.give	-34 15 -3 -15 27
pair next: noun.other verb.held_exchange	22 -9 -20 -13 -3
pair next: noun.other verb.home	8 -9 12 16 -29
pair next: noun.other verb.managed	-4 -13 -15 -11 18
pair next: noun.other verb.noun	-15 -17 1 -16 25
pair next: noun.other verb.other	-5 -17 -2 -10 29
pair next: noun.other verb.swap	-4 -23 -26 -2 23
pair next: noun.other verb.will	16 -8 -26 -18 14
pair next: noun.other view.ru	37 -8 -7 -5 -23
pair next: noun.other voice.ru	10 -32 -5 -17 35
pair next: noun.other voice.ua	-23 14 7 23 -15
pair next: noun.people adj.dead	-11 -2 -7 -6 14
pair next: noun.people adj.freed	6 -13 20 -7 -12
pair next: noun.people adj.modifier	0 -14 -14 -5 17
pair next: noun.people adj.wounded	3 0 -14 -22 8
pair next: noun.people category	7 0 -20 -9 -3
pair next: noun.people country	-22 13 -23 -8 14
pair next: noun.people cue.all	6 -1 -30 -8 31
pair next: noun.people cue.born	9 3 -11 -2 -10
pair next: noun.people cue.captivity	-7 12 -16 -7 10
pair next: noun.people cue.captured	-9 -2 -1 -2 14
pair next: noun.people cue.claims	-31 16 2 13 -18
pair next: noun.people cue.completed	-20 0 0 -3 20
pair next: noun.people cue.deported	-2 0 0 18 -18
pair next: noun.people cue.each	20 24 -23 -18 -28
pair next: noun.people cue.footage	6 -3 16 -12 -17
pair next: noun.people cue.held	18 -24 -2 6 7
pair next: noun.people cue.in_captivity	8 -25 1 -11 -8
pair next: noun.people cue.in_return	-11 -21 -7 -4 32
pair next: noun.people cue.local	-12 -5 17 -8 3
pair next: noun.people cue.mediated	15 -5 -3 -4 -3
pair next: noun.people cue.missing	5 -12 -8 21 -21
pair next: noun.people cue.of_whole	-12 -32 -38 18 41
pair next: noun.people cue.other_return	-11 -8 9 -4 4
pair next: noun.people cue.part	17 -30 -13 -38 32
pair next: noun.people cue.planned	-2 -13 -5 15 15
pair next: noun.people cue.recap	-30 -6 25 -16 -21
pair next: noun.people cue.record	3 -8 40 -3 -33
pair next: noun.people cue.relative	-23 -1 18 -10 15
pair next: noun.people cue.since	29 -16 -14 -36 27
pair next: noun.people cue.span	-11 -2 -15 -9 19
pair next: noun.people cue.to_date	-1 -6 -2 9 -1
pair next: noun.people cue.today	1 -36 -3 -9 6
pair next: noun.people cue.total	44 -34 -17 -37 2
pair next: noun.people cue.transit	14 -4 -2 -9 -12
pair next: noun.people foe.of	11 0 -12 -4 5
pair next: noun.people noun.body	-15 -6 -2 18 -14
pair next: noun.people noun.branch	-14 -5 -13 2 18
pair next: noun.people noun.child	-39 -18 -27 27 29
pair next: noun.people noun.civilian	-36 7 -8 32 -21
pair next: noun.people noun.exchange	-24 24 11 12 -12
pair next: noun.people noun.family	-23 -5 9 -5 -13
pair next: noun.people noun.foreigner	-5 -3 -20 -10 10
pair next: noun.people noun.man	-20 -1 12 -6 3
pair next: noun.people noun.military	-6 -15 -13 27 -7
pair next: noun.people noun.other	-12 -5 21 -26 -13
pair next: noun.people noun.people	-18 -9 -4 17 -18
pair next: noun.people noun.soldier	35 -19 -25 -1 -2
pair next: noun.people own.agent	8 17 -2 -5 -18
pair next: noun.people own.to	34 -24 -11 -14 8
pair next: noun.people qualifier.approx	7 7 8 -24 -21
pair next: noun.people qualifier.at_most	-10 -8 9 -10 -3
pair next: noun.people qualifier.more_than	16 -6 -4 -15 2
pair next: noun.people ru.agent	-1 -16 -11 11 7
pair next: noun.people ru.from	-12 14 -4 15 -14
pair next: noun.people ru.of	8 -17 -14 -2 6
pair next: noun.people ru.to	21 -15 -9 -9 -7
pair next: noun.people ua.agent	25 -3 -35 -17 -20
pair next: noun.people ua.from	-34 -4 -10 -2 44
pair next: noun.people ua.of	13 -8 -10 6 -17
pair next: noun.people ua.to	22 -19 -37 -24 12
pair next: noun.people verb.bring	2 6 -18 7 -10
pair next: noun.people verb.come	-2 0 7 -13 -22
pair next: noun.people verb.future	1 14 -23 -15 -15
pair next: noun.people verb.get	-22 -2 -4 -5 25
pair next: noun.people verb.give	5 7 15 -24 -13
pair next: noun.people verb.held_exchange	-8 9 25 -4 -30
pair next: noun.people verb.home	34 18 -22 -24 -20
pair next: noun.people verb.other	11 -22 -6 -6 7
pair next: noun.people verb.swap	-29 -6 -23 18 30
pair next: noun.people verb.will	-19 33 -7 -8 -4
pair next: noun.people voice.ua	20 -27 -10 -30 6
pair next: noun.rank adj.modifier	6 -6 -9 -6 9
pair next: noun.rank category	9 -5 -15 -2 3
pair next: noun.rank cue.of_whole	-9 -2 12 -1 0
pair next: noun.rank cue.part	15 0 0 -10 -4
pair next: noun.rank cue.relative	-14 -15 0 -2 19
pair next: noun.rank noun.branch	35 -17 -8 -3 -9
pair next: noun.rank noun.civilian	16 -16 -12 -14 -6
pair next: noun.rank noun.military	13 -3 -1 -1 -7
pair next: noun.rank noun.other	-16 -5 -11 -11 18
pair next: noun.rank noun.people	-26 -16 -13 -4 26
pair next: noun.rank noun.rank	21 -2 -6 -5 -7
pair next: noun.rank noun.soldier	48 -5 -12 -17 -22
pair next: noun.rank noun.woman	16 -2 0 0 -15
pair next: noun.rank ru.from	-19 -1 -6 -1 20
pair next: noun.rank ua.of	32 -2 -17 -2 6
pair next: noun.rank verb.give	-19 -7 25 0 5
pair next: noun.soldier adj.modifier	12 7 -15 -14 -4
pair next: noun.soldier adj.wounded	-14 -1 0 15 0
pair next: noun.soldier category	-31 -10 27 -3 -11
pair next: noun.soldier cue.captured	-22 -2 -2 -9 32
pair next: noun.soldier cue.claims	-18 23 -4 -9 -41
pair next: noun.soldier cue.held	-25 -20 -15 30 -24
pair next: noun.soldier cue.in_return	18 -3 -7 4 -17
pair next: noun.soldier cue.of_whole	-11 -9 -36 -11 34
pair next: noun.soldier cue.one_sided	23 -2 -4 -17 14
pair next: noun.soldier cue.part	31 -14 -13 -4 -27
pair next: noun.soldier cue.relative	7 -12 0 -18 1
pair next: noun.soldier cue.today	12 -3 -2 -2 -5
pair next: noun.soldier noun.branch	12 -3 -13 -14 16
pair next: noun.soldier noun.civilian	39 -17 -21 -16 -9
pair next: noun.soldier noun.other	17 -36 -19 -16 28
pair next: noun.soldier noun.people	11 -4 -2 -1 -4
pair next: noun.soldier noun.rank	-5 -6 -9 22 -17
pair next: noun.soldier qualifier.at_most	17 -4 -4 -9 -2
pair next: noun.soldier ru.from	19 -2 -1 -17 -2
pair next: noun.soldier ua.of	-31 -15 29 -13 6
pair next: noun.soldier ua.to	26 -7 -15 -9 -10
pair next: noun.soldier verb.bring	-2 -13 4 -9 1
pair next: noun.soldier verb.come	15 -3 18 -17 -13
pair next: noun.soldier verb.get	-3 -3 -18 -12 35
pair next: noun.soldier verb.give	32 -22 -14 -16 -8
pair next: noun.soldier verb.home	65 -25 -36 -8 -20
pair next: noun.soldier verb.other	-38 -7 11 15 -14
pair next: noun.soldier verb.swap	30 -5 -7 -12 -9
pair next: noun.woman adj.modifier	-19 -4 9 -7 5
pair next: noun.woman adj.wounded	45 -15 -22 -4 -12
pair next: noun.woman category	6 11 -16 1 -22
pair next: noun.woman cue.of_whole	32 -15 -29 -9 12
pair next: noun.woman cue.part	2 17 -7 -16 -15
pair next: noun.woman cue.relative	-20 0 13 14 -13
pair next: noun.woman noun.child	-5 -20 -35 -28 24
pair next: noun.woman noun.man	25 -4 -12 -2 -9
pair next: noun.woman noun.military	-24 -14 -11 23 -6
pair next: noun.woman noun.other	-10 0 -8 -1 14
pair next: noun.woman noun.people	32 -2 -15 -8 -9
pair next: noun.woman verb.other	17 -15 -5 -16 -11
pair next: own.agent adj.modifier	14 34 -22 -25 -3
pair next: own.agent country	18 26 -29 -33 -16
pair next: own.agent cue.agreed	-2 2 14 -10 -25
pair next: own.agent cue.agreement	-21 24 -13 -11 -14
pair next: own.agent cue.all	-8 25 -5 -4 -24
pair next: own.agent cue.claims	-16 -15 14 8 -10
pair next: own.agent cue.completed	6 7 10 -26 -18
pair next: own.agent cue.footage	-7 13 11 -18 -5
pair next: own.agent cue.good_news	-3 15 -17 -3 -8
pair next: own.agent cue.held	-1 -20 -21 -4 10
pair next: own.agent cue.in_return	-2 -20 -24 -18 22
pair next: own.agent cue.name	-9 0 0 -14 15
pair next: own.agent cue.of_whole	-46 -29 41 18 -14
pair next: own.agent cue.part	-2 -2 11 -9 -9
pair next: own.agent cue.planned	-27 11 -24 -34 22
pair next: own.agent cue.ready	20 -9 -1 -5 -6
pair next: own.agent cue.recap	-22 -16 42 2 -36
pair next: own.agent cue.relative	-34 -21 -11 36 0
pair next: own.agent cue.thanks	9 3 -6 1 -9
pair next: own.agent cue.today	34 8 -34 -14 -29
pair next: own.agent cue.visit	-18 -7 42 -8 -27
pair next: own.agent cue.year	-18 -9 -5 18 -16
pair next: own.agent foe.of	-3 15 0 -4 -15
pair next: own.agent noun.exchange	38 -33 -9 -3 -3
pair next: own.agent noun.military	37 4 -24 -1 -32
pair next: own.agent noun.other	-20 20 -6 -27 3
pair next: own.agent noun.people	9 -21 -1 11 -1
pair next: own.agent own.of	15 -14 -12 -6 -3
pair next: own.agent own.to	-30 -31 26 -20 28
pair next: own.agent qualifier.approx	13 11 -20 -15 -10
pair next: own.agent ru.agent	22 -26 -7 7 -25
pair next: own.agent ru.of	-4 -13 -12 16 10
pair next: own.agent ua.from	10 -16 -2 -17 -20
pair next: own.agent ua.of	-13 14 -19 18 -18
pair next: own.agent verb.bring	26 -33 -4 16 -40
pair next: own.agent verb.come	-28 -5 7 20 -27
pair next: own.agent verb.future	-7 23 -10 -34 9
pair next: own.agent verb.get	10 -6 -25 15 -35
pair next: own.agent verb.give	-1 -43 -12 11 21
pair next: own.agent verb.held_exchange	-26 9 -13 -29 45
pair next: own.agent verb.home	30 -6 -18 -6 -4
pair next: own.agent verb.managed	-12 -18 17 21 -19
pair next: own.agent verb.other	-18 -7 28 -27 -5
pair next: own.agent verb.swap	15 -1 -1 -5 -15
pair next: own.agent verb.will	0 -6 -34 3 30
pair next: own.agent voice.ua	10 -26 -12 5 8
pair next: own.from own.of	14 -25 -14 -3 9
pair next: own.of adj.dead	18 4 -13 -32 -41
pair next: own.of adj.modifier	14 -23 3 -5 -8
pair next: own.of adj.wounded	21 -24 -14 -3 -21
pair next: own.of category	26 -9 11 -20 -26
pair next: own.of country	-13 3 15 -4 -16
pair next: own.of cue.agreement	23 -58 -33 -21 64
pair next: own.of cue.all	12 6 -4 -7 -7
pair next: own.of cue.claims	-12 -27 20 15 -21
pair next: own.of cue.completed	3 -15 0 16 -19
pair next: own.of cue.held	-12 -22 12 49 -33
pair next: own.of cue.in_captivity	-21 -15 -24 39 -19
pair next: own.of cue.local	-27 -3 29 -6 -12
pair next: own.of cue.mediated	-11 0 13 -2 -2
pair next: own.of cue.of_whole	17 -29 16 -10 2
pair next: own.of cue.planned	-8 21 -12 -2 -1
pair next: own.of cue.relative	-17 -1 2 24 -34
pair next: own.of cue.stage	4 27 -5 -16 -13
pair next: own.of cue.today	8 -3 -20 -13 0
pair next: own.of cue.transit	9 -1 -3 -1 -5
pair next: own.of foe.of	-38 -5 -16 -6 41
pair next: own.of noun.body	-7 -6 -11 14 -24
pair next: own.of noun.branch	-8 -8 13 -5 3
pair next: own.of noun.child	-13 -21 -17 -30 62
pair next: own.of noun.civilian	-9 -14 -16 5 21
pair next: own.of noun.exchange	-1 4 -2 -10 8
pair next: own.of noun.family	-11 17 6 -17 -25
pair next: own.of noun.man	4 -8 20 -15 -25
pair next: own.of noun.military	12 -7 -4 -15 -9
pair next: own.of noun.other	6 3 -36 -4 -13
pair next: own.of noun.people	-7 1 -1 -5 14
pair next: own.of noun.rank	3 -3 -9 -4 12
pair next: own.of noun.soldier	-32 -3 -2 20 -10
pair next: own.of noun.woman	14 0 -1 -13 -1
pair next: own.of own.agent	15 23 -29 -9 -14
pair next: own.of own.of	14 -14 -4 -1 -1
pair next: own.of own.to	41 -19 -13 -15 -21
pair next: own.of ru.agent	-9 -4 -4 39 -25
pair next: own.of ru.from	17 28 -5 -4 -35
pair next: own.of ru.of	-7 0 -3 26 -22
pair next: own.of ua.of	-36 -9 33 28 -18
pair next: own.of verb.bring	-22 -4 -18 20 -16
pair next: own.of verb.come	-5 -17 -28 -18 26
pair next: own.of verb.future	-16 -15 -26 -3 30
pair next: own.of verb.give	-35 -4 -8 28 34
pair next: own.of verb.home	38 -8 -16 -2 -20
pair next: own.of view.ua	10 0 -3 -6 -1
pair next: own.of voice.ua	-13 18 -11 -9 -16
pair next: own.to adj.dead	38 -4 -9 -8 -22
pair next: own.to adj.modifier	-18 26 21 -37 -9
pair next: own.to adj.wounded	-20 -8 -13 24 -33
pair next: own.to country	-13 -14 -29 -17 24
pair next: own.to cue.claims	-17 -18 26 -9 -15
pair next: own.to cue.each	1 -15 14 -1 -5
pair next: own.to cue.mediated	-20 -14 -28 20 22
pair next: own.to cue.of_whole	9 12 -8 -7 -10
pair next: own.to cue.on_shield	-14 -18 -10 24 -26
pair next: own.to cue.part	-24 -2 17 10 -14
pair next: own.to cue.reunion	2 2 -38 0 21
pair next: own.to cue.since	19 -13 -12 -11 -7
pair next: own.to cue.stage	17 -2 -16 -2 -3
pair next: own.to cue.today	18 -5 -25 -13 21
pair next: own.to cue.transit	22 -3 -14 -14 -15
pair next: own.to noun.body	-16 -2 28 2 -13
pair next: own.to noun.child	13 -2 15 -1 -15
pair next: own.to noun.civilian	29 -3 -23 15 -22
pair next: own.to noun.exchange	-27 2 29 -7 -24
pair next: own.to noun.family	-19 22 22 -1 -47
pair next: own.to noun.military	17 7 -22 -19 -26
pair next: own.to noun.other	-34 -5 13 -43 47
pair next: own.to noun.people	12 -12 9 9 -20
pair next: own.to noun.soldier	24 -3 -15 6 -14
pair next: own.to own.of	24 -6 -37 -9 1
pair next: own.to own.to	16 -15 4 -30 -9
pair next: own.to qualifier.at_most	26 -4 9 -11 -24
pair next: own.to qualifier.more_than	-18 -19 13 -1 -29
pair next: own.to ru.agent	-2 -3 -5 18 -17
pair next: own.to ru.from	36 -3 -4 -7 -25
pair next: own.to ru.of	15 -1 -8 -1 -7
pair next: own.to ru.to	15 0 -1 -7 -8
pair next: own.to ua.agent	15 -1 -2 -10 -2
pair next: own.to ua.from	-1 -9 17 -30 -59
pair next: own.to ua.of	9 -7 10 -9 -11
pair next: own.to ua.to	5 -11 -14 13 -21
pair next: own.to verb.bring	15 -3 -18 12 -34
pair next: own.to verb.come	32 -5 -21 2 -47
pair next: own.to verb.give	30 -36 -15 2 -17
pair next: own.to verb.held_exchange	-15 19 8 -19 9
pair next: own.to verb.home	19 -10 -12 0 -4
pair next: own.to verb.managed	-13 -10 21 -17 -3
pair next: own.to verb.other	2 -13 -12 -12 8
pair next: own.to verb.will	-22 37 -29 -15 -25
pair next: qualifier.approx adj.modifier	6 -4 4 -15 5
pair next: qualifier.approx adj.wounded	-15 -14 -5 -8 18
pair next: qualifier.approx category	19 -2 -14 -20 -4
pair next: qualifier.approx country	-4 -6 23 -7 -10
pair next: qualifier.approx cue.all	0 -4 -18 3 3
pair next: qualifier.approx cue.among	-14 -9 33 -5 -9
pair next: qualifier.approx cue.evacuation	0 -2 -14 -9 18
pair next: qualifier.approx cue.of_whole	7 -3 -4 20 -21
pair next: qualifier.approx cue.part	1 9 -5 -14 6
pair next: qualifier.approx cue.recap	-16 -2 10 -14 -1
pair next: qualifier.approx cue.relative	-23 14 14 14 -17
pair next: qualifier.approx cue.span	-2 0 -31 25 -22
pair next: qualifier.approx cue.venue	18 -26 -18 -2 -20
pair next: qualifier.approx noun.body	25 -18 27 -28 -36
pair next: qualifier.approx noun.civilian	-31 -1 -1 42 -18
pair next: qualifier.approx noun.exchange	-6 0 28 -12 -21
pair next: qualifier.approx noun.military	9 -7 -39 29 -25
pair next: qualifier.approx noun.other	-10 -14 -7 30 1
pair next: qualifier.approx noun.people	2 2 -30 7 0
pair next: qualifier.approx qualifier.approx	-16 14 -13 18 -17
pair next: qualifier.approx qualifier.more_than	1 -16 -17 20 -23
pair next: qualifier.approx ru.of	22 -23 -19 9 -66
pair next: qualifier.approx ua.of	-29 0 -14 44 -23
pair next: qualifier.approx verb.noun	15 -11 3 -10 4
pair next: qualifier.at_least adj.modifier	-10 7 -6 8 -20
pair next: qualifier.at_least noun.civilian	-25 16 -3 -1 -3
pair next: qualifier.at_least noun.military	7 29 -15 -15 -11
pair next: qualifier.at_least noun.other	-14 -18 -11 11 -2
pair next: qualifier.at_least noun.people	-17 -16 -26 1 12
pair next: qualifier.at_least qualifier.at_least	19 -18 -3 7 -7
pair next: qualifier.at_least qualifier.at_most	-5 15 5 -8 -16
pair next: qualifier.at_least ua.of	-13 -7 -4 13 10
pair next: qualifier.at_most adj.modifier	9 -4 -22 16 -22
pair next: qualifier.at_most category	28 -29 4 -14 -15
pair next: qualifier.at_most country	13 -15 -2 -7 -1
pair next: qualifier.at_most cue.agreement	19 11 -10 -11 -10
pair next: qualifier.at_most cue.all	-20 17 -16 21 -5
pair next: qualifier.at_most cue.captivity	1 -14 9 14 -10
pair next: qualifier.at_most cue.captured	11 -12 -16 -2 15
pair next: qualifier.at_most cue.completed	1 32 -27 -2 -8
pair next: qualifier.at_most cue.each	-16 19 -14 -15 14
pair next: qualifier.at_most cue.footage	14 -3 -27 -12 10
pair next: qualifier.at_most cue.local	-53 -4 12 -6 24
pair next: qualifier.at_most cue.mediated	29 -12 -4 -4 -17
pair next: qualifier.at_most cue.missing	-1 -20 -1 1 21
pair next: qualifier.at_most cue.of_whole	-1 -15 14 13 -14
pair next: qualifier.at_most cue.other_return	8 -5 5 -1 -2
pair next: qualifier.at_most cue.part	-11 9 19 11 -27
pair next: qualifier.at_most cue.planned	4 15 0 0 -15
pair next: qualifier.at_most cue.recap	-18 -19 29 33 -33
pair next: qualifier.at_most cue.record	-17 -28 12 0 3
pair next: qualifier.at_most cue.relative	-12 -25 41 -14 -22
pair next: qualifier.at_most cue.reunion	30 7 -14 -6 -16
pair next: qualifier.at_most cue.to_date	-13 -22 -6 9 -2
pair next: qualifier.at_most cue.today	22 0 -4 0 -18
pair next: qualifier.at_most cue.venue	-3 0 -1 -9 12
pair next: qualifier.at_most noun.body	10 2 -1 -15 -6
pair next: qualifier.at_most noun.branch	8 -2 12 -6 -14
pair next: qualifier.at_most noun.exchange	-18 38 -4 -22 -29
pair next: qualifier.at_most noun.family	4 -18 19 13 -17
pair next: qualifier.at_most noun.military	8 -5 -6 -22 10
pair next: qualifier.at_most noun.other	-2 20 -16 -8 -16
pair next: qualifier.at_most noun.people	11 -8 -7 -13 -6
pair next: qualifier.at_most own.to	17 -14 -14 -1 6
pair next: qualifier.at_most qualifier.approx	4 12 -4 -9 -10
pair next: qualifier.at_most qualifier.at_most	-2 -15 -13 -11 21
pair next: qualifier.at_most qualifier.more_than	-23 -26 -10 16 39
pair next: qualifier.at_most ru.of	15 3 5 -21 4
pair next: qualifier.at_most ua.of	14 -10 -13 -2 0
pair next: qualifier.at_most ua.to	-17 -4 20 36 -30
pair next: qualifier.at_most verb.come	-22 -18 26 14 -10
pair next: qualifier.at_most verb.future	-8 22 -4 20 -13
pair next: qualifier.at_most verb.give	-15 -19 -20 -11 46
pair next: qualifier.at_most verb.noun	0 10 -17 -9 12
pair next: qualifier.at_most verb.other	-21 -17 -21 -11 34
pair next: qualifier.at_most verb.will	-16 17 -3 -1 -6
pair next: qualifier.at_most voice.ua	0 -1 -20 0 25
pair next: qualifier.more_than adj.dead	4 -3 -15 -17 11
pair next: qualifier.more_than adj.modifier	-21 -7 5 14 -11
pair next: qualifier.more_than adj.wounded	-22 -29 -6 26 -1
pair next: qualifier.more_than category	19 15 -14 -6 -13
pair next: qualifier.more_than cue.of_whole	8 -19 -18 22 -17
pair next: qualifier.more_than cue.outside	-2 -10 -3 -12 11
pair next: qualifier.more_than cue.part	-15 -7 -1 21 0
pair next: qualifier.more_than cue.to_date	-5 -6 -8 -2 21
pair next: qualifier.more_than cue.today	-14 0 -2 -10 15
pair next: qualifier.more_than noun.body	2 -4 -11 -7 -8
pair next: qualifier.more_than noun.civilian	15 -14 -5 12 -19
pair next: qualifier.more_than noun.military	21 21 -13 -44 9
pair next: qualifier.more_than noun.other	-19 5 -22 0 -3
pair next: qualifier.more_than noun.people	16 -10 -26 0 22
pair next: qualifier.more_than own.to	19 -15 -1 0 -18
pair next: qualifier.more_than qualifier.more_than	-1 7 -12 15 -25
pair next: qualifier.more_than ru.of	-1 -17 -20 1 12
pair next: qualifier.more_than ua.of	20 -14 -15 49 -51
pair next: qualifier.more_than verb.other	-18 -3 -3 1 22
pair next: ru.agent adj.modifier	-18 -1 -4 4 7
pair next: ru.agent category	-23 -1 33 -2 -19
pair next: ru.agent country	-37 12 -13 -18 5
pair next: ru.agent cue.agreed	16 -5 -5 -5 -20
pair next: ru.agent cue.agreement	-19 8 14 2 -16
pair next: ru.agent cue.called_off	-21 38 -40 -14 -4
pair next: ru.agent cue.claims	31 -9 -5 -3 -20
pair next: ru.agent cue.completed	34 -18 -31 -37 32
pair next: ru.agent cue.denied	14 -8 -1 14 -27
pair next: ru.agent cue.deported	-5 -14 -21 3 13
pair next: ru.agent cue.held	-13 -6 -27 20 6
pair next: ru.agent cue.in_captivity	10 -10 -22 13 -14
pair next: ru.agent cue.in_return	33 -19 -14 -8 16
pair next: ru.agent cue.mediated	19 -20 -5 -7 -29
pair next: ru.agent cue.of_whole	-5 49 -42 -35 -17
pair next: ru.agent cue.one_sided	24 -17 -3 0 -16
pair next: ru.agent cue.part	26 -23 -3 -14 11
pair next: ru.agent cue.planned	-18 37 -1 -15 -32
pair next: ru.agent cue.postponed	-17 30 -22 -11 -16
pair next: ru.agent cue.relative	7 -31 -10 20 -16
pair next: ru.agent cue.since	-24 -15 -3 -2 14
pair next: ru.agent cue.third	-33 -5 -14 -4 34
pair next: ru.agent cue.to_date	19 0 0 -10 -11
pair next: ru.agent cue.today	1 26 -1 -19 -30
pair next: ru.agent cue.transit	18 -7 -3 -3 -6
pair next: ru.agent foe.agent	-5 -6 -1 -19 13
pair next: ru.agent noun.body	10 -14 17 -11 -10
pair next: ru.agent noun.child	21 -2 0 -19 0
pair next: ru.agent noun.civilian	20 -14 0 -19 -7
pair next: ru.agent noun.exchange	39 -19 -37 21 -26
pair next: ru.agent noun.military	8 -11 -14 2 4
pair next: ru.agent noun.other	11 -5 -14 -9 14
pair next: ru.agent noun.people	-11 0 -21 -11 22
pair next: ru.agent own.of	-7 -2 -3 -5 12
pair next: ru.agent own.to	10 -3 -4 -3 0
pair next: ru.agent qualifier.more_than	1 -5 -21 17 -24
pair next: ru.agent ru.agent	14 -9 5 -38 6
pair next: ru.agent ru.of	-2 18 -14 -13 -1
pair next: ru.agent ua.agent	42 -2 -25 -13 -26
pair next: ru.agent ua.from	37 -6 -11 -12 -10
pair next: ru.agent ua.of	16 -8 -4 5 -20
pair next: ru.agent ua.to	15 -3 -7 17 -21
pair next: ru.agent verb.bring	34 -8 -8 4 -21
pair next: ru.agent verb.come	60 -14 -40 -17 -15
pair next: ru.agent verb.future	-31 52 -27 6 -45
pair next: ru.agent verb.get	21 -8 -11 -14 -19
pair next: ru.agent verb.give	32 -9 -3 -10 -35
pair next: ru.agent verb.held_exchange	-6 -20 13 -7 17
pair next: ru.agent verb.home	33 -10 -26 -12 -29
pair next: ru.agent verb.other	-51 6 -10 -12 60
pair next: ru.agent verb.swap	13 -26 3 -18 2
pair next: ru.agent verb.will	-21 13 -14 -6 10
pair next: ru.agent voice.ru	-2 0 -7 -13 -2
pair next: ru.from adj.modifier	1 1 -8 7 -11
pair next: ru.from cue.captivity	-3 -13 3 13 -10
pair next: ru.from cue.of_whole	13 3 -18 -11 8
pair next: ru.from cue.repatriation	16 0 -12 -4 -1
pair next: ru.from foe.of	18 -5 -11 -3 -14
pair next: ru.from noun.child	35 -2 -20 -14 -25
pair next: ru.from noun.other	16 -1 -3 -5 -8
pair next: ru.from ru.from	23 -8 -9 -1 -19
pair next: ru.from ru.of	5 -9 -15 7 -1
pair next: ru.from verb.bring	46 -10 -24 -10 -16
pair next: ru.from verb.home	-8 -5 12 -1 4
pair next: ru.from view.ua	-12 -10 -13 21 -11
pair next: ru.of adj.modifier	22 -8 -1 -26 3
pair next: ru.of adj.wounded	31 -19 -2 -10 -19
pair next: ru.of category	5 8 -5 4 -35
pair next: ru.of country	-17 -20 16 6 22
pair next: ru.of cue.agreed	-21 47 -5 -14 -18
pair next: ru.of cue.agreement	21 -16 -8 -8 -15
pair next: ru.of cue.all	18 -14 -17 -5 -12
pair next: ru.of cue.called_off	-13 38 -8 -7 -19
pair next: ru.of cue.captivity	-14 -13 -18 18 3
pair next: ru.of cue.claims	33 -27 -25 0 17
pair next: ru.of cue.completed	-14 10 -4 13 10
pair next: ru.of cue.denied	-12 -26 -26 -25 45
pair next: ru.of cue.deported	19 -2 -7 -25 -1
pair next: ru.of cue.held	-42 -24 -23 47 4
pair next: ru.of cue.in_captivity	-13 -3 -6 22 -5
pair next: ru.of cue.mediated	-21 -5 -5 13 -16
pair next: ru.of cue.of_whole	-21 24 -4 -14 2
pair next: ru.of cue.one_sided	-6 24 -2 -2 -14
pair next: ru.of cue.part	-12 0 0 14 -4
pair next: ru.of cue.postponed	0 13 -5 -5 -2
pair next: ru.of cue.relative	9 -14 3 -2 -7
pair next: ru.of cue.same_number	10 10 -2 -1 -17
pair next: ru.of cue.since	-16 -1 -2 18 -1
pair next: ru.of cue.span	-3 -3 -3 -14 16
pair next: ru.of cue.stage	-10 11 -1 0 -1
pair next: ru.of cue.today	-9 14 -12 -9 -30
pair next: ru.of cue.transit	-4 -6 -3 -15 15
pair next: ru.of cue.unit	-14 -7 -6 1 -12
pair next: ru.of foe.of	-22 -7 -12 8 17
pair next: ru.of foe.to	-4 0 0 -10 14
pair next: ru.of noun.body	43 -18 10 -19 -18
pair next: ru.of noun.branch	10 -5 -16 10 -6
pair next: ru.of noun.child	-11 -9 -12 17 9
pair next: ru.of noun.civilian	18 14 -14 -28 1
pair next: ru.of noun.exchange	-16 3 21 -4 -13
pair next: ru.of noun.military	19 -13 -11 12 -20
pair next: ru.of noun.other	1 15 -17 3 -6
pair next: ru.of noun.people	-1 -18 -19 2 24
pair next: ru.of noun.rank	11 -1 -26 -12 5
pair next: ru.of noun.soldier	13 -12 -18 -7 5
pair next: ru.of own.of	6 -28 6 -9 8
pair next: ru.of own.to	63 -15 -17 -37 -33
pair next: ru.of qualifier.approx	-15 -12 -7 41 -35
pair next: ru.of qualifier.at_most	29 -15 -29 -15 15
pair next: ru.of qualifier.more_than	-1 -12 -10 32 -29
pair next: ru.of ru.agent	4 4 -4 3 -13
pair next: ru.of ru.from	2 -7 -10 9 -17
pair next: ru.of ru.of	-8 -4 6 -2 6
pair next: ru.of ru.to	-12 -22 -11 31 -8
pair next: ru.of ua.agent	-37 -4 31 -31 -3
pair next: ru.of ua.of	-1 29 -3 6 -54
pair next: ru.of ua.to	24 -14 -1 12 -28
pair next: ru.of verb.bring	31 -11 3 -9 -17
pair next: ru.of verb.come	-15 -20 5 3 -11
pair next: ru.of verb.future	-14 17 -21 6 -30
pair next: ru.of verb.get	16 6 -7 -12 -11
pair next: ru.of verb.give	-11 9 -13 21 -22
pair next: ru.of verb.held_exchange	21 -21 -6 -10 -15
pair next: ru.of verb.home	21 -1 -13 -1 -14
pair next: ru.of verb.noun	18 -10 -10 -5 -46
pair next: ru.of verb.other	38 -17 -33 -14 6
pair next: ru.of verb.swap	-34 -7 -23 -30 41
pair next: ru.of voice.ru	-14 34 -4 -14 -22
pair next: ru.of voice.ua	-13 16 -1 0 -15
pair next: ru.to adj.modifier	15 -5 -8 -14 1
pair next: ru.to cue.claims	9 1 -21 -5 -3
pair next: ru.to cue.in_return	22 -1 -4 -9 -12
pair next: ru.to cue.other_return	14 -2 1 -6 -7
pair next: ru.to cue.relative	23 -11 8 -11 -7
pair next: ru.to cue.today	29 -1 -4 -4 -22
pair next: ru.to cue.transit	21 -5 -15 -2 -3
pair next: ru.to foe.to	8 -17 -6 -10 2
pair next: ru.to noun.body	-50 -2 -2 -2 53
pair next: ru.to noun.military	16 -1 -14 -11 -14
pair next: ru.to noun.other	-13 -2 -4 -27 47
pair next: ru.to noun.people	-28 -6 -2 -16 15
pair next: ru.to own.to	18 -2 -14 0 -2
pair next: ru.to qualifier.approx	-30 -8 -3 40 -16
pair next: ru.to qualifier.at_most	11 -5 -3 -21 2
pair next: ru.to ru.agent	14 14 -5 -17 -21
pair next: ru.to ru.of	12 -10 -2 -3 -15
pair next: ru.to ru.to	28 -16 -6 -22 -1
pair next: ru.to ua.from	10 -11 -19 -23 31
pair next: ru.to ua.to	16 27 -9 -19 -16
pair next: ru.to verb.bring	16 -5 -13 3 -14
pair next: ru.to verb.come	39 0 -16 -23 -56
pair next: ru.to verb.future	0 -23 -20 -1 25
pair next: ru.to verb.give	-3 -7 -12 38 -25
pair next: ru.to verb.other	-31 -3 -29 -13 44
pair next: ua.agent adj.modifier	-13 -5 14 14 -21
pair next: ua.agent category	8 -3 6 -3 -9
pair next: ua.agent country	-30 18 17 -26 -7
pair next: ua.agent cue.agreed	-32 -9 -2 -13 24
pair next: ua.agent cue.agreement	-16 -28 14 -40 42
pair next: ua.agent cue.already	16 0 -13 -15 -3
pair next: ua.agent cue.claims	0 -26 9 16 6
pair next: ua.agent cue.completed	6 -16 -12 37 -28
pair next: ua.agent cue.denied	-42 36 -39 -17 -21
pair next: ua.agent cue.each	27 -5 -1 -21 -1
pair next: ua.agent cue.footage	-12 -24 20 10 -19
pair next: ua.agent cue.held	-16 3 -10 37 -35
pair next: ua.agent cue.in_return	33 -14 -12 -17 -30
pair next: ua.agent cue.mediated	20 -10 -5 -4 -7
pair next: ua.agent cue.missing	-8 0 -8 25 -9
pair next: ua.agent cue.of_whole	-21 31 -35 -6 -4
pair next: ua.agent cue.one_sided	18 -17 -9 -3 -11
pair next: ua.agent cue.part	-7 9 -20 -10 11
pair next: ua.agent cue.planned	-33 54 -11 -12 -57
pair next: ua.agent cue.postponed	-14 12 14 -2 -15
pair next: ua.agent cue.recap	15 -17 -13 17 -6
pair next: ua.agent cue.record	17 -40 -18 -5 10
pair next: ua.agent cue.relative	-37 6 -10 13 5
pair next: ua.agent cue.since	-36 -27 -5 44 5
pair next: ua.agent cue.span	16 7 26 -15 -45
pair next: ua.agent cue.stage	10 -18 -15 -19 16
pair next: ua.agent cue.thanks	0 -10 14 -17 -14
pair next: ua.agent cue.to_date	-19 28 -8 -6 -5
pair next: ua.agent cue.today	38 -11 -10 -11 -18
pair next: ua.agent cue.transit	15 -10 -6 -15 5
pair next: ua.agent cue.venue	-3 -9 -15 -25 24
pair next: ua.agent cue.year	8 -14 32 18 -46
pair next: ua.agent noun.body	-16 15 26 -28 -52
pair next: ua.agent noun.civilian	13 -3 -6 -19 3
pair next: ua.agent noun.exchange	-36 -36 -18 20 51
pair next: ua.agent noun.military	16 13 13 -16 -24
pair next: ua.agent noun.other	3 -4 4 -28 7
pair next: ua.agent noun.people	38 -11 -11 -15 -19
pair next: ua.agent own.agent	-25 11 0 -8 -6
pair next: ua.agent own.of	4 -18 5 -8 -31
pair next: ua.agent own.to	-15 17 -18 1 -42
pair next: ua.agent qualifier.at_most	28 8 -18 -3 -19
pair next: ua.agent qualifier.more_than	13 -32 -8 -18 15
pair next: ua.agent ru.agent	44 -3 -6 -21 -29
pair next: ua.agent ru.from	-15 -4 -1 18 -9
pair next: ua.agent ru.of	16 -3 -18 11 -33
pair next: ua.agent ru.to	-22 21 -10 11 -21
pair next: ua.agent ua.agent	12 -2 -2 -13 -15
pair next: ua.agent ua.of	-3 10 -22 -7 14
pair next: ua.agent verb.bring	31 -8 -12 -7 -21
pair next: ua.agent verb.come	26 3 -10 -10 -20
pair next: ua.agent verb.future	-41 26 -22 -27 10
pair next: ua.agent verb.get	13 -17 -21 22 -12
pair next: ua.agent verb.give	35 -42 -13 -14 -16
pair next: ua.agent verb.held_exchange	31 -22 -14 -6 -5
pair next: ua.agent verb.home	19 -3 -6 -3 -7
pair next: ua.agent verb.managed	-8 -7 -1 16 -3
pair next: ua.agent verb.noun	17 -6 -1 -15 -15
pair next: ua.agent verb.other	-18 17 -32 -3 -6
pair next: ua.agent verb.swap	53 -34 -11 -10 -42
pair next: ua.agent verb.will	-27 35 -10 -7 -26
pair next: ua.agent view.ru	6 3 -19 -7 -8
pair next: ua.agent voice.ua	-24 26 -21 -2 6
pair next: ua.from adj.modifier	-6 -17 4 5 -21
pair next: ua.from cue.captivity	9 -7 -18 -34 28
pair next: ua.from cue.of_whole	21 -12 -3 -6 -19
pair next: ua.from cue.relative	24 -12 -14 -10 -13
pair next: ua.from qualifier.at_most	14 -3 -1 -14 -1
pair next: ua.from ru.from	-20 0 -1 21 -1
pair next: ua.from ua.agent	40 -7 -13 16 -40
pair next: ua.from ua.from	10 -6 7 -4 -14
pair next: ua.from ua.of	20 -3 -1 -6 -31
pair next: ua.from verb.home	-3 14 -28 12 -11
pair next: ua.from view.ru	-20 -8 0 9 -6
pair next: ua.of adj.modifier	15 -13 -31 6 1
pair next: ua.of adj.wounded	5 14 -24 -5 11
pair next: ua.of category	7 1 -13 -8 7
pair next: ua.of country	13 -37 3 -19 -6
pair next: ua.of cue.agreement	15 -1 -1 -5 -8
pair next: ua.of cue.all	15 -5 -4 0 -13
pair next: ua.of cue.called_off	-12 -4 -20 -19 13
pair next: ua.of cue.captured	-19 -12 -17 -19 24
pair next: ua.of cue.claims	-32 13 12 9 -11
pair next: ua.of cue.completed	-16 -11 -8 4 7
pair next: ua.of cue.denied	-9 12 -14 -5 13
pair next: ua.of cue.evacuation	-20 -2 0 17 -11
pair next: ua.of cue.footage	-30 -32 -40 -12 52
pair next: ua.of cue.held	10 11 -16 6 -32
pair next: ua.of cue.in_captivity	-19 -33 -18 -8 33
pair next: ua.of cue.in_return	6 -6 -2 -13 14
pair next: ua.of cue.mediated	-21 40 -17 13 -33
pair next: ua.of cue.of_whole	-27 -6 -4 -4 17
pair next: ua.of cue.one_sided	16 -18 12 -10 -8
pair next: ua.of cue.part	-18 -16 -11 43 -21
pair next: ua.of cue.planned	-11 -12 -31 -21 51
pair next: ua.of cue.postponed	-27 41 -4 -11 -4
pair next: ua.of cue.ready	-31 32 -4 -11 -15
pair next: ua.of cue.recap	-10 -10 -14 45 -19
pair next: ua.of cue.relative	25 -28 -38 23 -13
pair next: ua.of cue.reunion	12 -20 -5 16 -14
pair next: ua.of cue.since	-28 -20 30 1 -2
pair next: ua.of cue.stage	9 2 -5 -7 -14
pair next: ua.of cue.thanks	-18 -3 19 3 -9
pair next: ua.of cue.today	40 -11 -12 -4 -21
pair next: ua.of cue.transit	16 13 -12 -15 -13
pair next: ua.of cue.unit	2 -4 8 -4 -8
pair next: ua.of cue.yesterday	-10 -11 -12 -11 26
pair next: ua.of noun.body	-9 29 8 -11 -40
pair next: ua.of noun.branch	15 -1 -11 -5 -3
pair next: ua.of noun.child	-5 -6 -24 -1 -4
pair next: ua.of noun.civilian	14 -6 13 -15 -17
pair next: ua.of noun.exchange	8 -2 -19 -45 31
pair next: ua.of noun.family	34 -4 -16 -13 -21
pair next: ua.of noun.man	25 -1 -8 -15 -2
pair next: ua.of noun.military	23 -17 -11 0 6
pair next: ua.of noun.other	-13 9 -3 -17 3
pair next: ua.of noun.people	27 -32 -6 1 0
pair next: ua.of noun.rank	-6 -12 14 -2 -27
pair next: ua.of noun.soldier	21 -12 -14 -7 -5
pair next: ua.of own.of	-28 -3 -3 -17 24
pair next: ua.of own.to	28 -16 -11 -3 -16
pair next: ua.of qualifier.approx	-1 -13 -1 20 -4
pair next: ua.of qualifier.at_most	2 -15 28 -12 9
pair next: ua.of qualifier.more_than	67 -18 -10 -14 -52
pair next: ua.of ru.agent	-32 -9 -1 29 12
pair next: ua.of ru.from	-9 -14 20 8 -24
pair next: ua.of ru.of	-24 4 -25 26 0
pair next: ua.of ru.to	-10 -8 -8 14 -17
pair next: ua.of ua.from	-25 -9 3 4 2
pair next: ua.of ua.of	10 -24 3 -6 6
pair next: ua.of ua.to	27 -3 -4 -13 -13
pair next: ua.of verb.bring	17 -3 -2 -5 -24
pair next: ua.of verb.come	27 -12 -25 -6 -8
pair next: ua.of verb.future	5 -8 -21 -11 16
pair next: ua.of verb.get	20 7 -18 -7 -26
pair next: ua.of verb.give	39 -10 -11 -13 -12
pair next: ua.of verb.held_exchange	25 -2 -18 10 -18
pair next: ua.of verb.home	35 -7 -20 -6 -9
pair next: ua.of verb.noun	-22 32 -11 -8 -46
pair next: ua.of verb.other	-19 17 -15 -13 14
pair next: ua.of verb.swap	19 -13 8 -6 -23
pair next: ua.of verb.will	-17 18 -6 -11 2
pair next: ua.of view.ru	17 -12 -1 -12 -10
pair next: ua.of view.ua	25 -5 -23 13 -12
pair next: ua.of voice.ua	14 4 -12 -7 -26
pair next: ua.to adj.dead	13 0 -11 -7 -1
pair next: ua.to adj.modifier	-11 11 8 15 -38
pair next: ua.to adj.wounded	-6 -14 -4 -2 11
pair next: ua.to category	50 -20 -3 -22 -16
pair next: ua.to cue.held	-2 -1 -1 29 -29
pair next: ua.to cue.in_return	27 -1 -18 -6 -2
pair next: ua.to cue.one_sided	16 1 -2 -1 -15
pair next: ua.to cue.today	26 -5 -12 -6 -5
pair next: ua.to noun.body	8 -13 -15 -14 15
pair next: ua.to noun.exchange	-35 -8 -23 -15 22
pair next: ua.to noun.military	11 -1 -3 -2 -4
pair next: ua.to noun.other	-41 -27 -11 7 38
pair next: ua.to noun.people	-1 -22 -23 16 7
pair next: ua.to own.to	26 -11 -1 6 -24
pair next: ua.to qualifier.at_most	9 -11 -14 -10 3
pair next: ua.to qualifier.more_than	-17 -12 -13 45 -44
pair next: ua.to ru.from	13 -4 -5 -4 -6
pair next: ua.to ru.of	26 13 -15 -6 -25
pair next: ua.to ru.to	-6 12 -9 -17 -21
pair next: ua.to ua.agent	6 -34 15 -15 0
pair next: ua.to ua.from	30 -4 -8 -3 -16
pair next: ua.to ua.of	-4 4 6 -8 -3
pair next: ua.to ua.to	7 -3 7 -13 -17
pair next: ua.to verb.bring	34 -11 -15 -3 -28
pair next: ua.to verb.come	41 -4 -17 -13 -12
pair next: ua.to verb.get	16 0 -8 -1 -15
pair next: ua.to verb.give	46 -10 -10 -11 -14
pair next: ua.to verb.home	21 -13 -13 2 -5
pair next: ua.to verb.will	-15 21 -10 -8 -42
pair next: ua.to view.ru	-12 9 -8 31 -22
pair next: ua.to voice.ua	37 -10 -11 -17 -24
pair next: verb.bring adj.dead	37 -16 -27 -19 -36
pair next: verb.bring adj.freed	-8 -4 22 -3 -8
pair next: verb.bring adj.modifier	12 1 -6 -6 -15
pair next: verb.bring adj.wounded	30 -6 -18 -15 -8
pair next: verb.bring category	14 -18 -9 -18 10
pair next: verb.bring country	-14 -4 15 -11 -23
pair next: verb.bring cue.all	-45 -21 -22 -48 56
pair next: verb.bring cue.completed	15 -9 7 4 -29
pair next: verb.bring cue.deported	-3 11 -21 -28 21
pair next: verb.bring cue.each	32 -8 -4 -8 -15
pair next: verb.bring cue.evacuation	-34 -14 -9 -3 15
pair next: verb.bring cue.good_news	12 -14 27 -10 -25
pair next: verb.bring cue.included	24 -12 -42 13 -18
pair next: verb.bring cue.mediated	5 -19 -14 18 0
pair next: verb.bring cue.of_whole	25 -14 -13 -9 7
pair next: verb.bring cue.on_shield	33 -7 -6 -11 -14
pair next: verb.bring cue.one_sided	-8 -9 -22 19 -31
pair next: verb.bring cue.other_return	-37 -7 -14 -18 52
pair next: verb.bring cue.other_war	-22 -10 -8 -15 43
pair next: verb.bring cue.outside	-17 -6 18 16 -15
pair next: verb.bring cue.part	-27 -9 -12 11 7
pair next: verb.bring cue.recap	-23 -4 20 -15 -10
pair next: verb.bring cue.relative	16 -6 -14 -1 -1
pair next: verb.bring cue.reunion	18 -10 -24 3 -13
pair next: verb.bring cue.since	9 -1 -2 -22 6
pair next: verb.bring cue.stage	9 -2 -4 -1 -2
pair next: verb.bring cue.to_date	21 -1 39 -19 -40
pair next: verb.bring cue.today	47 -10 -28 -9 -10
pair next: verb.bring cue.training	-11 -2 -1 -2 15
pair next: verb.bring cue.transit	5 -6 0 -12 4
pair next: verb.bring cue.yesterday	1 -15 10 -10 -32
pair next: verb.bring noun.body	48 -10 -17 -6 -20
pair next: verb.bring noun.branch	-3 0 26 -4 -34
pair next: verb.bring noun.child	28 -24 -13 1 -39
pair next: verb.bring noun.civilian	4 -16 -16 -8 33
pair next: verb.bring noun.exchange	-6 13 16 -14 -17
pair next: verb.bring noun.family	-3 -8 -17 -15 24
pair next: verb.bring noun.military	16 -10 -17 13 -28
pair next: verb.bring noun.other	-15 -16 -6 -30 37
pair next: verb.bring noun.people	12 -11 -22 16 -13
pair next: verb.bring noun.rank	-22 -2 24 -7 -15
pair next: verb.bring noun.soldier	27 -1 -1 -25 -3
pair next: verb.bring noun.woman	21 -6 -1 -15 -8
pair next: verb.bring own.of	27 -15 -24 -15 8
pair next: verb.bring own.to	-7 -12 1 9 -22
pair next: verb.bring qualifier.approx	-41 -9 -7 1 31
pair next: verb.bring qualifier.at_most	-32 -32 -21 -2 50
pair next: verb.bring qualifier.more_than	12 -12 -1 -12 -9
pair next: verb.bring ru.agent	-21 -6 14 22 -29
pair next: verb.bring ru.from	16 -26 19 6 -47
pair next: verb.bring ru.of	32 -8 -11 2 -25
pair next: verb.bring ru.to	21 -3 -19 -1 -2
pair next: verb.bring ua.agent	8 -13 -28 26 -14
pair next: verb.bring ua.from	8 -11 -14 -23 54
pair next: verb.bring ua.of	47 -13 -12 -22 -26
pair next: verb.bring ua.to	-3 -11 -9 -9 12
pair next: verb.bring verb.bring	7 -5 -12 9 -16
pair next: verb.bring verb.come	-16 0 -10 13 -11
pair next: verb.bring verb.get	21 -7 -7 -19 -14
pair next: verb.bring verb.give	-31 -9 -21 5 21
pair next: verb.bring verb.held_exchange	-19 -19 11 -8 11
pair next: verb.bring verb.home	-6 -7 7 24 -41
pair next: verb.bring verb.managed	15 -11 -16 17 -20
pair next: verb.bring verb.noun	-30 11 -7 -5 9
pair next: verb.bring verb.other	-11 -4 26 -4 -15
pair next: verb.bring verb.will	-35 -15 -13 59 -42
pair next: verb.come adj.dead	20 -1 -3 -14 -3
pair next: verb.come adj.freed	-4 -5 -16 3 -2
pair next: verb.come adj.modifier	-30 -21 35 25 -29
pair next: verb.come adj.wounded	30 -20 -18 15 -13
pair next: verb.come category	-2 -1 17 -13 -14
pair next: verb.come cue.border	29 -11 7 -22 -13
pair next: verb.come cue.captured	-12 -5 -4 -1 13
pair next: verb.come cue.completed	45 -6 -24 -19 -14
pair next: verb.come cue.footage	-2 -1 45 -5 -40
pair next: verb.come cue.in_return	-25 -30 34 -13 -24
pair next: verb.come cue.included	-12 -11 -5 -9 29
pair next: verb.come cue.local	-16 -11 16 -11 -5
pair next: verb.come cue.of_whole	-20 -14 23 -3 3
pair next: verb.come cue.on_shield	33 -5 -12 -19 -18
pair next: verb.come cue.other_return	-44 -3 -22 12 39
pair next: verb.come cue.part	-15 13 33 -8 -19
pair next: verb.come cue.recap	4 14 -20 -29 0
pair next: verb.come cue.reunion	73 -22 -19 -18 -52
pair next: verb.come cue.since	-7 -2 -1 20 -9
pair next: verb.come cue.stage	16 -10 -2 -1 -4
pair next: verb.come cue.to_date	3 5 14 -9 -14
pair next: verb.come cue.today	42 -6 -20 -10 -16
pair next: verb.come cue.transit	-26 20 5 -19 8
pair next: verb.come cue.yesterday	-6 -1 29 -7 -28
pair next: verb.come foe.to	13 0 -10 -7 -2
pair next: verb.come noun.body	9 4 8 -11 -14
pair next: verb.come noun.branch	-26 -1 21 -2 -13
pair next: verb.come noun.child	29 -26 -15 -12 4
pair next: verb.come noun.civilian	41 -12 -32 -14 -9
pair next: verb.come noun.exchange	-15 12 -9 13 -14
pair next: verb.come noun.family	-10 -20 -7 -24 31
pair next: verb.come noun.military	5 -10 1 -17 2
pair next: verb.come noun.other	4 -18 -27 -29 8
pair next: verb.come noun.people	12 -14 -13 2 1
pair next: verb.come noun.rank	8 -1 -25 14 -9
pair next: verb.come noun.soldier	13 0 -1 -1 -11
pair next: verb.come own.of	16 -10 -23 -15 4
pair next: verb.come own.to	1 -26 19 -11 -17
pair next: verb.come qualifier.approx	-10 16 -8 -34 5
pair next: verb.come qualifier.at_most	-8 -18 0 -12 18
pair next: verb.come qualifier.more_than	11 18 -14 -23 -9
pair next: verb.come ru.from	39 8 1 -26 -25
pair next: verb.come ru.of	0 -10 -37 26 -12
pair next: verb.come ru.to	5 -10 -9 -1 -7
pair next: verb.come ua.agent	25 14 -14 -10 -16
pair next: verb.come ua.from	17 -5 -13 1 -14
pair next: verb.come ua.of	-13 0 15 -16 -12
pair next: verb.come ua.to	13 -2 5 -20 -11
pair next: verb.come verb.bring	-21 -35 -28 12 36
pair next: verb.come verb.come	42 -15 -5 -21 -6
pair next: verb.come verb.give	13 -16 -24 7 -1
pair next: verb.come verb.held_exchange	7 -6 12 -14 -6
pair next: verb.come verb.home	14 -9 1 -14 0
pair next: verb.come verb.noun	-2 -35 6 -15 34
pair next: verb.come verb.other	5 2 30 -6 -58
pair next: verb.future adj.modifier	-11 2 10 -18 -14
pair next: verb.future category	-14 15 -14 0 11
pair next: verb.future country	-3 14 -1 -2 -5
pair next: verb.future cue.agreed	-23 62 -6 -14 -56
pair next: verb.future cue.agreement	-18 29 -1 -1 -11
pair next: verb.future cue.all	-12 -12 -4 0 13
pair next: verb.future cue.called_off	-25 -25 30 -6 -13
pair next: verb.future cue.claims	-9 28 -13 -12 13
pair next: verb.future cue.completed	4 30 -22 -9 -14
pair next: verb.future cue.crime	8 -11 -11 -21 21
pair next: verb.future cue.evacuation	-4 -4 -5 -3 17
pair next: verb.future cue.footage	-13 -11 10 -24 21
pair next: verb.future cue.good_news	-13 16 -25 3 9
pair next: verb.future cue.in_captivity	18 -17 -15 16 -13
pair next: verb.future cue.mediated	-4 -18 4 -13 10
pair next: verb.future cue.money	0 -10 -13 27 -7
pair next: verb.future cue.of_whole	-19 -13 34 -7 -16
pair next: verb.future cue.other_return	18 -6 -24 -20 28
pair next: verb.future cue.planned	0 16 -12 -17 -12
pair next: verb.future cue.ready	-22 27 -3 -7 -23
pair next: verb.future cue.recap	-16 1 20 0 -11
pair next: verb.future cue.record	15 -13 -8 -1 -6
pair next: verb.future cue.relative	20 21 -9 -32 -9
pair next: verb.future cue.reunion	-15 15 -3 -2 -11
pair next: verb.future cue.span	15 -3 0 10 -15
pair next: verb.future cue.stage	14 5 -15 0 -13
pair next: verb.future cue.total	-11 -5 -3 18 -2
pair next: verb.future cue.unfinished	1 -24 -14 -15 20
pair next: verb.future cue.venue	13 18 -5 -15 -15
pair next: verb.future cue.yesterday	-1 -18 34 -1 -42
pair next: verb.future noun.body	-61 -63 -32 -18 76
pair next: verb.future noun.branch	16 -5 -4 -15 -4
pair next: verb.future noun.civilian	-24 30 -14 -15 -26
pair next: verb.future noun.exchange	1 49 -51 -31 -45
pair next: verb.future noun.family	5 -1 -16 -17 2
pair next: verb.future noun.military	7 -9 -7 -14 13
pair next: verb.future noun.other	-12 3 -10 15 -17
pair next: verb.future noun.people	-29 40 -55 2 -10
pair next: verb.future own.agent	-18 -23 31 -2 -34
pair next: verb.future own.of	-11 -21 8 16 8
pair next: verb.future own.to	-34 52 -23 4 -17
pair next: verb.future qualifier.at_most	-5 5 -18 -7 2
pair next: verb.future qualifier.more_than	-36 -2 19 37 -25
pair next: verb.future ru.agent	-19 22 -14 -13 17
pair next: verb.future ru.of	-34 9 19 -11 -12
pair next: verb.future ru.to	2 14 -3 -7 -6
pair next: verb.future ua.agent	-31 11 -6 -5 -3
pair next: verb.future ua.of	-17 22 -3 8 -26
pair next: verb.future ua.to	-23 8 0 -13 24
pair next: verb.future verb.bring	14 13 -13 -13 -19
pair next: verb.future verb.come	-5 5 -8 -1 -1
pair next: verb.future verb.future	-26 1 -8 -23 14
pair next: verb.future verb.get	-9 -24 -25 -8 27
pair next: verb.future verb.give	-38 41 -2 -26 -2
pair next: verb.future verb.held_exchange	-24 30 -16 -12 -21
pair next: verb.future verb.home	5 26 1 -4 -21
pair next: verb.future verb.noun	-16 17 -27 -19 2
pair next: verb.future verb.other	0 -36 -18 -19 16
pair next: verb.future verb.swap	-27 13 15 -8 -18
pair next: verb.future verb.will	-18 19 -3 -11 -10
pair next: verb.get adj.dead	32 -14 -10 -21 -7
pair next: verb.get adj.modifier	12 -21 -16 -24 22
pair next: verb.get adj.wounded	14 -1 -11 0 -2
pair next: verb.get category	18 0 -14 -4 -32
pair next: verb.get country	-28 10 5 -17 20
pair next: verb.get cue.all	-6 0 14 0 -8
pair next: verb.get cue.claims	-12 -11 -11 12 12
pair next: verb.get cue.crime	-5 -2 -3 -7 17
pair next: verb.get cue.held	-10 -1 -5 11 -11
pair next: verb.get cue.in_return	30 -8 -17 -19 9
pair next: verb.get cue.of_whole	9 7 1 -10 -10
pair next: verb.get cue.outside	-4 -8 0 14 -9
pair next: verb.get cue.part	-34 -1 -24 23 8
pair next: verb.get cue.recap	7 -1 12 -5 -12
pair next: verb.get cue.relative	-12 -13 -2 -4 22
pair next: verb.get cue.same_number	20 -6 -14 -6 -5
pair next: verb.get cue.today	27 -12 -3 -21 -6
pair next: verb.get cue.total	20 -1 -15 -9 -16
pair next: verb.get cue.transit	8 9 -1 -2 -13
pair next: verb.get noun.body	29 -12 -12 20 -20
pair next: verb.get noun.branch	15 -2 -15 -12 5
pair next: verb.get noun.civilian	12 -14 -16 6 8
pair next: verb.get noun.family	-15 -14 -10 16 -5
pair next: verb.get noun.military	1 -11 16 -16 -27
pair next: verb.get noun.other	-31 -5 -4 -28 38
pair next: verb.get noun.people	26 -11 -8 -13 -13
pair next: verb.get noun.soldier	30 -2 -4 -16 -9
pair next: verb.get own.of	5 -2 -17 -10 0
pair next: verb.get own.to	18 -4 -11 -14 -6
pair next: verb.get qualifier.approx	-46 -17 36 18 -28
pair next: verb.get qualifier.at_most	18 -18 -1 0 2
pair next: verb.get qualifier.more_than	-19 -14 -8 29 -29
pair next: verb.get ru.agent	42 -13 -18 -28 -20
pair next: verb.get ru.from	-8 -11 -5 -18 25
pair next: verb.get ru.of	11 10 -23 -20 -24
pair next: verb.get ua.agent	31 -3 -9 -13 -11
pair next: verb.get ua.from	22 1 -18 -11 -6
pair next: verb.get ua.of	8 -15 -6 -16 19
pair next: verb.get verb.future	25 -6 -3 -1 -16
pair next: verb.get verb.get	27 -12 -3 -16 -14
pair next: verb.get verb.give	43 -22 -23 -36 17
pair next: verb.get verb.noun	6 -2 -26 -21 33
pair next: verb.get verb.other	-19 -11 -12 -9 25
pair next: verb.get voice.ua	-13 -32 -18 -16 22
pair next: verb.give adj.freed	4 -19 -25 -1 7
pair next: verb.give adj.modifier	-1 13 -20 -7 16
pair next: verb.give adj.wounded	21 4 -2 -11 -15
pair next: verb.give category	-35 12 -15 -11 39
pair next: verb.give country	-28 -34 14 18 2
pair next: verb.give cue.all	3 -18 -1 -13 30
pair next: verb.give cue.each	27 -19 11 -10 -21
pair next: verb.give cue.in_return	38 -11 -18 -8 -10
pair next: verb.give cue.mediated	-18 2 0 -9 23
pair next: verb.give cue.of_whole	2 7 -25 20 -22
pair next: verb.give cue.one_sided	11 -14 -2 7 -1
pair next: verb.give cue.other_return	7 -8 -3 0 2
pair next: verb.give cue.other_war	-9 -6 -1 -1 16
pair next: verb.give cue.outside	19 -4 -14 -3 -14
pair next: verb.give cue.planned	-29 29 -17 -13 -17
pair next: verb.give cue.reunion	5 -2 -4 -12 8
pair next: verb.give cue.same_number	1 -6 -11 -10 18
pair next: verb.give cue.stage	13 -8 -6 -7 8
pair next: verb.give cue.today	43 -7 -24 -16 -38
pair next: verb.give cue.transit	-18 -15 -39 -17 54
pair next: verb.give foe.of	23 -1 -2 -14 -13
pair next: verb.give foe.to	-25 -6 20 18 -23
pair next: verb.give noun.body	56 -20 0 -31 -28
pair next: verb.give noun.branch	4 0 -13 -1 10
pair next: verb.give noun.child	5 -15 -32 -16 20
pair next: verb.give noun.civilian	21 -11 -15 23 -14
pair next: verb.give noun.family	-1 15 -13 -29 -8
pair next: verb.give noun.military	28 -5 -5 -8 -9
pair next: verb.give noun.other	-42 17 11 -20 17
pair next: verb.give noun.people	16 -25 -27 -25 28
pair next: verb.give own.agent	12 -1 29 -3 -39
pair next: verb.give own.of	-2 5 5 -15 12
pair next: verb.give own.to	46 -28 8 -11 -15
pair next: verb.give qualifier.approx	15 13 -14 -2 -12
pair next: verb.give qualifier.at_most	23 -4 -9 -5 -25
pair next: verb.give qualifier.more_than	-30 -15 8 31 -19
pair next: verb.give ru.agent	-11 12 -83 13 30
pair next: verb.give ru.from	13 0 -1 -5 -8
pair next: verb.give ru.of	35 -15 -18 -2 -4
pair next: verb.give ru.to	14 -36 -11 -21 31
pair next: verb.give ua.agent	42 -3 -12 -28 -17
pair next: verb.give ua.of	26 -12 -15 -20 6
pair next: verb.give ua.to	28 -14 -9 -13 -29
pair next: verb.give verb.bring	-9 14 -16 -7 -4
pair next: verb.give verb.get	-44 15 -4 -13 40
pair next: verb.give verb.give	4 -12 -4 5 -7
pair next: verb.give verb.noun	-3 -12 7 -2 -6
pair next: verb.give verb.other	-44 -16 20 -3 8
pair next: verb.held_exchange adj.dead	25 -20 -21 -13 -27
pair next: verb.held_exchange adj.freed	30 -7 -20 -4 -11
pair next: verb.held_exchange adj.modifier	33 6 -9 -17 -22
pair next: verb.held_exchange adj.wounded	-2 -56 15 -11 6
pair next: verb.held_exchange country	-49 -5 -15 -6 40
pair next: verb.held_exchange cue.agreement	32 -3 -33 -18 -9
pair next: verb.held_exchange cue.called_off	-45 46 -20 -14 -24
pair next: verb.held_exchange cue.captivity	-1 11 11 -9 -11
pair next: verb.held_exchange cue.claims	15 -7 -16 -15 0
pair next: verb.held_exchange cue.completed	8 -22 -4 14 -5
pair next: verb.held_exchange cue.count	-7 -7 24 -15 17
pair next: verb.held_exchange cue.in_captivity	45 -14 -19 -8 -12
pair next: verb.held_exchange cue.mediated	14 -9 1 -3 -8
pair next: verb.held_exchange cue.of_whole	58 -23 -8 -7 -15
pair next: verb.held_exchange cue.one_sided	16 -3 0 -13 -1
pair next: verb.held_exchange cue.other_exchange	-16 0 -22 -9 17
pair next: verb.held_exchange cue.part	37 -12 14 -15 -21
pair next: verb.held_exchange cue.recap	-16 -10 -7 15 11
pair next: verb.held_exchange cue.record	-7 -26 17 0 -3
pair next: verb.held_exchange cue.relative	4 -21 18 -27 -11
pair next: verb.held_exchange cue.since	20 0 -16 -3 -2
pair next: verb.held_exchange cue.span	2 -17 13 -2 -7
pair next: verb.held_exchange cue.stage	29 -15 -11 -33 -8
pair next: verb.held_exchange cue.today	3 42 -9 -13 -30
pair next: verb.held_exchange cue.total	24 0 -1 -22 0
pair next: verb.held_exchange cue.venue	-28 -16 -14 -2 30
pair next: verb.held_exchange cue.yesterday	-15 -17 24 -3 -19
pair next: verb.held_exchange noun.body	23 -5 -2 -6 -11
pair next: verb.held_exchange noun.exchange	26 -5 -18 -10 -13
pair next: verb.held_exchange noun.military	47 -20 -10 -11 -35
pair next: verb.held_exchange noun.other	25 -4 -12 -12 -2
pair next: verb.held_exchange noun.people	32 -27 -8 4 -15
pair next: verb.held_exchange own.to	15 -2 -3 -5 -6
pair next: verb.held_exchange qualifier.approx	-9 -9 25 -12 -22
pair next: verb.held_exchange qualifier.at_most	-18 4 -5 -22 23
pair next: verb.held_exchange ru.agent	14 -2 -5 -10 2
pair next: verb.held_exchange ru.from	12 -2 -7 -3 -1
pair next: verb.held_exchange ru.of	24 -10 -4 -5 -6
pair next: verb.held_exchange ua.agent	0 10 -16 -37 -31
pair next: verb.held_exchange verb.bring	-4 -2 -8 16 -21
pair next: verb.held_exchange verb.get	-17 -7 -18 -16 31
pair next: verb.held_exchange verb.held_exchange	25 -10 -11 -3 -15
pair next: verb.held_exchange verb.managed	4 -17 27 0 -6
pair next: verb.held_exchange verb.noun	36 -5 0 -22 -10
pair next: verb.held_exchange verb.other	-19 7 -13 15 -15
pair next: verb.home adj.freed	-19 -9 -26 13 20
pair next: verb.home adj.modifier	17 -17 -17 9 -15
pair next: verb.home adj.wounded	18 -15 -2 -1 0
pair next: verb.home cue.all	-15 0 15 -8 -2
pair next: verb.home cue.captivity	32 -8 -2 -41 -5
pair next: verb.home cue.captured	36 -11 -9 -4 -15
pair next: verb.home cue.footage	-23 -4 29 -4 -22
pair next: verb.home cue.good_news	-75 -26 -30 -7 80
pair next: verb.home cue.mediated	15 -2 -1 -10 -2
pair next: verb.home cue.of_whole	4 2 -30 22 -26
pair next: verb.home cue.part	31 -4 -20 -3 -20
pair next: verb.home cue.reunion	46 12 -1 -25 -43
pair next: verb.home cue.today	11 -3 -8 -13 5
pair next: verb.home noun.branch	10 0 3 -3 -10
pair next: verb.home noun.child	-14 -1 55 -4 -50
pair next: verb.home noun.civilian	7 -27 -20 15 -43
pair next: verb.home noun.exchange	18 -2 -11 -2 -3
pair next: verb.home noun.family	23 -13 -9 -15 -11
pair next: verb.home noun.military	42 -8 -7 -22 -13
pair next: verb.home noun.other	-26 -13 9 -24 24
pair next: verb.home noun.people	18 -1 10 -18 -42
pair next: verb.home noun.soldier	13 -3 -4 -3 -4
pair next: verb.home noun.woman	47 -20 -21 -33 -6
pair next: verb.home own.agent	8 40 4 -12 -40
pair next: verb.home own.to	15 -7 -6 -22 5
pair next: verb.home qualifier.more_than	14 -12 -2 -12 -3
pair next: verb.home ru.from	-6 -8 -5 14 -17
pair next: verb.home ru.of	-3 -4 18 -19 -21
pair next: verb.home ua.agent	10 -1 -10 0 0
pair next: verb.home ua.from	20 -8 -17 -7 -19
pair next: verb.home ua.of	54 -25 -17 -12 -25
pair next: verb.home ua.to	9 -6 -14 -10 -2
pair next: verb.home verb.bring	-14 -8 -6 10 -4
pair next: verb.home verb.future	-29 -5 -5 10 24
pair next: verb.home verb.get	24 -1 -3 -3 -17
pair next: verb.home verb.give	23 -1 23 -26 -27
pair next: verb.home verb.held_exchange	-15 0 0 0 15
pair next: verb.home verb.home	30 -7 -3 -11 -19
pair next: verb.home verb.noun	-15 31 -28 7 -22
pair next: verb.home verb.other	44 -2 -26 -4 -16
pair next: verb.managed adj.modifier	19 -2 -2 -19 -1
pair next: verb.managed cue.completed	-4 -12 5 15 -20
pair next: verb.managed cue.mediated	11 -10 -8 -10 9
pair next: verb.managed noun.people	4 0 -14 0 2
pair next: verb.managed verb.bring	-16 -13 -4 32 -37
pair next: verb.managed verb.will	4 -21 -30 22 -35
pair next: verb.noun adj.dead	47 -13 -15 -16 -29
pair next: verb.noun adj.modifier	-22 36 1 -8 -29
pair next: verb.noun adj.wounded	2 31 -8 -6 -30
pair next: verb.noun country	2 -3 -6 -2 8
pair next: verb.noun cue.agreement	-16 29 -5 14 -9
pair next: verb.noun cue.all	-18 11 -10 -3 -8
pair next: verb.noun cue.completed	36 -5 -9 -13 -9
pair next: verb.noun cue.count	6 17 -1 -6 -29
pair next: verb.noun cue.deported	-21 -61 -19 19 18
pair next: verb.noun cue.footage	-2 -29 -16 -4 13
pair next: verb.noun cue.included	-23 6 13 -2 -16
pair next: verb.noun cue.mediated	14 0 0 0 -14
pair next: verb.noun cue.of_whole	-2 10 -2 -16 -8
pair next: verb.noun cue.one_sided	27 -15 9 -9 -14
pair next: verb.noun cue.other_exchange	-24 -21 -6 -4 24
pair next: verb.noun cue.recap	38 -10 -24 -2 -15
pair next: verb.noun cue.repatriation	26 -4 -2 -31 -7
pair next: verb.noun cue.reunion	-28 30 -11 -4 -21
pair next: verb.noun cue.since	29 -1 -8 -25 -5
pair next: verb.noun cue.today	-3 10 -6 -9 -10
pair next: verb.noun cue.transit	-20 -15 -8 7 35
pair next: verb.noun cue.year	15 0 0 -14 -1
pair next: verb.noun noun.body	-27 37 -20 -21 -6
pair next: verb.noun noun.child	-15 -13 -18 -28 37
pair next: verb.noun noun.civilian	-20 29 -22 -22 5
pair next: verb.noun noun.exchange	-6 11 -18 -14 5
pair next: verb.noun noun.family	-14 31 -29 4 -22
pair next: verb.noun noun.military	-23 -10 28 10 -29
pair next: verb.noun noun.other	-15 -22 -6 23 -4
pair next: verb.noun noun.people	0 -17 13 -23 33
pair next: verb.noun own.to	11 -3 -11 -14 1
pair next: verb.noun qualifier.at_most	-56 -2 -11 48 13
pair next: verb.noun ru.from	10 -1 -3 -9 3
pair next: verb.noun ru.of	-26 0 18 -5 8
pair next: verb.noun ua.from	32 -4 -27 -19 -5
pair next: verb.noun ua.of	-35 -21 24 -4 28
pair next: verb.noun ua.to	-23 -3 -13 -17 22
pair next: verb.noun verb.bring	9 3 -8 -2 -13
pair next: verb.noun verb.noun	-8 -3 -6 -2 3
pair next: verb.other adj.dead	-15 -17 -27 -15 42
pair next: verb.other adj.modifier	-30 8 7 -7 7
pair next: verb.other adj.wounded	-18 -16 -34 5 43
pair next: verb.other category	4 -6 13 4 -21
pair next: verb.other country	-18 38 -21 -20 -20
pair next: verb.other cue.all	-22 -12 -20 -1 40
pair next: verb.other cue.arrived	-13 -4 16 -14 -15
pair next: verb.other cue.born	-3 -2 -5 -1 11
pair next: verb.other cue.claims	-10 9 22 -22 10
pair next: verb.other cue.completed	-6 -18 7 9 -13
pair next: verb.other cue.crime	0 -11 -29 -1 16
pair next: verb.other cue.footage	-27 -12 9 -1 23
pair next: verb.other cue.in_captivity	15 0 -15 0 -4
pair next: verb.other cue.mediated	-15 -6 33 15 -37
pair next: verb.other cue.of_whole	5 3 -9 4 -14
pair next: verb.other cue.other_return	12 -12 7 49 -56
pair next: verb.other cue.part	-17 4 -6 -9 11
pair next: verb.other cue.planned	-2 17 -3 0 -15
pair next: verb.other cue.recap	-7 -22 -24 19 -4
pair next: verb.other cue.relative	-25 -23 5 -15 19
pair next: verb.other cue.reunion	-22 10 18 33 -35
pair next: verb.other cue.since	-6 -1 -1 23 -19
pair next: verb.other cue.span	-9 -15 -13 -2 26
pair next: verb.other cue.thanks	18 -15 -2 -6 -3
pair next: verb.other cue.today	9 0 -10 24 -24
pair next: verb.other cue.transit	40 -11 2 -9 -27
pair next: verb.other cue.venue	-30 44 9 -23 -25
pair next: verb.other cue.visit	-29 -4 36 -29 0
pair next: verb.other foe.of	-10 -8 24 -3 -8
pair next: verb.other noun.body	-29 13 -27 -10 36
pair next: verb.other noun.branch	-27 -6 -21 -13 26
pair next: verb.other noun.child	-26 -9 -18 -29 37
pair next: verb.other noun.civilian	-17 -4 -9 7 38
pair next: verb.other noun.exchange	4 9 -11 -17 15
pair next: verb.other noun.family	-31 -26 0 -7 26
pair next: verb.other noun.foreigner	-4 -10 -5 -13 11
pair next: verb.other noun.man	-15 0 -2 0 16
pair next: verb.other noun.military	-39 -18 11 -32 48
pair next: verb.other noun.other	-17 -14 -6 -8 26
pair next: verb.other noun.people	-23 9 -20 -26 9
pair next: verb.other own.to	-10 17 -18 -26 19
pair next: verb.other qualifier.approx	-25 -3 10 -6 21
pair next: verb.other qualifier.at_least	-20 -11 -9 -18 23
pair next: verb.other qualifier.at_most	5 -8 -14 -11 44
pair next: verb.other qualifier.more_than	-27 -22 -14 -29 53
pair next: verb.other ru.of	-28 -14 14 -5 -4
pair next: verb.other ua.of	-51 -33 -45 -1 42
pair next: verb.other ua.to	-7 -4 -11 12 -13
pair next: verb.other verb.bring	-37 -17 -25 -9 36
pair next: verb.other verb.come	62 -17 -54 -10 -32
pair next: verb.other verb.get	-25 11 2 8 -1
pair next: verb.other verb.give	-11 9 -5 -28 2
pair next: verb.other verb.other	-9 -20 3 0 8
pair next: verb.swap adj.freed	10 -4 -27 4 1
pair next: verb.swap adj.modifier	8 -14 -9 -8 6
pair next: verb.swap cue.in_return	-12 -14 0 -1 14
pair next: verb.swap cue.other_exchange	-18 17 -5 -15 -3
pair next: verb.swap cue.recap	4 -1 -23 -1 23
pair next: verb.swap cue.since	0 -15 -2 15 -2
pair next: verb.swap cue.today	18 -24 -1 -13 -14
pair next: verb.swap cue.yesterday	-11 -1 33 -1 -27
pair next: verb.swap noun.exchange	-9 -6 35 -4 -20
pair next: verb.swap noun.military	54 -11 11 -21 -19
pair next: verb.swap noun.other	9 3 0 -33 0
pair next: verb.swap noun.people	-2 32 -40 -1 -41
pair next: verb.swap ru.of	10 -15 -10 30 -16
pair next: verb.swap ua.of	55 -7 -6 -28 -43
pair next: verb.swap verb.held_exchange	4 -12 -11 -22 30
pair next: verb.swap verb.noun	-2 31 -22 3 -35
pair next: verb.swap verb.swap	21 -11 -21 7 -27
pair next: verb.will adj.modifier	22 -11 -38 -30 27
pair next: verb.will adj.wounded	-15 -16 -14 -12 35
pair next: verb.will cue.agreed	-12 13 0 -1 0
pair next: verb.will cue.agreement	-10 25 -3 -1 -12
pair next: verb.will cue.all	9 34 -21 -59 -23
pair next: verb.will cue.footage	9 -7 13 -2 -14
pair next: verb.will cue.of_whole	-1 -3 -6 13 -6
pair next: verb.will cue.one_sided	5 -28 -1 13 -4
pair next: verb.will cue.other_exchange	-7 -21 -12 -3 19
pair next: verb.will cue.other_return	13 -14 -13 -16 29
pair next: verb.will cue.relative	-15 -4 6 -3 15
pair next: verb.will noun.body	-17 30 -16 14 -20
pair next: verb.will noun.child	-3 -2 -6 19 -9
pair next: verb.will noun.civilian	-19 20 -21 12 -21
pair next: verb.will noun.exchange	5 85 -10 -16 -62
pair next: verb.will noun.military	9 24 11 16 -40
pair next: verb.will noun.other	-7 -16 -10 -3 30
pair next: verb.will noun.people	-38 34 -23 29 -10
pair next: verb.will own.to	-32 35 -10 10 -39
pair next: verb.will qualifier.at_least	-30 30 1 -15 -13
pair next: verb.will qualifier.at_most	-10 1 -15 -10 17
pair next: verb.will qualifier.more_than	2 35 -13 -24 -22
pair next: verb.will ru.from	14 -13 0 -16 10
pair next: verb.will ru.of	-10 20 -5 -39 -17
pair next: verb.will ua.from	-15 -14 7 53 -3
pair next: verb.will ua.of	54 -16 -7 -10 -30
pair next: verb.will ua.to	-37 2 -13 -16 21
pair next: verb.will verb.bring	20 -34 -2 24 -7
pair next: verb.will verb.future	-7 15 -3 -22 -2
pair next: verb.will verb.managed	-34 -12 -14 48 -36
pair next: verb.will verb.will	-17 29 -13 -5 13
pair next: verb.will view.ua	16 -2 -5 -15 -4
pair next: view.ru adj.modifier	-15 -32 -20 38 0
pair next: view.ru cue.captivity	-17 -7 1 10 -23
pair next: view.ru cue.claims	9 12 -29 -1 -7
pair next: view.ru cue.held	0 -47 -7 14 4
pair next: view.ru cue.in_captivity	-23 -6 0 27 -7
pair next: view.ru cue.of_whole	-5 -20 -5 31 12
pair next: view.ru cue.part	-3 0 0 19 -17
pair next: view.ru cue.today	-13 -9 -10 -1 27
pair next: view.ru noun.military	-27 15 -12 -15 18
pair next: view.ru noun.other	-31 11 10 -19 24
pair next: view.ru noun.people	-45 -12 28 -27 42
pair next: view.ru own.to	-56 -6 -9 63 -28
pair next: view.ru ru.of	-22 -6 22 5 -42
pair next: view.ru ua.from	-21 -25 -12 44 -40
pair next: view.ru ua.of	38 -14 -6 -25 -10
pair next: view.ru ua.to	-30 -6 -13 60 -30
pair next: view.ru verb.bring	25 -12 -5 -10 -15
pair next: view.ru verb.come	-3 -3 24 -11 -14
pair next: view.ru verb.give	39 -5 -3 -4 -28
pair next: view.ru verb.home	11 -1 -7 -3 0
pair next: view.ru verb.other	-20 -10 -12 -17 40
pair next: view.ru view.ru	24 -9 -6 -3 -6
pair next: view.ua adj.modifier	-10 13 -4 -10 -11
pair next: view.ua cue.captivity	-8 -2 -9 18 -15
pair next: view.ua cue.deported	-5 -13 -11 17 -13
pair next: view.ua cue.of_whole	-1 -1 -45 -11 29
pair next: view.ua cue.relative	35 -16 21 -11 -40
pair next: view.ua noun.civilian	-4 -14 12 1 -18
pair next: view.ua noun.military	14 -23 16 -23 -2
pair next: view.ua ua.of	18 -2 -7 -6 -3
pair next: view.ua verb.bring	17 -11 -7 -3 -4
pair next: view.ua verb.come	24 -1 -11 -4 -14
pair next: view.ua verb.give	0 0 18 0 -18
pair next: view.ua verb.home	-5 -16 35 -1 -15
pair next: view.ua verb.other	15 0 -2 0 -15
pair next: view.ua view.ua	11 0 -4 -6 -1
pair next: voice.ru adj.modifier	-28 5 -18 -4 10
pair next: voice.ru country	-25 -40 32 -24 20
pair next: voice.ru cue.claims	5 23 -28 -16 2
pair next: voice.ru cue.completed	9 -25 8 -24 -20
pair next: voice.ru cue.denied	-32 44 -29 -13 -18
pair next: voice.ru cue.footage	-25 16 -18 -5 -4
pair next: voice.ru cue.held	-11 25 20 -14 -26
pair next: voice.ru cue.in_captivity	-21 -8 -3 35 -4
pair next: voice.ru cue.in_return	-22 38 -21 -20 -17
pair next: voice.ru cue.mediated	14 -11 -3 -1 -3
pair next: voice.ru cue.of_whole	-33 -10 -18 40 4
pair next: voice.ru cue.planned	-18 -6 37 -21 -8
pair next: voice.ru cue.recap	4 -22 27 3 -25
pair next: voice.ru cue.relative	-17 25 3 -8 -22
pair next: voice.ru cue.since	-41 -1 -4 24 -53
pair next: voice.ru cue.span	15 -4 -1 -18 9
pair next: voice.ru cue.thanks	-1 -18 -16 -7 14
pair next: voice.ru cue.today	-12 27 -33 -7 10
pair next: voice.ru cue.venue	-16 -27 26 -6 -2
pair next: voice.ru foe.of	1 -18 16 -6 -15
pair next: voice.ru noun.branch	11 -13 12 -13 -17
pair next: voice.ru noun.civilian	-9 -27 3 33 5
pair next: voice.ru noun.exchange	-2 8 -12 -17 4
pair next: voice.ru noun.military	7 -1 1 -9 0
pair next: voice.ru noun.other	-15 -48 -19 16 47
pair next: voice.ru noun.people	23 8 2 -5 -26
pair next: voice.ru own.agent	-41 19 -5 -13 -6
pair next: voice.ru ru.agent	-11 6 -7 5 -14
pair next: voice.ru ru.of	0 -1 -4 -15 0
pair next: voice.ru ru.to	15 0 -15 0 0
pair next: voice.ru ua.agent	-21 -3 -13 19 2
pair next: voice.ru ua.of	2 -3 14 -39 -8
pair next: voice.ru ua.to	17 -15 -6 -5 -7
pair next: voice.ru verb.come	-15 -20 21 -5 19
pair next: voice.ru verb.future	-11 24 -14 9 -19
pair next: voice.ru verb.get	14 -3 -3 -2 -6
pair next: voice.ru verb.give	10 -7 -2 -1 0
pair next: voice.ru verb.held_exchange	21 24 -27 -22 -20
pair next: voice.ru verb.noun	-14 -21 27 -17 -19
pair next: voice.ru verb.other	-4 11 -24 -7 2
pair next: voice.ru view.ru	-17 -12 -8 17 -15
pair next: voice.ru voice.ru	40 -2 -16 -13 -29
pair next: voice.ru voice.ua	-13 -13 20 13 -25
pair next: voice.ua adj.modifier	-15 -11 -19 3 16
pair next: voice.ua category	0 0 -4 21 -21
pair next: voice.ua country	-4 40 -32 3 -16
pair next: voice.ua cue.agreed	-9 24 -14 -3 -6
pair next: voice.ua cue.agreement	-18 33 -22 -16 -7
pair next: voice.ua cue.captured	-33 -2 -13 -21 58
pair next: voice.ua cue.claims	18 -1 -25 0 -18
pair next: voice.ua cue.completed	19 11 -29 24 -23
pair next: voice.ua cue.denied	-3 19 -5 -3 -9
pair next: voice.ua cue.footage	-29 -3 16 5 -13
pair next: voice.ua cue.held	3 -9 -2 19 -12
pair next: voice.ua cue.in_captivity	-2 -1 -1 15 -14
pair next: voice.ua cue.mediated	4 16 -32 -12 -11
pair next: voice.ua cue.name	20 -3 -8 -12 -9
pair next: voice.ua cue.of_whole	17 -7 -20 -2 -21
pair next: voice.ua cue.planned	-8 -5 -24 -19 26
pair next: voice.ua cue.relative	-8 -4 12 -15 -19
pair next: voice.ua cue.since	15 -14 -15 16 -14
pair next: voice.ua cue.thanks	18 -1 -5 -2 -10
pair next: voice.ua cue.today	33 15 -1 -8 -31
pair next: voice.ua cue.total	-27 0 -1 0 29
pair next: voice.ua cue.transit	7 -14 -15 17 -29
pair next: voice.ua cue.unit	11 0 -6 -7 2
pair next: voice.ua cue.venue	-18 35 -3 -9 -15
pair next: voice.ua cue.visit	-2 -3 -9 19 -15
pair next: voice.ua cue.year	-15 -2 -2 20 -15
pair next: voice.ua cue.yesterday	-7 -11 16 -13 -20
pair next: voice.ua noun.branch	-5 6 -17 11 -9
pair next: voice.ua noun.exchange	-1 38 -21 -23 -36
pair next: voice.ua noun.family	-14 7 -15 -5 19
pair next: voice.ua noun.man	-1 -15 -3 -13 15
pair next: voice.ua noun.military	36 -26 -38 -14 9
pair next: voice.ua noun.other	-12 -18 7 0 7
pair next: voice.ua noun.people	-7 4 -17 -4 1
pair next: voice.ua own.agent	18 -9 -2 -16 7
pair next: voice.ua own.of	-3 -25 -15 -25 8
pair next: voice.ua own.to	1 10 -7 -7 -19
pair next: voice.ua qualifier.approx	-1 14 -11 -12 4
pair next: voice.ua qualifier.at_most	-36 29 -41 -13 2
pair next: voice.ua qualifier.more_than	4 -2 -40 14 -4
pair next: voice.ua ru.agent	-17 10 -4 17 -9
pair next: voice.ua ru.of	-17 -21 -22 -2 23
pair next: voice.ua ua.agent	-55 22 -22 22 -15
pair next: voice.ua ua.of	0 3 0 16 -28
pair next: voice.ua ua.to	-12 -8 15 -8 -4
pair next: voice.ua verb.bring	-2 -6 -2 2 19
pair next: voice.ua verb.come	-3 16 3 -10 -15
pair next: voice.ua verb.future	-17 6 12 -29 -7
pair next: voice.ua verb.get	11 -15 11 -13 -16
pair next: voice.ua verb.held_exchange	5 -4 -9 0 -9
pair next: voice.ua verb.noun	3 -11 11 -16 -6
pair next: voice.ua verb.other	-25 -17 -13 -16 38
pair next: voice.ua voice.ru	19 -14 -22 -16 -2
pair next: voice.ua voice.ua	-1 6 3 -6 -9
party media	5 -8 7 -7 -4
party mediator	3 -18 -3 6 7
party ru	-3 -2 -9 -10 19
party ua	2 -4 -12 -4 16
ruled announcement	-22 27 -3 -18 -14
ruled follow_up	-55 -15 39 -14 2
ruled irrelevant	-31 -19 -4 -16 36
ruled report	22 -3 -5 -7 -7
ruled statement	-32 -11 -10 29 -9
sentences 1	22 -19 -44 -20 40
sentences 2	4 -17 -2 -12 20
sentences 4	-8 -6 3 -6 5
sentences 5	-11 -7 -4 -3 8
side cumulative agent	-23 -13 -12 32 6
side cumulative both	8 13 -17 -8 -10
side cumulative direction	-48 -15 3 42 1
side cumulative formula	-27 10 19 -4 -10
side cumulative null	-30 -6 -8 38 -9
side cumulative phrase	-18 3 19 22 -41
side cumulative return	-7 -3 -2 11 -5
side cumulative view	14 -7 -10 -9 -7
side dropped agent	12 7 -3 -9 -10
side dropped both	2 2 -10 -6 2
side dropped direction	-36 0 -4 -11 24
side dropped formula	-36 29 -31 -23 27
side dropped phrase	-6 15 -16 -30 5
side figure agent	18 -1 -3 -10 -4
side figure direction	15 3 -6 -8 -7
side figure formula	36 -7 -21 -8 -16
side figure phrase	17 -5 -1 -6 -7
side figure return	-1 -8 -8 -11 18
side held both	-12 -1 -1 11 -1
side held direction	-25 12 -20 -9 9
side held phrase	-17 1 -9 17 -15
side held view	-7 -7 -7 -18 12
side part agent	1 -12 16 -9 0
side part both	7 5 5 -3 -13
side part direction	10 -3 -24 -2 7
side part phrase	5 -3 -13 -18 23
side part view	-2 -5 0 9 -9
side planned agent	-24 22 -8 -13 7
side planned both	-7 -13 -2 20 -4
side planned direction	-8 -6 -16 -7 41
side planned formula	15 0 -4 -18 -7
side planned null	2 -7 -24 13 -8
side planned phrase	-28 36 -3 -4 -16
side planned view	-6 -3 9 -4 26
side recap agent	25 -16 -35 10 14
side recap direction	11 -13 0 -18 9
side recap formula	-8 -10 11 -11 -19
side recap null	-7 -8 12 -1 5
side recap phrase	-32 -13 22 -18 16
side recap view	-20 14 -13 8 -8
tag any: adj.dead	7 -6 -8 -4 -4
tag any: adj.freed	0 -8 16 -5 -6
tag any: adj.wounded	-1 6 -9 -10 4
tag any: cue.agreed	-20 28 -10 -6 -15
tag any: cue.agreement	-7 8 -3 -8 1
tag any: cue.all	-2 0 11 -13 1
tag any: cue.all_civilians	39 -9 -11 -21 -24
tag any: cue.already	-2 -7 6 -10 -7
tag any: cue.among	7 -4 14 -8 -12
tag any: cue.anniversary	-28 -24 28 -24 1
tag any: cue.arrived	-14 -23 33 -15 -36
tag any: cue.border	27 -9 -4 -34 3
tag any: cue.born	2 -3 -27 -7 7
tag any: cue.called_off	-50 42 -21 -20 -15
tag any: cue.captured	-4 -4 -14 -13 22
tag any: cue.claims	-8 6 5 2 -11
tag any: cue.completed	11 -3 -4 -4 -3
tag any: cue.crime	-19 -12 -32 -12 27
tag any: cue.denied	-43 36 -14 -6 -30
tag any: cue.deported	10 -9 -15 8 1
tag any: cue.died	4 -4 -9 -1 4
tag any: cue.each	26 0 -5 -11 -25
tag any: cue.evacuation	-23 -18 -20 -25 59
tag any: cue.ever_captured	-18 -4 -10 -4 29
tag any: cue.film	-20 -16 39 -8 -28
tag any: cue.footage	-33 -23 46 -8 -22
tag any: cue.good_news	20 -1 3 -11 -19
tag any: cue.held	-32 -8 -12 33 6
tag any: cue.in_captivity	-6 -6 -6 12 -7
tag any: cue.in_return	3 -4 -7 -12 15
tag any: cue.included	-4 -8 14 -6 -2
tag any: cue.local	-23 -21 37 -24 1
tag any: cue.mediated	17 -6 -7 -2 -4
tag any: cue.missing	0 -23 -20 18 0
tag any: cue.money	-24 -28 -1 -25 38
tag any: cue.month	-36 -2 -10 -2 10
tag any: cue.name	-7 -15 22 -17 -13
tag any: cue.nth	26 -3 -11 -6 -8
tag any: cue.of_year	-11 -3 -5 7 0
tag any: cue.on_shield	40 -11 -17 -16 -22
tag any: cue.one_sided	23 -9 -10 -8 -17
tag any: cue.other_exchange	-44 -9 -23 -21 45
tag any: cue.other_return	-22 -10 2 -6 23
tag any: cue.other_war	-61 -36 -32 -12 91
tag any: cue.outside	12 -8 -6 12 -9
tag any: cue.parcel	-36 -35 6 -17 35
tag any: cue.planned	-24 40 -9 -15 -13
tag any: cue.postponed	-45 50 -18 -3 -5
tag any: cue.ready	-25 39 -10 -21 -18
tag any: cue.recap	-32 -8 27 -2 0
tag any: cue.record	-6 -19 23 -14 -3
tag any: cue.repatriation	6 -10 7 -7 -12
tag any: cue.reunion	-1 7 -13 1 -19
tag any: cue.review	-40 -12 -18 51 -20
tag any: cue.same_number	-5 -7 -8 -8 11
tag any: cue.since	-14 -7 -13 26 -8
tag any: cue.span	-7 -4 -1 -9 -1
tag any: cue.stage	14 1 -19 -8 -7
tag any: cue.thanks	18 -12 -5 -3 -10
tag any: cue.third	-43 -24 -30 -16 59
tag any: cue.to_date	-20 5 -7 28 -17
tag any: cue.today	15 -6 -4 -7 -5
tag any: cue.total	10 -8 -6 -5 0
tag any: cue.training	-19 -29 -23 -22 48
tag any: cue.transit	15 -5 2 -11 -9
tag any: cue.unfinished	-49 -6 41 1 -21
tag any: cue.unit	8 -6 -8 -5 1
tag any: cue.venue	-7 8 -8 -13 15
tag any: cue.visit	-17 -23 35 -18 7
tag any: cue.year	-19 -6 -25 28 -10
tag any: cue.yesterday	-8 -20 64 -18 -45
tag any: foe.agent	1 -6 -6 -15 8
tag any: foe.from	24 -7 -27 8 2
tag any: foe.of	2 -3 -19 -1 3
tag any: foe.to	24 -16 -11 3 -8
tag any: noun.body	-2 -9 4 -3 -7
tag any: noun.branch	-5 -8 19 -9 2
tag any: noun.child	-17 0 -16 0 9
tag any: noun.civilian	9 -10 -3 7 -10
tag any: noun.exchange	2 11 3 -8 -12
tag any: noun.family	-13 -4 5 -2 -2
tag any: noun.foreigner	-15 -11 0 0 7
tag any: noun.man	9 -10 14 -12 -12
tag any: noun.military	18 -9 -3 -4 -5
tag any: noun.other	-7 -4 -2 -1 12
tag any: noun.rank	4 -7 -8 -3 5
tag any: noun.soldier	22 -13 -11 4 -7
tag any: noun.woman	16 2 -11 -4 -19
tag any: own.agent	-12 0 -10 14 -17
tag any: own.from	8 -5 -25 -4 -5
tag any: own.of	4 -8 6 0 -6
tag any: own.to	12 -8 0 -4 -5
tag any: qualifier.approx	-12 -9 2 9 -2
tag any: qualifier.at_least	-3 3 -6 5 -16
tag any: qualifier.more_than	-13 -7 -11 20 1
tag any: ru.agent	2 3 -5 1 -9
tag any: ru.from	8 -8 -4 10 -8
tag any: ru.to	18 -11 -8 -5 -6
tag any: ua.agent	3 6 -7 2 -10
tag any: ua.from	12 -6 -7 -1 -14
tag any: ua.of	9 0 -7 0 -5
tag any: ua.to	18 -8 -8 -2 -9
tag any: verb.bring	15 -10 -2 2 -7
tag any: verb.come	14 -9 0 -8 -2
tag any: verb.future	-18 23 -6 -8 -9
tag any: verb.get	11 -10 -9 -2 6
tag any: verb.give	12 -9 -5 -6 0
tag any: verb.held_exchange	13 -5 -2 -8 -6
tag any: verb.home	25 -8 -4 -5 -14
tag any: verb.managed	12 -18 0 10 -9
tag any: verb.noun	3 10 3 -10 -6
tag any: verb.other	-23 -9 12 -3 21
tag any: verb.swap	13 -13 -16 -11 19
tag any: verb.will	-18 26 -5 -16 -5
tag any: view.ru	-7 -9 -10 11 -2
tag any: view.ua	2 -13 -1 8 -9
tag any: voice.ru	-15 -1 7 2 -14
tag any: voice.ua	0 1 -13 7 -6
tag early: adj.dead	-6 -7 -15 -4 4
tag early: adj.freed	6 -13 8 0 -8
tag early: adj.wounded	4 8 -10 -12 15
tag early: category	11 -7 3 -8 -3
tag early: cue.agreed	-16 42 -11 -15 -40
tag early: cue.agreement	-6 17 -8 -14 -18
tag early: cue.all_civilians	30 -3 -7 -10 -25
tag early: cue.already	-7 -17 22 -8 -20
tag early: cue.among	11 -3 -2 -6 -10
tag early: cue.anniversary	0 22 -21 15 5
tag early: cue.arrived	27 -15 -23 -6 -4
tag early: cue.border	11 10 -13 -25 1
tag early: cue.born	13 -16 -13 -1 -6
tag early: cue.called_off	-44 26 -7 -35 -13
tag early: cue.captivity	-2 -3 -10 -2 8
tag early: cue.captured	-10 1 -16 -5 10
tag early: cue.claims	-4 7 1 -1 -11
tag early: cue.completed	18 -3 -3 -6 -15
tag early: cue.count	4 0 -5 -2 -10
tag early: cue.crime	-11 0 -6 -12 9
tag early: cue.denied	-12 31 -17 -12 -35
tag early: cue.deported	19 -19 -14 -24 23
tag early: cue.died	13 -3 -2 3 -11
tag early: cue.each	6 7 -7 -19 -12
tag early: cue.evacuation	-14 -13 -18 -42 38
tag early: cue.ever_captured	4 -3 -19 -3 12
tag early: cue.film	3 -21 20 -21 -23
tag early: cue.footage	1 -21 27 -23 -12
tag early: cue.good_news	17 -16 20 -18 -26
tag early: cue.held	-36 -13 -6 18 20
tag early: cue.in_captivity	4 -11 -21 8 -20
tag early: cue.in_return	15 -1 -9 -16 8
tag early: cue.included	4 -21 21 -17 -7
tag early: cue.local	-3 -18 4 -25 -3
tag early: cue.mediated	24 -4 -10 -12 -4
tag early: cue.missing	-10 -18 -10 -11 21
tag early: cue.money	-29 -15 -5 -22 30
tag early: cue.month	-24 -20 -5 14 17
tag early: cue.name	-12 0 -2 15 -8
tag early: cue.nth	26 -5 -18 -9 0
tag early: cue.of_year	-1 -9 -9 -12 6
tag early: cue.on_shield	-13 -17 -22 16 5
tag early: cue.one_sided	31 -19 -13 -4 -13
tag early: cue.other_exchange	-34 -12 -28 -17 27
tag early: cue.other_return	-26 -32 9 4 19
tag early: cue.other_war	-15 -4 -10 -17 22
tag early: cue.outside	23 -2 -4 -8 -29
tag early: cue.parcel	-16 -16 -5 -10 21
tag early: cue.part	11 -7 -9 0 -4
tag early: cue.planned	-17 19 -11 -13 -18
tag early: cue.postponed	-17 24 -8 1 -25
tag early: cue.ready	-9 0 8 -7 -15
tag early: cue.recap	-22 5 1 -17 21
tag early: cue.record	2 -13 18 -8 -27
tag early: cue.relative	-4 9 -9 -5 1
tag early: cue.repatriation	-14 -7 3 10 -25
tag early: cue.reunion	-28 14 -12 3 -12
tag early: cue.review	0 -1 -11 -20 22
tag early: cue.same_number	20 -11 -13 -15 20
tag early: cue.since	-6 -2 -16 10 -15
tag early: cue.span	-2 5 -1 -12 -11
tag early: cue.stage	1 -24 -11 -14 14
tag early: cue.thanks	27 -21 -14 -23 8
tag early: cue.third	-25 -29 -13 -8 41
tag early: cue.to_date	9 7 -11 -12 -7
tag early: cue.today	13 -20 1 -9 -7
tag early: cue.total	26 -24 -10 -9 -4
tag early: cue.training	-12 -15 -10 -14 25
tag early: cue.transit	17 1 -10 -8 -7
tag early: cue.unfinished	-18 19 15 -22 -16
tag early: cue.unit	5 0 -14 -3 -9
tag early: cue.venue	7 -38 2 -7 10
tag early: cue.visit	-22 -13 42 -28 2
tag early: cue.year	-10 -2 -23 21 -13
tag early: cue.yesterday	-5 -30 45 -19 -35
tag early: foe.agent	15 -12 -4 0 -8
tag early: foe.from	19 -12 -18 19 -10
tag early: foe.of	-13 -5 -13 13 9
tag early: foe.to	27 -11 -9 -14 -8
tag early: noun.body	-5 -6 -9 -9 11
tag early: noun.branch	-6 -8 17 -7 -8
tag early: noun.child	-9 -3 -25 3 10
tag early: noun.civilian	5 -8 -6 15 -12
tag early: noun.exchange	4 10 -3 -6 -11
tag early: noun.family	-19 -14 5 11 -3
tag early: noun.foreigner	-9 15 -17 10 -14
tag early: noun.man	13 -6 -3 -9 -3
tag early: noun.military	15 -6 -4 1 -11
tag early: noun.other	-5 -3 -1 -6 11
tag early: noun.rank	10 -8 -22 2 15
tag early: noun.soldier	9 -12 -19 4 4
tag early: noun.woman	24 -15 -9 -1 -20
tag early: own.agent	-11 -5 -18 10 -17
tag early: own.from	-13 -36 -13 13 35
tag early: own.of	11 2 -12 -7 -9
tag early: own.to	6 -12 7 -7 -13
tag early: qualifier.approx	-15 -18 -14 19 5
tag early: qualifier.at_least	-5 -8 5 -8 -15
tag early: qualifier.more_than	-10 -9 -16 11 0
tag early: ru.agent	4 3 -3 4 -14
tag early: ru.from	-18 -11 -2 18 -2
tag early: ru.of	2 -1 -7 5 -8
tag early: ru.to	13 -13 -14 12 -11
tag early: ua.agent	-7 3 0 4 -18
tag early: ua.from	-14 -5 1 7 -19
tag early: ua.of	7 1 -3 -3 -10
tag early: ua.to	10 -9 -4 -1 -24
tag early: verb.bring	9 -9 -4 4 0
tag early: verb.come	5 -13 -1 -4 2
tag early: verb.future	-12 13 -6 -21 -11
tag early: verb.get	16 -8 -14 -13 8
tag early: verb.give	3 -11 -3 -6 5
tag early: verb.held_exchange	-1 -12 4 -2 -9
tag early: verb.home	4 -11 -6 2 -10
tag early: verb.managed	-15 -9 -1 21 -16
tag early: verb.noun	3 20 -13 -3 -17
tag early: verb.other	-11 -7 8 -15 9
tag early: verb.swap	-4 -15 -28 -10 36
tag early: verb.will	-31 29 -1 -26 -15
tag early: view.ru	-1 -10 -26 -2 8
tag early: view.ua	38 -16 -1 -17 -5
tag early: voice.ru	21 -6 2 -34 -12
tag early: voice.ua	20 -8 -19 -20 -4
tag first: adj.dead	29 -7 -16 -7 -13
tag first: adj.freed	-3 -9 26 -16 -8
tag first: adj.modifier	4 -9 6 -3 -2
tag first: adj.wounded	-19 10 -41 -4 13
tag first: category	-11 -11 -4 7 6
tag first: country	-10 0 -7 -10 17
tag first: cue.agreed	6 -13 -6 1 -7
tag first: cue.agreement	-10 3 -1 -1 -5
tag first: cue.all	-23 16 -19 -26 -4
tag first: cue.all_civilians	26 -8 -6 -20 -6
tag first: cue.already	-23 6 -2 27 -36
tag first: cue.among	-24 -10 34 -14 -15
tag first: cue.anniversary	-40 -32 51 -36 -7
tag first: cue.arrived	-26 -31 37 -18 -40
tag first: cue.border	17 -20 -1 -25 9
tag first: cue.born	-8 -4 -41 -7 1
tag first: cue.called_off	-51 46 -33 -18 25
tag first: cue.captivity	5 -1 -10 -2 4
tag first: cue.captured	-5 -11 -19 -27 40
tag first: cue.claims	-13 6 -2 5 -9
tag first: cue.completed	18 -9 -4 -6 -5
tag first: cue.count	-11 6 -10 1 4
tag first: cue.crime	-36 -35 -42 4 46
tag first: cue.denied	-78 32 -3 -21 -14
tag first: cue.deported	-2 -1 -21 32 -23
tag first: cue.died	1 -4 -13 -5 5
tag first: cue.each	30 -9 -28 -8 -19
tag first: cue.evacuation	-59 -30 -11 -31 71
tag first: cue.ever_captured	-39 -9 -8 -7 35
tag first: cue.film	-37 -18 62 -20 -32
tag first: cue.footage	-53 -20 55 -10 -17
tag first: cue.good_news	26 6 -24 -18 4
tag first: cue.held	-35 -14 -25 68 -25
tag first: cue.in_captivity	-14 -4 -5 24 -13
tag first: cue.in_return	-33 -5 2 -3 23
tag first: cue.included	-20 -13 18 -8 -5
tag first: cue.local	-33 -15 45 -30 2
tag first: cue.mediated	21 -29 -5 11 -4
tag first: cue.missing	-25 -40 -11 36 -25
tag first: cue.money	-16 -26 -24 -12 55
tag first: cue.month	-14 5 0 -27 1
tag first: cue.name	-15 -19 25 -19 -13
tag first: cue.nth	23 -1 -9 -5 -16
tag first: cue.of_year	-35 0 -1 18 -7
tag first: cue.on_shield	60 -8 -17 -19 -30
tag first: cue.one_sided	32 -4 -5 -10 -21
tag first: cue.other_exchange	-43 -39 -29 -16 86
tag first: cue.other_return	-14 2 -10 -25 25
tag first: cue.other_war	-66 -41 -39 -12 101
tag first: cue.outside	-22 -9 -14 41 -8
tag first: cue.parcel	-50 -34 -10 -15 57
tag first: cue.part	-1 -11 9 -5 -1
tag first: cue.planned	-66 56 -14 -34 16
tag first: cue.postponed	-42 50 -15 -27 13
tag first: cue.ready	-37 47 -23 -24 -19
tag first: cue.recap	-80 -26 77 -18 -10
tag first: cue.record	2 -21 8 -15 9
tag first: cue.relative	-22 -16 23 -6 5
tag first: cue.repatriation	15 -18 19 -16 -14
tag first: cue.reunion	21 -15 -27 -3 -16
tag first: cue.review	-41 -13 -10 52 -25
tag first: cue.same_number	17 -3 -3 -3 -15
tag first: cue.since	-61 -27 -12 83 -4
tag first: cue.span	-4 -11 -12 8 -3
tag first: cue.stage	24 -11 -23 -5 -19
tag first: cue.thanks	-5 -27 23 -4 -19
tag first: cue.third	-65 -10 -36 -21 75
tag first: cue.to_date	-57 -10 10 52 -26
tag first: cue.today	23 -2 -9 -13 -7
tag first: cue.total	-28 -18 -22 43 -16
tag first: cue.training	-36 -27 -9 -31 55
tag first: cue.transit	-7 -18 24 -19 -14
tag first: cue.unfinished	-50 -47 51 -21 -18
tag first: cue.unit	0 -18 7 2 -13
tag first: cue.venue	-24 22 -16 -17 20
tag first: cue.visit	-14 -17 -2 -9 12
tag first: cue.year	-46 -13 -30 54 -17
tag first: cue.yesterday	-5 -22 54 -24 -42
tag first: foe.agent	-19 -15 -4 -23 44
tag first: foe.of	-5 -2 -20 15 15
tag first: foe.to	19 -24 -10 10 5
tag first: noun.body	25 -7 9 -20 -23
tag first: noun.branch	-24 -10 2 -12 20
tag first: noun.child	-1 -11 -21 -1 0
tag first: noun.civilian	3 -23 1 19 -10
tag first: noun.exchange	4 12 4 -13 -17
tag first: noun.family	-8 -4 3 -25 17
tag first: noun.foreigner	-23 -26 4 -14 20
tag first: noun.man	-22 3 17 -33 9
tag first: noun.military	23 -11 -4 -11 0
tag first: noun.other	-28 -1 2 0 22
tag first: noun.rank	4 -4 -6 -12 -5
tag first: noun.soldier	23 -21 -2 -6 -20
tag first: noun.woman	-11 16 0 -24 -2
tag first: own.agent	-11 -16 -7 -16 7
tag first: own.from	19 -9 -8 -23 21
tag first: own.of	9 -16 5 -2 -12
tag first: own.to	30 -6 -7 -9 -10
tag first: qualifier.approx	-26 -13 24 -7 -3
tag first: qualifier.at_least	11 -11 -17 44 -51
tag first: qualifier.at_most	2 -28 -12 -20 22
tag first: qualifier.more_than	-27 -1 -21 27 -6
tag first: ru.agent	14 0 -9 -11 -2
tag first: ru.from	26 -11 -13 -1 -8
tag first: ru.of	8 -6 -9 -2 3
tag first: ru.to	13 -17 -5 -21 15
tag first: ua.agent	14 -1 -10 2 -8
tag first: ua.from	21 -8 -7 -4 -12
tag first: ua.of	9 -3 -6 4 -4
tag first: ua.to	21 -12 -16 -4 -8
tag first: verb.bring	28 -12 -4 -3 -13
tag first: verb.come	18 -10 8 -18 -6
tag first: verb.future	-62 59 -8 -26 22
tag first: verb.get	-9 -13 -7 3 -3
tag first: verb.give	22 -11 -15 -15 0
tag first: verb.held_exchange	22 -8 -6 -11 -6
tag first: verb.home	40 -9 -6 -12 -16
tag first: verb.managed	23 -28 8 9 -9
tag first: verb.noun	0 0 16 -17 -6
tag first: verb.other	-33 -7 -1 -11 27
tag first: verb.swap	17 -22 -5 -17 7
tag first: verb.will	-56 54 -18 -12 -15
tag first: view.ru	-12 -8 2 6 -4
tag first: view.ua	-10 -16 3 13 -9
tag first: voice.ru	-19 9 6 8 -7
tag first: voice.ua	-26 -1 -13 29 -9
tag late: adj.dead	11 -3 5 -16 -5
tag late: adj.wounded	8 0 -13 -14 -11
tag late: category	12 -5 -1 -8 -4
tag late: country	18 -7 -4 -4 -7
tag late: cue.agreed	-27 14 -22 3 -6
tag late: cue.agreement	-21 -2 -6 3 -10
tag late: cue.all	12 -5 3 -11 -3
tag late: cue.already	13 3 -22 -22 7
tag late: cue.among	10 -6 13 -9 -2
tag late: cue.anniversary	12 -10 -14 -13 24
tag late: cue.arrived	8 0 -7 -1 0
tag late: cue.border	29 -4 -6 -10 -17
tag late: cue.born	6 8 -26 -6 -8
tag late: cue.called_off	-29 29 -6 5 -13
tag late: cue.captured	-4 -6 -5 -3 11
tag late: cue.claims	-3 -2 8 -12 5
tag late: cue.completed	-2 5 -16 -2 4
tag late: cue.count	18 -11 -2 -13 -13
tag late: cue.crime	-2 -18 -19 6 0
tag late: cue.denied	-17 13 -5 -11 -19
tag late: cue.deported	-7 -1 -7 7 -8
tag late: cue.each	5 1 7 -4 -16
tag late: cue.evacuation	27 -18 -16 -5 -7
tag late: cue.ever_captured	-19 -1 -2 -4 20
tag late: cue.film	-7 -15 -10 10 -1
tag late: cue.footage	-31 -14 24 5 -8
tag late: cue.good_news	-15 7 3 8 -10
tag late: cue.held	-5 -16 2 6 -9
tag late: cue.in_captivity	2 -12 -1 -21 5
tag late: cue.in_return	0 -14 -13 -6 11
tag late: cue.included	2 -9 -16 6 6
tag late: cue.local	-5 -5 20 11 -19
tag late: cue.mediated	14 -1 -5 -1 -10
tag late: cue.missing	21 -13 -19 1 1
tag late: cue.money	-14 -13 -6 -8 0
tag late: cue.name	12 -1 0 -12 0
tag late: cue.of_whole	-12 -8 9 9 -14
tag late: cue.of_year	2 -6 -9 3 -14
tag late: cue.on_shield	21 -1 -1 -15 -9
tag late: cue.one_sided	-9 -23 3 7 4
tag late: cue.other_exchange	-18 2 -4 -17 11
tag late: cue.other_return	-12 2 -12 -8 17
tag late: cue.other_war	-28 -9 -5 10 18
tag late: cue.outside	3 -14 -2 0 8
tag late: cue.part	4 -7 -9 1 4
tag late: cue.planned	-1 32 -11 3 -30
tag late: cue.postponed	-12 20 -23 -4 -6
tag late: cue.ready	-7 21 -14 -16 -7
tag late: cue.recap	9 -24 -10 9 -9
tag late: cue.record	-32 -14 20 1 -3
tag late: cue.relative	-3 -9 0 5 -8
tag late: cue.repatriation	28 -5 -20 -19 -4
tag late: cue.reunion	-15 22 5 -4 -29
tag late: cue.same_number	-34 7 3 3 -3
tag late: cue.since	18 0 -8 -22 -3
tag late: cue.span	5 -1 -4 -24 5
tag late: cue.stage	-6 18 -13 -21 1
tag late: cue.thanks	8 -6 -5 5 -17
tag late: cue.third	17 -3 -1 -1 -16
tag late: cue.to_date	-5 -1 -13 12 -31
tag late: cue.today	-4 10 -10 -9 -10
tag late: cue.total	7 2 4 -37 1
tag late: cue.training	1 -17 -16 -5 15
tag late: cue.transit	19 -4 -4 -7 -2
tag late: cue.unfinished	-22 -41 21 13 -4
tag late: cue.unit	7 -14 7 -11 2
tag late: cue.venue	4 21 1 -3 -33
tag late: cue.visit	-11 0 36 -20 -24
tag late: cue.year	11 -7 -9 -4 -10
tag late: cue.yesterday	-15 18 24 -9 -10
tag late: foe.agent	-6 3 -6 -18 2
tag late: foe.from	4 7 -16 -11 6
tag late: foe.of	-1 -9 -23 -8 2
tag late: foe.to	6 -8 -7 10 -9
tag late: noun.body	-18 -18 13 11 -12
tag late: noun.branch	-1 -9 12 -14 6
tag late: noun.child	-5 4 2 -9 -9
tag late: noun.civilian	13 5 -9 -22 -11
tag late: noun.exchange	6 7 -2 -16 -10
tag late: noun.family	-2 -7 -9 4 -7
tag late: noun.foreigner	10 -7 -8 -6 -2
tag late: noun.man	-8 -5 16 18 -15
tag late: noun.other	-5 -9 9 1 -9
tag late: noun.people	7 -7 -8 2 -1
tag late: noun.soldier	10 -13 -23 11 8
tag late: noun.woman	11 -8 -11 3 -10
tag late: own.agent	-11 -9 5 9 -11
tag late: own.from	14 14 -27 -2 -46
tag late: own.of	-2 -18 2 3 -5
tag late: own.to	-29 -9 6 0 11
tag late: qualifier.approx	9 6 -11 -3 -12
tag late: qualifier.at_least	-8 17 -22 -12 -1
tag late: qualifier.at_most	-7 -8 -7 4 -8
tag late: qualifier.more_than	14 -10 -12 -12 -2
tag late: ru.agent	-4 -1 -9 2 -9
tag late: ru.from	3 3 -4 -12 2
tag late: ru.of	8 1 -6 -4 -10
tag late: ru.to	9 15 -5 0 -21
tag late: ua.agent	4 6 -16 -6 -17
tag late: ua.from	14 12 -24 -9 -20
tag late: ua.of	12 -3 -6 -6 -4
tag late: ua.to	-4 -10 -1 -10 14
tag late: verb.bring	-6 -3 -2 8 -2
tag late: verb.come	1 10 -10 3 -2
tag late: verb.future	-13 11 -10 4 -14
tag late: verb.get	9 -15 -8 -12 -2
tag late: verb.held_exchange	4 -7 -3 -12 2
tag late: verb.home	-4 8 -6 -12 -2
tag late: verb.managed	4 -5 -3 -15 6
tag late: verb.noun	-4 0 -2 -19 -2
tag late: verb.other	-17 -9 13 4 7
tag late: verb.swap	-31 31 -24 -6 11
tag late: verb.will	9 -18 -15 -7 6
tag late: view.ru	19 -3 -29 -13 -7
tag late: view.ua	14 -2 -11 -13 -8
tag late: voice.ru	-21 -12 2 8 4
tag late: voice.ua	-7 6 -5 -1 -12
verb cumulative bring done	-12 1 -15 9 -18
verb cumulative bring not done	0 9 -10 -15 6
verb cumulative come done	-21 7 11 -7 -4
verb cumulative get done	-9 -9 -6 14 -9
verb cumulative give done	-11 -14 10 14 -13
verb cumulative held_exchange done	-43 -2 -2 19 39
verb cumulative home done	-3 -2 -7 19 -20
verb cumulative list done	-15 7 -1 7 1
verb cumulative swap done	8 -5 6 -8 -9
verb dropped bring done	-11 -19 -14 21 0
verb dropped bring not done	-12 -10 -7 -41 32
verb dropped come done	-10 3 -6 3 -1
verb dropped get done	-1 5 -7 -17 6
verb dropped give done	-22 0 -4 -2 10
verb dropped held_exchange done	-12 -17 -5 25 -7
verb dropped home done	0 -11 -6 -18 35
verb dropped swap done	-25 -7 -8 -3 31
verb figure bring done	15 -3 -2 -8 -6
verb figure come done	26 -3 -2 -8 -8
verb figure get done	20 -4 -3 -8 -2
verb figure give done	12 0 -4 -6 -4
verb figure held_exchange done	47 -26 -16 -4 -11
verb figure home done	17 -3 -6 -3 -8
verb figure list done	11 -2 -4 -5 -3
verb figure swap done	15 2 -1 -10 -14
verb part bring done	-10 -3 -10 6 12
verb part come done	-5 -5 14 -26 3
verb part get done	-18 -1 20 -9 -17
verb part give done	14 2 -4 -8 -7
verb part held_exchange done	8 -2 -2 -1 -2
verb part home done	5 3 -17 20 -18
verb part list done	7 -1 -11 -3 -4
verb part swap done	-34 4 11 -4 9
verb planned bring done	-8 11 -1 0 -1
verb planned bring not done	-27 29 -14 -6 -10
verb planned come done	16 -4 -9 -1 -2
verb planned give done	-26 2 -8 -16 24
verb planned held_exchange done	16 -17 11 -3 -3
verb planned held_exchange not done	-16 -8 26 -5 36
verb planned swap done	-18 27 15 -7 -29
verb recap bring done	-19 -4 22 0 -21
verb recap bring not done	14 -10 -10 -2 0
verb recap come done	-13 -13 18 -14 1
verb recap get done	8 -3 -2 1 -4
verb recap give done	-11 -11 -43 -9 59
verb recap held_exchange done	-17 4 17 -6 -22
verb recap home done	-19 -3 -22 -12 48
verb recap swap done	1 -13 0 16 -16
word word: a	-9 5 9 -8 0
word word: abduct	13 -36 -5 -41 -3
word word: abdull	-23 -15 13 17 -4
word word: able	-31 -23 33 -11 14
word word: about	-35 -10 3 -3 16
word word: abroad	-14 -2 -17 14 14
word word: abu	-23 23 -14 -7 3
word word: academ	-15 -9 -4 14 2
word word: accept	-14 12 -15 27 -26
word word: access	-30 -30 -30 18 16
word word: accomp	17 -17 -13 -8 17
word word: accord	-4 -14 5 7 -11
word word: accoun	-21 -10 -19 15 -6
word word: accuse	-20 49 -46 -30 -33
word word: across	14 -15 -11 -1 16
word word: acted	19 -9 -3 -7 -3
word word: acting	26 -7 -9 -8 -4
word word: action	3 -1 -19 -10 11
word word: added	-15 -13 -12 29 -14
word word: adding	-19 5 -6 12 -3
word word: additi	-14 33 -3 -17 -13
word word: addres	-16 -8 -12 16 7
word word: advanc	-8 -4 1 -13 2
word word: advise	-2 13 -3 -17 -5
word word: aerial	-18 -1 -9 -9 29
word word: aerosp	26 -8 -28 -8 10
word word: affair	5 12 -22 -14 9
word word: affirm	-4 15 0 -15 0
word word: afp	0 -11 15 -6 15
word word: after	-20 -5 33 -11 -18
word word: aftern	13 -5 -7 -2 -6
word word: afu	14 -7 -5 -7 -1
word word: again	-30 3 -15 -12 22
word word: agains	-16 -25 -30 -12 53
word word: aged	20 35 -11 -25 -25
word word: agenci	-15 -4 -2 25 -5
word word: agency	-13 -18 -7 21 -16
word word: agenda	-7 34 -16 -1 -27
word word: ago	-6 -8 -17 -13 33
word word: agree	-17 26 0 -1 -24
word word: agreed	-21 30 -14 -16 -10
word word: agreem	27 16 -29 -18 -25
word word: ahead	32 -27 -4 -6 -1
word word: aid	-11 -15 -16 19 19
word word: aide	39 -8 -19 -27 13
word word: air	-15 -4 -14 9 23
word word: aircra	0 -5 -8 -9 11
word word: airpla	-9 -4 -6 -3 21
word word: airpor	-40 12 -23 -11 43
word word: al	-16 -5 21 -29 -6
word word: alexan	19 14 -24 -9 -1
word word: alike	9 0 -1 -11 4
word word: alive	9 -14 19 -2 -18
word word: all	-6 0 -7 -20 10
word word: all-fo	-22 29 -9 -15 -23
word word: allow	-14 -24 -3 22 11
word word: allowe	8 -3 -5 -16 13
word word: almost	22 9 -7 -12 -24
word word: alone	-5 -30 13 16 -10
word word: alread	-8 -2 42 -14 -14
word word: also	14 -5 -24 -4 16
word word: altoge	-10 -5 -4 15 -2
word word: always	-36 -14 -25 -15 29
word word: am	-20 -13 -6 -25 21
word word: ambass	-7 -19 11 -15 6
word word: ambula	12 -16 10 -29 6
word word: americ	0 -18 -21 -12 35
word word: ammuni	-2 -2 -11 -10 17
word word: among	9 -19 -6 7 1
word word: amputa	15 -13 -4 -3 -4
word word: an	9 13 -29 -23 6
word word: and	-8 -10 1 -7 16
word word: andrew	-19 -3 -13 -12 19
word word: andriy	32 -6 -17 -4 -10
word word: ankara	-24 -5 10 5 18
word word: announ	24 -15 -25 -8 11
word word: anothe	29 -6 -29 -15 -7
word word: answer	-14 51 -16 -23 9
word word: anthem	-5 -9 56 -6 -54
word word: any	29 -34 3 19 -26
word word: anyone	5 -12 -12 -1 -3
word word: apiece	27 -24 -5 -15 -29
word word: apple	1 -9 35 -9 -30
word word: apprec	-13 -23 -13 -3 54
word word: april	4 13 -18 -17 9
word word: arab	19 -16 -4 -8 8
word word: arabia	-12 -19 8 -11 23
word word: are	5 2 -7 6 -14
word word: area	-22 28 -13 -25 12
word word: areas	12 -12 -3 -18 18
word word: armed	46 -8 -10 -6 -17
word word: armeni	-19 -15 -14 16 17
word word: armour	-18 -15 -13 -7 34
word word: arms	-18 -4 -10 -8 20
word word: army	-18 -5 -26 6 32
word word: around	7 8 -24 5 -47
word word: arrang	18 -20 2 -14 -6
word word: arrive	-33 -13 6 -20 25
word word: artill	-17 -5 -11 -5 30
word word: artur	-23 -1 -5 36 -9
word word: as	-7 -8 -14 12 1
word word: ask	-3 2 -24 32 0
word word: asked	-25 14 14 18 -22
word word: asking	11 -40 20 -9 24
word word: assass	-21 -3 -14 -13 24
word word: assaul	-5 -15 -6 -8 17
word word: assemb	-18 -30 -9 16 13
word word: assets	11 15 -6 -19 0
word word: at	-19 -10 -5 9 -5
word word: attack	-22 -24 21 -20 13
word word: attemp	-17 -8 -19 17 11
word word: attend	-25 -28 -24 -10 43
word word: attent	-11 -20 -14 13 11
word word: aug	-19 -12 -7 20 -5
word word: august	-6 -8 -12 -6 32
word word: author	9 0 -15 -2 14
word word: autumn	-22 30 -29 -8 8
word word: aviati	1 -2 -2 -7 10
word word: awards	-59 -2 -21 -17 77
word word: axios	-5 -11 -18 -10 15
word word: azerba	-19 -14 -7 -2 18
word word: azov	11 -11 -15 -18 5
word word: azovst	8 -15 -9 -16 18
word word: back	25 -18 -5 3 -25
word word: badly	23 -4 -2 -17 -18
word word: bakhmu	20 -10 -16 -15 -6
word word: bank	-24 -33 -29 -25 52
word word: barrac	-17 -4 -18 -28 27
word word: bars	42 -4 -24 -16 -26
word word: basket	-16 -5 29 -12 -12
word word: battle	-19 -1 -12 -18 19
word word: be	-30 17 -6 -1 -3
word word: beatin	-7 -23 6 -6 13
word word: becaus	-11 29 -22 -8 -13
word word: become	1 -15 -1 0 15
word word: beds	-15 -17 -20 20 17
word word: been	-14 21 -18 -6 -6
word word: before	-29 25 5 -34 -32
word word: began	18 -8 -20 5 -37
word word: begin	-18 31 -8 -7 -20
word word: beginn	-6 15 -6 -6 5
word word: behind	-16 -28 -28 1 12
word word: being	-5 25 -16 2 -17
word word: belaru	21 -6 -6 -1 -22
word word: belgor	5 -4 -42 -9 13
word word: believ	-35 8 27 0 -23
word word: belong	28 -16 -15 -15 -4
word word: berlin	-15 -32 -14 -5 32
word word: betwee	11 -20 -8 16 -12
word word: big	-1 -1 -1 -23 4
word word: bigger	-20 9 -8 17 -17
word word: bigges	17 -19 -1 -15 13
word word: bilate	-2 -34 -40 -7 40
word word: billio	12 -2 -35 -8 13
word word: bin	-33 -24 35 6 -17
word word: blue	-11 -2 14 0 -16
word word: board	-37 -14 53 16 -23
word word: boardi	-30 -6 12 -14 4
word word: bodies	-7 4 10 -18 -12
word word: body	-28 -18 18 12 -9
word word: bombs	-15 -25 -21 -12 24
word word: border	-12 -12 9 -20 10
word word: born	-3 -7 -14 -15 12
word word: both	21 -2 -23 -16 -18
word word: bout	-17 -6 -13 0 22
word word: boys	-16 17 28 -16 -19
word word: bread	13 -1 11 -15 -19
word word: breaki	39 -27 -14 -17 -13
word word: bridge	-16 -23 -30 15 8
word word: briefe	-22 9 -15 15 -20
word word: briefi	-11 -7 -17 20 -12
word word: brigad	-19 -20 -36 -30 43
word word: bring	-12 -5 -26 8 -2
word word: bringi	32 -24 -12 -22 3
word word: brings	38 -6 -17 -12 -14
word word: britis	-19 -1 25 14 -25
word word: briton	-36 -21 24 -11 32
word word: brittn	-21 -6 -14 0 26
word word: broker	31 -27 -9 -14 -15
word word: brothe	-9 -3 14 -10 -13
word word: brough	-9 -3 -3 23 -24
word word: brusse	-9 -3 -9 8 5
word word: budano	-19 47 -37 -8 -40
word word: budape	-18 -21 36 -39 -34
word word: bulgar	-35 -1 -7 -23 31
word word: buried	39 -10 -38 -2 4
word word: burns	15 -15 -5 -3 6
word word: bus	-51 -10 52 11 -43
word word: buses	-11 6 33 -16 -10
word word: but	8 27 -21 -22 -17
word word: by	-23 -1 6 4 3
word word: call	-17 9 21 1 -22
word word: called	-32 29 -11 17 -31
word word: callin	-22 28 15 -17 -23
word word: calls	-31 17 -24 -12 1
word word: came	-8 -7 20 -29 -3
word word: camps	-9 -27 -16 27 -19
word word: can	13 4 -15 -10 6
word word: can't	-21 -9 13 5 -11
word word: canada	-21 14 -5 -47 18
word word: cannot	4 -23 -10 9 14
word word: capita	-23 -14 18 -7 6
word word: captiv	-3 -13 -1 19 -13
word word: captur	5 -19 -13 -17 16
word word: cardin	-14 29 -8 -2 -20
word word: care	-12 7 12 -9 -14
word word: carrie	-23 -10 -2 3 7
word word: carry	41 -16 -11 -16 -22
word word: carryi	-21 14 -30 -19 34
word word: case	-38 14 33 -7 21
word word: cases	-7 9 -8 14 -19
word word: cathol	12 -14 18 -12 -27
word word: ceasef	-20 4 -30 12 19
word word: celebr	-9 -42 -17 16 18
word word: cent	-4 17 -17 -6 12
word word: centre	-4 -23 -1 5 9
word word: chance	-9 47 -25 -6 -33
word word: change	31 -4 -8 -3 -19
word word: channe	-3 16 -2 -2 -9
word word: charge	-5 -12 -3 1 18
word word: check	5 -5 -27 -5 29
word word: check-	-36 -32 34 -8 36
word word: checke	-24 7 -29 -10 14
word word: checkp	13 -11 -8 15 -16
word word: cherni	-9 -5 44 -8 -36
word word: chief	29 -18 -19 -3 -1
word word: child	-34 -28 -17 -3 29
word word: childr	-17 0 -44 4 9
word word: chorno	33 -5 -10 -3 -23
word word: christ	9 39 -22 -22 -30
word word: church	-4 -17 20 -24 -18
word word: circum	-12 -11 -14 18 -28
word word: citing	16 0 -1 -14 -2
word word: citize	-23 -20 -11 15 25
word word: city	-26 -18 18 -3 23
word word: civili	20 -4 -12 13 -23
word word: claim	-34 30 -14 -20 24
word word: claime	3 5 -18 2 -19
word word: claims	4 -14 -5 -10 16
word word: clear	-23 7 -4 -13 -5
word word: clinic	-3 -2 19 0 -18
word word: clock	-21 -10 -18 2 4
word word: close	13 -5 -19 -2 -9
word word: cold	-20 -4 -15 -5 24
word word: collea	-21 2 -21 -12 28
word word: collec	-40 -23 14 -20 4
word word: combat	-11 -1 -2 26 -21
word word: come	14 3 -20 -14 -1
word word: coming	17 -7 -3 -8 -14
word word: comman	-29 -20 29 -13 19
word word: commen	-8 16 -29 -2 19
word word: commis	-25 10 -10 9 8
word word: commit	5 -18 -11 10 -22
word word: commun	-18 -3 -10 -14 5
word word: compan	0 -15 0 0 15
word word: compla	-17 -22 -25 -2 29
word word: comple	29 -3 -5 -29 -8
word word: compli	7 16 -1 -18 -1
word word: comrad	-15 -22 -12 -13 22
word word: concer	-36 -19 -8 -6 13
word word: conclu	3 21 -14 8 -19
word word: condem	-7 -14 -2 -12 16
word word: condit	-5 -33 45 7 -29
word word: condol	-6 -1 -17 -1 18
word word: conduc	13 0 -1 -1 -12
word word: confer	-22 20 -27 14 -18
word word: confid	14 0 0 -4 -9
word word: confir	-8 27 -20 -3 -25
word word: confli	24 -18 -2 -9 -14
word word: congra	-17 -15 13 -10 -8
word word: conscr	29 -1 14 -1 -41
word word: constr	-6 18 -7 -14 -27
word word: consul	-16 13 -6 -16 -10
word word: contac	-24 13 -1 -13 12
word word: contai	-17 0 29 -11 -9
word word: contin	22 -1 7 -36 -8
word word: contro	15 -8 -7 -3 -2
word word: conven	-8 -32 -15 6 16
word word: conver	-19 -12 -14 15 15
word word: convic	-14 -2 -6 0 14
word word: convoy	-34 -7 15 -16 -2
word word: cooper	-8 -13 -10 1 13
word word: coordi	-3 -15 -14 5 7
word word: corpse	6 -5 -4 -9 11
word word: corres	-50 -2 21 24 -39
word word: could	5 5 19 -28 -26
word word: counci	-31 -15 -32 22 24
word word: count	3 19 -14 -14 -19
word word: counte	8 -34 -26 32 8
word word: countr	19 -40 -6 4 13
word word: counts	-17 -4 -2 20 -17
word word: course	-1 -17 6 -6 5
word word: court	-26 -23 -8 -2 31
word word: courts	11 -3 -4 -2 -3
word word: covere	3 -12 6 -20 4
word word: covers	-18 -16 -26 -9 24
word word: crash	-9 4 -31 -13 11
word word: credit	28 -15 -15 -15 -3
word word: crew	-43 -6 -30 -9 43
word word: crews	-22 -32 -25 -22 29
word word: crimea	29 -26 -45 -28 31
word word: crisis	-23 -9 -3 0 14
word word: cross	4 -28 -28 -7 25
word word: crosse	36 -23 16 -29 -31
word word: crossi	24 -8 -9 -17 -31
word word: crowd	-16 -3 3 -26 2
word word: crowds	3 -54 -22 -5 66
word word: crown	-33 -19 25 -3 4
word word: curren	-11 -18 -6 14 11
word word: danger	21 -20 -6 -18 14
word word: data	-18 -29 -9 26 -2
word word: date	-24 38 -24 -2 -38
word word: dates	-12 16 -20 -7 -5
word word: daught	30 -3 -5 -10 -28
word word: day	17 -18 -8 -21 -11
word word: days	7 -5 13 -19 -10
word word: de-esc	9 -13 0 -16 13
word word: dead	5 7 0 -10 -3
word word: deal	17 -7 -23 -28 15
word word: death	-14 30 9 -1 -25
word word: decemb	-11 -10 -12 7 12
word word: declin	-20 34 -8 15 -3
word word: decora	-13 -2 -12 -1 26
word word: defenc	8 -23 -13 9 3
word word: defend	22 -22 -16 -19 12
word word: defens	22 -24 -12 -14 16
word word: delega	-29 37 -19 -7 -23
word word: delive	-5 -13 -35 -32 29
word word: demand	-1 -17 -6 12 17
word word: denied	-47 22 5 -30 -33
word word: denies	13 7 -13 11 -16
word word: denis	16 -4 -7 -4 -2
word word: denmar	-7 14 -4 -6 -13
word word: deport	-26 6 -20 23 -7
word word: deputy	-15 15 -23 16 -12
word word: descri	4 -15 -13 19 5
word word: destro	-13 -5 -34 -16 48
word word: detail	-4 30 -13 -7 -24
word word: detain	-18 1 -34 2 0
word word: detent	-16 -20 -22 21 -14
word word: determ	-15 -28 -16 -18 32
word word: develo	11 -15 -41 -13 26
word word: dhabi	-23 23 -14 -7 3
word word: dialog	10 -36 -4 6 22
word word: did	-32 2 33 4 -21
word word: died	-22 -11 -29 -14 39
word word: differ	-23 -2 15 22 -6
word word: diffic	38 -7 -18 -8 -19
word word: diplom	-17 3 9 -3 -36
word word: direct	29 -10 -9 -10 -9
word word: disclo	24 -9 -16 -3 -29
word word: discus	-21 20 -36 -2 -2
word word: displa	5 -2 -16 -8 21
word word: distin	14 -14 0 0 0
word word: distri	-61 -16 11 -48 1
word word: dmytro	-11 -16 18 -6 -16
word word: dna	1 -6 -20 3 15
word word: dnipro	-14 -14 13 -4 -23
word word: do	22 -10 5 -6 -19
word word: dobros	-23 -1 -5 36 -9
word word: doctor	13 -15 37 -16 -26
word word: docume	-3 -15 -15 -16 20
word word: does	-27 12 -5 7 -1
word word: doha	-6 3 -2 7 -33
word word: dollar	-16 -30 -32 -21 50
word word: don't	18 -40 48 -16 -45
word word: donald	8 25 -7 -1 -26
word word: donbas	-3 -15 0 -17 23
word word: done	19 -11 -8 -16 14
word word: donets	24 7 -3 -7 -14
word word: down	-28 19 -32 -11 17
word word: dozens	-15 -29 -37 18 32
word word: draped	-13 -9 17 -1 -3
word word: driver	-16 -2 25 -1 -17
word word: drone	-3 5 9 -10 -18
word word: drones	-14 5 -29 -11 13
word word: due	3 13 -2 -14 2
word word: duma	1 15 -12 -1 -7
word word: during	-24 -24 25 4 8
word word: duty	-20 -1 -4 -5 29
word word: dzhely	28 -1 -35 -12 -16
word word: e	21 -4 -18 -27 22
word word: each	-4 -2 -6 8 -9
word word: earlie	21 -12 -7 -19 -3
word word: early	-12 1 -16 -4 9
word word: east-w	-15 -1 0 -1 15
word word: easter	16 24 25 -16 -48
word word: econom	-19 29 -8 -5 -3
word word: effort	17 -13 -1 -17 -2
word word: egypt	-21 -22 -12 -5 43
word word: eight	-28 -22 7 -14 18
word word: eighte	14 -3 -1 -8 -3
word word: eighth	16 0 -1 -2 -13
word word: eighty	34 -7 -8 -5 -15
word word: either	18 4 -10 -13 -2
word word: eldest	35 -10 -16 -12 -8
word word: electr	-19 -9 -26 -18 34
word word: eleven	19 -10 36 -17 -42
word word: elimin	-2 -16 -4 -12 21
word word: embass	3 -9 -5 -16 0
word word: emerge	12 -8 -18 -19 -2
word word: emirat	21 -18 -5 -2 -1
word word: end	-13 24 11 6 -18
word word: ended	-5 11 -5 -7 -19
word word: ending	-3 0 14 0 -14
word word: enemy	-2 -3 -15 -7 25
word word: energy	-20 -28 9 -29 46
word word: enforc	-25 17 -13 -10 -15
word word: engage	-8 -2 -15 -3 19
word word: engine	-28 -5 -14 -12 25
word word: englis	0 -8 -15 -16 8
word word: enough	-25 10 8 -15 16
word word: envoy	-16 15 -6 18 -19
word word: envoys	13 -23 39 -15 -22
word word: equal	18 -1 -2 -2 -15
word word: equipm	-21 -24 -15 -19 29
word word: erdoga	0 14 -14 -1 -2
word word: erdoğa	-25 6 35 -15 -34
word word: establ	-23 -15 2 -26 25
word word: estima	-19 21 -11 16 -40
word word: eu	-13 5 -11 -10 27
word word: europe	-23 15 -9 -16 29
word word: evacua	-17 -22 -13 -32 42
word word: evacue	28 -5 -13 -30 26
word word: evan	-26 -4 -13 -11 29
word word: eve	20 -5 -4 -3 -15
word word: even	-4 16 -7 34 -43
word word: evenin	-24 -17 37 -17 -9
word word: ever	20 -5 -13 -1 -15
word word: every	2 -10 -30 1 7
word word: everyb	-13 13 13 -2 -17
word word: everyo	-3 -8 3 -10 -2
word word: everyt	-16 -9 -8 32 -10
word word: exactl	35 -29 -1 -3 -3
word word: examin	-5 -6 26 -4 -18
word word: exceed	-6 -6 -8 -3 21
word word: exchan	-4 22 -11 -11 -10
word word: execut	-33 -22 25 -10 27
word word: expect	0 45 4 -6 -48
word word: experi	-42 -12 -17 -15 29
word word: expert	3 -14 7 -19 4
word word: expres	-10 -12 -10 -34 22
word word: extend	11 -21 -6 -10 20
word word: faced	29 -16 -5 -1 -9
word word: faces	-16 -3 16 18 -16
word word: facili	32 -4 -12 -28 -12
word word: facts	-18 -26 -13 18 12
word word: fair	9 15 -1 -1 -15
word word: fake	-40 29 -33 -17 -22
word word: fallen	11 -7 -2 -4 2
word word: famili	-8 -17 1 -12 2
word word: family	-2 0 3 14 -10
word word: far	2 -13 -15 14 2
word word: father	10 -15 31 -17 -11
word word: feb	-14 -20 -7 19 -7
word word: februa	-8 -3 -6 4 21
word word: federa	8 15 -8 -21 8
word word: fell	-32 -22 20 -27 21
word word: fellow	21 -1 16 -22 -30
word word: few	18 -1 -14 -2 -1
word word: field	-16 -9 -29 27 11
word word: fiftee	11 -11 -22 12 8
word word: fifth	20 -1 -10 -13 -1
word word: fifty	34 -24 -9 -4 12
word word: fight	-14 -29 -16 -22 27
word word: fighte	7 7 -4 -25 -9
word word: fighti	-12 -22 14 -4 6
word word: figure	-27 -31 -36 60 -18
word word: file	-2 0 14 0 -15
word word: files	-4 -16 -4 -3 25
word word: final	-25 -12 3 11 29
word word: finall	-29 -4 41 -2 -9
word word: fire	-33 -6 -12 -5 29
word word: first	-22 20 1 -9 -25
word word: five	7 -26 10 -7 -7
word word: fixed	-15 23 -13 -13 -36
word word: flags	-32 -16 30 -13 -27
word word: fleet	-1 -1 -26 0 27
word word: flight	-55 -16 10 -23 36
word word: flown	4 -10 12 -2 -12
word word: follow	5 -8 2 -15 -1
word word: food	-38 -21 10 13 0
word word: footag	-34 -5 43 -6 -8
word word: for	-8 2 -2 -4 -2
word word: force	-16 -4 0 -10 4
word word: forces	32 -8 -16 -11 15
word word: foreig	10 -2 -8 -3 2
word word: forens	-10 -14 17 -15 -12
word word: forgot	-4 14 14 -3 -15
word word: format	-11 -15 -7 -4 14
word word: former	-44 -35 18 9 3
word word: formul	34 -4 -8 -12 1
word word: forty	-35 7 -15 -34 41
word word: forty-	12 -2 -5 -1 -4
word word: forum	-9 -16 -6 27 -28
word word: fought	31 -10 -25 -10 -8
word word: found	-32 -28 5 -17 51
word word: four	10 -16 9 2 -30
word word: fourte	5 -3 42 -8 -39
word word: fourth	21 -2 28 -13 -27
word word: france	-10 29 -14 -7 0
word word: free	2 0 -21 -12 19
word word: freeaz	28 -4 -8 -4 -16
word word: freed	10 -19 20 -13 -12
word word: freedo	-12 -16 15 -9 11
word word: frees	17 -7 -9 -15 -2
word word: fresh	19 -9 -6 -3 -1
word word: friday	26 -18 -1 -30 -10
word word: friend	23 -13 -20 -17 10
word word: front	-4 -16 -30 -22 35
word word: frozen	-6 23 -4 -11 -22
word word: fruit	7 -25 -15 20 -19
word word: full	-25 -24 18 22 -4
word word: full-s	-1 -11 -5 8 -10
word word: fund	-46 -15 -37 -24 42
word word: furthe	8 11 -17 -28 39
word word: future	-22 25 -6 -4 1
word word: gas	-13 -17 -8 -1 20
word word: gather	-5 -3 -23 -16 43
word word: gave	-7 16 -27 -16 24
word word: gaza	-25 -22 -16 10 11
word word: genera	-36 -38 -4 -10 48
word word: geneva	9 -20 -26 -7 17
word word: georgi	14 -7 -14 -25 15
word word: german	-14 3 -23 -13 5
word word: gershk	-26 -4 -13 -11 29
word word: gestur	2 36 -20 -6 -17
word word: get	8 7 -15 30 -27
word word: gets	6 -4 -13 -13 7
word word: gettin	23 -15 -6 -9 4
word word: given	-6 3 9 8 -12
word word: gives	6 -37 -22 -17 27
word word: glad	-48 -15 -27 9 29
word word: go	-14 26 -14 -4 -41
word word: goal	-17 12 -28 -24 20
word word: goes	-5 -12 -38 11 -2
word word: going	-6 9 5 -4 -16
word word: gone	11 -15 18 -6 -29
word word: good	-1 -14 1 9 5
word word: goodwi	-11 15 0 0 -4
word word: got	28 -13 -11 -33 -6
word word: govern	27 -35 -7 -21 -16
word word: grain	-30 -6 12 -18 6
word word: gratef	11 1 7 -22 -17
word word: gratit	-8 -1 14 -6 -14
word word: gravel	6 11 -13 -24 -19
word word: great	-28 14 13 -18 16
word word: greek	12 -13 9 -11 -16
word word: griner	-21 -6 -14 0 26
word word: group	13 -13 -36 -16 10
word word: groups	-17 -18 -11 19 14
word word: guaran	-21 28 -8 -15 -46
word word: guard	16 -1 2 -4 -20
word word: guards	19 -1 9 -9 -24
word word: guests	-34 -6 -9 -1 45
word word: guided	-15 -25 -21 -12 24
word word: guns	-15 0 0 0 15
word word: guys	7 -9 15 -15 -13
word word: h	2 -12 -25 -18 38
word word: had	41 -14 13 -27 -16
word word: half	34 -2 -9 -10 -43
word word: hamas	-42 -9 -8 -5 55
word word: hand	3 31 -10 -9 -20
word word: handed	19 -17 1 -13 -6
word word: handov	-5 8 -18 -13 5
word word: hands	3 12 -35 -11 -6
word word: happen	26 -18 -15 -27 14
word word: happy	-15 -26 -16 -22 27
word word: hard	5 -6 -15 1 -2
word word: has	-28 20 -18 12 -10
word word: have	-5 -5 4 -3 -13
word word: having	-22 28 -21 -30 -17
word word: he	-33 -1 25 -12 -9
word word: head	-4 8 13 -28 -1
word word: headqu	6 -14 -12 6 1
word word: heads	-4 -18 -10 4 20
word word: hear	-19 -1 18 -14 -15
word word: heard	7 7 -8 -4 -15
word word: held	-3 0 -12 -4 17
word word: helico	-9 -4 -6 -7 25
word word: help	-19 -9 -13 2 9
word word: helped	27 -12 -3 -22 -9
word word: helpin	19 -19 -2 -14 -5
word word: helps	11 14 -1 -7 -16
word word: her	-21 -1 32 14 -36
word word: here	-20 -29 11 0 -16
word word: heroes	-5 -2 -12 -8 15
word word: high-p	-4 -2 -1 -7 14
word word: higher	-21 -23 -27 -5 43
word word: highne	-25 -24 10 11 9
word word: him	-21 -26 24 -10 -13
word word: himars	4 -3 -14 -7 12
word word: his	-45 -35 27 6 6
word word: hit	-10 -12 -25 -19 37
word word: hold	-20 7 -7 -28 30
word word: holdin	-22 -28 2 59 -30
word word: holds	-10 -10 -6 8 9
word word: holida	26 29 -25 -29 -14
word word: holy	12 23 -10 13 -19
word word: home	-24 -16 5 5 4
word word: homela	10 0 -6 -1 -4
word word: homes	-27 -9 -10 20 22
word word: honour	-32 -13 -27 -15 44
word word: hope	-32 8 -22 11 20
word word: hopes	-18 34 -15 -11 -2
word word: hospit	-37 -11 22 -23 11
word word: host	-23 -17 -26 16 29
word word: hostag	-31 -15 -21 12 19
word word: hosted	-23 36 -12 -24 -4
word word: hotlin	-7 -15 -12 25 13
word word: hour	12 -8 -7 16 -28
word word: hours	14 -18 -33 -20 39
word word: househ	-6 -1 -3 -39 45
word word: how	-8 -23 13 7 -28
word word: hryvni	-13 -36 -22 -23 48
word word: hug	24 -12 -23 -17 6
word word: hugged	-12 -38 -4 22 -14
word word: human	-11 8 -23 -25 32
word word: humani	-26 -15 -1 18 2
word word: hundre	33 1 -14 5 -40
word word: hungar	-19 -18 30 -8 -25
word word: husban	-7 -4 9 -2 -4
word word: i	-40 -9 -15 -7 27
word word: i'm	8 17 20 -24 -24
word word: icrc	-11 -26 -20 -20 28
word word: idea	-11 24 -20 -15 7
word word: identi	31 -16 22 -13 -32
word word: if	-39 -29 -13 -25 30
word word: ill	32 -29 1 -18 -24
word word: illega	-5 -13 -3 26 -34
word word: immedi	0 -24 -15 20 11
word word: impact	-14 -6 -4 27 -13
word word: import	-32 15 5 -17 7
word word: in	-6 -9 -3 9 4
word word: includ	-21 2 -15 -10 22
word word: incurs	36 -2 -18 -4 -24
word word: indefi	-16 26 -12 -15 -11
word word: indepe	-6 10 -15 -11 1
word word: india	-9 -2 -21 -5 24
word word: indust	-9 -5 -13 -9 25
word word: inform	14 -20 -5 -12 12
word word: initia	-2 -18 -5 -8 24
word word: injure	-13 0 -9 -15 17
word word: inside	19 -2 -14 -12 -2
word word: instit	-24 -31 -21 8 40
word word: intell	-34 -8 -23 32 18
word word: interc	-16 -8 -16 -8 30
word word: intere	10 8 -22 -4 10
word word: interi	-58 -13 45 -25 -16
word word: interm	13 -4 -8 1 -3
word word: intern	-4 -24 -27 4 13
word word: interv	-2 -10 -22 19 -15
word word: into	11 -4 22 -28 -19
word word: invade	15 -1 0 -12 -2
word word: invasi	10 -15 -7 12 -12
word word: invest	-6 -17 -32 4 7
word word: involv	5 9 -9 -15 2
word word: iryna	-12 -13 -4 19 -14
word word: is	-6 28 -8 -4 -17
word word: island	30 -15 -18 -12 -10
word word: israel	-40 -10 -12 -10 24
word word: istanb	10 19 1 -18 -53
word word: it	2 -1 -10 3 10
word word: its	29 -11 -18 -11 10
word word: ivan	-28 -15 34 0 -26
word word: jailed	-14 -23 -19 -5 23
word word: jails	-3 -14 -21 -5 11
word word: jan	-17 -3 -10 19 -19
word word: januar	1 1 -21 5 -7
word word: jeddah	-15 -21 -8 -17 30
word word: join	20 -16 -14 -22 9
word word: joined	10 -38 -10 -2 38
word word: joint	-39 1 -21 4 21
word word: journa	7 -38 3 -4 20
word word: journe	18 13 -4 -16 -28
word word: july	10 -13 5 10 -11
word word: june	-4 -4 8 -8 -41
word word: just	0 -3 -3 -11 2
word word: keep	-4 21 16 -10 -28
word word: keeps	-10 -18 -24 -19 25
word word: kept	8 -23 11 12 -7
word word: key	-12 -25 -16 0 4
word word: kharki	29 12 -29 -4 -20
word word: khater	35 -19 -9 -18 -5
word word: kherso	36 -20 -12 -16 -14
word word: khyliu	24 -1 10 -3 -15
word word: kids	-6 -24 0 36 -22
word word: kiev	6 3 -19 -7 -8
word word: kiev-c	25 -8 -5 -3 -15
word word: killed	-4 -16 -26 -11 21
word word: killin	15 0 0 -3 -14
word word: kilos	4 -12 37 -7 -35
word word: kind	6 -3 -27 -4 15
word word: kingdo	-25 -16 -15 -9 35
word word: km	-16 -10 -24 12 4
word word: know	-12 -20 -20 -20 35
word word: known	11 15 -3 -11 -15
word word: krasik	-24 -3 -14 -12 23
word word: kremli	-22 28 -7 -31 9
word word: kursk	-20 -3 -4 3 7
word word: kyiv	-16 19 -16 -17 11
word word: laid	-17 -8 -12 -20 19
word word: land	-2 -17 17 -17 -15
word word: landed	-45 -16 20 -10 5
word word: laos	-35 -3 -13 -3 49
word word: laptop	-52 -19 -10 38 19
word word: large	-27 31 -1 22 -26
word word: large-	-17 -10 22 -16 -22
word word: larges	11 0 -7 -8 -11
word word: last	9 15 2 -11 -23
word word: lasted	10 -28 -23 -24 35
word word: late	7 -14 5 -20 -18
word word: later	-11 -28 -7 -6 36
word word: latest	19 -14 13 -13 -14
word word: latter	13 0 -8 -2 -3
word word: launch	-2 2 -11 14 -12
word word: lavrov	9 -17 -18 -11 14
word word: law	-21 10 -19 16 -19
word word: lawmak	-14 30 -8 13 -31
word word: lawyer	-2 -15 -5 26 -15
word word: lead	9 13 -1 -3 -14
word word: leader	-1 -24 -15 1 27
word word: leadin	14 -22 -2 -18 9
word word: learne	14 -10 34 -14 -21
word word: least	-19 16 -6 6 -19
word word: leave	17 -16 -18 18 -30
word word: led	-53 27 15 -23 4
word word: left	-18 -21 -3 -17 36
word word: leg	-13 -7 -13 -14 15
word word: leo	-10 23 -18 -19 0
word word: leopar	-20 -12 -12 -16 26
word word: less	-6 -13 -26 12 3
word word: let	-12 32 -27 -5 -40
word word: letter	-23 -26 -10 0 10
word word: libera	-24 -7 -35 9 27
word word: life	10 -1 -4 -14 13
word word: like	-34 -9 15 15 -11
word word: line	-11 15 -32 -9 24
word word: link	-14 -1 15 -1 -6
word word: list	-9 15 -34 19 -18
word word: listed	-23 -4 -5 50 -21
word word: lists	-31 72 -31 -29 -58
word word: lithua	-22 -3 -5 -7 34
word word: lives	15 -37 -11 -5 20
word word: living	-13 -13 -12 -12 16
word word: lolwah	30 -18 15 -17 -16
word word: long	24 -17 -14 -21 -4
word word: long-r	-21 -5 -13 -6 38
word word: look	27 -47 15 5 -13
word word: losses	-17 -10 -5 -10 25
word word: lost	-23 -12 3 -17 14
word word: loved	37 -34 -30 -33 12
word word: lubine	-3 -18 -16 0 26
word word: luhans	18 -1 -5 -1 -11
word word: lukash	-7 -10 -15 -11 40
word word: lviv	-25 -27 0 -6 14
word word: made	-1 8 -6 3 -18
word word: mainta	13 5 -2 -1 -15
word word: major	-14 14 -1 -1 -1
word word: make	-17 -9 20 13 -8
word word: makes	27 -3 -10 -14 -8
word word: man	-54 19 19 -16 -22
word word: manage	15 -2 -3 1 -16
word word: many	5 1 -21 18 -24
word word: march	-9 16 4 -12 -15
word word: margin	-19 14 10 -17 -6
word word: marine	-33 -10 1 -10 30
word word: mariup	25 -4 -12 -20 -6
word word: matteo	-8 26 -8 -2 -20
word word: matter	-19 14 0 -7 -13
word word: may	-8 -26 -4 17 10
word word: mayor	13 -26 11 -10 8
word word: me	-21 -23 0 -8 15
word word: meanwh	0 -2 0 -14 14
word word: measur	31 -7 -10 -4 -16
word word: mechan	-10 3 -12 25 -28
word word: medals	-17 -1 -21 17 2
word word: media	13 24 -19 -10 -12
word word: mediat	22 -13 -1 8 -35
word word: medic	-7 -2 29 -7 -22
word word: medica	6 -16 4 -16 15
word word: medics	-26 -6 -18 -6 26
word word: medins	39 3 -26 -23 -28
word word: medved	-7 16 -12 -8 -15
word word: meet	14 -8 -17 -27 20
word word: meetin	-42 -14 -28 17 31
word word: member	4 -10 -12 13 -5
word word: memora	-1 -17 -13 17 13
word word: men	-7 -10 20 -3 -9
word word: messag	-10 -3 -26 6 8
word word: met	-9 -14 -13 -20 31
word word: milita	-36 1 -23 1 10
word word: millio	-20 -10 -31 -22 45
word word: mine	15 -2 -32 -5 1
word word: minist	-6 -3 -7 19 -16
word word: minors	-22 20 -10 -3 -8
word word: minsk	35 -9 -12 -16 -23
word word: minute	1 9 -26 -5 5
word word: missil	-14 6 -18 -19 6
word word: missin	-23 -17 -13 12 5
word word: missio	3 -15 -17 5 0
word word: mobile	-15 -10 -6 -14 13
word word: mod	-14 -3 17 -13 -4
word word: mofa	17 6 21 -24 -23
word word: mohame	-13 -12 -17 0 16
word word: mohamm	-29 -2 26 -4 -14
word word: moment	-19 22 9 -27 -18
word word: monday	6 7 18 -36 -13
word word: money	-10 -3 -32 -14 12
word word: monito	-17 1 -24 0 0
word word: month	-16 -7 13 -11 -2
word word: months	-10 -1 20 -19 -7
word word: more	-28 8 8 11 -41
word word: morgue	6 -15 15 -15 -10
word word: mornin	-13 20 13 -3 -17
word word: mortal	24 -12 -5 -1 -7
word word: moscow	5 29 -6 -28 -15
word word: moskal	-10 9 -26 -2 -31
word word: most	20 -15 -6 -22 -1
word word: mostly	-50 16 -20 -19 51
word word: mother	-23 -7 -9 -26 18
word word: motor	-15 -2 -15 -7 20
word word: moved	-25 21 12 -15 15
word word: mp	-16 16 -1 -1 -8
word word: munich	-8 -9 -23 50 -23
word word: must	-22 -8 2 4 15
word word: my	-31 -31 2 -5 12
word word: mykola	-7 -21 14 -16 36
word word: nahyan	-32 -12 24 -16 -7
word word: name	15 -1 -9 -2 -10
word word: named	11 4 -10 -4 -2
word word: names	-28 16 9 14 -19
word word: narima	28 -1 -35 -12 -16
word word: nation	13 -18 6 -16 -3
word word: navy	14 -5 -19 -14 8
word word: near	-21 -7 27 -20 2
word word: nearly	10 -15 -18 -9 13
word word: necess	9 -6 -1 0 -3
word word: need	4 -16 -8 -1 13
word word: needed	19 -3 14 -4 -15
word word: needs	-25 -14 -12 21 0
word word: negoti	38 3 -38 -11 4
word word: neithe	22 13 -20 -20 -36
word word: neutra	-13 -3 -3 -1 14
word word: never	-4 0 -13 28 -2
word word: new	18 20 -16 -15 -7
word word: news	-22 4 3 -27 8
word word: next	-5 5 -51 -8 11
word word: night	4 7 -16 -8 13
word word: nine	-8 -2 -31 18 -13
word word: ninety	3 -14 -18 11 -13
word word: ninth	23 -9 -20 -10 -7
word word: no	-26 30 -12 -20 6
word word: nobody	-5 35 -30 -31 -29
word word: none	-23 34 4 6 -54
word word: noon	-14 14 1 -4 -2
word word: northe	-14 -2 -1 -1 8
word word: norway	-13 15 -6 -18 -13
word word: not	-15 19 0 -14 -9
word word: noted	12 12 -17 -15 13
word word: nothin	14 10 12 -8 -46
word word: novemb	-38 21 8 -18 -7
word word: now	12 -1 -3 -23 -15
word word: npp	19 -3 -10 -1 -16
word word: nuclea	7 -18 -7 -13 19
word word: number	11 -10 -6 7 -6
word word: nurse	-14 0 15 -3 -13
word word: occupa	-13 0 -3 14 -6
word word: occupi	34 -6 -7 -14 -21
word word: oct	-18 5 -9 18 -13
word word: octobe	-22 -1 18 -9 -9
word word: odesa	20 -13 3 -7 -8
word word: off	-6 18 29 -9 -52
word word: offere	-15 -3 -12 -34 24
word word: office	13 -11 -14 4 1
word word: offici	-1 12 -8 8 -29
word word: old	0 -8 -13 -15 12
word word: oldest	5 -7 -18 15 -19
word word: oleh	-18 -2 27 -4 -15
word word: olena	-25 -18 17 -14 9
word word: oleniv	-30 -28 21 -19 27
word word: ombuds	-23 18 -26 3 -13
word word: on	9 -3 11 -15 -5
word word: once	-43 36 -10 -3 10
word word: one	-21 5 19 -27 3
word word: ones	28 8 -27 -45 -13
word word: online	-5 -7 -15 -6 18
word word: only	4 2 -10 -21 -3
word word: open	-37 0 -1 0 -11
word word: opened	-30 5 25 -14 11
word word: openin	23 -36 -16 21 -20
word word: operat	-14 13 -30 -10 2
word word: opport	-1 -17 -25 -7 30
word word: opposi	12 -1 -2 -8 -1
word word: or	0 -10 -9 13 -3
word word: order	-1 -10 10 -6 1
word word: organi	23 10 -21 -26 -3
word word: orthod	17 -27 15 -17 -31
word word: other	-4 -12 -9 -16 -2
word word: others	0 -2 -17 -2 11
word word: our	-10 -11 21 -4 -11
word word: ours	5 -15 -29 34 7
word word: out	-29 -8 25 -15 5
word word: outcom	22 -5 -4 -2 -13
word word: outsid	-9 -2 16 15 -20
word word: over	5 -25 12 -7 -1
word word: overal	6 -2 -2 15 -17
word word: overni	-14 20 9 -11 -1
word word: own	15 -9 6 -6 -11
word word: packag	15 -19 -24 -11 21
word word: paid	15 -5 -21 -2 -7
word word: pakist	-18 -12 -31 -5 33
word word: palace	12 -20 -17 18 0
word word: palest	-27 -16 -19 -11 26
word word: papers	-5 14 4 -5 -24
word word: parcel	-51 -37 -2 19 -10
word word: parent	15 -15 -1 -12 13
word word: paris	-6 19 -15 -23 15
word word: parlia	-7 -9 -18 35 -5
word word: part	7 -15 4 -5 -18
word word: partic	-47 46 -1 -7 8
word word: partie	-40 23 14 1 -25
word word: partne	-11 -15 -16 15 7
word word: party	5 -16 -17 -3 8
word word: passed	-14 15 -5 -28 15
word word: past	-3 -21 -6 -21 37
word word: patien	-16 -1 -21 -4 24
word word: patrio	-18 14 -17 -18 -1
word word: paul	-24 -5 -14 -10 32
word word: pause	11 -2 5 -29 -32
word word: pay	-18 15 -21 -3 -11
word word: peace	-20 -2 -21 6 0
word word: peacef	30 -3 -7 -15 -14
word word: people	6 -4 -15 -16 17
word word: per	-1 17 -14 -15 9
word word: percen	-23 -13 -9 14 1
word word: period	1 5 -13 1 -16
word word: person	-12 -20 -26 3 30
word word: peters	-20 -24 -6 26 -18
word word: phone	-12 11 21 22 -43
word word: phones	29 -8 11 -1 -22
word word: photo	-25 -2 27 -14 -21
word word: photog	-19 -18 11 -15 -3
word word: photos	-20 -1 31 0 -25
word word: pictur	10 -9 -14 -9 12
word word: pilots	33 -7 6 -24 -44
word word: place	-1 25 -26 -29 -15
word word: places	-10 14 -3 -7 -19
word word: plan	-25 15 15 -15 -13
word word: plane	-33 -14 20 -15 36
word word: planes	6 -21 -14 -8 17
word word: planne	-16 -9 15 -1 -34
word word: plant	-1 20 -16 -16 -1
word word: please	9 -16 35 -2 -35
word word: plus	-5 -10 30 -7 -24
word word: point	-14 -3 -20 13 2
word word: pokrov	-28 -5 -12 -14 42
word word: poland	-8 -15 -1 -22 36
word word: police	15 -16 -20 -4 15
word word: politi	-17 -3 -16 -12 32
word word: poltav	-11 -21 -16 -23 27
word word: pope	-34 33 -18 -24 0
word word: portra	-21 -19 43 -15 12
word word: ports	-17 -2 -21 -14 32
word word: possib	5 13 -16 -7 -14
word word: post	-8 24 -12 -3 -44
word word: posted	14 -10 -4 -13 11
word word: postpo	-25 34 -13 -15 -21
word word: pow	13 0 -1 -2 -10
word word: power	-12 -7 -22 -7 18
word word: pows	-28 18 11 -21 24
word word: praise	-1 -8 0 -3 13
word word: prelim	-8 -28 -8 17 14
word word: prepar	-44 13 -25 -16 7
word word: presen	-1 -9 -26 -10 32
word word: presid	-2 -8 -18 -33 25
word word: press	10 1 -8 -19 9
word word: pressu	-16 23 -27 12 -26
word word: previo	-4 10 -5 3 -15
word word: price	-1 -3 -4 -1 9
word word: priest	13 -15 18 -12 -26
word word: prigoz	19 -1 -14 -3 -4
word word: prime	-9 12 -29 13 -14
word word: prince	-33 -17 25 -4 3
word word: priori	-25 13 -1 15 -3
word word: prison	-3 15 -21 -6 6
word word: privat	-10 -2 0 -9 10
word word: proced	-21 30 -1 -23 -7
word word: proces	22 -17 -22 15 -29
word word: produc	20 6 -4 -1 -8
word word: progra	-20 -19 3 5 4
word word: progre	-22 12 16 -8 7
word word: promis	-16 -7 -14 -5 11
word word: propos	-38 25 -16 1 -22
word word: protec	5 -16 18 -9 -14
word word: provid	-5 12 -6 0 -15
word word: psycho	7 -9 -2 -14 6
word word: public	-1 30 -34 -27 -7
word word: publis	-23 1 27 11 -28
word word: pushil	16 -4 -7 -4 -2
word word: put	3 -15 8 -4 0
word word: putin	22 21 -17 8 -41
word word: qatar	12 -6 -48 12 -14
word word: qatari	10 -30 12 10 -39
word word: questi	-25 23 -15 55 -35
word word: quiet	-22 -23 -12 26 -4
word word: raised	-19 7 -22 -12 8
word word: raises	19 -4 0 -5 -10
word word: ran	-8 -1 -19 -4 30
word word: ranger	-10 0 -15 0 21
word word: rank	16 0 -4 -10 -2
word word: ranks	-16 -1 -8 -15 36
word word: rbc	-11 -2 -12 13 -8
word word: reache	19 16 -21 -30 -4
word word: read	-26 -13 19 -24 7
word word: readin	-32 2 -15 -1 19
word word: ready	-2 10 -19 1 -10
word word: reaffi	-3 6 -7 2 -8
word word: rear	-16 0 -9 -3 17
word word: reason	17 -16 -5 25 0
word word: recall	-21 -20 -3 38 -23
word word: receiv	-8 -16 -17 -3 3
word word: recent	28 -1 -9 -23 -5
word word: recep	-1 -1 14 0 -14
word word: recogn	-15 -2 31 -6 -29
word word: record	-32 -13 -2 19 -8
word word: recove	-20 13 7 -26 -5
word word: red	6 -32 -32 -7 27
word word: reflec	14 -14 0 -1 0
word word: refrig	-4 -11 16 -17 -28
word word: refuge	-15 -7 10 -4 8
word word: refuse	-32 -28 15 27 -20
word word: regime	11 -12 8 -2 -6
word word: region	-16 -14 -3 -10 17
word word: regist	-24 -12 -27 26 -8
word word: rehab	-25 -27 12 -14 13
word word: rehabi	21 -17 -8 -8 -3
word word: reinte	17 -15 -30 -2 -25
word word: reiter	18 -18 -1 -14 13
word word: reject	-13 15 -13 -9 -12
word word: relati	8 -19 -10 -4 1
word word: releas	-7 6 22 -2 -17
word word: relief	-27 -5 -12 -14 26
word word: remain	-16 -22 -17 14 5
word word: rememb	-10 -3 -7 2 5
word word: repair	-22 -24 -17 -20 30
word word: repatr	2 -18 -18 20 -6
word word: repell	-13 -15 -19 -6 22
word word: replen	8 -2 -5 -15 13
word word: replie	-15 14 0 -3 4
word word: reply	-24 24 14 20 -30
word word: report	-29 14 0 -17 0
word word: republ	29 -15 -8 -10 1
word word: reques	-13 7 -23 2 32
word word: requir	-26 -4 -9 13 14
word word: rescue	7 -4 -19 -15 13
word word: reserv	-17 -32 -21 11 4
word word: reside	-24 -8 8 1 5
word word: respec	-12 -13 -15 17 -14
word word: respon	-1 26 -16 -49 11
word word: rest	9 -19 25 -10 11
word word: result	3 7 -12 4 -16
word word: resume	0 18 -14 -2 -9
word word: resump	-6 18 -14 -13 -29
word word: return	7 3 -15 5 -15
word word: reunif	-17 8 -4 13 -39
word word: reunit	16 32 2 -18 -36
word word: reuter	13 10 -19 -15 -10
word word: review	-42 24 23 34 -46
word word: ria	38 0 0 -38 0
word word: right	-9 41 -16 -18 3
word word: rights	7 25 -21 -22 1
word word: risen	16 -9 -3 8 -14
word word: riyadh	-29 -2 26 -2 -15
word word: road	-18 -2 17 -15 -25
word word: rocket	-6 -3 -10 -11 19
word word: role	0 0 15 -3 -15
word word: room	-5 -1 12 -1 -12
word word: rose	-17 -26 -27 -12 24
word word: rostov	-15 -1 -6 -14 19
word word: roughl	-3 20 -2 -18 -2
word word: round	-14 12 -33 -3 -4
word word: rounds	-26 -4 23 -1 -21
word word: row	17 -1 6 -1 -21
word word: rt	-26 -19 -8 28 -10
word word: ru	-17 1 1 15 -17
word word: rubble	-8 -2 -27 -2 33
word word: runnin	-10 -10 17 -13 -15
word word: runs	-12 -8 11 -2 -10
word word: russia	13 -5 -2 3 -21
word word: rustem	-24 44 -21 -16 -30
word word: s	33 1 -15 -23 -5
word word: safe	-11 -1 13 -4 -5
word word: said	1 0 -12 1 -17
word word: sailor	17 -3 -28 -5 8
word word: salman	-29 -2 26 -4 -14
word word: same	24 -23 -23 24 -26
word word: sancti	1 -12 -8 -10 14
word word: sapper	-19 -2 -4 -6 24
word word: sapphi	-6 -4 12 -1 -1
word word: sarali	12 0 -5 -6 -1
word word: saturd	3 1 29 -21 -50
word word: saudi	-11 -14 8 -9 21
word word: save	17 -4 -8 -4 -16
word word: saw	-25 10 23 -1 -14
word word: say	-12 8 7 -4 -22
word word: saying	-8 38 -4 -24 -23
word word: says	-22 -2 10 -4 14
word word: sbu	0 7 -15 -5 -11
word word: schedu	-35 38 26 -9 -26
word word: school	-28 -1 7 -7 1
word word: sea	-3 -7 -13 -15 26
word word: search	-19 -13 -11 8 4
word word: second	41 -23 1 -8 -18
word word: secret	-18 -29 20 -23 26
word word: sector	-29 -27 -23 -21 28
word word: secure	8 -15 -4 17 -13
word word: securi	-45 -24 -26 26 24
word word: see	-12 12 26 -2 -50
word word: seen	14 13 33 -17 -23
word word: seized	14 -10 -10 29 -23
word word: sensit	8 0 -4 -3 0
word word: sent	-41 -5 -3 10 8
word word: senten	26 16 -31 -5 -16
word word: separa	20 -14 -27 -2 13
word word: septem	-23 -4 42 15 -21
word word: sergea	19 -1 -12 -8 1
word word: sergey	5 -17 -19 -7 14
word word: serhii	-14 -6 29 -3 -34
word word: seriou	3 3 12 -12 -19
word word: served	9 -1 15 -10 -15
word word: servic	-1 -5 -6 9 -9
word word: set	-23 -11 -8 4 16
word word: settle	-16 -18 -19 19 25
word word: seven	32 -18 -18 17 -29
word word: sevent	8 1 -15 -3 -24
word word: sever	-16 0 -6 -5 17
word word: severa	18 -12 12 -21 -16
word word: severe	11 -19 -10 -13 42
word word: share	-20 10 20 -8 -9
word word: she	-57 -51 6 63 -14
word word: sheikh	-17 -27 11 8 9
word word: shield	14 0 -8 0 -7
word word: ship	8 0 -1 -1 -6
word word: shocks	-3 -2 -14 -1 17
word word: short	-26 20 21 -32 -43
word word: shot	-18 18 5 -9 16
word word: should	13 -12 -10 -3 -2
word word: show	10 -3 33 6 -15
word word: showed	15 0 -11 -2 -7
word word: shown	-4 -11 -18 -12 22
word word: shows	3 -26 30 -17 -32
word word: shrapn	15 -13 -2 -2 -4
word word: siblin	26 -1 -6 -11 -14
word word: sick	-16 12 1 21 -47
word word: side	4 32 -23 -17 -24
word word: sideli	-20 -26 -38 31 4
word word: sides	18 16 -19 -21 -11
word word: signed	-6 -17 -16 9 18
word word: silenc	-34 1 -9 -2 20
word word: simila	21 -6 -1 0 -17
word word: since	-14 -13 -2 23 -5
word word: single	6 16 -25 -17 -34
word word: sister	32 -4 -13 -12 -27
word word: situat	-17 18 -3 -16 16
word word: six	-2 -14 -6 -11 16
word word: sixtee	11 -11 -13 -18 -5
word word: sixth	-14 0 -15 -1 15
word word: sixty-	30 -1 -10 -10 -14
word word: snake	30 -15 -18 -12 -11
word word: so	-9 -13 2 15 -9
word word: soil	46 -12 -7 -9 -33
word word: soldie	19 -21 -2 -4 -3
word word: solida	-5 -13 -15 -12 19
word word: soluti	18 -3 -11 -1 -10
word word: some	12 -17 25 -14 -14
word word: someth	-12 -13 -14 -2 17
word word: son	-8 -16 36 -23 -35
word word: sons	-3 14 -16 -17 -13
word word: soon	-38 17 35 -3 -29
word word: source	-18 40 -23 0 -28
word word: spare	8 0 -5 0 -3
word word: spasis	-7 -15 -18 6 6
word word: speak	-41 11 -6 15 -12
word word: speaki	-28 -16 -13 24 -5
word word: speaks	-15 25 -16 -12 -17
word word: specia	-26 10 -15 19 5
word word: spent	11 -22 45 -18 -25
word word: spirit	-15 18 5 -14 -29
word word: spoke	-24 -4 19 -9 12
word word: spokes	-14 8 44 -11 -41
word word: spread	-32 30 24 -24 -11
word word: spring	14 -11 -17 -3 15
word word: square	-31 -32 -13 -1 18
word word: st	-24 -49 -18 21 19
word word: staff	-8 -17 14 -11 7
word word: stage	45 -12 1 -4 -15
word word: stages	5 -18 -15 23 -29
word word: stand	27 -16 -3 0 -9
word word: standi	-2 22 -15 -6 0
word word: stands	3 -3 -24 7 8
word word: star	-17 -4 -25 -2 33
word word: start	-28 9 -35 23 -8
word word: starte	5 -15 -7 16 -2
word word: state	-17 -17 -19 30 2
word word: statem	-28 -13 -21 3 33
word word: states	4 17 -13 -19 -7
word word: statio	-14 0 3 -3 14
word word: stay	-11 0 34 -11 -29
word word: steelw	15 -14 -6 -2 -1
word word: step	-13 27 -1 -17 -21
word word: steps	-19 -11 -8 -9 15
word word: still	-15 -9 18 33 -37
word word: stood	-16 -2 16 -14 -17
word word: stop	19 -20 -12 -13 -9
word word: stoppe	-14 14 0 -1 0
word word: storie	-27 -9 19 -14 -19
word word: stress	-3 -7 -21 28 -17
word word: strike	-7 -11 -10 -15 36
word word: strong	13 -16 -16 -6 20
word word: struck	29 -18 -16 -19 15
word word: studen	-15 -9 -9 14 12
word word: substa	-15 -11 -6 -3 13
word word: succee	8 -16 6 -2 -5
word word: succes	29 -19 2 -14 -13
word word: such	16 0 -18 -32 13
word word: sudan	-26 -15 -2 14 0
word word: sudzha	-13 -1 -31 -15 28
word word: suffer	-10 -3 14 -3 -14
word word: summer	14 12 -4 4 -16
word word: summit	-19 -4 16 8 -9
word word: sumy	1 11 -26 -3 -21
word word: sunday	30 -47 22 -15 -32
word word: superv	-25 -1 -22 -3 46
word word: suppli	-13 -2 -2 -14 16
word word: suppor	-25 -35 -20 -21 52
word word: surgeo	-5 -17 -17 -7 40
word word: surnam	27 -26 -2 0 0
word word: surpri	16 -3 -14 -2 -1
word word: surren	-22 -5 -10 -14 33
word word: swap	-2 21 1 -18 -7
word word: swappe	22 16 -6 -14 -22
word word: swaps	-11 -23 -12 15 4
word word: sweden	-2 14 -5 -8 -13
word word: switze	-22 -5 -9 10 -7
word word: system	-9 26 -13 -6 -6
word word: table	-15 25 -13 9 -34
word word: taganr	-23 -10 15 18 -27
word word: take	-30 8 21 -14 -31
word word: taken	0 21 6 -9 -15
word word: takes	-6 -2 -9 18 -2
word word: taking	-19 14 -7 11 -33
word word: talk	-10 -8 31 -12 -36
word word: talked	-13 -9 0 -12 23
word word: talks	12 16 -21 -16 -19
word word: tally	-23 -13 -15 25 -11
word word: tanker	-14 -7 -19 -9 27
word word: tanks	-19 -16 -26 -21 34
word word: target	-22 -2 -19 -8 29
word word: tass	-8 -4 -9 14 -2
word word: tatar	25 -1 -19 -16 -1
word word: tatyan	-13 4 -12 5 -10
word word: tayyip	-1 -1 14 0 -14
word word: tea	-30 -5 60 -6 -22
word word: teache	-29 -22 -2 -6 23
word word: team	-3 4 5 -5 -13
word word: teams	-1 17 -15 -6 -2
word word: techni	-1 20 -15 -2 -20
word word: telegr	14 17 -15 -17 -14
word word: teleph	-27 -34 28 -21 25
word word: tells	-30 -17 17 -3 8
word word: tempor	25 -3 -20 -16 14
word word: ten	-7 -4 -4 14 -17
word word: tenth	14 -7 -11 -14 16
word word: terms	16 -3 -14 -5 -1
word word: territ	35 -2 -6 -12 -14
word word: thaila	-16 -1 -21 -5 19
word word: than	-41 13 -14 34 -24
word word: thank	23 8 -9 -2 -13
word word: thanke	14 -19 -10 12 -10
word word: thanki	24 0 -1 -23 -1
word word: thanks	-2 -10 21 -11 -12
word word: that	-13 2 -14 29 -8
word word: the	-15 -6 3 -2 15
word word: their	-8 -21 9 -12 8
word word: theirs	2 -11 -23 31 -7
word word: them	-11 -9 14 13 -17
word word: then	-16 -28 3 -15 10
word word: there	-40 17 -26 -6 11
word word: these	-3 -19 -20 26 -2
word word: they	18 -21 9 -16 -9
word word: thing	-29 19 19 -4 -16
word word: third	-3 -14 -4 4 -11
word word: thirte	-1 0 -26 -5 30
word word: thirty	-1 -3 -13 13 -13
word word: this	12 -24 19 3 -54
word word: those	4 -22 -15 -25 30
word word: though	-38 18 24 -13 -18
word word: thousa	-32 18 -28 2 -8
word word: three	-6 -4 1 -25 10
word word: three-	11 -14 3 -16 10
word word: throug	2 -11 -5 13 -10
word word: thursd	-1 -28 6 -16 -1
word word: thus	10 -3 -2 -2 -3
word word: ties	8 -13 -38 12 17
word word: time	-4 -4 -20 -38 42
word word: times	13 -3 -21 -19 19
word word: to	-26 -3 6 1 15
word word: today	12 -14 -7 -14 13
word word: told	-22 15 -4 10 -7
word word: tomorr	14 -5 -10 -7 -9
word word: tonigh	17 13 -17 3 -25
word word: tonnes	-13 -7 -17 -19 31
word word: too	20 -5 -18 0 -4
word word: took	8 -10 -15 -24 20
word word: top	15 13 -2 -1 -17
word word: tortur	-1 -7 -18 -1 19
word word: total	37 -16 -5 -25 8
word word: touch	-30 -20 27 0 -16
word word: toward	-24 -17 22 -2 -7
word word: track	-18 -10 -8 19 -22
word word: trade	-26 -28 -10 21 3
word word: traded	9 -28 -2 -18 16
word word: traini	-50 -20 14 -18 -1
word word: transf	-3 -22 5 -21 5
word word: transp	-2 0 -8 -5 6
word word: travel	-3 16 -19 -10 7
word word: treate	22 -16 -30 -18 20
word word: treatm	-12 -11 9 32 -4
word word: trilat	-14 35 14 -15 -33
word word: troops	-18 13 -2 -11 19
word word: truce	-25 29 -14 -10 -6
word word: trucks	-25 7 12 -27 -10
word word: trump	-9 19 -46 -23 20
word word: trust	-19 -39 -25 11 26
word word: tsentr	-15 0 -2 -2 15
word word: tuesda	35 12 -27 -17 -16
word word: turkis	-26 -1 -10 18 -7
word word: turn	9 -5 15 -1 -15
word word: turned	-57 12 30 -33 -36
word word: twelve	-12 -7 -14 -26 28
word word: twenty	-7 14 -3 3 -30
word word: twice	-16 -13 31 -14 -20
word word: two	11 -29 -4 -18 16
word word: türkiy	-19 18 11 -16 -16
word word: u	25 3 -12 -5 -10
word word: ua	-6 -25 -5 44 -21
word word: uae	21 -10 -13 -1 6
word word: uavs	-5 -2 -2 -12 20
word word: uk	-13 -2 15 -3 -15
word word: ukrain	7 -8 -10 14 -13
word word: umerov	-14 71 -23 -27 -56
word word: un	-43 -38 -18 32 2
word word: under	20 13 -1 -11 -38
word word: underg	13 -6 11 -4 -21
word word: underl	2 -8 -6 26 -25
word word: unders	11 28 18 -25 -27
word word: undert	-12 22 -3 -6 -2
word word: unicef	-4 -3 0 26 -26
word word: unit	-19 -6 -24 4 40
word word: united	20 -13 -7 -13 19
word word: units	-25 -2 -10 2 20
word word: unlawf	-16 17 -4 15 -17
word word: unmann	-18 -3 -23 -10 35
word word: until	14 -30 15 1 -19
word word: up	-28 -18 -11 9 30
word word: update	14 -3 -4 -13 -2
word word: upon	0 27 -18 -1 -19
word word: urgent	3 -28 -17 -13 44
word word: us	-11 -16 -24 -15 18
word word: used	-3 -55 -33 -2 64
word word: ushako	-5 9 -19 -14 6
word word: vadim	-24 -3 -14 -12 23
word word: vatica	9 30 -13 -19 -18
word word: vehicl	-17 -17 -19 -11 43
word word: veresh	-11 -13 -4 19 -13
word word: verifi	-4 13 -1 15 -18
word word: very	9 7 -4 -24 5
word word: vessel	-12 -3 -15 -15 29
word word: vetera	1 -3 -20 -6 22
word word: via	5 -19 -4 -26 30
word word: victor	-3 8 -38 -16 18
word word: video	-2 -9 26 -9 -16
word word: views	-11 -10 -31 7 17
word word: viktor	-12 -6 20 -9 -6
word word: visit	-12 10 -6 -16 15
word word: visite	-7 -10 22 -9 -20
word word: visits	-1 -22 -21 -1 43
word word: vladim	2 8 1 16 -33
word word: voice	-19 -3 20 -1 -15
word word: voiced	-12 -15 -2 -1 16
word word: volody	-10 4 27 -30 -24
word word: volunt	-13 -21 8 -13 15
word word: vostok	-15 -6 -15 -7 18
word word: wagner	19 -1 -14 -3 -4
word word: wait	-21 17 -9 -2 3
word word: waited	22 -23 15 -6 -22
word word: waitin	9 5 3 8 -24
word word: walked	-14 -1 -1 -3 15
word word: want	-23 -4 -19 18 -11
word word: war	-9 6 -4 -12 10
word word: warrin	-6 -18 -11 -2 21
word word: warrio	26 -33 -36 -5 22
word word: warsaw	-47 -22 -9 -9 34
word word: was	2 -11 -1 -12 -13
word word: washin	6 -12 -22 -15 24
word word: watch	-19 -18 33 14 -23
word word: watche	-26 -15 -17 -3 27
word word: way	23 0 -21 -25 -21
word word: we	-8 -6 -8 8 -13
word word: we'll	-21 24 -20 -16 -13
word word: we've	17 35 3 -2 -43
word word: weapon	-9 -7 -4 -6 24
word word: websit	-18 -8 9 21 -17
word word: wednes	23 -31 13 -12 4
word word: week	-11 24 5 -10 -11
word word: weeken	-12 11 8 0 -7
word word: weeks	7 16 -28 -3 5
word word: weighe	-20 -2 36 -1 -35
word word: welcom	-23 -28 11 -20 5
word word: well	21 -1 7 -6 -18
word word: went	7 -15 -8 -7 9
word word: were	5 -10 -3 -16 11
word word: wester	-12 3 25 -11 -12
word word: what	-8 -1 7 -2 -8
word word: whelan	-24 -5 -14 -10 32
word word: when	-37 28 18 21 -30
word word: where	-5 -36 -9 -25 40
word word: whethe	22 -20 14 -20 6
word word: which	18 -21 6 -1 -6
word word: while	-17 -9 -7 31 -8
word word: who	-1 -20 -7 -36 7
word word: whole	17 -1 7 -25 -14
word word: whom	6 -18 8 -5 -7
word word: whose	23 4 -2 -15 -36
word word: why	-21 5 -23 -12 14
word word: will	0 -18 -5 -22 26
word word: winter	16 -20 13 -26 16
word word: wish	0 -56 -28 19 -13
word word: with	-2 1 13 -27 1
word word: within	-6 11 -14 7 -5
word word: withou	15 2 -38 -20 7
word word: witkof	-9 -11 -6 -1 13
word word: wives	-21 5 37 -14 3
word word: woman	11 -5 31 -8 -17
word word: women	15 -7 -16 -1 -9
word word: won	-12 -1 16 -13 -13
word word: won't	-3 24 -1 -9 -9
word word: word	-16 2 -20 -16 17
word word: words	13 -13 -16 -5 15
word word: work	-16 -5 -21 22 1
word word: worked	17 13 -14 -7 -11
word word: workin	26 25 -35 -25 -23
word word: works	-13 -19 6 -19 4
word word: world	-13 -27 -13 -4 29
word word: worth	-7 14 0 -13 1
word word: would	-4 37 -14 -11 -19
word word: wounde	-4 -2 -37 0 11
word word: wounds	19 -2 -12 -1 -17
word word: wrappe	-10 -2 21 -1 -21
word word: write	-7 -16 -26 21 17
word word: wrote	-19 8 23 -35 -48
word word: xiv	-37 13 -5 -33 2
word word: year	-11 -5 9 -7 -27
word word: years	-4 0 -12 1 -17
word word: yellow	-11 -2 14 0 -16
word word: yermak	41 -5 -17 -10 -14
word word: yes	4 8 -12 7 -9
word word: yester	-3 -19 49 -19 -36
word word: yet	-51 32 3 -9 -2
word word: yevgen	19 -1 -14 -3 -4
word word: york	-18 -2 10 -9 -2
word word: you	-8 -1 12 -26 1
word word: young	-34 11 -18 4 -7
word word: younge	12 -10 -17 12 -23
word word: your	30 -28 11 -26 -32
word word: youtub	-1 0 15 0 -14
word word: yug	-14 0 0 -5 15
word word: zapori	50 7 -24 -9 -22
word word: zayed	-27 -24 11 12 9
word word: zelens	10 -6 -16 -22 16
word word: zuppi	-8 26 -8 -2 -20
word word: а	-7 -24 13 7 -23
word word: аби	-10 6 -13 -4 13
word word: або	-23 11 -9 -10 15
word word: абу-да	24 -15 -14 -16 -12
word word: август	-30 4 20 -12 -11
word word: авдеев	8 18 0 0 -25
word word: авдіїв	-3 -1 -6 -21 23
word word: авиабо	25 -2 -1 -1 -22
word word: авиаци	-3 -9 20 -10 -3
word word: автобу	10 4 10 -26 -37
word word: автома	-17 -16 2 -8 13
word word: автомо	-5 -34 -9 -15 14
word word: авіауд	-19 -3 -2 -10 32
word word: авіаці	-14 -6 -15 2 7
word word: агент	-4 -1 -2 -2 8
word word: агента	-3 -7 -5 -2 16
word word: агентс	-11 29 -30 2 -18
word word: агресо	-22 47 -15 -11 -19
word word: адвока	-20 22 -25 -13 -7
word word: адже	-20 -23 32 25 -25
word word: админи	-28 -5 30 -5 4
word word: адміні	41 3 -30 -16 9
word word: адрес	-16 -8 -13 -20 24
word word: адреса	-15 -10 -33 -27 42
word word: адреси	-24 -29 -18 -18 53
word word: адресу	4 -21 -30 -24 37
word word: аеродр	5 -21 -9 16 11
word word: аес	24 -3 -3 -14 -6
word word: азерба	-40 -13 -9 -10 57
word word: азов	12 -2 21 -4 -27
word word: азова	-17 -38 29 -22 -18
word word: азовск	0 -8 -28 -10 21
word word: азовст	9 14 -22 -11 3
word word: азову	-5 -9 -5 5 12
word word: азовце	-30 -1 21 -8 -21
word word: азовцы	-6 -14 -16 -14 32
word word: азовця	-17 -11 16 -4 14
word word: азовці	0 7 -10 -18 -17
word word: аквато	-11 -9 -9 -7 29
word word: активн	-42 -17 -16 -25 26
word word: активу	-15 23 -10 -4 -3
word word: активі	-19 33 -10 8 -35
word word: акция	-5 -1 -23 -10 4
word word: акція	-18 -18 -31 12 -3
word word: акції	-8 -1 -2 -24 27
word word: але	-9 26 -1 16 -38
word word: алекса	-15 6 0 -11 1
word word: алексе	-15 -9 11 -21 23
word word: америк	2 -14 -7 -7 7
word word: ампута	24 -13 -9 -11 -12
word word: аналог	31 -11 -6 -9 -6
word word: аналіз	-4 -21 -6 -18 27
word word: андрей	-8 32 -3 -16 -20
word word: андрея	12 -11 -1 0 0
word word: андрій	3 -4 -9 3 -21
word word: анкара	-12 -4 14 -8 -21
word word: анкаре	-27 30 5 13 10
word word: анкару	-9 -7 13 -14 -11
word word: анкары	-23 2 -7 0 28
word word: анкарі	-23 10 -16 -11 4
word word: анкету	-15 -3 -23 -14 18
word word: анонсу	-16 20 -20 -15 -16
word word: анонім	-2 31 -20 -4 -24
word word: апелля	-9 -3 -28 -9 44
word word: апеляц	-7 -17 -11 -21 45
word word: аппара	3 -8 -23 -9 27
word word: апреле	12 -9 -12 -3 9
word word: апреля	19 3 -33 14 -29
word word: арабск	4 -9 16 -2 -14
word word: арабсь	21 -11 -3 -5 -11
word word: аравии	3 -3 -11 -10 15
word word: аравия	-10 -1 0 -2 13
word word: аравії	23 -12 -18 -2 -3
word word: аресто	39 -2 -7 -8 -26
word word: арифме	21 -1 -12 -12 -10
word word: армени	-6 -4 -2 -4 12
word word: армии	29 -3 -24 -13 12
word word: армянс	-28 -8 -1 -10 39
word word: армійц	19 -7 -9 -13 -14
word word: армія	-10 -7 -6 -26 26
word word: армії	11 -1 -11 -26 27
word word: артемо	12 -11 -18 -3 3
word word: артиле	-20 -14 -13 -20 27
word word: артилл	8 -3 -15 -15 22
word word: артсис	-13 -8 -12 -34 48
word word: артур	-5 -9 -3 22 -21
word word: атак	-9 -2 -1 -9 19
word word: атаки	-1 17 -4 -3 -14
word word: ато	-12 0 -1 -2 13
word word: аферис	-1 -1 0 15 -14
word word: африка	-14 -14 -16 -15 18
word word: африки	-10 -14 -4 16 3
word word: аэродр	-30 -18 49 -9 -3
word word: аэропо	-51 11 29 -5 42
word word: аэс	9 -1 0 0 -8
word word: б	-14 18 8 18 -17
word word: б'єтьс	-18 -8 24 -20 8
word word: бабусі	28 -3 -2 -6 -20
word word: бабушк	3 -16 31 -14 -33
word word: багато	3 -18 25 17 -33
word word: багать	11 -10 9 16 -39
word word: бажанн	-7 -13 -8 -12 26
word word: бажаю	-15 -7 18 -15 0
word word: базами	-8 -4 -10 17 -16
word word: базу	-11 -2 -20 14 -11
word word: базі	11 -16 -14 -8 12
word word: баку	-38 -15 -11 -1 50
word word: балакл	-12 5 -4 -16 20
word word: банк	-14 -3 -9 -3 27
word word: банки	-13 -13 -26 -5 29
word word: баталь	-34 -8 3 12 2
word word: батька	-18 -17 17 -14 0
word word: батьки	7 -7 -16 -34 28
word word: батько	-16 -17 0 -9 13
word word: батькі	40 -11 -10 -25 -18
word word: бахмут	28 -6 1 -15 -20
word word: бачив	7 -37 -3 -15 10
word word: бачила	2 -18 34 -4 -42
word word: бачили	-7 -4 -11 -28 21
word word: бачимо	-2 15 -14 -22 17
word word: бачити	9 -17 -31 -29 32
word word: башкор	-28 -4 29 -13 6
word word: ббм	9 -1 -1 -13 8
word word: беженц	-11 0 -10 -14 19
word word: без	-10 -15 5 6 -11
word word: безвіс	14 -6 -11 10 -23
word word: безкош	1 -14 -28 -7 39
word word: безопа	29 -13 -19 -25 19
word word: безопл	-28 -16 -25 -15 33
word word: безпек	7 -29 6 -16 16
word word: безпец	-8 -6 9 -32 21
word word: безпла	-21 -15 -21 -7 56
word word: белару	12 -5 -4 14 -16
word word: белгор	-14 -1 -46 -28 66
word word: белой	-15 -16 -22 -9 19
word word: белору	20 -5 -18 -18 -4
word word: белый	-15 -3 0 -1 19
word word: белым	18 -10 -17 -2 -11
word word: бердян	-11 -38 -35 28 24
word word: бере	-17 -3 -8 42 -42
word word: берега	-30 -6 20 -20 4
word word: бережі	-37 1 2 12 0
word word: березе	-29 -14 7 -31 20
word word: березн	-34 14 15 2 -8
word word: береме	7 0 -14 -1 11
word word: берут	-1 22 -8 -10 -3
word word: беруть	-40 -12 -45 -35 56
word word: беспил	-2 -14 -12 -7 13
word word: би	13 -2 -8 -2 -1
word word: библио	-5 -3 -5 -14 15
word word: билеты	-8 -20 13 -10 18
word word: благод	13 -7 -11 -14 8
word word: благос	-3 -20 -1 -11 3
word word: ближай	-17 26 -28 -18 11
word word: близки	13 -2 -31 2 -33
word word: близьк	2 -15 -14 23 -12
word word: блинда	-16 -15 -25 -14 19
word word: блокир	-33 -2 -2 -2 37
word word: блокпо	7 -6 -17 27 -16
word word: блоку	-26 12 14 -15 -15
word word: блокує	-14 16 -1 -1 -3
word word: бмп	-13 -10 -4 -1 27
word word: бо	1 9 -42 18 -4
word word: бог	24 -15 -23 -12 -20
word word: богдан	23 -9 -4 -11 -3
word word: богу	4 -14 17 -3 -11
word word: боев	0 -3 -14 -9 22
word word: боевик	-32 8 -9 -19 25
word word: боевог	-9 -1 0 -1 11
word word: боевые	3 -30 0 -14 8
word word: боевых	-24 -8 -11 -5 37
word word: боепри	12 -2 -9 -13 -9
word word: боец	-6 -22 45 -21 -47
word word: бой	-11 -14 -11 -4 21
word word: бойови	-20 -12 -9 32 -26
word word: бойові	-17 -16 -23 -34 64
word word: бойца	2 -9 -8 -15 7
word word: бойцам	27 -11 -21 -12 3
word word: бойцов	-38 13 19 -14 -6
word word: бойцы	9 -6 12 -8 -29
word word: боку	39 33 -33 -34 -33
word word: боків	14 -15 -2 -7 10
word word: более	-39 -25 -11 36 -10
word word: болезн	46 -35 -32 -3 19
word word: больни	-24 -8 -1 10 21
word word: больны	11 4 -18 -15 -25
word word: больше	11 -5 -27 17 -50
word word: больши	22 -15 -21 18 -16
word word: большо	22 -14 -1 2 -41
word word: бомб	-15 20 -1 -4 12
word word: боремо	28 -7 -10 -5 -7
word word: бореть	-60 -2 22 35 -27
word word: боровс	-45 -2 10 34 -29
word word: бороли	13 -15 -15 28 -15
word word: бороти	19 -1 -1 -16 -1
word word: бороть	13 -13 -17 -13 -3
word word: борт	30 -19 -38 -4 22
word word: борта	17 18 -23 -2 -7
word word: бортам	8 -2 4 -9 -2
word word: борту	-53 36 30 -23 -1
word word: борщ	-24 -31 38 -27 11
word word: борщу	-10 -10 28 -14 -31
word word: бот	17 -11 -35 -16 16
word word: боці	-10 19 -16 -14 15
word word: бою	-28 -15 13 21 -14
word word: боя	-16 -9 0 -10 14
word word: боях	42 -3 -24 -22 -7
word word: боєць	-12 -5 36 -6 -17
word word: бої	6 -13 0 -4 10
word word: боїв	12 0 -7 -6 1
word word: бпла	9 -8 1 -18 -4
word word: брав	14 -2 -1 -10 -2
word word: бракує	-25 -24 -19 16 26
word word: брали	40 -7 -29 -27 20
word word: бранці	59 -19 -33 -41 -19
word word: брат	39 -15 -42 -11 28
word word: брата	9 -1 7 -1 -24
word word: брати	5 17 -14 -2 -7
word word: братів	22 -6 5 -12 -22
word word: бригад	-12 -25 -5 -18 32
word word: британ	-14 -11 10 -8 4
word word: бриттн	-17 -37 -32 -7 40
word word: брифин	9 0 -9 -13 -1
word word: брифін	-6 -18 -9 24 2
word word: бронем	10 -8 0 -4 -9
word word: бронет	-1 -9 -11 -11 19
word word: бронир	-16 -2 -4 -1 17
word word: бросае	13 -8 -18 -12 12
word word: бросил	-23 -28 -22 14 36
word word: брудні	-2 10 -1 -2 -4
word word: брюссе	-7 -8 -22 -12 29
word word: брянск	24 -15 -26 -14 2
word word: бтр	15 0 0 0 -15
word word: був	-23 -2 -9 3 8
word word: бувало	20 -7 -5 -14 -3
word word: буває	-11 -9 -3 7 12
word word: будано	5 23 -24 6 -42
word word: будапе	26 -14 -18 -7 -2
word word: буде	-12 7 -6 8 -29
word word: будем	10 12 -42 -31 29
word word: будемо	-28 9 14 6 -42
word word: будет	19 13 -36 -17 -9
word word: будинк	-11 -4 -13 -12 32
word word: будто	-15 -19 36 -9 -28
word word: буду	21 29 -1 -22 -35
word word: будут	-8 12 -22 2 -4
word word: будуть	-36 54 -10 14 -44
word word: будь	-9 -2 5 -12 -13
word word: будь-я	-25 -42 -19 11 32
word word: букови	-17 -1 17 0 -8
word word: була	7 10 9 6 -16
word word: були	39 -6 -13 -18 -11
word word: було	-21 -7 25 -7 11
word word: бурден	10 -3 17 -31 2
word word: бута	-2 -35 -35 -6 37
word word: бути	-30 12 7 3 -14
word word: буцімт	-8 25 -6 -11 -12
word word: бучі	-17 -7 -11 -6 15
word word: бы	-18 20 -3 5 -21
word word: бывших	-32 -5 18 -2 4
word word: был	9 18 -28 -17 -4
word word: была	-3 -13 5 -14 16
word word: были	-30 -25 26 16 -5
word word: было	-8 4 28 -5 -64
word word: быть	18 -1 -14 -5 -24
word word: бюджет	-15 -1 4 -15 9
word word: бюро	-20 -13 -15 7 1
word word: бєлгор	11 33 -12 -8 -26
word word: бійця	-28 -6 32 -3 1
word word: бійцям	-5 -1 -29 -5 38
word word: бійці	-5 -6 -26 -9 22
word word: бійців	19 8 14 -42 -10
word word: бік	-9 -3 -15 -1 27
word word: білору	16 5 -22 -12 3
word word: більш	44 -26 -24 -18 -5
word word: більше	-23 0 11 -6 7
word word: більшо	9 -17 2 6 -22
word word: більші	19 -8 7 2 -22
word word: біля	-17 15 -7 -16 23
word word: в'язни	17 -17 3 27 -49
word word: в'язні	-19 -30 -18 -21 36
word word: вага	-1 -7 -3 -15 20
word word: ваги	4 0 23 -1 -23
word word: вагнер	23 -17 -28 -2 -1
word word: вагітн	17 0 -2 -9 -6
word word: вадим	-15 0 -14 0 15
word word: важив	-13 0 27 -2 -24
word word: важить	17 -7 13 -6 -18
word word: важкий	-14 -14 16 -2 10
word word: важко	-11 14 -16 -7 -4
word word: важкоп	11 26 -35 -16 -13
word word: важкох	-34 0 10 -14 11
word word: важкі	22 0 -16 -3 -5
word word: важлив	21 -43 -26 0 13
word word: важна	25 -2 -18 -1 -15
word word: вам	-25 5 1 -10 -5
word word: вами	6 -31 12 5 -29
word word: вантаж	-50 -17 -4 37 3
word word: варшав	-47 -29 -25 -23 74
word word: вас	-6 -18 -22 11 3
word word: ватика	21 20 -20 6 -34
word word: ваш	-15 -9 9 33 -33
word word: ваши	-20 -38 10 -14 12
word word: вашинг	-42 -2 -28 -25 34
word word: ваших	16 -15 -6 0 -7
word word: вашого	-19 -16 -14 -2 19
word word: ваші	0 -11 -3 -9 22
word word: вбиває	-33 -6 -8 -4 41
word word: вбивст	-6 -1 -2 -1 10
word word: вбили	-11 -10 -9 -6 14
word word: вважав	0 -7 22 -17 -2
word word: вважал	18 -4 8 -25 -11
word word: вважаю	-51 -14 -11 46 -18
word word: вважає	4 7 -8 -14 6
word word: ввечер	6 -1 9 -2 -12
word word: вдалос	-9 -7 -6 21 -30
word word: вдарил	6 -21 -3 -6 6
word word: вдень	11 -14 -17 -1 8
word word: вдома	10 -16 -6 0 -3
word word: вдруге	13 -5 -2 -8 3
word word: вдячни	12 -13 1 9 -17
word word: вдячні	4 -3 -12 1 6
word word: веде	-3 -20 -2 9 -1
word word: ведем	-44 8 -19 34 -35
word word: ведемо	-36 26 10 -18 -30
word word: ведет	-30 31 -5 24 -28
word word: ведетс	-27 66 -23 15 7
word word: ведомс	8 -11 -42 17 0
word word: ведут	-18 -5 15 5 -14
word word: ведуть	-31 25 -11 20 -22
word word: везли	-13 -26 -14 -8 22
word word: везут	61 -19 -18 -11 -34
word word: везуть	-7 -9 30 -4 -32
word word: вел	43 -2 -31 -6 -23
word word: вели	18 -14 -7 11 -4
word word: велика	4 30 -3 -6 -27
word word: великд	2 16 10 -25 -17
word word: велике	3 21 12 -7 -18
word word: велики	-3 7 -9 -3 6
word word: велико	-37 17 26 -3 -20
word word: велику	2 12 -4 -5 -6
word word: великі	-15 -7 -1 15 -1
word word: вересе	-3 9 -4 -7 5
word word: вересн	-19 16 27 -18 -32
word word: верещу	2 24 -7 -13 -22
word word: верить	14 13 -13 -4 -14
word word: верифі	-38 -18 -15 53 -27
word word: вернем	42 -27 -12 -29 -2
word word: вернет	-13 18 -14 -12 -18
word word: вернит	-13 11 9 -15 0
word word: вернув	-32 -8 13 -12 14
word word: вернул	6 -14 -11 -7 14
word word: вернут	-1 13 -8 -17 -7
word word: версии	10 -1 -12 -1 5
word word: версія	-12 -6 4 14 -15
word word: вертол	4 -10 -13 -15 13
word word: верхов	-43 6 -31 -8 19
word word: верьте	-2 43 -8 -5 -33
word word: весни	40 -10 -21 -6 5
word word: весной	3 -34 -23 -14 27
word word: вестей	-30 -24 3 -3 15
word word: вести	-14 -24 7 16 0
word word: весточ	-18 -15 -17 -2 36
word word: весть	28 -6 -43 -18 -19
word word: весь	-5 -14 14 3 -31
word word: ветера	-29 -9 -33 -18 37
word word: вечера	8 -3 -2 -1 -2
word word: вечеро	44 -22 -31 -7 -16
word word: вечеру	34 -9 -7 -4 -27
word word: вечная	29 -4 -7 -11 -9
word word: вечора	14 -13 24 -12 -29
word word: вечір	-8 9 5 -33 9
word word: вечірн	30 -19 -9 21 -45
word word: вещи	8 -1 14 -2 -19
word word: вже	-14 -10 12 -13 -4
word word: взаимн	-28 29 -6 11 -19
word word: взамен	23 -3 -8 -7 -17
word word: взамін	28 23 -5 -15 -32
word word: взаємо	14 0 -3 0 -14
word word: вздовж	-1 -10 18 -12 -30
word word: взросл	-23 -21 -17 24 10
word word: взрыво	-15 -3 -12 -15 13
word word: взяв	16 -25 -6 -16 11
word word: взяла	-4 2 -7 -9 17
word word: взяли	-12 -9 -8 -36 28
word word: взято	-12 -2 -1 -7 20
word word: взяты	-16 -2 -6 -3 25
word word: взятых	12 -12 -8 -25 -1
word word: ви	-26 -11 -5 3 4
word word: вибух	-14 -4 -8 -16 39
word word: вибухо	-22 0 0 0 23
word word: виведе	-4 -15 -41 -21 15
word word: вивезе	-31 21 -20 -28 21
word word: вивезл	20 -9 -25 -25 24
word word: вивезт	21 -7 -6 -17 8
word word: вивози	-15 -4 17 -9 9
word word: вигадк	-17 -24 -11 -37 44
word word: вигаду	-11 -3 -12 23 -36
word word: вигляд	-17 -5 14 -5 5
word word: видали	-19 -1 -25 -15 34
word word: видел	-35 2 32 -14 -19
word word: видели	8 0 5 -8 -5
word word: видени	-40 26 -19 -12 -5
word word: видео	-14 -14 6 -9 4
word word: видеос	10 2 -10 -6 -11
word word: видно	2 -27 8 1 -11
word word: видури	-3 -2 -8 -3 12
word word: визвол	8 -7 5 3 -24
word word: визит	-26 -15 16 -5 23
word word: визита	-19 -5 -7 -5 18
word word: визнал	-19 -33 43 12 -21
word word: визнач	-18 26 -44 -27 4
word word: визнає	-9 -2 -1 12 -6
word word: вийшла	51 -6 -34 -5 -14
word word: вийшли	21 -8 -6 -25 -2
word word: вийшло	19 -2 -3 -15 -9
word word: вийшов	-1 -4 44 -1 -41
word word: виключ	20 5 -4 1 -22
word word: викона	0 25 -40 -19 5
word word: викону	19 -11 14 -15 -35
word word: викрад	-4 -3 -5 -24 28
word word: викрал	-21 -15 -3 3 12
word word: викрес	41 6 -23 -9 -24
word word: викрил	-6 -14 -3 -15 16
word word: викрит	-2 -1 -7 14 -11
word word: виктор	3 -51 -7 -9 19
word word: вилуче	-5 -27 -15 -14 27
word word: вилучи	-26 -7 -13 -15 22
word word: вимага	8 -34 -11 -5 18
word word: виміня	15 -3 -14 -13 -1
word word: винесл	-5 0 0 21 -21
word word: винниц	-7 -2 39 -2 -39
word word: випадк	-18 -17 14 8 2
word word: випадо	16 -2 -8 -10 0
word word: виплат	-38 -14 -18 -13 52
word word: виплач	1 0 -4 -15 16
word word: виповн	-25 -12 -21 11 -11
word word: виправ	11 -8 -8 -32 45
word word: випуск	-23 -11 -18 -9 31
word word: випуст	21 -8 -2 -5 5
word word: вирвал	19 -1 -4 -5 -10
word word: вирван	22 -3 -4 -11 -6
word word: виробн	4 -21 -13 -9 18
word word: вирок	-24 -12 -20 8 3
word word: вироки	12 -2 -15 20 -17
word word: вирокі	-10 0 -1 19 -18
word word: вируши	-21 0 -1 -12 20
word word: виріши	3 31 -23 -23 11
word word: висела	17 -3 -6 -1 -8
word word: вислов	6 -6 -9 5 -16
word word: виснаж	8 0 -29 -1 12
word word: виснов	-11 -2 -20 -17 33
word word: вистав	-28 -12 -16 -13 22
word word: виступ	8 -16 -8 -6 21
word word: витрим	-8 0 5 -2 5
word word: витяг	-17 -7 -15 -15 32
word word: витягл	-6 -29 -15 18 14
word word: виходи	-21 -17 -17 -20 28
word word: виходя	-27 -12 0 -19 28
word word: вихідн	-12 -2 -10 -19 16
word word: вице-п	13 -16 -1 25 -14
word word: виявил	-6 -18 19 -5 -3
word word: виявле	-5 -1 21 -1 -18
word word: виїзд	-9 2 -4 20 -24
word word: виїхал	30 -10 -3 -20 -29
word word: виїхат	-58 -4 -15 -18 33
word word: включа	17 5 -4 -13 -8
word word: включе	-20 23 -18 -24 -19
word word: включи	-12 -22 11 -19 16
word word: вкотре	5 0 -2 7 -19
word word: вкс	17 -5 5 -9 -9
word word: владел	-2 -2 -1 -28 33
word word: владим	-6 13 6 -6 -14
word word: власни	-36 -4 -9 11 35
word word: власте	-2 15 -1 -1 -14
word word: власти	14 0 -6 -1 -14
word word: властя	0 -1 0 -12 13
word word: влітку	18 -12 -10 -4 9
word word: вместе	-25 -2 -4 -9 1
word word: вмс	18 -1 -10 -3 -5
word word: внаслі	14 -8 -23 28 -24
word word: вне	3 12 -22 -7 -8
word word: внесен	0 0 -8 -2 11
word word: внести	-3 7 -1 -23 15
word word: вниман	-18 36 -11 -6 -4
word word: вновь	-2 -24 1 -19 24
word word: вночі	-25 -14 31 -39 -1
word word: внуков	-6 -15 -6 0 15
word word: внутрі	31 -9 5 -18 -17
word word: во	18 -27 -13 -37 20
word word: вовчан	-1 -13 -1 -3 15
word word: вогню	-16 23 -22 -20 -11
word word: вода	-21 -14 20 -15 19
word word: води	16 -6 11 -13 -28
word word: водите	-25 -17 16 -9 30
word word: водноч	-10 -2 9 13 -15
word word: воду	-37 -3 -25 -12 53
word word: воды	-6 -25 21 -19 -6
word word: водій	11 -1 -2 -1 -8
word word: водіям	-1 -10 27 -16 -20
word word: водії	-21 -4 -10 20 25
word word: воевав	27 -1 -1 -10 -16
word word: воевал	36 -8 -23 -9 5
word word: военко	26 -33 31 -25 -30
word word: военна	3 -22 28 -10 6
word word: военно	17 -10 -10 -5 -2
word word: военны	22 -8 -12 -11 -11
word word: возвра	13 -3 -5 -5 -13
word word: воздух	20 -4 -6 -8 -2
word word: воздуш	41 -19 -31 -9 12
word word: возз'є	8 27 -21 -2 -23
word word: возмож	-27 34 5 21 -34
word word: возобн	-13 13 -13 8 3
word word: возрас	1 -6 -3 15 -14
word word: воина	25 -2 -7 -8 -9
word word: воинам	-13 -20 4 -14 3
word word: воинов	39 -8 -14 -16 -33
word word: воины	43 -22 4 -1 -43
word word: война	-4 -14 -25 -14 17
word word: войну	-21 -18 12 17 10
word word: войны	-14 -10 -20 2 13
word word: войск	-30 -10 -23 -16 38
word word: войска	-16 -13 -22 -13 46
word word: вокзал	-4 -10 -14 -2 29
word word: волга	-15 -23 -24 -15 20
word word: воли	-19 -3 -6 -4 12
word word: волинс	-25 -19 10 -15 -3
word word: волинь	-33 -3 41 -15 -10
word word: волині	-6 -2 -24 -9 17
word word: волнов	26 -7 -8 -14 7
word word: волого	-17 -4 26 -6 -48
word word: володи	-1 -3 -2 -14 13
word word: волонт	-28 -3 -4 -7 0
word word: волю	15 -8 0 -29 -4
word word: волі	32 -6 -6 -6 -15
word word: вона	-17 1 5 18 -16
word word: вони	-2 -11 18 -7 -16
word word: воно	-16 -1 34 14 -20
word word: вооруж	0 -14 -2 -5 21
word word: вопрос	-43 -5 -18 31 7
word word: ворог	6 -24 -24 -17 31
word word: ворога	-14 14 -5 6 -11
word word: ворого	46 -7 -27 -21 -2
word word: ворожи	-22 6 -14 -15 22
word word: ворожо	18 -6 -18 -5 -1
word word: вороне	-7 -13 16 -16 17
word word: восемн	27 -1 -10 -19 -11
word word: восемь	0 -11 6 -20 14
word word: восени	-3 15 -30 -10 -8
word word: воскре	8 -12 5 -45 -2
word word: воспол	-19 -8 -9 -14 19
word word: воссое	5 -4 -23 25 -29
word word: восста	-3 -12 21 -36 12
word word: востан	14 2 -10 -11 2
word word: восток	-24 -5 -2 -1 25
word word: восьме	9 -9 25 -13 -27
word word: восьми	15 -14 -21 -8 -3
word word: вот	15 -25 -34 13 -8
word word: воював	11 0 -3 -7 -1
word word: воювал	20 -5 18 -7 -27
word word: воює	9 -28 -6 2 20
word word: вояків	-15 -10 17 -3 -15
word word: воєнна	10 -6 -15 -19 19
word word: воєнни	-25 -22 -18 -15 34
word word: воєнно	-34 -7 13 16 -23
word word: воєнні	-32 -28 -16 -20 33
word word: воїн	28 -16 -24 -3 2
word word: воїна	33 -5 -8 -18 -5
word word: воїнам	-34 -18 -63 -7 56
word word: воїни	26 -18 -15 -21 -1
word word: воїнів	26 -15 -4 -8 -18
word word: впервы	-14 -2 19 -13 -3
word word: вперед	27 -6 -14 4 -37
word word: вперше	-18 -16 22 -27 -13
word word: вплива	-37 -21 -16 17 23
word word: впізна	2 -2 8 -2 -7
word word: враг	15 -15 -4 -3 -13
word word: вранці	25 -6 -32 -17 2
word word: врач	-27 -14 3 -11 18
word word: врача	-8 -10 12 -15 4
word word: врачам	21 0 -21 0 0
word word: врачей	16 1 -24 -32 -5
word word: врачи	13 -11 20 4 -37
word word: времен	-8 -9 -16 -11 24
word word: время	5 -7 -27 -12 3
word word: врио	2 12 -28 -15 -8
word word: вручен	-18 -5 -27 2 11
word word: вручив	-36 -15 11 1 20
word word: вручил	-12 9 -6 -27 3
word word: врятов	-6 -7 -14 9 0
word word: врятув	-57 -13 -23 -15 34
word word: вс	-14 -6 26 -25 -29
word word: все	-5 -27 -3 -5 19
word word: всего	16 -4 0 -25 -1
word word: всем	31 -11 -1 -7 -21
word word: всеми	-19 -4 11 -2 1
word word: всех	-1 25 -19 -6 -27
word word: вспоми	-24 -4 52 -8 -37
word word: встано	-8 -9 -23 16 -9
word word: встрет	4 7 32 -10 -68
word word: встреч	-22 -15 -2 25 -13
word word: вступ	16 -13 0 -1 -3
word word: всу	13 -8 -6 -11 1
word word: всього	-5 -10 -6 15 -8
word word: всю	-25 13 -4 17 -19
word word: вся	-4 -11 22 6 -17
word word: всяких	22 3 -10 -6 -13
word word: всяког	-2 -3 -2 -15 15
word word: всі	-3 -44 24 -19 6
word word: всій	25 -3 -18 -3 -3
word word: всім	1 -13 5 -13 8
word word: всіма	16 -8 -21 -11 -6
word word: всіх	-25 23 2 9 -29
word word: всієї	18 0 -8 -11 -4
word word: вта	32 -14 -24 -14 -21
word word: вторая	17 -5 -7 -1 -4
word word: вторгн	-10 -6 -7 11 0
word word: вторже	-9 -9 -22 43 -14
word word: второг	-4 16 0 -11 -1
word word: второе	12 6 -27 -7 5
word word: второй	7 14 -28 -15 23
word word: втором	6 -11 10 -22 -20
word word: вторую	-12 15 40 -2 -41
word word: втрати	-10 -22 -21 -15 41
word word: втрача	-2 3 -3 17 -17
word word: вуглед	20 -2 -7 -12 -1
word word: вузах	-16 -26 -17 -2 28
word word: вул	-4 -7 -26 -11 37
word word: входят	-23 -6 -11 33 -17
word word: вхід	-18 -1 -6 -3 27
word word: вчасно	-26 46 -5 -4 -18
word word: вчера	14 -14 10 -15 -22
word word: вчераш	-38 -1 42 -18 -28
word word: вчител	-23 9 -14 1 1
word word: вчора	27 0 -16 -25 -11
word word: вчораш	1 -38 51 -13 -40
word word: вы	-32 18 -11 18 -13
word word: выведе	-21 -3 -16 -8 37
word word: вывезе	0 -19 -9 12 1
word word: вывезл	3 -7 -25 -11 10
word word: вывезт	19 -3 -5 -8 -7
word word: вывели	8 -3 -8 -7 -4
word word: вывози	-31 -5 -7 -5 37
word word: выгодн	-6 -1 -12 -4 14
word word: выдали	-29 -4 34 -11 -30
word word: выдано	-28 -7 -9 9 19
word word: выдвиг	15 0 0 0 -15
word word: выехал	17 -17 0 -24 -15
word word: выехат	-12 11 -21 -20 10
word word: вызвол	-8 -15 -15 12 -18
word word: выйти	-30 -14 -42 -17 48
word word: выкупа	-6 -5 -7 -16 17
word word: вылета	1 -11 -6 -4 17
word word: вылете	-36 -3 -8 -2 44
word word: вынес	-24 -16 -12 -11 32
word word: выплат	-33 -8 28 19 -20
word word: выполн	11 -21 -6 -19 3
word word: выпуще	-18 -9 -8 -2 29
word word: вырази	11 14 -13 -4 -14
word word: вырвал	15 -7 -40 -34 -2
word word: высоко	-20 -2 -7 6 15
word word: выстав	-3 -4 -5 -4 16
word word: выступ	-11 -5 -12 12 -7
word word: вытащи	0 -8 -15 -13 8
word word: выхода	-13 -16 -22 -19 26
word word: выходи	1 -3 -2 -5 9
word word: выходн	-3 29 -12 -8 -16
word word: выходя	-22 -2 26 26 -41
word word: вычерк	-26 39 -9 1 -18
word word: вышедш	-31 -12 25 -14 3
word word: вышел	-33 -12 24 -16 2
word word: вышла	-30 -56 26 -23 9
word word: вышли	-28 -15 -1 -14 32
word word: вышло	12 -2 -4 -4 -2
word word: вэсэуш	-8 26 -8 -21 -29
word word: вячесл	-6 -1 -3 -1 11
word word: вів	26 -1 -15 -17 4
word word: вівтор	2 10 2 11 -33
word word: від	-4 -2 -15 -4 -1
word word: відбил	-15 -1 0 -13 26
word word: відбит	-3 -3 -2 -1 8
word word: відбув	33 -11 -27 -10 -7
word word: відбуд	-10 31 -28 -24 8
word word: відбул	-4 -10 -23 14 9
word word: відбут	-38 40 -7 -8 -21
word word: відвід	-41 8 -6 -28 24
word word: віддав	31 -12 -30 6 -4
word word: віддад	-14 15 -11 -4 -6
word word: віддал	46 -8 -3 -21 -20
word word: віддан	32 0 -17 -18 -15
word word: віддат	-6 2 -16 -21 40
word word: віддаю	8 -7 -16 -15 26
word word: відділ	-25 -5 6 -14 10
word word: відео	-42 -35 52 -26 -8
word word: відеоз	-18 -4 14 -16 20
word word: відзна	-33 -19 -24 -29 37
word word: відкла	-6 9 -10 -15 -5
word word: відкол	-16 -2 -2 18 -10
word word: відкри	-59 0 -56 -2 47
word word: відмов	-26 -11 -32 -32 64
word word: віднов	0 16 -33 -37 23
word word: відома	11 -1 -11 -9 -17
word word: відоми	1 19 -10 -1 -12
word word: відомо	-11 -4 9 -19 12
word word: відомс	18 -16 -18 23 -17
word word: відомі	-35 -15 19 -16 20
word word: відпов	-40 4 8 -1 -9
word word: відпоч	20 -11 -14 -3 -15
word word: відпра	3 -17 -20 -12 32
word word: відпус	1 -13 -49 -6 36
word word: відсот	3 -1 15 -8 -14
word word: відтак	36 -2 -19 -19 -1
word word: відтод	-13 6 -17 -15 26
word word: відчув	-27 -10 -25 5 11
word word: візит	-31 -1 -22 -22 19
word word: візити	-13 -20 -1 -8 22
word word: візиті	-29 -13 -16 -16 31
word word: візьмі	-4 -5 -12 -9 22
word word: війна	12 -10 -13 38 -30
word word: війни	-34 -12 15 32 -24
word word: війну	14 -4 1 -39 -11
word word: військ	12 -6 -12 2 -12
word word: вік	8 0 -24 -14 13
word word: віком	8 0 -16 -9 -33
word word: віктор	-22 -15 2 -24 7
word word: вільно	-15 5 -1 17 -7
word word: вільні	7 -5 -9 -4 8
word word: він	-10 -21 13 3 0
word word: вінниц	-31 -7 1 -18 38
word word: віннич	-27 -13 52 -4 -21
word word: вірив	-18 0 20 16 -9
word word: віримо	45 -8 -5 -36 -4
word word: вірте	-29 -2 -17 0 22
word word: вірю	-4 -8 -10 1 -4
word word: вісьмо	4 -1 8 -3 -8
word word: вісім	27 -18 2 -22 -9
word word: вісімд	20 -1 -3 -11 -6
word word: вітаю	-22 13 17 -10 -6
word word: віткоф	3 27 -2 -22 -34
word word: віцепр	-24 27 -17 -13 -23
word word: вічна	-18 -2 7 2 13
word word: га	-24 -3 -12 -7 16
word word: гаазі	-24 -4 -2 34 -17
word word: газ	-16 9 -6 0 10
word word: гальму	-14 23 -7 -8 -20
word word: ганна	-50 3 -3 52 -18
word word: гарант	-36 -24 -30 -33 51
word word: гарна	27 -14 -10 -5 -27
word word: гарниз	-15 -7 -14 13 15
word word: гарні	15 -6 -10 -15 -1
word word: гарніз	25 -5 -24 -13 -11
word word: гаряча	-11 -10 -16 22 -12
word word: гарячо	3 -7 -10 -25 31
word word: гарячу	-16 -6 31 3 -5
word word: гаубиц	9 -1 -1 -1 -9
word word: гварді	20 -2 -3 1 -14
word word: где	-8 -8 -6 -11 12
word word: гектар	-6 -12 -11 -11 28
word word: гелета	25 -7 -4 -16 -2
word word: генаса	-16 -18 -11 11 14
word word: генера	-33 -27 -20 -28 52
word word: генети	-24 -3 -24 -14 32
word word: генпро	-24 -15 -33 11 4
word word: генсек	1 25 0 -1 -25
word word: геншта	-13 -11 -20 -29 38
word word: гепати	18 -3 -10 -1 -4
word word: герман	-61 -9 -15 -13 59
word word: герой	-1 -9 15 -6 -7
word word: героя	0 -2 3 -12 6
word word: герої	12 -1 0 -3 -9
word word: героїв	16 -19 17 -42 4
word word: героїч	21 -2 -8 -17 -14
word word: гершко	-27 -13 -18 -5 29
word word: гибели	-1 18 -4 -1 -10
word word: гибель	17 -3 -4 -5 -12
word word: гимн	-28 -5 30 -8 -13
word word: глава	-2 -18 26 17 -28
word word: главно	-23 -11 18 5 -33
word word: главны	-24 13 -11 -22 25
word word: главы	3 -5 -4 -7 -10
word word: гладко	-6 -1 -3 -1 11
word word: глушко	-1 -1 -16 28 0
word word: говори	-44 14 -41 -2 27
word word: говоря	-35 1 19 -26 -10
word word: год	-44 -23 28 22 -20
word word: года	-32 -1 13 -3 -10
word word: годин	7 -2 -4 -6 -25
word word: години	-14 0 13 -11 -26
word word: годину	-10 -29 -2 -26 14
word word: годом	-2 -7 5 26 -29
word word: году	-26 8 -27 21 25
word word: годуют	-11 14 -11 12 -19
word word: голова	-10 -20 18 -25 1
word word: голови	10 23 -12 1 -24
word word: головк	-4 15 -3 -4 -15
word word: головн	-29 8 -16 -19 37
word word: голову	-9 -6 -7 30 -19
word word: голос	-22 -7 26 9 -28
word word: голоса	-22 -1 17 -10 12
word word: голоси	-20 -13 67 -9 -46
word word: голосу	-7 -4 -4 -18 26
word word: голосі	-5 0 0 -15 18
word word: гомеле	1 -24 -2 -2 11
word word: гомель	4 -14 12 -1 -4
word word: гомеля	-23 -2 36 -6 -17
word word: города	-19 -6 -3 -19 38
word word: горяча	-10 -3 -8 -8 17
word word: горяче	-26 -15 -14 -13 19
word word: госдум	-11 22 -22 24 -38
word word: госпит	-35 -1 48 -18 -9
word word: господ	-10 -9 13 -13 -11
word word: госпіт	-5 -17 15 -3 6
word word: гостин	-31 -8 -13 -13 17
word word: госуда	-44 -2 24 -21 8
word word: готов	-16 18 -5 -3 -16
word word: готова	-11 23 -24 -26 8
word word: готови	-24 42 -29 -21 -42
word word: готовн	-27 26 -17 -16 -2
word word: готово	-31 -56 -6 -11 68
word word: готовы	-8 21 -1 -24 -26
word word: готовя	-16 7 9 -16 -40
word word: готові	-41 18 25 -11 -49
word word: готува	-22 19 2 -24 -5
word word: готуют	-26 40 -23 -3 -24
word word: готуєм	-12 39 -57 -27 -4
word word: готуєт	-5 22 -19 -3 -7
word word: гражда	17 -5 -6 -16 0
word word: грайво	8 0 0 0 -8
word word: грайне	-17 -37 -32 -7 40
word word: гранат	-27 -3 29 -1 -20
word word: границ	26 -10 -29 -5 2
word word: грати	-7 26 -2 -1 -16
word word: график	7 31 -13 -10 -25
word word: графік	-5 21 -32 -40 -4
word word: греко-	31 0 -21 -12 -4
word word: гривен	-24 -8 11 -14 23
word word: грн	-9 -15 -26 -17 31
word word: грозил	28 -1 -6 -22 -20
word word: громад	4 -21 -17 23 3
word word: грошей	0 -7 -3 -2 12
word word: грошов	-13 -2 -21 -29 43
word word: гроші	7 -3 -4 -9 8
word word: грудня	-1 -2 -10 -5 2
word word: грудні	7 -15 14 -3 -10
word word: груза	-29 -14 -6 -19 37
word word: грузов	10 -4 -14 -12 12
word word: груп	14 -19 -27 -12 -19
word word: група	29 -37 -55 -29 7
word word: групи	-24 10 -13 26 -12
word word: группа	-31 18 2 -21 -6
word word: группе	7 -2 4 19 -16
word word: группи	-15 -3 -23 -19 40
word word: группу	4 -9 -12 6 10
word word: группы	-7 16 -21 18 0
word word: групу	14 -14 -23 -15 10
word word: групі	-20 17 -31 -21 19
word word: губерн	-26 -17 51 -18 -32
word word: гуляйп	-18 7 -17 -19 11
word word: гумани	16 -10 -8 -6 -11
word word: гуманн	2 -1 -2 30 -14
word word: гумані	-21 18 -14 22 -24
word word: гур	-13 9 -21 -10 3
word word: гідно	16 -1 -10 0 -8
word word: гімн	-19 -4 57 -5 -39
word word: да	-8 3 -17 7 -21
word word: дав	21 -13 -3 -27 -5
word word: давали	-5 0 23 -2 -19
word word: давлен	2 -27 14 -14 -7
word word: давно	-32 -14 -12 -14 27
word word: давнос	-7 -3 -14 -14 20
word word: даже	-2 -10 13 -9 -29
word word: дайте	-34 -21 -8 -10 16
word word: дал	-14 -37 46 14 -36
word word: дала	-21 24 29 -4 -34
word word: далее	14 -6 30 -6 -21
word word: далеко	27 -12 -36 -23 -5
word word: дали	-2 -13 -43 -1 32
word word: дальше	29 -21 -17 -15 15
word word: далі	-21 -16 10 14 -9
word word: даними	-29 -18 -15 26 2
word word: даних	-17 -26 -9 -16 39
word word: данные	-4 -33 -20 10 21
word word: данным	11 -3 -18 -5 -19
word word: дані	-29 -14 -32 -11 29
word word: данії	-28 -18 21 -17 14
word word: дарья	-22 -2 26 -1 -3
word word: дасть	18 33 -28 -25 -9
word word: дат	-26 53 -18 -25 -37
word word: дата	-31 45 -28 -24 -9
word word: дате	-15 -28 42 -32 -51
word word: дати	-27 53 -43 -26 -21
word word: датою	2 -3 -5 -21 26
word word: дату	-36 40 -23 -40 -6
word word: даты	-27 28 -19 15 -31
word word: дають	-26 -13 -15 15 11
word word: дає	-6 0 -18 -1 23
word word: два	5 -13 -2 -17 1
word word: двадца	17 -5 -18 -8 1
word word: двадця	31 -24 3 1 -32
word word: дванад	26 -7 41 -24 -53
word word: две	24 -9 -28 -3 -17
word word: двенад	11 -34 3 25 -35
word word: двері	41 -9 21 -11 -42
word word: двести	24 -19 -15 3 -15
word word: двое	10 -20 -4 1 23
word word: двоим	12 -1 15 -1 -25
word word: двоих	-3 -19 -24 -27 30
word word: двом	-13 -4 25 -31 25
word word: двома	-15 -26 29 -14 10
word word: двосто	-7 -14 0 -2 22
word word: двох	-6 -4 -3 -17 7
word word: двоє	22 -18 1 -24 -4
word word: двум	10 -15 -14 -16 18
word word: двумя	-24 7 -2 -13 0
word word: двух	-3 14 -43 8 -18
word word: двухсо	-10 -9 13 19 -34
word word: дві	22 -1 -17 -20 14
word word: двісті	35 7 -2 -34 -7
word word: двічі	-14 26 3 -17 9
word word: де	-18 -8 -5 -28 42
word word: дев'ян	7 -11 23 -12 -10
word word: дев'ят	-13 0 13 -2 -13
word word: девочк	21 -3 -19 -7 -10
word word: девяно	18 -15 -26 -6 -14
word word: девяте	25 -13 -20 -27 -5
word word: девяти	-2 -3 -9 -1 4
word word: девять	48 -12 -31 -18 -11
word word: дежурн	5 -9 -10 -9 19
word word: действ	-22 -22 -7 -9 39
word word: декабр	28 5 -22 -9 -9
word word: декого	-15 -9 29 -8 -17
word word: дел	-15 12 17 7 -25
word word: дела	-7 -7 -9 30 -23
word word: деле	-16 7 -7 15 -7
word word: делега	-18 -8 -45 -18 39
word word: дело	-40 -5 26 -27 -1
word word: делу	-3 14 -4 -15 10
word word: денис	-33 36 -23 6 -14
word word: день	2 -5 9 -9 -2
word word: деньги	11 -18 -21 -1 6
word word: деокуп	-60 -8 -8 14 42
word word: депорт	-13 -40 -41 45 -26
word word: депута	18 5 -20 -13 -13
word word: держав	-10 -12 -5 -23 25
word word: держал	-15 -9 27 -19 -18
word word: держат	-15 -20 45 -2 -3
word word: держду	11 0 0 -11 0
word word: держим	-12 32 -9 -15 -37
word word: держит	7 5 -1 16 -32
word word: держсе	-50 -15 0 -5 45
word word: держсп	12 -2 -4 -2 -3
word word: десант	-26 -8 -27 -13 44
word word: десяте	44 -4 -17 -21 -8
word word: десяти	-30 -15 -20 20 23
word word: десятк	-18 -36 -19 11 28
word word: десять	-19 10 16 11 -24
word word: детале	11 -21 14 -3 -13
word word: деталь	35 -13 -14 -9 -30
word word: деталі	34 24 -17 -17 -38
word word: детей	1 0 -29 13 -4
word word: дети	14 2 -14 5 -11
word word: детски	-46 -6 -6 -19 55
word word: детьми	-2 -4 -5 -12 14
word word: детям	-34 18 16 -18 -8
word word: дехто	24 -2 -6 -8 -15
word word: деякі	7 12 9 -9 -29
word word: джерел	-33 13 -14 22 1
word word: дзвони	-29 -22 55 9 -47
word word: дзвінк	14 6 12 -15 -21
word word: дзвіно	-1 -23 33 -4 -17
word word: дзерка	13 -1 2 -2 -10
word word: дзуппі	0 13 -3 -8 -2
word word: диалог	-13 -14 -2 33 10
word word: диверс	7 -12 -3 13 -6
word word: дивити	4 -5 19 -3 -20
word word: диво	49 -5 -20 -4 -30
word word: дивіть	-30 -9 31 -17 -20
word word: диплом	-38 -8 -37 23 -1
word word: директ	-10 36 18 31 -62
word word: дислок	-11 -13 -21 -18 24
word word: дистро	-12 -6 34 -3 -15
word word: дитина	22 -4 -29 15 -30
word word: дитини	-19 -2 -19 22 -8
word word: дитину	-11 -14 -1 -15 16
word word: дитині	6 -8 -5 0 8
word word: длился	21 -12 -10 -16 -15
word word: длител	13 -3 -12 -15 7
word word: для	-14 -19 -7 -5 36
word word: дмитри	8 10 -22 -4 -31
word word: дмитро	16 -3 8 -4 -17
word word: дней	-49 -18 24 -5 10
word word: днем	-13 -29 -16 -48 41
word word: дни	-48 32 -4 -28 12
word word: днк	-15 -22 24 -14 -5
word word: днк-ек	49 -6 -16 -21 -26
word word: днр	7 -9 4 0 -21
word word: дню	-63 12 -23 46 -10
word word: дня	-5 7 18 2 -42
word word: днями	-33 9 18 -13 -3
word word: дні	59 -43 33 -36 -34
word word: днів	-6 -8 -17 -23 15
word word: дніпра	-18 -14 6 -23 -5
word word: дніпро	-7 -17 -7 -37 52
word word: дніпрі	7 -12 -19 -22 19
word word: до	-11 -2 -1 -8 11
word word: доба	1 -14 29 -2 -22
word word: добави	20 1 -19 13 0
word word: доби	-13 0 13 2 -7
word word: добива	-29 12 -23 -26 21
word word: добить	8 -4 -4 0 0
word word: добра	43 -5 -15 -15 -15
word word: добрал	-18 -3 57 -8 -38
word word: добре	-16 -8 20 13 -25
word word: добрий	-6 -13 9 -27 10
word word: добрих	17 0 -15 -1 -2
word word: добров	-3 9 12 -17 -13
word word: доброг	3 -11 37 -8 -27
word word: доброй	-17 -3 -12 -6 11
word word: доброс	-19 -11 -4 28 -25
word word: доброї	10 -7 -1 0 -1
word word: добрые	22 15 -23 -2 -15
word word: добрі	37 16 -24 -33 -3
word word: добу	-12 -8 -8 -40 23
word word: довга	23 -5 -12 -15 -18
word word: довгим	-20 -13 -8 14 -5
word word: довго	14 -23 -8 -7 28
word word: довгі	-2 -7 23 -15 -22
word word: доведе	-1 -2 -1 -5 9
word word: довело	21 -3 -6 -9 -15
word word: довери	4 -43 39 -16 -16
word word: доверя	-7 8 -5 8 -5
word word: доволь	-17 32 -5 -10 -4
word word: доволі	23 5 -14 -9 -3
word word: довше	-8 -6 -8 -15 26
word word: довів	-10 29 18 -11 -32
word word: довідк	-5 -13 -15 -21 31
word word: довіру	-14 -8 -14 15 -4
word word: довіря	-37 13 -5 38 -19
word word: довічн	-16 -8 -18 -5 28
word word: догова	29 -10 -24 -10 -8
word word: догово	-15 13 12 12 -37
word word: додав	16 -13 -4 -12 27
word word: додати	0 -20 14 30 -8
word word: додатк	-26 1 -20 10 2
word word: додому	1 -7 -7 10 -16
word word: дождал	13 -8 -6 -11 -25
word word: дозвол	-6 -7 18 -17 21
word word: докази	-23 -15 -18 0 18
word word: доказі	-51 16 -35 -37 42
word word: доки	-7 -16 14 16 -17
word word: доклад	-29 16 -12 19 -2
word word: докуме	-21 3 21 -33 -21
word word: долар	-3 -4 22 -20 -24
word word: доларі	0 -23 -19 -24 33
word word: долгих	13 -1 -3 -1 -8
word word: долго	11 -27 -5 -8 -32
word word: долгож	-9 -1 14 0 -4
word word: должен	-34 32 -20 -5 -17
word word: должны	-16 -14 26 -16 -39
word word: доллар	-24 -25 -17 25 18
word word: доложи	-19 -34 6 -8 32
word word: долуча	-1 8 -4 -2 -3
word word: долучи	21 -8 -14 -8 2
word word: долю	9 -17 -12 -16 11
word word: дом	-21 -6 1 17 1
word word: дома	12 -8 -14 -7 -1
word word: домах	-23 -8 24 -16 -14
word word: домашн	-4 0 7 -3 -12
word word: доме	-8 -15 -9 -13 20
word word: домов	-9 -5 -5 -36 49
word word: домови	0 -8 -31 -41 36
word word: домовл	-6 -13 -2 18 -29
word word: домогл	28 -3 -7 -12 -18
word word: домой	-20 0 17 -27 3
word word: дому	27 -1 -4 9 -23
word word: доміво	-12 -5 -2 20 -3
word word: дональ	3 11 -2 0 -12
word word: донбас	-15 8 -16 4 29
word word: донецк	-4 -14 16 -13 -9
word word: донець	20 -3 -5 -8 -9
word word: донечч	-7 -3 -15 -15 13
word word: дончан	27 -11 -27 -13 -21
word word: донька	25 -2 9 -11 -26
word word: доньки	-8 -1 16 -4 -4
word word: дописі	18 -14 -12 -7 -10
word word: допита	-7 0 -1 -15 16
word word: допові	-12 34 -28 -28 10
word word: дополн	-34 27 -21 -18 12
word word: допома	10 -31 -8 -13 1
word word: допомо	5 6 -1 -17 -4
word word: допомі	23 -9 -29 -10 4
word word: доправ	30 1 -32 -29 -9
word word: допуск	15 -3 -15 5 0
word word: допуст	-29 8 -11 -11 37
word word: дорога	-16 -14 11 6 -31
word word: дороги	6 -1 24 -17 -23
word word: дорого	-11 -4 16 -8 -25
word word: дорогу	-4 -22 29 -24 -20
word word: дорогі	9 -17 1 -8 10
word word: дороже	-33 -34 43 -5 -20
word word: дорозі	33 10 -23 -10 -32
word word: доруче	39 -19 13 -25 -21
word word: доручи	-46 -13 29 -16 15
word word: досвід	-19 -28 -20 -15 36
word word: дослід	40 -4 -12 -30 -9
word word: достав	-4 -1 1 -16 7
word word: достал	8 -10 -11 -17 -3
word word: достат	-17 -14 0 -3 23
word word: достиг	18 -10 -5 1 -11
word word: достич	-17 37 -7 -3 -16
word word: доступ	-16 -8 -16 14 19
word word: досягн	20 -10 -17 -12 -28
word word: досі	-24 -13 -25 -12 53
word word: дотрим	-12 15 14 -10 -36
word word: дохе	-18 -4 -21 -14 20
word word: доходи	-3 -15 7 -1 20
word word: доходя	-1 13 -12 -15 -2
word word: дочека	-39 18 28 -8 -20
word word: дпсу	-5 -4 9 -9 2
word word: дрон	-23 -7 -31 -15 41
word word: дронам	-27 -4 -7 -11 41
word word: дрони	-19 -26 8 8 12
word word: дронов	-2 -14 -13 -4 31
word word: дронів	-8 -11 -8 -35 23
word word: друг	-2 -22 -6 -13 37
word word: друга	8 1 -17 -6 10
word word: другая	-3 -2 26 -7 -15
word word: друге	7 -17 -20 11 0
word word: другие	9 27 -22 -4 -12
word word: другий	3 -6 9 -9 -30
word word: другим	24 -13 -2 -15 -13
word word: других	11 3 -15 13 -23
word word: другог	-17 -27 23 22 -36
word word: другой	6 -13 22 -7 -22
word word: другу	-1 -21 12 -13 24
word word: дружин	-13 -14 6 -30 27
word word: друзья	16 12 4 -17 -19
word word: друзям	-20 -1 -19 -18 30
word word: друзі	32 -2 9 -1 -17
word word: дснс	-6 -1 -9 3 2
word word: дсст	9 0 -1 -8 0
word word: дуже	18 -3 8 -25 -30
word word: дульце	-9 -4 -3 -1 17
word word: думав	-19 -20 18 -6 -10
word word: думали	-28 -12 13 21 -21
word word: душ	-26 -13 -11 -4 29
word word: дшв	18 -1 -16 -1 -9
word word: дякую	6 0 -15 -3 -12
word word: дякує	40 -7 -10 -13 -19
word word: дякуєм	-8 -4 -8 4 3
word word: діагно	-4 -6 27 -3 -16
word word: діб	-6 15 -40 -7 43
word word: дівчат	20 -2 19 -9 -30
word word: дівчин	17 -5 -3 -14 -5
word word: дізнав	10 -4 -4 -3 0
word word: дізнал	-3 -15 9 -14 13
word word: дізнає	-14 3 15 -6 -22
word word: дій	-25 -26 -10 29 -21
word word: дійсно	-9 30 -7 -11 -14
word word: дійшли	14 -14 -2 -16 11
word word: діляно	0 -4 10 -1 -17
word word: дістал	-15 -5 -8 -23 39
word word: дітей	-4 -22 -18 -23 14
word word: діти	4 -20 4 -11 -12
word word: дітьми	7 -6 16 2 -25
word word: дітям	-35 -3 -9 -28 28
word word: діяти	-47 -3 -29 4 48
word word: евакуа	-31 -30 -18 -20 42
word word: евакуй	12 13 -10 -11 -7
word word: евакую	-26 -15 -3 -44 59
word word: евгени	-14 -4 11 4 -51
word word: его	-40 20 1 -11 1
word word: еда	9 -1 -17 -3 12
word word: едет	37 -9 -22 -11 -26
word word: единиц	-21 -4 -9 -18 36
word word: единов	-6 -5 2 -4 14
word word: единст	-28 -19 -8 -37 39
word word: едут	11 -14 12 -12 -23
word word: ее	3 -2 -21 -3 -2
word word: ежедне	3 -3 -25 16 -2
word word: ексклю	-16 -11 17 -9 -14
word word: ексмер	3 -13 35 -12 -32
word word: експер	15 -31 4 -14 -5
word word: екіпаж	-48 29 -27 -14 31
word word: електр	2 11 -25 -10 24
word word: еленов	11 -15 -22 0 24
word word: емоції	-35 -14 44 -4 -16
word word: ему	12 -10 -18 -15 -9
word word: емірат	25 12 -8 -13 -31
word word: енерге	-36 18 -13 11 -14
word word: енерго	35 -3 -10 -22 -10
word word: ердога	-2 55 -20 -29 -40
word word: ереван	-28 -14 -10 -1 39
word word: ермак	12 -3 -1 0 -7
word word: ермака	17 -8 -7 -1 -3
word word: если	-16 14 -18 -5 16
word word: есть	-13 -15 9 4 -5
word word: етап	34 -25 15 -22 -25
word word: етапам	-14 46 -26 -15 -29
word word: етапи	19 -28 2 -15 13
word word: етапу	-30 15 29 -4 -9
word word: етапі	-15 15 -11 -3 2
word word: етапів	4 -24 -16 9 -10
word word: ефрейт	-19 -2 18 -2 -16
word word: ефірі	15 12 -4 11 -23
word word: ехать	32 -15 -6 3 -22
word word: еще	31 -18 -16 -13 -1
word word: ж	2 -11 -14 -4 3
word word: жалоб	-16 -1 -7 0 24
word word: жаль	-11 14 -7 0 1
word word: жартую	-16 -6 12 -5 0
word word: жартує	8 -6 30 -4 -34
word word: ждал	0 0 15 0 -14
word word: ждала	5 -2 -17 -3 16
word word: ждали	29 -15 -9 -18 -19
word word: ждать	-15 -30 -12 12 17
word word: ждем	-13 15 -17 20 -54
word word: ждут	3 -17 21 -11 15
word word: же	-8 -7 -22 9 12
word word: желани	-35 -25 -10 -6 15
word word: желающ	-29 15 -4 -11 28
word word: жен	12 25 -22 -16 -13
word word: жена	-7 -4 15 -3 -2
word word: женами	-3 -5 -18 -6 14
word word: жене	-10 -1 -5 -15 24
word word: женеве	-14 26 -4 -17 9
word word: женеві	13 5 -9 -46 17
word word: женско	41 -1 -2 -10 -31
word word: женщин	1 13 -7 -12 -1
word word: жены	-18 -14 31 -11 -26
word word: жест	11 -25 -6 -22 19
word word: жеста	-12 24 -5 -2 -14
word word: жестом	16 -7 -1 -1 -15
word word: живий	0 -16 40 13 -46
word word: живим	-19 -1 39 -5 -26
word word: живими	-11 -6 -32 14 4
word word: живих	-13 -11 -4 -11 16
word word: живой	-15 -9 13 -4 14
word word: живут	-27 -15 13 8 0
word word: живы	7 -22 10 -24 9
word word: живые	-9 -4 -6 11 -14
word word: живым	-6 9 0 -2 -1
word word: живыми	-17 -3 -1 26 -22
word word: живых	23 -20 -21 -21 23
word word: живі	-9 -23 -29 -21 24
word word: жизни	1 -6 -1 -32 19
word word: жизнь	3 -26 2 -19 7
word word: жили	11 0 0 -8 -4
word word: жилье	-53 15 -29 -1 4
word word: жителе	-6 10 -18 4 16
word word: жители	-3 -1 10 -15 -6
word word: житель	-2 -16 17 11 -31
word word: жителя	-25 -22 -29 43 -23
word word: жителі	-42 -9 18 -4 33
word word: жити	-32 -10 -27 -26 35
word word: житло	-19 -9 5 -12 31
word word: житоми	-40 -4 56 -8 -16
word word: життя	-44 -5 24 -2 19
word word: жить	-10 -40 -31 -1 47
word word: жовтня	-12 5 4 -8 1
word word: жовтні	-29 -21 -23 26 -7
word word: жоден	-16 6 -13 13 5
word word: жодна	5 -15 8 10 -15
word word: жодних	1 25 -32 3 -44
word word: жодног	-3 -27 -33 -1 35
word word: жодної	-18 28 10 29 -47
word word: журнал	-29 11 -16 24 -9
word word: жінка	33 -10 -30 -9 -4
word word: жінка-	13 -1 -3 -1 -11
word word: жінки	-3 -27 1 9 -13
word word: жінку	-5 -17 15 -8 -6
word word: жінок	2 0 -9 5 -15
word word: жіночи	-3 -18 -7 6 -5
word word: жіночо	-26 -10 49 -26 -23
word word: з'явил	-16 21 -16 -4 -32
word word: з'ясов	-5 19 -5 -3 -16
word word: з'ясув	-20 -27 -4 -15 37
word word: з-помі	-44 -3 65 18 -29
word word: з-під	18 -10 -26 -9 19
word word: за	-3 -9 -6 8 4
word word: забайк	-24 0 34 -1 -13
word word: забезп	23 -21 -3 -38 0
word word: забере	45 -13 -15 -12 -9
word word: заберу	-3 -7 -7 -1 17
word word: забира	2 31 -15 -3 -22
word word: заблок	-21 30 -13 -34 12
word word: заболе	11 -4 -1 -6 0
word word: заборо	-10 -10 43 15 -46
word word: забрав	-8 20 -5 -10 -7
word word: забрал	30 -6 0 -8 -19
word word: забрат	-34 25 21 4 -11
word word: забува	-21 -20 -8 24 -14
word word: забуде	-20 -2 56 -6 -41
word word: забули	-3 -13 -14 -10 22
word word: завала	8 -1 -9 -10 -1
word word: завало	-27 0 -3 -1 28
word word: завалі	-23 -1 -11 -2 29
word word: завдав	-24 -4 -2 -20 43
word word: завдал	-10 -2 0 14 -13
word word: завдан	-1 13 -4 -23 1
word word: завдяк	-6 -10 -15 23 -24
word word: заверш	-3 -7 22 -19 -1
word word: завжди	6 7 -14 -12 -9
word word: завода	-14 -16 -19 -1 31
word word: завтра	53 -11 -11 -14 -26
word word: завіта	-3 -7 -26 -4 37
word word: загало	-5 -15 -14 10 7
word word: загаль	-2 -12 -15 4 4
word word: загибе	-6 -18 28 -1 -6
word word: загибл	28 1 -14 -8 -13
word word: загину	-10 -9 -9 -16 26
word word: загрож	-7 -12 -25 -5 26
word word: задерж	-25 -13 -32 -24 43
word word: задоку	-16 -8 -21 -26 38
word word: заздал	14 7 2 -12 -15
word word: зазнал	-27 0 -4 26 3
word word: зазнач	16 -12 -23 -27 3
word word: займає	14 -17 -19 10 15
word word: займет	-9 29 17 -17 -35
word word: заканч	29 -23 -21 -3 -20
word word: закарп	32 -15 -4 -15 -23
word word: заклад	1 0 15 0 -15
word word: заклик	-35 5 -25 -10 -4
word word: заключ	1 -19 -12 -31 32
word word: закон	-4 -5 -9 -10 27
word word: законо	-5 -6 -21 -14 42
word word: законч	27 -23 1 -19 -23
word word: закорд	-29 19 -23 -14 28
word word: закрит	0 -14 10 5 -18
word word: закупі	-4 -4 -7 -3 17
word word: закінч	2 -26 24 -8 -38
word word: залежа	-30 29 -30 -8 -16
word word: залежи	-16 25 -27 -5 -1
word word: залиша	-20 -24 32 7 5
word word: залиши	-2 42 -46 -16 -22
word word: заложн	-1 -14 -5 -14 25
word word: залуче	0 -1 -3 11 -9
word word: залі	-27 -2 -21 -8 29
word word: залізн	-27 -8 -10 -12 44
word word: замест	5 0 -4 1 -14
word word: заморо	-11 -6 0 -2 19
word word: заміст	-6 40 -5 -3 -28
word word: занима	-10 -12 7 0 8
word word: заняла	-11 -15 19 -5 4
word word: заняти	-2 -8 -2 -3 14
word word: заняты	-6 -1 -5 -15 15
word word: заочно	-13 -3 -22 3 8
word word: запад	16 -2 -1 -1 -16
word word: запада	-17 -1 -9 0 17
word word: западн	10 -1 -26 -8 18
word word: запам'	22 -22 25 -33 -22
word word: запевн	4 -9 -5 -1 11
word word: запис	-13 -23 -11 -3 37
word word: записа	-30 -9 25 -18 6
word word: записі	-8 18 -3 21 -23
word word: запит	-22 -4 0 24 -18
word word: запита	-44 -8 -1 0 30
word word: запити	-26 -7 35 23 -31
word word: запиту	-20 -15 23 -10 -21
word word: заплан	-19 31 -24 -26 -2
word word: заповн	-15 -20 -22 -14 19
word word: запоро	36 -15 -24 -14 -8
word word: запорі	24 -12 -16 -13 -3
word word: запрац	-17 -20 -27 -30 34
word word: запроп	-36 35 -34 -11 -20
word word: запрос	-27 4 -24 9 9
word word: запрош	-2 -19 -10 11 15
word word: запізн	-2 -15 15 5 -6
word word: заради	32 -24 -8 -5 -6
word word: зараз	-17 45 -2 -36 -6
word word: зареєс	-1 -7 -15 -31 34
word word: зарпла	-32 -1 30 0 -27
word word: заручн	-13 -14 -18 -13 13
word word: заседа	-25 11 -22 -2 0
word word: заслуг	8 0 -3 -4 -1
word word: заслух	-26 20 -21 -1 12
word word: застав	-11 -15 11 -9 6
word word: застен	18 -11 1 25 -21
word word: застос	-13 -3 -1 -18 22
word word: заступ	-9 23 -24 2 -25
word word: засудж	-2 3 -19 17 4
word word: засуди	0 -21 -16 -2 4
word word: засіда	-40 19 -9 19 -2
word word: зателе	13 -18 0 -19 15
word word: затем	0 -17 13 -14 25
word word: затону	9 0 -1 -7 0
word word: затрим	-2 -8 -23 -3 26
word word: затягу	-8 9 -20 -9 26
word word: зауваж	11 -4 -7 -2 2
word word: зафикс	-17 -36 -22 -3 34
word word: зафікс	-15 -24 9 -21 30
word word: захват	-1 -1 -4 -10 14
word word: захвач	-11 0 7 -3 -1
word word: захисн	31 -10 -11 -10 -8
word word: захист	-6 -25 -35 -27 32
word word: захища	-2 -3 -23 -10 16
word word: захода	16 -1 -10 -1 -8
word word: заходи	22 7 -10 -9 -11
word word: заходу	19 -7 -9 2 -11
word word: заході	-3 16 -6 -8 -10
word word: захопи	12 0 -14 -4 1
word word: захопл	-20 -8 -7 17 -8
word word: захоро	38 -12 -37 -9 6
word word: захід	10 -4 -14 -19 20
word word: защита	-30 -8 -7 -12 46
word word: защитн	5 -2 5 -16 -10
word word: защиты	-32 -2 -4 31 10
word word: заяв	-11 -11 -3 -15 22
word word: заява	-9 -19 -3 -21 31
word word: заяви	-10 18 -15 12 -18
word word: заявив	13 9 -12 -19 -8
word word: заявил	11 -26 -17 5 7
word word: заявки	-21 -1 -15 -24 37
word word: заявле	-37 14 2 -15 3
word word: заявля	-9 14 -4 0 -3
word word: заяву	-25 -18 -29 -15 49
word word: збереж	-1 -21 -2 -3 22
word word: зберіг	5 -6 -17 -21 15
word word: збили	-16 -13 15 -9 10
word word: збираю	-17 -18 -30 -1 33
word word: збирає	-13 9 -29 -23 4
word word: збито	-17 -22 4 -15 27
word word: збройн	19 -1 -8 -2 -7
word word: зброю	-10 -18 -5 -14 33
word word: зброя	-20 13 -10 -16 2
word word: зброї	-17 -1 -7 20 4
word word: збіг	8 -10 -4 -22 20
word word: збільш	-8 -4 -30 -3 43
word word: зв'яза	-5 -5 -18 -5 30
word word: зв'язк	0 -15 -18 19 5
word word: зв'язо	-25 -22 27 14 -14
word word: звання	-1 -11 -15 -9 17
word word: звезда	-16 -4 43 -1 -25
word word: звезды	-29 -11 17 -17 7
word word: зверне	-9 -35 -24 16 14
word word: зверну	-25 -27 6 21 -10
word word: зверні	11 -12 12 -11 -11
word word: зверта	-11 5 -19 -4 13
word word: звинув	8 -13 -1 27 -23
word word: звичай	1 3 6 -8 -2
word word: зволік	35 -18 -5 -5 -9
word word: звонки	-30 14 31 -13 -19
word word: звонко	-15 -4 -2 -15 34
word word: звонок	0 -13 -6 -19 0
word word: звонят	10 -5 0 -2 -3
word word: зворот	19 0 -1 -7 -12
word word: звідки	-19 -3 -16 -17 23
word word: звідти	18 -14 -6 -13 -6
word word: звільн	10 -16 5 -1 -10
word word: звістк	18 -3 -6 7 -24
word word: звіт	-15 -2 -10 -34 34
word word: згода	-27 29 -14 -16 -17
word word: згоди	-1 20 5 -15 -17
word word: згодом	28 10 -28 -27 -15
word word: згоду	-15 16 -3 -2 -1
word word: згідно	28 -28 -4 -19 -5
word word: здават	-4 -3 -9 12 -3
word word: здалис	-42 -8 -21 -25 67
word word: здати	17 -18 -19 -22 18
word word: здатис	-5 -7 -7 -33 39
word word: здають	-21 -4 -18 -26 25
word word: здаєть	-9 -1 7 -26 26
word word: здебіл	11 -12 -20 4 -4
word word: здесь	-11 -18 4 -28 35
word word: здоров	-14 -20 30 -23 -27
word word: здійсн	16 9 14 -29 10
word word: зеленс	13 7 3 -18 -7
word word: земле	26 -10 -7 -23 -12
word word: землю	15 -6 23 -12 -23
word word: земля	35 -8 -16 -10 -20
word word: земляк	-40 -9 37 -9 -15
word word: землі	24 -29 -5 -10 -11
word word: зенитн	-2 -1 -10 -2 15
word word: зерна	-15 -4 -8 -4 16
word word: зерно	-38 -35 -14 -6 69
word word: зернов	-3 -14 -27 -1 32
word word: зими	-1 17 14 -8 -18
word word: зиму	24 -3 0 -12 -11
word word: зимы	23 -2 -1 -1 -20
word word: зловми	-11 -14 -14 -17 30
word word: злочин	-33 6 -21 -15 34
word word: змеино	20 0 -12 -1 -9
word word: змеины	-8 -4 -14 -9 12
word word: змогли	-16 -31 4 23 0
word word: змогу	4 0 -13 0 2
word word: зможем	-26 15 8 11 -32
word word: зможут	26 14 -26 -3 -15
word word: змі	15 44 -15 -31 -28
word word: змінив	0 -8 2 -28 28
word word: змінил	-29 7 7 -3 14
word word: змінює	-25 2 -4 18 3
word word: змішан	14 -30 -13 -10 10
word word: зміїни	9 -1 -9 -4 3
word word: зміїно	27 -8 7 -19 -13
word word: знаем	-44 -34 -23 51 -27
word word: знайде	13 -14 -19 10 12
word word: знайти	3 -2 7 12 -15
word word: знайшл	-30 -8 27 4 9
word word: знак	-14 -14 -4 0 15
word word: знаком	27 4 -6 -19 -7
word word: знала	16 10 -15 -7 -21
word word: знали	-10 -15 2 -4 14
word word: знати	-43 -17 -22 2 29
word word: знаход	-17 -13 12 -13 24
word word: значил	16 -7 -14 -5 -14
word word: значит	-9 0 18 1 -14
word word: значно	4 -5 -6 39 -37
word word: знаю	-4 -15 12 1 -17
word word: знают	-15 4 9 -16 18
word word: знають	16 -14 -6 -6 -3
word word: знає	-9 15 -18 19 -21
word word: знаємо	-14 11 -13 -2 -1
word word: зник	1 -3 -5 14 -18
word word: зникли	13 -6 -11 5 -16
word word: зникло	-11 -19 24 -7 3
word word: зниклі	21 -10 -8 8 -10
word word: знищен	2 -14 -14 -24 26
word word: знову	-6 -7 1 -19 9
word word: зняли	-4 -5 -11 -15 17
word word: зобов'	-18 22 -1 3 -8
word word: зовсім	0 -2 0 15 -13
word word: золота	-27 -6 -6 -6 40
word word: зоне	7 -3 -16 -16 2
word word: зоны	-48 -6 -15 -9 59
word word: зосере	-3 -3 0 15 -15
word word: зрадни	-17 -10 -14 -7 18
word word: зразки	5 -35 -5 -33 11
word word: зразкі	-33 -18 34 10 -48
word word: зразок	13 -10 -18 -17 18
word word: зранку	0 17 -12 -2 -6
word word: зрк	11 -6 -2 0 -10
word word: зробив	-31 0 43 4 -23
word word: зробил	-7 -4 20 -21 -21
word word: зробим	-2 19 -4 -19 -9
word word: зробит	-37 23 11 -39 19
word word: зробле	18 15 -12 -11 -48
word word: зсу	18 -1 -9 -3 -8
word word: зупини	-30 -21 -21 -24 49
word word: зупиня	33 -7 -22 4 -2
word word: зусилл	17 -1 -5 -7 -4
word word: зустрі	-18 5 18 7 -19
word word: зі	2 23 0 -28 -10
word word: зібрал	-41 -21 -38 -19 43
word word: зібран	-38 -12 -23 47 -34
word word: зібрат	-9 -2 -26 -12 28
word word: зірвал	-9 36 -29 -3 1
word word: зірван	-26 -12 -17 -8 28
word word: зірват	13 10 -15 -9 -36
word word: зіткне	20 -36 -23 0 10
word word: и	-15 0 0 -6 11
word word: иван	20 -1 -2 0 -17
word word: идет	-10 33 -24 -5 -35
word word: идут	-8 54 -8 8 -21
word word: из	-10 -10 5 0 -11
word word: из-за	-34 20 -32 -38 49
word word: из-под	-20 -14 10 -6 14
word word: извест	-2 -23 25 13 -38
word word: извеще	-34 -21 52 -2 -8
word word: издани	-8 -25 -16 14 -7
word word: изолят	-15 -13 -19 -14 32
word word: израил	-20 -14 -3 -10 24
word word: изъято	-6 -1 -6 -4 17
word word: иконы	-2 -2 -70 -3 71
word word: или	-22 -22 -30 8 18
word word: им	17 -3 1 -9 -16
word word: имен	22 9 -22 -6 -3
word word: имена	17 -19 -38 15 14
word word: имени	-20 -19 7 21 -23
word word: именно	-2 18 -15 -9 -1
word word: инвали	26 -5 -4 -30 27
word word: инжене	-22 -8 -17 -20 25
word word: инициа	-46 27 -9 -5 14
word word: иностр	21 -21 -31 -9 21
word word: интерв	-31 -25 32 -1 -20
word word: интерн	-30 -5 -4 23 14
word word: интерф	2 -2 10 -2 -9
word word: информ	29 -13 -19 -9 -2
word word: ирина	16 -1 -9 -10 -1
word word: исключ	-12 2 -11 -15 16
word word: исполн	7 -13 -5 -13 10
word word: истори	-10 -25 8 -22 11
word word: источн	16 45 -27 4 -43
word word: истреб	-1 -20 -1 -1 23
word word: итог	1 10 13 -5 -49
word word: итогам	20 4 4 0 -35
word word: итогах	-14 -22 9 27 -8
word word: итоги	-31 -28 0 37 -13
word word: итого	44 -31 -18 -26 -32
word word: их	3 -3 16 -1 -28
word word: ищем	24 14 -21 -30 12
word word: июле	6 25 -9 -21 -25
word word: июля	-8 7 5 -17 8
word word: июне	0 10 11 0 -35
word word: июня	14 -24 -27 6 1
word word: й	12 -5 -6 -15 -9
word word: йде	-42 56 -41 -4 -49
word word: йдемо	-35 -17 15 35 -32
word word: йдетьс	17 -5 -9 39 -52
word word: йдуть	21 -1 -11 -2 -8
word word: його	-31 -9 41 -14 -4
word word: йому	-45 -28 35 -11 12
word word: йшли	16 -14 1 -8 -17
word word: йшлося	4 21 -17 -16 8
word word: к	20 -1 -23 -23 -2
word word: кабіне	-12 -46 -23 -15 40
word word: кава	-16 -19 14 -7 18
word word: каву	-32 -2 29 -2 -23
word word: кадрах	5 -7 0 -15 -17
word word: кадри	6 -19 1 -15 -12
word word: кадры	-19 -13 41 -27 -28
word word: кадыро	2 -11 17 -5 -21
word word: каждая	31 6 -26 -8 -11
word word: каждог	4 -15 -9 44 -27
word word: каждое	-15 16 -35 11 20
word word: каждой	27 0 -33 -30 -12
word word: каждом	-19 -16 10 12 -23
word word: каждую	19 -18 -24 25 -12
word word: каждый	-9 8 -10 -4 -3
word word: каждым	-19 -3 21 21 -32
word word: каже	-39 24 7 -38 16
word word: кажу	-26 20 -6 27 -21
word word: кажуть	6 -12 27 -27 -6
word word: казали	-3 6 16 -3 -18
word word: как	-11 -13 19 -37 5
word word: каких-	31 32 -10 -2 -51
word word: калини	-29 -25 44 -11 -23
word word: калужс	-20 -7 -20 -10 25
word word: камера	-30 -1 25 -6 23
word word: камеру	-25 22 10 -16 12
word word: камері	23 -2 28 -7 -33
word word: камиши	-16 22 -24 -11 -16
word word: канада	1 18 -1 -1 -17
word word: канади	13 -3 -13 -6 -9
word word: канал	4 14 -4 -3 -11
word word: канала	-9 28 -24 -33 -12
word word: канале	23 -1 3 -1 -24
word word: канали	-11 -11 -19 -28 30
word word: каналу	-3 -6 -10 -4 22
word word: каналы	-15 33 -31 15 -25
word word: каналі	-14 12 -14 -10 10
word word: канун	12 -1 0 -1 -10
word word: канцле	15 -21 -20 -14 42
word word: капці	-8 -14 -8 -6 12
word word: карант	-32 -2 -6 -3 9
word word: кардин	-15 15 -5 -13 -11
word word: картин	-10 -13 -17 -10 19
word word: карты	-1 -6 0 -1 8
word word: касает	11 -17 -4 -9 16
word word: катар	-2 -3 -19 -17 10
word word: катара	24 -8 -12 -13 -8
word word: катарс	10 -5 -9 15 -30
word word: катару	-9 -10 -8 23 -36
word word: катего	-25 0 -3 12 -30
word word: катува	-26 -13 12 17 -14
word word: катівн	15 -7 -3 0 -14
word word: каховк	-11 -2 4 -9 5
word word: качест	-18 14 -7 -3 6
word word: квадра	-8 -1 -4 -16 21
word word: кварта	-38 -32 -24 20 3
word word: кварти	-5 -20 -14 -14 27
word word: квиток	12 -2 -9 -4 2
word word: квітен	-20 -4 -27 -5 27
word word: квітня	-15 2 19 -10 -15
word word: квітні	15 -1 -16 -16 15
word word: кг	-10 -13 9 -18 0
word word: керова	-10 0 0 -6 16
word word: керівн	10 27 3 -5 -36
word word: киев	10 22 -24 -7 -25
word word: киева	-16 54 -23 7 -32
word word: киеве	33 -15 11 -14 -34
word word: киевом	7 51 -36 -14 -21
word word: киевск	16 -22 2 -17 -1
word word: киеву	18 15 -18 -11 -30
word word: килогр	3 -2 21 -3 -21
word word: ким	-3 -14 -17 25 -10
word word: кинули	-21 -15 -21 -21 30
word word: кирилл	-2 8 -16 -11 -9
word word: кирило	-5 1 6 12 -29
word word: києва	-12 -15 3 -22 0
word word: києві	-39 -19 2 -48 61
word word: київ	13 -25 -4 -7 16
word word: київсь	16 -16 -1 0 0
word word: київщи	35 -15 -12 -9 -19
word word: класс	-20 -2 16 -9 25
word word: климен	31 -10 11 -19 -13
word word: клиник	-32 -4 12 -7 5
word word: клинич	-17 -5 -21 -28 21
word word: ключи	-4 -4 13 -2 -10
word word: км	8 -13 -33 -23 30
word word: книг	-15 -2 -10 -14 29
word word: книга	-13 -19 -36 -28 29
word word: книги	-34 -14 -40 -4 55
word word: книжок	-28 -9 -28 -7 32
word word: ко	18 9 -11 1 -23
word word: коаліц	-43 -17 -10 18 9
word word: когда	-19 13 -10 -6 -16
word word: кого	1 -14 13 -16 -28
word word: когось	20 -11 -21 -19 20
word word: код	-4 -13 -26 -20 29
word word: коек	-6 -1 -4 -17 17
word word: кожен	-5 -13 -20 8 20
word word: кожна	-24 -15 -35 19 27
word word: кожне	37 -46 -4 -1 -32
word word: кожним	-24 -19 28 27 -13
word word: кожног	5 -12 2 -2 -29
word word: кожном	-21 -12 -4 15 6
word word: кожною	-4 2 -18 54 -48
word word: кожної	3 -17 -34 -4 12
word word: кожну	2 -45 4 23 -14
word word: кожній	-27 -23 -16 22 4
word word: кол-це	-32 -17 20 -28 37
word word: колабо	-7 -15 -12 -21 22
word word: колега	-18 16 -1 6 -17
word word: колеги	-28 36 -20 -13 -16
word word: колего	-19 11 -12 26 -11
word word: коли	-18 51 -11 -29 -32
word word: количе	43 -21 -4 -5 -22
word word: колишн	-23 -9 -10 -16 26
word word: коллег	-5 -4 -20 43 -17
word word: колон	-24 -15 -15 19 24
word word: колона	16 -7 -34 -15 2
word word: колони	-35 -21 -33 6 42
word word: колонн	27 -18 -12 -19 -5
word word: колону	23 -4 18 -21 -25
word word: колоні	5 -20 -35 1 15
word word: колі	28 -1 -15 -28 -6
word word: коліна	-8 -22 -1 6 -19
word word: команд	-1 -14 9 -19 1
word word: комбин	-33 -6 -9 -2 33
word word: коменд	1 -2 -8 -13 23
word word: комент	-14 7 -5 -34 -5
word word: комисс	19 -21 -15 -20 15
word word: комите	22 -10 -11 -18 17
word word: коммен	28 -4 -10 -40 -7
word word: коммер	9 -17 -19 16 -29
word word: компан	-4 -25 -8 -7 39
word word: компен	-13 -4 -17 -12 21
word word: компле	-23 -5 14 -8 -11
word word: кому	40 -27 31 -17 -10
word word: коміте	16 -13 -8 1 5
word word: конвен	-16 -14 -7 9 5
word word: конвер	-15 -16 -7 -7 29
word word: конечн	14 -3 -7 -2 -5
word word: конкре	-8 -24 -19 -33 57
word word: констр	-12 -14 0 -10 15
word word: консул	-16 20 -33 -42 8
word word: контак	-48 66 -55 -17 -12
word word: контра	-3 -15 5 3 -10
word word: контро	9 4 -11 -19 1
word word: контрр	13 -10 -1 -7 7
word word: конфер	-3 -3 0 14 -12
word word: конфли	9 5 18 -16 -36
word word: конфіс	-5 -9 -3 -1 17
word word: конца	-9 19 -3 4 -64
word word: конце	41 -1 0 -10 -38
word word: концер	-2 -13 -23 -20 31
word word: коорди	6 -12 -6 -4 5
word word: коордш	46 -11 -27 -18 -16
word word: копію	-29 -17 -11 -36 68
word word: корабе	-14 -7 -21 -16 39
word word: корабл	-24 -5 -19 -11 42
word word: кордон	15 12 -34 -22 6
word word: коресп	23 -3 -8 -13 -7
word word: коригу	-4 -14 -3 -2 19
word word: коридо	-33 3 11 29 -31
word word: корист	3 15 -11 -17 17
word word: кормил	-28 -13 33 -4 -41
word word: коробо	-27 -13 -21 -19 49
word word: коротк	-17 -6 -19 5 4
word word: корпус	-1 -8 -20 26 -31
word word: коррес	18 -16 -14 -19 -7
word word: костюм	-24 -18 17 -6 -9
word word: котенк	-8 -5 -8 24 -10
word word: котора	-12 -11 11 18 -17
word word: которо	2 -6 12 -20 -1
word word: котору	42 -7 -14 -5 -27
word word: крамат	-4 -10 -2 -2 15
word word: красик	-15 -4 -13 -1 17
word word: красно	-39 -16 -11 15 26
word word: красны	-26 0 7 6 -3
word word: краю	-14 -1 -2 -1 14
word word: края	-21 -12 43 -8 -18
word word: країн	-28 -46 -22 12 31
word word: країна	-4 -10 9 2 0
word word: країни	13 -1 -12 -11 -6
word word: кремен	-1 -5 -5 -13 17
word word: кремле	-8 -33 -7 13 20
word word: кремль	-17 -9 -27 9 44
word word: кремля	-13 18 -11 -12 -16
word word: крест	-8 -1 9 -16 -4
word word: креста	-14 -7 9 15 4
word word: кресто	-17 9 -17 16 6
word word: кресту	-17 3 -22 34 -34
word word: крим	-14 -5 -16 35 -26
word word: кримсь	22 8 -21 -55 -10
word word: криму	17 2 16 -23 -24
word word: кримін	-1 8 -4 -28 26
word word: кричал	-33 -4 -5 -31 30
word word: крок	18 23 -30 -22 3
word word: кроки	11 -42 -26 -32 12
word word: кроком	-30 48 -34 -17 4
word word: кроку	8 -6 22 -12 -14
word word: кроме	5 10 -17 -4 -8
word word: кропив	-19 -19 -12 -6 20
word word: кропот	5 26 -22 -19 -28
word word: кругло	14 -8 -10 -11 8
word word: крупне	-6 17 -35 -16 16
word word: крупно	-14 7 -18 -3 15
word word: крушен	-35 47 -6 0 -18
word word: крым	20 -5 -28 -4 23
word word: крыму	-11 -8 -2 -12 20
word word: крім	-8 -14 -11 9 3
word word: кто	-14 1 -24 -23 -3
word word: кто-то	13 -8 1 -6 -34
word word: куда	31 -8 -20 -20 -11
word word: куди	-24 17 7 -34 32
word word: кулаки	-27 41 -2 -2 -36
word word: кума	29 -6 -9 -4 -19
word word: куп'ян	-2 -10 -5 -19 27
word word: купянс	5 -4 -9 -13 30
word word: курант	19 -1 -9 -1 -10
word word: курато	-14 -1 -27 -2 38
word word: курс	-36 -27 -27 -28 60
word word: курсан	-22 -14 -28 -18 38
word word: курск	-5 -8 28 -12 -19
word word: курска	-17 -5 -17 -26 26
word word: курске	25 -15 7 -2 -19
word word: курско	2 7 -19 5 3
word word: курску	-30 -6 16 2 -14
word word: курськ	-4 4 -9 -6 -12
word word: курщин	-2 -4 -12 -28 17
word word: курян	10 1 -12 3 -14
word word: куряна	-23 -3 -22 40 -31
word word: куряне	-20 -4 29 -15 -35
word word: куряни	37 -2 -13 -28 -6
word word: кіберп	-3 -8 -10 -5 25
word word: кілогр	-15 -16 27 -4 -21
word word: кіломе	-8 0 -4 -15 20
word word: кілька	15 -3 6 -11 -24
word word: кілько	-19 16 -26 13 -12
word word: кількі	3 14 -17 20 -43
word word: кінець	2 15 -1 -10 -15
word word: кінця	-5 18 0 -25 -9
word word: кінців	3 -2 -16 -1 16
word word: лабора	-10 -15 -22 26 23
word word: лавров	-30 -58 -17 41 30
word word: лагере	-16 -12 -14 13 19
word word: лагеря	-12 -22 -3 9 6
word word: ласка	-9 -2 5 -12 -13
word word: легіон	-23 -10 -1 -1 30
word word: леді	-1 26 -2 -16 -25
word word: лежат	-13 24 -13 -13 2
word word: лежать	11 -10 10 -12 -10
word word: лежачи	-13 35 -7 -21 -1
word word: лежить	-21 32 -23 -16 -17
word word: лекарс	-30 12 -29 -22 31
word word: лет	-18 19 -28 -9 -19
word word: лета	-18 14 13 14 -11
word word: летате	-23 -6 -5 -6 32
word word: летом	2 -24 12 -30 9
word word: летчик	39 -9 -41 -12 12
word word: летят	23 -3 -18 -1 -2
word word: лечебн	-3 -5 10 -3 -2
word word: лечени	-16 -8 18 -3 0
word word: лечить	36 -8 -12 -1 -25
word word: ли	-24 -1 8 21 -32
word word: либо	6 -8 -30 -5 35
word word: лимана	5 -3 -15 -8 5
word word: линии	14 -20 -19 15 2
word word: линию	12 -43 21 -4 -33
word word: линия	-16 -15 -4 -44 53
word word: липецк	-3 -8 9 -6 5
word word: липня	0 -15 -3 -26 32
word word: липні	-17 10 -23 22 2
word word: лист	-15 26 -17 -17 -17
word word: листа	-14 1 -15 -12 6
word word: листи	-47 18 -8 -16 1
word word: листоп	-4 13 -6 6 -16
word word: листув	0 -14 -11 -15 24
word word: листів	-9 -6 -9 2 9
word word: литви	-49 -11 -27 -9 35
word word: литовс	-47 -3 -26 -10 33
word word: лиц	10 -9 -3 6 -6
word word: лица	6 11 -2 -9 -8
word word: лично	-11 -11 -2 11 -7
word word: лишают	-33 -13 10 23 2
word word: лишаєт	-7 -9 -9 23 3
word word: лише	-13 -1 -6 22 -34
word word: лишило	-18 -14 -16 -17 36
word word: лишком	9 -15 -2 14 -11
word word: лишним	14 3 -1 -28 -1
word word: лишь	42 -17 -25 -19 -9
word word: лнр	14 -18 -29 -5 -12
word word: ложь	-14 -13 -5 -3 15
word word: лондон	17 -29 -12 -8 29
word word: лубине	25 0 -8 -18 -27
word word: лубинц	-7 4 -13 3 -23
word word: лубіне	13 2 15 -23 -16
word word: лубінц	-2 -14 -3 19 -38
word word: луганс	27 -9 -7 4 -15
word word: луганщ	-2 -5 8 1 -13
word word: лукаше	9 -30 -35 -14 25
word word: лучше	-19 -29 -37 -7 35
word word: лучший	18 -1 -15 -1 -3
word word: львова	-17 -3 22 -10 -20
word word: львово	-11 -1 -27 -18 46
word word: львові	-24 -16 -22 -19 42
word word: львівщ	-2 -11 -22 -16 24
word word: льотчи	-3 0 -10 4 0
word word: любой	-19 -2 -23 14 7
word word: людей	14 -27 -28 18 -6
word word: люди	-11 30 -18 -9 -22
word word: людина	6 -12 -26 -2 23
word word: людини	14 -25 -13 17 -19
word word: людину	12 -27 -15 -19 42
word word: людьми	-25 26 -22 -13 20
word word: людям	14 -15 -13 22 -24
word word: людях	-26 -3 -3 -16 27
word word: лютий	-5 -12 -3 -5 21
word word: лютого	-21 0 0 37 -38
word word: лютому	-10 12 -27 -15 8
word word: лідері	36 -23 -11 -13 12
word word: лікар	2 -16 35 -8 -29
word word: лікаре	-35 -4 14 -4 28
word word: лікарн	-34 -8 43 -4 -16
word word: лікаря	-29 -5 28 3 -36
word word: лікарі	-2 -6 13 12 -30
word word: ліквід	-21 -1 -13 -2 24
word word: ліком	10 -5 -4 -1 -1
word word: лікува	2 -22 18 -12 -5
word word: лікуют	-17 11 15 8 -30
word word: лінію	0 -7 18 3 -7
word word: лінія	-10 -10 -16 22 -14
word word: лінії	31 16 -18 -32 -18
word word: літа	-40 -13 0 -22 23
word word: літак	-26 -11 -42 -30 44
word word: літака	-4 45 -8 -6 -31
word word: літаки	22 -15 -8 -14 14
word word: літакі	-25 -40 -24 -22 40
word word: літні	-25 -18 -25 10 7
word word: літніх	-26 2 -9 -6 18
word word: м	-22 -3 -21 -10 24
word word: мав	-17 43 -23 -21 -35
word word: мае	-26 5 9 4 -38
word word: майдан	-9 28 -14 18 -24
word word: майже	-17 -4 -8 5 -5
word word: майна	0 -10 0 0 10
word word: майсте	-36 -30 -17 -12 24
word word: макеев	-6 -14 -23 -21 31
word word: макрон	-23 -1 -22 -17 28
word word: максим	-2 11 -12 -3 8
word word: мала	-9 -1 7 -3 3
word word: малень	-3 0 -9 -2 14
word word: мали	-10 -8 -21 -12 28
word word: мало	-20 -17 22 30 -35
word word: мальчи	35 -10 -25 -15 -11
word word: малюку	8 0 -2 -4 -2
word word: маляр	-29 23 -4 49 -24
word word: мам	-16 5 38 -22 -29
word word: мама	-22 -4 17 -9 6
word word: мамам	17 -2 -8 -4 -11
word word: мамами	37 15 -18 -26 -28
word word: маме	-33 -40 4 -26 54
word word: мами	17 -2 -8 -6 -15
word word: мамо	-19 -11 32 13 -21
word word: маму	44 -4 -14 -6 -27
word word: мамы	40 -16 -33 -7 -9
word word: мамі	-13 -15 25 -3 -16
word word: маніпу	-5 -18 -15 -14 31
word word: мар'їн	-19 -1 -8 -18 33
word word: марии	-31 0 41 0 -14
word word: мариуп	10 -6 -15 -14 11
word word: марта	-11 -15 29 -7 -16
word word: марте	-2 14 -4 -8 -13
word word: маршру	-37 0 -28 28 16
word word: маріуп	22 -8 -2 -6 -12
word word: марія	-44 -13 -10 -19 37
word word: масшта	20 -18 -19 -28 34
word word: матере	7 22 -14 -15 -18
word word: матери	-8 -14 -8 -2 24
word word: матеря	-15 -7 -1 -17 15
word word: матері	19 5 -8 -1 1
word word: мати	2 21 18 -6 -31
word word: матрос	18 -10 -10 0 -7
word word: матч	-36 -8 -24 -31 42
word word: мать	12 -21 26 -14 -9
word word: машин	-37 -25 -19 -25 43
word word: машина	-39 -2 40 -5 -3
word word: машину	-19 -3 -17 -5 29
word word: машины	5 -4 -10 -14 6
word word: маю	-7 15 7 -14 5
word word: мають	-36 -21 3 -9 17
word word: мая	-14 -1 20 -10 -10
word word: має	-17 -26 7 -6 27
word word: маємо	2 -13 11 -3 -16
word word: маєте	-1 -1 -11 19 1
word word: мвд	-15 -4 25 14 -39
word word: мвс	29 -21 1 -11 -16
word word: медали	10 -14 -5 -4 -2
word word: медаль	-14 -14 -18 -2 25
word word: медвед	-7 -17 17 -13 -33
word word: медик	16 0 -14 -2 -4
word word: медика	-23 -7 -12 -17 45
word word: медики	38 -21 -12 -15 0
word word: медико	-15 14 -9 -21 -6
word word: медикі	-23 32 -31 -11 25
word word: мединс	36 2 -3 -21 -30
word word: медици	-5 -12 4 -3 4
word word: медичн	5 1 -11 -8 19
word word: медогл	20 0 -7 -5 -11
word word: медпом	14 -13 -14 -1 13
word word: медпун	-15 -10 -1 -1 20
word word: медсес	-10 -9 32 11 -18
word word: медучр	24 -4 -9 -1 -14
word word: медіа	-24 9 19 9 -25
word word: межах	-1 -19 -11 6 -22
word word: между	-27 -15 -1 16 18
word word: междун	20 -15 -9 -2 11
word word: мелані	30 -1 -5 -20 -5
word word: мелито	34 -12 -25 -8 -19
word word: меліто	13 -29 -22 -26 21
word word: мемора	-36 -44 24 6 1
word word: мене	27 -7 -32 -14 16
word word: менее	-6 17 -23 -16 7
word word: менш	17 -11 -2 0 -5
word word: менше	-16 -14 11 15 7
word word: меньше	-28 -18 17 41 -18
word word: меня	-32 -4 15 26 -27
word word: меняем	-4 14 -11 -31 2
word word: меняли	38 -21 -17 -13 -3
word word: менять	11 39 -30 -22 -32
word word: меняют	-1 -10 -20 -2 31
word word: мені	-22 -5 -29 -18 34
word word: мер	-11 -1 23 -1 -19
word word: мера	31 -4 -13 -15 -14
word word: мережі	-17 13 -27 -19 39
word word: меропр	-19 13 -3 -11 4
word word: мест	-15 -20 -23 -16 48
word word: места	-17 -1 -28 -3 37
word word: местах	11 -24 -20 -8 13
word word: месте	15 4 -15 -19 -15
word word: местны	18 -10 -17 -12 12
word word: место	-19 14 -28 -2 27
word word: месяц	-19 -9 -12 -8 7
word word: месяца	-2 45 -9 -11 -30
word word: месяце	20 -10 36 -10 -49
word word: месяцы	12 -3 -5 -16 -17
word word: мета	10 6 26 -29 -13
word word: механи	-18 -12 14 14 4
word word: механі	-12 9 -8 -3 5
word word: мешкан	7 8 -10 -32 28
word word: мзс	6 -15 -4 -10 18
word word: ми	-25 11 -1 -8 -6
word word: мигран	-14 -13 -14 15 -6
word word: мид	2 -23 -16 21 -15
word word: микола	-14 -11 40 -17 -35
word word: милици	32 -6 -35 -22 -7
word word: миллио	-2 -7 -8 -21 25
word word: милосе	15 -15 -12 -19 12
word word: милост	14 -1 0 -3 -11
word word: минає	14 -1 -14 -15 13
word word: миниму	15 -24 -7 -11 15
word word: минист	-9 -4 1 -1 5
word word: минобо	-7 0 7 -21 -5
word word: миноме	-13 -5 -14 -1 29
word word: минреи	30 -13 -4 9 -31
word word: минск	-9 6 -15 -7 11
word word: минске	-6 -1 -12 1 -14
word word: минувш	-21 -21 -23 11 26
word word: минули	-3 17 13 10 -26
word word: минуло	8 -10 5 -13 -6
word word: минулу	1 18 -3 -2 -18
word word: минулі	-5 -23 3 -2 3
word word: минут	6 1 -20 -4 7
word word: мир	-32 -30 5 -15 24
word word: мира	-6 -4 14 -16 4
word word: мирный	-2 -7 -10 0 15
word word: мирных	-2 -2 -32 1 12
word word: миротв	-65 -13 -24 -17 58
word word: миру	-9 2 -5 16 -24
word word: мить	-20 14 47 -6 -9
word word: мккк	-11 8 -12 -17 19
word word: мкчх	-2 -15 -20 -18 33
word word: младше	16 12 -27 -7 -31
word word: младши	-32 -15 -14 28 16
word word: млн	-33 -14 -21 -13 50
word word: млрд	-7 -11 -6 32 -20
word word: мне	11 10 21 -3 -36
word word: мнения	-10 -17 -17 -10 23
word word: многие	14 -1 -19 -1 3
word word: многим	-22 -28 30 -7 -34
word word: многих	-12 -8 15 -19 -8
word word: много	-5 -10 22 -12 -26
word word: мо	6 35 -7 -20 -11
word word: мобили	-20 -14 -4 -10 15
word word: мобиль	-13 -1 -13 -4 16
word word: мобіль	-10 -10 -8 17 11
word word: мобілі	-21 12 -22 -13 6
word word: мова	-3 37 -8 -9 -29
word word: мовчан	-23 19 -21 -12 30
word word: мовчат	-17 -20 17 2 26
word word: мовчи	-18 -8 -8 -36 42
word word: мовчит	-8 27 -6 -15 1
word word: мовчки	14 0 -5 0 -9
word word: мовчіт	-15 -15 -19 18 -5
word word: мог	-2 21 -3 -3 -13
word word: могли	-12 -13 15 -1 -6
word word: могло	18 -18 -15 -6 -15
word word: мого	-11 -15 31 -2 -35
word word: могу	9 22 -26 -41 -49
word word: могут	-24 26 -4 -9 -13
word word: моего	-17 -11 23 6 -11
word word: може	-6 -34 -19 7 -1
word word: можемо	6 14 -30 -10 -12
word word: может	-29 38 -30 10 -38
word word: можлив	-2 37 -27 -22 0
word word: можна	-32 1 22 11 9
word word: можно	10 -3 -9 -33 -6
word word: можу	1 -14 9 27 -41
word word: можуть	11 -12 -15 -46 17
word word: моз	-4 -6 17 -3 -16
word word: мои	18 -2 -16 13 -24
word word: моим	-29 -1 -5 35 0
word word: мой	-2 4 -25 -2 -5
word word: молдов	-13 -10 -14 -16 31
word word: молилс	-21 -3 20 11 -19
word word: молитв	-45 4 -17 5 -2
word word: молодд	5 7 -1 0 -16
word word: молоде	-15 6 22 -14 -40
word word: молодо	14 -7 12 -7 -29
word word: молодц	-35 -1 78 -3 -63
word word: молодш	22 -3 -2 -1 -17
word word: молоды	-31 0 -14 5 6
word word: молодь	10 -41 -11 -20 32
word word: молоді	-15 0 13 -6 -19
word word: моложе	-20 17 -2 -14 -14
word word: молчит	-29 39 -5 -29 -13
word word: момент	-14 -15 -8 13 -10
word word: моніто	-13 -15 -14 -15 29
word word: моргах	-13 -5 20 17 -34
word word: моргов	16 0 -5 0 -13
word word: моргів	36 -3 -4 -12 -16
word word: мордов	-2 7 -24 -23 -7
word word: море	-24 4 -25 -6 24
word word: морозо	-22 25 25 -5 -24
word word: морпіх	-16 25 4 -10 -12
word word: морско	-11 -1 17 -7 2
word word: морськ	-19 -10 -5 24 -13
word word: моря	-24 -36 -23 -13 42
word word: моряка	-24 -3 14 -13 -7
word word: моряки	0 -6 -14 4 -15
word word: моряко	-28 8 25 -6 -10
word word: морякі	38 13 -44 -20 -3
word word: морі	-31 -21 -15 -12 40
word word: москал	18 18 -36 16 -46
word word: москва	10 -13 -15 30 -24
word word: москве	5 -21 -11 -9 18
word word: москви	-9 23 -16 32 -41
word word: москво	-6 23 1 0 -37
word word: москву	24 -14 -10 -15 -2
word word: москвы	29 -25 -3 -29 -9
word word: москві	18 21 -21 -19 -25
word word: москов	1 -36 5 -17 9
word word: мосту	2 -4 -20 -7 23
word word: мотост	-15 -4 -14 -4 27
word word: мошенн	11 29 -12 -9 -11
word word: моя	30 18 -30 -8 -17
word word: моєї	11 27 -9 -6 -27
word word: мої	23 12 -11 -9 -15
word word: моїй	-3 -14 10 19 -12
word word: мск	-1 12 -30 -26 -13
word word: муж	0 9 -3 0 -6
word word: мужест	-3 -8 -4 0 16
word word: мужики	-7 -17 32 -12 -16
word word: мужчин	1 -5 8 -17 -3
word word: музыка	25 -2 -16 -15 -24
word word: мукаче	-19 -9 40 -6 6
word word: мурман	-28 -2 36 -3 -32
word word: мфц	-14 -2 -5 -1 18
word word: мчс	-19 -3 15 -2 23
word word: мы	-10 -21 -12 21 -30
word word: мэра	24 -23 -4 -1 -13
word word: мюнхен	-7 -17 -4 68 -49
word word: міг	-3 -12 -14 -4 18
word word: між	-24 -47 17 -15 15
word word: міжнар	13 -13 -8 19 -11
word word: мій	0 -18 -28 -26 27
word word: мільйо	3 11 14 11 -27
word word: мільяр	7 2 -13 -36 17
word word: мінобо	22 -22 -11 -8 -1
word word: мінреі	18 1 -23 -3 -31
word word: мінськ	-25 17 26 -1 -22
word word: мінус	17 -14 7 -9 -2
word word: міняти	-18 17 -21 7 -15
word word: міняют	-41 -14 -15 31 -2
word word: міняєм	-14 18 -35 -12 5
word word: мініст	13 8 -11 -1 -4
word word: міркув	-23 -10 15 31 -8
word word: міст	-10 -2 19 -4 -4
word word: містах	-19 -2 -6 -32 43
word word: містит	-3 -43 -16 -20 42
word word: місто	0 -8 -5 -14 12
word word: місце	-16 -12 -22 -7 32
word word: місцев	28 -3 -12 11 -24
word word: місць	-26 -5 -16 -10 36
word word: місця	21 -19 -26 -6 25
word word: місцях	13 22 -20 14 -29
word word: місці	30 -1 -25 -14 6
word word: міськи	-6 -24 7 -24 6
word word: місько	19 -1 -7 -12 -5
word word: місяць	-16 -14 36 -6 -24
word word: місяця	-24 20 2 -25 4
word word: місяці	20 -20 -23 -5 -4
word word: місію	2 -18 -15 -17 23
word word: місія	15 -2 -9 -19 -12
word word: н	-10 -6 -26 -26 31
word word: наближ	18 -4 -4 -15 23
word word: наблюд	-16 0 2 0 13
word word: наборо	-8 -2 34 -3 -28
word word: набрав	-13 -5 40 -5 -14
word word: набрал	-23 0 21 0 -6
word word: набрат	-15 17 2 -25 -15
word word: набір	14 0 -8 -2 -13
word word: навесн	-20 -10 -29 -11 51
word word: навест	-15 -1 42 0 -35
word word: навкол	-29 -3 4 -11 17
word word: навмис	-38 -25 30 -9 22
word word: навстр	30 -21 -25 -21 -1
word word: навчан	3 -13 -19 -3 12
word word: навів	-5 -5 -3 18 -16
word word: навіть	-3 18 6 -27 14
word word: нагада	-19 19 4 -15 19
word word: нагаду	-14 -15 -23 36 0
word word: нагляд	-13 11 -4 -2 -18
word word: нагоду	-47 -1 22 -16 20
word word: наголо	0 -26 13 2 3
word word: нагоро	-49 -13 16 -20 24
word word: наград	-19 -6 -35 -7 40
word word: награж	-7 -2 -33 -2 37
word word: над	-42 28 -14 -8 10
word word: надалі	23 -2 -1 -15 -6
word word: надати	-5 8 -1 -2 -2
word word: надают	15 -1 -8 -4 -14
word word: надає	-13 -1 15 10 -10
word word: надежд	-5 14 -3 -10 -16
word word: надеюс	-14 44 -18 -14 -29
word word: надзви	-6 -1 -15 28 -17
word word: надо	-2 1 16 3 -43
word word: надсил	-20 10 -20 -29 33
word word: надход	-20 -8 -21 1 35
word word: надійш	-10 -14 -17 -18 19
word word: надісл	1 -3 -19 -10 12
word word: надія	16 23 -13 -15 -25
word word: надії	-4 3 -1 17 -17
word word: наемни	6 -11 -29 -4 21
word word: назавж	-25 24 28 -21 -39
word word: назад	-24 -23 17 -21 8
word word: назвав	-25 -2 11 17 -27
word word: назвал	24 -17 -25 5 -13
word word: назван	-28 62 -54 -36 20
word word: назват	-7 34 -31 -8 -46
word word: назве	17 -6 -15 -16 -7
word word: назвем	-4 41 -20 13 -25
word word: назива	2 -2 -10 8 -16
word word: назнач	-43 41 -36 -18 1
word word: назову	-48 -1 26 21 -6
word word: называ	-17 -12 10 13 6
word word: найбли	-29 41 -4 -11 -13
word word: найбіл	-6 -40 11 4 -11
word word: найваж	14 -2 1 -6 -9
word word: найгар	15 18 -5 -4 -29
word word: найден	-11 -7 14 7 -20
word word: найдов	0 -7 -9 -8 13
word word: найкра	39 -6 -19 -2 -5
word word: наймас	-18 -6 8 30 3
word word: наймен	33 -19 -15 -11 10
word word: наймол	32 -4 1 -17 -19
word word: найпер	-3 -5 15 -8 -13
word word: найскл	35 -18 19 -38 -5
word word: найста	34 -3 -2 -17 -15
word word: найти	12 0 -12 13 -19
word word: найчас	-24 -8 17 -7 20
word word: наказ	-14 -11 -16 -13 22
word word: наказа	-5 0 -8 -1 13
word word: наказо	10 -1 -4 -1 -8
word word: наказу	1 -3 -1 -6 9
word word: накану	19 -2 11 -13 -48
word word: наконе	51 -12 -28 -19 -42
word word: накорм	18 -18 -6 -16 -11
word word: належа	34 -6 -15 -10 -3
word word: належн	4 -3 -1 -5 -8
word word: налічу	-4 -10 -2 -2 16
word word: нам	30 -26 -9 -4 -15
word word: намага	5 13 -7 -12 1
word word: намере	5 8 -13 -10 12
word word: намече	-19 76 -15 -5 -59
word word: нами	-21 8 12 -15 14
word word: нанес	-5 -11 -3 -2 18
word word: нанесе	-12 0 0 0 12
word word: нанесл	26 -3 -11 -14 -20
word word: напере	-24 -5 34 -4 -15
word word: написа	-10 7 22 -23 21
word word: напишу	-22 22 14 -1 -15
word word: наполя	-34 50 -17 -4 -27
word word: напоми	22 -22 -15 -21 8
word word: напомн	2 -2 -19 -15 13
word word: направ	16 -6 -1 -38 11
word word: напрям	29 -13 -10 -15 -13
word word: напутс	32 -3 -22 -1 -13
word word: нараду	-10 8 -17 5 3
word word: наразі	-6 33 -28 18 -21
word word: нарешт	8 -10 4 -10 -5
word word: народж	33 -24 28 -12 -9
word word: народи	-3 -6 13 -1 -9
word word: народн	-2 -30 -7 -13 25
word word: наруше	-5 -40 25 -16 -6
word word: наруши	-6 -17 13 -2 -2
word word: нас	-28 -9 -3 27 -5
word word: насамп	-24 1 23 -3 -13
word word: населе	-36 -12 -9 -2 37
word word: насиль	16 -2 -13 17 -19
word word: наслед	7 -1 6 -10 -2
word word: наслід	16 -4 -16 -14 11
word word: наспра	-23 -21 23 27 -29
word word: настоя	8 -7 -3 -6 8
word word: настро	11 -15 29 -8 -7
word word: наступ	-30 -8 -30 17 21
word word: насчит	1 -22 -20 17 19
word word: нато	-21 -23 8 -14 20
word word: натовп	-2 -9 47 -3 -35
word word: натомі	-1 -10 -6 1 12
word word: находи	13 8 -20 -16 -13
word word: находя	-23 -20 -13 41 -31
word word: нацгва	30 -4 -18 -3 -11
word word: национ	16 -8 -17 -19 19
word word: нацпол	-26 -15 -3 -14 18
word word: націон	12 -8 -12 -18 11
word word: начала	-11 -5 -22 16 -4
word word: начале	-28 32 11 -18 -40
word word: начали	-13 13 -14 -18 22
word word: начало	19 -18 -2 -1 -7
word word: началс	10 2 -25 -2 17
word word: началь	-40 14 -1 -16 23
word word: начаты	8 -3 0 0 -5
word word: начать	-21 38 -16 -23 -27
word word: начина	-3 -1 -21 12 -15
word word: начнем	-29 19 16 -18 -15
word word: начнет	-5 30 -12 -5 -23
word word: наш	-32 -17 -1 21 13
word word: наша	-4 -40 -13 13 -13
word word: нашего	11 -15 -12 -4 19
word word: нашей	-10 -12 -2 14 17
word word: нашем	0 -11 -1 -25 11
word word: наши	22 -16 -9 -12 -4
word word: нашим	-21 -18 -11 27 1
word word: нашими	-22 -35 29 33 -24
word word: наших	12 -12 -13 0 -11
word word: нашли	-24 -5 20 -7 4
word word: нашлис	14 -11 -24 6 -14
word word: нашого	-10 14 -7 -6 -19
word word: нашому	-34 -7 34 20 -20
word word: нашою	-13 -4 35 4 -25
word word: нашої	-37 -7 28 28 -27
word word: нашу	23 -14 -21 2 -4
word word: наші	-3 4 2 -21 12
word word: нашій	5 -4 -6 10 -10
word word: нбу	-1 -3 -11 -1 15
word word: нгу	-3 -3 7 6 -8
word word: не	-20 12 -6 4 -14
word word: неба	-9 7 -15 -19 2
word word: неболь	-50 3 -10 51 -13
word word: невдов	19 -7 -14 -11 -25
word word: неволе	15 -19 5 5 -51
word word: неволи	2 -3 -20 11 -6
word word: неволю	12 -1 -12 -2 2
word word: неволя	16 -14 -7 -5 -14
word word: неволі	-2 -12 11 12 -28
word word: невідо	35 -21 -21 -25 20
word word: негайн	14 -14 -2 -5 1
word word: него	1 10 -17 -11 -25
word word: недавн	24 -12 30 -8 -39
word word: неделе	-32 40 24 -14 -36
word word: недели	-9 -1 10 11 -15
word word: недель	-27 -3 -2 -12 43
word word: неделю	-24 14 -12 -7 20
word word: неделя	-27 -14 18 -14 -11
word word: неділю	45 -28 -25 -25 -26
word word: неділя	27 -17 -15 -36 -18
word word: незаба	-5 50 -2 0 -48
word word: незави	16 3 -1 -3 -15
word word: незако	49 -8 -8 -7 -25
word word: незале	10 6 43 -8 -59
word word: незмін	5 18 -4 -17 -16
word word: неизве	-15 7 -13 -14 21
word word: ней	-14 14 -6 -1 5
word word: нейтра	8 -6 -24 -15 5
word word: некото	-19 -16 23 -13 -33
word word: нельзя	-20 -3 -2 18 7
word word: нем	-11 8 18 -23 -29
word word: нема	15 14 -7 -34 -1
word word: немає	-38 18 -21 0 -3
word word: немног	17 -12 -16 -11 -9
word word: неможл	-35 -16 42 1 9
word word: необхо	14 -3 -12 -5 -7
word word: необхі	29 -22 -11 -14 14
word word: неопре	-27 46 -5 -11 -10
word word: непере	-16 12 -14 -21 22
word word: неповн	-4 -11 7 -24 25
word word: неправ	-22 12 -17 -19 22
word word: непрос	-41 -5 13 13 -9
word word: неравн	34 -7 -21 -2 -6
word word: нереал	-17 14 -1 26 -12
word word: несвоб	-2 -10 -8 5 15
word word: нескол	-6 5 -14 -5 -5
word word: несли	9 -1 -4 -2 -2
word word: несмот	17 -15 -5 -10 -13
word word: нет	-25 35 -40 -19 0
word word: нею	-19 -16 -7 29 3
word word: неї	-7 3 7 37 -42
word word: ни	9 20 18 -5 -45
word word: низкий	22 -4 -29 -14 6
word word: низьки	13 0 -6 -6 -1
word word: никаки	-10 50 -30 -18 -35
word word: никако	-20 21 -1 -1 -7
word word: никого	11 -14 -9 -12 1
word word: никола	23 -3 -2 -27 5
word word: никто	-27 4 24 -17 -20
word word: ним	-52 -8 22 -3 17
word word: ними	-13 -16 30 -10 1
word word: нині	-5 -55 21 10 -9
word word: нинішн	9 3 -9 -3 0
word word: них	4 -6 -11 -6 2
word word: ничего	14 -35 11 -26 -25
word word: но	30 23 -27 -26 -38
word word: нова	-23 -21 -22 13 22
word word: новая	-13 28 -17 20 -30
word word: новгор	-25 -15 -31 -23 24
word word: новий	-11 32 4 -34 -3
word word: новим	-12 13 -11 3 2
word word: новин	22 -6 -13 -12 7
word word: новина	19 -22 3 -18 -34
word word: новини	2 19 -13 -20 0
word word: новину	18 -1 -12 -13 -5
word word: нових	-16 16 -36 -8 -4
word word: новоаз	-35 21 -4 -4 9
word word: нового	-14 43 -13 -42 -9
word word: новой	-35 20 -10 -13 24
word word: новом	-5 -15 -2 25 -34
word word: новому	-22 18 -18 10 -4
word word: новоро	-3 -10 15 -9 8
word word: новорі	12 -9 19 -20 -21
word word: новост	21 10 12 -15 -18
word word: нову	-30 23 -16 -16 -6
word word: новую	-24 -12 -15 11 21
word word: новые	-28 44 14 -20 -22
word word: новый	-9 28 -38 -27 -10
word word: новым	1 -6 4 25 -29
word word: новых	-23 3 7 -28 4
word word: нові	-20 15 -27 23 15
word word: ног	15 -1 -14 -1 -13
word word: ноги	-3 -1 18 0 -14
word word: номер	-14 -13 14 -12 1
word word: номера	-48 -26 42 -6 32
word word: номеро	8 -8 17 -2 -18
word word: норвег	-58 8 16 -17 23
word word: норм	-2 -4 -9 18 -8
word word: нормал	1 -18 -40 -33 27
word word: нормам	55 -9 -7 -41 2
word word: носилк	29 -19 9 -13 -24
word word: носки	-47 -11 -24 -33 69
word word: ночи	-17 -6 12 -6 1
word word: ночь	-28 -32 9 -6 33
word word: ночью	29 -19 -30 -13 5
word word: ночі	-28 -22 22 -5 6
word word: ношах	24 -1 -26 0 -13
word word: ноябре	-25 51 -6 -16 11
word word: ноября	2 16 -11 8 -31
word word: нуждаю	-6 -1 11 -2 -7
word word: нужна	-22 -3 28 -16 -42
word word: нужно	33 -15 -17 -1 -5
word word: нуль	-40 19 0 -5 -1
word word: нього	13 -4 -23 -4 18
word word: ньому	23 -24 -20 -21 29
word word: нью-йо	-4 -22 -11 11 0
word word: ні	-20 -12 -19 -2 11
word word: ніб	-15 -21 -9 -17 45
word word: нібито	-14 3 -18 -13 22
word word: ніг	11 0 -7 0 -4
word word: нідерл	-5 -21 -8 -17 14
word word: ніж	-4 6 4 -29 -1
word word: ній	20 -1 -4 -1 -15
word word: нікого	-24 -21 -1 19 4
word word: ніколи	-29 -15 -4 -11 29
word word: німечч	-1 -22 20 -4 -23
word word: ніхто	2 -24 -11 20 5
word word: ніч	-5 -11 12 -27 2
word word: нічого	-6 -37 31 5 -35
word word: ніяког	-6 -3 -10 9 9
word word: о	-37 9 7 -3 0
word word: оае	8 6 -5 -6 -12
word word: оаэ	21 -8 -13 -2 -12
word word: об	-9 -13 3 1 -15
word word: об'єдн	22 -12 5 -5 -31
word word: об'єкт	-14 -3 -9 24 0
word word: оба	-33 -29 10 18 -18
word word: обвине	-2 -2 -5 -14 15
word word: обвину	-7 0 -1 -15 17
word word: обгово	-41 -19 -4 9 20
word word: обе	15 -15 7 -6 -31
word word: обезвр	-10 -4 -12 -12 20
word word: обеих	23 -24 -35 -39 54
word word: обереж	-1 -15 -4 -5 17
word word: обеспе	-18 -30 -18 24 -1
word word: обещае	-10 -9 -4 -7 29
word word: обещал	16 -17 7 -32 -12
word word: обещан	28 -26 -26 -12 12
word word: обещаю	12 16 -12 -5 -10
word word: обидва	-41 1 19 -30 -15
word word: обидві	11 -17 17 -18 -35
word word: обладн	-3 -12 -11 -6 27
word word: обласн	-6 3 -8 -12 8
word word: облік	-22 -2 17 0 -12
word word: обліко	-8 -15 15 5 0
word word: обліку	-8 -7 -1 -2 14
word word: обмен	16 13 -24 -24 -4
word word: обмена	-2 -20 5 -16 7
word word: обмене	-2 -30 11 -33 22
word word: обмени	-11 10 -7 -18 12
word word: обменн	3 -16 -24 -19 31
word word: обмено	-32 18 -6 44 -58
word word: обмену	-21 28 28 -25 -20
word word: обмены	2 33 -5 -20 -12
word word: обменя	-13 16 -7 -22 18
word word: обмін	19 12 -7 -18 -17
word word: обміна	-7 -9 -32 15 10
word word: обміни	-35 14 -38 15 16
word word: обмінн	-42 5 -15 -1 41
word word: обміно	-15 30 -4 -24 -9
word word: обміну	11 0 20 -19 -36
word word: обміню	-27 18 -35 -5 11
word word: обміня	-31 16 -7 -32 24
word word: обміні	-64 30 17 39 -37
word word: обнару	-49 9 -28 -12 21
word word: обнима	8 -6 6 -11 -12
word word: обниму	19 17 5 -26 -28
word word: обнял	-27 -28 6 21 12
word word: обов'я	-27 -24 -27 -3 27
word word: обоих	50 -21 -25 -14 6
word word: оборон	22 1 -30 2 -7
word word: обох	2 11 22 -6 -16
word word: обоє	-22 -15 35 -8 11
word word: образо	-11 10 -6 -9 4
word word: обрати	-18 -6 -40 4 18
word word: обратн	-4 -11 -12 15 -12
word word: обраща	-12 -5 -40 -25 25
word word: обраще	-12 -21 -18 -16 29
word word: обслед	-36 -4 46 -6 -22
word word: обстав	-6 -3 -8 27 -29
word word: обстан	-19 -12 -14 17 11
word word: обстеж	24 -12 -18 -16 38
word word: обстоя	-6 14 -5 -5 -8
word word: обстре	-34 -13 0 8 38
word word: обстрі	-8 -19 -12 6 9
word word: обсуди	-38 -18 -36 38 0
word word: обсужд	-44 -13 -4 -13 22
word word: обучен	-16 -11 -8 10 16
word word: обшукі	-4 -11 -14 -3 15
word word: общее	15 0 -1 -13 -2
word word: общей	23 -15 -19 -15 -19
word word: общий	34 -8 -20 -17 -12
word word: объеди	5 -9 15 -4 -13
word word: объект	-14 -15 -4 20 3
word word: объеме	-1 -6 -21 -22 43
word word: объяви	-1 29 -33 -21 -4
word word: объявл	-20 14 -26 -20 0
word word: объясн	-11 -7 5 14 -13
word word: объяти	-2 -1 10 -6 -1
word word: обычно	-23 -7 26 -3 4
word word: обязан	-1 -12 -3 15 -15
word word: обязат	-16 -9 -21 -4 17
word word: обійма	-15 -18 8 -27 21
word word: обійме	-17 12 15 -21 -10
word word: обійми	-27 -3 28 -14 2
word word: обійму	2 -8 12 -17 -32
word word: обійня	9 -7 33 -9 -37
word word: обіцяв	-20 -19 -6 -14 29
word word: обіцял	-14 13 -23 -17 26
word word: обіцяю	7 26 -19 0 -21
word word: обіцяє	-4 -16 27 18 -40
word word: ова	-41 -14 45 -15 -29
word word: огляд	13 -12 2 -41 -45
word word: огляда	18 -18 12 -6 -29
word word: огляду	-7 19 22 0 -33
word word: огляну	-7 -1 13 -1 -17
word word: огнем	-13 -1 -16 0 18
word word: огня	-56 9 -21 -15 20
word word: оголос	3 -1 9 -7 -38
word word: оголош	0 -8 -16 -29 21
word word: одежду	-13 -1 37 -1 -23
word word: одержа	24 -2 -5 -37 -16
word word: одеси	-18 -13 16 -27 8
word word: одессы	25 0 -7 -2 -24
word word: одесі	-28 -22 -27 -19 36
word word: один	9 -12 11 -20 -13
word word: одинад	-4 1 3 8 -22
word word: одинна	17 -10 25 -17 -36
word word: одна	7 -27 -1 5 1
word word: однак	-19 -12 18 -17 7
word word: однако	4 25 -38 -5 -5
word word: одне	5 11 17 -29 -42
word word: одним	34 -23 -26 -17 -28
word word: одних	-15 -13 -11 6 11
word word: одно	-29 27 33 -24 -22
word word: одновр	20 -12 -28 -18 32
word word: одного	-5 -9 20 -20 1
word word: одной	-37 12 32 21 -4
word word: одном	-4 -14 6 -8 14
word word: одному	-14 5 11 12 -21
word word: однора	-14 0 16 -11 -10
word word: одност	37 -22 -13 -17 -13
word word: одноча	31 -32 -2 3 -2
word word: одну	-22 -32 3 17 14
word word: одні	1 0 14 0 -14
word word: одній	22 -29 21 -3 -17
word word: однієї	19 -14 -1 -15 2
word word: одразу	-14 -16 -14 -3 28
word word: одяг	0 -2 -1 -13 -10
word word: ожидае	-16 19 -1 0 -1
word word: ожидан	29 -1 -19 -11 -8
word word: ожидаю	9 -19 -19 -20 22
word word: ожоги	30 -2 -1 -15 -15
word word: означа	0 12 24 -1 -20
word word: окажут	-9 23 -17 -4 -9
word word: оказав	-17 41 -4 -11 -22
word word: оказал	5 -8 -9 -5 17
word word: оказан	1 11 -10 -11 6
word word: оказыв	24 -3 -12 1 -14
word word: оккупа	27 0 -4 -2 -21
word word: около	8 -20 5 -11 -3
word word: оконча	-6 39 -2 -3 -32
word word: окрема	-2 -14 -5 11 3
word word: окреми	-5 13 -14 -14 7
word word: окремо	0 -23 -3 -16 16
word word: окремі	-25 -9 -1 9 16
word word: округа	5 0 3 0 -8
word word: окруже	-11 -3 0 0 13
word word: окрім	32 -3 -4 -23 -5
word word: октябр	-3 -10 15 -4 -16
word word: окупан	-24 -14 -13 9 19
word word: окупац	46 -12 -38 14 -35
word word: окупов	-12 5 -35 21 -8
word word: олег	-15 -5 -8 30 -10
word word: олекса	-13 15 -4 -9 -1
word word: оленів	-14 0 -37 -25 52
word word: омбудс	-1 -11 -31 11 4
word word: он	-28 6 -19 -11 16
word word: она	29 -17 17 1 -32
word word: они	20 7 -7 -20 -23
word word: онлайн	-19 -4 -15 3 20
word word: оно	-44 6 37 -19 -31
word word: оновле	-12 -34 -22 -23 54
word word: оон	-26 -20 -10 -15 43
word word: оп	27 16 -20 -18 -39
word word: опасно	26 -1 -4 -18 -18
word word: операт	10 1 -23 -19 23
word word: операц	-11 -15 21 -18 -1
word word: оперув	-52 -6 13 47 -15
word word: опинил	-21 16 -11 8 -18
word word: опитал	-4 -4 27 -31 11
word word: опитан	-15 -2 -11 25 -20
word word: опитув	-24 -17 -65 -33 69
word word: опитує	25 -6 -8 14 -15
word word: опозна	-10 -21 -7 22 11
word word: опорни	-14 -4 -5 -1 25
word word: опорны	-9 -14 -23 -11 28
word word: опраць	-11 30 -16 26 -23
word word: опреде	-28 48 -5 -8 -15
word word: оприлю	-4 -25 -14 14 2
word word: опрове	-16 55 -39 -12 -18
word word: опубли	-27 14 31 -17 -17
word word: опуска	-49 -1 48 1 0
word word: опытом	-24 -11 -6 -1 33
word word: опять	-28 28 -16 -25 -18
word word: опіки	8 0 -1 -4 -2
word word: органи	12 -15 14 -11 -11
word word: органі	-36 4 -7 29 0
word word: орден	-13 -16 -24 -20 39
word word: оркест	-23 -5 66 -9 -39
word word: оружие	-18 -10 -6 -13 28
word word: оружия	-9 -2 -5 -26 37
word word: орієнт	-7 11 -10 -30 31
word word: освобо	9 -4 -8 -17 4
word word: осени	-1 6 -8 4 -2
word word: осені	-8 -11 -22 -9 27
word word: осколк	14 -13 4 -5 -22
word word: осколо	28 -1 -1 -16 -13
word word: осматр	4 -6 -5 -11 13
word word: осмотр	14 -21 7 -13 6
word word: основа	-10 -3 -3 15 -10
word word: основн	-21 20 -5 14 -23
word word: особам	10 17 -7 -12 -16
word word: особи	-21 7 -14 40 -6
word word: особис	8 -34 -1 -14 31
word word: особли	5 5 -15 26 -30
word word: особов	-7 -7 -11 -32 43
word word: особу	-14 -3 -15 -23 24
word word: остава	-11 -23 26 -5 -5
word word: остави	-2 -6 -9 0 17
word word: оставл	8 -1 -10 -2 4
word word: оставш	-10 25 -49 -7 -16
word word: остает	-3 -3 -14 22 -30
word word: остали	-18 -15 -24 -17 25
word word: остало	33 9 -6 -37 -18
word word: осталс	13 -8 13 -6 -35
word word: осталь	-1 -4 5 9 -28
word word: остана	-4 3 19 -2 -15
word word: останк	5 -2 13 -17 -2
word word: останн	-7 8 14 -12 -31
word word: остано	38 7 -23 -11 -14
word word: остато	17 -17 9 -21 -3
word word: остают	13 9 -12 -39 5
word word: остров	5 -2 -13 -5 6
word word: осужде	-36 -6 -14 -10 46
word word: ось	-26 -12 -15 21 32
word word: осіб	-22 27 -17 10 -14
word word: осінь	0 34 -2 -6 -31
word word: от	-37 18 -5 -8 -3
word word: отбыва	-19 -1 -5 -1 25
word word: отвагу	-28 -15 -16 -4 31
word word: ответ	-32 -16 -12 9 32
word word: ответа	-28 25 -10 -2 3
word word: ответи	-21 14 -8 11 -27
word word: ответн	12 9 -15 -17 -23
word word: ответы	-18 -10 -19 -26 43
word word: отвеча	-30 -1 -3 35 -33
word word: отвечу	9 14 -5 -19 -28
word word: отдава	-5 -1 -25 -35 25
word word: отдаем	21 -11 -14 -11 -13
word word: отдал	21 -18 -4 -15 -28
word word: отдала	2 -13 3 -10 -3
word word: отдали	43 -32 -24 -12 -11
word word: отдано	-1 -29 20 -7 -36
word word: отданы	1 22 -8 -7 -11
word word: отдаст	-3 3 -4 -1 -8
word word: отдать	23 14 -40 -30 -16
word word: отдают	-28 14 -9 35 -32
word word: отдел	-33 13 -14 -29 -4
word word: отделе	-8 -13 -35 -18 23
word word: отдель	-11 8 -26 5 -11
word word: отдыха	11 -15 6 -6 -1
word word: отец	-3 -29 42 -2 -13
word word: отечес	-4 -2 -26 -12 30
word word: отже	21 -5 -20 -3 5
word word: отказа	-30 30 -27 -19 27
word word: открыл	-24 -2 -22 -24 19
word word: открыт	-20 8 -31 -26 46
word word: откуда	20 -1 -18 0 -1
word word: отложе	-19 48 -8 -3 -24
word word: отложи	-11 19 -1 0 -7
word word: отмети	23 -21 -16 30 -36
word word: отмеча	-29 -5 -17 29 17
word word: относи	-3 -4 -1 -13 20
word word: отноше	-21 -41 -16 -4 23
word word: отозва	-20 -1 -15 -17 20
word word: отправ	-13 -12 -32 -20 38
word word: отпуск	-29 -16 22 -21 31
word word: отпуст	-3 -18 -6 -24 16
word word: отпуще	13 -18 -30 -15 32
word word: отрабо	-10 0 -2 -3 12
word word: отраже	13 0 0 -1 -13
word word: отрима	3 4 -11 -28 23
word word: отриму	-21 4 19 -25 -6
word word: отрица	-22 -18 -13 14 17
word word: отряд	-2 -2 -9 -10 13
word word: отряда	-16 0 -2 -10 18
word word: отряды	-3 0 -1 9 -4
word word: оттуда	22 8 -27 -10 9
word word: отчита	41 -42 -22 4 -9
word word: офис	-4 -6 -19 19 12
word word: офиса	23 -18 -17 13 -10
word word: офисе	26 -12 -11 -3 -18
word word: офицер	-30 -6 0 7 13
word word: официа	8 -17 -23 -8 34
word word: оформи	-29 -11 0 -15 6
word word: оформл	13 -4 7 -14 -24
word word: офіс	23 0 -27 -18 7
word word: офісу	-10 6 -25 7 -8
word word: офісі	22 -21 -5 -5 5
word word: офіцер	25 -3 -15 -6 -7
word word: офіцій	-35 -4 -18 27 -5
word word: охопив	0 -15 15 -11 7
word word: охорон	22 -1 -2 -1 -20
word word: охочих	-25 -15 -11 -17 27
word word: оценке	0 -4 -1 14 -8
word word: оцінка	-10 -22 -9 9 18
word word: оцінко	-22 -26 -15 -17 31
word word: очевид	-26 -15 -1 26 8
word word: очень	15 18 -9 -17 -40
word word: очеред	-38 23 -16 8 -2
word word: очима	-24 -6 24 -6 -16
word word: очікув	0 8 1 -4 -6
word word: очікую	-28 2 3 -13 22
word word: очікує	20 6 -27 -18 -25
word word: очільн	-33 0 24 -13 -11
word word: п'ята	3 -6 48 -10 -23
word word: п'ятде	-20 -6 14 -11 2
word word: п'ятер	39 -10 -13 -13 -33
word word: п'яти	13 -22 -30 -26 37
word word: п'ятий	29 -6 -10 -6 -8
word word: п'ятна	8 -2 -2 -3 -8
word word: п'ятни	44 -3 30 -41 -52
word word: п'ятсо	-22 38 18 -29 -42
word word: п'ять	10 -8 22 -14 -23
word word: п'ятьо	35 -25 4 -20 -15
word word: павути	-20 -12 -46 -29 36
word word: павших	11 14 -11 -31 -8
word word: пакет	6 -19 -35 -26 24
word word: пакета	19 -5 -11 -2 2
word word: пакети	-28 28 -1 14 -17
word word: палата	-16 -3 17 -1 -14
word word: палаты	0 -15 23 -8 -22
word word: палест	-19 -19 -11 -14 31
word word: пам'ят	-32 -18 -11 15 42
word word: памятн	-28 -21 -24 -27 37
word word: память	14 -7 15 -17 -16
word word: пансио	19 -1 14 -5 -15
word word: папу	13 -21 -10 -19 19
word word: пар	-10 -5 -14 14 -8
word word: параде	-9 -8 -17 -16 26
word word: парале	0 15 -1 -10 -15
word word: парлам	14 -15 -8 14 -20
word word: парней	26 2 -20 -14 -26
word word: парни	15 -8 3 -6 -4
word word: партия	-17 13 4 -15 -8
word word: партне	-1 8 -35 -15 9
word word: паспор	-44 -19 23 -24 20
word word: пасхал	-32 0 30 -11 0
word word: пасхе	-30 30 -13 -17 -18
word word: пасхи	25 -11 0 -14 -34
word word: пасхой	-13 15 -2 -7 -12
word word: пасху	-18 7 -8 -18 -1
word word: патриа	-21 7 -29 -17 1
word word: патрул	-8 -8 -16 -15 16
word word: пауза	21 -5 -19 -20 -1
word word: паузи	24 -16 -2 -8 -4
word word: паузу	-5 24 -2 -1 -19
word word: паузы	-5 3 -3 25 -11
word word: пацано	26 -11 11 -19 -30
word word: пациен	-22 -8 -14 -20 31
word word: пво	17 -19 -16 -9 -3
word word: пвр	9 -8 -16 -22 20
word word: пенсии	-13 -6 -26 -4 30
word word: пенсио	3 -4 -4 -19 12
word word: первая	19 16 -16 -26 -37
word word: первин	-29 -8 50 -5 -52
word word: первич	9 -4 -1 -1 -3
word word: первог	-21 43 -6 -3 -22
word word: первое	12 6 -21 15 -23
word word: первой	33 -20 -11 -19 -1
word word: первом	-29 -12 -19 11 18
word word: первую	0 8 -3 -26 1
word word: первые	-15 -3 17 -13 -20
word word: первый	43 -37 -24 -7 4
word word: первым	7 4 -1 -15 -30
word word: первых	-7 10 11 -20 -2
word word: перебу	1 -16 -3 16 -1
word word: перева	5 9 -6 -28 -37
word word: переве	-25 -6 -9 -5 16
word word: переви	12 -13 -2 -8 4
word word: перево	-33 -16 -16 -15 63
word word: перевя	17 -15 -26 -1 21
word word: переві	16 -45 -28 3 19
word word: перего	12 8 -17 -16 -5
word word: перед	-11 10 2 -27 11
word word: переда	3 -9 -8 -2 3
word word: передб	-3 -29 -11 10 24
word word: передн	-25 19 -17 -16 11
word word: передо	-21 -5 -17 -10 24
word word: переду	-26 40 -6 -11 -31
word word: пережи	-1 -20 7 -2 0
word word: перейш	-16 -17 -15 -9 45
word word: перека	-2 -16 -7 -3 18
word word: перекл	17 -2 -9 -16 -15
word word: перекр	-16 -4 14 -9 18
word word: перело	-17 -2 20 -2 -5
word word: перелі	-5 21 1 -14 -16
word word: переми	-32 4 -20 -17 31
word word: перемо	-21 14 -35 16 -17
word word: перемі	-47 -20 20 8 -1
word word: перене	-46 40 -17 -19 -34
word word: перено	-9 6 -3 7 -1
word word: перепо	-18 -19 14 -7 27
word word: перепр	-5 -6 -19 12 4
word word: перерв	-3 26 -24 -19 -17
word word: переры	11 -9 0 -1 0
word word: пересе	3 -3 -40 -24 16
word word: перест	13 -1 -1 -15 2
word word: перети	-6 14 -11 -6 -28
word word: перетн	31 24 -20 -16 -35
word word: перехв	14 -5 -14 -14 11
word word: перехо	-29 -43 -32 -28 65
word word: перече	14 15 -17 -9 -20
word word: перешл	20 -10 -13 -4 7
word word: период	-16 -17 -20 22 13
word word: персон	-24 15 -10 -24 -4
word word: перша	33 -8 -15 -37 -54
word word: перше	21 -18 9 -12 9
word word: перший	16 -15 -9 -18 11
word word: першим	-22 3 14 -9 -13
word word: перших	8 6 21 -44 -25
word word: першог	-35 6 -1 11 17
word word: першом	-15 -19 14 -5 30
word word: першої	-11 15 12 -15 -14
word word: першу	3 -13 12 -3 -14
word word: перші	-15 4 15 -14 -10
word word: першій	-11 26 11 -25 -27
word word: період	-1 -14 -8 18 -30
word word: песков	-46 -23 48 -30 -14
word word: петерб	-18 13 -16 14 7
word word: петро	4 18 -6 15 -32
word word: петров	-32 -16 -16 -8 37
word word: петріо	-6 -14 -11 -14 23
word word: пикапа	-11 0 0 0 11
word word: писав	-5 -1 17 -3 -9
word word: писала	4 -3 0 -10 -11
word word: писали	10 -11 11 -13 -41
word word: писати	-3 -1 -12 -30 4
word word: писем	-50 -14 -11 12 55
word word: письма	-6 8 -8 -14 2
word word: письме	-21 -24 -22 -3 40
word word: письмо	-18 -11 -24 -14 44
word word: питали	-11 -15 1 -6 18
word word: питани	-32 -18 -14 -25 41
word word: питанн	-12 52 -40 -21 2
word word: питань	22 18 -18 13 -38
word word: питают	-30 21 3 22 -25
word word: питає	-17 -1 -3 -5 20
word word: пише	7 22 -20 -10 9
word word: пишет	-16 -7 -31 -8 30
word word: пишите	13 -29 -4 -17 19
word word: пишу	17 -3 -11 -5 2
word word: пишут	6 29 1 -17 -25
word word: пишуть	-25 -3 6 15 3
word word: пишіть	-19 3 6 -22 23
word word: плакал	-33 -10 28 -6 -15
word word: плакат	-2 -16 -14 -1 17
word word: план	12 -12 -16 -17 -6
word word: планир	-29 -25 13 -16 31
word word: планом	5 5 -16 -5 -17
word word: планув	-4 10 -3 -4 -9
word word: планую	-35 77 -10 -10 -29
word word: платит	-37 8 15 -5 -6
word word: платфо	-38 -15 8 23 -19
word word: плачут	-4 -11 17 -34 -8
word word: плен	-6 -9 -16 -12 22
word word: плена	11 -12 8 2 -25
word word: плене	-6 -26 42 -29 26
word word: пленен	-5 -3 -1 0 9
word word: пленны	6 25 -13 -25 -8
word word: плену	-14 -7 -16 20 -18
word word: плечах	25 -15 17 -15 -23
word word: площад	-32 -2 -2 -28 30
word word: площі	-40 -15 26 12 -15
word word: плюс	8 21 -20 -23 -15
word word: по	-12 -2 7 13 -14
word word: по-пре	-42 37 -29 22 -40
word word: по-чел	0 -8 -8 20 -18
word word: побаче	-14 -11 61 -5 -43
word word: побачи	-25 -15 47 -15 -27
word word: победы	1 -5 -29 -12 10
word word: поблаг	14 -17 -2 -16 -7
word word: побрат	-32 -26 18 -26 23
word word: побува	-26 -7 7 -24 44
word word: побыва	-17 -15 -21 2 30
word word: повезл	21 -8 25 -8 -26
word word: поверн	13 -21 -4 8 -9
word word: поверт	14 -8 0 -27 11
word word: повна	-20 10 4 14 -15
word word: повне	-28 -23 11 0 12
word word: повном	-2 -13 1 15 -13
word word: повну	-4 -4 9 -4 4
word word: повніс	25 -22 13 -9 -14
word word: поводж	-16 -14 18 -3 -20
word word: поводу	-34 70 -16 -29 -12
word word: повреж	-18 -15 -14 17 19
word word: повтор	1 -1 -24 -16 25
word word: повідо	-21 16 -20 9 -8
word word: повітр	-19 18 18 -33 -22
word word: погибл	-28 -9 -39 10 57
word word: погибш	8 6 -11 -13 -7
word word: погово	1 -39 21 -28 4
word word: погода	-45 -31 -9 -20 20
word word: погодж	-16 57 -13 -29 -18
word word: погоди	17 12 -12 -19 -27
word word: погоду	-24 -12 35 -15 -24
word word: погодя	-4 27 -8 0 -22
word word: погран	28 -1 -9 -3 -20
word word: погрож	-15 -5 -23 -16 31
word word: под	13 -8 -3 -33 13
word word: подайт	-17 -11 -11 12 13
word word: подала	-5 14 -1 -2 -7
word word: подали	-9 -4 -17 10 -18
word word: подано	-18 22 -17 -4 -24
word word: подари	-31 -13 13 -13 3
word word: подарк	-54 -30 -11 9 41
word word: подаро	17 -17 -27 -7 26
word word: подару	-3 -6 10 -17 1
word word: подати	5 -9 -23 -13 25
word word: подают	-23 -20 -36 21 41
word word: подає	-5 -15 0 13 7
word word: подбит	-18 -7 -14 -5 27
word word: подвал	-43 5 25 -8 19
word word: подвел	-30 -6 -8 37 -2
word word: подвод	-13 -1 0 25 -21
word word: подгот	11 5 -34 -22 23
word word: поддер	-32 10 8 -20 -1
word word: подзащ	-8 -3 -24 -5 37
word word: подзво	-21 -3 45 -4 -26
word word: подкон	9 -4 5 -3 -12
word word: подмос	-13 -12 27 -13 -14
word word: поднял	-14 -7 -13 -10 26
word word: поднят	-26 -3 1 -5 29
word word: подпис	-15 -42 -2 -57 56
word word: подраз	-12 -13 -26 -11 22
word word: подроб	-14 -14 34 -24 3
word word: подрос	30 -11 -7 -4 -15
word word: подруж	1 -11 -13 -19 13
word word: подряд	3 -19 -27 13 -9
word word: подсуд	-2 -1 -3 -4 10
word word: подсче	-1 -7 -20 13 -24
word word: подсчи	-31 -33 -16 59 -43
word word: подтве	2 37 -22 -14 -41
word word: подход	19 -15 -2 -2 -20
word word: подчер	-17 -5 -6 -2 29
word word: подяка	25 -5 -17 13 -21
word word: подяки	2 -11 23 -16 -16
word word: подяку	-5 -16 4 -13 18
word word: подія	13 9 -11 -18 7
word word: поедут	-25 27 -29 -17 6
word word: поездо	33 -33 -17 -4 16
word word: пожизн	0 -3 -11 -7 17
word word: пожилы	-4 22 -23 -10 -9
word word: поза	-10 -17 17 -5 1
word word: позавч	-1 -18 13 -19 -14
word word: позаду	40 -22 -6 -7 -19
word word: позбав	-3 0 -1 -5 8
word word: позвол	9 -12 -14 9 -22
word word: позвон	-5 -22 2 5 1
word word: поздра	-35 -20 16 -30 13
word word: позже	23 17 -12 -10 -23
word word: позити	-8 16 -4 -6 -14
word word: позици	-35 3 -14 -7 32
word word: позиці	-58 24 -33 0 21
word word: познач	-2 -17 -24 -23 22
word word: позывн	-28 -17 -5 -15 25
word word: поимен	-26 -7 -3 29 -29
word word: поиск	-29 -14 -12 -22 43
word word: поиско	-18 5 -27 -11 36
word word: пойдут	5 0 33 -4 -34
word word: пока	-20 11 -23 18 -28
word word: покаже	49 -9 -21 -16 -29
word word: показа	-2 -32 2 -30 11
word word: показу	-28 -17 28 -6 -16
word word: покара	-23 -18 -15 -18 32
word word: поки	13 23 8 2 -26
word word: покину	3 -8 -24 -13 9
word word: поклон	-2 -4 3 -12 5
word word: покров	-5 1 -21 -14 22
word word: пол	-13 -12 -17 -1 16
word word: пола	1 -30 -21 -10 32
word word: полгод	0 -3 26 -5 -24
word word: поле	-5 -5 16 -6 -15
word word: полегл	7 -11 -14 14 -19
word word: полиго	-3 -6 -1 8 2
word word: полити	-15 4 13 14 -11
word word: полици	6 -12 -20 -9 30
word word: полк	-9 -10 -26 -7 29
word word: полка	-23 -5 -8 -1 25
word word: полков	-16 -5 -18 -8 18
word word: полку	-13 12 -18 -11 13
word word: полном	-32 -14 -27 50 18
word word: полнос	-24 1 3 -15 15
word word: полноц	13 -1 -6 -1 -6
word word: полови	-29 9 1 5 -23
word word: положе	-17 -2 -10 8 17
word word: полон	-11 -14 -15 -27 35
word word: полоне	-18 1 -35 -10 34
word word: полону	6 -11 1 4 -9
word word: полоні	-1 -2 -5 -19 19
word word: полосе	-14 -3 -1 0 16
word word: полсот	44 -4 -26 -6 -26
word word: полтав	-14 -15 37 -12 -32
word word: полтор	-8 -29 -23 24 -14
word word: полуго	-12 -6 -16 -11 14
word word: полудн	15 -11 -15 -2 -8
word word: полуто	-16 -5 -3 22 -6
word word: получа	9 15 -11 -10 2
word word: получе	8 20 -7 -7 -39
word word: получи	20 -15 -8 7 -13
word word: польши	-17 0 -3 0 20
word word: польщі	-61 -16 11 0 20
word word: поля	-41 -7 -21 -24 44
word word: полях	-15 2 -4 15 -9
word word: полі	16 -18 -1 24 -26
word word: політв	-50 -17 -22 -20 41
word word: політи	3 -13 -6 14 -9
word word: поліце	8 -1 -6 -1 -2
word word: поліці	-3 -21 -31 -16 32
word word: поменя	16 11 -18 -9 -10
word word: померл	21 -9 -15 -11 0
word word: помилк	-16 -36 23 -18 -7
word word: помило	-28 -6 -15 -2 27
word word: помимо	-11 -9 -1 19 0
word word: помина	-11 -5 18 -7 -16
word word: помним	17 -10 -19 -18 -13
word word: помнит	13 -13 -18 16 -8
word word: помог	15 -4 -17 -4 -6
word word: помога	19 5 -9 -22 7
word word: помогл	5 -2 -11 -13 16
word word: помочь	-23 -11 -20 45 -4
word word: помощи	6 -4 2 -12 10
word word: помощн	40 3 -21 -9 -10
word word: помощь	24 -7 -15 -11 6
word word: поміж	17 0 -11 0 -8
word word: поміня	8 -4 9 -9 -5
word word: помічн	30 -14 -3 -17 -2
word word: понад	-1 -13 -23 11 4
word word: понадо	14 -1 -4 14 -23
word word: понеде	-13 3 24 -1 -15
word word: понеді	-24 6 24 -22 -18
word word: понима	-14 31 -3 -11 13
word word: поновл	0 36 -25 -8 -5
word word: пообещ	-47 6 -28 -21 14
word word: пообіц	-5 -2 20 -2 -19
word word: попавш	38 -11 -14 -5 -32
word word: попал	-8 -9 -19 -18 36
word word: попали	-26 -4 20 -7 29
word word: попаст	-11 -16 -12 0 31
word word: попере	42 -32 11 -34 -25
word word: поповн	-30 -10 -12 7 35
word word: пополн	17 -1 -2 14 -28
word word: попри	-11 17 -2 -8 -16
word word: попрос	-7 5 -1 -26 -3
word word: попрощ	-14 -6 15 -10 -14
word word: попытк	-11 14 -9 -5 -12
word word: попыто	-10 0 0 0 10
word word: пор	-28 0 21 -1 -7
word word: пораду	-4 16 -16 -18 -19
word word: пораже	22 -7 -11 -13 -13
word word: поране	5 -4 -13 -8 12
word word: пораху	0 -15 15 -1 -1
word word: поровн	33 -6 -17 -4 -8
word word: порт	-16 -7 18 -5 -10
word word: портах	-20 -4 17 -12 4
word word: портре	-45 -31 -3 -56 42
word word: порту	-29 -12 -16 -11 38
word word: поруч	-4 -11 0 -30 17
word word: поруче	-25 20 5 -14 -33
word word: поручи	-5 -13 -1 -16 17
word word: поруше	-34 10 4 -19 11
word word: поруши	9 33 -20 -9 -23
word word: порушу	-3 -17 -8 -18 27
word word: порядк	32 -13 -12 21 -27
word word: порядо	1 -7 -20 -18 13
word word: порівн	-36 -3 -11 29 -24
word word: посадо	-9 -12 8 -11 14
word word: поселк	-3 -11 27 -16 12
word word: посере	13 7 -11 2 -19
word word: посети	-35 -29 -8 -29 40
word word: посеще	-39 -5 -17 -11 30
word word: посила	-28 -49 44 -50 33
word word: посилк	-14 -19 -9 -29 31
word word: посило	-1 13 -2 15 -27
word word: послам	-25 -13 -2 29 -7
word word: послан	-37 -34 7 -28 35
word word: после	-19 -19 -10 -27 56
word word: послед	-7 -21 33 -47 -2
word word: послуг	-2 -9 -16 -4 27
word word: послів	-41 -2 -12 -14 29
word word: посмер	-9 -5 -12 -9 21
word word: посмот	-18 -2 17 -11 -21
word word: посоль	11 -16 -26 -12 14
word word: поспри	35 -3 -23 -21 -12
word word: поспіл	-14 -15 11 -12 31
word word: поспіш	-9 13 -32 1 -10
word word: постав	21 -36 14 -14 -2
word word: постоя	-38 -27 -24 46 7
word word: постра	-31 -22 -3 -25 59
word word: постро	-3 -4 -2 44 -38
word word: поступ	12 19 -21 -8 -9
word word: посылк	-32 -16 -5 -4 33
word word: посыло	-22 -8 -2 -5 39
word word: потери	18 -7 -5 -13 -10
word word: потерп	-11 -16 -22 -26 41
word word: потерь	-2 -4 -3 19 -11
word word: потеря	-8 -4 -7 -2 14
word word: потисн	-4 -2 -6 -1 10
word word: потом	-11 -1 36 -14 -28
word word: потому	15 -13 -16 4 -14
word word: потрап	-8 -9 -26 -16 39
word word: потреб	15 8 -13 11 -11
word word: потріб	3 13 -18 -31 5
word word: потім	-22 -45 39 -14 2
word word: похило	8 0 0 -5 -3
word word: похище	-17 -15 0 17 -9
word word: похова	-29 -7 5 -12 17
word word: похоро	-6 -11 -13 26 -18
word word: почавс	-14 -2 15 -1 -7
word word: почала	14 -21 3 -5 -15
word word: почали	-3 -19 -32 -8 39
word word: початк	-13 -11 -15 14 7
word word: почато	-12 15 0 -17 -33
word word: почему	-1 1 12 -31 -21
word word: почест	-37 -6 -5 41 -18
word word: почина	-17 -2 10 -11 7
word word: почну	-5 0 14 -1 -8
word word: почнут	4 24 -6 -5 -18
word word: почти	30 -17 -15 3 -13
word word: почту	-16 -10 -16 -23 36
word word: почули	3 22 8 -4 -28
word word: поширю	-31 -1 -41 -23 55
word word: пошкод	-32 -17 -5 -29 21
word word: поштою	-11 -18 -17 -6 22
word word: пошту	-16 -29 -9 -28 35
word word: пошук	-1 -5 21 -10 -30
word word: пошуко	9 -12 -13 11 -19
word word: пошуку	1 -7 19 -4 -16
word word: пощаст	17 -9 -2 -15 3
word word: поэтом	2 5 8 -10 -20
word word: появил	-16 29 -9 -6 -1
word word: поясне	27 15 -26 -6 -15
word word: поясни	-19 2 -14 18 24
word word: поясню	-21 -23 -3 -9 21
word word: поімен	-28 39 16 -14 -15
word word: поінфо	5 14 -20 -14 -10
word word: поїдут	-37 21 -13 -15 41
word word: поїхал	-6 -9 20 -20 -27
word word: ппо	-8 -27 -19 -23 43
word word: прав	10 -28 -23 -25 29
word word: права	-17 -14 -9 -33 29
word word: правам	-21 5 -8 -3 -13
word word: правда	-3 11 13 -29 -32
word word: правил	23 -17 -21 0 -10
word word: правит	-24 -16 8 -9 31
word word: право	-3 -10 -32 -2 33
word word: правов	-21 -20 -8 28 9
word word: правоз	-10 -13 -12 -6 15
word word: правоо	28 -9 -16 21 3
word word: правос	17 5 -26 -13 -9
word word: праздн	6 7 -10 -2 -9
word word: практи	-17 -20 -24 -15 23
word word: прапор	7 -4 4 -38 -3
word word: працюв	11 16 -2 -12 -5
word word: працюю	-22 0 -14 11 -3
word word: працює	4 29 -41 -3 -20
word word: праця	-5 -10 14 -1 -15
word word: праців	-35 -7 -10 6 17
word word: превыс	-21 0 -2 -12 28
word word: предва	11 -2 -1 -5 -23
word word: преддв	1 15 -13 -1 -14
word word: предла	25 -15 -45 -29 -13
word word: предло	-51 4 -9 1 14
word word: предме	-19 28 -23 -8 8
word word: предос	4 -4 15 -12 -11
word word: предсе	-16 25 -18 -13 -26
word word: предст	-23 17 -10 -27 -1
word word: предуп	-11 -14 14 -15 0
word word: предус	-2 13 -8 -10 7
word word: предше	-7 -8 -30 -8 29
word word: предыд	7 8 -13 0 -3
word word: прежде	9 52 -34 -19 -21
word word: прежне	-19 -31 20 -15 7
word word: прежни	-25 -6 -10 -15 27
word word: презид	11 2 -4 -12 -19
word word: прекра	-45 18 -24 -15 19
word word: прем'є	-23 -24 -21 -25 36
word word: премье	-17 -12 10 -12 14
word word: преско	-4 -13 2 -7 -1
word word: пресс-	-15 -19 9 14 -56
word word: престо	-23 19 -19 33 -23
word word: престу	-35 -17 -16 1 17
word word: при	18 3 -7 -13 -20
word word: прибли	-20 -21 -11 11 21
word word: прибуд	7 12 -6 -5 -18
word word: прибул	30 -6 -12 -16 -21
word word: прибыв	-7 -3 -9 -10 26
word word: прибыл	10 2 7 -25 -10
word word: прибыт	-10 17 -2 -9 -49
word word: привез	22 -4 12 -17 -17
word word: привел	-33 -9 -4 40 -5
word word: привет	-12 -9 15 0 -11
word word: привод	16 -18 -2 -3 -29
word word: привіз	-37 -19 2 -16 21
word word: привіт	-16 -15 24 1 -22
word word: пригов	9 -5 -20 -11 15
word word: пригож	-14 11 -30 7 -25
word word: пригра	7 3 -27 11 -5
word word: приеду	-26 2 14 -7 -9
word word: приезж	-16 16 -3 26 -30
word word: прием	-13 1 -16 6 11
word word: приема	-15 -3 -9 16 -2
word word: приемн	-1 -6 -19 6 -1
word word: приеха	26 4 -9 -13 -36
word word: призва	-16 -13 -9 17 10
word word: призем	-19 -3 15 -4 9
word word: призна	-9 -1 -14 -10 14
word word: призыв	-16 15 -15 -10 -10
word word: прийде	9 0 -6 0 -2
word word: прийма	-5 -10 -10 -8 29
word word: прийня	-5 -17 -9 12 -10
word word: прийом	-11 -17 -28 12 23
word word: прийшл	-26 7 -10 -3 16
word word: прикла	-11 0 -3 -14 15
word word: прикор	22 0 -4 -15 -12
word word: прилет	4 -13 25 -19 -5
word word: примен	-21 -16 -5 -15 35
word word: пример	-17 8 -16 23 -14
word word: примус	-19 -21 -18 31 -16
word word: принес	0 -8 5 -15 0
word word: приним	-35 41 -22 -9 11
word word: принца	2 0 14 -10 -2
word word: принци	-2 4 -1 -12 -3
word word: принцу	23 0 -23 -1 0
word word: принял	-5 -18 -40 -18 56
word word: принят	-15 7 -10 -3 1
word word: припин	-6 19 2 -25 -9
word word: приско	1 6 -14 -14 -4
word word: присла	-17 3 -15 -25 23
word word: присмо	9 -5 -1 -2 0
word word: присту	-7 8 0 10 -11
word word: присут	0 -2 -23 -15 18
word word: присыл	-7 16 -13 -8 -6
word word: притул	-5 -15 -6 31 -9
word word: прифро	11 -15 -14 -21 24
word word: прихов	-20 -16 -1 22 -30
word word: приход	-11 -21 2 -14 27
word word: причас	10 -1 6 -1 -14
word word: причем	25 -10 -17 -2 -32
word word: причет	-3 -3 -12 1 3
word word: причин	-30 33 11 -41 -20
word word: пришви	28 -26 -19 -16 23
word word: пришло	28 -11 -14 -15 -12
word word: приєдн	-28 -10 -4 15 26
word word: приїду	-23 -19 14 34 -15
word word: приїха	-10 -13 7 -5 18
word word: про	-19 15 -2 1 -17
word word: пробле	15 -5 -5 -14 -1
word word: пробув	-6 -6 -13 12 -5
word word: пробул	26 -3 20 -59 -16
word word: провад	-4 -3 -26 -11 43
word word: провед	-14 7 -22 3 1
word word: провел	0 -30 -1 -4 24
word word: провер	4 -6 -20 7 -1
word word: провес	-3 47 -11 -6 -32
word word: провод	-7 12 -16 -2 -3
word word: провок	-14 -17 -16 -5 18
word word: провів	-26 11 2 -9 2
word word: прогно	35 -8 -19 -7 -18
word word: прогол	-7 -5 -12 -10 28
word word: програ	-39 -18 -27 -10 54
word word: продаю	-3 -12 -23 -3 34
word word: продви	14 0 0 0 -14
word word: продов	27 -20 -5 -19 -9
word word: продол	-12 -19 12 -29 22
word word: продук	9 -2 -14 -6 2
word word: проезд	-16 -16 -1 15 -1
word word: проект	19 -35 -19 -10 23
word word: произв	0 13 -13 -10 -9
word word: произо	35 10 -21 -24 -12
word word: пройде	5 -25 -7 -1 2
word word: пройду	13 -38 -5 -12 11
word word: пройти	-31 33 22 -35 -24
word word: пройшл	-8 -13 -14 -29 31
word word: пройшо	35 -48 -14 -10 6
word word: проком	-9 -13 8 -10 11
word word: прокоп	-15 -18 31 -7 -19
word word: прокур	-14 -9 1 2 10
word word: проопе	6 -1 -27 -14 18
word word: пропав	-2 -29 -15 25 -11
word word: пропаг	-14 12 -2 15 -14
word word: пропоз	-30 6 -14 -30 36
word word: пропон	-6 19 -12 -22 -13
word word: пропор	30 -1 -22 -18 -1
word word: пропус	30 1 -13 -14 -19
word word: прорыв	-21 -10 -2 -1 29
word word: просив	-2 -9 18 -7 -5
word word: просил	20 -25 1 5 -35
word word: просим	-27 25 -27 -1 1
word word: просит	-23 3 10 -3 8
word word: проста	10 26 -15 -7 6
word word: прости	-39 -11 33 33 -24
word word: просто	24 -8 -3 -21 -28
word word: просув	-17 -1 -1 -9 19
word word: просьб	0 -1 1 -17 4
word word: просят	-54 -31 6 -18 39
word word: проте	-3 3 -3 -17 13
word word: протез	-46 -14 -34 -35 64
word word: протес	-42 -8 -13 -13 49
word word: проти	-17 0 -14 -23 28
word word: против	15 -12 -10 -5 -6
word word: проток	20 -10 -2 -4 -14
word word: протяг	-42 7 -11 20 12
word word: профіл	19 -12 -7 -15 10
word word: прохан	-7 -17 7 -15 8
word word: проход	-5 -8 11 -18 -21
word word: процед	15 29 -23 -2 -28
word word: процен	-23 -10 17 38 -23
word word: процес	25 14 -15 -25 -29
word word: прочит	-20 -11 -33 17 38
word word: прошед	-24 15 1 24 6
word word: прошел	45 -46 -33 -18 -9
word word: прошла	-19 -5 -10 12 28
word word: прошли	-4 -1 15 8 -20
word word: прошло	-36 1 34 -7 -5
word word: прошлы	6 -17 -28 -9 37
word word: прошу	-32 10 -8 28 -46
word word: проєкт	-39 -11 -33 -41 57
word word: проїха	28 -10 -13 -3 -18
word word: прямо	8 6 -19 13 -34
word word: прямой	-16 -2 -8 31 -19
word word: прямую	14 -2 -14 -11 -1
word word: прізви	12 -11 -30 -26 7
word word: пріори	-32 32 -25 -20 -20
word word: псевдо	-20 -6 -1 14 1
word word: психол	9 -14 10 -19 -13
word word: публик	-6 -26 10 -22 1
word word: публич	-3 -13 -2 21 -14
word word: публік	-23 -21 -7 -23 29
word word: пункт	-2 -13 -35 -16 41
word word: пункта	-19 -26 -25 -9 35
word word: пункте	-13 -6 22 -13 9
word word: пункти	30 -3 -6 -15 5
word word: пункто	-27 -7 -13 5 30
word word: пункты	-12 -14 -14 -37 31
word word: пункті	-11 -14 -6 -8 23
word word: пускаю	-7 -16 15 5 -8
word word: пустил	-14 -3 13 -20 6
word word: пусть	-7 -18 6 16 -3
word word: пути	20 33 -25 -11 -28
word word: путин	-26 4 12 -4 8
word word: путина	13 -26 -10 22 3
word word: путіна	-3 -5 16 -3 -15
word word: пухом	29 -9 -19 -10 -10
word word: пушили	-19 30 -37 -3 -4
word word: пушилі	-13 15 -9 -11 -5
word word: пэтрио	-17 -12 -11 -2 33
word word: пятеро	-1 -16 -18 -9 19
word word: пятеры	-33 0 20 -24 -25
word word: пяти	-21 -17 10 33 -1
word word: пятнад	-4 -3 -10 -2 6
word word: пятниц	16 15 15 -12 -54
word word: пятый	2 -15 -15 26 13
word word: пять	29 2 -24 -18 -30
word word: пятьде	54 -6 -18 -29 -26
word word: пятьсо	22 20 -22 -14 -21
word word: пів	-3 -16 -15 -13 6
word word: півден	17 -4 -21 -2 28
word word: північ	-34 -21 -7 -19 40
word word: півтор	14 -24 -24 -12 19
word word: під	-18 -9 12 -13 8
word word: підбив	-18 -2 -2 26 -5
word word: підвал	-2 -31 -45 -18 36
word word: підгот	-28 27 -3 -9 -25
word word: піде	-20 -2 3 -1 17
word word: підкон	26 3 -2 -16 -12
word word: підліт	4 -2 -30 -18 20
word word: підозр	-15 -30 -19 2 19
word word: підпис	-29 -5 -29 -31 29
word word: підпри	-13 -10 -6 -6 33
word word: підрах	-58 -18 -16 48 -22
word word: підроб	-19 18 -7 -3 -16
word word: підроз	-17 -5 -15 17 2
word word: підста	-14 18 -10 14 -16
word word: підсум	-19 -1 -23 32 -33
word word: підтве	-30 12 -31 17 -8
word word: підтри	-19 -38 -42 8 62
word word: підход	-6 -13 -10 -13 15
word word: пізніш	27 -35 7 -22 -8
word word: після	-21 -7 -7 2 12
word word: піти	-4 -10 -1 -9 19
word word: піхоти	-2 -16 8 0 -6
word word: пішов	-14 -2 26 -2 -6
word word: р	-10 -18 -3 17 -4
word word: работа	-12 -7 12 -8 -5
word word: работе	10 3 35 -15 -11
word word: работн	7 -14 -1 -4 20
word word: работу	-17 -28 -18 20 -7
word word: работы	-29 5 -44 20 7
word word: рабочи	3 25 -19 -13 -12
word word: рабочу	-16 -4 -2 -7 19
word word: рада	-14 -9 -2 -10 30
word word: ради	-28 -17 -17 52 4
word word: радий	4 -6 14 -32 -23
word word: радник	-33 -21 22 -13 29
word word: радост	18 -15 25 -36 -32
word word: радять	-9 -1 16 14 -29
word word: раді	10 -19 -22 -38 13
word word: радіст	36 -14 9 -14 -27
word word: радіти	-20 -35 31 31 -56
word word: раз	-37 29 10 -10 -18
word word: разбир	-34 -6 -13 24 28
word word: развед	-5 5 -39 -20 18
word word: развез	-15 -1 1 -2 20
word word: развер	-20 20 0 0 0
word word: развит	5 -5 -4 -6 11
word word: разгла	60 -26 -20 -10 -37
word word: разгов	-28 -5 44 -22 -8
word word: раздал	-27 -24 27 -21 -16
word word: раздел	-3 11 31 -30 -36
word word: рази	-4 -37 -10 1 42
word word: разлуч	23 -4 -1 -2 -18
word word: размен	42 -13 -4 -24 -24
word word: размес	-23 -7 29 -9 -24
word word: размещ	6 -20 1 -10 2
word word: размин	-15 -3 -13 -15 17
word word: разных	28 -20 -18 -10 -25
word word: разом	5 7 0 -26 0
word word: разреш	15 -17 -11 -5 -3
word word: разу	6 8 -29 -15 6
word word: разыск	-32 -15 -8 12 9
word word: разів	0 15 -14 -30 28
word word: район	-16 17 0 0 -1
word word: района	35 -7 -3 5 -5
word word: районе	-22 -2 -10 -16 20
word word: районо	3 -2 -5 13 -5
word word: районі	-8 -7 -5 -2 13
word word: ракет	-32 6 42 -16 -27
word word: ракета	-7 -13 -12 -3 30
word word: ракети	-12 -24 -15 19 -13
word word: ракетн	0 -4 -9 -11 18
word word: ракето	-24 6 -13 -3 18
word word: ракеты	-13 -1 -8 -2 14
word word: рамках	-14 -2 0 6 -2
word word: ранее	-43 -43 15 -21 39
word word: ранени	-11 -19 -17 11 17
word word: ранено	-8 0 0 0 8
word word: ранены	-12 8 -15 -9 8
word word: ранку	16 -12 39 -13 -38
word word: рано	-37 64 -3 23 -73
word word: ранок	-15 -3 16 -2 -4
word word: раньше	-38 -35 22 5 -2
word word: раніше	-7 8 -19 12 -6
word word: раскры	-18 -33 -34 -14 59
word word: распор	15 -12 -12 -1 -8
word word: распро	-35 38 -22 -19 22
word word: расска	26 -7 -7 -10 -16
word word: рассле	-18 -3 -1 34 -27
word word: рассма	-35 49 -21 -19 -26
word word: рассмо	-3 -3 -13 -11 25
word word: расстр	-61 -3 -12 -23 42
word word: рассчи	19 14 -29 -19 -3
word word: расчет	-12 -20 -9 -8 41
word word: расшир	-10 -21 -16 42 2
word word: раунд	-17 19 -19 -26 -10
word word: раунда	6 -23 39 9 -38
word word: рахува	6 -5 17 -5 -19
word word: рахунк	19 16 -27 -24 -4
word word: рахуно	10 -5 3 -14 -17
word word: рахує	-15 -1 0 15 0
word word: рации	-14 -12 -16 -2 36
word word: рбк	42 -7 -18 -17 -10
word word: рбк-ук	-6 26 -5 -3 -14
word word: реабил	-1 -7 3 -12 18
word word: реабіл	-13 -17 0 -51 14
word word: реакти	26 -3 -11 -14 -20
word word: реальн	-19 28 -15 17 -30
word word: реаліз	-19 -16 4 -10 0
word word: реанім	18 -22 0 -5 -23
word word: ребенк	-13 -2 -15 -22 37
word word: ребят	20 -19 -5 -32 14
word word: ребята	6 -13 11 -27 6
word word: регион	-7 10 -19 -9 6
word word: регуля	-34 -33 -29 21 0
word word: регіон	8 -28 -5 -13 28
word word: редакц	-26 27 9 4 -41
word word: реестр	-31 -2 33 5 -36
word word: режим	-4 -25 -32 -15 26
word word: режима	-5 -15 -11 -13 22
word word: режимо	28 -16 -9 -17 -17
word word: режиму	2 -3 12 -2 -9
word word: резерв	-11 -8 -16 -5 36
word word: резуль	7 11 6 -11 -15
word word: реинте	47 -13 -2 -34 -9
word word: рейс	20 -15 -27 -8 7
word word: рейсом	-8 -2 -6 -6 19
word word: рейсів	-5 -19 -25 -5 30
word word: рекорд	-12 -3 -16 1 1
word word: ремонт	-13 -5 -11 -12 34
word word: репатр	16 -8 3 -13 -13
word word: репорт	-19 -4 22 -5 -34
word word: респуб	-16 -1 18 4 -21
word word: ресурс	-32 1 -2 -3 21
word word: рефриж	8 4 7 -31 -16
word word: речей	-27 -14 -12 -17 32
word word: речник	-4 21 8 -1 -22
word word: речниц	38 -18 5 -12 -36
word word: речь	-21 28 -11 1 -6
word word: речі	-14 7 4 -10 -10
word word: решени	-5 2 11 -34 -34
word word: решили	-7 -21 -17 -3 38
word word: решта	-1 3 9 -16 -10
word word: рештки	22 -16 -2 -14 -6
word word: решту	-38 -25 13 23 9
word word: реєстр	-28 -11 -10 33 -20
word word: реінте	17 -1 -2 -3 -12
word word: риа	15 -24 -15 23 -27
word word: рисунк	-27 -3 18 -6 17
word word: рнбо	-15 17 -10 -18 -1
word word: робимо	14 -15 -20 -20 23
word word: робити	-14 -14 -18 -11 21
word word: робить	9 -14 -3 -1 13
word word: роблят	6 -12 -92 11 23
word word: робота	-23 17 -17 -3 14
word word: роботи	-26 -11 -24 49 -16
word word: роботу	6 -15 -28 -37 49
word word: роботі	-6 -27 -36 -21 38
word word: ровно	26 -8 -6 -19 -25
word word: родин	-31 15 -2 -21 8
word word: родина	-3 -29 -2 -12 31
word word: родине	31 -10 -5 -25 -20
word word: родини	12 -7 -6 -18 -14
word word: родинн	-31 -7 18 -2 16
word word: родино	-1 -2 21 34 -47
word word: родину	19 -2 -1 -15 13
word word: родині	12 -16 -34 -8 32
word word: родите	-23 15 14 -5 -2
word word: родича	-11 -7 -13 17 -4
word word: родичі	-26 -5 16 -5 -17
word word: родней	28 -18 -11 11 -17
word word: родной	59 -14 12 -37 -20
word word: родные	-6 -4 24 -16 -17
word word: родным	10 2 -6 -14 -12
word word: родных	-3 -23 -27 34 7
word word: родств	1 -34 -16 28 11
word word: рожден	17 -22 -19 -11 37
word word: рождес	0 24 -24 8 -16
word word: розбло	1 38 -24 -34 -13
word word: розван	19 -2 -3 -12 -2
word word: розвез	25 -2 -18 -3 -5
word word: розвід	11 5 -30 -24 21
word word: розгля	-30 29 -31 30 -31
word word: розгол	-37 14 -11 28 -30
word word: розділ	14 -22 -20 -13 28
word word: розкаж	14 0 -12 -1 -4
word word: розлуч	34 -8 -16 -34 -24
word word: розмеж	13 -2 -5 -1 -6
word word: розмов	-16 17 -11 -23 12
word word: розпит	-20 -8 26 -21 5
word word: розпов	-29 -18 13 11 0
word word: розпод	-21 -23 33 -8 -31
word word: розпоч	-2 -25 8 4 -10
word word: розрах	-2 10 -15 -25 0
word word: розсил	-2 -16 -20 -18 19
word word: розслі	-32 -17 -26 -22 40
word word: розстр	-33 -16 -7 -33 36
word word: розумі	-3 20 -27 -4 -43
word word: розшук	-21 -2 -13 31 -30
word word: розыск	-32 -23 -13 34 -19
word word: роками	18 -5 -16 1 -2
word word: роки	2 -9 -12 -27 30
word word: рокови	-23 -7 -2 -5 5
word word: роком	8 0 -2 -5 -2
word word: року	7 10 -20 -18 -5
word word: років	12 -20 -12 0 -6
word word: роль	10 -27 -3 21 -1
word word: россие	20 -8 -20 -2 -2
word word: россии	-2 -23 9 -10 2
word word: россий	8 -10 -7 13 -16
word word: россию	31 5 -13 -15 -43
word word: россия	21 -17 -20 2 -17
word word: ростов	14 -23 -26 -7 -5
word word: російс	-2 0 -20 0 4
word word: росію	-24 -21 -11 -4 34
word word: росія	8 -7 -8 3 -20
word word: росіян	-15 -11 -15 6 19
word word: росією	-34 -35 -6 32 9
word word: росії	22 -12 -16 -25 14
word word: ротаци	-9 -7 -4 0 20
word word: ротаці	-16 -6 -15 -5 22
word word: роти	-13 -14 -19 -17 34
word word: роты	-6 -1 -20 -1 28
word word: році	-22 -8 -6 36 -15
word word: рсзо	-9 -2 -14 -2 20
word word: рублей	-7 -12 8 -20 8
word word: рубля	-15 -24 -13 -2 44
word word: рук	5 -3 24 -5 -18
word word: руками	-15 -22 -32 19 6
word word: руках	-10 -8 -15 -1 29
word word: руки	-18 -5 20 -6 17
word word: руково	-10 -11 -28 31 18
word word: руку	-11 -14 7 24 -14
word word: румуні	12 -3 -1 -2 -6
word word: русски	-54 -34 -6 -16 42
word word: русско	6 11 -25 -26 2
word word: рустем	-15 39 -11 -9 -28
word word: рух	-14 7 -27 -7 28
word word: рф	38 -16 -1 -19 -8
word word: рыбалк	-40 -4 50 -23 -25
word word: рыльск	-16 -2 -29 -4 28
word word: рэб	-15 0 0 0 15
word word: рюкзак	-23 -20 -28 -24 45
word word: рядови	21 -3 -4 -7 -9
word word: рядово	-27 -3 21 0 1
word word: рядовы	27 -5 -26 -1 -10
word word: рядові	16 -2 -5 -6 -7
word word: рядом	12 35 -7 -14 -19
word word: рязани	-8 -10 -21 -6 24
word word: рятува	20 -16 -27 -10 1
word word: рятує	10 0 -2 -2 -5
word word: рівний	19 -1 -13 -1 -4
word word: рівно	33 -9 -19 -15 -22
word word: рівня	-4 -12 -12 -15 38
word word: рідна	28 -2 -2 -7 -19
word word: рідний	-18 -11 5 3 9
word word: рідним	-7 7 15 -36 -5
word word: рідних	30 -2 1 -35 -16
word word: рідног	2 -17 -4 -2 12
word word: рідної	-3 -8 -7 -8 23
word word: рідну	9 -4 21 -10 -20
word word: рідні	13 0 -6 -2 -13
word word: рідній	24 -23 -4 -22 -24
word word: різдва	-55 41 -19 -33 -6
word word: різдво	1 31 25 -15 -48
word word: різдвя	-5 16 -2 1 -16
word word: різним	-1 -2 -1 16 -13
word word: різних	24 -3 -8 -8 -13
word word: різниц	-17 -9 -62 -14 28
word word: різні	-14 -3 -10 -25 21
word word: рік	-22 -29 -10 23 10
word word: річниц	4 -16 12 -41 11
word word: рішенн	-11 -10 -3 -3 25
word word: сайті	-29 -19 -29 0 38
word word: сам	24 -25 -9 -22 -4
word word: сама	-16 -8 -19 12 24
word word: самаре	24 -4 -16 -2 -12
word word: самарс	-29 -5 40 -3 -7
word word: саме	-14 -4 -14 -11 9
word word: сами	-19 -26 10 10 -25
word word: самий	26 17 -27 -26 17
word word: самим	6 -11 -1 -6 13
word word: самих	-33 -18 -18 -16 23
word word: саммит	-23 -20 4 -19 21
word word: само	13 -24 -23 9 -2
word word: самого	23 -9 -6 -23 9
word word: самое	11 -1 23 -33 -4
word word: самой	-14 15 5 -3 -8
word word: самойд	10 -1 -1 -4 -4
word word: самоле	11 -8 21 -16 -16
word word: самому	39 -12 -13 -15 -40
word word: самост	-28 -10 0 -20 27
word word: самый	10 -7 10 1 -22
word word: самым	22 -2 14 -20 -14
word word: самі	0 -27 15 -11 -8
word word: саміт	0 -4 -15 -3 14
word word: санато	-53 -13 13 8 26
word word: санкці	-50 -4 -1 -2 20
word word: сапер	7 0 -15 0 12
word word: саперо	-15 0 -2 -4 21
word word: саперы	-37 -13 -24 6 47
word word: сарали	26 -13 -15 8 -28
word word: саралі	12 0 0 -12 0
word word: сарато	-16 -5 -5 24 -18
word word: сау	13 -1 -1 -1 -12
word word: саудов	-8 -2 2 -7 16
word word: саудів	22 -11 -18 -2 -3
word word: сбила	18 -19 -2 -2 -15
word word: сбили	-14 -4 -12 -6 20
word word: сбит	0 7 -5 -4 -8
word word: сбито	-1 -1 19 -2 -19
word word: сбу	-18 -21 6 -2 18
word word: сведен	23 -5 -12 13 -26
word word: сверен	-14 30 -22 17 -30
word word: сверил	-7 6 -17 16 -14
word word: сверх	-7 -11 -3 -2 12
word word: сверяе	-8 -14 -5 22 -2
word word: сверяю	-18 47 -18 -21 -19
word word: светло	14 14 -12 -4 -28
word word: свидет	-2 -3 12 -16 14
word word: сво	-16 15 -25 2 17
word word: свобод	19 -10 -10 -14 1
word word: свого	-13 -9 37 -13 -37
word word: сводка	-1 -4 -8 15 1
word word: сводки	13 -26 6 -28 -19
word word: свое	-11 15 -2 -3 0
word word: своей	-28 -16 -18 6 34
word word: своем	-12 -13 20 -19 -13
word word: свои	-14 -3 26 -15 -17
word word: своим	7 -10 -14 29 -18
word word: своих	3 16 -26 -16 7
word word: своихн	-3 -1 14 -8 -12
word word: свой	25 -4 -31 -6 -3
word word: свою	24 -21 -19 -16 13
word word: своє	-18 -3 -6 23 3
word word: своєму	0 -15 0 0 15
word word: свої	-15 -11 14 -14 7
word word: своїм	-24 -14 35 -8 -22
word word: своїми	16 0 -3 -7 -9
word word: своїх	4 16 -5 -15 -4
word word: свыше	-19 -15 -17 -3 22
word word: связал	-33 -6 7 -5 13
word word: связат	-15 -6 -4 -1 13
word word: связи	-25 -8 10 29 -36
word word: связь	-15 2 -28 -37 34
word word: свят	-4 3 -28 -7 27
word word: свята	-10 25 -20 -23 17
word word: святей	-26 8 -28 -18 1
word word: святку	16 -3 37 -10 -29
word word: свято	16 -2 -13 -17 0
word word: святог	6 8 -21 -18 11
word word: святом	-8 -19 -15 18 -1
word word: священ	4 0 -7 -13 -15
word word: свідкі	-7 -4 22 11 -12
word word: свідом	14 3 -13 -9 -31
word word: свідче	-33 -25 -34 0 33
word word: свідчи	-13 -2 -23 -4 34
word word: свій	17 0 -10 1 -16
word word: світ	-33 -35 0 2 26
word word: світла	16 -22 -36 -30 33
word word: світли	0 -3 -14 -12 16
word word: світло	-36 -22 -8 -33 45
word word: світу	-26 -9 -19 16 35
word word: сдавши	-32 -4 -27 -18 39
word word: сдалис	-20 -5 -4 -4 24
word word: сдался	-2 -5 -10 17 -2
word word: сдать	-33 11 -30 -22 37
word word: сдатьс	-23 -22 -44 -23 41
word word: сдвину	0 24 -16 -1 -8
word word: сделае	-9 -6 0 18 -9
word word: сделал	-15 -16 -14 19 12
word word: сделан	-11 -14 24 -12 -20
word word: себе	38 -37 -4 -5 9
word word: себя	34 -17 -26 -12 -26
word word: севаст	13 -4 -16 -8 -4
word word: север	13 -2 -5 -7 -1
word word: северо	-25 -10 -10 -2 40
word word: сегодн	43 -16 -1 -19 -31
word word: сезон	-11 -13 -35 -4 46
word word: сейчас	-15 -4 -6 23 -33
word word: секрет	-32 24 -27 47 -52
word word: сектор	-20 0 -1 0 20
word word: сел	-14 -15 -16 -9 39
word word: села	-42 -4 -14 -16 43
word word: семей	-17 -18 12 -4 5
word word: семеро	-11 8 11 -19 12
word word: семеры	20 -21 24 -4 -43
word word: семи	-12 23 -7 11 -14
word word: семнад	9 -1 -2 -1 -5
word word: семь	-5 -20 -8 22 -36
word word: семьде	13 -7 7 -12 -20
word word: семьи	13 -21 0 -5 -16
word word: семья	18 -14 16 -4 -17
word word: семьям	-8 18 -11 -16 10
word word: семьях	19 15 -3 -12 -16
word word: сентяб	18 -31 17 -48 0
word word: сергей	-30 -3 12 -23 8
word word: серед	5 -9 -2 -9 0
word word: середи	-32 7 -6 21 -37
word word: середн	-12 -12 5 4 -1
word word: середу	32 -6 -5 -19 -8
word word: сержан	27 -4 -15 -10 -2
word word: серйоз	-8 8 -25 -12 18
word word: серпен	0 -26 -9 -15 25
word word: серпня	-2 -10 20 -18 -1
word word: серпні	-28 -1 -19 24 19
word word: сертиф	-21 -11 3 12 7
word word: сестер	24 -7 -29 -37 -14
word word: сестра	-16 -3 33 -3 -16
word word: сестри	-12 -1 14 -15 -5
word word: сестро	25 -1 17 -8 -32
word word: сестры	26 -8 -8 -25 1
word word: сети	-22 -12 -19 -19 31
word word: сигнал	-28 -6 -27 3 29
word word: сидели	0 -1 25 -18 -17
word word: сиділи	23 -4 -8 -6 -18
word word: сизо	-5 -6 -10 -11 14
word word: сил	29 -5 -12 -3 -13
word word: силам	14 -1 -5 -3 -5
word word: силами	-3 -15 -23 -9 44
word word: силе	-25 0 -6 -10 71
word word: сили	36 -3 -29 -3 -3
word word: силови	24 0 -16 -9 -1
word word: силовы	2 -21 -1 36 -13
word word: силу	-17 -1 -44 -8 56
word word: силы	0 -24 -11 -5 25
word word: сильні	-47 -2 53 -14 -47
word word: син	-30 -2 35 -2 -16
word word: сина	-5 -15 26 3 -21
word word: синода	-33 11 8 -21 -22
word word: сином	4 -18 16 14 -25
word word: синьо-	20 -4 -15 0 -4
word word: сирии	-16 0 -3 0 18
word word: сирськ	4 -11 -7 -25 1
word word: систем	-15 -25 -2 12 -3
word word: ситуац	-25 3 -7 -4 27
word word: сих	-26 1 15 -2 1
word word: скажем	-20 24 -14 -7 -9
word word: скажу	-26 21 -5 19 -35
word word: скажут	-15 8 29 -23 -30
word word: сказав	-4 32 13 -13 -27
word word: сказал	-27 7 -11 -14 23
word word: сказан	0 31 -13 -10 -12
word word: сказат	-40 17 6 11 -15
word word: скаржи	-22 -8 -19 -8 31
word word: скасов	-2 -17 -15 -4 17
word word: скинув	-11 0 0 -12 21
word word: склад	26 9 -15 -4 -16
word word: склада	-21 -30 17 -13 20
word word: складе	-18 4 -4 -27 29
word word: склади	-21 -5 -14 -7 40
word word: складн	30 1 -9 -5 -20
word word: складу	-13 -5 -8 21 -3
word word: складі	-16 -10 14 14 -1
word word: скольк	1 -1 -18 26 -34
word word: скорее	-2 -2 12 -1 -8
word word: скоро	4 -6 21 -39 -30
word word: скорой	-18 -3 18 -5 8
word word: скільк	-62 -35 -43 76 -16
word word: скінчи	-13 15 -14 -6 -10
word word: слава	3 -19 -19 -4 16
word word: славут	-17 -7 -20 -10 23
word word: сладос	-16 -2 -23 -17 20
word word: следов	17 -8 -10 -14 14
word word: следст	-37 -18 -18 9 41
word word: следуе	-8 -15 -5 -11 16
word word: следую	-12 -4 29 -17 -32
word word: слезы	-8 -10 53 -16 -23
word word: слов	-2 16 -6 0 -6
word word: слова	-13 1 19 4 -21
word word: словам	-12 0 9 10 -27
word word: слово	11 0 4 -21 -25
word word: сложил	-21 -10 6 -4 18
word word: сложит	-16 14 -2 -1 13
word word: сложно	23 -14 -18 -13 -19
word word: сложны	30 -6 -24 -1 -25
word word: служат	17 0 -12 -4 0
word word: служба	18 -11 -1 6 -37
word word: службе	-2 -1 -26 -50 67
word word: служби	-14 -4 8 8 -3
word word: службо	-12 -4 0 -14 15
word word: службу	0 -21 -12 -23 40
word word: службы	4 -8 15 -3 -9
word word: службі	15 -13 -11 -13 8
word word: служил	19 -1 -1 -8 -15
word word: служит	0 -2 3 13 -15
word word: слухав	20 -16 -8 9 -19
word word: слухай	-14 -24 -6 -22 48
word word: слухал	-5 -14 38 -3 -30
word word: слухам	-6 21 -17 -10 -3
word word: случае	-29 -13 -20 28 16
word word: случай	-31 0 -5 31 3
word word: случая	14 -10 -15 -10 26
word word: случил	33 -2 -9 -17 -9
word word: сльози	-18 -16 22 -31 6
word word: слів	1 -15 19 -15 -4
word word: слід	-15 -9 22 -11 -13
word word: слідст	11 -15 -29 -25 48
word word: слідчи	14 -16 14 -43 -8
word word: слідчо	-22 -6 37 -17 -4
word word: слідчі	22 -13 -4 -18 3
word word: сліз	14 -13 -4 -14 -16
word word: смеетс	-18 -4 5 -11 25
word word: смерте	27 0 -6 -19 -19
word word: смерть	-39 -28 -22 -36 41
word word: сми	-18 19 9 -24 43
word word: смогли	-12 -4 14 -10 -6
word word: смогут	-17 9 13 -28 -4
word word: смотри	-14 -5 50 -7 -48
word word: снайпе	-13 -7 -13 -9 16
word word: снаряд	25 -22 -15 -23 -2
word word: сначал	-9 12 7 -18 -31
word word: снбо	1 35 -13 -11 -17
word word: снова	-7 2 -21 -29 15
word word: снігур	22 -18 -12 -19 19
word word: со	-10 6 -13 -1 14
word word: собесе	-21 25 -10 12 -32
word word: собира	-5 -14 9 14 -22
word word: соблюд	-23 7 -4 -3 22
word word: соборн	-15 -5 14 -11 12
word word: собрал	-26 14 -22 -21 -4
word word: собран	-18 14 7 -1 -16
word word: собі	-20 0 -41 -8 28
word word: советс	-39 -15 -25 -22 66
word word: совету	-10 26 -4 -7 -8
word word: совмес	-25 -15 -7 -16 31
word word: совсем	42 -5 -19 -5 -26
word word: соглас	-8 63 -44 -29 -51
word word: соглаш	-12 17 -21 -23 18
word word: содейс	45 -6 -13 -12 -14
word word: содерж	-21 -11 -18 16 3
word word: сожале	-26 15 1 21 -28
word word: созвон	-22 -2 36 -7 -28
word word: солдат	13 -9 -21 8 -10
word word: соледа	-13 5 25 -11 -23
word word: сон	-15 -11 3 -9 16
word word: сообра	11 15 -4 -2 -15
word word: сообща	1 -12 11 7 -25
word word: сообще	-35 18 -35 -13 26
word word: сообщи	32 -26 0 -14 -4
word word: сообщу	-5 -43 -13 -9 51
word word: соотве	-11 27 -19 -5 14
word word: соотеч	-22 -4 -15 25 -9
word word: соотно	20 -19 -40 41 -29
word word: соприк	37 -10 -12 -8 -12
word word: сопров	-9 4 4 -9 -8
word word: сорвал	-19 35 -32 -8 -30
word word: сорван	10 38 -17 -8 -18
word word: сорок	7 -6 6 -22 -38
word word: сорока	1 -6 -18 17 -35
word word: сослуж	-31 -30 -16 -12 29
word word: состав	21 -6 -9 -12 -15
word word: состои	-19 33 -29 -11 -30
word word: состоя	8 -3 -19 9 -3
word word: сотен	-23 -15 26 -6 14
word word: сотень	5 -11 -4 9 -7
word word: сотни	16 16 -20 4 -39
word word: сотня	15 -1 -12 0 -3
word word: сотням	-2 14 -18 -11 13
word word: сотні	-14 -26 12 -3 3
word word: сотруд	7 8 -23 -22 16
word word: софійс	-21 -30 0 4 -9
word word: сохран	-11 -8 -2 24 -6
word word: социал	14 -16 -1 11 0
word word: соцмер	-19 -6 -2 4 21
word word: соціал	-6 -24 -4 -15 21
word word: сочи	-20 5 -18 -2 24
word word: союзни	-17 -1 -32 -7 12
word word: спав	-16 -14 17 -2 -7
word word: спали	-2 -5 38 -9 -24
word word: спарта	0 -2 -21 -4 16
word word: спасат	-12 -3 -5 -4 19
word word: спасен	-44 -7 -29 -20 38
word word: спасиб	12 -8 5 -26 5
word word: спасли	-35 -1 -5 -1 38
word word: спершу	-15 -15 31 -6 -18
word word: спецбо	-4 -1 11 -1 -5
word word: специа	12 -11 -9 -5 -4
word word: спецоп	-1 -22 -11 28 -7
word word: спецпо	-8 -3 29 -3 -23
word word: спецпр	9 -3 -16 -21 4
word word: спецпі	-28 -9 29 -11 11
word word: спецсл	-6 -21 -23 -7 32
word word: спеціа	1 -19 1 -12 22
word word: списка	0 8 3 -8 -20
word word: списке	35 20 -21 -8 -52
word word: списки	-36 39 -21 7 -24
word word: списко	20 5 -15 22 -28
word word: списку	-5 5 3 -26 7
word word: спискі	-16 5 -14 14 -1
word word: список	-34 26 -33 -20 -18
word word: сплять	43 -19 -11 -6 -13
word word: сповіщ	-17 -15 -7 -19 36
word word: сподів	-27 31 -6 -20 -28
word word: спожив	-15 -12 -2 19 -19
word word: спокій	6 -21 13 -22 11
word word: сполуч	-24 7 2 -12 4
word word: спорти	-21 -16 25 -8 -7
word word: спосіб	18 32 -19 -8 -36
word word: спочат	-16 16 14 -21 -27
word word: справ	2 -1 -8 -21 12
word word: справа	0 0 -15 0 13
word word: справд	-17 -22 25 -7 -20
word word: справе	-14 -18 -18 -22 34
word word: справж	23 -20 -16 -24 18
word word: справи	43 -28 -15 -9 -16
word word: справк	-1 -4 -2 -5 11
word word: справу	27 -17 -8 -13 2
word word: спраши	-20 3 8 14 -42
word word: сприяв	21 -9 -2 -7 -4
word word: сприян	24 -27 -4 12 -5
word word: спроси	-25 -15 25 18 -31
word word: спрост	-20 51 -16 -16 -11
word word: спуска	-35 -1 40 -4 -3
word word: спят	-27 -28 31 -5 -25
word word: співаю	-21 -1 54 -3 -36
word word: співпр	49 -6 -27 -14 -36
word word: співро	10 2 8 22 -50
word word: співчу	9 26 -16 -17 -5
word word: спілку	-15 -19 24 -10 -26
word word: спільн	4 -31 -9 16 3
word word: сразу	28 -20 -38 -19 10
word word: среди	6 -23 -3 -12 18
word word: средст	11 -6 -15 -14 3
word word: среду	-5 18 -8 -14 -21
word word: срок	-35 35 -18 -25 12
word word: срокам	11 -4 -5 -6 -4
word word: сроках	-43 54 -43 16 -24
word word: сроки	-39 72 -31 -27 -52
word word: срочни	1 -9 11 5 -49
word word: срочно	13 -3 18 -2 -25
word word: ссо	14 0 -14 0 0
word word: ссылко	42 -11 -19 -17 -26
word word: ст	-3 -10 -14 -4 15
word word: ста	39 3 -24 3 -22
word word: стабіл	-44 24 14 -5 -23
word word: став	-5 -4 -20 -14 35
word word: ставил	4 -18 -6 -2 19
word word: ставка	2 -12 2 24 -11
word word: ставки	-9 -18 -3 -8 32
word word: ставку	15 9 -18 -4 -28
word word: стал	23 -3 -25 -4 -3
word word: стали	-71 -7 -13 -9 43
word word: стало	21 -11 -3 -9 -16
word word: сталос	17 -5 -32 -14 10
word word: стамбу	-8 -19 7 27 -35
word word: стан	-18 7 18 -12 -32
word word: стане	13 -22 -31 14 -25
word word: станет	-16 22 -3 -2 -2
word word: станов	7 -4 -2 -9 8
word word: станом	-49 -5 -24 30 -3
word word: станци	-21 -12 -3 -2 25
word word: станці	12 -2 -5 -2 -6
word word: старик	20 -1 20 -5 -34
word word: старме	-24 0 -22 -17 24
word word: старт	-31 17 -30 -4 -4
word word: старту	35 -34 -11 -2 -9
word word: старше	5 -11 -7 -11 6
word word: старши	-34 -13 24 -6 -18
word word: старые	-1 -4 -1 -2 8
word word: стати	-15 26 -10 12 -29
word word: статис	0 -8 -10 15 -16
word word: статте	24 -10 0 -3 -7
word word: стаття	-21 -2 -14 -11 25
word word: статті	15 -10 -14 -4 13
word word: статус	-38 -24 -34 -22 68
word word: стацио	-13 -5 -4 -1 14
word word: стверд	31 -7 -8 -15 -4
word word: створе	-22 1 -1 28 -18
word word: створи	-20 -9 -9 -7 30
word word: стежте	-20 -6 -16 27 13
word word: стив	-22 31 -5 -2 -28
word word: сто	33 -13 -17 -16 -29
word word: стоит	-28 16 30 -19 -33
word word: столе	0 -13 -6 -9 15
word word: столиц	8 -35 -55 -31 61
word word: столич	-2 -10 -28 -7 32
word word: столов	-12 -2 19 -5 -9
word word: столом	-12 -14 11 23 -19
word word: стольк	6 -5 -11 -14 27
word word: столі	-11 15 -14 2 -15
word word: стомат	-21 -6 22 -4 -6
word word: сторон	-7 26 -10 -16 -14
word word: сторін	-44 2 -8 20 9
word word: стояв	-17 -8 16 -5 -3
word word: стояли	3 -9 -7 -13 2
word word: стоят	-27 15 -24 -10 6
word word: стояти	17 -1 -28 -18 30
word word: стоять	-6 14 -4 -6 -12
word word: стоїть	-5 -15 1 7 1
word word: стран	8 -19 -37 14 2
word word: страна	7 -9 -29 -17 4
word word: стране	-7 -13 19 -5 4
word word: страни	26 -14 11 -33 -17
word word: страны	24 14 -8 -16 -14
word word: страсб	-36 -22 -19 -4 21
word word: страсн	17 -1 -4 -4 -16
word word: страт	-1 -8 -4 -30 37
word word: страте	-25 -18 -16 -23 52
word word: страшн	-12 -6 31 4 -16
word word: стрель	-19 -3 -17 -3 28
word word: строго	-40 -11 -19 -20 26
word word: строит	-7 -5 -5 -26 31
word word: строй	-29 -4 -30 10 42
word word: строк	17 -2 24 -17 -25
word word: строки	-7 -1 22 -9 -19
word word: строко	29 -21 -10 8 -33
word word: строкі	30 -10 -9 -5 -14
word word: строю	-15 -6 24 -17 -12
word word: структ	0 -18 -2 -1 9
word word: стрій	-31 -16 12 13 9
word word: студен	-9 -5 -18 12 -1
word word: ступил	-30 -6 40 -3 -5
word word: стіл	-27 -38 19 19 2
word word: стільк	18 -4 -6 -9 -12
word word: суббот	19 -17 9 -13 -39
word word: субота	23 -15 -14 -33 -16
word word: суботу	39 -37 21 -15 -45
word word: суд	-51 -16 -25 -4 31
word word: судами	13 -1 -1 -1 -11
word word: суден	-14 -2 -25 -9 19
word word: суджан	40 -7 -3 -29 -17
word word: судже	-22 -2 -5 21 16
word word: суджи	25 35 20 -24 -46
word word: суди	-6 -1 -3 20 -19
word word: судити	-16 -14 -3 -2 12
word word: судмед	14 -5 -1 -20 -5
word word: судна	-21 -3 -17 -14 32
word word: судно	-25 0 -4 -2 28
word word: судов	-19 14 14 -7 3
word word: судово	17 -1 -10 -1 -8
word word: судом	-16 28 -38 -7 31
word word: суду	-10 -6 -5 -13 17
word word: судьба	-28 14 -11 2 -10
word word: судьбе	-4 24 -25 1 -8
word word: судьбу	-26 12 -9 -13 26
word word: сум	23 -5 -9 -7 -18
word word: сумах	-1 15 -22 4 -22
word word: сумма	15 -4 0 -8 -14
word word: сумско	24 -34 -21 17 -25
word word: сумськ	-10 -6 -11 -14 15
word word: сумщин	8 -9 1 -45 7
word word: сумы	-11 -1 -1 18 -10
word word: супров	25 -9 8 -17 -25
word word: супруг	-1 -1 -6 -1 9
word word: суспіл	19 -18 3 -5 -10
word word: сутки	22 -22 -6 -28 23
word word: суток	-11 -13 15 -3 9
word word: сухопу	15 0 0 -1 -13
word word: сущест	-1 -26 -19 -14 38
word word: сфабри	15 0 -15 0 0
word word: схопил	0 -1 -9 12 -9
word word: схуд	-9 -18 26 -5 -19
word word: схудли	-10 -1 12 -1 -12
word word: счастл	-10 -4 45 -3 -24
word word: счет	10 6 -13 -16 -11
word word: счета	-10 14 -6 -26 -1
word word: считае	-11 -30 10 -1 0
word word: считай	34 -1 -5 -30 -1
word word: считал	6 -6 -2 -10 8
word word: считат	-1 -11 -10 -4 24
word word: считаю	-17 -5 -8 18 -12
word word: сша	-16 -16 -8 -5 24
word word: сына	-18 6 27 -15 5
word word: сынове	-8 -15 11 -21 12
word word: сьогод	17 -8 -7 -5 -7
word word: сюда	24 -12 -18 -5 12
word word: сізо	-23 -17 -1 -31 28
word word: сіл	1 -15 -10 -23 29
word word: сім	-1 -6 5 9 -7
word word: сім'ям	-1 22 -20 -17 -8
word word: сімдес	31 -12 -6 -7 -19
word word: сімей	-17 9 -14 25 -34
word word: сімнад	25 0 -3 -6 -19
word word: сімох	14 -9 -3 -3 0
word word: січень	-13 14 -4 -5 -8
word word: січня	-36 -19 33 -3 -23
word word: січні	-18 15 -37 26 11
word word: т	-13 -1 -8 -26 27
word word: та	-1 -1 -10 -5 7
word word: табора	-15 -22 -4 39 -37
word word: табори	-38 -19 -7 -38 46
word word: табору	-4 -19 19 -19 12
word word: таборі	3 -10 -24 -5 12
word word: табір	-40 -31 -21 -13 28
word word: таганр	-55 -21 28 -13 27
word word: так	-18 22 -18 -4 -17
word word: така	-8 -7 -49 13 22
word word: такая	-6 26 -12 -15 -20
word word: таке	2 22 -21 -29 22
word word: также	-16 25 13 2 -33
word word: такие	11 -16 -34 -24 35
word word: такий	35 -13 8 -18 -18
word word: таким	0 -12 -8 -9 8
word word: таких	-23 -42 -8 0 42
word word: такого	-23 25 -2 21 -21
word word: такое	-10 -5 11 12 -18
word word: також	9 -11 -23 8 5
word word: такой	53 -5 -34 -18 -17
word word: таком	-15 15 -2 -1 -1
word word: такої	17 -19 -9 16 -4
word word: тактич	-19 -7 -9 -4 19
word word: таку	-19 -2 -4 25 -1
word word: такі	-3 -12 -10 -1 10
word word: там	6 -23 -10 2 7
word word: танк	15 0 0 0 -15
word word: танка	-5 -4 10 0 -3
word word: танкер	-12 -1 -3 -1 16
word word: танки	-7 -6 -14 -1 26
word word: танкис	-19 -1 1 -4 12
word word: танков	1 -10 -7 12 -3
word word: танків	-16 -15 -12 -36 48
word word: тасс	18 6 -7 -16 -6
word word: татар	-49 12 -19 -64 23
word word: татари	19 -1 -15 -8 -17
word word: тато	-17 -31 12 -18 21
word word: татьян	26 7 -27 7 -24
word word: таємни	52 4 -49 -14 -20
word word: твердж	53 -2 -27 -13 -15
word word: те	-28 32 5 -27 -15
word word: теж	16 -17 -11 0 -16
word word: текуще	-14 -14 -19 11 24
word word: тел	18 -22 1 4 -13
word word: тела	-3 -9 6 -20 1
word word: телам	0 -14 1 68 -16
word word: телами	0 3 -2 -1 -23
word word: телах	38 -10 -4 -23 -30
word word: телегр	0 52 -40 -16 10
word word: телека	-15 15 23 -3 -27
word word: телема	-33 -2 -9 23 -41
word word: телефо	-1 -41 40 -2 -28
word word: тело	11 7 -17 -8 -16
word word: тем	-23 3 17 20 -34
word word: тема	21 -18 -16 -22 22
word word: теме	-1 -23 -18 -26 33
word word: теми	-2 0 -1 -13 16
word word: тепер	2 -10 19 -7 -20
word word: теперь	17 11 9 -35 -18
word word: теплые	-26 -8 15 -22 22
word word: теракт	11 -15 -6 -13 13
word word: терито	-4 4 -20 18 -4
word word: термін	-37 -2 -15 -14 30
word word: терноп	-31 -15 39 -15 6
word word: теробо	30 -1 2 -3 -27
word word: терпен	-12 18 -21 -20 -15
word word: терпін	-19 8 -13 17 -21
word word: террит	23 -1 -8 -11 -17
word word: террор	9 -23 1 -18 -12
word word: тети	11 -1 0 -2 -8
word word: тех	-30 -40 20 16 -11
word word: техник	-9 -3 -4 -14 17
word word: технік	-33 -4 -13 -14 37
word word: техніч	-4 9 -37 -21 -2
word word: течени	-27 -27 -4 12 9
word word: тижден	-6 18 -17 -25 7
word word: тижня	-31 36 10 -15 -21
word word: тижні	11 -35 -18 -38 22
word word: тижнів	27 0 -8 -4 -21
word word: тим	-4 -10 -20 4 11
word word: тими	-4 -19 23 -15 7
word word: тимчас	34 -21 -5 -11 7
word word: типа	-10 -10 -8 -7 26
word word: тис	-27 -25 -20 11 15
word word: тиск	-19 19 -2 -9 -6
word word: тисяч	-31 -19 -19 46 -12
word word: тисяча	7 0 -21 0 -15
word word: тисячу	33 -13 -23 -32 -2
word word: тисячі	-31 -6 -5 24 -9
word word: тих	-33 -31 30 4 -7
word word: тиша	-13 12 13 2 -27
word word: тишина	-25 -2 41 -1 -38
word word: тишины	-1 -18 23 -1 -10
word word: тишу	-3 27 -10 -2 -13
word word: тиші	14 17 -19 -6 -5
word word: то	30 -6 -10 -29 -19
word word: товари	-40 -25 -2 -29 30
word word: тогда	34 -9 -6 -24 -22
word word: тоді	-32 19 -9 19 -8
word word: тож	-47 -23 41 -14 -9
word word: тоже	8 20 7 -23 -35
word word: той	29 -7 3 -6 -27
word word: только	-4 23 2 -13 -37
word word: том	-16 -6 -13 8 20
word word: тому	17 -16 3 -2 -19
word word: тонн	-18 -10 -9 -5 24
word word: тонны	-4 -2 -5 -5 15
word word: торгов	2 -12 -9 29 -18
word word: торт	-11 0 21 -1 -21
word word: торік	0 -10 -34 -17 39
word word: тот	-12 -14 19 -24 -2
word word: точку	-9 2 -25 -15 9
word word: точно	-13 -19 -14 16 -10
word word: точног	22 -11 -3 1 -11
word word: точну	20 -8 -16 0 -26
word word: травен	-14 -18 -3 14 25
word word: травма	-26 -5 33 -1 -31
word word: травня	-34 27 5 -13 -13
word word: травні	-25 -33 -33 -35 65
word word: традиц	27 4 -24 -9 -16
word word: трамп	7 38 -10 -14 -25
word word: трампа	-20 -25 15 -11 15
word word: трампо	-30 13 -20 27 10
word word: трампу	-10 15 -4 -15 -19
word word: трансп	0 7 -17 -2 4
word word: трапа	-24 -5 28 -9 -21
word word: трапля	30 -1 -11 -19 -1
word word: трапу	-35 -1 38 -4 1
word word: треба	-6 0 -16 16 -23
word word: требуе	-6 27 -25 -19 -8
word word: трек	12 -36 7 2 -13
word word: трем	-1 12 -19 -13 17
word word: тремя	-56 7 16 -26 10
word word: тренін	-5 -15 -8 -2 29
word word: третий	-9 11 -10 3 -36
word word: третин	10 -19 -9 -6 23
word word: третье	-2 -9 -12 20 -30
word word: третьи	14 13 -11 -5 -19
word word: третьо	12 -10 -12 -7 15
word word: третью	-1 13 -16 7 -16
word word: третья	-34 -23 47 -2 2
word word: третя	-8 -5 -9 -8 10
word word: третє	13 -15 -14 -14 12
word word: треті	20 -2 -16 7 -33
word word: третій	21 -4 -10 -7 1
word word: третіх	-8 -7 -1 9 7
word word: трех	-4 9 1 -9 -18
word word: трехра	-13 -16 -8 -10 17
word word: трехст	-10 -67 -49 -6 79
word word: три	18 -25 6 0 -9
word word: трибун	-31 -3 -54 13 3
word word: тривав	27 -11 -27 -11 -6
word word: тривал	5 -18 3 6 -31
word word: триват	9 -1 9 -3 -36
word word: триваю	-8 19 -20 0 -18
word word: триває	-4 10 -47 -34 24
word word: тридца	21 -6 -7 -16 -15
word word: тридця	28 -27 10 -18 -4
word word: тримав	18 -2 -15 -12 11
word word: тримай	-8 -28 -23 -12 47
word word: тримал	38 -4 -11 -11 -17
word word: триман	-20 -17 -7 -7 46
word word: тримат	-14 -3 -11 -14 15
word word: тримаю	-17 -34 -1 -6 19
word word: тримає	-3 -22 -8 -12 14
word word: триста	16 -2 -15 -14 -1
word word: тричі	-35 -30 -6 -12 24
word word: тро	3 -1 -25 -3 12
word word: трое	-3 -7 -11 -16 19
word word: троим	-20 -1 13 0 12
word word: троих	18 -12 -33 -8 31
word word: трохи	12 -27 -22 39 -2
word word: троє	13 4 17 -23 -18
word word: трубку	-19 -9 12 -10 -4
word word: трудне	19 0 -18 -17 -3
word word: трудно	-1 -6 3 -10 -11
word word: трьома	-17 30 46 -10 -78
word word: трьох	-19 -13 39 -26 -4
word word: ту	13 5 5 -20 -20
word word: туберк	35 -10 -9 -10 0
word word: туда	26 -8 -24 -5 -2
word word: туди	-18 -14 -7 -10 29
word word: турецк	-21 13 1 -10 9
word word: турець	-14 28 -1 -1 -31
word word: туречч	-26 31 26 -8 -39
word word: турции	-38 -21 52 -19 -10
word word: турция	-29 21 -11 -5 27
word word: тут	-13 -7 -6 -13 28
word word: тцк	4 -8 -4 21 -13
word word: ты	1 -14 -13 0 22
word word: тыл	-15 0 -1 0 15
word word: тыс	10 -20 -13 16 -6
word word: тысяч	-39 -15 -13 22 14
word word: тысяча	17 16 -13 -31 -26
word word: тысяче	15 -1 -1 -14 -3
word word: тысячи	12 -19 -30 17 -19
word word: тысячу	8 17 21 -35 -52
word word: тюльпа	-4 -14 -16 -6 19
word word: тюрем	-12 -19 -8 -1 30
word word: тюрмах	-14 -12 -6 12 0
word word: тюрьма	0 -10 0 3 4
word word: тяжело	14 -4 -11 -8 -14
word word: тяжелы	18 -6 -2 -7 -3
word word: тяжке	8 0 -5 0 -3
word word: тяжкий	-14 -7 16 -11 -15
word word: тяжко	39 -2 -4 -31 -6
word word: тяжкоп	20 -3 -18 -14 -15
word word: тяжкох	59 -20 -19 -20 -1
word word: тяжкі	-14 13 5 -6 -5
word word: ті	4 -17 9 -6 -13
word word: тіл	-2 -11 -16 13 -7
word word: тіла	23 -9 1 -28 -4
word word: тілами	13 21 -23 -21 -19
word word: тіло	11 -5 -15 -29 10
word word: тілом	10 -14 -20 -21 34
word word: тільки	-19 14 13 5 -24
word word: у	-16 -11 5 2 -2
word word: убитым	-11 0 -1 -2 14
word word: ув'язн	-8 18 -18 12 -16
word word: увага	-11 8 -26 -27 0
word word: уваги	-22 4 13 -11 -7
word word: увагу	19 -2 14 -11 -17
word word: уважае	-10 -1 -20 29 -18
word word: увезен	-1 0 0 18 -18
word word: увезли	14 0 -2 -26 -9
word word: увечер	21 -14 4 -16 -12
word word: увидел	12 -1 8 -14 -23
word word: угкц	25 -7 -6 -15 -1
word word: угода	-35 -7 13 -11 3
word word: угодам	-15 -4 -23 13 28
word word: угоду	-7 -39 -34 -38 69
word word: угорщи	22 -4 -26 -17 -21
word word: угрожа	30 -5 -7 -7 -16
word word: угрозо	49 -3 -13 -19 -40
word word: угрупо	7 -2 -1 -18 15
word word: удалос	8 -8 -15 8 -1
word word: удар	-22 12 -19 -9 24
word word: ударам	-11 -4 -5 -1 21
word word: удари	33 -8 -4 -9 -12
word word: ударны	-9 -10 -7 -2 23
word word: удару	-5 -1 -2 -20 25
word word: удары	22 -28 -10 -5 17
word word: ударів	-12 -3 -1 6 -4
word word: удержи	-4 -3 -20 24 -33
word word: удовле	-28 -29 26 51 -33
word word: удома	38 -5 -28 -27 -14
word word: уехали	21 -2 11 11 -29
word word: ужгоро	-30 -15 50 -2 -17
word word: уже	10 -3 -10 -1 -8
word word: узах	-14 12 8 -4 -29
word word: узбеки	-16 -2 -1 25 -7
word word: узгодж	-31 33 1 -13 -25
word word: узгоди	-63 47 -24 -10 -10
word word: узнал	-20 -14 26 0 -16
word word: узнала	-3 -3 -36 -9 46
word word: узнали	17 30 3 -12 -21
word word: узяли	29 -4 -6 -3 -7
word word: узятих	15 0 -14 -1 -13
word word: узято	-12 15 -4 -36 7
word word: уилан	-16 -1 -9 -1 16
word word: уиткоф	-16 -6 -21 -11 8
word word: указ	-14 -9 -14 -11 26
word word: указал	-29 -27 35 -1 -25
word word: указан	17 -6 -12 -1 -1
word word: указыв	0 -1 0 -18 19
word word: уклін	13 0 -6 -6 -1
word word: украин	7 0 -8 4 -11
word word: україн	17 -10 -10 4 -9
word word: укрінф	-21 1 -3 22 -8
word word: улетел	-15 0 -9 0 15
word word: умеров	-30 88 -19 -29 -23
word word: умов	26 -25 -2 8 -20
word word: умови	-28 33 -43 -19 32
word word: умєров	-23 53 2 -10 -25
word word: уничто	2 -11 -19 -23 21
word word: уночі	-15 6 14 -15 -5
word word: уніан	1 -1 16 -1 -16
word word: уп	21 2 -5 -13 -6
word word: уперше	-4 -5 44 -21 -51
word word: уповно	21 -22 -14 20 -18
word word: уполно	-4 -7 1 -2 -29
word word: управл	-14 2 -5 -15 15
word word: упродо	-8 1 -21 -14 34
word word: упізна	-25 -5 10 -10 16
word word: уражен	-9 -18 -17 18 19
word word: уразил	-4 -7 -3 -8 21
word word: урахув	4 0 -18 -1 1
word word: уровне	8 15 -24 -19 -23
word word: урожен	7 -1 15 -10 -15
word word: урок	-39 -16 -28 -22 32
word word: урядов	15 -1 -1 -8 -11
word word: уряду	-13 -2 -12 12 14
word word: усе	-3 3 -26 10 -14
word word: ускори	-7 -13 -6 -4 29
word word: услови	-11 25 -7 -25 13
word word: условн	-14 -1 -4 -5 19
word word: услыша	-15 13 16 -10 -22
word word: усміха	-13 -3 20 -1 -18
word word: усміхн	19 -6 38 -3 -48
word word: успели	-23 22 9 -1 -8
word word: успехе	1 -9 -15 18 -20
word word: успешн	12 -3 -13 -1 -1
word word: успішн	-15 -22 -14 -22 22
word word: устана	-30 -17 -24 30 25
word word: устано	-35 -6 -7 -15 38
word word: усього	-11 -8 22 -36 8
word word: усій	8 0 -3 -4 -1
word word: усім	1 -7 -4 2 -12
word word: усіма	11 13 -13 -6 -34
word word: усіх	-16 28 14 -1 -38
word word: утверж	-13 -9 11 -14 26
word word: уточне	19 16 7 -42 -55
word word: уточни	14 6 0 -23 -26
word word: уточню	-3 -16 -2 -20 9
word word: уточня	13 12 -14 2 -11
word word: утра	33 18 -25 -23 12
word word: утрати	-8 0 -13 -7 16
word word: утраче	-28 -1 27 -4 5
word word: утрима	-13 -14 -1 1 12
word word: утриму	5 -39 4 23 -15
word word: утро	-38 34 -15 -5 -22
word word: утром	8 -32 18 -26 -7
word word: утім	10 15 -3 2 -30
word word: ухвали	-12 -5 -23 -8 27
word word: учасни	-10 -42 -52 26 -7
word word: участв	-15 4 -43 -17 32
word word: участи	-2 -3 3 -4 -9
word word: участк	7 -8 5 -28 5
word word: участн	-42 4 19 -38 16
word word: участь	13 -12 0 -25 32
word word: участі	-22 11 -2 27 -14
word word: учатся	-11 -22 -25 -3 36
word word: учебни	-13 -30 -32 -19 57
word word: учебны	-14 -9 -7 -3 21
word word: учение	-6 0 -5 -7 12
word word: учетом	37 -10 -24 -9 -13
word word: учител	-22 -22 -40 -22 34
word word: учора	-21 -15 36 -21 -7
word word: учораш	-24 -11 31 -8 -21
word word: учрежд	-19 -14 -9 3 4
word word: ушаков	-41 15 14 -8 -26
word word: ушел	-7 -15 9 -11 -5
word word: ушла	-6 -22 26 -11 -25
word word: ушли	14 -22 -17 -14 2
word word: ушло	45 -4 -16 -14 -29
word word: факт	-14 -2 -9 11 25
word word: фактич	32 -33 -24 -24 -7
word word: факту	-31 25 -18 -11 -3
word word: фамили	-4 7 -5 39 -44
word word: фахівц	31 -11 -3 10 -19
word word: феврал	11 -10 9 -14 -24
word word: федера	-16 4 -9 5 13
word word: федоро	45 -12 -24 -16 -34
word word: фейк	-31 24 -36 -40 -6
word word: фельдш	-16 -2 -15 -2 19
word word: фигура	-1 -1 -6 -4 11
word word: флаг	-32 -16 -4 -5 26
word word: флагам	-42 0 42 -1 -3
word word: флаги	-24 -8 50 -6 -32
word word: флагом	27 -11 -17 -1 -32
word word: флот	2 -3 -13 -1 12
word word: флота	-9 -3 -6 -1 15
word word: фонд	-32 -14 -14 7 42
word word: фонду	-32 -8 -13 6 37
word word: форма	-1 -2 11 -4 -4
word word: формат	16 32 -42 -17 -21
word word: формир	-1 -8 -5 -13 16
word word: форму	-14 0 14 0 -3
word word: формул	8 16 -11 -14 -11
word word: формую	-3 -12 -14 -3 17
word word: формує	-39 -26 15 34 -7
word word: форуме	-22 12 -15 28 -8
word word: фото	-27 -5 4 -18 9
word word: фотогр	-26 -24 5 -10 18
word word: фрагме	-45 6 28 -20 -40
word word: францу	-15 -3 -25 -16 23
word word: франці	0 12 -4 -8 -2
word word: фрегат	-10 -13 -10 -8 26
word word: фронт	-56 -25 -39 1 44
word word: фронта	21 3 -32 -10 -3
word word: фронту	38 -13 -5 -21 -16
word word: фронті	-17 5 0 -1 -8
word word: фсб	-39 23 -32 -17 17
word word: футбол	-48 -14 -36 -6 52
word word: фігура	-4 -7 -3 -14 17
word word: фіксує	15 -3 -16 -10 10
word word: фільтр	12 0 -1 -14 12
word word: фінанс	-3 -1 -16 -2 21
word word: хаймар	12 -5 -13 -14 22
word word: хамас	-25 -18 -7 -17 31
word word: характ	8 0 -10 5 -3
word word: харков	29 0 -25 -26 14
word word: харків	11 -13 -19 7 1
word word: харчув	-9 -10 -13 -18 23
word word: харько	14 -7 -10 -6 6
word word: хвилин	-21 -9 9 10 4
word word: хвилюй	-1 -24 1 -23 20
word word: хворий	16 -11 -3 0 -2
word word: хворих	-19 -14 -8 24 -11
word word: хвороб	-10 -2 8 -4 3
word word: хворі	-2 -7 -3 18 -21
word word: херсон	27 -12 -7 -7 -24
word word: хилюк	18 -3 -5 -7 -4
word word: хинште	-1 13 -6 5 -2
word word: хлеб	-10 -4 7 -2 2
word word: хлопец	-46 -6 58 -9 -32
word word: хлопця	2 -8 24 3 -47
word word: хлопці	7 -25 53 -18 -48
word word: хлопчи	19 -5 3 -10 -30
word word: хліб	-16 -15 19 12 -7
word word: хмельн	14 -7 37 -6 -51
word word: ход	0 -1 0 -13 13
word word: ходата	11 -10 -31 -8 12
word word: ходе	-25 -11 13 -4 4
word word: ходити	-8 -1 35 -1 -28
word word: ходом	27 4 -6 -19 -6
word word: ходять	-19 17 -7 -5 -14
word word: ході	-19 -4 -3 28 -3
word word: холодн	-19 -4 -17 -3 21
word word: хорони	4 -19 27 -4 -29
word word: хороша	25 3 -15 -10 -16
word word: хороши	-22 -2 21 -13 12
word word: хорошо	14 -11 8 -28 -22
word word: хотели	-16 17 -7 -9 -14
word word: хоть	-18 30 6 -35 0
word word: хотя	-4 19 -27 9 -26
word word: хотят	-26 -4 11 12 -21
word word: хотіли	-5 15 4 -5 -15
word word: хоч	0 15 -2 11 -18
word word: хоча	-40 11 29 -8 9
word word: хоче	-18 0 -8 -7 15
word word: хочемо	-1 11 -4 -17 12
word word: хочет	-39 -17 -36 1 27
word word: хочеть	-15 14 14 0 -17
word word: хочешь	-13 -14 -11 -15 17
word word: хочу	-27 -44 -7 17 17
word word: хочуть	-51 -7 21 -16 2
word word: хрест	25 -7 -10 -12 -24
word word: хреста	17 -6 -7 -3 -6
word word: хресто	-31 -17 -4 27 -38
word word: хресту	2 -8 -10 -4 14
word word: христо	26 7 -20 -44 -1
word word: хто	-4 -42 6 -11 16
word word: хтось	-9 -20 40 -26 -56
word word: хід	-10 -12 -1 -15 17
word word: хірург	10 0 -19 -3 13
word word: цб	24 -22 -4 -5 -4
word word: цвс	20 -2 -4 0 -15
word word: це	6 -11 -8 1 -12
word word: цей	28 -1 2 -16 -19
word word: центр	12 -10 -2 -7 -9
word word: центра	-32 -14 0 -10 44
word word: центре	35 -15 -29 -10 -27
word word: центру	-8 -7 -3 5 -5
word word: центрі	-18 0 -4 18 -2
word word: церкви	7 10 6 25 -36
word word: церков	30 -12 -4 -13 -47
word word: цивіль	24 -7 -14 9 -27
word word: цим	21 13 -17 -5 -30
word word: цими	-7 -1 22 -4 -17
word word: цитиру	-2 -6 -9 -9 24
word word: цифр	19 -31 -12 30 -43
word word: цифра	-38 6 -18 32 -31
word word: цифрам	-19 -19 -15 27 -38
word word: цифрах	-36 -15 -15 35 -46
word word: цифри	-8 -31 -26 34 -39
word word: цифрою	-11 -14 0 37 -18
word word: цифру	21 -33 -27 32 -32
word word: цифры	-28 -18 -21 55 -32
word word: цих	-12 13 -37 25 -26
word word: цсо	-5 -10 10 -11 15
word word: цього	22 -5 -9 11 -46
word word: цьогор	-12 -5 -5 25 -16
word word: цьому	13 -3 -5 -10 7
word word: цю	7 17 -16 -8 -17
word word: ця	-17 -12 0 17 -15
word word: ці	16 -22 -6 1 -18
word word: цій	-14 -15 17 -7 16
word word: цілодо	12 -17 -16 -9 8
word word: цією	-20 -16 14 -13 9
word word: цієї	-9 14 -10 -8 -5
word word: ч	-23 -9 0 -3 5
word word: чаес	24 -2 7 -11 -18
word word: чай	-13 -8 10 -17 -6
word word: час	-24 -14 18 -12 18
word word: часа	-6 6 -30 13 -17
word word: часов	-5 -20 -16 -15 25
word word: часом	-27 57 -17 3 -13
word word: части	-6 -19 -9 -9 38
word word: частин	18 -2 -37 -1 -15
word word: частич	-20 -1 -3 -4 27
word word: часто	-24 -6 11 25 -8
word word: частот	-13 -17 -23 -2 31
word word: часть	24 0 -9 -17 -9
word word: частіш	2 15 -1 -1 -15
word word: часу	8 -13 14 -12 -11
word word: часы	8 9 -6 -4 -8
word word: чат-бо	-15 -14 -23 10 5
word word: чаще	-10 -28 -5 31 -24
word word: чвк	13 3 -37 -18 -5
word word: чего	31 -12 -15 -14 -17
word word: чекав	-4 -1 -6 14 -19
word word: чекайт	-12 23 5 -13 -1
word word: чекала	17 -4 -10 -1 -11
word word: чекали	19 -16 5 -21 -27
word word: чекати	-13 12 -10 -10 0
word word: чекаю	-5 -18 27 -17 -19
word word: чекают	-1 9 -48 9 5
word word: чекає	-7 -33 -2 -6 23
word word: чекаєм	-18 -26 13 -5 13
word word: челове	-1 -20 -18 -9 20
word word: чем	-9 -17 -23 13 1
word word: червен	-15 -11 -16 9 37
word word: червня	-2 -20 9 21 -30
word word: червні	-19 -37 -6 23 33
word word: червон	7 -11 0 0 -8
word word: черга	-23 -15 25 -17 12
word word: черги	16 9 -11 -13 -1
word word: чергов	2 8 -4 -16 7
word word: через	-3 6 17 -20 -20
word word: черзі	29 -1 -22 -19 -20
word word: черкас	-9 -2 28 -14 -4
word word: черкащ	-43 -1 60 -2 -24
word word: черниг	-30 -21 28 55 5
word word: черноб	9 -1 0 0 -8
word word: черног	-10 -4 -6 -4 24
word word: черном	-27 -12 -34 -17 33
word word: черніг	46 -5 -34 -16 -15
word word: честно	25 14 -22 -5 -22
word word: честь	-12 -1 -14 -12 22
word word: четвер	-7 6 19 -28 -6
word word: четыре	4 -18 10 -16 -30
word word: чехії	-5 -4 -3 -23 26
word word: чи	-19 21 -24 -9 -5
word word: чим	-12 -15 -2 2 14
word word: чимало	39 -13 3 -26 -15
word word: чиновн	-19 -10 0 -8 25
word word: чином	-4 -5 -4 -1 14
word word: чисел	1 -36 -27 48 -27
word word: чисель	30 -2 -13 -10 -7
word word: числа	-14 -24 10 34 -35
word word: числе	-25 -6 6 -7 24
word word: числен	-33 13 24 -1 -10
word word: числил	34 -15 13 -16 -5
word word: число	23 -21 -55 -1 10
word word: числят	-3 -12 -3 18 -30
word word: числі	11 0 -6 13 -15
word word: читайт	-14 -18 -7 -13 13
word word: читате	-12 -14 -27 -19 21
word word: читаю	-34 -16 19 35 -42
word word: читы	-31 -4 37 -4 -19
word word: чия	26 -22 -1 -8 0
word word: чиє	-23 12 -16 19 0
word word: чиї	-7 -7 -22 8 22
word word: чкалов	-25 -1 25 -1 -6
word word: член	10 -28 -6 27 -2
word word: членов	-50 13 -11 -5 24
word word: чого	19 -13 1 20 -25
word word: чолові	14 -25 -3 -7 4
word word: чому	-42 -18 32 -5 26
word word: чорноб	29 -3 -8 -12 -13
word word: чорног	-23 -36 -10 -4 58
word word: чотири	15 -19 0 10 -27
word word: чотирн	16 -1 -8 -4 -11
word word: чотирь	29 -8 -7 -16 -21
word word: что	-16 5 25 -13 -20
word word: чтобы	-13 10 -2 -10 1
word word: чув	-17 -5 21 -9 -9
word word: чувств	31 -3 -7 -11 -11
word word: чужих	13 -2 -12 -4 -6
word word: чули	16 -2 -1 -40 31
word word: чутки	0 1 -20 19 -27
word word: чутлив	24 -20 -5 0 0
word word: чуток	-14 16 -20 -18 1
word word: чуть	4 -20 -17 20 -28
word word: чьи	12 -26 -6 -10 -2
word word: чья	0 -19 -2 44 -35
word word: шаг	-18 -38 40 -18 -18
word word: шага	-17 -20 -20 -5 29
word word: шамсаи	-16 -5 -4 27 -16
word word: шана	27 -4 -13 -12 -1
word word: шановн	-15 -7 11 -12 14
word word: шанс	3 -10 -5 -21 23
word word: шахеді	-19 -29 16 -6 33
word word: шахрай	0 -16 -2 -22 29
word word: шахраї	5 4 -20 -11 0
word word: швейца	-25 17 -4 26 -22
word word: швидше	9 -13 -8 19 -20
word word: шеврон	-8 -15 -15 -1 15
word word: шел	0 -16 12 -8 -4
word word: шестер	24 -8 0 -7 -21
word word: шести	-37 9 0 -18 24
word word: шестид	1 -28 27 -21 -56
word word: шесть	-29 -2 29 -13 -2
word word: шестьд	14 -5 -5 -20 -16
word word: школ	-2 -14 -18 -5 23
word word: школах	-7 -9 -24 -22 45
word word: школи	-20 -5 12 -16 18
word word: школу	-32 -30 -14 -15 28
word word: школьн	-20 -15 0 -21 23
word word: школі	-52 -4 -1 -23 24
word word: шкіл	-16 10 -39 -25 1
word word: шла	-6 -15 16 13 -15
word word: шли	3 -4 -16 -10 -16
word word: шлях	25 -1 -9 -8 -19
word word: шляху	12 -2 -3 -8 0
word word: шостий	17 -4 -1 -11 -2
word word: шпигун	11 -1 -1 -7 -1
word word: шпитал	-14 -16 33 -30 -27
word word: штаб	15 -26 -1 13 -5
word word: штаба	17 -1 -16 11 -15
word word: штабе	20 -2 -3 -12 -5
word word: штабом	22 -1 1 -3 -18
word word: штабу	-34 -9 -2 -1 20
word word: штабі	3 10 -23 6 -27
word word: штатам	-25 -8 -8 -12 29
word word: штати	-15 0 15 0 -10
word word: штатів	10 13 -3 -5 -25
word word: штурмо	-26 -11 -28 27 8
word word: штурмі	-50 -14 -12 -16 42
word word: шукала	-1 -1 8 -3 -3
word word: шукали	-7 0 -8 -2 14
word word: шукати	8 -6 -11 -22 14
word word: шукают	-20 -16 -21 8 21
word word: шукає	-21 -4 -8 37 -6
word word: шукаєм	6 -1 -2 11 -14
word word: шутит	-35 -17 18 -9 -8
word word: шэдоу	-3 -1 -9 -2 15
word word: шістде	33 -7 -14 6 -31
word word: шістна	9 -3 -5 -4 3
word word: шість	24 -4 -4 -19 -5
word word: шістьо	28 -11 2 -16 -39
word word: щастя	19 -2 0 -8 -14
word word: ще	17 -8 -8 -13 -11
word word: щира	-11 -11 -14 -1 14
word word: щиро	21 -8 -7 -5 -11
word word: щиті	38 -12 -17 -16 -19
word word: що	-16 10 12 -16 -8
word word: щоб	-45 31 -12 -12 1
word word: щоденн	2 -4 -15 -11 20
word word: щодня	-37 0 -2 -18 24
word word: щодо	-49 6 -22 12 11
word word: щойно	24 8 -19 -7 -16
word word: щоміся	-4 -12 -3 9 11
word word: щонайм	-16 4 -18 11 -3
word word: щоразу	-23 11 -4 12 -28
word word: щороку	11 -1 -1 0 -8
word word: щось	0 -41 21 -24 -10
word word: щотижн	-10 -15 -7 -20 20
word word: эвакуа	-8 -12 -17 -16 15
word word: эвакуи	-1 -4 -19 -12 18
word word: эван	-15 0 -9 0 15
word word: экипаж	-16 -8 -50 -10 61
word word: экспер	-17 -22 27 3 3
word word: электр	-1 -18 -17 -2 29
word word: эмират	11 -16 10 5 -14
word word: энерге	-10 -21 -11 -5 18
word word: энерго	26 -23 -2 -1 -1
word word: эр-рия	-10 -1 16 -3 -17
word word: эрдога	-12 -7 23 -2 1
word word: этап	22 -1 -8 -14 -14
word word: этапа	-18 38 -5 -3 -15
word word: этапам	-17 -15 29 -3 -14
word word: этапов	8 -2 -3 -1 -3
word word: этапом	27 -25 -12 -4 -13
word word: эти	-15 1 -5 -7 -4
word word: этим	-14 -5 -35 11 15
word word: этих	-35 -41 10 53 -40
word word: это	-5 -9 -1 -3 -18
word word: этого	-46 10 40 6 -19
word word: этой	13 31 -33 -3 -37
word word: этом	15 3 11 0 -38
word word: этому	0 -17 -37 -13 38
word word: этот	-7 -18 -7 -13 8
word word: эту	27 -18 7 -3 -21
word word: эфире	-28 8 -18 24 -23
word word: эшелон	-15 10 -23 -18 10
word word: юг	15 -2 -13 -3 -10
word word: юрий	-5 -1 17 -3 -17
word word: юсов	-4 23 -20 1 -45
word word: я	-49 -15 36 -9 -19
word word: як	-13 -11 18 -20 5
word word: яка	-16 -18 -8 31 5
word word: якби	-29 -5 4 16 17
word word: яке	-26 -24 10 -25 20
word word: який	4 -22 15 -7 -1
word word: яким	-18 -2 19 -3 -6
word word: якими	-7 -45 14 14 -11
word word: яких	-7 -8 26 12 -38
word word: якобы	-29 69 -28 -14 -41
word word: якого	-7 -17 35 -4 -24
word word: якому	-46 10 36 -19 -26
word word: якою	-7 -14 -23 20 -17
word word: якої	9 -16 -7 6 -6
word word: яку	-13 -16 6 32 -22
word word: якутян	-24 -14 25 -6 -28
word word: якщо	-22 -18 -19 -16 32
word word: які	-1 -18 -1 -14 2
word word: якій	8 28 -26 -26 -14
word word: январь	0 -6 -4 -11 16
word word: января	7 -8 18 2 -31
word word: японії	-8 -21 -14 -5 22
word word: яценко	1 11 -6 21 -34
word word: є	4 5 -2 -9 -27
word word: євро	-5 -2 -8 -3 14
word word: європа	-5 -2 -22 -6 33
word word: європе	-2 -19 -16 -17 16
word word: європи	9 -22 -24 36 -4
word word: єдиний	-44 -20 33 -7 7
word word: єдином	-17 -6 -13 24 -25
word word: єрдр	-18 -8 -16 -15 33
word word: єрмак	28 -12 -16 -8 12
word word: єрмаку	8 0 -2 -4 -2
word word: іван	46 -14 -19 -26 -24
word word: івана	16 -1 -1 -4 -14
word word: ігор	-4 -2 17 -1 -13
word word: ігри	-3 9 -4 -2 -1
word word: іде	11 -4 -4 -17 -3
word word: іденти	-7 -27 -13 -42 51
word word: ідетьс	-15 22 -20 -19 -20
word word: ідуть	12 23 -19 -22 -20
word word: із	-13 -4 0 1 -2
word word: ізоляц	-14 -15 23 0 5
word word: ізраїл	1 -22 -6 -17 9
word word: ізюм	-14 -5 -22 -19 39
word word: ім'я	14 -27 -4 -12 14
word word: імен	-22 15 1 9 -34
word word: імена	-16 -16 -2 -21 24
word word: імені	-42 -22 46 -7 -4
word word: інвалі	-14 -27 51 -22 -50
word word: інколи	23 -7 -3 -10 -7
word word: інозем	1 -4 -7 0 8
word word: інстру	-2 -1 30 0 -27
word word: інтерв	-21 -12 -23 -8 31
word word: інфекц	16 -15 -7 -4 -13
word word: інформ	-18 8 -21 -25 19
word word: інше	-15 24 -11 12 -11
word word: інший	-22 20 21 -14 -36
word word: іншим	17 -14 -43 -10 33
word word: інших	-16 -6 13 -9 -10
word word: іншого	-19 -3 -8 -14 6
word word: іншої	-30 -12 -24 -37 23
word word: інші	33 16 -15 -15 -16
word word: ініціа	-21 34 -47 -12 -8
word word: іпсо	-5 12 -15 -4 12
word word: іран	-2 -14 -2 -2 15
word word: ірина	20 3 -6 -4 -14
word word: існує	-28 30 -5 -28 -7
word word: істори	31 -14 -2 -14 -3
word word: історі	-45 -14 50 5 -4
word word: ішлося	15 -3 0 -7 -5
word word: іще	8 0 -8 -3 3
word word: їде	4 -13 -21 -10 26
word word: їду	-16 -7 19 -8 -39
word word: їдуть	37 0 -12 -28 -4
word word: їжа	-4 -14 7 -14 14
word word: їй	-15 -30 5 -17 15
word word: їм	9 -18 -6 -10 -1
word word: їх	-14 -14 -4 16 -20
word word: їхали	28 -2 -14 -16 -6
word word: їхати	-15 11 -19 -21 22
word word: їхньог	-12 11 -10 -9 5
word word: їхньом	-18 39 -17 -6 -28
word word: їхню	43 -6 -10 -9 -22
word word: їхнє	-23 -25 32 1 -27
word word: їхні	4 -6 34 -16 -15
word word: їхній	-23 -9 24 18 -34
word word: їхніми	-18 21 -6 -17 -1
word word: їхніх	-5 -21 -2 -5 16
word word: її	-12 11 -36 -9 8
word word: ґратам	-11 -14 2 -24 23
word word: ґрати	11 -14 -9 -20 20
word word: ابوظبي	-23 25 -11 -19 -1
word word: اتحادي	15 -14 -1 -6 -2
word word: اتصالا	-28 43 18 -19 -48
word word: اتفاق	16 -7 -5 -5 1
word word: اتفق	-21 24 -12 -7 -9
word word: اتمام	-6 -2 1 -21 12
word word: اتمت	24 0 0 -22 -1
word word: اثمرت	18 -1 0 -4 -14
word word: اجمالي	13 -9 -13 15 -15
word word: احمر	-14 14 -16 -15 6
word word: اخيره	-11 -20 18 -5 -30
word word: اربعه	23 -8 -1 -4 -14
word word: ارتفع	-30 -13 0 23 -1
word word: ازمه	-22 12 6 16 -22
word word: استعاد	35 -20 -10 -13 -26
word word: استعدا	-16 58 -13 -4 -39
word word: استقبل	-2 -20 13 -8 8
word word: اسر	7 -8 3 3 -11
word word: اسرهم	-15 -14 -3 21 -6
word word: اسري	-10 -5 -5 2 1
word word: اسطنبو	18 -14 -13 -5 -24
word word: اسفرت	11 -1 -1 -1 -19
word word: اسهمت	-23 -14 0 27 -17
word word: اسير	-12 4 12 0 -36
word word: اسيرا	7 2 -24 10 -8
word word: اشادت	-15 -6 -14 -7 20
word word: اشهر	-9 18 -15 -1 -13
word word: اطار	24 -20 -23 -24 4
word word: اطراف	-3 4 -16 -7 18
word word: اطفال	-2 -16 -8 -5 8
word word: اطلاق	-25 -12 -12 -24 26
word word: اطلق	-17 12 6 9 -11
word word: اعاده	19 -4 -2 -4 -10
word word: اعربت	-16 8 -18 -15 4
word word: اعلن	-24 -5 13 -10 8
word word: اعلنت	29 -17 -11 -19 -16
word word: اعيد	14 -8 0 -1 -5
word word: افراج	-23 27 23 3 -32
word word: افرجت	-11 -9 -7 -12 13
word word: اكبر	17 -15 -11 -8 15
word word: اكثر	-33 7 11 16 -18
word word: اكدت	-44 -25 15 -9 4
word word: ال	-15 -4 7 -5 15
word word: الاثني	3 -19 -2 -11 -1
word word: الاحد	13 -23 -22 -19 21
word word: الاف	-8 -5 -1 18 -6
word word: الان	1 -2 -16 14 -5
word word: الف	-13 25 -38 -14 -17
word word: الي	9 -18 2 -5 -4
word word: اليوم	-8 9 -14 -13 -3
word word: امارات	-1 -22 9 5 4
word word: امريكي	-16 -15 -17 -12 18
word word: امس	-15 -11 20 -13 -16
word word: املها	-23 4 -17 -16 8
word word: ان	-10 20 -24 -12 -25
word word: انجاز	24 -14 -22 -19 -21
word word: انجزت	2 13 -5 -14 -3
word word: انسان	-19 13 -15 13 -22
word word: انساني	-18 -8 -6 17 8
word word: انطلاق	-5 -31 -8 25 -15
word word: انقره	-33 36 -11 -5 20
word word: انها	-14 20 -13 -9 -17
word word: انهاء	-21 -4 -19 -12 16
word word: اهالي	5 -20 -22 -19 21
word word: اوضح	-1 13 -5 0 -7
word word: اوكران	5 -7 -12 13 -28
word word: اول	-25 14 -11 -5 14
word word: اولا	-7 -4 -16 17 -10
word word: اولي	-14 14 13 -2 -12
word word: اي	20 -6 -3 -19 -14
word word: ايام	-49 24 10 -32 -28
word word: بان	4 13 -5 -16 -7
word word: بحث	-25 10 -5 -19 19
word word: بحسب	18 -9 -1 -3 -8
word word: بدء	7 -11 -1 -5 11
word word: بدايه	23 -24 -7 12 -20
word word: بذلك	14 -1 0 -7 -14
word word: بعد	4 15 23 -32 -40
word word: بفضل	22 -16 -15 13 -18
word word: بلادهم	18 -15 -2 -6 -4
word word: بلدين	-5 3 -4 -26 1
word word: بلغ	-27 4 -15 14 8
word word: بن	0 -4 1 -6 11
word word: بها	15 -15 -2 -7 -4
word word: بهذا	19 0 0 -4 -15
word word: بيان	-14 12 -1 -2 12
word word: بيلارو	31 -14 -9 -7 -4
word word: بين	-14 1 -9 5 8
word word: بينهم	-22 -8 -10 -15 35
word word: تبادل	-27 9 -2 -21 2
word word: تبادلا	0 -16 23 -2 -9
word word: تبادلت	44 -32 -6 -15 -23
word word: تبادله	-13 -9 -1 22 -6
word word: تثمر	-8 14 -3 -15 -14
word word: تجاري	0 -17 -2 0 18
word word: تحرير	11 0 -1 -5 -5
word word: تخفيف	-14 -1 -1 20 -15
word word: تركيا	-27 17 20 -17 -4
word word: تسلم	-4 12 -5 -4 -11
word word: تسلمت	-2 -10 -10 -12 7
word word: تسليم	17 -12 -14 -5 -24
word word: تعاون	-13 -19 13 15 8
word word: تعاونه	16 -14 -1 -11 -4
word word: تعلن	14 -8 -4 -1 -1
word word: تقدمت	17 -4 -1 -6 -6
word word: تقل	-25 23 -10 -6 12
word word: تلقي	-21 -1 29 -3 -24
word word: تم	-9 -11 -4 22 -7
word word: تنسيق	-10 13 -2 -3 1
word word: تواصل	-16 4 -24 -24 22
word word: توجهت	16 -14 -1 -13 -4
word word: تي	-30 -2 37 -33 -22
word word: ثانيه	-8 11 -3 -6 -11
word word: ثقه	-20 24 -16 -14 -14
word word: ثلاثه	-45 -35 15 -14 7
word word: ثلاثيه	-14 20 -13 -5 -23
word word: جانب	31 -10 -18 -18 -20
word word: جانبان	16 -22 15 -6 7
word word: جانبين	-24 6 -20 28 -7
word word: جثامين	47 -10 -5 -11 -37
word word: جثمانا	13 13 -13 -14 -20
word word: جثه	-12 15 -2 -2 -6
word word: جديد	7 35 -6 -5 -36
word word: جديده	6 6 -5 -27 -9
word word: جري	-17 0 11 -2 13
word word: جمعه	23 -6 -1 -7 -12
word word: جمهوري	15 -14 -3 -8 0
word word: جنديا	46 -10 -7 -15 -32
word word: جنسيات	-7 -6 17 -4 -17
word word: جنود	-14 -4 16 -2 -12
word word: جهود	5 -12 -6 -3 13
word word: جهودها	10 -2 -1 -1 -6
word word: حتي	-5 -27 -17 27 -12
word word: حرب	9 -17 -8 23 1
word word: حصيله	32 -1 0 -18 -17
word word: حقوق	-23 25 -4 -1 -21
word word: حكومتي	25 -1 -1 -14 -9
word word: حلول	-7 -23 -15 -15 17
word word: حوار	-29 -13 30 -8 -54
word word: حول	-9 -13 12 -4 12
word word: حيث	38 -24 -7 -19 -9
word word: خارجيه	-3 4 -11 -11 -3
word word: خاضعه	32 -14 -10 -16 -7
word word: خطوه	10 -15 -2 -14 21
word word: خلال	-28 34 -23 -10 -18
word word: خلاله	-20 -2 28 -3 -22
word word: خمسه	12 -26 21 -13 -20
word word: خميس	22 -7 -2 -7 -9
word word: دبلوما	-14 20 -15 15 -30
word word: دعم	-17 -14 -19 13 13
word word: دفاع	30 -26 -25 -20 16
word word: دفعه	-14 -7 -4 -3 16
word word: دوحه	-1 12 -6 -8 -10
word word: دولار	-4 -17 -2 12 12
word word: دوله	12 -22 2 -11 2
word word: دولي	-12 -39 -3 19 13
word word: دوليه	-18 -8 -15 -8 21
word word: دون	-25 25 -11 -9 14
word word: ذكرت	-2 14 -9 -14 -3
word word: ذلك	-2 -1 -3 10 -9
word word: ذويهم	48 -24 -8 -26 -9
word word: ذين	-22 -2 5 26 -13
word word: رئيس	13 -21 16 -10 -17
word word: رحبت	-37 -21 27 -11 7
word word: رعايه	-2 -9 -2 -12 23
word word: روس	9 -18 14 -14 -39
word word: روسي	5 -24 -30 0 28
word word: روسيا	1 0 -10 13 -19
word word: روسيه	17 10 -15 -25 -18
word word: زايد	-15 -4 7 -5 15
word word: زيلينس	3 -13 12 12 -16
word word: سبعه	9 -10 -3 -14 17
word word: سراح	-13 -7 -1 -4 14
word word: سراحهم	-18 13 6 9 -11
word word: سعوديه	-15 13 -1 -1 12
word word: سكان	14 -7 -4 -1 -3
word word: سلمت	-9 23 -8 -10 -8
word word: سمو	-17 -1 16 -7 1
word word: سموه	-6 29 -11 -6 -19
word word: سينقلو	17 -5 -9 -2 -4
word word: شخصا	-27 -8 -6 -5 31
word word: شكر	17 -14 -1 -11 -9
word word: شكرها	-13 18 -12 0 -12
word word: شمل	2 8 -9 -4 -9
word word: شملت	11 -24 25 -23 -21
word word: شملتهم	8 0 0 -6 -3
word word: شوون	-14 21 -8 -1 -12
word word: شيخ	-15 -4 5 -5 17
word word: صحه	-15 17 -2 -1 -6
word word: صديقين	16 -1 -1 -11 -5
word word: صليب	-14 14 -16 -15 6
word word: ضباط	11 0 -7 0 -3
word word: ضمن	20 -15 -9 -8 3
word word: طائره	-16 -6 16 -1 -2
word word: طرف	-21 1 15 -16 -43
word word: طرفين	-5 8 -6 -7 10
word word: طريق	-4 -29 -15 -18 18
word word: طفل	-20 9 -3 25 -16
word word: طفلا	6 6 -6 -15 -16
word word: عائدين	4 -7 18 -9 -7
word word: عائلات	-17 -19 -16 -4 39
word word: عاد	42 -18 -5 -21 -23
word word: عادوا	27 -9 -11 -14 -7
word word: عام	8 -18 -2 15 -34
word word: عبدالل	-10 0 -18 -3 19
word word: عبر	6 -8 0 22 -23
word word: عدد	28 -29 -15 17 -12
word word: عربيه	6 -12 -1 -6 11
word word: عسكري	10 -5 -8 9 -8
word word: عسكريا	37 -19 -11 -11 -12
word word: عسكريي	22 -19 -16 -6 -23
word word: عشره	-2 -15 -22 -20 32
word word: عقب	20 -1 -7 -5 -10
word word: علاج	-1 -15 -19 -19 33
word word: علاقات	-11 13 7 -6 -6
word word: علي	-20 -7 12 -9 9
word word: عمليات	-27 -27 -35 -32 36
word word: عمليه	-3 -1 -3 -24 9
word word: عن	-29 30 -15 -35 15
word word: عنهم	-15 -23 15 -7 6
word word: عهد	-7 -6 17 -4 -17
word word: عوده	29 0 -9 -14 -18
word word: غزه	-14 -8 -4 -5 17
word word: فلاديم	19 -8 -1 -6 -7
word word: فلسطين	-15 -2 -9 -4 15
word word: فولودي	3 -10 18 -2 -12
word word: في	-20 -21 -21 -4 32
word word: فيما	-2 -36 -26 -26 42
word word: قال	1 33 2 -5 -28
word word: قالت	-2 23 -13 -9 -18
word word: قامت	15 -15 -2 -7 -3
word word: قبل	-13 6 19 -10 -35
word word: قد	7 24 -13 -15 -19
word word: قدمت	-37 18 -2 -12 -15
word word: قطاع	-14 -8 -4 -3 16
word word: قطر	2 -30 -20 -22 22
word word: قطريه	5 1 -5 15 -32
word word: قوائم	-28 44 -17 -8 -17
word word: كان	14 5 -7 -5 -7
word word: كانت	-2 11 -2 -16 -9
word word: كانوا	15 -8 0 -13 0
word word: كرملين	-18 40 -24 -8 -15
word word: كل	-14 2 11 -26 -26
word word: كما	-24 18 16 -4 -15
word word: كورسك	22 -9 -4 -3 -6
word word: كييف	-22 12 -39 -21 14
word word: ل	-5 32 -7 0 -26
word word: لا	-34 41 7 16 -38
word word: لتلقي	17 -5 -9 -2 -4
word word: لجنه	-18 -8 -15 -8 21
word word: لدي	-2 14 -6 4 -10
word word: لسيطره	32 -14 -10 -16 -7
word word: لقاء	-6 7 15 -11 -7
word word: لكل	-7 -2 -1 -3 9
word word: لم	-8 31 -15 -26 -22
word word: ليرتفع	21 0 -1 -11 -11
word word: ليصل	35 -16 -23 -38 -14
word word: ما	13 18 -10 -24 -15
word word: ماضي	-8 17 -10 -14 -8
word word: مبادرا	26 -3 -5 -15 -8
word word: متبادل	15 -1 -1 -8 -14
word word: متحدث	-26 13 -31 17 -24
word word: متحده	4 -1 -7 -16 -12
word word: متن	-31 -12 6 -5 25
word word: مجموع	13 13 -4 -20 -11
word word: مجموعه	33 -16 -9 -21 -20
word word: محادثا	-13 27 -12 -5 -36
word word: محتجز	-21 -9 -13 -17 37
word word: محتجزا	-15 -2 -8 -4 15
word word: محتجزي	-3 20 -13 -4 2
word word: محمد	13 -12 18 -5 -18
word word: مدني	-13 -12 -21 -19 21
word word: مدنيا	29 -22 -3 -14 -4
word word: مدنيين	-2 3 -16 -22 10
word word: مرحله	30 -13 -2 -4 -13
word word: مساعدا	-15 -6 -2 10 13
word word: مساعده	43 -12 -4 -6 -37
word word: مساعي	27 -3 -4 -7 -16
word word: مستجدا	-8 -13 13 -2 8
word word: مستشفي	-18 -17 17 -23 31
word word: مستمره	-15 39 -21 -15 -21
word word: مشاورا	-8 54 -5 -2 -44
word word: مصر	-14 -6 -6 -3 16
word word: مطلع	-13 -1 -1 22 -21
word word: مع	-4 20 -13 -5 -10
word word: معاناه	-27 -22 -14 9 18
word word: مفاوضا	17 -5 -9 -2 -4
word word: مفرج	-15 -2 -8 -4 15
word word: مفوضه	-21 27 -2 -23 -15
word word: مقابل	-10 -12 -6 -21 16
word word: مقبله	-14 21 -12 -6 -20
word word: مكتب	-3 -1 -14 18 -17
word word: مليون	0 -17 -1 0 17
word word: مملكه	-12 10 -7 -4 11
word word: من	-17 3 7 -12 -11
word word: مناصفه	30 0 0 -28 -4
word word: منذ	4 -28 -17 7 21
word word: منهم	-3 12 -3 -12 -18
word word: مواطني	16 -8 -3 -13 -1
word word: موسكال	0 17 -2 -24 -15
word word: موسكو	-18 31 -17 -32 -24
word word: موكده	-21 4 -6 -9 19
word word: ميدينس	26 -14 -3 -7 -7
word word: ناجحه	31 -3 0 -12 -22
word word: نار	-14 -11 -14 -11 15
word word: نجاح	7 -17 9 -17 6
word word: نجحت	46 -7 -5 -19 -23
word word: نحو	-29 -22 -5 26 11
word word: نزاع	8 -14 -20 -20 19
word word: نساء	-7 -14 -6 -12 10
word word: نظام	32 -14 -10 -16 -7
word word: نظر	-8 -13 13 -2 8
word word: نظيره	6 2 -8 -6 5
word word: نفسه	23 -6 -1 -7 -12
word word: نقل	-3 -12 7 -2 -6
word word: نهيان	-15 -4 7 -5 15
word word: هاتفيا	-30 21 27 -6 -31
word word: هدنه	-31 27 -48 -17 -1
word word: هذا	34 8 -8 -13 -26
word word: هذه	15 -14 0 -7 -2
word word: هو	-18 25 -17 -14 -14
word word: هي	1 -27 -13 -16 17
word word: و	9 -11 -3 -12 7
word word: واقع	11 21 -19 -17 -18
word word: وام	31 0 0 -31 0
word word: وجهات	-8 -13 13 -2 8
word word: وزاره	-2 7 -9 -11 -6
word word: وزير	-4 11 -15 -2 8
word word: وزيره	10 -35 -3 20 -13
word word: وساطات	0 -9 -13 36 -20
word word: وساطته	34 -4 1 -30 -25
word word: وساطه	9 -10 4 -11 -10
word word: وصل	6 -17 15 -8 -15
word word: وصلت	-12 14 -2 -6 -1
word word: وصول	-14 -4 14 -3 3
word word: وفدان	-4 34 -5 -2 -26
word word: وفق	-11 -18 -4 24 -31
word word: ولايات	-4 10 -8 -11 -17
word word: ولي	-7 -6 17 -4 -17
word word: يصل	9 0 0 -6 -3
word word: يكون	-30 28 -25 10 -8
word word: يمنيه	-6 -27 -13 -17 43
`;
