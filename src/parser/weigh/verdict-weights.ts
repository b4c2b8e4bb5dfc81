/** Written by `npm run train` from the labelled posts: not to be edited. A cue, then its worth to each answer. */
export const VERDICT_WEIGHTS = `
always	4 -5 -5 -5 10
by a region's share	-10 -11 26 -9 -34
by a report that is denied	-40 11 -5 -11 18
by a transfer without a number	0 9 -8 -28 -12
by an arrival at home	-3 -1 28 -2 -22
by an earlier transfer	-53 -27 29 -20 14
by an exchange by its number	24 -5 8 -20 -9
by an exchange of other states	-25 -37 -13 -15 44
by an operation that goes on	-23 -12 24 -4 -4
by another war	-35 -9 -10 -15 44
by called off, postponed or denied	-20 36 -5 -1 -31
by figures of a transfer	25 -4 -5 -7 -8
by footage or a meeting	-19 -20 26 -8 -6
by nothing of a transfer	-24 -8 -4 -13 27
by part of an older exchange	-29 -2 31 -2 -20
by parts of a transfer	-2 -1 6 -2 -13
by planned or agreed	-27 16 1 -14 3
by put off	-6 15 -32 -5 11
by running totals or people held	-31 -11 -6 34 -8
by something else is exchanged	-14 -30 -5 -4 25
counts bodies few	-24 0 -4 -8 16
counts bodies many	10 -2 -6 17 -32
counts bodies some	53 -26 -21 -8 -4
counts civilians few	36 -4 -5 -16 -20
counts civilians many	-47 -32 -16 45 18
counts civilians some	-5 -15 -8 9 -6
counts military few	1 -19 11 -16 6
counts military many	-58 -9 -43 76 -11
counts military some	45 -7 -13 -18 -5
counts null few	-15 -12 8 -11 21
counts null many	-35 -19 -28 26 31
counts null some	-24 -16 -4 1 36
counts people few	-8 -24 10 -16 19
counts people many	-45 8 -13 36 -2
counts people some	37 -6 -15 -24 -6
day ahead	-45 -2 -28 -28 49
day ahead early	-45 32 -23 -13 15
day ahead first	-37 -2 -21 -32 22
day ahead late	-10 -17 -18 -18 45
day before	-45 5 69 -38 -35
day before early	-32 24 21 -22 -32
day before first	-50 -51 61 -29 3
day before late	-9 2 26 -23 -23
day long before	-40 8 11 6 -29
day long before early	-18 11 8 -16 -31
day long before first	-63 -35 40 34 -25
day long before late	-4 5 -24 -6 12
day same	13 -1 0 -12 -13
day same early	19 -8 -9 -4 1
day same first	13 1 2 -17 -15
day same late	-18 -7 -16 19 4
day the day before	42 -1 16 -14 -49
day the day before early	15 -3 23 -18 -51
day the day before first	16 14 8 -12 -26
day the day before late	33 -3 -6 -2 -32
fate cumulative	-11 -12 -6 9 -3
fate cumulative bodies	13 -12 -5 17 -13
fate cumulative civilians	-24 -5 -4 11 -10
fate cumulative military	-13 -10 -5 13 -6
fate cumulative null	-30 11 -9 27 -25
fate cumulative people	-17 -9 -3 2 -5
fate dropped	-7 0 1 -7 10
fate dropped bodies	-9 -14 -15 -11 39
fate dropped civilians	-8 -18 -5 0 -6
fate dropped military	5 -20 -9 -12 11
fate dropped people	-12 3 -5 -3 1
fate figure	21 -4 -3 -7 -8
fate figure bodies	12 -1 -4 -4 -5
fate figure civilians	13 -3 -3 -7 -2
fate figure military	19 -3 0 -6 -8
fate figure people	20 -8 -6 -6 -2
fate held	-14 4 -7 4 2
fate held civilians	-8 -4 -5 6 7
fate held military	-16 -1 -5 21 -21
fate held people	-20 6 -9 -14 26
fate outside	13 -11 -1 -1 0
fate outside military	14 -12 -2 -1 0
fate part bodies	-2 -6 19 -7 -19
fate part civilians	0 -8 -26 -1 20
fate part military	0 5 3 -8 2
fate part people	-1 0 -8 3 -5
fate planned	-13 6 -8 -13 -5
fate planned bodies	-5 -2 -1 -7 24
fate planned civilians	-7 11 -4 -3 -9
fate planned military	-36 45 -7 -8 5
fate planned null	13 -9 -16 4 -27
fate planned people	-19 8 -3 -10 3
fate recap	-18 -8 5 -9 9
fate recap bodies	-2 -12 20 -14 -5
fate recap civilians	-16 -10 17 -7 0
fate recap military	-40 8 -18 -26 40
fate recap null	1 -4 4 -8 9
fate recap people	-7 -14 4 4 -9
language ar	-12 2 -4 -14 4
language en	-7 -3 -1 -5 12
language ru	3 -10 -11 -9 15
language uk	4 -5 -4 -4 4
numbers 0	-62 9 32 -43 31
numbers 1	0 -10 -6 -12 15
numbers 2	-3 -3 -6 1 4
numbers 3	8 -9 -20 -1 5
numbers 4	19 -16 -1 -13 2
numbers 5	10 -14 -10 -1 2
pair next: adj.dead adj.modifier	-6 8 -13 0 10
pair next: adj.dead adj.wounded	-21 -11 -2 -6 23
pair next: adj.dead category	1 -1 -11 0 11
pair next: adj.dead cue.agreement	11 -2 -3 -6 -1
pair next: adj.dead cue.claims	14 -3 -6 -3 -2
pair next: adj.dead cue.died	25 -5 -2 -2 -18
pair next: adj.dead cue.in_captivity	16 -4 0 -4 -8
pair next: adj.dead cue.of_whole	12 -5 -1 -4 -3
pair next: adj.dead cue.other_war	-3 -1 -3 0 7
pair next: adj.dead cue.part	5 15 -1 -4 -15
pair next: adj.dead cue.relative	15 -18 -23 -16 -1
pair next: adj.dead cue.today	36 -5 -6 -18 -10
pair next: adj.dead noun.body	-12 -1 16 -2 -11
pair next: adj.dead noun.military	20 -13 -16 -3 -8
pair next: adj.dead noun.other	18 -1 -13 -1 -5
pair next: adj.dead noun.people	56 -11 -12 -27 -8
pair next: adj.dead noun.soldier	2 9 -3 -5 -3
pair next: adj.dead own.to	-17 -2 -5 18 -7
pair next: adj.dead ru.agent	54 -21 -14 -19 7
pair next: adj.dead ru.of	-16 -11 25 -23 -27
pair next: adj.dead ua.agent	24 -4 -4 -10 -8
pair next: adj.dead ua.of	9 -10 -9 6 -15
pair next: adj.dead ua.to	47 -23 -7 -12 -16
pair next: adj.dead verb.bring	30 -13 -23 -7 -7
pair next: adj.dead verb.come	20 -2 -14 -8 -15
pair next: adj.dead verb.give	33 -5 -5 -15 -15
pair next: adj.dead verb.noun	-1 -5 -13 -11 15
pair next: adj.dead verb.other	-15 18 15 0 -25
pair next: adj.dead view.ua	23 -3 -4 -6 -10
pair next: adj.freed adj.modifier	-17 -21 -7 -11 30
pair next: adj.freed adj.wounded	15 -5 -12 -1 -3
pair next: adj.freed category	17 -4 -18 -14 -8
pair next: adj.freed country	6 -1 -3 -2 0
pair next: adj.freed cue.claims	13 0 -2 -1 -12
pair next: adj.freed cue.completed	-31 27 -16 -4 -17
pair next: adj.freed cue.deported	42 -4 -13 -26 -26
pair next: adj.freed cue.each	-13 14 -5 -5 -3
pair next: adj.freed cue.evacuation	-4 -1 -14 -2 21
pair next: adj.freed cue.in_return	3 2 -15 -1 1
pair next: adj.freed cue.included	-10 -12 15 -10 -6
pair next: adj.freed cue.mediated	14 -2 -1 -8 -3
pair next: adj.freed cue.of_whole	-56 -6 13 -17 10
pair next: adj.freed cue.one_sided	-6 -26 17 16 -15
pair next: adj.freed cue.other_exchange	-19 -17 -33 -10 39
pair next: adj.freed cue.other_return	-15 0 -12 14 4
pair next: adj.freed cue.other_war	-18 -9 -16 -4 34
pair next: adj.freed cue.outside	17 -1 -14 -9 0
pair next: adj.freed cue.part	14 -14 0 -1 -1
pair next: adj.freed cue.recap	-25 -17 46 -6 -30
pair next: adj.freed cue.relative	14 -1 -9 -12 -19
pair next: adj.freed cue.since	26 17 -5 -17 -33
pair next: adj.freed cue.to_date	35 -2 -2 -31 -1
pair next: adj.freed cue.today	10 -3 8 -6 -18
pair next: adj.freed cue.total	0 0 0 16 -16
pair next: adj.freed cue.transit	5 -4 3 -2 -2
pair next: adj.freed cue.venue	-14 0 0 -4 15
pair next: adj.freed cue.yesterday	-23 -4 24 -10 -17
pair next: adj.freed noun.body	10 -18 -14 9 -8
pair next: adj.freed noun.civilian	6 -6 -1 -2 3
pair next: adj.freed noun.exchange	31 -11 27 -16 -33
pair next: adj.freed noun.family	-2 -7 -11 15 -11
pair next: adj.freed noun.foreigner	-9 -3 18 0 -12
pair next: adj.freed noun.man	14 -1 -11 -6 -21
pair next: adj.freed noun.military	19 -24 12 -5 -22
pair next: adj.freed noun.other	-12 -12 -19 14 1
pair next: adj.freed noun.people	3 4 -18 -4 -10
pair next: adj.freed noun.soldier	-15 -1 25 -6 -26
pair next: adj.freed noun.woman	21 0 -10 -2 -9
pair next: adj.freed own.to	-26 -8 -5 -3 13
pair next: adj.freed qualifier.approx	-21 -13 26 -2 13
pair next: adj.freed qualifier.at_most	-8 -3 -1 14 -11
pair next: adj.freed qualifier.more_than	19 -7 0 -1 -13
pair next: adj.freed ru.from	5 -11 -24 10 -10
pair next: adj.freed ru.of	23 -2 -12 -18 -17
pair next: adj.freed ru.to	40 -2 -11 -16 -22
pair next: adj.freed ua.from	-9 -14 31 -9 -14
pair next: adj.freed ua.of	20 -7 -17 -19 -4
pair next: adj.freed ua.to	26 -2 -13 1 -16
pair next: adj.freed verb.bring	-28 -1 28 -14 -4
pair next: adj.freed verb.come	-11 -2 -15 -1 27
pair next: adj.freed verb.future	-18 -11 11 0 6
pair next: adj.freed verb.held_exchange	-16 19 21 -3 -20
pair next: adj.freed verb.other	-3 -3 -6 -5 17
pair next: adj.freed verb.will	3 -2 -1 6 -5
pair next: adj.freed voice.ua	1 26 -2 -15 -24
pair next: adj.modifier adj.dead	9 6 -30 -21 -10
pair next: adj.modifier adj.freed	-2 10 -5 0 -3
pair next: adj.modifier adj.modifier	-2 6 -5 -1 -15
pair next: adj.modifier adj.wounded	-1 6 -4 -12 0
pair next: adj.modifier category	7 -15 5 -10 -14
pair next: adj.modifier country	2 -10 6 -2 4
pair next: adj.modifier cue.agreed	2 7 -5 -3 -2
pair next: adj.modifier cue.agreement	8 -11 -28 11 -22
pair next: adj.modifier cue.all	5 1 -16 -21 7
pair next: adj.modifier cue.already	4 -11 1 -8 -15
pair next: adj.modifier cue.anniversary	-22 -1 20 0 -15
pair next: adj.modifier cue.born	-3 -12 -14 -5 19
pair next: adj.modifier cue.called_off	13 -16 -46 11 -6
pair next: adj.modifier cue.captivity	-14 1 1 -16 6
pair next: adj.modifier cue.captured	5 -12 -28 -14 39
pair next: adj.modifier cue.claims	16 -5 11 -3 -24
pair next: adj.modifier cue.completed	23 6 -16 -7 -21
pair next: adj.modifier cue.count	5 0 -1 -3 -1
pair next: adj.modifier cue.crime	-20 -18 -12 -24 51
pair next: adj.modifier cue.denied	-14 -34 13 26 -27
pair next: adj.modifier cue.deported	-5 -21 -9 7 3
pair next: adj.modifier cue.each	10 -3 2 -3 -15
pair next: adj.modifier cue.evacuation	-12 1 -15 -14 21
pair next: adj.modifier cue.footage	-5 -10 -3 14 -16
pair next: adj.modifier cue.good_news	-14 0 -4 14 -1
pair next: adj.modifier cue.held	1 -23 -38 23 1
pair next: adj.modifier cue.in_captivity	27 -17 -21 10 -8
pair next: adj.modifier cue.in_return	20 -21 -10 3 15
pair next: adj.modifier cue.included	5 4 0 -4 -5
pair next: adj.modifier cue.local	-16 -1 21 -3 -17
pair next: adj.modifier cue.mediated	21 -4 -6 -5 -9
pair next: adj.modifier cue.missing	16 -4 -3 -4 -5
pair next: adj.modifier cue.money	-15 -23 -8 -6 20
pair next: adj.modifier cue.month	-39 -3 -19 21 -16
pair next: adj.modifier cue.of_whole	-2 -25 29 -2 7
pair next: adj.modifier cue.of_year	5 -1 -1 -2 -1
pair next: adj.modifier cue.one_sided	-2 -8 12 -9 -12
pair next: adj.modifier cue.other_exchange	-6 -3 -3 -3 15
pair next: adj.modifier cue.other_return	3 -6 -14 -4 20
pair next: adj.modifier cue.other_war	-16 -14 -4 -9 18
pair next: adj.modifier cue.part	2 3 1 -22 -3
pair next: adj.modifier cue.planned	-31 38 -26 -16 1
pair next: adj.modifier cue.postponed	10 -3 -15 -11 -15
pair next: adj.modifier cue.ready	-14 14 0 -22 0
pair next: adj.modifier cue.recap	-1 -4 15 -6 -14
pair next: adj.modifier cue.record	18 -6 -2 -16 -5
pair next: adj.modifier cue.relative	10 -18 -23 -11 9
pair next: adj.modifier cue.repatriation	-7 -2 12 -1 -14
pair next: adj.modifier cue.reunion	-10 0 15 -1 -4
pair next: adj.modifier cue.same_number	27 12 -7 -11 -19
pair next: adj.modifier cue.since	2 17 -8 -16 -20
pair next: adj.modifier cue.span	31 -7 4 -10 -18
pair next: adj.modifier cue.stage	29 -4 -26 -15 -17
pair next: adj.modifier cue.thanks	-7 -18 8 -2 4
pair next: adj.modifier cue.to_date	-26 -15 -21 13 8
pair next: adj.modifier cue.today	38 0 -29 -18 5
pair next: adj.modifier cue.total	5 -17 -4 8 -1
pair next: adj.modifier cue.training	-17 -5 21 -1 -22
pair next: adj.modifier cue.transit	-3 -9 33 -16 -21
pair next: adj.modifier cue.unfinished	-32 24 28 -10 -4
pair next: adj.modifier cue.unit	5 0 4 -2 -7
pair next: adj.modifier cue.venue	-20 -12 -24 -14 26
pair next: adj.modifier cue.visit	-12 -5 14 -3 -17
pair next: adj.modifier cue.year	1 -15 -30 16 7
pair next: adj.modifier cue.yesterday	17 11 -25 -7 1
pair next: adj.modifier foe.of	0 -4 24 0 -22
pair next: adj.modifier foe.to	2 -1 17 -1 -18
pair next: adj.modifier noun.body	11 -6 7 -30 -27
pair next: adj.modifier noun.branch	-1 -13 2 -5 6
pair next: adj.modifier noun.child	1 27 -15 -24 -38
pair next: adj.modifier noun.civilian	18 -24 -3 -21 10
pair next: adj.modifier noun.exchange	-2 4 11 -17 -22
pair next: adj.modifier noun.family	5 -9 0 -1 -11
pair next: adj.modifier noun.foreigner	-20 -2 -3 0 22
pair next: adj.modifier noun.man	-22 14 3 14 -17
pair next: adj.modifier noun.military	21 -5 -16 5 -10
pair next: adj.modifier noun.other	-4 -12 1 -10 -5
pair next: adj.modifier noun.people	17 -7 -12 1 -17
pair next: adj.modifier noun.rank	-8 -12 10 -3 -5
pair next: adj.modifier noun.soldier	15 -13 -7 12 -2
pair next: adj.modifier noun.woman	9 -10 13 -9 -3
pair next: adj.modifier own.agent	-23 14 12 -24 3
pair next: adj.modifier own.from	-15 17 -14 -12 -21
pair next: adj.modifier own.of	-21 6 -19 17 1
pair next: adj.modifier own.to	36 10 -50 -5 -18
pair next: adj.modifier qualifier.approx	-6 -16 -28 4 31
pair next: adj.modifier qualifier.at_least	12 3 -15 0 -19
pair next: adj.modifier qualifier.at_most	-4 -13 7 -30 11
pair next: adj.modifier qualifier.more_than	-11 -12 12 21 -31
pair next: adj.modifier ru.agent	-14 -32 -25 26 5
pair next: adj.modifier ru.from	10 -16 -7 -12 29
pair next: adj.modifier ru.of	13 -38 -7 29 -4
pair next: adj.modifier ru.to	21 -17 -11 -6 2
pair next: adj.modifier ua.agent	12 24 -11 -16 -9
pair next: adj.modifier ua.from	29 -6 -9 -16 -11
pair next: adj.modifier ua.of	21 -8 0 -12 -28
pair next: adj.modifier ua.to	-6 11 0 -25 7
pair next: adj.modifier verb.bring	31 -1 -15 -17 -24
pair next: adj.modifier verb.come	-1 31 7 10 -25
pair next: adj.modifier verb.future	-11 22 1 -14 -34
pair next: adj.modifier verb.get	12 -5 1 11 -21
pair next: adj.modifier verb.give	-45 -5 -9 -3 25
pair next: adj.modifier verb.held_exchange	2 -14 19 -1 -8
pair next: adj.modifier verb.home	8 -14 2 -18 4
pair next: adj.modifier verb.managed	15 -1 -1 -10 -9
pair next: adj.modifier verb.noun	-26 -23 -14 23 -13
pair next: adj.modifier verb.other	-9 -19 -10 -4 16
pair next: adj.modifier verb.swap	-19 3 -21 -16 24
pair next: adj.modifier verb.will	-20 10 -7 19 -11
pair next: adj.modifier view.ru	11 -6 -13 -34 27
pair next: adj.modifier view.ua	-7 -8 9 7 -1
pair next: adj.modifier voice.ru	-13 -10 14 -8 6
pair next: adj.modifier voice.ua	7 -20 -5 17 -10
pair next: adj.wounded adj.modifier	-4 -11 -14 24 5
pair next: adj.wounded adj.wounded	15 0 -1 -14 0
pair next: adj.wounded category	-9 9 -14 -13 7
pair next: adj.wounded cue.part	17 -5 -1 -2 -9
pair next: adj.wounded noun.military	23 -5 -9 -2 -18
pair next: adj.wounded noun.people	2 9 -7 -3 -2
pair next: adj.wounded own.to	-1 0 14 0 -13
pair next: category adj.dead	-18 -20 -18 -4 20
pair next: category adj.freed	-1 -2 -6 -1 7
pair next: category adj.modifier	-3 10 8 7 -24
pair next: category adj.wounded	27 -31 -16 -1 -8
pair next: category category	27 -1 -13 -4 -16
pair next: category country	11 -18 2 -8 -4
pair next: category cue.agreement	-3 11 1 -28 -7
pair next: category cue.all	-4 -57 13 -14 27
pair next: category cue.already	32 14 -4 -20 -18
pair next: category cue.born	38 -3 -12 -8 -20
pair next: category cue.captivity	23 -2 -5 -9 -8
pair next: category cue.captured	-11 9 -16 -9 24
pair next: category cue.claims	16 3 6 -27 -13
pair next: category cue.completed	-2 -23 -35 -15 36
pair next: category cue.deported	-6 -13 -16 -36 32
pair next: category cue.evacuation	6 -7 -17 -10 33
pair next: category cue.footage	-8 2 23 -2 -22
pair next: category cue.held	6 13 -19 -34 -2
pair next: category cue.in_captivity	-26 5 11 9 -13
pair next: category cue.in_return	32 -1 -1 -25 -6
pair next: category cue.included	15 -9 -11 -1 -2
pair next: category cue.local	29 0 -29 0 -3
pair next: category cue.mediated	-19 -13 -2 17 4
pair next: category cue.missing	-2 -14 -20 10 -7
pair next: category cue.of_whole	16 -31 -5 -9 -1
pair next: category cue.other_war	14 -1 -2 -9 -11
pair next: category cue.part	-9 -8 -5 23 -3
pair next: category cue.planned	1 31 -24 -5 -22
pair next: category cue.ready	-14 -2 14 -13 -12
pair next: category cue.record	-12 -22 32 -22 -7
pair next: category cue.relative	-2 -23 9 -8 -20
pair next: category cue.reunion	19 -21 -7 -12 12
pair next: category cue.since	-14 21 -6 16 -18
pair next: category cue.span	-44 -17 -23 27 -18
pair next: category cue.stage	1 0 -13 -2 13
pair next: category cue.thanks	-8 -2 -1 24 -15
pair next: category cue.to_date	-26 -21 -23 31 -37
pair next: category cue.today	21 -32 -13 -18 14
pair next: category cue.transit	-7 17 -5 -1 -6
pair next: category cue.unit	0 -4 -23 -1 22
pair next: category cue.visit	0 -9 -10 -10 18
pair next: category cue.year	53 -4 -6 -17 -44
pair next: category cue.yesterday	16 -15 1 -6 -2
pair next: category foe.of	5 24 -10 -3 -21
pair next: category foe.to	25 -2 -13 0 -11
pair next: category noun.body	-21 20 20 -14 -14
pair next: category noun.branch	8 -4 2 -11 -8
pair next: category noun.child	-8 8 -26 -33 33
pair next: category noun.civilian	2 -9 -20 -13 13
pair next: category noun.exchange	7 0 -5 20 -40
pair next: category noun.family	-8 10 -25 -3 -17
pair next: category noun.foreigner	16 -16 -8 -14 23
pair next: category noun.man	1 0 -15 -1 12
pair next: category noun.military	17 -11 -14 -1 -3
pair next: category noun.other	1 -4 17 -27 -20
pair next: category noun.people	-18 -10 26 3 -27
pair next: category noun.rank	16 -16 6 -3 -20
pair next: category noun.soldier	42 -11 -7 -9 -16
pair next: category noun.woman	5 -5 -12 11 -20
pair next: category own.agent	13 -11 -13 -6 -7
pair next: category own.of	-8 -14 20 -9 13
pair next: category own.to	30 -5 -18 14 -18
pair next: category qualifier.approx	-9 -18 23 -4 -15
pair next: category qualifier.at_most	17 0 -25 -9 -17
pair next: category qualifier.more_than	20 -16 -13 -9 11
pair next: category ru.agent	-19 13 -9 12 -4
pair next: category ru.from	30 0 -7 -12 -14
pair next: category ru.of	25 -12 -16 -2 -15
pair next: category ru.to	9 -1 -1 -3 -4
pair next: category ua.agent	-5 11 -16 24 9
pair next: category ua.of	7 2 -7 -8 -5
pair next: category ua.to	14 -14 -15 -10 15
pair next: category verb.bring	-9 -6 4 -29 8
pair next: category verb.come	21 -13 -27 -14 12
pair next: category verb.future	-8 14 -27 -23 7
pair next: category verb.get	20 -13 -9 -2 -10
pair next: category verb.give	-10 14 12 -10 -8
pair next: category verb.home	17 11 -12 -14 -15
pair next: category verb.other	-20 -8 8 -13 21
pair next: category verb.swap	19 -18 -23 17 -21
pair next: category verb.will	-17 -3 -8 -3 28
pair next: category voice.ua	2 0 -7 -13 12
pair next: country adj.modifier	22 -28 -12 -23 17
pair next: country adj.wounded	24 -15 -12 -7 7
pair next: country category	15 -7 -10 -2 -1
pair next: country country	8 -6 2 -6 -8
pair next: country cue.agreed	-33 18 -19 -15 -11
pair next: country cue.agreement	4 -1 -11 -18 4
pair next: country cue.all	15 -15 12 -17 1
pair next: country cue.captivity	46 -5 -3 -3 -41
pair next: country cue.claims	-5 -19 10 -7 -4
pair next: country cue.completed	13 -25 5 -14 10
pair next: country cue.evacuation	1 12 0 -3 -10
pair next: country cue.footage	40 -2 -13 -21 -2
pair next: country cue.good_news	9 0 -2 -3 -4
pair next: country cue.held	31 -12 -4 -21 -6
pair next: country cue.in_return	-43 -13 -11 -10 47
pair next: country cue.mediated	24 -2 -13 -14 -5
pair next: country cue.of_whole	-10 8 -17 10 2
pair next: country cue.other_war	-23 -26 -23 -5 33
pair next: country cue.part	18 -1 -1 -13 -4
pair next: country cue.planned	-15 38 -24 -25 -25
pair next: country cue.recap	-11 -19 -1 26 -30
pair next: country cue.record	-13 -2 -1 -1 16
pair next: country cue.relative	25 -2 7 -12 -13
pair next: country cue.reunion	-19 -10 -1 23 -2
pair next: country cue.since	13 -1 0 6 -15
pair next: country cue.span	-25 28 -15 -19 -11
pair next: country cue.stage	13 6 -3 -16 -10
pair next: country cue.thanks	28 -16 -10 6 -15
pair next: country cue.third	-22 -13 -15 -3 28
pair next: country cue.to_date	-8 -7 -8 7 -16
pair next: country cue.today	-30 -3 23 -9 3
pair next: country cue.total	13 -2 -2 -4 -7
pair next: country cue.training	-3 0 0 -1 5
pair next: country cue.transit	13 -5 -3 -3 -2
pair next: country cue.venue	-37 16 -23 -7 17
pair next: country cue.year	16 -3 0 12 -16
pair next: country foe.from	12 -2 -5 -2 -3
pair next: country noun.body	16 -12 -6 3 -2
pair next: country noun.branch	-13 14 16 -9 -14
pair next: country noun.child	14 -26 -12 -7 21
pair next: country noun.civilian	0 -12 -10 -11 15
pair next: country noun.exchange	10 -25 3 8 -19
pair next: country noun.family	-6 0 32 -1 -29
pair next: country noun.foreigner	19 -15 -20 -1 13
pair next: country noun.military	-11 -5 -6 16 -22
pair next: country noun.other	-5 8 -15 -37 14
pair next: country noun.people	-5 -18 -31 13 15
pair next: country noun.rank	-66 -15 -6 -2 70
pair next: country own.agent	17 -10 -11 -15 -4
pair next: country own.to	-9 16 3 -19 -12
pair next: country qualifier.approx	-34 4 14 -26 -4
pair next: country qualifier.at_most	3 -37 9 -10 12
pair next: country qualifier.more_than	-22 -5 -2 27 -23
pair next: country ru.agent	-7 28 -7 -7 -4
pair next: country ru.from	-30 0 -1 0 30
pair next: country ru.of	-9 -12 -8 -2 8
pair next: country ru.to	11 -26 17 -8 -12
pair next: country ua.agent	18 15 -11 -12 -18
pair next: country ua.of	-11 -21 23 -5 -10
pair next: country ua.to	-9 -12 14 -3 -15
pair next: country verb.bring	-22 -25 -21 -7 48
pair next: country verb.come	6 -1 -10 4 -6
pair next: country verb.future	13 2 11 -12 -35
pair next: country verb.get	-12 1 -15 -9 34
pair next: country verb.give	13 -17 -26 35 1
pair next: country verb.held_exchange	42 -32 -11 -14 -8
pair next: country verb.home	17 -1 -15 -8 -4
pair next: country verb.managed	-6 15 -5 -14 -8
pair next: country verb.noun	17 -23 4 -9 6
pair next: country verb.other	9 13 -25 -9 9
pair next: country verb.swap	-22 0 -20 -5 38
pair next: country verb.will	-23 2 -12 -13 2
pair next: country voice.ru	0 35 -26 -4 -16
pair next: cue.agreed adj.modifier	-10 24 -16 -22 -33
pair next: cue.agreed country	22 -1 -7 -16 -12
pair next: cue.agreed cue.agreed	-9 -10 -8 -17 27
pair next: cue.agreed cue.agreement	-7 9 4 -13 -20
pair next: cue.agreed cue.called_off	-12 21 -2 -5 -20
pair next: cue.agreed cue.claims	-22 24 10 -6 7
pair next: cue.agreed cue.completed	26 -10 -10 -3 -5
pair next: cue.agreed cue.mediated	-13 -10 -2 -4 14
pair next: cue.agreed cue.month	23 -21 -15 -7 -32
pair next: cue.agreed cue.of_whole	-7 9 -5 -6 -4
pair next: cue.agreed cue.other_war	0 -12 -2 -3 14
pair next: cue.agreed cue.relative	11 -39 -18 -13 37
pair next: cue.agreed cue.span	-33 50 -13 -20 -28
pair next: cue.agreed cue.stage	-1 5 -1 -1 -2
pair next: cue.agreed cue.today	9 -9 -1 -7 8
pair next: cue.agreed cue.venue	7 1 1 -29 -4
pair next: cue.agreed cue.year	-15 -9 -9 14 -9
pair next: cue.agreed noun.exchange	-10 28 -20 -9 -20
pair next: cue.agreed noun.other	-19 27 -11 -17 6
pair next: cue.agreed noun.people	3 -62 -8 -24 70
pair next: cue.agreed own.to	-11 -14 -15 15 -4
pair next: cue.agreed qualifier.at_most	-1 24 -4 -2 -21
pair next: cue.agreed ru.agent	-33 -7 -2 42 -11
pair next: cue.agreed ru.of	-8 -10 15 -13 -18
pair next: cue.agreed ua.agent	-36 -25 -12 44 -20
pair next: cue.agreed ua.from	8 -2 -5 0 -1
pair next: cue.agreed ua.to	20 -3 -1 -12 -5
pair next: cue.agreed verb.bring	-19 14 16 -13 -11
pair next: cue.agreed verb.future	-15 15 -8 -8 -6
pair next: cue.agreed verb.give	37 -26 -1 -22 -4
pair next: cue.agreed verb.held_exchange	33 3 -20 -18 -29
pair next: cue.agreed verb.noun	-12 23 -11 -25 -15
pair next: cue.agreed verb.other	-20 23 -15 -4 -21
pair next: cue.agreed verb.will	17 5 -8 -4 -19
pair next: cue.agreed voice.ru	15 -15 0 0 -1
pair next: cue.agreement adj.modifier	9 1 -21 -1 -1
pair next: cue.agreement adj.wounded	17 31 -16 -20 -16
pair next: cue.agreement country	-21 -20 24 -7 -33
pair next: cue.agreement cue.agreed	0 -2 -12 2 -5
pair next: cue.agreement cue.agreement	-27 -42 -25 48 19
pair next: cue.agreement cue.claims	5 -15 -1 -5 15
pair next: cue.agreement cue.completed	-1 21 -22 -11 -21
pair next: cue.agreement cue.held	-1 3 0 9 -11
pair next: cue.agreement cue.mediated	-1 -4 -1 -16 15
pair next: cue.agreement cue.of_whole	-51 -9 -24 -57 95
pair next: cue.agreement cue.other_war	-1 -1 -7 -1 10
pair next: cue.agreement cue.planned	-2 10 -8 17 -17
pair next: cue.agreement cue.recap	14 -23 13 -2 -15
pair next: cue.agreement cue.relative	15 -2 -15 -11 11
pair next: cue.agreement cue.span	16 -15 -6 -1 -11
pair next: cue.agreement cue.stage	-15 4 -4 15 -15
pair next: cue.agreement cue.today	30 -11 -4 -16 -13
pair next: cue.agreement cue.venue	30 6 3 -11 -26
pair next: cue.agreement noun.exchange	-12 29 -15 -31 -18
pair next: cue.agreement noun.other	17 -7 -3 -23 -22
pair next: cue.agreement noun.people	-13 -15 -14 14 17
pair next: cue.agreement qualifier.at_most	18 12 -9 -16 -17
pair next: cue.agreement qualifier.more_than	-2 15 -10 -12 -13
pair next: cue.agreement ru.agent	-15 5 -10 13 -17
pair next: cue.agreement ru.of	-25 31 -10 -18 -22
pair next: cue.agreement ua.agent	22 1 -2 -20 -10
pair next: cue.agreement ua.from	10 -2 -1 -1 -7
pair next: cue.agreement ua.of	-21 -3 22 -15 15
pair next: cue.agreement ua.to	-20 -18 17 24 -29
pair next: cue.agreement verb.bring	10 -5 -3 0 -1
pair next: cue.agreement verb.future	0 21 -6 14 -22
pair next: cue.agreement verb.give	21 -2 0 -4 -17
pair next: cue.agreement verb.held_exchange	-21 25 -6 -6 -7
pair next: cue.agreement verb.noun	20 -4 -8 -11 -18
pair next: cue.agreement verb.will	-35 49 -11 -31 -42
pair next: cue.agreement voice.ua	21 -21 1 -8 3
pair next: cue.all adj.dead	-8 -1 -21 -23 26
pair next: cue.all adj.freed	5 -3 -1 -1 0
pair next: cue.all adj.modifier	-16 -5 2 12 -16
pair next: cue.all adj.wounded	-39 36 -18 -18 -20
pair next: cue.all category	1 -10 5 -11 -10
pair next: cue.all country	11 -8 0 -1 -2
pair next: cue.all cue.all	29 -2 -6 -12 -23
pair next: cue.all cue.claims	14 -8 -12 -14 5
pair next: cue.all cue.completed	-3 9 -2 -5 -28
pair next: cue.all cue.each	-17 5 19 5 -21
pair next: cue.all cue.held	-15 -11 -1 16 -12
pair next: cue.all cue.in_captivity	13 0 -1 -2 -9
pair next: cue.all cue.of_whole	22 -23 -23 -10 21
pair next: cue.all cue.one_sided	-1 23 -1 0 -21
pair next: cue.all cue.planned	-21 4 -19 39 -54
pair next: cue.all cue.postponed	-9 27 -7 -11 -8
pair next: cue.all cue.ready	18 -2 0 -6 -11
pair next: cue.all cue.relative	11 -24 15 -26 -6
pair next: cue.all cue.stage	29 -20 -17 -28 -7
pair next: cue.all cue.today	6 -12 -3 10 -1
pair next: cue.all cue.total	-19 -10 21 -2 -12
pair next: cue.all cue.transit	8 -3 -1 -4 0
pair next: cue.all foe.of	-1 -8 -3 0 12
pair next: cue.all noun.body	-2 -19 -4 -43 27
pair next: cue.all noun.child	19 -4 30 -1 -31
pair next: cue.all noun.civilian	19 10 -13 -13 -9
pair next: cue.all noun.exchange	-12 -3 5 12 14
pair next: cue.all noun.family	-2 -3 -16 -1 20
pair next: cue.all noun.man	25 -1 -1 -23 -1
pair next: cue.all noun.military	21 2 -34 -21 -16
pair next: cue.all noun.other	-6 26 2 -20 -4
pair next: cue.all noun.people	-6 13 10 -15 -4
pair next: cue.all noun.woman	-3 15 -21 -18 -22
pair next: cue.all own.agent	26 -19 0 -15 -7
pair next: cue.all own.of	7 -2 -3 -2 -2
pair next: cue.all own.to	19 -12 -16 -4 -12
pair next: cue.all qualifier.at_most	26 18 -14 -15 -35
pair next: cue.all ru.agent	34 -3 4 -20 -33
pair next: cue.all ru.of	-19 -3 24 -11 -6
pair next: cue.all ua.agent	-12 6 -4 10 -1
pair next: cue.all ua.of	-8 -4 -8 -1 20
pair next: cue.all verb.bring	-13 -9 26 -10 7
pair next: cue.all verb.come	-21 -26 -18 -17 24
pair next: cue.all verb.future	-13 -34 -22 -1 51
pair next: cue.all verb.get	-3 -3 18 -4 -4
pair next: cue.all verb.give	-20 -8 14 -4 16
pair next: cue.all verb.home	0 -3 5 -5 -3
pair next: cue.all verb.other	-2 23 -31 14 -19
pair next: cue.all verb.will	-2 -16 15 15 -18
pair next: cue.all view.ru	22 -4 -12 -16 -2
pair next: cue.all voice.ua	-11 0 0 0 11
pair next: cue.all_civilians adj.modifier	18 -6 -3 -13 2
pair next: cue.all_civilians cue.all	28 -3 -13 -14 -20
pair next: cue.already adj.dead	16 0 -4 -11 -1
pair next: cue.already adj.modifier	-15 -8 8 12 2
pair next: cue.already category	6 0 -5 0 0
pair next: cue.already cue.already	6 -5 -15 14 -3
pair next: cue.already cue.claims	0 -14 -4 32 8
pair next: cue.already cue.footage	10 -3 4 -1 -37
pair next: cue.already cue.in_return	16 -3 -15 -6 -6
pair next: cue.already cue.mediated	-3 -5 -27 -14 38
pair next: cue.already cue.month	-15 17 -2 -4 -18
pair next: cue.already cue.of_whole	-5 -1 8 -1 -2
pair next: cue.already cue.planned	-16 32 -18 -6 -18
pair next: cue.already cue.postponed	-18 13 10 -9 -15
pair next: cue.already cue.ready	-1 17 -1 -1 -14
pair next: cue.already cue.recap	-4 -9 17 -3 -15
pair next: cue.already cue.relative	-14 -11 22 -9 -23
pair next: cue.already cue.reunion	3 -12 7 -6 -30
pair next: cue.already cue.today	3 5 -1 -5 -15
pair next: cue.already cue.transit	44 -19 -12 -7 -21
pair next: cue.already cue.visit	36 -14 -8 -11 -15
pair next: cue.already noun.body	20 -15 -14 -13 -6
pair next: cue.already noun.child	-12 -4 4 -39 32
pair next: cue.already noun.exchange	22 -7 -30 -29 0
pair next: cue.already noun.family	-7 -4 -10 -14 15
pair next: cue.already noun.military	0 -3 -24 -13 30
pair next: cue.already noun.other	-20 16 -27 -11 24
pair next: cue.already noun.people	-37 -13 36 19 -9
pair next: cue.already own.of	1 -14 -4 14 -7
pair next: cue.already own.to	-2 0 -18 -16 25
pair next: cue.already qualifier.at_most	14 -1 4 -6 -13
pair next: cue.already qualifier.more_than	-5 -5 -1 -16 18
pair next: cue.already ru.to	21 -1 -10 -8 -5
pair next: cue.already ua.agent	26 -1 -4 -18 -4
pair next: cue.already ua.to	34 -3 -21 -7 -6
pair next: cue.already verb.bring	-10 -14 -23 8 22
pair next: cue.already verb.come	0 -8 -18 18 -20
pair next: cue.already verb.future	-11 18 -19 6 -29
pair next: cue.already verb.get	-22 -23 12 11 -4
pair next: cue.already verb.give	1 -4 16 -12 -1
pair next: cue.already verb.home	18 -9 -15 -7 6
pair next: cue.already verb.managed	-16 -2 16 17 -15
pair next: cue.already verb.noun	17 -11 -1 -16 -13
pair next: cue.already verb.other	1 -7 22 6 -20
pair next: cue.already verb.swap	13 18 -16 -9 -12
pair next: cue.among cue.among	15 -5 9 -5 -21
pair next: cue.among cue.relative	-7 -1 19 -1 -11
pair next: cue.among cue.yesterday	-22 -6 39 -6 -28
pair next: cue.among noun.military	-27 -1 30 -1 -9
pair next: cue.among noun.people	18 -5 4 -15 -10
pair next: cue.among verb.bring	-10 -4 3 -5 1
pair next: cue.anniversary category	12 0 -1 -11 0
pair next: cue.anniversary cue.anniversary	1 -3 -5 -21 16
pair next: cue.anniversary cue.born	3 2 -37 -24 17
pair next: cue.anniversary cue.of_year	-39 -18 33 -34 -4
pair next: cue.anniversary noun.other	-32 0 1 6 -3
pair next: cue.anniversary ua.of	0 -14 -15 -1 15
pair next: cue.arrived adj.modifier	1 -15 30 -10 -22
pair next: cue.arrived cue.transit	10 -9 0 0 0
pair next: cue.arrived cue.visit	-15 -10 17 -14 -20
pair next: cue.arrived own.agent	-11 -15 23 -11 -51
pair next: cue.border country	5 -14 -18 -15 -2
pair next: cue.border cue.border	42 -3 -9 -25 -27
pair next: cue.border cue.transit	47 -2 -18 -14 -36
pair next: cue.border noun.child	7 -1 -3 0 -3
pair next: cue.border ua.of	15 -1 -1 0 -14
pair next: cue.border ua.to	11 -5 -4 -8 -19
pair next: cue.born adj.modifier	13 -15 -10 -8 -7
pair next: cue.born adj.wounded	7 1 -5 -1 -2
pair next: cue.born category	9 -1 -39 -20 26
pair next: cue.born cue.all	6 -1 -1 -1 -2
pair next: cue.born cue.born	15 0 -1 -3 -15
pair next: cue.born cue.in_captivity	-10 0 17 -1 -16
pair next: cue.born cue.part	24 -8 -24 -22 -3
pair next: cue.born cue.relative	-15 -18 -18 -3 40
pair next: cue.born noun.child	12 0 -11 0 -1
pair next: cue.born noun.family	-31 0 32 0 -2
pair next: cue.born noun.military	-10 0 17 -1 -16
pair next: cue.born noun.other	-24 1 16 -11 -3
pair next: cue.born noun.people	-38 -15 -16 -21 27
pair next: cue.born qualifier.at_most	27 -2 -13 -2 -13
pair next: cue.born qualifier.more_than	9 -1 0 15 -21
pair next: cue.born verb.bring	32 -12 9 -27 -9
pair next: cue.born verb.come	12 -3 -8 -9 7
pair next: cue.born verb.future	15 -14 -15 -2 8
pair next: cue.born verb.get	5 -1 -1 -2 -3
pair next: cue.born verb.home	12 -5 -5 -1 -6
pair next: cue.born verb.other	-27 -13 13 -2 -6
pair next: cue.called_off adj.modifier	-24 19 -15 -6 -4
pair next: cue.called_off country	-15 -17 28 -10 -18
pair next: cue.called_off cue.agreement	-12 18 -28 -6 12
pair next: cue.called_off cue.called_off	-20 36 -33 -12 -33
pair next: cue.called_off cue.claims	-33 43 -25 -6 -28
pair next: cue.called_off cue.completed	-20 42 -5 8 13
pair next: cue.called_off cue.denied	23 -17 -5 -1 -1
pair next: cue.called_off noun.exchange	-14 -2 -15 -9 17
pair next: cue.called_off noun.other	-1 4 -3 14 -17
pair next: cue.called_off noun.people	-25 -19 26 -7 -21
pair next: cue.called_off ru.agent	-16 23 -15 -5 -65
pair next: cue.called_off ua.agent	-22 37 -19 -8 -45
pair next: cue.called_off ua.of	-10 44 -10 -4 -24
pair next: cue.captivity adj.freed	6 -1 0 -4 -1
pair next: cue.captivity adj.modifier	-5 1 -18 6 -6
pair next: cue.captivity adj.wounded	-12 -13 -4 -16 26
pair next: cue.captivity category	21 -11 -37 -4 3
pair next: cue.captivity country	-10 -4 -15 9 11
pair next: cue.captivity cue.all	-13 -2 16 -13 -15
pair next: cue.captivity cue.called_off	-22 34 -29 -16 -72
pair next: cue.captivity cue.captured	-16 -4 -2 -9 18
pair next: cue.captivity cue.claims	29 -5 -18 -28 -30
pair next: cue.captivity cue.completed	20 -31 -1 -21 -7
pair next: cue.captivity cue.count	12 10 -25 -9 -21
pair next: cue.captivity cue.deported	-18 -3 -10 -6 11
pair next: cue.captivity cue.each	0 9 -21 -10 -3
pair next: cue.captivity cue.footage	10 -44 21 -13 -11
pair next: cue.captivity cue.held	-24 -9 -4 26 2
pair next: cue.captivity cue.in_captivity	-18 -14 -16 50 -8
pair next: cue.captivity cue.in_return	-14 0 -3 0 14
pair next: cue.captivity cue.included	-15 -2 -2 -2 21
pair next: cue.captivity cue.local	-7 -1 20 -1 -12
pair next: cue.captivity cue.mediated	16 -1 -2 -12 -10
pair next: cue.captivity cue.of_whole	1 4 -9 0 -20
pair next: cue.captivity cue.of_year	29 -18 -3 -11 -10
pair next: cue.captivity cue.other_return	-3 -1 -20 -3 21
pair next: cue.captivity cue.other_war	-23 -17 -8 -7 27
pair next: cue.captivity cue.part	15 -2 -10 -17 -15
pair next: cue.captivity cue.planned	0 -14 -23 -2 58
pair next: cue.captivity cue.postponed	-22 57 -15 -29 -33
pair next: cue.captivity cue.recap	14 -12 -29 -11 22
pair next: cue.captivity cue.record	2 19 -10 -7 -15
pair next: cue.captivity cue.relative	-1 0 -50 3 22
pair next: cue.captivity cue.reunion	1 -1 -1 -5 6
pair next: cue.captivity cue.same_number	-5 -4 -2 -1 6
pair next: cue.captivity cue.since	-11 -7 -8 24 -24
pair next: cue.captivity cue.span	1 14 -11 -2 -12
pair next: cue.captivity cue.third	-23 -1 -5 -4 30
pair next: cue.captivity cue.to_date	20 -2 0 -17 -1
pair next: cue.captivity cue.today	22 4 -15 10 -22
pair next: cue.captivity cue.total	11 0 -8 -2 -1
pair next: cue.captivity cue.transit	8 0 -1 -5 -2
pair next: cue.captivity cue.visit	-20 -9 -25 -4 29
pair next: cue.captivity cue.year	-30 -10 -40 37 -13
pair next: cue.captivity cue.yesterday	-19 -2 28 -13 -23
pair next: cue.captivity foe.to	20 -2 -12 -6 -9
pair next: cue.captivity noun.branch	-30 -6 4 7 -1
pair next: cue.captivity noun.civilian	-6 37 -15 -2 -21
pair next: cue.captivity noun.exchange	10 37 -20 2 -51
pair next: cue.captivity noun.family	-9 -7 -22 -8 34
pair next: cue.captivity noun.foreigner	6 -4 0 0 -1
pair next: cue.captivity noun.military	-15 -2 -10 -24 25
pair next: cue.captivity noun.other	-3 -28 31 -18 -2
pair next: cue.captivity noun.people	7 0 -21 -21 -4
pair next: cue.captivity noun.soldier	-18 -30 -17 10 16
pair next: cue.captivity own.agent	0 17 -1 -8 -7
pair next: cue.captivity own.to	18 -7 -12 23 -28
pair next: cue.captivity qualifier.approx	-1 -13 21 -21 -15
pair next: cue.captivity qualifier.at_least	-16 -14 -4 18 -17
pair next: cue.captivity qualifier.at_most	-37 17 -27 1 30
pair next: cue.captivity qualifier.more_than	-8 -10 -17 -13 21
pair next: cue.captivity ru.agent	19 -16 -8 -1 12
pair next: cue.captivity ru.from	-10 -2 -6 18 -2
pair next: cue.captivity ru.of	3 -5 -3 16 -14
pair next: cue.captivity ru.to	-15 19 0 -1 -4
pair next: cue.captivity ua.agent	12 15 -8 -12 -22
pair next: cue.captivity ua.from	29 -12 -16 -10 -9
pair next: cue.captivity ua.of	15 -1 3 -7 -18
pair next: cue.captivity ua.to	-9 -31 -9 32 -1
pair next: cue.captivity verb.bring	42 -14 -22 21 -38
pair next: cue.captivity verb.come	6 -8 0 -10 -17
pair next: cue.captivity verb.future	-16 25 11 -12 -12
pair next: cue.captivity verb.get	-17 17 -9 -6 17
pair next: cue.captivity verb.give	-13 -4 -5 -14 25
pair next: cue.captivity verb.held_exchange	9 -5 19 -7 -17
pair next: cue.captivity verb.home	21 -3 -16 -16 15
pair next: cue.captivity verb.managed	-12 26 -6 -6 -9
pair next: cue.captivity verb.noun	-5 12 -11 -8 8
pair next: cue.captivity verb.other	-34 3 -25 -11 34
pair next: cue.captivity verb.swap	10 11 -12 -4 -17
pair next: cue.captivity verb.will	-18 15 -8 -6 8
pair next: cue.captivity view.ru	16 -18 -49 8 2
pair next: cue.captivity voice.ua	-40 -25 17 -48 18
pair next: cue.captured adj.modifier	-21 11 -22 -9 13
pair next: cue.captured category	22 1 -2 -3 -17
pair next: cue.captured cue.captivity	-5 -7 -7 -18 23
pair next: cue.captured cue.captured	5 -4 -15 -6 24
pair next: cue.captured cue.crime	0 0 0 5 -4
pair next: cue.captured cue.deported	13 -12 0 0 -3
pair next: cue.captured cue.ever_captured	-9 -8 -22 -7 19
pair next: cue.captured cue.of_whole	-4 -1 -2 -1 8
pair next: cue.captured cue.of_year	14 -1 -4 0 -10
pair next: cue.captured cue.relative	15 -2 0 0 -15
pair next: cue.captured cue.since	-14 15 0 -12 -1
pair next: cue.captured cue.transit	-14 -5 11 -13 17
pair next: cue.captured noun.branch	-25 -1 -1 0 27
pair next: cue.captured noun.military	-15 -2 -12 -9 28
pair next: cue.captured noun.other	15 -8 31 -3 -33
pair next: cue.captured noun.people	3 -12 -18 -23 26
pair next: cue.captured noun.soldier	14 -25 -1 -3 14
pair next: cue.captured qualifier.approx	16 -2 -14 0 -8
pair next: cue.captured ru.of	11 -15 -12 14 -14
pair next: cue.captured ua.of	2 27 -4 -24 6
pair next: cue.captured verb.future	-9 -5 -15 -1 17
pair next: cue.captured verb.other	-2 -1 -14 -5 16
pair next: cue.claims adj.dead	-5 0 -4 -3 10
pair next: cue.claims adj.modifier	2 5 -8 -24 -6
pair next: cue.claims category	12 -33 -14 -21 40
pair next: cue.claims country	-27 -2 -7 6 19
pair next: cue.claims cue.agreement	20 -9 -12 -13 -15
pair next: cue.claims cue.all	19 13 -16 -11 -17
pair next: cue.claims cue.claims	-29 17 -15 9 -15
pair next: cue.claims cue.completed	26 -5 -16 -18 -7
pair next: cue.claims cue.crime	-3 0 -1 -1 5
pair next: cue.claims cue.denied	-10 9 -17 -3 -19
pair next: cue.claims cue.held	-31 0 -4 24 8
pair next: cue.claims cue.in_captivity	-33 -7 -2 48 -13
pair next: cue.claims cue.mediated	23 -17 -15 -6 7
pair next: cue.claims cue.missing	-16 -11 15 11 -15
pair next: cue.claims cue.of_whole	-15 -3 18 -14 -26
pair next: cue.claims cue.part	-12 -20 18 -17 -16
pair next: cue.claims cue.planned	16 -13 -8 -8 8
pair next: cue.claims cue.ready	-32 65 -8 -26 -15
pair next: cue.claims cue.record	22 -4 -17 -4 -8
pair next: cue.claims cue.relative	-15 31 -15 -14 3
pair next: cue.claims cue.since	18 12 0 -19 -5
pair next: cue.claims cue.span	-9 48 -8 -2 -36
pair next: cue.claims cue.thanks	16 0 -8 -9 -5
pair next: cue.claims cue.today	-5 5 -5 -4 6
pair next: cue.claims cue.total	-18 -1 -10 5 -5
pair next: cue.claims cue.venue	-17 29 -16 -3 -26
pair next: cue.claims foe.of	24 -3 -2 -7 -13
pair next: cue.claims noun.body	41 -14 -11 -20 -6
pair next: cue.claims noun.branch	-18 -7 24 -2 -8
pair next: cue.claims noun.civilian	-8 -1 -4 2 9
pair next: cue.claims noun.exchange	27 -1 -15 -16 0
pair next: cue.claims noun.family	0 13 10 -15 -26
pair next: cue.claims noun.foreigner	12 0 -12 -15 2
pair next: cue.claims noun.military	-12 -11 2 -2 13
pair next: cue.claims noun.other	-36 18 14 17 -53
pair next: cue.claims noun.people	-6 -6 -12 12 -11
pair next: cue.claims noun.rank	-24 0 -16 -1 20
pair next: cue.claims own.agent	38 -6 -15 -17 -4
pair next: cue.claims own.of	40 -10 -26 -7 -1
pair next: cue.claims own.to	-15 -15 -3 16 14
pair next: cue.claims qualifier.approx	-9 10 -21 17 -13
pair next: cue.claims qualifier.at_least	-11 -15 15 -2 -5
pair next: cue.claims qualifier.at_most	-20 26 1 -3 -23
pair next: cue.claims qualifier.more_than	-24 -5 14 26 -17
pair next: cue.claims ru.agent	3 13 -11 -24 -19
pair next: cue.claims ru.from	-22 -22 0 24 -5
pair next: cue.claims ru.of	18 -1 -18 -9 -14
pair next: cue.claims ru.to	13 -1 -3 -2 -10
pair next: cue.claims ua.agent	15 -6 -16 -1 11
pair next: cue.claims ua.of	4 5 -5 -12 -12
pair next: cue.claims ua.to	11 9 -29 -19 9
pair next: cue.claims verb.bring	10 -8 -38 1 35
pair next: cue.claims verb.come	-1 0 -15 -13 15
pair next: cue.claims verb.future	-22 -1 3 16 -12
pair next: cue.claims verb.get	35 -6 -6 -23 -5
pair next: cue.claims verb.give	6 0 0 -6 0
pair next: cue.claims verb.held_exchange	13 -18 -9 -6 14
pair next: cue.claims verb.noun	-4 10 -11 -7 -16
pair next: cue.claims verb.will	-33 25 -16 -23 16
pair next: cue.claims voice.ru	-8 -40 12 1 8
pair next: cue.claims voice.ua	9 -10 -14 19 -29
pair next: cue.completed adj.modifier	-8 -11 -3 -16 -7
pair next: cue.completed adj.wounded	39 -10 -11 -9 -13
pair next: cue.completed category	10 -8 -13 -21 17
pair next: cue.completed country	-9 -31 -6 0 17
pair next: cue.completed cue.agreed	-25 36 -8 -3 -3
pair next: cue.completed cue.agreement	-5 6 -3 -16 -22
pair next: cue.completed cue.all	30 -17 -20 -9 -14
pair next: cue.completed cue.called_off	-38 3 -10 -18 44
pair next: cue.completed cue.captivity	-15 -12 -22 -19 33
pair next: cue.completed cue.captured	-8 -8 -20 -6 29
pair next: cue.completed cue.claims	-6 20 -21 -25 2
pair next: cue.completed cue.completed	-5 11 8 -15 -5
pair next: cue.completed cue.crime	-4 -1 -1 -1 6
pair next: cue.completed cue.denied	-22 3 -16 -29 69
pair next: cue.completed cue.each	35 -9 -14 -3 -19
pair next: cue.completed cue.evacuation	-23 19 -8 -16 15
pair next: cue.completed cue.footage	-8 -2 10 -3 -1
pair next: cue.completed cue.good_news	16 -3 -16 -2 -15
pair next: cue.completed cue.held	-20 -11 -19 36 4
pair next: cue.completed cue.in_captivity	-10 12 21 -17 -25
pair next: cue.completed cue.in_return	12 -11 0 -1 -1
pair next: cue.completed cue.included	-5 37 -15 -26 -3
pair next: cue.completed cue.local	2 -10 16 -15 -27
pair next: cue.completed cue.mediated	42 -3 -7 -16 -20
pair next: cue.completed cue.name	-19 -16 19 -6 -18
pair next: cue.completed cue.of_whole	8 -6 2 -24 23
pair next: cue.completed cue.other_return	-25 -15 28 -3 -45
pair next: cue.completed cue.part	13 4 -5 -1 -24
pair next: cue.completed cue.planned	-12 15 -11 -6 -18
pair next: cue.completed cue.postponed	-21 58 -30 -18 -14
pair next: cue.completed cue.ready	-1 21 -1 0 -19
pair next: cue.completed cue.recap	-28 10 -15 -18 40
pair next: cue.completed cue.record	-11 -2 -4 -3 17
pair next: cue.completed cue.relative	-33 16 -8 -6 -28
pair next: cue.completed cue.reunion	-30 -3 -3 32 2
pair next: cue.completed cue.since	3 -2 -3 6 -15
pair next: cue.completed cue.span	8 3 -7 -3 -1
pair next: cue.completed cue.stage	-20 -7 -16 -3 25
pair next: cue.completed cue.thanks	19 -7 -17 12 -6
pair next: cue.completed cue.to_date	-14 -3 -9 24 -3
pair next: cue.completed cue.today	27 -14 -15 -9 -3
pair next: cue.completed cue.total	11 0 -11 0 0
pair next: cue.completed cue.training	-10 -2 -13 -1 22
pair next: cue.completed cue.transit	36 -1 -3 -15 -21
pair next: cue.completed cue.venue	-18 -7 -10 10 17
pair next: cue.completed cue.visit	-42 -2 35 -10 -22
pair next: cue.completed cue.yesterday	1 -5 15 -6 -5
pair next: cue.completed noun.body	44 -4 -13 -18 -17
pair next: cue.completed noun.branch	-20 -1 -7 0 25
pair next: cue.completed noun.child	35 -10 -15 -14 -1
pair next: cue.completed noun.civilian	-3 -15 -24 12 -3
pair next: cue.completed noun.exchange	5 -11 -7 13 -15
pair next: cue.completed noun.family	-19 0 -10 -12 19
pair next: cue.completed noun.military	1 4 -25 11 -14
pair next: cue.completed noun.other	-8 -4 9 -8 -17
pair next: cue.completed noun.people	46 -33 -16 -17 0
pair next: cue.completed noun.soldier	7 0 -3 -3 0
pair next: cue.completed own.agent	20 -13 -25 -13 2
pair next: cue.completed own.of	-8 -16 -18 -16 16
pair next: cue.completed own.to	5 -9 -16 3 4
pair next: cue.completed qualifier.approx	-13 -15 26 2 -17
pair next: cue.completed qualifier.at_most	-1 20 -22 -26 14
pair next: cue.completed qualifier.more_than	-23 -11 -6 21 1
pair next: cue.completed ru.agent	48 6 2 1 -48
pair next: cue.completed ru.from	27 -6 -6 3 -18
pair next: cue.completed ru.of	41 -27 -4 -15 -23
pair next: cue.completed ru.to	26 18 -4 -9 -38
pair next: cue.completed ua.agent	8 13 -4 -9 -14
pair next: cue.completed ua.from	29 -4 -12 -3 -8
pair next: cue.completed ua.of	-2 -21 -1 4 -14
pair next: cue.completed ua.to	27 -5 -16 -22 11
pair next: cue.completed verb.bring	34 -4 -22 -4 -13
pair next: cue.completed verb.come	39 -8 -9 -20 -13
pair next: cue.completed verb.future	-33 18 -28 -22 17
pair next: cue.completed verb.get	7 -35 -16 -19 21
pair next: cue.completed verb.give	20 -8 -8 -9 -11
pair next: cue.completed verb.held_exchange	39 -9 -20 -7 -2
pair next: cue.completed verb.home	33 -3 -15 -10 -16
pair next: cue.completed verb.managed	19 -2 -3 -17 -15
pair next: cue.completed verb.noun	37 -37 3 -14 -11
pair next: cue.completed verb.other	-67 -17 -15 27 8
pair next: cue.completed verb.swap	-1 -4 -7 14 -10
pair next: cue.completed verb.will	-17 -17 -5 20 -17
pair next: cue.completed voice.ru	6 -1 -2 0 -2
pair next: cue.completed voice.ua	18 -3 -5 -9 -22
pair next: cue.count adj.modifier	28 -17 -11 -16 -11
pair next: cue.count adj.wounded	-13 -49 -1 -1 67
pair next: cue.count category	10 -3 -12 -16 6
pair next: cue.count cue.agreed	28 -25 -1 -2 -3
pair next: cue.count cue.agreement	15 4 -19 -1 -20
pair next: cue.count cue.called_off	-19 -1 -5 -5 15
pair next: cue.count cue.claims	15 -5 -13 -1 -3
pair next: cue.count cue.completed	-8 17 -17 -10 -18
pair next: cue.count cue.count	-11 -4 -5 14 10
pair next: cue.count cue.deported	6 -9 -9 -8 12
pair next: cue.count cue.footage	-11 -3 -6 15 -15
pair next: cue.count cue.mediated	21 -6 -10 -10 -35
pair next: cue.count cue.nth	13 0 -8 -4 -2
pair next: cue.count cue.of_whole	-17 13 5 -8 4
pair next: cue.count cue.of_year	16 -7 1 -5 -12
pair next: cue.count cue.planned	11 39 -11 -16 -13
pair next: cue.count cue.postponed	-20 -4 -6 -6 8
pair next: cue.count cue.record	-6 -13 -3 14 -8
pair next: cue.count cue.relative	6 4 -6 -9 -17
pair next: cue.count cue.same_number	19 -1 -1 -2 -17
pair next: cue.count cue.since	7 -7 -8 -35 16
pair next: cue.count cue.span	-12 14 -12 -1 -2
pair next: cue.count cue.third	-31 -5 -3 -5 31
pair next: cue.count cue.to_date	21 -20 0 0 0
pair next: cue.count cue.today	5 0 -2 -2 0
pair next: cue.count cue.year	26 -1 0 -26 0
pair next: cue.count noun.civilian	-41 -14 -1 16 35
pair next: cue.count noun.exchange	4 -19 -23 1 2
pair next: cue.count noun.family	-2 -6 22 -2 -12
pair next: cue.count noun.military	1 -11 -1 -3 10
pair next: cue.count noun.other	-21 18 -26 9 10
pair next: cue.count noun.people	-10 3 -4 -12 17
pair next: cue.count own.agent	-17 -9 0 19 -1
pair next: cue.count own.of	-19 8 10 -4 -30
pair next: cue.count qualifier.approx	-7 18 -4 -5 -2
pair next: cue.count qualifier.at_most	-29 -20 28 -11 -31
pair next: cue.count qualifier.more_than	-1 -26 -5 36 -11
pair next: cue.count ru.agent	6 -3 -1 0 -1
pair next: cue.count ru.from	-32 -23 -10 44 -21
pair next: cue.count ru.of	4 23 -25 -25 -2
pair next: cue.count ua.agent	2 -1 0 14 -15
pair next: cue.count ua.of	15 19 -9 -2 -21
pair next: cue.count ua.to	-18 -22 -12 -4 24
pair next: cue.count verb.bring	-4 -26 -15 17 -15
pair next: cue.count verb.come	-5 21 -16 -4 2
pair next: cue.count verb.future	-29 47 -20 -1 -37
pair next: cue.count verb.get	11 -9 -1 0 0
pair next: cue.count verb.held_exchange	47 -1 -19 -14 11
pair next: cue.count verb.home	21 -2 -1 -14 -5
pair next: cue.count verb.other	34 -14 -3 -28 5
pair next: cue.count verb.swap	19 -9 -17 -15 -13
pair next: cue.count verb.will	1 12 -12 0 -1
pair next: cue.count view.ru	22 18 -19 0 -16
pair next: cue.count view.ua	6 -12 -7 5 -15
pair next: cue.count voice.ua	10 0 -2 -8 0
pair next: cue.crime adj.modifier	-16 -7 -9 16 -13
pair next: cue.crime category	-4 -5 9 -2 -1
pair next: cue.crime cue.crime	-14 -2 -44 12 22
pair next: cue.crime cue.money	14 15 -17 -16 -5
pair next: cue.crime cue.of_whole	13 -15 -5 -1 14
pair next: cue.crime cue.part	-1 -1 -11 -14 15
pair next: cue.crime cue.relative	-16 13 -19 7 3
pair next: cue.crime noun.exchange	-3 -5 0 16 -16
pair next: cue.crime noun.military	-15 -7 -15 -19 32
pair next: cue.crime noun.other	-8 -3 -15 15 -12
pair next: cue.crime noun.people	-7 -3 9 -7 -3
pair next: cue.crime qualifier.at_most	-5 -15 -16 -4 20
pair next: cue.crime qualifier.more_than	-21 -7 -2 14 -6
pair next: cue.crime ru.of	-10 -6 -11 -14 33
pair next: cue.crime ru.to	-4 -4 -14 -14 20
pair next: cue.crime ua.of	-2 -1 -13 -10 18
pair next: cue.crime verb.bring	-3 -1 -11 -7 21
pair next: cue.crime verb.future	16 -11 -15 -6 8
pair next: cue.crime verb.other	-14 -14 -5 -5 27
pair next: cue.denied adj.modifier	-21 -2 -16 28 -19
pair next: cue.denied category	21 -16 -4 0 0
pair next: cue.denied cue.agreed	-11 3 -8 -8 0
pair next: cue.denied cue.claims	-26 23 -25 11 -18
pair next: cue.denied cue.completed	-5 17 -6 -2 -6
pair next: cue.denied cue.denied	-43 47 -30 -16 -4
pair next: cue.denied cue.relative	-36 30 25 -25 -34
pair next: cue.denied cue.today	-26 30 -29 -15 -13
pair next: cue.denied noun.exchange	22 47 -41 -33 -38
pair next: cue.denied noun.other	10 -22 15 7 -15
pair next: cue.denied ru.agent	-3 31 -18 -2 -12
pair next: cue.denied ru.of	-20 29 -2 -5 -5
pair next: cue.denied ua.of	-15 22 -10 -1 -20
pair next: cue.deported adj.modifier	4 -7 -12 -14 17
pair next: cue.deported adj.wounded	-6 0 -6 -4 15
pair next: cue.deported category	17 -7 -16 -18 12
pair next: cue.deported cue.captured	-6 -8 1 15 -31
pair next: cue.deported cue.deported	15 -4 0 -2 -15
pair next: cue.deported cue.held	19 0 0 -19 -14
pair next: cue.deported cue.local	15 -13 -13 -13 -13
pair next: cue.deported cue.today	28 -7 -9 -7 -8
pair next: cue.deported cue.transit	-19 -5 -2 -2 20
pair next: cue.deported cue.year	36 -5 -9 -22 -9
pair next: cue.deported noun.child	-34 -9 -16 23 -3
pair next: cue.deported noun.exchange	-24 0 -2 29 -4
pair next: cue.deported noun.military	-29 22 -25 2 -12
pair next: cue.deported noun.other	26 -6 -22 -9 8
pair next: cue.deported noun.people	-19 -13 -5 3 16
pair next: cue.deported own.agent	-2 -26 -7 -34 40
pair next: cue.deported own.to	14 -2 -1 -3 -9
pair next: cue.deported ru.from	-73 -17 -5 30 34
pair next: cue.deported ru.to	24 -6 -10 -22 -20
pair next: cue.deported ua.of	13 -8 4 -12 -16
pair next: cue.deported ua.to	15 -1 -8 13 -15
pair next: cue.deported verb.bring	16 -2 -10 -16 -4
pair next: cue.deported verb.held_exchange	-17 -5 -16 21 -9
pair next: cue.died adj.dead	-13 -1 -2 11 5
pair next: cue.died verb.other	15 -2 -13 -2 1
pair next: cue.each adj.modifier	-15 -5 8 10 -13
pair next: cue.each cue.all	-9 4 23 -21 -23
pair next: cue.each cue.claims	-5 6 -3 -5 6
pair next: cue.each cue.completed	36 -18 -1 -7 -32
pair next: cue.each cue.each	16 -7 -16 1 -20
pair next: cue.each cue.of_whole	28 -34 26 10 -34
pair next: cue.each cue.part	13 6 -19 -12 5
pair next: cue.each cue.recap	15 -10 -14 -4 -9
pair next: cue.each cue.relative	-13 29 -9 -1 -8
pair next: cue.each cue.span	-9 15 -5 -5 -15
pair next: cue.each cue.thanks	15 -11 -2 -14 -13
pair next: cue.each cue.to_date	14 26 -22 -17 -8
pair next: cue.each cue.total	36 -36 -12 -3 -13
pair next: cue.each noun.body	4 -9 -3 -1 9
pair next: cue.each noun.civilian	14 -6 -13 0 -2
pair next: cue.each noun.exchange	1 14 -12 -6 -13
pair next: cue.each noun.military	-4 9 -1 -1 -3
pair next: cue.each noun.other	-6 -3 -9 2 -10
pair next: cue.each noun.people	22 -20 0 0 -2
pair next: cue.each qualifier.at_most	0 16 -1 -10 -14
pair next: cue.each ru.agent	15 -1 -14 0 0
pair next: cue.each ru.of	-16 -15 -15 21 -4
pair next: cue.each verb.bring	51 -31 -14 -13 -16
pair next: cue.each verb.come	6 0 0 -5 0
pair next: cue.each verb.future	-22 31 -14 -1 -14
pair next: cue.each verb.give	-2 -13 -15 -3 14
pair next: cue.each verb.will	-23 34 -1 -14 -32
pair next: cue.evacuation adj.modifier	12 -1 -1 20 -26
pair next: cue.evacuation adj.wounded	-17 -13 -10 -11 16
pair next: cue.evacuation category	-25 -18 -18 -16 22
pair next: cue.evacuation cue.evacuation	-3 -1 9 -12 4
pair next: cue.evacuation cue.local	-19 -24 -22 -15 33
pair next: cue.evacuation cue.of_whole	-20 24 -12 -10 0
pair next: cue.evacuation cue.total	-4 0 -2 -10 10
pair next: cue.evacuation noun.body	-31 0 -1 -1 33
pair next: cue.evacuation noun.other	19 0 -9 -4 -17
pair next: cue.evacuation noun.people	16 -4 -11 -24 34
pair next: cue.evacuation qualifier.approx	-10 -2 -4 -2 17
pair next: cue.evacuation ru.to	-7 0 13 -15 9
pair next: cue.evacuation ua.of	37 -1 -4 -7 -29
pair next: cue.evacuation ua.to	-1 -1 -2 -1 5
pair next: cue.evacuation verb.bring	-24 -8 -1 -1 31
pair next: cue.evacuation verb.come	-16 -10 35 -17 20
pair next: cue.evacuation verb.other	-11 0 0 0 11
pair next: cue.evacuation verb.will	0 -14 -12 0 14
pair next: cue.ever_captured adj.modifier	-14 14 -15 -6 8
pair next: cue.ever_captured cue.captivity	21 -6 -10 -8 -9
pair next: cue.ever_captured cue.captured	-13 -5 -4 -5 15
pair next: cue.ever_captured noun.military	-12 -14 -12 0 17
pair next: cue.ever_captured noun.people	-4 -2 -1 -1 7
pair next: cue.ever_captured ua.of	-15 -7 0 -1 15
pair next: cue.film cue.footage	-5 -14 19 -15 -4
pair next: cue.film cue.of_whole	-13 -2 29 -3 -13
pair next: cue.footage adj.modifier	-28 -22 31 -10 -25
pair next: cue.footage adj.wounded	16 0 -7 0 -13
pair next: cue.footage category	-14 -14 24 -7 -18
pair next: cue.footage country	3 11 -20 -2 10
pair next: cue.footage cue.claims	-5 -5 -13 -17 23
pair next: cue.footage cue.film	-16 -15 22 0 -18
pair next: cue.footage cue.footage	-17 -23 38 -17 -10
pair next: cue.footage cue.money	-7 0 -12 -2 18
pair next: cue.footage cue.of_whole	-17 -36 37 -31 -11
pair next: cue.footage cue.other_return	21 -12 19 -6 -20
pair next: cue.footage cue.part	-3 -12 -7 -13 16
pair next: cue.footage cue.ready	8 0 -8 0 0
pair next: cue.footage cue.relative	-4 9 -15 8 -8
pair next: cue.footage cue.today	-1 -26 22 -14 -33
pair next: cue.footage cue.transit	6 20 15 -8 -42
pair next: cue.footage cue.venue	-6 6 20 20 -40
pair next: cue.footage cue.visit	-40 -11 -49 -23 47
pair next: cue.footage cue.yesterday	-5 -6 22 -2 -20
pair next: cue.footage noun.branch	-32 -12 11 -16 9
pair next: cue.footage noun.civilian	-10 13 -13 -7 -24
pair next: cue.footage noun.exchange	20 -7 -2 -4 -21
pair next: cue.footage noun.family	-18 -2 22 -1 -23
pair next: cue.footage noun.foreigner	-15 12 -20 -2 26
pair next: cue.footage noun.military	-3 -16 -22 -15 23
pair next: cue.footage noun.other	-26 -5 30 4 -14
pair next: cue.footage noun.people	4 -3 -7 -24 -8
pair next: cue.footage own.agent	5 -16 -23 6 15
pair next: cue.footage own.of	-20 -6 37 -15 -31
pair next: cue.footage qualifier.approx	-15 0 0 15 -14
pair next: cue.footage qualifier.at_most	-6 5 -6 2 -9
pair next: cue.footage ru.agent	-1 -6 -2 -1 10
pair next: cue.footage ru.of	-37 13 33 30 -19
pair next: cue.footage ru.to	-11 -3 23 -7 -20
pair next: cue.footage verb.bring	6 -4 9 -9 -13
pair next: cue.footage verb.come	-12 -10 53 -4 -24
pair next: cue.footage verb.future	18 -11 -20 -15 2
pair next: cue.footage verb.get	22 -8 -33 -7 15
pair next: cue.footage verb.held_exchange	9 -7 6 -1 -9
pair next: cue.footage verb.noun	-21 -7 45 -17 -6
pair next: cue.footage verb.will	14 -1 -10 0 -2
pair next: cue.footage voice.ua	39 -28 -53 -16 -9
pair next: cue.good_news adj.modifier	-15 -10 15 15 -1
pair next: cue.good_news cue.completed	-7 -1 -20 -10 14
pair next: cue.good_news cue.good_news	33 -3 -25 -12 -4
pair next: cue.good_news cue.thanks	-8 0 11 -1 -2
pair next: cue.good_news cue.yesterday	11 0 -9 -1 0
pair next: cue.good_news noun.family	5 0 -2 -2 -1
pair next: cue.good_news noun.other	-4 -3 13 -1 -18
pair next: cue.good_news noun.people	15 56 -21 -20 -50
pair next: cue.good_news own.to	-15 -2 17 -5 -16
pair next: cue.good_news ua.agent	24 -3 -24 -3 -1
pair next: cue.good_news ua.of	12 0 0 -4 -8
pair next: cue.good_news verb.come	15 -1 -11 -1 -3
pair next: cue.good_news verb.noun	46 -17 -21 -1 -18
pair next: cue.held adj.modifier	-11 2 18 -14 -1
pair next: cue.held adj.wounded	-23 -26 29 -5 6
pair next: cue.held category	-2 1 4 -8 -6
pair next: cue.held country	-2 0 -2 -7 11
pair next: cue.held cue.all	-9 15 -13 22 -23
pair next: cue.held cue.captivity	7 -9 -23 -2 -5
pair next: cue.held cue.completed	-24 0 -7 -4 19
pair next: cue.held cue.count	-30 -10 -26 -23 43
pair next: cue.held cue.deported	15 0 0 0 -14
pair next: cue.held cue.footage	6 -11 9 -1 -3
pair next: cue.held cue.held	-22 -25 -16 47 -28
pair next: cue.held cue.in_captivity	-23 -38 -24 9 34
pair next: cue.held cue.missing	-1 -3 0 22 -22
pair next: cue.held cue.of_whole	1 -20 17 10 -17
pair next: cue.held cue.other_war	-16 -4 -7 -5 20
pair next: cue.held cue.part	0 -2 0 -13 15
pair next: cue.held cue.planned	-13 -22 29 -9 -16
pair next: cue.held cue.ready	2 -28 -13 -5 6
pair next: cue.held cue.since	25 0 -6 -2 -23
pair next: cue.held cue.transit	9 -5 -5 -3 2
pair next: cue.held cue.venue	-14 -11 14 -1 -9
pair next: cue.held foe.from	-24 17 -7 14 -9
pair next: cue.held foe.of	-1 0 0 6 -5
pair next: cue.held foe.to	7 -30 -9 8 -19
pair next: cue.held noun.civilian	-43 -9 -16 34 -26
pair next: cue.held noun.family	15 -3 -7 -13 -3
pair next: cue.held noun.military	-18 -16 -11 63 -37
pair next: cue.held noun.other	-10 -10 -24 4 24
pair next: cue.held noun.people	-1 -5 13 -22 10
pair next: cue.held noun.rank	23 -1 -2 -15 -5
pair next: cue.held own.of	12 -15 0 -5 14
pair next: cue.held qualifier.approx	-3 -17 -27 40 -20
pair next: cue.held qualifier.at_least	-4 -4 -1 19 -18
pair next: cue.held qualifier.at_most	14 -14 -2 -11 -3
pair next: cue.held qualifier.more_than	-26 5 -23 33 -33
pair next: cue.held ru.agent	42 -14 -2 5 -39
pair next: cue.held ru.from	-25 -14 -2 29 -19
pair next: cue.held ru.of	-50 -14 -14 36 6
pair next: cue.held ua.agent	24 -22 -1 -13 3
pair next: cue.held ua.from	-2 5 -1 -2 0
pair next: cue.held ua.of	-29 -9 -8 29 -1
pair next: cue.held ua.to	-25 -8 -7 39 -28
pair next: cue.held verb.come	17 -5 -13 -15 -14
pair next: cue.held verb.future	-16 -18 19 4 -28
pair next: cue.held verb.give	6 -2 -1 9 -10
pair next: cue.held verb.other	-12 -12 -12 26 4
pair next: cue.held verb.will	-14 -9 0 16 -1
pair next: cue.held view.ru	49 -3 -10 -33 -23
pair next: cue.in_captivity adj.modifier	-4 -14 0 17 0
pair next: cue.in_captivity category	16 -2 -3 -8 -4
pair next: cue.in_captivity cue.captivity	5 -9 -10 -4 1
pair next: cue.in_captivity cue.held	-39 -7 -19 24 0
pair next: cue.in_captivity cue.in_captivity	17 -12 -10 -3 -3
pair next: cue.in_captivity noun.people	25 -10 -14 -12 -1
pair next: cue.in_captivity ru.of	-19 10 -3 49 -50
pair next: cue.in_return adj.modifier	18 -5 -17 -3 1
pair next: cue.in_return cue.claims	26 13 -23 -10 -6
pair next: cue.in_return cue.completed	-14 17 -8 -15 -18
pair next: cue.in_return cue.in_return	22 -11 -7 -8 2
pair next: cue.in_return cue.one_sided	44 -12 -10 -10 -20
pair next: cue.in_return cue.other_exchange	-3 -2 -6 0 11
pair next: cue.in_return cue.reunion	23 -9 -2 -10 -11
pair next: cue.in_return cue.thanks	-2 -3 -9 0 11
pair next: cue.in_return foe.agent	15 -1 -1 -3 -15
pair next: cue.in_return noun.body	8 -2 -1 -2 -3
pair next: cue.in_return noun.exchange	-21 -15 -4 -15 37
pair next: cue.in_return noun.military	16 -2 -7 -2 -14
pair next: cue.in_return noun.other	-2 -17 -19 -6 14
pair next: cue.in_return noun.people	24 -5 -15 -15 -17
pair next: cue.in_return noun.rank	-1 -14 21 -2 -12
pair next: cue.in_return own.of	14 -21 -3 -15 25
pair next: cue.in_return own.to	-19 -1 20 -1 -6
pair next: cue.in_return ru.agent	2 -8 -4 17 -33
pair next: cue.in_return ru.of	-20 20 -13 -11 -9
pair next: cue.in_return ua.agent	15 -1 -4 -6 -9
pair next: cue.in_return ua.of	25 -13 -2 -9 -24
pair next: cue.in_return ua.to	14 -1 -4 -6 -4
pair next: cue.in_return verb.bring	39 -21 -8 -12 -15
pair next: cue.in_return verb.get	-11 -11 -7 33 -24
pair next: cue.in_return verb.give	16 -4 -5 -6 -2
pair next: cue.in_return verb.other	13 -2 -10 -18 17
pair next: cue.included adj.modifier	-17 -11 -10 32 -1
pair next: cue.included adj.wounded	30 0 -25 0 -20
pair next: cue.included category	15 -3 -18 -4 5
pair next: cue.included cue.all	-2 19 -13 -1 -16
pair next: cue.included cue.captured	24 -2 -18 -6 -5
pair next: cue.included cue.completed	30 -18 -26 -13 -12
pair next: cue.included cue.footage	2 -10 17 -2 -18
pair next: cue.included cue.held	2 -2 -5 -23 27
pair next: cue.included cue.in_return	-21 -5 10 -2 8
pair next: cue.included cue.local	-28 -3 32 -1 -7
pair next: cue.included cue.of_whole	-26 -7 23 -13 1
pair next: cue.included cue.part	29 -6 -19 -6 -23
pair next: cue.included cue.recap	-22 -3 -19 -8 24
pair next: cue.included cue.relative	-14 -7 29 6 -27
pair next: cue.included cue.since	15 0 -10 -5 0
pair next: cue.included cue.today	-6 2 32 -13 -33
pair next: cue.included cue.transit	4 0 20 -2 -22
pair next: cue.included cue.yesterday	-44 -12 64 -9 -49
pair next: cue.included noun.body	-25 -8 -25 26 19
pair next: cue.included noun.branch	-16 12 13 -12 -27
pair next: cue.included noun.civilian	-9 -2 8 -3 3
pair next: cue.included noun.exchange	-29 2 37 -17 -25
pair next: cue.included noun.family	11 -2 -10 -2 3
pair next: cue.included noun.military	69 -18 -20 -19 -33
pair next: cue.included noun.other	-24 -16 -15 -9 36
pair next: cue.included noun.people	-17 -4 -1 14 21
pair next: cue.included noun.rank	17 0 -13 0 -4
pair next: cue.included noun.soldier	12 -1 -1 0 -11
pair next: cue.included own.agent	0 -19 26 -3 -6
pair next: cue.included own.to	-13 -7 -48 -5 41
pair next: cue.included qualifier.approx	-19 -4 1 14 25
pair next: cue.included qualifier.at_least	-13 0 -17 0 17
pair next: cue.included qualifier.at_most	-14 -12 1 -4 12
pair next: cue.included qualifier.more_than	-3 0 -1 -2 6
pair next: cue.included ru.from	-1 -12 -42 -26 50
pair next: cue.included ru.of	27 -7 -17 -5 -13
pair next: cue.included ru.to	19 -4 -24 0 10
pair next: cue.included ua.from	-28 -9 19 -14 -3
pair next: cue.included ua.of	28 -3 -17 -12 8
pair next: cue.included verb.bring	0 0 -1 9 -7
pair next: cue.included verb.come	-41 -6 -17 -3 37
pair next: cue.included verb.future	-4 -1 -5 -6 16
pair next: cue.included verb.get	-1 0 -11 -1 12
pair next: cue.included verb.held_exchange	-44 -11 41 -10 4
pair next: cue.included verb.other	22 -13 -14 -7 -9
pair next: cue.included verb.swap	7 -1 0 -4 -1
pair next: cue.included verb.will	1 4 -1 0 -5
pair next: cue.included voice.ua	5 -3 0 0 -1
pair next: cue.local adj.modifier	23 -2 8 -8 -25
pair next: cue.local category	-30 -5 19 -24 0
pair next: cue.local cue.claims	-3 -2 15 0 -11
pair next: cue.local cue.local	-11 -32 21 -15 -16
pair next: cue.local cue.of_whole	-42 -3 59 -1 -31
pair next: cue.local cue.relative	4 -6 12 -13 -24
pair next: cue.local noun.civilian	-38 -5 39 -2 -2
pair next: cue.local noun.other	-20 -4 -12 -5 14
pair next: cue.local noun.people	-48 -9 52 -16 6
pair next: cue.local ru.from	-11 -2 13 -1 -23
pair next: cue.local ru.of	15 -1 -9 -3 -6
pair next: cue.local verb.bring	15 -14 -12 -13 -14
pair next: cue.local verb.come	-63 -25 18 -14 27
pair next: cue.mediated adj.modifier	6 -13 4 11 -24
pair next: cue.mediated adj.wounded	-3 -5 0 25 -24
pair next: cue.mediated category	18 0 -6 -6 -6
pair next: cue.mediated country	27 -8 -7 -9 -15
pair next: cue.mediated cue.agreement	13 -23 -4 -1 11
pair next: cue.mediated cue.all	16 -6 -2 -14 -3
pair next: cue.mediated cue.claims	-4 10 -1 -3 -22
pair next: cue.mediated cue.completed	20 -39 -5 -12 4
pair next: cue.mediated cue.mediated	10 -4 -6 1 -8
pair next: cue.mediated cue.of_whole	-5 -6 7 -1 5
pair next: cue.mediated cue.other_war	-11 -1 -1 -4 16
pair next: cue.mediated cue.part	11 -2 -5 -5 -3
pair next: cue.mediated cue.recap	-1 -3 23 -3 -18
pair next: cue.mediated cue.relative	13 -14 14 -5 -12
pair next: cue.mediated cue.reunion	12 -1 -1 -1 -9
pair next: cue.mediated cue.since	18 13 -5 -28 -6
pair next: cue.mediated cue.thanks	30 -4 -3 -8 -16
pair next: cue.mediated cue.to_date	9 -2 -1 -4 -2
pair next: cue.mediated cue.today	25 -8 -12 -11 -6
pair next: cue.mediated cue.total	8 0 0 -1 -6
pair next: cue.mediated cue.training	28 -6 -5 -5 -14
pair next: cue.mediated cue.venue	-15 24 -10 -15 -12
pair next: cue.mediated cue.year	30 -1 -15 -20 -13
pair next: cue.mediated foe.of	1 -8 10 -1 -2
pair next: cue.mediated noun.child	-28 -3 -24 -8 47
pair next: cue.mediated noun.exchange	13 5 -30 3 -4
pair next: cue.mediated noun.family	9 -17 -35 -18 28
pair next: cue.mediated noun.military	-9 -3 -2 -13 25
pair next: cue.mediated noun.other	20 7 -16 18 -25
pair next: cue.mediated noun.people	1 -11 -8 12 12
pair next: cue.mediated own.agent	18 -17 0 -6 -3
pair next: cue.mediated qualifier.approx	-4 -22 24 -5 -19
pair next: cue.mediated qualifier.at_most	19 0 13 -7 -15
pair next: cue.mediated qualifier.more_than	12 -13 -1 -1 -4
pair next: cue.mediated ru.agent	0 19 -2 -12 -5
pair next: cue.mediated ru.of	-25 -31 35 20 -19
pair next: cue.mediated ua.of	29 -23 -14 14 -26
pair next: cue.mediated ua.to	-12 -15 -3 14 4
pair next: cue.mediated verb.bring	-14 -12 -2 13 8
pair next: cue.mediated verb.come	0 -8 -14 -1 14
pair next: cue.mediated verb.future	15 -8 -8 -4 3
pair next: cue.mediated verb.get	-22 -2 25 -2 -24
pair next: cue.mediated verb.give	-22 0 -5 0 25
pair next: cue.mediated verb.held_exchange	20 -12 -6 -3 -5
pair next: cue.mediated verb.home	-18 21 -17 -20 -11
pair next: cue.mediated verb.managed	20 -3 -2 -3 -14
pair next: cue.mediated verb.noun	1 -3 -10 8 -17
pair next: cue.mediated verb.other	-5 -21 -20 -19 28
pair next: cue.mediated verb.will	-9 -3 -8 -4 22
pair next: cue.mediated voice.ua	-21 -1 -13 27 -5
pair next: cue.missing adj.modifier	23 13 -9 -1 -11
pair next: cue.missing category	-4 -17 -23 25 -15
pair next: cue.missing cue.captivity	1 0 -3 -6 7
pair next: cue.missing cue.claims	-18 -1 -1 30 -11
pair next: cue.missing cue.held	-1 0 0 14 -12
pair next: cue.missing cue.missing	-15 -30 -18 10 10
pair next: cue.missing cue.part	-9 -1 -3 19 -12
pair next: cue.missing cue.relative	-33 -13 21 -29 1
pair next: cue.missing cue.today	1 -2 -1 13 -11
pair next: cue.missing noun.branch	-1 -10 15 -11 -13
pair next: cue.missing noun.child	0 0 0 8 -8
pair next: cue.missing noun.family	0 -23 -3 -33 41
pair next: cue.missing noun.military	0 0 -1 -3 5
pair next: cue.missing noun.other	35 -21 -32 12 18
pair next: cue.missing noun.people	-13 -15 -7 42 -20
pair next: cue.missing noun.soldier	3 -9 -15 -6 16
pair next: cue.missing qualifier.approx	1 -2 0 22 -20
pair next: cue.missing qualifier.at_most	-12 -3 -14 17 7
pair next: cue.missing qualifier.more_than	-17 -15 -5 39 -44
pair next: cue.missing ua.to	-10 -1 -2 16 -4
pair next: cue.missing verb.future	-1 -2 15 -20 -22
pair next: cue.missing verb.other	-5 -11 -4 5 11
pair next: cue.money adj.modifier	-17 -9 -22 11 12
pair next: cue.money cue.claims	-26 -4 9 -2 11
pair next: cue.money cue.crime	15 -3 -5 -15 -1
pair next: cue.money cue.mediated	-9 0 27 -1 -20
pair next: cue.money cue.money	0 -22 -2 -1 25
pair next: cue.money cue.relative	-9 -14 -15 -2 16
pair next: cue.money cue.year	-1 0 -8 -20 27
pair next: cue.money noun.branch	-3 -2 -7 -2 13
pair next: cue.money noun.family	-14 -2 -9 14 3
pair next: cue.money noun.other	-9 19 -13 -7 -1
pair next: cue.money noun.people	-36 -4 -22 -14 27
pair next: cue.money qualifier.at_most	-1 -7 -3 -12 23
pair next: cue.money verb.bring	0 -2 -9 -2 13
pair next: cue.money verb.future	-2 8 -3 14 -17
pair next: cue.money verb.get	-16 -9 -16 -21 20
pair next: cue.money verb.give	0 0 -5 0 5
pair next: cue.money verb.other	-2 -9 -13 -5 17
pair next: cue.month cue.month	-28 -12 -23 4 23
pair next: cue.month cue.of_year	7 -4 -8 -20 10
pair next: cue.month cue.recap	-20 26 -5 0 -5
pair next: cue.month cue.review	-53 -16 26 -4 -23
pair next: cue.month noun.family	0 -1 -3 -2 6
pair next: cue.month noun.other	-17 -2 -18 17 7
pair next: cue.month verb.get	-14 -3 -7 -2 15
pair next: cue.month verb.other	-19 -8 -13 -21 37
pair next: cue.name cue.name	0 0 -12 18 -4
pair next: cue.name cue.relative	-24 -19 25 -6 -19
pair next: cue.name verb.noun	-9 -23 28 -5 -28
pair next: cue.name voice.ua	16 -3 -16 -5 3
pair next: cue.nth cue.nth	21 -3 -10 -6 -14
pair next: cue.nth noun.exchange	6 -2 -1 -2 -2
pair next: cue.of_whole adj.dead	-21 -4 6 11 2
pair next: cue.of_whole adj.freed	-14 -11 39 -7 -24
pair next: cue.of_whole adj.modifier	2 -16 -4 -15 23
pair next: cue.of_whole adj.wounded	-16 29 6 -7 -24
pair next: cue.of_whole category	19 -26 10 -20 -9
pair next: cue.of_whole country	-10 -14 -7 -4 15
pair next: cue.of_whole cue.agreed	5 -8 -5 -3 11
pair next: cue.of_whole cue.agreement	-2 -36 -1 12 7
pair next: cue.of_whole cue.all	19 -8 -13 -1 -14
pair next: cue.of_whole cue.among	-34 -3 20 -3 2
pair next: cue.of_whole cue.captivity	26 -12 -16 7 -22
pair next: cue.of_whole cue.captured	-15 0 0 0 15
pair next: cue.of_whole cue.claims	-5 -12 -10 14 -10
pair next: cue.of_whole cue.completed	-20 -38 -28 -16 25
pair next: cue.of_whole cue.count	-9 -11 -8 17 -16
pair next: cue.of_whole cue.crime	-15 -3 -7 -15 26
pair next: cue.of_whole cue.deported	6 -38 -11 11 -4
pair next: cue.of_whole cue.each	21 -4 -10 -2 -8
pair next: cue.of_whole cue.evacuation	-11 -3 -8 -11 34
pair next: cue.of_whole cue.in_captivity	-7 -2 18 -12 -15
pair next: cue.of_whole cue.included	-20 -5 32 -1 -18
pair next: cue.of_whole cue.local	24 -5 -3 -15 -8
pair next: cue.of_whole cue.mediated	-15 7 -19 18 -23
pair next: cue.of_whole cue.missing	-10 -19 -26 4 38
pair next: cue.of_whole cue.of_whole	-31 5 -1 -11 22
pair next: cue.of_whole cue.of_year	34 -8 -30 -16 -27
pair next: cue.of_whole cue.other_war	-34 -5 -2 20 36
pair next: cue.of_whole cue.outside	9 -7 -1 0 -10
pair next: cue.of_whole cue.part	9 -9 -7 3 -6
pair next: cue.of_whole cue.planned	-16 -8 16 -20 -10
pair next: cue.of_whole cue.postponed	-23 4 -14 -10 11
pair next: cue.of_whole cue.ready	-12 -10 30 -1 -8
pair next: cue.of_whole cue.recap	-46 -26 24 2 6
pair next: cue.of_whole cue.record	23 -7 21 -18 -20
pair next: cue.of_whole cue.relative	13 -21 10 -9 -24
pair next: cue.of_whole cue.reunion	3 -24 10 -14 2
pair next: cue.of_whole cue.since	-28 -3 -23 15 17
pair next: cue.of_whole cue.stage	-14 -2 -5 -6 15
pair next: cue.of_whole cue.thanks	5 -5 15 -3 -15
pair next: cue.of_whole cue.third	-22 -20 -15 -13 29
pair next: cue.of_whole cue.to_date	18 -1 -2 -18 -11
pair next: cue.of_whole cue.today	-26 13 -27 -1 -2
pair next: cue.of_whole cue.total	-1 -23 46 -6 -26
pair next: cue.of_whole cue.transit	25 -7 -1 -5 -30
pair next: cue.of_whole cue.unit	4 8 -3 -10 -3
pair next: cue.of_whole cue.venue	-13 -6 -36 12 -6
pair next: cue.of_whole cue.year	-22 -10 -9 31 -18
pair next: cue.of_whole cue.yesterday	-10 0 15 -1 -4
pair next: cue.of_whole noun.body	-20 -1 43 -44 -36
pair next: cue.of_whole noun.branch	-9 -3 -4 -3 11
pair next: cue.of_whole noun.child	-29 11 22 -30 -3
pair next: cue.of_whole noun.civilian	-9 -11 -12 0 27
pair next: cue.of_whole noun.exchange	28 -7 -16 -25 -35
pair next: cue.of_whole noun.family	-33 16 13 0 11
pair next: cue.of_whole noun.foreigner	-19 15 -12 -19 1
pair next: cue.of_whole noun.man	5 -12 9 -1 -1
pair next: cue.of_whole noun.military	6 8 -8 -17 -3
pair next: cue.of_whole noun.other	-11 -13 4 -10 -4
pair next: cue.of_whole noun.people	-14 15 9 1 -12
pair next: cue.of_whole noun.rank	-16 -5 -5 -5 30
pair next: cue.of_whole noun.soldier	7 -14 8 -23 -6
pair next: cue.of_whole noun.woman	-18 -27 15 -5 3
pair next: cue.of_whole own.agent	-15 15 -3 16 -22
pair next: cue.of_whole own.of	21 -6 -6 -6 -12
pair next: cue.of_whole own.to	-26 -3 13 -8 22
pair next: cue.of_whole qualifier.approx	-6 -7 -23 -45 29
pair next: cue.of_whole qualifier.at_most	-11 25 14 -15 -21
pair next: cue.of_whole qualifier.more_than	0 -1 -1 6 -5
pair next: cue.of_whole ru.agent	-26 10 -13 27 -8
pair next: cue.of_whole ru.from	-32 0 -1 35 -3
pair next: cue.of_whole ru.of	-2 -1 4 3 -20
pair next: cue.of_whole ua.agent	31 -30 -19 -7 -11
pair next: cue.of_whole ua.of	9 -2 -4 -5 -3
pair next: cue.of_whole ua.to	0 -2 -7 -9 17
pair next: cue.of_whole verb.bring	-10 9 -24 -33 35
pair next: cue.of_whole verb.come	-17 -7 -31 -17 37
pair next: cue.of_whole verb.future	-5 -10 -12 -9 -1
pair next: cue.of_whole verb.get	-6 15 -4 -5 -25
pair next: cue.of_whole verb.give	-6 -7 -6 -20 29
pair next: cue.of_whole verb.held_exchange	-4 12 -4 -1 -4
pair next: cue.of_whole verb.noun	-8 8 14 -17 -13
pair next: cue.of_whole verb.other	-24 -13 63 -18 -51
pair next: cue.of_whole verb.swap	5 0 -11 0 8
pair next: cue.of_whole view.ru	-3 -1 -2 -10 14
pair next: cue.of_whole voice.ru	7 -1 -1 1 -6
pair next: cue.of_whole voice.ua	32 -15 -6 -7 2
pair next: cue.of_year adj.modifier	21 -16 1 -6 -17
pair next: cue.of_year category	11 -8 -8 21 -13
pair next: cue.of_year country	29 9 -9 -42 37
pair next: cue.of_year cue.agreement	-20 -13 17 -15 6
pair next: cue.of_year cue.all	21 0 -18 -8 -9
pair next: cue.of_year cue.captured	-3 -4 0 -2 8
pair next: cue.of_year cue.claims	17 -7 6 -16 -25
pair next: cue.of_year cue.completed	35 -1 -23 -8 -14
pair next: cue.of_year cue.count	13 -9 -15 -16 9
pair next: cue.of_year cue.held	16 -14 -11 14 -16
pair next: cue.of_year cue.in_captivity	-14 -15 -15 15 12
pair next: cue.of_year cue.mediated	9 -21 -16 11 -21
pair next: cue.of_year cue.nth	21 -3 -10 -6 -14
pair next: cue.of_year cue.of_whole	7 -21 20 8 -24
pair next: cue.of_year cue.of_year	-14 -13 -3 31 -7
pair next: cue.of_year cue.part	-18 -10 22 -2 -22
pair next: cue.of_year cue.planned	-15 6 -9 15 -1
pair next: cue.of_year cue.record	12 -3 27 -3 -33
pair next: cue.of_year cue.relative	1 0 -22 0 3
pair next: cue.of_year cue.reunion	10 0 0 -5 -4
pair next: cue.of_year cue.review	-23 -13 -12 19 -13
pair next: cue.of_year cue.since	16 -2 -2 -14 -10
pair next: cue.of_year cue.span	-8 -5 -7 29 -24
pair next: cue.of_year cue.today	-6 -3 -15 -8 52
pair next: cue.of_year cue.transit	20 -12 -33 15 -24
pair next: cue.of_year cue.year	-5 -3 64 -8 -38
pair next: cue.of_year cue.yesterday	9 0 -9 0 0
pair next: cue.of_year noun.child	11 0 -11 -2 2
pair next: cue.of_year noun.civilian	-13 -1 -6 -25 28
pair next: cue.of_year noun.exchange	-6 -11 20 4 -35
pair next: cue.of_year noun.family	-4 -25 -25 12 9
pair next: cue.of_year noun.military	-31 -12 0 13 5
pair next: cue.of_year noun.other	-12 8 -9 -16 24
pair next: cue.of_year noun.people	-3 -1 -23 12 12
pair next: cue.of_year own.agent	3 -9 -15 26 -23
pair next: cue.of_year own.of	-9 -22 -15 -17 18
pair next: cue.of_year own.to	-55 -14 17 83 -48
pair next: cue.of_year qualifier.approx	-16 -6 -11 17 -14
pair next: cue.of_year qualifier.at_most	-15 -3 -15 -17 41
pair next: cue.of_year qualifier.more_than	-26 -9 -14 -22 30
pair next: cue.of_year ru.agent	-12 -6 -34 15 15
pair next: cue.of_year ru.from	-56 -11 2 -1 26
pair next: cue.of_year ru.of	17 -5 -15 -4 -10
pair next: cue.of_year ua.agent	-25 2 -18 26 8
pair next: cue.of_year ua.from	-14 -7 -16 58 -22
pair next: cue.of_year ua.of	-8 -17 -7 -8 14
pair next: cue.of_year ua.to	-31 -2 14 28 -25
pair next: cue.of_year verb.bring	22 -9 -9 -25 -4
pair next: cue.of_year verb.come	-15 -2 -13 17 10
pair next: cue.of_year verb.future	-7 -6 11 -2 -15
pair next: cue.of_year verb.get	-6 -7 -19 17 -10
pair next: cue.of_year verb.held_exchange	-53 -12 21 42 -35
pair next: cue.of_year verb.home	15 -6 -11 9 -24
pair next: cue.of_year verb.managed	-3 -1 -2 -16 20
pair next: cue.of_year verb.noun	3 -5 -5 9 -2
pair next: cue.of_year verb.other	-10 -9 -11 -14 29
pair next: cue.of_year verb.swap	8 -1 -9 -3 3
pair next: cue.of_year verb.will	-6 39 -25 -48 -27
pair next: cue.on_shield verb.come	32 -4 -8 -2 -26
pair next: cue.one_sided adj.modifier	-10 -4 13 -1 -11
pair next: cue.one_sided adj.wounded	7 0 0 0 -7
pair next: cue.one_sided cue.called_off	23 -17 -5 -1 -1
pair next: cue.one_sided cue.denied	15 12 0 -15 -7
pair next: cue.one_sided cue.in_return	22 -3 -6 -3 -11
pair next: cue.one_sided cue.of_whole	13 -14 -12 -14 -8
pair next: cue.one_sided cue.one_sided	65 -12 -21 -7 -27
pair next: cue.one_sided cue.outside	13 -7 -13 0 -10
pair next: cue.one_sided cue.repatriation	-1 -32 16 28 -24
pair next: cue.one_sided noun.exchange	-7 1 0 9 -24
pair next: cue.one_sided own.agent	20 -1 -5 -9 -5
pair next: cue.one_sided ru.agent	11 -2 -2 -3 -4
pair next: cue.one_sided ru.of	2 21 -3 0 -20
pair next: cue.one_sided ua.agent	17 -3 -2 -10 -9
pair next: cue.one_sided ua.to	15 0 -14 0 0
pair next: cue.one_sided verb.bring	25 -4 -1 -1 -24
pair next: cue.one_sided verb.give	24 -4 -6 -7 -8
pair next: cue.one_sided verb.noun	24 -7 -6 -8 -5
pair next: cue.one_sided verb.will	-16 26 0 -11 -1
pair next: cue.other_exchange adj.modifier	-26 -19 -31 -10 53
pair next: cue.other_exchange category	0 -15 0 0 15
pair next: cue.other_exchange country	-27 -16 -4 -1 18
pair next: cue.other_exchange cue.completed	-3 -1 -2 -3 9
pair next: cue.other_exchange cue.count	-2 -41 -14 -8 26
pair next: cue.other_exchange cue.mediated	-1 0 -9 -3 13
pair next: cue.other_exchange cue.of_whole	-19 5 -4 -2 -3
pair next: cue.other_exchange cue.other_exchange	-25 2 -23 -16 39
pair next: cue.other_exchange cue.other_war	0 -13 -13 -2 14
pair next: cue.other_exchange cue.parcel	-20 -9 -4 -10 23
pair next: cue.other_exchange cue.relative	-5 -8 -15 -1 16
pair next: cue.other_exchange cue.today	-10 -4 -11 -12 26
pair next: cue.other_exchange cue.training	-5 -3 -5 -3 16
pair next: cue.other_exchange noun.exchange	-4 -3 -34 -8 17
pair next: cue.other_exchange noun.military	23 0 0 -5 -20
pair next: cue.other_exchange noun.other	-11 16 -10 -12 7
pair next: cue.other_exchange noun.people	-38 3 17 -3 -30
pair next: cue.other_exchange noun.rank	-3 -1 0 0 5
pair next: cue.other_exchange qualifier.at_most	-21 -13 -13 -8 31
pair next: cue.other_exchange ru.of	-20 -25 -2 -7 45
pair next: cue.other_exchange ua.of	-19 -3 -2 -7 20
pair next: cue.other_exchange verb.come	-32 -1 -2 -1 34
pair next: cue.other_exchange verb.give	-1 -15 0 0 15
pair next: cue.other_exchange verb.other	-3 -3 -5 -1 12
pair next: cue.other_return adj.dead	-6 -2 1 -5 0
pair next: cue.other_return adj.modifier	-26 -11 15 -8 -1
pair next: cue.other_return category	-18 0 -16 0 18
pair next: cue.other_return cue.all	-13 -14 15 -10 -13
pair next: cue.other_return cue.claims	0 0 -3 -1 5
pair next: cue.other_return cue.mediated	15 -5 -4 -3 -15
pair next: cue.other_return cue.of_whole	11 -2 -3 -15 8
pair next: cue.other_return cue.other_return	-16 -2 9 -6 -6
pair next: cue.other_return cue.part	-4 0 -4 -15 19
pair next: cue.other_return cue.relative	-7 -1 -10 15 -6
pair next: cue.other_return cue.today	13 -1 -4 -3 -6
pair next: cue.other_return cue.training	-14 0 -17 -1 17
pair next: cue.other_return cue.visit	24 -4 -15 -11 8
pair next: cue.other_return noun.branch	-22 -1 -11 -1 30
pair next: cue.other_return noun.civilian	16 0 -10 -15 -1
pair next: cue.other_return noun.family	13 6 -5 1 -22
pair next: cue.other_return noun.military	-3 -14 17 -4 7
pair next: cue.other_return noun.other	-5 -18 -1 -1 -1
pair next: cue.other_return noun.people	-7 9 -9 -18 -2
pair next: cue.other_return own.to	-15 -1 -1 -7 16
pair next: cue.other_return ru.of	-20 -7 14 -11 -3
pair next: cue.other_return verb.bring	-74 -18 -22 -32 43
pair next: cue.other_return verb.come	-42 -13 -9 -6 50
pair next: cue.other_return verb.give	-18 -8 -25 -6 33
pair next: cue.other_return verb.other	-6 0 -8 -7 18
pair next: cue.other_war adj.modifier	-21 -3 -5 -4 31
pair next: cue.other_war country	-10 -30 -7 -16 37
pair next: cue.other_war cue.claims	0 -12 -1 -4 17
pair next: cue.other_war cue.held	-2 -11 -1 -13 26
pair next: cue.other_war cue.in_return	-5 0 0 0 6
pair next: cue.other_war cue.mediated	-15 -7 -12 -14 30
pair next: cue.other_war cue.of_whole	-17 -13 19 -3 25
pair next: cue.other_war cue.other_war	-47 -25 -25 -15 53
pair next: cue.other_war cue.part	-15 -2 -15 -2 19
pair next: cue.other_war cue.relative	-14 0 -13 0 17
pair next: cue.other_war cue.third	-21 -2 -15 0 26
pair next: cue.other_war cue.today	-9 -8 -1 -6 22
pair next: cue.other_war cue.transit	-14 0 0 0 14
pair next: cue.other_war noun.body	-30 0 -1 -1 31
pair next: cue.other_war noun.civilian	-15 -13 0 -2 15
pair next: cue.other_war noun.military	-21 -15 -16 -6 24
pair next: cue.other_war noun.other	-18 -19 -23 -12 32
pair next: cue.other_war noun.people	-17 -23 -10 -14 26
pair next: cue.other_war noun.woman	-15 -9 0 0 19
pair next: cue.other_war verb.bring	-42 -21 -14 -9 47
pair next: cue.other_war verb.come	-23 -1 -5 -3 31
pair next: cue.other_war verb.give	-16 -8 -2 -4 23
pair next: cue.other_war verb.held_exchange	-35 -1 0 -1 36
pair next: cue.other_war verb.other	-1 -13 -14 -2 15
pair next: cue.other_war verb.swap	-23 -4 -6 -3 30
pair next: cue.outside adj.modifier	-1 -6 0 15 -7
pair next: cue.outside adj.wounded	8 -7 -1 0 -10
pair next: cue.outside cue.of_whole	8 -7 -1 0 -8
pair next: cue.outside cue.one_sided	6 -5 8 1 -17
pair next: cue.outside cue.outside	6 -4 -5 2 -1
pair next: cue.outside noun.exchange	5 -12 -16 12 -2
pair next: cue.outside noun.other	6 0 -4 -1 -2
pair next: cue.outside ru.agent	9 -1 -1 0 -8
pair next: cue.outside verb.give	-5 -12 -11 0 14
pair next: cue.parcel cue.other_exchange	-9 -6 0 -1 16
pair next: cue.parcel noun.military	-30 -3 -2 -5 36
pair next: cue.parcel noun.people	-26 -32 -6 -20 48
pair next: cue.part adj.dead	11 -3 -4 -1 -5
pair next: cue.part adj.modifier	1 -12 -15 6 -3
pair next: cue.part adj.wounded	-9 29 -12 -18 -2
pair next: cue.part category	31 -7 -6 4 -26
pair next: cue.part country	-29 -5 -2 -13 42
pair next: cue.part cue.agreement	-14 -6 -4 -9 17
pair next: cue.part cue.all	15 -1 -5 -5 -5
pair next: cue.part cue.among	13 -5 14 -13 -17
pair next: cue.part cue.anniversary	-31 -8 -17 22 -17
pair next: cue.part cue.born	24 -16 -16 -22 -20
pair next: cue.part cue.captured	32 -6 -6 -13 -18
pair next: cue.part cue.claims	-15 -10 -13 16 12
pair next: cue.part cue.completed	13 -1 0 -6 -5
pair next: cue.part cue.each	8 -5 -9 -9 -10
pair next: cue.part cue.footage	-18 -2 11 -11 20
pair next: cue.part cue.held	21 -20 40 -18 3
pair next: cue.part cue.in_captivity	16 -3 -10 -8 3
pair next: cue.part cue.included	-3 -1 -4 -6 14
pair next: cue.part cue.local	49 -10 -42 -7 -33
pair next: cue.part cue.missing	15 0 -1 2 -25
pair next: cue.part cue.of_whole	-12 -5 20 8 -41
pair next: cue.part cue.part	34 -11 -12 -3 -15
pair next: cue.part cue.planned	-1 11 -2 -1 -8
pair next: cue.part cue.recap	-15 -9 0 21 0
pair next: cue.part cue.record	22 -8 -13 -12 -1
pair next: cue.part cue.relative	-16 -8 -26 10 28
pair next: cue.part cue.since	14 -14 -14 15 -14
pair next: cue.part cue.span	8 -3 7 3 -15
pair next: cue.part cue.stage	15 -6 -12 -7 -2
pair next: cue.part cue.third	-23 -10 -4 -5 25
pair next: cue.part cue.today	-1 -15 17 -9 1
pair next: cue.part cue.year	-19 -3 -12 21 -15
pair next: cue.part noun.body	-1 0 -15 -1 15
pair next: cue.part noun.branch	19 -2 -11 -6 -13
pair next: cue.part noun.child	20 -1 -15 -18 10
pair next: cue.part noun.civilian	-3 -7 -8 23 -31
pair next: cue.part noun.exchange	-12 18 12 -24 -14
pair next: cue.part noun.family	3 -8 -9 -20 22
pair next: cue.part noun.foreigner	4 -13 18 -17 -10
pair next: cue.part noun.military	24 -5 -12 7 -19
pair next: cue.part noun.other	18 -18 -2 -9 -7
pair next: cue.part noun.people	7 -2 -31 -6 10
pair next: cue.part noun.rank	23 -4 -10 -9 0
pair next: cue.part noun.soldier	3 -1 -3 8 -7
pair next: cue.part noun.woman	33 -5 -13 -13 -15
pair next: cue.part own.of	23 -8 -1 -14 -1
pair next: cue.part own.to	-32 -12 -13 29 4
pair next: cue.part qualifier.at_most	13 -1 -4 -1 -7
pair next: cue.part qualifier.more_than	11 -1 -14 32 -3
pair next: cue.part ru.agent	-13 -3 -8 -4 14
pair next: cue.part ru.of	33 -2 -7 -12 -13
pair next: cue.part ua.agent	-28 14 11 -14 -14
pair next: cue.part ua.of	26 -3 -11 -11 -10
pair next: cue.part verb.bring	-15 -10 21 -31 -27
pair next: cue.part verb.come	-25 -11 7 -27 35
pair next: cue.part verb.future	-17 -32 -19 -18 41
pair next: cue.part verb.get	7 8 -1 -1 -13
pair next: cue.part verb.held_exchange	61 -53 -7 -2 -15
pair next: cue.part verb.home	-3 -12 0 29 -22
pair next: cue.part verb.other	13 -1 -24 1 -10
pair next: cue.part verb.will	27 -27 25 -8 4
pair next: cue.planned adj.modifier	1 -4 2 -10 -14
pair next: cue.planned adj.wounded	-10 20 0 -4 -15
pair next: cue.planned category	17 -3 -25 -15 -7
pair next: cue.planned country	-19 -6 -2 -7 10
pair next: cue.planned cue.agreement	-7 18 -3 -8 -18
pair next: cue.planned cue.all	-25 10 -23 40 -45
pair next: cue.planned cue.already	-3 15 0 -15 -1
pair next: cue.planned cue.called_off	-11 27 -15 0 -17
pair next: cue.planned cue.claims	4 6 -4 -2 -5
pair next: cue.planned cue.completed	-16 0 -12 -16 20
pair next: cue.planned cue.deported	10 -5 0 0 -5
pair next: cue.planned cue.footage	-18 0 12 -14 -15
pair next: cue.planned cue.mediated	-8 -5 -26 -4 13
pair next: cue.planned cue.of_whole	-12 26 -4 -4 -19
pair next: cue.planned cue.part	18 -26 -17 -12 4
pair next: cue.planned cue.planned	-24 41 -35 -23 -5
pair next: cue.planned cue.postponed	0 7 -11 11 -14
pair next: cue.planned cue.ready	-22 18 -9 -6 -11
pair next: cue.planned cue.recap	-20 26 -9 18 -27
pair next: cue.planned cue.relative	-19 27 -18 -7 3
pair next: cue.planned cue.reunion	-20 39 -1 -2 -28
pair next: cue.planned cue.span	23 -5 -13 -1 -6
pair next: cue.planned cue.stage	-20 27 -24 -13 -21
pair next: cue.planned cue.to_date	-12 51 -9 -17 -28
pair next: cue.planned cue.today	-6 18 -9 15 -29
pair next: cue.planned cue.total	0 -14 -12 0 14
pair next: cue.planned cue.transit	3 16 -22 -13 -2
pair next: cue.planned cue.venue	-3 13 -2 15 -21
pair next: cue.planned noun.exchange	-24 38 -14 -32 -16
pair next: cue.planned noun.family	0 -12 -2 -11 16
pair next: cue.planned noun.other	-22 7 3 5 14
pair next: cue.planned noun.people	-17 47 -28 -3 -51
pair next: cue.planned own.agent	15 25 -11 -24 -5
pair next: cue.planned own.of	-16 29 -14 -9 -28
pair next: cue.planned own.to	3 7 -31 -15 22
pair next: cue.planned qualifier.approx	-18 -1 17 -12 -15
pair next: cue.planned qualifier.at_least	-1 2 -2 -13 -12
pair next: cue.planned qualifier.at_most	8 42 -29 -12 -36
pair next: cue.planned ru.agent	-16 16 -10 -14 -4
pair next: cue.planned ru.of	-11 20 -19 -14 -29
pair next: cue.planned ru.to	-13 15 -10 -4 -15
pair next: cue.planned ua.agent	0 19 -13 -3 -18
pair next: cue.planned ua.from	-6 24 -3 -2 -14
pair next: cue.planned ua.of	-7 -21 -15 -9 19
pair next: cue.planned ua.to	-22 16 -16 8 -29
pair next: cue.planned verb.bring	0 4 23 -19 -14
pair next: cue.planned verb.come	-10 -14 -11 -1 31
pair next: cue.planned verb.future	30 2 -45 4 -23
pair next: cue.planned verb.get	5 8 -2 -1 -9
pair next: cue.planned verb.give	-35 39 -2 -1 -11
pair next: cue.planned verb.held_exchange	-42 63 -27 -13 -45
pair next: cue.planned verb.home	1 8 -15 -6 7
pair next: cue.planned verb.noun	-37 -19 -23 -29 66
pair next: cue.planned verb.other	30 -11 -20 -21 12
pair next: cue.planned verb.swap	-14 14 -11 -6 6
pair next: cue.planned verb.will	3 -4 -20 -25 27
pair next: cue.postponed adj.modifier	-16 38 -17 -10 -18
pair next: cue.postponed cue.agreed	-14 16 -6 -1 -16
pair next: cue.postponed cue.called_off	-3 39 -10 -3 -30
pair next: cue.postponed cue.postponed	-15 34 -20 -1 -8
pair next: cue.postponed cue.relative	9 22 -13 -15 -21
pair next: cue.postponed noun.body	-13 19 -2 -1 -8
pair next: cue.postponed noun.exchange	2 33 -10 -14 -22
pair next: cue.postponed noun.other	0 13 -1 -6 -5
pair next: cue.postponed noun.people	-3 -44 -1 -3 47
pair next: cue.postponed own.agent	6 1 -1 -5 0
pair next: cue.postponed qualifier.at_most	-2 -32 -12 -15 31
pair next: cue.postponed qualifier.more_than	-19 21 -3 -2 1
pair next: cue.postponed ru.of	14 -13 -2 -11 -6
pair next: cue.postponed ua.of	-13 19 -14 -12 -18
pair next: cue.ready adj.modifier	-19 -23 -32 32 19
pair next: cue.ready country	-15 11 -2 14 2
pair next: cue.ready cue.all	-2 -6 14 11 -27
pair next: cue.ready cue.held	-8 20 -7 -7 -9
pair next: cue.ready cue.in_return	-10 26 -1 -4 -13
pair next: cue.ready cue.mediated	-9 3 -19 -21 46
pair next: cue.ready cue.of_whole	-10 -5 38 -6 -29
pair next: cue.ready cue.other_return	-12 -6 15 -11 -15
pair next: cue.ready cue.relative	-21 25 -11 -11 -26
pair next: cue.ready cue.today	-7 22 -1 -2 -12
pair next: cue.ready cue.venue	-4 -2 3 20 -22
pair next: cue.ready noun.body	19 -1 -14 -18 -23
pair next: cue.ready noun.exchange	-6 19 -4 -13 -17
pair next: cue.ready noun.family	31 -14 -17 -20 -10
pair next: cue.ready noun.other	-9 6 -7 -15 2
pair next: cue.ready noun.people	-10 -54 12 -8 55
pair next: cue.ready own.agent	15 29 -14 -14 -27
pair next: cue.ready own.of	0 -5 -4 -2 10
pair next: cue.ready own.to	-17 -15 19 -1 -2
pair next: cue.ready qualifier.at_most	-6 16 11 -7 -15
pair next: cue.ready ru.of	-7 -52 -3 -1 56
pair next: cue.ready ru.to	34 -9 -23 -8 -19
pair next: cue.ready ua.agent	-3 20 -25 -24 -19
pair next: cue.ready verb.future	-26 19 -23 -23 40
pair next: cue.ready verb.give	-23 44 -11 -7 -19
pair next: cue.ready verb.held_exchange	-37 40 -19 -18 -14
pair next: cue.ready verb.home	-9 -20 -15 -15 16
pair next: cue.ready verb.noun	-18 29 -12 -15 10
pair next: cue.ready verb.will	-10 -11 13 -33 20
pair next: cue.recap adj.modifier	-12 -24 15 18 -21
pair next: cue.recap category	8 -4 -7 14 -14
pair next: cue.recap country	26 -18 -32 -4 20
pair next: cue.recap cue.agreed	-28 -22 31 -2 -26
pair next: cue.recap cue.agreement	-14 -19 15 14 -16
pair next: cue.recap cue.anniversary	-28 -21 20 -42 11
pair next: cue.recap cue.claims	-22 15 -43 17 28
pair next: cue.recap cue.completed	2 -10 -6 -16 7
pair next: cue.recap cue.included	-6 -5 8 -10 10
pair next: cue.recap cue.mediated	-25 -11 -19 23 -8
pair next: cue.recap cue.of_whole	41 -1 6 -15 -42
pair next: cue.recap cue.of_year	1 14 14 -27 -19
pair next: cue.recap cue.recap	-14 7 23 -29 -21
pair next: cue.recap cue.record	14 -1 -14 0 0
pair next: cue.recap cue.relative	-8 -5 -29 1 17
pair next: cue.recap cue.since	1 -14 -9 16 -16
pair next: cue.recap cue.stage	-18 -1 21 0 -14
pair next: cue.recap cue.to_date	0 -1 14 -9 -13
pair next: cue.recap cue.today	8 -1 2 -1 -13
pair next: cue.recap cue.venue	10 -7 0 -4 0
pair next: cue.recap cue.year	15 18 0 -15 -17
pair next: cue.recap cue.yesterday	1 31 -20 -2 -12
pair next: cue.recap noun.body	-33 -9 36 -20 -28
pair next: cue.recap noun.exchange	-9 -9 19 -24 -1
pair next: cue.recap noun.military	-15 -1 15 -9 5
pair next: cue.recap noun.other	-16 1 -9 -38 5
pair next: cue.recap noun.people	6 6 -2 -20 -10
pair next: cue.recap own.agent	-16 -1 28 -12 -31
pair next: cue.recap own.to	-27 -2 4 -9 77
pair next: cue.recap qualifier.approx	34 0 -27 -7 -2
pair next: cue.recap ru.agent	-13 -16 7 -25 30
pair next: cue.recap ru.of	-21 -2 16 -15 -1
pair next: cue.recap ru.to	-14 18 -2 -1 -8
pair next: cue.recap ua.agent	6 -14 -1 12 -15
pair next: cue.recap ua.of	-5 -5 -28 1 13
pair next: cue.recap ua.to	-13 0 13 -1 -3
pair next: cue.recap verb.bring	-28 13 -9 -18 41
pair next: cue.recap verb.come	2 -14 9 -29 4
pair next: cue.recap verb.future	-14 29 -7 -14 22
pair next: cue.recap verb.held_exchange	-41 2 -61 -23 82
pair next: cue.recap verb.noun	-14 -1 14 -1 -5
pair next: cue.recap verb.other	-1 0 -12 0 13
pair next: cue.recap voice.ua	-14 -4 -11 29 -6
pair next: cue.record adj.modifier	-8 1 -9 20 -6
pair next: cue.record cue.of_whole	16 -2 -5 -8 -13
pair next: cue.record cue.record	-5 0 -3 -1 0
pair next: cue.record cue.since	7 -18 24 -12 -18
pair next: cue.record cue.span	13 -1 -2 -1 -8
pair next: cue.record cue.year	-33 -23 25 -12 -20
pair next: cue.record noun.body	23 0 -1 -16 -21
pair next: cue.record noun.exchange	22 5 -15 -13 -17
pair next: cue.record noun.military	-16 -1 -1 21 -5
pair next: cue.record noun.other	-3 -18 5 -21 9
pair next: cue.record noun.people	-7 -9 -10 -15 18
pair next: cue.record verb.noun	33 0 -25 -13 0
pair next: cue.relative adj.dead	-13 -3 15 -6 -21
pair next: cue.relative adj.modifier	0 6 -21 -10 6
pair next: cue.relative adj.wounded	20 -28 -23 15 15
pair next: cue.relative category	21 -2 -2 -4 -29
pair next: cue.relative country	-26 22 -9 6 -20
pair next: cue.relative cue.agreed	14 11 -18 -6 -4
pair next: cue.relative cue.agreement	13 -9 -12 -5 -7
pair next: cue.relative cue.all	22 -6 -23 -24 19
pair next: cue.relative cue.already	-15 6 5 -3 -15
pair next: cue.relative cue.arrived	10 -16 17 -10 -39
pair next: cue.relative cue.born	-1 -2 19 15 -17
pair next: cue.relative cue.called_off	-15 17 -15 -8 -11
pair next: cue.relative cue.captivity	-14 -11 -30 2 8
pair next: cue.relative cue.captured	31 8 -12 -8 -21
pair next: cue.relative cue.claims	8 -15 -4 -12 10
pair next: cue.relative cue.completed	-29 7 10 -33 -20
pair next: cue.relative cue.denied	1 -11 -9 -2 14
pair next: cue.relative cue.died	13 -2 -11 -2 1
pair next: cue.relative cue.each	-34 52 -12 -3 -13
pair next: cue.relative cue.evacuation	18 0 -9 -4 -7
pair next: cue.relative cue.footage	-15 -11 -12 -1 14
pair next: cue.relative cue.held	16 -14 -26 -6 10
pair next: cue.relative cue.in_captivity	43 -9 -15 -29 5
pair next: cue.relative cue.in_return	-26 -20 -19 -9 41
pair next: cue.relative cue.included	6 -14 0 -8 16
pair next: cue.relative cue.mediated	16 -12 -1 -1 -21
pair next: cue.relative cue.missing	-9 -24 -22 3 28
pair next: cue.relative cue.name	-36 -26 30 -15 -20
pair next: cue.relative cue.of_whole	10 -14 10 -16 -27
pair next: cue.relative cue.other_return	-4 13 -23 -4 11
pair next: cue.relative cue.part	-19 -2 -7 12 -9
pair next: cue.relative cue.planned	-15 2 2 14 -38
pair next: cue.relative cue.postponed	-20 22 -2 -2 0
pair next: cue.relative cue.ready	30 -4 -9 -8 -27
pair next: cue.relative cue.recap	-15 10 24 -28 -26
pair next: cue.relative cue.record	-4 3 7 0 -5
pair next: cue.relative cue.relative	-36 -33 4 3 25
pair next: cue.relative cue.since	-9 -14 -15 4 10
pair next: cue.relative cue.span	29 -2 -21 -28 5
pair next: cue.relative cue.stage	19 -7 -18 -1 -9
pair next: cue.relative cue.thanks	10 -3 -1 0 -6
pair next: cue.relative cue.to_date	5 -5 -19 7 -3
pair next: cue.relative cue.today	-35 12 18 -2 -20
pair next: cue.relative cue.total	22 -4 -2 -20 -9
pair next: cue.relative cue.transit	5 -17 -21 -21 20
pair next: cue.relative cue.venue	-3 13 -3 -3 -4
pair next: cue.relative cue.visit	17 -1 -16 0 1
pair next: cue.relative cue.yesterday	-40 -13 28 -11 -29
pair next: cue.relative foe.agent	-11 14 -1 0 -2
pair next: cue.relative foe.of	-7 0 -4 -3 13
pair next: cue.relative noun.body	-19 6 -30 14 2
pair next: cue.relative noun.branch	-4 -8 6 2 -15
pair next: cue.relative noun.child	-21 13 -2 0 -4
pair next: cue.relative noun.civilian	-26 -17 -6 6 23
pair next: cue.relative noun.exchange	11 17 -25 -13 -2
pair next: cue.relative noun.family	19 -4 -10 -6 -8
pair next: cue.relative noun.foreigner	14 -1 -7 -2 -8
pair next: cue.relative noun.man	-15 -1 17 -4 1
pair next: cue.relative noun.military	-36 17 3 11 -8
pair next: cue.relative noun.other	-13 16 -12 -15 -5
pair next: cue.relative noun.people	-2 -5 -5 -12 3
pair next: cue.relative noun.rank	46 -11 -29 -25 -9
pair next: cue.relative noun.soldier	-9 11 0 0 -2
pair next: cue.relative own.agent	-23 -23 4 -7 3
pair next: cue.relative own.of	4 15 -26 -15 -25
pair next: cue.relative own.to	-3 -16 -26 3 23
pair next: cue.relative qualifier.approx	11 -15 1 -15 16
pair next: cue.relative qualifier.at_most	29 -14 -33 14 -10
pair next: cue.relative qualifier.more_than	5 2 -15 8 -20
pair next: cue.relative ru.agent	10 -54 -6 -8 10
pair next: cue.relative ru.from	-15 -15 8 -13 -5
pair next: cue.relative ru.of	12 1 -10 -12 -9
pair next: cue.relative ru.to	-7 -8 -10 -1 23
pair next: cue.relative ua.agent	-21 16 11 0 -20
pair next: cue.relative ua.of	0 -15 -12 -11 16
pair next: cue.relative ua.to	-5 -7 13 -3 -16
pair next: cue.relative verb.bring	-33 -24 42 -25 6
pair next: cue.relative verb.come	-38 -15 26 -42 13
pair next: cue.relative verb.future	1 -45 -18 10 15
pair next: cue.relative verb.get	9 -1 -7 -4 4
pair next: cue.relative verb.give	-28 2 -28 -3 56
pair next: cue.relative verb.held_exchange	-24 -6 4 -11 8
pair next: cue.relative verb.home	0 -5 -5 -12 23
pair next: cue.relative verb.managed	-16 7 -5 19 -10
pair next: cue.relative verb.noun	1 11 -9 -2 -1
pair next: cue.relative verb.other	4 -13 -6 -17 7
pair next: cue.relative verb.swap	-3 -15 65 -3 -58
pair next: cue.relative verb.will	0 -20 -2 0 23
pair next: cue.relative voice.ua	-1 -12 -4 -1 14
pair next: cue.repatriation adj.dead	23 -11 12 -16 -10
pair next: cue.repatriation adj.wounded	22 19 -6 -16 -20
pair next: cue.repatriation cue.agreement	23 -13 -18 0 0
pair next: cue.repatriation cue.completed	11 0 -5 -4 -1
pair next: cue.repatriation cue.denied	-12 -70 -8 -8 75
pair next: cue.repatriation cue.mediated	7 0 -1 -3 -2
pair next: cue.repatriation cue.of_whole	11 -23 11 9 -24
pair next: cue.repatriation cue.relative	-14 -8 17 -13 -5
pair next: cue.repatriation cue.since	20 -11 -26 -16 -13
pair next: cue.repatriation cue.today	17 0 -6 -8 -3
pair next: cue.repatriation cue.year	17 -14 -1 14 -15
pair next: cue.repatriation noun.body	-14 15 3 15 -31
pair next: cue.repatriation noun.exchange	20 -6 -6 -4 -4
pair next: cue.repatriation noun.other	-36 -28 -28 1 31
pair next: cue.repatriation own.to	11 -1 5 -16 -12
pair next: cue.repatriation qualifier.at_most	-6 12 -2 -2 -2
pair next: cue.repatriation qualifier.more_than	19 -5 -2 -16 -9
pair next: cue.repatriation ru.agent	-27 30 -5 0 -2
pair next: cue.repatriation ru.of	15 0 -6 -9 0
pair next: cue.repatriation ua.from	17 0 -14 -5 -3
pair next: cue.repatriation ua.of	-11 -15 15 -3 -5
pair next: cue.repatriation ua.to	31 -7 -17 -6 -8
pair next: cue.repatriation verb.bring	13 0 -6 -3 -4
pair next: cue.repatriation verb.noun	-26 -2 -2 35 -12
pair next: cue.repatriation verb.other	-15 -1 -8 -2 24
pair next: cue.reunion adj.modifier	3 7 -1 -12 -26
pair next: cue.reunion category	26 -6 -4 -4 -21
pair next: cue.reunion cue.completed	16 -23 -4 2 -3
pair next: cue.reunion cue.deported	9 -1 -1 -2 -6
pair next: cue.reunion cue.of_whole	7 19 -8 -9 -41
pair next: cue.reunion cue.other_return	12 -13 -5 -13 -10
pair next: cue.reunion cue.relative	14 -2 -11 -4 -9
pair next: cue.reunion cue.reunion	-3 -17 -7 -4 2
pair next: cue.reunion cue.visit	20 -8 -18 -2 -19
pair next: cue.reunion noun.child	-17 26 -4 8 -31
pair next: cue.reunion noun.family	27 -9 -41 -11 -2
pair next: cue.reunion noun.other	8 -1 24 -10 -20
pair next: cue.reunion noun.people	3 -17 -19 -20 19
pair next: cue.reunion own.of	-9 -4 -16 -15 16
pair next: cue.reunion own.to	8 -1 -1 -2 -5
pair next: cue.reunion ua.of	13 -7 -1 -5 -3
pair next: cue.reunion verb.come	41 -5 -7 -13 -22
pair next: cue.reunion verb.home	-1 16 -12 4 -20
pair next: cue.review cue.year	-23 -12 -13 30 -26
pair next: cue.review noun.other	-22 -8 -16 17 2
pair next: cue.same_number adj.modifier	20 0 -10 -1 -15
pair next: cue.same_number cue.part	20 -8 0 -4 -8
pair next: cue.same_number cue.same_number	21 -6 -16 -9 -3
pair next: cue.same_number noun.military	41 -5 -3 -8 -26
pair next: cue.same_number noun.other	-29 0 0 -1 30
pair next: cue.same_number noun.people	14 -9 -3 -10 -17
pair next: cue.same_number own.of	6 0 0 -5 0
pair next: cue.same_number ru.of	-11 -4 -1 -4 15
pair next: cue.same_number ua.of	12 -1 -3 -3 -6
pair next: cue.same_number verb.give	-9 -11 -14 -11 15
pair next: cue.since adj.modifier	-12 -12 33 2 -25
pair next: cue.since category	14 -10 15 -14 -23
pair next: cue.since cue.agreement	-20 -8 -10 24 -12
pair next: cue.since cue.all	23 -9 -15 14 -18
pair next: cue.since cue.completed	-10 -1 -2 24 -13
pair next: cue.since cue.count	-12 -8 -14 27 -3
pair next: cue.since cue.mediated	19 -3 -4 -13 -10
pair next: cue.since cue.of_year	12 -13 -13 1 -4
pair next: cue.since cue.recap	-1 14 -4 -1 -9
pair next: cue.since cue.since	6 -8 -13 20 -29
pair next: cue.since cue.span	-6 -22 -4 55 -55
pair next: cue.since cue.to_date	0 8 -18 0 -23
pair next: cue.since cue.year	9 -14 -12 -24 35
pair next: cue.since noun.body	40 -2 -4 -30 -7
pair next: cue.since noun.exchange	7 -7 -1 38 -38
pair next: cue.since noun.other	-31 3 -8 -7 18
pair next: cue.since noun.people	-10 -1 -17 1 5
pair next: cue.since qualifier.more_than	-6 -1 -2 -6 14
pair next: cue.since ru.of	-5 -7 -3 11 -5
pair next: cue.since ua.agent	-23 -4 -1 25 -1
pair next: cue.since verb.bring	-15 -12 0 16 -2
pair next: cue.since verb.get	-1 -1 0 -13 14
pair next: cue.since verb.held_exchange	-9 0 0 15 -13
pair next: cue.since verb.other	-7 0 -2 -3 11
pair next: cue.since view.ru	-67 -13 -7 87 -40
pair next: cue.since voice.ua	-41 0 0 41 0
pair next: cue.span adj.modifier	9 11 -14 4 -13
pair next: cue.span category	11 -9 -16 45 -45
pair next: cue.span cue.all	17 -11 0 -16 -2
pair next: cue.span cue.completed	-23 -18 -13 31 17
pair next: cue.span cue.of_year	-27 -5 -18 -34 34
pair next: cue.span cue.recap	-7 1 16 -17 2
pair next: cue.span cue.span	4 1 -25 -33 13
pair next: cue.span cue.stage	-4 -19 -18 10 -6
pair next: cue.span noun.exchange	-13 -13 -1 19 -5
pair next: cue.span noun.other	25 -3 6 -22 -39
pair next: cue.span noun.people	-3 15 -13 -15 13
pair next: cue.span own.agent	-7 -6 -7 29 -24
pair next: cue.span ru.agent	0 6 -3 -1 -2
pair next: cue.span verb.bring	15 -2 -23 8 -21
pair next: cue.span verb.give	-22 -15 20 -25 -1
pair next: cue.stage adj.modifier	7 -14 -18 -21 34
pair next: cue.stage adj.wounded	21 -14 -13 -1 8
pair next: cue.stage category	-9 -4 25 -7 -16
pair next: cue.stage cue.captured	-47 -2 -1 -1 48
pair next: cue.stage cue.claims	22 -5 -5 -3 -12
pair next: cue.stage cue.deported	23 -9 -2 -7 -7
pair next: cue.stage cue.included	9 13 -14 -2 -7
pair next: cue.stage cue.of_whole	13 -9 -12 8 -10
pair next: cue.stage cue.relative	-6 -3 0 -8 15
pair next: cue.stage cue.span	-13 -14 -6 26 -16
pair next: cue.stage cue.stage	7 16 -11 -4 -18
pair next: cue.stage foe.of	-15 0 0 0 15
pair next: cue.stage noun.civilian	-3 6 0 -1 -2
pair next: cue.stage noun.exchange	23 -17 -11 2 -28
pair next: cue.stage noun.military	1 -16 -11 14 -26
pair next: cue.stage noun.other	-10 -2 -2 -10 22
pair next: cue.stage noun.people	-25 -2 19 -7 9
pair next: cue.stage qualifier.at_most	-1 15 0 0 -15
pair next: cue.stage qualifier.more_than	30 -9 -17 -1 -13
pair next: cue.stage ru.of	17 -6 -7 -5 -15
pair next: cue.stage ua.of	43 -5 -23 -16 -27
pair next: cue.stage verb.bring	-11 -1 -3 -1 15
pair next: cue.stage verb.come	-24 18 -5 0 12
pair next: cue.stage verb.future	-9 23 -4 0 -11
pair next: cue.stage verb.get	14 -7 -15 -14 1
pair next: cue.stage verb.held_exchange	1 -10 -4 -1 12
pair next: cue.stage verb.home	-5 -8 -14 -15 23
pair next: cue.stage verb.other	-11 -1 -8 -1 21
pair next: cue.thanks adj.modifier	11 19 10 -29 -23
pair next: cue.thanks category	-6 -4 -2 -12 23
pair next: cue.thanks country	31 -6 -21 -12 -11
pair next: cue.thanks cue.all	-3 -7 15 27 -22
pair next: cue.thanks cue.claims	13 -8 -4 -6 -1
pair next: cue.thanks cue.completed	1 -5 13 -9 -9
pair next: cue.thanks cue.each	13 -12 -6 -6 0
pair next: cue.thanks cue.mediated	9 -12 10 -8 -5
pair next: cue.thanks cue.of_whole	-11 -3 -14 -4 15
pair next: cue.thanks cue.relative	10 -21 -20 11 0
pair next: cue.thanks cue.thanks	-2 11 11 1 -26
pair next: cue.thanks cue.unit	12 0 -2 0 -9
pair next: cue.thanks noun.branch	-20 -12 20 -5 -13
pair next: cue.thanks noun.civilian	-12 -5 -11 -15 28
pair next: cue.thanks noun.exchange	-28 -9 28 -1 2
pair next: cue.thanks noun.family	-20 -1 -15 28 3
pair next: cue.thanks noun.foreigner	13 -23 -16 11 -33
pair next: cue.thanks noun.military	-28 -15 10 -11 14
pair next: cue.thanks noun.other	9 -20 8 2 -12
pair next: cue.thanks noun.people	12 -16 -35 5 1
pair next: cue.thanks own.of	11 -1 -5 31 -16
pair next: cue.thanks own.to	6 -18 -1 2 -32
pair next: cue.thanks qualifier.at_most	-27 -15 -10 -11 19
pair next: cue.thanks ru.of	28 6 -17 -16 -4
pair next: cue.thanks ru.to	-41 5 -23 -14 1
pair next: cue.thanks ua.of	25 -2 -14 -3 -6
pair next: cue.thanks verb.noun	-9 -12 14 -10 -14
pair next: cue.thanks voice.ru	7 0 -2 -1 -4
pair next: cue.thanks voice.ua	56 -14 -18 -38 -16
pair next: cue.third adj.modifier	-31 -5 -3 -5 31
pair next: cue.third country	-17 -14 -9 -6 32
pair next: cue.third cue.of_whole	-42 -11 -15 -8 30
pair next: cue.third cue.third	-41 -23 -17 -14 55
pair next: cue.third noun.other	-15 -15 -1 0 18
pair next: cue.third noun.people	-22 -6 -16 -2 27
pair next: cue.third qualifier.more_than	-5 -3 0 -1 5
pair next: cue.third ru.agent	-23 0 -14 0 18
pair next: cue.third verb.home	-10 -3 -2 -1 15
pair next: cue.to_date adj.modifier	33 -19 -4 -12 -2
pair next: cue.to_date category	15 -1 -1 -13 -12
pair next: cue.to_date cue.all	18 -2 0 -6 -11
pair next: cue.to_date cue.already	-8 -15 0 14 -2
pair next: cue.to_date cue.claims	-23 22 0 -17 10
pair next: cue.to_date cue.count	-14 -4 -14 21 -22
pair next: cue.to_date cue.held	-15 15 -8 -12 -9
pair next: cue.to_date cue.in_captivity	-12 -5 36 -23 -25
pair next: cue.to_date cue.mediated	1 -11 -5 21 -6
pair next: cue.to_date cue.month	1 -5 -5 -3 11
pair next: cue.to_date cue.of_whole	-8 19 -8 -14 -19
pair next: cue.to_date cue.part	-16 -5 -15 16 -5
pair next: cue.to_date cue.relative	1 -20 -1 20 0
pair next: cue.to_date cue.since	22 -10 -3 8 -23
pair next: cue.to_date cue.to_date	-14 3 -23 2 -14
pair next: cue.to_date cue.today	-75 0 -34 60 -3
pair next: cue.to_date cue.total	40 -24 -11 -12 -7
pair next: cue.to_date cue.transit	-3 -6 17 -11 -22
pair next: cue.to_date noun.exchange	-17 19 -11 -8 -2
pair next: cue.to_date noun.other	4 -22 -13 2 4
pair next: cue.to_date noun.people	13 -3 -24 -11 -12
pair next: cue.to_date qualifier.at_most	-3 -14 -1 17 -17
pair next: cue.to_date qualifier.more_than	-1 -5 -1 -15 17
pair next: cue.to_date ua.of	-10 -12 -6 13 -10
pair next: cue.to_date ua.to	-14 16 -1 -18 -14
pair next: cue.to_date verb.come	19 0 -10 -10 -2
pair next: cue.to_date verb.future	12 -6 -1 -3 -1
pair next: cue.today adj.modifier	6 -14 -14 -8 4
pair next: cue.today adj.wounded	14 4 -14 -1 -18
pair next: cue.today category	-11 -5 19 -2 -18
pair next: cue.today country	-5 0 -2 0 8
pair next: cue.today cue.all	31 -5 -16 -3 -22
pair next: cue.today cue.already	-20 32 -12 -2 -3
pair next: cue.today cue.called_off	-10 15 -3 -4 -12
pair next: cue.today cue.claims	15 22 -31 -13 -7
pair next: cue.today cue.completed	22 -11 -8 -10 -10
pair next: cue.today cue.footage	26 -8 -17 -1 -3
pair next: cue.today cue.good_news	2 -11 25 -14 -14
pair next: cue.today cue.held	-2 14 0 -1 -21
pair next: cue.today cue.in_captivity	15 -2 -10 8 -11
pair next: cue.today cue.mediated	31 -9 -7 -5 -20
pair next: cue.today cue.of_whole	-3 -14 12 -2 -10
pair next: cue.today cue.part	-15 0 15 0 -1
pair next: cue.today cue.planned	-9 14 5 -28 -22
pair next: cue.today cue.record	-11 1 -4 -4 13
pair next: cue.today cue.relative	-10 -9 21 0 -13
pair next: cue.today cue.stage	25 6 7 -10 -40
pair next: cue.today cue.to_date	5 -1 -1 -1 -2
pair next: cue.today cue.today	-21 8 -17 3 3
pair next: cue.today cue.transit	9 3 -7 -9 -5
pair next: cue.today cue.venue	-31 13 -16 -9 5
pair next: cue.today cue.yesterday	-13 0 17 0 -12
pair next: cue.today foe.to	17 -13 -4 0 0
pair next: cue.today noun.body	3 -43 -25 -32 24
pair next: cue.today noun.child	-3 17 -8 0 -7
pair next: cue.today noun.exchange	6 13 -5 -13 -11
pair next: cue.today noun.family	36 -20 4 -14 -15
pair next: cue.today noun.foreigner	3 7 -8 -2 -1
pair next: cue.today noun.military	33 -17 -25 -7 2
pair next: cue.today noun.other	1 5 -13 -23 7
pair next: cue.today noun.people	0 13 -17 -1 -23
pair next: cue.today noun.soldier	-8 -1 -1 0 10
pair next: cue.today own.agent	5 -26 -20 14 12
pair next: cue.today own.of	7 -13 -15 -9 18
pair next: cue.today own.to	29 -5 -5 -15 -20
pair next: cue.today qualifier.approx	-14 -10 -14 22 -36
pair next: cue.today qualifier.more_than	-19 13 -10 19 0
pair next: cue.today ru.agent	-30 18 26 -14 -20
pair next: cue.today ru.from	-15 -13 0 -1 15
pair next: cue.today ru.of	-9 2 12 -7 -17
pair next: cue.today ru.to	10 0 -7 -1 -2
pair next: cue.today ua.agent	-9 -7 -18 -2 18
pair next: cue.today ua.of	25 -23 -11 -10 0
pair next: cue.today ua.to	39 -5 -5 -10 -25
pair next: cue.today verb.bring	-3 -14 7 2 -26
pair next: cue.today verb.come	15 1 -9 -13 -11
pair next: cue.today verb.future	-14 1 -28 -21 24
pair next: cue.today verb.give	-14 -14 -4 15 -3
pair next: cue.today verb.held_exchange	30 -20 -23 -19 -17
pair next: cue.today verb.home	16 -2 -3 -2 -9
pair next: cue.today verb.noun	18 15 -14 -7 -17
pair next: cue.today verb.other	-11 12 15 -12 4
pair next: cue.today voice.ua	10 -6 -1 0 -4
pair next: cue.total adj.modifier	30 -11 -11 0 -16
pair next: cue.total adj.wounded	1 12 0 -4 -9
pair next: cue.total country	0 -4 -12 12 5
pair next: cue.total cue.agreed	-11 15 -13 -2 -4
pair next: cue.total cue.captured	-16 -13 -5 -2 24
pair next: cue.total cue.claims	18 0 0 -18 0
pair next: cue.total cue.count	14 -29 -17 4 17
pair next: cue.total cue.mediated	13 0 -2 -2 -9
pair next: cue.total cue.month	-26 -8 10 -28 3
pair next: cue.total cue.of_whole	10 -5 -7 -13 15
pair next: cue.total cue.recap	-15 -2 15 -1 -3
pair next: cue.total cue.relative	-2 -1 -10 -1 14
pair next: cue.total cue.since	18 -9 -8 -37 14
pair next: cue.total cue.span	21 -15 -6 -25 -4
pair next: cue.total cue.to_date	16 -12 -7 12 -21
pair next: cue.total cue.total	29 -9 -6 -7 -4
pair next: cue.total cue.year	4 -4 -26 2 -9
pair next: cue.total noun.body	-5 -12 -20 15 -15
pair next: cue.total noun.child	11 0 0 -1 -10
pair next: cue.total noun.civilian	23 -8 -24 -10 -15
pair next: cue.total noun.exchange	-7 -8 -8 19 -3
pair next: cue.total noun.military	-22 -19 -7 20 -1
pair next: cue.total noun.other	21 -16 -5 8 -26
pair next: cue.total noun.people	2 -18 -1 -3 -8
pair next: cue.total own.to	-12 22 -15 -20 -12
pair next: cue.total qualifier.approx	28 -5 -16 -10 -5
pair next: cue.total qualifier.more_than	-24 13 -1 23 -13
pair next: cue.total ru.from	-41 -7 18 33 -20
pair next: cue.total ru.of	26 -7 -1 -4 -16
pair next: cue.total ua.to	-42 -15 20 28 -1
pair next: cue.total verb.bring	12 -4 -6 4 -11
pair next: cue.total verb.come	-9 -1 -10 22 -4
pair next: cue.total verb.other	-15 0 0 0 15
pair next: cue.total verb.swap	19 -1 -8 -1 -18
pair next: cue.training adj.modifier	-17 -1 -6 -10 32
pair next: cue.training country	34 -8 -6 -5 -18
pair next: cue.training cue.in_captivity	-5 -17 -1 -3 25
pair next: cue.training cue.of_whole	-3 -6 -9 -8 18
pair next: cue.training noun.branch	-18 -5 20 -1 -21
pair next: cue.training noun.exchange	-1 -3 -2 -4 10
pair next: cue.training noun.family	-5 -1 -14 -12 15
pair next: cue.training noun.other	14 -3 -2 -9 -12
pair next: cue.training noun.people	-5 -19 -4 -1 26
pair next: cue.training verb.bring	-22 -5 25 -11 -18
pair next: cue.transit adj.modifier	-24 16 17 -6 -5
pair next: cue.transit adj.wounded	-31 -4 -11 -7 32
pair next: cue.transit category	12 -4 -25 -1 21
pair next: cue.transit country	28 -11 -6 -11 -20
pair next: cue.transit cue.all	10 -8 0 0 -2
pair next: cue.transit cue.held	7 -22 6 -29 5
pair next: cue.transit cue.in_captivity	-15 16 -13 -5 -6
pair next: cue.transit cue.of_whole	-6 -4 12 -9 -9
pair next: cue.transit cue.ready	-26 27 -2 -1 -3
pair next: cue.transit cue.stage	6 -4 0 -1 0
pair next: cue.transit cue.to_date	24 -10 -5 -12 -1
pair next: cue.transit cue.today	2 -2 -6 -2 8
pair next: cue.transit cue.transit	6 -9 -2 -8 7
pair next: cue.transit cue.venue	-11 -28 -4 -2 24
pair next: cue.transit noun.other	-8 -12 8 -2 19
pair next: cue.transit own.to	8 -4 -3 0 0
pair next: cue.transit qualifier.at_most	-4 18 -13 -11 9
pair next: cue.transit ru.from	15 -1 -3 0 -13
pair next: cue.transit ru.of	16 -2 13 -5 -22
pair next: cue.transit ru.to	-4 -15 29 -5 -8
pair next: cue.transit ua.of	38 -15 -6 -8 -45
pair next: cue.transit ua.to	21 -20 -17 -27 -2
pair next: cue.transit verb.come	-8 -25 41 -12 -5
pair next: cue.unfinished cue.completed	-67 8 39 -13 -16
pair next: cue.unfinished cue.planned	-6 -20 -16 -14 19
pair next: cue.unfinished noun.other	-8 27 -21 14 -16
pair next: cue.unfinished verb.future	-15 -15 16 -3 -1
pair next: cue.unit adj.modifier	14 -2 1 -4 -10
pair next: cue.unit category	22 -6 -25 -3 -5
pair next: cue.unit cue.claims	-9 0 13 0 -3
pair next: cue.unit cue.relative	-8 -2 -15 -1 13
pair next: cue.unit cue.unit	15 -1 -7 -3 -3
pair next: cue.unit noun.branch	18 -3 -11 -2 -2
pair next: cue.unit noun.military	13 -11 -8 -1 -2
pair next: cue.unit noun.other	-15 15 -1 0 -2
pair next: cue.unit noun.people	-7 16 -1 -1 -7
pair next: cue.unit own.of	-1 -1 0 -17 20
pair next: cue.unit ru.of	18 -14 -12 -6 -8
pair next: cue.unit ua.of	15 -2 -1 -3 -8
pair next: cue.unit verb.come	-21 -2 -8 -1 29
pair next: cue.unit verb.home	5 -1 -2 0 -1
pair next: cue.unit view.ru	-5 -1 10 -2 -5
pair next: cue.venue adj.modifier	-23 12 29 -7 -8
pair next: cue.venue country	-42 17 3 -5 0
pair next: cue.venue cue.agreement	10 13 -13 -27 -14
pair next: cue.venue cue.completed	-5 -36 -20 -17 28
pair next: cue.venue cue.of_whole	-15 -11 -15 -9 26
pair next: cue.venue cue.planned	-23 32 -3 -2 -5
pair next: cue.venue cue.relative	-1 4 -7 19 -18
pair next: cue.venue cue.since	1 10 -4 0 -14
pair next: cue.venue cue.venue	-13 8 -15 -14 8
pair next: cue.venue noun.civilian	-6 -13 21 22 -25
pair next: cue.venue noun.other	-5 12 -2 -2 -3
pair next: cue.venue ru.agent	-3 17 0 -15 -21
pair next: cue.venue verb.future	6 -15 -3 14 -2
pair next: cue.venue verb.get	-2 -19 -19 -12 40
pair next: cue.venue verb.held_exchange	-5 -6 -1 0 11
pair next: cue.venue verb.will	-3 -19 -2 0 19
pair next: cue.visit adj.modifier	-19 -1 19 -1 -4
pair next: cue.visit country	7 -3 -23 -16 24
pair next: cue.visit cue.born	-21 -9 30 -1 -28
pair next: cue.visit cue.of_whole	-6 -5 -15 -11 18
pair next: cue.visit cue.other_return	-1 -1 36 0 -35
pair next: cue.visit cue.relative	-8 -1 36 0 -28
pair next: cue.visit cue.reunion	-17 -10 -24 -28 40
pair next: cue.visit cue.today	-11 -3 56 -1 -48
pair next: cue.visit cue.training	-7 -2 33 -1 -29
pair next: cue.visit cue.visit	10 12 20 10 -42
pair next: cue.visit cue.yesterday	-13 -6 16 -7 -22
pair next: cue.visit noun.branch	-11 3 22 -6 -14
pair next: cue.visit noun.family	-11 -5 -27 -5 8
pair next: cue.visit noun.military	-27 -8 -7 -14 16
pair next: cue.visit noun.other	0 -6 3 -6 -20
pair next: cue.visit noun.people	-23 -17 9 -8 27
pair next: cue.visit own.of	0 0 6 0 -6
pair next: cue.visit ru.of	-26 -24 10 -22 28
pair next: cue.visit ua.of	3 -15 -32 -17 18
pair next: cue.visit verb.other	9 -18 15 5 -16
pair next: cue.visit voice.ua	-1 -7 -17 -2 17
pair next: cue.year cue.completed	-20 -27 -23 9 12
pair next: cue.year cue.count	-13 -3 -1 21 -15
pair next: cue.year cue.of_whole	-17 -12 -12 23 -26
pair next: cue.year cue.of_year	2 -5 -19 9 -14
pair next: cue.year cue.recap	-23 -9 -40 9 35
pair next: cue.year cue.record	-15 15 -3 11 -6
pair next: cue.year cue.review	-19 -8 -19 27 -22
pair next: cue.year cue.span	-25 -23 21 -2 -6
pair next: cue.year cue.year	-27 -6 -14 36 0
pair next: cue.year noun.other	-7 -7 -9 29 -32
pair next: cue.yesterday adj.modifier	21 -16 39 -21 -33
pair next: cue.yesterday category	0 -7 10 -8 -17
pair next: cue.yesterday cue.agreed	24 -12 -11 -1 0
pair next: cue.yesterday cue.completed	-33 -15 20 -1 -1
pair next: cue.yesterday cue.evacuation	-24 -18 -17 -15 22
pair next: cue.yesterday cue.footage	-16 -11 17 -1 -8
pair next: cue.yesterday cue.local	-33 -4 40 -2 -17
pair next: cue.yesterday cue.of_whole	16 -12 -9 -2 -18
pair next: cue.yesterday cue.ready	-7 -2 18 -1 -16
pair next: cue.yesterday cue.recap	19 -8 -14 -2 -4
pair next: cue.yesterday cue.stage	-13 -14 15 -10 -13
pair next: cue.yesterday cue.today	23 -28 -7 -17 -18
pair next: cue.yesterday cue.transit	16 0 -7 0 -13
pair next: cue.yesterday cue.venue	-6 13 -4 -5 0
pair next: cue.yesterday cue.yesterday	-10 -21 22 -17 -23
pair next: cue.yesterday noun.exchange	-21 -23 28 -11 -9
pair next: cue.yesterday noun.military	-19 -1 31 -3 -10
pair next: cue.yesterday noun.other	25 2 -23 -14 -14
pair next: cue.yesterday noun.people	-15 -16 24 -10 -31
pair next: cue.yesterday own.agent	28 29 -23 -20 -19
pair next: cue.yesterday own.to	42 -2 -19 -18 -6
pair next: cue.yesterday qualifier.approx	-22 -1 28 -6 -16
pair next: cue.yesterday ru.from	47 -5 -34 -7 -53
pair next: cue.yesterday ru.of	-25 13 10 -15 13
pair next: cue.yesterday ua.agent	42 -4 -28 -9 -12
pair next: cue.yesterday ua.from	-10 -1 17 -3 -15
pair next: cue.yesterday ua.to	36 -1 -30 -3 -7
pair next: cue.yesterday verb.bring	-20 -1 27 -16 -32
pair next: cue.yesterday verb.come	-7 -2 10 -7 2
pair next: cue.yesterday verb.future	38 -14 -30 -3 -7
pair next: cue.yesterday verb.get	-15 32 -25 -23 -40
pair next: cue.yesterday verb.give	22 0 -18 -8 -13
pair next: cue.yesterday verb.held_exchange	10 -14 24 -10 -12
pair next: cue.yesterday verb.noun	-17 -1 28 -3 -17
pair next: cue.yesterday verb.other	-35 12 17 0 0
pair next: cue.yesterday verb.swap	-26 -9 29 -9 -19
pair next: foe.agent adj.modifier	-6 -7 17 -7 -8
pair next: foe.agent category	24 -6 -1 -2 -15
pair next: foe.agent cue.all	-1 -1 -5 0 7
pair next: foe.agent cue.captured	-11 -4 -1 -2 18
pair next: foe.agent cue.claims	8 -1 -7 -13 -8
pair next: foe.agent cue.held	2 -34 -18 -20 55
pair next: foe.agent cue.in_captivity	17 -1 -1 -8 -9
pair next: foe.agent cue.included	15 0 -14 0 -11
pair next: foe.agent cue.mediated	-17 -20 -3 19 -18
pair next: foe.agent cue.of_whole	-24 -2 28 -16 -12
pair next: foe.agent cue.postponed	-15 -2 -21 19 -16
pair next: foe.agent cue.relative	-33 -6 10 -11 29
pair next: foe.agent cue.today	-16 7 18 -1 -10
pair next: foe.agent cue.transit	11 -6 -2 -1 -2
pair next: foe.agent foe.of	-7 -8 -25 -33 28
pair next: foe.agent noun.body	11 0 -6 -2 -3
pair next: foe.agent noun.military	18 -25 -4 6 -26
pair next: foe.agent noun.other	-19 13 7 -16 -10
pair next: foe.agent noun.people	30 -3 -8 -25 -1
pair next: foe.agent own.to	20 -14 -4 -8 -16
pair next: foe.agent ua.of	6 -3 0 -1 -1
pair next: foe.agent ua.to	-29 -13 -5 37 -1
pair next: foe.agent verb.bring	7 -1 -1 -2 -4
pair next: foe.agent verb.come	23 0 -13 -12 -3
pair next: foe.agent verb.future	15 -3 -14 -12 5
pair next: foe.agent verb.get	12 -39 -4 -6 10
pair next: foe.agent verb.home	1 -19 7 -10 -28
pair next: foe.agent verb.other	-14 13 -7 -25 -9
pair next: foe.from adj.modifier	-13 14 -11 -13 -5
pair next: foe.from verb.come	19 8 -3 0 -24
pair next: foe.of adj.modifier	-21 -14 6 -14 8
pair next: foe.of category	0 -2 -14 0 14
pair next: foe.of cue.captivity	5 -4 -12 9 -9
pair next: foe.of cue.captured	-7 -2 -1 0 11
pair next: foe.of cue.denied	-2 -22 -9 -1 23
pair next: foe.of cue.mediated	24 -3 -3 0 -19
pair next: foe.of cue.relative	-13 -15 -4 12 7
pair next: foe.of cue.span	-21 -8 -3 -16 41
pair next: foe.of cue.today	-2 0 -1 -14 15
pair next: foe.of noun.exchange	29 -1 -6 -2 -21
pair next: foe.of noun.family	-10 -14 -14 -28 26
pair next: foe.of noun.military	-1 -4 -21 -6 28
pair next: foe.of noun.other	-10 -9 -8 -5 19
pair next: foe.of noun.people	-2 -1 0 -14 14
pair next: foe.of qualifier.at_most	-18 -4 -1 -1 18
pair next: foe.of qualifier.more_than	14 -1 0 -1 -13
pair next: foe.of ru.of	-27 30 -8 -9 10
pair next: foe.of ru.to	10 -2 -2 -1 -4
pair next: foe.of verb.bring	23 -12 -17 -12 -24
pair next: foe.of verb.future	-4 28 -13 -14 -22
pair next: foe.of verb.get	13 -2 -4 -2 -6
pair next: foe.of verb.home	21 -3 -10 -6 -14
pair next: foe.of verb.noun	-21 -13 -2 26 7
pair next: foe.of verb.other	-5 -4 -8 15 -13
pair next: foe.of voice.ru	4 21 -22 -17 -22
pair next: foe.to adj.modifier	19 -12 -1 -1 -3
pair next: foe.to category	8 0 -4 -1 -3
pair next: foe.to cue.claims	7 0 -6 0 0
pair next: foe.to cue.mediated	-10 -1 -11 -3 12
pair next: foe.to cue.relative	6 -1 1 -9 -9
pair next: foe.to cue.today	1 0 -6 0 5
pair next: foe.to foe.of	5 -1 -1 0 -3
pair next: foe.to noun.other	-8 -2 25 -1 -15
pair next: foe.to noun.people	23 0 -1 -22 0
pair next: foe.to own.to	22 -16 -16 -12 -19
pair next: foe.to qualifier.approx	1 -8 0 3 -18
pair next: foe.to verb.come	-17 -3 -5 -10 29
pair next: foe.to verb.future	1 -12 -15 -9 26
pair next: foe.to verb.give	9 -4 20 -4 -22
pair next: foe.to verb.other	-39 -3 19 -7 26
pair next: noun.body adj.dead	-11 -3 -2 15 -22
pair next: noun.body adj.freed	-13 -22 29 -9 -16
pair next: noun.body adj.modifier	-14 15 -18 -20 9
pair next: noun.body country	-15 10 17 -1 -11
pair next: noun.body cue.claims	13 -2 -4 2 -11
pair next: noun.body cue.denied	-3 10 -1 -2 -3
pair next: noun.body cue.died	-18 -1 -3 15 7
pair next: noun.body cue.in_return	-34 -2 -5 39 -12
pair next: noun.body cue.of_whole	10 -23 -9 -18 21
pair next: noun.body cue.planned	-14 77 -38 -20 -54
pair next: noun.body cue.ready	12 23 -5 -17 -17
pair next: noun.body cue.recap	-15 -16 -5 -4 11
pair next: noun.body cue.relative	-18 0 29 -11 -35
pair next: noun.body cue.repatriation	-11 -13 -6 21 -15
pair next: noun.body cue.since	-28 -4 -11 35 -11
pair next: noun.body cue.to_date	-17 23 -11 -7 -12
pair next: noun.body cue.today	16 -1 -1 -14 0
pair next: noun.body cue.year	12 0 -1 -11 0
pair next: noun.body cue.yesterday	-17 -2 30 -11 -17
pair next: noun.body noun.body	-9 2 -12 41 -30
pair next: noun.body noun.branch	-1 -1 7 -2 -3
pair next: noun.body noun.civilian	-20 -1 -11 -11 24
pair next: noun.body noun.exchange	-13 14 -3 -3 -7
pair next: noun.body noun.foreigner	-22 11 -4 -1 -6
pair next: noun.body noun.military	3 -10 1 -13 4
pair next: noun.body noun.other	-16 14 -23 -5 4
pair next: noun.body noun.people	28 -1 -16 -2 -18
pair next: noun.body noun.soldier	41 -8 -8 -28 -5
pair next: noun.body own.agent	16 -15 -1 -14 0
pair next: noun.body own.to	9 -1 -3 -1 -4
pair next: noun.body qualifier.approx	18 24 -10 -17 -27
pair next: noun.body qualifier.at_most	4 -8 -3 -11 18
pair next: noun.body qualifier.more_than	-16 2 -14 15 -15
pair next: noun.body ru.agent	-31 -10 -5 25 -14
pair next: noun.body ru.from	12 -1 -4 -2 -6
pair next: noun.body ru.of	2 -15 15 -9 -9
pair next: noun.body ru.to	22 -17 -2 -8 -7
pair next: noun.body ua.agent	-10 -11 13 -4 -6
pair next: noun.body ua.of	35 -31 -17 -22 -22
pair next: noun.body ua.to	14 -19 16 -18 -20
pair next: noun.body verb.bring	-23 -13 -41 32 -3
pair next: noun.body verb.come	-3 18 -2 -6 -10
pair next: noun.body verb.future	-32 -21 16 -1 15
pair next: noun.body verb.get	-3 -30 34 -37 -44
pair next: noun.body verb.give	16 -16 1 9 -39
pair next: noun.body verb.other	-15 -3 -32 -14 48
pair next: noun.body verb.will	2 25 -7 -6 -16
pair next: noun.branch adj.modifier	0 -4 13 -3 -6
pair next: noun.branch adj.wounded	-18 -2 -15 -1 33
pair next: noun.branch category	15 -3 9 -10 -17
pair next: noun.branch country	38 -5 -28 -1 -22
pair next: noun.branch cue.all	-15 -3 15 -1 -2
pair next: noun.branch cue.captured	-14 -10 -16 -1 23
pair next: noun.branch cue.evacuation	-9 -1 -1 0 12
pair next: noun.branch cue.footage	-1 -5 -7 -13 23
pair next: noun.branch cue.mediated	7 -5 -1 0 -1
pair next: noun.branch cue.of_whole	-14 -1 17 -4 -3
pair next: noun.branch cue.part	0 8 -27 -5 26
pair next: noun.branch cue.recap	-1 10 12 0 -26
pair next: noun.branch cue.relative	-1 -7 14 -12 3
pair next: noun.branch cue.span	-21 0 7 0 1
pair next: noun.branch cue.stage	-7 0 0 -1 8
pair next: noun.branch cue.total	-14 -1 15 -4 0
pair next: noun.branch cue.training	-9 -16 -1 -1 26
pair next: noun.branch cue.unit	15 -6 -6 -4 0
pair next: noun.branch noun.branch	27 -1 -23 -3 -10
pair next: noun.branch noun.child	-8 0 -1 0 10
pair next: noun.branch noun.civilian	-20 7 13 -10 -13
pair next: noun.branch noun.exchange	-20 31 -8 -3 -15
pair next: noun.branch noun.family	27 -1 -14 -9 -7
pair next: noun.branch noun.military	36 -3 -25 -8 -7
pair next: noun.branch noun.other	-11 -14 18 -20 -1
pair next: noun.branch noun.people	-7 5 12 -9 -12
pair next: noun.branch noun.rank	5 -1 -1 0 -3
pair next: noun.branch own.to	-7 -6 6 -2 9
pair next: noun.branch ru.of	-22 -2 -9 -4 23
pair next: noun.branch ua.agent	-11 27 0 -5 -28
pair next: noun.branch ua.of	26 -16 9 -5 -24
pair next: noun.branch verb.bring	-16 -3 -8 -6 19
pair next: noun.branch verb.come	-16 -3 -1 -4 22
pair next: noun.branch verb.future	-14 -2 15 -1 -15
pair next: noun.branch verb.give	9 0 0 0 -8
pair next: noun.branch verb.other	-16 -13 -15 15 28
pair next: noun.branch verb.swap	14 -6 -15 -2 -5
pair next: noun.branch voice.ua	-9 -7 -8 -15 13
pair next: noun.child adj.modifier	-2 -10 13 -8 -15
pair next: noun.child category	-12 9 -16 -5 7
pair next: noun.child noun.other	-9 -3 -2 -14 14
pair next: noun.child noun.woman	-14 15 16 -10 -29
pair next: noun.civilian adj.modifier	11 -23 -14 21 -1
pair next: noun.civilian adj.wounded	1 18 -10 -3 -10
pair next: noun.civilian category	7 -5 -9 -1 -25
pair next: noun.civilian country	-15 -13 -1 15 14
pair next: noun.civilian cue.all	-7 -5 3 -6 10
pair next: noun.civilian cue.captivity	20 9 -18 -36 3
pair next: noun.civilian cue.claims	12 -5 6 -16 -2
pair next: noun.civilian cue.completed	-9 0 0 9 0
pair next: noun.civilian cue.deported	11 -12 -1 -12 12
pair next: noun.civilian cue.each	40 -38 -23 -4 -14
pair next: noun.civilian cue.evacuation	-15 -3 -4 -23 35
pair next: noun.civilian cue.footage	-6 -9 43 -4 -33
pair next: noun.civilian cue.held	-29 -15 10 16 -25
pair next: noun.civilian cue.in_captivity	-17 -23 -8 31 -20
pair next: noun.civilian cue.in_return	-16 -2 -11 -8 17
pair next: noun.civilian cue.local	-34 -4 42 -7 -18
pair next: noun.civilian cue.mediated	14 -8 -16 -22 29
pair next: noun.civilian cue.of_whole	11 3 -2 -9 -2
pair next: noun.civilian cue.other_war	-15 -17 -4 -10 18
pair next: noun.civilian cue.part	0 2 -13 -10 13
pair next: noun.civilian cue.record	7 -14 0 -2 10
pair next: noun.civilian cue.relative	21 -7 -47 18 -14
pair next: noun.civilian cue.reunion	20 -4 -3 -2 -11
pair next: noun.civilian cue.today	28 -9 10 -13 -29
pair next: noun.civilian noun.child	-11 15 -15 -2 -4
pair next: noun.civilian noun.civilian	13 -4 -16 -9 3
pair next: noun.civilian noun.exchange	19 0 -24 -6 10
pair next: noun.civilian noun.foreigner	15 -8 -11 5 -17
pair next: noun.civilian noun.military	-2 -6 -4 -6 13
pair next: noun.civilian noun.other	-21 23 13 10 -15
pair next: noun.civilian noun.people	-28 -8 -1 16 6
pair next: noun.civilian noun.woman	-2 14 -11 3 -8
pair next: noun.civilian own.to	4 -4 -4 9 -10
pair next: noun.civilian qualifier.approx	-32 -19 -4 31 20
pair next: noun.civilian qualifier.at_least	6 -1 -10 26 -22
pair next: noun.civilian qualifier.at_most	-21 -7 -3 -10 30
pair next: noun.civilian qualifier.more_than	-4 -20 -4 -13 24
pair next: noun.civilian ru.agent	-5 10 -5 13 -15
pair next: noun.civilian ru.from	17 0 -1 -8 -8
pair next: noun.civilian ru.of	-1 0 1 16 -65
pair next: noun.civilian ua.agent	-14 -19 -6 20 -4
pair next: noun.civilian ua.from	13 -1 0 -11 -1
pair next: noun.civilian ua.of	16 -13 -5 -2 -2
pair next: noun.civilian ua.to	32 -4 -7 -23 -18
pair next: noun.civilian verb.bring	-9 -27 -11 1 28
pair next: noun.civilian verb.come	-20 19 15 -18 -17
pair next: noun.civilian verb.give	13 -1 -1 -2 -12
pair next: noun.civilian verb.held_exchange	4 -6 -1 -1 4
pair next: noun.civilian verb.home	60 -3 -14 -32 -14
pair next: noun.civilian verb.noun	1 19 -4 -5 -11
pair next: noun.civilian verb.other	-22 -7 10 -28 5
pair next: noun.exchange adj.dead	21 -21 16 -33 -25
pair next: noun.exchange adj.modifier	8 17 1 -34 -21
pair next: noun.exchange adj.wounded	6 41 8 -31 -34
pair next: noun.exchange category	15 -4 -2 -8 -13
pair next: noun.exchange country	-32 1 -10 -4 26
pair next: noun.exchange cue.agreed	10 15 -5 -3 -18
pair next: noun.exchange cue.agreement	3 -36 -9 9 7
pair next: noun.exchange cue.all	-24 -5 -33 39 -1
pair next: noun.exchange cue.called_off	-32 28 -25 -28 -21
pair next: noun.exchange cue.captivity	-2 11 -20 -1 -5
pair next: noun.exchange cue.claims	-17 3 -29 -7 24
pair next: noun.exchange cue.completed	9 -13 8 -8 1
pair next: noun.exchange cue.count	3 18 -1 -27 -35
pair next: noun.exchange cue.denied	-41 41 -4 -21 -28
pair next: noun.exchange cue.each	24 -32 -4 -11 -16
pair next: noun.exchange cue.footage	-16 39 10 -7 -37
pair next: noun.exchange cue.held	-30 -10 -26 -23 43
pair next: noun.exchange cue.in_return	28 -3 -6 -4 -16
pair next: noun.exchange cue.included	-19 3 4 -7 2
pair next: noun.exchange cue.local	-20 -9 50 -1 -31
pair next: noun.exchange cue.mediated	17 -25 0 14 -16
pair next: noun.exchange cue.money	-38 -13 -16 -16 23
pair next: noun.exchange cue.name	15 0 -1 -1 -15
pair next: noun.exchange cue.of_whole	2 -21 -18 -17 24
pair next: noun.exchange cue.of_year	17 -1 -10 -1 -5
pair next: noun.exchange cue.one_sided	23 -17 -4 -1 -1
pair next: noun.exchange cue.other_exchange	-20 -41 -14 -9 34
pair next: noun.exchange cue.other_war	-27 -2 -12 -9 27
pair next: noun.exchange cue.part	15 -3 -1 14 -16
pair next: noun.exchange cue.planned	-28 -14 10 -16 59
pair next: noun.exchange cue.postponed	-7 51 -10 -6 -35
pair next: noun.exchange cue.recap	-15 15 -2 -3 -8
pair next: noun.exchange cue.relative	-32 5 5 0 5
pair next: noun.exchange cue.since	20 6 -16 -18 -27
pair next: noun.exchange cue.span	10 -10 -3 -20 16
pair next: noun.exchange cue.stage	18 -14 -15 20 -33
pair next: noun.exchange cue.thanks	-8 -13 18 -7 -16
pair next: noun.exchange cue.third	-41 -16 -6 -8 47
pair next: noun.exchange cue.to_date	24 -8 -15 -7 -16
pair next: noun.exchange cue.today	-3 14 -21 -7 1
pair next: noun.exchange cue.total	21 -21 45 -15 -35
pair next: noun.exchange cue.venue	-16 27 -12 -3 -15
pair next: noun.exchange cue.year	-9 -17 -27 -4 10
pair next: noun.exchange cue.yesterday	-14 -2 14 0 0
pair next: noun.exchange noun.body	-1 17 -18 0 -38
pair next: noun.exchange noun.civilian	-13 -21 51 14 -44
pair next: noun.exchange noun.exchange	12 -23 -36 -30 24
pair next: noun.exchange noun.family	-12 -13 14 -9 -13
pair next: noun.exchange noun.military	29 30 -11 -20 -53
pair next: noun.exchange noun.other	-1 -37 -4 5 12
pair next: noun.exchange noun.people	28 31 4 -27 -27
pair next: noun.exchange own.agent	-23 28 19 -3 -15
pair next: noun.exchange own.from	0 15 -1 -1 -15
pair next: noun.exchange own.of	-2 -2 -4 0 8
pair next: noun.exchange own.to	-9 9 22 -31 -31
pair next: noun.exchange qualifier.approx	16 4 9 9 -24
pair next: noun.exchange qualifier.at_least	-19 21 -1 -6 -2
pair next: noun.exchange qualifier.at_most	10 21 -17 -1 -25
pair next: noun.exchange qualifier.more_than	-30 35 -27 -26 -33
pair next: noun.exchange ru.agent	-15 -12 5 -10 18
pair next: noun.exchange ru.from	-29 9 -4 27 -7
pair next: noun.exchange ru.of	-35 -8 34 24 -49
pair next: noun.exchange ru.to	2 -8 -4 8 -1
pair next: noun.exchange ua.agent	-9 11 -17 -3 -34
pair next: noun.exchange ua.from	-12 17 -18 -8 -11
pair next: noun.exchange ua.of	31 -25 -27 -20 -23
pair next: noun.exchange ua.to	-1 -2 -2 -4 7
pair next: noun.exchange verb.bring	0 -1 -21 12 -20
pair next: noun.exchange verb.come	9 -11 -33 -19 17
pair next: noun.exchange verb.future	-18 34 -43 0 -33
pair next: noun.exchange verb.get	5 12 -3 -1 -13
pair next: noun.exchange verb.give	14 -2 -10 -9 -14
pair next: noun.exchange verb.held_exchange	33 -24 -7 -11 -9
pair next: noun.exchange verb.home	13 -6 -2 11 -19
pair next: noun.exchange verb.noun	-23 8 18 3 -11
pair next: noun.exchange verb.swap	-30 1 5 -24 8
pair next: noun.exchange verb.will	10 18 5 -15 -25
pair next: noun.exchange view.ua	-4 15 -13 -14 -8
pair next: noun.exchange voice.ru	2 15 -6 -1 -15
pair next: noun.exchange voice.ua	23 -4 -14 -7 -2
pair next: noun.family adj.dead	10 -1 -18 -2 12
pair next: noun.family adj.modifier	-15 5 18 -16 -18
pair next: noun.family category	8 -16 -19 -14 19
pair next: noun.family cue.captivity	1 -11 7 -1 -2
pair next: noun.family cue.captured	-12 -17 1 -14 7
pair next: noun.family cue.claims	-11 -5 -15 -1 16
pair next: noun.family cue.completed	32 -12 -13 -10 -10
pair next: noun.family cue.footage	17 -18 -31 -12 13
pair next: noun.family cue.good_news	1 66 -26 -14 -57
pair next: noun.family cue.local	-9 2 8 -1 0
pair next: noun.family cue.mediated	33 -14 -3 -9 -17
pair next: noun.family cue.money	0 -16 -2 0 17
pair next: noun.family cue.of_whole	-24 -8 4 -24 17
pair next: noun.family cue.other_return	-9 -21 12 -6 1
pair next: noun.family cue.part	8 -15 0 -2 14
pair next: noun.family cue.ready	-33 -7 -5 -1 41
pair next: noun.family cue.record	-12 -15 25 -11 -18
pair next: noun.family cue.relative	-13 3 -8 10 -21
pair next: noun.family cue.repatriation	19 -3 -10 -12 -7
pair next: noun.family cue.today	36 -14 -18 -14 10
pair next: noun.family cue.total	14 -3 -13 -3 -7
pair next: noun.family noun.branch	-13 -7 17 -8 -20
pair next: noun.family noun.child	-32 -2 11 27 -1
pair next: noun.family noun.civilian	-23 -31 -5 25 -24
pair next: noun.family noun.exchange	2 15 -1 -2 -15
pair next: noun.family noun.family	-29 9 14 -14 -2
pair next: noun.family noun.military	-48 -21 15 -39 40
pair next: noun.family noun.other	-7 -2 -4 -6 0
pair next: noun.family noun.people	-13 -7 -31 -6 1
pair next: noun.family own.agent	-17 -15 -7 -15 28
pair next: noun.family own.of	15 -5 -1 -4 -14
pair next: noun.family own.to	-2 -10 1 -11 14
pair next: noun.family qualifier.at_most	2 -26 -14 2 1
pair next: noun.family ru.of	15 -11 -10 -1 -25
pair next: noun.family ru.to	19 -1 8 -1 -20
pair next: noun.family ua.agent	0 6 0 -6 -1
pair next: noun.family ua.to	26 -16 -24 -11 -19
pair next: noun.family verb.come	3 -8 23 -7 -22
pair next: noun.family verb.future	-5 -15 -13 -28 21
pair next: noun.family verb.get	21 -2 -18 -7 -15
pair next: noun.family verb.other	-7 -7 1 -4 8
pair next: noun.family verb.will	-4 -7 -10 -1 18
pair next: noun.family view.ru	-18 11 -1 16 -12
pair next: noun.foreigner adj.modifier	-19 18 32 -2 -20
pair next: noun.foreigner category	-28 4 -12 -3 4
pair next: noun.foreigner country	8 -3 3 -13 3
pair next: noun.man adj.modifier	-17 -15 -22 -28 39
pair next: noun.man category	34 -3 -12 -13 -16
pair next: noun.man cue.born	-15 0 0 0 15
pair next: noun.man cue.of_whole	-12 15 -21 -21 11
pair next: noun.man cue.planned	-4 -13 11 -1 8
pair next: noun.man cue.relative	-1 -9 -12 -4 24
pair next: noun.man noun.woman	33 -7 -14 -17 -18
pair next: noun.man verb.bring	-8 -3 17 -3 -16
pair next: noun.man verb.come	-4 0 -15 -3 21
pair next: noun.man verb.future	15 -1 -15 0 -11
pair next: noun.man verb.get	-29 -12 23 -5 5
pair next: noun.man verb.home	-17 -2 -7 16 -18
pair next: noun.man verb.other	-16 8 16 -5 -14
pair next: noun.military adj.dead	34 -9 -4 -19 -5
pair next: noun.military adj.freed	-6 0 -8 -1 9
pair next: noun.military adj.modifier	7 -8 -12 -16 14
pair next: noun.military adj.wounded	16 -1 -3 0 -13
pair next: noun.military category	12 -4 11 -3 -21
pair next: noun.military country	4 -14 -9 -1 14
pair next: noun.military cue.agreement	-11 -1 12 -1 -11
pair next: noun.military cue.all	-12 0 -5 -3 12
pair next: noun.military cue.born	20 -14 -16 -7 -23
pair next: noun.military cue.captivity	7 -5 -24 -3 10
pair next: noun.military cue.captured	-17 -2 -4 -25 30
pair next: noun.military cue.claims	4 -14 -4 20 -15
pair next: noun.military cue.completed	-29 23 24 -23 1
pair next: noun.military cue.each	1 20 -14 -2 -11
pair next: noun.military cue.footage	5 -10 -4 20 -8
pair next: noun.military cue.held	-12 -9 12 32 -31
pair next: noun.military cue.in_captivity	25 -14 -13 -15 3
pair next: noun.military cue.in_return	-5 10 -8 14 -22
pair next: noun.military cue.included	-20 -5 16 -2 5
pair next: noun.military cue.local	-24 -8 35 -1 -11
pair next: noun.military cue.mediated	19 -2 -14 -5 -1
pair next: noun.military cue.missing	-4 -2 -4 -3 8
pair next: noun.military cue.of_whole	13 3 -5 -21 -4
pair next: noun.military cue.other_return	-6 0 6 0 -1
pair next: noun.military cue.other_war	-20 -8 -4 -2 21
pair next: noun.military cue.part	1 -5 -18 -13 12
pair next: noun.military cue.planned	-13 20 -2 0 -14
pair next: noun.military cue.postponed	-2 10 -10 -12 14
pair next: noun.military cue.ready	11 -8 46 -10 -51
pair next: noun.military cue.recap	-15 0 15 -1 -6
pair next: noun.military cue.relative	27 -32 -12 -13 16
pair next: noun.military cue.same_number	-25 -10 -8 -9 14
pair next: noun.military cue.span	-18 -2 -3 11 12
pair next: noun.military cue.stage	-51 -3 -27 -14 29
pair next: noun.military cue.to_date	-19 20 -10 -10 -14
pair next: noun.military cue.today	46 -29 -20 -10 -18
pair next: noun.military cue.total	19 -2 -17 13 -4
pair next: noun.military cue.transit	22 -6 -9 -2 -6
pair next: noun.military cue.unit	16 7 -8 -5 -13
pair next: noun.military cue.yesterday	-10 -1 16 0 -4
pair next: noun.military foe.of	-13 -1 -1 -11 16
pair next: noun.military noun.body	-42 -2 18 -14 4
pair next: noun.military noun.branch	5 -6 -19 4 -1
pair next: noun.military noun.child	-2 -16 0 -1 19
pair next: noun.military noun.civilian	27 -7 -3 4 -29
pair next: noun.military noun.exchange	9 -16 -22 -3 13
pair next: noun.military noun.man	15 -1 -2 0 -13
pair next: noun.military noun.military	-16 -7 5 -5 10
pair next: noun.military noun.other	-11 -10 -26 -14 17
pair next: noun.military noun.people	-12 -8 9 -3 0
pair next: noun.military noun.rank	22 8 -15 -5 -10
pair next: noun.military own.agent	22 -1 -10 -10 -4
pair next: noun.military own.of	-12 -1 23 -3 -8
pair next: noun.military own.to	35 -21 0 -40 -20
pair next: noun.military qualifier.approx	-13 -2 15 -14 -9
pair next: noun.military qualifier.at_most	21 14 -26 -24 -40
pair next: noun.military qualifier.more_than	-12 -3 -4 -9 23
pair next: noun.military ru.agent	10 -11 -1 -15 -13
pair next: noun.military ru.from	49 -4 -19 -13 -28
pair next: noun.military ru.of	3 -27 1 -14 4
pair next: noun.military ru.to	12 0 -1 -2 -9
pair next: noun.military ua.agent	11 -6 13 -10 -23
pair next: noun.military ua.from	-19 -8 25 9 -7
pair next: noun.military ua.of	13 11 -14 -9 -14
pair next: noun.military ua.to	10 -10 -14 15 -26
pair next: noun.military verb.bring	25 4 -7 -16 -35
pair next: noun.military verb.come	44 -21 -7 -16 -28
pair next: noun.military verb.future	-40 12 -3 -15 24
pair next: noun.military verb.get	2 -13 -25 11 -2
pair next: noun.military verb.give	18 14 0 -15 -24
pair next: noun.military verb.held_exchange	6 -4 -13 8 -8
pair next: noun.military verb.home	35 -15 5 -11 -18
pair next: noun.military verb.noun	-9 -8 25 -1 -9
pair next: noun.military verb.other	-52 10 0 -23 29
pair next: noun.military verb.swap	11 -16 -1 -2 23
pair next: noun.military verb.will	12 -4 5 -4 -10
pair next: noun.military view.ru	-41 -7 25 0 21
pair next: noun.military view.ua	29 -16 3 -18 0
pair next: noun.military voice.ru	16 -2 -14 0 -8
pair next: noun.military voice.ua	-4 -26 10 52 -24
pair next: noun.other adj.dead	-5 11 -5 20 -26
pair next: noun.other adj.modifier	-2 -7 3 -16 7
pair next: noun.other adj.wounded	-23 23 11 -10 -25
pair next: noun.other category	-16 -21 9 -21 32
pair next: noun.other country	0 32 4 -22 -43
pair next: noun.other cue.agreed	-15 24 -11 -15 -16
pair next: noun.other cue.agreement	13 0 -20 -4 1
pair next: noun.other cue.all	-33 -19 -24 -2 18
pair next: noun.other cue.already	-17 12 17 -1 -20
pair next: noun.other cue.anniversary	4 -12 14 -2 -21
pair next: noun.other cue.born	-7 4 -13 -4 -7
pair next: noun.other cue.called_off	-38 -1 -10 23 16
pair next: noun.other cue.captivity	-10 -11 -25 4 36
pair next: noun.other cue.captured	-2 -10 -14 -9 19
pair next: noun.other cue.claims	3 -2 10 -20 -6
pair next: noun.other cue.completed	18 -24 27 -20 -16
pair next: noun.other cue.crime	-12 -18 -20 18 9
pair next: noun.other cue.denied	9 17 -16 18 -31
pair next: noun.other cue.deported	16 -22 -8 -36 33
pair next: noun.other cue.each	0 -4 -1 -1 6
pair next: noun.other cue.evacuation	-2 -7 0 10 -9
pair next: noun.other cue.footage	-4 -27 -2 -4 11
pair next: noun.other cue.good_news	12 -6 -4 -1 -4
pair next: noun.other cue.held	-19 4 14 -14 -15
pair next: noun.other cue.in_captivity	25 11 15 -8 -51
pair next: noun.other cue.in_return	-17 -19 12 -11 22
pair next: noun.other cue.included	3 -1 -6 -2 0
pair next: noun.other cue.local	-8 2 55 -15 -51
pair next: noun.other cue.mediated	25 -42 -2 -5 7
pair next: noun.other cue.missing	2 -18 -9 -20 32
pair next: noun.other cue.money	-31 -11 7 -13 17
pair next: noun.other cue.of_whole	-7 -22 -22 -15 23
pair next: noun.other cue.of_year	-6 -3 -9 13 -9
pair next: noun.other cue.one_sided	16 -11 -7 -10 -15
pair next: noun.other cue.other_exchange	-36 -3 -21 -3 45
pair next: noun.other cue.other_return	0 -5 3 -13 -10
pair next: noun.other cue.other_war	-17 -12 -1 15 7
pair next: noun.other cue.parcel	-51 -33 -5 -16 53
pair next: noun.other cue.part	17 9 -13 -26 -15
pair next: noun.other cue.planned	-8 28 -24 3 -24
pair next: noun.other cue.postponed	-3 -10 -23 -22 26
pair next: noun.other cue.ready	16 -23 -14 -16 18
pair next: noun.other cue.recap	-38 13 19 -19 0
pair next: noun.other cue.record	7 15 -15 -20 7
pair next: noun.other cue.relative	5 -4 -3 -44 17
pair next: noun.other cue.reunion	-36 19 -25 -18 -5
pair next: noun.other cue.same_number	-17 -2 -1 0 18
pair next: noun.other cue.since	13 -13 12 -40 2
pair next: noun.other cue.span	-6 9 6 -10 0
pair next: noun.other cue.stage	-9 -38 5 19 -24
pair next: noun.other cue.thanks	6 -16 -15 -4 10
pair next: noun.other cue.to_date	-19 -9 -29 6 12
pair next: noun.other cue.today	23 -6 -9 0 -20
pair next: noun.other cue.total	20 -14 -8 -31 18
pair next: noun.other cue.training	12 -3 -14 -14 4
pair next: noun.other cue.transit	-9 -4 13 -3 -25
pair next: noun.other cue.unit	-10 -2 -14 -1 15
pair next: noun.other cue.venue	-8 -28 -13 1 11
pair next: noun.other cue.visit	-10 -1 30 -1 -28
pair next: noun.other cue.year	-8 -4 6 11 -31
pair next: noun.other cue.yesterday	12 -2 18 -1 -17
pair next: noun.other foe.agent	-5 1 0 -3 7
pair next: noun.other foe.from	-12 14 -7 -13 -16
pair next: noun.other foe.of	-7 12 -12 -14 -12
pair next: noun.other foe.to	-4 -6 15 -1 -12
pair next: noun.other noun.body	-15 7 -47 10 7
pair next: noun.other noun.branch	-12 6 -10 3 5
pair next: noun.other noun.child	-14 -12 -7 30 2
pair next: noun.other noun.civilian	-18 -8 2 21 -8
pair next: noun.other noun.exchange	15 -9 16 -42 -18
pair next: noun.other noun.family	-4 -8 -11 -12 -1
pair next: noun.other noun.foreigner	-11 3 -25 -9 19
pair next: noun.other noun.military	-35 2 -30 -6 23
pair next: noun.other noun.other	-38 -4 -1 -8 30
pair next: noun.other noun.people	-14 -9 -29 10 12
pair next: noun.other noun.rank	15 -18 13 -12 -13
pair next: noun.other noun.woman	-2 -12 -15 11 -13
pair next: noun.other own.agent	16 4 -31 11 -2
pair next: noun.other own.from	-12 0 -2 -8 21
pair next: noun.other own.of	-18 10 31 -8 -36
pair next: noun.other own.to	-35 8 16 15 -14
pair next: noun.other qualifier.approx	4 30 -13 -10 -16
pair next: noun.other qualifier.at_most	-42 -34 3 4 22
pair next: noun.other qualifier.more_than	10 13 -7 -26 -6
pair next: noun.other ru.agent	-44 -2 3 -3 13
pair next: noun.other ru.from	17 9 -9 -13 -14
pair next: noun.other ru.of	-14 -18 -1 -30 31
pair next: noun.other ru.to	10 -6 -12 -22 14
pair next: noun.other ua.agent	-18 -7 -28 -46 44
pair next: noun.other ua.from	-21 29 13 -1 -25
pair next: noun.other ua.of	-30 -23 -31 20 4
pair next: noun.other ua.to	-14 2 6 -22 -7
pair next: noun.other verb.bring	-16 -18 -25 20 18
pair next: noun.other verb.come	-6 -25 -9 -19 9
pair next: noun.other verb.future	-7 31 -19 -11 -12
pair next: noun.other verb.get	8 -12 -21 -6 17
pair next: noun.other verb.give	-32 -27 4 -4 30
pair next: noun.other verb.held_exchange	18 -1 -29 -11 0
pair next: noun.other verb.home	-5 -9 -2 15 -31
pair next: noun.other verb.managed	-12 -14 -10 -12 17
pair next: noun.other verb.noun	-31 12 -3 -14 10
pair next: noun.other verb.other	-20 -32 1 -9 28
pair next: noun.other verb.swap	23 -31 -8 -8 7
pair next: noun.other verb.will	9 3 -14 -6 12
pair next: noun.other view.ru	14 0 -1 -1 -11
pair next: noun.other view.ua	-39 -2 -14 22 16
pair next: noun.other voice.ru	5 -23 25 -20 17
pair next: noun.other voice.ua	-18 14 -17 -3 10
pair next: noun.people adj.dead	-3 -1 -9 -18 21
pair next: noun.people adj.freed	-1 -10 10 -6 -12
pair next: noun.people adj.modifier	6 -8 9 -26 23
pair next: noun.people adj.wounded	16 -22 -10 -7 14
pair next: noun.people category	14 -7 -13 -5 -1
pair next: noun.people country	-17 11 -7 -10 -6
pair next: noun.people cue.agreed	0 24 -2 -6 -16
pair next: noun.people cue.agreement	24 -1 -8 -17 -14
pair next: noun.people cue.all	21 -6 -28 -16 19
pair next: noun.people cue.born	-7 14 -6 -1 -1
pair next: noun.people cue.captivity	-11 13 -13 -7 15
pair next: noun.people cue.captured	-4 -1 -2 -1 8
pair next: noun.people cue.claims	-18 7 1 1 -13
pair next: noun.people cue.deported	-12 0 -2 13 -3
pair next: noun.people cue.each	5 17 -13 -12 -24
pair next: noun.people cue.footage	8 -12 24 -12 -37
pair next: noun.people cue.held	-23 0 -3 -5 12
pair next: noun.people cue.in_captivity	-8 -12 -25 -43 41
pair next: noun.people cue.local	-17 -5 -4 -31 10
pair next: noun.people cue.missing	6 -18 -12 26 -24
pair next: noun.people cue.of_whole	-3 -20 -22 -1 21
pair next: noun.people cue.other_return	-6 -7 -7 -9 8
pair next: noun.people cue.other_war	-24 -12 -1 -3 24
pair next: noun.people cue.part	23 -27 -6 -28 25
pair next: noun.people cue.planned	15 -1 -15 -1 5
pair next: noun.people cue.recap	-32 -4 21 -16 -32
pair next: noun.people cue.record	0 -15 19 -9 -18
pair next: noun.people cue.relative	-6 -3 -4 -19 7
pair next: noun.people cue.same_number	9 0 0 0 -8
pair next: noun.people cue.since	34 -16 -13 -47 32
pair next: noun.people cue.span	20 -2 -20 -1 3
pair next: noun.people cue.thanks	-1 -1 -2 -1 5
pair next: noun.people cue.to_date	-8 -13 -3 14 -5
pair next: noun.people cue.today	19 -37 0 -10 -4
pair next: noun.people cue.total	17 -35 -17 -21 18
pair next: noun.people cue.transit	14 -9 -2 -1 -5
pair next: noun.people cue.yesterday	-12 -2 14 -6 -14
pair next: noun.people foe.of	2 0 -8 -3 10
pair next: noun.people foe.to	-14 16 -18 -15 11
pair next: noun.people noun.body	-9 -2 -2 0 14
pair next: noun.people noun.branch	3 0 -1 3 -5
pair next: noun.people noun.child	-36 -11 -13 4 36
pair next: noun.people noun.civilian	-53 11 13 32 3
pair next: noun.people noun.exchange	-9 12 -6 5 -12
pair next: noun.people noun.family	-29 -20 -17 6 24
pair next: noun.people noun.foreigner	-5 2 -22 11 4
pair next: noun.people noun.man	-7 -1 -8 -1 15
pair next: noun.people noun.military	1 -10 -18 24 2
pair next: noun.people noun.other	-3 -9 25 -13 -6
pair next: noun.people noun.people	-17 4 -5 0 -9
pair next: noun.people noun.soldier	46 -11 -32 -15 -4
pair next: noun.people own.agent	6 19 -3 -2 -22
pair next: noun.people own.of	3 -7 -4 1 -3
pair next: noun.people own.to	0 -23 -10 -4 14
pair next: noun.people qualifier.approx	-19 -17 -5 15 16
pair next: noun.people qualifier.at_least	0 0 0 22 -22
pair next: noun.people qualifier.at_most	-31 -7 -2 -2 8
pair next: noun.people qualifier.more_than	29 -11 -13 -16 0
pair next: noun.people ru.agent	10 13 -6 12 -17
pair next: noun.people ru.from	-3 9 0 -2 -3
pair next: noun.people ru.of	1 -14 -21 -5 5
pair next: noun.people ru.to	19 -6 3 -7 -16
pair next: noun.people ua.agent	26 -2 -31 -30 -12
pair next: noun.people ua.from	-27 -1 -14 -15 40
pair next: noun.people ua.of	24 -13 -11 20 -24
pair next: noun.people ua.to	28 -22 -36 -30 -9
pair next: noun.people verb.bring	2 7 -3 -1 -13
pair next: noun.people verb.come	-14 9 5 -15 -21
pair next: noun.people verb.future	12 22 -21 14 -20
pair next: noun.people verb.get	-26 0 0 -1 27
pair next: noun.people verb.give	11 -13 18 -13 -16
pair next: noun.people verb.held_exchange	7 -12 1 5 -30
pair next: noun.people verb.home	31 12 -30 -20 -18
pair next: noun.people verb.other	-7 -25 13 -4 11
pair next: noun.people verb.swap	-27 -2 -26 -4 30
pair next: noun.people verb.will	-11 19 -7 -6 -3
pair next: noun.people voice.ua	-18 -6 -3 -20 30
pair next: noun.rank adj.modifier	1 -8 -5 -5 14
pair next: noun.rank adj.wounded	11 0 -1 -1 -9
pair next: noun.rank category	9 -3 -11 -4 -2
pair next: noun.rank cue.claims	28 -11 -25 0 -1
pair next: noun.rank cue.of_whole	2 -1 -5 -1 5
pair next: noun.rank cue.part	6 -1 0 -3 -2
pair next: noun.rank cue.relative	-19 -15 0 -1 15
pair next: noun.rank noun.civilian	26 -9 -15 -1 -3
pair next: noun.rank noun.man	6 -1 0 0 -5
pair next: noun.rank noun.military	12 -1 -1 0 -11
pair next: noun.rank noun.other	-15 -2 -3 -3 15
pair next: noun.rank noun.people	-6 -2 -15 -7 15
pair next: noun.rank noun.rank	19 -2 -4 -5 -7
pair next: noun.rank noun.soldier	28 -4 -15 -6 -12
pair next: noun.rank noun.woman	13 -1 0 0 -13
pair next: noun.rank ru.from	-9 0 -5 0 14
pair next: noun.rank ua.of	1 -3 -14 0 14
pair next: noun.rank verb.bring	2 -1 -15 -12 24
pair next: noun.rank verb.give	-15 -2 15 0 -12
pair next: noun.rank verb.other	-3 0 15 0 -15
pair next: noun.soldier adj.modifier	-6 16 -6 -3 -15
pair next: noun.soldier adj.wounded	-27 -3 -1 30 -2
pair next: noun.soldier cue.captured	-18 -1 0 -1 19
pair next: noun.soldier cue.claims	-1 10 -5 -3 -2
pair next: noun.soldier cue.held	4 -2 -13 24 -14
pair next: noun.soldier cue.in_captivity	-4 10 0 -6 0
pair next: noun.soldier cue.in_return	15 -3 -7 17 -27
pair next: noun.soldier cue.of_whole	-13 -3 -26 6 21
pair next: noun.soldier cue.one_sided	27 0 -3 -17 -11
pair next: noun.soldier cue.part	15 -4 -6 -2 -13
pair next: noun.soldier cue.relative	-35 -13 19 -6 1
pair next: noun.soldier cue.since	-4 0 -1 8 -3
pair next: noun.soldier cue.today	21 -11 -1 -5 -5
pair next: noun.soldier noun.civilian	19 -13 -31 6 -17
pair next: noun.soldier noun.other	14 -21 -5 -6 1
pair next: noun.soldier noun.people	10 -2 -2 -1 -7
pair next: noun.soldier noun.rank	4 -2 -7 17 -19
pair next: noun.soldier own.to	4 -12 -15 -17 14
pair next: noun.soldier qualifier.at_most	9 -6 0 -10 0
pair next: noun.soldier ru.from	21 -1 -1 -19 -1
pair next: noun.soldier ru.of	5 0 -2 -2 -1
pair next: noun.soldier ua.agent	10 -1 -3 -5 -2
pair next: noun.soldier ua.of	-28 -6 23 -19 -9
pair next: noun.soldier ua.to	22 -12 -7 -15 -5
pair next: noun.soldier verb.bring	14 -8 0 -9 -9
pair next: noun.soldier verb.come	9 1 16 -14 -18
pair next: noun.soldier verb.get	-6 -4 -18 -14 30
pair next: noun.soldier verb.give	15 -1 -14 -7 -10
pair next: noun.soldier verb.home	18 -13 -16 -13 -11
pair next: noun.soldier verb.other	-19 -14 -4 15 4
pair next: noun.soldier verb.swap	33 -1 -4 -8 -28
pair next: noun.woman adj.modifier	-11 0 6 -3 1
pair next: noun.woman adj.wounded	19 -14 -18 -8 -14
pair next: noun.woman category	-5 -7 6 -4 -13
pair next: noun.woman cue.in_captivity	-14 -6 0 17 -1
pair next: noun.woman cue.of_whole	14 -11 -28 -3 26
pair next: noun.woman cue.part	7 18 -3 -3 -18
pair next: noun.woman cue.relative	13 0 -14 -4 -1
pair next: noun.woman noun.child	-12 -25 -35 -8 21
pair next: noun.woman noun.man	14 0 -11 -1 -2
pair next: noun.woman noun.military	-2 -17 -12 17 -18
pair next: noun.woman noun.other	-10 -1 -8 0 19
pair next: noun.woman noun.people	10 -2 2 -7 -3
pair next: noun.woman verb.other	10 -15 16 -7 -16
pair next: own.agent adj.modifier	6 23 -24 -26 -15
pair next: own.agent country	19 -4 -19 -20 -16
pair next: own.agent cue.agreement	-4 7 -10 -12 8
pair next: own.agent cue.all	-10 14 -15 -5 -11
pair next: own.agent cue.claims	3 -11 9 8 -10
pair next: own.agent cue.completed	12 11 -2 -11 -10
pair next: own.agent cue.footage	-5 18 7 -2 -8
pair next: own.agent cue.held	-8 -13 -17 14 3
pair next: own.agent cue.in_return	-35 -20 -10 -15 40
pair next: own.agent cue.name	-7 0 -11 -2 17
pair next: own.agent cue.of_whole	-22 -28 9 18 -15
pair next: own.agent cue.part	13 -6 0 -14 -5
pair next: own.agent cue.planned	-32 12 -29 -29 23
pair next: own.agent cue.recap	-26 -14 33 20 -31
pair next: own.agent cue.relative	-11 -9 -36 15 24
pair next: own.agent cue.thanks	-3 7 -11 9 -16
pair next: own.agent cue.today	15 -3 -15 -1 -15
pair next: own.agent cue.visit	-15 -4 20 -1 -19
pair next: own.agent foe.of	-1 15 0 -6 -15
pair next: own.agent noun.exchange	28 -20 -6 -3 -4
pair next: own.agent noun.foreigner	-2 16 -4 -3 -8
pair next: own.agent noun.military	6 17 -3 -1 -19
pair next: own.agent noun.other	14 -12 -3 -19 5
pair next: own.agent noun.people	-7 -4 -3 -10 12
pair next: own.agent own.agent	14 -2 -2 -15 -9
pair next: own.agent own.of	16 -1 -12 -15 -4
pair next: own.agent own.to	-36 -24 31 -30 33
pair next: own.agent qualifier.approx	3 4 -15 -21 -2
pair next: own.agent qualifier.at_most	15 -3 -14 -14 -6
pair next: own.agent qualifier.more_than	-1 -8 -1 21 -18
pair next: own.agent ru.agent	7 -29 -15 15 -29
pair next: own.agent ru.of	-12 -22 -14 16 20
pair next: own.agent ru.to	23 -13 -2 -11 -24
pair next: own.agent ua.from	17 -16 7 -11 -26
pair next: own.agent ua.of	-7 18 -17 14 -17
pair next: own.agent verb.bring	2 -21 3 20 -19
pair next: own.agent verb.come	-17 12 17 -8 -30
pair next: own.agent verb.future	-7 4 -22 -26 17
pair next: own.agent verb.get	13 2 -13 5 -24
pair next: own.agent verb.give	15 -13 -20 19 6
pair next: own.agent verb.held_exchange	-24 1 -38 -48 41
pair next: own.agent verb.home	15 -13 -8 -4 -8
pair next: own.agent verb.managed	-11 -4 -1 16 -13
pair next: own.agent verb.other	-17 -5 17 -17 -12
pair next: own.agent verb.swap	16 -2 -4 -4 -10
pair next: own.agent verb.will	1 -3 -42 -15 25
pair next: own.agent voice.ua	8 -32 4 14 -15
pair next: own.from noun.body	22 -2 -5 -8 -8
pair next: own.from own.of	15 -27 -17 5 20
pair next: own.of adj.dead	23 11 -21 -23 -18
pair next: own.of adj.modifier	-3 -13 8 -7 -2
pair next: own.of adj.wounded	29 -15 -7 -3 -11
pair next: own.of category	-11 -4 12 -16 22
pair next: own.of country	9 3 0 -9 -2
pair next: own.of cue.agreement	8 -58 -19 -36 66
pair next: own.of cue.all	22 2 -3 -18 -5
pair next: own.of cue.claims	-2 -27 12 3 -30
pair next: own.of cue.completed	13 -1 0 0 -13
pair next: own.of cue.held	-14 -24 8 34 -28
pair next: own.of cue.in_captivity	-19 -5 -26 27 -29
pair next: own.of cue.local	-11 -5 13 -4 -15
pair next: own.of cue.mediated	-14 0 16 -2 -3
pair next: own.of cue.of_whole	9 -41 3 11 -9
pair next: own.of cue.on_shield	6 0 -1 -3 -2
pair next: own.of cue.other_return	8 -2 -4 0 -1
pair next: own.of cue.planned	-5 14 -8 -1 -3
pair next: own.of cue.relative	-34 -1 -4 50 -31
pair next: own.of cue.stage	8 17 -4 -13 -11
pair next: own.of cue.today	13 -1 -13 -2 -3
pair next: own.of cue.transit	16 -4 -9 -4 -15
pair next: own.of foe.of	-24 -4 -14 -5 29
pair next: own.of noun.body	8 -13 -12 3 -26
pair next: own.of noun.branch	-16 -6 11 -5 7
pair next: own.of noun.child	-8 -16 -20 -17 29
pair next: own.of noun.civilian	-9 -11 3 16 -5
pair next: own.of noun.exchange	-3 11 -6 -15 12
pair next: own.of noun.family	-5 19 14 -10 -31
pair next: own.of noun.man	14 -4 -13 -3 -7
pair next: own.of noun.military	32 -4 -18 -15 -17
pair next: own.of noun.other	5 2 -48 10 1
pair next: own.of noun.people	-4 1 -9 -10 0
pair next: own.of noun.rank	6 0 -2 15 -15
pair next: own.of noun.soldier	2 -8 -14 15 -13
pair next: own.of noun.woman	17 0 -10 -8 0
pair next: own.of own.agent	9 -5 -23 10 0
pair next: own.of own.of	13 -12 -2 0 0
pair next: own.of own.to	54 -13 -29 -11 -22
pair next: own.of qualifier.approx	10 0 -11 5 -3
pair next: own.of qualifier.at_least	-1 -4 -3 28 -25
pair next: own.of ru.agent	-9 -3 -3 25 -12
pair next: own.of ru.from	21 -1 -11 -2 -13
pair next: own.of ua.from	8 0 -4 -1 -3
pair next: own.of ua.of	-13 -11 16 -14 -15
pair next: own.of ua.to	-13 -3 33 -1 -28
pair next: own.of verb.bring	-24 -4 -17 20 7
pair next: own.of verb.come	6 -10 -8 -12 12
pair next: own.of verb.future	-24 -12 -17 -8 25
pair next: own.of verb.give	-26 -13 -14 14 18
pair next: own.of verb.held_exchange	-17 -18 19 -5 -14
pair next: own.of verb.home	26 -6 -15 -1 -14
pair next: own.of view.ua	7 0 -1 -4 -1
pair next: own.of voice.ua	-2 16 -1 0 -16
pair next: own.to adj.dead	25 -12 -2 -18 -9
pair next: own.to adj.modifier	-23 7 32 -8 -7
pair next: own.to adj.wounded	-14 -3 -5 25 -26
pair next: own.to country	-21 -9 -28 -17 27
pair next: own.to cue.claims	-7 -6 15 -20 -9
pair next: own.to cue.each	17 -20 11 -4 -1
pair next: own.to cue.evacuation	-10 -15 -12 -4 15
pair next: own.to cue.footage	-18 20 -18 10 -32
pair next: own.to cue.in_return	-5 0 -4 -1 11
pair next: own.to cue.mediated	-16 -15 -12 16 1
pair next: own.to cue.of_whole	7 14 -13 -9 -14
pair next: own.to cue.on_shield	20 -1 -4 5 -19
pair next: own.to cue.other_return	-12 -20 -19 -15 18
pair next: own.to cue.outside	0 -11 -1 -2 14
pair next: own.to cue.part	-18 -2 25 8 -18
pair next: own.to cue.recap	-14 -2 6 -22 37
pair next: own.to cue.record	11 0 0 -10 0
pair next: own.to cue.reunion	41 -18 -13 -12 -14
pair next: own.to cue.since	-12 -4 -10 13 -3
pair next: own.to cue.stage	14 0 -2 -1 -13
pair next: own.to cue.today	-3 -11 -1 -14 22
pair next: own.to cue.total	-6 0 19 0 -17
pair next: own.to cue.transit	31 -5 -21 -19 -28
pair next: own.to noun.body	-10 -3 14 2 -21
pair next: own.to noun.branch	-1 -14 -1 0 15
pair next: own.to noun.child	20 -4 16 -2 -30
pair next: own.to noun.civilian	-3 -1 -1 6 -1
pair next: own.to noun.exchange	-3 7 19 -6 -25
pair next: own.to noun.family	-26 19 -5 -2 -18
pair next: own.to noun.military	28 0 -17 -7 -9
pair next: own.to noun.other	-33 -1 -13 -31 27
pair next: own.to noun.people	-12 -5 3 21 -19
pair next: own.to noun.soldier	14 -1 -4 7 -15
pair next: own.to own.of	34 -13 -30 -7 -34
pair next: own.to own.to	18 -9 7 -26 -7
pair next: own.to qualifier.at_most	41 -4 -16 -9 -9
pair next: own.to qualifier.more_than	8 -25 -6 23 -15
pair next: own.to ru.agent	-10 -5 -13 22 -36
pair next: own.to ru.from	38 -4 -2 -9 -26
pair next: own.to ru.of	13 -13 0 0 -1
pair next: own.to ua.agent	12 -3 -7 -3 -2
pair next: own.to ua.from	11 -5 21 -36 -48
pair next: own.to ua.of	14 -6 14 -13 -10
pair next: own.to ua.to	-12 -7 -19 20 -16
pair next: own.to verb.bring	12 -5 -19 27 -41
pair next: own.to verb.come	10 -7 8 -4 -38
pair next: own.to verb.give	16 -29 -14 15 -9
pair next: own.to verb.held_exchange	7 12 5 -15 -11
pair next: own.to verb.home	20 -12 -12 -3 -2
pair next: own.to verb.managed	-32 -2 27 -15 -3
pair next: own.to verb.other	-3 -7 15 -2 -10
pair next: own.to verb.will	-1 62 -21 -32 -37
pair next: qualifier.approx adj.modifier	-10 -4 -5 -2 4
pair next: qualifier.approx adj.wounded	-9 0 -4 -3 15
pair next: qualifier.approx category	-4 -10 -12 -9 11
pair next: qualifier.approx country	-14 -15 11 -4 17
pair next: qualifier.approx cue.agreement	-14 22 -1 14 -21
pair next: qualifier.approx cue.all	2 -3 2 -13 3
pair next: qualifier.approx cue.among	-15 -6 28 -4 -10
pair next: qualifier.approx cue.evacuation	-19 -4 -11 -10 26
pair next: qualifier.approx cue.held	0 -1 -7 0 8
pair next: qualifier.approx cue.of_whole	0 0 -2 5 -3
pair next: qualifier.approx cue.part	-4 6 -3 -9 9
pair next: qualifier.approx cue.recap	-9 -3 7 -19 4
pair next: qualifier.approx cue.relative	-13 -3 15 12 -15
pair next: qualifier.approx cue.span	-5 0 -27 18 -9
pair next: qualifier.approx cue.venue	30 -15 -6 -23 -5
pair next: qualifier.approx noun.body	19 -11 24 -35 -31
pair next: qualifier.approx noun.branch	-7 0 8 0 0
pair next: qualifier.approx noun.civilian	-27 0 0 40 -18
pair next: qualifier.approx noun.exchange	-20 -2 41 -10 -8
pair next: qualifier.approx noun.military	4 -5 -22 16 -23
pair next: qualifier.approx noun.other	-1 -34 -12 32 -17
pair next: qualifier.approx noun.people	14 7 -41 -10 3
pair next: qualifier.approx own.of	-3 -12 14 -1 1
pair next: qualifier.approx qualifier.approx	-26 21 -17 20 -6
pair next: qualifier.approx qualifier.more_than	1 -12 -12 5 -14
pair next: qualifier.approx ru.of	64 -18 -15 8 -34
pair next: qualifier.approx ua.of	-36 -5 -4 30 -12
pair next: qualifier.approx verb.noun	-7 -7 5 -23 7
pair next: qualifier.at_least adj.modifier	-8 -3 -6 16 -18
pair next: qualifier.at_least noun.civilian	-19 -2 -6 3 -2
pair next: qualifier.at_least noun.military	-14 19 -8 -7 13
pair next: qualifier.at_least noun.other	-20 -13 -2 35 -4
pair next: qualifier.at_least noun.people	3 -9 -6 5 -4
pair next: qualifier.at_least qualifier.at_most	18 5 -2 -13 -22
pair next: qualifier.at_least qualifier.more_than	-11 -3 -6 24 -6
pair next: qualifier.at_least ua.of	-2 0 0 -15 15
pair next: qualifier.at_most adj.modifier	20 1 -9 -19 -15
pair next: qualifier.at_most category	6 1 -12 -13 1
pair next: qualifier.at_most country	4 -11 -15 -7 35
pair next: qualifier.at_most cue.agreement	1 -14 -18 -30 10
pair next: qualifier.at_most cue.born	21 0 0 0 -20
pair next: qualifier.at_most cue.captivity	-10 -14 14 21 -16
pair next: qualifier.at_most cue.captured	14 -15 -16 -4 -6
pair next: qualifier.at_most cue.each	-16 26 -1 -11 0
pair next: qualifier.at_most cue.footage	13 0 -14 5 -10
pair next: qualifier.at_most cue.held	-14 -12 15 -1 -9
pair next: qualifier.at_most cue.local	-43 -5 6 -7 14
pair next: qualifier.at_most cue.mediated	-6 -13 -6 -1 16
pair next: qualifier.at_most cue.missing	-2 -14 -9 15 7
pair next: qualifier.at_most cue.of_whole	12 -15 0 -2 -9
pair next: qualifier.at_most cue.other_return	14 -2 -18 -15 28
pair next: qualifier.at_most cue.part	-14 -12 15 11 -17
pair next: qualifier.at_most cue.planned	19 12 -1 0 -15
pair next: qualifier.at_most cue.recap	-24 -22 0 33 -29
pair next: qualifier.at_most cue.record	8 -22 -1 6 1
pair next: qualifier.at_most cue.relative	6 -19 42 -15 -34
pair next: qualifier.at_most cue.reunion	8 13 -10 -4 -8
pair next: qualifier.at_most cue.to_date	-18 -12 -1 28 -24
pair next: qualifier.at_most cue.today	15 0 -2 0 -15
pair next: qualifier.at_most cue.venue	-1 -9 -1 -9 14
pair next: qualifier.at_most noun.branch	2 -2 -10 -9 12
pair next: qualifier.at_most noun.exchange	-13 34 -25 -14 -27
pair next: qualifier.at_most noun.family	-1 -9 4 6 -27
pair next: qualifier.at_most noun.military	-24 -5 -8 -5 26
pair next: qualifier.at_most noun.other	10 22 -18 4 -34
pair next: qualifier.at_most noun.people	22 -21 -28 -9 -8
pair next: qualifier.at_most noun.rank	14 0 -1 0 -13
pair next: qualifier.at_most own.to	19 -17 0 -6 -8
pair next: qualifier.at_most qualifier.approx	-3 13 0 -6 -9
pair next: qualifier.at_most qualifier.at_most	0 10 0 -10 1
pair next: qualifier.at_most qualifier.more_than	-18 -23 -10 12 24
pair next: qualifier.at_most ru.agent	16 -3 -14 0 -6
pair next: qualifier.at_most ru.of	20 -10 2 -8 -17
pair next: qualifier.at_most ua.agent	20 -2 -14 -3 -4
pair next: qualifier.at_most ua.of	16 -10 -15 -4 3
pair next: qualifier.at_most ua.to	-16 -12 15 46 -37
pair next: qualifier.at_most verb.come	4 -14 -2 4 -23
pair next: qualifier.at_most verb.future	-14 5 -13 13 -2
pair next: qualifier.at_most verb.give	-20 -11 -14 -18 29
pair next: qualifier.at_most verb.held_exchange	24 18 -30 -4 -18
pair next: qualifier.at_most verb.noun	-25 -7 -16 -14 28
pair next: qualifier.at_most verb.other	-15 -16 -12 -6 31
pair next: qualifier.at_most verb.will	-22 21 -1 -1 -3
pair next: qualifier.at_most voice.ua	10 -4 -20 7 -6
pair next: qualifier.more_than adj.dead	-8 -1 -2 20 -11
pair next: qualifier.more_than adj.modifier	-18 15 -20 10 -2
pair next: qualifier.more_than adj.wounded	-19 -15 -10 18 15
pair next: qualifier.more_than category	27 9 -21 -15 -2
pair next: qualifier.more_than cue.footage	-21 -11 -14 30 12
pair next: qualifier.more_than cue.of_whole	11 -1 -8 -1 -2
pair next: qualifier.more_than cue.outside	8 -8 -7 -4 8
pair next: qualifier.more_than cue.part	-15 -9 0 21 0
pair next: qualifier.more_than cue.to_date	-5 -5 -1 -9 18
pair next: qualifier.more_than cue.today	8 0 -3 -15 14
pair next: qualifier.more_than noun.body	-6 22 -6 9 -21
pair next: qualifier.more_than noun.civilian	-6 -14 -2 24 -35
pair next: qualifier.more_than noun.family	-65 -4 17 -8 49
pair next: qualifier.more_than noun.military	16 11 -12 -32 -14
pair next: qualifier.more_than noun.other	-23 1 -13 6 8
pair next: qualifier.more_than noun.people	-4 -26 -44 7 6
pair next: qualifier.more_than own.to	16 -15 0 0 -13
pair next: qualifier.more_than qualifier.more_than	-22 4 0 14 -26
pair next: qualifier.more_than ru.of	4 -13 -18 -9 8
pair next: qualifier.more_than ua.of	28 -11 -5 13 -38
pair next: qualifier.more_than verb.bring	14 0 0 -15 -8
pair next: qualifier.more_than verb.other	-29 -18 -17 13 -7
pair next: ru.agent adj.modifier	8 -3 -11 -10 -7
pair next: ru.agent country	-37 15 -9 -11 9
pair next: ru.agent cue.agreed	8 -1 -7 -2 -7
pair next: ru.agent cue.called_off	-22 56 -43 -13 -14
pair next: ru.agent cue.claims	27 -3 -13 -11 -13
pair next: ru.agent cue.completed	17 -13 -17 -22 15
pair next: ru.agent cue.denied	3 -7 0 11 -7
pair next: ru.agent cue.deported	3 -3 -10 20 -12
pair next: ru.agent cue.held	-18 -10 -19 24 -8
pair next: ru.agent cue.in_captivity	26 -1 -16 -13 -6
pair next: ru.agent cue.in_return	23 -24 -12 -12 12
pair next: ru.agent cue.mediated	25 -23 -2 -8 -3
pair next: ru.agent cue.of_whole	-41 46 -39 -23 -15
pair next: ru.agent cue.one_sided	19 -8 -6 1 -15
pair next: ru.agent cue.part	18 -15 7 -11 8
pair next: ru.agent cue.planned	-32 49 -1 -17 -27
pair next: ru.agent cue.postponed	-15 23 -16 8 -19
pair next: ru.agent cue.relative	-22 -25 -18 19 18
pair next: ru.agent cue.since	-15 -5 -1 -4 17
pair next: ru.agent cue.thanks	6 -2 0 -1 -2
pair next: ru.agent cue.third	-22 -1 -14 -3 27
pair next: ru.agent cue.to_date	14 0 0 -14 0
pair next: ru.agent cue.today	-13 19 -1 -12 -24
pair next: ru.agent cue.transit	11 -6 -3 -1 -2
pair next: ru.agent cue.venue	19 -3 -9 -4 -7
pair next: ru.agent cue.yesterday	15 0 -14 0 -4
pair next: ru.agent foe.agent	0 -11 -9 -14 3
pair next: ru.agent noun.body	6 -10 11 -3 -5
pair next: ru.agent noun.child	12 0 -3 -8 -2
pair next: ru.agent noun.civilian	16 -8 -1 -8 -4
pair next: ru.agent noun.exchange	-14 -9 -27 20 -15
pair next: ru.agent noun.military	23 -12 -15 -18 12
pair next: ru.agent noun.other	14 -3 -16 -1 -5
pair next: ru.agent noun.people	24 -15 -32 -24 11
pair next: ru.agent noun.soldier	18 0 -1 -2 -16
pair next: ru.agent own.of	-15 0 0 -3 15
pair next: ru.agent own.to	6 -5 0 -1 0
pair next: ru.agent qualifier.more_than	3 -3 -6 28 -29
pair next: ru.agent ru.agent	-4 -10 -7 -20 16
pair next: ru.agent ru.of	-5 26 -11 -19 -8
pair next: ru.agent ua.agent	64 -13 -14 -2 -42
pair next: ru.agent ua.from	34 -9 -9 -5 -21
pair next: ru.agent ua.of	4 -4 -10 10 -26
pair next: ru.agent ua.to	23 -9 -15 -7 -11
pair next: ru.agent verb.bring	26 -16 -3 1 -26
pair next: ru.agent verb.come	57 -17 -34 -16 -13
pair next: ru.agent verb.future	-39 55 -16 -20 -5
pair next: ru.agent verb.get	22 -9 -8 -8 -18
pair next: ru.agent verb.give	23 -14 -16 -5 -21
pair next: ru.agent verb.held_exchange	12 -26 12 -5 5
pair next: ru.agent verb.home	20 -7 -18 -2 -19
pair next: ru.agent verb.noun	14 -5 -7 -1 -3
pair next: ru.agent verb.other	-45 -11 -5 -6 49
pair next: ru.agent verb.swap	33 -22 -10 -9 -2
pair next: ru.agent verb.will	-23 22 -16 -9 -5
pair next: ru.agent voice.ru	-5 -16 4 -16 11
pair next: ru.from adj.modifier	-8 4 -5 10 -9
pair next: ru.from cue.captivity	-7 -22 1 15 -18
pair next: ru.from cue.mediated	6 -1 -1 -1 -2
pair next: ru.from cue.of_whole	6 -6 -21 10 0
pair next: ru.from cue.repatriation	15 0 -6 -10 0
pair next: ru.from cue.today	37 -1 -15 0 -23
pair next: ru.from foe.of	23 -4 -9 -11 -13
pair next: ru.from noun.child	29 -5 -21 -5 -18
pair next: ru.from noun.other	15 -1 -4 -10 -10
pair next: ru.from noun.people	-12 -4 -4 -25 15
pair next: ru.from ru.agent	14 -14 -1 -4 0
pair next: ru.from ru.from	38 -8 -9 -1 -18
pair next: ru.from ru.of	12 -8 -11 2 -6
pair next: ru.from verb.bring	11 -1 -1 -8 0
pair next: ru.from verb.home	-11 -5 -1 -6 4
pair next: ru.from view.ua	-8 -9 -5 16 -18
pair next: ru.of adj.modifier	13 -3 -7 -32 -7
pair next: ru.of adj.wounded	43 -25 -3 -7 -22
pair next: ru.of category	-9 8 -5 15 -49
pair next: ru.of country	8 -23 22 -5 -7
pair next: ru.of cue.agreed	-36 40 -5 -7 -24
pair next: ru.of cue.agreement	25 -20 -9 -7 -10
pair next: ru.of cue.all	25 -10 -27 -3 -14
pair next: ru.of cue.captivity	-23 -11 -5 4 11
pair next: ru.of cue.claims	4 13 -14 -21 7
pair next: ru.of cue.completed	-5 11 -5 19 -24
pair next: ru.of cue.crime	-3 0 -8 15 -6
pair next: ru.of cue.denied	-17 -5 -25 -17 47
pair next: ru.of cue.deported	21 -5 -9 -12 -13
pair next: ru.of cue.footage	15 -1 -1 -15 14
pair next: ru.of cue.held	-39 -17 -5 60 -35
pair next: ru.of cue.in_captivity	14 -1 -4 2 -11
pair next: ru.of cue.mediated	-13 -11 -11 22 -24
pair next: ru.of cue.of_whole	-25 17 2 -11 11
pair next: ru.of cue.one_sided	6 20 -5 -5 -13
pair next: ru.of cue.outside	-7 -13 -13 0 15
pair next: ru.of cue.part	-5 0 0 6 -1
pair next: ru.of cue.postponed	0 8 -1 -6 -1
pair next: ru.of cue.relative	-5 -13 9 -6 -5
pair next: ru.of cue.same_number	13 0 -3 -2 -9
pair next: ru.of cue.since	-13 -3 -5 21 -1
pair next: ru.of cue.span	5 -7 -3 -16 13
pair next: ru.of cue.stage	-9 7 -1 -2 3
pair next: ru.of cue.thanks	21 -1 -2 -11 -6
pair next: ru.of cue.today	-8 30 -4 -20 -26
pair next: ru.of cue.transit	15 -14 -4 -9 -3
pair next: ru.of cue.unit	8 -7 1 -3 -8
pair next: ru.of cue.venue	20 -9 -2 -15 -7
pair next: ru.of foe.of	-2 -27 -9 -11 13
pair next: ru.of noun.body	0 -15 11 -27 -21
pair next: ru.of noun.branch	-9 -1 -1 0 11
pair next: ru.of noun.child	-7 -11 -9 -21 12
pair next: ru.of noun.civilian	11 -4 -3 -13 -4
pair next: ru.of noun.exchange	-10 -5 14 -7 -7
pair next: ru.of noun.military	24 -13 -11 9 -20
pair next: ru.of noun.other	-5 9 -22 -1 -2
pair next: ru.of noun.people	-24 -1 -36 29 -10
pair next: ru.of noun.rank	-22 14 -4 -14 -1
pair next: ru.of noun.soldier	-5 -17 -10 2 15
pair next: ru.of own.of	-15 -17 9 -18 20
pair next: ru.of own.to	49 -8 -10 -32 -32
pair next: ru.of qualifier.approx	-8 -24 -1 18 -16
pair next: ru.of qualifier.at_most	0 -16 -6 -5 21
pair next: ru.of qualifier.more_than	27 -7 -1 4 -22
pair next: ru.of ru.agent	1 2 -8 1 -5
pair next: ru.of ru.from	-4 -4 0 10 -13
pair next: ru.of ru.of	-17 13 -14 -9 -2
pair next: ru.of ru.to	-11 -7 -12 31 -18
pair next: ru.of ua.agent	-39 -3 37 -15 9
pair next: ru.of ua.from	7 -1 -2 -1 -3
pair next: ru.of ua.of	-21 22 -8 -2 -31
pair next: ru.of ua.to	30 -6 -2 -5 -24
pair next: ru.of verb.bring	7 -10 -9 -10 -3
pair next: ru.of verb.come	-21 -15 19 7 1
pair next: ru.of verb.future	-15 21 -15 -14 -16
pair next: ru.of verb.get	1 -8 -6 -3 1
pair next: ru.of verb.give	12 12 -18 5 -29
pair next: ru.of verb.held_exchange	34 -25 -13 -12 -19
pair next: ru.of verb.home	25 -1 -16 -3 -15
pair next: ru.of verb.noun	18 -4 -8 -6 -63
pair next: ru.of verb.other	24 -11 -34 -10 2
pair next: ru.of verb.swap	-30 -4 -25 -18 39
pair next: ru.of view.ru	-25 -6 0 -1 25
pair next: ru.of voice.ru	-1 16 -3 -13 -10
pair next: ru.of voice.ua	5 0 -1 -1 -3
pair next: ru.to adj.modifier	6 0 -15 -1 13
pair next: ru.to cue.claims	-7 17 -5 0 -5
pair next: ru.to cue.in_return	23 -2 -2 -7 -13
pair next: ru.to cue.part	27 -1 -4 -5 -20
pair next: ru.to cue.relative	-2 -1 13 -9 -7
pair next: ru.to cue.transit	18 -4 -3 -2 -10
pair next: ru.to foe.to	-6 -10 -14 -6 24
pair next: ru.to noun.body	-42 -4 -3 -3 46
pair next: ru.to noun.military	31 0 -26 -2 -6
pair next: ru.to noun.other	-16 -12 -8 -26 23
pair next: ru.to noun.people	-28 -3 13 -8 30
pair next: ru.to own.to	0 0 10 0 -10
pair next: ru.to qualifier.approx	-15 -12 -1 15 -9
pair next: ru.to qualifier.at_most	24 -5 -9 -20 -12
pair next: ru.to ru.agent	-18 8 5 -4 -11
pair next: ru.to ru.of	11 -19 -10 2 10
pair next: ru.to ru.to	21 -12 -19 -17 7
pair next: ru.to ua.from	-12 -10 -37 -31 24
pair next: ru.to ua.to	11 -1 -1 -2 -7
pair next: ru.to verb.bring	19 -7 -7 0 -18
pair next: ru.to verb.come	35 -4 -17 -19 -29
pair next: ru.to verb.future	-1 -16 -17 -1 18
pair next: ru.to verb.give	1 -7 -15 27 -21
pair next: ru.to verb.other	-16 -5 -15 -8 17
pair next: ru.to verb.will	-10 15 -2 -9 -15
pair next: ua.agent adj.modifier	-5 -13 27 4 -53
pair next: ua.agent category	15 -6 7 -6 -16
pair next: ua.agent country	-20 28 4 -14 -23
pair next: ua.agent cue.agreement	-19 -15 19 -10 -22
pair next: ua.agent cue.all	-9 -1 -1 16 -6
pair next: ua.agent cue.already	15 -1 -12 -15 -4
pair next: ua.agent cue.claims	-27 -30 -7 18 -7
pair next: ua.agent cue.completed	5 3 -14 1 -20
pair next: ua.agent cue.denied	-24 31 -18 -4 -19
pair next: ua.agent cue.each	44 -6 -2 -37 -4
pair next: ua.agent cue.footage	-18 -32 17 2 -16
pair next: ua.agent cue.held	-30 -3 -13 34 -28
pair next: ua.agent cue.in_return	28 -6 -13 -15 -34
pair next: ua.agent cue.included	-1 -15 -1 0 15
pair next: ua.agent cue.mediated	18 -15 -1 -2 -1
pair next: ua.agent cue.missing	-4 0 -7 13 -3
pair next: ua.agent cue.of_whole	-1 21 -20 5 -23
pair next: ua.agent cue.one_sided	17 -4 -1 -9 -4
pair next: ua.agent cue.part	-13 13 -11 -4 9
pair next: ua.agent cue.planned	-42 46 -21 -33 -40
pair next: ua.agent cue.postponed	-2 11 -1 0 -7
pair next: ua.agent cue.ready	-17 -30 -27 -16 28
pair next: ua.agent cue.recap	-12 -16 12 16 -13
pair next: ua.agent cue.record	11 -24 -17 -7 17
pair next: ua.agent cue.relative	30 10 -24 -7 -20
pair next: ua.agent cue.reunion	10 -9 0 0 0
pair next: ua.agent cue.since	-3 -19 -9 21 0
pair next: ua.agent cue.span	15 -13 2 -9 -31
pair next: ua.agent cue.stage	3 -17 -12 -13 21
pair next: ua.agent cue.thanks	2 -3 12 -10 -21
pair next: ua.agent cue.today	39 -7 -25 -11 -21
pair next: ua.agent cue.transit	-11 -4 -4 -4 12
pair next: ua.agent cue.venue	3 -9 -24 -20 29
pair next: ua.agent cue.year	-12 -20 20 20 -26
pair next: ua.agent noun.body	-20 16 22 -26 -45
pair next: ua.agent noun.civilian	-8 -3 -5 -16 16
pair next: ua.agent noun.exchange	-41 -43 -17 20 39
pair next: ua.agent noun.military	18 -4 5 -13 -16
pair next: ua.agent noun.other	31 -31 -21 -11 -18
pair next: ua.agent noun.people	42 7 -14 -34 -15
pair next: ua.agent own.agent	-18 7 7 -2 -12
pair next: ua.agent own.of	-8 0 6 -2 -16
pair next: ua.agent own.to	-7 19 -18 -31 -31
pair next: ua.agent qualifier.at_most	25 9 -28 -8 -9
pair next: ua.agent qualifier.more_than	8 -25 -10 0 7
pair next: ua.agent ru.agent	40 2 -6 -22 -29
pair next: ua.agent ru.from	-15 -2 -2 16 -4
pair next: ua.agent ru.of	17 -5 -18 7 -39
pair next: ua.agent ru.to	3 3 -7 9 -23
pair next: ua.agent ua.agent	-8 14 -1 -14 -11
pair next: ua.agent ua.of	21 -1 -22 -13 -1
pair next: ua.agent verb.bring	23 -11 -3 7 -20
pair next: ua.agent verb.come	39 -14 -14 -10 -5
pair next: ua.agent verb.future	-30 35 -16 -18 6
pair next: ua.agent verb.get	11 -17 -12 9 -4
pair next: ua.agent verb.give	44 -32 -15 -18 -12
pair next: ua.agent verb.held_exchange	21 -19 -11 8 -6
pair next: ua.agent verb.home	18 -5 -7 -9 -7
pair next: ua.agent verb.managed	-11 -5 -2 12 -1
pair next: ua.agent verb.other	-16 14 -22 5 -7
pair next: ua.agent verb.swap	60 -43 -18 -11 -12
pair next: ua.agent verb.will	-9 24 -6 -20 -16
pair next: ua.agent view.ru	-5 8 -28 -7 5
pair next: ua.agent voice.ua	3 3 -19 -9 -2
pair next: ua.from adj.modifier	-4 -16 11 -1 -26
pair next: ua.from cue.captivity	18 -2 -21 -31 25
pair next: ua.from cue.of_whole	3 -13 4 4 -11
pair next: ua.from cue.relative	32 -12 -12 -6 -7
pair next: ua.from qualifier.at_most	15 -2 -7 -6 -6
pair next: ua.from ua.agent	39 -16 -20 -13 -29
pair next: ua.from ua.from	15 -7 5 -2 -12
pair next: ua.from ua.of	22 -3 0 -13 -21
pair next: ua.from ua.to	5 -3 1 -2 -5
pair next: ua.from verb.home	37 -4 -33 10 -11
pair next: ua.from view.ru	-21 -11 12 15 -10
pair next: ua.of adj.modifier	15 2 -28 6 4
pair next: ua.of adj.wounded	0 16 -28 -21 8
pair next: ua.of category	0 -3 -11 -12 9
pair next: ua.of country	12 -39 7 -16 -22
pair next: ua.of cue.agreement	21 3 -2 -4 -18
pair next: ua.of cue.all	16 -5 -11 0 -1
pair next: ua.of cue.called_off	-19 6 -14 -15 13
pair next: ua.of cue.captured	-7 -8 -12 -16 20
pair next: ua.of cue.claims	-20 0 13 7 9
pair next: ua.of cue.denied	-6 12 -1 -3 -3
pair next: ua.of cue.each	-24 -6 28 -17 -34
pair next: ua.of cue.evacuation	-3 -1 0 28 -27
pair next: ua.of cue.footage	-37 -25 -42 -18 43
pair next: ua.of cue.held	17 -17 -6 25 -30
pair next: ua.of cue.in_captivity	-25 -19 -6 -38 37
pair next: ua.of cue.in_return	-8 -2 -1 -6 15
pair next: ua.of cue.mediated	-15 37 -21 14 -31
pair next: ua.of cue.of_whole	13 6 2 -15 -14
pair next: ua.of cue.one_sided	0 -4 9 -5 -12
pair next: ua.of cue.other_return	24 -11 -11 -1 -3
pair next: ua.of cue.part	-7 -12 -13 26 -26
pair next: ua.of cue.planned	-16 14 -25 -18 -9
pair next: ua.of cue.postponed	-21 35 -3 -9 -9
pair next: ua.of cue.ready	-21 25 -15 -16 -19
pair next: ua.of cue.recap	-24 -8 -10 48 -14
pair next: ua.of cue.relative	14 -30 -39 4 10
pair next: ua.of cue.reunion	0 -18 -3 12 -7
pair next: ua.of cue.since	-39 -15 24 -4 -2
pair next: ua.of cue.stage	2 17 -4 -9 -16
pair next: ua.of cue.thanks	-5 0 0 14 -14
pair next: ua.of cue.today	20 -10 -10 -5 -15
pair next: ua.of cue.total	11 0 -1 -10 -1
pair next: ua.of cue.transit	25 -6 -18 -3 -7
pair next: ua.of cue.venue	-2 8 -1 -9 4
pair next: ua.of cue.yesterday	10 -7 -4 -5 -7
pair next: ua.of noun.body	-25 11 12 -8 -22
pair next: ua.of noun.branch	15 -2 -8 1 -7
pair next: ua.of noun.child	16 4 -12 -5 -20
pair next: ua.of noun.civilian	16 -15 -9 -3 -6
pair next: ua.of noun.exchange	-12 -15 -4 -11 16
pair next: ua.of noun.family	37 -1 -18 -7 -15
pair next: ua.of noun.man	28 0 0 -27 0
pair next: ua.of noun.military	14 -18 -16 -6 0
pair next: ua.of noun.other	-11 37 -27 -12 2
pair next: ua.of noun.people	24 -21 1 -7 -21
pair next: ua.of noun.rank	13 -10 19 -2 -18
pair next: ua.of noun.soldier	13 -4 -14 29 -7
pair next: ua.of own.agent	-17 17 -12 -3 5
pair next: ua.of own.of	-22 -11 -4 -3 14
pair next: ua.of own.to	41 -20 -6 -10 -21
pair next: ua.of qualifier.at_most	-12 -13 1 -14 6
pair next: ua.of qualifier.more_than	58 -13 -4 -5 -55
pair next: ua.of ru.agent	-30 -5 -1 27 7
pair next: ua.of ru.from	-11 -9 16 -13 -15
pair next: ua.of ru.of	-1 -11 -32 13 -14
pair next: ua.of ru.to	47 -5 -7 -10 -30
pair next: ua.of ua.agent	6 2 -9 3 -18
pair next: ua.of ua.from	-24 -11 10 5 -4
pair next: ua.of ua.of	4 -23 -4 -7 13
pair next: ua.of ua.to	36 -5 -5 -11 -22
pair next: ua.of verb.bring	9 -3 1 1 -22
pair next: ua.of verb.come	3 -15 -14 13 2
pair next: ua.of verb.future	2 -7 -24 -10 17
pair next: ua.of verb.get	19 11 -19 -17 -17
pair next: ua.of verb.give	35 -12 -16 -14 -12
pair next: ua.of verb.held_exchange	-2 2 -9 26 -19
pair next: ua.of verb.home	-1 -9 -2 12 -3
pair next: ua.of verb.noun	-23 44 -16 -19 -30
pair next: ua.of verb.other	-3 33 -21 -4 2
pair next: ua.of verb.swap	22 -10 9 -4 -21
pair next: ua.of verb.will	-18 43 -10 -5 -21
pair next: ua.of view.ru	16 -7 2 -14 -5
pair next: ua.of view.ua	-8 -9 -10 20 -12
pair next: ua.of voice.ua	20 6 -5 -8 -12
pair next: ua.to adj.dead	15 0 -10 -9 -9
pair next: ua.to adj.modifier	-34 -1 16 28 -33
pair next: ua.to adj.wounded	11 -13 -12 -3 4
pair next: ua.to category	20 -5 -6 -10 -15
pair next: ua.to cue.completed	-42 -2 -18 -16 24
pair next: ua.to cue.in_return	14 -2 -7 -4 -2
pair next: ua.to cue.one_sided	18 1 -7 -2 -15
pair next: ua.to cue.same_number	13 -11 -2 -1 -5
pair next: ua.to cue.stage	-6 13 -1 -4 -2
pair next: ua.to cue.today	13 -6 -5 0 -1
pair next: ua.to noun.body	26 -21 -12 -16 -2
pair next: ua.to noun.exchange	-16 -20 -17 -15 20
pair next: ua.to noun.military	12 -1 -2 -4 -6
pair next: ua.to noun.other	-39 -13 13 2 17
pair next: ua.to noun.people	19 -39 -21 23 -13
pair next: ua.to own.to	24 -10 -12 1 -11
pair next: ua.to qualifier.at_most	30 -22 -12 -10 -13
pair next: ua.to qualifier.more_than	-29 -5 -10 42 -20
pair next: ua.to ru.of	-9 -5 -18 14 -12
pair next: ua.to ru.to	9 7 -13 -12 -21
pair next: ua.to ua.agent	-4 -19 14 -8 -1
pair next: ua.to ua.from	22 -2 -8 -4 -9
pair next: ua.to ua.of	-9 5 7 -14 -8
pair next: ua.to ua.to	7 3 10 -11 -23
pair next: ua.to verb.bring	43 -6 -18 -10 -17
pair next: ua.to verb.come	37 -5 -1 -28 -25
pair next: ua.to verb.future	-27 27 0 -1 -1
pair next: ua.to verb.get	33 -1 -11 -2 -25
pair next: ua.to verb.give	32 -6 -8 -11 -14
pair next: ua.to verb.home	29 -7 -11 2 -14
pair next: ua.to verb.will	-22 65 -3 -15 -53
pair next: ua.to view.ru	-13 -3 -10 26 -21
pair next: ua.to voice.ua	33 -5 -6 -22 -20
pair next: verb.bring adj.dead	52 -10 -10 -41 -25
pair next: verb.bring adj.freed	-5 -12 16 -1 -13
pair next: verb.bring adj.modifier	25 0 -18 -12 -15
pair next: verb.bring adj.wounded	36 -8 -19 -21 -6
pair next: verb.bring category	2 -6 -8 -17 25
pair next: verb.bring country	26 0 -10 -13 -4
pair next: verb.bring cue.all	-25 -22 -10 -38 47
pair next: verb.bring cue.already	25 -10 -11 0 -6
pair next: verb.bring cue.claims	-8 -5 -13 -12 14
pair next: verb.bring cue.completed	9 -7 3 0 -14
pair next: verb.bring cue.deported	11 6 -21 -12 -24
pair next: verb.bring cue.each	53 -7 -11 -18 -31
pair next: verb.bring cue.evacuation	-26 -14 -14 -1 22
pair next: verb.bring cue.good_news	12 -17 -1 -5 -20
pair next: verb.bring cue.in_return	-27 -24 12 -4 9
pair next: verb.bring cue.included	10 -11 -26 2 -11
pair next: verb.bring cue.mediated	-16 -14 -7 20 -4
pair next: verb.bring cue.money	-2 -15 -18 -14 36
pair next: verb.bring cue.of_whole	26 -14 -12 -4 -9
pair next: verb.bring cue.on_shield	6 -2 -2 -2 -1
pair next: verb.bring cue.one_sided	-10 -7 -12 30 -17
pair next: verb.bring cue.other_return	-18 -8 -8 -21 38
pair next: verb.bring cue.other_war	-27 -7 -4 -6 39
pair next: verb.bring cue.outside	-16 -13 15 15 -5
pair next: verb.bring cue.part	-22 -8 -3 20 21
pair next: verb.bring cue.recap	-14 -5 3 -6 1
pair next: verb.bring cue.relative	15 -5 -4 -14 -1
pair next: verb.bring cue.repatriation	-23 -1 37 -16 -12
pair next: verb.bring cue.reunion	29 -2 -17 -4 -41
pair next: verb.bring cue.since	8 -2 -4 -12 10
pair next: verb.bring cue.stage	8 -3 -3 0 -2
pair next: verb.bring cue.to_date	16 -9 24 -13 -21
pair next: verb.bring cue.today	42 -19 -41 -8 -16
pair next: verb.bring cue.total	6 0 0 -5 0
pair next: verb.bring cue.training	-15 -3 -2 -3 22
pair next: verb.bring cue.transit	-5 7 3 -7 7
pair next: verb.bring cue.yesterday	-16 -11 26 -10 -38
pair next: verb.bring foe.to	-17 -3 -5 -10 29
pair next: verb.bring noun.body	47 -8 -15 -12 -16
pair next: verb.bring noun.branch	-1 11 0 -1 -9
pair next: verb.bring noun.child	24 -15 4 -7 -44
pair next: verb.bring noun.civilian	-20 -11 -17 -22 34
pair next: verb.bring noun.exchange	-6 14 -9 -16 -5
pair next: verb.bring noun.family	-9 -9 -15 -14 30
pair next: verb.bring noun.foreigner	-22 -17 -17 -2 23
pair next: verb.bring noun.military	11 -12 -11 11 -25
pair next: verb.bring noun.other	-8 -19 22 -11 -2
pair next: verb.bring noun.people	20 -8 -23 4 -21
pair next: verb.bring noun.rank	-27 -1 28 -14 -6
pair next: verb.bring noun.soldier	33 -1 -1 -31 -3
pair next: verb.bring noun.woman	25 -1 -1 -19 -5
pair next: verb.bring own.of	-5 -13 -7 -12 12
pair next: verb.bring own.to	6 -26 -10 30 -16
pair next: verb.bring qualifier.approx	-55 -8 8 5 22
pair next: verb.bring qualifier.at_most	-14 3 -26 2 23
pair next: verb.bring qualifier.more_than	16 -16 1 -12 -12
pair next: verb.bring ru.agent	-24 -8 -3 32 -26
pair next: verb.bring ru.from	16 -31 8 21 -43
pair next: verb.bring ru.of	33 -9 -6 15 -36
pair next: verb.bring ru.to	35 -1 -28 -2 -8
pair next: verb.bring ua.agent	7 -8 -17 25 -13
pair next: verb.bring ua.from	36 -10 -27 -62 52
pair next: verb.bring ua.of	5 -16 -6 -22 1
pair next: verb.bring ua.to	39 -14 -1 -21 -9
pair next: verb.bring verb.bring	7 -5 -16 15 -11
pair next: verb.bring verb.come	-10 4 -21 4 1
pair next: verb.bring verb.get	33 -15 -12 -13 -9
pair next: verb.bring verb.give	-1 -8 -12 -7 7
pair next: verb.bring verb.held_exchange	1 -12 15 -2 -12
pair next: verb.bring verb.home	19 -8 5 5 -33
pair next: verb.bring verb.managed	13 -8 -12 11 -19
pair next: verb.bring verb.noun	-27 13 0 -16 1
pair next: verb.bring verb.other	-8 -14 -10 -3 15
pair next: verb.bring verb.swap	44 -10 -6 -15 -22
pair next: verb.bring verb.will	-16 -23 -18 43 -37
pair next: verb.bring view.ua	6 -1 -1 -1 -3
pair next: verb.come adj.dead	30 -1 -4 -18 -8
pair next: verb.come adj.freed	10 -2 -8 -15 9
pair next: verb.come adj.modifier	2 -7 4 -1 -23
pair next: verb.come adj.wounded	19 -17 -17 -8 -21
pair next: verb.come category	-15 -2 19 -7 -14
pair next: verb.come country	6 -6 -3 -1 4
pair next: verb.come cue.all	15 -1 -10 -5 0
pair next: verb.come cue.border	24 -5 -11 -17 -13
pair next: verb.come cue.born	16 0 -2 -2 -12
pair next: verb.come cue.captured	5 -3 -1 0 -1
pair next: verb.come cue.completed	17 -13 -15 -12 -13
pair next: verb.come cue.footage	13 -1 39 -4 -39
pair next: verb.come cue.in_return	-26 -25 31 -9 -23
pair next: verb.come cue.included	-6 -16 -7 -12 17
pair next: verb.come cue.local	-15 -14 17 -3 -9
pair next: verb.come cue.of_whole	-20 -15 16 7 -20
pair next: verb.come cue.on_shield	28 -4 -12 -18 -14
pair next: verb.come cue.other_return	-32 -3 -33 -6 45
pair next: verb.come cue.outside	5 -2 -2 0 -1
pair next: verb.come cue.part	14 -1 -1 -3 -10
pair next: verb.come cue.ready	3 7 -3 -6 -5
pair next: verb.come cue.recap	-9 14 -22 -18 29
pair next: verb.come cue.relative	-6 -1 17 -4 -6
pair next: verb.come cue.reunion	28 -13 -13 -10 -22
pair next: verb.come cue.since	-3 -8 -1 16 -15
pair next: verb.come cue.stage	17 -8 -2 -2 -5
pair next: verb.come cue.to_date	-6 3 13 -10 -6
pair next: verb.come cue.today	18 -3 -11 -8 -13
pair next: verb.come cue.transit	-17 17 -7 -17 17
pair next: verb.come cue.venue	0 8 14 -1 -21
pair next: verb.come cue.yesterday	-12 -2 20 -12 -15
pair next: verb.come foe.to	15 0 -11 -9 -9
pair next: verb.come noun.body	13 -5 9 -10 -21
pair next: verb.come noun.branch	-20 -1 23 -2 -2
pair next: verb.come noun.child	10 -18 -24 -22 21
pair next: verb.come noun.civilian	23 -15 -12 -1 -11
pair next: verb.come noun.exchange	8 8 -15 2 -14
pair next: verb.come noun.family	-21 -13 -5 13 -10
pair next: verb.come noun.military	24 -11 0 -20 -11
pair next: verb.come noun.other	6 -18 26 -35 -15
pair next: verb.come noun.people	12 -10 -27 0 6
pair next: verb.come noun.rank	9 -3 -16 11 13
pair next: verb.come noun.soldier	12 0 -1 0 -11
pair next: verb.come own.of	4 -8 -20 -6 19
pair next: verb.come own.to	5 -22 11 -8 -8
pair next: verb.come qualifier.approx	2 18 -1 -15 4
pair next: verb.come qualifier.at_most	-6 -19 -20 -3 9
pair next: verb.come qualifier.more_than	-12 -11 -19 0 -2
pair next: verb.come ru.from	2 1 -4 -7 -3
pair next: verb.come ru.of	10 -11 -22 14 8
pair next: verb.come ru.to	-1 -8 -15 -2 0
pair next: verb.come ua.agent	19 -5 -14 -15 -9
pair next: verb.come ua.from	8 -4 6 2 -13
pair next: verb.come ua.of	-5 -2 9 -15 -1
pair next: verb.come ua.to	20 -2 -4 -7 -16
pair next: verb.come verb.bring	-15 -24 -20 29 16
pair next: verb.come verb.come	25 -12 -5 -26 -23
pair next: verb.come verb.give	21 -3 -9 -1 -16
pair next: verb.come verb.held_exchange	11 -7 10 -10 -5
pair next: verb.come verb.home	2 -8 -3 -18 12
pair next: verb.come verb.managed	18 -14 -2 -21 -10
pair next: verb.come verb.noun	-18 -10 14 -14 16
pair next: verb.come verb.other	31 21 5 -11 -62
pair next: verb.future adj.modifier	14 9 -7 -18 -30
pair next: verb.future category	-13 10 -15 0 13
pair next: verb.future country	14 -9 -2 -6 -14
pair next: verb.future cue.agreed	-34 37 -9 -32 -30
pair next: verb.future cue.agreement	-12 15 -4 -3 -7
pair next: verb.future cue.all	25 -35 -2 -1 1
pair next: verb.future cue.called_off	-16 3 27 -9 -28
pair next: verb.future cue.claims	-12 20 -21 -18 -6
pair next: verb.future cue.completed	27 14 -36 -3 -4
pair next: verb.future cue.crime	14 -4 -11 -15 15
pair next: verb.future cue.evacuation	-12 -1 -2 -3 18
pair next: verb.future cue.footage	13 -5 10 -15 13
pair next: verb.future cue.good_news	-13 4 -20 9 6
pair next: verb.future cue.in_captivity	14 -9 -15 -6 3
pair next: verb.future cue.in_return	-10 15 -3 -3 -14
pair next: verb.future cue.mediated	-1 0 15 0 -15
pair next: verb.future cue.of_whole	13 -15 27 -3 -25
pair next: verb.future cue.other_return	15 -4 -19 -19 24
pair next: verb.future cue.planned	-12 29 -14 -25 -4
pair next: verb.future cue.ready	-42 36 -13 0 -30
pair next: verb.future cue.recap	-8 -27 9 8 18
pair next: verb.future cue.record	13 13 -14 -1 -8
pair next: verb.future cue.relative	39 17 -11 -39 -3
pair next: verb.future cue.reunion	-16 17 -3 -2 -6
pair next: verb.future cue.span	-3 -9 0 15 -14
pair next: verb.future cue.today	-2 -23 -7 -8 24
pair next: verb.future cue.total	-19 -3 0 20 0
pair next: verb.future cue.unfinished	-6 -20 -16 -14 19
pair next: verb.future cue.venue	14 -13 -4 -1 -9
pair next: verb.future cue.yesterday	-15 -31 30 -3 -31
pair next: verb.future noun.body	-35 -41 -31 -16 56
pair next: verb.future noun.branch	23 -5 -17 -1 -23
pair next: verb.future noun.civilian	-18 24 -9 -15 -27
pair next: verb.future noun.exchange	-14 44 -42 -25 -27
pair next: verb.future noun.family	0 2 7 -9 -4
pair next: verb.future noun.military	-9 -11 -9 -33 43
pair next: verb.future noun.other	-22 2 -18 36 -4
pair next: verb.future noun.people	-24 -7 -27 10 12
pair next: verb.future own.agent	-14 -22 33 -3 -22
pair next: verb.future own.of	-4 -14 19 0 -1
pair next: verb.future own.to	-37 57 -18 10 -35
pair next: verb.future qualifier.at_most	-4 -15 21 -29 2
pair next: verb.future qualifier.more_than	-25 -2 19 -10 -31
pair next: verb.future ru.agent	-18 3 -10 -3 -3
pair next: verb.future ru.of	-17 16 1 -11 -7
pair next: verb.future ru.to	8 8 -6 -6 -4
pair next: verb.future ua.agent	-31 -1 -8 -3 4
pair next: verb.future ua.of	-16 23 -14 -11 -22
pair next: verb.future ua.to	-15 18 -1 -12 8
pair next: verb.future verb.bring	5 13 -9 -4 -9
pair next: verb.future verb.come	-4 -7 -3 -1 11
pair next: verb.future verb.future	0 22 -32 -20 -1
pair next: verb.future verb.get	-5 -21 -25 -13 33
pair next: verb.future verb.give	-36 29 -3 -1 6
pair next: verb.future verb.held_exchange	-13 26 -9 -16 -21
pair next: verb.future verb.home	-20 -2 13 -10 -5
pair next: verb.future verb.noun	-1 3 -15 -11 9
pair next: verb.future verb.other	15 -15 -6 -13 13
pair next: verb.future verb.swap	-22 42 -7 10 -34
pair next: verb.future verb.will	0 -4 9 -4 -8
pair next: verb.get adj.dead	17 -13 -7 -12 -12
pair next: verb.get adj.freed	-18 -5 -4 -15 26
pair next: verb.get adj.modifier	3 -22 -7 -11 9
pair next: verb.get adj.wounded	19 -5 -12 -1 -2
pair next: verb.get category	29 0 -15 -2 -21
pair next: verb.get country	-2 -1 -11 -12 4
pair next: verb.get cue.all	-5 0 6 0 -1
pair next: verb.get cue.claims	-9 -4 -2 5 10
pair next: verb.get cue.held	7 -2 -2 5 -8
pair next: verb.get cue.in_return	22 -3 -11 -15 -5
pair next: verb.get cue.of_whole	15 -4 6 11 -12
pair next: verb.get cue.one_sided	14 0 -3 0 -10
pair next: verb.get cue.other_return	-3 -5 -23 -1 27
pair next: verb.get cue.outside	14 -15 -13 -7 -16
pair next: verb.get cue.part	-28 -1 -6 15 0
pair next: verb.get cue.recap	9 -1 -4 -8 4
pair next: verb.get cue.relative	-4 -14 -1 -2 25
pair next: verb.get cue.same_number	16 -10 -9 -10 -10
pair next: verb.get cue.today	31 -18 -3 -18 -4
pair next: verb.get cue.total	19 -3 -17 -15 -12
pair next: verb.get cue.transit	21 -11 -5 -12 -19
pair next: verb.get noun.body	6 -14 -11 24 -20
pair next: verb.get noun.branch	-1 0 -3 -12 17
pair next: verb.get noun.civilian	4 -12 -18 6 1
pair next: verb.get noun.family	-1 -4 -5 -7 17
pair next: verb.get noun.foreigner	-2 -6 -16 -1 17
pair next: verb.get noun.military	5 -11 11 -14 -19
pair next: verb.get noun.other	-15 -2 -20 -20 37
pair next: verb.get noun.people	15 -11 -6 -3 -7
pair next: verb.get noun.soldier	20 -1 -3 -7 -10
pair next: verb.get own.agent	-15 -1 -6 15 -4
pair next: verb.get own.from	43 -1 0 -41 -1
pair next: verb.get own.of	32 -7 -10 -16 -25
pair next: verb.get own.to	25 -3 -8 -16 -11
pair next: verb.get qualifier.approx	-34 -17 35 -9 -37
pair next: verb.get qualifier.more_than	-24 -10 -12 24 2
pair next: verb.get ru.agent	29 3 -23 -31 -19
pair next: verb.get ru.from	17 -13 -18 -17 29
pair next: verb.get ru.of	-17 23 -13 -17 -3
pair next: verb.get ua.agent	35 -3 -4 -16 -15
pair next: verb.get ua.from	3 14 -14 -1 -12
pair next: verb.get ua.of	-19 -6 -12 -16 22
pair next: verb.get verb.bring	-1 -1 -6 -1 9
pair next: verb.get verb.future	8 -5 0 0 -2
pair next: verb.get verb.get	25 -13 -3 -8 -10
pair next: verb.get verb.give	11 -15 -15 -5 19
pair next: verb.get verb.noun	-13 -11 -23 -22 20
pair next: verb.get verb.other	-12 4 -6 -14 21
pair next: verb.get voice.ua	-15 -31 -32 -17 49
pair next: verb.give adj.freed	31 -3 -9 -6 -17
pair next: verb.give adj.modifier	10 7 -16 -8 -8
pair next: verb.give adj.wounded	9 11 -3 -3 -14
pair next: verb.give category	-14 -1 -10 -12 14
pair next: verb.give country	-21 -29 7 12 -2
pair next: verb.give cue.all	-16 -10 -5 -18 25
pair next: verb.give cue.each	29 -24 11 -6 -10
pair next: verb.give cue.in_return	35 -3 -22 -6 -17
pair next: verb.give cue.mediated	-16 1 -3 -14 20
pair next: verb.give cue.of_whole	-23 3 -18 3 -4
pair next: verb.give cue.one_sided	11 -5 -2 1 -6
pair next: verb.give cue.other_return	4 -10 3 15 -8
pair next: verb.give cue.other_war	-9 -9 -1 -2 22
pair next: verb.give cue.outside	14 -1 -11 -7 0
pair next: verb.give cue.part	-16 -12 17 -2 -15
pair next: verb.give cue.planned	-13 15 -9 -6 -12
pair next: verb.give cue.recap	-25 -16 39 -18 -34
pair next: verb.give cue.record	-14 0 16 -2 -10
pair next: verb.give cue.reunion	-16 -1 -10 -10 32
pair next: verb.give cue.same_number	18 -5 -12 -12 3
pair next: verb.give cue.stage	12 -16 -15 -7 22
pair next: verb.give cue.today	20 -5 -16 -3 -16
pair next: verb.give cue.training	-7 0 0 -1 8
pair next: verb.give cue.transit	-3 -13 -33 -13 22
pair next: verb.give cue.year	-15 -15 -2 14 12
pair next: verb.give foe.of	19 -1 -3 -5 -17
pair next: verb.give foe.to	3 -1 10 0 -11
pair next: verb.give noun.body	47 -15 0 -27 -37
pair next: verb.give noun.branch	-13 -1 -14 0 15
pair next: verb.give noun.child	15 0 -2 -2 -11
pair next: verb.give noun.civilian	8 -12 -5 14 -27
pair next: verb.give noun.family	-8 3 -26 -18 11
pair next: verb.give noun.military	22 -4 -4 -12 0
pair next: verb.give noun.other	-43 24 -21 -11 4
pair next: verb.give noun.people	-2 -13 -7 -21 27
pair next: verb.give own.agent	13 -1 -8 -3 -19
pair next: verb.give own.of	-6 0 -4 -11 19
pair next: verb.give own.to	42 -16 -13 -11 -20
pair next: verb.give qualifier.approx	15 17 -15 -1 -18
pair next: verb.give qualifier.at_most	16 -14 -13 0 -16
pair next: verb.give qualifier.more_than	-30 -9 -14 46 -3
pair next: verb.give ru.agent	-12 1 -66 10 64
pair next: verb.give ru.from	8 0 0 -1 -7
pair next: verb.give ru.of	20 -18 -12 -18 -10
pair next: verb.give ru.to	5 -22 -12 -26 28
pair next: verb.give ua.agent	43 -7 -10 -29 -11
pair next: verb.give ua.of	24 -15 -8 -14 6
pair next: verb.give ua.to	2 -11 -12 7 -11
pair next: verb.give verb.get	-11 -15 -1 0 16
pair next: verb.give verb.give	9 -9 9 -2 -18
pair next: verb.give verb.noun	-14 -3 15 0 -4
pair next: verb.give verb.other	-37 -15 17 -1 -2
pair next: verb.held_exchange adj.dead	38 -31 -23 -16 -17
pair next: verb.held_exchange adj.freed	15 -7 -4 -2 -2
pair next: verb.held_exchange adj.modifier	43 0 -1 -10 -26
pair next: verb.held_exchange adj.wounded	-8 -56 15 -2 16
pair next: verb.held_exchange country	-24 -4 -17 -2 25
pair next: verb.held_exchange cue.agreement	16 -19 -2 -18 -25
pair next: verb.held_exchange cue.called_off	-27 25 -9 -4 -22
pair next: verb.held_exchange cue.captivity	13 -16 7 -11 3
pair next: verb.held_exchange cue.claims	18 -1 -17 0 0
pair next: verb.held_exchange cue.completed	10 -18 -4 9 -6
pair next: verb.held_exchange cue.count	-8 -13 15 -10 21
pair next: verb.held_exchange cue.in_captivity	22 -12 -14 -10 -1
pair next: verb.held_exchange cue.mediated	17 -3 -2 2 -22
pair next: verb.held_exchange cue.of_whole	33 -41 -9 -2 -20
pair next: verb.held_exchange cue.one_sided	18 -3 -1 -15 -1
pair next: verb.held_exchange cue.other_exchange	-11 -1 -14 -15 5
pair next: verb.held_exchange cue.part	46 -16 -8 -9 -18
pair next: verb.held_exchange cue.recap	-10 -4 -13 13 13
pair next: verb.held_exchange cue.record	18 -8 7 0 -21
pair next: verb.held_exchange cue.relative	4 -10 12 -13 -45
pair next: verb.held_exchange cue.since	10 -1 -7 -1 -1
pair next: verb.held_exchange cue.span	-13 -15 0 -2 13
pair next: verb.held_exchange cue.stage	41 -26 -22 -31 -6
pair next: verb.held_exchange cue.today	-8 41 -1 -14 -28
pair next: verb.held_exchange cue.total	28 0 -1 -26 -1
pair next: verb.held_exchange cue.venue	-15 -1 0 0 15
pair next: verb.held_exchange cue.yesterday	14 -22 1 -6 -19
pair next: verb.held_exchange noun.body	6 -1 -2 -3 -1
pair next: verb.held_exchange noun.exchange	22 14 -15 -7 -24
pair next: verb.held_exchange noun.military	53 -17 -15 -7 -34
pair next: verb.held_exchange noun.other	34 -16 -18 -8 -9
pair next: verb.held_exchange noun.people	17 -23 -9 -17 4
pair next: verb.held_exchange own.to	16 -2 -3 -2 -8
pair next: verb.held_exchange qualifier.approx	-28 -8 40 -10 -16
pair next: verb.held_exchange qualifier.at_most	-18 -10 -16 -19 25
pair next: verb.held_exchange ru.from	14 -12 -12 -12 -12
pair next: verb.held_exchange ru.of	24 -8 -7 -5 -6
pair next: verb.held_exchange ua.agent	21 0 -4 -13 -10
pair next: verb.held_exchange verb.bring	-11 -1 -6 23 -10
pair next: verb.held_exchange verb.get	9 4 -14 -14 27
pair next: verb.held_exchange verb.held_exchange	23 -10 -10 -6 -14
pair next: verb.held_exchange verb.managed	23 -22 13 -6 -14
pair next: verb.held_exchange verb.noun	24 -3 2 -24 -11
pair next: verb.held_exchange verb.will	-5 13 0 -1 -6
pair next: verb.home adj.freed	-20 -9 -21 15 29
pair next: verb.home adj.modifier	8 -10 -2 -5 -7
pair next: verb.home adj.wounded	34 -23 -9 -3 -1
pair next: verb.home cue.all	-15 0 15 -3 0
pair next: verb.home cue.captivity	43 -9 -12 -45 -7
pair next: verb.home cue.captured	25 -6 -1 -2 -17
pair next: verb.home cue.footage	-23 -7 20 -15 -32
pair next: verb.home cue.good_news	-76 -12 -29 -7 79
pair next: verb.home cue.mediated	15 -1 -1 -11 -2
pair next: verb.home cue.of_whole	-6 -6 -45 42 9
pair next: verb.home cue.part	28 -11 -10 -2 -5
pair next: verb.home cue.recap	-10 -1 -21 -2 30
pair next: verb.home cue.reunion	27 11 -7 -14 -39
pair next: verb.home cue.to_date	-37 -32 48 -4 -19
pair next: verb.home cue.today	11 -2 -7 -9 5
pair next: verb.home cue.yesterday	-15 -1 -1 -1 15
pair next: verb.home noun.branch	-8 0 12 -1 -8
pair next: verb.home noun.child	-13 -6 28 -10 -27
pair next: verb.home noun.civilian	38 -5 -21 -21 -7
pair next: verb.home noun.exchange	12 -1 -8 -2 -1
pair next: verb.home noun.family	24 -2 -21 -10 8
pair next: verb.home noun.military	39 -4 -7 -27 -13
pair next: verb.home noun.other	-36 -13 17 -12 31
pair next: verb.home noun.people	17 -6 0 -24 -31
pair next: verb.home noun.soldier	28 -10 -7 -6 -6
pair next: verb.home noun.woman	54 -24 -39 -25 -10
pair next: verb.home own.agent	-3 -2 6 0 -1
pair next: verb.home own.to	10 -11 5 -13 3
pair next: verb.home qualifier.at_most	-13 -47 -2 -4 52
pair next: verb.home qualifier.more_than	31 -7 -2 -17 -5
pair next: verb.home ru.from	4 -6 -12 12 -8
pair next: verb.home ru.of	-5 -3 10 -21 -11
pair next: verb.home ua.agent	11 -1 -10 -1 0
pair next: verb.home ua.from	42 -7 -18 -9 -18
pair next: verb.home ua.of	35 -13 -15 -7 -11
pair next: verb.home ua.to	14 -4 -24 1 -18
pair next: verb.home verb.bring	9 -1 4 9 -5
pair next: verb.home verb.come	7 -6 -9 -1 0
pair next: verb.home verb.future	-10 -4 -3 15 13
pair next: verb.home verb.get	16 -2 -14 -6 -10
pair next: verb.home verb.give	-2 0 14 -7 -17
pair next: verb.home verb.held_exchange	-9 -3 -2 -1 14
pair next: verb.home verb.home	38 -12 -11 -11 -19
pair next: verb.home verb.noun	-4 18 -17 6 -19
pair next: verb.home verb.other	27 -3 -17 -6 -7
pair next: verb.managed adj.modifier	19 -2 -5 -14 -4
pair next: verb.managed cue.completed	-5 6 1 7 -26
pair next: verb.managed cue.mediated	10 -4 -4 -9 3
pair next: verb.managed noun.family	-14 -1 15 0 -3
pair next: verb.managed verb.bring	15 -2 -8 13 -14
pair next: verb.managed verb.will	17 -4 -3 -9 -11
pair next: verb.noun adj.dead	23 -4 -3 -8 -19
pair next: verb.noun adj.modifier	-21 36 -17 -7 -13
pair next: verb.noun adj.wounded	-5 37 -7 -9 -35
pair next: verb.noun country	2 -3 -3 -1 5
pair next: verb.noun cue.agreement	-10 32 -7 -7 -12
pair next: verb.noun cue.all	-3 12 -11 -15 15
pair next: verb.noun cue.completed	28 -2 -15 -12 -13
pair next: verb.noun cue.count	-5 14 7 -5 -21
pair next: verb.noun cue.deported	-26 -12 -11 20 -16
pair next: verb.noun cue.held	-19 -14 19 -10 -28
pair next: verb.noun cue.included	-7 16 4 -22 -24
pair next: verb.noun cue.of_whole	-5 11 -9 -5 -16
pair next: verb.noun cue.one_sided	38 -27 6 -12 -5
pair next: verb.noun cue.other_exchange	-8 -29 -7 -2 30
pair next: verb.noun cue.planned	-6 24 -8 -2 -9
pair next: verb.noun cue.recap	6 0 -6 0 0
pair next: verb.noun cue.relative	-21 0 14 0 8
pair next: verb.noun cue.repatriation	16 -8 1 -33 7
pair next: verb.noun cue.reunion	-11 26 -14 -18 -26
pair next: verb.noun cue.stage	20 -16 -4 -6 -19
pair next: verb.noun cue.today	20 -1 -2 -3 -14
pair next: verb.noun cue.transit	-28 -16 -3 20 22
pair next: verb.noun cue.year	16 0 0 -14 -1
pair next: verb.noun noun.body	-6 -7 7 -13 3
pair next: verb.noun noun.child	-15 -21 -13 -27 29
pair next: verb.noun noun.civilian	-39 34 -25 -26 32
pair next: verb.noun noun.exchange	-9 11 -9 -9 6
pair next: verb.noun noun.family	-48 22 -17 6 -8
pair next: verb.noun noun.military	-12 -3 25 -6 -26
pair next: verb.noun noun.other	-16 -21 -17 -5 32
pair next: verb.noun noun.people	-16 -29 9 -23 49
pair next: verb.noun own.to	-8 7 10 -3 -20
pair next: verb.noun ru.agent	-14 -15 -2 -1 16
pair next: verb.noun ru.from	3 -1 -3 -3 5
pair next: verb.noun ru.of	-21 5 28 -13 -1
pair next: verb.noun ua.agent	-36 8 -14 16 -15
pair next: verb.noun ua.from	48 -4 -33 -17 -6
pair next: verb.noun ua.of	-45 -18 19 8 14
pair next: verb.noun ua.to	-26 -11 -13 -17 18
pair next: verb.noun verb.bring	-14 16 -5 -7 -15
pair next: verb.noun verb.come	5 -4 -1 0 0
pair next: verb.noun verb.get	18 0 -5 -10 -3
pair next: verb.noun verb.managed	5 -2 -3 0 0
pair next: verb.noun verb.noun	-17 4 -8 2 -14
pair next: verb.other adj.dead	-44 -6 -29 -3 41
pair next: verb.other adj.modifier	0 0 -1 -28 13
pair next: verb.other adj.wounded	-11 -17 -29 -19 43
pair next: verb.other category	22 -10 -15 11 -20
pair next: verb.other country	-18 34 -45 -16 6
pair next: verb.other cue.all	-9 -8 -16 -1 26
pair next: verb.other cue.arrived	7 -15 16 -12 -16
pair next: verb.other cue.born	0 -3 -6 -1 10
pair next: verb.other cue.claims	-13 14 -22 -16 16
pair next: verb.other cue.completed	-14 10 7 -7 3
pair next: verb.other cue.crime	-5 -7 -20 -6 23
pair next: verb.other cue.footage	-51 1 -6 -8 24
pair next: verb.other cue.in_captivity	21 0 -17 7 -12
pair next: verb.other cue.mediated	7 -15 27 -7 -23
pair next: verb.other cue.missing	-5 -1 -14 2 13
pair next: verb.other cue.of_whole	-23 9 -16 10 -16
pair next: verb.other cue.other_return	-6 -11 -5 35 -20
pair next: verb.other cue.part	-11 4 10 12 -24
pair next: verb.other cue.planned	-12 18 -4 -1 -13
pair next: verb.other cue.postponed	-4 29 -22 0 -5
pair next: verb.other cue.recap	3 -1 -15 -2 15
pair next: verb.other cue.relative	-15 -21 -10 -5 27
pair next: verb.other cue.since	-15 -5 -2 19 13
pair next: verb.other cue.span	-15 -23 -4 -2 21
pair next: verb.other cue.thanks	8 -17 0 -3 12
pair next: verb.other cue.transit	25 -17 10 -6 -21
pair next: verb.other cue.venue	-35 28 1 -14 -7
pair next: verb.other cue.visit	-22 -9 28 -17 -3
pair next: verb.other noun.body	-29 -1 -33 -9 75
pair next: verb.other noun.branch	-15 -6 4 -12 2
pair next: verb.other noun.child	-24 -8 -13 -9 33
pair next: verb.other noun.civilian	-5 -6 -5 -25 33
pair next: verb.other noun.exchange	-4 0 -7 -9 19
pair next: verb.other noun.family	-27 -20 -28 4 30
pair next: verb.other noun.foreigner	-2 -5 30 0 -24
pair next: verb.other noun.man	-15 0 -1 0 15
pair next: verb.other noun.military	-14 -16 15 -22 16
pair next: verb.other noun.other	-13 -19 3 -2 11
pair next: verb.other noun.people	-36 8 -15 -12 10
pair next: verb.other own.of	-13 -4 -15 -2 31
pair next: verb.other own.to	-12 -5 -26 -23 24
pair next: verb.other qualifier.approx	-27 5 0 -10 10
pair next: verb.other qualifier.at_least	-20 -11 -9 -17 21
pair next: verb.other qualifier.at_most	-11 -7 -8 -13 35
pair next: verb.other qualifier.more_than	-4 -24 -23 -25 25
pair next: verb.other ru.of	-33 -3 8 -9 14
pair next: verb.other ua.of	-29 -26 -32 -2 37
pair next: verb.other ua.to	-1 -8 -3 20 -9
pair next: verb.other verb.bring	-4 -6 -9 -3 21
pair next: verb.other verb.come	52 -21 -62 -4 -22
pair next: verb.other verb.future	27 -17 -2 -14 -11
pair next: verb.other verb.get	-29 4 -3 -6 16
pair next: verb.other verb.give	-24 -12 10 -18 7
pair next: verb.other verb.managed	-9 -11 18 -21 16
pair next: verb.other verb.noun	-17 -1 -31 -1 39
pair next: verb.other verb.other	-12 -21 6 1 16
pair next: verb.swap adj.dead	9 -1 -3 -1 -5
pair next: verb.swap adj.freed	5 0 -22 -7 4
pair next: verb.swap adj.modifier	-10 -13 -12 -13 23
pair next: verb.swap adj.wounded	8 -7 0 0 -1
pair next: verb.swap cue.all	-14 15 -1 -4 -15
pair next: verb.swap cue.count	5 -1 -1 -2 -1
pair next: verb.swap cue.in_return	12 -8 -1 -2 4
pair next: verb.swap cue.mediated	17 0 0 -17 0
pair next: verb.swap cue.other_exchange	-17 20 -9 -16 -5
pair next: verb.swap cue.other_war	-8 -3 -1 -1 12
pair next: verb.swap cue.recap	13 -1 -19 -11 16
pair next: verb.swap cue.since	-4 -20 0 14 -1
pair next: verb.swap cue.today	20 -15 -4 -5 -16
pair next: verb.swap cue.yesterday	-9 -9 36 -1 -33
pair next: verb.swap noun.exchange	-17 -13 27 -3 11
pair next: verb.swap noun.military	17 -2 -1 -13 -10
pair next: verb.swap noun.other	6 -20 -4 -20 8
pair next: verb.swap noun.people	26 27 -46 -5 -36
pair next: verb.swap qualifier.approx	15 -28 -2 -1 12
pair next: verb.swap ru.of	-16 -5 -4 23 -17
pair next: verb.swap ua.of	24 -11 -4 -16 -29
pair next: verb.swap verb.held_exchange	-9 -11 1 -20 19
pair next: verb.swap verb.managed	44 -10 -6 -15 -22
pair next: verb.swap verb.noun	-7 13 -26 -4 -7
pair next: verb.swap verb.swap	38 -35 -8 -8 -2
pair next: verb.will adj.modifier	2 -6 -17 -14 7
pair next: verb.will adj.wounded	-15 -26 -4 -11 27
pair next: verb.will cue.agreed	-14 15 -2 0 -6
pair next: verb.will cue.agreement	-5 18 -6 -1 -16
pair next: verb.will cue.all	-16 48 -20 -41 -15
pair next: verb.will cue.of_whole	18 -4 -3 -4 -11
pair next: verb.will cue.one_sided	20 -8 -4 4 -9
pair next: verb.will cue.other_exchange	-12 -28 -11 -9 36
pair next: verb.will cue.other_return	15 -13 -9 -18 20
pair next: verb.will cue.relative	-2 -2 5 -1 -1
pair next: verb.will noun.body	-32 17 -14 22 -20
pair next: verb.will noun.child	-2 -2 0 5 0
pair next: verb.will noun.civilian	-2 -7 -3 4 -12
pair next: verb.will noun.exchange	-15 38 -9 -11 -34
pair next: verb.will noun.military	2 32 -3 -16 -24
pair next: verb.will noun.other	-8 -2 0 -2 9
pair next: verb.will noun.people	-44 28 -15 39 -1
pair next: verb.will noun.rank	18 -1 -14 -12 -6
pair next: verb.will own.to	-20 25 -4 1 -32
pair next: verb.will qualifier.approx	18 2 0 -18 0
pair next: verb.will qualifier.at_least	-19 16 1 -14 -14
pair next: verb.will qualifier.at_most	-3 13 -13 -3 5
pair next: verb.will qualifier.more_than	23 15 -9 -25 -10
pair next: verb.will ru.from	0 -20 8 -16 25
pair next: verb.will ru.of	-9 16 -4 -33 -13
pair next: verb.will ru.to	1 -1 0 -12 12
pair next: verb.will ua.from	-24 -28 25 23 -7
pair next: verb.will ua.of	45 -11 -6 -15 -22
pair next: verb.will ua.to	-44 15 -12 -21 20
pair next: verb.will verb.bring	8 -9 -1 7 -7
pair next: verb.will verb.future	-5 32 0 -10 -11
pair next: verb.will verb.managed	-17 -25 -20 44 -37
pair next: verb.will verb.will	-19 16 -4 -10 20
pair next: verb.will view.ua	47 -11 -4 -32 -5
pair next: verb.will voice.ua	29 -4 -1 -21 -3
pair next: view.ru adj.modifier	-12 -13 -23 56 5
pair next: view.ru country	-15 -13 -13 15 0
pair next: view.ru cue.captivity	-22 -11 14 17 -13
pair next: view.ru cue.claims	-2 11 -16 20 -25
pair next: view.ru cue.completed	12 -1 -1 -6 -10
pair next: view.ru cue.footage	2 -3 -14 -1 14
pair next: view.ru cue.held	-35 -19 -8 9 49
pair next: view.ru cue.of_whole	-32 -8 -4 43 -10
pair next: view.ru cue.part	-14 0 -2 14 -1
pair next: view.ru cue.planned	-15 19 -14 -19 -3
pair next: view.ru cue.stage	-9 -1 -1 -1 9
pair next: view.ru cue.unit	14 -1 -1 -1 -11
pair next: view.ru noun.exchange	8 0 0 -6 -1
pair next: view.ru noun.military	-4 6 -7 -15 18
pair next: view.ru noun.other	13 14 -11 -26 -16
pair next: view.ru noun.people	-55 -11 37 -34 48
pair next: view.ru own.of	-15 17 -13 -1 -2
pair next: view.ru own.to	-48 -10 -5 62 -32
pair next: view.ru ru.of	-39 -9 39 1 -36
pair next: view.ru ua.from	-39 -6 -11 53 -2
pair next: view.ru ua.of	29 -9 -8 -26 -6
pair next: view.ru ua.to	-19 -15 -16 32 -19
pair next: view.ru verb.bring	26 -7 -8 -4 -11
pair next: view.ru verb.come	28 -2 1 -11 -18
pair next: view.ru verb.get	7 -2 -4 0 -1
pair next: view.ru verb.give	37 -6 -1 -6 -24
pair next: view.ru verb.other	-10 -8 -7 -8 30
pair next: view.ru view.ru	24 -13 -13 -4 -8
pair next: view.ua adj.modifier	-5 0 -1 0 6
pair next: view.ua cue.captivity	-10 2 -5 15 -11
pair next: view.ua cue.deported	-11 -12 -9 22 -17
pair next: view.ua cue.of_whole	9 -1 -38 -16 44
pair next: view.ua cue.part	29 -19 -12 -6 -2
pair next: view.ua cue.relative	28 -7 11 -9 -28
pair next: view.ua noun.civilian	7 -13 12 0 -23
pair next: view.ua noun.military	12 -9 -3 -20 0
pair next: view.ua noun.rank	6 -1 0 0 -5
pair next: view.ua ua.of	8 -1 -1 -1 -5
pair next: view.ua verb.bring	22 -6 -6 -6 -5
pair next: view.ua verb.come	18 -1 -7 -5 -6
pair next: view.ua verb.give	-2 0 15 0 -14
pair next: view.ua verb.home	-14 -19 31 3 -14
pair next: view.ua verb.other	16 0 -14 0 -11
pair next: view.ua view.ua	7 0 -1 -4 -1
pair next: voice.ru adj.modifier	-2 23 -6 -3 -24
pair next: voice.ru country	-7 -26 29 -6 0
pair next: voice.ru cue.agreed	-20 23 -11 -4 -22
pair next: voice.ru cue.claims	18 -9 -26 -14 10
pair next: voice.ru cue.completed	18 -18 0 -21 -9
pair next: voice.ru cue.denied	-21 35 -32 -13 -23
pair next: voice.ru cue.footage	-19 25 4 -6 -9
pair next: voice.ru cue.held	-17 26 26 -12 -33
pair next: voice.ru cue.in_return	-14 18 -17 -10 -18
pair next: voice.ru cue.mediated	13 -1 -2 -1 -9
pair next: voice.ru cue.of_whole	0 11 0 -10 0
pair next: voice.ru cue.planned	-24 -33 29 -17 1
pair next: voice.ru cue.recap	-6 -12 -10 8 -10
pair next: voice.ru cue.relative	-4 15 7 -1 -17
pair next: voice.ru cue.since	-21 21 -7 19 -28
pair next: voice.ru cue.thanks	9 -13 -15 -15 0
pair next: voice.ru cue.today	-24 17 -13 -6 6
pair next: voice.ru cue.venue	-15 -26 8 -5 4
pair next: voice.ru foe.of	-2 -15 15 0 -12
pair next: voice.ru noun.branch	-3 -6 5 -17 -19
pair next: voice.ru noun.civilian	-7 -24 6 22 2
pair next: voice.ru noun.exchange	-1 2 1 -14 -10
pair next: voice.ru noun.military	14 0 -12 -2 0
pair next: voice.ru noun.other	-7 -23 -22 2 45
pair next: voice.ru noun.people	11 13 -7 3 -23
pair next: voice.ru own.agent	-36 24 -3 8 -4
pair next: voice.ru ru.agent	12 22 -10 -5 -22
pair next: voice.ru ru.of	2 -16 8 -11 -5
pair next: voice.ru ua.agent	-12 5 -5 23 -17
pair next: voice.ru ua.of	-22 19 14 -27 18
pair next: voice.ru ua.to	32 -18 -10 -3 -5
pair next: voice.ru verb.bring	7 0 -3 -1 -3
pair next: voice.ru verb.come	-6 -21 20 -10 20
pair next: voice.ru verb.future	-29 48 -10 -1 -15
pair next: voice.ru verb.give	5 -2 -1 -1 -1
pair next: voice.ru verb.held_exchange	17 -32 -14 -15 13
pair next: voice.ru verb.noun	-19 -9 22 -10 -31
pair next: voice.ru verb.other	6 5 -15 -5 7
pair next: voice.ru verb.will	6 -4 -2 0 0
pair next: voice.ru view.ru	-23 -7 -4 38 -6
pair next: voice.ru voice.ru	27 -9 -8 -5 -20
pair next: voice.ru voice.ua	-7 -15 16 5 -18
pair next: voice.ua adj.modifier	23 -15 -19 0 5
pair next: voice.ua adj.wounded	3 -4 -2 -8 3
pair next: voice.ua category	2 0 -1 16 -16
pair next: voice.ua country	-19 9 -24 10 9
pair next: voice.ua cue.agreed	-12 23 -6 -3 -5
pair next: voice.ua cue.agreement	-36 53 -10 -9 -10
pair next: voice.ua cue.already	-8 -14 -19 14 10
pair next: voice.ua cue.called_off	-1 -11 -28 -3 17
pair next: voice.ua cue.captured	-35 -7 -8 -15 59
pair next: voice.ua cue.claims	5 5 -18 2 -24
pair next: voice.ua cue.completed	-19 18 -19 30 -11
pair next: voice.ua cue.denied	-1 10 -1 -1 -7
pair next: voice.ua cue.footage	-28 -21 15 29 -28
pair next: voice.ua cue.held	8 -10 -3 20 -17
pair next: voice.ua cue.in_captivity	-5 -2 0 10 -2
pair next: voice.ua cue.mediated	-17 37 -18 -19 -32
pair next: voice.ua cue.money	-1 -1 -18 -1 19
pair next: voice.ua cue.name	20 -2 -12 -4 -16
pair next: voice.ua cue.of_whole	14 -3 -15 -7 11
pair next: voice.ua cue.planned	-10 -12 -12 -17 15
pair next: voice.ua cue.relative	-21 -7 25 -12 -30
pair next: voice.ua cue.since	-15 -6 -1 28 -7
pair next: voice.ua cue.span	-3 -2 -13 -9 8
pair next: voice.ua cue.thanks	9 -2 -3 -2 -2
pair next: voice.ua cue.today	17 15 -3 5 -30
pair next: voice.ua cue.venue	-24 23 -15 -12 -16
pair next: voice.ua cue.year	-13 -1 -2 19 -10
pair next: voice.ua cue.yesterday	-8 -14 15 -10 -18
pair next: voice.ua noun.branch	-5 -5 -5 8 3
pair next: voice.ua noun.child	-8 0 11 -1 -4
pair next: voice.ua noun.exchange	17 19 -28 -27 -43
pair next: voice.ua noun.family	-14 17 -2 0 -1
pair next: voice.ua noun.man	-1 -10 -12 -4 25
pair next: voice.ua noun.military	11 -16 -29 -11 10
pair next: voice.ua noun.other	0 -33 11 -14 1
pair next: voice.ua noun.people	8 -22 -23 -1 10
pair next: voice.ua noun.rank	-6 -12 -8 -9 15
pair next: voice.ua own.agent	5 -20 1 3 -1
pair next: voice.ua own.of	-4 -28 -26 -10 28
pair next: voice.ua own.to	-15 14 15 -15 -7
pair next: voice.ua qualifier.approx	-15 15 -8 -14 -5
pair next: voice.ua qualifier.at_most	-14 20 -17 -15 -15
pair next: voice.ua qualifier.more_than	-1 11 0 11 -21
pair next: voice.ua ru.agent	-36 7 -7 41 -11
pair next: voice.ua ru.of	-14 -2 -6 20 -6
pair next: voice.ua ua.agent	-28 15 -15 25 -13
pair next: voice.ua ua.of	-15 10 -5 18 4
pair next: voice.ua ua.to	-14 -1 15 -3 -5
pair next: voice.ua verb.bring	11 -13 -34 1 -5
pair next: voice.ua verb.come	7 18 -19 -8 -20
pair next: voice.ua verb.future	-11 -22 22 -20 -5
pair next: voice.ua verb.get	10 -12 16 -5 -17
pair next: voice.ua verb.give	19 4 -18 -1 -4
pair next: voice.ua verb.held_exchange	25 -11 -13 -11 -6
pair next: voice.ua verb.noun	3 -18 17 -17 11
pair next: voice.ua verb.other	-27 -29 -19 -10 37
pair next: voice.ua verb.swap	19 -2 -2 -14 -17
pair next: voice.ua voice.ru	31 -8 -13 -16 -7
pair next: voice.ua voice.ua	-4 -2 -12 3 -2
party media	5 -6 6 -9 -5
party mediator	-6 -16 2 11 7
party ru	-5 -8 -10 -13 25
party ua	3 -8 -14 -1 16
ruled announcement	-27 38 -11 -17 -14
ruled follow_up	-60 -26 57 -19 2
ruled irrelevant	-29 -19 -5 -17 40
ruled report	25 -3 -6 -7 -8
ruled statement	-31 -11 -6 34 -8
sentences 1	18 -12 -40 -23 40
sentences 2	4 -17 -6 -12 15
sentences 3	7 -5 -7 -6 -2
sentences 4	2 -2 0 -8 -1
sentences 5	-17 2 3 -2 12
sentences 6	-10 -1 2 4 -3
side cumulative agent	-12 -23 -6 17 4
side cumulative both	-3 9 -5 -8 -10
side cumulative direction	-36 -15 -4 23 9
side cumulative formula	-13 -16 16 -4 -5
side cumulative null	-30 11 -9 27 -25
side cumulative phrase	-22 -15 5 27 -15
side cumulative return	-9 -1 -1 10 -2
side cumulative view	13 -11 -14 -5 -3
side dropped agent	10 5 -3 -4 -10
side dropped both	-15 2 -17 -6 18
side dropped direction	-12 -15 -20 -3 35
side dropped formula	-32 4 -24 -18 18
side dropped null	-5 -2 2 -3 6
side dropped phrase	6 -7 -16 -39 9
side dropped return	23 -2 -6 0 -17
side dropped view	-11 0 8 -2 -7
side figure agent	18 -2 -2 -8 -5
side figure both	10 -3 2 -9 -2
side figure direction	20 0 -6 -6 -6
side figure formula	39 -11 -11 -5 -12
side figure phrase	18 -4 -1 -6 -7
side figure return	24 -4 -7 -8 -12
side figure view	18 -2 -6 -6 -2
side held direction	-4 -13 -8 7 8
side held null	-1 -1 -1 -2 5
side held phrase	-14 10 -6 19 -24
side held view	-10 -10 -11 7 21
side outside agent	11 0 -8 -7 0
side outside phrase	14 -14 0 0 0
side part agent	-16 -3 21 -10 -7
side part both	11 1 -1 -1 -10
side part direction	17 -4 -25 1 10
side part formula	6 5 -6 0 -5
side part null	-23 -12 14 -1 3
side part phrase	2 -2 7 -4 15
side part return	13 0 0 -5 -10
side part view	4 2 -6 -2 1
side planned agent	-17 -9 -12 -13 14
side planned both	-7 7 -2 11 -15
side planned direction	-36 20 -9 -5 50
side planned formula	-3 -6 10 -10 -4
side planned null	11 -4 -20 4 -21
side planned phrase	-25 26 -6 -6 -10
side planned view	-11 19 -6 -9 23
side recap agent	5 -14 -15 -1 13
side recap both	0 -1 -8 -3 12
side recap direction	-30 -13 11 -18 4
side recap formula	3 0 5 -13 5
side recap null	1 -4 6 -7 2
side recap phrase	-37 -13 1 -30 35
side recap view	-7 1 -13 8 -13
tag any: adj.dead	3 0 -12 -4 1
tag any: adj.freed	6 -9 12 -7 -5
tag any: adj.wounded	-2 1 -12 -11 9
tag any: category	1 -4 0 -5 3
tag any: country	2 -1 -5 -4 4
tag any: cue.agreed	-19 30 -11 -1 -21
tag any: cue.agreement	-4 0 -3 1 -6
tag any: cue.all	-5 1 10 -8 -7
tag any: cue.all_civilians	31 -7 -12 -19 -17
tag any: cue.already	-2 -5 5 -9 -16
tag any: cue.among	-2 -5 22 -12 -12
tag any: cue.anniversary	-39 -11 27 -17 0
tag any: cue.arrived	3 -17 18 -17 -42
tag any: cue.border	15 -15 -23 -36 20
tag any: cue.born	11 -12 -22 -6 9
tag any: cue.called_off	-42 43 -34 -22 17
tag any: cue.captivity	1 -1 -8 0 5
tag any: cue.captured	-11 -10 -14 -12 32
tag any: cue.claims	-9 4 -4 0 -9
tag any: cue.completed	9 -10 -3 -2 -5
tag any: cue.count	-6 4 -2 -1 -6
tag any: cue.crime	-18 -9 -30 1 28
tag any: cue.denied	-34 56 -13 -41 -40
tag any: cue.deported	7 -5 -20 13 -16
tag any: cue.died	14 -3 -10 2 -4
tag any: cue.each	26 -5 -9 -8 -19
tag any: cue.evacuation	-10 -37 -21 -3 34
tag any: cue.ever_captured	-10 -7 -21 -6 20
tag any: cue.film	-21 -15 29 -5 -19
tag any: cue.footage	-46 -8 61 -12 -10
tag any: cue.good_news	11 -7 13 -9 -13
tag any: cue.held	-32 -16 -1 32 1
tag any: cue.in_captivity	-8 -7 -14 12 -6
tag any: cue.in_return	11 -8 -16 -12 18
tag any: cue.included	-9 -7 15 -8 -10
tag any: cue.local	-24 -15 24 -36 10
tag any: cue.mediated	18 -9 -9 -1 -5
tag any: cue.missing	-3 -34 -20 14 12
tag any: cue.money	-34 -22 0 -19 36
tag any: cue.month	1 -10 -10 0 16
tag any: cue.name	-4 -20 24 -5 -25
tag any: cue.nth	20 -2 -10 -5 -7
tag any: cue.of_whole	-2 -3 7 -4 -2
tag any: cue.of_year	-19 -6 4 12 -2
tag any: cue.on_shield	53 -6 -13 -17 -22
tag any: cue.one_sided	25 -16 -2 8 -24
tag any: cue.other_exchange	-25 -37 -31 -11 58
tag any: cue.other_return	-18 -17 -1 -15 21
tag any: cue.other_war	-55 -28 -20 -7 81
tag any: cue.outside	10 -13 -11 9 -9
tag any: cue.parcel	-28 -32 -6 -17 52
tag any: cue.part	0 -4 -4 -1 -7
tag any: cue.planned	-24 40 -9 -9 -10
tag any: cue.postponed	-30 35 -28 -5 -19
tag any: cue.ready	-17 30 -14 -22 -14
tag any: cue.recap	-42 -18 33 -4 -1
tag any: cue.record	-2 -8 11 0 -8
tag any: cue.relative	-8 -6 11 -5 -7
tag any: cue.repatriation	11 -20 8 2 -9
tag any: cue.reunion	18 -6 -12 -6 -27
tag any: cue.review	-47 -13 2 42 -37
tag any: cue.same_number	12 -5 -15 -9 5
tag any: cue.since	-14 -7 -2 13 -5
tag any: cue.span	-2 -1 4 -8 -8
tag any: cue.stage	21 -9 -16 1 -20
tag any: cue.thanks	18 -9 0 -6 -11
tag any: cue.third	-33 -20 -27 -11 53
tag any: cue.to_date	-39 12 -10 35 -18
tag any: cue.today	14 -6 -5 -12 -4
tag any: cue.total	12 -15 2 -5 -15
tag any: cue.training	-32 -14 -24 -24 46
tag any: cue.transit	6 -13 2 -14 0
tag any: cue.unfinished	-41 -8 36 3 -9
tag any: cue.unit	15 -4 -11 -7 5
tag any: cue.venue	-17 10 -6 -16 7
tag any: cue.visit	-24 -13 44 -22 -19
tag any: cue.year	-19 -4 -15 27 0
tag any: cue.yesterday	-12 -25 50 -15 -43
tag any: foe.agent	1 -8 -9 -13 5
tag any: foe.from	1 13 -13 1 -33
tag any: foe.of	-12 -5 -11 -17 11
tag any: foe.to	14 -10 -8 -11 7
tag any: noun.body	8 -7 -1 -2 -9
tag any: noun.branch	-9 -8 15 -8 4
tag any: noun.child	-12 8 -11 -10 8
tag any: noun.civilian	4 -14 -4 11 -12
tag any: noun.exchange	1 9 1 -5 -11
tag any: noun.family	-19 0 4 -3 -2
tag any: noun.foreigner	-25 1 -2 -14 6
tag any: noun.man	-3 -2 2 -7 -14
tag any: noun.military	18 -9 -4 -4 -4
tag any: noun.other	-7 -3 -3 -3 13
tag any: noun.rank	-1 -5 -2 -5 1
tag any: noun.soldier	16 -24 -11 12 -12
tag any: noun.woman	5 -5 4 -6 -24
tag any: own.agent	-14 1 -2 5 -12
tag any: own.from	-6 2 -18 13 -19
tag any: own.of	7 -11 2 -2 -9
tag any: own.to	7 -9 4 -5 -8
tag any: qualifier.approx	-7 -2 -3 6 -10
tag any: qualifier.at_least	-2 1 -16 0 -23
tag any: qualifier.at_most	-7 -6 8 -8 -3
tag any: qualifier.more_than	-11 1 -14 17 1
tag any: ru.agent	6 3 -9 0 -12
tag any: ru.from	4 -9 -10 10 -14
tag any: ru.of	7 -2 -9 3 -7
tag any: ru.to	7 -13 -9 0 -4
tag any: ua.agent	3 4 -6 4 -9
tag any: ua.from	15 -7 3 -5 -12
tag any: ua.of	8 -1 -8 1 -4
tag any: ua.to	18 -10 -9 -4 -6
tag any: verb.bring	14 -8 -5 2 -10
tag any: verb.come	13 -10 -1 -9 2
tag any: verb.future	-21 25 -4 -8 -2
tag any: verb.get	10 -8 -11 -7 7
tag any: verb.give	9 -10 -7 -5 0
tag any: verb.held_exchange	20 -9 -4 -7 -10
tag any: verb.home	24 -9 -4 -6 -12
tag any: verb.managed	7 -1 -3 3 -21
tag any: verb.noun	-7 12 4 -8 -18
tag any: verb.other	-23 -8 8 -12 20
tag any: verb.swap	10 -9 -13 -14 13
tag any: verb.will	-16 37 -7 -6 -6
tag any: view.ru	-13 -4 -13 9 4
tag any: view.ua	5 -12 -5 -3 -1
tag any: voice.ru	-8 3 14 -8 -5
tag any: voice.ua	-4 10 -15 4 -2
tag early: adj.dead	-12 -10 -20 -12 21
tag early: adj.freed	-2 -16 6 0 -7
tag early: adj.modifier	-4 -3 6 -2 -3
tag early: adj.wounded	7 4 -15 -16 5
tag early: category	11 -6 4 -10 -6
tag early: country	11 -6 -6 -9 -3
tag early: cue.agreed	-13 34 -12 -13 -32
tag early: cue.agreement	-1 5 -5 -2 -15
tag early: cue.all	-8 -9 11 -11 -2
tag early: cue.all_civilians	22 -1 -9 -9 -18
tag early: cue.already	-7 -12 20 -14 -13
tag early: cue.among	25 -4 -1 -4 -25
tag early: cue.anniversary	-21 6 0 11 -11
tag early: cue.arrived	17 -9 -13 -2 -2
tag early: cue.border	17 3 -19 -37 4
tag early: cue.born	18 3 -17 -4 -26
tag early: cue.called_off	-24 32 -26 -17 -19
tag early: cue.captivity	0 -5 -4 -2 14
tag early: cue.captured	-11 -3 -12 -6 22
tag early: cue.claims	-1 3 -8 2 -25
tag early: cue.completed	14 -11 -4 0 -17
tag early: cue.count	-2 7 -4 -15 -13
tag early: cue.crime	-1 14 -18 -12 -6
tag early: cue.denied	-15 38 -5 -33 -52
tag early: cue.deported	11 -25 -22 -27 27
tag early: cue.died	-7 -1 0 9 -1
tag early: cue.each	21 2 0 -28 -6
tag early: cue.evacuation	-7 -19 -11 -29 42
tag early: cue.ever_captured	15 -1 -16 -6 1
tag early: cue.film	11 -14 9 -15 -23
tag early: cue.footage	-25 -27 48 -24 -1
tag early: cue.good_news	5 -18 2 -16 -10
tag early: cue.held	-24 -4 -1 11 6
tag early: cue.in_captivity	8 -8 -12 -5 -1
tag early: cue.in_return	16 -4 -13 -13 -4
tag early: cue.included	-6 0 14 -13 -11
tag early: cue.local	8 -24 0 -27 -7
tag early: cue.mediated	16 1 -7 -12 -5
tag early: cue.missing	-6 -27 -14 7 0
tag early: cue.money	-24 -11 -11 -30 33
tag early: cue.month	12 -12 -22 -3 13
tag early: cue.name	-7 -1 -3 13 -4
tag early: cue.nth	14 -1 -11 -2 0
tag early: cue.of_whole	0 -6 4 -12 5
tag early: cue.of_year	5 -6 -13 -7 4
tag early: cue.on_shield	32 -3 -18 -7 -15
tag early: cue.one_sided	37 -27 -12 -2 -12
tag early: cue.other_exchange	-22 -34 -17 -14 38
tag early: cue.other_return	-3 -41 -4 -20 29
tag early: cue.other_war	-15 -13 -16 -14 30
tag early: cue.outside	24 -12 -12 -3 -14
tag early: cue.parcel	-15 -10 -4 -7 16
tag early: cue.part	5 -4 -11 0 -10
tag early: cue.planned	-9 26 -2 -22 -15
tag early: cue.postponed	-21 9 -19 9 -16
tag early: cue.ready	-11 5 -5 0 -9
tag early: cue.recap	-12 -14 -2 -20 16
tag early: cue.record	-3 -2 10 -11 -7
tag early: cue.relative	2 -5 -4 -10 -5
tag early: cue.repatriation	-16 -11 -8 22 -4
tag early: cue.reunion	4 -9 -4 3 -24
tag early: cue.review	-1 -1 -3 -11 13
tag early: cue.same_number	6 -3 -9 -11 5
tag early: cue.since	14 -8 -7 4 -19
tag early: cue.span	12 1 4 -11 -17
tag early: cue.stage	4 -17 -5 -3 -10
tag early: cue.thanks	32 -8 -18 -16 -7
tag early: cue.third	-24 -26 -12 -6 42
tag early: cue.to_date	-3 9 -7 6 -12
tag early: cue.today	18 -19 1 -13 -7
tag early: cue.total	35 -24 4 -30 -22
tag early: cue.training	0 -15 -9 -15 25
tag early: cue.transit	16 5 -6 -9 -17
tag early: cue.unfinished	-17 43 10 -16 -16
tag early: cue.unit	14 -1 -8 -6 -1
tag early: cue.venue	-31 0 1 -17 10
tag early: cue.visit	-21 -17 34 -14 -6
tag early: cue.year	-9 2 -14 14 0
tag early: cue.yesterday	-12 -28 35 -12 -33
tag early: foe.agent	-1 -17 5 -8 -5
tag early: foe.from	11 12 -10 19 -26
tag early: foe.of	-9 -12 -10 -11 11
tag early: foe.to	18 -2 -2 -16 -8
tag early: noun.body	-5 1 -13 -7 8
tag early: noun.branch	-7 -15 25 -8 -12
tag early: noun.child	-8 -8 -7 -16 8
tag early: noun.civilian	3 -11 -8 13 -8
tag early: noun.exchange	1 5 -4 -7 -13
tag early: noun.family	-26 -8 19 -3 11
tag early: noun.foreigner	3 -9 9 -15 -12
tag early: noun.man	11 -6 -16 1 -5
tag early: noun.military	15 -6 -5 -2 -8
tag early: noun.other	-7 0 -4 -8 12
tag early: noun.rank	1 -5 -3 -6 12
tag early: noun.soldier	17 -22 -4 14 -20
tag early: noun.woman	1 -15 2 -2 -13
tag early: own.agent	9 -18 -17 8 -18
tag early: own.from	-16 -37 -20 8 17
tag early: own.of	9 -1 -4 -7 -6
tag early: own.to	12 -9 1 -8 -13
tag early: qualifier.approx	0 -35 -12 16 15
tag early: qualifier.at_least	-1 8 22 -26 7
tag early: qualifier.at_most	-17 11 5 1 -4
tag early: qualifier.more_than	-16 -4 -21 25 -7
tag early: ru.agent	6 -2 -8 -2 -17
tag early: ru.from	-12 -14 0 12 -3
tag early: ru.of	1 -2 -6 1 -6
tag early: ru.to	10 -15 -20 15 -9
tag early: ua.agent	-7 10 -4 5 -20
tag early: ua.from	-7 -5 19 -4 -3
tag early: ua.of	4 4 -5 -5 -4
tag early: ua.to	26 -4 -7 -5 -18
tag early: verb.bring	7 -9 -7 0 -9
tag early: verb.come	4 -11 -6 -11 7
tag early: verb.future	-13 20 -5 -14 -11
tag early: verb.get	24 -12 -23 -8 4
tag early: verb.give	9 -14 -1 2 2
tag early: verb.held_exchange	-6 -4 3 8 -18
tag early: verb.home	3 -7 3 -8 -9
tag early: verb.managed	-17 6 -2 12 -11
tag early: verb.noun	2 19 -20 -4 -15
tag early: verb.other	-22 -13 11 -10 23
tag early: verb.swap	10 -17 -26 -5 19
tag early: verb.will	-25 22 -7 -18 -6
tag early: view.ru	-20 -3 -13 13 8
tag early: view.ua	22 -8 2 -6 -6
tag early: voice.ru	21 -32 17 -21 -1
tag early: voice.ua	5 16 -22 -16 -5
tag first: adj.dead	17 -3 -12 -13 -10
tag first: adj.freed	9 -11 18 -19 -4
tag first: adj.modifier	4 -7 2 -3 3
tag first: adj.wounded	1 3 -28 -2 9
tag first: category	-20 -7 -11 8 5
tag first: country	-15 3 -6 -4 13
tag first: cue.agreed	-10 5 -4 -2 -8
tag first: cue.agreement	-4 -7 -4 -5 1
tag first: cue.all	-3 26 4 -31 -15
tag first: cue.all_civilians	29 -8 -8 -17 -3
tag first: cue.already	-28 -1 20 30 -26
tag first: cue.among	-40 -12 37 -13 4
tag first: cue.anniversary	-34 -17 33 -37 11
tag first: cue.arrived	-16 -17 34 -16 -47
tag first: cue.border	17 -17 -30 -13 23
tag first: cue.born	10 -10 -42 1 14
tag first: cue.called_off	-40 44 -26 -20 16
tag first: cue.captivity	2 -4 -11 -1 5
tag first: cue.captured	-30 -11 -27 -17 44
tag first: cue.claims	-15 5 0 2 -8
tag first: cue.completed	14 -17 -4 -4 -4
tag first: cue.count	-11 0 -8 -1 -1
tag first: cue.crime	-42 -25 -33 7 45
tag first: cue.denied	-67 52 -19 -6 -18
tag first: cue.deported	1 7 -21 32 -37
tag first: cue.died	22 -4 -12 -2 -4
tag first: cue.each	21 -6 -9 5 -27
tag first: cue.evacuation	-43 -24 -10 -14 60
tag first: cue.ever_captured	-65 -9 -14 -10 31
tag first: cue.film	-47 -16 73 -25 -35
tag first: cue.footage	-54 -26 59 -9 -25
tag first: cue.good_news	38 5 -35 -15 4
tag first: cue.held	-49 -17 -19 56 -20
tag first: cue.in_captivity	-17 -2 -13 20 -25
tag first: cue.in_return	-21 -11 -7 -9 19
tag first: cue.included	-4 -14 15 -16 -9
tag first: cue.local	-66 -13 55 -34 8
tag first: cue.mediated	22 -37 -9 11 -5
tag first: cue.missing	-28 -37 -11 39 -3
tag first: cue.money	-15 -25 -20 -11 39
tag first: cue.month	-8 -23 13 -30 3
tag first: cue.name	-18 -25 26 -17 -18
tag first: cue.nth	21 -1 -10 -6 -12
tag first: cue.of_whole	-7 -4 2 2 1
tag first: cue.of_year	-37 -2 8 25 -21
tag first: cue.on_shield	47 -7 -10 -11 -23
tag first: cue.one_sided	28 -17 5 -12 -23
tag first: cue.other_exchange	-46 -29 -24 -14 70
tag first: cue.other_return	-15 -9 -5 -22 17
tag first: cue.other_war	-61 -29 -25 -7 84
tag first: cue.outside	-13 -13 -9 37 -8
tag first: cue.parcel	-60 -31 -4 -16 59
tag first: cue.part	-3 0 10 -3 -14
tag first: cue.planned	-65 60 -21 -33 9
tag first: cue.postponed	-30 48 -27 -24 -13
tag first: cue.ready	-30 21 -17 -16 2
tag first: cue.recap	-86 -30 62 6 0
tag first: cue.record	11 -10 -8 -6 5
tag first: cue.relative	-41 -4 37 -8 -2
tag first: cue.repatriation	17 -20 12 -20 -6
tag first: cue.reunion	22 -4 -27 -22 1
tag first: cue.review	-49 -14 3 43 -39
tag first: cue.same_number	19 -8 -9 -8 -18
tag first: cue.since	-56 -2 -8 65 0
tag first: cue.span	-8 -8 -23 -5 4
tag first: cue.stage	32 -25 -10 -18 -6
tag first: cue.thanks	-8 -29 33 -23 -1
tag first: cue.third	-50 -8 -30 -15 64
tag first: cue.to_date	-48 0 9 42 -15
tag first: cue.today	15 4 -11 -13 -8
tag first: cue.total	-18 -23 -22 38 -10
tag first: cue.training	-42 -14 -23 -16 46
tag first: cue.transit	-11 -35 16 -20 16
tag first: cue.unfinished	-39 -34 48 -31 -22
tag first: cue.unit	-6 0 8 -15 -8
tag first: cue.venue	-12 20 -23 -11 14
tag first: cue.visit	-25 -21 15 -22 7
tag first: cue.year	-45 -19 -30 50 -17
tag first: cue.yesterday	-8 -19 36 -19 -37
tag first: foe.agent	-4 -2 -17 -46 63
tag first: foe.from	22 -3 -10 -7 -14
tag first: foe.of	-4 6 -14 -19 8
tag first: foe.to	25 -22 -12 5 -2
tag first: noun.body	25 -16 10 -23 -16
tag first: noun.branch	-23 -7 13 -16 21
tag first: noun.child	7 -5 -34 2 -3
tag first: noun.civilian	4 -20 -5 12 -10
tag first: noun.exchange	7 11 1 -11 -15
tag first: noun.family	-7 2 -7 -27 6
tag first: noun.foreigner	-40 4 -13 -6 13
tag first: noun.man	-9 1 8 -25 10
tag first: noun.military	23 -12 -5 -10 -1
tag first: noun.other	-33 -1 2 0 22
tag first: noun.people	5 -10 -6 0 4
tag first: noun.rank	9 -20 6 -6 -7
tag first: noun.soldier	14 -24 -6 9 -16
tag first: noun.woman	7 7 -21 7 -13
tag first: own.agent	-25 -7 12 2 12
tag first: own.from	11 -4 -6 -13 12
tag first: own.of	8 -19 5 -2 -14
tag first: own.to	23 -8 -5 -11 -8
tag first: qualifier.approx	-27 -5 30 -12 -10
tag first: qualifier.at_least	7 -12 -14 32 -34
tag first: qualifier.at_most	-7 -30 0 -26 20
tag first: qualifier.more_than	-17 -17 -2 20 -2
tag first: ru.agent	10 -5 -9 -8 0
tag first: ru.from	15 -12 -20 -4 -3
tag first: ru.of	9 -4 -9 -1 -3
tag first: ru.to	9 -12 5 -28 7
tag first: ua.agent	8 -4 -6 -1 -9
tag first: ua.from	20 -8 -12 -8 -15
tag first: ua.of	7 -4 -8 3 -6
tag first: ua.to	20 -19 -11 -7 -4
tag first: verb.bring	23 -13 -3 -3 -11
tag first: verb.come	20 -11 4 -17 -7
tag first: verb.future	-45 44 -21 -23 -2
tag first: verb.get	5 -7 2 -9 -11
tag first: verb.give	13 -9 -13 -16 8
tag first: verb.held_exchange	31 -13 -9 -12 -5
tag first: verb.home	43 -11 -11 -12 -12
tag first: verb.managed	15 -22 4 6 -15
tag first: verb.noun	0 -7 17 -19 -13
tag first: verb.other	-40 -6 -4 -36 31
tag first: verb.swap	13 -15 -11 -25 10
tag first: verb.will	-59 56 -24 -7 -14
tag first: view.ru	-15 -9 -11 10 7
tag first: view.ua	1 -13 -6 -3 -1
tag first: voice.ru	-30 22 -4 0 -3
tag first: voice.ua	-7 1 -12 13 -8
tag late: adj.dead	-3 -8 -1 5 -5
tag late: adj.freed	-4 -4 -9 4 4
tag late: adj.modifier	3 1 -4 -2 -7
tag late: adj.wounded	3 -4 -1 -9 -13
tag late: category	9 1 -9 -10 1
tag late: country	22 -8 -6 -7 -4
tag late: cue.agreed	-1 14 -8 -4 -11
tag late: cue.agreement	-4 4 -5 -4 -10
tag late: cue.all	12 -12 1 0 -14
tag late: cue.already	19 -6 -14 -13 -3
tag late: cue.among	11 -2 -4 -9 2
tag late: cue.anniversary	6 -10 -12 -20 17
tag late: cue.arrived	16 0 -7 -8 0
tag late: cue.border	6 -1 0 0 -4
tag late: cue.born	0 -14 -4 -14 32
tag late: cue.called_off	-13 3 -23 7 -9
tag late: cue.captivity	-13 9 -14 1 5
tag late: cue.captured	11 -21 -9 1 11
tag late: cue.claims	-6 -6 2 -36 12
tag late: cue.completed	1 4 -16 -22 11
tag late: cue.count	0 2 -5 -1 -14
tag late: cue.crime	-5 -6 -13 9 -5
tag late: cue.denied	-12 29 -1 -33 -15
tag late: cue.deported	7 0 -11 0 12
tag late: cue.died	7 0 -5 0 -2
tag late: cue.each	2 -3 -16 -8 -11
tag late: cue.evacuation	19 -32 -25 17 -9
tag late: cue.ever_captured	-6 -4 0 -2 6
tag late: cue.film	-18 -12 4 14 7
tag late: cue.footage	-24 1 40 -9 -6
tag late: cue.good_news	-13 -13 13 12 -9
tag late: cue.held	-12 -26 5 10 7
tag late: cue.in_captivity	6 -11 -9 -9 8
tag late: cue.in_return	14 -42 -6 -8 21
tag late: cue.included	2 -10 -21 7 23
tag late: cue.local	3 -3 -9 -13 5
tag late: cue.mediated	17 -4 -6 0 -11
tag late: cue.missing	19 -23 -14 6 6
tag late: cue.money	-15 -3 7 -4 -4
tag late: cue.month	-32 7 -5 6 0
tag late: cue.name	14 0 0 0 -14
tag late: cue.of_whole	-10 0 7 1 -9
tag late: cue.of_year	9 -12 11 -2 -13
tag late: cue.on_shield	19 0 -1 -5 -11
tag late: cue.one_sided	-18 6 11 16 -17
tag late: cue.other_exchange	-11 -18 -14 -7 33
tag late: cue.other_return	-34 9 -4 -2 15
tag late: cue.other_war	-18 -3 11 11 10
tag late: cue.outside	4 -17 -1 1 11
tag late: cue.part	1 -9 -6 -4 8
tag late: cue.planned	-17 33 -28 -2 -25
tag late: cue.postponed	-24 27 -9 -10 -24
tag late: cue.ready	-12 26 -6 -25 -15
tag late: cue.recap	-3 -5 -1 -2 -6
tag late: cue.record	-8 -15 18 12 -25
tag late: cue.relative	-1 -10 -7 -5 11
tag late: cue.repatriation	15 -15 4 -1 -8
tag late: cue.reunion	-1 11 8 14 -32
tag late: cue.same_number	-29 -11 -8 -5 21
tag late: cue.since	4 -8 5 -21 0
tag late: cue.span	-2 -9 -11 -10 8
tag late: cue.stage	-17 15 -25 5 -9
tag late: cue.thanks	8 -7 0 2 -9
tag late: cue.third	13 -8 -5 -1 -11
tag late: cue.to_date	-2 12 -30 -7 -15
tag late: cue.today	10 1 -14 -23 -15
tag late: cue.total	8 -6 3 -23 -1
tag late: cue.training	-9 -14 -5 -18 23
tag late: cue.transit	15 -4 -5 -3 -5
tag late: cue.unfinished	-18 -25 10 7 -3
tag late: cue.unit	15 -9 -23 -4 7
tag late: cue.venue	-3 6 0 -8 -31
tag late: cue.visit	-20 11 24 -1 -36
tag late: cue.year	15 -15 5 2 -11
tag late: cue.yesterday	-8 -15 23 -21 -17
tag late: foe.agent	-1 7 -5 -5 1
tag late: foe.from	-10 13 -10 -11 -3
tag late: foe.of	4 -11 -16 -18 9
tag late: foe.to	-2 -11 -7 -3 21
tag late: noun.body	3 -12 7 -2 -6
tag late: noun.branch	17 -4 -5 -5 -2
tag late: noun.child	-6 8 -13 -18 5
tag late: noun.civilian	6 -1 -2 -19 3
tag late: noun.exchange	-8 12 -15 -4 -7
tag late: noun.family	13 -12 -20 5 1
tag late: noun.foreigner	-4 -6 -12 -2 15
tag late: noun.man	-18 -3 23 -2 -9
tag late: noun.military	2 -6 -4 4 -1
tag late: noun.other	-11 -2 8 0 5
tag late: noun.people	-2 -3 -5 0 0
tag late: noun.rank	2 0 -2 -4 -14
tag late: noun.soldier	29 -7 -27 -3 0
tag late: noun.woman	12 -4 3 1 -16
tag late: own.agent	-1 3 -24 -7 -1
tag late: own.from	9 37 -15 -17 -33
tag late: own.of	0 -17 -3 -7 -1
tag late: own.to	-14 -11 -4 13 -3
tag late: qualifier.approx	8 12 -27 -6 -32
tag late: qualifier.at_least	-16 2 -19 4 -6
tag late: qualifier.at_most	5 -8 -1 -4 -4
tag late: qualifier.more_than	12 3 -10 6 -21
tag late: ru.agent	-8 -3 -10 16 -6
tag late: ru.from	-7 14 -7 7 -29
tag late: ru.of	3 1 -4 7 -31
tag late: ru.to	2 -1 -5 -2 0
tag late: ua.agent	-4 5 -18 -2 -3
tag late: ua.from	-4 0 -1 9 3
tag late: ua.of	2 -4 -4 0 -6
tag late: ua.to	-20 1 0 -8 5
tag late: verb.come	-2 -3 -18 8 5
tag late: verb.future	-19 13 -6 -2 0
tag late: verb.get	12 -2 -15 -20 22
tag late: verb.give	16 2 -22 -6 -13
tag late: verb.held_exchange	7 7 0 -10 -12
tag late: verb.home	-3 -3 -7 13 -7
tag late: verb.managed	4 11 -2 -8 0
tag late: verb.noun	1 5 -7 -8 0
tag late: verb.other	-16 -5 3 5 6
tag late: verb.swap	-16 17 -5 -9 4
tag late: verb.will	18 2 -8 -4 -12
tag late: view.ru	16 -2 -17 -7 -4
tag late: view.ua	30 -7 -8 -18 5
tag late: voice.ru	-18 -18 24 -6 -6
tag late: voice.ua	-2 7 -12 3 -17
verb cumulative bring done	-19 4 -9 6 1
verb cumulative bring not done	0 13 -2 -16 4
verb cumulative come done	-34 -15 -6 44 -19
verb cumulative get done	-5 -21 -7 17 -19
verb cumulative give done	-3 -1 3 11 -12
verb cumulative held_exchange done	-31 -6 -7 20 10
verb cumulative home done	-13 5 -4 23 -19
verb cumulative list done	-3 -18 15 -17 20
verb cumulative swap done	5 -18 12 -3 -6
verb dropped bring done	2 -19 -6 13 -5
verb dropped bring not done	-19 -22 4 -23 29
verb dropped come done	-6 -2 -2 -19 -3
verb dropped get done	-12 4 -14 -19 22
verb dropped give done	-11 -7 -6 20 -11
verb dropped held_exchange done	-1 -22 4 23 -14
verb dropped home done	-6 -5 -12 -11 21
verb dropped list done	-8 -26 -18 16 -22
verb dropped swap done	-18 -7 -4 -5 26
verb figure bring done	18 -2 -3 -6 -7
verb figure come done	17 -5 -2 -8 -9
verb figure get done	25 -3 -3 -12 -9
verb figure give done	12 -1 -3 -5 -5
verb figure held_exchange done	25 -9 -13 -3 -4
verb figure home done	10 -4 1 -5 -6
verb figure list done	18 -6 -7 -5 -3
verb figure swap done	26 -4 -3 -9 -1
verb held bring done	-15 13 -2 -14 15
verb held bring not done	0 11 0 -12 0
verb outside give done	15 -13 -3 -2 0
verb part bring done	2 4 4 -5 15
verb part come done	19 -4 -15 -20 10
verb part get done	-7 -3 18 -13 -26
verb part give done	7 3 -1 -1 -8
verb part held_exchange done	9 -1 -4 0 -3
verb part home done	19 1 -18 13 -14
verb part list done	20 -1 -19 -1 -2
verb part swap done	-15 5 1 -1 15
verb planned bring done	-9 14 -4 0 -2
verb planned bring not done	-17 24 -11 -7 -24
verb planned come done	14 0 -7 -6 0
verb planned come not done	-3 5 0 0 -2
verb planned give done	-16 -14 -9 -17 16
verb planned give not done	-23 26 -5 -1 -6
verb planned held_exchange done	15 -22 14 -2 -1
verb planned held_exchange not done	-20 -15 20 -6 28
verb planned home not done	-2 5 -1 -2 -1
verb planned swap done	-14 -12 15 -5 -20
verb recap bring done	-42 9 7 -31 3
verb recap bring not done	7 -6 0 0 0
verb recap come done	-27 -14 7 0 16
verb recap get done	2 -15 -7 0 14
verb recap give done	-23 -12 -17 -12 29
verb recap held_exchange done	0 2 17 1 -20
verb recap home done	5 -3 -16 -10 26
verb recap swap done	0 0 7 0 -6
word word: a	-14 8 2 -5 -2
word word: abduct	-12 -37 -7 -44 68
word word: abdull	-40 -28 11 -13 4
word word: able	-34 -13 44 3 -7
word word: about	-30 7 2 -4 -24
word word: above	13 0 -1 -10 -2
word word: abroad	-3 -12 -1 15 -14
word word: abu	-9 7 -11 -14 16
word word: academ	-4 -2 -3 -2 12
word word: accept	-13 8 -3 15 -16
word word: access	-27 -34 -28 3 42
word word: accomp	26 -23 -15 -8 21
word word: accord	3 -16 -18 20 -14
word word: accoun	-14 -4 -15 -14 23
word word: accuse	-37 44 -34 -43 -31
word word: acknow	13 -8 -4 -6 -1
word word: across	-8 -17 -14 -3 29
word word: acted	19 -7 -1 -4 -8
word word: acting	26 -27 -10 -6 -5
word word: action	-12 -15 -20 -8 17
word word: added	1 5 -12 20 -9
word word: adding	-17 14 -8 5 -16
word word: additi	-3 7 -5 -14 -16
word word: addres	-15 -8 -14 16 18
word word: admini	-26 -6 35 -17 -45
word word: advanc	-18 -5 14 -3 -11
word word: advise	-15 14 -14 -14 23
word word: aerial	-5 -3 -3 -12 20
word word: aerosp	23 -9 -16 -2 -17
word word: affair	11 7 -13 -15 4
word word: affirm	-26 8 0 -5 11
word word: afp	-27 -8 15 -7 -9
word word: after	-5 -2 26 -13 -31
word word: aftern	14 -13 -13 -9 -3
word word: afu	8 -12 -3 -6 9
word word: again	-37 -1 -12 1 46
word word: agains	-16 -22 -5 -6 24
word word: age	21 0 0 0 -20
word word: aged	17 15 -11 -11 -13
word word: agenci	-24 -4 -6 42 -25
word word: agency	7 2 -2 -2 -5
word word: agenda	-14 17 -10 -3 -24
word word: ago	-17 -11 -5 -24 24
word word: agree	-14 15 -1 0 -5
word word: agreed	-3 1 -9 -30 14
word word: agreem	23 4 -19 -14 -5
word word: ahead	41 -19 -5 -19 -4
word word: aid	9 -10 -14 -12 14
word word: aide	14 -18 -5 -12 17
word word: air	19 -1 -11 -9 -25
word word: airbor	-27 0 28 -1 -3
word word: aircra	-11 9 -14 0 1
word word: airpla	-15 0 0 0 15
word word: airpor	-22 -13 -20 -3 29
word word: al	-15 -26 9 -12 4
word word: alexan	-13 15 -1 -1 -10
word word: alike	13 0 -1 -10 -2
word word: alive	-4 -23 15 -15 -14
word word: all	1 -2 -14 -24 11
word word: all-fe	-4 0 14 -2 -8
word word: all-fo	-16 34 -11 -14 -18
word word: allowe	-2 0 -1 -3 6
word word: ally	8 -1 -1 0 -6
word word: almost	24 -11 -13 -14 -10
word word: alone	-8 -21 11 -5 6
word word: along	10 14 -16 -21 -7
word word: alread	-12 -10 32 -4 -15
word word: also	18 0 -14 -21 -12
word word: alsu	-15 0 -11 -2 16
word word: altoge	3 -14 -4 22 -1
word word: always	-27 -10 -27 -18 32
word word: am	-10 -2 -31 -23 13
word word: ambass	12 -15 14 -3 -14
word word: ambula	11 -12 -4 -20 5
word word: americ	-1 -6 -14 -9 24
word word: ammuni	-6 -4 -4 -14 23
word word: among	3 -5 0 4 -9
word word: amputa	22 -8 -3 -7 -5
word word: an	2 8 -36 -11 3
word word: and	-15 -4 -2 -2 17
word word: andrew	-15 0 -10 -2 15
word word: andriy	29 -6 -18 -5 -15
word word: ankara	-36 3 14 1 26
word word: annive	-17 -3 22 -1 -29
word word: announ	23 -16 -25 -7 25
word word: annual	-2 12 0 1 -11
word word: anothe	35 -3 -23 -11 -3
word word: answer	-10 24 -28 -8 -26
word word: anthem	-3 -8 21 -4 -20
word word: any	7 -19 15 -16 -20
word word: anyone	20 -8 -16 -13 16
word word: anythi	17 -1 -16 0 -2
word word: apart	14 -1 -4 -10 -1
word word: apiece	27 -17 -14 -7 -32
word word: apple	-1 -9 31 -11 -30
word word: apprec	-5 -11 -16 -11 55
word word: approa	-6 -1 -5 0 11
word word: april	4 4 -19 -12 0
word word: arab	14 -30 -3 -3 20
word word: arabia	-1 -22 -21 -11 32
word word: are	5 -5 6 0 -11
word word: area	-30 25 -12 -9 4
word word: areas	-16 -13 -3 9 14
word word: arithm	28 -11 -16 -16 -39
word word: armed	28 -13 -5 -9 -7
word word: armeni	-31 -15 -14 10 19
word word: armour	-10 -25 -15 -4 26
word word: arms	-25 -4 -13 -2 28
word word: army	-9 -2 -15 -2 22
word word: around	12 11 -14 -11 -6
word word: arrang	12 -3 10 -4 -13
word word: arrive	-33 11 4 -17 13
word word: artill	-9 -11 -8 -4 24
word word: artur	-10 -1 -4 21 -7
word word: as	-1 -10 12 1 -4
word word: ask	-4 -19 -13 18 -26
word word: asked	-39 8 14 20 -27
word word: asking	4 -14 16 -17 -7
word word: assass	-17 -3 -12 -3 19
word word: assaul	-9 -1 -2 -1 11
word word: assemb	-17 -18 9 27 -6
word word: assets	3 7 -13 -19 -14
word word: assist	-8 17 -3 -7 1
word word: at	-15 -14 3 5 -9
word word: attach	-25 23 -14 -4 14
word word: attack	-9 -20 -16 -4 37
word word: attend	-20 -20 -17 16 25
word word: attent	-2 -17 -8 -16 23
word word: aug	-13 -6 -4 17 -12
word word: august	-18 -15 -14 -23 28
word word: author	14 -1 0 0 -14
word word: autumn	-28 17 -27 -3 -6
word word: aviati	13 -2 -14 -13 15
word word: awarde	-20 -3 -12 15 -2
word word: awards	-59 -4 -34 -9 79
word word: axios	-4 -5 -14 -3 23
word word: azerba	-30 -11 -6 -3 47
word word: azov	17 -9 -16 -14 -6
word word: azovst	14 -21 6 -16 0
word word: back	28 -25 -7 2 -31
word word: badly	13 2 14 -13 -20
word word: bag	-12 0 -15 -13 17
word word: bakhmu	41 -9 -21 -18 -15
word word: bank	-19 -4 -27 -3 36
word word: barber	-20 -15 29 -12 -24
word word: barrac	-27 -11 -15 -4 30
word word: bars	25 -1 -16 -12 -6
word word: base	-16 -1 -14 -3 21
word word: basket	-19 -10 14 -8 -7
word word: battle	-26 0 -1 -15 27
word word: be	-27 21 -6 16 -22
word word: becaus	9 43 -25 -15 -22
word word: beds	-15 -3 -14 -1 24
word word: been	-16 29 -8 -13 -2
word word: before	-20 33 -4 -36 -10
word word: began	40 9 -14 -25 -25
word word: begin	-6 37 -11 -4 -18
word word: beginn	-14 -3 -9 9 14
word word: begins	-14 15 -15 -12 -13
word word: begun	-1 -15 -25 -3 28
word word: behind	14 -40 -24 -16 46
word word: being	2 17 -20 -8 -10
word word: belaru	31 -17 -19 1 -29
word word: belgor	2 1 -37 -8 4
word word: believ	-15 25 7 6 -36
word word: belong	32 -14 -14 -15 11
word word: below	-15 11 25 -7 -22
word word: berlin	-5 -33 -15 -2 30
word word: beside	14 -14 0 0 0
word word: betwee	-3 -16 -8 18 4
word word: big	-8 17 16 -16 -18
word word: bigger	-9 24 0 -2 -13
word word: bigges	-10 -5 -7 -18 16
word word: bilate	-2 -24 -3 -1 27
word word: billio	5 9 -28 3 -18
word word: bin	-14 -30 25 12 -14
word word: black	12 -14 16 0 -14
word word: blamed	6 -5 0 -1 0
word word: blown	-29 -45 -36 -16 30
word word: board	-17 12 25 15 -38
word word: boardi	-29 -2 24 -3 15
word word: boat	-1 -1 -4 0 5
word word: bodies	-5 -1 3 -3 -9
word word: body	-2 -22 -6 12 -2
word word: bohdan	-14 -10 16 -11 -15
word word: bombs	-8 -21 -4 -4 28
word word: book	-21 -24 -12 -1 25
word word: border	5 -7 -15 -13 18
word word: born	-15 -2 -5 -2 15
word word: borne	28 -15 0 -1 -13
word word: both	10 -9 -10 1 -5
word word: bout	-10 -15 -17 0 19
word word: box	-4 -1 -7 -1 13
word word: boys	-12 15 8 -6 -20
word word: branch	12 0 0 -4 -8
word word: bread	8 -1 10 -14 -23
word word: breaki	11 0 -22 -17 -24
word word: breakt	9 -7 0 -1 0
word word: breath	10 -10 0 0 0
word word: bridge	-19 -27 -28 -1 7
word word: briefe	-8 1 -13 9 0
word word: briefi	-15 -4 -11 8 13
word word: brigad	-17 -13 -20 -27 28
word word: bring	3 -10 -28 1 -11
word word: bringi	33 -15 -12 -15 -13
word word: bringk	12 -1 0 -2 -9
word word: brings	27 -7 -14 -6 -9
word word: britis	-27 9 25 -6 -26
word word: brittn	-12 -15 -17 0 20
word word: broker	10 -28 -8 -16 5
word word: brothe	5 -2 14 -11 -13
word word: brough	21 -7 -1 28 -47
word word: brusse	-14 14 -14 11 -14
word word: budano	-12 10 -26 12 -39
word word: budape	-16 -25 18 -14 -16
word word: buildi	-17 -24 -16 -16 38
word word: buried	29 -12 -18 -6 14
word word: burns	20 -16 -4 -6 8
word word: bus	-22 -10 30 17 -32
word word: buses	-33 -9 32 -11 -23
word word: but	-12 14 -5 -17 1
word word: by	-11 8 8 -3 -3
word word: cadets	-4 -2 -3 -2 12
word word: call	-13 12 3 -10 -4
word word: called	-35 37 7 -4 -12
word word: callin	-37 17 9 -10 -29
word word: calls	-41 -4 -9 -20 10
word word: cambod	-11 -2 -19 -5 36
word word: came	-14 -12 2 -16 6
word word: camera	-25 -23 -28 18 17
word word: camps	-16 -20 -14 18 2
word word: can	18 -24 -14 -3 17
word word: can't	-16 -16 14 -1 -7
word word: canada	-17 9 -7 -38 18
word word: cannot	-21 -16 2 21 11
word word: capita	-13 -8 -2 -5 14
word word: captiv	-7 -8 -2 18 -6
word word: captur	11 -14 -17 -1 -1
word word: cardin	-6 35 -5 -1 -28
word word: care	0 -3 11 -2 -19
word word: cargo	-7 -15 -6 0 23
word word: carrie	5 -10 -3 -2 1
word word: carry	28 -16 -13 -10 -9
word word: carryi	-19 23 -32 -12 30
word word: case	-28 18 -3 -10 22
word word: cases	0 -2 -6 15 -17
word word: cathol	4 -16 12 -25 -26
word word: ceasef	-31 7 -19 -14 23
word word: celebr	-4 -12 -8 5 18
word word: cell	-9 -2 16 0 -16
word word: cent	-14 -12 -23 -7 17
word word: centre	-11 -19 14 -16 -7
word word: ceremo	-2 -2 -6 0 11
word word: chance	0 23 0 0 -22
word word: change	32 -2 -5 -7 -27
word word: channe	4 5 -6 0 -2
word word: charge	-21 -10 -6 6 28
word word: check	11 -7 -10 -7 13
word word: check-	-45 -34 45 -14 18
word word: checke	-15 -4 -15 15 -6
word word: cherni	-22 -13 34 -15 -45
word word: chief	19 -13 -17 -7 -2
word word: childr	-1 -6 -18 6 9
word word: chorno	17 -11 -8 -5 -10
word word: christ	-30 38 -20 -18 -22
word word: chroni	0 -2 -13 15 -15
word word: circum	12 -14 -7 23 -34
word word: cities	-5 -22 -3 -4 26
word word: citing	20 0 -2 -17 -1
word word: citize	-4 -23 5 -12 22
word word: city	-17 -20 14 -10 -9
word word: civili	26 -7 -14 7 -40
word word: claim	-22 33 -12 -1 -3
word word: claime	11 13 -12 -1 -11
word word: claims	-4 -6 -1 -1 8
word word: clear	-31 10 -8 -4 -3
word word: cleare	-21 -3 -20 -8 46
word word: clock	-28 -2 -14 10 19
word word: close	1 20 -15 -1 -27
word word: closer	9 -1 -1 -7 -1
word word: cold	-31 -5 -3 -5 31
word word: collea	-9 -9 -16 -11 36
word word: collec	-33 -23 -12 -1 36
word word: combat	-15 -1 -6 15 -9
word word: come	-5 -7 -17 -12 1
word word: coming	20 6 -6 -7 -14
word word: comman	-17 -19 28 -10 -6
word word: commen	4 7 -19 -9 4
word word: commis	-31 13 -13 23 -9
word word: commit	22 -23 -15 9 -2
word word: commun	-26 5 -13 -10 2
word word: compla	-25 -17 -15 -9 24
word word: comple	29 -3 -17 -22 -5
word word: compli	-5 20 -1 -15 -1
word word: comrad	-22 -37 0 -8 18
word word: conclu	-17 28 -9 11 -18
word word: concre	5 8 -1 -1 -16
word word: condem	-7 -5 -10 -2 22
word word: condit	8 -23 20 -19 -16
word word: condol	-9 -1 -14 0 24
word word: conduc	12 -6 0 0 -6
word word: confer	-11 23 -18 -6 -16
word word: confid	8 0 0 -2 -6
word word: confir	10 8 -15 -19 -25
word word: confli	13 -4 -1 -5 -5
word word: congra	-15 -23 13 -8 22
word word: conscr	16 -2 0 -2 -25
word word: consec	15 -15 -14 -10 -2
word word: consid	-15 16 -12 2 -13
word word: consis	16 -2 -2 -15 -7
word word: constr	-1 12 0 -5 -5
word word: consul	-22 31 -14 -24 -24
word word: contac	3 -1 10 -4 -25
word word: contin	12 18 -20 -18 -9
word word: contro	22 -12 -15 -3 -3
word word: conven	11 -16 -12 -17 26
word word: conver	-24 -14 -16 -3 20
word word: convic	10 -9 -9 -1 4
word word: convoy	-18 19 20 -7 -15
word word: cooper	3 -11 3 -6 6
word word: coordi	1 0 -16 -9 16
word word: corpse	0 -1 -3 -2 5
word word: corres	-34 -7 14 17 -34
word word: could	-6 9 10 -19 -31
word word: counci	-16 -18 -16 18 26
word word: count	8 19 -12 -14 -10
word word: counte	-6 -26 -24 18 -1
word word: countr	4 -32 -9 11 23
word word: courag	-7 0 -8 -1 15
word word: course	-14 0 14 -13 -4
word word: court	-18 -15 -11 -1 17
word word: courts	22 -10 -9 -1 -3
word word: covere	-15 -16 16 -15 15
word word: covers	-19 -41 -24 -10 36
word word: crash	13 -27 -35 -17 25
word word: crashe	12 27 -40 -5 -10
word word: credit	26 -14 -2 -6 -7
word word: crew	-11 -11 -3 -2 20
word word: crews	-26 -24 -16 -22 51
word word: crimea	4 -36 -46 -29 26
word word: crisis	-13 13 -4 -12 17
word word: cross	-14 -19 -11 11 23
word word: crosse	18 -4 -6 -6 -26
word word: crossi	33 -1 -14 -7 -30
word word: crown	-19 -4 33 -3 -15
word word: cruise	-1 -12 0 15 -15
word word: cry	-4 -9 18 -3 -17
word word: curren	2 -28 -6 19 5
word word: damage	-4 0 -9 -1 13
word word: danger	31 -7 -18 -13 3
word word: data	-49 -14 -2 42 -12
word word: date	-31 36 -17 7 -27
word word: dates	-4 13 -20 -4 13
word word: daught	6 0 0 -2 -5
word word: day	18 -32 -5 -3 -12
word word: days	18 -4 -12 -29 -1
word word: de-esc	11 -1 0 -8 -1
word word: dead	-13 18 6 -21 -18
word word: deal	11 -38 -31 -23 13
word word: death	-26 15 3 -4 -7
word word: deceas	-15 -13 0 -2 15
word word: decemb	11 7 -5 10 -19
word word: decide	-16 15 -16 -1 -5
word word: declar	0 -3 -2 0 6
word word: declin	-41 1 -6 31 -5
word word: decora	-7 -1 -10 -1 19
word word: decree	-34 -2 14 -6 49
word word: dedica	-1 -1 -15 -13 15
word word: defenc	-5 6 1 -20 10
word word: defend	30 -15 0 -19 -1
word word: defens	24 -15 -19 -23 10
word word: delega	-2 33 -11 -17 -17
word word: delive	-10 -16 -21 -33 46
word word: demand	-9 -13 -11 4 27
word word: denied	-27 16 10 -13 -23
word word: denies	-14 15 -6 8 -6
word word: denis	14 -13 -11 -1 -4
word word: deport	-29 1 -16 13 4
word word: depot	-6 -4 -4 -14 23
word word: deputy	11 2 -18 -8 -11
word word: descri	-10 -5 -14 -4 25
word word: destro	-15 -4 -15 -14 27
word word: detail	9 9 -14 -8 -17
word word: detain	-18 -1 -12 -2 9
word word: detent	0 -3 -14 -1 15
word word: determ	-22 -32 -24 -16 29
word word: develo	-4 -1 -39 -6 43
word word: dhabi	-9 7 -11 -14 16
word word: dialog	1 -17 -5 7 11
word word: did	2 -15 -20 -13 -8
word word: died	-14 -9 -14 -2 16
word word: differ	-26 0 14 0 -5
word word: diffic	36 1 -26 -1 -36
word word: diplom	-7 9 16 -11 -35
word word: direct	10 7 -16 -15 -10
word word: dirty	9 -8 0 0 0
word word: disabi	13 0 0 -2 -11
word word: disclo	28 -7 -22 -2 -25
word word: discus	-12 25 -33 -17 11
word word: displa	6 -3 -21 -10 24
word word: disput	-27 6 -4 -3 16
word word: distin	13 0 0 -13 -1
word word: distri	-28 -6 12 -18 1
word word: divide	5 -2 -1 -2 0
word word: dmytro	-26 -15 13 -11 11
word word: dna	-6 -14 -7 6 12
word word: dnipro	-10 -10 17 -7 -29
word word: do	13 -19 -12 15 -22
word word: dobros	-10 -1 -4 21 -7
word word: doctor	-5 -26 23 -15 -26
word word: docume	-11 -2 -16 -18 18
word word: does	-9 0 -17 14 -12
word word: dog	-15 -14 13 -4 0
word word: doha	-3 -9 -13 -15 22
word word: dollar	-16 -22 -12 15 20
word word: don't	25 -18 16 -15 -17
word word: donald	19 30 -25 -2 -12
word word: done	-12 -13 -9 -19 24
word word: donets	13 5 -6 -6 -27
word word: down	7 -8 -19 -8 18
word word: downin	-21 -5 -4 -8 31
word word: dozens	0 -20 -20 -11 21
word word: draped	-27 0 28 -1 -3
word word: driven	0 -1 14 -10 -14
word word: driver	-11 4 11 0 -5
word word: drone	-17 12 14 -14 -5
word word: drones	8 -17 -20 -6 -10
word word: due	15 -16 -1 -1 8
word word: duma	-1 11 -11 1 -1
word word: during	-4 -25 13 -12 -6
word word: duty	-9 -1 -13 -2 24
word word: dzhely	19 -10 -25 -20 -15
word word: e	17 -15 -16 -2 11
word word: each	8 -5 -9 -9 -10
word word: earlie	25 -3 -8 -13 -4
word word: early	-22 9 8 -3 -1
word word: east-w	-10 -3 -2 -1 15
word word: easter	31 2 -14 -25 -42
word word: eating	-3 -19 25 -11 -22
word word: econom	-7 26 -4 -15 -2
word word: effect	-2 7 -1 -3 -1
word word: effort	5 -27 9 -2 8
word word: egypt	-23 -23 -1 -5 25
word word: eight	-21 -6 10 -2 -1
word word: eighte	12 -14 0 13 -4
word word: eighth	24 -2 -3 -4 -17
word word: eighty	25 -9 -13 -5 -17
word word: either	18 17 -16 -9 -5
word word: el	-14 -6 -1 -1 21
word word: eldest	29 -10 -2 -4 -15
word word: electr	-14 -3 -22 -13 28
word word: eleven	-12 -6 14 -9 1
word word: elimin	0 -15 0 -3 15
word word: embass	23 -8 -1 -2 -13
word word: emerge	1 -2 -14 -14 16
word word: emirat	29 -24 -5 -4 -2
word word: end	-20 -2 -4 -8 -4
word word: ended	-15 15 -10 -9 -4
word word: ending	-2 -4 21 0 -16
word word: enemy	-13 -5 -14 -5 16
word word: energy	-35 -5 -29 3 35
word word: engine	-10 0 0 -1 11
word word: englis	-2 -2 -18 -14 12
word word: enough	-24 -14 -8 13 18
word word: entry	-16 -12 0 -3 27
word word: envoy	0 18 -3 0 -15
word word: envoys	26 -15 -1 -1 -10
word word: equal	24 0 -3 -2 -20
word word: erdoğa	-16 7 10 -18 -28
word word: escort	-9 -13 -14 -7 22
word word: establ	-29 -23 14 -15 34
word word: estima	5 13 -15 21 -22
word word: eu	-16 14 -13 5 -7
word word: evacua	-20 -21 -16 -7 22
word word: evacue	-12 -1 -3 -20 30
word word: evan	-32 -4 -10 -6 33
word word: eve	15 -4 -2 -13 -2
word word: even	16 -10 -9 2 -16
word word: evenin	-31 -11 38 -23 -32
word word: events	-14 -17 14 -1 0
word word: ever	8 -1 -1 -2 -3
word word: every	2 -14 -29 6 12
word word: everyb	-10 1 14 0 -5
word word: everyo	12 -18 8 -1 -9
word word: everyt	-15 4 -8 15 -10
word word: exactl	20 -9 0 -4 -8
word word: examin	-3 -2 16 -3 -15
word word: exceed	-6 -3 0 -8 14
word word: excell	-10 -7 -9 24 -3
word word: exchan	-3 24 -14 -12 -7
word word: exerci	-31 0 -5 0 33
word word: exhibi	-2 -6 -20 -8 24
word word: expect	-7 29 -13 -14 -43
word word: experi	-32 -3 -9 -6 40
word word: expert	-10 -3 -32 -16 12
word word: explos	-4 0 -15 -7 16
word word: expres	-6 -20 11 -26 47
word word: extend	0 -14 -3 0 14
word word: facebo	-8 -1 21 -4 -10
word word: faces	-21 -9 18 16 -15
word word: facili	6 -26 -1 -17 -6
word word: fair	14 14 -1 -3 -27
word word: fake	-23 28 -17 -3 -25
word word: fallen	10 -7 -12 8 -5
word word: famili	4 -3 -11 -20 1
word word: family	-3 2 6 -11 -24
word word: far	-7 8 -16 15 -15
word word: farmla	-17 0 -15 -2 24
word word: father	-12 -9 15 -11 -14
word word: fault	-15 -14 -7 -7 15
word word: feb	-15 -10 -4 16 -8
word word: februa	3 -7 9 17 -14
word word: federa	-10 24 -4 -22 -6
word word: feelin	-20 -24 16 -7 -5
word word: fell	-9 -7 -5 -13 12
word word: fellow	41 0 -14 -13 -25
word word: few	27 -1 -16 0 -11
word word: field	7 -12 -16 15 8
word word: fiftee	18 -11 -24 10 3
word word: fifth	15 -1 -3 -8 -3
word word: fifty	35 -15 -7 -6 10
word word: fighte	-9 8 4 -23 7
word word: fighti	-14 -19 17 -1 5
word word: figure	-39 -38 -20 41 -13
word word: file	1 -7 21 0 -16
word word: files	0 -9 -1 0 10
word word: filmed	-17 -2 19 0 -2
word word: final	-28 -14 13 -5 18
word word: finall	-16 -11 38 -12 -14
word word: finish	-14 -22 33 -3 -24
word word: fire	-20 -12 -9 -5 29
word word: first	-16 18 2 5 -31
word word: five	-4 -5 24 -17 -11
word word: fixed	10 -8 -1 -2 -1
word word: fixed-	-15 0 -2 -2 15
word word: flag	-16 -1 -2 16 -15
word word: flags	-7 -8 11 -2 -7
word word: flew	-6 -21 -15 0 28
word word: flight	-30 -33 18 -16 19
word word: floati	-14 0 0 17 7
word word: flown	-7 -6 8 -1 -4
word word: follow	-7 3 16 -7 -17
word word: food	-29 -42 6 13 7
word word: foot	-24 0 -5 24 0
word word: footag	-38 -4 49 -11 -23
word word: footba	-12 -4 -3 16 -12
word word: for	1 6 -9 -14 -11
word word: force	-5 -1 14 -1 -13
word word: forces	10 -15 -12 -7 7
word word: foreig	5 -21 -11 -13 12
word word: forens	19 -17 0 -6 -2
word word: forgot	0 14 17 -6 -16
word word: format	13 -15 -10 -2 7
word word: former	-22 -34 4 -10 25
word word: formul	9 -1 -3 -8 1
word word: forty	-25 7 -20 -38 19
word word: forty-	5 0 -1 -1 -2
word word: forum	-17 -14 -3 17 -6
word word: forwar	-6 -7 0 -3 10
word word: fought	35 -8 -14 -17 -16
word word: found	-21 -18 15 -15 -6
word word: four	-9 -41 4 -19 25
word word: fourte	1 -4 31 -2 -28
word word: fourth	16 -7 20 -15 -22
word word: france	-6 -11 -15 -1 15
word word: franci	-18 -17 -3 -11 7
word word: free	24 -10 -13 -11 4
word word: freed	21 -21 4 -27 -10
word word: freedo	-12 -1 23 -5 -16
word word: frees	15 -2 -10 -6 -11
word word: fresh	15 -10 -14 -3 -8
word word: friday	22 -19 11 -33 -18
word word: friend	19 -1 -14 -3 -16
word word: from	-4 -8 7 -10 -6
word word: front	7 -14 -37 -29 47
word word: frostb	14 -3 -3 0 -8
word word: frozen	3 7 -12 -10 -21
word word: fruit	27 -15 0 -1 -13
word word: full	21 -20 0 0 -2
word word: full-s	9 -15 -5 15 -12
word word: fully	-16 -2 -8 -4 21
word word: fund	-30 -12 -25 -22 43
word word: furthe	31 -11 -23 -26 36
word word: future	-19 22 -11 -1 8
word word: games	9 -8 0 0 0
word word: garris	-26 0 -1 -15 27
word word: gas	-13 -15 -5 -9 20
word word: gather	22 14 -19 0 -9
word word: gave	-6 0 -17 10 26
word word: gaza	-19 -19 -10 21 22
word word: genera	-28 -20 -5 25 19
word word: geneva	27 -26 -21 -16 27
word word: german	-14 -5 -14 -2 18
word word: gershk	-32 -4 -10 -6 33
word word: gestur	9 3 -23 -2 -29
word word: get	-15 6 -5 9 -18
word word: gets	29 -5 -8 -13 -10
word word: gettin	8 -14 -6 -15 32
word word: girl	-12 -2 14 -6 -14
word word: given	-15 -14 19 10 -26
word word: gives	4 -16 -17 -27 31
word word: giving	23 -2 -14 -5 -11
word word: glad	-33 -16 -30 13 32
word word: go	-29 19 3 1 -6
word word: go-bet	11 -5 0 -1 -6
word word: goal	-8 19 -25 -38 7
word word: god	-14 -10 16 -11 -15
word word: goes	3 -5 -23 12 -9
word word: going	-13 15 9 -5 -9
word word: gone	8 -15 4 7 -31
word word: good	-10 -5 -6 -1 9
word word: goodwi	8 -7 -1 0 -8
word word: got	30 -23 -6 -15 -24
word word: govern	-3 -31 27 -17 19
word word: grain	-20 -17 10 -11 31
word word: grandm	26 -2 -4 -12 -10
word word: gratef	-12 12 -8 -18 -4
word word: gratit	-13 -14 18 -9 -17
word word: gravel	25 7 -16 -16 -15
word word: great	-16 23 21 -15 1
word word: greek	4 -15 12 -24 -26
word word: griner	-12 -15 -17 0 20
word word: group	3 2 -24 -11 1
word word: groups	-18 -37 -8 -5 28
word word: growin	-33 -11 -29 -24 44
word word: guaran	-9 34 -8 -17 -18
word word: guard	7 -2 0 -3 -5
word word: guards	26 -1 -3 -11 -10
word word: guests	-29 -2 -8 -1 34
word word: guided	-8 -21 -4 -4 28
word word: guns	-15 0 0 0 15
word word: guys	-3 -21 20 -14 -18
word word: h	12 -11 -16 -2 22
word word: had	26 -32 1 -22 -16
word word: half	9 3 -28 2 -21
word word: hamas	-22 -14 -7 -5 24
word word: hand	-10 30 9 -11 -17
word word: handed	28 -23 -3 -9 0
word word: handov	-6 11 -9 -10 3
word word: hands	12 13 -15 -7 -15
word word: happen	28 -39 -33 -9 15
word word: happy	-9 -20 -14 -15 16
word word: hard	23 -13 -15 -5 -18
word word: has	-11 22 -15 -4 -16
word word: have	-5 -8 3 4 0
word word: having	-26 29 -21 -5 -25
word word: he	-37 9 19 -2 -19
word word: head	1 -13 -7 -16 -24
word word: headqu	5 -14 -9 20 -14
word word: heads	-5 -16 -16 -7 14
word word: hear	-15 -1 17 -5 -16
word word: heat	-17 -24 -16 -16 38
word word: heathr	-17 -2 19 0 -2
word word: hectar	-4 0 -15 -7 16
word word: held	2 -7 -30 -2 15
word word: heleta	-14 -10 16 -11 -15
word word: helico	-15 -1 -3 -10 16
word word: help	5 -8 -15 17 -9
word word: helped	31 -13 -6 -13 -13
word word: helpin	31 -18 -4 -5 -7
word word: helps	9 11 -1 -9 -9
word word: her	-24 -3 14 -13 -19
word word: here	-15 -17 12 -18 -5
word word: heroes	-33 -1 1 -12 14
word word: high-p	-8 -3 -3 -19 27
word word: higher	-17 -7 -15 11 16
word word: highli	-6 11 -5 -1 1
word word: highne	-36 -31 9 15 5
word word: him	-20 -15 18 -6 13
word word: himars	-10 -4 -2 -7 21
word word: his	-48 -39 28 10 1
word word: hit	-6 0 -9 -13 24
word word: hold	-5 -2 -16 20 -12
word word: holdin	-26 -22 1 68 -22
word word: holds	-8 -9 -11 13 -4
word word: holida	9 15 -22 -29 -25
word word: holy	14 23 -9 14 -18
word word: home	8 -23 -7 7 -3
word word: homela	18 0 -6 0 -13
word word: homes	-12 -1 -3 -8 24
word word: honour	22 -18 -9 -13 7
word word: hope	-26 6 -23 -4 9
word word: hoped	-5 19 -1 -2 -14
word word: hospit	-29 9 2 7 7
word word: host	-13 -14 -24 12 25
word word: hostag	-29 -19 -6 20 28
word word: hosted	-40 29 -7 -14 11
word word: hostin	-5 19 14 -1 -19
word word: hostom	14 0 0 -14 0
word word: hotlin	0 -14 -1 0 15
word word: hour	27 -20 -15 14 -29
word word: hours	-14 11 -23 -1 20
word word: househ	-11 -2 -11 -16 32
word word: how	-2 -19 -7 19 -38
word word: hug	40 -4 -20 -14 -27
word word: hugged	-11 -22 11 -3 24
word word: human	0 5 -29 -17 14
word word: humani	-4 17 -17 -13 -9
word word: hundre	8 -17 1 5 -43
word word: hungar	-18 -26 16 9 -8
word word: husban	-5 -10 7 -2 8
word word: i	-21 -12 7 -7 1
word word: i'm	-3 18 3 -26 -26
word word: icrc	8 -20 -14 -4 30
word word: idea	-2 -12 -2 -15 15
word word: identi	29 -23 9 -18 -18
word word: if	-26 -33 -10 -22 43
word word: ill	34 -14 -9 -7 -18
word word: illega	-5 -6 -3 28 -16
word word: immedi	4 -12 -8 -3 15
word word: import	-22 16 9 -6 9
word word: impris	-17 -10 -4 15 -3
word word: in	-7 -2 -5 1 -8
word word: includ	0 -6 -9 -6 18
word word: inclus	-15 27 -19 -11 11
word word: indefi	-35 35 -10 -8 -11
word word: indepe	19 12 -7 -7 -24
word word: india	-18 -1 -19 -3 25
word word: indust	-22 -7 -8 -10 38
word word: inflic	-15 0 0 0 15
word word: inform	15 -13 -2 -1 -1
word word: initia	4 -12 -7 -6 20
word word: injure	-25 -1 -8 -4 27
word word: inside	12 0 -6 -6 0
word word: insist	-20 -40 14 -1 3
word word: instit	-21 -35 -30 -20 39
word word: intell	-46 -1 -13 19 14
word word: intens	15 -15 0 -1 -1
word word: interc	-15 -6 -4 -4 18
word word: intere	-6 7 -16 -3 24
word word: interf	-27 0 -1 28 0
word word: interi	-41 -16 34 0 -32
word word: interm	20 -17 -3 -5 -3
word word: intern	-4 -7 -29 3 26
word word: interv	-16 -10 -22 23 17
word word: into	12 -5 2 -11 -21
word word: invade	8 -7 0 -1 0
word word: invasi	9 -10 -7 3 -14
word word: invest	4 -26 -31 -15 40
word word: involv	18 12 -19 -14 -5
word word: iran	-1 0 -12 0 12
word word: iryna	13 -15 -1 20 -9
word word: is	3 7 -8 -31 -17
word word: island	40 -7 -17 -16 -19
word word: israel	-22 -23 -13 -4 28
word word: istanb	-12 16 10 -18 -29
word word: it	15 -24 -6 -6 -13
word word: its	20 -8 -12 -7 0
word word: ivan	-14 -10 16 -11 -15
word word: jailed	-16 -15 -5 -1 24
word word: jails	15 -17 -14 -9 -12
word word: jan	-18 11 -7 16 -21
word word: januar	15 -7 -27 3 6
word word: jdam	-4 0 -1 0 5
word word: jeddah	-19 -17 -12 -10 47
word word: jersey	-4 -1 -7 -1 13
word word: join	12 -3 -5 -6 -7
word word: joint	-36 -2 -17 -3 15
word word: joked	-15 4 14 0 -2
word word: journa	-2 -3 -24 -23 25
word word: journe	34 0 -12 -17 -17
word word: july	-5 -5 13 21 -18
word word: june	-12 7 1 -6 -18
word word: just	18 -9 -24 -11 6
word word: kalius	12 0 -2 -3 -7
word word: keep	-24 6 28 -20 -29
word word: keeps	-6 -16 -27 -24 22
word word: kenya	-13 -9 -14 -6 31
word word: kept	10 -14 11 -1 0
word word: key	-10 -20 -15 -2 5
word word: kg	-9 -2 16 0 -15
word word: kharki	18 8 -23 -15 -12
word word: khater	26 -11 -1 -3 -13
word word: kherso	27 -16 -16 -5 9
word word: khyliu	12 0 -2 -3 -7
word word: kids	-1 -10 -11 15 -27
word word: kiev	-5 8 -28 -7 6
word word: kiev-c	26 -8 -3 -1 -16
word word: killed	-2 -4 -29 0 33
word word: killin	11 0 0 -1 -11
word word: kilogr	-11 0 17 -1 -6
word word: kilos	-11 -10 25 -1 -24
word word: kind	5 -12 -15 -6 21
word word: kingdo	1 7 -12 -4 8
word word: km	-14 0 -5 -1 18
word word: know	-18 -4 -27 1 23
word word: known	-26 20 -5 20 -16
word word: krasik	-15 0 -11 -2 16
word word: kremli	-20 0 -23 -29 16
word word: kurmas	-15 0 -11 -2 16
word word: kursk	-14 -10 -9 12 0
word word: kyiv	8 3 -28 -24 7
word word: laid	-7 -14 -2 -15 34
word word: land	-1 -15 10 -11 -18
word word: landed	-35 -10 27 -13 -2
word word: laos	-31 -3 -9 -3 38
word word: laptop	-45 -28 -22 49 20
word word: large	-16 29 -7 13 -10
word word: larges	25 0 -11 -8 -7
word word: last	12 -1 -9 -11 -8
word word: lasted	-3 -1 -29 -16 17
word word: late	-10 -13 11 -7 -15
word word: later	-12 -10 -15 -9 28
word word: latest	15 -7 -4 -2 -3
word word: laughs	-22 -1 29 0 -27
word word: launch	14 -4 -18 0 -2
word word: lavrov	1 3 -7 -7 -3
word word: law	-11 6 -13 30 -14
word word: lawmak	19 -1 -4 -11 -6
word word: lawyer	-8 -5 -4 25 -8
word word: lead	8 10 -2 -3 -17
word word: leader	-2 -8 -25 22 1
word word: leads	19 -2 -1 -17 -1
word word: learne	13 -10 10 -15 -18
word word: least	-21 8 -5 15 -20
word word: leave	27 -3 -8 -15 -16
word word: led	-30 14 0 -18 5
word word: left	-16 -3 6 -10 17
word word: leg	-14 -2 -5 -2 15
word word: leo	-8 10 -32 -17 8
word word: leopar	-15 -1 0 -1 15
word word: less	-14 -13 -20 -14 22
word word: let	-19 13 -8 11 -18
word word: letter	-14 -22 11 2 -8
word word: level	-21 -12 -16 -5 19
word word: levyts	-14 -10 16 -11 -15
word word: libera	-17 -2 -15 -12 28
word word: librar	0 -3 -17 -1 17
word word: life	1 -4 -9 -4 10
word word: lifted	-1 0 -11 0 12
word word: like	-5 -2 14 11 -22
word word: line	6 5 -22 -14 14
word word: link	-13 -2 22 -4 -3
word word: list	-4 -10 -26 2 4
word word: listed	-17 -12 -7 22 -28
word word: lists	-26 50 -26 -16 -24
word word: little	-12 -2 14 -6 -14
word word: lives	28 -28 -24 -5 15
word word: living	-15 -12 -1 -3 15
word word: lolwah	18 -10 32 -3 -38
word word: long	8 0 12 -15 -10
word word: long-r	-16 -12 -3 15 -6
word word: look	3 -18 13 -8 -15
word word: looked	-11 -23 33 -3 -25
word word: looks	14 -1 19 -7 -16
word word: lorrie	19 3 -4 -19 -10
word word: losses	-15 -3 -2 -7 16
word word: lost	-23 -3 10 -11 14
word word: loved	35 -43 -17 -18 -3
word word: lubine	0 -6 -15 -1 15
word word: luhans	14 -2 -3 -7 -6
word word: lukash	10 -1 0 0 -9
word word: lviv	0 -22 7 -6 1
word word: made	-18 11 -23 16 -15
word word: mainta	15 3 -4 -2 -15
word word: major	6 3 -1 -3 -6
word word: majori	29 -4 -8 -11 -12
word word: make	-21 -2 22 14 -16
word word: makes	28 -3 -14 -9 -5
word word: man	-14 16 -10 -4 -21
word word: manage	12 -4 -3 10 -11
word word: manipu	-1 47 -14 -8 -29
word word: many	4 -19 -5 25 -36
word word: march	-18 6 10 13 -12
word word: margin	-5 14 -10 -15 10
word word: marine	-23 -7 10 -6 7
word word: mariup	37 -4 -9 -31 -7
word word: mark	12 0 -2 -3 -7
word word: matteo	-6 35 -5 -1 -28
word word: matter	-5 22 14 -14 -34
word word: may	-13 -17 7 -10 13
word word: mayor	25 -2 -16 -17 16
word word: me	-27 -20 13 22 -16
word word: meanwh	0 -2 0 -3 5
word word: measur	21 -4 -16 -3 -6
word word: mechan	0 13 -3 0 -13
word word: medals	-16 0 -15 15 1
word word: media	-8 15 -18 -12 -19
word word: mediat	33 -23 -9 7 -23
word word: medic	0 0 -10 -1 12
word word: medica	1 -10 -4 -11 17
word word: medins	6 5 -22 -11 -24
word word: medved	-14 15 -9 -3 -14
word word: meet	21 -17 -26 -21 28
word word: meetin	-38 -15 14 7 3
word word: member	23 5 -26 -4 1
word word: memora	-3 -8 -6 -2 16
word word: men	-3 -16 7 7 -17
word word: messag	0 -6 -13 -4 10
word word: met	-24 -19 18 -21 -7
word word: milita	-17 7 -27 4 10
word word: millio	-10 -4 -22 8 -2
word word: mine	15 -1 -17 -6 10
word word: minist	-24 -2 2 18 -7
word word: minors	-17 27 -5 -6 -13
word word: minsk	30 -4 -7 -13 -15
word word: minute	-18 -9 -7 -18 16
word word: missil	-49 -6 -18 10 -7
word word: missin	-28 -23 -2 13 16
word word: missio	-6 -3 -16 -11 30
word word: mlrs	-2 -1 -6 -13 21
word word: mobile	-15 -26 27 -3 12
word word: mod	-23 -5 24 -10 10
word word: mofa	7 0 13 -19 -19
word word: mohame	-9 -9 -27 32 4
word word: mohamm	-11 -1 27 0 -25
word word: moment	-3 3 13 -24 -21
word word: monday	-5 -1 -15 -17 13
word word: money	-5 1 -28 -6 9
word word: monito	-11 -13 -19 -14 45
word word: month	22 -7 -18 -7 -27
word word: months	-17 4 33 -23 -38
word word: more	-2 -13 -3 11 -26
word word: morgue	33 -6 -18 -12 -2
word word: mornin	-12 18 23 -8 -26
word word: mortal	17 -3 -11 -1 -5
word word: moscow	-14 1 1 -14 0
word word: moskal	-19 26 -15 17 -17
word word: most	29 -23 -13 -3 -25
word word: mostly	-18 11 -14 -21 17
word word: mother	1 -15 -14 -8 22
word word: motor	-1 -1 -3 0 5
word word: moved	-14 8 9 -13 19
word word: much	-20 26 -5 0 -5
word word: mum	-4 -9 18 -3 -17
word word: munich	-12 -8 -16 19 -18
word word: museum	-9 -2 32 -1 -26
word word: must	-30 -24 -11 -13 30
word word: my	-40 -27 11 4 5
word word: mykola	8 -22 -6 -6 24
word word: nahyan	-38 -28 13 -10 2
word word: name	13 -15 -10 -3 -6
word word: named	14 10 -5 -14 -8
word word: names	-12 14 -11 12 -29
word word: narima	19 -10 -25 -20 -15
word word: nation	10 -5 18 -12 -3
word word: native	-15 -1 17 -5 -16
word word: nature	7 -3 0 0 -3
word word: navy	7 -1 -13 -5 12
word word: near	-25 -9 23 -28 -1
word word: nearly	-16 -32 -19 9 23
word word: need	11 -20 -21 -5 13
word word: needed	29 -11 -7 -8 -5
word word: needs	-17 -15 -16 18 -3
word word: negoti	43 4 -44 -14 -4
word word: neithe	42 5 -29 -34 -26
word word: neutra	19 -17 -2 -5 -2
word word: never	-14 9 -20 4 -13
word word: new	13 25 -23 -21 2
word word: news	-16 -1 -12 1 29
word word: next	-8 13 -24 8 1
word word: night	13 -7 -27 -7 15
word word: nikole	-16 -25 18 -14 -16
word word: nine	-17 -7 -4 25 -26
word word: ninete	5 0 0 -5 0
word word: ninety	8 -8 -17 -15 0
word word: ninth	15 -4 -12 -9 -4
word word: no	-29 30 -25 0 -7
word word: nobody	13 28 -14 -12 -26
word word: none	-37 37 -19 -8 -42
word word: noon	10 13 5 -10 -13
word word: norms	-16 22 0 -17 0
word word: norway	-14 35 -14 -5 -29
word word: not	-15 5 3 -7 -6
word word: noted	1 13 -5 -18 -7
word word: nothin	10 19 10 -6 -20
word word: novemb	-12 29 -37 -9 15
word word: now	1 6 4 -11 -14
word word: npp	12 -2 -2 -1 -7
word word: nuclea	6 -28 -9 -10 29
word word: number	21 -3 -5 0 -17
word word: nurse	-14 0 15 -2 -7
word word: object	-4 0 -15 -7 16
word word: oblast	6 0 0 -5 0
word word: occupa	12 0 -1 -2 -9
word word: occupi	12 -15 -6 6 -21
word word: oct	-21 14 -24 7 -14
word word: octobe	-20 12 -11 12 -3
word word: odesa	20 -17 -4 -6 -3
word word: of	-1 -5 3 -3 1
word word: off	5 13 4 -13 -38
word word: offere	-7 18 -11 -15 12
word word: office	7 -21 -9 -3 5
word word: offici	-7 16 -28 22 -31
word word: old	-13 -2 -5 -3 14
word word: oldest	23 -10 -15 -21 -16
word word: oleh	-8 -1 23 -4 -13
word word: oleksa	-9 -3 23 -6 -8
word word: olena	-15 -16 16 -13 -3
word word: oleniv	-35 -23 10 -7 12
word word: olha	-15 -2 14 0 -12
word word: ombuds	-24 17 -3 15 -1
word word: on	0 -7 11 -14 -2
word word: once	-30 6 -11 9 21
word word: one	-26 -17 11 1 5
word word: ones	14 0 -29 -30 -7
word word: online	-6 -2 -14 -6 17
word word: only	0 -16 -14 -7 18
word word: open	-14 7 13 -1 -13
word word: opened	-22 8 -6 -15 26
word word: operat	-25 4 -34 1 31
word word: opport	-12 -12 -15 -2 17
word word: opposi	13 0 -2 -1 -9
word word: or	-3 -22 0 13 -4
word word: order	21 -7 -7 -6 -13
word word: organi	-28 20 -23 -20 -2
word word: orthod	2 -20 16 -21 -15
word word: other	3 4 2 -4 -13
word word: others	6 -2 -2 -6 3
word word: our	-18 -10 19 -11 -7
word word: ours	-19 -21 -17 26 11
word word: out	0 -11 14 -17 8
word word: outcom	18 -1 -15 -1 -15
word word: outsid	-18 6 11 16 -23
word word: over	3 -3 3 -7 -4
word word: overal	-8 -6 -1 18 -16
word word: overni	-13 -9 13 -6 13
word word: own	33 18 -1 -17 -16
word word: owners	-4 0 -9 -1 13
word word: packag	14 -17 -15 -11 8
word word: pakist	-18 -2 -20 -3 26
word word: palace	13 -17 -15 -10 15
word word: palest	-18 -15 -3 -6 19
word word: papers	-13 14 15 -14 -14
word word: parall	12 -4 -6 0 -1
word word: parcel	-22 -30 -5 15 35
word word: parent	12 -15 -3 -2 14
word word: paris	-5 5 -15 -7 14
word word: parlia	-16 -11 -15 24 -12
word word: part	26 -20 -6 -6 0
word word: partic	-8 -1 0 -15 17
word word: partie	-5 28 -29 -15 -7
word word: partne	10 -16 -18 -9 18
word word: party	26 -18 -22 -3 -24
word word: pass	-9 -5 -7 -21 30
word word: passed	-12 11 -12 -15 5
word word: past	-13 -6 -4 -17 19
word word: patien	-4 -1 -12 -3 20
word word: patrio	-26 10 -10 -14 -2
word word: paul	-28 -15 -10 -5 32
word word: pause	8 34 17 -15 -44
word word: pay	-18 15 -11 -2 -12
word word: peace	-30 14 -41 -11 10
word word: peacef	12 -1 -4 -1 -8
word word: pensio	-6 -2 -3 36 -31
word word: people	-2 -4 -22 2 15
word word: per	-23 0 -17 -21 16
word word: percen	-30 -13 -9 14 0
word word: period	-28 5 -5 31 -7
word word: person	-13 -41 -18 8 35
word word: peters	-5 -4 -6 32 -26
word word: phase	7 -14 0 -2 10
word word: phone	-24 7 33 -15 -29
word word: phoned	1 36 -30 0 -23
word word: phones	14 -24 -7 -1 -31
word word: photo	-14 -2 23 -13 -19
word word: photog	6 -17 -14 -3 18
word word: photos	-11 -2 27 0 -26
word word: picked	14 -9 -12 0 -2
word word: pictur	-10 -15 8 -11 12
word word: pier	-7 -11 19 0 -1
word word: pilots	18 -7 2 -13 -32
word word: place	-9 34 -14 -18 -21
word word: places	32 -2 -4 -7 -29
word word: plan	-16 14 14 -6 -14
word word: plane	-46 -4 42 -14 0
word word: planes	-13 -15 -13 -5 23
word word: planne	-30 -8 14 -2 -17
word word: plant	7 -8 -3 -10 6
word word: platfo	-12 -28 0 16 15
word word: please	14 -14 17 -4 -18
word word: plus	6 -1 0 -5 0
word word: point	-15 9 -4 -1 0
word word: pointe	17 -4 -14 -10 7
word word: points	-2 -15 -15 -14 24
word word: pokrov	-23 -5 -3 -5 34
word word: poland	0 -14 -1 -1 15
word word: police	4 -14 -9 -2 20
word word: politi	-16 0 -5 -5 17
word word: poltav	-9 -3 3 -22 6
word word: pope	-18 6 -13 -24 5
word word: port	14 -14 0 0 -1
word word: portra	-25 -17 24 -14 -14
word word: positi	7 0 -4 -2 0
word word: possib	-8 23 -16 -11 -16
word word: post	11 15 -12 -4 -27
word word: postpo	-35 52 -18 -11 -23
word word: pow	14 11 -1 -2 -18
word word: power	-9 -20 -7 13 -8
word word: pows	1 -5 -15 -16 15
word word: prayer	-9 8 -15 -15 5
word word: prelim	-11 -4 -1 16 -13
word word: prepar	-34 26 -15 -7 4
word word: presen	-13 -8 -18 -5 30
word word: presid	-11 -27 -1 -19 14
word word: press	-2 14 14 -13 -14
word word: pressu	-15 16 -23 13 -33
word word: price	-15 -15 -6 -3 17
word word: priest	4 -16 12 -25 -26
word word: prigoz	15 -1 -15 -1 -2
word word: prime	4 4 -20 6 -23
word word: prince	-19 13 32 -4 -18
word word: princi	-4 -16 -21 -13 19
word word: priori	-13 17 -2 -1 -1
word word: prison	-13 18 -15 -3 6
word word: privat	6 -3 -10 -9 14
word word: proced	-27 22 0 3 -5
word word: proces	17 -1 -16 -9 -12
word word: produc	7 16 -16 -8 -17
word word: progra	-13 -27 -13 -17 22
word word: progre	-16 20 14 -1 -15
word word: projec	-7 -3 0 -8 15
word word: promis	8 -15 2 -1 2
word word: propos	-31 32 -24 -1 -9
word word: protec	-13 -16 13 14 10
word word: proud	15 -14 -2 -13 -6
word word: provid	11 4 -3 8 -14
word word: psycho	-16 -11 -11 -3 21
word word: public	-2 -3 -16 -17 6
word word: publis	-10 -2 28 0 -30
word word: pursui	19 -1 -7 0 -14
word word: pushil	14 -13 -11 -1 -4
word word: pushin	-9 17 -13 -7 11
word word: put	2 -23 0 -2 19
word word: putin	15 29 -18 20 -25
word word: puttin	-16 18 0 -2 0
word word: qatar	-1 -2 -25 5 10
word word: qatari	45 -25 5 -9 -33
word word: questi	-25 18 -29 7 -18
word word: queue	-1 -2 -5 3 6
word word: quotin	-2 7 0 0 -6
word word: radiat	-20 -37 -14 -9 41
word word: raised	-17 15 -22 0 14
word word: raises	21 -15 -2 -27 -1
word word: rally	-14 -16 -19 -29 37
word word: ran	-15 -5 -18 -6 18
word word: rank	23 -1 -2 -15 -5
word word: ranks	-20 -2 -26 -5 43
word word: rare	-12 -3 -2 -1 17
word word: rbc	15 -4 -4 0 -9
word word: reache	19 -8 -11 -13 0
word word: read	-17 -8 25 -8 -23
word word: reader	-15 14 -6 -5 14
word word: ready	-14 9 -26 16 -27
word word: reaffi	-7 -19 -6 18 21
word word: rear	-7 -1 -14 -3 24
word word: reason	16 -10 -11 25 -15
word word: recall	-9 -23 -24 30 -32
word word: receiv	-16 -3 8 -12 7
word word: recent	22 -16 -4 -21 -7
word word: recep	15 -8 12 -1 -20
word word: record	-21 -6 -2 29 -2
word word: recove	-20 13 -25 -23 -4
word word: red	-15 -23 -19 11 35
word word: refrig	-11 15 -3 -17 -9
word word: refuge	9 -12 13 13 -16
word word: regime	15 -13 2 -3 -8
word word: region	0 -20 -12 -3 0
word word: regist	-29 -13 -12 22 5
word word: rehab	-5 -15 -23 -15 19
word word: rehabi	2 -22 10 -3 -12
word word: reinte	13 -9 -9 2 -10
word word: reiter	1 -14 -2 -8 14
word word: reject	-4 14 -3 0 -7
word word: rejoin	-9 -13 -16 14 -16
word word: relati	-23 -5 -3 -2 19
word word: releas	-11 -2 20 -6 -21
word word: relief	-15 -4 -5 -1 16
word word: reliev	13 -30 -12 -4 19
word word: remain	-15 -18 -3 2 8
word word: rememb	-14 -9 -14 4 13
word word: repair	-26 -5 -16 -22 41
word word: repatr	3 -30 0 19 -25
word word: replie	-18 14 2 -6 6
word word: reply	-28 16 -17 14 -18
word word: report	-53 35 -7 -31 13
word word: repres	-15 14 -7 26 -11
word word: republ	42 -16 -5 -7 -7
word word: reques	17 -23 -15 -24 45
word word: requir	1 -10 -16 10 14
word word: rescue	15 -13 -11 -9 11
word word: reside	-30 -15 2 13 11
word word: respec	-14 -3 -8 23 -3
word word: respon	-15 20 -18 -15 -11
word word: rest	6 -27 -5 -8 31
word word: result	11 13 -11 11 -14
word word: resume	-14 16 -14 -4 -15
word word: resump	-8 35 -2 -3 -24
word word: retake	4 -22 -8 -3 27
word word: return	4 3 -8 1 -1
word word: reunif	5 19 -7 -9 -35
word word: reunit	-8 50 4 -6 -49
word word: reuter	12 -4 4 -8 -25
word word: review	-32 -7 -3 23 -4
word word: ria	29 0 -1 -28 0
word word: right	11 -17 -34 -15 13
word word: rights	-25 28 -22 -16 8
word word: risen	5 -1 -2 0 -1
word word: riyadh	-26 -1 31 -1 -22
word word: road	-18 12 22 -3 -16
word word: rocket	-7 -4 -2 -2 15
word word: role	2 -1 15 0 -15
word word: room	-4 -3 -21 -2 23
word word: rose	-16 -15 -23 -8 26
word word: rostov	-8 -2 -1 0 11
word word: roughl	-9 29 -2 -19 -3
word word: round	6 10 -17 -16 -10
word word: rounds	6 -32 17 14 -26
word word: row	-1 -3 7 -6 -14
word word: rt	-13 -7 -7 17 -11
word word: ru	-18 15 6 14 -19
word word: rubble	-5 -2 -15 -2 24
word word: rules	4 -7 -5 8 -14
word word: rumour	-3 32 -21 -13 -19
word word: run	-4 -26 -22 -5 52
word word: runnin	-14 -6 16 -6 -16
word word: runs	-12 -5 11 -6 -7
word word: russia	14 -6 -7 6 -21
word word: rustem	-23 35 -23 -19 -25
word word: s	25 2 -12 -29 6
word word: safe	12 -1 0 -1 -12
word word: said	4 -6 -15 0 -18
word word: sailor	14 -11 -5 -13 -2
word word: sake	-24 -20 -15 -2 16
word word: salman	-11 -1 27 0 -25
word word: same	-7 -3 8 14 -27
word word: sample	-6 -14 -8 11 -5
word word: sancti	16 4 -13 -1 -12
word word: sapper	-16 -2 -9 -7 15
word word: sapphi	-7 -11 19 0 -1
word word: sarali	11 0 -1 -10 -1
word word: saturd	-3 11 13 -17 -49
word word: saudi	6 -20 -14 -10 14
word word: save	14 0 -11 -1 -3
word word: say	-26 -7 18 14 4
word word: saying	-8 19 -8 -14 -6
word word: says	-33 13 19 -15 -1
word word: sbu	-12 13 -24 -5 17
word word: schedu	-40 22 35 -9 -25
word word: school	-39 -5 0 13 6
word word: sea	13 -16 18 0 -2
word word: seamen	-7 -11 19 0 -1
word word: search	-22 -16 -4 10 -5
word word: second	23 -22 -13 -8 -33
word word: secrec	16 -7 -16 -10 15
word word: secret	-6 -13 -3 -3 15
word word: sector	-18 -8 -17 -15 21
word word: secure	7 -12 -2 18 -16
word word: securi	-36 -10 -3 9 13
word word: see	6 11 21 10 -22
word word: seen	-18 10 22 -16 -21
word word: seized	25 -13 -14 1 -28
word word: sends	-1 15 -7 -1 -15
word word: sensit	7 0 -4 -2 0
word word: sent	0 -20 12 51 -16
word word: senten	8 9 -16 -10 -11
word word: separa	-14 6 -6 9 7
word word: septem	-9 0 5 14 -25
word word: sergea	20 -2 -13 -12 3
word word: sergey	-6 3 -8 -1 -3
word word: serhii	-2 -5 23 0 -23
word word: seriou	-2 31 -4 -6 -23
word word: serve	7 0 -1 -2 -3
word word: served	18 -3 0 -14 -1
word word: servic	-5 2 3 -1 -7
word word: servin	7 -1 -1 -2 -5
word word: set	-22 15 -14 11 0
word word: settle	-16 -16 -7 -8 27
word word: seven	-3 -13 -22 10 -1
word word: sevent	12 18 -3 -9 -5
word word: sever	-7 0 -5 -1 12
word word: severa	13 -19 0 -40 -28
word word: severe	9 -42 -16 -13 49
word word: shamsa	11 0 0 -11 -1
word word: share	-9 8 15 -10 -14
word word: she	-41 -25 9 16 4
word word: sheikh	-27 -32 9 16 4
word word: shelte	-12 -1 -3 -20 30
word word: ship	13 -13 0 0 0
word word: short	-41 36 30 -15 -37
word word: shortl	-7 17 -3 -5 -3
word word: shot	11 -4 -17 -8 30
word word: should	14 -14 -4 -4 -4
word word: show	-4 -2 13 -5 -9
word word: showed	15 0 -15 -1 -2
word word: shown	-15 8 -12 -4 23
word word: shows	-9 -19 39 0 -28
word word: shrapn	22 -8 -2 -7 -6
word word: shuttl	0 -7 -14 -4 10
word word: siblin	25 -2 -4 -12 -10
word word: sick	-24 27 5 23 -29
word word: side	29 20 -26 -13 -20
word word: sideli	-13 -12 -14 18 -19
word word: sides	15 -7 -6 -9 -6
word word: signed	-16 -31 -9 -14 36
word word: silenc	-7 -14 -13 -2 16
word word: silent	-8 0 11 0 -17
word word: simila	20 -1 -1 0 -19
word word: since	-9 -4 -13 15 2
word word: single	24 6 -14 -17 -15
word word: sister	7 0 -2 -2 -4
word word: situat	-15 15 0 0 1
word word: six	-25 -10 -7 -4 24
word word: sixtee	3 -15 -10 -6 13
word word: sixth	-1 -6 -15 -1 15
word word: sixty-	20 -3 -2 -13 -3
word word: sleeps	-14 -15 25 -4 -26
word word: slept	-11 18 27 -2 -34
word word: snake	41 -8 -19 -17 -20
word word: so	-10 5 -7 21 -22
word word: so-cal	-15 -13 -12 -2 22
word word: social	1 12 0 -17 -2
word word: soil	19 -5 -14 -8 -30
word word: soldie	6 -25 2 14 4
word word: solida	-1 0 -9 -2 12
word word: soluti	16 -1 -6 -1 -11
word word: some	-11 -25 19 -19 0
word word: someon	7 0 -2 -4 0
word word: son	-12 -14 19 -16 -28
word word: sons	21 9 -2 -4 -23
word word: soon	-17 29 15 -11 -18
word word: sound	-12 -2 15 -6 -15
word word: source	-22 43 -21 2 -34
word word: spare	17 0 -6 0 -13
word word: spasis	-14 -4 -8 11 -3
word word: speak	-36 -2 3 15 -4
word word: speaki	-25 -15 -10 22 -28
word word: speaks	-12 16 -15 -11 -16
word word: specia	-1 -5 -21 15 -12
word word: spent	-7 -22 7 -13 -2
word word: spirit	-2 11 1 -5 -5
word word: spoke	-7 -21 6 -28 -6
word word: spokes	-26 4 18 7 -16
word word: spring	18 -31 -15 -1 38
word word: square	-34 -36 -8 -17 25
word word: st	-12 -31 -34 26 31
word word: staff	-20 -30 10 -6 33
word word: stage	26 -14 -3 -6 -27
word word: stages	11 -7 -14 23 -28
word word: standi	-15 15 -1 -1 -1
word word: stands	-15 -18 -14 15 10
word word: star	-24 -2 -24 -1 28
word word: start	-33 25 -40 25 -1
word word: starte	-8 -1 -13 26 0
word word: state	-14 -9 -27 26 8
word word: stated	-1 -1 -1 7 -5
word word: statem	-11 -31 -24 11 31
word word: states	7 4 -13 -26 9
word word: statio	16 -1 11 -9 -14
word word: stay	-15 12 4 -1 -28
word word: step	16 12 -8 -14 -8
word word: steps	-26 -2 -16 -8 33
word word: still	-21 -16 26 17 -40
word word: stood	-7 8 7 -2 -5
word word: stop	19 -17 -9 -14 -8
word word: storie	-16 -3 23 0 -25
word word: story	-16 -1 21 15 -14
word word: straig	-4 -1 16 0 -15
word word: streng	-1 -1 -8 -1 11
word word: stress	-37 2 -21 52 -21
word word: strike	-16 -2 -13 -8 34
word word: strong	-4 -18 -14 -2 17
word word: struck	20 -22 -18 -20 21
word word: studen	-8 -2 -15 -3 18
word word: study	-2 -3 -3 -1 9
word word: submit	-5 18 -1 -1 -14
word word: succee	22 -7 9 -8 -28
word word: succes	6 -12 13 -6 -2
word word: such	-6 10 -27 -16 14
word word: sudan	-12 -15 -13 -3 17
word word: sudzha	-12 0 -12 -8 23
word word: suffer	10 -15 5 -2 -3
word word: summer	13 9 -2 6 -16
word word: summit	-9 13 -34 -1 -5
word word: sumy	-17 -12 -22 15 -10
word word: sunday	21 -23 6 -10 -27
word word: superv	-14 -5 -15 -1 23
word word: suppli	-10 -3 -4 -7 21
word word: suppor	-28 -38 -35 -19 51
word word: surgeo	-1 -14 -1 0 15
word word: surger	-2 -1 15 0 -15
word word: surnam	25 -22 0 -2 -2
word word: surpri	15 0 -15 -1 0
word word: surren	-18 -5 -8 -12 21
word word: suspen	-14 -14 -7 -7 15
word word: swap	-22 23 11 -25 -28
word word: swappe	11 1 -2 -10 -27
word word: swaps	3 -15 -23 27 4
word word: sweden	13 14 0 0 -28
word word: switze	-26 3 -16 14 0
word word: system	-9 7 -10 -6 2
word word: table	-15 17 -15 -8 -17
word word: taganr	-18 -1 36 -3 -18
word word: take	-19 -1 15 -14 -1
word word: taken	-35 25 13 -1 -30
word word: takes	-20 -4 -15 20 -11
word word: taking	-21 17 6 -7 -21
word word: talk	-24 -5 27 -5 -22
word word: talked	-16 6 -27 -4 13
word word: talks	0 25 -5 -4 -32
word word: tally	-16 -8 -5 18 -10
word word: tank	-15 -2 -3 0 15
word word: tanks	-7 -8 -20 -11 24
word word: target	-16 -1 -6 -2 21
word word: tass	-1 -13 -13 22 -5
word word: tatar	9 -1 -18 -14 14
word word: tatyan	13 19 0 -12 -19
word word: tayyip	15 -8 12 -1 -20
word word: tea	-16 -24 22 -4 -22
word word: teache	-18 -15 18 -2 12
word word: team	10 -9 -8 2 -18
word word: teams	-10 2 -6 -1 14
word word: tears	14 -20 -16 -18 -2
word word: techni	-17 17 -15 -12 -16
word word: techno	-12 -5 14 -3 -13
word word: teenag	-18 0 -15 0 19
word word: telegr	22 1 -21 -20 -4
word word: teleph	-9 1 17 -7 -22
word word: tells	-17 -24 19 -8 3
word word: tempor	15 -8 -14 -13 14
word word: ten	5 -3 -1 5 -17
word word: tens	-23 -27 -8 -15 40
word word: tenth	7 0 0 -5 -1
word word: terms	22 -10 -9 -7 3
word word: terrib	17 -16 -5 -4 -5
word word: territ	33 -9 -10 -13 -14
word word: thaila	-11 -2 -18 -4 34
word word: than	-23 9 -26 17 -6
word word: thank	-19 17 6 0 -37
word word: thanke	5 -22 -13 -1 14
word word: thanki	8 0 0 -7 -1
word word: thanks	1 -5 13 -9 -9
word word: that	-1 13 -6 4 -25
word word: the	-14 -6 4 -4 13
word word: their	4 -24 18 -13 -13
word word: theirs	2 -14 -16 17 -8
word word: them	-7 -21 4 12 -13
word word: then	-17 -19 4 -14 5
word word: there	-23 7 -4 -8 8
word word: these	-13 -14 10 -16 6
word word: they	5 -8 -6 -3 -19
word word: thing	-38 15 2 -9 7
word word: third	16 -14 7 -30 2
word word: thirte	-2 0 -8 -6 16
word word: thirty	-12 -2 -9 31 -18
word word: this	15 -10 7 -3 -42
word word: those	-8 -9 17 -46 10
word word: though	-15 6 7 -5 12
word word: thousa	-17 -1 -29 -5 5
word word: three	14 6 0 -36 -20
word word: three-	-23 -9 -27 -21 21
word word: throug	-15 -5 -9 7 5
word word: thursd	11 -40 11 -27 19
word word: thus	16 -3 -3 -8 -8
word word: ties	27 -7 -15 0 -19
word word: time	8 -7 -21 -29 32
word word: times	-4 -1 -15 -8 15
word word: to	-27 0 3 4 14
word word: today	8 -7 -9 -15 0
word word: togeth	20 -8 -12 -3 -2
word word: told	-30 10 -10 30 -6
word word: tomorr	27 -34 -14 -14 -3
word word: tonigh	10 10 -14 2 -17
word word: tonnes	-16 -12 -10 -19 33
word word: too	16 9 -12 -6 -35
word word: took	17 -4 -17 -26 11
word word: top	15 1 -2 -1 -15
word word: topics	-15 1 0 15 -15
word word: tortur	-2 -7 -19 -14 24
word word: total	30 -22 -4 -7 -2
word word: touch	-16 -16 28 -1 -16
word word: toward	-18 -19 17 -6 -2
word word: trade	-32 -29 10 20 -8
word word: traded	19 -32 -16 -14 23
word word: traini	-17 -4 19 -2 -9
word word: trains	-1 -23 -4 -6 33
word word: transc	-16 -25 18 -14 -16
word word: transf	-8 8 11 -14 -19
word word: transp	2 15 -8 -6 -4
word word: travel	-11 3 -6 -3 6
word word: treat	-26 25 -13 21 -12
word word: treate	-39 33 -15 -19 17
word word: treatm	-5 -12 -5 13 -8
word word: trilat	3 22 14 -18 -17
word word: troops	-13 0 -2 -15 16
word word: truce	-24 27 -27 -10 -16
word word: trucks	-14 17 -10 -6 -7
word word: true	-9 -1 0 14 -5
word word: trump	15 6 -34 -17 6
word word: trust	-36 -19 -26 -17 30
word word: try	-16 -27 -10 6 12
word word: tsentr	-14 -1 -10 -2 16
word word: tuesda	-5 -10 -25 5 20
word word: turkey	-13 -8 -8 -9 15
word word: turkis	0 -21 0 -7 11
word word: turn	-6 -6 13 -5 -13
word word: turned	-30 2 37 -35 -20
word word: twelve	-10 -2 -4 -17 14
word word: twenty	-16 23 -13 -23 -17
word word: twice	-12 0 34 -1 -33
word word: two	-4 -16 -2 -19 18
word word: türkiy	-12 11 7 -22 -18
word word: u	9 4 -12 -5 0
word word: ua	-7 -14 -15 23 -26
word word: uae	18 -14 0 5 -3
word word: uavs	-15 -3 0 -8 16
word word: uk	10 -1 19 0 -24
word word: ukrain	7 -7 -7 11 -10
word word: umerov	-30 51 -33 -22 -34
word word: un	-31 -25 -37 17 58
word word: unbloc	-4 48 -24 -9 -34
word word: under	-5 -12 17 2 -29
word word: underg	14 -15 -2 -2 -12
word word: unders	5 8 9 -23 -32
word word: underw	-14 -38 -32 -16 23
word word: unicef	-9 -19 0 19 -17
word word: unit	-46 -4 -16 26 20
word word: united	14 -23 -10 -19 18
word word: units	-25 -2 -13 12 18
word word: unlawf	-31 18 -5 14 -19
word word: unmann	-5 -3 -3 -12 20
word word: until	5 -14 -1 10 -17
word word: up	-22 3 -31 6 21
word word: urgent	14 -16 -16 -5 32
word word: us	1 -24 -32 10 18
word word: use	10 -10 -15 -14 15
word word: used	-7 -32 -16 -16 35
word word: ushako	-24 4 -15 -18 2
word word: vadim	-15 0 -11 -2 16
word word: vatica	11 8 -6 -29 -11
word word: vehicl	7 -32 -18 -13 33
word word: venue	-1 -22 -3 0 24
word word: veresh	13 -15 -1 18 -9
word word: verifi	-7 10 -13 15 -15
word word: verify	22 -20 0 0 -2
word word: very	-3 24 -21 -12 -27
word word: vessel	14 -14 0 0 -1
word word: vetera	11 -7 -23 -5 -3
word word: via	21 -21 -9 -11 17
word word: viber	5 0 -1 0 -3
word word: victor	-11 9 -28 -15 12
word word: video	-1 -10 11 -6 -17
word word: views	-19 -12 -27 12 13
word word: viktor	-8 -15 11 -7 12
word word: villag	-8 0 -2 -10 15
word word: violat	-13 -1 -1 20 -9
word word: visit	-13 4 2 -23 20
word word: visite	-9 -7 -10 -3 6
word word: visits	0 -15 1 -1 15
word word: vladim	26 -6 -4 -6 -21
word word: vladiv	-31 0 -5 0 33
word word: voiced	-12 -15 -2 -1 15
word word: volody	-1 14 17 -14 -21
word word: volunt	0 -19 8 -13 2
word word: wagner	15 -1 -15 -1 -2
word word: wait	-15 13 30 15 -46
word word: waited	16 -19 16 -10 -5
word word: waitin	13 -10 -15 -2 -10
word word: waits	-3 15 -12 -14 -14
word word: walk	-15 -2 -5 -3 16
word word: walked	-1 -3 -1 -8 13
word word: wall	-3 -18 -15 -24 21
word word: want	-34 5 -4 27 -16
word word: war	5 -1 1 -3 -17
word word: wards	10 -2 -4 0 -26
word word: warrin	-1 -15 -13 -2 15
word word: warrio	23 -13 -18 -13 24
word word: warsaw	-21 -24 -12 -2 25
word word: was	-12 -13 17 3 -32
word word: washin	14 -33 -17 -8 11
word word: watch	-13 -9 16 15 -30
word word: watche	-22 -11 -19 -3 28
word word: water	-10 0 0 0 11
word word: way	6 30 -18 -8 15
word word: ways	-1 0 -9 -2 12
word word: we	-10 3 -15 5 3
word word: we're	-12 -2 14 -2 -24
word word: we've	-13 -2 14 0 -13
word word: wednes	28 -13 8 -7 -38
word word: wedono	-20 -1 18 -5 2
word word: week	-12 0 29 0 -22
word word: weeken	7 -6 5 0 -7
word word: weeks	-8 -13 -11 6 2
word word: weighe	-24 -4 28 0 -27
word word: weighs	-13 -7 17 -1 -15
word word: welcom	4 -30 -14 -7 20
word word: well	7 -20 8 -5 -5
word word: went	16 -5 -19 -5 -6
word word: were	8 -11 4 -15 2
word word: west	-19 0 0 -4 19
word word: what	-3 6 -11 -5 2
word word: whelan	-28 -15 -10 -5 32
word word: when	-23 9 -5 -9 -12
word word: whenev	-1 -1 -1 7 -5
word word: where	-9 -18 8 -15 19
word word: whethe	-18 -15 14 6 5
word word: which	30 -9 11 -17 -13
word word: while	-14 -10 -3 9 13
word word: who	-2 -17 -9 -29 18
word word: whole	31 -1 -6 -19 -21
word word: whom	-3 -14 12 -9 -8
word word: whose	25 -14 -25 -2 -12
word word: why	-22 24 -16 -3 -6
word word: wife	-9 -38 -10 -16 22
word word: will	-4 4 -9 -18 10
word word: willin	-10 0 0 0 11
word word: winter	17 -3 -15 -22 9
word word: wish	10 -29 -22 -15 13
word word: with	-7 -3 4 -21 -12
word word: within	5 -10 -23 10 -10
word word: withou	3 -3 -36 4 -5
word word: witkof	-5 -15 -6 0 16
word word: wives	-20 8 20 -11 -8
word word: woman	-3 -10 10 -13 -25
word word: women	25 -26 0 -38 -3
word word: won	-24 -13 24 15 -16
word word: won't	-14 16 -3 -9 -6
word word: word	-9 -20 -15 -15 16
word word: words	8 -15 -11 -14 13
word word: work	-6 -19 -19 10 -1
word word: worked	8 15 -12 -14 -16
word word: workin	15 25 -16 -13 -25
word word: works	-10 -8 10 -12 -1
word word: world	-23 -23 -17 -9 24
word word: worth	0 15 0 0 -14
word word: would	-16 28 -10 -12 -17
word word: wounde	10 -10 -15 0 7
word word: wounds	23 -2 -12 0 -10
word word: wrappe	-9 -1 14 -1 -4
word word: write	-12 -15 -19 15 4
word word: wrote	-2 -11 19 -24 -47
word word: xiv	-29 0 -7 -19 11
word word: year	9 7 -12 -5 -3
word word: years	25 -11 -25 -14 -2
word word: yermak	38 -5 -15 -6 -30
word word: yes	17 -23 -14 12 -7
word word: yester	3 -18 -3 -11 -12
word word: yet	-38 33 7 -6 -22
word word: yevgen	15 -1 -15 -1 -2
word word: york	-4 1 19 -1 -10
word word: you	-27 13 -2 -25 -1
word word: young	-26 -4 -7 24 -14
word word: younge	25 -12 -15 -21 -17
word word: your	6 -24 16 -17 -21
word word: youtub	-3 -1 15 0 -15
word word: zapori	50 -7 -15 -15 -32
word word: zayed	-40 -31 9 18 4
word word: zelens	19 -2 -19 -14 7
word word: zone	-13 -2 6 0 10
word word: zuppi	-6 35 -5 -1 -28
word word: а	8 -19 2 3 -15
word word: аби	1 11 -6 -1 -8
word word: або	-26 1 -11 -5 27
word word: абу-да	-6 17 -9 -15 -17
word word: август	-33 15 23 -25 -8
word word: авдеев	-2 11 0 -7 -3
word word: авдіїв	31 -1 -1 -12 -28
word word: авиабо	25 -3 -1 -1 -25
word word: авиаци	-1 -10 31 -4 -31
word word: автобу	15 5 -5 -17 -23
word word: автома	-15 -6 17 -2 -8
word word: автомо	-18 -9 -11 -10 21
word word: авіабо	-25 -7 21 -15 -32
word word: авіауд	-7 -2 -1 -1 11
word word: авіаці	-1 -1 0 -14 14
word word: агента	-1 -12 -7 -2 22
word word: агентк	0 -1 -26 -1 27
word word: агентс	10 -18 -21 6 -18
word word: агресо	-30 20 -11 -6 -11
word word: агресі	-6 -2 -4 12 -7
word word: адвока	-10 6 -21 -4 0
word word: адже	-15 -21 23 -14 -1
word word: админи	1 -1 5 -1 -5
word word: адмира	-7 0 -2 -8 16
word word: адміні	10 -1 -13 -2 7
word word: адрес	-10 -4 -11 -24 29
word word: адреса	-2 -16 -24 -14 23
word word: адреси	-10 -17 -17 -11 20
word word: адресу	-3 -13 -27 -13 30
word word: аеродр	-13 -19 -7 19 1
word word: аес	25 -2 -3 -14 -6
word word: азерба	-20 -8 -5 -4 21
word word: азов	-2 -2 -14 -1 13
word word: азова	-31 -30 19 -13 11
word word: азовск	17 -9 -16 -12 13
word word: азовст	-3 6 -14 -17 12
word word: азову	-13 -1 9 -5 7
word word: азовце	-25 -10 21 -9 -21
word word: азовцы	6 -9 -6 -3 11
word word: азовця	-15 -18 27 -7 8
word word: азовці	21 9 -35 -12 14
word word: айдара	-2 -3 -3 -1 9
word word: аквато	-20 -11 -15 -11 28
word word: активн	-20 -6 -14 -15 17
word word: активу	-20 23 -11 -16 -8
word word: активі	-6 27 -15 -4 -28
word word: акция	2 -18 -15 -6 11
word word: акцій	-15 0 0 21 -6
word word: акція	-11 -9 -24 -16 19
word word: але	-14 27 -18 2 -15
word word: алекса	-5 -8 -18 -10 16
word word: алексе	-15 -9 13 -15 7
word word: америк	13 -3 2 -11 0
word word: ампута	28 -4 -4 -8 -14
word word: аналог	30 -10 -9 -4 -7
word word: аналіз	11 -15 -9 -3 15
word word: аналіт	-16 -16 20 -15 10
word word: англій	-17 -17 15 16 -15
word word: андрей	-9 28 6 -10 -18
word word: андрій	6 23 -25 -8 -7
word word: анкара	-6 -7 8 -11 -17
word word: анкаре	-19 26 11 9 -5
word word: анкару	-6 4 16 -1 -15
word word: анкары	-22 0 -15 0 18
word word: анкарі	-30 13 -17 -2 41
word word: анкету	-25 -7 -14 -17 43
word word: анонсу	-19 36 -11 -16 -14
word word: анонім	-1 16 -15 -1 -14
word word: ані	6 -2 0 -2 -2
word word: апелля	-6 -7 -19 -15 27
word word: аппара	-12 -9 -2 -18 35
word word: аппети	-14 -1 9 0 0
word word: апреле	0 -5 -19 -5 19
word word: апреля	30 6 -31 -4 -11
word word: арабск	-6 -2 17 -1 -10
word word: арабсь	13 -1 -2 -5 -5
word word: аравии	-10 -1 -1 -5 11
word word: аравия	-6 -3 -1 -1 10
word word: аравії	14 -2 -21 2 -5
word word: аргуме	-33 25 0 0 7
word word: аресто	36 -1 -7 -13 -19
word word: арифме	25 -1 -13 -10 -16
word word: армени	-11 -2 -1 -3 16
word word: армии	40 -2 -38 -8 5
word word: армия	-6 0 -4 -8 18
word word: армянс	-19 -5 -3 -2 20
word word: армія	-17 -3 -6 -19 34
word word: армії	3 -3 -8 -29 21
word word: артем	-2 -17 0 -2 20
word word: артемо	-9 -14 -4 -4 18
word word: артиле	-16 -6 -10 -15 25
word word: артилл	-15 0 -15 -1 15
word word: артсис	-10 -9 -19 -19 26
word word: атак	-7 0 -3 -11 15
word word: атаки	16 26 -6 -4 -20
word word: афгани	-36 -2 -10 -5 43
word word: аферис	-9 -2 -1 23 -22
word word: африка	-20 -5 -5 -18 35
word word: ахмат	-14 -1 0 -12 18
word word: аэродр	-38 -22 34 -14 -1
word word: аэропо	-41 11 23 -7 15
word word: аэс	7 0 0 0 -6
word word: б	-21 -2 18 3 -20
word word: б'єтьс	-4 -7 -8 -16 18
word word: бабусе	11 -3 -5 -1 -6
word word: бабуси	11 -1 4 -3 -11
word word: бабуся	11 0 -8 -3 -1
word word: бабусі	5 0 -1 0 -4
word word: бабушк	27 -10 25 -9 -48
word word: багато	7 -19 37 -8 -28
word word: багать	-11 -3 8 16 -18
word word: бажанн	7 -6 -2 6 -6
word word: бажаю	-28 -13 24 -8 -2
word word: базами	-1 -12 -12 -13 15
word word: базу	-11 -1 -6 12 3
word word: базі	12 -6 -1 -14 14
word word: баку	-20 -8 -4 -2 21
word word: балакл	-4 0 -1 -15 15
word word: балтий	-7 -1 -1 -1 10
word word: банк	-26 -4 -8 -3 37
word word: банки	-14 -12 -17 -10 21
word word: банков	13 0 0 0 -12
word word: барак	-6 -10 -10 -2 23
word word: бараці	-2 -2 -1 -15 15
word word: баскет	-21 -3 -2 -1 24
word word: бассей	-4 -2 -2 -1 9
word word: баталь	-37 -13 7 10 0
word word: батька	-1 -23 46 -6 -26
word word: батьки	6 -11 -21 -16 26
word word: батько	3 -15 -27 -6 26
word word: батькі	44 -9 -18 -17 -21
word word: бахмут	23 -5 -7 -16 3
word word: бачив	-18 -16 18 -9 -5
word word: бачила	-2 -33 35 -3 -31
word word: бачили	-4 -5 4 -23 26
word word: бачимо	-19 14 -3 -19 -3
word word: бачити	16 -17 -25 -34 36
word word: башкор	-8 -1 -2 -1 12
word word: ббм	14 -6 -12 -16 5
word word: бедств	-12 -10 -4 0 21
word word: без	-3 -11 -6 0 -4
word word: безвіс	11 1 -13 6 -24
word word: безкош	-4 -14 -13 10 12
word word: безо	18 -10 -3 -11 -4
word word: безопа	15 2 -16 -4 -12
word word: безопл	-1 -16 -22 -24 33
word word: безпек	-14 0 -18 -16 41
word word: безпец	19 -3 -17 -15 -13
word word: безпла	-28 -21 -14 -2 50
word word: безпіл	0 -17 -1 -1 18
word word: безумо	9 0 -1 -5 -3
word word: белару	18 -7 -1 -9 -18
word word: белгор	-39 2 -30 -24 33
word word: белой	-9 -6 -5 -3 22
word word: белору	7 -6 -8 -9 -4
word word: белый	-8 -17 -12 -1 24
word word: бердян	-12 -28 -32 17 22
word word: бере	-14 -1 -5 32 -22
word word: берег	-11 0 -1 0 12
word word: берега	-2 -1 -1 -13 15
word word: бережі	-13 -9 -13 -1 13
word word: березе	-25 -12 14 -18 32
word word: березн	-23 5 23 0 -5
word word: беремо	2 -1 -4 -2 5
word word: берут	0 11 -6 -4 -1
word word: беруть	-34 -10 -26 -23 31
word word: беспил	0 -19 -21 -11 12
word word: беспла	0 -11 -9 -1 15
word word: би	11 -3 -6 -1 0
word word: билеты	-13 -22 23 -10 8
word word: бить	-7 -7 -13 0 11
word word: благов	-12 -6 -15 -1 17
word word: благод	14 -4 -3 -5 0
word word: благос	7 -10 6 -2 -7
word word: благот	-19 -2 0 -6 25
word word: ближай	-22 29 -22 -26 48
word word: ближе	-8 0 -4 0 12
word word: близки	28 2 -14 -13 -9
word word: близьк	11 -20 -23 22 -13
word word: блинда	-12 -7 -28 -4 36
word word: блокпо	26 -2 -23 -5 -3
word word: блоку	-29 22 14 -3 -19
word word: блокує	-12 16 -1 -2 -15
word word: бмп	-8 -5 -4 -2 19
word word: бо	10 -8 -33 41 2
word word: бог	37 -18 -20 -4 -22
word word: богдан	1 -7 -1 12 -6
word word: богу	-2 -7 7 -4 -12
word word: бодай	-3 0 -1 10 -5
word word: боев	-12 -5 -13 -5 28
word word: боевик	-22 -6 -9 1 25
word word: боевог	-12 -1 0 -1 14
word word: боевые	7 -19 10 -6 0
word word: боевых	-11 -7 -22 -11 39
word word: боепри	5 -1 -5 -2 3
word word: боец	5 -5 36 -14 -40
word word: бойови	-18 -6 -8 7 -3
word word: бойові	-22 -22 -24 -21 42
word word: бойца	-10 -7 15 -14 18
word word: бойцам	26 -8 -6 -16 8
word word: бойцов	-23 11 2 -15 -2
word word: бойцы	-12 -6 25 -5 -11
word word: боку	22 21 -22 -28 -24
word word: боків	8 -8 -1 -3 3
word word: более	-18 -31 -17 43 -17
word word: болезн	40 -23 -8 -5 -10
word word: боль	-24 -16 25 -3 -17
word word: больни	-28 -9 2 11 19
word word: больны	13 7 -13 -9 -28
word word: больше	54 -5 -20 3 -52
word word: больши	22 -25 -10 31 -15
word word: большо	9 1 -12 4 -30
word word: бомб	-1 14 0 -1 -14
word word: боремо	32 -11 -9 -2 -15
word word: бореть	-36 -8 13 22 -18
word word: боровс	-27 -8 -18 20 -17
word word: бороли	8 0 0 -2 -6
word word: борони	27 -3 3 -10 -19
word word: бороть	13 -6 -19 -5 4
word word: борт	42 -25 1 -3 -7
word word: борта	37 -1 -32 -2 -7
word word: бортов	-24 -5 -1 -1 28
word word: борту	-52 29 21 -21 -4
word word: борщ	-2 -28 17 -9 -5
word word: борща	-7 -2 20 -4 -18
word word: борщу	-10 -14 22 -6 -26
word word: бот	-16 -10 -30 -9 50
word word: боці	-4 4 -4 -14 13
word word: бою	-2 -15 1 26 -16
word word: боялис	11 -11 -11 0 11
word word: боях	38 -4 -35 -22 -12
word word: боєць	-7 -11 20 -4 -19
word word: бої	4 -10 0 -1 7
word word: боїв	11 -1 -3 -5 -4
word word: бпла	10 -9 -12 -12 -5
word word: брав	17 -6 -1 -10 -1
word word: бракує	-28 -23 -33 16 29
word word: брали	29 -8 -36 -23 -2
word word: бранці	59 -19 -24 -32 -15
word word: брат	28 -7 -40 -4 10
word word: брата	0 -1 15 0 -15
word word: брати	-13 15 -15 0 14
word word: братів	47 -5 -28 -17 -22
word word: бригад	-19 -28 -10 -24 29
word word: британ	2 -13 19 -1 -5
word word: бриттн	-16 -36 -36 -7 45
word word: брифин	17 9 -5 -4 -17
word word: брифін	-15 -20 6 18 1
word word: бронем	-16 -9 0 -3 16
word word: бронет	-4 -7 -10 -5 19
word word: бронза	-32 -5 -24 -6 54
word word: бронир	8 -1 -3 -2 -5
word word: бросил	-20 -17 -19 -8 21
word word: брошен	-19 -3 -9 -4 20
word word: брудні	-3 9 0 -2 -3
word word: брэдли	-1 -5 -4 -2 11
word word: брюссе	-8 -19 -25 -1 31
word word: брянск	13 -14 -30 -19 14
word word: був	-14 -15 8 -13 7
word word: бувало	23 -7 -15 -3 -2
word word: буває	-11 -14 -8 12 11
word word: будано	-1 19 -8 3 -39
word word: будапе	21 -14 -17 -2 6
word word: буде	-19 -17 14 8 -40
word word: будем	14 -22 -19 -24 17
word word: будемо	4 18 -16 -1 -29
word word: будет	19 20 -23 -21 -24
word word: будинк	-16 -8 10 -4 27
word word: будто	-36 -14 20 -1 0
word word: буду	21 29 6 -41 -38
word word: будут	-20 30 -29 5 -13
word word: будуть	-23 43 -38 15 -27
word word: будь	-12 -20 0 11 5
word word: будь-я	-17 -36 12 -10 15
word word: букови	-30 -2 35 0 -14
word word: була	-23 -20 31 -7 -20
word word: були	19 -19 6 -35 -12
word word: було	5 4 10 -20 -30
word word: бурден	-13 -3 6 -23 10
word word: бут	-14 -25 -14 -5 34
word word: бута	-4 -31 -30 -3 33
word word: бути	-26 8 7 5 6
word word: буцімт	-4 24 -1 -2 -18
word word: бучі	-13 -12 7 -9 12
word word: бы	-3 28 -30 -13 6
word word: бывало	0 -7 -16 -1 16
word word: бывших	-16 -3 15 0 -12
word word: был	0 28 -24 -13 -2
word word: была	19 5 -7 -12 -16
word word: были	-1 -20 11 -17 -6
word word: было	-15 -8 25 4 -55
word word: быть	16 -2 -14 -2 -16
word word: бюджет	-13 -1 16 -12 6
word word: бюро	-12 -6 -10 13 14
word word: бєлгор	0 31 -4 -2 -28
word word: бійцям	-7 -1 -12 -10 22
word word: бійці	0 -11 -1 -5 16
word word: бійців	11 18 -3 -13 -30
word word: бік	-4 -2 -10 -10 25
word word: білизн	-15 -3 -2 -7 15
word word: білору	12 -3 -12 -12 -2
word word: більш	26 -27 -20 3 -18
word word: більше	-31 -3 1 -3 11
word word: більшо	-8 -3 12 17 -22
word word: більші	21 -11 -2 -5 -22
word word: біля	-22 15 0 -9 16
word word: в	-8 -3 5 -7 7
word word: в'язни	31 -18 -13 33 -43
word word: в'язні	-9 -21 -13 -31 32
word word: ваги	0 -1 12 0 -11
word word: вагнер	24 -21 -27 -12 13
word word: вагітн	19 0 -11 -15 -7
word word: вадим	-6 0 -14 0 15
word word: вадима	-14 -10 -3 -1 21
word word: важен	3 -15 15 -1 -1
word word: важив	-17 -1 5 -1 6
word word: важить	12 -9 14 -8 -15
word word: важка	-15 -4 15 -1 -1
word word: важкий	-21 -10 21 -2 3
word word: важко	-4 13 -3 -7 -1
word word: важкоп	29 20 -23 -11 -35
word word: важкох	-13 -20 16 -13 16
word word: важкі	16 -4 -15 -3 -7
word word: важлив	9 -27 -22 0 24
word word: важна	16 -1 -5 -3 -7
word word: вайбер	-3 15 -1 -1 -14
word word: вам	-6 -16 11 -15 -1
word word: вами	1 -31 0 3 -44
word word: вантаж	-46 -9 -4 39 -5
word word: вариан	-6 -19 -15 -6 22
word word: вартою	0 -1 -7 0 8
word word: вас	-2 -1 -20 3 9
word word: василь	-14 -1 13 -3 2
word word: ватика	19 5 -12 7 -27
word word: ваш	11 -21 -9 13 -25
word word: ваши	-22 -15 24 -6 -22
word word: вашинг	-28 4 -19 -18 28
word word: ваших	45 -23 -15 -1 -24
word word: вашу	8 -1 -3 -4 0
word word: ваші	0 -1 0 -4 5
word word: вбиває	-15 -4 -4 10 12
word word: вбивст	-5 -11 -2 0 15
word word: вбили	-2 7 -10 -1 7
word word: вважав	-11 -2 12 -19 -7
word word: вважал	11 -2 9 -8 -28
word word: вважаю	-28 -8 -4 32 -23
word word: вважає	-15 -8 -15 2 14
word word: ввечер	11 -7 9 -1 -15
word word: вдалос	-17 -3 -4 35 -41
word word: вдарил	-9 -5 0 0 13
word word: вдасть	-12 26 -15 -1 -15
word word: вдень	9 -1 -8 0 1
word word: вдоль	-7 -1 26 -1 -18
word word: вдома	13 -21 -8 -6 5
word word: вдохну	11 0 -1 -6 -3
word word: вдячни	-1 -16 4 0 8
word word: вдячні	19 -13 -7 5 -7
word word: веде	-8 -13 14 7 -25
word word: ведем	-29 16 -26 21 -61
word word: ведемо	-14 24 -7 -18 -20
word word: ведет	-30 31 0 0 -1
word word: ведетс	-16 20 -14 6 -5
word word: ведеть	-34 -6 -9 -3 45
word word: ведомс	22 -1 -16 2 -16
word word: ведутс	-35 26 -17 -7 -18
word word: ведуть	-14 13 0 0 1
word word: везли	-32 -26 -9 -3 14
word word: везут	42 -15 -8 -3 -24
word word: везуть	-13 -11 26 -9 -20
word word: вели	26 -16 -15 11 -11
word word: велика	1 16 -3 -5 -12
word word: великд	10 10 -6 -5 -24
word word: велике	-11 29 -2 -15 -41
word word: велики	11 3 -7 -3 -9
word word: велико	-17 -1 12 -15 2
word word: великі	-18 -10 -1 23 -2
word word: венгри	25 10 -8 -2 -26
word word: вересе	-5 16 -8 -12 9
word word: вересн	-18 -7 3 -37 15
word word: верещу	9 24 -3 1 -32
word word: верить	-5 14 -15 -7 -3
word word: верифі	-21 -9 -20 28 -17
word word: вернем	16 -16 -18 -23 18
word word: вернет	-12 17 -2 -2 -16
word word: вернит	-8 10 -3 -15 1
word word: вернув	-32 -9 12 -10 27
word word: вернул	4 -13 -13 -4 12
word word: вернут	-2 17 -12 3 -11
word word: версии	11 0 -10 -5 4
word word: версію	-10 -14 -9 -15 14
word word: версія	-5 -5 19 -1 -7
word word: вертаю	-17 -9 -24 -7 42
word word: вертол	8 -11 -17 -13 0
word word: верхов	-30 -27 -22 15 29
word word: верьте	-3 19 -2 -4 -18
word word: весенн	-19 40 -4 -14 -8
word word: весни	26 -14 -21 -16 8
word word: весной	6 -24 -1 -11 8
word word: вести	-8 -26 -15 22 -8
word word: весть	46 -4 -32 -26 -13
word word: весь	-6 -13 8 15 -36
word word: ветера	-25 -9 -36 -14 64
word word: вечера	13 -1 -2 -1 -9
word word: вечерн	-42 -1 28 -11 -18
word word: вечеро	36 -14 -23 -7 -31
word word: вечеру	19 -2 -15 -8 -7
word word: вечная	22 -3 -9 -14 -7
word word: вечора	-6 -10 32 -5 -24
word word: вечір	-6 4 3 -12 7
word word: вещи	-6 -1 19 -2 -10
word word: вже	-23 -6 26 -7 -19
word word: взагал	-6 -19 0 -17 15
word word: взаимн	-31 23 -12 16 10
word word: взаимо	12 -1 0 -6 -5
word word: взамен	28 -2 -9 -5 -15
word word: взамін	19 17 -17 -15 -19
word word: вздовж	-12 -11 27 -3 -24
word word: взимку	-1 -14 14 -1 3
word word: взросл	-22 -5 -1 28 -10
word word: взрыво	-2 -2 -8 -10 14
word word: взяв	11 -26 -15 -6 -1
word word: взяла	1 11 -5 -2 -4
word word: взяли	-21 -13 9 -29 25
word word: взят	14 -1 -1 -7 -13
word word: взято	-15 -1 -1 -11 18
word word: взяты	-7 -3 -10 -4 17
word word: взятых	16 -7 -13 -1 -13
word word: ви	-16 -14 13 -6 -10
word word: вибух	-3 -1 -5 -15 15
word word: вибір	-16 0 -9 -14 17
word word: виведе	7 -15 -9 -9 14
word word: вивезе	-20 24 -14 -19 3
word word: вивезл	35 -20 -25 -29 -24
word word: вивезт	14 -2 -2 -9 -2
word word: вивели	1 -1 -12 -1 13
word word: вивест	-18 -17 -10 -9 19
word word: виводи	19 0 0 -18 -1
word word: вивози	-1 -5 28 -15 12
word word: вивозя	-7 -2 -11 -11 16
word word: вигадк	-25 -20 -18 -27 30
word word: вигаду	0 11 -8 0 -2
word word: видел	-29 24 24 -5 -18
word word: видели	-2 0 7 0 -5
word word: видени	-35 27 -18 -16 -6
word word: видео	-15 -7 10 -11 12
word word: видеос	-14 22 14 -2 -32
word word: видим	2 -14 -13 -7 15
word word: видимо	15 -8 -8 -16 9
word word: видно	-10 -19 -4 14 -20
word word: визвол	17 -9 10 -14 -21
word word: визит	-16 -15 15 0 15
word word: визита	-26 -2 -3 -1 32
word word: визнал	-17 -24 29 0 -16
word word: визнан	-3 -1 -5 0 8
word word: визнач	-14 15 -44 -11 7
word word: визнає	-14 3 -5 20 -3
word word: вийшла	24 -6 -10 -3 -8
word word: вийшли	2 -10 -3 -13 -7
word word: вийшло	15 -14 -13 -13 -13
word word: вийшов	-1 -4 14 0 -10
word word: викона	19 9 -36 -16 0
word word: викону	9 6 14 -14 -20
word word: викрад	-10 -12 -6 -26 35
word word: викрал	-4 -2 -1 24 -18
word word: викрес	13 0 0 -9 -3
word word: викрил	-1 -9 -10 -4 22
word word: викрит	-2 -1 -8 15 -14
word word: виктор	-12 -28 20 -10 24
word word: вилуче	-8 -11 -16 -6 17
word word: вимага	12 -44 -21 -14 32
word word: виміня	13 0 -10 0 -11
word word: винесе	-21 -14 -14 -11 29
word word: винесл	-3 0 0 16 -16
word word: винниц	-6 -1 42 -1 -35
word word: винятк	7 -3 0 -4 0
word word: випадк	-13 -36 15 27 -7
word word: випадо	11 -3 -10 -14 4
word word: виписа	13 0 0 -3 -12
word word: виплат	-29 -9 -17 -12 37
word word: виплач	-1 -1 -7 -16 23
word word: виповн	-18 -14 -11 17 -8
word word: виправ	14 -4 -10 -16 15
word word: випуск	-14 -13 -22 -1 19
word word: випуст	-2 26 0 -1 -25
word word: вирвал	24 -1 -2 -10 -11
word word: вирван	26 -2 -6 -14 -9
word word: виробн	-12 -31 -9 -10 37
word word: вирок	-5 -1 0 16 -15
word word: вироки	3 -3 -13 14 -13
word word: вирокі	-3 -1 -1 16 -16
word word: вирішу	-14 -4 -22 19 4
word word: висела	22 -2 -6 -2 -14
word word: вислов	17 -1 -15 1 -6
word word: виснаж	18 -4 -11 -3 -5
word word: виснов	2 -1 -18 -11 28
word word: вистач	-24 -15 -25 5 11
word word: вистоя	1 -15 14 0 0
word word: виступ	4 -13 -11 8 9
word word: висува	-9 15 -15 -5 -6
word word: витрим	-4 -2 8 0 -4
word word: витяг	-15 -13 -11 -7 23
word word: витягл	-10 -19 -7 19 -1
word word: виходи	-3 -16 -24 -16 24
word word: вихідн	-27 10 -12 -14 9
word word: вице-п	0 -3 -1 24 -20
word word: виїзд	-2 20 -4 -3 -11
word word: виїзду	-26 9 0 -3 21
word word: виїхав	-5 -3 18 -1 -17
word word: виїхал	30 -5 -14 -15 -16
word word: виїхат	-31 -2 -15 -18 12
word word: включа	10 6 -2 -15 0
word word: включе	-17 22 -19 -32 -3
word word: включи	-31 -22 12 -11 24
word word: включн	-1 -1 0 10 -8
word word: вкотре	11 22 -4 -15 -15
word word: вкс	29 -6 -16 -10 -11
word word: владел	-3 -4 -2 -20 28
word word: владим	6 13 -5 -9 -21
word word: власне	-12 -7 22 -15 13
word word: власни	-30 -15 -8 -12 24
word word: власти	11 0 -11 0 0
word word: влашту	-6 -14 -13 -9 17
word word: влітку	12 -16 -8 -1 17
word word: вместе	2 -22 15 -9 1
word word: вместо	-13 12 -6 -1 9
word word: вмс	16 -1 -4 -1 -12
word word: внаслі	-7 -6 -8 32 -23
word word: вне	10 -2 -6 7 -10
word word: внесен	0 -1 -6 -2 9
word word: внесли	-5 -15 20 -10 -21
word word: внести	-1 3 -10 -7 -1
word word: вниман	-28 42 -14 -4 -3
word word: вновь	-16 -21 -8 -16 34
word word: вносят	-1 -3 0 28 -28
word word: вночі	-29 -20 36 -27 -18
word word: внук	-8 0 14 -1 -5
word word: внуки	19 0 -5 -9 -5
word word: внуков	-10 -21 -14 -4 26
word word: внутрі	6 -5 1 -1 -1
word word: во	10 -30 -30 -24 48
word word: вогнев	-8 0 -1 -2 11
word word: вогнем	15 0 -1 -15 -5
word word: вогню	-19 0 -16 -10 20
word word: вода	-30 -15 9 -5 21
word word: води	-2 -9 21 -7 -14
word word: водите	-2 -14 -16 -14 22
word word: водноч	-5 16 19 -5 -25
word word: воду	-9 -4 -19 -13 26
word word: воды	-4 -16 5 -20 -6
word word: водій	-11 0 12 0 -1
word word: водіям	14 -11 20 -8 -21
word word: водії	12 -4 -13 -15 18
word word: воевав	32 -2 -1 -6 -28
word word: воевал	16 -2 -2 -1 -14
word word: военко	3 -29 34 -16 -32
word word: военна	9 -16 15 -9 -9
word word: военно	12 -7 -3 -6 -5
word word: военны	24 -8 -16 -4 -22
word word: возвра	7 2 -2 -3 -17
word word: воздух	17 -1 -14 -6 -3
word word: воздуш	22 -15 -13 -3 13
word word: возз'є	8 13 -13 3 -26
word word: возмож	-14 47 11 -7 -41
word word: возобн	-11 -1 -15 13 -5
word word: возрас	2 -2 -2 14 -14
word word: воина	16 -1 -3 -4 -8
word word: воинам	1 -1 -8 -3 10
word word: воинов	11 -8 -16 2 -16
word word: воины	24 -13 15 -5 -32
word word: война	-2 -6 -25 -3 28
word word: войну	-21 -13 12 20 -4
word word: войны	-10 -16 -7 -10 14
word word: войск	3 -6 -23 -8 12
word word: войска	-17 -11 -16 -15 31
word word: вокзал	-1 -1 -4 -1 5
word word: волга	-11 -11 -4 -5 24
word word: воли	8 -17 -15 -5 12
word word: волинс	-17 -27 16 -5 -5
word word: волинь	-41 -5 49 -11 -7
word word: волині	-18 -1 -1 -6 16
word word: волого	-19 -1 28 0 -24
word word: володи	2 -3 -3 -11 14
word word: волонт	-26 -4 -5 6 0
word word: волчан	14 0 -2 -2 -10
word word: волю	3 -6 15 -11 -22
word word: воля	-12 -4 -16 19 -10
word word: волі	18 -4 -3 -9 -12
word word: вона	-9 2 -10 3 -16
word word: вони	10 -8 4 -20 -8
word word: воно	-16 -1 16 14 -15
word word: вооруж	-2 -10 3 3 5
word word: вопрос	-39 -6 -3 22 -10
word word: ворог	-5 -13 -25 -31 48
word word: ворога	-7 -11 -4 -5 12
word word: ворого	19 -1 -15 -4 -1
word word: ворожи	-26 28 -7 -8 9
word word: ворожо	22 -3 -7 -9 -12
word word: вороне	-15 -7 6 -5 13
word word: восемн	26 -2 0 -16 -11
word word: восемь	14 -10 -22 -19 3
word word: восени	-10 16 -9 -15 7
word word: воскре	14 -1 -10 -20 17
word word: воссое	5 16 -14 9 -26
word word: восста	-24 -6 11 -31 44
word word: востан	-11 -1 12 -7 -1
word word: восток	-10 -16 -4 -7 12
word word: восьме	12 -11 3 -15 -30
word word: восьми	15 -10 -21 -3 -3
word word: восьмо	2 -1 -5 0 4
word word: вот	22 -13 -30 25 -19
word word: воював	6 0 -3 -2 0
word word: воювал	18 -5 15 -4 -25
word word: воює	19 -24 -2 -17 22
word word: вояків	10 -5 -1 -1 -3
word word: воєнна	19 -11 -18 -11 4
word word: воєнни	-29 -24 -12 9 10
word word: воєнно	-2 -2 25 -6 -22
word word: воєнні	-24 -15 -10 -28 33
word word: воїн	18 -8 -20 -5 8
word word: воїнам	-17 -16 -54 2 46
word word: воїни	23 -6 -23 -30 13
word word: воїнів	14 -10 -4 -4 -17
word word: впервы	-14 -2 25 -12 -20
word word: вперед	30 -4 -16 13 -32
word word: вперше	-17 -16 37 -15 -34
word word: вплива	-13 -12 -14 -1 15
word word: впродо	19 -8 19 -9 -24
word word: впізна	-14 -10 15 -1 2
word word: враг	20 -2 -4 -1 -12
word word: вражес	-17 -4 -18 20 11
word word: вранці	4 -25 -17 -11 22
word word: врач	-13 -11 -7 -11 12
word word: врача	-8 -9 35 -8 -13
word word: врачам	15 -1 -15 -2 -3
word word: врачей	25 -12 -26 -16 -7
word word: врачи	16 -10 37 -3 -45
word word: времен	-11 2 -11 -11 12
word word: время	-1 -1 -19 -1 5
word word: врио	6 11 -20 -7 -6
word word: вручен	-16 -5 -28 6 21
word word: вручив	-29 -10 -44 -19 58
word word: вручил	-24 -12 7 -18 11
word word: врятов	5 -5 -12 34 -30
word word: врятув	-46 -8 -21 -13 49
word word: вс	-11 -13 23 -23 -26
word word: все	-14 -7 -3 3 -4
word word: всего	-9 -6 5 -11 5
word word: всем	13 -11 4 -3 -18
word word: всеми	-21 0 22 0 -3
word word: всех	10 10 -36 -7 -3
word word: вспоми	-15 -6 43 -15 -40
word word: встано	-8 -8 -25 23 6
word word: встиг	-15 0 15 -1 -3
word word: встигл	2 -1 7 0 -7
word word: встрет	31 -6 21 -11 -54
word word: встреч	-8 -13 -26 25 -11
word word: вступ	5 -2 -2 0 0
word word: вступи	-22 -2 21 -6 1
word word: всу	22 -5 -12 -12 0
word word: всього	0 -9 -14 12 -1
word word: всю	-9 5 -15 19 -9
word word: вся	-13 -14 22 17 -16
word word: всяких	26 -4 -4 -8 -19
word word: всяког	13 -2 -2 -1 -8
word word: всі	-26 -38 32 -19 10
word word: всій	17 -4 -5 -3 -6
word word: всім	-21 -19 25 -30 1
word word: всіх	-22 36 3 -15 -26
word word: всієї	8 -1 -1 0 -6
word word: вта	36 -11 -11 -7 -11
word word: вторая	9 -3 -4 0 -3
word word: вторгн	13 -8 -12 -8 10
word word: вторже	-11 -11 -10 37 -21
word word: второг	-14 23 0 -11 0
word word: второе	14 15 -6 -5 -16
word word: второй	14 -4 -25 0 -10
word word: второк	-2 -2 -2 -1 6
word word: втором	4 -13 7 -7 -16
word word: вторую	-21 28 17 -1 -28
word word: втрати	1 -19 -12 -3 14
word word: втрача	1 6 -1 -5 -1
word word: вуглед	19 0 -1 -11 -17
word word: вузах	-24 -12 -1 -1 32
word word: вул	-1 -8 -22 -9 26
word word: входят	-29 -5 -15 31 6
word word: вчасно	-21 34 -2 -1 -15
word word: вчера	23 -17 -12 -11 -8
word word: вчераш	-10 -9 23 -16 -40
word word: вчерго	-10 -11 -1 -6 16
word word: вчилис	-15 0 15 -3 2
word word: вчить	-38 -11 45 -5 -32
word word: вчора	-1 -4 18 -26 -27
word word: вчораш	-32 -18 41 -9 -33
word word: вы	-34 23 -5 -1 -18
word word: выбира	27 -10 -13 -23 -15
word word: выведе	-17 -5 -14 -4 31
word word: вывез	-17 -1 13 -4 -7
word word: вывезе	12 -7 -13 -6 -5
word word: вывезл	-8 -8 -17 5 6
word word: вывезт	14 -1 -2 -13 1
word word: вывели	2 -4 10 -8 0
word word: вывод	-11 -14 -15 -11 15
word word: выводы	-18 -4 -10 22 -20
word word: выдали	-18 -1 29 -3 -25
word word: выдано	-22 -5 -7 15 -2
word word: выдвиг	9 -1 -1 0 -7
word word: выдвин	6 30 -22 -9 -21
word word: выезжа	5 20 -20 -6 -1
word word: выехал	33 -14 -1 -15 -20
word word: вызвал	-12 -15 14 -4 13
word word: вызвол	-9 -12 3 14 -13
word word: выйти	-30 -17 -32 -18 35
word word: вылета	1 -14 -12 -9 25
word word: вылете	-31 -1 0 0 32
word word: вылето	-6 -5 -6 -6 20
word word: выменя	10 -1 -10 -3 4
word word: выплат	-35 -12 15 7 -3
word word: выполн	1 -1 0 -24 -3
word word: выпуст	-10 -4 -13 -1 27
word word: выпуще	-20 -3 -6 -3 28
word word: вырази	4 14 -10 0 -15
word word: вырвал	41 -6 -35 -26 10
word word: высади	0 0 -1 -8 9
word word: высоко	-26 -4 -8 26 12
word word: выстав	-6 -8 -7 -4 21
word word: выступ	-14 -6 -10 16 -15
word word: вытащи	10 -11 -17 -26 7
word word: выхода	-10 -10 -13 -28 34
word word: выходи	1 -9 -4 -2 12
word word: выходн	8 27 -12 -9 -15
word word: выходя	-29 -2 31 -3 -4
word word: вычерк	-26 50 -7 -14 -21
word word: вышедш	-31 -14 18 -1 14
word word: вышел	-19 -17 2 -19 8
word word: вышла	-46 -42 13 -21 21
word word: вышли	-22 -14 -18 -8 30
word word: вэсэуш	-4 21 -1 -14 -22
word word: вээсуш	30 -5 -3 -2 -22
word word: вячесл	-13 -1 12 -2 -9
word word: вів	16 0 -12 -20 1
word word: вівтор	1 22 11 -5 -45
word word: від	-13 -3 -17 -5 2
word word: відбил	-8 0 0 -1 9
word word: відбир	5 -5 0 0 0
word word: відбит	-1 0 -3 -12 13
word word: відбув	24 4 -17 -25 -9
word word: відбуд	-12 17 -8 -17 -5
word word: відбул	-6 -8 -12 27 -21
word word: відбут	-30 55 -10 -7 -22
word word: відвід	-24 15 2 -12 7
word word: віддав	27 -23 -24 -19 0
word word: віддад	-9 19 -3 -9 -8
word word: віддал	55 -22 -3 -19 -10
word word: віддан	28 0 -3 -26 0
word word: віддат	13 -13 -19 -20 83
word word: віддаю	-16 -4 -20 -3 25
word word: відділ	-30 -10 44 -14 12
word word: відео	-51 -4 39 -14 -21
word word: відеоз	-14 -12 14 -8 0
word word: відзна	-42 -15 -26 -25 41
word word: відкла	-1 1 -7 -13 4
word word: відкол	-26 -2 -7 33 -4
word word: відкри	-35 -6 -54 12 57
word word: відмов	-41 -11 -27 -17 38
word word: віднов	-3 14 -13 -30 -11
word word: відома	11 19 -17 -3 -13
word word: відоми	0 10 -7 0 -3
word word: відомо	-28 3 19 0 -32
word word: відомс	19 -3 -6 -8 -3
word word: відомі	-27 -9 17 -16 24
word word: відпла	-8 -12 -9 -9 16
word word: відпов	-27 2 10 2 2
word word: відпоч	0 -5 0 -1 7
word word: відпра	1 2 -27 -9 2
word word: відпус	26 -27 -35 -1 28
word word: відреа	-12 -14 -13 -13 20
word word: відсот	1 -1 0 -13 12
word word: відтак	7 0 0 -6 0
word word: відтод	-9 0 -13 -14 15
word word: відчин	40 -3 7 -6 -32
word word: відшук	-10 -2 0 18 -6
word word: візит	-14 16 -15 -11 16
word word: візити	-1 -18 -2 -5 18
word word: візиті	-26 -15 -19 -21 26
word word: візьму	17 -13 -2 -15 -11
word word: візьмі	-4 -13 -8 7 5
word word: війна	-11 -6 -11 7 -1
word word: війни	-35 -8 13 20 -29
word word: війну	-39 5 14 -19 -8
word word: військ	16 -11 -19 4 -11
word word: вік	12 0 -12 0 -1
word word: віком	27 -12 -22 -9 -23
word word: віктор	-12 -18 -7 -18 9
word word: вільно	-20 -3 -1 20 3
word word: вільні	1 -1 -16 1 13
word word: він	-24 8 26 -1 -24
word word: вінниц	-31 -12 -2 -14 19
word word: віннич	-30 -8 38 -3 -17
word word: вірив	-15 0 0 15 0
word word: віримо	20 -14 -4 -21 -20
word word: вірте	-27 -55 -11 -28 69
word word: вірю	12 -10 -10 -10 -6
word word: вісім	27 4 4 -13 -21
word word: вісімд	34 -1 -6 -22 -7
word word: віткоф	15 9 -4 -6 -14
word word: віцепр	-22 24 -9 -9 -19
word word: вічна	-9 -2 7 -11 -5
word word: г	10 -1 -1 -2 -9
word word: га	-34 -2 -4 22 20
word word: гаазі	-23 -12 -2 30 3
word word: газ	-12 2 -1 -1 13
word word: газу	-22 -2 -1 -1 25
word word: гаком	0 18 -1 12 -19
word word: гальму	-10 20 -16 -14 -23
word word: ганна	-37 -16 -4 38 -12
word word: гарант	-17 -10 -18 -27 37
word word: гарна	-6 -4 9 -2 -15
word word: гарниз	-13 -13 -14 -11 15
word word: гарні	27 -4 -10 -23 -1
word word: гарніз	19 -7 -2 -15 -12
word word: гаряча	-5 -13 -23 4 11
word word: гарячи	17 -1 -14 -1 -16
word word: гарячо	-4 -7 -4 -19 22
word word: гарячу	-17 -13 17 15 -8
word word: гаубиц	-4 0 -2 -3 10
word word: гварді	16 -1 -7 -5 -5
word word: где	2 -3 -8 -8 7
word word: гектар	-10 -8 -9 -13 22
word word: генаса	-3 -13 -19 -7 20
word word: генера	-26 -20 2 -18 32
word word: генети	-17 -4 -14 -4 17
word word: генпро	-9 -15 -20 9 26
word word: генсек	2 15 0 -1 -15
word word: геншта	11 -8 -13 -16 19
word word: геогра	8 0 0 0 -8
word word: гепати	15 0 -14 -12 -5
word word: герман	-64 -11 -9 -13 69
word word: герой	8 -9 9 -3 -4
word word: героя	1 0 16 -8 -16
word word: героям	-4 -2 7 -2 -6
word word: герої	13 -1 -1 -3 -14
word word: героїв	-15 -23 -5 -29 12
word word: героїч	22 -5 -9 -11 -15
word word: гершко	-39 -17 -16 -2 55
word word: гибель	19 -6 -5 -10 -13
word word: гимн	-20 -2 26 -6 -3
word word: глава	-3 -8 10 19 -27
word word: главар	-9 -19 -2 -16 13
word word: главе	-30 -10 -6 11 28
word word: главно	-5 -25 27 3 -26
word word: главны	-12 13 -15 -21 20
word word: главы	-12 -9 14 -1 -3
word word: гладко	-13 -1 12 -2 -9
word word: глазам	-16 -17 27 -12 -18
word word: глобал	2 -5 -7 -8 16
word word: глушко	-7 -1 -8 -2 18
word word: го	-15 -6 15 -16 6
word word: говори	-29 28 -35 -12 6
word word: говоря	-13 3 14 -27 -8
word word: гоголе	-15 0 20 -2 -16
word word: год	-31 -18 33 19 -33
word word: года	-21 -8 12 3 -9
word word: годин	8 8 -3 -1 -23
word word: години	-5 4 34 -8 -27
word word: годину	17 -26 21 -13 -15
word word: годом	12 -1 -9 21 -23
word word: году	-2 -3 -34 -4 1
word word: годуют	-12 20 -5 24 -31
word word: голова	23 -14 24 -16 -20
word word: голови	6 6 -1 -5 -6
word word: головк	-3 23 -4 -5 -13
word word: головн	-33 27 -4 -21 -6
word word: голову	-10 -2 -16 15 -14
word word: голос	-16 -15 29 10 -24
word word: голоса	-17 -3 -7 -12 14
word word: голоси	-11 -17 17 -15 -18
word word: голосу	3 0 -14 -5 15
word word: голосі	-15 0 0 -3 15
word word: гомеле	2 -17 -1 -3 12
word word: гомель	9 -3 -7 -1 0
word word: гомеля	-2 -2 26 -1 -21
word word: горе	-7 0 0 -1 8
word word: города	-17 -2 -14 -3 16
word word: горько	-18 -5 -1 -2 25
word word: горяча	-13 -2 -15 -8 15
word word: горяче	-18 -12 -23 -14 23
word word: госдум	20 16 -24 -13 -18
word word: госпит	-17 -15 35 -15 -19
word word: господ	-13 -5 -21 -3 24
word word: госпіт	16 -29 -15 -4 30
word word: гостин	-19 3 -2 -12 5
word word: гостом	14 -4 -13 -3 -6
word word: госуда	-45 0 23 8 8
word word: готов	-2 21 -3 -10 -10
word word: готова	-22 21 -18 -18 -5
word word: готови	8 45 -24 -21 -34
word word: готовн	-35 11 -9 -22 14
word word: готово	-15 -55 -4 -32 67
word word: готовы	-10 2 6 -20 -17
word word: готовя	-45 2 15 -25 2
word word: готові	-22 20 1 0 -41
word word: готува	-12 11 15 -2 -17
word word: готуют	-7 19 -17 -3 -5
word word: готує	15 0 -15 -7 -7
word word: готуєм	7 32 -38 -30 18
word word: готівк	12 0 -1 0 -10
word word: гражда	14 -6 -8 1 -16
word word: грайво	-14 0 0 0 14
word word: грайне	-16 -36 -36 -7 45
word word: гранат	-21 -4 22 -2 -16
word word: границ	3 -9 -9 -13 -2
word word: грати	-10 16 -1 -1 -8
word word: график	2 31 -9 -8 -22
word word: графік	-8 10 -31 -24 16
word word: греко-	30 -2 -12 -14 -7
word word: гривен	-8 -8 4 -20 29
word word: грн	-6 -15 -17 -17 23
word word: грозил	14 -2 -3 -1 -11
word word: громад	-15 -30 -14 -9 36
word word: громко	-12 -18 29 -24 4
word word: грошей	0 -9 -3 -2 14
word word: грошов	-6 -1 -23 -2 27
word word: гроші	14 -1 -16 -16 10
word word: грудня	-13 -1 13 -4 3
word word: грудні	3 -3 7 -5 -2
word word: груза	-7 -7 -2 -4 19
word word: грузов	-7 -1 -12 1 17
word word: груп	15 -17 -7 -18 25
word word: група	31 -28 -49 -18 27
word word: групам	25 -12 -18 0 -13
word word: групи	-23 -12 -12 30 -16
word word: групп	-6 1 -1 -1 6
word word: группа	-21 18 10 -11 7
word word: группе	-14 -12 -2 23 -29
word word: группи	-27 -2 -23 -13 42
word word: группо	-14 -1 -2 0 15
word word: группу	3 -20 -15 -13 15
word word: группы	7 8 -10 -6 -2
word word: групу	36 -4 -22 -16 -20
word word: групі	-17 36 -24 -4 -3
word word: губерн	-42 -23 58 -12 -32
word word: гуляйп	-4 32 -4 -5 -22
word word: гумани	1 3 -5 -7 -8
word word: гуманн	8 -1 -1 0 -6
word word: гумані	19 5 -15 -19 -8
word word: гур	-22 -11 -3 14 1
word word: гігієн	-1 0 -12 -1 12
word word: гідно	17 -1 -12 -1 -4
word word: гідног	7 0 0 -6 0
word word: гімн	-30 -7 61 -3 -43
word word: да	-3 -14 8 -2 -17
word word: дав	18 -1 5 -34 -18
word word: давайт	-9 -8 -7 29 -22
word word: давали	-19 0 28 -1 -19
word word: давлен	8 -11 24 -4 -17
word word: давно	-25 -13 -5 -11 26
word word: давнос	0 -13 -16 0 27
word word: дадут	-1 -15 -8 -2 15
word word: даже	-12 14 4 -7 -21
word word: дайте	-20 -46 -26 -7 57
word word: дал	-15 -26 13 13 -22
word word: дала	-14 27 -4 -2 -29
word word: далее	-2 -16 21 -11 -27
word word: далеко	17 -10 -17 -17 -11
word word: дали	-14 -15 -30 -22 30
word word: дальні	-9 -8 0 -15 23
word word: дальше	14 -37 -5 -9 1
word word: далі	-16 5 -1 16 -18
word word: дан	0 -2 -3 -2 8
word word: даними	-25 -17 -12 49 -30
word word: даних	-4 -15 -8 10 14
word word: данные	-30 -49 -21 31 -5
word word: данным	-20 3 -6 17 -11
word word: дані	-19 -14 -2 -13 10
word word: данії	-27 -20 20 -15 -14
word word: дасть	8 16 -14 -17 -15
word word: дат	-11 25 -18 -9 -21
word word: дата	-25 36 -46 -37 -17
word word: дате	-31 -20 32 -32 -64
word word: дати	-34 48 -21 -20 -13
word word: датою	2 -3 -4 -11 17
word word: дату	-29 20 -26 -5 -15
word word: даты	-25 51 -4 -6 -18
word word: дають	-27 5 21 15 -6
word word: дає	-6 0 -12 14 2
word word: два	9 -22 7 -22 1
word word: двадца	6 1 -3 -11 -14
word word: двадця	36 -10 11 -2 -35
word word: дванад	-7 -12 33 -17 -37
word word: две	5 -12 -20 1 4
word word: двенад	-6 -11 -21 27 -46
word word: двері	35 -8 14 -6 -32
word word: двести	3 -12 -11 12 -14
word word: движен	-5 30 -26 -1 1
word word: двое	-11 -20 -10 8 24
word word: двоим	7 -1 4 -1 -20
word word: двоих	-4 -12 -32 -20 30
word word: двом	-12 -6 14 -22 24
word word: двома	-19 -15 23 -20 10
word word: двох	8 -7 -1 -12 -17
word word: двохсо	14 -1 -11 0 -12
word word: двоє	3 -20 7 -14 0
word word: двум	-2 -1 -7 -2 9
word word: двумя	-17 -5 7 -9 9
word word: двух	14 12 -35 3 -9
word word: двухсо	-14 -7 30 15 -34
word word: дві	17 -6 -15 -10 -9
word word: двісті	48 -5 -2 -43 -3
word word: двічі	-25 5 -13 -16 19
word word: де	-25 -18 -10 -23 41
word word: дев'ян	24 -8 -13 -4 -4
word word: дев'ят	-2 1 17 0 -38
word word: девочк	16 -7 -12 -1 4
word word: девяно	28 -6 -7 -8 -7
word word: девяте	-1 -3 -18 -18 20
word word: девяти	-2 -14 -20 16 12
word word: девять	-6 -10 -4 -23 -2
word word: дежурн	-15 -11 -15 -11 44
word word: действ	-9 -5 -10 -29 25
word word: декабр	7 7 -5 -7 -5
word word: деклар	-6 -30 -18 -6 33
word word: декого	-13 -4 21 -2 -14
word word: дел	-18 16 2 -2 -30
word word: дела	-1 -1 -7 -3 12
word word: делали	-7 33 -5 -6 -26
word word: делать	0 1 -12 -1 7
word word: деле	-13 -4 -1 20 -10
word word: делега	-1 -21 -41 -6 26
word word: дело	-21 12 2 -17 2
word word: делом	-25 -2 30 -5 -20
word word: делу	-3 0 -5 -10 18
word word: денис	-23 45 -21 -5 -2
word word: день	0 -3 -2 -14 6
word word: деньги	-2 -24 -18 5 37
word word: деокуп	-54 -12 -8 12 16
word word: депорт	-20 -39 -40 34 -21
word word: депута	24 3 -23 -10 1
word word: держав	-4 -31 -20 1 13
word word: держал	-7 -9 29 -9 -25
word word: держат	-11 -18 34 -7 -12
word word: держим	3 26 -22 -19 -38
word word: держит	12 9 -12 14 -17
word word: держпр	-4 0 -15 -1 11
word word: держсе	-35 -12 -1 -1 47
word word: держсп	9 -2 -3 -1 -3
word word: десант	-5 -4 -10 -8 24
word word: десяте	41 -3 -10 -19 -19
word word: десяти	-15 -9 -18 -26 26
word word: десятк	-37 -10 -3 -51 55
word word: десять	-7 2 12 10 -26
word word: детале	15 -14 -14 -2 4
word word: детали	-8 -22 14 -5 17
word word: деталь	30 22 -22 -11 -29
word word: деталі	30 12 -15 -14 -38
word word: детей	-11 6 -42 0 10
word word: дети	-22 5 -1 6 4
word word: детски	-32 -2 -3 -6 40
word word: детско	19 -5 -10 0 -4
word word: детьми	-8 -3 12 -1 -1
word word: детям	-28 14 9 -17 -1
word word: дехто	18 1 -16 -6 -5
word word: дещо	12 16 -27 -21 -18
word word: деяких	6 0 -5 0 -1
word word: деякі	12 7 16 -2 -18
word word: джерел	-37 13 -1 10 -37
word word: дзвони	-29 -20 31 -6 -33
word word: дзвоня	-7 -1 26 -1 -19
word word: дзвоні	-15 -8 15 0 8
word word: дзвінк	-31 -12 31 -9 -24
word word: дзвіно	-5 -21 21 -14 -14
word word: дзерка	11 -4 13 -7 -17
word word: дзуппі	-12 16 -2 -1 -6
word word: диалог	-28 -18 -1 14 1
word word: диверс	9 -7 -16 21 -9
word word: дивити	16 -4 13 -9 -15
word word: диво	36 -4 -17 -4 -15
word word: дивіть	-30 -6 53 -13 -30
word word: динамі	0 -16 0 -1 18
word word: диплом	-4 -9 -31 12 1
word word: директ	0 -1 13 16 -28
word word: дислок	-1 -14 -18 -12 17
word word: дистро	-2 -10 15 -1 -15
word word: дитина	26 5 -20 5 -44
word word: дитини	-25 1 -10 13 4
word word: дитячо	-16 -8 -10 -15 24
word word: дитячі	-5 -4 -2 28 -24
word word: длился	22 -3 -1 -13 -5
word word: для	-25 -23 -3 6 32
word word: дмитри	-4 28 -16 -1 -29
word word: дмитро	17 -4 -9 -13 -13
word word: дневни	-26 -5 -4 -8 28
word word: дней	-7 -16 14 8 -14
word word: днем	6 -27 -28 -36 27
word word: днепр	-17 -8 -11 -15 25
word word: дни	-45 20 3 -28 -5
word word: днк	-27 -22 32 -23 -8
word word: днк-ек	33 -4 -18 -17 -22
word word: днр	-6 -1 10 -3 -3
word word: дню	-31 9 -18 38 -13
word word: дня	-2 -6 8 -25 -25
word word: днями	-13 -8 14 -6 -14
word word: дні	19 -26 20 -20 -48
word word: днів	-15 17 -12 -11 16
word word: дніпра	-15 -10 15 -1 -4
word word: дніпро	1 -10 -5 -16 14
word word: дніпрі	-22 -18 -23 -12 53
word word: до	-1 -1 -2 -10 -3
word word: доба	-1 0 17 0 -17
word word: добави	3 -7 -20 7 -9
word word: добавл	-9 -15 15 -3 -4
word word: доби	-8 2 20 -14 11
word word: добива	-14 0 -1 -1 14
word word: добила	5 -1 -1 0 -4
word word: добить	6 -2 -4 0 0
word word: добра	16 -2 -10 -5 -9
word word: добрал	-8 -5 47 -4 -34
word word: добре	-8 -7 18 -15 -28
word word: добрий	-4 -16 11 -11 9
word word: добрих	19 -5 -12 -1 -4
word word: добров	10 5 4 -15 -7
word word: доброг	-12 -8 22 -7 -25
word word: доброй	13 -17 -16 -7 12
word word: доброс	-8 -2 0 22 -18
word word: добру	14 -1 -2 -7 -4
word word: добрые	9 -1 -6 0 -2
word word: добрі	31 6 -22 -12 -13
word word: добу	-1 9 -8 -42 13
word word: довга	25 -5 -16 -3 -4
word word: довгим	-22 -2 13 15 -2
word word: довго	-8 -39 -2 -4 45
word word: довгі	4 -6 15 -2 -15
word word: довело	14 -5 6 -5 -10
word word: довери	-13 -29 34 -17 -17
word word: доверя	-9 16 -2 15 -17
word word: доволь	-13 20 -5 -10 2
word word: доволі	15 -14 -14 0 0
word word: довше	-14 -2 -2 -3 14
word word: довідк	12 -28 -18 -11 25
word word: довіря	-21 13 -5 29 -21
word word: довічн	-18 -4 -15 -4 20
word word: догова	34 9 -35 -7 -6
word word: догово	-15 4 9 18 -51
word word: додав	-1 5 -6 4 -1
word word: додало	2 -8 -7 2 -17
word word: додати	-4 -3 12 -5 -1
word word: додатк	-27 19 -5 -1 -15
word word: додому	4 -4 -6 -6 -1
word word: дождал	4 -15 8 2 -14
word word: дозвол	-11 -5 -2 -2 15
word word: доказ	-1 -9 -2 -1 12
word word: докази	-11 -12 -15 -16 16
word word: доказі	-23 3 -22 -34 9
word word: доки	-2 -18 11 24 -18
word word: доклад	-13 6 -13 10 -5
word word: докуме	-19 -14 29 -24 -11
word word: долар	-9 -10 14 -15 10
word word: доларі	-6 -13 -14 -20 31
word word: долгим	8 -3 -1 0 -5
word word: долгих	5 0 -1 -1 -3
word word: долго	15 -15 16 -10 -22
word word: долгож	-7 -2 11 0 -3
word word: долгой	-5 15 -4 -1 -6
word word: должен	-48 32 -13 -10 -18
word word: должна	-5 -15 -6 -2 15
word word: должны	-19 1 13 -16 -24
word word: доллар	-24 -24 -10 -6 56
word word: доложи	-35 -32 7 6 20
word word: долуча	-1 14 -18 -2 5
word word: долучи	9 -14 -4 -2 13
word word: долю	-4 -10 -1 3 8
word word: доля	-9 -4 -6 36 -27
word word: дом	-25 -3 21 -2 -5
word word: дома	-9 -6 7 -9 -3
word word: домашн	15 -1 -6 -10 -16
word word: доме	-7 -21 0 -4 13
word word: домов	-7 -4 -4 -25 35
word word: домови	-2 -11 -36 -31 20
word word: домовл	-19 16 -20 28 -12
word word: домогл	18 -3 -4 -3 -12
word word: домой	-12 1 1 -4 2
word word: дому	21 -1 -5 4 -23
word word: дональ	1 11 -1 0 -12
word word: донати	-18 -4 -18 -3 18
word word: донбас	-20 6 -11 -17 32
word word: донецк	4 -9 12 -4 -22
word word: донець	24 -2 -4 -7 -10
word word: донечч	20 -12 -20 -14 26
word word: дончан	29 -3 -6 -4 -18
word word: донька	9 -2 14 -3 -17
word word: доньки	6 0 -1 -2 -3
word word: доньку	-16 -9 18 0 -15
word word: дописі	21 -12 -1 -6 -2
word word: допові	-9 36 -16 -29 11
word word: дополн	-28 47 -13 -3 -19
word word: допома	15 -24 -9 -13 9
word word: допомо	1 6 6 -20 -3
word word: допомі	24 -4 -22 -4 10
word word: доправ	29 15 -39 -25 -35
word word: допуск	12 0 -12 2 -2
word word: допуст	-17 15 -15 -16 -9
word word: дорабо	-1 -3 -6 -17 25
word word: дорога	-4 -17 15 21 -46
word word: дороге	10 -1 -4 -3 -2
word word: дороги	-2 2 25 -15 -23
word word: дорого	0 -3 26 -1 -28
word word: дорогу	18 -21 -6 -5 -13
word word: дорогі	-4 -16 -6 -2 27
word word: дороже	-23 -15 25 -3 -20
word word: дорозі	38 8 -23 -5 -32
word word: доруче	12 -23 15 -17 -15
word word: доручи	-31 6 25 -14 -10
word word: досвід	-20 -30 -19 -11 41
word word: досить	-9 -15 -2 -3 26
word word: дослід	22 -3 -4 -6 -11
word word: досмот	-3 -2 -1 -8 12
word word: достав	-14 8 1 -21 8
word word: достал	-6 0 -1 -1 7
word word: достат	-10 -14 -1 -1 25
word word: достиг	5 4 -7 -6 -15
word word: достич	-6 19 -8 -2 -4
word word: доступ	-37 -23 -14 33 19
word word: досягл	18 -6 -2 -2 -15
word word: досягн	19 -4 -16 -18 -10
word word: досі	-25 -30 -40 -37 70
word word: дотепе	0 -1 0 14 -13
word word: дотрим	11 22 -16 -2 -11
word word: дохе	-6 11 -11 -5 -8
word word: доходи	-3 -9 -17 -6 22
word word: доходя	-4 23 -6 -13 -10
word word: доху	7 0 0 0 -7
word word: дочека	-23 37 26 -15 -56
word word: доїхал	6 -15 19 -4 -36
word word: дпсу	10 -4 -1 -4 -11
word word: дрон	-5 0 -12 -8 25
word word: дрони	-23 -13 10 19 -20
word word: дронів	6 -2 16 -23 -10
word word: друг	6 -24 15 -19 19
word word: друга	17 -2 -19 -12 3
word word: другая	-9 -3 28 -2 -13
word word: друге	-15 -8 -15 -3 16
word word: другие	-1 22 -23 -5 -19
word word: другий	9 9 -17 -10 -18
word word: другим	20 -17 -5 -16 -24
word word: других	10 5 -16 15 -27
word word: другог	3 -18 17 25 -29
word word: другой	9 -16 18 -10 -34
word word: другу	6 -24 18 -18 7
word word: дружин	-15 -14 10 -17 17
word word: друзья	13 9 -15 -21 -14
word word: друзі	27 -14 -13 -1 -11
word word: друков	-1 -15 -10 -1 15
word word: дуже	17 -10 -6 -20 -42
word word: дульце	-18 -4 -2 -1 20
word word: думав	-11 -16 10 -7 1
word word: думали	5 -4 0 0 -1
word word: духовн	-22 -3 22 -6 7
word word: душ	-7 -18 -20 -10 37
word word: дшв	15 0 -9 0 -8
word word: дякую	25 -13 -24 -11 8
word word: дякує	10 -1 -4 -2 -4
word word: дякуєм	-1 -3 3 17 -24
word word: діб	-1 12 -81 -14 65
word word: дівчат	23 -4 13 -7 -27
word word: дівчин	29 -7 12 -12 -15
word word: дізнав	26 -12 -9 -7 0
word word: дізнал	-4 -19 21 -13 11
word word: дізнає	-1 9 -1 -6 -1
word word: дій	-24 -2 -10 15 -1
word word: дійсно	-6 28 -3 -3 -18
word word: дійшли	20 -10 -2 -19 -2
word word: ділки	-9 -11 -15 -2 15
word word: дім	-8 -4 -10 -15 17
word word: дістав	18 -2 -1 -2 -15
word word: дістал	9 -8 -4 -14 1
word word: дітей	12 -16 -25 -22 -1
word word: діти	18 -13 1 5 -8
word word: дітьми	-23 -15 28 9 -37
word word: дітям	-24 -4 -19 -18 44
word word: дія	-14 -5 -2 -7 15
word word: діяла	3 -6 -13 -1 -8
word word: діяти	-37 6 -8 -16 48
word word: евакуа	0 -28 -20 -15 18
word word: евакуй	0 -3 -8 -6 17
word word: евакую	-48 -38 -4 -23 34
word word: евгени	0 8 12 -4 -20
word word: египет	-16 -12 -2 -10 16
word word: его	-24 12 -9 -20 19
word word: еда	14 -4 -15 -4 14
word word: едет	17 -4 -15 -5 -6
word word: единиц	-10 -1 -3 -2 16
word word: единов	-1 -3 -6 -17 25
word word: едином	0 -10 -3 -1 12
word word: единст	-32 -24 -10 -23 23
word word: едут	0 -9 20 -13 -20
word word: еды	-6 -11 18 -11 -4
word word: ее	14 -12 -17 10 -9
word word: ежегод	-11 -12 -10 20 -9
word word: ежедне	-6 2 -12 18 -4
word word: ексклю	-17 -3 38 -4 -29
word word: ексмер	-6 -21 16 -16 -9
word word: експер	4 -21 16 -24 6
word word: екіпаж	-11 21 -20 -5 -7
word word: електр	-4 -3 -15 -8 24
word word: еленов	-8 -18 -6 22 -4
word word: емоції	-19 -16 31 0 -10
word word: ему	16 -19 -13 -7 15
word word: емірат	10 34 -10 -17 -25
word word: енерге	-13 25 -26 8 -14
word word: енерго	15 -3 -1 -14 -5
word word: ердога	-10 37 -10 -47 -54
word word: ереван	-20 -8 -4 -2 21
word word: ермак	11 -3 -1 0 -6
word word: ермака	13 -1 -2 -2 -8
word word: ес	2 -5 -2 -1 1
word word: если	-32 4 -11 -6 26
word word: есть	2 -24 2 -2 18
word word: етап	35 -11 5 -38 -29
word word: етапам	-2 25 -23 -13 -25
word word: етапи	22 -22 14 -25 -2
word word: етапу	-33 20 19 -8 -9
word word: етапі	-13 14 0 0 0
word word: етапів	-2 -27 -28 19 -14
word word: ефрейт	-14 -2 16 0 0
word word: ефіру	0 -48 -14 14 48
word word: ефірі	0 16 -8 21 -27
word word: ехали	-14 -11 -6 15 -14
word word: ехать	-5 -9 -1 15 -16
word word: еще	22 -10 -13 -12 -17
word word: ж	-4 -18 -24 16 -4
word word: жалоб	-15 -1 -1 0 15
word word: жаль	8 13 -8 -9 -2
word word: жартую	-16 -9 18 -6 -14
word word: жартує	7 -10 17 -8 -18
word word: ждал	-1 0 15 -1 -15
word word: ждала	7 -1 -11 -2 2
word word: ждали	9 -7 2 -6 -17
word word: ждать	-1 -18 -5 1 0
word word: ждем	-9 9 -19 31 -55
word word: ждет	-5 -14 17 -2 -17
word word: ждут	-13 -17 -3 0 3
word word: же	-2 -2 -25 -5 22
word word: желани	-10 -16 -2 24 -12
word word: желающ	-15 13 -1 -4 14
word word: жен	6 19 -40 -12 0
word word: жена	-8 -5 16 -2 -4
word word: женам	-35 -11 -4 -2 15
word word: жене	-4 -1 -1 -14 15
word word: женева	-6 19 -3 -3 -12
word word: женеве	-13 25 -6 -9 2
word word: женевс	12 4 -4 -9 -4
word word: женеві	3 12 -6 -33 26
word word: женски	20 -2 -2 -13 -3
word word: женско	44 -1 -3 -15 -31
word word: жену	-26 -14 36 -12 -28
word word: женщин	15 4 -14 -6 -3
word word: жены	-11 -5 26 -6 -17
word word: жест	27 -23 -18 -8 -7
word word: жеста	1 9 -7 0 -3
word word: жестом	25 -1 -1 -2 -23
word word: живий	-4 -5 34 -2 -35
word word: живим	-10 -6 10 -11 -1
word word: живими	17 -7 -23 15 -12
word word: живой	-5 -7 -3 -10 18
word word: живут	-40 -4 10 0 12
word word: живы	5 -22 -21 -9 12
word word: живые	-7 -9 -15 15 -8
word word: живыми	-13 -10 -6 14 -12
word word: живых	9 -13 -13 -12 14
word word: живі	-8 -14 -27 -10 44
word word: жизни	-7 -5 -7 -18 19
word word: жизнь	5 -20 4 -12 0
word word: жизнью	29 -1 -3 -11 -15
word word: жили	10 0 0 0 -9
word word: жилищн	-2 -1 -1 15 -14
word word: жилье	-33 -10 -11 -30 50
word word: жилья	21 -3 -1 -18 -1
word word: жителе	-31 -11 -8 7 8
word word: жители	1 -12 21 -6 -10
word word: житель	-3 -17 28 17 -27
word word: жителя	-8 -16 -29 23 -17
word word: жителі	-30 -11 28 -20 19
word word: жити	-33 -15 -22 -13 46
word word: житиму	-17 -4 -17 -3 18
word word: житла	-4 -3 -22 -12 27
word word: житло	-23 -6 -11 -3 24
word word: життя	-39 -23 7 -10 31
word word: жить	-18 -42 -14 -1 23
word word: жовтен	-47 -3 -31 56 -17
word word: жовтня	18 -5 -7 -25 -9
word word: жовтні	-24 -19 -25 14 0
word word: жоден	15 -9 -11 -14 9
word word: жодна	-2 -3 -19 -23 5
word word: жодним	13 0 -3 0 -10
word word: жодних	6 26 -20 -11 -41
word word: жодног	-19 -32 -31 21 32
word word: жодної	-15 10 16 19 -35
word word: журнал	-31 -9 3 8 -14
word word: жінка	28 -2 -30 -5 -16
word word: жінка-	6 -1 -3 -1 0
word word: жінки	-3 -6 2 13 -8
word word: жінку	-2 -10 19 -1 -6
word word: жінок	1 -6 -17 17 -16
word word: жіночи	-13 -5 -1 16 -1
word word: жіночо	-1 -11 31 -3 -19
word word: з	-2 -5 3 -1 -10
word word: з'явит	-19 20 0 -6 -3
word word: з'ясов	-2 30 -3 4 -30
word word: з'ясув	0 -15 -4 -2 15
word word: з-помі	-15 -3 39 15 -18
word word: з-під	-11 -9 -4 -3 25
word word: за	-9 -11 -5 9 6
word word: забайк	-16 0 16 -1 -2
word word: забезп	6 -15 17 -22 -14
word word: забере	24 -15 -8 -6 -9
word word: заберу	3 0 -13 -1 10
word word: забира	21 21 -24 -23 -21
word word: заблок	-44 36 -6 -21 -40
word word: заболо	-30 -2 32 -1 -4
word word: заборо	-5 -5 32 17 -38
word word: забрав	-3 22 -1 -2 -18
word word: забрал	23 -7 -7 -15 -11
word word: забрат	-63 22 0 21 -19
word word: забува	-14 -7 -3 19 5
word word: забуде	-15 -3 27 -10 -24
word word: забули	-1 -7 -19 -5 30
word word: забути	-13 -1 -13 26 -27
word word: забыва	31 -9 -4 -5 -15
word word: завала	-14 -3 -12 -12 22
word word: завало	-30 0 -1 -1 31
word word: завалі	-10 -2 -4 -2 17
word word: завант	0 0 -3 -13 15
word word: завдав	-7 -2 -1 -14 16
word word: завдал	-6 0 0 -4 11
word word: завдан	4 13 -6 -19 2
word word: завдяк	29 -11 -11 -6 -16
word word: заверш	3 -12 12 -14 -12
word word: завжди	5 14 -28 -2 2
word word: зависи	0 15 -10 0 -15
word word: завод	14 -1 -15 -7 0
word word: завода	-7 -2 -15 -6 15
word word: завтра	25 1 -37 -14 -42
word word: завіта	-2 -11 -19 -12 26
word word: загало	15 -24 -16 20 0
word word: загаль	-18 -9 -14 -14 48
word word: загарб	-4 0 0 -1 6
word word: загибе	-3 -16 17 -1 -1
word word: загибл	29 6 -30 -6 -11
word word: загину	-8 -17 7 -9 23
word word: загоні	3 -12 -15 -27 20
word word: загрож	-6 -2 -17 -2 17
word word: задача	-24 -3 -1 38 -20
word word: задачи	0 0 0 11 -10
word word: задерж	-20 -13 -14 -32 46
word word: задоку	2 -4 -30 -12 25
word word: заздал	0 2 17 0 -18
word word: зазнал	-21 0 -2 19 10
word word: зазнач	16 -7 -17 -20 15
word word: займає	9 -23 -20 17 -2
word word: займет	14 -9 -5 -13 -27
word word: зайцев	-7 0 0 -1 8
word word: зайшли	-16 -1 0 -1 18
word word: зайшов	0 -1 9 -1 -7
word word: заканч	27 -5 -14 0 -12
word word: закарп	34 -11 -6 -10 -30
word word: закату	-6 -12 -8 -9 15
word word: заклад	2 0 15 -1 -15
word word: заклик	-32 12 -16 -16 11
word word: заключ	-4 -25 -12 -27 40
word word: закон	3 -4 -10 -12 22
word word: законн	-2 -1 -5 -1 8
word word: законо	-1 -3 -11 -16 29
word word: закону	-16 -9 -14 -2 19
word word: законч	22 -21 9 -17 -22
word word: закрит	16 -7 14 -4 -15
word word: закрыл	25 -15 -5 -25 15
word word: закріп	8 -25 21 -12 -15
word word: закупі	-1 -12 -12 -13 15
word word: закінч	-15 -16 19 8 -15
word word: зал	-1 -9 -4 8 6
word word: зала	-18 -16 5 16 -14
word word: зале	-2 -18 -7 16 -15
word word: залежи	-14 17 -14 -12 -19
word word: залиша	-28 -25 8 27 -2
word word: залиши	-9 35 -42 1 -29
word word: заложн	-18 -13 -5 2 8
word word: залужн	16 -1 -3 -6 -15
word word: залі	-14 -1 -5 -3 15
word word: залізн	5 -1 -11 -13 16
word word: замену	0 -14 -12 0 14
word word: замест	10 -8 -15 9 -2
word word: замети	-24 13 -17 0 -13
word word: заметн	-2 -8 5 21 -20
word word: заморо	-11 -2 -1 -3 15
word word: замысл	-1 0 -1 -9 10
word word: заміст	-8 18 -1 0 -15
word word: занима	-8 -9 -10 8 10
word word: занял	14 -3 -4 -3 -5
word word: заняла	-32 -9 40 -5 -5
word word: заняти	-14 -7 -10 -1 23
word word: заняты	-12 -1 -3 -1 16
word word: заочно	-18 -3 -39 22 22
word word: запад	12 -3 0 -1 -12
word word: запада	-26 -6 -1 0 29
word word: западн	-10 9 -8 -8 16
word word: запам'	23 -16 21 -22 -19
word word: запевн	6 -15 -9 0 15
word word: запис	-6 -13 -6 -13 14
word word: записа	-21 -15 18 -5 -1
word word: записи	-10 -3 -1 0 13
word word: запису	-1 -1 -8 0 10
word word: записі	0 14 0 14 -25
word word: запит	2 0 0 13 -14
word word: запита	-37 5 0 3 1
word word: запити	-15 -18 20 29 -22
word word: запиту	-15 -3 18 -6 3
word word: заплак	-11 -1 17 -10 -15
word word: заплан	-18 -7 -26 -12 15
word word: заповн	-25 -15 -19 -18 31
word word: запоро	44 -22 -33 -14 -15
word word: запорі	27 -13 -27 -14 14
word word: запрац	-20 -13 -4 -27 41
word word: запрет	13 -3 -4 -3 -3
word word: запроп	-18 38 -13 7 -55
word word: запрос	-33 9 -21 4 3
word word: запрош	-6 -4 -25 -12 27
word word: запізн	-4 -15 12 -17 14
word word: заради	24 -20 -5 -7 -22
word word: зараз	-32 53 -19 -43 -4
word word: заране	-15 17 -11 -6 -15
word word: зареєс	-1 -1 -11 -23 29
word word: зарпла	-18 -1 20 0 -15
word word: заручн	-8 -1 -22 0 21
word word: заседа	-33 -2 -22 18 19
word word: заслуг	8 0 -5 -2 -1
word word: заслух	-12 14 -16 -1 18
word word: засоби	-1 0 -12 -1 12
word word: застав	-6 -16 -3 -8 10
word word: застен	38 -11 4 4 -26
word word: застос	-4 -3 -1 -15 15
word word: застря	19 -1 -1 -1 -16
word word: заступ	5 13 -8 -3 -15
word word: засудж	-10 -5 -16 18 -5
word word: засуди	0 -14 -19 12 -2
word word: засіда	-40 9 -23 20 -12
word word: зателе	-16 -18 16 -15 6
word word: затем	-11 -9 15 -4 -5
word word: затрим	3 -4 -21 -1 15
word word: затрон	-5 26 -13 -9 -6
word word: затягу	-14 11 -14 12 11
word word: зафикс	-24 -31 -17 -6 34
word word: зафікс	-18 -25 10 -10 19
word word: захаро	-4 -17 19 -2 -24
word word: захват	-4 -2 -1 -2 9
word word: захвач	-8 -6 16 -6 4
word word: захисн	13 -11 0 -9 4
word word: захист	-13 -6 -2 8 0
word word: захища	31 -8 -14 -14 -18
word word: захище	-4 -15 -4 16 -6
word word: захода	13 0 -11 -1 -2
word word: заходи	27 8 -17 -7 -12
word word: заходо	0 -21 -8 -14 19
word word: заході	-9 12 -11 -4 1
word word: захопи	15 8 -11 -2 -12
word word: захопл	-16 -9 -11 19 0
word word: захід	6 -11 -14 -19 30
word word: зачем	2 -4 -5 -7 13
word word: защита	-25 -11 -8 -9 35
word word: защите	-4 0 -1 0 5
word word: защитн	3 1 -25 -15 -3
word word: заяв	-4 -14 -4 -4 15
word word: заява	-1 -13 -9 -16 27
word word: заяви	-11 21 -10 14 -19
word word: заявив	-7 17 -15 -1 -18
word word: заявил	15 -25 -19 -14 -1
word word: заявки	-15 -1 -11 -28 33
word word: заявле	-19 13 4 1 -12
word word: заявля	-22 22 0 -2 0
word word: заявни	-1 -14 -18 -12 17
word word: заяву	-15 -21 -25 -6 25
word word: збереж	-2 -23 -7 -8 24
word word: зберіг	0 -3 0 -15 15
word word: збила	-29 -23 -16 -18 27
word word: збираю	-13 -11 -17 -1 13
word word: збирає	-10 -9 -14 -12 11
word word: збитки	-1 -1 -3 -3 7
word word: збито	-31 -11 0 -6 43
word word: збройн	22 -1 -9 -2 -8
word word: зброю	-15 -15 -5 -8 17
word word: зброї	7 0 0 -2 -5
word word: збігів	0 -4 0 -15 15
word word: збільш	2 -2 -19 -7 20
word word: зв'яжу	17 -8 -13 -4 -13
word word: зв'язк	13 -18 10 3 -5
word word: зв'язо	-4 -15 34 -8 -32
word word: звання	2 -10 -6 -6 12
word word: звезда	-10 -5 19 -1 -15
word word: звезды	-25 -9 34 -1 -16
word word: зверне	-14 -29 -16 1 29
word word: зверну	-23 -18 14 15 8
word word: зверта	-11 7 -7 13 -1
word word: звинув	7 -7 0 14 -15
word word: звичай	-15 2 15 -7 -2
word word: зволік	19 -10 -4 -1 -5
word word: звонки	-19 11 21 -13 -15
word word: звонко	-22 -18 -19 -15 37
word word: звонок	9 -14 -8 -6 1
word word: звонят	2 -5 12 -3 -8
word word: зворот	5 0 0 -3 -2
word word: звідки	-17 -3 -5 -10 29
word word: звідти	15 -2 0 0 -15
word word: звільн	1 -9 6 -9 -6
word word: звістк	16 0 -1 0 -13
word word: звіт	-11 -5 -10 -15 17
word word: згадок	0 -15 -10 -1 15
word word: згадую	27 -2 -1 -21 -3
word word: згода	-12 34 -15 -7 -25
word word: згоди	-1 13 6 -4 -13
word word: згодом	34 7 -28 -15 -14
word word: згоду	-17 28 -13 -8 -20
word word: згідно	35 -22 -3 -28 3
word word: здават	-6 -15 -11 14 5
word word: здався	-15 -4 -25 19 -4
word word: здалис	-32 -13 -21 -22 37
word word: здание	-15 -8 -1 -1 15
word word: здати	12 -19 -14 -18 13
word word: здатис	-25 -10 -1 -32 29
word word: здають	-11 -4 -9 -26 29
word word: здаєть	-15 -1 15 -20 16
word word: здебіл	23 -6 -24 -24 16
word word: здесь	-24 -4 -4 3 13
word word: здоров	6 -28 28 -27 -20
word word: здійсн	8 -1 12 -16 -23
word word: зеленс	7 -6 -9 -14 4
word word: земель	-14 -10 -8 -12 39
word word: земле	26 -7 -13 -18 -17
word word: землю	14 -7 25 -9 -27
word word: земля	36 -7 -20 -9 -21
word word: земляк	-30 -7 29 -28 -4
word word: землі	14 -26 -21 0 -9
word word: зерна	-11 -13 -14 -11 15
word word: зерно	-32 -41 -11 -2 62
word word: зернов	-1 -7 -30 -3 35
word word: зими	-14 27 -28 -1 -11
word word: зимой	-2 -1 23 -1 -19
word word: зиму	15 -12 -1 -7 -4
word word: зимы	14 -1 -3 -1 -9
word word: зливал	-9 -3 -17 -3 17
word word: зловми	-4 -16 -16 -17 19
word word: злочин	-23 6 -16 -16 25
word word: змеины	20 -11 -14 -16 13
word word: змогли	24 -29 -14 1 -12
word word: зможем	-16 -2 17 14 -26
word word: зможут	16 21 -22 -7 -22
word word: змі	34 19 -11 -18 7
word word: змінил	-14 -14 19 -11 -24
word word: змінит	-15 17 -4 14 -17
word word: змінюю	0 8 -1 -6 -1
word word: змінює	-26 -14 -12 17 19
word word: змішан	12 -8 -4 -8 8
word word: зміїни	12 -3 -12 -4 7
word word: зміїно	26 -11 -6 -12 -11
word word: знаем	-38 -31 -21 76 -38
word word: знаете	-22 20 -14 -15 9
word word: знайде	6 -8 -10 14 -13
word word: знайом	0 15 0 0 -15
word word: знайти	-3 -3 7 14 -16
word word: знайшл	-18 -14 18 -14 13
word word: знак	-6 -13 -12 0 14
word word: знаком	20 5 -6 -12 -10
word word: знала	18 11 -11 -2 -20
word word: знали	-6 -21 12 -2 17
word word: знати	-20 -11 -15 -10 30
word word: знаход	0 -11 13 -3 0
word word: значил	15 -5 -15 -2 -10
word word: значит	6 0 5 1 -19
word word: значно	3 -6 -2 29 -29
word word: знаю	17 -16 10 -7 -8
word word: знают	-43 3 20 -15 24
word word: знають	1 1 -4 -7 11
word word: знає	-7 14 -17 22 -17
word word: знаємо	13 0 -12 -18 -4
word word: знешко	-4 0 0 -1 5
word word: зник	12 -10 -1 9 -16
word word: зникли	10 -5 -16 -1 -1
word word: зникло	-2 -26 15 -1 -5
word word: зниклі	18 -2 -2 -10 -6
word word: знищен	11 -8 -11 -12 -7
word word: знищил	-8 0 -3 -2 12
word word: знову	5 -6 -34 -15 39
word word: зняли	-2 0 15 0 -15
word word: зобов'	-12 16 0 11 -15
word word: зокрем	30 -2 -20 5 -8
word word: золота	-19 -1 -9 -4 26
word word: золото	-16 -5 1 -2 19
word word: зоне	16 -2 -15 -16 -12
word word: зоны	-39 -7 -14 -4 51
word word: зори	0 0 19 0 -19
word word: зрадни	-9 -5 -14 -2 15
word word: зразки	10 -30 -4 -22 14
word word: зразкі	-32 -11 35 -30 -30
word word: зразок	-7 -13 -14 -15 23
word word: зранку	0 15 -15 0 -5
word word: зрител	-22 -4 -22 -19 26
word word: зрк	-24 -2 -1 0 24
word word: зробив	-25 -1 28 14 -17
word word: зробил	-12 13 -2 -13 -29
word word: зробим	14 0 -1 -1 -12
word word: зробит	-48 -12 14 -25 26
word word: зробле	-1 11 26 -7 -31
word word: зрозум	-5 34 -15 -4 -12
word word: зросла	0 0 0 7 -7
word word: зсу	10 -2 -5 -1 1
word word: зупини	-24 -9 -12 -11 47
word word: зупиня	33 -21 -19 -2 -13
word word: зусилл	28 -1 -2 -8 -19
word word: зусиль	1 10 -1 -11 0
word word: зустрі	-25 -13 33 -28 -14
word word: зі	-1 8 3 -25 -10
word word: зібрал	-29 -21 -32 -25 42
word word: зібран	-50 -4 -31 63 -26
word word: зібрат	9 -2 -26 -9 26
word word: зірвал	-3 37 -33 -4 1
word word: зірван	-36 -13 -17 -8 37
word word: зірват	-5 26 -9 -1 -20
word word: зіткне	16 -32 -21 -17 29
word word: и	-9 -4 0 -6 5
word word: иванов	-21 0 23 0 -2
word word: игорь	-27 -15 15 -3 14
word word: идет	-23 30 -23 0 -34
word word: идут	-14 36 -10 13 -36
word word: из	3 -8 6 -5 -19
word word: из-за	-23 6 -19 -19 21
word word: из-под	3 -2 -7 -4 9
word word: извест	-21 -28 11 18 -30
word word: издани	32 -10 -9 -6 -15
word word: изложи	-23 23 -19 -16 -4
word word: изолят	-3 -9 -5 -2 19
word word: израил	-20 -15 -4 -9 22
word word: изъято	-6 -1 0 -2 9
word word: иконки	-15 0 8 0 14
word word: иконы	-5 -2 -68 -3 70
word word: или	-14 3 -17 7 -4
word word: им	24 -3 -6 -11 -7
word word: имен	16 -3 -16 -6 -19
word word: имена	5 -8 -20 19 -3
word word: именем	1 -1 -1 13 -13
word word: имени	-46 -17 6 31 -9
word word: именно	-20 22 -18 -3 -5
word word: ими	-3 11 -2 -5 -5
word word: имущес	-1 0 -2 -17 19
word word: имя	-34 -15 18 -2 16
word word: инвали	24 -2 -8 -27 18
word word: индии	-23 0 -1 0 25
word word: индийс	-7 0 -2 -8 16
word word: инжене	-29 -5 -16 -19 41
word word: инициа	-19 29 -7 -7 -20
word word: иностр	-10 4 -30 0 8
word word: инстру	16 -9 -15 -8 5
word word: интерв	-48 -15 30 -12 -20
word word: интерф	6 -1 8 -1 -12
word word: информ	20 -7 -28 11 -20
word word: ирина	18 -1 -1 -16 0
word word: искрен	4 -11 -1 -1 8
word word: исполн	17 -10 -4 -9 5
word word: истори	0 -10 -2 -16 18
word word: источн	17 55 -36 -26 -41
word word: итог	2 8 1 3 -42
word word: итогам	20 -28 8 10 -25
word word: итогах	-7 -12 14 -3 -10
word word: итоги	-26 -27 5 23 -30
word word: итого	54 -38 -12 -17 -19
word word: итогом	25 -3 -8 -8 -7
word word: их	-2 -17 18 -3 -13
word word: ищем	-3 13 -16 -22 6
word word: июле	6 33 4 -15 -25
word word: июль	-10 30 -26 -1 5
word word: июля	-14 15 11 -13 -10
word word: июне	10 -5 6 -16 -17
word word: июнь	19 -5 -5 -11 -14
word word: июньск	-13 -11 -8 15 -14
word word: июня	-5 -3 -38 -9 6
word word: й	22 -11 -1 -21 -3
word word: йде	-34 39 -25 8 -26
word word: йдемо	-32 -15 16 30 -20
word word: йдетьс	18 17 -14 12 -24
word word: ймовір	0 -4 0 -8 12
word word: його	-19 1 20 -26 7
word word: йому	-45 -17 30 -6 9
word word: йшли	0 -3 12 -5 -4
word word: йшлося	23 33 -26 -15 12
word word: к	14 1 -13 -19 -6
word word: кабіне	-18 -30 6 -12 17
word word: кава	-20 -23 -9 -14 31
word word: каву	-21 0 28 -1 -17
word word: кадрах	13 -4 -10 -8 -12
word word: кадри	9 -13 17 -4 -14
word word: кадры	-12 -13 22 -18 -21
word word: кадрів	8 -2 14 0 -15
word word: каждая	25 11 -19 -17 -19
word word: каждог	4 -19 -31 41 -28
word word: каждое	-7 8 -33 11 11
word word: каждой	22 34 -32 -17 -32
word word: каждом	-3 -17 30 4 -17
word word: каждую	24 -16 -22 8 -5
word word: каждые	-7 -18 -11 16 -14
word word: каждый	-9 -6 -15 6 7
word word: каждым	-27 -5 27 20 -40
word word: каже	-33 22 -7 -26 15
word word: кажу	0 14 -14 14 -15
word word: кажуть	14 -14 -23 -33 14
word word: казали	0 3 13 -9 -17
word word: казахс	-3 -2 -4 0 9
word word: как	-20 -32 30 -22 -3
word word: какая	17 -1 -16 -1 -2
word word: каких-	22 13 -9 -4 -23
word word: какого	17 0 -5 -2 -14
word word: какой	16 3 -8 -10 -2
word word: калини	-22 -20 25 -7 -33
word word: калужс	-11 -2 -11 -5 28
word word: камера	-35 0 17 -2 14
word word: камере	-15 -1 17 0 -25
word word: камеру	-18 17 -5 -8 0
word word: камері	-11 -8 27 -13 -64
word word: камиши	-14 7 -7 -19 -15
word word: канада	2 16 -1 -5 -13
word word: канади	-14 -4 -14 -1 24
word word: канал	-2 15 -2 -7 -4
word word: канала	-7 14 -3 -8 4
word word: канали	-5 -10 -23 -21 27
word word: каналы	-17 31 -18 7 -27
word word: каналі	3 21 -10 -10 -19
word word: канун	15 -1 -3 -2 -13
word word: капель	-7 -1 8 0 -1
word word: капці	-13 -11 -15 -10 19
word word: кара-м	-39 -16 -16 -2 56
word word: карант	-12 -5 -46 -4 54
word word: кардин	-20 5 -2 -6 13
word word: картин	-15 -11 -14 -16 24
word word: карток	17 -3 -25 -15 -6
word word: карты	-12 -4 -1 0 13
word word: касает	-4 -2 -4 -9 15
word word: катар	-1 17 -16 -18 -12
word word: катара	42 -9 -6 -5 -24
word word: катарс	6 1 -10 12 -18
word word: катару	3 -15 -16 21 -22
word word: катаст	-11 -12 -4 -2 13
word word: катего	-21 24 -4 15 -32
word word: катера	-15 -1 -1 -13 16
word word: катува	-29 -18 9 13 4
word word: катуют	-7 -8 -1 -4 19
word word: катівн	17 0 -2 -16 -5
word word: каховк	-15 0 15 -2 0
word word: качест	-3 -8 -13 -6 14
word word: каша	-27 -12 28 -20 22
word word: кв	-7 0 0 -2 9
word word: квадра	-4 -2 -1 -24 25
word word: кварта	-21 -15 -24 15 12
word word: кварти	-9 -10 -2 -11 37
word word: квиток	-5 -13 -7 -6 18
word word: квітам	-15 -9 47 -1 -33
word word: квітен	-6 -8 -1 -12 14
word word: квітня	0 -4 14 -5 -23
word word: квітні	-12 -1 -14 -3 15
word word: кг	-13 -6 3 -8 3
word word: керівн	0 32 -15 -14 -21
word word: киев	14 1 -26 -5 -14
word word: киева	-23 36 -27 8 -35
word word: киеве	-4 -7 13 -19 -24
word word: киевом	10 34 -11 -9 -35
word word: киевск	19 -19 -4 -10 10
word word: киеву	17 8 -16 -2 -20
word word: килогр	6 0 15 -1 -22
word word: киломе	0 -2 0 -12 14
word word: ким	-11 -19 -28 22 -12
word word: кинули	6 0 -3 -2 0
word word: кирилл	11 14 -16 -1 5
word word: кирило	-11 2 -3 6 -29
word word: києва	9 -4 -25 -7 15
word word: києві	-19 -29 15 -19 33
word word: київ	-13 -13 -12 -15 29
word word: київсь	21 -16 -3 0 0
word word: київщи	33 -13 -14 -14 -1
word word: класс	-31 0 33 0 -4
word word: климен	3 -15 13 -4 -7
word word: клиник	-17 -2 24 -14 -13
word word: клинич	-19 -2 -17 -18 30
word word: ключи	-1 -1 -10 -1 12
word word: ключов	-5 -43 0 -2 47
word word: клінік	10 -4 0 0 -5
word word: км	10 -10 -14 20 -10
word word: книг	-15 -1 -3 0 15
word word: книга	-10 -10 -30 -16 22
word word: книги	-21 -16 -2 -8 13
word word: ко	8 12 -10 -5 -17
word word: коаліц	-25 -15 -11 -4 43
word word: когда	5 4 -36 6 -18
word word: когда-	5 -3 0 0 -2
word word: кого	-2 -12 13 0 -26
word word: когось	21 -9 -26 -17 26
word word: код	-1 -14 -18 -14 18
word word: кожен	8 -1 -22 11 -7
word word: кожна	7 -8 -28 12 -1
word word: кожне	20 -50 5 -7 -16
word word: кожним	-21 -14 3 25 -14
word word: кожног	18 1 -10 -20 -5
word word: кожном	-6 -9 -1 -10 8
word word: кожною	-15 5 -19 22 -22
word word: кожної	-20 -21 -29 -28 40
word word: кожну	-12 -18 -16 16 22
word word: кожній	-18 -16 -12 25 -6
word word: козинк	-15 -1 0 0 15
word word: кол-це	-35 -27 57 -16 6
word word: колег	-17 -13 20 -9 -15
word word: колега	-21 -12 1 12 10
word word: колего	-18 21 -9 16 -22
word word: колесн	-23 -11 -18 -21 30
word word: коли	-29 51 -5 -20 -35
word word: количе	33 -18 -14 -3 -22
word word: колишн	7 -13 -20 -14 23
word word: коллег	-28 -19 -16 20 21
word word: колон	-10 -8 -13 -14 42
word word: колона	-2 -1 -21 -5 17
word word: колони	-34 -25 -19 -12 34
word word: колонн	-5 -14 -10 -12 12
word word: колону	19 -7 13 -14 -11
word word: колоні	-8 -13 -23 2 13
word word: колоти	-37 5 -6 -1 33
word word: коліна	13 -1 -10 0 -12
word word: команд	5 -26 -10 -16 11
word word: комбат	-30 -7 -2 -10 37
word word: комбин	-19 -1 -3 -1 19
word word: коменд	6 -4 -10 -4 12
word word: комент	-7 7 -9 -19 -3
word word: комисс	21 -15 -16 -23 -4
word word: комите	6 -6 -7 -7 2
word word: коммен	32 -25 -1 -32 -31
word word: компан	-16 -15 -9 -16 26
word word: компле	-20 -3 7 -2 6
word word: кому	25 -15 3 -4 -25
word word: комісі	9 12 -1 1 -14
word word: коміте	-6 -12 -17 8 14
word word: конаше	-22 -2 -15 -8 19
word word: конвен	2 2 -7 11 -10
word word: конвер	-17 -16 -10 -2 26
word word: конечн	12 -3 -7 0 -5
word word: конкре	-6 -28 -8 -8 31
word word: конкур	-20 -7 -17 -15 26
word word: констр	-15 -12 0 -15 23
word word: консул	-10 38 -19 -11 -6
word word: контак	-29 64 -29 -31 24
word word: контра	-14 -20 11 -6 8
word word: контро	-15 0 -12 -5 19
word word: контрр	5 0 -1 -3 -1
word word: конфер	-3 -16 -1 16 -5
word word: конфли	-18 4 27 -21 -24
word word: конфіс	-3 -1 -4 0 7
word word: конца	22 34 -6 -10 -43
word word: конце	28 -1 -1 -5 -24
word word: концер	-1 -4 -20 -15 30
word word: концу	16 -15 -1 -1 -6
word word: коорди	0 -14 7 -8 -2
word word: коордш	39 -12 -20 -18 -13
word word: копію	-20 -22 -10 -15 21
word word: корабе	14 -1 -3 0 -14
word word: корабл	-26 -4 -7 -11 44
word word: кордон	12 0 -17 -33 6
word word: коресп	-8 -1 8 -4 5
word word: коридо	-32 -13 9 22 12
word word: корист	-1 15 -3 -27 13
word word: кормил	-18 -9 44 -4 -32
word word: коробо	-18 -7 -15 -8 34
word word: коротк	-3 -12 -42 15 21
word word: корпус	-13 -12 -19 22 -20
word word: коррес	-19 -12 12 -20 20
word word: костюм	-23 -15 9 -10 -6
word word: котенк	25 -5 -7 -4 -11
word word: котора	-5 -4 20 -1 -13
word word: которо	5 -26 12 -27 12
word word: котору	41 -6 -17 -8 -25
word word: которы	3 -1 -27 -5 -3
word word: котрі	21 -4 -11 -12 -9
word word: крані	-35 -1 23 -1 16
word word: красик	-21 -8 -14 -1 20
word word: красно	-31 -5 -1 2 16
word word: красны	7 5 -10 -8 -1
word word: краю	14 0 -14 0 -2
word word: края	-18 -9 27 -7 -25
word word: країн	-12 -26 -23 -8 28
word word: країна	-20 -15 -3 -2 13
word word: країни	-9 7 0 -13 11
word word: країну	13 -7 -9 -4 7
word word: кремен	-1 -5 -4 -12 21
word word: кремле	-3 -20 -23 -4 29
word word: кремль	-17 -10 -26 2 25
word word: кремля	-13 18 -15 -5 -24
word word: крест	7 -5 -3 -8 0
word word: креста	-14 3 -10 4 13
word word: кресту	-2 0 -19 9 -32
word word: крим	0 -2 -21 23 -21
word word: кримсь	11 9 -31 -47 8
word word: криму	10 9 23 -19 -26
word word: кримін	1 11 -2 -15 13
word word: критик	1 -15 -11 -1 15
word word: критич	-2 -13 -1 -3 15
word word: кричал	-21 -4 -7 -16 19
word word: кров	6 -2 -13 -11 13
word word: крок	24 -1 -27 -27 0
word word: кроки	-20 -18 -31 -12 32
word word: кроком	-15 47 -17 -11 -12
word word: кроку	11 -1 -1 -5 -4
word word: кроме	8 5 -8 19 -21
word word: кропив	-20 -28 -16 -3 22
word word: кропот	-9 18 -18 -9 -35
word word: кругло	-9 -1 -2 11 -3
word word: крупне	-1 13 -18 -19 14
word word: крупно	-9 -7 -15 -10 15
word word: крупны	4 7 -15 -12 2
word word: крушен	-37 43 -6 -1 -20
word word: крым	-5 -6 -19 -7 33
word word: крыма	-4 -4 -9 -3 16
word word: крыму	-3 -3 -1 -11 15
word word: крім	-25 -16 10 16 17
word word: кто	8 -8 0 -15 10
word word: кто-то	28 -12 14 -4 -30
word word: куда	39 -6 -18 -22 -16
word word: куди	-18 7 23 -17 -7
word word: кулаки	-40 46 -2 -6 -32
word word: кума	29 -10 -11 -3 -26
word word: куп'ян	-5 -15 -5 -15 27
word word: купюра	-1 -1 -6 -1 9
word word: купянс	-21 -7 -4 -8 28
word word: курато	-2 -4 -26 -2 29
word word: курс	-34 -27 -37 -22 53
word word: курсан	-21 -13 -21 -10 34
word word: курск	10 -6 17 -6 -34
word word: курска	-9 -3 -21 -19 24
word word: курске	22 -8 0 -3 -20
word word: курско	-2 -7 -16 7 -2
word word: курску	-10 -15 17 -4 -18
word word: курськ	10 4 -2 -29 24
word word: курщин	41 -4 -6 -15 -13
word word: курян	18 11 -14 -16 -10
word word: куряна	-23 -24 -20 34 -22
word word: куряне	-2 -15 25 -13 -37
word word: куряни	18 -1 -4 -16 -3
word word: кілогр	-18 -3 31 -1 -35
word word: кіломе	-4 0 -1 -14 15
word word: кілька	7 -9 -9 10 -21
word word: кілько	-9 32 -36 -6 -9
word word: кількі	2 36 -51 7 -26
word word: кінець	1 13 -11 0 -11
word word: кінця	2 18 6 -23 -31
word word: кінців	10 0 0 -1 -8
word word: лабора	-38 -14 -19 26 17
word word: лав	-43 0 -35 0 58
word word: лавров	-27 -23 -20 31 15
word word: лагере	-20 -10 -4 7 18
word word: лагеря	-20 -10 -5 -6 17
word word: лап	12 -1 -8 -1 -3
word word: ласка	-12 -20 0 11 5
word word: левом	-27 -17 17 -7 24
word word: легіон	-14 -4 0 -1 19
word word: леді	-15 20 -2 -7 -23
word word: лежат	-15 15 -8 -14 -8
word word: лежать	-2 -1 -5 0 8
word word: лежачи	-8 27 -11 -15 -4
word word: лежит	15 1 -3 -15 -5
word word: лежить	-20 27 -24 -21 -23
word word: лейтен	-14 -14 -25 -1 20
word word: лекарс	-22 -3 -39 -20 36
word word: ленточ	20 -8 -23 -2 7
word word: ленту	-13 -6 11 -13 -8
word word: лет	-19 19 -6 -1 -11
word word: лета	-3 9 14 -1 -20
word word: летате	-10 -8 -5 -11 31
word word: летних	-3 0 -1 -2 6
word word: летом	1 0 12 -20 -11
word word: летчик	21 -2 -16 -6 -2
word word: летят	10 -1 -7 0 -3
word word: лечебн	-8 -3 7 -1 7
word word: лечени	-17 -9 18 1 -10
word word: лечить	38 -6 -11 -1 -25
word word: ли	-16 -24 20 14 -12
word word: либо	7 -14 -4 -1 11
word word: лиман	-15 0 -1 -1 15
word word: лимана	-13 -2 -1 0 14
word word: линии	20 -21 -19 -2 3
word word: линию	21 -40 -14 12 -23
word word: линия	-15 -14 -18 -28 39
word word: липецк	-15 -12 14 -10 -9
word word: липня	-22 -3 27 -14 13
word word: лист	-12 18 -23 -6 -7
word word: листа	-8 -4 -10 -6 5
word word: листам	-1 -15 0 0 15
word word: листи	-42 7 -11 4 10
word word: листоп	2 1 0 0 -31
word word: листув	-17 -7 -11 15 17
word word: листів	-24 -24 0 24 10
word word: литви	-8 -15 -18 -4 16
word word: литовс	-51 -6 -16 -2 39
word word: лиц	8 -9 -2 8 -3
word word: лица	9 4 -9 -1 -4
word word: лично	-33 -13 24 22 -18
word word: личном	-24 0 -1 23 3
word word: личные	-7 0 0 -1 8
word word: лишают	-34 -10 19 18 14
word word: лишаєт	-14 -6 -6 30 -13
word word: лише	-5 22 6 2 -17
word word: лишило	-10 -14 -14 -13 15
word word: лишним	6 -7 -1 -3 5
word word: лишь	30 -23 -28 -6 -6
word word: лнр	9 -13 2 1 -37
word word: ложь	-15 -3 -14 -2 13
word word: лондон	14 -15 -4 -15 11
word word: лубине	18 22 -11 -14 -21
word word: лубинц	-4 18 -13 7 -19
word word: лубіне	17 -2 6 -20 -19
word word: луганс	9 -7 -5 4 -12
word word: луганщ	21 -3 -3 -6 -8
word word: лукаше	-9 -17 -18 -4 26
word word: лучше	3 -21 -33 -16 32
word word: лучший	21 -1 -18 0 -3
word word: львова	-5 -13 22 -8 -34
word word: львово	-19 -6 -25 -14 32
word word: львові	-16 -6 -32 -12 46
word word: львів	-8 -12 -4 -15 15
word word: львівщ	-2 -4 -19 -13 27
word word: любой	-16 9 -18 -6 11
word word: любых	-2 -1 -1 7 -2
word word: людей	13 -3 -26 13 -11
word word: люди	0 30 -26 -9 -32
word word: людина	-27 -14 18 14 30
word word: людини	15 -45 -1 -18 17
word word: людину	-8 -25 -5 -13 37
word word: людям	-7 -11 0 5 -9
word word: людях	14 0 -5 -5 -5
word word: лютий	-6 -18 0 -7 23
word word: лютого	-20 7 -11 30 -27
word word: лютому	12 10 -4 -17 -18
word word: лівобе	13 0 -12 0 0
word word: ліг	2 0 -7 0 6
word word: лідері	17 -28 -15 -8 19
word word: лікар	13 0 14 -1 -26
word word: лікаре	-29 -2 -17 -9 36
word word: лікарк	17 -2 -4 -3 -12
word word: лікарн	-12 -7 24 -3 -13
word word: лікаря	-26 -14 16 18 -39
word word: лікарі	-10 -2 7 2 -9
word word: лікува	-18 -30 29 -11 2
word word: лікуют	-34 18 21 21 -31
word word: лінію	-15 -12 16 15 -9
word word: лінія	-4 -12 -23 4 11
word word: лінії	24 10 -21 -23 -7
word word: літа	-23 -3 12 -9 15
word word: літака	-12 25 -1 0 -15
word word: літаки	0 -15 -7 -13 16
word word: літакі	-29 -20 -25 -19 28
word word: літера	-1 -15 -10 -1 15
word word: літні	-26 -15 -1 30 -8
word word: літніх	-26 -6 -10 -13 18
word word: м	-20 -2 -29 -11 36
word word: мав	-27 32 -16 -7 -28
word word: мае	-16 14 47 -3 -42
word word: май	-15 -1 -8 0 15
word word: майдан	-13 18 -17 14 -18
word word: майже	7 -11 15 -3 -18
word word: майсте	-16 -14 -16 -4 17
word word: макеев	-7 -5 -8 -17 22
word word: макрон	-18 -11 -24 -16 28
word word: максим	0 5 -3 -1 -1
word word: мала	5 11 -1 -2 -11
word word: малень	-4 -1 -11 -11 15
word word: мали	-11 -3 3 6 27
word word: малкоч	0 18 -3 -9 -16
word word: мало	-16 -18 8 27 -26
word word: маломо	-20 -25 -20 -3 22
word word: мальчи	32 -1 -12 -4 -19
word word: малюва	-6 0 7 0 -1
word word: маляр	-28 16 -6 34 -15
word word: мам	-23 -15 31 -14 -22
word word: мама	-20 -10 25 -6 -3
word word: мамам	-3 -3 11 -4 -13
word word: мамами	39 14 -32 -13 -35
word word: маме	-59 -28 -4 -9 68
word word: мами	21 -3 -12 -6 -7
word word: мамо	-6 -5 27 -1 -25
word word: маму	25 -2 -7 -2 -16
word word: мамы	23 -4 -13 -3 -18
word word: мамі	-2 -14 28 -1 -17
word word: маніпу	-7 0 -11 -11 4
word word: мапу	-6 -1 -5 -2 13
word word: мар'їн	21 -5 -9 -17 -4
word word: марии	-16 0 22 0 -6
word word: мариуп	-5 -3 -24 -8 19
word word: марта	-42 -4 32 -1 3
word word: марте	-5 14 -4 -10 -13
word word: маршру	-34 -6 -21 13 30
word word: маріуп	32 -11 -7 -14 -14
word word: марія	-23 -11 -4 -22 29
word word: масшта	-1 -3 -13 -12 26
word word: матема	-8 -3 22 -7 -30
word word: матере	0 16 -11 -9 -13
word word: матери	-13 -7 16 -2 -10
word word: матеря	-20 3 -19 -31 14
word word: матері	21 -3 -20 -9 8
word word: мати	-1 -12 16 -1 -15
word word: матиму	-18 46 -19 -16 -27
word word: матрос	8 -2 -2 0 -3
word word: матч	-35 -9 -28 -17 50
word word: мать	-1 -11 32 -14 -11
word word: матір	15 0 -2 0 -15
word word: махачк	-7 -2 36 -1 -27
word word: машин	-34 -22 -33 -24 80
word word: машина	-9 -1 23 -10 -5
word word: машини	14 -3 -10 -15 -12
word word: машину	-14 -1 -7 0 15
word word: машины	23 -4 -3 -3 -20
word word: маю	-17 21 16 -4 -18
word word: мають	-32 -11 24 -21 28
word word: мая	5 -17 3 -9 -19
word word: маямі	-1 28 -3 -6 -27
word word: має	-8 -2 -9 -18 16
word word: маємо	-5 -8 7 5 -25
word word: мвс	17 -19 16 2 -35
word word: медаль	-7 -1 -11 -1 12
word word: медаля	-12 16 -8 -7 10
word word: медвед	-28 1 20 -13 -31
word word: медик	12 0 -11 0 0
word word: медика	-18 -14 -3 -7 21
word word: медики	15 -30 -7 -4 -3
word word: медико	-12 9 -18 -14 17
word word: медикі	-35 21 -15 -18 28
word word: мединс	33 -15 7 -19 -25
word word: медици	0 -7 -1 -1 6
word word: медичн	17 2 -12 -9 -1
word word: медосм	15 0 -15 0 0
word word: медсес	-6 -10 20 7 -26
word word: медучр	30 -4 -18 -2 -16
word word: медіа	-16 -5 18 -10 9
word word: медійн	-1 -6 -2 -13 13
word word: межах	11 -25 -6 5 -23
word word: между	-21 -23 -28 21 18
word word: междун	8 -4 -9 -8 -6
word word: мелани	6 -1 -3 0 -2
word word: мелані	12 0 -3 -7 -1
word word: мелито	27 -1 -19 -6 -2
word word: меліто	27 -15 -20 -13 -10
word word: мемора	-44 -37 31 5 -18
word word: мене	23 -14 -20 6 20
word word: менее	21 13 -13 -16 -22
word word: менше	-11 -12 -4 2 15
word word: меньше	-19 -16 14 28 -14
word word: меню	-12 -20 39 -6 -5
word word: меня	-2 15 -1 9 -35
word word: меняем	-4 14 -6 -20 14
word word: меняли	15 -13 -10 -16 -22
word word: менять	-23 42 -36 -18 -24
word word: меняют	-2 -15 -7 -4 22
word word: мені	-16 -2 -20 10 35
word word: мер	-26 -2 29 -1 -22
word word: мера	24 -2 -2 -15 -15
word word: мере	-5 -4 -11 -2 17
word word: мережі	-14 -3 -24 -16 26
word word: меропр	-15 13 -3 -1 -9
word word: мест	-21 -8 -15 -14 29
word word: места	-17 -6 -27 -5 40
word word: местах	15 -15 -15 -15 1
word word: месте	0 21 -13 -13 -27
word word: местны	14 -6 -15 -2 -8
word word: место	-11 16 -24 5 1
word word: месяц	-4 7 0 -16 -16
word word: месяца	18 14 6 -11 -36
word word: месяце	-4 -6 28 -8 -20
word word: месяцы	4 -4 1 -16 -25
word word: мета	-10 -2 15 -19 -15
word word: металл	-17 -1 -3 -1 18
word word: методи	-21 -8 -18 -31 34
word word: метров	-15 -2 14 -14 12
word word: механи	-16 -3 15 7 -4
word word: механі	-20 17 -11 8 -11
word word: мешкан	14 1 -1 -27 7
word word: мзс	15 -2 -15 -11 9
word word: ми	-18 7 7 -2 -12
word word: мид	13 -10 5 16 -36
word word: микола	-12 -13 36 -16 -42
word word: милици	16 -2 -15 -5 -15
word word: миллиа	-2 -16 -6 -13 23
word word: миллио	-4 -2 -9 -29 41
word word: милосе	16 -1 -17 -6 6
word word: милост	14 8 -1 -3 -16
word word: миль	0 0 -1 -8 8
word word: миниму	25 -36 -11 -13 15
word word: минист	-18 1 -12 6 4
word word: минобо	-4 -15 19 -18 -2
word word: миноме	-7 -1 -4 -1 12
word word: минреи	32 -3 -5 9 -37
word word: минск	-10 -16 -15 -2 12
word word: минске	-17 -53 -14 25 17
word word: минувш	-9 -14 7 11 9
word word: минули	-16 10 -27 17 -7
word word: минуло	-10 -10 -41 -2 20
word word: минулу	12 17 -15 -4 -17
word word: минут	-19 2 -4 4 -18
word word: мир	-15 -17 10 -25 33
word word: мирной	-10 -3 -1 -6 20
word word: мирные	-8 -2 -2 6 5
word word: мирный	-4 -4 -2 0 8
word word: мирных	2 -11 -19 -13 21
word word: миротв	-61 -16 -15 -8 30
word word: миру	2 21 -5 -4 -15
word word: митроп	-19 -6 -25 -9 25
word word: мить	-20 -4 31 -3 -6
word word: мккк	4 2 -25 7 -2
word word: мкчх	-5 -22 -16 -1 30
word word: младше	15 -8 -18 -7 -1
word word: младши	-10 -4 -15 25 10
word word: млн	-24 -24 2 -12 11
word word: мне	1 3 16 -1 -18
word word: мнения	-37 -26 -28 -15 38
word word: многие	3 13 8 -11 -24
word word: многим	-20 -15 24 -3 -23
word word: многих	3 -14 14 -6 -4
word word: много	-21 2 28 3 -19
word word: многоч	-19 33 -1 -2 -18
word word: мо	-14 17 -6 -10 11
word word: мобили	-18 -8 -18 -9 40
word word: мобиль	-6 -10 -10 -2 19
word word: мобіль	0 -3 -1 -1 5
word word: мобілі	-16 14 -13 -23 14
word word: мова	-4 32 -26 -5 -36
word word: мовчал	-12 -12 -15 -1 15
word word: мовчан	-12 18 -20 -7 18
word word: мовчат	-22 -4 2 11 14
word word: мовчи	-1 -6 -4 -22 32
word word: мовчит	3 19 -3 -3 -18
word word: мог	-3 25 -7 -4 -15
word word: могли	-6 15 -14 -2 -1
word word: могло	16 -15 -15 -2 -10
word word: мого	-4 -26 24 -9 -17
word word: могу	27 22 -8 -17 -32
word word: могут	-1 13 -1 -4 -8
word word: моего	-14 -6 19 7 -8
word word: моем	14 0 0 6 -17
word word: може	-15 -11 -9 14 11
word word: можемо	-12 24 -11 13 -23
word word: может	-13 53 -32 -5 -38
word word: можлив	-4 32 -19 -16 1
word word: можна	-29 8 -15 21 14
word word: можно	7 -18 -21 -16 6
word word: можу	0 -3 -3 23 -24
word word: можуть	18 -24 -9 -37 31
word word: моз	-2 -10 21 -2 -21
word word: мои	18 -1 -13 19 -23
word word: мой	-14 13 -22 11 -10
word word: молдов	17 -15 -26 -8 22
word word: молилс	-15 -4 18 14 -18
word word: молимо	-17 -3 19 -15 14
word word: молитв	-30 10 -18 -11 22
word word: молодд	-2 7 -1 0 -8
word word: молоде	-18 -2 26 -7 -24
word word: молоди	-17 -8 -10 18 -22
word word: молодо	3 -9 0 -1 -14
word word: молодц	-29 -2 47 -11 -35
word word: молодш	17 -2 -11 0 -15
word word: молоды	-17 3 -12 7 11
word word: молодь	-7 -21 -5 -12 24
word word: молоді	19 -17 12 -7 -13
word word: моложе	-13 30 -8 -13 -1
word word: молчит	-14 19 -9 -37 -13
word word: молчу	-13 -15 32 -13 -27
word word: момент	-11 10 -15 6 -5
word word: монаст	-14 -10 6 -1 -5
word word: моніто	-24 -27 -17 -27 34
word word: морг	-19 -12 -13 -18 31
word word: моргах	-23 -9 17 21 -32
word word: моргів	30 -3 -4 -12 -16
word word: мордов	-35 7 7 -23 -8
word word: море	-13 -1 -21 -4 36
word word: морозо	-1 18 1 -3 -15
word word: морпіх	-14 7 -1 -13 -4
word word: морско	-7 -1 17 -4 -5
word word: морськ	-15 -29 -3 9 4
word word: моря	-18 -40 -22 -10 30
word word: моряка	-22 -5 16 -12 6
word word: моряки	15 -3 -13 -6 5
word word: моряко	-22 12 16 -3 -7
word word: морякі	30 7 -29 -8 -19
word word: морі	-17 7 -9 -9 18
word word: москал	19 27 -18 -5 -48
word word: москва	-13 -3 -24 26 -20
word word: москве	34 -16 -30 -13 24
word word: москви	-3 5 -2 32 -37
word word: москво	5 14 0 -10 -49
word word: москву	28 -7 -23 -4 -3
word word: москвы	6 -4 5 -19 4
word word: москві	17 21 -5 -3 -16
word word: москов	15 -23 -12 -15 -9
word word: мосту	-2 -2 -2 0 6
word word: мотост	-7 -5 -22 -1 26
word word: мошенн	-7 22 -15 -9 -11
word word: моя	16 19 -12 -2 -22
word word: моєї	8 20 -17 -6 -26
word word: моїй	-2 -4 4 9 -8
word word: моїми	-2 -1 0 7 -3
word word: моїх	-6 -9 -5 -6 11
word word: мск	3 13 -17 -14 -1
word word: мужест	-2 -5 -5 -2 14
word word: мужики	5 -3 2 -12 -16
word word: мужчин	-6 -2 -15 -20 12
word word: музеев	-8 -3 -14 -15 16
word word: музыка	16 -4 -5 -3 -5
word word: мукаче	-21 -9 20 -2 -6
word word: мурман	-23 -3 23 -4 -18
word word: мчс	-25 -11 19 -2 6
word word: мы	-15 0 -26 9 -20
word word: мэра	26 -8 -10 -8 -1
word word: мюнхен	-15 -14 -2 28 -25
word word: міг	-2 -7 -19 -5 30
word word: між	-13 -29 -17 -32 33
word word: міжнар	-3 -15 -17 13 -2
word word: мій	-26 -4 -12 -10 37
word word: мільйо	-2 1 9 2 -3
word word: мільяр	5 8 -15 -16 -5
word word: мінобо	26 -4 -10 -3 -20
word word: мінреі	21 9 -9 -3 -19
word word: мінськ	-7 16 -3 -1 -7
word word: мінус	3 -5 12 -2 -9
word word: міняти	-15 4 5 13 -15
word word: міняют	-22 -24 -13 10 3
word word: міняє	-18 -15 15 -9 16
word word: міняєм	-19 14 -24 -10 -4
word word: мініст	15 -10 -12 4 -5
word word: міркув	-37 -19 38 29 -16
word word: міста	13 -1 -11 -9 -2
word word: містах	-2 -2 -1 -15 15
word word: містит	-5 -61 -10 -17 41
word word: місто	13 -11 -1 -15 13
word word: місце	-23 1 -24 -21 31
word word: місцев	23 -1 -20 -4 -13
word word: місць	-18 -32 2 -1 44
word word: місця	-6 -18 -23 -15 32
word word: місцях	14 20 -17 -18 -30
word word: місці	19 0 -16 -1 -2
word word: міськи	-7 -2 14 -7 -10
word word: місько	8 -2 0 -1 -6
word word: місяць	-28 -18 18 3 -2
word word: місяця	-27 8 -11 -16 3
word word: місяці	7 -51 13 -16 1
word word: місію	0 -26 -18 -3 35
word word: місія	10 0 -2 -15 15
word word: місії	-2 -1 0 -13 16
word word: мішках	-2 -12 15 -1 -1
word word: мішки	-16 -1 15 -10 -6
word word: н	-5 -4 -25 -4 32
word word: на	-10 3 -2 -7 3
word word: наближ	-1 -5 -6 -15 16
word word: наблюд	-7 -1 6 -1 3
word word: наборо	-11 -3 38 -2 -26
word word: набрав	-2 -1 5 0 -2
word word: набрал	-18 -1 20 -1 1
word word: набрат	-8 22 2 -27 -5
word word: наверн	-16 15 -25 -14 14
word word: навесн	15 -16 -17 -13 24
word word: навест	-17 -1 35 -1 -46
word word: навкол	-18 -1 4 -7 10
word word: навмис	-20 -20 16 -7 -4
word word: навпак	5 -9 -15 13 -2
word word: навстр	22 -19 -17 -12 11
word word: навчан	14 -2 -15 -1 -10
word word: навів	-16 -3 -7 27 -3
word word: навіть	-15 19 15 -15 7
word word: нагада	-7 10 -24 -2 34
word word: нагаду	-15 -1 -25 21 -11
word word: нагляд	-18 -5 -13 5 19
word word: нагоду	-26 -1 30 -1 -6
word word: наголо	5 -33 8 -1 6
word word: нагоро	-45 -9 -29 -14 41
word word: наград	-9 -4 -31 -2 38
word word: награж	-8 -2 -23 -3 26
word word: над	-44 22 -11 -3 -14
word word: надава	31 -16 -28 -8 15
word word: надали	1 -10 -2 -3 13
word word: надалі	33 -11 -6 -11 -16
word word: надати	-4 14 -14 11 -19
word word: надают	32 -1 -13 -10 -20
word word: надежд	-7 14 8 -6 -16
word word: надеюс	-9 34 -11 -15 -28
word word: надзви	-6 -1 -14 30 -29
word word: надо	-17 2 6 16 -35
word word: надсил	-8 -15 -22 -28 28
word word: надход	-19 -17 -3 -12 30
word word: надійш	-9 -8 -5 -18 27
word word: надісл	-21 -1 -11 -16 22
word word: надії	0 7 0 -6 -1
word word: наемни	5 -14 -21 -2 20
word word: наживо	5 14 -3 -4 -13
word word: назавж	-19 16 18 -10 -18
word word: назад	-13 -18 4 -26 7
word word: назвав	-6 -15 15 18 -15
word word: назвал	4 -9 -23 1 3
word word: назван	-3 18 -53 -25 9
word word: назват	25 21 -12 -22 -13
word word: назве	24 -1 -19 8 -22
word word: назвем	-5 26 -19 18 -38
word word: назвут	37 -16 -16 -7 -3
word word: назива	-30 24 -18 18 -27
word word: назнач	-36 30 -33 -17 0
word word: назову	-34 -14 20 -2 0
word word: назуст	6 -2 -1 -3 -1
word word: называ	-33 -20 1 17 1
word word: найбли	-23 17 -4 -10 -3
word word: найбіл	3 -7 -16 13 -8
word word: найваж	0 -5 -8 20 -10
word word: найгар	15 30 -5 -13 -25
word word: найгол	-10 -4 11 -2 -13
word word: найден	-14 -14 15 -3 3
word word: найдов	-6 -11 -2 -1 11
word word: найкра	13 0 -14 -1 2
word word: найман	-4 -4 0 21 -15
word word: наймас	-31 -6 2 12 8
word word: наймен	14 -3 -20 -17 12
word word: наймол	34 -6 -8 -14 -21
word word: найскл	17 -14 -2 -21 -9
word word: найста	17 -5 1 -13 -10
word word: найти	-5 0 14 6 -14
word word: найчас	-22 -9 15 -3 -10
word word: наказ	7 -14 -15 -15 23
word word: наказа	-8 0 -4 0 12
word word: наказо	-3 -1 -5 0 8
word word: наказу	5 -3 0 0 -2
word word: накану	7 6 3 -9 -12
word word: наконе	39 -8 -36 -12 -24
word word: накорм	6 -9 0 -5 4
word word: накрыл	20 -1 -9 -8 -5
word word: належа	19 -4 -5 -18 3
word word: належн	5 0 -1 -1 -4
word word: нам	42 -7 -4 -2 -36
word word: намага	-11 10 -3 -2 4
word word: намере	21 -17 -6 -5 16
word word: намече	-18 60 -12 -6 -59
word word: нами	-38 18 10 -14 44
word word: нанес	-2 -7 -10 -7 19
word word: нанесе	-15 0 0 0 15
word word: наодин	-3 -3 -2 -1 9
word word: напере	6 7 10 -13 -37
word word: написа	-13 5 -19 -23 19
word word: напиши	-3 -8 -2 -4 17
word word: напишу	-27 33 -6 -2 -9
word word: наполе	-4 -3 12 6 -11
word word: наполя	-17 19 -16 -4 -15
word word: напоми	22 -17 -29 -27 3
word word: напомн	-29 -13 9 25 15
word word: направ	5 -2 7 -35 -12
word word: наприк	15 -11 -2 -2 0
word word: напрям	30 -2 -6 -22 1
word word: напутс	7 -1 -6 0 0
word word: нараду	-14 16 -15 -10 23
word word: наразі	-15 38 -17 22 -63
word word: нарешт	21 -8 -9 -3 -1
word word: народж	20 -15 2 -8 -3
word word: народи	4 -5 17 -1 -16
word word: народн	18 -19 -29 -19 1
word word: наруше	-16 -26 16 -11 12
word word: наруши	7 -22 4 -5 -16
word word: нас	-8 -8 -33 24 7
word word: насамп	-25 -3 20 -12 -35
word word: населе	15 -11 -14 -5 -10
word word: насиль	-6 -2 -19 14 -9
word word: наслед	9 -1 10 -5 -12
word word: наслід	22 -9 9 -8 -14
word word: наспра	-20 -23 20 22 -20
word word: настоя	-5 11 -4 -5 -9
word word: настро	15 -9 -3 -2 -11
word word: наступ	-37 -24 -28 17 45
word word: насчит	10 -15 -15 -2 2
word word: наталя	-30 -2 32 -1 -4
word word: нато	-20 -9 18 -3 10
word word: натовп	-1 -1 27 -1 -24
word word: натомі	5 -18 -7 -20 13
word word: находи	17 9 -20 -20 -2
word word: находя	7 -16 0 29 -37
word word: нацгва	26 -3 -20 -3 -10
word word: национ	-1 -4 -5 -6 15
word word: нацист	-21 15 -14 -14 10
word word: нацпол	-12 -5 -3 -5 18
word word: націон	9 -7 -5 -6 8
word word: начала	-18 -3 -13 15 20
word word: начале	-18 -4 17 -15 -10
word word: начали	0 4 -2 -9 4
word word: начало	12 -14 -8 14 -15
word word: началс	-17 13 -6 -2 10
word word: началь	-32 9 12 -5 23
word word: начать	-21 54 -15 -19 -23
word word: начебт	-6 22 -11 -4 -20
word word: начина	14 26 -15 -6 -15
word word: начнем	-20 6 21 -2 -16
word word: начнет	-5 23 -8 -2 -9
word word: наш	-20 -4 -23 14 2
word word: наша	-7 -37 5 10 -11
word word: наше	-1 12 -2 -1 -7
word word: нашего	16 -11 -11 -12 16
word word: нашей	-22 -9 -21 11 25
word word: нашем	-5 -2 -16 -2 9
word word: нашему	7 33 -14 -12 -18
word word: наши	11 -10 -19 -9 10
word word: нашим	4 -25 -2 39 -28
word word: нашими	-16 -19 15 17 -38
word word: наших	12 -22 -5 2 -1
word word: нашли	-1 0 14 -4 -12
word word: нашлис	15 -16 -14 14 -15
word word: нашого	9 17 -4 -6 -9
word word: нашому	-28 -8 13 43 -16
word word: нашою	-16 -15 17 12 -16
word word: нашої	-33 -8 10 21 -17
word word: нашу	15 -1 -14 -12 3
word word: наші	3 2 4 -36 -3
word word: нашій	0 -7 -8 -9 13
word word: нбу	-1 -3 -11 -2 16
word word: нгу	18 -7 -10 -5 -4
word word: не	-26 12 -1 9 -11
word word: неба	-13 6 -9 -14 23
word word: небага	-1 11 0 -1 -9
word word: неболь	-30 1 -7 32 -11
word word: невдов	34 10 -14 -20 -13
word word: невозм	-14 -19 -15 -27 26
word word: неволе	10 -7 25 -22 -16
word word: неволи	-9 -8 -8 15 -7
word word: неволю	19 -1 -9 -6 -4
word word: неволя	8 -1 -2 -2 -3
word word: неволі	6 -14 19 -9 2
word word: невідо	35 -7 -12 -24 8
word word: негайн	14 -10 -13 -2 9
word word: него	17 2 -1 -3 -16
word word: недавн	-14 -10 35 -6 -20
word word: неделе	-46 49 5 -17 -54
word word: недели	-12 1 12 -2 11
word word: недель	-8 -5 -16 -5 8
word word: неделю	-23 11 -10 -10 13
word word: неделя	-22 -3 17 -15 -12
word word: неділю	35 -14 -19 -13 -32
word word: неділя	28 -12 -7 -17 -32
word word: незаба	-13 24 -15 -2 -43
word word: незави	8 14 -2 -1 -15
word word: незако	46 -12 -17 2 -35
word word: незале	11 -17 30 15 -57
word word: незмін	0 15 -1 -2 -15
word word: неизве	-18 -17 8 8 2
word word: ней	0 -1 -6 0 7
word word: нейтра	-3 -8 -18 -8 22
word word: некото	-1 -6 29 -14 -30
word word: нельзя	-5 -8 -5 6 10
word word: нем	19 -15 11 -2 -11
word word: нема	15 13 -1 -9 -15
word word: немає	-33 14 -22 -8 10
word word: немног	27 -15 -8 -5 -14
word word: неможл	-31 -17 26 -4 11
word word: необхо	7 -2 -3 -1 -1
word word: необхі	24 -16 -14 -16 3
word word: неожид	-12 18 -1 -1 -8
word word: неопре	-21 35 -4 -10 -11
word word: неотло	11 -2 -6 -1 -2
word word: непалу	-15 -4 0 18 14
word word: непере	-5 -9 -6 -13 13
word word: неповн	-1 -10 7 -16 16
word word: неправ	-16 19 -17 -13 -4
word word: неприв	-6 -4 17 -10 -21
word word: непрос	-29 -12 20 17 -32
word word: нептун	15 0 0 0 -15
word word: неравн	17 -8 -14 -9 -16
word word: нереал	-13 15 -15 -1 2
word word: неровн	5 -23 16 -3 -15
word word: несвоб	-4 -15 -9 2 17
word word: нескол	17 7 6 -2 -33
word word: несли	21 -4 -2 -4 -11
word word: несмот	23 -3 -5 -9 -11
word word: нет	-18 15 -34 6 2
word word: нею	-6 -10 4 26 -20
word word: неї	-22 12 -1 13 -22
word word: ни	19 9 4 -26 -19
word word: нижче	1 -5 -7 -13 23
word word: низкий	7 -4 -28 -10 8
word word: низьки	11 0 -1 -7 -3
word word: никак	4 4 -2 -1 -5
word word: никаки	-24 47 -27 -14 -30
word word: никако	-7 17 0 0 -13
word word: никого	15 -4 -9 -11 5
word word: никола	21 -2 -18 -17 -9
word word: никто	-28 17 24 -11 -32
word word: ним	-39 -7 12 9 31
word word: ними	-13 -1 17 -1 -32
word word: нині	-7 -31 15 -15 8
word word: них	5 -3 -13 -6 4
word word: ничего	-28 -12 25 -17 -5
word word: ничто	17 -1 -1 -1 -14
word word: но	-22 30 -4 -10 -69
word word: нова	-10 -22 -21 14 11
word word: новая	-17 24 -27 11 -33
word word: новгор	-28 -16 -15 -13 20
word word: нове	-15 -24 16 -6 14
word word: новий	-22 26 -14 -28 9
word word: новим	2 8 0 12 -14
word word: новин	16 -12 -9 -2 4
word word: новина	9 -9 -5 -10 -23
word word: новини	9 11 -40 -10 15
word word: новину	19 -2 -2 -10 -6
word word: нових	-7 20 -16 15 -20
word word: новоаз	-18 17 -4 -4 12
word word: нового	-16 13 -1 -19 3
word word: новой	-9 12 -9 -27 7
word word: новом	14 -15 -1 25 -21
word word: новому	-17 12 -17 -10 23
word word: новоро	-2 -14 4 -10 11
word word: новорі	6 -7 14 -21 -20
word word: новост	5 -11 14 -16 -18
word word: нову	-24 38 -11 -18 6
word word: новую	-26 13 -15 6 11
word word: новые	-13 32 -2 -17 0
word word: новый	18 47 -14 -38 -12
word word: новым	11 -3 -10 20 -21
word word: новых	-21 6 16 -16 10
word word: нові	-11 -16 -17 22 -22
word word: ног	19 -3 -6 -3 -10
word word: номер	-3 -13 17 -9 8
word word: номера	-64 -13 64 -5 2
word word: номерн	-1 -28 -4 -12 29
word word: номеро	-8 -14 15 -3 -8
word word: норвег	-58 4 18 -15 25
word word: норм	33 -3 -10 -22 -3
word word: нормал	-34 -19 -27 -21 42
word word: нормам	32 -4 -11 -33 -8
word word: носилк	1 -10 13 -2 -19
word word: носить	15 -3 -5 -15 0
word word: носки	-27 -3 -14 -14 29
word word: ночи	0 -8 -8 -7 21
word word: ночной	-7 8 0 -1 -1
word word: ночува	-17 -17 -11 -9 18
word word: ночь	-22 -38 -7 -3 44
word word: ночью	18 -10 -14 -7 6
word word: ночі	-6 -4 25 -5 -14
word word: ношах	9 -1 -3 0 -6
word word: ноябре	-5 14 -13 -11 13
word word: ноября	16 -12 -13 -8 -18
word word: нуждаю	-6 -7 16 -2 -9
word word: нужна	-26 -3 28 -10 -27
word word: нужно	27 -9 -7 -4 -9
word word: нуль	-18 14 1 -24 5
word word: нього	-2 -4 -18 -24 9
word word: ньому	9 -16 -8 -23 25
word word: нью-йо	-4 -23 -23 13 2
word word: ні	-5 10 -38 -2 27
word word: ніб	-13 -19 -25 -6 28
word word: нібито	-12 6 -11 -10 -1
word word: ніг	6 0 -5 0 -1
word word: нідерл	-29 -16 -10 -11 21
word word: ніж	6 13 -15 -25 3
word word: ній	6 0 -4 -1 -1
word word: нікого	-22 -15 -14 16 -3
word word: ніколи	-16 -17 11 -19 19
word word: німечч	-25 -8 21 -15 -32
word word: ніхто	-20 -16 -21 1 7
word word: ніч	-13 2 21 -24 -13
word word: нічого	11 -27 16 -9 -31
word word: ніяког	-3 -20 -13 22 8
word word: о	-35 8 14 -6 -1
word word: оае	20 0 -5 -7 -8
word word: оаэ	38 -7 -8 -4 -31
word word: об	-23 -11 13 7 0
word word: об'єдн	14 -4 13 -16 -30
word word: об'єкт	-18 -2 -7 27 -9
word word: оба	-24 -15 -14 17 -13
word word: обвине	-2 0 -13 -6 16
word word: обвину	-14 -1 -7 -15 17
word word: обгово	-37 18 -19 -25 20
word word: обе	37 -19 -4 -10 -29
word word: обезвр	-1 -2 -10 -13 17
word word: обеими	-2 15 -1 -15 7
word word: обеих	24 -17 -23 -49 0
word word: обереж	-1 -20 4 -4 14
word word: обеспе	-12 -23 -15 8 5
word word: обещае	-25 9 1 -16 23
word word: обещал	-5 -34 4 -11 19
word word: обещан	23 -27 -21 -12 -2
word word: обещаю	0 8 1 8 -15
word word: обидва	-25 -14 34 -19 3
word word: обидві	6 3 -1 -18 -17
word word: обирає	0 -14 11 -1 13
word word: обладн	-3 -18 -7 -2 29
word word: обласн	-3 0 26 -2 -23
word word: област	12 -14 -6 1 -20
word word: облік	0 -1 -5 -2 8
word word: обліко	-3 -14 15 3 -12
word word: обліку	0 -3 0 16 -16
word word: обмен	19 10 -15 -21 -13
word word: обмена	-13 -5 -2 -12 6
word word: обмене	0 -16 1 -31 20
word word: обмени	13 3 -15 -7 8
word word: обменн	5 -14 -15 -22 30
word word: обмено	-38 24 3 46 -49
word word: обмену	-26 15 51 -16 -37
word word: обмены	-11 24 -12 -26 -6
word word: обменя	3 -3 -14 -25 17
word word: обмін	20 11 -2 -21 -19
word word: обміна	-18 -14 -27 33 -29
word word: обміни	-51 11 -49 32 10
word word: обмінн	-27 8 -14 -22 28
word word: обміно	-9 19 3 -16 -8
word word: обміну	17 -16 12 -25 -24
word word: обміню	-37 4 -31 9 9
word word: обміня	-28 6 -1 -18 21
word word: обміні	-76 26 11 25 -23
word word: обнару	-28 -12 -24 -15 45
word word: обнима	2 -2 6 -16 -8
word word: обниму	22 19 -21 -17 -12
word word: обов'я	-27 -28 -29 -20 31
word word: обоих	44 -15 -3 -4 -27
word word: оборон	17 -2 -24 -3 -2
word word: обох	9 10 -10 -3 -9
word word: обоє	-29 -8 70 -1 -48
word word: образо	-2 0 -14 -13 10
word word: обрати	-19 9 -15 -5 1
word word: обратн	-4 -14 -14 10 1
word word: обраща	27 14 -30 -18 26
word word: обраще	-24 -10 -10 -11 29
word word: обробк	23 -5 -7 -9 -11
word word: обслед	-22 -3 44 -11 -21
word word: обстав	-5 4 -3 29 -11
word word: обстан	-17 -12 -5 13 15
word word: обстеж	6 -11 -17 -4 28
word word: обстоя	2 18 -7 -3 -12
word word: обстре	-17 -8 8 -15 27
word word: обстрі	-31 13 -16 -18 39
word word: обсуди	-19 -15 -30 16 19
word word: обсужд	-31 -5 5 -19 23
word word: обучен	-22 -10 -6 8 25
word word: обшукі	-7 -6 -15 -3 15
word word: общее	15 0 -1 -13 -8
word word: общей	34 -3 -22 -7 -19
word word: общест	-14 -1 -2 0 15
word word: общий	15 -2 -15 -7 -14
word word: объеди	-6 -2 17 -1 -8
word word: объект	-15 -14 -5 -10 19
word word: объеме	-14 23 -1 -1 -26
word word: объяви	-3 -2 -26 -19 10
word word: объявл	-16 10 -16 -10 8
word word: объясн	13 3 -14 -12 -10
word word: объяти	-2 -1 8 -3 -2
word word: обычно	8 -1 -6 -1 1
word word: обязан	4 -14 -10 16 -16
word word: обязат	-18 -1 -17 -5 21
word word: обійма	7 -16 -5 -14 10
word word: обійме	-26 1 16 -16 -19
word word: обійми	-27 -2 37 -3 -8
word word: обійму	40 -2 14 -3 -47
word word: обійня	7 -9 10 -7 -28
word word: обійшл	0 -13 17 -16 -10
word word: обіцяв	-12 8 -13 -5 22
word word: обіцял	-13 -17 -14 -9 25
word word: обіцяю	13 37 -15 -9 -25
word word: ова	-16 -18 39 -12 -33
word word: огляд	7 -14 31 -19 -12
word word: огляда	14 0 -14 0 -2
word word: огляду	-5 16 2 -3 -20
word word: огляну	18 -2 -3 -3 -21
word word: огнем	-7 0 -15 0 18
word word: огня	-35 27 -18 -16 -6
word word: оговор	-3 -3 -1 -4 11
word word: оголос	8 -11 19 -18 -27
word word: оголош	-24 13 -10 -22 40
word word: огонь	-11 -22 -3 -22 30
word word: ограни	7 -7 0 0 0
word word: огромн	28 -5 -6 -19 -3
word word: одеждо	-20 -6 -24 -4 27
word word: одежду	-8 -2 31 -1 -25
word word: одержа	20 -4 -7 -17 -15
word word: одеси	-16 -8 15 -14 16
word word: одесит	7 -9 6 -1 -17
word word: одессы	19 0 -3 0 -15
word word: одесі	-3 -15 -24 -8 30
word word: одещин	-15 -7 15 -2 4
word word: один	0 -13 11 -10 -18
word word: одинад	-5 -4 -13 9 1
word word: одиниц	-17 0 -1 0 17
word word: одинна	14 -5 15 -20 -28
word word: одна	6 -8 6 -9 -5
word word: однак	-15 -21 15 8 12
word word: однако	23 31 -27 -8 -26
word word: одне	0 -4 -27 -23 15
word word: одни	-32 32 -1 -1 1
word word: одним	40 -31 -14 -8 -42
word word: одних	-6 -3 -11 15 -8
word word: одно	-14 0 16 -15 -21
word word: одновр	-6 -5 -20 -18 23
word word: одного	-11 -21 4 -21 25
word word: одной	5 -10 39 -5 -32
word word: одном	-8 -13 9 -15 25
word word: одному	-14 13 -8 11 0
word word: однора	-9 0 14 -11 5
word word: одност	40 -3 -28 -15 -17
word word: одноча	15 -20 -1 14 -14
word word: одну	-25 -26 -8 35 11
word word: одній	-37 -6 48 -5 -13
word word: однієї	13 -10 6 -5 -6
word word: одразу	-15 -6 17 5 -8
word word: одяг	-8 -3 0 -4 8
word word: одягу	-15 -12 -4 15 4
word word: ожидае	-9 14 -4 0 -1
word word: ожидан	17 -1 -16 -1 -3
word word: ожидаю	9 -34 -35 -29 9
word word: ожоги	32 -4 -2 -7 -22
word word: оздоро	6 0 -1 0 -3
word word: означа	-13 7 15 1 2
word word: окажут	-27 36 -8 -5 -9
word word: оказав	-10 17 -14 -7 -9
word word: оказал	2 -7 -4 -1 6
word word: оказан	-7 -1 -14 -19 20
word word: оказыв	34 -4 -14 -3 -19
word word: оккупа	9 0 -1 -1 -7
word word: около	-13 -19 12 7 -6
word word: оконча	-2 23 -5 -5 -20
word word: оконче	18 -10 -15 -2 -14
word word: окрема	2 -12 -2 -1 13
word word: окреми	-5 19 -12 -15 12
word word: окремо	16 -27 1 -6 -6
word word: окремі	-18 -9 -1 -8 14
word word: округа	10 0 14 0 -17
word word: окруже	-15 -23 -12 -1 20
word word: окрім	38 -2 -11 -28 -3
word word: оксана	-2 -11 34 -3 -21
word word: октябр	3 -10 -3 -10 -7
word word: окупан	-5 -28 -8 -5 9
word word: окупац	32 -11 -36 -24 -13
word word: окупов	7 0 -32 16 -1
word word: олег	27 -5 -7 -5 -12
word word: олекса	13 24 13 -5 -17
word word: олени	-20 -1 21 -2 -8
word word: оленів	-25 16 -32 -8 22
word word: олімпі	-18 -1 -10 -4 28
word word: омбудс	11 -7 -2 22 -31
word word: он	-18 -10 7 -23 4
word word: она	-24 -9 32 5 -15
word word: они	3 22 -6 -18 -27
word word: онколо	5 -4 0 0 -1
word word: онлайн	-29 -7 -25 17 6
word word: оно	-33 -26 33 -5 -22
word word: оновле	-6 -33 -20 -20 31
word word: оон	-21 -8 -16 -11 21
word word: оп	1 12 -10 -1 -11
word word: опасно	15 -1 -7 -1 -6
word word: опасны	-8 -1 -4 -8 20
word word: операт	20 5 -27 -20 16
word word: операц	-23 5 12 -35 -4
word word: оперув	-16 -4 -6 18 -7
word word: опинив	23 -5 -10 -12 -16
word word: опинил	15 11 -3 -6 -15
word word: описал	13 -10 -1 -1 -2
word word: опитан	-2 0 -1 17 -17
word word: опитув	-27 -18 -42 -32 34
word word: опк	-14 -1 -1 -5 19
word word: опозна	-13 -22 -37 18 17
word word: опорни	-14 -1 0 -11 18
word word: опорны	13 -13 -4 -1 -10
word word: опраць	-2 16 -10 -5 -3
word word: опрацю	-12 -3 -2 9 7
word word: опреде	-19 31 -7 -14 -15
word word: оприлю	7 -26 -13 -24 24
word word: опрове	-23 33 -28 -9 -19
word word: опубли	-31 10 28 -12 -9
word word: опуска	-39 -6 45 -1 -2
word word: опытом	-32 -11 -8 -2 44
word word: опять	13 17 -10 -22 -5
word word: опіки	8 -3 -1 -1 -3
word word: опіку	-1 -1 -7 -10 13
word word: орбан	-6 -14 -11 0 15
word word: органи	-14 -5 24 -9 7
word word: органі	-11 0 -5 19 -3
word word: орден	-10 -1 -25 -26 37
word word: ордени	-2 -1 -18 -5 18
word word: оригін	-9 -13 -12 -15 19
word word: оркест	-11 -5 37 -4 -24
word word: орків	2 0 -8 -3 10
word word: оружие	-15 -13 -24 -5 32
word word: орієнт	4 -1 -18 -23 17
word word: освобо	2 -2 -5 -17 19
word word: осени	-24 3 14 19 -13
word word: осенью	7 -1 -12 -1 6
word word: осені	-4 -14 -27 -1 28
word word: осколк	1 -1 0 -13 8
word word: осколо	29 -4 -1 -7 -19
word word: осматр	1 -1 -2 -7 9
word word: осмотр	-4 -21 20 -6 2
word word: основа	-14 -10 -9 15 -9
word word: основн	-57 14 5 17 3
word word: особая	15 -1 -11 0 -4
word word: особен	21 -2 -16 -2 -21
word word: особи	-25 -10 -10 44 -23
word word: особис	-31 -19 6 -2 15
word word: особли	5 11 -3 22 -26
word word: особо	-5 -21 -3 -22 28
word word: особов	-3 -8 -17 -18 23
word word: особу	14 -4 -9 -5 2
word word: остава	-3 -10 -8 -10 26
word word: остави	0 0 -4 0 5
word word: остает	-5 6 -3 6 -14
word word: остали	-18 -21 -27 -13 48
word word: остало	16 -12 -10 -35 -2
word word: осталс	9 -9 -3 -3 -16
word word: осталь	-8 4 -26 5 1
word word: остана	13 -12 0 -1 -2
word word: останк	-10 -26 23 -19 3
word word: останн	-13 10 8 -16 -18
word word: остано	23 -3 -9 -11 -17
word word: остатк	-11 23 -1 -13 -1
word word: остато	13 -34 -7 -9 10
word word: остают	-26 7 -2 -8 15
word word: остров	15 -5 -23 -9 14
word word: острів	6 -3 0 -3 0
word word: осужде	-32 -11 -14 -5 31
word word: осущес	6 0 -2 -1 -2
word word: ось	-21 -11 -32 15 -6
word word: осіб	-16 37 -31 15 -33
word word: осінь	1 18 -3 -6 -13
word word: от	-20 9 3 -20 -3
word word: отбыва	-18 -3 -5 -2 24
word word: отбыли	21 0 0 -5 -18
word word: отвагу	-1 0 -14 0 15
word word: отвезл	7 -1 -1 -1 -5
word word: ответ	-32 5 -19 14 11
word word: ответа	-29 44 -22 9 -41
word word: ответи	-15 -8 1 13 -13
word word: ответн	3 -5 -13 -1 13
word word: ответо	-15 15 -9 -14 -6
word word: ответы	-14 -5 -18 -17 19
word word: отвеча	-24 17 -23 15 -34
word word: отвечу	4 -10 3 -2 -15
word word: отдав	15 0 0 -1 -15
word word: отдава	-25 2 -20 -18 17
word word: отдаем	16 6 -5 -5 -13
word word: отдала	-17 -7 12 -9 18
word word: отдали	34 -26 -19 -1 -2
word word: отдана	10 -1 -3 0 -6
word word: отдано	-16 -15 18 7 -21
word word: отданы	-24 21 -7 -10 -1
word word: отдаст	15 -15 0 0 0
word word: отдать	0 19 -11 -18 -15
word word: отдают	-20 10 -7 29 -25
word word: отдел	-32 13 -19 -18 6
word word: отделе	-4 -5 -21 -21 25
word word: отдель	7 -3 1 6 -25
word word: отдых	-7 -16 -12 -18 23
word word: отдыха	8 -9 -5 -9 9
word word: отец	-20 -18 36 -8 -4
word word: отечес	-10 -3 -15 -2 15
word word: отже	4 -1 -17 -4 2
word word: отказа	-59 46 -15 -17 42
word word: открыл	-28 12 -23 -15 18
word word: открыт	-27 5 -22 -13 37
word word: откуда	7 -1 -3 0 -2
word word: отложе	-17 35 -7 -9 -18
word word: отложи	-12 17 -1 -1 -8
word word: отмене	-15 30 -15 -6 -23
word word: отмети	33 -2 -15 -6 -12
word word: оточен	-63 -29 -51 -25 77
word word: отправ	-7 -17 -30 -23 25
word word: отпуск	-23 -15 25 -17 22
word word: отпуст	-11 -18 -7 -13 29
word word: отпуще	22 -17 -8 -9 8
word word: отрабо	-12 8 -3 -3 10
word word: отрима	2 -4 -28 -20 28
word word: отриму	-5 1 -1 -25 -20
word word: отрица	-8 -28 -3 26 10
word word: отряда	-30 0 -5 0 33
word word: отсутс	-8 6 -13 -5 14
word word: оттуда	-10 13 -11 -12 -4
word word: отчаив	-2 -12 29 -4 -4
word word: отчита	42 -21 -13 -10 -8
word word: отчиты	1 -19 -6 16 -15
word word: офис	-11 -9 -6 25 -6
word word: офиса	-3 -8 -3 15 -4
word word: офисе	16 -3 -14 -2 -15
word word: офицер	-28 7 -17 11 9
word word: официа	2 11 -20 -19 3
word word: оформи	0 -7 6 -12 4
word word: оформл	14 -2 0 -5 -5
word word: офіс	17 -9 -17 -13 -9
word word: офісом	9 -17 -27 -24 20
word word: офісу	-9 12 -16 2 -24
word word: офісі	22 -24 -5 -3 11
word word: офіцер	30 -3 -11 -9 -7
word word: офіцій	-38 7 -26 17 14
word word: охопив	-4 -15 12 -17 14
word word: охорон	16 -6 -4 -1 -12
word word: охочих	-24 -10 -11 -12 46
word word: охріме	-1 -29 -4 7 28
word word: оцінка	-2 -9 -1 21 -9
word word: оцінко	-4 -15 -7 -9 15
word word: очевид	-8 -15 -7 -9 16
word word: очень	3 18 20 -16 -24
word word: очеред	-30 16 -19 1 6
word word: очки	-17 -17 -28 -7 26
word word: очікую	-16 17 0 -15 -25
word word: очікує	28 -7 -29 -13 -9
word word: очільн	-19 12 26 -10 -28
word word: п'ята	-30 -2 30 -5 -24
word word: п'ятде	0 -6 23 -12 -27
word word: п'ятер	15 -29 12 -5 -15
word word: п'яти	17 -20 -32 -25 26
word word: п'ятий	16 -1 -12 -2 -1
word word: п'ятна	-6 -1 9 -2 -4
word word: п'ятни	25 -8 -8 -38 -7
word word: п'ятом	-14 -2 -14 20 -25
word word: п'ятсо	-24 17 19 -7 -18
word word: п'ять	28 -21 1 -18 -24
word word: п'ятьо	17 -21 11 -22 -27
word word: павших	5 -7 9 -27 0
word word: пакет	3 -28 -34 -11 32
word word: пакета	-4 -8 -6 -2 12
word word: пакети	-17 30 -2 9 -19
word word: пакеті	-15 -16 15 -5 10
word word: пакист	-36 -3 -2 -15 40
word word: палаты	-9 -14 30 -12 -27
word word: палест	-18 -22 -11 -15 34
word word: пальне	0 -8 0 0 9
word word: пам'ят	-5 -11 -15 0 0
word word: памятн	-49 -16 -30 -27 43
word word: память	14 -10 7 -14 -20
word word: пане	-1 -9 15 -9 -15
word word: пансио	32 -1 6 -18 -20
word word: папою	-27 -17 17 -7 24
word word: папу	11 -19 -6 -4 16
word word: пар	-11 -16 -4 17 -5
word word: параде	-15 -10 -28 -19 51
word word: парале	-1 19 -3 -9 -13
word word: париже	16 -21 -7 -15 15
word word: парлам	-3 -10 -10 7 -4
word word: парней	25 16 -22 -7 -26
word word: парни	11 -5 -13 -2 8
word word: партию	-8 -18 -13 -17 14
word word: партия	4 2 -10 -19 21
word word: партне	18 -3 -18 4 4
word word: паспор	-39 -24 15 -12 20
word word: пассаж	-3 -21 -17 -5 19
word word: пасхал	-10 -3 26 -26 -13
word word: пасхе	-4 5 -1 -1 0
word word: пасхи	12 26 -17 -2 -17
word word: пасхой	-18 32 -1 -2 -17
word word: пасху	15 -12 -15 -7 1
word word: патриа	-2 13 -9 -8 1
word word: патрон	-13 0 14 0 -1
word word: патрул	8 0 -2 -1 -5
word word: пауза	-5 3 -15 -18 1
word word: паузи	23 -19 -1 -12 -23
word word: паузу	-2 15 -3 1 -14
word word: паузы	8 -2 -1 -4 -1
word word: пацано	4 -6 13 -17 -25
word word: пациен	-17 -3 -16 -13 24
word word: пацієн	-4 -1 -11 -11 15
word word: пво	13 -18 -14 -10 -7
word word: пвр	17 -7 -12 -26 21
word word: пензу	21 0 -3 -2 -16
word word: пенсии	-1 -5 -31 -2 35
word word: пенсио	8 -2 -7 -26 16
word word: первая	19 35 -12 -24 -31
word word: первич	23 -6 -8 -5 -7
word word: первог	-12 21 -12 -18 -16
word word: первое	6 11 -9 13 -17
word word: первой	4 4 0 -1 -6
word word: первом	-21 -15 -24 15 12
word word: первую	2 8 -3 -9 1
word word: первые	-23 15 26 -4 -9
word word: первый	-6 -34 -4 -8 4
word word: первым	11 -8 21 -13 -27
word word: первых	-3 14 -4 -5 -6
word word: перебу	-7 -18 -11 13 17
word word: перева	34 2 -5 -16 -46
word word: переве	-19 -7 23 -4 -1
word word: переви	15 -10 0 -29 13
word word: перево	-10 -25 -8 -5 34
word word: перевя	-1 -7 -17 -13 13
word word: переві	-23 -17 -7 -1 21
word word: перего	11 1 -24 -9 -15
word word: перед	-27 13 -8 -13 2
word word: переда	7 -5 -5 -8 -2
word word: передб	0 -8 -3 0 6
word word: передн	-12 24 -4 -10 -2
word word: передо	-21 8 -33 -8 30
word word: переду	0 6 -3 -1 -2
word word: перейш	-3 -13 -17 -17 44
word word: перека	0 -21 -2 0 22
word word: перекл	18 -2 -19 -18 -15
word word: перекр	-27 -11 9 -4 12
word word: перело	-4 0 20 -1 -15
word word: перелі	14 13 -7 -11 -3
word word: переми	-23 17 -15 -25 28
word word: перемо	-33 2 -11 21 -31
word word: перемі	-31 -13 16 3 6
word word: перене	-39 64 -16 -26 -38
word word: перено	-7 14 -7 -1 -1
word word: перепр	29 -2 -24 -12 -6
word word: перерв	-1 16 -12 -11 -8
word word: переры	16 -9 0 -6 -1
word word: пересе	40 -16 -40 -26 8
word word: перест	10 -3 -9 -1 4
word word: пересі	-15 -1 -5 15 -1
word word: перети	0 0 20 -3 -20
word word: перетн	16 17 -10 -12 -24
word word: перехв	14 -6 -17 -4 -11
word word: перехо	-23 -45 -24 -32 44
word word: перече	15 1 -15 -3 -12
word word: перешл	6 -4 -14 -16 15
word word: период	1 -27 -17 -4 18
word word: перрон	-7 -5 42 -1 -35
word word: персон	-12 13 -15 -15 9
word word: перша	31 14 -9 -19 -51
word word: перше	-10 -15 -2 -4 3
word word: перший	20 -24 -20 -18 12
word word: першим	17 -14 -13 -3 13
word word: перших	-7 -13 27 -36 -22
word word: першог	-27 20 0 14 -2
word word: першом	0 -10 -2 -4 15
word word: першоч	15 -14 0 -1 -1
word word: першою	-3 0 -1 14 -11
word word: першої	-19 19 19 -6 -21
word word: першу	17 -11 -1 -2 -3
word word: перші	-16 16 23 -11 -23
word word: першій	-13 20 -3 -13 -25
word word: період	30 0 -7 -25 0
word word: песков	-23 -29 38 -17 10
word word: петерб	-13 2 -11 14 6
word word: петр	-7 -7 -5 12 6
word word: петро	-6 3 11 -14 -26
word word: петров	20 -1 -1 -18 0
word word: петріо	-14 -13 -7 -3 36
word word: пикапа	13 -2 -2 -2 -12
word word: пирата	-7 0 -2 -8 16
word word: писав	-15 -2 15 -2 -3
word word: писал	-29 -4 -3 14 25
word word: писала	9 -8 -11 -3 -2
word word: писали	8 14 8 -15 -23
word word: писати	15 16 -13 -12 -19
word word: писем	-38 -18 -14 -5 42
word word: письма	-10 -14 0 -16 14
word word: письмо	-7 -13 -19 -7 23
word word: питали	-12 -24 -14 -3 26
word word: питани	-23 -11 -7 -10 25
word word: питанн	-2 21 -26 -19 3
word word: питань	30 11 -8 -15 -18
word word: питают	-17 19 -26 18 -21
word word: питає	-9 -3 -7 -5 22
word word: пише	14 13 -18 -12 -13
word word: пишет	2 -26 -29 0 0
word word: пишите	-11 -10 -28 -17 44
word word: пишу	6 -1 -11 -1 7
word word: пишут	7 21 -21 -21 -27
word word: пишуть	-37 11 -8 5 18
word word: пишіть	-6 -15 -21 -8 21
word word: плакал	-12 -7 18 -8 0
word word: плакат	-1 -1 -9 0 10
word word: план	13 -14 -19 -16 1
word word: планах	-7 -1 -14 -8 3
word word: планир	-18 -22 14 -12 38
word word: планув	0 2 1 -2 -26
word word: планую	-30 48 -19 -11 -33
word word: платит	-24 -12 13 -6 15
word word: платфо	-21 -18 6 23 -27
word word: плаче	-1 -9 17 -12 -16
word word: плачут	17 -10 20 -28 -9
word word: плен	-2 -7 -11 -10 16
word word: плена	16 -11 -2 3 -31
word word: плене	-4 -12 33 -16 13
word word: пленны	-5 14 -27 -14 -6
word word: плену	0 -9 -4 9 -2
word word: плечах	6 -8 17 -23 -15
word word: площад	-20 -1 10 -15 17
word word: площі	-15 -14 10 -21 0
word word: плутаю	9 0 -5 -2 -2
word word: плюс	23 13 -25 -17 -26
word word: по	-13 -7 7 20 -22
word word: по-пре	-24 33 -17 17 -28
word word: по-чел	21 0 -3 -12 -12
word word: побаче	0 -2 20 0 -18
word word: побачи	-19 -14 38 -16 -14
word word: победу	-23 -5 -26 -17 37
word word: победы	0 -10 -28 -10 16
word word: поблаг	15 -6 -1 -14 -11
word word: поблиз	20 0 -20 0 -1
word word: побрат	-49 -28 18 -26 39
word word: побува	-19 -12 1 -24 46
word word: побыва	-11 -16 -50 2 47
word word: повезл	-11 -2 39 -10 -22
word word: повезу	-1 -2 -16 -1 16
word word: поверн	13 -26 -8 14 -17
word word: поверт	15 1 -14 -39 -4
word word: повинн	7 -2 -2 -1 -2
word word: повна	-17 9 17 -1 -8
word word: повне	-19 -11 23 4 -2
word word: повном	-8 -13 -10 18 -17
word word: повну	-14 -14 -5 -15 13
word word: повніс	37 -23 -2 -8 -8
word word: поводж	-17 -15 19 -5 -16
word word: поводу	-12 46 -21 -26 -2
word word: повреж	-12 -14 -14 -3 17
word word: повтор	-16 2 -20 -18 32
word word: повідо	-5 8 -6 -15 -8
word word: повіри	26 -3 -7 -6 -15
word word: повітр	-17 12 5 -26 -2
word word: погибл	-36 -11 -32 -14 39
word word: погибш	15 -17 -6 -14 -10
word word: погово	-36 -15 42 -19 -30
word word: погода	-9 -5 18 -1 -9
word word: погодж	-24 34 -35 -22 -16
word word: погоди	28 5 -11 -10 -25
word word: погран	15 -1 -4 -2 -13
word word: погрож	-11 -3 -24 -10 29
word word: погруз	-6 24 -8 -2 -9
word word: под	13 -8 -27 -21 12
word word: подавл	-3 0 0 15 -15
word word: подайт	-6 -7 -1 21 -8
word word: подала	-7 7 0 0 0
word word: подали	-4 -7 -5 -23 6
word word: подаль	15 28 -14 -10 -21
word word: подано	-6 24 -9 7 -21
word word: подари	-19 -13 7 -17 6
word word: подарк	-40 -16 -10 -22 37
word word: подаро	10 -20 -36 -9 36
word word: подару	17 -1 -17 -2 -14
word word: подати	-11 -10 -14 8 3
word word: подают	-1 0 -8 -6 14
word word: подає	-2 -13 14 -8 -8
word word: подбит	-2 -1 -3 0 7
word word: подвал	-31 -16 16 -12 17
word word: подвед	-20 -4 -9 26 5
word word: подвел	-14 -5 -1 6 12
word word: подвод	-13 0 -1 26 -18
word word: подгот	6 4 -36 -1 -2
word word: поддел	-14 -12 31 -1 -6
word word: поддер	-16 7 -11 -38 10
word word: подзащ	-6 -9 -12 -2 24
word word: подзво	-9 -4 32 -3 -26
word word: подкон	8 -3 1 -2 -7
word word: подлеж	-7 11 -1 -3 0
word word: подмос	-21 -14 52 -16 -52
word word: поднял	-15 -18 -18 -12 26
word word: поднят	-29 0 -17 -1 44
word word: подопе	9 -3 0 0 -6
word word: подорв	-7 -13 -2 0 9
word word: подпис	-24 -37 -12 -26 41
word word: подраз	-22 -21 -26 -22 37
word word: подроб	-8 -15 23 -18 -15
word word: подрос	16 -7 -8 -4 -15
word word: подряд	41 -13 -31 5 -11
word word: подсче	-21 -6 -24 24 -19
word word: подсчи	-63 -35 -23 45 -32
word word: подтве	2 26 -26 9 -35
word word: подход	4 -3 -1 -2 -6
word word: подчер	-8 -7 -14 -8 21
word word: подчин	16 -3 -15 -6 -4
word word: подяка	3 -4 -11 16 -45
word word: подяки	-2 -15 20 -6 -15
word word: подяку	-8 -15 -12 -10 17
word word: подібн	0 -3 -1 -1 5
word word: подія	18 1 -6 -9 -4
word word: поедет	-13 2 -3 -1 14
word word: поедут	-42 26 -29 -16 4
word word: поезд	6 -6 27 -1 -27
word word: поездк	-10 -15 -14 23 6
word word: поездо	20 -15 -23 -8 -1
word word: пожалу	-2 19 -3 -10 -17
word word: пожизн	-4 -3 -5 -2 14
word word: пожилы	3 8 -12 -1 -21
word word: поза	-30 -21 18 0 7
word word: позавч	-2 -18 48 -17 -41
word word: позади	11 -1 -7 -1 -4
word word: позаду	44 -22 -9 -12 -34
word word: позвол	9 -3 -4 -2 0
word word: позвон	18 -10 21 -9 -19
word word: поздра	-22 -20 -17 -27 38
word word: позже	7 17 -6 -8 -16
word word: позити	-2 15 -1 -1 -15
word word: позици	-31 -21 -14 -24 31
word word: позиці	-50 23 -26 -19 16
word word: позывн	-6 -1 14 -1 -13
word word: поимен	-20 -14 -7 42 -7
word word: поиск	-30 -7 -13 -6 40
word word: поиско	-11 11 -31 -13 28
word word: поиску	-19 -2 -9 -4 20
word word: пойдут	0 0 38 0 -38
word word: пока	-21 -4 -11 18 -19
word word: покаже	31 -10 -20 -4 -3
word word: показа	-9 -27 7 -16 21
word word: показу	-10 -15 37 -4 -19
word word: покара	-20 -19 -11 -6 34
word word: поки	11 7 12 -2 -21
word word: покину	3 -12 -21 -15 10
word word: поклав	17 -3 -26 -15 -6
word word: поклон	6 -4 -16 -9 -3
word word: покров	-14 -19 -20 -12 37
word word: пол	19 -10 -23 -3 9
word word: пола	0 -24 -24 -15 27
word word: полгод	-2 -2 12 -3 -9
word word: поле	0 0 10 -4 -8
word word: полева	-2 -2 -2 -1 6
word word: полегл	16 -11 -15 -2 -16
word word: полиго	-16 -5 -3 13 -1
word word: полити	-7 -17 1 14 -20
word word: полици	7 -6 -22 -9 28
word word: полк	-1 -14 -23 -1 21
word word: полка	-23 -4 -3 -1 24
word word: полков	-15 -2 -7 0 16
word word: полку	-14 -4 13 -15 -15
word word: полном	-34 12 -8 46 -16
word word: полнос	-16 -6 -5 -18 21
word word: полноц	21 0 -17 0 -25
word word: полный	-10 -2 3 11 -2
word word: полови	-22 -3 0 31 -19
word word: положе	0 -2 11 4 -13
word word: полон	-11 -9 -21 -11 49
word word: полоне	-11 -3 -30 -12 32
word word: полону	7 -15 2 3 -19
word word: полоні	10 16 -29 -20 23
word word: полосе	-2 -2 -1 0 5
word word: полосу	-5 -4 -13 -1 7
word word: полсот	20 -10 -18 -2 -18
word word: полтав	-5 -10 20 -32 -22
word word: полтор	-15 -8 4 9 11
word word: полуго	3 -12 -4 -25 22
word word: полудн	18 -3 -16 -3 -15
word word: полуто	-13 -5 -6 24 -1
word word: получа	0 11 -14 -4 1
word word: получе	-14 4 -7 21 -34
word word: получи	6 -10 -7 -2 -7
word word: польши	-26 -2 -4 0 29
word word: польщі	-7 -11 -15 -5 32
word word: поля	-5 -1 -4 -7 17
word word: полі	9 -19 -1 33 -37
word word: поліг	-2 -1 -5 -1 9
word word: політв	-33 -19 -17 -24 44
word word: політи	-10 -19 -7 19 3
word word: поліце	1 -3 9 -1 -6
word word: поліці	0 -23 -25 -20 38
word word: поменя	13 18 -23 -6 -10
word word: померл	16 -4 0 -4 -8
word word: помеще	-21 -13 -5 -1 21
word word: помилк	-17 -25 19 -9 5
word word: помило	-22 -6 -16 -2 27
word word: помимо	-9 -9 -5 20 -1
word word: помина	1 -5 17 -6 -16
word word: помним	33 -2 -8 -24 -9
word word: помнит	13 -6 -15 25 -14
word word: помог	12 -3 -3 -1 -5
word word: помога	4 7 -8 -9 7
word word: помогл	5 -2 -10 -9 9
word word: помочь	-48 -16 -18 47 -4
word word: помощи	7 -3 5 -6 -3
word word: помощн	27 18 -19 7 -17
word word: помощь	17 -7 -7 -5 6
word word: поміж	5 0 -4 0 -1
word word: поміня	0 -9 15 -9 -15
word word: помічн	22 -9 -1 -13 0
word word: понад	-4 8 -11 -1 4
word word: понадо	19 -1 -6 -2 -17
word word: понеді	14 -2 15 -21 -32
word word: понима	-18 -2 0 0 18
word word: поновл	0 20 -1 -6 -13
word word: понтон	-4 -6 -5 -15 24
word word: пообещ	-12 12 10 -6 -11
word word: пообіц	-15 -1 17 0 -26
word word: попавш	31 -11 -8 -8 -23
word word: попаде	-3 -9 -15 -2 16
word word: попал	5 7 -13 -4 1
word word: попали	-17 -3 16 -7 19
word word: попаст	-2 -9 -7 -1 18
word word: попере	35 -9 6 -40 -22
word word: попліч	-16 0 -7 -15 16
word word: поповн	-16 6 -13 -18 11
word word: поправ	-13 -2 -8 -2 24
word word: попрос	-12 16 3 -28 -13
word word: попрощ	2 -8 6 -14 -11
word word: попытк	-14 15 -10 -9 -12
word word: пор	-21 -1 21 -4 -25
word word: порабо	16 -3 -16 -1 -15
word word: пораду	-4 17 -2 0 -12
word word: пораже	-5 -7 -14 -6 25
word word: порази	-2 0 14 -1 -13
word word: поране	17 -14 -9 -9 -4
word word: поровн	23 -6 -6 -5 -7
word word: порожн	-1 -16 -18 -9 17
word word: порт	-15 -9 18 -6 -16
word word: портал	-6 -15 -7 -9 15
word word: портах	-25 -12 2 -11 10
word word: портре	-24 -42 1 -42 20
word word: порту	-5 -14 -7 -8 15
word word: поруч	-12 -27 20 -31 6
word word: поруче	-16 19 3 -13 -27
word word: поручи	-2 -4 -1 -15 16
word word: поруше	-25 -9 13 -5 -10
word word: поруши	-4 31 -14 -4 -11
word word: порушу	9 -14 -11 -18 29
word word: порядк	29 -2 -22 26 -11
word word: порядо	-5 -13 -40 0 22
word word: порівн	-30 -6 -17 29 10
word word: посадк	-8 -1 -5 -1 15
word word: посадо	-15 -13 15 -2 13
word word: поселк	-5 -12 21 -15 12
word word: посере	11 17 -14 -5 -32
word word: посети	-33 -18 2 -18 40
word word: посеще	-30 -4 -12 -16 19
word word: посила	-34 -26 29 -21 25
word word: посилк	-15 -16 -3 -9 30
word word: посило	-4 25 -1 -5 -20
word word: посилю	23 -1 -3 -6 -13
word word: послан	-31 -32 -22 -34 43
word word: после	-40 -17 7 -24 30
word word: послед	-7 -14 -25 -35 29
word word: посмер	-14 -7 -14 -3 24
word word: посмот	-35 13 35 -11 -5
word word: посоль	18 -5 -21 -7 -13
word word: поспри	25 -4 -31 -16 -15
word word: поспіл	10 -4 25 -4 -27
word word: поспіш	-15 -7 -25 5 15
word word: посред	3 -4 3 -13 -5
word word: пост	0 -1 -5 0 6
word word: постав	31 -26 -9 -26 4
word word: постоя	-21 10 -9 25 -11
word word: постра	-35 -20 -5 -15 39
word word: поступ	21 -3 -30 4 -12
word word: постій	-3 -17 -24 -24 20
word word: посылк	-26 -16 -7 -5 43
word word: посыло	-26 -3 -2 5 24
word word: потери	-4 -9 -2 -21 8
word word: потерп	-15 -10 -27 -21 43
word word: потерь	13 -8 -4 -6 2
word word: потеря	-5 -11 -10 13 5
word word: потисн	-10 -1 -28 0 36
word word: потом	-12 12 24 -5 -22
word word: потому	9 -1 -6 -4 1
word word: потрап	0 -19 -15 2 28
word word: потреб	10 -4 -23 16 1
word word: потріб	-19 24 -8 -6 -13
word word: потім	-2 4 8 -10 -11
word word: похище	-12 -3 -1 19 -9
word word: похова	-21 -2 8 -5 19
word word: походж	-14 -1 0 -3 14
word word: похоро	28 2 -7 -17 -13
word word: похуде	6 0 13 -1 -21
word word: почавс	-2 -1 22 -1 -18
word word: почали	0 -15 -18 -7 18
word word: почало	9 -9 0 0 0
word word: початк	-9 -14 -14 13 21
word word: почато	-9 8 23 -21 -17
word word: почему	6 34 -8 -20 -23
word word: почну	-4 0 6 -1 -1
word word: почнут	13 23 -13 -14 -12
word word: почта	-2 -2 -2 -1 7
word word: почти	9 3 -20 -6 -31
word word: почту	-17 -9 -15 -26 45
word word: почули	-7 -9 12 -10 -14
word word: почути	-1 -6 -1 -11 18
word word: поширю	-31 -9 -15 -25 69
word word: пошкод	-4 -9 21 -5 -14
word word: поштою	-18 -4 -10 -15 18
word word: пошту	-2 -1 -6 -20 27
word word: пошук	2 0 19 -19 -36
word word: пошуко	-2 -9 -17 19 -18
word word: пошуку	5 -8 13 -5 -25
word word: пощаст	9 -1 -1 -10 3
word word: поэтом	5 13 2 -23 -12
word word: появил	-8 19 -3 -8 -15
word word: поясне	-1 2 -5 -1 5
word word: поясни	-2 -25 5 -14 6
word word: поясню	-20 -17 16 5 17
word word: поїдут	-34 28 -9 -4 17
word word: поїхав	-14 0 16 0 -7
word word: поїхал	-14 -7 30 -13 -30
word word: поїхат	-21 -10 -17 -29 43
word word: ппо	-32 -23 -25 -16 36
word word: прав	23 -27 -20 -15 26
word word: права	4 -26 -14 -39 43
word word: правам	-5 8 2 -4 -11
word word: правда	-11 16 22 -15 -23
word word: правил	-3 -18 -10 10 -8
word word: правит	-9 -10 -9 -9 34
word word: право	2 -14 -29 -10 31
word word: правов	-17 -13 -2 27 2
word word: правоз	-1 -5 -6 20 -7
word word: правоо	18 -2 -13 -1 -2
word word: правос	1 14 -8 -1 -6
word word: праздн	-14 10 -11 9 2
word word: прапор	0 -9 25 -41 -9
word word: працюв	27 -4 -6 -15 -15
word word: працюю	-7 -19 -37 0 65
word word: працює	3 5 -33 -12 -10
word word: праця	-16 -4 23 -1 -3
word word: праців	-8 -13 -1 -13 18
word word: превыс	-2 -2 -1 -6 11
word word: предва	20 -4 -15 -3 -14
word word: преддв	2 15 -11 0 -15
word word: предла	17 -10 -18 -21 -11
word word: предло	-54 -16 5 12 13
word word: предме	6 -2 -9 -12 14
word word: предно	6 15 -4 -14 -3
word word: предос	0 -4 17 -9 -9
word word: предпо	-20 28 -10 -6 -6
word word: предпр	6 -3 -14 -3 13
word word: предсе	-17 27 -15 -25 -19
word word: предст	-14 28 -32 -36 20
word word: предуп	-11 -5 19 -2 -3
word word: предус	-4 12 -6 -8 6
word word: предше	-16 -6 -31 -9 27
word word: предыд	2 -3 -6 8 -3
word word: прежде	18 24 -28 -20 -21
word word: прежне	-31 -15 18 -3 0
word word: прежни	18 -9 -17 -2 9
word word: презид	-5 8 -10 -19 -9
word word: преиму	40 -15 -15 -11 -17
word word: прекло	5 -1 -1 -2 -1
word word: прекра	-22 7 10 -22 20
word word: прем'є	-29 -5 -30 -25 29
word word: премье	-15 -22 19 -3 24
word word: преодо	-33 -18 -15 -17 20
word word: препод	-16 -4 25 0 -21
word word: прес-с	-6 21 -4 -5 -20
word word: преско	-6 -14 15 -4 -11
word word: пресс-	-6 -7 10 11 -20
word word: прессе	18 -15 0 -37 0
word word: престо	-16 -16 -18 19 -12
word word: престу	-15 -5 -13 3 23
word word: при	12 19 -12 -22 0
word word: прибав	13 -3 -1 -6 -3
word word: прибли	-17 -20 -13 21 -8
word word: прибуд	13 -3 -1 -9 -2
word word: прибул	23 -5 7 -14 -32
word word: прибыв	-25 -1 -11 -2 33
word word: прибыл	-5 1 9 -33 5
word word: прибыт	-14 17 23 -11 -24
word word: приват	-14 -12 1 -10 3
word word: привез	29 -6 22 -17 -45
word word: привел	-10 -9 -2 19 -1
word word: привет	-21 -5 3 -1 20
word word: привод	18 -15 14 -10 -28
word word: привіз	-9 -15 14 -1 -3
word word: привіт	-23 -20 32 6 -32
word word: пригла	-3 -1 0 -1 5
word word: пригов	-14 -9 -22 -16 38
word word: пригож	-1 13 -17 -19 -3
word word: пригра	-12 3 -8 -9 -7
word word: приеду	-24 14 24 -7 -4
word word: приезж	-19 18 -4 26 -29
word word: прием	-36 15 -6 7 19
word word: приемн	-13 -5 -6 17 -7
word word: приеха	-5 10 24 -3 -35
word word: призва	-14 -11 -3 -7 29
word word: призем	-10 -3 21 -3 -19
word word: призна	-5 -2 9 -4 -4
word word: призыв	-15 25 -13 -17 -8
word word: прийде	12 -5 -10 5 -3
word word: прийма	-22 -10 -11 -6 17
word word: прийня	-10 3 -18 14 -12
word word: прийом	14 -14 -23 -15 14
word word: прийшл	-26 2 -32 -1 14
word word: прикла	-1 0 -3 -8 12
word word: прикор	21 -2 -15 -11 -9
word word: прикри	18 0 0 -17 0
word word: прилет	0 -16 12 -18 14
word word: примен	-27 -15 -1 -1 33
word word: пример	-37 -20 -2 20 20
word word: примус	-24 -29 -18 21 -15
word word: принес	4 -8 5 -15 -7
word word: приним	-34 41 -23 -9 9
word word: принца	9 -1 10 -5 -12
word word: принци	-9 25 -9 -12 -15
word word: принцу	21 -2 -20 -8 -6
word word: принял	13 -19 -31 -20 28
word word: принят	-9 -6 -3 11 -2
word word: приост	-4 -13 -5 -3 14
word word: припин	-8 -1 1 -15 4
word word: присвя	-20 -4 -16 -2 18
word word: приско	-1 -2 -8 -10 5
word word: присла	-4 -3 -35 -30 54
word word: присмо	10 -4 -5 -1 -1
word word: присту	-10 12 0 8 -11
word word: присут	-15 -5 -25 -7 35
word word: присыл	-2 15 -13 -5 -14
word word: притул	-10 -9 -3 20 -8
word word: прифро	-2 -15 -4 -50 56
word word: прихис	6 -15 -4 0 14
word word: прихов	-15 -3 -5 16 -13
word word: приход	-4 -4 -4 -11 12
word word: причас	14 -1 -8 -1 -4
word word: причем	22 -6 -20 -3 -18
word word: причет	19 -6 -2 -10 -1
word word: причин	-50 43 11 -34 -23
word word: пришви	-2 -16 -12 -5 19
word word: пришел	-18 15 12 -14 -21
word word: пришли	-19 12 20 -3 -20
word word: пришло	21 -5 -10 -2 -9
word word: приєдн	-28 -7 -6 2 26
word word: приїха	-21 -12 18 -6 3
word word: про	-35 16 15 -5 -5
word word: пробле	27 -4 -9 -22 -1
word word: пробув	5 -2 -6 -4 -7
word word: пробул	6 -9 22 -32 -19
word word: провад	-4 -12 -21 -5 30
word word: провед	3 9 -13 20 -10
word word: провел	-1 -27 -9 17 20
word word: провер	12 -4 -16 0 -18
word word: провес	-8 24 -10 -13 -10
word word: провод	-18 13 -12 1 -16
word word: провок	-15 -14 -19 -1 22
word word: провів	-26 -4 7 7 -3
word word: прогол	-1 -3 -11 -18 31
word word: програ	-48 -8 -30 -21 46
word word: прогре	-33 23 -15 -1 14
word word: прогул	-22 -19 20 -6 5
word word: продав	0 -1 -6 0 7
word word: продаю	-4 -19 -24 -8 43
word word: продле	-25 -29 -43 -15 52
word word: продли	-7 0 -1 0 9
word word: продов	-3 -19 11 -9 -10
word word: продол	-4 -25 1 -17 12
word word: продук	-12 -2 -6 -7 26
word word: проект	-1 -4 -5 0 11
word word: произв	-2 14 -15 -5 -11
word word: произо	24 14 -21 -17 -4
word word: происх	17 -13 -5 17 -20
word word: пройде	6 -18 -7 -3 -11
word word: пройду	1 -18 10 -12 8
word word: пройти	-35 35 15 -21 -31
word word: пройшл	-16 -10 -18 -19 33
word word: пройшо	23 -29 8 -10 -14
word word: проком	-18 -16 11 -1 21
word word: прокоп	-15 -27 28 -1 -28
word word: прокур	-8 -5 -7 22 -14
word word: проляг	16 -6 -2 -2 -6
word word: проопе	-11 -2 -2 -1 16
word word: пропав	11 -27 -14 31 -26
word word: пропоз	-22 -11 -4 -10 20
word word: пропон	4 14 -8 -7 -7
word word: пропор	15 0 -15 -2 -1
word word: пропус	26 -10 -20 -6 2
word word: прораб	-47 50 -21 -14 -43
word word: прорыв	-17 -5 -2 -1 18
word word: просив	-1 -2 23 -4 -20
word word: просил	25 -20 2 4 -26
word word: просим	-19 16 -24 5 -10
word word: просит	-15 4 -1 -11 7
word word: проста	6 28 -9 -14 -14
word word: прости	-15 -18 37 14 -20
word word: просто	-10 20 0 -18 -24
word word: просув	-14 0 -1 -4 14
word word: просьб	-9 -18 -5 -21 33
word word: просят	-40 -22 18 -15 51
word word: проте	5 -1 -6 -8 10
word word: протез	-39 -9 -9 -20 61
word word: проти	-6 -17 -9 -8 29
word word: против	-2 4 -4 -16 -15
word word: проток	16 -6 -15 -2 -13
word word: протяг	-39 21 -9 -18 35
word word: профил	21 -2 -13 -8 1
word word: профіл	13 -4 0 -15 14
word word: прохан	-4 2 17 -3 -4
word word: проход	-15 -4 24 -15 -4
word word: прохож	14 0 -14 0 0
word word: процед	5 21 -28 0 -27
word word: процен	-1 -5 -2 20 -17
word word: процес	17 11 -24 -4 -18
word word: прочит	-16 -1 -1 19 0
word word: прошед	-3 14 -22 -9 1
word word: прошел	33 -35 -17 -32 -14
word word: прошла	-13 -6 -3 -11 28
word word: прошли	7 -3 -13 12 -22
word word: прошло	-23 -22 39 14 -10
word word: прошлы	9 -14 -28 -10 46
word word: прошу	-18 -3 7 36 -37
word word: прощан	-12 -2 26 0 -23
word word: проєкт	-24 -14 -20 -35 34
word word: проїха	16 -5 -13 -14 -9
word word: прямо	35 6 -26 21 -24
word word: прямог	-11 -14 -14 25 -14
word word: прямое	-15 -17 22 -11 -33
word word: прямой	-27 -3 -4 31 -17
word word: прямую	13 0 -9 0 -11
word word: прізви	10 9 -5 -36 6
word word: пріори	-30 33 -26 -34 -10
word word: псевдо	-13 -2 -2 10 9
word word: психол	0 -8 21 -9 -13
word word: публик	2 -11 11 -31 -24
word word: публич	-4 -8 -1 20 -8
word word: публік	-11 -7 11 -23 20
word word: публіч	-14 5 -1 15 -9
word word: пункт	10 -10 -20 -9 8
word word: пункта	-39 -21 -18 -8 35
word word: пункте	-3 -7 7 -3 -10
word word: пункти	15 0 -1 0 -15
word word: пункто	-19 -13 -8 -14 34
word word: пункты	-1 -6 -1 -25 27
word word: пункті	-16 -7 -8 -10 31
word word: пускаю	-9 -23 -7 0 6
word word: пусков	-3 0 -1 -2 6
word word: пусть	-9 -22 13 12 -13
word word: пути	27 4 -19 -1 -13
word word: путин	-15 10 -9 15 -6
word word: путина	10 -20 -13 5 8
word word: путіна	-16 0 26 -2 -15
word word: пухом	24 -7 -18 -10 -12
word word: пушили	-6 37 -21 -12 -2
word word: пушилі	-17 21 -2 -6 -6
word word: пцу	9 -1 -4 -1 -3
word word: пэтрио	-10 -5 -10 -1 24
word word: пятеро	9 -28 -4 -13 10
word word: пятеры	1 -8 19 -5 -6
word word: пяти	-7 -34 4 14 -24
word word: пятисо	-34 -12 29 -20 -29
word word: пятнад	-11 -4 -6 -1 13
word word: пятниц	11 8 37 -9 -45
word word: пять	30 13 -18 -16 -19
word word: пятьде	40 -7 -16 -20 -16
word word: пятьсо	16 14 -10 -10 -17
word word: пів	-6 -10 11 0 -15
word word: півден	19 -7 -34 -5 21
word word: півдні	-1 0 -3 -5 10
word word: північ	-4 -4 12 -4 0
word word: півтор	-13 -4 -14 -3 31
word word: під	-34 3 11 -43 7
word word: підбив	-15 -1 -2 16 -1
word word: підвал	19 -8 -23 -8 15
word word: підгот	-33 26 -23 -12 -8
word word: піде	-18 -2 0 -10 16
word word: підкон	25 -6 -4 -21 -13
word word: підліт	4 -4 -25 -4 9
word word: підозр	-20 -17 -22 -10 29
word word: підпис	-18 -8 9 -7 -7
word word: підпол	0 -3 -15 0 15
word word: підпри	-16 -12 -7 -5 38
word word: підрах	-35 -11 -5 44 -9
word word: підроб	-3 15 -4 -1 -14
word word: підроз	-9 -2 -14 20 6
word word: підста	-1 12 -6 0 -5
word word: підсум	-26 8 0 48 -56
word word: підтве	-22 26 -36 1 -1
word word: підтри	2 -39 -43 -18 72
word word: підход	16 3 -13 -15 -8
word word: підірв	-30 -10 23 -19 -20
word word: пізніш	43 -33 -2 -17 4
word word: пілоті	8 0 -4 -1 -3
word word: після	-40 10 -9 -6 -6
word word: піти	-14 -6 0 -4 15
word word: піхоти	-7 -38 14 -25 5
word word: пішов	-5 -3 25 -1 -17
word word: р	-12 -10 0 13 -9
word word: работа	-16 14 -1 -36 -13
word word: работе	-7 -5 17 -15 -12
word word: работн	12 -10 -5 -7 2
word word: работу	-17 -27 -23 32 14
word word: работы	-17 16 -28 -15 -2
word word: рабоча	-5 16 -6 -12 6
word word: рабоче	6 -3 0 -1 -1
word word: рабочи	6 17 -15 -5 -9
word word: рабочу	-18 -16 -16 -6 37
word word: рада	-8 -3 -4 0 16
word word: ради	-19 -3 -12 20 11
word word: радий	30 -2 -7 -10 -19
word word: радник	-19 -19 -9 -7 34
word word: радост	33 -11 28 -32 -18
word word: радять	-18 -14 20 3 -37
word word: раді	32 -4 -30 -23 9
word word: радіст	23 -6 12 -13 -15
word word: радіти	-6 -9 10 -9 -23
word word: раз	-6 4 -2 -18 -2
word word: разбир	-16 3 -19 -13 34
word word: развед	2 4 -26 -16 12
word word: развез	-12 -1 -4 -2 11
word word: развер	-26 28 -1 0 -4
word word: разгла	54 -23 -19 -12 -9
word word: разгов	-52 4 25 5 -8
word word: раздал	-11 -3 11 -13 14
word word: раздел	1 15 55 -32 -28
word word: рази	-12 -49 -5 -1 53
word word: разлуч	13 -1 -1 -2 -9
word word: размен	21 -10 -12 -25 -18
word word: размес	-5 -2 27 -6 -24
word word: размещ	-2 -11 10 -20 10
word word: размин	-11 -2 -5 -9 27
word word: разное	13 -1 -1 -1 -10
word word: разных	18 -10 -7 -2 -16
word word: разом	16 -5 -6 -27 -3
word word: разреш	3 -7 -11 -3 15
word word: разу	20 -2 -30 -10 7
word word: разъех	4 -16 5 -26 -18
word word: разъяс	-2 1 -13 -5 14
word word: разыск	-22 -16 -7 -23 40
word word: разів	-3 7 -6 -23 25
word word: район	-17 16 0 -1 -14
word word: района	42 -5 -13 -18 -21
word word: районе	0 -1 -12 -16 13
word word: районо	-13 -2 -10 -10 19
word word: району	5 -8 21 -7 -18
word word: районі	-5 -2 -1 0 8
word word: ракет	-26 7 29 -16 -27
word word: ракета	-7 -7 -8 -3 19
word word: ракети	-16 -28 11 16 -7
word word: ракетн	-1 -3 -9 -14 19
word word: ракето	-30 23 -14 -2 18
word word: ракеты	14 -3 -9 -1 -13
word word: рамках	-18 -17 -13 14 19
word word: рамшта	-3 33 -4 -5 -24
word word: ранее	-25 -19 5 -25 20
word word: ранен	13 -4 -20 -2 13
word word: ранени	-20 -16 -14 -13 25
word word: ранены	-17 -4 -13 -7 20
word word: ранку	-12 -13 35 -9 -27
word word: рано	-16 32 9 -12 -31
word word: ранок	-14 -5 16 -1 -15
word word: раньше	-22 -25 34 0 -56
word word: раніше	-3 5 -2 15 -15
word word: раскры	-31 -16 -31 -10 57
word word: распор	27 -10 -5 -4 -11
word word: распро	-31 20 -24 -17 -7
word word: расска	-1 -3 -8 -11 2
word word: рассма	-33 34 -16 -17 -14
word word: рассмо	-7 -5 -14 -15 39
word word: расстр	-56 -1 -15 -23 60
word word: рассчи	22 20 -25 -18 -12
word word: расчет	-19 -14 -15 -13 42
word word: расшир	-7 -2 -2 36 -33
word word: раунд	-21 16 -10 -17 -12
word word: раунда	10 -33 36 2 -42
word word: рахува	1 -4 -2 7 -9
word word: рахунк	36 1 -15 -26 -2
word word: рахуно	10 -1 -9 -1 1
word word: рахує	-18 0 0 19 -1
word word: рахуєм	-7 -5 0 27 -24
word word: рации	-6 -1 -6 -1 13
word word: рбк	40 -4 -23 -10 -18
word word: рбк-ук	6 6 -3 -5 -4
word word: реабил	-6 -5 16 -11 -2
word word: реабіл	-16 -26 16 -46 2
word word: реагув	-27 30 -16 -1 11
word word: реализ	13 -2 -3 -8 -1
word word: реальн	-13 32 -5 13 -30
word word: реаліз	-9 -27 5 -7 -2
word word: реанім	10 -9 20 -3 -19
word word: ребенк	5 -1 -10 -4 12
word word: ребено	-7 0 -4 -8 20
word word: ребят	16 -23 -4 -13 -2
word word: ребята	-2 -2 -4 -10 1
word word: регион	-3 -5 -22 -24 21
word word: регуля	-15 -17 -3 20 1
word word: регіон	0 -14 -16 7 6
word word: редакц	-16 38 7 -11 -16
word word: реестр	-5 0 0 6 -1
word word: режим	17 -28 -23 -12 32
word word: режима	5 -17 -16 -7 20
word word: режиме	-2 6 0 -3 0
word word: режимо	34 -2 -15 -15 -11
word word: режиму	4 -3 11 -3 -6
word word: резерв	-19 -6 -21 -9 42
word word: резолю	-2 -5 -14 13 12
word word: резуль	5 22 -17 -14 -18
word word: реинте	37 -10 -3 -29 -1
word word: рейс	24 -7 -16 -15 11
word word: рейсов	-3 -16 1 -4 14
word word: рейсом	-4 0 -1 0 5
word word: рейсів	-5 -3 -10 -1 19
word word: рекорд	-15 -2 -14 20 -25
word word: ремонт	-2 -6 -5 -12 22
word word: репатр	14 -18 1 -19 1
word word: репорт	-23 -2 24 -1 -20
word word: респуб	-24 2 15 -5 -7
word word: ресурс	-27 18 -7 -1 -10
word word: рефриж	21 7 -18 -24 -19
word word: речей	-18 -6 -6 -19 32
word word: речник	-16 7 2 -8 -19
word word: речниц	15 -11 15 -4 -26
word word: речь	-33 27 -18 -4 -4
word word: речі	-15 12 -14 -12 -11
word word: решали	-8 -11 -14 -15 18
word word: решать	-6 -15 20 -2 -4
word word: решени	3 -25 17 -18 -12
word word: решить	-1 -1 7 -1 -5
word word: решта	-9 -6 18 -16 -7
word word: рештки	24 -23 5 -30 -11
word word: решту	-24 -20 -12 31 -16
word word: реєстр	-25 -9 -17 48 -10
word word: реінте	14 0 -14 0 -3
word word: риа	27 -18 -13 13 -20
word word: рисков	29 -1 -3 -11 -15
word word: рисунк	-17 -4 15 -9 12
word word: рнбо	-18 17 -14 -4 -8
word word: робимо	9 -15 -21 -22 16
word word: робити	-16 -10 -15 -2 25
word word: робить	17 -14 -4 -1 3
word word: роблят	4 -6 -71 -12 75
word word: робота	-24 1 -1 4 8
word word: роботи	-17 -21 -8 34 -24
word word: роботу	-8 -5 -35 -14 31
word word: роботі	-3 -20 -28 -24 39
word word: ровно	11 -3 0 -20 -24
word word: родин	-17 18 -19 -30 10
word word: родина	0 -43 -2 -1 21
word word: родине	21 -3 -1 -9 -9
word word: родини	23 -11 -15 -6 -18
word word: родинн	-20 0 20 -2 1
word word: родино	-14 -1 -4 15 -17
word word: родину	-5 8 -8 -36 14
word word: родині	-2 -15 -33 12 17
word word: родите	-18 26 10 -6 -26
word word: родича	-10 -2 0 15 -15
word word: родичі	-22 -12 8 -8 18
word word: родной	31 -12 -9 -24 -36
word word: родные	-17 4 31 -7 -26
word word: родным	2 -9 2 -6 -10
word word: родных	-16 -8 -25 23 10
word word: родов	17 -11 -21 -2 -7
word word: родом	14 0 -14 0 -4
word word: родств	-7 -15 -33 2 13
word word: рожден	2 -17 -18 -13 35
word word: рождес	-10 27 -25 8 6
word word: розбло	-35 33 -4 -26 -15
word word: розван	19 -2 0 -6 -11
word word: розвез	14 -2 0 -1 -11
word word: розвоз	6 -1 0 0 -5
word word: розвід	-15 16 1 -24 8
word word: розган	-14 29 -3 -14 -19
word word: розгля	-24 15 -19 34 -33
word word: розгол	7 17 -13 -17 -18
word word: роздал	-14 -1 29 -1 -15
word word: розділ	8 -22 -20 -14 24
word word: розлуч	44 -12 -12 -25 -42
word word: розмеж	6 -1 -1 -1 -3
word word: розмов	-22 2 -13 -16 -2
word word: розпит	-16 -1 29 -10 -17
word word: розпов	-21 -12 6 2 -12
word word: розпод	-10 -17 21 -7 -36
word word: розпоч	-5 -14 24 4 -32
word word: розрах	-2 7 -10 -26 7
word word: розсил	-4 -20 -18 -19 22
word word: розслі	-5 -8 -4 -8 25
word word: розстр	-17 -23 12 -27 19
word word: розумі	-7 17 -19 -28 -25
word word: розшук	-9 -3 -3 2 13
word word: розыск	4 -16 -5 28 -39
word word: роками	4 -12 -16 -13 13
word word: роки	2 6 2 -18 -7
word word: рокови	-11 -10 7 -1 5
word word: року	8 11 -19 11 -25
word word: років	18 -24 -6 -6 -8
word word: роль	-9 -18 -3 20 8
word word: россие	25 -29 -18 3 -10
word word: россии	-10 -24 20 -4 0
word word: россий	14 -4 -9 3 -22
word word: россию	8 10 -12 -18 -23
word word: россия	15 -22 -12 3 -16
word word: ростов	0 -21 -19 3 3
word word: російс	-9 0 -12 4 12
word word: росію	-25 -17 -8 -8 27
word word: росія	3 8 -18 -2 -16
word word: росіян	-12 1 -13 2 6
word word: росією	-6 -18 -9 -2 17
word word: росії	18 -11 -14 -20 8
word word: ротаци	-2 -5 -4 -2 12
word word: ротаці	-3 -1 -1 0 5
word word: роти	-11 -14 -14 -13 15
word word: роты	-4 -1 -12 -1 17
word word: році	-31 -11 -3 34 -9
word word: рсзо	0 -4 -9 -3 2
word word: рублей	-7 9 0 -17 -1
word word: рук	-9 -5 25 -1 -11
word word: руками	-17 -22 -19 18 -12
word word: руки	-21 -4 8 -10 22
word word: руково	-21 -14 -29 11 12
word word: руку	-23 -14 8 21 -27
word word: русски	-37 -27 -10 -26 38
word word: русско	5 11 -25 -27 10
word word: рустем	-8 48 -8 -9 -25
word word: рух	-7 23 -11 -1 -5
word word: рф	29 -20 6 -6 -15
word word: рыбалк	-25 -3 29 -4 -20
word word: рыльск	-13 -2 -16 -2 16
word word: рэб	-15 0 0 0 15
word word: рюкзак	-24 -15 -23 -22 36
word word: рядах	28 -1 -1 -4 -23
word word: рядком	42 -31 -32 -8 -33
word word: рядови	16 -1 -3 -4 -8
word word: рядово	-15 0 7 0 14
word word: рядовы	37 -7 -29 -1 -8
word word: рядові	13 -3 -4 -2 -4
word word: рязани	-8 -7 -1 -10 19
word word: рятува	-15 -6 11 -9 35
word word: рівний	17 -13 -19 -13 -16
word word: рівно	31 -7 -14 -6 -19
word word: рівног	-16 0 23 -2 -5
word word: рівня	-10 -11 -19 -19 27
word word: рідна	24 -2 -2 -3 -18
word word: рідний	12 -17 -9 8 -11
word word: рідним	2 -26 8 -28 -2
word word: рідних	31 4 -11 -15 -22
word word: рідног	-11 -1 11 -1 -2
word word: рідну	16 -6 17 -8 -24
word word: рідні	-5 -7 23 -24 -21
word word: рідній	39 -28 -11 -30 -25
word word: різдва	-27 35 -13 -20 -22
word word: різдво	6 4 10 -13 -29
word word: різдвя	-1 12 -2 3 -16
word word: різним	-1 -4 0 20 -15
word word: різних	17 -2 -3 -9 -6
word word: різниц	-32 -13 -46 -11 70
word word: різні	0 -6 -15 -25 20
word word: рік	-26 -19 -2 14 26
word word: річниц	3 2 -37 -24 17
word word: рішенн	-22 -10 10 -4 2
word word: с	-8 -4 3 -6 -5
word word: сайті	-1 -30 -23 -6 33
word word: сам	-10 -16 -6 1 27
word word: сама	-40 15 -27 0 2
word word: самаре	19 -1 -8 0 -10
word word: самарс	-33 -2 37 -2 -2
word word: самару	15 -8 17 -1 -25
word word: саме	-8 18 -14 -12 -7
word word: сами	-17 -25 6 30 -31
word word: самий	22 11 -20 -17 14
word word: саммит	-31 -14 16 -18 17
word word: само	23 -4 -4 -1 -14
word word: самого	9 0 5 -3 -10
word word: самое	-14 0 14 -5 -2
word word: самой	0 5 6 -5 -6
word word: самойд	12 -3 0 -2 -7
word word: самоле	16 -6 14 -9 -26
word word: самому	14 -11 -9 -17 -11
word word: самопи	-24 -5 -1 -1 28
word word: самост	-14 -5 -3 -9 29
word word: самый	-4 -10 12 -8 -4
word word: самым	3 -1 -1 -10 -8
word word: самі	-21 -22 34 -14 -13
word word: саміт	-3 -2 -7 -2 14
word word: саміту	3 -13 0 0 11
word word: санато	-50 -15 26 16 14
word word: санита	8 7 -4 -10 -2
word word: санкт-	-13 -5 -4 -19 30
word word: санкці	-32 -6 -11 -9 46
word word: сапер	14 -1 -12 -3 -5
word word: саперо	-6 -1 -11 -2 19
word word: саперы	-19 -3 -12 4 19
word word: сарали	58 -9 -21 -30 -27
word word: сарато	-5 -1 -13 -6 9
word word: саудов	-16 -2 6 -4 18
word word: саудів	14 -1 -20 2 -4
word word: сбила	22 -5 -3 -1 -20
word word: сбили	7 -8 -11 -11 3
word word: сбит	-27 26 -5 -1 7
word word: сбито	-13 -7 19 -9 12
word word: сбиты	-20 -6 -13 -5 25
word word: сбу	-9 -22 0 -14 8
word word: сведен	19 10 -18 15 -15
word word: сверен	-11 -8 -1 37 -17
word word: сверил	-10 -7 -11 29 -27
word word: сверх	3 -8 -8 -1 9
word word: сверши	57 -23 -24 -8 -45
word word: сверяе	6 -11 -11 21 -5
word word: сверяю	-11 21 -7 -1 -5
word word: светла	7 0 -3 -3 -1
word word: светло	-1 15 -8 -2 -14
word word: свидет	-5 -11 -11 -11 23
word word: сво	-5 8 -17 -12 17
word word: свобод	9 -6 -1 -17 16
word word: свого	6 -5 19 -14 -15
word word: сводка	-17 -6 -4 -3 17
word word: сводки	-9 -11 18 -24 -16
word word: свое	-17 28 0 -3 -8
word word: своей	-37 -3 -15 5 40
word word: своем	-12 -4 41 -3 -25
word word: свои	-3 12 20 -13 -19
word word: своим	2 -12 -23 24 -19
word word: своих	-3 23 -16 -9 -10
word word: своихн	-5 0 11 -1 -5
word word: свой	25 1 -29 -4 -3
word word: свою	8 -16 -7 -6 15
word word: своя	-5 -21 -3 -22 28
word word: своєму	0 -15 -10 0 15
word word: свої	-9 -12 11 -9 12
word word: своїм	12 -20 31 -17 -18
word word: своїми	13 0 -1 0 -12
word word: своїх	2 13 -7 -23 -3
word word: свыше	-21 -15 -21 -2 10
word word: связал	-21 -6 13 -4 26
word word: связан	-11 -13 -15 4 11
word word: связат	-13 -1 14 0 -2
word word: связи	-31 0 -9 21 -22
word word: связь	-14 -1 -22 -23 37
word word: связью	-5 -20 16 17 -27
word word: свят	-1 5 -1 0 -2
word word: свята	-20 6 -24 -26 18
word word: святей	-5 13 -9 -9 2
word word: святку	4 -6 13 -14 -29
word word: свято	-3 -3 -3 -21 23
word word: святог	-10 -5 -15 -2 16
word word: святом	-17 -17 -18 19 -12
word word: священ	12 -16 1 -14 6
word word: свідом	-4 62 -6 -9 -51
word word: свідоц	12 0 -5 0 -6
word word: свідче	-35 -20 -45 12 34
word word: свідчи	-4 -2 -17 -2 22
word word: свій	20 -8 -3 8 -20
word word: світ	-26 -28 4 22 8
word word: світла	19 -10 -8 -8 -3
word word: світли	0 -2 -17 -5 23
word word: світло	-30 8 -18 -29 41
word word: сдавши	-14 -12 -19 -7 32
word word: сдалас	-19 -1 -3 -1 20
word word: сдалис	-13 -14 -22 -6 24
word word: сдался	-4 -2 -1 0 8
word word: сдать	-17 1 -18 -8 19
word word: сдатьс	-32 -24 -33 -17 39
word word: сдачи	-7 -2 -13 -10 17
word word: сдвину	-5 29 -21 0 -6
word word: сделае	-15 -6 -6 15 3
word word: сделал	2 -17 -15 0 17
word word: сделан	-8 -19 18 -2 -21
word word: сделат	-16 19 -17 -23 -13
word word: сделку	-18 -17 -4 -10 23
word word: себе	26 -24 -1 -29 10
word word: себя	19 -9 -14 2 -18
word word: севаст	15 -3 -16 -3 11
word word: север	14 -3 0 -1 -13
word word: северн	-4 -2 -5 -8 19
word word: северо	-13 -1 -4 -2 20
word word: сегодн	37 -15 -3 -14 -30
word word: сезон	-3 -2 -6 -2 13
word word: сейчас	2 -4 -3 16 -46
word word: секрет	-27 25 -18 43 -48
word word: сел	1 -22 -4 -15 5
word word: села	-4 -1 -19 -6 17
word word: селект	-12 15 -15 -13 14
word word: сели	16 -6 -23 -13 23
word word: село	-16 -1 0 -1 18
word word: семей	-1 -23 16 0 8
word word: семейн	18 -1 -8 -1 -12
word word: семеро	14 -4 12 -18 -12
word word: семеры	21 -3 5 -8 -29
word word: семи	1 35 -29 -18 -16
word word: семнад	16 -1 -1 -1 -13
word word: семь	4 -15 9 3 -11
word word: семьде	23 -9 -16 -7 -11
word word: семье	14 -1 -3 -4 -7
word word: семьи	21 -9 -13 -7 -13
word word: семья	24 -7 -3 -5 -9
word word: семьям	-32 6 -21 11 29
word word: семьях	4 15 -3 -13 -17
word word: сентяб	14 -17 11 -30 7
word word: сергей	-19 -4 25 -11 -2
word word: сергія	-43 -9 6 -9 5
word word: серед	12 -8 -9 -7 2
word word: середи	-12 39 -16 11 -42
word word: середн	-16 -2 13 -17 9
word word: середу	43 -6 4 -31 -24
word word: сержан	21 -3 -14 -5 -7
word word: серии	-30 -14 -33 -22 43
word word: серйоз	-10 -10 -17 -9 20
word word: серпен	2 -19 -9 -14 25
word word: серпня	-13 0 16 -23 -2
word word: серпні	-15 -3 -1 17 -4
word word: сертиф	-16 -6 -13 12 2
word word: сестер	31 -8 -33 -29 -19
word word: сестри	-8 -1 15 -2 -9
word word: сестро	12 -2 16 -5 -18
word word: сестры	13 -1 -4 -9 0
word word: сети	-6 -6 -17 -17 25
word word: сигаре	-4 -11 7 -3 11
word word: сигнал	-26 -14 -15 18 15
word word: сидели	-15 0 15 -1 -4
word word: сидить	-20 -3 -7 -10 36
word word: сидят	-5 17 -20 23 -24
word word: сидів	5 0 0 -2 -3
word word: сиділи	23 -1 -2 -2 -26
word word: сидіти	-4 -18 -9 -5 13
word word: сизо	-6 -2 13 -6 2
word word: сил	20 -2 -9 -11 2
word word: силам	10 -1 -2 -2 -5
word word: силе	-24 2 -4 -32 68
word word: сили	14 -3 -8 -5 1
word word: силови	15 0 -10 -6 0
word word: силовы	1 -9 -1 16 -7
word word: силу	-8 -1 -40 -2 42
word word: силы	-2 -15 -14 -7 17
word word: сильне	3 -6 -16 -1 17
word word: сильні	-5 -14 17 -6 -16
word word: симфер	8 -1 -2 -1 -5
word word: син	-20 0 20 -1 -1
word word: сина	-10 -18 24 11 -21
word word: сини	14 -2 -11 -4 -9
word word: синода	-20 13 -10 -6 -3
word word: сином	10 -15 15 14 -26
word word: синьо-	13 -2 -6 -12 -10
word word: сирии	-21 0 -11 0 31
word word: сирськ	5 -9 -4 -19 5
word word: систем	-12 -17 -7 14 0
word word: ситуац	-28 5 -16 0 20
word word: сих	-19 8 9 -3 -29
word word: скаже	-1 1 18 -1 -18
word word: скажем	-13 15 -15 -2 -1
word word: скажу	5 20 -9 -6 -22
word word: скажіт	-19 -10 -21 -21 21
word word: сказав	4 1 -3 -16 1
word word: сказал	-20 17 -16 -21 9
word word: сказат	-44 21 2 6 -11
word word: скаржи	-13 -1 -5 -3 19
word word: скинем	-3 -12 -19 -11 21
word word: склад	11 3 -11 -1 -2
word word: склада	-15 -1 -7 0 16
word word: складе	-14 1 -1 -23 28
word word: склади	-17 -3 -7 -10 30
word word: складн	32 -6 -21 -12 -22
word word: складо	-4 12 -2 -2 -5
word word: складу	-3 -5 -16 2 15
word word: складі	-19 -6 20 11 -7
word word: склали	-8 -13 -15 -13 44
word word: скольк	4 -3 -16 19 -27
word word: скорбо	17 -11 -6 -15 -4
word word: скорее	-12 -6 0 -13 9
word word: скоро	26 -5 -6 -28 -10
word word: скорой	-7 -3 13 -12 7
word word: скромн	-12 -8 42 -4 -23
word word: скільк	-23 -19 -36 49 -2
word word: скінчи	-1 10 -3 -4 -2
word word: слава	-3 -12 3 -19 15
word word: славут	7 -11 -10 -7 16
word word: сладос	-27 -1 -14 -8 28
word word: следов	19 -6 -18 -9 14
word word: следст	-31 -15 -14 -2 27
word word: следую	-22 -4 20 -20 -29
word word: слезы	-11 -10 26 -12 -25
word word: слов	12 12 -14 -10 -3
word word: слова	1 -4 33 -8 -18
word word: словам	-18 10 11 3 -17
word word: слове	16 -7 -18 -2 -10
word word: слово	3 4 9 -18 -32
word word: сложил	-21 -10 -7 -7 25
word word: сложит	0 -14 -12 0 14
word word: сложно	36 -3 -22 -5 -22
word word: сложны	26 -1 -19 -1 -17
word word: служат	12 -1 -8 -2 -2
word word: служба	13 -7 -11 13 -13
word word: службе	-2 -3 -17 -29 39
word word: служби	12 -8 -6 -31 13
word word: службо	-1 0 -3 -8 12
word word: службу	-3 -15 -20 -8 20
word word: службы	12 -15 11 -2 -9
word word: службі	18 -7 -1 -14 -5
word word: служив	-2 0 14 0 -14
word word: служил	16 0 -1 -6 -14
word word: служит	-15 -5 15 7 -13
word word: слухав	6 -16 12 -11 -17
word word: слухай	-19 -20 -3 -19 14
word word: слухам	-9 19 -21 -10 -6
word word: случае	-8 -12 -12 -2 15
word word: случая	28 -11 -25 0 -1
word word: случив	18 -10 -11 -1 0
word word: случил	12 -1 0 -6 -5
word word: сльози	5 -10 20 -20 -21
word word: слів	-15 -11 21 -7 -14
word word: слід	-11 -21 20 -8 -11
word word: слідст	5 -18 -31 -14 32
word word: слідчи	19 -10 10 -15 -20
word word: слідчо	-17 -10 29 -36 -14
word word: слідчі	44 -16 -6 -11 -25
word word: смеетс	-13 -5 -10 -9 22
word word: сменят	-3 -1 10 -5 -3
word word: смерте	21 2 -9 -2 -11
word word: смерть	-19 -20 -10 -46 38
word word: сми	-32 25 -18 -21 38
word word: смогли	-14 -1 14 -4 0
word word: смогут	-19 18 22 -15 -26
word word: смотри	-16 -4 24 -5 -20
word word: снаряд	16 -11 -12 -17 -6
word word: сначал	-6 10 17 -6 -16
word word: снова	20 -20 -23 -22 15
word word: сняли	-15 -10 16 10 -12
word word: снігур	2 -16 7 -11 3
word word: со	26 -19 -42 -2 3
word word: собесе	36 -22 10 -4 -27
word word: соборн	-15 -1 15 -2 -8
word word: собрал	-14 14 -13 -12 -4
word word: собран	-10 17 18 0 -19
word word: собств	-7 -15 15 -3 -10
word word: собі	-17 6 -36 19 19
word word: соверш	5 -2 12 -1 -14
word word: советс	-45 -14 -17 -16 42
word word: совмес	-14 -5 -1 -1 18
word word: совсем	19 -11 -14 0 -17
word word: соглас	-15 56 -32 -13 -55
word word: соглаш	-26 16 -6 -24 31
word word: содейс	27 -1 -7 -15 -14
word word: содерж	-23 -3 -15 -5 1
word word: соедин	8 -1 -2 -3 -3
word word: сожале	-39 23 9 -7 -20
word word: созвон	-24 -3 25 -4 -18
word word: создат	-8 15 -1 -5 -3
word word: солдат	19 -12 -28 8 -12
word word: соледа	-10 4 15 -6 -20
word word: соловь	0 0 19 0 -19
word word: солона	-35 -1 23 -1 16
word word: сообра	5 10 -7 -2 -7
word word: сообща	-20 -5 12 20 -20
word word: сообще	-18 -12 -35 -1 34
word word: сообщи	35 -24 -1 -12 -12
word word: сообщу	-5 -31 -8 -15 42
word word: соотве	-6 7 -23 -23 10
word word: соотеч	-16 -5 -11 22 4
word word: соотно	-6 -18 -32 28 -22
word word: соприк	22 -11 -12 -5 -4
word word: сопров	-13 8 -12 -9 18
word word: сорвал	-19 40 -26 -8 -25
word word: сорван	6 54 -14 -5 -22
word word: сорок	10 -8 3 -11 -39
word word: сорока	-14 0 -15 13 -32
word word: сослуж	-30 -21 -35 -14 48
word word: состав	0 16 -9 -8 -14
word word: состои	-15 41 -24 -6 -28
word word: состоя	3 -16 -18 4 0
word word: сотень	5 -1 -4 5 -4
word word: сотни	8 21 -28 -22 -20
word word: сотню	10 -5 -1 -2 -2
word word: сотням	-14 14 -7 -13 -3
word word: сотні	-30 -14 18 -8 2
word word: сотруд	-6 -2 -7 -13 25
word word: софійс	-6 -17 -17 -17 21
word word: сохран	-12 -4 -5 18 -9
word word: социал	20 -27 -5 16 -12
word word: соцмер	-9 -11 -22 15 13
word word: соцсет	-4 9 -6 -1 2
word word: соціал	-13 -2 13 0 -1
word word: сошли	-15 -1 21 0 -9
word word: сошлис	-3 8 -1 -5 1
word word: союзни	-2 -13 -14 -1 18
word word: спадко	14 0 -14 -8 0
word word: спали	-5 -3 24 -7 -14
word word: спальн	-29 -17 -31 -7 54
word word: спарта	34 -1 -12 -18 -7
word word: спасат	-7 -1 -8 -5 20
word word: спасен	-33 -4 -24 -26 38
word word: спасиб	31 -7 -3 -34 -5
word word: спасли	-36 -8 -11 -1 48
word word: спершу	-4 -3 19 -3 -9
word word: спецбо	-2 -1 12 -2 -7
word word: специа	17 -13 1 -7 -2
word word: спецоп	-8 -13 -10 38 -27
word word: спецпо	13 -2 -1 -6 -5
word word: спецпр	-33 -7 -7 -14 55
word word: спецпі	-5 -13 15 -2 -14
word word: спецре	-7 -21 13 -22 11
word word: спецсл	-3 -19 -14 -7 21
word word: спеціа	9 -17 -4 -3 15
word word: спиним	6 -2 -3 -1 -1
word word: списка	6 37 -18 -2 -32
word word: списке	32 4 -22 -7 -9
word word: списки	-40 52 -28 13 -38
word word: списко	15 6 -13 0 -35
word word: списку	9 6 -7 -25 2
word word: спискі	-10 7 -14 -7 -3
word word: список	-32 39 -11 -19 7
word word: сплять	17 -14 -12 -10 0
word word: сповіщ	-13 -15 -12 -7 30
word word: сподів	-2 9 7 -21 -21
word word: спожив	16 -14 -1 -7 -3
word word: спокій	-4 -16 10 -25 -3
word word: сполуч	-27 9 9 4 -12
word word: спорти	-17 -12 8 -10 10
word word: спорят	-14 0 -6 -2 15
word word: спосіб	17 30 -22 -6 -19
word word: спочат	-12 37 -1 -3 -33
word word: справ	3 -12 -9 -7 26
word word: справа	12 -14 -11 0 14
word word: справд	-15 -7 16 -3 -9
word word: справе	-7 -13 -22 -8 28
word word: справж	25 -12 -26 -11 22
word word: справи	34 -23 -7 -10 -18
word word: справк	0 -11 -5 -1 13
word word: справо	-7 -1 -1 24 -16
word word: справу	11 -11 -3 -11 13
word word: спрацю	-15 -11 16 -14 -15
word word: спраши	-37 -10 14 19 -20
word word: сприяв	22 -14 -4 -4 -9
word word: сприян	25 -14 -5 13 -12
word word: спроси	-20 -2 31 7 -32
word word: спрост	-14 16 -16 -16 8
word word: спуска	-16 -1 17 -3 -3
word word: спят	-21 -15 23 -9 -5
word word: співаю	-13 -3 33 -1 -28
word word: співпр	29 -4 -35 -14 -20
word word: співро	-3 -8 -12 32 -36
word word: співчу	-14 16 -17 -12 -6
word word: спілку	-11 -1 14 -2 -15
word word: спільн	-6 -17 -8 7 20
word word: сразу	16 -9 -20 -11 7
word word: среди	6 -21 -5 -17 13
word word: средни	-2 -4 -2 0 7
word word: средст	-11 -11 -14 -8 15
word word: среду	-4 36 -12 -12 -21
word word: срок	-20 23 -9 -16 20
word word: срокам	-12 -6 -16 -16 28
word word: сроках	-25 6 -21 17 -17
word word: сроки	-23 35 -25 -25 -36
word word: сроков	-8 -18 -2 28 -1
word word: срочни	13 -6 30 -6 -33
word word: срочно	17 -4 13 -2 -19
word word: срочны	10 -8 0 -2 -1
word word: ссо	11 0 -10 0 -1
word word: ссср	-14 -16 -29 -14 48
word word: ссылко	35 -25 -18 -23 -24
word word: ст	-7 -11 -14 -2 16
word word: ста	21 -5 -10 -17 -31
word word: стабил	12 -2 -2 -1 -8
word word: стабіл	-36 20 21 -5 -20
word word: став	-4 -1 -15 -19 36
word word: ставил	-1 -12 -13 -4 23
word word: ставка	12 -17 -1 24 -14
word word: ставки	-13 -16 -2 -1 20
word word: ставку	15 19 -5 -10 -20
word word: ставши	5 -2 -3 0 0
word word: стал	13 2 -13 -2 -1
word word: стала	-15 -2 0 18 0
word word: стали	-43 -10 1 -7 46
word word: стало	21 -8 -14 -7 2
word word: сталос	6 -5 -31 1 11
word word: стамбу	-15 -12 -3 38 -31
word word: стан	-33 7 36 -6 -29
word word: стане	14 -9 -20 17 -15
word word: станом	-45 -3 -16 5 22
word word: станци	-15 -11 -12 -1 19
word word: станці	4 -2 -6 0 1
word word: старик	33 -1 29 -8 -51
word word: старме	-18 1 -23 -15 17
word word: старто	37 -38 -22 -4 1
word word: старту	15 -14 -14 -7 -3
word word: старше	8 -10 -25 -5 24
word word: старши	-7 -6 18 -3 -16
word word: старые	-6 -1 -2 -1 9
word word: статис	16 -10 -9 -10 2
word word: стаття	-15 -1 -5 -11 19
word word: статті	15 -14 0 -1 -5
word word: статус	-20 -34 -31 14 51
word word: стацио	-1 -14 -3 -2 18
word word: стаємо	9 -2 -6 0 -1
word word: стверд	18 -5 -7 -14 -12
word word: створе	-31 2 -6 43 -21
word word: стежте	-21 -1 -11 31 0
word word: стив	-27 38 -6 -7 -28
word word: сто	42 -6 -15 -23 -19
word word: стоит	-20 15 21 -6 -20
word word: столе	0 -17 -20 -3 25
word word: столиц	-9 -39 -32 -29 47
word word: столич	11 -6 -15 0 10
word word: столов	-4 0 28 -1 -24
word word: столом	1 -14 -10 8 -1
word word: стольк	-9 -6 -11 -13 20
word word: столі	-16 16 -14 -7 -15
word word: стомат	-3 -3 7 -2 -5
word word: сторон	-5 24 -14 -15 -5
word word: сторін	-4 -10 -11 5 11
word word: стояв	-11 -11 14 -7 2
word word: стояли	-5 -13 5 -8 -4
word word: стоят	-17 19 -12 -8 16
word word: стояти	-1 -1 -15 -6 16
word word: стоять	-8 1 -3 -9 12
word word: стоїть	-23 -10 -8 24 0
word word: страже	0 0 -5 13 -12
word word: стран	-5 -28 -26 -12 28
word word: страна	9 31 -15 -18 -16
word word: стране	-10 -4 -14 -2 28
word word: страни	22 3 -6 -17 15
word word: страны	20 13 -14 -19 -13
word word: страсб	-15 -7 -1 16 -4
word word: страсн	15 0 0 0 -15
word word: страст	0 15 -10 0 -15
word word: страт	-1 -16 -7 -16 30
word word: страта	-1 -1 -5 -8 15
word word: страте	-13 -19 -12 -6 32
word word: страти	-7 -3 -20 -3 31
word word: страшн	-15 -3 24 0 -15
word word: строго	-23 6 -23 -26 35
word word: строит	-3 -3 -6 -19 26
word word: строй	-24 -4 -24 3 32
word word: строк	23 -5 15 -21 -18
word word: строки	15 -1 -13 -10 -8
word word: строко	20 -22 10 2 -33
word word: строю	5 -10 4 -9 2
word word: структ	0 -7 -12 15 -1
word word: стрій	-32 -15 -19 -6 37
word word: студен	-15 -9 -17 11 9
word word: ступил	-15 -3 24 -3 -5
word word: стіл	-18 -29 1 15 -3
word word: стільк	6 -24 -4 -3 -3
word word: суббот	-20 1 33 -11 -30
word word: субота	27 -6 -10 -17 -32
word word: суботу	37 -32 2 -10 -20
word word: суд	-58 -25 -27 5 26
word word: судами	15 0 -1 -1 -15
word word: суден	3 -5 -28 -15 31
word word: суджан	54 -5 -24 -28 -17
word word: судже	-15 -1 -14 15 -4
word word: суджи	31 14 -20 -24 -38
word word: суди	0 -1 -3 16 -16
word word: судити	-18 -1 -7 -18 20
word word: судмед	1 -6 9 -12 -9
word word: судна	3 -1 -4 -6 7
word word: судно	-8 0 -1 -1 9
word word: судов	-32 1 2 -14 9
word word: судовл	-18 0 20 0 -16
word word: судово	13 -1 -10 0 -3
word word: судом	-15 7 -20 -15 19
word word: суду	-12 -6 -7 -13 14
word word: судьба	-27 0 0 15 -28
word word: судьбе	-1 9 -24 14 -11
word word: сум	29 -4 0 -4 -40
word word: сумах	-15 20 -32 13 -11
word word: сумма	6 -3 0 -1 -2
word word: сумнів	5 0 -8 0 3
word word: сумско	25 -28 -33 23 -28
word word: сумску	5 0 0 -2 -2
word word: сумщин	19 -5 -25 -40 33
word word: сумы	-13 -2 -2 14 -2
word word: супров	26 2 -11 2 -31
word word: суспіл	26 -30 -2 11 -7
word word: сутки	-1 -23 -8 -30 20
word word: суток	-24 -13 12 -5 10
word word: суттєв	-16 -30 -15 -11 25
word word: сухом	-11 23 -1 -13 -1
word word: сухопу	13 0 -1 0 -11
word word: сущест	-1 -17 -23 -6 21
word word: сфабри	12 0 -12 0 -1
word word: сфотог	8 -1 -2 0 -6
word word: схопил	16 0 -15 0 -1
word word: схуд	-5 -1 13 -2 -12
word word: схудли	-12 0 14 -1 -14
word word: східно	-1 0 -3 -12 13
word word: счастл	-22 -4 42 -5 -17
word word: счасть	1 -1 -14 -11 22
word word: счет	25 -15 -18 -19 -17
word word: счета	0 16 -4 -12 -1
word word: счету	4 -4 -3 -4 6
word word: считае	-15 -17 3 14 5
word word: считал	12 -4 -13 -8 -5
word word: считат	-9 -5 -13 -1 27
word word: считаю	-21 -14 -7 17 -14
word word: считая	10 0 -10 0 0
word word: сша	-5 -7 -8 -10 8
word word: сыграл	4 -6 -9 -10 18
word word: сына	-19 9 16 -19 -10
word word: сынове	-12 -17 15 -23 21
word word: сыну	-6 0 -4 -1 10
word word: сьогод	9 -12 -9 -6 -11
word word: сюда	29 -1 -11 -1 -19
word word: сізо	-14 -11 -8 -26 23
word word: сіл	-19 -24 -3 -51 40
word word: сім	2 -16 7 12 -11
word word: сім'ям	-11 24 -17 -4 -8
word word: сім'ї	4 0 -5 -3 4
word word: сімдес	13 -1 0 -9 -3
word word: сімей	-8 13 -10 -1 -5
word word: сімнад	5 -2 -1 -2 -1
word word: сімох	11 -9 -2 -3 2
word word: січень	-10 12 -1 -10 -4
word word: січня	-33 -13 27 -1 -7
word word: січні	-21 -9 -30 26 27
word word: т	-15 -1 -7 -27 29
word word: та	4 2 -9 -8 7
word word: табора	-8 -7 -3 41 -33
word word: табори	-18 -6 -8 -28 37
word word: табору	-15 -27 46 -9 6
word word: таборі	-33 -11 -32 -2 35
word word: табуре	-15 -1 17 0 -17
word word: табір	-20 -18 -19 -5 31
word word: таганр	-33 -14 24 -6 3
word word: так	-19 29 -6 1 -12
word word: така	-21 10 -32 16 22
word word: такая	-3 41 -11 -26 -28
word word: таке	-12 -19 -24 -9 24
word word: также	-28 14 1 4 -32
word word: такие	1 -18 -32 -16 21
word word: такий	23 -17 -4 -22 7
word word: таким	16 -11 -13 -12 12
word word: таких	-12 -39 -8 17 8
word word: таков	34 0 -1 -31 -3
word word: такова	19 -17 -22 -13 -12
word word: такого	-4 21 -9 -4 -18
word word: такое	18 -1 -8 -1 -17
word word: також	30 -14 -4 -7 -14
word word: такой	24 -15 -18 -15 -17
word word: такої	21 -12 -3 -1 -14
word word: тактич	13 -4 -2 -2 -12
word word: таку	-4 0 -2 7 -1
word word: такі	-23 -22 16 13 12
word word: там	9 -17 -13 9 -6
word word: танк	15 0 0 0 -14
word word: танка	0 -5 -4 -3 2
word word: танкер	-5 -2 -8 -9 17
word word: танки	-6 0 -4 -1 11
word word: танкис	-18 -1 18 0 1
word word: танков	-6 -5 -4 -6 12
word word: танків	-12 -9 -19 -18 27
word word: тараса	-17 -7 14 -7 23
word word: тасс	27 6 -9 -20 -10
word word: татар	-33 12 -11 -53 6
word word: татари	32 -1 -29 -4 -12
word word: тато	-10 -35 27 -15 -1
word word: татьян	24 -9 -3 10 -29
word word: таємни	20 -2 -23 -15 -19
word word: твердж	27 -1 -8 -12 -11
word word: те	-26 14 20 -6 -18
word word: тебе	3 -33 34 -3 -32
word word: теж	3 -5 -19 -2 10
word word: текст	-20 -11 30 -4 -19
word word: текуще	1 -8 -18 12 9
word word: тел	16 -18 -8 2 -18
word word: тела	13 -24 -9 -27 16
word word: телам	-37 -16 14 28 -14
word word: телами	8 4 -20 -3 -22
word word: телах	43 -2 -3 -19 -26
word word: телегр	-3 23 -37 -11 12
word word: телека	-15 29 17 14 -36
word word: телема	-28 25 -13 28 -20
word word: телефо	-10 -41 34 -6 -15
word word: тело	2 8 -16 -1 -13
word word: тем	-4 -9 21 -14 -17
word word: тема	17 -23 -28 -17 22
word word: теме	-5 -17 -7 -29 43
word word: темряв	7 0 -4 -1 -3
word word: тепер	1 -11 18 -13 -25
word word: теперь	45 0 -11 -36 -26
word word: тепло	15 0 -11 0 -4
word word: теплой	-34 -6 12 -5 10
word word: теплые	-24 -3 -6 -13 24
word word: теракт	-27 -20 -26 -22 42
word word: терито	-3 -11 -3 20 -5
word word: термін	-33 -1 -16 -15 30
word word: терноп	-21 -23 34 -13 -10
word word: теробо	21 -1 0 -1 -13
word word: терпен	-19 38 -16 -13 -4
word word: терпящ	-12 -10 -4 0 21
word word: терпін	-16 -21 -1 19 -6
word word: террит	19 -11 -2 -2 -6
word word: тетрад	-9 -1 -27 -2 30
word word: тех	-26 -4 15 -2 -9
word word: техник	11 -3 -2 -9 -8
word word: технік	-18 -5 -12 -10 20
word word: техніч	-29 18 -16 -23 14
word word: течени	-30 -22 -17 5 31
word word: тижден	11 -1 -16 -15 -4
word word: тижня	-13 36 20 -6 -62
word word: тижні	9 -22 5 -15 -2
word word: тижнів	24 -1 -8 -4 -11
word word: тим	-19 -9 1 -7 5
word word: тими	-1 -4 13 -14 7
word word: тимчас	29 -12 -5 -10 14
word word: типа	-7 -10 -14 -11 37
word word: тис	-14 -13 -17 -16 28
word word: тиск	0 15 -1 -15 7
word word: тисяч	-22 -23 -17 43 -8
word word: тисяча	-10 -2 -31 11 18
word word: тисячу	41 0 -19 -62 12
word word: тисячі	-10 -22 -4 21 -29
word word: тих	-27 -20 15 0 -7
word word: тихоок	-12 -10 -4 0 21
word word: тиша	-3 25 -5 -10 -10
word word: тишина	-21 -4 31 -2 -28
word word: тишины	-6 -13 17 -1 -11
word word: тишу	0 19 -3 -1 -14
word word: тиші	-2 19 -3 -4 -16
word word: то	34 16 -17 -22 -27
word word: тобто	-17 0 -13 14 13
word word: товари	-24 -15 26 -27 -9
word word: тогда	20 -14 3 -17 -20
word word: того	2 -13 4 -3 -8
word word: тоді	-18 23 -9 -1 15
word word: тож	-44 -16 59 -29 -8
word word: тоже	-12 3 19 -4 -36
word word: той	15 10 22 -7 -49
word word: только	15 3 0 -14 -17
word word: том	-15 -17 -2 -2 19
word word: тому	-14 -11 7 5 4
word word: тонн	-12 -6 -5 23 -6
word word: тонуще	-1 0 -3 -1 6
word word: торгов	6 -2 -3 -3 1
word word: тормоз	-15 15 -11 -14 -6
word word: тортур	0 -3 -15 0 15
word word: торік	-18 -3 -42 3 40
word word: тот	-27 -10 7 -20 15
word word: точку	4 24 -18 -6 -13
word word: точное	15 -10 -5 -15 -5
word word: точнос	30 -6 -23 -7 -6
word word: точну	-2 -4 -18 18 -29
word word: травен	-13 -12 -1 12 17
word word: травма	-36 -11 51 -2 -22
word word: травня	2 12 -9 -29 -10
word word: травні	-25 -36 -31 -31 58
word word: трамп	-10 29 -9 -14 -22
word word: трампа	1 -15 15 0 0
word word: трампо	-47 -10 -8 23 12
word word: трансп	2 9 -4 -14 -6
word word: трапа	-25 -5 26 -20 -18
word word: трапля	9 0 -8 0 -1
word word: трапу	-16 -1 17 -3 -3
word word: треба	10 -7 -17 24 -29
word word: требуе	-12 18 -20 -9 -12
word word: требую	-8 1 -11 -2 15
word word: тревож	-23 20 -10 18 -24
word word: трек	9 -17 18 -16 -1
word word: трем	-14 14 -11 -13 3
word word: тремя	-49 -3 20 -17 15
word word: тренін	-8 -16 -14 -12 18
word word: третий	18 9 11 -19 -41
word word: третин	12 -13 -9 -2 12
word word: третье	16 -22 -14 16 -17
word word: третьи	11 11 -19 -9 -15
word word: третьо	13 -14 0 -10 9
word word: третью	-2 -1 -22 11 -29
word word: третя	-21 -2 -4 -5 18
word word: третє	-17 -10 -26 -4 29
word word: треті	28 -9 -21 5 -10
word word: третій	4 -13 0 -5 10
word word: трех	5 -14 2 16 -19
word word: трехдн	-11 22 -6 -3 -5
word word: трехра	-8 -7 -1 -6 22
word word: три	4 -28 20 10 -26
word word: трибун	-17 7 -37 16 0
word word: тривав	33 -14 -23 -15 0
word word: тривал	-18 -7 13 12 -30
word word: триват	22 -5 -13 -1 -46
word word: триваю	-2 15 -12 11 -21
word word: триває	3 4 -37 -21 6
word word: тридца	41 -5 -10 -12 -24
word word: тридця	3 -9 -11 -14 16
word word: тримав	13 -4 -12 -10 6
word word: тримай	-17 -35 9 -18 35
word word: тримал	26 -5 -11 -12 -18
word word: тримат	-19 -7 -2 -11 27
word word: тримаю	-28 -33 35 2 -1
word word: тримає	-24 18 -36 -14 23
word word: тринад	8 -1 -3 -1 -3
word word: триста	10 -7 -15 -14 29
word word: тричі	-16 -10 -19 -3 19
word word: тро	14 -1 -10 -3 1
word word: трое	15 -10 -28 -17 12
word word: троим	-36 -9 29 0 19
word word: троих	17 -9 -28 -10 2
word word: трофей	-13 0 13 0 -4
word word: троє	-1 -1 5 -20 -1
word word: трубку	-10 -1 14 -5 1
word word: трудне	22 3 -18 -21 5
word word: трудно	30 -2 -22 -2 -21
word word: трьома	-14 12 24 -25 -38
word word: трьох	-12 -10 33 -11 -22
word word: ту	15 14 -9 -3 -15
word word: туберк	27 -7 -10 -10 -23
word word: туда	22 -12 -11 -5 -7
word word: туди	-22 -3 9 -10 24
word word: туле	18 0 -4 0 -15
word word: турецк	-34 1 11 -13 2
word word: турець	-1 15 0 18 -27
word word: туречч	-9 33 -5 -33 -32
word word: турции	-25 -20 40 -19 -27
word word: турция	-25 4 -9 -2 25
word word: тут	-20 11 -27 -3 38
word word: тыл	-17 0 -4 0 17
word word: тыс	-13 -32 -21 56 -4
word word: тысяч	-46 -15 -8 34 -1
word word: тысяча	25 14 -24 -31 -25
word word: тысяче	22 -5 -3 -3 -14
word word: тысячи	5 -10 -20 15 -26
word word: тысячу	0 16 10 -30 -39
word word: тюльпа	-9 -12 -18 -12 19
word word: тюрем	0 -2 -4 -15 15
word word: тюрмах	-12 -3 -1 13 5
word word: тюрьма	-4 -15 -6 15 -13
word word: тягне	0 11 0 -11 1
word word: тяжело	10 5 -10 -13 -7
word word: тяжелы	14 -4 -5 -5 -5
word word: тяжкий	-1 -4 15 -3 -15
word word: тяжко	32 -1 -8 -19 -7
word word: тяжкоп	8 13 -16 -28 -17
word word: тяжкох	37 -16 -20 -23 5
word word: тяжкі	-7 14 -14 -2 -4
word word: ті	8 -15 -8 -12 6
word word: тіл	5 -7 -14 14 -6
word word: тіла	20 -13 3 -33 -6
word word: тілами	18 26 -29 -19 -33
word word: тіло	12 -6 -1 -15 3
word word: тільки	-35 27 -11 -1 -23
word word: у	-16 -11 7 4 8
word word: убийст	-6 -6 -12 -17 24
word word: убитим	-2 -8 -1 -9 16
word word: убитым	-14 -1 0 -5 18
word word: убрали	-1 -17 -6 16 -15
word word: ув'язн	22 16 -14 -9 -27
word word: увага	-4 10 -17 -18 -4
word word: уваги	-16 13 11 -16 -6
word word: увагу	24 -6 14 -13 -17
word word: уважае	1 -2 -18 23 -28
word word: увезен	-13 -1 -2 14 -4
word word: увезли	33 0 -1 -29 -4
word word: увечер	8 -8 13 -10 -24
word word: увидел	-6 0 24 -2 -22
word word: увидят	12 -1 -7 -1 -4
word word: угкц	7 -1 -4 -1 -1
word word: угледа	13 -2 -3 -2 -13
word word: угнанн	31 -9 -2 -27 4
word word: угода	-25 -12 18 -12 -21
word word: угодам	7 -6 -13 11 -11
word word: угоду	13 -12 -29 -2 28
word word: угорщи	31 14 -22 -10 -27
word word: угрожа	37 -5 -13 -11 -18
word word: угрозо	29 -3 -4 -9 -23
word word: угрупо	11 -2 -4 -17 13
word word: удаетс	-9 -2 0 11 0
word word: удалос	22 -16 -2 -5 1
word word: удар	-22 13 -16 -10 39
word word: ударам	-21 -3 -4 -1 28
word word: удари	0 17 0 -4 -13
word word: ударны	-4 -3 -8 -2 14
word word: ударов	-15 0 0 0 15
word word: удару	-6 -4 -1 -5 16
word word: удары	11 -9 -13 -1 -5
word word: ударів	-1 -1 0 -14 15
word word: удержи	-8 2 -12 22 -40
word word: удовле	10 -27 27 15 -24
word word: удома	48 -11 -10 -48 -25
word word: уехали	19 -1 12 -3 -27
word word: ужгоро	-33 -9 43 -5 -8
word word: уже	10 -2 -16 -9 6
word word: ужин	-10 -5 19 -10 -18
word word: узбеки	-6 -4 0 21 -13
word word: узгодж	-31 49 -21 -14 -20
word word: узгоди	-31 33 -26 -10 -10
word word: узнал	-19 -2 34 -1 -22
word word: узнала	-7 -4 -49 -3 53
word word: узяли	19 -14 -9 12 -9
word word: узятих	16 0 -3 0 -13
word word: узято	-2 15 -3 -31 12
word word: уилан	-10 -3 -1 -1 13
word word: уилана	-11 -24 -26 -7 27
word word: уиткоф	-20 7 -12 -16 1
word word: указ	-16 -11 -18 -5 29
word word: указал	-28 -22 31 -2 -26
word word: указан	12 -14 -12 -3 13
word word: уклін	11 0 -1 -7 -3
word word: украин	10 -2 -14 3 -11
word word: україн	25 -15 -12 3 -11
word word: укрепл	-25 -30 35 -24 -48
word word: ул	10 -1 -5 -3 -1
word word: улан-у	-5 -1 22 0 -18
word word: умеров	-29 46 -15 -22 -14
word word: умов	-5 3 -6 8 -5
word word: умовам	-3 -25 15 -2 25
word word: умови	-28 6 -3 7 28
word word: умєров	-26 45 -13 3 -45
word word: унаслі	-6 -15 -7 -9 15
word word: уничто	-2 -7 -9 -10 6
word word: уночі	-11 -22 16 -10 -5
word word: уніан	1 -1 13 0 -12
word word: універ	-2 -4 -28 0 27
word word: уп	3 11 -8 -2 -10
word word: уперше	-4 -10 33 -15 -39
word word: уповно	21 -19 -13 4 -12
word word: уполно	8 5 3 19 -33
word word: управл	-9 21 -7 -15 -1
word word: упродо	-20 12 -16 0 24
word word: упізна	-20 -2 14 -6 -2
word word: уражен	-12 -19 -6 19 1
word word: уровне	-14 22 -16 -8 -20
word word: урожен	13 -2 2 -3 -19
word word: урок	-35 -19 -16 -15 36
word word: уряд	-1 -12 -12 -13 15
word word: урядов	14 -1 -1 1 -13
word word: уряду	0 -4 -15 4 10
word word: усе	19 -3 -19 -5 2
word word: усилия	1 -1 -2 5 -3
word word: ускори	-14 -20 -14 -4 46
word word: услови	4 14 -26 -13 -6
word word: условн	-17 -1 -2 -6 26
word word: услуги	1 12 -3 -4 -8
word word: услыша	-20 13 29 -11 -36
word word: усміха	-11 -11 52 -1 -34
word word: усміхн	15 -15 -8 -14 -35
word word: успели	-24 26 9 0 -14
word word: успехе	8 0 -1 0 -8
word word: успехо	31 0 -4 0 -28
word word: успешн	18 -1 -7 0 -16
word word: успішн	-19 -26 -14 -9 27
word word: устана	-19 -2 -9 12 8
word word: устано	-5 -4 -9 -13 24
word word: устрои	-5 -5 0 11 0
word word: усього	-19 -10 34 -31 -7
word word: усі	23 -5 -8 -8 -18
word word: усім	-14 -2 -6 8 15
word word: усіма	16 0 0 -2 -18
word word: усіх	4 22 -28 -9 -13
word word: утверж	-38 11 4 -10 14
word word: уточне	21 14 -6 -33 -52
word word: уточни	11 8 16 5 -29
word word: уточню	3 -3 15 -37 -11
word word: уточня	-14 0 -1 17 -2
word word: утра	19 17 -19 -8 -5
word word: утрати	-3 -4 -9 0 12
word word: утраче	-1 0 -2 -17 19
word word: утрима	-16 -26 -2 1 33
word word: утриму	-7 -29 6 29 -23
word word: утро	-39 40 -19 -6 -18
word word: утром	2 -32 15 -15 -41
word word: ухвале	-1 0 -3 -9 11
word word: ухвали	-7 -11 -24 -16 25
word word: уходящ	-33 -1 -6 38 0
word word: учасни	-13 -48 -28 12 19
word word: участв	18 -25 -38 -19 33
word word: участи	-12 -9 4 -15 -1
word word: участк	-12 -15 13 -18 4
word word: участн	-32 11 1 -19 0
word word: участо	-10 -10 -11 -8 35
word word: участь	8 -13 -10 -22 17
word word: участі	-13 12 -6 18 -16
word word: учебни	-12 -12 -9 -15 18
word word: учебны	-12 -10 -7 -2 16
word word: учение	-10 -2 -2 -7 19
word word: учения	-5 0 -1 -1 8
word word: учетом	37 -8 -18 -4 -21
word word: учили	-4 -1 -3 -5 13
word word: учите	-6 -2 -1 -15 16
word word: учител	2 -5 -2 4 2
word word: учора	-29 -27 50 -15 -26
word word: учораш	-24 -16 30 -8 -26
word word: учрежд	-2 -8 -3 16 0
word word: ушаков	-39 14 7 -13 -26
word word: ушел	-11 -11 -14 -14 19
word word: ушла	-15 -15 24 -2 -15
word word: ушли	-8 -11 -12 -4 20
word word: ушло	35 -9 -14 -17 -26
word word: факт	-15 -12 -18 -17 29
word word: фактам	-9 -6 -7 28 -22
word word: фактич	28 -16 -16 -3 -15
word word: факту	-22 20 -16 -5 -3
word word: фамили	-22 36 -25 6 -52
word word: фахівц	26 -3 -30 -11 -13
word word: феврал	9 -14 29 -10 -37
word word: федера	12 -4 -12 15 -24
word word: федоро	27 -2 -26 -3 -15
word word: фейк	-37 23 -29 -18 -11
word word: фельдш	-8 -1 -13 -1 17
word word: фигура	-3 0 -5 -10 18
word word: физкул	-2 -2 15 -1 -14
word word: флаг	-16 -17 0 -9 22
word word: флагам	-24 0 25 0 -6
word word: флаги	-19 -6 39 -7 -27
word word: флагом	18 -7 -15 -2 -24
word word: флота	-21 -7 -6 -1 24
word word: фонд	-8 -19 -17 -12 38
word word: фонду	-39 -9 -6 1 5
word word: форма	0 -10 -3 -1 11
word word: формат	2 30 -42 -23 -41
word word: формир	-13 -8 -15 -6 18
word word: форму	-15 -1 15 -1 0
word word: формул	15 11 -10 -23 -9
word word: формую	0 -6 0 0 6
word word: формує	-38 -17 19 -3 9
word word: фортиф	-5 -1 -6 -2 13
word word: форуме	-32 0 -9 44 -7
word word: фото	-26 -28 26 -9 11
word word: фотогр	-16 -16 -5 -5 16
word word: фрагме	-40 10 27 -20 -29
word word: франці	-1 12 0 -1 -12
word word: фрегат	-9 -2 -7 -7 23
word word: фронт	-67 -25 -44 -22 74
word word: фронта	8 -4 -23 0 -23
word word: фронту	27 -12 -9 -8 -11
word word: фронті	-8 -15 -5 2 11
word word: фсб	-26 33 -16 -6 16
word word: футбол	-61 -12 -33 -7 64
word word: фігура	-14 0 -7 -15 16
word word: фільтр	-14 0 -7 -15 16
word word: фіналі	-1 21 -1 -2 -18
word word: фінлян	0 -1 -6 -10 11
word word: хай	25 -4 -20 -3 -6
word word: хаймар	0 -4 -9 -2 2
word word: хамас	-21 -25 -6 -20 30
word word: характ	2 11 -8 11 -12
word word: харков	19 -21 -28 -28 35
word word: харків	-4 -14 -9 3 12
word word: харчув	-18 -5 -1 -24 38
word word: харько	-11 -2 -4 -7 22
word word: хв	-13 0 -14 0 14
word word: хвилин	-25 -15 4 25 -6
word word: хвилюй	-2 -23 -10 -16 36
word word: хворий	6 -2 -3 0 -1
word word: хворих	-5 -5 -16 7 -9
word word: хвороб	18 -3 -11 -2 -14
word word: хворі	12 -10 -5 8 -17
word word: херсон	15 -15 0 6 -21
word word: хибне	-4 -1 16 -1 -15
word word: хилюк	21 -2 -13 -6 -3
word word: хилюка	0 -1 13 0 -13
word word: хинште	3 -5 -5 -13 9
word word: хирург	-15 -1 16 0 10
word word: хлеб	-2 -5 19 -4 -11
word word: хлопец	-30 -5 47 -5 -40
word word: хлопцю	34 -11 -2 -18 -11
word word: хлопця	11 -13 16 10 -40
word word: хлопці	11 -35 54 -13 -50
word word: хлопчи	12 -6 -2 -5 -35
word word: хліб	-15 -5 28 -17 8
word word: хмельн	-8 -1 45 0 -42
word word: ход	0 -2 0 -12 14
word word: ходата	5 -7 -25 -8 12
word word: ходе	-36 -5 13 -10 16
word word: ходити	-13 -9 15 0 -15
word word: ходом	20 5 -6 -11 -10
word word: холоди	-24 -8 14 32 -23
word word: холодн	-44 -13 -15 -7 32
word word: хорони	-1 -17 28 5 -20
word word: хороша	24 -2 -9 -10 -12
word word: хороше	6 -1 -3 -2 0
word word: хороши	-15 -4 16 -5 -2
word word: хорошо	23 -26 2 -15 -11
word word: хотели	-8 27 -11 -6 -7
word word: хоть	-27 9 9 -22 -4
word word: хотя	12 27 -15 -5 -15
word word: хотят	-20 -11 12 21 -29
word word: хотіли	-14 0 14 -2 -2
word word: хоч	-7 -6 -11 18 -29
word word: хоча	-19 11 17 11 -16
word word: хоче	-18 16 0 -9 -17
word word: хочемо	-4 2 -9 -4 11
word word: хочет	-45 2 -20 39 19
word word: хочеть	-13 14 -11 -3 -17
word word: хочешь	-3 -6 -1 -2 12
word word: хочу	-21 -48 -6 -3 25
word word: храм	-2 0 7 0 -5
word word: хрест	26 1 -4 -4 -18
word word: хреста	-2 -5 -16 10 5
word word: хресто	-34 -9 -3 40 -27
word word: хресту	-3 -2 -11 -7 10
word word: христо	12 4 -15 -19 15
word word: хто	8 -22 -19 -7 17
word word: хтось	-8 -24 32 -21 -17
word word: худі	17 -2 -14 -9 -1
word word: хід	-7 -6 -11 -2 22
word word: хірург	9 -1 -7 -1 0
word word: цб	18 -22 -7 -10 19
word word: цветам	-25 -1 27 -2 -3
word word: цвс	14 0 -2 0 -12
word word: це	9 -4 -4 -1 -14
word word: цей	18 0 -3 -6 -9
word word: центр	14 -14 7 -24 -25
word word: центра	-23 -11 -6 -8 28
word word: центре	23 -19 -9 14 -9
word word: центру	9 -4 7 -9 -21
word word: церемо	-7 0 0 -1 8
word word: церкви	28 13 -9 -14 -18
word word: церков	31 -12 18 -11 -33
word word: цивіль	17 -8 -18 19 -27
word word: цим	7 11 -13 -8 -23
word word: цими	-4 2 18 -2 -22
word word: цифр	6 5 -28 11 -39
word word: цифра	-22 13 -7 31 -26
word word: цифрам	-18 -14 16 11 -16
word word: цифрах	-39 -12 5 20 -30
word word: цифри	-6 -15 -12 42 -29
word word: цифрою	-5 -16 0 30 -19
word word: цифру	10 -11 -26 22 -33
word word: цифры	-25 -4 -25 39 -38
word word: цих	-16 14 -43 23 -11
word word: цсо	-5 -5 11 -1 0
word word: цього	-2 -10 -16 12 -18
word word: цьогор	-17 -7 -4 22 -19
word word: цьому	15 7 -8 -24 12
word word: цю	18 16 -7 -3 -17
word word: ця	-17 -16 8 21 -23
word word: ці	4 -14 -11 10 -17
word word: цій	-4 -15 6 -9 8
word word: цілодо	-5 -6 -16 -4 18
word word: цінніш	-25 -19 26 -7 -21
word word: цієї	4 -3 8 -2 -8
word word: ч	-6 -10 -14 -1 16
word word: чаес	16 -3 1 -4 -11
word word: чай	-14 -9 17 -14 9
word word: час	-32 -16 18 -19 9
word word: часа	1 5 -17 14 -4
word word: часах	-16 0 16 0 -14
word word: часов	-15 -20 -18 -20 29
word word: часом	-43 42 -17 -25 -16
word word: части	0 -4 -3 -14 15
word word: частин	1 21 -36 -25 10
word word: частич	-14 -1 -1 -5 20
word word: часто	3 -2 14 -4 -15
word word: частот	-11 -14 -15 -5 19
word word: часть	18 13 -14 -14 -13
word word: частіш	1 27 -4 -3 -26
word word: часу	3 -14 -14 -10 13
word word: часы	3 11 -6 -5 -8
word word: чат-бо	-5 14 -15 -13 5
word word: чаще	-10 -22 -9 21 -15
word word: чвк	33 12 -14 -6 -18
word word: чего	20 -17 -14 -16 -15
word word: чей	0 -1 0 15 -15
word word: чекайт	-20 12 0 -13 7
word word: чекала	-3 -1 8 0 -4
word word: чекали	21 -17 16 -22 -25
word word: чекати	0 8 1 -10 -1
word word: чекаю	0 -31 30 -17 -21
word word: чекают	-7 -7 -42 -14 33
word word: чекає	-1 -28 -2 13 -3
word word: чекаєм	-35 -28 16 -6 41
word word: челове	12 -12 -28 -24 14
word word: чем	-10 -7 -13 2 -3
word word: червен	-10 -7 -15 5 36
word word: червня	-17 -19 21 15 -33
word word: червні	-15 -50 -2 6 46
word word: червон	0 -6 -15 13 -6
word word: черга	-17 -16 10 -14 24
word word: чергов	6 -7 -2 -20 -9
word word: чергую	-22 -1 38 -1 -16
word word: через	-3 4 -4 -17 -7
word word: черзі	26 0 -20 -14 -23
word word: черкас	-1 -1 20 0 -19
word word: черкащ	-19 -5 21 -2 -17
word word: черниг	-51 -20 33 59 -5
word word: черноб	7 0 0 0 -6
word word: чернов	-2 6 0 -1 -3
word word: черног	-16 -6 -15 -4 21
word word: черном	-8 -4 -22 -1 32
word word: черніг	36 3 -20 -13 -18
word word: честно	15 12 -28 -2 -21
word word: честь	-7 -1 -15 -1 14
word word: четвер	-15 -2 24 -20 -7
word word: четыре	24 -17 -14 1 -15
word word: чехії	-2 -9 -2 -15 16
word word: чи	-22 28 -31 -5 -9
word word: чим	-9 -10 -1 -28 22
word word: чимало	38 -23 -6 -36 -9
word word: чиновн	-5 -15 -3 0 15
word word: чисел	-24 -44 -17 45 -16
word word: чисель	19 1 -12 -8 -4
word word: числа	-19 -22 -1 18 -5
word word: числе	-30 -26 13 -3 20
word word: числен	-19 12 6 -4 -14
word word: число	24 -28 -41 -3 2
word word: числом	-4 0 -1 -1 6
word word: числят	-10 -2 0 13 -1
word word: числі	15 -2 -10 14 -14
word word: чисте	-15 0 0 0 15
word word: читайт	2 -14 26 -10 -17
word word: читате	-8 -4 -26 -10 35
word word: читаю	-28 -22 17 27 -41
word word: чия	24 -17 -1 -7 0
word word: чиє	-15 7 -16 2 8
word word: чиї	-24 -8 -5 3 -11
word word: чкалов	-21 -1 31 -1 -14
word word: члена	15 -1 -1 -1 -13
word word: членов	-49 9 -10 -3 27
word word: чого	17 -14 -9 20 -36
word word: чолові	14 -13 -2 -10 -6
word word: чому	-52 -5 13 29 1
word word: чорний	-1 -2 38 -1 -35
word word: чорноб	27 -2 -5 -13 -15
word word: чорног	-28 -41 -12 -2 60
word word: чотири	7 -2 -2 11 -29
word word: чотирн	14 -1 -8 -4 -3
word word: чотирь	35 -6 -4 -8 -31
word word: что	-24 -2 20 -35 1
word word: чтобы	-33 27 -5 0 0
word word: чув	-15 -2 15 -3 -1
word word: чувств	21 -10 -2 -1 -9
word word: чудові	9 0 0 -8 0
word word: чужих	15 -4 -13 -3 -14
word word: чужого	9 -1 -5 0 -3
word word: чули	4 -2 -13 -26 34
word word: чутки	-1 18 -14 -4 -15
word word: чутлив	16 -16 -14 0 0
word word: чуток	-10 19 -20 -24 13
word word: чуть	8 -25 -12 27 -20
word word: чье	-10 -9 42 -5 -17
word word: чьи	16 -11 14 -3 -16
word word: чья	-11 -14 -2 16 -15
word word: шаг	-18 -35 34 -17 -1
word word: шага	-25 -31 -15 -14 30
word word: шамсаи	14 -1 -2 -4 -7
word word: шана	14 -5 -14 -11 10
word word: шановн	-27 -6 2 -5 20
word word: шанс	6 0 -3 -2 -1
word word: шапці	-9 -10 14 -15 8
word word: шахеди	-3 -2 -7 -2 13
word word: шахеді	-17 -9 17 -5 -11
word word: шахмат	-15 -1 -15 -2 29
word word: шахрай	0 -14 -8 -3 16
word word: шахраї	15 7 -7 -15 -10
word word: шахтер	-6 -1 -5 0 12
word word: шведам	-3 -1 -4 -8 16
word word: шведов	-4 -2 -2 -7 15
word word: швейца	-28 18 -11 20 -21
word word: швидше	23 -1 -2 -19 -4
word word: шебеки	11 0 0 0 -11
word word: шел	13 -15 14 -6 -2
word word: шерефо	0 18 -3 -9 -16
word word: шестер	22 -2 4 -6 -27
word word: шести	-24 -8 14 -4 -2
word word: шестид	-23 -12 26 -17 -30
word word: шестна	11 -1 -2 0 -8
word word: шестой	30 -29 -15 -5 -23
word word: шесть	-30 -3 10 -3 17
word word: шестьд	23 -14 4 -12 -20
word word: широко	-1 -1 0 10 -8
word word: школ	-21 -8 -17 10 13
word word: школа	-9 -3 -31 -9 37
word word: школах	-5 -9 -14 -12 38
word word: школи	-8 -3 3 -4 4
word word: школу	-23 -22 21 -10 14
word word: школьн	-10 -7 5 -15 8
word word: школі	-54 -4 -15 -36 23
word word: шкіл	-1 18 -3 -9 -12
word word: шкільн	-1 -9 14 -23 -8
word word: шла	11 -6 -9 10 -8
word word: шли	1 -11 10 -11 -3
word word: шлях	5 14 -15 -3 -15
word word: шостий	12 -7 -3 0 -2
word word: шпигун	7 0 -3 -2 -2
word word: шпитал	-21 -7 51 -14 -45
word word: штаб	11 -28 9 -5 -18
word word: штаба	16 -6 -17 14 -18
word word: штабам	-23 -16 5 13 -8
word word: штабе	11 -1 -1 -6 -3
word word: штабом	24 -1 6 -9 -16
word word: штабу	-45 -8 -25 11 33
word word: штабі	11 -3 -31 24 -29
word word: штатам	-34 -11 -6 4 36
word word: штати	-14 -1 15 0 -10
word word: штатно	-2 6 0 -3 0
word word: штатів	14 14 -1 -1 -27
word word: шторм	0 -3 -10 -1 14
word word: штурм	-16 -11 -15 -3 16
word word: штурмо	-33 -2 -21 15 -7
word word: штурмі	-32 -21 -13 -15 20
word word: шукала	1 -3 8 -3 -3
word word: шукали	12 0 0 -3 -9
word word: шукати	-11 -16 -21 -6 25
word word: шукают	-24 -11 -14 2 9
word word: шукає	-9 0 -1 0 11
word word: шукаєм	7 -1 -1 16 -21
word word: шутит	-14 -8 25 -4 -20
word word: шэдоу	0 -3 -10 -1 14
word word: шістде	42 -7 -15 0 -24
word word: шістна	16 -1 -15 -1 1
word word: шість	11 23 -17 -10 -9
word word: шістьм	20 -7 14 -11 -31
word word: шістьо	13 -8 13 -12 -33
word word: щастя	17 -2 -6 -6 -9
word word: ще	15 -22 0 3 -19
word word: щира	-6 -14 -11 -3 14
word word: щиро	15 -5 -2 -3 -5
word word: щите	19 -1 -2 -2 -15
word word: щиті	53 -7 -14 -18 -21
word word: що	-30 5 8 -22 4
word word: щоб	-30 31 -10 -13 -1
word word: щоденн	9 -10 -4 -11 16
word word: щодня	-16 6 4 3 -4
word word: щодо	-55 28 -21 -7 26
word word: щойно	2 4 -15 -5 -1
word word: щоміся	-1 -15 0 15 4
word word: щонайм	-23 -2 -9 9 -3
word word: щоразу	-15 14 -12 16 -40
word word: щороку	13 -11 -4 -9 7
word word: щось	-8 -29 15 -27 -23
word word: щотижн	-14 -2 -14 1 14
word word: ъ	-2 -2 -1 6 0
word word: эвакуа	-8 -1 -6 -13 14
word word: эвакуи	-4 -5 -10 -15 29
word word: экипаж	-21 -7 -37 -12 50
word word: экспер	-35 -28 8 14 22
word word: экстре	6 0 -5 0 0
word word: электр	-7 -15 -12 -2 17
word word: эмират	10 -5 18 -14 -11
word word: энерге	-13 -27 -19 -3 22
word word: энерго	21 -9 -1 -9 -2
word word: эпизод	-7 -14 -16 0 16
word word: эр-рия	-10 -6 9 -1 -21
word word: эрдога	3 -12 -7 -5 13
word word: этап	4 -9 -6 -11 -4
word word: этапа	-15 23 -9 -14 -18
word word: этапам	-8 -6 16 -3 -15
word word: этапе	-7 15 -8 -1 -1
word word: этапов	6 -1 -2 -1 -1
word word: этапом	40 -30 -4 -10 -12
word word: эти	-31 0 13 10 -17
word word: этим	-18 -9 -16 6 14
word word: этих	-22 -33 -14 46 -30
word word: это	9 -24 10 -7 -12
word word: этого	-32 -8 27 1 -13
word word: этой	2 38 -10 -8 -44
word word: этом	9 12 5 -10 -33
word word: этому	-18 -16 -42 -13 42
word word: этот	-5 -20 -9 -4 25
word word: эту	35 -8 8 -3 -23
word word: эфире	-19 24 -9 22 -28
word word: эшелон	-15 5 -14 -17 18
word word: ювілей	10 0 -10 0 -1
word word: юг	14 -3 -14 -2 -8
word word: юрий	-3 -6 8 -1 -21
word word: юристи	-1 -10 -2 -3 16
word word: юсов	-7 37 -27 -20 -51
word word: я	-26 -9 63 -19 -40
word word: яблука	-7 -1 35 -2 -28
word word: як	-3 -1 4 -8 -6
word word: яка	-23 -20 -8 39 -24
word word: якби	-16 -5 3 15 11
word word: яке	-38 -17 2 -10 26
word word: який	-16 -8 4 -20 4
word word: яким	-10 -1 -3 0 13
word word: якими	-13 -27 -5 14 27
word word: яких	5 -25 9 11 -28
word word: якобы	-29 42 -30 -7 -29
word word: якого	-19 -20 35 8 -44
word word: якому	-3 14 33 -21 -19
word word: якою	-1 -12 -19 14 -18
word word: якої	-9 -12 -6 14 -13
word word: яку	-6 -14 19 5 -24
word word: якутян	-9 -4 36 -1 -24
word word: якщо	-16 14 1 -23 8
word word: які	-4 -17 4 -5 -6
word word: якій	27 40 -34 -2 -34
word word: январе	1 -2 -3 -4 6
word word: январь	-2 -3 -7 -13 15
word word: января	18 -3 14 -13 -28
word word: японск	-8 -14 -10 -16 19
word word: японії	-13 -29 -11 -2 47
word word: яценко	-7 2 11 -4 -28
word word: є	-2 21 -1 2 -38
word word: євро	-1 -2 -9 -9 15
word word: євроко	-2 -15 -2 -7 12
word word: європа	-2 -1 -14 -1 15
word word: європе	-9 -15 -7 -11 16
word word: європи	-3 -3 -12 3 14
word word: єдиний	-40 -23 23 -12 -10
word word: єдином	-17 -4 0 19 -17
word word: єрдр	-15 -13 -11 -7 23
word word: єрмак	28 -8 -15 -9 6
word word: і	-11 -4 5 -7 -6
word word: іван	17 -2 -16 -15 -7
word word: івана	18 -3 -1 -4 -15
word word: ігор	-16 -1 6 0 13
word word: ігри	-13 9 -15 -2 14
word word: іде	6 -14 -14 -8 15
word word: іденти	-15 -21 6 -41 24
word word: ідетьс	-10 45 -13 -20 -10
word word: ідуть	-14 45 -18 -11 -36
word word: із	-15 2 8 -3 -2
word word: ізоляц	-4 -16 18 -1 2
word word: ізраїл	13 -15 -4 -22 11
word word: ізюм	-4 0 -1 -15 15
word word: ім'я	23 -15 -9 -13 13
word word: імен	-31 17 -12 27 -58
word word: імена	-32 -18 -11 -20 42
word word: імені	-21 -15 36 -3 6
word word: інвалі	-26 -34 67 -5 -49
word word: інозем	-9 -9 -6 -3 13
word word: інстит	1 -1 13 -1 -13
word word: інстру	-15 -4 15 8 -2
word word: інтерв	-15 -20 -9 -9 16
word word: інтерн	-3 0 -15 -3 20
word word: інформ	-10 -9 -1 0 12
word word: інший	-19 0 22 -7 -39
word word: іншим	-2 -7 -19 -5 30
word word: інших	18 8 -15 11 -15
word word: іншого	-1 1 -8 -14 2
word word: інші	25 15 -28 -16 -11
word word: ініціа	-15 26 -26 -15 5
word word: іпсо	-2 15 -15 -9 11
word word: іран	-9 -2 -3 -2 13
word word: ірина	8 -1 -7 -1 0
word word: існує	-16 21 -10 11 -11
word word: істори	24 -3 -6 -9 -7
word word: історі	-32 -14 30 -3 0
word word: італії	-1 15 -15 -5 -2
word word: ішлося	20 -1 0 -3 -15
word word: їде	11 -4 -17 -16 15
word word: їдуть	22 5 -10 -16 -5
word word: їжа	-5 -3 19 -3 -9
word word: їй	-12 -22 13 -8 20
word word: їм	-6 -11 -17 -8 25
word word: їх	-11 12 -1 5 -33
word word: їхали	18 -3 -14 -13 -14
word word: їхати	-10 23 -18 -15 14
word word: їхньог	-13 13 -4 18 -13
word word: їхньом	0 19 -13 -5 -17
word word: їхню	24 -12 -12 -9 4
word word: їхнє	10 -16 11 -12 -40
word word: їхні	2 -12 12 -8 -16
word word: їхній	-18 -2 18 -8 -31
word word: їхніми	-13 15 -18 -12 -13
word word: їхніх	-1 -19 -15 -4 20
word word: її	4 2 -17 0 13
word word: ґратам	24 -2 -5 -6 -12
word word: ґрати	20 -2 -6 -15 -1
word word: ابوظبي	-16 22 -13 -14 -24
word word: اتحادي	24 -2 -1 -15 -11
word word: اتصالا	-38 39 -16 -15 -42
word word: اتفاق	13 -13 -8 -9 14
word word: اتفاقا	20 -18 -5 -18 5
word word: اتفق	-10 15 -5 -5 -15
word word: اتمام	7 -4 -2 -15 14
word word: اتمت	16 0 0 -15 0
word word: اثمرت	7 0 0 -1 -6
word word: اجمالي	0 -17 -9 16 -10
word word: احمر	-9 11 -6 -14 1
word word: اخري	0 10 -1 0 -9
word word: اخيره	-13 -9 15 -6 -11
word word: اربعه	13 -8 -1 -4 -3
word word: ارتفع	-11 0 0 14 -2
word word: ازمه	2 9 -12 -1 -6
word word: ازوف	-2 -14 21 -2 -12
word word: ازوفست	18 -11 -1 -6 -5
word word: اسبوع	-14 15 -10 -14 -1
word word: استعاد	24 -19 -5 -9 -19
word word: استعدا	-13 38 -3 -7 -28
word word: استقبل	-12 -17 14 -6 9
word word: استقلا	5 -2 -1 -2 0
word word: اسر	1 -11 7 -1 -2
word word: اسرائي	-11 -2 -5 -3 20
word word: اسرهم	-15 -11 0 16 -2
word word: اسري	-19 -7 -35 6 19
word word: اسطنبو	11 7 -8 -8 -16
word word: اسفرت	3 -2 -1 7 -12
word word: اسهمت	-16 -14 -1 22 -22
word word: اسير	-28 16 19 -6 -39
word word: اسيرا	19 -9 -33 2 -9
word word: اشخاص	10 -27 -16 -14 19
word word: اشهر	-2 14 -13 0 -2
word word: اشهرا	24 -19 -2 -16 -14
word word: اطار	25 -18 -5 -16 -17
word word: اطراف	-1 -14 -5 -2 18
word word: اطفال	8 -6 -4 -1 -6
word word: اطلاق	6 -4 -8 -29 14
word word: اطلق	-28 14 -6 -1 -6
word word: اعاده	20 -11 -7 -3 -4
word word: اعربت	-13 7 -23 -12 15
word word: اعلن	-1 14 2 -5 -15
word word: اعلنت	24 -10 -2 -19 -3
word word: اعيد	6 -2 0 -2 -1
word word: اغسطس	18 0 0 -17 0
word word: افادت	1 -14 -1 13 -5
word word: افراج	-21 27 9 2 -8
word word: افرج	4 -1 0 3 -6
word word: افرجت	10 -6 -1 -9 7
word word: اكبر	26 -14 -1 -14 -6
word word: اكثر	-34 7 14 7 -27
word word: اكدت	-26 -18 26 -2 13
word word: ال	-1 -11 -1 -1 14
word word: الاثني	18 -11 -1 -6 -5
word word: الاحد	14 -16 -17 -15 17
word word: الاف	-8 -6 0 18 -4
word word: الان	8 -5 -15 14 -4
word word: الف	-4 20 -32 -10 -16
word word: الي	20 -4 -5 -19 -6
word word: اليوم	5 -11 5 3 -16
word word: امارات	4 -29 5 11 -7
word word: امريكي	2 -4 -7 -16 13
word word: امس	-3 -7 18 -12 -14
word word: املها	-16 4 -16 -12 16
word word: امير	6 -5 0 -1 0
word word: ان	-33 21 -27 -2 0
word word: انباء	-31 50 -9 -3 -30
word word: انجاز	26 -3 -13 -19 -9
word word: انجزت	-11 14 -9 -14 -2
word word: انسان	-21 12 -16 7 -22
word word: انساني	-6 -6 -2 7 1
word word: انطلاق	4 -20 0 16 -2
word word: انقره	-16 24 -6 -1 -21
word word: انها	-5 16 -14 -14 -13
word word: انهاء	-12 -1 -16 -12 17
word word: اهالي	5 -6 -17 -16 16
word word: اوكران	-3 8 -15 0 -13
word word: اول	-9 1 -3 -4 11
word word: اولا	-11 -10 -16 29 -11
word word: اولي	-3 10 2 -1 -9
word word: اي	14 -8 0 -9 -1
word word: ايام	-47 16 23 -13 -23
word word: باسم	-14 34 -11 -3 -23
word word: بان	-11 -1 -8 3 -4
word word: بحث	-16 14 -16 -15 16
word word: بحثا	-4 -7 -17 -15 17
word word: بحسب	7 -3 0 -2 -2
word word: بدء	1 -10 -1 -2 12
word word: بدايه	9 -14 -2 7 -5
word word: بذلك	9 -3 -1 -4 -1
word word: بريطان	6 -5 0 -1 0
word word: بعد	0 24 4 -29 -43
word word: بفضل	26 -15 -15 13 -16
word word: بلاده	18 -11 -1 -6 -5
word word: بلادهم	10 -9 0 0 0
word word: بلدانه	6 -5 0 -1 0
word word: بلدين	-7 21 -10 -21 -2
word word: بلغ	-21 -8 -26 27 0
word word: بن	4 -13 -1 -2 12
word word: بها	16 -2 -1 -14 -6
word word: بهذا	10 -1 0 -3 -6
word word: بهذه	13 0 -1 -3 -12
word word: بيان	4 14 -2 -8 -11
word word: بيلارو	22 -8 -5 -10 -2
word word: بين	-5 -8 -6 8 6
word word: بينهم	7 -6 -4 -11 14
word word: تاتيان	-8 14 -1 -16 -14
word word: تبادل	-30 1 5 -24 8
word word: تبادلت	21 -29 -4 3 -20
word word: تبادله	-16 -3 -1 19 -7
word word: تثمر	-13 14 -12 -8 -3
word word: تجاري	-1 -14 -2 -1 18
word word: تحتجز	-21 -15 -1 42 -16
word word: تحرير	14 -5 -1 -7 -2
word word: تحضير	-16 23 -14 0 -12
word word: ترامب	-26 52 -33 -9 -18
word word: ترحيبه	-9 -16 -8 -14 17
word word: تركي	-8 15 -1 -5 -15
word word: تركيا	-2 29 15 -4 -43
word word: تسلم	-9 18 -7 -6 1
word word: تسلمت	20 -5 -2 -6 -8
word word: تسليم	16 -11 -6 -5 -18
word word: تشيرني	-8 -2 19 -13 -15
word word: تعاون	-3 -17 -1 15 -3
word word: تعاونه	10 -3 0 -7 -1
word word: تعمل	0 10 -1 0 -9
word word: تقدمت	9 -2 0 -5 -2
word word: تقديره	3 -12 -2 -4 13
word word: تقل	-10 -11 -5 -1 22
word word: تلغرام	11 -3 -2 -2 -5
word word: تم	-16 -7 -2 20 -8
word word: تمكنت	38 -2 -17 -22 -7
word word: تنسيق	-19 24 -1 -2 -4
word word: تنفيذ	-4 -2 -5 -2 13
word word: تواصل	-15 14 -22 -22 17
word word: توجهت	10 -3 0 -7 0
word word: تي	-32 -4 23 -24 -3
word word: ثانيه	-14 14 -12 -2 -2
word word: ثقه	-16 29 -19 -15 -2
word word: ثلاثاء	7 -4 -3 0 0
word word: ثلاثه	-34 -42 14 -14 9
word word: ثلاثيه	-15 17 -14 -1 -18
word word: جانب	21 9 -14 -16 -12
word word: جانبان	6 -13 -2 -2 12
word word: جانبين	-16 2 -27 28 3
word word: جثامين	28 -4 -3 -4 -19
word word: جثمان	23 -18 -6 -1 -3
word word: جثمانا	39 -22 -7 -7 -11
word word: جثه	-19 23 -2 -1 -4
word word: جديد	-13 23 -6 -3 -25
word word: جديده	-2 8 -10 -3 -11
word word: جرت	16 -11 -1 -10 0
word word: جري	-9 17 0 -1 -9
word word: جزيره	-2 -14 21 -1 -12
word word: جلسه	-9 14 -1 -5 -14
word word: جمعه	8 -4 0 -2 -2
word word: جمهوري	25 -4 -2 -17 -11
word word: جندي	11 -1 -1 -5 -4
word word: جنديا	26 -6 -6 -12 -16
word word: جنسيات	6 -5 0 -1 0
word word: جنود	-14 -4 15 -1 -4
word word: جهات	6 -5 0 -1 0
word word: جهود	-3 -5 -2 2 11
word word: جهودها	14 -12 -2 -14 -11
word word: جوله	-15 16 -13 0 -11
word word: حافلات	0 -2 -6 -2 10
word word: حتي	12 -22 -15 27 -4
word word: حرب	17 -19 -2 9 -12
word word: حسبما	11 -3 -2 -2 -5
word word: حصاد	-22 -8 -1 24 -11
word word: حصيله	13 0 0 -7 -6
word word: حقوق	-12 13 -2 -10 -18
word word: حكومتي	18 -4 0 -13 -1
word word: حكومه	-6 -15 -1 -14 29
word word: حلول	-1 -28 -9 -13 29
word word: حوار	-43 -15 26 -5 -38
word word: حول	-8 -3 -2 -4 16
word word: حيث	19 -10 -6 -12 -3
word word: خارجيه	-26 22 -8 4 -12
word word: خاضعه	21 -8 -13 -13 -6
word word: خبرات	-9 -8 -1 -4 21
word word: خطوه	3 -14 -3 -14 21
word word: خلال	-21 27 -23 -11 -15
word word: خلاله	-13 22 0 0 -11
word word: خمسه	9 -17 17 -3 -11
word word: خميس	13 -3 -1 -4 -4
word word: دبلوما	-23 -9 -20 42 -25
word word: دعم	-19 -13 -3 21 1
word word: دفاع	21 -17 -18 -17 14
word word: دوحه	12 -10 0 -2 -1
word word: دولار	-12 -15 -2 13 5
word word: دوله	0 -31 8 8 11
word word: دولي	-3 -20 -1 16 -3
word word: دوليه	-6 -11 -2 -4 16
word word: ذكرت	-13 15 -10 -14 -1
word word: ذلك	-4 -9 0 12 -2
word word: ذويهم	35 -19 -4 -17 -3
word word: ذي	-7 14 -2 -4 -14
word word: ذين	-40 -8 -8 33 -14
word word: رئيس	18 -17 -6 -14 -12
word word: رئيسين	-9 -16 -7 -12 17
word word: رحبت	-41 -12 27 -11 17
word word: رحلات	-4 -10 0 -3 15
word word: رعايه	-2 -5 -1 -13 19
word word: روس	6 -17 14 -7 -24
word word: روسي	2 -12 -35 -2 12
word word: روسيا	11 -12 -5 9 -17
word word: روسيه	11 5 -6 -16 -16
word word: رياض	6 -5 0 -1 0
word word: زايد	-1 -11 -1 -1 14
word word: زراعه	-9 -8 -1 -4 21
word word: زيلينس	3 -8 -4 15 -7
word word: سبت	5 -3 -1 -2 0
word word: سبتمبر	6 -4 0 -1 0
word word: سبعه	7 -6 -2 -16 16
word word: سته	18 -6 -2 -12 -1
word word: سجن	0 -5 -17 -16 17
word word: سجين	12 0 0 -5 -7
word word: سراح	9 -2 -2 -7 1
word word: سراحهم	-29 14 -6 -1 -7
word word: سعاده	10 -2 -1 0 -9
word word: سعوديه	-2 5 -3 -8 6
word word: سفاره	31 -19 -1 -3 -18
word word: سلم	-13 -9 15 -6 -11
word word: سلمان	6 -5 0 -1 0
word word: سلمت	7 -6 -1 -1 1
word word: سمو	-6 7 -1 -2 3
word word: سموه	-7 18 0 -2 -11
word word: سودان	-3 -1 -1 -3 7
word word: سياسيه	-9 -15 -9 -12 16
word word: سينقلو	14 -5 -7 -1 -3
word word: شخص	-12 -1 19 -11 -15
word word: شددت	-15 14 -14 15 -1
word word: شكر	15 -9 -1 -14 -10
word word: شكرها	-3 14 -14 0 -1
word word: شمل	16 -23 -4 2 -3
word word: شملت	1 -18 26 -16 0
word word: شملتهم	14 -1 -1 -5 -13
word word: شهر	-15 23 -7 -3 -22
word word: شوون	-21 32 -2 0 -12
word word: شيخ	-5 -12 -6 -1 22
word word: صحه	-14 19 -1 0 -3
word word: صديقين	11 -3 0 -8 0
word word: صفقه	0 -4 -5 -1 10
word word: صليب	-9 11 -6 -14 1
word word: ضباط	7 -1 -3 0 -3
word word: ضمن	14 -11 -6 -5 8
word word: طائره	-15 -4 15 -3 3
word word: طرف	-22 4 24 -13 -22
word word: طرفين	26 10 -5 -18 -18
word word: طريق	10 -16 -9 -21 17
word word: طفل	-15 -11 0 16 -3
word word: طفلا	27 -16 -2 -6 -9
word word: عائلات	-27 -41 8 -26 33
word word: عاجل	6 0 0 -6 0
word word: عاد	26 -10 -5 -11 -17
word word: عادوا	16 -8 -3 -7 -3
word word: عام	2 -13 -2 22 -21
word word: عبدالل	-1 -11 -1 -1 14
word word: عبر	-15 0 -9 15 -21
word word: عدد	22 -21 -16 22 -4
word word: عربيه	10 4 -2 -7 -7
word word: عسكري	1 -5 -1 8 -3
word word: عسكريا	23 -16 -7 -9 -7
word word: عسكريي	25 -20 -9 -5 -18
word word: عشره	6 -4 0 -1 0
word word: عقب	10 -7 0 -2 -1
word word: علاج	11 -6 -7 -7 7
word word: علاقات	16 -2 -1 -15 -7
word word: علي	-14 -9 14 -23 -4
word word: عمليات	-26 -22 -23 -20 32
word word: عمليه	10 2 -17 -18 -10
word word: عن	-16 33 -22 -15 10
word word: عند	-15 -4 15 -3 6
word word: عنهم	-11 -13 15 2 1
word word: عهد	6 -5 0 -1 0
word word: عوده	23 2 -7 -12 -9
word word: عيد	14 -4 -2 -6 -2
word word: غزه	-21 -2 -5 -9 24
word word: غير	-15 14 -1 -15 -10
word word: فلاديم	8 -2 -1 -1 -4
word word: فلسطين	-16 -3 -7 -5 18
word word: فوري	-1 17 -2 -7 -12
word word: فولودي	8 -1 -4 0 -3
word word: في	-9 -25 -16 -3 15
word word: فيما	1 -26 -20 -25 31
word word: قائمه	-14 15 -1 -15 -14
word word: قاده	-2 -14 21 -2 -12
word word: قال	-12 27 9 -1 -35
word word: قالت	-12 14 -13 -7 -13
word word: قامت	16 -2 -1 -14 -6
word word: قبل	-27 15 12 -3 -20
word word: قبيل	17 -2 -1 -6 -8
word word: قد	17 1 -3 -8 -7
word word: قدمت	-17 15 -1 -15 -8
word word: قريبا	6 42 -3 -1 -44
word word: قطر	2 -16 -8 -10 15
word word: قطريه	4 -18 -2 14 -18
word word: قنا	13 -11 0 -2 -1
word word: قيد	0 9 -2 -2 -5
word word: كان	4 11 -5 -3 -8
word word: كانت	5 19 -7 -14 -6
word word: كانوا	12 -8 0 -8 0
word word: كتب	5 -2 -1 0 -2
word word: كرملين	-18 36 -9 -3 -22
word word: كرواتي	6 -5 0 -1 0
word word: كل	9 5 19 -22 -21
word word: كما	1 -5 0 0 5
word word: كهربائ	-17 -3 -1 14 -1
word word: كورسك	10 -2 -1 -5 -3
word word: كييف	-13 -18 -29 -33 32
word word: ل	-16 24 -6 -1 -21
word word: لا	-31 22 -5 29 -31
word word: لترتيب	-25 22 -14 -15 -22
word word: لتلقي	14 -5 -7 -1 -3
word word: لجنه	-6 -11 -2 -4 16
word word: لحظه	-4 -15 23 -2 -12
word word: لدي	-5 7 -1 9 -10
word word: لسيطره	21 -8 -13 -13 -6
word word: لعمليه	-19 -14 -16 -10 18
word word: لقاء	-3 -20 20 -2 -4
word word: لكل	15 -11 -2 -14 -12
word word: لم	-31 26 -11 -17 -18
word word: ليبلغ	0 -4 0 -1 5
word word: ليرتفع	15 0 0 -14 0
word word: ليصل	31 -14 -15 -30 -6
word word: ما	3 25 -14 -27 -14
word word: ماضي	-13 16 -12 -14 -9
word word: ماضيه	-15 14 -14 15 -1
word word: مبادرا	14 -4 -1 -15 11
word word: متبادل	6 -1 0 -4 -1
word word: متحدث	-14 34 -11 -3 -23
word word: متحده	-6 12 -10 -12 5
word word: متن	-15 -3 15 -3 -1
word word: مجموع	22 14 -8 -26 -11
word word: مجموعه	20 -16 -4 -13 -4
word word: محادثا	-24 27 -15 -10 -17
word word: محاربي	8 -1 -4 0 -3
word word: محتجز	-3 -15 -3 -14 24
word word: محتجزا	-10 -2 -5 -5 22
word word: محتجزي	-16 16 -4 -7 11
word word: محمد	6 -5 0 -1 0
word word: مختصه	6 -5 0 -1 0
word word: مدني	-4 -4 -16 -15 16
word word: مدنيا	21 -18 -1 -9 -2
word word: مدنيين	-9 13 -12 -23 7
word word: مراسلن	-14 -4 15 -2 -5
word word: مرحله	23 -9 -2 -7 -7
word word: مساعدا	-19 -14 -2 21 -4
word word: مساعده	23 -4 -2 -2 -18
word word: مساعي	13 -4 0 -3 -6
word word: مستشفي	-16 -4 20 -13 -15
word word: مستعده	-14 15 -2 -15 -14
word word: مستمره	-10 24 -10 -13 -6
word word: مسقط	-3 -15 -3 -14 24
word word: مصر	-15 -2 -8 0 17
word word: مصنع	18 -11 -1 -6 -5
word word: مطلع	-15 -6 0 21 -24
word word: مع	-18 15 -9 -5 -9
word word: معارك	25 -5 -2 -2 -18
word word: معاناه	-15 -29 -8 12 29
word word: معظمهم	13 -9 0 -9 0
word word: معنيه	-9 10 -2 -3 4
word word: مفاوضا	14 -5 -7 -1 -3
word word: مفرج	-10 -2 -5 -3 19
word word: مفقودي	-15 -5 4 -16 14
word word: مفوضه	-8 14 -1 -16 -14
word word: مقابل	-4 -7 -3 -9 13
word word: مقبله	-23 25 -15 -4 -15
word word: مكتب	-10 0 -3 28 -20
word word: مليون	-1 -12 -1 -3 16
word word: مملكه	4 2 -3 -8 5
word word: من	8 8 8 -4 -27
word word: مناصفه	21 0 -1 -19 -12
word word: منذ	-14 -17 -11 17 11
word word: منهم	18 -10 -1 -3 -7
word word: مواطني	13 -8 0 -8 0
word word: موسكال	-8 14 -1 -16 -14
word word: موسكو	-7 20 -4 -28 -24
word word: موكده	-1 8 -1 -1 -8
word word: ميدينس	8 -2 -2 -1 -4
word word: ناجحه	16 -1 -1 -7 -8
word word: نار	-10 -4 -9 -19 14
word word: نجاح	23 -7 1 -19 -4
word word: نجحت	25 -9 -2 -16 -10
word word: نحو	-19 -22 -4 31 10
word word: نساء	10 -10 -1 -8 9
word word: نظام	21 -8 -13 -13 -6
word word: نظيره	5 5 -2 -7 -2
word word: نفسه	8 -5 0 -2 -2
word word: نقل	-14 -3 15 0 -4
word word: نقلتهم	6 -5 0 -1 0
word word: نهيان	-1 -11 -1 -1 14
word word: هدنه	-31 52 -33 -12 -9
word word: هذا	6 -9 -2 6 -18
word word: هم	10 -9 0 0 0
word word: هو	-16 29 -19 -15 -2
word word: هي	13 -17 -7 -15 3
word word: و	26 -10 -1 -16 2
word word: واحد	-6 -1 0 -3 10
word word: واس	6 -5 0 -1 0
word word: واقع	13 25 -8 -15 -18
word word: وام	21 0 0 -21 0
word word: وزاره	-8 7 -13 3 -3
word word: وزير	-16 16 -2 -5 -15
word word: وزيره	-3 -20 -1 16 -3
word word: وساطات	-10 -5 -14 34 -17
word word: وساطته	23 -10 -13 -18 -5
word word: وساطه	11 -6 -2 4 -10
word word: وسطاء	0 -2 -6 -2 10
word word: وصل	-12 -19 15 -4 -7
word word: وصلت	-19 22 -2 -3 0
word word: وصلوا	24 -10 -5 -12 -1
word word: وصول	-7 -2 -2 -1 10
word word: وفدان	-10 17 -6 -11 -16
word word: وفق	-14 13 -2 26 -16
word word: وقع	-3 -13 -1 -14 29
word word: وقف	-9 -16 -8 -14 17
word word: ولايات	-18 13 -12 -7 14
word word: ولي	6 -5 0 -1 0
word word: يعكس	-14 15 -10 -15 -1
word word: يعلن	-25 52 -33 -9 -18
word word: يكون	5 -5 -15 14 -2
word word: يمنيه	-6 -26 -5 -14 37
`;
