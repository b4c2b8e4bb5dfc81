/** Written by `npm run train` from the labelled posts: not to be edited. A cue, then its worth to each answer. */
export const VERDICT_WEIGHTS = `
always	-6 -8 -11 -12 29
by a region's share	-9 -25 34 -19 -36
by a report that is denied	-31 25 -5 -15 -9
by a transfer without a number	-4 6 2 -23 6
by an arrival at home	-15 -8 6 -13 -2
by an earlier transfer	-41 -16 20 -7 3
by an exchange by its number	7 -13 4 -24 -22
by an exchange of other states	-41 -20 -31 -11 45
by another war	-50 -32 -30 -17 56
by called off, postponed or denied	-34 5 15 -4 -19
by figures of a transfer	32 -10 -9 -13 -15
by footage or a meeting	-59 -23 32 -26 0
by nothing of a transfer	-27 -4 1 -24 21
by part of an older exchange	-23 -14 31 -7 -37
by parts of a transfer	-7 -7 14 -17 -20
by planned or agreed	-37 25 -8 -35 -8
by put off	-17 31 -36 -27 -26
by running totals or people held	-48 3 -12 30 -12
by something else is exchanged	-53 -7 -17 -24 23
counts bodies few	-7 -10 18 -33 15
counts bodies many	4 -10 -12 13 -42
counts bodies some	29 -37 -22 -8 -5
counts civilians few	32 -5 -4 -33 -23
counts civilians many	-48 -14 -39 35 6
counts civilians some	-2 2 -15 4 -18
counts military few	6 -28 5 -25 5
counts military many	-47 -4 -38 51 -14
counts military some	28 -8 -12 -32 -1
counts null few	-12 -17 4 -12 7
counts null many	-24 -15 -20 19 9
counts null some	-21 -17 1 -1 19
counts people few	-11 -12 1 -38 20
counts people many	-23 5 -16 25 -14
counts people some	18 0 -12 -27 -2
day ahead	-58 14 -37 -16 23
day ahead early	-42 12 -21 -8 8
day ahead first	-46 33 -29 -35 9
day ahead late	-34 1 -13 -30 15
day before	-34 -1 52 -30 -25
day before early	-21 17 13 -37 -22
day before first	-40 -43 74 -27 -23
day long before	-19 9 3 3 -18
day long before early	-8 2 9 -4 -8
day long before first	-43 -16 41 0 -21
day long before late	-4 27 -46 -9 -7
day same	23 -15 -11 -14 -6
day same early	29 -28 -12 2 -39
day same first	22 -1 -18 -20 -10
day same late	-17 -22 -16 22 5
day the day before	13 -4 16 -28 -48
day the day before early	12 -2 11 -14 -38
day the day before first	10 1 10 -37 -37
day the day before late	13 -15 -6 -7 -8
fate cumulative	-15 -4 -10 23 -24
fate dropped	-9 -11 0 -4 12
fate figure	32 -10 -9 -14 -17
fate held	-17 -6 -27 21 -8
fate outside	7 1 -13 -6 -5
fate part	5 -9 6 -1 -7
fate planned	-2 14 -3 -34 -21
fate recap	-20 4 11 -2 -16
language ar	-13 -5 -1 -10 7
language en	-7 -4 -9 -3 5
language ru	-3 -4 -9 -6 5
numbers 0	-50 13 26 -66 20
numbers 1	-6 -9 -6 -11 6
numbers 2	-4 -6 -12 6 -1
numbers 3	6 -12 -17 -3 -2
numbers 4	8 -5 -18 -21 0
numbers 5	7 -23 -15 -7 -3
pair next: adj.dead adj.modifier	-3 -14 -6 -25 14
pair next: adj.dead adj.wounded	-17 -23 -12 9 15
pair next: adj.dead cue.agreement	19 -37 -25 -17 25
pair next: adj.dead cue.claims	21 -11 -15 -29 -9
pair next: adj.dead cue.completed	24 -3 -7 -5 -16
pair next: adj.dead cue.footage	17 -12 -22 -9 -1
pair next: adj.dead cue.in_captivity	33 -20 -19 -18 -3
pair next: adj.dead cue.of_whole	-16 -22 28 -18 -3
pair next: adj.dead cue.other_war	-19 -7 -14 -9 26
pair next: adj.dead cue.part	-1 10 -2 -7 -14
pair next: adj.dead cue.relative	33 -24 -4 -22 -13
pair next: adj.dead cue.since	6 -16 -3 12 -5
pair next: adj.dead cue.today	37 -13 -14 -25 -13
pair next: adj.dead noun.body	-2 -17 0 9 -12
pair next: adj.dead noun.civilian	-42 -30 -24 -35 47
pair next: adj.dead noun.military	18 -14 -19 5 -27
pair next: adj.dead noun.other	17 -9 -20 -12 -7
pair next: adj.dead noun.people	16 -34 -6 -13 -3
pair next: adj.dead noun.soldier	1 7 -22 4 -22
pair next: adj.dead own.to	0 -13 -21 12 -20
pair next: adj.dead qualifier.at_most	3 -3 -7 -24 23
pair next: adj.dead qualifier.more_than	7 -13 -5 -22 9
pair next: adj.dead ru.agent	9 -25 10 -2 -3
pair next: adj.dead ru.of	1 -26 16 -33 -28
pair next: adj.dead ua.agent	15 -13 -14 -24 -9
pair next: adj.dead ua.of	30 -14 -28 -9 -29
pair next: adj.dead ua.to	31 -21 -15 -17 -21
pair next: adj.dead verb.bring	4 -22 -25 9 -1
pair next: adj.dead verb.come	34 -4 -11 -24 -16
pair next: adj.dead verb.give	17 -18 -15 -14 0
pair next: adj.dead verb.noun	9 -7 -8 -13 12
pair next: adj.dead verb.other	-23 13 4 -8 21
pair next: adj.dead verb.will	10 8 -20 -4 -12
pair next: adj.dead view.ua	36 14 -21 -31 -29
pair next: adj.freed adj.modifier	4 -26 7 -35 -3
pair next: adj.freed adj.wounded	27 -25 -15 -15 -22
pair next: adj.freed category	21 -7 -22 4 -17
pair next: adj.freed country	33 -20 -13 -16 -5
pair next: adj.freed cue.claims	39 -34 -18 -10 -16
pair next: adj.freed cue.completed	-3 15 -23 -20 -9
pair next: adj.freed cue.deported	23 -17 -39 5 -6
pair next: adj.freed cue.each	14 17 -21 -26 -10
pair next: adj.freed cue.evacuation	7 0 -13 -1 8
pair next: adj.freed cue.in_return	1 1 6 -9 -9
pair next: adj.freed cue.included	-2 -25 15 -6 -1
pair next: adj.freed cue.mediated	18 -23 -21 -28 15
pair next: adj.freed cue.of_whole	-11 -27 9 6 -6
pair next: adj.freed cue.one_sided	-12 -21 -6 17 3
pair next: adj.freed cue.other_exchange	-25 -47 -39 -26 65
pair next: adj.freed cue.other_return	-27 -3 -31 10 -5
pair next: adj.freed cue.other_war	-41 -9 -28 -16 41
pair next: adj.freed cue.outside	-12 -10 -20 28 -23
pair next: adj.freed cue.part	12 -20 -3 -7 -24
pair next: adj.freed cue.recap	-20 -16 15 -16 -9
pair next: adj.freed cue.record	-25 -14 18 -3 10
pair next: adj.freed cue.relative	-16 8 14 -24 -20
pair next: adj.freed cue.since	25 8 -17 7 -37
pair next: adj.freed cue.span	-17 -14 23 -14 -19
pair next: adj.freed cue.to_date	15 -6 9 -20 -10
pair next: adj.freed cue.today	22 -27 4 -29 2
pair next: adj.freed cue.total	-20 22 -7 17 -25
pair next: adj.freed cue.transit	6 -9 9 -6 -20
pair next: adj.freed cue.venue	-24 17 -2 -5 2
pair next: adj.freed cue.yesterday	-35 -10 41 -12 -35
pair next: adj.freed noun.body	8 -28 -31 -9 13
pair next: adj.freed noun.branch	21 -5 -20 -2 0
pair next: adj.freed noun.child	8 -1 -7 0 -6
pair next: adj.freed noun.civilian	5 -22 11 -16 -14
pair next: adj.freed noun.exchange	18 -35 10 -5 -18
pair next: adj.freed noun.family	-7 -12 -14 10 4
pair next: adj.freed noun.foreigner	-19 -14 -18 -6 23
pair next: adj.freed noun.man	25 -13 -5 -11 -12
pair next: adj.freed noun.military	34 -19 5 -15 -32
pair next: adj.freed noun.other	-13 -24 -10 15 7
pair next: adj.freed noun.people	14 -13 6 -6 -23
pair next: adj.freed noun.rank	20 -5 -16 -10 -16
pair next: adj.freed noun.soldier	1 -13 9 -11 -18
pair next: adj.freed noun.woman	27 -1 -18 -7 -7
pair next: adj.freed own.to	-29 20 -34 -3 17
pair next: adj.freed qualifier.approx	-13 -2 4 -5 11
pair next: adj.freed qualifier.at_most	-8 -32 -19 21 12
pair next: adj.freed qualifier.more_than	5 -21 -7 20 -25
pair next: adj.freed ru.agent	8 0 -9 -15 12
pair next: adj.freed ru.from	3 -27 -18 4 13
pair next: adj.freed ru.of	22 -16 -36 12 -32
pair next: adj.freed ru.to	13 -15 -17 2 -17
pair next: adj.freed ua.from	-30 -17 46 -4 -36
pair next: adj.freed ua.of	20 -15 -10 4 -48
pair next: adj.freed ua.to	10 -15 -20 9 -19
pair next: adj.freed verb.bring	-16 -9 32 -19 -10
pair next: adj.freed verb.future	-23 -18 1 -10 32
pair next: adj.freed verb.held_exchange	13 25 -11 -14 -27
pair next: adj.freed verb.other	17 -10 -17 -16 1
pair next: adj.freed verb.will	1 14 -13 -5 -13
pair next: adj.freed voice.ua	5 26 -23 -24 -24
pair next: adj.modifier adj.dead	5 -6 14 -34 -6
pair next: adj.modifier adj.modifier	-6 2 -13 -1 -18
pair next: adj.modifier adj.wounded	3 -9 -5 -31 -2
pair next: adj.modifier category	8 -4 -3 -24 -2
pair next: adj.modifier country	0 -16 -7 4 3
pair next: adj.modifier cue.agreed	1 2 -24 -21 10
pair next: adj.modifier cue.agreement	8 -12 4 12 -18
pair next: adj.modifier cue.all	-12 11 -10 -6 3
pair next: adj.modifier cue.already	-3 -5 -5 -1 -17
pair next: adj.modifier cue.anniversary	-31 -9 22 0 -8
pair next: adj.modifier cue.born	-15 1 5 -10 1
pair next: adj.modifier cue.called_off	14 26 -41 -11 -21
pair next: adj.modifier cue.captivity	-7 4 -10 -1 5
pair next: adj.modifier cue.captured	-5 -18 1 -17 16
pair next: adj.modifier cue.claims	5 -8 -8 3 -14
pair next: adj.modifier cue.completed	9 -6 -22 -18 -4
pair next: adj.modifier cue.count	-13 -8 -4 23 -8
pair next: adj.modifier cue.crime	-18 -17 -14 -18 23
pair next: adj.modifier cue.denied	-27 -19 -10 25 -20
pair next: adj.modifier cue.deported	-3 6 -25 10 -15
pair next: adj.modifier cue.died	19 0 0 -10 -12
pair next: adj.modifier cue.each	2 8 -19 -22 0
pair next: adj.modifier cue.evacuation	-11 6 -31 -2 -5
pair next: adj.modifier cue.footage	-7 -1 2 13 -20
pair next: adj.modifier cue.good_news	-2 -13 -26 10 -19
pair next: adj.modifier cue.held	1 -22 -6 13 -19
pair next: adj.modifier cue.in_captivity	3 -28 -18 25 -8
pair next: adj.modifier cue.in_return	29 -9 -30 -16 -11
pair next: adj.modifier cue.included	32 -17 -26 -31 7
pair next: adj.modifier cue.local	-22 -6 21 -5 -7
pair next: adj.modifier cue.mediated	12 -5 -19 -6 -6
pair next: adj.modifier cue.missing	21 -23 -29 -19 19
pair next: adj.modifier cue.money	-21 -22 -14 -12 27
pair next: adj.modifier cue.month	-14 0 -29 17 -2
pair next: adj.modifier cue.name	-8 -8 -10 12 -4
pair next: adj.modifier cue.of_whole	-21 -13 6 5 1
pair next: adj.modifier cue.of_year	8 -1 -8 -2 -1
pair next: adj.modifier cue.one_sided	6 -26 4 11 -10
pair next: adj.modifier cue.other_exchange	-11 -10 -16 -13 15
pair next: adj.modifier cue.other_return	1 -18 4 -17 -3
pair next: adj.modifier cue.other_war	-28 -23 -16 7 23
pair next: adj.modifier cue.outside	3 5 -9 -2 -7
pair next: adj.modifier cue.part	6 -12 1 -31 6
pair next: adj.modifier cue.planned	-28 10 -13 -13 2
pair next: adj.modifier cue.postponed	-5 15 -12 9 -26
pair next: adj.modifier cue.ready	-31 27 11 -19 -12
pair next: adj.modifier cue.recap	-17 -5 -2 -7 1
pair next: adj.modifier cue.record	6 -6 10 -24 -12
pair next: adj.modifier cue.relative	-8 -6 -9 -14 3
pair next: adj.modifier cue.repatriation	1 -15 4 -11 -16
pair next: adj.modifier cue.reunion	-22 21 -1 -28 8
pair next: adj.modifier cue.same_number	6 12 -25 -19 -17
pair next: adj.modifier cue.since	7 -8 -2 4 -18
pair next: adj.modifier cue.span	-9 -2 14 -43 -9
pair next: adj.modifier cue.stage	22 -9 -43 -3 -6
pair next: adj.modifier cue.thanks	-5 -17 24 -7 -25
pair next: adj.modifier cue.to_date	12 -25 -2 4 -12
pair next: adj.modifier cue.today	16 0 -29 -4 -1
pair next: adj.modifier cue.total	2 -19 -4 -2 -6
pair next: adj.modifier cue.training	-27 -25 10 -21 5
pair next: adj.modifier cue.transit	12 6 11 -28 -33
pair next: adj.modifier cue.unfinished	-28 -6 13 -14 -20
pair next: adj.modifier cue.unit	11 -1 12 -6 -21
pair next: adj.modifier cue.venue	-53 24 19 -21 -1
pair next: adj.modifier cue.visit	10 -4 17 -8 -28
pair next: adj.modifier cue.year	-17 -1 -33 4 10
pair next: adj.modifier cue.yesterday	-8 -2 6 -24 8
pair next: adj.modifier foe.of	15 4 -2 -6 -6
pair next: adj.modifier foe.to	12 -1 -6 -9 -15
pair next: adj.modifier noun.body	2 -10 -11 -10 -24
pair next: adj.modifier noun.branch	8 -18 -17 -20 12
pair next: adj.modifier noun.child	11 7 -53 -24 -25
pair next: adj.modifier noun.civilian	0 -17 -16 7 -13
pair next: adj.modifier noun.exchange	-4 6 6 -18 -29
pair next: adj.modifier noun.family	-11 -5 -9 -8 -6
pair next: adj.modifier noun.foreigner	-13 -10 -6 -2 12
pair next: adj.modifier noun.man	-37 1 13 22 -17
pair next: adj.modifier noun.military	10 -12 -21 6 -11
pair next: adj.modifier noun.other	-14 -4 4 -9 4
pair next: adj.modifier noun.people	-1 3 -5 -2 -17
pair next: adj.modifier noun.rank	19 -25 0 -9 -16
pair next: adj.modifier noun.soldier	11 -5 -8 -8 -9
pair next: adj.modifier noun.woman	-14 12 5 -15 -6
pair next: adj.modifier own.agent	-5 -12 13 -9 1
pair next: adj.modifier own.from	-25 24 -12 -21 -14
pair next: adj.modifier own.of	-10 -11 -22 13 -7
pair next: adj.modifier own.to	16 -10 -34 9 0
pair next: adj.modifier qualifier.approx	-18 -27 -37 19 4
pair next: adj.modifier qualifier.at_least	-13 -8 5 27 -30
pair next: adj.modifier qualifier.at_most	2 -5 -15 -9 14
pair next: adj.modifier qualifier.more_than	-8 -17 5 6 -4
pair next: adj.modifier ru.agent	-2 -35 -2 20 -7
pair next: adj.modifier ru.from	15 -13 -16 -25 8
pair next: adj.modifier ru.of	5 -16 -13 10 -18
pair next: adj.modifier ru.to	33 -29 -25 -16 18
pair next: adj.modifier ua.agent	-23 20 11 -22 -6
pair next: adj.modifier ua.from	34 -21 -20 -21 -22
pair next: adj.modifier ua.of	11 1 -26 -8 -19
pair next: adj.modifier ua.to	-13 -10 -2 -25 17
pair next: adj.modifier verb.bring	11 -1 -22 -17 -8
pair next: adj.modifier verb.come	5 13 -18 1 -38
pair next: adj.modifier verb.future	-2 22 1 -26 -26
pair next: adj.modifier verb.get	14 4 8 -10 -16
pair next: adj.modifier verb.give	9 2 -13 -19 -8
pair next: adj.modifier verb.held_exchange	-11 -28 21 1 -14
pair next: adj.modifier verb.home	9 -14 -8 -11 -13
pair next: adj.modifier verb.managed	1 2 -6 -23 2
pair next: adj.modifier verb.noun	-5 -2 -30 24 -30
pair next: adj.modifier verb.other	-5 -5 -22 -6 2
pair next: adj.modifier verb.swap	-1 -7 -29 -6 8
pair next: adj.modifier verb.will	-19 6 6 0 -19
pair next: adj.modifier view.ru	21 10 -29 -24 0
pair next: adj.modifier view.ua	-8 -28 -4 12 -29
pair next: adj.modifier voice.ru	-2 -35 21 -21 8
pair next: adj.modifier voice.ua	11 -12 -17 16 -52
pair next: adj.wounded adj.modifier	-11 2 -31 7 2
pair next: adj.wounded adj.wounded	17 -12 -3 -9 -10
pair next: adj.wounded category	1 2 -20 -20 -1
pair next: adj.wounded cue.part	33 -9 -10 -15 -31
pair next: adj.wounded cue.relative	-6 -4 8 -19 0
pair next: adj.wounded noun.military	26 -18 -6 -11 -22
pair next: adj.wounded noun.other	-2 -3 -16 -10 21
pair next: adj.wounded noun.people	-15 18 -14 -6 -9
pair next: category adj.dead	-25 -15 -15 -13 30
pair next: category adj.freed	-18 -7 4 -8 8
pair next: category adj.modifier	-11 1 5 3 -27
pair next: category adj.wounded	19 -5 -17 -14 -12
pair next: category category	19 -3 -21 -9 -19
pair next: category country	-3 -15 4 -5 -5
pair next: category cue.agreement	23 -16 -9 -21 -7
pair next: category cue.all	3 0 -4 7 -16
pair next: category cue.already	24 7 -8 -3 -8
pair next: category cue.born	30 -14 -22 -15 -23
pair next: category cue.captivity	30 9 -30 -25 -27
pair next: category cue.captured	-1 9 -17 -20 7
pair next: category cue.claims	-20 9 17 -19 -13
pair next: category cue.completed	-15 -9 -35 -14 20
pair next: category cue.crime	-28 31 9 -17 7
pair next: category cue.deported	-11 -22 -29 -7 22
pair next: category cue.each	11 -7 -5 -3 -20
pair next: category cue.evacuation	-22 25 -24 -20 -5
pair next: category cue.footage	-46 -2 8 -32 15
pair next: category cue.good_news	17 -11 -17 -5 11
pair next: category cue.held	-10 14 -12 -19 12
pair next: category cue.in_captivity	-6 12 -4 -13 -27
pair next: category cue.in_return	24 -6 -12 -8 -17
pair next: category cue.included	-30 -11 30 -13 -3
pair next: category cue.local	31 -8 -25 -20 -11
pair next: category cue.mediated	-10 11 -15 5 -6
pair next: category cue.missing	1 -20 -8 10 -11
pair next: category cue.of_whole	0 -34 4 -2 3
pair next: category cue.other_return	-4 0 8 14 -19
pair next: category cue.other_war	-4 -11 -18 -29 14
pair next: category cue.part	-2 -8 0 5 -10
pair next: category cue.planned	-7 -6 -14 24 -25
pair next: category cue.ready	-27 17 17 -7 -28
pair next: category cue.recap	-25 -16 2 -22 24
pair next: category cue.record	-9 -32 39 -20 -31
pair next: category cue.relative	4 -15 10 -16 -13
pair next: category cue.reunion	25 -3 -20 -21 -19
pair next: category cue.since	8 4 -13 3 -13
pair next: category cue.span	-24 -19 -26 24 -13
pair next: category cue.stage	7 7 -13 -7 -10
pair next: category cue.thanks	-10 -2 7 12 -12
pair next: category cue.third	-32 -16 -20 -7 43
pair next: category cue.to_date	-24 -12 -15 33 -17
pair next: category cue.today	9 -38 -3 -10 -20
pair next: category cue.total	0 -8 -10 -14 8
pair next: category cue.training	-7 -5 -4 -2 8
pair next: category cue.transit	-11 19 -9 7 -3
pair next: category cue.unit	5 9 -26 5 -12
pair next: category cue.visit	-24 -13 -17 -8 23
pair next: category cue.year	27 5 -7 -18 -28
pair next: category cue.yesterday	12 -15 3 -3 0
pair next: category foe.of	-17 14 -33 -11 8
pair next: category foe.to	32 -6 -20 -3 -22
pair next: category noun.body	-14 12 11 -11 -11
pair next: category noun.branch	0 0 3 -10 -22
pair next: category noun.child	0 2 -10 -43 19
pair next: category noun.civilian	11 -14 -35 -24 9
pair next: category noun.exchange	-2 -19 17 -13 -3
pair next: category noun.family	27 -17 -34 -6 -17
pair next: category noun.foreigner	10 6 -18 12 -24
pair next: category noun.man	-4 -11 -8 -17 10
pair next: category noun.military	13 -5 -26 -20 7
pair next: category noun.other	5 -16 13 -12 -6
pair next: category noun.people	-8 -16 14 -1 -17
pair next: category noun.rank	18 -19 19 -24 -18
pair next: category noun.soldier	15 -5 -8 -23 -16
pair next: category noun.woman	2 16 -11 -6 -20
pair next: category own.agent	18 -15 -14 -8 4
pair next: category own.of	-2 -29 -10 -23 13
pair next: category own.to	-3 8 -26 20 -24
pair next: category qualifier.approx	4 -14 18 -18 -8
pair next: category qualifier.at_least	-21 25 -30 -8 -13
pair next: category qualifier.at_most	16 -1 -26 -11 -8
pair next: category qualifier.more_than	3 -18 -24 -8 15
pair next: category ru.agent	1 0 11 -10 -19
pair next: category ru.from	6 6 -17 -2 -15
pair next: category ru.of	15 2 -28 7 -28
pair next: category ru.to	5 13 -10 -12 -22
pair next: category ua.agent	-11 21 -13 -5 -2
pair next: category ua.of	17 -2 -19 7 -16
pair next: category ua.to	-2 21 1 -37 -28
pair next: category verb.bring	-29 3 13 11 2
pair next: category verb.come	10 -33 -15 -48 19
pair next: category verb.future	-33 15 -15 -20 4
pair next: category verb.get	41 -12 -25 -28 5
pair next: category verb.give	-5 2 -8 -17 -6
pair next: category verb.held_exchange	20 -7 -18 -2 -9
pair next: category verb.home	48 -21 -1 -22 -29
pair next: category verb.other	-5 -13 2 -2 -2
pair next: category verb.swap	7 -32 -28 9 -15
pair next: category verb.will	-15 9 -13 -3 1
pair next: category voice.ua	15 -5 -27 -3 12
pair next: country adj.modifier	-2 -3 -1 -9 -9
pair next: country adj.wounded	17 -4 7 -9 -14
pair next: country category	15 -20 2 -20 -8
pair next: country country	1 1 -9 -14 -11
pair next: country cue.agreed	-29 34 -32 -22 -9
pair next: country cue.agreement	19 -1 -8 -39 -19
pair next: country cue.all	2 -22 7 -7 10
pair next: country cue.already	14 -1 -13 -1 -7
pair next: country cue.captivity	-10 -17 13 -12 1
pair next: country cue.claims	-10 -13 10 -18 9
pair next: country cue.completed	3 -27 4 -42 10
pair next: country cue.each	1 14 -2 -10 -7
pair next: country cue.evacuation	0 12 0 -1 -12
pair next: country cue.footage	13 -1 -6 -29 5
pair next: country cue.held	8 -20 -13 -4 -12
pair next: country cue.in_return	-47 -23 -2 -6 40
pair next: country cue.mediated	39 -3 -26 -25 -17
pair next: country cue.of_whole	-5 -22 -52 20 14
pair next: country cue.other_war	-38 -3 -35 -24 31
pair next: country cue.part	20 -16 13 -10 -25
pair next: country cue.planned	-20 21 -36 -14 -7
pair next: country cue.ready	-14 17 -11 -3 -7
pair next: country cue.recap	-20 -5 3 22 -38
pair next: country cue.record	-2 -9 -18 18 0
pair next: country cue.relative	23 -1 -9 -24 -24
pair next: country cue.reunion	-12 -12 -7 16 -9
pair next: country cue.since	6 -8 -8 10 -20
pair next: country cue.span	-21 22 -18 -14 -1
pair next: country cue.stage	22 -16 -11 -22 4
pair next: country cue.thanks	21 -29 -22 -15 -4
pair next: country cue.third	-19 -8 -21 -4 19
pair next: country cue.to_date	-13 1 -8 4 -15
pair next: country cue.today	-4 14 15 -29 -23
pair next: country cue.total	24 -21 13 -13 -18
pair next: country cue.transit	20 -15 -3 -11 -2
pair next: country cue.venue	-34 30 -40 -30 -7
pair next: country cue.year	19 -7 -4 9 -24
pair next: country foe.from	16 -11 -1 -5 -1
pair next: country foe.to	2 -13 -10 -19 12
pair next: country noun.body	3 -13 -26 18 -9
pair next: country noun.branch	3 5 12 -26 -16
pair next: country noun.child	-12 -16 -18 -14 21
pair next: country noun.civilian	-10 -25 -27 -14 32
pair next: country noun.exchange	0 -13 9 7 -31
pair next: country noun.family	-9 -13 4 -9 9
pair next: country noun.foreigner	-17 -20 -22 15 21
pair next: country noun.military	4 5 -11 21 -19
pair next: country noun.other	-16 21 -39 -9 -2
pair next: country noun.people	-11 -24 -22 33 20
pair next: country noun.rank	-28 -18 -5 -2 31
pair next: country own.agent	23 -15 12 -9 -12
pair next: country own.of	-23 18 -18 16 -23
pair next: country own.to	3 4 -32 -3 -2
pair next: country qualifier.approx	-24 21 -7 -13 -8
pair next: country qualifier.at_most	-18 -19 25 7 -7
pair next: country qualifier.more_than	-10 -13 -13 18 -14
pair next: country ru.agent	-14 9 -32 6 8
pair next: country ru.from	-15 -2 -7 -1 13
pair next: country ru.of	-1 -2 -13 -7 0
pair next: country ru.to	9 -29 15 13 -25
pair next: country ua.agent	8 8 -20 -33 -9
pair next: country ua.from	-5 -3 -9 -5 13
pair next: country ua.of	-16 5 1 -19 -9
pair next: country ua.to	-8 -21 16 -24 -17
pair next: country verb.bring	-14 -33 -2 -16 29
pair next: country verb.come	11 -5 -27 -19 15
pair next: country verb.future	-11 -9 14 -27 -6
pair next: country verb.get	11 -6 -30 1 -1
pair next: country verb.give	-10 -24 -27 -6 26
pair next: country verb.held_exchange	16 -29 -29 -4 18
pair next: country verb.home	22 -6 -18 -7 -18
pair next: country verb.managed	21 -2 -27 -18 9
pair next: country verb.noun	-8 6 2 -23 -11
pair next: country verb.other	-8 1 -32 -3 15
pair next: country verb.swap	-31 -19 -8 -16 38
pair next: country verb.will	-2 9 -9 -16 -10
pair next: country voice.ru	17 19 -14 -15 -16
pair next: country voice.ua	-17 -18 -13 -7 19
pair next: cue.agreed adj.modifier	16 12 -26 -35 -17
pair next: cue.agreed adj.wounded	9 -8 -3 0 2
pair next: cue.agreed country	8 22 -22 -25 -29
pair next: cue.agreed cue.agreed	4 -7 -24 -23 7
pair next: cue.agreed cue.agreement	-21 3 -1 -18 2
pair next: cue.agreed cue.called_off	-22 33 -18 -11 -27
pair next: cue.agreed cue.claims	-6 15 -5 -18 -5
pair next: cue.agreed cue.completed	27 -25 -18 -14 -10
pair next: cue.agreed cue.each	-7 21 -16 -2 -7
pair next: cue.agreed cue.mediated	-19 -1 -17 21 -22
pair next: cue.agreed cue.of_whole	-2 -13 -24 -23 20
pair next: cue.agreed cue.other_war	-4 -8 -2 -5 12
pair next: cue.agreed cue.recap	7 22 0 -4 -25
pair next: cue.agreed cue.relative	5 -33 -14 -19 31
pair next: cue.agreed cue.span	-28 36 -6 -9 -22
pair next: cue.agreed cue.stage	16 -11 -15 -10 -17
pair next: cue.agreed cue.thanks	-21 11 -2 17 -6
pair next: cue.agreed cue.today	20 -12 -6 -11 5
pair next: cue.agreed cue.venue	30 -16 -18 -21 -6
pair next: cue.agreed noun.body	-4 11 -12 -32 -20
pair next: cue.agreed noun.exchange	4 6 -22 -31 -25
pair next: cue.agreed noun.military	6 -4 -11 -1 -6
pair next: cue.agreed noun.other	-46 19 0 -36 10
pair next: cue.agreed noun.people	3 12 -24 -15 6
pair next: cue.agreed own.to	-16 -24 -17 21 -12
pair next: cue.agreed qualifier.at_most	0 21 -3 -9 -18
pair next: cue.agreed ru.agent	-2 -18 -15 17 -10
pair next: cue.agreed ru.of	-4 -4 9 -21 -22
pair next: cue.agreed ua.agent	-32 -2 -29 43 -39
pair next: cue.agreed ua.of	6 20 -11 -15 -21
pair next: cue.agreed ua.to	2 -27 11 -17 -17
pair next: cue.agreed verb.bring	-15 9 13 -11 -13
pair next: cue.agreed verb.future	7 -2 -9 -6 -26
pair next: cue.agreed verb.give	11 15 -17 -26 -20
pair next: cue.agreed verb.held_exchange	10 10 -25 -33 -29
pair next: cue.agreed verb.noun	-28 20 -18 -26 -10
pair next: cue.agreed verb.other	-29 24 -24 -18 -17
pair next: cue.agreed verb.will	8 0 -17 -10 -22
pair next: cue.agreement adj.modifier	3 1 -27 -21 15
pair next: cue.agreement adj.wounded	-13 18 -22 -26 -4
pair next: cue.agreement country	-23 -14 8 -23 15
pair next: cue.agreement cue.agreed	1 -1 -17 -6 -11
pair next: cue.agreement cue.agreement	-5 -29 -7 18 -3
pair next: cue.agreement cue.claims	39 -13 -9 -30 -6
pair next: cue.agreement cue.completed	12 13 -24 -30 -34
pair next: cue.agreement cue.each	13 -11 -9 -2 -4
pair next: cue.agreement cue.held	-10 7 -7 8 -10
pair next: cue.agreement cue.mediated	-4 12 -6 -19 11
pair next: cue.agreement cue.of_whole	-14 -35 -6 -8 25
pair next: cue.agreement cue.other_war	-7 -13 -4 -6 21
pair next: cue.agreement cue.planned	26 -20 -26 0 -22
pair next: cue.agreement cue.recap	22 -33 6 -8 -4
pair next: cue.agreement cue.relative	6 -14 11 -22 -16
pair next: cue.agreement cue.span	22 -24 10 -11 -19
pair next: cue.agreement cue.stage	-10 22 -16 2 -14
pair next: cue.agreement cue.today	29 -17 -16 -5 -13
pair next: cue.agreement cue.venue	36 -36 -1 -20 -14
pair next: cue.agreement noun.body	16 -8 -12 -12 -8
pair next: cue.agreement noun.branch	-5 -3 14 -2 -12
pair next: cue.agreement noun.civilian	-20 -20 -6 29 -9
pair next: cue.agreement noun.exchange	-12 33 -36 -45 -17
pair next: cue.agreement noun.other	-1 10 -18 -17 -9
pair next: cue.agreement noun.people	-30 16 -24 -6 2
pair next: cue.agreement own.agent	-21 0 15 -16 -11
pair next: cue.agreement own.of	19 -39 -15 -16 35
pair next: cue.agreement own.to	14 -19 -4 -8 -11
pair next: cue.agreement qualifier.at_most	25 15 -24 -24 -29
pair next: cue.agreement qualifier.more_than	-10 12 -27 -28 -9
pair next: cue.agreement ru.agent	-9 10 -6 5 -22
pair next: cue.agreement ru.of	-12 14 -23 -5 1
pair next: cue.agreement ua.agent	34 1 -23 -37 6
pair next: cue.agreement ua.from	10 -6 -2 -2 -2
pair next: cue.agreement ua.of	-31 1 2 -19 15
pair next: cue.agreement ua.to	13 -27 9 3 -21
pair next: cue.agreement verb.bring	-13 -20 -20 13 13
pair next: cue.agreement verb.future	-1 10 -24 19 -24
pair next: cue.agreement verb.get	-20 14 -30 -22 -4
pair next: cue.agreement verb.give	-1 -12 -15 -29 13
pair next: cue.agreement verb.held_exchange	-3 14 -26 -10 -27
pair next: cue.agreement verb.noun	15 4 -16 -6 -26
pair next: cue.agreement verb.swap	-15 2 -17 -7 25
pair next: cue.agreement verb.will	-30 52 -21 -34 -50
pair next: cue.agreement voice.ua	6 -19 12 -7 -4
pair next: cue.all adj.dead	-8 6 -17 -17 23
pair next: cue.all adj.freed	20 -13 -9 -8 -5
pair next: cue.all adj.modifier	-15 16 -4 22 -15
pair next: cue.all adj.wounded	-38 42 -13 -23 -21
pair next: cue.all category	-4 -21 9 -11 4
pair next: cue.all country	-1 -18 -4 -11 16
pair next: cue.all cue.agreement	-10 0 7 7 -13
pair next: cue.all cue.all	-1 17 -18 -14 -13
pair next: cue.all cue.claims	-7 -3 2 16 -30
pair next: cue.all cue.completed	-4 26 -5 -15 -33
pair next: cue.all cue.each	2 -3 3 3 -40
pair next: cue.all cue.footage	-32 0 32 0 -3
pair next: cue.all cue.held	-11 -20 -3 7 10
pair next: cue.all cue.in_captivity	35 -6 -16 -17 -13
pair next: cue.all cue.mediated	-8 4 15 -8 -8
pair next: cue.all cue.of_whole	-5 -11 -7 -15 6
pair next: cue.all cue.part	0 9 -19 13 -19
pair next: cue.all cue.planned	-41 25 -25 15 -34
pair next: cue.all cue.ready	7 -4 3 -8 -8
pair next: cue.all cue.relative	14 -17 -4 4 -23
pair next: cue.all cue.reunion	-9 -7 19 -12 -13
pair next: cue.all cue.since	12 0 -11 -1 0
pair next: cue.all cue.stage	39 -18 -25 -15 -17
pair next: cue.all cue.today	16 -15 -21 -4 -4
pair next: cue.all cue.total	-15 -16 18 -12 -13
pair next: cue.all cue.transit	18 -9 -19 -6 2
pair next: cue.all cue.visit	-12 -12 26 -1 -13
pair next: cue.all foe.to	-12 -11 2 -12 10
pair next: cue.all noun.body	-17 -29 1 -24 25
pair next: cue.all noun.branch	15 -5 -33 -8 10
pair next: cue.all noun.child	22 -9 -9 -18 2
pair next: cue.all noun.civilian	16 -4 8 -20 -7
pair next: cue.all noun.exchange	-19 -12 -10 15 11
pair next: cue.all noun.family	-8 11 4 -15 5
pair next: cue.all noun.man	18 -2 -8 -11 -2
pair next: cue.all noun.military	-14 -6 6 -22 -3
pair next: cue.all noun.other	-9 -2 -7 5 -21
pair next: cue.all noun.people	-11 7 -8 -12 0
pair next: cue.all noun.rank	31 -1 -22 -2 -18
pair next: cue.all noun.woman	13 -6 -31 0 -24
pair next: cue.all own.agent	13 -14 -5 -13 -7
pair next: cue.all own.of	-2 -8 12 -17 -18
pair next: cue.all own.to	29 -26 -25 16 -32
pair next: cue.all qualifier.at_most	-5 20 -7 -40 -13
pair next: cue.all qualifier.more_than	2 -14 -2 24 -10
pair next: cue.all ru.agent	30 -17 7 -16 -25
pair next: cue.all ru.of	9 7 11 -25 -32
pair next: cue.all ru.to	27 -4 -10 -6 -21
pair next: cue.all ua.agent	3 11 -16 -5 -33
pair next: cue.all ua.of	3 -7 -19 -5 3
pair next: cue.all verb.bring	7 -15 17 -18 -14
pair next: cue.all verb.come	-13 -36 0 -16 16
pair next: cue.all verb.future	-4 -13 -32 -16 26
pair next: cue.all verb.get	-14 -5 15 -11 -7
pair next: cue.all verb.give	-23 23 12 -29 -5
pair next: cue.all verb.home	23 -10 4 -21 -20
pair next: cue.all verb.other	-4 10 -15 -2 -10
pair next: cue.all verb.will	-7 -33 8 15 -13
pair next: cue.all view.ru	17 -5 -23 1 -9
pair next: cue.all voice.ua	-8 0 0 0 8
pair next: cue.all_civilians adj.modifier	14 -12 -10 -17 3
pair next: cue.all_civilians cue.all	31 -11 -21 -16 -29
pair next: cue.already adj.dead	16 -8 -10 -21 17
pair next: cue.already adj.modifier	13 -15 -24 8 -3
pair next: cue.already category	-2 -4 6 -3 -15
pair next: cue.already cue.already	-2 -23 -21 24 -14
pair next: cue.already cue.claims	2 8 -30 8 -26
pair next: cue.already cue.completed	16 -4 11 -14 -16
pair next: cue.already cue.footage	19 -21 10 -7 -16
pair next: cue.already cue.in_captivity	-11 -13 -8 -19 22
pair next: cue.already cue.in_return	15 -11 -32 -9 18
pair next: cue.already cue.mediated	5 -32 5 -25 5
pair next: cue.already cue.month	-17 12 -21 -13 -1
pair next: cue.already cue.of_whole	9 -8 -13 -6 14
pair next: cue.already cue.planned	-14 30 -8 -13 -22
pair next: cue.already cue.postponed	-15 17 27 -13 -30
pair next: cue.already cue.ready	-11 15 -11 -2 -3
pair next: cue.already cue.recap	-17 6 12 -8 -15
pair next: cue.already cue.relative	-5 -11 16 -11 -21
pair next: cue.already cue.reunion	18 -4 -4 -21 -15
pair next: cue.already cue.since	22 -4 -15 -9 -4
pair next: cue.already cue.span	-18 -5 -9 -6 22
pair next: cue.already cue.stage	24 -15 -8 -5 -1
pair next: cue.already cue.today	1 8 -6 -24 -14
pair next: cue.already cue.transit	46 -44 -26 -20 -40
pair next: cue.already cue.visit	9 -12 3 -10 -44
pair next: cue.already noun.body	-14 -20 23 -27 -26
pair next: cue.already noun.child	23 -15 1 -42 14
pair next: cue.already noun.civilian	-23 29 -23 -20 -17
pair next: cue.already noun.exchange	14 -29 -3 -26 9
pair next: cue.already noun.family	-19 -9 15 -15 -1
pair next: cue.already noun.military	7 -16 -2 1 -29
pair next: cue.already noun.other	-23 24 0 -8 -6
pair next: cue.already noun.people	-24 -36 34 8 -10
pair next: cue.already own.of	-15 -8 -10 17 -3
pair next: cue.already own.to	13 -6 -18 -11 0
pair next: cue.already qualifier.approx	-9 31 -13 -20 -28
pair next: cue.already qualifier.at_most	9 -9 12 -13 -23
pair next: cue.already qualifier.more_than	0 -42 0 5 -15
pair next: cue.already ru.to	27 -10 -28 -24 -17
pair next: cue.already ua.agent	19 -2 -4 -14 -2
pair next: cue.already ua.to	5 -21 -39 -37 22
pair next: cue.already verb.bring	-19 -28 -37 23 12
pair next: cue.already verb.come	-8 11 -26 21 -27
pair next: cue.already verb.future	-18 10 -15 12 -29
pair next: cue.already verb.get	-23 -17 8 13 2
pair next: cue.already verb.give	-5 -4 14 -23 1
pair next: cue.already verb.home	8 -24 12 -33 -5
pair next: cue.already verb.managed	-21 -6 20 7 -14
pair next: cue.already verb.noun	33 -19 -11 -24 3
pair next: cue.already verb.other	-8 -21 1 -10 11
pair next: cue.already verb.swap	14 22 -17 -13 -19
pair next: cue.among adj.modifier	-2 -14 8 -11 1
pair next: cue.among cue.among	11 0 12 -16 -28
pair next: cue.among cue.relative	-4 -10 12 -10 -6
pair next: cue.among cue.yesterday	-27 -12 26 -13 -16
pair next: cue.among noun.military	-13 -2 19 0 -15
pair next: cue.among noun.people	18 -6 17 -20 -27
pair next: cue.among verb.bring	-12 -9 -5 3 -1
pair next: cue.among verb.come	-10 -8 22 -11 -22
pair next: cue.anniversary category	-10 -13 0 17 -11
pair next: cue.anniversary cue.anniversary	-1 -10 13 -20 -5
pair next: cue.anniversary cue.born	-3 -19 10 9 -15
pair next: cue.anniversary cue.of_year	-37 -16 20 -37 2
pair next: cue.anniversary cue.today	-19 -4 21 7 -20
pair next: cue.anniversary noun.other	-19 -30 10 -25 2
pair next: cue.anniversary ua.of	-17 -12 -20 -4 18
pair next: cue.arrived adj.modifier	-18 -21 14 -19 2
pair next: cue.arrived cue.visit	-24 -11 25 -5 -34
pair next: cue.border country	1 -12 5 -21 -3
pair next: cue.border cue.border	40 -6 -24 -18 -29
pair next: cue.border cue.today	-17 -2 -17 -7 21
pair next: cue.border cue.transit	38 -12 -35 -13 -22
pair next: cue.border noun.child	18 -4 -9 0 -11
pair next: cue.border noun.other	-24 29 -14 -10 -13
pair next: cue.border ua.of	29 -3 -18 -6 -15
pair next: cue.border ua.to	3 -12 8 -10 -16
pair next: cue.border verb.home	16 -1 -9 -3 -6
pair next: cue.born adj.modifier	23 -1 -26 -32 -7
pair next: cue.born adj.wounded	24 -9 -16 -11 -9
pair next: cue.born category	-13 -19 -17 -36 19
pair next: cue.born cue.all	-9 22 -3 -2 -12
pair next: cue.born cue.born	19 -7 -13 -13 -18
pair next: cue.born cue.in_captivity	-28 -24 14 -24 3
pair next: cue.born cue.of_whole	26 -22 -15 -10 -12
pair next: cue.born cue.part	37 -12 -14 -21 -11
pair next: cue.born cue.relative	-15 -13 -3 -4 7
pair next: cue.born cue.today	31 -19 -21 -9 -25
pair next: cue.born noun.branch	-30 0 27 10 -14
pair next: cue.born noun.child	8 -10 17 -14 -23
pair next: cue.born noun.civilian	17 -2 -9 -15 8
pair next: cue.born noun.military	-27 -7 22 -15 3
pair next: cue.born noun.other	-18 4 26 -25 -13
pair next: cue.born noun.people	-16 -21 -13 2 18
pair next: cue.born own.to	-22 -22 -13 26 -26
pair next: cue.born qualifier.at_most	1 16 -18 -10 -30
pair next: cue.born qualifier.more_than	2 -9 -7 21 -27
pair next: cue.born verb.bring	20 -19 6 -35 -13
pair next: cue.born verb.come	9 -13 -10 -14 0
pair next: cue.born verb.future	6 -22 -11 -4 19
pair next: cue.born verb.get	7 -4 -11 -6 2
pair next: cue.born verb.home	11 -5 -5 -5 -7
pair next: cue.born verb.other	-1 -23 0 -19 6
pair next: cue.called_off adj.modifier	-17 34 -16 -16 -44
pair next: cue.called_off country	-13 -24 29 -4 -29
pair next: cue.called_off cue.agreement	-37 40 -26 -10 0
pair next: cue.called_off cue.called_off	-30 22 -41 -26 -7
pair next: cue.called_off cue.claims	-42 43 -31 -19 -26
pair next: cue.called_off cue.completed	-35 32 -29 -8 -3
pair next: cue.called_off cue.denied	28 -24 -13 -8 -12
pair next: cue.called_off noun.exchange	-38 5 -18 -26 16
pair next: cue.called_off noun.other	-16 13 -29 10 1
pair next: cue.called_off noun.people	-24 -2 17 -18 -23
pair next: cue.called_off ru.agent	-15 27 -18 -8 -22
pair next: cue.called_off ua.of	-28 31 -15 -5 -12
pair next: cue.called_off verb.future	-10 42 -12 -10 -34
pair next: cue.called_off verb.will	-3 -22 -8 -8 22
pair next: cue.captivity adj.freed	21 -12 -3 -16 -5
pair next: cue.captivity adj.modifier	4 6 -25 11 -10
pair next: cue.captivity adj.wounded	-9 -1 -16 -25 5
pair next: cue.captivity category	15 -15 -5 -8 -22
pair next: cue.captivity country	-2 6 -27 -1 1
pair next: cue.captivity cue.agreed	-19 29 -14 -6 -30
pair next: cue.captivity cue.agreement	-2 14 -18 -18 -4
pair next: cue.captivity cue.all	-21 5 15 -24 -24
pair next: cue.captivity cue.born	13 -12 -6 -12 7
pair next: cue.captivity cue.called_off	-38 41 -22 -24 -11
pair next: cue.captivity cue.captured	-25 -6 -12 -12 32
pair next: cue.captivity cue.claims	11 4 -10 0 -61
pair next: cue.captivity cue.completed	-5 -45 5 10 -6
pair next: cue.captivity cue.count	6 3 -10 -34 -11
pair next: cue.captivity cue.denied	-16 24 -10 -4 -22
pair next: cue.captivity cue.deported	-11 -34 -25 -15 30
pair next: cue.captivity cue.each	4 -2 -17 9 -10
pair next: cue.captivity cue.footage	-24 -42 37 -15 -13
pair next: cue.captivity cue.good_news	9 0 0 -8 0
pair next: cue.captivity cue.held	-19 -27 -6 2 10
pair next: cue.captivity cue.in_captivity	-24 -23 -23 11 3
pair next: cue.captivity cue.in_return	-18 -7 -19 -17 25
pair next: cue.captivity cue.included	-21 -6 -12 -18 30
pair next: cue.captivity cue.local	-20 -19 14 -14 9
pair next: cue.captivity cue.mediated	12 -8 -3 -12 -6
pair next: cue.captivity cue.missing	-20 -8 -10 -8 24
pair next: cue.captivity cue.of_whole	-1 1 -29 0 -9
pair next: cue.captivity cue.of_year	19 -16 -14 -15 -5
pair next: cue.captivity cue.other_return	-14 -8 -22 -18 22
pair next: cue.captivity cue.other_war	-33 -16 -25 -10 31
pair next: cue.captivity cue.part	22 0 -25 -7 -18
pair next: cue.captivity cue.planned	-25 0 -12 15 -9
pair next: cue.captivity cue.postponed	-20 37 -12 -17 -36
pair next: cue.captivity cue.recap	-10 -3 2 -15 7
pair next: cue.captivity cue.record	-15 31 -6 -21 -26
pair next: cue.captivity cue.relative	-9 -3 -29 -3 10
pair next: cue.captivity cue.reunion	12 -23 -5 22 -19
pair next: cue.captivity cue.same_number	19 -8 -11 -7 0
pair next: cue.captivity cue.since	7 1 4 1 -23
pair next: cue.captivity cue.span	-30 0 -20 17 -1
pair next: cue.captivity cue.thanks	18 -24 21 -16 -30
pair next: cue.captivity cue.third	-24 -21 -11 -15 34
pair next: cue.captivity cue.to_date	2 9 1 -7 -13
pair next: cue.captivity cue.today	25 -26 -24 -7 -22
pair next: cue.captivity cue.total	36 -27 -18 -6 8
pair next: cue.captivity cue.transit	25 -4 -11 -9 -17
pair next: cue.captivity cue.year	-25 -12 -44 26 22
pair next: cue.captivity cue.yesterday	-12 -10 37 -18 -33
pair next: cue.captivity foe.of	-23 13 -18 -7 19
pair next: cue.captivity foe.to	24 -10 -11 -10 -8
pair next: cue.captivity noun.body	15 5 -18 -1 -14
pair next: cue.captivity noun.branch	-24 -8 -7 12 19
pair next: cue.captivity noun.child	-26 4 -18 -15 21
pair next: cue.captivity noun.civilian	-34 17 4 -9 -3
pair next: cue.captivity noun.exchange	-12 21 -2 16 -39
pair next: cue.captivity noun.family	-14 -18 -15 1 21
pair next: cue.captivity noun.foreigner	15 -1 -1 -1 -13
pair next: cue.captivity noun.man	-13 -8 -13 -16 25
pair next: cue.captivity noun.military	-25 -3 -5 -6 13
pair next: cue.captivity noun.other	-17 2 3 -15 -8
pair next: cue.captivity noun.people	-3 -22 2 16 -7
pair next: cue.captivity noun.rank	-26 -13 -30 -28 31
pair next: cue.captivity noun.soldier	-23 -31 -25 -10 30
pair next: cue.captivity noun.woman	5 -8 -6 -6 11
pair next: cue.captivity own.agent	7 5 -20 -13 4
pair next: cue.captivity own.to	13 -17 0 17 -45
pair next: cue.captivity qualifier.approx	-19 -10 15 2 7
pair next: cue.captivity qualifier.at_least	0 -3 -2 11 -11
pair next: cue.captivity qualifier.at_most	-25 26 -11 -2 7
pair next: cue.captivity qualifier.more_than	-17 12 -31 7 -11
pair next: cue.captivity ru.agent	12 7 -31 -28 17
pair next: cue.captivity ru.from	1 -26 -19 23 -22
pair next: cue.captivity ru.of	-3 -33 -7 6 -4
pair next: cue.captivity ru.to	-16 20 -1 -1 -11
pair next: cue.captivity ua.agent	26 -7 4 -36 -25
pair next: cue.captivity ua.from	27 -14 -10 -12 -18
pair next: cue.captivity ua.of	11 2 6 -16 -19
pair next: cue.captivity ua.to	2 -8 -24 8 -8
pair next: cue.captivity verb.bring	22 -23 -13 18 -40
pair next: cue.captivity verb.come	1 -5 6 -17 -29
pair next: cue.captivity verb.future	-34 18 -2 -8 -2
pair next: cue.captivity verb.get	-25 5 -30 -36 33
pair next: cue.captivity verb.give	6 0 -11 -27 -5
pair next: cue.captivity verb.held_exchange	-16 -9 31 -30 -18
pair next: cue.captivity verb.home	20 -25 -19 -24 20
pair next: cue.captivity verb.managed	-5 10 -2 -3 -6
pair next: cue.captivity verb.noun	-29 31 -16 6 -21
pair next: cue.captivity verb.other	-2 1 -26 -43 21
pair next: cue.captivity verb.swap	10 -12 -32 15 -27
pair next: cue.captivity verb.will	13 0 -24 -33 -19
pair next: cue.captivity view.ru	2 -30 -31 25 -5
pair next: cue.captivity voice.ua	-19 -12 23 -37 4
pair next: cue.captured adj.modifier	-9 -17 -37 -2 22
pair next: cue.captured category	26 -3 -3 -16 -19
pair next: cue.captured cue.captivity	-8 9 -6 -32 11
pair next: cue.captured cue.captured	-23 -23 -2 -9 20
pair next: cue.captured cue.crime	3 -2 -19 7 9
pair next: cue.captured cue.deported	22 -11 -11 -2 -15
pair next: cue.captured cue.ever_captured	-9 -5 -21 -12 14
pair next: cue.captured cue.of_whole	7 -9 -3 10 -10
pair next: cue.captured cue.relative	14 -1 -3 -2 -12
pair next: cue.captured cue.since	-33 7 -16 -19 17
pair next: cue.captured cue.transit	-16 -11 2 -15 2
pair next: cue.captured cue.year	2 5 -5 4 -13
pair next: cue.captured noun.military	-4 -4 -17 -16 14
pair next: cue.captured noun.other	7 -21 9 -27 -8
pair next: cue.captured noun.people	-4 -11 -31 -29 20
pair next: cue.captured noun.soldier	10 -27 -8 -12 10
pair next: cue.captured qualifier.approx	26 -6 -14 -13 -6
pair next: cue.captured ru.of	-7 -20 -7 19 13
pair next: cue.captured ua.of	-10 19 -25 -17 7
pair next: cue.captured verb.come	-4 0 -1 -3 8
pair next: cue.captured verb.other	-4 12 -16 -11 7
pair next: cue.claims adj.dead	-7 -3 -11 -8 17
pair next: cue.claims adj.modifier	3 -21 0 5 -8
pair next: cue.claims category	7 -15 18 -33 -5
pair next: cue.claims country	-3 -6 -17 -3 4
pair next: cue.claims cue.agreement	10 -10 -26 -12 15
pair next: cue.claims cue.all	0 -2 7 5 -26
pair next: cue.claims cue.claims	-30 25 -4 5 -16
pair next: cue.claims cue.completed	9 3 -7 -28 -11
pair next: cue.claims cue.crime	-14 -9 -18 15 16
pair next: cue.claims cue.denied	-30 -5 -5 -21 18
pair next: cue.claims cue.footage	-6 7 -2 -7 -14
pair next: cue.claims cue.held	-15 -6 -6 17 -14
pair next: cue.claims cue.in_captivity	-8 -10 -8 23 -28
pair next: cue.claims cue.mediated	26 -45 -33 -21 5
pair next: cue.claims cue.missing	-31 -11 3 11 -7
pair next: cue.claims cue.of_whole	-21 16 8 -36 -13
pair next: cue.claims cue.other_war	-24 -11 -13 -16 28
pair next: cue.claims cue.part	1 -24 17 -23 -5
pair next: cue.claims cue.planned	9 18 -23 -26 -14
pair next: cue.claims cue.ready	8 3 -10 -17 -16
pair next: cue.claims cue.record	-17 14 -24 -13 7
pair next: cue.claims cue.relative	-17 22 -19 -12 -25
pair next: cue.claims cue.repatriation	-25 -13 21 -14 -12
pair next: cue.claims cue.since	3 -2 -20 0 10
pair next: cue.claims cue.span	-1 26 -13 -10 -25
pair next: cue.claims cue.stage	14 -31 -9 7 -10
pair next: cue.claims cue.thanks	23 -15 -11 -9 -18
pair next: cue.claims cue.today	-2 -5 -19 -1 7
pair next: cue.claims cue.total	-7 19 -19 -9 6
pair next: cue.claims cue.transit	15 -14 -4 21 -18
pair next: cue.claims cue.venue	-18 23 5 -17 -16
pair next: cue.claims cue.visit	15 -10 -3 -6 -1
pair next: cue.claims foe.of	18 -1 -2 -7 -13
pair next: cue.claims noun.body	17 -6 3 -23 -30
pair next: cue.claims noun.branch	-39 -11 12 -9 29
pair next: cue.claims noun.child	-10 20 -3 -1 -8
pair next: cue.claims noun.civilian	21 -24 -18 -12 -8
pair next: cue.claims noun.exchange	8 2 -11 -39 4
pair next: cue.claims noun.family	5 10 -7 16 -13
pair next: cue.claims noun.foreigner	-20 9 -12 4 -9
pair next: cue.claims noun.military	-3 5 -15 -7 10
pair next: cue.claims noun.other	-28 13 6 -3 -12
pair next: cue.claims noun.people	11 -13 -9 -15 -18
pair next: cue.claims noun.rank	-34 16 6 -12 2
pair next: cue.claims noun.soldier	14 -1 -11 -5 -3
pair next: cue.claims own.agent	18 -7 -3 -1 -21
pair next: cue.claims own.of	8 -20 3 21 -33
pair next: cue.claims own.to	26 -15 -10 -11 15
pair next: cue.claims qualifier.approx	5 7 -30 0 -16
pair next: cue.claims qualifier.at_least	-26 1 28 -18 0
pair next: cue.claims qualifier.at_most	5 -4 3 -12 -4
pair next: cue.claims qualifier.more_than	-12 -14 7 21 -27
pair next: cue.claims ru.agent	2 16 -15 -23 -10
pair next: cue.claims ru.of	7 1 -22 -12 -21
pair next: cue.claims ru.to	-12 -5 -17 -1 8
pair next: cue.claims ua.agent	3 7 -5 -28 0
pair next: cue.claims ua.of	16 -10 -28 -6 -8
pair next: cue.claims ua.to	20 11 -33 -22 -17
pair next: cue.claims verb.bring	22 -15 -32 -9 12
pair next: cue.claims verb.come	-22 -8 -4 -21 20
pair next: cue.claims verb.future	3 13 -4 -15 -19
pair next: cue.claims verb.get	33 -15 -16 -28 -9
pair next: cue.claims verb.give	13 -2 -20 -12 4
pair next: cue.claims verb.held_exchange	18 -7 -20 -20 2
pair next: cue.claims verb.noun	17 -7 -2 -29 -44
pair next: cue.claims verb.other	-24 -12 12 3 13
pair next: cue.claims verb.swap	13 -13 -9 -1 9
pair next: cue.claims verb.will	-12 15 -28 -1 -4
pair next: cue.claims view.ru	18 -1 -2 -17 0
pair next: cue.claims voice.ru	-5 -22 1 -6 0
pair next: cue.claims voice.ua	18 -1 -48 22 -46
pair next: cue.completed adj.modifier	0 -14 6 -5 -12
pair next: cue.completed adj.wounded	31 -17 -24 -4 -12
pair next: cue.completed category	-10 12 -3 -6 -21
pair next: cue.completed country	-15 -3 -13 5 -10
pair next: cue.completed cue.agreed	-23 -8 -21 -14 28
pair next: cue.completed cue.agreement	5 8 -6 -42 -42
pair next: cue.completed cue.all	11 -24 -21 -16 14
pair next: cue.completed cue.called_off	-32 25 -24 -17 22
pair next: cue.completed cue.captivity	-21 -28 -43 18 15
pair next: cue.completed cue.claims	0 13 -28 -13 -3
pair next: cue.completed cue.completed	5 -9 1 -12 -8
pair next: cue.completed cue.crime	-3 -13 -14 -22 20
pair next: cue.completed cue.denied	-23 7 -21 -28 30
pair next: cue.completed cue.each	31 -29 -30 -14 -14
pair next: cue.completed cue.evacuation	-6 -9 -16 -28 11
pair next: cue.completed cue.footage	-6 -18 20 -6 -16
pair next: cue.completed cue.good_news	37 -11 -28 -12 -31
pair next: cue.completed cue.held	-35 -21 -13 24 4
pair next: cue.completed cue.in_captivity	21 8 6 -30 -26
pair next: cue.completed cue.in_return	31 -22 -15 -5 -9
pair next: cue.completed cue.included	-9 6 12 -10 -3
pair next: cue.completed cue.local	-18 -27 13 -30 -3
pair next: cue.completed cue.mediated	26 -10 -6 -13 -22
pair next: cue.completed cue.name	-12 -15 20 -15 -41
pair next: cue.completed cue.of_whole	4 -25 -5 -29 19
pair next: cue.completed cue.on_shield	-18 -3 -22 -13 22
pair next: cue.completed cue.one_sided	20 -9 -10 -7 -18
pair next: cue.completed cue.other_return	-42 -3 32 -2 6
pair next: cue.completed cue.outside	35 -9 -12 -25 -8
pair next: cue.completed cue.part	12 -18 -1 11 -24
pair next: cue.completed cue.planned	-14 16 9 -22 -23
pair next: cue.completed cue.postponed	-23 21 -14 -20 -14
pair next: cue.completed cue.ready	-17 27 -11 -8 -23
pair next: cue.completed cue.recap	-3 2 4 -22 3
pair next: cue.completed cue.record	-17 -9 0 -19 18
pair next: cue.completed cue.relative	-37 9 -2 -13 -13
pair next: cue.completed cue.reunion	-22 -16 -4 25 -20
pair next: cue.completed cue.since	-6 -18 7 10 -9
pair next: cue.completed cue.span	-13 18 5 -16 -4
pair next: cue.completed cue.stage	-2 19 -28 -25 1
pair next: cue.completed cue.thanks	1 -15 11 0 -24
pair next: cue.completed cue.today	21 -20 -21 -12 -19
pair next: cue.completed cue.total	-5 -18 -17 -5 21
pair next: cue.completed cue.training	-33 -14 -33 17 -1
pair next: cue.completed cue.transit	5 -16 13 -10 -30
pair next: cue.completed cue.venue	-18 -5 15 -11 5
pair next: cue.completed cue.visit	-47 -7 24 -9 -20
pair next: cue.completed cue.year	-29 14 -9 23 -20
pair next: cue.completed cue.yesterday	-13 -24 20 -10 -16
pair next: cue.completed foe.of	18 -1 -12 -1 -12
pair next: cue.completed noun.body	11 -6 -4 -14 -5
pair next: cue.completed noun.branch	-20 -9 0 -19 21
pair next: cue.completed noun.child	4 7 -18 -25 -3
pair next: cue.completed noun.civilian	8 -34 -6 -1 -13
pair next: cue.completed noun.exchange	6 -19 -1 9 -33
pair next: cue.completed noun.family	-19 -17 2 -21 34
pair next: cue.completed noun.foreigner	14 -15 -9 -5 -6
pair next: cue.completed noun.military	9 -24 -12 -28 8
pair next: cue.completed noun.other	-9 -18 3 -1 0
pair next: cue.completed noun.people	19 -39 4 -26 11
pair next: cue.completed noun.rank	-26 -12 -17 16 16
pair next: cue.completed noun.soldier	30 -22 -11 -7 -6
pair next: cue.completed own.agent	3 -23 -24 -14 15
pair next: cue.completed own.of	-7 -3 -22 -18 13
pair next: cue.completed own.to	29 -29 -24 -12 -10
pair next: cue.completed qualifier.approx	-8 -27 -8 13 -1
pair next: cue.completed qualifier.at_most	-8 13 -17 -30 -9
pair next: cue.completed qualifier.more_than	-2 -11 -30 9 -4
pair next: cue.completed ru.agent	27 -12 -2 -3 -22
pair next: cue.completed ru.from	24 -16 -11 -8 -31
pair next: cue.completed ru.of	33 -32 -8 -25 2
pair next: cue.completed ru.to	24 4 -7 -23 -25
pair next: cue.completed ua.agent	-19 17 5 -22 -13
pair next: cue.completed ua.from	30 3 -30 -14 -11
pair next: cue.completed ua.of	-17 -25 -8 26 -19
pair next: cue.completed ua.to	27 -23 6 -18 -16
pair next: cue.completed verb.bring	33 -18 -29 -8 -24
pair next: cue.completed verb.come	59 -15 -24 -11 -35
pair next: cue.completed verb.future	2 1 -48 -12 1
pair next: cue.completed verb.get	13 -32 -36 -25 12
pair next: cue.completed verb.give	35 -28 -27 -36 -14
pair next: cue.completed verb.held_exchange	56 -33 -31 -16 -10
pair next: cue.completed verb.home	38 -16 -15 -30 -21
pair next: cue.completed verb.managed	30 -9 -16 -32 -24
pair next: cue.completed verb.noun	28 -21 -10 -29 -3
pair next: cue.completed verb.other	-49 -6 -5 0 20
pair next: cue.completed verb.swap	2 -12 -20 22 -30
pair next: cue.completed verb.will	7 1 -19 5 -42
pair next: cue.completed voice.ru	-5 -9 -18 10 -8
pair next: cue.completed voice.ua	-10 -12 0 6 -18
pair next: cue.count adj.modifier	-2 20 -25 1 -33
pair next: cue.count adj.wounded	-22 3 -4 -5 5
pair next: cue.count category	35 -20 -29 -31 13
pair next: cue.count country	-24 -26 -16 -14 34
pair next: cue.count cue.agreement	28 -20 0 -14 -36
pair next: cue.count cue.called_off	-28 13 -5 -6 7
pair next: cue.count cue.claims	-24 -13 15 26 -19
pair next: cue.count cue.completed	-1 0 23 -26 -34
pair next: cue.count cue.count	-7 -9 -30 14 -17
pair next: cue.count cue.deported	-14 -19 2 3 -5
pair next: cue.count cue.each	-10 11 -3 0 -2
pair next: cue.count cue.footage	-27 -14 25 9 -18
pair next: cue.count cue.mediated	25 -16 -17 -5 -24
pair next: cue.count cue.nth	24 -2 -13 -17 -6
pair next: cue.count cue.of_whole	-8 1 -1 -10 -19
pair next: cue.count cue.of_year	26 -26 0 -16 -18
pair next: cue.count cue.other_war	-9 -14 -14 -3 15
pair next: cue.count cue.part	-7 5 16 -19 -14
pair next: cue.count cue.planned	-24 25 -14 -19 -5
pair next: cue.count cue.postponed	-18 1 -6 -4 12
pair next: cue.count cue.record	-10 -11 -28 18 -14
pair next: cue.count cue.relative	8 -3 -1 0 -25
pair next: cue.count cue.since	18 -11 -31 -38 22
pair next: cue.count cue.span	13 13 -27 -38 -25
pair next: cue.count cue.third	-28 5 -24 -15 19
pair next: cue.count cue.to_date	29 -17 -6 -16 -3
pair next: cue.count cue.today	35 -9 -12 -21 -26
pair next: cue.count cue.total	11 -10 -1 -1 0
pair next: cue.count cue.year	25 -2 -2 -24 0
pair next: cue.count noun.body	-16 -26 -5 14 23
pair next: cue.count noun.civilian	-18 -12 -7 5 21
pair next: cue.count noun.exchange	7 -14 -10 -9 -5
pair next: cue.count noun.family	-4 -6 16 -2 -14
pair next: cue.count noun.military	5 -23 -11 -13 16
pair next: cue.count noun.other	-5 2 4 2 -23
pair next: cue.count noun.people	-16 5 -30 -4 6
pair next: cue.count noun.soldier	17 -14 -3 -3 -4
pair next: cue.count own.agent	-10 -6 19 6 -13
pair next: cue.count own.of	20 -26 20 -10 -26
pair next: cue.count own.to	-3 -7 -11 10 -8
pair next: cue.count qualifier.approx	-34 7 -5 9 -3
pair next: cue.count qualifier.at_least	16 -19 -18 -14 11
pair next: cue.count qualifier.at_most	11 -30 19 -14 4
pair next: cue.count qualifier.more_than	-13 16 -7 -7 -15
pair next: cue.count ru.from	-21 -12 -5 24 -12
pair next: cue.count ru.of	7 -7 1 -17 -10
pair next: cue.count ua.agent	-35 -7 -19 39 -24
pair next: cue.count ua.of	11 17 -36 6 -32
pair next: cue.count ua.to	-19 -26 -13 9 21
pair next: cue.count verb.bring	18 -27 -21 0 -30
pair next: cue.count verb.come	-26 13 -22 -5 19
pair next: cue.count verb.future	-21 44 -25 -30 -41
pair next: cue.count verb.held_exchange	-11 6 -5 -10 -3
pair next: cue.count verb.home	-1 -8 23 -13 -19
pair next: cue.count verb.other	13 -29 -5 -28 26
pair next: cue.count verb.swap	25 14 -19 -31 -15
pair next: cue.count verb.will	0 2 -8 10 -9
pair next: cue.count view.ru	-13 10 6 -19 -8
pair next: cue.count view.ua	6 -18 -17 1 -23
pair next: cue.count voice.ua	1 1 -7 6 -9
pair next: cue.crime adj.modifier	-31 -23 -36 19 7
pair next: cue.crime category	-21 -12 1 -16 19
pair next: cue.crime cue.claims	-16 -15 -14 -16 26
pair next: cue.crime cue.crime	-13 -19 -38 14 28
pair next: cue.crime cue.money	10 3 -18 -20 -6
pair next: cue.crime cue.of_whole	21 -15 -26 -19 11
pair next: cue.crime cue.part	10 -4 -10 -5 -5
pair next: cue.crime cue.relative	-3 14 -38 -14 8
pair next: cue.crime noun.exchange	-12 -16 -10 19 -4
pair next: cue.crime noun.family	-1 -4 -8 -1 9
pair next: cue.crime noun.military	-20 -15 -8 -12 37
pair next: cue.crime noun.other	-28 -15 -21 7 1
pair next: cue.crime noun.people	-23 -9 6 -11 12
pair next: cue.crime qualifier.at_most	-14 -16 -25 -8 35
pair next: cue.crime qualifier.more_than	-10 -6 -3 8 -4
pair next: cue.crime ru.of	-23 -19 -15 -26 32
pair next: cue.crime ru.to	-14 -8 -7 -5 26
pair next: cue.crime ua.of	-6 -6 -11 -13 14
pair next: cue.crime verb.future	13 -17 -7 -2 11
pair next: cue.crime verb.other	-10 -6 -14 -14 14
pair next: cue.denied adj.modifier	-22 -23 -19 19 -6
pair next: cue.denied cue.agreed	-14 14 -9 -9 -10
pair next: cue.denied cue.claims	-30 16 -26 -8 14
pair next: cue.denied cue.completed	-8 21 -14 -16 -16
pair next: cue.denied cue.denied	-41 60 -38 -26 -26
pair next: cue.denied cue.of_whole	-10 22 -6 -7 -10
pair next: cue.denied cue.postponed	-12 12 -9 -1 -3
pair next: cue.denied cue.relative	-40 10 11 -44 -3
pair next: cue.denied cue.today	-29 23 -20 10 -24
pair next: cue.denied noun.exchange	6 43 -46 -34 -44
pair next: cue.denied noun.other	15 -40 18 12 -23
pair next: cue.denied noun.people	17 -3 -12 -14 -5
pair next: cue.denied qualifier.approx	2 25 -23 -23 -17
pair next: cue.denied ru.agent	-9 27 -21 -8 -23
pair next: cue.denied ru.of	-15 26 -7 -20 -25
pair next: cue.denied ua.of	-37 4 -20 -21 22
pair next: cue.denied verb.will	-3 19 -3 -5 -12
pair next: cue.deported adj.modifier	27 -12 -21 -19 0
pair next: cue.deported adj.wounded	-4 0 -14 0 14
pair next: cue.deported category	9 -19 -17 -13 -5
pair next: cue.deported cue.captured	2 5 -9 4 -23
pair next: cue.deported cue.claims	-13 -4 -1 17 -2
pair next: cue.deported cue.deported	11 -10 -22 11 -11
pair next: cue.deported cue.held	18 -3 -1 -9 -11
pair next: cue.deported cue.of_whole	-11 -4 -14 6 4
pair next: cue.deported cue.relative	-11 -1 -1 12 0
pair next: cue.deported cue.today	23 -11 -18 -7 -12
pair next: cue.deported cue.transit	-6 -25 -20 -18 23
pair next: cue.deported cue.year	24 -8 -13 -16 -13
pair next: cue.deported noun.child	-44 -2 -26 20 -9
pair next: cue.deported noun.civilian	-17 0 0 16 15
pair next: cue.deported noun.exchange	9 -1 -5 -5 -2
pair next: cue.deported noun.military	-7 18 -28 -10 -23
pair next: cue.deported noun.other	33 -14 -32 -12 -6
pair next: cue.deported noun.people	-29 -7 -13 3 22
pair next: cue.deported own.to	14 -19 -8 11 -22
pair next: cue.deported qualifier.approx	29 -6 -21 -22 -5
pair next: cue.deported qualifier.at_least	-11 -15 -2 41 -29
pair next: cue.deported qualifier.at_most	4 17 -17 -6 -25
pair next: cue.deported qualifier.more_than	1 -1 -12 -8 3
pair next: cue.deported ru.from	-22 -7 -5 14 12
pair next: cue.deported ru.to	23 -14 -13 -23 -14
pair next: cue.deported ua.agent	7 -8 -13 1 -12
pair next: cue.deported ua.of	-3 -18 -2 11 -26
pair next: cue.deported ua.to	29 -6 -14 -23 -17
pair next: cue.deported verb.bring	7 -11 -17 -8 -2
pair next: cue.deported verb.held_exchange	3 -3 -16 0 -10
pair next: cue.deported verb.other	8 -2 -9 -13 6
pair next: cue.died adj.dead	21 -4 -7 -8 -17
pair next: cue.died verb.other	35 -7 -16 -7 -28
pair next: cue.each adj.modifier	3 -7 -11 -7 -17
pair next: cue.each cue.agreement	16 -9 -9 -5 -2
pair next: cue.each cue.all	7 -17 27 -28 -39
pair next: cue.each cue.claims	-26 30 -17 -10 -7
pair next: cue.each cue.completed	26 -25 -4 -9 -20
pair next: cue.each cue.each	3 13 -12 -11 -11
pair next: cue.each cue.of_whole	-7 -12 4 21 -23
pair next: cue.each cue.part	7 26 -32 -33 -9
pair next: cue.each cue.planned	0 8 -10 -5 -4
pair next: cue.each cue.recap	24 -2 -15 -19 -19
pair next: cue.each cue.record	44 -41 -17 -6 -18
pair next: cue.each cue.relative	-13 23 1 -6 -15
pair next: cue.each cue.span	-10 13 -8 -2 -12
pair next: cue.each cue.thanks	6 -11 -4 -3 4
pair next: cue.each cue.to_date	18 -6 -14 -12 -16
pair next: cue.each cue.today	29 -12 -16 -4 -9
pair next: cue.each cue.total	19 -15 -6 -8 -15
pair next: cue.each noun.body	-20 24 -17 -7 -11
pair next: cue.each noun.civilian	-13 21 -21 -17 -16
pair next: cue.each noun.exchange	3 -6 8 -18 -23
pair next: cue.each noun.military	-11 11 -8 -2 -3
pair next: cue.each noun.other	-6 0 -26 5 -6
pair next: cue.each noun.people	14 -16 -19 -11 10
pair next: cue.each qualifier.at_most	-11 25 -7 -18 -13
pair next: cue.each ru.agent	36 -21 -15 -12 -4
pair next: cue.each ru.of	-4 -16 -15 19 -14
pair next: cue.each ua.agent	-2 23 -12 -7 -18
pair next: cue.each ua.of	27 -19 -15 -3 -7
pair next: cue.each verb.bring	20 -18 -2 -27 -15
pair next: cue.each verb.come	10 -9 -12 -22 7
pair next: cue.each verb.future	25 -10 -20 -15 -33
pair next: cue.each verb.get	21 -8 -17 -9 -17
pair next: cue.each verb.give	8 -29 -4 -11 7
pair next: cue.each verb.held_exchange	21 -19 -8 -1 -3
pair next: cue.each verb.other	-24 -20 18 20 -28
pair next: cue.each verb.swap	20 -13 -14 -20 -11
pair next: cue.each verb.will	-24 32 -22 -16 -32
pair next: cue.evacuation adj.modifier	-12 17 -15 -10 5
pair next: cue.evacuation adj.wounded	-45 -29 -10 -18 46
pair next: cue.evacuation category	-30 -34 -4 5 31
pair next: cue.evacuation cue.evacuation	-2 -13 -17 -16 20
pair next: cue.evacuation cue.local	3 -18 -28 -12 15
pair next: cue.evacuation cue.of_whole	-26 13 -4 -23 -5
pair next: cue.evacuation cue.relative	11 -28 -12 -18 0
pair next: cue.evacuation cue.total	-8 -1 -4 -4 12
pair next: cue.evacuation cue.training	-8 -5 -2 -7 10
pair next: cue.evacuation noun.body	-25 -6 -13 -10 24
pair next: cue.evacuation noun.civilian	-10 -6 -13 -8 12
pair next: cue.evacuation noun.other	6 -9 -25 -34 7
pair next: cue.evacuation noun.people	-9 -26 -14 -10 26
pair next: cue.evacuation qualifier.approx	-9 -15 -13 -5 23
pair next: cue.evacuation qualifier.at_most	-21 21 -5 -6 -18
pair next: cue.evacuation ru.to	5 -8 0 -18 8
pair next: cue.evacuation ua.of	12 -15 -23 -23 6
pair next: cue.evacuation verb.bring	-25 -3 -7 -4 27
pair next: cue.evacuation verb.come	-32 -24 9 -34 19
pair next: cue.evacuation verb.future	19 3 -17 -4 -19
pair next: cue.evacuation verb.give	14 -8 -10 -8 6
pair next: cue.evacuation verb.other	-16 0 -6 -1 19
pair next: cue.ever_captured adj.modifier	-12 1 -13 9 2
pair next: cue.ever_captured cue.captivity	4 -6 -1 4 -21
pair next: cue.ever_captured cue.captured	-14 -20 3 0 9
pair next: cue.ever_captured noun.military	-19 -14 -6 -1 31
pair next: cue.ever_captured noun.people	-10 -1 -11 -6 20
pair next: cue.ever_captured ua.of	-18 -2 -1 -2 21
pair next: cue.film adj.modifier	-12 -9 6 -8 9
pair next: cue.film cue.footage	-3 -20 15 -22 -16
pair next: cue.film cue.of_whole	-13 -10 17 -18 -24
pair next: cue.film ru.of	-28 -9 36 -10 -15
pair next: cue.footage adj.modifier	3 -4 31 -14 -13
pair next: cue.footage category	-1 -19 0 -10 12
pair next: cue.footage country	-22 5 -18 13 9
pair next: cue.footage cue.claims	-9 -6 -3 -16 19
pair next: cue.footage cue.film	-8 -20 30 -9 -19
pair next: cue.footage cue.footage	-34 -16 23 -30 -12
pair next: cue.footage cue.in_captivity	-5 -1 5 23 -26
pair next: cue.footage cue.missing	-1 -14 2 -12 13
pair next: cue.footage cue.money	-16 -1 -8 -8 17
pair next: cue.footage cue.of_whole	-33 -3 14 -32 3
pair next: cue.footage cue.other_return	14 -13 14 -9 -17
pair next: cue.footage cue.part	3 -20 -13 -13 14
pair next: cue.footage cue.planned	-9 15 -7 -30 -7
pair next: cue.footage cue.ready	3 18 -14 -2 -12
pair next: cue.footage cue.relative	-2 5 -5 -15 0
pair next: cue.footage cue.stage	25 -12 -8 -7 -9
pair next: cue.footage cue.today	-8 -13 23 -13 -23
pair next: cue.footage cue.transit	-9 8 9 -14 -18
pair next: cue.footage cue.venue	-23 -23 27 15 -11
pair next: cue.footage cue.visit	-23 -7 -7 -19 7
pair next: cue.footage cue.yesterday	-23 -15 31 -8 -19
pair next: cue.footage noun.branch	-43 -8 29 -29 -26
pair next: cue.footage noun.civilian	3 -1 -10 19 -30
pair next: cue.footage noun.exchange	-24 -35 24 -18 -1
pair next: cue.footage noun.family	-21 -20 35 -11 -21
pair next: cue.footage noun.foreigner	-20 10 -2 7 -10
pair next: cue.footage noun.military	-4 -24 -20 -14 21
pair next: cue.footage noun.other	-7 -10 33 -8 -22
pair next: cue.footage noun.people	7 -15 14 -2 -11
pair next: cue.footage own.agent	-5 -17 -19 -9 18
pair next: cue.footage own.of	-33 -26 42 -20 -4
pair next: cue.footage own.to	1 -6 22 -4 -19
pair next: cue.footage qualifier.approx	-25 -11 -30 14 8
pair next: cue.footage qualifier.at_most	-33 -13 29 -10 -22
pair next: cue.footage ru.agent	13 0 -13 -7 -3
pair next: cue.footage ru.of	-29 23 43 -29 -24
pair next: cue.footage ru.to	-11 -7 29 -14 -33
pair next: cue.footage verb.bring	-10 -14 13 -11 7
pair next: cue.footage verb.come	-23 -13 17 -2 1
pair next: cue.footage verb.future	8 -15 -11 -8 15
pair next: cue.footage verb.held_exchange	0 -16 8 -4 -18
pair next: cue.footage verb.noun	-22 18 4 -21 -17
pair next: cue.footage verb.will	7 -18 14 -8 -15
pair next: cue.footage voice.ru	-2 22 -16 -3 -21
pair next: cue.footage voice.ua	31 -22 -7 -21 -1
pair next: cue.good_news adj.modifier	-11 -20 3 12 -14
pair next: cue.good_news cue.completed	0 -8 -24 -8 19
pair next: cue.good_news cue.good_news	29 -9 -22 -12 -12
pair next: cue.good_news cue.of_whole	-22 -16 22 -17 -20
pair next: cue.good_news cue.relative	16 -10 -11 -8 -5
pair next: cue.good_news cue.today	10 -7 -8 -13 -5
pair next: cue.good_news cue.yesterday	14 -1 -10 -2 -4
pair next: cue.good_news noun.exchange	8 16 -6 -9 -14
pair next: cue.good_news noun.family	20 -1 -14 -10 -10
pair next: cue.good_news noun.other	19 -21 12 -14 -26
pair next: cue.good_news noun.people	13 32 -32 -30 -39
pair next: cue.good_news own.to	0 -23 15 -10 -31
pair next: cue.good_news ua.agent	19 -7 -29 -1 0
pair next: cue.good_news ua.of	16 0 -7 -2 -10
pair next: cue.good_news verb.come	31 -8 -24 -6 -19
pair next: cue.good_news verb.noun	18 -26 -8 -29 -30
pair next: cue.held adj.modifier	11 -5 -1 -9 -27
pair next: cue.held adj.wounded	-37 -24 22 -28 14
pair next: cue.held category	-10 20 3 -24 2
pair next: cue.held country	-15 -10 -17 -2 13
pair next: cue.held cue.captivity	-11 5 -19 24 -8
pair next: cue.held cue.claims	-14 11 -23 -6 -4
pair next: cue.held cue.completed	-18 0 -8 -11 20
pair next: cue.held cue.count	-16 -17 -23 -37 36
pair next: cue.held cue.deported	9 0 -1 0 -8
pair next: cue.held cue.footage	8 -4 -6 -3 -2
pair next: cue.held cue.held	-14 -10 -18 30 -42
pair next: cue.held cue.in_captivity	-14 -23 -15 24 -8
pair next: cue.held cue.missing	-35 -2 -1 48 -30
pair next: cue.held cue.of_whole	-13 -34 0 -18 11
pair next: cue.held cue.other_war	-33 -9 -14 -11 37
pair next: cue.held cue.part	-15 -4 15 -18 11
pair next: cue.held cue.planned	-7 -10 11 -1 -6
pair next: cue.held cue.ready	-8 -14 -21 3 13
pair next: cue.held cue.relative	-13 -11 -7 13 -5
pair next: cue.held cue.since	34 -6 -8 -22 -25
pair next: cue.held cue.span	14 -3 -10 -13 -16
pair next: cue.held cue.today	5 -1 -2 7 -11
pair next: cue.held cue.transit	3 -10 -13 -1 9
pair next: cue.held cue.venue	-16 -14 21 -7 -21
pair next: cue.held foe.from	-18 20 -2 -1 -13
pair next: cue.held foe.of	-3 -1 10 13 -22
pair next: cue.held foe.to	22 -22 -24 1 -27
pair next: cue.held noun.body	-25 -9 17 -16 16
pair next: cue.held noun.civilian	-25 -11 -28 28 -22
pair next: cue.held noun.family	4 -8 -10 12 -19
pair next: cue.held noun.military	-26 -35 -17 48 -36
pair next: cue.held noun.other	8 -19 -25 -15 29
pair next: cue.held noun.people	-15 -20 12 3 -3
pair next: cue.held noun.rank	22 -3 -21 -10 -12
pair next: cue.held own.of	15 -16 -2 -19 11
pair next: cue.held qualifier.approx	-13 -4 -12 30 -22
pair next: cue.held qualifier.at_least	-25 -27 -14 47 -36
pair next: cue.held qualifier.at_most	-27 22 -6 -8 5
pair next: cue.held qualifier.more_than	-25 14 -27 28 -28
pair next: cue.held ru.agent	9 -12 -12 2 -46
pair next: cue.held ru.from	-21 -15 -10 31 -25
pair next: cue.held ru.of	-32 -5 -19 17 0
pair next: cue.held ua.agent	5 -22 -25 29 -26
pair next: cue.held ua.from	-13 18 -3 -1 -5
pair next: cue.held ua.of	-22 -21 -24 25 3
pair next: cue.held ua.to	-25 -29 -23 36 -23
pair next: cue.held verb.bring	-7 -2 -10 9 -7
pair next: cue.held verb.come	16 -6 -10 4 -20
pair next: cue.held verb.future	-26 -17 21 16 -18
pair next: cue.held verb.give	-4 -20 -16 24 -17
pair next: cue.held verb.other	-12 -29 -9 18 13
pair next: cue.held verb.will	-2 -12 -3 16 -5
pair next: cue.held view.ru	21 24 -21 -42 -11
pair next: cue.in_captivity category	20 -7 -4 -18 -4
pair next: cue.in_captivity cue.captivity	6 -16 1 -1 -16
pair next: cue.in_captivity cue.held	-24 -16 -20 16 3
pair next: cue.in_captivity cue.in_captivity	-10 -17 -3 2 -13
pair next: cue.in_captivity noun.people	22 -20 3 -13 -20
pair next: cue.in_captivity ru.of	-15 -12 3 35 -32
pair next: cue.in_captivity ua.of	13 0 -9 -2 -3
pair next: cue.in_return adj.modifier	34 -21 -24 -18 -5
pair next: cue.in_return adj.wounded	8 -4 0 -1 -4
pair next: cue.in_return country	21 -2 -1 -1 -19
pair next: cue.in_return cue.claims	10 -2 -42 -25 7
pair next: cue.in_return cue.completed	12 17 -20 -19 -23
pair next: cue.in_return cue.in_return	21 -19 -31 -21 6
pair next: cue.in_return cue.of_whole	-22 -9 -25 -11 27
pair next: cue.in_return cue.one_sided	37 -26 -12 -22 -33
pair next: cue.in_return cue.other_war	-9 -5 -4 -1 9
pair next: cue.in_return cue.part	-11 -3 -1 -13 18
pair next: cue.in_return cue.relative	0 16 -10 -13 -7
pair next: cue.in_return cue.same_number	9 9 -20 -2 -22
pair next: cue.in_return cue.thanks	21 -2 -17 -2 -2
pair next: cue.in_return foe.agent	22 -1 -11 -9 -11
pair next: cue.in_return noun.body	32 -10 -12 -6 -14
pair next: cue.in_return noun.civilian	-7 -4 -3 -9 8
pair next: cue.in_return noun.exchange	-34 1 18 -36 20
pair next: cue.in_return noun.military	7 11 -27 -18 -9
pair next: cue.in_return noun.other	-15 -10 -9 -9 2
pair next: cue.in_return noun.people	9 -31 9 -26 0
pair next: cue.in_return own.agent	-12 -12 -13 28 -21
pair next: cue.in_return own.of	3 -8 -4 -7 14
pair next: cue.in_return own.to	5 -5 18 -6 -16
pair next: cue.in_return qualifier.approx	-6 -15 -11 -19 19
pair next: cue.in_return ru.agent	13 -14 15 -14 -29
pair next: cue.in_return ru.of	-23 18 -16 1 -1
pair next: cue.in_return ru.to	10 -1 0 -8 -3
pair next: cue.in_return ua.agent	-1 19 -8 -12 -8
pair next: cue.in_return ua.of	37 -13 -10 -21 -15
pair next: cue.in_return ua.to	31 -3 -8 -13 -17
pair next: cue.in_return verb.bring	14 -29 -25 -25 3
pair next: cue.in_return verb.get	-5 -27 -14 26 -33
pair next: cue.in_return verb.give	19 0 -16 -14 3
pair next: cue.in_return verb.noun	-6 -18 8 -14 1
pair next: cue.in_return verb.other	13 -6 -18 -23 18
pair next: cue.included adj.modifier	12 -15 3 -12 -6
pair next: cue.included adj.wounded	6 8 -34 -13 -20
pair next: cue.included category	12 8 -31 -25 15
pair next: cue.included cue.all	-11 6 -21 -22 -3
pair next: cue.included cue.captured	15 -5 -1 -5 -8
pair next: cue.included cue.claims	-16 18 -7 -6 5
pair next: cue.included cue.completed	31 -17 -23 -14 -5
pair next: cue.included cue.ever_captured	-11 -11 12 -11 -3
pair next: cue.included cue.footage	-17 -9 21 6 -33
pair next: cue.included cue.held	15 -8 -6 -20 15
pair next: cue.included cue.in_captivity	0 0 13 -7 -10
pair next: cue.included cue.in_return	-18 -9 20 -8 5
pair next: cue.included cue.local	-11 -8 21 -5 -24
pair next: cue.included cue.mediated	24 -1 -18 -12 -3
pair next: cue.included cue.of_whole	-12 -3 21 -44 -17
pair next: cue.included cue.part	29 -6 -19 -17 -4
pair next: cue.included cue.recap	7 -15 10 -10 9
pair next: cue.included cue.relative	7 -25 0 -7 -10
pair next: cue.included cue.since	15 -1 -10 -15 -1
pair next: cue.included cue.thanks	1 -1 11 -4 -10
pair next: cue.included cue.today	17 11 17 -27 -60
pair next: cue.included cue.transit	19 -16 -5 -11 -16
pair next: cue.included cue.unit	-8 -2 -4 9 -5
pair next: cue.included cue.year	-11 -12 -11 -9 17
pair next: cue.included cue.yesterday	-44 -11 66 -14 -52
pair next: cue.included noun.branch	13 11 -17 -23 -18
pair next: cue.included noun.civilian	-4 -25 8 -9 3
pair next: cue.included noun.exchange	-30 7 41 -27 -32
pair next: cue.included noun.family	1 -20 18 -9 -18
pair next: cue.included noun.foreigner	15 0 -13 -1 -2
pair next: cue.included noun.man	16 0 -15 0 0
pair next: cue.included noun.military	27 -19 10 -40 -20
pair next: cue.included noun.other	-23 -18 12 7 4
pair next: cue.included noun.people	4 6 -15 1 -19
pair next: cue.included noun.rank	21 0 -12 -4 -10
pair next: cue.included noun.soldier	9 -1 -2 0 -8
pair next: cue.included noun.woman	17 -1 -6 -12 -4
pair next: cue.included own.agent	10 -11 -3 -4 -7
pair next: cue.included own.to	-8 -15 -18 -13 23
pair next: cue.included qualifier.approx	-36 -7 19 18 5
pair next: cue.included qualifier.at_least	-14 -1 -24 13 24
pair next: cue.included qualifier.at_most	-20 -27 23 24 -41
pair next: cue.included qualifier.more_than	-11 0 -4 11 -1
pair next: cue.included ru.agent	-14 -12 3 20 -3
pair next: cue.included ru.from	-1 -12 -49 -16 42
pair next: cue.included ru.of	24 -10 -30 16 -18
pair next: cue.included ru.to	29 -10 -19 -8 -23
pair next: cue.included ua.agent	-17 -11 22 -19 -18
pair next: cue.included ua.from	-47 -13 45 -20 -14
pair next: cue.included ua.of	41 -18 -34 -30 -11
pair next: cue.included verb.bring	-12 -3 8 13 -12
pair next: cue.included verb.come	-33 -18 -7 -13 29
pair next: cue.included verb.future	15 -14 -9 -11 11
pair next: cue.included verb.get	-2 -1 9 -11 -9
pair next: cue.included verb.held_exchange	-38 -17 29 3 0
pair next: cue.included verb.other	19 -13 -12 -16 5
pair next: cue.included verb.swap	16 -2 -1 -12 -3
pair next: cue.included verb.will	33 -15 -24 -18 -18
pair next: cue.local adj.modifier	13 -4 5 -13 -12
pair next: cue.local category	-21 2 18 -25 -7
pair next: cue.local cue.claims	-8 -7 13 -1 -15
pair next: cue.local cue.local	2 -31 20 -38 -17
pair next: cue.local cue.of_whole	-29 -6 33 -1 -23
pair next: cue.local cue.relative	5 -18 21 -22 -19
pair next: cue.local cue.today	3 -8 15 -3 -14
pair next: cue.local noun.civilian	-23 -3 31 -1 -13
pair next: cue.local noun.other	-16 -3 1 -5 2
pair next: cue.local noun.people	-43 10 9 -24 11
pair next: cue.local own.of	-1 -1 11 -4 -15
pair next: cue.local own.to	12 0 -11 -11 -10
pair next: cue.local ru.from	-26 -1 28 -4 -12
pair next: cue.local ru.of	-3 -6 6 -16 -8
pair next: cue.local verb.come	-47 -26 26 -17 16
pair next: cue.local verb.other	8 -2 -14 -4 2
pair next: cue.local verb.will	-9 -12 13 -8 -15
pair next: cue.mediated adj.modifier	16 -31 -1 6 -20
pair next: cue.mediated category	6 -1 3 -7 -19
pair next: cue.mediated country	22 -18 -13 3 -21
pair next: cue.mediated cue.agreed	15 -3 -3 -12 2
pair next: cue.mediated cue.agreement	17 -17 -24 -6 11
pair next: cue.mediated cue.all	8 -20 -21 5 -5
pair next: cue.mediated cue.claims	15 -7 -11 -15 -19
pair next: cue.mediated cue.completed	36 -41 -25 -9 4
pair next: cue.mediated cue.mediated	19 -1 -24 -3 -10
pair next: cue.mediated cue.of_whole	9 -30 -3 -21 3
pair next: cue.mediated cue.other_war	-7 -7 -9 -3 13
pair next: cue.mediated cue.part	21 -28 -11 -5 11
pair next: cue.mediated cue.planned	-34 34 -17 -21 -5
pair next: cue.mediated cue.recap	-6 9 4 -14 -9
pair next: cue.mediated cue.relative	-7 -39 22 -1 -7
pair next: cue.mediated cue.reunion	5 -5 -19 -20 17
pair next: cue.mediated cue.since	-14 20 -29 -10 -26
pair next: cue.mediated cue.thanks	9 3 -13 -27 -6
pair next: cue.mediated cue.to_date	4 2 -16 10 -30
pair next: cue.mediated cue.today	25 6 -11 -28 -17
pair next: cue.mediated cue.total	-1 -15 8 10 -26
pair next: cue.mediated cue.training	38 8 -14 -20 -23
pair next: cue.mediated cue.transit	12 -2 -5 -2 -5
pair next: cue.mediated cue.venue	12 7 -10 -7 -8
pair next: cue.mediated cue.year	39 -15 -15 -35 -25
pair next: cue.mediated cue.yesterday	-15 -19 25 -1 -9
pair next: cue.mediated foe.of	7 -14 12 -13 -10
pair next: cue.mediated noun.branch	23 -7 -21 -1 -14
pair next: cue.mediated noun.child	-30 -22 -31 17 18
pair next: cue.mediated noun.exchange	5 -6 -23 6 -7
pair next: cue.mediated noun.family	12 -33 -26 -29 16
pair next: cue.mediated noun.foreigner	26 -5 -15 -6 -15
pair next: cue.mediated noun.military	-12 -1 -1 -10 21
pair next: cue.mediated noun.other	18 -3 -31 0 -27
pair next: cue.mediated noun.people	4 -16 -8 10 -1
pair next: cue.mediated own.agent	30 -21 -12 -9 -13
pair next: cue.mediated own.of	-23 -9 -11 -10 23
pair next: cue.mediated own.to	17 -4 25 -2 -35
pair next: cue.mediated qualifier.approx	14 -27 22 -14 -29
pair next: cue.mediated qualifier.at_most	28 -12 -2 -10 -24
pair next: cue.mediated qualifier.more_than	3 -15 -5 6 -10
pair next: cue.mediated ru.agent	19 4 -8 -27 -22
pair next: cue.mediated ru.of	-20 -20 24 11 -27
pair next: cue.mediated ua.agent	-10 -7 -5 16 -2
pair next: cue.mediated ua.from	-14 0 -10 20 -1
pair next: cue.mediated ua.of	17 -28 -15 17 -21
pair next: cue.mediated ua.to	18 -17 -14 -2 -8
pair next: cue.mediated verb.bring	-8 -28 -21 28 -19
pair next: cue.mediated verb.come	10 -9 -8 -7 8
pair next: cue.mediated verb.future	0 21 -20 -18 -5
pair next: cue.mediated verb.get	-19 -4 21 6 -14
pair next: cue.mediated verb.give	-23 -12 -14 -9 17
pair next: cue.mediated verb.held_exchange	17 -6 -12 -11 -20
pair next: cue.mediated verb.home	-11 18 -12 -18 -9
pair next: cue.mediated verb.managed	30 -12 -11 -8 -13
pair next: cue.mediated verb.noun	15 -5 -20 -16 0
pair next: cue.mediated verb.other	-5 -28 5 -27 7
pair next: cue.mediated verb.swap	1 -10 -4 -5 15
pair next: cue.mediated verb.will	5 -19 -28 -21 12
pair next: cue.mediated voice.ua	-6 -15 -15 10 -1
pair next: cue.missing adj.modifier	11 4 -36 4 1
pair next: cue.missing category	-2 -19 -9 13 -11
pair next: cue.missing cue.captivity	-2 -7 -11 -15 9
pair next: cue.missing cue.claims	-12 -12 -23 25 -22
pair next: cue.missing cue.held	-35 -8 -13 36 -17
pair next: cue.missing cue.mediated	21 0 -1 -20 0
pair next: cue.missing cue.missing	-13 -23 -7 16 -6
pair next: cue.missing cue.money	-4 -10 -7 -8 25
pair next: cue.missing cue.part	-30 -13 -12 27 -15
pair next: cue.missing cue.relative	-25 -2 -11 31 -20
pair next: cue.missing cue.to_date	-39 -2 -1 40 -2
pair next: cue.missing cue.today	3 -6 -4 14 -19
pair next: cue.missing cue.total	9 0 0 -9 0
pair next: cue.missing foe.of	14 0 0 -12 -10
pair next: cue.missing noun.branch	-6 -22 5 -12 5
pair next: cue.missing noun.family	2 -31 -31 -6 17
pair next: cue.missing noun.military	-14 -8 -9 -18 30
pair next: cue.missing noun.other	3 -9 -27 -15 5
pair next: cue.missing noun.people	-12 -15 -22 32 -13
pair next: cue.missing noun.soldier	-17 -13 0 -13 13
pair next: cue.missing qualifier.approx	-1 -11 -11 16 -19
pair next: cue.missing qualifier.at_most	-10 -25 -18 18 9
pair next: cue.missing qualifier.more_than	-4 -8 -4 34 -32
pair next: cue.missing verb.future	-2 -9 2 -21 4
pair next: cue.missing verb.other	-10 -4 -3 19 -15
pair next: cue.money adj.modifier	-21 -18 0 5 4
pair next: cue.money category	-16 -3 -5 8 10
pair next: cue.money cue.claims	2 -13 6 -3 -6
pair next: cue.money cue.crime	13 -17 -23 -9 6
pair next: cue.money cue.mediated	-10 -1 16 -3 -7
pair next: cue.money cue.money	-13 15 -14 -11 9
pair next: cue.money cue.of_whole	-17 -14 -15 -2 14
pair next: cue.money cue.other_exchange	-10 -12 -22 -4 30
pair next: cue.money cue.relative	-8 -9 -2 -2 11
pair next: cue.money cue.span	-5 -6 -12 -6 22
pair next: cue.money cue.year	10 -1 -4 -18 12
pair next: cue.money noun.exchange	-12 -5 -8 -6 18
pair next: cue.money noun.family	-19 -11 8 5 -7
pair next: cue.money noun.military	-5 -3 -8 -5 19
pair next: cue.money noun.other	-17 -13 -9 -11 9
pair next: cue.money noun.people	-21 -14 -32 -25 44
pair next: cue.money qualifier.at_most	26 -21 -5 -18 -13
pair next: cue.money verb.bring	-8 -17 -13 -8 13
pair next: cue.money verb.future	8 7 -25 -13 -4
pair next: cue.money verb.get	-22 -16 -21 -17 28
pair next: cue.money verb.noun	-2 -2 -18 -3 18
pair next: cue.money verb.other	-6 -13 -4 -10 22
pair next: cue.month cue.month	-32 6 -29 -14 6
pair next: cue.month cue.of_year	-8 0 -4 -34 3
pair next: cue.month cue.recap	-30 9 0 20 -6
pair next: cue.month cue.review	-35 -20 37 -18 -27
pair next: cue.month noun.family	-1 -5 -6 -8 14
pair next: cue.month noun.other	-30 -26 23 4 -16
pair next: cue.month own.to	-16 -27 -16 -21 43
pair next: cue.month ua.agent	-14 -15 -19 -2 29
pair next: cue.month verb.get	-19 -4 -15 -2 27
pair next: cue.month verb.give	-5 -18 -22 -13 19
pair next: cue.month verb.other	-16 -9 -21 -25 35
pair next: cue.name cue.name	22 -3 -26 5 -8
pair next: cue.name cue.of_whole	4 -6 -14 7 -8
pair next: cue.name cue.relative	-8 -9 12 -13 -18
pair next: cue.name noun.military	16 -3 -2 -6 -10
pair next: cue.name verb.noun	-7 -12 19 -14 -34
pair next: cue.name voice.ua	18 -17 -25 -10 6
pair next: cue.nth cue.nth	20 -7 -25 -7 -19
pair next: cue.nth noun.exchange	18 -5 -7 -6 -9
pair next: cue.of_whole adj.dead	-6 6 -6 -7 -29
pair next: cue.of_whole adj.freed	-12 -8 10 -7 -8
pair next: cue.of_whole adj.modifier	-14 -10 1 -10 13
pair next: cue.of_whole adj.wounded	6 1 -2 -2 -12
pair next: cue.of_whole category	17 -1 1 -31 -10
pair next: cue.of_whole country	-1 4 2 -17 2
pair next: cue.of_whole cue.agreed	-1 -27 -16 21 -4
pair next: cue.of_whole cue.agreement	-1 -20 15 3 -18
pair next: cue.of_whole cue.all	-20 -26 -32 -24 38
pair next: cue.of_whole cue.among	-32 -8 23 -10 7
pair next: cue.of_whole cue.born	15 0 -4 -13 0
pair next: cue.of_whole cue.captivity	9 -16 0 -1 -23
pair next: cue.of_whole cue.captured	-20 -3 -5 -1 21
pair next: cue.of_whole cue.claims	-1 20 -16 -2 -9
pair next: cue.of_whole cue.completed	15 -22 -28 -12 12
pair next: cue.of_whole cue.count	1 -24 -18 12 -37
pair next: cue.of_whole cue.crime	-13 -8 -20 -27 25
pair next: cue.of_whole cue.deported	12 -32 6 -3 1
pair next: cue.of_whole cue.each	-1 -7 -15 1 -18
pair next: cue.of_whole cue.evacuation	-35 -14 -21 7 36
pair next: cue.of_whole cue.footage	-18 15 1 12 -38
pair next: cue.of_whole cue.held	-16 17 -16 12 -11
pair next: cue.of_whole cue.in_captivity	-14 -18 17 -14 -12
pair next: cue.of_whole cue.included	-23 -29 37 -18 -26
pair next: cue.of_whole cue.local	14 -21 -1 -17 -28
pair next: cue.of_whole cue.mediated	-6 7 -4 14 -38
pair next: cue.of_whole cue.missing	-13 -29 -3 -6 12
pair next: cue.of_whole cue.of_whole	-26 -5 19 -7 2
pair next: cue.of_whole cue.of_year	32 -4 -21 -14 -21
pair next: cue.of_whole cue.one_sided	15 -2 -2 -7 -8
pair next: cue.of_whole cue.other_return	-39 -10 19 -15 8
pair next: cue.of_whole cue.other_war	-50 -13 -16 2 43
pair next: cue.of_whole cue.outside	2 7 -2 -4 -13
pair next: cue.of_whole cue.part	-1 -20 -2 0 -4
pair next: cue.of_whole cue.planned	-14 -20 14 -27 11
pair next: cue.of_whole cue.postponed	-34 23 -17 -17 8
pair next: cue.of_whole cue.ready	-23 -20 32 -8 -9
pair next: cue.of_whole cue.recap	-20 -36 13 -25 1
pair next: cue.of_whole cue.record	32 -22 -2 -38 -21
pair next: cue.of_whole cue.relative	7 -23 20 12 -38
pair next: cue.of_whole cue.reunion	-4 -5 -9 -19 5
pair next: cue.of_whole cue.since	-22 -13 -19 12 -3
pair next: cue.of_whole cue.span	-12 11 -12 -12 0
pair next: cue.of_whole cue.stage	-9 -11 -20 19 22
pair next: cue.of_whole cue.thanks	-14 -5 19 -9 -23
pair next: cue.of_whole cue.third	-27 -18 -24 -16 34
pair next: cue.of_whole cue.to_date	29 -7 -6 -27 -7
pair next: cue.of_whole cue.today	-28 12 -47 25 13
pair next: cue.of_whole cue.total	-8 -18 13 -8 -11
pair next: cue.of_whole cue.transit	17 -14 10 -17 -20
pair next: cue.of_whole cue.unit	-3 8 -15 -20 11
pair next: cue.of_whole cue.venue	7 -9 -11 5 -3
pair next: cue.of_whole cue.year	-25 -11 -15 42 -32
pair next: cue.of_whole cue.yesterday	-10 -12 15 -9 -15
pair next: cue.of_whole foe.of	-21 -21 -15 -10 25
pair next: cue.of_whole noun.body	-14 2 30 -47 -45
pair next: cue.of_whole noun.branch	-16 -15 9 -11 15
pair next: cue.of_whole noun.child	-18 14 -15 -9 7
pair next: cue.of_whole noun.civilian	-3 13 -26 -9 11
pair next: cue.of_whole noun.exchange	15 5 -24 -17 -20
pair next: cue.of_whole noun.family	6 9 -6 -14 -8
pair next: cue.of_whole noun.foreigner	-21 1 18 -33 0
pair next: cue.of_whole noun.man	-13 -19 24 -22 -13
pair next: cue.of_whole noun.military	-1 10 1 -33 -14
pair next: cue.of_whole noun.other	-15 -15 -7 -20 8
pair next: cue.of_whole noun.people	-13 3 3 3 -17
pair next: cue.of_whole noun.rank	0 -8 -5 -10 14
pair next: cue.of_whole noun.soldier	20 5 0 -40 -8
pair next: cue.of_whole noun.woman	-21 -12 0 -14 16
pair next: cue.of_whole own.agent	-4 6 -13 14 -23
pair next: cue.of_whole own.of	12 -16 -16 3 -19
pair next: cue.of_whole own.to	-5 -10 8 -14 12
pair next: cue.of_whole qualifier.approx	10 -13 -24 -24 17
pair next: cue.of_whole qualifier.at_least	-3 0 12 -16 -5
pair next: cue.of_whole qualifier.at_most	-22 -5 -6 -25 15
pair next: cue.of_whole qualifier.more_than	-20 -13 12 -23 23
pair next: cue.of_whole ru.agent	-22 12 5 14 -5
pair next: cue.of_whole ru.from	-19 -27 -21 23 16
pair next: cue.of_whole ru.of	5 -12 5 5 -20
pair next: cue.of_whole ua.agent	16 -6 -29 -11 -18
pair next: cue.of_whole ua.to	-13 -3 2 -8 8
pair next: cue.of_whole verb.bring	-11 -17 3 -34 27
pair next: cue.of_whole verb.come	-21 -12 2 -23 27
pair next: cue.of_whole verb.future	-23 -8 -12 -4 3
pair next: cue.of_whole verb.get	10 -2 -32 -1 17
pair next: cue.of_whole verb.give	-1 -13 -17 -11 14
pair next: cue.of_whole verb.held_exchange	7 -4 14 -27 -44
pair next: cue.of_whole verb.noun	-7 7 14 -32 -6
pair next: cue.of_whole verb.other	-33 -20 40 -7 -25
pair next: cue.of_whole verb.swap	-7 -27 7 -10 5
pair next: cue.of_whole verb.will	1 -32 -7 -6 34
pair next: cue.of_whole view.ru	-49 -8 -20 -14 41
pair next: cue.of_whole voice.ru	1 -8 -8 11 -18
pair next: cue.of_whole voice.ua	13 -23 4 1 -13
pair next: cue.of_year adj.modifier	6 -14 11 -14 -16
pair next: cue.of_year adj.wounded	1 -5 -4 -8 5
pair next: cue.of_year category	1 -14 -10 17 -23
pair next: cue.of_year country	12 11 13 -29 10
pair next: cue.of_year cue.all	14 -12 -20 2 -20
pair next: cue.of_year cue.captivity	6 0 17 -1 -18
pair next: cue.of_year cue.claims	-3 -1 23 -21 -33
pair next: cue.of_year cue.completed	8 -20 -20 19 -15
pair next: cue.of_year cue.count	8 -22 -13 -8 -1
pair next: cue.of_year cue.held	26 -11 -11 1 -20
pair next: cue.of_year cue.in_captivity	-3 -30 -3 10 2
pair next: cue.of_year cue.mediated	-21 -15 -27 31 -21
pair next: cue.of_year cue.nth	17 -7 -22 -11 -14
pair next: cue.of_year cue.of_whole	-7 -17 2 -1 -8
pair next: cue.of_year cue.of_year	-3 -23 -16 17 -19
pair next: cue.of_year cue.part	-11 -20 16 11 -14
pair next: cue.of_year cue.planned	-10 6 -8 9 -7
pair next: cue.of_year cue.recap	22 -8 -13 -14 -9
pair next: cue.of_year cue.record	18 -6 11 -7 -24
pair next: cue.of_year cue.relative	16 -9 -31 -9 0
pair next: cue.of_year cue.reunion	20 1 -8 -16 -8
pair next: cue.of_year cue.review	-21 -5 -19 38 -14
pair next: cue.of_year cue.since	1 -7 -4 11 -18
pair next: cue.of_year cue.span	-11 20 -21 15 -18
pair next: cue.of_year cue.today	-7 -16 11 -20 -8
pair next: cue.of_year cue.total	14 -3 0 -10 -2
pair next: cue.of_year cue.transit	9 -7 -12 17 -20
pair next: cue.of_year cue.year	5 -11 17 4 -35
pair next: cue.of_year cue.yesterday	20 -5 -21 -2 -4
pair next: cue.of_year noun.branch	-1 -12 -12 8 5
pair next: cue.of_year noun.civilian	-23 -11 8 -8 17
pair next: cue.of_year noun.exchange	11 -19 13 -3 -50
pair next: cue.of_year noun.family	-20 -37 -47 16 -3
pair next: cue.of_year noun.military	-14 -17 9 17 -21
pair next: cue.of_year noun.other	-16 7 -27 -17 10
pair next: cue.of_year noun.people	-8 6 -11 2 -3
pair next: cue.of_year noun.rank	-23 -13 -24 -17 30
pair next: cue.of_year own.agent	-12 -22 -29 16 -1
pair next: cue.of_year own.of	7 -27 -19 -19 14
pair next: cue.of_year own.to	-27 1 19 25 -58
pair next: cue.of_year qualifier.approx	-22 -26 -21 23 -1
pair next: cue.of_year qualifier.at_most	-34 -34 -24 2 33
pair next: cue.of_year qualifier.more_than	-25 11 -24 -10 19
pair next: cue.of_year ru.agent	-54 16 -25 11 -1
pair next: cue.of_year ru.from	-27 -17 14 17 -14
pair next: cue.of_year ru.of	15 -14 -22 9 -22
pair next: cue.of_year ru.to	-1 -5 -10 -16 9
pair next: cue.of_year ua.agent	-28 24 9 9 -28
pair next: cue.of_year ua.from	2 -7 -13 39 -11
pair next: cue.of_year ua.of	-22 -17 14 2 4
pair next: cue.of_year ua.to	-9 -12 18 7 -13
pair next: cue.of_year verb.bring	-1 -26 -17 20 -14
pair next: cue.of_year verb.come	-7 -12 -8 11 7
pair next: cue.of_year verb.future	-13 -7 17 6 -31
pair next: cue.of_year verb.get	10 -21 -31 -9 8
pair next: cue.of_year verb.give	10 -21 -17 -6 13
pair next: cue.of_year verb.held_exchange	-34 -11 30 21 -36
pair next: cue.of_year verb.home	25 -24 -18 -8 -21
pair next: cue.of_year verb.managed	0 -8 -7 12 -12
pair next: cue.of_year verb.noun	12 -12 -9 -1 5
pair next: cue.of_year verb.other	-25 -31 -18 -24 37
pair next: cue.of_year verb.swap	12 -12 -12 -8 4
pair next: cue.of_year verb.will	-12 13 -25 -29 -6
pair next: cue.on_shield adj.modifier	26 -1 -14 -3 -23
pair next: cue.on_shield cue.today	15 -1 -11 -5 -6
pair next: cue.on_shield verb.come	8 -10 -19 -12 1
pair next: cue.one_sided adj.modifier	7 -11 8 -12 -24
pair next: cue.one_sided adj.wounded	8 -2 0 0 -7
pair next: cue.one_sided cue.called_off	31 -30 -11 -7 -9
pair next: cue.one_sided cue.denied	18 -10 -3 -16 -15
pair next: cue.one_sided cue.in_return	25 -15 -10 -16 -28
pair next: cue.one_sided cue.mediated	8 -1 -2 -3 -4
pair next: cue.one_sided cue.of_whole	7 -27 -20 -25 16
pair next: cue.one_sided cue.one_sided	37 -10 -31 -10 -46
pair next: cue.one_sided cue.outside	8 7 -10 -1 -9
pair next: cue.one_sided cue.repatriation	-3 -17 0 14 -27
pair next: cue.one_sided noun.exchange	-4 11 -38 -5 -2
pair next: cue.one_sided ru.agent	14 -10 -3 -8 -11
pair next: cue.one_sided ru.of	34 -12 -17 -1 -22
pair next: cue.one_sided ua.agent	12 -6 -4 -8 -16
pair next: cue.one_sided ua.to	4 8 -12 -1 -7
pair next: cue.one_sided verb.bring	31 -17 -3 -12 -24
pair next: cue.one_sided verb.give	27 -17 -10 -8 -27
pair next: cue.one_sided verb.noun	17 -8 -4 -5 -11
pair next: cue.one_sided verb.will	-3 5 -4 -8 -9
pair next: cue.other_exchange adj.modifier	-29 -27 -19 -21 43
pair next: cue.other_exchange country	-19 -14 -11 -12 21
pair next: cue.other_exchange cue.count	-19 -32 -25 -23 33
pair next: cue.other_exchange cue.mediated	-16 -26 -15 -14 32
pair next: cue.other_exchange cue.of_whole	-28 -1 -20 -27 15
pair next: cue.other_exchange cue.other_exchange	-26 -9 2 -15 7
pair next: cue.other_exchange cue.other_war	-1 -3 -2 -3 9
pair next: cue.other_exchange cue.parcel	-32 -20 -15 -10 36
pair next: cue.other_exchange cue.relative	-19 -15 -17 -10 29
pair next: cue.other_exchange noun.exchange	-29 2 -45 -30 8
pair next: cue.other_exchange noun.other	-28 -11 16 -18 18
pair next: cue.other_exchange noun.people	-20 2 20 -6 -2
pair next: cue.other_exchange qualifier.at_most	-11 -12 -11 -10 12
pair next: cue.other_exchange ru.of	-19 -12 -6 -23 22
pair next: cue.other_exchange ua.of	-18 -36 -6 -10 46
pair next: cue.other_exchange verb.come	-19 -14 -14 -5 22
pair next: cue.other_exchange verb.get	-9 -2 -4 -2 10
pair next: cue.other_exchange verb.give	-10 -11 -5 -2 11
pair next: cue.other_exchange verb.other	-14 -3 -14 -3 26
pair next: cue.other_return adj.dead	-20 2 -21 -14 32
pair next: cue.other_return adj.modifier	-21 -7 22 -20 -8
pair next: cue.other_return adj.wounded	5 -4 -22 -2 5
pair next: cue.other_return category	-12 -1 -10 -3 12
pair next: cue.other_return cue.all	-11 -3 10 -3 -8
pair next: cue.other_return cue.claims	-17 -8 -16 -7 14
pair next: cue.other_return cue.footage	-11 -11 12 -13 10
pair next: cue.other_return cue.mediated	9 -3 1 -3 -18
pair next: cue.other_return cue.of_whole	14 -8 -22 -18 7
pair next: cue.other_return cue.other_return	-33 -3 -7 -10 31
pair next: cue.other_return cue.relative	-6 -4 -5 13 -18
pair next: cue.other_return cue.training	-37 -5 -29 -5 46
pair next: cue.other_return cue.visit	6 -4 6 -7 -14
pair next: cue.other_return noun.branch	23 -5 -20 -11 -8
pair next: cue.other_return noun.civilian	26 0 -12 -19 -8
pair next: cue.other_return noun.family	15 -24 -9 1 -23
pair next: cue.other_return noun.military	-7 -12 -11 -9 13
pair next: cue.other_return noun.other	-26 -34 -4 -12 29
pair next: cue.other_return noun.people	-1 -15 13 5 -12
pair next: cue.other_return own.to	-38 -10 -12 -17 40
pair next: cue.other_return qualifier.at_most	-1 -3 5 -11 10
pair next: cue.other_return ru.of	1 -9 8 -7 -19
pair next: cue.other_return verb.bring	-21 -30 -30 -35 46
pair next: cue.other_return verb.come	-11 -11 6 -17 28
pair next: cue.other_return verb.future	-3 14 4 -4 -16
pair next: cue.other_return verb.give	-8 -7 -16 -9 21
pair next: cue.other_return verb.other	-5 -7 19 -2 -18
pair next: cue.other_war adj.modifier	-28 -9 -7 -15 33
pair next: cue.other_war country	-4 -30 -25 -36 32
pair next: cue.other_war cue.agreed	-8 -12 -8 -2 13
pair next: cue.other_war cue.claims	-20 -7 -10 -13 25
pair next: cue.other_war cue.completed	-11 -2 -5 -1 15
pair next: cue.other_war cue.held	-11 -11 -7 -16 18
pair next: cue.other_war cue.in_return	-10 -12 -2 -6 19
pair next: cue.other_war cue.mediated	-15 -14 -4 -14 32
pair next: cue.other_war cue.of_whole	-11 -9 4 -8 6
pair next: cue.other_war cue.other_war	-60 -40 -28 0 58
pair next: cue.other_war cue.part	-10 -7 -16 -4 19
pair next: cue.other_war cue.relative	-9 -6 -9 -12 12
pair next: cue.other_war cue.third	-16 -6 -17 -1 23
pair next: cue.other_war noun.body	-10 0 -5 -2 13
pair next: cue.other_war noun.child	-13 -14 -12 -4 16
pair next: cue.other_war noun.civilian	-17 -10 -9 -5 17
pair next: cue.other_war noun.exchange	-22 -10 -10 -4 17
pair next: cue.other_war noun.military	-35 -19 -18 -12 41
pair next: cue.other_war noun.other	-18 -14 -28 -15 24
pair next: cue.other_war noun.people	-35 -29 -25 -25 43
pair next: cue.other_war noun.soldier	-19 -6 -13 -6 23
pair next: cue.other_war noun.woman	-25 -15 -11 -4 31
pair next: cue.other_war own.to	-25 -7 -23 -6 30
pair next: cue.other_war qualifier.at_most	-11 -2 -4 -17 24
pair next: cue.other_war verb.bring	-37 -19 -31 -27 48
pair next: cue.other_war verb.come	-9 -1 -10 -2 19
pair next: cue.other_war verb.future	-12 -29 -4 -11 39
pair next: cue.other_war verb.give	-39 -12 -12 -17 36
pair next: cue.other_war verb.held_exchange	-26 -6 -4 -2 27
pair next: cue.other_war verb.other	-19 -6 -22 -3 23
pair next: cue.other_war verb.swap	-33 -22 -16 -9 34
pair next: cue.outside adj.modifier	7 -8 -1 8 -9
pair next: cue.outside adj.wounded	-14 15 0 -1 -3
pair next: cue.outside cue.of_whole	7 -5 -3 -3 -8
pair next: cue.outside cue.one_sided	14 4 -7 5 -21
pair next: cue.outside cue.outside	5 -9 2 -2 -16
pair next: cue.outside noun.exchange	-3 -4 -23 0 -4
pair next: cue.outside verb.give	-1 -14 -20 -6 3
pair next: cue.parcel cue.other_exchange	-29 -30 21 -7 29
pair next: cue.parcel noun.military	-28 -14 -6 -6 30
pair next: cue.parcel noun.people	-29 -31 -26 8 40
pair next: cue.part adj.dead	25 -6 -7 -17 -3
pair next: cue.part adj.modifier	-10 -16 4 -5 12
pair next: cue.part adj.wounded	29 -1 -29 -42 -16
pair next: cue.part category	14 -23 -14 -1 -1
pair next: cue.part country	5 -15 -28 -24 18
pair next: cue.part cue.agreement	-5 -29 -12 -15 16
pair next: cue.part cue.all	-4 22 -11 -23 -13
pair next: cue.part cue.among	11 -10 19 -16 -25
pair next: cue.part cue.born	-6 -20 13 5 -39
pair next: cue.part cue.captivity	-19 0 8 -3 14
pair next: cue.part cue.captured	12 -15 -20 25 -25
pair next: cue.part cue.claims	-16 8 -22 9 10
pair next: cue.part cue.completed	11 -1 -8 -5 -11
pair next: cue.part cue.each	8 -1 -2 -4 -17
pair next: cue.part cue.evacuation	10 -1 -1 -1 -8
pair next: cue.part cue.ever_captured	-11 -2 -8 -13 15
pair next: cue.part cue.footage	-12 -6 0 -15 21
pair next: cue.part cue.held	2 -20 8 -22 0
pair next: cue.part cue.in_captivity	24 -20 -2 -18 -23
pair next: cue.part cue.included	16 -1 -13 -4 -7
pair next: cue.part cue.local	41 -7 -37 -17 -17
pair next: cue.part cue.missing	31 -1 -6 -1 -34
pair next: cue.part cue.of_whole	-3 -7 -3 1 -21
pair next: cue.part cue.part	19 -13 -6 -23 2
pair next: cue.part cue.planned	7 13 -14 -29 -8
pair next: cue.part cue.recap	-6 -11 -20 34 -30
pair next: cue.part cue.record	0 -20 11 -27 2
pair next: cue.part cue.relative	-13 -27 -33 19 29
pair next: cue.part cue.since	5 -25 -5 6 -31
pair next: cue.part cue.stage	12 -2 -12 4 -10
pair next: cue.part cue.third	-23 -8 -8 -5 21
pair next: cue.part cue.to_date	-3 20 -9 -7 -19
pair next: cue.part cue.today	0 -21 24 -18 -7
pair next: cue.part cue.transit	23 -20 1 -12 -28
pair next: cue.part cue.unit	4 -1 17 -3 -20
pair next: cue.part cue.year	-27 -10 -15 29 -20
pair next: cue.part noun.body	4 -1 -17 -6 16
pair next: cue.part noun.branch	42 -16 -20 -22 -27
pair next: cue.part noun.child	7 -24 -41 -20 26
pair next: cue.part noun.civilian	12 -35 -26 28 -44
pair next: cue.part noun.exchange	-4 16 -1 -18 -19
pair next: cue.part noun.family	24 -19 -22 -26 -11
pair next: cue.part noun.foreigner	6 -26 8 -30 -12
pair next: cue.part noun.man	14 -1 -10 -1 -5
pair next: cue.part noun.military	19 -14 -9 9 -33
pair next: cue.part noun.other	6 3 -6 -18 -10
pair next: cue.part noun.people	17 -13 1 -26 -11
pair next: cue.part noun.rank	32 -12 -30 -25 -1
pair next: cue.part noun.soldier	15 -3 -20 7 -17
pair next: cue.part noun.woman	26 -10 -27 -9 -21
pair next: cue.part own.agent	11 -7 -9 -10 -6
pair next: cue.part own.of	-6 9 13 -31 -26
pair next: cue.part own.to	-31 -13 -17 7 14
pair next: cue.part qualifier.approx	11 -2 -9 16 -23
pair next: cue.part qualifier.at_most	24 -8 -21 -13 15
pair next: cue.part qualifier.more_than	-9 -25 -21 13 18
pair next: cue.part ru.agent	24 -23 -14 -13 1
pair next: cue.part ru.of	13 12 -4 -25 -13
pair next: cue.part ua.agent	-17 18 10 -22 -21
pair next: cue.part ua.of	49 -11 -24 -18 -11
pair next: cue.part verb.bring	0 -40 6 -18 0
pair next: cue.part verb.come	-7 -25 -6 20 -17
pair next: cue.part verb.future	-30 -30 1 8 12
pair next: cue.part verb.get	19 -1 -10 -21 5
pair next: cue.part verb.give	-12 -1 -14 -1 20
pair next: cue.part verb.held_exchange	23 -18 -9 -2 -6
pair next: cue.part verb.home	2 -16 -8 17 -10
pair next: cue.part verb.noun	-11 -9 2 -10 34
pair next: cue.part verb.other	-20 -10 -18 13 -2
pair next: cue.part verb.will	-14 -28 7 25 -10
pair next: cue.planned adj.modifier	-3 -6 -9 -27 -1
pair next: cue.planned adj.wounded	-16 22 -7 -17 -33
pair next: cue.planned category	21 -13 -4 -20 -31
pair next: cue.planned country	-24 5 -23 -19 8
pair next: cue.planned cue.agreement	10 19 -5 -16 -27
pair next: cue.planned cue.all	-55 28 -36 16 -36
pair next: cue.planned cue.already	-15 -9 -2 -13 23
pair next: cue.planned cue.called_off	-5 24 -30 -13 -25
pair next: cue.planned cue.claims	-2 -12 -24 13 6
pair next: cue.planned cue.completed	17 -8 -27 -20 -2
pair next: cue.planned cue.deported	13 -8 -16 -7 -11
pair next: cue.planned cue.evacuation	-10 -6 -1 15 -10
pair next: cue.planned cue.footage	-19 -14 21 -7 -27
pair next: cue.planned cue.in_return	-14 -20 -21 -21 32
pair next: cue.planned cue.mediated	-44 42 -13 -21 -17
pair next: cue.planned cue.money	-3 -3 -24 -1 26
pair next: cue.planned cue.of_whole	-45 17 -48 -26 7
pair next: cue.planned cue.other_return	-13 -10 19 -1 -19
pair next: cue.planned cue.part	-7 20 -25 19 -33
pair next: cue.planned cue.planned	-11 27 -45 -32 -12
pair next: cue.planned cue.postponed	7 9 -20 -24 -17
pair next: cue.planned cue.ready	-12 30 -12 -25 -21
pair next: cue.planned cue.recap	-10 15 -12 1 -19
pair next: cue.planned cue.relative	-13 7 -13 -2 -6
pair next: cue.planned cue.reunion	-20 -10 -11 -12 16
pair next: cue.planned cue.span	20 2 -16 -18 -25
pair next: cue.planned cue.stage	-18 34 -21 -15 -32
pair next: cue.planned cue.to_date	-14 19 -8 -13 -11
pair next: cue.planned cue.today	-15 25 -19 6 -20
pair next: cue.planned cue.total	-19 -10 -3 -7 22
pair next: cue.planned cue.transit	-10 18 -15 -6 7
pair next: cue.planned cue.venue	-12 14 -18 10 -15
pair next: cue.planned foe.of	-21 -3 14 8 -21
pair next: cue.planned noun.civilian	-15 14 -2 -12 7
pair next: cue.planned noun.exchange	-29 44 -39 -22 -14
pair next: cue.planned noun.family	-11 -10 -12 -13 22
pair next: cue.planned noun.other	-25 11 -5 -21 6
pair next: cue.planned noun.people	-24 1 -41 -11 11
pair next: cue.planned own.agent	3 19 -27 -5 -16
pair next: cue.planned own.of	-18 20 -15 -14 -13
pair next: cue.planned own.to	4 8 -27 -21 -1
pair next: cue.planned qualifier.approx	-26 -7 18 -18 8
pair next: cue.planned qualifier.at_least	8 0 -5 -14 -27
pair next: cue.planned qualifier.at_most	10 27 -45 -43 -16
pair next: cue.planned qualifier.more_than	-30 -5 6 -15 18
pair next: cue.planned ru.agent	-13 23 -8 -6 -12
pair next: cue.planned ru.of	-5 20 -13 -23 -26
pair next: cue.planned ru.to	22 6 -28 -13 -38
pair next: cue.planned ua.agent	4 9 -4 -1 -16
pair next: cue.planned ua.from	-11 21 -7 -3 -10
pair next: cue.planned ua.of	-23 14 -32 -14 -8
pair next: cue.planned ua.to	3 7 -23 -2 -32
pair next: cue.planned verb.bring	-7 17 2 -7 -19
pair next: cue.planned verb.come	-19 5 -10 -7 18
pair next: cue.planned verb.future	-2 14 -48 -13 -11
pair next: cue.planned verb.get	17 2 -16 -25 7
pair next: cue.planned verb.give	-23 15 13 -14 -25
pair next: cue.planned verb.held_exchange	-42 57 -32 -24 -32
pair next: cue.planned verb.home	2 12 -23 -22 8
pair next: cue.planned verb.noun	-34 27 -25 -9 2
pair next: cue.planned verb.other	24 -20 16 -33 -22
pair next: cue.planned verb.swap	-21 20 -18 -6 -12
pair next: cue.planned verb.will	-18 26 -21 -26 -5
pair next: cue.postponed adj.modifier	-24 34 -7 -28 -34
pair next: cue.postponed cue.agreed	-12 11 -7 -8 -11
pair next: cue.postponed cue.called_off	-12 28 -28 -11 -18
pair next: cue.postponed cue.claims	-17 31 -5 -14 -9
pair next: cue.postponed cue.postponed	-24 28 -13 -2 -4
pair next: cue.postponed cue.relative	-6 18 -15 -18 -15
pair next: cue.postponed noun.body	-3 9 -23 -8 -20
pair next: cue.postponed noun.exchange	7 9 -20 -8 -39
pair next: cue.postponed noun.other	-13 20 -24 -8 -17
pair next: cue.postponed noun.people	-8 -29 -5 -4 34
pair next: cue.postponed qualifier.at_most	-15 -34 -9 5 23
pair next: cue.postponed ru.agent	-20 26 -12 -3 -19
pair next: cue.postponed ru.of	4 11 -13 -14 -12
pair next: cue.postponed ua.agent	4 10 -8 -7 -11
pair next: cue.postponed ua.of	-15 19 -9 3 -1
pair next: cue.postponed verb.come	-26 30 -24 -11 -16
pair next: cue.postponed verb.noun	-30 26 -22 -24 0
pair next: cue.ready adj.modifier	-22 34 -32 9 -18
pair next: cue.ready category	14 -17 20 -18 -22
pair next: cue.ready country	-11 -18 -3 -1 19
pair next: cue.ready cue.agreement	-29 29 -1 -3 -8
pair next: cue.ready cue.all	15 -15 8 -14 -39
pair next: cue.ready cue.claims	-11 -15 -9 -16 29
pair next: cue.ready cue.footage	11 0 -9 -3 -2
pair next: cue.ready cue.held	-10 20 -15 -19 -13
pair next: cue.ready cue.in_return	-15 23 -5 -10 -25
pair next: cue.ready cue.mediated	-15 12 9 2 -19
pair next: cue.ready cue.of_whole	-14 -4 24 -9 -16
pair next: cue.ready cue.planned	-8 -11 -3 -2 24
pair next: cue.ready cue.ready	-17 30 -10 -5 -19
pair next: cue.ready cue.relative	-29 32 -3 -22 -17
pair next: cue.ready cue.stage	21 -2 -31 -4 -4
pair next: cue.ready cue.today	-23 24 -19 -9 -20
pair next: cue.ready cue.venue	-32 2 -7 5 -21
pair next: cue.ready noun.body	10 16 -18 -34 -22
pair next: cue.ready noun.exchange	-2 47 -28 -23 -52
pair next: cue.ready noun.family	10 -8 -28 -2 -7
pair next: cue.ready noun.other	-13 9 2 -36 -15
pair next: cue.ready noun.people	7 -30 -5 -16 23
pair next: cue.ready own.agent	7 20 -22 -8 -14
pair next: cue.ready own.to	-19 -17 30 -14 3
pair next: cue.ready qualifier.approx	13 4 -12 -2 -3
pair next: cue.ready qualifier.at_most	-7 13 -30 -20 -2
pair next: cue.ready ru.from	9 -3 -6 -4 -12
pair next: cue.ready ru.of	-24 20 -5 -7 4
pair next: cue.ready ru.to	0 7 -19 -4 -17
pair next: cue.ready ua.agent	1 9 -23 -34 -34
pair next: cue.ready ua.to	-13 18 -10 -23 -2
pair next: cue.ready verb.come	-9 13 -3 -1 -2
pair next: cue.ready verb.future	-20 31 -24 -35 0
pair next: cue.ready verb.give	-10 23 -22 -31 -33
pair next: cue.ready verb.held_exchange	-43 56 -25 -21 -21
pair next: cue.ready verb.home	1 -17 -10 -15 18
pair next: cue.ready verb.noun	-37 31 -26 -16 4
pair next: cue.ready verb.other	-17 16 12 -2 -21
pair next: cue.ready verb.will	-6 -1 -1 -32 2
pair next: cue.recap adj.modifier	-10 -4 6 -2 -16
pair next: cue.recap category	1 -6 -9 11 -10
pair next: cue.recap country	-4 -24 -30 24 13
pair next: cue.recap cue.agreement	10 -28 20 -3 -28
pair next: cue.recap cue.anniversary	-45 -25 21 -23 14
pair next: cue.recap cue.claims	4 -7 -16 7 12
pair next: cue.recap cue.completed	14 -6 5 -30 -16
pair next: cue.recap cue.each	3 1 -9 -2 -1
pair next: cue.recap cue.in_captivity	-17 -7 -11 -23 19
pair next: cue.recap cue.included	-31 14 1 -10 3
pair next: cue.recap cue.mediated	-6 -1 -7 18 -10
pair next: cue.recap cue.of_whole	14 1 -4 -29 -31
pair next: cue.recap cue.of_year	0 16 2 -10 10
pair next: cue.recap cue.part	15 -23 -17 -2 19
pair next: cue.recap cue.planned	-12 12 -14 -9 -1
pair next: cue.recap cue.recap	-22 19 18 -32 -30
pair next: cue.recap cue.record	27 -28 -19 -6 -10
pair next: cue.recap cue.relative	-11 -11 -27 26 7
pair next: cue.recap cue.since	-33 29 -27 -24 22
pair next: cue.recap cue.span	-26 -15 18 -4 9
pair next: cue.recap cue.stage	-22 -11 27 -1 -18
pair next: cue.recap cue.to_date	11 -11 6 -16 -9
pair next: cue.recap cue.today	4 -32 -5 21 -25
pair next: cue.recap cue.venue	-13 15 -5 -12 -1
pair next: cue.recap cue.year	9 7 -12 -20 -24
pair next: cue.recap cue.yesterday	-16 -1 14 -11 -18
pair next: cue.recap noun.body	-15 -27 27 -20 -22
pair next: cue.recap noun.exchange	-24 -3 7 -18 -8
pair next: cue.recap noun.family	-13 -4 11 10 -10
pair next: cue.recap noun.military	3 -16 3 -28 6
pair next: cue.recap noun.other	-12 -5 -1 -13 -3
pair next: cue.recap noun.people	-22 24 -4 -9 -13
pair next: cue.recap own.agent	-10 -24 25 14 -27
pair next: cue.recap own.to	-13 -3 11 -19 3
pair next: cue.recap qualifier.approx	18 -24 10 -19 1
pair next: cue.recap qualifier.at_most	28 -27 -10 -6 -25
pair next: cue.recap ru.agent	-36 -12 14 -13 8
pair next: cue.recap ru.of	21 -24 4 -14 -18
pair next: cue.recap ru.to	-10 17 -6 -2 -8
pair next: cue.recap ua.agent	-2 -9 14 -22 -12
pair next: cue.recap ua.of	-36 6 3 -25 0
pair next: cue.recap ua.to	9 -5 8 -12 -10
pair next: cue.recap verb.bring	9 18 -19 -30 -11
pair next: cue.recap verb.come	-49 32 23 -31 -5
pair next: cue.recap verb.future	-17 10 -3 5 -9
pair next: cue.recap verb.get	-23 -13 -15 16 -2
pair next: cue.recap verb.give	1 11 -8 0 -9
pair next: cue.recap verb.held_exchange	-21 13 8 -26 4
pair next: cue.recap verb.noun	-3 -12 10 -13 -8
pair next: cue.recap verb.other	-11 -1 -8 -2 11
pair next: cue.recap verb.swap	-20 2 24 -28 -24
pair next: cue.recap voice.ua	13 12 -25 -1 -16
pair next: cue.record adj.modifier	0 4 -11 -1 -23
pair next: cue.record cue.of_whole	23 -8 -24 -33 1
pair next: cue.record cue.record	-6 -10 2 -25 2
pair next: cue.record cue.relative	-17 2 -12 -1 19
pair next: cue.record cue.since	11 5 20 -12 -37
pair next: cue.record cue.span	28 -16 -6 -16 -19
pair next: cue.record cue.third	-19 -2 -13 0 22
pair next: cue.record cue.year	-17 12 31 -13 -19
pair next: cue.record noun.body	24 -2 -12 -17 -23
pair next: cue.record noun.exchange	12 -8 7 -36 -30
pair next: cue.record noun.military	-8 -1 -2 14 -5
pair next: cue.record noun.other	4 -54 21 -36 3
pair next: cue.record noun.people	-15 -31 -32 10 18
pair next: cue.record verb.noun	15 -10 -33 5 -29
pair next: cue.relative adj.dead	3 -8 3 -14 -22
pair next: cue.relative adj.modifier	-13 7 -10 -5 -10
pair next: cue.relative adj.wounded	-5 -2 -20 5 -18
pair next: cue.relative category	14 -11 1 -32 -12
pair next: cue.relative country	-7 5 -28 4 1
pair next: cue.relative cue.agreed	32 -23 -38 -14 -21
pair next: cue.relative cue.agreement	2 11 -16 -7 -17
pair next: cue.relative cue.all	4 -29 6 -1 5
pair next: cue.relative cue.already	-18 8 15 -13 -16
pair next: cue.relative cue.arrived	6 -15 26 -21 -43
pair next: cue.relative cue.born	-12 -7 11 14 -19
pair next: cue.relative cue.called_off	4 12 -16 -22 -31
pair next: cue.relative cue.captivity	-15 -25 -48 17 9
pair next: cue.relative cue.captured	28 21 -7 -21 -27
pair next: cue.relative cue.claims	17 -21 2 4 0
pair next: cue.relative cue.completed	-7 7 5 -31 -19
pair next: cue.relative cue.denied	5 0 -13 -15 11
pair next: cue.relative cue.deported	10 0 -1 -4 -6
pair next: cue.relative cue.died	-1 -3 -24 -14 9
pair next: cue.relative cue.each	-22 39 -9 -2 -28
pair next: cue.relative cue.evacuation	16 -1 -15 -2 -9
pair next: cue.relative cue.footage	-6 -10 3 -14 4
pair next: cue.relative cue.good_news	10 -7 -11 0 -3
pair next: cue.relative cue.held	4 -12 -35 -8 9
pair next: cue.relative cue.in_captivity	19 26 -32 -40 -3
pair next: cue.relative cue.in_return	-28 -19 -10 -16 26
pair next: cue.relative cue.included	13 -13 -16 -15 6
pair next: cue.relative cue.mediated	8 -25 3 10 -26
pair next: cue.relative cue.missing	-24 -24 -32 10 22
pair next: cue.relative cue.money	19 -12 -2 0 -14
pair next: cue.relative cue.name	-24 -22 34 -13 -32
pair next: cue.relative cue.of_whole	-2 -35 3 23 -14
pair next: cue.relative cue.other_return	9 12 -15 -12 -10
pair next: cue.relative cue.part	6 -5 -19 12 -26
pair next: cue.relative cue.planned	-33 25 -9 -5 -23
pair next: cue.relative cue.postponed	-20 26 -13 -1 -7
pair next: cue.relative cue.ready	7 -30 -13 -1 -1
pair next: cue.relative cue.recap	6 -7 5 -19 -6
pair next: cue.relative cue.record	-23 14 16 -1 -6
pair next: cue.relative cue.relative	-15 -19 8 -23 21
pair next: cue.relative cue.since	-13 -6 -17 7 3
pair next: cue.relative cue.span	15 -13 -6 -35 -12
pair next: cue.relative cue.stage	17 2 -11 -9 -23
pair next: cue.relative cue.thanks	36 -10 -19 -9 -19
pair next: cue.relative cue.to_date	-1 -7 -18 17 -17
pair next: cue.relative cue.today	-29 14 25 -2 -16
pair next: cue.relative cue.total	5 12 10 -38 -15
pair next: cue.relative cue.transit	-13 -40 -27 -32 39
pair next: cue.relative cue.venue	25 -11 -15 -22 -22
pair next: cue.relative cue.visit	18 -1 -13 -1 -12
pair next: cue.relative cue.year	-11 -12 30 5 -17
pair next: cue.relative cue.yesterday	-43 -11 41 -21 -23
pair next: cue.relative foe.agent	-10 17 -4 -2 -6
pair next: cue.relative foe.of	-11 -3 -8 -2 17
pair next: cue.relative noun.body	-44 10 -13 21 6
pair next: cue.relative noun.branch	8 -22 -3 5 -10
pair next: cue.relative noun.child	-27 -13 -36 6 21
pair next: cue.relative noun.civilian	-15 -1 -27 12 20
pair next: cue.relative noun.exchange	8 15 -37 -6 12
pair next: cue.relative noun.family	18 -23 3 -9 -14
pair next: cue.relative noun.foreigner	18 -4 -17 8 -24
pair next: cue.relative noun.military	-19 15 -22 2 -7
pair next: cue.relative noun.other	-1 -11 -8 -18 19
pair next: cue.relative noun.people	-5 0 -21 -6 -4
pair next: cue.relative noun.rank	-5 -10 -37 4 5
pair next: cue.relative noun.soldier	14 -2 -8 -21 -10
pair next: cue.relative own.agent	-26 20 5 8 -6
pair next: cue.relative own.of	-3 8 -16 -1 -18
pair next: cue.relative own.to	-14 -10 -11 -10 10
pair next: cue.relative qualifier.approx	5 -33 -5 -19 -11
pair next: cue.relative qualifier.at_most	1 2 5 -10 -31
pair next: cue.relative qualifier.more_than	14 0 -39 -4 -6
pair next: cue.relative ru.agent	1 -34 23 -11 -13
pair next: cue.relative ru.from	-22 7 5 -18 3
pair next: cue.relative ru.of	14 2 -4 -8 -26
pair next: cue.relative ru.to	-15 17 2 -23 20
pair next: cue.relative ua.agent	-8 7 9 -9 -24
pair next: cue.relative ua.from	2 12 -15 -2 -6
pair next: cue.relative ua.of	-10 -12 -12 -8 4
pair next: cue.relative ua.to	12 -29 18 -23 -27
pair next: cue.relative verb.bring	-33 -20 39 -45 -14
pair next: cue.relative verb.come	-26 -37 47 -17 -3
pair next: cue.relative verb.future	-29 -11 -1 8 7
pair next: cue.relative verb.get	-17 -28 29 -27 -14
pair next: cue.relative verb.give	-20 5 8 -1 3
pair next: cue.relative verb.held_exchange	-10 -3 16 -22 -13
pair next: cue.relative verb.home	-4 -7 21 -21 0
pair next: cue.relative verb.managed	-5 -14 -3 2 5
pair next: cue.relative verb.noun	-3 11 -30 -16 17
pair next: cue.relative verb.other	-14 3 -4 -18 15
pair next: cue.relative verb.swap	-20 -18 40 -1 -38
pair next: cue.relative verb.will	-24 2 -12 -28 5
pair next: cue.relative voice.ua	5 -10 -13 -2 8
pair next: cue.repatriation adj.dead	37 -19 12 -14 -26
pair next: cue.repatriation adj.modifier	-10 7 8 3 -15
pair next: cue.repatriation adj.wounded	1 9 -26 -13 5
pair next: cue.repatriation cue.agreement	30 -10 -24 -2 -1
pair next: cue.repatriation cue.completed	30 -2 -15 -9 -12
pair next: cue.repatriation cue.denied	-10 -40 -7 -3 43
pair next: cue.repatriation cue.mediated	19 -7 -4 -18 -7
pair next: cue.repatriation cue.of_whole	6 -9 11 5 -40
pair next: cue.repatriation cue.relative	-7 -12 16 -15 -20
pair next: cue.repatriation cue.since	14 -14 -17 -11 -11
pair next: cue.repatriation cue.today	-28 -5 -24 -11 30
pair next: cue.repatriation cue.year	11 -6 -6 10 -18
pair next: cue.repatriation noun.body	0 -11 0 15 -18
pair next: cue.repatriation noun.exchange	14 -9 -2 -4 -8
pair next: cue.repatriation noun.other	-14 -18 10 -15 21
pair next: cue.repatriation own.to	4 -10 15 -20 -24
pair next: cue.repatriation qualifier.at_most	14 9 -12 -16 -13
pair next: cue.repatriation qualifier.more_than	19 -12 -12 -14 -10
pair next: cue.repatriation ru.of	8 -8 -19 -18 11
pair next: cue.repatriation ua.agent	28 -15 -18 -18 -8
pair next: cue.repatriation ua.from	18 -7 -9 -15 -14
pair next: cue.repatriation ua.of	-12 -13 30 -26 -19
pair next: cue.repatriation ua.to	17 -12 -32 4 -25
pair next: cue.repatriation verb.bring	29 -6 -17 -20 -14
pair next: cue.repatriation verb.future	-26 -23 10 -21 7
pair next: cue.repatriation verb.get	26 -9 -8 -13 -23
pair next: cue.repatriation verb.noun	-28 -28 -12 17 23
pair next: cue.repatriation verb.other	11 -1 -14 -14 15
pair next: cue.repatriation verb.will	28 -21 -15 -18 5
pair next: cue.reunion adj.modifier	11 -3 -13 3 -29
pair next: cue.reunion category	16 -11 -5 -6 -14
pair next: cue.reunion cue.completed	9 -3 -8 2 -18
pair next: cue.reunion cue.deported	22 -6 -9 -4 -17
pair next: cue.reunion cue.mediated	21 -12 -5 -11 -8
pair next: cue.reunion cue.of_whole	16 11 -16 -38 -15
pair next: cue.reunion cue.other_return	-11 -13 -23 0 19
pair next: cue.reunion cue.reunion	-4 -13 0 6 -8
pair next: cue.reunion cue.today	0 -12 -6 -6 7
pair next: cue.reunion noun.child	-36 24 -31 14 -14
pair next: cue.reunion noun.family	-4 9 -13 -17 -12
pair next: cue.reunion noun.military	-12 13 -16 -13 -7
pair next: cue.reunion noun.other	-3 -2 8 -13 8
pair next: cue.reunion noun.people	0 8 -25 -29 16
pair next: cue.reunion own.of	27 -16 -16 -28 2
pair next: cue.reunion own.to	37 -10 -21 -12 -14
pair next: cue.reunion ru.to	16 -2 -3 -5 -15
pair next: cue.reunion ua.of	36 -16 -4 -15 -19
pair next: cue.reunion ua.to	14 -9 -9 -6 -3
pair next: cue.reunion verb.come	35 -13 -11 -21 -34
pair next: cue.reunion verb.home	-17 17 -26 0 -16
pair next: cue.review cue.year	-26 -12 -15 25 -12
pair next: cue.review noun.other	-29 -19 -24 27 -11
pair next: cue.same_number adj.modifier	27 -13 -14 -11 -17
pair next: cue.same_number cue.of_whole	24 -6 -14 -8 -10
pair next: cue.same_number cue.part	30 -10 -13 -22 -20
pair next: cue.same_number cue.same_number	21 11 -30 -20 -12
pair next: cue.same_number noun.military	37 -10 -22 -13 -21
pair next: cue.same_number noun.other	-18 -2 0 -9 19
pair next: cue.same_number noun.people	15 2 -9 -17 -17
pair next: cue.same_number own.of	8 0 -3 -4 -1
pair next: cue.same_number ru.agent	-5 -19 -10 -4 18
pair next: cue.same_number ru.of	-13 13 -12 -20 8
pair next: cue.same_number ua.of	-6 -9 -17 -16 13
pair next: cue.same_number verb.bring	15 -4 -1 -7 -6
pair next: cue.same_number verb.get	-6 -16 -3 18 5
pair next: cue.same_number verb.give	-8 -16 -22 -15 14
pair next: cue.since adj.modifier	-15 -18 19 1 -23
pair next: cue.since category	8 -4 10 -5 -32
pair next: cue.since cue.agreement	-16 -14 -16 20 -23
pair next: cue.since cue.all	-14 3 -23 27 -45
pair next: cue.since cue.completed	-13 -2 -3 20 -19
pair next: cue.since cue.count	-11 -12 -21 14 -7
pair next: cue.since cue.deported	-9 -4 -4 19 -16
pair next: cue.since cue.mediated	5 -10 -15 9 -13
pair next: cue.since cue.of_whole	10 -9 -13 18 -27
pair next: cue.since cue.of_year	-24 -1 -22 19 -5
pair next: cue.since cue.recap	13 10 -26 -10 -25
pair next: cue.since cue.since	0 -20 -20 18 -18
pair next: cue.since cue.span	-16 -26 -18 21 -3
pair next: cue.since cue.to_date	1 1 -31 -3 2
pair next: cue.since cue.year	-2 -11 -31 -3 9
pair next: cue.since noun.exchange	-8 -12 17 11 -19
pair next: cue.since noun.other	-31 2 -5 8 14
pair next: cue.since noun.people	4 -3 -20 -25 22
pair next: cue.since own.to	26 -9 -12 -22 -3
pair next: cue.since qualifier.more_than	13 -23 -25 -16 12
pair next: cue.since ru.agent	-3 15 -7 -8 -4
pair next: cue.since ru.of	13 11 -22 -11 -14
pair next: cue.since ru.to	-15 -15 -6 -20 20
pair next: cue.since ua.agent	-3 4 -26 22 -32
pair next: cue.since ua.of	13 -19 -16 -18 5
pair next: cue.since verb.bring	-19 -31 -16 21 5
pair next: cue.since verb.held_exchange	-15 0 0 15 -1
pair next: cue.since verb.other	4 -7 -9 15 -15
pair next: cue.since view.ru	-21 -13 -14 46 -31
pair next: cue.span adj.modifier	17 -4 -23 4 -27
pair next: cue.span category	4 -14 -19 13 -18
pair next: cue.span cue.agreement	24 -17 -6 -22 -8
pair next: cue.span cue.completed	-23 -24 21 18 -6
pair next: cue.span cue.denied	-10 22 -23 -6 -14
pair next: cue.span cue.mediated	19 -5 -13 -9 -10
pair next: cue.span cue.of_year	-24 7 -6 -25 13
pair next: cue.span cue.recap	-1 -11 -12 -12 14
pair next: cue.span cue.span	-9 -1 -9 -21 5
pair next: cue.span cue.stage	-10 0 15 3 -31
pair next: cue.span noun.body	-11 -1 -7 25 -17
pair next: cue.span noun.exchange	-4 19 -5 24 -31
pair next: cue.span noun.other	6 -16 7 -6 -15
pair next: cue.span noun.people	-9 18 -20 -22 22
pair next: cue.span own.agent	-8 -23 -24 21 -23
pair next: cue.span qualifier.approx	12 -6 -13 -1 -4
pair next: cue.span qualifier.more_than	18 -24 -10 -16 16
pair next: cue.span ru.agent	-8 10 -1 -8 -8
pair next: cue.span verb.bring	18 -7 -27 12 -17
pair next: cue.span verb.come	-7 -10 -9 14 -17
pair next: cue.span verb.future	-9 18 -7 -9 -15
pair next: cue.span verb.get	3 -3 -27 10 -4
pair next: cue.span verb.give	-11 -17 25 -14 -15
pair next: cue.stage adj.modifier	-5 -1 -35 -17 10
pair next: cue.stage adj.wounded	17 -21 -9 -2 13
pair next: cue.stage category	-6 -4 14 -14 -12
pair next: cue.stage cue.captured	-14 -2 -2 -2 14
pair next: cue.stage cue.claims	5 7 -7 -2 -10
pair next: cue.stage cue.completed	-14 -7 -10 -3 22
pair next: cue.stage cue.deported	24 -16 -3 -4 -7
pair next: cue.stage cue.included	17 0 -29 -20 -29
pair next: cue.stage cue.of_whole	16 -12 -19 -21 -1
pair next: cue.stage cue.span	-27 -22 -17 22 -2
pair next: cue.stage cue.stage	-10 29 -21 -18 -20
pair next: cue.stage cue.third	-13 -2 -2 -1 15
pair next: cue.stage foe.of	-9 0 0 -4 12
pair next: cue.stage noun.body	-19 21 -11 -5 -10
pair next: cue.stage noun.civilian	-1 27 -7 -15 -20
pair next: cue.stage noun.exchange	18 -21 15 -15 -42
pair next: cue.stage noun.family	-5 -4 -10 -1 7
pair next: cue.stage noun.military	20 -16 -22 12 -33
pair next: cue.stage noun.other	-20 -2 12 -15 1
pair next: cue.stage noun.people	-1 8 6 -39 -18
pair next: cue.stage qualifier.at_most	-10 8 -1 -7 -2
pair next: cue.stage qualifier.more_than	34 -24 -15 -15 -12
pair next: cue.stage ru.of	16 -3 -8 -8 -23
pair next: cue.stage ua.of	15 19 -23 -16 -15
pair next: cue.stage verb.bring	-22 -3 -3 -7 23
pair next: cue.stage verb.come	-15 16 -10 -14 17
pair next: cue.stage verb.future	19 0 -13 -5 -15
pair next: cue.stage verb.get	-17 -11 -20 -22 24
pair next: cue.stage verb.other	24 -4 -15 -17 -20
pair next: cue.thanks adj.modifier	-18 -20 -4 2 6
pair next: cue.thanks category	-15 -26 4 -28 23
pair next: cue.thanks country	15 -8 -6 -9 -20
pair next: cue.thanks cue.all	1 -15 8 10 -21
pair next: cue.thanks cue.claims	-4 -10 21 -2 -25
pair next: cue.thanks cue.completed	-1 -21 10 -37 -1
pair next: cue.thanks cue.each	15 -8 -3 -11 -3
pair next: cue.thanks cue.mediated	1 -8 -13 -21 0
pair next: cue.thanks cue.of_whole	-5 -26 -45 -23 20
pair next: cue.thanks cue.part	-5 -19 4 -20 3
pair next: cue.thanks cue.ready	17 6 -6 -16 -2
pair next: cue.thanks cue.relative	-2 -25 -7 3 -4
pair next: cue.thanks cue.thanks	2 2 -17 4 -14
pair next: cue.thanks cue.unit	-11 -11 -27 -14 27
pair next: cue.thanks noun.branch	-55 11 6 0 15
pair next: cue.thanks noun.civilian	-26 -19 -2 -21 26
pair next: cue.thanks noun.exchange	-17 -40 23 -19 1
pair next: cue.thanks noun.family	-2 -27 -25 20 -15
pair next: cue.thanks noun.foreigner	19 -3 -28 6 -27
pair next: cue.thanks noun.military	-24 -20 12 7 13
pair next: cue.thanks noun.other	4 -25 -19 3 3
pair next: cue.thanks noun.people	10 -26 -25 -18 7
pair next: cue.thanks own.of	3 -2 7 -10 -22
pair next: cue.thanks own.to	-10 -16 4 5 -35
pair next: cue.thanks ru.of	49 -7 -29 -27 -25
pair next: cue.thanks ru.to	11 -6 -15 -18 5
pair next: cue.thanks ua.of	24 -15 -15 -7 -3
pair next: cue.thanks verb.bring	-27 26 -26 11 -22
pair next: cue.thanks verb.noun	-5 -11 9 -3 -12
pair next: cue.thanks voice.ru	35 -11 -22 -9 -9
pair next: cue.thanks voice.ua	41 -12 -21 -34 -22
pair next: cue.third adj.modifier	-25 -16 -11 -7 23
pair next: cue.third country	-29 12 -27 -18 10
pair next: cue.third cue.third	-32 -25 -32 -17 41
pair next: cue.third noun.branch	-7 0 -7 -1 11
pair next: cue.third noun.exchange	-23 -11 -19 -4 28
pair next: cue.third noun.other	-16 -10 -14 -1 15
pair next: cue.third noun.people	-25 -10 -24 -3 32
pair next: cue.third ru.agent	-16 -8 -25 -2 18
pair next: cue.third verb.bring	-4 -8 -21 -6 8
pair next: cue.third verb.home	-23 -5 -4 -2 23
pair next: cue.to_date adj.modifier	28 -26 -25 -12 1
pair next: cue.to_date cue.already	11 -22 8 -10 -16
pair next: cue.to_date cue.completed	9 -2 0 -8 -1
pair next: cue.to_date cue.count	0 3 -30 11 -27
pair next: cue.to_date cue.held	-20 18 -10 18 -23
pair next: cue.to_date cue.in_captivity	-20 -12 27 -14 -20
pair next: cue.to_date cue.mediated	16 -10 -16 11 -13
pair next: cue.to_date cue.of_whole	-10 -2 -32 23 -34
pair next: cue.to_date cue.since	-5 -15 -7 7 -6
pair next: cue.to_date cue.to_date	-22 -6 -24 27 -2
pair next: cue.to_date cue.today	-36 14 -40 43 -31
pair next: cue.to_date cue.total	35 -21 -14 -24 -6
pair next: cue.to_date cue.transit	7 -16 4 -25 -26
pair next: cue.to_date cue.year	20 -8 0 -17 -1
pair next: cue.to_date noun.exchange	-11 5 -9 3 -2
pair next: cue.to_date noun.military	-5 -11 -2 -1 9
pair next: cue.to_date noun.other	-11 0 -19 -16 14
pair next: cue.to_date noun.people	1 3 -1 -14 -33
pair next: cue.to_date qualifier.more_than	-14 -11 -14 -23 27
pair next: cue.to_date ua.of	-8 -26 -15 32 -22
pair next: cue.to_date ua.to	7 25 -3 -25 -2
pair next: cue.to_date verb.bring	15 -1 0 -17 2
pair next: cue.to_date verb.come	-15 20 -12 -13 -25
pair next: cue.to_date verb.swap	9 -3 0 -6 -1
pair next: cue.today adj.dead	19 -5 -1 -1 -17
pair next: cue.today adj.modifier	1 -4 -17 -1 -11
pair next: cue.today adj.wounded	5 7 -18 -13 -14
pair next: cue.today category	1 -6 22 -18 -24
pair next: cue.today country	-6 -5 -18 -23 21
pair next: cue.today cue.all	16 2 -4 -17 -16
pair next: cue.today cue.already	-2 17 -11 -1 -5
pair next: cue.today cue.called_off	-15 22 -15 -14 -5
pair next: cue.today cue.claims	12 1 -23 19 -21
pair next: cue.today cue.completed	18 -16 -3 -13 -14
pair next: cue.today cue.footage	14 -13 -15 -4 8
pair next: cue.today cue.good_news	4 -19 34 -10 -35
pair next: cue.today cue.held	-36 19 -13 -2 -18
pair next: cue.today cue.in_captivity	-1 -11 -16 16 -8
pair next: cue.today cue.mediated	39 -28 -17 -21 -15
pair next: cue.today cue.of_whole	12 -1 21 -18 -44
pair next: cue.today cue.part	-1 -7 4 -1 -11
pair next: cue.today cue.planned	-10 9 6 -23 -28
pair next: cue.today cue.ready	-3 -18 12 1 -19
pair next: cue.today cue.record	-13 7 -7 -6 -1
pair next: cue.today cue.relative	-11 -27 12 -3 16
pair next: cue.today cue.reunion	15 -1 -4 -9 -5
pair next: cue.today cue.stage	9 13 -6 -23 -38
pair next: cue.today cue.to_date	26 -17 -5 -10 -14
pair next: cue.today cue.today	10 -6 -37 15 -14
pair next: cue.today cue.total	17 -1 -5 -9 -8
pair next: cue.today cue.transit	37 -15 -9 -23 -20
pair next: cue.today cue.venue	-39 -7 20 -18 13
pair next: cue.today cue.yesterday	-6 -10 13 0 -21
pair next: cue.today noun.body	12 -17 -29 -39 15
pair next: cue.today noun.child	0 14 -7 -2 -19
pair next: cue.today noun.exchange	15 15 -15 -42 -13
pair next: cue.today noun.family	21 -20 0 -17 -18
pair next: cue.today noun.military	5 -3 -37 -21 12
pair next: cue.today noun.other	2 6 -35 -2 -2
pair next: cue.today noun.people	-3 19 -24 8 -24
pair next: cue.today noun.soldier	25 -28 -3 0 10
pair next: cue.today own.agent	-8 -42 -27 14 18
pair next: cue.today own.of	-12 -22 -29 4 10
pair next: cue.today own.to	12 -22 -32 13 -25
pair next: cue.today qualifier.approx	-13 -33 -38 24 8
pair next: cue.today qualifier.at_most	11 -12 -21 -12 12
pair next: cue.today qualifier.more_than	-8 -2 -17 19 -16
pair next: cue.today ru.agent	-9 -8 14 -12 -30
pair next: cue.today ru.of	-13 11 8 -23 -9
pair next: cue.today ua.agent	-34 -8 14 -8 9
pair next: cue.today ua.of	32 -9 -33 -13 -10
pair next: cue.today ua.to	9 -23 22 26 -30
pair next: cue.today verb.bring	-5 -21 26 -15 -18
pair next: cue.today verb.come	25 -10 -34 -16 6
pair next: cue.today verb.future	-24 10 -5 -29 14
pair next: cue.today verb.get	7 -22 -21 -20 14
pair next: cue.today verb.give	-5 -4 -8 24 -18
pair next: cue.today verb.held_exchange	37 5 -34 -20 -26
pair next: cue.today verb.home	25 -4 -16 -7 -9
pair next: cue.today verb.managed	12 -6 -7 -5 0
pair next: cue.today verb.noun	43 -23 -25 -21 -25
pair next: cue.today verb.other	-19 -5 13 -43 -2
pair next: cue.today verb.swap	22 -7 -16 -3 -5
pair next: cue.total adj.modifier	0 12 -20 -14 -8
pair next: cue.total adj.wounded	0 12 0 -1 -12
pair next: cue.total country	-5 -7 -12 11 8
pair next: cue.total cue.agreement	14 -1 -4 -10 0
pair next: cue.total cue.captured	-19 -11 -5 -2 27
pair next: cue.total cue.claims	21 -14 -4 -7 -9
pair next: cue.total cue.count	4 -37 -24 14 0
pair next: cue.total cue.mediated	18 -22 -7 13 -27
pair next: cue.total cue.month	-15 0 15 -19 -15
pair next: cue.total cue.of_whole	17 -18 1 -18 -5
pair next: cue.total cue.recap	-11 -19 18 -8 -14
pair next: cue.total cue.since	18 -20 -29 -13 4
pair next: cue.total cue.span	37 -31 -10 -53 -20
pair next: cue.total cue.thanks	-1 10 -2 -8 -2
pair next: cue.total cue.to_date	-2 12 -21 -10 -3
pair next: cue.total cue.today	-1 -3 -13 -8 13
pair next: cue.total cue.total	13 -38 -13 12 -8
pair next: cue.total cue.year	33 -8 -38 -3 -7
pair next: cue.total foe.of	-10 11 -3 -5 9
pair next: cue.total noun.body	-20 -26 -21 27 -24
pair next: cue.total noun.child	2 -11 -12 19 -28
pair next: cue.total noun.civilian	14 -18 -29 7 -24
pair next: cue.total noun.exchange	9 -9 -25 13 -9
pair next: cue.total noun.military	2 -20 -16 24 -12
pair next: cue.total noun.other	-16 -23 30 -19 13
pair next: cue.total noun.people	14 -10 -6 -15 -25
pair next: cue.total own.to	-9 20 -3 -11 -18
pair next: cue.total qualifier.approx	23 -11 -24 -21 -9
pair next: cue.total qualifier.at_most	-6 -8 -6 -7 17
pair next: cue.total qualifier.more_than	-31 16 -6 6 -7
pair next: cue.total ru.from	-20 -8 2 9 -34
pair next: cue.total ru.of	20 -12 -10 -2 -19
pair next: cue.total ua.agent	-22 -11 -14 26 -22
pair next: cue.total ua.to	-4 -18 18 1 -19
pair next: cue.total verb.bring	-1 -13 6 2 -18
pair next: cue.total verb.come	11 -12 -32 6 -10
pair next: cue.total verb.home	5 -7 8 -1 -1
pair next: cue.total verb.other	-32 -7 -9 -9 25
pair next: cue.total verb.swap	27 -12 -9 -10 -20
pair next: cue.training adj.modifier	-29 -4 -17 -18 28
pair next: cue.training category	-8 0 -2 -9 16
pair next: cue.training country	11 -1 -15 -26 -6
pair next: cue.training cue.mediated	8 -2 -4 -2 -2
pair next: cue.training cue.of_whole	-15 -16 -21 1 8
pair next: cue.training noun.exchange	-18 -10 -8 -7 24
pair next: cue.training noun.family	-27 -7 -23 -12 28
pair next: cue.training noun.other	12 -23 -32 -15 18
pair next: cue.training verb.bring	-24 -6 12 -16 -7
pair next: cue.training verb.come	-17 -3 -24 -18 32
pair next: cue.transit adj.modifier	-17 18 6 -17 6
pair next: cue.transit adj.wounded	-30 -12 -23 -10 38
pair next: cue.transit category	-6 6 -8 -11 12
pair next: cue.transit country	25 -6 -10 -8 -31
pair next: cue.transit cue.all	10 -5 -4 -2 -5
pair next: cue.transit cue.already	13 -7 -4 0 -15
pair next: cue.transit cue.held	-22 -20 7 10 0
pair next: cue.transit cue.in_captivity	-23 14 -22 0 -2
pair next: cue.transit cue.of_whole	18 -21 -13 6 -18
pair next: cue.transit cue.other_return	7 -9 -3 0 5
pair next: cue.transit cue.ready	-3 11 -17 -12 -12
pair next: cue.transit cue.stage	21 -18 -7 -2 -14
pair next: cue.transit cue.to_date	13 -9 -7 -8 -1
pair next: cue.transit cue.today	23 -8 -13 -17 -2
pair next: cue.transit cue.transit	2 -20 9 -18 -3
pair next: cue.transit cue.venue	-18 -31 6 -12 21
pair next: cue.transit cue.year	18 -8 -7 -12 -31
pair next: cue.transit noun.other	-25 0 0 -15 24
pair next: cue.transit noun.people	-4 -4 -8 8 -7
pair next: cue.transit qualifier.at_most	-9 9 9 -12 -24
pair next: cue.transit ru.agent	-19 -10 -6 18 -10
pair next: cue.transit ru.from	10 0 -7 -2 -3
pair next: cue.transit ru.of	-16 -3 33 0 -39
pair next: cue.transit ru.to	4 -22 31 -24 -19
pair next: cue.transit ua.of	22 -18 -19 -20 -11
pair next: cue.transit ua.to	31 -14 -37 -32 2
pair next: cue.transit verb.bring	-5 -8 -12 -6 10
pair next: cue.transit verb.come	-13 -19 19 -14 3
pair next: cue.transit verb.other	24 -9 -5 -7 -6
pair next: cue.unfinished cue.completed	-32 3 24 -18 -12
pair next: cue.unfinished cue.planned	7 -16 -8 -10 14
pair next: cue.unfinished noun.other	-27 28 -24 15 -26
pair next: cue.unit adj.modifier	29 -7 -9 -13 -22
pair next: cue.unit category	12 -11 -5 -20 -3
pair next: cue.unit cue.claims	-1 -1 8 -2 -8
pair next: cue.unit cue.part	14 0 -10 -2 -3
pair next: cue.unit cue.relative	-6 -2 -21 -3 19
pair next: cue.unit cue.unit	33 -2 -22 -13 -5
pair next: cue.unit noun.branch	9 -3 -18 -7 -1
pair next: cue.unit noun.civilian	15 -3 -8 -9 -2
pair next: cue.unit noun.military	17 -3 -5 -7 -10
pair next: cue.unit noun.other	-14 14 -3 -1 0
pair next: cue.unit noun.people	11 12 -6 -16 -21
pair next: cue.unit own.to	11 0 -4 0 -8
pair next: cue.unit ru.of	24 -10 -16 -16 -8
pair next: cue.unit ua.of	21 -5 10 -6 -15
pair next: cue.unit verb.come	-14 -15 8 -18 26
pair next: cue.unit verb.give	11 -1 -1 -3 -7
pair next: cue.unit view.ru	-8 -10 -6 0 -9
pair next: cue.venue adj.modifier	-7 -2 8 -25 5
pair next: cue.venue country	-37 10 15 -18 -8
pair next: cue.venue cue.agreement	15 8 -19 -19 -25
pair next: cue.venue cue.completed	6 -28 -16 -27 13
pair next: cue.venue cue.mediated	17 -7 -10 -5 -4
pair next: cue.venue cue.of_whole	-22 -21 -19 3 22
pair next: cue.venue cue.planned	-26 43 -19 -3 -23
pair next: cue.venue cue.relative	-4 2 -21 19 -24
pair next: cue.venue cue.since	2 21 -8 -6 -8
pair next: cue.venue cue.venue	-28 22 -22 -22 -1
pair next: cue.venue noun.civilian	-22 -5 20 13 -18
pair next: cue.venue noun.other	-17 -11 -13 -11 22
pair next: cue.venue verb.future	-16 -21 -12 3 20
pair next: cue.venue verb.held_exchange	-13 -10 -1 -1 16
pair next: cue.visit adj.modifier	-17 -29 11 -18 17
pair next: cue.visit category	-38 -15 10 -3 8
pair next: cue.visit country	-4 0 -21 9 1
pair next: cue.visit cue.born	-7 -4 20 -9 -17
pair next: cue.visit cue.of_whole	0 -12 -24 -29 33
pair next: cue.visit cue.other_return	-6 -5 13 -3 -12
pair next: cue.visit cue.relative	-29 -18 5 -15 6
pair next: cue.visit cue.reunion	-14 -7 -10 -25 23
pair next: cue.visit cue.today	-12 -5 30 -4 -28
pair next: cue.visit cue.visit	15 15 -5 -4 -35
pair next: cue.visit cue.yesterday	3 -25 23 -9 -29
pair next: cue.visit noun.branch	-35 -10 30 -19 -10
pair next: cue.visit noun.child	-21 -15 27 -16 -10
pair next: cue.visit noun.civilian	-10 -3 31 -9 -28
pair next: cue.visit noun.family	-25 5 7 -9 -5
pair next: cue.visit noun.military	-26 -16 -5 -19 16
pair next: cue.visit noun.other	7 -15 10 -18 -5
pair next: cue.visit noun.people	-36 -34 31 -26 2
pair next: cue.visit own.of	2 -10 25 -4 2
pair next: cue.visit ru.of	-38 -4 2 8 6
pair next: cue.visit ua.of	0 10 -26 -26 -4
pair next: cue.visit verb.other	-1 -14 13 -4 -19
pair next: cue.visit voice.ua	-7 14 -21 -4 12
pair next: cue.year cue.completed	-14 3 -35 17 -14
pair next: cue.year cue.count	-26 -19 -13 39 -17
pair next: cue.year cue.of_whole	-26 22 -3 17 -23
pair next: cue.year cue.of_year	-2 -19 -34 14 5
pair next: cue.year cue.recap	-20 -11 -26 -12 29
pair next: cue.year cue.record	-8 7 -16 9 -9
pair next: cue.year cue.review	-37 -11 -23 31 -21
pair next: cue.year cue.span	-14 -19 29 -12 3
pair next: cue.year cue.year	-26 -9 -11 16 5
pair next: cue.year noun.exchange	-25 -11 6 27 -7
pair next: cue.year noun.other	3 -9 -23 20 -24
pair next: cue.yesterday adj.modifier	5 -39 22 -23 -50
pair next: cue.yesterday category	22 -20 -3 -7 -28
pair next: cue.yesterday country	-15 20 -7 -7 -22
pair next: cue.yesterday cue.agreed	2 12 -19 -2 -9
pair next: cue.yesterday cue.completed	-21 -9 25 -2 -14
pair next: cue.yesterday cue.each	20 -9 -20 -6 -3
pair next: cue.yesterday cue.evacuation	-20 -34 -11 -7 33
pair next: cue.yesterday cue.footage	-24 -16 28 -1 -15
pair next: cue.yesterday cue.local	-25 -4 31 -3 -19
pair next: cue.yesterday cue.of_whole	17 -19 18 -15 -28
pair next: cue.yesterday cue.recap	31 -13 -34 -19 -22
pair next: cue.yesterday cue.span	-4 -2 -20 -4 23
pair next: cue.yesterday cue.stage	4 -16 20 -10 -12
pair next: cue.yesterday cue.thanks	-21 -11 -2 -5 23
pair next: cue.yesterday cue.today	1 -26 28 -16 -30
pair next: cue.yesterday cue.transit	24 -7 -23 0 -8
pair next: cue.yesterday cue.venue	-19 8 -2 13 -7
pair next: cue.yesterday cue.yesterday	-4 -10 28 -14 -39
pair next: cue.yesterday noun.exchange	-24 -16 48 -20 -40
pair next: cue.yesterday noun.military	-25 -2 37 -5 -21
pair next: cue.yesterday noun.other	5 11 8 -14 -8
pair next: cue.yesterday noun.people	-28 -29 39 -24 -23
pair next: cue.yesterday own.agent	20 21 -28 -22 -21
pair next: cue.yesterday own.to	9 -14 -2 -10 -13
pair next: cue.yesterday ru.agent	-34 -19 32 -13 -12
pair next: cue.yesterday ru.from	17 -13 -4 -13 -30
pair next: cue.yesterday ru.of	-35 2 0 -15 17
pair next: cue.yesterday ua.agent	21 -10 -10 -19 -25
pair next: cue.yesterday ua.from	-8 -6 37 -7 -29
pair next: cue.yesterday ua.to	29 -3 -20 -28 -15
pair next: cue.yesterday verb.bring	-4 3 10 -15 -8
pair next: cue.yesterday verb.come	10 -8 11 -34 -18
pair next: cue.yesterday verb.give	-5 -8 14 -22 -25
pair next: cue.yesterday verb.held_exchange	10 -23 15 -27 -11
pair next: cue.yesterday verb.noun	-10 6 15 -23 -4
pair next: cue.yesterday verb.other	-30 10 14 -5 -6
pair next: cue.yesterday verb.swap	-27 -16 23 -13 -10
pair next: foe.agent adj.modifier	-17 -9 -4 -7 14
pair next: foe.agent adj.wounded	10 -1 -7 0 -5
pair next: foe.agent category	26 -10 -28 -7 -16
pair next: foe.agent cue.all	8 -8 -15 -6 11
pair next: foe.agent cue.captured	-1 -25 -6 -6 18
pair next: foe.agent cue.claims	31 -9 -34 -27 9
pair next: foe.agent cue.denied	9 10 -4 -7 -16
pair next: foe.agent cue.footage	-25 -12 -40 -16 32
pair next: foe.agent cue.held	0 -28 -24 11 1
pair next: foe.agent cue.in_captivity	28 -6 -9 -13 -12
pair next: foe.agent cue.included	18 5 -14 -2 -18
pair next: foe.agent cue.mediated	-28 -19 -11 33 -14
pair next: foe.agent cue.of_whole	-18 -6 30 -25 -29
pair next: foe.agent cue.postponed	-4 11 -21 9 -17
pair next: foe.agent cue.relative	-21 -2 12 -20 11
pair next: foe.agent cue.today	-11 4 11 -10 -18
pair next: foe.agent cue.transit	20 -11 -5 -6 -1
pair next: foe.agent foe.of	22 -16 -37 -22 18
pair next: foe.agent noun.military	-8 -21 -11 17 0
pair next: foe.agent noun.other	-27 9 15 -35 -10
pair next: foe.agent noun.people	1 8 -29 -29 22
pair next: foe.agent noun.rank	8 0 -3 0 -8
pair next: foe.agent own.of	10 -1 -7 -2 -1
pair next: foe.agent own.to	20 -2 -30 11 -33
pair next: foe.agent qualifier.at_most	13 -15 -27 -4 -3
pair next: foe.agent qualifier.more_than	5 -3 -8 -1 -2
pair next: foe.agent ua.of	23 -19 -9 -10 -6
pair next: foe.agent ua.to	2 -8 -6 8 -9
pair next: foe.agent verb.bring	2 -5 -22 20 -33
pair next: foe.agent verb.come	-7 19 3 -26 -2
pair next: foe.agent verb.future	6 23 -15 -14 -16
pair next: foe.agent verb.get	37 -28 -15 -23 -2
pair next: foe.agent verb.give	7 12 -1 -3 -17
pair next: foe.agent verb.home	6 -27 25 -24 -17
pair next: foe.agent verb.other	-5 0 -2 -30 15
pair next: foe.agent verb.will	-7 3 -10 -9 0
pair next: foe.agent view.ua	-12 -5 -2 -3 16
pair next: foe.from adj.modifier	-16 19 -12 -13 15
pair next: foe.from cue.of_whole	-7 -10 -15 38 -23
pair next: foe.from own.to	16 -4 -10 -7 -4
pair next: foe.from ru.to	12 -12 0 0 0
pair next: foe.from verb.bring	15 -2 -2 -9 -4
pair next: foe.from verb.come	14 -4 -5 -3 -10
pair next: foe.of adj.modifier	-16 -3 -1 2 -6
pair next: foe.of category	13 -14 -22 -16 15
pair next: foe.of cue.captivity	6 -23 -23 31 -22
pair next: foe.of cue.captured	8 -3 -6 -5 -1
pair next: foe.of cue.denied	-17 -4 -12 9 -5
pair next: foe.of cue.held	-1 -15 24 9 -33
pair next: foe.of cue.mediated	16 -12 -16 -7 -13
pair next: foe.of cue.of_whole	-12 -1 -13 9 11
pair next: foe.of cue.relative	1 -5 -8 2 3
pair next: foe.of cue.span	-26 -8 -12 -15 36
pair next: foe.of cue.today	-25 -17 -20 -10 25
pair next: foe.of noun.exchange	13 -17 11 -9 -25
pair next: foe.of noun.family	-21 -19 -15 -12 27
pair next: foe.of noun.military	-12 -2 -34 -12 23
pair next: foe.of noun.other	-3 -27 -37 4 15
pair next: foe.of noun.people	-23 -7 -10 -10 17
pair next: foe.of qualifier.approx	-2 -4 -4 -13 5
pair next: foe.of qualifier.at_most	25 -3 -3 -17 -21
pair next: foe.of qualifier.more_than	-19 -6 -3 5 9
pair next: foe.of ru.of	-1 8 -13 -13 13
pair next: foe.of ru.to	-18 -11 -16 21 -25
pair next: foe.of verb.bring	19 -16 -24 -7 -14
pair next: foe.of verb.future	1 26 -17 -8 -21
pair next: foe.of verb.get	8 -24 23 -15 -34
pair next: foe.of verb.give	14 -5 -12 -4 -9
pair next: foe.of verb.noun	-12 10 -23 27 -22
pair next: foe.of verb.other	-9 -17 -17 15 -17
pair next: foe.of view.ua	18 -3 -10 -6 -13
pair next: foe.of voice.ru	-15 14 -34 4 -20
pair next: foe.to adj.modifier	12 -9 -12 26 -18
pair next: foe.to category	18 -14 -25 -10 11
pair next: foe.to cue.all	14 -8 12 -11 -15
pair next: foe.to cue.claims	13 -1 -10 -5 -1
pair next: foe.to cue.mediated	22 -5 -26 -5 -10
pair next: foe.to cue.relative	3 -8 -7 -14 0
pair next: foe.to cue.thanks	20 -2 -12 -11 -5
pair next: foe.to cue.today	10 -8 -34 -9 22
pair next: foe.to foe.agent	10 -7 -6 -8 -9
pair next: foe.to foe.of	-10 -14 -17 18 -18
pair next: foe.to noun.military	-5 -4 -10 -10 20
pair next: foe.to noun.other	-14 -25 4 -6 16
pair next: foe.to noun.people	13 23 -13 -23 -9
pair next: foe.to own.to	25 -20 5 -33 -34
pair next: foe.to qualifier.approx	4 -29 -3 11 -12
pair next: foe.to qualifier.at_most	-42 14 24 17 -23
pair next: foe.to verb.future	-9 -2 -21 -6 18
pair next: foe.to verb.give	15 -11 -7 -11 -10
pair next: foe.to verb.managed	-18 -4 -9 -3 20
pair next: foe.to verb.other	-3 -18 12 -9 -4
pair next: noun.body adj.dead	-1 -6 -12 6 -17
pair next: noun.body adj.modifier	-9 3 0 -21 4
pair next: noun.body category	4 -8 16 -3 -18
pair next: noun.body country	-20 25 6 -5 -15
pair next: noun.body cue.agreed	-13 -6 -12 16 -11
pair next: noun.body cue.agreement	-12 23 -10 -11 -4
pair next: noun.body cue.claims	38 -10 -32 -31 -17
pair next: noun.body cue.completed	-29 22 -22 -11 -12
pair next: noun.body cue.denied	-10 23 -5 -9 -15
pair next: noun.body cue.died	8 -6 -4 3 -5
pair next: noun.body cue.each	-2 19 -7 -10 -10
pair next: noun.body cue.held	-19 15 -15 1 -1
pair next: noun.body cue.in_return	-12 -12 2 12 -11
pair next: noun.body cue.of_whole	4 -22 4 -40 16
pair next: noun.body cue.other_war	-17 -2 -14 -10 21
pair next: noun.body cue.part	-6 16 -21 -18 -9
pair next: noun.body cue.planned	-5 32 -25 -19 -27
pair next: noun.body cue.ready	-15 33 -30 -29 -27
pair next: noun.body cue.recap	-19 -21 25 -13 -11
pair next: noun.body cue.relative	-7 -4 32 -29 -35
pair next: noun.body cue.repatriation	-4 -4 0 14 -36
pair next: noun.body cue.since	-26 -22 -20 14 10
pair next: noun.body cue.to_date	-24 20 -12 -10 -10
pair next: noun.body cue.today	0 -19 20 -10 -10
pair next: noun.body cue.year	-6 -16 -22 -2 13
pair next: noun.body noun.body	7 -9 -39 12 -22
pair next: noun.body noun.civilian	-30 17 -34 -20 19
pair next: noun.body noun.exchange	-9 16 -21 -9 -14
pair next: noun.body noun.family	-41 -18 -16 -19 35
pair next: noun.body noun.foreigner	-23 16 -15 -8 10
pair next: noun.body noun.military	5 -28 18 -38 -29
pair next: noun.body noun.other	-18 -1 -37 1 19
pair next: noun.body noun.people	25 0 -16 -18 -28
pair next: noun.body noun.soldier	38 -15 -26 -27 -8
pair next: noun.body own.agent	23 -21 -17 -17 -8
pair next: noun.body own.of	-34 12 17 -19 -10
pair next: noun.body own.to	28 5 -15 -16 -10
pair next: noun.body qualifier.approx	22 1 -23 -36 -14
pair next: noun.body qualifier.at_most	15 -7 -7 -24 5
pair next: noun.body qualifier.more_than	-23 4 -18 19 -12
pair next: noun.body ru.agent	2 -15 -32 15 -19
pair next: noun.body ru.from	-4 -16 21 -28 -28
pair next: noun.body ru.of	-5 -26 30 -25 -18
pair next: noun.body ru.to	26 -19 -10 -13 -12
pair next: noun.body ua.agent	15 -13 -5 -11 -10
pair next: noun.body ua.of	28 -24 -19 -21 -37
pair next: noun.body ua.to	-5 -21 -2 12 -33
pair next: noun.body verb.bring	-21 -19 8 26 -28
pair next: noun.body verb.come	-25 26 6 -33 -26
pair next: noun.body verb.future	-24 -6 16 -1 -21
pair next: noun.body verb.get	17 -29 23 -15 -41
pair next: noun.body verb.give	-2 -28 8 0 -2
pair next: noun.body verb.noun	-23 -18 -19 -11 25
pair next: noun.body verb.other	-22 -18 -30 2 29
pair next: noun.body verb.will	19 28 -32 -26 -16
pair next: noun.branch adj.modifier	-6 -18 20 -11 -11
pair next: noun.branch adj.wounded	-12 -8 -18 -7 29
pair next: noun.branch category	4 -16 6 -33 1
pair next: noun.branch country	17 -7 -18 -3 -13
pair next: noun.branch cue.all	10 -5 0 -9 -36
pair next: noun.branch cue.captured	-1 -7 -13 -9 15
pair next: noun.branch cue.claims	8 -10 -7 -14 7
pair next: noun.branch cue.completed	1 -1 -14 -16 30
pair next: noun.branch cue.evacuation	2 -9 -6 -14 12
pair next: noun.branch cue.footage	-28 -8 18 -21 -14
pair next: noun.branch cue.included	-11 -10 22 -2 -27
pair next: noun.branch cue.mediated	17 -11 -7 -1 -8
pair next: noun.branch cue.of_whole	-5 -21 11 -9 6
pair next: noun.branch cue.part	-11 5 -11 -39 11
pair next: noun.branch cue.relative	-7 -29 20 -16 -15
pair next: noun.branch cue.span	-31 -16 11 -22 2
pair next: noun.branch cue.stage	-23 -3 -10 -2 25
pair next: noun.branch cue.today	-24 -19 -4 -4 10
pair next: noun.branch cue.total	14 0 1 -10 -11
pair next: noun.branch cue.unit	19 -10 -6 -15 -10
pair next: noun.branch foe.of	-10 -5 -7 -7 10
pair next: noun.branch noun.branch	16 -3 -6 -10 -13
pair next: noun.branch noun.child	6 -1 -13 0 6
pair next: noun.branch noun.civilian	15 -1 1 -25 -11
pair next: noun.branch noun.exchange	-22 30 -11 -29 -27
pair next: noun.branch noun.family	-24 -15 -3 23 -27
pair next: noun.branch noun.military	24 10 -4 -23 -27
pair next: noun.branch noun.other	16 -31 0 -34 -7
pair next: noun.branch noun.people	-9 23 16 -19 -32
pair next: noun.branch noun.rank	16 -1 -8 -8 -5
pair next: noun.branch own.to	-37 -16 18 -3 16
pair next: noun.branch qualifier.approx	18 -18 4 -23 -19
pair next: noun.branch qualifier.at_most	24 -13 10 -3 -21
pair next: noun.branch ru.of	-45 -1 3 -22 38
pair next: noun.branch ua.agent	-17 9 13 -12 -26
pair next: noun.branch ua.of	10 -32 27 -23 -26
pair next: noun.branch verb.bring	-31 -17 -12 -13 31
pair next: noun.branch verb.come	-13 -8 -2 -17 17
pair next: noun.branch verb.future	-32 -9 26 -1 -17
pair next: noun.branch verb.get	-11 -3 -12 -7 23
pair next: noun.branch verb.give	5 -7 13 -2 -11
pair next: noun.branch verb.home	3 -3 -10 -6 0
pair next: noun.branch verb.other	-10 13 -14 -2 1
pair next: noun.branch verb.swap	18 -12 -19 -6 -2
pair next: noun.branch verb.will	-10 -9 6 -7 11
pair next: noun.branch voice.ua	-10 -23 -10 0 12
pair next: noun.child adj.modifier	15 -13 -6 -14 -14
pair next: noun.child category	-10 2 -16 -12 4
pair next: noun.child cue.of_whole	23 -5 -2 -5 -19
pair next: noun.child noun.other	-45 -31 11 -19 14
pair next: noun.child noun.woman	-5 15 16 -23 -33
pair next: noun.child ua.of	-12 -15 -17 22 -23
pair next: noun.civilian adj.modifier	6 -20 -19 6 -14
pair next: noun.civilian adj.wounded	-17 22 -12 -13 -7
pair next: noun.civilian category	3 -6 -1 8 -30
pair next: noun.civilian country	-12 -22 -16 3 15
pair next: noun.civilian cue.all	-32 -5 1 17 3
pair next: noun.civilian cue.captivity	1 9 -32 -10 1
pair next: noun.civilian cue.claims	2 -14 9 -16 9
pair next: noun.civilian cue.deported	16 -9 -1 -14 4
pair next: noun.civilian cue.evacuation	-14 -13 -15 -37 40
pair next: noun.civilian cue.held	-30 2 -1 28 -51
pair next: noun.civilian cue.in_captivity	-15 3 -13 18 -35
pair next: noun.civilian cue.in_return	-24 -18 -16 -7 31
pair next: noun.civilian cue.local	-11 -10 15 -13 -4
pair next: noun.civilian cue.mediated	-8 -12 -16 -21 17
pair next: noun.civilian cue.of_whole	2 -3 -21 -7 8
pair next: noun.civilian cue.other_war	-25 -15 -12 -16 20
pair next: noun.civilian cue.part	-8 4 -30 1 2
pair next: noun.civilian cue.record	9 -14 3 -13 7
pair next: noun.civilian cue.relative	21 -34 -13 4 2
pair next: noun.civilian cue.reunion	32 -5 -6 -5 -26
pair next: noun.civilian cue.today	-3 -2 6 4 -9
pair next: noun.civilian cue.transit	15 -10 -1 -5 -1
pair next: noun.civilian cue.unit	15 -4 -12 -2 -8
pair next: noun.civilian noun.child	-41 23 -28 14 -6
pair next: noun.civilian noun.civilian	0 -21 -16 17 -10
pair next: noun.civilian noun.exchange	3 21 -29 -16 1
pair next: noun.civilian noun.foreigner	-4 6 -28 -1 -15
pair next: noun.civilian noun.military	-3 -32 -25 -19 29
pair next: noun.civilian noun.other	-20 7 19 -7 -33
pair next: noun.civilian noun.people	2 -21 9 0 -20
pair next: noun.civilian noun.woman	1 7 -10 -1 -3
pair next: noun.civilian own.of	-12 -8 -1 11 -8
pair next: noun.civilian own.to	15 9 -43 -12 -24
pair next: noun.civilian qualifier.approx	-17 10 -15 14 -5
pair next: noun.civilian qualifier.at_most	-25 -12 -20 4 16
pair next: noun.civilian qualifier.more_than	-6 -18 -8 21 4
pair next: noun.civilian ru.agent	10 6 -19 21 -39
pair next: noun.civilian ru.of	8 -17 0 -10 -34
pair next: noun.civilian ru.to	12 -2 -20 -10 5
pair next: noun.civilian ua.agent	-18 -21 -1 39 -17
pair next: noun.civilian ua.of	23 -19 -20 -15 -4
pair next: noun.civilian ua.to	19 -19 19 -24 -29
pair next: noun.civilian verb.bring	-12 -29 -13 -9 21
pair next: noun.civilian verb.come	4 -26 4 -5 -34
pair next: noun.civilian verb.future	-12 9 -7 1 -14
pair next: noun.civilian verb.get	-13 -2 8 -23 26
pair next: noun.civilian verb.give	8 -14 -16 -21 26
pair next: noun.civilian verb.held_exchange	23 -13 -14 -9 -1
pair next: noun.civilian verb.home	44 -13 -27 -26 -11
pair next: noun.civilian verb.noun	-3 18 -11 -6 -5
pair next: noun.civilian verb.other	-28 -12 -3 -13 24
pair next: noun.civilian verb.swap	-7 -21 -30 3 29
pair next: noun.civilian verb.will	-33 7 3 10 -26
pair next: noun.civilian voice.ua	0 -13 -18 17 -17
pair next: noun.exchange adj.dead	28 -26 -2 -30 -34
pair next: noun.exchange adj.modifier	-1 5 6 -24 -18
pair next: noun.exchange adj.wounded	-8 14 18 -32 -21
pair next: noun.exchange category	0 -12 18 -15 -14
pair next: noun.exchange country	-30 5 -10 2 29
pair next: noun.exchange cue.agreed	7 21 -12 -7 -18
pair next: noun.exchange cue.agreement	26 -39 -4 -2 4
pair next: noun.exchange cue.all	-40 -2 -38 32 -36
pair next: noun.exchange cue.called_off	-30 31 -25 -23 3
pair next: noun.exchange cue.captivity	-9 -7 -23 -5 7
pair next: noun.exchange cue.claims	-18 -13 0 2 13
pair next: noun.exchange cue.completed	-19 -31 25 15 -34
pair next: noun.exchange cue.count	3 14 3 -43 -27
pair next: noun.exchange cue.denied	-11 40 -5 -40 -30
pair next: noun.exchange cue.each	28 -22 -19 -12 -19
pair next: noun.exchange cue.footage	-23 18 18 -8 -23
pair next: noun.exchange cue.good_news	12 -2 -5 -2 -4
pair next: noun.exchange cue.held	-13 -23 -26 3 24
pair next: noun.exchange cue.in_return	25 -17 -10 -8 -17
pair next: noun.exchange cue.included	-10 13 7 -25 -21
pair next: noun.exchange cue.local	-24 -10 29 -1 -18
pair next: noun.exchange cue.mediated	6 -17 -2 19 -34
pair next: noun.exchange cue.money	-12 -7 -15 -10 29
pair next: noun.exchange cue.name	14 -1 -14 -10 -8
pair next: noun.exchange cue.of_whole	-4 0 -37 0 11
pair next: noun.exchange cue.of_year	34 -13 -26 -12 -16
pair next: noun.exchange cue.one_sided	36 -23 -10 -8 -18
pair next: noun.exchange cue.other_exchange	-23 -32 -14 -26 36
pair next: noun.exchange cue.other_war	-29 -15 -22 -9 30
pair next: noun.exchange cue.part	-2 -9 -3 25 -11
pair next: noun.exchange cue.planned	-28 10 16 -28 -11
pair next: noun.exchange cue.postponed	-14 31 -41 -19 -35
pair next: noun.exchange cue.ready	10 -22 8 -3 -15
pair next: noun.exchange cue.recap	15 0 8 -15 -27
pair next: noun.exchange cue.record	7 -8 3 -7 -9
pair next: noun.exchange cue.relative	-13 -2 10 0 -15
pair next: noun.exchange cue.since	15 -9 11 -17 -41
pair next: noun.exchange cue.span	28 -22 -6 -27 2
pair next: noun.exchange cue.stage	23 -13 -16 6 -27
pair next: noun.exchange cue.thanks	-9 -19 13 9 -12
pair next: noun.exchange cue.third	-36 -6 -23 -2 38
pair next: noun.exchange cue.to_date	8 14 -27 -16 -20
pair next: noun.exchange cue.today	13 14 -23 -20 -24
pair next: noun.exchange cue.total	6 -18 26 -11 -26
pair next: noun.exchange cue.venue	-13 21 -18 -8 6
pair next: noun.exchange cue.year	0 -30 -19 -4 19
pair next: noun.exchange noun.body	3 11 -20 -6 -18
pair next: noun.exchange noun.branch	7 -20 -11 -9 15
pair next: noun.exchange noun.civilian	-10 -41 29 8 -25
pair next: noun.exchange noun.exchange	19 -10 3 -26 -18
pair next: noun.exchange noun.family	-10 12 14 -4 0
pair next: noun.exchange noun.military	2 30 -9 -41 -38
pair next: noun.exchange noun.other	-1 -4 0 -32 6
pair next: noun.exchange noun.people	7 13 -19 -14 -43
pair next: noun.exchange own.agent	-2 0 8 -13 -27
pair next: noun.exchange own.from	-8 21 -7 -6 -21
pair next: noun.exchange own.of	-4 -5 -8 -3 7
pair next: noun.exchange own.to	2 -31 15 -13 -20
pair next: noun.exchange qualifier.approx	-10 9 8 -2 -15
pair next: noun.exchange qualifier.at_least	-24 30 -20 -23 -24
pair next: noun.exchange qualifier.at_most	-31 18 -10 -24 -4
pair next: noun.exchange qualifier.more_than	-19 26 -4 -18 -23
pair next: noun.exchange ru.agent	-7 3 1 -24 -18
pair next: noun.exchange ru.from	-20 -6 6 24 -19
pair next: noun.exchange ru.of	-12 -1 18 3 -28
pair next: noun.exchange ru.to	3 -15 -13 6 18
pair next: noun.exchange ua.agent	9 -11 1 -1 -35
pair next: noun.exchange ua.from	-23 19 -32 23 -17
pair next: noun.exchange ua.of	25 -3 -36 -22 -18
pair next: noun.exchange ua.to	16 -3 -24 -15 3
pair next: noun.exchange verb.bring	-1 2 -22 6 -5
pair next: noun.exchange verb.come	22 -32 6 -34 -12
pair next: noun.exchange verb.future	-5 32 -31 -11 -10
pair next: noun.exchange verb.get	17 16 -13 -2 -18
pair next: noun.exchange verb.give	13 -3 -33 -27 2
pair next: noun.exchange verb.held_exchange	18 -20 -10 -5 -13
pair next: noun.exchange verb.home	-14 33 -20 -16 -3
pair next: noun.exchange verb.noun	-20 3 11 -11 -19
pair next: noun.exchange verb.other	6 -14 23 -21 -20
pair next: noun.exchange verb.swap	-31 12 -5 -16 10
pair next: noun.exchange verb.will	-20 9 -19 13 -3
pair next: noun.exchange voice.ru	-2 27 -29 -23 -24
pair next: noun.exchange voice.ua	23 -9 -23 -11 -15
pair next: noun.family adj.dead	-2 -9 -28 -7 29
pair next: noun.family adj.modifier	-5 7 29 -23 -28
pair next: noun.family category	8 -30 -3 -19 5
pair next: noun.family country	15 -2 -7 -7 -5
pair next: noun.family cue.captivity	12 -14 -2 -2 -13
pair next: noun.family cue.captured	-15 -22 20 -13 7
pair next: noun.family cue.claims	-1 -22 -15 -14 18
pair next: noun.family cue.completed	24 -24 -19 -12 17
pair next: noun.family cue.footage	6 -17 -23 -10 20
pair next: noun.family cue.good_news	10 20 -31 4 -32
pair next: noun.family cue.held	16 -12 11 -21 -33
pair next: noun.family cue.mediated	17 -13 -12 -17 -22
pair next: noun.family cue.missing	-1 -1 -2 -4 9
pair next: noun.family cue.money	-3 -13 -11 -2 16
pair next: noun.family cue.of_whole	-19 -6 0 -20 8
pair next: noun.family cue.other_return	-8 6 -8 -23 -2
pair next: noun.family cue.part	17 -16 -11 -8 9
pair next: noun.family cue.record	-12 -20 27 -18 -14
pair next: noun.family cue.relative	0 -20 -11 4 -6
pair next: noun.family cue.repatriation	0 -6 -12 -10 7
pair next: noun.family cue.reunion	-7 29 16 -22 -36
pair next: noun.family cue.today	15 -17 -12 -38 5
pair next: noun.family cue.transit	-9 -5 14 -3 -6
pair next: noun.family noun.branch	-20 -13 11 -8 4
pair next: noun.family noun.child	-2 -18 5 -4 -29
pair next: noun.family noun.civilian	-2 -33 -23 13 -8
pair next: noun.family noun.exchange	-18 -3 23 -17 -15
pair next: noun.family noun.family	-4 1 -7 -24 26
pair next: noun.family noun.military	-18 -39 -15 -15 24
pair next: noun.family noun.other	-8 -6 4 -7 4
pair next: noun.family noun.people	-20 -18 -33 11 29
pair next: noun.family own.agent	-12 -22 -9 -21 25
pair next: noun.family own.of	32 -11 -7 -25 -11
pair next: noun.family own.to	-24 15 13 -18 -2
pair next: noun.family qualifier.at_most	-16 -9 -11 10 3
pair next: noun.family ru.of	22 -29 -16 -26 0
pair next: noun.family ru.to	22 -13 8 -4 -34
pair next: noun.family ua.agent	-4 6 -9 -5 3
pair next: noun.family ua.from	12 -9 -6 -7 -9
pair next: noun.family ua.of	-19 -15 -10 16 11
pair next: noun.family ua.to	16 5 -1 3 -30
pair next: noun.family verb.come	14 -14 12 -16 -17
pair next: noun.family verb.future	-28 -19 4 -31 15
pair next: noun.family verb.get	2 -16 -4 10 -14
pair next: noun.family verb.give	-5 5 -17 -16 16
pair next: noun.family verb.other	-8 -6 36 -9 -19
pair next: noun.family verb.will	1 -7 -16 -5 17
pair next: noun.foreigner adj.modifier	-26 13 31 -3 -32
pair next: noun.foreigner category	-4 5 -10 2 -3
pair next: noun.foreigner country	-5 0 -11 -18 5
pair next: noun.foreigner cue.other_war	-7 -9 -4 -15 21
pair next: noun.man adj.modifier	-2 -11 -23 -18 27
pair next: noun.man adj.wounded	9 -8 -2 0 -8
pair next: noun.man category	16 -8 6 -26 -20
pair next: noun.man cue.all	8 -1 -7 -1 -1
pair next: noun.man cue.born	-9 -5 -11 -3 13
pair next: noun.man cue.of_whole	-8 10 5 -21 -6
pair next: noun.man cue.part	-10 -13 13 -2 -10
pair next: noun.man cue.relative	-8 -13 -16 -10 27
pair next: noun.man cue.transit	16 -14 -2 -1 -2
pair next: noun.man noun.other	1 1 -15 -7 4
pair next: noun.man noun.woman	48 -20 -23 -15 -27
pair next: noun.man qualifier.at_most	12 4 -11 0 -13
pair next: noun.man verb.bring	-26 -15 20 -12 5
pair next: noun.man verb.come	-25 -8 11 -10 -6
pair next: noun.man verb.future	18 -10 -1 -4 -13
pair next: noun.man verb.get	-20 -17 14 -9 -10
pair next: noun.man verb.home	-11 -1 8 3 -14
pair next: noun.man verb.other	-19 14 15 -6 -21
pair next: noun.military adj.dead	9 -20 -2 -23 -2
pair next: noun.military adj.freed	-36 -16 23 -8 -3
pair next: noun.military adj.modifier	-2 -18 3 -2 3
pair next: noun.military adj.wounded	2 -14 -18 -16 5
pair next: noun.military category	11 -5 -4 -14 -10
pair next: noun.military country	6 -18 -9 -9 18
pair next: noun.military cue.agreement	-15 -3 17 -4 -17
pair next: noun.military cue.all	28 -5 -18 -17 -6
pair next: noun.military cue.born	12 2 -34 -14 -21
pair next: noun.military cue.captivity	2 -7 -26 -8 3
pair next: noun.military cue.captured	-14 -6 -11 -13 35
pair next: noun.military cue.claims	9 -38 -9 16 -35
pair next: noun.military cue.completed	-33 -12 28 -35 14
pair next: noun.military cue.each	11 -4 -18 -14 -22
pair next: noun.military cue.ever_captured	-10 -3 -15 -6 20
pair next: noun.military cue.footage	-13 -15 12 5 -6
pair next: noun.military cue.held	-27 -19 0 32 -18
pair next: noun.military cue.in_captivity	17 -15 -21 -7 -7
pair next: noun.military cue.in_return	9 3 -33 3 -29
pair next: noun.military cue.included	-12 -9 9 10 -6
pair next: noun.military cue.local	-14 -3 15 -1 -1
pair next: noun.military cue.mediated	20 -10 -16 -11 -10
pair next: noun.military cue.missing	-16 11 -13 16 -13
pair next: noun.military cue.of_whole	-7 8 0 -9 -13
pair next: noun.military cue.other_return	-8 11 -27 -16 24
pair next: noun.military cue.other_war	-28 -16 -7 -4 30
pair next: noun.military cue.outside	10 -2 -4 -7 -1
pair next: noun.military cue.part	22 11 -22 -31 -7
pair next: noun.military cue.planned	5 12 -10 -5 -17
pair next: noun.military cue.recap	-26 -8 28 -2 -9
pair next: noun.military cue.relative	2 -27 21 -30 -2
pair next: noun.military cue.same_number	7 -16 -16 -20 9
pair next: noun.military cue.span	0 -9 -9 13 -3
pair next: noun.military cue.stage	-20 -19 -19 -11 28
pair next: noun.military cue.thanks	-3 0 -4 0 8
pair next: noun.military cue.today	51 -27 -19 -29 -15
pair next: noun.military cue.total	25 -10 -16 3 -21
pair next: noun.military cue.transit	39 -14 1 -15 -23
pair next: noun.military cue.unit	-1 -8 -20 -4 3
pair next: noun.military cue.yesterday	-33 -10 41 -12 -24
pair next: noun.military foe.agent	-5 -7 -18 -17 14
pair next: noun.military foe.of	7 -13 -12 -28 14
pair next: noun.military foe.to	0 18 -18 -10 -13
pair next: noun.military noun.body	-35 4 19 -19 23
pair next: noun.military noun.branch	18 -31 -13 -17 5
pair next: noun.military noun.child	-8 -12 -8 0 15
pair next: noun.military noun.civilian	26 -19 -18 11 -43
pair next: noun.military noun.exchange	-12 -12 -10 5 18
pair next: noun.military noun.family	-25 -4 -9 -11 14
pair next: noun.military noun.foreigner	5 -23 -5 21 -20
pair next: noun.military noun.man	15 -7 -13 -1 -11
pair next: noun.military noun.military	9 -28 -14 11 -20
pair next: noun.military noun.other	-18 -39 -8 1 22
pair next: noun.military noun.people	-13 -11 22 -16 0
pair next: noun.military noun.rank	29 9 -20 -22 -14
pair next: noun.military noun.soldier	14 -1 -3 -9 -6
pair next: noun.military noun.woman	-6 -3 -22 15 -25
pair next: noun.military own.agent	24 -5 -10 -28 -6
pair next: noun.military own.of	-22 -9 18 -15 7
pair next: noun.military own.to	46 -30 -4 -27 -39
pair next: noun.military qualifier.approx	-26 -10 10 -24 14
pair next: noun.military qualifier.at_least	3 21 -12 -11 -16
pair next: noun.military qualifier.at_most	23 20 -40 -39 -27
pair next: noun.military qualifier.more_than	-17 -15 -17 -20 22
pair next: noun.military ru.agent	34 -18 -27 -23 -20
pair next: noun.military ru.from	30 -7 -2 -21 -26
pair next: noun.military ru.of	-11 -24 -6 5 -9
pair next: noun.military ru.to	25 -2 -16 -13 -34
pair next: noun.military ua.agent	-2 9 -23 -16 -2
pair next: noun.military ua.from	-26 -16 30 13 -13
pair next: noun.military ua.of	10 9 -32 -17 -8
pair next: noun.military ua.to	34 -16 -16 5 -31
pair next: noun.military verb.bring	32 1 -21 -19 -36
pair next: noun.military verb.come	28 -27 5 -21 -11
pair next: noun.military verb.future	-34 35 -6 -8 6
pair next: noun.military verb.get	13 -30 -24 4 -5
pair next: noun.military verb.give	0 -9 12 -30 -9
pair next: noun.military verb.held_exchange	2 -8 1 20 -11
pair next: noun.military verb.home	40 -20 -12 -21 -35
pair next: noun.military verb.managed	6 -1 -8 -1 2
pair next: noun.military verb.noun	3 -22 9 -7 10
pair next: noun.military verb.other	-26 5 -15 -12 17
pair next: noun.military verb.swap	-6 -15 -14 -13 18
pair next: noun.military verb.will	22 -20 -12 -7 -5
pair next: noun.military view.ru	-36 -6 3 -3 35
pair next: noun.military view.ua	13 -9 -9 -21 -26
pair next: noun.military voice.ru	19 -5 -18 -1 -7
pair next: noun.military voice.ua	8 -34 -10 15 -29
pair next: noun.other adj.dead	-28 3 14 -3 -5
pair next: noun.other adj.freed	-8 -4 -18 0 25
pair next: noun.other adj.modifier	-3 0 -7 -18 0
pair next: noun.other adj.wounded	-42 23 16 -21 -17
pair next: noun.other category	-3 -32 9 -30 14
pair next: noun.other country	-22 6 -8 -10 -4
pair next: noun.other cue.agreed	-19 43 -7 -30 -27
pair next: noun.other cue.agreement	13 -3 -12 -3 -15
pair next: noun.other cue.all	-29 -3 -22 -5 6
pair next: noun.other cue.already	-25 25 15 -11 -18
pair next: noun.other cue.anniversary	17 -14 9 -13 -22
pair next: noun.other cue.born	4 -20 -26 -5 4
pair next: noun.other cue.called_off	-35 7 10 9 -8
pair next: noun.other cue.captivity	-22 -19 -20 -16 31
pair next: noun.other cue.captured	-32 -25 1 -20 22
pair next: noun.other cue.claims	0 -5 -1 -23 0
pair next: noun.other cue.completed	-15 -10 0 -3 7
pair next: noun.other cue.crime	-24 -25 -33 13 15
pair next: noun.other cue.denied	7 6 -11 3 -22
pair next: noun.other cue.deported	28 -24 -18 -6 -19
pair next: noun.other cue.each	3 -3 -12 -5 14
pair next: noun.other cue.evacuation	-2 -20 -9 -32 27
pair next: noun.other cue.footage	-20 14 -12 -5 10
pair next: noun.other cue.good_news	18 -10 -23 -12 -11
pair next: noun.other cue.held	-1 1 -10 -23 12
pair next: noun.other cue.in_captivity	10 -12 7 -16 -13
pair next: noun.other cue.in_return	-26 -11 2 -28 29
pair next: noun.other cue.included	1 12 -16 -8 18
pair next: noun.other cue.local	-36 3 28 -24 -13
pair next: noun.other cue.mediated	0 -24 -23 17 10
pair next: noun.other cue.missing	-3 -20 -30 18 -2
pair next: noun.other cue.money	-33 -15 -6 -11 22
pair next: noun.other cue.month	-9 17 -16 -23 7
pair next: noun.other cue.name	12 0 -2 -2 -8
pair next: noun.other cue.of_whole	-4 -8 2 -13 11
pair next: noun.other cue.of_year	-19 -5 -7 10 -2
pair next: noun.other cue.one_sided	-8 -11 2 4 -1
pair next: noun.other cue.other_exchange	-30 -8 0 6 23
pair next: noun.other cue.other_return	5 -21 -20 -4 9
pair next: noun.other cue.other_war	-10 -23 -13 3 8
pair next: noun.other cue.parcel	-22 -19 10 -10 18
pair next: noun.other cue.part	-2 5 -6 -20 2
pair next: noun.other cue.planned	7 18 -36 -14 -10
pair next: noun.other cue.postponed	-20 4 -25 -28 18
pair next: noun.other cue.ready	8 -22 -24 -22 16
pair next: noun.other cue.recap	-35 9 12 -19 -6
pair next: noun.other cue.record	-10 17 23 -18 -26
pair next: noun.other cue.relative	-8 -6 11 -30 6
pair next: noun.other cue.reunion	-31 20 13 -25 -20
pair next: noun.other cue.same_number	-23 -15 -8 8 12
pair next: noun.other cue.since	7 -5 1 -22 9
pair next: noun.other cue.span	-18 -11 2 -16 4
pair next: noun.other cue.stage	-4 -23 10 9 -7
pair next: noun.other cue.thanks	-21 -44 10 6 9
pair next: noun.other cue.third	-24 8 -10 -2 20
pair next: noun.other cue.to_date	5 -28 -39 5 15
pair next: noun.other cue.today	13 -15 -2 5 -41
pair next: noun.other cue.total	1 -3 -23 -21 19
pair next: noun.other cue.training	16 -22 -25 -20 4
pair next: noun.other cue.transit	15 -19 3 -2 -39
pair next: noun.other cue.unit	-17 -16 1 -16 19
pair next: noun.other cue.venue	-6 8 -12 3 -12
pair next: noun.other cue.visit	-11 -13 7 -9 1
pair next: noun.other cue.year	-10 4 5 3 -4
pair next: noun.other cue.yesterday	3 -14 12 -3 -16
pair next: noun.other foe.agent	-15 13 -8 -20 25
pair next: noun.other foe.from	13 20 -22 -5 -13
pair next: noun.other foe.of	1 10 -29 -17 -7
pair next: noun.other foe.to	-11 -10 17 -16 -1
pair next: noun.other noun.body	-10 9 -24 17 -22
pair next: noun.other noun.branch	-12 3 0 -19 4
pair next: noun.other noun.child	-24 -44 -25 1 28
pair next: noun.other noun.civilian	-39 6 -34 24 2
pair next: noun.other noun.exchange	3 -4 15 -50 -21
pair next: noun.other noun.family	-18 0 14 -5 -12
pair next: noun.other noun.foreigner	-16 -6 -26 -13 33
pair next: noun.other noun.man	-21 -23 22 -24 6
pair next: noun.other noun.military	-25 -11 -6 -5 21
pair next: noun.other noun.other	-25 1 -7 -9 11
pair next: noun.other noun.people	-16 -14 -15 0 9
pair next: noun.other noun.rank	-10 -24 29 -22 -9
pair next: noun.other noun.soldier	-10 -16 -22 13 -2
pair next: noun.other noun.woman	11 0 -12 14 -22
pair next: noun.other own.from	-12 -1 -4 -11 22
pair next: noun.other own.of	-16 -1 19 -16 -16
pair next: noun.other own.to	-21 0 23 4 -9
pair next: noun.other qualifier.approx	-2 16 -18 -2 -11
pair next: noun.other qualifier.at_least	-6 -1 -11 -11 15
pair next: noun.other qualifier.at_most	-43 -14 10 -9 10
pair next: noun.other qualifier.more_than	2 -11 -9 -32 9
pair next: noun.other ru.agent	-24 17 6 -29 29
pair next: noun.other ru.from	21 19 -15 -18 -20
pair next: noun.other ru.of	-12 -2 2 -10 14
pair next: noun.other ru.to	7 -24 2 -21 3
pair next: noun.other ua.agent	-11 5 -2 -13 -5
pair next: noun.other ua.from	-26 18 -8 6 7
pair next: noun.other ua.of	-18 -19 -9 5 12
pair next: noun.other ua.to	-13 12 6 -10 -13
pair next: noun.other verb.bring	-17 4 -8 -11 4
pair next: noun.other verb.come	-23 -13 -5 -17 24
pair next: noun.other verb.future	-17 13 5 -36 -6
pair next: noun.other verb.get	-5 -2 -44 -15 17
pair next: noun.other verb.give	-33 14 -1 -19 18
pair next: noun.other verb.held_exchange	35 -16 -32 -20 -4
pair next: noun.other verb.home	2 0 5 -17 1
pair next: noun.other verb.managed	-19 -15 -21 7 16
pair next: noun.other verb.noun	-21 3 1 -36 8
pair next: noun.other verb.other	3 -20 -23 -6 15
pair next: noun.other verb.swap	-12 -14 -19 2 10
pair next: noun.other verb.will	26 -20 -14 -33 17
pair next: noun.other view.ru	-9 -17 -17 20 8
pair next: noun.other voice.ru	10 -26 5 -20 17
pair next: noun.other voice.ua	-11 -23 -18 12 8
pair next: noun.people adj.dead	9 -24 0 -15 4
pair next: noun.people adj.freed	1 -24 15 -7 -6
pair next: noun.people adj.modifier	-6 -18 -4 -8 3
pair next: noun.people adj.wounded	14 4 -21 -21 -2
pair next: noun.people category	12 5 -10 -17 -11
pair next: noun.people country	9 -16 -40 -3 15
pair next: noun.people cue.agreed	-5 16 -4 -13 -4
pair next: noun.people cue.agreement	9 5 -10 -9 -20
pair next: noun.people cue.all	7 -17 -31 -23 13
pair next: noun.people cue.born	3 6 -17 -4 -18
pair next: noun.people cue.called_off	6 7 -11 -13 -13
pair next: noun.people cue.captivity	-9 8 -24 -8 5
pair next: noun.people cue.captured	-11 -4 -15 -8 14
pair next: noun.people cue.claims	-17 13 -46 11 4
pair next: noun.people cue.completed	-31 -6 -6 1 31
pair next: noun.people cue.deported	1 -1 -1 13 -14
pair next: noun.people cue.each	11 18 -14 -33 -35
pair next: noun.people cue.footage	-1 -21 36 -2 -25
pair next: noun.people cue.held	-10 -3 -12 -7 6
pair next: noun.people cue.in_captivity	-10 -23 4 -11 5
pair next: noun.people cue.in_return	-11 11 -3 -7 5
pair next: noun.people cue.local	-9 9 11 -19 -13
pair next: noun.people cue.mediated	22 -6 -10 -12 4
pair next: noun.people cue.missing	14 -28 -27 15 -12
pair next: noun.people cue.of_whole	-18 -16 -5 11 0
pair next: noun.people cue.other_return	-26 -16 24 -11 -15
pair next: noun.people cue.part	16 -49 -21 -7 18
pair next: noun.people cue.planned	-15 -12 16 12 9
pair next: noun.people cue.ready	6 -9 -10 9 7
pair next: noun.people cue.recap	-34 3 23 18 -24
pair next: noun.people cue.record	-12 -15 14 -10 -5
pair next: noun.people cue.relative	-14 -20 18 -36 5
pair next: noun.people cue.same_number	-6 -15 10 -8 5
pair next: noun.people cue.since	29 -22 -16 -31 10
pair next: noun.people cue.span	5 7 -21 -6 18
pair next: noun.people cue.to_date	22 -26 -8 9 -5
pair next: noun.people cue.today	9 -48 -5 -26 6
pair next: noun.people cue.total	18 -34 -41 -32 19
pair next: noun.people cue.transit	43 -11 -10 -15 -16
pair next: noun.people cue.visit	-8 -2 11 -11 -9
pair next: noun.people cue.year	-4 -7 -1 15 -14
pair next: noun.people cue.yesterday	7 -6 7 -8 -9
pair next: noun.people foe.of	20 -4 -20 -9 9
pair next: noun.people noun.body	-21 -22 -8 19 0
pair next: noun.people noun.branch	0 -19 -32 -7 13
pair next: noun.people noun.child	-34 -32 9 -7 24
pair next: noun.people noun.civilian	-18 -15 -9 21 -6
pair next: noun.people noun.exchange	-14 -13 -11 18 -7
pair next: noun.people noun.family	-18 -9 -4 -13 11
pair next: noun.people noun.foreigner	7 -3 -21 3 -4
pair next: noun.people noun.man	-10 -17 9 -16 -3
pair next: noun.people noun.military	15 -26 -17 10 -16
pair next: noun.people noun.other	-4 -24 16 -22 5
pair next: noun.people noun.people	-9 -7 1 6 -15
pair next: noun.people noun.soldier	22 -19 -18 -8 -12
pair next: noun.people own.agent	-8 -5 -15 19 -12
pair next: noun.people own.of	4 -5 -8 -2 -5
pair next: noun.people own.to	7 -5 -11 -8 -5
pair next: noun.people qualifier.approx	5 21 6 -12 -34
pair next: noun.people qualifier.at_most	-15 -5 -6 5 6
pair next: noun.people qualifier.more_than	27 -16 -23 -22 18
pair next: noun.people ru.agent	16 10 -32 -17 -9
pair next: noun.people ru.from	-12 11 -29 14 7
pair next: noun.people ru.of	7 -15 -18 -10 2
pair next: noun.people ru.to	6 -1 -13 13 -31
pair next: noun.people ua.agent	19 -6 -18 7 -30
pair next: noun.people ua.from	-5 -12 -14 -11 17
pair next: noun.people ua.of	8 -16 -8 14 -17
pair next: noun.people ua.to	35 -20 -30 -25 -2
pair next: noun.people verb.bring	1 -14 6 8 -9
pair next: noun.people verb.come	-3 1 -1 4 -29
pair next: noun.people verb.future	-22 32 -38 8 -23
pair next: noun.people verb.get	4 -19 -16 -16 22
pair next: noun.people verb.give	-17 16 13 -34 -11
pair next: noun.people verb.held_exchange	-3 -18 13 3 -45
pair next: noun.people verb.home	35 6 -23 -43 -29
pair next: noun.people verb.other	-13 -27 -6 -10 18
pair next: noun.people verb.swap	-29 -17 -36 5 36
pair next: noun.people verb.will	-19 2 13 -31 9
pair next: noun.people view.ru	23 -17 -22 -34 29
pair next: noun.people view.ua	-24 -14 -3 -9 14
pair next: noun.people voice.ua	24 -14 -9 -25 -1
pair next: noun.rank adj.modifier	7 -9 -9 -5 -5
pair next: noun.rank adj.wounded	-17 -18 -21 -17 26
pair next: noun.rank category	17 -5 -22 -2 -1
pair next: noun.rank country	-16 -10 23 -1 -12
pair next: noun.rank cue.in_captivity	-7 0 15 -1 -9
pair next: noun.rank cue.of_whole	6 -9 12 -9 -23
pair next: noun.rank cue.relative	-19 -20 6 -3 2
pair next: noun.rank noun.branch	15 -13 -13 -3 -8
pair next: noun.rank noun.civilian	21 -17 -8 -1 -3
pair next: noun.rank noun.man	10 -4 -5 0 -3
pair next: noun.rank noun.military	9 -2 -3 0 -8
pair next: noun.rank noun.other	-38 -14 -7 -21 35
pair next: noun.rank noun.people	-11 -14 -25 -15 27
pair next: noun.rank noun.rank	41 -2 -16 -15 -20
pair next: noun.rank noun.soldier	35 -8 -19 -18 -23
pair next: noun.rank noun.woman	9 -1 0 -3 -6
pair next: noun.rank ru.from	-18 -13 -6 0 20
pair next: noun.rank ua.of	7 -4 -19 -13 5
pair next: noun.rank verb.bring	-8 -3 -16 -4 27
pair next: noun.rank verb.give	-9 -6 9 0 -10
pair next: noun.soldier adj.modifier	-6 22 -4 -25 -22
pair next: noun.soldier adj.wounded	-8 -5 -1 11 -1
pair next: noun.soldier category	-17 -12 18 -7 -12
pair next: noun.soldier cue.born	12 -4 -1 -4 -9
pair next: noun.soldier cue.captured	-29 -5 -16 -11 30
pair next: noun.soldier cue.claims	-34 1 17 11 -16
pair next: noun.soldier cue.held	-20 -16 -25 34 -21
pair next: noun.soldier cue.in_captivity	-12 8 -4 -2 -5
pair next: noun.soldier cue.in_return	28 -10 -17 2 -26
pair next: noun.soldier cue.of_whole	-1 -23 -13 -12 24
pair next: noun.soldier cue.one_sided	10 -7 -11 -21 11
pair next: noun.soldier cue.other_war	-19 -12 -9 -10 22
pair next: noun.soldier cue.part	17 3 -13 -14 -25
pair next: noun.soldier cue.relative	-18 5 6 -18 4
pair next: noun.soldier cue.since	16 -8 -15 0 -2
pair next: noun.soldier cue.today	35 -18 -12 -10 -13
pair next: noun.soldier cue.transit	41 -25 -28 -10 -12
pair next: noun.soldier noun.branch	1 -23 -22 -11 36
pair next: noun.soldier noun.civilian	31 -21 -27 -2 -19
pair next: noun.soldier noun.other	12 -16 10 -19 11
pair next: noun.soldier noun.people	9 -7 -11 -9 14
pair next: noun.soldier noun.rank	17 -9 -19 10 -26
pair next: noun.soldier own.to	14 -11 -25 -25 5
pair next: noun.soldier qualifier.at_most	14 1 -21 -9 -17
pair next: noun.soldier ru.from	17 -19 -8 -2 -28
pair next: noun.soldier ru.of	22 -34 -23 -23 1
pair next: noun.soldier ua.of	-2 -12 17 -38 -13
pair next: noun.soldier ua.to	5 -20 -22 14 -37
pair next: noun.soldier verb.bring	26 -25 -8 -14 0
pair next: noun.soldier verb.come	23 -8 5 -21 -12
pair next: noun.soldier verb.future	-2 16 -14 -17 -17
pair next: noun.soldier verb.get	29 -14 -30 -20 -10
pair next: noun.soldier verb.give	27 -20 -22 -29 -3
pair next: noun.soldier verb.home	25 -25 -21 -22 -1
pair next: noun.soldier verb.other	-18 -11 8 11 -9
pair next: noun.soldier verb.swap	11 -7 -12 -15 -7
pair next: noun.woman adj.modifier	5 -1 -5 -12 -14
pair next: noun.woman adj.wounded	25 -29 -31 -9 -4
pair next: noun.woman category	11 -1 -4 -9 -25
pair next: noun.woman cue.in_captivity	-17 -17 -16 19 -4
pair next: noun.woman cue.of_whole	18 -16 -34 -14 26
pair next: noun.woman cue.part	0 25 8 -17 -25
pair next: noun.woman cue.relative	-5 -12 11 7 -18
pair next: noun.woman noun.child	-13 -21 -27 -19 30
pair next: noun.woman noun.man	36 -6 -23 -6 -18
pair next: noun.woman noun.military	-3 -24 -17 19 -12
pair next: noun.woman noun.other	0 -6 -9 -7 7
pair next: noun.woman noun.people	19 -5 -10 -8 -16
pair next: noun.woman verb.other	4 -14 15 -14 -9
pair next: own.agent adj.modifier	-3 6 -17 -6 -1
pair next: own.agent country	25 22 -22 -16 -31
pair next: own.agent cue.agreed	-17 24 14 -9 -23
pair next: own.agent cue.agreement	-18 15 -22 2 -9
pair next: own.agent cue.all	-32 25 -47 5 12
pair next: own.agent cue.claims	-6 -17 6 2 2
pair next: own.agent cue.completed	4 -9 10 -22 -19
pair next: own.agent cue.footage	-17 3 14 -13 -10
pair next: own.agent cue.good_news	-16 14 -22 -8 9
pair next: own.agent cue.held	-14 -11 -18 33 -7
pair next: own.agent cue.in_return	-11 -29 -27 -28 19
pair next: own.agent cue.mediated	-5 8 -2 -2 -5
pair next: own.agent cue.name	-13 -3 -8 -15 17
pair next: own.agent cue.of_whole	-22 -43 10 23 0
pair next: own.agent cue.part	-8 8 7 -29 16
pair next: own.agent cue.planned	-19 20 -27 -47 1
pair next: own.agent cue.ready	14 -4 -3 -13 -1
pair next: own.agent cue.recap	-21 -24 31 -6 -32
pair next: own.agent cue.relative	-27 -34 -11 30 23
pair next: own.agent cue.thanks	17 3 -10 -18 -35
pair next: own.agent cue.today	13 20 -44 -16 -32
pair next: own.agent cue.visit	-28 -14 32 -12 -29
pair next: own.agent cue.year	-19 -28 -16 8 4
pair next: own.agent foe.of	-19 12 15 -15 -23
pair next: own.agent foe.to	7 -24 20 -13 -11
pair next: own.agent noun.civilian	19 -10 -8 -22 -13
pair next: own.agent noun.exchange	2 -6 8 -23 -22
pair next: own.agent noun.foreigner	14 -15 -8 -10 7
pair next: own.agent noun.military	20 8 -32 21 -34
pair next: own.agent noun.other	-18 7 -13 -28 7
pair next: own.agent noun.people	-8 -12 -22 11 -1
pair next: own.agent own.of	-9 -31 -36 -12 28
pair next: own.agent own.to	-41 -20 28 -19 23
pair next: own.agent qualifier.approx	-7 11 1 -32 -9
pair next: own.agent qualifier.at_most	1 2 -23 -23 11
pair next: own.agent qualifier.more_than	9 -21 -6 24 -25
pair next: own.agent ru.agent	11 -17 -15 24 -25
pair next: own.agent ru.of	1 -11 -19 5 2
pair next: own.agent ua.from	16 -34 -15 -41 0
pair next: own.agent ua.of	6 -7 -20 22 -18
pair next: own.agent ua.to	19 5 -9 -11 -10
pair next: own.agent verb.bring	11 -19 5 17 -35
pair next: own.agent verb.come	-7 7 14 5 -30
pair next: own.agent verb.future	-19 22 -1 -18 -9
pair next: own.agent verb.get	-5 -12 -31 23 -22
pair next: own.agent verb.give	-27 -7 -39 37 -8
pair next: own.agent verb.held_exchange	-30 8 -16 1 11
pair next: own.agent verb.home	13 -7 10 -4 -18
pair next: own.agent verb.managed	-12 -18 13 2 3
pair next: own.agent verb.other	-42 -19 17 -47 4
pair next: own.agent verb.swap	20 -16 -34 -18 -2
pair next: own.agent verb.will	25 15 -34 -11 -5
pair next: own.agent voice.ua	10 -20 -10 7 -17
pair next: own.from own.of	24 -14 -22 10 -5
pair next: own.of adj.dead	27 0 -25 -36 -10
pair next: own.of adj.modifier	3 -15 1 -9 -6
pair next: own.of adj.wounded	14 3 -22 -21 -11
pair next: own.of category	2 -23 8 -24 -1
pair next: own.of country	-23 -10 9 22 -15
pair next: own.of cue.agreement	17 -25 -24 -13 18
pair next: own.of cue.all	23 11 -19 -23 -13
pair next: own.of cue.captivity	15 -4 -3 -2 -10
pair next: own.of cue.claims	-17 -28 9 4 5
pair next: own.of cue.completed	3 -13 0 20 -21
pair next: own.of cue.footage	-20 -16 -12 -17 21
pair next: own.of cue.held	-12 -33 -10 23 -12
pair next: own.of cue.in_captivity	-7 -17 -17 46 -27
pair next: own.of cue.local	-35 18 24 -15 -15
pair next: own.of cue.mediated	15 -7 6 -12 -11
pair next: own.of cue.of_whole	6 -30 -9 -9 -13
pair next: own.of cue.part	9 -1 -1 -3 -5
pair next: own.of cue.planned	-13 16 -12 -13 -14
pair next: own.of cue.relative	1 -21 7 8 -17
pair next: own.of cue.stage	4 11 -9 -17 -11
pair next: own.of cue.today	19 -20 -28 -19 8
pair next: own.of cue.transit	-8 16 -24 -17 -17
pair next: own.of foe.of	-23 -8 -18 -12 29
pair next: own.of foe.to	18 -2 -9 -6 -11
pair next: own.of noun.body	8 -12 -26 14 -10
pair next: own.of noun.branch	-13 -9 4 -18 5
pair next: own.of noun.child	-19 19 -22 3 8
pair next: own.of noun.civilian	0 -26 8 7 -26
pair next: own.of noun.exchange	-4 11 -7 -22 -8
pair next: own.of noun.family	-3 22 3 -33 -16
pair next: own.of noun.man	-3 -10 18 -4 -25
pair next: own.of noun.military	13 -9 -6 -8 -17
pair next: own.of noun.other	3 -18 -24 16 -4
pair next: own.of noun.people	0 8 -12 -2 -6
pair next: own.of noun.rank	-14 -3 -9 20 -6
pair next: own.of noun.soldier	-24 1 -5 44 -3
pair next: own.of noun.woman	17 -1 -8 -16 -10
pair next: own.of own.agent	6 29 -26 -5 -37
pair next: own.of own.of	-8 -9 19 -16 -7
pair next: own.of own.to	23 -23 -23 -10 -27
pair next: own.of qualifier.approx	-10 -11 -8 10 0
pair next: own.of qualifier.at_least	21 -16 -10 -6 -15
pair next: own.of qualifier.more_than	-20 -12 -4 22 -17
pair next: own.of ru.agent	-10 -9 -6 35 -31
pair next: own.of ru.from	3 19 -19 -17 -5
pair next: own.of ru.of	-13 27 -15 -12 -13
pair next: own.of ua.agent	9 0 -6 -8 -2
pair next: own.of ua.of	-25 -20 15 6 -32
pair next: own.of ua.to	-3 -18 11 -16 -18
pair next: own.of verb.bring	-21 -27 -4 17 24
pair next: own.of verb.come	20 -17 -31 -11 -4
pair next: own.of verb.future	-18 -8 -15 -4 14
pair next: own.of verb.get	-6 -24 21 3 -31
pair next: own.of verb.give	-3 -10 -20 10 12
pair next: own.of verb.home	22 -9 -21 -6 -15
pair next: own.of verb.other	-5 -10 -9 -5 14
pair next: own.of view.ru	-22 -11 -12 22 -12
pair next: own.of view.ua	-5 -9 -25 -16 21
pair next: own.of voice.ua	0 23 -7 -1 -33
pair next: own.to adj.dead	13 -10 -15 -12 -10
pair next: own.to adj.modifier	-26 18 23 -45 3
pair next: own.to adj.wounded	5 -33 -26 18 -24
pair next: own.to category	-7 19 -43 -6 -20
pair next: own.to country	-9 -26 -7 -26 17
pair next: own.to cue.each	24 -19 -4 -2 -4
pair next: own.to cue.footage	-36 8 -15 9 -14
pair next: own.to cue.mediated	-18 -20 17 -1 -6
pair next: own.to cue.of_whole	3 -4 3 -8 -3
pair next: own.to cue.on_shield	-2 -21 -14 16 -30
pair next: own.to cue.other_return	-37 -20 -37 -24 42
pair next: own.to cue.outside	-1 -9 -4 -1 8
pair next: own.to cue.part	-5 -7 16 -16 -12
pair next: own.to cue.reunion	3 5 -37 -10 -12
pair next: own.to cue.since	18 -23 -27 3 -27
pair next: own.to cue.span	-19 -13 9 -5 2
pair next: own.to cue.stage	18 -8 -6 -14 -15
pair next: own.to cue.today	23 -16 -12 -27 7
pair next: own.to cue.transit	4 -17 -20 11 -21
pair next: own.to cue.yesterday	-20 -13 22 -3 -19
pair next: own.to noun.body	21 -7 -8 2 -27
pair next: own.to noun.branch	9 -9 -3 -1 -4
pair next: own.to noun.child	17 -6 15 -8 -23
pair next: own.to noun.civilian	7 15 -28 0 -24
pair next: own.to noun.exchange	-11 -15 29 4 -34
pair next: own.to noun.family	0 21 -2 -13 -33
pair next: own.to noun.foreigner	-16 -6 -15 -3 22
pair next: own.to noun.military	-5 3 -27 -2 8
pair next: own.to noun.other	-30 -13 18 -34 30
pair next: own.to noun.people	7 5 -15 -1 -45
pair next: own.to noun.soldier	14 -8 -21 -1 -11
pair next: own.to own.of	27 -15 -47 -22 -4
pair next: own.to own.to	5 15 -14 -30 -24
pair next: own.to qualifier.approx	-6 -12 5 27 -28
pair next: own.to qualifier.at_most	14 6 -8 -31 -3
pair next: own.to qualifier.more_than	-7 -5 6 10 -22
pair next: own.to ru.agent	-4 -12 -9 20 -21
pair next: own.to ru.from	17 -11 -18 1 -24
pair next: own.to ru.of	36 -17 -18 0 -31
pair next: own.to ru.to	6 -10 -13 -6 6
pair next: own.to ua.agent	30 -2 -5 -21 -15
pair next: own.to ua.from	13 -20 -8 0 -26
pair next: own.to ua.of	4 -9 6 7 -14
pair next: own.to ua.to	-4 14 -30 11 -22
pair next: own.to verb.bring	13 -22 -23 13 -58
pair next: own.to verb.come	25 -13 -4 23 -57
pair next: own.to verb.future	-11 11 -4 -4 -13
pair next: own.to verb.give	16 -29 -16 12 -32
pair next: own.to verb.held_exchange	-16 18 -10 -24 0
pair next: own.to verb.home	8 -14 -9 -1 -10
pair next: own.to verb.managed	-14 -18 20 -19 -12
pair next: own.to verb.other	-3 -14 18 -29 -5
pair next: own.to verb.will	-21 31 -36 -26 -14
pair next: own.to voice.ua	25 -10 -5 -8 -11
pair next: qualifier.approx adj.modifier	-7 -18 -5 -8 -1
pair next: qualifier.approx adj.wounded	-14 13 -8 -11 18
pair next: qualifier.approx category	31 -12 -12 -29 7
pair next: qualifier.approx country	6 -12 10 -13 -8
pair next: qualifier.approx cue.agreement	-7 -6 -10 10 -11
pair next: qualifier.approx cue.all	22 -2 -20 -5 -26
pair next: qualifier.approx cue.among	-19 -9 33 -3 -11
pair next: qualifier.approx cue.evacuation	-1 -16 -17 -17 18
pair next: qualifier.approx cue.held	0 0 -10 0 10
pair next: qualifier.approx cue.of_whole	25 -20 -18 14 -25
pair next: qualifier.approx cue.other_war	-32 -14 -9 -11 30
pair next: qualifier.approx cue.part	14 1 -11 -14 7
pair next: qualifier.approx cue.ready	-12 15 -5 -2 -17
pair next: qualifier.approx cue.recap	-18 -5 1 -14 13
pair next: qualifier.approx cue.relative	-21 -3 34 -2 -35
pair next: qualifier.approx cue.span	-5 7 -31 12 -29
pair next: qualifier.approx cue.today	-6 -8 -1 -6 13
pair next: qualifier.approx cue.venue	24 -28 -25 -9 -7
pair next: qualifier.approx noun.body	20 -4 25 -35 -37
pair next: qualifier.approx noun.branch	-18 -7 28 -2 -23
pair next: qualifier.approx noun.civilian	-25 -5 -8 29 -17
pair next: qualifier.approx noun.exchange	-11 -15 22 -14 -25
pair next: qualifier.approx noun.military	0 -24 -36 17 -30
pair next: qualifier.approx noun.other	-10 -17 -9 19 -7
pair next: qualifier.approx noun.people	1 8 -29 7 -7
pair next: qualifier.approx qualifier.approx	-7 15 -15 -8 1
pair next: qualifier.approx qualifier.at_most	-3 -6 -12 28 8
pair next: qualifier.approx qualifier.more_than	1 -15 -22 15 -19
pair next: qualifier.approx ru.of	17 -25 -30 15 -34
pair next: qualifier.approx ua.of	-6 -25 -8 32 -24
pair next: qualifier.approx ua.to	-18 -15 12 -17 17
pair next: qualifier.approx verb.held_exchange	-32 -6 30 -5 -20
pair next: qualifier.approx verb.noun	-8 -9 0 11 -25
pair next: qualifier.approx verb.other	15 -2 -25 -22 7
pair next: qualifier.approx voice.ru	9 -3 -2 0 -7
pair next: qualifier.at_least adj.modifier	0 11 13 -10 -18
pair next: qualifier.at_least category	10 -2 -7 0 -1
pair next: qualifier.at_least noun.civilian	-16 13 -14 1 -3
pair next: qualifier.at_least noun.military	8 22 -28 -8 -23
pair next: qualifier.at_least noun.other	-12 -43 -12 30 -5
pair next: qualifier.at_least noun.people	-8 -8 -20 11 -3
pair next: qualifier.at_least qualifier.at_least	-13 9 19 -13 -30
pair next: qualifier.at_least qualifier.at_most	-13 0 -4 5 -17
pair next: qualifier.at_least ua.of	-11 -7 -11 -12 13
pair next: qualifier.at_most category	6 3 -3 -29 -2
pair next: qualifier.at_most country	-9 2 -26 -10 21
pair next: qualifier.at_most cue.agreed	-21 -18 13 -9 15
pair next: qualifier.at_most cue.agreement	-4 5 -7 -24 -10
pair next: qualifier.at_most cue.all	-19 18 -12 6 0
pair next: qualifier.at_most cue.born	20 -18 -9 -1 -13
pair next: qualifier.at_most cue.captivity	4 -18 4 6 -9
pair next: qualifier.at_most cue.captured	8 -14 -25 -2 8
pair next: qualifier.at_most cue.claims	-13 5 13 13 -30
pair next: qualifier.at_most cue.completed	8 15 -23 -7 -14
pair next: qualifier.at_most cue.each	-22 19 -13 -15 11
pair next: qualifier.at_most cue.evacuation	-6 -3 -4 -9 16
pair next: qualifier.at_most cue.footage	26 -1 -26 -9 10
pair next: qualifier.at_most cue.local	-29 -12 0 -9 23
pair next: qualifier.at_most cue.mediated	11 -6 -9 -18 -1
pair next: qualifier.at_most cue.missing	-15 -12 -5 16 -6
pair next: qualifier.at_most cue.of_whole	15 -20 -1 9 -18
pair next: qualifier.at_most cue.one_sided	-7 20 -3 -8 -13
pair next: qualifier.at_most cue.other_return	0 -13 -16 -9 17
pair next: qualifier.at_most cue.part	-21 -1 22 0 -20
pair next: qualifier.at_most cue.planned	8 14 -8 -15 -15
pair next: qualifier.at_most cue.recap	-6 -4 0 -2 -41
pair next: qualifier.at_most cue.record	-25 -28 3 4 2
pair next: qualifier.at_most cue.relative	-6 -18 27 -12 -6
pair next: qualifier.at_most cue.reunion	4 19 -30 -22 -29
pair next: qualifier.at_most cue.to_date	-17 -3 7 18 -28
pair next: qualifier.at_most cue.today	27 7 -3 -1 -27
pair next: qualifier.at_most cue.training	-25 -3 -12 -14 32
pair next: qualifier.at_most cue.venue	-10 13 -2 -13 8
pair next: qualifier.at_most noun.body	-11 16 -18 -11 14
pair next: qualifier.at_most noun.branch	1 -8 2 -14 2
pair next: qualifier.at_most noun.civilian	11 -14 -15 8 -26
pair next: qualifier.at_most noun.exchange	-31 28 -7 -33 -13
pair next: qualifier.at_most noun.family	-11 -13 20 8 -34
pair next: qualifier.at_most noun.military	-3 -2 -16 -24 11
pair next: qualifier.at_most noun.other	-17 19 -11 -2 -7
pair next: qualifier.at_most noun.people	-2 10 -26 -10 -3
pair next: qualifier.at_most own.to	-13 -14 13 -5 -2
pair next: qualifier.at_most qualifier.approx	5 12 -5 -9 -6
pair next: qualifier.at_most qualifier.at_least	14 2 7 -3 -16
pair next: qualifier.at_most qualifier.at_most	-11 -7 -22 2 10
pair next: qualifier.at_most qualifier.more_than	-34 -26 -25 26 11
pair next: qualifier.at_most ru.of	0 -10 -3 -9 -7
pair next: qualifier.at_most ua.agent	-6 -15 21 -6 -22
pair next: qualifier.at_most ua.of	19 -25 -32 3 -12
pair next: qualifier.at_most ua.to	-23 -9 0 17 -15
pair next: qualifier.at_most verb.bring	12 -13 -26 -31 8
pair next: qualifier.at_most verb.come	-4 -41 -8 1 -1
pair next: qualifier.at_most verb.future	-10 18 -19 8 -11
pair next: qualifier.at_most verb.give	-5 -20 -11 -21 24
pair next: qualifier.at_most verb.held_exchange	4 21 -21 -17 -29
pair next: qualifier.at_most verb.noun	-13 9 -30 -1 5
pair next: qualifier.at_most verb.other	-25 -22 -20 -5 28
pair next: qualifier.at_most verb.will	-21 5 -7 -4 12
pair next: qualifier.at_most voice.ua	-3 0 -15 -19 30
pair next: qualifier.more_than adj.dead	21 -1 -14 -17 10
pair next: qualifier.more_than adj.modifier	-14 -8 -4 12 -13
pair next: qualifier.more_than adj.wounded	-23 -21 -17 25 9
pair next: qualifier.more_than category	19 -5 -21 -23 2
pair next: qualifier.more_than cue.captivity	-9 -2 -1 -15 19
pair next: qualifier.more_than cue.completed	-24 -8 -10 10 9
pair next: qualifier.more_than cue.footage	-20 -1 11 15 1
pair next: qualifier.more_than cue.held	-16 14 -3 -1 -25
pair next: qualifier.more_than cue.of_whole	-2 -39 -32 7 11
pair next: qualifier.more_than cue.outside	21 -9 -15 -12 7
pair next: qualifier.more_than cue.part	-16 -6 -2 19 -1
pair next: qualifier.more_than cue.since	-23 -4 -8 27 -20
pair next: qualifier.more_than cue.to_date	-21 -5 -12 -10 31
pair next: qualifier.more_than cue.today	19 -2 -15 -20 8
pair next: qualifier.more_than noun.body	-28 16 -22 3 -6
pair next: qualifier.more_than noun.civilian	-7 -26 -31 8 4
pair next: qualifier.more_than noun.exchange	-22 -41 -22 33 -34
pair next: qualifier.more_than noun.family	-35 -16 23 -21 -10
pair next: qualifier.more_than noun.military	18 8 -34 -33 19
pair next: qualifier.more_than noun.other	-10 -3 -23 14 -3
pair next: qualifier.more_than noun.people	-16 -26 -23 9 11
pair next: qualifier.more_than own.to	22 -23 -10 -4 -10
pair next: qualifier.more_than qualifier.more_than	-16 -7 4 6 -11
pair next: qualifier.more_than ru.of	-5 -15 -29 21 -10
pair next: qualifier.more_than ua.of	19 -22 -15 51 -42
pair next: qualifier.more_than verb.other	-18 -23 -13 1 21
pair next: ru.agent adj.modifier	0 -2 -6 -12 -11
pair next: ru.agent category	0 -9 5 -5 -16
pair next: ru.agent country	-8 3 -17 -12 18
pair next: ru.agent cue.agreed	15 0 -12 -8 -18
pair next: ru.agent cue.agreement	-31 -15 14 8 9
pair next: ru.agent cue.already	17 0 -15 -1 -1
pair next: ru.agent cue.called_off	-32 40 -38 -21 -9
pair next: ru.agent cue.captured	14 -2 -3 0 -12
pair next: ru.agent cue.claims	25 -7 -23 -6 -25
pair next: ru.agent cue.completed	24 -13 -20 -37 7
pair next: ru.agent cue.crime	-3 -17 -5 -13 18
pair next: ru.agent cue.denied	-3 -4 -1 14 -8
pair next: ru.agent cue.deported	-1 -25 -25 -1 10
pair next: ru.agent cue.footage	-2 9 -19 17 -30
pair next: ru.agent cue.held	-27 -1 -24 32 -13
pair next: ru.agent cue.in_captivity	11 -19 -23 10 -15
pair next: ru.agent cue.in_return	14 -23 -24 7 15
pair next: ru.agent cue.mediated	7 -17 -8 8 -17
pair next: ru.agent cue.of_whole	-1 35 -50 -19 -16
pair next: ru.agent cue.one_sided	29 -19 -3 -5 -24
pair next: ru.agent cue.outside	-8 9 -1 -2 -3
pair next: ru.agent cue.part	1 -21 -6 -20 13
pair next: ru.agent cue.planned	-27 15 -18 -11 8
pair next: ru.agent cue.postponed	-34 12 -23 11 -11
pair next: ru.agent cue.recap	4 -9 12 -15 -12
pair next: ru.agent cue.record	27 -13 -14 -5 -4
pair next: ru.agent cue.relative	-11 -42 17 -6 -10
pair next: ru.agent cue.same_number	16 -6 -7 -13 -7
pair next: ru.agent cue.since	-10 -19 -17 13 2
pair next: ru.agent cue.span	-27 4 -17 30 -19
pair next: ru.agent cue.thanks	11 -11 -8 14 -15
pair next: ru.agent cue.third	-30 2 -35 -12 26
pair next: ru.agent cue.to_date	9 -2 -1 -7 -7
pair next: ru.agent cue.today	2 10 -19 -10 -10
pair next: ru.agent cue.transit	33 -14 -17 -14 -20
pair next: ru.agent cue.yesterday	21 -4 -14 -9 -11
pair next: ru.agent foe.agent	-11 1 5 -17 -7
pair next: ru.agent noun.body	17 -9 1 -18 -10
pair next: ru.agent noun.child	-20 27 -4 -19 -7
pair next: ru.agent noun.civilian	10 -9 -5 -9 -9
pair next: ru.agent noun.exchange	9 -15 -34 14 -35
pair next: ru.agent noun.military	8 -15 -17 6 -13
pair next: ru.agent noun.other	15 14 -39 -1 -16
pair next: ru.agent noun.people	0 -1 -43 -17 8
pair next: ru.agent noun.soldier	34 -29 -15 -21 -27
pair next: ru.agent own.of	-6 24 -19 -4 -13
pair next: ru.agent own.to	7 -1 -3 7 -8
pair next: ru.agent qualifier.approx	-21 20 -16 -4 12
pair next: ru.agent qualifier.at_most	-14 16 -17 -27 18
pair next: ru.agent qualifier.more_than	14 -3 -22 5 -14
pair next: ru.agent ru.agent	-17 7 -4 -3 -3
pair next: ru.agent ru.of	6 15 -27 -22 -3
pair next: ru.agent ua.agent	29 -5 -24 -7 -36
pair next: ru.agent ua.from	33 -19 -26 -30 -19
pair next: ru.agent ua.of	18 -7 -3 2 -43
pair next: ru.agent ua.to	13 -13 -9 0 -16
pair next: ru.agent verb.bring	22 -22 7 -19 -16
pair next: ru.agent verb.come	31 -36 -25 -31 -9
pair next: ru.agent verb.future	-2 9 -36 -9 -16
pair next: ru.agent verb.get	10 -28 -8 6 -19
pair next: ru.agent verb.give	17 -26 13 -13 -50
pair next: ru.agent verb.held_exchange	4 -21 6 -24 14
pair next: ru.agent verb.home	16 -32 -18 -14 2
pair next: ru.agent verb.noun	16 -10 -4 -3 -6
pair next: ru.agent verb.other	-15 -4 -36 8 3
pair next: ru.agent verb.swap	10 -18 -21 -31 12
pair next: ru.agent verb.will	-25 14 -29 -22 8
pair next: ru.agent voice.ru	-4 -5 -2 -26 4
pair next: ru.from adj.modifier	1 -8 -4 10 -46
pair next: ru.from cue.captivity	-2 -30 0 15 -18
pair next: ru.from cue.of_whole	-9 -8 -8 -12 19
pair next: ru.from cue.repatriation	30 -5 -16 -14 -8
pair next: ru.from foe.of	24 -9 -22 4 -18
pair next: ru.from noun.child	33 -3 -15 -18 -23
pair next: ru.from noun.other	41 -2 -8 -21 -16
pair next: ru.from noun.people	4 15 -10 -22 15
pair next: ru.from ru.agent	12 -3 -2 -6 -2
pair next: ru.from ru.from	12 -10 -12 2 -29
pair next: ru.from ru.of	9 -12 -24 -1 -15
pair next: ru.from verb.bring	25 -10 -23 -17 -11
pair next: ru.from verb.home	-13 -13 21 1 -22
pair next: ru.from view.ua	2 -15 -22 27 -25
pair next: ru.of adj.dead	29 -9 -16 -14 -17
pair next: ru.of adj.modifier	6 -3 -9 -25 -2
pair next: ru.of adj.wounded	21 -5 -12 -16 -33
pair next: ru.of category	-9 -13 1 2 -16
pair next: ru.of country	2 -28 11 -8 14
pair next: ru.of cue.agreed	-13 15 -6 -19 -10
pair next: ru.of cue.agreement	26 -7 -18 -11 -21
pair next: ru.of cue.all	29 -15 -24 -8 -16
pair next: ru.of cue.called_off	-11 17 -22 -11 -9
pair next: ru.of cue.captivity	-6 -26 -19 -16 20
pair next: ru.of cue.captured	1 22 -10 -13 -12
pair next: ru.of cue.claims	6 -5 -44 -16 4
pair next: ru.of cue.completed	-9 0 -23 13 4
pair next: ru.of cue.crime	-14 0 -14 9 5
pair next: ru.of cue.denied	-8 -17 -24 -24 24
pair next: ru.of cue.deported	0 -7 -8 -21 5
pair next: ru.of cue.footage	-2 -17 4 7 -3
pair next: ru.of cue.held	-34 -39 -35 44 1
pair next: ru.of cue.in_captivity	2 -10 -25 11 -29
pair next: ru.of cue.mediated	1 -16 -8 7 -3
pair next: ru.of cue.of_whole	-20 20 9 -15 -10
pair next: ru.of cue.one_sided	16 6 -6 -4 -17
pair next: ru.of cue.outside	19 -8 -15 -20 7
pair next: ru.of cue.postponed	-6 16 -7 -12 -6
pair next: ru.of cue.relative	11 -11 -7 -5 -16
pair next: ru.of cue.same_number	1 10 -15 -3 -27
pair next: ru.of cue.span	-13 9 -13 -13 9
pair next: ru.of cue.stage	-28 19 -16 -11 20
pair next: ru.of cue.thanks	18 -8 -7 -12 -13
pair next: ru.of cue.today	-20 11 7 13 -30
pair next: ru.of cue.total	13 -9 0 -6 -2
pair next: ru.of cue.transit	12 -15 -10 -14 4
pair next: ru.of cue.unit	0 -6 -10 1 -14
pair next: ru.of cue.venue	3 -12 -7 -10 12
pair next: ru.of foe.of	-13 -18 -22 -9 17
pair next: ru.of foe.to	-7 0 0 -3 9
pair next: ru.of noun.body	12 -31 27 -32 -32
pair next: ru.of noun.branch	5 -5 -17 23 -11
pair next: ru.of noun.child	-10 -19 -36 5 6
pair next: ru.of noun.civilian	19 16 -25 -11 -25
pair next: ru.of noun.exchange	-3 -6 10 -9 -18
pair next: ru.of noun.military	9 -21 -10 8 -13
pair next: ru.of noun.other	-5 8 -31 10 -7
pair next: ru.of noun.people	-22 -11 -10 4 4
pair next: ru.of noun.rank	0 -6 -24 -14 20
pair next: ru.of noun.soldier	10 -26 3 -5 -2
pair next: ru.of own.of	7 -22 5 -20 18
pair next: ru.of own.to	27 -17 -17 -26 -15
pair next: ru.of qualifier.approx	-26 -8 -13 31 -16
pair next: ru.of qualifier.at_most	2 -10 -26 -22 35
pair next: ru.of qualifier.more_than	-5 -24 -15 42 -39
pair next: ru.of ru.agent	4 -1 -10 -1 -16
pair next: ru.of ru.from	7 -19 -13 3 -16
pair next: ru.of ru.of	-12 -10 -1 -3 -2
pair next: ru.of ru.to	18 -19 -30 14 -10
pair next: ru.of ua.agent	-13 -13 12 -10 -3
pair next: ru.of ua.from	13 -2 -5 -4 -2
pair next: ru.of ua.of	-2 25 8 -9 -48
pair next: ru.of ua.to	-1 -24 -26 26 -34
pair next: ru.of verb.bring	8 -14 16 -16 -18
pair next: ru.of verb.come	0 -28 7 -22 -21
pair next: ru.of verb.future	-23 21 -19 1 -17
pair next: ru.of verb.get	16 1 -10 -12 -3
pair next: ru.of verb.give	18 4 -28 -1 -33
pair next: ru.of verb.held_exchange	2 -23 -19 -18 3
pair next: ru.of verb.home	31 -16 -23 -11 -19
pair next: ru.of verb.noun	19 -7 -13 -9 -19
pair next: ru.of verb.other	33 -31 -39 -31 -10
pair next: ru.of verb.swap	-8 -24 -22 -13 36
pair next: ru.of verb.will	8 -2 -6 -2 -5
pair next: ru.of voice.ru	-4 5 -13 -7 -24
pair next: ru.of voice.ua	0 14 -9 -4 -24
pair next: ru.to adj.modifier	8 -13 -8 -5 -5
pair next: ru.to country	-8 -8 -5 -4 9
pair next: ru.to cue.claims	32 9 -33 -10 -24
pair next: ru.to cue.footage	-5 -14 11 -4 -16
pair next: ru.to cue.in_return	17 -3 -3 -8 -11
pair next: ru.to cue.other_return	16 -2 -13 -2 -2
pair next: ru.to cue.relative	4 -9 9 -13 -13
pair next: ru.to cue.today	12 -1 -4 -8 -11
pair next: ru.to cue.transit	12 -4 -12 -7 -10
pair next: ru.to foe.to	-13 5 1 8 -4
pair next: ru.to noun.body	3 -7 -15 -10 8
pair next: ru.to noun.civilian	8 0 -7 0 -1
pair next: ru.to noun.military	-14 -5 15 -15 -1
pair next: ru.to noun.other	-13 8 -15 -38 28
pair next: ru.to noun.people	-22 -7 0 -11 12
pair next: ru.to own.to	-18 -3 26 -25 -17
pair next: ru.to qualifier.approx	-18 -27 -5 28 -19
pair next: ru.to qualifier.at_most	3 12 -24 -24 6
pair next: ru.to ru.agent	-6 15 1 -27 -26
pair next: ru.to ru.of	16 -8 -2 -16 -11
pair next: ru.to ru.to	21 -7 -16 -25 -1
pair next: ru.to ua.agent	2 8 -18 -7 0
pair next: ru.to ua.from	1 -19 -30 -24 19
pair next: ru.to ua.of	-7 -12 -20 29 -28
pair next: ru.to ua.to	23 3 -18 -11 -16
pair next: ru.to verb.bring	6 -24 -31 11 -2
pair next: ru.to verb.come	37 -25 -21 -17 -9
pair next: ru.to verb.future	9 -26 -15 -2 26
pair next: ru.to verb.give	14 -23 -31 14 -21
pair next: ru.to verb.other	-32 -14 19 -9 5
pair next: ua.agent adj.modifier	-18 10 -1 12 -30
pair next: ua.agent adj.wounded	9 -3 -1 -2 -4
pair next: ua.agent category	10 -11 9 -10 -19
pair next: ua.agent country	-24 27 15 -16 -26
pair next: ua.agent cue.agreed	-27 17 -20 -13 13
pair next: ua.agent cue.agreement	-32 -7 15 16 19
pair next: ua.agent cue.all	-14 4 -2 12 -6
pair next: ua.agent cue.already	19 -8 -4 -16 -19
pair next: ua.agent cue.claims	-22 -22 9 12 -15
pair next: ua.agent cue.completed	28 -18 -25 13 -31
pair next: ua.agent cue.denied	-19 29 -25 -15 -22
pair next: ua.agent cue.each	36 -27 -10 -20 -10
pair next: ua.agent cue.footage	-40 -10 24 1 -20
pair next: ua.agent cue.held	1 -25 -37 37 -18
pair next: ua.agent cue.in_return	7 16 -23 -25 -47
pair next: ua.agent cue.mediated	0 -10 -9 15 -11
pair next: ua.agent cue.missing	-21 -1 -7 25 -8
pair next: ua.agent cue.name	11 -3 0 -11 0
pair next: ua.agent cue.of_whole	-14 13 -17 4 -10
pair next: ua.agent cue.one_sided	21 -13 -2 -7 -10
pair next: ua.agent cue.part	9 -4 -23 -26 11
pair next: ua.agent cue.planned	-17 34 -26 -18 -40
pair next: ua.agent cue.postponed	10 -3 -2 -8 -11
pair next: ua.agent cue.ready	-22 -11 -26 -9 17
pair next: ua.agent cue.recap	3 -18 -12 21 -13
pair next: ua.agent cue.record	3 -32 -34 -27 33
pair next: ua.agent cue.relative	2 -1 -13 -2 2
pair next: ua.agent cue.reunion	22 -7 -12 -15 -15
pair next: ua.agent cue.same_number	-16 18 -4 -1 -1
pair next: ua.agent cue.since	-39 -42 -29 35 5
pair next: ua.agent cue.span	11 9 -6 -28 -4
pair next: ua.agent cue.stage	4 -21 -16 -20 16
pair next: ua.agent cue.thanks	-20 -24 30 -26 -23
pair next: ua.agent cue.to_date	-12 17 -10 -10 -11
pair next: ua.agent cue.today	52 -33 -36 -25 -11
pair next: ua.agent cue.total	4 -9 -1 -17 7
pair next: ua.agent cue.transit	24 -13 -16 -25 -7
pair next: ua.agent cue.venue	3 22 -26 -21 -18
pair next: ua.agent cue.year	10 -10 19 14 -43
pair next: ua.agent cue.yesterday	-3 -19 12 -13 -26
pair next: ua.agent noun.body	-7 19 0 -37 -43
pair next: ua.agent noun.civilian	0 -15 -27 3 6
pair next: ua.agent noun.exchange	-15 -15 -34 5 19
pair next: ua.agent noun.family	20 -25 -13 -17 -5
pair next: ua.agent noun.military	13 -1 0 -3 -24
pair next: ua.agent noun.other	-20 -14 16 -53 14
pair next: ua.agent noun.people	12 -15 5 -22 -15
pair next: ua.agent noun.soldier	25 -23 -21 0 -26
pair next: ua.agent own.agent	-21 10 -11 4 -8
pair next: ua.agent own.of	-10 0 15 11 -41
pair next: ua.agent own.to	5 11 -25 -6 -26
pair next: ua.agent qualifier.approx	-8 7 -21 12 -25
pair next: ua.agent qualifier.at_least	30 -11 -6 -22 -3
pair next: ua.agent qualifier.at_most	8 14 -17 -10 -16
pair next: ua.agent qualifier.more_than	-9 -20 -11 3 14
pair next: ua.agent ru.agent	35 6 -23 -34 -35
pair next: ua.agent ru.from	6 -14 -6 11 -11
pair next: ua.agent ru.of	3 3 -20 -9 -19
pair next: ua.agent ru.to	-6 26 -27 -14 -36
pair next: ua.agent ua.agent	10 5 -10 -25 -12
pair next: ua.agent ua.of	10 13 -43 -12 -2
pair next: ua.agent verb.bring	34 -31 -10 2 -34
pair next: ua.agent verb.come	7 -1 -24 2 -23
pair next: ua.agent verb.future	-26 26 -49 -38 4
pair next: ua.agent verb.get	28 -26 -18 5 -32
pair next: ua.agent verb.give	15 -10 6 -30 -20
pair next: ua.agent verb.held_exchange	29 -42 -25 6 -30
pair next: ua.agent verb.home	23 -17 -38 5 -37
pair next: ua.agent verb.managed	11 -6 -1 -3 -5
pair next: ua.agent verb.noun	39 -18 -18 -23 -22
pair next: ua.agent verb.other	-1 14 -27 -19 -9
pair next: ua.agent verb.swap	53 -47 -29 10 -42
pair next: ua.agent verb.will	-27 34 -24 -28 -18
pair next: ua.agent view.ru	4 3 -8 -16 3
pair next: ua.agent voice.ua	-2 10 -30 -1 -12
pair next: ua.from adj.modifier	-3 -32 23 -3 -34
pair next: ua.from cue.captivity	-8 -23 -24 -18 19
pair next: ua.from cue.of_whole	2 -11 3 3 -19
pair next: ua.from cue.relative	33 -18 -29 -25 -23
pair next: ua.from qualifier.at_most	12 0 -6 -2 -4
pair next: ua.from ru.from	-8 -1 -6 15 -1
pair next: ua.from ua.agent	9 10 -30 -10 -33
pair next: ua.from ua.from	4 -16 18 -2 -29
pair next: ua.from ua.of	5 4 -9 -9 -24
pair next: ua.from ua.to	15 -7 2 -9 -2
pair next: ua.from verb.home	-14 10 -8 8 -24
pair next: ua.from view.ru	1 -16 5 3 -36
pair next: ua.of adj.dead	25 -9 -5 -10 -17
pair next: ua.of adj.modifier	7 -5 -36 -4 -2
pair next: ua.of adj.wounded	0 0 -13 -13 3
pair next: ua.of category	4 11 -5 -28 -18
pair next: ua.of country	7 -27 -4 -1 -15
pair next: ua.of cue.agreed	22 8 -12 -4 -24
pair next: ua.of cue.agreement	14 -8 -4 -4 -13
pair next: ua.of cue.all	20 -8 -11 -1 -14
pair next: ua.of cue.called_off	-17 5 -14 -18 8
pair next: ua.of cue.captured	-8 8 -25 -18 10
pair next: ua.of cue.claims	-22 -7 18 -8 -1
pair next: ua.of cue.completed	4 -24 -32 8 -4
pair next: ua.of cue.denied	-15 0 -5 -12 20
pair next: ua.of cue.evacuation	-22 -4 -1 2 9
pair next: ua.of cue.footage	-30 -31 -43 -23 47
pair next: ua.of cue.held	-16 -4 -24 4 4
pair next: ua.of cue.in_captivity	-31 -18 -19 2 4
pair next: ua.of cue.in_return	13 -12 -7 -7 0
pair next: ua.of cue.included	-11 7 -7 -12 12
pair next: ua.of cue.mediated	-23 23 -13 16 -25
pair next: ua.of cue.of_whole	3 10 -14 -21 2
pair next: ua.of cue.one_sided	37 -22 3 -13 -29
pair next: ua.of cue.other_return	16 2 -8 -2 -19
pair next: ua.of cue.part	16 -25 -31 37 -38
pair next: ua.of cue.planned	-2 0 -9 -14 17
pair next: ua.of cue.postponed	-37 42 -14 -17 -12
pair next: ua.of cue.ready	-38 26 -9 -18 -17
pair next: ua.of cue.recap	-13 6 -10 16 -23
pair next: ua.of cue.relative	17 -24 -53 13 -3
pair next: ua.of cue.reunion	32 -38 -13 3 -16
pair next: ua.of cue.same_number	-23 -12 -19 -9 24
pair next: ua.of cue.since	-26 -12 28 8 -11
pair next: ua.of cue.stage	6 12 -9 -6 -11
pair next: ua.of cue.thanks	-10 -8 10 0 -11
pair next: ua.of cue.today	40 -19 -22 -7 -36
pair next: ua.of cue.total	18 0 -6 -11 -8
pair next: ua.of cue.transit	1 6 -24 11 2
pair next: ua.of cue.unit	14 -12 -5 -18 -2
pair next: ua.of cue.yesterday	18 -13 -16 -9 1
pair next: ua.of noun.body	-5 25 -10 -18 -30
pair next: ua.of noun.branch	19 -4 -31 -1 -16
pair next: ua.of noun.child	17 -22 -36 -6 -7
pair next: ua.of noun.civilian	1 -22 24 -16 -8
pair next: ua.of noun.exchange	-7 0 5 -30 8
pair next: ua.of noun.family	37 -1 -21 -21 -22
pair next: ua.of noun.man	26 -4 -16 -9 -8
pair next: ua.of noun.military	8 -36 -23 3 -2
pair next: ua.of noun.other	-19 7 -17 -8 2
pair next: ua.of noun.people	6 -31 -16 6 -7
pair next: ua.of noun.rank	18 -15 8 -7 -16
pair next: ua.of noun.soldier	3 -26 -23 20 -28
pair next: ua.of own.agent	-14 1 -11 -8 12
pair next: ua.of own.of	-40 -5 -8 -21 20
pair next: ua.of own.to	39 -34 -17 3 -31
pair next: ua.of qualifier.approx	11 -6 -2 -5 -9
pair next: ua.of qualifier.at_most	-21 -2 16 -23 -6
pair next: ua.of qualifier.more_than	8 -24 -15 9 -7
pair next: ua.of ru.agent	-18 -20 -14 22 11
pair next: ua.of ru.from	-4 -22 13 2 -32
pair next: ua.of ru.of	-7 8 -48 2 -6
pair next: ua.of ru.to	14 -18 -19 13 -17
pair next: ua.of ua.agent	1 -9 -13 5 -6
pair next: ua.of ua.from	-9 -16 -2 1 -1
pair next: ua.of ua.of	13 -29 1 -11 3
pair next: ua.of ua.to	37 -19 -26 -19 -18
pair next: ua.of verb.bring	-5 -15 11 -7 -34
pair next: ua.of verb.come	36 -24 -47 10 -26
pair next: ua.of verb.future	-19 8 -24 9 -2
pair next: ua.of verb.get	24 6 -36 -15 -23
pair next: ua.of verb.give	40 -24 -21 -8 -26
pair next: ua.of verb.held_exchange	22 -14 -17 0 -14
pair next: ua.of verb.home	32 -11 -19 -14 -15
pair next: ua.of verb.noun	-33 33 11 -19 -36
pair next: ua.of verb.other	-15 15 -40 -1 6
pair next: ua.of verb.swap	13 -25 -7 -18 10
pair next: ua.of verb.will	-27 26 -18 -13 0
pair next: ua.of view.ru	19 -4 -13 -22 -2
pair next: ua.of view.ua	-5 -14 -20 16 -18
pair next: ua.of voice.ua	-7 -4 -11 5 -12
pair next: ua.to adj.dead	8 -24 -15 -13 24
pair next: ua.to adj.modifier	8 -7 28 -6 -50
pair next: ua.to adj.wounded	21 -15 -14 -6 3
pair next: ua.to category	26 -18 -10 -21 -20
pair next: ua.to cue.claims	31 -14 -9 -20 -28
pair next: ua.to cue.completed	-23 -8 -13 -18 29
pair next: ua.to cue.footage	-16 -9 19 -15 -15
pair next: ua.to cue.held	-11 -3 -5 27 -22
pair next: ua.to cue.in_return	30 -7 -17 -16 -5
pair next: ua.to cue.one_sided	23 18 -12 -9 -28
pair next: ua.to cue.stage	-5 13 -2 -5 -3
pair next: ua.to cue.today	19 -16 -10 -11 -13
pair next: ua.to cue.venue	15 -8 -9 -8 -9
pair next: ua.to noun.body	1 -12 4 5 -39
pair next: ua.to noun.exchange	-5 -8 -29 -19 5
pair next: ua.to noun.military	31 -4 -13 -6 -16
pair next: ua.to noun.other	-38 0 -15 -3 17
pair next: ua.to noun.people	11 -32 -49 6 -11
pair next: ua.to own.to	12 7 -34 -3 -24
pair next: ua.to qualifier.at_most	20 -27 -17 -13 5
pair next: ua.to qualifier.more_than	-6 -5 -21 26 -31
pair next: ua.to ru.agent	9 -3 -2 -8 -2
pair next: ua.to ru.from	37 -8 -20 -28 -19
pair next: ua.to ru.of	4 15 -29 -12 -18
pair next: ua.to ru.to	-18 36 7 -28 -36
pair next: ua.to ua.agent	-11 -7 18 6 -31
pair next: ua.to ua.from	34 -11 -16 -13 -16
pair next: ua.to ua.of	-15 2 7 -9 -15
pair next: ua.to ua.to	1 -10 -9 -4 -22
pair next: ua.to verb.bring	30 -21 -37 4 -37
pair next: ua.to verb.come	32 -23 -15 4 -30
pair next: ua.to verb.future	-32 30 -2 -7 -6
pair next: ua.to verb.get	12 -23 15 -18 -13
pair next: ua.to verb.give	50 -22 -25 -11 -29
pair next: ua.to verb.home	1 -19 -38 3 3
pair next: ua.to verb.other	-5 -13 -22 -32 28
pair next: ua.to verb.will	-25 45 -13 -15 -35
pair next: ua.to view.ru	7 0 -10 24 -14
pair next: ua.to voice.ua	11 -13 -10 -20 3
pair next: verb.bring adj.dead	37 -33 -30 -6 -24
pair next: verb.bring adj.freed	-5 -6 7 -4 -13
pair next: verb.bring adj.modifier	18 -7 1 -19 -18
pair next: verb.bring adj.wounded	26 -22 -27 6 -23
pair next: verb.bring category	-6 -17 -1 -16 10
pair next: verb.bring country	-30 -26 11 -12 21
pair next: verb.bring cue.all	-15 -42 -28 -37 41
pair next: verb.bring cue.claims	26 -11 -18 -11 5
pair next: verb.bring cue.completed	12 -21 6 -9 -26
pair next: verb.bring cue.deported	-5 17 -31 -32 15
pair next: verb.bring cue.each	28 -17 -12 -11 -11
pair next: verb.bring cue.evacuation	-34 -22 -25 5 6
pair next: verb.bring cue.good_news	21 -28 9 -36 -39
pair next: verb.bring cue.in_return	-43 -33 26 -20 17
pair next: verb.bring cue.included	37 -25 -55 6 -28
pair next: verb.bring cue.mediated	-3 -25 -16 16 -11
pair next: verb.bring cue.of_whole	3 -25 -9 -22 5
pair next: verb.bring cue.on_shield	15 -11 -11 -6 -10
pair next: verb.bring cue.one_sided	0 -17 -30 26 -34
pair next: verb.bring cue.other_return	-36 -20 3 -39 27
pair next: verb.bring cue.other_war	-33 -12 -17 -16 36
pair next: verb.bring cue.outside	-10 -6 -5 19 -12
pair next: verb.bring cue.part	-12 -15 -8 23 -3
pair next: verb.bring cue.recap	-28 -14 10 -17 2
pair next: verb.bring cue.relative	22 -14 -11 -2 -8
pair next: verb.bring cue.repatriation	-9 -2 13 -15 -21
pair next: verb.bring cue.reunion	-4 -4 -25 6 -16
pair next: verb.bring cue.since	16 -8 -9 -12 -8
pair next: verb.bring cue.stage	12 -4 -2 -4 -5
pair next: verb.bring cue.to_date	29 -11 -7 -35 -30
pair next: verb.bring cue.today	43 -18 -32 -27 -25
pair next: verb.bring cue.training	-14 -4 -2 -4 20
pair next: verb.bring cue.transit	-8 -3 10 -25 3
pair next: verb.bring cue.yesterday	5 -21 19 -19 -31
pair next: verb.bring foe.to	5 -9 -7 -10 21
pair next: verb.bring noun.body	37 -24 -28 2 -31
pair next: verb.bring noun.branch	6 17 -1 -16 -22
pair next: verb.bring noun.child	10 -42 -5 9 -28
pair next: verb.bring noun.civilian	6 -26 -7 -13 -12
pair next: verb.bring noun.exchange	-10 5 14 -2 -19
pair next: verb.bring noun.family	5 -7 -10 -10 2
pair next: verb.bring noun.foreigner	-8 -10 7 -8 2
pair next: verb.bring noun.military	17 -13 -1 4 -39
pair next: verb.bring noun.other	-24 -34 10 -27 23
pair next: verb.bring noun.people	7 -25 -17 20 -23
pair next: verb.bring noun.rank	-19 -1 25 -11 -9
pair next: verb.bring noun.soldier	30 -1 -3 -29 -4
pair next: verb.bring noun.woman	16 -3 -1 -9 -6
pair next: verb.bring own.of	18 -17 -12 -20 9
pair next: verb.bring own.to	-9 -9 -30 6 2
pair next: verb.bring qualifier.approx	-15 -12 -6 -2 23
pair next: verb.bring qualifier.at_most	-26 -44 5 9 9
pair next: verb.bring qualifier.more_than	-8 -36 -1 10 -24
pair next: verb.bring ru.agent	-12 -10 13 18 -24
pair next: verb.bring ru.from	8 -35 11 22 -53
pair next: verb.bring ru.of	34 -14 -36 17 -41
pair next: verb.bring ru.to	-8 -5 12 -15 -8
pair next: verb.bring ua.agent	21 -22 -22 24 -30
pair next: verb.bring ua.from	32 -21 -11 -41 -8
pair next: verb.bring ua.of	29 -22 0 -35 -31
pair next: verb.bring ua.to	0 -24 -9 -6 4
pair next: verb.bring verb.bring	1 -5 -18 12 -17
pair next: verb.bring verb.come	-5 -10 -42 7 10
pair next: verb.bring verb.get	26 -17 -11 -12 -15
pair next: verb.bring verb.give	-5 -15 -15 -24 11
pair next: verb.bring verb.held_exchange	-5 -21 15 -19 -2
pair next: verb.bring verb.home	15 -19 -1 5 -13
pair next: verb.bring verb.managed	4 -11 -14 14 -39
pair next: verb.bring verb.noun	-17 2 -24 -21 12
pair next: verb.bring verb.other	-39 -20 6 -14 13
pair next: verb.bring verb.will	-27 -19 -11 53 -36
pair next: verb.bring view.ua	21 -1 -15 -12 -17
pair next: verb.come adj.dead	37 -2 -13 -25 -19
pair next: verb.come adj.freed	9 -14 -5 -6 -8
pair next: verb.come adj.modifier	-3 -7 -9 -7 -22
pair next: verb.come adj.wounded	4 -41 -55 8 24
pair next: verb.come category	-6 -7 12 -27 -3
pair next: verb.come country	-29 -22 -26 -5 34
pair next: verb.come cue.all	-7 -2 11 -17 -11
pair next: verb.come cue.border	21 -22 9 -22 -15
pair next: verb.come cue.captured	-14 -16 -9 0 26
pair next: verb.come cue.completed	50 -13 -31 -20 -16
pair next: verb.come cue.footage	10 -5 15 -8 -27
pair next: verb.come cue.in_return	-17 -20 25 -10 -28
pair next: verb.come cue.included	-11 -31 23 -19 3
pair next: verb.come cue.local	-12 -13 24 -10 -19
pair next: verb.come cue.of_whole	-3 -43 -13 1 8
pair next: verb.come cue.on_shield	40 -9 -23 -23 -27
pair next: verb.come cue.other_return	-39 -12 -36 -21 50
pair next: verb.come cue.outside	9 -5 -6 -2 -2
pair next: verb.come cue.part	-24 11 17 -6 -10
pair next: verb.come cue.recap	-1 6 -23 -21 17
pair next: verb.come cue.reunion	59 -35 -28 -19 -35
pair next: verb.come cue.since	-4 -12 -5 7 -9
pair next: verb.come cue.stage	17 -26 19 -10 -28
pair next: verb.come cue.to_date	-6 -1 7 -25 -17
pair next: verb.come cue.today	38 -21 -23 -22 -15
pair next: verb.come cue.transit	-10 -3 22 -24 7
pair next: verb.come cue.year	-9 -3 -12 -11 16
pair next: verb.come cue.yesterday	-10 -22 29 -7 -36
pair next: verb.come foe.to	2 -9 -16 -8 2
pair next: verb.come noun.body	13 1 -17 -40 -5
pair next: verb.come noun.branch	-8 -13 -1 -10 12
pair next: verb.come noun.child	19 -43 -47 -21 9
pair next: verb.come noun.civilian	23 -21 -19 12 -26
pair next: verb.come noun.exchange	7 7 0 -23 -24
pair next: verb.come noun.family	17 -24 -20 -6 2
pair next: verb.come noun.foreigner	12 -2 -11 -6 -3
pair next: verb.come noun.military	26 -16 9 -26 -31
pair next: verb.come noun.other	-3 -32 6 -39 -9
pair next: verb.come noun.people	9 -30 -18 8 -4
pair next: verb.come noun.rank	4 0 -12 11 -11
pair next: verb.come noun.soldier	16 -1 -5 -1 -11
pair next: verb.come own.of	14 -13 0 -26 -5
pair next: verb.come own.to	-13 -13 -2 -4 3
pair next: verb.come qualifier.approx	9 5 -21 -39 -13
pair next: verb.come qualifier.at_least	-11 -13 -18 -14 18
pair next: verb.come qualifier.at_most	-14 -21 -5 -14 25
pair next: verb.come qualifier.more_than	11 2 -28 -13 -6
pair next: verb.come ru.from	24 -3 -9 -8 -21
pair next: verb.come ru.of	6 2 -33 13 -12
pair next: verb.come ru.to	20 -18 -6 -8 -16
pair next: verb.come ua.agent	-11 7 -26 16 -16
pair next: verb.come ua.from	18 -17 6 -20 -25
pair next: verb.come ua.of	26 0 -4 -30 -20
pair next: verb.come ua.to	21 -8 5 -45 -16
pair next: verb.come verb.bring	-25 -32 -22 5 30
pair next: verb.come verb.come	9 -28 2 -15 -6
pair next: verb.come verb.give	11 -24 -28 11 -5
pair next: verb.come verb.held_exchange	14 -22 1 -23 -6
pair next: verb.come verb.home	3 -15 -2 -4 -4
pair next: verb.come verb.managed	-1 -7 13 -14 -10
pair next: verb.come verb.noun	12 -27 1 -13 3
pair next: verb.come verb.other	-7 3 5 5 -15
pair next: verb.come view.ua	16 -1 -2 -10 -8
pair next: verb.future adj.modifier	-9 -1 -10 -9 6
pair next: verb.future adj.wounded	1 11 -7 -14 -28
pair next: verb.future category	-12 12 18 -7 -17
pair next: verb.future country	-10 16 10 -7 -17
pair next: verb.future cue.agreed	-3 27 -16 -24 -47
pair next: verb.future cue.agreement	-13 21 -17 -14 -20
pair next: verb.future cue.all	7 -15 -4 2 -7
pair next: verb.future cue.called_off	-34 -2 26 -16 -17
pair next: verb.future cue.claims	-3 7 -27 -23 17
pair next: verb.future cue.completed	-6 29 -37 -21 -23
pair next: verb.future cue.crime	0 -18 -16 -14 25
pair next: verb.future cue.evacuation	-35 -17 -3 -14 40
pair next: verb.future cue.footage	-15 -20 13 -14 12
pair next: verb.future cue.good_news	-24 17 -21 0 -7
pair next: verb.future cue.held	-21 -6 -20 25 -2
pair next: verb.future cue.in_captivity	3 -10 -15 13 -9
pair next: verb.future cue.in_return	-15 17 -14 -4 -9
pair next: verb.future cue.mediated	7 -22 -14 -11 9
pair next: verb.future cue.missing	-22 -4 -7 11 -3
pair next: verb.future cue.money	-2 -8 -16 14 0
pair next: verb.future cue.of_whole	-6 -30 17 16 -12
pair next: verb.future cue.other_return	6 -21 -16 -19 10
pair next: verb.future cue.part	17 0 -6 -15 -10
pair next: verb.future cue.planned	-11 15 -21 -25 -6
pair next: verb.future cue.ready	-16 15 -15 -5 -12
pair next: verb.future cue.recap	-21 0 5 4 -20
pair next: verb.future cue.record	1 22 -27 -8 -20
pair next: verb.future cue.relative	14 6 9 -21 -14
pair next: verb.future cue.reunion	-19 16 -4 -2 -12
pair next: verb.future cue.span	-3 -16 17 -6 -18
pair next: verb.future cue.stage	6 11 -15 0 -9
pair next: verb.future cue.today	6 -20 -13 -24 21
pair next: verb.future cue.total	-16 -15 -12 17 -8
pair next: verb.future cue.transit	11 -10 -2 0 -1
pair next: verb.future cue.unfinished	-3 -21 -10 -18 22
pair next: verb.future cue.venue	14 -1 -14 -16 -11
pair next: verb.future cue.yesterday	-7 -14 23 -3 -23
pair next: verb.future noun.body	-4 -19 -8 -24 12
pair next: verb.future noun.branch	11 -3 -10 -13 -4
pair next: verb.future noun.child	-38 -27 11 -7 8
pair next: verb.future noun.civilian	-31 28 -25 -20 -4
pair next: verb.future noun.exchange	12 23 -43 -37 -35
pair next: verb.future noun.family	2 -3 -5 -16 -3
pair next: verb.future noun.military	-8 -5 3 -37 15
pair next: verb.future noun.other	-11 -1 1 9 -19
pair next: verb.future noun.people	-18 29 -41 -2 -6
pair next: verb.future own.agent	-25 -11 23 -11 -15
pair next: verb.future own.of	-27 5 14 9 -12
pair next: verb.future own.to	-16 29 -20 -3 -25
pair next: verb.future qualifier.approx	-10 12 -4 -3 3
pair next: verb.future qualifier.at_least	-15 21 -9 -13 -11
pair next: verb.future qualifier.at_most	-9 12 -21 -19 3
pair next: verb.future qualifier.more_than	-17 -19 23 19 -23
pair next: verb.future ru.agent	-15 -9 -25 5 12
pair next: verb.future ru.of	-13 6 13 -18 -9
pair next: verb.future ru.to	13 7 -15 -4 -7
pair next: verb.future ua.agent	-31 6 -22 -11 2
pair next: verb.future ua.of	-33 -4 -13 -8 27
pair next: verb.future ua.to	-19 13 -12 -8 15
pair next: verb.future verb.bring	-7 11 -11 -22 -15
pair next: verb.future verb.come	-12 5 -21 -14 1
pair next: verb.future verb.future	-8 -2 -29 -42 7
pair next: verb.future verb.get	-23 17 -21 2 -8
pair next: verb.future verb.give	-10 28 -28 -31 -21
pair next: verb.future verb.held_exchange	-24 36 -27 -21 -27
pair next: verb.future verb.home	-16 20 -14 -18 -7
pair next: verb.future verb.noun	-13 26 -14 -12 4
pair next: verb.future verb.other	12 -33 -11 -10 15
pair next: verb.future verb.swap	-31 20 0 -22 1
pair next: verb.future verb.will	-3 7 -24 -9 2
pair next: verb.future voice.ua	8 19 -17 -1 -18
pair next: verb.get adj.dead	31 -17 -10 -12 -19
pair next: verb.get adj.freed	3 -11 -23 -21 21
pair next: verb.get adj.modifier	8 -34 -5 -29 18
pair next: verb.get adj.wounded	13 -9 -15 -2 -1
pair next: verb.get category	28 -3 -16 -17 -18
pair next: verb.get country	-23 -2 -4 -20 24
pair next: verb.get cue.all	-16 -5 16 -4 -11
pair next: verb.get cue.claims	7 -27 -20 -10 12
pair next: verb.get cue.completed	-29 28 -46 -21 2
pair next: verb.get cue.crime	-9 -6 -10 -10 19
pair next: verb.get cue.footage	5 -16 17 -23 3
pair next: verb.get cue.held	-3 -31 -15 0 5
pair next: verb.get cue.in_return	20 -29 -28 -29 2
pair next: verb.get cue.mediated	9 -1 -6 0 -6
pair next: verb.get cue.of_whole	-20 13 9 6 1
pair next: verb.get cue.outside	-4 -8 0 14 -9
pair next: verb.get cue.part	-16 -25 10 3 -10
pair next: verb.get cue.recap	18 -4 -5 -15 -3
pair next: verb.get cue.relative	-11 -8 -18 -12 14
pair next: verb.get cue.same_number	23 10 -31 -21 -15
pair next: verb.get cue.today	39 6 -24 -36 -31
pair next: verb.get cue.total	18 -5 -16 -5 -9
pair next: verb.get cue.transit	8 -2 -8 9 -45
pair next: verb.get cue.visit	-20 -10 25 -10 -3
pair next: verb.get noun.body	36 -25 -31 13 -39
pair next: verb.get noun.branch	9 -3 -13 -6 -3
pair next: verb.get noun.civilian	-1 -15 -44 18 -13
pair next: verb.get noun.exchange	-8 -21 23 -19 -23
pair next: verb.get noun.family	-21 -18 -33 11 27
pair next: verb.get noun.military	33 -19 10 -35 -15
pair next: verb.get noun.other	-28 -5 -3 -13 21
pair next: verb.get noun.people	15 -13 -9 -34 -6
pair next: verb.get noun.soldier	22 -11 -11 -16 -20
pair next: verb.get own.agent	-13 -4 -10 24 -19
pair next: verb.get own.of	40 -18 -31 -37 -17
pair next: verb.get own.to	35 -8 -29 -21 -8
pair next: verb.get qualifier.approx	-22 -17 23 1 -37
pair next: verb.get qualifier.at_most	-7 -12 10 -15 -5
pair next: verb.get qualifier.more_than	-23 -29 21 15 -4
pair next: verb.get ru.agent	47 -11 -25 -34 -22
pair next: verb.get ru.from	12 -32 1 -23 2
pair next: verb.get ru.of	-29 17 8 -35 -8
pair next: verb.get ua.agent	19 -11 1 -23 -21
pair next: verb.get ua.from	17 14 -21 -8 -15
pair next: verb.get ua.of	-5 -7 -14 -4 7
pair next: verb.get verb.bring	-16 -5 -4 -19 27
pair next: verb.get verb.future	17 -11 -5 -1 -7
pair next: verb.get verb.get	8 2 -24 1 -48
pair next: verb.get verb.give	29 -16 -15 -23 6
pair next: verb.get verb.noun	-2 -3 -22 -23 16
pair next: verb.get verb.other	-11 -7 -6 -10 5
pair next: verb.get voice.ru	21 -11 -13 -18 -22
pair next: verb.get voice.ua	-18 7 -30 -11 15
pair next: verb.give adj.dead	23 -15 -11 -27 -18
pair next: verb.give adj.freed	3 -16 -28 2 4
pair next: verb.give adj.modifier	5 4 -20 -4 -15
pair next: verb.give adj.wounded	28 -11 -8 -9 -29
pair next: verb.give category	-5 14 -19 -30 10
pair next: verb.give country	-28 -40 -4 1 26
pair next: verb.give cue.all	10 -11 -7 -20 14
pair next: verb.give cue.each	26 -17 -1 -22 -10
pair next: verb.give cue.in_return	35 -20 -27 -23 -6
pair next: verb.give cue.mediated	-12 1 -2 -15 20
pair next: verb.give cue.of_whole	-37 19 -2 13 -18
pair next: verb.give cue.one_sided	-3 -22 -10 8 -14
pair next: verb.give cue.other_return	-7 -19 13 -16 -8
pair next: verb.give cue.other_war	-33 -15 -6 11 25
pair next: verb.give cue.outside	29 -3 -8 -6 -28
pair next: verb.give cue.part	7 -5 12 -23 -31
pair next: verb.give cue.planned	-27 27 -22 -20 -7
pair next: verb.give cue.recap	-28 -22 33 -14 -23
pair next: verb.give cue.relative	9 0 -1 -6 -9
pair next: verb.give cue.reunion	7 -4 -12 -11 3
pair next: verb.give cue.same_number	22 -17 -12 -19 6
pair next: verb.give cue.stage	0 -15 -11 -10 15
pair next: verb.give cue.today	47 -18 -24 -28 -33
pair next: verb.give cue.transit	-12 -19 -42 -12 26
pair next: verb.give foe.of	32 -5 -12 -15 -16
pair next: verb.give foe.to	-6 -3 1 2 -12
pair next: verb.give noun.body	52 -35 7 -44 -23
pair next: verb.give noun.branch	-4 0 -20 0 19
pair next: verb.give noun.child	-6 -9 -31 -15 13
pair next: verb.give noun.civilian	-3 -19 -20 17 9
pair next: verb.give noun.exchange	-20 8 -9 -19 6
pair next: verb.give noun.family	-13 7 -19 -30 -7
pair next: verb.give noun.foreigner	9 5 -9 -6 -6
pair next: verb.give noun.military	47 -7 -18 -23 -14
pair next: verb.give noun.other	-44 0 4 -18 14
pair next: verb.give noun.people	8 -12 -22 -28 22
pair next: verb.give own.agent	15 7 2 -10 -12
pair next: verb.give own.of	-14 6 2 -17 10
pair next: verb.give own.to	36 -33 -13 -21 -19
pair next: verb.give qualifier.approx	10 4 -22 -4 -3
pair next: verb.give qualifier.at_most	6 -17 -22 -15 7
pair next: verb.give qualifier.more_than	-28 4 -3 19 -14
pair next: verb.give ru.agent	-17 7 -18 10 24
pair next: verb.give ru.from	29 -1 -10 -9 -21
pair next: verb.give ru.of	26 -13 -35 -5 -23
pair next: verb.give ru.to	15 1 -25 -45 3
pair next: verb.give ua.agent	22 -8 -16 -26 -11
pair next: verb.give ua.of	2 -31 -5 -9 2
pair next: verb.give ua.to	15 -18 -14 -1 -27
pair next: verb.give verb.bring	0 16 -12 -6 -6
pair next: verb.give verb.get	-34 4 -14 -14 26
pair next: verb.give verb.give	4 -20 -5 6 -9
pair next: verb.give verb.noun	-6 -18 11 -4 1
pair next: verb.give verb.other	-32 -15 30 -28 8
pair next: verb.held_exchange adj.dead	24 -35 -25 -12 -13
pair next: verb.held_exchange adj.freed	30 -23 -15 -21 -21
pair next: verb.held_exchange adj.modifier	29 4 -8 -43 -21
pair next: verb.held_exchange adj.wounded	7 -36 10 -13 -7
pair next: verb.held_exchange country	-39 -10 -35 -6 42
pair next: verb.held_exchange cue.agreement	17 0 -16 -32 -16
pair next: verb.held_exchange cue.called_off	-10 20 -22 -8 -21
pair next: verb.held_exchange cue.captivity	14 -2 13 -24 -32
pair next: verb.held_exchange cue.claims	2 -32 28 -22 -25
pair next: verb.held_exchange cue.completed	14 -42 -12 14 -1
pair next: verb.held_exchange cue.count	-8 -14 18 -38 8
pair next: verb.held_exchange cue.in_captivity	24 -10 -8 -18 -23
pair next: verb.held_exchange cue.mediated	12 -2 -6 -3 -23
pair next: verb.held_exchange cue.of_whole	24 -28 12 -18 -39
pair next: verb.held_exchange cue.one_sided	22 -9 -8 -22 -6
pair next: verb.held_exchange cue.other_exchange	-35 -10 -9 -19 24
pair next: verb.held_exchange cue.part	13 -14 10 -8 -18
pair next: verb.held_exchange cue.planned	-3 8 -3 -7 -3
pair next: verb.held_exchange cue.recap	-18 -29 12 12 -17
pair next: verb.held_exchange cue.record	21 -33 1 -10 0
pair next: verb.held_exchange cue.relative	-13 -21 31 -34 -37
pair next: verb.held_exchange cue.since	24 -4 -13 -9 -12
pair next: verb.held_exchange cue.span	-2 -23 -9 -13 14
pair next: verb.held_exchange cue.stage	42 -28 -25 -24 -20
pair next: verb.held_exchange cue.thanks	11 0 -11 0 0
pair next: verb.held_exchange cue.today	9 17 0 -32 -40
pair next: verb.held_exchange cue.total	19 -1 -8 -17 -8
pair next: verb.held_exchange cue.venue	-45 -18 -23 -4 47
pair next: verb.held_exchange cue.year	3 -11 -1 6 -4
pair next: verb.held_exchange cue.yesterday	-7 -21 16 -13 -5
pair next: verb.held_exchange noun.body	31 -13 -21 -15 -17
pair next: verb.held_exchange noun.exchange	15 -8 -15 -5 -27
pair next: verb.held_exchange noun.military	52 -29 -25 -21 -33
pair next: verb.held_exchange noun.other	23 7 -31 -24 -15
pair next: verb.held_exchange noun.people	-3 -33 -26 10 -12
pair next: verb.held_exchange own.to	29 -15 -20 -14 -15
pair next: verb.held_exchange qualifier.approx	-14 -8 24 -25 -15
pair next: verb.held_exchange qualifier.at_most	-18 7 0 -16 0
pair next: verb.held_exchange qualifier.more_than	-17 3 -5 22 -22
pair next: verb.held_exchange ru.agent	18 -7 -9 -11 3
pair next: verb.held_exchange ru.from	21 -2 -23 -5 -8
pair next: verb.held_exchange ru.of	11 -24 -20 -13 19
pair next: verb.held_exchange ua.agent	33 -9 -30 -19 -18
pair next: verb.held_exchange ua.from	9 0 0 -8 -1
pair next: verb.held_exchange ua.to	13 -3 -2 -6 -9
pair next: verb.held_exchange verb.bring	11 7 -15 2 -23
pair next: verb.held_exchange verb.get	3 -1 -37 -28 8
pair next: verb.held_exchange verb.give	-18 -3 -10 -10 20
pair next: verb.held_exchange verb.held_exchange	20 -14 -19 -11 -17
pair next: verb.held_exchange verb.home	-12 15 -7 -1 -3
pair next: verb.held_exchange verb.managed	16 -34 6 7 -9
pair next: verb.held_exchange verb.noun	32 -17 -2 -36 -22
pair next: verb.held_exchange verb.other	-24 -10 -26 24 -1
pair next: verb.held_exchange verb.will	-24 29 -14 -8 -18
pair next: verb.home adj.freed	-16 11 -36 -13 24
pair next: verb.home adj.modifier	4 -38 -4 6 -17
pair next: verb.home adj.wounded	24 -20 -12 -1 -2
pair next: verb.home cue.all	-11 -1 16 -20 -10
pair next: verb.home cue.captivity	31 -18 -11 -24 -47
pair next: verb.home cue.captured	24 -13 -14 -14 -19
pair next: verb.home cue.claims	-9 -2 18 -5 -14
pair next: verb.home cue.completed	-9 -2 12 -11 -15
pair next: verb.home cue.footage	-26 -4 28 -9 -21
pair next: verb.home cue.good_news	-37 -21 -24 -14 38
pair next: verb.home cue.mediated	26 -7 -7 -16 -9
pair next: verb.home cue.of_whole	3 -9 -7 20 -25
pair next: verb.home cue.part	16 -14 -30 24 -22
pair next: verb.home cue.recap	-17 17 -17 -5 20
pair next: verb.home cue.relative	-18 15 -9 -7 4
pair next: verb.home cue.reunion	6 8 -1 -29 -63
pair next: verb.home cue.same_number	15 -3 -7 -2 -8
pair next: verb.home cue.to_date	-30 -21 37 -6 -20
pair next: verb.home cue.today	56 -9 -19 -34 -23
pair next: verb.home cue.yesterday	-14 -10 13 -6 9
pair next: verb.home noun.branch	-8 -2 13 -3 -14
pair next: verb.home noun.child	-19 -19 26 -22 -14
pair next: verb.home noun.civilian	18 -28 -23 7 -27
pair next: verb.home noun.exchange	14 -7 -16 -19 9
pair next: verb.home noun.family	17 -20 -12 -4 -11
pair next: verb.home noun.military	41 -27 -13 -10 -35
pair next: verb.home noun.other	-45 -25 10 -22 29
pair next: verb.home noun.people	21 -2 -2 -28 -39
pair next: verb.home noun.soldier	9 -3 -2 -1 -4
pair next: verb.home noun.woman	31 -18 -19 -19 -14
pair next: verb.home own.agent	12 20 14 -22 -30
pair next: verb.home own.to	20 -11 -5 -29 -14
pair next: verb.home qualifier.at_most	16 -29 -9 -4 15
pair next: verb.home qualifier.more_than	8 -4 -20 11 -18
pair next: verb.home ru.from	11 -12 -1 3 -12
pair next: verb.home ru.of	8 -12 -6 -32 -24
pair next: verb.home ua.agent	16 -4 -11 -10 0
pair next: verb.home ua.from	30 -20 -22 -8 -24
pair next: verb.home ua.of	44 -34 -23 -17 -24
pair next: verb.home ua.to	37 -13 -26 -13 0
pair next: verb.home verb.bring	-5 -4 -16 20 -32
pair next: verb.home verb.come	1 -13 -1 -2 -4
pair next: verb.home verb.future	-19 -30 -33 14 36
pair next: verb.home verb.get	21 -2 -11 -12 -2
pair next: verb.home verb.give	17 -4 8 -19 -19
pair next: verb.home verb.held_exchange	-14 -17 -3 -2 18
pair next: verb.home verb.home	29 -20 5 -22 -19
pair next: verb.home verb.noun	-18 28 -26 0 -29
pair next: verb.home verb.other	8 -11 -15 -11 -3
pair next: verb.managed adj.modifier	21 0 -11 -16 -4
pair next: verb.managed cue.completed	-6 -5 -8 14 -32
pair next: verb.managed cue.mediated	12 3 -28 -16 7
pair next: verb.managed cue.of_whole	-16 -21 -32 17 24
pair next: verb.managed noun.people	7 -12 -19 -2 -2
pair next: verb.managed verb.bring	-11 -15 12 17 -28
pair next: verb.managed verb.will	-5 -22 6 9 -21
pair next: verb.noun adj.dead	32 5 -16 -14 -35
pair next: verb.noun adj.modifier	-11 7 -10 -10 -11
pair next: verb.noun adj.wounded	-16 21 -27 -13 -9
pair next: verb.noun country	11 -12 -13 -3 0
pair next: verb.noun cue.agreement	-9 22 -13 2 -22
pair next: verb.noun cue.all	-12 -2 -3 -3 7
pair next: verb.noun cue.claims	24 -18 -6 -2 -4
pair next: verb.noun cue.completed	38 -14 -31 -39 -13
pair next: verb.noun cue.count	0 21 -6 -16 -36
pair next: verb.noun cue.deported	-25 -37 -18 13 17
pair next: verb.noun cue.footage	19 -17 -25 -9 7
pair next: verb.noun cue.included	-20 15 -3 -26 -14
pair next: verb.noun cue.mediated	16 -1 -6 -2 -15
pair next: verb.noun cue.of_whole	-6 -10 -8 -2 6
pair next: verb.noun cue.one_sided	0 12 4 -33 -33
pair next: verb.noun cue.other_exchange	-20 -27 -22 -9 30
pair next: verb.noun cue.planned	-22 17 -18 -3 -10
pair next: verb.noun cue.recap	23 -15 -24 -8 -12
pair next: verb.noun cue.relative	-19 -11 21 -6 -11
pair next: verb.noun cue.repatriation	19 -10 7 -38 -15
pair next: verb.noun cue.reunion	-3 12 -36 -17 -3
pair next: verb.noun cue.since	29 -17 -17 -23 -27
pair next: verb.noun cue.today	6 12 -29 -12 -28
pair next: verb.noun cue.transit	-42 -16 -5 30 29
pair next: verb.noun cue.venue	13 -7 -2 -4 -2
pair next: verb.noun cue.year	14 -6 -1 -9 -2
pair next: verb.noun noun.body	-12 16 3 -20 -26
pair next: verb.noun noun.child	-22 9 -29 0 3
pair next: verb.noun noun.civilian	-14 51 -34 -24 -36
pair next: verb.noun noun.exchange	-11 14 -27 -17 11
pair next: verb.noun noun.family	-11 8 -33 -5 -10
pair next: verb.noun noun.military	-4 -11 14 2 -36
pair next: verb.noun noun.other	-14 -10 -22 19 19
pair next: verb.noun noun.people	-5 16 -5 -36 19
pair next: verb.noun own.to	-16 4 -13 -15 -4
pair next: verb.noun qualifier.at_most	-25 -3 -9 20 17
pair next: verb.noun ru.agent	-12 -9 -11 -4 12
pair next: verb.noun ru.from	10 -8 -7 -3 -4
pair next: verb.noun ru.of	-2 3 0 -10 5
pair next: verb.noun ua.agent	-32 -3 -8 23 -8
pair next: verb.noun ua.from	32 -16 -29 -16 -16
pair next: verb.noun ua.of	-20 -27 22 -2 -3
pair next: verb.noun ua.to	-16 11 -18 -20 25
pair next: verb.noun verb.bring	-3 10 -3 -3 -7
pair next: verb.noun verb.future	-4 13 -15 -2 -8
pair next: verb.noun verb.noun	-11 2 -16 -12 12
pair next: verb.noun verb.other	-4 0 -13 -3 16
pair next: verb.noun verb.will	-6 9 -5 -1 -2
pair next: verb.other adj.dead	-24 -28 -37 -5 38
pair next: verb.other adj.modifier	-13 -36 13 -18 17
pair next: verb.other adj.wounded	-22 -40 -10 -24 42
pair next: verb.other category	-1 -13 7 4 -22
pair next: verb.other country	-24 23 -30 -11 -8
pair next: verb.other cue.all	-22 -13 -36 26 9
pair next: verb.other cue.arrived	3 -15 -13 -25 16
pair next: verb.other cue.born	-9 -3 -3 0 13
pair next: verb.other cue.captured	-5 -3 -19 4 16
pair next: verb.other cue.claims	-10 -10 1 -15 0
pair next: verb.other cue.completed	-4 -30 11 -7 -2
pair next: verb.other cue.crime	-3 -24 -35 -7 16
pair next: verb.other cue.footage	-39 -10 15 -18 2
pair next: verb.other cue.in_captivity	-11 -3 9 -14 1
pair next: verb.other cue.local	-34 -2 39 -13 -10
pair next: verb.other cue.mediated	-12 -28 4 19 -11
pair next: verb.other cue.missing	-7 -7 -8 13 1
pair next: verb.other cue.money	-16 -2 -7 0 4
pair next: verb.other cue.of_whole	-12 3 11 -3 -2
pair next: verb.other cue.other_return	8 -34 3 9 -12
pair next: verb.other cue.part	-21 3 -16 8 3
pair next: verb.other cue.planned	-4 25 -7 -2 -19
pair next: verb.other cue.recap	18 -24 -27 9 2
pair next: verb.other cue.relative	-24 -26 10 -14 13
pair next: verb.other cue.reunion	-14 10 -17 3 4
pair next: verb.other cue.since	-16 -7 -6 2 9
pair next: verb.other cue.span	-14 -4 -10 -3 20
pair next: verb.other cue.thanks	4 -13 -8 -2 2
pair next: verb.other cue.today	13 -8 15 -1 -34
pair next: verb.other cue.transit	-7 3 13 -23 -29
pair next: verb.other cue.venue	-23 21 -15 -40 10
pair next: verb.other cue.visit	-34 -20 21 -37 10
pair next: verb.other foe.of	-13 -11 10 -11 -3
pair next: verb.other noun.body	-37 11 -22 -24 42
pair next: verb.other noun.branch	-9 -13 1 -23 5
pair next: verb.other noun.child	-12 -7 -12 -24 22
pair next: verb.other noun.civilian	-13 -17 7 -6 -1
pair next: verb.other noun.exchange	4 0 -7 -12 15
pair next: verb.other noun.family	-26 -46 -4 14 8
pair next: verb.other noun.foreigner	-6 -17 -7 -10 8
pair next: verb.other noun.man	-12 -2 -6 -1 13
pair next: verb.other noun.military	-4 -34 -16 -30 17
pair next: verb.other noun.other	-22 -11 -7 -7 19
pair next: verb.other noun.people	-17 2 0 -22 12
pair next: verb.other own.of	-27 -16 0 21 -22
pair next: verb.other own.to	-20 25 -19 -16 7
pair next: verb.other qualifier.approx	-25 -12 1 -8 14
pair next: verb.other qualifier.at_least	-21 -19 -21 -19 26
pair next: verb.other qualifier.at_most	-9 -13 -16 3 14
pair next: verb.other qualifier.more_than	-16 -24 -32 -6 19
pair next: verb.other ru.from	-12 -14 12 19 -23
pair next: verb.other ru.of	-36 -12 -1 -15 15
pair next: verb.other ru.to	-25 -10 6 20 -6
pair next: verb.other ua.of	-11 -51 -36 14 30
pair next: verb.other ua.to	9 -19 10 -4 -11
pair next: verb.other verb.bring	-25 -14 -34 17 31
pair next: verb.other verb.come	28 -8 -32 -24 9
pair next: verb.other verb.future	17 -26 -22 -27 -5
pair next: verb.other verb.get	-40 17 5 21 -2
pair next: verb.other verb.give	2 -5 12 -25 -2
pair next: verb.other verb.managed	-10 -21 22 -27 16
pair next: verb.other verb.other	-30 -31 14 1 3
pair next: verb.swap adj.dead	22 -9 -7 -4 -13
pair next: verb.swap adj.freed	-1 -5 -28 9 -1
pair next: verb.swap adj.modifier	-4 -14 -11 2 7
pair next: verb.swap cue.all	-17 26 -1 -3 -15
pair next: verb.swap cue.completed	8 -10 -2 -2 -4
pair next: verb.swap cue.count	-5 8 -4 -8 -13
pair next: verb.swap cue.in_return	5 12 -4 -3 -18
pair next: verb.swap cue.mediated	8 22 -1 -16 -6
pair next: verb.swap cue.of_whole	-8 13 1 -5 -2
pair next: verb.swap cue.other_exchange	-16 7 -9 -18 14
pair next: verb.swap cue.recap	8 -7 -3 -6 3
pair next: verb.swap cue.since	7 -13 -3 17 -6
pair next: verb.swap cue.today	5 -34 19 -25 -32
pair next: verb.swap cue.yesterday	-21 -8 18 -5 -16
pair next: verb.swap noun.exchange	29 -41 11 -21 -20
pair next: verb.swap noun.military	29 -16 14 -25 -22
pair next: verb.swap noun.other	1 -7 -2 -36 1
pair next: verb.swap noun.people	13 8 -28 5 -18
pair next: verb.swap qualifier.at_most	-13 -13 -9 -7 16
pair next: verb.swap ru.of	-8 -19 8 34 -21
pair next: verb.swap ua.of	22 -21 -17 -20 -19
pair next: verb.swap verb.held_exchange	8 -22 -26 -33 12
pair next: verb.swap verb.noun	6 10 -22 7 -24
pair next: verb.swap verb.swap	12 -33 -31 19 -25
pair next: verb.will adj.modifier	8 -2 4 -31 -12
pair next: verb.will adj.wounded	-22 -24 -15 -13 26
pair next: verb.will cue.agreed	-10 12 -6 -10 -17
pair next: verb.will cue.agreement	-14 24 -16 -23 -21
pair next: verb.will cue.all	10 21 -11 -29 -24
pair next: verb.will cue.footage	16 -5 0 -3 -18
pair next: verb.will cue.of_whole	6 -26 -29 4 -8
pair next: verb.will cue.one_sided	0 0 -3 10 -11
pair next: verb.will cue.other_exchange	-11 -13 -13 -3 16
pair next: verb.will cue.other_return	8 -10 -19 -19 15
pair next: verb.will cue.planned	6 1 -10 -10 -5
pair next: verb.will cue.relative	-8 -2 4 -2 -2
pair next: verb.will cue.since	5 -5 -9 20 -15
pair next: verb.will noun.body	0 -5 -20 10 0
pair next: verb.will noun.child	4 -10 -17 26 -22
pair next: verb.will noun.civilian	-22 16 1 16 -14
pair next: verb.will noun.exchange	-8 38 -15 -19 -32
pair next: verb.will noun.family	-2 13 -15 -13 5
pair next: verb.will noun.military	-10 9 -2 19 -26
pair next: verb.will noun.other	-12 -22 -8 -19 28
pair next: verb.will noun.people	-33 41 -32 -3 -21
pair next: verb.will noun.rank	17 -8 -25 -15 5
pair next: verb.will own.to	-28 24 -23 17 -27
pair next: verb.will qualifier.at_least	-31 29 8 -9 -11
pair next: verb.will qualifier.at_most	-20 18 -19 -20 -1
pair next: verb.will qualifier.more_than	-3 21 -14 -12 -25
pair next: verb.will ru.from	-11 -16 -2 -5 9
pair next: verb.will ru.of	5 26 -15 -35 -22
pair next: verb.will ua.from	6 -27 7 -3 -16
pair next: verb.will ua.of	5 12 -16 -24 -25
pair next: verb.will ua.to	-31 46 -28 -26 4
pair next: verb.will verb.bring	9 -32 -15 13 13
pair next: verb.will verb.future	-7 20 -14 -32 0
pair next: verb.will verb.managed	-33 -29 -14 44 -32
pair next: verb.will verb.will	-13 8 -34 -16 18
pair next: verb.will view.ua	20 -6 -15 -17 -16
pair next: view.ru adj.modifier	-4 -21 -29 33 -15
pair next: view.ru category	-20 -12 -18 -9 35
pair next: view.ru cue.captivity	-3 -13 7 5 -26
pair next: view.ru cue.claims	4 2 -23 5 -12
pair next: view.ru cue.completed	21 -7 -10 -5 -12
pair next: view.ru cue.footage	17 -11 -6 -13 -10
pair next: view.ru cue.held	-16 -33 -22 49 -22
pair next: view.ru cue.in_captivity	-19 -16 -9 25 -22
pair next: view.ru cue.of_whole	-4 -14 0 3 6
pair next: view.ru cue.part	-25 -16 -9 12 1
pair next: view.ru cue.relative	8 -1 -1 -7 -1
pair next: view.ru cue.since	3 10 -3 -4 -6
pair next: view.ru cue.span	13 -1 -13 -7 5
pair next: view.ru cue.stage	10 -20 -13 -1 5
pair next: view.ru cue.today	-3 -19 -17 -2 11
pair next: view.ru noun.exchange	-3 20 -6 -12 -11
pair next: view.ru noun.military	-11 9 -13 -20 -2
pair next: view.ru noun.other	-2 25 0 -22 0
pair next: view.ru noun.people	-22 -20 22 -38 8
pair next: view.ru own.of	-7 19 -8 -10 -8
pair next: view.ru own.to	-18 -10 -15 26 -19
pair next: view.ru ru.of	-29 -30 21 1 -40
pair next: view.ru ua.from	-42 -9 -19 34 -38
pair next: view.ru ua.of	26 -34 -8 -27 15
pair next: view.ru ua.to	-34 -12 -12 35 -22
pair next: view.ru verb.bring	35 -23 -26 7 -18
pair next: view.ru verb.come	-1 -13 -6 -19 12
pair next: view.ru verb.get	18 -3 -10 -15 -11
pair next: view.ru verb.give	29 -17 -6 -10 -19
pair next: view.ru verb.held_exchange	-6 -15 -5 20 -8
pair next: view.ru verb.home	13 -7 -11 -6 -1
pair next: view.ru verb.other	-12 -14 -21 -1 10
pair next: view.ru view.ru	32 -12 -4 -10 -20
pair next: view.ua adj.modifier	-6 15 -6 -19 -3
pair next: view.ua cue.captivity	6 -18 -12 16 -46
pair next: view.ua cue.deported	6 -23 -30 8 -30
pair next: view.ua cue.of_whole	6 9 -32 -23 23
pair next: view.ua cue.relative	-3 -10 11 -16 -31
pair next: view.ua noun.civilian	-3 -26 11 -16 -26
pair next: view.ua noun.military	12 -13 0 -30 5
pair next: view.ua noun.people	-5 -1 -9 -9 11
pair next: view.ua ru.of	-14 -7 -11 -18 19
pair next: view.ua ua.of	30 -8 -11 -18 -15
pair next: view.ua ua.to	-9 -15 4 25 -8
pair next: view.ua verb.bring	41 -9 -18 -17 -18
pair next: view.ua verb.come	40 -4 -23 -22 -17
pair next: view.ua verb.give	1 -2 10 0 -10
pair next: view.ua verb.home	6 -23 7 8 -25
pair next: view.ua verb.other	7 -4 -10 -4 -2
pair next: view.ua view.ua	8 -9 -28 -17 22
pair next: voice.ru adj.modifier	-25 4 6 24 -38
pair next: voice.ru country	-10 -48 20 -44 22
pair next: voice.ru cue.agreement	-24 -13 -20 14 17
pair next: voice.ru cue.all	-3 -10 16 -4 -27
pair next: voice.ru cue.claims	14 11 -46 -19 -14
pair next: voice.ru cue.completed	17 -37 5 1 -37
pair next: voice.ru cue.denied	-17 23 -21 -10 -27
pair next: voice.ru cue.footage	-6 18 -30 0 -30
pair next: voice.ru cue.held	-24 -8 15 -19 12
pair next: voice.ru cue.in_captivity	-33 -17 -10 31 -16
pair next: voice.ru cue.in_return	-6 29 -21 -20 -28
pair next: voice.ru cue.mediated	15 -8 -8 -7 -15
pair next: voice.ru cue.of_whole	-16 10 -8 1 4
pair next: voice.ru cue.planned	-34 -35 28 -21 2
pair next: voice.ru cue.ready	-14 33 -17 -11 -18
pair next: voice.ru cue.recap	8 -24 32 4 -32
pair next: voice.ru cue.relative	-14 29 -10 -12 -21
pair next: voice.ru cue.since	-37 14 -3 34 -27
pair next: voice.ru cue.span	-3 -11 -6 -22 10
pair next: voice.ru cue.thanks	1 -3 -31 5 -5
pair next: voice.ru cue.today	-13 20 -23 -27 2
pair next: voice.ru cue.venue	12 11 -30 -25 -15
pair next: voice.ru cue.year	13 -13 -4 -9 -16
pair next: voice.ru foe.of	0 -8 13 -15 -14
pair next: voice.ru noun.branch	15 -19 3 -17 -32
pair next: voice.ru noun.civilian	-25 -32 2 29 -2
pair next: voice.ru noun.exchange	-3 14 -17 -20 -1
pair next: voice.ru noun.foreigner	-10 19 -21 -6 -16
pair next: voice.ru noun.military	12 -11 10 -15 -13
pair next: voice.ru noun.other	-11 -12 -42 19 20
pair next: voice.ru noun.people	15 8 -20 -1 -31
pair next: voice.ru own.agent	-29 28 -16 -15 -8
pair next: voice.ru own.to	17 -12 -8 -7 -6
pair next: voice.ru qualifier.more_than	-9 -13 -4 1 22
pair next: voice.ru ru.agent	6 -9 -22 10 -23
pair next: voice.ru ru.of	0 -16 -1 -10 0
pair next: voice.ru ru.to	15 -3 -4 -4 -8
pair next: voice.ru ua.agent	-33 -18 8 7 13
pair next: voice.ru ua.from	28 -2 -28 3 -4
pair next: voice.ru ua.of	2 -2 7 -37 9
pair next: voice.ru ua.to	23 -16 -10 -5 -14
pair next: voice.ru verb.bring	27 -4 -14 -17 -9
pair next: voice.ru verb.come	-29 -28 28 -4 28
pair next: voice.ru verb.future	-1 25 0 -8 -41
pair next: voice.ru verb.get	22 -4 -3 -12 -9
pair next: voice.ru verb.give	24 -18 -6 -3 -1
pair next: voice.ru verb.held_exchange	-26 15 15 -17 -1
pair next: voice.ru verb.home	21 -11 -12 8 -17
pair next: voice.ru verb.noun	-25 -20 27 -8 -4
pair next: voice.ru verb.other	-27 5 -9 -31 30
pair next: voice.ru verb.will	12 -2 -8 -1 -3
pair next: voice.ru view.ru	-23 -23 -12 33 -23
pair next: voice.ru voice.ru	29 9 -37 -26 -22
pair next: voice.ru voice.ua	-10 -10 14 14 -21
pair next: voice.ua adj.modifier	-1 -15 5 -7 -10
pair next: voice.ua adj.wounded	-18 -15 21 -16 -17
pair next: voice.ua category	-6 -4 -10 14 -16
pair next: voice.ua country	-20 25 -30 5 -16
pair next: voice.ua cue.agreed	-24 27 -14 -6 -2
pair next: voice.ua cue.agreement	19 -15 -14 -8 -9
pair next: voice.ua cue.all	-7 23 -12 -10 -19
pair next: voice.ua cue.called_off	3 -2 -25 -6 6
pair next: voice.ua cue.captured	-15 -12 -13 -17 23
pair next: voice.ua cue.claims	8 -4 -15 9 -25
pair next: voice.ua cue.completed	-9 6 -39 10 -16
pair next: voice.ua cue.crime	-5 0 -10 -2 15
pair next: voice.ua cue.denied	-12 3 -21 -18 10
pair next: voice.ua cue.footage	-36 2 6 2 -20
pair next: voice.ua cue.held	4 -11 -4 16 -13
pair next: voice.ua cue.in_captivity	-13 -16 -4 31 -26
pair next: voice.ua cue.mediated	-1 8 -28 -12 -3
pair next: voice.ua cue.money	-2 -8 -22 -4 29
pair next: voice.ua cue.name	11 -10 -19 6 -13
pair next: voice.ua cue.of_whole	30 -21 -31 -12 1
pair next: voice.ua cue.part	34 -7 -11 -18 -15
pair next: voice.ua cue.planned	-27 29 -25 -33 -10
pair next: voice.ua cue.recap	-7 19 -10 -16 -19
pair next: voice.ua cue.record	23 -15 -14 -5 -6
pair next: voice.ua cue.relative	5 -3 20 -24 -23
pair next: voice.ua cue.reunion	-21 -8 -18 -23 28
pair next: voice.ua cue.since	-9 -8 -9 14 -20
pair next: voice.ua cue.span	-6 -6 -16 13 2
pair next: voice.ua cue.thanks	45 -10 -16 -15 -14
pair next: voice.ua cue.today	31 13 -6 -18 -38
pair next: voice.ua cue.total	-14 -1 -4 -2 17
pair next: voice.ua cue.transit	7 -23 -7 25 -17
pair next: voice.ua cue.unit	15 0 -12 -11 -7
pair next: voice.ua cue.venue	-22 26 -14 -18 -20
pair next: voice.ua cue.visit	-4 -4 -30 6 20
pair next: voice.ua cue.year	-28 -8 -12 29 -20
pair next: voice.ua cue.yesterday	-5 -15 23 -9 -30
pair next: voice.ua noun.branch	-17 2 -39 19 5
pair next: voice.ua noun.child	0 -4 6 -8 -9
pair next: voice.ua noun.civilian	12 -1 -6 -5 -1
pair next: voice.ua noun.exchange	9 28 -42 -29 -19
pair next: voice.ua noun.family	4 6 -11 -16 24
pair next: voice.ua noun.foreigner	-21 19 -9 -1 -2
pair next: voice.ua noun.man	-4 -6 -12 -4 13
pair next: voice.ua noun.military	14 -23 -25 -8 20
pair next: voice.ua noun.other	-14 -16 -8 -10 16
pair next: voice.ua noun.people	3 -6 6 -14 -6
pair next: voice.ua noun.rank	-10 -11 -17 -14 18
pair next: voice.ua own.agent	14 -24 3 -3 -5
pair next: voice.ua own.of	-2 -23 -14 -29 12
pair next: voice.ua own.to	2 4 -2 -9 -35
pair next: voice.ua qualifier.approx	-9 4 -12 -1 3
pair next: voice.ua qualifier.at_most	-42 23 -30 -12 14
pair next: voice.ua qualifier.more_than	-13 5 -32 29 -14
pair next: voice.ua ru.agent	-5 1 18 -5 -14
pair next: voice.ua ru.from	1 -11 -17 8 -16
pair next: voice.ua ru.of	-24 -6 15 5 7
pair next: voice.ua ua.agent	-14 18 -14 10 -19
pair next: voice.ua ua.of	-2 10 -7 5 -24
pair next: voice.ua ua.to	-9 -13 24 -22 -10
pair next: voice.ua verb.bring	-23 5 -10 26 -16
pair next: voice.ua verb.come	0 9 10 -22 -13
pair next: voice.ua verb.future	-8 14 0 -24 -10
pair next: voice.ua verb.get	5 -20 9 -33 3
pair next: voice.ua verb.give	9 3 -12 -5 -16
pair next: voice.ua verb.held_exchange	17 -20 -18 -1 -18
pair next: voice.ua verb.noun	-16 -5 0 -10 12
pair next: voice.ua verb.other	-4 -28 -9 -32 28
pair next: voice.ua verb.swap	20 -11 -12 -15 -16
pair next: voice.ua voice.ru	18 -9 -13 -11 -6
pair next: voice.ua voice.ua	-9 1 -11 -7 -6
party media	-3 -7 1 -10 -5
party mediator	-10 -12 -22 10 2
party ru	-6 2 -18 -7 9
party ua	0 -1 -10 -3 3
ruled announcement	-37 27 -7 -25 -16
ruled follow_up	-47 -9 32 -19 4
ruled irrelevant	-35 -7 8 -21 28
ruled report	28 -7 -9 -13 -14
ruled statement	-50 -1 -10 35 -15
sentences 1	9 -15 -33 -10 5
sentences 2	-8 -15 -1 -9 1
sentences 3	-7 6 -5 -8 1
sentences 4	-7 -2 -4 -11 1
sentences 5	-11 -4 -5 1 -3
sentences 6	-4 -11 -1 0 -4
tag any: adj.dead	5 -19 -12 -6 -3
tag any: adj.freed	-2 -17 13 -10 -6
tag any: adj.wounded	-1 3 -18 -14 -1
tag any: country	1 2 -11 -9 -4
tag any: cue.agreed	-12 14 -11 -10 -12
tag any: cue.agreement	-5 1 -10 -16 -6
tag any: cue.all	-8 0 1 -12 -1
tag any: cue.all_civilians	43 -11 -26 -23 -1
tag any: cue.already	-1 0 -2 -7 -8
tag any: cue.among	0 -14 24 -13 -17
tag any: cue.anniversary	-35 -21 23 -27 9
tag any: cue.arrived	-6 -15 24 -22 -22
tag any: cue.border	17 -13 2 -27 -4
tag any: cue.born	-2 -10 -15 -12 7
tag any: cue.called_off	-40 31 -30 -17 -2
tag any: cue.captivity	-3 2 -8 1 -3
tag any: cue.captured	-6 -4 -10 -17 16
tag any: cue.claims	-6 3 -3 -3 -12
tag any: cue.completed	7 -11 -7 -2 -8
tag any: cue.count	-9 1 -1 3 -11
tag any: cue.crime	-29 -14 -37 -12 30
tag any: cue.denied	-27 24 -2 -11 -20
tag any: cue.deported	-1 -5 -33 2 -5
tag any: cue.died	-5 -10 -31 -3 8
tag any: cue.each	6 3 0 -12 -20
tag any: cue.evacuation	-20 -8 -23 -18 33
tag any: cue.ever_captured	-8 -15 -3 0 7
tag any: cue.film	-9 -24 30 -12 -17
tag any: cue.footage	-27 -13 27 -14 -8
tag any: cue.good_news	25 -14 -3 -20 -26
tag any: cue.held	-19 -11 -9 15 -1
tag any: cue.in_captivity	-7 -15 -5 10 -4
tag any: cue.in_return	-8 -5 -12 -15 9
tag any: cue.included	-5 -15 13 -9 -6
tag any: cue.local	-14 -11 29 -39 -2
tag any: cue.mediated	11 -7 -6 -8 -7
tag any: cue.missing	-7 -33 -16 14 12
tag any: cue.money	-26 -21 3 -16 28
tag any: cue.month	-23 1 -6 -3 -5
tag any: cue.name	-14 -33 11 2 -13
tag any: cue.nth	33 -3 -31 -12 -13
tag any: cue.of_whole	-4 -6 0 -9 -2
tag any: cue.of_year	-15 -5 -4 7 2
tag any: cue.on_shield	32 -23 -45 -17 -5
tag any: cue.one_sided	8 -18 -14 3 -22
tag any: cue.other_exchange	-29 -16 -18 -25 28
tag any: cue.other_return	-25 -11 8 -15 24
tag any: cue.other_war	-63 -33 -30 -12 64
tag any: cue.outside	14 -10 -14 -4 -17
tag any: cue.parcel	-33 -25 4 -2 20
tag any: cue.part	-3 -10 -4 0 -3
tag any: cue.planned	-21 15 -16 -17 -6
tag any: cue.postponed	-30 36 -31 -8 -9
tag any: cue.ready	-19 16 -3 -17 -22
tag any: cue.recap	-17 -9 12 -7 -9
tag any: cue.record	-5 -11 13 5 -18
tag any: cue.repatriation	3 -22 6 0 -9
tag any: cue.reunion	-4 0 -7 -13 -27
tag any: cue.review	-50 -18 -13 40 -20
tag any: cue.same_number	7 -7 -30 -25 16
tag any: cue.since	-5 -8 -15 19 -10
tag any: cue.span	-10 -6 5 -4 -7
tag any: cue.stage	4 -7 -16 -9 -12
tag any: cue.thanks	7 -11 0 -10 -4
tag any: cue.third	-32 -21 -43 -13 44
tag any: cue.to_date	-22 6 -18 28 -18
tag any: cue.today	10 -6 -3 -9 -11
tag any: cue.total	5 -17 2 -10 0
tag any: cue.training	-17 -35 -8 -32 44
tag any: cue.transit	9 -7 3 -19 -14
tag any: cue.unfinished	-20 -6 13 0 -16
tag any: cue.unit	8 -12 0 -7 -6
tag any: cue.venue	-10 1 -7 -11 -1
tag any: cue.visit	-23 -22 20 -31 2
tag any: cue.year	-9 -8 -20 9 -2
tag any: cue.yesterday	2 -18 41 -36 -34
tag any: foe.agent	-4 -7 0 -11 -1
tag any: foe.from	4 -13 -27 22 -19
tag any: foe.of	-10 -8 -20 -6 11
tag any: foe.to	6 -20 -8 -12 1
tag any: noun.body	-1 -6 -1 -7 -18
tag any: noun.branch	-5 -13 15 -17 7
tag any: noun.child	-11 7 -15 -4 4
tag any: noun.civilian	2 -9 -8 9 -14
tag any: noun.exchange	-1 9 1 -9 -16
tag any: noun.family	-13 -10 6 -10 -2
tag any: noun.foreigner	-12 5 -7 -14 3
tag any: noun.man	6 -20 8 -10 -1
tag any: noun.military	11 -12 -3 -6 -2
tag any: noun.other	-8 -4 -4 -2 4
tag any: noun.rank	-4 -13 -10 -6 -1
tag any: noun.soldier	13 -23 -8 0 -1
tag any: noun.woman	11 -6 -8 -9 -16
tag any: own.agent	-12 -2 -1 8 -12
tag any: own.from	-4 12 -27 13 -19
tag any: own.of	-2 -8 -4 2 -9
tag any: own.to	5 -14 -4 -4 -7
tag any: qualifier.approx	-11 -17 -4 6 -6
tag any: qualifier.at_least	-19 -2 -11 13 -10
tag any: qualifier.at_most	-11 -2 -2 -7 2
tag any: qualifier.more_than	-12 -13 -9 7 1
tag any: ru.agent	4 -1 -10 1 -12
tag any: ru.from	-4 -18 -8 2 -13
tag any: ru.of	4 -1 -11 0 -8
tag any: ru.to	2 -7 -2 -9 -14
tag any: ua.agent	-1 -1 -10 -1 -12
tag any: ua.from	6 -3 2 -10 -17
tag any: ua.of	4 -4 -9 1 -9
tag any: ua.to	11 -13 -9 -1 -19
tag any: verb.bring	11 -18 -4 3 -8
tag any: verb.come	6 -14 -4 -13 -3
tag any: verb.future	-11 15 -6 -16 -6
tag any: verb.get	4 -17 -12 -6 1
tag any: verb.give	0 -10 -5 -11 0
tag any: verb.held_exchange	12 -12 -1 -7 -8
tag any: verb.home	16 -15 -3 -7 -17
tag any: verb.managed	-3 -18 -1 12 -12
tag any: verb.noun	-2 6 -5 -17 -7
tag any: verb.other	-16 -14 6 -12 16
tag any: verb.swap	0 -13 -13 -19 4
tag any: verb.will	-14 15 -8 -12 -4
tag any: view.ru	-7 -8 -15 15 -9
tag any: view.ua	5 -11 -3 3 -3
tag any: voice.ru	-8 -3 -7 -8 -15
tag any: voice.ua	-5 3 -15 5 -13
tag early: adj.dead	2 -12 -16 -10 1
tag early: adj.freed	-4 -16 7 -4 -13
tag early: adj.wounded	6 2 -19 -17 0
tag early: category	6 -7 1 -10 -7
tag early: country	5 -11 -15 -11 -2
tag early: cue.agreed	-8 11 -13 -20 -12
tag early: cue.agreement	-1 2 -21 -12 -19
tag early: cue.all	-13 -10 12 1 -9
tag early: cue.all_civilians	21 -2 -15 -7 -18
tag early: cue.already	0 -9 6 -13 -11
tag early: cue.among	10 -11 11 -8 -26
tag early: cue.anniversary	-5 12 -18 13 4
tag early: cue.arrived	4 -11 -20 -27 10
tag early: cue.border	-6 -6 7 -32 0
tag early: cue.born	-1 -6 3 1 -26
tag early: cue.called_off	-41 9 -10 -28 -1
tag early: cue.captivity	-6 -2 -11 -5 5
tag early: cue.captured	-13 -10 -6 -14 13
tag early: cue.completed	8 -6 -3 -2 -11
tag early: cue.count	0 -13 -7 -10 -4
tag early: cue.crime	-9 -9 -31 -1 17
tag early: cue.denied	-22 22 -21 -23 -11
tag early: cue.deported	-1 -15 -30 -12 8
tag early: cue.died	26 -2 -8 -11 -23
tag early: cue.each	9 -2 -13 -11 -21
tag early: cue.evacuation	-20 -15 -24 -36 34
tag early: cue.ever_captured	-15 -12 6 -5 6
tag early: cue.film	4 -15 8 -11 -21
tag early: cue.footage	-14 -35 35 -35 -4
tag early: cue.good_news	12 -4 12 -21 -35
tag early: cue.held	-26 -5 -6 6 11
tag early: cue.in_captivity	3 -16 -12 -2 -5
tag early: cue.in_return	13 1 -25 -19 2
tag early: cue.included	-7 -8 4 -4 -9
tag early: cue.local	1 -9 3 -43 -9
tag early: cue.mediated	8 -11 -2 -11 -10
tag early: cue.missing	-10 -43 -7 4 14
tag early: cue.money	-42 -37 -2 -20 31
tag early: cue.month	-24 -23 -22 -5 18
tag early: cue.name	14 -3 -20 7 -18
tag early: cue.nth	14 -6 -12 -5 -6
tag early: cue.of_whole	-2 -11 2 -8 -2
tag early: cue.of_year	-9 -7 -6 -4 -4
tag early: cue.on_shield	-7 -28 -32 5 14
tag early: cue.one_sided	25 -19 -29 9 -18
tag early: cue.other_exchange	-14 -20 -31 -32 25
tag early: cue.other_return	-9 -24 1 -12 13
tag early: cue.other_war	-20 -17 -24 -6 22
tag early: cue.outside	17 -8 -6 -14 -13
tag early: cue.parcel	-18 -22 -25 28 14
tag early: cue.part	5 -20 -10 -2 -4
tag early: cue.planned	-7 8 -10 -20 -8
tag early: cue.postponed	-17 23 -13 11 -30
tag early: cue.ready	-9 15 1 -15 -21
tag early: cue.recap	-19 3 -11 -18 -7
tag early: cue.record	-3 -17 25 -14 -29
tag early: cue.relative	-11 -8 -2 -9 -6
tag early: cue.repatriation	8 -6 4 -1 -24
tag early: cue.reunion	-11 10 -4 -1 -25
tag early: cue.review	-9 -8 -9 8 9
tag early: cue.same_number	18 -7 -14 -21 3
tag early: cue.since	0 -11 -20 13 -19
tag early: cue.span	-6 0 13 -17 -11
tag early: cue.stage	-2 -13 11 -12 -10
tag early: cue.thanks	9 -12 -7 -23 12
tag early: cue.third	0 -51 -26 -21 36
tag early: cue.to_date	-17 20 -11 8 -17
tag early: cue.today	8 -17 3 -9 -7
tag early: cue.total	12 -34 4 -9 -12
tag early: cue.training	-36 -21 -3 -43 39
tag early: cue.transit	11 -1 -11 -12 -10
tag early: cue.unfinished	-21 -1 3 -23 -18
tag early: cue.unit	10 -5 -21 -12 1
tag early: cue.venue	-20 -10 12 -5 6
tag early: cue.visit	-24 -39 25 -50 19
tag early: cue.year	-8 2 -26 0 1
tag early: cue.yesterday	-5 -20 33 -37 -34
tag early: foe.agent	-2 -9 3 -9 6
tag early: foe.from	-8 -18 -33 18 -4
tag early: foe.of	-4 -1 -26 -2 -1
tag early: foe.to	14 -13 -6 -17 -2
tag early: noun.body	-6 0 -6 -8 -3
tag early: noun.branch	-6 -11 6 -13 -6
tag early: noun.child	-3 -10 -15 -4 11
tag early: noun.civilian	-1 -8 -11 7 -8
tag early: noun.exchange	-4 7 -6 -6 -12
tag early: noun.family	-12 -11 8 -2 -7
tag early: noun.foreigner	-9 10 3 2 -27
tag early: noun.man	16 -32 -7 -20 2
tag early: noun.military	9 -8 -10 -1 -6
tag early: noun.other	-12 -1 -2 -9 8
tag early: noun.people	0 -8 -5 -5 -2
tag early: noun.rank	13 -22 -19 -9 9
tag early: noun.soldier	10 -4 -21 3 -11
tag early: noun.woman	12 -7 -16 -5 -20
tag early: own.agent	-13 -1 -17 1 -14
tag early: own.from	-23 -7 -26 10 17
tag early: own.of	-1 -6 -6 -7 -12
tag early: own.to	2 -12 7 -3 -11
tag early: qualifier.approx	-15 -5 -8 18 -8
tag early: qualifier.at_least	-3 -19 -4 -14 3
tag early: qualifier.at_most	-16 -1 -1 -7 -1
tag early: qualifier.more_than	-20 -1 -11 0 8
tag early: ru.agent	1 -4 -8 -7 -16
tag early: ru.from	-15 -29 -5 6 -7
tag early: ru.of	-2 -2 -6 -1 -10
tag early: ru.to	4 -18 -4 -1 -15
tag early: ua.agent	-8 -1 -5 1 -13
tag early: ua.from	-10 6 -1 -2 -8
tag early: ua.of	1 0 -8 -5 -8
tag early: ua.to	11 -2 -12 -1 -24
tag early: verb.bring	-2 -13 -12 5 -1
tag early: verb.come	-4 -13 -7 -8 5
tag early: verb.future	-7 9 -7 -20 -5
tag early: verb.get	6 -15 -18 -11 3
tag early: verb.give	0 -10 -6 -4 -2
tag early: verb.held_exchange	-2 -13 4 2 -11
tag early: verb.home	2 -10 -2 1 -17
tag early: verb.managed	-6 -9 -4 7 -8
tag early: verb.noun	1 8 -30 -10 1
tag early: verb.other	-14 -17 1 -6 11
tag early: verb.swap	-5 -14 -10 -10 6
tag early: verb.will	-18 9 -4 -10 -5
tag early: view.ru	-4 -3 -17 5 -2
tag early: view.ua	11 -18 -13 -2 -17
tag early: voice.ru	-7 -4 15 -20 -27
tag early: voice.ua	11 2 -15 -8 -12
tag first: adj.dead	11 -11 -15 -14 0
tag first: adj.freed	2 -20 19 -16 1
tag first: adj.modifier	2 -10 -3 -4 -2
tag first: adj.wounded	-4 0 -35 -29 17
tag first: category	-9 -12 -8 1 -3
tag first: country	-15 1 -5 -11 2
tag first: cue.agreed	-8 -2 -11 -12 -18
tag first: cue.agreement	-12 1 -10 -5 -15
tag first: cue.all	-19 14 3 -19 -16
tag first: cue.all_civilians	25 -22 -22 -25 -3
tag first: cue.already	-19 -2 13 0 -21
tag first: cue.among	-16 -14 24 -21 -25
tag first: cue.anniversary	-43 -32 38 -34 0
tag first: cue.arrived	-31 -11 31 -17 -46
tag first: cue.border	15 -20 -28 -28 15
tag first: cue.born	-3 -16 -36 -5 20
tag first: cue.called_off	-61 54 -19 -35 -3
tag first: cue.captivity	-2 -4 -11 -2 -3
tag first: cue.captured	-19 6 -17 -29 20
tag first: cue.claims	-6 3 -3 -5 -13
tag first: cue.completed	8 -11 -7 -8 -10
tag first: cue.count	-10 1 -2 6 -11
tag first: cue.crime	-32 -28 -55 -2 28
tag first: cue.denied	-42 26 -7 -6 -14
tag first: cue.deported	-9 2 -17 17 -24
tag first: cue.died	-10 -14 -28 -24 17
tag first: cue.each	16 -2 -18 -10 -28
tag first: cue.evacuation	-45 -14 -6 -12 50
tag first: cue.ever_captured	-12 -29 -24 -6 23
tag first: cue.film	-33 -25 42 -31 -25
tag first: cue.footage	-44 -13 32 -16 -12
tag first: cue.good_news	39 -13 -13 -36 -26
tag first: cue.held	-25 -5 -30 40 -17
tag first: cue.in_captivity	-15 -9 -6 11 -17
tag first: cue.in_return	-22 -7 0 -19 7
tag first: cue.included	-3 -17 17 -28 -10
tag first: cue.local	-25 -13 35 -34 3
tag first: cue.mediated	12 -31 -22 7 -9
tag first: cue.missing	-27 -35 -27 31 7
tag first: cue.money	-23 -35 -17 -29 40
tag first: cue.month	-13 -6 23 -19 -16
tag first: cue.name	-13 -38 20 -16 -12
tag first: cue.nth	20 0 -14 -15 -13
tag first: cue.of_whole	-9 -10 2 -6 -1
tag first: cue.of_year	-32 -5 -8 21 -3
tag first: cue.on_shield	43 -19 -27 -23 -33
tag first: cue.one_sided	15 -13 6 -25 -19
tag first: cue.other_exchange	-45 -29 -19 -26 51
tag first: cue.other_return	-32 -5 -19 -26 38
tag first: cue.other_war	-75 -35 -42 -28 85
tag first: cue.outside	9 -9 -31 15 -25
tag first: cue.parcel	-40 -4 -21 -29 40
tag first: cue.part	-7 -6 7 -3 -13
tag first: cue.planned	-48 36 -17 -37 4
tag first: cue.postponed	-32 37 -47 -36 6
tag first: cue.ready	-33 33 -22 -8 -6
tag first: cue.recap	-60 -35 45 -4 0
tag first: cue.record	11 -13 -6 -33 -3
tag first: cue.relative	-17 -7 24 -10 -5
tag first: cue.repatriation	-1 -13 11 -22 -10
tag first: cue.reunion	5 -2 -19 -11 -24
tag first: cue.review	-59 -20 -3 37 -26
tag first: cue.same_number	22 -17 -20 -8 -9
tag first: cue.since	-46 -37 -31 36 7
tag first: cue.span	-26 -10 -6 18 4
tag first: cue.stage	16 -7 -23 -8 -11
tag first: cue.thanks	-9 -41 14 -5 -12
tag first: cue.third	-59 -1 -40 -17 50
tag first: cue.to_date	-32 0 -12 40 -25
tag first: cue.today	20 3 -12 -22 -12
tag first: cue.total	-20 -22 -18 23 -12
tag first: cue.training	-38 -35 -16 -27 58
tag first: cue.transit	-5 -3 18 -18 -9
tag first: cue.unfinished	-9 -24 44 -8 -17
tag first: cue.unit	-15 0 -5 -8 -3
tag first: cue.venue	-26 17 -24 -26 10
tag first: cue.visit	-19 -22 17 -17 -3
tag first: cue.year	-35 -8 -35 31 4
tag first: cue.yesterday	-5 -23 40 -40 -40
tag first: foe.agent	-16 -20 6 -17 13
tag first: foe.from	1 -4 -10 9 -24
tag first: foe.of	-13 -6 -12 -5 14
tag first: foe.to	-10 -16 3 -5 5
tag first: noun.body	12 -7 12 -22 -34
tag first: noun.branch	-22 -7 9 -20 22
tag first: noun.child	0 -17 -30 4 -3
tag first: noun.civilian	4 -19 1 10 -19
tag first: noun.exchange	2 8 1 -21 -27
tag first: noun.family	-5 -3 -2 -30 7
tag first: noun.foreigner	-18 -26 4 -4 12
tag first: noun.man	-21 4 18 -35 11
tag first: noun.military	15 -15 -6 -10 -1
tag first: noun.other	-23 -3 4 5 10
tag first: noun.rank	-11 -29 21 4 -14
tag first: noun.soldier	15 -32 -4 -3 -6
tag first: noun.woman	-12 -20 -4 13 -23
tag first: own.agent	-19 -7 12 5 -9
tag first: own.from	19 -18 -14 -21 13
tag first: own.of	3 -19 -3 3 -20
tag first: own.to	13 -14 -7 -17 -15
tag first: qualifier.approx	-24 -19 19 9 -8
tag first: qualifier.at_least	-20 12 -29 7 -19
tag first: qualifier.at_most	-10 -5 -1 -19 7
tag first: qualifier.more_than	-33 -23 -6 23 -4
tag first: ru.agent	0 1 -1 -7 -10
tag first: ru.from	9 -15 -16 0 -12
tag first: ru.of	3 -7 -8 -1 -5
tag first: ru.to	1 -7 0 -25 5
tag first: ua.agent	9 -5 -16 2 -18
tag first: ua.from	11 -8 -3 -11 -21
tag first: ua.of	0 -4 -8 -4 -8
tag first: ua.to	12 -13 -14 -11 -20
tag first: verb.bring	17 -27 0 5 -19
tag first: verb.come	14 -24 11 -23 -9
tag first: verb.future	-52 41 -19 -35 1
tag first: verb.get	2 -24 1 -7 -5
tag first: verb.give	4 -17 -13 -20 11
tag first: verb.held_exchange	18 -10 -6 -19 -12
tag first: verb.home	24 -22 1 -15 -16
tag first: verb.managed	7 -36 -10 0 -15
tag first: verb.noun	-3 3 12 -31 -19
tag first: verb.other	-23 -13 1 -13 19
tag first: verb.swap	10 -21 -3 -25 3
tag first: verb.will	-30 30 -22 -7 7
tag first: view.ru	-8 -14 -12 22 -10
tag first: view.ua	3 -21 -3 7 -21
tag first: voice.ru	-24 7 -16 7 -3
tag first: voice.ua	-15 7 -15 8 -8
tag late: adj.dead	0 -2 0 -15 -19
tag late: adj.freed	5 -17 -8 -9 1
tag late: adj.modifier	-5 -8 -11 -8 -9
tag late: adj.wounded	-3 1 -10 -7 -5
tag late: country	10 -3 -14 -11 -5
tag late: cue.agreed	-1 -4 -19 5 -3
tag late: cue.agreement	-7 -22 1 6 -7
tag late: cue.all	7 -19 -2 -2 -13
tag late: cue.already	7 -7 -2 -9 -15
tag late: cue.among	5 -2 6 -16 -6
tag late: cue.anniversary	6 -13 -18 -12 9
tag late: cue.arrived	15 -5 -9 -8 -12
tag late: cue.border	18 9 -20 -9 -29
tag late: cue.born	0 3 -9 -17 8
tag late: cue.called_off	-11 19 -16 -3 -3
tag late: cue.captivity	-4 -7 -10 1 -6
tag late: cue.captured	3 -18 -23 -5 21
tag late: cue.claims	-4 -8 -9 -12 3
tag late: cue.completed	-9 1 -21 3 -2
tag late: cue.count	10 1 -4 -23 -17
tag late: cue.crime	-9 9 -7 14 -23
tag late: cue.denied	-11 2 9 -12 -7
tag late: cue.deported	6 -9 -6 -1 -1
tag late: cue.died	15 -1 -7 -3 -13
tag late: cue.each	-6 3 13 -3 -16
tag late: cue.evacuation	-7 -30 -27 13 -5
tag late: cue.ever_captured	-8 -4 -13 -3 14
tag late: cue.film	-18 -9 2 12 7
tag late: cue.footage	-10 -29 20 -3 -3
tag late: cue.good_news	-9 -15 -10 -1 -19
tag late: cue.held	-10 -27 0 7 -5
tag late: cue.in_captivity	0 -6 6 -8 -1
tag late: cue.in_return	-8 -7 -13 -14 8
tag late: cue.included	-2 -3 -20 -2 -5
tag late: cue.local	-5 -23 0 0 0
tag late: cue.mediated	17 1 -10 -13 -16
tag late: cue.missing	5 -10 -20 3 -10
tag late: cue.money	-18 -14 16 -4 5
tag late: cue.month	-4 15 -16 -1 -12
tag late: cue.name	14 -5 -2 -11 -4
tag late: cue.nth	13 -3 -4 -6 -7
tag late: cue.of_whole	-2 -12 2 6 -12
tag late: cue.of_year	-6 -4 3 -8 -2
tag late: cue.on_shield	28 -3 -5 -15 -20
tag late: cue.one_sided	-19 -2 -8 20 0
tag late: cue.other_exchange	-21 -10 23 -8 -1
tag late: cue.other_return	-14 -2 7 -18 2
tag late: cue.other_war	-29 -18 -2 20 14
tag late: cue.outside	4 -4 -14 -4 -1
tag late: cue.parcel	2 -6 17 -22 -17
tag late: cue.part	0 -16 -6 5 -2
tag late: cue.planned	-7 11 -17 -5 -17
tag late: cue.postponed	-10 21 -18 6 -21
tag late: cue.ready	-19 21 -9 -15 -12
tag late: cue.recap	6 -9 -6 -11 -3
tag late: cue.record	-23 -6 21 20 -14
tag late: cue.relative	-8 2 -3 5 -1
tag late: cue.repatriation	23 -20 -25 1 -12
tag late: cue.reunion	-14 11 -7 4 -15
tag late: cue.same_number	-1 7 -23 -6 5
tag late: cue.since	10 4 0 -14 -20
tag late: cue.span	-1 -12 -12 -2 3
tag late: cue.stage	16 4 -5 -12 -16
tag late: cue.thanks	6 -12 -4 -9 -12
tag late: cue.third	29 -14 -7 -6 -23
tag late: cue.to_date	-1 10 -25 4 -15
tag late: cue.today	-3 7 -11 -5 -14
tag late: cue.total	19 -5 6 -31 -8
tag late: cue.training	-9 -27 -14 -24 35
tag late: cue.transit	19 -11 -10 -7 -6
tag late: cue.unfinished	-14 -21 14 6 0
tag late: cue.unit	9 -19 6 -17 -9
tag late: cue.venue	16 -6 -14 -9 -29
tag late: cue.visit	-12 -7 27 -26 -22
tag late: cue.year	-6 -9 0 0 -10
tag late: cue.yesterday	-16 -8 22 -21 -10
tag late: foe.agent	-8 5 -4 -23 -3
tag late: foe.from	25 9 -21 -12 -20
tag late: foe.of	-4 -6 -16 2 -5
tag late: foe.to	-1 -14 -8 13 -8
tag late: noun.body	-5 -8 3 -12 -2
tag late: noun.branch	8 -8 9 -26 -3
tag late: noun.child	-21 6 2 -9 -7
tag late: noun.civilian	15 0 -25 -19 -5
tag late: noun.exchange	-7 2 -7 -20 -2
tag late: noun.family	-10 3 -9 8 -13
tag late: noun.foreigner	7 -9 -22 -10 5
tag late: noun.man	-14 -6 14 3 -17
tag late: noun.military	3 3 -8 -11 -11
tag late: noun.people	2 -9 -17 3 -6
tag late: noun.rank	3 -16 -6 -12 4
tag late: noun.soldier	5 -16 -31 1 14
tag late: noun.woman	11 -9 4 -3 -21
tag late: own.agent	-3 3 -9 6 -20
tag late: own.from	10 14 -26 10 -40
tag late: own.of	-1 -9 -12 -5 -1
tag late: own.to	-17 -3 -1 0 4
tag late: qualifier.approx	13 -17 -7 -1 -15
tag late: qualifier.at_least	6 18 -32 -9 -8
tag late: qualifier.at_most	-4 -3 -15 4 0
tag late: qualifier.more_than	-1 0 -29 5 0
tag late: ru.agent	5 5 -16 0 -12
tag late: ru.from	-3 0 -30 9 -15
tag late: ru.of	3 3 -6 -7 -13
tag late: ru.to	3 5 -2 -4 -14
tag late: ua.agent	-6 3 -21 1 -7
tag late: ua.from	-6 16 -16 7 -26
tag late: ua.of	0 -3 -11 -2 -6
tag late: ua.to	-6 -3 -3 -1 13
tag late: verb.come	-1 -1 -18 1 -13
tag late: verb.future	-9 4 -15 4 -5
tag late: verb.get	7 -5 -14 -19 2
tag late: verb.give	1 -4 -8 -20 -2
tag late: verb.held_exchange	-14 11 6 -5 -5
tag late: verb.home	-8 1 -3 0 -11
tag late: verb.managed	-4 5 -1 4 -23
tag late: verb.noun	-8 -3 -10 1 -6
tag late: verb.other	-15 -19 -5 -1 2
tag late: verb.swap	-15 0 -32 1 10
tag late: verb.will	11 -15 -10 -4 -2
tag late: view.ru	17 -7 -17 -21 -9
tag late: view.ua	14 -28 -21 -11 8
tag late: voice.ru	-1 -24 16 0 -9
tag late: voice.ua	5 -3 -4 -1 -18
word word: a	-15 -2 1 -10 2
word word: abduct	-23 -7 -25 -34 27
word word: abdull	-12 6 -3 -7 -3
word word: able	-19 -31 31 -7 5
word word: about	-36 -4 13 7 2
word word: above	17 -13 -8 -13 -9
word word: abroad	-13 -12 -9 0 16
word word: abu	-12 8 5 -2 -17
word word: academ	-33 -17 -10 28 10
word word: accept	-17 8 -8 10 -28
word word: access	-43 -35 -26 22 3
word word: accomp	15 -25 -27 -18 24
word word: accord	-1 -12 -16 10 -13
word word: accoun	-30 -20 -24 17 2
word word: accuse	-11 36 -29 -39 -14
word word: acknow	2 -4 -9 19 -17
word word: across	4 -32 -26 -21 25
word word: acted	28 -9 -3 -15 -10
word word: acting	32 -12 -13 -14 -3
word word: action	21 -9 -31 -11 10
word word: activi	16 -7 -11 5 -10
word word: added	-16 -23 10 25 -26
word word: adding	5 5 -9 -25 -20
word word: additi	-3 15 -13 -16 -9
word word: addres	-20 5 -20 11 13
word word: admini	-11 -14 28 -25 -31
word word: advanc	-6 -12 -1 4 -1
word word: advise	-31 -11 -31 -6 22
word word: aerial	-13 -8 -15 -9 23
word word: aerosp	37 -11 -32 -7 -15
word word: affair	8 4 -20 -23 -20
word word: affirm	6 15 -15 -19 -8
word word: afp	1 21 -12 -25 -8
word word: after	-13 -6 10 -30 4
word word: aftern	11 14 -22 -7 -21
word word: afu	34 -20 -26 -24 0
word word: again	-20 26 -37 -7 9
word word: agains	-30 -16 -14 6 26
word word: age	-1 -16 17 -9 -18
word word: aged	-12 19 -16 -22 -29
word word: agenci	-7 -21 -10 26 -32
word word: agency	-2 17 -23 6 -23
word word: agenda	-30 31 -16 -3 -26
word word: aggres	-15 -29 -27 9 12
word word: ago	-19 -31 23 -28 1
word word: agree	-23 19 12 -14 -20
word word: agreed	-19 17 -25 -38 12
word word: agreem	7 3 -21 -1 -13
word word: ahead	15 -8 -13 -9 -19
word word: aid	-15 -24 -29 24 -4
word word: aide	16 -8 -14 -21 -4
word word: aimed	-28 22 -27 10 -19
word word: air	-7 -17 -39 8 12
word word: airbor	-22 0 22 -1 -6
word word: aircra	-8 -16 10 0 -1
word word: airfie	-15 -3 13 -11 0
word word: airpla	-21 -1 -6 -7 27
word word: airpor	-44 0 -23 -5 37
word word: al	-26 3 13 -22 6
word word: al-kha	2 -8 16 -20 -21
word word: alaska	28 -18 -12 -6 -3
word word: alexan	10 9 -12 -16 -18
word word: alike	7 -4 -15 -24 8
word word: alive	8 -7 34 -9 -40
word word: all	-13 -2 3 -11 13
word word: all-fe	-8 -4 10 -4 -13
word word: all-fo	-9 26 -8 -14 -28
word word: allevi	13 -1 0 -12 0
word word: allow	-18 -19 -2 17 7
word word: allowe	-24 -6 -11 22 -10
word word: almost	19 6 -20 -10 -20
word word: alone	-25 -29 9 -6 -4
word word: along	-5 -4 0 13 -14
word word: alread	-17 -10 25 -7 -6
word word: also	5 -7 -34 -10 4
word word: altoge	2 -17 -13 3 -3
word word: always	-15 -15 -25 -18 22
word word: am	5 -7 -44 -28 15
word word: ambass	-14 -14 7 18 7
word word: ambula	-15 -23 1 4 2
word word: americ	-14 -27 -37 -26 34
word word: ammuni	-17 -8 -10 -10 17
word word: among	-11 -29 16 -22 10
word word: amount	-9 -1 -1 -4 11
word word: amputa	23 -6 -13 -3 -9
word word: an	-14 20 -31 -14 4
word word: anadol	4 -5 -14 -6 14
word word: and	-10 -12 -2 -7 1
word word: andrew	-10 -3 -6 -2 10
word word: andriy	41 -12 -27 -13 -16
word word: ankara	-28 0 12 -9 16
word word: annive	-18 -15 22 -20 -12
word word: announ	18 -7 -36 -31 2
word word: annual	-9 10 -7 9 -23
word word: anothe	22 -13 -19 -27 -8
word word: answer	-8 28 -29 -9 -8
word word: anthem	-19 -14 26 -9 -24
word word: any	13 -14 7 -9 -15
word word: anyone	-1 -23 -3 -9 10
word word: anythi	12 -11 -1 0 0
word word: ap	6 -20 19 -1 -22
word word: apiece	40 -34 -11 -14 -23
word word: appeal	-20 -14 -12 21 -17
word word: appear	-13 12 14 -9 -11
word word: apple	-5 -10 32 -12 -30
word word: apprec	0 4 -17 2 7
word word: april	-15 25 -35 -2 -8
word word: arab	14 -9 -1 -19 1
word word: arabia	-20 -29 14 -17 18
word word: are	5 -5 -15 0 -24
word word: area	-18 15 -18 -13 25
word word: areas	-22 -23 -16 -20 27
word word: arithm	13 -8 -12 -9 -26
word word: armed	25 -19 -1 -23 -21
word word: armeni	-23 -19 -25 14 22
word word: armour	-36 -22 -13 8 20
word word: arms	-11 -13 -22 -4 25
word word: army	-18 -12 -30 -12 30
word word: around	-2 5 -26 24 -35
word word: arrang	4 11 7 -15 -43
word word: arrive	-30 3 13 -41 19
word word: articl	18 -1 -1 -2 -15
word word: artill	-16 -12 -10 -16 16
word word: artur	-18 -4 -9 17 -16
word word: as	-3 -12 -9 11 -11
word word: ask	1 0 -30 18 -27
word word: asked	-21 1 13 16 -20
word word: asking	2 -20 9 -5 -6
word word: assass	-19 -2 -6 -7 22
word word: assaul	-15 -5 -14 -13 17
word word: assemb	-24 -25 -13 22 6
word word: assets	6 7 -22 -14 6
word word: assist	13 1 -13 9 -35
word word: at	-12 -16 -3 -2 4
word word: attach	-23 17 -10 -12 14
word word: attack	-1 -26 11 -38 13
word word: attari	-12 -1 -7 -4 18
word word: attemp	-45 17 -19 25 -8
word word: attend	-23 -19 -22 -12 27
word word: attent	-4 -18 -20 13 2
word word: aug	-4 -6 -2 9 -6
word word: august	-7 1 -14 -34 21
word word: author	12 -11 -15 -21 13
word word: autumn	-38 3 -34 -19 15
word word: aviati	16 -9 -12 -8 -11
word word: awards	-35 -12 -8 7 15
word word: away	20 0 -29 14 -5
word word: axios	-15 -6 -21 -6 10
word word: azerba	-35 -18 -14 -8 36
word word: azov	-8 -10 15 -10 -3
word word: azovst	12 12 2 -36 -23
word word: back	7 -19 -11 2 -19
word word: badly	19 -12 -1 -15 -27
word word: bag	-18 -21 -2 -14 9
word word: bags	-22 -10 24 -23 1
word word: bakhmu	30 -21 -30 -16 0
word word: ballis	-25 -7 -12 12 5
word word: bank	-19 -41 -23 -19 35
word word: barrac	-16 -15 -17 -25 23
word word: bars	16 -9 -22 -4 -17
word word: base	-19 -5 -10 -7 28
word word: basket	-24 -17 4 -13 9
word word: battle	-20 -11 -16 -20 34
word word: be	-27 16 -1 3 -11
word word: beatin	-21 -17 19 -12 2
word word: becaus	-4 25 -28 -29 -15
word word: become	5 -13 -26 -28 10
word word: beds	-4 -19 -21 15 16
word word: been	-9 13 -13 -16 -15
word word: before	-16 18 13 -30 -19
word word: began	24 -8 -29 3 -45
word word: begin	17 12 -19 -8 -23
word word: beginn	6 -8 -20 6 -20
word word: begins	0 11 -12 -4 -9
word word: begun	-13 -14 3 -9 18
word word: behind	2 -21 -43 1 -2
word word: being	-19 32 -41 1 -23
word word: belaru	15 -11 -18 -22 -2
word word: belgor	3 11 -32 -34 6
word word: believ	-18 4 8 7 -38
word word: belong	37 -25 -9 -20 -2
word word: benefi	17 -4 -5 -17 9
word word: berlin	-15 -27 -6 2 25
word word: beside	9 -5 -2 -2 -1
word word: betwee	0 -17 -7 5 -18
word word: biden	-19 -30 -19 -13 32
word word: big	5 2 -17 -29 -1
word word: bigger	-27 17 -13 21 -24
word word: bigges	15 -19 -25 -40 15
word word: bilate	-34 -27 -23 -17 40
word word: billio	-4 11 -37 3 -9
word word: bin	-22 10 -5 -1 -4
word word: black	-16 -25 7 6 22
word word: blame	-11 15 -3 -9 -12
word word: blamed	-13 -7 -1 -6 17
word word: blanke	-10 -9 -15 -20 26
word word: blue	15 -6 -13 -5 -7
word word: blue-a	9 -1 -8 0 -1
word word: board	-45 -2 6 3 13
word word: boardi	-28 -8 14 -9 6
word word: body	-10 -27 14 2 -13
word word: bohdan	-19 -5 28 -32 -10
word word: bombs	-22 -19 -5 -18 40
word word: border	14 4 -33 -26 6
word word: born	6 -7 -20 -7 12
word word: both	-2 -5 -30 1 -6
word word: bout	-16 -16 -24 -2 33
word word: boy	15 0 -2 -3 -11
word word: boys	1 -2 14 -33 -6
word word: branch	-5 -27 -13 -21 16
word word: bread	-6 -4 11 -15 -8
word word: break	-23 -1 -4 -5 24
word word: breaki	31 -30 -27 -26 5
word word: breath	9 -11 -1 14 -4
word word: bridge	-26 -6 -26 17 -6
word word: briefe	-15 7 -12 27 -10
word word: briefi	-23 -22 25 21 -20
word word: brigad	-28 -16 -5 -30 32
word word: bring	-12 -13 -30 16 -10
word word: bringi	26 -10 -19 -27 -5
word word: brings	31 -15 -20 -29 2
word word: britis	-28 -9 31 -4 -26
word word: briton	-15 -28 20 -17 8
word word: brittn	-9 -18 -19 -1 22
word word: broker	47 -28 -28 -19 -35
word word: brothe	2 -19 8 -17 -3
word word: brough	-10 -27 0 9 -4
word word: brusse	-17 2 -28 7 3
word word: bryans	-6 -4 -10 -7 19
word word: budano	-24 28 -24 6 -38
word word: budape	-31 -17 36 -24 -20
word word: build	-30 -36 16 -22 27
word word: buildi	-32 -29 -23 -12 34
word word: bulgar	-22 -8 -11 -9 23
word word: bullet	-11 -2 -11 13 -10
word word: buried	10 -8 -22 -9 5
word word: burns	6 -10 -6 -2 10
word word: bus	-27 -14 39 6 -31
word word: buses	-1 28 11 -30 -26
word word: but	-8 26 -40 -13 -7
word word: by	-6 4 -6 -4 -15
word word: call	-12 -8 14 -10 -21
word word: called	-34 22 -10 -6 8
word word: callin	-31 13 23 -22 -38
word word: calls	-28 22 -17 -7 -7
word word: cambod	-20 -11 -16 -16 23
word word: came	-12 -16 16 -1 -1
word word: camera	-19 -15 -28 10 25
word word: camp	1 -18 -28 -22 24
word word: camps	-4 -18 -30 26 -21
word word: can	12 5 -18 -3 -10
word word: can't	-22 -8 7 4 0
word word: canada	-20 6 -22 -38 7
word word: cancer	-9 -1 -2 -2 11
word word: cannot	-30 2 10 -1 -1
word word: capita	-18 -2 2 -10 5
word word: captiv	-6 -10 -4 14 -34
word word: captur	-6 -8 -32 -5 22
word word: cardin	-8 20 -17 -17 -22
word word: care	3 7 -6 -21 -1
word word: carrie	-19 -16 9 14 -12
word word: carry	28 -14 -4 -11 -10
word word: carryi	-16 -13 -17 -24 35
word word: case	-21 12 7 -3 -1
word word: cases	-13 7 7 1 -3
word word: catego	10 7 -10 -6 -10
word word: cathol	-9 -9 31 -38 -21
word word: ceasef	-34 8 -36 9 6
word word: celebr	-8 -16 -17 11 1
word word: cell	1 -26 24 -20 0
word word: cent	-23 -7 -16 -23 25
word word: center	-15 -7 -18 28 -21
word word: centra	-24 -36 -21 -26 39
word word: centre	-13 -19 0 1 8
word word: chance	-18 20 -23 12 -19
word word: change	21 -3 -19 -13 -18
word word: channe	-16 22 -19 10 -19
word word: charge	-17 -26 -23 -24 44
word word: check	17 -11 -16 -10 10
word word: check-	-34 -29 30 -16 22
word word: checke	-8 3 -31 2 6
word word: checkp	13 -13 -20 22 -30
word word: cherni	-17 -8 29 -39 -26
word word: chief	13 -1 -22 -24 -10
word word: child	2 -26 -32 -1 18
word word: childr	-3 -3 -32 7 -5
word word: chines	-6 -2 -15 -5 21
word word: chorno	30 -7 -13 -22 -18
word word: christ	-27 46 -29 -20 -49
word word: chroni	1 -4 -4 10 -9
word word: church	-4 -24 24 -28 -18
word word: circum	-1 -10 -15 12 -25
word word: cities	-16 -18 -10 -9 17
word word: citing	11 -9 -6 -9 -8
word word: citize	-1 -39 -25 1 28
word word: city	12 -14 -4 -14 -5
word word: civili	24 -11 -18 3 -43
word word: claim	-27 20 -20 -10 9
word word: claime	-4 2 -9 11 -27
word word: claims	-11 8 -15 -15 11
word word: clashe	-21 -10 -16 -7 23
word word: clear	-22 13 -26 -28 -5
word word: climat	-4 -5 -1 15 -14
word word: clinic	-29 -9 18 -5 -41
word word: clock	5 -32 -28 10 -7
word word: close	4 30 -29 -17 -25
word word: closed	-16 4 -25 -15 18
word word: closer	23 -4 -7 -11 -10
word word: cold	-25 -10 -10 -9 22
word word: collea	-18 -6 -26 0 20
word word: collec	-11 -14 4 -21 13
word word: combat	-20 -7 -7 11 -4
word word: come	2 -12 -11 -11 -2
word word: comes	21 -2 -15 -8 -13
word word: coming	24 14 -28 -21 -36
word word: comman	-32 -35 36 -17 10
word word: commen	-29 17 -3 -2 -15
word word: commis	-21 26 -38 13 -21
word word: commit	8 -25 -25 23 -25
word word: commun	-12 -2 -15 -21 7
word word: compan	-8 -10 -8 -3 19
word word: compar	15 2 -16 0 0
word word: compla	-37 -13 -27 -8 17
word word: comple	11 7 -18 -41 -7
word word: compli	15 -16 -23 8 -19
word word: compre	-28 -30 21 1 0
word word: comrad	-18 -23 -3 -15 10
word word: concer	-32 -3 -4 -11 16
word word: conclu	6 34 -32 -13 -34
word word: concre	-2 4 -11 -12 20
word word: condem	-27 -10 -26 -17 29
word word: condit	7 -15 17 0 -20
word word: condol	-10 -5 -14 -8 21
word word: conduc	-22 -9 -13 22 -14
word word: confer	-32 14 -27 16 -11
word word: confid	13 14 -12 -9 -18
word word: confir	-4 5 -18 -3 -16
word word: confli	12 -9 9 -5 -30
word word: congra	-16 -39 26 -19 -19
word word: congre	-32 7 -24 26 -10
word word: conscr	14 -4 5 -9 -32
word word: conseq	18 -10 -8 -10 -7
word word: consid	-43 17 -16 36 -21
word word: consis	24 -18 -16 -15 -13
word word: constr	-33 38 -12 -25 7
word word: consul	-36 22 4 -34 -6
word word: contac	-12 18 -10 -6 -26
word word: contai	-12 3 28 -28 -27
word word: contin	-4 4 -1 -15 -1
word word: contra	-10 -4 -5 10 -7
word word: contri	-9 -8 17 -1 -21
word word: contro	17 -13 -19 -3 -4
word word: conven	13 -16 -19 -8 -10
word word: conver	-29 -4 -22 7 3
word word: convey	-22 -11 29 -12 -7
word word: convic	2 -21 -8 -13 14
word word: convoy	-37 18 -3 18 -7
word word: cooper	11 -1 -16 -10 -5
word word: coordi	2 -1 -28 1 10
word word: corpse	4 -8 -10 -15 5
word word: corres	-40 -3 33 11 -37
word word: corrid	-16 11 -6 6 -8
word word: could	-17 13 19 -22 -29
word word: counci	-36 1 -17 10 10
word word: count	27 4 -29 -19 -22
word word: counte	-33 -14 -15 11 2
word word: counti	-5 19 -2 -11 -23
word word: countr	6 -35 -16 3 13
word word: counts	-15 -11 -3 38 -30
word word: course	3 -7 6 -16 -5
word word: court	-24 -29 -17 -23 45
word word: courts	18 -7 -13 -2 -6
word word: cover	11 -16 -9 -10 10
word word: covere	6 -18 15 -23 -7
word word: covers	1 -24 -19 -9 30
word word: crash	4 3 -36 -29 9
word word: crashe	22 -27 -32 -24 17
word word: credit	28 -13 -18 -25 -20
word word: crew	-7 -11 -8 -9 18
word word: crews	-27 -14 -25 -16 33
word word: crimea	19 -26 -41 -28 33
word word: crimes	-7 -2 -2 -7 15
word word: crimin	-31 -14 -27 -25 23
word word: crisis	0 -3 -20 13 -17
word word: cross	1 -13 -34 -2 21
word word: crosse	22 -15 3 -20 -14
word word: crossi	28 -12 -25 -16 -13
word word: crowd	-21 -10 7 -19 14
word word: crowds	0 -23 -23 -7 25
word word: crown	-20 -19 22 -7 7
word word: cry	-23 -11 46 -16 -43
word word: curren	11 -23 -8 -3 13
word word: dad	6 -21 20 -24 -24
word word: daily	-25 3 -17 24 -18
word word: damage	-15 -9 -20 -8 30
word word: danger	40 -28 -31 -29 -9
word word: data	-26 -24 -24 25 16
word word: date	-41 26 -38 9 -26
word word: dates	0 9 -24 -17 -4
word word: daught	20 -7 12 -10 -30
word word: day	13 -17 -6 -4 -9
word word: days	4 -11 16 -28 -9
word word: de-esc	-3 15 -11 7 -23
word word: dead	-24 8 18 -21 -20
word word: deal	25 -34 -20 -41 17
word word: dealer	-19 -12 -23 -2 28
word word: death	-27 26 0 -18 -4
word word: deceas	-7 -3 0 -1 8
word word: decemb	4 -3 -27 7 -19
word word: decide	-14 16 -10 -9 16
word word: decisi	-16 14 -8 -8 8
word word: declin	-32 29 -18 20 -22
word word: decora	-7 -1 -12 -2 19
word word: decree	-23 -6 16 6 -14
word word: deepst	-21 -16 -14 -9 24
word word: defenc	-15 -16 -19 3 13
word word: defend	19 -17 -6 -19 -14
word word: defens	14 -1 -11 -30 -6
word word: delega	-16 14 -37 5 1
word word: delive	-11 -14 -21 -31 29
word word: demand	-5 -18 -14 12 5
word word: denied	-32 3 13 -33 -2
word word: denies	-1 10 -13 13 -21
word word: denis	-15 19 -12 -8 -16
word word: denmar	-27 7 -16 -15 -3
word word: depart	15 -19 21 -16 -28
word word: depend	-15 15 -8 -6 -5
word word: deploy	-16 16 -10 -13 0
word word: deport	-27 -16 -33 5 12
word word: depot	-15 -9 -13 -7 13
word word: deputy	-9 6 -28 20 -9
word word: descri	-8 -19 9 3 -4
word word: despit	14 0 -4 -8 -7
word word: destro	-31 4 -15 -19 28
word word: detail	-2 -6 -12 -11 9
word word: detain	-30 10 -36 -2 11
word word: detent	-31 -25 -32 28 10
word word: determ	-20 -31 -13 -17 27
word word: develo	-2 -29 -38 -22 44
word word: dhabi	-13 7 -1 -10 -4
word word: dialog	17 -23 -21 8 2
word word: did	-8 2 14 -11 -22
word word: died	14 -32 -23 -27 23
word word: differ	-15 -8 -6 19 -22
word word: diffic	21 12 -22 1 -29
word word: diplom	-19 0 20 -15 -22
word word: direct	26 10 -32 -27 -21
word word: dirty	-12 16 -6 0 -1
word word: discha	-32 -22 34 -20 -8
word word: disclo	17 -18 -18 10 -26
word word: discus	-30 14 -40 -7 15
word word: displa	-1 15 -31 -28 15
word word: distin	8 -4 0 -3 -1
word word: distri	-19 -4 11 -23 11
word word: divide	24 -18 -5 -20 -2
word word: dmytro	-20 -3 21 -1 -14
word word: dna	-16 -25 5 11 7
word word: dnipro	-3 -16 22 -5 -23
word word: do	-10 -14 -15 17 -18
word word: dobros	-21 -6 -11 25 -16
word word: doctor	-5 -33 16 -21 -11
word word: docume	-25 -21 -24 -24 31
word word: does	-15 7 -1 8 0
word word: dog	-20 -3 2 -1 3
word word: doha	-16 19 -1 -22 2
word word: doing	11 -21 3 -17 -4
word word: dollar	-25 -45 -49 -2 25
word word: don't	14 -34 22 -17 -28
word word: donald	9 19 -28 -5 -14
word word: donbas	6 -13 -10 -22 18
word word: done	5 -10 -21 -18 7
word word: donets	23 -11 -14 -20 -21
word word: down	4 -7 -26 -22 29
word word: dozens	-18 -27 -22 17 21
word word: draped	-17 -2 19 -1 -4
word word: driven	2 -4 8 0 -10
word word: driver	-22 1 32 -3 -18
word word: drone	-13 -40 9 -14 16
word word: drones	-3 4 -43 -17 10
word word: due	9 9 -30 -18 -9
word word: duma	-2 22 -19 -14 -10
word word: during	-26 -35 18 -17 16
word word: duty	-9 -1 -12 -17 27
word word: dzhely	33 -5 -19 -19 -18
word word: e	-19 -29 20 -28 4
word word: each	4 1 -10 -13 -8
word word: earlie	31 -15 1 -27 -20
word word: early	-31 -18 -31 16 5
word word: easing	-21 -9 -11 16 -9
word word: east-w	-25 -4 -7 -2 28
word word: easter	2 27 1 -23 -21
word word: econom	-29 -6 21 0 -11
word word: effect	-25 23 -3 8 -22
word word: effort	12 -16 0 -8 -6
word word: egypt	-28 -30 -30 -20 46
word word: eight	8 -22 -5 -29 15
word word: eighte	15 -13 -15 -9 6
word word: eighth	24 -9 -11 -20 -20
word word: eighty	25 -15 -17 -13 11
word word: either	22 -9 -20 -22 -11
word word: el	-11 -14 -9 -9 16
word word: elderl	33 -2 -4 -29 -14
word word: eldest	44 -15 -26 -15 -18
word word: electr	-25 -10 -23 -24 38
word word: eleven	21 -28 22 -24 -30
word word: elimin	-7 -29 -1 -13 36
word word: embass	-4 -7 -15 -31 0
word word: emerge	9 -6 -17 -20 10
word word: emirat	18 -9 -11 4 -27
word word: end	-17 -2 20 -20 -11
word word: ended	5 0 -16 -16 16
word word: ending	-12 -13 27 -3 -14
word word: enemy	-20 -3 -25 -10 28
word word: energy	-29 -18 -4 -13 17
word word: enerho	19 -1 -10 -10 -1
word word: enforc	-9 20 -26 -14 -18
word word: engage	-13 -4 -9 -5 13
word word: engine	-25 -6 -16 -14 23
word word: englis	19 -10 -22 -11 5
word word: enough	-24 4 -16 -14 21
word word: entere	-20 -23 6 -21 2
word word: envoy	-13 2 -37 2 1
word word: envoys	-7 -21 27 -14 -26
word word: equal	12 -5 -4 -7 -8
word word: equall	6 -13 -3 2 -4
word word: equipm	-26 -18 -28 -23 33
word word: erdoga	-14 7 9 -4 -7
word word: erdoğa	-7 -12 26 -13 -23
word word: establ	-35 -23 18 -21 11
word word: estima	-10 8 -29 13 -14
word word: eterna	12 -16 8 -20 -18
word word: eu	6 7 -27 1 -17
word word: europe	-18 17 -27 -25 23
word word: evacua	-30 -40 -21 -19 40
word word: evacue	7 -3 -16 -16 16
word word: evan	-25 -18 -25 -10 30
word word: eve	32 -20 -12 -25 -9
word word: even	-11 5 -23 1 -5
word word: evenin	-1 -9 12 -20 -9
word word: event	-28 -15 -13 1 28
word word: ever	10 -5 -9 -3 -12
word word: every	-18 -10 -19 8 6
word word: everyb	-1 8 14 -10 -9
word word: everyo	-11 -14 12 -9 1
word word: everyt	-3 -8 -21 7 -31
word word: exactl	-8 -25 -24 -28 35
word word: examin	10 -8 5 -8 -9
word word: exceed	-6 -2 -3 -10 15
word word: excell	2 -25 -18 11 -14
word word: exchan	-5 11 -18 -15 -13
word word: execut	-23 -21 3 -21 30
word word: exerci	-14 -15 -19 -12 20
word word: exhibi	-13 -18 -29 -9 24
word word: expect	11 13 -38 0 -51
word word: experi	-19 -20 -23 -23 29
word word: expert	10 -19 3 -19 3
word word: explos	-36 -10 -14 -18 24
word word: expres	1 -1 5 -28 23
word word: extend	3 -17 -16 -19 15
word word: extens	-11 -3 -9 -3 14
word word: facebo	-3 -15 11 -19 14
word word: faced	21 -12 -18 -8 -14
word word: faces	-5 -18 8 3 2
word word: facili	6 -9 5 -35 -5
word word: fact	-5 1 -2 16 -16
word word: facts	-27 -23 -20 21 15
word word: fair	-6 17 -12 -8 -18
word word: fake	-17 27 -18 -17 -33
word word: fallen	11 -14 -12 7 -14
word word: famili	-21 0 -1 10 -5
word word: family	-8 -11 2 -13 -7
word word: far	-17 -5 -32 6 7
word word: father	22 -24 -4 -13 -24
word word: feb	-10 -26 -9 19 -6
word word: februa	-16 26 -15 15 -11
word word: fed	7 -3 12 -2 -15
word word: federa	4 11 -28 -31 -8
word word: fell	-40 -29 -4 -37 40
word word: fellow	-4 -7 11 -21 -13
word word: female	14 -5 -7 -6 -3
word word: few	1 -23 6 -2 -8
word word: fewer	-19 5 -5 -5 16
word word: field	-9 -27 -17 33 7
word word: fiftee	20 -22 -30 -19 21
word word: fifth	18 -9 -9 -18 8
word word: fifty	17 -3 -33 -21 -8
word word: fifty-	9 -8 -3 -10 -2
word word: fight	-17 -19 -22 -14 25
word word: fighte	13 16 0 -25 -39
word word: fighti	-10 -23 -3 5 16
word word: figure	-23 -13 -30 25 -11
word word: file	11 -11 14 -3 -14
word word: files	-3 -17 -11 -6 25
word word: final	12 -38 -17 10 0
word word: finall	1 -13 1 4 -12
word word: financ	-8 4 -11 3 -1
word word: find	17 -6 -5 -13 -13
word word: finish	-39 11 24 -14 -21
word word: finlan	23 -1 -24 -14 -12
word word: fire	-19 -8 -16 -11 16
word word: first	-8 -16 14 -20 -24
word word: five	-6 -37 12 -19 11
word word: fixed	-10 17 -13 -6 -11
word word: fixed-	-18 -1 -8 -9 17
word word: flag	-24 -12 -8 11 7
word word: flags	-6 -23 24 -20 -26
word word: fled	-9 -1 -10 -10 12
word word: fleet	-4 -2 -12 -2 13
word word: flew	-20 -18 -19 -13 31
word word: flight	-41 -15 22 -25 -5
word word: flown	-8 -24 2 -8 -3
word word: fly	7 -15 -12 -13 8
word word: follow	20 -11 6 -21 -15
word word: food	-35 -35 -8 14 27
word word: footag	-30 -14 24 -15 0
word word: footba	-18 -11 -15 13 8
word word: for	-7 -2 -10 -16 10
word word: force	-8 -18 28 -29 -5
word word: forces	20 -21 -5 -26 9
word word: foreig	-7 -15 -1 -6 14
word word: forens	1 -24 22 -20 -19
word word: forget	17 -2 -13 -12 -8
word word: forgot	14 7 12 -17 -17
word word: format	-8 18 -13 -10 5
word word: former	-34 -39 21 -15 9
word word: formul	12 -30 1 -32 15
word word: forty	-22 5 -14 -29 35
word word: forty-	30 -2 -19 -4 -11
word word: forum	-26 -26 -17 20 -4
word word: fought	51 -6 -33 -26 -20
word word: found	-30 -25 20 -15 14
word word: four	-3 -7 2 -21 1
word word: fourte	21 -24 15 -25 -27
word word: fourth	30 -29 12 -35 -22
word word: framew	-6 24 -8 -9 -19
word word: france	-22 -9 -18 -16 27
word word: franci	-7 -14 8 -4 -5
word word: free	24 -19 -46 -22 11
word word: freeaz	-5 -20 -11 -20 15
word word: freed	8 -46 21 -4 -2
word word: freedo	-15 -15 19 -24 -7
word word: frees	2 -17 -18 -17 6
word word: fresh	23 -12 -13 -25 -5
word word: friday	11 -16 12 -38 -13
word word: friend	31 -15 -26 -38 -13
word word: frigat	-8 -13 -15 -3 16
word word: from	-11 -15 1 -8 1
word word: front	-9 -33 -14 -21 25
word word: fronts	32 -2 -28 -3 -21
word word: frozen	-9 18 -22 -17 5
word word: fruit	33 -23 -22 3 -30
word word: fuel	-16 -11 -17 -12 23
word word: fulfil	15 -6 -4 0 -7
word word: full	-23 -7 19 21 -1
word word: full-s	10 -24 -17 5 -32
word word: fully	-15 -5 -12 -4 23
word word: fund	-36 -21 -35 -22 42
word word: furthe	8 -1 -5 -39 -24
word word: future	3 -7 6 -13 -11
word word: games	-6 11 -8 -5 -7
word word: gas	-14 -32 -20 -20 39
word word: gather	-10 9 -27 -11 2
word word: gave	2 -6 -18 -16 8
word word: gaza	-41 -27 -35 13 27
word word: genera	-47 -10 -8 1 36
word word: geneva	-8 16 -27 -5 6
word word: georgi	-17 -25 -26 -24 32
word word: german	-25 -17 -21 -16 39
word word: gershk	-25 -15 -22 -13 30
word word: gestur	12 2 -15 -13 -19
word word: get	-4 -3 -13 7 -14
word word: gets	16 -12 -14 -24 6
word word: gettin	12 -12 -9 -14 4
word word: girl	7 -1 7 -7 -11
word word: girls	-3 13 -14 -10 -12
word word: give	8 -10 -13 7 -22
word word: given	-5 -26 15 4 -35
word word: gives	3 -17 -14 -27 21
word word: giving	34 -16 -26 -10 2
word word: glad	-19 -22 -27 8 25
word word: glory	-13 -6 -3 23 -11
word word: go	-18 4 13 -5 -1
word word: go-bet	11 -5 -13 7 -11
word word: goal	-15 -2 -18 -30 15
word word: goes	7 -5 -23 -10 8
word word: going	-1 -3 5 -10 -6
word word: gone	-5 3 16 -6 -29
word word: good	2 -30 -27 2 8
word word: goodwi	-9 12 -1 -1 -5
word word: got	36 -17 2 -21 -14
word word: govern	3 -31 5 -22 2
word word: grain	-32 -25 -4 -34 32
word word: gratef	7 -26 3 -40 0
word word: gratit	5 -15 27 -24 -19
word word: gravel	11 9 -24 -14 -18
word word: great	3 0 -14 -29 -1
word word: greek	2 -9 18 -46 -17
word word: greeti	-18 -11 -4 -9 20
word word: grew	-29 -13 -29 -20 42
word word: griner	-15 -31 -18 -2 41
word word: ground	14 -14 -7 -9 7
word word: group	4 -1 -41 -30 4
word word: groups	-11 -39 -17 7 19
word word: growin	-21 -12 -15 -16 25
word word: guaran	-16 24 -18 -31 -15
word word: guard	21 -12 -5 -12 -15
word word: guards	38 -8 -5 -14 -35
word word: guests	-25 -8 -26 -8 31
word word: guided	-12 -17 -5 -17 27
word word: gulf	25 7 -11 -10 -16
word word: guys	28 -30 9 -25 -49
word word: h	-22 -12 7 -25 22
word word: had	18 -24 7 -16 -18
word word: half	19 -3 -1 -17 -18
word word: hamas	-44 -20 -16 -16 56
word word: hand	2 12 3 -22 -34
word word: handed	5 -16 -2 -18 -1
word word: handov	4 2 -26 -22 -4
word word: hands	6 -6 -46 -1 6
word word: happen	7 -4 1 -21 -7
word word: happy	-1 -17 -29 -18 18
word word: hard	7 -7 -18 4 -7
word word: has	-16 8 0 9 -20
word word: have	-2 -11 -16 4 -9
word word: having	-24 38 2 -17 -30
word word: he	-38 7 24 5 -16
word word: head	-12 24 -19 3 -27
word word: headqu	7 3 -33 10 0
word word: heads	-15 -20 -12 2 19
word word: health	-20 -14 23 -13 -19
word word: hear	7 -9 26 -18 -22
word word: heard	-29 25 6 5 6
word word: hearin	-31 -22 19 17 -23
word word: heart	-2 -18 20 -16 -17
word word: heat	-26 -18 -21 -30 36
word word: heathr	-21 -11 29 -9 -31
word word: held	-21 -17 -30 14 7
word word: heleta	-20 -2 29 -27 -9
word word: helico	-17 -2 -7 -11 28
word word: help	12 -5 0 -22 -4
word word: helped	50 -25 -26 -31 -10
word word: helpin	29 -14 -18 -10 -14
word word: helps	-13 -12 2 2 11
word word: her	-32 -8 14 22 -13
word word: here	-10 -45 -3 13 7
word word: heroes	-5 -9 -7 -28 7
word word: high-p	-18 -1 -7 -8 21
word word: higher	-15 -23 -25 15 23
word word: highne	-17 20 -15 -9 2
word word: him	-30 -24 24 -8 3
word word: himars	5 -11 -3 -9 7
word word: hirosh	-2 -17 -18 -2 27
word word: his	-48 -8 29 -10 6
word word: histor	-15 -22 -33 -18 32
word word: hit	-18 -20 -30 -19 30
word word: hold	-41 -8 14 4 2
word word: holdin	-31 -9 -6 28 -28
word word: holds	-16 -18 -7 21 -17
word word: holida	17 23 -32 -17 -26
word word: holy	8 6 -20 -2 -16
word word: home	-2 -23 -3 -7 3
word word: homela	28 -7 -27 -9 -19
word word: homes	-10 -16 -11 7 14
word word: honour	-25 -15 2 2 23
word word: hope	-55 8 4 8 -10
word word: hoped	-11 16 -5 -15 -14
word word: hopes	-39 -21 -14 -17 31
word word: hospit	-36 -7 19 -12 -2
word word: host	-40 7 -27 2 18
word word: hostag	-45 -17 -27 10 40
word word: hosted	-9 27 -28 -31 -9
word word: hostin	-14 15 10 -9 -14
word word: hosts	-16 17 -19 -15 16
word word: hotlin	-14 -14 -12 12 16
word word: hour	-3 4 -26 7 -17
word word: hours	-9 11 -19 -29 14
word word: house	0 -24 -5 0 20
word word: househ	-8 -4 -12 -23 15
word word: houthi	-29 -20 -18 -25 30
word word: how	4 -6 -6 7 -12
word word: howitz	-11 -4 -8 -3 11
word word: hq	35 -5 -23 -21 -18
word word: hryvni	-15 -26 -26 -18 27
word word: hug	-2 5 -20 -23 11
word word: hugged	-19 -13 1 21 6
word word: human	-13 17 -28 0 4
word word: humani	-27 -9 -10 20 -11
word word: hundre	13 -7 -17 -9 -14
word word: hungar	-14 -25 13 -28 10
word word: hurt	-8 -10 -22 -15 25
word word: husban	-23 -16 4 -6 9
word word: i	-18 -7 -1 -2 5
word word: i'm	-1 14 16 -32 -29
word word: icrc	7 -35 -8 -8 15
word word: idea	-17 28 -15 -28 -5
word word: identi	5 -24 19 -11 -21
word word: if	-45 -21 3 -32 21
word word: ill	20 -5 6 -23 -50
word word: illega	8 -17 -12 21 -28
word word: illnes	28 -4 -8 -21 -10
word word: immedi	4 -7 -27 4 0
word word: impact	10 -9 -6 8 -12
word word: implem	-10 10 -20 -8 7
word word: import	-20 11 4 -15 0
word word: imposs	-9 -17 16 -11 -11
word word: impris	-4 10 -1 -1 -9
word word: in	-12 -11 -3 5 5
word word: includ	-10 9 -15 -22 10
word word: incurs	24 -3 -20 -3 -14
word word: indefi	-28 33 -13 -13 -5
word word: indepe	-3 3 5 -18 -23
word word: india	-27 -9 -21 -9 32
word word: indust	-19 -10 -15 -18 24
word word: inform	1 20 -8 0 -15
word word: initia	4 -18 -29 -6 17
word word: injure	-1 -20 -15 -23 14
word word: injuri	38 -4 -12 -19 -18
word word: inside	6 4 -20 -18 3
word word: insist	-25 -18 7 -22 19
word word: inspec	-15 -19 -17 -13 18
word word: instit	-28 -25 1 11 18
word word: instru	-19 -2 -2 11 -2
word word: intell	-30 8 -26 19 8
word word: interc	-19 -13 -15 -18 23
word word: intere	7 -4 -18 -16 14
word word: interf	3 -6 -4 12 -9
word word: interi	-48 -16 30 4 -17
word word: interm	7 -11 -13 8 -8
word word: intern	17 -22 -42 2 6
word word: interv	-24 -1 -5 21 -1
word word: into	7 -7 3 -35 -22
word word: invade	25 -10 -11 -9 -6
word word: invasi	-11 -1 16 6 -37
word word: invest	17 -33 -36 3 14
word word: involv	-3 9 -20 -18 -16
word word: iran	-13 -2 -9 0 18
word word: iryna	-7 3 -20 26 -23
word word: is	-16 15 -7 -12 -14
word word: island	23 -18 -14 -12 -8
word word: israel	-35 -7 -27 -19 48
word word: issue	-31 34 -31 -21 9
word word: issued	0 -10 -2 -15 17
word word: issues	-9 30 -12 -17 -21
word word: istanb	-1 2 0 2 -32
word word: it	-2 7 -2 -9 -22
word word: its	15 -9 -22 -16 -3
word word: itself	6 -16 19 -13 -18
word word: ivan	-28 -5 32 -21 -15
word word: jailed	-21 -32 -21 -16 33
word word: jails	-19 -4 28 -36 8
word word: jan	-13 -3 -19 17 -11
word word: januar	-11 4 -6 -5 16
word word: japan	-3 -17 -31 -6 23
word word: jeddah	-25 -45 -21 -21 45
word word: jobs	-37 -15 9 16 5
word word: join	16 -14 -12 -28 17
word word: joined	-1 -21 -4 6 27
word word: joint	-43 2 -31 15 14
word word: journa	-4 -23 -8 -17 12
word word: journe	20 4 -19 -16 -16
word word: joy	9 -10 -13 27 -23
word word: july	-19 4 16 6 1
word word: june	-2 -18 -1 24 -35
word word: just	21 -36 -10 -11 -5
word word: kalius	20 -1 -14 -5 -9
word word: keep	-22 3 17 -8 -17
word word: keepin	10 -9 -12 -9 -14
word word: keeps	-7 -29 -21 -16 25
word word: kenya	-15 -10 -29 -10 18
word word: kept	12 -26 2 4 -5
word word: key	-16 -14 -14 -2 8
word word: kg	-22 -7 23 -11 -15
word word: kharki	9 4 -39 -24 21
word word: khater	25 -21 -8 -7 -20
word word: kherso	25 -30 -1 -36 -8
word word: khyliu	16 -1 2 -6 -16
word word: kids	6 -21 -12 18 -21
word word: kiev	6 3 -17 -10 -7
word word: kiev-c	32 -12 -21 -14 -19
word word: killed	-13 -31 -32 -10 37
word word: killin	5 -29 -16 -16 14
word word: kilos	-20 -17 60 -16 -52
word word: kind	14 -11 -32 -20 13
word word: kingdo	-3 -22 -24 -12 47
word word: km	-5 -21 -15 0 18
word word: know	-28 -17 -2 -14 27
word word: knowle	-22 23 -9 3 -10
word word: known	-5 9 -20 -9 -10
word word: krasik	-10 -10 -16 -5 14
word word: kremli	-41 10 6 -20 2
word word: kupyan	-12 -1 -1 -4 14
word word: kursk	4 -20 -1 10 -2
word word: kyiv	2 11 -22 -19 -2
word word: kyrylo	-14 10 -2 13 -9
word word: labora	-18 -8 10 -15 13
word word: lady	27 -15 -20 -23 -16
word word: laid	-14 -10 -12 -15 23
word word: land	8 -32 10 -17 -4
word word: landed	-47 -8 27 -10 5
word word: laos	-17 -9 -16 -10 23
word word: laptop	-24 -18 -22 35 -18
word word: large	-22 22 -15 9 -17
word word: large-	-6 -2 19 -6 -20
word word: larges	10 -6 -10 -32 2
word word: last	-18 5 22 -17 -4
word word: lasted	4 -21 -26 -11 16
word word: lastin	-23 -22 3 -15 20
word word: late	-2 -17 -6 -16 6
word word: later	-3 -20 -2 -22 22
word word: latest	8 -20 9 -14 -10
word word: latter	19 0 -11 -13 -5
word word: launch	-1 1 -22 19 -30
word word: lavrov	-26 -27 -29 32 11
word word: law	-19 4 -30 13 -11
word word: lawmak	16 8 -18 10 -13
word word: lawyer	-25 -19 -20 -1 19
word word: lead	5 -2 -17 -4 1
word word: leader	-9 -16 3 14 -1
word word: leadin	24 -28 -9 -24 8
word word: leads	24 -15 -3 -9 -2
word word: league	-23 -25 -24 -20 32
word word: learne	5 -17 20 -15 2
word word: least	-2 2 21 -13 -14
word word: leave	-7 -22 -21 19 -19
word word: led	-21 -3 0 -11 10
word word: left	-15 -26 0 -24 33
word word: leg	-6 -7 -13 -4 17
word word: leo	11 14 -20 -19 1
word word: leopar	-21 -7 -11 -9 18
word word: less	4 -1 -11 -8 1
word word: let	-25 19 -8 16 -22
word word: letter	-8 5 -21 8 7
word word: levyts	-19 -5 33 -34 -10
word word: libera	-25 -4 -28 -2 23
word word: libert	-18 -7 -11 28 -23
word word: life	19 -3 -16 -9 1
word word: lifted	-6 -26 -19 -14 30
word word: light	-15 -17 -7 -16 20
word word: like	-12 -18 11 -14 7
word word: line	12 -12 -17 -12 5
word word: link	-21 -8 1 20 -22
word word: list	-23 30 -33 17 -28
word word: listed	-8 -10 6 16 -32
word word: listen	-31 -17 -37 4 34
word word: lists	-21 49 -25 -28 -7
word word: lithua	-12 -3 -6 -4 13
word word: little	3 17 -2 -5 -19
word word: live	-15 -9 -8 13 -18
word word: lives	12 -33 -21 -8 15
word word: living	-6 -16 -14 -32 26
word word: local	23 -2 -6 -20 -11
word word: lolwah	23 -15 5 -21 -31
word word: long	5 -1 -9 -34 -19
word word: long-r	-15 -16 -9 -4 19
word word: look	12 -25 2 13 -13
word word: lookin	-3 27 -4 -4 -25
word word: looks	-1 -5 21 -12 -21
word word: losses	-24 -14 -17 -12 43
word word: lost	-38 -19 27 -30 11
word word: lot	-5 26 -26 15 -27
word word: loved	17 -30 -26 -16 5
word word: lubine	-16 17 -17 4 -5
word word: luhans	38 -8 -20 -13 -29
word word: lukash	-11 -21 -23 -20 19
word word: lviv	-24 -17 -2 -12 14
word word: macron	-15 0 -18 -15 11
word word: made	-17 4 1 16 -39
word word: mainta	5 1 -15 -15 -23
word word: major	-8 16 -2 -5 -10
word word: majori	18 -1 -5 -13 -12
word word: make	-19 -14 1 14 -6
word word: makes	48 -21 -27 -34 -25
word word: man	-48 19 -1 -10 2
word word: manage	-3 -11 -20 2 -1
word word: many	12 -17 -8 13 -17
word word: march	-7 5 10 -10 -20
word word: margin	-13 1 -2 -22 6
word word: maria	-16 6 -17 -21 22
word word: marine	-11 -18 7 -15 5
word word: mariup	40 -10 -10 -35 -10
word word: mark	-5 15 -20 -13 -18
word word: marks	2 -10 -16 -11 16
word word: mass	-34 -41 8 -43 24
word word: match	-36 -9 -25 -31 35
word word: matteo	-11 26 -14 -5 -21
word word: matter	8 5 -3 -33 -20
word word: may	-8 -20 -12 14 8
word word: mayor	5 -21 8 -28 -15
word word: me	-34 -3 18 10 -3
word word: meanwh	0 -4 -9 -5 9
word word: measur	22 13 -26 -14 -13
word word: mechan	-14 -8 -19 25 -26
word word: medals	-17 -6 -10 16 13
word word: media	-26 31 -20 -4 -24
word word: mediat	23 -16 5 -8 -42
word word: medic	10 -7 7 -10 -17
word word: medica	-1 -24 24 -29 0
word word: medics	-4 -19 -33 -15 25
word word: medins	19 5 -22 -39 -35
word word: medved	-25 13 17 -9 -22
word word: meet	16 -30 -3 -12 19
word word: meetin	-34 -7 0 3 21
word word: melito	-4 6 -11 -5 -9
word word: member	-2 2 -39 11 -6
word word: memora	1 -29 -37 8 28
word word: memory	-7 -12 12 -16 -19
word word: men	0 -30 16 -8 -2
word word: mentio	-9 40 -28 -2 -31
word word: messag	-25 12 -4 -14 13
word word: met	-16 -14 9 -17 1
word word: milita	-7 -11 -28 -3 18
word word: millio	-30 -10 -57 -12 21
word word: mine	10 -2 -11 -7 -3
word word: minist	-13 -2 0 5 -8
word word: minors	-18 21 -18 -11 -12
word word: minsk	39 -13 -24 -23 -24
word word: minute	-12 -3 4 -18 0
word word: missil	-12 -10 -34 -14 20
word word: missin	-37 -6 6 11 8
word word: missio	-19 -14 -17 -2 16
word word: mobile	-25 -16 14 -12 7
word word: mock	-1 -8 -11 -10 17
word word: mod	3 -22 17 -16 -4
word word: mofa	26 -1 16 -36 -27
word word: mohame	-21 11 -11 3 4
word word: mohamm	-23 -20 12 -7 -2
word word: moldov	-8 -15 -27 -15 24
word word: moment	4 10 3 -21 -36
word word: monday	21 -7 -4 -33 -25
word word: money	-16 3 -25 -23 22
word word: monito	-27 -20 -30 7 21
word word: month	-15 -9 18 -4 -8
word word: months	-9 -9 21 -30 -8
word word: more	-7 -2 -17 18 -16
word word: morgue	28 -10 3 -18 -12
word word: mornin	-28 30 9 -31 6
word word: morocc	2 -11 -13 -7 17
word word: mortal	38 -22 -29 -22 -25
word word: moscow	4 7 -2 -25 -11
word word: moskal	-11 -1 -26 33 -44
word word: most	24 -28 -14 -10 -6
word word: mostly	-15 8 21 -17 0
word word: mother	-10 -13 17 -43 -3
word word: motor	-15 -4 -7 -7 18
word word: moved	-13 17 -15 -19 18
word word: mp	-17 25 -2 -2 -11
word word: mr	-13 8 17 -12 -9
word word: mum	-21 -17 37 -9 -32
word word: munich	-16 -8 -24 30 -21
word word: muscat	-32 -20 -18 -25 33
word word: museum	-9 -3 28 -1 -26
word word: must	-29 9 -8 -14 8
word word: my	-26 -42 13 7 14
word word: mykola	-9 -30 31 -24 -13
word word: nahyan	-15 16 13 -25 -9
word word: name	8 6 2 -21 -30
word word: named	12 -8 -18 -19 8
word word: names	-29 12 1 6 -4
word word: narima	24 -8 -18 -22 -18
word word: nation	2 -3 -13 -15 10
word word: native	-26 -10 35 -11 -25
word word: nato	-2 -12 -12 -7 22
word word: nature	8 -6 -1 -9 8
word word: navy	20 -7 -24 -12 -7
word word: near	-26 -9 14 -30 17
word word: nearly	8 -22 -19 -12 9
word word: necess	9 -1 -6 -3 -7
word word: need	-2 -16 4 -11 14
word word: needed	13 -18 16 -15 -14
word word: needs	-6 -16 -18 -1 18
word word: negoti	16 10 -45 -9 -25
word word: neithe	25 -11 -26 -30 -5
word word: neutra	16 -9 -14 -11 2
word word: never	-5 -16 -29 12 2
word word: new	1 23 -37 -19 -10
word word: news	-17 -21 -41 1 27
word word: next	-7 10 -34 -11 1
word word: night	-6 -25 16 -47 11
word word: nine	-12 2 -23 11 -9
word word: ninete	12 -1 -11 -12 2
word word: ninety	20 -12 -23 -21 -5
word word: ninth	23 -23 -7 -37 0
word word: no	-20 19 -25 -22 -1
word word: nobel	-22 -6 -27 6 23
word word: nobody	1 34 -33 -35 -21
word word: none	-38 17 -2 1 -21
word word: noon	-5 8 1 -2 -5
word word: nor	-1 -15 -9 -15 24
word word: norms	0 14 -2 -15 -10
word word: northe	-8 -6 -18 -2 18
word word: norway	-38 13 -29 -23 0
word word: not	-28 9 -2 5 -5
word word: noted	7 -6 -26 -2 11
word word: notes	-5 -36 -7 -25 24
word word: nothin	-3 10 1 9 -30
word word: novemb	-19 21 -10 -33 -3
word word: now	2 -6 -1 -22 -1
word word: npp	32 -13 -16 -5 -27
word word: nuclea	3 -35 -23 -19 24
word word: number	17 -12 -23 2 -15
word word: nurse	-25 -7 -4 -6 20
word word: nurses	-7 0 -18 0 20
word word: oblast	10 -3 13 -4 -15
word word: occasi	-9 14 -3 -1 -9
word word: occupa	-3 -2 -15 18 -18
word word: occupi	20 -1 -29 -29 4
word word: oct	-13 -10 -15 7 10
word word: octobe	-19 9 25 -19 -17
word word: odesa	10 -27 -7 -11 6
word word: off	-10 30 2 -24 -19
word word: offer	-23 5 -15 19 -21
word word: offere	-18 3 -16 -32 25
word word: office	14 -22 -25 17 -13
word word: offici	-8 28 -32 13 -24
word word: oil	-12 -11 -18 -3 16
word word: old	15 -5 -23 -18 -3
word word: older	21 -3 -10 -8 -8
word word: oldest	13 -15 -24 17 -23
word word: oleh	-16 -2 11 2 -11
word word: olena	-27 -12 21 -9 -9
word word: oleniv	-36 -25 1 -28 35
word word: oligar	-11 -1 15 0 -4
word word: oman	-15 -16 -17 -9 23
word word: ombuds	-19 -4 3 14 -12
word word: on	-5 -7 7 -14 -6
word word: once	-29 26 -9 -17 0
word word: one	-10 0 18 -32 -3
word word: ones	33 4 -40 -49 -9
word word: online	-16 -9 -21 -7 28
word word: only	13 -1 -22 -16 -13
word word: open	-32 0 -6 15 14
word word: opened	-24 3 1 -13 15
word word: openin	23 -21 -20 21 -31
word word: operat	3 -1 -31 -13 14
word word: opport	15 -14 -26 -15 13
word word: opposi	-5 -6 -19 -17 16
word word: or	5 -8 -13 10 -21
word word: orban	-2 -5 -14 -5 12
word word: order	1 -2 8 -7 -9
word word: organi	-8 3 -29 0 10
word word: orthod	13 -8 11 -20 -33
word word: other	-1 -3 -2 -14 -6
word word: others	12 -14 13 -18 -10
word word: our	-9 -6 3 2 -17
word word: ours	18 -11 -31 -15 0
word word: out	-8 -26 14 -8 -7
word word: outcom	10 11 -17 -23 -29
word word: outsid	-4 -4 23 -3 -28
word word: over	-9 -5 6 0 1
word word: overal	4 11 -14 1 -30
word word: overni	-10 4 -8 -31 -1
word word: own	25 -30 4 -16 -7
word word: packag	20 -34 -11 -15 7
word word: pages	-18 -15 -19 -15 37
word word: paid	16 -3 -11 -8 9
word word: pakist	-26 -12 -14 -8 31
word word: palace	7 -27 -18 0 7
word word: palest	-37 -18 -23 -18 38
word word: papers	-16 3 5 -17 5
word word: parcel	-27 -6 -13 26 -4
word word: pardon	-17 -17 -10 -21 18
word word: parent	10 -12 -9 -8 13
word word: paris	-8 5 -17 -16 21
word word: parlia	-17 -7 -27 15 16
word word: part	16 2 -23 -17 -5
word word: partic	-31 -4 -14 -23 23
word word: partie	-33 13 5 -2 -8
word word: partne	-9 -14 -18 12 3
word word: party	16 -16 -16 -11 -8
word word: pass	-5 -13 15 -26 23
word word: passed	-21 36 -26 -28 -8
word word: passpo	-31 -8 28 -26 15
word word: past	-22 -10 -18 -10 20
word word: patien	-29 -4 -24 -6 39
word word: patrio	-23 10 -32 -14 -5
word word: paul	-21 -8 -9 -11 22
word word: pause	13 5 1 -39 -22
word word: pay	-14 0 -13 -4 2
word word: paymen	-14 -4 10 -8 -7
word word: peace	-33 -24 -4 -6 18
word word: peacef	18 -13 -30 15 -23
word word: pensio	7 -4 -11 16 -18
word word: people	-5 -9 -13 -19 -4
word word: per	-5 10 -23 -36 18
word word: percen	-23 -20 -13 10 -5
word word: period	-5 -4 -13 10 -14
word word: person	1 -31 -21 -3 17
word word: peskov	-20 32 -10 -12 -25
word word: peters	-32 -15 -16 35 8
word word: phase	6 -29 -8 -8 14
word word: phone	-41 18 16 5 -25
word word: phoned	18 17 -17 -18 -16
word word: phones	2 -5 23 -4 -20
word word: photo	0 -3 9 -9 -11
word word: photog	-18 -27 15 -11 6
word word: photos	-16 -14 27 -16 -18
word word: pictur	-3 -8 -13 -12 14
word word: pieces	-11 -1 0 -3 12
word word: pilots	10 -8 17 -10 -37
word word: place	-13 12 -3 -19 -14
word word: places	11 -9 -30 -2 -4
word word: plan	-20 18 2 -19 -10
word word: plane	-27 -31 29 -22 38
word word: planes	6 -18 -32 -15 25
word word: planne	-26 27 -4 -13 -30
word word: plant	5 2 -19 -20 1
word word: platfo	-26 -28 -21 -4 20
word word: please	7 -10 17 -13 -38
word word: plus	-6 18 4 -17 -18
word word: pm	10 -22 -2 -15 3
word word: point	-21 6 -23 -6 6
word word: points	-19 -22 -18 -7 26
word word: pokrov	-36 -3 -29 -14 37
word word: poland	-4 -22 -14 -12 24
word word: police	10 -18 -22 -6 13
word word: polish	-7 -13 -13 -35 21
word word: politi	3 -6 -22 -16 15
word word: poltav	-25 -25 -15 -19 30
word word: pope	-4 4 -4 -11 16
word word: port	-27 -3 -13 -2 25
word word: portra	-10 -33 26 -19 -14
word word: ports	-27 -15 -17 -19 38
word word: positi	-4 -12 -13 -14 16
word word: possib	9 38 -25 -20 -33
word word: post	-1 26 -9 -8 -32
word word: posted	9 -12 -9 -10 8
word word: postpo	-23 30 -19 -14 -19
word word: potash	-13 -7 -25 -7 17
word word: pow	7 14 -15 -13 -10
word word: power	-21 -17 -18 -5 21
word word: pows	-1 2 -7 -31 -2
word word: praise	-7 -11 -9 -5 10
word word: precis	-14 -14 -14 -9 24
word word: pregna	12 -2 -4 -3 -5
word word: prelim	-16 -13 -16 13 -2
word word: prepar	-33 34 -39 -25 -20
word word: presen	-1 -21 -26 -14 21
word word: presid	-7 -5 -21 -13 8
word word: press	-11 -1 12 -11 5
word word: pressu	-26 20 -22 3 -15
word word: previo	3 16 -13 -4 -23
word word: price	-1 -7 -2 -2 9
word word: priest	12 -10 3 -35 -26
word word: prigoz	22 -13 -12 -19 -14
word word: prime	-19 12 -38 23 -5
word word: prince	-21 -16 24 -12 8
word word: priori	-23 21 -4 9 -18
word word: prison	-15 4 -23 -11 2
word word: privat	4 -13 6 -25 15
word word: proced	-29 28 -7 -19 -17
word word: proces	4 2 -34 26 -41
word word: produc	21 4 -32 -11 -7
word word: progra	-19 -14 -10 9 27
word word: progre	-17 -6 13 -15 -16
word word: projec	-10 -13 -20 4 15
word word: promis	-32 20 -15 -18 5
word word: proof	16 -21 -21 -24 4
word word: propos	-40 49 -27 -1 -38
word word: prosec	-22 -12 37 -15 -6
word word: protec	10 -19 24 -8 -14
word word: proud	5 -9 -2 -14 11
word word: provid	16 13 -3 -8 -26
word word: psycho	0 -3 -3 -22 0
word word: public	-5 16 -29 -31 5
word word: publis	-3 -17 13 19 -36
word word: pushil	-9 13 -15 -11 -14
word word: put	-17 1 -11 -1 11
word word: putin	-1 -1 -37 10 -14
word word: puts	-26 -2 -6 25 -11
word word: qatar	25 -12 -46 -2 -16
word word: qatari	14 -7 -9 9 -40
word word: questi	-33 25 -18 11 -20
word word: queue	-16 -10 13 7 -8
word word: quiet	-33 -16 -7 34 -2
word word: quite	18 -15 -3 -2 -3
word word: quotin	10 10 -8 -3 -11
word word: raised	-29 26 -33 -1 1
word word: raises	22 -11 -2 -17 -1
word word: ran	-24 -24 10 -11 19
word word: ranger	-17 -4 -21 -5 28
word word: rank	20 0 -13 -10 -10
word word: ranks	-17 0 -9 -2 21
word word: rare	-5 -14 -4 -4 15
word word: ratio	21 -9 -12 6 -23
word word: rbc	14 -4 -6 -8 -12
word word: reache	25 -6 -15 -33 -3
word word: read	-26 1 11 -14 -5
word word: readin	-48 26 -24 -17 -7
word word: ready	-12 3 -19 6 -10
word word: reaffi	-17 5 -18 7 -7
word word: rear	-6 -1 -20 -1 24
word word: reason	16 15 -16 7 -10
word word: recall	-17 7 1 39 -34
word word: receiv	-10 -15 -7 10 9
word word: recent	-10 -19 9 -37 4
word word: recep	10 -6 14 -6 -16
word word: recogn	-12 -10 18 -22 -35
word word: recons	-20 -14 14 -13 12
word word: record	-26 -16 3 0 6
word word: recove	-24 -10 7 -1 9
word word: red	-6 -14 -28 13 20
word word: reflec	18 -8 -6 -11 -7
word word: refrig	-11 14 19 -35 -29
word word: refuge	-10 -22 12 -16 1
word word: refuse	-30 -12 17 12 -13
word word: regain	24 -4 -4 -17 -2
word word: regard	-11 10 -8 -3 3
word word: regime	10 -6 14 -15 -10
word word: region	-3 -28 4 -1 3
word word: regist	-20 -24 -28 38 -21
word word: regula	-2 -7 -10 16 -10
word word: rehab	-18 -31 13 -13 3
word word: rehabi	-6 -26 18 -3 -5
word word: reinte	38 -18 -35 -5 -30
word word: reiter	15 -25 -4 -19 17
word word: reject	0 10 -2 0 -8
word word: relati	-9 0 6 -9 -4
word word: releas	-12 -3 9 -1 -13
word word: relief	-20 -16 -24 7 15
word word: remain	-27 -13 2 19 10
word word: rememb	3 -25 8 6 -19
word word: renewa	-14 -24 -41 -15 47
word word: repair	-39 -2 -21 -27 27
word word: repatr	1 -9 -9 4 -21
word word: repeat	-22 4 -21 29 -26
word word: repell	-21 -9 -13 -9 18
word word: replen	-2 -5 -7 -10 15
word word: replie	-20 13 7 -9 -5
word word: reply	-49 14 12 20 -38
word word: report	-27 18 6 -14 0
word word: repres	-25 -15 -24 23 16
word word: republ	32 -26 -20 -25 8
word word: reques	-3 -16 -16 -11 22
word word: requir	6 -14 -14 -14 2
word word: rescue	1 -11 -27 2 14
word word: reserv	-26 -31 -21 13 -8
word word: reside	-16 -4 9 -5 -5
word word: resolu	19 -9 -2 -18 -12
word word: respec	-16 12 -16 21 -27
word word: respon	-5 5 -24 -41 26
word word: rest	4 -53 -5 5 9
word word: result	14 -8 -22 23 -31
word word: resume	-2 18 -17 -19 -28
word word: resump	-27 38 -19 -19 -26
word word: return	-2 -6 -16 3 -6
word word: reunif	22 -7 -17 -10 -9
word word: reunit	2 5 2 -18 -46
word word: reuter	-6 14 1 -30 -9
word word: review	-38 -3 26 39 -61
word word: ria	26 -25 1 -22 -12
word word: right	-3 32 -11 -14 6
word word: rights	-7 11 -36 12 -6
word word: risen	7 -9 -5 1 -2
word word: rises	12 -3 0 -8 -1
word word: riyadh	-23 9 30 -8 -24
word word: road	-6 6 13 -11 -23
word word: rocket	-7 -6 -4 -9 21
word word: role	-23 -24 27 24 -26
word word: room	-11 -2 -3 -3 5
word word: rose	-27 -25 -30 -16 31
word word: rostov	-9 -8 -13 -7 24
word word: roughl	-21 20 -9 -24 15
word word: round	-5 5 -31 4 -25
word word: rounds	-16 3 22 2 -23
word word: row	11 -7 0 -4 -19
word word: rt	-14 -5 -16 25 -31
word word: ru	-11 9 -2 -5 -12
word word: rubble	-16 -13 -16 -16 35
word word: run	-16 -28 -29 -19 27
word word: runnin	-8 -11 12 -9 -21
word word: runs	-13 -5 0 -7 3
word word: russia	5 -4 -9 3 -22
word word: rustem	-42 53 -18 -28 -25
word word: s	-7 1 -25 -23 22
word word: safe	15 -20 16 -9 -15
word word: safety	-10 -40 -11 -19 28
word word: said	1 10 -17 -5 -15
word word: sailor	3 -29 -26 -15 12
word word: salman	-24 -20 17 -10 -5
word word: same	1 -2 -18 0 -17
word word: sancti	-4 -14 -41 -20 24
word word: sapper	-16 -2 13 -9 5
word word: sapphi	-9 -9 16 -3 -8
word word: sarali	13 -4 -7 -8 -3
word word: sat	24 -37 23 -2 -20
word word: saturd	18 -14 17 -34 -35
word word: saudi	-31 -20 19 -18 18
word word: save	21 -4 -27 -9 -17
word word: saw	-10 16 22 -9 -18
word word: say	-13 18 -4 -20 -15
word word: saying	-4 11 -12 -27 -28
word word: says	-18 -12 24 -31 14
word word: sbu	-9 -3 -6 -1 0
word word: schedu	-32 35 0 -8 -21
word word: school	-33 -17 -5 28 -14
word word: sea	-6 -44 -18 -10 25
word word: seamen	-12 -9 14 -1 -3
word word: search	-23 -32 -16 -8 29
word word: second	7 -9 10 -12 -26
word word: secret	-36 -9 15 -34 12
word word: sector	-9 1 -28 -33 30
word word: secure	6 -25 -16 14 2
word word: securi	-33 -8 -33 9 24
word word: see	-6 7 18 -17 -29
word word: seen	-4 -15 27 -10 -29
word word: sees	8 0 -1 -8 0
word word: seized	18 -11 -25 9 -16
word word: sensit	16 -8 -11 -8 -8
word word: sent	-20 1 -19 14 -3
word word: senten	34 -19 -28 -31 2
word word: separa	-14 -5 3 8 0
word word: septem	-19 -14 32 8 -45
word word: sergea	19 -3 -21 -16 4
word word: sergey	-1 4 -23 -8 2
word word: serhii	-12 -3 29 -4 -25
word word: seriou	3 27 8 -24 -40
word word: served	6 -2 20 -11 -16
word word: servic	4 -14 -13 2 -10
word word: sessio	-20 -23 -33 18 29
word word: set	-26 5 -16 2 24
word word: settle	-39 11 -26 15 -9
word word: seven	14 -4 -34 1 -5
word word: sevent	-2 5 -6 8 -19
word word: sever	-11 -2 -16 -5 24
word word: severa	1 3 7 -36 -14
word word: severe	30 -10 -23 -19 -13
word word: shamsa	15 -4 -10 -8 -2
word word: share	-15 14 11 -14 -5
word word: she	-35 -6 2 43 -8
word word: sheikh	2 1 -16 -4 -4
word word: shield	14 0 -7 -2 -8
word word: shifts	-16 -22 28 -9 -13
word word: ship	-20 -12 -24 -17 33
word word: ships	-7 -4 -9 -6 20
word word: shocks	-2 -7 -10 -7 15
word word: shooti	14 -5 -4 -11 -10
word word: short	-18 10 22 -28 -37
word word: shorte	16 -8 -11 -13 -10
word word: shortl	-21 20 -5 -7 -15
word word: shot	-16 11 -8 -23 10
word word: should	-6 22 -13 -10 -18
word word: show	-24 12 19 -6 9
word word: showed	-13 -10 17 -21 -15
word word: shown	-8 -29 -8 -23 26
word word: shows	8 -34 35 -32 -38
word word: shrapn	17 -5 -6 -4 -8
word word: siblin	18 -7 -6 -9 -12
word word: sick	-24 18 6 11 -33
word word: side	9 23 -36 -20 -28
word word: sideli	-21 -19 -36 31 -7
word word: sides	5 -1 -37 0 -13
word word: sign	8 -7 -2 -5 -6
word word: signed	-16 -38 -32 9 24
word word: silenc	-16 4 1 -9 -1
word word: silent	-5 21 12 -9 -25
word word: simila	19 -16 -7 -4 -11
word word: since	-14 -19 -9 12 2
word word: sincer	-1 -3 -18 -4 21
word word: single	15 9 -29 -13 -34
word word: sister	17 -1 -12 -7 -12
word word: sites	-26 -8 -11 9 10
word word: situat	-17 2 -32 7 11
word word: six	3 -23 -13 -6 1
word word: sixtee	4 -14 -13 -12 4
word word: sixth	-2 -7 -25 -20 13
word word: sixty-	24 -10 -25 -17 -19
word word: small	-10 -21 -21 -14 22
word word: snake	28 -15 -16 -15 -7
word word: so	-5 12 -23 -11 -11
word word: social	2 10 -2 -14 8
word word: soil	33 -14 -12 -13 -22
word word: soldie	9 -28 -7 5 -10
word word: soleda	13 0 -12 -1 -1
word word: solida	-9 -2 -6 -4 11
word word: soluti	31 -8 -21 -6 -9
word word: some	16 -48 13 -14 -9
word word: somebo	-7 16 -5 -9 -12
word word: someon	-8 -4 9 4 -17
word word: someth	-14 18 -15 -3 11
word word: son	0 -12 21 -14 -45
word word: sons	-8 -2 -17 -33 22
word word: soon	-14 33 9 -7 -32
word word: source	-15 22 -26 -3 3
word word: south	-4 -11 -16 -6 22
word word: spare	27 -11 -20 -11 -27
word word: spasis	-2 -22 -19 4 10
word word: speak	-58 16 -13 17 10
word word: speaki	-21 -14 -5 29 -15
word word: speaks	2 8 -9 -19 -18
word word: specia	-13 -12 -14 22 -14
word word: spend	-9 1 -16 -11 11
word word: spent	-5 -23 30 -38 -19
word word: spirit	-13 18 15 -14 -16
word word: spoke	-18 -13 9 2 -4
word word: spoken	-11 1 10 -21 7
word word: spokes	-57 -9 26 1 0
word word: spread	-21 2 6 -23 -5
word word: spring	18 -21 -21 -15 -4
word word: square	-26 -29 5 7 1
word word: st	-24 -29 -21 30 16
word word: staff	-31 -24 8 -6 17
word word: stage	33 -22 -15 -12 -16
word word: stages	-7 4 -17 21 -31
word word: stand	9 -17 14 0 -25
word word: standi	3 0 -6 -13 -7
word word: stands	-5 -16 -26 21 -18
word word: star	-15 -6 -15 -3 20
word word: start	-21 2 -40 5 8
word word: starte	-11 -19 -19 15 13
word word: state	-3 -22 -6 9 -9
word word: stated	12 -23 -14 -8 -13
word word: statem	-28 -14 -4 -12 23
word word: states	5 -5 -31 -28 17
word word: statio	-3 -5 4 -6 -15
word word: status	-17 -20 -14 25 -9
word word: stay	-20 -17 22 -12 -11
word word: steel	8 -6 -1 -2 -7
word word: steelw	7 -11 -4 11 -11
word word: step	-11 9 16 -22 -9
word word: steppe	7 -1 7 -7 -9
word word: steps	-25 5 8 -13 10
word word: steve	10 -4 -5 -9 -4
word word: still	-8 -18 13 20 -33
word word: stood	2 3 8 -8 -17
word word: stop	26 -9 -39 -21 2
word word: stoppe	-9 18 -5 -8 -2
word word: storie	-18 -10 25 -9 -25
word word: storm	-15 -12 16 -6 -13
word word: story	-14 -12 13 28 -28
word word: straig	-18 0 26 -2 -16
word word: streng	-28 -20 -16 20 21
word word: stress	-7 -2 -20 13 -11
word word: strike	-14 -15 -24 -22 36
word word: strip	-16 -13 -20 -10 30
word word: strong	-22 -21 -19 -13 35
word word: struck	16 -14 -28 -24 10
word word: studen	-22 -23 -20 -7 30
word word: submit	-15 16 -4 -11 -13
word word: substa	-15 16 -9 -3 -6
word word: succee	19 -15 -7 -19 -7
word word: succes	23 -31 7 -29 2
word word: such	30 -12 -20 -40 0
word word: sudan	-18 -20 -10 33 -5
word word: sudzha	2 -1 -19 -19 23
word word: suffer	10 -15 3 -4 -7
word word: summer	9 13 -23 1 -13
word word: summit	-19 -5 1 -1 -8
word word: sumy	13 -14 -6 13 -15
word word: sunday	7 -51 37 -5 -22
word word: superv	-19 -1 -11 -5 25
word word: suppli	-2 -10 -8 -8 9
word word: supply	-18 -10 -9 5 18
word word: suppor	-21 -34 -15 1 44
word word: surgeo	-10 -17 -4 -1 22
word word: surger	-3 -10 26 -8 -17
word word: surnam	22 -15 -8 -6 -12
word word: surpri	16 -10 -13 -10 -11
word word: surren	-33 -20 -21 -20 40
word word: suspen	-19 2 -9 -8 16
word word: swap	-3 17 -4 -44 -13
word word: swappe	15 -7 -10 -26 -7
word word: swappi	-3 16 -19 6 -23
word word: swaps	-7 -11 -28 14 -10
word word: sweden	15 8 -6 -18 -7
word word: switze	-11 -6 -20 3 2
word word: syria	-23 -6 -1 -25 22
word word: system	-24 9 -23 6 2
word word: table	-26 21 -20 7 -7
word word: taganr	-31 -13 23 20 -37
word word: take	-42 12 27 -32 -24
word word: taken	-14 5 7 -16 4
word word: takes	-7 -20 -16 18 -10
word word: taking	-22 35 17 10 -39
word word: talk	-9 -16 25 -19 -9
word word: talked	-19 0 12 -23 4
word word: talks	1 9 -15 -32 -20
word word: tally	-10 -18 -3 14 -8
word word: tangib	15 -12 -12 -1 -7
word word: tanker	-9 -4 -12 -6 14
word word: tanks	-30 -17 -22 -19 29
word word: target	-34 -9 -25 -16 39
word word: tass	11 -20 13 0 -13
word word: tatar	22 -9 -12 -22 -15
word word: tatyan	10 2 -15 3 -21
word word: tayyip	12 -7 10 -4 -12
word word: tea	-17 -2 30 -9 -28
word word: teache	-17 -37 6 -15 37
word word: team	3 -11 -5 -32 0
word word: teams	-18 6 -29 -23 26
word word: tears	13 -12 8 -14 -12
word word: techni	-24 24 -20 -14 -8
word word: techno	-7 -16 8 -3 3
word word: teenag	-25 -3 -13 -8 31
word word: telegr	19 0 -13 -20 -11
word word: teleph	-23 -12 14 -25 12
word word: televi	-14 18 -8 0 -13
word word: tell	-3 12 -16 -11 -10
word word: tells	-35 -23 1 22 2
word word: tempor	17 -11 -17 -23 5
word word: ten	-8 -14 9 -5 3
word word: tens	-26 -20 -12 1 21
word word: tenth	22 -7 -5 -21 0
word word: terms	4 -13 -23 -31 8
word word: territ	34 5 -27 -16 -28
word word: terror	-20 -14 -26 -13 28
word word: tests	-26 -23 17 15 -32
word word: thaila	-19 -10 -14 -13 20
word word: than	-30 4 -25 28 -16
word word: thank	-6 5 -6 -25 -6
word word: thanke	21 -18 -9 9 -20
word word: thankf	11 0 -8 -7 -9
word word: thanki	20 -7 -4 -21 -9
word word: thanks	4 -22 14 -19 -9
word word: that	-14 4 -8 12 -8
word word: the	-10 -6 0 -11 6
word word: their	-6 -24 2 -6 6
word word: theirs	2 -18 -13 16 -9
word word: them	-9 -15 1 6 -13
word word: themse	-30 -26 -27 40 -1
word word: then	15 -28 9 -19 -1
word word: there	-19 15 -13 5 -24
word word: these	2 -15 6 -11 -17
word word: they	16 -13 13 -31 -9
word word: thing	-2 15 8 -19 -9
word word: think	-12 9 -5 -4 -9
word word: third	19 -25 -10 -15 -9
word word: thirte	8 -5 -11 -14 17
word word: thirty	-7 -11 -17 19 -3
word word: this	0 -6 16 -7 -14
word word: those	-11 -5 -21 -7 6
word word: though	-47 30 13 -3 -27
word word: thousa	-31 9 -10 20 -7
word word: three	-1 0 -7 -12 -10
word word: three-	-7 -7 -15 -22 18
word word: throug	2 -4 -11 6 -19
word word: thursd	2 -31 3 -28 19
word word: thus	22 -20 -6 -9 -9
word word: ties	-1 -27 6 1 -13
word word: time	-3 -10 -3 12 -21
word word: times	-11 16 -10 -7 1
word word: to	-23 -5 -5 3 2
word word: today	11 -27 -6 0 0
word word: togeth	22 3 -17 -24 -5
word word: told	-22 -10 -6 22 -19
word word: tomorr	34 7 -34 -23 -28
word word: tonigh	5 5 -15 -16 -8
word word: tonnes	-22 -18 -20 -16 39
word word: too	18 11 -20 8 -21
word word: took	-7 3 -12 -28 14
word word: top	17 10 -10 -13 -26
word word: tortur	-21 -14 -34 14 7
word word: total	35 -30 -17 -19 11
word word: touch	-15 -13 15 -10 -21
word word: toward	-25 -18 27 -8 -13
word word: track	-22 13 -12 19 -29
word word: trade	-16 3 -30 8 6
word word: traded	23 -17 -15 -22 -3
word word: train	-18 -13 -29 -13 25
word word: traini	-35 -29 10 -18 27
word word: trains	-15 -16 -9 -12 20
word word: transf	-18 -15 22 10 -25
word word: transp	24 -26 -3 -21 -22
word word: travel	17 -3 -8 -31 1
word word: treat	-10 6 -17 7 3
word word: treate	13 -15 -2 -43 8
word word: treatm	-13 -32 23 0 -13
word word: trilat	-23 37 18 -20 -32
word word: trip	2 -18 -21 -15 20
word word: troops	-9 13 -20 -21 18
word word: truce	-17 20 -27 -19 15
word word: trucks	-20 12 3 -13 -6
word word: true	-8 5 0 8 -10
word word: trump	-8 10 -48 -31 17
word word: trust	-6 -9 -18 1 6
word word: truth	-4 20 -5 -14 -7
word word: tsentr	-11 -4 -10 -4 21
word word: tuberc	-7 0 12 -1 -8
word word: tuesda	21 -13 -7 -40 -4
word word: turkey	-8 -17 11 -14 0
word word: turkis	-26 -5 -4 13 -6
word word: turn	6 -15 10 8 -28
word word: turned	-22 23 23 -35 -29
word word: twelve	7 -15 1 -19 1
word word: twenty	13 1 -2 -5 -20
word word: twice	-26 -30 18 -25 -8
word word: two	3 -6 3 -30 2
word word: türkiy	-36 21 -5 -31 12
word word: u	4 0 -26 8 -1
word word: ua	-1 -36 -18 28 -49
word word: uae	7 -7 -13 4 -10
word word: uavs	-13 -5 -2 -13 18
word word: uk	7 -3 7 -5 -20
word word: ukrain	-1 -11 -19 2 -13
word word: ukrinf	-6 -1 -4 17 -9
word word: umerov	-30 40 -27 -30 -19
word word: un	-52 -28 -28 17 27
word word: unbloc	-14 35 -16 -14 -36
word word: under	12 -9 -11 -8 -7
word word: underg	-16 -11 38 -14 -11
word word: underl	9 -16 -21 15 -34
word word: unders	-23 34 9 -24 -19
word word: undert	-7 9 -11 -10 -10
word word: unicef	-10 -19 -17 13 -7
word word: unilat	8 -2 0 0 -6
word word: unit	-22 -9 -16 -3 22
word word: united	8 -2 -11 -19 11
word word: units	-31 6 -14 1 22
word word: univer	-17 -25 -21 -16 35
word word: unlawf	-14 17 -15 -2 -15
word word: unmann	-29 -11 -22 -15 28
word word: until	-15 -28 22 -6 22
word word: untrue	-26 27 -14 -13 -12
word word: up	-16 16 0 -2 4
word word: update	14 -1 0 -14 -2
word word: upon	-11 20 -9 -4 -17
word word: urgent	24 -24 -15 -13 17
word word: us	-25 -14 -46 3 29
word word: used	-34 -32 -19 -9 34
word word: ushako	-26 17 -19 -22 4
word word: vadim	-12 -11 -22 -6 17
word word: valued	9 -6 0 -1 -3
word word: vatica	6 8 -5 -32 -13
word word: vehicl	-39 -16 -19 -5 42
word word: veresh	2 4 -19 8 -24
word word: verifi	-20 28 -20 18 -28
word word: verify	9 -34 -14 -12 12
word word: very	-9 8 10 -23 -15
word word: vessel	1 -16 -15 -29 30
word word: vetera	-12 -21 -30 -21 38
word word: via	21 -12 -22 -27 18
word word: victim	-10 -24 -15 20 10
word word: victor	-2 16 -19 -13 13
word word: video	-21 -23 22 4 -12
word word: views	-15 -39 -29 0 39
word word: viktor	-13 -16 8 -9 15
word word: villag	-24 -10 -14 -7 22
word word: vinnyt	-29 -13 37 -20 -29
word word: violat	-17 -10 4 18 -10
word word: visit	-29 -15 -9 2 12
word word: visite	1 -14 -1 -34 3
word word: visits	-10 -23 -12 10 15
word word: vladim	17 -12 -20 17 -6
word word: voice	-11 -18 20 -13 -21
word word: voiced	-8 -11 -2 -1 10
word word: volody	-14 20 19 -18 -24
word word: volunt	-14 -26 11 -36 13
word word: vostok	-4 -2 -4 -8 14
word word: vuhled	18 -1 -9 -9 -4
word word: wagner	29 -16 -16 -9 -21
word word: wait	-4 23 1 5 -27
word word: waited	24 -32 19 -8 -21
word word: waitin	-11 10 8 11 -14
word word: waits	1 8 -23 -9 -12
word word: walk	-19 -18 -19 -19 22
word word: walked	-10 -3 2 -5 10
word word: wam	24 -13 -7 -19 3
word word: want	-7 15 -16 12 -22
word word: wants	-22 11 -14 -24 12
word word: war	-11 0 -5 7 0
word word: ward	-18 -3 5 -15 -1
word word: warrin	-6 -13 -26 -16 20
word word: warrio	18 -29 -31 -27 6
word word: warsaw	-40 -20 -27 6 20
word word: was	-17 -13 -3 -6 -2
word word: washin	5 -46 -36 -10 29
word word: watch	-33 -20 20 11 -9
word word: watche	-20 -27 8 -18 21
word word: water	-4 -15 -19 -11 16
word word: way	14 16 -33 -26 -6
word word: we'll	-22 20 -16 -10 -15
word word: we're	18 18 -10 -11 -23
word word: we've	-8 20 1 9 -25
word word: weapon	-22 -24 -20 -16 45
word word: websit	-18 -5 16 27 -36
word word: wednes	7 -7 12 -16 -26
word word: week	-9 -2 14 -13 -3
word word: weeken	-7 1 3 -15 10
word word: weeks	-17 7 -3 7 -12
word word: weigh	-10 -2 16 -1 -15
word word: weighe	-18 -5 26 -2 -27
word word: weighs	-25 -6 28 -7 -16
word word: welcom	0 -15 15 -36 -8
word word: well	16 -13 -18 11 -26
word word: went	14 -12 -14 -23 -6
word word: were	4 -15 -5 -24 11
word word: west	-16 -8 -23 -8 30
word word: wester	16 13 13 -18 -21
word word: what	-11 -1 6 3 -11
word word: whelan	-43 -5 -7 -8 42
word word: when	-39 17 16 -13 -4
word word: where	20 -22 -24 -25 13
word word: whethe	6 -25 -31 -21 18
word word: which	7 -36 8 6 -1
word word: while	4 -19 -28 21 -4
word word: white	-6 -23 -3 0 22
word word: who	-11 -22 5 -10 10
word word: whole	22 -3 -7 -23 -22
word word: whom	0 -26 17 -2 -21
word word: whose	15 6 -13 3 -29
word word: why	-19 12 -15 -15 5
word word: will	-1 -3 -3 -26 6
word word: win	-17 -28 -20 -31 35
word word: winter	10 15 -27 -22 1
word word: wish	-13 -47 -25 7 7
word word: with	-17 -8 14 -27 9
word word: within	-4 -10 -24 5 1
word word: withou	18 -17 -20 -23 18
word word: witkof	4 -5 -16 -11 3
word word: witnes	-25 -17 -15 23 5
word word: wives	-14 4 3 -28 -7
word word: woman	-9 11 3 -7 -17
word word: women	32 -17 -33 -13 -14
word word: won	-19 -12 24 -9 -14
word word: won't	-7 14 -15 -15 -12
word word: word	21 -12 -22 -16 13
word word: words	11 -12 -26 -21 12
word word: work	-30 -2 -4 10 -2
word word: worked	-15 35 -32 -22 -33
word word: worker	-12 -26 -16 -9 19
word word: workin	-3 14 -29 -23 2
word word: works	-8 -27 29 6 -23
word word: world	-27 -28 -23 5 28
word word: worth	1 7 -2 -14 -3
word word: would	6 5 -9 -34 -15
word word: wounde	0 3 -31 -15 9
word word: wounds	25 -11 -22 -6 -2
word word: wrappe	3 -12 10 -10 -16
word word: write	-20 -11 4 9 16
word word: wrote	8 -15 7 -1 -35
word word: xiv	-15 -23 2 -36 1
word word: year	4 9 14 -14 -19
word word: years	3 -12 2 -11 -2
word word: yellow	10 -1 -7 -5 -9
word word: yemen	-24 -23 -31 -25 36
word word: yermak	39 -16 -21 -18 -29
word word: yes	-11 14 -17 9 -18
word word: yester	-1 -20 25 -18 -21
word word: yet	-25 28 -13 7 -30
word word: yevgen	22 -19 -18 -16 -17
word word: york	-28 -25 22 -9 7
word word: you	-13 3 6 0 -13
word word: young	-33 26 -1 14 -17
word word: younge	21 -21 -37 -1 -10
word word: your	7 -29 5 -8 -1
word word: youtub	-12 -23 39 -11 -20
word word: yug	-3 -2 0 -3 8
word word: zapad	-8 0 0 0 9
word word: zapori	25 -31 -42 -31 7
word word: zayed	-25 3 13 -14 -12
word word: zelens	5 -9 -16 -30 21
word word: zmiiny	9 0 0 -8 0
word word: zone	-8 -2 -6 -8 8
word word: zuppi	11 21 -17 -15 -25
word word: а	-2 -9 9 -9 -18
word word: аби	-9 -7 6 -29 3
word word: або	-19 11 -20 4 13
word word: абонен	-5 19 -12 -10 -20
word word: абу-да	-26 20 -3 -38 -8
word word: август	-32 13 19 -23 -7
word word: авдеев	-1 8 -3 -1 -12
word word: авдіїв	2 -9 -20 -29 15
word word: авиаци	-4 -17 16 -16 -30
word word: автобу	17 5 12 -34 -30
word word: автома	-23 -14 0 -14 18
word word: автомо	3 -32 -15 -18 16
word word: авіабо	-14 -17 21 -14 10
word word: авіауд	-26 -16 -21 -25 31
word word: авіаці	0 -26 -34 -10 14
word word: агент	-4 -2 -10 0 15
word word: агента	-9 -22 -20 -18 16
word word: агентс	-22 23 -28 16 -38
word word: агресо	-33 33 -20 -5 -4
word word: агресі	-7 -16 -12 2 17
word word: адвока	-26 6 -24 -17 7
word word: адже	-23 -2 17 25 -30
word word: админи	-17 11 16 -9 -12
word word: адміні	8 0 4 -26 6
word word: адрес	-12 -9 -1 -21 23
word word: адреса	-15 -16 -35 -23 36
word word: адреси	-21 -16 -32 -23 31
word word: адресу	19 -19 -22 -22 18
word word: аеродр	4 -10 -12 9 8
word word: аеропо	-12 -10 16 -4 -11
word word: аес	25 -8 -14 -16 -14
word word: аж	23 -6 -13 -3 -19
word word: азерба	-44 -15 -17 -9 43
word word: азов	2 -11 10 -18 -7
word word: азова	0 -28 28 -31 -27
word word: азовск	7 -21 -25 -19 16
word word: азовст	6 12 -17 -26 -6
word word: азову	-17 -17 12 5 3
word word: азовце	-36 18 9 -18 -24
word word: азовцы	-1 -14 -15 -11 23
word word: азовця	-14 -8 10 -6 7
word word: азовці	16 -9 -3 -30 -14
word word: азові	-8 -7 -8 -16 16
word word: айдара	-19 -19 19 -4 -13
word word: академ	-22 -14 -19 -4 20
word word: аквато	-26 -19 -18 -16 36
word word: акт	6 -9 -12 -20 19
word word: активн	-48 -8 -22 -25 18
word word: активу	-16 28 -15 -8 -15
word word: активі	-18 29 -11 8 -26
word word: акции	-3 12 -3 0 -7
word word: акция	-11 -3 -24 -13 12
word word: акцію	-13 -36 -28 -17 39
word word: акція	-30 -15 -28 -3 18
word word: акції	-33 19 -20 -29 26
word word: але	0 18 -10 10 -36
word word: алекса	-22 2 4 -13 26
word word: алексе	-42 -18 10 -27 28
word word: америк	-3 -8 -4 -17 1
word word: америц	13 8 -19 -9 7
word word: ампута	20 -12 1 -14 -15
word word: ампуто	9 -5 -3 -1 -4
word word: аналит	-13 -10 -25 -14 16
word word: аналог	38 -11 -8 -23 -14
word word: аналіз	0 -14 -25 -23 25
word word: андрей	3 -1 -11 -12 5
word word: андрея	21 -13 -12 -16 -8
word word: андрій	-4 15 3 -22 -26
word word: анкара	-3 18 -11 -12 -20
word word: анкаре	-32 -8 11 11 11
word word: анкару	2 2 -2 -1 -9
word word: анкары	-19 -5 -17 -9 24
word word: анкарі	-16 5 -12 -15 11
word word: анкету	-9 -11 -11 -11 14
word word: анонсу	-32 36 -19 -11 -16
word word: анонім	-39 15 -2 -23 -2
word word: ані	12 0 -1 -10 -6
word word: апелля	-7 -6 -17 -6 22
word word: апеляц	-6 -10 -12 -12 17
word word: аппара	-3 -29 -18 -4 17
word word: апреле	18 -11 -23 -6 -2
word word: апреля	20 9 -21 -7 -21
word word: арабск	18 -14 1 8 -28
word word: арабсь	43 -13 -28 -12 -15
word word: аравии	-16 -12 -15 -16 21
word word: аравия	-4 -8 -10 -8 5
word word: аравії	9 -19 -35 12 -15
word word: аресто	-18 -14 -34 -17 24
word word: арифме	-3 -26 -27 14 -32
word word: армени	-15 -13 -9 -10 19
word word: армии	28 -8 -27 -26 21
word word: армия	-2 -1 -1 -7 8
word word: армянс	-30 -11 -6 -10 31
word word: армійц	39 -10 -22 -11 -25
word word: армія	1 -16 -16 -20 17
word word: армії	-8 -19 -42 6 -5
word word: артем	-28 -17 27 -9 0
word word: артемо	4 -27 -17 -24 16
word word: артиле	-8 -21 -25 -17 27
word word: артилл	-13 -6 -14 -12 18
word word: артист	-6 -4 -23 -8 27
word word: артсис	-19 -17 -12 -22 25
word word: артур	-24 -10 -11 30 0
word word: асоціа	6 -26 -14 -2 17
word word: атак	-14 -7 -13 -22 24
word word: атака	-5 -12 -3 -14 15
word word: атаки	3 13 -20 -26 3
word word: атаков	-16 -11 -6 -10 15
word word: ато	-11 -1 -4 -3 14
word word: аферис	-2 -3 -4 10 -3
word word: африка	-1 -7 -17 -14 20
word word: африки	-13 -25 -16 6 7
word word: ахмат	-20 19 -14 -8 6
word word: аэродр	-39 -36 26 -20 6
word word: аэропо	-36 -10 12 -9 31
word word: аэс	21 -5 -6 -9 -12
word word: б	-10 18 13 4 -28
word word: б'єтьс	-7 -12 22 -24 -1
word word: бабуся	6 -10 6 -10 -25
word word: бабусі	30 -2 -18 -5 -23
word word: бабушк	7 -24 19 -41 -5
word word: багато	-12 -13 16 4 -40
word word: багать	-2 -13 15 2 -33
word word: бажанн	9 -20 -21 -12 28
word word: бажаю	-19 -17 20 -13 -12
word word: базами	-16 -6 -14 28 -21
word word: базу	-28 -6 4 11 -2
word word: базі	-13 -17 -19 -5 20
word word: баку	-39 -17 -18 -7 40
word word: балакл	-11 4 -10 -16 19
word word: балтий	-6 -8 -8 -2 13
word word: банк	10 -7 -11 -11 8
word word: банки	-21 -20 -25 -15 45
word word: банків	14 9 -7 -3 -16
word word: басейн	-28 -15 -44 -13 35
word word: баталь	-25 -31 -6 14 5
word word: батька	-10 -11 7 -8 2
word word: батьки	8 -17 -27 -37 35
word word: батько	-17 -27 -3 -15 18
word word: батькі	13 -28 -29 -21 -2
word word: бахмут	22 -27 -11 -5 -28
word word: бачив	-10 -23 27 -24 -29
word word: бачила	3 -21 21 -12 -28
word word: бачили	-11 -10 1 -29 10
word word: бачимо	-18 8 -14 -25 0
word word: бачити	7 -27 -38 -24 30
word word: бачить	-12 -20 -7 -3 26
word word: башкир	-8 -1 11 0 -2
word word: башкор	-27 -4 15 -14 18
word word: ббм	6 -6 -3 -12 1
word word: бедств	-12 -7 -9 -2 19
word word: беженц	-22 -7 -7 -18 33
word word: без	-7 -11 -4 4 -5
word word: безвоз	33 -22 -9 -3 -24
word word: безвіс	21 -7 -24 7 -23
word word: безкош	11 -19 -28 -3 22
word word: безопа	-3 2 -46 -24 23
word word: безопл	-18 -19 -15 1 21
word word: безпек	-11 -16 -9 -1 19
word word: безпец	9 -18 0 -32 14
word word: безпеч	19 -18 -11 -9 -20
word word: безпла	-3 -13 -19 -25 16
word word: безсон	15 -1 -15 -12 4
word word: белару	7 -21 -5 13 -16
word word: белгор	-7 -9 -29 -38 27
word word: белой	-14 -14 -17 -5 29
word word: белору	18 -32 -2 -15 -1
word word: белый	-12 -9 -6 -4 18
word word: белым	22 -15 -16 -1 -18
word word: бердян	-22 -23 -31 14 32
word word: бере	7 -24 -14 16 -22
word word: берег	-12 -2 -22 -10 32
word word: берега	-20 -6 16 -9 0
word word: береги	-11 -23 -2 24 -31
word word: бережі	-14 4 16 10 -14
word word: березе	-21 -13 16 -28 15
word word: березн	-17 13 -2 -2 -13
word word: березі	-20 -4 -10 -7 24
word word: береме	19 -4 -20 -2 8
word word: берут	-1 8 -8 -5 -1
word word: беруть	-3 6 -34 -34 23
word word: беспил	-1 -28 3 -4 -1
word word: беспла	-11 -20 -13 -20 23
word word: би	15 14 -9 -21 -23
word word: библио	-8 -2 0 -12 11
word word: билето	2 -42 -29 -17 33
word word: билеты	1 -9 -3 -4 9
word word: били	-21 -5 31 -5 -25
word word: билися	12 -3 -4 -6 -7
word word: благод	-4 -2 -9 7 -3
word word: благос	15 -17 4 -6 -10
word word: бланк	-21 -17 -12 -12 38
word word: ближай	-12 43 -33 -30 -12
word word: ближчи	15 -6 -5 -5 -2
word word: близки	2 -16 -7 -2 -15
word word: близьк	-17 -16 -23 24 0
word word: блинда	-8 -9 -12 -8 11
word word: блокир	-28 -8 -11 -6 36
word word: блокпо	14 -8 -20 11 -15
word word: блоку	-16 21 17 -11 -8
word word: блокує	-35 13 -7 -11 -8
word word: бмп	-18 -18 -9 -5 37
word word: бо	9 11 -29 0 -9
word word: бог	11 3 2 -9 -16
word word: богдан	16 -12 20 3 -33
word word: богу	14 -20 -4 -10 -19
word word: бодай	-9 1 -2 15 -10
word word: боев	3 -18 -11 -24 26
word word: боевик	-27 -5 -20 -11 31
word word: боевог	-16 -3 -3 -6 21
word word: боевое	18 -18 13 -10 -15
word word: боевые	4 -19 11 -14 -11
word word: боевых	-9 -11 -16 -20 32
word word: боепри	1 -7 -12 -25 6
word word: боец	-4 -26 19 -32 -15
word word: бой	-7 -5 -24 -4 22
word word: бойове	9 -7 -13 -9 5
word word: бойови	-22 -24 -10 18 5
word word: бойово	8 -12 15 -4 -23
word word: бойові	-9 -16 -33 -34 42
word word: бойца	8 -19 6 -36 0
word word: бойцам	-22 -25 13 -37 5
word word: бойцах	2 -1 8 -1 -9
word word: бойцов	-20 7 14 -9 -18
word word: бойцы	-1 -16 17 -21 -24
word word: боку	28 29 -35 -37 -25
word word: боків	-3 -9 -8 -4 13
word word: более	-20 -18 -20 16 -4
word word: болезн	28 -16 -21 -3 7
word word: боль	-35 -25 46 2 -27
word word: больни	-27 -26 13 -8 20
word word: больны	20 4 -26 -16 -40
word word: больша	16 8 -15 -11 -8
word word: больше	10 -12 -5 -1 -25
word word: больши	23 -20 -29 14 -33
word word: большо	31 -24 14 -16 -60
word word: болю	-3 -9 -20 -3 23
word word: бомб	2 8 -9 -22 -7
word word: боремо	21 -11 -18 -13 -19
word word: бореть	-26 -2 -5 28 -18
word word: боровс	-16 -1 7 24 -24
word word: бороли	4 -6 -18 12 -18
word word: борони	4 -5 6 -17 -11
word word: бороти	26 10 -11 -23 -18
word word: бороть	19 -30 -32 11 16
word word: борт	28 -16 -22 -8 8
word word: борта	14 12 -16 -8 -16
word word: бортам	22 -9 -13 -30 -11
word word: бортов	-12 -14 -8 -1 20
word word: бортом	-8 -7 20 -4 -18
word word: борту	-45 20 10 -34 14
word word: борщ	-20 -22 38 -18 -15
word word: борщу	-15 -22 31 -17 -34
word word: бот	-12 -16 -31 -21 28
word word: боці	-17 6 -9 -23 25
word word: бою	-8 -18 -18 3 18
word word: боя	-8 -22 -5 -13 18
word word: боях	24 -17 -24 -25 -13
word word: боєпри	-18 -11 -10 -6 31
word word: боєць	-27 -25 17 -33 16
word word: бої	17 -8 -2 -17 5
word word: боїв	5 0 -14 -13 4
word word: бпла	1 -22 -8 -30 10
word word: брав	14 -11 -7 -17 -4
word word: бракує	-37 -34 -22 2 31
word word: брали	29 -20 -27 -22 -4
word word: бранці	25 -26 -36 -32 17
word word: брат	10 -15 -29 -14 19
word word: брата	1 -15 18 -6 -22
word word: брати	-3 6 -12 7 7
word word: братів	33 -14 0 -15 -33
word word: бригад	-38 -20 -5 -20 27
word word: британ	-26 -31 -7 -25 28
word word: бриттн	-17 -35 -26 -13 36
word word: брифин	25 -10 -18 -13 -16
word word: брифін	-10 -13 -24 23 0
word word: бронем	-20 20 -5 -8 -4
word word: бронет	-2 -11 -17 -8 11
word word: бронза	-19 -18 -27 -17 24
word word: бронир	0 -14 -3 -12 8
word word: бросае	-3 -24 -17 -24 23
word word: бросил	-32 -24 -1 7 14
word word: брудні	-9 12 -8 -5 -12
word word: брэдли	-1 -4 -3 0 8
word word: брюссе	-18 -16 -13 -14 20
word word: брянск	-5 5 -20 -33 15
word word: бтр	12 -2 0 -1 -10
word word: був	-13 8 -8 -5 2
word word: бувало	23 5 -21 -14 -23
word word: буває	-19 -13 12 -3 11
word word: будано	10 0 -25 11 -31
word word: будапе	10 -5 -11 -5 4
word word: буде	-14 21 -17 6 -29
word word: будем	-15 2 -36 -28 10
word word: будемо	-22 24 2 9 -22
word word: будет	7 18 -35 -40 -15
word word: будинк	-30 -13 -4 -13 31
word word: будто	-32 -5 40 -4 -24
word word: буду	5 24 9 -37 -41
word word: будут	8 14 -30 12 -8
word word: будуть	-30 34 -22 -5 -20
word word: будь	-7 11 0 -17 -12
word word: будь-я	-50 -31 16 13 -2
word word: буквал	24 -3 -4 -2 -22
word word: букови	-35 -3 22 -1 12
word word: була	-9 3 20 -35 -17
word word: були	5 4 -14 -20 -8
word word: було	-18 -6 7 -2 -4
word word: бурден	3 -8 11 -24 1
word word: буряти	-18 -15 35 -12 -30
word word: бута	-27 -37 -22 -9 41
word word: бути	-18 14 -1 -15 -14
word word: буткев	14 -16 14 -1 -20
word word: буцімт	-12 15 -8 -8 -8
word word: бучі	-33 -18 -15 3 20
word word: бы	8 16 -14 -18 -12
word word: бывших	-27 -11 5 -9 22
word word: был	3 -9 7 -35 -6
word word: была	29 -15 -7 -19 -24
word word: были	4 -24 2 -17 -10
word word: было	-8 -18 30 3 -18
word word: быть	3 -29 8 -25 -2
word word: бюджет	-22 -20 2 -21 7
word word: бюро	-29 -17 -20 9 22
word word: бєлгор	0 5 6 -15 -18
word word: бійця	-12 -9 13 -6 -1
word word: бійцям	-19 -8 -23 -11 27
word word: бійці	6 -16 -13 -27 11
word word: бійців	7 -1 6 -45 1
word word: бік	4 -5 -17 -15 8
word word: білору	28 -13 -27 -33 6
word word: більш	10 -18 -29 7 -14
word word: більша	-3 -7 -3 20 -19
word word: більше	-23 -9 -5 11 4
word word: більшо	-6 -22 12 19 -27
word word: більші	26 -22 8 -20 -37
word word: біля	-40 7 3 -26 7
word word: бін	-10 -21 26 -5 -21
word word: в'язни	-1 -26 -1 31 -37
word word: в'язні	-26 -21 -22 -32 34
word word: вага	-9 -10 -6 -8 19
word word: ваги	-23 -9 33 -8 -27
word word: вагнер	15 -33 -35 13 -12
word word: вагою	18 -14 6 -14 1
word word: вагітн	32 -4 -15 -15 -12
word word: вадим	-17 0 -1 0 11
word word: вадима	-5 -3 -1 0 9
word word: важив	-15 -5 7 -13 0
word word: важить	-2 -23 -2 15 -34
word word: важка	13 11 -1 -14 -24
word word: важкий	-14 -12 16 13 -14
word word: важким	9 -2 -1 -6 0
word word: важко	1 8 -20 -9 -10
word word: важкоп	-6 -4 -24 -24 -4
word word: важкох	-10 -12 -18 -30 15
word word: важкої	8 -6 -1 -1 -1
word word: важкі	9 -2 -3 -3 -17
word word: важлив	18 -11 -16 -11 -4
word word: важна	28 -6 -10 -4 -24
word word: валют	-8 -15 -27 -8 37
word word: валюту	-6 -9 -15 -10 10
word word: валюты	-3 -11 -20 -4 27
word word: вам	-3 -12 8 -11 -6
word word: вами	4 -45 -1 8 -43
word word: вантаж	-35 -21 -27 11 23
word word: варто	-21 -8 -14 26 13
word word: вартою	-1 0 -7 0 8
word word: варшав	-18 -45 -25 -7 43
word word: варіан	-10 8 -4 -3 1
word word: вас	-13 -13 -2 13 -6
word word: василь	-6 -3 9 -2 1
word word: ватика	11 3 -22 2 -17
word word: ваш	18 -25 -4 -1 -11
word word: ваши	-21 18 9 -22 -6
word word: вашинг	-22 -23 -26 -24 40
word word: ваших	20 -1 -23 -11 -37
word word: вашого	-17 -17 -24 18 16
word word: ваші	12 -8 -11 -16 12
word word: вбиває	-34 -25 -19 -15 35
word word: вбивст	-15 -4 -8 -3 22
word word: вбили	-15 -4 -6 -13 25
word word: вважав	-14 -6 14 -28 1
word word: вважал	20 -19 1 -29 -8
word word: вважаю	-49 -21 -20 46 -19
word word: вважає	-17 -11 -23 1 22
word word: ввечер	14 -19 9 -17 -38
word word: вдався	11 -11 0 0 -3
word word: вдалас	-3 17 -5 -7 -9
word word: вдалос	-6 -5 -23 21 -50
word word: вдарил	-6 -14 -15 -10 16
word word: вдень	8 -25 8 -9 -9
word word: вдома	18 -22 -7 -4 -16
word word: вдруге	14 -4 -13 -7 4
word word: вдячни	13 -13 -8 -3 -3
word word: вдячні	21 -11 -26 3 -1
word word: веде	6 -26 -3 11 -27
word word: ведем	-39 -11 -17 34 -26
word word: ведемо	-40 20 2 -22 -15
word word: ведет	-29 26 -19 17 -21
word word: ведетс	-32 27 -29 25 -13
word word: ведомс	1 -3 -36 15 -4
word word: ведут	-26 -12 -7 -10 18
word word: ведутс	-51 58 -23 -11 -35
word word: ведуть	-13 20 -23 17 -7
word word: везли	-7 -14 13 -31 2
word word: везут	35 -12 -16 -16 -21
word word: везуть	2 -10 21 -17 -13
word word: вел	25 -4 -19 -9 -15
word word: вела	24 -2 -13 -4 -12
word word: вели	9 -32 -39 -7 9
word word: велика	16 4 -7 -6 -14
word word: великд	9 5 24 -28 -38
word word: велике	-4 22 5 -15 -34
word word: велики	-1 18 -46 -26 -2
word word: велико	-6 -3 13 -2 -25
word word: велику	-4 9 -12 -13 -3
word word: великі	-20 -11 -23 7 22
word word: вересе	-8 -17 -10 -6 18
word word: вересн	-38 3 23 -8 -12
word word: верещу	-5 11 -25 4 -38
word word: верить	15 12 -7 -15 -23
word word: верифі	-30 -26 -16 13 23
word word: вернем	29 -29 -19 -20 -8
word word: вернет	-21 15 -30 -19 20
word word: вернит	-21 7 17 -24 -10
word word: вернув	-30 -12 31 -22 -2
word word: вернул	-4 -23 -7 2 -5
word word: вернут	-6 -9 -18 10 -2
word word: версии	8 -2 -11 -10 19
word word: версію	-9 -28 -22 -16 31
word word: версія	-15 -19 17 14 -30
word word: вертол	2 -20 -37 -32 20
word word: верхов	-36 1 -34 20 12
word word: верьте	13 33 -20 -5 -31
word word: верят	-19 -12 24 -14 -21
word word: весни	25 -28 -21 -25 -4
word word: весной	-17 -23 -14 -24 40
word word: весны	-13 2 15 -7 -15
word word: вестей	-8 -18 12 -4 10
word word: вести	-6 -15 -11 22 0
word word: весточ	-34 -26 -10 -6 28
word word: весть	35 -10 -20 -23 -23
word word: весь	-2 -14 7 18 -41
word word: ветера	-27 -17 -43 -26 50
word word: вечера	17 -9 -11 -3 -10
word word: вечеро	47 -23 -44 -24 -23
word word: вечеру	23 -22 -12 -13 -13
word word: вечная	10 -13 -29 -21 15
word word: вечора	20 -34 16 -24 -21
word word: вечір	3 6 -6 -37 -2
word word: вечірн	12 -17 -2 9 -12
word word: вещи	0 -6 -5 -14 1
word word: вже	-6 -7 15 -3 -16
word word: взагал	7 -15 -8 -18 17
word word: взаимн	-18 0 -28 2 18
word word: взамен	27 -10 -20 -12 -10
word word: взамін	2 12 -15 -15 -33
word word: взаємо	12 -5 -9 -4 -8
word word: взвода	-8 0 -4 -1 11
word word: вздовж	-12 -10 28 -8 -26
word word: взимку	11 -17 11 -11 -4
word word: взросл	-9 -22 -20 12 -6
word word: взрыво	-5 -17 -8 -13 18
word word: взяв	-6 -14 15 -19 13
word word: взял	-10 -5 -22 -4 17
word word: взяла	-12 8 -15 -14 15
word word: взяли	-2 -18 -15 -11 21
word word: взят	5 -5 -9 -13 0
word word: взятих	-16 6 -30 -18 11
word word: взято	-18 -8 -27 -13 25
word word: взяты	-24 -13 -19 -9 31
word word: взятые	2 -8 -5 -6 13
word word: взятый	-15 -28 17 -3 6
word word: взятых	28 19 -29 -14 -26
word word: ви	-3 -37 -9 3 3
word word: вибух	-8 -15 -15 -13 13
word word: вибухо	-7 -1 -16 -1 17
word word: вибухі	-5 -16 -16 -12 16
word word: вибір	-21 -16 -17 -16 28
word word: виведе	4 -30 -29 -21 14
word word: вивезе	-12 12 -28 -30 6
word word: вивезл	27 -2 -37 -32 9
word word: вивезт	18 -15 -12 -27 4
word word: вивели	8 -1 -11 -1 5
word word: виводи	14 -4 -2 -14 5
word word: вивози	-14 -9 16 -13 9
word word: вивозя	-4 -4 -8 -4 15
word word: вигада	-2 11 -4 -1 -9
word word: вигадк	-20 -13 -14 -2 20
word word: вигаду	-18 14 -8 12 -16
word word: видав	-22 -7 -14 -20 24
word word: видава	-2 -3 -9 -7 17
word word: видали	-17 -7 14 -14 -2
word word: виданн	4 -19 -28 -20 26
word word: видают	-20 -13 28 -28 -20
word word: видел	-19 8 28 -12 -15
word word: видели	2 -4 25 -11 -21
word word: видени	-29 35 -29 -12 -19
word word: видео	-8 -24 9 -7 -7
word word: видеос	-4 1 2 -11 -16
word word: видим	19 -8 -28 -21 8
word word: видно	18 -23 3 1 -25
word word: вижити	-21 -10 -16 -19 24
word word: визвол	2 -12 16 -7 -22
word word: визит	-20 -12 9 -2 20
word word: визита	-10 -5 -17 -4 11
word word: визнав	-17 7 -14 4 2
word word: визнал	-26 2 12 5 -27
word word: визнач	-1 23 -54 -34 -15
word word: визнає	-16 -7 -11 28 0
word word: вийшла	23 -8 -13 -13 -13
word word: вийшли	-9 -14 10 -51 5
word word: вийшло	40 -7 -13 -19 -18
word word: вийшов	-22 -8 15 -8 -2
word word: виклик	-3 -30 -4 -2 35
word word: виключ	-2 14 -4 10 -17
word word: викона	6 19 -27 -29 -11
word word: викону	8 5 -3 -26 -33
word word: викрад	-22 -19 -15 -5 21
word word: викрал	-8 -19 -11 -14 16
word word: викрес	30 12 -30 -18 -18
word word: викрил	-20 -11 -15 -20 34
word word: викрит	-2 -1 -16 24 -1
word word: виктор	-5 -44 -4 6 20
word word: вилуче	-13 -13 -19 -17 37
word word: вилучи	-12 -10 -16 -20 33
word word: вимага	10 -23 -16 2 6
word word: виміня	14 0 -9 -8 -2
word word: винаго	-14 -13 -17 -13 25
word word: вине	-22 27 -8 -8 -16
word word: винесл	-15 -7 -7 15 -9
word word: винниц	-8 -5 17 -7 -11
word word: випадк	-25 -28 2 11 8
word word: випадо	6 -2 -13 -25 19
word word: виплат	-24 -25 -19 -25 40
word word: виплач	8 -12 -9 -19 20
word word: виповн	-5 -23 -24 13 -7
word word: виправ	-6 -13 -16 -16 13
word word: випуск	-28 -21 -14 -20 40
word word: випуст	2 14 -7 -14 -14
word word: вирвал	31 -7 -15 -16 -18
word word: вирван	29 -5 -11 -17 -16
word word: виробн	4 -20 -13 -10 18
word word: вирок	-22 -10 -13 12 -2
word word: вироки	0 -10 -20 3 -2
word word: вироку	-4 -10 -10 -12 25
word word: вирокі	-8 -3 -7 16 -18
word word: вируши	-6 -3 -7 -11 11
word word: виріши	-5 -12 -32 -20 21
word word: вирішу	-25 -12 -20 5 5
word word: висела	15 -4 -11 -3 -12
word word: вислов	14 -3 -17 -3 11
word word: виснаж	23 -16 -30 -8 -7
word word: виснов	-26 26 -28 -29 3
word word: вистав	-20 -16 -22 -22 43
word word: виступ	3 -12 -35 -24 11
word word: витрим	-3 13 -16 -5 -6
word word: витяг	-17 -11 -14 -18 26
word word: витягл	-12 -19 -22 16 23
word word: виходи	-11 -22 1 -17 5
word word: виходя	-29 15 4 -18 9
word word: вихідн	-14 -8 11 -26 14
word word: вице-п	25 -24 -20 11 -17
word word: виявил	-21 -27 12 -24 25
word word: виявле	-10 -7 6 -3 9
word word: виїзд	16 -9 -16 1 -27
word word: виїзді	-11 -1 -27 -20 22
word word: виїхал	28 -10 7 -14 -33
word word: виїхат	-10 -4 -24 -26 18
word word: вкажіт	-15 -11 -11 -9 26
word word: включа	5 -5 -5 -28 5
word word: включе	-19 23 12 -25 -18
word word: включи	-26 -3 14 -20 14
word word: включн	22 -1 -1 -17 -5
word word: вкотре	26 -20 -24 4 -8
word word: вкрай	-5 -11 -21 15 -23
word word: вкс	19 -20 1 -18 -24
word word: влада	13 0 -13 6 -6
word word: владел	13 -1 -5 -16 -1
word word: владим	-17 15 -12 -3 4
word word: владу	-23 -5 -9 -10 13
word word: власне	-9 -16 16 -12 8
word word: власни	-35 -5 -18 20 11
word word: власте	5 18 -8 -5 -18
word word: власти	21 -12 7 -10 -24
word word: властя	-8 -7 -4 -9 19
word word: влашто	12 -10 -16 -2 3
word word: влашту	-15 -11 -10 -14 16
word word: влучан	-25 -21 24 -21 -9
word word: влітку	-8 -16 -22 -12 19
word word: вместе	-7 -12 -5 -16 5
word word: вместо	-20 11 -13 -6 15
word word: вмс	33 -4 -26 -3 -9
word word: внаслі	2 -21 -25 8 -3
word word: вне	23 -15 -28 9 4
word word: внесен	-22 3 -19 -9 2
word word: внесли	-27 3 15 -32 -2
word word: внести	-8 2 -12 -17 1
word word: вниман	-20 26 -7 -11 -1
word word: вновь	-8 -15 -4 -31 15
word word: вночі	-18 -8 22 -25 -14
word word: внуков	-35 -17 -22 -2 42
word word: внутрі	16 -27 -10 -5 -7
word word: во	-15 -21 -38 -32 51
word word: вовчан	0 -10 -6 -3 10
word word: вогнеп	8 0 -4 -1 -3
word word: вогню	-26 1 -30 -19 9
word word: вода	-19 -20 -1 -22 27
word word: води	-7 -13 20 -14 -17
word word: водите	-12 -7 -6 -11 24
word word: водноч	2 -8 -7 13 -20
word word: водою	14 -8 -7 -20 6
word word: воду	-23 -10 -35 -30 39
word word: воды	-1 -23 6 -18 -5
word word: водій	8 -2 3 -7 -21
word word: водіям	-2 -15 18 -12 -27
word word: водії	-20 -22 -18 10 16
word word: воевав	37 -5 -6 -20 -24
word word: воевал	20 -11 -19 -15 3
word word: военко	10 -37 12 -42 -5
word word: военна	2 -25 14 -16 1
word word: военно	6 -12 -17 -4 -5
word word: военну	8 -25 -14 -5 25
word word: военны	7 -17 -6 -2 -23
word word: возбуд	-17 -18 -16 -12 26
word word: возвра	0 -1 -6 -5 -10
word word: воздух	7 -7 -12 -11 6
word word: воздуш	28 -14 -12 -16 -18
word word: возз'є	15 9 -30 -26 -16
word word: возлож	-21 -13 -29 -10 23
word word: возмож	-45 17 8 5 -18
word word: возобн	-19 15 -26 -9 7
word word: возрас	-12 -3 -13 21 -24
word word: возьме	-12 -25 -18 -15 32
word word: воина	27 -4 -15 -13 -12
word word: воинам	-3 -7 11 -5 -10
word word: воинов	44 -15 -27 -9 -33
word word: воины	37 -24 9 -12 -34
word word: война	-17 -6 -19 -21 29
word word: войну	-8 -11 -6 9 -4
word word: войны	-19 -13 -17 14 23
word word: войск	-20 -26 -36 -6 32
word word: войска	-15 -11 -30 -18 37
word word: вокзал	-13 -5 -18 -3 19
word word: волга	-35 -35 -30 -15 35
word word: воли	-17 -5 -17 -13 17
word word: волинс	-19 -16 6 -19 8
word word: волинь	-23 -14 33 -9 -23
word word: волині	18 -4 -12 -3 0
word word: волнов	12 -7 -15 -19 4
word word: волого	-21 -1 15 0 -11
word word: володи	0 -14 13 -25 -11
word word: волонт	-15 5 -7 -4 4
word word: волчан	30 -3 -3 -9 -29
word word: волю	3 -10 19 -31 -17
word word: воля	-21 -12 -5 20 -22
word word: волі	2 -19 -16 -10 3
word word: вона	-9 -14 6 -10 -2
word word: вони	-2 -17 18 -17 -17
word word: воно	-15 -8 10 -2 -10
word word: вооруж	1 -23 -19 13 -6
word word: вопрос	-26 -7 -16 22 -7
word word: ворог	5 -13 -28 -16 18
word word: ворога	1 7 -26 0 -2
word word: ворого	19 -9 -25 -19 -3
word word: ворогу	-8 0 -4 0 11
word word: ворожи	0 7 -18 -15 17
word word: ворожо	6 -11 -35 15 -22
word word: ворожі	-11 -9 -6 20 -10
word word: вороне	-7 -28 -4 -17 26
word word: восемн	22 -7 -16 -20 -11
word word: восемь	1 -23 -19 -36 17
word word: восени	3 18 -11 -19 -2
word word: воскре	25 -39 4 -21 -9
word word: воспол	-26 -11 -7 -19 33
word word: воссое	-5 21 -23 7 -27
word word: восста	6 -17 3 -25 -4
word word: востан	-13 21 -20 -17 -6
word word: восток	-25 -12 -14 -7 22
word word: восьме	3 -12 17 -23 -3
word word: восьми	27 -11 -13 -13 -26
word word: восьмо	11 -13 9 -1 -6
word word: вот	23 -19 -8 12 -33
word word: воював	22 -1 -16 -15 -13
word word: воювал	22 -10 -8 -11 -23
word word: воює	2 -28 -12 5 -3
word word: вояків	-5 -10 22 -5 -21
word word: воєнна	6 -7 -15 -12 24
word word: воєнни	-39 -16 -20 -11 33
word word: воєнно	-24 -2 -7 12 -9
word word: воєнні	-13 -28 -24 -23 34
word word: воїн	27 -18 -29 -16 13
word word: воїна	30 -7 -16 -11 -11
word word: воїнам	0 -29 -28 -5 18
word word: воїни	18 -21 -18 -25 16
word word: воїнів	22 -19 -8 -27 -21
word word: впервы	-5 -18 7 -20 4
word word: вперед	19 -16 9 -23 -23
word word: вперше	-28 -7 31 -36 -19
word word: вплива	-31 -22 -16 25 22
word word: впізна	-29 -25 1 3 13
word word: враг	24 -3 -9 -3 -20
word word: вражес	-20 -8 -25 8 22
word word: вразил	-26 -13 -22 -19 27
word word: вранці	6 4 -5 -19 -16
word word: врач	-2 -18 8 -12 2
word word: врача	-29 -27 27 -6 -18
word word: врачам	-9 -8 15 -11 -23
word word: врачей	20 3 -35 -30 8
word word: врачи	18 -21 23 -14 -51
word word: времен	-24 -1 -34 -16 27
word word: время	-1 4 -4 -9 2
word word: врио	-1 15 -25 8 -28
word word: вручен	-11 -17 -26 1 20
word word: вручив	-40 -27 9 -31 27
word word: вручил	-23 -2 8 -27 5
word word: врятов	-5 -11 -26 0 10
word word: врятув	-17 -7 -23 -16 24
word word: вс	-5 -10 13 -28 -13
word word: все	-14 -9 4 -6 0
word word: всегда	-28 -22 13 -17 23
word word: всего	-6 7 -6 -26 -9
word word: всем	4 -15 4 -30 -3
word word: всеми	-16 -9 8 -2 24
word word: всех	-7 21 -6 1 -20
word word: вспоми	-36 -11 40 -10 -35
word word: вспомн	-28 -32 26 4 -11
word word: встано	-10 -10 -8 3 -5
word word: встигл	1 6 -9 -6 4
word word: встрет	4 3 11 1 -46
word word: встреч	-15 -2 5 12 -12
word word: вступ	-14 -17 -12 -11 19
word word: вступи	-18 -5 15 -13 10
word word: всу	9 -13 -12 -14 6
word word: всього	16 -10 -10 -1 -14
word word: всю	5 -29 10 -9 -8
word word: вся	-9 -30 12 -5 -10
word word: всяких	18 2 -12 -11 -25
word word: всяког	14 -15 -17 -16 1
word word: всі	-7 -39 14 0 -11
word word: всій	29 -10 -15 -13 -12
word word: всім	7 -16 11 -13 -18
word word: всіма	14 -12 -26 -10 5
word word: всіх	-4 2 -15 5 -28
word word: всієї	30 -5 -20 -12 -12
word word: вта	28 -19 -17 -9 -25
word word: вторая	22 -6 -7 -14 -8
word word: вторгн	10 -18 -15 6 -9
word word: вторже	-3 -23 -31 38 -26
word word: второг	22 -20 5 -24 -36
word word: второе	5 10 -25 -19 -6
word word: второй	11 11 -57 -11 -2
word word: втором	3 7 10 -19 -34
word word: вторую	-15 17 -1 -7 -20
word word: втрат	-21 -4 -13 -10 27
word word: втрата	0 -1 9 0 -9
word word: втрати	-18 -26 -33 -19 43
word word: втрача	4 1 -5 8 -8
word word: втраче	-17 -1 3 24 -27
word word: вуглед	20 -2 -17 -24 -9
word word: вузах	-24 -16 -9 -1 24
word word: вул	-16 -12 -19 -15 23
word word: входят	-32 -21 14 23 -21
word word: вхід	-19 -25 -18 -9 32
word word: вчасно	-25 32 -16 -3 -17
word word: вчера	-1 -29 27 -50 -45
word word: вчераш	-17 -7 34 -30 -38
word word: вчител	-19 15 -29 -10 -1
word word: вчора	-1 1 9 -25 -26
word word: вчораш	-19 0 45 -26 -36
word word: вшанув	-14 -4 -15 -3 27
word word: вы	-21 21 0 8 -12
word word: выведе	-10 -2 -15 -3 23
word word: вывезе	4 -33 -40 10 16
word word: вывезл	1 0 -35 -30 25
word word: вывезт	11 -8 -5 -17 -3
word word: вывел	-19 -7 -17 -7 25
word word: вывели	-5 -9 12 -17 6
word word: выводы	-15 -9 -16 31 -28
word word: вывози	-21 -8 -13 -13 28
word word: выгляд	4 -10 20 -2 -18
word word: выгодн	-5 -3 -3 0 10
word word: выдали	-36 -4 26 -7 -22
word word: выдано	-12 -18 -10 6 13
word word: выданы	-23 -2 28 -1 -16
word word: выдвиг	19 -2 -1 -1 -17
word word: выдели	2 -7 -4 -11 5
word word: выехал	17 -28 12 -34 -19
word word: выехат	4 -6 -13 -24 4
word word: вызвал	-18 -17 19 -10 -9
word word: вызвол	3 -25 -8 18 -28
word word: выйти	-19 -16 -25 -20 31
word word: выкупа	-19 -12 -23 -28 28
word word: вылет	-3 15 -10 -11 -15
word word: вылета	-1 -11 -15 -5 16
word word: вылете	-13 -27 -39 -22 31
word word: вылето	-5 -8 -10 -1 19
word word: вылетя	12 -11 0 0 0
word word: вынес	-18 -5 -15 -3 22
word word: выписа	-22 -11 7 -16 16
word word: выплат	-28 -25 -1 13 1
word word: выполн	-1 -34 3 -29 15
word word: выпуск	-25 -20 -2 -22 26
word word: выпуст	-35 -25 -21 -12 43
word word: выпуще	-16 -7 -22 -5 22
word word: вырази	8 10 -16 -4 -2
word word: вырвал	26 -16 -41 -30 12
word word: вырван	19 -4 -10 -7 -4
word word: высоко	-18 -5 -5 -1 19
word word: выстав	-26 -12 -24 -9 30
word word: выступ	-10 -10 -40 13 7
word word: вытащи	13 -13 -21 -15 17
word word: выхода	-11 -12 -13 -29 33
word word: выходи	7 -14 10 -19 -9
word word: выходн	-32 8 24 -8 -24
word word: выходя	-12 -5 17 11 -26
word word: вычерк	-14 28 -14 -3 -13
word word: вышедш	-19 -28 14 -6 11
word word: вышел	-6 -13 9 -23 9
word word: вышла	-36 -30 23 -15 18
word word: вышли	-16 -29 -12 -22 28
word word: вышло	18 -10 -8 -7 -3
word word: вэсэуш	-15 23 -17 -19 -30
word word: вячесл	-2 -10 16 -5 -4
word word: вів	29 -2 -21 -17 -11
word word: вівтор	-6 -3 -4 14 -23
word word: від	-5 -3 -8 -7 0
word word: відбил	-23 -7 -7 -25 32
word word: відбит	-19 -10 -20 -10 21
word word: відбув	14 -4 -12 -9 -28
word word: відбуд	-16 20 -29 -32 20
word word: відбул	-1 -13 -18 15 -7
word word: відбут	-23 43 -34 -26 -32
word word: відвід	-36 -13 19 -42 5
word word: віддав	1 -25 4 -5 4
word word: віддад	-1 24 -8 -10 -11
word word: віддал	50 -17 -15 -27 -25
word word: віддан	24 -6 -18 -4 -8
word word: віддат	14 7 -22 -21 18
word word: віддаю	0 -7 -16 -8 20
word word: віддає	-3 16 -9 -23 -6
word word: відділ	-22 -27 28 -20 -5
word word: відео	-55 -23 47 -40 -15
word word: відеоз	-33 -14 26 -14 17
word word: відзна	-21 -32 -37 -36 53
word word: відкла	-20 18 -15 -21 -16
word word: відкол	-3 -14 -15 9 -9
word word: відкри	-29 -9 -11 11 32
word word: відмов	-30 22 -15 -34 9
word word: віднов	6 3 -38 -15 1
word word: відома	0 12 -15 -9 -18
word word: відоми	-2 20 -14 -8 -17
word word: відомо	-25 8 -3 -20 12
word word: відомс	10 -14 -15 15 -26
word word: відомі	-25 -12 14 -20 20
word word: відпла	-30 -14 -15 -19 29
word word: відпов	-42 -6 -5 10 0
word word: відпоч	18 -16 -18 -3 -10
word word: відпра	8 3 -30 -32 5
word word: відпус	13 -13 -17 -16 16
word word: відреа	-38 -7 -25 -21 33
word word: відсот	5 -13 18 -20 -15
word word: відсут	15 -13 -5 -12 10
word word: відтак	-11 -11 -17 21 -8
word word: відтеп	-2 -10 -14 -8 14
word word: відтод	-15 11 -17 8 -2
word word: відчув	-16 -14 -19 20 -8
word word: візит	-39 3 -25 -28 26
word word: візити	-30 -7 -12 8 5
word word: візиті	-29 -20 -29 -21 29
word word: візьмі	-6 -10 -10 -8 8
word word: війна	1 -13 9 9 -5
word word: війни	-26 -21 15 24 -21
word word: війну	11 9 4 -33 -7
word word: військ	13 -11 -16 5 -9
word word: вік	12 -11 -17 -19 8
word word: віком	1 17 -28 -13 -35
word word: віктор	-32 -18 12 -13 11
word word: віку	27 -12 -9 -11 -7
word word: вільни	-12 -10 17 -2 2
word word: вільно	-30 5 -10 8 12
word word: вільні	-5 -8 -19 2 6
word word: він	-19 1 7 -13 -9
word word: вінниц	-40 -13 -7 -13 41
word word: віннич	-29 -7 41 -2 -16
word word: вірив	-28 -2 24 19 -18
word word: віримо	22 -14 -20 -19 -18
word word: вірити	-25 25 11 -5 -29
word word: вірте	-24 13 -27 1 -5
word word: вірю	3 -16 -14 16 0
word word: вісьмо	-8 -15 -12 -13 20
word word: вісім	25 -29 2 -35 -8
word word: вісімд	27 -2 -19 -9 -14
word word: вітанн	-4 -1 22 0 -20
word word: вітаю	-6 13 -3 -30 5
word word: вітаєм	-17 -8 -9 -10 19
word word: віткоф	16 4 -16 -19 -13
word word: віцепр	-1 20 -24 -20 -23
word word: вічна	6 -14 -6 -16 0
word word: г	17 -2 -2 -7 -13
word word: га	-26 -13 -9 6 3
word word: гаазі	-20 -15 -3 27 -17
word word: газ	-18 9 -3 -2 6
word word: газа	-11 -1 -5 -2 15
word word: газе	-20 0 -1 -2 21
word word: гальму	-15 25 -17 -17 -25
word word: гангре	9 -6 -18 -9 12
word word: ганна	-32 15 -4 28 -26
word word: гарант	-35 7 -36 -38 27
word word: гарна	17 -25 5 -12 -30
word word: гарниз	-23 -16 -17 1 8
word word: гарний	20 -7 -6 -2 -12
word word: гарних	-6 -1 19 -2 -17
word word: гарног	33 -14 -22 -9 -23
word word: гарні	21 -8 -13 -18 -5
word word: гарніз	44 -17 -25 -38 -4
word word: гаряча	-12 -19 -26 15 -4
word word: гарячо	-9 -13 -29 5 20
word word: гарячу	-13 -27 6 0 -1
word word: гаубиц	-19 -12 -14 -13 27
word word: гварди	12 0 -1 -10 -4
word word: гварді	-4 -11 -24 6 1
word word: где	8 -22 -5 -10 9
word word: гектар	-18 -19 -13 -11 25
word word: гелета	31 -14 -19 -13 -19
word word: генаса	-23 -24 -28 -2 23
word word: генера	-24 6 -4 -34 28
word word: генети	-16 -7 -21 -9 23
word word: генпро	-30 -16 -33 -32 55
word word: генсек	-17 8 -22 -9 2
word word: геншта	-9 -26 -32 -37 34
word word: гепати	17 -7 -17 -3 -12
word word: герман	-41 -10 -20 -9 42
word word: героев	-2 -14 -6 -12 13
word word: герои	-5 -5 -8 -2 8
word word: героиz	-18 -4 -2 -3 18
word word: герой	4 -10 6 -20 -12
word word: героя	-25 -27 1 -31 16
word word: героям	18 -11 -10 -29 -2
word word: герої	34 -7 -20 -5 -22
word word: героїв	-4 -26 18 -33 0
word word: героїч	17 -14 -16 -19 -9
word word: гершко	-29 -15 -21 -5 31
word word: гес	5 -12 -10 -12 9
word word: гибели	-12 -5 -19 -18 16
word word: гибель	22 -9 -15 -8 -13
word word: гимн	-9 -8 11 -11 -14
word word: глава	-8 -12 8 0 -14
word word: главе	-10 -10 -7 -5 10
word word: глави	10 -13 -20 21 -24
word word: главно	-3 -31 21 13 -18
word word: главны	-7 -9 -25 -34 23
word word: главы	6 15 -12 -23 -32
word word: гладко	-23 -6 22 -3 11
word word: глазам	-30 -22 31 -20 -26
word word: глушко	0 -13 -20 -15 11
word word: говори	-16 7 -18 -9 1
word word: говоря	-27 7 24 -6 -12
word word: год	-45 -26 20 18 -9
word word: года	-27 -3 8 14 -4
word word: годам	-8 -2 -9 -8 13
word word: годин	-9 -7 -11 3 -5
word word: години	-18 -5 0 -31 15
word word: годину	-14 -39 -1 -27 16
word word: годов	31 -11 -24 -19 -19
word word: годом	6 -13 -4 11 -13
word word: году	-37 1 -24 23 4
word word: годуют	-15 17 -17 12 -20
word word: голова	17 -30 8 -16 -20
word word: голови	-7 17 -16 17 -23
word word: головк	-12 6 -8 -7 9
word word: головн	-11 2 -20 -26 13
word word: голову	-16 -13 -20 13 -4
word word: голод	-1 -10 20 -16 -24
word word: голодо	9 -18 -15 -11 18
word word: голос	-15 -16 24 4 -40
word word: голоса	-10 -11 6 -14 21
word word: голоси	-18 -15 25 -19 -24
word word: голосу	-9 -6 -9 -15 11
word word: голосі	4 -7 -5 -14 13
word word: гомеле	24 -26 -29 -25 -4
word word: гомель	27 -14 -1 -11 -3
word word: гомеля	13 -24 13 -18 -28
word word: горе	-19 -19 -21 22 -12
word word: города	-18 -13 8 -21 0
word word: горяча	-5 -9 -14 -17 23
word word: горяче	-13 -23 -6 -4 19
word word: горячи	19 -5 -5 -1 -10
word word: горячу	-16 -25 26 -16 -9
word word: госдум	-8 -2 -44 11 -3
word word: госпит	-8 -22 31 -27 -23
word word: господ	2 -28 -1 -26 13
word word: госпіт	-15 -21 18 -4 8
word word: гостей	-20 -20 -16 -26 32
word word: гостеп	-15 0 -4 -3 16
word word: гостин	-12 -15 -2 -17 13
word word: гостом	17 -11 -2 -2 -5
word word: госуда	-31 -8 11 -24 18
word word: готов	-10 11 -8 12 -14
word word: готова	-10 31 -29 -26 -8
word word: готови	-25 22 -2 -9 -13
word word: готовн	-29 20 -28 -7 -1
word word: готово	2 -38 -7 -10 38
word word: готовы	-14 35 -12 -35 -31
word word: готовя	-13 14 8 -20 -17
word word: готові	-45 34 13 -19 -23
word word: готува	-19 8 7 -38 -8
word word: готуют	-18 20 7 -27 -30
word word: готує	-13 1 -21 -19 22
word word: готуєм	2 41 -57 -33 -18
word word: готуєт	-2 30 -29 -7 -1
word word: гражда	11 -19 -17 -1 -11
word word: грайне	-15 -34 -26 -9 36
word word: гранат	-14 -8 21 -2 -13
word word: границ	10 -5 -15 -31 -5
word word: грати	-14 21 -3 -1 -10
word word: график	6 9 -19 -18 -14
word word: графік	-31 22 -13 -37 0
word word: греко-	19 -2 -18 -11 -8
word word: гривен	-23 -14 -12 -16 28
word word: грн	3 -19 -57 -24 47
word word: грозил	38 -8 -22 -3 -20
word word: грозит	-8 -10 -11 -14 11
word word: громад	-6 -42 -13 15 19
word word: грошей	-7 -14 -19 -11 34
word word: грошов	-18 -18 -26 -15 40
word word: гроші	9 -15 25 -5 -19
word word: грудня	3 -15 -8 4 0
word word: грудні	4 -12 5 18 -17
word word: груза	-20 -9 -9 -17 23
word word: грузов	23 -25 -11 9 7
word word: груп	0 -10 10 1 -8
word word: група	15 5 -29 -27 1
word word: групи	-21 -8 -16 14 6
word word: групп	-1 8 -13 -7 6
word word: группа	-4 15 -8 -26 4
word word: группе	7 -15 -2 20 -22
word word: группи	-18 -6 -30 -16 32
word word: группо	-27 -7 12 -17 20
word word: группу	-9 14 -23 -6 -3
word word: группы	-32 22 2 0 -21
word word: групу	8 -22 -34 -31 7
word word: групі	-20 2 -21 -16 30
word word: губерн	-4 -44 28 -16 -23
word word: гуляйп	-29 21 -25 -17 9
word word: гумани	0 0 -5 -28 -14
word word: гуманн	-6 -7 -5 20 -16
word word: гумані	-11 5 -34 1 3
word word: гур	-9 -17 -4 -6 5
word word: гута	21 -16 -9 -11 -16
word word: гігієн	-16 -20 9 -7 5
word word: гідно	15 -3 -15 -2 -9
word word: гідног	10 0 0 -9 -1
word word: гімн	-2 -18 18 -9 -25
word word: да	-7 -6 16 -5 -23
word word: дав	18 -24 2 -9 6
word word: давайт	-19 8 -22 12 -14
word word: давали	-20 -3 24 -10 -17
word word: давлен	13 -14 -2 -10 -2
word word: давно	-19 -28 -18 -10 26
word word: давнос	-24 -8 -13 -8 22
word word: дадут	-10 -22 0 -10 26
word word: дадуть	-15 14 4 -9 5
word word: даже	-25 -34 20 -18 4
word word: дайте	0 -26 -9 -8 28
word word: дал	-7 -28 25 5 -26
word word: дала	-18 11 5 17 -16
word word: далее	0 -10 20 -20 -16
word word: далеко	-10 -17 -34 -33 32
word word: дали	-7 -14 -32 -1 18
word word: дальне	0 -9 -9 -3 4
word word: дальше	21 -34 -20 -27 -8
word word: далі	-7 -15 3 6 -19
word word: даними	-38 -21 -23 33 12
word word: даних	-25 -31 -21 -19 46
word word: данные	-7 -29 -42 26 10
word word: данным	-22 13 -12 17 -10
word word: данных	-13 -15 -14 22 -20
word word: дані	-43 -7 -28 18 12
word word: данії	-26 -16 17 -20 20
word word: дарья	-19 -6 27 -8 -14
word word: даст	23 -14 -17 -11 -12
word word: дасть	12 23 -20 -16 -18
word word: дат	-27 28 -27 -23 -15
word word: дата	-29 44 -33 -17 -27
word word: дате	-40 8 14 -28 -47
word word: дати	-40 49 -33 -25 -30
word word: датою	10 -10 -14 -11 16
word word: дату	-40 37 -34 -13 -7
word word: даты	-38 12 -43 10 6
word word: дають	-2 10 -9 -3 2
word word: дає	-25 -4 10 -2 12
word word: два	-12 -22 3 -9 -2
word word: двадца	25 -10 -25 -6 -19
word word: двадця	4 -22 22 0 -24
word word: дважды	17 -29 2 -8 18
word word: дванад	23 -14 -5 -15 -19
word word: две	6 -29 -26 -8 9
word word: двенад	-5 -5 5 16 -41
word word: двері	17 -14 5 -21 -25
word word: двести	11 -7 -25 18 -31
word word: движен	-23 10 -13 -8 12
word word: дводен	-12 23 -8 -6 -19
word word: двое	-2 -44 1 -13 1
word word: двоим	15 -4 7 -7 -29
word word: двоих	1 -34 -7 -28 24
word word: двом	-24 -11 12 -25 5
word word: двома	-28 -15 22 -19 19
word word: двосто	-24 -13 -10 -22 27
word word: двох	-9 3 5 -15 -3
word word: двохсо	9 -1 -18 17 -12
word word: двоє	10 -33 20 -23 -2
word word: двум	-4 -15 -18 -23 14
word word: двумя	-38 -8 9 -24 12
word word: двух	-6 9 -25 1 -13
word word: двухсо	-10 -20 3 23 -42
word word: дві	12 -22 -11 -21 -3
word word: двісті	36 2 -16 -29 -19
word word: двічі	4 -13 -11 -27 27
word word: де	-2 -21 -8 -41 32
word word: дев'ян	22 -23 0 -21 -21
word word: дев'ят	6 -19 4 2 -27
word word: девочк	42 -25 -33 -14 -28
word word: девяно	21 -4 -15 -10 -18
word word: девяте	36 -15 -29 -27 -9
word word: девяти	8 -18 -37 0 0
word word: девять	8 3 -15 -31 -2
word word: дежурн	-16 -25 -29 -28 39
word word: дежуря	-10 11 -2 -12 11
word word: действ	-22 -8 -5 -30 24
word word: декабр	10 -20 -4 -28 -8
word word: декого	-10 -9 22 -19 -28
word word: декому	8 -4 -1 0 -5
word word: декіль	-7 9 -31 -8 11
word word: дел	4 4 9 -5 -32
word word: дела	-21 -20 -16 11 18
word word: делали	10 11 -9 -7 -11
word word: деле	-16 5 -18 11 -7
word word: делега	-7 -22 -49 -13 29
word word: дело	-42 -13 12 -38 7
word word: делом	-25 -21 32 -12 -10
word word: делу	-13 14 -9 -11 12
word word: денис	-17 19 -23 7 -23
word word: день	3 -16 7 -10 -13
word word: деньги	-3 -22 -25 -7 23
word word: деокуп	-29 -10 -19 3 32
word word: депорт	-33 -49 -30 40 -13
word word: депута	4 -8 -13 -14 14
word word: держав	3 -35 -24 0 15
word word: держал	0 -21 40 -35 -35
word word: держат	-23 -27 18 -12 0
word word: держду	32 0 0 -31 -1
word word: держзр	6 -27 -19 -8 24
word word: держим	-7 22 -16 -19 -33
word word: держит	10 -10 9 0 -33
word word: держпр	10 -7 -11 -11 -3
word word: держсе	-22 -11 -3 -3 25
word word: держсп	16 -6 -9 -2 -12
word word: десант	-5 -11 -24 -16 22
word word: десята	13 -2 0 -12 -5
word word: десяте	46 -10 -34 -25 -24
word word: десяти	-33 -12 -28 6 32
word word: десятк	-29 -8 -20 4 21
word word: десять	-36 3 12 24 -39
word word: детале	-18 17 6 -5 -37
word word: детали	-12 10 10 -26 -18
word word: деталь	29 -25 -29 -16 -14
word word: деталі	16 12 -8 -24 -24
word word: детей	-4 2 -33 -3 6
word word: дети	15 -19 -25 3 -2
word word: детски	-5 -10 -13 -10 21
word word: детско	7 -13 -13 -13 1
word word: детьми	-24 -3 -8 -17 26
word word: детям	-25 13 16 -13 9
word word: дефици	-18 -7 28 -9 -21
word word: дефіци	-18 -10 28 -15 -19
word word: дехто	10 0 -6 -44 -10
word word: деяких	30 -10 -22 -5 -24
word word: деякі	8 -2 7 -19 -18
word word: деятел	-15 -1 -1 5 8
word word: джелял	15 -3 -11 -7 -10
word word: джерел	-35 39 -8 15 -35
word word: дзвони	-23 -30 19 -24 4
word word: дзвінк	-12 -20 -4 -11 19
word word: дзвіно	-28 5 17 5 -34
word word: дзерка	13 -11 -9 -4 -12
word word: дзуппі	-3 12 -6 -6 -8
word word: диабет	-2 -15 -11 -22 23
word word: диалог	-19 0 -5 5 -9
word word: диверс	4 -32 -9 16 -4
word word: дивити	7 -7 13 -6 -15
word word: диво	23 -7 -27 -19 -15
word word: дивіть	-38 -32 41 -19 -18
word word: диплом	-10 -2 -39 14 15
word word: директ	-7 13 11 17 -31
word word: дислок	-22 -23 -21 -27 35
word word: дистро	-8 -9 26 -5 -19
word word: дитина	2 -18 -22 10 -3
word word: дитини	-30 -1 -49 13 -1
word word: дитину	-8 -16 -1 -26 15
word word: дитині	1 -9 -9 -4 9
word word: длился	22 -10 -6 -10 -8
word word: длител	16 -9 -15 -10 -13
word word: для	-11 -20 -19 -8 24
word word: дмитра	3 -4 14 -2 -13
word word: дмитри	5 9 -37 -8 3
word word: дмитро	2 -14 16 7 -20
word word: дневни	-31 -17 -26 -17 38
word word: дней	-18 -10 18 -43 9
word word: днем	-10 -32 -7 -22 19
word word: днепр	3 -6 -14 -6 3
word word: дни	-36 33 6 -17 -13
word word: днк	-12 -38 17 4 -8
word word: днк-ек	-13 -25 33 -31 -22
word word: днк-зр	6 -16 13 -24 -13
word word: днк-пр	-7 -3 -21 -11 31
word word: днр	-15 11 -22 -2 -24
word word: дню	-34 2 -29 24 9
word word: дня	-11 -4 10 -4 -26
word word: днями	-25 4 16 -10 -8
word word: днях	-9 -1 9 -2 2
word word: дні	12 -13 23 -32 -27
word word: днів	-18 -14 3 -4 -3
word word: дніпра	-3 -11 24 -18 -31
word word: дніпро	-5 -7 -11 -21 15
word word: дніпрі	-15 -29 24 -23 0
word word: до	-11 0 -10 -15 -1
word word: доба	-9 -9 35 -2 -30
word word: добави	-4 -10 5 -13 5
word word: добавл	-19 -11 22 -6 -16
word word: доби	8 -8 -11 -25 6
word word: добива	-34 17 -28 -18 24
word word: добить	15 -2 -10 -3 -3
word word: добра	27 -4 -16 -16 -7
word word: добрал	-20 -8 27 -7 -27
word word: добрая	26 -8 -11 -21 -17
word word: добре	-9 -17 20 -6 -13
word word: добрий	-3 -23 4 -23 10
word word: добрих	1 -2 -19 13 -4
word word: добров	-9 -11 11 -22 15
word word: доброг	4 -32 11 -28 -4
word word: доброй	-5 -15 -25 -13 20
word word: доброп	-11 -4 -13 -12 12
word word: доброс	-19 -9 -4 46 -36
word word: доброї	11 -10 -3 -5 -4
word word: добру	18 -3 -12 -10 -11
word word: добрые	7 17 -14 -2 -10
word word: добрі	19 24 -24 -27 -9
word word: добу	-21 -16 -8 -41 28
word word: довга	35 -16 -38 -22 -26
word word: довгий	11 -3 -1 -5 -2
word word: довгим	-5 -12 10 14 -15
word word: довго	14 -43 22 -17 -19
word word: довгоо	11 -1 -2 -7 -2
word word: довгі	3 -7 17 -18 -17
word word: доведе	-10 -5 -8 3 7
word word: довело	21 -12 -29 -6 -15
word word: довери	-16 -26 26 -18 8
word word: доверя	-9 4 -11 0 0
word word: доводи	-29 10 -18 -10 16
word word: доволь	-12 16 -7 -8 -5
word word: доволі	15 0 -25 -5 -10
word word: довше	8 -11 -24 -11 2
word word: довів	-17 19 16 -10 -31
word word: довідк	-16 -19 11 -31 4
word word: довідо	9 -7 -22 -24 3
word word: довіре	-2 -14 -20 -12 27
word word: довіру	-21 -6 -24 19 12
word word: довіря	-29 22 -14 39 -33
word word: довічн	-5 -20 -1 -18 13
word word: догова	18 -6 -11 -15 -20
word word: догово	-15 -1 -6 2 -24
word word: додав	18 -10 0 5 4
word word: додано	-25 -9 -13 -19 36
word word: додати	-17 16 -2 -3 -15
word word: додатк	-25 11 -27 -2 4
word word: додому	2 -12 -5 11 -19
word word: дождал	1 -25 5 -10 -3
word word: дозвол	-27 -22 -6 0 16
word word: докази	-14 -26 -23 -8 21
word word: доказі	-27 -17 9 -34 25
word word: доки	-7 -15 10 16 -25
word word: доклав	14 -1 -6 -6 -1
word word: доклад	-34 2 9 13 -33
word word: докуме	-14 -7 11 -30 -8
word word: долар	-21 -20 16 -23 -2
word word: доларі	-5 -22 -27 -25 37
word word: долгий	9 -1 -8 -1 0
word word: долгих	10 31 -25 -9 -30
word word: долго	13 -15 1 -4 -24
word word: долгож	1 -6 9 -3 -9
word word: должен	-27 32 -35 -15 -17
word word: должна	-14 -8 -12 -8 16
word word: должны	-17 9 13 -17 -33
word word: доллар	-9 -30 4 -1 2
word word: доложи	-29 -45 0 3 33
word word: долуча	-2 10 -13 -2 -2
word word: долучи	24 -23 -24 -10 -12
word word: долю	4 -24 -22 -13 12
word word: доля	-7 -2 -11 19 -15
word word: дом	-42 -16 4 -7 8
word word: дома	19 -7 -9 -18 -2
word word: домага	-12 -5 -8 19 -30
word word: домам	0 -1 10 0 -10
word word: домах	-18 -11 20 -14 -4
word word: домашн	1 -1 2 -1 -18
word word: доме	-11 -16 -19 -23 19
word word: домов	-11 -18 -19 -33 23
word word: домови	-5 12 -53 -45 21
word word: домовл	-8 -4 1 6 -16
word word: домогл	9 -4 -13 -8 -7
word word: домогт	-1 -4 0 8 -5
word word: домой	-8 -5 -1 -8 2
word word: домом	-1 -5 16 -8 -18
word word: дому	4 -4 10 1 -20
word word: домівк	-4 -12 -12 -10 12
word word: доміво	-5 -14 -20 14 -6
word word: дональ	-17 23 -11 -4 -22
word word: донбас	-16 1 -25 -8 11
word word: донецк	11 -32 6 -17 -11
word word: донець	35 -10 -40 6 -24
word word: донечч	15 -10 -40 -14 24
word word: дончан	32 -19 -30 -12 -22
word word: донька	8 -5 11 -14 -24
word word: доньки	10 -5 7 -5 -9
word word: доньку	-5 -3 19 -5 -17
word word: доньок	-10 -1 -14 -3 18
word word: доопра	-6 1 -6 -6 10
word word: допис	-5 12 -24 -11 -6
word word: дописі	-16 -16 30 -9 -20
word word: допита	-15 -1 -12 -15 20
word word: доплат	-10 -37 -28 -18 41
word word: допові	-29 29 -4 -28 -2
word word: дополн	-48 38 -36 -14 16
word word: допома	17 -16 5 -14 -1
word word: допомо	10 -1 10 -28 -5
word word: допомі	36 -23 -30 -21 -4
word word: доправ	7 18 -39 -35 3
word word: допуск	-26 -20 -24 9 4
word word: допуст	-26 -6 -19 -13 19
word word: дорога	-16 -36 -8 5 11
word word: дороге	11 -8 -22 -13 15
word word: дороги	10 -17 17 -35 -19
word word: дорого	-12 -20 28 -13 -30
word word: дорогу	4 -6 29 -18 -33
word word: дорогі	-11 -28 -15 -28 21
word word: дороже	-10 -32 29 -13 -31
word word: дорозі	11 -11 -1 -20 -7
word word: доруче	-12 -5 -2 5 -37
word word: доручи	-11 11 9 -33 -8
word word: досвід	-24 -24 -24 -18 35
word word: дослід	34 -13 -19 -20 -28
word word: достав	-7 6 -1 -25 6
word word: достал	-21 -11 -21 -10 24
word word: достат	-17 -11 -3 3 12
word word: достиг	20 3 -19 -6 -23
word word: достич	0 21 -9 -7 -14
word word: достой	30 -4 -21 -7 -21
word word: доступ	-36 -16 -27 9 14
word word: досягл	11 -23 -15 -10 0
word word: досягн	29 0 -27 -11 -24
word word: досі	-17 -1 -33 3 12
word word: дотрим	17 18 -8 -30 -40
word word: дохе	-21 21 -21 -14 -10
word word: доходи	-10 -13 -11 -18 28
word word: доходя	-10 23 -6 -14 0
word word: дочека	-12 10 19 -18 -21
word word: дошли	-14 -6 -21 -1 23
word word: дпсу	7 -8 8 -7 -14
word word: дрон	-42 -11 -22 -25 33
word word: дронам	-15 -22 -13 -6 31
word word: дрони	-38 -27 2 9 4
word word: дронов	-11 -28 -19 -15 28
word word: дронів	-21 6 -16 -5 18
word word: друг	13 -23 0 -17 -7
word word: друга	-7 -4 -20 -26 18
word word: другая	-2 -7 22 -6 -16
word word: друге	-12 -8 -23 5 14
word word: другие	9 -2 -22 -10 4
word word: другий	36 -6 -24 -25 -8
word word: другим	13 -27 12 -21 -27
word word: других	11 -10 1 14 -29
word word: другог	1 -18 18 14 -38
word word: другой	-1 -11 14 -21 -10
word word: другу	-6 -23 19 -18 -10
word word: дружес	-7 -25 -13 -5 32
word word: дружин	-21 -23 4 -29 14
word word: друзей	13 -6 -10 -5 -9
word word: друзья	13 9 -15 -28 -4
word word: друзям	4 -7 -22 -23 17
word word: друзі	19 -25 -11 -22 -1
word word: дснс	10 -5 -16 -2 -7
word word: дсст	15 -1 -3 -11 -3
word word: дуже	3 -2 17 -31 -13
word word: дульце	-20 -1 -10 0 25
word word: думав	-24 -15 5 -8 7
word word: думал	-14 -2 19 -5 -13
word word: думали	-12 -10 0 16 -28
word word: думкам	-8 -19 -23 -8 34
word word: душ	0 -14 1 -11 7
word word: дшв	20 -1 -23 -9 6
word word: дякую	1 -12 -23 -11 4
word word: дякуют	10 -8 -2 -3 -2
word word: дякує	36 -10 -15 -12 -21
word word: дякуєм	-8 0 2 1 -10
word word: діагно	-11 -12 32 -26 -28
word word: діб	-20 9 -29 1 10
word word: дівчат	25 -11 20 -27 -37
word word: дівчин	23 -11 3 -26 -12
word word: дізнав	-10 -11 -1 -11 21
word word: дізнал	-22 -15 19 -9 13
word word: дізнає	-23 2 -3 -11 -2
word word: дій	-12 -12 -22 21 -13
word word: дійсно	-30 42 -22 -23 -27
word word: дійшли	13 -8 -5 -13 3
word word: ділянк	11 -1 -8 -8 0
word word: діляно	5 -7 17 -2 -20
word word: дім	-7 -11 12 -21 -11
word word: дістав	12 -6 -3 -5 -7
word word: дістал	-26 -17 -32 -15 35
word word: дітей	1 -20 -30 -7 -9
word word: діти	-17 -9 4 15 -29
word word: дітьми	13 -16 26 4 -16
word word: дітям	-21 -2 14 -11 17
word word: діяти	-16 4 -9 -1 25
word word: діях	-14 -2 -2 -4 16
word word: діє	10 -16 -11 -17 3
word word: дії	-26 -19 14 -7 26
word word: евакуа	-25 -26 -22 -14 39
word word: евакуй	0 13 -17 -17 -4
word word: евакую	-23 2 -28 -38 37
word word: евгени	-21 12 21 12 -38
word word: египет	-20 -19 -2 -2 27
word word: его	-30 17 -6 -4 5
word word: еда	22 -8 -25 -7 8
word word: едет	23 -8 -33 -12 -24
word word: единиц	-22 -7 -8 -11 23
word word: единов	-15 -2 3 -8 13
word word: единст	-22 -12 -13 -24 27
word word: еду	-1 -10 -17 -12 11
word word: едут	23 -17 -4 -17 -35
word word: ее	-5 -4 -21 10 -7
word word: ежедне	-13 -18 -25 21 -22
word word: ексклю	-23 -26 23 -22 -8
word word: ексмер	19 -17 2 -14 -13
word word: експер	21 -39 13 -23 0
word word: екіпаж	-36 25 -25 -14 28
word word: електр	-2 1 -22 -20 10
word word: еленов	-13 -31 -24 -11 25
word word: емоції	-25 -22 23 -9 -19
word word: ему	19 -1 -23 -31 1
word word: емірат	25 24 -18 -35 -42
word word: енерге	-12 -15 -4 1 1
word word: енерго	42 -13 -11 -39 -14
word word: ердога	-11 17 3 -36 -21
word word: ереван	-18 -8 -9 -4 18
word word: ермак	27 -12 -19 -4 -14
word word: ермака	19 -11 -8 -21 -9
word word: если	-10 10 -36 -18 7
word word: есть	6 -7 -8 -11 -28
word word: етап	41 -20 -14 -38 -29
word word: етапам	-2 15 10 -11 -25
word word: етапи	7 -15 21 -37 -15
word word: етапу	-19 -6 31 -14 -21
word word: етапі	4 10 -3 -16 6
word word: етапів	11 -33 -15 19 -35
word word: ефрейт	-11 -8 20 -9 -24
word word: ефірі	-9 19 -21 19 -43
word word: ехали	-15 -9 -8 19 -15
word word: ехать	14 -16 -8 1 -17
word word: еще	6 -12 -6 -18 0
word word: ж	5 -18 -42 6 5
word word: жалоб	-22 -10 -21 -12 31
word word: жаль	-19 -3 -26 19 6
word word: жартую	-31 -13 9 -16 -3
word word: жартує	3 -13 14 -9 -33
word word: ждал	-1 -10 -6 -14 5
word word: ждала	-4 -13 -3 -22 8
word word: ждали	14 4 -15 -11 -23
word word: ждать	-4 -23 2 -5 7
word word: ждем	-5 21 -33 13 -42
word word: ждет	-6 -8 -3 -26 9
word word: жду	7 1 -20 -5 17
word word: ждут	5 -1 -7 -20 -7
word word: же	-12 0 -20 -2 8
word word: желани	-16 -14 7 -3 -1
word word: желающ	-26 1 -3 -19 25
word word: жен	8 19 -25 -21 -10
word word: жена	9 -6 -6 -13 -4
word word: женам	-39 -15 -2 -11 32
word word: женами	9 -6 -22 -19 10
word word: жене	-8 -2 -6 -16 16
word word: женева	16 -11 -19 -7 -17
word word: женеве	-3 12 -17 -16 -5
word word: женевс	23 -27 -14 -24 10
word word: женеві	19 3 -29 -11 2
word word: женско	28 -7 -7 -15 -19
word word: женщин	5 4 -23 -40 -1
word word: жены	-7 -7 12 -17 -27
word word: жертв	13 -20 -12 -19 15
word word: жест	7 -15 -19 -17 2
word word: жеста	-5 10 -2 -2 -17
word word: жестом	23 -13 -7 -7 -23
word word: жив	8 -13 -20 -20 7
word word: жива	-9 -6 -9 6 15
word word: живе	6 -2 -12 8 -22
word word: живий	-5 -23 16 9 -24
word word: живим	-41 -6 10 -23 7
word word: живими	-19 -23 -13 20 9
word word: живих	-30 27 -33 -23 5
word word: живой	-25 -12 16 -9 11
word word: живут	-25 -19 5 -2 12
word word: живы	19 -35 -31 -21 22
word word: живые	-3 -26 -20 18 -18
word word: живым	-3 13 -7 -1 -4
word word: живыми	-8 -16 -14 14 -11
word word: живых	-9 -21 -19 -25 34
word word: живі	-6 -21 -32 -20 18
word word: жизни	21 -9 -10 -21 8
word word: жизнь	-5 -16 6 -27 6
word word: жили	5 -19 -4 18 -9
word word: жилищн	-11 -16 -8 12 -7
word word: жилье	-34 14 -11 5 9
word word: жителе	-8 12 -12 -1 -24
word word: жители	22 -7 16 -27 -17
word word: житель	-7 -24 -19 15 25
word word: жителя	-3 -26 -36 29 -8
word word: жителі	4 -21 9 -15 0
word word: жити	-32 -21 -24 -27 45
word word: житиму	-27 -13 -10 -11 16
word word: житло	-9 -17 23 -14 -19
word word: житоми	-17 -6 36 -14 -36
word word: життя	-35 -36 0 -2 12
word word: жить	-23 -31 -27 1 30
word word: жовтен	-14 -12 -23 20 -3
word word: жовтня	-22 14 10 -33 -6
word word: жовтні	-17 -29 -19 19 -8
word word: жоден	-11 -11 13 -6 6
word word: жодна	7 -15 -7 -1 -20
word word: жодних	24 3 -42 2 -50
word word: жодног	-15 -25 -18 -5 24
word word: жодної	-4 -17 3 13 -39
word word: журнал	-12 25 -25 14 -13
word word: жінка	19 -16 -22 -12 -8
word word: жінка-	10 -2 -8 -8 -2
word word: жінки	-3 -5 10 4 -19
word word: жінки-	19 -9 -22 -8 -15
word word: жінку	-7 -17 7 -15 5
word word: жінок	-4 -9 -19 14 -24
word word: жіночи	-15 -15 -1 13 -12
word word: жіночо	-19 -8 35 -4 -25
word word: жінці	5 -3 -2 -11 7
word word: з	-10 -5 -3 -2 -2
word word: з'явил	-20 23 -15 -10 7
word word: з'ясов	-4 24 -19 -10 -16
word word: з'ясув	-16 -20 -12 -16 27
word word: з-за	-16 -9 -20 -9 23
word word: з-помі	-16 -3 21 12 -30
word word: з-під	17 -13 -21 -18 14
word word: за	-4 -13 -10 10 4
word word: забайк	-44 -14 43 -23 -20
word word: забезп	42 -25 -23 -38 -17
word word: забере	32 -2 -36 -27 -18
word word: заберу	-22 -4 -13 -1 26
word word: забира	17 28 -23 -25 -17
word word: заблок	-9 15 -34 -26 6
word word: заболе	8 -4 -8 -8 -3
word word: заборо	-21 -21 2 12 -7
word word: забрав	-10 2 -30 -5 10
word word: забрал	26 -24 12 -20 -21
word word: забрат	-12 25 -6 0 -14
word word: забува	-25 -21 -18 37 -6
word word: забуде	-19 -12 14 -23 -4
word word: забули	5 -14 -30 0 22
word word: забыва	25 -13 -19 -18 -17
word word: забыли	-22 0 24 0 -3
word word: завала	-5 -7 -11 -20 14
word word: завало	-13 0 -4 -4 17
word word: завалі	-7 -4 -8 -2 15
word word: завдав	-31 -14 -17 -26 33
word word: завдал	-15 -9 -9 6 1
word word: завдан	-26 8 1 -21 16
word word: завдяк	-9 6 -8 22 -46
word word: заверб	-3 -5 -4 9 -1
word word: заверш	-13 -15 14 -35 -7
word word: завжди	4 -7 -9 3 -5
word word: зависи	-15 29 -13 -5 -15
word word: завода	-16 -14 -19 -9 26
word word: завтра	32 -8 -20 -19 -27
word word: завяза	-24 -15 17 -7 -11
word word: завіта	-9 -7 -15 -10 20
word word: загало	12 -32 -22 16 -6
word word: загаль	-8 5 -27 -6 -1
word word: загарб	-4 -4 -7 12 -11
word word: загибе	-10 -9 10 -1 -8
word word: загибл	3 -7 -20 -12 4
word word: загину	-3 -32 -14 -18 18
word word: загоні	3 -6 -16 -29 22
word word: загрож	-26 -20 -27 -13 44
word word: задача	-16 -16 -12 32 -28
word word: задачи	-14 -3 -11 8 10
word word: задейс	-8 -12 -9 -9 12
word word: задерж	-12 -30 -17 -29 41
word word: задоку	-26 -10 -26 -17 33
word word: зазвич	-33 -12 5 21 11
word word: заздал	-3 22 -3 -16 -22
word word: зазнал	-20 0 -10 12 15
word word: зазнач	22 -17 -20 -22 6
word word: займає	3 -21 -25 10 -4
word word: займет	-26 5 39 -26 -29
word word: займут	21 -2 -15 -5 -7
word word: зайшли	10 -4 -10 -3 -2
word word: заканч	23 -2 -12 -4 -18
word word: закарп	10 -20 7 -17 -29
word word: заклад	6 -3 -1 -8 -2
word word: заклик	-38 12 -25 11 -3
word word: заключ	-17 -16 -41 -29 38
word word: закон	-13 -26 -22 -35 42
word word: законо	-22 -19 -36 9 20
word word: законч	3 -19 3 -30 -5
word word: закорд	-14 15 -28 -16 16
word word: закреп	20 -4 -12 -8 -18
word word: закрит	-2 -23 5 3 -14
word word: закрыт	10 -17 -12 -25 23
word word: закріп	0 -17 16 -9 -15
word word: закупі	-7 -8 -10 -7 20
word word: закінч	-1 -18 16 16 -51
word word: залежа	-16 42 -24 -21 -34
word word: залежи	-19 25 -15 -14 -6
word word: залиша	-25 -16 27 21 -19
word word: залиши	0 23 -25 -20 -13
word word: заложн	-16 -20 -19 1 12
word word: залужн	15 -9 -11 -8 -9
word word: залуче	-21 8 -15 14 -12
word word: залі	-19 -7 -19 -17 24
word word: залізн	-29 -23 -20 -14 33
word word: замгла	11 -9 -3 -4 -13
word word: замест	3 -1 -15 15 -22
word word: заморо	-6 -4 -4 -9 11
word word: заміни	-14 15 -15 -9 11
word word: заміст	-9 17 -20 -8 -12
word word: занима	13 -7 -31 -3 -5
word word: занял	14 8 -35 -20 -17
word word: заняла	2 -20 8 -15 -9
word word: заняли	11 -12 -19 -12 12
word word: заняти	-8 -11 -9 -8 9
word word: заняты	-14 -3 -11 -2 18
word word: заочно	-20 -6 -32 0 23
word word: запада	-33 -3 -22 -2 37
word word: западн	-8 -3 -27 8 7
word word: запам'	9 -25 25 -34 -28
word word: запевн	2 -5 -9 -3 10
word word: запис	-11 -25 -31 8 24
word word: записа	-43 -21 24 -17 10
word word: запису	-10 -5 -7 -8 12
word word: записі	-18 19 -5 33 -39
word word: запит	-23 -4 -2 26 -13
word word: запита	-53 -12 -4 7 13
word word: запити	-23 -24 27 20 -30
word word: запиту	-17 2 20 -8 4
word word: запиті	-32 13 -3 -7 -19
word word: заплан	-32 26 -26 -28 3
word word: заповн	-29 -16 -24 -29 32
word word: запоро	42 -32 -30 -29 -6
word word: запорі	20 -21 -8 -25 0
word word: запрац	-18 -17 -3 -28 18
word word: запрещ	-14 -10 -13 -7 20
word word: запроп	-36 56 -20 -17 -3
word word: запрос	-46 -31 -22 13 16
word word: запрош	-6 -19 -23 11 15
word word: запуст	8 -25 15 -23 -10
word word: запізн	-17 -15 23 8 -15
word word: заради	36 -34 -23 14 -16
word word: зараз	-13 39 16 -18 -25
word word: зарано	-19 -6 18 -7 -22
word word: зареєс	-21 -19 -20 -28 35
word word: зарпла	-16 -20 11 -13 3
word word: заручн	-27 -8 -26 1 22
word word: заседа	-27 -5 -24 15 6
word word: заслуг	19 -4 -16 -6 5
word word: заслух	-18 4 -10 0 16
word word: засоби	-8 -7 -14 -1 18
word word: застав	-17 -19 6 -8 5
word word: застен	12 -18 -10 14 -34
word word: застос	-7 -11 -5 -15 17
word word: застря	19 -14 -22 -11 -1
word word: заступ	-20 9 -33 25 -24
word word: засудж	6 7 -26 12 -21
word word: засуди	37 -16 -18 0 -19
word word: засіда	-11 -12 -34 3 12
word word: зателе	-17 -23 14 -23 10
word word: затем	0 -26 -7 -30 10
word word: затону	8 -1 -1 -6 -1
word word: затрим	-9 -20 -19 -12 31
word word: затягу	-32 9 -28 16 4
word word: зауваж	-11 9 2 -9 -6
word word: зафикс	-32 -17 -28 -13 22
word word: зафікс	-26 -18 9 -15 9
word word: захват	-17 -5 -10 -11 20
word word: захвач	-4 -6 14 -10 -7
word word: захвор	9 -1 -1 -5 -4
word word: захисн	21 -23 6 -17 -14
word word: захист	2 -3 -22 -7 14
word word: захища	17 -17 -31 -15 16
word word: захода	11 -3 -9 -5 -2
word word: заходи	42 8 -16 -22 -24
word word: заходо	-15 -24 -9 -4 19
word word: заходу	-16 -17 -28 15 9
word word: заході	-12 18 -27 5 -6
word word: захопи	19 4 -20 -8 -5
word word: захопл	-6 -23 -22 15 -12
word word: захоро	-7 -19 -31 -13 36
word word: захід	21 -11 -8 -32 -5
word word: зачем	-8 -28 10 -21 8
word word: зашли	-18 -22 -21 -12 37
word word: защита	-18 -11 -9 -11 26
word word: защитн	4 -2 -9 -37 -10
word word: защиты	-19 -16 -21 -4 26
word word: защища	24 -2 -5 -20 -7
word word: заяв	-28 0 -21 -25 19
word word: заява	-14 -21 -16 -28 41
word word: заяви	-20 31 -37 -8 -10
word word: заявив	-5 8 -5 -20 -11
word word: заявил	-8 -5 -4 10 -21
word word: заявки	-29 -12 -14 -24 30
word word: заявку	-6 -17 -18 -12 17
word word: заявле	-44 13 -13 -17 16
word word: заявля	-21 16 -17 11 -23
word word: заявою	-17 -2 -8 -7 20
word word: заяву	-11 -21 -18 -4 32
word word: зберег	-44 -18 -15 12 21
word word: збереж	-7 -29 -7 -5 34
word word: зберіг	-7 2 -39 -35 20
word word: збила	-15 -19 -15 17 14
word word: збили	-44 -19 -17 11 39
word word: збирал	19 -28 -27 11 -2
word word: збираю	-19 -16 -18 3 23
word word: збирає	-22 9 -28 -1 -2
word word: збито	-4 3 -3 -19 -4
word word: збройн	31 -1 -29 -10 -23
word word: зброю	-20 -19 -23 -19 34
word word: зброя	-25 8 -18 -18 13
word word: зброї	7 -9 -12 1 10
word word: збіг	-18 -26 9 -22 19
word word: збігів	-5 -14 -10 -23 30
word word: збільш	-16 -4 -21 -14 28
word word: збір	-15 -16 -27 -33 44
word word: зв'яжу	-2 -14 18 -24 -34
word word: зв'яза	2 -3 -14 -8 16
word word: зв'язк	-17 -6 -10 15 0
word word: зв'язо	-29 -16 18 3 2
word word: звання	8 -19 -22 -15 21
word word: звезда	-22 -13 18 -7 -6
word word: звезды	-22 -18 26 -14 -11
word word: зверне	-20 -40 -16 16 25
word word: зверну	-21 -27 2 5 8
word word: зверні	-8 -19 2 7 -5
word word: зверта	-5 -14 2 1 -1
word word: звинув	-18 7 -18 2 4
word word: звичай	-5 -4 12 -9 -14
word word: зволік	28 -20 -18 -17 -22
word word: звонил	10 -22 0 15 -25
word word: звонки	-29 0 37 -11 -31
word word: звонко	-11 -9 15 -25 17
word word: звонок	1 -26 15 -15 -13
word word: звонят	-14 -13 39 -13 -20
word word: зворот	19 0 -7 -8 -5
word word: звідки	7 -10 -19 -19 11
word word: звідти	7 -18 -16 12 -9
word word: звільн	-5 -10 2 -1 -15
word word: звістк	3 -11 -12 8 -12
word word: звіт	-20 -6 -15 -6 19
word word: згадал	8 -8 -8 -8 8
word word: згадок	-8 -14 -3 -9 26
word word: згадує	-22 -10 35 -9 -24
word word: згода	-33 33 -20 -26 -17
word word: згоди	-18 2 18 -25 -12
word word: згодом	26 -15 -48 -22 13
word word: згоду	-18 20 -12 -3 -8
word word: згідно	50 -21 -21 -31 -9
word word: здав	1 -2 -16 -5 4
word word: здавал	-4 -4 -7 14 -14
word word: здават	-14 -17 -17 -2 17
word word: здався	-14 -16 -27 19 -4
word word: здали	-28 -19 18 12 -27
word word: здалис	-31 -24 -17 -22 39
word word: здати	25 -19 -32 -17 14
word word: здатис	-3 -26 -27 -36 37
word word: здають	-24 -11 -26 1 30
word word: здаєть	21 -13 -9 -20 16
word word: здебіл	14 -7 -15 -2 -12
word word: здесь	-19 -18 27 -13 11
word word: здобул	17 -13 -6 -3 -9
word word: здоров	10 -29 -9 -30 -2
word word: здійсн	-4 -22 3 -31 0
word word: зеленс	21 -16 -7 -16 -28
word word: земле	17 -16 -10 -23 -27
word word: землю	31 -18 5 -23 -29
word word: земля	22 -15 -18 -12 -16
word word: земляк	-16 -9 29 -20 -13
word word: землі	12 -12 -2 -16 -17
word word: зенитн	-18 -5 -6 -5 22
word word: зерна	-28 -9 -15 -6 32
word word: зерно	-26 -26 -14 -16 28
word word: зернов	-5 -11 -15 -5 13
word word: зими	-1 16 15 -22 -30
word word: зиму	11 -6 -1 5 -12
word word: зимы	-4 -5 6 -3 -17
word word: зловми	-19 -17 -17 -19 25
word word: злочин	-40 -13 -25 -22 42
word word: змеино	15 -1 -12 -1 -7
word word: змеины	9 -13 -23 -14 12
word word: змогла	17 0 0 -12 -8
word word: змогли	-8 -30 4 0 1
word word: змогу	13 -13 -9 -5 -10
word word: зможем	-19 7 15 12 -24
word word: зможут	5 19 -18 -3 -9
word word: змушен	12 -8 -18 -5 -5
word word: змі	14 23 -28 -38 4
word word: змін	14 -16 -20 -14 6
word word: змінив	3 -6 10 -12 -1
word word: змінил	-35 -23 1 13 -1
word word: змінюю	-2 14 -6 10 -17
word word: змінює	-22 -7 -40 7 27
word word: змішан	-11 -9 -13 -17 10
word word: зміїни	28 -5 -11 -13 -15
word word: зміїно	28 -25 2 -6 -33
word word: знав	-4 -15 16 0 -17
word word: знадоб	0 -3 14 -16 -17
word word: знаем	-4 -48 -30 42 -48
word word: знайде	-16 -21 -20 -2 13
word word: знайом	-11 19 17 -8 -24
word word: знайти	25 -16 -6 9 -30
word word: знайшл	-27 -15 3 -13 23
word word: знак	-1 -10 -10 0 14
word word: знаком	24 14 -20 -18 -21
word word: знала	33 -6 -33 -25 -44
word word: знали	-23 -31 -7 -7 26
word word: знати	-27 -26 -21 17 9
word word: знаход	-24 -19 11 -12 20
word word: значил	18 -17 -17 -14 -10
word word: значит	1 -6 11 -6 -10
word word: значно	16 -14 -15 31 -30
word word: знаю	-4 -24 14 10 -19
word word: знают	13 4 -3 -24 0
word word: знають	10 0 -19 -10 -6
word word: знає	-10 5 -25 25 -10
word word: знаємо	-8 -13 -41 23 -25
word word: знаєте	-19 -14 35 -6 -23
word word: зник	-9 -15 22 10 -34
word word: зникли	0 -13 -26 5 3
word word: зникло	-23 -16 12 -24 8
word word: зниклі	-1 -10 -25 9 -5
word word: знищен	-4 -22 -18 -22 18
word word: знищил	-11 -3 -6 -14 26
word word: знов	-18 -7 5 -21 24
word word: знову	-4 -11 -2 -30 -3
word word: зняли	-23 -11 7 -27 11
word word: зобов'	-13 14 -9 6 -7
word word: зовсім	-12 -13 -2 11 9
word word: зокрем	16 -12 -14 5 -9
word word: золота	-23 -7 -27 -18 34
word word: зоне	-13 15 -28 -21 0
word word: зону	-17 -9 -23 -11 27
word word: зоны	0 -20 -30 -19 14
word word: зосере	1 -12 -16 8 -10
word word: зрадни	-15 -8 -16 -13 23
word word: зразки	14 -35 -10 -17 4
word word: зразкі	-34 -31 24 -4 -14
word word: зразок	10 -20 -26 -12 20
word word: зранку	10 8 -19 -5 -9
word word: зривал	3 -16 -7 -12 26
word word: зрк	17 -10 -18 -2 -7
word word: зробив	-20 -4 24 14 -29
word word: зробил	-12 0 9 -21 -9
word word: зробим	-3 18 -23 -15 -6
word word: зробит	-26 5 24 -43 10
word word: зробле	22 7 12 -24 -33
word word: зсу	38 -14 -20 -12 -20
word word: зупине	-17 30 -6 -7 -25
word word: зупини	-13 6 -21 -3 17
word word: зупинк	-16 -18 20 -9 -18
word word: зупиня	25 -2 -24 -11 -13
word word: зусилл	12 -4 -7 -9 -5
word word: зусиль	13 8 -9 -9 -6
word word: зустрі	-21 -1 8 -1 0
word word: зі	-9 13 -5 -27 -1
word word: зібрал	-54 0 -15 -41 41
word word: зібран	-25 -13 -24 33 -23
word word: зібрат	5 -6 -18 -11 20
word word: зір	9 -6 6 -2 -8
word word: зірвал	-20 25 -24 -13 -17
word word: зірван	-23 24 -16 -11 -10
word word: зірват	15 7 -7 -3 -26
word word: зіткне	4 -33 -33 -12 8
word word: и	-6 -11 -3 -11 6
word word: иван	21 -8 -18 -10 -16
word word: игорь	-12 -11 17 -12 9
word word: иденти	-20 -2 16 -14 -9
word word: идет	-13 27 -40 3 -41
word word: идут	8 21 -16 7 -29
word word: из	-8 -8 3 -6 -9
word word: из-за	-37 24 -30 -27 22
word word: из-под	-26 -20 -10 -16 27
word word: извест	-23 -54 22 29 -30
word word: извеще	-25 -27 22 -7 -10
word word: издани	-2 1 -15 12 -1
word word: измени	-17 14 -18 -15 10
word word: изолят	-29 -18 -20 -19 40
word word: израил	-46 -13 -18 -26 39
word word: изъято	-14 -7 -17 -6 28
word word: изъяты	-16 -15 -22 -18 24
word word: иконы	-17 -14 -16 -17 22
word word: или	-20 -3 -24 -6 11
word word: им	16 -9 -5 -21 -11
word word: имен	9 22 -11 -9 -10
word word: имена	1 0 -8 14 -22
word word: имени	-47 -17 20 15 -9
word word: именно	-3 27 -28 -15 -25
word word: имеющи	-24 -10 -12 35 -32
word word: имя	-23 -29 -7 -6 22
word word: инвали	30 -8 -17 -18 4
word word: инжене	-7 -10 -20 -17 19
word word: инициа	-29 18 -9 3 -3
word word: иностр	23 -9 -37 -17 -1
word word: интерв	-38 -27 30 -12 -19
word word: интерн	-15 -6 -5 6 13
word word: интерф	9 -11 4 -5 -29
word word: информ	-4 -21 -22 13 8
word word: инфрас	-26 -12 -14 -7 19
word word: ирина	33 -10 -10 -22 -5
word word: исключ	-29 42 -39 -18 -13
word word: исполн	28 -19 -18 -31 2
word word: исправ	-13 -15 -1 -11 8
word word: истори	6 -34 1 -5 5
word word: источн	0 33 -45 -15 -46
word word: истреб	-10 -20 -6 -2 21
word word: итог	14 -1 3 -5 -44
word word: итогам	14 25 5 -15 -47
word word: итогах	-14 -8 9 8 -26
word word: итоги	-30 -34 -8 40 -13
word word: итого	35 -28 -23 -20 -13
word word: их	-6 -19 6 1 -15
word word: ищем	26 3 -27 -24 9
word word: июле	8 -1 6 -14 -23
word word: июля	4 8 -12 -22 4
word word: июне	-32 0 29 10 -43
word word: июньск	6 -20 12 16 -23
word word: июня	3 -19 -17 15 -8
word word: й	16 -10 3 -21 -14
word word: йде	-34 39 -35 9 -29
word word: йдемо	-10 -25 19 12 -26
word word: йдетьс	-3 27 -34 10 -57
word word: йдуть	2 -2 -37 -3 6
word word: ймовір	-10 -5 -3 -8 9
word word: його	-24 -15 20 -27 -9
word word: йому	-12 -22 24 -20 -6
word word: йшли	26 -11 -15 -10 -22
word word: йшлося	0 3 -31 -1 4
word word: к	10 3 -9 -19 -10
word word: кабіне	-14 -16 -23 -17 36
word word: кава	-40 -29 5 -23 21
word word: каву	-27 -6 29 -5 -22
word word: кадетс	-23 -13 -11 -18 24
word word: кадрах	10 -8 -8 -8 -19
word word: кадри	-26 -13 32 -25 -25
word word: кадры	-19 -22 39 -38 -28
word word: кадыро	1 -16 14 -5 -22
word word: каждая	8 -19 3 -27 -8
word word: каждог	-16 -6 -14 30 -5
word word: каждое	-10 6 -20 0 3
word word: каждой	19 15 -29 -34 -43
word word: каждом	5 -2 9 2 -15
word word: каждую	17 -25 -30 0 1
word word: каждый	-8 -8 -19 -9 18
word word: каждым	-13 -18 19 10 -46
word word: каже	-20 13 8 -17 -6
word word: кажу	-22 22 -15 20 -29
word word: кажуть	8 -12 17 -5 -12
word word: казали	-2 -1 13 -8 -5
word word: казахс	-19 -26 -19 -21 30
word word: казачь	-9 -3 10 -5 -9
word word: как	-13 -26 21 -27 -2
word word: какая	30 -3 -17 -15 -12
word word: каких-	39 1 -14 -13 -39
word word: какой	8 3 -3 -8 -4
word word: калини	-33 -13 28 -8 -39
word word: калужс	-27 -13 -14 -12 23
word word: каліуш	13 -1 -8 -6 -8
word word: камер	17 -18 -15 -15 -8
word word: камера	-39 -6 27 -14 17
word word: камере	-19 -3 32 -12 -22
word word: камеру	-21 14 -1 -6 5
word word: камеры	-18 -12 22 -9 -16
word word: камері	-17 -17 25 10 -21
word word: камиши	-17 18 -10 -16 -4
word word: канада	-7 5 -31 -17 31
word word: канади	15 9 -27 -15 -4
word word: канал	-5 -2 10 -14 -1
word word: канала	-8 10 12 -21 -12
word word: канале	14 -3 2 -2 -21
word word: канали	12 -19 -25 -31 8
word word: каналу	-14 -11 -3 -12 12
word word: каналы	-26 -10 -22 13 22
word word: каналі	-14 -12 -4 -14 32
word word: канун	15 -8 -18 -11 20
word word: канцле	6 -23 -22 -12 24
word word: капці	-12 -13 -2 -7 6
word word: капіта	-14 12 -17 -4 24
word word: кара-м	-21 -20 -17 -4 23
word word: караба	-26 -2 -13 -8 30
word word: карант	-32 -5 21 -9 4
word word: кардин	-15 10 -14 -14 4
word word: карели	-31 -15 -16 -2 34
word word: картин	-30 -18 -25 -23 44
word word: картки	8 -1 5 -2 -7
word word: карток	23 -4 -21 -16 -18
word word: карты	-8 -8 -3 -2 10
word word: касает	8 -16 -20 -17 14
word word: катар	10 16 -36 -29 -1
word word: катара	20 13 -24 -18 -22
word word: катарс	29 -29 -22 14 -23
word word: катару	12 5 -13 19 -32
word word: катаст	-31 -11 13 -13 0
word word: катего	-12 23 -16 -2 -20
word word: катера	-6 -4 -6 -5 18
word word: катува	-13 -30 9 -11 -4
word word: катів	4 -12 -20 -19 13
word word: катівн	22 -11 -24 -9 -4
word word: каховк	-13 -2 16 -15 -11
word word: каховс	-5 -9 -13 -30 25
word word: качест	-13 8 -13 -4 17
word word: кв	-19 -3 -3 -12 29
word word: квадра	-23 -8 -11 -22 33
word word: кварта	-42 -42 -12 24 4
word word: кварти	-22 -29 11 -12 14
word word: квиток	5 -16 -17 -5 9
word word: квітам	-2 -7 15 -8 -16
word word: квітен	-9 -19 -9 7 24
word word: квітня	-7 -14 4 4 -1
word word: квітні	16 -10 -14 -18 -2
word word: кг	-30 -19 13 8 2
word word: керова	-6 -1 0 -14 19
word word: керівн	3 10 -9 -2 -23
word word: киев	8 12 -28 -14 -26
word word: киева	-31 3 -7 6 -6
word word: киеве	2 8 5 -22 -40
word word: киевом	-5 25 -38 -14 -18
word word: киевск	20 -17 -9 -26 -6
word word: киеву	-7 9 -25 -3 -10
word word: килогр	6 -13 17 -12 -19
word word: киломе	2 -1 -2 -9 9
word word: ким	9 -18 -28 26 -3
word word: кинули	-29 -25 -13 -20 27
word word: кирилл	7 -5 -14 -10 0
word word: кирило	0 -23 -20 0 20
word word: києва	1 -16 2 -33 8
word word: києву	34 -20 -21 -7 -7
word word: києві	-44 -7 2 -35 36
word word: київ	-3 -20 9 -9 4
word word: київсь	19 -19 -27 -4 22
word word: київщи	33 -17 -15 -18 -9
word word: кку	-1 -1 -6 0 8
word word: класс	-39 -4 25 -13 22
word word: класса	3 -20 -13 -13 22
word word: климен	-11 -33 16 0 -28
word word: клиник	-13 -10 12 -24 2
word word: клинич	-14 -10 -18 -12 28
word word: ключи	-21 -14 -16 -7 22
word word: клінік	-1 -12 -9 -16 17
word word: км	14 -13 -11 -23 10
word word: кндр	-14 -8 -10 -15 15
word word: книг	-7 -1 -8 -2 13
word word: книга	-22 -16 -20 -28 28
word word: книги	-27 -22 -21 -11 24
word word: книжок	-21 -12 -27 -3 31
word word: ко	15 14 -10 6 -36
word word: коаліц	-41 -28 -22 20 22
word word: когда	-11 8 -6 -23 -5
word word: когда-	8 -3 -2 -1 -7
word word: кого	-1 -18 23 -4 -18
word word: кого-т	-10 -2 13 0 -2
word word: когось	27 -16 -30 -21 -1
word word: код	-7 -14 -14 -22 22
word word: коек	-21 -9 -13 -10 34
word word: кожен	-15 -22 3 -1 11
word word: кожна	-5 1 -23 19 -10
word word: кожне	23 -31 -20 -3 -21
word word: кожним	-16 -29 9 18 -17
word word: кожног	10 10 -2 1 -30
word word: кожном	0 -40 2 -3 0
word word: кожною	-20 -13 -27 33 -29
word word: кожної	8 -61 -34 0 33
word word: кожну	10 -37 10 9 -4
word word: кожній	-32 -26 -1 18 5
word word: кол-це	-17 -28 1 -22 23
word word: колабо	-10 -22 -11 -22 24
word word: колег	5 -25 8 -16 7
word word: колега	-31 6 -7 0 -1
word word: колеги	-31 30 -19 -8 -10
word word: колего	-23 2 -9 7 -1
word word: коли	-47 34 2 -16 -22
word word: количе	47 -18 -16 -19 -30
word word: колишн	-2 -8 -10 -20 17
word word: коллег	-30 10 -45 35 2
word word: колон	-32 -9 -11 17 13
word word: колона	7 -15 -37 -15 17
word word: колони	-30 -33 -32 -8 41
word word: колонн	12 -16 -8 -19 3
word word: колону	-16 5 -14 -26 18
word word: колоні	-8 -31 -34 13 8
word word: колоти	-27 25 -22 -6 10
word word: колі	11 -4 -21 -21 18
word word: коліна	-18 -15 17 9 -34
word word: команд	-14 -4 10 -20 -3
word word: комбат	-33 17 10 -12 8
word word: комбин	-18 -14 -10 -12 18
word word: комбри	8 -1 -19 -13 11
word word: коменд	18 -7 -22 -11 19
word word: комент	-33 28 -10 -36 -2
word word: комисс	25 -22 -20 -26 15
word word: комите	1 -7 -26 -9 7
word word: коммен	15 -8 -23 -11 -14
word word: коммер	39 -35 -40 14 -24
word word: комнат	1 -15 6 -3 -10
word word: компан	4 -11 -23 -20 19
word word: компен	-8 -8 -14 -11 11
word word: компле	-21 -16 8 -12 6
word word: кому	8 -13 9 6 -40
word word: комуні	-12 20 -13 -11 -13
word word: комусь	14 -2 -12 -3 -2
word word: коміса	-7 -10 -1 10 -8
word word: комісі	14 0 -26 -9 1
word word: коміте	20 -21 -27 3 -9
word word: конвен	-9 -25 -15 10 4
word word: конвер	-16 -31 -6 -12 27
word word: конечн	13 -11 -15 -4 10
word word: конкре	-17 -7 -21 -25 21
word word: констр	-13 -6 -7 -17 13
word word: консул	-20 33 -45 -21 -5
word word: контак	-30 22 -36 -26 -3
word word: контра	-4 -34 9 -8 13
word word: контро	8 -12 -30 -35 19
word word: контрр	7 -8 -18 -17 17
word word: контуз	-12 -4 13 -6 -4
word word: конфер	-25 -21 -15 26 17
word word: конфли	-6 -10 30 -17 -20
word word: конфіс	-12 -2 -16 -4 29
word word: конца	6 13 -9 -10 -30
word word: конце	34 -13 -4 -8 -30
word word: концер	-12 -14 -10 -21 12
word word: коорди	4 -13 -6 -9 2
word word: коордш	19 -7 -31 0 -30
word word: копію	-24 -22 -22 -33 34
word word: корабе	-2 -11 -24 -18 23
word word: корабл	-17 -8 -14 -9 17
word word: кордон	11 6 -17 -47 -2
word word: коресп	10 -9 -15 -16 -5
word word: коригу	-23 -19 -19 -5 39
word word: коридо	-13 -7 -6 14 -2
word word: корист	-14 10 -23 -30 23
word word: кормил	-20 -18 22 -15 -23
word word: коробк	-13 -20 -15 -9 27
word word: коробо	-28 -15 -17 -18 31
word word: коротк	-14 14 -1 -2 -11
word word: корпус	1 -14 -19 12 20
word word: коррес	11 -35 1 -26 3
word word: костюм	-12 -10 17 -10 -15
word word: котенк	7 -5 -9 0 -14
word word: котора	-17 -20 3 26 -28
word word: которо	-14 -8 3 -25 9
word word: котору	16 -22 -27 -25 5
word word: которы	-15 5 18 -14 -14
word word: котрі	26 9 -14 -29 -22
word word: коштом	1 -3 -9 -2 10
word word: кпп	-29 -7 -5 -6 30
word word: краде	-6 -16 -13 -11 25
word word: крамат	-14 -8 -7 -1 18
word word: красик	-28 -7 -26 -3 35
word word: красно	-12 -8 -21 2 1
word word: красны	-7 -11 -22 14 -14
word word: краще	-4 0 18 -2 -17
word word: краю	10 -1 -8 -1 -6
word word: края	-20 -26 23 -15 -9
word word: країн	-40 -33 -36 16 41
word word: країна	-17 -18 17 -5 -12
word word: країни	-13 -26 6 -2 11
word word: країну	12 -18 -19 -9 6
word word: країні	-22 -10 -8 9 7
word word: кремен	-6 -8 -10 -9 22
word word: кремле	-30 -3 -38 -22 21
word word: кремль	-37 9 -42 7 9
word word: кремля	2 17 -18 -15 -10
word word: кремлі	-16 7 -12 -15 6
word word: крест	-10 -15 -29 -7 12
word word: креста	-6 -24 4 -3 9
word word: кресто	-31 6 -18 23 4
word word: кресту	-16 -8 -22 12 -13
word word: крим	-21 -8 -11 21 -15
word word: кримсь	15 4 -29 -39 -5
word word: криму	5 3 -6 -38 -9
word word: кримін	-2 -11 4 -30 16
word word: критич	-2 -24 -17 -11 27
word word: кричал	-38 -34 27 -20 0
word word: кричит	-23 -5 26 -7 -10
word word: крок	15 -2 -26 -28 0
word word: кроки	-17 -6 -28 -5 22
word word: кроком	-11 27 -22 -17 -4
word word: кроку	-6 8 20 -15 -30
word word: кроме	31 -22 -20 21 -18
word word: кропив	-26 -31 -24 -9 34
word word: кропот	24 10 -29 -10 -16
word word: кругло	-3 -23 -14 6 3
word word: крупне	22 -13 -25 -25 8
word word: крупно	-22 -12 -11 -8 14
word word: крупны	8 -17 2 -10 -3
word word: крушен	-21 18 -14 -2 -9
word word: крым	11 -9 -27 -10 13
word word: крыма	-30 -21 -29 -21 37
word word: крымом	-16 -8 -13 -8 18
word word: крыму	-23 -12 -11 -4 19
word word: крім	-37 10 -13 7 12
word word: ксения	-29 -21 -19 -3 33
word word: кто	-9 -25 -21 -7 -5
word word: кто-то	1 -7 28 -9 -36
word word: куда	27 -12 -18 -16 -18
word word: куди	-36 14 2 -18 -6
word word: кулаки	-30 35 2 -10 -28
word word: куличе	-12 16 10 -11 -17
word word: кульов	9 -1 -2 -4 -3
word word: кума	7 -20 11 -8 -31
word word: куп'ян	-2 -21 -28 -18 35
word word: купянс	8 -13 -19 -18 -1
word word: курант	14 -2 -7 -1 -10
word word: курато	-13 -20 -22 -10 28
word word: курахі	4 -2 -6 -21 8
word word: курс	-6 -24 -50 -38 33
word word: курсан	-28 -28 -24 -15 32
word word: курск	9 -25 -8 -18 -1
word word: курска	-9 -21 -33 -31 29
word word: курске	1 -13 14 -15 -28
word word: курски	17 -21 -23 -22 19
word word: курско	-4 10 -18 15 -27
word word: курску	-27 -15 18 3 -8
word word: курськ	5 13 -8 -12 -14
word word: курщин	-15 8 -5 -21 11
word word: курян	7 6 2 -13 -31
word word: куряна	-17 -27 6 32 -27
word word: куряне	-13 -17 23 -18 -43
word word: куряни	9 -14 -16 -3 -5
word word: кіберп	-9 -10 -15 -10 12
word word: кілогр	-14 -27 35 -9 -26
word word: кіломе	-28 -13 6 -24 21
word word: кілька	9 0 4 -12 -16
word word: кілько	-11 15 -42 20 -19
word word: кількі	15 13 -42 10 -30
word word: кімнат	-8 -2 -7 -8 9
word word: кінець	4 9 -22 -13 -19
word word: кінця	-4 27 -15 -33 -2
word word: кінців	-21 -5 -6 -15 15
word word: лабора	10 -31 -30 12 2
word word: лавров	-22 -34 -22 26 25
word word: лагере	-8 -17 -15 10 15
word word: лагеря	-38 -13 -39 -22 34
word word: левом	-14 -28 7 -19 -2
word word: легіон	-14 -13 -1 -2 19
word word: леді	9 17 -17 -9 -27
word word: лежат	-9 16 -7 -2 -2
word word: лежать	5 -5 11 -11 -16
word word: лежачи	-9 22 -30 -12 18
word word: лежить	-25 23 -18 -13 -14
word word: лейтен	-36 -16 -31 -7 45
word word: лекарс	-15 12 -25 -16 13
word word: леніє	28 -8 -16 -4 -13
word word: леонид	-35 7 22 -23 -41
word word: лет	-17 9 -22 -1 -13
word word: лета	-23 13 14 11 -18
word word: летате	7 -5 -6 -13 -1
word word: лето	-11 -10 -14 -4 20
word word: летом	-22 -28 -6 27 11
word word: летчик	11 -14 -34 -15 15
word word: летят	12 -7 -10 -7 -13
word word: лечатс	-36 23 -11 -15 23
word word: лечебн	-6 -16 9 -13 -19
word word: лечени	-9 -15 7 -16 2
word word: лечить	14 -11 -10 -4 -24
word word: ли	-19 14 -7 17 -27
word word: либо	13 -8 -17 -11 3
word word: лимана	16 -7 -18 -9 -10
word word: линии	16 -36 -43 10 3
word word: линию	8 -11 20 0 -41
word word: линия	-5 -16 -12 -24 34
word word: липецк	-16 -6 11 -7 -8
word word: липня	-19 -36 4 -18 12
word word: липні	-23 14 -26 -6 12
word word: лист	-26 17 -31 -19 2
word word: листа	-18 1 -2 -27 11
word word: листи	-48 14 -10 -6 31
word word: листоп	-23 15 9 -3 -20
word word: листув	-13 -29 -21 7 13
word word: листів	-10 -9 -16 1 3
word word: литви	-26 -5 -29 -11 37
word word: литовс	-37 -10 -40 -16 42
word word: лиц	19 -22 -10 4 -7
word word: лично	11 -46 13 3 -30
word word: личнос	-29 -18 19 -14 20
word word: личные	-2 -1 -13 -12 11
word word: личный	-30 -16 -20 -20 42
word word: лишают	-29 -14 0 15 2
word word: лишаєт	-5 -17 -8 -3 25
word word: лише	0 5 -7 6 -15
word word: лишили	-25 -14 13 -16 -6
word word: лишило	-22 -13 -1 -14 18
word word: лишком	10 -10 -3 -4 -11
word word: лишним	-10 11 7 -4 -7
word word: лишь	38 -16 -22 -21 -15
word word: лнр	23 -38 -4 -28 -23
word word: логіст	-6 14 -19 -14 5
word word: лодки	-8 0 0 0 9
word word: ложь	-18 -6 -21 -10 8
word word: лондон	13 -12 -17 -17 -3
word word: лубине	11 -3 4 -10 -29
word word: лубинц	-1 7 -31 -16 2
word word: лубіне	20 17 -5 -18 -29
word word: лубінц	13 -21 -10 25 -23
word word: луганс	28 -6 -17 -12 -25
word word: луганщ	19 -6 4 13 -30
word word: лукаше	-3 -32 -38 -23 22
word word: лучше	-4 -22 -19 -11 13
word word: лучший	19 -4 -13 -4 -7
word word: львова	1 -3 14 -16 -20
word word: львово	-19 -7 -22 -15 30
word word: львові	-24 -30 -38 -19 48
word word: львівщ	-26 -28 -16 -18 40
word word: льотчи	19 -13 -13 -10 -7
word word: любой	-25 1 -42 14 28
word word: людей	-1 -12 -26 12 -2
word word: люди	-20 29 0 -10 -17
word word: людина	-1 -12 -17 18 -10
word word: людини	10 -28 -16 6 -3
word word: людину	18 -37 -17 -3 7
word word: людині	-1 0 25 -1 -26
word word: людьми	-19 17 -35 -10 12
word word: людям	13 -29 4 -6 -20
word word: людях	-35 -21 -17 25 13
word word: лютий	-9 -18 -6 -14 24
word word: лютого	-13 0 6 28 -50
word word: лютому	12 -17 11 -28 -11
word word: лівобе	8 -3 -3 -2 0
word word: лівому	-16 -3 -7 -8 17
word word: лідера	-26 -13 -19 -25 25
word word: лідері	1 -3 -21 7 -8
word word: лікар	-25 -14 20 -11 -10
word word: лікаре	4 -12 10 -9 -11
word word: лікарк	21 -12 -14 -18 -18
word word: лікарн	2 -22 17 -11 -16
word word: лікаря	-34 -15 14 14 15
word word: лікарі	-8 -20 13 1 0
word word: ліквід	4 -2 -15 -3 17
word word: ліком	18 -13 -10 -7 -1
word word: лікува	-21 -24 15 -43 9
word word: лікуют	-22 14 2 13 -11
word word: ліків	-2 -17 -12 7 11
word word: лінію	-19 -31 -5 7 -6
word word: лінія	-8 -24 -13 11 -2
word word: лінії	3 9 -14 -24 -1
word word: літа	-18 -9 21 -30 -1
word word: літак	-43 -15 -30 -24 53
word word: літака	-9 24 -19 -7 -21
word word: літаки	4 -17 15 -20 7
word word: літакі	-22 -21 -23 -12 28
word word: літні	-5 -30 -16 10 15
word word: літніх	-11 -10 -3 -15 20
word word: літо	-5 -7 -15 -17 20
word word: м	-23 -3 -29 -7 36
word word: мав	-14 31 -16 -26 -34
word word: мае	-30 19 3 6 -22
word word: майдан	-22 5 -34 4 16
word word: майже	-13 -1 -7 4 -30
word word: майсте	-21 -18 -15 -8 25
word word: макеев	-27 -12 -12 -19 31
word word: макрон	-15 -6 -24 -13 33
word word: максим	2 9 12 -11 -22
word word: мала	-6 9 4 -12 -13
word word: малень	3 -14 -15 -15 12
word word: мали	-13 1 -6 -37 17
word word: мало	-51 -19 13 27 -26
word word: мальчи	27 -16 -19 -23 -27
word word: малюк	6 -8 2 -5 -14
word word: малюку	10 -1 -6 -7 -8
word word: малюнк	-18 -16 -23 -15 32
word word: маляр	-28 18 -9 18 -22
word word: мам	-4 -13 14 -18 -8
word word: мама	-22 -25 23 -27 5
word word: мамам	19 -16 -1 -15 -30
word word: мамами	12 7 -4 -22 -28
word word: маме	10 -19 5 -25 -3
word word: мами	19 -13 -24 -14 -13
word word: мамо	-32 -15 29 -2 -37
word word: маму	38 -9 -25 -9 -29
word word: мамы	23 -9 -17 -10 -15
word word: мамі	-9 -17 40 -16 -32
word word: маніпу	-26 16 8 -14 0
word word: мар'їн	-1 -11 -30 -30 25
word word: марии	-14 -2 23 -7 -13
word word: мариуп	10 -3 -23 -27 18
word word: мария	10 0 0 0 -9
word word: марк	-5 -13 -17 -22 14
word word: марта	-25 -6 30 -15 -10
word word: марте	-11 14 6 -24 -12
word word: маршру	-39 4 -24 29 -7
word word: маріуп	25 -14 -11 -18 -17
word word: марія	-13 -4 -7 -11 21
word word: масова	-20 -19 -6 -14 33
word word: массир	-10 -5 -15 -9 11
word word: массы	-25 -12 27 -6 -21
word word: масшта	2 -7 12 -37 -17
word word: матема	15 -10 -5 11 -36
word word: матере	-15 27 -9 -18 -5
word word: матери	-11 -23 -1 9 -1
word word: матеря	0 -20 -14 -8 11
word word: матері	11 -6 -18 -14 11
word word: мати	16 1 7 -5 -31
word word: матиму	-17 23 -20 -15 -18
word word: матрос	14 -11 -3 -1 -3
word word: матч	-23 -13 -18 -12 20
word word: мать	0 -21 21 0 -8
word word: машин	-20 -28 -30 -27 43
word word: машина	-29 -14 18 -16 12
word word: машину	-19 -6 -24 -4 35
word word: машины	4 -9 -10 -8 2
word word: маю	-9 10 -8 -20 5
word word: мають	-21 4 -19 -22 12
word word: мая	2 7 8 -25 -14
word word: має	-4 -2 -32 -7 15
word word: маємо	5 2 -21 -9 -6
word word: маєте	-14 -25 -23 22 -13
word word: мвд	-5 -16 8 9 -31
word word: мвс	15 -27 -1 10 -34
word word: медали	-30 -15 -33 -11 39
word word: медаль	-10 -12 -14 -9 16
word word: медвед	-7 -14 31 -33 -47
word word: медзак	8 16 2 -18 -21
word word: медик	18 -2 -14 -9 -3
word word: медика	-16 -28 -15 -20 32
word word: медики	12 -29 -10 -27 -5
word word: медико	-21 10 4 -18 12
word word: медикі	-6 11 -1 -3 -24
word word: мединс	6 0 13 -55 -37
word word: медици	0 -21 -5 -4 1
word word: медичн	26 -7 -27 -16 0
word word: медогл	20 -10 5 -10 -19
word word: медосм	15 -1 -15 0 -2
word word: медпом	-18 -15 -14 -13 20
word word: медпун	-12 -7 -6 -3 13
word word: медсес	-23 -20 5 -3 1
word word: медучр	11 -5 -9 -12 -15
word word: медіа	-19 17 -2 -1 -15
word word: межах	10 -29 0 17 -30
word word: между	-24 -1 4 -13 13
word word: междун	14 -22 -26 -14 2
word word: мелані	31 -5 -13 -21 -17
word word: мелито	34 -16 -31 -15 -17
word word: меліто	10 -22 -32 -30 16
word word: мемора	-48 -35 29 12 -3
word word: мене	1 -21 -7 -4 0
word word: менее	9 -11 -2 -14 -5
word word: менш	-18 7 3 20 -22
word word: менше	-46 12 -21 5 7
word word: меньше	-31 -18 20 11 -16
word word: меня	-21 -1 -3 13 -7
word word: меняем	-8 17 -12 -17 9
word word: меняли	33 -13 -14 -16 -19
word word: менять	11 17 -31 -18 -29
word word: меняют	2 -8 -3 -3 7
word word: мені	-26 -23 -19 -6 22
word word: мер	-3 -5 7 -13 -18
word word: мера	29 -17 -18 -34 -20
word word: мере	-29 -6 13 -28 7
word word: мереже	-14 13 14 16 -21
word word: мережі	-19 24 -28 -12 8
word word: меропр	-7 14 -18 -15 -3
word word: мест	-11 -27 -25 -17 24
word word: места	4 -13 -22 -6 24
word word: местах	5 -35 -18 2 4
word word: месте	-23 26 -10 -31 24
word word: местны	4 -18 -15 -14 13
word word: место	-24 8 18 4 -6
word word: месяц	-20 -14 -1 -16 5
word word: месяца	0 16 -8 -49 -33
word word: месяцы	11 -16 8 -11 -7
word word: мета	-11 1 8 -31 -2
word word: метров	-25 -13 2 -19 29
word word: механи	-13 -6 15 7 0
word word: механі	-10 0 -25 2 7
word word: мешкан	1 8 17 -47 2
word word: мзс	-5 -16 -12 -10 12
word word: ми	-26 4 -5 3 -7
word word: мигран	-16 -14 -16 11 16
word word: мид	-4 -10 -11 25 -5
word word: микола	24 -26 17 -37 -47
word word: милици	17 -13 -25 -26 5
word word: миллио	-18 -11 -22 -23 35
word word: милосе	31 -8 -28 -13 -15
word word: милые	-29 -17 5 -7 5
word word: минає	10 -7 -4 -11 3
word word: миниму	1 -29 -21 -1 8
word word: минист	-12 -22 -35 18 8
word word: минобо	-5 -20 9 -17 0
word word: миноме	-20 -2 -1 -3 23
word word: минреи	32 -15 -8 -5 -26
word word: минск	-1 0 -23 -3 5
word word: минске	-18 11 -18 11 -9
word word: минувш	-29 -24 1 4 3
word word: минула	-14 -2 16 -4 -9
word word: минули	-32 12 -5 -4 6
word word: минуло	-20 -7 4 -3 5
word word: минулу	3 28 -9 -10 -19
word word: минулі	-2 -13 20 -1 -18
word word: минут	-19 -9 -10 -9 5
word word: минуты	7 -22 10 -7 1
word word: мир	-46 -34 -14 -2 36
word word: мира	-10 -16 6 -7 6
word word: мирних	-5 -5 -9 -9 13
word word: мирный	-4 -2 -6 -1 10
word word: мирных	-7 -18 -17 -9 18
word word: миротв	-16 -14 -16 -8 29
word word: миру	-25 -3 -32 -13 10
word word: митроп	-12 -10 -19 -16 20
word word: мить	-31 -12 23 -9 16
word word: миті	-11 21 9 -12 -17
word word: мккк	5 1 -40 7 -6
word word: мкчх	-2 -31 -41 -11 35
word word: младше	32 0 -37 -10 -15
word word: младши	-29 -17 23 18 -11
word word: млн	-18 -30 -1 -22 20
word word: млрд	-13 -11 -28 16 4
word word: мне	5 1 -5 7 -23
word word: мнения	-24 -33 -20 -22 46
word word: многие	15 10 -7 -23 -35
word word: многим	0 -15 0 -27 15
word word: многих	3 -12 22 -23 -22
word word: много	-10 16 8 -7 -36
word word: мо	0 19 -22 -13 9
word word: мобили	-24 -19 -27 -16 31
word word: мобиль	-10 -1 -2 -14 15
word word: мобіль	-11 -9 -11 17 6
word word: мобілі	-25 -17 -33 -20 30
word word: мова	6 19 -11 -5 -23
word word: мовчав	-3 0 7 -10 -2
word word: мовчал	3 -7 -7 -9 13
word word: мовчан	-41 21 -34 -21 23
word word: мовчат	-5 16 -17 -9 -6
word word: мовчи	-20 -34 -20 -25 40
word word: мовчит	-22 22 -23 -1 -4
word word: мовчки	-6 -4 11 -3 -23
word word: мовчіт	0 -25 -19 16 -10
word word: мог	-7 10 -3 -6 -9
word word: могли	-22 -5 14 -18 1
word word: могло	26 -19 -17 -10 -18
word word: мого	-18 -12 37 -5 -29
word word: могу	33 18 -24 -29 -52
word word: могут	-28 6 -12 1 4
word word: моего	-20 -10 18 -3 -13
word word: моей	-14 8 -25 1 11
word word: може	-16 4 -9 11 -9
word word: можемо	12 5 -28 8 -28
word word: может	-38 47 -31 -26 -35
word word: можлив	-13 22 1 -40 -1
word word: можна	-13 -17 -6 -20 14
word word: можно	18 -12 -8 -47 3
word word: можу	-3 -12 -4 21 -26
word word: можуть	17 -20 -2 -42 -6
word word: моз	-11 -6 38 -3 -34
word word: мои	16 -21 -43 6 -4
word word: моим	-17 -7 -1 21 -4
word word: мой	-1 -2 1 14 -35
word word: молдов	-13 -21 -31 -19 28
word word: молилс	-13 -3 17 9 -17
word word: молитв	-35 -4 -17 7 22
word word: молодд	-11 14 -1 -3 -3
word word: молоде	-25 -2 24 -7 -12
word word: молоди	-23 1 -13 23 -8
word word: молодо	10 -5 10 -5 -18
word word: молодц	-20 -4 29 -4 -22
word word: молодш	13 -2 10 -4 -21
word word: молоды	-47 9 -7 23 0
word word: молодь	-6 -27 -2 -19 20
word word: молоді	-9 6 13 -21 -15
word word: моложе	10 3 -16 -16 -19
word word: молчит	-16 17 -14 -19 -8
word word: момент	-16 8 9 -12 -18
word word: моніто	-17 -23 -10 -13 27
word word: моргах	3 -20 22 5 -32
word word: морги	17 -10 -8 -9 1
word word: моргов	20 -9 -21 -6 -17
word word: моргів	37 -11 -2 -26 -48
word word: мордов	-9 10 0 -39 3
word word: море	-25 -19 -22 -1 27
word word: морем	-18 -18 -13 -17 27
word word: морозо	-27 21 31 -1 -36
word word: морпіх	-6 2 -7 -20 -11
word word: морско	-18 -6 10 -5 9
word word: морськ	-9 -31 -17 18 -1
word word: моря	-17 -23 -23 -16 28
word word: моряка	-2 -26 7 -27 3
word word: моряки	10 0 -27 13 -23
word word: моряко	-21 11 4 -17 21
word word: морякі	17 7 -40 -18 -5
word word: морі	-22 2 -22 -26 15
word word: москал	-13 21 -14 2 -39
word word: москва	9 -2 -20 25 -32
word word: москве	-2 -17 -12 1 2
word word: москви	23 16 -31 2 -28
word word: москво	-21 24 -2 -19 -16
word word: москву	5 -19 -9 -36 7
word word: москвы	10 -23 -30 -30 26
word word: москві	13 38 -24 -33 -29
word word: москов	-6 -14 -17 -28 15
word word: мосту	-7 -15 1 -17 10
word word: мотопі	5 -1 5 -9 3
word word: мотост	-19 -11 -22 -15 27
word word: мохамм	-6 -22 20 -4 -18
word word: мошенн	-10 24 -27 -24 -3
word word: моя	23 17 -28 -14 -28
word word: моєї	24 13 -14 -18 -26
word word: мої	-5 13 -28 -16 -6
word word: моїй	-14 -9 19 12 -20
word word: моїми	-20 -8 -3 30 0
word word: мск	-23 0 -29 -17 3
word word: муж	0 10 -15 -13 4
word word: мужест	-35 -11 -33 -12 44
word word: мужики	4 -8 3 -15 -13
word word: мужчин	27 -28 -13 -31 -4
word word: музеев	-31 -21 -15 -18 28
word word: музыка	11 -5 -10 -8 -11
word word: мукаче	-16 -11 8 -2 -5
word word: мурман	-13 -9 16 -5 -14
word word: мусить	-23 -26 6 13 1
word word: мфц	-18 -15 -12 -9 21
word word: мчс	-13 -8 23 -4 2
word word: мы	-5 -6 -24 21 -27
word word: мэр	33 -10 -23 -13 -27
word word: мэра	29 -15 -7 -12 -4
word word: мюнхен	-16 -17 -5 35 -29
word word: міг	-9 -12 -22 -14 18
word word: між	-12 -16 10 -6 -2
word word: міжнар	1 -11 -27 18 -14
word word: мій	5 -7 -35 -31 16
word word: мільйо	-11 -10 -3 17 -19
word word: мільяр	-19 1 7 -46 9
word word: мін'юс	1 -9 -12 -11 12
word word: мінобо	25 -11 -39 -14 -12
word word: мінреі	28 2 -34 -7 -32
word word: мінськ	-12 10 13 -11 -15
word word: мінус	8 -18 5 -21 -17
word word: міняли	-8 18 -9 -23 -8
word word: міняти	-18 2 2 19 -22
word word: міняют	-18 -21 -24 16 16
word word: міняєм	-27 20 -27 -12 13
word word: мініст	-1 -17 2 -8 -2
word word: міркув	-20 -30 3 34 -32
word word: міст	-1 -5 10 -3 -7
word word: міста	-16 -8 -16 -6 28
word word: містах	-8 -19 -31 -32 25
word word: містит	-5 -41 -6 -14 43
word word: місто	2 -22 -10 -17 15
word word: місце	-21 19 -14 -18 12
word word: місцев	4 -15 -23 1 4
word word: місцеп	-13 -6 -3 28 -27
word word: місць	-27 -46 -50 -11 39
word word: місця	4 -14 -22 -23 18
word word: місцях	4 19 -22 22 -21
word word: місці	36 -14 -19 -12 -14
word word: міськи	-3 -27 4 -28 15
word word: місько	18 -2 -2 -13 -11
word word: місяць	-16 -21 16 -20 5
word word: місяця	-11 18 -33 -33 16
word word: місяці	10 -27 0 0 0
word word: місію	-8 -12 -14 -18 21
word word: місія	28 -8 -16 -17 -8
word word: місії	9 -3 8 -12 -4
word word: н	-13 -4 -18 -14 19
word word: на	-11 0 0 -10 0
word word: набира	-10 -4 -2 -17 15
word word: наближ	5 -18 -27 -7 11
word word: наблюд	-14 5 0 5 8
word word: набори	-12 -3 19 -3 -27
word word: наборо	-13 -4 25 -3 -14
word word: набрав	-8 -6 23 -15 -15
word word: набрал	-21 -3 16 -3 -8
word word: набрат	-10 14 3 -16 -19
word word: набір	6 -7 -5 -6 -10
word word: навесн	2 -17 -13 -9 16
word word: навест	-21 -7 30 -18 -15
word word: навзає	14 -4 -6 -8 -1
word word: навкол	-20 -3 -1 -15 10
word word: навмис	-25 -19 37 -24 10
word word: наводи	8 -2 -5 -15 15
word word: навред	-17 -12 -16 18 -12
word word: навстр	32 -28 -36 -19 -4
word word: навчан	6 -23 -30 -18 16
word word: навчив	-7 -11 -12 -3 15
word word: навчил	-21 23 -20 -31 -6
word word: навів	5 -11 -13 25 -19
word word: навіть	-26 7 9 -31 9
word word: нагада	5 -15 26 -27 -18
word word: нагаду	-26 -21 -10 16 7
word word: нагляд	-16 -5 -3 3 4
word word: нагоди	12 -9 -17 -10 2
word word: нагоду	-16 -3 18 -11 -6
word word: наголо	9 -28 9 -9 -12
word word: нагоро	-27 -20 -3 -33 26
word word: наград	-19 -12 -35 -8 37
word word: награж	-17 -7 -34 -12 30
word word: над	-32 13 -20 -14 4
word word: нададу	13 0 -3 -1 -9
word word: надала	-1 -3 14 -14 -12
word word: надали	17 -22 4 -48 18
word word: надалі	20 -10 -7 2 -27
word word: надати	-17 -15 -11 -10 24
word word: надают	0 -23 21 -27 -28
word word: надає	-13 -8 9 24 -24
word word: надеем	-27 18 -21 -19 -7
word word: надежд	-29 20 -20 -27 3
word word: надеюс	-24 30 -33 -4 -27
word word: надзви	-3 -3 -18 21 -13
word word: надо	-9 -2 22 5 -25
word word: надсил	-23 -19 -38 -9 28
word word: надто	-12 -8 -8 18 -12
word word: надход	-19 -8 -19 6 9
word word: надійш	2 -23 -30 -2 14
word word: надісл	-14 -4 -29 -14 24
word word: надішл	-13 -3 -7 -9 23
word word: надія	10 17 -14 -20 -5
word word: надії	2 1 -2 13 -14
word word: наемни	17 -12 -17 -5 -2
word word: назавж	-33 -11 31 -13 -22
word word: назад	-19 -7 0 -40 12
word word: назвав	-20 -15 12 -5 5
word word: назвал	-2 -14 -10 0 -4
word word: назван	0 13 -35 -16 -19
word word: назват	11 14 -22 -9 -36
word word: назве	17 15 -18 -13 -20
word word: назвем	-7 28 -32 5 -32
word word: назвут	14 -3 -18 -9 -9
word word: назива	-3 -3 -18 11 -18
word word: назнач	-44 46 -3 -24 -25
word word: назову	-27 -10 22 20 -19
word word: называ	-23 -7 -1 9 -4
word word: найбли	-29 11 1 -18 -15
word word: найбіл	-12 -27 -10 25 -17
word word: найваж	0 -29 -9 19 -14
word word: найгар	9 24 -11 -10 -27
word word: найден	-32 -10 -5 8 28
word word: найдов	-11 5 5 -22 4
word word: найкор	14 0 -13 -12 -4
word word: найкра	41 -10 -30 -27 -7
word word: наймас	-20 -11 -14 17 1
word word: наймен	6 -19 -32 8 -7
word word: наймол	25 -11 17 -30 -44
word word: найпер	-3 -7 17 -13 -21
word word: найскл	2 -25 3 -16 17
word word: найста	30 -15 14 -37 -13
word word: найти	0 -19 -17 0 15
word word: найтяж	-4 -4 7 0 -8
word word: найчас	-20 -12 18 -2 18
word word: наказ	-9 -21 -16 -15 25
word word: наказа	-20 -22 -20 -20 33
word word: наказо	-1 -5 -18 -17 27
word word: наказу	9 -8 -1 -2 2
word word: накану	-16 -3 17 -14 -8
word word: наконе	21 -19 -16 -32 -18
word word: накорм	35 -16 -8 -22 -23
word word: належа	43 -20 -33 -19 -11
word word: належн	11 3 -8 -3 -10
word word: налічу	-16 -20 -12 -5 13
word word: нам	16 -21 6 -1 -33
word word: намага	5 13 -19 -19 -2
word word: намере	-8 4 -19 -14 0
word word: намече	0 29 -22 -19 -30
word word: нами	-21 25 16 -25 -4
word word: нанес	-24 -19 -8 -12 36
word word: нанесе	-17 -8 -14 -3 24
word word: нанесл	14 -2 -15 -8 -9
word word: напере	2 -17 13 -24 -19
word word: написа	-11 10 -9 -37 13
word word: напишу	-24 7 6 -15 7
word word: наполе	-7 -8 3 12 1
word word: наполя	-5 21 -15 -27 -10
word word: напоми	20 -26 -36 8 6
word word: напомн	-10 -11 2 5 -6
word word: направ	7 -16 -8 -39 18
word word: наприк	15 -9 -14 -5 5
word word: напрям	24 -10 -28 -21 1
word word: напутс	23 -15 -10 -3 -16
word word: нараду	-32 8 -29 3 6
word word: наразі	-21 39 -19 -5 -36
word word: нарешт	10 -12 2 -31 -6
word word: народж	19 -35 14 -26 -15
word word: народи	-7 -9 6 10 -20
word word: народн	-9 -30 3 -16 1
word word: народу	13 -3 -2 -6 -4
word word: наруше	-20 -25 21 -10 13
word word: наруши	-10 -11 4 -14 4
word word: нас	-33 -6 -5 12 -8
word word: насамп	0 14 25 -9 -35
word word: населе	-2 -24 -27 -7 17
word word: насиль	14 -4 -13 7 -9
word word: наслед	4 -5 4 -18 -7
word word: наслід	20 -11 -10 -17 -8
word word: наспра	-29 -29 17 19 -11
word word: настоя	10 -7 -9 1 4
word word: настро	23 -23 17 -26 -27
word word: наступ	-7 5 -33 4 0
word word: насчит	1 -31 -31 7 8
word word: нато	-13 -9 -12 -26 16
word word: натовп	-9 -9 29 -7 -26
word word: натомі	23 -19 2 -14 -8
word word: находи	-7 8 -25 -17 5
word word: находя	-15 -23 -20 26 -19
word word: нацгва	45 -14 -24 -9 -17
word word: национ	18 -12 -16 -26 13
word word: нацпол	-2 -12 6 3 2
word word: націон	13 -22 -10 -8 5
word word: начала	-23 -2 -22 16 4
word word: начале	-19 22 7 -24 -14
word word: начали	13 -9 8 -22 -24
word word: начало	17 -16 -13 -3 -6
word word: началс	8 12 -25 -7 17
word word: началь	-39 7 0 -15 27
word word: начаты	14 -13 -2 0 0
word word: начать	-19 37 -13 -11 -28
word word: начебт	1 22 -3 -5 -22
word word: начина	-15 17 -29 3 -11
word word: начнем	-24 19 22 -13 -19
word word: начнет	-10 17 -23 -8 -17
word word: начнут	11 -21 -9 -11 11
word word: наш	-43 2 -21 15 7
word word: наша	-6 -9 0 16 -38
word word: наше	2 22 -9 -9 -14
word word: нашего	18 -20 -16 -22 -7
word word: нашей	-21 -9 15 14 -7
word word: нашем	-5 -16 0 -33 5
word word: нашему	-4 6 -15 21 -19
word word: наши	19 7 -19 -35 -15
word word: нашим	-13 -26 -36 23 10
word word: нашими	-17 -38 6 24 -6
word word: наших	4 -12 0 8 -18
word word: нашли	-25 -20 10 -19 11
word word: нашлис	25 -23 -22 1 -4
word word: нашого	19 0 -13 -23 -15
word word: нашому	-32 -22 23 9 7
word word: нашою	-12 -6 12 9 -13
word word: нашої	-23 -11 15 21 -29
word word: нашу	17 -24 -20 -19 21
word word: наші	-8 -6 3 -25 9
word word: нашій	-4 5 6 -1 -23
word word: нбу	12 -13 -16 -6 14
word word: нгу	4 -16 -15 3 10
word word: не	-22 6 -9 2 -8
word word: неба	-23 4 -15 -14 0
word word: небесн	21 -1 -2 -18 -4
word word: неболь	-19 -7 11 19 -28
word word: небі	-12 10 -12 -13 3
word word: невдов	15 1 -21 -9 -16
word word: неволе	11 -27 17 -3 -42
word word: неволи	14 -4 -26 -1 -18
word word: неволю	23 -3 -14 -9 -8
word word: неволя	33 -10 -12 -7 -21
word word: неволі	1 2 8 -10 -30
word word: невідо	5 0 3 -25 -1
word word: негайн	16 13 -13 -12 -18
word word: него	-16 11 -25 -16 2
word word: недавн	-6 -8 19 -9 -37
word word: неделе	-32 47 34 -34 -39
word word: недели	3 -12 11 3 -12
word word: недель	-27 -26 -7 -14 30
word word: неделю	-24 11 -8 -23 5
word word: неделя	-28 -10 36 -19 -18
word word: неділю	35 -17 -2 -38 -32
word word: неділя	28 -27 -15 -23 -18
word word: неділі	4 21 -11 12 -32
word word: нее	-3 5 6 -6 -20
word word: незаба	-14 28 -8 -1 -21
word word: незави	6 -14 15 -22 -27
word word: незако	22 -20 -17 -13 -7
word word: незале	17 -24 8 -6 -23
word word: незмін	22 12 -22 -25 -17
word word: неизве	-16 5 -16 -1 13
word word: ней	-2 3 -13 -1 7
word word: нейтра	-1 0 -30 -22 3
word word: некото	15 -34 3 -22 -37
word word: нельзя	-1 -11 -14 6 13
word word: нем	-4 -5 19 -22 -24
word word: нема	-23 36 -15 -19 -19
word word: немало	-2 -1 10 0 -8
word word: немає	-25 -4 -9 -6 11
word word: немног	18 -5 -5 -10 -10
word word: неможл	-25 -2 12 -22 -1
word word: нему	-12 -5 9 -4 13
word word: необхо	21 2 -30 -18 -5
word word: необхі	1 -16 16 -30 -6
word word: неожид	-14 19 -2 0 -4
word word: неопре	-22 27 -11 -1 -4
word word: неотло	14 -7 -1 -1 -5
word word: непалу	-20 -12 -3 -2 8
word word: непере	-27 10 -17 -19 12
word word: неповн	-12 -19 -10 -12 14
word word: неправ	-19 19 2 -19 -17
word word: непрос	-22 -26 4 18 -6
word word: неравн	25 -4 -25 -2 -10
word word: нереал	-16 5 -13 7 -10
word word: несвоб	-17 -17 -16 17 14
word word: нескол	-14 5 8 -16 -9
word word: несмот	19 -4 -5 -14 -8
word word: нет	-20 13 -37 -13 12
word word: нехай	-4 2 -28 -13 6
word word: нею	-10 -2 16 3 -18
word word: неї	-18 -4 -21 28 -1
word word: ни	6 9 3 -26 -31
word word: нижче	-15 -3 21 -14 2
word word: низкий	27 -11 -33 -19 1
word word: низьки	12 -3 -8 -11 -7
word word: никаки	-9 30 -27 -22 1
word word: никако	-20 28 -2 -10 -12
word word: никого	23 -24 -12 -22 6
word word: никола	22 -1 -5 -31 -17
word word: никто	-25 22 12 -19 -16
word word: ним	-21 -24 32 -8 -6
word word: ними	-10 -18 13 -13 -11
word word: нині	-7 -36 16 23 8
word word: нинішн	-11 12 -7 1 -2
word word: них	3 -9 -8 -8 -4
word word: ничего	-6 -7 21 -17 -39
word word: ништад	-15 -11 -16 -15 16
word word: но	-9 8 -13 -6 -16
word word: нова	0 -24 -34 6 4
word word: новая	-2 40 -20 17 -35
word word: новгор	-28 -7 -24 -27 34
word word: нове	-19 -24 33 -26 -18
word word: новий	-10 41 -14 -47 -5
word word: новим	-21 23 -17 26 -6
word word: новин	21 2 4 -23 -14
word word: новина	14 -10 13 -25 -29
word word: новини	1 23 -1 -31 -4
word word: новину	27 -11 -5 -18 -22
word word: нових	-2 2 -26 -8 -3
word word: новоаз	-37 35 -18 -8 4
word word: нового	3 26 -14 -40 -17
word word: новой	-7 12 -27 -32 10
word word: новом	12 -16 -13 10 -16
word word: новому	-22 33 -36 -2 -1
word word: новоро	-3 -24 -7 -23 25
word word: новорі	-34 10 18 14 -44
word word: новост	27 -9 7 -31 -25
word word: нової	-12 -7 -13 -13 13
word word: нову	-33 17 1 -6 1
word word: новую	-39 12 -16 -2 15
word word: новые	-38 24 2 -27 -2
word word: новый	12 7 -23 -13 -1
word word: новым	16 -10 -20 11 -11
word word: новых	-40 28 5 -23 7
word word: нові	-21 35 -19 -9 -30
word word: ног	12 -4 -14 -7 -11
word word: ноги	-4 -6 16 -1 -10
word word: ногу	-27 -11 -18 -3 29
word word: номер	-18 -26 16 -20 8
word word: номера	-57 -14 37 -8 21
word word: номеро	10 -18 -9 -13 18
word word: норвег	-13 4 15 -28 0
word word: норм	18 -7 -12 -4 -27
word word: нормал	-11 -14 1 -18 36
word word: нормам	34 -21 -14 -31 5
word word: носилк	1 -17 10 -17 -26
word word: носки	-12 -31 -14 -10 26
word word: ночи	-15 -18 9 -9 5
word word: ночь	-37 -4 6 -29 25
word word: ночью	21 -22 -11 -33 -5
word word: ночі	-28 1 34 -21 -22
word word: ношах	28 -4 -28 0 -14
word word: ноябре	1 19 -19 -31 -8
word word: ноября	5 5 -11 7 -18
word word: нуждаю	-9 -6 5 -11 10
word word: нужна	4 -14 16 -24 -5
word word: нужно	21 4 -24 -16 -4
word word: нужны	-23 -2 -45 -25 36
word word: нуль	-38 7 -20 10 1
word word: нынешн	16 -1 -1 -13 -4
word word: нього	3 -24 -31 1 7
word word: ньому	8 -27 -16 -18 15
word word: нью-йо	-8 -14 -7 15 -8
word word: ні	-11 1 -3 -4 0
word word: ніб	-13 -15 -20 -14 22
word word: нібито	-15 11 0 -21 -7
word word: ніг	10 -1 -7 -1 -2
word word: нідерл	-19 -28 -26 -15 37
word word: ніж	20 -4 -11 -33 7
word word: ній	18 -1 -2 -4 -17
word word: нікого	15 -22 -11 8 -24
word word: ніколи	-25 -24 -21 -3 32
word word: нікому	-14 -8 22 -7 -13
word word: німечч	-31 -30 -18 10 26
word word: ніхто	-15 -13 -26 15 8
word word: ніч	-33 -6 2 -24 17
word word: нічого	-8 -14 21 -15 -29
word word: ніяког	-11 -1 -18 4 9
word word: о	-23 4 -6 -3 -2
word word: оае	11 28 -8 -23 -41
word word: оаэ	15 -4 -25 1 0
word word: об	-14 0 0 -2 -21
word word: об'єдн	21 -14 15 -12 -46
word word: об'єкт	-24 -7 -24 12 17
word word: оба	-6 -21 1 17 -11
word word: обвине	-11 16 -15 -10 3
word word: обвини	-13 4 -3 -14 28
word word: обвину	-23 -9 -16 -25 30
word word: обвиня	-17 -7 -9 -2 19
word word: обгово	-67 10 -3 -1 19
word word: обе	26 -27 -2 -24 -16
word word: обезвр	-2 -13 -16 -9 11
word word: обеими	-9 1 -6 -5 6
word word: обеих	11 -26 -41 6 32
word word: обереж	-7 -25 -12 -12 35
word word: обеспе	-1 -29 -34 19 8
word word: обещае	-21 20 -2 -30 -5
word word: обещал	6 -16 8 -13 -2
word word: обещан	17 -15 -26 -20 14
word word: обещаю	7 16 -25 -3 -11
word word: обидва	-28 4 14 -23 -8
word word: обидві	5 -1 9 -3 -42
word word: обладн	-13 -15 -20 13 8
word word: обласн	-8 3 4 -13 3
word word: област	2 -10 3 -5 -11
word word: обличч	-19 -20 27 11 -25
word word: облік	-17 -17 14 4 -9
word word: обліко	-15 -13 9 7 -9
word word: обліку	-37 -17 -9 16 5
word word: обмен	4 1 -10 -43 -12
word word: обмена	-12 -1 15 -25 -1
word word: обмене	-12 -6 15 -50 -17
word word: обмени	5 2 -31 -17 12
word word: обменн	5 -4 -23 -15 17
word word: обмено	-53 19 -21 31 -37
word word: обмену	-11 23 0 -34 -10
word word: обмены	-6 41 -18 -21 -34
word word: обменя	-15 10 -14 -24 -1
word word: обмін	20 13 -3 -37 -26
word word: обміна	0 -16 -34 14 -2
word word: обміни	-35 2 -23 24 -2
word word: обмінн	-33 12 -32 -7 18
word word: обміно	-3 19 -13 -45 -28
word word: обміну	-4 7 24 -29 -17
word word: обміню	-25 4 -28 9 14
word word: обміня	-17 7 -7 -58 2
word word: обміні	-45 17 -8 37 -26
word word: обнару	-32 -3 -48 1 24
word word: обнима	-2 -16 7 -17 -19
word word: обниму	23 2 -8 -19 -27
word word: обнял	-30 -16 -18 19 23
word word: обняла	-4 -6 -13 -12 13
word word: обняли	-7 -8 10 -13 -8
word word: обнять	-10 0 10 -8 -9
word word: обов'я	-22 -32 -32 -12 34
word word: обоих	28 -22 -22 -26 7
word word: обом	-7 -1 -2 -1 8
word word: оборон	11 1 -24 -9 1
word word: обох	9 -9 4 -8 -13
word word: обоє	-32 -12 33 -10 -4
word word: образо	-2 2 -30 -12 11
word word: обрати	-23 8 -39 18 1
word word: обратн	-6 -28 -33 19 -1
word word: обраща	-9 -12 -48 0 36
word word: обраще	-13 -11 -24 -4 16
word word: обрели	25 -4 -15 -18 -5
word word: обслед	-9 -15 25 -16 -36
word word: обстав	0 2 -17 34 -36
word word: обстан	-6 7 -16 14 -2
word word: обстеж	-5 -14 19 -12 -16
word word: обстоя	11 10 -13 0 -9
word word: обстре	-49 -29 10 -1 19
word word: обстрі	-14 -5 -31 -14 30
word word: обсуди	-59 -4 -20 22 8
word word: обсужд	-46 0 4 -38 2
word word: обучен	-14 -3 -13 14 10
word word: обшукі	-14 -9 -10 -16 15
word word: общее	39 -4 -14 -26 -7
word word: общей	16 -17 -15 -10 -8
word word: общест	-15 -23 11 -23 17
word word: общий	24 -20 -18 -25 -11
word word: объеди	-3 -15 6 5 -23
word word: объект	-24 -21 -16 4 9
word word: объеме	-11 13 -14 -14 -2
word word: объяви	-9 30 -27 -32 -2
word word: объявл	-28 19 -28 -23 2
word word: объясн	2 -26 6 1 -23
word word: объяти	-10 -9 16 -5 -9
word word: обычно	-5 -16 7 -13 16
word word: обязан	-4 -7 -13 15 -2
word word: обязат	-25 -3 -27 -10 11
word word: обійма	13 -28 -1 -29 4
word word: обійме	-25 25 15 -12 -14
word word: обійми	-37 -3 35 -9 -2
word word: обійму	18 -6 -4 -12 -26
word word: обійня	20 -18 15 -13 -31
word word: обіцяв	-38 3 -30 -20 39
word word: обіцял	-24 24 -15 -21 20
word word: обіцят	-17 15 -19 -9 7
word word: обіцяю	2 20 -17 -4 -26
word word: обіцяє	-8 -20 2 9 -1
word word: ова	-18 -30 54 -17 -40
word word: огляд	2 -24 18 -20 -24
word word: огляда	2 -24 16 -9 -32
word word: огляду	-29 -8 11 -11 -9
word word: огляну	-8 -4 18 -5 -19
word word: огнем	-15 -3 -24 -1 26
word word: огня	-28 24 -33 -15 24
word word: оголос	1 -11 8 -25 -8
word word: оголош	0 4 -29 -28 5
word word: огонь	-24 -14 -21 -30 27
word word: ограни	8 -14 -18 -9 25
word word: огромн	14 -10 -7 -2 -7
word word: одежду	11 -5 21 -7 -33
word word: одержа	33 -6 -16 -23 -21
word word: одеса	-12 -3 -9 -10 22
word word: одеси	2 -26 19 -23 13
word word: одессы	16 -3 -12 -4 -16
word word: одесі	-22 -16 -29 -14 34
word word: одещин	-31 -15 -7 -19 18
word word: один	5 -5 16 -39 -11
word word: одинад	-11 6 -2 12 -13
word word: одиниц	-41 -21 6 -28 17
word word: одинна	24 -13 19 -26 -35
word word: одна	10 -23 -11 -14 3
word word: однак	-24 -1 18 -10 12
word word: однако	9 21 -21 -14 -6
word word: одне	4 -8 3 -19 -8
word word: одним	23 -15 -5 -16 -23
word word: одних	-15 -14 6 12 -11
word word: одно	-6 7 11 -25 -19
word word: одновр	20 -28 -24 -23 17
word word: одного	-4 -2 22 -27 -23
word word: одной	-19 1 3 -12 14
word word: одном	-2 -19 3 -32 5
word word: одному	11 -17 -13 -28 0
word word: однора	-9 -2 7 -28 2
word word: одност	27 -3 -22 -23 -31
word word: одноча	24 -18 -5 4 -14
word word: одну	-14 2 -24 24 4
word word: одні	9 0 10 -8 -12
word word: одній	24 -29 16 -17 -13
word word: однієї	15 -6 -13 -15 -10
word word: одразу	0 -36 -19 18 7
word word: одяг	-18 -12 13 -24 -2
word word: одягу	-8 -11 -6 11 -1
word word: ожидае	-28 31 -15 -5 -12
word word: ожидан	25 -4 -11 -15 -11
word word: ожидаю	-9 -2 -48 -26 39
word word: ожоги	14 -3 -8 -5 -12
word word: озвучи	-15 -2 -3 19 -8
word word: озвучу	-18 14 -14 13 -10
word word: оздоро	8 -18 -19 -9 13
word word: означа	-1 -6 -23 17 -9
word word: окажут	-15 29 -21 -9 -15
word word: оказав	1 12 -9 -19 -18
word word: оказал	6 -21 17 -2 0
word word: оказан	-12 -1 -29 -15 27
word word: оказыв	31 -13 -33 -1 -8
word word: оккупа	13 -2 -9 -5 -15
word word: около	-1 -24 -6 5 -20
word word: оконча	-9 26 -12 -9 -22
word word: окрема	4 -22 -1 5 -2
word word: окреми	-20 9 -17 -21 8
word word: окремо	-9 -7 -13 -25 15
word word: окремі	-6 -22 -12 -1 12
word word: округа	-4 -3 -9 -10 11
word word: окруже	-22 -7 -16 -7 27
word word: окрім	20 -9 -9 -21 -3
word word: октябр	-2 -3 18 -13 -24
word word: окупан	0 -34 -6 2 1
word word: окупац	8 -23 -33 2 1
word word: окупов	2 1 -27 -1 11
word word: олег	-3 -15 2 2 -11
word word: олекса	-1 0 -6 -14 3
word word: оленів	-14 8 -33 -14 19
word word: омбудс	-10 -4 -31 19 -3
word word: он	-14 2 3 -3 -20
word word: она	-1 -31 10 1 -9
word word: они	15 10 1 -31 -26
word word: онколо	10 -1 -3 -6 -4
word word: онлайн	-48 13 -27 8 1
word word: оно	-22 4 40 -10 -40
word word: оновит	-23 -17 31 -16 1
word word: оновле	-21 -28 -23 -6 29
word word: оон	-42 -4 -24 5 25
word word: оп	22 7 -23 -22 -12
word word: опасно	40 -6 -29 -16 -17
word word: опасны	-12 -6 -1 -12 13
word word: операт	6 4 -29 -42 23
word word: операц	-16 -17 10 -6 4
word word: оперув	-23 -12 12 22 -23
word word: опинил	2 17 -32 6 -28
word word: опитал	-7 -8 18 -27 19
word word: опитан	-12 -11 -22 27 -26
word word: опитув	2 -19 -15 -16 21
word word: опитує	8 -1 -15 8 -12
word word: опк	-23 -7 -5 -2 25
word word: опозна	-30 -48 24 1 -5
word word: опорни	-22 -9 -11 -4 24
word word: опорны	-8 -8 -12 -4 19
word word: опраць	-27 22 -25 4 -13
word word: опрацю	-17 -21 -15 -6 21
word word: опреде	-17 21 -8 -15 -25
word word: оприлю	-17 -12 4 -4 7
word word: опрове	-14 5 -26 -19 18
word word: опубли	-27 5 26 -4 -31
word word: опуска	-15 -4 15 9 -2
word word: опытом	-31 -34 -31 -20 50
word word: опять	-8 28 -25 -22 -26
word word: опікам	13 -6 -3 -1 -4
word word: опіки	-8 -10 15 -6 10
word word: орбан	-10 13 -11 -9 2
word word: органи	-11 -22 16 -30 12
word word: органі	-37 -10 -22 29 14
word word: орден	-4 -7 -18 -18 30
word word: ордена	-13 -7 -14 -20 15
word word: ордени	-14 -6 -11 -7 16
word word: ордено	-22 -8 -24 -9 22
word word: оренбу	-17 -4 21 -2 -7
word word: оркест	-22 -9 19 -9 -8
word word: орлов	-11 0 -5 -9 14
word word: оружие	-27 -19 -18 -20 45
word word: оружия	-18 -8 -6 -15 22
word word: орієнт	-11 10 -17 -38 21
word word: освобо	7 -16 -15 -18 10
word word: осень	-16 -9 -14 10 -3
word word: осенью	9 -15 5 -4 -12
word word: осені	-33 25 -32 -15 24
word word: осколк	33 -17 3 -6 -12
word word: осколо	9 -9 -3 -10 4
word word: осматр	10 -2 -11 -7 7
word word: осмотр	12 -23 20 -14 -17
word word: основа	-8 -8 -9 12 -8
word word: основн	-21 28 -9 5 -12
word word: особа	-11 -20 -6 -13 19
word word: особам	12 8 -13 -4 -25
word word: особен	22 -12 -18 -6 11
word word: особи	-7 -19 -27 21 -22
word word: особис	11 -42 -9 -11 0
word word: особли	30 1 -18 19 -50
word word: особо	-9 -6 -16 -16 22
word word: особов	-14 -8 1 -36 40
word word: особу	-5 -16 -27 -1 7
word word: остава	-18 -21 30 -10 0
word word: остави	-4 -11 -19 -11 15
word word: оставл	22 -3 -17 -12 6
word word: оставш	-16 3 -18 17 -9
word word: остает	-7 1 -30 24 -17
word word: остали	-26 4 4 -23 20
word word: остало	19 26 -34 -6 -14
word word: осталс	14 -18 19 -11 -16
word word: осталь	0 -19 5 9 -6
word word: остана	-7 -8 17 -18 -19
word word: останк	-17 -16 33 -34 -9
word word: останн	-22 11 -10 -2 -9
word word: остано	21 -8 -15 -12 -23
word word: остану	29 -7 -23 -2 -5
word word: остато	8 -9 1 -14 -6
word word: остают	-3 27 -21 -15 -26
word word: остров	24 -8 -27 -7 6
word word: острів	16 -5 -7 -5 -3
word word: осудил	-28 -24 30 -5 -16
word word: осужде	-19 -14 -22 -25 36
word word: осущес	23 7 -9 -11 -13
word word: ось	-36 -21 15 -1 5
word word: осіб	-16 24 -26 6 -11
word word: осінь	-6 12 -6 11 -16
word word: от	-21 15 -11 -8 2
word word: отбыва	-21 -16 -17 -14 26
word word: отвагу	-19 -10 -18 -8 24
word word: отвезл	20 -2 -5 -6 -13
word word: отверг	-13 11 -9 -16 15
word word: ответ	-31 3 -1 4 0
word word: ответа	-43 18 -35 5 -3
word word: ответи	-22 3 -34 21 -11
word word: ответн	3 -5 -25 -27 2
word word: ответо	-3 12 -6 -3 -2
word word: ответы	-13 -11 -16 -19 33
word word: отвеча	-31 13 -27 23 -6
word word: отвечу	14 20 -12 -14 -26
word word: отдав	15 -6 -6 -3 -8
word word: отдава	-17 2 -28 -30 18
word word: отдаем	26 -2 -15 -12 -20
word word: отдал	0 -29 31 -14 -29
word word: отдала	-13 5 14 -21 -3
word word: отдали	39 -33 -14 -10 -27
word word: отдано	1 -20 20 -5 -22
word word: отданы	3 15 -27 -26 -12
word word: отдать	24 13 -25 -30 -31
word word: отдают	-10 10 -15 14 -13
word word: отдел	-17 14 -9 -18 14
word word: отделе	4 -10 -34 -37 31
word word: отдель	-4 11 -37 4 -4
word word: отдых	-24 -9 2 -20 18
word word: отдыха	-18 -23 -5 -10 11
word word: отец	-13 -25 13 -13 3
word word: отечес	-18 -23 -38 -26 35
word word: отже	13 -22 -29 11 -5
word word: отказа	-36 17 -38 -5 11
word word: отказы	-14 15 -18 -15 3
word word: открыл	-16 0 -39 -35 22
word word: открыт	-20 5 -33 -7 31
word word: откуда	19 -9 -14 -3 -11
word word: отложе	-25 32 -32 -19 -20
word word: отложи	-20 26 -9 -1 -4
word word: отмене	-41 16 -39 -20 -3
word word: отмети	13 -2 -44 9 -12
word word: отмеча	-18 -7 -7 13 4
word word: относи	-12 -7 -5 -13 20
word word: отноше	-17 -18 -23 -10 23
word word: отозва	-12 12 -15 -6 13
word word: оточен	-32 -15 -26 -19 38
word word: отправ	-8 -17 -4 -38 15
word word: отпуск	-24 -27 17 -27 9
word word: отпуст	-6 -16 4 -24 5
word word: отпуще	6 -29 -30 -25 20
word word: отрабо	-12 11 -3 -4 4
word word: отраже	11 -7 -3 -11 -5
word word: отрази	-14 -1 -2 -1 16
word word: отремо	-15 -18 -27 -34 45
word word: отрима	-5 2 -2 -36 6
word word: отриму	-19 0 -8 -5 7
word word: отрица	-16 -17 -7 11 13
word word: отряд	-6 -3 -7 -1 14
word word: отряда	-19 -6 -18 -5 21
word word: отряды	-16 -6 -9 17 -9
word word: оттуда	-11 -4 -20 14 -16
word word: отчита	36 -27 -37 6 -26
word word: офис	-12 -14 -27 24 -15
word word: офиса	31 -24 -30 -6 -17
word word: офисе	36 -11 -21 -2 -19
word word: офицер	-11 -21 -11 6 2
word word: официа	-20 26 -38 -5 -19
word word: оформи	-17 -24 11 -19 2
word word: оформл	10 -9 5 -15 -19
word word: офіс	13 6 -42 -14 5
word word: офісу	-9 6 -36 20 -4
word word: офісі	19 -22 -5 -13 9
word word: офіцер	30 -13 -28 -4 -8
word word: офіцій	-38 16 -45 10 -8
word word: охопив	6 -21 15 -27 1
word word: охорон	24 -6 -11 -6 -20
word word: охочих	-15 -14 -12 10 14
word word: охріме	-31 -18 -12 21 17
word word: оценке	9 -8 -4 5 -17
word word: оцінка	-4 -23 -18 6 7
word word: оцінко	-21 -19 -11 6 10
word word: очевид	-29 -21 -3 10 20
word word: очень	7 4 -13 -24 -43
word word: очеред	-22 30 -14 -11 -8
word word: очима	-21 -18 28 -9 -20
word word: очікув	-8 -7 9 -10 7
word word: очікую	-15 17 -3 -27 -4
word word: очікує	3 3 -31 -2 -3
word word: очільн	-20 -3 16 -18 -1
word word: ошукал	0 -6 -2 -1 8
word word: п'ята	9 -10 15 -10 -13
word word: п'ятде	11 -10 2 -18 1
word word: п'ятер	28 -21 10 -32 -30
word word: п'яти	-4 -6 33 -40 -21
word word: п'ятий	33 -15 -20 -21 0
word word: п'ятна	6 -7 0 -15 -13
word word: п'ятни	19 -5 18 -47 -34
word word: п'ятсо	-2 1 15 -18 -26
word word: п'ять	22 -18 9 -25 -16
word word: п'ятьо	45 -30 -2 -28 -25
word word: павути	-37 7 -35 -28 19
word word: павшег	-3 9 -13 -8 -7
word word: павшим	16 -5 -12 -8 -12
word word: павших	-7 5 26 -36 -34
word word: падени	-27 -18 -19 -1 34
word word: пакет	18 -10 -40 -27 10
word word: пакета	7 3 -21 -5 3
word word: пакети	-32 18 -3 12 -24
word word: пакеті	-32 -6 22 -18 -1
word word: палата	-9 -2 25 -2 1
word word: палаты	-21 -15 22 -10 -21
word word: палест	-34 -31 -26 -17 43
word word: пам'ят	-21 -37 1 2 7
word word: памятн	-31 -22 -13 -32 30
word word: память	3 -22 -4 -36 6
word word: пансио	10 -11 14 -14 -37
word word: пані	-27 26 16 -11 -23
word word: папою	-17 -32 1 -17 13
word word: папу	4 -17 -11 -18 16
word word: пар	-38 -31 -10 26 -6
word word: пара	-10 -4 11 -8 -14
word word: параде	-21 -23 -22 -27 34
word word: парале	10 25 -13 -23 -24
word word: парень	-16 -17 30 -14 -23
word word: парлам	14 -21 -35 13 -10
word word: парней	31 -3 -21 -16 -20
word word: парни	25 -15 -7 -7 0
word word: партиз	12 -4 -2 -3 -6
word word: партию	16 -15 -12 -20 4
word word: партия	-24 21 19 -26 -3
word word: партне	14 -6 -39 -6 10
word word: паспор	-29 -32 -17 -27 33
word word: пасха	-6 -1 10 -8 -12
word word: пасхал	-20 12 21 -21 -16
word word: пасхе	-16 24 -11 -20 -17
word word: пасхи	7 9 -14 -15 -33
word word: пасхой	6 12 -11 -19 -18
word word: пасху	1 9 -9 -21 -16
word word: патриа	-14 -16 4 -28 4
word word: патрул	9 -9 -17 -24 4
word word: пауза	17 1 -27 -32 -12
word word: паузи	24 -1 -10 -15 -15
word word: паузу	-15 27 -11 -7 -24
word word: паузы	11 -23 -18 8 -22
word word: пацано	10 -15 18 -20 -31
word word: пациен	-32 -10 -25 -25 26
word word: пацієн	-20 -7 -25 -10 32
word word: пво	10 -27 -27 -13 19
word word: пвр	-7 -17 -15 -25 21
word word: пекло	6 -5 -13 -2 6
word word: пенсии	-17 -13 -23 -21 36
word word: пенсио	0 -16 -10 -22 16
word word: первая	13 16 -29 -35 -21
word word: первин	-32 -13 40 -6 -28
word word: первич	-16 -1 23 -1 -8
word word: первог	-18 19 -24 -13 -8
word word: первое	-2 -6 7 12 -36
word word: первой	11 -8 16 -34 -18
word word: первом	-18 -3 -35 22 32
word word: первую	-3 17 19 -16 -11
word word: первые	-14 11 26 -17 -38
word word: первый	23 -45 -10 -6 -14
word word: первым	1 4 12 -13 -22
word word: первых	-7 11 -2 -12 8
word word: перебу	-8 -12 -11 11 -7
word word: перева	21 -9 -3 -24 -22
word word: переве	-5 -12 -20 -13 23
word word: переви	4 -7 -1 -12 14
word word: перево	-27 -14 -36 -21 38
word word: перевя	20 -18 -21 -7 7
word word: переві	10 -13 -30 -8 10
word word: перего	13 6 -29 -18 -14
word word: перед	-15 3 21 -35 -9
word word: переда	-3 -8 -9 -15 -2
word word: передб	-11 -25 6 -4 27
word word: передн	-7 13 -15 -12 -4
word word: передо	0 -18 -30 -18 35
word word: переду	-38 56 -32 -27 -34
word word: пережи	-20 -16 23 -3 -7
word word: перейш	17 -18 -25 -14 10
word word: перека	-5 -21 -18 -3 30
word word: перекл	26 -4 -8 -11 -25
word word: переко	-22 9 -11 -7 13
word word: перекр	-31 -6 7 -3 18
word word: переле	12 -5 -8 -3 -7
word word: перело	-14 -11 9 -7 -1
word word: перелі	-17 5 0 -30 -4
word word: переми	-35 30 -41 -22 3
word word: перемо	-25 22 -19 6 -13
word word: перемі	-31 -31 12 2 -3
word word: перене	-27 31 -27 -33 -13
word word: перено	-19 19 -16 -6 -17
word word: переод	21 -1 -9 -5 -12
word word: перепо	-5 -11 11 -13 15
word word: перепр	5 -11 -29 9 5
word word: перерв	4 5 -12 -18 -9
word word: переры	19 -9 -7 -4 -5
word word: пересе	17 5 -37 -27 1
word word: перест	13 -6 -3 -2 -11
word word: перети	-13 24 -8 -20 -27
word word: перетн	16 9 3 -19 -56
word word: перехв	14 -12 -13 -10 0
word word: перехо	-54 -39 -27 -35 54
word word: перече	22 19 -13 -13 -21
word word: перешл	19 -15 -22 -23 30
word word: период	-20 -15 -36 16 4
word word: перми	-10 -6 22 -8 -19
word word: персон	-10 3 -11 -19 10
word word: перша	29 -11 5 -52 -35
word word: перше	-6 -9 6 6 3
word word: перший	3 -9 3 -35 -3
word word: першим	3 -15 3 -24 4
word word: перших	-11 -11 22 -33 -7
word word: першог	-27 6 12 2 -1
word word: першом	-14 2 7 -7 -4
word word: першої	-14 21 10 -16 -25
word word: першу	-2 -8 21 -9 -14
word word: перші	-2 -3 27 -22 -18
word word: першій	-2 13 7 -11 -34
word word: період	14 -7 -11 -4 -17
word word: песков	-36 4 21 -32 -16
word word: петерб	-13 -4 -21 18 -2
word word: петр	-15 -11 -11 8 11
word word: петро	-12 4 -13 34 -26
word word: петров	2 -13 -13 -14 31
word word: петріо	-1 -34 -23 -15 27
word word: пехоты	-17 0 -1 -1 18
word word: пикапа	13 -1 -5 -3 -13
word word: писав	-9 -2 18 -1 -13
word word: писала	-7 -12 14 -15 -10
word word: писали	-9 7 11 -27 -44
word word: писати	2 5 -13 -35 3
word word: писем	-40 -27 -18 12 37
word word: письма	-13 -15 -9 -21 14
word word: письме	-18 -25 -15 -12 26
word word: письмо	-33 -34 7 -9 17
word word: питав	-14 -2 20 -14 -18
word word: питали	-17 -21 4 -10 9
word word: питани	-20 -27 -11 -25 32
word word: питанн	-26 22 -39 -36 12
word word: питань	18 9 -14 3 -32
word word: питают	-20 17 13 20 -35
word word: питає	-15 -2 8 -8 9
word word: пише	-2 23 -35 3 -8
word word: пишет	6 -7 -46 -5 10
word word: пишите	12 -31 -8 -17 15
word word: пишу	17 -14 -16 -6 0
word word: пишут	-18 -2 -15 -18 9
word word: пишуть	-14 -3 -22 11 -7
word word: пишіть	-33 -7 -8 -5 21
word word: плакал	-9 -11 20 -6 -5
word word: плакат	-23 -34 3 -28 30
word word: план	9 -30 -31 -38 21
word word: планир	-22 23 -1 -20 -23
word word: планом	8 7 -21 -11 -16
word word: планув	-11 1 9 -14 -21
word word: планую	-32 39 -16 -10 4
word word: платит	-37 -1 -7 -18 28
word word: платфо	-15 -30 -4 14 4
word word: плаче	-26 -8 39 -13 -23
word word: плачут	-5 -20 14 -16 8
word word: плен	-2 -2 -19 -39 16
word word: плена	9 -8 2 -1 -29
word word: плене	-14 -13 12 -20 14
word word: пленен	-14 -9 -7 -8 22
word word: пленно	-26 -19 -31 -14 37
word word: пленны	2 12 -30 -18 -9
word word: плену	1 -29 -14 14 -11
word word: плечах	14 -14 14 -13 -25
word word: площад	-49 24 -11 -48 8
word word: площі	-37 -34 -1 10 17
word word: плутаю	-9 -9 13 -10 -9
word word: плюс	-8 1 27 -37 -26
word word: по	-7 -6 -3 2 -8
word word: по-дру	12 -7 -3 -2 -12
word word: по-пер	18 -8 -4 -2 -15
word word: по-пре	-27 25 -39 11 -25
word word: по-чел	2 -9 -12 8 -19
word word: побаче	-23 -15 16 -8 -10
word word: побачи	-16 -12 37 -23 -31
word word: победо	-34 -13 -29 -15 41
word word: победы	-9 11 -22 -28 28
word word: побитт	14 -1 17 -11 -16
word word: поблаг	34 -35 2 -26 -18
word word: побрат	-15 -19 21 -19 2
word word: побува	-25 -22 1 -1 15
word word: побыва	-13 -27 7 -3 11
word word: пов'яз	15 -21 -17 -11 17
word word: повезл	3 -26 11 -16 -15
word word: повери	-9 -5 9 -6 -8
word word: поверн	7 -14 -1 9 -14
word word: поверт	15 -9 -19 -11 0
word word: повест	10 -23 -8 -14 21
word word: повинн	23 -10 -11 -4 -6
word word: повна	-29 5 7 10 -39
word word: повне	-5 -3 12 -2 -23
word word: повном	-1 -16 -15 7 -24
word word: повну	-10 -21 -3 -11 19
word word: повніс	21 -21 7 -10 -27
word word: поводж	-8 -13 4 -13 6
word word: поводу	-16 30 -16 -26 -19
word word: повреж	-19 -18 -25 13 -3
word word: повтор	-31 -9 -7 -21 39
word word: повідо	4 14 -13 -2 -24
word word: повіри	33 -13 -8 -4 -27
word word: повітр	-8 5 20 -40 -11
word word: погиб	-6 -3 -9 -9 9
word word: погибл	-34 -23 -30 -14 41
word word: погибш	1 6 -14 -12 -6
word word: погово	7 -34 22 -28 -18
word word: погода	-13 -33 -16 -13 24
word word: погодж	-26 33 -17 -32 -6
word word: погоди	-12 12 -22 -6 0
word word: погоду	-24 -3 22 -4 -13
word word: погодя	-7 16 -15 -2 -11
word word: погран	35 -15 8 -22 -31
word word: погрож	-12 -11 -18 -20 22
word word: погруз	-6 9 -7 -2 -4
word word: под	9 0 -1 -46 10
word word: подава	-9 4 -13 -12 8
word word: подавл	-1 -2 -5 10 -8
word word: подайт	-10 -8 -9 10 18
word word: подала	-8 11 -7 -1 -3
word word: подали	-16 -15 -3 -28 20
word word: подано	-8 13 -10 7 -17
word word: подари	-16 -13 17 -19 -3
word word: подарк	-21 -28 4 -10 15
word word: подаро	28 -17 -31 -15 5
word word: подару	9 -24 0 -12 -4
word word: подати	-11 -15 -32 -19 28
word word: подают	-27 -16 -26 22 30
word word: подає	-27 -15 3 0 12
word word: подбит	-10 -4 -9 -1 11
word word: подвал	-44 -4 26 -29 12
word word: подвед	-24 -10 -18 21 -4
word word: подвел	-35 -6 -14 36 -3
word word: подвер	16 -1 -11 -4 -3
word word: подвод	-17 -7 -11 30 -29
word word: подгот	-5 -8 -39 -9 21
word word: поддел	-17 4 5 -5 -12
word word: поддер	-20 -1 12 -14 -7
word word: подзащ	-4 -6 -13 -4 20
word word: подзво	-5 -12 35 -25 -32
word word: подиві	-32 -5 30 -19 7
word word: подкас	-20 -14 -23 -21 26
word word: подклю	-21 -16 -20 -33 34
word word: подкон	16 -5 0 -11 -5
word word: подлеж	-3 10 -2 -3 -7
word word: подмос	-23 -25 30 -29 -18
word word: поднял	-20 -15 -15 -18 31
word word: поднят	-29 -20 4 -11 10
word word: подола	17 -9 -12 -2 -13
word word: подпис	-7 -46 -2 -35 34
word word: подраз	-3 -15 -38 -23 25
word word: подроб	-23 3 7 -29 2
word word: подрос	20 -13 -10 -9 -23
word word: подруж	2 -9 -24 -2 -2
word word: подряд	32 -20 -23 7 -15
word word: подсуд	-4 -2 -8 -2 13
word word: подсче	-7 -10 -15 29 -19
word word: подсчи	-23 -33 23 36 -34
word word: подтве	9 24 -29 -7 -35
word word: подход	28 -9 -19 -20 -26
word word: подчер	3 -20 -21 -7 21
word word: подяка	-6 10 -7 4 -31
word word: подяки	9 -13 1 -5 -11
word word: подяку	-9 -24 1 -26 19
word word: подібн	8 -4 -9 -9 10
word word: подія	15 7 -22 -14 0
word word: поедет	-28 -6 5 -2 4
word word: поедут	-43 33 -32 -26 -3
word word: поездк	-24 -9 -15 12 14
word word: поездо	13 -31 -27 -14 19
word word: поехал	10 -1 -2 -7 -21
word word: пожизн	-1 -3 -11 -14 23
word word: пожилы	18 7 -29 -10 -15
word word: поза	-7 -22 11 2 -7
word word: позавч	14 -18 25 -23 -39
word word: позаду	27 -23 -12 -16 -22
word word: позбав	2 -8 -8 -14 14
word word: позвол	3 -16 -17 18 -20
word word: позвон	4 -28 -4 -17 10
word word: поздне	-2 20 -7 -21 -11
word word: поздра	-13 -4 5 -27 7
word word: позже	7 18 -6 -15 -14
word word: позити	-26 14 13 -15 -21
word word: позици	-35 -17 -31 2 38
word word: позиці	-36 -3 -52 -8 26
word word: познач	-8 -11 -20 -11 21
word word: позывн	-24 -27 -1 -12 24
word word: поимен	-20 -2 -15 23 -24
word word: поиск	-25 -13 -25 19 -12
word word: поиско	-35 6 12 -10 -2
word word: поиску	3 -20 -27 -15 14
word word: пойдут	-20 21 4 -5 -20
word word: пока	-17 17 -2 4 -38
word word: покаже	21 -11 -28 -22 -3
word word: показа	-8 -7 17 -37 -8
word word: показу	-32 -2 20 -18 -13
word word: показы	-26 -16 39 -24 -22
word word: покара	-8 -21 -28 -21 31
word word: поки	5 25 -9 -3 -50
word word: покину	19 -20 -25 -18 6
word word: поклон	18 -8 -20 -17 -2
word word: покров	11 -14 -38 -46 22
word word: пол	-7 -9 -15 -3 9
word word: пола	4 -28 -20 -9 29
word word: полага	-12 -5 0 14 -14
word word: полгод	-17 -21 -11 -20 22
word word: поле	-23 -10 29 -16 11
word word: полева	-12 -6 -8 -13 24
word word: полево	-5 -1 -5 0 10
word word: полегл	6 -26 -12 23 -43
word word: полиго	-19 -10 -13 15 5
word word: полити	-23 -6 -2 13 -17
word word: полици	-13 -23 -27 -24 31
word word: полк	-17 -19 -26 -20 26
word word: полка	-9 -12 -17 -11 19
word word: полков	-29 -12 -25 -15 32
word word: полку	-22 6 20 -12 -8
word word: полное	-25 -4 33 -1 -21
word word: полном	-24 -16 -22 31 -9
word word: полнос	-19 7 6 -23 8
word word: полноц	17 -2 -14 -1 -5
word word: полови	-21 1 7 33 -20
word word: положе	-24 -2 0 12 16
word word: полон	-22 -38 -8 -27 34
word word: полоне	-11 7 -51 -8 26
word word: полони	3 0 15 0 -16
word word: полону	9 -29 -6 10 -13
word word: полоні	-8 8 -31 -2 2
word word: полосе	-12 -14 -2 -2 20
word word: полсот	24 -9 -21 -7 -20
word word: полтав	-8 -37 29 -29 2
word word: полтор	-4 -31 -20 14 -3
word word: полуго	9 -7 -21 -1 0
word word: полудн	23 -7 -28 -8 -12
word word: полуто	11 -4 -13 8 -14
word word: получа	9 5 -37 6 -20
word word: получе	6 6 -10 8 -34
word word: получи	2 -24 -7 3 -8
word word: польша	-29 -34 -16 -13 40
word word: польши	-12 -3 -16 -1 14
word word: польщі	-53 -33 -19 18 26
word word: поля	-6 -7 -24 -15 21
word word: полягл	17 0 -10 0 -15
word word: полях	-19 -6 -20 9 8
word word: полі	5 -12 -3 15 -13
word word: політв	-25 -13 -18 -15 23
word word: політи	-1 -6 -14 0 7
word word: поліце	4 -11 -7 -6 7
word word: поліці	-25 -38 -18 -19 29
word word: поменя	1 8 -32 -6 7
word word: померл	32 -14 -24 -17 -2
word word: помеще	-20 -15 -11 -15 33
word word: помилк	-24 -28 17 -29 2
word word: помило	-5 -15 -30 -8 12
word word: помимо	2 -16 -8 14 -4
word word: помина	-12 -5 9 -11 -4
word word: помним	31 -26 -30 -22 7
word word: помнит	-11 -33 -19 16 -4
word word: помог	-11 10 -25 -11 5
word word: помогл	22 -16 -24 -33 7
word word: помогу	2 -5 34 -18 -32
word word: поможе	-7 -6 11 -1 -23
word word: помочь	-29 -12 -15 14 0
word word: помощи	10 -14 -8 -8 13
word word: помощн	35 9 -25 -18 -22
word word: помощь	22 -9 -17 -19 -4
word word: поміж	27 -1 -15 0 -18
word word: поміня	0 -30 -5 -21 29
word word: помічн	29 -22 -12 -25 2
word word: понад	-12 0 -31 11 5
word word: понадо	15 -7 -6 10 -17
word word: понеде	5 17 -1 -7 -34
word word: понеді	9 -20 13 -13 -20
word word: понима	0 14 -14 -6 -9
word word: поновл	-1 25 -12 -2 -14
word word: пообещ	-38 9 -12 -25 21
word word: пообща	-20 -13 -17 -14 27
word word: пообіц	-9 -6 13 -1 -11
word word: попавш	17 20 -18 -20 -37
word word: попал	-33 -24 35 -18 0
word word: попали	-21 -10 13 -13 9
word word: попасн	-1 -2 -2 -8 13
word word: попаст	-23 -23 -15 -3 27
word word: попере	28 -7 4 -30 -26
word word: поповн	-12 8 -27 -5 11
word word: пополн	3 -2 -6 9 -19
word word: попри	11 7 -13 -15 -15
word word: попрос	-16 3 -17 0 3
word word: попрощ	-8 -16 21 -12 -19
word word: попытк	-31 11 -19 -10 -5
word word: попыто	-10 0 0 -1 10
word word: пор	-25 -9 9 10 -12
word word: пораду	-7 27 -26 -13 -25
word word: пораже	7 -16 -6 -13 0
word word: порази	-12 -1 16 -3 -10
word word: поране	3 -12 -16 -17 8
word word: порани	-23 -14 -16 -11 30
word word: пораху	1 -9 9 -1 -10
word word: поречн	-7 -4 -6 -8 15
word word: поровн	32 -16 -17 -15 -18
word word: порожн	8 -19 -13 -16 20
word word: порт	-35 -12 24 -5 -9
word word: портах	-23 -18 25 -20 -6
word word: портов	-22 -21 -22 -18 34
word word: портре	-15 -12 11 -44 8
word word: порту	-41 -27 -29 -19 52
word word: поруч	-18 -19 -7 6 19
word word: поруче	-28 36 5 -16 -30
word word: поручи	-17 -17 -12 -12 24
word word: поруше	-37 17 12 -7 15
word word: поруши	-10 15 -16 -11 -7
word word: порушу	-21 9 -21 -17 20
word word: поряд	13 -13 7 -5 -9
word word: порядк	9 1 -38 14 -20
word word: порядо	7 12 -33 -10 2
word word: порівн	-22 -18 -35 27 -1
word word: посадо	-24 -11 19 -16 8
word word: посвід	-2 -8 -11 -8 18
word word: поселк	-9 -23 23 -19 6
word word: посере	14 10 -22 6 -39
word word: посети	-52 -27 11 -11 17
word word: посеще	-19 -22 -22 -10 25
word word: посила	-22 -19 21 -45 18
word word: посилк	-19 -19 -18 -18 39
word word: посило	-10 -1 -4 12 -11
word word: посла	-15 -30 -10 -35 29
word word: послам	-19 -22 -9 28 -22
word word: послан	-29 -24 10 -31 8
word word: после	-17 -2 -12 -28 18
word word: послед	-9 13 6 -28 -1
word word: послез	21 -15 -4 -5 -5
word word: послуг	-6 -12 -19 -11 22
word word: послів	-16 -5 -9 -8 19
word word: посмер	-15 -8 -25 -7 20
word word: посмот	-25 7 5 -11 6
word word: посол	-23 -23 -11 8 22
word word: посоль	9 -17 -30 -23 11
word word: поспри	39 -15 -20 -24 -22
word word: поспіл	-13 -38 8 -19 10
word word: поспіш	-33 20 -25 14 -7
word word: посред	5 -17 -7 -1 -9
word word: пост	-5 -8 12 0 2
word word: постав	-13 -43 9 -4 -3
word word: постач	-13 -12 -8 -9 16
word word: постоя	-13 -7 -28 6 15
word word: постра	-58 -41 16 -36 34
word word: постро	-5 -13 -15 7 -3
word word: поступ	-11 7 -15 7 -7
word word: постій	-21 -27 -19 -20 37
word word: посылк	-27 -40 -2 -28 36
word word: посыло	-19 -17 -19 2 19
word word: потери	6 -16 -14 0 -2
word word: потерп	-19 -12 -35 -16 29
word word: потерь	-14 -8 -4 21 10
word word: потеря	-16 -18 -30 -5 32
word word: потисн	-12 0 -10 0 13
word word: потом	-12 -17 27 -27 -25
word word: потому	1 -10 11 -7 -21
word word: потрап	2 -30 -15 -17 8
word word: потреб	16 -7 -11 -1 -11
word word: потріб	-12 6 -8 -2 -5
word word: потім	-25 -15 34 -28 -3
word word: похило	29 -5 -8 -14 -15
word word: похище	-6 -20 -9 15 -6
word word: похова	-26 -12 24 -22 2
word word: походж	-6 -16 -10 -17 18
word word: похоро	8 -16 0 8 -22
word word: почавс	6 -6 7 -7 -13
word word: почала	17 -16 -5 -2 -17
word word: почали	-1 -27 -25 -21 30
word word: почало	10 -8 -6 -6 -3
word word: початк	-3 -22 -25 9 5
word word: почато	-20 17 -2 -6 -28
word word: почему	-9 -9 30 -39 -34
word word: почест	-10 -9 -18 25 -24
word word: почина	10 -13 -21 -14 -3
word word: почнет	-18 -1 20 -1 -9
word word: почну	-3 -1 9 -1 -14
word word: почнут	1 22 -12 -8 -16
word word: почта	-12 -6 -17 -14 32
word word: почти	16 -31 -1 1 -17
word word: почту	-9 -12 -15 -23 21
word word: почули	-19 -7 2 11 -12
word word: почути	-12 -8 -7 14 -4
word word: пошел	-38 -4 30 -2 -8
word word: пошире	-26 -6 -9 -17 13
word word: поширю	-20 23 -13 -29 5
word word: пошкод	-24 -26 21 -24 9
word word: поштою	-11 -22 -12 -21 27
word word: пошту	-13 -16 -11 -26 22
word word: пошук	-26 -15 9 -13 1
word word: пошуко	12 -30 -5 9 -35
word word: пошуку	-8 -23 10 2 -30
word word: пощаст	13 -4 -29 -8 18
word word: поэтом	12 -24 -6 -5 -8
word word: появил	-19 26 -19 -7 3
word word: поясне	12 14 -8 -19 -23
word word: поясни	-30 -31 -3 6 27
word word: поясню	-26 -37 22 8 19
word word: поімен	-24 32 7 -20 -18
word word: поінфо	12 15 -25 -25 -5
word word: поїдут	-21 12 -21 -11 15
word word: поїхал	10 -21 12 -27 -17
word word: ппо	1 -40 -17 -20 29
word word: прав	4 -24 -29 -11 23
word word: права	-4 -19 -30 -31 47
word word: правам	-16 -8 20 6 -8
word word: правда	-15 8 7 -35 -37
word word: правду	-11 -15 -16 -4 26
word word: правил	4 6 -25 -1 6
word word: правит	-26 -26 4 -15 15
word word: право	-11 -23 -39 1 24
word word: правов	-18 -24 -13 18 5
word word: правоз	-9 -24 -25 9 13
word word: правоо	26 -12 -18 5 -24
word word: правос	28 -20 -23 -15 -14
word word: праздн	-12 13 -8 -8 7
word word: практи	-2 -27 -14 -11 21
word word: прапор	-26 -4 28 -43 1
word word: працюв	9 5 -23 -31 -2
word word: працюю	-8 -5 -25 14 2
word word: працює	-2 16 -34 -5 5
word word: праця	-6 -8 8 -14 -12
word word: праців	-31 -17 11 -4 20
word word: пребыв	-20 -33 -21 -21 33
word word: превыс	-15 -14 -17 7 5
word word: предва	-2 22 -11 -17 -31
word word: преддв	25 4 -24 -20 -30
word word: предла	-13 -1 -28 -19 17
word word: предло	-37 2 -23 -8 19
word word: предме	-21 9 -18 -3 -5
word word: предно	14 2 -6 -11 -17
word word: предос	12 -10 1 -25 0
word word: предпо	-15 23 -18 -16 -7
word word: предпр	4 -8 -6 -7 5
word word: предсе	-12 18 -11 -6 -20
word word: предст	-32 19 -17 -21 19
word word: предуп	-27 4 5 -11 4
word word: предус	-2 11 -1 -8 -2
word word: предше	-9 -9 -23 -14 15
word word: предыд	11 22 -36 -9 -24
word word: прежде	12 21 -39 4 -34
word word: прежне	-12 -21 20 -14 -3
word word: прежни	-4 -27 -34 -26 35
word word: презид	-2 -15 -5 -13 5
word word: прекра	-36 13 -6 -27 19
word word: прем'є	-31 8 -17 -13 3
word word: премье	-18 -13 9 -6 19
word word: прес-с	7 20 1 -8 -24
word word: пресеч	-15 -7 -6 -5 17
word word: преско	-16 -10 4 -2 -1
word word: пресс-	4 -11 -5 23 -43
word word: престо	-14 13 -32 21 -20
word word: престу	-28 -25 -12 2 24
word word: при	13 -5 -21 -5 2
word word: прибав	15 -20 -9 14 -20
word word: прибли	-12 -16 -21 17 -4
word word: прибуд	10 7 -14 -8 -9
word word: прибул	32 -12 -22 -18 -15
word word: прибыв	14 -15 -13 -10 -6
word word: прибыл	-13 12 22 -35 -6
word word: прибыт	-13 17 -2 -9 -22
word word: привез	11 -14 11 -51 -15
word word: привел	-22 -25 -13 29 -24
word word: привет	-38 -8 9 -4 5
word word: привод	-3 -14 3 12 -25
word word: привіз	-39 -12 12 -21 14
word word: привіт	5 -21 20 -2 -37
word word: пригла	-3 -11 -14 -8 16
word word: пригов	1 -16 -19 -14 18
word word: пригож	-2 -15 -9 1 -7
word word: пригра	-14 4 -44 15 -18
word word: приеду	-16 15 11 -2 -17
word word: приезж	-23 22 -5 15 -20
word word: прием	-15 5 -4 -22 15
word word: приема	-14 -4 10 15 6
word word: приемк	5 1 -10 -11 -24
word word: приемн	-14 -23 1 -4 14
word word: приеха	-10 14 11 -1 -38
word word: призва	-25 -16 -10 -8 24
word word: призем	-16 -11 12 -20 8
word word: призна	-5 -16 -2 -5 1
word word: призыв	-20 19 15 -14 -17
word word: прийде	15 -2 -11 -10 -8
word word: прийма	-20 -5 -25 -14 30
word word: прийня	19 -8 -26 -29 -5
word word: прийом	-18 -21 -31 1 19
word word: прийти	-34 -18 9 -7 32
word word: прийшл	-14 2 -22 -3 12
word word: приказ	-17 18 -16 -13 11
word word: прикла	-16 -2 -5 -22 26
word word: прикор	12 -7 -10 -21 -6
word word: прилет	-1 -20 11 -21 -3
word word: прилож	12 -12 -16 -8 12
word word: примен	-25 -17 -11 -23 37
word word: пример	-16 -3 -21 9 0
word word: примет	-14 -9 -4 13 -3
word word: примор	-30 -19 21 -8 -9
word word: примус	-2 -21 -11 17 -23
word word: принад	-13 -6 25 -30 -14
word word: принес	-27 -14 7 11 6
word word: приним	-47 28 19 -21 18
word word: принос	15 -10 -25 -6 10
word word: принц	11 0 -10 0 0
word word: принца	2 0 17 -18 -10
word word: принци	-13 -5 -4 -16 7
word word: принцу	15 -6 -16 -1 -8
word word: принял	11 -33 -51 -12 41
word word: принят	-11 15 -22 -16 3
word word: приост	-14 0 -16 -4 18
word word: припин	-9 12 3 -32 -16
word word: припус	-15 -7 20 -23 -20
word word: приско	-6 6 -17 -9 -3
word word: присла	-27 -2 5 -21 6
word word: присмо	16 -19 -33 -8 31
word word: присту	-5 8 -6 11 -13
word word: присут	-14 -19 -23 -34 32
word word: присыл	-11 26 -31 -14 -14
word word: притул	-9 -11 -9 18 -5
word word: прифро	11 -19 -8 -19 20
word word: прихис	-11 -16 -10 -9 18
word word: прихов	-32 -15 -7 24 -15
word word: приход	-20 -28 11 -11 25
word word: причем	22 -17 -14 -9 -17
word word: причет	-1 -15 -24 -7 13
word word: причин	-24 18 17 -17 -22
word word: пришви	17 -24 -31 21 -4
word word: пришло	29 -19 -22 -23 -10
word word: приєдн	-23 -14 -11 21 -1
word word: приїду	-23 -10 15 15 5
word word: приїха	-6 -21 22 -13 -21
word word: про	-22 3 2 -8 -12
word word: пробле	15 -3 2 -13 -3
word word: пробув	11 -4 -10 -9 -21
word word: пробул	24 -16 11 -32 -25
word word: провад	-11 -13 -27 -25 40
word word: провед	-1 3 -31 14 -16
word word: провел	-10 -28 -13 6 4
word word: провер	-16 19 -29 6 -5
word word: провес	-18 22 -1 8 -39
word word: провод	9 -2 -26 -7 3
word word: провок	-14 -10 -19 -11 13
word word: провів	-16 1 2 -11 -9
word word: прогно	29 -11 -14 -6 -10
word word: прогол	-9 -7 -19 -8 21
word word: програ	-38 -19 -9 -25 30
word word: прогре	-20 12 -11 -9 -3
word word: прогул	-39 -32 23 -13 19
word word: продав	-1 -13 -19 -1 27
word word: продаю	-7 -24 -31 -15 39
word word: продає	-1 -6 -4 -2 11
word word: продле	-18 -24 -26 -12 37
word word: продли	-14 -5 -16 -2 21
word word: продов	32 -26 -6 -31 -5
word word: продол	-4 -9 -20 -23 16
word word: продук	-4 16 -24 -14 11
word word: проезд	-20 -18 -6 -2 14
word word: проект	-21 -39 9 -6 31
word word: произв	-10 3 -15 -12 16
word word: произо	19 13 -26 -22 -13
word word: пройде	-2 -15 2 -12 13
word word: пройду	11 -35 4 -21 0
word word: пройти	-36 36 16 -33 -38
word word: пройшл	1 -8 -5 -50 10
word word: пройшо	1 -16 -8 -26 12
word word: проком	-8 -9 11 -10 9
word word: прокоп	-24 -11 29 -10 -19
word word: прокур	-38 -19 -11 -13 45
word word: проліг	21 -14 -3 -4 -5
word word: проопе	-2 -9 -20 -5 7
word word: пропав	-13 -40 -20 11 1
word word: пропаг	-6 0 1 9 -21
word word: пропал	-21 -5 -29 -20 36
word word: пропоз	-45 16 -35 -33 25
word word: пропон	-13 7 -18 -30 14
word word: пропор	33 -8 -29 -24 -13
word word: пропус	25 1 -32 -27 -24
word word: прораб	-23 39 -23 -21 -33
word word: прорва	-8 -1 0 -9 16
word word: прорыв	-23 -12 -5 -2 29
word word: просив	-4 -36 0 -6 3
word word: просил	18 -24 -3 -3 -17
word word: просим	-26 25 -8 4 -11
word word: просит	-31 2 8 -32 16
word word: проста	-2 19 -20 -12 -20
word word: прости	-42 -7 22 19 -33
word word: просто	-9 8 -2 3 -16
word word: прості	-9 -8 -2 -6 10
word word: просув	-18 -15 -14 -9 20
word word: просьб	-15 16 -1 -34 19
word word: просят	-44 -4 4 -25 29
word word: проте	-20 -10 -18 22 -9
word word: протез	-29 -19 3 -32 25
word word: протес	-19 5 -14 -12 20
word word: проти	-24 1 -27 -30 23
word word: против	6 -6 -12 -5 -12
word word: проток	14 -21 -9 -19 10
word word: протяг	-34 2 -40 8 18
word word: профил	10 2 -9 -8 1
word word: профіл	13 -14 12 -40 -9
word word: прохан	-8 -25 -9 -28 16
word word: проход	-19 -32 11 -10 -1
word word: прохож	16 0 -11 -2 -5
word word: процед	12 18 -6 -13 -33
word word: процен	-19 -7 7 13 -20
word word: процес	7 25 -47 -22 -19
word word: прочит	3 -16 -27 8 15
word word: прошед	-14 6 -3 9 8
word word: прошел	19 -39 -33 -31 11
word word: прошла	-1 -16 -22 0 9
word word: прошли	-9 -9 -9 8 -8
word word: прошло	-27 7 18 1 -11
word word: прошлу	-5 -11 17 -2 -14
word word: прошлы	2 -13 -7 14 -25
word word: прошу	-29 25 4 20 -39
word word: прощан	-29 -18 34 -5 -27
word word: проєкт	-29 -39 -33 -45 54
word word: проїха	33 -18 -6 -8 -19
word word: прямо	13 16 -19 8 -35
word word: прямое	-17 -21 27 -3 -12
word word: прямой	-5 -8 -10 26 -29
word word: прямую	28 -5 -19 -8 -2
word word: прізви	-1 -6 -11 -15 2
word word: пріори	-38 35 -28 -18 -6
word word: псевдо	-14 -8 -2 16 9
word word: психол	12 -21 1 -20 -10
word word: публик	-7 8 10 -17 -9
word word: публич	0 20 -27 8 -27
word word: публік	-16 -7 11 -21 7
word word: публіч	-18 0 -14 17 -17
word word: пункт	-8 -25 -32 -21 32
word word: пункта	-22 -14 -29 4 26
word word: пункте	4 5 -11 -23 4
word word: пункти	18 -26 -24 -28 2
word word: пункто	-36 -20 -22 -12 31
word word: пункты	-22 -9 -19 -18 24
word word: пункті	-25 -30 -22 -23 39
word word: пускаю	-20 -23 13 0 7
word word: пустил	-18 13 2 -3 -2
word word: пусть	-21 -29 -3 10 28
word word: путевк	-25 -6 -12 -12 30
word word: пути	-15 24 -25 -15 -10
word word: путин	-15 0 -1 8 0
word word: путина	-4 -18 -15 23 0
word word: путь	-16 -3 -14 -12 19
word word: путіна	-14 -3 23 -20 -28
word word: пухом	21 -22 -21 -10 -15
word word: пушили	-6 12 -40 3 -10
word word: пушилі	-2 12 -2 -6 -3
word word: пьют	24 -10 -22 -15 -28
word word: пэтрио	-18 -13 -11 -3 29
word word: пятеро	13 -36 0 -28 7
word word: пятеры	-15 7 -3 -20 8
word word: пяти	-22 -32 -4 26 0
word word: пятиме	6 -15 -1 11 -6
word word: пятисо	-27 -31 43 -32 -40
word word: пятнад	14 -11 -27 -17 -7
word word: пятниц	8 -7 7 -12 -23
word word: пятнич	7 -8 15 -7 -21
word word: пятый	3 -26 -23 3 32
word word: пять	5 -4 -24 -33 7
word word: пятьде	39 -19 -23 -15 -36
word word: пятьсо	10 12 -14 -19 -23
word word: пів	-10 -11 2 -9 3
word word: півден	8 -11 -16 -8 10
word word: півдні	-15 -4 -16 -18 26
word word: північ	-26 -14 -11 -12 25
word word: півтор	6 -19 -24 -12 8
word word: під	-11 -20 18 -26 -2
word word: підбив	-26 -4 -14 25 -8
word word: підвал	-5 -27 -29 -28 28
word word: підгот	-23 26 -31 -18 -5
word word: піде	-31 -10 12 -10 12
word word: підкон	31 -2 -14 -38 -17
word word: підкре	2 -6 -11 -2 12
word word: підліт	-4 -11 -24 -32 21
word word: підозр	-34 -21 -20 -21 34
word word: підпис	-35 -12 -19 -49 31
word word: підпри	-20 -10 -13 -14 27
word word: підрах	-45 -18 -8 20 1
word word: підроб	-9 16 -16 -3 -13
word word: підроз	-7 -7 -38 5 12
word word: підста	3 -10 -34 11 5
word word: підсум	-47 6 -28 37 -36
word word: підтве	-14 16 -57 6 -11
word word: підтри	-20 -13 -26 6 20
word word: підход	-8 -3 -30 -23 37
word word: пізніш	7 -38 1 -20 8
word word: пілот	-7 -13 -23 -14 34
word word: пілоті	29 -12 -18 -4 -18
word word: після	-37 5 2 -14 15
word word: післяз	4 9 -20 -5 -11
word word: піти	-5 -9 -2 -4 17
word word: піхота	13 -1 -6 -7 -4
word word: піхоти	-5 -31 1 2 -5
word word: піхоті	-11 -1 8 -1 12
word word: пішов	-17 -8 15 -7 -3
word word: р	-22 -25 9 18 -11
word word: работа	-12 10 14 -8 -17
word word: работе	-35 0 13 27 -25
word word: работн	1 -10 -16 -10 24
word word: работу	-10 -10 -29 -1 14
word word: работы	-5 -3 -28 11 2
word word: рабоча	-11 9 -8 -8 -4
word word: рабоче	9 -1 -16 -10 -26
word word: рабочи	-18 22 -20 -15 7
word word: рабочу	-16 -13 -10 -12 19
word word: рада	9 -15 -34 -26 31
word word: ради	-4 -27 8 15 -21
word word: радий	12 -10 14 -32 -21
word word: радимо	9 5 -9 -10 -5
word word: радник	-27 -1 4 -17 6
word word: радост	-1 -34 23 -32 -4
word word: радять	-21 -6 19 8 -18
word word: раді	-4 -26 2 10 -15
word word: радіо	-8 -11 19 -12 -27
word word: радіст	38 -17 9 -22 -41
word word: радіти	3 -22 12 7 -29
word word: радієм	-7 -7 10 -1 -12
word word: раз	-19 11 -1 -13 -18
word word: разбир	-15 5 -20 5 25
word word: развед	11 12 -23 -14 -20
word word: развез	-23 -10 -8 -16 21
word word: развер	-28 27 -13 -11 -2
word word: развит	12 -11 -11 -14 15
word word: разгла	33 -17 -20 -22 -8
word word: разгов	-33 23 29 -16 -21
word word: раздал	-11 -16 22 -27 -16
word word: раздел	2 12 18 -18 -24
word word: рази	-4 -36 -18 5 10
word word: разлуч	42 -6 -16 -10 -34
word word: размен	25 -19 -11 -25 -21
word word: размес	-9 -10 25 -21 -18
word word: размещ	6 -37 1 -13 2
word word: размин	-17 -17 -14 -21 33
word word: разниц	-7 -9 -10 14 -4
word word: разное	16 -5 -8 -1 -4
word word: разные	-9 -19 27 -18 -18
word word: разных	21 -20 -31 -19 -8
word word: разом	11 -2 0 -32 -13
word word: разреш	-9 -21 19 -16 -6
word word: разруш	-21 -5 25 -24 -16
word word: разу	25 8 -24 -26 -2
word word: разыск	-27 -26 -22 12 13
word word: разів	-15 -2 7 -2 0
word word: район	-24 21 -5 -11 14
word word: района	20 -14 -11 -9 -1
word word: районе	-10 11 -18 -21 16
word word: районо	-7 -25 -15 -1 14
word word: району	12 -5 26 -4 -21
word word: районі	-13 3 -11 -5 4
word word: ракет	-7 2 5 -39 3
word word: ракета	1 -26 -23 -19 31
word word: ракети	-22 -31 -14 9 9
word word: ракетн	6 -1 -5 -8 5
word word: ракето	-15 9 -17 -8 3
word word: ракеты	-5 -4 -2 -3 11
word word: рамзан	-14 -14 30 -3 -22
word word: рамках	-13 -11 5 4 -6
word word: рамшта	-12 13 -13 -12 -2
word word: ранее	-47 -11 10 -9 21
word word: ранен	1 -12 -24 -5 15
word word: ранени	-13 -27 -7 -4 -7
word word: ранены	-23 7 -21 -4 1
word word: ранку	8 3 25 -16 -34
word word: рано	-42 55 -21 10 -43
word word: ранок	-22 -19 19 -11 17
word word: раньше	-2 -29 13 -10 -5
word word: раніше	13 -1 -6 -4 -21
word word: раскры	-18 -27 -3 -13 31
word word: распор	14 -11 4 -3 -11
word word: распро	-29 14 -22 -19 18
word word: расска	-8 4 -1 -26 -7
word word: рассле	-16 -9 -7 19 -15
word word: рассма	-28 31 -15 -20 -7
word word: рассмо	-15 -14 -15 -18 24
word word: расстр	-32 -10 -17 -23 21
word word: рассчи	-5 20 -23 -20 -10
word word: расчет	-15 -15 -12 -10 29
word word: расшир	-13 -19 -21 18 -6
word word: раунд	-29 19 11 -22 -7
word word: раунда	10 -20 21 8 -42
word word: рахува	-16 -18 12 13 -5
word word: рахунк	19 20 -29 -25 -10
word word: рахуно	-10 -15 25 6 -28
word word: рахуюч	-4 -4 -1 12 -5
word word: рахує	-14 -8 -13 11 -3
word word: рахуєм	-13 6 -20 31 -30
word word: рации	-15 -11 -5 -2 26
word word: рбк	33 -5 -40 -25 -28
word word: рбк-ук	-15 17 -9 -14 -11
word word: реабил	-5 -14 4 -7 4
word word: реабіл	-11 -35 14 -54 16
word word: реагув	-16 15 -11 -15 16
word word: реакти	26 -2 -2 -5 -24
word word: реакці	-29 14 -16 -26 10
word word: реализ	21 -11 -5 -5 -1
word word: реальн	-22 7 -32 14 -7
word word: реаліз	19 -16 -2 -14 -22
word word: реанім	-4 -28 12 -13 -7
word word: ребенк	-5 -19 -13 -16 29
word word: ребено	-9 -2 -2 -3 12
word word: ребят	11 -11 15 -35 -25
word word: ребята	2 -11 3 -39 -10
word word: регион	-20 -9 7 -15 18
word word: регуля	-26 -33 -11 26 4
word word: регіон	8 -21 7 -35 7
word word: редакц	-21 16 4 13 -33
word word: реестр	-15 -7 12 13 -15
word word: режим	5 -14 -16 -3 15
word word: режима	6 1 -24 -8 8
word word: режиме	4 -3 -6 -4 9
word word: режимо	26 -8 -16 -11 -25
word word: режиму	16 -5 0 -10 -11
word word: резерв	-8 -28 -16 -16 16
word word: резолю	-6 -11 -16 14 -1
word word: резуль	-5 15 3 -23 -24
word word: реинте	30 -18 -20 -27 -28
word word: рейд	-26 -13 -15 -8 25
word word: рейс	23 -8 -36 -23 -3
word word: рейсов	-16 -16 -18 -11 20
word word: рейсом	-14 -5 -10 -2 19
word word: рейсів	-3 -17 -12 -10 24
word word: рекоме	-21 -10 -6 -8 24
word word: рекорд	1 -14 -30 -1 7
word word: ремонт	-10 -32 -28 -40 36
word word: репатр	15 -13 6 -19 -12
word word: репорт	-10 -8 13 -6 -26
word word: респуб	-13 -1 17 2 -24
word word: ресурс	-12 10 -13 -15 6
word word: рефриж	1 8 -5 -38 -35
word word: речей	-18 -11 -17 -24 25
word word: речник	-22 -10 7 10 -9
word word: речниц	20 -12 0 24 -32
word word: речь	-28 19 0 -18 -21
word word: речі	11 -14 -4 -15 7
word word: решени	-4 12 -15 -37 -3
word word: решили	-22 15 -13 -18 -3
word word: решта	-2 -4 18 -19 -18
word word: решти	-19 -5 -6 25 -16
word word: рештки	21 -38 13 -42 -19
word word: решту	-14 -38 37 10 -22
word word: реєстр	-9 -18 -29 24 -12
word word: реінте	34 -2 -22 -6 -27
word word: риа	20 -8 -19 8 -24
word word: римі	-9 -19 -9 -14 18
word word: рисунк	-12 -4 9 -7 7
word word: рлс	-27 -12 -12 -15 17
word word: рнбо	-10 28 -13 -21 6
word word: робимо	21 -40 -37 -36 23
word word: робити	3 -37 -32 -10 32
word word: робить	-16 -13 15 17 -13
word word: роблят	-17 -13 2 8 -12
word word: робота	-6 -3 -18 4 -7
word word: роботи	-24 -27 -16 39 -21
word word: робото	-9 -6 -16 -21 21
word word: роботу	-8 -18 -45 -26 33
word word: роботі	-28 7 -26 -5 9
word word: ровно	16 -25 13 -26 -28
word word: родилс	-31 -14 23 -7 -19
word word: родин	-24 8 -13 -25 6
word word: родина	-16 -22 -1 9 3
word word: родине	3 -17 -14 -18 9
word word: родини	-3 -7 -6 -12 -11
word word: родинн	-26 15 16 -10 -10
word word: родино	-10 -6 4 19 -23
word word: родину	-4 -18 -6 -10 9
word word: родині	5 -22 -9 -13 22
word word: родите	-4 5 6 -23 -8
word word: родича	3 -11 -11 17 6
word word: родичі	-33 -8 25 -17 0
word word: родней	23 -19 -21 -3 -19
word word: родной	-2 -17 14 -29 -22
word word: родную	22 -6 -20 -5 -1
word word: родные	11 -14 1 -4 -12
word word: родным	15 -7 -7 -19 -14
word word: родных	-4 -7 -14 2 -4
word word: родом	17 -1 -13 -1 -11
word word: родств	-13 -2 -26 12 1
word word: рожден	16 -30 -17 -10 9
word word: рождес	0 6 -38 -2 12
word word: роз'яс	-33 -16 18 -22 6
word word: розбло	-10 21 -21 -30 -8
word word: розван	13 -1 -4 -6 -3
word word: розвез	27 -11 -16 -9 -12
word word: розвід	6 -25 -21 -35 14
word word: розгля	-4 11 -18 -1 4
word word: розгол	-13 5 -18 19 -16
word word: розділ	-17 -37 -20 -8 39
word word: розкаж	19 -1 -12 -3 -14
word word: розкри	11 5 -30 -13 -27
word word: розлуч	22 -13 -21 -30 -17
word word: розмеж	20 -7 -8 -3 -11
word word: розмов	-20 -2 2 -45 14
word word: розміс	-38 -28 12 -11 4
word word: розпит	-25 -22 19 -22 -2
word word: розпов	-27 -9 12 0 6
word word: розпод	-7 -28 34 -34 -41
word word: розпоч	17 -26 2 -8 -18
word word: розрах	-17 32 -37 -10 -19
word word: розсил	-6 -21 -15 -25 29
word word: розслі	-29 16 -36 -23 38
word word: розстр	-53 -22 -4 -28 51
word word: розташ	5 -6 -6 -23 22
word word: розумі	-18 36 6 1 -33
word word: розшук	-38 -14 -26 18 3
word word: розыск	-15 -23 -39 18 19
word word: роками	31 -16 -16 -14 1
word word: роки	-17 -6 -5 -8 8
word word: рокови	-23 -15 13 -19 19
word word: роком	-9 -15 -18 32 -21
word word: року	-2 2 -29 2 -15
word word: років	4 -4 -25 -11 5
word word: роль	-3 -11 13 1 1
word word: росгва	-28 -4 -15 -17 29
word word: россие	-6 -15 -20 5 5
word word: россии	4 -30 -5 6 0
word word: россий	8 -20 -4 8 -23
word word: россию	22 6 -4 -3 -45
word word: россия	8 -24 -16 2 -8
word word: ростов	-4 -47 -20 4 9
word word: російс	-5 -3 -22 3 -1
word word: росію	17 11 -33 -36 -1
word word: росія	2 -7 -27 4 -3
word word: росіян	-11 6 -30 -5 8
word word: росією	-25 -34 -25 28 13
word word: росії	7 -11 -35 -19 5
word word: ротаци	-29 -15 -26 -9 34
word word: ротаці	-20 -17 -28 -7 32
word word: роти	-3 -14 -25 -21 27
word word: роты	-25 -16 -19 -6 28
word word: році	-28 -24 -20 28 -12
word word: рсзо	-10 -7 -5 -7 13
word word: рублей	-3 -8 1 -36 10
word word: рубля	1 -14 -18 -18 9
word word: рук	7 -14 10 -12 -11
word word: руками	-14 -18 -14 12 -15
word word: руках	-23 -11 -11 9 14
word word: руки	-4 -18 7 -17 3
word word: руково	-8 -34 -21 20 3
word word: руку	-19 -9 25 16 -30
word word: румуні	3 -16 -8 -15 3
word word: русски	-21 -35 -7 -5 30
word word: русско	4 -10 -33 -21 12
word word: рустем	-19 43 -28 -17 -36
word word: рух	-34 18 -33 -10 32
word word: рухати	-17 29 -15 -11 -18
word word: рф	17 -28 -5 -15 -8
word word: рыбалк	-28 -2 29 -10 -19
word word: рыльск	-11 -14 -26 -10 21
word word: рэб	-12 0 0 -1 13
word word: рюкзак	-20 -10 -25 -19 39
word word: рядови	29 -2 -8 -7 -19
word word: рядово	-31 -5 16 -3 8
word word: рядовы	40 -7 -31 -1 -18
word word: рядові	36 -2 -22 -3 -18
word word: рядом	-14 1 9 -28 -6
word word: рязани	-14 -25 -21 -7 31
word word: рятува	-9 0 -24 -32 21
word word: рятує	14 -4 -10 -8 -2
word word: рівнен	-18 0 20 -1 -4
word word: рівний	26 -6 -18 -2 -15
word word: рівно	30 -14 -25 -16 -4
word word: рівног	-29 -10 -7 -5 14
word word: рівня	-8 -8 -15 -27 32
word word: рідна	15 -2 -9 -9 -14
word word: рідний	-13 -25 3 16 3
word word: рідним	-1 -7 6 -11 -12
word word: рідних	13 -9 10 -16 -20
word word: рідног	-11 -35 -7 10 15
word word: рідної	3 -11 -15 -12 17
word word: рідну	28 -14 -10 -14 -30
word word: рідні	16 -7 -8 -21 3
word word: рідній	32 -26 -12 -27 -31
word word: різдва	-38 34 -23 -25 -22
word word: різдво	-23 36 -2 -19 -41
word word: різдвя	-15 36 -8 -8 -29
word word: різним	-4 -2 -2 15 -11
word word: різних	34 -12 2 -25 -14
word word: різниц	-20 -15 -31 -7 40
word word: різні	-3 -23 19 -23 11
word word: рік	-4 -36 -8 10 2
word word: річниц	5 -19 -1 -3 -5
word word: рішенн	-29 13 -6 -22 -4
word word: рішучі	-25 -15 -23 -14 24
word word: сайт	-7 -15 -18 -16 21
word word: сайте	-22 16 6 -13 2
word word: сайті	-8 -25 -22 -1 30
word word: сам	-33 -15 20 11 4
word word: сама	-41 -1 -2 12 7
word word: самаре	15 -9 -15 -5 -13
word word: самарс	-11 -10 20 -2 -19
word word: самая	6 17 -11 -2 -8
word word: саме	-9 3 1 -20 -1
word word: сами	-7 -25 17 2 -32
word word: самий	4 20 -6 -38 -15
word word: самим	13 -9 -14 -13 2
word word: самих	-7 -20 -15 -1 20
word word: саммит	-26 -12 17 -9 19
word word: само	-7 -16 -30 9 12
word word: самого	20 -24 -3 -25 -12
word word: самое	-4 -4 23 4 -18
word word: самой	10 18 -5 -20 -19
word word: самойд	15 -7 10 -16 -15
word word: самоле	-6 -2 8 -30 -6
word word: самому	31 -23 1 -17 -22
word word: самопи	-7 -10 -11 -1 12
word word: самост	-28 -11 3 -16 21
word word: самочу	12 -5 -3 -1 -4
word word: саму	26 -2 -4 -22 -8
word word: самый	-4 -21 13 -4 -22
word word: самым	23 -18 -6 -9 -17
word word: самых	22 -4 -7 -15 -14
word word: самі	12 -20 15 -48 -9
word word: саміт	-7 -24 -15 10 8
word word: саміту	-3 -15 -10 -14 11
word word: санато	-24 -24 24 -9 9
word word: санита	26 -14 -9 -12 -7
word word: санкт-	8 -11 -10 -14 13
word word: санкці	-31 -7 -22 6 35
word word: сапер	9 -8 -7 -1 -5
word word: сапера	-9 -5 -12 -9 20
word word: саперо	-17 -1 -8 -5 14
word word: саперы	-18 -11 -23 -7 22
word word: сапфір	19 -5 -4 -2 -13
word word: сарали	34 -22 -27 -6 -24
word word: саралі	5 -7 -10 -2 -11
word word: сарато	-10 -18 -12 17 2
word word: сау	12 0 0 0 -11
word word: саудов	-15 -12 -5 -17 19
word word: саудів	34 -22 -30 -2 -19
word word: сбила	19 -15 -16 -8 -13
word word: сбили	12 -9 -22 -14 -3
word word: сбит	-5 6 -21 -9 4
word word: сбито	4 -8 5 -15 -1
word word: сбиты	-1 -12 -14 -22 18
word word: сбоев	-16 -9 16 -9 -9
word word: сбу	-8 -28 -4 0 13
word word: сведен	5 -12 -21 15 -18
word word: сверен	-35 18 -25 23 -30
word word: сверил	-10 -6 -21 23 -24
word word: сверх	16 -8 -11 -1 3
word word: сверши	33 -20 -15 -11 -29
word word: сверяе	-18 -17 -20 26 9
word word: сверяю	-14 24 -25 -13 -20
word word: света	-5 -9 -4 -11 15
word word: светло	5 2 -17 16 -27
word word: свидет	-10 -7 17 -24 3
word word: сво	-3 2 -14 2 -3
word word: свобод	29 -26 -20 -22 -3
word word: свого	18 -9 10 -27 -14
word word: сводка	23 -11 -17 -2 -9
word word: сводки	8 -16 12 -21 -22
word word: свое	-28 30 -10 -10 1
word word: своего	-34 -10 -10 31 6
word word: своей	-21 1 -31 -6 18
word word: своем	5 -14 18 -12 -17
word word: свои	-10 -1 15 -16 -1
word word: своим	-10 -21 -13 16 -2
word word: своих	15 3 -36 -17 -12
word word: своихн	9 -3 10 -19 -9
word word: свой	9 11 -18 -11 -1
word word: свою	-10 -27 -4 -35 43
word word: своя	-19 -12 23 -20 -19
word word: своє	-17 10 -4 -2 -1
word word: своєму	-4 -19 -1 -10 18
word word: своєю	-7 -22 -15 -15 18
word word: свої	-17 15 -9 -16 7
word word: своїм	-7 -15 24 -23 -25
word word: своїми	17 -4 -5 -12 -10
word word: своїх	-1 8 -17 -42 18
word word: свыше	-8 -3 -30 6 4
word word: связал	6 -27 -7 -12 -4
word word: связат	-8 -11 4 -5 3
word word: связи	-22 -1 25 7 -35
word word: связис	-39 -18 10 -6 5
word word: связь	4 -8 5 -29 16
word word: свят	-8 30 -15 -15 -19
word word: свята	-9 21 -33 -9 12
word word: святей	4 0 -1 -17 -4
word word: святку	15 -4 27 1 -35
word word: свято	31 -11 -24 -18 -17
word word: святог	-18 23 -24 -30 16
word word: святой	-18 12 -9 17 -17
word word: святом	1 -11 -26 4 19
word word: священ	-4 8 -6 -21 1
word word: свідкі	-16 -12 12 -2 7
word word: свідом	12 10 -15 -14 -17
word word: свідче	-35 -28 1 -22 21
word word: свідчи	-11 -1 -19 -10 31
word word: свій	3 4 19 -8 -33
word word: світ	-38 -40 4 8 9
word word: світла	13 2 -12 -19 9
word word: світли	-15 -6 -16 -6 21
word word: світло	-53 -16 18 -1 19
word word: світу	-13 -16 -17 23 1
word word: світі	13 -6 -14 -2 0
word word: сдавши	-31 -4 -31 -8 29
word word: сдалас	-22 -23 -16 -12 22
word word: сдалис	-33 -16 -14 2 25
word word: сдался	-13 -9 -8 9 7
word word: сданы	-11 -15 -16 -11 17
word word: сдать	-22 10 -30 -19 37
word word: сдатьс	-17 -33 -24 -22 27
word word: сдвину	-20 22 -10 -3 -14
word word: сделае	-10 -3 -1 17 -8
word word: сделал	-17 -35 9 17 -17
word word: сделан	-15 -30 25 -15 -14
word word: сделки	-32 -13 9 -10 7
word word: сделку	-11 -9 -10 0 19
word word: себе	18 -30 -4 -7 -8
word word: себя	21 -25 4 -5 -31
word word: севаст	5 -16 -7 -12 11
word word: север	10 -2 -2 -7 -8
word word: северн	-12 -8 -9 -10 12
word word: северо	-25 -17 -19 -17 35
word word: сегодн	30 -29 2 -33 -14
word word: сезон	-9 -9 -23 -4 20
word word: сейчас	-5 -7 -11 21 -20
word word: секрет	-36 10 -20 34 -28
word word: сектор	-16 -1 -10 -7 18
word word: сел	-5 -27 -8 -15 10
word word: села	-19 -10 -10 -22 22
word word: селект	-3 8 -22 -20 2
word word: село	11 -3 -8 -2 2
word word: семей	11 -14 2 -6 -21
word word: семеро	4 2 4 -47 6
word word: семеры	20 -15 6 -7 -16
word word: семи	-23 23 -26 -7 -3
word word: семнад	21 -3 -3 -2 -16
word word: семь	6 -27 6 21 -41
word word: семьде	18 -12 7 -8 -29
word word: семье	-20 -5 3 -4 2
word word: семьей	7 -14 8 -17 5
word word: семьи	-12 6 4 -9 -16
word word: семью	-13 -3 1 -2 18
word word: семья	1 -14 5 -11 -7
word word: семьям	-2 9 -1 -23 -10
word word: семьях	3 11 -12 -10 -10
word word: сенато	-27 -14 -23 13 18
word word: сентяб	6 -18 14 -43 -6
word word: сергей	-27 -23 -1 0 14
word word: сергія	-26 -13 17 -15 -13
word word: сердеч	23 -2 -16 -17 -4
word word: серед	7 -12 -1 -3 -7
word word: середи	-32 4 8 25 -30
word word: середн	-28 -10 11 -4 7
word word: середу	9 8 -12 -31 -5
word word: сержан	33 -10 -11 -17 -14
word word: серйоз	-8 10 -13 -11 12
word word: серпен	-36 -7 -30 29 -17
word word: серпня	-4 -2 16 -21 -15
word word: серпні	-4 13 -24 -5 21
word word: сертиф	-27 -32 12 1 -7
word word: сестер	34 -4 -25 -24 -24
word word: сестра	13 -5 -4 -2 -15
word word: сестри	-8 -6 19 -16 -9
word word: сестро	11 -7 8 -17 -13
word word: сестры	21 -4 -7 -16 -2
word word: сети	-16 9 -16 -22 23
word word: сигаре	-14 -12 2 -4 12
word word: сигнал	-29 -11 -24 14 5
word word: сидели	1 -4 20 -16 -15
word word: сидів	18 -2 -6 -4 -16
word word: сиділи	17 -4 3 -8 -26
word word: сизо	-15 -29 8 -26 22
word word: сил	37 -20 -17 -5 -5
word word: силам	23 -3 -9 -16 -8
word word: силами	-11 -10 -15 -11 21
word word: силах	0 -7 -8 4 9
word word: силе	-32 15 -5 -10 51
word word: сили	37 -23 -24 -31 2
word word: силови	23 0 -5 -17 -1
word word: силовы	-12 -32 -14 28 -16
word word: силу	-13 -10 -16 -12 16
word word: силы	15 -23 -16 -16 26
word word: сильні	-20 -7 31 -6 -36
word word: симфер	-4 -10 9 -4 -14
word word: син	-30 -8 43 -9 -20
word word: сина	-20 -24 23 -11 -14
word word: синиця	-12 -13 -23 -14 27
word word: синода	-30 12 12 -10 -4
word word: сином	-10 -14 14 10 -20
word word: синьо-	14 -5 -8 -1 -6
word word: синів	-19 -7 -24 -3 35
word word: сирии	-19 -1 -14 -1 17
word word: сирот	-10 -14 -13 -22 32
word word: сироти	15 -3 -1 -4 -9
word word: сирськ	14 -26 -12 -21 5
word word: систем	11 -32 -33 -9 9
word word: ситуац	4 -21 -22 -29 20
word word: сих	-13 -6 4 5 -9
word word: скажем	-7 19 -18 -17 -19
word word: скажу	-10 18 -8 16 -36
word word: скажут	-15 16 23 -17 -24
word word: сказав	0 13 -2 -12 -19
word word: сказал	-6 -1 -11 -22 13
word word: сказан	-1 23 -3 -13 -14
word word: сказат	-17 8 0 3 -28
word word: скарг	-23 -18 -22 -15 28
word word: скаржи	-37 5 -36 -27 38
word word: скасов	-1 -4 -11 -7 9
word word: скинув	-7 0 -2 -14 13
word word: склад	0 22 -23 -7 -7
word word: склада	-24 -22 -1 -13 30
word word: складе	-23 3 -4 -21 22
word word: склади	-12 -2 -13 -8 25
word word: складн	21 -3 -26 -21 -15
word word: складо	-16 7 14 -15 -2
word word: складу	0 -10 -20 12 -4
word word: складі	-14 -10 13 7 -2
word word: склали	-16 -14 -14 -23 39
word word: скольк	-2 -24 -9 13 -16
word word: скорее	-21 8 7 -6 -9
word word: скорис	-19 -22 4 -28 12
word word: скоро	13 -8 24 -22 -36
word word: скорой	-12 -6 11 -10 15
word word: скорот	-21 8 -16 -20 23
word word: скромн	-19 -19 23 -2 -17
word word: скільк	-32 -19 -46 57 -15
word word: скінчи	-8 9 -10 -2 -3
word word: слава	8 -31 -21 -15 13
word word: славут	13 -14 -15 -4 7
word word: сладос	-9 -24 -23 -14 23
word word: следов	2 -16 -18 -4 13
word word: следст	-23 -3 -13 4 18
word word: следуе	-24 -18 -11 21 -4
word word: следую	-21 25 23 -28 -36
word word: слезы	-1 -18 16 -13 -24
word word: слов	-3 5 -9 15 -17
word word: слов'я	-22 -15 13 -32 6
word word: слова	-24 -2 19 7 -4
word word: словам	-2 3 -18 1 -20
word word: словен	-18 -12 -10 -7 21
word word: слово	5 4 5 -19 -20
word word: сложил	-21 -22 10 -17 13
word word: сложит	-34 5 -7 -7 32
word word: сложно	18 -12 -21 -11 -17
word word: сложны	31 -6 -18 -2 -26
word word: служат	14 -1 -10 -3 -4
word word: служба	16 -12 5 -2 -30
word word: службе	6 -3 -17 -3 20
word word: служби	-3 -11 2 6 -16
word word: службо	-13 -13 -11 -22 33
word word: службу	-4 -28 -20 -12 7
word word: службы	21 -15 3 -5 -10
word word: службі	33 -7 -13 -18 -9
word word: служив	3 -2 4 -3 -10
word word: служил	2 -5 16 3 -36
word word: служит	-8 -9 5 1 -11
word word: слухав	9 -17 5 1 -18
word word: слухай	-20 -20 -11 -12 22
word word: слухал	-13 -17 29 -6 -14
word word: слухам	-5 18 -9 -4 -12
word word: случае	-37 4 6 21 7
word word: случай	-22 6 -15 22 -10
word word: случая	10 -10 -14 -13 13
word word: случил	24 -11 -15 -10 -11
word word: слушат	-13 -19 -24 -6 38
word word: сльози	-17 -36 32 -27 -12
word word: слів	9 -19 5 -17 -8
word word: слід	-15 -6 15 10 3
word word: слідст	-13 -22 -22 -32 36
word word: слідчи	7 -14 7 -37 3
word word: слідчо	-14 -18 7 6 -5
word word: слідчі	3 -29 8 -18 11
word word: сліз	16 -9 0 -3 -14
word word: смеетс	-14 -10 15 -9 4
word word: смерте	35 5 -20 -17 -24
word word: смерть	-17 -22 -34 -27 29
word word: сми	-22 17 -11 -22 5
word word: смирно	10 -1 -10 -32 24
word word: смогли	5 -4 18 -14 -7
word word: смогут	-31 20 6 -29 2
word word: смолен	-15 -9 -11 -4 22
word word: смотри	-24 -10 33 -10 -26
word word: снайпе	-13 -5 -21 -7 30
word word: снаряд	-5 -34 -5 -26 10
word word: сначал	-9 -1 12 -23 -11
word word: снбо	5 13 -1 -5 -12
word word: снизил	13 -17 -10 -19 -5
word word: снова	2 -9 -31 -30 11
word word: сну	21 -9 -12 -13 8
word word: сняли	-28 -20 -17 -7 25
word word: снігур	8 -20 16 -16 -18
word word: со	4 -13 -46 -27 14
word word: собесе	-22 16 -20 10 -36
word word: собира	-17 7 -7 25 -22
word word: соблюд	-20 4 -10 -11 22
word word: соборн	-29 -5 30 -17 11
word word: собою	-8 -14 -14 -14 17
word word: собрал	-16 -7 -16 -18 20
word word: собран	-37 -3 27 -12 -4
word word: собі	-11 -14 -27 -16 24
word word: совбез	1 -19 -14 13 0
word word: соверш	-33 -19 -4 -16 27
word word: совете	-16 -10 -1 16 -17
word word: советс	-40 -20 -31 -20 43
word word: совету	-10 10 -24 -8 20
word word: совеща	-14 -21 -9 16 -6
word word: совмес	-6 -8 -8 -6 16
word word: соврем	-12 -8 -8 8 4
word word: совсем	18 -4 -10 -1 -12
word word: соглас	-7 39 -19 -29 -51
word word: соглаш	-31 11 5 -23 1
word word: содейс	34 -10 -35 -26 -7
word word: содерж	-47 -17 -13 22 23
word word: соедин	9 8 -11 -9 -6
word word: сожале	-28 4 6 34 -16
word word: созвон	23 -7 -4 -6 -22
word word: создат	-7 19 -2 -4 -9
word word: солдат	13 -15 -26 14 -10
word word: соледа	4 15 12 -19 -19
word word: сон	-24 -14 7 -12 12
word word: сообра	4 14 -14 -9 -24
word word: сообща	-13 -13 26 -12 -32
word word: сообще	6 20 -43 -14 -10
word word: сообщи	17 -12 -5 -22 -14
word word: сообщу	-23 10 6 -24 -16
word word: соотве	-11 18 -24 -17 4
word word: соотеч	-16 -14 -25 15 1
word word: соотно	-5 -23 -45 30 -37
word word: соприк	19 -21 -38 -17 -4
word word: сопров	0 4 -19 -17 -2
word word: сорвал	-24 41 -30 -16 -9
word word: сорван	-4 34 -24 -9 -20
word word: сорок	-2 -11 15 -10 -24
word word: сорока	4 0 -20 11 -27
word word: соседе	-29 -20 17 -12 5
word word: сослуж	-25 -22 -8 -16 13
word word: сосред	-7 0 0 -2 9
word word: состав	-27 3 9 -30 -1
word word: состои	-25 38 -15 -7 -26
word word: состоя	9 5 -43 1 -16
word word: сотен	-15 -15 14 1 -9
word word: сотень	7 -4 -19 -14 10
word word: сотни	3 11 -30 -12 -25
word word: сотня	17 -6 -13 -1 -10
word word: сотням	6 15 -11 -7 -7
word word: сотні	2 -8 7 -5 -12
word word: сотруд	4 -7 -26 -31 12
word word: софійс	-43 -10 -22 -1 13
word word: сохран	-6 -14 -6 12 -5
word word: социал	-13 -22 16 0 -5
word word: соцмер	-19 -1 -2 -3 6
word word: соціал	-29 -25 -12 9 27
word word: сочи	-22 10 -27 -5 22
word word: союзни	3 12 -8 -12 7
word word: спав	-9 -15 24 -4 -18
word word: спали	-17 -12 18 -11 -20
word word: спарта	8 -9 -17 -11 0
word word: спасат	-3 -6 -22 -15 23
word word: спасен	-15 -4 -16 -26 36
word word: спасиб	12 -20 15 -23 -16
word word: спасли	-15 -5 -10 -4 13
word word: спершу	-10 -13 19 -10 -24
word word: спецбо	-2 -2 11 -1 -9
word word: специа	-9 -26 -17 19 11
word word: спецоп	-8 -25 -23 18 -8
word word: спецпо	-17 -14 -5 -23 21
word word: спецпр	-10 -17 1 -20 13
word word: спецпі	-15 -8 9 -12 6
word word: спецсл	-28 -21 -1 -23 33
word word: спеціа	8 -22 -15 -1 6
word word: спешит	-14 7 -23 -15 27
word word: списка	-8 22 -10 10 -37
word word: списке	3 13 -11 -15 -36
word word: списки	-53 44 -21 -1 -13
word word: списко	2 -3 5 10 -37
word word: списку	7 17 -8 -22 -14
word word: спискі	-19 7 9 -2 6
word word: список	-34 24 -13 -7 -2
word word: сплять	26 -10 -13 -4 -18
word word: сповіщ	-7 -22 2 -14 20
word word: сподів	-12 13 -1 -42 -32
word word: спожив	-8 -13 -15 28 -19
word word: спокой	3 -1 19 -6 -10
word word: спокій	-12 19 9 -20 -17
word word: сполуч	-2 -2 -1 -14 8
word word: спорти	-21 -10 12 -21 -1
word word: спосіб	8 16 -8 -6 -20
word word: спочат	-23 23 5 -13 -19
word word: справ	3 -23 -20 -20 27
word word: справа	6 -10 -14 -4 8
word word: справд	-25 1 22 -22 -28
word word: справе	-42 -26 -22 -27 42
word word: справж	7 -28 -14 -10 12
word word: справи	22 16 -41 -38 -9
word word: справк	-1 -7 -9 -9 22
word word: справо	-12 -11 -8 13 10
word word: справу	16 5 -20 -29 0
word word: справі	-8 -22 -23 8 18
word word: спраши	-46 1 11 11 -7
word word: сприяв	21 -11 -5 -20 -7
word word: сприял	25 -7 -14 -13 -5
word word: сприян	27 -11 -21 0 -24
word word: спроси	-19 -5 6 17 -24
word word: спрост	-29 8 -28 -11 15
word word: спуска	-15 -3 17 -3 -12
word word: спят	-16 -27 19 -14 5
word word: співаю	-16 -18 25 -16 -27
word word: співві	31 -2 -7 -18 -18
word word: співпр	22 -16 -23 -22 -15
word word: співро	-2 -3 10 6 -28
word word: співчу	-14 9 -38 -22 4
word word: спікер	-8 -2 -7 -5 11
word word: спілку	8 -13 23 -13 -34
word word: спільн	3 -38 -20 3 15
word word: сразу	22 -13 -23 -27 -8
word word: среди	12 -36 11 -25 -2
word word: средне	-3 -1 -4 -16 12
word word: средст	-1 -21 -24 -24 26
word word: среду	15 24 -21 -29 -13
word word: срок	-19 27 -24 -23 -4
word word: срокам	2 -11 -14 -8 16
word word: сроках	-32 21 -36 30 -38
word word: сроки	-43 42 -33 -2 -32
word word: сроков	-8 -12 -2 18 -4
word word: срочна	21 -1 -15 -3 -7
word word: срочни	-13 -1 -2 -11 2
word word: срочно	17 -5 9 -4 -21
word word: срочны	20 -16 -2 -3 -1
word word: ссо	10 0 -9 0 -2
word word: ссылке	-18 0 24 0 -8
word word: ссылко	45 -10 -32 -25 -25
word word: ст	-7 -8 -16 -8 19
word word: ста	19 -8 -13 -20 -20
word word: стабил	-6 -26 -8 -9 23
word word: стабіл	-31 25 18 -9 -34
word word: став	2 -27 11 -10 -12
word word: ставил	0 -13 -9 -7 9
word word: ставит	-30 -3 5 -24 4
word word: ставка	-2 -33 -10 11 -8
word word: ставки	8 -17 -17 -9 2
word word: ставку	18 0 -17 -8 -19
word word: стал	-13 -29 22 -11 -29
word word: стала	10 -1 -3 -7 -1
word word: стали	-37 -18 -3 -11 17
word word: стало	15 -15 -8 -27 -9
word word: сталос	19 -14 -30 -16 12
word word: стамбу	3 -19 -5 12 -38
word word: стан	-22 -2 24 -25 -14
word word: стане	-3 -7 -28 14 -18
word word: станет	-13 13 -8 -5 -11
word word: станов	11 -13 -6 -12 -1
word word: станом	-34 -15 -16 33 -3
word word: стану	-24 5 6 -14 5
word word: станци	-20 -8 -14 -3 11
word word: станці	3 -12 -18 -9 11
word word: старик	37 -8 7 -18 -16
word word: старме	-20 7 -16 -4 20
word word: старт	-24 10 -27 -6 27
word word: старто	26 -13 -33 -16 -22
word word: старту	25 -27 -10 -15 7
word word: старше	21 -16 6 -20 -11
word word: старши	-29 -27 34 -12 -1
word word: старшо	25 -14 6 -19 -8
word word: старые	-9 -6 4 -5 9
word word: стати	-20 27 -20 -2 -30
word word: статис	-8 -26 -24 35 -4
word word: статте	22 -6 -17 -8 -7
word word: стаття	-19 -13 -12 -21 25
word word: статті	13 -19 -11 -4 9
word word: статус	-27 -12 -35 2 18
word word: стацио	-4 -8 5 -1 5
word word: стаємо	24 -13 -19 -10 -2
word word: стверд	26 -6 -20 -23 -7
word word: створе	-9 1 -9 28 0
word word: створи	-18 -12 -14 5 11
word word: створю	-20 -9 -18 5 25
word word: стежте	-11 5 -13 16 -11
word word: стив	-22 24 -6 -7 -18
word word: сто	39 -1 -18 -36 -25
word word: стоит	-27 25 23 -9 -27
word word: столе	-14 8 -22 -16 6
word word: столиц	15 -28 -25 -34 24
word word: столич	3 -11 -31 -9 22
word word: столов	-12 -3 18 -8 4
word word: столом	-12 -6 -14 9 0
word word: стольк	2 5 -30 -22 14
word word: столі	-18 27 -21 1 -24
word word: стомат	-8 -8 10 -5 2
word word: сторон	0 14 -12 -20 -19
word word: сторін	-28 -22 5 -19 28
word word: стосун	-21 -20 26 -9 -4
word word: стосує	-6 14 -5 22 -28
word word: стояв	-26 -16 15 -12 -10
word word: стояли	-5 -27 19 -17 -6
word word: стоят	-12 6 -12 -28 10
word word: стояти	-3 -3 -18 -16 19
word word: стоять	-10 35 -17 -32 -17
word word: стоїть	4 -24 2 8 -9
word word: стран	-14 -27 -35 5 18
word word: страна	-15 3 -23 -23 27
word word: стране	-18 -14 9 -15 13
word word: страни	-16 -25 -8 10 11
word word: страны	16 -3 -25 -23 9
word word: страсб	-20 -16 -14 -2 19
word word: страсн	24 -3 -4 -3 -22
word word: страт	-10 -12 -23 -17 22
word word: страте	-30 -30 -21 -17 33
word word: страти	-32 -12 -22 -32 43
word word: страче	-23 -12 -6 -26 43
word word: страшн	-13 -9 10 19 -18
word word: стрель	-18 -12 -24 -10 29
word word: строго	-17 10 -12 -12 19
word word: строит	-13 -14 -27 -22 21
word word: строй	-33 -12 -15 12 20
word word: строк	21 -34 14 -28 7
word word: строки	7 -3 6 -22 -26
word word: строко	34 -23 -13 -5 -33
word word: строку	-16 -6 -16 -8 17
word word: строкі	1 9 -11 -10 -16
word word: строю	-21 -17 25 -4 1
word word: структ	-5 -24 -19 21 -4
word word: струмо	-8 0 16 -1 -14
word word: стрій	-24 -26 3 -1 26
word word: стріля	6 -16 -27 -10 21
word word: студен	-16 -42 -30 -9 28
word word: ступил	-19 -6 30 -3 -13
word word: стіву	18 -17 -1 0 -1
word word: стійкі	-1 -8 24 -4 -20
word word: стіл	-31 -27 6 19 -7
word word: стільк	7 -10 -14 -1 -1
word word: суббот	13 -20 17 -15 -34
word word: субота	30 -19 -15 -21 -8
word word: суботу	26 -31 18 -19 -53
word word: суд	-45 -9 -30 -8 32
word word: судами	28 -13 -5 -4 -16
word word: суден	6 -11 -15 -20 12
word word: суджа	-23 -9 -25 -15 12
word word: суджан	24 -21 -16 -22 -4
word word: судже	-14 -16 -14 12 6
word word: суджи	14 15 -4 -35 -26
word word: суди	-2 -7 -12 0 1
word word: судити	-42 -20 -20 -7 31
word word: судмед	8 -23 23 -26 -26
word word: судна	-19 -15 -19 -25 34
word word: судно	-25 -11 -25 -17 28
word word: судов	2 -13 5 -18 -3
word word: судовл	-20 -17 18 -10 -5
word word: судово	10 -5 -8 -7 -9
word word: судом	-24 16 -14 -5 12
word word: суду	-6 -21 19 -10 -2
word word: суды	12 -3 -16 -11 -1
word word: судьба	-19 8 9 10 -12
word word: судьбе	19 -3 -9 -14 -16
word word: судьбу	-35 -7 -18 -6 31
word word: сум	4 -16 3 -17 5
word word: сумах	-26 21 -45 18 -25
word word: сумма	11 -22 -14 -12 21
word word: сумско	30 -14 -22 7 -44
word word: сумску	15 -4 -5 -5 -5
word word: сумськ	-7 -8 -13 -14 19
word word: сумщин	10 -20 -11 -35 19
word word: сумы	-18 -3 -3 10 10
word word: супров	27 -5 -4 0 -24
word word: супруг	-8 -7 2 -13 7
word word: суспіл	17 -24 -4 2 -5
word word: сутки	-8 8 -20 -47 14
word word: суток	-12 -25 9 -18 12
word word: суттєв	-15 -22 -17 -26 21
word word: сухогр	-25 -22 -18 -12 35
word word: сухопу	12 0 -1 -1 -11
word word: сущест	-11 -8 -28 -24 20
word word: сфотог	10 -4 -7 -2 -1
word word: схему	-13 -6 -11 -10 22
word word: сході	-8 -8 -5 -5 12
word word: схопил	4 -5 -14 13 -13
word word: схуд	-17 -20 25 -14 -15
word word: схудли	12 -4 2 -6 -18
word word: східно	-11 -5 -8 -5 9
word word: счастл	-2 -14 24 -8 -23
word word: счет	36 -13 -22 -29 -20
word word: счета	-4 16 -26 -17 0
word word: счету	21 -12 -2 -8 0
word word: считае	-44 -16 19 3 9
word word: считай	17 -5 -5 -19 -7
word word: считал	13 -10 -8 -17 4
word word: считат	1 -6 -6 -4 8
word word: считаю	-24 -14 -14 43 -15
word word: сша	-8 -10 -19 -18 20
word word: сыграл	-6 -9 -8 -3 18
word word: сын	-20 -13 21 -6 -17
word word: сына	-25 20 14 -24 -13
word word: сынове	7 -47 6 -27 -8
word word: сыновь	-3 -5 -17 12 -5
word word: сьогод	12 -8 -4 -4 -18
word word: сьомий	-4 -7 -11 -4 17
word word: сюда	21 -17 -31 -16 1
word word: сізо	-13 -13 2 -22 20
word word: сіл	-16 -31 -1 -28 28
word word: сім	10 -15 -10 -13 5
word word: сім'ям	-6 19 -19 -12 -6
word word: сім'ї	6 -13 -15 -23 16
word word: сімдес	35 -5 -14 -19 -27
word word: сімей	-10 4 -26 17 -18
word word: сімнад	18 -14 15 -16 -33
word word: сімох	-4 4 -3 -13 -3
word word: січень	-28 22 -8 -14 -9
word word: січня	-30 -22 29 -18 -2
word word: січні	-8 -13 -7 7 11
word word: т	-31 9 -12 -18 26
word word: та	-5 -1 -3 -16 8
word word: табора	-18 -24 -27 17 10
word word: табори	-29 -19 -21 -25 30
word word: табору	-26 -20 14 -20 4
word word: таборі	-4 -26 -38 -2 10
word word: табір	-23 -20 -19 -9 30
word word: таганр	-30 -12 1 -26 18
word word: так	-4 7 -3 -6 -18
word word: така	1 -5 -50 2 2
word word: такая	15 27 -20 -25 -26
word word: таке	-10 -7 -14 -22 23
word word: также	-11 21 -7 10 -41
word word: такие	-13 -38 -17 -17 36
word word: такий	10 -20 -9 -27 -2
word word: таким	22 -25 -28 -10 20
word word: таких	-13 -33 11 -6 16
word word: таковы	9 -5 -9 -9 -5
word word: такого	-2 5 -21 15 -24
word word: такое	-1 -27 18 3 -10
word word: також	7 3 -35 -3 -5
word word: такой	34 -12 -43 -24 -2
word word: таком	7 2 -18 -1 -7
word word: такої	17 -19 -7 15 -12
word word: тактич	-10 -3 -15 -6 12
word word: таку	-5 5 -9 14 -16
word word: такую	21 -27 -26 1 -17
word word: такі	-9 -6 -10 10 -7
word word: там	-13 -12 -4 10 -20
word word: тамтеш	-18 -12 -3 -21 23
word word: танк	18 -4 -6 -5 -12
word word: танка	-14 -3 14 -3 -7
word word: танкер	5 -5 -9 -10 9
word word: танки	-13 -6 -6 -8 23
word word: танкис	-19 -3 17 0 8
word word: танков	-18 -23 -24 19 4
word word: танків	-19 -14 -12 -30 31
word word: тасс	14 11 -30 -32 -21
word word: тата	-22 -15 18 -13 -16
word word: татар	-17 16 -12 -27 -5
word word: татари	32 -5 -21 -12 -20
word word: татарк	10 -4 -9 -7 -11
word word: татарс	-29 -9 19 -14 12
word word: тато	-52 -33 17 -23 13
word word: татьян	11 7 -29 2 -49
word word: ташкен	-12 -20 -20 -16 27
word word: таємни	38 7 -38 -21 -32
word word: твердж	35 1 -31 -27 -26
word word: тверди	9 -3 -4 -2 -7
word word: те	-4 14 14 -11 -23
word word: тебе	-1 -19 19 -5 -20
word word: тегера	-24 -10 -17 -5 26
word word: теж	-2 -3 -16 -6 8
word word: текст	-33 -18 25 9 -9
word word: текуще	3 -25 -24 8 0
word word: тел	-1 0 3 2 -43
word word: тела	3 -16 -1 -19 -9
word word: телам	-22 -17 -1 24 -20
word word: телами	-2 13 -29 -12 -16
word word: телах	20 -16 10 -21 -30
word word: телегр	10 15 -49 -33 6
word word: телека	-37 1 12 5 -16
word word: телема	-46 12 8 7 -24
word word: телефо	-5 -39 26 -16 -15
word word: тело	13 -29 -3 -4 -21
word word: тем	-10 -14 29 2 -20
word word: тема	0 10 -53 -33 0
word word: теме	-15 -16 -9 -18 26
word word: теми	-30 -19 -14 10 23
word word: темою	-14 7 19 -7 -20
word word: темп	10 -12 -2 6 -1
word word: тепер	14 -11 -4 -17 -10
word word: теперь	3 -4 5 -33 -14
word word: теплий	-17 -5 14 -10 -12
word word: тепло	7 -4 -17 -5 2
word word: теплую	17 -6 10 -10 -17
word word: теплые	-13 -23 -13 -19 17
word word: теракт	-38 -20 -14 -7 31
word word: терито	26 1 -39 5 -22
word word: термін	-32 16 -5 -8 28
word word: терноп	-25 -13 10 -9 16
word word: теробо	37 -6 -11 -6 -25
word word: терори	-36 -16 -14 -17 22
word word: терпен	-5 18 -22 -6 -27
word word: терпящ	-6 -6 -11 -1 17
word word: терпін	-14 -2 -23 21 -21
word word: террит	32 -10 -28 -6 -16
word word: террор	-12 10 -8 -22 8
word word: тети	6 -7 -10 -6 -4
word word: тех	-11 -33 8 2 -3
word word: техник	-16 -9 -10 -19 25
word word: технич	-19 27 -25 -18 -24
word word: технік	-16 -13 -23 -12 27
word word: техніч	5 7 -44 -36 -7
word word: течени	-19 -10 -17 -9 3
word word: ти	-6 -8 8 -11 -2
word word: тижден	9 5 -23 -39 -2
word word: тижня	-34 25 17 1 -19
word word: тижні	5 -31 -24 -32 17
word word: тижнів	35 -15 -26 -18 -22
word word: тим	-11 -9 -32 6 7
word word: тими	-11 -21 8 -24 11
word word: тимчас	29 -23 -29 -21 7
word word: типа	-13 -9 -10 -6 13
word word: тис	-29 -31 -29 22 11
word word: тиск	-20 8 -12 8 -14
word word: тисяч	-34 -15 -22 29 -1
word word: тисяча	7 7 -11 -6 -26
word word: тисячу	1 10 -10 -15 -5
word word: тисячі	-21 4 -13 25 -21
word word: тих	-24 -27 17 12 -5
word word: тихо	-19 15 22 -5 -33
word word: тихоок	-15 -6 -9 -3 19
word word: тиша	-12 40 -7 2 -52
word word: тишина	-13 -1 22 -7 -18
word word: тишины	-18 11 7 -4 -19
word word: тишу	-3 20 4 -8 -15
word word: тиші	-13 9 11 -21 -17
word word: то	24 12 -22 -22 -17
word word: тобто	-15 7 -16 -1 2
word word: товари	-31 -33 10 -19 13
word word: тогда	4 5 8 -27 -36
word word: того	-3 -9 -1 -2 -23
word word: тоді	-22 31 -9 -8 -24
word word: тож	-12 13 14 -20 -21
word word: тоже	15 6 -7 -17 -26
word word: той	-4 -19 -3 -16 14
word word: только	2 -4 18 -12 -24
word word: том	-2 4 -11 -17 12
word word: тому	0 -15 10 0 -18
word word: тонн	-17 -29 -36 -29 42
word word: тонны	-15 -5 -15 -12 27
word word: торгов	6 -11 -17 16 -15
word word: торгу	-16 -17 -8 21 -28
word word: торт	-19 -1 23 -9 -17
word word: тортур	-15 -3 -12 -8 13
word word: торік	-9 -9 -13 -30 24
word word: тот	-8 -26 18 -46 10
word word: точку	7 5 -27 -15 -4
word word: точна	9 -8 -16 9 -8
word word: точно	-24 -16 -23 29 -30
word word: точног	21 -21 -15 4 -21
word word: точное	19 8 -20 -14 -12
word word: точну	13 -12 -19 10 -19
word word: точную	27 -4 -4 -20 -9
word word: травен	-23 -16 -10 8 23
word word: травма	-14 -13 20 -3 -3
word word: травня	-12 4 19 -22 -10
word word: травні	-31 -30 -21 9 39
word word: традиц	19 1 -17 -18 -14
word word: трамп	-1 25 -31 -24 9
word word: трампа	-22 -28 -2 -13 22
word word: трампо	-2 -3 -33 8 -2
word word: трампу	-18 25 -19 -16 -7
word word: трансп	13 -17 -22 6 3
word word: трапа	-46 -9 37 -7 -25
word word: трапля	24 -1 -18 -8 -1
word word: трапу	-20 -4 19 -5 -3
word word: треба	-13 20 -11 7 -7
word word: требов	17 -1 -13 -1 -6
word word: требуе	-12 23 -17 -17 -27
word word: трек	7 -33 19 -22 1
word word: треку	3 29 -15 -29 -18
word word: трем	-31 -22 -20 -26 34
word word: тремя	-37 -8 18 -32 38
word word: тренін	-24 -14 -19 -4 31
word word: третий	20 7 -28 -28 -36
word word: третин	-13 -21 19 -11 0
word word: третье	5 -14 0 8 -15
word word: третьи	24 12 -28 -8 -18
word word: третьо	3 -20 11 -16 11
word word: третью	-1 0 -15 13 -25
word word: третья	-1 -18 -10 -9 28
word word: третя	-10 -7 -29 0 2
word word: третє	-3 8 -19 -25 6
word word: треті	-2 -1 -27 8 -20
word word: третій	18 4 -27 -18 0
word word: третіх	-13 -9 -5 13 3
word word: трех	-4 11 -18 5 -16
word word: трехдн	-12 24 -7 -13 -22
word word: трехра	-9 -16 -17 -11 19
word word: трехст	-4 -27 -10 -4 31
word word: три	4 -14 6 -20 -3
word word: трибун	-40 12 -32 6 17
word word: тривав	26 -22 -7 -32 -10
word word: тривал	5 -29 -2 19 -14
word word: триват	13 4 -1 -2 -36
word word: триваю	3 23 -19 -14 -31
word word: триває	-10 15 -45 -12 1
word word: триден	-8 17 5 -5 -21
word word: тридца	21 -24 12 -21 -40
word word: тридця	28 -25 -13 -17 -3
word word: тримав	30 -5 -9 -10 -15
word word: тримай	10 -8 -24 -23 34
word word: тримал	30 -21 -4 -26 -19
word word: триман	-20 -18 -10 16 10
word word: тримат	-3 -9 -8 -16 20
word word: тримаю	-24 -44 18 -11 -1
word word: тримає	-2 -7 -7 -11 -1
word word: тринад	26 -14 -19 -3 -9
word word: триста	27 -16 -26 -26 -30
word word: тричі	9 -13 1 -20 24
word word: тро	14 -2 -23 -5 9
word word: трое	6 -29 15 -41 -5
word word: троим	-22 -4 10 -2 16
word word: троих	12 -31 -28 -16 24
word word: трофей	-8 -1 7 -1 2
word word: трохи	-16 -30 20 1 -32
word word: троє	-3 -18 27 -33 -19
word word: трубку	-18 -18 14 -19 -1
word word: трудне	-5 -4 -18 -21 8
word word: трудно	22 12 -17 -3 -19
word word: трьом	5 -9 -11 -15 14
word word: трьома	-30 26 23 -26 -19
word word: трьох	-4 -25 21 -29 1
word word: ту	4 13 10 -18 -21
word word: туберк	25 -15 -4 -11 -9
word word: тувы	13 -7 10 -3 -13
word word: туда	17 -25 -35 -17 11
word word: туди	-17 -13 7 -27 27
word word: туле	15 -3 -11 -2 -6
word word: тульск	-15 -10 -15 -11 25
word word: турецк	-11 -5 4 -23 -10
word word: турець	-24 21 -20 10 -32
word word: туречч	-29 19 17 -32 -23
word word: турции	-25 -13 26 -39 1
word word: турцию	-10 1 -1 -5 10
word word: турция	-24 1 -32 -8 29
word word: тут	-21 -1 -8 -14 20
word word: тцк	-5 -7 -9 4 1
word word: тыл	-25 -3 -14 -2 33
word word: тыс	8 -32 -21 18 9
word word: тысяч	-25 -27 -22 13 11
word word: тысяча	15 9 -8 -23 -35
word word: тысяче	17 0 -11 -15 -20
word word: тысячи	-12 -18 -48 27 -13
word word: тысячу	3 -3 16 -54 -30
word word: тюльпа	6 -11 -10 -13 12
word word: тюрем	-2 -15 -8 -11 15
word word: тюрмах	-7 -7 -14 16 -11
word word: тюрми	-11 -1 -6 -1 12
word word: тюрьма	-6 -11 -7 12 -5
word word: тяжело	18 1 -31 -23 -11
word word: тяжелы	4 -9 -13 -16 7
word word: тяжкий	-16 -5 10 -10 -11
word word: тяжким	10 -4 -5 -7 -6
word word: тяжко	22 -6 -11 -27 4
word word: тяжкоп	2 16 -3 -22 -21
word word: тяжкох	32 -6 -29 -31 -6
word word: тяжкі	-4 9 -3 -17 -13
word word: ті	9 -6 -9 -7 -8
word word: тіл	1 -2 -22 7 -15
word word: тіла	19 -22 -7 -12 -6
word word: тілами	20 9 -20 -39 -29
word word: тіло	38 -14 -17 -40 -5
word word: тілом	-13 -21 -19 -16 36
word word: тільки	-15 -1 8 -20 -4
word word: тіньов	-10 15 -11 -2 -2
word word: тієї	-22 -25 29 -15 -24
word word: у	-18 1 -1 -3 0
word word: убитым	-13 -9 -13 16 -2
word word: ув'язн	-6 14 -41 0 -11
word word: увага	-16 6 -22 -17 12
word word: уваги	-22 3 2 -18 3
word word: увагу	-8 -21 6 10 -7
word word: уважае	-12 -13 -19 14 0
word word: увезен	-1 -2 -1 16 -16
word word: увезли	19 -3 -1 -24 2
word word: увелич	-12 -15 -8 -10 20
word word: увечер	10 0 -14 -33 -6
word word: увидел	-2 -9 7 -11 -31
word word: увидим	-14 2 24 -9 -17
word word: увидят	21 -21 12 -12 -38
word word: угкц	-1 -13 8 -13 -9
word word: угнанн	22 -12 -8 -17 -15
word word: угод	-13 4 -28 -19 17
word word: угода	-32 10 15 -6 -9
word word: угодам	8 -21 -25 -10 22
word word: угоди	-19 -11 16 -23 -7
word word: угоду	-1 -23 -27 -23 30
word word: угорщи	28 5 -32 -18 -32
word word: угрожа	33 -9 -20 -15 -27
word word: угрозо	21 -6 -20 -12 -15
word word: угрупо	-3 -7 -9 -17 17
word word: удалос	16 -26 4 -2 -27
word word: удар	-39 15 -6 -36 3
word word: ударам	-18 -11 -12 -3 27
word word: удари	5 5 -19 -22 -5
word word: ударны	-11 -5 -2 -3 16
word word: ударов	-17 -6 -11 -9 29
word word: удару	-10 -16 -29 -29 24
word word: удары	13 -12 -10 -9 10
word word: ударів	-13 -9 -9 10 2
word word: удержи	1 -13 -21 20 -23
word word: удовле	-9 -34 25 26 -27
word word: удома	22 -23 -11 -8 -27
word word: уехали	17 1 -18 -3 -12
word word: ужгоро	-16 -19 31 4 -21
word word: уже	-4 3 -4 -17 -12
word word: узах	-8 20 8 -2 -22
word word: узбеки	-20 -16 -16 3 16
word word: узгодж	-29 36 3 -22 -41
word word: узгоди	-24 24 -24 -13 -5
word word: узнал	-29 -6 39 -1 -24
word word: узнала	-9 -10 2 -6 7
word word: узнали	17 13 5 -10 -11
word word: узяли	20 -24 -21 -11 6
word word: узятий	8 -1 -8 0 -2
word word: узятих	16 -2 -11 -2 -12
word word: узято	-20 16 -5 -18 0
word word: уилан	-13 -4 -7 -2 17
word word: уиткоф	-29 32 -41 -33 -24
word word: указ	-13 -7 -16 -4 16
word word: указал	-27 -27 30 -4 -19
word word: указан	15 -14 -4 -4 5
word word: указыв	-1 0 -1 -18 18
word word: уклін	32 -11 -20 -13 -18
word word: украин	0 2 -13 3 -22
word word: україн	14 -16 -17 7 -13
word word: укрепл	-24 -26 29 -17 -24
word word: укрінф	-25 -10 -4 26 -4
word word: улучши	-8 0 0 -1 8
word word: умеров	-19 34 -27 -20 -27
word word: умов	0 -3 -11 11 -3
word word: умови	-23 19 -2 -8 4
word word: умєров	-24 36 -10 -10 -44
word word: унаслі	-8 -10 -13 -7 24
word word: уничто	0 1 -25 -23 6
word word: уночі	-25 16 11 -18 5
word word: уніан	8 -1 7 -8 -11
word word: універ	-9 -8 -4 -15 16
word word: уп	-10 25 -7 -29 -17
word word: уперше	5 -17 27 -22 -29
word word: уповно	18 -8 -33 10 -40
word word: уполно	1 -13 -15 26 -20
word word: управл	1 5 -23 -8 -4
word word: упродо	-10 4 -30 2 23
word word: упізна	-34 -7 -14 -14 30
word word: уражен	-28 -24 -18 7 22
word word: уразил	-11 -11 -20 -10 38
word word: урахув	14 0 -14 -2 0
word word: уровне	-7 8 -12 -23 -7
word word: урожен	-3 -10 10 -4 -14
word word: урок	-33 -14 -25 -30 38
word word: уряд	-20 -19 -10 -16 22
word word: урядов	8 -6 -6 3 -6
word word: уряду	-5 -7 -21 1 19
word word: усе	-30 17 -4 0 -11
word word: усилия	11 -9 -5 2 -7
word word: усклад	-17 -19 12 -22 12
word word: ускори	-14 -22 -12 -6 34
word word: услови	-2 14 -16 -13 -1
word word: условн	-11 -5 -8 -9 19
word word: услуги	12 7 -5 -6 -11
word word: услыша	-3 4 22 -27 -19
word word: усміха	-11 -3 26 -4 -18
word word: усміхн	24 -9 3 -9 -17
word word: усов	-14 5 -4 14 -2
word word: усову	17 -1 -8 -8 -4
word word: успели	-19 9 21 -5 -15
word word: успехе	9 -20 -17 16 -23
word word: успешн	13 -10 -25 -5 -8
word word: успішн	12 -10 -12 -16 -2
word word: устана	-20 -7 -11 22 5
word word: устано	-5 -19 -9 -32 35
word word: усього	-8 -23 17 -13 0
word word: усі	4 2 -8 -23 -17
word word: усій	16 -4 -7 -7 -2
word word: усім	16 -31 5 -1 -14
word word: усіма	23 -8 10 -9 -24
word word: усіх	-10 13 -3 1 -20
word word: утверж	-21 -8 0 -24 21
word word: уточне	-2 11 3 -42 -5
word word: уточни	3 -1 23 -34 -37
word word: уточню	-8 -8 11 -45 8
word word: уточня	-7 -8 -5 18 -20
word word: утра	7 -3 -10 -19 10
word word: утраче	-22 -3 20 -8 4
word word: утрима	-25 -26 -3 14 2
word word: утриму	-4 -53 -21 20 -2
word word: утро	-39 34 -18 -8 -27
word word: утром	-7 2 15 -30 -23
word word: утім	7 13 -2 14 -16
word word: ухвале	-10 -10 -11 -16 18
word word: ухвали	-18 -10 -14 -18 19
word word: уходящ	-20 -5 -9 18 -2
word word: учасни	-22 -40 -26 19 12
word word: участв	-9 -18 -43 -35 22
word word: участи	-23 12 -13 9 7
word word: участк	-18 -5 17 -21 7
word word: участн	-41 -5 13 -33 13
word word: участь	8 -5 -16 -30 11
word word: участі	-13 14 -19 21 -26
word word: учатся	-7 -15 -26 -2 21
word word: учебни	-1 -25 -35 -22 32
word word: учебны	-14 -5 -11 -7 21
word word: учение	-9 -1 -5 -4 9
word word: учения	-5 -1 -2 -3 9
word word: учетом	29 -20 -23 -15 -13
word word: учите	-39 -20 -31 -22 40
word word: учител	-32 -30 -25 -28 37
word word: учора	-24 -10 40 -38 -29
word word: учораш	-13 -42 35 -22 -22
word word: учрежд	-10 -22 -2 14 -15
word word: ушаков	-32 22 6 -16 -35
word word: ушел	-11 -19 13 -22 -2
word word: ушла	-13 -17 13 -13 -9
word word: ушли	30 -27 -29 -18 6
word word: ушло	37 -22 -28 -21 -15
word word: фаза	-21 15 -14 -10 -12
word word: факт	-12 -10 -19 9 0
word word: факти	10 -4 -10 15 -14
word word: фактич	25 1 -30 -27 -24
word word: фактом	-6 11 -10 -12 10
word word: факту	-22 20 -14 -8 -13
word word: фамили	-31 45 -11 10 -38
word word: фахівц	21 -11 -1 -9 -11
word word: феврал	16 -13 10 -29 -24
word word: федера	-1 -11 -29 10 -3
word word: федоро	21 -14 -36 -20 -1
word word: фейк	-37 8 -34 -28 0
word word: фейков	-10 4 -23 -17 15
word word: фельдш	-14 -3 -17 -8 26
word word: фигура	-12 -2 -9 -6 22
word word: флаг	-23 -25 -4 -10 21
word word: флагам	-26 -6 25 -6 -7
word word: флаги	-15 -11 26 -11 -25
word word: флагом	25 -14 -17 -1 -32
word word: флот	15 -16 -13 -4 -3
word word: флота	-8 -11 -17 -12 11
word word: флоту	-8 -3 -22 -10 12
word word: фонд	-23 -8 -29 6 26
word word: фонду	-25 16 -37 -12 16
word word: форма	-3 -3 9 -10 -5
word word: формат	20 16 -46 -42 -17
word word: формир	4 -16 -23 -11 42
word word: форму	-25 -8 23 -33 -5
word word: формув	9 4 -10 -8 -5
word word: формул	-2 24 -55 -35 -19
word word: формую	-8 7 -12 -20 17
word word: формує	-35 -37 6 24 -5
word word: фортиф	-19 -11 -13 -10 23
word word: форум	-17 -16 -30 -24 33
word word: форуме	-25 -9 -16 25 4
word word: фото	-17 -29 2 -21 19
word word: фотогр	-42 -30 3 -8 6
word word: фрагме	-24 6 28 -32 -18
word word: фракці	-18 -21 1 -13 8
word word: франци	-14 4 -15 -6 6
word word: францу	-23 -8 -24 -19 31
word word: франці	-14 7 -14 -8 0
word word: фрегат	-9 -6 -13 -8 10
word word: фронт	-49 -43 -8 -3 30
word word: фронта	14 -45 -5 7 -7
word word: фронту	34 -21 -14 -25 11
word word: фронті	-24 -18 3 -13 19
word word: фсб	-38 6 -33 -30 14
word word: футбол	-34 -11 -28 -14 38
word word: фігура	-32 -9 -16 -19 30
word word: фізичн	18 -2 -13 -8 -9
word word: фіксує	25 -3 -22 -14 8
word word: фільтр	-4 -12 -26 -19 24
word word: фінанс	10 -9 -28 -19 3
word word: фінлян	-17 -11 -17 -12 34
word word: хай	8 12 -21 -18 -19
word word: хаймар	-2 -7 -20 -8 10
word word: хамас	-37 -32 -12 -14 62
word word: характ	-3 6 -13 6 -6
word word: харков	9 -9 -19 -45 14
word word: харків	-11 -12 5 -5 4
word word: харчув	-20 -15 -5 -29 36
word word: харько	11 3 -26 -14 7
word word: хвилин	-29 -32 22 -5 -4
word word: хвилюй	-7 -15 9 -18 15
word word: хворий	21 -13 -5 -1 -6
word word: хворих	11 -18 -19 6 -24
word word: хвороб	5 -10 12 -4 -9
word word: хворі	12 -22 6 6 -24
word word: херсон	17 -28 -25 -4 -3
word word: хилюк	29 -5 -13 -7 -8
word word: хилюка	2 -3 13 -5 -13
word word: хинште	1 18 -14 1 -30
word word: хирург	-13 -2 17 -1 -4
word word: хлопец	-25 -14 39 -10 -28
word word: хлопцю	17 -5 -2 -12 -17
word word: хлопця	-1 -28 16 -1 -17
word word: хлопці	0 -38 36 -44 -18
word word: хлопчи	28 -12 20 -30 -28
word word: хліб	-26 -26 -4 5 1
word word: хмельн	-7 -23 16 -19 -15
word word: ход	-3 -16 -18 -16 34
word word: ходата	-2 -11 -31 -18 12
word word: ходе	-17 -33 13 1 4
word word: ходити	-9 -11 -1 -8 4
word word: ходом	32 15 -15 -23 -27
word word: ходять	-12 13 -12 -9 -11
word word: ході	-16 -3 -2 20 -6
word word: холоди	-36 9 5 9 -24
word word: холодн	-46 -9 -38 -3 41
word word: хорони	-14 -21 27 9 -31
word word: хороша	41 -11 -22 -16 -34
word word: хороши	-12 -29 20 1 -3
word word: хорошо	12 -17 1 -16 -25
word word: хорошу	13 -2 -1 -11 -3
word word: хороші	-1 14 -2 -7 -17
word word: хотели	-10 24 -5 -3 -12
word word: хоть	-16 26 0 -34 -13
word word: хотя	-8 9 -38 17 -15
word word: хотят	-32 9 9 21 -25
word word: хотів	-25 -1 -20 -21 13
word word: хотіла	-3 -13 -11 -8 14
word word: хотіли	-15 27 -2 10 -35
word word: хоч	-14 0 -5 11 -9
word word: хоча	-5 5 19 -9 -10
word word: хоче	-26 1 -10 -21 11
word word: хочемо	-11 25 -19 7 -14
word word: хочет	-41 -18 -20 9 11
word word: хочеть	-10 9 -3 -13 -17
word word: хочешь	-9 -11 -16 -21 20
word word: хочу	-31 -42 -17 1 19
word word: хочуть	-37 -13 34 -28 -8
word word: храмах	-20 15 7 -10 2
word word: хрест	2 -4 -23 8 -12
word word: хреста	17 -17 -24 4 1
word word: хресто	-25 -28 -18 33 -22
word word: хресту	24 -6 -9 -10 -3
word word: христо	27 -3 1 -16 -11
word word: хто	-5 -17 -1 -11 1
word word: хтось	-7 -30 42 -50 -15
word word: хід	-15 -9 -2 -10 25
word word: царств	11 -3 0 -8 -1
word word: цб	15 -14 -15 -15 -1
word word: цветы	-37 -14 9 -6 13
word word: цвс	25 -3 -13 -7 -18
word word: це	6 -9 -2 -6 -23
word word: цей	0 -7 6 -4 -14
word word: центр	6 -23 -1 -4 -11
word word: центра	-18 -22 -2 -12 20
word word: центре	13 -11 -19 -9 9
word word: центро	21 -8 -11 -12 6
word word: центру	-14 -17 -2 5 0
word word: центрі	-18 -13 -19 12 4
word word: церемо	-15 -18 -13 -22 31
word word: церкви	20 -14 2 -5 -22
word word: церков	22 -17 -12 -11 -31
word word: цивіль	15 -5 -27 12 -27
word word: цим	20 -3 -11 -5 -17
word word: цими	-7 13 -11 -5 -16
word word: цитиру	7 -15 -8 -13 19
word word: цифр	-2 13 -25 24 -59
word word: цифра	-35 -3 -35 44 -35
word word: цифрам	-32 -19 21 31 -29
word word: цифрах	-34 -16 4 26 -42
word word: цифри	-23 -29 17 26 -34
word word: цифрою	-21 -9 -4 29 -29
word word: цифру	15 -31 -44 23 -39
word word: цифры	-18 -18 -46 27 -18
word word: цих	-6 -4 -37 20 -6
word word: цсо	-17 -10 8 -17 17
word word: цього	3 8 -14 2 -26
word word: цьогор	3 -14 -15 25 -27
word word: цьому	7 -2 -21 -37 24
word word: цю	22 8 -27 12 -33
word word: ця	-18 -10 4 17 -19
word word: ці	-10 -30 30 3 -32
word word: цій	-9 -18 14 -17 14
word word: цікави	-13 -23 -14 18 -6
word word: цілодо	14 -17 -12 -16 1
word word: цінніш	-25 -16 27 -15 -27
word word: цією	-13 -18 -8 -10 14
word word: цієї	3 -13 -26 11 -6
word word: ч	-24 2 10 -16 2
word word: чаес	32 -10 -4 -5 -27
word word: чай	12 -30 7 -21 -9
word word: час	-27 -23 24 -6 2
word word: часа	-16 -13 -33 -1 21
word word: часов	-17 25 -40 -38 -8
word word: часом	-9 16 -21 -1 -19
word word: части	-5 -17 -23 -19 24
word word: частин	14 -14 -5 -3 -13
word word: частич	-32 -7 -13 -8 34
word word: часто	-3 -10 -20 11 6
word word: частот	-27 -12 -12 -19 28
word word: часть	8 -2 -4 -13 -7
word word: частью	18 -4 -11 -1 -5
word word: частіш	-3 15 -1 -1 -15
word word: часу	6 -4 8 -35 -9
word word: часы	28 -2 -16 -8 -9
word word: часів	-16 0 -2 -1 18
word word: чат	-7 9 -20 -4 4
word word: чат-бо	15 11 -32 16 -12
word word: чаще	-9 -12 -16 25 -16
word word: чаэс	18 -3 -19 -4 -12
word word: чвк	22 -8 -37 -28 -13
word word: чего	9 1 -24 -14 -20
word word: чекав	31 -2 -22 8 -28
word word: чекайт	-22 11 1 -22 16
word word: чекала	8 -6 -3 -1 -16
word word: чекали	8 -32 35 -27 -34
word word: чекаю	-20 -18 19 -21 -7
word word: чекают	-6 -7 -20 -3 13
word word: чекає	-6 -26 -4 -7 3
word word: чекаєм	3 -11 11 -25 -19
word word: челове	-10 -7 -14 2 7
word word: челяби	-34 -19 -7 -16 25
word word: чем	4 -25 -4 2 -1
word word: червен	-25 -12 -23 16 27
word word: червня	-9 0 12 4 -25
word word: червні	-40 -36 24 5 -1
word word: червон	5 -16 -29 9 -6
word word: черга	2 -11 9 -33 0
word word: черги	-6 8 -10 -8 5
word word: чергов	1 6 -14 -27 1
word word: чергою	2 -16 -7 -13 27
word word: через	-6 2 -6 -26 2
word word: черзі	17 -2 -19 -21 15
word word: черкас	-17 -19 25 -9 -20
word word: черкащ	-18 -2 22 -15 -16
word word: черниг	-11 -29 3 13 11
word word: черноб	21 0 -6 -15 -4
word word: черног	-22 -14 -20 -11 23
word word: черном	-25 -11 -12 -10 24
word word: чернів	-17 0 18 6 -6
word word: черніг	29 -7 0 -21 -25
word word: чесно	-9 1 -14 9 1
word word: честно	16 3 -22 -9 -16
word word: честь	12 -2 -14 -7 -1
word word: четвер	-2 -3 14 -30 -14
word word: четыре	15 -47 -12 -14 -13
word word: чехії	-16 -21 -16 -22 30
word word: чи	-25 25 -14 -20 -9
word word: чим	1 -22 -8 7 -2
word word: чимало	18 -24 1 -16 -32
word word: чиннос	-2 -1 -9 -3 10
word word: чиновн	-32 -12 1 -21 27
word word: чином	19 -9 -17 -1 2
word word: чисел	9 -43 -23 31 -27
word word: чисель	8 1 -6 -15 -15
word word: числа	-13 -3 15 7 -38
word word: числе	-22 18 -7 -19 15
word word: числен	-29 -4 19 -12 -7
word word: числил	-12 -25 31 -17 -13
word word: число	30 -23 -28 -5 -12
word word: числом	14 -4 -11 -8 5
word word: числят	-25 -15 -22 38 -31
word word: числі	-16 11 -16 19 -15
word word: читайт	-26 -21 33 -29 -5
word word: читате	-14 3 -18 -18 16
word word: читаю	-35 -10 14 18 -27
word word: читы	-22 -2 22 -9 1
word word: чиясь	-17 16 -18 17 -15
word word: чиє	-26 0 -31 6 26
word word: чиєсь	-30 -15 12 24 -22
word word: чиї	-19 11 -37 1 24
word word: чиїх	-13 20 0 -11 -14
word word: чкалов	-31 -9 38 -7 -29
word word: член	-14 25 -22 14 -30
word word: членов	-37 11 -26 -31 10
word word: члены	-5 0 -5 -2 8
word word: членів	-16 -9 -10 -14 28
word word: чого	3 -44 18 21 -8
word word: чолові	17 -21 -4 -32 1
word word: чому	-46 -14 21 5 3
word word: чорноб	21 -4 -16 -13 -6
word word: чорног	8 -23 -11 -10 7
word word: чорном	-28 -20 -15 -22 35
word word: чотири	-16 -12 6 17 -13
word word: чотирн	-30 -22 7 -11 24
word word: чотирь	25 -27 9 -43 6
word word: что	-20 -6 19 -19 -7
word word: чтобы	-14 15 -22 7 -12
word word: чув	-5 -9 19 -12 -24
word word: чувств	18 23 -28 -16 -28
word word: чужих	21 -2 -25 -4 -9
word word: чули	15 4 -15 -30 7
word word: чути	-4 -6 -10 10 10
word word: чутки	-9 14 -9 8 -24
word word: чутлив	23 -22 -10 -5 -1
word word: чуток	-24 8 -35 -25 6
word word: чуть	6 -25 -24 6 -24
word word: чують	-17 -16 23 -10 -20
word word: чуємо	-3 0 8 -1 -8
word word: чье	-43 -21 14 -17 11
word word: чьи	-15 -20 9 12 -10
word word: чья	-16 -19 -24 19 17
word word: чітко	-9 -8 -9 -9 22
word word: ш	8 -1 -1 -7 0
word word: шаг	10 -36 15 -18 -1
word word: шага	-24 -31 -17 -8 23
word word: шамсаи	-5 -15 -14 24 -20
word word: шана	21 -4 -11 -12 -6
word word: шановн	-18 -19 -9 -15 43
word word: шанс	10 -6 -13 -20 17
word word: шапці	-9 -11 26 -28 -19
word word: шахеди	-21 3 -18 -6 14
word word: шахеді	-25 -29 -4 -17 21
word word: шахрай	-6 -23 -11 -19 25
word word: шахраї	9 0 -40 -15 4
word word: шведов	-16 -12 -21 -16 26
word word: швейца	-31 10 -14 14 0
word word: швидко	-9 -10 2 -8 -2
word word: швидше	1 -21 -24 17 -1
word word: шеврон	-11 -10 -24 -1 14
word word: шел	6 -18 15 -8 -11
word word: шестер	11 -13 -1 -10 -20
word word: шести	-36 16 4 9 -8
word word: шестид	-12 -24 20 -18 -22
word word: шестна	10 -14 -5 -8 15
word word: шестой	28 -22 -17 -8 -16
word word: шесть	-22 -8 9 -13 10
word word: шестьд	26 -18 -14 -26 -23
word word: широко	-7 -6 0 13 -7
word word: ширять	-19 15 12 9 -28
word word: шкодит	-4 -17 -31 -7 30
word word: школ	-5 -16 -41 19 3
word word: школах	-11 -8 -15 -21 35
word word: школи	-32 -9 14 -25 20
word word: школу	-30 -32 11 -31 7
word word: школы	-16 -14 -16 -11 28
word word: школьн	-19 -31 16 -24 12
word word: школі	-31 -7 -17 -17 34
word word: шкіл	-21 17 -31 -28 10
word word: шла	-15 -5 13 7 -24
word word: шли	-2 -33 26 -18 3
word word: шлях	18 9 -10 -18 -14
word word: шляхом	7 -10 22 -12 -34
word word: шляху	28 -6 -5 -16 -8
word word: шляхів	1 -28 -12 21 9
word word: шойгу	-15 -2 -8 4 3
word word: шостий	30 -8 -4 -22 -6
word word: шпигун	41 -8 -26 -13 -15
word word: шпитал	12 -16 21 -28 -21
word word: штаб	16 -30 -2 2 -5
word word: штаба	28 -11 -18 5 -32
word word: штабе	29 -13 -8 -20 -14
word word: штабом	19 -4 0 -6 -23
word word: штабу	-33 -20 -5 9 10
word word: штабі	17 -8 -40 4 -17
word word: штатам	-4 -26 -34 -5 10
word word: штати	-15 22 6 -8 -20
word word: штатно	-6 9 -1 -6 -4
word word: штатів	0 17 -4 -11 -17
word word: шторм	-6 -8 -6 -4 19
word word: штурмо	-13 -13 -22 17 -6
word word: штурмі	-14 -24 -22 -15 25
word word: шукала	1 -6 15 -9 -16
word word: шукали	15 -10 -11 -15 -3
word word: шукати	23 -22 -18 -20 9
word word: шукают	-22 -23 -24 -4 33
word word: шукає	-18 -23 -16 13 25
word word: шукаєм	-11 -24 -27 15 -6
word word: шутит	-36 -27 21 -9 -11
word word: шэдоу	-5 -3 -3 -2 12
word word: шістде	47 -15 -27 -15 -29
word word: шістна	6 -3 -8 -9 6
word word: шість	9 -4 3 -16 -20
word word: шістьо	20 -24 7 -23 -11
word word: щаслив	20 -4 -12 -1 -9
word word: щастя	23 -8 1 -8 -15
word word: ще	11 -7 -4 -12 -13
word word: щира	-3 -4 -2 0 8
word word: щиро	23 -13 -15 -9 -18
word word: щиті	40 -33 -39 -12 -28
word word: що	-24 -3 16 -20 -5
word word: щоб	-22 21 -19 -34 9
word word: щоденн	8 -12 -13 -11 17
word word: щодня	-48 9 -21 10 -4
word word: щодо	-33 12 -17 2 -16
word word: щойно	9 -8 -16 -25 7
word word: щоміся	-23 -23 -27 18 1
word word: щонайм	-10 4 -7 4 1
word word: щоразу	-3 9 -20 25 -35
word word: щороку	9 -1 -5 -4 -2
word word: щосере	-6 -15 -17 -13 20
word word: щосубо	-19 17 -4 -11 -10
word word: щось	2 -30 14 -13 -20
word word: щотижн	-31 -20 -33 -3 16
word word: эвакуа	-16 -11 -17 -13 30
word word: эвакуи	-14 -17 -19 -32 29
word word: эван	-8 -7 -12 -1 9
word word: экипаж	-17 -1 -29 -26 31
word word: экспер	-39 -26 45 -6 6
word word: электр	-3 -44 -24 -12 30
word word: элемен	-12 -3 -3 -9 19
word word: эмират	9 -28 26 1 -48
word word: энерге	-14 -29 -27 -14 38
word word: энерго	22 -18 -15 -11 -9
word word: эр-рия	-16 -4 28 -2 -29
word word: эрдога	1 -16 16 -9 -22
word word: эта	9 5 -2 -3 -9
word word: этап	-1 3 -9 -20 -14
word word: этапа	-7 17 3 -13 -29
word word: этапам	-18 7 10 -7 -19
word word: этапах	-23 -3 -6 26 -5
word word: этапе	7 -5 -29 -14 4
word word: этапов	15 -17 13 -3 -20
word word: этапом	24 -22 -16 -10 -13
word word: эти	8 -24 13 -5 -11
word word: этим	-15 -22 -36 3 21
word word: этих	-24 -32 7 40 -46
word word: это	1 -7 -1 -11 -15
word word: этого	2 -11 -5 -7 -6
word word: этой	7 20 -23 -5 -24
word word: этом	-6 3 8 1 -34
word word: этому	15 -28 -31 -22 27
word word: этот	4 -4 -6 -15 16
word word: эту	3 -10 7 9 -29
word word: эфире	-24 -11 -16 22 -19
word word: эшелон	-4 -8 -19 -24 18
word word: юг	7 -3 -20 -6 4
word word: южнодо	14 -6 -19 -6 -11
word word: юридич	-6 -2 6 14 -14
word word: юрий	-14 -14 20 -7 -18
word word: юриста	-16 -13 -15 -21 26
word word: юристи	-4 -35 -16 -8 38
word word: юсов	-16 28 -1 -12 -30
word word: ютуб-к	-7 -6 16 0 -14
word word: я	-26 -4 31 -36 -16
word word: яблоно	-4 -5 -4 0 12
word word: яблука	-20 -12 31 -6 -22
word word: ядерна	-15 -24 -21 -32 29
word word: як	-29 -9 21 -12 -3
word word: яка	-7 -27 -13 7 5
word word: якби	-22 -7 5 13 14
word word: яке	-32 -13 13 -25 6
word word: який	6 -11 -8 -21 -10
word word: яким	-9 -16 10 1 8
word word: якими	10 -31 4 8 -2
word word: яких	-2 -22 12 11 -18
word word: якобы	-27 37 -18 -12 -18
word word: якого	-21 -37 46 -7 -18
word word: якому	-23 2 34 -19 -17
word word: якою	4 -19 -23 27 -28
word word: якої	5 -34 -19 10 9
word word: яку	-11 -17 -3 37 -28
word word: якутии	-33 -12 38 -9 -24
word word: якутян	-13 -3 25 -2 -23
word word: якщо	-26 -7 -28 10 16
word word: які	-3 -20 5 -24 -2
word word: якій	4 21 -28 -15 -2
word word: январе	8 12 -4 -15 -6
word word: январс	17 -4 -12 -8 -1
word word: январь	-14 19 -3 -25 11
word word: января	1 -6 11 -15 -15
word word: японії	-17 -16 -12 -6 21
word word: яценко	-14 8 -18 31 -22
word word: є	0 3 0 -1 -28
word word: євро	-24 -31 10 -22 30
word word: євроко	0 -11 -2 -17 16
word word: європа	-3 -4 -9 -3 10
word word: європе	1 -26 -18 -1 20
word word: європи	10 -14 -21 35 -16
word word: європі	-17 -6 -7 -6 20
word word: єдиний	-20 -18 1 -21 9
word word: єдиног	-23 -25 11 -7 -4
word word: єдином	-16 -14 -8 36 -46
word word: єрдр	-9 -17 -14 -15 20
word word: єрмак	28 -1 -26 -15 -14
word word: єрмаку	10 -1 -8 -8 -8
word word: і	-4 -6 -2 -11 3
word word: іван	21 -17 1 -25 -38
word word: івана	17 -7 -9 -12 -16
word word: ігор	-26 -10 10 -4 -3
word word: ігри	-16 19 -8 -7 8
word word: іде	-14 -2 2 -26 5
word word: іденти	-9 -47 -3 -3 12
word word: ідетьс	-20 32 -24 8 -36
word word: ідуть	-11 21 -21 -16 -17
word word: із	-16 -11 1 -6 -1
word word: ізолят	-30 -13 -15 -18 29
word word: ізоляц	-12 -11 17 -1 9
word word: ізраїл	11 -31 -14 -16 21
word word: ізюм	-16 -6 -23 -19 29
word word: ім'я	6 -29 -28 -27 22
word word: імен	-10 5 -18 17 -23
word word: імена	-27 -16 -2 -9 22
word word: імені	-20 -26 13 -19 11
word word: інакше	-4 -16 -8 18 -10
word word: інвалі	-10 -18 27 -8 -23
word word: індиві	-5 -13 -5 21 -16
word word: інколи	6 -26 -23 -16 30
word word: інозем	-4 -17 -24 -14 20
word word: інстру	-7 -3 18 6 -16
word word: інтерв	-31 -26 -21 11 15
word word: інтерн	-21 -15 -13 -12 32
word word: інфекц	20 -9 -3 -1 -12
word word: інформ	-5 6 -9 -3 3
word word: інше	16 1 -28 -2 -13
word word: інший	-15 9 31 -13 -35
word word: іншим	15 -16 -33 -15 31
word word: інших	-8 -25 -2 -12 13
word word: іншого	-30 2 -7 -9 12
word word: іншої	-19 4 -15 -18 16
word word: інші	12 12 -7 -18 -14
word word: ініціа	-22 24 -30 -5 0
word word: іпсо	-17 9 -31 -8 -1
word word: ірина	24 -3 -11 -12 -9
word word: існує	-29 13 -17 -19 -13
word word: іспані	-20 -18 -13 13 -1
word word: істори	29 -13 -16 -16 -13
word word: історі	-30 -27 35 -11 -17
word word: італії	-16 12 -20 -16 -9
word word: ішлося	0 -20 22 -4 -24
word word: іще	-8 -2 11 -5 -6
word word: їде	19 -21 9 -24 -3
word word: їду	-14 -14 18 -13 -18
word word: їдуть	41 -9 -18 -35 -10
word word: їдять	-20 -9 33 -8 -24
word word: їжа	-2 -10 16 -13 -8
word word: їжу	23 0 -15 0 -9
word word: їй	-15 -17 20 -21 11
word word: їм	-5 3 -3 -19 6
word word: їх	-2 3 -12 3 -21
word word: їхали	39 -23 10 -22 -35
word word: їхати	-7 -3 -27 -17 19
word word: їхньог	-11 19 -28 -1 -14
word word: їхньом	-10 33 -5 -6 -30
word word: їхньої	11 -6 -4 -2 -1
word word: їхню	20 -4 -10 -8 -15
word word: їхнє	-14 -23 23 -21 -23
word word: їхні	-4 -19 23 -1 -37
word word: їхній	-12 6 14 3 -16
word word: їхніми	-8 10 -20 -25 12
word word: їхніх	-5 -28 -27 10 -1
word word: її	-14 0 -24 -7 16
word word: ґратам	10 -16 -8 -21 10
word word: ґрати	1 -14 -10 -24 16
word word: ابوظبي	-18 6 -12 -20 10
word word: اتحادي	6 -20 -6 5 -16
word word: اتصالا	-35 8 23 -16 -22
word word: اتفاق	9 -21 -13 -13 18
word word: اتفق	-27 30 -15 -14 -22
word word: اتمام	12 -10 11 -26 -10
word word: اتمت	26 -6 0 -23 0
word word: اثمرت	26 -15 -1 -11 -13
word word: اجانب	18 -3 -3 -3 -10
word word: اجمالي	9 -11 -12 3 -17
word word: احمر	-10 -4 -29 -25 27
word word: اخيره	-23 -12 24 -14 -25
word word: اراضي	17 -10 -4 -4 -5
word word: اربعه	28 -18 -8 -10 -18
word word: ارتفع	-7 -7 -6 11 -12
word word: ازمه	-1 -12 -1 4 0
word word: استضاف	-16 13 -8 -1 14
word word: استعاد	26 -24 -15 -17 -17
word word: استعدا	-20 35 -18 -13 -30
word word: استقبل	-14 -27 13 7 1
word word: اسر	15 -20 -7 -9 -15
word word: اسرائي	-25 -14 -20 -5 26
word word: اسرهم	-9 -16 -5 20 -10
word word: اسري	-10 16 3 -17 -20
word word: اسطنبو	15 -3 -23 -10 -24
word word: اسفرت	4 -12 -6 12 -21
word word: اسهمت	-14 -22 -3 14 -9
word word: اسير	-10 8 15 -14 -25
word word: اسيرا	11 -3 -24 -16 -21
word word: اشادت	-17 -5 -10 -11 27
word word: اشارت	-20 15 -1 -11 -7
word word: اشهر	-9 29 -22 -12 -31
word word: اطار	26 -30 -20 -20 -5
word word: اطراف	-8 -4 -14 -16 28
word word: اطفال	30 -32 -17 -10 -5
word word: اطلاق	5 -4 -11 -26 13
word word: اطلق	-12 11 -10 0 -15
word word: اعاده	15 -9 -4 -4 1
word word: اعربت	7 12 -23 -23 -2
word word: اعلنت	34 -27 -10 -16 -22
word word: اعيد	8 -16 -17 -17 17
word word: افادت	-13 8 -5 -2 -11
word word: افراج	-28 16 10 -3 -21
word word: افرج	3 -22 8 -22 -27
word word: افرجت	12 -16 -3 -11 -2
word word: اقليمي	-9 -15 -23 -6 30
word word: اكبر	3 -22 -9 -21 16
word word: اكثر	-33 7 -4 38 -41
word word: اكد	4 12 -11 -9 -18
word word: اكدت	-20 -24 19 -15 -8
word word: ال	-17 -12 -8 -12 27
word word: الاثني	4 -17 -18 -14 9
word word: الاحد	16 -22 -17 -15 15
word word: الاف	-15 -8 -1 20 -13
word word: الان	3 -18 -15 11 -12
word word: الف	-4 16 -18 9 -31
word word: الي	-6 2 -21 -37 10
word word: اليوم	4 -3 -13 -16 -19
word word: امارات	-3 -9 -5 0 -12
word word: امريكي	11 -5 -27 -24 -1
word word: امس	-11 -13 22 -22 -34
word word: املها	-23 6 -13 -11 8
word word: امير	22 -14 -5 -10 -17
word word: ان	-20 23 -29 3 -16
word word: انجاز	12 -6 -20 0 -19
word word: انجزت	8 4 -19 -13 -3
word word: انسان	-10 -8 -19 22 -21
word word: انساني	7 -24 -11 12 -12
word word: انطلاق	-20 -26 -14 28 4
word word: انقره	-24 10 -10 -11 16
word word: انها	-8 23 -17 -19 -16
word word: انهاء	-13 4 -21 -9 21
word word: اهالي	12 -10 -15 -23 21
word word: اوضح	-5 11 -2 -1 -9
word word: اوكران	4 -4 -16 -4 -18
word word: اول	-43 11 12 -14 -8
word word: اولا	-4 -12 -21 22 -11
word word: اولي	7 -3 5 -4 -10
word word: اي	23 -14 -4 -20 -10
word word: ايام	-59 9 3 -22 -1
word word: ايصال	-10 -12 -7 -3 13
word word: بان	5 8 -16 -15 -10
word word: بحث	-19 -12 4 3 10
word word: بحثا	-6 -7 -16 -19 29
word word: بحسب	2 -23 -5 14 -18
word word: بدء	14 -14 -10 -7 10
word word: بدايه	18 -21 -7 4 -14
word word: بذلك	25 -18 -6 -25 -8
word word: بريطان	16 -7 -4 -5 -10
word word: بشان	-12 12 -13 -6 9
word word: بعد	1 1 19 -16 -38
word word: بفضل	10 -20 -13 16 -14
word word: بلادهم	11 -3 -6 -3 -10
word word: بلدين	25 0 -10 -40 -13
word word: بلغ	-24 7 -23 16 -11
word word: بن	-15 0 7 -15 -1
word word: بها	16 -7 -4 -9 -4
word word: بهذا	16 -10 -1 -6 -5
word word: بيان	-3 -1 -5 -13 6
word word: بيلارو	18 -8 -12 -6 -10
word word: بين	-11 6 -10 0 -5
word word: بينهم	4 -26 -16 -21 12
word word: بينهما	11 -5 0 -8 -1
word word: تبادل	-28 1 13 -28 -3
word word: تبادلا	-3 -21 11 -6 -6
word word: تبادلت	17 -26 -22 -4 -18
word word: تبادله	-7 3 -4 4 -12
word word: تثمر	12 1 -3 -11 -11
word word: تجاري	0 -12 -4 -2 15
word word: تحتجز	-17 -12 -5 26 -12
word word: تحرير	21 -11 -3 -9 -3
word word: تحضير	-10 10 -17 -2 -6
word word: تحمل	-16 8 -16 -12 19
word word: تخفيف	-9 -8 -9 14 -12
word word: تركي	-20 19 -12 -11 -4
word word: تركيا	-14 -7 10 -13 12
word word: تزام	10 -2 -1 -7 -4
word word: تسلم	0 7 -12 -7 -1
word word: تسلمت	22 -12 -10 -14 -19
word word: تسليم	17 -21 -19 -19 -8
word word: تضم	-2 -17 -5 -4 20
word word: تعاون	-5 -12 2 -15 10
word word: تعاونه	27 -10 -3 -15 -9
word word: تعزيز	-19 -11 -15 12 -2
word word: تعلن	12 -7 -4 -3 -2
word word: تعمل	-9 16 -5 -9 -16
word word: تقدمت	20 -15 -1 -9 -5
word word: تقديره	14 -11 -2 -10 7
word word: تقل	-15 12 -12 -9 7
word word: تلقي	-24 -10 21 -5 -22
word word: تم	-11 4 -10 9 -18
word word: تنفيذ	-4 -4 -9 -2 15
word word: تواصل	-13 9 -20 -15 10
word word: توجهت	11 -2 -2 -11 -7
word word: تي	-25 4 21 -25 -10
word word: ثانيه	5 13 -8 -9 -12
word word: ثقه	-9 13 -24 -9 -11
word word: ثلاثاء	9 -6 -3 -1 0
word word: ثلاثه	-18 -40 20 -27 -1
word word: ثلاثيه	-22 31 -16 -10 -28
word word: ثنائيه	-16 -9 6 -12 9
word word: جانب	29 10 -24 -32 -28
word word: جانبان	-14 -34 13 5 -6
word word: جانبين	-14 -2 -22 16 -3
word word: جثامين	9 13 -15 -20 -24
word word: جثمانا	0 10 -15 -16 -18
word word: جثه	-7 12 -9 -7 -18
word word: جددت	11 -7 -1 -1 -4
word word: جديد	-2 14 -7 -12 -17
word word: جديده	3 17 -15 -24 -23
word word: جري	-9 -13 8 -11 5
word word: جزيره	1 -14 19 4 -24
word word: جمعه	8 -8 17 -12 -22
word word: جمهوري	25 -14 -8 -23 8
word word: جندي	17 -3 -10 -3 -3
word word: جنديا	36 -16 -17 -23 -29
word word: جنسيات	0 -10 17 -6 -12
word word: جنود	-16 -7 17 -1 -8
word word: جنودها	1 11 -16 -7 -6
word word: جهد	2 -17 -17 -13 20
word word: جهود	3 -18 -19 -4 1
word word: جهودها	8 -7 -5 -7 -7
word word: جوله	-2 10 -1 0 -9
word word: حتي	-15 -27 -13 28 -16
word word: حرب	-12 -34 -9 19 15
word word: حسبما	27 -14 -7 -9 -11
word word: حصيله	25 -15 -6 -17 -11
word word: حقوق	-12 8 -11 8 -21
word word: حكومتي	29 -3 -1 -18 -12
word word: حل	-2 -19 -11 -17 21
word word: حلول	-11 -33 -12 1 15
word word: حوار	-3 -6 12 -15 -28
word word: حول	-16 -14 12 -10 6
word word: حيث	28 -10 -12 -18 -13
word word: خارجيه	-2 -12 -21 -3 -4
word word: خاضعه	21 -13 -12 -16 -7
word word: خطوه	6 -21 -8 -18 18
word word: خلال	-18 32 -32 -24 7
word word: خلاله	-19 7 27 -3 -26
word word: خمسه	26 -6 1 -20 -27
word word: خميس	15 -25 23 -16 -33
word word: دبلوما	-11 -10 -16 22 -23
word word: دعم	-26 -20 -19 7 10
word word: دعمها	-19 -20 19 -14 5
word word: دفاع	22 -24 -18 -10 5
word word: دفعه	-29 -13 -15 -5 25
word word: دوحه	-16 21 -6 -10 -19
word word: دولار	-12 -20 -15 10 15
word word: دوله	-5 -30 2 -10 8
word word: دولي	-4 -16 -9 8 9
word word: دوليه	-16 -10 -15 -15 19
word word: دون	-13 14 -12 -15 8
word word: ذكرت	-7 12 -23 -9 -3
word word: ذلك	0 1 -7 8 -10
word word: ذويهم	32 -19 -13 -31 -11
word word: ذي	4 3 -11 -8 9
word word: ذين	-27 -7 -1 21 -18
word word: رئيس	8 -20 16 -20 -21
word word: رحبت	-21 -18 9 -22 20
word word: رعايه	-12 -9 -3 -11 15
word word: رهائن	-22 -11 -12 -2 20
word word: روس	2 -31 14 -24 -28
word word: روسي	6 -16 -22 -19 15
word word: روسيا	-3 9 -25 7 -29
word word: روسيه	11 12 -18 -28 -32
word word: رياض	19 -8 -9 -6 -10
word word: زايد	-21 -2 5 -7 -5
word word: زيلينس	-5 -19 11 0 -18
word word: سبت	9 -5 -4 -1 -1
word word: سبعه	20 -19 -8 -20 7
word word: سبل	-10 -12 -18 15 4
word word: سراح	7 -22 -8 -17 20
word word: سراحهم	-15 11 0 4 -10
word word: سعوديه	-14 -6 -17 -12 11
word word: سكان	13 -8 -7 -4 -7
word word: سلمان	19 -7 -4 -7 -13
word word: سلمت	-10 22 -13 -11 -15
word word: سلمي	-3 -22 -10 -13 28
word word: سمو	-28 -14 7 -22 12
word word: سموه	-8 23 -14 -2 -18
word word: سينقلو	19 -11 -3 -4 -9
word word: شخصا	-2 -25 -13 -8 15
word word: شددت	-22 12 -20 21 -11
word word: شكر	36 -14 -6 -20 -17
word word: شكرها	19 4 -17 -16 -7
word word: شمل	1 -4 -10 6 -16
word word: شملت	29 -30 11 -27 -16
word word: شملتهم	22 -12 0 -17 -2
word word: شهر	-1 13 -9 -5 -9
word word: شوون	-11 19 -7 -1 -11
word word: شيخ	-16 3 3 -10 4
word word: صحه	-21 8 -14 -19 15
word word: صديقين	10 -4 -1 -10 -7
word word: صفقه	-5 -18 -13 -3 18
word word: صليب	-20 -7 -32 -23 22
word word: ضباط	16 -6 -8 -2 -10
word word: ضمن	1 -24 -18 -10 23
word word: طائره	-17 -16 15 -9 13
word word: طرف	10 -7 16 -26 -32
word word: طرفين	-11 -2 -16 -3 11
word word: طريق	3 -26 -14 -11 16
word word: طفل	-28 20 -1 25 -15
word word: طفلا	11 -6 -15 -14 -6
word word: عائدين	-12 -13 21 -13 -19
word word: عائلات	-21 -23 8 1 14
word word: عاجل	17 -5 -4 -11 -3
word word: عاد	32 -19 -15 -19 -19
word word: عادوا	22 -13 2 -9 -9
word word: عام	-9 -21 -8 18 -20
word word: عبدالل	-9 -3 -22 -10 23
word word: عبر	-11 -9 4 11 -15
word word: عدد	12 -24 -19 21 -2
word word: عربيه	1 2 -17 -23 6
word word: عسكري	13 -10 -8 12 -11
word word: عسكريا	31 -19 -18 -18 -18
word word: عسكريي	23 -26 -10 -11 -22
word word: عشره	21 -14 -15 -14 -10
word word: عقب	23 -13 -7 -6 -8
word word: علاج	-9 -13 -17 -12 21
word word: علاقات	-12 10 -1 -6 1
word word: علي	-15 -1 9 -15 1
word word: عمليات	-13 -3 -35 -28 14
word word: عمليه	-7 6 0 -22 -3
word word: عن	-19 10 0 -34 2
word word: عنهم	-8 -21 16 -3 -13
word word: عهد	-1 -9 9 -8 -16
word word: عوده	19 -3 -16 -12 -20
word word: غزه	-24 -20 -16 -13 38
word word: غير	-26 18 -11 0 -15
word word: فلاديم	16 -4 -3 -5 -10
word word: فلسطين	-32 -19 -18 -14 33
word word: فولودي	-3 -14 12 -3 -24
word word: في	-11 -30 -5 -4 26
word word: فيما	5 -33 -37 -18 29
word word: قال	-10 16 -4 -12 -40
word word: قالت	-1 6 -10 -1 -18
word word: قامت	21 -6 -8 -13 -9
word word: قبل	-18 -4 14 -9 -18
word word: قد	16 15 -21 -16 -26
word word: قدمت	-8 10 -2 -6 4
word word: قريبا	-4 11 -8 -1 -9
word word: قطاع	-24 -17 -9 -6 33
word word: قطر	7 -30 -20 -20 12
word word: قطريه	-4 -7 -7 18 -31
word word: قوائم	-17 23 -16 -20 -30
word word: قوات	9 -1 -6 -1 -2
word word: كان	2 11 -14 -8 -17
word word: كانت	5 11 -16 -13 -25
word word: كانوا	8 -9 -2 -8 -7
word word: كرملين	-11 24 -26 -10 -21
word word: كل	13 -12 12 -37 -16
word word: كما	1 5 9 -8 -10
word word: كورسك	26 -10 -13 -11 -17
word word: كييف	-8 15 -21 -34 6
word word: ل	-14 19 -7 -3 -12
word word: لا	-18 18 -12 16 -28
word word: لتلقي	16 -11 -5 -2 -4
word word: لجنه	-9 -14 -12 -16 27
word word: لحظه	-25 -14 22 -9 -21
word word: لدي	-21 2 -4 23 -11
word word: لسيطره	28 -13 -11 -15 -9
word word: لقاء	-33 -3 13 -9 -4
word word: لكل	0 -19 -28 -20 13
word word: لم	-9 24 -22 -12 -32
word word: ليبلغ	2 -7 0 -3 8
word word: ليرتفع	28 -10 -1 -21 -2
word word: ليصل	29 -24 -12 -28 -9
word word: ما	-12 25 -24 -21 -14
word word: ماضي	-8 9 -8 -8 -11
word word: مبادرا	7 -11 -3 -7 7
word word: مبعوث	-17 7 -16 -18 3
word word: متبادل	28 -19 -7 -24 -15
word word: متحدث	-13 13 -15 19 -16
word word: متحده	6 -17 -26 -30 18
word word: متن	-30 -24 -8 -9 28
word word: مجموع	-9 16 -16 -18 -13
word word: مجموعه	26 -30 -19 -17 -19
word word: محادثا	-20 12 -23 -16 -2
word word: محتجز	-17 -15 -15 -22 43
word word: محتجزا	-22 -16 -13 -12 29
word word: محتجزي	-12 21 -14 -1 -13
word word: محمد	-1 -11 22 -5 -19
word word: مدني	-16 -19 -17 10 12
word word: مدنيا	34 -31 -7 -10 -3
word word: مدنيين	-7 18 -30 -17 8
word word: مدي	-29 -18 19 -17 0
word word: مراسلن	-13 -18 25 -4 -33
word word: مرحله	38 -29 -9 -8 -11
word word: مساعدا	-21 -19 -13 11 8
word word: مساعده	16 -6 -8 -3 -16
word word: مساعي	21 -8 -4 -7 -6
word word: مساعيه	-2 8 -1 -1 -4
word word: مستجدا	-10 -10 6 -5 12
word word: مستشفي	-30 -31 19 -20 9
word word: مستمره	-24 23 -23 -15 -4
word word: مشاورا	-15 30 -2 -12 -9
word word: مصدر	-22 28 -14 -9 -18
word word: مصر	-18 -3 -4 -1 21
word word: مطلع	-12 -12 -6 12 -11
word word: مع	-5 24 -22 -21 -11
word word: معاناه	-13 -20 -14 7 24
word word: مفاوضا	22 -12 -6 -3 -7
word word: مفرج	-11 -1 -4 -1 14
word word: مفوض	-19 -16 -9 24 -17
word word: مفوضه	-17 21 -9 -2 -16
word word: مقابل	10 -17 -16 -17 5
word word: مقاطعه	9 -6 -2 -3 -2
word word: مقبله	-19 32 -17 -2 -17
word word: مكتب	-5 6 -23 4 -9
word word: مليون	-1 -6 -1 -5 13
word word: مملكه	-3 -16 -22 -13 17
word word: من	-10 -5 -5 -9 -9
word word: مناصفه	24 -5 0 -24 -1
word word: منذ	-21 -18 -25 10 0
word word: منهم	-8 12 -8 -14 -15
word word: مواطني	9 -9 -3 -8 -7
word word: موجبها	11 -7 0 -4 0
word word: موجودو	9 -1 -6 -1 -3
word word: موسكال	-4 20 -5 -22 -18
word word: موسكو	-8 6 -2 -36 -27
word word: موكده	-21 4 -17 -18 18
word word: ميدينس	23 -8 -5 -5 -12
word word: ناجحه	30 -18 -2 -11 -11
word word: نار	-14 -6 -12 -13 16
word word: نجاح	15 -17 8 -33 1
word word: نجحت	38 -26 -11 -22 -24
word word: نحو	-27 -17 -14 10 17
word word: نزاع	2 -15 -19 -16 14
word word: نساء	21 -23 -16 -23 3
word word: نظام	28 -16 -13 -20 -13
word word: نظر	-15 -17 6 -12 13
word word: نظيره	8 -4 -15 -15 10
word word: نفسه	14 -10 -1 -4 -6
word word: نقل	-7 -19 13 -7 1
word word: نهيان	-20 -9 5 -17 9
word word: هاتفيا	-31 18 15 -7 -31
word word: هدنه	-26 27 -18 -14 -15
word word: هذا	39 -2 -17 -30 -16
word word: هذه	23 -9 -1 -20 -1
word word: هو	-28 27 -22 1 -20
word word: هي	28 -24 -11 -25 19
word word: و	23 -2 -6 -30 -5
word word: واقع	15 13 -17 -32 -23
word word: وام	30 -2 0 -29 -1
word word: وثمنت	3 -10 -12 -20 7
word word: وجهات	-18 -17 7 -8 16
word word: وزاره	2 -7 -26 -6 -1
word word: وزير	-21 -2 -29 9 8
word word: وزيره	-3 -16 -11 15 -13
word word: وساطات	-10 -35 -11 22 -17
word word: وساطته	10 15 -13 -37 -29
word word: وساطه	11 -14 -9 -4 -21
word word: وصل	-8 -15 10 -9 -7
word word: وصلت	-12 20 -15 -10 -3
word word: وصلوا	18 -13 -2 -7 -1
word word: وصول	-19 -11 -8 -8 13
word word: وفدان	-6 28 -4 -1 -21
word word: وفق	-1 7 -8 -5 -30
word word: ولايات	9 0 -23 -18 7
word word: ولي	-5 -8 8 -3 -11
word word: يصل	16 -9 0 -15 0
word word: يكون	-11 9 -20 13 -19
word word: يمنيه	-19 -21 -17 -18 36
word word: يوم	-4 -19 19 -6 -21
word word: يومي	2 -19 22 -4 -22
`;
