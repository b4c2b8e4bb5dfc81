/** Written by `npm run train` from the labelled posts: not to be edited. A cue, then its worth to each answer. */
export const VERDICT_WEIGHTS = `
always	3 -5 -4 -5 11
by a region's share	-6 -12 23 -12 -41
by a report that is denied	-40 34 1 -16 7
by a transfer without a number	4 -13 -11 -13 -8
by an earlier transfer	-54 -16 22 9 -1
by an exchange by its number	-6 -6 14 -22 -13
by an exchange of other states	-6 -6 -14 -3 16
by another war	-22 -10 -22 -9 50
by called off, postponed or denied	-19 -10 25 3 -39
by figures of a transfer	24 -4 -6 -7 -7
by footage or a meeting	-34 -19 12 -15 23
by nothing of a transfer	-21 -12 1 -17 19
by part of an older exchange	-34 -2 34 -5 -29
by planned or agreed	-25 20 -6 -24 -2
by put off	-14 16 -28 -10 -4
by running totals or people held	-30 -8 -8 30 -12
by something else is exchanged	-21 -26 -9 -9 30
counts bodies few	-5 6 0 -25 11
counts bodies many	11 -5 -6 14 -27
counts bodies some	52 -24 -24 -11 -2
counts civilians few	40 -3 -6 -23 -15
counts civilians many	-55 -15 -20 42 -1
counts civilians some	5 -19 -7 9 -4
counts military few	18 -17 7 -15 -3
counts military many	-63 -3 -27 86 -16
counts military some	44 -8 -14 -18 -3
counts null few	-15 -12 12 -10 26
counts null many	-39 -11 -28 28 21
counts null some	-25 -14 -4 0 46
counts people few	-6 -17 17 -19 12
counts people many	-38 7 -10 47 -13
counts people some	32 -3 -15 -19 -3
day ahead	-46 16 -29 -11 24
day ahead early	-48 16 -33 -10 5
day ahead first	-39 18 -21 -15 3
day ahead late	-9 -21 -24 -10 42
day before	-64 2 80 -27 -36
day before early	-23 24 30 -20 -31
day before first	-64 -44 81 -20 -18
day before late	-14 8 6 -25 -8
day long before	-27 -7 17 7 -12
day long before early	-18 -10 8 7 -6
day long before first	-63 -22 53 25 -25
day long before late	-11 6 -21 -10 4
day same	23 -5 -2 -12 -17
day same early	30 -21 -2 0 -15
day same first	22 0 -2 -20 -10
day same late	-23 -3 -8 41 -10
day the day before	20 -1 32 -15 -55
day the day before early	5 -2 28 -21 -44
day the day before first	0 4 20 -16 -45
day the day before late	22 -9 -2 -3 -12
fate cumulative	-7 -2 -3 13 -8
fate cumulative bodies	1 -2 -6 22 -11
fate cumulative civilians	-29 3 0 31 13
fate cumulative military	7 -13 -11 12 -30
fate cumulative null	-7 7 -7 26 -11
fate cumulative people	-11 -10 -1 2 -3
fate dropped	-7 -3 2 -5 8
fate dropped bodies	-6 -7 -10 -30 21
fate dropped civilians	-10 -9 -5 0 -2
fate dropped military	3 -1 -24 -15 6
fate dropped people	-10 -3 3 2 -4
fate figure	21 -4 -4 -7 -7
fate figure bodies	19 -4 -5 -8 -11
fate figure civilians	16 1 -4 -8 -6
fate figure military	15 -3 -2 -6 -7
fate figure people	12 -6 -5 -7 -2
fate held	-13 5 -6 9 -1
fate held civilians	-4 -1 -6 7 -13
fate held military	-27 4 -3 29 -13
fate held people	-10 5 -12 -33 39
fate outside	19 -1 -11 -2 -1
fate outside civilians	11 0 -9 -1 -5
fate outside military	15 -1 -7 -2 -1
fate part bodies	4 -7 15 -6 -7
fate part civilians	-12 -6 -29 5 18
fate part military	-6 5 10 -2 -9
fate part people	17 -17 -2 -5 -8
fate planned	-6 7 -8 -15 -1
fate planned bodies	-12 5 -4 -6 10
fate planned civilians	6 11 -6 -14 -16
fate planned military	-11 15 -9 -11 4
fate planned null	-12 5 -10 16 21
fate planned people	2 1 -5 -10 -8
fate recap	-13 -9 0 -3 10
fate recap bodies	-15 -6 7 -17 -2
fate recap civilians	-22 -8 36 -16 -13
fate recap military	-26 -7 22 -25 30
fate recap null	-15 -17 -6 -6 8
fate recap people	6 -8 -18 19 -33
language ar	-21 0 -3 -8 11
language en	-7 -6 -1 -4 14
language ru	4 -7 -4 -6 13
language uk	4 -6 -6 -5 9
numbers 0	-60 8 35 -45 30
numbers 1	-5 -15 -8 -12 27
numbers 3	11 -11 -18 -2 6
numbers 4	13 -2 -11 -12 -4
numbers 5	10 -11 -9 -4 4
pair next: adj.dead adj.modifier	-5 -10 -18 -1 11
pair next: adj.dead adj.wounded	-21 -14 -5 -10 26
pair next: adj.dead cue.claims	25 -10 -9 -6 -2
pair next: adj.dead cue.completed	19 -1 -4 -2 -12
pair next: adj.dead cue.in_captivity	23 -12 -14 -19 -4
pair next: adj.dead cue.of_whole	-26 -8 -6 -5 37
pair next: adj.dead cue.other_war	-15 0 0 -7 17
pair next: adj.dead cue.part	0 20 0 -5 -17
pair next: adj.dead cue.relative	28 -23 -27 -12 -17
pair next: adj.dead cue.today	48 -9 -5 -31 -9
pair next: adj.dead noun.body	-21 -2 8 16 -19
pair next: adj.dead noun.civilian	-42 -7 -20 -27 44
pair next: adj.dead noun.military	21 -5 -19 -11 -17
pair next: adj.dead noun.other	13 -1 -10 -1 -2
pair next: adj.dead noun.people	42 -7 -18 -33 -4
pair next: adj.dead noun.soldier	-11 9 -7 15 -16
pair next: adj.dead own.to	-14 -2 -4 25 -5
pair next: adj.dead qualifier.more_than	19 -16 0 -3 -18
pair next: adj.dead ru.agent	60 -18 -16 -27 8
pair next: adj.dead ru.of	-17 -16 29 -21 -30
pair next: adj.dead ua.agent	35 -8 -2 -12 -21
pair next: adj.dead ua.of	25 -11 -4 -5 -10
pair next: adj.dead ua.to	40 -16 -10 -10 -8
pair next: adj.dead verb.bring	8 -12 -16 20 -15
pair next: adj.dead verb.come	40 -2 -9 -32 -23
pair next: adj.dead verb.give	15 -9 -8 -9 9
pair next: adj.dead verb.other	-34 21 19 -8 -2
pair next: adj.dead verb.will	22 -3 -19 -8 -14
pair next: adj.dead view.ua	39 -2 -8 -10 -21
pair next: adj.freed adj.modifier	-4 -16 32 -14 -4
pair next: adj.freed adj.wounded	14 -6 -8 -3 -2
pair next: adj.freed category	27 -10 -18 -19 -15
pair next: adj.freed country	15 -4 -2 -2 -8
pair next: adj.freed cue.completed	-18 51 -21 -14 -5
pair next: adj.freed cue.deported	30 -14 -11 -20 -24
pair next: adj.freed cue.in_return	25 0 -7 -5 -8
pair next: adj.freed cue.included	-7 -11 18 -10 3
pair next: adj.freed cue.mediated	24 -5 -4 -10 -7
pair next: adj.freed cue.of_whole	-52 -14 10 19 -8
pair next: adj.freed cue.one_sided	-17 -20 6 7 -5
pair next: adj.freed cue.other_exchange	-27 -11 -24 -14 35
pair next: adj.freed cue.other_return	-17 0 -5 18 3
pair next: adj.freed cue.other_war	-35 -18 -29 -14 45
pair next: adj.freed cue.part	19 -1 6 -16 -12
pair next: adj.freed cue.recap	-27 -12 41 -2 -30
pair next: adj.freed cue.relative	-4 -10 17 -9 -16
pair next: adj.freed cue.since	19 11 -7 -16 -38
pair next: adj.freed cue.to_date	29 -4 -1 -26 -2
pair next: adj.freed cue.today	29 -8 3 -5 -33
pair next: adj.freed cue.total	0 -1 -3 25 -23
pair next: adj.freed cue.transit	10 -5 -2 -2 -1
pair next: adj.freed cue.yesterday	-46 -6 69 -9 -17
pair next: adj.freed noun.body	8 -6 -20 8 1
pair next: adj.freed noun.child	15 -13 -1 -2 -6
pair next: adj.freed noun.civilian	-13 -10 -1 -5 14
pair next: adj.freed noun.exchange	8 -19 27 -19 -21
pair next: adj.freed noun.family	-4 -17 -16 12 13
pair next: adj.freed noun.man	30 -2 14 -10 -24
pair next: adj.freed noun.military	17 -12 9 1 -15
pair next: adj.freed noun.other	-20 -13 2 13 -5
pair next: adj.freed noun.people	23 -11 -18 12 -17
pair next: adj.freed noun.rank	15 -5 -3 -3 -18
pair next: adj.freed noun.soldier	-6 -4 36 -5 -26
pair next: adj.freed noun.woman	24 -1 -11 -12 -2
pair next: adj.freed own.to	-23 3 -24 12 24
pair next: adj.freed qualifier.approx	-37 -7 45 -7 -4
pair next: adj.freed qualifier.at_most	2 -16 -8 11 4
pair next: adj.freed qualifier.more_than	13 -22 -16 21 -23
pair next: adj.freed ru.agent	9 0 -2 -6 0
pair next: adj.freed ru.from	11 -10 -18 -4 6
pair next: adj.freed ru.of	34 -6 -22 5 -21
pair next: adj.freed ru.to	15 -4 -8 3 -17
pair next: adj.freed ua.from	-22 -5 32 -9 -13
pair next: adj.freed ua.of	44 -9 -7 -13 -26
pair next: adj.freed ua.to	23 -1 -9 -9 -10
pair next: adj.freed verb.bring	-22 -4 23 -13 -2
pair next: adj.freed verb.come	-7 -2 -11 -2 19
pair next: adj.freed verb.future	-20 9 16 -6 20
pair next: adj.freed verb.held_exchange	-8 18 9 -5 -32
pair next: adj.freed verb.other	18 -3 -8 -8 0
pair next: adj.freed verb.will	0 12 -3 6 -13
pair next: adj.freed voice.ua	11 35 -16 -18 -23
pair next: adj.modifier adj.dead	32 -11 -17 -21 -24
pair next: adj.modifier adj.modifier	0 4 6 -1 -17
pair next: adj.modifier adj.wounded	1 2 -6 -17 15
pair next: adj.modifier category	5 -5 4 -21 -19
pair next: adj.modifier country	-13 -27 -4 4 11
pair next: adj.modifier cue.agreed	8 7 -9 -4 -4
pair next: adj.modifier cue.agreement	12 -20 -20 10 -13
pair next: adj.modifier cue.all	-17 3 3 -1 11
pair next: adj.modifier cue.already	-2 -2 4 -3 -8
pair next: adj.modifier cue.born	5 -9 -21 -7 19
pair next: adj.modifier cue.called_off	20 -12 -55 14 3
pair next: adj.modifier cue.captivity	-17 0 -15 3 8
pair next: adj.modifier cue.captured	0 -19 -22 -27 37
pair next: adj.modifier cue.claims	-2 -8 -1 1 -19
pair next: adj.modifier cue.completed	28 -11 -8 -9 -10
pair next: adj.modifier cue.count	-11 -6 -2 15 -2
pair next: adj.modifier cue.crime	-21 -10 -6 -16 38
pair next: adj.modifier cue.denied	-14 -42 13 34 -24
pair next: adj.modifier cue.deported	23 -12 0 6 -20
pair next: adj.modifier cue.each	-8 11 -6 -12 -18
pair next: adj.modifier cue.evacuation	-16 2 -20 -6 14
pair next: adj.modifier cue.footage	4 -11 -10 22 -10
pair next: adj.modifier cue.good_news	-20 -3 -7 26 -3
pair next: adj.modifier cue.held	-4 -8 -10 8 -10
pair next: adj.modifier cue.in_captivity	5 -20 -43 41 -5
pair next: adj.modifier cue.in_return	2 -11 -9 4 -5
pair next: adj.modifier cue.local	-12 -1 16 -3 -13
pair next: adj.modifier cue.mediated	-1 -9 -10 0 4
pair next: adj.modifier cue.missing	28 -16 -1 -7 -6
pair next: adj.modifier cue.money	-7 -27 -11 -2 28
pair next: adj.modifier cue.month	-18 -31 -28 30 -16
pair next: adj.modifier cue.name	-2 -8 -5 14 -12
pair next: adj.modifier cue.of_whole	-18 -20 14 2 6
pair next: adj.modifier cue.of_year	11 -1 -6 -2 -3
pair next: adj.modifier cue.one_sided	-16 -13 10 2 8
pair next: adj.modifier cue.other_return	17 -22 -15 -4 9
pair next: adj.modifier cue.other_war	-23 -13 -7 -1 28
pair next: adj.modifier cue.outside	-27 -1 0 29 -2
pair next: adj.modifier cue.part	1 2 -9 3 -16
pair next: adj.modifier cue.planned	-28 4 -4 -11 -4
pair next: adj.modifier cue.postponed	17 1 -13 8 -15
pair next: adj.modifier cue.ready	-16 24 -5 -21 17
pair next: adj.modifier cue.recap	-9 -10 3 -13 10
pair next: adj.modifier cue.record	18 -1 -2 -21 6
pair next: adj.modifier cue.relative	-2 -4 -32 -14 21
pair next: adj.modifier cue.repatriation	-13 -3 14 -2 -7
pair next: adj.modifier cue.reunion	7 3 -12 -20 5
pair next: adj.modifier cue.same_number	19 0 -19 -15 1
pair next: adj.modifier cue.since	6 -4 -15 5 4
pair next: adj.modifier cue.span	1 -12 18 -36 -18
pair next: adj.modifier cue.stage	32 -31 -38 3 -7
pair next: adj.modifier cue.thanks	-6 -19 25 -1 -24
pair next: adj.modifier cue.to_date	-3 -14 -2 17 -8
pair next: adj.modifier cue.today	8 7 -32 -16 2
pair next: adj.modifier cue.total	-1 -10 -3 3 0
pair next: adj.modifier cue.training	-19 -10 30 -27 9
pair next: adj.modifier cue.transit	23 -1 3 -12 -41
pair next: adj.modifier cue.unfinished	-39 8 36 -16 -9
pair next: adj.modifier cue.unit	11 0 -3 -2 -9
pair next: adj.modifier cue.venue	-27 39 -36 -11 -1
pair next: adj.modifier cue.visit	21 -2 -3 -9 -9
pair next: adj.modifier cue.year	3 7 -25 6 -7
pair next: adj.modifier cue.yesterday	-8 -2 16 -7 -10
pair next: adj.modifier foe.of	-1 -2 15 -3 -14
pair next: adj.modifier foe.to	-11 -3 14 -1 -16
pair next: adj.modifier noun.body	14 -13 9 -11 -22
pair next: adj.modifier noun.branch	8 -5 -11 -8 13
pair next: adj.modifier noun.child	15 23 -30 -35 -23
pair next: adj.modifier noun.civilian	15 -7 -7 -13 -8
pair next: adj.modifier noun.exchange	-1 -7 9 -16 -14
pair next: adj.modifier noun.family	-2 -12 15 -3 0
pair next: adj.modifier noun.foreigner	-9 0 14 -1 -13
pair next: adj.modifier noun.man	-34 16 -6 8 -39
pair next: adj.modifier noun.military	27 -3 -12 -5 -10
pair next: adj.modifier noun.other	-6 -10 -2 -5 5
pair next: adj.modifier noun.people	2 4 -12 4 -11
pair next: adj.modifier noun.rank	13 -8 -1 -12 -7
pair next: adj.modifier noun.soldier	11 -6 -4 -6 -16
pair next: adj.modifier noun.woman	24 2 -2 -20 -17
pair next: adj.modifier own.agent	5 -30 14 -19 -7
pair next: adj.modifier own.from	-15 20 -17 -7 -14
pair next: adj.modifier own.of	-29 -1 -8 28 -23
pair next: adj.modifier own.to	11 -1 -19 -7 -15
pair next: adj.modifier qualifier.approx	-20 -17 -28 15 28
pair next: adj.modifier qualifier.at_least	-8 -6 -26 47 -17
pair next: adj.modifier qualifier.at_most	-10 1 1 -38 18
pair next: adj.modifier qualifier.more_than	-24 -2 10 5 -11
pair next: adj.modifier ru.agent	4 -36 -10 38 2
pair next: adj.modifier ru.from	2 -7 -12 -20 34
pair next: adj.modifier ru.of	-9 -21 6 28 -30
pair next: adj.modifier ru.to	13 -24 -10 -4 25
pair next: adj.modifier ua.agent	10 16 -12 -20 -2
pair next: adj.modifier ua.from	25 -5 -6 -12 -5
pair next: adj.modifier ua.of	13 -15 1 2 -24
pair next: adj.modifier ua.to	-9 10 -4 -42 20
pair next: adj.modifier verb.bring	15 -3 -14 -12 -5
pair next: adj.modifier verb.come	-13 33 -13 4 -32
pair next: adj.modifier verb.future	-1 18 -8 -16 -24
pair next: adj.modifier verb.get	12 0 4 -3 -35
pair next: adj.modifier verb.give	-6 8 6 -13 -4
pair next: adj.modifier verb.held_exchange	-16 -28 33 0 -16
pair next: adj.modifier verb.home	18 -23 -4 -18 9
pair next: adj.modifier verb.managed	13 -6 -3 -13 -10
pair next: adj.modifier verb.noun	-14 0 -22 16 -31
pair next: adj.modifier verb.other	7 -3 -9 -6 9
pair next: adj.modifier verb.swap	-8 -14 -36 -11 14
pair next: adj.modifier verb.will	-51 36 13 -12 -15
pair next: adj.modifier view.ru	-1 15 -17 -8 18
pair next: adj.modifier view.ua	11 -14 15 -2 -19
pair next: adj.modifier voice.ru	1 -18 7 -8 19
pair next: adj.modifier voice.ua	-20 -7 9 38 -22
pair next: adj.wounded adj.modifier	-22 -1 -23 6 1
pair next: adj.wounded adj.wounded	9 -1 -2 -6 -1
pair next: adj.wounded category	2 1 -14 -15 4
pair next: adj.wounded cue.part	48 -12 -2 -5 -40
pair next: adj.wounded noun.military	34 -14 -6 -2 -15
pair next: adj.wounded noun.other	-1 -1 -8 -2 13
pair next: adj.wounded noun.people	10 4 -2 -2 -12
pair next: category adj.freed	-2 -1 -10 -5 12
pair next: category adj.modifier	-9 7 -3 0 -25
pair next: category adj.wounded	20 -12 -16 -8 -12
pair next: category category	22 -7 -11 0 -7
pair next: category country	-3 -18 9 0 0
pair next: category cue.agreement	31 -8 -12 -29 -3
pair next: category cue.all	9 -51 10 9 -1
pair next: category cue.already	17 12 -2 -2 -21
pair next: category cue.born	23 -4 -13 -9 -18
pair next: category cue.captivity	29 -2 -12 -7 -9
pair next: category cue.captured	-5 3 -22 -9 11
pair next: category cue.claims	-11 -23 26 -5 -7
pair next: category cue.completed	-31 -21 -37 -9 40
pair next: category cue.deported	9 -12 -15 -13 15
pair next: category cue.evacuation	-14 26 -16 -6 5
pair next: category cue.footage	-25 -6 31 -47 -3
pair next: category cue.held	15 5 -12 -23 1
pair next: category cue.in_captivity	-1 26 -15 -18 -31
pair next: category cue.in_return	38 -7 -8 -19 -21
pair next: category cue.included	6 -8 -6 -19 20
pair next: category cue.local	31 -3 -31 -14 -17
pair next: category cue.mediated	1 -19 -5 28 0
pair next: category cue.missing	-4 -10 -8 10 0
pair next: category cue.of_whole	1 -22 -10 -13 12
pair next: category cue.other_return	-2 0 23 19 -37
pair next: category cue.other_war	11 -2 -3 -8 1
pair next: category cue.part	-15 1 -2 20 -17
pair next: category cue.planned	0 32 -25 -7 -10
pair next: category cue.ready	10 23 -6 -8 -29
pair next: category cue.recap	17 -15 -1 -6 5
pair next: category cue.record	12 -27 31 -9 -40
pair next: category cue.relative	-4 -5 7 -3 -22
pair next: category cue.reunion	7 -7 -10 -18 24
pair next: category cue.since	-22 4 -1 30 -18
pair next: category cue.span	-22 -13 -22 25 -23
pair next: category cue.stage	24 -4 -12 -8 -6
pair next: category cue.third	-32 -10 -11 -3 40
pair next: category cue.to_date	-29 -16 -24 32 -34
pair next: category cue.today	21 -25 3 -38 4
pair next: category cue.total	1 -18 -3 -14 20
pair next: category cue.transit	-3 14 -2 -2 -7
pair next: category cue.unit	3 -4 -10 14 -4
pair next: category cue.visit	-9 -8 -12 -7 30
pair next: category cue.year	41 -2 -6 -6 -29
pair next: category cue.yesterday	8 -15 -10 -6 15
pair next: category foe.of	-2 5 -25 -10 3
pair next: category foe.to	36 -6 -29 -1 -13
pair next: category noun.body	-14 14 7 -15 -15
pair next: category noun.branch	3 -3 1 -3 -10
pair next: category noun.child	15 1 -29 -34 23
pair next: category noun.civilian	16 20 -22 -44 5
pair next: category noun.exchange	1 -11 11 1 -27
pair next: category noun.family	24 -7 -33 -4 -8
pair next: category noun.foreigner	15 6 -3 10 -22
pair next: category noun.man	5 1 -15 -2 10
pair next: category noun.military	17 -17 -11 -15 13
pair next: category noun.other	8 -13 16 -31 -11
pair next: category noun.people	-7 -1 7 5 -19
pair next: category noun.rank	9 -23 5 -11 2
pair next: category noun.soldier	31 -18 -18 -22 -20
pair next: category noun.woman	-5 -4 3 9 -19
pair next: category own.agent	-13 5 -18 -4 15
pair next: category own.of	-10 -15 10 -11 15
pair next: category own.to	13 -6 -1 21 -31
pair next: category qualifier.approx	-5 -22 22 -5 -20
pair next: category qualifier.at_least	19 -2 -34 -5 24
pair next: category qualifier.at_most	9 1 -13 0 -1
pair next: category qualifier.more_than	15 -26 -10 -13 8
pair next: category ru.agent	-17 5 12 8 -8
pair next: category ru.from	32 9 -10 -13 -20
pair next: category ru.of	16 5 -17 6 -19
pair next: category ru.to	11 -1 -6 -1 -3
pair next: category ua.agent	3 -5 -12 7 2
pair next: category ua.of	23 -10 -6 -3 -14
pair next: category ua.to	-25 -5 -21 3 25
pair next: category verb.bring	-22 -7 16 -22 1
pair next: category verb.come	8 -20 -21 -19 24
pair next: category verb.future	-27 17 -6 -19 -6
pair next: category verb.get	36 -3 -25 -18 2
pair next: category verb.give	0 0 15 -26 -12
pair next: category verb.held_exchange	21 -6 -17 3 -12
pair next: category verb.home	5 5 -9 -1 -33
pair next: category verb.other	1 -6 -12 0 0
pair next: category verb.swap	4 -15 -18 14 -11
pair next: category verb.will	-19 -12 -2 -16 30
pair next: category voice.ua	-3 -7 -24 -11 24
pair next: country adj.modifier	5 5 -4 -25 -9
pair next: country adj.wounded	16 -6 -11 -3 -5
pair next: country category	36 -13 -9 -14 -7
pair next: country cue.agreed	-39 35 -16 -8 -21
pair next: country cue.agreement	5 -3 -11 -21 15
pair next: country cue.all	3 -16 12 -13 -10
pair next: country cue.captivity	16 -7 25 -15 -25
pair next: country cue.claims	-14 -23 0 -14 26
pair next: country cue.completed	25 -35 -2 -26 17
pair next: country cue.each	11 -2 0 0 -11
pair next: country cue.footage	26 -17 -28 -21 -2
pair next: country cue.held	17 -7 -1 -2 -7
pair next: country cue.in_return	-46 -13 8 -7 48
pair next: country cue.mediated	33 -8 -13 -17 -6
pair next: country cue.of_whole	-10 -22 -25 27 -9
pair next: country cue.other_war	-29 -11 -14 -12 35
pair next: country cue.part	24 -1 -3 -16 -5
pair next: country cue.planned	-14 31 -23 -27 -24
pair next: country cue.ready	2 21 -3 -7 -16
pair next: country cue.recap	-13 -17 -8 27 -39
pair next: country cue.record	5 -7 -6 20 -10
pair next: country cue.relative	27 -4 2 -7 -28
pair next: country cue.since	7 -4 -1 15 -16
pair next: country cue.span	-15 25 -16 -22 -31
pair next: country cue.stage	9 2 -1 -8 -1
pair next: country cue.thanks	42 -10 -2 -5 -24
pair next: country cue.third	-24 -5 -15 -3 31
pair next: country cue.to_date	-6 11 -2 4 -8
pair next: country cue.today	-4 13 5 -16 -9
pair next: country cue.total	12 -1 -1 -4 -6
pair next: country cue.transit	19 -4 -1 -4 -15
pair next: country cue.venue	-23 13 -21 -6 7
pair next: country cue.year	20 -2 -4 8 -19
pair next: country noun.body	0 -14 -15 22 -15
pair next: country noun.branch	-26 23 1 -13 -1
pair next: country noun.child	6 -27 -15 -14 13
pair next: country noun.civilian	-3 -20 -25 -16 26
pair next: country noun.exchange	4 -27 2 9 -14
pair next: country noun.family	-3 -7 -1 -13 0
pair next: country noun.foreigner	4 -16 -15 20 -2
pair next: country noun.military	6 -7 -9 30 -29
pair next: country noun.other	-13 20 -13 -26 13
pair next: country noun.people	7 -25 -15 1 10
pair next: country noun.rank	-56 -12 -14 -2 60
pair next: country own.agent	17 -7 -14 -15 -7
pair next: country own.of	-21 25 -14 34 -24
pair next: country own.to	22 17 -7 -30 -17
pair next: country qualifier.approx	-36 23 14 -22 -14
pair next: country qualifier.at_most	-14 -27 27 -7 -4
pair next: country qualifier.more_than	-21 -24 -3 25 -23
pair next: country ru.agent	-20 44 -12 -10 3
pair next: country ru.of	5 -16 -19 -15 9
pair next: country ru.to	16 -26 32 6 -29
pair next: country ua.agent	8 -13 -21 -23 21
pair next: country ua.of	-31 -38 22 -15 30
pair next: country ua.to	18 -10 13 -6 -18
pair next: country verb.bring	-28 -27 -18 -12 39
pair next: country verb.come	16 -5 -10 -8 -3
pair next: country verb.future	7 14 6 -13 -32
pair next: country verb.get	-19 5 -15 -14 21
pair next: country verb.give	-19 -7 -18 23 20
pair next: country verb.held_exchange	6 -21 -16 3 5
pair next: country verb.home	22 -2 -7 -11 -7
pair next: country verb.managed	-18 14 -21 -12 12
pair next: country verb.noun	-6 -4 2 -14 8
pair next: country verb.other	-28 4 -9 2 10
pair next: country verb.swap	-50 -17 -32 -3 67
pair next: country verb.will	-25 19 -13 -3 -8
pair next: country voice.ru	2 42 -25 -7 -24
pair next: cue.agreed adj.modifier	-6 17 -13 -29 -17
pair next: cue.agreed country	24 5 -12 -17 -16
pair next: cue.agreed cue.agreed	-7 -19 -5 -12 44
pair next: cue.agreed cue.agreement	-18 15 3 -17 -1
pair next: cue.agreed cue.called_off	-20 38 -10 -12 -34
pair next: cue.agreed cue.claims	-15 24 -1 -18 2
pair next: cue.agreed cue.completed	23 -17 -13 -2 -6
pair next: cue.agreed cue.of_whole	6 14 -8 -29 25
pair next: cue.agreed cue.other_war	-1 -7 -1 -3 11
pair next: cue.agreed cue.relative	13 -38 -17 -2 28
pair next: cue.agreed cue.span	-28 52 -18 -12 -34
pair next: cue.agreed cue.stage	-5 6 -8 -1 7
pair next: cue.agreed cue.today	14 -10 -2 -14 9
pair next: cue.agreed cue.venue	40 -17 -6 -29 -4
pair next: cue.agreed noun.exchange	-4 15 -17 -21 -7
pair next: cue.agreed noun.other	-29 24 -3 -19 5
pair next: cue.agreed noun.people	-6 -67 -8 -17 76
pair next: cue.agreed own.to	0 -33 -15 15 -12
pair next: cue.agreed qualifier.at_most	-1 19 -7 -2 -12
pair next: cue.agreed ru.agent	-12 -14 -16 40 -11
pair next: cue.agreed ru.of	7 2 16 -13 -22
pair next: cue.agreed ua.agent	-53 -10 -16 61 -25
pair next: cue.agreed ua.to	21 -5 -1 -14 -2
pair next: cue.agreed verb.bring	-30 16 24 -11 -25
pair next: cue.agreed verb.future	14 -14 0 0 -1
pair next: cue.agreed verb.give	17 8 -6 -21 -16
pair next: cue.agreed verb.held_exchange	33 -24 -18 -31 -39
pair next: cue.agreed verb.noun	-25 54 -11 -21 -3
pair next: cue.agreed verb.will	-2 6 -6 -3 -20
pair next: cue.agreement adj.modifier	-13 13 -25 -7 3
pair next: cue.agreement adj.wounded	13 -7 -14 -22 -19
pair next: cue.agreement country	-32 3 22 -15 -18
pair next: cue.agreement cue.agreed	-6 -3 -8 -3 -7
pair next: cue.agreement cue.agreement	-34 -24 -22 47 -19
pair next: cue.agreement cue.claims	26 -4 -18 -20 11
pair next: cue.agreement cue.completed	-5 10 -13 -12 -28
pair next: cue.agreement cue.mediated	3 -5 0 -15 12
pair next: cue.agreement cue.of_whole	-62 -13 -36 -77 114
pair next: cue.agreement cue.planned	10 -3 -14 9 -41
pair next: cue.agreement cue.recap	3 -15 15 -2 -7
pair next: cue.agreement cue.relative	3 -2 19 -9 -19
pair next: cue.agreement cue.span	30 -19 -5 -1 -7
pair next: cue.agreement cue.stage	-10 -13 -5 7 14
pair next: cue.agreement cue.today	33 -10 -8 -21 -10
pair next: cue.agreement cue.venue	45 -35 -14 -8 -30
pair next: cue.agreement noun.branch	-3 -1 5 0 -13
pair next: cue.agreement noun.civilian	-14 -6 0 16 4
pair next: cue.agreement noun.exchange	-25 38 -21 -37 33
pair next: cue.agreement noun.other	19 9 -21 -27 -13
pair next: cue.agreement noun.people	-11 -12 -16 27 15
pair next: cue.agreement own.to	7 -5 -3 -4 -8
pair next: cue.agreement qualifier.more_than	-2 2 -24 -21 10
pair next: cue.agreement ru.agent	-1 14 -2 -6 -19
pair next: cue.agreement ru.of	-20 23 -10 -9 -15
pair next: cue.agreement ua.agent	25 -10 -6 -39 23
pair next: cue.agreement ua.of	-36 3 4 -15 22
pair next: cue.agreement ua.to	-5 -20 15 14 -21
pair next: cue.agreement verb.bring	11 -44 -17 -20 9
pair next: cue.agreement verb.future	3 6 -14 16 -16
pair next: cue.agreement verb.give	-12 14 0 -12 -11
pair next: cue.agreement verb.held_exchange	-28 36 -19 -9 -31
pair next: cue.agreement verb.noun	16 9 -11 -5 -27
pair next: cue.agreement verb.will	-40 63 -8 -27 -45
pair next: cue.agreement voice.ua	24 -18 17 -2 -18
pair next: cue.all adj.dead	-12 8 -14 -5 26
pair next: cue.all adj.freed	8 -5 -1 -1 0
pair next: cue.all adj.modifier	-41 -6 -19 41 -5
pair next: cue.all adj.wounded	-43 39 -16 -17 4
pair next: cue.all category	-12 -8 12 -11 9
pair next: cue.all country	-6 -9 -1 -4 22
pair next: cue.all cue.all	34 -14 -16 -11 -22
pair next: cue.all cue.claims	-15 -17 15 24 -20
pair next: cue.all cue.completed	0 10 9 -12 -25
pair next: cue.all cue.each	-4 -1 -1 -5 -35
pair next: cue.all cue.held	6 -9 -1 18 -15
pair next: cue.all cue.in_captivity	9 0 -4 -3 -2
pair next: cue.all cue.of_whole	4 -17 9 -34 3
pair next: cue.all cue.planned	-29 29 -12 35 -38
pair next: cue.all cue.ready	9 -2 0 -6 -1
pair next: cue.all cue.relative	13 -21 5 -17 -14
pair next: cue.all cue.stage	39 -20 -16 -15 -13
pair next: cue.all cue.today	15 -14 -11 13 -2
pair next: cue.all cue.total	-21 -27 25 -11 -17
pair next: cue.all cue.transit	9 -7 -1 -1 0
pair next: cue.all cue.visit	-15 -2 22 0 -6
pair next: cue.all noun.body	-5 -33 3 -33 32
pair next: cue.all noun.branch	5 -15 -32 -8 30
pair next: cue.all noun.child	15 -14 23 -9 -21
pair next: cue.all noun.civilian	10 12 -11 -18 -10
pair next: cue.all noun.exchange	1 -13 2 9 -7
pair next: cue.all noun.family	0 -1 -27 -2 29
pair next: cue.all noun.man	16 0 -4 -9 -3
pair next: cue.all noun.military	30 3 -42 -17 -7
pair next: cue.all noun.other	5 3 2 -6 -18
pair next: cue.all noun.people	-8 9 -8 -10 -3
pair next: cue.all noun.woman	-1 12 -16 6 -13
pair next: cue.all own.agent	15 -10 0 -15 -10
pair next: cue.all own.to	30 -5 -20 -11 -18
pair next: cue.all qualifier.at_most	34 19 4 -25 -46
pair next: cue.all ru.agent	21 -7 -1 -10 -29
pair next: cue.all ru.of	0 10 1 -14 -8
pair next: cue.all ru.to	27 -7 -7 0 -14
pair next: cue.all ua.agent	-6 8 -4 5 -5
pair next: cue.all ua.of	10 -16 -17 -3 28
pair next: cue.all verb.bring	-6 -8 9 1 1
pair next: cue.all verb.come	-7 -33 -16 -21 24
pair next: cue.all verb.future	-16 -20 -19 -3 27
pair next: cue.all verb.get	-19 -3 11 -14 14
pair next: cue.all verb.give	-35 -5 35 -5 -16
pair next: cue.all verb.home	2 -3 6 -11 -20
pair next: cue.all verb.other	-4 24 -14 13 2
pair next: cue.all verb.will	6 -12 2 13 -29
pair next: cue.all view.ru	0 -4 -29 5 -6
pair next: cue.all_civilians adj.modifier	17 -12 -4 -9 7
pair next: cue.all_civilians cue.all	52 -5 -9 -9 -39
pair next: cue.already adj.dead	15 -9 -24 -5 -12
pair next: cue.already adj.modifier	-2 -5 -6 17 12
pair next: cue.already category	-19 -2 23 -3 -28
pair next: cue.already cue.already	-5 -3 -25 23 -5
pair next: cue.already cue.claims	20 -13 -8 9 8
pair next: cue.already cue.completed	17 -1 -1 -10 -6
pair next: cue.already cue.footage	18 -28 12 -5 6
pair next: cue.already cue.in_return	16 -8 -17 -11 -12
pair next: cue.already cue.mediated	2 -4 -25 -24 47
pair next: cue.already cue.month	-20 25 -19 -5 -4
pair next: cue.already cue.of_whole	-5 -2 10 -1 -2
pair next: cue.already cue.planned	-13 18 -9 -12 -11
pair next: cue.already cue.postponed	-17 23 16 -13 -15
pair next: cue.already cue.recap	-11 -11 30 -6 -27
pair next: cue.already cue.relative	8 -12 22 -13 -17
pair next: cue.already cue.reunion	13 -11 -1 -15 -28
pair next: cue.already cue.since	20 -1 -12 -7 -1
pair next: cue.already cue.today	17 5 3 -14 -28
pair next: cue.already cue.transit	28 -20 -15 -3 -11
pair next: cue.already cue.visit	13 -18 0 -16 -26
pair next: cue.already noun.body	22 -13 -8 -14 -2
pair next: cue.already noun.child	14 -7 14 -50 43
pair next: cue.already noun.exchange	45 -13 -18 -35 15
pair next: cue.already noun.family	-12 -8 13 -12 -6
pair next: cue.already noun.military	9 -9 7 -11 3
pair next: cue.already noun.other	-31 14 -9 -23 17
pair next: cue.already noun.people	-45 -20 35 20 -17
pair next: cue.already own.of	9 -5 -3 7 -8
pair next: cue.already own.to	23 -19 -16 -10 7
pair next: cue.already qualifier.approx	-1 -3 13 -2 -13
pair next: cue.already qualifier.at_most	25 6 -10 -6 -14
pair next: cue.already qualifier.more_than	-41 -8 15 10 -4
pair next: cue.already ru.to	27 -13 -16 -23 -12
pair next: cue.already ua.agent	23 -1 -4 -20 -2
pair next: cue.already ua.to	35 -9 -22 -12 10
pair next: cue.already verb.bring	-10 -29 -15 11 39
pair next: cue.already verb.come	-10 14 -19 1 -5
pair next: cue.already verb.future	-13 5 -21 16 -44
pair next: cue.already verb.get	-19 -7 13 -4 -14
pair next: cue.already verb.give	6 -6 44 -21 -36
pair next: cue.already verb.home	13 -10 -13 -17 13
pair next: cue.already verb.managed	-15 -1 15 7 -3
pair next: cue.already verb.noun	21 -19 -3 -16 -32
pair next: cue.already verb.other	1 -16 6 1 4
pair next: cue.already verb.swap	5 15 -11 -4 -15
pair next: cue.among adj.modifier	3 3 -8 -2 -3
pair next: cue.among cue.among	5 -4 13 -6 -23
pair next: cue.among cue.relative	-24 -9 11 -3 7
pair next: cue.among cue.yesterday	-22 -9 33 -10 -22
pair next: cue.among noun.military	-37 -1 19 -1 -15
pair next: cue.among noun.people	9 -5 5 -8 -11
pair next: cue.among verb.bring	-8 -2 -9 -5 6
pair next: cue.anniversary cue.anniversary	1 -6 16 -18 -2
pair next: cue.anniversary cue.born	-6 -13 23 -32 -10
pair next: cue.anniversary cue.of_year	-48 -21 48 -25 1
pair next: cue.anniversary noun.other	-21 4 10 -12 8
pair next: cue.arrived adj.modifier	-12 -10 7 -8 -4
pair next: cue.arrived cue.visit	-25 -8 41 -1 -23
pair next: cue.border country	23 -10 -3 -20 -16
pair next: cue.border cue.border	18 -2 -7 -16 -14
pair next: cue.border cue.transit	44 -10 -16 -13 -18
pair next: cue.border ua.of	25 -5 -8 -1 -14
pair next: cue.border ua.to	10 -8 17 -7 -27
pair next: cue.born adj.modifier	19 -14 -16 -15 5
pair next: cue.born adj.wounded	15 0 -6 -4 -5
pair next: cue.born category	-5 9 -33 -24 50
pair next: cue.born cue.born	24 -4 -19 -7 -20
pair next: cue.born cue.in_captivity	-29 -14 17 -10 -7
pair next: cue.born cue.of_whole	16 -2 -7 -4 -15
pair next: cue.born cue.part	31 -8 -21 -13 -12
pair next: cue.born cue.relative	-15 -14 -29 -7 29
pair next: cue.born cue.today	15 -1 -1 -5 -15
pair next: cue.born noun.child	24 -1 -2 -2 -18
pair next: cue.born noun.other	-28 4 15 -25 7
pair next: cue.born noun.people	-23 -21 -22 -37 35
pair next: cue.born own.to	-32 -25 -6 23 -16
pair next: cue.born qualifier.at_most	7 16 -18 -10 -20
pair next: cue.born verb.bring	51 -8 -6 -22 -10
pair next: cue.born verb.come	14 -10 -5 -12 9
pair next: cue.born verb.future	15 -3 -15 -1 -1
pair next: cue.born verb.get	14 0 -1 -3 -14
pair next: cue.born verb.other	-17 -18 8 -26 5
pair next: cue.called_off adj.modifier	-22 29 -14 -13 -6
pair next: cue.called_off country	-4 -30 32 -17 -16
pair next: cue.called_off cue.agreement	-20 20 -26 -4 9
pair next: cue.called_off cue.called_off	-24 60 -28 -20 -38
pair next: cue.called_off cue.claims	-18 30 -49 -14 -39
pair next: cue.called_off cue.completed	-33 26 -25 5 11
pair next: cue.called_off cue.denied	18 -17 -2 -2 -3
pair next: cue.called_off noun.exchange	-10 -3 -19 -8 38
pair next: cue.called_off noun.other	-1 0 -16 19 -29
pair next: cue.called_off ru.agent	-15 25 -10 -11 -57
pair next: cue.called_off verb.will	-7 2 -16 -7 15
pair next: cue.captivity adj.freed	16 -9 -1 -12 -12
pair next: cue.captivity adj.modifier	12 -7 -13 4 -3
pair next: cue.captivity adj.wounded	9 -27 -14 -22 4
pair next: cue.captivity category	30 -13 -20 -19 -6
pair next: cue.captivity country	-4 3 -13 1 14
pair next: cue.captivity cue.all	8 3 1 -20 -22
pair next: cue.captivity cue.called_off	-24 43 -41 -15 -49
pair next: cue.captivity cue.captured	-25 -3 -2 -2 30
pair next: cue.captivity cue.claims	35 1 -25 1 -33
pair next: cue.captivity cue.completed	-15 -43 17 3 -17
pair next: cue.captivity cue.count	13 13 -12 -8 -21
pair next: cue.captivity cue.deported	-12 -7 -14 -9 18
pair next: cue.captivity cue.each	14 6 -18 -15 -12
pair next: cue.captivity cue.footage	-2 -32 28 -13 -7
pair next: cue.captivity cue.held	-39 -14 -1 5 22
pair next: cue.captivity cue.in_captivity	-15 -20 -18 41 -6
pair next: cue.captivity cue.in_return	-9 -6 -13 -3 17
pair next: cue.captivity cue.included	-14 -1 -3 -18 26
pair next: cue.captivity cue.local	-13 -23 9 -26 26
pair next: cue.captivity cue.of_whole	7 -2 -19 -4 1
pair next: cue.captivity cue.of_year	24 -15 -1 -12 11
pair next: cue.captivity cue.other_war	-19 -25 -18 -15 39
pair next: cue.captivity cue.part	28 1 -11 3 -37
pair next: cue.captivity cue.planned	-12 -27 -8 17 12
pair next: cue.captivity cue.postponed	-19 38 -9 -15 -45
pair next: cue.captivity cue.recap	9 -15 -5 -16 12
pair next: cue.captivity cue.record	-6 21 -12 -14 -10
pair next: cue.captivity cue.relative	-10 1 -48 3 14
pair next: cue.captivity cue.reunion	20 -13 -4 13 -16
pair next: cue.captivity cue.since	4 -3 -2 17 -26
pair next: cue.captivity cue.span	-18 -1 -20 22 -19
pair next: cue.captivity cue.third	-17 -4 -11 -7 19
pair next: cue.captivity cue.to_date	8 -8 -10 4 -7
pair next: cue.captivity cue.today	22 1 -17 -9 -20
pair next: cue.captivity cue.total	20 -7 -8 -5 0
pair next: cue.captivity cue.transit	19 -2 -2 -5 -13
pair next: cue.captivity cue.year	-29 -10 -36 27 51
pair next: cue.captivity cue.yesterday	-26 -2 54 -19 -42
pair next: cue.captivity foe.to	9 -1 -6 -1 -1
pair next: cue.captivity noun.branch	-31 -7 -12 14 20
pair next: cue.captivity noun.civilian	-22 13 25 -23 -10
pair next: cue.captivity noun.exchange	-9 17 -24 12 -21
pair next: cue.captivity noun.family	-3 -15 -13 -3 30
pair next: cue.captivity noun.foreigner	10 -1 -1 0 -8
pair next: cue.captivity noun.military	-20 15 -2 0 3
pair next: cue.captivity noun.other	0 -10 11 -17 -3
pair next: cue.captivity noun.people	5 -13 -2 -14 -1
pair next: cue.captivity noun.soldier	-26 -26 -23 10 28
pair next: cue.captivity own.agent	1 10 -3 -14 3
pair next: cue.captivity own.to	41 -9 -7 27 -49
pair next: cue.captivity qualifier.approx	-25 -15 1 8 14
pair next: cue.captivity qualifier.at_most	-25 19 -21 -2 5
pair next: cue.captivity qualifier.more_than	-2 1 -15 1 14
pair next: cue.captivity ru.agent	26 -26 -6 -6 25
pair next: cue.captivity ru.from	-1 -2 -10 25 -14
pair next: cue.captivity ru.of	22 -24 -4 2 -7
pair next: cue.captivity ua.agent	-5 15 -2 -8 -32
pair next: cue.captivity ua.from	46 -7 -6 -28 -13
pair next: cue.captivity ua.of	2 -2 -1 -2 -10
pair next: cue.captivity ua.to	-9 -28 -11 27 -3
pair next: cue.captivity verb.bring	31 -9 -23 21 -28
pair next: cue.captivity verb.come	15 -4 2 -8 -15
pair next: cue.captivity verb.future	-36 35 0 1 5
pair next: cue.captivity verb.get	-5 -8 -14 -12 24
pair next: cue.captivity verb.give	1 6 -6 -15 10
pair next: cue.captivity verb.held_exchange	1 -4 21 -6 -19
pair next: cue.captivity verb.home	20 -9 -8 -34 -4
pair next: cue.captivity verb.managed	-15 16 -3 -1 0
pair next: cue.captivity verb.noun	-7 6 -10 -14 10
pair next: cue.captivity verb.other	-17 -4 -38 -25 37
pair next: cue.captivity verb.swap	19 2 -6 -1 -13
pair next: cue.captivity verb.will	11 -8 -12 -26 -14
pair next: cue.captivity view.ru	18 -28 -40 19 -19
pair next: cue.captivity voice.ua	-57 -26 18 -31 26
pair next: cue.captured adj.modifier	-3 -2 -16 -5 15
pair next: cue.captured category	20 1 -4 -2 -18
pair next: cue.captured cue.captivity	-12 -6 -9 -24 41
pair next: cue.captured cue.captured	-21 -4 -7 -7 28
pair next: cue.captured cue.crime	12 0 0 0 -13
pair next: cue.captured cue.deported	12 -11 0 0 -1
pair next: cue.captured cue.ever_captured	-10 -4 -5 -5 17
pair next: cue.captured cue.of_whole	-1 -5 -2 -1 8
pair next: cue.captured cue.relative	34 0 -1 -3 -32
pair next: cue.captured cue.transit	-18 -4 -3 0 19
pair next: cue.captured noun.military	-12 -4 -15 -4 26
pair next: cue.captured noun.other	0 -16 23 -19 -9
pair next: cue.captured noun.people	-7 -5 -19 -11 34
pair next: cue.captured noun.soldier	16 -27 -1 -3 -1
pair next: cue.captured qualifier.approx	20 -1 -18 -4 -2
pair next: cue.captured ru.of	-20 -10 -6 10 22
pair next: cue.captured ua.of	-8 28 -12 -13 -7
pair next: cue.claims adj.modifier	-1 -26 -4 -24 12
pair next: cue.claims category	-2 -35 22 -52 43
pair next: cue.claims country	-5 -2 2 8 -5
pair next: cue.claims cue.agreement	33 -3 -13 -2 -17
pair next: cue.claims cue.all	18 9 -15 -3 -26
pair next: cue.claims cue.claims	-31 24 -3 38 -38
pair next: cue.claims cue.completed	15 3 -15 -8 -5
pair next: cue.claims cue.crime	-2 -13 -5 14 -12
pair next: cue.claims cue.held	-28 -7 -1 43 -18
pair next: cue.claims cue.in_captivity	-25 -4 -2 55 -35
pair next: cue.claims cue.mediated	25 -34 -25 -14 12
pair next: cue.claims cue.missing	-30 -19 21 15 -32
pair next: cue.claims cue.of_whole	-23 6 18 -18 5
pair next: cue.claims cue.part	-15 -5 20 -16 -12
pair next: cue.claims cue.planned	2 0 -9 -12 12
pair next: cue.claims cue.ready	-13 35 -10 -16 -10
pair next: cue.claims cue.record	4 20 -21 0 -3
pair next: cue.claims cue.relative	-11 17 -16 -12 -16
pair next: cue.claims cue.since	23 -3 -28 13 7
pair next: cue.claims cue.span	-10 26 -12 -2 -17
pair next: cue.claims cue.thanks	19 -2 -6 -15 -7
pair next: cue.claims cue.total	-16 14 -2 4 -4
pair next: cue.claims cue.venue	-31 31 4 -18 -12
pair next: cue.claims cue.visit	9 -2 -6 -1 -1
pair next: cue.claims foe.of	27 -2 -5 -20 -15
pair next: cue.claims noun.body	46 -20 -11 -31 -12
pair next: cue.claims noun.branch	-32 -16 6 -3 39
pair next: cue.claims noun.civilian	-13 -11 -1 9 13
pair next: cue.claims noun.exchange	27 9 -16 -16 -8
pair next: cue.claims noun.family	21 -1 7 19 -35
pair next: cue.claims noun.foreigner	-26 10 -12 3 11
pair next: cue.claims noun.military	-8 13 -12 -2 12
pair next: cue.claims noun.other	-39 6 28 15 -19
pair next: cue.claims noun.people	21 -7 -8 -13 -10
pair next: cue.claims noun.rank	-14 -2 -2 -2 15
pair next: cue.claims own.agent	30 12 -14 -13 -14
pair next: cue.claims own.of	17 -5 -15 -3 0
pair next: cue.claims own.to	14 -13 -23 -7 15
pair next: cue.claims qualifier.approx	-19 -12 -17 22 6
pair next: cue.claims qualifier.at_least	-14 -8 16 -1 -2
pair next: cue.claims qualifier.at_most	19 20 9 -7 -43
pair next: cue.claims qualifier.more_than	-8 -7 18 11 -18
pair next: cue.claims ru.agent	2 16 -15 -22 -6
pair next: cue.claims ru.of	26 5 -18 2 -18
pair next: cue.claims ru.to	11 -7 -4 -16 18
pair next: cue.claims ua.agent	22 -10 0 -24 0
pair next: cue.claims ua.of	18 -2 0 -29 -8
pair next: cue.claims ua.to	34 -2 -17 -28 7
pair next: cue.claims verb.bring	14 -6 -27 -8 23
pair next: cue.claims verb.come	-28 -12 8 -14 16
pair next: cue.claims verb.future	24 -29 2 21 -22
pair next: cue.claims verb.get	50 -4 -10 -22 -19
pair next: cue.claims verb.give	12 -12 -15 -25 15
pair next: cue.claims verb.held_exchange	26 -25 -8 -14 25
pair next: cue.claims verb.noun	10 -7 -8 -6 -12
pair next: cue.claims verb.other	-15 -19 14 -4 9
pair next: cue.claims verb.will	-20 19 -14 -12 -1
pair next: cue.claims voice.ru	-16 -30 -14 -2 25
pair next: cue.claims voice.ua	7 -2 -29 34 -37
pair next: cue.completed adj.modifier	3 1 -3 -24 -9
pair next: cue.completed adj.wounded	21 -12 -17 -3 -17
pair next: cue.completed category	15 6 -13 -5 -9
pair next: cue.completed country	2 -21 -3 2 -1
pair next: cue.completed cue.agreed	-17 20 -15 -3 14
pair next: cue.completed cue.agreement	-3 -12 1 -15 -5
pair next: cue.completed cue.all	38 -26 -13 -12 -14
pair next: cue.completed cue.called_off	-45 18 -26 -45 58
pair next: cue.completed cue.captivity	-15 -15 -28 9 26
pair next: cue.completed cue.claims	11 26 -25 -18 -10
pair next: cue.completed cue.completed	-8 13 11 -6 -13
pair next: cue.completed cue.crime	-9 -3 -5 -16 31
pair next: cue.completed cue.denied	-14 4 -16 -32 49
pair next: cue.completed cue.each	38 -17 -10 -7 -20
pair next: cue.completed cue.evacuation	-20 29 -10 -23 20
pair next: cue.completed cue.footage	-11 -14 27 -4 -24
pair next: cue.completed cue.held	-15 -16 -2 48 -24
pair next: cue.completed cue.in_captivity	22 17 28 -21 -40
pair next: cue.completed cue.in_return	15 -9 -10 -2 0
pair next: cue.completed cue.included	-7 31 11 -28 -10
pair next: cue.completed cue.local	-19 -20 3 -33 15
pair next: cue.completed cue.mediated	28 -2 -9 -17 -10
pair next: cue.completed cue.name	-19 -10 17 -13 -15
pair next: cue.completed cue.of_whole	14 -16 1 -34 5
pair next: cue.completed cue.one_sided	22 -6 -2 -3 -14
pair next: cue.completed cue.other_return	-40 -11 28 -1 12
pair next: cue.completed cue.outside	35 -6 -5 -26 -1
pair next: cue.completed cue.part	34 -14 -10 -2 -21
pair next: cue.completed cue.planned	-28 33 16 -28 -38
pair next: cue.completed cue.postponed	-23 24 -31 -16 -20
pair next: cue.completed cue.ready	-12 42 -2 -5 -35
pair next: cue.completed cue.recap	-13 11 -27 -17 30
pair next: cue.completed cue.relative	-46 30 8 -34 -8
pair next: cue.completed cue.reunion	-19 -9 -3 31 -23
pair next: cue.completed cue.since	10 -6 -9 10 -16
pair next: cue.completed cue.span	13 1 -7 -5 -1
pair next: cue.completed cue.stage	-1 -15 -15 -6 26
pair next: cue.completed cue.thanks	23 -14 -5 14 -20
pair next: cue.completed cue.today	13 -29 -10 -9 -1
pair next: cue.completed cue.training	-14 -12 -12 -4 29
pair next: cue.completed cue.transit	-10 -5 -4 15 -13
pair next: cue.completed cue.venue	-2 0 -18 -22 21
pair next: cue.completed cue.visit	-21 -3 35 -10 -26
pair next: cue.completed cue.year	-29 18 -3 14 -2
pair next: cue.completed cue.yesterday	-6 -8 18 -4 -2
pair next: cue.completed noun.body	-1 -4 -13 7 -10
pair next: cue.completed noun.branch	-22 -2 12 -21 1
pair next: cue.completed noun.child	-3 10 -13 -23 -11
pair next: cue.completed noun.civilian	8 -15 -21 3 7
pair next: cue.completed noun.exchange	-8 -13 -12 21 -18
pair next: cue.completed noun.family	-26 -1 -19 -21 31
pair next: cue.completed noun.foreigner	12 -21 -19 -7 15
pair next: cue.completed noun.military	10 -7 -19 4 0
pair next: cue.completed noun.other	-34 -12 27 6 -3
pair next: cue.completed noun.people	14 -29 -1 -20 16
pair next: cue.completed noun.soldier	13 -1 -3 -8 -1
pair next: cue.completed own.agent	16 -3 -24 -18 21
pair next: cue.completed own.of	-5 -15 -12 -21 19
pair next: cue.completed own.to	23 -9 -27 -3 3
pair next: cue.completed qualifier.approx	-9 -12 11 18 -24
pair next: cue.completed qualifier.at_most	19 6 -23 -36 -2
pair next: cue.completed qualifier.more_than	-22 2 -14 20 -10
pair next: cue.completed ru.agent	40 -9 0 -9 -29
pair next: cue.completed ru.from	25 -11 1 -10 -17
pair next: cue.completed ru.of	43 -28 0 -23 -8
pair next: cue.completed ru.to	6 12 -25 -18 -13
pair next: cue.completed ua.agent	-9 1 -18 -14 0
pair next: cue.completed ua.from	31 -5 -13 -5 -7
pair next: cue.completed ua.of	-5 -13 -3 23 -33
pair next: cue.completed ua.to	28 -13 -5 -21 7
pair next: cue.completed verb.bring	30 -7 -17 -4 -30
pair next: cue.completed verb.come	48 -8 -8 -10 -29
pair next: cue.completed verb.future	-24 16 -32 -18 23
pair next: cue.completed verb.get	11 -11 -19 -29 10
pair next: cue.completed verb.give	36 -14 -9 -12 -9
pair next: cue.completed verb.held_exchange	43 -20 -20 -9 -7
pair next: cue.completed verb.home	34 -17 -19 -13 -11
pair next: cue.completed verb.managed	34 -16 -16 -16 -15
pair next: cue.completed verb.noun	34 -23 3 -20 -14
pair next: cue.completed verb.other	-54 -21 -29 24 23
pair next: cue.completed verb.swap	8 -10 -11 10 -14
pair next: cue.completed verb.will	-4 6 -9 14 -15
pair next: cue.completed voice.ru	-12 -15 -11 26 -7
pair next: cue.completed voice.ua	13 -27 5 -5 -8
pair next: cue.count adj.modifier	3 16 -38 3 -3
pair next: cue.count adj.wounded	-44 -29 -2 -4 51
pair next: cue.count category	43 -15 -8 -25 5
pair next: cue.count cue.agreement	22 6 -26 -2 -29
pair next: cue.count cue.called_off	-2 -14 0 -2 15
pair next: cue.count cue.claims	-9 -8 -10 23 -2
pair next: cue.count cue.completed	-14 3 33 -31 -26
pair next: cue.count cue.count	1 -8 -10 5 -6
pair next: cue.count cue.deported	-12 -2 -4 12 0
pair next: cue.count cue.footage	-15 -6 15 13 -13
pair next: cue.count cue.mediated	22 -8 -11 -6 -26
pair next: cue.count cue.nth	13 0 -9 -4 -2
pair next: cue.count cue.of_whole	-14 15 -8 7 -14
pair next: cue.count cue.of_year	28 -4 5 -14 -27
pair next: cue.count cue.planned	3 27 -7 -23 -2
pair next: cue.count cue.postponed	-11 -4 -4 -1 10
pair next: cue.count cue.record	8 -7 -8 13 -5
pair next: cue.count cue.relative	9 3 -8 3 -35
pair next: cue.count cue.since	1 -6 -12 -37 25
pair next: cue.count cue.span	8 13 -10 -8 -3
pair next: cue.count cue.third	-38 -17 -14 -2 52
pair next: cue.count cue.today	25 0 -8 -12 -6
pair next: cue.count cue.year	26 -2 0 -24 0
pair next: cue.count noun.body	-14 -38 -1 13 37
pair next: cue.count noun.exchange	13 -4 -11 -5 -3
pair next: cue.count noun.military	-16 -1 -4 -2 8
pair next: cue.count noun.other	-19 19 -21 7 3
pair next: cue.count noun.people	-4 -13 -6 15 26
pair next: cue.count own.agent	-19 -2 -3 26 -2
pair next: cue.count own.of	-17 1 26 -12 -29
pair next: cue.count own.to	9 -5 0 -3 0
pair next: cue.count qualifier.approx	-18 23 -11 8 -3
pair next: cue.count qualifier.at_most	0 -26 39 -23 13
pair next: cue.count qualifier.more_than	-16 -12 44 3 -26
pair next: cue.count ru.from	-53 -16 -5 54 -9
pair next: cue.count ru.of	28 3 -6 -28 -15
pair next: cue.count ua.agent	-22 -1 -2 32 -26
pair next: cue.count ua.of	-10 17 -21 16 -19
pair next: cue.count ua.to	-20 -37 -8 -2 23
pair next: cue.count verb.bring	0 -27 -13 20 -11
pair next: cue.count verb.come	-12 20 -18 14 -1
pair next: cue.count verb.future	-21 40 -18 -10 -43
pair next: cue.count verb.held_exchange	33 -3 -18 -19 5
pair next: cue.count verb.home	22 -1 -9 -16 -1
pair next: cue.count verb.other	-9 -11 14 -29 -5
pair next: cue.count verb.swap	22 -3 -15 -20 -5
pair next: cue.count view.ru	1 33 -32 -5 3
pair next: cue.count view.ua	24 -25 -7 2 -10
pair next: cue.count voice.ua	-10 0 0 11 -1
pair next: cue.crime adj.modifier	-17 -10 -13 19 2
pair next: cue.crime category	-8 -5 7 -7 -2
pair next: cue.crime cue.crime	-13 -1 -33 17 29
pair next: cue.crime cue.money	9 5 -17 -20 9
pair next: cue.crime cue.of_whole	10 -15 -5 -10 15
pair next: cue.crime cue.part	5 0 -9 -3 7
pair next: cue.crime cue.relative	-6 14 -26 -7 19
pair next: cue.crime noun.exchange	-7 -12 -10 23 -21
pair next: cue.crime noun.family	0 -2 -3 -6 10
pair next: cue.crime noun.military	-21 -6 -5 -12 39
pair next: cue.crime noun.other	-20 -14 -17 7 10
pair next: cue.crime noun.people	-21 -5 14 -13 -6
pair next: cue.crime qualifier.at_most	-6 -13 -27 -3 44
pair next: cue.crime qualifier.more_than	-21 -3 -2 30 1
pair next: cue.crime ru.of	-18 -6 -15 -25 42
pair next: cue.crime ru.to	-15 -5 -5 -4 25
pair next: cue.crime ua.of	-1 -1 -7 -4 14
pair next: cue.crime verb.future	19 -13 -12 -8 9
pair next: cue.crime verb.other	-2 -5 -10 -3 18
pair next: cue.denied adj.modifier	-17 -33 -13 41 -27
pair next: cue.denied cue.agreed	-13 -18 -7 -7 21
pair next: cue.denied cue.claims	-35 35 -14 16 -17
pair next: cue.denied cue.completed	-1 19 -3 -3 -13
pair next: cue.denied cue.denied	-56 58 -43 -22 2
pair next: cue.denied cue.relative	-32 40 35 -31 -50
pair next: cue.denied cue.today	-28 32 -29 15 -21
pair next: cue.denied noun.exchange	20 38 -21 -37 -34
pair next: cue.denied noun.other	24 -36 15 6 -14
pair next: cue.denied ru.of	-15 46 -1 -25 -16
pair next: cue.denied ua.of	-14 26 -15 -7 -24
pair next: cue.deported adj.modifier	12 -7 -15 -19 13
pair next: cue.deported cue.captured	4 -6 2 12 -16
pair next: cue.deported cue.deported	-1 -18 -1 32 -15
pair next: cue.deported cue.held	29 0 0 -21 -12
pair next: cue.deported cue.of_whole	-1 0 -17 5 14
pair next: cue.deported cue.today	27 -8 -19 -6 -18
pair next: cue.deported cue.transit	-13 -2 -2 -1 14
pair next: cue.deported cue.year	35 -5 -9 -18 -10
pair next: cue.deported noun.child	-49 2 -21 18 -17
pair next: cue.deported noun.exchange	-4 0 -2 13 -7
pair next: cue.deported noun.military	-7 28 -22 -17 -32
pair next: cue.deported noun.other	24 -9 -26 -4 -13
pair next: cue.deported noun.people	-41 -7 -6 4 18
pair next: cue.deported own.to	19 -7 -1 -11 -2
pair next: cue.deported ru.from	-35 -8 -2 2 27
pair next: cue.deported ru.to	29 -7 -6 -18 -23
pair next: cue.deported ua.agent	-14 -3 -2 34 -35
pair next: cue.deported ua.of	19 -11 7 2 -14
pair next: cue.deported ua.to	16 -3 -9 12 -16
pair next: cue.deported verb.held_exchange	-8 -4 -17 23 -9
pair next: cue.died adj.dead	-7 -1 0 9 -1
pair next: cue.died verb.other	26 -4 -13 -3 -10
pair next: cue.each adj.modifier	-20 -23 24 -11 2
pair next: cue.each cue.all	-16 3 25 -18 -36
pair next: cue.each cue.claims	4 12 -13 -6 4
pair next: cue.each cue.completed	18 -22 -4 -2 -15
pair next: cue.each cue.each	9 -1 2 -26 -3
pair next: cue.each cue.of_whole	16 -28 1 5 -10
pair next: cue.each cue.part	11 5 -12 -18 -4
pair next: cue.each cue.recap	18 3 -12 -2 -6
pair next: cue.each cue.record	10 -5 0 0 -6
pair next: cue.each cue.span	-3 17 -5 -2 -7
pair next: cue.each cue.thanks	17 -6 -2 -1 -12
pair next: cue.each cue.to_date	19 13 -24 -9 -11
pair next: cue.each cue.total	27 -24 -5 -2 -7
pair next: cue.each noun.body	-4 -8 -8 -5 12
pair next: cue.each noun.civilian	0 17 -4 -27 -5
pair next: cue.each noun.exchange	19 -14 7 -8 -19
pair next: cue.each noun.military	-8 11 -2 0 -1
pair next: cue.each noun.other	-1 11 -21 -12 -17
pair next: cue.each noun.people	26 -20 -6 -1 -1
pair next: cue.each ru.agent	10 0 -10 0 0
pair next: cue.each ru.of	-18 -14 -23 23 -4
pair next: cue.each verb.bring	37 -26 -18 -15 -17
pair next: cue.each verb.come	10 2 -3 -7 -1
pair next: cue.each verb.future	-22 38 -11 -1 -9
pair next: cue.each verb.get	27 -12 -9 0 -15
pair next: cue.each verb.give	15 -15 -27 1 8
pair next: cue.each verb.held_exchange	21 -19 -2 -1 -1
pair next: cue.each verb.other	-17 -22 0 21 -19
pair next: cue.each verb.swap	-12 12 -1 -1 -2
pair next: cue.each verb.will	-12 30 -17 -9 -25
pair next: cue.evacuation adj.modifier	-4 12 -16 22 -29
pair next: cue.evacuation adj.wounded	-21 -6 -5 -8 12
pair next: cue.evacuation category	-24 -21 -14 17 29
pair next: cue.evacuation cue.evacuation	0 -1 -7 -12 2
pair next: cue.evacuation cue.local	-25 -26 -19 -21 47
pair next: cue.evacuation cue.of_whole	-7 22 -16 -7 -9
pair next: cue.evacuation cue.total	9 0 -2 -10 4
pair next: cue.evacuation cue.training	-2 -12 0 -1 14
pair next: cue.evacuation noun.other	9 -1 -1 -9 -2
pair next: cue.evacuation noun.people	-8 -4 -16 7 14
pair next: cue.evacuation qualifier.approx	-18 -1 -8 -1 27
pair next: cue.evacuation ru.to	28 -15 3 -15 4
pair next: cue.evacuation ua.of	11 -2 -15 -17 5
pair next: cue.evacuation verb.bring	-21 -2 -1 -15 19
pair next: cue.evacuation verb.come	-26 -15 22 -32 24
pair next: cue.ever_captured adj.modifier	-15 2 -10 10 6
pair next: cue.ever_captured cue.captivity	28 -2 -9 -7 -22
pair next: cue.ever_captured cue.captured	-18 -8 -6 -6 25
pair next: cue.ever_captured noun.military	-14 -2 0 0 16
pair next: cue.ever_captured ua.of	-16 -1 -1 0 18
pair next: cue.film adj.modifier	-6 -7 13 -2 1
pair next: cue.film cue.footage	-11 -13 25 -17 -4
pair next: cue.film cue.of_whole	12 -1 35 -16 -15
pair next: cue.footage adj.modifier	3 -16 12 0 -19
pair next: cue.footage category	-16 -14 9 -8 -2
pair next: cue.footage country	4 4 -22 -2 19
pair next: cue.footage cue.claims	-12 -5 -15 -15 16
pair next: cue.footage cue.film	1 -21 39 -31 -30
pair next: cue.footage cue.footage	-26 -31 29 -18 -6
pair next: cue.footage cue.in_captivity	-2 -1 4 12 -13
pair next: cue.footage cue.money	-16 0 -3 -12 20
pair next: cue.footage cue.of_whole	-3 -42 27 -36 9
pair next: cue.footage cue.other_return	23 -10 9 -6 -19
pair next: cue.footage cue.part	6 -15 -9 -33 21
pair next: cue.footage cue.relative	-20 7 -31 0 33
pair next: cue.footage cue.today	-6 -16 28 -13 -22
pair next: cue.footage cue.transit	-5 11 21 -4 -19
pair next: cue.footage cue.venue	-13 -6 -4 15 -19
pair next: cue.footage cue.visit	-17 -20 -42 -27 49
pair next: cue.footage cue.yesterday	-18 -11 52 -6 -34
pair next: cue.footage noun.branch	-34 -12 62 -19 -25
pair next: cue.footage noun.civilian	-5 -7 -14 17 -16
pair next: cue.footage noun.exchange	13 -33 -10 -14 2
pair next: cue.footage noun.family	-18 -1 20 -1 -26
pair next: cue.footage noun.foreigner	-1 -18 7 -17 -6
pair next: cue.footage noun.military	-16 -18 6 -14 1
pair next: cue.footage noun.other	-10 8 14 -16 -11
pair next: cue.footage noun.people	13 -5 2 -21 -13
pair next: cue.footage own.agent	14 -30 -23 7 14
pair next: cue.footage own.of	-19 -5 36 -18 -34
pair next: cue.footage qualifier.at_most	-16 4 20 -1 -12
pair next: cue.footage ru.agent	9 -8 -3 -4 7
pair next: cue.footage ru.of	-42 4 47 3 -19
pair next: cue.footage ru.to	-5 -5 38 -6 -30
pair next: cue.footage verb.bring	-17 -2 23 -2 -5
pair next: cue.footage verb.come	-15 -3 19 -4 -41
pair next: cue.footage verb.future	19 -9 -14 -12 12
pair next: cue.footage verb.held_exchange	-15 -9 28 -1 -6
pair next: cue.footage verb.noun	-12 -8 36 -10 0
pair next: cue.footage verb.will	13 -12 8 -4 -8
pair next: cue.footage voice.ua	37 -22 -55 -22 -1
pair next: cue.good_news adj.modifier	-18 -6 10 16 -7
pair next: cue.good_news cue.completed	9 -3 -24 -8 26
pair next: cue.good_news cue.good_news	27 -2 -22 -6 -9
pair next: cue.good_news cue.relative	16 -5 -5 -5 -1
pair next: cue.good_news cue.today	17 -2 -7 -7 -1
pair next: cue.good_news cue.yesterday	16 0 -15 -5 -1
pair next: cue.good_news noun.exchange	0 17 -10 -1 -14
pair next: cue.good_news noun.family	9 0 -2 -5 -1
pair next: cue.good_news noun.other	3 -2 22 -10 -28
pair next: cue.good_news noun.people	2 50 -19 -11 -51
pair next: cue.good_news own.to	24 -18 18 -8 -19
pair next: cue.good_news verb.come	26 -1 -3 -1 -22
pair next: cue.good_news verb.noun	26 -17 21 -2 -36
pair next: cue.held adj.modifier	9 -8 7 -3 -9
pair next: cue.held adj.wounded	-36 -30 44 -16 -1
pair next: cue.held category	-24 17 -2 -19 13
pair next: cue.held country	-4 -7 -7 1 12
pair next: cue.held cue.captivity	-12 -3 -7 14 -8
pair next: cue.held cue.completed	4 17 -11 -29 -2
pair next: cue.held cue.count	-24 -13 -24 -27 38
pair next: cue.held cue.deported	13 0 0 0 -13
pair next: cue.held cue.footage	-2 -6 9 -1 -1
pair next: cue.held cue.held	-23 -31 -16 46 -25
pair next: cue.held cue.in_captivity	-17 -26 -14 37 -10
pair next: cue.held cue.missing	-1 0 0 23 -21
pair next: cue.held cue.of_whole	-14 -14 9 5 -8
pair next: cue.held cue.other_war	-9 -3 -12 -14 21
pair next: cue.held cue.ready	-16 -1 -35 0 9
pair next: cue.held cue.relative	-9 -15 -1 15 -3
pair next: cue.held cue.since	30 -1 -3 -10 -29
pair next: cue.held cue.span	-4 14 -3 -4 -4
pair next: cue.held cue.transit	-12 -10 -2 -4 13
pair next: cue.held cue.venue	-1 -32 38 -2 -9
pair next: cue.held foe.from	7 14 -1 -16 -4
pair next: cue.held foe.of	0 0 -2 9 -7
pair next: cue.held foe.to	19 -31 -8 16 -33
pair next: cue.held noun.civilian	-37 -6 -12 39 -17
pair next: cue.held noun.family	19 -7 -2 -1 -17
pair next: cue.held noun.military	-7 -19 -12 76 -65
pair next: cue.held noun.other	0 -13 -17 -10 28
pair next: cue.held noun.people	-11 -9 20 -3 5
pair next: cue.held noun.rank	23 0 -9 -17 -4
pair next: cue.held own.of	15 -14 0 -14 12
pair next: cue.held qualifier.approx	1 -11 -21 32 -39
pair next: cue.held qualifier.at_least	-5 -12 -3 43 -29
pair next: cue.held qualifier.at_most	16 1 -5 -13 -5
pair next: cue.held qualifier.more_than	4 1 -10 20 -42
pair next: cue.held ru.agent	23 -9 -9 23 -24
pair next: cue.held ru.from	-10 -13 -2 17 -15
pair next: cue.held ru.of	-42 -3 -20 34 3
pair next: cue.held ua.agent	34 -22 -17 7 5
pair next: cue.held ua.from	-15 15 -1 -2 0
pair next: cue.held ua.of	-10 -16 -6 8 -9
pair next: cue.held ua.to	-31 -21 -10 39 -47
pair next: cue.held verb.future	-4 -29 14 14 -39
pair next: cue.held verb.give	20 -3 -1 6 -24
pair next: cue.held verb.other	-3 -13 -5 18 3
pair next: cue.held verb.will	-12 -2 -3 16 0
pair next: cue.held view.ru	42 11 -8 -40 -4
pair next: cue.in_captivity category	21 -2 -8 -10 -4
pair next: cue.in_captivity cue.captivity	9 -9 1 -5 -7
pair next: cue.in_captivity cue.held	-42 -3 -20 31 0
pair next: cue.in_captivity cue.in_captivity	1 -9 2 -1 -2
pair next: cue.in_captivity noun.people	25 -6 -25 -6 -13
pair next: cue.in_captivity ru.of	-16 3 -9 36 -49
pair next: cue.in_return adj.modifier	28 -13 -30 -15 -1
pair next: cue.in_return country	13 -1 -2 -6 -5
pair next: cue.in_return cue.claims	15 18 -21 -19 -5
pair next: cue.in_return cue.completed	-13 16 -5 -15 -14
pair next: cue.in_return cue.in_return	13 -1 -9 -3 -4
pair next: cue.in_return cue.of_whole	-15 -2 -12 -4 16
pair next: cue.in_return cue.one_sided	44 -11 -12 -10 -21
pair next: cue.in_return cue.part	-7 -3 0 -12 19
pair next: cue.in_return noun.body	17 -4 -2 -6 -5
pair next: cue.in_return noun.exchange	-23 -10 2 -10 41
pair next: cue.in_return noun.military	17 -3 -12 -4 -3
pair next: cue.in_return noun.other	4 -15 -16 -2 21
pair next: cue.in_return noun.people	34 -16 -12 -26 -10
pair next: cue.in_return own.of	7 -26 -9 -22 33
pair next: cue.in_return own.to	-14 -1 15 -2 -5
pair next: cue.in_return qualifier.approx	-21 -5 -6 -20 30
pair next: cue.in_return ru.agent	14 -13 -13 13 -27
pair next: cue.in_return ru.of	-16 33 -14 -15 -10
pair next: cue.in_return ru.to	11 0 0 -1 -10
pair next: cue.in_return ua.agent	-13 27 -6 -3 -8
pair next: cue.in_return ua.of	39 -4 -3 -7 -30
pair next: cue.in_return ua.to	15 -1 -8 -4 -7
pair next: cue.in_return verb.bring	53 -22 -8 -25 -23
pair next: cue.in_return verb.get	-18 -13 7 32 -27
pair next: cue.in_return verb.give	18 -5 -4 -6 -3
pair next: cue.in_return verb.noun	-3 -1 15 -5 -12
pair next: cue.in_return verb.other	11 -2 -4 -22 22
pair next: cue.included adj.modifier	9 -8 -7 35 -9
pair next: cue.included adj.wounded	18 10 -9 -6 -13
pair next: cue.included category	11 12 -18 -19 3
pair next: cue.included cue.captured	28 -1 -12 -4 -21
pair next: cue.included cue.completed	35 -8 -21 -14 -7
pair next: cue.included cue.ever_captured	15 -3 -7 -12 3
pair next: cue.included cue.footage	6 -8 38 -2 -39
pair next: cue.included cue.held	1 -29 32 -34 30
pair next: cue.included cue.in_return	-46 -5 42 -3 16
pair next: cue.included cue.mediated	11 -2 -6 -2 -1
pair next: cue.included cue.of_whole	-12 -10 -1 -15 13
pair next: cue.included cue.part	46 -8 -23 -14 4
pair next: cue.included cue.recap	-19 -6 -52 -8 68
pair next: cue.included cue.relative	-10 -15 30 3 -28
pair next: cue.included cue.since	13 0 -13 -1 0
pair next: cue.included cue.today	12 -1 8 -16 -42
pair next: cue.included cue.transit	2 -2 10 -6 -9
pair next: cue.included cue.year	-6 -17 -3 -10 26
pair next: cue.included cue.yesterday	-51 -11 80 -8 -27
pair next: cue.included noun.branch	-5 15 -10 -12 -9
pair next: cue.included noun.civilian	-2 -31 17 13 -22
pair next: cue.included noun.exchange	-15 -13 28 -19 -13
pair next: cue.included noun.family	39 -13 -8 -2 3
pair next: cue.included noun.foreigner	15 0 -15 0 -1
pair next: cue.included noun.military	53 -11 -6 -26 -21
pair next: cue.included noun.other	-32 -14 4 -13 22
pair next: cue.included noun.people	-4 3 -8 24 -3
pair next: cue.included noun.rank	13 0 -10 -1 -2
pair next: cue.included own.agent	18 -20 6 -8 -3
pair next: cue.included own.to	-41 -2 -35 -4 62
pair next: cue.included qualifier.approx	-19 -2 16 15 22
pair next: cue.included qualifier.at_least	-6 -4 -31 -2 33
pair next: cue.included qualifier.at_most	5 -15 9 -2 -3
pair next: cue.included ru.agent	-5 -2 -12 18 0
pair next: cue.included ru.from	12 -11 -53 -31 62
pair next: cue.included ru.of	27 -21 -37 18 -16
pair next: cue.included ru.to	18 -3 -14 -4 3
pair next: cue.included ua.from	-48 -14 24 -18 5
pair next: cue.included ua.of	32 -27 -17 -23 -8
pair next: cue.included verb.bring	-4 -2 18 8 -20
pair next: cue.included verb.come	-55 -17 -33 -5 69
pair next: cue.included verb.future	-9 -6 -17 -14 18
pair next: cue.included verb.get	-7 -1 -9 -3 20
pair next: cue.included verb.held_exchange	-33 -8 28 14 -23
pair next: cue.included verb.other	15 -6 -8 -5 -9
pair next: cue.included verb.will	19 -6 -18 -9 -5
pair next: cue.local adj.modifier	3 -1 17 -11 -17
pair next: cue.local category	-29 -6 22 -3 3
pair next: cue.local cue.local	-4 -32 27 -32 -15
pair next: cue.local cue.of_whole	-58 -5 70 -2 -17
pair next: cue.local cue.relative	20 -7 -17 -12 -20
pair next: cue.local noun.civilian	-30 -3 42 -1 -8
pair next: cue.local noun.other	-26 -2 40 -5 -16
pair next: cue.local noun.people	-27 -6 28 -21 11
pair next: cue.local own.of	-28 -1 49 -5 -30
pair next: cue.local ru.from	-7 -1 13 -1 -31
pair next: cue.local ru.of	14 0 -9 -6 -3
pair next: cue.local verb.come	-71 -23 7 -12 42
pair next: cue.mediated adj.modifier	-2 -24 14 5 -14
pair next: cue.mediated category	21 -1 -5 -2 -16
pair next: cue.mediated country	21 -7 -9 -1 -17
pair next: cue.mediated cue.agreement	14 -15 -9 -2 -5
pair next: cue.mediated cue.all	2 -15 -7 -12 9
pair next: cue.mediated cue.claims	9 7 -10 -7 -25
pair next: cue.mediated cue.completed	47 -46 -6 -13 -12
pair next: cue.mediated cue.mediated	11 0 -8 0 -6
pair next: cue.mediated cue.of_whole	5 -6 -4 -15 4
pair next: cue.mediated cue.other_war	-1 -1 -2 -3 8
pair next: cue.mediated cue.part	16 -19 -4 -2 17
pair next: cue.mediated cue.recap	2 -13 23 -6 -25
pair next: cue.mediated cue.relative	1 -13 24 -10 -17
pair next: cue.mediated cue.reunion	8 -1 -1 -1 -5
pair next: cue.mediated cue.since	14 -2 -10 -8 -5
pair next: cue.mediated cue.thanks	23 -5 -4 -12 -7
pair next: cue.mediated cue.to_date	21 -7 -4 -2 -8
pair next: cue.mediated cue.today	24 -3 -6 -20 4
pair next: cue.mediated cue.total	-4 -4 -2 22 -17
pair next: cue.mediated cue.training	32 -3 -4 -5 -24
pair next: cue.mediated cue.venue	0 19 -8 -7 -6
pair next: cue.mediated cue.year	48 -10 -13 -29 -2
pair next: cue.mediated foe.of	12 -11 -1 -10 -9
pair next: cue.mediated noun.child	-18 -13 -24 16 23
pair next: cue.mediated noun.exchange	11 -1 -14 -10 -2
pair next: cue.mediated noun.family	17 -19 -41 -22 35
pair next: cue.mediated noun.military	-1 -13 0 -13 19
pair next: cue.mediated noun.other	5 3 -15 38 -47
pair next: cue.mediated noun.people	0 -32 7 13 -14
pair next: cue.mediated own.agent	16 -14 -1 -2 -6
pair next: cue.mediated own.of	-15 -1 -3 -4 16
pair next: cue.mediated qualifier.at_most	41 -9 -1 1 -32
pair next: cue.mediated ru.agent	31 0 -4 -9 -23
pair next: cue.mediated ru.of	-30 -24 33 15 -27
pair next: cue.mediated ua.agent	-13 -9 -3 25 -5
pair next: cue.mediated ua.of	35 -32 -15 -9 -8
pair next: cue.mediated ua.to	-14 -14 -1 14 -8
pair next: cue.mediated verb.bring	-3 -19 -3 4 -13
pair next: cue.mediated verb.come	4 -7 -13 -4 20
pair next: cue.mediated verb.future	-8 12 -5 -4 -12
pair next: cue.mediated verb.get	-25 -2 38 19 -38
pair next: cue.mediated verb.held_exchange	21 -13 -5 -1 -6
pair next: cue.mediated verb.home	-20 18 -16 -15 -15
pair next: cue.mediated verb.managed	18 -1 -12 -9 -13
pair next: cue.mediated verb.noun	-8 6 -12 -3 8
pair next: cue.mediated verb.other	-12 -13 2 -21 38
pair next: cue.mediated verb.will	-1 -1 -8 -3 9
pair next: cue.mediated voice.ua	-31 -1 -5 38 -15
pair next: cue.missing adj.modifier	17 19 -15 -18 6
pair next: cue.missing category	-1 -10 -15 23 -12
pair next: cue.missing cue.captivity	0 -2 -7 -9 17
pair next: cue.missing cue.claims	-3 -1 -1 11 -6
pair next: cue.missing cue.held	-22 -1 -1 25 -22
pair next: cue.missing cue.missing	-22 -12 -13 3 16
pair next: cue.missing cue.money	0 -16 -2 -6 22
pair next: cue.missing cue.part	-31 -2 -13 6 7
pair next: cue.missing cue.relative	-19 -6 19 1 -12
pair next: cue.missing cue.today	1 -13 -5 15 -6
pair next: cue.missing noun.branch	-20 -15 21 9 -18
pair next: cue.missing noun.family	0 -17 -17 -14 9
pair next: cue.missing noun.military	-1 -1 -15 -15 21
pair next: cue.missing noun.other	24 -22 -28 7 3
pair next: cue.missing noun.people	-14 -3 -9 35 -28
pair next: cue.missing qualifier.approx	-14 -3 -3 44 -34
pair next: cue.missing qualifier.at_most	-15 -13 -8 12 11
pair next: cue.missing qualifier.more_than	-11 -4 -2 48 -46
pair next: cue.missing verb.future	-4 -2 8 -28 4
pair next: cue.missing verb.other	-15 -2 -2 24 -19
pair next: cue.money adj.modifier	-28 -13 -15 -13 32
pair next: cue.money category	-21 -3 2 14 -10
pair next: cue.money cue.claims	-20 -3 12 -3 -8
pair next: cue.money cue.crime	14 -17 -26 -28 34
pair next: cue.money cue.mediated	-15 0 28 -2 -26
pair next: cue.money cue.money	-2 10 -18 -14 25
pair next: cue.money cue.of_whole	-7 -20 -9 -14 26
pair next: cue.money cue.relative	-1 -15 -1 -1 15
pair next: cue.money cue.span	-5 -5 -12 -14 16
pair next: cue.money cue.year	3 0 -3 -17 17
pair next: cue.money noun.family	-2 -1 -8 4 7
pair next: cue.money noun.military	-1 -1 -3 -3 8
pair next: cue.money noun.other	-17 3 0 -18 -2
pair next: cue.money noun.people	-25 -19 -19 -24 38
pair next: cue.money qualifier.at_most	0 -7 -10 -22 28
pair next: cue.money verb.bring	0 -4 -12 -5 17
pair next: cue.money verb.future	-4 6 -7 13 -12
pair next: cue.money verb.get	-16 -10 -4 -16 30
pair next: cue.money verb.other	-1 -6 0 -3 10
pair next: cue.month cue.month	-37 -5 -26 -6 19
pair next: cue.month cue.of_year	6 20 -5 -26 -16
pair next: cue.month cue.recap	-26 -9 -15 26 -6
pair next: cue.month cue.review	-56 -26 24 13 -39
pair next: cue.month noun.other	-33 -16 25 6 -18
pair next: cue.month verb.other	-11 -5 -15 -27 35
pair next: cue.name cue.name	6 0 -14 17 -3
pair next: cue.name cue.of_whole	-5 0 -1 14 -13
pair next: cue.name cue.relative	-26 -17 19 -13 -17
pair next: cue.name verb.noun	-8 -17 25 -16 -26
pair next: cue.name voice.ua	7 -10 -12 4 -3
pair next: cue.of_whole adj.dead	-11 -6 4 5 -1
pair next: cue.of_whole adj.modifier	-1 -2 -12 -10 19
pair next: cue.of_whole adj.wounded	-7 26 -6 -13 -22
pair next: cue.of_whole category	11 -21 7 -13 -10
pair next: cue.of_whole country	5 -11 -16 -9 5
pair next: cue.of_whole cue.agreed	8 -9 -9 -3 13
pair next: cue.of_whole cue.agreement	-23 -37 -4 8 14
pair next: cue.of_whole cue.all	-4 -4 -16 -14 17
pair next: cue.of_whole cue.among	-33 -6 23 -5 -7
pair next: cue.of_whole cue.captivity	25 -12 -9 -3 -31
pair next: cue.of_whole cue.captured	-16 -3 -5 -1 23
pair next: cue.of_whole cue.claims	4 -8 17 16 -29
pair next: cue.of_whole cue.completed	6 -29 -16 -17 19
pair next: cue.of_whole cue.count	-1 -21 -9 12 -10
pair next: cue.of_whole cue.deported	18 -44 -18 -2 7
pair next: cue.of_whole cue.each	24 -1 -12 -2 -15
pair next: cue.of_whole cue.evacuation	-33 -14 -27 -9 30
pair next: cue.of_whole cue.footage	-20 -12 11 24 -16
pair next: cue.of_whole cue.in_captivity	-15 -14 65 -10 -35
pair next: cue.of_whole cue.included	-36 -13 43 -14 -24
pair next: cue.of_whole cue.local	14 -12 -9 -2 -15
pair next: cue.of_whole cue.mediated	-23 8 -11 32 -12
pair next: cue.of_whole cue.missing	1 -16 -23 4 7
pair next: cue.of_whole cue.of_whole	-28 1 -3 -9 5
pair next: cue.of_whole cue.of_year	23 8 -31 -7 -14
pair next: cue.of_whole cue.other_return	-24 -13 -21 -7 39
pair next: cue.of_whole cue.other_war	-40 -5 -6 10 34
pair next: cue.of_whole cue.part	5 -9 -2 1 0
pair next: cue.of_whole cue.planned	11 7 2 -20 -4
pair next: cue.of_whole cue.postponed	-18 3 -13 -10 19
pair next: cue.of_whole cue.ready	-10 -13 28 0 -7
pair next: cue.of_whole cue.recap	-26 -18 33 -3 5
pair next: cue.of_whole cue.record	21 -6 16 -19 -21
pair next: cue.of_whole cue.relative	-9 -6 18 26 -54
pair next: cue.of_whole cue.reunion	-14 -12 6 -17 11
pair next: cue.of_whole cue.since	-25 -7 -16 32 1
pair next: cue.of_whole cue.span	19 0 -5 -3 -17
pair next: cue.of_whole cue.stage	-12 -10 -19 11 18
pair next: cue.of_whole cue.thanks	-1 -4 21 -6 -23
pair next: cue.of_whole cue.third	-20 -25 -21 -3 34
pair next: cue.of_whole cue.to_date	24 -2 -1 -21 -2
pair next: cue.of_whole cue.today	-12 -3 -28 14 8
pair next: cue.of_whole cue.total	-1 -19 40 -6 -20
pair next: cue.of_whole cue.transit	15 -12 18 -10 -19
pair next: cue.of_whole cue.unit	-14 13 -5 -12 12
pair next: cue.of_whole cue.venue	16 2 -20 27 -39
pair next: cue.of_whole cue.year	-19 -25 -18 35 -22
pair next: cue.of_whole cue.yesterday	-29 -8 37 -3 -2
pair next: cue.of_whole noun.body	-6 -27 34 -19 -35
pair next: cue.of_whole noun.branch	2 -3 -5 -8 8
pair next: cue.of_whole noun.child	-24 4 15 -33 14
pair next: cue.of_whole noun.civilian	19 -9 -14 -9 8
pair next: cue.of_whole noun.exchange	34 9 -20 -43 -24
pair next: cue.of_whole noun.family	-18 11 2 1 -1
pair next: cue.of_whole noun.foreigner	-12 -17 12 -14 9
pair next: cue.of_whole noun.man	-3 -12 16 -28 7
pair next: cue.of_whole noun.military	-6 10 8 -18 -22
pair next: cue.of_whole noun.other	-7 -21 15 -15 3
pair next: cue.of_whole noun.people	-8 9 -5 -6 -6
pair next: cue.of_whole noun.rank	-23 -5 9 -8 17
pair next: cue.of_whole noun.soldier	22 -7 12 -37 -19
pair next: cue.of_whole noun.woman	-14 -2 5 -6 5
pair next: cue.of_whole own.agent	-19 14 -6 26 -33
pair next: cue.of_whole own.of	10 -3 -10 -5 -11
pair next: cue.of_whole own.to	-17 -5 29 -16 7
pair next: cue.of_whole qualifier.approx	-8 9 -13 -39 16
pair next: cue.of_whole qualifier.at_least	15 -14 -2 -1 1
pair next: cue.of_whole qualifier.at_most	-4 20 4 -19 13
pair next: cue.of_whole qualifier.more_than	-1 -2 -6 -2 10
pair next: cue.of_whole ru.agent	-15 8 -14 17 -27
pair next: cue.of_whole ru.from	-26 0 -2 28 -1
pair next: cue.of_whole ru.of	4 -6 -1 10 -14
pair next: cue.of_whole ua.agent	53 -26 -27 -6 -29
pair next: cue.of_whole ua.of	-6 1 -10 -8 16
pair next: cue.of_whole ua.to	-13 13 -10 -24 13
pair next: cue.of_whole verb.bring	-19 -7 -27 -5 30
pair next: cue.of_whole verb.come	-24 -5 -20 -18 26
pair next: cue.of_whole verb.future	4 2 15 -16 -9
pair next: cue.of_whole verb.get	3 32 -4 -16 -20
pair next: cue.of_whole verb.held_exchange	14 -12 -4 -3 -4
pair next: cue.of_whole verb.noun	-16 11 19 5 -32
pair next: cue.of_whole verb.other	-40 -16 53 -8 -43
pair next: cue.of_whole verb.swap	7 -14 -1 -7 10
pair next: cue.of_whole view.ru	-37 -3 -10 -10 40
pair next: cue.of_whole voice.ru	6 -5 -4 31 -30
pair next: cue.of_whole voice.ua	16 -35 -12 1 -10
pair next: cue.of_year adj.modifier	23 -11 -22 -4 -10
pair next: cue.of_year category	10 -11 -12 8 -9
pair next: cue.of_year country	6 11 14 -35 -1
pair next: cue.of_year cue.all	18 -2 -18 -4 -14
pair next: cue.of_year cue.claims	9 -16 26 -15 -28
pair next: cue.of_year cue.completed	30 -6 -25 -13 -10
pair next: cue.of_year cue.count	6 -10 -13 -16 15
pair next: cue.of_year cue.held	19 -6 -14 5 -16
pair next: cue.of_year cue.in_captivity	-20 -19 10 26 -4
pair next: cue.of_year cue.mediated	-15 -5 -15 42 -11
pair next: cue.of_year cue.of_whole	-17 -2 -6 -12 13
pair next: cue.of_year cue.of_year	-12 -9 -7 29 -9
pair next: cue.of_year cue.part	-25 -4 30 10 7
pair next: cue.of_year cue.planned	-21 0 -21 26 -7
pair next: cue.of_year cue.record	27 -6 30 -7 -44
pair next: cue.of_year cue.relative	29 -7 -19 -12 -5
pair next: cue.of_year cue.reunion	23 0 -1 -19 -2
pair next: cue.of_year cue.review	-19 -9 -27 28 -14
pair next: cue.of_year cue.since	23 -5 -1 -2 -21
pair next: cue.of_year cue.today	2 -9 -28 -11 54
pair next: cue.of_year cue.transit	12 -10 -29 2 -16
pair next: cue.of_year cue.year	-16 -2 55 4 -60
pair next: cue.of_year noun.branch	-1 -3 -14 16 -14
pair next: cue.of_year noun.civilian	-16 -4 -3 -4 16
pair next: cue.of_year noun.exchange	1 -25 17 1 -37
pair next: cue.of_year noun.family	-22 -27 -30 -1 26
pair next: cue.of_year noun.military	-29 -19 -8 20 -10
pair next: cue.of_year noun.other	-9 8 -18 -29 25
pair next: cue.of_year noun.people	0 8 -25 11 -10
pair next: cue.of_year noun.rank	-37 -2 -28 -10 51
pair next: cue.of_year own.agent	-20 -25 -8 30 -16
pair next: cue.of_year own.of	1 -18 -10 -16 18
pair next: cue.of_year own.to	-59 -6 30 53 -47
pair next: cue.of_year qualifier.approx	-20 -14 -12 21 -1
pair next: cue.of_year qualifier.at_most	-45 -48 -28 -15 43
pair next: cue.of_year qualifier.more_than	-33 -14 -19 -26 34
pair next: cue.of_year ru.agent	-25 -5 -24 36 12
pair next: cue.of_year ru.from	-60 -8 4 19 37
pair next: cue.of_year ru.of	20 -6 -4 5 -19
pair next: cue.of_year ru.to	-13 -1 -3 15 -11
pair next: cue.of_year ua.agent	-37 0 -3 35 -12
pair next: cue.of_year ua.from	-38 -6 -10 22 -16
pair next: cue.of_year ua.of	-15 -16 29 -8 12
pair next: cue.of_year ua.to	-11 -3 14 12 -24
pair next: cue.of_year verb.bring	3 -15 -1 20 -19
pair next: cue.of_year verb.come	-10 -2 -13 13 2
pair next: cue.of_year verb.future	-14 -17 19 -6 -10
pair next: cue.of_year verb.get	-1 -4 -17 25 -25
pair next: cue.of_year verb.give	15 -2 -1 -15 2
pair next: cue.of_year verb.held_exchange	-27 -13 30 40 -27
pair next: cue.of_year verb.home	39 -16 -5 -32 -16
pair next: cue.of_year verb.managed	0 -5 -1 14 -14
pair next: cue.of_year verb.noun	6 -3 -6 13 -11
pair next: cue.of_year verb.other	-33 -18 -20 -18 34
pair next: cue.of_year verb.swap	17 -1 -15 -2 10
pair next: cue.of_year verb.will	-6 43 -21 -20 -42
pair next: cue.of_year voice.ua	-1 -8 0 3 6
pair next: cue.on_shield cue.today	9 0 0 -8 0
pair next: cue.on_shield verb.come	14 -7 -10 3 -8
pair next: cue.one_sided adj.modifier	-11 -2 14 -4 -11
pair next: cue.one_sided adj.wounded	8 -2 0 0 -6
pair next: cue.one_sided cue.called_off	18 -17 -2 -2 -3
pair next: cue.one_sided cue.denied	24 9 0 -15 -12
pair next: cue.one_sided cue.in_return	39 -8 -16 -3 -23
pair next: cue.one_sided cue.mediated	19 0 -2 -12 -8
pair next: cue.one_sided cue.of_whole	13 -13 -6 -21 25
pair next: cue.one_sided cue.one_sided	46 -10 -30 -7 -45
pair next: cue.one_sided cue.outside	13 5 -13 0 -8
pair next: cue.one_sided cue.repatriation	-2 -17 4 14 -17
pair next: cue.one_sided noun.exchange	27 9 -15 -7 -3
pair next: cue.one_sided ru.agent	12 -1 0 -2 -8
pair next: cue.one_sided ru.of	13 -6 -2 -5 -9
pair next: cue.one_sided ua.agent	-10 13 -7 -8 -18
pair next: cue.one_sided ua.to	8 -2 -5 -1 0
pair next: cue.one_sided verb.bring	21 -10 0 -1 -15
pair next: cue.one_sided verb.give	19 -5 -6 -4 -15
pair next: cue.one_sided verb.noun	22 -8 -14 -4 -15
pair next: cue.one_sided verb.will	0 24 -3 -15 -13
pair next: cue.other_exchange adj.modifier	-11 -17 -20 -11 28
pair next: cue.other_exchange country	-33 -24 -10 -2 39
pair next: cue.other_exchange cue.count	-11 -49 -18 -10 56
pair next: cue.other_exchange cue.mediated	-13 -16 -7 -4 19
pair next: cue.other_exchange cue.of_whole	-37 -1 -16 -16 13
pair next: cue.other_exchange cue.other_exchange	-40 -18 -29 -17 42
pair next: cue.other_exchange cue.parcel	-23 -15 -5 -12 21
pair next: cue.other_exchange cue.relative	-6 -5 -14 -1 16
pair next: cue.other_exchange noun.exchange	1 -9 -25 -14 12
pair next: cue.other_exchange noun.other	-18 6 -32 -18 18
pair next: cue.other_exchange noun.people	-21 2 16 -6 -16
pair next: cue.other_exchange qualifier.at_most	-31 -4 -5 -9 45
pair next: cue.other_exchange verb.come	-23 -1 -3 -2 28
pair next: cue.other_exchange verb.give	-15 -6 -1 -1 16
pair next: cue.other_return adj.dead	-14 -2 -5 -9 7
pair next: cue.other_return adj.modifier	-18 -11 8 -7 15
pair next: cue.other_return category	-18 0 -15 -3 19
pair next: cue.other_return cue.all	-6 -1 21 -2 -14
pair next: cue.other_return cue.footage	-14 -1 -3 0 14
pair next: cue.other_return cue.mediated	24 -2 -17 -1 -5
pair next: cue.other_return cue.of_whole	21 -1 -17 -18 15
pair next: cue.other_return cue.other_return	-24 -1 22 -5 13
pair next: cue.other_return cue.relative	3 -9 3 4 -3
pair next: cue.other_return cue.training	-43 -2 -33 -2 65
pair next: cue.other_return cue.visit	18 -3 -4 -5 -2
pair next: cue.other_return noun.branch	8 -5 -15 -14 7
pair next: cue.other_return noun.family	11 -11 -14 15 -11
pair next: cue.other_return noun.military	25 -8 3 -6 -9
pair next: cue.other_return noun.other	-26 -23 -5 -14 50
pair next: cue.other_return noun.people	18 -1 14 -17 -9
pair next: cue.other_return own.to	-49 -6 -21 -10 41
pair next: cue.other_return qualifier.at_most	3 -8 0 -3 8
pair next: cue.other_return ru.of	-5 -11 16 -3 -13
pair next: cue.other_return verb.bring	-48 -28 -15 -28 72
pair next: cue.other_return verb.come	-25 -16 -9 -15 21
pair next: cue.other_return verb.give	-13 -4 -25 -7 43
pair next: cue.other_return verb.other	-1 -1 16 -1 -15
pair next: cue.other_war adj.modifier	-52 -3 -12 -22 50
pair next: cue.other_war country	-10 -25 -6 -11 32
pair next: cue.other_war cue.claims	-17 -10 -1 -11 23
pair next: cue.other_war cue.mediated	-17 -14 -7 -14 20
pair next: cue.other_war cue.of_whole	-21 -7 18 -11 9
pair next: cue.other_war cue.other_war	-45 -22 -31 -1 55
pair next: cue.other_war cue.part	-3 -1 -15 0 15
pair next: cue.other_war cue.relative	-10 -2 -16 -4 28
pair next: cue.other_war cue.third	-22 -3 -11 0 32
pair next: cue.other_war noun.child	-1 -8 -1 -2 12
pair next: cue.other_war noun.exchange	-5 -9 -6 -2 19
pair next: cue.other_war noun.military	-21 -17 -24 -8 35
pair next: cue.other_war noun.other	-19 -23 -22 -10 54
pair next: cue.other_war noun.people	-26 -30 -18 -17 45
pair next: cue.other_war noun.woman	-21 -20 -13 -1 29
pair next: cue.other_war own.to	-34 -2 -20 -5 53
pair next: cue.other_war verb.bring	-28 -15 -34 -11 42
pair next: cue.other_war verb.come	-8 -1 -5 -1 15
pair next: cue.other_war verb.give	-27 -15 -4 -9 28
pair next: cue.other_war verb.held_exchange	-34 -5 -1 -1 35
pair next: cue.other_war verb.other	-24 -4 -17 -1 32
pair next: cue.other_war verb.swap	-26 -13 -4 -3 26
pair next: cue.outside adj.modifier	0 -8 0 11 -3
pair next: cue.outside cue.one_sided	3 6 0 -1 -14
pair next: cue.outside cue.outside	18 -16 -7 -3 0
pair next: cue.outside noun.exchange	6 -21 -18 22 -2
pair next: cue.outside verb.give	-1 -14 -4 0 15
pair next: cue.parcel cue.other_exchange	-13 -4 -3 -7 16
pair next: cue.parcel noun.military	-38 -5 -13 -8 34
pair next: cue.parcel noun.people	-24 -22 -9 -16 25
pair next: cue.part adj.dead	4 0 -8 0 6
pair next: cue.part adj.modifier	10 -14 -24 0 12
pair next: cue.part adj.wounded	1 25 -12 -28 -14
pair next: cue.part category	38 -14 -11 -3 -10
pair next: cue.part country	-37 -26 -10 -16 37
pair next: cue.part cue.agreement	-10 -5 -6 -7 20
pair next: cue.part cue.all	-14 14 -9 -4 -2
pair next: cue.part cue.among	8 -5 8 -8 -13
pair next: cue.part cue.born	46 -14 1 -20 -41
pair next: cue.part cue.captured	9 -6 -13 18 -21
pair next: cue.part cue.claims	-16 -3 -14 8 14
pair next: cue.part cue.each	-2 -8 -8 -6 -2
pair next: cue.part cue.footage	-24 -5 25 -18 -3
pair next: cue.part cue.held	7 -22 30 -30 2
pair next: cue.part cue.in_captivity	22 -3 -7 -13 -2
pair next: cue.part cue.local	69 -6 -60 -11 -20
pair next: cue.part cue.missing	32 0 -4 9 -36
pair next: cue.part cue.of_whole	21 -19 -4 2 -19
pair next: cue.part cue.part	30 -16 -7 -15 -3
pair next: cue.part cue.planned	-14 -6 -1 -14 19
pair next: cue.part cue.record	17 -12 -9 -8 4
pair next: cue.part cue.relative	-10 -8 -39 28 18
pair next: cue.part cue.since	13 -5 -9 23 -30
pair next: cue.part cue.stage	11 -6 0 -5 0
pair next: cue.part cue.third	-33 -8 -5 -3 39
pair next: cue.part cue.to_date	0 9 -5 -1 -4
pair next: cue.part cue.today	-7 -22 21 -14 -5
pair next: cue.part cue.unit	-1 0 15 -3 -13
pair next: cue.part cue.year	-46 -5 -8 55 -3
pair next: cue.part noun.body	11 -2 -15 -15 15
pair next: cue.part noun.branch	19 -7 -7 -10 -24
pair next: cue.part noun.child	-15 -7 -22 -16 30
pair next: cue.part noun.civilian	11 -10 -12 23 -28
pair next: cue.part noun.exchange	19 10 -9 -18 -34
pair next: cue.part noun.family	-3 -4 -9 -26 30
pair next: cue.part noun.foreigner	6 -14 11 -37 -2
pair next: cue.part noun.military	28 -5 -18 4 -14
pair next: cue.part noun.other	17 -5 -12 -18 -6
pair next: cue.part noun.people	12 -10 -44 -9 11
pair next: cue.part noun.rank	36 -10 -13 -11 -3
pair next: cue.part noun.soldier	9 -1 -10 9 -8
pair next: cue.part noun.woman	14 -16 -13 11 -11
pair next: cue.part own.of	-10 16 -1 -16 -9
pair next: cue.part own.to	-28 -12 -3 18 -8
pair next: cue.part qualifier.approx	15 -1 -15 -1 1
pair next: cue.part qualifier.at_most	12 -1 -4 -2 -5
pair next: cue.part qualifier.more_than	-9 -7 -16 15 -4
pair next: cue.part ru.agent	-4 -12 -4 -13 9
pair next: cue.part ru.of	13 -3 10 -18 -23
pair next: cue.part ua.agent	-20 17 16 -16 -17
pair next: cue.part ua.of	44 -4 -12 -13 -27
pair next: cue.part verb.bring	-22 -23 29 -8 -17
pair next: cue.part verb.come	-9 -17 4 21 -32
pair next: cue.part verb.future	-11 -32 -32 -5 36
pair next: cue.part verb.get	9 8 -1 -7 -8
pair next: cue.part verb.held_exchange	25 -24 -7 -6 -5
pair next: cue.part verb.home	7 -10 -31 21 -12
pair next: cue.part verb.noun	-22 -6 -12 2 14
pair next: cue.part verb.other	17 1 0 -4 -13
pair next: cue.part verb.will	24 -13 4 -8 -9
pair next: cue.planned adj.modifier	-7 -25 -9 -2 14
pair next: cue.planned adj.wounded	-18 27 -1 -6 -21
pair next: cue.planned country	-21 -5 -9 -13 10
pair next: cue.planned cue.agreement	6 24 -3 -4 -24
pair next: cue.planned cue.all	-31 34 -17 28 -37
pair next: cue.planned cue.already	-2 15 0 -15 0
pair next: cue.planned cue.called_off	-9 34 -14 -3 -21
pair next: cue.planned cue.claims	-28 18 -16 1 -17
pair next: cue.planned cue.completed	-42 10 -5 -20 0
pair next: cue.planned cue.evacuation	-25 4 0 20 -18
pair next: cue.planned cue.footage	-10 0 14 -2 -2
pair next: cue.planned cue.in_return	-3 -13 -7 0 20
pair next: cue.planned cue.mediated	-25 20 -21 -15 -5
pair next: cue.planned cue.of_whole	-14 7 -21 -13 29
pair next: cue.planned cue.part	22 -18 -33 -7 -3
pair next: cue.planned cue.planned	-15 55 -15 -23 -29
pair next: cue.planned cue.postponed	19 8 -25 10 -4
pair next: cue.planned cue.ready	-20 25 14 -13 -26
pair next: cue.planned cue.recap	-41 16 -3 39 -16
pair next: cue.planned cue.relative	-8 1 -21 21 4
pair next: cue.planned cue.span	16 -14 -10 -2 -20
pair next: cue.planned cue.stage	-14 22 -8 -4 -21
pair next: cue.planned cue.to_date	-14 30 -21 -16 -28
pair next: cue.planned cue.today	-25 19 -11 3 -15
pair next: cue.planned cue.transit	-18 8 -14 -9 0
pair next: cue.planned cue.venue	-1 8 -2 16 -21
pair next: cue.planned noun.civilian	-7 16 -1 -14 2
pair next: cue.planned noun.exchange	-34 56 -26 -17 -35
pair next: cue.planned noun.family	0 -15 -12 -2 19
pair next: cue.planned noun.other	7 5 -17 -17 6
pair next: cue.planned noun.people	-21 35 -15 10 -18
pair next: cue.planned own.agent	-13 23 -15 0 -22
pair next: cue.planned own.of	-3 40 -7 -4 -34
pair next: cue.planned own.to	8 4 1 -41 -3
pair next: cue.planned qualifier.approx	-4 12 15 -15 -29
pair next: cue.planned qualifier.at_least	10 -6 26 -6 -30
pair next: cue.planned qualifier.at_most	14 31 -30 -16 -33
pair next: cue.planned qualifier.more_than	-15 -1 9 -1 -1
pair next: cue.planned ru.agent	-16 19 -3 -3 -12
pair next: cue.planned ru.of	-5 21 -12 -12 -28
pair next: cue.planned ru.to	20 18 -26 -17 -20
pair next: cue.planned ua.agent	1 26 -5 0 -23
pair next: cue.planned ua.of	-14 2 -17 -5 19
pair next: cue.planned ua.to	-42 30 -18 11 -29
pair next: cue.planned verb.bring	-11 16 6 5 -32
pair next: cue.planned verb.come	-10 -25 -15 -1 25
pair next: cue.planned verb.future	35 10 -30 -4 -14
pair next: cue.planned verb.get	-10 5 -10 -10 7
pair next: cue.planned verb.give	-9 19 -5 -3 -7
pair next: cue.planned verb.held_exchange	-47 59 -18 -30 -48
pair next: cue.planned verb.home	-15 16 -18 0 14
pair next: cue.planned verb.noun	-52 2 -24 -5 19
pair next: cue.planned verb.other	51 -25 -20 -24 -13
pair next: cue.planned verb.swap	12 3 -15 -2 -26
pair next: cue.planned verb.will	-19 6 -24 -14 17
pair next: cue.postponed adj.modifier	-11 34 -9 -9 -31
pair next: cue.postponed cue.agreed	-14 15 -2 -4 -2
pair next: cue.postponed cue.called_off	-2 44 -14 -4 -46
pair next: cue.postponed cue.postponed	-8 20 -12 0 -4
pair next: cue.postponed cue.relative	3 30 -21 -19 -34
pair next: cue.postponed noun.body	-15 16 -5 -2 -7
pair next: cue.postponed noun.exchange	15 18 -9 -9 -28
pair next: cue.postponed noun.other	-6 16 -12 -3 -15
pair next: cue.postponed noun.people	-1 -64 -1 -3 65
pair next: cue.postponed qualifier.at_most	-7 -32 -14 0 21
pair next: cue.postponed ru.agent	-14 15 -10 -3 -2
pair next: cue.postponed ru.of	1 3 -13 -6 -9
pair next: cue.postponed ua.agent	-2 8 -4 0 -2
pair next: cue.postponed ua.of	-24 15 -6 13 -10
pair next: cue.postponed verb.noun	-34 17 -20 -21 41
pair next: cue.ready adj.modifier	-26 11 -36 13 2
pair next: cue.ready category	15 -6 53 -9 -55
pair next: cue.ready country	-13 15 -3 -15 13
pair next: cue.ready cue.all	-6 5 30 4 -28
pair next: cue.ready cue.held	-15 16 -2 -3 -4
pair next: cue.ready cue.in_return	-28 49 -2 -7 -38
pair next: cue.ready cue.mediated	13 -9 -20 8 44
pair next: cue.ready cue.of_whole	-25 -5 38 -10 -17
pair next: cue.ready cue.ready	4 12 -8 0 -14
pair next: cue.ready cue.relative	-28 45 14 -26 -34
pair next: cue.ready cue.today	-12 24 -3 -3 -8
pair next: cue.ready cue.venue	-14 0 17 2 -23
pair next: cue.ready noun.body	26 -20 -6 -16 -51
pair next: cue.ready noun.exchange	-8 57 -16 -24 -27
pair next: cue.ready noun.family	22 -19 -26 1 0
pair next: cue.ready noun.other	-7 22 -29 -22 -11
pair next: cue.ready noun.people	11 -62 -24 -15 35
pair next: cue.ready own.of	9 -9 -3 -2 1
pair next: cue.ready own.to	-10 -27 15 -3 3
pair next: cue.ready qualifier.approx	15 9 -22 0 -4
pair next: cue.ready qualifier.at_most	4 -2 -11 2 -13
pair next: cue.ready ru.of	-37 -34 -5 -4 58
pair next: cue.ready ru.to	38 -12 -20 -4 -19
pair next: cue.ready ua.agent	11 29 -37 -21 -32
pair next: cue.ready verb.future	-9 19 -21 -19 13
pair next: cue.ready verb.give	-18 43 -11 -8 -15
pair next: cue.ready verb.held_exchange	-51 75 -15 -10 -12
pair next: cue.ready verb.noun	-32 50 -20 -25 1
pair next: cue.ready verb.other	-11 32 19 -3 -39
pair next: cue.ready verb.will	-16 10 5 -39 9
pair next: cue.recap adj.modifier	0 -6 21 14 -27
pair next: cue.recap category	14 -6 -14 8 -33
pair next: cue.recap country	28 -26 -23 -4 17
pair next: cue.recap cue.agreement	-4 -15 15 15 -16
pair next: cue.recap cue.anniversary	-34 -18 28 -31 9
pair next: cue.recap cue.claims	-24 21 -1 13 45
pair next: cue.recap cue.completed	-11 -20 15 -25 3
pair next: cue.recap cue.included	-4 -1 34 -7 -25
pair next: cue.recap cue.mediated	4 -17 -37 30 -26
pair next: cue.recap cue.of_whole	27 -5 34 -34 -37
pair next: cue.recap cue.of_year	-17 14 14 -21 12
pair next: cue.recap cue.part	-13 -2 13 0 2
pair next: cue.recap cue.recap	-3 -16 22 -20 -5
pair next: cue.recap cue.relative	19 -8 -43 16 1
pair next: cue.recap cue.since	-13 24 -20 3 -13
pair next: cue.recap cue.span	0 -1 -2 8 -5
pair next: cue.recap cue.stage	-14 -1 16 0 -15
pair next: cue.recap cue.to_date	10 -2 7 -6 -11
pair next: cue.recap cue.today	18 -3 -18 -10 -6
pair next: cue.recap cue.venue	14 -13 0 0 0
pair next: cue.recap cue.year	1 27 -1 -1 -27
pair next: cue.recap cue.yesterday	9 20 -20 -4 -5
pair next: cue.recap noun.body	-27 -15 36 -34 -49
pair next: cue.recap noun.exchange	-1 -22 13 -19 0
pair next: cue.recap noun.military	-33 -15 5 -19 22
pair next: cue.recap noun.other	2 -2 19 -19 -1
pair next: cue.recap noun.people	-30 12 21 -8 -19
pair next: cue.recap own.to	-32 -2 5 -19 75
pair next: cue.recap qualifier.at_most	17 -2 -1 -11 -27
pair next: cue.recap ru.agent	-17 -16 15 -16 16
pair next: cue.recap ru.of	6 -18 15 -17 -4
pair next: cue.recap ua.agent	19 -16 11 9 -20
pair next: cue.recap ua.of	-3 -8 -29 9 22
pair next: cue.recap verb.bring	-14 10 -20 -17 35
pair next: cue.recap verb.come	-4 3 10 -31 8
pair next: cue.recap verb.future	-30 -2 -25 3 16
pair next: cue.recap verb.get	-15 -3 -13 -3 14
pair next: cue.recap verb.held_exchange	-32 -5 -54 -14 74
pair next: cue.recap verb.noun	-5 -5 16 -5 -7
pair next: cue.recap verb.other	-2 0 -13 -1 14
pair next: cue.recap verb.swap	-19 -6 13 -19 9
pair next: cue.recap voice.ua	21 -4 -13 -12 -9
pair next: cue.record cue.of_whole	23 3 -14 -15 -10
pair next: cue.record cue.record	21 1 -3 -18 -5
pair next: cue.record cue.since	14 -9 30 -1 -37
pair next: cue.record cue.third	-11 -1 -1 0 12
pair next: cue.record cue.year	-16 2 41 0 -29
pair next: cue.record noun.exchange	17 -15 -9 -7 -3
pair next: cue.record noun.military	-17 0 0 20 -3
pair next: cue.record noun.other	-11 -31 17 -11 17
pair next: cue.record noun.people	22 -8 -13 -14 20
pair next: cue.record verb.noun	25 -1 -27 -20 -13
pair next: cue.relative adj.dead	14 -4 2 -15 -24
pair next: cue.relative adj.modifier	-29 14 -3 5 10
pair next: cue.relative adj.wounded	9 5 -5 23 -31
pair next: cue.relative category	10 -4 1 -8 -22
pair next: cue.relative country	-32 9 -10 30 -31
pair next: cue.relative cue.agreed	45 -37 -28 -3 -6
pair next: cue.relative cue.agreement	6 10 -12 -1 -3
pair next: cue.relative cue.all	19 -21 -18 -20 -2
pair next: cue.relative cue.already	-26 7 1 -12 -35
pair next: cue.relative cue.arrived	-21 -6 33 -21 -29
pair next: cue.relative cue.born	-1 -3 -1 14 -16
pair next: cue.relative cue.called_off	-18 29 -19 -15 -35
pair next: cue.relative cue.captivity	14 -21 -35 18 -25
pair next: cue.relative cue.captured	32 15 -10 -18 -20
pair next: cue.relative cue.claims	-3 -1 -40 4 14
pair next: cue.relative cue.completed	12 -4 13 -14 -30
pair next: cue.relative cue.denied	-14 -4 -8 -9 13
pair next: cue.relative cue.died	-7 -3 -18 -3 17
pair next: cue.relative cue.each	-41 39 -22 8 -8
pair next: cue.relative cue.evacuation	11 -2 -1 -5 -3
pair next: cue.relative cue.footage	-22 -23 28 -17 17
pair next: cue.relative cue.good_news	24 -1 -22 0 0
pair next: cue.relative cue.held	16 -24 -21 9 5
pair next: cue.relative cue.in_captivity	29 4 -25 -19 -3
pair next: cue.relative cue.in_return	-40 -17 3 -8 32
pair next: cue.relative cue.included	21 -14 -8 -5 4
pair next: cue.relative cue.mediated	10 -9 -5 -2 -4
pair next: cue.relative cue.missing	3 -18 -25 12 26
pair next: cue.relative cue.name	-49 -25 30 -19 -27
pair next: cue.relative cue.of_whole	28 -12 -5 7 -46
pair next: cue.relative cue.other_return	19 6 -23 -14 -14
pair next: cue.relative cue.part	11 -14 2 4 -13
pair next: cue.relative cue.planned	-20 11 6 12 -29
pair next: cue.relative cue.postponed	-20 24 -10 -1 -9
pair next: cue.relative cue.ready	13 3 -17 4 0
pair next: cue.relative cue.recap	3 4 16 -22 -10
pair next: cue.relative cue.record	-5 0 11 0 -6
pair next: cue.relative cue.relative	-8 -15 -14 13 21
pair next: cue.relative cue.since	-9 -5 -11 -3 11
pair next: cue.relative cue.span	31 -3 -13 -20 -16
pair next: cue.relative cue.stage	19 11 -15 -4 -14
pair next: cue.relative cue.thanks	18 -5 -2 -1 -9
pair next: cue.relative cue.to_date	11 20 -17 11 -26
pair next: cue.relative cue.today	-47 8 26 2 -9
pair next: cue.relative cue.total	36 -6 10 -31 -12
pair next: cue.relative cue.transit	8 -17 -29 -28 22
pair next: cue.relative cue.venue	35 -29 -15 -18 -22
pair next: cue.relative cue.year	-23 -3 21 13 -30
pair next: cue.relative cue.yesterday	-38 -9 56 -31 -36
pair next: cue.relative foe.agent	-15 16 0 0 -1
pair next: cue.relative foe.of	-20 -1 -4 -2 25
pair next: cue.relative noun.body	-27 16 -21 16 0
pair next: cue.relative noun.branch	6 -7 8 7 -24
pair next: cue.relative noun.child	-14 -19 -3 -9 20
pair next: cue.relative noun.civilian	-28 -10 -7 17 21
pair next: cue.relative noun.exchange	-17 1 -44 -2 11
pair next: cue.relative noun.family	17 -14 7 -5 -18
pair next: cue.relative noun.foreigner	23 -3 -25 -1 -16
pair next: cue.relative noun.military	-29 8 2 5 15
pair next: cue.relative noun.other	-10 -3 -26 -2 25
pair next: cue.relative noun.people	-12 10 -17 -6 -11
pair next: cue.relative noun.rank	10 -8 -38 9 -11
pair next: cue.relative noun.soldier	0 9 0 0 -9
pair next: cue.relative own.agent	-26 -18 -8 -16 24
pair next: cue.relative own.of	-6 29 -21 -24 -36
pair next: cue.relative own.to	6 -1 -24 -27 10
pair next: cue.relative qualifier.approx	7 -16 15 -9 1
pair next: cue.relative qualifier.at_most	10 -1 -7 0 -18
pair next: cue.relative qualifier.more_than	-19 23 -13 6 -22
pair next: cue.relative ru.agent	43 -33 5 -14 13
pair next: cue.relative ru.of	13 -5 -28 -26 7
pair next: cue.relative ru.to	-17 16 -14 -23 33
pair next: cue.relative ua.agent	-13 19 0 13 -21
pair next: cue.relative ua.of	4 -31 0 -2 8
pair next: cue.relative ua.to	18 -6 5 -19 -18
pair next: cue.relative verb.bring	-35 -14 43 -18 -1
pair next: cue.relative verb.come	-33 -19 55 -24 0
pair next: cue.relative verb.future	-20 -24 -4 22 14
pair next: cue.relative verb.get	4 -4 4 -16 0
pair next: cue.relative verb.give	-45 25 -24 2 17
pair next: cue.relative verb.held_exchange	-34 9 4 -21 5
pair next: cue.relative verb.home	-2 -6 38 -6 -21
pair next: cue.relative verb.managed	-15 4 11 11 -14
pair next: cue.relative verb.noun	19 7 -15 -9 -6
pair next: cue.relative verb.other	-19 -2 -9 -21 32
pair next: cue.relative verb.swap	4 -17 38 -11 -46
pair next: cue.relative verb.will	0 -16 -17 -14 16
pair next: cue.relative voice.ua	-1 -12 -4 -1 19
pair next: cue.repatriation adj.dead	25 -8 4 -25 -29
pair next: cue.repatriation adj.modifier	29 -4 -25 -12 -12
pair next: cue.repatriation adj.wounded	21 -10 -9 -14 -16
pair next: cue.repatriation cue.agreement	14 -2 -12 0 0
pair next: cue.repatriation cue.of_whole	16 -9 8 12 -20
pair next: cue.repatriation cue.relative	-5 -1 17 -3 -16
pair next: cue.repatriation cue.since	24 -17 -27 -16 -32
pair next: cue.repatriation cue.today	-17 -1 -17 -8 20
pair next: cue.repatriation cue.year	9 -4 -2 23 -26
pair next: cue.repatriation noun.body	1 4 -4 5 -24
pair next: cue.repatriation noun.exchange	23 -9 -7 -2 -7
pair next: cue.repatriation noun.other	-22 -30 -25 -34 32
pair next: cue.repatriation own.to	7 -1 13 -11 -10
pair next: cue.repatriation qualifier.at_most	-14 16 -1 0 -1
pair next: cue.repatriation ru.of	20 0 -9 -14 -2
pair next: cue.repatriation ua.from	26 -3 -19 -5 -4
pair next: cue.repatriation ua.of	-24 -11 29 -13 -9
pair next: cue.repatriation ua.to	34 -8 -16 -9 -12
pair next: cue.repatriation verb.bring	10 -1 -2 -3 -4
pair next: cue.repatriation verb.future	-19 -14 1 -10 27
pair next: cue.repatriation verb.get	24 -5 -12 -6 -19
pair next: cue.repatriation verb.other	2 -1 -4 -18 18
pair next: cue.reunion adj.modifier	-7 24 -16 -14 0
pair next: cue.reunion category	40 -8 -3 -8 -28
pair next: cue.reunion cue.completed	-6 4 -7 1 -10
pair next: cue.reunion cue.deported	16 -7 -2 -5 -15
pair next: cue.reunion cue.mediated	18 -8 -9 -1 0
pair next: cue.reunion cue.of_whole	-7 15 -4 -8 -50
pair next: cue.reunion cue.other_return	-11 -11 -4 16 12
pair next: cue.reunion cue.reunion	9 -9 -19 1 3
pair next: cue.reunion noun.child	-16 12 -8 6 -15
pair next: cue.reunion noun.family	22 0 -38 -12 -6
pair next: cue.reunion noun.other	-2 -5 27 -15 -5
pair next: cue.reunion noun.people	19 -19 -25 -28 35
pair next: cue.reunion own.of	-1 -9 -13 -23 23
pair next: cue.reunion own.to	14 -1 -6 -1 -7
pair next: cue.reunion ru.to	36 -9 -1 -2 -25
pair next: cue.reunion ua.of	35 -6 -2 -16 -11
pair next: cue.reunion verb.come	25 -17 -10 -24 -18
pair next: cue.reunion verb.home	-14 30 -14 5 -21
pair next: cue.review cue.year	-17 -4 -9 18 -7
pair next: cue.review noun.other	-18 -8 -16 11 -1
pair next: cue.same_number adj.modifier	19 0 -1 0 -18
pair next: cue.same_number cue.part	14 0 0 -14 -2
pair next: cue.same_number cue.same_number	23 -1 -15 -14 4
pair next: cue.same_number noun.military	32 -3 -7 -12 -10
pair next: cue.same_number noun.other	-36 0 0 -8 39
pair next: cue.same_number noun.people	14 -3 -2 -4 -17
pair next: cue.same_number ru.agent	-9 -17 -1 -3 18
pair next: cue.same_number verb.get	-18 -2 -1 22 -10
pair next: cue.same_number verb.give	26 -10 -15 -13 12
pair next: cue.since adj.modifier	-15 -16 37 -2 -26
pair next: cue.since category	36 -5 16 -34 -21
pair next: cue.since cue.agreement	-29 -10 -10 36 -17
pair next: cue.since cue.all	2 4 -19 6 -25
pair next: cue.since cue.completed	-5 -1 -1 24 -17
pair next: cue.since cue.count	-11 -14 -11 28 -3
pair next: cue.since cue.deported	9 -8 -6 24 -24
pair next: cue.since cue.mediated	12 -1 -1 -12 -2
pair next: cue.since cue.of_whole	-2 -5 -1 25 -21
pair next: cue.since cue.of_year	10 -10 -13 18 -8
pair next: cue.since cue.recap	18 10 -10 -15 -19
pair next: cue.since cue.since	7 -10 -18 26 -17
pair next: cue.since cue.span	-14 -11 -15 38 -29
pair next: cue.since cue.to_date	6 3 -23 4 -5
pair next: cue.since cue.year	1 -15 -20 -21 23
pair next: cue.since noun.exchange	11 -7 -1 30 -34
pair next: cue.since noun.other	-5 8 -39 -10 -1
pair next: cue.since noun.people	8 -1 -22 -29 14
pair next: cue.since qualifier.more_than	-13 -9 -3 -15 20
pair next: cue.since ru.of	17 -3 -5 -6 -4
pair next: cue.since ua.agent	-20 14 -8 21 -2
pair next: cue.since verb.bring	-15 -24 -19 14 15
pair next: cue.since verb.held_exchange	-10 -1 0 11 0
pair next: cue.since verb.other	-5 -6 -3 33 -19
pair next: cue.since view.ru	-45 -15 -12 86 -46
pair next: cue.span adj.modifier	-13 17 -16 6 13
pair next: cue.span category	7 -4 -19 36 -23
pair next: cue.span cue.agreement	18 -15 -10 -31 0
pair next: cue.span cue.completed	-34 -11 0 22 -1
pair next: cue.span cue.of_year	-21 0 -15 -35 30
pair next: cue.span cue.recap	-31 7 7 -27 9
pair next: cue.span cue.span	11 -8 -7 -26 8
pair next: cue.span cue.stage	-10 -29 -24 16 -12
pair next: cue.span noun.body	-6 0 -2 26 -18
pair next: cue.span noun.exchange	-6 -24 10 17 -30
pair next: cue.span noun.other	24 -12 10 -6 -26
pair next: cue.span noun.people	1 21 -14 -23 11
pair next: cue.span qualifier.more_than	-16 -13 -2 -14 39
pair next: cue.span ru.agent	-1 15 -4 -5 -7
pair next: cue.span verb.bring	48 -9 -25 13 -15
pair next: cue.span verb.give	-24 -15 24 -2 -7
pair next: cue.stage adj.modifier	0 -9 -24 15 -6
pair next: cue.stage adj.wounded	7 -21 -19 -7 20
pair next: cue.stage category	4 -2 18 -15 -16
pair next: cue.stage cue.claims	14 -5 -14 -2 -6
pair next: cue.stage cue.deported	20 -16 -2 -4 -14
pair next: cue.stage cue.included	18 11 -19 -2 -4
pair next: cue.stage cue.of_whole	33 -28 2 -6 -11
pair next: cue.stage cue.span	-40 -19 -25 27 1
pair next: cue.stage cue.stage	-4 24 -13 -9 -15
pair next: cue.stage cue.third	-13 -1 -1 0 14
pair next: cue.stage noun.body	-25 42 -8 -3 -10
pair next: cue.stage noun.civilian	-18 27 -9 -1 -1
pair next: cue.stage noun.exchange	19 -10 -4 -8 -13
pair next: cue.stage noun.family	10 -2 -3 -4 -1
pair next: cue.stage noun.military	17 -15 -24 12 -15
pair next: cue.stage noun.other	-14 -10 -4 -16 19
pair next: cue.stage noun.people	-2 2 14 -20 -23
pair next: cue.stage qualifier.at_most	-6 22 -1 0 -15
pair next: cue.stage qualifier.more_than	34 -16 -26 -9 -16
pair next: cue.stage ru.of	17 -6 -9 -6 -17
pair next: cue.stage ua.of	27 -8 -32 -19 -11
pair next: cue.stage verb.come	-35 26 -7 -13 24
pair next: cue.stage verb.future	-2 15 -6 -1 -14
pair next: cue.stage verb.get	-3 -2 -16 -7 25
pair next: cue.stage verb.other	22 -1 -4 -12 -19
pair next: cue.thanks adj.modifier	2 11 16 3 -23
pair next: cue.thanks category	-27 -10 7 -18 21
pair next: cue.thanks country	30 -3 -9 -4 -17
pair next: cue.thanks cue.all	16 -8 6 6 -37
pair next: cue.thanks cue.claims	8 -1 26 0 -34
pair next: cue.thanks cue.completed	8 -8 19 -16 -23
pair next: cue.thanks cue.mediated	10 -10 -5 -7 6
pair next: cue.thanks cue.of_whole	-12 -7 -18 -12 21
pair next: cue.thanks cue.ready	10 1 -2 -5 -4
pair next: cue.thanks cue.relative	2 -22 -6 0 21
pair next: cue.thanks cue.thanks	18 4 -17 -12 -16
pair next: cue.thanks noun.branch	-43 7 11 -13 11
pair next: cue.thanks noun.exchange	-6 -12 12 -1 -12
pair next: cue.thanks noun.family	9 -9 -10 18 -28
pair next: cue.thanks noun.foreigner	20 -1 -14 -5 -22
pair next: cue.thanks noun.military	-1 -20 -10 -33 18
pair next: cue.thanks noun.other	14 -17 -13 3 -7
pair next: cue.thanks noun.people	1 -16 -21 -5 2
pair next: cue.thanks own.of	-15 16 -2 11 -45
pair next: cue.thanks own.to	-13 -14 0 12 -39
pair next: cue.thanks ru.of	45 10 -21 -20 -17
pair next: cue.thanks ru.to	-40 -12 -12 -14 20
pair next: cue.thanks ua.of	31 -14 -10 -3 11
pair next: cue.thanks verb.bring	-1 -2 -8 34 -31
pair next: cue.thanks verb.noun	1 -14 14 -5 -12
pair next: cue.thanks voice.ua	55 -10 -21 -32 -19
pair next: cue.third adj.modifier	-38 -17 -14 -2 52
pair next: cue.third country	-14 -12 -12 -10 20
pair next: cue.third cue.third	-21 -32 -21 -6 37
pair next: cue.third noun.exchange	-11 -1 -1 0 12
pair next: cue.third noun.other	-15 -3 0 0 18
pair next: cue.third noun.people	-33 -5 -23 -3 38
pair next: cue.third qualifier.more_than	10 0 0 0 -10
pair next: cue.third ru.agent	-27 -1 -21 -1 33
pair next: cue.third verb.bring	14 -3 -11 0 -13
pair next: cue.third verb.home	-8 0 0 0 9
pair next: cue.to_date adj.modifier	32 -13 -4 -12 -1
pair next: cue.to_date cue.already	4 -7 12 -7 -9
pair next: cue.to_date cue.count	4 -2 -28 19 -17
pair next: cue.to_date cue.in_captivity	-7 -8 49 -19 -39
pair next: cue.to_date cue.mediated	7 -4 -6 8 -5
pair next: cue.to_date cue.of_whole	1 14 -7 12 -30
pair next: cue.to_date cue.since	34 -11 -8 -2 -33
pair next: cue.to_date cue.to_date	-28 3 -14 26 8
pair next: cue.to_date cue.today	-60 -1 -26 59 -12
pair next: cue.to_date cue.total	34 -8 -8 -13 -2
pair next: cue.to_date cue.transit	-3 -5 15 -20 -34
pair next: cue.to_date noun.military	18 -7 -4 -8 1
pair next: cue.to_date noun.other	11 -6 -5 -5 5
pair next: cue.to_date noun.people	12 -2 -16 -10 -16
pair next: cue.to_date qualifier.more_than	0 -1 0 -19 20
pair next: cue.to_date ua.of	-5 -18 -9 22 -19
pair next: cue.to_date ua.to	-3 25 -3 -20 0
pair next: cue.today adj.modifier	4 -5 -1 -15 -4
pair next: cue.today adj.wounded	9 14 -10 -5 -14
pair next: cue.today category	-3 -4 47 -12 -32
pair next: cue.today country	-13 5 -2 -3 15
pair next: cue.today cue.all	19 -9 -14 -2 -2
pair next: cue.today cue.already	-8 21 -8 -3 -3
pair next: cue.today cue.called_off	-19 10 -18 -10 -1
pair next: cue.today cue.claims	6 13 -31 3 -23
pair next: cue.today cue.completed	26 -9 -5 -10 -6
pair next: cue.today cue.footage	-6 -10 12 -2 -11
pair next: cue.today cue.good_news	10 -4 15 -15 -11
pair next: cue.today cue.held	-16 15 -12 8 -11
pair next: cue.today cue.in_captivity	7 -9 -5 25 -18
pair next: cue.today cue.mediated	40 -23 -7 -12 -22
pair next: cue.today cue.of_whole	-16 -9 15 -6 -5
pair next: cue.today cue.part	1 -8 13 -5 -3
pair next: cue.today cue.planned	-14 3 14 -16 -25
pair next: cue.today cue.record	-9 -5 -5 -14 17
pair next: cue.today cue.relative	-14 -7 15 -1 -10
pair next: cue.today cue.reunion	8 0 0 -1 -8
pair next: cue.today cue.stage	13 4 5 -10 -17
pair next: cue.today cue.to_date	12 -3 -1 -4 -7
pair next: cue.today cue.today	11 -8 -14 -1 -13
pair next: cue.today cue.transit	23 -9 -9 -13 -12
pair next: cue.today cue.venue	-22 8 14 -3 -2
pair next: cue.today cue.yesterday	6 -12 1 4 -16
pair next: cue.today noun.body	7 -40 -31 -39 16
pair next: cue.today noun.exchange	9 20 -6 -26 -14
pair next: cue.today noun.family	16 -6 -3 -16 -9
pair next: cue.today noun.military	46 -25 -18 -9 1
pair next: cue.today noun.other	0 -7 -38 -17 22
pair next: cue.today noun.people	-9 28 -13 -2 -25
pair next: cue.today own.agent	7 -24 -26 3 7
pair next: cue.today own.of	14 -33 -18 10 9
pair next: cue.today own.to	21 -10 -13 3 -17
pair next: cue.today qualifier.approx	-18 -33 -25 39 23
pair next: cue.today qualifier.at_most	15 -4 -17 -27 6
pair next: cue.today qualifier.more_than	-42 17 -9 23 -23
pair next: cue.today ru.agent	-28 15 12 5 -19
pair next: cue.today ru.of	-20 33 -3 -21 -5
pair next: cue.today ua.agent	-16 3 -6 -4 17
pair next: cue.today ua.of	-1 -9 -19 15 4
pair next: cue.today ua.to	24 -12 -4 -13 -16
pair next: cue.today verb.bring	5 -16 38 -11 -30
pair next: cue.today verb.come	35 5 -21 -6 -18
pair next: cue.today verb.future	-21 21 1 -23 14
pair next: cue.today verb.get	13 -9 -6 -14 16
pair next: cue.today verb.held_exchange	46 -22 -11 -17 -14
pair next: cue.today verb.home	15 -13 -7 -4 -4
pair next: cue.today verb.noun	34 2 -9 -10 -18
pair next: cue.today verb.other	-25 21 8 -18 13
pair next: cue.total adj.modifier	-2 9 -13 -10 -13
pair next: cue.total country	3 -5 -8 14 -5
pair next: cue.total cue.captured	-18 -15 -8 -1 23
pair next: cue.total cue.claims	30 0 0 -30 0
pair next: cue.total cue.count	35 -29 -20 -13 41
pair next: cue.total cue.mediated	14 -11 -6 30 -17
pair next: cue.total cue.month	-47 -12 21 -23 -11
pair next: cue.total cue.of_whole	5 -3 -11 -8 10
pair next: cue.total cue.recap	-12 -1 24 -1 -11
pair next: cue.total cue.since	36 -8 -6 -32 9
pair next: cue.total cue.span	34 -30 4 -53 -12
pair next: cue.total cue.thanks	-15 27 -5 -17 0
pair next: cue.total cue.to_date	-3 1 -6 6 -13
pair next: cue.total cue.today	9 -1 0 -5 -3
pair next: cue.total cue.total	15 -17 -8 -4 -4
pair next: cue.total cue.year	28 -3 -16 -28 -8
pair next: cue.total noun.body	-26 -16 -18 22 -15
pair next: cue.total noun.child	-7 -13 -16 24 -22
pair next: cue.total noun.civilian	35 -23 -21 21 -19
pair next: cue.total noun.exchange	17 -11 -14 -7 -5
pair next: cue.total noun.military	-29 -18 -22 31 -5
pair next: cue.total noun.other	19 -18 12 -3 -20
pair next: cue.total noun.people	4 -16 0 1 -15
pair next: cue.total own.to	-5 30 -13 13 -12
pair next: cue.total qualifier.approx	46 -13 -34 -5 -6
pair next: cue.total qualifier.at_most	-7 -19 -3 -13 22
pair next: cue.total qualifier.more_than	-39 14 -2 19 -12
pair next: cue.total ru.from	-41 -8 33 9 -13
pair next: cue.total ru.of	25 -9 -4 -4 -10
pair next: cue.total ua.to	-26 -15 23 14 -5
pair next: cue.total verb.bring	32 -5 -4 -9 -20
pair next: cue.total verb.come	-13 -1 -8 15 -5
pair next: cue.total verb.home	-13 0 13 0 0
pair next: cue.total verb.other	-13 -1 0 4 11
pair next: cue.total verb.swap	28 -11 -12 -10 -23
pair next: cue.training adj.modifier	-15 -2 -14 -20 33
pair next: cue.training adj.wounded	-2 -12 0 -1 14
pair next: cue.training country	14 -7 -5 -13 5
pair next: cue.training cue.of_whole	-2 -11 -14 -3 19
pair next: cue.training noun.exchange	-15 -4 -6 -5 16
pair next: cue.training noun.family	0 0 -6 -1 8
pair next: cue.training noun.other	15 -4 -1 -14 3
pair next: cue.training verb.bring	-21 -3 26 -2 3
pair next: cue.transit adj.modifier	-29 15 13 -3 12
pair next: cue.transit adj.wounded	-19 -6 -11 -3 20
pair next: cue.transit category	-8 -3 -12 -1 17
pair next: cue.transit country	43 -6 -5 -13 -31
pair next: cue.transit cue.all	8 -7 0 0 -1
pair next: cue.transit cue.held	-3 -24 13 -20 -1
pair next: cue.transit cue.of_whole	9 -9 12 6 -24
pair next: cue.transit cue.ready	9 18 -19 -1 -4
pair next: cue.transit cue.stage	13 -10 0 -3 0
pair next: cue.transit cue.today	-3 -2 -10 -3 16
pair next: cue.transit cue.transit	8 -6 -1 -10 -3
pair next: cue.transit cue.venue	-13 -21 9 -2 30
pair next: cue.transit noun.other	-18 -10 13 -7 21
pair next: cue.transit noun.people	-2 -1 -1 12 -11
pair next: cue.transit qualifier.at_most	1 17 -14 -2 -10
pair next: cue.transit ru.of	4 -5 14 11 -18
pair next: cue.transit ru.to	10 -10 20 -29 -12
pair next: cue.transit ua.of	33 -14 -6 -17 -27
pair next: cue.transit ua.to	33 -17 -19 -21 11
pair next: cue.transit verb.come	-9 -21 32 -15 6
pair next: cue.unfinished cue.completed	-64 37 46 -18 -16
pair next: cue.unfinished cue.planned	2 -18 -10 -16 18
pair next: cue.unit adj.modifier	19 -1 6 -4 -15
pair next: cue.unit category	24 -5 -9 -7 0
pair next: cue.unit cue.relative	-2 0 -14 0 15
pair next: cue.unit cue.unit	22 -2 -12 -11 -1
pair next: cue.unit noun.branch	-14 -7 -2 0 11
pair next: cue.unit noun.civilian	20 -1 -2 -19 -2
pair next: cue.unit noun.military	8 -1 -1 -5 -1
pair next: cue.unit noun.people	16 15 -28 -4 -22
pair next: cue.unit ru.of	20 -2 -5 -12 -4
pair next: cue.unit ua.of	-4 -2 18 -3 -8
pair next: cue.unit verb.come	-33 -14 -8 -12 21
pair next: cue.unit view.ru	-5 -5 -7 7 -17
pair next: cue.venue adj.modifier	-20 -2 28 -7 -5
pair next: cue.venue country	-22 19 16 -18 -2
pair next: cue.venue cue.agreement	22 20 -21 -23 -29
pair next: cue.venue cue.completed	-3 -30 -19 -13 22
pair next: cue.venue cue.of_whole	-25 -16 -8 -13 20
pair next: cue.venue cue.relative	-1 5 -4 23 -24
pair next: cue.venue cue.since	-10 13 -2 -1 -2
pair next: cue.venue cue.venue	-21 19 -19 -10 22
pair next: cue.venue noun.civilian	-18 -10 14 15 -25
pair next: cue.venue noun.other	-10 17 -7 -3 1
pair next: cue.venue verb.future	11 -16 -1 22 -13
pair next: cue.visit adj.modifier	-13 -6 14 -8 2
pair next: cue.visit country	4 9 -34 14 -9
pair next: cue.visit cue.born	-12 -1 26 -1 -25
pair next: cue.visit cue.of_whole	-9 -23 -24 -19 38
pair next: cue.visit cue.other_return	-1 -1 51 -1 -51
pair next: cue.visit cue.relative	-22 -3 1 -8 12
pair next: cue.visit cue.reunion	-24 -4 -28 -35 30
pair next: cue.visit cue.today	-16 -7 21 -5 -32
pair next: cue.visit cue.visit	27 21 29 -1 -67
pair next: cue.visit cue.yesterday	13 -11 1 -8 -22
pair next: cue.visit noun.branch	-7 -8 35 -5 -30
pair next: cue.visit noun.family	-4 11 -20 -8 6
pair next: cue.visit noun.military	-17 -17 6 -11 17
pair next: cue.visit noun.other	5 -6 -4 -20 0
pair next: cue.visit noun.people	-20 -22 26 -6 -2
pair next: cue.visit own.of	0 -1 19 -5 -14
pair next: cue.visit ru.of	-14 -4 7 -5 -4
pair next: cue.visit ua.of	17 0 -38 -23 6
pair next: cue.visit verb.other	5 -30 -9 -2 -21
pair next: cue.year cue.completed	-21 8 -28 8 3
pair next: cue.year cue.count	-4 -5 -4 23 -24
pair next: cue.year cue.of_year	-15 -6 -22 10 9
pair next: cue.year cue.recap	6 -6 -30 -10 32
pair next: cue.year cue.review	-23 -9 -15 12 -3
pair next: cue.year cue.span	-47 -6 4 -2 24
pair next: cue.year cue.year	-33 -7 -19 36 1
pair next: cue.year noun.exchange	-25 -12 14 14 -15
pair next: cue.year noun.other	1 6 -14 26 -33
pair next: cue.yesterday adj.modifier	21 -20 33 -21 -41
pair next: cue.yesterday category	37 -11 -21 -6 -22
pair next: cue.yesterday cue.agreed	5 13 -15 -5 -8
pair next: cue.yesterday cue.completed	-46 -20 37 -3 -14
pair next: cue.yesterday cue.evacuation	-17 -21 -16 -13 35
pair next: cue.yesterday cue.footage	-25 -14 54 -1 -22
pair next: cue.yesterday cue.local	-17 -4 18 -2 -8
pair next: cue.yesterday cue.of_whole	11 -8 9 -5 -19
pair next: cue.yesterday cue.recap	19 -15 -14 -1 1
pair next: cue.yesterday cue.stage	-4 -14 23 -3 -21
pair next: cue.yesterday cue.thanks	-3 -11 -11 -4 26
pair next: cue.yesterday cue.today	8 -25 26 -20 -23
pair next: cue.yesterday cue.transit	9 -1 -7 -1 -1
pair next: cue.yesterday cue.venue	3 -13 -17 22 11
pair next: cue.yesterday cue.yesterday	-5 -19 21 -9 -18
pair next: cue.yesterday noun.exchange	-39 -18 50 -12 -4
pair next: cue.yesterday noun.military	-25 -1 38 -4 -13
pair next: cue.yesterday noun.other	2 -2 -15 -9 9
pair next: cue.yesterday noun.people	-30 -19 32 -15 -14
pair next: cue.yesterday own.agent	38 44 -46 -26 -20
pair next: cue.yesterday own.to	32 -6 -39 -18 -13
pair next: cue.yesterday ru.agent	-12 -23 20 -10 -25
pair next: cue.yesterday ru.from	37 -5 -50 -15 -22
pair next: cue.yesterday ru.of	-18 11 13 -8 -8
pair next: cue.yesterday ua.agent	29 -5 -21 -12 -22
pair next: cue.yesterday ua.from	-5 -1 26 -3 -21
pair next: cue.yesterday ua.to	34 -2 -31 -2 -4
pair next: cue.yesterday verb.bring	-10 5 28 -20 -27
pair next: cue.yesterday verb.come	-9 -1 26 -8 -6
pair next: cue.yesterday verb.give	20 -2 -18 -6 -8
pair next: cue.yesterday verb.held_exchange	-1 -21 -8 -15 1
pair next: cue.yesterday verb.noun	-29 2 35 -2 -24
pair next: cue.yesterday verb.other	-17 14 15 -2 0
pair next: cue.yesterday verb.swap	-18 -7 34 -4 -24
pair next: foe.agent adj.modifier	2 -15 5 -3 15
pair next: foe.agent adj.wounded	10 -1 -3 0 -6
pair next: foe.agent category	22 -5 -7 -10 -14
pair next: foe.agent cue.captured	-20 -9 -1 -2 25
pair next: foe.agent cue.claims	19 -11 -12 -12 -22
pair next: foe.agent cue.held	-5 -23 -17 -4 37
pair next: foe.agent cue.in_captivity	14 -1 -3 -6 -5
pair next: foe.agent cue.included	32 9 -12 -3 -29
pair next: foe.agent cue.mediated	-19 -19 -5 21 -7
pair next: foe.agent cue.of_whole	-18 -2 26 -25 -29
pair next: foe.agent cue.part	14 0 0 -5 -13
pair next: foe.agent cue.postponed	-4 -10 -18 19 -31
pair next: foe.agent cue.relative	-25 -14 20 -9 16
pair next: foe.agent cue.today	-21 23 28 -4 -17
pair next: foe.agent foe.of	-13 -14 -13 -8 24
pair next: foe.agent noun.military	1 -16 -10 19 -25
pair next: foe.agent noun.other	-10 -8 9 -22 -1
pair next: foe.agent noun.people	-3 7 -30 -21 13
pair next: foe.agent own.to	31 -14 -31 -14 -26
pair next: foe.agent qualifier.at_most	0 -5 -16 -2 8
pair next: foe.agent qualifier.more_than	14 0 0 0 -14
pair next: foe.agent ua.of	16 -6 -4 -2 -4
pair next: foe.agent ua.to	-27 -12 -5 39 -5
pair next: foe.agent verb.bring	19 0 -1 -1 -17
pair next: foe.agent verb.come	15 21 -17 -12 -11
pair next: foe.agent verb.future	18 -3 -18 -2 2
pair next: foe.agent verb.get	27 -33 -7 -7 20
pair next: foe.agent verb.home	-6 -17 18 -10 -13
pair next: foe.agent verb.other	-5 10 -2 -25 -6
pair next: foe.agent verb.will	-8 -1 -2 -1 10
pair next: foe.from adj.modifier	-11 8 -3 -16 9
pair next: foe.from own.to	10 -1 -11 0 2
pair next: foe.of adj.modifier	-16 -14 17 2 -1
pair next: foe.of category	24 -12 -25 -19 24
pair next: foe.of cue.captivity	7 -9 -13 9 -15
pair next: foe.of cue.captured	-7 -10 0 -1 14
pair next: foe.of cue.denied	-16 -14 -15 9 1
pair next: foe.of cue.held	17 -6 25 13 -24
pair next: foe.of cue.mediated	15 -9 -9 -9 -11
pair next: foe.of cue.span	-20 -14 -3 -16 36
pair next: foe.of cue.today	0 -20 -3 -2 17
pair next: foe.of noun.family	-21 -17 -14 -20 44
pair next: foe.of noun.military	8 0 -23 -6 22
pair next: foe.of noun.other	-6 -14 -13 2 12
pair next: foe.of noun.people	-20 -3 -4 17 5
pair next: foe.of qualifier.approx	10 -2 -1 -3 -8
pair next: foe.of qualifier.at_most	-1 -8 -2 -3 4
pair next: foe.of qualifier.more_than	-8 -1 -3 -14 12
pair next: foe.of ru.of	-27 21 -18 -24 23
pair next: foe.of ru.to	19 -1 0 -1 -16
pair next: foe.of verb.bring	16 -10 -19 -6 -11
pair next: foe.of verb.future	-7 23 -7 -6 -19
pair next: foe.of verb.get	24 -1 -8 -4 -11
pair next: foe.of verb.give	18 -2 -7 -1 -9
pair next: foe.of verb.noun	-4 -18 -4 13 -6
pair next: foe.of verb.other	-21 -5 -30 15 9
pair next: foe.of view.ua	17 0 -4 -3 -10
pair next: foe.of voice.ru	5 25 -18 20 -38
pair next: foe.to adj.modifier	-4 -4 -5 27 -20
pair next: foe.to category	-32 -7 -17 -10 50
pair next: foe.to cue.mediated	19 -1 -12 -1 -13
pair next: foe.to cue.relative	14 -1 -2 -5 -9
pair next: foe.to cue.thanks	12 -1 -2 -8 -1
pair next: foe.to cue.today	9 -1 -8 -1 1
pair next: foe.to foe.of	-14 -4 -15 18 -4
pair next: foe.to noun.military	-1 -6 -1 -1 8
pair next: foe.to noun.other	7 -11 10 -2 0
pair next: foe.to noun.people	22 0 -1 -17 -4
pair next: foe.to own.to	48 -9 -20 -13 -41
pair next: foe.to qualifier.at_most	-6 -1 -2 -2 11
pair next: foe.to verb.future	-4 -3 -23 -10 27
pair next: foe.to verb.give	10 -3 17 -5 -18
pair next: foe.to verb.managed	-16 -1 -4 -1 16
pair next: foe.to verb.other	-16 -17 14 -7 0
pair next: noun.body adj.dead	-7 0 -10 12 -8
pair next: noun.body adj.modifier	8 8 -13 -9 -13
pair next: noun.body category	11 -4 -1 -1 -4
pair next: noun.body country	-28 11 26 -2 -6
pair next: noun.body cue.agreed	7 -2 -2 1 -11
pair next: noun.body cue.claims	34 -1 -14 -16 -7
pair next: noun.body cue.completed	9 -3 -2 -9 4
pair next: noun.body cue.denied	-7 24 -2 -3 -12
pair next: noun.body cue.held	-21 6 -14 12 -18
pair next: noun.body cue.in_return	-35 -2 -9 53 -10
pair next: noun.body cue.of_whole	35 -16 -13 -44 11
pair next: noun.body cue.part	21 -6 -15 -27 -6
pair next: noun.body cue.planned	-15 28 -23 -15 -57
pair next: noun.body cue.ready	-15 38 -10 -25 -18
pair next: noun.body cue.recap	-16 -14 13 -8 -3
pair next: noun.body cue.relative	0 -3 39 -15 -32
pair next: noun.body cue.repatriation	-7 -4 0 18 -17
pair next: noun.body cue.to_date	-10 29 -9 -7 -19
pair next: noun.body cue.today	20 -5 -3 -13 -1
pair next: noun.body cue.year	-7 -6 -3 10 -1
pair next: noun.body noun.body	0 -2 -13 18 -27
pair next: noun.body noun.civilian	-30 25 -14 -7 -3
pair next: noun.body noun.exchange	-22 29 -14 -6 -9
pair next: noun.body noun.foreigner	-25 17 -8 -5 6
pair next: noun.body noun.military	3 -11 5 -9 -5
pair next: noun.body noun.other	-24 5 -3 -17 0
pair next: noun.body noun.people	17 2 -18 -6 -25
pair next: noun.body noun.soldier	41 -8 -19 -36 2
pair next: noun.body own.to	17 -11 -15 -18 -2
pair next: noun.body qualifier.approx	23 13 -27 -18 -41
pair next: noun.body qualifier.at_most	-2 -13 -2 -14 29
pair next: noun.body qualifier.more_than	-21 6 -8 32 -17
pair next: noun.body ru.agent	-19 -13 -4 24 -10
pair next: noun.body ru.of	5 -15 23 -26 -18
pair next: noun.body ru.to	19 -14 -6 -6 -9
pair next: noun.body ua.agent	5 -10 18 -13 -9
pair next: noun.body ua.of	36 -19 -7 -32 -23
pair next: noun.body ua.to	15 -21 12 -34 -24
pair next: noun.body verb.bring	-23 -17 -15 15 10
pair next: noun.body verb.come	0 9 8 -14 -22
pair next: noun.body verb.future	-30 -27 14 13 0
pair next: noun.body verb.get	11 -22 22 4 -64
pair next: noun.body verb.give	1 -22 33 6 -44
pair next: noun.body verb.other	-14 -4 -28 -13 45
pair next: noun.body verb.will	12 8 -6 -2 -12
pair next: noun.branch adj.modifier	-17 -12 22 -2 -8
pair next: noun.branch adj.wounded	-20 -10 -21 -15 18
pair next: noun.branch category	7 -7 10 -15 -7
pair next: noun.branch country	43 -8 -34 -3 -18
pair next: noun.branch cue.all	-8 -1 22 -2 -18
pair next: noun.branch cue.captured	-2 -1 -7 -3 13
pair next: noun.branch cue.claims	18 -3 6 -2 -23
pair next: noun.branch cue.evacuation	-3 -1 -4 0 8
pair next: noun.branch cue.footage	3 -1 -2 -18 18
pair next: noun.branch cue.included	-11 -13 25 -1 -25
pair next: noun.branch cue.mediated	25 -23 -1 -2 -3
pair next: noun.branch cue.of_whole	-20 -10 3 -15 10
pair next: noun.branch cue.part	-12 2 -15 -6 15
pair next: noun.branch cue.relative	-21 -9 25 -18 1
pair next: noun.branch cue.span	-30 -10 28 0 -23
pair next: noun.branch cue.unit	7 -5 7 -8 -1
pair next: noun.branch noun.branch	30 1 -22 -5 -16
pair next: noun.branch noun.civilian	-2 11 -2 -17 1
pair next: noun.branch noun.exchange	-15 16 -12 -10 -15
pair next: noun.branch noun.family	-17 -10 -23 20 -17
pair next: noun.branch noun.military	32 -4 -11 -10 -14
pair next: noun.branch noun.other	2 -9 20 -21 -8
pair next: noun.branch noun.people	-4 14 9 3 -38
pair next: noun.branch noun.rank	9 -1 -2 0 -6
pair next: noun.branch qualifier.approx	17 -19 -5 -14 4
pair next: noun.branch qualifier.at_most	17 -6 7 -1 -27
pair next: noun.branch ru.of	-47 -8 -32 -16 57
pair next: noun.branch ua.agent	-21 26 -5 -17 -31
pair next: noun.branch ua.of	6 -13 19 -9 -28
pair next: noun.branch verb.bring	-13 -11 -7 -3 25
pair next: noun.branch verb.come	-15 -8 -13 -10 35
pair next: noun.branch verb.future	-2 -5 29 -2 -28
pair next: noun.branch verb.give	27 -5 3 -3 -24
pair next: noun.branch verb.other	4 -16 -14 13 7
pair next: noun.branch verb.swap	25 -8 -21 -2 -2
pair next: noun.branch verb.will	-5 -12 0 -5 19
pair next: noun.branch voice.ua	-12 -11 -9 -5 21
pair next: noun.child adj.modifier	19 -10 -3 -3 -16
pair next: noun.child category	-10 3 -15 4 15
pair next: noun.child noun.other	-16 -10 -6 -26 21
pair next: noun.child noun.woman	0 17 0 -21 -31
pair next: noun.child ua.of	-15 -13 -17 25 -12
pair next: noun.civilian adj.modifier	2 -13 -12 -2 6
pair next: noun.civilian adj.wounded	-16 19 -9 -10 -1
pair next: noun.civilian category	12 -1 -7 5 -25
pair next: noun.civilian country	-15 -24 -15 7 26
pair next: noun.civilian cue.all	-20 -5 11 -15 16
pair next: noun.civilian cue.captivity	9 4 -16 -30 14
pair next: noun.civilian cue.claims	-6 -14 23 -15 8
pair next: noun.civilian cue.deported	13 -4 0 -11 2
pair next: noun.civilian cue.evacuation	6 -4 -7 -25 28
pair next: noun.civilian cue.held	-20 -4 -3 25 -34
pair next: noun.civilian cue.in_captivity	-19 1 -9 31 -31
pair next: noun.civilian cue.in_return	-15 -7 -7 -5 17
pair next: noun.civilian cue.local	-28 -8 46 1 -21
pair next: noun.civilian cue.mediated	16 -12 -24 -20 7
pair next: noun.civilian cue.of_whole	18 -2 -7 -16 -2
pair next: noun.civilian cue.other_war	-4 -20 -2 -5 22
pair next: noun.civilian cue.part	-8 9 -20 -25 20
pair next: noun.civilian cue.relative	21 1 -7 -4 -18
pair next: noun.civilian cue.reunion	16 -3 -2 -4 -15
pair next: noun.civilian cue.today	3 -3 8 2 -14
pair next: noun.civilian noun.child	-19 20 -7 16 -2
pair next: noun.civilian noun.civilian	-12 -4 -12 6 0
pair next: noun.civilian noun.exchange	25 -1 -27 -6 11
pair next: noun.civilian noun.foreigner	-10 -8 -8 12 -5
pair next: noun.civilian noun.military	-6 -14 -9 -20 28
pair next: noun.civilian noun.other	-12 3 19 0 -6
pair next: noun.civilian noun.people	-6 -8 -7 15 -7
pair next: noun.civilian noun.woman	25 9 -2 -11 -22
pair next: noun.civilian own.of	-17 -1 36 -8 -12
pair next: noun.civilian own.to	8 -6 -5 -2 -5
pair next: noun.civilian qualifier.approx	-21 -17 -6 25 13
pair next: noun.civilian qualifier.at_most	-19 -16 -6 26 0
pair next: noun.civilian ru.agent	13 12 -5 12 -19
pair next: noun.civilian ru.from	20 -1 -1 -6 -13
pair next: noun.civilian ru.of	15 -8 25 6 -28
pair next: noun.civilian ua.agent	-22 -19 -1 21 -8
pair next: noun.civilian ua.of	17 -6 -11 -6 4
pair next: noun.civilian ua.to	42 -7 -15 -26 -30
pair next: noun.civilian verb.bring	-5 -11 -14 6 8
pair next: noun.civilian verb.come	16 -8 1 -2 -20
pair next: noun.civilian verb.future	-1 19 -4 5 -19
pair next: noun.civilian verb.give	10 0 -4 -23 1
pair next: noun.civilian verb.held_exchange	7 -9 -3 -2 7
pair next: noun.civilian verb.home	44 -7 -15 -29 -4
pair next: noun.civilian verb.other	-32 -9 -9 -20 27
pair next: noun.civilian verb.will	-16 32 -16 2 -18
pair next: noun.civilian voice.ua	0 -8 -4 20 -9
pair next: noun.exchange adj.dead	32 -33 1 -20 -36
pair next: noun.exchange adj.modifier	11 3 5 -20 -36
pair next: noun.exchange adj.wounded	-23 25 5 -37 -48
pair next: noun.exchange category	16 -3 -5 -2 -7
pair next: noun.exchange country	-32 8 1 -3 11
pair next: noun.exchange cue.agreed	19 12 -7 -2 -22
pair next: noun.exchange cue.agreement	26 -38 -16 -17 12
pair next: noun.exchange cue.all	-42 0 -26 45 -13
pair next: noun.exchange cue.called_off	-29 47 -50 -36 -21
pair next: noun.exchange cue.captivity	4 8 -23 8 -6
pair next: noun.exchange cue.claims	-5 1 -27 -8 24
pair next: noun.exchange cue.completed	-30 -19 15 7 5
pair next: noun.exchange cue.count	2 23 0 -26 -21
pair next: noun.exchange cue.denied	-22 37 16 -24 -44
pair next: noun.exchange cue.each	41 -29 -9 -5 -21
pair next: noun.exchange cue.footage	-33 23 5 -16 -42
pair next: noun.exchange cue.good_news	18 -2 -7 -1 -9
pair next: noun.exchange cue.held	-24 -24 -25 -1 37
pair next: noun.exchange cue.in_return	29 -7 -11 -6 -6
pair next: noun.exchange cue.included	-25 0 3 -9 -16
pair next: noun.exchange cue.local	-20 -11 49 -1 -35
pair next: noun.exchange cue.mediated	8 -19 -1 19 -26
pair next: noun.exchange cue.money	-28 -7 -10 -15 41
pair next: noun.exchange cue.name	14 0 -1 -13 -2
pair next: noun.exchange cue.of_whole	5 -27 -22 -7 27
pair next: noun.exchange cue.of_year	13 -1 -9 -1 -3
pair next: noun.exchange cue.one_sided	29 -17 -7 -4 -5
pair next: noun.exchange cue.other_exchange	-26 -41 -7 -33 48
pair next: noun.exchange cue.part	12 -1 0 14 -17
pair next: noun.exchange cue.planned	-27 -23 7 -13 61
pair next: noun.exchange cue.postponed	-23 31 -16 -10 -57
pair next: noun.exchange cue.recap	-13 21 10 -4 -13
pair next: noun.exchange cue.relative	3 -21 10 -3 -11
pair next: noun.exchange cue.since	38 13 -10 -32 -27
pair next: noun.exchange cue.span	33 -14 -13 -25 11
pair next: noun.exchange cue.stage	31 -28 -12 4 -25
pair next: noun.exchange cue.thanks	-9 -8 29 -8 -18
pair next: noun.exchange cue.to_date	27 -14 -14 -20 -6
pair next: noun.exchange cue.today	31 -14 -25 -10 -9
pair next: noun.exchange cue.venue	-8 15 -5 -6 -12
pair next: noun.exchange cue.year	-12 -14 -10 14 7
pair next: noun.exchange cue.yesterday	-12 -2 12 0 0
pair next: noun.exchange noun.body	2 9 -8 -3 -27
pair next: noun.exchange noun.civilian	-6 -26 27 -4 -22
pair next: noun.exchange noun.exchange	30 -12 -24 -36 14
pair next: noun.exchange noun.family	-20 -8 46 -7 -17
pair next: noun.exchange noun.military	10 17 3 -30 -38
pair next: noun.exchange noun.other	18 -12 -15 -27 12
pair next: noun.exchange noun.people	10 44 -16 -27 -25
pair next: noun.exchange own.agent	-12 29 16 -10 -24
pair next: noun.exchange own.from	-21 19 -14 -4 -18
pair next: noun.exchange own.to	-20 -11 31 -25 -16
pair next: noun.exchange qualifier.approx	-20 5 -14 22 -2
pair next: noun.exchange qualifier.at_least	-37 43 -21 -19 -20
pair next: noun.exchange qualifier.at_most	11 24 -16 -3 -19
pair next: noun.exchange qualifier.more_than	-16 27 -23 6 -43
pair next: noun.exchange ru.agent	-9 14 5 -9 3
pair next: noun.exchange ru.from	-23 13 -14 36 -25
pair next: noun.exchange ru.of	-20 16 13 13 -45
pair next: noun.exchange ru.to	-5 -17 -6 -1 23
pair next: noun.exchange ua.agent	6 29 -13 8 -18
pair next: noun.exchange ua.from	-22 37 -33 21 -8
pair next: noun.exchange ua.of	29 -14 -12 -19 -20
pair next: noun.exchange ua.to	13 -4 -10 -7 8
pair next: noun.exchange verb.bring	9 -10 -19 9 -21
pair next: noun.exchange verb.come	11 -19 -20 -16 39
pair next: noun.exchange verb.future	-19 31 -37 5 -14
pair next: noun.exchange verb.get	14 4 -2 -1 -24
pair next: noun.exchange verb.give	11 16 -6 -8 -13
pair next: noun.exchange verb.held_exchange	18 -21 -2 -2 -7
pair next: noun.exchange verb.home	-33 19 -15 -14 34
pair next: noun.exchange verb.noun	-18 14 5 4 -21
pair next: noun.exchange verb.other	-3 -2 24 -1 -21
pair next: noun.exchange verb.swap	-30 19 0 -23 14
pair next: noun.exchange verb.will	-10 16 -1 -11 -32
pair next: noun.exchange voice.ru	-12 17 -14 -6 -17
pair next: noun.exchange voice.ua	1 9 -10 -5 -6
pair next: noun.family adj.dead	17 -3 -24 -7 20
pair next: noun.family adj.modifier	1 14 -3 -16 -36
pair next: noun.family category	22 -15 -14 -6 -2
pair next: noun.family country	8 -1 -4 -2 -2
pair next: noun.family cue.captivity	-2 -11 6 -1 -11
pair next: noun.family cue.captured	-4 -18 14 -14 0
pair next: noun.family cue.claims	-15 -5 -17 -4 19
pair next: noun.family cue.footage	22 -19 -31 -37 38
pair next: noun.family cue.good_news	16 53 -30 -7 -62
pair next: noun.family cue.held	17 -14 -15 -4 -9
pair next: noun.family cue.mediated	37 -6 -2 -15 -21
pair next: noun.family cue.money	0 -20 -1 0 20
pair next: noun.family cue.of_whole	-31 -6 11 -22 3
pair next: noun.family cue.other_return	-11 -3 1 -10 8
pair next: noun.family cue.part	11 -15 -14 -14 13
pair next: noun.family cue.planned	-13 27 0 -4 -21
pair next: noun.family cue.record	-15 -15 39 -27 -27
pair next: noun.family cue.relative	6 -6 -9 -5 -11
pair next: noun.family cue.repatriation	16 -2 -8 -15 -1
pair next: noun.family cue.today	27 3 -24 -27 -10
pair next: noun.family noun.branch	-11 -11 25 -19 -28
pair next: noun.family noun.child	-16 -5 7 12 -7
pair next: noun.family noun.civilian	-5 -41 -31 20 -24
pair next: noun.family noun.exchange	-18 15 30 -9 -16
pair next: noun.family noun.family	-29 18 -2 -26 22
pair next: noun.family noun.military	-39 -28 -10 -18 59
pair next: noun.family noun.other	-1 1 15 -18 -22
pair next: noun.family noun.people	-10 -7 -41 12 16
pair next: noun.family own.agent	-16 -16 -14 -17 29
pair next: noun.family own.to	5 -5 0 -8 6
pair next: noun.family qualifier.at_most	0 -27 -13 6 -4
pair next: noun.family ru.of	13 -19 -27 -8 11
pair next: noun.family ru.to	25 -14 15 -10 -38
pair next: noun.family ua.from	14 -2 0 -1 -13
pair next: noun.family ua.of	-33 -10 -16 10 21
pair next: noun.family ua.to	21 -20 -15 9 -16
pair next: noun.family verb.come	7 -13 26 -19 -22
pair next: noun.family verb.future	-15 -21 21 -31 36
pair next: noun.family verb.get	10 -6 -5 19 -23
pair next: noun.family verb.other	-12 -4 35 -15 -16
pair next: noun.family verb.will	1 -4 -15 -10 17
pair next: noun.foreigner adj.modifier	-14 14 25 -3 -15
pair next: noun.foreigner category	-10 -2 -16 4 5
pair next: noun.foreigner country	3 -18 -11 -10 0
pair next: noun.man adj.modifier	-10 -16 -17 -28 20
pair next: noun.man category	21 -6 5 -8 -16
pair next: noun.man cue.all	10 -6 -1 -2 -1
pair next: noun.man cue.born	-7 -2 0 -1 10
pair next: noun.man cue.of_whole	-1 15 -1 -18 -11
pair next: noun.man cue.relative	-7 -23 -11 -19 28
pair next: noun.man noun.other	11 -12 4 -2 -2
pair next: noun.man noun.woman	40 -5 -18 -14 -13
pair next: noun.man verb.bring	-7 -2 33 -4 -22
pair next: noun.man verb.come	-44 -5 22 -4 -6
pair next: noun.man verb.future	31 -10 -26 -1 -17
pair next: noun.man verb.get	-18 -11 42 -3 -6
pair next: noun.man verb.home	-39 -3 22 32 -13
pair next: noun.man verb.other	-17 10 23 -3 -12
pair next: noun.military adj.dead	38 -13 -6 -15 -11
pair next: noun.military adj.freed	-14 -5 6 -1 -4
pair next: noun.military adj.modifier	1 -10 -5 -10 10
pair next: noun.military adj.wounded	30 -2 -6 -1 -31
pair next: noun.military category	18 -6 2 -7 -16
pair next: noun.military country	1 -14 -2 -2 15
pair next: noun.military cue.agreement	-13 -5 27 -1 -13
pair next: noun.military cue.all	12 -6 -8 -2 -3
pair next: noun.military cue.born	0 17 -13 -3 -27
pair next: noun.military cue.captivity	10 -5 -22 -7 14
pair next: noun.military cue.captured	-19 0 -6 -16 25
pair next: noun.military cue.claims	17 -20 -9 24 -20
pair next: noun.military cue.completed	-27 -5 43 -26 -9
pair next: noun.military cue.each	20 6 -11 -14 -7
pair next: noun.military cue.footage	-26 -7 5 12 2
pair next: noun.military cue.held	-21 -21 -2 24 -22
pair next: noun.military cue.in_captivity	12 -15 -11 -2 2
pair next: noun.military cue.in_return	0 8 -5 13 -22
pair next: noun.military cue.included	-25 -4 30 -2 -10
pair next: noun.military cue.local	-23 -4 32 -1 -9
pair next: noun.military cue.mediated	21 -6 -15 -2 -3
pair next: noun.military cue.missing	0 16 -1 -11 -3
pair next: noun.military cue.of_whole	-16 20 12 -6 -8
pair next: noun.military cue.other_return	-23 28 -6 -3 47
pair next: noun.military cue.other_war	-21 -14 -8 -2 22
pair next: noun.military cue.part	16 16 -19 -21 -23
pair next: noun.military cue.planned	-2 14 -2 0 -10
pair next: noun.military cue.recap	-30 -1 31 -1 -3
pair next: noun.military cue.relative	1 -24 4 -16 19
pair next: noun.military cue.same_number	-17 -3 2 -4 12
pair next: noun.military cue.span	-24 -1 -2 21 7
pair next: noun.military cue.stage	-43 -2 -15 -9 20
pair next: noun.military cue.today	41 -23 -9 -11 -11
pair next: noun.military cue.total	3 -7 -12 27 -14
pair next: noun.military cue.transit	24 -11 5 -11 -10
pair next: noun.military cue.unit	12 0 -20 3 -13
pair next: noun.military cue.yesterday	-10 -5 20 -5 -17
pair next: noun.military foe.agent	15 0 -2 0 -15
pair next: noun.military foe.of	-8 -6 -4 -10 14
pair next: noun.military noun.body	-34 0 48 -8 17
pair next: noun.military noun.branch	18 -8 -10 -4 -5
pair next: noun.military noun.child	-12 -19 -4 -2 32
pair next: noun.military noun.civilian	30 -13 -2 6 -25
pair next: noun.military noun.exchange	-13 0 -18 31 8
pair next: noun.military noun.foreigner	21 0 0 -1 -21
pair next: noun.military noun.man	38 -3 -25 -2 -10
pair next: noun.military noun.military	-20 -10 2 18 -10
pair next: noun.military noun.other	-4 -17 -20 -13 28
pair next: noun.military noun.people	-21 -10 32 -4 -20
pair next: noun.military noun.rank	14 2 -20 -7 -12
pair next: noun.military noun.woman	8 0 -3 -3 -3
pair next: noun.military own.agent	22 -6 -1 -12 -5
pair next: noun.military own.of	9 -9 -11 -6 7
pair next: noun.military own.to	60 -32 3 -33 -30
pair next: noun.military qualifier.approx	-1 -1 9 -13 -5
pair next: noun.military qualifier.at_least	-2 32 -6 -28 -17
pair next: noun.military qualifier.at_most	29 -4 -34 -16 3
pair next: noun.military qualifier.more_than	-12 -5 -5 -35 17
pair next: noun.military ru.agent	37 -12 -6 -13 -13
pair next: noun.military ru.from	37 -7 -22 -19 -20
pair next: noun.military ru.of	-1 -20 -10 2 2
pair next: noun.military ru.to	10 13 -11 -3 -11
pair next: noun.military ua.agent	31 -4 13 -12 -22
pair next: noun.military ua.from	-16 -11 38 14 -10
pair next: noun.military ua.of	9 11 -20 -12 -5
pair next: noun.military ua.to	20 -8 -8 -2 -19
pair next: noun.military verb.bring	52 2 -11 -26 -19
pair next: noun.military verb.come	36 -15 -14 -13 -18
pair next: noun.military verb.future	-20 18 -1 -7 19
pair next: noun.military verb.get	1 -15 -25 15 25
pair next: noun.military verb.give	-2 -11 -4 -21 -8
pair next: noun.military verb.held_exchange	10 -3 -11 9 -5
pair next: noun.military verb.home	32 -17 3 -12 -20
pair next: noun.military verb.managed	8 0 -9 0 2
pair next: noun.military verb.noun	-8 -4 18 -1 -6
pair next: noun.military verb.other	-38 -12 -8 0 24
pair next: noun.military verb.swap	0 -11 -2 -5 18
pair next: noun.military verb.will	16 -9 2 -2 -9
pair next: noun.military view.ru	-46 1 2 -17 30
pair next: noun.military view.ua	35 -16 -2 -21 -1
pair next: noun.military voice.ua	-6 -35 11 51 -26
pair next: noun.other adj.dead	-4 8 -2 -9 7
pair next: noun.other adj.modifier	1 -6 -5 -19 3
pair next: noun.other adj.wounded	-18 44 4 -13 -43
pair next: noun.other category	-9 -19 34 -12 5
pair next: noun.other country	-16 10 -12 -2 -7
pair next: noun.other cue.agreed	-1 38 -22 -18 -23
pair next: noun.other cue.agreement	0 8 -23 3 -13
pair next: noun.other cue.all	-17 1 -28 -18 9
pair next: noun.other cue.already	-29 13 18 0 -18
pair next: noun.other cue.anniversary	11 -17 5 -16 -38
pair next: noun.other cue.born	0 -3 -11 1 3
pair next: noun.other cue.called_off	-24 -4 7 14 16
pair next: noun.other cue.captivity	5 -13 -10 -9 9
pair next: noun.other cue.captured	-14 -3 -9 -7 32
pair next: noun.other cue.claims	8 -3 10 -24 -4
pair next: noun.other cue.completed	13 -23 -3 -7 6
pair next: noun.other cue.crime	-25 -21 -39 -8 37
pair next: noun.other cue.denied	4 14 -20 1 -30
pair next: noun.other cue.deported	31 -19 -11 -34 5
pair next: noun.other cue.each	-1 0 -5 -1 8
pair next: noun.other cue.evacuation	0 -3 -8 -11 12
pair next: noun.other cue.footage	6 -11 -36 2 27
pair next: noun.other cue.held	-5 -2 4 -7 -8
pair next: noun.other cue.in_captivity	5 12 -13 -28 1
pair next: noun.other cue.in_return	-18 -10 5 -19 16
pair next: noun.other cue.included	-14 -1 -4 -1 20
pair next: noun.other cue.local	-9 13 21 -18 -21
pair next: noun.other cue.mediated	15 -40 -14 -5 17
pair next: noun.other cue.missing	-1 -3 -15 20 7
pair next: noun.other cue.money	-22 -14 -9 -8 19
pair next: noun.other cue.month	-25 19 -11 -28 16
pair next: noun.other cue.of_whole	6 -14 -5 -14 7
pair next: noun.other cue.of_year	-16 -1 -4 13 -5
pair next: noun.other cue.one_sided	7 -14 -20 34 -33
pair next: noun.other cue.other_exchange	-36 -8 -3 -1 18
pair next: noun.other cue.other_return	15 -5 -7 -18 9
pair next: noun.other cue.other_war	4 -18 -3 18 -1
pair next: noun.other cue.parcel	-46 -38 -15 -14 60
pair next: noun.other cue.part	18 3 -24 -8 -18
pair next: noun.other cue.planned	0 9 -18 -1 -5
pair next: noun.other cue.postponed	-5 -12 -15 -18 20
pair next: noun.other cue.ready	12 -30 -19 -13 29
pair next: noun.other cue.recap	-17 -5 9 -18 -14
pair next: noun.other cue.record	9 11 10 -6 -29
pair next: noun.other cue.relative	-13 0 9 -21 7
pair next: noun.other cue.reunion	-51 17 25 -20 -13
pair next: noun.other cue.same_number	-26 -1 -1 23 16
pair next: noun.other cue.since	-6 -3 11 -40 12
pair next: noun.other cue.span	-13 2 7 -7 0
pair next: noun.other cue.stage	3 -8 21 14 -24
pair next: noun.other cue.thanks	-19 -25 -17 7 21
pair next: noun.other cue.to_date	5 -5 -29 3 -6
pair next: noun.other cue.today	5 20 10 -12 -42
pair next: noun.other cue.total	-19 -7 -13 -6 32
pair next: noun.other cue.training	18 -3 -13 -15 -1
pair next: noun.other cue.transit	13 6 8 11 -44
pair next: noun.other cue.unit	-13 -16 -16 -6 15
pair next: noun.other cue.venue	-30 -20 5 -7 13
pair next: noun.other cue.visit	-13 -7 -7 -13 22
pair next: noun.other cue.year	-4 3 4 3 -19
pair next: noun.other cue.yesterday	-1 -4 24 -2 -22
pair next: noun.other foe.from	2 13 -2 -8 -7
pair next: noun.other foe.of	11 3 -14 11 -20
pair next: noun.other foe.to	-5 -1 21 -1 -16
pair next: noun.other noun.body	-8 -2 -35 13 4
pair next: noun.other noun.child	-28 -11 -20 -7 29
pair next: noun.other noun.civilian	-30 4 -6 26 -7
pair next: noun.other noun.exchange	8 11 7 -35 -42
pair next: noun.other noun.family	-6 11 -6 -3 -13
pair next: noun.other noun.foreigner	-16 17 -16 -16 16
pair next: noun.other noun.man	-30 -4 56 -5 -31
pair next: noun.other noun.military	-32 1 -30 -20 51
pair next: noun.other noun.other	-34 -5 -9 -9 25
pair next: noun.other noun.people	5 -7 -17 1 -8
pair next: noun.other noun.rank	19 -23 11 -15 -1
pair next: noun.other noun.soldier	24 -23 -3 16 -32
pair next: noun.other noun.woman	16 9 -21 -4 -24
pair next: noun.other own.agent	8 -6 -41 20 19
pair next: noun.other own.from	-7 -8 -1 -17 30
pair next: noun.other own.of	-32 11 42 -13 -31
pair next: noun.other own.to	2 -7 13 5 -13
pair next: noun.other qualifier.approx	-13 14 10 -6 -7
pair next: noun.other qualifier.at_most	-40 1 11 -6 20
pair next: noun.other qualifier.more_than	19 -14 -17 -30 14
pair next: noun.other ru.agent	-37 2 4 -11 16
pair next: noun.other ru.from	29 8 -17 -9 -14
pair next: noun.other ru.of	-3 -21 -18 -15 31
pair next: noun.other ru.to	-1 -16 17 -30 3
pair next: noun.other ua.agent	-18 18 -26 -5 17
pair next: noun.other ua.from	-20 21 -3 1 -30
pair next: noun.other ua.of	-36 -16 -3 -5 29
pair next: noun.other ua.to	-27 27 4 -10 -27
pair next: noun.other verb.bring	-23 -16 -5 -7 23
pair next: noun.other verb.come	1 -9 -17 -1 12
pair next: noun.other verb.future	-21 39 -13 -16 -33
pair next: noun.other verb.get	-4 -12 -14 -12 16
pair next: noun.other verb.give	-31 6 2 1 29
pair next: noun.other verb.held_exchange	20 -1 -17 -12 -8
pair next: noun.other verb.home	10 -1 14 21 -25
pair next: noun.other verb.managed	-4 -18 -4 -10 20
pair next: noun.other verb.noun	-40 24 7 -25 -1
pair next: noun.other verb.other	-8 -15 -23 -11 17
pair next: noun.other verb.swap	-14 -31 -16 -7 20
pair next: noun.other verb.will	-1 -22 -14 -19 13
pair next: noun.other view.ru	25 -5 -8 -8 -8
pair next: noun.other voice.ru	14 -45 5 -20 8
pair next: noun.other voice.ua	-14 10 3 10 -6
pair next: noun.people adj.dead	-7 -3 -12 -15 18
pair next: noun.people adj.freed	1 -12 21 -7 -12
pair next: noun.people adj.modifier	-7 -7 -13 -11 9
pair next: noun.people adj.wounded	1 7 -18 -14 -1
pair next: noun.people category	17 -6 -13 -7 3
pair next: noun.people country	-23 8 -22 -8 15
pair next: noun.people cue.all	14 -9 -29 -8 22
pair next: noun.people cue.born	15 7 -10 -3 -15
pair next: noun.people cue.captivity	-7 11 -16 -13 12
pair next: noun.people cue.captured	-6 -2 -3 -13 14
pair next: noun.people cue.claims	-27 -2 -30 11 10
pair next: noun.people cue.completed	-34 -1 -1 -13 31
pair next: noun.people cue.deported	0 0 0 19 -19
pair next: noun.people cue.each	21 26 -31 -19 -23
pair next: noun.people cue.footage	1 -7 25 -5 -25
pair next: noun.people cue.held	3 -13 6 6 -29
pair next: noun.people cue.in_captivity	5 -10 -8 -18 0
pair next: noun.people cue.in_return	7 -17 -3 -7 18
pair next: noun.people cue.local	-18 -5 1 3 8
pair next: noun.people cue.mediated	25 -16 -5 -5 -3
pair next: noun.people cue.missing	3 -12 -12 20 -14
pair next: noun.people cue.of_whole	7 -17 -24 8 15
pair next: noun.people cue.other_return	-2 -10 -3 -4 6
pair next: noun.people cue.part	-19 -28 -3 -23 22
pair next: noun.people cue.planned	-5 -17 -3 13 12
pair next: noun.people cue.recap	-18 2 22 -27 -34
pair next: noun.people cue.record	-3 -15 25 -16 -33
pair next: noun.people cue.relative	-17 -18 5 -5 9
pair next: noun.people cue.same_number	38 -9 -4 -2 -31
pair next: noun.people cue.since	45 -17 -15 -55 23
pair next: noun.people cue.span	7 -1 -25 -11 28
pair next: noun.people cue.today	12 -27 4 -10 -7
pair next: noun.people cue.total	28 -18 -20 -29 39
pair next: noun.people cue.transit	18 -7 -2 -3 -15
pair next: noun.people cue.visit	-12 0 12 -5 -1
pair next: noun.people foe.of	12 -1 -14 -4 7
pair next: noun.people noun.body	-19 -4 -8 19 -9
pair next: noun.people noun.branch	-15 -18 -19 -8 20
pair next: noun.people noun.child	-49 -24 -25 14 42
pair next: noun.people noun.civilian	-32 2 17 31 -22
pair next: noun.people noun.exchange	-5 10 -10 15 -23
pair next: noun.people noun.family	-25 8 -1 7 -10
pair next: noun.people noun.foreigner	-15 -1 -29 3 17
pair next: noun.people noun.man	-15 -1 12 -3 -9
pair next: noun.people noun.military	0 -12 -23 30 -3
pair next: noun.people noun.other	-15 -7 20 -12 10
pair next: noun.people noun.people	-7 -4 2 13 -8
pair next: noun.people noun.soldier	29 -14 -31 -3 -2
pair next: noun.people own.agent	25 -1 -4 -7 -14
pair next: noun.people own.of	10 -6 -5 -4 -4
pair next: noun.people own.to	7 -20 -9 -17 6
pair next: noun.people qualifier.approx	26 -6 20 -14 2
pair next: noun.people qualifier.at_most	-19 -12 22 -8 12
pair next: noun.people qualifier.more_than	15 -3 -1 -15 3
pair next: noun.people ru.agent	18 -12 -7 -2 -4
pair next: noun.people ru.from	-13 12 -3 8 -5
pair next: noun.people ru.of	4 -16 -18 1 7
pair next: noun.people ru.to	19 -17 8 -8 -15
pair next: noun.people ua.agent	6 12 -22 -28 -7
pair next: noun.people ua.from	-32 -8 -8 -12 18
pair next: noun.people ua.of	17 -9 -11 9 -16
pair next: noun.people ua.to	43 -19 -21 -26 0
pair next: noun.people verb.come	9 5 6 -3 -24
pair next: noun.people verb.future	-29 38 -18 6 -27
pair next: noun.people verb.get	-22 -1 -5 -5 34
pair next: noun.people verb.give	-2 1 25 -23 -21
pair next: noun.people verb.held_exchange	-3 -7 27 6 -31
pair next: noun.people verb.home	42 11 -18 -24 -28
pair next: noun.people verb.other	-14 -36 -7 -2 42
pair next: noun.people verb.swap	-17 -8 -24 9 30
pair next: noun.people verb.will	-15 23 0 -10 -28
pair next: noun.people view.ua	1 -3 -5 -1 8
pair next: noun.people voice.ua	36 -16 -5 -25 -6
pair next: noun.rank adj.modifier	9 -10 -14 -5 7
pair next: noun.rank category	6 -4 -8 -3 -1
pair next: noun.rank cue.of_whole	4 -4 15 -1 -12
pair next: noun.rank cue.part	14 0 0 -12 -1
pair next: noun.rank cue.relative	-11 -16 16 -1 9
pair next: noun.rank noun.branch	29 -11 -9 -2 -7
pair next: noun.rank noun.civilian	28 -19 -4 -1 -3
pair next: noun.rank noun.military	8 -2 -1 -1 -4
pair next: noun.rank noun.other	-21 -5 -15 -16 38
pair next: noun.rank noun.people	-18 -21 -14 -1 34
pair next: noun.rank noun.rank	28 -3 -8 -5 -6
pair next: noun.rank noun.soldier	37 -4 -9 -18 -25
pair next: noun.rank noun.woman	9 -1 0 -1 -7
pair next: noun.rank ru.from	-15 -1 -13 0 16
pair next: noun.rank ua.of	16 -2 -16 -4 2
pair next: noun.rank verb.give	-9 -5 18 0 -4
pair next: noun.soldier adj.modifier	24 17 -15 -14 -17
pair next: noun.soldier adj.wounded	-27 -1 -1 29 -1
pair next: noun.soldier category	-28 -9 36 -3 -1
pair next: noun.soldier cue.captured	-25 -14 -9 -3 23
pair next: noun.soldier cue.claims	-16 20 -7 -12 -24
pair next: noun.soldier cue.held	-18 -23 -22 34 -19
pair next: noun.soldier cue.in_return	27 -3 -9 8 -22
pair next: noun.soldier cue.of_whole	-4 -12 -30 3 36
pair next: noun.soldier cue.one_sided	28 -3 -2 -16 10
pair next: noun.soldier cue.part	27 -8 -7 -4 -23
pair next: noun.soldier cue.relative	-4 5 -13 -25 -8
pair next: noun.soldier cue.today	20 -15 -4 -9 -12
pair next: noun.soldier noun.branch	13 -10 -13 -8 12
pair next: noun.soldier noun.civilian	49 -12 -21 -20 -12
pair next: noun.soldier noun.other	13 -30 -4 -14 -3
pair next: noun.soldier noun.rank	7 -5 -7 18 -19
pair next: noun.soldier own.to	13 -11 -18 -14 -10
pair next: noun.soldier qualifier.at_most	15 -13 -2 -11 -1
pair next: noun.soldier ru.from	51 -35 -10 -37 -40
pair next: noun.soldier ua.of	-16 -20 20 -6 1
pair next: noun.soldier ua.to	37 -9 -16 -10 -10
pair next: noun.soldier verb.bring	31 -9 -1 -20 -12
pair next: noun.soldier verb.come	15 -13 21 -22 -16
pair next: noun.soldier verb.get	-2 -2 -16 -11 28
pair next: noun.soldier verb.give	32 -9 -26 -10 -14
pair next: noun.soldier verb.home	19 -19 -33 -12 17
pair next: noun.soldier verb.other	-26 -8 -1 5 1
pair next: noun.soldier verb.swap	22 -3 -18 -11 -17
pair next: noun.woman adj.modifier	-9 1 -1 -10 -1
pair next: noun.woman adj.wounded	53 -24 -33 -12 -18
pair next: noun.woman category	7 4 -21 -2 -18
pair next: noun.woman cue.of_whole	37 -22 -29 -14 26
pair next: noun.woman cue.part	6 15 -2 -15 -15
pair next: noun.woman cue.relative	-17 -2 3 14 -15
pair next: noun.woman noun.child	2 -20 -35 -18 26
pair next: noun.woman noun.man	23 -7 -8 -4 -5
pair next: noun.woman noun.military	-14 -18 -20 20 -7
pair next: noun.woman noun.other	-12 -1 -16 -1 25
pair next: noun.woman noun.people	15 -5 0 -4 -6
pair next: noun.woman verb.other	-6 -15 12 -15 -20
pair next: own.agent adj.modifier	-4 22 -34 -12 0
pair next: own.agent country	23 13 -24 -18 -22
pair next: own.agent cue.agreed	-5 -3 14 -8 -44
pair next: own.agent cue.agreement	-18 17 -16 -13 18
pair next: own.agent cue.all	-13 13 -3 -2 -5
pair next: own.agent cue.claims	-16 -13 7 11 -10
pair next: own.agent cue.completed	5 11 -7 -15 -10
pair next: own.agent cue.footage	-10 -6 2 -11 10
pair next: own.agent cue.good_news	-2 17 -29 -6 9
pair next: own.agent cue.held	1 -14 -24 34 -7
pair next: own.agent cue.in_return	10 -22 -16 -24 34
pair next: own.agent cue.name	-16 0 -3 -12 20
pair next: own.agent cue.of_whole	-15 -27 13 18 -23
pair next: own.agent cue.part	4 -12 0 -13 -16
pair next: own.agent cue.planned	-23 25 -25 -45 7
pair next: own.agent cue.ready	15 -14 -1 -2 -1
pair next: own.agent cue.recap	-18 -18 33 9 -39
pair next: own.agent cue.relative	-29 -16 -19 28 7
pair next: own.agent cue.thanks	12 -7 -12 -5 -16
pair next: own.agent cue.today	13 15 -34 -17 -21
pair next: own.agent cue.visit	-6 -7 22 -1 -20
pair next: own.agent cue.year	-19 -28 -17 10 -5
pair next: own.agent foe.of	-6 30 -2 -8 -21
pair next: own.agent noun.exchange	35 -17 -14 -5 -2
pair next: own.agent noun.military	24 0 -17 -2 -21
pair next: own.agent noun.other	-3 1 3 -17 5
pair next: own.agent noun.people	16 -15 5 -3 -7
pair next: own.agent own.of	4 -2 -14 -2 -3
pair next: own.agent own.to	-18 -36 27 -26 27
pair next: own.agent qualifier.approx	6 1 -24 -22 -2
pair next: own.agent qualifier.at_most	5 -12 -9 -6 18
pair next: own.agent ru.agent	3 -29 -7 7 -27
pair next: own.agent ru.of	-3 -6 -17 12 13
pair next: own.agent ua.from	17 -14 3 -20 -16
pair next: own.agent ua.of	-15 22 -22 16 -25
pair next: own.agent verb.bring	18 -40 3 19 -38
pair next: own.agent verb.come	-13 1 28 22 -40
pair next: own.agent verb.future	-22 28 -37 -16 27
pair next: own.agent verb.get	12 15 -25 13 -18
pair next: own.agent verb.give	32 -55 -11 13 -1
pair next: own.agent verb.held_exchange	-20 11 -18 -13 36
pair next: own.agent verb.home	22 -4 -7 -10 -4
pair next: own.agent verb.managed	-18 -14 11 29 -16
pair next: own.agent verb.other	-24 0 -1 -33 -12
pair next: own.agent verb.swap	35 -3 -13 -7 -12
pair next: own.agent verb.will	-7 -2 -39 -15 32
pair next: own.agent voice.ua	29 -19 -8 4 -8
pair next: own.from own.of	17 -17 -18 -5 22
pair next: own.of adj.dead	9 22 -8 -37 -27
pair next: own.of adj.modifier	7 -21 -5 4 2
pair next: own.of adj.wounded	44 -13 -7 -1 -25
pair next: own.of category	1 -9 5 -23 -2
pair next: own.of country	-12 2 15 -2 -28
pair next: own.of cue.agreement	24 -59 -21 -27 54
pair next: own.of cue.all	27 -4 -4 -14 -14
pair next: own.of cue.claims	-20 -19 22 32 -34
pair next: own.of cue.completed	6 -5 0 25 -26
pair next: own.of cue.held	-2 -29 12 66 -29
pair next: own.of cue.in_captivity	-25 -15 -21 50 -17
pair next: own.of cue.local	-10 -5 14 -7 -16
pair next: own.of cue.mediated	-1 0 15 -1 -12
pair next: own.of cue.of_whole	32 -19 1 0 -13
pair next: own.of cue.planned	-5 16 -8 -3 -5
pair next: own.of cue.relative	-13 -1 6 14 -14
pair next: own.of cue.stage	-9 14 -8 -9 -5
pair next: own.of cue.today	16 -4 -16 -8 -1
pair next: own.of foe.of	-34 -3 -24 -6 47
pair next: own.of noun.body	12 -17 -14 6 -19
pair next: own.of noun.branch	-9 -8 13 -5 6
pair next: own.of noun.child	-14 -7 -10 -15 16
pair next: own.of noun.civilian	0 -16 -14 4 22
pair next: own.of noun.exchange	11 -8 -3 -15 9
pair next: own.of noun.family	13 18 28 -19 -41
pair next: own.of noun.man	-29 -5 29 -3 -24
pair next: own.of noun.military	15 -4 -4 -11 -5
pair next: own.of noun.other	11 -21 -15 9 -2
pair next: own.of noun.people	-6 -4 -8 -10 12
pair next: own.of noun.rank	4 -3 -8 11 -12
pair next: own.of noun.soldier	-10 -2 -4 41 -21
pair next: own.of noun.woman	9 0 -1 -7 0
pair next: own.of own.agent	20 14 -29 -4 -7
pair next: own.of own.to	48 -14 -20 -15 -21
pair next: own.of ru.agent	-9 -4 -2 38 -30
pair next: own.of ru.from	7 15 -6 -2 -15
pair next: own.of ru.of	-11 -1 -3 25 -11
pair next: own.of ua.of	-41 -13 18 16 -16
pair next: own.of verb.bring	-24 -2 -23 31 -18
pair next: own.of verb.come	19 -10 -19 9 -9
pair next: own.of verb.future	-23 -16 -18 -5 42
pair next: own.of verb.get	25 -1 -1 14 -27
pair next: own.of verb.give	-27 -1 -18 25 23
pair next: own.of verb.home	18 -9 -16 -1 -14
pair next: own.of view.ua	-10 -11 -16 -18 22
pair next: own.of voice.ua	-18 21 -5 -2 -19
pair next: own.to adj.dead	31 -3 -15 -18 -16
pair next: own.to adj.modifier	-41 29 26 -57 11
pair next: own.to adj.wounded	10 -41 -33 19 -16
pair next: own.to country	-6 -13 -37 -24 17
pair next: own.to cue.claims	6 -15 8 -7 -25
pair next: own.to cue.each	15 -16 4 -2 -1
pair next: own.to cue.mediated	-31 -11 -14 34 14
pair next: own.to cue.of_whole	6 5 1 -17 -13
pair next: own.to cue.on_shield	-17 -16 -8 19 -21
pair next: own.to cue.other_return	-59 -20 -68 -17 81
pair next: own.to cue.part	-36 -10 21 19 -15
pair next: own.to cue.reunion	13 -5 -20 -2 5
pair next: own.to cue.since	18 -16 -14 -9 -3
pair next: own.to cue.stage	23 -2 -14 -7 -17
pair next: own.to cue.today	16 -6 -33 -20 15
pair next: own.to cue.transit	38 -8 -7 -20 -20
pair next: own.to noun.body	7 -4 23 -10 -15
pair next: own.to noun.child	10 -1 29 -2 -35
pair next: own.to noun.civilian	19 -5 -20 9 -15
pair next: own.to noun.exchange	-15 -13 19 -12 -8
pair next: own.to noun.family	1 22 13 -3 -30
pair next: own.to noun.military	-22 0 -35 -8 32
pair next: own.to noun.other	-37 -9 -7 -44 59
pair next: own.to noun.people	-4 -8 8 16 -12
pair next: own.to noun.soldier	30 -1 -10 0 -22
pair next: own.to own.of	38 -3 -39 -15 -20
pair next: own.to own.to	22 -10 4 -36 -16
pair next: own.to qualifier.at_most	16 -1 -3 -15 -16
pair next: own.to qualifier.more_than	-2 -2 14 -1 -20
pair next: own.to ru.agent	4 -3 -2 19 -20
pair next: own.to ru.from	40 -2 -2 -10 -31
pair next: own.to ru.of	14 -12 -6 -2 -5
pair next: own.to ru.to	17 -2 -3 -7 -6
pair next: own.to ua.agent	17 -3 -1 -15 -1
pair next: own.to ua.from	10 -7 31 -35 -44
pair next: own.to ua.of	22 -10 6 -7 -16
pair next: own.to ua.to	17 -8 -15 0 -11
pair next: own.to verb.bring	9 0 -10 14 -30
pair next: own.to verb.come	31 -5 -3 -7 -44
pair next: own.to verb.give	27 -25 -22 -1 -14
pair next: own.to verb.held_exchange	-5 0 -6 -20 3
pair next: own.to verb.home	15 -9 -9 -6 0
pair next: own.to verb.managed	-15 -2 23 -29 -4
pair next: own.to verb.other	18 -3 -16 -5 -16
pair next: own.to verb.will	-12 30 -39 -20 -24
pair next: qualifier.approx adj.modifier	-2 -8 -1 -4 -5
pair next: qualifier.approx adj.wounded	-22 -2 -4 -3 30
pair next: qualifier.approx category	10 -11 -19 -8 11
pair next: qualifier.approx country	-3 -7 15 -5 -14
pair next: qualifier.approx cue.all	22 -4 -24 7 -2
pair next: qualifier.approx cue.among	-13 -8 29 -5 -13
pair next: qualifier.approx cue.evacuation	-5 -4 -15 -8 29
pair next: qualifier.approx cue.held	0 0 -8 -1 10
pair next: qualifier.approx cue.of_whole	23 -1 -9 15 -35
pair next: qualifier.approx cue.part	-11 12 -4 -11 10
pair next: qualifier.approx cue.recap	-23 -1 -23 1 28
pair next: qualifier.approx cue.relative	-25 12 14 2 -27
pair next: qualifier.approx cue.span	-20 8 -57 26 -32
pair next: qualifier.approx cue.venue	21 -19 -5 -9 -14
pair next: qualifier.approx noun.body	13 -17 29 -56 -24
pair next: qualifier.approx noun.civilian	-35 -2 -1 -3 11
pair next: qualifier.approx noun.exchange	-14 -6 22 -12 -18
pair next: qualifier.approx noun.military	0 -7 -23 23 -18
pair next: qualifier.approx noun.other	-11 -16 1 26 0
pair next: qualifier.approx noun.people	14 -5 -29 6 -9
pair next: qualifier.approx qualifier.approx	-32 31 -7 1 -2
pair next: qualifier.approx qualifier.more_than	2 -17 -10 11 -13
pair next: qualifier.approx ru.of	46 -27 -17 39 -61
pair next: qualifier.approx ua.of	-32 -11 -7 48 -20
pair next: qualifier.approx verb.noun	12 -12 3 -12 -21
pair next: qualifier.approx verb.other	13 -3 -8 -16 10
pair next: qualifier.at_least adj.modifier	14 0 15 -1 -31
pair next: qualifier.at_least noun.civilian	-16 14 -4 -9 11
pair next: qualifier.at_least noun.military	6 35 -28 -18 -16
pair next: qualifier.at_least noun.other	0 -27 -6 28 -6
pair next: qualifier.at_least noun.people	-16 -13 -30 2 18
pair next: qualifier.at_least qualifier.at_least	14 -16 -4 18 -14
pair next: qualifier.at_least qualifier.at_most	-2 12 -4 -1 -13
pair next: qualifier.at_least ua.of	-15 -10 -2 11 11
pair next: qualifier.at_most adj.modifier	12 -3 -3 2 -16
pair next: qualifier.at_most category	21 -17 -13 -13 5
pair next: qualifier.at_most country	2 3 -12 -8 -3
pair next: qualifier.at_most cue.agreement	18 -3 -18 1 -16
pair next: qualifier.at_most cue.all	-16 19 -17 26 -5
pair next: qualifier.at_most cue.captivity	9 -19 10 22 -17
pair next: qualifier.at_most cue.captured	10 -14 -30 -2 10
pair next: qualifier.at_most cue.claims	19 -4 10 -1 -20
pair next: qualifier.at_most cue.completed	-2 43 -36 -1 -10
pair next: qualifier.at_most cue.each	-10 0 -16 -14 24
pair next: qualifier.at_most cue.footage	14 0 -16 1 7
pair next: qualifier.at_most cue.local	-48 -8 -8 -6 38
pair next: qualifier.at_most cue.mediated	33 -9 -3 -5 -23
pair next: qualifier.at_most cue.missing	-1 -15 0 5 13
pair next: qualifier.at_most cue.of_whole	8 -12 8 8 -12
pair next: qualifier.at_most cue.one_sided	-5 14 -1 -3 -5
pair next: qualifier.at_most cue.other_return	17 -2 -11 5 -5
pair next: qualifier.at_most cue.part	-16 3 18 5 -13
pair next: qualifier.at_most cue.planned	16 12 0 0 -15
pair next: qualifier.at_most cue.recap	-31 -22 18 29 -37
pair next: qualifier.at_most cue.record	-16 -18 8 9 5
pair next: qualifier.at_most cue.relative	-6 -25 43 -12 -43
pair next: qualifier.at_most cue.reunion	20 15 -13 -4 -28
pair next: qualifier.at_most cue.to_date	-19 -4 5 11 -19
pair next: qualifier.at_most cue.today	24 0 -10 0 -16
pair next: qualifier.at_most cue.venue	-6 -13 -4 -2 23
pair next: qualifier.at_most noun.body	-13 2 0 -1 13
pair next: qualifier.at_most noun.branch	17 -2 10 -2 -13
pair next: qualifier.at_most noun.exchange	-17 33 -12 -17 -33
pair next: qualifier.at_most noun.family	11 -15 21 -5 3
pair next: qualifier.at_most noun.military	-2 -10 -5 -12 12
pair next: qualifier.at_most noun.other	-13 12 -16 2 1
pair next: qualifier.at_most noun.people	41 -10 -12 7 -33
pair next: qualifier.at_most own.to	17 -14 -15 0 3
pair next: qualifier.at_most qualifier.at_most	1 -14 -23 -10 21
pair next: qualifier.at_most qualifier.more_than	-15 -23 -10 9 16
pair next: qualifier.at_most ru.of	2 -2 4 -7 8
pair next: qualifier.at_most ua.of	16 -9 -14 0 6
pair next: qualifier.at_most ua.to	-22 -4 17 34 -27
pair next: qualifier.at_most verb.come	-16 -21 17 12 -15
pair next: qualifier.at_most verb.future	1 12 -10 18 -19
pair next: qualifier.at_most verb.give	-18 -16 -10 -14 39
pair next: qualifier.at_most verb.noun	-9 -11 -20 -1 13
pair next: qualifier.at_most verb.other	-25 -15 -22 -10 23
pair next: qualifier.at_most verb.will	-33 32 -2 -2 -4
pair next: qualifier.at_most voice.ua	-1 -3 -10 -1 14
pair next: qualifier.more_than adj.dead	-10 -6 -15 -2 13
pair next: qualifier.more_than adj.modifier	-29 -8 -2 -1 -10
pair next: qualifier.more_than adj.wounded	-25 -40 -5 26 7
pair next: qualifier.more_than category	9 6 -18 -7 -9
pair next: qualifier.more_than cue.of_whole	3 -19 -23 6 18
pair next: qualifier.more_than cue.outside	16 -18 -3 -12 12
pair next: qualifier.more_than cue.part	-15 -4 -2 15 0
pair next: qualifier.more_than cue.to_date	-8 -2 -5 -4 15
pair next: qualifier.more_than cue.today	7 0 -4 -15 15
pair next: qualifier.more_than noun.body	4 4 -15 1 -18
pair next: qualifier.more_than noun.civilian	15 -16 -4 25 -24
pair next: qualifier.more_than noun.military	8 10 -16 -19 -7
pair next: qualifier.more_than noun.other	-12 -5 -14 11 3
pair next: qualifier.more_than noun.people	-5 -17 -24 -11 17
pair next: qualifier.more_than own.to	20 -15 -4 -1 -19
pair next: qualifier.more_than qualifier.more_than	-18 -13 -10 24 -23
pair next: qualifier.more_than ru.of	4 -17 -16 0 21
pair next: qualifier.more_than ua.of	19 -15 -7 35 -31
pair next: qualifier.more_than verb.other	-22 -10 -7 13 -6
pair next: ru.agent adj.modifier	-2 7 -7 -16 -3
pair next: ru.agent category	-15 -1 18 -4 -22
pair next: ru.agent country	-29 25 -11 -15 12
pair next: ru.agent cue.agreed	16 -7 -14 -2 -17
pair next: ru.agent cue.agreement	-20 2 34 14 -30
pair next: ru.agent cue.called_off	-17 33 -26 -8 -10
pair next: ru.agent cue.claims	34 -12 -12 -10 -14
pair next: ru.agent cue.completed	33 -36 -20 -40 13
pair next: ru.agent cue.denied	0 -12 0 19 -7
pair next: ru.agent cue.deported	-3 -11 -17 -11 12
pair next: ru.agent cue.held	-12 -16 -16 11 2
pair next: ru.agent cue.in_captivity	13 -6 -15 43 -31
pair next: ru.agent cue.in_return	35 -21 -10 -13 -1
pair next: ru.agent cue.mediated	5 -15 -2 13 -20
pair next: ru.agent cue.of_whole	-14 48 -34 -33 -26
pair next: ru.agent cue.one_sided	20 -16 -6 6 -5
pair next: ru.agent cue.part	10 -14 -5 -22 13
pair next: ru.agent cue.planned	-29 38 -1 -13 -40
pair next: ru.agent cue.postponed	-17 28 -25 -2 -21
pair next: ru.agent cue.relative	11 -29 -19 -2 6
pair next: ru.agent cue.since	-32 -15 -1 33 5
pair next: ru.agent cue.third	-21 -11 -24 -5 39
pair next: ru.agent cue.to_date	19 0 -1 -9 -10
pair next: ru.agent cue.today	-16 15 -11 -17 -4
pair next: ru.agent cue.transit	28 -12 -6 -11 -27
pair next: ru.agent cue.yesterday	16 -3 -15 -4 -8
pair next: ru.agent foe.agent	-6 -11 7 -18 5
pair next: ru.agent noun.body	6 -13 17 -11 -10
pair next: ru.agent noun.child	17 -2 -1 -16 0
pair next: ru.agent noun.civilian	21 -4 -1 -10 -7
pair next: ru.agent noun.exchange	31 -37 -31 22 -39
pair next: ru.agent noun.military	14 -14 -13 -10 1
pair next: ru.agent noun.other	11 -2 -12 -9 12
pair next: ru.agent noun.people	-3 -4 -20 -5 23
pair next: ru.agent own.of	-16 -14 -2 15 -6
pair next: ru.agent own.to	11 -3 -1 -1 -8
pair next: ru.agent qualifier.at_most	-6 14 0 -3 -5
pair next: ru.agent qualifier.more_than	8 10 -10 24 -16
pair next: ru.agent ru.agent	6 3 -6 -32 8
pair next: ru.agent ru.of	-5 27 -11 -27 -13
pair next: ru.agent ua.agent	43 6 -22 -6 -35
pair next: ru.agent ua.from	18 -15 -10 -14 -10
pair next: ru.agent ua.of	9 -13 1 11 -31
pair next: ru.agent ua.to	20 -7 -3 14 -19
pair next: ru.agent verb.bring	22 -8 -7 -2 -8
pair next: ru.agent verb.come	50 -13 -42 -18 4
pair next: ru.agent verb.future	-21 59 -21 -9 -38
pair next: ru.agent verb.get	8 -11 -9 -4 -13
pair next: ru.agent verb.give	15 -12 0 -1 -36
pair next: ru.agent verb.held_exchange	-3 -22 12 -5 13
pair next: ru.agent verb.home	34 -7 -23 -4 -25
pair next: ru.agent verb.other	-43 6 -8 -14 52
pair next: ru.agent verb.swap	34 -26 -4 -11 -17
pair next: ru.agent verb.will	-43 34 -12 -6 -4
pair next: ru.agent voice.ru	5 -8 10 -29 -4
pair next: ru.from adj.modifier	3 -2 -3 4 -33
pair next: ru.from cue.captivity	-5 -14 4 16 -15
pair next: ru.from cue.of_whole	8 5 -23 -3 -15
pair next: ru.from cue.repatriation	21 0 -9 -15 -2
pair next: ru.from foe.of	12 -8 -12 -2 -14
pair next: ru.from noun.child	31 -8 -21 -15 -23
pair next: ru.from noun.other	15 -1 -2 -4 -9
pair next: ru.from ru.from	27 -7 -2 9 -24
pair next: ru.from ru.of	24 -9 -15 12 -14
pair next: ru.from verb.bring	24 -3 -17 -19 -15
pair next: ru.from verb.home	3 -6 14 -19 -10
pair next: ru.from view.ua	-18 -9 -9 26 -11
pair next: ru.of adj.modifier	20 -9 -6 -28 3
pair next: ru.of adj.wounded	43 -27 -1 -5 -23
pair next: ru.of category	3 -2 -5 7 -17
pair next: ru.of country	-5 -22 8 9 6
pair next: ru.of cue.agreed	-16 26 -11 -6 -27
pair next: ru.of cue.agreement	27 -23 -7 -6 -13
pair next: ru.of cue.all	21 -11 -17 -7 -15
pair next: ru.of cue.called_off	-11 22 -9 -7 -12
pair next: ru.of cue.captivity	-23 -13 -5 12 0
pair next: ru.of cue.claims	33 -21 -16 -22 13
pair next: ru.of cue.completed	-12 13 -8 13 13
pair next: ru.of cue.denied	-27 -13 -29 -27 52
pair next: ru.of cue.deported	1 -1 -6 -14 12
pair next: ru.of cue.footage	23 -7 -7 -3 -8
pair next: ru.of cue.held	-35 -33 -37 44 3
pair next: ru.of cue.in_captivity	-1 -3 -5 15 -11
pair next: ru.of cue.mediated	-13 -16 -14 23 -20
pair next: ru.of cue.of_whole	-21 27 -11 -11 4
pair next: ru.of cue.one_sided	11 15 -2 -2 -21
pair next: ru.of cue.part	-15 -1 -2 15 -1
pair next: ru.of cue.relative	10 -14 -7 5 -19
pair next: ru.of cue.same_number	-6 24 -6 -2 -17
pair next: ru.of cue.since	-11 -1 -1 15 -2
pair next: ru.of cue.span	7 -6 -2 -11 8
pair next: ru.of cue.stage	-11 9 -1 -1 3
pair next: ru.of cue.today	-13 8 -12 6 -41
pair next: ru.of cue.transit	16 -9 -4 -14 -3
pair next: ru.of cue.unit	-5 -5 -7 6 -17
pair next: ru.of foe.of	-17 -10 -17 7 23
pair next: ru.of foe.to	0 0 -3 -6 10
pair next: ru.of noun.body	51 -20 5 -26 -25
pair next: ru.of noun.branch	2 -3 -12 9 2
pair next: ru.of noun.child	0 -9 -24 6 9
pair next: ru.of noun.civilian	23 12 -12 -19 -21
pair next: ru.of noun.exchange	-13 10 8 -7 -8
pair next: ru.of noun.military	20 -9 -8 10 -16
pair next: ru.of noun.other	-3 6 -20 16 -4
pair next: ru.of noun.people	11 -13 -41 -8 21
pair next: ru.of noun.rank	-13 13 -24 -7 17
pair next: ru.of noun.soldier	13 -12 -17 -8 9
pair next: ru.of own.of	-11 -25 12 -9 9
pair next: ru.of own.to	61 -13 -7 -32 -27
pair next: ru.of qualifier.approx	-9 -12 -8 46 -21
pair next: ru.of qualifier.at_most	32 -17 -26 -12 18
pair next: ru.of qualifier.more_than	4 -8 -11 51 -48
pair next: ru.of ru.agent	6 3 -7 -1 -12
pair next: ru.of ru.from	10 -6 -6 5 -14
pair next: ru.of ru.of	-11 2 1 -5 -1
pair next: ru.of ru.to	-17 -10 -10 25 -2
pair next: ru.of ua.agent	-41 11 35 -11 -4
pair next: ru.of ua.of	-13 30 13 4 -40
pair next: ru.of ua.to	-2 -6 -2 13 -18
pair next: ru.of verb.bring	-7 8 -3 -22 2
pair next: ru.of verb.come	4 -27 20 -25 -15
pair next: ru.of verb.future	-16 23 -17 13 -35
pair next: ru.of verb.get	17 10 -4 -5 -18
pair next: ru.of verb.give	-3 12 -12 29 -33
pair next: ru.of verb.held_exchange	49 -37 -15 -16 -20
pair next: ru.of verb.home	30 -1 -13 -8 -19
pair next: ru.of verb.noun	20 -10 -8 -4 -24
pair next: ru.of verb.other	36 -14 -22 -17 -3
pair next: ru.of verb.swap	-40 -10 -17 -32 27
pair next: ru.of view.ru	-11 0 0 -1 11
pair next: ru.of voice.ru	-6 23 -2 -3 -13
pair next: ru.of voice.ua	-11 22 -3 -1 -13
pair next: ru.to adj.modifier	13 0 -16 -1 6
pair next: ru.to cue.claims	18 -5 -25 -2 -14
pair next: ru.to cue.in_return	26 -2 -4 -21 -13
pair next: ru.to cue.relative	18 -10 25 -12 2
pair next: ru.to cue.today	23 0 -2 -3 -19
pair next: ru.to cue.transit	26 -1 -23 -1 -2
pair next: ru.to foe.to	12 -16 -18 -12 22
pair next: ru.to noun.body	-49 -4 -7 -4 46
pair next: ru.to noun.child	-8 -2 -7 -2 10
pair next: ru.to noun.military	20 0 -16 -2 -4
pair next: ru.to noun.other	-3 -3 -5 -35 20
pair next: ru.to noun.people	-27 -14 -2 -11 20
pair next: ru.to own.to	1 -13 9 -5 -5
pair next: ru.to qualifier.approx	-24 -12 -2 20 -15
pair next: ru.to qualifier.at_most	4 -8 -4 -13 12
pair next: ru.to ru.agent	-7 18 6 -19 -12
pair next: ru.to ru.of	21 -8 -2 0 -11
pair next: ru.to ru.to	21 -5 -6 -26 -6
pair next: ru.to ua.from	21 -15 -20 -29 24
pair next: ru.to ua.to	20 23 -8 -11 -25
pair next: ru.to verb.bring	-1 -10 -8 8 -19
pair next: ru.to verb.come	41 -4 -32 -27 -28
pair next: ru.to verb.future	3 -25 -4 -1 25
pair next: ru.to verb.give	-4 -11 -12 37 -33
pair next: ru.to verb.other	-39 -5 -17 -6 48
pair next: ua.agent adj.modifier	-19 5 7 15 -40
pair next: ua.agent category	14 -4 9 -6 -15
pair next: ua.agent country	-14 37 17 -16 -39
pair next: ua.agent cue.agreed	-61 19 -32 -34 8
pair next: ua.agent cue.agreement	-21 -32 17 -33 25
pair next: ua.agent cue.already	17 0 -14 -18 -1
pair next: ua.agent cue.claims	-18 -28 3 20 4
pair next: ua.agent cue.completed	-3 0 -21 19 -26
pair next: ua.agent cue.denied	-39 75 -33 -10 -23
pair next: ua.agent cue.each	36 -5 -1 -30 -1
pair next: ua.agent cue.footage	-4 -30 13 -4 -25
pair next: ua.agent cue.held	-8 -13 -11 29 -35
pair next: ua.agent cue.in_return	38 -18 -12 -19 -38
pair next: ua.agent cue.mediated	28 -14 -13 5 -9
pair next: ua.agent cue.missing	-7 -1 -8 24 -8
pair next: ua.agent cue.of_whole	7 8 -12 13 3
pair next: ua.agent cue.one_sided	18 -15 -13 -3 -13
pair next: ua.agent cue.part	9 0 -15 -20 22
pair next: ua.agent cue.planned	-33 43 -10 2 -24
pair next: ua.agent cue.postponed	-3 11 0 -1 -7
pair next: ua.agent cue.ready	-48 17 -28 -27 29
pair next: ua.agent cue.recap	-7 -12 -23 14 -4
pair next: ua.agent cue.record	1 -18 -12 -3 19
pair next: ua.agent cue.relative	-7 -3 -28 20 -10
pair next: ua.agent cue.since	-37 -25 -10 39 7
pair next: ua.agent cue.span	12 7 16 -10 -27
pair next: ua.agent cue.stage	23 -24 -24 -16 5
pair next: ua.agent cue.thanks	7 -6 18 -21 -18
pair next: ua.agent cue.to_date	-11 16 -7 -21 -8
pair next: ua.agent cue.today	44 -12 -17 -13 -16
pair next: ua.agent cue.transit	14 -15 -5 -7 12
pair next: ua.agent cue.venue	-1 4 -23 -16 30
pair next: ua.agent cue.year	21 -16 32 22 -51
pair next: ua.agent noun.body	-23 14 27 -23 -47
pair next: ua.agent noun.civilian	5 -5 -7 -13 15
pair next: ua.agent noun.exchange	-49 -33 -21 15 30
pair next: ua.agent noun.military	26 2 19 -19 -31
pair next: ua.agent noun.other	10 -12 -12 -23 -3
pair next: ua.agent noun.people	35 -6 -16 -24 -20
pair next: ua.agent noun.soldier	11 -7 -2 -1 -1
pair next: ua.agent own.agent	-19 7 1 2 -11
pair next: ua.agent own.of	21 -8 13 -26 -28
pair next: ua.agent own.to	7 14 -21 -13 -40
pair next: ua.agent qualifier.at_most	24 5 -19 -3 -14
pair next: ua.agent qualifier.more_than	-3 -27 -11 0 10
pair next: ua.agent ru.agent	55 2 -6 -30 -29
pair next: ua.agent ru.from	-18 -4 -2 19 -6
pair next: ua.agent ru.of	28 5 -27 -12 -22
pair next: ua.agent ru.to	-23 21 -13 14 -30
pair next: ua.agent ua.agent	-5 19 -4 -19 -19
pair next: ua.agent ua.of	-4 12 -18 -15 3
pair next: ua.agent verb.bring	24 -11 -12 3 -20
pair next: ua.agent verb.come	16 0 -16 5 -18
pair next: ua.agent verb.future	-51 47 -19 -24 -2
pair next: ua.agent verb.get	16 -17 -14 13 -16
pair next: ua.agent verb.give	23 -23 -16 -13 0
pair next: ua.agent verb.held_exchange	36 -31 -6 2 -6
pair next: ua.agent verb.home	24 -3 -5 -7 -11
pair next: ua.agent verb.managed	2 -11 -2 12 -9
pair next: ua.agent verb.noun	37 -6 -2 -8 -24
pair next: ua.agent verb.other	-16 28 -29 3 6
pair next: ua.agent verb.swap	57 -19 -9 -4 -38
pair next: ua.agent verb.will	-33 42 -5 -9 -29
pair next: ua.agent view.ru	8 2 -17 -7 7
pair next: ua.agent voice.ua	-22 20 -34 7 -4
pair next: ua.from adj.modifier	-12 -14 15 14 -23
pair next: ua.from cue.captivity	21 -2 -17 -46 43
pair next: ua.from cue.of_whole	6 -6 7 1 -14
pair next: ua.from cue.relative	35 -11 -11 -13 -7
pair next: ua.from qualifier.at_most	13 -1 -6 -3 -4
pair next: ua.from ru.from	-8 0 -7 18 -9
pair next: ua.from ua.agent	49 -8 -21 -1 -30
pair next: ua.from ua.from	13 -6 9 2 -14
pair next: ua.from ua.of	19 -7 -2 -8 -23
pair next: ua.from verb.home	2 7 -42 18 -28
pair next: ua.from view.ru	-2 -10 3 12 -8
pair next: ua.of adj.modifier	13 -9 -23 2 4
pair next: ua.of adj.wounded	4 14 -18 -5 -5
pair next: ua.of category	3 5 -10 -10 -3
pair next: ua.of country	13 -29 -4 -18 15
pair next: ua.of cue.agreement	10 4 -4 -4 -6
pair next: ua.of cue.all	12 -9 -4 -1 -2
pair next: ua.of cue.called_off	-27 18 -26 -14 15
pair next: ua.of cue.captured	-13 -6 -23 -14 26
pair next: ua.of cue.claims	-58 -1 7 7 22
pair next: ua.of cue.completed	-9 -16 -19 14 23
pair next: ua.of cue.denied	-12 19 -5 -14 7
pair next: ua.of cue.evacuation	-8 -5 0 16 -13
pair next: ua.of cue.footage	-42 -23 -43 -14 44
pair next: ua.of cue.held	6 1 -12 15 -20
pair next: ua.of cue.in_captivity	-32 -24 -8 -15 23
pair next: ua.of cue.in_return	-3 -3 -3 -14 11
pair next: ua.of cue.mediated	-14 33 -25 -1 -19
pair next: ua.of cue.of_whole	1 -1 -10 -6 12
pair next: ua.of cue.one_sided	5 -10 9 -4 -15
pair next: ua.of cue.part	-12 -17 -9 41 -26
pair next: ua.of cue.planned	-17 -6 -27 -24 53
pair next: ua.of cue.postponed	-19 21 -7 -6 -2
pair next: ua.of cue.ready	-52 32 -5 -15 -25
pair next: ua.of cue.recap	-13 8 -13 27 -22
pair next: ua.of cue.relative	22 -35 -27 4 -9
pair next: ua.of cue.reunion	7 -29 -3 12 -16
pair next: ua.of cue.since	-36 -15 24 3 -1
pair next: ua.of cue.stage	4 15 -6 -5 -11
pair next: ua.of cue.thanks	-15 -6 15 2 -11
pair next: ua.of cue.today	38 -9 -11 -3 -21
pair next: ua.of cue.total	15 -4 -14 -13 -13
pair next: ua.of cue.transit	13 3 -5 -5 -28
pair next: ua.of cue.unit	14 -6 2 -8 -4
pair next: ua.of cue.yesterday	-9 -18 -10 -15 33
pair next: ua.of noun.body	-23 29 2 -14 -26
pair next: ua.of noun.branch	19 -1 -8 -2 -8
pair next: ua.of noun.child	2 1 -21 2 -18
pair next: ua.of noun.exchange	-9 -9 -14 -33 26
pair next: ua.of noun.family	37 -4 -10 -7 -19
pair next: ua.of noun.man	36 -5 -14 -22 -3
pair next: ua.of noun.military	17 -16 -17 -1 3
pair next: ua.of noun.other	-13 34 -18 -23 6
pair next: ua.of noun.people	33 -18 -5 -3 1
pair next: ua.of noun.rank	20 -14 19 -1 -15
pair next: ua.of noun.soldier	-8 -16 -21 20 6
pair next: ua.of own.agent	-21 4 -1 -4 20
pair next: ua.of own.of	-18 -13 -2 -12 16
pair next: ua.of own.to	49 -23 -6 -2 -25
pair next: ua.of qualifier.approx	-1 -13 -1 17 -3
pair next: ua.of qualifier.at_most	-6 -8 11 -9 -12
pair next: ua.of qualifier.more_than	17 -30 -11 -13 -6
pair next: ua.of ru.agent	-34 -9 0 27 16
pair next: ua.of ru.from	-2 -17 4 5 -27
pair next: ua.of ru.of	-13 -10 -35 30 0
pair next: ua.of ru.to	-9 -11 -10 20 -25
pair next: ua.of ua.agent	5 -3 -8 -3 -2
pair next: ua.of ua.from	-6 -10 8 6 0
pair next: ua.of ua.of	5 -19 -4 -3 16
pair next: ua.of ua.to	27 -3 -6 -9 -17
pair next: ua.of verb.bring	13 -3 5 -5 -24
pair next: ua.of verb.come	29 -15 -24 5 -11
pair next: ua.of verb.future	-11 -7 -11 -13 19
pair next: ua.of verb.get	28 11 -21 -7 -28
pair next: ua.of verb.give	34 -7 -7 -12 -11
pair next: ua.of verb.held_exchange	17 -4 -10 8 -13
pair next: ua.of verb.home	-1 -10 -25 9 -17
pair next: ua.of verb.noun	-22 42 -11 -11 -37
pair next: ua.of verb.other	-19 16 -25 -6 29
pair next: ua.of verb.swap	-4 -20 9 -15 -3
pair next: ua.of verb.will	-24 46 -6 -12 -7
pair next: ua.of view.ru	23 -5 -2 -11 -6
pair next: ua.of view.ua	29 -5 -33 23 -22
pair next: ua.of voice.ua	14 1 -7 6 -21
pair next: ua.to adj.dead	12 0 -6 -5 -1
pair next: ua.to adj.modifier	-27 8 0 22 -29
pair next: ua.to adj.wounded	10 -14 -4 -2 14
pair next: ua.to category	31 -19 -11 -14 6
pair next: ua.to cue.held	-3 -2 -2 28 -27
pair next: ua.to cue.in_return	32 -7 -13 -13 -2
pair next: ua.to cue.one_sided	9 7 -7 -4 -15
pair next: ua.to cue.today	18 -5 -5 -5 -3
pair next: ua.to noun.body	17 -20 -12 -16 8
pair next: ua.to noun.exchange	-27 -6 -16 -8 22
pair next: ua.to noun.military	14 -2 -2 -5 -6
pair next: ua.to noun.other	-33 -28 -24 19 19
pair next: ua.to noun.people	14 -21 -29 1 10
pair next: ua.to own.to	21 -8 3 3 -29
pair next: ua.to qualifier.at_most	25 -10 -2 -19 -3
pair next: ua.to qualifier.more_than	-34 -9 -10 66 -34
pair next: ua.to ru.of	10 10 -20 9 -26
pair next: ua.to ru.to	0 15 -8 -12 -29
pair next: ua.to ua.agent	2 -31 11 -1 -16
pair next: ua.to ua.from	34 -6 -9 -5 -17
pair next: ua.to ua.of	-3 1 7 -10 -11
pair next: ua.to ua.to	10 -11 17 -9 -23
pair next: ua.to verb.bring	35 -11 -11 -2 -27
pair next: ua.to verb.come	38 -5 -4 -16 -19
pair next: ua.to verb.get	33 -1 -7 -3 -25
pair next: ua.to verb.give	50 -12 -16 -16 -17
pair next: ua.to verb.home	-3 1 -15 5 -4
pair next: ua.to verb.will	-31 55 -5 -17 -39
pair next: ua.to view.ru	-2 9 -8 27 -19
pair next: ua.to voice.ua	33 -5 -5 -30 1
pair next: verb.bring adj.dead	56 -14 -16 -36 -33
pair next: verb.bring adj.freed	-1 -7 17 -2 -20
pair next: verb.bring adj.modifier	28 0 -6 -19 -19
pair next: verb.bring adj.wounded	29 -8 -12 -14 -17
pair next: verb.bring category	-8 -15 -5 -15 13
pair next: verb.bring country	-20 -3 22 -2 -25
pair next: verb.bring cue.all	-40 -24 -16 -35 43
pair next: verb.bring cue.completed	3 -11 4 7 -28
pair next: verb.bring cue.deported	2 15 -4 -12 -8
pair next: verb.bring cue.each	29 -7 -5 -9 -15
pair next: verb.bring cue.evacuation	-26 -15 -11 -1 15
pair next: verb.bring cue.good_news	21 -20 18 -7 -20
pair next: verb.bring cue.included	15 -10 -22 24 -18
pair next: verb.bring cue.mediated	-17 -15 -13 15 -12
pair next: verb.bring cue.of_whole	25 -15 -10 -14 7
pair next: verb.bring cue.on_shield	21 -5 -3 -5 -9
pair next: verb.bring cue.one_sided	7 -13 -19 15 -29
pair next: verb.bring cue.other_return	-30 -6 -7 -18 49
pair next: verb.bring cue.other_war	-20 -5 -8 -10 23
pair next: verb.bring cue.outside	-15 -4 15 14 -8
pair next: verb.bring cue.part	-37 -7 -1 34 20
pair next: verb.bring cue.recap	-27 -6 9 -21 -2
pair next: verb.bring cue.relative	14 -2 -9 -1 -2
pair next: verb.bring cue.reunion	-8 7 -14 14 -20
pair next: verb.bring cue.since	23 -3 -3 -23 4
pair next: verb.bring cue.stage	10 -2 -9 -10 10
pair next: verb.bring cue.to_date	20 -1 18 -26 -37
pair next: verb.bring cue.today	44 -12 -19 -13 -17
pair next: verb.bring cue.transit	-5 -4 7 -14 4
pair next: verb.bring cue.yesterday	-12 -21 55 -15 -30
pair next: verb.bring noun.body	39 -8 -15 -3 -21
pair next: verb.bring noun.branch	10 8 15 -7 -15
pair next: verb.bring noun.child	30 -33 -2 17 -49
pair next: verb.bring noun.civilian	-18 -18 -18 3 24
pair next: verb.bring noun.exchange	-11 13 16 -12 -17
pair next: verb.bring noun.family	-4 -7 9 -6 -7
pair next: verb.bring noun.man	8 -1 -3 -3 -2
pair next: verb.bring noun.military	31 -12 -8 4 -36
pair next: verb.bring noun.other	-19 -15 9 -32 30
pair next: verb.bring noun.people	28 -13 -26 10 -17
pair next: verb.bring noun.rank	-12 -4 15 -12 -6
pair next: verb.bring noun.soldier	29 0 -1 -28 -2
pair next: verb.bring noun.woman	32 -4 0 -21 -8
pair next: verb.bring own.of	29 -12 -20 -22 12
pair next: verb.bring own.to	-4 -9 3 4 -17
pair next: verb.bring qualifier.approx	-39 -6 0 -14 27
pair next: verb.bring qualifier.at_most	-20 -46 -15 10 31
pair next: verb.bring qualifier.more_than	-3 -16 12 12 -25
pair next: verb.bring ru.agent	-24 -12 21 39 -31
pair next: verb.bring ru.from	16 -22 5 8 -37
pair next: verb.bring ru.of	30 -7 -11 13 -24
pair next: verb.bring ru.to	18 -1 -13 -1 -4
pair next: verb.bring ua.agent	6 -26 -16 31 -9
pair next: verb.bring ua.from	5 -9 -13 -21 49
pair next: verb.bring ua.of	60 -14 -10 -19 -31
pair next: verb.bring ua.to	-2 -12 -14 -20 6
pair next: verb.bring verb.bring	9 -5 -13 16 -15
pair next: verb.bring verb.come	5 -6 -10 8 -1
pair next: verb.bring verb.get	32 -10 -10 -13 -15
pair next: verb.bring verb.give	-5 -6 -19 -1 19
pair next: verb.bring verb.held_exchange	-9 -13 14 -8 2
pair next: verb.bring verb.home	-1 -7 -7 21 -51
pair next: verb.bring verb.managed	12 -12 -15 17 -17
pair next: verb.bring verb.noun	-9 4 -13 -8 3
pair next: verb.bring verb.other	-31 -8 -9 -17 16
pair next: verb.bring verb.will	-27 -15 -9 50 -50
pair next: verb.come adj.dead	17 1 -2 -16 -6
pair next: verb.come adj.freed	19 -1 -17 -9 -4
pair next: verb.come adj.modifier	-20 -7 12 11 -34
pair next: verb.come adj.wounded	-7 -30 -37 -17 36
pair next: verb.come category	-4 -2 15 -13 -15
pair next: verb.come country	-39 -13 -19 -2 46
pair next: verb.come cue.border	33 -7 12 -8 -33
pair next: verb.come cue.completed	34 -10 -17 -22 -14
pair next: verb.come cue.footage	4 0 43 -4 -43
pair next: verb.come cue.in_return	-26 -25 33 -19 -20
pair next: verb.come cue.included	-19 -12 -2 -10 16
pair next: verb.come cue.local	-17 -14 16 -4 -14
pair next: verb.come cue.of_whole	4 -20 24 -11 -31
pair next: verb.come cue.on_shield	40 -6 -9 -18 -19
pair next: verb.come cue.other_return	-23 -4 -22 11 26
pair next: verb.come cue.part	-17 12 27 -3 -10
pair next: verb.come cue.recap	-6 14 -33 -18 18
pair next: verb.come cue.reunion	59 -22 -13 -13 -38
pair next: verb.come cue.since	12 -5 -3 2 -17
pair next: verb.come cue.stage	10 -7 -1 -2 -1
pair next: verb.come cue.to_date	-5 -9 11 -12 -15
pair next: verb.come cue.today	50 -12 -13 -19 -14
pair next: verb.come cue.transit	-13 6 12 -19 15
pair next: verb.come cue.yesterday	-1 -1 16 -8 -6
pair next: verb.come foe.to	19 0 -6 -5 -12
pair next: verb.come noun.body	-3 15 13 -16 -5
pair next: verb.come noun.branch	0 -10 -14 -3 20
pair next: verb.come noun.child	26 -22 -43 -8 2
pair next: verb.come noun.civilian	42 -8 -22 0 -25
pair next: verb.come noun.exchange	-1 9 4 14 -47
pair next: verb.come noun.family	17 -11 -12 -12 1
pair next: verb.come noun.military	28 -10 -8 -22 -8
pair next: verb.come noun.other	14 -18 -19 -27 16
pair next: verb.come noun.people	4 -12 -21 -2 5
pair next: verb.come noun.rank	10 -1 -31 10 3
pair next: verb.come noun.soldier	17 -1 -2 -1 -14
pair next: verb.come own.of	26 -6 -17 -22 15
pair next: verb.come own.to	-6 -11 6 -19 9
pair next: verb.come qualifier.approx	-12 15 -1 -20 3
pair next: verb.come qualifier.at_most	-12 -18 8 -8 18
pair next: verb.come qualifier.more_than	15 -8 -13 -28 5
pair next: verb.come ru.from	8 -3 -6 -4 -26
pair next: verb.come ru.of	-8 -15 -38 21 15
pair next: verb.come ru.to	-8 -15 -4 3 10
pair next: verb.come ua.agent	25 15 -16 -15 -17
pair next: verb.come ua.from	22 -7 2 0 -21
pair next: verb.come ua.of	-6 -1 7 -15 -6
pair next: verb.come ua.to	13 -7 10 -29 -11
pair next: verb.come verb.bring	-15 -32 -23 18 49
pair next: verb.come verb.come	41 -15 7 -22 -26
pair next: verb.come verb.give	21 -7 -13 3 -12
pair next: verb.come verb.held_exchange	9 -5 4 -15 -1
pair next: verb.come verb.home	2 -9 -5 -6 0
pair next: verb.come verb.noun	11 -30 12 -12 19
pair next: verb.come verb.other	14 28 -4 -7 -65
pair next: verb.future adj.modifier	-2 7 -2 -9 -25
pair next: verb.future category	-14 14 -17 0 21
pair next: verb.future country	5 17 -2 -5 -11
pair next: verb.future cue.agreed	-29 58 -5 -21 -45
pair next: verb.future cue.agreement	-12 18 -1 -2 -13
pair next: verb.future cue.all	14 -31 1 6 0
pair next: verb.future cue.called_off	-6 -10 26 -15 -22
pair next: verb.future cue.claims	-5 25 -31 -18 -4
pair next: verb.future cue.completed	3 14 -16 -11 -7
pair next: verb.future cue.crime	-1 -15 -11 -29 32
pair next: verb.future cue.evacuation	-6 -5 -1 -1 13
pair next: verb.future cue.footage	-12 -15 -10 -19 21
pair next: verb.future cue.good_news	-16 9 -14 5 1
pair next: verb.future cue.in_captivity	12 -13 -8 12 -1
pair next: verb.future cue.mediated	24 -17 3 -7 3
pair next: verb.future cue.money	0 -8 -3 17 -8
pair next: verb.future cue.of_whole	-20 -15 16 -7 -4
pair next: verb.future cue.other_return	3 -9 -17 -12 30
pair next: verb.future cue.planned	-7 19 -12 -17 1
pair next: verb.future cue.ready	-29 34 -19 0 -35
pair next: verb.future cue.recap	-15 17 13 -4 -21
pair next: verb.future cue.record	0 13 -6 -1 -12
pair next: verb.future cue.relative	4 7 14 -30 -19
pair next: verb.future cue.reunion	-16 17 -2 -1 -17
pair next: verb.future cue.span	11 -3 -1 1 -9
pair next: verb.future cue.stage	24 2 -26 -1 -3
pair next: verb.future cue.total	-22 -23 -4 37 -2
pair next: verb.future cue.unfinished	2 -18 -10 -16 18
pair next: verb.future cue.venue	14 -1 -4 -1 -27
pair next: verb.future cue.yesterday	-1 -16 36 -2 -33
pair next: verb.future noun.body	-58 -40 -32 -18 87
pair next: verb.future noun.branch	27 -6 -11 -18 -2
pair next: verb.future noun.civilian	-26 39 -22 -14 -14
pair next: verb.future noun.exchange	-3 55 -38 -26 -34
pair next: verb.future noun.family	16 4 -15 -3 -25
pair next: verb.future noun.military	0 4 -6 -19 23
pair next: verb.future noun.other	9 6 -16 3 -22
pair next: verb.future noun.people	-11 17 -49 -3 0
pair next: verb.future own.agent	-12 -16 23 -7 -41
pair next: verb.future own.of	-9 -23 10 14 -3
pair next: verb.future own.to	-34 64 -22 0 -32
pair next: verb.future qualifier.at_most	-1 8 5 -36 0
pair next: verb.future qualifier.more_than	-18 3 15 25 -20
pair next: verb.future ru.agent	-26 17 -6 2 13
pair next: verb.future ru.of	-21 12 7 -13 -19
pair next: verb.future ru.to	-1 16 -4 -3 -8
pair next: verb.future ua.agent	-30 29 -8 -9 -21
pair next: verb.future ua.of	-34 -12 -15 -3 17
pair next: verb.future ua.to	-22 11 0 -14 24
pair next: verb.future verb.bring	3 13 -9 4 -35
pair next: verb.future verb.come	-13 32 -14 -2 -10
pair next: verb.future verb.future	-18 34 -26 -34 4
pair next: verb.future verb.get	-7 -36 -21 11 8
pair next: verb.future verb.give	-37 32 -5 -23 7
pair next: verb.future verb.held_exchange	-26 18 -16 -13 -6
pair next: verb.future verb.home	-6 18 6 -9 -32
pair next: verb.future verb.noun	-12 23 -17 -17 -5
pair next: verb.future verb.other	15 -20 -23 -20 19
pair next: verb.future verb.swap	-32 13 13 12 -20
pair next: verb.future verb.will	11 -15 -3 2 -17
pair next: verb.get adj.dead	23 -12 -5 -15 -8
pair next: verb.get adj.modifier	27 -14 -29 -27 21
pair next: verb.get adj.wounded	11 -1 -7 0 -3
pair next: verb.get category	34 -1 -12 -8 -27
pair next: verb.get country	-43 9 -3 -17 24
pair next: verb.get cue.all	-12 0 14 -1 -14
pair next: verb.get cue.claims	2 -10 -3 -6 15
pair next: verb.get cue.crime	-20 -13 -2 -4 19
pair next: verb.get cue.held	25 -5 -1 -6 -20
pair next: verb.get cue.in_return	16 -9 -15 -16 4
pair next: verb.get cue.of_whole	8 3 2 -3 -19
pair next: verb.get cue.outside	-3 -7 0 12 -2
pair next: verb.get cue.part	-22 -3 -14 27 8
pair next: verb.get cue.recap	-6 -13 1 -22 13
pair next: verb.get cue.relative	-16 -8 10 -4 33
pair next: verb.get cue.same_number	30 -2 -17 -4 -8
pair next: verb.get cue.today	20 -13 -1 -16 -8
pair next: verb.get cue.total	21 -7 -14 -8 -15
pair next: verb.get cue.transit	19 -5 2 4 -24
pair next: verb.get noun.body	26 -14 -11 22 -27
pair next: verb.get noun.branch	19 -2 -16 -16 10
pair next: verb.get noun.civilian	0 -9 -16 2 24
pair next: verb.get noun.family	-18 -6 -3 25 -13
pair next: verb.get noun.military	21 -9 4 -11 -25
pair next: verb.get noun.other	-27 -5 -3 -19 25
pair next: verb.get noun.people	17 -11 7 -14 4
pair next: verb.get noun.soldier	26 -2 -3 -6 -15
pair next: verb.get own.of	43 -5 -10 -12 -27
pair next: verb.get own.to	21 -2 -14 -15 -4
pair next: verb.get qualifier.approx	-17 -16 26 15 -49
pair next: verb.get qualifier.at_most	12 -13 -1 -1 4
pair next: verb.get qualifier.more_than	-20 -13 -17 30 -25
pair next: verb.get ru.agent	48 -6 -19 -28 -21
pair next: verb.get ru.from	-3 -15 5 -29 6
pair next: verb.get ru.of	3 36 -23 -28 1
pair next: verb.get ua.agent	24 -8 -8 -18 -17
pair next: verb.get ua.from	31 7 -32 -13 -12
pair next: verb.get ua.of	19 -4 -11 -12 -2
pair next: verb.get verb.future	26 -8 -2 0 -17
pair next: verb.get verb.get	34 -2 -2 -17 -11
pair next: verb.get verb.give	47 -15 -18 -36 5
pair next: verb.get verb.noun	1 -3 -27 -19 24
pair next: verb.get verb.other	0 -18 -21 1 1
pair next: verb.get voice.ua	-13 -29 -18 -19 40
pair next: verb.give adj.freed	10 -3 -18 0 -1
pair next: verb.give adj.modifier	10 8 -26 -11 5
pair next: verb.give adj.wounded	25 5 -9 -11 -15
pair next: verb.give category	-12 0 -2 -10 4
pair next: verb.give country	-34 -39 22 13 24
pair next: verb.give cue.all	-4 -16 -2 -16 24
pair next: verb.give cue.each	26 -16 -5 -20 -21
pair next: verb.give cue.in_return	29 -5 -20 -10 -12
pair next: verb.give cue.mediated	-13 8 0 -18 15
pair next: verb.give cue.of_whole	-15 6 -23 17 3
pair next: verb.give cue.one_sided	12 -14 -2 10 -4
pair next: verb.give cue.other_return	17 -7 11 2 -17
pair next: verb.give cue.other_war	-8 -16 -2 -2 27
pair next: verb.give cue.outside	17 -2 -12 -2 -15
pair next: verb.give cue.planned	-26 20 -20 -20 -6
pair next: verb.give cue.reunion	1 -5 -8 -16 23
pair next: verb.give cue.same_number	6 -6 -8 -14 7
pair next: verb.give cue.stage	14 -9 -9 -8 12
pair next: verb.give cue.today	44 -3 -14 -3 -34
pair next: verb.give cue.transit	-39 -13 -47 -16 39
pair next: verb.give foe.of	19 -2 -3 -16 -14
pair next: verb.give foe.to	-16 -2 8 18 -18
pair next: verb.give noun.body	45 -18 -4 -22 -19
pair next: verb.give noun.branch	1 0 -15 -1 15
pair next: verb.give noun.child	1 -10 -15 -8 7
pair next: verb.give noun.civilian	8 -11 -14 22 -6
pair next: verb.give noun.family	-2 15 -22 -24 -7
pair next: verb.give noun.military	27 -6 -4 -10 -5
pair next: verb.give noun.other	-20 15 -1 -26 4
pair next: verb.give noun.people	14 -8 -23 -25 19
pair next: verb.give own.agent	2 -1 20 -2 -21
pair next: verb.give own.of	-8 3 -1 -19 20
pair next: verb.give own.to	43 -26 -1 -11 -19
pair next: verb.give qualifier.approx	21 12 -17 -8 -12
pair next: verb.give qualifier.at_most	25 -2 -9 2 -14
pair next: verb.give qualifier.more_than	-19 -22 14 25 -18
pair next: verb.give ru.agent	-13 10 -83 11 49
pair next: verb.give ru.of	35 -13 -9 -6 -10
pair next: verb.give ru.to	-6 -7 -10 -24 32
pair next: verb.give ua.agent	40 -4 -14 -23 -13
pair next: verb.give ua.of	36 -19 -14 -16 8
pair next: verb.give ua.to	29 -20 -7 9 -21
pair next: verb.give verb.bring	7 8 -12 -4 0
pair next: verb.give verb.get	-24 14 -6 -15 29
pair next: verb.give verb.give	7 -15 -3 0 -1
pair next: verb.give verb.noun	-14 -15 14 -1 0
pair next: verb.give verb.other	-23 -15 18 -5 -11
pair next: verb.held_exchange adj.dead	40 -26 -20 -16 -36
pair next: verb.held_exchange adj.freed	37 -5 -13 -10 -9
pair next: verb.held_exchange adj.modifier	23 12 -3 -14 -29
pair next: verb.held_exchange adj.wounded	-5 -66 8 -8 19
pair next: verb.held_exchange country	-35 5 -17 -4 31
pair next: verb.held_exchange cue.agreement	15 -12 -9 -14 -18
pair next: verb.held_exchange cue.called_off	-26 36 -16 -12 -10
pair next: verb.held_exchange cue.captivity	10 -1 13 -10 -14
pair next: verb.held_exchange cue.claims	1 -5 -14 -3 2
pair next: verb.held_exchange cue.completed	16 -27 -4 7 -4
pair next: verb.held_exchange cue.count	-12 -30 15 -13 12
pair next: verb.held_exchange cue.in_captivity	28 -5 -25 -9 -14
pair next: verb.held_exchange cue.mediated	23 -4 -5 -4 -10
pair next: verb.held_exchange cue.of_whole	53 -21 -14 -2 -9
pair next: verb.held_exchange cue.other_exchange	-6 -23 -22 -16 21
pair next: verb.held_exchange cue.part	24 -18 1 -10 -15
pair next: verb.held_exchange cue.recap	-20 -2 -2 10 -2
pair next: verb.held_exchange cue.record	3 -8 -4 -2 -4
pair next: verb.held_exchange cue.relative	2 -12 5 -25 -21
pair next: verb.held_exchange cue.since	23 0 -15 -5 -7
pair next: verb.held_exchange cue.span	5 -26 21 -14 -12
pair next: verb.held_exchange cue.stage	46 -17 -23 -24 -9
pair next: verb.held_exchange cue.today	1 25 -2 -16 -35
pair next: verb.held_exchange cue.total	12 0 -2 -12 -1
pair next: verb.held_exchange cue.venue	-31 -21 -23 -1 42
pair next: verb.held_exchange cue.yesterday	-19 -18 25 -4 -15
pair next: verb.held_exchange noun.body	41 -8 -4 -7 -32
pair next: verb.held_exchange noun.exchange	18 -1 -17 -6 -12
pair next: verb.held_exchange noun.military	55 -17 -14 -7 -26
pair next: verb.held_exchange noun.other	38 -16 -24 -16 -3
pair next: verb.held_exchange noun.people	18 -23 -12 3 -10
pair next: verb.held_exchange own.to	21 -3 -5 -5 -10
pair next: verb.held_exchange qualifier.approx	-20 -8 29 -11 -21
pair next: verb.held_exchange qualifier.at_most	-16 12 -7 -22 -6
pair next: verb.held_exchange ru.agent	12 -3 -4 -7 1
pair next: verb.held_exchange ru.from	9 -1 -6 -1 0
pair next: verb.held_exchange ru.of	36 -23 -4 -8 -6
pair next: verb.held_exchange ua.agent	50 -6 -7 -24 -20
pair next: verb.held_exchange verb.bring	-8 -4 -9 14 -29
pair next: verb.held_exchange verb.get	21 -11 -14 -16 29
pair next: verb.held_exchange verb.give	-32 -8 -4 -17 35
pair next: verb.held_exchange verb.held_exchange	24 -8 -9 -7 -9
pair next: verb.held_exchange verb.managed	20 -14 16 -8 -27
pair next: verb.held_exchange verb.noun	26 -6 1 -14 -13
pair next: verb.held_exchange verb.other	-14 4 -15 15 -14
pair next: verb.home adj.freed	-29 -10 -44 12 43
pair next: verb.home adj.modifier	10 -11 -16 -10 2
pair next: verb.home adj.wounded	19 -16 -13 -1 -1
pair next: verb.home cue.all	-28 0 27 -13 -6
pair next: verb.home cue.captivity	60 -8 -12 -44 -14
pair next: verb.home cue.captured	48 -12 -5 -2 -35
pair next: verb.home cue.footage	-10 -1 17 -5 -17
pair next: verb.home cue.good_news	-60 -27 -22 -6 58
pair next: verb.home cue.mediated	16 -13 -1 -15 -4
pair next: verb.home cue.of_whole	17 -5 -29 27 -26
pair next: verb.home cue.part	42 -13 -14 -6 -28
pair next: verb.home cue.reunion	31 -11 -3 -24 -54
pair next: verb.home cue.today	31 -3 -6 -13 -11
pair next: verb.home noun.branch	6 0 4 -1 -10
pair next: verb.home noun.child	-8 -3 41 -4 -45
pair next: verb.home noun.civilian	15 -22 -14 7 -28
pair next: verb.home noun.exchange	15 -6 -6 -2 -4
pair next: verb.home noun.family	14 -12 19 -12 -11
pair next: verb.home noun.military	46 -7 -7 -21 -16
pair next: verb.home noun.other	-26 -17 15 -26 34
pair next: verb.home noun.people	6 4 16 -14 -37
pair next: verb.home noun.soldier	14 -7 -3 -2 -2
pair next: verb.home noun.woman	60 -29 -27 -28 -9
pair next: verb.home own.agent	15 18 1 -15 -18
pair next: verb.home own.to	22 -12 1 -22 -5
pair next: verb.home qualifier.at_most	-9 -43 -3 -1 48
pair next: verb.home qualifier.more_than	22 6 -10 -18 -4
pair next: verb.home ru.from	7 -7 -5 10 -21
pair next: verb.home ru.of	19 -7 2 -25 -34
pair next: verb.home ua.from	18 -7 -8 -10 -19
pair next: verb.home ua.of	51 -26 -17 -17 -4
pair next: verb.home ua.to	11 -4 -14 -3 -11
pair next: verb.home verb.bring	-8 9 -8 22 -12
pair next: verb.home verb.come	-1 -9 -10 4 10
pair next: verb.home verb.future	-30 -3 -3 -6 17
pair next: verb.home verb.get	16 -1 -4 -2 -9
pair next: verb.home verb.give	11 -2 31 -11 -28
pair next: verb.home verb.home	32 -9 2 -16 -19
pair next: verb.home verb.noun	-19 33 -22 6 -21
pair next: verb.home verb.other	33 -8 -19 -2 -15
pair next: verb.managed adj.modifier	24 -1 -7 -12 -5
pair next: verb.managed cue.completed	-8 -4 3 18 -27
pair next: verb.managed cue.mediated	1 -7 -12 -12 13
pair next: verb.managed noun.people	14 -4 -12 0 -14
pair next: verb.managed verb.bring	-14 -3 -2 35 -31
pair next: verb.managed verb.will	20 -21 -27 20 -23
pair next: verb.noun adj.dead	30 -7 -14 -15 -18
pair next: verb.noun adj.modifier	6 25 -2 -28 -35
pair next: verb.noun adj.wounded	6 28 -7 -2 -29
pair next: verb.noun country	5 -2 -9 -2 8
pair next: verb.noun cue.agreement	-15 22 -5 10 -9
pair next: verb.noun cue.all	-6 12 -6 -6 -5
pair next: verb.noun cue.completed	22 -5 -7 -12 -14
pair next: verb.noun cue.count	3 19 -2 -10 -36
pair next: verb.noun cue.deported	-25 -36 -23 18 14
pair next: verb.noun cue.footage	33 -19 -16 -26 10
pair next: verb.noun cue.included	-13 -7 21 -2 -16
pair next: verb.noun cue.mediated	19 0 0 0 -19
pair next: verb.noun cue.of_whole	0 5 -11 -3 -17
pair next: verb.noun cue.one_sided	23 -19 5 -9 -21
pair next: verb.noun cue.other_exchange	-21 -36 -12 -10 43
pair next: verb.noun cue.planned	-5 28 -7 -2 -16
pair next: verb.noun cue.recap	20 -3 -17 -8 -17
pair next: verb.noun cue.repatriation	22 -7 -6 -25 1
pair next: verb.noun cue.reunion	-24 17 -12 0 -7
pair next: verb.noun cue.since	17 -1 -6 -16 -15
pair next: verb.noun cue.today	15 11 -8 -2 -20
pair next: verb.noun cue.transit	-27 -19 -4 -2 15
pair next: verb.noun cue.year	22 -1 -1 -20 -1
pair next: verb.noun noun.body	3 11 -1 -26 -15
pair next: verb.noun noun.child	-19 -12 -20 -39 30
pair next: verb.noun noun.civilian	-5 42 -19 -19 4
pair next: verb.noun noun.exchange	-17 26 -22 -9 6
pair next: verb.noun noun.family	-19 34 -24 3 -22
pair next: verb.noun noun.military	-14 -26 26 14 -24
pair next: verb.noun noun.other	-19 -15 -8 15 17
pair next: verb.noun noun.people	-1 -25 -4 -35 26
pair next: verb.noun own.to	-3 17 3 -25 -9
pair next: verb.noun qualifier.at_most	-21 -1 -9 21 15
pair next: verb.noun ru.of	-15 -3 24 8 -14
pair next: verb.noun ua.agent	-24 -4 -8 36 -6
pair next: verb.noun ua.from	38 -4 -23 -11 -5
pair next: verb.noun ua.of	-41 -24 30 -7 29
pair next: verb.noun ua.to	-49 11 -11 -24 19
pair next: verb.noun verb.bring	11 2 -12 -2 -11
pair next: verb.noun verb.noun	-15 6 -2 4 0
pair next: verb.noun verb.will	-1 -14 -2 0 14
pair next: verb.other adj.dead	-39 -14 -18 -12 36
pair next: verb.other adj.modifier	-22 1 4 -19 20
pair next: verb.other adj.wounded	-20 -17 -28 -8 36
pair next: verb.other category	13 -3 4 7 -24
pair next: verb.other country	-18 45 -21 -15 4
pair next: verb.other cue.all	-10 -11 -25 -2 30
pair next: verb.other cue.arrived	-3 -9 1 -9 0
pair next: verb.other cue.born	-3 -8 -1 -1 12
pair next: verb.other cue.captured	12 0 0 0 -12
pair next: verb.other cue.claims	-10 2 12 -28 14
pair next: verb.other cue.completed	-4 -21 1 5 -2
pair next: verb.other cue.crime	3 -5 -34 -12 26
pair next: verb.other cue.footage	5 3 -14 -17 -1
pair next: verb.other cue.in_captivity	28 0 -24 0 -4
pair next: verb.other cue.mediated	-19 -6 38 8 -35
pair next: verb.other cue.of_whole	-13 12 -6 23 -27
pair next: verb.other cue.other_return	8 -42 -10 16 -17
pair next: verb.other cue.part	-15 -5 -2 3 9
pair next: verb.other cue.planned	-2 16 -3 0 -15
pair next: verb.other cue.recap	1 -21 -17 20 4
pair next: verb.other cue.relative	-15 -29 10 -17 13
pair next: verb.other cue.reunion	-29 15 27 24 -34
pair next: verb.other cue.since	-5 0 -2 21 -15
pair next: verb.other cue.span	-7 -16 -21 -13 35
pair next: verb.other cue.thanks	16 -8 -3 -10 2
pair next: verb.other cue.today	3 -1 -4 8 -7
pair next: verb.other cue.transit	31 3 -9 -3 -29
pair next: verb.other cue.venue	-21 32 3 -21 -15
pair next: verb.other cue.visit	-38 -9 40 -36 11
pair next: verb.other foe.of	-10 -1 14 -3 -13
pair next: verb.other noun.body	-64 19 -35 -11 57
pair next: verb.other noun.branch	-18 -6 8 -12 -5
pair next: verb.other noun.child	-31 -6 -14 -26 63
pair next: verb.other noun.civilian	-18 -7 14 -15 -3
pair next: verb.other noun.exchange	2 9 -17 -20 24
pair next: verb.other noun.family	-21 -23 -36 22 28
pair next: verb.other noun.foreigner	-15 -8 8 -12 8
pair next: verb.other noun.man	-13 -1 -2 -1 15
pair next: verb.other noun.military	-37 -19 20 -17 31
pair next: verb.other noun.other	-6 -19 12 -14 14
pair next: verb.other noun.people	-10 -5 -25 -23 10
pair next: verb.other own.to	-19 28 -16 -15 -3
pair next: verb.other qualifier.approx	-35 7 -28 5 3
pair next: verb.other qualifier.at_least	-22 -9 -22 -25 38
pair next: verb.other qualifier.at_most	2 -9 -7 3 -13
pair next: verb.other qualifier.more_than	-24 -25 -13 -9 27
pair next: verb.other ru.of	-29 -20 -4 -5 20
pair next: verb.other ua.of	-44 -31 -39 21 26
pair next: verb.other ua.to	-5 -6 -15 10 -21
pair next: verb.other verb.bring	-18 -17 -26 -14 42
pair next: verb.other verb.come	57 -13 -47 -7 -14
pair next: verb.other verb.get	-34 4 -14 16 5
pair next: verb.other verb.give	-18 2 9 -28 14
pair next: verb.other verb.managed	-5 -16 24 -19 3
pair next: verb.other verb.other	-7 -24 18 -2 5
pair next: verb.swap adj.dead	10 -1 -2 -1 -7
pair next: verb.swap adj.freed	9 -8 -21 1 0
pair next: verb.swap adj.modifier	-6 -28 2 -7 16
pair next: verb.swap cue.completed	20 -16 0 -9 -2
pair next: verb.swap cue.other_exchange	-19 21 -13 -13 -6
pair next: verb.swap cue.recap	10 -1 -21 -2 18
pair next: verb.swap cue.since	15 -22 -1 9 -1
pair next: verb.swap cue.today	-2 -30 7 -5 -9
pair next: verb.swap cue.yesterday	-16 -2 17 -1 -15
pair next: verb.swap noun.exchange	-2 -14 30 -6 -4
pair next: verb.swap noun.military	35 -9 4 -26 -30
pair next: verb.swap noun.other	15 0 -3 -39 -16
pair next: verb.swap noun.people	11 15 -34 -15 -20
pair next: verb.swap ru.of	-7 -9 -8 19 -25
pair next: verb.swap ua.of	30 -16 -8 -23 -26
pair next: verb.swap verb.held_exchange	2 -20 -20 -17 26
pair next: verb.swap verb.noun	20 28 -28 -12 -21
pair next: verb.swap verb.swap	26 -25 -14 5 -33
pair next: verb.will adj.modifier	9 7 -31 -36 -2
pair next: verb.will adj.wounded	-14 -26 -8 -6 30
pair next: verb.will cue.agreement	-12 18 -7 -6 -1
pair next: verb.will cue.all	7 17 -24 -42 -19
pair next: verb.will cue.footage	21 -8 10 -1 -14
pair next: verb.will cue.of_whole	-8 -7 -13 8 4
pair next: verb.will cue.other_exchange	-8 -35 -6 -1 40
pair next: verb.will cue.other_return	6 -16 -19 -18 25
pair next: verb.will cue.relative	-13 -6 6 -3 8
pair next: verb.will noun.body	-6 28 -16 12 3
pair next: verb.will noun.child	-1 -2 -2 8 -5
pair next: verb.will noun.civilian	1 15 -22 9 -10
pair next: verb.will noun.exchange	-10 53 -12 -17 -42
pair next: verb.will noun.military	-5 16 5 -1 -31
pair next: verb.will noun.other	-9 -12 8 -5 21
pair next: verb.will noun.people	-47 40 -23 21 2
pair next: verb.will own.to	-33 46 -23 10 -43
pair next: verb.will qualifier.at_least	-33 27 -3 -9 -15
pair next: verb.will qualifier.at_most	-15 23 -17 -14 -5
pair next: verb.will qualifier.more_than	11 40 -11 -21 -18
pair next: verb.will ru.from	10 -10 -3 -21 23
pair next: verb.will ru.of	-2 14 -6 -38 -18
pair next: verb.will ua.from	-19 -31 12 20 -7
pair next: verb.will ua.of	49 -23 -7 -14 -25
pair next: verb.will ua.to	-51 -1 -9 -19 49
pair next: verb.will verb.bring	13 -22 -1 18 -5
pair next: verb.will verb.future	2 8 -6 -21 -2
pair next: verb.will verb.managed	-26 -14 -10 44 -46
pair next: verb.will verb.will	2 21 -15 -6 11
pair next: verb.will view.ua	43 -5 -6 -33 -10
pair next: view.ru adj.modifier	-5 -29 -21 22 -11
pair next: view.ru cue.captivity	-3 -9 4 12 -9
pair next: view.ru cue.claims	1 9 -26 -5 -14
pair next: view.ru cue.footage	38 -11 -17 -5 -20
pair next: view.ru cue.held	-13 -40 -2 18 1
pair next: view.ru cue.in_captivity	-17 -7 -6 27 -1
pair next: view.ru cue.of_whole	-5 -13 -2 25 -6
pair next: view.ru cue.part	-14 -1 0 19 12
pair next: view.ru cue.span	18 0 -22 -2 3
pair next: view.ru cue.stage	-5 -4 -6 -1 14
pair next: view.ru cue.today	-14 -9 -13 -1 20
pair next: view.ru noun.branch	-2 -3 -15 -5 13
pair next: view.ru noun.military	-12 29 -9 -19 8
pair next: view.ru noun.other	-29 14 0 -21 11
pair next: view.ru noun.people	-47 -17 40 -38 50
pair next: view.ru own.to	-22 -9 -11 32 -45
pair next: view.ru ru.of	-18 -2 25 0 -33
pair next: view.ru ua.from	-32 -16 -7 56 -30
pair next: view.ru ua.of	48 -25 -3 -22 -7
pair next: view.ru ua.to	-29 -8 -16 39 -22
pair next: view.ru verb.bring	16 -6 -6 2 -11
pair next: view.ru verb.come	-4 -3 11 -15 19
pair next: view.ru verb.give	27 -6 -2 -2 -24
pair next: view.ru verb.home	14 -1 -13 -5 -1
pair next: view.ru verb.other	-12 -7 -13 -11 23
pair next: view.ru view.ru	20 -6 -8 -11 -10
pair next: view.ua adj.modifier	-3 9 -2 -14 -3
pair next: view.ua cue.captivity	1 -4 -5 20 -30
pair next: view.ua cue.deported	13 -25 -8 17 -15
pair next: view.ua cue.of_whole	-6 -1 -45 -8 52
pair next: view.ua cue.relative	31 -4 11 -10 -29
pair next: view.ua noun.civilian	21 -15 13 -2 -28
pair next: view.ua noun.military	13 -20 11 -25 15
pair next: view.ua ua.of	16 -2 -3 -6 -5
pair next: view.ua verb.bring	20 -4 -6 -5 -5
pair next: view.ua verb.come	21 -1 -7 -4 -11
pair next: view.ua verb.give	0 0 23 0 -23
pair next: view.ua verb.home	-8 -17 34 8 -16
pair next: view.ua verb.other	32 0 -17 0 -32
pair next: view.ua view.ua	-11 -12 -16 -20 22
pair next: voice.ru adj.modifier	-20 18 -10 -4 -10
pair next: voice.ru country	2 -33 28 -13 0
pair next: voice.ru cue.claims	-9 22 -22 -11 1
pair next: voice.ru cue.completed	5 -31 17 -16 -40
pair next: voice.ru cue.denied	-44 70 -30 -9 -26
pair next: voice.ru cue.footage	-26 28 3 6 -9
pair next: voice.ru cue.held	-14 21 13 -9 -25
pair next: voice.ru cue.in_captivity	-18 -14 -7 26 -18
pair next: voice.ru cue.in_return	-23 51 -28 -20 -18
pair next: voice.ru cue.of_whole	-24 -18 -27 21 -2
pair next: voice.ru cue.planned	-42 -37 43 -25 -7
pair next: voice.ru cue.recap	12 -19 16 -13 -12
pair next: voice.ru cue.relative	-12 17 -3 -5 -16
pair next: voice.ru cue.since	-36 16 -4 30 -33
pair next: voice.ru cue.span	-1 -8 -5 -16 15
pair next: voice.ru cue.thanks	4 -8 -19 -7 13
pair next: voice.ru cue.today	-18 39 -25 -10 -4
pair next: voice.ru cue.venue	-9 -24 3 -5 12
pair next: voice.ru foe.of	-9 -12 15 -1 -15
pair next: voice.ru noun.branch	21 -9 9 -13 -17
pair next: voice.ru noun.civilian	-26 -39 20 31 -15
pair next: voice.ru noun.exchange	-25 25 -28 -11 -3
pair next: voice.ru noun.military	10 0 -9 -2 0
pair next: voice.ru noun.other	-12 -35 -17 21 39
pair next: voice.ru noun.people	-1 13 10 -3 -24
pair next: voice.ru own.agent	-9 8 -2 -7 -3
pair next: voice.ru qualifier.more_than	-10 -2 0 -4 15
pair next: voice.ru ru.agent	10 1 -8 1 -9
pair next: voice.ru ru.of	-1 -7 14 -11 -9
pair next: voice.ru ua.agent	-9 -7 -13 13 5
pair next: voice.ru ua.of	-13 13 7 -23 4
pair next: voice.ru ua.to	18 -9 -3 -3 -3
pair next: voice.ru verb.come	-4 -22 14 -11 22
pair next: voice.ru verb.future	-12 15 -20 9 -14
pair next: voice.ru verb.get	15 -7 -10 -1 -1
pair next: voice.ru verb.give	8 -3 -3 -1 -1
pair next: voice.ru verb.held_exchange	18 26 -38 -33 -32
pair next: voice.ru verb.noun	-11 -18 21 -12 -15
pair next: voice.ru verb.other	-6 5 -18 -4 20
pair next: voice.ru view.ru	-17 -13 -5 24 -15
pair next: voice.ru voice.ru	34 3 -14 -17 -26
pair next: voice.ru voice.ua	-18 -14 28 -3 -20
pair next: voice.ua adj.modifier	-8 -22 8 4 -5
pair next: voice.ua category	10 0 -9 23 -25
pair next: voice.ua country	-4 26 -30 -1 12
pair next: voice.ua cue.agreed	-13 28 -20 -3 -1
pair next: voice.ua cue.agreement	15 -11 -9 -8 -4
pair next: voice.ua cue.captured	-37 -4 -6 -20 61
pair next: voice.ua cue.claims	12 9 -10 -7 -19
pair next: voice.ua cue.completed	-4 16 -34 18 -27
pair next: voice.ua cue.footage	-33 -18 27 26 -24
pair next: voice.ua cue.held	0 -4 -2 19 -14
pair next: voice.ua cue.in_captivity	-11 -3 -3 21 -22
pair next: voice.ua cue.mediated	7 27 -29 -26 -12
pair next: voice.ua cue.money	-2 -3 -27 -3 34
pair next: voice.ua cue.name	28 -8 -11 -5 -17
pair next: voice.ua cue.of_whole	15 -4 -12 10 -9
pair next: voice.ua cue.part	15 -8 -14 -1 -5
pair next: voice.ua cue.planned	-22 9 -29 -17 6
pair next: voice.ua cue.record	13 -9 -2 -2 -7
pair next: voice.ua cue.relative	-7 0 16 -16 -9
pair next: voice.ua cue.since	23 -12 -3 0 -8
pair next: voice.ua cue.thanks	19 -2 -5 -3 -13
pair next: voice.ua cue.today	14 19 -3 -14 -30
pair next: voice.ua cue.total	-15 0 -1 0 15
pair next: voice.ua cue.transit	19 -30 -15 32 -39
pair next: voice.ua cue.unit	13 0 -1 -11 -1
pair next: voice.ua cue.venue	-13 32 -9 -4 -10
pair next: voice.ua cue.visit	-6 -2 -10 20 -6
pair next: voice.ua cue.year	-16 -2 -3 36 -20
pair next: voice.ua cue.yesterday	12 -7 34 -7 -17
pair next: voice.ua noun.branch	1 0 -15 2 -1
pair next: voice.ua noun.child	6 0 3 -1 -8
pair next: voice.ua noun.exchange	24 33 -28 -30 -32
pair next: voice.ua noun.family	-15 17 -11 -8 15
pair next: voice.ua noun.man	0 -12 -12 -14 15
pair next: voice.ua noun.military	22 -18 -34 -14 10
pair next: voice.ua noun.other	-33 -22 -8 -7 34
pair next: voice.ua noun.people	-5 4 -13 -10 11
pair next: voice.ua own.agent	13 -15 -5 0 0
pair next: voice.ua own.of	-1 -27 -25 -14 14
pair next: voice.ua own.to	18 8 -3 -6 -29
pair next: voice.ua qualifier.approx	-1 3 -6 -11 14
pair next: voice.ua qualifier.at_most	-43 17 -29 -2 5
pair next: voice.ua qualifier.more_than	-8 -2 -20 10 -2
pair next: voice.ua ru.agent	-10 -2 -4 10 3
pair next: voice.ua ru.of	-14 -16 -25 -12 29
pair next: voice.ua ua.agent	-26 30 -18 24 -14
pair next: voice.ua ua.of	9 14 -8 4 -28
pair next: voice.ua ua.to	-12 -6 19 -4 -5
pair next: voice.ua verb.bring	-24 -2 6 14 6
pair next: voice.ua verb.come	10 18 -9 -13 -20
pair next: voice.ua verb.future	-19 1 17 -17 -7
pair next: voice.ua verb.get	15 -14 15 -5 -25
pair next: voice.ua verb.held_exchange	27 -11 -13 -13 -7
pair next: voice.ua verb.noun	22 -15 12 -16 -5
pair next: voice.ua verb.other	-5 -18 -20 -9 38
pair next: voice.ua voice.ru	26 -5 -15 -14 -3
pair next: voice.ua voice.ua	-3 -2 -12 -7 -1
party media	2 -7 8 -8 2
party mediator	-6 -12 -5 15 5
party ru	-4 -4 -8 -9 24
party ua	3 -5 -12 -3 13
ruled announcement	-29 29 -10 -22 -17
ruled follow_up	-60 -19 47 -10 5
ruled irrelevant	-28 -13 -6 -17 41
ruled report	22 -3 -6 -7 -7
ruled statement	-30 -8 -8 30 -12
sentences 1	23 -21 -38 -25 48
sentences 2	3 -19 -4 -10 20
sentences 3	0 1 -6 -6 8
sentences 5	-11 -1 2 1 7
side cumulative agent	-8 6 -15 23 -11
side cumulative both	4 2 -6 -2 -9
side cumulative direction	-37 -24 5 37 3
side cumulative formula	-31 3 18 -5 -15
side cumulative null	-7 7 -7 26 -11
side cumulative phrase	-10 -11 9 16 -16
side cumulative return	-20 -2 -2 22 -4
side cumulative view	22 -10 -8 -13 6
side dropped agent	7 5 -3 -9 -6
side dropped both	1 8 -8 -10 -8
side dropped direction	-20 -3 -4 -16 9
side dropped formula	-30 32 -31 -23 -6
side dropped phrase	-4 -4 -7 -29 10
side dropped return	10 -2 -2 1 -8
side dropped view	-11 -1 -2 -2 7
side figure both	3 9 -2 -7 -2
side figure direction	19 -1 -5 -8 -10
side figure formula	31 -6 -11 -6 -16
side figure phrase	19 -5 -2 -6 -6
side figure return	-10 -6 -8 -12 14
side figure view	4 -4 -4 -9 3
side held direction	-10 2 -8 -26 18
side held phrase	-18 9 -6 13 -20
side held view	-14 -4 -5 1 15
side outside phrase	12 -4 -11 0 0
side part agent	-3 -3 11 -10 -11
side part both	11 7 -1 -6 -12
side part direction	23 -3 -23 -2 4
side part formula	12 -1 -4 -1 -6
side part phrase	-9 -3 8 2 20
side part return	14 -1 -3 -3 -12
side planned agent	-11 13 -9 -9 -2
side planned both	-15 -5 -7 15 -14
side planned direction	0 5 -15 -7 42
side planned formula	10 -3 -3 -15 -4
side planned null	-12 7 -11 12 13
side planned phrase	-25 27 -4 -5 -14
side planned view	-27 9 0 -5 8
side recap agent	22 -7 6 -9 -17
side recap direction	-13 -18 13 -25 3
side recap formula	2 0 -20 9 2
side recap null	-14 -17 -1 -6 6
side recap phrase	-35 -19 12 -12 39
side recap view	-12 4 -3 -4 8
tag any: adj.dead	11 -4 -12 -5 -2
tag any: adj.freed	-2 -8 17 -3 -6
tag any: adj.wounded	-3 1 -14 -13 9
tag any: cue.agreed	-23 34 -7 -6 -14
tag any: cue.agreement	-5 4 -2 -5 -9
tag any: cue.all	-2 -2 10 -11 -4
tag any: cue.all_civilians	52 -13 -10 -13 -26
tag any: cue.already	-2 -1 7 -4 -10
tag any: cue.among	0 -5 18 -7 -11
tag any: cue.anniversary	-36 -18 38 -30 4
tag any: cue.arrived	2 -14 26 -16 -22
tag any: cue.border	10 -4 0 -32 3
tag any: cue.called_off	-51 47 -11 -16 -9
tag any: cue.captured	-3 -6 -16 -20 32
tag any: cue.claims	-6 4 0 5 -11
tag any: cue.completed	10 -4 -4 -2 -4
tag any: cue.count	-6 5 -3 0 -12
tag any: cue.crime	-18 -12 -36 9 10
tag any: cue.denied	-33 38 -4 -18 -24
tag any: cue.deported	4 -10 -14 8 5
tag any: cue.died	-2 -3 -15 0 12
tag any: cue.each	24 7 -4 -15 -29
tag any: cue.evacuation	-16 -20 -23 -33 63
tag any: cue.ever_captured	-9 -4 -7 -4 17
tag any: cue.film	-9 -18 46 -32 -27
tag any: cue.footage	-43 -17 47 -8 -12
tag any: cue.good_news	34 1 -7 -16 -22
tag any: cue.held	-33 -3 -7 35 2
tag any: cue.in_captivity	-1 -10 -7 11 -5
tag any: cue.in_return	4 -7 -5 -9 12
tag any: cue.included	-1 -10 12 -6 -3
tag any: cue.local	-30 -20 50 -22 -12
tag any: cue.mediated	17 -6 -8 -1 -5
tag any: cue.missing	3 -22 -9 12 4
tag any: cue.money	-28 -15 -12 -10 30
tag any: cue.month	-15 -9 -13 5 1
tag any: cue.name	1 -14 22 -11 -23
tag any: cue.nth	24 0 -13 -5 -12
tag any: cue.of_year	-16 -1 -2 4 -3
tag any: cue.on_shield	44 -10 -20 -18 -26
tag any: cue.one_sided	13 -5 -8 -4 -17
tag any: cue.other_exchange	-40 -11 -31 -13 47
tag any: cue.other_return	-35 -9 9 -21 38
tag any: cue.other_war	-58 -25 -34 -8 93
tag any: cue.outside	14 -10 -8 16 -13
tag any: cue.parcel	-30 -23 -6 -17 24
tag any: cue.planned	-23 40 -10 -12 -10
tag any: cue.postponed	-32 49 -27 -19 -8
tag any: cue.ready	-18 21 -10 -12 -17
tag any: cue.recap	-27 -12 23 -10 8
tag any: cue.record	2 -15 16 -4 -13
tag any: cue.relative	-5 -4 9 -2 -5
tag any: cue.repatriation	16 -11 4 -14 -6
tag any: cue.reunion	8 14 -17 -1 -33
tag any: cue.review	-54 -13 -7 40 -22
tag any: cue.same_number	13 -9 -13 -10 5
tag any: cue.since	-16 -8 -5 29 -5
tag any: cue.span	-5 -5 1 -11 -1
tag any: cue.stage	12 -3 -12 -5 -15
tag any: cue.thanks	13 -8 -3 -6 -7
tag any: cue.third	-39 -30 -23 -7 64
tag any: cue.to_date	-35 12 -4 31 -22
tag any: cue.today	16 -4 -4 -7 -6
tag any: cue.total	15 -10 -2 -4 -5
tag any: cue.training	-32 -20 -31 -20 56
tag any: cue.transit	10 -4 1 -16 -6
tag any: cue.unfinished	-40 -6 46 -1 -20
tag any: cue.unit	18 -6 0 -4 -4
tag any: cue.venue	-13 14 -1 -22 4
tag any: cue.visit	-25 -24 46 -32 -4
tag any: cue.year	-16 -8 -15 31 -11
tag any: cue.yesterday	-3 -13 55 -14 -37
tag any: foe.agent	-5 -8 2 -12 6
tag any: foe.from	24 -7 -19 2 -10
tag any: foe.of	-4 -11 -17 -8 7
tag any: foe.to	19 -12 -10 -7 3
tag any: noun.branch	-9 -9 18 -8 10
tag any: noun.child	-7 2 -14 -1 15
tag any: noun.civilian	5 -7 -4 8 -8
tag any: noun.exchange	1 11 2 -7 -13
tag any: noun.family	-10 -8 8 3 4
tag any: noun.foreigner	-16 -13 3 0 11
tag any: noun.man	9 -8 13 -15 -11
tag any: noun.military	18 -8 -3 -4 -4
tag any: noun.other	-9 -4 -1 -2 14
tag any: noun.soldier	16 -14 -7 4 -1
tag any: noun.woman	-3 6 -3 1 -15
tag any: own.agent	-11 2 -4 7 -11
tag any: own.from	4 -9 -26 -6 -3
tag any: own.of	3 -8 2 1 -3
tag any: own.to	12 -8 -1 -4 -5
tag any: qualifier.approx	-9 -6 7 7 -11
tag any: qualifier.at_least	-15 8 6 4 -31
tag any: qualifier.at_most	-6 1 -1 -8 3
tag any: qualifier.more_than	-14 -7 -12 14 -6
tag any: ru.from	7 -9 -5 10 -8
tag any: ru.of	6 -2 -8 5 -3
tag any: ru.to	8 -10 -6 -8 -3
tag any: ua.agent	4 2 -8 4 -10
tag any: ua.from	10 -4 2 -2 -12
tag any: ua.of	8 -1 -6 2 -8
tag any: ua.to	19 -8 -8 -1 -12
tag any: verb.bring	13 -9 -4 4 -9
tag any: verb.come	8 -9 2 -7 -1
tag any: verb.future	-13 22 -4 -6 -10
tag any: verb.get	6 -11 -7 -5 10
tag any: verb.give	11 -7 -5 -4 2
tag any: verb.held_exchange	19 -9 -1 -8 -6
tag any: verb.home	24 -9 -6 -5 -11
tag any: verb.managed	-3 -12 -1 14 -11
tag any: verb.noun	-4 10 1 -10 -13
tag any: verb.other	-22 -10 8 -7 29
tag any: verb.swap	8 -8 -14 -13 5
tag any: verb.will	-9 17 -5 -13 -6
tag any: view.ru	-2 -7 -6 12 0
tag any: view.ua	18 -12 -6 6 -9
tag any: voice.ru	-8 5 12 -1 -19
tag any: voice.ua	4 3 -14 -3 -8
tag early: adj.dead	-3 -2 -19 -4 18
tag early: adj.freed	3 -12 4 2 -10
tag early: adj.wounded	6 -1 -14 -9 0
tag early: category	9 -4 2 -7 -7
tag early: cue.agreed	-24 26 -10 -9 -14
tag early: cue.agreement	-7 18 -12 -10 -12
tag early: cue.all	-12 -11 12 -8 4
tag early: cue.all_civilians	32 -1 -6 -3 -23
tag early: cue.already	4 -13 8 -14 -8
tag early: cue.among	22 -6 0 -7 -23
tag early: cue.anniversary	5 5 -32 3 -14
tag early: cue.arrived	36 -9 -27 -10 23
tag early: cue.border	15 -1 1 -31 -6
tag early: cue.born	28 -21 7 11 -31
tag early: cue.called_off	-30 18 -4 -19 -11
tag early: cue.captivity	-1 -5 -6 -4 12
tag early: cue.captured	3 -3 -22 -17 23
tag early: cue.claims	-5 7 -5 -3 -17
tag early: cue.completed	14 -3 -4 -4 -14
tag early: cue.count	6 4 2 -9 -16
tag early: cue.crime	-16 14 -19 -16 28
tag early: cue.denied	-12 34 -24 -21 -28
tag early: cue.deported	28 -18 -20 -19 8
tag early: cue.died	7 -1 -2 6 -10
tag early: cue.each	16 5 -9 -20 -15
tag early: cue.evacuation	1 -27 -38 -37 65
tag early: cue.ever_captured	13 -5 -10 -8 -1
tag early: cue.film	4 -21 22 -15 -31
tag early: cue.footage	-14 -17 44 -38 -26
tag early: cue.good_news	16 -17 12 -15 -22
tag early: cue.held	-26 -8 -24 21 6
tag early: cue.in_captivity	10 -10 -15 16 -12
tag early: cue.in_return	14 -1 -10 -13 8
tag early: cue.included	-5 -9 10 -11 -7
tag early: cue.local	12 -18 16 -19 -18
tag early: cue.mediated	13 -3 -7 -7 -7
tag early: cue.missing	7 -19 -7 -1 12
tag early: cue.money	-24 -20 -6 -12 30
tag early: cue.month	-20 -25 -11 2 10
tag early: cue.name	-5 0 -3 13 -6
tag early: cue.nth	13 0 -13 -1 0
tag early: cue.of_whole	0 -8 3 -4 1
tag early: cue.of_year	-2 -11 -14 6 0
tag early: cue.on_shield	-10 -16 -20 17 -7
tag early: cue.one_sided	26 -28 -13 -4 -9
tag early: cue.other_exchange	-14 -15 -26 -23 38
tag early: cue.other_return	-7 -25 6 -4 11
tag early: cue.other_war	-22 -6 -14 -14 41
tag early: cue.outside	32 1 -12 -9 -13
tag early: cue.parcel	-15 -16 -14 -10 19
tag early: cue.part	13 -7 -10 -2 -3
tag early: cue.planned	-24 36 -13 -16 -11
tag early: cue.postponed	-22 24 -8 5 -28
tag early: cue.ready	-14 2 5 -10 -7
tag early: cue.recap	-13 -4 1 -19 16
tag early: cue.record	2 -14 18 -3 -19
tag early: cue.relative	5 -5 -8 -3 0
tag early: cue.repatriation	-4 -3 7 7 -10
tag early: cue.reunion	-27 27 -16 7 -11
tag early: cue.review	0 -2 -7 -14 22
tag early: cue.same_number	21 -15 -9 -16 10
tag early: cue.since	12 -7 -16 6 -16
tag early: cue.span	3 6 -3 -19 -15
tag early: cue.stage	-1 -5 5 -18 -17
tag early: cue.thanks	24 -15 -19 -24 10
tag early: cue.third	-27 -34 -14 -9 49
tag early: cue.to_date	-7 9 -10 5 2
tag early: cue.today	19 -17 3 -8 -10
tag early: cue.total	20 -17 -3 -11 -8
tag early: cue.training	-6 -14 4 -13 16
tag early: cue.transit	10 -6 -12 -15 -2
tag early: cue.unfinished	-17 30 13 -23 -27
tag early: cue.unit	11 -2 -19 0 -3
tag early: cue.venue	-15 -12 9 -12 0
tag early: cue.visit	-31 -13 65 -35 -15
tag early: cue.year	-15 5 -5 14 -5
tag early: cue.yesterday	3 -17 38 -13 -38
tag early: foe.agent	9 -10 0 -13 -6
tag early: foe.from	-2 -6 -13 9 5
tag early: foe.of	4 -18 -12 5 1
tag early: foe.to	21 -9 -8 -23 0
tag early: noun.body	-2 -10 -8 -7 14
tag early: noun.branch	-7 -13 19 -4 -3
tag early: noun.child	-5 -3 -13 -1 16
tag early: noun.civilian	11 -13 -6 12 -12
tag early: noun.exchange	-1 10 -2 -7 -11
tag early: noun.family	-29 -5 22 5 2
tag early: noun.foreigner	-5 2 -3 0 -11
tag early: noun.man	24 -8 3 -7 -12
tag early: noun.military	15 -6 -4 0 -11
tag early: noun.other	-4 -4 -3 -6 14
tag early: noun.rank	13 -8 -13 -4 8
tag early: noun.soldier	17 -18 -17 1 1
tag early: noun.woman	-3 1 -1 0 -27
tag early: own.agent	-17 18 -15 2 -11
tag early: own.from	-6 -25 -23 4 24
tag early: own.to	11 -14 3 1 -8
tag early: qualifier.approx	-2 -10 -11 6 0
tag early: qualifier.at_least	-10 -16 13 -5 -3
tag early: qualifier.at_most	-6 -4 8 -15 -1
tag early: qualifier.more_than	-19 -18 -22 21 8
tag early: ru.agent	0 -3 0 4 -13
tag early: ru.from	-15 -11 -14 13 1
tag early: ru.to	11 -12 -16 -4 -3
tag early: ua.agent	-15 7 -1 9 -18
tag early: ua.from	-3 -6 7 -17 -5
tag early: ua.of	8 1 -4 -1 -12
tag early: ua.to	9 2 -5 1 -21
tag early: verb.bring	-2 -8 -6 9 -1
tag early: verb.come	-5 -12 0 -4 6
tag early: verb.future	-10 18 -3 -15 -7
tag early: verb.get	23 -8 -17 -12 5
tag early: verb.held_exchange	8 -8 -2 0 -7
tag early: verb.home	5 -5 -1 -8 -19
tag early: verb.managed	-19 -12 1 22 -16
tag early: verb.noun	-3 21 -14 -4 -23
tag early: verb.other	-16 -6 11 -8 13
tag early: verb.swap	-5 -24 -15 -8 17
tag early: verb.will	1 9 2 -19 -8
tag early: view.ru	-2 -9 -16 -8 27
tag early: view.ua	31 -15 -6 -14 0
tag early: voice.ru	14 -7 14 -28 -20
tag early: voice.ua	25 -8 -15 -15 -14
tag first: adj.dead	22 -6 -11 -2 -13
tag first: adj.freed	3 -9 25 -16 -7
tag first: adj.modifier	4 -9 0 -3 -4
tag first: adj.wounded	-6 -3 -34 -9 29
tag first: category	-12 -6 -8 8 8
tag first: country	-9 4 -6 -13 14
tag first: cue.agreed	-11 16 -11 5 -8
tag first: cue.agreement	-9 8 -7 3 -10
tag first: cue.all	-10 44 -1 -37 -11
tag first: cue.all_civilians	39 -16 -6 -14 -12
tag first: cue.already	-16 -21 12 21 -36
tag first: cue.among	-7 -11 18 -16 -7
tag first: cue.anniversary	-46 -21 54 -27 7
tag first: cue.arrived	-17 -16 53 -21 -44
tag first: cue.border	18 -5 -5 -17 0
tag first: cue.born	-6 -22 -14 -18 18
tag first: cue.called_off	-59 56 -15 -20 27
tag first: cue.captivity	4 0 -10 1 2
tag first: cue.captured	-12 -7 -11 -37 42
tag first: cue.claims	-9 8 -3 9 -12
tag first: cue.completed	11 -7 -3 -5 -3
tag first: cue.count	-10 4 -9 5 -1
tag first: cue.crime	-28 -29 -47 8 41
tag first: cue.denied	-68 34 0 -13 -7
tag first: cue.deported	-13 8 -17 40 -25
tag first: cue.died	-13 -2 -18 -3 16
tag first: cue.each	30 -14 -6 -14 -27
tag first: cue.evacuation	-67 -7 -13 -22 53
tag first: cue.ever_captured	-24 -8 -10 0 30
tag first: cue.film	-58 -16 65 -14 -33
tag first: cue.footage	-49 -12 40 -7 -8
tag first: cue.good_news	39 10 -23 -22 -11
tag first: cue.held	-44 -9 -19 55 -3
tag first: cue.in_captivity	-5 1 -19 13 -7
tag first: cue.in_return	-16 -3 -6 -2 16
tag first: cue.included	-9 -17 19 -7 -4
tag first: cue.local	-56 -16 52 -33 3
tag first: cue.mediated	24 -32 -18 0 1
tag first: cue.missing	-27 -24 -15 49 -14
tag first: cue.money	-18 -26 -29 -13 48
tag first: cue.month	-4 6 10 -5 -23
tag first: cue.name	-6 -29 25 -14 -26
tag first: cue.nth	32 1 -8 -6 -26
tag first: cue.of_year	-27 2 2 14 -17
tag first: cue.on_shield	53 -7 -21 -13 -28
tag first: cue.one_sided	29 -16 -1 -11 -22
tag first: cue.other_exchange	-50 -41 -26 -6 48
tag first: cue.other_return	-58 -4 -20 -31 53
tag first: cue.other_war	-61 -29 -36 -11 100
tag first: cue.outside	-26 -13 -4 30 -16
tag first: cue.parcel	-61 -35 -9 -15 68
tag first: cue.part	-10 -3 12 1 -14
tag first: cue.planned	-61 59 -12 -32 12
tag first: cue.postponed	-30 43 -19 -28 17
tag first: cue.ready	-23 45 -33 -16 -11
tag first: cue.recap	-73 -26 55 10 -16
tag first: cue.record	13 -16 -5 -20 0
tag first: cue.relative	-35 -14 42 -14 -3
tag first: cue.repatriation	7 -17 12 -16 -5
tag first: cue.reunion	18 -11 -17 -17 -16
tag first: cue.review	-56 -14 -6 41 -24
tag first: cue.same_number	18 -2 -6 -4 -13
tag first: cue.since	-62 -27 -19 68 4
tag first: cue.span	-8 -24 -22 19 -7
tag first: cue.stage	25 -17 -25 -5 -8
tag first: cue.thanks	-22 -29 34 -18 -3
tag first: cue.third	-73 -21 -25 -7 89
tag first: cue.to_date	-50 -18 4 48 -29
tag first: cue.today	17 3 -11 -11 -7
tag first: cue.total	-10 -12 -27 35 -5
tag first: cue.training	-50 -22 -25 -36 69
tag first: cue.transit	1 -8 21 -10 -28
tag first: cue.unfinished	-48 -51 57 -20 -24
tag first: cue.unit	-8 -2 11 -1 -1
tag first: cue.venue	-15 25 -12 -24 19
tag first: cue.visit	-18 -15 16 -20 -2
tag first: cue.year	-46 -6 -32 52 -10
tag first: cue.yesterday	-6 -6 52 -17 -42
tag first: foe.agent	-33 -27 -4 -36 28
tag first: foe.of	-18 5 -25 -5 9
tag first: foe.to	21 -18 -12 8 6
tag first: noun.body	26 -8 4 -14 -22
tag first: noun.branch	-39 -9 6 -19 30
tag first: noun.child	9 -6 -23 11 -8
tag first: noun.civilian	1 -19 -5 21 -8
tag first: noun.exchange	6 13 5 -12 -19
tag first: noun.family	4 -8 -8 -31 7
tag first: noun.foreigner	-38 -17 14 13 1
tag first: noun.man	-35 -1 13 -37 -4
tag first: noun.military	24 -10 -4 -11 0
tag first: noun.other	-33 -3 -1 1 26
tag first: noun.rank	-4 0 -7 -10 -1
tag first: noun.soldier	13 -22 1 13 -12
tag first: noun.woman	1 4 -20 -21 -1
tag first: own.agent	-11 -31 7 8 5
tag first: own.from	16 -10 -3 -24 22
tag first: own.of	8 -16 11 1 -12
tag first: own.to	23 -5 -8 -10 -8
tag first: qualifier.approx	-24 -9 22 5 -3
tag first: qualifier.at_least	24 -2 -24 34 -30
tag first: qualifier.at_most	0 -17 -9 -13 28
tag first: qualifier.more_than	-31 -21 0 25 -13
tag first: ru.agent	4 4 -13 -6 1
tag first: ru.from	19 -11 -9 4 -17
tag first: ru.to	20 -11 -10 -27 8
tag first: ua.agent	10 -3 -10 -1 -10
tag first: ua.from	26 -7 -3 -3 -13
tag first: ua.to	21 -11 -13 -5 -9
tag first: verb.bring	26 -12 -2 -3 -16
tag first: verb.come	13 -11 3 -14 -5
tag first: verb.future	-51 56 -14 -26 18
tag first: verb.get	8 -16 5 -16 7
tag first: verb.give	21 -12 -7 -14 4
tag first: verb.held_exchange	26 -13 -3 -12 -6
tag first: verb.home	35 -11 -12 -10 -10
tag first: verb.managed	18 -30 5 -5 -15
tag first: verb.noun	4 -9 15 -27 -8
tag first: verb.other	-30 -6 2 -8 34
tag first: verb.swap	16 -18 -5 -23 2
tag first: verb.will	-42 66 -14 -16 -23
tag first: view.ru	-9 -10 -2 17 -1
tag first: view.ua	12 -14 2 13 -16
tag first: voice.ru	-28 18 -20 17 -9
tag first: voice.ua	-21 11 -10 13 -13
tag late: adj.dead	12 -7 2 -7 -10
tag late: adj.freed	7 -6 -5 2 -8
tag late: adj.wounded	2 0 -5 -18 -3
tag late: category	14 -3 -3 -7 -8
tag late: country	12 -5 -2 -2 -9
tag late: cue.agreed	3 -8 -6 -4 -4
tag late: cue.agreement	11 -35 -2 4 0
tag late: cue.all	10 -9 3 -1 -11
tag late: cue.already	11 10 -7 -10 -4
tag late: cue.among	-10 -2 12 -5 2
tag late: cue.anniversary	1 -13 -20 -17 15
tag late: cue.arrived	12 0 -11 -1 0
tag late: cue.border	30 -7 -4 -7 -13
tag late: cue.born	3 5 -8 -21 7
tag late: cue.called_off	-14 28 -14 -12 -37
tag late: cue.captured	-4 -7 -6 4 15
tag late: cue.claims	-4 -3 6 -14 7
tag late: cue.completed	-10 7 -13 -2 5
tag late: cue.count	19 -4 0 -23 -12
tag late: cue.crime	7 -17 -18 20 -17
tag late: cue.denied	-17 21 -4 -22 -10
tag late: cue.died	9 -5 -1 -2 -2
tag late: cue.each	5 -2 4 -9 -13
tag late: cue.evacuation	11 -12 -9 -3 4
tag late: cue.film	10 -14 -18 -17 15
tag late: cue.footage	-36 -16 19 1 5
tag late: cue.good_news	-10 -5 2 6 -17
tag late: cue.held	-15 -4 11 -8 -2
tag late: cue.in_captivity	-1 -7 -1 -13 6
tag late: cue.in_return	11 -25 -8 -5 10
tag late: cue.included	8 -3 -14 -1 3
tag late: cue.local	-10 -15 18 10 -16
tag late: cue.mediated	14 -1 -4 -3 -9
tag late: cue.missing	5 -15 -13 4 -1
tag late: cue.money	-19 -10 10 2 -1
tag late: cue.month	-19 -2 -14 -14 7
tag late: cue.name	13 -3 -1 -11 0
tag late: cue.of_whole	-6 -5 6 10 -11
tag late: cue.of_year	-5 -6 2 -8 -10
tag late: cue.on_shield	21 -4 -1 -13 -15
tag late: cue.one_sided	-22 15 2 23 -14
tag late: cue.other_exchange	-13 15 -8 -11 4
tag late: cue.other_return	-22 3 15 -18 15
tag late: cue.other_war	-27 -13 9 9 17
tag late: cue.outside	8 -12 -3 -1 1
tag late: cue.part	10 -11 -9 -1 2
tag late: cue.planned	-4 31 -16 1 -32
tag late: cue.postponed	-13 27 -20 -6 8
tag late: cue.ready	-14 17 -7 -14 -9
tag late: cue.recap	-11 -12 4 -11 5
tag late: cue.record	-30 -4 18 7 -7
tag late: cue.relative	-6 0 -4 8 -6
tag late: cue.repatriation	30 -11 -19 -18 -24
tag late: cue.reunion	-8 27 0 6 -29
tag late: cue.same_number	-16 7 -3 11 17
tag late: cue.since	11 -3 0 -22 -4
tag late: cue.span	1 -4 5 -20 1
tag late: cue.stage	0 8 -8 0 2
tag late: cue.thanks	6 -5 -2 4 -15
tag late: cue.third	34 -4 -1 -1 -32
tag late: cue.to_date	-10 8 -9 13 -23
tag late: cue.today	-2 6 -3 -5 -17
tag late: cue.total	18 -2 4 -21 -2
tag late: cue.training	-4 -15 -19 2 16
tag late: cue.transit	14 -7 -3 -7 -4
tag late: cue.unfinished	-17 -33 13 3 -3
tag late: cue.unit	9 -10 11 -5 -3
tag late: cue.venue	17 -8 3 -3 -22
tag late: cue.visit	-16 -21 47 -16 -13
tag late: cue.year	16 -12 -6 -4 -8
tag late: cue.yesterday	-25 5 49 -11 -10
tag late: foe.agent	-9 3 -6 -6 1
tag late: foe.from	26 -5 -14 -14 -10
tag late: foe.of	-1 -12 -7 -6 -6
tag late: foe.to	-6 -9 -4 9 5
tag late: noun.body	3 -10 9 1 -12
tag late: noun.branch	-2 -5 15 -9 1
tag late: noun.child	-6 12 0 -17 -8
tag late: noun.civilian	13 9 -7 -17 -6
tag late: noun.exchange	1 4 -5 -15 -7
tag late: noun.family	1 -7 -7 9 -9
tag late: noun.foreigner	13 -21 -20 -9 16
tag late: noun.man	-23 -5 12 4 -9
tag late: noun.military	3 -2 -9 0 -3
tag late: noun.other	-4 -4 9 -2 -6
tag late: noun.soldier	-2 -3 -26 2 14
tag late: noun.woman	3 -5 -11 10 -14
tag late: own.agent	-6 -4 -2 5 -12
tag late: own.from	14 10 -15 10 -32
tag late: own.of	-3 -6 -7 3 9
tag late: own.to	-27 -4 5 -6 8
tag late: qualifier.at_least	-10 24 -9 -8 -36
tag late: qualifier.at_most	-1 0 -15 0 5
tag late: qualifier.more_than	8 -5 -9 -1 -15
tag late: ru.agent	4 5 -10 -8 1
tag late: ru.from	8 1 -11 3 -18
tag late: ru.of	9 2 -7 4 -11
tag late: ru.to	-1 -4 4 -15 2
tag late: ua.agent	-9 3 -11 0 -3
tag late: ua.from	-12 16 -2 7 -9
tag late: ua.of	4 -2 -8 0 -4
tag late: ua.to	1 -20 -7 -3 9
tag late: verb.bring	0 1 -4 1 -8
tag late: verb.come	12 -10 -13 1 -5
tag late: verb.future	-10 12 -12 9 -1
tag late: verb.get	5 -12 -12 -6 5
tag late: verb.give	14 -5 -20 -4 -2
tag late: verb.held_exchange	7 -2 -15 -9 -10
tag late: verb.managed	10 4 -8 -3 -10
tag late: verb.noun	-13 5 -5 -1 11
tag late: verb.other	-22 -16 10 3 15
tag late: verb.swap	19 8 -25 8 -1
tag late: verb.will	-4 3 -6 -8 -1
tag late: view.ru	25 -5 -4 3 -21
tag late: view.ua	22 -14 -8 -12 -15
tag late: voice.ua	4 -4 -13 2 -12
verb cumulative bring done	-12 3 -6 13 0
verb cumulative bring not done	14 -5 -9 -15 -2
verb cumulative come done	-10 -3 4 0 15
verb cumulative get done	-2 -8 -5 14 -16
verb cumulative give done	-13 -12 10 14 -15
verb cumulative held_exchange done	-20 15 -5 -13 45
verb cumulative home done	-7 -4 -12 10 -24
verb cumulative list done	-25 23 -10 26 -9
verb cumulative swap done	-1 -14 13 2 -21
verb dropped bring done	-4 -11 -17 -3 11
verb dropped bring not done	-10 -13 6 -32 14
verb dropped come done	-4 -15 -16 2 1
verb dropped get done	-12 13 -23 -20 24
verb dropped give done	-7 3 -24 2 7
verb dropped held_exchange done	-31 -16 0 28 -2
verb dropped home done	-4 -10 -14 -27 37
verb dropped swap done	-28 -17 -11 24 22
verb figure bring done	19 -2 -3 -8 -8
verb figure come done	12 -5 -1 -10 -6
verb figure get done	13 -7 -4 -8 -1
verb figure give done	17 -1 -4 -5 -3
verb figure held_exchange done	34 -14 -11 -6 -16
verb figure list done	0 -6 5 -9 -1
verb figure swap done	23 3 -6 -7 -15
verb held bring not done	0 14 0 -13 -1
verb outside bring done	13 -5 -12 -2 -1
verb outside come done	10 0 -8 -1 -4
verb part bring done	-16 4 -12 2 7
verb part come done	-4 -4 8 -28 17
verb part get done	-7 -1 30 -9 -17
verb part give done	11 0 -2 -2 -8
verb part held_exchange done	17 -14 -3 -1 -4
verb part home done	2 7 -14 19 -24
verb part list done	27 -2 -22 -2 -3
verb part swap done	-24 7 13 -3 5
verb planned bring done	-15 15 1 -1 -5
verb planned bring not done	-22 18 -6 0 -9
verb planned come done	15 -6 -14 -5 -3
verb planned give done	-22 -13 -8 -13 24
verb planned held_exchange done	35 -34 6 -3 -13
verb planned held_exchange not done	-21 -33 19 -8 32
verb planned home done	8 -4 -2 0 -1
verb planned home not done	-6 10 -1 -2 -2
verb planned swap done	-18 -1 16 -8 -17
verb recap bring done	-28 -14 9 12 -10
verb recap bring not done	15 -5 -14 -10 0
verb recap come done	-9 -13 9 -11 -2
verb recap get done	7 -7 13 -16 0
verb recap give done	-17 -19 -6 -8 27
verb recap held_exchange done	-3 7 27 -2 -28
verb recap home done	-10 2 1 -9 37
verb recap swap done	4 -15 -4 16 -15
word word: a	-14 0 5 -2 -2
word word: abduct	-8 -28 -5 -38 61
word word: abdull	-24 -16 10 -6 -3
word word: able	-21 -17 24 -9 0
word word: about	-27 11 -11 6 3
word word: abroad	-17 -2 -5 14 12
word word: abu	-3 18 -11 -9 10
word word: academ	-11 -15 -1 15 -5
word word: accept	-15 7 -13 18 -28
word word: access	-20 -29 -37 26 -1
word word: accomp	20 -23 -15 -5 16
word word: accord	33 -20 -11 19 -11
word word: accoun	-22 -7 -19 14 -6
word word: accuse	-26 49 -30 -36 -16
word word: across	9 -19 -14 -2 15
word word: acted	21 -2 0 -14 -1
word word: acting	16 -13 -2 -8 -1
word word: action	0 0 -17 -13 18
word word: activi	8 -3 -4 -1 -4
word word: added	-18 3 -11 22 -20
word word: adding	-7 -4 -2 9 -7
word word: additi	-13 15 -3 -10 -9
word word: addres	-19 -14 -15 16 7
word word: advanc	-14 -9 -3 -3 8
word word: advise	-29 -32 -12 -23 36
word word: aerial	-6 -1 -3 -8 17
word word: aerosp	21 -6 -16 -15 -23
word word: affair	1 14 -11 -24 1
word word: affirm	-26 25 0 -2 4
word word: afp	-28 18 12 -16 22
word word: after	-35 -5 23 -21 -9
word word: aftern	17 -7 2 -1 -20
word word: afu	17 -6 -3 -6 -1
word word: again	-21 -10 -18 -2 27
word word: agains	-15 -26 -10 -19 21
word word: aged	23 20 -15 -17 -15
word word: agenci	-11 -1 -1 20 -8
word word: agency	-16 -14 -4 19 -12
word word: agenda	-6 44 -11 0 -40
word word: ago	-4 -10 -12 -17 29
word word: agree	-11 45 -2 -2 -35
word word: agreed	-19 28 -10 -32 10
word word: agreem	20 -3 -16 -20 1
word word: ahead	31 11 -14 -15 -6
word word: aid	-1 -14 -11 -15 17
word word: aide	38 -7 -16 -21 5
word word: air	-7 1 -15 10 11
word word: aircra	14 -12 -16 -6 1
word word: airpla	-10 0 -4 -3 14
word word: airpor	-25 12 -14 -4 10
word word: al	4 -17 25 -27 -22
word word: alexan	19 13 -21 -6 -9
word word: alike	12 -4 -5 -27 17
word word: alive	18 -16 29 -2 -18
word word: all	-13 6 -3 -26 13
word word: all-fo	-16 30 -14 -14 -20
word word: allow	-11 -16 -5 14 29
word word: allowe	-13 0 0 -1 13
word word: almost	15 -4 -8 -12 -10
word word: alone	-20 -18 20 13 24
word word: along	-11 0 3 8 -14
word word: alread	-16 -1 24 -12 -15
word word: also	24 -9 -33 -4 28
word word: altoge	-9 -1 -9 11 -7
word word: always	-27 -10 -23 -24 35
word word: am	-1 -1 -35 -35 18
word word: ambass	14 -23 -8 2 -8
word word: ambula	9 -16 8 -27 3
word word: americ	-1 -21 -16 -12 31
word word: ammuni	-3 -1 -4 -9 17
word word: among	10 -20 2 -3 10
word word: amputa	18 -7 -3 -4 -5
word word: an	-16 25 -11 -10 -3
word word: and	-4 -11 -4 0 9
word word: andrew	-20 -1 -6 -3 22
word word: andriy	33 -3 -17 -11 -19
word word: ankara	-26 -23 21 1 22
word word: announ	27 -20 -11 -15 -4
word word: anothe	22 -6 -25 -25 6
word word: answer	5 27 -14 -17 -24
word word: anthem	-9 -7 49 -7 -47
word word: any	45 -27 -1 4 -31
word word: anyone	14 -11 -18 -5 9
word word: apiece	36 -25 -14 -2 -29
word word: apple	2 -7 33 -10 -32
word word: apprec	-7 -19 -13 -7 49
word word: april	10 3 -24 -14 -2
word word: arab	4 -9 -5 -4 2
word word: arabia	-24 -23 12 -12 6
word word: are	-8 4 -4 6 -11
word word: area	-28 40 -19 -8 -16
word word: areas	-4 -11 -4 -17 10
word word: armed	39 -7 -9 -8 -12
word word: armeni	-14 -15 -18 14 17
word word: armour	-19 -21 -11 -10 34
word word: arms	-20 -5 -9 -1 28
word word: army	-29 -12 -23 -1 21
word word: around	11 8 -22 14 -33
word word: arrang	15 -6 4 -3 -9
word word: arrive	-28 8 9 -20 25
word word: artill	-18 -6 -2 -8 28
word word: artur	-20 -1 -5 31 -7
word word: as	8 -17 -5 5 -7
word word: ask	-15 -7 -13 28 -22
word word: asked	-37 29 13 15 -62
word word: asking	21 -23 16 -16 20
word word: assass	-20 -1 -6 -4 22
word word: assaul	-12 -18 -2 -1 29
word word: assemb	-17 -6 -6 20 15
word word: assets	19 3 -8 -17 -10
word word: assist	-1 2 -5 8 -12
word word: at	-36 -11 3 12 3
word word: attack	-45 -29 -2 -28 26
word word: attemp	-16 14 -17 2 4
word word: attend	-31 -18 -17 -19 29
word word: attent	17 -17 -13 2 12
word word: aug	-16 -4 -8 19 -17
word word: august	-21 -9 -35 -21 42
word word: author	0 -1 -9 -3 12
word word: autumn	-19 20 -22 -8 17
word word: aviati	16 -6 -3 -8 -15
word word: awards	-45 -3 -15 -9 51
word word: axios	-11 9 -13 -9 19
word word: azerba	-14 -13 -2 -4 17
word word: azov	1 -6 -25 -24 15
word word: azovst	13 -28 12 -21 -19
word word: back	19 -21 -8 5 -19
word word: badly	19 9 -3 -13 -21
word word: bakhmu	25 -6 -21 -16 -8
word word: bank	-26 -21 -30 -19 26
word word: barrac	-25 -15 -11 -8 33
word word: bars	25 -2 -19 -13 -15
word word: basket	-9 -11 28 -15 0
word word: battle	-22 0 -5 -22 30
word word: be	-26 20 9 -3 -4
word word: beatin	-19 -14 -7 -10 14
word word: becaus	-13 28 -7 -14 4
word word: become	1 -15 -1 0 15
word word: beds	-13 -16 -15 16 13
word word: been	-11 14 -13 -8 7
word word: before	-37 15 17 -35 2
word word: began	14 -8 -19 -7 -11
word word: begin	3 31 -17 -8 -12
word word: beginn	0 20 -12 8 -20
word word: behind	14 -28 -29 8 9
word word: being	-10 0 -11 19 -14
word word: belaru	18 -9 -27 -8 -9
word word: belgor	1 10 -20 -13 2
word word: believ	-13 22 22 -27 -33
word word: belong	34 -12 9 -15 -12
word word: berlin	-14 -23 -14 -2 28
word word: betwee	-1 -6 -8 -1 5
word word: big	-16 40 12 -24 -6
word word: bigger	-22 19 -5 17 -17
word word: bigges	25 -11 -12 -19 0
word word: bilate	-1 -21 -26 -7 29
word word: billio	13 17 -28 -21 -5
word word: bin	-25 -18 26 7 -2
word word: black	-19 -3 -2 14 -11
word word: board	-20 -14 36 15 -42
word word: boardi	-42 -5 19 -8 6
word word: bodies	3 -2 8 -10 -17
word word: body	-20 -17 25 -7 -15
word word: bombs	-1 -25 -8 -18 33
word word: border	-11 -10 -17 -11 19
word word: born	-6 -4 -21 -7 15
word word: both	15 1 -20 -8 -19
word word: bout	-7 -9 -13 0 25
word word: boys	3 1 -1 -21 -34
word word: bread	9 0 2 -9 -17
word word: breaki	43 -26 -15 -23 -10
word word: bridge	-15 -7 -16 13 5
word word: briefe	-27 10 -16 40 -17
word word: briefi	-8 -2 -11 13 -10
word word: brigad	-17 -15 -21 -30 44
word word: bring	-9 -6 -30 15 -11
word word: bringi	44 -29 -8 -19 -6
word word: brings	39 -7 -10 -15 -21
word word: britis	-16 -5 37 14 -33
word word: briton	-17 -13 34 -5 13
word word: brittn	-11 -8 -21 0 36
word word: broker	47 -33 -18 -21 -22
word word: brothe	14 -6 18 -12 -17
word word: brough	-10 -1 -16 18 -24
word word: brusse	-4 10 -21 18 -8
word word: budano	-12 66 -10 -1 -52
word word: budape	-35 -41 39 -26 -35
word word: bulgar	-24 -2 -3 -6 33
word word: buried	28 -3 -16 -3 12
word word: burns	14 -19 -6 -4 14
word word: bus	-26 -5 35 8 -32
word word: buses	-9 5 15 -17 -2
word word: but	15 22 -20 -39 -8
word word: by	-18 0 7 -2 0
word word: call	-18 -7 7 -7 -11
word word: called	-10 19 -18 13 -7
word word: callin	-41 5 30 -15 -29
word word: calls	-32 7 -16 -19 12
word word: came	-14 4 -3 -9 4
word word: camps	-16 -16 -26 42 -20
word word: can	15 -13 -6 -14 -4
word word: can't	-4 -9 11 -2 -4
word word: canada	-11 -6 -3 -36 12
word word: cannot	-17 -17 -4 -9 18
word word: capita	-11 10 21 -14 9
word word: captiv	3 -16 1 19 -14
word word: captur	7 -16 -20 -4 18
word word: cardin	-12 39 -9 -5 -19
word word: care	-15 11 9 -9 -8
word word: carrie	-6 -20 -1 18 -7
word word: carry	28 -16 -20 -8 -15
word word: carryi	-10 19 -22 -7 27
word word: case	-35 13 33 -13 18
word word: cases	-4 11 -4 -1 -39
word word: cathol	21 -14 4 -13 -17
word word: ceasef	-26 -7 -24 -2 22
word word: celebr	-15 -40 -21 15 20
word word: cent	-16 0 -20 -10 17
word word: centre	-7 -28 18 -11 13
word word: chance	-15 17 -12 -2 -13
word word: change	22 -7 -7 -4 -20
word word: channe	-1 15 -13 -12 -10
word word: charge	-7 -15 -4 -3 27
word word: check	10 -8 -14 -8 21
word word: check-	-59 -28 20 -8 -9
word word: checke	-27 26 -21 -20 18
word word: checkp	30 -14 -25 2 -27
word word: cherni	-19 -3 32 -10 -17
word word: chief	21 -5 -17 -7 -1
word word: child	-20 -25 -20 -4 36
word word: childr	2 5 -30 4 6
word word: chorno	49 -22 -20 -4 -15
word word: christ	-13 31 -18 -18 -21
word word: church	8 -26 18 -15 -19
word word: circum	4 -16 -5 25 -21
word word: citing	26 -2 -5 -17 -4
word word: citize	8 -34 -12 -6 24
word word: city	-7 -17 12 -3 -4
word word: civili	5 3 -19 7 -27
word word: claim	-19 22 -9 -18 21
word word: claime	-13 -3 -12 15 -16
word word: claims	7 -15 -13 -15 24
word word: clear	-5 0 -10 -4 1
word word: clinic	-16 -10 18 -1 -32
word word: clock	-6 -6 -28 11 1
word word: close	-1 0 -23 -2 4
word word: closer	11 -3 -2 -4 -3
word word: cold	-38 -17 -14 -2 52
word word: collea	-23 -4 -31 -6 28
word word: collec	-32 -38 14 -12 20
word word: combat	-15 -3 -1 29 -22
word word: come	12 1 -12 -11 -19
word word: coming	18 12 -6 -14 -25
word word: comman	-16 -28 35 -10 -6
word word: commen	-5 11 -17 3 7
word word: commis	-20 18 -15 23 -16
word word: commit	16 -14 -17 22 -20
word word: commun	-17 -6 -14 -18 11
word word: compan	0 -15 0 0 15
word word: compar	2 8 -10 0 0
word word: compla	-29 -18 -15 3 19
word word: comple	24 9 -5 -22 5
word word: compli	4 24 -1 -25 -2
word word: comrad	-10 -33 -11 -15 53
word word: concer	-28 -6 14 -6 39
word word: conclu	-19 33 -5 -1 -20
word word: condem	-11 -7 -8 -10 35
word word: condit	-15 -29 25 8 -25
word word: condol	-20 -2 -35 -2 48
word word: confer	-25 19 -33 -1 -24
word word: confid	12 0 0 -1 -10
word word: confir	-8 26 -19 -1 -20
word word: confli	26 -11 -10 2 -17
word word: congra	-26 -16 16 -15 1
word word: conscr	27 -2 15 -3 -24
word word: constr	14 -5 -13 -17 -27
word word: consul	-11 16 -9 -26 -2
word word: contac	3 11 9 -23 -14
word word: contai	-10 0 15 -13 -7
word word: contin	10 8 1 -36 -25
word word: contro	15 -3 -9 -5 -11
word word: conven	-11 -17 -29 8 13
word word: conver	-12 -16 -15 -1 29
word word: convic	11 -5 -8 -1 2
word word: convoy	-27 13 14 -21 13
word word: cooper	-12 -4 -12 -1 -1
word word: coordi	-15 8 -15 -7 14
word word: corpse	-10 -1 -2 -2 11
word word: corres	-47 -14 45 10 -48
word word: could	-18 -2 19 -27 -23
word word: counci	-14 -18 -28 12 26
word word: count	14 27 -9 -20 -17
word word: counte	-23 -20 -25 16 18
word word: counti	-2 10 -4 -1 -5
word word: countr	25 -50 8 8 -2
word word: counts	-2 -5 -8 17 -15
word word: course	3 -22 17 -7 10
word word: court	-17 -15 -10 -6 30
word word: courts	20 -6 -2 -3 -9
word word: covere	-10 -7 17 -12 2
word word: covers	-28 -29 -24 -19 37
word word: crash	-2 -14 -39 -6 15
word word: crashe	20 15 -23 -1 -10
word word: credit	17 -12 -8 -1 -13
word word: crew	-26 -7 -18 -7 35
word word: crews	-20 -23 -28 -25 40
word word: crimea	34 -25 -26 -27 16
word word: crisis	-2 -13 -11 9 4
word word: cross	-21 -14 -9 7 18
word word: crosse	20 -11 18 -8 -37
word word: crossi	24 -8 -10 -12 -22
word word: crowd	-15 -12 -3 -15 16
word word: crowds	2 -28 -28 -5 38
word word: crown	-32 -19 39 -2 8
word word: curren	-11 -13 -5 14 -5
word word: danger	18 -12 -12 -24 12
word word: data	-42 -25 -10 50 2
word word: date	-15 28 -28 -1 -5
word word: dates	-2 21 -19 -10 9
word word: daught	16 0 -3 -13 -15
word word: day	12 -15 -1 -29 10
word word: days	1 -29 13 -19 -6
word word: de-esc	27 -10 0 -18 0
word word: dead	9 7 4 -22 -17
word word: deal	23 -24 -25 -17 -2
word word: dealer	-7 -6 -14 0 24
word word: death	-17 32 15 0 -34
word word: decemb	-6 2 -11 -3 2
word word: decisi	-9 -10 -16 -4 37
word word: declin	-37 19 -5 28 -4
word word: decora	-6 -2 -12 -2 16
word word: defenc	-21 -7 -8 -10 24
word word: defend	23 -15 -6 -20 17
word word: defens	16 -6 -21 -19 15
word word: delega	-20 45 -13 -31 -30
word word: delive	5 -14 -24 -23 32
word word: demand	10 -25 -13 6 24
word word: denied	-33 37 15 -16 -21
word word: denies	-1 9 -8 8 -9
word word: denis	11 -1 -2 -8 0
word word: denmar	0 13 -13 -2 0
word word: deploy	-14 14 -3 -4 -6
word word: deport	-28 1 -17 25 4
word word: deputy	-21 17 -25 23 -22
word word: descri	-18 -14 -19 20 6
word word: destro	-12 -2 -16 -18 20
word word: detail	-8 36 -4 -9 -29
word word: detain	-26 11 -16 -3 10
word word: detent	-19 -18 -19 28 2
word word: determ	-27 -21 -17 -17 47
word word: develo	-6 -11 -20 -13 17
word word: dhabi	-3 18 -11 -9 10
word word: dialog	1 -23 -17 4 2
word word: did	-13 22 -4 -5 -23
word word: died	-18 -4 -26 -9 26
word word: differ	8 -3 14 3 -17
word word: diffic	39 11 -23 -5 -27
word word: diplom	-10 -12 12 -9 -24
word word: direct	33 -4 -6 -18 -7
word word: disclo	13 5 -13 -2 -20
word word: discus	-10 9 -40 5 20
word word: displa	-13 14 -15 -10 6
word word: distri	-69 -5 15 -26 5
word word: dmytro	-24 -17 29 0 -23
word word: dna	2 -10 4 -4 -2
word word: dnipro	-1 -6 32 -1 -31
word word: do	9 -17 -14 17 -32
word word: dobros	-20 -1 -5 31 -7
word word: doctor	-22 -13 29 -18 1
word word: docume	-13 13 -10 -24 8
word word: does	-23 -1 -1 10 11
word word: dog	-16 -7 -1 -8 5
word word: doha	-19 12 -2 3 3
word word: dollar	-16 -40 -23 -2 33
word word: don't	21 -27 10 -20 -27
word word: donald	-4 20 -8 -1 -18
word word: donbas	-5 -14 0 -22 38
word word: done	4 -18 -17 -19 17
word word: donets	28 6 -25 -11 -13
word word: down	-12 12 -31 -11 22
word word: dozens	-5 -17 -16 13 25
word word: draped	-3 -1 30 -15 -6
word word: driven	-1 -7 20 -4 -17
word word: driver	-15 3 24 -2 -26
word word: drone	-5 3 32 -11 -9
word word: drones	-6 -3 -29 -14 33
word word: due	1 20 -14 -12 -13
word word: duma	-1 16 -9 -2 -7
word word: during	-13 -30 31 -19 -14
word word: duty	-5 -1 -5 -2 12
word word: dzhely	26 -2 -27 -14 -10
word word: e	30 -9 -22 -24 18
word word: each	-6 -8 -8 -6 6
word word: earlie	7 -16 18 -22 -13
word word: early	-21 15 7 -4 10
word word: easing	-14 -3 -21 20 -10
word word: east-w	-9 0 0 0 9
word word: easter	10 -8 22 -24 -36
word word: econom	-8 26 -3 -12 -5
word word: effect	-6 4 -13 14 -5
word word: effort	9 -9 1 -22 8
word word: egypt	-23 -28 -12 -4 37
word word: eight	-26 -21 -16 -9 38
word word: eighte	-8 -5 -9 -19 32
word word: eighth	19 -4 -3 -5 -14
word word: eighty	21 -30 -14 -14 21
word word: either	19 15 -7 -19 -2
word word: eldest	16 -14 -14 -6 -14
word word: electr	-18 -4 -18 -22 25
word word: eleven	2 3 7 -33 -31
word word: elimin	0 -18 -1 -17 21
word word: embass	2 -16 -27 -8 5
word word: emerge	12 -4 -15 -16 1
word word: emirat	14 -8 -7 -1 -8
word word: end	-15 16 14 2 -16
word word: ended	28 1 -12 -17 -7
word word: ending	-1 -3 19 -12 -21
word word: enemy	9 -1 -15 -5 8
word word: energy	-33 -9 1 -33 36
word word: enforc	-25 19 -14 -12 -6
word word: engage	14 -14 -16 -5 16
word word: engine	-28 -5 -13 -9 38
word word: englis	8 -6 -23 -23 28
word word: enough	-36 19 0 -28 23
word word: envoy	-8 7 -6 21 -17
word word: envoys	16 -18 28 -8 -22
word word: equal	15 -1 -3 -4 -8
word word: equipm	-43 -23 -25 -15 45
word word: erdoga	1 16 -3 -1 -16
word word: erdoğa	-22 -9 31 -25 -29
word word: establ	-21 -16 15 -23 21
word word: estima	-20 25 -8 3 -28
word word: eu	-13 12 -6 -28 6
word word: europe	-15 25 -15 -23 2
word word: evacua	-10 -30 -14 -16 35
word word: evacue	15 -3 -7 -21 13
word word: evan	-30 -7 -6 -4 37
word word: eve	26 -6 -8 -3 -12
word word: even	0 14 -10 22 -33
word word: evenin	-14 -23 31 -25 -18
word word: event	-24 -9 -16 11 19
word word: ever	15 -1 -9 0 -13
word word: every	0 -14 -19 -11 17
word word: everyb	-14 0 14 -4 -6
word word: everyo	-12 -2 0 -2 2
word word: everyt	-12 2 -10 17 -6
word word: exactl	15 -5 0 -14 -2
word word: examin	9 -2 6 -4 -23
word word: exceed	-9 -1 -4 -4 15
word word: exchan	-10 18 -14 -8 -11
word word: execut	-40 -14 33 -13 31
word word: expect	-1 45 -6 -3 -38
word word: experi	-21 -5 -15 -11 31
word word: expert	-12 1 -14 -22 26
word word: expres	-14 -5 0 -34 10
word word: extend	18 -17 -6 -7 1
word word: faced	27 -14 -5 -2 -9
word word: faces	-31 -2 30 16 -12
word word: facili	11 -4 -10 -22 1
word word: facts	-19 -20 -12 26 7
word word: fair	15 27 -3 -15 -18
word word: fake	-25 54 -26 -6 -24
word word: fallen	-6 -9 -3 -1 4
word word: famili	15 -13 10 -20 -21
word word: family	-4 6 0 5 -12
word word: far	-11 1 -17 12 -5
word word: father	10 -13 14 -10 -14
word word: feb	2 -13 -8 0 -17
word word: februa	-9 5 -10 8 -10
word word: federa	1 14 -10 -38 -1
word word: fell	-35 -17 11 -18 23
word word: fellow	4 0 14 -35 -25
word word: few	29 -1 -21 -7 -7
word word: field	-10 -15 -32 27 16
word word: fiftee	13 -7 -20 -1 10
word word: fifth	25 -2 -6 -17 0
word word: fifty	36 -28 -28 -7 -11
word word: fifty-	15 -1 -4 -8 -3
word word: fight	-15 -18 -17 -22 28
word word: fighte	11 11 -10 -23 -15
word word: fighti	-3 -22 15 -4 11
word word: figure	-30 -31 -24 45 -30
word word: file	0 -3 19 -12 -21
word word: files	-2 -10 -13 -6 18
word word: final	-22 -7 7 -1 26
word word: finall	-20 -7 26 -4 -12
word word: fire	-26 -5 -3 -5 36
word word: first	4 2 23 -14 -35
word word: five	13 -33 22 0 -23
word word: fixed	-14 35 -3 -5 -34
word word: flags	-23 -7 35 -15 -8
word word: fleet	-1 0 -25 0 26
word word: flew	-23 -23 -14 -5 44
word word: flight	-25 -7 35 -18 -15
word word: flown	-7 -4 15 -3 -15
word word: follow	7 -9 19 -13 -18
word word: food	-38 -28 -10 32 30
word word: footag	-42 -6 33 -6 -17
word word: for	-5 6 -5 -13 8
word word: force	-10 -10 13 -6 0
word word: forces	29 -7 -8 -14 -7
word word: foreig	-16 -2 -3 -13 -1
word word: forens	-3 -15 28 -12 -6
word word: forgot	9 14 27 -13 -18
word word: format	15 -9 -3 -9 5
word word: former	-23 -38 21 15 -12
word word: formul	15 0 -8 -15 -3
word word: forty	-36 1 -11 -36 61
word word: forty-	12 -1 -6 -1 -4
word word: forum	-8 -5 -5 35 -19
word word: fought	39 -3 -24 -21 -13
word word: found	-22 -26 4 -24 29
word word: four	9 -9 18 -22 -12
word word: fourte	2 -5 32 -7 -25
word word: fourth	35 -7 21 -17 -36
word word: france	-11 17 -16 -6 -4
word word: free	30 6 -25 -27 -2
word word: freeaz	20 -6 -6 -9 -4
word word: freed	6 -14 24 -14 -27
word word: freedo	-18 -14 19 -10 -5
word word: frees	1 -7 -14 -11 7
word word: fresh	28 -12 -16 -3 -2
word word: friday	10 -12 17 -34 -18
word word: friend	40 -4 -13 -26 -22
word word: from	-5 -11 0 2 0
word word: front	-9 -32 -16 -38 34
word word: frozen	19 4 -7 -4 -15
word word: fruit	23 -22 -23 16 -19
word word: full	-25 -24 -3 13 3
word word: full-s	-4 -24 -9 14 -9
word word: fully	-18 0 -4 -8 29
word word: fund	-24 -13 -24 -27 38
word word: furthe	33 -26 -16 -31 32
word word: future	-21 15 -8 -6 -11
word word: gas	-6 -9 -13 -2 19
word word: gather	-14 -4 -28 -16 19
word word: gave	-10 15 -18 4 15
word word: gaza	-23 -21 -12 35 16
word word: genera	-19 -14 1 15 30
word word: geneva	4 -17 -33 5 -3
word word: georgi	13 -3 -3 -19 12
word word: german	-23 1 -22 -8 31
word word: gershk	-30 -7 -6 -4 37
word word: gestur	9 46 -22 -4 -36
word word: get	0 -4 -11 19 -22
word word: gets	-7 -3 -11 -8 11
word word: gettin	22 -19 -6 -16 12
word word: given	-16 10 15 0 -29
word word: gives	8 -23 -16 -33 39
word word: glad	-35 -12 -24 11 35
word word: go	4 26 -16 -23 -28
word word: goal	-19 6 -17 -29 13
word word: goes	-8 -10 -28 1 20
word word: going	-2 11 4 -3 -9
word word: gone	15 -19 19 -13 -23
word word: good	1 -13 7 9 -13
word word: got	58 -8 -11 -28 -11
word word: govern	23 -40 21 -5 -22
word word: grain	-17 -9 13 -30 23
word word: gratef	-2 -7 -3 -29 10
word word: gratit	-15 -1 21 -16 -14
word word: gravel	9 5 -20 -19 -19
word word: great	-30 19 16 -21 -7
word word: greek	21 -14 3 -14 -14
word word: grew	-23 -7 -27 -11 54
word word: griner	-11 -8 -21 0 36
word word: group	12 -4 -23 -20 34
word word: groups	-18 -20 -12 27 25
word word: guaran	-16 32 -7 -16 -22
word word: guard	20 -2 4 -5 -11
word word: guards	27 -1 5 -7 -24
word word: guests	-17 -3 -3 -1 21
word word: guided	-1 -25 -8 -18 33
word word: guys	3 -13 26 -18 -9
word word: h	-1 -21 -33 -13 48
word word: had	36 -16 -5 -28 -7
word word: half	29 -23 -6 6 -28
word word: hamas	-26 -18 -14 -8 31
word word: hand	-6 33 -2 -10 -20
word word: handed	22 -25 -9 -12 5
word word: handov	-12 21 -19 -5 8
word word: hands	2 14 -41 -10 -3
word word: happen	29 -16 -9 -16 -1
word word: happy	-14 -16 -16 -21 27
word word: hard	14 -3 -19 -9 -7
word word: has	-21 36 -16 12 -14
word word: have	-10 -8 -4 3 -7
word word: having	-23 29 -14 -19 -20
word word: he	-37 4 22 -13 -13
word word: head	13 8 -22 -4 -8
word word: headqu	-2 -15 -22 2 11
word word: heads	-1 -25 -2 -5 34
word word: hear	-17 -1 18 -8 -16
word word: heard	-41 25 28 -4 -17
word word: hearin	-5 -2 -7 16 -7
word word: held	-12 -12 -21 14 13
word word: helico	-10 -3 -4 -9 22
word word: help	15 -13 -16 -11 -1
word word: helped	35 -15 -5 -6 -11
word word: helpin	26 -14 -6 -5 -2
word word: helps	27 3 -2 -20 -9
word word: her	-16 -20 11 -1 9
word word: here	-18 -22 11 17 -19
word word: heroes	-14 -2 1 -9 22
word word: high-p	-5 0 -2 -8 16
word word: higher	-16 -19 -18 5 44
word word: highne	-27 -13 9 11 11
word word: him	-26 -28 17 -11 1
word word: himars	12 -5 -1 -9 2
word word: his	-41 -36 17 2 7
word word: hit	-16 -8 -14 -22 51
word word: hold	-19 20 -4 -28 12
word word: holdin	-26 -23 1 45 -26
word word: holds	-5 -14 -7 15 2
word word: holida	24 17 -21 -22 -16
word word: holy	7 22 -7 22 -32
word word: home	-20 -19 3 5 8
word word: homela	19 0 -10 -10 -8
word word: homes	-25 -6 -7 23 9
word word: honour	-30 -10 -19 -19 35
word word: hope	-33 24 -19 2 16
word word: hoped	-3 19 -2 -5 -12
word word: hopes	-13 9 -18 -12 2
word word: hospit	-13 -20 27 -15 -3
word word: host	-17 -11 -30 -1 23
word word: hostag	-26 -9 -9 6 25
word word: hosted	-14 24 -16 -18 16
word word: hotlin	3 -18 -13 18 15
word word: hour	11 -8 -13 18 -29
word word: hours	-1 -13 -11 -27 25
word word: househ	-14 0 -5 -26 31
word word: how	0 -26 9 13 -25
word word: hryvni	-11 -33 -22 -18 35
word word: hug	7 -3 -15 -3 4
word word: hugged	-13 -28 10 7 -4
word word: human	-10 4 -19 -23 26
word word: humani	-5 -11 -22 15 3
word word: hundre	37 8 -22 3 -46
word word: hungar	-25 -30 14 -11 -5
word word: hurt	10 -5 -18 -10 15
word word: husban	-11 -6 -2 -4 10
word word: i	-27 -5 13 -5 15
word word: i'm	13 15 16 -29 -40
word word: icrc	14 -36 -24 -13 48
word word: idea	-13 19 -24 -15 -7
word word: identi	-7 -13 30 -10 -20
word word: if	-72 -31 7 -32 43
word word: ill	22 -16 5 -13 -32
word word: illega	-2 -9 -2 40 -31
word word: illnes	8 0 -4 -1 -3
word word: immedi	10 8 -15 -12 14
word word: impact	-11 -1 -14 14 -10
word word: import	-34 6 -23 -34 29
word word: in	-12 -9 -5 8 12
word word: includ	-7 -2 -21 -16 27
word word: incurs	19 -1 -12 -1 -10
word word: indefi	-27 33 -13 -7 -18
word word: indepe	-2 11 3 -9 -10
word word: india	-7 -1 -15 -2 16
word word: indust	-17 -9 -14 -5 20
word word: inform	12 -27 -4 15 0
word word: initia	-2 -27 -12 11 10
word word: injure	-14 -1 -3 -3 15
word word: injuri	11 -1 -7 -1 -2
word word: inside	-2 2 -14 9 -5
word word: inspec	-23 -20 -15 -15 19
word word: instit	-42 -22 -29 6 58
word word: intell	-47 -6 -19 37 11
word word: interc	-14 -8 -7 -4 16
word word: intere	17 2 -16 -17 14
word word: interf	-14 -1 -4 22 -2
word word: interi	-23 -5 32 -28 -14
word word: interm	14 -13 -8 3 0
word word: intern	-10 -6 -34 0 17
word word: interv	-11 -8 -22 25 -4
word word: into	14 -6 30 -14 -39
word word: invade	14 -1 -1 -11 0
word word: invasi	15 -6 -6 6 -14
word word: invest	8 -15 -30 2 14
word word: involv	13 12 -10 -15 0
word word: iryna	-13 -11 -4 17 -19
word word: is	-13 29 -12 -7 -20
word word: island	30 -6 -14 -16 -4
word word: israel	-28 -5 -14 -13 23
word word: istanb	10 12 0 -21 -53
word word: it	-12 10 -11 -6 2
word word: its	46 -21 -18 -26 -6
word word: ivan	-10 -14 25 0 -27
word word: jailed	-15 -16 -19 -1 30
word word: jails	15 -8 -14 -14 -1
word word: jan	-15 9 -10 19 -21
word word: januar	11 -1 -25 0 -1
word word: jeddah	-28 -18 -11 -16 30
word word: join	15 -5 -10 -10 -14
word word: joined	24 -18 -3 2 15
word word: joint	-40 3 -12 18 35
word word: journa	-2 -35 6 -10 17
word word: journe	19 8 -3 -15 -13
word word: july	-11 -10 6 9 -17
word word: june	10 6 19 18 -33
word word: just	23 -4 -1 -12 -4
word word: keep	-10 16 17 -10 -37
word word: keeps	-6 -17 -24 -23 30
word word: kept	-7 -16 -11 8 2
word word: key	-27 -18 -14 16 -8
word word: kharki	24 14 -25 -4 -16
word word: khater	20 -22 -13 -8 -16
word word: kherso	27 -25 -5 -9 -18
word word: khyliu	10 -1 14 -1 -15
word word: kids	2 -21 -13 29 -41
word word: kiev	7 2 -17 -7 7
word word: kiev-c	23 -7 -5 -10 -13
word word: killed	0 -13 -18 -4 22
word word: killin	15 0 -1 -14 -11
word word: kilos	7 -25 37 -7 -31
word word: kind	13 -5 -27 -6 14
word word: kingdo	-26 -15 -14 -4 21
word word: km	7 -27 -10 -3 -3
word word: know	5 -16 -30 -38 46
word word: known	-1 -6 -3 12 -9
word word: krasik	-20 -1 -6 -3 22
word word: kremli	-24 8 -10 -21 -1
word word: kursk	-2 2 -18 24 -10
word word: kyiv	-9 23 -34 -5 3
word word: laid	-23 -5 -5 -20 38
word word: land	12 -28 16 -21 -9
word word: landed	-32 -9 32 -4 -4
word word: laos	-21 -3 -11 -3 28
word word: laptop	-48 -27 -17 20 22
word word: large	-26 15 -2 15 2
word word: large-	-26 -15 26 -26 -19
word word: larges	18 0 -11 -14 -5
word word: last	6 -4 -10 -4 -13
word word: lasted	19 -26 -17 -17 17
word word: late	-15 -5 12 -15 7
word word: later	-28 -41 10 -13 38
word word: latest	-6 -13 12 -3 -6
word word: latter	13 0 -2 -10 -2
word word: launch	-22 9 -8 15 -10
word word: lavrov	2 -4 -17 -1 11
word word: law	-5 1 -13 13 -11
word word: lawmak	-14 31 -5 14 -30
word word: lawyer	-4 -18 -3 16 -15
word word: lead	7 14 -2 -1 -15
word word: leader	8 6 -28 -17 10
word word: leadin	33 -15 -3 -22 6
word word: learne	23 -10 27 -18 -34
word word: least	-9 21 17 -8 -31
word word: leave	-15 -21 10 20 -30
word word: led	-25 20 15 -21 4
word word: left	-15 -9 -6 -11 22
word word: leg	-23 -4 -15 -7 25
word word: leo	-17 25 -18 -14 7
word word: leopar	-19 -9 -10 -15 29
word word: less	-11 -17 -24 -1 10
word word: let	-9 12 -26 -8 -22
word word: letter	-3 -26 -12 -4 12
word word: libera	-37 -5 -22 1 37
word word: life	15 -5 -3 -5 -1
word word: like	-17 -14 8 15 1
word word: line	18 13 -39 -5 -5
word word: link	-16 -6 17 -1 -14
word word: list	-18 12 -20 2 -2
word word: listed	-22 -3 -7 48 -19
word word: lists	-20 53 -23 -41 -39
word word: lithua	-10 -2 -5 -6 13
word word: lives	16 -16 -20 -10 12
word word: living	-22 -7 -7 -15 34
word word: local	11 0 -5 -5 -2
word word: lolwah	20 -21 13 -7 -19
word word: long	21 -9 -17 -15 8
word word: long-r	-15 -2 -14 3 18
word word: look	22 -30 12 9 -8
word word: losses	-8 -9 -3 -13 29
word word: lost	-20 -9 12 -16 -2
word word: loved	40 -32 -22 -30 19
word word: lubine	-7 -19 -16 14 32
word word: luhans	26 -1 -22 -3 -13
word word: lukash	-9 -5 -14 -2 13
word word: lviv	-36 -32 -11 -6 31
word word: macron	-11 -7 -16 -15 15
word word: made	-21 18 -12 8 -27
word word: mainta	14 4 -11 -4 -14
word word: make	-18 -2 10 12 -11
word word: makes	56 -4 -16 -20 -37
word word: man	-31 27 -4 -14 -4
word word: manage	14 -5 -3 -6 4
word word: many	9 -11 -13 22 -29
word word: march	-1 2 13 -10 -7
word word: margin	-5 10 12 -28 11
word word: marine	-25 -7 10 -15 1
word word: mariup	38 -3 -17 -18 -13
word word: mark	9 15 -8 -14 -6
word word: matteo	-5 31 -7 -4 -19
word word: matter	-13 15 10 -6 -9
word word: may	-13 -55 -6 12 20
word word: mayor	16 -13 10 -15 7
word word: me	-19 -21 5 3 13
word word: meanwh	14 0 -1 -1 -12
word word: measur	26 -5 -11 -5 -9
word word: mechan	-6 -6 -13 25 -27
word word: medals	-31 0 -33 19 -13
word word: media	-12 14 -19 -1 -6
word word: mediat	25 -17 -1 1 -22
word word: medic	-4 -1 14 -1 -14
word word: medica	-5 3 8 -9 -5
word word: medics	-4 -9 -16 -5 9
word word: medins	44 15 -23 -17 -21
word word: medved	-16 18 -14 -10 -12
word word: meet	23 -7 -23 -29 17
word word: meetin	-28 -8 -5 -1 35
word word: member	7 -1 -7 22 -19
word word: memora	-6 -22 -28 17 25
word word: men	-7 -13 28 -3 -22
word word: messag	-4 -8 -24 -1 19
word word: met	-11 -13 -1 -18 7
word word: milita	-9 -1 -32 3 15
word word: millio	-11 -20 -28 -18 25
word word: mine	30 -2 -32 -10 -7
word word: minist	-17 -3 3 12 -14
word word: minors	-16 20 -3 -5 -20
word word: minsk	27 -7 -17 -20 -19
word word: minute	-6 -18 -12 -8 22
word word: missil	-50 1 -13 -17 9
word word: missin	-18 -13 -18 17 10
word word: missio	-12 -14 -17 5 7
word word: mobile	-24 -5 -12 -7 23
word word: mod	-5 -10 28 -17 -12
word word: mofa	-4 8 15 -25 -16
word word: mohame	-15 -7 -29 28 16
word word: mohamm	-21 -2 30 -2 -1
word word: moldov	-1 -6 -21 -6 30
word word: moment	-9 14 12 -11 -22
word word: monday	8 13 16 -30 -21
word word: money	-5 -4 -33 -16 13
word word: monito	-18 -22 -23 0 23
word word: month	-4 -18 2 -5 -13
word word: months	-29 16 18 -19 -14
word word: more	-9 10 -4 19 -35
word word: morgue	-16 -9 26 -20 -6
word word: mornin	-12 12 -17 -11 11
word word: mortal	26 -8 -5 -2 -11
word word: moscow	21 16 -10 -28 -25
word word: moskal	6 10 -29 27 -23
word word: most	20 -24 -8 -8 5
word word: mostly	-13 24 -11 -29 20
word word: mother	13 -18 19 -22 -19
word word: motor	-4 -1 -10 -5 19
word word: moved	-16 5 11 -23 22
word word: mp	-11 15 -2 -3 -2
word word: munich	-14 -13 -26 26 -17
word word: must	-29 -2 -7 7 3
word word: my	-43 -25 7 23 2
word word: mykola	-17 -36 14 -11 -5
word word: nahyan	-26 -1 30 -19 -23
word word: name	17 -13 -5 -24 -12
word word: named	9 4 -1 -8 -6
word word: names	-8 11 4 6 -32
word word: narima	26 -2 -27 -14 -10
word word: nation	9 -13 16 -18 -2
word word: navy	20 -4 -20 -11 11
word word: near	-45 10 12 -30 9
word word: nearly	15 -17 -22 -22 9
word word: necess	16 -1 -6 -2 -8
word word: need	6 -28 10 -8 7
word word: needed	28 -7 2 -13 -21
word word: needs	-29 -10 -5 35 -2
word word: negoti	32 6 -45 -17 -5
word word: neithe	46 -7 -18 -29 -22
word word: neutra	14 -13 -2 -3 1
word word: never	9 -14 -16 17 -1
word word: new	15 13 -15 -17 -38
word word: news	-24 -7 -8 4 22
word word: next	-21 -12 -27 6 18
word word: night	-1 -9 14 -10 6
word word: nine	-17 -4 -21 19 -5
word word: ninety	14 -6 -14 0 -10
word word: ninth	18 -15 -23 -12 -3
word word: no	-36 61 -44 -3 -8
word word: nobody	6 33 -22 -25 -4
word word: none	-34 32 -14 3 -53
word word: noon	-12 13 15 -5 -12
word word: northe	-1 0 -25 0 25
word word: norway	-48 10 -26 -8 4
word word: not	-11 17 -10 0 -16
word word: noted	-4 10 -14 -31 15
word word: nothin	11 0 8 19 -31
word word: novemb	-32 19 9 -17 -1
word word: now	20 2 7 -19 -29
word word: npp	27 -7 -17 -6 -15
word word: nuclea	0 -31 -27 -13 36
word word: number	25 -4 -5 3 -16
word word: nurse	-24 -1 26 -4 17
word word: oblast	1 -1 9 -1 -7
word word: occupa	-14 -1 -4 23 -8
word word: occupi	51 -6 -7 -24 -25
word word: oct	2 -2 -12 0 -17
word word: octobe	-33 15 24 -25 -28
word word: odesa	19 -9 4 -5 -7
word word: off	12 28 4 -7 -40
word word: offere	-15 6 -9 -23 30
word word: office	24 -19 -37 1 -1
word word: offici	-2 15 -13 1 -28
word word: old	-11 -5 -14 -14 21
word word: oldest	20 -7 -18 10 -19
word word: oleh	-20 -11 30 -3 -24
word word: olena	-5 -12 26 -6 -5
word word: oleniv	-17 -34 14 -30 43
word word: ombuds	-49 17 12 3 -7
word word: on	3 -4 18 -13 -2
word word: once	-23 20 -12 4 1
word word: one	-21 -1 20 -8 -8
word word: ones	42 2 -30 -63 15
word word: online	-11 -6 -19 -12 31
word word: only	6 -7 -24 -17 8
word word: open	-38 -4 -3 2 -10
word word: opened	-28 12 26 -10 -5
word word: openin	20 -22 -20 20 -22
word word: operat	-1 -20 -18 -11 30
word word: opport	-6 -11 -16 -5 18
word word: opposi	15 0 -3 -8 -4
word word: or	6 -4 2 14 -22
word word: order	3 -6 14 -5 -8
word word: organi	9 0 -30 -14 9
word word: orthod	10 -11 17 -16 -26
word word: other	7 -11 5 -3 -11
word word: others	19 -1 -6 -4 -10
word word: our	-14 -8 15 5 -8
word word: ours	17 -23 -23 21 -1
word word: out	-19 -32 29 9 -18
word word: outcom	14 0 -9 -2 -14
word word: outsid	7 -6 10 16 -20
word word: over	-7 -23 11 -6 -5
word word: overal	17 -7 -5 10 -16
word word: overni	-13 13 13 -12 5
word word: own	30 -12 6 -1 -21
word word: packag	18 -17 -18 -6 19
word word: paid	29 -5 -34 -5 7
word word: pakist	-7 -4 -24 -2 24
word word: palace	-1 -26 -27 6 2
word word: palest	-24 -22 -13 -14 33
word word: papers	-15 14 25 -10 -12
word word: parcel	-23 -32 0 11 4
word word: parent	14 -10 -12 -12 14
word word: paris	-11 -4 -20 -11 42
word word: parlia	-5 -1 -9 24 -13
word word: part	16 -13 -11 -16 -27
word word: partic	-43 43 -1 -14 14
word word: partie	-6 6 -11 -3 -39
word word: partne	8 -25 -20 6 6
word word: party	24 -12 -16 -4 -21
word word: passed	-24 32 -5 -27 -16
word word: past	0 -14 -4 -14 26
word word: patien	-15 -2 -15 -6 19
word word: patrio	-19 3 -10 -31 18
word word: paul	-25 -9 -5 -3 31
word word: pause	11 8 31 -17 -33
word word: pay	-7 15 -18 -3 -12
word word: paymen	-11 -1 16 -18 -15
word word: peace	0 -1 -26 -31 31
word word: peacef	26 -14 -12 11 -23
word word: people	27 -16 -22 -28 22
word word: per	-13 14 -19 -20 16
word word: percen	-25 -13 -9 10 -2
word word: period	-14 7 -12 15 -19
word word: person	-8 -27 -18 7 20
word word: peters	-18 -16 -3 21 -18
word word: phone	-39 -2 13 19 -21
word word: phones	25 -8 -4 -1 -28
word word: photo	-9 -5 26 -15 -24
word word: photog	-18 -44 15 -7 19
word word: photos	-20 -3 43 0 -24
word word: pictur	14 -1 -13 -16 14
word word: pilots	50 -7 12 -28 -54
word word: place	-23 39 -13 -20 -25
word word: places	21 -1 -6 -15 -18
word word: plan	-25 24 24 -11 -15
word word: plane	-41 -11 17 -11 21
word word: planes	15 -31 -24 -15 37
word word: planne	-16 10 18 -1 -12
word word: plant	-1 -17 -22 -17 12
word word: please	11 -20 17 -11 -17
word word: plus	-5 -12 15 -6 -14
word word: point	-13 -5 -15 11 6
word word: pokrov	-31 3 -21 -3 27
word word: poland	2 -9 -12 -6 16
word word: police	5 -14 -15 -3 15
word word: politi	-10 -7 -13 -11 18
word word: poltav	-15 -18 -11 -33 39
word word: pope	-24 21 -2 -15 -9
word word: port	-31 -2 -15 -4 26
word word: portra	-28 -14 56 -8 -19
word word: ports	-15 -1 -25 -13 21
word word: possib	-7 23 -24 -3 -5
word word: post	-20 25 -4 -4 -25
word word: posted	13 0 13 -15 -13
word word: postpo	-31 45 -17 -10 -33
word word: pow	13 -6 -1 -4 -3
word word: power	-2 -10 -25 -8 29
word word: pows	-18 -6 -4 -5 1
word word: prelim	-13 -27 -11 12 23
word word: prepar	-28 33 -17 -19 -11
word word: presen	-7 -10 -23 -7 29
word word: presid	-11 -10 -5 -35 41
word word: press	12 11 13 -17 -19
word word: pressu	-8 27 -6 4 -20
word word: previo	9 14 -7 -28 -16
word word: priest	22 -15 4 -14 -16
word word: prigoz	23 -1 -18 -8 -9
word word: prime	-16 16 -18 16 -19
word word: prince	-32 -17 38 -4 7
word word: priori	-15 8 -2 11 -1
word word: prison	-5 17 -22 -9 1
word word: privat	4 -9 -7 -12 15
word word: proced	-15 16 -1 -19 -14
word word: proces	-7 10 -16 18 -41
word word: produc	7 13 -3 -1 -18
word word: progra	-21 -23 -8 13 14
word word: progre	-16 14 14 -5 -13
word word: projec	-1 -6 -21 -4 29
word word: promis	-10 16 13 -4 -25
word word: propos	-26 34 -19 -13 -34
word word: protec	-9 -21 17 -15 -1
word word: provid	5 6 -20 -3 -11
word word: psycho	-6 11 -18 -6 2
word word: public	14 18 -28 -28 22
word word: publis	-19 -14 24 21 -28
word word: pushil	11 -1 -2 -8 0
word word: put	11 -13 15 -14 -1
word word: putin	0 9 -16 9 -13
word word: qatar	12 -4 -28 -2 -9
word word: qatari	26 -24 9 -2 -32
word word: questi	-11 17 -21 37 -22
word word: quiet	-45 -15 -1 22 -9
word word: raised	-14 14 -18 -13 14
word word: raises	21 -6 -1 -9 -6
word word: ran	-6 -9 -18 -7 28
word word: ranger	-4 0 -15 -1 16
word word: rank	21 0 -9 -17 -1
word word: ranks	-10 0 -7 -7 17
word word: rbc	15 -1 -2 -2 -10
word word: reache	3 4 -6 -15 9
word word: read	-27 -10 33 -5 -23
word word: readin	-49 -16 -15 -3 24
word word: ready	-10 14 -21 12 -11
word word: rear	-5 -5 -4 -5 15
word word: reason	14 -28 -10 31 8
word word: recall	-5 -17 -2 33 -36
word word: receiv	-2 -14 6 -9 19
word word: recent	33 0 -9 -21 -14
word word: recep	4 -4 18 -12 -22
word word: recogn	-6 0 17 -6 -16
word word: record	-23 -8 -3 46 -10
word word: recove	-28 12 -3 -8 16
word word: red	-12 -15 -19 7 20
word word: reflec	11 -1 0 -2 -10
word word: refrig	-21 12 28 -24 -19
word word: refuge	-12 -4 -7 14 -18
word word: refuse	-19 -17 16 33 0
word word: regime	15 -5 1 -10 -11
word word: region	-10 -17 -5 -6 8
word word: regist	-30 -9 -13 33 -10
word word: rehab	-12 -23 13 -14 -5
word word: rehabi	18 -18 -19 -11 -5
word word: reinte	41 -5 -13 -20 -19
word word: reiter	7 -16 -2 -19 14
word word: reject	-3 14 -4 -4 -4
word word: relati	-14 -14 -4 -11 22
word word: releas	-2 -4 15 2 -19
word word: relief	-19 -7 -5 -10 24
word word: remain	7 -33 -4 28 -3
word word: rememb	-8 -14 13 -10 6
word word: renewa	-9 -19 -45 -8 54
word word: repair	-21 -14 -26 -21 38
word word: repatr	-12 -9 -4 19 -4
word word: repell	-11 -18 -14 -6 31
word word: replie	-19 11 -4 -4 12
word word: reply	-28 6 26 -2 -42
word word: report	-43 6 -9 2 14
word word: repres	-19 -13 -27 19 -29
word word: republ	30 -8 -6 -7 -9
word word: reques	8 -26 -16 14 34
word word: requir	-12 -9 -19 12 4
word word: rescue	14 -2 -23 -7 20
word word: reserv	-30 -21 -19 4 6
word word: reside	-9 -9 0 22 -14
word word: resolv	12 -2 0 0 -12
word word: respec	-2 -6 -4 26 -20
word word: respon	-9 20 -15 -26 6
word word: rest	-12 -39 14 -11 3
word word: result	14 -4 -17 26 -19
word word: resume	1 21 -10 -13 -7
word word: resump	-2 33 -3 -14 -34
word word: return	1 3 -17 -1 -7
word word: reunif	-21 15 -2 17 -48
word word: reunit	4 2 -2 -6 -20
word word: reuter	27 1 -6 -15 -19
word word: review	-35 15 10 24 -53
word word: ria	31 0 0 -30 0
word word: right	7 4 -4 -18 -5
word word: rights	-3 16 -27 -22 -3
word word: risen	14 -7 -4 -3 -6
word word: riyadh	-36 0 31 -2 -25
word word: road	-17 10 23 -15 -17
word word: rocket	-3 -6 -1 -8 15
word word: role	0 0 15 -1 -15
word word: room	-2 -2 10 -5 -9
word word: rose	-16 -18 -21 -11 33
word word: rostov	-14 -1 -8 -8 16
word word: roughl	-2 30 0 -27 0
word word: round	4 18 -36 10 -14
word word: rounds	-22 -4 25 2 -23
word word: row	2 -3 5 -1 -32
word word: rt	-7 -16 -16 35 -23
word word: ru	-14 2 -10 17 -19
word word: rubble	-2 -1 -32 -2 36
word word: runnin	-1 -14 18 -9 -16
word word: runs	-14 -2 -4 -8 5
word word: russia	13 -3 -5 5 -19
word word: rustem	-26 52 -25 -26 -22
word word: s	13 -2 -18 -18 0
word word: safe	7 -20 29 -9 -18
word word: said	-19 1 10 4 -17
word word: sailor	-3 -7 -32 -5 36
word word: salman	-21 -2 30 -2 -1
word word: same	17 -13 -11 19 -39
word word: sancti	-2 -9 -13 -6 25
word word: sapper	-29 -2 -18 -14 27
word word: sapphi	-1 -7 12 -1 -9
word word: sarali	16 0 -3 -10 -3
word word: saturd	12 -9 40 -22 -44
word word: saudi	-28 -11 22 -11 16
word word: save	17 -2 -15 -4 -20
word word: saw	-19 8 11 -1 -14
word word: say	-33 23 25 -12 -25
word word: saying	-10 21 -10 -15 -17
word word: says	-32 2 10 -10 4
word word: sbu	-6 -2 -18 2 7
word word: schedu	-44 27 32 -4 -19
word word: school	-37 -4 4 26 -6
word word: sea	1 -10 -13 9 4
word word: search	-28 -10 -12 16 28
word word: second	24 -5 -5 -18 -21
word word: secret	-32 -38 6 -35 33
word word: sector	-31 -18 -22 -19 36
word word: secure	17 -3 -4 11 -12
word word: securi	-30 8 -26 13 35
word word: see	-21 -6 44 -3 -55
word word: seen	-15 13 33 -14 -27
word word: seized	20 -16 -19 18 -39
word word: sent	-37 -1 -4 27 -15
word word: senten	25 18 -17 -4 -27
word word: separa	1 -11 -18 13 11
word word: septem	-6 -13 25 10 -30
word word: sergea	19 -8 -8 -8 0
word word: sergey	-6 -5 -18 9 12
word word: serhii	-8 -12 28 -5 -28
word word: seriou	5 7 -1 -9 -33
word word: served	6 -1 15 -15 -15
word word: sessio	-16 -16 -37 18 24
word word: set	-28 -16 -16 -11 35
word word: settle	-26 -30 -20 27 5
word word: seven	15 -19 -12 13 -13
word word: sevent	30 9 -13 -18 -16
word word: sever	-5 0 -3 -1 9
word word: severa	-2 -24 -5 -24 5
word word: severe	27 -31 -14 -24 43
word word: share	-17 2 20 -4 -1
word word: she	-50 -33 8 40 4
word word: sheikh	-19 -25 6 10 10
word word: shield	13 0 -8 0 -5
word word: ship	-28 -2 -13 -4 24
word word: shocks	-14 0 -14 -7 15
word word: short	-26 16 7 -24 -33
word word: shot	-3 6 8 -6 -2
word word: should	-10 13 -1 -10 -13
word word: show	1 -4 18 1 -20
word word: showed	20 0 -14 -8 -7
word word: shown	13 -25 -12 -17 22
word word: shows	-3 -20 41 -17 -25
word word: shrapn	18 -7 -2 -4 -6
word word: siblin	19 -2 -5 -8 -4
word word: sick	-28 21 3 23 -38
word word: side	11 29 -17 -26 -29
word word: sideli	-27 -15 -39 29 -28
word word: sides	7 16 -34 -26 -6
word word: signed	-20 -17 -32 3 21
word word: silenc	-31 -16 17 -3 21
word word: simila	14 -1 -1 -2 -12
word word: since	-19 -9 -11 20 2
word word: single	17 1 -14 0 -21
word word: sister	26 -1 -6 -26 -21
word word: sites	-16 -9 -10 17 7
word word: situat	-15 3 -3 -14 16
word word: six	-4 -21 -17 4 20
word word: sixtee	2 -13 -17 -5 6
word word: sixth	-16 0 -22 0 29
word word: sixty-	18 -2 -15 -10 -14
word word: snake	28 -6 -14 -15 -4
word word: so	-10 -6 -5 7 -18
word word: soil	35 -6 -17 -19 -33
word word: soldie	12 -19 -1 -4 -5
word word: solida	-9 -1 -12 -2 22
word word: soluti	16 -1 -8 -1 -7
word word: some	-9 -25 14 -11 3
word word: someon	9 -7 10 -8 -8
word word: someth	-25 -3 -3 -2 30
word word: son	0 -4 31 -17 -25
word word: sons	15 -13 -2 -10 -5
word word: soon	-13 -1 15 -1 -26
word word: source	-19 51 -34 1 -33
word word: spare	12 0 -10 0 -2
word word: spasis	-11 -3 -14 4 14
word word: speak	-56 12 -3 8 -3
word word: speaki	-41 -10 -2 47 -9
word word: speaks	-15 20 -19 -14 -28
word word: specia	-26 11 -10 22 -6
word word: spent	-8 -33 32 -21 -22
word word: spirit	-10 32 14 -15 -19
word word: spoke	-9 -25 18 -30 5
word word: spokes	-27 11 34 -21 -22
word word: spread	-17 24 16 -33 -15
word word: spring	14 -21 -15 -4 24
word word: square	-23 -33 -7 1 10
word word: st	-20 -31 -20 20 14
word word: staff	-1 -20 4 -7 17
word word: stage	39 -20 2 -11 -24
word word: stages	19 -16 -9 19 -38
word word: stand	23 -15 -1 -1 -7
word word: standi	8 15 -15 -7 -1
word word: stands	7 -35 -6 7 10
word word: star	-16 -3 -37 -2 51
word word: start	-23 11 -24 13 -6
word word: starte	-22 -1 -3 24 -18
word word: state	1 -19 -22 22 -10
word word: statem	-25 -22 -16 11 32
word word: states	4 9 -8 -14 4
word word: statio	3 -1 14 -4 -12
word word: stay	-5 1 16 -3 -16
word word: step	-7 8 11 -30 -2
word word: steps	-22 -18 -9 -18 27
word word: still	-35 -21 30 30 -41
word word: stood	-11 2 4 -2 -10
word word: stop	30 -17 -21 -7 -7
word word: stoppe	-3 8 0 -5 0
word word: storie	-30 -1 29 -1 -15
word word: stress	-1 -8 -21 18 -14
word word: strike	-14 -9 -6 -14 18
word word: strong	2 -12 -10 -10 15
word word: struck	46 -20 -22 -29 -3
word word: studen	-15 -15 -15 14 7
word word: succee	-2 1 1 -8 6
word word: succes	28 -6 11 -16 -23
word word: such	25 -24 -25 -41 8
word word: sudan	-29 -12 -5 20 21
word word: sudzha	-5 0 -16 -10 31
word word: suffer	9 -8 14 -1 -14
word word: summit	-27 2 6 -19 0
word word: sumy	5 11 -27 -6 3
word word: sunday	26 -37 19 11 -26
word word: superv	-28 -2 -19 -9 43
word word: suppli	-17 -1 -3 -1 23
word word: suppor	-36 -33 -16 4 45
word word: surgeo	-7 -19 -23 -9 26
word word: surnam	35 -29 -6 -1 -1
word word: surpri	21 -2 -17 -8 -2
word word: surren	-23 -4 -8 -11 39
word word: suspen	-3 -10 -4 -3 13
word word: swap	2 24 -1 -32 -16
word word: swappe	30 -2 -5 -13 -40
word word: swaps	1 -16 -24 25 -2
word word: sweden	4 13 -13 -6 0
word word: switze	-17 4 -16 -5 8
word word: system	-15 13 -11 -6 26
word word: table	-7 20 -20 10 -9
word word: taganr	-15 -11 15 9 -35
word word: take	-5 5 13 -15 -23
word word: taken	-5 18 3 -10 -18
word word: takes	3 -10 -5 8 -8
word word: taking	-20 35 14 -4 -17
word word: talk	-20 -3 19 -10 -13
word word: talked	-1 9 -30 -8 7
word word: talks	7 7 -3 -34 -9
word word: tally	-19 -5 -9 26 -23
word word: tanker	-4 -3 -17 -6 20
word word: tanks	-23 -7 -18 -16 45
word word: target	-15 -1 -13 -5 17
word word: tass	-14 -2 -3 14 -2
word word: tatar	30 -4 -16 -13 -3
word word: tatyan	-8 16 -2 8 -15
word word: tayyip	4 -4 18 -11 -21
word word: tea	-20 -5 25 -16 -17
word word: teache	-37 -15 6 -15 26
word word: team	8 0 -5 -10 -16
word word: teams	-9 11 -8 -1 -1
word word: techni	-3 32 -19 -2 -22
word word: telegr	1 17 -13 -11 -7
word word: teleph	-15 -21 18 -14 20
word word: tells	-16 -16 16 -9 4
word word: tempor	20 -4 -19 -14 17
word word: ten	-29 2 1 15 -20
word word: tenth	8 -3 -12 -7 13
word word: terms	18 -5 -4 -12 2
word word: territ	24 3 -8 -13 -16
word word: thaila	-8 -4 -16 -6 18
word word: than	-25 -6 -22 29 -27
word word: thank	2 3 -15 -19 0
word word: thanke	3 -12 4 18 -21
word word: thankf	15 0 0 -12 -14
word word: thanki	17 -1 -3 -15 -2
word word: thanks	8 -8 19 -16 -23
word word: that	-23 12 -22 6 -4
word word: the	-13 -4 4 -3 15
word word: their	5 -24 5 -5 9
word word: theirs	0 -12 -27 29 7
word word: them	3 -33 14 13 -8
word word: then	7 -26 14 -24 -1
word word: there	-14 31 -45 10 -13
word word: these	20 -8 4 7 -12
word word: they	30 -20 15 -16 -32
word word: thing	-38 4 32 -5 8
word word: third	13 -23 -18 -10 -13
word word: thirte	1 0 -13 -10 21
word word: thirty	-17 -5 -24 24 20
word word: this	21 -25 14 11 -42
word word: those	-7 -7 -6 -19 20
word word: though	-28 20 7 -17 -18
word word: thousa	-40 6 -7 16 4
word word: three	-3 -5 6 -30 2
word word: three-	-1 -7 5 -23 3
word word: throug	-3 -7 -27 9 -9
word word: thursd	6 -26 10 -23 7
word word: thus	15 -6 -1 -4 -4
word word: ties	14 -10 -28 19 -8
word word: time	-5 13 -28 -37 35
word word: times	-5 -17 -27 -12 15
word word: to	-35 -4 15 6 7
word word: today	10 -14 -5 -15 10
word word: togeth	6 -5 -9 -10 10
word word: told	-27 -2 5 30 -20
word word: tomorr	14 5 -23 -5 -7
word word: tonigh	30 6 -27 -17 -26
word word: tonnes	-26 -11 -18 -19 33
word word: too	29 4 -20 9 -24
word word: took	1 -16 -11 -21 13
word word: top	14 0 -8 -2 -14
word word: tortur	-12 -12 -23 18 -5
word word: total	28 -18 -5 -20 2
word word: touch	-16 -16 17 5 -9
word word: toward	-19 -15 28 -20 4
word word: track	-22 2 -6 27 -15
word word: traded	-14 -37 -8 -13 23
word word: traini	-39 -15 -4 -18 50
word word: transf	6 2 6 -15 -29
word word: transp	22 12 -20 -17 -28
word word: travel	-3 7 -15 -6 -6
word word: treate	12 -13 -39 -25 12
word word: treatm	4 -8 13 23 -25
word word: trilat	-3 33 14 -15 -33
word word: troops	-17 11 -2 -10 8
word word: truce	-29 23 -15 -7 -7
word word: trucks	-29 36 -1 -10 -9
word word: true	-2 -10 0 12 -1
word word: trump	-8 21 -25 -21 23
word word: trust	-36 -21 -19 1 32
word word: tsentr	-1 -4 -2 -5 10
word word: tuesda	33 -7 -22 -27 -23
word word: turkey	11 -8 -8 -5 8
word word: turkis	-23 -15 4 15 10
word word: turn	13 -3 12 -2 -19
word word: turned	-21 5 36 -35 -24
word word: twelve	0 -4 -12 -17 8
word word: twenty	6 -3 2 2 -18
word word: twice	-32 -11 30 -6 -26
word word: two	0 -5 8 -11 5
word word: türkiy	-1 -4 3 -42 -1
word word: u	11 0 -19 -16 -1
word word: ua	-10 -23 -17 36 -34
word word: uae	20 -16 -13 1 -4
word word: uavs	-3 -4 -5 -10 18
word word: uk	2 0 14 -2 -15
word word: ukrain	5 -11 -5 10 -7
word word: umerov	-18 59 -20 -29 -29
word word: un	-44 -26 -22 27 29
word word: unbloc	-6 37 -9 -5 -24
word word: under	34 -12 6 4 -60
word word: underg	12 -4 -1 -5 -9
word word: underl	7 -8 -23 19 -22
word word: unders	2 7 12 -15 -29
word word: undert	-10 16 -12 -4 -2
word word: unicef	-13 -15 0 25 -29
word word: unilat	8 -1 -1 0 -6
word word: unit	-27 -12 -23 4 27
word word: united	7 -7 -6 -13 5
word word: units	-40 3 -7 9 36
word word: unlawf	-13 21 -4 6 -20
word word: unmann	-9 -1 -11 -10 30
word word: until	29 -35 -8 -9 1
word word: up	-16 -15 -8 -10 30
word word: update	18 -7 -4 -16 -1
word word: upon	-1 26 -5 -1 -24
word word: urgent	12 -32 -18 -16 43
word word: us	-1 -21 -35 -7 21
word word: used	-15 -30 -21 10 10
word word: ushako	-11 6 -21 -8 -3
word word: vadim	-20 -1 -6 -3 22
word word: vatica	9 20 -1 -19 -30
word word: vehicl	1 -29 -9 -12 36
word word: veresh	-13 -10 -4 17 -18
word word: verifi	-10 13 -1 27 -33
word word: very	13 13 -7 -19 -19
word word: vessel	-14 -3 -10 -13 17
word word: vetera	7 -7 -22 -7 27
word word: via	24 -22 -5 -11 21
word word: victor	0 21 -32 -16 13
word word: video	-30 -9 38 -12 -26
word word: views	-15 -12 -20 10 15
word word: viktor	9 -12 15 -10 -5
word word: vinnyt	-46 -10 51 -25 -39
word word: visit	-17 -17 15 -27 14
word word: visite	-18 -9 18 -9 -13
word word: visits	-1 -19 -30 -5 39
word word: vladim	-14 1 4 15 -26
word word: voice	-15 -1 38 -4 -23
word word: voiced	-18 -15 -1 -10 16
word word: volody	-14 -2 21 -12 -19
word word: volunt	-14 -28 -7 -13 14
word word: vostok	-3 -20 -19 -12 29
word word: wagner	23 -1 -18 -8 -9
word word: wait	-19 34 13 -6 -7
word word: waited	21 -28 21 -2 -18
word word: waitin	13 -6 -11 8 -36
word word: want	-25 -24 -13 24 -2
word word: war	-5 12 -8 -5 -8
word word: warrin	-1 -31 -19 -3 39
word word: warrio	-12 -19 -21 -5 21
word word: warsaw	-25 -39 -9 16 14
word word: was	10 -14 -12 0 -6
word word: washin	11 -30 -17 -25 8
word word: watch	-19 -10 9 14 -18
word word: watche	-22 -10 -10 -10 44
word word: way	31 -2 -25 -23 -6
word word: we	-3 -6 -11 -2 -9
word word: we'll	-23 18 -17 -15 -16
word word: we've	-13 16 10 -1 -18
word word: weapon	-3 -2 -13 -3 15
word word: websit	-17 -2 13 17 -22
word word: wednes	21 -18 -5 -11 -12
word word: week	-13 -19 6 -9 20
word word: weeken	1 4 3 0 -9
word word: weeks	2 18 -26 -4 -7
word word: weighe	-17 -2 20 -2 -34
word word: weighs	-33 -11 36 -1 -9
word word: welcom	4 -30 5 -28 13
word word: well	22 -1 -21 -20 -8
word word: went	3 -3 -18 -8 19
word word: were	8 -12 -3 -17 14
word word: wester	3 0 13 -19 -13
word word: what	-18 -22 16 12 -17
word word: whelan	-25 -9 -5 -3 31
word word: when	-27 13 1 11 -32
word word: where	8 -28 -3 -23 43
word word: whethe	5 -17 4 -29 14
word word: which	9 -7 1 5 -22
word word: while	18 -18 -14 13 -22
word word: who	-17 -25 12 -24 20
word word: whole	25 -5 12 -31 -23
word word: whom	7 -16 8 -20 -11
word word: whose	23 -10 -11 -5 -23
word word: why	-20 8 -19 -5 14
word word: will	-4 2 -6 -19 9
word word: winter	9 15 -11 -32 11
word word: wish	-7 -33 -26 20 -13
word word: with	-14 -1 7 -21 9
word word: within	-7 6 -22 5 -8
word word: withou	46 -17 -35 -24 15
word word: witkof	-4 -1 -10 -1 3
word word: wives	-30 13 24 -4 -27
word word: woman	9 -6 19 -14 -22
word word: women	20 -14 -11 1 -19
word word: won	-18 -4 19 -10 -18
word word: won't	-5 12 -3 -2 -1
word word: word	-16 12 -14 -17 15
word word: words	1 -1 -15 -6 15
word word: work	-28 7 -41 20 17
word word: worked	25 14 -14 -11 -16
word word: workin	18 17 -22 -29 -3
word word: works	-8 -8 16 -20 -18
word word: world	-13 -32 -5 10 6
word word: worth	0 14 0 -1 -13
word word: would	4 16 -20 -6 -11
word word: wounde	-3 1 -25 -14 5
word word: wounds	28 -8 -18 0 -16
word word: wrappe	-25 -1 29 -1 -4
word word: write	-15 -15 -27 15 25
word word: wrote	-8 -1 30 -29 -30
word word: xiv	-27 18 2 -15 9
word word: year	-27 2 21 -10 -18
word word: years	13 -2 -11 -9 -20
word word: yermak	40 -5 -19 -14 -21
word word: yes	6 1 -12 4 -9
word word: yester	-12 -20 40 -21 -19
word word: yet	-40 46 25 14 -31
word word: yevgen	23 -1 -18 -8 -9
word word: york	-15 13 16 -19 5
word word: you	-10 1 -9 -23 12
word word: young	-30 24 -13 -15 -28
word word: younge	36 -18 -25 5 -33
word word: your	18 -13 17 -16 -19
word word: youtub	0 -1 14 -1 -14
word word: yug	-1 -5 0 -5 10
word word: zapori	41 -10 -30 -15 -13
word word: zayed	-27 -17 8 11 12
word word: zelens	16 -5 -23 -31 17
word word: zuppi	-5 31 -7 -4 -19
word word: а	2 -9 6 -6 -16
word word: аби	3 -11 -11 -3 14
word word: або	-21 13 -6 -4 11
word word: абонен	-3 17 -13 -1 -17
word word: абу-да	-2 9 0 -15 -19
word word: август	-15 2 18 -12 -2
word word: авдеев	5 15 -6 -5 -16
word word: авдіїв	14 -1 -3 -18 20
word word: авиабо	9 -2 -4 -13 6
word word: авиаци	8 -5 29 -4 -21
word word: автобу	35 -22 9 -19 -26
word word: автома	-13 -17 7 -12 6
word word: автомо	-24 -31 -14 -8 42
word word: авіауд	-15 -5 -9 -11 15
word word: авіаці	-14 -8 -20 10 10
word word: агента	-2 -9 -7 -2 18
word word: агентс	-2 24 -21 25 -22
word word: агресо	-32 21 -15 -18 -12
word word: адвока	-20 27 -29 -7 -11
word word: адже	-26 -36 16 15 -17
word word: админи	-30 -9 18 -16 -4
word word: адміні	28 2 -21 -8 12
word word: адрес	-6 -8 -12 -30 32
word word: адреса	-14 -13 -41 -28 64
word word: адреси	-18 -21 -12 -17 47
word word: адресу	-9 -21 -30 -20 36
word word: аеродр	10 -19 -4 16 -4
word word: аеропо	-19 -14 44 -4 7
word word: аес	16 -2 -3 -6 -4
word word: азерба	-50 -6 -9 -6 53
word word: азов	17 -5 1 -5 -17
word word: азова	-13 -25 40 -18 -21
word word: азовск	12 -16 -19 -14 12
word word: азовст	9 12 -16 -13 -7
word word: азову	-12 -8 4 -2 18
word word: азовце	-29 -6 22 -10 -29
word word: азовцы	-4 -11 -14 -6 16
word word: азовця	-17 -9 16 -6 15
word word: азовці	2 -4 -11 -20 -11
word word: айдара	-3 -4 -1 -1 9
word word: аквато	-20 -11 -15 -11 31
word word: активн	-27 -17 -10 -18 31
word word: активу	-11 24 -7 -4 -3
word word: активі	-24 26 -3 0 -35
word word: акция	2 -3 -9 -4 2
word word: акція	-18 -27 -29 -5 38
word word: акції	-21 -4 -13 -21 26
word word: але	4 27 -4 -8 -14
word word: алекса	-14 14 -15 -14 30
word word: алексе	-13 -8 -4 -20 27
word word: америк	5 -22 -8 -8 10
word word: америц	11 -10 -10 -1 10
word word: ампута	23 -6 -5 -7 -14
word word: аналог	29 -9 -8 -9 -6
word word: аналіз	-9 -8 -13 -22 15
word word: андрей	-11 24 8 -10 -12
word word: андрея	12 -7 -3 -1 -1
word word: андрій	13 16 -17 -6 -13
word word: анкара	-1 -7 14 -11 -20
word word: анкаре	-28 18 4 17 -7
word word: анкары	-26 4 -13 -2 31
word word: анкарі	-31 17 -15 -8 2
word word: анкету	-15 -9 -11 -14 18
word word: анонсу	-36 41 -25 -16 -18
word word: анонім	-1 43 -17 -4 -36
word word: апелля	-10 -4 -24 -6 29
word word: апеляц	-5 -10 -9 -14 36
word word: аппара	-4 -9 -6 -13 12
word word: апреле	2 -5 -13 -2 10
word word: апреля	33 2 -23 0 -27
word word: арабск	10 -7 13 -3 -13
word word: арабсь	22 -2 -8 -5 -5
word word: аравии	21 -2 -18 -13 26
word word: аравия	-13 -2 -3 -2 17
word word: аравії	33 -12 -24 -4 -3
word word: аресто	-26 -12 -23 -18 29
word word: арифме	33 -1 -8 -12 -18
word word: армени	-10 -1 -2 -1 12
word word: армии	39 -2 -30 -9 -6
word word: армия	1 -7 0 -3 9
word word: армянс	-28 -5 -6 -7 30
word word: армійц	27 -4 -6 -4 -15
word word: армія	18 -6 -3 -22 2
word word: армії	20 -7 -16 -23 20
word word: артемо	5 -15 -9 -9 25
word word: артиле	-9 -14 -20 -28 40
word word: артилл	7 -1 -13 -3 -5
word word: артсис	-11 -5 -9 -33 48
word word: артур	-4 -1 0 25 -23
word word: атак	-25 -11 -6 -8 27
word word: атака	16 0 0 0 -16
word word: атаки	10 15 -4 -3 -19
word word: ато	-5 0 -8 0 13
word word: аферис	-2 -2 0 16 -16
word word: африка	-16 -10 -12 -8 23
word word: африки	-10 -10 -6 14 -9
word word: аэродр	-39 -16 31 -11 29
word word: аэропо	-72 16 40 -6 45
word word: аэс	14 -1 0 -1 -13
word word: б	-2 21 5 12 -28
word word: б'єтьс	-31 -13 13 -33 13
word word: бабусі	28 -3 -2 -3 -21
word word: бабушк	26 -13 22 -18 -38
word word: багато	2 -19 41 3 -39
word word: багать	21 -15 13 -5 -43
word word: бажанн	4 -14 -7 -3 18
word word: бажаю	-15 -6 15 -8 16
word word: базами	-23 -3 -18 33 -22
word word: базу	-4 -1 -10 11 -3
word word: базі	-11 -8 -6 -14 26
word word: баку	-44 -7 -11 -1 46
word word: балакл	-8 7 -6 -20 25
word word: банк	-20 -3 -9 -3 33
word word: банки	-12 -11 -17 -5 38
word word: банків	11 -1 -6 -1 -3
word word: баталь	-29 -12 -6 17 10
word word: батька	-17 -17 16 -8 13
word word: батьки	16 -4 -12 -37 29
word word: батько	-12 -18 -15 -12 22
word word: батькі	19 -13 -36 -27 14
word word: бахмут	27 -5 -1 -12 -13
word word: бачив	2 -18 -16 -14 13
word word: бачила	10 -15 35 -13 -33
word word: бачили	-5 -3 -27 -31 33
word word: бачимо	-18 17 -4 -19 6
word word: бачити	19 -25 -43 -21 26
word word: башкор	-39 -2 24 -18 14
word word: ббм	-10 -1 -2 -7 11
word word: беженц	-16 -1 -5 -18 26
word word: без	-16 -7 9 2 -18
word word: безвіс	15 -7 -10 8 -13
word word: безкош	-6 -22 -31 -7 39
word word: безопа	1 -16 -30 -17 17
word word: безопл	-22 -19 -35 5 35
word word: безпек	-18 -6 -14 3 20
word word: безпец	23 -4 -6 -28 3
word word: безпла	-24 -11 -23 -9 42
word word: белару	12 -5 -6 1 -16
word word: белгор	-25 12 -25 -39 39
word word: белой	-7 -6 -21 -11 26
word word: белору	35 -16 -5 -16 -20
word word: белый	-20 -4 -4 -2 25
word word: белым	28 -10 -26 -15 12
word word: бердян	-15 -27 -33 32 18
word word: бере	-24 -3 -9 29 -38
word word: берега	-20 -5 38 -21 11
word word: бережі	-30 -2 10 15 7
word word: березе	-31 -8 18 -32 16
word word: березн	-45 4 32 -9 -20
word word: береме	9 0 -13 -1 10
word word: берут	-1 17 -4 -9 -3
word word: беруть	6 -11 -44 -39 6
word word: беспил	5 -10 -9 -11 13
word word: би	14 -8 -8 -9 -8
word word: библио	-6 -1 -3 -7 17
word word: билеты	-12 -16 16 -3 12
word word: били	2 0 53 -7 -51
word word: благод	19 -7 -10 -10 -15
word word: благос	8 -10 7 -5 -7
word word: ближай	-25 32 -30 -18 15
word word: близки	11 -16 -17 6 -5
word word: близьк	7 -12 -18 23 -8
word word: блинда	-15 -10 -19 -13 21
word word: блокир	-46 -3 -2 -2 50
word word: блокпо	10 -5 -20 27 -11
word word: блоку	-18 35 15 -14 -15
word word: блокує	-19 25 -1 -3 -2
word word: бмп	-5 -9 -4 -1 19
word word: бо	2 9 -14 13 -26
word word: бог	27 -18 -13 -7 -27
word word: богдан	25 -12 -9 6 -11
word word: богу	7 -16 3 -6 -13
word word: бодай	-2 0 -7 -1 8
word word: боев	6 -5 -20 -12 18
word word: боевик	-34 6 -14 -13 33
word word: боевые	9 -18 12 -7 -6
word word: боевых	-12 -14 -7 -5 24
word word: боепри	12 -2 -7 -13 1
word word: боец	-13 -22 32 -15 -22
word word: бой	-10 -12 -15 -5 15
word word: бойови	-18 -9 -13 34 -29
word word: бойові	-9 -23 -26 -34 25
word word: бойца	-9 -5 2 -18 10
word word: бойцам	3 6 -10 -15 -5
word word: бойцах	5 -4 22 0 -23
word word: бойцов	-30 15 15 6 -7
word word: бойцы	-4 -9 33 -20 -19
word word: боку	32 21 -27 -27 -31
word word: боків	3 -9 -1 -2 8
word word: более	-29 -13 -4 43 -17
word word: болезн	18 -15 -33 -4 26
word word: больни	-35 -9 2 10 30
word word: больны	24 -12 -19 -13 -26
word word: больше	23 -10 -15 9 -36
word word: больши	29 -20 -17 23 -24
word word: большо	35 -27 23 -1 -50
word word: бомб	0 17 -2 -4 -9
word word: боремо	27 -13 -7 -5 -19
word word: бореть	-52 -1 24 31 -23
word word: боровс	-39 0 9 30 -33
word word: бороли	5 -3 -15 15 -6
word word: борони	22 -1 6 -14 -8
word word: бороти	27 -12 -1 -11 -6
word word: бороть	15 -11 -12 -14 -8
word word: борт	42 -27 -34 -3 6
word word: борта	19 21 -39 -1 -12
word word: бортам	19 -9 8 -17 -3
word word: борту	-50 29 20 -37 -8
word word: борщ	-17 -45 32 -22 0
word word: борщу	-6 -5 19 -5 -17
word word: бот	10 -19 -18 -10 19
word word: боці	-11 27 -14 -15 -4
word word: бою	-26 -11 16 20 18
word word: боя	-1 -9 0 -7 13
word word: боях	26 -12 -23 -34 6
word word: боєпри	-4 -1 -3 -2 10
word word: боєць	-15 -9 34 -8 -22
word word: бої	7 -14 0 -3 14
word word: бпла	6 -9 -4 -18 6
word word: брав	19 -5 -2 -10 -3
word word: бракує	-42 -26 -33 -12 50
word word: брали	27 -8 -22 -33 23
word word: бранці	60 -15 -29 -23 1
word word: брат	24 -10 -36 -3 11
word word: брата	10 -8 14 -1 -6
word word: брати	10 11 -14 9 -8
word word: братів	21 -11 4 -18 -31
word word: бригад	-29 -27 -28 -13 55
word word: британ	-32 -13 1 -24 24
word word: бриттн	-26 -37 -39 -8 43
word word: брифин	8 14 -7 -3 -39
word word: брифін	-9 -27 9 19 -18
word word: бронет	-7 -11 -3 -9 19
word word: бронир	-6 -7 -5 -3 9
word word: бросае	19 -4 -16 -14 9
word word: бросил	-23 -20 3 10 24
word word: брудні	-6 15 -1 -3 -5
word word: брюссе	-15 -14 -25 -8 37
word word: брянск	4 -16 -28 -13 24
word word: бтр	21 0 0 0 -21
word word: був	-10 -8 12 -1 -9
word word: бувало	30 -16 -11 -4 -3
word word: буває	-6 -16 -5 10 16
word word: будано	8 4 -14 7 -43
word word: будапе	24 -13 -26 -3 -1
word word: буде	-3 -14 -7 22 -24
word word: будем	9 17 -30 -21 17
word word: будемо	-28 23 -9 14 -23
word word: будет	-1 22 -36 -23 -1
word word: будинк	-36 -7 -8 -10 47
word word: будто	-41 1 26 -9 -19
word word: буду	15 43 -22 -33 -51
word word: будут	-9 27 -27 5 -12
word word: будуть	-45 51 -19 10 -35
word word: будь	-6 10 9 6 -24
word word: будь-я	-43 -20 -11 -19 36
word word: букови	-20 -2 20 -1 -8
word word: була	-15 1 22 -10 -25
word word: були	31 -8 -12 -20 -21
word word: було	-7 -19 19 -10 -11
word word: бурден	-16 -1 19 -28 22
word word: бута	-3 -38 -33 -5 40
word word: бути	-26 20 -7 -6 -11
word word: буцімт	-8 35 -8 -9 -23
word word: бучі	-25 -13 -15 -35 31
word word: бы	9 27 -8 4 -21
word word: бывших	-15 -2 10 -1 15
word word: был	-14 19 -3 -11 -20
word word: была	31 -3 5 -10 -30
word word: были	-36 -34 43 22 -26
word word: было	-11 -3 20 7 -39
word word: быть	19 -5 -9 -11 -17
word word: бюджет	-15 -1 -7 -9 11
word word: бюро	-13 -13 -24 -2 23
word word: бєлгор	1 49 -19 -8 -32
word word: бійця	-19 -9 37 -2 -13
word word: бійцям	12 0 -31 -8 4
word word: бійці	-7 1 -8 -8 10
word word: бійців	9 -1 -6 -26 -3
word word: бік	-15 2 -9 -3 21
word word: білору	15 -7 -13 -18 3
word word: більш	53 -15 -18 -44 4
word word: більше	-6 -12 4 -4 -9
word word: більшо	-6 -11 11 6 -21
word word: більші	23 -6 -5 -26 -24
word word: біля	-18 17 -6 -14 19
word word: бін	10 -1 0 0 -9
word word: в	-8 -5 6 -4 7
word word: в'язни	7 -24 8 43 -43
word word: в'язні	-22 -28 -16 -33 66
word word: вага	-1 -5 9 -6 -3
word word: ваги	-4 -3 30 -2 -28
word word: вагнер	29 -30 -26 0 -17
word word: вагітн	21 -1 -5 -10 -7
word word: вадим	-3 0 -12 0 13
word word: важив	-17 -13 15 -1 7
word word: важить	6 -13 17 -7 -15
word word: важкий	-15 -8 15 -2 0
word word: важко	1 11 -7 -3 -1
word word: важкоп	2 16 -21 -14 -11
word word: важкох	-21 -13 12 -11 19
word word: важкі	22 0 -19 -2 -8
word word: важлив	21 -47 -28 -4 30
word word: важна	15 -2 -4 -4 -5
word word: вам	-13 -10 7 -15 1
word word: вами	-8 -32 6 4 -31
word word: вантаж	-18 -5 -9 15 30
word word: вартою	0 0 -8 -1 10
word word: варшав	-42 -30 -20 -19 37
word word: вас	0 -2 -21 21 5
word word: ватика	42 11 -15 -9 -30
word word: ваш	-12 -23 5 25 4
word word: ваши	-28 -18 23 -12 4
word word: вашинг	-39 -4 -21 -17 36
word word: ваших	28 -21 -11 -2 -12
word word: вашого	-16 -18 -16 -7 20
word word: ваші	12 -8 -5 -10 11
word word: вбиває	-36 -8 -15 -14 36
word word: вбивст	-12 0 -2 -2 15
word word: вбили	-22 31 -7 -3 -1
word word: вважав	-9 -3 -1 -29 8
word word: вважал	19 -4 17 -20 -12
word word: вважаю	-45 -16 -8 67 -11
word word: вважає	-7 -1 -2 -9 12
word word: ввечер	13 -2 12 -9 -14
word word: вдалас	-6 15 0 -3 -6
word word: вдалос	-4 -12 -11 32 -21
word word: вдарил	-9 -16 -3 -4 23
word word: вдень	16 -11 -10 -1 8
word word: вдома	9 -19 9 -11 -4
word word: вдруге	22 -1 -15 -4 -9
word word: вдячни	6 -16 5 2 -8
word word: вдячні	9 -3 -10 3 -2
word word: веде	-5 -24 8 4 -22
word word: ведем	-52 2 -31 42 -50
word word: ведемо	-20 40 3 -20 -27
word word: ведет	-27 19 -14 22 -28
word word: ведетс	-30 36 -29 25 -7
word word: ведомс	5 -20 -29 4 2
word word: ведут	-9 -9 29 -1 -22
word word: ведутс	-48 44 -16 -27 -24
word word: ведуть	-7 7 -18 20 -32
word word: везли	-25 -19 -10 -16 33
word word: везут	50 -14 -11 -18 -14
word word: везуть	-2 -9 21 -7 -27
word word: вел	39 -3 -21 -7 -25
word word: вели	3 -15 -15 3 2
word word: велика	8 15 -4 -5 -14
word word: великд	19 14 29 -24 -18
word word: велике	-2 18 3 -7 -18
word word: велики	-27 1 -30 -11 33
word word: велико	-26 8 29 -6 -16
word word: велику	-25 32 -1 -3 -3
word word: великі	-42 -21 -38 7 42
word word: вересе	-4 5 -6 -8 12
word word: вересн	-43 19 35 -17 -26
word word: верещу	20 9 -2 -3 -32
word word: верить	20 14 -4 -16 -18
word word: верифі	-42 -19 -18 34 -25
word word: вернем	45 -24 -23 -25 7
word word: вернет	-25 39 -6 -5 -26
word word: вернит	-12 12 -5 -23 -5
word word: вернув	-44 -8 22 -9 5
word word: вернул	-4 -14 -8 -5 17
word word: вернут	-7 21 -8 -2 -16
word word: версии	13 -2 -16 -4 8
word word: версію	-2 -7 18 -2 -7
word word: версія	-10 -5 5 36 -33
word word: вертол	8 -9 -12 -10 12
word word: верхов	-28 -6 -30 9 13
word word: верьте	9 33 -17 -4 -22
word word: весни	34 -6 -15 -7 8
word word: весной	12 -18 -14 -14 27
word word: вестей	-6 -24 3 -3 6
word word: вести	-22 -17 2 23 -11
word word: весточ	-26 -16 -20 2 30
word word: весть	22 -6 -26 -17 -13
word word: весь	-20 -17 21 29 -29
word word: ветера	-28 -11 -53 -24 76
word word: вечера	23 -3 -1 -1 -19
word word: вечеро	44 -17 -23 -4 -11
word word: вечеру	18 -6 -3 -4 -17
word word: вечная	27 -3 -9 -10 -7
word word: вечора	5 -8 28 -15 -27
word word: вечір	-10 -4 10 -24 5
word word: вечірн	31 -18 -15 15 -34
word word: вещи	15 -1 -4 -10 4
word word: вже	-5 -3 11 -1 -8
word word: взаимн	-31 24 -13 -20 31
word word: взамен	14 -4 -7 -3 -5
word word: взамін	23 17 -8 -13 -26
word word: взаємо	14 -3 -12 0 -14
word word: вздовж	-1 -17 15 -7 -30
word word: взросл	-20 -16 -22 21 31
word word: взрыво	2 -3 -6 -8 13
word word: взяв	14 -28 8 -10 -8
word word: взяла	3 4 -16 -4 8
word word: взяли	-8 -7 -11 -37 40
word word: взято	-16 -1 0 -2 17
word word: взяты	-22 -15 -4 -30 40
word word: взятых	39 -14 -21 -8 -24
word word: ви	-21 -7 9 3 -9
word word: вибух	-25 -1 -4 -6 25
word word: вибухо	-21 -1 0 -1 22
word word: виведе	-31 -18 -23 -36 27
word word: вивезе	-27 2 -24 -26 24
word word: вивезл	12 -14 -28 -26 16
word word: вивезт	23 -3 -9 -24 2
word word: вивози	-15 -1 15 -16 6
word word: вигадк	-19 -18 -16 -40 25
word word: вигаду	-9 7 -5 17 -17
word word: видали	-41 -2 -11 -16 50
word word: видел	-28 1 26 -13 -15
word word: видели	11 -1 7 -4 -12
word word: видени	-24 39 -31 -16 -11
word word: видео	-7 -12 1 -10 5
word word: видеос	-16 5 26 -2 -16
word word: видно	28 -24 -10 14 -14
word word: видури	0 -4 -3 -7 14
word word: вижити	-27 -2 -15 -28 24
word word: визвол	18 -9 -8 -8 -17
word word: визит	-27 -18 16 -2 11
word word: визита	-22 -1 -3 -1 26
word word: визнал	-14 -36 45 5 -20
word word: визнач	-24 18 -37 -22 4
word word: визнає	-16 12 -2 24 -13
word word: вийшла	21 -10 -17 -4 -15
word word: вийшли	1 -10 11 -35 -8
word word: вийшло	45 -3 -5 -28 -15
word word: вийшов	-23 -3 18 -4 -4
word word: виключ	15 2 -1 -10 -12
word word: викона	9 14 -53 -18 17
word word: викону	22 -3 22 -19 -24
word word: викрад	11 -17 -14 -20 26
word word: викрал	-14 -12 -2 -11 13
word word: викрес	25 8 -16 -12 -21
word word: викрил	-5 -11 -18 -15 30
word word: викрит	-3 -3 -10 15 -12
word word: виктор	-4 -40 12 6 10
word word: вилуче	-1 -19 -14 -14 28
word word: вилучи	-22 -4 -9 -16 42
word word: вимага	-6 -39 -21 2 34
word word: виміня	14 0 -14 0 -2
word word: винаго	-11 -19 -18 -15 22
word word: винесл	-1 0 0 23 -23
word word: винниц	-3 -1 46 -2 -43
word word: випадк	-17 -14 8 -5 6
word word: випадо	14 -13 -13 -13 -9
word word: виплат	-3 -16 -15 -19 54
word word: виплач	1 -2 -3 -16 16
word word: виповн	-16 -14 -16 14 -25
word word: виправ	0 -4 -9 -19 16
word word: випуск	-41 -21 -11 -13 45
word word: випуст	22 -6 0 -7 4
word word: вирвал	22 -1 -1 -7 -14
word word: вирван	14 -6 -2 -12 -5
word word: виробн	12 -39 -14 -7 24
word word: вирок	-20 -14 -18 20 -3
word word: вироки	5 -3 -18 20 -5
word word: вирокі	-2 -1 -1 23 -22
word word: вируши	-9 -1 0 -4 14
word word: виріши	7 33 -22 -23 0
word word: вирішу	-3 -2 -15 15 0
word word: висела	27 -2 -14 -1 -12
word word: вислов	-1 -1 -6 -2 10
word word: виснаж	25 -1 -20 -1 -5
word word: виснов	-8 -1 -29 -14 24
word word: вистав	-16 -7 -13 -14 24
word word: виступ	-3 -20 -8 2 3
word word: витяг	-13 -18 -15 -15 26
word word: витягл	-9 -20 -12 19 12
word word: виходи	-15 -10 -5 -26 17
word word: виходя	-32 -5 -3 -15 36
word word: вихідн	-10 -12 -5 -33 21
word word: вице-п	2 -19 -3 32 -16
word word: виявил	-8 -19 22 -10 -13
word word: виявле	-12 -3 19 -3 -7
word word: виїзд	-15 -9 -6 21 -27
word word: виїхал	44 -15 -4 -23 -22
word word: виїхат	-58 -6 -9 -14 20
word word: вкажіт	-21 -10 -17 -7 48
word word: включа	21 -2 -7 -16 -6
word word: включе	-16 21 -6 -32 5
word word: включи	-24 -6 1 -18 38
word word: включн	-1 -7 0 9 -1
word word: вкотре	14 13 -5 -14 -14
word word: вкс	12 -5 6 -6 -10
word word: влада	13 0 -12 -1 -1
word word: владел	8 -1 -2 -19 15
word word: владим	18 -10 3 0 -22
word word: власни	-35 -14 -15 16 23
word word: власте	0 34 -4 -1 -30
word word: властя	0 -6 -1 -3 10
word word: влашто	12 -3 -20 -1 10
word word: влітку	10 -11 -10 -2 14
word word: вместе	14 -10 -16 4 -8
word word: вмс	16 -2 -12 -3 -3
word word: внаслі	13 -12 -25 13 -37
word word: вне	11 1 -22 -1 17
word word: внесен	0 -1 -10 -8 16
word word: внести	-2 -5 -5 -22 12
word word: вниман	-17 32 -6 -7 -6
word word: вновь	-19 -23 -15 -20 33
word word: вночі	-30 -7 42 -22 -27
word word: внуков	-11 -26 -20 -2 40
word word: внутрі	27 -6 -13 -25 -17
word word: во	-3 -29 -10 -21 33
word word: вовчан	-4 -15 -9 -2 30
word word: вогню	-21 22 -23 -18 12
word word: вода	-4 -11 1 -15 26
word word: води	24 -5 24 -15 -31
word word: водите	-32 -17 12 -5 33
word word: водноч	-1 1 17 4 -22
word word: воду	-26 -3 -31 -15 23
word word: воды	10 -21 21 -15 -25
word word: водій	24 -2 -9 -1 -13
word word: водіям	-4 -9 39 -9 -32
word word: водії	-24 -2 -7 9 15
word word: воевав	33 -3 -3 -15 -21
word word: воевал	16 -3 -22 -8 6
word word: военко	23 -25 26 -27 -33
word word: военна	-14 -14 14 -8 13
word word: военно	13 -7 -7 -3 -2
word word: военны	18 -9 -2 -9 -6
word word: возвра	10 0 -5 2 -15
word word: воздух	20 -2 -3 -9 -5
word word: воздуш	26 -34 -35 -15 -3
word word: возз'є	-2 30 -17 -6 -32
word word: возмож	-23 32 -3 15 -31
word word: возобн	-4 1 -10 10 0
word word: возрас	0 -2 -9 14 -14
word word: воина	24 -2 -9 -9 -9
word word: воинам	0 -4 10 -4 -9
word word: воинов	29 -10 -16 -1 -35
word word: воины	25 -16 16 0 -27
word word: война	-3 -8 -19 -13 19
word word: войну	-16 -7 13 10 18
word word: войны	4 -10 1 -14 10
word word: войск	-17 -12 -23 -11 44
word word: войска	-27 -9 -17 -14 54
word word: вокзал	-2 -4 -19 -5 20
word word: волга	-9 -17 -7 -21 30
word word: воли	-5 -2 -13 -3 21
word word: волинс	-20 -14 4 -13 -1
word word: волинь	-16 -3 18 -9 -13
word word: волині	-3 -1 -16 -12 18
word word: волнов	29 -9 -14 -9 -11
word word: волого	-20 -3 27 -10 -40
word word: володи	-4 -1 -23 -15 13
word word: волонт	-25 0 5 -9 3
word word: волю	-19 -9 21 -32 -3
word word: волі	2 -8 -22 -14 15
word word: вона	3 3 -6 11 -11
word word: вони	7 -18 19 -17 -16
word word: воно	-25 -4 29 15 -22
word word: вооруж	-6 -12 4 7 11
word word: вопрос	-45 -18 -1 19 16
word word: ворог	-11 -24 -20 -7 30
word word: ворога	-6 10 -12 0 -9
word word: ворого	30 -3 -18 -10 -14
word word: ворожи	-27 21 -18 -24 23
word word: ворожо	12 -7 -18 -4 7
word word: вороне	3 -7 12 -11 1
word word: восемн	43 -3 -21 -17 -15
word word: восемь	18 -12 -11 -19 0
word word: восени	-7 15 -42 -5 -4
word word: воскре	22 -39 -5 -30 14
word word: воспол	-15 -15 -14 -15 20
word word: воссое	-12 -3 -13 23 -16
word word: восста	-14 -11 25 -31 -13
word word: востан	19 14 -18 -8 9
word word: восьме	-3 -9 34 -17 -10
word word: восьми	36 -12 -29 -10 -4
word word: вот	32 -34 -47 15 -12
word word: воювал	20 -6 22 -5 -35
word word: воює	14 -19 -6 -3 10
word word: вояків	-12 -21 17 -4 -15
word word: воєнна	4 -4 -14 -12 19
word word: воєнни	-21 -17 -21 -9 29
word word: воєнно	-21 -16 4 13 10
word word: воєнні	-11 -22 -7 -20 36
word word: воїн	34 -10 -11 -14 5
word word: воїна	37 -5 -8 -26 -1
word word: воїнам	2 -15 -44 6 19
word word: воїни	35 -17 -19 -16 16
word word: воїнів	20 -15 -1 -15 -8
word word: впервы	-3 -6 24 -9 2
word word: вперед	14 -6 9 6 -41
word word: вперше	1 -22 23 -25 -16
word word: вплива	-20 -30 -17 30 28
word word: впізна	3 -4 10 -2 -7
word word: враг	36 -2 -8 -4 -23
word word: вражес	-22 -1 -34 33 16
word word: вранці	30 -15 -26 -17 8
word word: врач	-13 -6 13 -3 8
word word: врача	-29 -13 24 -9 -18
word word: врачам	19 -2 -26 -1 15
word word: врачей	27 9 -11 -32 -9
word word: врачи	25 -8 37 1 -22
word word: времен	-6 -14 -32 -11 41
word word: время	-13 -7 -18 -3 29
word word: врио	8 12 -12 -16 1
word word: вручен	-6 -12 -25 15 4
word word: вручив	-30 -13 16 -2 12
word word: вручил	-25 2 6 -28 19
word word: врятов	-12 -6 -14 9 26
word word: врятув	-54 -5 -26 -13 59
word word: вс	-12 -24 22 -33 -13
word word: все	-11 -14 5 7 1
word word: всего	8 -6 4 -25 3
word word: всем	3 -13 10 -8 -13
word word: всеми	-16 -1 6 -4 11
word word: всех	13 13 -20 0 -11
word word: вспоми	-29 -2 51 -8 -62
word word: встано	-3 -7 -21 14 -6
word word: встигл	-5 10 0 -1 -4
word word: встрет	8 2 40 16 -51
word word: встреч	-13 -11 13 21 -22
word word: вступ	17 -12 -2 -1 -3
word word: всу	13 -5 -7 -10 0
word word: всього	21 -10 -11 -9 -4
word word: всьому	9 -1 -1 -1 -7
word word: всю	6 -8 -20 12 -12
word word: вся	-11 -4 27 10 -26
word word: всяких	-7 12 -10 -9 -23
word word: всяког	12 -3 -13 -15 15
word word: всі	10 -33 7 -22 -3
word word: всій	19 -7 -15 -3 -5
word word: всім	4 -28 0 -10 13
word word: всіма	3 -11 -19 -27 15
word word: всіх	-12 34 0 -6 -34
word word: всієї	8 0 -4 -2 -1
word word: вта	28 -12 -12 -5 -25
word word: вторая	12 -2 -7 -1 -2
word word: вторгн	1 -7 -9 6 -1
word word: вторже	-15 -9 -13 38 -12
word word: второг	-4 15 2 -13 -1
word word: второе	11 10 -25 -6 -12
word word: второй	25 -2 -33 -14 16
word word: втором	-1 -14 3 -14 -30
word word: вторую	-10 30 23 -1 -39
word word: втрата	-1 0 9 -1 -6
word word: втрати	-15 -20 -24 -16 46
word word: вуглед	13 -1 -2 -14 11
word word: вузах	-26 -26 -14 0 44
word word: вул	-4 -8 -12 -16 31
word word: входят	-19 -3 -11 29 -10
word word: вхід	-10 -5 -5 -14 21
word word: вчасно	-11 27 -7 -1 -11
word word: вчера	17 -19 11 -13 -27
word word: вчераш	-32 5 47 -16 -44
word word: вчител	-14 18 -12 -16 -13
word word: вчора	34 1 6 -26 -27
word word: вчораш	-24 -18 49 -10 -34
word word: вы	-31 31 10 29 -30
word word: выведе	-22 -5 -20 -14 48
word word: вывезе	-1 -28 -14 -7 2
word word: вывезл	-5 10 -29 4 -5
word word: вывезт	15 -5 -2 -6 -14
word word: вывели	-8 -7 9 -24 6
word word: вывози	-15 -6 -6 -1 17
word word: выдали	-39 -1 50 -6 -30
word word: выдано	-18 -9 -12 3 5
word word: выехал	17 -15 13 -28 -12
word word: выехат	-29 18 -16 -19 -2
word word: вызвол	9 -17 -2 -1 -18
word word: выйти	-42 -19 -35 -21 33
word word: выкупа	-12 -9 -22 -17 23
word word: вылета	7 -15 -8 -7 19
word word: вылете	-23 -4 -11 -2 25
word word: вынес	-17 -11 -6 -1 19
word word: выплат	-30 -12 21 14 7
word word: выполн	-4 -19 9 -19 8
word word: выпуще	-16 -8 -8 -5 18
word word: вырази	7 12 -3 -1 -15
word word: вырвал	29 -13 -34 -35 18
word word: высоко	-26 -3 -6 19 16
word word: выстав	-30 -17 -26 -9 34
word word: выступ	-13 -6 -30 15 16
word word: вытащи	15 -13 -14 -17 5
word word: выхода	-21 -7 -16 -32 33
word word: выходи	6 0 -1 -11 7
word word: выходн	0 22 -7 -3 -12
word word: выходя	-23 -1 24 28 -33
word word: вычерк	-20 51 -6 -3 -27
word word: вышедш	-70 -4 71 -1 1
word word: вышел	-25 -10 22 -24 21
word word: вышла	-78 -56 13 -22 20
word word: вышли	-4 -15 -6 -13 21
word word: вышло	12 -7 -1 -3 -1
word word: вэсэуш	-13 25 -9 -20 -23
word word: вів	34 0 -20 -8 -8
word word: вівтор	5 18 -7 5 -29
word word: від	-16 -1 -4 3 2
word word: відбил	-15 0 0 -8 15
word word: відбит	-4 -2 -4 -5 14
word word: відбув	14 -6 -15 -1 -6
word word: відбуд	-3 -13 -43 -35 27
word word: відбул	-1 -5 -11 13 -9
word word: відбут	-41 77 -12 -8 -41
word word: відвід	-22 13 1 -22 26
word word: віддав	23 -15 -22 -7 6
word word: віддад	-4 35 -10 -7 -13
word word: віддал	30 -12 7 -19 -38
word word: віддан	35 -1 -4 -19 -13
word word: віддат	22 -11 -17 -22 18
word word: віддаю	7 -9 -15 -5 21
word word: відділ	-13 -4 22 -14 -7
word word: відео	-50 -18 43 -21 0
word word: відеоз	-31 -9 1 -14 25
word word: відзна	-42 -18 -29 -26 73
word word: відкла	-14 13 -15 -9 5
word word: відкол	-19 -3 -3 21 -11
word word: відкри	-22 -9 -14 -3 55
word word: відмов	-37 -7 -19 -37 38
word word: віднов	-7 4 -23 -28 12
word word: відома	-1 16 -26 -2 -15
word word: відоми	0 14 -4 -1 -10
word word: відомо	-6 -14 16 -17 -3
word word: відомс	2 -2 -5 14 -14
word word: відомі	-42 -11 35 -15 17
word word: відпов	-25 -1 8 16 -16
word word: відпоч	18 -9 -16 -2 -18
word word: відпра	3 -14 -22 -12 39
word word: відпус	7 -15 -42 -8 25
word word: відсот	-1 -4 22 -7 -21
word word: відтак	12 -2 -8 -3 0
word word: відтод	-20 7 -21 -11 22
word word: відчув	-30 -8 -25 17 12
word word: візит	-30 9 -19 -19 41
word word: візити	-12 -20 -2 -6 39
word word: візиті	-24 -14 -14 -15 45
word word: візьмі	-9 -9 -16 -6 16
word word: війна	13 -16 -7 26 -26
word word: війни	-40 -3 3 38 -20
word word: війну	-2 2 2 -24 1
word word: військ	14 -7 -14 4 -4
word word: вік	19 -10 -17 -19 20
word word: віком	12 15 -24 -13 -25
word word: віктор	-21 -13 5 -19 -1
word word: вільни	-6 0 6 -13 12
word word: вільно	-22 8 -2 21 -4
word word: вільні	-9 -4 3 4 13
word word: він	-17 -12 19 -8 -11
word word: вінниц	-32 -6 -10 -18 42
word word: віннич	-25 -11 49 -4 -23
word word: вірив	-29 -4 22 25 -16
word word: віримо	17 -12 -3 -16 -6
word word: вірити	-6 4 -1 12 -10
word word: вірте	-29 5 -18 4 39
word word: вірю	-1 -14 -25 8 -7
word word: вісьмо	-34 -12 -8 -10 28
word word: вісім	30 -12 -13 -25 -16
word word: вісімд	27 -2 -6 -14 -5
word word: вітаю	-18 16 4 -14 -10
word word: віткоф	13 24 -2 -25 -20
word word: віцепр	-14 29 -15 -14 -23
word word: вічна	-9 -2 -1 -1 5
word word: га	-31 -3 -6 10 29
word word: гаазі	-23 -4 -1 30 -18
word word: газ	-17 4 10 -4 -5
word word: гальму	-15 21 -12 -8 -24
word word: ганна	-36 7 -4 44 -15
word word: гарант	-35 -20 -24 -51 42
word word: гарна	20 -9 -5 -14 -24
word word: гарниз	-27 -9 -15 11 16
word word: гарні	16 -2 -8 -15 -1
word word: гарніз	33 -6 -17 -14 -8
word word: гаряча	-5 -9 -20 25 7
word word: гарячо	-3 -5 -11 -24 30
word word: гарячу	-12 -13 32 10 -12
word word: гаубиц	2 -17 -17 -11 23
word word: гварді	1 -4 -8 3 2
word word: где	-12 -5 -14 -5 19
word word: гектар	-4 -12 -8 -9 32
word word: гелета	27 -5 -10 -9 -4
word word: генаса	-17 -20 -22 1 16
word word: генера	-26 4 -18 -19 43
word word: генети	-22 -5 -19 -11 35
word word: генпро	-34 -10 -36 -11 54
word word: генсек	0 19 -2 -2 -18
word word: геншта	-13 -13 -19 -25 30
word word: гепати	27 -5 -12 -1 -15
word word: герман	-65 -12 -17 -20 54
word word: герои	0 -3 -5 -1 9
word word: герой	-2 -11 17 -4 -8
word word: героя	7 0 8 -8 -7
word word: героям	16 -3 -8 -6 1
word word: герої	23 -4 -2 -4 -15
word word: героїв	6 -21 3 -30 3
word word: героїч	16 -1 -7 -14 -5
word word: гершко	-26 -8 -14 -3 32
word word: гибели	-10 20 -10 0 -15
word word: гибель	21 -5 -9 -4 -4
word word: гимн	-23 -6 37 -5 -19
word word: глава	-2 -29 21 16 -46
word word: главно	3 -16 15 6 -21
word word: главны	-5 2 -10 -23 12
word word: главы	-15 10 10 -6 -17
word word: глушко	13 -2 -20 26 -17
word word: говори	-39 20 -23 -2 12
word word: говоря	-38 29 5 -22 -25
word word: год	-22 -9 24 20 -7
word word: года	-25 -12 15 20 -14
word word: годин	5 -8 -1 -6 -10
word word: години	-12 30 9 -8 -12
word word: годину	-34 -20 2 -21 10
word word: годом	-1 -13 19 22 -41
word word: году	-14 11 -21 0 14
word word: годуют	-14 14 -15 4 -25
word word: голова	-1 -19 -4 -19 2
word word: голови	10 15 -12 3 -16
word word: головк	-14 5 -3 -3 -4
word word: головн	-21 19 -34 -13 17
word word: голову	1 -4 -15 17 -7
word word: голодо	2 -19 -14 -14 21
word word: голос	-16 -14 35 31 -32
word word: голоса	-21 -5 20 -13 18
word word: голоси	-16 -8 22 -15 -18
word word: голосу	4 -4 -10 -16 21
word word: голосі	-15 0 0 -1 15
word word: гомеле	5 -22 0 -5 11
word word: гомеля	-26 -6 35 -1 -20
word word: города	-27 -10 12 -8 -4
word word: горяча	-12 -1 -4 -4 14
word word: горяче	-11 -23 -17 -17 26
word word: госдум	-2 25 -22 15 -36
word word: госпит	-20 -6 40 -11 -18
word word: господ	-8 -13 20 -12 4
word word: госпіт	-13 -19 24 -3 16
word word: гостин	0 13 2 -14 -5
word word: госуда	-14 -4 29 -2 -25
word word: готов	-13 33 -15 -3 -25
word word: готова	-5 17 -32 -25 -1
word word: готови	-13 51 -28 -13 -28
word word: готовн	-31 3 -11 -16 8
word word: готово	-19 -58 -4 -24 69
word word: готовы	-17 16 -2 -22 -22
word word: готовя	-32 -4 17 -22 -39
word word: готові	-23 13 12 -5 -19
word word: готува	-24 16 7 -23 -9
word word: готуют	-18 22 -13 -1 -29
word word: готуєм	-5 27 -39 -33 16
word word: готуєт	-1 34 -31 -4 1
word word: гражда	19 -19 -9 -7 -2
word word: грайво	18 0 0 0 -18
word word: грайне	-26 -37 -39 -8 43
word word: гранат	-18 -4 41 -1 -23
word word: границ	16 -14 -20 -17 1
word word: грати	-4 21 -1 0 -17
word word: график	5 24 -7 -9 -16
word word: графік	7 31 -29 -40 5
word word: греко-	23 -1 -15 -14 -1
word word: гривен	-31 -8 14 -22 28
word word: грн	-11 -16 -21 -28 32
word word: грозил	18 0 -3 0 -14
word word: громад	8 -23 -11 21 8
word word: грошей	-2 -8 -17 -6 27
word word: грошов	-19 -6 -25 -18 41
word word: гроші	6 1 -15 -20 15
word word: грудня	-6 -10 5 -14 17
word word: груза	-21 -10 -9 -16 20
word word: грузов	26 -10 -18 3 5
word word: груп	25 -21 -16 -20 -5
word word: група	29 -20 -47 -22 -11
word word: групи	-8 19 6 19 -29
word word: групп	0 3 -8 0 5
word word: группа	-10 16 13 -12 -10
word word: группе	6 -6 -4 19 -19
word word: группи	-12 -7 -21 -8 23
word word: группо	-5 -2 -2 -1 10
word word: группу	-2 -9 -9 11 8
word word: группы	-19 15 -15 21 -9
word word: групу	21 -7 -35 -30 5
word word: групі	-26 34 -21 -13 26
word word: губерн	-16 -18 58 -22 -38
word word: гуляйп	-16 15 -9 -10 7
word word: гумани	19 -7 -8 -4 5
word word: гуманн	-25 -1 -2 27 -3
word word: гумані	-8 4 -15 12 -18
word word: гур	-15 18 -26 -14 -3
word word: гігієн	-10 0 -9 -1 20
word word: гідно	11 -1 -7 0 -3
word word: гімн	-14 -4 28 -5 -26
word word: да	4 30 -23 -2 -21
word word: дав	30 -16 -4 -25 0
word word: давали	-14 0 15 -2 -13
word word: давлен	10 -16 15 -3 -2
word word: давно	-34 -21 -5 -2 28
word word: давнос	-9 -11 -14 -11 18
word word: дадуть	0 0 -2 -14 14
word word: даже	-6 1 25 -8 -29
word word: дайте	-33 -26 -19 -10 42
word word: дал	-14 -16 13 15 -35
word word: дала	-15 28 18 -3 -40
word word: далее	22 -4 24 -10 -36
word word: далеко	22 -47 -39 -34 16
word word: дали	-5 -16 -37 -7 32
word word: дальше	24 -26 -5 -16 -15
word word: далі	-23 -26 16 23 -16
word word: даними	-19 -13 -13 51 -6
word word: даних	-12 -22 -15 -16 35
word word: данные	15 -53 -25 6 28
word word: данным	-10 8 -8 8 -9
word word: дані	-24 -13 -22 10 25
word word: данії	-14 -16 16 -18 -3
word word: дарья	-16 -5 27 -6 -9
word word: дасть	3 40 -24 -15 -9
word word: дат	-20 44 -32 -22 -30
word word: дата	-25 60 -39 -26 -21
word word: дате	-35 5 18 -35 -66
word word: дати	-48 65 -26 -17 -44
word word: датою	9 -4 -7 -15 15
word word: дату	-28 38 -25 -48 1
word word: даты	-40 46 -19 21 -31
word word: дають	-1 -16 -5 -4 14
word word: дає	-3 -3 -28 -1 28
word word: два	-1 -23 1 -8 5
word word: двадца	24 -4 -24 -1 1
word word: двадця	30 -17 2 2 -27
word word: дванад	26 -14 28 -38 -26
word word: две	29 -13 -38 10 -17
word word: двенад	-2 -28 9 29 -31
word word: двері	34 -5 20 -8 -43
word word: двести	10 -18 -16 10 -14
word word: двое	9 -15 -3 -4 1
word word: двоим	11 -1 14 -1 -23
word word: двоих	2 -14 -35 -17 49
word word: двом	-19 -7 30 -27 20
word word: двома	-18 -25 23 -9 11
word word: двосто	-7 -15 0 -5 21
word word: двох	-25 -8 2 -11 8
word word: двоє	22 -13 4 -18 0
word word: двум	14 -4 -14 -13 -4
word word: двумя	-7 -12 -4 -13 15
word word: двух	1 12 -31 11 -16
word word: двухсо	-1 -8 -9 28 -46
word word: дві	28 -3 -11 -23 -2
word word: двісті	46 6 -3 -45 -7
word word: двічі	-12 23 5 -21 9
word word: де	7 -17 -8 -30 30
word word: дев'ян	19 -20 21 -5 -20
word word: дев'ят	5 -10 16 17 -38
word word: девочк	28 -6 -13 -4 -22
word word: девяно	34 -5 -17 -7 -8
word word: девяте	27 -6 -19 -25 4
word word: девяти	18 -6 -15 -9 -3
word word: девять	56 -22 -21 -29 -21
word word: дежурн	-12 -16 -15 -17 34
word word: действ	-25 2 -13 -22 16
word word: декабр	11 2 -1 -5 -9
word word: декого	-15 -11 26 -6 -15
word word: дел	-37 11 3 9 -17
word word: дела	-12 -8 -7 22 -17
word word: делали	1 27 -9 -7 -25
word word: деле	-16 20 -11 10 4
word word: делега	0 -6 -39 -12 24
word word: дело	-35 -15 27 -24 6
word word: делу	-9 16 -4 -17 12
word word: денис	-34 49 -16 5 -7
word word: день	8 -13 5 -7 -13
word word: деньги	-4 -12 -17 11 6
word word: деокуп	-42 -8 -7 29 43
word word: депорт	-15 -34 -35 43 -10
word word: депута	13 7 -37 -18 -7
word word: держав	15 -13 -25 5 22
word word: держал	-15 -15 36 -23 -18
word word: держат	-21 -25 23 -7 -13
word word: держду	14 0 0 -14 0
word word: держим	-6 31 -17 -15 -28
word word: держит	-6 16 -3 21 -40
word word: держпр	9 0 -4 -2 -5
word word: держсе	-36 -15 -1 -2 21
word word: держсп	14 -2 -5 -2 -6
word word: десант	-6 -7 -27 -10 35
word word: десяте	29 -8 -21 -18 -16
word word: десяти	-38 -13 -17 -1 33
word word: десятк	-34 -28 -10 6 12
word word: десять	-15 13 18 6 -41
word word: детале	13 -16 6 -4 -17
word word: детали	-21 -12 17 -35 13
word word: деталь	28 -13 -17 -12 -28
word word: деталі	13 1 -14 -12 -12
word word: детей	-7 -1 -23 -6 3
word word: дети	-13 1 -7 2 -1
word word: детски	-37 -1 -4 -7 45
word word: детьми	4 3 0 -5 -10
word word: детям	-33 30 24 -18 15
word word: дехто	4 -2 8 -16 -23
word word: деякі	-11 17 12 -8 -22
word word: джелял	14 0 -5 -5 -3
word word: джерел	-42 9 -5 24 2
word word: дзвони	-22 -22 39 16 -35
word word: дзвінк	12 -12 19 -12 -21
word word: дзвіно	4 -22 36 -3 -28
word word: дзерка	10 -3 -2 -5 -8
word word: дзуппі	-3 20 -7 -10 -6
word word: диалог	-17 -9 -2 9 11
word word: диверс	-9 -11 -4 14 -21
word word: дивити	8 -3 22 -4 -26
word word: диво	52 -15 -27 -12 -35
word word: дивіть	-32 -18 33 -15 -19
word word: диплом	-14 -5 -24 1 10
word word: директ	-14 20 13 30 -50
word word: дислок	-21 -17 -35 -22 57
word word: дистро	-10 -6 28 -1 -18
word word: дитина	15 4 -20 -2 -2
word word: дитини	-15 5 -23 27 -11
word word: дитину	-10 -11 -1 -15 14
word word: дитині	1 -14 -4 0 14
word word: длился	19 -9 -13 -7 -18
word word: длител	14 -3 -2 -9 -13
word word: для	-22 -36 -23 9 45
word word: дмитра	0 -5 18 -2 -17
word word: дмитри	-5 27 -15 -4 -24
word word: дмитро	18 -6 10 -5 -21
word word: дневни	-50 -19 -27 -26 51
word word: дней	-39 -14 27 9 16
word word: днем	-12 -28 -19 -38 27
word word: днепр	8 -1 -3 -7 -2
word word: дни	-44 2 14 -27 14
word word: днк	-8 -19 38 -12 -26
word word: днк-ек	46 -4 -20 -19 -26
word word: днр	1 -4 -14 8 -23
word word: дню	-55 -11 -27 60 -2
word word: дня	-3 14 14 18 -39
word word: днями	-26 -7 29 -18 -6
word word: дні	26 -17 30 -32 -53
word word: днів	5 -26 2 -34 14
word word: дніпра	-8 -21 28 -22 -34
word word: дніпро	5 -10 -12 -25 32
word word: дніпрі	16 -20 -12 -30 8
word word: до	-6 3 -3 -10 6
word word: доба	0 -13 28 0 -24
word word: добави	17 -15 -14 12 -11
word word: добавл	-8 -3 15 -14 -14
word word: доби	-21 2 12 4 11
word word: добива	-29 17 -20 -15 31
word word: добить	9 -4 -5 0 0
word word: добра	39 -6 -13 -19 -4
word word: добрал	-15 -4 49 -14 -37
word word: добре	-8 -4 13 2 -12
word word: добрий	-5 -14 6 -12 1
word word: добрих	21 -5 -13 -1 -4
word word: доброг	-2 -5 24 -9 -31
word word: доброй	4 -3 -15 -5 21
word word: доброс	-9 -3 -1 32 -29
word word: доброї	23 -16 -1 -1 -7
word word: добру	16 -3 -2 -6 -6
word word: добрые	12 17 -22 -1 -14
word word: добрі	29 15 -25 -20 -3
word word: добу	-19 5 -2 -28 9
word word: довга	26 -4 -3 -3 -18
word word: довгим	-17 -5 12 26 -7
word word: довго	16 -27 -16 -5 32
word word: довгі	3 -13 19 -18 -17
word word: доведе	-11 -13 -2 0 14
word word: довело	17 -4 -14 -5 -20
word word: довери	-30 -41 36 -23 -19
word word: доверя	-14 2 -5 17 -1
word word: доволь	-17 26 -17 -8 -9
word word: доволі	15 5 -15 -5 -3
word word: довше	7 -9 -10 -10 6
word word: довів	-9 27 12 -12 -17
word word: довідк	-16 -13 -21 -19 24
word word: довіру	-20 -4 -19 26 -7
word word: довіря	-42 16 -2 45 -23
word word: довічн	-16 -6 -11 -8 38
word word: догова	37 0 -26 -9 -7
word word: догово	-4 8 14 10 -38
word word: додав	8 -17 -15 -5 4
word word: додати	11 -21 3 -2 -3
word word: додатк	-13 -8 -27 16 8
word word: додому	-2 -5 0 7 -14
word word: дождал	-4 -8 0 7 -12
word word: дозвол	-16 -9 31 -18 6
word word: докази	-24 -23 -15 5 25
word word: доказі	-46 1 -28 -41 50
word word: доки	-5 -21 16 13 -23
word word: доклав	8 0 -3 -5 0
word word: доклад	-29 18 -15 15 6
word word: докуме	-39 7 23 -13 -7
word word: долар	-6 -14 4 -31 8
word word: доларі	-6 -10 -12 -14 18
word word: долгих	11 -1 -4 -1 -5
word word: долго	-12 -16 17 -5 -33
word word: долгож	-11 0 15 0 -4
word word: должен	-26 41 -37 -8 -29
word word: должны	-11 -26 28 -19 -2
word word: доллар	-22 -37 -31 14 -3
word word: доложи	-19 -28 13 14 22
word word: долуча	-1 14 -5 -1 -13
word word: долучи	9 -8 -21 -1 -6
word word: долю	13 -21 -18 -17 13
word word: дом	-40 -3 -2 15 0
word word: дома	19 -9 -12 -13 -9
word word: домах	-41 -12 30 -7 -16
word word: домашн	-11 -1 17 -3 -33
word word: доме	-8 -27 -12 -6 30
word word: домов	0 -5 -13 -29 42
word word: домови	18 -10 -31 -24 22
word word: домовл	-8 1 -4 5 -19
word word: домогл	23 -2 -10 -12 -11
word word: домой	-2 4 4 -16 -1
word word: дому	28 -2 -3 -3 -26
word word: доміво	-21 -5 -1 26 -3
word word: дональ	3 9 -2 0 -10
word word: донбас	-24 -2 -18 -11 16
word word: донецк	8 -10 7 -3 -18
word word: донець	18 -2 -4 -16 3
word word: донечч	18 -7 -28 -17 30
word word: дончан	23 -14 -16 -8 -23
word word: донька	20 -1 3 -12 -16
word word: доньки	-4 -1 12 -2 -4
word word: дописі	34 -28 -2 -3 -3
word word: допита	-15 0 -3 -15 16
word word: допові	-33 25 -31 -20 8
word word: дополн	-32 13 -20 -16 5
word word: допома	17 -23 3 -24 4
word word: допомо	10 8 0 -15 -7
word word: допомі	19 -10 -33 -15 4
word word: доправ	18 14 -37 -21 -5
word word: допуск	-1 -13 -15 4 13
word word: допуст	-17 0 -14 -9 31
word word: дорога	-10 -13 4 16 -32
word word: дороге	13 -6 -11 -8 10
word word: дороги	2 -9 1 -18 -14
word word: дорого	14 -4 12 -2 -24
word word: дорогу	10 -18 35 -22 -28
word word: дорогі	-9 -16 -5 -7 13
word word: дороже	-29 -19 30 -8 -20
word word: дорозі	36 9 -21 -8 -23
word word: доруче	14 1 16 -22 -26
word word: доручи	-33 5 24 -21 22
word word: досвід	-13 -19 -13 -12 50
word word: дослід	23 -3 -9 -18 -15
word word: достав	2 -1 1 -18 8
word word: достал	-25 -10 -12 -15 21
word word: достат	-6 -15 -1 -2 15
word word: достиг	31 -14 -6 -3 -13
word word: достич	-5 39 -14 -2 -26
word word: доступ	-21 -11 -13 22 12
word word: досягл	19 -10 -14 -1 -6
word word: досягн	29 15 -16 -8 -24
word word: досі	6 -10 -60 -32 57
word word: дотрим	-4 32 10 -13 -24
word word: дохе	-6 12 -20 -9 12
word word: доходи	-4 -6 -11 -5 20
word word: доходя	-3 14 -8 -14 -5
word word: дочека	-29 20 25 -15 -39
word word: дпсу	12 -3 13 -4 -7
word word: дрон	-47 -6 -20 -21 70
word word: дронам	-20 -12 -7 -12 43
word word: дрони	-24 -18 3 12 -12
word word: дронов	-3 -5 -19 -4 31
word word: дронів	6 -26 -10 -34 0
word word: друг	2 -20 -10 -29 21
word word: друга	-7 11 -17 -7 13
word word: другая	-4 -14 17 -5 -21
word word: друге	3 -9 -10 0 -8
word word: другие	15 29 -26 -2 -18
word word: другий	5 10 -2 -9 -19
word word: другим	33 -18 -12 -14 -18
word word: других	-8 10 -8 16 -30
word word: другог	-2 -23 7 17 -26
word word: другой	2 -21 13 -9 -29
word word: другу	3 -20 6 -25 12
word word: дружин	-25 -5 19 -28 9
word word: друзья	10 12 -5 -22 -16
word word: друзям	-19 -1 -19 -28 27
word word: друзі	27 -3 -5 -1 -20
word word: дснс	-4 -1 -1 10 -7
word word: дуже	17 -6 14 -18 -29
word word: дульце	-11 -1 -4 -2 16
word word: думав	-23 -16 17 -17 -2
word word: думали	-25 -8 15 18 -29
word word: душ	-20 -13 -13 -4 35
word word: дшв	17 0 -10 -1 -9
word word: дякую	-2 -9 -9 2 14
word word: дякує	33 -5 -5 -10 -15
word word: дякуєм	1 -4 5 -11 -6
word word: діагно	-3 -6 26 -1 -21
word word: діб	-7 12 -76 -7 70
word word: дівчат	21 -5 8 -13 -41
word word: дівчин	24 -2 9 -18 -22
word word: дізнав	12 -9 -3 -1 1
word word: дізнал	-6 -12 -13 -4 14
word word: дізнає	-15 5 17 -6 -30
word word: дій	-38 -16 -13 32 -16
word word: дійсно	-15 29 -8 -8 -23
word word: дійшли	15 -6 -3 -14 1
word word: діляно	-4 -5 31 -1 -23
word word: дістал	-51 -12 -24 -15 66
word word: дітей	1 -27 -7 -2 17
word word: діти	-8 5 -4 -13 2
word word: дітьми	18 -15 26 -4 -41
word word: дітям	-14 -4 -13 -21 27
word word: діяти	-43 9 -13 -15 51
word word: евакуа	-15 -31 -15 -19 36
word word: евакуй	8 5 -4 -9 -6
word word: евакую	-42 -15 -2 -49 41
word word: евгени	-8 2 13 17 -35
word word: египет	-15 -6 -1 -2 15
word word: его	-24 18 -8 -8 5
word word: еда	14 -2 -23 -6 16
word word: едет	24 -8 -17 -11 -18
word word: единиц	-28 -6 -5 -13 40
word word: единов	4 -7 5 -13 13
word word: единст	-18 -22 -8 -33 38
word word: еду	14 -3 -4 -15 13
word word: едут	30 -13 11 -8 -25
word word: ее	6 -16 -8 13 0
word word: ежедне	2 -1 -16 15 -3
word word: ексклю	-22 -13 18 -10 3
word word: ексмер	28 -15 25 -16 -26
word word: експер	11 -28 14 -8 -3
word word: екіпаж	-23 21 -19 -14 23
word word: електр	4 7 -19 -12 17
word word: еленов	12 -13 -17 -8 17
word word: емоції	-36 -14 51 -6 -15
word word: ему	5 2 -26 -9 9
word word: емірат	37 23 -11 -14 -34
word word: енерге	-14 9 -35 31 -9
word word: енерго	37 -3 -20 -27 -4
word word: ердога	20 54 -16 -20 -52
word word: ереван	-23 -5 -12 -1 26
word word: ермак	15 -2 -2 0 -11
word word: ермака	16 -8 -6 -2 -14
word word: если	-15 7 -19 -11 7
word word: есть	4 1 6 -1 -13
word word: етап	24 -3 6 -23 -20
word word: етапам	13 19 -21 -14 -22
word word: етапи	26 -24 13 -16 -20
word word: етапу	-29 11 28 -3 -16
word word: етапі	-16 -6 -1 -2 13
word word: етапів	18 -30 -25 14 -14
word word: ефрейт	-15 -1 27 -5 -17
word word: ефірі	-8 3 -10 24 -41
word word: ехать	16 -12 -2 1 -15
word word: еще	23 -19 -13 -17 5
word word: ж	-5 -1 -27 8 9
word word: жалоб	-12 -1 -3 0 15
word word: жаль	-2 12 -14 9 -5
word word: жартую	-20 -5 -2 -7 7
word word: жартує	-14 -9 24 -6 -24
word word: ждал	11 -1 1 -1 -23
word word: ждала	3 -1 -16 -9 15
word word: ждали	19 -14 -23 -8 -9
word word: ждать	-10 -26 12 -7 -5
word word: ждем	-25 31 -3 16 -44
word word: ждет	11 -13 11 1 0
word word: ждут	1 -8 -6 -10 13
word word: же	-4 0 -12 -6 6
word word: желани	-22 -23 -6 4 12
word word: желающ	-9 -7 -2 -15 12
word word: жен	8 29 -30 -20 -12
word word: жена	10 -6 18 -15 10
word word: женам	-45 -19 -15 -24 34
word word: женами	-13 -13 -18 -11 23
word word: жене	-5 -1 -3 -18 23
word word: женева	11 -9 -7 -7 -6
word word: женеве	-15 27 -6 -16 7
word word: женеві	15 -17 -7 -11 8
word word: женско	57 -1 -4 -7 -51
word word: женщин	-7 5 -19 2 4
word word: жены	-10 -14 18 -11 -31
word word: жест	25 -21 -14 -14 24
word word: жеста	-16 29 -3 -3 -12
word word: жестом	37 -18 -3 -3 -25
word word: живий	0 -7 44 9 -47
word word: живим	-13 -2 35 -4 -33
word word: живими	-18 -15 -22 9 10
word word: живих	-15 -5 -5 -12 24
word word: живой	-13 -11 15 -6 14
word word: живут	-21 -7 -5 10 23
word word: живы	8 -29 5 -10 -2
word word: живые	1 -11 -14 12 -20
word word: живыми	-24 -8 -2 44 -22
word word: живых	-8 -14 -9 -16 15
word word: живі	-9 -24 -30 -13 31
word word: жизни	10 -7 -14 -23 13
word word: жизнь	0 -25 9 -16 -9
word word: жили	14 -4 0 -2 -7
word word: жилищн	-9 -3 -4 28 -16
word word: жилье	-26 7 -38 -2 11
word word: жителе	-6 15 -12 -20 8
word word: жители	16 -7 13 -10 -12
word word: житель	-25 -15 21 21 -21
word word: жителя	-19 -27 -13 44 -22
word word: жителі	-39 -9 6 -3 27
word word: жити	-39 -13 -15 -21 52
word word: житло	-14 -5 13 -6 21
word word: житоми	-37 -4 66 -14 -35
word word: життя	-57 1 11 5 13
word word: жить	-17 -27 -23 7 38
word word: жовтня	-11 15 16 -32 -13
word word: жовтні	-19 -13 -22 22 -8
word word: жоден	-16 -5 -14 3 8
word word: жодна	-15 -14 10 12 -24
word word: жодних	28 33 -43 9 -47
word word: жодног	-20 -25 -34 4 38
word word: жодної	-17 16 12 23 -31
word word: журнал	-23 15 -27 31 -13
word word: жінка	30 -2 -26 -14 -20
word word: жінки	7 -10 -5 -1 -20
word word: жінку	-14 -15 13 -4 14
word word: жінок	2 4 -19 17 -13
word word: жіночи	-13 -6 -15 16 -3
word word: жіночо	-17 -4 34 -18 -23
word word: жінці	5 -4 -4 -13 14
word word: з'явил	-28 58 -24 -3 -8
word word: з'ясов	-17 27 -15 2 -22
word word: з'ясув	-14 -19 -3 -10 23
word word: з-помі	-26 -5 36 18 -32
word word: з-під	14 -13 -22 -7 6
word word: за	-3 -9 -5 5 7
word word: забайк	-29 0 37 -1 -10
word word: забезп	37 -13 0 -33 -21
word word: забере	44 -18 -16 -12 -6
word word: заберу	-1 -9 -10 0 17
word word: забира	13 33 -21 -11 -27
word word: заблок	-44 20 -12 -34 -8
word word: заборо	-35 -25 24 0 5
word word: забрав	-15 33 -8 -9 12
word word: забрал	32 -13 -7 -5 -23
word word: забрат	-19 6 17 20 -20
word word: забува	-23 -18 -19 24 -18
word word: забуде	-15 -13 28 -12 -18
word word: забули	-4 -1 -13 -15 16
word word: завала	13 -4 -13 -9 12
word word: завало	-34 0 0 -1 35
word word: завалі	-18 -1 -8 -1 27
word word: завдав	-26 -4 -8 -15 26
word word: завдал	-4 -3 0 15 -14
word word: завдан	-32 15 -28 -33 37
word word: завдяк	5 -10 -6 10 -28
word word: заверш	4 -6 -10 -20 -10
word word: завжди	6 10 -18 2 -14
word word: зависи	0 17 -3 1 -16
word word: завода	-13 -16 -18 -3 19
word word: завтра	60 -24 -13 -14 -21
word word: завіта	-5 -7 -13 -6 23
word word: загало	-3 -18 -13 17 -1
word word: загаль	-2 -14 -9 -2 19
word word: загарб	-14 -2 0 14 3
word word: загибе	10 -24 3 -3 -6
word word: загибл	23 -1 -15 -11 -19
word word: загину	-7 -9 0 -14 26
word word: загрож	-35 -13 -15 -7 49
word word: задачи	-13 -1 -4 6 12
word word: задерж	-54 -13 -25 -24 59
word word: задоку	-14 -9 -21 -22 31
word word: заздал	8 -8 -4 -9 11
word word: зазнал	-30 0 -9 25 14
word word: зазнач	17 -7 -15 -2 -2
word word: займає	-3 -17 -21 11 6
word word: займет	3 16 8 -16 -33
word word: заканч	31 -17 -16 -2 -14
word word: закарп	29 -14 -13 -12 -47
word word: заклад	6 0 15 -1 -15
word word: заклик	-21 2 -16 -16 11
word word: заключ	2 -18 -16 -29 41
word word: закон	-12 -3 -5 -7 25
word word: законо	-8 -8 -16 -22 26
word word: законч	24 -35 5 -20 -21
word word: закорд	-19 18 -17 -10 18
word word: закрит	-6 -18 16 14 -20
word word: закупі	-5 -3 -7 -5 19
word word: закінч	-7 -21 17 9 -31
word word: залежа	-24 24 -7 -13 -24
word word: залежи	-13 20 -18 -2 -12
word word: залиша	-31 -27 36 8 -14
word word: залиши	-1 44 -22 -29 -47
word word: заложн	-12 -18 -9 9 14
word word: залужн	21 -2 -3 -6 -17
word word: залуче	-1 -4 -2 15 -13
word word: залі	-30 -1 -17 -9 33
word word: залізн	-29 -14 -15 -17 39
word word: замест	-3 3 -14 13 -15
word word: заморо	-15 13 -1 -3 20
word word: заміст	-3 26 -3 0 -24
word word: занима	-3 -8 -8 -1 8
word word: заняла	-1 -12 9 -9 -19
word word: заняти	-5 -13 -11 -11 26
word word: заняты	-19 -2 -1 0 22
word word: заочно	-22 -11 -42 16 25
word word: запад	12 -1 -1 -1 -10
word word: запада	-29 0 -13 -1 28
word word: западн	11 11 -19 11 -11
word word: запам'	12 -17 20 -40 -19
word word: запевн	0 -7 -6 -1 13
word word: запис	-10 -26 -13 15 30
word word: записа	-20 -12 23 -18 -4
word word: запису	-10 -1 -9 -4 12
word word: записі	-8 23 -4 45 -51
word word: запит	-36 -4 0 23 -17
word word: запита	-56 -26 5 -2 13
word word: запити	-21 -17 31 16 -30
word word: запиту	-34 6 16 9 -9
word word: заплан	-23 41 -33 -16 -7
word word: заповн	-17 -20 -24 -18 26
word word: запоро	53 -17 -29 -10 -18
word word: запорі	39 -30 -17 -26 9
word word: запрац	-18 -16 -19 -31 47
word word: запроп	-17 36 -16 3 -21
word word: запрос	-27 -2 -33 12 25
word word: запрош	-11 -21 -8 18 19
word word: запізн	-1 -15 15 -9 -11
word word: заради	40 -31 -8 -5 -14
word word: зараз	-31 46 10 -11 -34
word word: зарано	-28 42 -9 -8 -39
word word: зареєс	0 -13 -17 -29 32
word word: зарпла	-16 -2 17 -2 -15
word word: заручн	-3 -5 -16 -14 13
word word: заседа	-25 1 -19 20 16
word word: заслух	-29 22 -24 -1 25
word word: застав	-6 -17 16 -7 -9
word word: застен	23 -8 -3 17 -32
word word: застос	-2 -1 0 -19 20
word word: заступ	-1 25 -20 25 -37
word word: засудж	-5 -1 -4 19 -11
word word: засуди	15 -10 -11 11 -14
word word: засіда	-14 12 -8 17 -16
word word: зателе	-14 -12 26 -15 -11
word word: затем	2 -17 -6 -17 17
word word: затону	9 0 -2 -7 0
word word: затрим	-9 -5 -16 -5 21
word word: затягу	-9 7 -23 6 18
word word: зауваж	-2 13 -5 -3 -4
word word: зафикс	-23 -36 -16 -3 38
word word: зафікс	-16 -26 13 -16 9
word word: захвач	5 5 9 -5 -18
word word: захисн	28 -9 -8 -11 -10
word word: захист	9 -9 -35 -25 26
word word: захища	-9 -4 -13 -11 22
word word: захода	11 -1 -7 0 -3
word word: заходи	26 8 -11 -10 -15
word word: заходо	-14 -27 -15 -4 27
word word: заходу	-18 -15 -18 16 17
word word: заході	-9 22 -7 -6 -11
word word: захопи	20 5 -16 -2 -7
word word: захопл	-31 -10 -6 27 -4
word word: захоро	12 -5 -18 -11 -1
word word: захід	4 3 -13 -16 23
word word: защита	-26 -8 -6 -7 38
word word: защитн	-1 -2 -7 -11 7
word word: защиты	-34 -5 -7 34 8
word word: заяв	-13 -12 -4 -13 17
word word: заява	-17 -15 -6 -15 31
word word: заяви	-7 33 -13 -5 -13
word word: заявив	16 8 -20 -15 -10
word word: заявил	8 -49 -26 8 6
word word: заявки	-15 -3 -8 -18 24
word word: заявле	-27 8 -5 -31 16
word word: заявля	-16 17 -7 7 -9
word word: заяву	-14 -21 -37 -23 47
word word: збереж	-4 -31 -6 -5 37
word word: зберіг	-8 9 -21 -17 14
word word: збили	-22 -14 15 4 -8
word word: збираю	-20 -17 -21 -4 23
word word: збирає	-7 -2 -16 -10 12
word word: збито	-19 -9 1 -12 19
word word: збройн	20 -1 -8 -3 -9
word word: зброю	-17 -24 -18 -31 33
word word: зброя	-15 22 -12 -19 -8
word word: зброї	-14 -6 -20 22 15
word word: збіг	9 -11 -10 -14 13
word word: збільш	-6 -5 -19 -16 30
word word: зв'яза	-7 -3 -7 -3 21
word word: зв'язк	-19 -33 -9 16 16
word word: зв'язо	-43 -17 39 22 -30
word word: звання	-2 -8 -12 -10 19
word word: звезда	-19 -8 34 -1 -17
word word: звезды	-14 -19 28 -8 -12
word word: зверне	-11 -26 -25 17 21
word word: зверну	-27 -15 4 0 3
word word: зверні	10 -8 13 -11 -23
word word: зверта	-8 2 -16 6 9
word word: звинув	6 -14 0 17 -17
word word: звичай	-1 4 10 -4 -8
word word: зволік	33 -12 -6 -3 -15
word word: звонки	-25 9 38 -11 -23
word word: звонко	-16 -7 -8 -17 25
word word: звонок	5 -18 16 -10 -24
word word: звонят	-1 -11 19 -2 -3
word word: зворот	20 0 0 -8 -11
word word: звідки	-20 -3 -14 -16 19
word word: звідти	6 -12 -4 -13 -1
word word: звільн	3 -10 6 -8 -6
word word: звістк	20 -2 -8 16 -29
word word: звіт	-13 -3 -19 -16 19
word word: згода	-39 42 -19 -23 -20
word word: згоди	-1 27 5 -25 -8
word word: згодом	27 -5 -31 -20 10
word word: згоду	-21 26 -14 -2 -14
word word: згідно	39 -19 -7 -35 -4
word word: здават	-19 -12 -23 6 26
word word: здалис	-33 -5 -14 -14 53
word word: здати	19 -27 -26 -15 33
word word: здатис	-17 -13 -7 -18 40
word word: здають	-36 -3 -7 -16 31
word word: здаєть	-12 -2 7 -23 23
word word: здебіл	18 -6 -17 0 0
word word: здесь	0 -13 6 -20 3
word word: здоров	2 -26 25 -43 -13
word word: здійсн	-7 9 14 -20 0
word word: зеленс	15 0 8 -16 -17
word word: земле	20 -7 5 -17 -21
word word: землю	11 -7 23 -16 -27
word word: земля	47 -8 -11 -9 -21
word word: земляк	-34 -9 27 -7 -8
word word: землі	31 -27 -8 -5 3
word word: зенитн	-1 -2 -8 -5 15
word word: зерна	-27 -5 -15 -6 17
word word: зерно	-18 -32 -21 -5 23
word word: зернов	-1 -3 -33 -4 37
word word: зими	7 22 31 -11 -44
word word: зиму	24 -7 0 -13 -7
word word: зимы	25 -1 -2 -1 -23
word word: зловми	-4 -16 -24 -18 35
word word: злочин	-42 2 -17 -10 53
word word: змеино	22 0 -13 -4 -8
word word: змеины	7 -6 -15 -9 15
word word: змогли	-7 -20 8 13 2
word word: змогу	17 -4 -10 0 -14
word word: зможем	-25 8 14 8 -33
word word: зможут	13 21 -22 -14 -15
word word: змі	28 48 -6 -27 -46
word word: змінив	-8 -4 8 -26 13
word word: змінил	-30 -14 -3 -2 21
word word: змінює	-22 -10 -11 18 17
word word: змішан	12 -27 -5 -4 25
word word: зміїни	13 -1 -6 -4 -1
word word: зміїно	13 -16 11 -31 -15
word word: знаем	-54 -46 -24 57 -32
word word: знайде	4 -7 -8 1 -9
word word: знайти	10 -2 9 1 -18
word word: знайшл	-17 -17 4 -28 34
word word: знак	-1 -15 -4 0 15
word word: знаком	29 5 -5 -25 -8
word word: знала	34 12 -10 -3 -17
word word: знали	-8 -15 8 -2 9
word word: знати	-30 -15 -15 15 27
word word: знаход	-19 -15 14 -14 18
word word: значил	18 -10 -11 -13 -15
word word: значит	-10 0 11 13 -17
word word: значно	12 -8 -6 24 -34
word word: знаю	25 -19 11 6 -17
word word: знают	-12 0 8 -22 18
word word: знає	-14 -7 -14 20 -14
word word: знаємо	17 -5 -14 0 -3
word word: зник	7 -13 -8 -2 -15
word word: зникли	16 -8 -12 4 -9
word word: зникло	-17 -28 30 -9 -13
word word: зниклі	13 -4 -6 -10 5
word word: знищен	3 -14 -10 -30 11
word word: знищил	-6 -1 -1 -3 10
word word: знову	-2 -11 -14 -12 4
word word: зняли	-4 -7 -8 -15 19
word word: зобов'	-13 16 0 9 -12
word word: зовсім	-1 -2 0 10 -6
word word: зокрем	-1 0 -4 7 -9
word word: золота	-24 -3 -8 -4 30
word word: зоне	12 -5 -21 -22 4
word word: зоны	-37 -9 -23 -14 45
word word: зосере	2 -3 0 16 -16
word word: зрадни	-4 -8 -12 -7 15
word word: зразки	11 -32 -7 -20 20
word word: зразкі	-29 -20 31 19 -33
word word: зразок	11 -19 -15 -15 14
word word: зранку	1 20 -12 -2 -9
word word: зрк	16 -4 -3 -2 -7
word word: зробив	-24 -1 27 14 -28
word word: зробил	-2 13 4 -14 0
word word: зробим	-10 7 -21 -37 38
word word: зробит	-38 26 11 -43 23
word word: зробле	33 15 9 -18 -43
word word: зсу	26 -1 -14 -5 -7
word word: зупини	-40 -1 -19 -24 33
word word: зупиня	27 -4 -14 8 -14
word word: зусилл	17 -1 -3 -7 -7
word word: зустрі	-29 -2 21 -3 -9
word word: зі	-6 29 -6 -33 -2
word word: зібрал	-59 -33 -39 -20 63
word word: зібран	-46 -11 -34 51 -37
word word: зібрат	-4 -1 -17 -6 27
word word: зірвал	-3 63 -31 -9 -9
word word: зірван	-26 -7 -18 -8 34
word word: зірват	15 2 -8 -5 -37
word word: зіткне	4 -27 -28 9 10
word word: и	-11 -1 6 -4 7
word word: иван	26 -1 -8 -1 -20
word word: идет	-19 38 -17 13 -27
word word: идут	-23 42 -26 13 -31
word word: из	-4 -5 12 -2 -6
word word: из-за	-31 27 -19 -39 32
word word: из-под	-23 -11 10 -2 8
word word: извест	2 -18 24 0 -34
word word: извеще	-30 -25 20 -1 -16
word word: издани	-1 -6 -12 14 -3
word word: изолят	-13 -11 -13 -13 20
word word: израил	-16 -16 -4 -8 25
word word: изъято	-4 -2 -3 -5 13
word word: иконы	-3 -1 -47 -11 45
word word: или	-16 1 -22 6 15
word word: им	9 -3 2 -12 -14
word word: имен	17 11 -25 0 -15
word word: имена	13 -13 -22 -11 23
word word: имени	-40 -24 17 28 -16
word word: именно	-11 16 -23 -8 -3
word word: имя	-37 -15 13 -13 15
word word: инвали	24 -5 -7 -19 -1
word word: инжене	3 -8 -15 -27 8
word word: инициа	-30 34 -11 -10 16
word word: иностр	14 -13 -18 7 4
word word: интерв	-61 -32 25 7 -11
word word: интерн	-32 -5 -9 24 12
word word: интерф	4 -1 13 -1 -15
word word: информ	18 -8 -11 0 -3
word word: ирина	20 -6 -1 -15 -2
word word: исключ	-19 35 -45 -21 -4
word word: исполн	4 -14 -10 -11 27
word word: истори	-4 -16 -7 -14 20
word word: источн	35 43 -32 -9 -44
word word: истреб	-3 -21 -1 -2 26
word word: итог	20 13 9 -12 -36
word word: итогам	14 0 1 -7 -41
word word: итогах	-26 -13 14 25 -9
word word: итоги	-40 -20 1 47 -28
word word: итого	32 -25 -14 -24 -27
word word: их	3 1 12 -19 -19
word word: ищем	18 16 -40 -26 -13
word word: июле	25 28 9 -16 -22
word word: июля	-8 11 9 -17 11
word word: июне	-10 5 22 3 -27
word word: июня	9 -19 -25 4 -11
word word: й	21 -18 -5 -13 -10
word word: йде	-32 53 -46 1 -27
word word: йдемо	-10 -17 15 12 -18
word word: йдетьс	-12 19 -12 37 -47
word word: йдуть	12 -24 -12 25 -7
word word: його	-27 7 39 -35 -9
word word: йому	-31 -17 24 -13 5
word word: йшли	18 -1 -25 -5 -15
word word: йшлося	1 20 -29 -17 11
word word: к	16 10 -28 -30 -5
word word: кабіне	1 -8 -25 -15 28
word word: кава	-16 -22 12 -5 19
word word: каву	-26 -3 37 -2 -39
word word: кадрах	4 -7 3 -14 -15
word word: кадри	-16 -20 16 -11 7
word word: кадры	-8 -15 35 -32 -23
word word: кадыро	-1 -21 35 -3 -37
word word: каждая	16 8 -23 -8 -13
word word: каждог	2 -8 -38 39 -26
word word: каждое	-11 9 -25 -1 12
word word: каждой	14 24 -25 -16 -18
word word: каждом	-24 3 32 5 -34
word word: каждую	34 -21 -31 17 -17
word word: каждый	-25 9 -33 14 36
word word: каждым	-24 -5 29 21 -33
word word: каже	-35 26 4 -4 1
word word: кажу	-33 27 -6 23 -23
word word: кажуть	-14 -6 11 -9 -7
word word: казали	-5 11 16 -4 -19
word word: как	-31 -28 50 -18 14
word word: каких-	30 18 -7 -4 -27
word word: калини	-43 -23 49 -6 -37
word word: калужс	-27 -7 -17 -13 26
word word: камера	-28 -1 21 -7 37
word word: камеру	-25 4 0 -13 11
word word: камері	16 -6 19 -8 -37
word word: камиши	-18 23 -14 -17 -41
word word: канада	-10 10 -22 -19 0
word word: канади	15 -5 -3 -11 -4
word word: канал	-2 5 -14 -10 15
word word: канала	-6 46 -32 -13 8
word word: канале	33 -3 2 -3 -30
word word: канали	-2 -12 -19 -20 20
word word: каналу	-7 -11 -12 -8 31
word word: каналы	-17 27 -25 15 -28
word word: каналі	6 37 -11 -21 5
word word: канун	25 -3 -1 -4 -14
word word: канцле	20 -23 -15 -9 24
word word: капці	-10 -12 -15 -4 33
word word: кара-м	-28 -9 -16 -2 32
word word: караба	-34 -5 -8 -12 42
word word: карант	-48 -5 -8 -4 21
word word: кардин	-21 11 -15 -16 10
word word: картин	-20 -15 -18 -21 24
word word: карты	-5 -2 -1 0 8
word word: касает	-12 -19 -2 -8 14
word word: катар	12 -7 -22 -36 0
word word: катара	22 -12 -13 -10 -18
word word: катарс	19 -4 -17 -1 -21
word word: катару	5 -9 -4 11 -13
word word: катего	-20 24 -1 2 -33
word word: катува	-23 -17 5 8 -16
word word: катівн	22 -8 -5 -4 -11
word word: каховк	-18 -1 23 -14 -4
word word: качест	-23 14 -13 -2 14
word word: кв	-10 0 0 -1 11
word word: квадра	-3 -1 -5 -20 26
word word: кварта	-25 -37 1 21 19
word word: кварти	-10 -16 -20 -7 43
word word: квиток	27 -5 -5 -4 -16
word word: квітен	-5 -5 -24 -3 20
word word: квітня	-13 3 15 -6 -8
word word: квітні	-10 -1 -13 -3 14
word word: кг	-13 -10 3 -17 7
word word: керова	-5 0 0 -5 10
word word: керівн	-2 12 -28 -12 -5
word word: киев	9 21 -18 -2 -34
word word: киева	-18 31 -33 10 -29
word word: киеве	9 -8 3 -18 -16
word word: киевом	-10 47 -30 -15 -20
word word: киевск	26 -13 -5 -19 -3
word word: киеву	7 9 -25 3 -13
word word: килогр	4 -1 23 -5 -22
word word: ким	-3 -11 -25 15 -9
word word: кинули	-15 -15 -15 -11 24
word word: кирилл	8 9 2 -7 -5
word word: кирило	8 -9 0 6 -36
word word: києва	-11 -18 4 -17 2
word word: києві	-40 0 -18 -53 50
word word: київ	18 -25 -19 -2 0
word word: київсь	19 -18 -1 0 -1
word word: київщи	33 -5 -23 -12 -13
word word: класс	-30 -1 -2 -9 28
word word: климен	-2 -11 14 -15 -7
word word: клиник	-12 -4 7 -12 2
word word: клинич	-27 -3 -27 -23 44
word word: ключи	-5 -2 -14 -1 18
word word: клінік	-18 -13 -10 -16 15
word word: км	24 -8 -16 0 -5
word word: книг	-11 0 -3 -5 16
word word: книга	-10 -15 -21 -37 29
word word: книги	-28 -14 -12 -11 17
word word: книжок	-35 -7 -40 -5 45
word word: ко	18 -6 -9 1 -15
word word: коаліц	-35 -17 -10 20 -12
word word: когда	-19 1 0 -17 -10
word word: когда-	9 -2 -3 0 -4
word word: кого	-3 -11 16 -4 -13
word word: когось	21 -11 -31 -24 26
word word: код	-7 -22 -40 -25 57
word word: коек	-20 -8 -1 -3 30
word word: кожен	10 -9 -29 0 -2
word word: кожна	-11 -19 -19 32 15
word word: кожне	34 -30 -4 -1 -9
word word: кожним	-37 -19 30 22 -21
word word: кожног	-6 -3 -5 5 -14
word word: кожном	-21 -20 10 7 -2
word word: кожною	-6 3 -21 31 -24
word word: кожної	3 -28 -27 -10 40
word word: кожну	11 -45 -9 7 4
word word: кожній	-33 -21 -20 23 8
word word: кол-це	-17 -31 6 -20 26
word word: колабо	5 -21 -13 -11 25
word word: колега	-27 -1 -17 5 4
word word: колеги	-30 30 -14 -8 -13
word word: колего	-13 11 -18 18 -13
word word: коли	-33 57 13 -20 -32
word word: количе	46 -23 -4 -9 -29
word word: колишн	-2 -2 -6 -21 37
word word: коллег	-5 -15 -31 43 -15
word word: колон	-26 -17 -15 23 57
word word: колона	25 -2 -28 -11 2
word word: колони	-41 -18 -31 -8 51
word word: колонн	10 -18 1 -12 5
word word: колону	25 -5 15 -16 -23
word word: колоні	-20 -29 -32 -1 33
word word: колі	20 -11 -16 -23 7
word word: коліна	-6 -19 -1 21 -18
word word: команд	-17 -9 6 -21 7
word word: комбин	-32 -14 -13 -2 39
word word: коменд	-1 -1 -2 -6 11
word word: комент	-13 -8 -12 -21 7
word word: комисс	7 -28 -15 -22 21
word word: комите	18 -8 -6 -20 2
word word: коммен	12 -4 -1 -35 -19
word word: коммер	21 -15 -16 21 -20
word word: компан	-11 -21 -8 -9 32
word word: компен	-13 -3 -18 -17 38
word word: компле	-23 -9 4 -10 16
word word: кому	17 -15 24 -12 -28
word word: комісі	-1 -4 -4 17 -2
word word: коміте	20 -12 -6 -5 2
word word: конвен	-2 -12 -4 7 -5
word word: конвер	-25 -18 -1 -9 42
word word: конечн	31 -5 -30 -4 5
word word: конкре	-6 -27 -20 -28 31
word word: констр	-20 -14 -1 -18 16
word word: консул	-25 39 -26 -9 25
word word: контак	-44 41 -29 -21 -12
word word: контра	-5 -13 11 -13 22
word word: контро	-5 -4 -11 -32 25
word word: контрр	9 -1 -1 -6 -2
word word: конфер	-5 -15 -10 25 12
word word: конфли	21 6 31 -23 -32
word word: конфіс	0 0 -8 -4 12
word word: конца	20 21 8 -11 -39
word word: конце	21 -1 3 -15 -34
word word: концер	-2 -6 -32 -29 49
word word: коорди	-4 -9 -9 -4 6
word word: коордш	45 -14 -32 -20 -17
word word: копію	-15 -14 -4 -24 51
word word: корабе	2 -6 -16 -15 8
word word: корабл	-24 -4 -12 -12 48
word word: кордон	26 0 -8 -37 0
word word: коресп	18 -12 -14 -17 -4
word word: коригу	-47 -14 -13 -11 58
word word: коридо	-39 -15 10 22 4
word word: корист	9 22 -7 -25 13
word word: кормил	-24 -14 64 -4 -48
word word: коробо	-15 -4 -15 -16 25
word word: коротк	-8 2 -14 16 -6
word word: корпус	-13 -8 2 20 -9
word word: коррес	21 -21 23 -24 4
word word: костюм	-28 -20 17 -5 -12
word word: котенк	0 -3 -12 4 -7
word word: котора	-5 -11 15 24 -24
word word: которо	-4 -23 21 -16 -11
word word: котору	46 -7 -20 -12 -24
word word: которы	15 -5 -5 -9 -10
word word: крамат	-3 -2 -1 -4 10
word word: красик	-10 -1 -12 -1 23
word word: красно	-18 -16 -14 16 20
word word: красны	-14 -2 -5 -3 18
word word: краще	-15 -5 14 -1 9
word word: краю	-6 0 -4 -2 10
word word: края	-31 -17 29 -6 -16
word word: країн	-24 -41 -37 8 56
word word: країна	-18 -15 24 2 -6
word word: країни	-22 3 -4 6 -8
word word: країну	-5 -13 -12 -7 10
word word: кремен	-1 -4 -4 -20 29
word word: кремле	-12 13 -28 -8 19
word word: кремль	-10 -30 -25 11 38
word word: кремля	-21 30 -14 -8 -10
word word: крест	-4 -5 -2 -12 9
word word: креста	-2 -9 -2 -5 1
word word: кресто	-24 9 -13 28 -23
word word: кресту	-15 -11 -26 27 -6
word word: крим	-14 -3 -14 24 -15
word word: кримсь	11 12 -23 -36 14
word word: криму	18 12 13 -18 -38
word word: кримін	0 6 -10 -15 14
word word: кричал	-37 -8 -11 -32 23
word word: крок	24 1 -18 -17 9
word word: кроки	10 -34 -18 -27 21
word word: кроком	-44 57 -16 -12 11
word word: кроку	-1 -14 18 -15 -17
word word: кроме	-6 11 -12 5 -6
word word: кропив	-24 -21 -14 -5 25
word word: кропот	2 39 -32 -17 -14
word word: кругло	11 -13 -4 15 -4
word word: крупне	-1 13 -19 -18 26
word word: крупно	-22 -3 -15 -5 17
word word: крупны	2 -22 -1 -4 6
word word: крушен	-23 25 -14 -5 -13
word word: крым	14 -5 -26 -3 17
word word: крыму	-22 -6 -4 -11 25
word word: крім	-19 -12 -13 26 1
word word: кто	-5 -7 12 -5 1
word word: кто-то	19 -4 22 -4 -25
word word: куда	24 -7 -18 -28 4
word word: куди	-28 12 0 -39 23
word word: кулаки	-24 35 0 -4 -23
word word: кума	16 -8 -13 -4 -13
word word: куп'ян	0 -20 -6 -18 35
word word: купянс	10 -4 -2 -3 -5
word word: курант	24 -3 -14 -4 -9
word word: курато	-9 -2 -15 -2 25
word word: курс	-31 -28 -41 -31 47
word word: курсан	-19 -20 -26 -10 45
word word: курск	-8 -6 11 -15 15
word word: курска	-19 -8 -4 -16 18
word word: курске	27 -10 2 -2 -27
word word: курско	-6 5 -23 7 5
word word: курску	-31 -7 20 26 -19
word word: курськ	-3 16 -11 -20 -19
word word: курщин	5 -8 -15 -18 22
word word: курян	3 8 5 -1 -3
word word: куряна	-18 -15 -18 25 -25
word word: куряне	-24 -5 40 -11 -24
word word: куряни	29 -1 -9 -20 -7
word word: кіберп	-7 -12 -18 -19 41
word word: кілогр	-14 -17 28 -4 -44
word word: кіломе	-3 -1 -5 -19 25
word word: кілька	1 1 1 4 -15
word word: кілько	-4 37 -33 17 -34
word word: кількі	11 12 -26 -7 -46
word word: кінець	12 13 -12 -14 -13
word word: кінця	1 13 -16 -17 -16
word word: кінців	4 -3 -15 0 15
word word: лабора	-36 -19 -23 30 10
word word: лавров	-17 -26 -25 25 3
word word: лагере	-29 -11 -13 6 25
word word: лагеря	-16 -19 -4 8 12
word word: ласка	-6 10 9 6 -24
word word: легіон	-23 -7 0 -1 26
word word: леді	1 23 7 -21 -26
word word: лежат	-9 25 -3 -11 -5
word word: лежать	9 -10 17 -7 -12
word word: лежачи	8 20 -10 -27 -19
word word: лежить	-20 59 -26 -19 -30
word word: лекарс	-37 0 -38 -20 51
word word: лет	-12 21 -18 5 -18
word word: лета	-26 5 18 15 -19
word word: летате	-12 -5 -4 -8 28
word word: летом	10 -25 13 -10 26
word word: летчик	8 -13 -37 -23 8
word word: летят	32 -3 -29 -2 -4
word word: лечебн	2 -2 5 -13 1
word word: лечени	-6 -10 13 5 -10
word word: лечить	42 -7 -23 -1 -17
word word: ли	-20 10 6 28 -26
word word: либо	11 -10 -34 -10 38
word word: лимана	17 -3 -28 -10 -13
word word: линии	9 -19 -23 21 -3
word word: линию	39 -45 14 -11 -27
word word: линия	-15 -5 -1 -22 31
word word: липецк	-15 -14 5 -12 16
word word: липня	-22 0 -9 7 0
word word: липні	-19 3 -24 14 3
word word: лист	-22 20 -24 -20 -12
word word: листа	-6 14 -10 -15 2
word word: листи	-37 20 7 -16 0
word word: листоп	0 -4 -9 -2 -6
word word: листув	1 -19 -12 19 7
word word: листів	0 -6 -6 4 -16
word word: литви	-35 -3 -20 -14 24
word word: литовс	-72 -7 -37 -15 45
word word: лиц	16 -15 -3 -7 -2
word word: лица	7 1 3 -3 -14
word word: лично	8 -16 9 30 -31
word word: личные	11 0 -23 -12 14
word word: лишают	-53 -16 6 42 -11
word word: лишаєт	-3 -4 -8 9 -4
word word: лише	-6 1 -7 10 -35
word word: лишило	-15 -15 -8 -8 17
word word: лишком	7 -4 -2 18 -19
word word: лишним	14 -1 0 -20 8
word word: лишь	37 -23 -23 -17 -16
word word: лнр	12 -17 2 -17 -11
word word: ложь	-6 -13 -6 -3 14
word word: лондон	25 -31 -12 -15 16
word word: лубине	26 8 -8 -7 -20
word word: лубинц	-6 12 -9 5 -13
word word: лубіне	27 -1 18 -24 -27
word word: лубінц	-6 -22 -4 21 -17
word word: луганс	29 -18 -3 -22 6
word word: луганщ	13 -2 3 4 -13
word word: лукаше	27 -21 -34 -13 31
word word: лучше	-22 -24 -37 -5 21
word word: лучший	26 -2 -17 -1 -8
word word: львова	-6 -3 21 -4 -24
word word: львово	-29 -6 -23 -17 41
word word: львові	-13 -5 -25 -14 44
word word: львівщ	-10 -25 -52 -28 64
word word: льотчи	8 -1 -7 7 -9
word word: любой	-48 -9 -31 8 32
word word: людей	14 -15 -24 14 0
word word: люди	-12 26 -8 -19 -18
word word: людина	-2 -12 -15 10 7
word word: людини	9 -40 -9 15 7
word word: людину	1 -27 -23 -19 33
word word: людьми	-17 31 -21 -6 9
word word: людям	25 -20 -8 22 -28
word word: людях	-21 -8 -4 -17 23
word word: лютий	-8 -24 -1 -11 39
word word: лютого	-14 -3 11 32 -41
word word: лютому	9 14 -27 -9 -6
word word: лідера	-19 -34 -17 -34 48
word word: лідері	29 -9 -15 -22 2
word word: лікар	-1 -14 23 -4 -22
word word: лікаре	-17 -8 2 -2 7
word word: лікарк	23 -1 -9 -12 -11
word word: лікарн	-3 -11 37 -8 -35
word word: лікаря	-39 -8 22 22 -4
word word: лікарі	-12 -14 8 4 -22
word word: ліквід	-19 -1 -1 -1 22
word word: лікува	11 -27 4 -33 23
word word: лікуют	-40 13 4 2 -13
word word: лінію	6 -13 17 7 -13
word word: лінія	-4 -9 -19 25 6
word word: лінії	39 18 -38 -27 -10
word word: літа	-20 -14 16 -34 18
word word: літак	-64 -27 -34 -40 64
word word: літака	-8 31 -9 -2 -18
word word: літаки	23 -12 -15 -4 13
word word: літакі	-39 -19 -17 -16 28
word word: літні	-8 -22 -12 9 10
word word: літніх	-14 0 -5 -12 20
word word: м	-17 -1 -40 -12 43
word word: мав	-35 47 -32 -17 -37
word word: мае	-17 10 34 17 -24
word word: майдан	-23 2 -22 13 17
word word: майже	-21 0 17 11 -12
word word: майсте	-33 -32 -16 -1 21
word word: макеев	-7 -10 -21 -22 27
word word: макрон	-32 -21 -18 -15 34
word word: максим	-1 8 -4 -1 -2
word word: мала	-10 -10 9 -2 10
word word: малень	7 -1 -15 -2 12
word word: мали	-10 3 -19 -10 12
word word: мало	-51 -37 34 39 -35
word word: мальчи	19 -5 -16 -7 -16
word word: маляр	-31 29 -5 43 -17
word word: мам	-18 -19 28 -22 -19
word word: мама	-4 -5 -3 -9 -1
word word: мамам	0 -13 16 -5 -19
word word: мамами	26 13 -6 -19 -24
word word: маме	-1 -37 -15 -12 11
word word: мами	30 -5 -15 -3 -26
word word: мамо	-16 -10 37 26 -51
word word: маму	21 -4 -21 -15 -17
word word: мамы	33 -14 -30 -14 -15
word word: мамі	-16 -12 42 -2 -28
word word: маніпу	-10 -6 -15 -18 16
word word: мар'їн	9 0 -11 -15 33
word word: марии	-18 0 19 0 -9
word word: мариуп	9 -3 -20 -12 21
word word: марта	-29 -12 18 -2 13
word word: марте	-6 14 -8 -13 -11
word word: маршру	-28 6 -21 22 -2
word word: маріуп	27 -9 -9 -6 -18
word word: марія	-31 -10 9 -19 26
word word: масшта	22 -14 -22 -31 36
word word: матере	8 19 -20 -15 -19
word word: матери	-26 -9 8 9 32
word word: матеря	-22 -11 -27 -17 27
word word: матері	27 -1 -6 -18 -4
word word: мати	12 18 12 -13 -32
word word: матрос	21 -10 -7 0 -4
word word: матч	-45 -14 -18 -33 30
word word: мать	4 -23 28 -12 -24
word word: машин	-39 -25 -33 -25 52
word word: машина	-29 -12 37 -14 15
word word: машину	-15 -3 -22 -1 28
word word: машины	9 -1 -1 -1 -9
word word: маю	-20 29 1 -11 5
word word: мають	-22 -6 6 -31 30
word word: мая	13 4 17 -16 -16
word word: має	-9 -6 -11 -2 19
word word: маємо	10 -17 2 -8 -7
word word: маєте	0 -3 -9 15 -12
word word: мвд	-27 -10 17 20 -42
word word: мвс	27 -21 5 -8 -20
word word: медали	-15 -10 -6 -1 17
word word: медаль	-4 -11 -27 -12 32
word word: медвед	-18 -13 37 -19 -25
word word: меджлі	8 0 -3 -5 0
word word: медзак	12 -10 4 -1 -15
word word: медик	18 -1 -13 -9 -3
word word: медика	-34 -9 14 -16 19
word word: медики	38 -7 -20 -10 -13
word word: медико	-28 16 -16 -20 19
word word: медикі	-12 21 -22 -3 -2
word word: мединс	40 -19 3 -22 -13
word word: медици	-3 -20 -1 -2 21
word word: медичн	14 -1 -4 8 -17
word word: медогл	17 0 -14 -3 -20
word word: медосм	24 -1 -22 -1 -3
word word: медпом	22 -6 -23 -1 7
word word: медпун	-12 -9 -1 -2 18
word word: медсес	-31 -19 -5 1 18
word word: медучр	29 -4 -18 -2 -7
word word: медіа	-9 0 6 1 -10
word word: межах	20 -19 3 5 -25
word word: между	-22 -10 -21 6 17
word word: междун	17 -7 -7 -11 5
word word: мелані	28 -8 -5 -27 -7
word word: мелито	47 -8 -17 -5 -29
word word: меліто	37 -22 -28 -35 -18
word word: мемора	-26 -49 34 1 -13
word word: мене	12 -8 -28 -15 27
word word: менее	4 13 -24 -20 2
word word: менш	16 -8 -4 -1 -4
word word: менше	-8 -20 -9 -3 14
word word: меньше	-23 -16 11 27 -18
word word: меня	-23 8 6 31 -25
word word: меняем	9 -5 -5 -27 14
word word: меняли	21 -15 -12 -11 -23
word word: менять	12 64 -46 -21 -37
word word: меняют	-1 -5 -10 -2 18
word word: мені	-29 -9 -10 -15 21
word word: мер	11 -2 36 -4 -19
word word: мера	38 -3 -17 -20 -23
word word: мережі	-18 17 -30 -22 10
word word: меропр	-22 7 -2 -4 3
word word: мест	-16 -21 -19 -15 31
word word: места	2 -7 -26 -2 20
word word: местах	16 -22 -27 -7 17
word word: месте	-6 33 -16 -19 -8
word word: местны	27 -13 -21 -4 -1
word word: место	-18 17 -23 13 10
word word: месяц	-12 -1 -4 -26 10
word word: месяца	6 9 -4 -12 -34
word word: месяце	-15 -1 22 -8 -6
word word: месяцы	2 -10 4 -17 -19
word word: мета	0 -4 17 -27 -13
word word: механи	-21 -3 13 13 -2
word word: механі	-14 13 -10 9 2
word word: мешкан	-4 -5 -10 -33 17
word word: мзс	-10 -5 -14 -16 24
word word: ми	-20 7 1 2 -11
word word: мигран	-6 -17 -12 19 11
word word: мид	-9 1 5 15 -22
word word: микола	8 -12 31 -18 -46
word word: милици	36 -7 -33 -22 9
word word: миллио	-12 -3 -9 -29 27
word word: милосе	15 -4 -15 -19 14
word word: милост	16 0 0 -4 -15
word word: минає	24 -10 -16 -22 15
word word: миниму	11 -24 -17 -11 20
word word: минист	-24 -6 1 9 15
word word: минобо	-10 -4 22 -22 8
word word: миноме	-4 -2 -4 -10 13
word word: минреи	27 -8 -3 16 -36
word word: минск	5 1 -19 -13 -1
word word: минске	-12 -20 -18 25 -1
word word: минувш	-6 -18 -2 3 10
word word: минули	-16 -4 2 7 2
word word: минуло	11 -5 -17 -12 -12
word word: минулу	-4 20 -8 -2 -18
word word: минулі	-1 -19 5 0 -1
word word: минут	-8 10 -20 -6 9
word word: мир	-25 -21 7 0 45
word word: мира	-4 -4 13 -16 7
word word: мирных	-9 -5 -19 3 18
word word: миротв	-30 -16 -14 -13 42
word word: миру	-17 -11 -20 9 13
word word: мить	-30 20 27 -3 -17
word word: мккк	24 5 -23 -28 11
word word: мкчх	0 -23 -26 -15 47
word word: младше	30 3 -25 -13 -28
word word: младши	-33 -13 -8 37 13
word word: млн	-28 -16 -9 -19 23
word word: млрд	-3 -5 -3 15 -14
word word: мне	10 7 -23 1 -27
word word: мнения	-21 -33 -18 -12 37
word word: многие	21 -4 -10 -7 -6
word word: многим	-26 -16 25 -1 -35
word word: многих	4 -5 17 -21 5
word word: много	-25 0 22 13 -25
word word: мо	14 35 -15 -16 -17
word word: мобили	-26 -22 2 -25 32
word word: мобиль	-12 -1 -21 -9 36
word word: мобіль	-1 -15 -8 14 10
word word: мобілі	-27 2 -22 -1 20
word word: мова	-3 27 -7 -8 -26
word word: мовчал	6 -11 -3 -16 17
word word: мовчан	-24 17 -28 -16 27
word word: мовчат	-28 -13 9 23 19
word word: мовчи	-23 -20 -31 -35 54
word word: мовчит	-11 14 -2 -10 -4
word word: мовчки	14 0 -9 0 -7
word word: мовчіт	-16 -17 -23 19 -17
word word: мог	-3 23 -11 -6 -8
word word: могли	-15 -16 19 -8 -2
word word: могло	20 -22 -11 -13 -15
word word: мого	-6 -18 28 -7 -32
word word: могу	12 18 -8 -48 -38
word word: могут	-21 24 -1 -8 -6
word word: моего	-22 -14 14 -6 -10
word word: може	-27 10 -24 24 -8
word word: можемо	17 29 -38 -10 1
word word: может	-34 53 -20 -18 -38
word word: можлив	-5 38 -27 -20 8
word word: можна	-26 -15 22 3 -2
word word: можно	5 -7 2 -19 8
word word: можу	5 -5 -6 17 -18
word word: можуть	8 -2 -2 -30 15
word word: моз	-4 -5 29 -1 -28
word word: мои	30 -4 -18 15 -39
word word: моим	-25 -7 -1 29 -1
word word: мой	-9 5 -32 12 -6
word word: молдов	-21 -11 -15 -18 28
word word: молилс	-23 -5 19 25 -19
word word: молитв	-25 -16 1 -11 9
word word: молодд	-1 18 -1 0 -17
word word: молоде	-22 4 27 -10 -27
word word: молодо	4 -3 15 -2 -16
word word: молодц	-25 -3 51 -6 -50
word word: молодш	15 -1 -2 -2 -13
word word: молоды	-28 29 -19 -7 7
word word: молодь	-3 -38 -14 -13 37
word word: молоді	3 -9 13 -3 -13
word word: моложе	-9 29 -4 -18 -7
word word: молчит	-10 21 -12 -28 -14
word word: момент	4 -5 -12 -3 -12
word word: моніто	-22 -16 -6 -14 45
word word: моргах	-8 -11 15 22 -16
word word: морги	15 -5 -4 -1 -5
word word: моргов	16 -6 -5 -1 -5
word word: моргів	45 -7 -3 -18 -18
word word: мордов	-10 17 -16 -17 -6
word word: море	-10 0 -21 -2 31
word word: морозо	-15 15 25 -8 -21
word word: морпіх	-22 22 -8 -16 -13
word word: морско	-6 -1 13 -7 0
word word: морськ	-23 -16 1 20 -7
word word: моря	-38 -43 -30 -17 61
word word: моряка	-1 -4 9 -19 -11
word word: моряки	15 -5 -10 13 -19
word word: моряко	-39 12 6 -11 19
word word: морякі	33 11 -32 -25 -2
word word: морі	-16 0 -9 -13 20
word word: москал	16 29 -11 25 -56
word word: москва	13 -9 -11 28 -19
word word: москве	12 -23 -20 -1 8
word word: москви	0 23 -12 23 -27
word word: москво	-15 43 -1 -2 -17
word word: москву	48 -16 -7 -12 -19
word word: москвы	31 -18 6 -18 -14
word word: москві	22 38 -28 -21 -19
word word: москов	6 -22 -12 -14 7
word word: мосту	1 -3 -15 -5 15
word word: мотост	-29 -6 -19 -11 28
word word: мохамм	11 -1 0 0 -9
word word: мошенн	12 24 -20 -23 -2
word word: моя	28 28 -32 -7 -26
word word: моєї	18 24 -11 -14 -24
word word: мої	7 10 -13 -8 -16
word word: моїй	-7 -9 12 4 -8
word word: мск	-2 15 -16 -23 10
word word: муж	14 5 -4 -14 -6
word word: мужест	-4 -9 -5 -1 18
word word: мужики	2 -5 0 -11 -12
word word: мужчин	16 -6 5 -18 -6
word word: музыка	25 -7 -8 -17 -2
word word: мукаче	-28 -10 39 -2 -17
word word: мурман	-16 -2 38 -1 -31
word word: мфц	-2 -1 -12 -3 16
word word: мчс	-20 -9 14 -1 28
word word: мы	-7 -1 -12 10 -17
word word: мэра	19 -12 -2 -4 -1
word word: мюнхен	-15 -13 -12 36 -33
word word: міг	-5 0 -12 -14 15
word word: між	-24 -34 -10 -9 31
word word: міжнар	11 -12 -7 19 -5
word word: мій	1 -19 -24 -18 12
word word: мільйо	-18 8 4 12 -20
word word: мільяр	12 16 -15 -26 5
word word: мінобо	39 -15 -18 -18 -15
word word: мінреі	28 3 -9 -15 -9
word word: мінськ	-12 10 28 0 -20
word word: мінус	14 -15 14 -6 -12
word word: міняти	-26 10 -8 23 -21
word word: міняют	-20 -24 -21 34 6
word word: міняєм	-31 30 -18 -15 5
word word: мініст	8 6 -27 -14 13
word word: міркув	-20 -22 5 38 -17
word word: міст	-15 -1 18 -2 -8
word word: містах	-16 -4 -15 -22 24
word word: містит	-2 -76 -17 -24 37
word word: місто	2 -15 -6 -22 20
word word: місце	-9 7 -38 -3 32
word word: місцев	19 -4 -14 18 -33
word word: місць	-18 -15 -18 -14 25
word word: місця	9 -21 -23 -5 19
word word: місцях	1 22 -25 21 -37
word word: місці	31 -1 -29 -9 2
word word: міськи	0 -18 -10 -17 20
word word: місяць	-17 -17 45 -16 -22
word word: місяця	-3 33 4 -26 -16
word word: місяці	17 -47 7 4 -10
word word: місію	0 -23 -14 -3 37
word word: місія	9 -2 -14 -14 -2
word word: н	-15 -2 -20 -7 35
word word: на	-7 1 -2 -4 8
word word: наближ	14 -3 -2 -20 0
word word: наблюд	-12 0 2 0 10
word word: наборо	-6 -2 41 -1 -34
word word: набрав	-11 -13 30 -1 3
word word: набрал	-17 -1 14 0 5
word word: набрат	-8 28 15 -33 -21
word word: набір	14 -3 -13 0 -14
word word: навесн	-3 -11 -26 -12 19
word word: навест	-15 -1 43 -2 -69
word word: навкол	-34 -3 -11 -14 15
word word: навмис	-20 -19 26 -13 15
word word: навстр	27 -30 -23 -16 -7
word word: навчан	4 -2 -10 -6 3
word word: навів	0 -5 -3 46 -42
word word: навіть	-10 13 8 -28 2
word word: нагада	-16 22 4 -10 11
word word: нагаду	-18 -5 -16 35 -12
word word: нагляд	-16 -13 -6 2 12
word word: нагоду	-35 -3 25 -18 25
word word: наголо	8 -26 14 13 -7
word word: нагоро	-28 -11 25 -23 31
word word: наград	-10 -11 -25 -5 30
word word: награж	-8 -3 -29 -3 39
word word: над	-41 17 -7 -9 14
word word: надали	-2 -17 -13 -13 31
word word: надалі	35 -6 -1 -15 -21
word word: надати	-15 4 0 10 11
word word: надают	41 -1 -23 -3 -28
word word: надає	-18 -1 20 4 -6
word word: надеем	-5 23 -18 -19 -15
word word: надежд	-11 13 19 -7 -14
word word: надеюс	-11 38 -15 -15 -39
word word: надзви	-8 -1 -19 29 -3
word word: надо	6 -11 15 25 -51
word word: надсил	-12 -7 -27 -4 11
word word: надход	-18 -25 7 -10 20
word word: надійш	3 -10 -15 -16 11
word word: надісл	1 -3 -16 -14 11
word word: надія	8 16 -9 -10 -16
word word: наемни	6 -12 -21 -6 7
word word: назавж	-21 19 28 -22 -46
word word: назад	-11 -15 11 -22 -10
word word: назвав	-25 2 11 19 -17
word word: назвал	15 -30 -19 -5 -2
word word: назван	5 31 -47 -28 33
word word: назват	16 40 -21 -12 -45
word word: назве	16 -1 -14 -6 -3
word word: назвем	15 -9 -10 14 -20
word word: назива	5 25 -25 11 -37
word word: назнач	-53 60 -47 -26 15
word word: назову	-50 -13 24 32 -10
word word: называ	-22 -15 12 0 27
word word: найбли	-29 35 -2 0 -15
word word: найбіл	-5 -23 -3 16 -10
word word: найваж	11 -4 -20 9 -5
word word: найгар	32 16 -7 -8 -20
word word: найден	-16 -7 3 -7 10
word word: найдов	-5 -11 -13 -6 13
word word: найкра	33 -10 -16 -3 -2
word word: наймас	-36 -4 -8 16 2
word word: наймен	33 -5 -15 -14 -12
word word: наймол	31 -4 -11 -12 -19
word word: найпер	-11 -2 22 -4 -19
word word: найскл	12 -20 22 -17 -15
word word: найста	29 -3 -14 -11 -14
word word: найти	-13 -2 -5 15 -12
word word: найчас	-18 -9 0 3 12
word word: наказ	3 -6 -14 -15 21
word word: наказа	-2 0 -10 -1 13
word word: наказо	-3 -1 -10 -14 24
word word: наказу	-3 -18 -2 -1 14
word word: накану	-3 1 10 -4 -11
word word: наконе	33 -9 -21 -15 -25
word word: накорм	30 -11 -23 -16 -13
word word: належа	33 -12 -15 -12 -5
word word: належн	9 4 -2 -5 -5
word word: налічу	-12 -15 -5 -21 41
word word: нам	40 -35 -11 -10 -23
word word: намага	-12 11 -8 -8 11
word word: намере	11 -5 -16 -5 2
word word: намече	-17 15 -20 -6 -8
word word: нами	-32 9 22 -23 22
word word: нанес	-7 -12 -3 -6 24
word word: нанесл	18 0 -1 0 -17
word word: напере	-12 -1 28 -5 -21
word word: написа	-16 -3 12 -27 13
word word: напишу	-17 17 14 -2 -15
word word: наполя	-15 17 -9 -1 -15
word word: напоми	17 -33 4 -21 13
word word: напомн	-22 8 0 1 2
word word: направ	3 -2 2 -53 5
word word: наприк	15 -15 -1 0 0
word word: напрям	17 -9 -9 -21 3
word word: напутс	24 -2 -16 -1 -14
word word: нараду	-12 2 -23 11 5
word word: наразі	-13 35 -21 19 -38
word word: нарешт	7 -14 13 -12 5
word word: народж	26 -18 13 -9 -27
word word: народи	0 -1 13 0 -11
word word: народн	6 -17 -32 -8 21
word word: наруше	-5 -26 16 -15 17
word word: наруши	13 -16 13 -3 0
word word: нас	-28 -7 -23 21 6
word word: насамп	-21 6 13 11 -19
word word: населе	-18 -7 -10 -4 10
word word: насиль	22 -1 -16 16 -25
word word: наслед	23 0 -8 -13 -4
word word: наслід	4 -5 -13 -12 9
word word: наспра	-30 -20 25 19 -29
word word: настоя	5 -8 -4 -5 9
word word: настро	16 -13 3 -14 -3
word word: наступ	-3 -11 -27 -4 13
word word: насчит	2 -32 -26 11 32
word word: нато	-27 -4 -3 -8 8
word word: натовп	-3 -11 22 -3 -22
word word: натомі	14 -5 -3 -10 -15
word word: находи	15 16 -20 -15 -12
word word: находя	-19 -19 -12 31 -7
word word: нацгва	38 -4 -16 -6 -12
word word: национ	9 -4 -19 -25 18
word word: нацпол	-20 -21 9 -7 14
word word: націон	-7 -9 0 -2 1
word word: начала	-28 -9 -18 14 7
word word: начале	-24 17 18 -13 -26
word word: начали	11 -7 -21 -9 13
word word: начало	33 -25 -16 -1 -6
word word: началс	-7 11 -24 -2 26
word word: началь	-32 5 3 -6 35
word word: начаты	12 -11 -1 0 -1
word word: начать	-18 60 -21 -22 -33
word word: начина	-16 34 -21 12 -24
word word: начнем	-29 19 31 -15 -24
word word: начнет	-7 30 -7 -3 -15
word word: наш	-35 5 -16 32 -2
word word: наша	-4 -36 -6 21 -12
word word: наше	-5 32 -8 -10 -10
word word: нашего	10 -12 -4 -13 17
word word: нашей	-15 1 -12 1 23
word word: нашем	-7 4 3 -18 13
word word: наши	21 -19 -5 -13 -1
word word: нашим	-9 -15 -1 18 3
word word: нашими	-24 -23 6 23 -19
word word: наших	13 -10 -5 1 -14
word word: нашли	-26 -3 42 -8 -13
word word: нашлис	21 -26 -19 11 -14
word word: нашого	-7 6 -4 8 -8
word word: нашому	-32 -15 32 10 -26
word word: нашою	-12 -9 16 16 -15
word word: нашої	-1 -15 2 24 -31
word word: нашу	33 -15 -24 2 -14
word word: наші	5 9 -6 -35 -4
word word: нашій	8 -4 -8 17 -13
word word: нбу	-4 -13 -15 -9 15
word word: не	-16 5 -2 5 -7
word word: неба	-18 4 -11 -21 4
word word: неболь	-45 7 -13 45 -16
word word: невдов	39 -1 -11 -15 -17
word word: неволе	25 -9 12 -18 -17
word word: неволи	9 -7 -14 6 -11
word word: неволю	8 0 -8 -1 1
word word: неволя	29 -8 -3 -2 -18
word word: неволі	8 -9 -5 -7 -15
word word: невідо	29 3 -8 -35 4
word word: негайн	14 -2 -13 -1 -4
word word: него	44 7 -14 -9 -36
word word: недавн	13 -11 33 -2 -16
word word: неделе	-41 29 17 -14 -18
word word: недели	-8 -4 26 -20 -27
word word: недель	-43 -5 -7 -5 46
word word: неделю	-14 13 -9 -6 13
word word: неделя	-16 -3 31 -17 -14
word word: неділю	51 -39 -23 -18 -32
word word: неділя	21 -14 -11 -25 -15
word word: незаба	-10 49 -7 0 -44
word word: незави	18 6 -1 -12 -19
word word: незако	48 -9 -7 -1 -29
word word: незале	12 11 17 2 -58
word word: незмін	12 16 -2 -13 -15
word word: неизве	-15 5 -13 1 13
word word: ней	-9 16 -11 -1 4
word word: нейтра	0 3 -26 -11 14
word word: некото	-27 -13 26 11 -27
word word: нем	-25 9 20 -7 -20
word word: нема	9 32 -4 -39 -1
word word: немає	-44 5 1 -2 3
word word: немног	15 -12 -9 -5 -12
word word: неможл	-39 -6 19 -30 4
word word: необхо	22 -1 -16 -3 -1
word word: необхі	27 -14 -13 -13 13
word word: неожид	-6 9 -1 0 -3
word word: неопре	-16 17 -7 -5 -5
word word: непере	-23 10 -11 -18 9
word word: неповн	-1 -13 8 -20 18
word word: неправ	-22 12 -18 -17 19
word word: непрос	5 -15 2 -20 -19
word word: неравн	33 -7 -24 -9 -6
word word: нереал	-19 13 -9 12 -2
word word: несвоб	-15 -12 -7 -7 16
word word: нескол	-2 11 -9 1 -30
word word: несмот	21 -3 -2 -12 -6
word word: нет	-14 29 -54 6 2
word word: нею	-18 -1 -4 -9 12
word word: неї	-14 -3 9 24 -22
word word: ни	5 -5 21 -13 -31
word word: низкий	24 -5 -27 -8 -3
word word: низьки	25 0 -15 -9 -3
word word: никаки	-10 52 -23 -8 -33
word word: никако	-16 16 0 -1 -2
word word: никого	25 -13 -11 -14 2
word word: никола	21 -9 -3 -21 -7
word word: никто	-9 3 13 -11 -20
word word: ним	-25 -23 17 1 8
word word: ними	-7 -15 12 -11 1
word word: нині	-20 -56 30 -4 0
word word: них	10 -5 -12 -4 0
word word: ничего	5 -9 9 -18 -17
word word: ништад	-9 -6 -32 -25 61
word word: но	16 15 2 -16 -47
word word: нова	10 -33 -26 5 -6
word word: новая	-18 19 -18 17 -21
word word: новгор	-44 -16 -23 -29 34
word word: новий	-25 45 2 -38 -12
word word: новим	-13 11 -14 2 9
word word: новин	22 -13 -11 -9 11
word word: новина	19 -25 9 -19 -42
word word: новини	-9 22 -4 -18 -2
word word: новину	22 -3 2 -13 -8
word word: нових	-10 23 -26 1 5
word word: новоаз	-29 30 -2 -1 7
word word: нового	-8 35 -28 -49 -13
word word: новой	-19 18 -9 -16 22
word word: новом	-7 -15 -4 36 -30
word word: новому	-18 15 -16 5 4
word word: новоро	6 -5 9 -16 5
word word: новорі	1 0 6 -6 -27
word word: новост	27 3 6 -14 -24
word word: нової	-6 -17 -12 -14 20
word word: нову	-22 28 -15 -15 -11
word word: новую	-17 32 -15 12 -5
word word: новые	-35 31 14 -29 -20
word word: новый	15 32 -30 -34 -20
word word: новым	-1 -12 18 21 -38
word word: новых	-11 16 2 -20 -9
word word: нові	-20 1 -34 -3 9
word word: ног	12 -2 -6 -7 0
word word: ноги	-6 -6 20 -1 -15
word word: номер	-25 -17 22 -16 -11
word word: номера	-65 -26 54 -8 34
word word: номеро	-10 -8 15 -8 -12
word word: норвег	-36 10 3 -37 23
word word: норм	2 -11 -5 18 -14
word word: нормал	-13 -20 -24 -23 30
word word: нормам	37 -7 -6 -30 -1
word word: носилк	-1 -12 14 -4 -20
word word: носки	-24 -6 -21 -16 22
word word: ночи	-14 -7 24 -7 -5
word word: ночь	-25 -24 -10 -7 40
word word: ночью	21 -19 -25 -16 21
word word: ночі	-28 9 21 -9 -31
word word: ношах	21 -3 -16 0 -9
word word: ноябре	-9 21 -11 -13 -9
word word: ноября	-14 12 -12 21 -22
word word: нужна	-9 -2 18 -10 -27
word word: нужно	19 0 -14 -6 -3
word word: нуль	-43 15 0 10 -1
word word: нього	1 -15 -25 -7 17
word word: ньому	15 -18 -15 -16 16
word word: нью-йо	-13 -18 -16 15 -2
word word: ні	-24 -8 -1 3 6
word word: ніб	-4 -20 -3 -11 28
word word: нібито	-19 2 -23 -21 14
word word: нідерл	-21 -23 -19 -15 33
word word: ніж	2 -14 6 -47 18
word word: ній	16 0 -4 -1 -11
word word: нікого	-8 -18 8 21 -4
word word: ніколи	-18 -25 7 -13 32
word word: німечч	-41 -34 17 -12 9
word word: ніхто	-2 -31 -14 19 0
word word: ніч	-15 0 -10 -20 22
word word: нічого	22 -25 17 -12 -21
word word: ніяког	-7 -9 -9 8 16
word word: о	-25 7 0 -6 3
word word: оае	18 1 -5 -7 -11
word word: оаэ	31 -9 -11 0 -13
word word: об	-9 -12 -3 0 2
word word: об'єдн	15 -5 14 -1 -32
word word: об'єкт	-32 -7 -6 32 10
word word: оба	-10 -20 -13 18 -6
word word: обвине	-2 -1 -9 -5 16
word word: обвину	-14 0 -3 -15 16
word word: обгово	-29 13 -9 -9 13
word word: обе	5 -20 18 -7 -21
word word: обезвр	4 -3 -4 -6 8
word word: обеими	-6 -15 -1 -2 21
word word: обеих	46 -28 -55 -30 9
word word: обереж	-1 -24 -12 -14 38
word word: обеспе	1 -25 -23 12 13
word word: обещае	-21 7 -1 -12 20
word word: обещал	14 -9 3 -19 -5
word word: обещан	31 -24 -16 -12 7
word word: обещаю	-13 1 3 10 -17
word word: обидва	-24 12 21 -22 -14
word word: обидві	16 -2 15 -19 -38
word word: обладн	-14 -26 -10 14 16
word word: обласн	8 2 -4 -16 2
word word: област	5 -11 -1 -9 1
word word: облік	-16 -6 16 15 -15
word word: обліко	-8 -14 15 7 -14
word word: обліку	-5 -10 0 -2 16
word word: обмен	23 8 -17 -23 -10
word word: обмена	-7 -12 20 -24 14
word word: обмене	-11 -26 4 -49 33
word word: обмени	1 16 -14 -20 17
word word: обменн	6 -25 -12 -11 31
word word: обмено	-17 19 -16 31 -53
word word: обмену	-31 35 6 -23 -42
word word: обмены	-24 60 -33 -22 -24
word word: обменя	-11 14 -15 -16 2
word word: обмін	25 8 -4 -18 -19
word word: обміна	8 -23 -26 15 -7
word word: обміни	-30 2 -45 46 7
word word: обмінн	-38 5 -15 -19 26
word word: обміно	2 23 -11 -18 -14
word word: обміну	14 0 19 -30 -34
word word: обміню	-26 18 -22 9 -4
word word: обміня	-26 13 1 -27 16
word word: обміні	-81 37 16 39 -29
word word: обнару	-36 -1 -21 1 35
word word: обнима	6 -2 -3 -15 -11
word word: обниму	22 9 9 -15 -33
word word: обнял	-31 -28 -14 33 14
word word: обов'я	-27 -26 -33 4 23
word word: обоих	41 -12 -26 -13 8
word word: обом	-10 15 -10 -1 7
word word: оборон	29 1 -22 -7 -15
word word: обох	-4 11 8 -3 -27
word word: обоє	-36 -21 22 -6 0
word word: образо	3 1 -16 -7 0
word word: обрати	-16 -3 -21 13 23
word word: обратн	-7 -10 -7 26 -15
word word: обраща	11 7 -24 -30 27
word word: обраще	-21 -24 -7 -10 19
word word: обслед	2 -10 11 -9 -40
word word: обстав	5 -7 -4 40 -25
word word: обстан	-11 -7 -7 14 6
word word: обстеж	12 -10 -11 -5 13
word word: обстоя	-1 12 -7 -5 -8
word word: обстре	-64 -12 -2 0 23
word word: обстрі	-4 -10 -18 -12 30
word word: обсуди	-49 -18 -32 29 8
word word: обсужд	-31 -26 11 -16 29
word word: обучен	-22 -10 -6 -2 22
word word: обшукі	0 -1 -6 -1 9
word word: общее	21 -3 -1 -14 -3
word word: общей	30 -7 -20 -22 -16
word word: общий	42 -7 -23 -18 -7
word word: объеди	11 -7 12 -4 -11
word word: объект	-14 -18 -4 21 0
word word: объеме	-2 -7 -14 -28 43
word word: объяви	-8 18 -38 -33 2
word word: объявл	-19 15 -28 -14 -9
word word: объясн	1 -13 -7 11 -7
word word: объяти	-3 -2 13 -3 -4
word word: обычно	-24 -6 36 -3 -6
word word: обязан	-11 -6 -15 15 -13
word word: обязат	-10 -7 -22 -6 16
word word: обійма	10 -17 2 -22 17
word word: обійме	-27 -1 15 -17 -15
word word: обійми	-37 -5 33 -14 7
word word: обійму	47 -3 -4 -5 -45
word word: обійня	19 -8 18 -7 -25
word word: обіцяв	-50 -8 -14 -23 34
word word: обіцял	-13 17 -21 -15 24
word word: обіцяю	3 17 -2 -13 -25
word word: обіцяє	-17 -34 38 19 -19
word word: ова	-22 -19 37 -15 -30
word word: огляд	4 -12 21 -17 -29
word word: огляда	15 -19 20 -12 -38
word word: огляду	-5 15 22 0 -26
word word: огляну	3 -7 3 -6 -19
word word: огнем	-6 0 -26 -2 31
word word: огня	-25 29 -32 -16 5
word word: оголос	14 -5 5 -11 -26
word word: оголош	3 -1 -22 -24 29
word word: ограни	14 -14 0 -1 1
word word: одежду	-9 -2 22 -2 -20
word word: одержа	36 -2 -6 -32 -16
word word: одеса	-24 -9 -4 -23 54
word word: одеси	-13 -19 16 -28 1
word word: одессы	20 -1 -8 0 -17
word word: одесі	-28 -15 -29 -19 47
word word: один	16 -12 16 -17 -18
word word: одинад	-9 10 -9 2 -17
word word: одиниц	-25 -2 -1 -2 29
word word: одинна	32 -7 17 -37 -11
word word: одна	-16 -16 8 -18 -2
word word: однак	-26 -11 3 -19 12
word word: однако	22 22 -46 -4 -19
word word: одне	-7 -3 10 -26 -9
word word: одним	38 -30 -8 -17 -29
word word: одних	-15 -14 -1 -2 11
word word: одно	-23 0 31 -32 -20
word word: одновр	15 -13 -25 -18 -3
word word: одного	-13 -5 19 -18 -4
word word: одной	-24 19 12 26 -34
word word: одном	8 -6 10 -12 -3
word word: однора	-15 0 24 -6 -16
word word: одност	45 -19 -26 -18 -18
word word: одноча	19 -18 -1 2 -12
word word: одну	-6 -26 -20 25 1
word word: одні	8 -1 11 -1 -17
word word: одній	28 -28 34 -8 -16
word word: однієї	19 -13 5 -16 -4
word word: одразу	-3 -19 -22 3 25
word word: одяг	17 -4 -8 -14 -13
word word: ожидае	-13 16 -1 -2 -1
word word: ожидан	15 -3 -14 -13 -2
word word: ожидаю	-3 -39 -40 -25 68
word word: ожоги	17 -1 -1 -10 -5
word word: оздоро	14 -15 -13 -4 14
word word: означа	-10 10 12 15 -10
word word: окажут	-12 18 -21 -3 -4
word word: оказав	-11 16 -4 -11 -13
word word: оказал	14 -9 12 -12 -2
word word: оказан	-23 -13 -31 -22 36
word word: оказыв	32 -4 -15 4 -18
word word: оккупа	21 0 -4 -3 -14
word word: около	-9 -11 7 -6 6
word word: оконча	-12 31 -1 -2 -18
word word: окрема	8 -20 -3 14 -2
word word: окреми	-14 21 -12 -14 13
word word: окремо	-1 -15 6 -16 0
word word: окремі	-15 -17 -2 14 12
word word: округа	15 0 4 0 -19
word word: окрім	26 -1 -2 -24 -1
word word: октябр	13 -13 -1 -5 -24
word word: окупан	-3 -17 -12 1 15
word word: окупац	50 -8 -35 -9 -10
word word: окупов	3 1 -21 20 8
word word: олег	-6 -3 -14 5 8
word word: олекса	2 15 -15 -6 -12
word word: оленів	-45 4 -22 -3 27
word word: омбудс	-10 -9 -14 22 -1
word word: он	4 -4 -8 -10 -14
word word: она	-14 -23 29 -10 -8
word word: они	34 16 -12 -17 -24
word word: онлайн	-32 -18 -31 -5 31
word word: оно	-30 -5 33 -15 -31
word word: оновле	-7 -36 -27 -20 45
word word: оон	-38 -4 -11 -8 43
word word: оп	39 4 -12 -13 -44
word word: опасно	17 -1 -4 -1 -13
word word: операт	0 -4 -22 -39 27
word word: операц	-26 -13 -2 -29 24
word word: оперув	-21 -8 31 19 -29
word word: опинил	-13 22 -6 9 -29
word word: опитал	-1 -3 2 -15 5
word word: опитан	-1 -3 -13 33 -36
word word: опитув	-16 -17 -64 -38 66
word word: опитує	29 -4 -15 10 -16
word word: опозна	-11 -22 -17 25 14
word word: опорни	-27 -3 -12 -1 40
word word: опорны	-2 -8 -7 -4 9
word word: опраць	-5 17 -12 21 -24
word word: опрацю	-11 -14 -2 -26 32
word word: опреде	-18 18 -3 -7 -14
word word: оприлю	-18 11 -9 -1 -1
word word: опрове	-36 67 -34 -9 -20
word word: опубли	-34 24 28 -15 -11
word word: опуска	-19 -10 18 -7 -1
word word: опытом	-28 -18 -9 -8 35
word word: опять	7 21 -15 -21 -16
word word: органи	19 -19 7 -11 12
word word: органі	-22 -5 -17 22 4
word word: орден	-7 -12 -33 -18 33
word word: оркест	-26 -6 74 -9 -48
word word: орлов	-14 0 -4 -2 14
word word: оружие	-32 -13 -14 -12 43
word word: оружия	-16 -2 -8 -25 30
word word: орієнт	-12 12 -8 -17 25
word word: освобо	-2 -3 -2 -22 20
word word: осени	10 5 -14 27 -7
word word: осені	-7 -6 -18 -4 19
word word: осколк	16 -6 13 -7 -14
word word: осколо	14 -2 -1 -10 -1
word word: осматр	7 -4 -9 -18 22
word word: осмотр	15 -12 4 -6 -22
word word: основа	5 -9 -4 19 -11
word word: основн	-32 15 0 -4 1
word word: особам	11 17 -7 -8 -17
word word: особи	-33 5 -23 37 -11
word word: особис	9 -31 1 -5 10
word word: особли	15 4 -9 37 -35
word word: особов	-7 -5 -8 -29 41
word word: особу	10 -5 -40 -21 19
word word: остава	-16 -17 26 -9 -4
word word: остави	-5 -6 -7 0 17
word word: оставл	13 -2 -15 -1 6
word word: оставш	-14 30 -28 -3 -15
word word: остает	3 -8 -12 23 -39
word word: остали	-16 -30 -19 -15 24
word word: остало	10 5 -2 -40 -2
word word: осталс	12 -13 4 -13 -26
word word: осталь	9 -9 -3 7 -31
word word: остана	-6 1 21 -14 -24
word word: останк	-8 -14 -7 -26 15
word word: останн	-26 23 2 -5 -36
word word: остано	20 -12 6 -16 -16
word word: остато	6 -12 1 -16 4
word word: остают	-11 26 1 -29 0
word word: остров	8 -2 -14 -5 18
word word: острів	9 -1 -6 -3 0
word word: осужде	-28 -13 -12 4 26
word word: ось	-30 -8 -28 13 10
word word: осіб	-13 32 -24 0 -18
word word: осінь	0 21 -1 -7 -17
word word: от	-5 26 -10 -2 -12
word word: отбыва	-21 -2 -12 -2 29
word word: отвагу	-17 -12 -16 -1 25
word word: отвезл	8 -1 -2 -1 -5
word word: ответ	-43 -10 -11 8 44
word word: ответа	-30 21 -14 14 -11
word word: ответи	-35 17 5 18 -28
word word: ответн	20 13 -13 -10 -14
word word: ответы	-9 -7 -18 -23 31
word word: отвеча	-32 15 -10 28 -35
word word: отвечу	16 14 -19 -18 -26
word word: отдава	-27 -10 -19 -27 27
word word: отдаем	29 0 -10 -10 -10
word word: отдал	41 -21 -7 -17 -23
word word: отдала	-33 -11 11 0 26
word word: отдали	40 -29 -19 -8 -16
word word: отдано	4 -19 21 -9 -19
word word: отданы	1 17 -9 -9 -9
word word: отдать	27 23 -31 -31 -24
word word: отдают	-21 15 -7 33 -30
word word: отдел	-19 13 -8 -18 17
word word: отделе	-2 -14 -30 -34 44
word word: отдель	-29 -7 -24 10 10
word word: отдыха	10 -16 15 -6 6
word word: отец	-2 -17 9 -8 -24
word word: отечес	-1 -5 -30 -12 28
word word: отже	7 -4 -21 -4 16
word word: отказа	-45 29 -39 -22 21
word word: открыл	-52 6 -42 -33 32
word word: открыт	-24 6 -44 -13 43
word word: откуда	17 -1 -14 0 -2
word word: отложе	-27 52 -15 -4 -34
word word: отложи	-5 9 0 0 -3
word word: отмети	26 -16 -19 7 -23
word word: отмеча	-28 -6 2 24 13
word word: относи	-4 -5 0 -13 18
word word: отноше	-32 -17 -19 -12 22
word word: отозва	-21 -4 -15 -15 17
word word: отправ	2 -11 -25 -30 56
word word: отпуск	-26 -20 16 -27 25
word word: отпуст	-10 -19 7 -21 20
word word: отпуще	6 -22 -21 -14 22
word word: отрабо	-5 -9 -2 -2 13
word word: отраже	21 -1 -1 -3 -16
word word: отрази	-18 -13 -8 0 17
word word: отрима	6 8 -22 -26 15
word word: отриму	-27 -12 25 -15 -12
word word: отрица	-18 -22 -6 15 30
word word: отряда	-29 -2 -7 -7 32
word word: отряды	-2 0 -1 10 -6
word word: оттуда	25 -6 -15 -8 0
word word: отчита	47 -29 -41 16 -6
word word: офис	-26 -5 -16 20 12
word word: офиса	6 -14 -15 12 -12
word word: офисе	30 -9 -10 -1 -19
word word: офицер	-9 -13 -3 11 14
word word: официа	0 7 -25 -10 2
word word: оформи	-8 -14 24 -23 8
word word: оформл	28 -2 21 -9 -40
word word: офіс	3 -2 -26 -15 23
word word: офісу	12 5 -22 5 -11
word word: офісі	19 -17 -5 -7 10
word word: офіцер	27 -4 -9 -4 -7
word word: офіцій	-47 21 -18 19 0
word word: охопив	2 -14 15 -14 -10
word word: охорон	26 -5 -2 -1 -26
word word: охочих	-14 -10 -4 -24 44
word word: оценке	0 -3 -1 9 -5
word word: оцінка	-10 -11 -7 10 16
word word: оцінко	-21 -20 -7 -23 38
word word: очевид	-27 -11 -1 21 15
word word: очень	5 12 -2 -22 -36
word word: очеред	-31 18 -12 -1 11
word word: очима	-15 -2 28 -1 -13
word word: очікув	2 3 6 -2 -9
word word: очікую	-11 -8 12 -6 -11
word word: очікує	22 19 -25 -24 -9
word word: очільн	-30 -8 6 -14 5
word word: п'ята	7 -3 6 -9 -36
word word: п'ятде	-8 -4 8 -11 -11
word word: п'ятер	25 -21 10 -10 -16
word word: п'яти	8 -27 -19 -30 25
word word: п'ятий	29 -4 -9 -2 -15
word word: п'ятна	28 -2 -10 -6 -12
word word: п'ятни	37 -3 12 -43 -46
word word: п'ятсо	-16 24 22 -28 -18
word word: п'ять	22 -28 14 -14 -28
word word: п'ятьо	31 -30 9 -27 -32
word word: павути	-48 -21 -26 -43 37
word word: павших	7 14 7 -35 14
word word: пакет	17 -8 -23 -18 18
word word: пакета	16 -6 -16 -3 13
word word: пакети	-25 33 -5 13 -24
word word: палата	-16 -5 40 -1 -20
word word: палаты	-15 -24 28 -10 -24
word word: палест	-19 -21 -9 -12 34
word word: пам'ят	-26 -31 -3 11 12
word word: памятн	-45 -27 0 -31 13
word word: память	-2 -11 16 -16 -19
word word: пансио	14 -1 23 -2 -33
word word: папу	14 -21 -10 -8 -11
word word: пар	-40 -15 -16 14 31
word word: параде	-12 -7 -23 -21 57
word word: парале	-5 15 0 -4 -15
word word: парлам	-13 -14 -9 18 -18
word word: парней	35 22 -31 -13 -32
word word: парни	16 -10 0 -2 -5
word word: партия	-20 7 16 -22 9
word word: партне	10 -13 -22 -7 13
word word: паспор	-31 -21 12 -17 14
word word: пасхал	-19 7 25 -26 -17
word word: пасхе	-37 29 -7 -17 -7
word word: пасхи	24 7 8 -4 -30
word word: пасхой	-9 34 -3 -8 -25
word word: пасху	-9 2 2 -12 -13
word word: патриа	7 -1 3 -12 -4
word word: патрул	8 -3 -17 -17 26
word word: пауза	15 -3 -26 -15 1
word word: паузи	4 -2 -3 -6 -11
word word: паузу	-10 29 -3 4 -17
word word: паузы	-10 -4 -4 18 -6
word word: пацано	-1 -5 13 -18 -33
word word: пациен	-32 -11 -25 -22 52
word word: пво	30 -18 -18 -11 -7
word word: пвр	3 -7 -27 -24 17
word word: пенсии	-5 -2 -19 -5 24
word word: пенсио	0 -4 -4 -16 17
word word: первая	21 13 -5 -28 -42
word word: первин	-24 -7 41 -15 -47
word word: первич	7 -1 3 -1 -8
word word: первог	-20 45 -15 -10 -7
word word: первое	8 10 -15 23 -31
word word: первой	17 -12 -14 -16 -1
word word: первом	-31 -12 -22 14 9
word word: первую	-6 35 -3 -18 -13
word word: первые	-4 14 23 -3 -26
word word: первый	18 -24 -42 -11 19
word word: первым	13 -7 15 -15 -21
word word: перебу	2 -8 -15 17 -23
word word: перева	17 5 17 -16 -19
word word: переви	14 -6 -1 -18 3
word word: перево	-24 -21 -17 -15 30
word word: перевя	24 -15 -20 -1 15
word word: переві	11 -19 -29 12 17
word word: перего	12 11 -23 -8 -8
word word: перед	-7 14 0 -21 1
word word: переда	8 -6 -6 -8 1
word word: передб	7 -32 6 6 9
word word: передн	-23 40 -7 -16 12
word word: передо	-20 -23 -42 -28 50
word word: переду	-26 36 -5 -9 -28
word word: пережи	0 -18 0 -3 9
word word: перейш	-1 -15 -10 -15 38
word word: перека	-6 -28 -12 -12 47
word word: перекл	18 -4 -14 -16 -17
word word: перекр	-16 -2 -13 -10 21
word word: перело	-15 -4 19 -2 -16
word word: перелі	-35 16 -4 -26 16
word word: переми	-45 -2 -30 -30 28
word word: перемо	-16 3 -38 11 -2
word word: перемі	-40 -17 19 -9 5
word word: перене	-24 41 7 -26 -19
word word: перепо	-9 -19 4 -12 23
word word: перепр	-2 -5 -20 16 -4
word word: перерв	14 12 -16 -19 -13
word word: переры	8 -7 0 -1 0
word word: пересе	37 10 -39 -22 -31
word word: перест	12 -1 -1 -4 -6
word word: перети	12 5 -10 -6 -22
word word: перетн	29 31 -27 -14 -39
word word: перехв	24 -3 -9 -2 -19
word word: перехо	-19 -36 -35 -25 50
word word: перече	18 13 -20 -13 -23
word word: перешл	19 -11 -12 -8 11
word word: период	-30 -19 -18 16 11
word word: персон	-4 13 -6 -15 -4
word word: перша	42 -23 1 -33 -45
word word: перше	11 -25 -9 -19 4
word word: перший	30 -23 -7 -16 3
word word: першим	-19 -8 20 -11 -1
word word: перших	6 0 34 -25 -21
word word: першог	-25 -6 15 11 34
word word: першом	-17 -17 9 -13 31
word word: першої	-33 17 34 -12 -24
word word: першу	-10 -5 14 -5 -14
word word: перші	14 1 24 -12 -22
word word: першій	13 22 10 -29 -29
word word: період	9 -13 -13 21 -24
word word: песков	-52 3 19 -35 -4
word word: петерб	-14 11 -9 10 -4
word word: петр	-9 -12 -17 -8 27
word word: петро	-16 5 -14 25 -40
word word: петров	-21 -28 -26 -15 66
word word: петріо	13 -15 -14 -16 23
word word: пикапа	9 0 -1 0 -8
word word: писав	-9 -5 16 -3 -11
word word: писала	4 -5 1 -16 -11
word word: писали	9 12 -9 -11 -36
word word: писати	18 14 -20 -24 -3
word word: писем	-50 -14 -16 17 11
word word: письма	-17 -4 -22 -29 35
word word: письме	-23 -31 -17 -5 41
word word: письмо	-22 -7 -23 -19 44
word word: питали	-15 -18 -6 -4 20
word word: питани	-16 -21 -15 -19 37
word word: питанн	-30 54 -33 -6 -7
word word: питань	19 -1 -20 1 -27
word word: питают	-21 15 -17 21 -12
word word: питає	-14 -1 5 -4 9
word word: пише	10 16 -15 -13 -13
word word: пишет	2 2 -21 -9 20
word word: пишите	13 -19 -10 -23 20
word word: пишу	4 -2 -9 0 7
word word: пишут	-16 33 -11 2 -4
word word: пишуть	-32 -10 -28 20 -4
word word: пишіть	-35 4 -15 -10 15
word word: плакал	-17 -12 20 -6 -1
word word: плакат	-11 -35 -29 -27 43
word word: план	8 -23 -17 -16 15
word word: планир	-27 -5 -7 -10 29
word word: планом	19 12 -19 -4 -17
word word: планув	-8 30 2 -12 -27
word word: планую	-38 50 -13 -7 -40
word word: платит	-28 0 15 -4 27
word word: платфо	-37 -21 -7 37 -17
word word: плачут	-3 -16 39 -24 -2
word word: плен	7 -7 -14 -14 31
word word: плена	18 -11 1 7 -26
word word: плене	-5 -21 47 -34 5
word word: пленно	-2 -10 -26 -15 32
word word: пленны	7 18 -28 -21 -2
word word: плену	-3 -8 4 22 -18
word word: плечах	2 -7 19 -15 -23
word word: площад	-27 -4 9 -26 29
word word: площі	-23 -17 18 14 20
word word: плюс	18 16 -17 -19 -15
word word: по	-9 -7 1 15 -5
word word: по-пре	-38 37 -40 17 -23
word word: по-чел	5 -4 -4 8 -19
word word: побаче	-19 -11 28 -13 -23
word word: побачи	-4 -3 48 -17 -55
word word: победо	-68 -12 -27 -10 63
word word: победы	0 -3 -24 -18 21
word word: поблаг	22 -18 -2 -13 -5
word word: побрат	-33 -19 16 -26 18
word word: побува	-19 -10 -6 -18 41
word word: побыва	-31 -18 -12 3 18
word word: повезл	9 -18 4 -12 -38
word word: поверн	9 -16 -8 9 -2
word word: поверт	19 -14 1 -19 -5
word word: повинн	9 0 -1 -1 -7
word word: повна	-23 11 5 35 -33
word word: повне	-35 -5 3 -14 17
word word: повном	9 -10 -7 12 -17
word word: повну	-3 -9 20 -4 -13
word word: повніс	16 -16 21 -4 -20
word word: поводж	-15 -8 17 -12 -15
word word: поводу	-16 40 -7 -34 -8
word word: повреж	-10 -17 -9 15 11
word word: повтор	-10 5 -21 -16 43
word word: повідо	-14 14 -7 13 -25
word word: повітр	-2 14 29 -36 -17
word word: погибл	-34 -6 -36 -2 47
word word: погибш	4 5 -5 -13 -4
word word: погово	-6 -41 37 -29 -6
word word: погода	-36 -28 -5 -18 25
word word: погодж	-21 49 -20 -27 -10
word word: погоди	7 12 -11 -16 -20
word word: погоду	-52 -15 29 -15 -24
word word: погодя	-4 26 -14 -1 -34
word word: погран	24 -1 -12 -4 -13
word word: погрож	-21 -20 -18 -13 28
word word: под	7 -11 -12 -29 22
word word: подайт	-7 -10 -11 8 20
word word: подала	-4 8 -1 0 -3
word word: подали	10 -9 7 -26 -4
word word: подано	-4 18 -16 2 -23
word word: подари	-24 -20 3 -16 23
word word: подарк	-27 -21 -10 12 18
word word: подаро	28 -12 -22 -6 14
word word: подару	-15 -13 24 -16 -1
word word: подати	4 -15 -13 -22 27
word word: подают	-18 -27 -33 31 39
word word: подає	-1 -10 9 8 -9
word word: подбит	-19 -4 -2 -1 21
word word: подвал	-32 -9 24 -14 11
word word: подвел	-45 -5 -13 47 -14
word word: подвод	-25 -1 -1 42 -22
word word: подгот	11 2 -25 -24 10
word word: поддер	-49 -21 11 2 8
word word: подзащ	-10 -7 -17 -8 26
word word: подзво	-22 -4 39 -6 -15
word word: подкас	-10 -14 -21 -18 35
word word: подлеж	-12 6 0 -3 7
word word: подмос	-20 -18 36 -13 -20
word word: поднял	-9 -10 -5 -13 33
word word: поднят	-30 -2 11 -2 3
word word: подпис	-12 -46 -20 -35 44
word word: подраз	-14 -13 -26 -12 36
word word: подроб	-20 -1 16 -24 -3
word word: подрос	17 -10 -6 -4 -15
word word: подруж	-3 -6 -19 -30 48
word word: подряд	39 -17 -29 9 -13
word word: подсуд	-2 -2 -7 -3 13
word word: подсче	-18 -4 -20 29 -17
word word: подсчи	-38 -22 -15 53 -31
word word: подтве	-1 37 -34 -6 -30
word word: подход	19 -15 -3 -3 -18
word word: подчер	-8 -20 -7 1 16
word word: подяка	37 -6 -13 13 -38
word word: подяки	12 -16 33 -10 -23
word word: подяку	-6 -25 -1 -19 21
word word: подібн	1 -9 -5 -1 14
word word: подія	9 7 -13 -10 8
word word: поедут	-22 15 -22 -21 43
word word: поездо	22 -20 -21 -3 2
word word: пожизн	1 -4 -6 -7 16
word word: пожилы	12 22 -7 -12 -24
word word: поза	-3 -20 20 -2 1
word word: позавч	14 -26 39 -20 -47
word word: позаду	29 -18 -6 -7 -23
word word: позбав	-1 -1 0 9 -7
word word: позвол	11 -15 -16 9 -14
word word: позвон	-12 -12 23 -8 -11
word word: поздне	19 -12 -2 -6 -7
word word: поздра	-23 -22 11 -37 6
word word: позже	1 11 -2 -5 -5
word word: позити	-11 15 -14 -5 -13
word word: позици	-38 -8 -21 -2 53
word word: позиці	-27 20 -30 10 34
word word: познач	-2 -19 -20 -18 21
word word: позывн	-20 -19 10 -12 27
word word: поимен	-44 -6 -9 44 -21
word word: поиск	-31 -16 -11 -15 40
word word: поиско	-31 12 -15 -9 10
word word: пойдут	9 0 18 -9 -19
word word: пока	-29 4 18 31 -47
word word: покаже	52 -17 -28 -23 -4
word word: показа	0 -31 11 -13 1
word word: показу	-20 -16 40 -4 -29
word word: покара	-30 -31 -16 -25 39
word word: поки	-16 20 0 -2 -33
word word: покину	21 -6 -21 -9 10
word word: поклон	25 -5 -25 -10 12
word word: покров	-13 -8 -20 -17 17
word word: пол	2 -16 -20 -2 22
word word: пола	-5 -30 -35 -10 34
word word: полгод	-45 -10 -17 -21 40
word word: поле	4 -8 7 -8 -25
word word: полева	-5 -3 -4 -11 23
word word: полегл	9 -10 -16 29 -28
word word: полиго	-7 -3 -2 10 2
word word: полити	-17 -9 7 15 -13
word word: полици	4 -16 -11 -7 23
word word: полк	-4 -6 -26 -3 27
word word: полка	-26 -4 -6 -2 30
word word: полков	-21 -5 -26 -12 41
word word: полку	-13 13 0 -6 -14
word word: полном	-38 -17 -18 43 18
word word: полнос	-18 16 9 -14 15
word word: полноц	9 -1 -4 0 -4
word word: полови	-25 4 6 31 -21
word word: положе	-30 -2 -1 4 15
word word: полон	-13 -8 -10 6 19
word word: полоне	-15 2 -23 -13 29
word word: полону	8 -12 0 3 -16
word word: полоні	1 15 -20 -18 12
word word: полосе	-6 -2 -1 0 8
word word: полсот	37 -2 -15 -4 -26
word word: полтав	-22 -18 37 -19 -26
word word: полтор	-13 -20 2 17 -17
word word: полуго	6 -4 -8 -15 8
word word: полудн	19 -8 -17 -1 -1
word word: полуто	-8 -4 -2 20 -6
word word: получа	3 8 -9 -4 1
word word: получе	9 18 0 -4 -34
word word: получи	8 -14 -11 -3 9
word word: польши	-19 0 -8 -1 25
word word: польщі	-54 -23 -15 -11 34
word word: поля	-38 -6 -8 -14 49
word word: полях	-17 -3 -19 35 -3
word word: полі	19 -13 0 29 -39
word word: політв	-43 -18 -17 -17 46
word word: політи	11 -9 -6 9 -14
word word: поліці	-14 -29 -30 -4 49
word word: поменя	21 21 -22 -10 -18
word word: померл	22 -13 -14 -19 2
word word: помилк	-7 -42 16 -17 2
word word: помило	-5 -6 -20 -3 9
word word: помимо	-14 -9 -3 15 -1
word word: помина	-5 -5 18 -13 -16
word word: помним	35 -6 -16 -21 -19
word word: помнит	10 -13 -23 16 -12
word word: помог	-10 -8 -21 -5 20
word word: помога	14 4 -7 -19 8
word word: помогл	21 -3 -18 -8 1
word word: помочь	-27 -20 -26 22 -6
word word: помощи	-1 -4 -11 -9 14
word word: помощн	25 -10 -28 3 -17
word word: помощь	4 -14 -14 -7 10
word word: поміж	15 0 -15 0 -9
word word: поміня	22 -7 4 -7 -22
word word: помічн	34 -12 -3 -18 -2
word word: понад	1 -7 -19 -1 6
word word: понадо	16 -3 1 14 -28
word word: понеде	-5 13 14 -4 -18
word word: понеді	-30 0 6 6 -11
word word: понима	-20 18 -5 -12 1
word word: поновл	-13 15 -6 -12 -14
word word: пообещ	-60 -9 -17 -20 25
word word: пообіц	-6 -8 49 -1 -29
word word: попавш	36 -11 -13 -6 -23
word word: попал	-6 -10 -5 -15 14
word word: попали	-29 -5 29 -20 24
word word: попаст	-12 -14 -15 0 19
word word: попере	55 -34 -9 -32 -25
word word: поповн	-16 -7 -8 0 24
word word: пополн	11 -1 -3 16 -23
word word: попри	-7 18 -10 -7 -15
word word: попрос	-2 12 -12 11 -16
word word: попрощ	-15 -3 10 -15 -1
word word: попытк	-13 14 -9 -6 -12
word word: пор	-29 5 22 6 -30
word word: пораду	15 29 -13 -16 -26
word word: пораже	12 -7 -5 -4 -8
word word: поране	13 -12 -17 -11 15
word word: пораху	0 -14 14 0 -6
word word: поровн	38 -14 -8 -10 -11
word word: порт	-18 -5 33 -8 -12
word word: портах	-2 -7 -5 -21 6
word word: портре	-30 -32 -11 -40 40
word word: порту	-56 -17 -21 -21 50
word word: поруч	-23 -13 -1 -1 17
word word: поруче	-44 65 28 -7 -50
word word: поручи	-3 -9 -6 -23 28
word word: поруше	-50 10 9 -21 1
word word: поруши	-5 27 -14 -10 -25
word word: порушу	0 -4 -1 -19 20
word word: порядк	34 -28 -29 8 -17
word word: порядо	13 -5 -21 -15 17
word word: порівн	-39 -6 -15 24 -8
word word: посадо	-24 -2 0 -10 5
word word: поселк	-5 -13 43 -17 5
word word: посере	22 0 -10 -2 -31
word word: посети	-39 -34 5 -21 32
word word: посеще	-32 -5 -14 -14 28
word word: посила	-18 -45 35 -42 44
word word: посилк	-25 -18 -10 -24 25
word word: посило	0 14 -3 42 -25
word word: послам	-18 -4 -2 21 -5
word word: послан	-51 -28 8 -53 23
word word: после	-12 -18 -6 -19 52
word word: послед	4 -16 16 -40 42
word word: послуг	-5 -6 -19 -14 19
word word: послів	-33 -1 -14 -2 23
word word: посмер	-12 -6 -11 -7 34
word word: посмот	-28 14 33 -7 -18
word word: посоль	22 -14 -27 -14 12
word word: поспри	28 -12 -17 -28 -8
word word: поспіл	-17 -17 11 -11 8
word word: поспіш	-9 16 -30 13 -14
word word: посред	-7 -8 3 -4 1
word word: постав	7 -24 12 -7 -11
word word: постоя	-42 -40 -20 22 -6
word word: постра	-25 -23 -11 -17 42
word word: постро	-2 -2 -1 58 -55
word word: поступ	31 8 -26 2 -20
word word: посылк	-32 -14 -5 -10 39
word word: посыло	-28 -4 -5 2 4
word word: потери	0 -6 -1 -24 16
word word: потерп	-16 -10 -24 -32 39
word word: потерь	8 -6 -3 13 -26
word word: потеря	1 -14 -17 14 5
word word: потисн	-15 -4 12 -1 39
word word: потом	-7 -17 24 -14 -13
word word: потому	17 -15 -10 1 -6
word word: потрап	1 -17 -23 -18 19
word word: потреб	4 8 -2 10 -23
word word: потріб	-13 10 -1 -24 -12
word word: потім	-5 -9 31 -22 -7
word word: похище	-15 -3 -1 15 -1
word word: похова	-9 -6 7 -15 22
word word: похоро	5 -6 -11 2 -24
word word: почавс	-10 -1 27 -1 -17
word word: почала	21 -9 -7 -1 -22
word word: почали	-5 -9 -29 -2 30
word word: почало	15 -15 0 0 0
word word: початк	-19 -12 -19 11 15
word word: почато	-11 22 12 -14 -33
word word: почему	8 9 5 -38 -8
word word: почест	-16 -3 -4 21 -17
word word: почина	23 -13 -4 -3 9
word word: почну	-12 0 14 -1 -14
word word: почнут	4 26 -8 -12 -13
word word: почта	-5 -3 -4 -11 23
word word: почти	28 -17 -21 -5 -25
word word: почту	-12 -8 -15 -21 30
word word: почули	-3 22 -4 -6 -2
word word: поширю	-24 -29 -47 -21 55
word word: пошкод	-35 -22 25 -43 47
word word: поштою	-25 -12 -17 -15 23
word word: пошту	-14 -15 -23 -31 28
word word: пошук	14 5 14 -18 -29
word word: пошуко	5 -11 -9 22 -24
word word: пошуку	6 -8 13 -11 -15
word word: пощаст	15 -4 -1 -5 -14
word word: поэтом	2 6 -11 -14 -4
word word: появил	-5 17 -13 -7 6
word word: поясне	6 14 -20 -9 -16
word word: поясни	-8 -32 -12 15 17
word word: поясню	-38 -25 11 -13 19
word word: поімен	-20 32 3 -19 -7
word word: поінфо	7 14 -22 -14 -16
word word: поїдут	-30 13 -9 -4 17
word word: поїхал	-17 -12 30 -18 -7
word word: ппо	-1 -39 -31 -22 46
word word: прав	25 -18 -18 -22 30
word word: права	-15 -25 -14 -21 33
word word: правам	9 -6 12 4 -17
word word: правда	-9 9 -11 -16 1
word word: правил	34 -20 -17 9 -11
word word: правит	-17 -17 18 -11 17
word word: право	-8 -12 -33 9 42
word word: правов	-17 -18 -14 18 12
word word: правоз	-3 -11 -11 12 -6
word word: правоо	22 -9 -15 15 -20
word word: правос	6 5 -12 -3 -8
word word: праздн	-21 5 -7 -7 11
word word: практи	-9 -19 -18 -10 45
word word: прапор	24 -7 -6 -36 -8
word word: працюв	31 -7 -11 -14 -8
word word: працюю	4 -11 -27 -2 5
word word: працює	21 22 -40 -20 -10
word word: праця	-3 -8 21 -1 -10
word word: праців	-17 -8 -3 2 16
word word: превыс	-18 -3 -5 -15 19
word word: предва	17 -8 2 -17 -18
word word: преддв	1 20 -4 -1 -17
word word: предла	29 -10 -32 -20 -5
word word: предло	-61 -26 -4 -7 38
word word: предме	-11 31 -22 4 -8
word word: предос	1 -3 11 -11 -24
word word: предсе	-16 21 -14 -14 -28
word word: предст	-15 16 -33 -17 24
word word: предуп	-40 18 6 -15 -4
word word: предус	-4 18 -1 -11 -2
word word: предше	-11 -6 -31 -5 32
word word: предыд	-6 0 -11 11 -6
word word: прежде	6 19 -20 -11 -20
word word: прежне	-32 -15 23 -12 -3
word word: прежни	-20 -14 -11 -18 25
word word: презид	6 -2 1 1 -27
word word: прекра	-35 27 -10 -35 14
word word: прем'є	-27 -27 -46 -17 49
word word: премье	-30 -15 -12 -6 32
word word: преско	-14 -7 10 10 -21
word word: пресс-	-6 -12 11 17 -56
word word: престо	-13 16 -19 22 -29
word word: престу	-30 -19 -20 -7 19
word word: при	20 6 -9 -7 -15
word word: прибли	-16 -24 -13 17 9
word word: прибуд	-2 11 -5 -4 -7
word word: прибул	42 -7 -18 -15 -20
word word: прибыв	8 -4 -9 -4 -2
word word: прибыл	15 -18 7 -33 5
word word: прибыт	-26 -4 17 -11 -26
word word: привез	15 -8 25 -17 -29
word word: привел	-9 -7 -5 12 -3
word word: привет	-15 -5 14 -1 7
word word: привод	-4 -13 13 9 -21
word word: привоз	-1 -2 12 -2 -9
word word: привіз	-42 -12 19 -5 -12
word word: привіт	-1 -14 28 3 -44
word word: пригов	6 -9 -24 -13 12
word word: пригож	9 11 -19 6 -31
word word: пригра	3 5 -35 12 -7
word word: приеду	-18 16 31 -4 -10
word word: приезж	-17 18 -2 15 -29
word word: прием	-27 13 -2 -7 -8
word word: приема	-22 -8 -7 28 -20
word word: приемн	8 -3 -15 -6 -1
word word: приеха	15 32 9 -29 -32
word word: призва	-15 -10 0 21 12
word word: призем	-9 -6 22 -5 -11
word word: призна	-8 4 -9 1 9
word word: призыв	-12 18 -10 -10 7
word word: прийде	10 -1 -9 2 -1
word word: прийма	0 -10 -8 -5 23
word word: прийня	-16 -5 -1 16 -18
word word: прийом	-21 -18 -28 16 13
word word: прийшл	-22 -5 -7 -7 12
word word: прикла	-11 -1 -13 -14 15
word word: прикор	28 0 -7 -11 -12
word word: прилет	21 -16 13 -19 -11
word word: прилож	3 -3 -3 -9 7
word word: примен	-32 -11 -7 -17 45
word word: пример	-2 -7 -3 35 -6
word word: примус	-19 -30 -18 30 -21
word word: принес	-10 -6 8 -8 -7
word word: приним	-25 21 -21 -12 21
word word: принца	5 0 16 -14 -4
word word: принци	-6 -4 12 -12 -6
word word: принцу	27 -2 -26 -1 0
word word: принял	11 -10 -45 -16 35
word word: принят	-22 12 -4 9 -3
word word: припин	-14 10 1 -18 -6
word word: приско	-8 -1 -18 -18 6
word word: присла	-24 9 3 -26 -1
word word: присмо	16 -10 -2 -4 0
word word: присту	-4 4 0 10 -10
word word: присут	-2 -7 -10 -13 22
word word: присыл	-9 34 -14 -14 -22
word word: притул	-7 -13 -5 29 -8
word word: прифро	7 -16 -7 -35 38
word word: прихов	-11 -9 -1 36 -32
word word: приход	-16 -18 6 16 14
word word: причас	21 -2 -12 -1 -7
word word: причем	27 -14 -24 -7 -24
word word: причет	-19 -11 -25 -10 26
word word: причин	-38 36 18 -32 -34
word word: пришви	10 -18 -29 -34 22
word word: пришло	22 -9 -15 -15 -9
word word: приєдн	-32 -17 -4 17 -7
word word: приїду	-15 -12 5 25 5
word word: приїха	-27 -4 16 8 -2
word word: про	-24 14 5 7 -12
word word: пробле	16 -2 -5 -15 -1
word word: пробув	7 -4 -15 7 -7
word word: пробул	13 -3 26 -26 -34
word word: провад	-3 -10 -38 -8 47
word word: провед	4 7 -10 5 -11
word word: провел	-9 -22 -10 0 13
word word: провер	-13 13 -30 -2 -3
word word: провес	-10 35 -6 -6 -23
word word: провод	-11 9 -27 13 -2
word word: провок	-3 -16 -22 -10 20
word word: провів	-10 -19 14 0 -13
word word: прогно	30 -6 -8 -4 -18
word word: прогол	-4 -2 -6 -11 22
word word: програ	-29 -18 -30 -29 48
word word: продаю	-8 -18 -21 -15 23
word word: продви	12 0 0 0 -12
word word: продле	-24 -34 -39 -6 72
word word: продли	-13 -14 -2 -1 16
word word: продов	31 -41 7 -20 -34
word word: продол	-9 -6 6 -23 23
word word: продук	14 -8 -15 -3 -9
word word: проезд	-17 -17 -3 4 10
word word: проект	10 -20 -20 -3 31
word word: произв	-7 5 -6 -8 11
word word: произо	-2 12 -18 -16 -6
word word: пройде	4 -30 -10 -7 28
word word: пройду	26 -20 -6 -10 13
word word: пройти	-44 28 16 -23 -33
word word: пройшл	-9 -13 -7 -38 16
word word: пройшо	29 -22 1 -8 -11
word word: проком	-15 -19 15 -4 14
word word: прокоп	-27 -14 28 -2 -19
word word: прокур	-19 -13 2 -1 18
word word: проопе	13 -2 -15 0 15
word word: пропав	-13 -23 -25 20 -4
word word: пропаг	-12 8 -3 18 -20
word word: пропоз	-35 -1 -22 -28 31
word word: пропон	0 22 -7 -18 -9
word word: пропор	22 -1 -20 -13 -4
word word: пропус	21 8 -21 -9 -24
word word: прораб	-61 102 -39 -26 -67
word word: прорыв	-16 -5 -6 -1 18
word word: просив	0 -3 16 -5 -19
word word: просил	24 -18 19 -14 -33
word word: просим	-24 35 -13 6 -26
word word: просит	-3 1 4 -6 -9
word word: просле	8 -7 0 0 0
word word: проста	9 34 -20 -14 8
word word: прости	-27 -13 23 33 -29
word word: просто	10 17 -21 -8 -30
word word: просув	-15 -12 -8 -3 24
word word: просьб	-5 10 -11 -1 0
word word: просят	-55 -16 7 -31 28
word word: проте	-6 3 -12 -13 13
word word: протез	-75 -11 -37 -34 61
word word: протес	-20 -11 -8 -10 35
word word: проти	-16 -10 -13 -16 31
word word: против	-3 -13 -6 -6 11
word word: проток	27 -9 5 -2 -11
word word: протяг	-41 6 1 10 20
word word: профіл	30 -11 24 -19 15
word word: прохан	-10 3 -11 -10 0
word word: проход	-12 -7 11 -12 19
word word: процед	1 26 -37 -9 -32
word word: процен	-16 -7 17 30 -32
word word: процес	25 -9 -13 -12 -15
word word: прочит	-23 -8 -19 18 19
word word: прошед	-38 11 -11 19 -13
word word: прошел	49 -38 -38 -21 1
word word: прошла	-28 -8 -16 5 26
word word: прошли	-7 -5 -11 6 -7
word word: прошло	-48 -12 49 -3 -6
word word: прошлы	12 -17 -36 11 12
word word: прошу	-46 -3 -2 51 -52
word word: проєкт	-38 -14 -18 -38 76
word word: проїха	27 -16 -5 -7 -18
word word: прямо	31 -5 -19 8 -46
word word: прямой	-22 -4 -3 22 -16
word word: прямую	18 -2 -14 0 -2
word word: прізви	1 9 -18 -19 15
word word: пріори	-36 35 -25 -51 -9
word word: псевдо	-19 -4 0 11 14
word word: психол	1 -18 24 -14 -4
word word: публик	-2 -26 3 -5 -11
word word: публич	-7 38 -35 14 -37
word word: публік	-27 -6 2 -10 7
word word: пункт	-9 -11 -33 -14 30
word word: пункта	-29 -13 -33 -15 31
word word: пункте	13 4 -10 -9 -19
word word: пункти	29 -4 -14 -13 -7
word word: пункто	-25 -6 -8 -4 12
word word: пункты	-16 -11 -11 -21 27
word word: пункті	-30 -12 -9 17 26
word word: пускаю	-17 -28 19 -8 -1
word word: пустил	-9 34 6 -28 -9
word word: пусть	-17 -13 9 8 4
word word: путевк	-16 -3 -4 -1 17
word word: пути	-14 44 -20 -19 -36
word word: путин	-32 6 11 11 10
word word: путина	-4 -17 -13 29 6
word word: путіна	-14 -3 15 -2 -9
word word: пухом	33 -8 -10 -9 -7
word word: пушили	-13 25 -29 -5 1
word word: пушилі	-5 32 -2 -17 -10
word word: пэтрио	-12 -8 -11 -6 34
word word: пятеро	21 -26 -15 -11 7
word word: пятеры	-18 10 39 -14 -13
word word: пяти	-19 -31 12 34 -4
word word: пятнад	-9 -2 -11 -2 16
word word: пятниц	15 19 41 -10 -59
word word: пятый	6 -15 -5 19 13
word word: пять	5 0 -19 -25 15
word word: пятьде	48 -8 -24 -16 -25
word word: пятьсо	17 10 -11 -8 -17
word word: пів	-16 -15 -15 -18 21
word word: півден	26 -5 -38 -5 17
word word: півдні	-1 -1 -5 -4 12
word word: північ	-28 -10 -17 -17 32
word word: півтор	-4 -12 -23 -11 15
word word: під	-9 -11 12 -20 9
word word: підбив	-20 -5 -4 30 -2
word word: підвал	12 -17 -33 -19 29
word word: підгот	-24 30 -9 -8 -14
word word: піде	-17 -2 10 -4 12
word word: підкон	28 1 -3 -17 -10
word word: підліт	14 -8 -20 -17 18
word word: підозр	-18 -13 -10 -14 29
word word: підпис	-25 11 -32 -23 29
word word: підпри	-16 -15 -15 -11 20
word word: підрах	-48 -20 -9 62 -24
word word: підроб	-1 16 -8 -3 -15
word word: підроз	-10 -4 -12 8 18
word word: підста	-11 1 -15 25 -4
word word: підсум	-28 31 -12 44 -61
word word: підтве	-10 21 -42 11 6
word word: підтри	-14 -35 -47 6 52
word word: підход	14 -10 -17 -16 21
word word: пізніш	10 -26 6 -18 13
word word: пілот	-11 -19 -18 -15 22
word word: після	-40 -4 -16 -7 34
word word: піти	-12 -4 0 -1 13
word word: піхоти	-6 -20 23 -6 -9
word word: пішов	-14 -3 31 -4 -13
word word: р	12 -15 -11 13 -7
word word: работа	-1 -10 7 -27 -2
word word: работе	-13 9 14 -34 -4
word word: работн	-12 -18 -1 -3 15
word word: работу	-29 -37 -27 30 -4
word word: работы	-41 15 -35 21 8
word word: рабочи	11 17 -20 -10 -16
word word: рабочу	-13 -8 -4 -10 25
word word: рада	-15 -9 -13 -16 26
word word: ради	-15 -10 -8 14 -4
word word: радий	10 -14 23 -39 -28
word word: радимо	-14 14 -3 -2 13
word word: радник	-15 -24 30 -6 22
word word: радост	14 -13 19 -36 -36
word word: радять	-10 -2 23 9 -22
word word: раді	4 -16 -33 -1 14
word word: радіо	-2 1 8 -5 -3
word word: радіст	36 -11 12 -10 -28
word word: радіти	-25 -27 37 25 -40
word word: раз	-8 12 -1 -3 -14
word word: разбир	-39 -2 -12 12 24
word word: развед	-4 11 -16 -17 6
word word: развез	-20 -1 -8 -14 14
word word: развер	-15 15 0 0 0
word word: развит	0 -3 -5 -8 16
word word: разгла	41 -25 -15 -12 -23
word word: разгов	-31 17 32 -26 -30
word word: раздал	-15 -10 21 -18 -7
word word: раздел	4 14 65 -27 -33
word word: рази	-13 -44 -8 1 50
word word: разлуч	16 -7 -2 -5 -15
word word: размен	53 -7 -11 -19 -26
word word: размес	-18 -2 40 -7 -23
word word: размещ	-5 -21 -12 8 -5
word word: размин	-11 -3 -7 -17 36
word word: разных	30 -17 -16 -4 -30
word word: разом	15 0 -5 -31 -2
word word: разреш	15 -20 -9 -11 20
word word: разу	2 -1 -29 -9 20
word word: разыск	-31 -16 -10 14 -2
word word: разів	-25 11 -19 -39 20
word word: район	-15 15 -1 -2 0
word word: района	27 -8 0 -13 -16
word word: районе	-17 -7 -16 -17 20
word word: районо	-3 -6 -18 16 2
word word: районі	-7 -9 -7 -2 20
word word: ракет	-34 12 23 -19 -14
word word: ракета	12 -19 -14 -8 26
word word: ракети	-22 -23 -16 13 20
word word: ракетн	15 -2 -6 -7 -3
word word: ракето	-30 14 -22 -5 39
word word: рамках	-20 -7 8 14 -2
word word: рамшта	-32 14 -27 -11 -8
word word: ранее	-44 -11 -4 0 24
word word: ранени	6 -22 -4 2 -7
word word: ранены	-16 5 -4 -14 14
word word: ранку	14 -18 33 -14 -33
word word: рано	-23 58 8 21 -55
word word: ранок	-10 -5 26 -3 -11
word word: раньше	-19 -27 32 -15 -2
word word: раніше	30 -13 -18 6 0
word word: раскры	-31 -31 -48 -14 53
word word: распор	19 -12 0 -4 -7
word word: распро	-26 31 -15 -15 13
word word: расска	11 3 -9 -29 -12
word word: рассле	-37 -3 -2 24 -16
word word: рассма	-33 45 -11 -19 -33
word word: рассмо	-14 -7 -17 -15 28
word word: расстр	-59 9 -14 -41 65
word word: рассчи	25 4 -37 -20 2
word word: расчет	-13 -19 -8 -9 41
word word: расшир	-4 -15 -14 57 -15
word word: раунд	-2 8 -20 -21 -2
word word: раунда	12 -27 54 4 -63
word word: рахува	-1 -24 21 31 -32
word word: рахунк	20 15 -21 -22 -3
word word: рахуно	0 -5 8 -3 -13
word word: рахує	-18 -4 0 19 0
word word: рации	-7 -7 -9 -9 19
word word: рбк	40 -11 -19 -22 -16
word word: рбк-ук	3 23 -9 -8 -11
word word: реабил	-5 -11 9 -8 8
word word: реабіл	-6 -19 11 -54 27
word word: реакти	18 -1 -1 -1 -18
word word: реальн	-19 38 -10 32 -29
word word: реаліз	8 -26 14 -14 -21
word word: реанім	34 -16 7 -3 -3
word word: ребенк	-11 -2 -10 -13 28
word word: ребено	-2 -9 -1 -3 13
word word: ребят	19 -19 11 -42 3
word word: ребята	8 -1 -6 -15 -15
word word: регион	-17 7 -13 -5 18
word word: регуля	-40 -44 -17 48 6
word word: регіон	15 -27 12 -28 32
word word: редакц	-23 33 10 11 -26
word word: реестр	-17 -8 16 8 -28
word word: режим	-4 -22 -25 -3 26
word word: режима	0 -27 -16 -20 33
word word: режимо	29 -3 -7 -17 -26
word word: резерв	-9 -24 -13 -9 27
word word: резолю	-1 -6 -23 14 5
word word: резуль	7 14 2 -20 -19
word word: реинте	31 -12 -9 -24 -4
word word: рейс	17 -14 -24 -19 7
word word: рейсів	-13 -26 -23 -10 42
word word: рекорд	-24 -2 -13 17 -10
word word: ремонт	-14 -12 -19 -15 30
word word: репатр	15 -11 -1 -13 -9
word word: репорт	-28 -2 50 -1 -31
word word: респуб	-12 -3 12 -4 -2
word word: ресурс	-21 -12 -4 -2 15
word word: рефриж	-3 55 -2 -33 -16
word word: речей	-19 -6 -10 -19 23
word word: речник	-18 8 -7 17 -20
word word: речниц	23 -12 7 0 -33
word word: речь	-26 33 5 11 -19
word word: речі	-13 4 8 -11 1
word word: решени	0 -10 7 -27 -19
word word: решили	-13 -13 -27 -11 32
word word: решта	-13 0 -4 -11 -3
word word: рештки	37 -18 10 -41 -15
word word: решту	2 -43 21 12 -25
word word: реєстр	-26 -29 -14 41 0
word word: реінте	22 0 -4 -3 -18
word word: риа	16 -19 -13 14 -19
word word: рисунк	-10 -3 11 -11 13
word word: рнбо	-22 -1 -13 -7 12
word word: робимо	21 -17 -23 -40 23
word word: робити	3 -29 -27 8 33
word word: робить	23 -17 -2 -3 -2
word word: роблят	24 -7 -81 12 26
word word: робота	-10 -1 -1 10 -10
word word: роботи	-6 -27 -5 35 -17
word word: роботу	5 -13 -31 -27 45
word word: роботі	-13 -37 -34 -49 38
word word: ровно	13 -6 20 -25 -17
word word: родин	-47 19 -12 -10 14
word word: родина	-12 -18 -1 2 11
word word: родине	38 -5 -2 -19 -14
word word: родини	7 -10 -1 0 -17
word word: родинн	-19 12 15 -6 -9
word word: родино	5 -3 16 25 -30
word word: родину	11 -3 -12 -9 14
word word: родині	27 -18 -33 -3 12
word word: родите	-21 17 9 6 -9
word word: родича	-7 -21 -13 16 21
word word: родичі	-27 8 29 -4 -7
word word: родней	35 -28 -15 12 -15
word word: родной	38 -19 0 -27 -36
word word: родные	-4 -5 10 -16 -5
word word: родным	17 -7 -7 -8 -20
word word: родных	-10 -21 -42 30 14
word word: родств	9 -9 -37 17 -12
word word: рожден	13 -19 -33 -18 31
word word: рождес	-16 33 -23 20 -23
word word: розбло	10 33 -22 -43 -9
word word: розван	10 -2 -2 -6 -1
word word: розвез	12 -2 -7 -1 -2
word word: розвід	0 -1 -37 -5 -8
word word: розгля	8 2 -23 32 -37
word word: розгол	-16 25 -28 25 -21
word word: розділ	22 -28 -31 -16 44
word word: розкаж	39 -1 -21 -1 -18
word word: розлуч	49 -5 -14 -33 -46
word word: розмеж	8 -2 -4 0 -2
word word: розмов	-17 -3 -6 -30 16
word word: розпит	-21 -4 20 -13 -15
word word: розпов	-27 -29 12 -3 16
word word: розпод	-13 -25 31 -12 -30
word word: розпоч	12 -21 11 7 -21
word word: розрах	12 3 -12 -16 -14
word word: розсил	-2 -31 -28 -24 36
word word: розслі	-39 -2 -45 -19 62
word word: розстр	-34 -15 3 -31 29
word word: розумі	-23 31 10 -20 -28
word word: розшук	-24 -3 -13 33 -25
word word: розыск	-52 -17 -10 37 -4
word word: роками	29 -10 -9 -5 -2
word word: роки	2 -8 -3 -20 -15
word word: рокови	-27 -8 -4 -11 15
word word: роком	1 -2 -6 24 -18
word word: року	11 -4 -33 -7 6
word word: років	10 -31 -5 -9 11
word word: роль	-15 -17 -2 19 10
word word: росгва	-22 -6 -17 -14 39
word word: россие	16 -21 -20 7 2
word word: россии	-6 -8 12 6 -2
word word: россий	12 -6 -5 5 -20
word word: россию	10 4 -7 -7 -15
word word: россия	24 -4 -22 1 -10
word word: ростов	20 -32 -30 -6 4
word word: російс	3 5 -18 -11 4
word word: росію	-15 -11 -3 -2 29
word word: росія	-8 -4 -11 6 -4
word word: росіян	-18 -11 -26 13 13
word word: росією	-39 -24 -13 29 20
word word: росії	6 -13 -26 -13 27
word word: ротаци	-27 -10 -9 -2 31
word word: ротаці	-15 -12 -27 -4 31
word word: роти	-15 -22 -25 -17 21
word word: роты	-5 -6 -24 -2 37
word word: році	-23 -11 -8 36 -15
word word: рсзо	-17 -3 -4 -5 29
word word: рублей	-15 0 18 -22 10
word word: рубля	-16 -36 -16 -2 33
word word: рук	2 -7 12 -6 -27
word word: руками	-24 -29 -15 26 1
word word: руках	-12 -9 -18 -1 20
word word: руки	-15 -12 19 -11 0
word word: руково	-28 -13 -28 28 25
word word: руку	-25 -21 9 14 -24
word word: румуні	14 -1 0 -13 -13
word word: русски	-39 -26 7 -11 38
word word: русско	4 3 -16 -24 15
word word: рустем	-15 32 -16 -7 -24
word word: рух	-23 3 -21 -6 22
word word: рф	36 -14 -14 -9 -13
word word: рыбалк	-53 -4 57 -15 -27
word word: рыльск	-15 -2 -29 -3 21
word word: рэб	-19 0 0 -1 19
word word: рюкзак	-19 -19 -33 -16 25
word word: рядови	21 -2 -4 -7 -7
word word: рядово	-14 -1 6 -1 12
word word: рядовы	23 -11 -23 -2 -7
word word: рядові	17 -3 -11 -3 -7
word word: рядом	11 25 -7 -19 -16
word word: рязани	-12 -15 3 -6 7
word word: рятува	26 0 -23 -12 -3
word word: рятує	16 -1 -2 -12 -4
word word: рівний	22 -1 -16 -2 -9
word word: рівно	30 -13 -8 -14 -25
word word: рівня	-2 -11 -9 -17 31
word word: рідна	35 -2 -3 -4 -30
word word: рідний	-5 -23 -6 -8 11
word word: рідним	-3 -8 23 -22 -23
word word: рідних	-1 3 19 -29 -15
word word: рідног	-3 -18 5 -3 1
word word: рідної	1 -5 -5 -11 18
word word: рідну	9 -4 17 -10 -20
word word: рідні	25 1 -6 -32 0
word word: рідній	34 -14 -6 -14 -28
word word: різдва	-32 43 -14 -17 -16
word word: різдво	8 23 13 -14 -47
word word: різдвя	-9 27 -2 1 -23
word word: різним	-1 -9 -1 16 -5
word word: різних	18 -4 -5 -6 -16
word word: різниц	-20 -14 -63 -16 47
word word: різні	-12 -8 -10 -21 27
word word: рік	-29 -24 -2 10 23
word word: річниц	-6 -13 23 -32 -10
word word: рішенн	-20 9 6 -20 10
word word: рішучі	-37 -39 -26 -9 79
word word: сайті	-23 -39 -21 -12 39
word word: сам	-3 -16 2 -11 5
word word: сама	-27 -3 -15 16 4
word word: самаре	19 -3 -15 -1 -6
word word: самарс	-39 -5 48 -3 -5
word word: саме	-8 21 10 -21 -26
word word: сами	-4 -27 6 22 -20
word word: самий	15 13 -22 -31 11
word word: самим	8 -14 -1 -5 12
word word: самих	-16 -21 -13 8 54
word word: саммит	-32 -23 -10 -9 32
word word: само	17 -21 -12 5 5
word word: самого	11 -15 13 -27 -13
word word: самое	3 -2 27 12 -16
word word: самой	-15 22 6 -2 -4
word word: самойд	11 -1 0 -8 -3
word word: самоле	2 -6 26 -7 -19
word word: самому	31 -14 0 -19 -38
word word: самост	-33 -8 -12 -15 24
word word: самый	2 -10 17 -5 -28
word word: самым	18 -2 17 -10 -22
word word: самі	6 -28 10 -13 -7
word word: саміт	-3 -10 -9 -13 6
word word: саміту	-1 -15 -4 -19 19
word word: санато	-67 -12 40 4 41
word word: санита	13 -8 -2 -13 -1
word word: санкці	-63 -6 -9 -12 47
word word: сапер	12 0 -15 -5 5
word word: саперо	-10 -2 -1 -15 18
word word: саперы	-15 -5 -14 3 15
word word: сарали	26 -13 -14 3 -24
word word: саралі	16 0 0 -16 0
word word: сарато	-6 -6 -11 15 -9
word word: сау	13 -1 -1 -2 -10
word word: саудов	8 -3 -11 -9 24
word word: саудів	33 -12 -23 -4 -3
word word: сбила	16 -13 -2 -1 -15
word word: сбили	-15 -4 -20 -14 19
word word: сбит	3 16 -17 -3 1
word word: сбито	-1 -3 13 -4 -12
word word: сбу	-11 -16 3 -7 13
word word: сведен	28 -8 -21 19 -25
word word: сверен	-17 29 -21 25 -18
word word: сверил	7 -24 -20 7 -14
word word: сверх	7 -19 -3 -1 12
word word: сверяе	-19 -11 -5 32 -7
word word: сверяю	-9 35 -19 -13 -9
word word: светло	13 18 -8 16 -32
word word: свидет	-1 -5 5 -13 14
word word: сво	-10 8 -19 0 23
word word: свобод	27 -17 -7 -11 9
word word: свого	-13 -10 33 -14 -21
word word: сводка	-7 -3 -12 10 16
word word: сводки	16 -31 21 -26 -31
word word: свое	-6 14 -9 -5 -6
word word: своей	-41 -2 -22 -13 27
word word: своем	-7 -12 16 -10 -15
word word: свои	3 -3 25 -15 -17
word word: своим	-6 -7 -19 22 -17
word word: своих	-2 18 -22 -8 10
word word: свой	18 2 -27 -15 -3
word word: свою	27 -17 -10 -12 7
word word: своє	-26 -4 -8 27 8
word word: своєму	0 -18 0 0 19
word word: свої	-14 -12 14 -2 -5
word word: своїм	-13 -13 20 -9 -16
word word: своїми	18 0 -4 -7 -6
word word: своїх	-14 14 -1 -30 3
word word: свыше	-18 -7 -19 -2 9
word word: связал	9 -12 -10 -13 8
word word: связат	-13 -6 11 -3 13
word word: связи	-37 -19 13 30 -30
word word: связь	-9 -12 -26 -36 27
word word: свят	-5 11 -17 -2 11
word word: свята	-25 25 -22 -24 19
word word: святей	0 2 4 -11 -4
word word: святку	3 -7 26 -13 -33
word word: свято	21 -2 -9 -18 5
word word: святог	10 15 -28 -16 -1
word word: святой	-32 16 -11 35 -16
word word: святом	11 -21 -23 13 -27
word word: священ	2 7 -11 -29 -3
word word: свідом	-10 43 -5 -11 5
word word: свідче	-59 -24 -23 9 43
word word: свідчи	-4 -3 -26 -5 35
word word: свій	18 7 -5 -2 -20
word word: світ	-32 -31 -3 20 26
word word: світла	-3 7 -37 -27 23
word word: світли	-2 -2 -8 -6 12
word word: світло	-43 -8 -8 -41 47
word word: світу	-19 -14 -8 15 -9
word word: сдавши	-32 -8 -23 -5 32
word word: сдалис	-25 -7 -3 -3 32
word word: сдался	-2 -5 -7 19 -6
word word: сданы	-6 -9 -14 -3 29
word word: сдать	-41 13 -28 -19 54
word word: сдатьс	-30 -22 -42 -18 39
word word: сдвину	-4 24 -15 0 -11
word word: сделае	-2 -2 0 13 -9
word word: сделал	-13 -15 -7 19 -4
word word: сделан	-3 -30 22 -8 -28
word word: сделку	-1 -5 -6 0 11
word word: себе	28 -22 -6 -1 6
word word: себя	36 -16 -17 -9 -14
word word: севаст	23 -7 1 -8 -24
word word: север	23 -1 0 0 -23
word word: северо	9 -16 -16 -2 22
word word: сегодн	46 -12 -2 -21 -18
word word: сезон	-5 -11 -26 -3 42
word word: сейчас	-13 6 -8 28 -27
word word: секрет	-37 6 -16 63 -49
word word: сектор	-14 0 0 0 14
word word: сел	8 -27 3 -11 13
word word: села	-38 -6 -2 -20 14
word word: селект	-12 23 -14 -5 -4
word word: семей	6 -23 10 -6 -4
word word: семеро	-13 5 -3 -37 8
word word: семеры	26 -17 2 -5 -32
word word: семи	-19 25 -3 10 -17
word word: семнад	16 -2 -4 -12 -15
word word: семь	-13 -26 11 23 -40
word word: семьде	24 -7 22 -5 -36
word word: семье	9 -3 13 -3 -13
word word: семьей	-11 -15 13 -15 13
word word: семьи	5 2 -10 2 -8
word word: семья	7 -10 19 -5 -28
word word: семьям	-18 17 -6 -13 9
word word: семьях	12 15 -9 -9 -15
word word: сентяб	15 -34 0 -41 8
word word: сергей	-11 -1 27 -10 -4
word word: серед	9 -8 -3 -5 1
word word: середи	-33 15 -4 48 -26
word word: середн	-30 -11 10 0 11
word word: середу	30 0 18 -26 -32
word word: сержан	20 -4 -9 -7 -3
word word: серйоз	-9 5 -21 -8 29
word word: серпен	-5 -17 -29 -12 27
word word: серпня	-23 15 28 -20 -16
word word: серпні	-15 1 -14 19 13
word word: сертиф	-18 -13 -14 12 26
word word: сестер	42 -11 -32 -27 -28
word word: сестра	-12 -7 37 -1 -23
word word: сестри	-9 -1 24 -11 -17
word word: сестро	29 -1 17 -7 -39
word word: сестры	16 -5 -13 -22 -12
word word: сети	-16 -9 -17 -15 18
word word: сигнал	-20 14 -28 0 29
word word: сидели	13 -2 18 -9 -27
word word: сиділи	22 -1 10 -13 -34
word word: сизо	-5 -8 14 -13 12
word word: сил	28 -7 -14 -10 -3
word word: силам	10 -1 -4 -3 -2
word word: силами	-6 -8 -20 -7 39
word word: силе	-24 7 -4 -23 72
word word: сили	25 -5 -11 -6 -6
word word: силови	14 0 -12 -3 0
word word: силовы	-21 -19 -1 44 -10
word word: силу	-17 -1 -35 -12 46
word word: силы	2 -19 -8 -10 20
word word: сильні	-33 -4 34 -8 -33
word word: син	-19 -6 22 -4 -21
word word: сина	-14 -16 24 -12 -7
word word: синода	-15 10 17 -18 -5
word word: сином	-9 -12 15 11 -17
word word: синьо-	-9 -5 14 0 -5
word word: сирии	-27 -2 -21 -1 45
word word: сирот	-6 -17 -9 -21 25
word word: сирськ	0 -18 -11 -16 14
word word: систем	-9 -24 -13 12 -6
word word: ситуац	-24 13 -8 -19 19
word word: сих	-20 7 12 2 -19
word word: скажем	-18 20 -9 -10 -13
word word: скажу	-20 16 -4 27 -31
word word: скажут	-9 -2 32 -28 -20
word word: сказав	-19 24 16 -15 -31
word word: сказал	-14 -1 -14 -16 29
word word: сказан	0 30 -15 -8 -13
word word: сказат	-20 19 2 -3 -18
word word: скаржи	-19 -18 -22 -14 23
word word: скасов	-2 -13 -16 -7 21
word word: скинув	-15 0 0 -5 15
word word: склад	30 3 -18 -1 -28
word word: склада	-25 -32 4 -13 30
word word: складе	-12 -1 0 -23 36
word word: склади	-28 -3 -9 -9 42
word word: складн	22 -10 -10 -11 -26
word word: складо	-4 8 -1 -1 -2
word word: складу	6 -3 -8 18 -9
word word: складі	-12 -11 13 9 -5
word word: скольк	25 -22 -10 31 -35
word word: скорее	-3 -4 26 -1 -19
word word: скорис	-54 -12 -25 -20 36
word word: скоро	-19 10 2 -40 -24
word word: скорой	-7 -2 -10 -11 14
word word: скромн	-24 -11 24 -7 -19
word word: скільк	-48 -23 -55 65 4
word word: скінчи	-6 16 -12 -2 0
word word: слава	-8 -13 -14 -3 11
word word: славут	-9 -5 -22 -15 16
word word: сладос	-28 -1 -20 -13 42
word word: следов	12 -3 -16 -12 13
word word: следст	-36 -19 -14 14 30
word word: следуе	-6 -20 -3 -14 23
word word: следую	-14 18 3 -4 -15
word word: слезы	-4 -14 41 -7 -28
word word: слов	-8 15 -3 7 -12
word word: слова	-8 -15 -3 -7 3
word word: словам	-19 13 5 0 -32
word word: словен	-14 -15 -10 -4 29
word word: слово	17 11 15 -16 -44
word word: сложил	-30 -14 10 -3 41
word word: сложит	-18 23 -8 -1 3
word word: сложно	47 -5 -18 -16 -27
word word: сложны	37 -13 -28 -3 -28
word word: служат	11 0 -10 -1 -1
word word: служба	16 -9 4 20 -12
word word: службе	0 -2 -23 -42 52
word word: служби	7 -2 -3 -8 0
word word: службо	-19 -1 -17 -14 27
word word: службу	-7 -13 -7 -27 42
word word: службы	0 -11 19 -4 -10
word word: службі	26 -3 -2 -13 -15
word word: служив	2 -1 10 -2 -10
word word: служил	32 -1 -1 -7 -23
word word: служит	-21 -18 20 5 2
word word: слухав	32 -11 -9 26 -46
word word: слухай	-17 -18 3 -14 33
word word: слухал	-13 -4 23 -1 -12
word word: слухам	-9 35 -12 -4 -13
word word: случае	-32 -7 -17 23 15
word word: случай	-37 3 -1 35 -4
word word: случая	16 -7 -27 -2 25
word word: случил	20 -2 -13 -10 -12
word word: слушат	-15 -20 -21 -7 35
word word: сльози	-9 -12 27 -18 11
word word: слів	-18 -15 18 -15 14
word word: слід	-9 -16 25 11 -21
word word: слідст	3 -15 -34 -16 23
word word: слідчи	20 -29 14 -38 -2
word word: слідчо	-26 -6 7 10 -8
word word: слідчі	10 -19 2 -11 4
word word: сліз	13 -10 18 -3 -18
word word: смеетс	-11 -13 7 -10 16
word word: смерте	25 2 -5 -2 -15
word word: смерть	-34 -17 -7 -32 35
word word: сми	-33 20 -3 -21 30
word word: смогли	-14 0 14 -6 0
word word: смогут	-26 7 5 -26 -1
word word: смотри	-16 -10 27 -12 -31
word word: снайпе	-1 -8 -22 -6 28
word word: снаряд	9 -20 -15 -18 5
word word: сначал	-23 18 4 -15 -42
word word: снбо	0 33 -15 -10 -15
word word: снова	-12 6 -21 -17 27
word word: снігур	13 -20 -8 -18 2
word word: со	14 -9 -21 -4 27
word word: собесе	10 27 -14 -8 -33
word word: собира	2 -33 -7 15 -26
word word: соблюд	-22 4 -7 -2 28
word word: соборн	-16 -5 16 -13 11
word word: собрал	-34 16 -12 -21 17
word word: собран	-12 15 15 -2 -31
word word: собі	-14 9 -39 -9 41
word word: советс	-64 -9 -19 -21 70
word word: совету	-7 13 -32 -11 34
word word: совмес	-22 -12 -12 -15 22
word word: совсем	24 -3 -11 -2 -15
word word: соглас	-6 50 -27 -13 -48
word word: соглаш	-19 -6 -18 -22 19
word word: содейс	41 -11 -12 -24 -16
word word: содерж	-39 -11 -18 29 28
word word: сожале	-36 13 28 32 -35
word word: созвон	18 -2 5 -5 -20
word word: создат	-7 16 -1 -5 -13
word word: солдат	22 -9 -18 11 -3
word word: соледа	-14 7 17 -7 -18
word word: сон	-17 -6 14 -5 -11
word word: сообща	-8 -13 25 2 -24
word word: сообще	-4 16 -31 -11 16
word word: сообщи	35 -30 -6 -34 -4
word word: сообщу	-14 -35 -12 -12 52
word word: соотве	-13 23 -17 -29 24
word word: соотеч	-20 -7 -10 26 -6
word word: соотно	21 -21 -43 48 -37
word word: соприк	35 -9 -12 -9 -13
word word: сопров	-9 14 6 -11 -10
word word: сорвал	-15 64 -44 -9 -40
word word: сорван	5 24 -21 -10 -21
word word: сорок	10 -7 15 -17 -14
word word: сорока	12 -2 -13 9 -32
word word: сослуж	-44 -20 -33 -14 34
word word: состав	4 17 -5 -13 -2
word word: состои	-23 45 -19 -8 -38
word word: состоя	14 1 -24 -2 -16
word word: сотен	-25 -10 35 -5 2
word word: сотень	11 -1 -4 -3 -3
word word: сотни	10 20 -24 -7 -26
word word: сотня	15 -3 -7 0 -6
word word: сотням	4 8 -5 -7 1
word word: сотні	-4 -17 -2 -9 5
word word: сотруд	-4 0 -18 -15 20
word word: софійс	-18 -27 3 6 13
word word: сохран	-19 -6 -14 12 8
word word: социал	-12 -18 14 17 -1
word word: соцмер	8 -9 4 -4 -6
word word: соціал	-12 -21 10 -9 41
word word: сочи	-7 2 -18 -2 21
word word: союзни	-19 3 -31 -3 10
word word: спав	-18 -1 23 -2 -3
word word: спали	-2 -7 28 -9 -22
word word: спарта	6 -2 -18 -2 17
word word: спасат	-8 -2 -5 -2 15
word word: спасен	-30 -5 -25 -17 34
word word: спасиб	15 -7 -4 -27 -1
word word: спасли	-37 -5 -3 -1 44
word word: спершу	-15 -14 30 -5 -23
word word: спецбо	-10 -2 14 0 -7
word word: специа	7 -11 -9 3 9
word word: спецоп	-16 -16 -10 24 -15
word word: спецпо	-17 -5 32 -2 -21
word word: спецпр	-19 -3 -6 -20 43
word word: спецпі	-23 -11 28 -12 14
word word: спецсл	-24 -30 32 -10 27
word word: спеціа	12 -25 -9 -9 14
word word: спешит	-4 -8 -30 -7 44
word word: списка	-16 37 -14 -1 -35
word word: списке	28 42 -36 -9 -45
word word: списки	-39 54 -14 -5 -25
word word: списко	-3 22 -17 11 -30
word word: списку	5 13 -18 -32 11
word word: спискі	-16 13 -22 13 3
word word: список	-42 29 -20 -15 20
word word: сплять	26 -16 -15 -8 -12
word word: сповіщ	-17 -16 -6 -16 28
word word: сподів	-28 34 4 -27 -28
word word: спожив	-4 -19 -9 16 -31
word word: спокій	-6 3 10 -25 -21
word word: сполуч	2 0 6 -10 4
word word: спорти	-31 -13 20 -11 -13
word word: спосіб	15 27 -21 -10 -30
word word: спочат	-24 21 1 -7 -19
word word: справ	1 -11 -22 -7 26
word word: справа	11 -3 -13 0 7
word word: справд	-15 -12 19 -3 -23
word word: справе	-18 -19 -16 -27 35
word word: справж	0 -20 -4 -32 23
word word: справи	24 -20 -12 -11 -17
word word: справу	28 -16 -10 -21 13
word word: спраши	-11 -2 23 18 -30
word word: сприяв	37 -13 -1 -14 -11
word word: сприян	23 -11 -9 12 -9
word word: спроси	-32 -19 27 25 -30
word word: спрост	-15 16 -15 -6 8
word word: спуска	-28 -3 35 -2 -9
word word: спят	-26 -16 23 -11 -1
word word: співаю	-11 -5 57 -6 -41
word word: співпр	34 -6 -20 -28 -39
word word: співро	5 12 11 21 -27
word word: співчу	-5 14 -14 -22 -11
word word: спілку	-7 -16 44 -5 -33
word word: спільн	0 -23 -19 3 13
word word: сразу	12 -20 -34 -21 8
word word: среди	0 -28 17 -5 2
word word: средст	16 -9 -14 -15 2
word word: среду	-10 18 -16 -19 -27
word word: срок	-28 22 -10 -15 25
word word: срокам	10 -7 -6 -7 2
word word: сроках	-46 26 -21 14 -38
word word: сроки	-26 73 -30 -30 -33
word word: сроков	-6 -13 -4 19 -2
word word: срочни	23 -5 40 -16 -52
word word: срочно	20 -3 -3 -2 -25
word word: срочны	15 -15 0 -1 0
word word: ссо	12 0 -12 0 0
word word: ссылко	22 -14 -12 -18 -27
word word: ст	-1 -3 -7 -6 16
word word: ста	32 -5 -10 -3 -32
word word: стабил	14 -1 -13 0 -3
word word: стабіл	-30 29 15 -4 -20
word word: став	-5 -3 -18 -6 29
word word: ставил	13 -7 -15 -7 12
word word: ставка	4 -32 6 14 -17
word word: ставки	15 -13 -5 -13 13
word word: ставку	20 18 -16 -10 -27
word word: стал	19 -11 30 -6 -32
word word: стали	-55 -2 -23 -9 56
word word: стало	24 -11 -5 -8 -9
word word: сталос	8 -7 -24 -9 12
word word: стамбу	6 -18 1 20 -26
word word: стан	-22 12 31 -16 -21
word word: стане	18 -11 -5 17 -33
word word: станет	-7 16 -2 -2 -5
word word: станов	5 -6 -4 -6 11
word word: станом	-31 -16 -13 24 14
word word: станци	-19 -14 -4 -1 25
word word: станці	18 -2 -7 -5 -4
word word: старик	22 -1 26 -5 -39
word word: старме	-34 -7 -18 -14 29
word word: старт	-27 27 -33 -3 9
word word: старту	30 -28 -25 -3 -4
word word: старше	8 -8 -4 -11 -2
word word: старши	-9 -15 31 -8 -24
word word: старшо	9 -7 12 -6 -11
word word: стати	-12 23 -9 24 -26
word word: статис	10 -10 -11 2 -34
word word: статте	21 -1 -1 -5 -16
word word: стаття	-31 -3 -7 -23 57
word word: статті	7 -15 -13 -2 20
word word: статус	-51 -27 -32 6 33
word word: стаємо	12 -1 -9 -1 -1
word word: стверд	15 -10 -10 -12 -10
word word: створе	-31 -5 -1 36 -21
word word: створи	-18 -19 -13 6 34
word word: стежте	-13 -7 -19 17 15
word word: стив	-21 43 -11 -2 -37
word word: сто	46 -24 -28 -13 -26
word word: стоит	-31 33 40 -14 -49
word word: столе	-1 -7 -13 -10 29
word word: столиц	12 -32 -41 -35 48
word word: столич	-10 -7 -19 -5 20
word word: столов	-9 -3 10 -7 -4
word word: столом	-27 -15 15 21 -15
word word: стольк	-10 -6 -11 -9 19
word word: столі	-13 38 -9 0 -28
word word: стомат	-16 -12 20 -6 12
word word: сторон	-5 22 -11 -11 -13
word word: сторін	-3 -14 -21 -8 10
word word: стояв	-17 -4 22 -3 -14
word word: стояли	-2 -16 2 -14 3
word word: стоят	-22 10 -4 -10 15
word word: стояти	8 -3 -41 -12 28
word word: стоять	-12 24 -15 -10 -12
word word: стоїть	-10 -23 -11 17 7
word word: стран	13 -22 -40 9 5
word word: страна	-1 5 -25 -18 26
word word: стране	-4 -6 26 -6 -14
word word: страни	20 -6 12 -32 -8
word word: страны	13 11 -11 -20 -2
word word: страсб	-36 -21 -16 27 17
word word: страсн	22 -2 -1 -6 -19
word word: страт	0 -8 -2 -24 31
word word: страте	-18 -17 -23 -23 35
word word: страшн	-14 -4 45 21 -43
word word: стрель	-7 -1 -18 -4 23
word word: строго	-25 -3 -24 -21 27
word word: строит	-8 -9 -15 -26 53
word word: строй	-24 -4 -27 17 33
word word: строк	42 -16 23 -36 -22
word word: строки	-4 -2 14 -11 -24
word word: строко	25 -20 -2 15 -36
word word: строкі	36 -15 -11 -13 -4
word word: строю	-34 -7 37 -21 -6
word word: структ	-12 -12 -4 30 -5
word word: стрій	-28 -16 13 -5 12
word word: студен	-12 -13 -25 12 11
word word: ступил	-14 -4 23 -3 -10
word word: стіл	-19 -46 -1 17 4
word word: стільк	7 -8 -8 3 -3
word word: суббот	8 -15 32 -15 -15
word word: субота	17 -10 -11 -23 -11
word word: суботу	36 -51 27 -12 -38
word word: суд	-44 -17 -26 9 36
word word: судами	16 0 -1 -3 -13
word word: суден	2 -2 -26 -15 24
word word: суджан	31 -8 -9 -25 -29
word word: судже	-15 -2 -3 29 5
word word: суджи	9 12 14 -31 -40
word word: суди	1 -1 -13 23 -8
word word: судити	-16 -6 -4 -2 9
word word: судмед	24 -13 4 -18 -12
word word: судна	-16 -2 -15 -11 18
word word: судно	-43 -14 -22 -13 43
word word: судов	-16 14 -4 -8 4
word word: судово	10 -1 -6 0 -3
word word: судом	-19 30 -19 -8 17
word word: суду	-15 -10 -12 -11 18
word word: судьба	-15 10 9 39 -17
word word: судьбе	-16 23 -28 13 -2
word word: судьбу	-25 7 -7 -11 22
word word: сум	23 -7 4 -6 -15
word word: сумах	-21 27 -25 0 -27
word word: сумма	10 -2 -1 -2 -5
word word: сумско	31 -18 -26 2 -36
word word: сумськ	3 -4 -7 -17 23
word word: сумщин	-4 -7 -16 -37 20
word word: сумы	-7 0 -1 -13 13
word word: супров	30 2 14 -8 -32
word word: супруг	-1 -1 -10 0 12
word word: суспіл	0 -23 8 4 0
word word: сутки	11 -18 -10 -37 18
word word: суток	-3 -9 10 -7 -9
word word: сухопу	15 0 -1 -1 -13
word word: сущест	0 -25 -10 -4 26
word word: сфабри	16 0 -15 0 -2
word word: сфотог	-2 -8 -1 0 10
word word: схопил	-10 -2 -8 18 -17
word word: схуд	-15 -19 19 -8 0
word word: схудли	20 -1 -11 -3 -16
word word: счастл	-11 -5 18 -13 -23
word word: счет	23 2 -13 -11 -24
word word: счета	12 17 -10 -17 -1
word word: считае	-14 -20 -14 13 6
word word: считай	34 0 -10 -31 0
word word: считал	7 -7 13 -12 -13
word word: считат	0 -5 -14 -5 23
word word: считаю	-27 -5 -8 34 -22
word word: сша	-7 -29 -8 -9 36
word word: сыграл	1 -5 -4 -2 10
word word: сына	-31 0 15 -24 -6
word word: сынове	-2 -15 11 -25 9
word word: сьогод	20 -11 -6 -4 -11
word word: сюда	20 -11 -24 -2 1
word word: сізо	-12 -20 -1 -25 19
word word: сіл	-9 -15 4 -35 44
word word: сім	-10 -13 -2 -11 10
word word: сім'ям	-10 18 -22 -16 4
word word: сім'ї	10 0 -8 -1 -1
word word: сімдес	34 -9 -2 -9 -28
word word: сімей	-15 8 -24 25 -10
word word: сімнад	14 0 -1 -4 -10
word word: сімох	24 -10 -1 -4 -8
word word: січень	-23 10 -1 -6 1
word word: січня	-38 -19 41 15 -10
word word: січні	-18 17 -26 16 26
word word: т	-15 0 -5 -34 29
word word: та	-1 4 -7 -11 2
word word: табора	-4 -19 -3 48 -37
word word: табори	-28 -14 -8 -44 50
word word: табору	-10 -25 36 -14 5
word word: таборі	3 -16 -31 -3 12
word word: табір	-31 -31 -18 -4 24
word word: таганр	-58 -17 28 -18 4
word word: так	-10 20 1 8 -20
word word: така	-5 -22 -48 -5 26
word word: такая	5 39 -11 -24 -33
word word: таке	-2 5 -24 -20 23
word word: также	-27 23 7 14 -27
word word: такие	-10 -20 -16 -22 36
word word: такий	25 -3 -2 -25 -34
word word: таким	13 -9 -22 -5 1
word word: таких	-11 -52 -6 15 23
word word: такого	-7 19 -3 12 -11
word word: такое	17 -3 6 24 -29
word word: також	5 -9 -16 3 -4
word word: такой	58 -13 -26 -19 -30
word word: таком	-18 27 -9 -1 -1
word word: такої	-3 3 -7 13 -14
word word: тактич	-21 -15 -15 -1 38
word word: таку	-12 -6 -6 16 -6
word word: там	2 -19 3 -5 -4
word word: танк	21 -1 -1 0 -20
word word: танка	-8 -12 0 -1 13
word word: танки	-6 -3 -5 -10 15
word word: танкис	-22 -2 22 0 2
word word: танков	4 -8 -3 3 -4
word word: танків	-15 -5 -13 -32 24
word word: тасс	-7 31 -8 -30 -16
word word: татар	-47 16 -10 -35 23
word word: татари	28 -3 -5 -5 -22
word word: тато	-49 -23 26 -24 25
word word: татьян	24 19 -20 4 -26
word word: ташкен	-5 -25 -11 -24 43
word word: таємни	50 3 -31 -15 -24
word word: твердж	43 -9 -23 -18 -17
word word: те	-17 10 24 -1 -26
word word: теж	-1 -6 -15 5 -4
word word: текуще	23 -21 -34 2 15
word word: тел	4 0 -14 11 -17
word word: тела	16 -19 -2 -12 11
word word: телам	-32 -26 12 59 -16
word word: телах	37 0 -5 -17 -33
word word: телегр	12 22 -49 -24 -1
word word: телека	-9 27 25 -1 -40
word word: телема	-25 8 -7 27 -48
word word: телефо	16 -33 42 -28 -32
word word: тело	17 -6 -15 -1 -26
word word: тем	-16 2 27 17 -30
word word: тема	23 43 -54 -28 -11
word word: теме	-4 -25 -11 -28 37
word word: теми	-11 -2 -4 -22 33
word word: тепер	20 -14 1 -17 -8
word word: теперь	26 16 5 -31 -20
word word: теплую	-4 -2 27 -2 -20
word word: теплые	-16 -4 13 -14 15
word word: теракт	-17 -13 -13 -20 50
word word: терито	2 -4 -18 14 4
word word: термін	-50 12 -18 -13 33
word word: терноп	-28 -17 41 -18 -13
word word: теробо	20 -1 -2 -3 -14
word word: терпен	12 41 -15 -24 -21
word word: терпін	-27 -5 -12 31 -12
word word: террит	30 -5 -13 -6 -16
word word: террор	-5 -21 -2 -22 11
word word: тети	23 -2 -1 -1 -22
word word: тех	-31 -18 37 21 -34
word word: техник	-4 -5 -5 -11 15
word word: технік	-28 -3 -3 -6 38
word word: техніч	18 15 -19 -24 -11
word word: течени	-20 -17 10 6 3
word word: тижден	-5 19 -7 -38 -2
word word: тижня	-15 31 18 1 -36
word word: тижні	23 -24 -1 -29 -5
word word: тижнів	16 5 -14 -5 -15
word word: тим	9 -12 -22 21 -13
word word: тими	-9 3 10 -21 14
word word: тимчас	38 -18 -6 -12 -7
word word: типа	-10 -7 -9 -8 31
word word: тис	-19 -10 0 2 -1
word word: тиск	-10 22 -9 -7 -21
word word: тисяч	-28 -11 -23 41 -11
word word: тисяча	12 -2 -13 1 -17
word word: тисячу	16 8 -23 -22 9
word word: тисячі	-11 -8 -6 24 -21
word word: тих	-26 -22 18 10 -15
word word: тихо	-51 10 42 -17 -27
word word: тихоок	-6 -5 -8 -1 19
word word: тиша	-4 29 -9 -1 -18
word word: тишина	-16 -4 46 -1 -33
word word: тишины	-14 -7 14 -2 -5
word word: тишу	0 31 -11 -1 -19
word word: тиші	7 5 -20 -12 4
word word: то	40 6 -12 -20 -18
word word: товари	-31 -21 23 -24 32
word word: тогда	38 -24 -11 -26 -34
word word: того	10 -2 3 -6 -9
word word: тоді	-31 7 4 8 1
word word: тож	-28 -19 34 -15 -3
word word: тоже	0 6 16 -8 -28
word word: той	3 -6 17 3 -20
word word: только	25 8 -27 -15 -11
word word: том	-25 -7 6 -12 10
word word: тому	-8 -10 9 -6 -15
word word: тонн	-14 -24 -22 -8 35
word word: тонны	-3 -2 -3 -1 10
word word: торгов	3 -4 -3 15 -14
word word: торт	-14 0 26 -6 -25
word word: торік	3 -5 -37 -13 33
word word: тот	-15 -13 26 -21 4
word word: точку	2 11 -20 -17 -4
word word: точно	-5 -15 -5 38 -16
word word: точног	11 -14 -2 12 -7
word word: точну	27 -12 -26 12 -24
word word: травен	-22 -19 -12 7 27
word word: травма	-17 -3 20 -1 -16
word word: травня	-26 32 14 -13 -19
word word: травні	-58 -31 -49 -34 64
word word: традиц	29 25 -29 -19 -36
word word: трамп	18 21 -7 -21 -18
word word: трампа	-8 -18 4 -9 22
word word: трампо	-22 5 -26 16 -3
word word: трампу	-11 23 -1 -12 -11
word word: трансп	5 -3 -9 4 -5
word word: трапа	-21 -1 35 -11 -16
word word: трапля	17 -2 -6 -15 0
word word: трапу	-29 -3 34 -2 -5
word word: треба	6 17 -17 -6 -13
word word: требуе	-16 43 -29 -18 -10
word word: трек	8 -51 7 -22 -17
word word: трем	-14 -7 -3 -13 14
word word: тремя	-22 0 24 -39 -4
word word: тренін	-4 -16 -6 -1 25
word word: третий	-2 13 20 -16 -54
word word: третин	14 -12 -17 -8 14
word word: третье	15 -11 -4 6 -27
word word: третьи	12 15 -22 -9 -17
word word: третьо	8 -17 -7 -8 21
word word: третью	-1 19 -17 -1 -31
word word: третья	-23 -23 30 -1 -7
word word: третя	-4 -6 -14 -13 18
word word: третє	8 -8 -9 -20 4
word word: треті	36 2 -29 6 -24
word word: третій	2 -10 -5 -7 6
word word: третіх	-7 -15 0 11 13
word word: трех	10 11 -5 -4 -22
word word: трехра	-8 -8 -17 -4 36
word word: трехст	-23 -66 -40 -10 81
word word: три	4 -11 12 -14 -10
word word: трибун	-32 1 -31 14 16
word word: тривав	30 -17 -26 -17 -3
word word: тривал	7 -24 -11 11 -2
word word: триват	16 27 -1 8 -19
word word: триваю	19 15 -18 -9 -26
word word: триває	-12 13 -41 13 4
word word: тридца	31 -6 1 -17 -24
word word: тридця	14 -26 4 -18 -7
word word: тримав	20 -1 -26 -11 14
word word: тримай	-3 -34 -20 -21 31
word word: тримал	37 -7 -17 -15 -22
word word: триман	-15 -17 -9 -12 46
word word: тримат	-14 -9 -4 -12 17
word word: тримаю	-22 -27 17 0 11
word word: тримає	4 -17 -20 -5 16
word word: триста	11 1 -19 -14 -1
word word: тричі	-32 -19 -12 -5 22
word word: тро	5 -1 -17 -4 17
word word: трое	-5 -9 -28 -16 25
word word: троим	-22 -4 13 -1 14
word word: троих	19 -17 -25 -14 20
word word: трохи	1 -20 -20 32 1
word word: троє	5 -2 19 -22 -12
word word: трубку	-24 -7 24 -3 -13
word word: трудне	-3 14 -20 -29 11
word word: трудно	24 15 -22 -7 -36
word word: трьома	-24 30 66 -8 -78
word word: трьох	-3 -15 25 -19 -4
word word: ту	4 11 22 -16 -37
word word: туберк	21 -7 -6 -12 -10
word word: туда	28 -12 -13 -4 -3
word word: туди	-9 -3 -4 -8 18
word word: турецк	-15 15 12 -8 -25
word word: турець	-16 27 -1 17 -31
word word: туречч	-8 23 16 -29 -33
word word: турции	-36 -10 53 -23 -22
word word: турция	-44 26 -14 -7 44
word word: тут	-7 -1 1 -28 31
word word: тцк	0 -4 -4 14 -11
word word: ты	12 -12 -24 -1 0
word word: тыл	-23 0 -7 -1 30
word word: тыс	-2 -18 -10 60 1
word word: тысяч	-16 -18 -8 15 1
word word: тысяча	31 19 10 -23 -26
word word: тысяче	20 -1 -13 -9 -15
word word: тысячи	-8 -21 -40 27 -2
word word: тысячу	17 5 35 -33 -37
word word: тюльпа	-8 -12 -21 -5 37
word word: тюрем	-14 -16 -7 -2 17
word word: тюрмах	-6 -7 -8 19 -6
word word: тюрьма	-1 -11 0 13 -1
word word: тяжело	8 7 -9 -9 -12
word word: тяжелы	9 -3 -2 -4 0
word word: тяжкий	-13 -15 17 -8 -15
word word: тяжким	9 -2 -5 -1 -1
word word: тяжко	27 -1 -5 -22 -6
word word: тяжкоп	16 3 -20 -19 -21
word word: тяжкох	35 -26 -18 -21 -2
word word: тяжкі	-7 12 3 -7 -3
word word: ті	4 -6 -3 -17 2
word word: тіл	1 -7 -13 5 -15
word word: тіла	26 -9 2 -26 -10
word word: тілами	17 14 -23 -19 -31
word word: тіло	4 -5 -2 -19 11
word word: тілом	7 -24 -21 -15 23
word word: тільки	-21 21 0 -2 -14
word word: тіньов	-11 24 -7 -7 -15
word word: тієї	-23 -24 36 -10 -19
word word: у	-18 -6 6 4 1
word word: убитым	-13 -4 0 -1 13
word word: ув'язн	-11 4 -26 9 -1
word word: увага	-11 27 -33 -19 4
word word: уваги	-27 -6 16 -14 7
word word: увагу	18 -6 15 -12 -16
word word: уважае	-25 -3 -24 31 -12
word word: увезен	0 0 0 19 -19
word word: увезли	24 0 -2 -31 4
word word: увечер	22 -12 -32 -19 4
word word: увидел	12 -1 15 -4 -15
word word: угкц	25 -5 -11 -9 -1
word word: угода	-24 -2 4 -15 9
word word: угодам	0 -8 -17 10 26
word word: угоду	-7 -45 -38 -20 34
word word: угорщи	25 13 -36 -13 -18
word word: угрожа	33 -5 -8 -4 -20
word word: угрозо	31 -2 -9 -11 -27
word word: угрупо	1 -2 -1 -11 13
word word: удалос	-11 -2 -11 2 4
word word: удар	-19 9 -14 -16 0
word word: ударам	-16 -4 -7 -1 23
word word: удари	22 4 -14 -18 -13
word word: ударны	-9 -11 -3 -4 25
word word: ударов	-11 0 -1 0 12
word word: удару	-1 -10 -14 -15 16
word word: удары	11 -15 -13 -5 21
word word: ударів	-15 -3 0 14 3
word word: удержи	7 -7 -14 21 -35
word word: удовле	-23 -39 28 32 -29
word word: удома	49 -8 -13 -24 -21
word word: уехали	25 -9 18 14 -32
word word: ужгоро	-19 -12 28 -9 -25
word word: уже	11 -2 -8 -3 -11
word word: узах	-2 15 18 -4 -20
word word: узбеки	-8 -18 -16 14 10
word word: узгодж	-33 29 4 -12 -18
word word: узгоди	-30 33 -28 -7 -9
word word: узнал	-22 -3 21 -1 -15
word word: узнала	-3 -6 -65 -2 67
word word: узнали	19 23 -6 -10 -29
word word: узяли	31 -7 -6 -4 -22
word word: узятих	37 -1 -9 -1 -29
word word: узято	-2 18 -1 -23 -1
word word: уилан	-19 -2 -3 -2 23
word word: уиткоф	-13 -8 -23 -14 19
word word: указ	-17 -7 -9 -9 38
word word: указал	-32 -24 33 -12 -21
word word: указан	11 -3 -4 -4 0
word word: указыв	0 -1 -1 -20 20
word word: уклін	25 0 -15 -9 -3
word word: украин	15 4 -8 5 -22
word word: україн	24 -10 -11 6 -11
word word: укрепл	-31 -42 46 -30 -30
word word: укрінф	-23 -4 -3 24 -6
word word: умеров	-32 80 -18 -29 -18
word word: умов	22 -11 -4 16 -17
word word: умови	-30 32 -22 -25 19
word word: умєров	-19 48 -24 -4 -45
word word: уничто	8 -10 -10 -13 22
word word: уночі	-22 -10 14 -11 -11
word word: уніан	1 -1 12 -2 -10
word word: уп	20 8 -2 -11 -15
word word: уперше	4 -6 56 -34 -52
word word: уповно	18 -15 -15 20 -25
word word: уполно	12 -7 7 23 -28
word word: управл	4 9 -15 -8 -9
word word: упродо	-6 0 -17 -23 40
word word: упізна	-40 -4 -9 -12 18
word word: уражен	-19 -19 -14 20 15
word word: уразил	-1 -10 -4 -7 21
word word: уровне	2 38 -11 -14 -37
word word: урожен	0 -10 10 -9 -8
word word: урок	-52 -18 -23 -33 40
word word: урядов	9 -1 0 4 -12
word word: уряду	-5 -3 -7 -8 17
word word: усе	-3 19 -21 19 -24
word word: ускори	-15 -11 -6 -8 39
word word: услови	-10 14 -20 -15 16
word word: условн	-13 -9 -4 -5 22
word word: услыша	-9 6 25 -14 -15
word word: усміха	-13 -6 46 -4 -27
word word: усміхн	28 -18 39 -6 -50
word word: успели	-15 16 3 0 -3
word word: успехе	15 -21 -14 13 -17
word word: успешн	16 -2 -20 -1 -14
word word: успішн	5 -25 -16 -12 24
word word: устана	-26 -5 -14 26 17
word word: устано	-35 -14 10 -17 33
word word: усього	-19 -9 22 -34 18
word word: усю	-1 -9 -3 0 12
word word: усі	7 -8 -1 -10 6
word word: усім	5 -11 -1 15 -12
word word: усіма	16 8 -3 -3 -24
word word: усіх	-5 39 -23 2 -39
word word: утверж	-35 8 15 -16 20
word word: уточне	18 9 1 -50 -33
word word: уточни	23 -20 -2 -5 -32
word word: уточню	5 1 16 -53 16
word word: уточня	-13 9 -2 14 -7
word word: утра	21 14 -15 -18 8
word word: утраче	-27 -1 28 -13 10
word word: утрима	-12 -10 2 1 13
word word: утриму	23 -32 9 24 -25
word word: утро	-21 33 -16 -7 -18
word word: утром	4 -32 -2 -22 11
word word: утім	16 16 -2 11 -19
word word: ухвали	-5 -4 -25 -13 40
word word: учасни	-6 -22 -48 12 22
word word: участв	1 -16 -46 -16 54
word word: участи	-23 6 7 -14 3
word word: участк	-13 -10 3 -23 11
word word: участн	-38 -1 30 -30 -15
word word: участь	6 -15 -10 -32 21
word word: участі	-25 11 -5 30 -12
word word: учатся	-5 -16 -23 -1 30
word word: учебни	-3 -23 -28 -22 49
word word: учебны	-10 -2 -2 -1 15
word word: учение	-11 -11 -5 -5 21
word word: учетом	50 -9 -29 -11 -22
word word: учител	-15 -16 -21 -24 28
word word: учора	-33 -16 55 -16 -26
word word: учораш	-26 -12 49 -9 -25
word word: учрежд	2 -12 -8 1 -10
word word: ушаков	-53 23 8 -23 -49
word word: ушел	-23 -6 8 -13 4
word word: ушла	-17 -10 22 -3 -21
word word: ушли	17 -18 -23 -6 19
word word: ушло	29 -11 -16 -25 -20
word word: факт	-17 -10 -7 13 22
word word: фактич	22 -16 -34 -20 -1
word word: факту	-35 42 -19 -4 -2
word word: фамили	-31 49 -24 36 -41
word word: фахівц	33 -12 -8 -8 -22
word word: феврал	14 -11 22 -8 -32
word word: федера	3 -3 -7 5 -18
word word: федоро	37 -5 -25 -11 -33
word word: фейк	-37 46 -45 -37 -22
word word: фельдш	-13 -2 -17 -4 31
word word: фигура	-1 -1 -5 -10 17
word word: флаг	-21 -14 25 -6 14
word word: флагам	-27 0 27 0 -2
word word: флаги	-32 -12 28 -12 -30
word word: флагом	45 -10 -26 -1 -32
word word: флот	16 -1 -5 -11 -13
word word: флота	-8 -3 -8 -2 20
word word: флоту	-10 22 -16 -12 12
word word: фонд	-28 -18 -20 4 45
word word: фонду	-41 -11 -7 11 0
word word: форма	0 -1 22 -6 -14
word word: формат	10 30 -30 -17 -24
word word: формир	-8 -6 -15 -5 16
word word: форму	-16 0 16 0 0
word word: формув	9 -1 -1 0 -8
word word: формул	-7 33 -19 -15 -18
word word: формую	0 -16 -15 -1 26
word word: формує	-23 -16 4 15 -5
word word: форуме	-16 -4 -13 14 5
word word: фото	-21 -26 29 -24 -9
word word: фотогр	-24 -18 -4 -1 28
word word: фрагме	-41 10 30 -41 -31
word word: францу	-12 -3 -26 -16 22
word word: франці	2 15 -5 -7 -12
word word: фрегат	-14 -2 -18 -8 37
word word: фронт	-63 -21 -24 10 52
word word: фронта	26 -12 -22 -11 5
word word: фронту	45 -9 -14 -25 -19
word word: фронті	-37 7 7 -1 9
word word: фсб	-34 23 -31 -14 10
word word: футбол	-76 -14 -33 -7 70
word word: фігура	-14 -10 -8 -14 28
word word: фіксує	14 -15 -21 -13 -3
word word: фільтр	-7 0 -6 -15 10
word word: фінанс	1 -1 -10 -16 24
word word: хай	22 9 -16 -6 -10
word word: хаймар	8 -3 -8 -1 -5
word word: хамас	-16 -22 -6 -14 31
word word: характ	6 0 -8 6 -4
word word: харков	31 2 -28 -31 3
word word: харків	18 -22 -9 2 3
word word: харчув	-10 -13 -1 -17 21
word word: харько	3 -7 -6 -4 13
word word: хвилин	-17 -19 12 8 -22
word word: хвилюй	-5 -29 -3 -19 36
word word: хворий	17 -11 -3 0 -2
word word: хворих	-24 7 -8 26 -17
word word: хвороб	3 -2 -9 -2 2
word word: хворі	8 -9 -4 9 -20
word word: херсон	32 -14 -11 -8 -6
word word: хилюк	13 -3 -2 -6 -1
word word: хинште	-17 8 22 5 -14
word word: хлеб	-13 -5 10 -4 4
word word: хлопец	-48 -3 42 -9 -32
word word: хлопця	5 -8 25 12 -36
word word: хлопці	9 -20 47 -20 -59
word word: хлопчи	34 -4 -6 -11 -45
word word: хліб	7 -13 5 12 -26
word word: хмельн	15 -6 0 -6 -14
word word: ход	-5 -12 -17 -7 37
word word: ходата	2 -6 -30 -5 30
word word: ходе	-7 -15 5 -5 12
word word: ходити	-3 -1 16 -1 -15
word word: ходом	30 3 -5 -25 -6
word word: ходять	-1 14 -12 -9 -12
word word: ході	-15 -2 -3 15 -2
word word: холодн	-41 -10 -22 -3 53
word word: хорони	-8 -15 25 -5 -31
word word: хороша	35 1 -21 -11 -33
word word: хороши	-30 -3 34 -4 2
word word: хорошо	38 9 -4 -28 -13
word word: хотели	-11 36 -14 -13 -14
word word: хоть	-25 13 13 -34 3
word word: хотя	9 27 -31 11 -22
word word: хотят	-15 -7 17 14 -21
word word: хотіли	-11 17 -3 -12 -16
word word: хоч	1 3 -5 17 -21
word word: хоча	-30 20 6 -13 4
word word: хоче	-22 7 -5 -16 6
word word: хочемо	-15 7 -9 23 1
word word: хочет	-21 -14 -32 13 29
word word: хочеть	-18 14 12 -10 -8
word word: хочешь	-4 -3 -20 -13 38
word word: хочу	-35 -35 -8 9 49
word word: хочуть	-44 -3 30 -24 2
word word: хрест	8 -2 -8 0 -26
word word: хреста	19 -5 -7 -5 0
word word: хресто	-15 -9 -9 18 -25
word word: хресту	4 -3 -8 -4 10
word word: христо	25 -8 -27 -28 7
word word: хто	-9 -28 -5 -9 21
word word: хтось	-2 -16 33 -23 -44
word word: хід	-17 -16 -3 -13 31
word word: хірург	20 0 -15 -1 -4
word word: цб	27 -32 -3 -5 1
word word: цвс	17 -2 -10 0 -8
word word: це	8 -4 1 -10 -11
word word: цей	18 3 4 -22 -42
word word: центр	0 -8 13 -10 -14
word word: центра	-27 -14 -8 -12 25
word word: центре	14 -22 -28 15 -4
word word: центру	4 -7 -16 11 3
word word: центрі	-20 -16 -16 14 30
word word: церемо	-1 0 -11 -13 15
word word: церкви	17 8 15 13 -33
word word: церков	21 -14 3 -13 -40
word word: цивіль	24 -8 -10 10 -21
word word: цим	10 16 -23 1 -21
word word: цими	-6 -3 19 -4 -19
word word: цитиру	13 -9 -15 -16 23
word word: цифр	22 -20 0 32 -40
word word: цифра	-24 11 -26 46 -37
word word: цифрам	-20 -35 9 19 -25
word word: цифрах	-50 -22 12 31 -48
word word: цифри	-9 -28 -20 46 -29
word word: цифрою	-7 -10 0 38 -22
word word: цифру	7 -27 -27 21 -20
word word: цифры	-39 8 -17 50 -45
word word: цих	-23 30 -25 32 -29
word word: цсо	-5 -12 6 -9 20
word word: цього	2 2 -12 12 -30
word word: цьогор	-12 -8 -4 28 -30
word word: цьому	18 0 -6 -21 -5
word word: цю	21 25 -9 -7 -22
word word: ця	-30 1 2 18 -37
word word: ці	5 -13 1 19 -13
word word: цій	10 -14 5 -9 -9
word word: цілодо	14 -37 -25 -3 26
word word: цією	-15 -4 -5 -9 21
word word: цієї	-6 11 4 11 -14
word word: ч	-15 -5 15 -4 10
word word: чаес	27 -3 4 -13 -35
word word: чай	-21 -11 23 -18 9
word word: час	-16 -16 24 -6 11
word word: часа	-18 12 -26 16 -13
word word: часов	0 -3 -19 -24 18
word word: часом	-32 50 -25 -5 -26
word word: части	-5 -15 -7 -13 28
word word: частин	3 -18 -44 9 7
word word: частич	-15 -4 0 -1 15
word word: часто	-2 -11 3 29 -17
word word: частот	-16 -5 -18 -10 29
word word: часть	26 -13 -4 -3 -10
word word: частіш	2 14 -3 -1 -14
word word: часу	-1 -13 14 -13 -7
word word: часів	-15 -1 -7 -2 16
word word: чат-бо	-8 13 -16 14 -2
word word: чаще	-2 -10 -8 18 -16
word word: чвк	26 4 -24 -19 -8
word word: чего	39 -19 -15 -13 -27
word word: чекав	18 -1 -12 10 -16
word word: чекайт	-18 20 -1 -13 11
word word: чекала	15 0 -14 0 -7
word word: чекали	37 -15 2 -19 -26
word word: чекати	0 -5 -14 -3 8
word word: чекаю	5 -16 30 -20 -24
word word: чекают	-3 0 -40 -2 1
word word: чекає	-20 -28 4 -5 22
word word: чекаєм	-5 -5 18 -12 1
word word: челове	7 -8 -26 -3 32
word word: чем	-4 -5 -1 14 -12
word word: червен	-16 -5 -14 8 34
word word: червня	-9 -11 7 2 -27
word word: червні	-28 -44 -8 11 25
word word: червон	0 -6 -6 9 -9
word word: черга	-29 -19 22 -18 14
word word: черги	17 8 -13 -14 -6
word word: чергов	-9 5 4 -17 16
word word: через	0 2 17 -15 -22
word word: черзі	34 -1 -24 -18 -29
word word: черкас	-16 -2 15 -11 -13
word word: черкащ	-13 -3 17 -13 -24
word word: черниг	-33 -24 28 51 -3
word word: черноб	14 -1 0 -1 -13
word word: черног	-13 -4 -10 -4 27
word word: черном	-21 -11 -30 -15 21
word word: черніг	33 -6 -17 -15 -36
word word: честно	29 11 -25 -4 -19
word word: честь	-4 -1 -15 -8 10
word word: четвер	-2 -4 18 -24 -7
word word: четыре	25 -16 6 -10 -33
word word: чехії	-6 -12 -14 -33 23
word word: чи	-19 23 -13 -10 0
word word: чим	7 -12 -1 -11 12
word word: чимало	28 -12 9 -17 -17
word word: чиновн	-20 -20 13 -3 30
word word: чисел	-6 -8 -22 23 -30
word word: чисель	16 0 -5 -8 -3
word word: числа	13 -13 20 12 -40
word word: числе	-22 -12 12 -19 13
word word: числен	-20 5 22 -2 -4
word word: числил	18 -11 13 -24 -10
word word: число	37 -19 -41 -8 -10
word word: числят	0 -3 -4 37 -20
word word: числі	10 4 -13 10 -11
word word: читайт	-18 -10 33 -16 -9
word word: читате	-7 -3 -20 -25 22
word word: читаю	-25 -11 17 24 -36
word word: читы	-24 -4 47 -12 -12
word word: чия	20 -17 -1 -2 -1
word word: чиясь	-8 -1 -18 21 -19
word word: чиє	-20 9 -16 11 16
word word: чиєсь	-36 -4 -20 45 -26
word word: чиї	-1 -10 -17 9 21
word word: чкалов	-19 -2 23 -2 -8
word word: член	10 -17 -7 17 -6
word word: членов	-36 21 -15 -4 12
word word: чого	32 -26 11 36 -48
word word: чолові	18 -10 -3 -11 -1
word word: чому	-61 -29 12 -18 14
word word: чорноб	24 -2 -6 -6 -11
word word: чорног	-32 -31 -17 -5 63
word word: чотири	17 -4 4 14 -29
word word: чотирн	-35 -12 -14 -6 38
word word: чотирь	8 -8 -3 -17 -6
word word: что	-16 14 16 -8 -8
word word: чтобы	-21 15 3 2 -4
word word: чув	-26 -6 34 -13 -14
word word: чувств	19 36 -37 -6 -22
word word: чужих	29 -3 -22 -1 -10
word word: чули	1 -2 -11 -47 34
word word: чутки	2 16 -15 16 -24
word word: чутлив	17 -15 -12 -1 0
word word: чуток	-10 19 -34 -27 4
word word: чуть	-7 -21 -11 22 -14
word word: чье	-48 -24 15 -20 25
word word: чьи	25 -19 8 -11 -16
word word: чья	-13 -29 -22 18 17
word word: шаг	-29 -53 33 -23 -11
word word: шага	-35 -23 -15 -8 30
word word: шамсаи	-3 -6 -6 14 -18
word word: шана	21 -2 -17 -7 -1
word word: шановн	-15 -17 12 -9 21
word word: шанс	-4 2 -4 -31 36
word word: шапці	-2 -4 20 -20 -18
word word: шахеді	-33 -17 18 -9 21
word word: шахрай	-7 -21 -13 -24 21
word word: шахраї	4 8 -25 -11 13
word word: швейца	-30 18 -6 16 -14
word word: швидко	1 8 -5 -8 3
word word: швидше	7 -11 -9 12 -10
word word: шебеки	13 0 0 0 -13
word word: шеврон	5 -23 -18 -10 13
word word: шел	-11 -19 23 -7 -5
word word: шестер	33 -8 -9 -7 -18
word word: шести	-21 16 -12 -12 11
word word: шестид	-12 -25 29 -30 -21
word word: шесть	-38 5 26 -11 15
word word: шестьд	49 -7 -2 -23 -17
word word: школ	-1 -10 -16 -9 5
word word: школах	-7 -8 -16 -18 34
word word: школи	-38 -4 29 -24 15
word word: школу	-39 -23 -6 -27 17
word word: школы	-45 -13 -20 -9 70
word word: школьн	-16 -12 6 -28 12
word word: школі	-44 -3 -14 -35 21
word word: шкіл	-18 11 -25 -28 1
word word: шла	-3 -10 13 24 -18
word word: шли	30 -20 10 -11 -17
word word: шлях	24 13 -12 -10 -22
word word: шляху	16 -3 -1 -14 -2
word word: шостий	13 -2 0 -2 -9
word word: шпитал	14 -13 11 -29 -22
word word: штаб	11 -18 3 14 -10
word word: штаба	20 -4 -18 9 -20
word word: штабе	20 -2 -1 -15 -3
word word: штабом	16 -3 -1 -11 -28
word word: штабу	-47 -15 -13 17 27
word word: штабі	9 12 -23 13 -30
word word: штатам	-6 -6 -7 -13 24
word word: штати	-2 -1 32 -4 -16
word word: штатів	8 16 -4 -3 -12
word word: штурмо	-7 -4 -14 19 -13
word word: штурмі	-51 -23 -17 -21 46
word word: шукала	-1 -3 14 -5 -6
word word: шукали	-5 0 -1 -2 8
word word: шукати	-4 -14 -10 -22 15
word word: шукают	-10 -22 -20 -12 50
word word: шукає	-31 -19 -20 28 20
word word: шукаєм	7 -1 -3 12 -14
word word: шутит	-23 -19 24 -8 -7
word word: шэдоу	-1 -3 -6 -1 11
word word: шістде	42 -7 -13 -2 -36
word word: шістна	12 -1 -10 -1 0
word word: шість	24 -2 -5 -17 -22
word word: шістьо	-1 -9 17 -12 -36
word word: щастя	0 -3 19 -6 -12
word word: ще	10 -11 -7 -9 1
word word: щиро	19 -6 -6 -6 -12
word word: щиті	42 -11 -20 -18 -25
word word: що	-20 -5 5 -14 1
word word: щоб	-17 29 -14 -19 13
word word: щоденн	15 -15 -10 -16 27
word word: щодня	-48 14 -17 14 8
word word: щодо	-44 22 -32 10 5
word word: щойно	12 8 -9 -3 -11
word word: щоміся	-26 -13 -9 12 3
word word: щонайм	-21 4 -14 30 -5
word word: щоразу	-12 9 -29 16 -32
word word: щороку	9 -1 -2 -2 -5
word word: щось	-9 -35 17 -26 -10
word word: щотижн	-10 -14 -1 -2 6
word word: эвакуа	-19 -2 -15 -19 22
word word: эвакуи	1 -5 -8 -8 18
word word: экипаж	-15 7 -48 -13 41
word word: экспер	-36 -4 29 16 -5
word word: электр	7 -27 -26 -4 12
word word: эмират	22 -8 11 -1 -21
word word: энерге	0 -18 -14 -6 19
word word: энерго	21 -15 -2 -4 -1
word word: эр-рия	8 -14 16 -6 -24
word word: эрдога	-11 -16 24 -4 7
word word: этап	16 -6 -1 -7 7
word word: этапа	-16 40 -8 -8 -15
word word: этапам	-9 -4 15 -4 -7
word word: этапов	8 0 -4 0 -4
word word: этапом	35 -29 -9 -4 -17
word word: эти	-7 -6 -1 16 -13
word word: этим	4 -6 -20 4 17
word word: этих	-23 -29 8 35 -36
word word: это	4 -18 24 4 -31
word word: этого	-36 -2 32 11 -18
word word: этой	15 37 -8 -18 -46
word word: этом	18 3 -3 0 -39
word word: этому	-11 -18 -34 -11 44
word word: этот	8 -33 -18 -26 38
word word: эту	44 -28 6 -3 -18
word word: эфире	-17 -19 -10 22 -20
word word: эшелон	-28 21 -17 -30 38
word word: юг	27 -1 -15 -2 7
word word: юридич	-3 0 0 24 -23
word word: юрий	-1 -14 18 -7 -25
word word: юристи	-3 -19 -32 -15 24
word word: юсов	0 34 -12 -9 -32
word word: я	-41 -2 44 -7 -11
word word: яблука	-18 -4 48 -10 -36
word word: як	-18 -21 17 -20 17
word word: яка	-5 -12 -7 44 -31
word word: якби	-35 -4 -5 28 15
word word: яке	-27 -23 8 -20 29
word word: який	3 -16 -2 -11 -9
word word: яким	-14 -2 14 -3 -4
word word: якими	-23 -34 19 26 15
word word: яких	5 -10 14 12 -29
word word: якобы	-26 46 -21 -7 -46
word word: якого	-4 -22 30 6 -48
word word: якому	-39 9 40 -21 -9
word word: якою	-5 -17 -14 20 -30
word word: якої	5 -12 -13 5 -5
word word: яку	-9 -17 1 26 -31
word word: якутян	-13 -4 54 -2 -38
word word: якщо	-16 1 -24 -17 29
word word: які	3 -18 0 -13 7
word word: якій	3 55 -49 -15 -14
word word: январе	2 6 0 -8 1
word word: январь	0 -5 0 -6 12
word word: января	-1 -1 -1 -2 -8
word word: японії	-18 -40 -8 -4 27
word word: яценко	-16 -1 -14 26 -40
word word: є	11 7 -7 -4 -23
word word: євро	-1 -3 -4 -4 11
word word: євроко	15 -15 -1 -20 17
word word: європа	-1 -2 -21 -6 29
word word: європе	12 -15 -15 -19 11
word word: європи	13 -15 -19 11 -18
word word: єдиний	-45 -16 22 -10 1
word word: єдином	-15 -5 -1 42 -41
word word: єрдр	-14 -19 -16 -15 27
word word: єрмак	29 -11 -19 -6 2
word word: і	-9 1 -3 -7 3
word word: іван	30 -7 -20 -20 -20
word word: івана	20 -1 -2 -7 -17
word word: ігор	-26 -2 24 -5 -12
word word: ігри	-9 14 -8 -3 6
word word: іде	-1 13 -16 -18 -1
word word: іденти	-11 -22 -4 -27 41
word word: ідетьс	4 39 -23 -18 -30
word word: ідуть	-4 35 -17 -25 -27
word word: із	-15 -2 6 -6 -2
word word: ізоляц	-11 -16 22 0 5
word word: ізраїл	11 -19 -9 -14 27
word word: ізюм	-11 -4 -13 -22 38
word word: ім'я	9 -22 -13 -14 39
word word: імен	-24 24 -1 16 -33
word word: імена	-9 -21 7 -20 28
word word: імені	-40 -33 41 -9 8
word word: інакше	-9 -25 -5 31 -9
word word: інвалі	-36 -25 44 -12 -35
word word: інколи	16 -5 -3 -5 -4
word word: інозем	-9 -15 -19 11 15
word word: інстру	-15 -13 15 0 -1
word word: інтерв	-19 -13 -24 -20 33
word word: інфекц	28 -9 -3 -1 -18
word word: інформ	-15 15 -17 -9 13
word word: інше	-19 24 -7 15 -11
word word: інший	-22 34 20 -9 -25
word word: іншим	5 -4 -27 -14 26
word word: інших	-8 -9 18 -23 28
word word: іншого	-18 4 -14 -5 13
word word: іншої	-33 -11 -32 -36 22
word word: інші	21 16 -35 -7 -19
word word: ініціа	-35 23 -58 -6 4
word word: іпсо	-7 3 -16 -3 20
word word: ірина	12 6 -3 -8 -8
word word: існує	-25 28 -6 8 -27
word word: іспані	-30 -15 -16 14 4
word word: істори	24 -12 -2 -9 -3
word word: історі	-37 -13 39 -8 -4
word word: італії	-6 -9 -27 -10 22
word word: ішлося	13 -5 -1 -3 -4
word word: іще	8 -1 -4 -2 -2
word word: їде	-6 -5 -9 -11 27
word word: їду	-4 -3 33 -1 -26
word word: їдуть	40 -2 -10 -27 -3
word word: їжа	-11 -12 6 -14 14
word word: їжу	16 0 -15 0 -8
word word: їй	-13 -30 14 -21 19
word word: їм	14 -18 -17 -15 16
word word: їх	-10 11 -13 10 -12
word word: їхали	35 -7 -4 -24 -8
word word: їхати	-14 27 -17 -24 15
word word: їхньог	1 -1 -7 1 -9
word word: їхньом	-3 25 -16 -15 -32
word word: їхню	39 -3 -4 -6 -27
word word: їхнє	-36 -16 38 -17 -59
word word: їхні	16 -4 12 -15 -24
word word: їхній	-27 -13 18 18 -29
word word: їхніми	-14 25 8 -24 0
word word: їхніх	-3 -26 -8 0 21
word word: її	4 6 -25 -4 9
word word: ґратам	-7 -13 -7 -23 23
word word: ґрати	18 -19 -16 -26 1
word word: ابوظبي	-21 38 -15 -21 5
word word: اتحادي	15 -7 -1 -8 -1
word word: اتصالا	-45 31 2 -11 -37
word word: اتفاق	13 -17 -6 -5 5
word word: اتفق	-25 27 -10 -15 -14
word word: اتمام	1 -9 8 -18 9
word word: اتمت	28 -11 -1 -28 -2
word word: اثمرت	24 -13 -2 -10 -12
word word: اجمالي	2 -13 -12 13 -16
word word: احمر	2 5 -18 -27 12
word word: اخيره	-11 -25 18 -3 -23
word word: اربعه	31 -9 -2 -10 -14
word word: ارتفع	-33 -1 -1 36 -2
word word: ازمه	6 -1 11 9 -25
word word: استعاد	34 -25 -9 -14 -27
word word: استعدا	-20 40 -9 -20 -37
word word: استقبل	-11 -16 13 -10 15
word word: اسر	-2 -12 6 -1 -12
word word: اسرهم	-13 -15 -3 15 -2
word word: اسري	-25 10 -14 0 4
word word: اسطنبو	19 -15 -11 -5 -18
word word: اسفرت	2 -8 -2 2 -11
word word: اسهمت	-15 -15 -2 17 -21
word word: اسير	-42 12 8 11 -41
word word: اسيرا	21 -5 -21 -16 -15
word word: اشادت	-14 -3 -14 -3 18
word word: اشهر	-9 30 -14 -2 -8
word word: اطار	35 -39 -18 -19 -3
word word: اطراف	-2 -11 -19 -6 32
word word: اطفال	6 -15 -7 5 -13
word word: اطلاق	-5 -11 -14 -28 22
word word: اطلق	-26 3 9 22 -8
word word: اعاده	25 -10 -3 -8 -11
word word: اعربت	0 -6 -19 -15 14
word word: اعلن	-19 1 0 -6 12
word word: اعلنت	39 -9 -6 -15 -18
word word: اعيد	18 -7 -2 -7 -5
word word: افادت	28 -23 0 -19 -1
word word: افراج	-27 6 24 -14 -21
word word: افرج	23 -12 -1 -6 -8
word word: افرجت	11 -6 -1 -15 11
word word: اكبر	10 -22 -13 -16 4
word word: اكثر	-44 -10 10 35 -32
word word: اكدت	-43 -18 29 1 -5
word word: ال	-13 3 13 -13 12
word word: الاثني	3 -14 -8 -15 3
word word: الاحد	10 -28 -24 -20 28
word word: الاف	-11 -4 -1 14 -10
word word: الان	-3 -3 -25 23 -6
word word: الف	-8 21 -29 -13 -21
word word: الي	3 3 2 -25 5
word word: اليوم	-5 8 -3 -23 -24
word word: امارات	-8 -20 2 2 -6
word word: امريكي	-5 -14 -23 -16 20
word word: امس	-4 -17 37 -12 -21
word word: املها	-13 -13 -14 -11 15
word word: ان	-23 26 -12 -3 -25
word word: انجاز	31 -8 -20 -15 -17
word word: انجزت	-12 13 -3 -5 -4
word word: انسان	-19 -5 -23 19 -24
word word: انساني	-19 -10 -4 20 -5
word word: انطلاق	-4 -20 -2 18 -18
word word: انقره	-46 31 -13 -7 28
word word: انها	4 11 -20 -17 -21
word word: انهاء	-22 -8 -25 -11 17
word word: اهالي	12 -16 -25 -24 21
word word: اوضح	0 12 -5 0 -7
word word: اوكران	7 -20 -1 3 -18
word word: اول	-15 14 -4 -13 15
word word: اولا	-18 -14 -24 24 -14
word word: اولي	-4 12 1 -2 -8
word word: اي	32 -16 -2 -20 -10
word word: ايام	-40 11 -6 -25 -3
word word: ايصال	-14 -2 -2 -1 14
word word: بان	18 -10 -2 -19 -2
word word: بحث	-24 12 3 -27 18
word word: بحثا	-16 -10 -24 -20 29
word word: بحسب	20 -6 -2 -9 -6
word word: بدء	10 -14 -6 -3 12
word word: بدايه	23 -25 -9 2 -15
word word: بذلك	16 -9 -2 -12 -11
word word: بعد	-14 17 6 -17 -22
word word: بفضل	32 -23 -23 14 -25
word word: بلادهم	18 -4 -3 -10 -2
word word: بلدين	13 4 0 -21 -5
word word: بلغ	-5 -4 -23 23 12
word word: بن	0 2 10 -13 2
word word: بها	11 -1 -2 -5 -3
word word: بهذا	25 -13 -2 -11 -13
word word: بيان	0 1 -6 -6 9
word word: بيلارو	27 -21 -6 -12 -15
word word: بين	-6 -9 -2 2 -13
word word: بينهم	-17 -16 -14 -14 27
word word: بينهما	13 -11 0 -4 -1
word word: تبادل	-30 19 0 -24 14
word word: تبادلا	11 -20 24 -4 -13
word word: تبادلت	37 -38 -6 -16 -27
word word: تبادله	-6 -15 -1 13 -10
word word: تثمر	11 21 -2 -11 -19
word word: تجاري	0 -17 -2 0 18
word word: تحرير	20 -14 -2 -16 -11
word word: تخفيف	-13 0 -2 15 -11
word word: تركيا	-27 -3 4 -8 7
word word: تسلم	9 16 -16 -3 -1
word word: تسلمت	26 -4 -4 -14 2
word word: تسليم	19 -10 -16 -5 -18
word word: تعاون	-14 -18 5 3 6
word word: تعاونه	15 -3 -2 -9 -1
word word: تعلن	15 -14 -3 -4 -5
word word: تقدمت	20 -10 -1 -4 -5
word word: تقديره	9 -11 -1 -6 7
word word: تقل	-16 4 -15 -14 16
word word: تلقي	-16 -9 20 -1 -26
word word: تم	-10 -8 -3 14 -10
word word: تنسيق	-14 22 -7 -4 1
word word: تنفيذ	-1 -2 -12 -1 13
word word: تواصل	-16 14 -24 -21 27
word word: توجهت	14 -2 -1 -10 -1
word word: تي	-22 3 9 -26 -10
word word: ثانيه	17 -7 -3 -3 -23
word word: ثقه	-20 22 -15 -2 -7
word word: ثلاثه	-38 -41 25 -16 -3
word word: ثلاثيه	-4 38 -13 0 -28
word word: جانب	39 9 -20 -21 -23
word word: جانبان	8 -19 17 -2 11
word word: جانبين	-21 -16 -29 9 8
word word: جثامين	33 -3 -3 -5 -26
word word: جثمانا	9 6 -21 -19 -18
word word: جثه	-16 30 -9 -2 -6
word word: جديد	-5 29 -8 -12 -30
word word: جديده	-10 23 -4 -16 -11
word word: جري	-8 -13 5 -7 12
word word: جمعه	15 -3 0 -2 -10
word word: جمهوري	12 -3 -2 -8 2
word word: جنديا	47 -10 -5 -14 -30
word word: جنسيات	-4 -7 15 -1 -20
word word: جنود	-14 -10 15 -2 -6
word word: جهود	-1 -5 -5 -17 7
word word: جهودها	17 -6 -3 -1 -12
word word: حتي	-4 -19 -23 34 -14
word word: حرب	-3 -22 -9 17 -8
word word: حسبما	14 -4 -4 -3 -4
word word: حصيله	32 -4 -2 -16 -15
word word: حقوق	-11 21 -4 -13 -32
word word: حكومتي	23 -7 -1 -16 -3
word word: حلول	14 -23 -15 -19 25
word word: حوار	-3 -26 30 -18 -37
word word: حول	-7 -15 15 -2 6
word word: حيث	31 -10 -5 -19 -11
word word: خارجيه	22 -3 -10 -12 -10
word word: خاضعه	29 -11 -5 -11 -11
word word: خطوه	-2 -20 -4 -18 16
word word: خلال	-14 21 -24 -9 -15
word word: خلاله	-15 -9 20 -1 -25
word word: خمسه	10 -18 19 -5 -19
word word: خميس	19 -12 -3 -7 -4
word word: دبلوما	-12 -5 -23 23 -24
word word: دعم	-16 -26 -19 20 -1
word word: دفاع	37 -34 -22 -23 11
word word: دفعه	-14 -5 -3 -2 16
word word: دوحه	-11 13 -5 -15 -6
word word: دولار	-14 -27 -2 14 0
word word: دوله	-8 -35 4 -9 7
word word: دولي	-19 -19 -10 13 13
word word: دوليه	7 -15 -15 -17 18
word word: دون	-29 16 -9 -16 13
word word: ذكرت	-14 14 -4 -4 -2
word word: ذلك	9 -4 -2 4 -9
word word: ذويهم	29 -16 -7 -29 -12
word word: ذي	9 -7 -3 -4 2
word word: ذين	-36 -5 8 23 -12
word word: رئيس	8 -24 14 -12 -21
word word: رحبت	-32 -34 27 -12 -3
word word: رعايه	-11 -13 -3 -13 16
word word: روس	1 -29 13 -11 -24
word word: روسي	-15 -42 -33 25 20
word word: روسيا	-13 10 -12 9 -20
word word: روسيه	31 6 -13 -24 -32
word word: زايد	-13 3 13 -13 12
word word: زيلينس	2 -16 13 12 -20
word word: سبت	14 -10 -1 -6 0
word word: سبعه	-7 -14 -4 -14 15
word word: سراح	-12 -8 -6 -7 14
word word: سراحهم	-26 3 9 23 -7
word word: سعوديه	-16 10 -8 -2 18
word word: سكان	14 -13 -3 -3 -5
word word: سلمت	-11 15 -8 -16 -7
word word: سمو	-13 3 16 -12 -2
word word: سموه	0 17 -3 -14 -20
word word: سينقلو	11 -5 -3 0 -2
word word: شخصا	-30 -5 -9 -5 35
word word: شكر	30 -11 -3 -10 -10
word word: شكرها	-13 29 -12 0 -7
word word: شمل	-6 4 -7 1 -10
word word: شملت	4 -31 16 -18 -26
word word: شملتهم	13 -2 0 -10 0
word word: شوون	-20 38 -13 0 -12
word word: شيخ	-13 2 -2 -13 24
word word: صحه	-6 14 -3 -1 -4
word word: صديقين	15 -2 -1 -11 -1
word word: صفقه	12 -12 -12 -1 12
word word: صليب	2 5 -18 -27 12
word word: ضباط	19 -4 -9 -1 -7
word word: ضمن	21 -14 -13 -3 3
word word: طائره	-14 -12 15 -1 3
word word: طرف	-23 12 12 -16 -27
word word: طرفين	7 7 -8 -12 5
word word: طريق	25 -38 -15 -24 -2
word word: طفل	-24 9 -1 18 -14
word word: طفلا	1 3 -5 -15 -17
word word: عائدين	13 -13 15 -13 -15
word word: عائلات	-21 -10 -14 -15 57
word word: عاد	28 -19 -5 -16 -30
word word: عادوا	34 -11 -8 -9 -8
word word: عام	-17 -7 -4 31 -31
word word: عبدالل	-10 5 -16 -14 15
word word: عبر	2 -5 10 16 -28
word word: عدد	29 -24 -25 5 -5
word word: عربيه	0 -1 -4 -8 17
word word: عسكري	16 -6 -6 1 -5
word word: عسكريا	40 -21 -8 -8 -7
word word: عسكريي	28 -28 -22 -7 -17
word word: عشره	6 -11 -17 -13 15
word word: عقب	19 -2 -2 -5 -10
word word: علاج	-1 -9 -14 -11 22
word word: علاقات	5 -1 12 -18 -5
word word: علي	-45 13 14 -11 -18
word word: عمليات	-26 -14 -31 -24 22
word word: عمليه	9 -1 9 -15 2
word word: عن	-8 13 -8 -34 7
word word: عنهم	-9 -19 6 -12 3
word word: عهد	-4 -7 15 -1 -20
word word: عوده	25 -6 -6 -10 -18
word word: غزه	-13 -6 -4 -4 16
word word: فلاديم	11 -2 -2 -4 -3
word word: فلسطين	-9 -3 -12 -13 20
word word: فولودي	13 -17 19 -1 -20
word word: في	-5 -35 -10 -1 31
word word: فيما	-1 -29 -22 -26 33
word word: قال	-6 14 -4 -14 -31
word word: قالت	-12 11 -19 2 -22
word word: قامت	9 -1 -2 -5 -2
word word: قبل	-21 11 21 -12 -26
word word: قد	17 3 -14 -16 -16
word word: قدمت	-41 25 -3 -15 -15
word word: قطاع	-14 -7 -4 -3 16
word word: قطر	0 -19 -22 -20 28
word word: قطريه	-12 1 -3 16 -34
word word: قوائم	-26 32 -14 -21 -18
word word: كان	14 9 -12 -3 -9
word word: كانت	9 19 -8 -12 -13
word word: كانوا	13 -3 0 -10 0
word word: كرملين	-15 17 -16 -9 -16
word word: كل	-9 0 -3 -21 -13
word word: كما	-25 13 14 -13 -10
word word: كورسك	16 -13 -3 -5 -7
word word: كييف	-15 11 -36 -16 12
word word: ل	5 4 -7 -4 -22
word word: لا	-32 28 -15 14 -29
word word: لتلقي	11 -5 -3 0 -2
word word: لجنه	7 -15 -15 -17 18
word word: لدي	-10 10 -8 13 -14
word word: لسيطره	29 -11 -5 -11 -11
word word: لقاء	-15 6 18 -2 0
word word: لكل	10 -6 -5 -3 0
word word: لم	-13 25 -17 -9 -33
word word: ليرتفع	23 -3 -1 -11 -10
word word: ليصل	42 -24 -20 -31 -11
word word: ما	-2 13 -11 -23 -13
word word: ماضي	-15 16 -7 -2 -6
word word: مبادرا	23 -2 -2 -9 -14
word word: متبادل	16 -9 -1 -12 -12
word word: متحدث	-22 17 -16 23 -23
word word: متحده	5 -8 -10 -19 12
word word: متن	-27 -18 13 -6 32
word word: مجموع	-10 14 -2 -13 -8
word word: مجموعه	40 -33 -8 -22 -20
word word: محادثا	-6 54 -13 -2 -42
word word: محتجز	-18 -16 -18 -16 26
word word: محتجزا	-8 -3 -12 -14 20
word word: محتجزي	-2 21 -13 -2 -9
word word: محمد	9 -15 24 -1 -21
word word: مدني	-16 -9 -23 -20 28
word word: مدنيا	37 -25 -3 -11 -2
word word: مدنيين	-7 8 -16 -18 11
word word: مرحله	21 -17 -2 -4 -15
word word: مساعدا	-24 -11 -3 12 7
word word: مساعده	26 -14 -3 -3 -30
word word: مساعي	28 -4 -2 -8 -19
word word: مستجدا	-7 -16 16 -1 3
word word: مستشفي	-19 -16 10 -18 19
word word: مستمره	-3 15 -16 -19 -24
word word: مشاورا	-13 39 -2 -7 -36
word word: مصر	-14 -3 -13 -1 20
word word: مطلع	-11 -2 -1 32 -23
word word: مع	-13 19 -10 0 -11
word word: معاناه	-17 -22 -13 6 26
word word: مفاوضا	19 -13 -3 -5 -2
word word: مفرج	-8 -2 -12 -14 20
word word: مفوضه	-10 23 -3 -23 -20
word word: مقابل	2 -13 -5 -21 20
word word: مقبله	-8 39 -11 -2 -26
word word: مكتب	8 4 -19 1 -15
word word: مليون	0 -17 -1 0 18
word word: مملكه	-4 9 -8 -3 7
word word: من	-8 -9 -7 -2 -13
word word: مناصفه	36 -2 -1 -33 -2
word word: منذ	-2 -25 -21 12 11
word word: منهم	-10 14 -9 -16 -15
word word: مواطني	23 -11 -2 -14 0
word word: موسكال	4 9 -3 -24 -22
word word: موسكو	-16 29 0 -34 -20
word word: موكده	-12 15 -9 -12 13
word word: ميدينس	15 -3 -4 -4 -3
word word: ناجحه	32 -5 -2 -13 -16
word word: نار	-9 -11 -12 -11 14
word word: نجاح	24 -14 -2 -19 -1
word word: نجحت	35 -12 -7 -28 -25
word word: نحو	-26 -23 -7 20 5
word word: نزاع	12 -11 -20 -19 12
word word: نساء	15 -9 -1 -24 2
word word: نظام	29 -11 -5 -11 -11
word word: نظر	-7 -16 16 -1 3
word word: نظيره	3 5 -4 -14 3
word word: نفسه	13 -3 0 -2 -9
word word: نقل	-14 -15 14 -1 0
word word: نهيان	-13 3 13 -13 12
word word: هاتفيا	-27 13 20 -14 -29
word word: هدنه	-26 21 -27 -22 9
word word: هذا	22 5 -8 -19 -17
word word: هذه	27 -20 0 -18 -1
word word: هو	-25 26 -15 -2 -7
word word: هي	19 -17 -11 -18 17
word word: و	1 6 -3 -18 1
word word: واقع	-1 14 -14 -16 -17
word word: وام	31 -1 0 -30 -1
word word: وثمنت	11 -11 -5 -12 9
word word: وجهات	-7 -16 16 -1 3
word word: وزاره	23 -4 -8 -12 -11
word word: وزير	-5 13 -15 -2 8
word word: وزيره	-7 -18 -5 13 -9
word word: وساطات	-2 -11 -18 32 -19
word word: وساطته	28 -12 0 -27 -26
word word: وساطه	0 -9 -1 5 -21
word word: وصل	-6 -27 13 -12 -15
word word: وصلت	-8 25 -11 -3 -5
word word: وصول	-7 -3 -8 -1 13
word word: وفدان	-5 34 -4 -2 -26
word word: وفق	-4 -7 -3 38 -29
word word: ولايات	6 7 -10 -10 -1
word word: ولي	-4 -7 15 -1 -20
word word: يصل	12 -2 0 -10 0
word word: يكون	3 3 -25 -7 -11
word word: يمنيه	-13 -36 -16 -15 30
`;
