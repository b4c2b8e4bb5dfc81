/** Written by `npm run train` from the labelled posts: not to be edited. A cue, then its worth to each answer. */
export const VERDICT_WEIGHTS = `
always	-6 -9 -10 -13 31
by a region's share	-4 -18 32 -19 -42
by a report that is denied	-38 33 -7 -27 -5
by a transfer without a number	-5 4 11 -19 7
by an earlier transfer	-56 0 18 -15 2
by an exchange by its number	26 -10 12 -27 -29
by an exchange of other states	-31 -1 -34 -6 31
by another war	-37 -34 -40 -14 56
by called off, postponed or denied	-28 0 13 4 -21
by figures of a transfer	38 -10 -11 -13 -18
by footage or a meeting	-57 -25 23 -22 1
by nothing of a transfer	-32 -17 1 -22 21
by part of an older exchange	-16 -11 17 -9 -32
by parts of a transfer	8 -11 -1 -5 -7
by planned or agreed	-29 26 -4 -34 -25
by put off	-21 33 -26 -10 -28
by running totals or people held	-38 -3 -14 31 -16
by something else is exchanged	-38 -18 -7 -19 31
counts bodies few	-15 -16 21 -41 0
counts bodies many	7 3 -15 13 -40
counts bodies some	30 -34 -17 -10 -9
counts civilians few	30 -5 0 -33 -20
counts civilians many	-45 -22 -40 42 9
counts civilians some	-7 3 -15 2 -19
counts military few	11 -29 4 -28 2
counts military many	-52 -11 -41 53 -17
counts military some	29 -5 -15 -33 -3
counts null few	-18 -17 6 -12 13
counts null many	-27 -12 -16 16 11
counts null some	-24 -17 -3 -1 20
counts people few	0 -21 6 -42 9
counts people many	-23 0 -15 30 -10
counts people some	20 -1 -15 -33 -2
day ahead	-49 22 -21 -15 16
day ahead early	-46 17 -25 -30 12
day ahead first	-35 32 -32 -27 17
day ahead late	-29 -7 -14 -18 28
day before	-34 2 42 -51 -35
day before early	-32 25 21 -37 -28
day before first	-40 -25 58 -42 -27
day before late	-4 5 15 -30 -10
day long before	-24 9 11 -1 -24
day long before early	-12 4 -9 -8 -14
day long before first	-57 -17 31 11 -10
day long before late	-9 19 -42 -8 -6
day same	14 -13 -18 -10 -15
day same early	43 -27 -4 -12 -16
day same first	18 -6 -17 -21 -4
day same late	-14 -15 -14 22 2
day the day before	24 0 24 -46 -49
day the day before early	11 -5 25 -37 -37
day the day before first	6 6 15 -27 -34
day the day before late	28 -17 -20 -9 -10
fate cumulative	-20 -9 -10 28 -23
fate dropped	-15 -7 1 -10 12
fate figure	32 -14 -4 -17 -16
fate held	-19 -12 -28 23 -14
fate outside	7 -4 -7 10 -9
fate part	2 -5 -6 -8 -8
fate planned	-5 19 -15 -32 -23
fate recap	-30 -1 22 -16 -9
language ar	-15 -6 2 -6 4
language en	-5 -7 -8 -5 2
language ru	-5 -4 -9 -9 3
language uk	-1 -8 -6 -4 0
numbers 0	-47 13 26 -63 18
numbers 1	-7 -11 -5 -10 4
numbers 2	-5 -5 -11 2 -5
numbers 3	4 -6 -16 -5 -6
numbers 4	4 -6 -17 -19 7
numbers 5	9 -29 -18 -3 3
pair next: adj.dead adj.modifier	-8 -17 -13 -25 28
pair next: adj.dead adj.wounded	-12 -28 -16 -19 17
pair next: adj.dead cue.agreement	3 -26 -16 -17 26
pair next: adj.dead cue.claims	33 -18 -15 -26 -10
pair next: adj.dead cue.completed	18 -6 -20 -6 -13
pair next: adj.dead cue.footage	25 -15 -21 -10 -8
pair next: adj.dead cue.in_captivity	38 -19 -18 -18 -9
pair next: adj.dead cue.of_whole	-15 -11 2 -11 16
pair next: adj.dead cue.other_war	-18 -2 -12 -12 29
pair next: adj.dead cue.part	7 11 -4 -8 -16
pair next: adj.dead cue.relative	7 -21 8 -21 -16
pair next: adj.dead cue.since	-6 -11 -3 11 -1
pair next: adj.dead cue.today	35 -8 -14 -25 -14
pair next: adj.dead noun.body	-2 -5 1 16 -16
pair next: adj.dead noun.civilian	-34 -22 -14 -31 44
pair next: adj.dead noun.military	24 -27 -20 -3 -21
pair next: adj.dead noun.other	26 -7 -23 -3 -5
pair next: adj.dead noun.people	19 -19 -36 -8 10
pair next: adj.dead noun.soldier	-11 13 -22 10 -32
pair next: adj.dead own.to	15 -10 -14 7 -18
pair next: adj.dead qualifier.more_than	5 -19 -4 -18 10
pair next: adj.dead ru.agent	33 -32 14 -24 3
pair next: adj.dead ru.of	6 -32 6 -30 -22
pair next: adj.dead ua.agent	14 -14 -11 -23 -9
pair next: adj.dead ua.of	13 -16 -22 1 -29
pair next: adj.dead ua.to	32 -31 -27 -13 -13
pair next: adj.dead verb.bring	-5 -15 -15 20 -18
pair next: adj.dead verb.come	24 -4 -4 -23 -15
pair next: adj.dead verb.give	2 -23 -9 -33 5
pair next: adj.dead verb.noun	10 -6 -9 -15 13
pair next: adj.dead verb.other	-23 7 13 -4 2
pair next: adj.dead verb.will	12 -13 -22 -11 6
pair next: adj.dead view.ua	46 -7 -31 -26 -20
pair next: adj.freed adj.modifier	-5 -18 18 -33 -6
pair next: adj.freed adj.wounded	29 -5 -13 -4 -14
pair next: adj.freed category	12 -8 -16 15 -14
pair next: adj.freed country	32 -16 -14 -14 -9
pair next: adj.freed cue.claims	19 -10 -25 -19 -8
pair next: adj.freed cue.completed	-14 20 -12 -14 -11
pair next: adj.freed cue.deported	13 -25 -52 6 -18
pair next: adj.freed cue.each	18 11 -19 -24 -8
pair next: adj.freed cue.in_return	20 -10 -10 -12 -5
pair next: adj.freed cue.included	-5 -22 12 -19 0
pair next: adj.freed cue.mediated	22 -23 -20 -12 1
pair next: adj.freed cue.of_whole	-26 -27 24 11 -2
pair next: adj.freed cue.one_sided	-5 -29 -5 23 -6
pair next: adj.freed cue.other_exchange	-22 -24 -34 -22 41
pair next: adj.freed cue.other_return	-25 -2 -27 22 -1
pair next: adj.freed cue.other_war	-32 -13 -28 -15 35
pair next: adj.freed cue.outside	19 -3 -11 -3 -4
pair next: adj.freed cue.part	25 -7 0 -18 -17
pair next: adj.freed cue.recap	-28 -12 42 -8 -35
pair next: adj.freed cue.relative	-5 -22 18 -9 -26
pair next: adj.freed cue.since	13 19 -16 -12 -36
pair next: adj.freed cue.to_date	2 -8 14 -19 -5
pair next: adj.freed cue.today	17 -27 -7 -18 0
pair next: adj.freed cue.total	8 -1 -1 10 -12
pair next: adj.freed cue.transit	20 -9 -1 -4 -10
pair next: adj.freed cue.yesterday	-44 -13 46 -11 -30
pair next: adj.freed noun.body	20 -37 -23 13 -13
pair next: adj.freed noun.branch	16 -12 -32 -5 4
pair next: adj.freed noun.child	8 -3 -2 -1 -2
pair next: adj.freed noun.civilian	3 -14 2 -10 -1
pair next: adj.freed noun.exchange	10 -22 16 -22 -15
pair next: adj.freed noun.family	2 -12 -28 16 -6
pair next: adj.freed noun.foreigner	-16 -6 9 -4 -6
pair next: adj.freed noun.man	9 -7 -1 -15 -24
pair next: adj.freed noun.military	17 -20 4 -8 -27
pair next: adj.freed noun.other	-9 -23 5 15 2
pair next: adj.freed noun.people	13 3 0 -7 -37
pair next: adj.freed noun.rank	20 -1 -16 -3 -11
pair next: adj.freed noun.soldier	10 -12 9 -8 -22
pair next: adj.freed noun.woman	17 -1 -6 -9 -2
pair next: adj.freed own.to	-28 15 -26 -3 23
pair next: adj.freed qualifier.approx	-35 -10 12 -9 9
pair next: adj.freed qualifier.at_most	11 -28 -15 4 -2
pair next: adj.freed qualifier.more_than	6 -20 -6 18 -31
pair next: adj.freed ru.agent	13 -1 -6 -13 1
pair next: adj.freed ru.from	-3 -31 -30 21 -13
pair next: adj.freed ru.of	8 -29 -28 18 -27
pair next: adj.freed ru.to	24 -15 -20 -9 -24
pair next: adj.freed ua.from	-23 -16 35 -10 -30
pair next: adj.freed ua.of	16 -19 -2 -7 -32
pair next: adj.freed ua.to	11 -12 -14 14 -24
pair next: adj.freed verb.bring	-29 -9 33 -19 -19
pair next: adj.freed verb.future	-41 -16 7 -7 23
pair next: adj.freed verb.held_exchange	-5 12 1 -12 -12
pair next: adj.freed verb.other	-9 -9 -14 -12 25
pair next: adj.freed verb.will	3 16 -28 20 -28
pair next: adj.freed voice.ua	-7 21 -19 -27 -19
pair next: adj.modifier adj.dead	7 -6 7 -38 -10
pair next: adj.modifier adj.modifier	-2 1 -3 2 -16
pair next: adj.modifier adj.wounded	6 13 -2 -29 -8
pair next: adj.modifier category	12 -18 4 -23 -8
pair next: adj.modifier country	4 -8 2 -1 -14
pair next: adj.modifier cue.agreed	1 -5 -28 -11 5
pair next: adj.modifier cue.agreement	-3 -26 -14 23 -4
pair next: adj.modifier cue.all	-7 12 -15 -13 1
pair next: adj.modifier cue.already	1 -2 -4 -4 -12
pair next: adj.modifier cue.born	-27 19 -5 -16 20
pair next: adj.modifier cue.called_off	20 1 -39 6 -25
pair next: adj.modifier cue.captivity	-14 2 -8 -4 3
pair next: adj.modifier cue.captured	-10 1 -26 -9 24
pair next: adj.modifier cue.completed	9 -7 -20 -10 -12
pair next: adj.modifier cue.count	3 -10 -2 1 2
pair next: adj.modifier cue.crime	-13 -12 -12 -11 20
pair next: adj.modifier cue.denied	-42 -6 -3 31 -36
pair next: adj.modifier cue.deported	32 -17 -5 2 -27
pair next: adj.modifier cue.each	-3 7 -7 -13 -7
pair next: adj.modifier cue.evacuation	-18 16 -40 -11 10
pair next: adj.modifier cue.footage	-1 -5 -11 -8 -13
pair next: adj.modifier cue.good_news	-17 -7 -13 25 -10
pair next: adj.modifier cue.held	-13 -9 -14 13 -19
pair next: adj.modifier cue.in_captivity	2 -16 -17 8 -2
pair next: adj.modifier cue.in_return	18 -6 -26 -8 3
pair next: adj.modifier cue.included	17 5 -21 -20 -6
pair next: adj.modifier cue.local	-30 -1 36 -1 -14
pair next: adj.modifier cue.mediated	3 1 -32 -1 3
pair next: adj.modifier cue.missing	24 -19 -15 -20 9
pair next: adj.modifier cue.money	-15 -27 -14 -2 33
pair next: adj.modifier cue.month	-27 -24 -32 33 -8
pair next: adj.modifier cue.name	-6 -11 -5 4 11
pair next: adj.modifier cue.of_whole	-13 -17 0 -1 12
pair next: adj.modifier cue.of_year	13 -6 -4 -8 -3
pair next: adj.modifier cue.one_sided	2 -21 -4 -10 -2
pair next: adj.modifier cue.other_exchange	-15 -9 -13 -8 27
pair next: adj.modifier cue.other_return	-2 -13 -1 -10 8
pair next: adj.modifier cue.other_war	-38 -24 -16 -11 32
pair next: adj.modifier cue.outside	2 -6 -7 19 -3
pair next: adj.modifier cue.part	10 -5 1 -28 -14
pair next: adj.modifier cue.planned	-30 19 -18 -16 1
pair next: adj.modifier cue.postponed	-12 10 -19 12 -9
pair next: adj.modifier cue.ready	-17 18 -1 -32 -3
pair next: adj.modifier cue.recap	-29 4 6 0 -5
pair next: adj.modifier cue.record	1 -4 5 -23 -4
pair next: adj.modifier cue.relative	-5 -8 -6 -25 7
pair next: adj.modifier cue.repatriation	1 -16 4 -6 -21
pair next: adj.modifier cue.reunion	-22 7 0 -10 9
pair next: adj.modifier cue.same_number	0 12 -22 -18 -17
pair next: adj.modifier cue.since	7 -18 -24 8 -11
pair next: adj.modifier cue.span	-10 -6 18 -34 -11
pair next: adj.modifier cue.stage	22 -18 -54 7 -9
pair next: adj.modifier cue.thanks	8 -7 17 -17 -26
pair next: adj.modifier cue.to_date	10 -17 -14 10 -6
pair next: adj.modifier cue.today	18 3 -27 -17 -10
pair next: adj.modifier cue.total	7 -7 -9 0 -10
pair next: adj.modifier cue.training	-23 -27 6 -12 9
pair next: adj.modifier cue.transit	8 -1 13 -31 -42
pair next: adj.modifier cue.unfinished	-26 -4 23 -13 -10
pair next: adj.modifier cue.unit	3 -3 12 -4 -23
pair next: adj.modifier cue.venue	-44 18 1 -6 2
pair next: adj.modifier cue.visit	8 -3 9 -15 -16
pair next: adj.modifier cue.year	-3 -10 -24 2 -2
pair next: adj.modifier cue.yesterday	7 0 -11 -17 -4
pair next: adj.modifier foe.of	7 9 -3 -15 -26
pair next: adj.modifier foe.to	-14 0 23 -1 -14
pair next: adj.modifier noun.body	4 -11 3 -9 -23
pair next: adj.modifier noun.branch	-6 -13 -1 -30 10
pair next: adj.modifier noun.child	6 25 -45 -7 -31
pair next: adj.modifier noun.civilian	8 -4 -3 -5 -15
pair next: adj.modifier noun.exchange	3 3 6 -20 -32
pair next: adj.modifier noun.family	5 -5 -7 -14 -3
pair next: adj.modifier noun.foreigner	-17 -3 5 -2 10
pair next: adj.modifier noun.man	-28 5 -2 14 -34
pair next: adj.modifier noun.military	8 -8 -22 2 -9
pair next: adj.modifier noun.other	-10 -8 9 -8 -5
pair next: adj.modifier noun.people	-4 0 -15 -2 -17
pair next: adj.modifier noun.rank	18 -10 -14 -15 -10
pair next: adj.modifier noun.soldier	0 -7 -21 8 -20
pair next: adj.modifier noun.woman	14 4 9 -7 -16
pair next: adj.modifier own.agent	-1 -3 0 -22 -1
pair next: adj.modifier own.from	-29 29 -16 -19 2
pair next: adj.modifier own.of	-27 -8 -10 17 -15
pair next: adj.modifier own.to	19 -17 -24 2 -15
pair next: adj.modifier qualifier.approx	-9 -11 -26 27 -6
pair next: adj.modifier qualifier.at_least	-12 -6 -3 17 -22
pair next: adj.modifier qualifier.at_most	16 -14 -17 -38 15
pair next: adj.modifier qualifier.more_than	-20 -6 -1 11 -13
pair next: adj.modifier ru.agent	-4 -21 -13 20 -8
pair next: adj.modifier ru.from	7 -14 -23 -25 9
pair next: adj.modifier ru.of	1 -19 -8 14 -16
pair next: adj.modifier ru.to	30 -26 -28 -12 13
pair next: adj.modifier ua.agent	-1 7 9 -19 -10
pair next: adj.modifier ua.from	35 -13 -34 -27 -18
pair next: adj.modifier ua.of	1 -5 -24 -2 -14
pair next: adj.modifier ua.to	-26 6 -16 -27 8
pair next: adj.modifier verb.bring	17 -1 -14 -20 -10
pair next: adj.modifier verb.come	-11 21 -8 4 -42
pair next: adj.modifier verb.future	-6 8 11 -14 -23
pair next: adj.modifier verb.get	25 -12 15 -13 -22
pair next: adj.modifier verb.give	-3 3 -2 -33 -12
pair next: adj.modifier verb.held_exchange	9 -41 17 -9 -8
pair next: adj.modifier verb.home	12 -4 -21 -17 -4
pair next: adj.modifier verb.managed	-10 9 -4 -20 17
pair next: adj.modifier verb.noun	-7 -11 -17 24 -11
pair next: adj.modifier verb.other	-2 -17 -18 -3 2
pair next: adj.modifier verb.swap	-5 -2 -53 2 14
pair next: adj.modifier verb.will	-37 21 11 -3 -27
pair next: adj.modifier view.ru	-6 3 -24 -18 16
pair next: adj.modifier view.ua	-5 -14 9 3 -23
pair next: adj.modifier voice.ru	-2 -16 8 -9 0
pair next: adj.modifier voice.ua	-3 -11 -15 27 -39
pair next: adj.wounded adj.modifier	-3 -6 -27 13 -6
pair next: adj.wounded adj.wounded	18 -14 -9 -12 -11
pair next: adj.wounded category	1 6 -17 -20 9
pair next: adj.wounded cue.part	24 -15 -5 -9 -21
pair next: adj.wounded cue.relative	-11 -1 0 -16 13
pair next: adj.wounded noun.military	24 -13 -7 -8 -23
pair next: adj.wounded noun.other	-5 -2 -14 -2 16
pair next: adj.wounded noun.people	-9 10 -9 -2 -15
pair next: category adj.freed	-11 -7 -5 -5 11
pair next: category adj.modifier	4 4 -3 -9 -8
pair next: category adj.wounded	5 -16 -2 -6 -22
pair next: category category	20 -6 -16 -7 -14
pair next: category country	-6 -13 3 4 2
pair next: category cue.agreement	22 -12 -3 -28 -14
pair next: category cue.all	-5 4 3 -2 -17
pair next: category cue.already	30 9 -14 -10 -10
pair next: category cue.born	43 -13 -29 -21 -21
pair next: category cue.captivity	30 -10 -14 -16 -12
pair next: category cue.captured	-3 4 -26 -12 7
pair next: category cue.claims	-23 -4 16 -21 -6
pair next: category cue.completed	-21 -16 -33 -21 31
pair next: category cue.crime	-20 10 2 -20 0
pair next: category cue.deported	-8 -26 -25 -2 17
pair next: category cue.each	13 -7 -16 -8 -24
pair next: category cue.evacuation	-10 20 -24 -15 -6
pair next: category cue.footage	-29 2 6 -25 11
pair next: category cue.good_news	9 -12 -18 -5 9
pair next: category cue.held	3 5 6 -24 7
pair next: category cue.in_captivity	-15 11 -12 11 -49
pair next: category cue.in_return	18 -7 -18 -16 -15
pair next: category cue.included	-18 -12 16 -12 16
pair next: category cue.local	21 -10 -20 -11 -17
pair next: category cue.mediated	-12 13 -13 20 -17
pair next: category cue.missing	-2 -16 -10 13 -16
pair next: category cue.of_whole	3 -44 1 0 -3
pair next: category cue.other_return	-4 -1 13 14 -22
pair next: category cue.other_war	25 -6 -20 -23 1
pair next: category cue.part	-11 -8 4 5 -11
pair next: category cue.planned	3 -1 -18 8 -11
pair next: category cue.ready	-9 20 12 -17 -25
pair next: category cue.recap	-16 -25 13 -19 16
pair next: category cue.record	-10 -28 23 -14 3
pair next: category cue.relative	-1 -16 9 -26 -16
pair next: category cue.reunion	15 1 -20 -32 -15
pair next: category cue.since	-9 5 -7 9 -19
pair next: category cue.span	-15 -3 -18 21 -8
pair next: category cue.stage	18 -13 -11 -10 -3
pair next: category cue.third	-26 -11 -16 -4 29
pair next: category cue.to_date	-15 -12 -21 17 -13
pair next: category cue.today	23 -29 6 -36 -5
pair next: category cue.total	2 -11 -13 -19 11
pair next: category cue.training	-7 -4 -2 -1 8
pair next: category cue.transit	-1 10 -1 17 -24
pair next: category cue.unit	7 -6 -17 11 -3
pair next: category cue.visit	-10 -13 13 -8 9
pair next: category cue.year	31 -12 -7 -14 -38
pair next: category cue.yesterday	0 -20 4 -14 3
pair next: category foe.of	-5 17 -35 -14 -3
pair next: category foe.to	20 -10 -16 -8 -23
pair next: category noun.body	-11 14 9 -11 -13
pair next: category noun.branch	2 -4 9 -8 -14
pair next: category noun.child	3 12 -23 -31 18
pair next: category noun.civilian	11 1 -47 -28 7
pair next: category noun.exchange	-10 3 8 0 -17
pair next: category noun.family	15 -19 -17 -4 -1
pair next: category noun.foreigner	1 -5 -2 0 -12
pair next: category noun.man	-12 -15 -9 -11 10
pair next: category noun.military	9 2 -32 -15 0
pair next: category noun.other	1 -24 5 -32 -1
pair next: category noun.people	-7 -8 3 -1 -11
pair next: category noun.rank	9 -30 3 -27 3
pair next: category noun.soldier	16 3 -11 -32 -9
pair next: category noun.woman	-1 1 2 -15 -4
pair next: category own.agent	-2 -13 -11 -1 14
pair next: category own.of	15 -17 -11 -21 -6
pair next: category own.to	17 7 -7 21 -26
pair next: category qualifier.approx	-10 -31 7 -28 5
pair next: category qualifier.at_least	12 8 -25 -21 -1
pair next: category qualifier.at_most	15 -2 -27 -3 -13
pair next: category qualifier.more_than	5 -28 -16 -7 22
pair next: category ru.agent	-11 14 14 -6 -19
pair next: category ru.from	-5 -1 -21 -2 6
pair next: category ru.of	9 3 -21 12 -36
pair next: category ru.to	15 -8 -10 -13 -6
pair next: category ua.agent	3 16 -18 -11 -4
pair next: category ua.of	14 -2 -16 -2 -24
pair next: category ua.to	0 14 -33 8 -25
pair next: category verb.bring	-19 -7 9 -3 0
pair next: category verb.come	3 -44 -19 -47 19
pair next: category verb.future	-20 13 -21 -26 8
pair next: category verb.get	29 -11 -21 -19 -5
pair next: category verb.give	5 10 2 -10 -7
pair next: category verb.held_exchange	6 -4 -11 5 -6
pair next: category verb.home	31 -3 -28 -12 -50
pair next: category verb.other	3 -15 -7 -16 0
pair next: category verb.swap	8 -24 -23 17 -7
pair next: category verb.will	1 3 -1 -27 -18
pair next: category voice.ua	4 -8 -21 -24 17
pair next: country adj.wounded	10 6 -1 -18 -15
pair next: country category	7 -25 -4 -23 3
pair next: country country	-2 2 -5 -16 -10
pair next: country cue.agreed	-20 29 -36 -16 -8
pair next: country cue.agreement	14 -3 -2 -23 -14
pair next: country cue.all	1 -24 -2 -4 16
pair next: country cue.already	23 -9 -3 -1 -13
pair next: country cue.captivity	-3 -17 2 -13 5
pair next: country cue.claims	-3 -14 -6 -13 7
pair next: country cue.completed	10 -31 6 -37 15
pair next: country cue.footage	19 -5 -21 -26 8
pair next: country cue.held	7 -24 -17 6 -18
pair next: country cue.in_return	-41 -18 3 -16 39
pair next: country cue.mediated	31 0 -34 -27 -9
pair next: country cue.of_whole	-8 -27 -33 23 26
pair next: country cue.other_war	-41 -13 -18 -26 35
pair next: country cue.part	33 -14 16 -25 -27
pair next: country cue.planned	-10 33 -27 -21 -25
pair next: country cue.ready	-13 20 -18 -3 -15
pair next: country cue.recap	-10 -24 -13 27 -40
pair next: country cue.record	7 -10 -10 9 -17
pair next: country cue.relative	30 -12 -7 -26 -32
pair next: country cue.reunion	-18 -9 -2 22 -3
pair next: country cue.since	2 -10 -4 21 -28
pair next: country cue.span	-19 29 -16 -14 -21
pair next: country cue.stage	20 -5 -9 -21 3
pair next: country cue.thanks	24 -31 -9 -26 -7
pair next: country cue.third	-21 -13 -16 -6 29
pair next: country cue.to_date	-1 -3 -9 5 -19
pair next: country cue.today	-8 -5 13 -21 -18
pair next: country cue.total	24 -14 4 -18 -23
pair next: country cue.transit	19 -9 -4 -14 -1
pair next: country cue.venue	-43 29 -34 -14 -1
pair next: country cue.year	14 -8 -13 -11 3
pair next: country foe.from	8 -7 -2 -7 -1
pair next: country foe.to	14 -4 -13 -14 13
pair next: country noun.body	-18 -18 -25 19 0
pair next: country noun.branch	-3 7 5 -12 -12
pair next: country noun.child	-10 -8 -20 -20 17
pair next: country noun.civilian	-23 -13 -30 -13 24
pair next: country noun.exchange	15 -29 7 0 -35
pair next: country noun.family	-19 -6 5 -11 0
pair next: country noun.foreigner	-16 -23 -33 18 12
pair next: country noun.military	-15 5 -1 29 -29
pair next: country noun.other	-16 29 -27 -14 -1
pair next: country noun.people	-7 -38 -21 16 17
pair next: country noun.rank	-23 -6 -4 -3 26
pair next: country own.agent	7 -13 7 -12 -4
pair next: country own.of	-10 -4 -15 18 -19
pair next: country own.to	-5 9 -7 -19 -3
pair next: country qualifier.approx	-21 9 16 -14 -2
pair next: country qualifier.at_most	-10 -15 27 0 -13
pair next: country qualifier.more_than	-16 -15 -7 18 -18
pair next: country ru.agent	-24 22 -27 -26 15
pair next: country ru.from	-19 -3 -2 -2 20
pair next: country ru.of	-7 8 -52 -7 2
pair next: country ru.to	-7 -29 18 17 -2
pair next: country ua.agent	11 -5 -15 -26 -4
pair next: country ua.of	-15 6 10 -7 -4
pair next: country ua.to	-4 -28 18 -19 -12
pair next: country verb.bring	-7 -25 -13 -17 21
pair next: country verb.come	11 -8 -26 -14 9
pair next: country verb.future	-25 -1 14 -35 -9
pair next: country verb.get	-14 24 -28 6 -5
pair next: country verb.give	-10 -14 -31 1 22
pair next: country verb.held_exchange	23 -30 -36 0 -7
pair next: country verb.home	13 -8 -13 -8 -13
pair next: country verb.managed	14 17 -30 -21 6
pair next: country verb.noun	3 -17 9 -28 -3
pair next: country verb.other	-6 2 -11 -10 0
pair next: country verb.swap	-24 -11 -27 -11 34
pair next: country verb.will	-14 16 -18 -15 -8
pair next: country voice.ru	12 11 -22 -29 -9
pair next: country voice.ua	-24 -19 13 -3 2
pair next: cue.agreed adj.modifier	7 24 -6 -26 -38
pair next: cue.agreed country	7 28 -20 -16 -31
pair next: cue.agreed cue.agreed	-18 -15 -15 -25 16
pair next: cue.agreed cue.agreement	-29 5 5 -20 4
pair next: cue.agreed cue.called_off	-25 36 -14 -13 -32
pair next: cue.agreed cue.claims	3 -2 5 -17 -1
pair next: cue.agreed cue.completed	22 -19 -20 -6 -14
pair next: cue.agreed cue.each	4 14 -13 -4 -10
pair next: cue.agreed cue.mediated	-3 22 -18 -18 4
pair next: cue.agreed cue.of_whole	-9 -11 -22 -18 21
pair next: cue.agreed cue.other_war	-9 -5 -3 -8 17
pair next: cue.agreed cue.recap	9 9 -1 -1 -16
pair next: cue.agreed cue.relative	11 -24 -19 -15 23
pair next: cue.agreed cue.span	-27 37 -16 -14 -30
pair next: cue.agreed cue.stage	-2 8 -19 -5 6
pair next: cue.agreed cue.thanks	-19 13 -7 14 -10
pair next: cue.agreed cue.today	16 -9 -4 -15 8
pair next: cue.agreed cue.venue	29 -19 -18 -29 -1
pair next: cue.agreed noun.body	15 3 0 -38 -26
pair next: cue.agreed noun.exchange	-8 26 -18 -23 -34
pair next: cue.agreed noun.other	-40 17 -10 -22 6
pair next: cue.agreed noun.people	-6 13 -21 -16 -1
pair next: cue.agreed own.to	-9 -16 -15 15 -7
pair next: cue.agreed qualifier.at_most	-2 14 -6 -11 -12
pair next: cue.agreed ru.agent	-5 -17 -13 20 -12
pair next: cue.agreed ru.of	-14 -13 19 -13 -21
pair next: cue.agreed ua.agent	-38 -9 -34 38 -17
pair next: cue.agreed ua.of	16 -10 -2 -2 -10
pair next: cue.agreed ua.to	27 -10 -9 -15 -7
pair next: cue.agreed verb.bring	-18 13 13 -14 -21
pair next: cue.agreed verb.future	-4 17 -4 -9 -22
pair next: cue.agreed verb.give	6 18 -19 -26 -28
pair next: cue.agreed verb.held_exchange	10 8 -23 -21 -29
pair next: cue.agreed verb.noun	-34 46 -18 -26 1
pair next: cue.agreed verb.other	-27 35 -25 -13 -15
pair next: cue.agreed verb.will	10 8 -9 -14 -21
pair next: cue.agreement adj.modifier	7 11 -38 -16 -13
pair next: cue.agreement adj.wounded	17 16 -18 -28 -19
pair next: cue.agreement country	-20 -10 12 -22 13
pair next: cue.agreement cue.agreed	-3 -8 -8 -13 -10
pair next: cue.agreement cue.agreement	-5 -35 -12 26 -7
pair next: cue.agreement cue.claims	16 -5 -6 -26 3
pair next: cue.agreement cue.completed	17 10 -32 -28 -35
pair next: cue.agreement cue.each	9 -4 -6 -5 -5
pair next: cue.agreement cue.held	-10 10 0 10 -11
pair next: cue.agreement cue.mediated	19 10 -5 -23 4
pair next: cue.agreement cue.of_whole	-4 -38 -16 -33 40
pair next: cue.agreement cue.other_war	-16 -14 -7 -12 30
pair next: cue.agreement cue.planned	11 -3 -19 -6 -14
pair next: cue.agreement cue.recap	30 -25 3 -8 -19
pair next: cue.agreement cue.record	-7 -11 -1 0 15
pair next: cue.agreement cue.relative	11 -17 15 -17 -21
pair next: cue.agreement cue.span	16 -23 17 -5 -28
pair next: cue.agreement cue.stage	9 4 -15 -3 -2
pair next: cue.agreement cue.today	34 -8 -11 -13 -13
pair next: cue.agreement cue.venue	43 -20 -38 -19 -14
pair next: cue.agreement noun.body	11 -7 -8 -12 -11
pair next: cue.agreement noun.branch	-8 -4 9 -1 -10
pair next: cue.agreement noun.civilian	-15 -9 -1 25 -2
pair next: cue.agreement noun.exchange	-24 33 -3 -35 -24
pair next: cue.agreement noun.other	6 10 -19 -52 -6
pair next: cue.agreement noun.people	-2 2 -13 8 2
pair next: cue.agreement own.of	10 -51 -16 -8 47
pair next: cue.agreement own.to	5 -10 -2 6 -7
pair next: cue.agreement qualifier.at_most	27 18 -17 -14 -42
pair next: cue.agreement qualifier.more_than	11 9 -15 -31 -6
pair next: cue.agreement ru.agent	-3 4 -3 6 -12
pair next: cue.agreement ru.of	-30 7 -24 -6 4
pair next: cue.agreement ua.agent	16 4 -16 -33 1
pair next: cue.agreement ua.from	9 -7 -1 -1 -7
pair next: cue.agreement ua.of	-32 -2 22 -18 5
pair next: cue.agreement ua.to	10 -26 14 12 -18
pair next: cue.agreement verb.bring	13 -26 -15 -20 3
pair next: cue.agreement verb.future	5 10 -19 5 -15
pair next: cue.agreement verb.get	-22 20 -22 -19 -12
pair next: cue.agreement verb.give	18 -11 -11 -13 2
pair next: cue.agreement verb.held_exchange	-3 19 -33 -19 -30
pair next: cue.agreement verb.noun	22 -7 -12 -17 -22
pair next: cue.agreement verb.swap	-23 4 -18 -11 13
pair next: cue.agreement verb.will	-19 43 -17 -23 -51
pair next: cue.agreement voice.ua	25 -28 11 -4 -22
pair next: cue.all adj.dead	-13 2 -19 -16 18
pair next: cue.all adj.freed	12 -5 -3 -4 -3
pair next: cue.all adj.modifier	-21 7 -5 18 -20
pair next: cue.all adj.wounded	-38 46 -18 -28 -31
pair next: cue.all category	5 -15 6 -17 -7
pair next: cue.all country	-5 -10 -6 -22 23
pair next: cue.all cue.agreement	-19 -9 20 5 -17
pair next: cue.all cue.all	7 16 -19 -14 -25
pair next: cue.all cue.claims	1 5 4 2 -20
pair next: cue.all cue.completed	-2 -2 7 -7 -13
pair next: cue.all cue.each	20 -5 -10 -9 -25
pair next: cue.all cue.footage	-32 0 35 0 -10
pair next: cue.all cue.held	9 -5 -4 9 -14
pair next: cue.all cue.in_captivity	24 -2 -11 -14 -12
pair next: cue.all cue.mediated	-10 -8 19 -5 1
pair next: cue.all cue.of_whole	9 -12 2 -20 0
pair next: cue.all cue.part	16 9 -23 4 -28
pair next: cue.all cue.planned	-50 10 -9 21 -29
pair next: cue.all cue.ready	0 -1 9 -6 -4
pair next: cue.all cue.relative	14 -27 8 -14 -4
pair next: cue.all cue.stage	35 -18 -24 -21 -29
pair next: cue.all cue.today	23 -15 -17 9 -5
pair next: cue.all cue.total	-14 -21 21 -11 -10
pair next: cue.all cue.transit	24 -11 -27 -9 2
pair next: cue.all cue.visit	-8 -3 20 0 -18
pair next: cue.all foe.to	-26 -5 24 -6 2
pair next: cue.all noun.body	-20 -20 11 -20 7
pair next: cue.all noun.branch	8 -11 -16 -8 13
pair next: cue.all noun.child	-5 -11 8 -13 5
pair next: cue.all noun.civilian	12 -13 -28 -27 10
pair next: cue.all noun.exchange	-10 -14 13 -8 -7
pair next: cue.all noun.family	-10 -3 2 -10 8
pair next: cue.all noun.man	18 0 -8 -11 -5
pair next: cue.all noun.military	-5 9 -2 -21 -7
pair next: cue.all noun.other	-12 15 -14 -16 -10
pair next: cue.all noun.people	-15 15 -13 -27 -15
pair next: cue.all noun.rank	21 -7 -23 -1 -14
pair next: cue.all noun.soldier	11 0 -9 -1 -2
pair next: cue.all noun.woman	-2 2 -23 12 -22
pair next: cue.all own.agent	30 -6 -4 -24 -6
pair next: cue.all own.of	12 18 -14 -14 -8
pair next: cue.all own.to	22 -17 -30 1 -17
pair next: cue.all qualifier.at_most	27 9 -10 -34 -21
pair next: cue.all qualifier.more_than	-12 -15 -6 22 -22
pair next: cue.all ru.agent	32 -10 -11 -14 -24
pair next: cue.all ru.of	-6 2 24 -19 -22
pair next: cue.all ru.to	29 -15 -10 -2 -18
pair next: cue.all ua.agent	-4 9 -17 14 -25
pair next: cue.all ua.of	14 -7 -20 -2 8
pair next: cue.all verb.bring	-9 -13 14 -7 0
pair next: cue.all verb.come	1 -29 -4 -23 -3
pair next: cue.all verb.future	1 -13 -23 -10 18
pair next: cue.all verb.get	-7 -11 10 -5 -10
pair next: cue.all verb.give	-27 -8 19 -14 -8
pair next: cue.all verb.home	14 -7 2 -19 -25
pair next: cue.all verb.other	-7 26 -17 8 -22
pair next: cue.all verb.will	-5 -6 19 2 -31
pair next: cue.all view.ru	5 -4 -17 1 -14
pair next: cue.all_civilians adj.modifier	35 -29 -9 -34 5
pair next: cue.all_civilians cue.all	40 -10 -20 -16 -32
pair next: cue.already adj.dead	10 -1 -7 -20 11
pair next: cue.already adj.modifier	4 -12 -8 -9 14
pair next: cue.already category	-14 -4 22 -10 -30
pair next: cue.already cue.already	-7 -26 -12 19 -19
pair next: cue.already cue.claims	14 -14 -11 7 1
pair next: cue.already cue.completed	6 -9 9 -15 -16
pair next: cue.already cue.footage	20 -16 -10 -13 -9
pair next: cue.already cue.in_captivity	-16 -9 -14 -15 20
pair next: cue.already cue.in_return	1 -7 -21 -10 8
pair next: cue.already cue.mediated	7 -10 -17 -17 14
pair next: cue.already cue.month	-16 20 -13 -4 -12
pair next: cue.already cue.planned	-9 19 -16 -12 -23
pair next: cue.already cue.postponed	-10 9 18 -7 -18
pair next: cue.already cue.ready	-17 21 -5 -5 -6
pair next: cue.already cue.recap	-15 -12 28 -7 -15
pair next: cue.already cue.relative	-9 -6 13 -8 -18
pair next: cue.already cue.reunion	8 -5 2 -12 -21
pair next: cue.already cue.since	23 0 -11 -16 -1
pair next: cue.already cue.stage	17 -15 -15 -12 -3
pair next: cue.already cue.today	-8 -16 -5 -13 -19
pair next: cue.already cue.transit	41 -34 -28 -12 -28
pair next: cue.already cue.visit	40 -14 -2 -15 -24
pair next: cue.already noun.body	-9 -15 12 -14 -8
pair next: cue.already noun.child	19 -8 0 -33 4
pair next: cue.already noun.exchange	38 -25 -43 -40 6
pair next: cue.already noun.family	-16 -14 11 -10 2
pair next: cue.already noun.military	4 -11 -2 2 -15
pair next: cue.already noun.other	-24 20 -4 -9 -3
pair next: cue.already noun.people	-22 -30 22 12 -15
pair next: cue.already own.of	-1 -15 -14 16 -12
pair next: cue.already own.to	5 -7 -21 -10 -4
pair next: cue.already qualifier.approx	-10 12 4 -13 -12
pair next: cue.already qualifier.at_most	8 6 -12 -13 -23
pair next: cue.already qualifier.more_than	0 -18 8 -10 4
pair next: cue.already ru.to	30 -14 -26 -20 -14
pair next: cue.already ua.agent	13 -6 -11 -12 -5
pair next: cue.already ua.to	22 -16 -39 -30 16
pair next: cue.already verb.bring	-19 -24 -41 20 21
pair next: cue.already verb.come	10 3 -10 8 -13
pair next: cue.already verb.future	-34 6 -11 26 -46
pair next: cue.already verb.get	-27 -22 8 13 1
pair next: cue.already verb.give	-4 -6 20 -15 -9
pair next: cue.already verb.home	7 -17 3 -30 0
pair next: cue.already verb.managed	-21 -5 20 11 -23
pair next: cue.already verb.noun	38 -13 -4 -34 -16
pair next: cue.already verb.other	-19 -24 6 7 -3
pair next: cue.already verb.swap	-6 9 -10 -8 -17
pair next: cue.among adj.modifier	22 9 -33 -19 -12
pair next: cue.among cue.among	20 -6 8 -19 -29
pair next: cue.among cue.relative	-7 -3 7 -10 3
pair next: cue.among cue.yesterday	-19 -11 27 -12 -28
pair next: cue.among noun.military	-23 -2 24 -1 -10
pair next: cue.among noun.people	16 -13 8 -17 -29
pair next: cue.among verb.bring	-3 -11 3 3 -8
pair next: cue.anniversary category	-11 -8 5 15 -15
pair next: cue.anniversary cue.anniversary	-1 -9 4 -19 -11
pair next: cue.anniversary cue.born	-9 -8 18 -4 -7
pair next: cue.anniversary cue.of_year	-42 -22 33 -31 0
pair next: cue.anniversary noun.other	-19 -5 17 -13 -5
pair next: cue.anniversary ua.of	-16 -15 -19 14 7
pair next: cue.arrived adj.modifier	-16 -15 3 -17 4
pair next: cue.arrived cue.visit	-16 -8 34 -2 -27
pair next: cue.border country	5 -14 1 -22 -13
pair next: cue.border cue.border	24 -8 -18 -14 -18
pair next: cue.border cue.today	-11 -5 -25 -4 16
pair next: cue.border cue.transit	48 -19 -28 -13 -25
pair next: cue.border noun.child	15 -7 -3 0 -14
pair next: cue.border ua.of	20 -10 -22 -7 -9
pair next: cue.border ua.to	14 -11 -8 -10 -30
pair next: cue.border verb.home	18 -5 -15 -10 -11
pair next: cue.born adj.modifier	23 -2 -41 -31 4
pair next: cue.born adj.wounded	26 -8 -12 -12 -14
pair next: cue.born category	-5 -25 -30 -19 31
pair next: cue.born cue.born	24 -9 -19 -16 -25
pair next: cue.born cue.in_captivity	-20 -23 14 -15 0
pair next: cue.born cue.of_whole	10 -12 -14 -12 7
pair next: cue.born cue.part	18 -17 -16 -26 -6
pair next: cue.born cue.relative	-15 -15 12 -7 0
pair next: cue.born cue.today	35 -19 -12 -18 -27
pair next: cue.born noun.child	18 -12 5 -13 -23
pair next: cue.born noun.civilian	4 -8 -15 -5 18
pair next: cue.born noun.man	-1 -4 -3 -1 8
pair next: cue.born noun.military	-5 0 12 -1 -8
pair next: cue.born noun.other	1 -6 13 -24 6
pair next: cue.born noun.people	-4 -14 -27 -16 38
pair next: cue.born own.to	-21 -15 -14 24 -21
pair next: cue.born qualifier.at_most	2 19 -24 -17 -35
pair next: cue.born qualifier.more_than	2 -12 -4 11 -18
pair next: cue.born verb.bring	12 -18 9 -18 -10
pair next: cue.born verb.come	10 -13 -5 -10 8
pair next: cue.born verb.future	14 -10 -15 -2 9
pair next: cue.born verb.get	16 -1 -11 -10 -11
pair next: cue.born verb.home	15 -10 -9 -9 -11
pair next: cue.born verb.other	11 -23 3 -28 -18
pair next: cue.called_off adj.modifier	-14 15 2 -11 -18
pair next: cue.called_off country	-24 -25 25 -4 -13
pair next: cue.called_off cue.agreement	-32 41 -41 -12 -9
pair next: cue.called_off cue.called_off	-38 29 -39 -28 1
pair next: cue.called_off cue.claims	-21 39 -24 -16 -35
pair next: cue.called_off cue.completed	-27 19 -28 -11 5
pair next: cue.called_off cue.denied	37 -36 -9 -7 -11
pair next: cue.called_off noun.exchange	-26 17 -32 -30 -4
pair next: cue.called_off noun.other	-8 6 -33 13 3
pair next: cue.called_off ru.agent	-8 14 -15 -9 -28
pair next: cue.called_off ua.of	-27 30 -27 -8 2
pair next: cue.called_off verb.will	-5 -5 -7 -3 14
pair next: cue.captivity adj.freed	21 -12 -3 -8 -4
pair next: cue.captivity adj.modifier	5 -13 -20 9 -15
pair next: cue.captivity adj.wounded	13 -20 -13 -10 18
pair next: cue.captivity category	24 -17 -10 -15 -24
pair next: cue.captivity country	8 2 -14 -8 5
pair next: cue.captivity cue.agreed	-16 27 -14 -8 -25
pair next: cue.captivity cue.agreement	5 13 -12 -15 -10
pair next: cue.captivity cue.all	-15 9 14 -21 -6
pair next: cue.captivity cue.born	-3 -13 6 -9 -2
pair next: cue.captivity cue.called_off	-17 11 -24 -19 3
pair next: cue.captivity cue.captured	-20 -7 -11 -11 25
pair next: cue.captivity cue.claims	21 9 -12 -9 -43
pair next: cue.captivity cue.completed	8 -47 -2 1 -3
pair next: cue.captivity cue.count	19 4 -7 -31 -13
pair next: cue.captivity cue.denied	-18 14 -8 10 -12
pair next: cue.captivity cue.deported	8 -34 -16 -27 31
pair next: cue.captivity cue.each	5 -12 -27 -6 -6
pair next: cue.captivity cue.footage	-17 -33 21 -18 -6
pair next: cue.captivity cue.held	-36 -12 1 1 3
pair next: cue.captivity cue.in_captivity	-25 -32 -17 21 6
pair next: cue.captivity cue.in_return	0 -10 -18 -17 20
pair next: cue.captivity cue.included	-13 -2 -13 -20 32
pair next: cue.captivity cue.local	-30 -23 1 -11 10
pair next: cue.captivity cue.mediated	-1 -5 -2 -8 5
pair next: cue.captivity cue.missing	-6 -6 -15 18 -2
pair next: cue.captivity cue.of_whole	-7 4 -19 4 -9
pair next: cue.captivity cue.of_year	23 -22 -7 -12 -7
pair next: cue.captivity cue.other_return	-12 -1 -26 -10 28
pair next: cue.captivity cue.other_war	-40 -25 -30 -20 52
pair next: cue.captivity cue.part	24 -9 -43 -10 -16
pair next: cue.captivity cue.planned	-17 1 -11 16 -12
pair next: cue.captivity cue.postponed	-18 27 -8 -12 -19
pair next: cue.captivity cue.recap	0 -9 -5 -16 7
pair next: cue.captivity cue.record	1 28 -30 -22 -22
pair next: cue.captivity cue.relative	-5 2 -45 0 13
pair next: cue.captivity cue.reunion	12 -19 -10 5 -13
pair next: cue.captivity cue.same_number	12 -8 -9 -7 -3
pair next: cue.captivity cue.since	7 -15 1 -7 -29
pair next: cue.captivity cue.span	-27 -2 1 14 9
pair next: cue.captivity cue.third	-16 -19 -15 -15 23
pair next: cue.captivity cue.to_date	-4 9 -11 -11 -17
pair next: cue.captivity cue.today	4 -18 -4 -18 -3
pair next: cue.captivity cue.total	13 -16 -16 -19 7
pair next: cue.captivity cue.transit	1 -2 -7 -9 13
pair next: cue.captivity cue.year	-31 -15 -42 29 21
pair next: cue.captivity cue.yesterday	-9 -16 24 -17 -32
pair next: cue.captivity foe.to	22 -7 -21 -12 -14
pair next: cue.captivity noun.branch	-23 -5 -17 11 15
pair next: cue.captivity noun.civilian	-32 16 9 -11 0
pair next: cue.captivity noun.exchange	-7 11 -15 5 -30
pair next: cue.captivity noun.family	-15 -13 -22 3 36
pair next: cue.captivity noun.foreigner	23 -7 -10 -3 -17
pair next: cue.captivity noun.man	-13 -11 -20 -12 29
pair next: cue.captivity noun.military	-20 -8 -16 9 14
pair next: cue.captivity noun.other	-19 -2 5 -19 -2
pair next: cue.captivity noun.people	1 -20 4 9 -7
pair next: cue.captivity noun.rank	-21 -18 -19 -21 36
pair next: cue.captivity noun.soldier	-19 -22 -30 -14 25
pair next: cue.captivity own.agent	3 22 -10 -16 0
pair next: cue.captivity own.to	23 -20 -5 -10 -28
pair next: cue.captivity qualifier.approx	-16 -14 -5 8 0
pair next: cue.captivity qualifier.at_least	2 -3 -1 14 -20
pair next: cue.captivity qualifier.at_most	-32 21 -13 -5 -8
pair next: cue.captivity qualifier.more_than	-5 16 -39 -2 -3
pair next: cue.captivity ru.agent	26 -3 -38 -26 22
pair next: cue.captivity ru.from	-1 -12 -11 18 -16
pair next: cue.captivity ru.of	6 -32 -14 -3 3
pair next: cue.captivity ru.to	-13 12 -4 -8 -12
pair next: cue.captivity ua.agent	18 -20 6 -46 -8
pair next: cue.captivity ua.from	35 -18 -21 -17 -29
pair next: cue.captivity ua.of	11 -1 7 -5 -24
pair next: cue.captivity ua.to	-7 -27 -25 13 4
pair next: cue.captivity verb.bring	20 -21 -27 19 -44
pair next: cue.captivity verb.come	-4 0 9 -8 -19
pair next: cue.captivity verb.future	-46 17 -10 -8 2
pair next: cue.captivity verb.get	-13 -3 -32 -37 26
pair next: cue.captivity verb.give	15 -12 -7 -26 -2
pair next: cue.captivity verb.held_exchange	12 1 7 -20 -23
pair next: cue.captivity verb.home	34 -13 -12 -31 -18
pair next: cue.captivity verb.managed	3 2 -11 -5 -7
pair next: cue.captivity verb.noun	-25 18 -13 -11 2
pair next: cue.captivity verb.other	-5 -6 -28 -40 34
pair next: cue.captivity verb.swap	10 -16 -21 14 -17
pair next: cue.captivity verb.will	2 3 -20 -33 -1
pair next: cue.captivity view.ru	2 -32 -19 17 -14
pair next: cue.captivity voice.ua	-23 -11 24 -26 23
pair next: cue.captured adj.modifier	-15 7 -32 5 7
pair next: cue.captured category	19 -1 -5 -9 -18
pair next: cue.captured cue.captivity	3 -15 -17 -35 27
pair next: cue.captured cue.captured	-21 -15 -14 7 21
pair next: cue.captured cue.crime	12 -2 -14 -3 -4
pair next: cue.captured cue.deported	12 -6 0 0 -8
pair next: cue.captured cue.ever_captured	-6 -18 -17 1 5
pair next: cue.captured cue.relative	25 0 -4 -4 -24
pair next: cue.captured cue.since	-28 11 -11 -19 -3
pair next: cue.captured cue.transit	-14 -10 -1 -4 6
pair next: cue.captured cue.year	2 3 -7 16 -18
pair next: cue.captured noun.military	-20 -20 -16 -20 25
pair next: cue.captured noun.other	-4 -26 16 -28 0
pair next: cue.captured noun.people	-19 -22 -28 -21 34
pair next: cue.captured noun.soldier	21 -13 -12 -10 12
pair next: cue.captured qualifier.approx	10 -9 -23 -8 1
pair next: cue.captured ru.of	-8 -15 -9 8 3
pair next: cue.captured ua.of	-3 20 -21 -20 -2
pair next: cue.claims adj.dead	13 -6 -13 -8 0
pair next: cue.claims adj.modifier	-3 -10 -1 -10 1
pair next: cue.claims category	-6 -32 22 -28 -23
pair next: cue.claims country	-6 -4 -15 0 4
pair next: cue.claims cue.agreement	-1 -7 -23 -15 14
pair next: cue.claims cue.all	14 8 -7 -9 -14
pair next: cue.claims cue.claims	-23 11 8 26 -27
pair next: cue.claims cue.completed	8 -6 -14 -22 -9
pair next: cue.claims cue.crime	-8 -5 -8 6 5
pair next: cue.claims cue.denied	-3 21 -19 -14 -18
pair next: cue.claims cue.footage	-6 17 -4 -11 -14
pair next: cue.claims cue.held	-24 -4 0 28 -12
pair next: cue.claims cue.in_captivity	-13 -8 -8 29 -27
pair next: cue.claims cue.mediated	26 -36 -28 -33 16
pair next: cue.claims cue.missing	-23 -15 11 28 -19
pair next: cue.claims cue.of_whole	-14 4 18 -31 -1
pair next: cue.claims cue.part	-13 -19 19 -27 -14
pair next: cue.claims cue.planned	-2 15 -22 -22 -1
pair next: cue.claims cue.ready	17 4 -19 -13 -27
pair next: cue.claims cue.record	2 7 -16 -25 7
pair next: cue.claims cue.relative	-13 23 -7 -19 -16
pair next: cue.claims cue.since	8 -10 -27 -1 26
pair next: cue.claims cue.span	2 16 -14 -6 -20
pair next: cue.claims cue.stage	22 -23 -2 -14 -4
pair next: cue.claims cue.thanks	25 -7 3 -26 -13
pair next: cue.claims cue.today	-7 -3 -23 9 -2
pair next: cue.claims cue.total	-5 -2 -7 5 -10
pair next: cue.claims cue.venue	-26 34 9 -17 -20
pair next: cue.claims cue.visit	13 -3 -6 -3 -1
pair next: cue.claims foe.of	14 -6 -5 -11 -15
pair next: cue.claims noun.body	32 -14 -21 -26 -18
pair next: cue.claims noun.branch	-30 -17 14 -6 14
pair next: cue.claims noun.civilian	-5 -17 -16 10 13
pair next: cue.claims noun.exchange	12 14 -39 -32 -2
pair next: cue.claims noun.family	8 4 -7 5 -22
pair next: cue.claims noun.foreigner	-21 2 -36 14 0
pair next: cue.claims noun.military	-3 3 -28 -8 23
pair next: cue.claims noun.other	-44 20 15 3 -10
pair next: cue.claims noun.people	17 -1 -24 -14 -13
pair next: cue.claims noun.rank	-15 -5 1 -5 12
pair next: cue.claims own.agent	24 -6 -19 -10 -32
pair next: cue.claims own.of	18 -15 -12 9 -12
pair next: cue.claims own.to	-4 -12 -17 2 13
pair next: cue.claims qualifier.approx	15 -6 -23 11 -5
pair next: cue.claims qualifier.at_least	-32 11 26 -14 -12
pair next: cue.claims qualifier.at_most	8 -13 9 -20 8
pair next: cue.claims qualifier.more_than	-17 -9 11 19 -17
pair next: cue.claims ru.agent	13 22 -26 -21 -6
pair next: cue.claims ru.of	19 -10 -23 -12 -8
pair next: cue.claims ru.to	-9 11 -13 -9 3
pair next: cue.claims ua.agent	7 -4 5 -26 -21
pair next: cue.claims ua.of	20 -16 -5 -9 -18
pair next: cue.claims ua.to	16 19 -16 -32 -2
pair next: cue.claims verb.bring	19 -9 -28 -15 15
pair next: cue.claims verb.come	-20 -6 -8 -16 22
pair next: cue.claims verb.future	-2 -7 6 11 -31
pair next: cue.claims verb.get	34 -24 -19 -30 -3
pair next: cue.claims verb.give	15 -9 -12 -14 15
pair next: cue.claims verb.held_exchange	33 -31 -14 -22 -2
pair next: cue.claims verb.noun	24 -8 -7 -3 -36
pair next: cue.claims verb.other	-26 -21 6 -1 25
pair next: cue.claims verb.swap	18 -12 -5 -7 -2
pair next: cue.claims verb.will	-8 9 -30 1 2
pair next: cue.claims voice.ru	-3 -22 1 -9 3
pair next: cue.claims voice.ua	9 4 -54 18 -52
pair next: cue.completed adj.modifier	-7 -8 4 -12 -12
pair next: cue.completed adj.wounded	23 -21 -16 -8 -23
pair next: cue.completed category	-4 6 0 -1 -8
pair next: cue.completed country	-14 -7 -3 -1 -5
pair next: cue.completed cue.agreed	-27 0 -15 -9 23
pair next: cue.completed cue.agreement	4 1 1 -27 -19
pair next: cue.completed cue.all	17 -38 -29 -32 14
pair next: cue.completed cue.called_off	-18 19 -21 -17 20
pair next: cue.completed cue.captivity	-32 -16 -37 5 32
pair next: cue.completed cue.claims	-1 12 -23 -22 0
pair next: cue.completed cue.completed	-2 0 1 -18 -4
pair next: cue.completed cue.crime	4 -13 -16 -24 16
pair next: cue.completed cue.denied	-9 7 -15 -8 12
pair next: cue.completed cue.each	40 -23 -16 -21 -29
pair next: cue.completed cue.evacuation	-30 1 -27 -33 32
pair next: cue.completed cue.footage	5 -13 16 -7 -24
pair next: cue.completed cue.good_news	35 -18 -31 -13 -24
pair next: cue.completed cue.held	-28 -15 -11 31 9
pair next: cue.completed cue.in_captivity	0 11 10 -40 4
pair next: cue.completed cue.in_return	30 -30 -13 -10 0
pair next: cue.completed cue.included	-2 10 9 -14 -3
pair next: cue.completed cue.local	-18 -25 9 -18 6
pair next: cue.completed cue.mediated	17 4 12 -18 -19
pair next: cue.completed cue.name	-16 -14 25 -7 -25
pair next: cue.completed cue.of_whole	7 -30 -3 -23 7
pair next: cue.completed cue.on_shield	-7 -2 -13 -12 13
pair next: cue.completed cue.one_sided	21 -4 -4 -3 -14
pair next: cue.completed cue.other_return	-40 -11 25 -4 -5
pair next: cue.completed cue.outside	24 -6 -5 -19 -5
pair next: cue.completed cue.part	5 -11 4 -1 -33
pair next: cue.completed cue.planned	-27 35 12 -19 -42
pair next: cue.completed cue.postponed	-23 31 -18 -13 -11
pair next: cue.completed cue.ready	-4 12 -8 -8 -21
pair next: cue.completed cue.recap	-17 -7 -5 -21 15
pair next: cue.completed cue.record	1 -6 -4 -10 15
pair next: cue.completed cue.relative	-33 11 25 -23 -15
pair next: cue.completed cue.reunion	-28 -19 -11 42 -26
pair next: cue.completed cue.since	-17 -13 -21 26 -22
pair next: cue.completed cue.span	5 14 -27 -18 -12
pair next: cue.completed cue.stage	6 -4 -29 -25 4
pair next: cue.completed cue.thanks	-1 -11 12 -2 -25
pair next: cue.completed cue.today	28 -12 5 -34 -28
pair next: cue.completed cue.total	-1 -10 -7 -3 17
pair next: cue.completed cue.training	-28 -13 -38 3 29
pair next: cue.completed cue.transit	-2 -26 7 6 -18
pair next: cue.completed cue.venue	-15 11 -30 -17 9
pair next: cue.completed cue.visit	-24 -3 14 -13 -3
pair next: cue.completed cue.year	-23 14 -12 20 -17
pair next: cue.completed cue.yesterday	4 -18 16 -7 -14
pair next: cue.completed foe.of	13 0 -8 -1 -6
pair next: cue.completed noun.body	7 -16 -7 -1 -20
pair next: cue.completed noun.branch	-34 -7 -9 -14 26
pair next: cue.completed noun.child	10 8 -26 -17 2
pair next: cue.completed noun.civilian	31 -24 -22 -17 -12
pair next: cue.completed noun.exchange	-1 -6 -18 16 -32
pair next: cue.completed noun.family	-10 5 -10 -30 28
pair next: cue.completed noun.foreigner	20 -38 -10 1 -6
pair next: cue.completed noun.military	0 -3 -40 -24 11
pair next: cue.completed noun.other	-10 -13 -3 1 -3
pair next: cue.completed noun.people	14 -44 7 -16 0
pair next: cue.completed noun.rank	-15 -10 -15 21 -11
pair next: cue.completed noun.soldier	28 -29 -17 -9 -7
pair next: cue.completed own.agent	7 -15 -23 -26 16
pair next: cue.completed own.of	-11 4 -1 -17 10
pair next: cue.completed own.to	34 -25 -42 -5 -12
pair next: cue.completed qualifier.approx	4 -25 -2 8 -18
pair next: cue.completed qualifier.at_most	5 1 -35 -9 -5
pair next: cue.completed qualifier.more_than	-11 -18 -18 21 -1
pair next: cue.completed ru.agent	38 -14 -5 -7 -36
pair next: cue.completed ru.from	13 -14 -1 5 -35
pair next: cue.completed ru.of	36 -48 -10 -22 -10
pair next: cue.completed ru.to	26 9 -31 -27 -19
pair next: cue.completed ua.agent	-23 9 3 8 -8
pair next: cue.completed ua.from	46 0 -37 -17 -22
pair next: cue.completed ua.of	-15 -12 -1 26 -18
pair next: cue.completed ua.to	23 -27 4 -10 -17
pair next: cue.completed verb.bring	30 -19 -38 -11 -13
pair next: cue.completed verb.come	42 -17 -13 -11 -31
pair next: cue.completed verb.future	-7 5 -51 -5 5
pair next: cue.completed verb.get	18 -14 -33 -21 6
pair next: cue.completed verb.give	27 -35 -25 -30 -4
pair next: cue.completed verb.held_exchange	39 -28 -45 -6 -11
pair next: cue.completed verb.home	17 -19 -11 -23 -9
pair next: cue.completed verb.managed	39 -13 -11 -15 -23
pair next: cue.completed verb.noun	22 -28 1 -24 -17
pair next: cue.completed verb.other	-42 -9 -3 20 7
pair next: cue.completed verb.swap	-4 5 -15 4 -25
pair next: cue.completed verb.will	-8 4 -3 6 -36
pair next: cue.completed voice.ru	-4 -9 -9 24 -15
pair next: cue.completed voice.ua	13 -7 -9 -11 -16
pair next: cue.count adj.modifier	-16 32 -15 -11 -21
pair next: cue.count adj.wounded	-9 -6 -7 -3 16
pair next: cue.count category	18 -13 -22 -18 16
pair next: cue.count country	-10 -1 -21 -8 34
pair next: cue.count cue.agreement	9 -3 -10 -9 -30
pair next: cue.count cue.called_off	-20 -6 -13 -9 11
pair next: cue.count cue.claims	-16 -16 22 17 -34
pair next: cue.count cue.completed	-22 17 26 -35 -51
pair next: cue.count cue.count	10 -15 -28 -1 -8
pair next: cue.count cue.deported	1 -8 -12 8 -9
pair next: cue.count cue.footage	-42 -15 17 14 -16
pair next: cue.count cue.mediated	12 -13 -25 2 -27
pair next: cue.count cue.nth	22 -14 -17 -20 -3
pair next: cue.count cue.of_whole	-2 14 -20 -12 -2
pair next: cue.count cue.of_year	30 -16 3 -14 -27
pair next: cue.count cue.outside	8 -6 0 -3 0
pair next: cue.count cue.part	8 4 0 -8 -1
pair next: cue.count cue.planned	-4 19 -9 -12 -14
pair next: cue.count cue.postponed	-22 8 -7 -3 -4
pair next: cue.count cue.record	-1 -6 -20 14 -13
pair next: cue.count cue.relative	1 4 7 2 -23
pair next: cue.count cue.since	14 -16 -30 -27 19
pair next: cue.count cue.span	10 16 -25 -14 -18
pair next: cue.count cue.third	-12 5 -14 -7 11
pair next: cue.count cue.to_date	17 -15 -1 -10 -1
pair next: cue.count cue.today	27 4 -3 -17 -15
pair next: cue.count cue.year	26 0 0 -26 -1
pair next: cue.count noun.body	5 -9 -13 3 6
pair next: cue.count noun.exchange	5 -30 0 -16 6
pair next: cue.count noun.family	-2 -1 19 -6 -18
pair next: cue.count noun.military	-1 12 -12 -15 8
pair next: cue.count noun.other	-8 5 -10 -2 -2
pair next: cue.count noun.people	-20 13 -22 -11 8
pair next: cue.count own.agent	-3 -2 -10 10 -6
pair next: cue.count own.of	17 -20 30 -5 -32
pair next: cue.count own.to	10 0 -1 -10 0
pair next: cue.count qualifier.approx	-32 10 -2 9 -16
pair next: cue.count qualifier.at_most	22 -36 -1 -25 11
pair next: cue.count qualifier.more_than	-10 -6 14 -17 -18
pair next: cue.count ru.agent	11 -6 -1 -2 -4
pair next: cue.count ru.from	-22 -16 -10 35 -13
pair next: cue.count ru.of	2 -2 7 -19 -17
pair next: cue.count ua.agent	-16 -3 -10 23 -23
pair next: cue.count ua.of	-1 7 -39 12 -13
pair next: cue.count ua.to	-24 -21 -15 20 19
pair next: cue.count verb.bring	8 -24 -21 11 -19
pair next: cue.count verb.come	-15 16 -23 7 9
pair next: cue.count verb.future	-23 35 -21 -15 -28
pair next: cue.count verb.held_exchange	-13 12 5 -21 -19
pair next: cue.count verb.home	-20 -6 24 -5 -26
pair next: cue.count verb.other	12 -25 0 -30 22
pair next: cue.count verb.swap	-1 20 -19 -26 -25
pair next: cue.count verb.will	-10 -12 -11 16 -11
pair next: cue.count view.ru	-10 13 -33 -1 -1
pair next: cue.count view.ua	2 -7 -24 10 -29
pair next: cue.count voice.ua	4 12 -15 0 -10
pair next: cue.crime adj.modifier	-47 -12 -34 25 -6
pair next: cue.crime category	-11 -10 -12 -7 16
pair next: cue.crime cue.claims	-30 -19 -19 -19 32
pair next: cue.crime cue.crime	-12 -16 -29 0 24
pair next: cue.crime cue.money	17 1 -19 -29 6
pair next: cue.crime cue.of_whole	24 -38 -21 -27 0
pair next: cue.crime cue.part	11 -1 -12 -8 5
pair next: cue.crime cue.relative	-10 17 -32 -4 13
pair next: cue.crime noun.exchange	-16 -24 -15 17 -15
pair next: cue.crime noun.family	0 -3 -4 -3 9
pair next: cue.crime noun.military	-19 -8 -14 -12 37
pair next: cue.crime noun.other	-18 -24 -13 0 7
pair next: cue.crime noun.people	-21 -10 17 -11 2
pair next: cue.crime qualifier.at_most	-16 -23 -21 -8 29
pair next: cue.crime qualifier.more_than	-18 -5 -10 16 -8
pair next: cue.crime ru.of	-28 -26 -28 -16 31
pair next: cue.crime ru.to	-12 -9 -10 -8 17
pair next: cue.crime ua.of	-3 -4 -11 -6 18
pair next: cue.crime verb.future	13 -14 -11 -9 -5
pair next: cue.crime verb.other	-10 -12 -6 -8 20
pair next: cue.denied adj.modifier	-21 -20 -15 33 -27
pair next: cue.denied cue.agreed	-12 -5 -4 -2 12
pair next: cue.denied cue.claims	-21 26 -35 15 -26
pair next: cue.denied cue.completed	5 15 -13 -14 -14
pair next: cue.denied cue.denied	-31 26 -36 -20 -11
pair next: cue.denied cue.relative	-52 8 31 -33 -16
pair next: cue.denied cue.today	-15 19 -11 1 -28
pair next: cue.denied noun.exchange	-1 27 -32 -42 -21
pair next: cue.denied noun.other	21 -27 14 8 -32
pair next: cue.denied noun.people	11 -1 -11 -18 -10
pair next: cue.denied ru.agent	-13 19 -10 -13 -16
pair next: cue.denied ru.of	-11 14 -4 -11 -16
pair next: cue.denied ua.of	-20 25 -15 -8 -22
pair next: cue.denied verb.will	-1 13 -1 -1 -11
pair next: cue.deported adj.modifier	28 -11 -17 -14 4
pair next: cue.deported adj.wounded	-9 -2 -8 -1 8
pair next: cue.deported category	10 -12 -9 -12 -2
pair next: cue.deported cue.captured	0 -13 8 11 -22
pair next: cue.deported cue.claims	-9 -4 -1 24 -8
pair next: cue.deported cue.deported	9 -8 -16 -2 4
pair next: cue.deported cue.held	22 -3 -1 -15 -10
pair next: cue.deported cue.of_whole	-2 -4 -13 13 4
pair next: cue.deported cue.relative	-8 -2 0 9 0
pair next: cue.deported cue.today	14 -12 -10 -7 -11
pair next: cue.deported cue.transit	-3 -25 -24 -17 20
pair next: cue.deported cue.year	26 -4 -10 -17 -27
pair next: cue.deported noun.child	-22 -6 -22 18 8
pair next: cue.deported noun.military	-16 18 -17 1 -15
pair next: cue.deported noun.other	15 -10 -28 -4 4
pair next: cue.deported noun.people	-15 -14 -7 13 13
pair next: cue.deported own.to	21 -3 -3 -16 -9
pair next: cue.deported qualifier.approx	26 -2 -12 -11 -4
pair next: cue.deported qualifier.at_least	-13 -12 -2 20 -22
pair next: cue.deported qualifier.at_most	-2 9 -11 -2 -17
pair next: cue.deported qualifier.more_than	4 -2 -2 4 -9
pair next: cue.deported ru.from	-24 -14 -10 5 3
pair next: cue.deported ru.to	22 -8 -10 -19 -13
pair next: cue.deported ua.agent	2 -3 -6 9 -13
pair next: cue.deported ua.of	21 -17 -3 -11 -33
pair next: cue.deported ua.to	28 -13 -30 -1 -23
pair next: cue.deported verb.bring	-1 -10 -13 2 9
pair next: cue.deported verb.held_exchange	-5 -3 -15 11 -7
pair next: cue.died adj.dead	6 -5 -5 6 -21
pair next: cue.died verb.other	17 -11 -12 -6 -20
pair next: cue.each adj.modifier	10 -13 3 -15 -11
pair next: cue.each cue.agreement	13 -4 -6 -7 -5
pair next: cue.each cue.all	12 -5 7 -32 -36
pair next: cue.each cue.claims	-15 21 -15 -12 11
pair next: cue.each cue.completed	19 -11 -10 -9 -18
pair next: cue.each cue.each	7 7 -14 -37 -16
pair next: cue.each cue.of_whole	3 -11 -23 21 -26
pair next: cue.each cue.part	11 14 -15 -27 -15
pair next: cue.each cue.planned	-11 18 -9 -9 -4
pair next: cue.each cue.recap	9 -4 -11 -16 -9
pair next: cue.each cue.record	23 -21 -11 -5 -13
pair next: cue.each cue.relative	-21 0 11 -1 -14
pair next: cue.each cue.span	-8 11 -3 -2 -15
pair next: cue.each cue.thanks	6 -19 -9 -4 5
pair next: cue.each cue.to_date	10 -6 1 -11 -15
pair next: cue.each cue.today	18 -7 -13 -6 -9
pair next: cue.each cue.total	21 -19 -6 -3 -12
pair next: cue.each noun.body	-9 0 -12 -14 7
pair next: cue.each noun.civilian	-21 24 -9 -16 -10
pair next: cue.each noun.exchange	5 -19 20 -18 -19
pair next: cue.each noun.military	-14 12 -3 -1 -8
pair next: cue.each noun.other	-22 0 -14 13 0
pair next: cue.each noun.people	13 -18 -24 -4 15
pair next: cue.each qualifier.at_most	-12 18 -2 -7 -11
pair next: cue.each ru.agent	19 -13 -15 -13 -15
pair next: cue.each ru.of	-22 -21 -15 34 -17
pair next: cue.each ua.agent	-3 24 -9 -8 -21
pair next: cue.each ua.of	20 -15 -16 -1 -7
pair next: cue.each verb.bring	10 -23 8 -23 -20
pair next: cue.each verb.come	-7 9 -7 -15 11
pair next: cue.each verb.future	14 4 -22 -11 -26
pair next: cue.each verb.get	23 -17 -17 -6 -11
pair next: cue.each verb.give	19 -26 -5 -2 -19
pair next: cue.each verb.held_exchange	25 -20 -18 -3 -4
pair next: cue.each verb.other	-17 -14 9 19 -28
pair next: cue.each verb.swap	19 -12 -6 -14 -10
pair next: cue.each verb.will	-12 24 -25 -21 -27
pair next: cue.evacuation adj.modifier	-14 -1 -29 13 -8
pair next: cue.evacuation adj.wounded	-30 -15 -14 -22 37
pair next: cue.evacuation category	-21 -29 -19 12 8
pair next: cue.evacuation cue.evacuation	9 -15 -23 -12 20
pair next: cue.evacuation cue.local	-3 -19 -18 -16 18
pair next: cue.evacuation cue.of_whole	-10 10 -8 -18 -2
pair next: cue.evacuation cue.relative	-7 -9 -11 -9 12
pair next: cue.evacuation cue.training	-4 -7 -3 -4 13
pair next: cue.evacuation noun.other	20 -2 -18 -18 -3
pair next: cue.evacuation noun.people	-9 -21 -18 -10 21
pair next: cue.evacuation qualifier.approx	-14 -1 -11 -3 18
pair next: cue.evacuation ru.to	8 -22 0 -28 6
pair next: cue.evacuation ua.of	7 -20 -17 -16 10
pair next: cue.evacuation verb.bring	-16 -4 -5 -5 21
pair next: cue.evacuation verb.come	-27 -25 14 -27 21
pair next: cue.evacuation verb.future	15 1 -22 -3 -11
pair next: cue.evacuation verb.other	-10 0 0 -1 10
pair next: cue.ever_captured adj.modifier	-15 9 -13 3 5
pair next: cue.ever_captured cue.captivity	16 -13 8 5 -29
pair next: cue.ever_captured cue.captured	-21 -15 -15 9 14
pair next: cue.ever_captured noun.military	-21 -15 -5 -1 29
pair next: cue.ever_captured noun.people	-19 -1 -4 -1 21
pair next: cue.ever_captured ua.of	-11 -1 -2 -6 17
pair next: cue.film adj.modifier	-18 -14 12 -9 0
pair next: cue.film cue.footage	-10 -10 16 -24 9
pair next: cue.film cue.of_whole	-15 -11 22 -16 -19
pair next: cue.footage adj.modifier	-24 -3 27 -15 -23
pair next: cue.footage category	-16 -17 12 -8 6
pair next: cue.footage country	-22 -5 -4 18 -1
pair next: cue.footage cue.claims	-13 -8 -9 -17 19
pair next: cue.footage cue.film	-29 -29 35 -3 -22
pair next: cue.footage cue.footage	-18 -30 28 -23 -4
pair next: cue.footage cue.in_captivity	-15 -5 20 12 -24
pair next: cue.footage cue.money	-13 0 -10 -2 14
pair next: cue.footage cue.of_whole	-26 -14 13 -24 -2
pair next: cue.footage cue.other_return	-11 -21 20 -11 -23
pair next: cue.footage cue.part	4 -10 -6 -21 17
pair next: cue.footage cue.planned	2 4 -4 -16 -8
pair next: cue.footage cue.ready	4 10 -16 -4 -5
pair next: cue.footage cue.relative	6 -7 -32 -13 14
pair next: cue.footage cue.stage	11 -1 -1 -4 -6
pair next: cue.footage cue.today	-8 -18 30 -10 -25
pair next: cue.footage cue.transit	-9 6 6 -14 -10
pair next: cue.footage cue.venue	-23 -18 2 16 -1
pair next: cue.footage cue.visit	-32 -3 -9 -20 9
pair next: cue.footage cue.yesterday	-21 -17 35 -9 -45
pair next: cue.footage noun.branch	-34 -20 42 -20 -37
pair next: cue.footage noun.civilian	-9 11 -30 12 -19
pair next: cue.footage noun.exchange	-12 -36 7 -24 24
pair next: cue.footage noun.family	-36 -9 24 -10 -9
pair next: cue.footage noun.foreigner	5 -7 -6 -15 6
pair next: cue.footage noun.military	-25 -28 -3 -13 3
pair next: cue.footage noun.other	-1 -9 21 -9 -23
pair next: cue.footage noun.people	-12 -17 15 9 -20
pair next: cue.footage own.agent	-4 -25 -12 -3 14
pair next: cue.footage own.of	-35 -16 45 -23 -25
pair next: cue.footage own.to	-8 -1 21 -6 -14
pair next: cue.footage qualifier.approx	-30 -14 -20 15 6
pair next: cue.footage qualifier.at_most	-18 -22 8 18 -19
pair next: cue.footage ru.agent	21 3 -13 -12 9
pair next: cue.footage ru.of	-36 16 30 -19 -9
pair next: cue.footage ru.to	-5 -11 18 -10 -20
pair next: cue.footage verb.bring	-5 -14 -11 -9 10
pair next: cue.footage verb.come	-18 -2 32 -2 -20
pair next: cue.footage verb.future	9 -8 -13 -12 1
pair next: cue.footage verb.held_exchange	-2 -14 8 -3 -14
pair next: cue.footage verb.noun	-28 11 13 -23 -2
pair next: cue.footage verb.will	13 -15 12 -14 -14
pair next: cue.footage voice.ua	31 -29 -20 -27 -18
pair next: cue.good_news adj.modifier	-3 -12 -1 12 -6
pair next: cue.good_news cue.completed	1 -1 -14 -5 10
pair next: cue.good_news cue.good_news	35 -9 -24 -9 -20
pair next: cue.good_news cue.of_whole	-16 -17 17 -6 -9
pair next: cue.good_news cue.relative	14 -10 -15 -10 -10
pair next: cue.good_news cue.today	28 -15 -9 -12 -8
pair next: cue.good_news cue.yesterday	8 0 -7 -1 -2
pair next: cue.good_news noun.exchange	2 18 -4 -5 -17
pair next: cue.good_news noun.family	23 -1 -7 -18 -9
pair next: cue.good_news noun.other	21 -9 11 -7 -25
pair next: cue.good_news noun.people	19 37 -35 -19 -35
pair next: cue.good_news own.to	15 -19 32 -19 -29
pair next: cue.good_news verb.come	21 -7 -22 -7 -14
pair next: cue.good_news verb.noun	35 -28 -6 -30 -21
pair next: cue.held adj.modifier	10 -20 8 3 -23
pair next: cue.held adj.wounded	-24 -21 21 -6 -4
pair next: cue.held category	-26 7 5 -23 11
pair next: cue.held country	-22 -14 -14 0 17
pair next: cue.held cue.captivity	-19 3 -9 23 -4
pair next: cue.held cue.claims	-21 17 -19 -4 15
pair next: cue.held cue.completed	-1 5 -6 -28 12
pair next: cue.held cue.count	-12 -16 -31 -30 29
pair next: cue.held cue.deported	11 0 0 -1 -10
pair next: cue.held cue.footage	0 -11 11 -2 -18
pair next: cue.held cue.held	-1 -19 -25 29 -30
pair next: cue.held cue.in_captivity	-19 -29 -33 31 -7
pair next: cue.held cue.missing	-19 -2 -2 18 -16
pair next: cue.held cue.of_whole	-17 -39 21 -13 12
pair next: cue.held cue.other_war	-16 -17 -14 -16 22
pair next: cue.held cue.part	-16 -9 14 -17 20
pair next: cue.held cue.planned	-12 -4 13 0 -4
pair next: cue.held cue.ready	-18 -9 -10 16 15
pair next: cue.held cue.relative	-13 -18 -3 19 -8
pair next: cue.held cue.since	21 -5 -6 -17 -16
pair next: cue.held cue.span	19 6 -14 -16 -14
pair next: cue.held cue.today	1 -1 -1 13 -12
pair next: cue.held cue.transit	9 -4 -9 -6 5
pair next: cue.held cue.venue	-19 -17 27 -9 -21
pair next: cue.held foe.from	8 16 -1 -12 -5
pair next: cue.held foe.of	2 -2 2 0 -14
pair next: cue.held foe.to	12 -28 -10 8 -35
pair next: cue.held noun.civilian	-26 -6 -14 22 -21
pair next: cue.held noun.family	-3 -9 -9 12 -15
pair next: cue.held noun.military	-24 -32 -22 48 -33
pair next: cue.held noun.other	7 -19 -18 -19 17
pair next: cue.held noun.people	-34 -20 17 4 -7
pair next: cue.held noun.rank	24 -4 -21 -13 -8
pair next: cue.held own.of	18 -15 -1 -29 13
pair next: cue.held qualifier.approx	-12 -14 -27 31 -16
pair next: cue.held qualifier.at_least	-16 -14 -12 34 -30
pair next: cue.held qualifier.at_most	-6 20 -8 -9 -27
pair next: cue.held qualifier.more_than	-19 -3 -24 27 -20
pair next: cue.held ru.agent	3 -9 -7 7 -33
pair next: cue.held ru.from	-22 -19 -8 35 -23
pair next: cue.held ru.of	-31 2 -46 11 3
pair next: cue.held ua.agent	1 -25 -21 22 -16
pair next: cue.held ua.from	-18 19 -1 -1 -1
pair next: cue.held ua.of	-23 -32 -29 24 1
pair next: cue.held ua.to	-22 -29 -20 32 -24
pair next: cue.held verb.come	21 -13 -7 12 -19
pair next: cue.held verb.future	-3 -16 18 18 -26
pair next: cue.held verb.give	-3 -16 -12 20 -24
pair next: cue.held verb.other	-13 -13 -8 14 -10
pair next: cue.held verb.will	-10 -6 -2 11 -1
pair next: cue.held view.ru	10 22 -20 -34 -12
pair next: cue.in_captivity category	23 -3 -7 -19 -2
pair next: cue.in_captivity cue.captivity	-5 -19 -8 0 -14
pair next: cue.in_captivity cue.held	-31 -7 -33 17 8
pair next: cue.in_captivity cue.in_captivity	-12 -13 -4 -5 -15
pair next: cue.in_captivity noun.people	22 -11 -23 -12 -13
pair next: cue.in_captivity ru.of	-12 5 -4 27 -23
pair next: cue.in_captivity ua.of	9 -6 -2 -5 -5
pair next: cue.in_return adj.modifier	33 -19 -24 -12 2
pair next: cue.in_return country	18 -1 -1 -10 -17
pair next: cue.in_return cue.claims	10 13 -40 -18 -3
pair next: cue.in_return cue.completed	0 29 -19 -22 -11
pair next: cue.in_return cue.in_return	29 -17 -20 -11 6
pair next: cue.in_return cue.of_whole	-13 -6 -8 -4 17
pair next: cue.in_return cue.one_sided	43 -24 -9 -12 -32
pair next: cue.in_return cue.other_war	-21 -9 -6 -3 25
pair next: cue.in_return cue.part	2 -2 0 -20 18
pair next: cue.in_return cue.relative	-10 13 -7 -12 -4
pair next: cue.in_return cue.same_number	19 -8 -10 -3 -17
pair next: cue.in_return cue.thanks	12 -1 -11 -4 3
pair next: cue.in_return foe.agent	4 5 -3 -11 -9
pair next: cue.in_return noun.body	22 -12 -2 -5 -8
pair next: cue.in_return noun.civilian	0 -8 -3 -9 10
pair next: cue.in_return noun.exchange	-33 -5 2 -40 24
pair next: cue.in_return noun.military	14 -7 -13 -3 -11
pair next: cue.in_return noun.other	2 -6 -30 9 3
pair next: cue.in_return noun.people	22 -28 2 -27 -17
pair next: cue.in_return own.agent	-6 -16 -10 16 -18
pair next: cue.in_return own.of	7 -14 -11 -17 5
pair next: cue.in_return own.to	-7 -4 20 -5 -9
pair next: cue.in_return qualifier.approx	0 -16 -28 -12 12
pair next: cue.in_return ru.agent	0 -16 -10 15 -32
pair next: cue.in_return ru.of	-7 9 -25 -2 0
pair next: cue.in_return ru.to	11 -4 -1 -3 -6
pair next: cue.in_return ua.agent	-8 14 -10 -14 -19
pair next: cue.in_return ua.of	41 -10 -24 -16 -29
pair next: cue.in_return ua.to	20 -10 -6 -10 -10
pair next: cue.in_return verb.bring	14 -23 -24 -24 4
pair next: cue.in_return verb.get	0 -27 -4 20 -30
pair next: cue.in_return verb.give	14 -1 -10 -18 -2
pair next: cue.in_return verb.noun	-11 -12 7 -9 11
pair next: cue.in_return verb.other	10 -3 -17 -16 9
pair next: cue.included adj.modifier	6 -13 5 -8 -18
pair next: cue.included adj.wounded	26 11 -21 -7 -13
pair next: cue.included category	8 10 -26 -23 18
pair next: cue.included cue.all	-12 9 -23 -16 2
pair next: cue.included cue.captured	6 -3 5 22 -37
pair next: cue.included cue.completed	39 -10 -20 -21 -16
pair next: cue.included cue.ever_captured	-4 -9 -12 -5 6
pair next: cue.included cue.footage	-3 -6 16 -10 -26
pair next: cue.included cue.held	1 -18 23 -15 -1
pair next: cue.included cue.in_captivity	6 -1 8 -9 -13
pair next: cue.included cue.in_return	-22 -17 20 -10 -9
pair next: cue.included cue.local	-19 -2 29 -3 -15
pair next: cue.included cue.mediated	22 -3 -6 -13 -3
pair next: cue.included cue.of_whole	-5 -1 12 -34 -7
pair next: cue.included cue.part	28 -9 -17 -16 -26
pair next: cue.included cue.recap	3 -20 8 -10 -6
pair next: cue.included cue.relative	0 -17 9 -6 -11
pair next: cue.included cue.since	24 -1 -18 -8 -2
pair next: cue.included cue.today	14 11 16 -24 -36
pair next: cue.included cue.transit	21 -16 5 -14 -10
pair next: cue.included cue.unit	3 -2 -2 13 -7
pair next: cue.included cue.year	-18 -11 -8 -11 12
pair next: cue.included cue.yesterday	-54 -13 62 -15 -33
pair next: cue.included noun.branch	14 13 -23 -23 -2
pair next: cue.included noun.civilian	-6 -23 18 1 -7
pair next: cue.included noun.exchange	-35 -3 30 -28 -14
pair next: cue.included noun.family	15 -16 9 -10 -22
pair next: cue.included noun.foreigner	22 0 -12 -4 -10
pair next: cue.included noun.man	9 0 -9 0 -1
pair next: cue.included noun.military	20 -15 -2 -47 -18
pair next: cue.included noun.other	-22 -24 12 -26 11
pair next: cue.included noun.people	-7 17 -23 10 -22
pair next: cue.included noun.rank	21 0 -14 -3 -7
pair next: cue.included own.agent	9 -18 5 -6 -5
pair next: cue.included own.to	-15 -11 5 -11 12
pair next: cue.included qualifier.approx	-36 -3 25 9 -5
pair next: cue.included qualifier.at_least	-12 -1 -13 8 10
pair next: cue.included qualifier.at_most	-7 -23 11 11 -16
pair next: cue.included qualifier.more_than	-1 -1 -1 -7 8
pair next: cue.included ru.agent	-11 -8 -14 22 -10
pair next: cue.included ru.from	-10 -20 -47 -2 36
pair next: cue.included ru.of	21 -7 -22 14 -21
pair next: cue.included ru.to	10 -8 -14 -5 -1
pair next: cue.included ua.from	-58 -16 29 -31 4
pair next: cue.included ua.of	23 -22 -32 -19 -11
pair next: cue.included verb.bring	-3 -4 10 14 -16
pair next: cue.included verb.come	-29 -13 -8 -8 30
pair next: cue.included verb.future	0 -10 -19 -16 15
pair next: cue.included verb.get	3 -7 13 -9 3
pair next: cue.included verb.held_exchange	-41 -18 23 21 4
pair next: cue.included verb.other	10 -11 -15 -14 9
pair next: cue.included verb.swap	11 -5 -8 -10 -2
pair next: cue.included verb.will	30 1 -25 -9 -17
pair next: cue.included voice.ua	12 -7 -1 -1 -4
pair next: cue.local adj.modifier	10 -2 1 -18 -22
pair next: cue.local category	-13 -18 19 -34 3
pair next: cue.local cue.claims	-13 -5 23 -3 -16
pair next: cue.local cue.local	-6 -27 35 -29 -27
pair next: cue.local cue.of_whole	-24 -6 30 -2 -23
pair next: cue.local cue.relative	32 -20 -12 -14 -36
pair next: cue.local cue.today	-12 -5 8 -1 4
pair next: cue.local noun.civilian	-23 -7 18 -3 -10
pair next: cue.local noun.other	-22 -3 19 -7 -9
pair next: cue.local noun.people	-28 -13 32 -22 8
pair next: cue.local own.of	-6 -1 15 -8 -23
pair next: cue.local own.to	16 -1 -13 -14 -10
pair next: cue.local ru.from	-9 -3 24 -8 -15
pair next: cue.local ru.of	4 -4 3 -6 -8
pair next: cue.local verb.come	-56 -28 25 -24 19
pair next: cue.local verb.other	-5 -4 -12 -11 12
pair next: cue.mediated adj.modifier	11 -25 8 2 -13
pair next: cue.mediated category	32 -4 -11 -9 -21
pair next: cue.mediated country	18 -7 -18 7 -23
pair next: cue.mediated cue.agreed	20 -4 -9 -19 0
pair next: cue.mediated cue.agreement	13 -13 -14 -5 16
pair next: cue.mediated cue.all	13 -19 -12 -19 5
pair next: cue.mediated cue.claims	12 6 -15 -21 -26
pair next: cue.mediated cue.completed	37 -33 -25 -22 -6
pair next: cue.mediated cue.mediated	11 8 -22 -14 -21
pair next: cue.mediated cue.of_whole	19 -33 -10 -28 16
pair next: cue.mediated cue.other_war	-12 -15 -10 -5 16
pair next: cue.mediated cue.part	15 -15 -11 -4 11
pair next: cue.mediated cue.planned	-25 33 -18 -17 -17
pair next: cue.mediated cue.recap	-1 -8 13 -7 -11
pair next: cue.mediated cue.relative	-3 -31 17 -5 -8
pair next: cue.mediated cue.reunion	12 -6 -21 -19 23
pair next: cue.mediated cue.since	-7 12 -21 -14 -24
pair next: cue.mediated cue.thanks	23 -26 -4 -32 -8
pair next: cue.mediated cue.to_date	14 1 -10 -26 -19
pair next: cue.mediated cue.today	27 -10 -12 -25 -8
pair next: cue.mediated cue.total	-18 -21 19 16 -24
pair next: cue.mediated cue.training	31 -8 -10 -3 -23
pair next: cue.mediated cue.transit	8 -1 -7 -1 -5
pair next: cue.mediated cue.venue	-1 10 -14 -8 -15
pair next: cue.mediated cue.year	27 -13 -23 -30 -10
pair next: cue.mediated foe.of	-7 -9 9 -3 -8
pair next: cue.mediated noun.branch	16 -1 -8 -12 -12
pair next: cue.mediated noun.child	-12 -16 -17 16 12
pair next: cue.mediated noun.exchange	12 -12 -28 9 -18
pair next: cue.mediated noun.family	10 -25 -39 -23 23
pair next: cue.mediated noun.foreigner	14 -7 -2 -3 -5
pair next: cue.mediated noun.military	-2 -4 -1 -3 9
pair next: cue.mediated noun.other	19 -10 -22 8 -19
pair next: cue.mediated noun.people	-20 -1 -19 9 -13
pair next: cue.mediated own.agent	21 -20 -11 -9 -13
pair next: cue.mediated own.of	-17 -9 -17 -15 22
pair next: cue.mediated own.to	3 -4 21 -2 -25
pair next: cue.mediated qualifier.approx	-1 -21 21 -14 -21
pair next: cue.mediated qualifier.at_most	39 -12 1 -7 -16
pair next: cue.mediated qualifier.more_than	6 -10 -3 8 -7
pair next: cue.mediated ru.agent	41 -20 -10 -31 -21
pair next: cue.mediated ru.of	-15 -40 38 1 -21
pair next: cue.mediated ua.agent	-14 -3 -2 18 -2
pair next: cue.mediated ua.of	26 -28 -19 -1 -20
pair next: cue.mediated ua.to	-9 -15 -20 2 11
pair next: cue.mediated verb.bring	-7 -22 -17 14 -10
pair next: cue.mediated verb.future	-3 14 -21 -16 -3
pair next: cue.mediated verb.get	-38 -4 20 26 -17
pair next: cue.mediated verb.give	-22 -6 -23 -10 25
pair next: cue.mediated verb.held_exchange	37 -18 -6 -3 -15
pair next: cue.mediated verb.home	-10 19 -22 -10 -19
pair next: cue.mediated verb.managed	29 -6 -18 -12 -17
pair next: cue.mediated verb.noun	25 -9 -25 -11 -12
pair next: cue.mediated verb.other	-3 -21 8 -21 5
pair next: cue.mediated verb.swap	-7 -12 -4 -8 11
pair next: cue.mediated verb.will	-2 -9 -23 -15 25
pair next: cue.mediated voice.ua	-5 -14 -17 9 -12
pair next: cue.missing adj.modifier	3 1 -23 -3 8
pair next: cue.missing category	4 -16 -15 18 -22
pair next: cue.missing cue.captivity	5 -12 -12 -9 11
pair next: cue.missing cue.claims	25 -13 -9 -1 -20
pair next: cue.missing cue.held	-23 -3 -2 28 -26
pair next: cue.missing cue.mediated	11 0 0 -10 0
pair next: cue.missing cue.missing	-18 -21 -10 24 -14
pair next: cue.missing cue.money	-2 -11 -5 -5 21
pair next: cue.missing cue.part	-33 -10 -18 16 -13
pair next: cue.missing cue.relative	-32 5 17 11 -24
pair next: cue.missing cue.to_date	-20 -1 0 20 -1
pair next: cue.missing cue.today	-8 -7 -3 24 -19
pair next: cue.missing cue.total	20 0 0 -18 -4
pair next: cue.missing foe.of	20 -2 -9 -16 -17
pair next: cue.missing noun.branch	-18 -19 24 -5 -15
pair next: cue.missing noun.family	6 -20 -13 1 6
pair next: cue.missing noun.military	-10 -9 -5 -30 35
pair next: cue.missing noun.other	7 -37 -18 -7 14
pair next: cue.missing noun.people	-6 -21 -16 26 -9
pair next: cue.missing noun.soldier	1 -8 -2 -15 16
pair next: cue.missing qualifier.approx	-15 -10 -13 27 -20
pair next: cue.missing qualifier.at_most	-15 -19 -15 22 5
pair next: cue.missing qualifier.more_than	-1 -8 -3 26 -32
pair next: cue.missing verb.future	-12 -8 10 -16 11
pair next: cue.missing verb.other	-15 -6 -7 27 -31
pair next: cue.money adj.modifier	-10 -19 -24 -1 17
pair next: cue.money category	-28 -7 -15 9 15
pair next: cue.money cue.claims	14 -11 -8 -4 -5
pair next: cue.money cue.crime	9 -15 -15 -29 16
pair next: cue.money cue.mediated	-17 0 17 -7 -14
pair next: cue.money cue.money	-15 15 -15 -15 2
pair next: cue.money cue.of_whole	-19 -23 -28 12 1
pair next: cue.money cue.relative	-8 -17 -2 -2 25
pair next: cue.money cue.span	-6 -16 -20 -8 25
pair next: cue.money cue.year	7 -1 -12 -13 8
pair next: cue.money noun.exchange	-4 -2 -3 -4 13
pair next: cue.money noun.family	-13 -2 -14 8 7
pair next: cue.money noun.military	-9 -8 -11 -7 25
pair next: cue.money noun.other	-9 -2 -26 -7 5
pair next: cue.money noun.people	-25 -21 -32 -19 35
pair next: cue.money qualifier.at_most	25 -25 -9 -31 8
pair next: cue.money verb.bring	-5 -5 -11 -8 21
pair next: cue.money verb.future	9 12 -8 -6 -10
pair next: cue.money verb.get	-24 -15 -19 -29 44
pair next: cue.money verb.other	-12 -8 -5 -5 23
pair next: cue.month cue.month	-27 -5 -24 -2 8
pair next: cue.month cue.of_year	5 10 -12 -23 6
pair next: cue.month cue.recap	-53 18 7 11 -15
pair next: cue.month cue.review	-38 -23 41 -15 -34
pair next: cue.month noun.family	-3 -9 -17 -17 29
pair next: cue.month noun.other	-28 -20 3 -11 11
pair next: cue.month own.to	-17 -22 -18 -15 32
pair next: cue.month verb.get	-11 -11 -16 -9 21
pair next: cue.month verb.give	8 -4 -16 -22 26
pair next: cue.month verb.other	-15 -9 -17 -25 29
pair next: cue.name cue.name	-6 0 -12 18 -6
pair next: cue.name cue.relative	-26 -16 19 -16 -14
pair next: cue.name verb.noun	-14 -23 22 -12 -37
pair next: cue.name voice.ua	8 -8 -10 -6 4
pair next: cue.nth cue.nth	27 -3 -18 -8 -20
pair next: cue.nth noun.exchange	20 -6 -9 -10 -10
pair next: cue.of_whole adj.dead	-7 -8 -3 -15 -5
pair next: cue.of_whole adj.modifier	-19 -8 -15 -8 12
pair next: cue.of_whole adj.wounded	-6 24 -11 -16 -14
pair next: cue.of_whole category	11 -9 5 -31 -10
pair next: cue.of_whole country	-1 -8 -2 -6 4
pair next: cue.of_whole cue.agreed	-15 -14 -22 24 -2
pair next: cue.of_whole cue.agreement	-12 -15 14 3 -13
pair next: cue.of_whole cue.all	2 -20 -33 -22 11
pair next: cue.of_whole cue.among	-20 -5 16 -11 -4
pair next: cue.of_whole cue.captivity	8 -18 4 -6 -18
pair next: cue.of_whole cue.captured	-24 -14 -12 -4 30
pair next: cue.of_whole cue.claims	-7 -1 -7 18 -33
pair next: cue.of_whole cue.completed	1 -25 -22 -15 16
pair next: cue.of_whole cue.count	5 -17 -16 31 -25
pair next: cue.of_whole cue.crime	-18 -6 -19 -19 24
pair next: cue.of_whole cue.deported	21 -26 -16 -10 7
pair next: cue.of_whole cue.each	23 -25 -17 -10 -9
pair next: cue.of_whole cue.evacuation	-21 -32 -24 7 44
pair next: cue.of_whole cue.footage	-20 11 11 15 -38
pair next: cue.of_whole cue.in_captivity	-12 -10 24 -11 -17
pair next: cue.of_whole cue.included	-27 -20 35 -17 -24
pair next: cue.of_whole cue.local	13 -29 -5 -5 -16
pair next: cue.of_whole cue.mediated	0 12 -5 22 -48
pair next: cue.of_whole cue.missing	-10 -15 4 1 5
pair next: cue.of_whole cue.of_whole	-34 5 7 -20 0
pair next: cue.of_whole cue.of_year	19 1 -28 3 -34
pair next: cue.of_whole cue.one_sided	11 -6 -5 -8 -9
pair next: cue.of_whole cue.other_return	-30 -11 16 -7 13
pair next: cue.of_whole cue.other_war	-26 -19 -17 1 36
pair next: cue.of_whole cue.outside	5 4 -3 -1 -16
pair next: cue.of_whole cue.part	4 -21 1 -3 -8
pair next: cue.of_whole cue.planned	-17 -1 16 -27 17
pair next: cue.of_whole cue.postponed	-27 13 -18 -12 1
pair next: cue.of_whole cue.ready	-4 -13 12 -15 -6
pair next: cue.of_whole cue.recap	-19 -35 17 -5 8
pair next: cue.of_whole cue.record	19 -7 15 -36 -26
pair next: cue.of_whole cue.relative	-6 -18 29 14 -33
pair next: cue.of_whole cue.reunion	8 -7 -7 -24 -10
pair next: cue.of_whole cue.since	-29 -11 -25 12 -10
pair next: cue.of_whole cue.span	16 -6 -11 -8 -3
pair next: cue.of_whole cue.stage	-22 -6 -25 7 25
pair next: cue.of_whole cue.thanks	-12 -6 19 -8 -24
pair next: cue.of_whole cue.third	-36 -15 -27 -7 33
pair next: cue.of_whole cue.to_date	39 -6 -5 -37 -12
pair next: cue.of_whole cue.today	-43 12 -36 23 0
pair next: cue.of_whole cue.total	-6 -19 26 -4 -20
pair next: cue.of_whole cue.transit	10 -16 8 -11 -30
pair next: cue.of_whole cue.unit	-12 13 -22 -15 3
pair next: cue.of_whole cue.venue	3 -4 -11 15 -11
pair next: cue.of_whole cue.year	-31 -11 -14 36 -28
pair next: cue.of_whole cue.yesterday	-14 -9 21 -8 -14
pair next: cue.of_whole noun.body	-17 -1 41 -38 -51
pair next: cue.of_whole noun.branch	-4 -13 1 -23 7
pair next: cue.of_whole noun.child	-12 15 -11 -33 4
pair next: cue.of_whole noun.civilian	-4 6 -23 -7 4
pair next: cue.of_whole noun.exchange	25 8 -32 -33 -16
pair next: cue.of_whole noun.family	-30 11 4 1 -7
pair next: cue.of_whole noun.foreigner	-24 -1 15 -17 6
pair next: cue.of_whole noun.man	4 -16 9 -22 -9
pair next: cue.of_whole noun.military	-2 -1 5 -13 -10
pair next: cue.of_whole noun.other	-15 7 -8 -19 10
pair next: cue.of_whole noun.people	-16 1 7 1 -13
pair next: cue.of_whole noun.rank	-4 -7 8 -15 0
pair next: cue.of_whole noun.soldier	14 9 10 -33 -11
pair next: cue.of_whole noun.woman	-27 -9 14 -13 -4
pair next: cue.of_whole own.agent	-1 7 -10 13 -18
pair next: cue.of_whole own.of	11 -20 -12 0 -5
pair next: cue.of_whole own.to	-24 -6 12 -21 12
pair next: cue.of_whole qualifier.approx	4 3 -30 -35 15
pair next: cue.of_whole qualifier.at_least	-25 27 -7 -7 2
pair next: cue.of_whole qualifier.at_most	-27 13 4 -16 5
pair next: cue.of_whole qualifier.more_than	-36 -11 14 -28 11
pair next: cue.of_whole ru.agent	-15 -1 -3 15 -16
pair next: cue.of_whole ru.from	-19 -17 5 10 19
pair next: cue.of_whole ru.of	1 -11 -9 11 -14
pair next: cue.of_whole ua.agent	38 0 -29 -8 -29
pair next: cue.of_whole ua.of	-5 -8 -6 -3 -8
pair next: cue.of_whole ua.to	4 -4 -27 -4 -2
pair next: cue.of_whole verb.bring	-13 -4 -11 -24 16
pair next: cue.of_whole verb.come	-17 -13 -10 -12 19
pair next: cue.of_whole verb.future	-5 7 -17 -17 -12
pair next: cue.of_whole verb.get	-20 3 -19 3 10
pair next: cue.of_whole verb.held_exchange	11 -11 17 -14 -32
pair next: cue.of_whole verb.noun	-13 3 17 -19 -1
pair next: cue.of_whole verb.other	-37 -28 29 6 -19
pair next: cue.of_whole verb.swap	6 -20 -4 -9 10
pair next: cue.of_whole verb.will	-10 -25 -10 -8 29
pair next: cue.of_whole view.ru	-30 -4 -16 -9 30
pair next: cue.of_whole voice.ru	2 -8 -18 26 -24
pair next: cue.of_whole voice.ua	15 -42 -1 6 -23
pair next: cue.of_year adj.modifier	12 -20 9 -15 -11
pair next: cue.of_year category	2 -7 -10 7 -16
pair next: cue.of_year country	3 -5 12 -36 -15
pair next: cue.of_year cue.all	14 -12 -22 13 -18
pair next: cue.of_year cue.captivity	11 -1 12 -1 -28
pair next: cue.of_year cue.claims	-11 -10 24 -12 -38
pair next: cue.of_year cue.completed	23 -10 -13 15 -23
pair next: cue.of_year cue.count	17 -20 -14 -20 -1
pair next: cue.of_year cue.held	24 -17 -15 -8 -16
pair next: cue.of_year cue.in_captivity	-26 -22 2 5 9
pair next: cue.of_year cue.mediated	-28 -18 -30 38 -24
pair next: cue.of_year cue.nth	29 -5 -22 -7 -20
pair next: cue.of_year cue.of_whole	0 -11 9 -4 0
pair next: cue.of_year cue.of_year	-14 -20 -15 32 -29
pair next: cue.of_year cue.part	-11 -17 15 -6 -9
pair next: cue.of_year cue.planned	-11 0 -15 13 -7
pair next: cue.of_year cue.recap	8 -6 -5 -4 -4
pair next: cue.of_year cue.record	-6 -8 8 -5 -14
pair next: cue.of_year cue.relative	3 -9 -14 7 3
pair next: cue.of_year cue.reunion	24 1 -4 -20 -12
pair next: cue.of_year cue.review	-26 -11 -17 36 -8
pair next: cue.of_year cue.since	20 -5 -2 2 -24
pair next: cue.of_year cue.span	-19 22 -22 18 -37
pair next: cue.of_year cue.today	12 -11 -5 -13 -1
pair next: cue.of_year cue.transit	28 -13 -35 10 -23
pair next: cue.of_year cue.year	-4 -6 21 13 -16
pair next: cue.of_year cue.yesterday	23 -1 -21 -2 -2
pair next: cue.of_year noun.branch	-15 -12 -22 6 12
pair next: cue.of_year noun.civilian	-32 -21 13 -8 12
pair next: cue.of_year noun.exchange	21 -22 2 11 -30
pair next: cue.of_year noun.family	-21 -40 -37 10 7
pair next: cue.of_year noun.military	-17 -19 2 14 -20
pair next: cue.of_year noun.other	-9 5 -18 -20 10
pair next: cue.of_year noun.people	-4 8 -14 24 -24
pair next: cue.of_year noun.rank	-28 -11 -23 -16 41
pair next: cue.of_year own.agent	-12 -18 -23 19 -18
pair next: cue.of_year own.of	5 -18 -15 -20 19
pair next: cue.of_year own.to	-56 10 15 36 -46
pair next: cue.of_year qualifier.approx	-27 -12 -16 -2 14
pair next: cue.of_year qualifier.at_most	-37 -17 -21 -5 23
pair next: cue.of_year qualifier.more_than	-10 7 -24 -27 26
pair next: cue.of_year ru.agent	-16 13 -18 7 -17
pair next: cue.of_year ru.from	-36 -8 10 17 -5
pair next: cue.of_year ru.of	14 -18 -21 14 -21
pair next: cue.of_year ru.to	-5 -10 -2 12 -17
pair next: cue.of_year ua.agent	-41 22 18 27 -21
pair next: cue.of_year ua.from	-10 -13 -20 26 -23
pair next: cue.of_year ua.of	-25 -10 7 15 2
pair next: cue.of_year ua.to	2 -16 6 -4 -23
pair next: cue.of_year verb.bring	-17 -21 -1 25 -23
pair next: cue.of_year verb.come	-7 -8 -12 11 3
pair next: cue.of_year verb.future	-13 -9 17 8 -27
pair next: cue.of_year verb.get	1 -21 -38 10 3
pair next: cue.of_year verb.give	6 -17 -18 -17 24
pair next: cue.of_year verb.held_exchange	-30 -19 36 24 -40
pair next: cue.of_year verb.home	20 -14 -24 -11 -16
pair next: cue.of_year verb.managed	2 -9 -2 19 -23
pair next: cue.of_year verb.noun	16 -17 -10 -18 3
pair next: cue.of_year verb.other	-24 -21 -11 -16 30
pair next: cue.of_year verb.swap	10 -9 -16 -10 -4
pair next: cue.of_year verb.will	-15 28 -26 -20 -9
pair next: cue.on_shield adj.modifier	14 0 -5 -1 -10
pair next: cue.on_shield cue.today	13 -3 -7 -9 -2
pair next: cue.on_shield verb.come	11 -10 -20 -8 -1
pair next: cue.one_sided adj.modifier	11 -13 1 -10 -18
pair next: cue.one_sided adj.wounded	11 -3 -1 -3 -9
pair next: cue.one_sided cue.called_off	22 -24 -6 -3 -7
pair next: cue.one_sided cue.denied	0 3 -2 -8 -28
pair next: cue.one_sided cue.in_return	42 -16 -20 -15 -28
pair next: cue.one_sided cue.mediated	10 -2 -7 -5 -8
pair next: cue.one_sided cue.of_whole	20 -18 -14 -19 14
pair next: cue.one_sided cue.one_sided	41 -7 -27 -21 -29
pair next: cue.one_sided cue.outside	20 -1 -21 -3 -16
pair next: cue.one_sided cue.repatriation	-3 -13 5 4 -23
pair next: cue.one_sided noun.exchange	5 -8 -33 1 -1
pair next: cue.one_sided ru.agent	18 -12 -1 -10 -14
pair next: cue.one_sided ru.of	9 -4 -1 -1 -5
pair next: cue.one_sided ua.agent	12 -4 -3 -3 -10
pair next: cue.one_sided ua.to	6 4 -8 -1 -11
pair next: cue.one_sided verb.bring	21 -14 -7 -4 -18
pair next: cue.one_sided verb.give	34 -12 -7 -5 -23
pair next: cue.one_sided verb.noun	32 -14 -13 -8 -16
pair next: cue.one_sided verb.will	-10 13 -3 -8 -7
pair next: cue.other_exchange adj.modifier	-29 -24 -26 -19 35
pair next: cue.other_exchange country	-14 -19 -7 -9 26
pair next: cue.other_exchange cue.count	-32 -33 -25 -15 38
pair next: cue.other_exchange cue.mediated	-23 -17 -12 -10 27
pair next: cue.other_exchange cue.of_whole	-35 9 -27 -24 5
pair next: cue.other_exchange cue.other_exchange	-41 -5 2 -12 12
pair next: cue.other_exchange cue.other_war	-7 -9 -12 -6 12
pair next: cue.other_exchange cue.parcel	-24 -24 -18 -23 27
pair next: cue.other_exchange cue.relative	-11 -20 -15 -5 30
pair next: cue.other_exchange noun.exchange	-14 -7 -44 -23 15
pair next: cue.other_exchange noun.other	-25 -3 -10 -19 15
pair next: cue.other_exchange noun.people	-17 -3 15 -9 -5
pair next: cue.other_exchange qualifier.at_most	-18 -29 -17 -11 20
pair next: cue.other_exchange ru.of	-20 -22 -13 -14 22
pair next: cue.other_exchange verb.come	-22 -10 -14 -5 29
pair next: cue.other_exchange verb.get	-9 -6 -7 -2 17
pair next: cue.other_exchange verb.give	-23 -9 -7 -2 30
pair next: cue.other_exchange verb.other	-3 -10 -11 -2 16
pair next: cue.other_return adj.dead	-11 -14 -4 -16 12
pair next: cue.other_return adj.modifier	-10 -16 29 -19 -11
pair next: cue.other_return category	-11 -1 -16 -4 12
pair next: cue.other_return cue.all	-1 -1 12 -1 -10
pair next: cue.other_return cue.claims	-8 -8 -14 -7 10
pair next: cue.other_return cue.footage	-5 -12 -7 -1 13
pair next: cue.other_return cue.mediated	16 -3 -6 -2 -10
pair next: cue.other_return cue.of_whole	14 -3 -19 -16 2
pair next: cue.other_return cue.other_return	-33 -5 4 -13 33
pair next: cue.other_return cue.relative	-6 -13 1 13 -6
pair next: cue.other_return cue.training	-32 -4 -24 -3 33
pair next: cue.other_return cue.visit	16 -5 -7 -8 -2
pair next: cue.other_return noun.branch	5 -11 -15 -9 6
pair next: cue.other_return noun.civilian	33 -6 -15 -29 -14
pair next: cue.other_return noun.family	16 -1 1 -2 -21
pair next: cue.other_return noun.military	-6 -14 -21 -11 18
pair next: cue.other_return noun.other	-32 -24 -5 -15 28
pair next: cue.other_return noun.people	-2 -9 19 -6 -6
pair next: cue.other_return own.to	-47 -16 -16 -31 45
pair next: cue.other_return qualifier.at_most	-8 -12 -17 -20 21
pair next: cue.other_return ru.of	18 -17 0 -8 -26
pair next: cue.other_return verb.bring	-28 -28 -35 -29 56
pair next: cue.other_return verb.come	-12 -14 -4 -9 16
pair next: cue.other_return verb.give	2 -8 -16 -11 20
pair next: cue.other_return verb.other	0 -14 19 -9 -17
pair next: cue.other_war adj.modifier	-21 -13 -12 -16 23
pair next: cue.other_war country	-11 -34 -26 -28 37
pair next: cue.other_war cue.agreed	-14 -17 -16 -3 23
pair next: cue.other_war cue.claims	-21 -8 -5 -8 22
pair next: cue.other_war cue.completed	-5 -3 -2 -1 9
pair next: cue.other_war cue.in_return	-7 -7 -6 -3 9
pair next: cue.other_war cue.mediated	-23 -18 -18 -12 22
pair next: cue.other_war cue.of_whole	-13 -14 3 -13 11
pair next: cue.other_war cue.other_war	-33 -46 -28 -14 48
pair next: cue.other_war cue.part	-19 -11 -11 -2 17
pair next: cue.other_war cue.relative	-17 -10 -24 -12 27
pair next: cue.other_war cue.third	-18 -8 -22 -2 28
pair next: cue.other_war noun.child	-11 -13 -16 -3 26
pair next: cue.other_war noun.civilian	-15 -4 -9 -4 18
pair next: cue.other_war noun.exchange	-17 -14 -11 -3 19
pair next: cue.other_war noun.military	-31 -19 -20 -14 36
pair next: cue.other_war noun.other	-18 -19 -21 -13 26
pair next: cue.other_war noun.people	-41 -42 -20 -31 46
pair next: cue.other_war noun.soldier	-19 -21 -19 -11 33
pair next: cue.other_war noun.woman	-20 -4 -12 -3 22
pair next: cue.other_war own.to	-30 -9 -25 -9 27
pair next: cue.other_war verb.bring	-38 -18 -19 -30 38
pair next: cue.other_war verb.come	-23 -3 -15 -6 28
pair next: cue.other_war verb.future	-17 -15 -4 -8 25
pair next: cue.other_war verb.give	-35 -19 -16 -14 35
pair next: cue.other_war verb.held_exchange	-26 -6 -6 -3 26
pair next: cue.other_war verb.other	-22 -8 -24 -6 31
pair next: cue.other_war verb.swap	-21 -17 -18 -8 32
pair next: cue.outside adj.modifier	10 -10 0 7 -21
pair next: cue.outside adj.wounded	-7 8 0 0 -1
pair next: cue.outside cue.one_sided	18 -5 -10 6 -23
pair next: cue.outside cue.outside	9 -22 -14 12 -16
pair next: cue.outside noun.exchange	-10 -8 -25 12 -4
pair next: cue.outside verb.give	-15 -19 -9 -11 23
pair next: cue.parcel cue.other_exchange	-21 -13 20 -10 12
pair next: cue.parcel noun.military	-38 -21 -9 -14 36
pair next: cue.parcel noun.people	-41 -40 -23 4 43
pair next: cue.part adj.dead	9 -8 -14 -3 8
pair next: cue.part adj.modifier	-2 -12 0 -2 1
pair next: cue.part adj.wounded	18 14 -38 -34 -23
pair next: cue.part category	23 -27 -13 -5 -6
pair next: cue.part country	-8 -17 -18 -18 24
pair next: cue.part cue.agreement	-16 -12 -19 -21 25
pair next: cue.part cue.all	0 10 -4 -5 -6
pair next: cue.part cue.among	2 -9 15 -18 -24
pair next: cue.part cue.born	23 -20 -10 4 -38
pair next: cue.part cue.captured	1 -20 -10 18 -16
pair next: cue.part cue.claims	-17 -6 -10 8 13
pair next: cue.part cue.completed	25 -2 -4 -17 -23
pair next: cue.part cue.each	1 0 -10 -9 -7
pair next: cue.part cue.evacuation	13 0 0 0 -13
pair next: cue.part cue.ever_captured	-14 -1 -5 -3 20
pair next: cue.part cue.footage	-14 -6 -8 -22 19
pair next: cue.part cue.held	-20 2 24 -7 2
pair next: cue.part cue.in_captivity	13 -11 -1 -12 -24
pair next: cue.part cue.included	0 -7 -15 -16 8
pair next: cue.part cue.local	40 -8 -37 -9 -19
pair next: cue.part cue.missing	21 -2 -8 -5 -27
pair next: cue.part cue.of_whole	5 -25 6 -4 -28
pair next: cue.part cue.part	10 -21 -2 -22 2
pair next: cue.part cue.planned	-15 5 -2 -15 1
pair next: cue.part cue.recap	3 -7 -15 15 -1
pair next: cue.part cue.record	12 -13 -5 -22 0
pair next: cue.part cue.relative	-18 -26 -41 14 19
pair next: cue.part cue.since	15 -20 7 12 -27
pair next: cue.part cue.span	0 -4 13 -9 0
pair next: cue.part cue.stage	22 -7 -17 -3 -11
pair next: cue.part cue.third	-28 -2 -9 -3 34
pair next: cue.part cue.to_date	-7 10 -8 -7 -13
pair next: cue.part cue.today	-9 -23 28 -26 -6
pair next: cue.part cue.transit	30 -13 -14 -7 -26
pair next: cue.part cue.unit	6 0 1 -9 -17
pair next: cue.part cue.year	-25 -12 -8 20 -11
pair next: cue.part noun.body	-6 -2 -12 -17 13
pair next: cue.part noun.branch	32 -13 -19 -24 -20
pair next: cue.part noun.child	5 -20 -50 -23 40
pair next: cue.part noun.civilian	7 -34 -48 25 -49
pair next: cue.part noun.exchange	0 30 -8 -29 -19
pair next: cue.part noun.family	35 -18 -15 -24 -17
pair next: cue.part noun.foreigner	-2 -21 7 -20 -1
pair next: cue.part noun.man	13 -1 -10 -1 -5
pair next: cue.part noun.military	26 -12 -5 5 -36
pair next: cue.part noun.other	10 6 -18 -4 3
pair next: cue.part noun.people	21 -19 -1 -11 -8
pair next: cue.part noun.rank	36 -19 -33 -24 4
pair next: cue.part noun.soldier	21 -1 -19 7 -19
pair next: cue.part noun.woman	19 -17 -21 0 -16
pair next: cue.part own.agent	18 -7 -19 -3 -14
pair next: cue.part own.of	-3 7 20 -29 -22
pair next: cue.part own.to	-13 -18 -15 24 8
pair next: cue.part qualifier.approx	25 -1 -14 -6 -14
pair next: cue.part qualifier.at_most	19 -21 -33 -17 23
pair next: cue.part qualifier.more_than	-7 -26 -16 5 14
pair next: cue.part ru.agent	17 -13 -8 -20 -3
pair next: cue.part ru.of	4 9 3 -29 -20
pair next: cue.part ua.agent	-9 22 16 -13 -34
pair next: cue.part ua.of	51 -10 -28 -20 -21
pair next: cue.part verb.bring	3 -28 17 -13 -16
pair next: cue.part verb.come	-23 -21 -14 25 -10
pair next: cue.part verb.future	-26 -31 7 8 11
pair next: cue.part verb.get	17 2 -6 -12 -17
pair next: cue.part verb.give	-6 -1 -12 -1 12
pair next: cue.part verb.held_exchange	21 -14 -18 -12 -10
pair next: cue.part verb.home	20 -16 -32 5 -15
pair next: cue.part verb.noun	-31 -8 -8 2 14
pair next: cue.part verb.other	-10 -17 -2 -13 -2
pair next: cue.part verb.will	-13 -35 1 16 -15
pair next: cue.planned adj.modifier	-4 4 -10 -26 7
pair next: cue.planned adj.wounded	-21 30 -6 -6 -19
pair next: cue.planned category	18 -13 1 -25 -16
pair next: cue.planned country	-29 2 -18 -19 10
pair next: cue.planned cue.agreement	9 11 -13 -10 -20
pair next: cue.planned cue.all	-41 21 -36 28 -38
pair next: cue.planned cue.already	-9 6 0 -9 9
pair next: cue.planned cue.called_off	-13 29 -14 -14 -20
pair next: cue.planned cue.claims	-8 5 -25 24 -6
pair next: cue.planned cue.completed	9 -9 -39 -10 16
pair next: cue.planned cue.deported	13 -5 -3 -2 -9
pair next: cue.planned cue.evacuation	-21 12 -1 12 -19
pair next: cue.planned cue.footage	-12 9 12 -5 -7
pair next: cue.planned cue.in_return	-13 -25 -17 -19 33
pair next: cue.planned cue.mediated	-22 23 1 -28 -13
pair next: cue.planned cue.of_whole	-36 14 -37 -21 22
pair next: cue.planned cue.other_return	-11 -5 19 0 -18
pair next: cue.planned cue.part	7 7 -31 9 -23
pair next: cue.planned cue.planned	-10 25 -35 -31 -12
pair next: cue.planned cue.postponed	3 10 -19 -15 -15
pair next: cue.planned cue.ready	-21 30 -1 -12 -28
pair next: cue.planned cue.recap	-7 10 -16 1 -11
pair next: cue.planned cue.relative	-10 17 -48 3 -5
pair next: cue.planned cue.span	28 1 -18 -4 -22
pair next: cue.planned cue.stage	-20 41 -29 -14 -39
pair next: cue.planned cue.to_date	-14 28 -16 -15 -13
pair next: cue.planned cue.today	-25 23 -27 -6 -11
pair next: cue.planned cue.total	-31 -3 -10 -7 24
pair next: cue.planned cue.transit	3 2 -10 -12 10
pair next: cue.planned cue.venue	-10 26 -17 2 -21
pair next: cue.planned foe.of	2 -3 -3 8 -22
pair next: cue.planned noun.civilian	-13 -3 -3 -9 8
pair next: cue.planned noun.exchange	-42 49 -31 -22 -29
pair next: cue.planned noun.family	-2 -4 -6 -10 15
pair next: cue.planned noun.other	-19 7 -2 -10 12
pair next: cue.planned noun.people	-12 13 -46 -7 -5
pair next: cue.planned own.agent	10 21 -28 -10 -25
pair next: cue.planned own.of	-18 13 -13 -12 4
pair next: cue.planned own.to	-4 11 -25 -40 1
pair next: cue.planned qualifier.approx	-10 4 16 -24 -17
pair next: cue.planned qualifier.at_least	10 2 2 -9 -15
pair next: cue.planned qualifier.at_most	-12 23 -33 -31 -15
pair next: cue.planned qualifier.more_than	-25 11 19 -1 -5
pair next: cue.planned ru.agent	-18 21 -7 -8 -3
pair next: cue.planned ru.of	4 18 -11 -10 -21
pair next: cue.planned ru.to	15 14 -19 -11 -31
pair next: cue.planned ua.agent	10 13 -8 -1 -18
pair next: cue.planned ua.from	-17 19 -10 -10 -17
pair next: cue.planned ua.of	-15 9 -20 -9 5
pair next: cue.planned ua.to	-12 20 -19 14 -23
pair next: cue.planned verb.bring	16 11 8 -14 -30
pair next: cue.planned verb.come	-13 -13 -12 -3 13
pair next: cue.planned verb.future	8 7 -44 -13 -5
pair next: cue.planned verb.get	7 2 -15 -21 3
pair next: cue.planned verb.give	-28 21 -8 -1 -5
pair next: cue.planned verb.held_exchange	-59 57 -22 -16 -40
pair next: cue.planned verb.home	-8 13 -44 -17 6
pair next: cue.planned verb.noun	-44 43 -32 -4 -11
pair next: cue.planned verb.other	15 -28 13 -38 -5
pair next: cue.planned verb.swap	-10 23 -17 -10 -20
pair next: cue.planned verb.will	-26 9 -15 -21 3
pair next: cue.postponed adj.modifier	-8 19 -15 -23 -28
pair next: cue.postponed cue.agreed	-28 30 -2 -4 -4
pair next: cue.postponed cue.called_off	-11 40 -27 -8 -23
pair next: cue.postponed cue.postponed	-10 17 -27 -9 -7
pair next: cue.postponed cue.relative	5 28 -15 -34 -16
pair next: cue.postponed noun.body	-31 40 -26 -7 -14
pair next: cue.postponed noun.exchange	8 11 -20 -21 -28
pair next: cue.postponed noun.other	-5 31 -21 -8 -16
pair next: cue.postponed noun.people	-13 -15 -8 -9 32
pair next: cue.postponed qualifier.at_most	-10 -26 -7 5 26
pair next: cue.postponed ru.agent	-8 9 -3 -6 -5
pair next: cue.postponed ru.of	0 20 -10 -10 -9
pair next: cue.postponed ua.agent	-4 14 -8 -4 -10
pair next: cue.postponed ua.of	-21 24 -14 -9 9
pair next: cue.postponed verb.come	-20 23 -16 -4 -15
pair next: cue.postponed verb.noun	-27 21 -17 -22 5
pair next: cue.ready adj.modifier	-14 31 -41 6 -18
pair next: cue.ready category	-11 -10 13 -8 -12
pair next: cue.ready country	-15 3 -12 12 -5
pair next: cue.ready cue.agreement	-16 18 -1 -1 -3
pair next: cue.ready cue.all	16 -19 2 -5 -32
pair next: cue.ready cue.footage	8 -1 -8 0 0
pair next: cue.ready cue.held	-28 30 -8 -17 -14
pair next: cue.ready cue.in_return	-18 29 -12 -14 -26
pair next: cue.ready cue.mediated	-20 5 -8 16 -12
pair next: cue.ready cue.of_whole	0 -11 17 -4 -16
pair next: cue.ready cue.planned	-4 -22 -2 -1 25
pair next: cue.ready cue.ready	-6 23 -8 -6 -16
pair next: cue.ready cue.relative	-15 30 18 -34 -13
pair next: cue.ready cue.stage	25 -12 -20 -3 -2
pair next: cue.ready cue.today	-8 12 -10 -4 -10
pair next: cue.ready cue.venue	-28 -2 9 8 -29
pair next: cue.ready noun.body	11 5 -1 -22 -39
pair next: cue.ready noun.exchange	-4 38 -32 -21 -36
pair next: cue.ready noun.family	15 -22 -31 -6 -5
pair next: cue.ready noun.other	-13 13 -3 -32 2
pair next: cue.ready noun.people	10 -30 -17 -19 22
pair next: cue.ready own.agent	16 17 -28 -14 -19
pair next: cue.ready own.of	4 -6 -7 -2 11
pair next: cue.ready own.to	-8 -23 32 -15 13
pair next: cue.ready qualifier.approx	9 7 -11 0 -3
pair next: cue.ready qualifier.at_most	-12 14 -34 -14 5
pair next: cue.ready ru.of	-31 19 -7 -18 7
pair next: cue.ready ru.to	18 7 -21 -15 -26
pair next: cue.ready ua.agent	3 24 -20 -30 -29
pair next: cue.ready ua.to	-14 15 -12 -17 8
pair next: cue.ready verb.come	1 8 -1 -2 -7
pair next: cue.ready verb.future	-5 20 -18 -15 -20
pair next: cue.ready verb.give	-6 19 -23 -23 -39
pair next: cue.ready verb.held_exchange	-40 40 -23 -23 -22
pair next: cue.ready verb.home	3 -17 -10 -19 19
pair next: cue.ready verb.noun	-26 24 -11 -18 -5
pair next: cue.ready verb.other	-20 11 13 -8 -22
pair next: cue.ready verb.will	-3 -3 7 -36 -5
pair next: cue.recap adj.modifier	-14 -1 12 8 -19
pair next: cue.recap category	-15 -6 -12 22 -20
pair next: cue.recap country	11 -16 -25 -18 13
pair next: cue.recap cue.agreement	21 -23 14 -12 -24
pair next: cue.recap cue.anniversary	-43 -19 31 -26 12
pair next: cue.recap cue.claims	3 4 -13 -14 5
pair next: cue.recap cue.completed	15 -27 12 -36 -9
pair next: cue.recap cue.in_captivity	-22 -3 -6 -18 34
pair next: cue.recap cue.mediated	-6 -17 -36 21 -2
pair next: cue.recap cue.of_whole	8 -2 8 -15 -23
pair next: cue.recap cue.of_year	-14 1 5 -18 5
pair next: cue.recap cue.part	-8 -1 8 -1 -2
pair next: cue.recap cue.planned	-16 12 -12 -11 -10
pair next: cue.recap cue.recap	-11 1 16 -29 -14
pair next: cue.recap cue.record	25 -19 -25 -1 -20
pair next: cue.recap cue.relative	-3 -3 -34 19 -4
pair next: cue.recap cue.since	-27 15 -22 -6 7
pair next: cue.recap cue.span	-9 -14 -12 8 -1
pair next: cue.recap cue.stage	-13 -4 29 -1 -20
pair next: cue.recap cue.to_date	6 -6 7 -9 -9
pair next: cue.recap cue.today	3 -28 -2 10 -20
pair next: cue.recap cue.year	9 21 -9 -10 -22
pair next: cue.recap cue.yesterday	7 2 -5 -11 -16
pair next: cue.recap noun.body	-23 -28 26 -29 -26
pair next: cue.recap noun.exchange	-25 -14 11 -9 2
pair next: cue.recap noun.family	-2 -8 3 3 -2
pair next: cue.recap noun.military	12 -15 -4 -17 3
pair next: cue.recap noun.other	-10 -2 3 -27 -6
pair next: cue.recap noun.people	-14 6 0 -6 -8
pair next: cue.recap own.agent	-19 -4 38 -14 -39
pair next: cue.recap own.to	-17 1 11 -3 8
pair next: cue.recap qualifier.approx	15 -1 -12 -10 1
pair next: cue.recap qualifier.at_most	43 -35 -15 -11 -21
pair next: cue.recap ru.agent	-27 -16 14 -17 1
pair next: cue.recap ru.of	-5 -26 23 -26 -4
pair next: cue.recap ua.agent	23 -25 5 -7 -18
pair next: cue.recap ua.of	-13 16 -29 13 4
pair next: cue.recap ua.to	10 -10 -5 -16 -9
pair next: cue.recap verb.bring	-10 12 1 -39 -12
pair next: cue.recap verb.come	-9 6 9 -33 -4
pair next: cue.recap verb.future	-13 -2 0 0 8
pair next: cue.recap verb.get	-20 -15 -17 2 8
pair next: cue.recap verb.give	-3 13 -10 0 -2
pair next: cue.recap verb.held_exchange	-14 6 3 -25 7
pair next: cue.recap verb.noun	-8 -16 15 -11 -16
pair next: cue.recap verb.other	-21 -4 -11 -5 17
pair next: cue.recap verb.swap	-25 -11 26 -18 1
pair next: cue.recap voice.ua	-6 4 -20 9 -20
pair next: cue.record adj.modifier	-2 12 -8 -5 -10
pair next: cue.record cue.of_whole	15 0 -29 -20 3
pair next: cue.record cue.record	-5 -10 -2 -13 -3
pair next: cue.record cue.relative	-13 -4 -13 -1 21
pair next: cue.record cue.since	-1 -7 44 -3 -38
pair next: cue.record cue.span	21 -18 -14 -13 -13
pair next: cue.record cue.third	-24 -1 -6 0 26
pair next: cue.record cue.year	-29 6 29 -3 -23
pair next: cue.record noun.body	18 0 -5 -11 -24
pair next: cue.record noun.exchange	7 -15 10 -24 -25
pair next: cue.record noun.military	-2 0 -8 19 -8
pair next: cue.record noun.other	-18 -23 21 -14 8
pair next: cue.record noun.people	-18 -20 -25 6 29
pair next: cue.record verb.noun	39 -7 -23 -26 -18
pair next: cue.relative adj.dead	16 -5 -6 -15 -14
pair next: cue.relative adj.modifier	-9 -10 -12 12 -13
pair next: cue.relative adj.wounded	11 11 -29 7 -14
pair next: cue.relative category	28 -7 9 -19 -38
pair next: cue.relative country	4 14 -32 -8 -12
pair next: cue.relative cue.agreed	48 -36 -36 -12 -10
pair next: cue.relative cue.agreement	11 8 -17 -4 -9
pair next: cue.relative cue.all	-4 -9 2 8 -12
pair next: cue.relative cue.already	-27 10 12 -13 -29
pair next: cue.relative cue.arrived	-15 -12 29 -27 -31
pair next: cue.relative cue.born	8 -7 20 1 -14
pair next: cue.relative cue.called_off	-6 12 -32 -16 -27
pair next: cue.relative cue.captivity	-6 -33 -37 12 11
pair next: cue.relative cue.captured	9 16 0 -25 -31
pair next: cue.relative cue.claims	15 -13 -12 -9 -17
pair next: cue.relative cue.completed	17 -7 1 -26 -10
pair next: cue.relative cue.denied	-4 9 -19 -14 -3
pair next: cue.relative cue.deported	16 -3 -7 -6 -9
pair next: cue.relative cue.died	13 -9 -13 -13 -2
pair next: cue.relative cue.each	-20 28 -20 0 -18
pair next: cue.relative cue.evacuation	21 -2 -14 -13 -19
pair next: cue.relative cue.footage	4 -9 -4 -19 -2
pair next: cue.relative cue.good_news	20 0 -19 -1 -1
pair next: cue.relative cue.held	1 -31 -30 -1 6
pair next: cue.relative cue.in_captivity	24 1 -33 -29 -5
pair next: cue.relative cue.in_return	-19 -15 6 -11 24
pair next: cue.relative cue.included	26 -11 -15 -13 -17
pair next: cue.relative cue.mediated	4 -4 5 -10 -23
pair next: cue.relative cue.missing	-12 -31 -23 2 21
pair next: cue.relative cue.name	-33 -10 23 -24 -30
pair next: cue.relative cue.of_whole	1 -32 12 16 -25
pair next: cue.relative cue.other_return	-5 12 -10 -17 -2
pair next: cue.relative cue.part	4 -7 -1 15 -19
pair next: cue.relative cue.planned	-26 9 3 -4 -34
pair next: cue.relative cue.postponed	-14 17 -3 0 -5
pair next: cue.relative cue.ready	-6 -26 -17 -6 8
pair next: cue.relative cue.recap	-12 3 5 -38 -8
pair next: cue.relative cue.record	-7 0 10 0 -3
pair next: cue.relative cue.relative	-16 -25 -1 -18 28
pair next: cue.relative cue.since	1 1 -20 -5 11
pair next: cue.relative cue.span	31 -6 -10 -30 -20
pair next: cue.relative cue.stage	10 4 -20 -16 -28
pair next: cue.relative cue.thanks	34 -12 -9 -8 -15
pair next: cue.relative cue.to_date	11 -4 -26 2 -14
pair next: cue.relative cue.today	-13 7 12 -11 -14
pair next: cue.relative cue.total	0 16 2 -33 -11
pair next: cue.relative cue.transit	-12 -17 -25 -21 24
pair next: cue.relative cue.venue	30 -18 -16 -24 -32
pair next: cue.relative cue.year	-21 -13 32 -19 -30
pair next: cue.relative cue.yesterday	-32 -12 41 -21 -40
pair next: cue.relative foe.agent	-13 16 -5 -1 -6
pair next: cue.relative foe.of	0 -7 -7 -4 9
pair next: cue.relative noun.body	-39 10 1 11 0
pair next: cue.relative noun.branch	24 -18 -8 13 -16
pair next: cue.relative noun.child	-1 -9 -22 -8 12
pair next: cue.relative noun.civilian	-15 -11 -25 4 22
pair next: cue.relative noun.exchange	1 7 -43 5 0
pair next: cue.relative noun.family	9 -5 6 -7 -19
pair next: cue.relative noun.foreigner	20 -6 -34 4 -26
pair next: cue.relative noun.military	-22 17 -33 -3 0
pair next: cue.relative noun.other	-10 -11 -13 -15 13
pair next: cue.relative noun.people	-11 1 -11 -7 -2
pair next: cue.relative noun.rank	0 -8 -38 -1 6
pair next: cue.relative noun.soldier	5 2 -7 -8 -6
pair next: cue.relative own.agent	-26 11 11 -9 4
pair next: cue.relative own.of	7 4 -14 -15 -8
pair next: cue.relative own.to	-22 -4 -9 -14 15
pair next: cue.relative qualifier.approx	5 -24 -3 9 -11
pair next: cue.relative qualifier.at_most	-23 4 -5 19 -22
pair next: cue.relative qualifier.more_than	10 3 -34 -4 -12
pair next: cue.relative ru.agent	1 -35 23 -27 -7
pair next: cue.relative ru.from	-17 -13 20 -15 -8
pair next: cue.relative ru.of	6 -29 -5 -7 2
pair next: cue.relative ru.to	-20 5 5 -21 7
pair next: cue.relative ua.agent	-1 6 -24 -4 -7
pair next: cue.relative ua.from	9 7 -13 0 -1
pair next: cue.relative ua.of	7 -33 -1 -15 -3
pair next: cue.relative ua.to	7 -20 16 -15 -21
pair next: cue.relative verb.bring	-32 -10 34 -48 -2
pair next: cue.relative verb.come	-26 -30 32 -37 -4
pair next: cue.relative verb.future	-14 -5 -2 7 -12
pair next: cue.relative verb.get	-9 -23 28 -36 -4
pair next: cue.relative verb.give	-21 9 3 -9 -4
pair next: cue.relative verb.held_exchange	-33 3 30 -22 -23
pair next: cue.relative verb.home	-9 -9 12 -22 9
pair next: cue.relative verb.managed	-10 0 -10 -1 0
pair next: cue.relative verb.noun	6 -1 -22 -19 15
pair next: cue.relative verb.other	-19 12 -4 -6 3
pair next: cue.relative verb.swap	-10 -18 41 -14 -42
pair next: cue.relative verb.will	-2 -8 2 -18 9
pair next: cue.relative voice.ua	-3 7 -13 -4 6
pair next: cue.repatriation adj.dead	17 -13 -5 -9 -26
pair next: cue.repatriation adj.modifier	-16 -1 21 -22 -11
pair next: cue.repatriation adj.wounded	2 13 -22 -12 -1
pair next: cue.repatriation cue.agreement	17 -2 -15 0 -1
pair next: cue.repatriation cue.completed	31 -3 -13 -6 -15
pair next: cue.repatriation cue.denied	-10 -37 -4 -4 40
pair next: cue.repatriation cue.mediated	36 -5 -7 -28 -8
pair next: cue.repatriation cue.of_whole	10 -16 5 -7 -40
pair next: cue.repatriation cue.relative	-14 -13 28 -8 -30
pair next: cue.repatriation cue.since	23 -14 -20 -11 -20
pair next: cue.repatriation cue.today	-9 -8 -25 -19 22
pair next: cue.repatriation cue.year	1 -5 -6 21 -23
pair next: cue.repatriation noun.body	4 -20 -6 12 -14
pair next: cue.repatriation noun.exchange	21 -13 -4 -7 -11
pair next: cue.repatriation noun.other	-25 -32 6 -26 19
pair next: cue.repatriation own.to	0 -7 2 -16 -12
pair next: cue.repatriation qualifier.at_most	-7 12 -9 -1 -5
pair next: cue.repatriation qualifier.more_than	7 -6 -16 -4 -12
pair next: cue.repatriation ru.of	22 -1 -20 -10 2
pair next: cue.repatriation ua.agent	22 -9 -9 -9 -10
pair next: cue.repatriation ua.from	22 -4 -19 -3 -10
pair next: cue.repatriation ua.of	-12 -5 17 -10 -20
pair next: cue.repatriation ua.to	43 -17 -24 -17 -29
pair next: cue.repatriation verb.bring	23 -5 -15 -12 -14
pair next: cue.repatriation verb.future	-1 -8 -5 -14 12
pair next: cue.repatriation verb.get	18 -8 -8 -10 -16
pair next: cue.repatriation verb.noun	-18 -18 -17 -21 26
pair next: cue.repatriation verb.other	5 -2 -20 -15 26
pair next: cue.reunion adj.modifier	-9 16 -22 4 -10
pair next: cue.reunion category	16 -15 -10 -8 -13
pair next: cue.reunion cue.completed	10 0 -13 0 -17
pair next: cue.reunion cue.deported	31 -6 -7 -4 -26
pair next: cue.reunion cue.mediated	13 -4 -7 -5 -1
pair next: cue.reunion cue.of_whole	5 9 -13 -28 -15
pair next: cue.reunion cue.other_return	-10 -9 -13 14 -1
pair next: cue.reunion cue.reunion	1 -25 12 -9 -9
pair next: cue.reunion noun.child	-22 26 -24 -6 -24
pair next: cue.reunion noun.family	-4 -4 -22 -8 -5
pair next: cue.reunion noun.other	-1 -2 7 -8 -2
pair next: cue.reunion noun.people	1 3 -21 -25 10
pair next: cue.reunion own.of	27 -20 -15 -12 -7
pair next: cue.reunion own.to	19 -9 -16 -7 -14
pair next: cue.reunion ru.to	23 -4 -2 -2 -22
pair next: cue.reunion ua.of	20 -22 -9 -23 -15
pair next: cue.reunion ua.to	26 -6 -14 -3 -11
pair next: cue.reunion verb.come	30 -13 -16 -10 -15
pair next: cue.reunion verb.home	1 14 -17 1 -16
pair next: cue.review cue.year	-24 -6 -15 31 -10
pair next: cue.review noun.other	-32 -10 -25 23 4
pair next: cue.same_number adj.modifier	15 -20 -14 -10 -5
pair next: cue.same_number cue.of_whole	16 -1 -13 -5 -2
pair next: cue.same_number cue.part	14 -3 -5 -11 -14
pair next: cue.same_number cue.same_number	30 2 -30 -27 -10
pair next: cue.same_number noun.military	50 -9 -13 -28 -23
pair next: cue.same_number noun.other	-15 -2 -1 -6 18
pair next: cue.same_number noun.people	21 -9 -17 -10 -9
pair next: cue.same_number own.of	14 -1 0 -13 -1
pair next: cue.same_number ru.agent	-3 -11 -7 -5 13
pair next: cue.same_number ru.of	-29 23 -7 -11 21
pair next: cue.same_number ua.of	-8 -13 -7 9 12
pair next: cue.same_number verb.bring	19 -1 -1 -10 -15
pair next: cue.same_number verb.get	-2 -4 -10 9 -9
pair next: cue.same_number verb.give	-8 -16 -18 -16 11
pair next: cue.since adj.modifier	-13 -30 24 5 -20
pair next: cue.since category	13 -17 0 -10 -32
pair next: cue.since cue.agreement	-18 -21 -18 26 -18
pair next: cue.since cue.all	-11 17 -18 13 -40
pair next: cue.since cue.completed	-17 -9 -9 25 -22
pair next: cue.since cue.count	-8 -16 -28 19 -4
pair next: cue.since cue.deported	4 -10 -8 15 -23
pair next: cue.since cue.mediated	22 -17 -23 17 -19
pair next: cue.since cue.of_whole	8 -4 -9 10 -13
pair next: cue.since cue.of_year	-12 5 -19 3 1
pair next: cue.since cue.recap	20 5 -14 -21 -20
pair next: cue.since cue.since	-3 -20 -24 14 -23
pair next: cue.since cue.span	-18 -24 -14 31 -22
pair next: cue.since cue.to_date	-8 1 -38 14 -6
pair next: cue.since cue.year	-3 -11 -35 -2 11
pair next: cue.since noun.exchange	4 -11 -12 8 -29
pair next: cue.since noun.other	-29 9 -25 -2 11
pair next: cue.since noun.people	8 -6 -23 -12 0
pair next: cue.since qualifier.more_than	-17 -8 -13 -10 18
pair next: cue.since ru.agent	-8 11 -5 -6 -9
pair next: cue.since ru.of	5 -15 -22 7 -26
pair next: cue.since ru.to	-21 -15 -4 -10 22
pair next: cue.since ua.agent	0 -9 -18 12 -20
pair next: cue.since verb.bring	-17 -29 -22 17 6
pair next: cue.since verb.held_exchange	-15 -2 -1 15 -1
pair next: cue.since verb.other	4 -11 -11 22 -10
pair next: cue.since view.ru	-32 -22 -21 47 -39
pair next: cue.span adj.modifier	-6 4 -22 6 -21
pair next: cue.span category	-19 -4 -19 24 -15
pair next: cue.span cue.agreement	25 -7 -2 -24 -1
pair next: cue.span cue.completed	-26 -21 3 22 -5
pair next: cue.span cue.denied	-11 27 -13 -16 -21
pair next: cue.span cue.of_year	-26 -6 -9 -18 31
pair next: cue.span cue.recap	-2 -24 7 -29 0
pair next: cue.span cue.span	-4 1 -16 -14 16
pair next: cue.span cue.stage	-8 -26 3 16 -20
pair next: cue.span noun.body	-15 -4 -7 19 12
pair next: cue.span noun.exchange	-8 -11 1 16 -25
pair next: cue.span noun.other	2 -7 4 -10 -13
pair next: cue.span noun.people	7 8 -26 -10 22
pair next: cue.span own.agent	-31 -22 -18 40 -24
pair next: cue.span qualifier.more_than	5 -18 -6 -16 18
pair next: cue.span ru.agent	-7 9 -2 -8 -14
pair next: cue.span verb.bring	29 -4 -25 4 -21
pair next: cue.span verb.future	-15 20 -7 -9 -15
pair next: cue.span verb.give	-18 -27 19 -4 -1
pair next: cue.stage adj.modifier	-1 -10 -27 -2 9
pair next: cue.stage adj.wounded	-2 -21 -16 -5 21
pair next: cue.stage category	6 -6 12 -13 -12
pair next: cue.stage cue.captured	-20 -3 -3 -2 23
pair next: cue.stage cue.claims	20 -14 -5 -2 -5
pair next: cue.stage cue.completed	4 -9 -10 -9 16
pair next: cue.stage cue.deported	27 -19 -5 -6 -10
pair next: cue.stage cue.included	22 -6 -21 -13 -34
pair next: cue.stage cue.of_whole	15 -23 -5 -9 8
pair next: cue.stage cue.span	-24 -11 -9 26 -19
pair next: cue.stage cue.stage	7 20 -10 -12 -10
pair next: cue.stage cue.third	-11 -2 -1 -2 12
pair next: cue.stage foe.of	-8 0 0 -1 8
pair next: cue.stage noun.body	-16 21 -3 -1 -10
pair next: cue.stage noun.civilian	-3 19 -13 -18 -14
pair next: cue.stage noun.exchange	23 -24 7 -17 -41
pair next: cue.stage noun.family	15 -2 -9 -5 -7
pair next: cue.stage noun.military	33 -28 -30 9 -25
pair next: cue.stage noun.other	-39 4 17 -18 1
pair next: cue.stage noun.people	5 15 5 -21 -16
pair next: cue.stage qualifier.at_most	-3 9 0 0 -9
pair next: cue.stage qualifier.more_than	25 -18 -36 -9 -18
pair next: cue.stage ru.of	10 -4 -2 -12 -29
pair next: cue.stage ua.of	24 -12 -20 -8 -16
pair next: cue.stage verb.bring	-20 -4 -6 -8 25
pair next: cue.stage verb.come	-17 19 -10 -10 14
pair next: cue.stage verb.future	9 8 -10 0 -9
pair next: cue.stage verb.get	-16 -19 -21 -24 21
pair next: cue.stage verb.other	18 -7 -19 -12 -12
pair next: cue.thanks adj.modifier	4 -3 0 -13 -1
pair next: cue.thanks category	-28 -23 -8 -20 23
pair next: cue.thanks country	26 -6 -7 -17 -22
pair next: cue.thanks cue.all	1 -14 12 5 -15
pair next: cue.thanks cue.claims	9 -12 8 -2 -31
pair next: cue.thanks cue.completed	-5 -14 17 -24 3
pair next: cue.thanks cue.each	13 3 -10 -12 -11
pair next: cue.thanks cue.mediated	4 -31 -10 -14 6
pair next: cue.thanks cue.of_whole	2 -16 -35 -23 24
pair next: cue.thanks cue.ready	18 0 -7 -7 -12
pair next: cue.thanks cue.relative	-6 -24 -7 4 -1
pair next: cue.thanks cue.thanks	-3 11 -17 -14 -13
pair next: cue.thanks cue.unit	3 -10 -19 -11 11
pair next: cue.thanks noun.branch	-40 6 1 -8 27
pair next: cue.thanks noun.civilian	-18 -18 -13 -21 25
pair next: cue.thanks noun.exchange	-20 -28 27 -21 -14
pair next: cue.thanks noun.family	8 -12 -18 7 -8
pair next: cue.thanks noun.foreigner	5 8 -15 1 -37
pair next: cue.thanks noun.military	-10 -20 -10 -30 22
pair next: cue.thanks noun.other	17 -20 -12 -6 -7
pair next: cue.thanks noun.people	-11 -21 -30 8 13
pair next: cue.thanks own.of	7 -1 -6 -5 -8
pair next: cue.thanks own.to	-6 -6 8 1 -49
pair next: cue.thanks ru.of	20 18 -25 -18 -22
pair next: cue.thanks ru.to	0 8 -13 -4 -6
pair next: cue.thanks ua.of	15 -13 -16 -7 1
pair next: cue.thanks verb.bring	-9 -1 -18 14 -9
pair next: cue.thanks verb.noun	-2 -18 6 -4 -7
pair next: cue.thanks voice.ru	15 -1 -9 -5 -11
pair next: cue.thanks voice.ua	36 -20 -10 -24 -24
pair next: cue.third adj.modifier	-13 -16 -15 -8 18
pair next: cue.third country	-12 9 -31 -13 21
pair next: cue.third cue.third	-18 -20 -34 -15 25
pair next: cue.third noun.exchange	-25 -3 -10 0 29
pair next: cue.third noun.other	-10 -9 -10 -1 24
pair next: cue.third noun.people	-23 -14 -19 -5 27
pair next: cue.third ru.agent	-11 -9 -15 -2 23
pair next: cue.third verb.bring	9 -4 -17 -2 5
pair next: cue.third verb.home	-16 -4 -4 -3 17
pair next: cue.to_date adj.modifier	35 -27 -24 -27 -1
pair next: cue.to_date cue.already	-1 0 7 -11 -27
pair next: cue.to_date cue.count	-9 -12 -26 31 -34
pair next: cue.to_date cue.in_captivity	-18 -17 18 -12 -15
pair next: cue.to_date cue.mediated	12 -12 -11 8 -6
pair next: cue.to_date cue.of_whole	-3 7 -19 9 -30
pair next: cue.to_date cue.since	-1 -10 -12 2 -13
pair next: cue.to_date cue.to_date	-26 4 -20 28 0
pair next: cue.to_date cue.today	-34 17 -47 34 -31
pair next: cue.to_date cue.total	31 -24 -17 -22 -11
pair next: cue.to_date cue.transit	6 -11 19 -30 -22
pair next: cue.to_date cue.year	14 -8 0 -8 -4
pair next: cue.to_date noun.exchange	-22 8 -15 -4 1
pair next: cue.to_date noun.military	5 -12 -1 4 -4
pair next: cue.to_date noun.other	-2 -4 -25 -8 11
pair next: cue.to_date noun.people	-11 14 8 -27 -21
pair next: cue.to_date qualifier.more_than	-2 -6 -1 -14 14
pair next: cue.to_date ua.of	-19 -16 -10 24 -15
pair next: cue.to_date ua.to	-1 10 0 -9 -1
pair next: cue.to_date verb.bring	16 -2 -1 -19 5
pair next: cue.to_date verb.come	-19 23 -19 -18 -23
pair next: cue.today adj.modifier	-8 12 -21 -13 -21
pair next: cue.today adj.wounded	12 -7 -12 -8 -17
pair next: cue.today category	6 -5 19 -14 -27
pair next: cue.today country	-7 2 -17 -24 15
pair next: cue.today cue.all	11 -11 -5 -15 -14
pair next: cue.today cue.already	-10 20 -12 -8 -13
pair next: cue.today cue.called_off	-25 7 -22 -11 6
pair next: cue.today cue.claims	0 10 -32 9 -11
pair next: cue.today cue.completed	18 -19 -8 -13 -9
pair next: cue.today cue.footage	1 -12 -5 -3 6
pair next: cue.today cue.good_news	-5 -10 19 -14 -13
pair next: cue.today cue.held	-23 30 -21 14 -27
pair next: cue.today cue.in_captivity	8 -10 -12 6 -21
pair next: cue.today cue.mediated	43 -25 -20 -24 -24
pair next: cue.today cue.of_whole	-5 8 20 -16 -35
pair next: cue.today cue.part	2 -4 7 0 -12
pair next: cue.today cue.planned	-17 11 10 -17 -40
pair next: cue.today cue.ready	4 -13 19 1 -22
pair next: cue.today cue.record	-18 -1 -8 -3 21
pair next: cue.today cue.relative	-8 -7 8 0 -9
pair next: cue.today cue.reunion	16 0 -4 -2 -13
pair next: cue.today cue.stage	20 5 -4 -27 -20
pair next: cue.today cue.to_date	19 -12 -1 -6 -13
pair next: cue.today cue.today	13 -1 -16 0 -19
pair next: cue.today cue.total	15 -5 -1 -8 -3
pair next: cue.today cue.transit	28 -1 -10 -26 -15
pair next: cue.today cue.venue	-45 12 12 -10 -4
pair next: cue.today cue.yesterday	-12 -15 10 14 -9
pair next: cue.today noun.body	1 -34 -27 -37 20
pair next: cue.today noun.child	-13 14 -7 -1 -11
pair next: cue.today noun.exchange	7 -7 -14 -43 5
pair next: cue.today noun.family	2 -15 7 -9 -10
pair next: cue.today noun.military	12 3 -26 -9 -9
pair next: cue.today noun.other	6 5 -30 -14 5
pair next: cue.today noun.people	0 13 -26 -11 -16
pair next: cue.today own.agent	-8 -18 -19 9 11
pair next: cue.today own.of	15 -27 -27 26 -23
pair next: cue.today own.to	5 -28 -22 8 -15
pair next: cue.today qualifier.approx	-15 -28 -39 22 13
pair next: cue.today qualifier.at_most	17 2 -21 -9 6
pair next: cue.today qualifier.more_than	-29 10 -18 12 -3
pair next: cue.today ru.agent	-30 8 16 -16 -12
pair next: cue.today ru.of	-25 19 3 -24 -4
pair next: cue.today ua.agent	-29 -18 6 -14 22
pair next: cue.today ua.of	10 -5 -20 -5 0
pair next: cue.today ua.to	5 -22 19 -6 -26
pair next: cue.today verb.bring	-8 -31 23 -20 -11
pair next: cue.today verb.come	-1 -17 1 -21 -1
pair next: cue.today verb.future	-8 11 -7 -33 10
pair next: cue.today verb.get	12 -14 -19 -14 19
pair next: cue.today verb.give	-5 -7 -4 27 -28
pair next: cue.today verb.held_exchange	26 -16 -29 -15 -29
pair next: cue.today verb.home	24 -13 -15 -12 -15
pair next: cue.today verb.noun	49 0 -35 -23 -36
pair next: cue.today verb.other	-15 10 2 -31 1
pair next: cue.today verb.swap	19 -7 -5 -2 -7
pair next: cue.total adj.modifier	10 7 -23 -4 -24
pair next: cue.total adj.wounded	3 7 0 -3 -10
pair next: cue.total country	-8 -6 -12 10 -5
pair next: cue.total cue.captured	-11 -10 -9 -5 18
pair next: cue.total cue.claims	1 -9 -3 2 -3
pair next: cue.total cue.count	6 -33 8 -20 15
pair next: cue.total cue.mediated	14 -15 -4 4 -20
pair next: cue.total cue.month	-6 -22 18 -32 -15
pair next: cue.total cue.of_whole	11 -13 11 -13 -7
pair next: cue.total cue.recap	-34 -8 29 -7 -18
pair next: cue.total cue.since	24 -14 -27 -19 2
pair next: cue.total cue.span	37 -21 -32 -25 -20
pair next: cue.total cue.thanks	-17 27 -11 -22 -11
pair next: cue.total cue.to_date	4 -8 -18 -16 -1
pair next: cue.total cue.today	6 -3 -4 -13 9
pair next: cue.total cue.total	19 -28 -21 -3 -12
pair next: cue.total cue.year	26 -11 -19 -21 -7
pair next: cue.total foe.of	-11 2 -1 -7 14
pair next: cue.total noun.body	-21 -10 -16 20 -25
pair next: cue.total noun.child	6 -24 -23 15 -36
pair next: cue.total noun.civilian	48 -26 -33 14 -36
pair next: cue.total noun.exchange	6 -21 -10 17 -19
pair next: cue.total noun.military	-20 -20 -6 23 -7
pair next: cue.total noun.other	-8 -26 17 -3 -7
pair next: cue.total noun.people	3 -6 5 1 -29
pair next: cue.total own.to	-6 27 -21 7 -24
pair next: cue.total qualifier.approx	28 -15 -29 -14 -20
pair next: cue.total qualifier.at_most	-15 -14 -15 -18 20
pair next: cue.total qualifier.more_than	-17 18 -1 -2 -23
pair next: cue.total ru.from	-11 -15 15 -2 -28
pair next: cue.total ru.of	24 -8 -7 -5 -17
pair next: cue.total ua.agent	-16 -4 -14 22 -26
pair next: cue.total ua.to	-20 -30 25 7 -11
pair next: cue.total verb.bring	10 -17 -5 -10 -13
pair next: cue.total verb.come	-6 -12 -23 11 0
pair next: cue.total verb.home	-14 0 17 -1 -1
pair next: cue.total verb.other	-9 -6 -7 2 10
pair next: cue.total verb.swap	28 -24 -19 -10 -23
pair next: cue.training adj.modifier	-27 -5 -15 -12 39
pair next: cue.training adj.wounded	-9 -6 -6 -6 16
pair next: cue.training category	-7 -1 -4 -17 19
pair next: cue.training country	30 -18 -13 -15 -5
pair next: cue.training cue.of_whole	-16 -16 -16 -14 30
pair next: cue.training cue.training	-2 -2 -6 -2 10
pair next: cue.training noun.exchange	-10 -7 -13 -10 12
pair next: cue.training noun.family	-20 -7 -27 -16 27
pair next: cue.training noun.other	-5 -26 -32 -11 22
pair next: cue.training verb.bring	-39 -9 15 -12 -6
pair next: cue.training verb.come	-18 -6 -15 -10 21
pair next: cue.transit adj.modifier	-27 24 4 -19 -7
pair next: cue.transit adj.wounded	-46 -14 -22 -12 41
pair next: cue.transit category	-1 -2 -12 -7 6
pair next: cue.transit country	30 -19 -7 -14 -28
pair next: cue.transit cue.all	12 -10 -1 -1 -4
pair next: cue.transit cue.already	18 -3 -4 -2 -15
pair next: cue.transit cue.held	-13 -22 4 -14 19
pair next: cue.transit cue.of_whole	17 -18 -2 4 -19
pair next: cue.transit cue.ready	1 19 -13 -6 -10
pair next: cue.transit cue.stage	25 -22 -15 -4 -15
pair next: cue.transit cue.to_date	14 -15 -15 -9 -2
pair next: cue.transit cue.today	-7 -11 -15 -13 21
pair next: cue.transit cue.transit	2 -20 9 -22 0
pair next: cue.transit cue.venue	-10 -30 7 -3 16
pair next: cue.transit cue.year	26 -16 2 -16 -32
pair next: cue.transit noun.other	-23 4 -3 -11 24
pair next: cue.transit noun.people	13 -10 -21 10 -1
pair next: cue.transit own.to	9 -1 -8 0 0
pair next: cue.transit qualifier.at_most	-4 3 21 -10 -15
pair next: cue.transit ru.agent	-14 -15 -9 20 -8
pair next: cue.transit ru.from	9 0 -8 -3 -5
pair next: cue.transit ru.of	-20 -5 21 -2 -16
pair next: cue.transit ru.to	-12 -27 26 -20 -4
pair next: cue.transit ua.of	35 -15 -17 -14 -23
pair next: cue.transit ua.to	28 -26 -30 -26 4
pair next: cue.transit verb.bring	8 -16 -22 -10 5
pair next: cue.transit verb.come	-12 -21 24 -13 -12
pair next: cue.transit verb.other	20 -4 -9 -4 -9
pair next: cue.unfinished cue.completed	-37 -12 31 -12 -18
pair next: cue.unfinished cue.planned	-4 -23 -16 -16 20
pair next: cue.unfinished noun.other	-30 30 -29 18 -30
pair next: cue.unit adj.modifier	30 -9 -15 -7 -24
pair next: cue.unit category	10 -16 1 -20 -12
pair next: cue.unit cue.claims	0 -6 10 -1 -7
pair next: cue.unit cue.of_whole	13 -2 -8 0 -8
pair next: cue.unit cue.part	16 -3 -8 -7 -10
pair next: cue.unit cue.relative	8 -7 -11 -10 -2
pair next: cue.unit cue.unit	25 -5 -9 -22 3
pair next: cue.unit noun.branch	-2 -19 -7 -6 11
pair next: cue.unit noun.civilian	28 -6 -9 -22 -7
pair next: cue.unit noun.military	17 -1 -3 -10 -9
pair next: cue.unit noun.other	-13 13 -1 -3 -4
pair next: cue.unit noun.people	11 11 -1 -9 -13
pair next: cue.unit own.to	17 0 -9 0 -10
pair next: cue.unit ru.of	22 -8 -14 -15 -18
pair next: cue.unit ua.of	-5 -3 24 -9 -22
pair next: cue.unit verb.come	-35 -9 25 -9 17
pair next: cue.unit verb.give	20 -5 -3 -5 -16
pair next: cue.unit view.ru	-4 2 2 -6 -20
pair next: cue.venue adj.modifier	-33 1 13 -14 5
pair next: cue.venue country	-28 14 12 -3 -14
pair next: cue.venue cue.agreement	28 8 -34 -22 -25
pair next: cue.venue cue.completed	16 -25 -16 -21 16
pair next: cue.venue cue.of_whole	-14 -22 -20 6 16
pair next: cue.venue cue.planned	-14 19 -9 -2 -14
pair next: cue.venue cue.relative	-1 3 -12 19 -25
pair next: cue.venue cue.since	-10 17 -4 -3 -15
pair next: cue.venue cue.venue	-27 14 -15 -12 1
pair next: cue.venue noun.civilian	-22 -16 25 23 -25
pair next: cue.venue noun.other	-46 4 -21 -9 28
pair next: cue.venue verb.future	5 -6 -11 10 -19
pair next: cue.venue verb.held_exchange	-9 -3 -1 -1 10
pair next: cue.visit adj.modifier	-26 -14 25 -18 3
pair next: cue.visit country	-10 3 -31 2 7
pair next: cue.visit cue.born	-14 -11 24 -8 -19
pair next: cue.visit cue.of_whole	-14 -16 -23 -20 25
pair next: cue.visit cue.other_return	-8 -5 16 -3 -18
pair next: cue.visit cue.relative	-28 -11 8 -21 8
pair next: cue.visit cue.reunion	-25 -15 -15 -17 27
pair next: cue.visit cue.today	-10 -11 15 -3 -16
pair next: cue.visit cue.visit	-4 10 10 -4 -46
pair next: cue.visit cue.yesterday	-1 -20 26 -13 -31
pair next: cue.visit noun.branch	-29 -24 35 -23 -24
pair next: cue.visit noun.child	-18 -10 17 -11 5
pair next: cue.visit noun.civilian	-4 -3 23 -9 -20
pair next: cue.visit noun.family	-19 4 -16 -9 7
pair next: cue.visit noun.military	-23 -16 5 -20 20
pair next: cue.visit noun.other	-5 -20 9 -22 -9
pair next: cue.visit noun.people	-39 -20 25 -29 6
pair next: cue.visit own.of	-3 -8 19 -4 -12
pair next: cue.visit ru.of	-27 -6 4 -19 10
pair next: cue.visit ua.of	6 0 -35 -26 6
pair next: cue.visit verb.other	-6 -29 14 -2 -20
pair next: cue.year cue.completed	-21 -11 -35 14 11
pair next: cue.year cue.count	-12 -14 -6 24 -20
pair next: cue.year cue.of_whole	-24 10 -6 18 -21
pair next: cue.year cue.of_year	-2 -7 -31 11 5
pair next: cue.year cue.recap	-22 -11 -11 -5 28
pair next: cue.year cue.record	-13 10 -11 4 -5
pair next: cue.year cue.review	-44 -14 -25 26 -9
pair next: cue.year cue.span	-21 -14 8 -18 13
pair next: cue.year cue.year	-32 -4 -10 10 -3
pair next: cue.year noun.exchange	-15 -16 15 -2 -22
pair next: cue.year noun.other	-8 7 -23 20 -22
pair next: cue.yesterday adj.modifier	12 -30 23 -24 -36
pair next: cue.yesterday category	17 -19 0 -3 -23
pair next: cue.yesterday cue.agreed	4 8 -15 -4 -8
pair next: cue.yesterday cue.completed	-28 -20 30 -2 -20
pair next: cue.yesterday cue.evacuation	-12 -16 -9 -14 19
pair next: cue.yesterday cue.footage	-22 -15 30 -2 -13
pair next: cue.yesterday cue.local	-29 -4 36 -2 -17
pair next: cue.yesterday cue.of_whole	13 -18 13 -19 -27
pair next: cue.yesterday cue.recap	22 -8 -16 -19 -16
pair next: cue.yesterday cue.span	-9 -6 -14 -4 17
pair next: cue.yesterday cue.stage	1 -19 23 -7 -19
pair next: cue.yesterday cue.thanks	-14 -8 -3 -1 21
pair next: cue.yesterday cue.today	5 -20 15 -16 -26
pair next: cue.yesterday cue.transit	16 -6 -13 -2 -3
pair next: cue.yesterday cue.venue	-19 -3 10 7 0
pair next: cue.yesterday cue.yesterday	1 -32 26 -21 -30
pair next: cue.yesterday noun.exchange	-14 -22 47 -18 -15
pair next: cue.yesterday noun.military	-28 0 32 -1 -6
pair next: cue.yesterday noun.other	-4 1 0 -8 -13
pair next: cue.yesterday noun.people	-17 -22 30 -15 -21
pair next: cue.yesterday own.agent	28 16 -19 -21 -18
pair next: cue.yesterday own.to	11 -8 -3 -20 -13
pair next: cue.yesterday ru.agent	-18 -17 27 -15 -11
pair next: cue.yesterday ru.from	8 -5 -2 -12 -32
pair next: cue.yesterday ru.of	-26 5 12 -3 9
pair next: cue.yesterday ua.agent	10 -12 -2 -12 -23
pair next: cue.yesterday ua.from	-17 -7 23 -13 -25
pair next: cue.yesterday ua.to	24 -4 -20 -4 -8
pair next: cue.yesterday verb.bring	4 5 20 -22 -27
pair next: cue.yesterday verb.come	-13 -13 19 -9 2
pair next: cue.yesterday verb.give	20 -5 -20 -4 -14
pair next: cue.yesterday verb.held_exchange	5 -28 25 -33 -12
pair next: cue.yesterday verb.noun	-30 -6 23 -13 -5
pair next: cue.yesterday verb.other	-31 15 13 -7 -19
pair next: cue.yesterday verb.swap	-28 -8 34 -3 -27
pair next: foe.agent adj.modifier	-3 2 6 -21 10
pair next: foe.agent adj.wounded	12 -2 -2 -3 -9
pair next: foe.agent category	25 -7 -11 -12 -24
pair next: foe.agent cue.all	4 -3 -6 -9 11
pair next: foe.agent cue.captured	-3 -8 -3 -5 7
pair next: foe.agent cue.claims	24 5 -29 -21 -17
pair next: foe.agent cue.denied	5 12 -8 -10 -12
pair next: foe.agent cue.footage	-14 0 -30 -13 35
pair next: foe.agent cue.held	-4 -19 -16 12 4
pair next: foe.agent cue.in_captivity	22 -7 -6 -13 -7
pair next: foe.agent cue.included	23 -6 -14 -14 -18
pair next: foe.agent cue.mediated	-8 -9 -16 12 -9
pair next: foe.agent cue.of_whole	-30 -3 32 -15 -17
pair next: foe.agent cue.postponed	-4 1 -24 20 -20
pair next: foe.agent cue.relative	-30 -1 15 -25 2
pair next: foe.agent cue.today	-25 17 16 -9 -20
pair next: foe.agent cue.transit	13 -8 -1 -1 -3
pair next: foe.agent foe.of	-3 7 -47 -15 4
pair next: foe.agent noun.military	-4 -24 -3 13 -12
pair next: foe.agent noun.other	-12 9 1 -31 -2
pair next: foe.agent noun.people	-10 7 -27 -24 18
pair next: foe.agent own.of	8 -2 -2 -1 -5
pair next: foe.agent own.to	31 5 -35 -9 -20
pair next: foe.agent qualifier.at_most	3 -10 -14 -4 0
pair next: foe.agent qualifier.more_than	13 -1 -1 -2 -13
pair next: foe.agent ua.of	18 -8 -15 -10 -5
pair next: foe.agent ua.to	2 -14 -13 6 -9
pair next: foe.agent verb.bring	-8 -3 -11 16 -16
pair next: foe.agent verb.come	-8 15 10 -16 -25
pair next: foe.agent verb.future	10 18 -26 -9 -13
pair next: foe.agent verb.get	25 -30 -11 -18 -7
pair next: foe.agent verb.give	-6 12 -2 -1 -10
pair next: foe.agent verb.home	23 -27 0 -22 -32
pair next: foe.agent verb.other	-10 -8 3 -21 4
pair next: foe.agent verb.will	-4 -2 -8 -11 9
pair next: foe.agent view.ua	-10 -4 -2 -6 21
pair next: foe.from adj.modifier	-9 12 -7 -6 8
pair next: foe.from cue.of_whole	-19 -6 -18 29 -31
pair next: foe.from own.to	7 -2 -9 -4 7
pair next: foe.from ru.of	12 -1 -9 -1 -4
pair next: foe.of adj.modifier	-11 0 14 -3 -6
pair next: foe.of category	25 -16 -33 -17 8
pair next: foe.of cue.captivity	-3 -21 -26 16 -27
pair next: foe.of cue.captured	4 -4 -5 -9 10
pair next: foe.of cue.denied	-22 -4 -12 11 -7
pair next: foe.of cue.held	5 -15 13 16 -33
pair next: foe.of cue.mediated	19 -3 -6 -5 -12
pair next: foe.of cue.relative	3 -8 -10 -2 4
pair next: foe.of cue.span	-14 -5 -12 -9 12
pair next: foe.of cue.today	-12 -14 -15 -3 17
pair next: foe.of noun.family	-9 -11 -18 -17 17
pair next: foe.of noun.military	0 -4 -22 -13 21
pair next: foe.of noun.other	2 -22 -29 -4 7
pair next: foe.of noun.people	-8 -7 -5 16 -17
pair next: foe.of qualifier.approx	16 -15 -7 -8 -7
pair next: foe.of qualifier.at_most	11 -6 -8 -18 -2
pair next: foe.of qualifier.more_than	-11 -4 -5 -9 15
pair next: foe.of ru.of	-5 14 -18 -16 8
pair next: foe.of ru.to	-17 -5 -9 19 -21
pair next: foe.of verb.bring	8 -6 -26 -13 3
pair next: foe.of verb.future	-17 32 -18 -8 -26
pair next: foe.of verb.get	-1 -25 18 -16 -25
pair next: foe.of verb.give	-4 -10 -11 -6 6
pair next: foe.of verb.noun	-6 -17 -7 15 -7
pair next: foe.of verb.other	-22 -6 -31 8 -1
pair next: foe.of view.ua	18 -5 -13 -8 -8
pair next: foe.of voice.ru	-3 19 -21 8 -30
pair next: foe.to adj.modifier	1 -20 -8 17 -23
pair next: foe.to category	13 -25 -32 -20 8
pair next: foe.to cue.all	0 -8 23 -26 -22
pair next: foe.to cue.claims	10 -1 -9 -3 -2
pair next: foe.to cue.mediated	15 -2 -16 -6 0
pair next: foe.to cue.relative	7 -5 -7 -16 7
pair next: foe.to cue.thanks	19 -1 -13 -6 -8
pair next: foe.to cue.today	12 -3 -8 -3 8
pair next: foe.to foe.agent	18 -6 -8 -9 -6
pair next: foe.to foe.of	-4 -11 -21 11 0
pair next: foe.to noun.military	-6 -2 -4 -6 16
pair next: foe.to noun.other	-7 -30 -6 -9 9
pair next: foe.to noun.people	6 24 -9 -21 2
pair next: foe.to own.to	41 -25 -22 -18 -39
pair next: foe.to qualifier.at_most	-40 -13 12 22 -23
pair next: foe.to ua.to	11 -1 -1 -1 -9
pair next: foe.to verb.future	1 -8 -20 -13 12
pair next: foe.to verb.give	24 -7 0 -16 -9
pair next: foe.to verb.managed	-21 -6 -14 -6 23
pair next: foe.to verb.other	5 -10 15 -5 2
pair next: noun.body adj.dead	-3 0 -11 5 -16
pair next: noun.body adj.modifier	3 7 -17 -27 -14
pair next: noun.body category	11 -9 4 -4 -19
pair next: noun.body country	-9 9 5 -1 -5
pair next: noun.body cue.agreement	12 20 -20 -13 -8
pair next: noun.body cue.claims	40 -4 -27 -29 -24
pair next: noun.body cue.completed	-3 -3 -8 -14 7
pair next: noun.body cue.denied	-11 22 -4 -12 -11
pair next: noun.body cue.each	-8 10 -10 -5 -8
pair next: noun.body cue.held	-24 6 -26 11 -31
pair next: noun.body cue.in_return	-8 -14 -10 18 -15
pair next: noun.body cue.of_whole	14 -22 -6 -36 3
pair next: noun.body cue.part	24 -13 -19 -27 8
pair next: noun.body cue.planned	-23 25 -12 -14 -26
pair next: noun.body cue.ready	-12 34 -18 -22 -21
pair next: noun.body cue.recap	-19 -21 22 -17 -8
pair next: noun.body cue.relative	-2 -6 40 -28 -36
pair next: noun.body cue.repatriation	-4 -17 -11 7 -35
pair next: noun.body cue.to_date	-19 19 -18 -7 -10
pair next: noun.body cue.today	5 -26 16 -19 -27
pair next: noun.body cue.year	-7 -7 -19 -3 19
pair next: noun.body noun.body	2 -3 -35 23 -26
pair next: noun.body noun.civilian	-15 11 -19 -19 2
pair next: noun.body noun.exchange	-12 14 -9 -6 -12
pair next: noun.body noun.family	-31 -22 -19 -12 28
pair next: noun.body noun.foreigner	-20 6 -16 -4 8
pair next: noun.body noun.military	-1 -11 7 -20 -41
pair next: noun.body noun.other	-18 16 -15 1 3
pair next: noun.body noun.people	14 -7 -21 -18 -7
pair next: noun.body noun.soldier	41 -18 -24 -41 -14
pair next: noun.body own.of	-37 23 27 -29 -12
pair next: noun.body own.to	22 -15 -19 -11 -15
pair next: noun.body qualifier.approx	20 6 -19 -19 -24
pair next: noun.body qualifier.at_most	9 -8 -3 -9 3
pair next: noun.body qualifier.more_than	-19 -8 -5 23 -7
pair next: noun.body ru.agent	-5 -34 -24 19 -23
pair next: noun.body ru.from	-26 -15 32 -19 -26
pair next: noun.body ru.of	4 -32 27 -25 -20
pair next: noun.body ru.to	32 -12 -14 -12 -28
pair next: noun.body ua.agent	12 -16 2 -13 -20
pair next: noun.body ua.of	27 -19 -12 -30 -32
pair next: noun.body ua.to	7 -14 2 -5 -38
pair next: noun.body verb.bring	-29 -3 2 20 -14
pair next: noun.body verb.come	-6 9 10 -23 -24
pair next: noun.body verb.future	-12 -44 31 13 -23
pair next: noun.body verb.get	1 -39 19 2 -48
pair next: noun.body verb.give	-5 -34 8 9 -2
pair next: noun.body verb.noun	-33 -9 -18 -16 27
pair next: noun.body verb.other	-25 -15 -32 -11 28
pair next: noun.body verb.will	5 18 -12 -27 -21
pair next: noun.branch adj.modifier	3 -24 21 -12 -17
pair next: noun.branch adj.wounded	0 -8 -9 -1 11
pair next: noun.branch category	-1 -9 3 -33 1
pair next: noun.branch country	19 -9 -33 -8 -11
pair next: noun.branch cue.all	5 -3 6 -10 -28
pair next: noun.branch cue.captured	-4 -2 -6 -3 8
pair next: noun.branch cue.claims	-16 -11 6 -7 11
pair next: noun.branch cue.completed	-9 -1 -12 -11 41
pair next: noun.branch cue.evacuation	10 -11 -7 -5 0
pair next: noun.branch cue.footage	1 -2 21 -9 2
pair next: noun.branch cue.included	-5 -13 13 -2 -11
pair next: noun.branch cue.mediated	22 -11 -2 -2 -11
pair next: noun.branch cue.of_whole	-4 -13 8 -21 4
pair next: noun.branch cue.part	-17 21 -35 -18 13
pair next: noun.branch cue.relative	-5 -23 15 -10 5
pair next: noun.branch cue.span	-34 -22 8 -14 9
pair next: noun.branch cue.today	-10 -10 -21 -1 19
pair next: noun.branch cue.unit	9 -11 17 -16 -22
pair next: noun.branch foe.of	-9 -5 -7 -5 14
pair next: noun.branch noun.branch	17 -4 -28 -7 -3
pair next: noun.branch noun.child	3 -10 -11 -3 3
pair next: noun.branch noun.civilian	15 -3 0 -22 -8
pair next: noun.branch noun.exchange	-14 16 -11 -2 -12
pair next: noun.branch noun.family	-22 -13 -38 28 -24
pair next: noun.branch noun.military	33 -13 -9 -15 -24
pair next: noun.branch noun.other	-4 -24 16 -24 -7
pair next: noun.branch noun.people	6 1 8 -10 -18
pair next: noun.branch noun.rank	21 -1 -6 -1 -16
pair next: noun.branch qualifier.approx	12 -19 -10 -20 4
pair next: noun.branch qualifier.at_most	12 -9 13 -1 -17
pair next: noun.branch ru.of	-27 -25 -6 -27 36
pair next: noun.branch ua.agent	-16 10 8 -10 -18
pair next: noun.branch ua.of	13 -31 11 -23 -15
pair next: noun.branch verb.bring	-31 -14 -4 -18 26
pair next: noun.branch verb.come	-8 -14 -2 -22 16
pair next: noun.branch verb.future	-21 -7 33 -2 -24
pair next: noun.branch verb.get	-12 -3 -16 -2 20
pair next: noun.branch verb.give	20 -10 24 -10 -31
pair next: noun.branch verb.other	-3 -15 -10 1 20
pair next: noun.branch verb.swap	6 -13 -11 -2 3
pair next: noun.branch verb.will	-10 -9 20 -3 -12
pair next: noun.branch voice.ua	-12 -25 2 1 -3
pair next: noun.child adj.modifier	17 -16 -3 -10 3
pair next: noun.child category	-13 1 -31 -1 3
pair next: noun.child cue.of_whole	27 -1 -6 -8 -22
pair next: noun.child noun.other	-33 -20 -1 -29 19
pair next: noun.child noun.woman	2 11 26 -18 -27
pair next: noun.child ua.of	-3 -22 -17 16 -28
pair next: noun.civilian adj.modifier	-6 -23 -5 -14 14
pair next: noun.civilian adj.wounded	6 21 -20 -10 -6
pair next: noun.civilian category	3 2 -10 4 -34
pair next: noun.civilian country	-15 -31 -19 -4 16
pair next: noun.civilian cue.all	-25 -10 11 21 -19
pair next: noun.civilian cue.called_off	-8 5 0 7 -3
pair next: noun.civilian cue.captivity	-8 20 -36 -7 -8
pair next: noun.civilian cue.claims	-4 -16 13 -25 0
pair next: noun.civilian cue.deported	12 -3 -1 -12 -6
pair next: noun.civilian cue.evacuation	-12 -15 -15 -32 30
pair next: noun.civilian cue.held	-32 0 12 24 -42
pair next: noun.civilian cue.in_captivity	-20 6 -6 24 -25
pair next: noun.civilian cue.in_return	-5 -17 -11 -15 16
pair next: noun.civilian cue.local	-8 -7 4 -5 6
pair next: noun.civilian cue.mediated	-7 -6 -10 -9 11
pair next: noun.civilian cue.of_whole	-7 -4 -12 -12 4
pair next: noun.civilian cue.other_war	-24 -23 -10 -8 34
pair next: noun.civilian cue.part	6 2 -30 -27 25
pair next: noun.civilian cue.record	7 -8 -1 -1 10
pair next: noun.civilian cue.relative	10 -19 -24 3 -3
pair next: noun.civilian cue.reunion	21 -4 -4 -3 -16
pair next: noun.civilian cue.today	-11 0 -1 14 -32
pair next: noun.civilian cue.unit	16 -1 -12 -2 -9
pair next: noun.civilian noun.child	-32 4 -19 15 -3
pair next: noun.civilian noun.civilian	-17 -13 -7 14 -3
pair next: noun.civilian noun.exchange	18 -10 -20 -6 11
pair next: noun.civilian noun.foreigner	-4 -13 -23 18 -3
pair next: noun.civilian noun.military	-5 -28 -23 -21 26
pair next: noun.civilian noun.other	-11 11 12 -18 -6
pair next: noun.civilian noun.people	0 -27 4 6 -22
pair next: noun.civilian noun.woman	9 14 -7 -26 -7
pair next: noun.civilian own.of	-9 -10 9 14 -13
pair next: noun.civilian own.to	14 5 -25 -6 -28
pair next: noun.civilian qualifier.approx	-22 -12 -19 14 10
pair next: noun.civilian qualifier.at_most	-19 -27 -21 7 13
pair next: noun.civilian qualifier.more_than	-19 -24 -10 16 1
pair next: noun.civilian ru.agent	20 15 -14 2 -30
pair next: noun.civilian ru.from	-3 -7 -8 5 -4
pair next: noun.civilian ru.of	13 -31 10 -4 -33
pair next: noun.civilian ru.to	14 0 -12 -2 -2
pair next: noun.civilian ua.agent	-11 -28 -2 39 -11
pair next: noun.civilian ua.of	23 -3 -9 -7 -8
pair next: noun.civilian ua.to	42 -13 -17 -27 -26
pair next: noun.civilian verb.bring	-17 -12 -27 3 14
pair next: noun.civilian verb.come	-4 7 11 1 -31
pair next: noun.civilian verb.future	-9 18 -8 -3 -14
pair next: noun.civilian verb.get	-14 -10 14 -18 13
pair next: noun.civilian verb.give	-1 5 -12 -26 16
pair next: noun.civilian verb.held_exchange	20 -14 -14 -4 6
pair next: noun.civilian verb.home	22 -14 -28 -18 -18
pair next: noun.civilian verb.other	-19 -16 3 -26 26
pair next: noun.civilian verb.will	-25 22 -20 13 -11
pair next: noun.civilian voice.ua	10 -14 -10 16 -9
pair next: noun.exchange adj.dead	25 -36 2 -24 -26
pair next: noun.exchange adj.modifier	-8 9 2 -30 -9
pair next: noun.exchange adj.wounded	-5 28 -2 -39 -55
pair next: noun.exchange category	8 -10 7 -9 -15
pair next: noun.exchange country	-23 10 -8 -10 22
pair next: noun.exchange cue.agreed	2 13 -19 -16 -35
pair next: noun.exchange cue.agreement	22 -29 -11 1 10
pair next: noun.exchange cue.all	-37 6 -41 23 -33
pair next: noun.exchange cue.called_off	-14 20 -33 -30 -6
pair next: noun.exchange cue.captivity	-8 7 -29 8 8
pair next: noun.exchange cue.claims	-15 -6 -19 -17 25
pair next: noun.exchange cue.completed	-28 -43 19 14 -20
pair next: noun.exchange cue.count	0 13 10 -40 -18
pair next: noun.exchange cue.denied	-11 33 -3 -22 -31
pair next: noun.exchange cue.each	19 -18 -12 -8 -15
pair next: noun.exchange cue.footage	-33 35 8 -14 -22
pair next: noun.exchange cue.good_news	22 -5 -14 -3 -21
pair next: noun.exchange cue.held	-23 -23 -25 13 27
pair next: noun.exchange cue.in_return	17 -8 -9 -3 -12
pair next: noun.exchange cue.included	-6 -4 10 -19 -12
pair next: noun.exchange cue.local	-14 -6 24 -3 -18
pair next: noun.exchange cue.mediated	7 -31 8 13 -26
pair next: noun.exchange cue.money	-31 -7 -22 -14 33
pair next: noun.exchange cue.name	29 -4 -9 -11 -15
pair next: noun.exchange cue.of_whole	-20 -14 -20 10 22
pair next: noun.exchange cue.of_year	25 -2 -16 -2 -8
pair next: noun.exchange cue.one_sided	26 -23 -9 -14 -10
pair next: noun.exchange cue.other_exchange	-33 -27 -7 -33 38
pair next: noun.exchange cue.other_war	-26 -8 -16 -3 24
pair next: noun.exchange cue.part	0 -6 -1 21 -21
pair next: noun.exchange cue.planned	-13 -7 19 -29 -21
pair next: noun.exchange cue.postponed	-11 29 -30 -23 -41
pair next: noun.exchange cue.ready	-3 -25 21 -3 -20
pair next: noun.exchange cue.recap	0 14 6 -15 -42
pair next: noun.exchange cue.record	-10 -5 14 -3 -10
pair next: noun.exchange cue.relative	-13 14 3 3 -31
pair next: noun.exchange cue.since	11 7 -15 -7 -38
pair next: noun.exchange cue.span	32 -4 -39 -29 3
pair next: noun.exchange cue.stage	21 -12 -14 4 -27
pair next: noun.exchange cue.thanks	7 -15 5 -13 -13
pair next: noun.exchange cue.third	-28 -5 -15 -3 27
pair next: noun.exchange cue.to_date	7 18 -19 -17 -20
pair next: noun.exchange cue.today	7 13 -18 -31 -14
pair next: noun.exchange cue.total	7 -15 26 -10 -24
pair next: noun.exchange cue.venue	-13 20 -12 -12 -14
pair next: noun.exchange cue.year	-11 -31 -25 0 0
pair next: noun.exchange cue.yesterday	-1 -14 3 -1 -6
pair next: noun.exchange noun.body	9 9 -32 -12 -10
pair next: noun.exchange noun.branch	6 -18 -23 -14 10
pair next: noun.exchange noun.civilian	-10 -16 33 6 -34
pair next: noun.exchange noun.exchange	6 -8 -3 -37 -1
pair next: noun.exchange noun.family	-17 8 21 -6 -17
pair next: noun.exchange noun.military	-4 26 -6 -32 -61
pair next: noun.exchange noun.other	-3 -8 4 -32 9
pair next: noun.exchange noun.people	5 20 -21 -18 -38
pair next: noun.exchange own.agent	-2 0 17 -14 -26
pair next: noun.exchange own.from	-14 12 -13 -14 -11
pair next: noun.exchange own.of	-10 -1 -13 -2 17
pair next: noun.exchange own.to	-6 -2 16 -12 -24
pair next: noun.exchange qualifier.approx	-18 18 5 -8 -8
pair next: noun.exchange qualifier.at_least	-37 33 -15 -19 -12
pair next: noun.exchange qualifier.at_most	-13 24 -38 -7 -16
pair next: noun.exchange qualifier.more_than	-26 14 8 -7 -35
pair next: noun.exchange ru.agent	-7 7 3 -21 -10
pair next: noun.exchange ru.from	-5 8 -13 17 -19
pair next: noun.exchange ru.of	-20 -1 17 -3 -40
pair next: noun.exchange ru.to	5 -36 -14 -5 17
pair next: noun.exchange ua.agent	21 -2 -6 -12 -33
pair next: noun.exchange ua.from	-11 17 -27 16 -9
pair next: noun.exchange ua.of	39 -8 -24 -31 -31
pair next: noun.exchange ua.to	13 -11 -11 -18 5
pair next: noun.exchange verb.bring	2 8 -24 15 -21
pair next: noun.exchange verb.come	20 -26 6 -18 -5
pair next: noun.exchange verb.future	-5 20 -21 -2 -14
pair next: noun.exchange verb.get	12 11 -6 -2 -16
pair next: noun.exchange verb.give	5 -11 -21 -18 11
pair next: noun.exchange verb.held_exchange	16 -22 -6 6 -8
pair next: noun.exchange verb.home	-35 23 -23 -8 22
pair next: noun.exchange verb.noun	-9 13 -5 -7 -22
pair next: noun.exchange verb.other	16 -18 10 -3 -18
pair next: noun.exchange verb.swap	-27 14 9 -18 -6
pair next: noun.exchange verb.will	1 3 -20 20 -21
pair next: noun.exchange voice.ru	-16 24 -22 -22 -17
pair next: noun.exchange voice.ua	26 -9 -12 -9 -23
pair next: noun.family adj.dead	8 -14 -31 -12 5
pair next: noun.family adj.modifier	-9 19 22 -24 -29
pair next: noun.family category	9 -24 -22 -14 5
pair next: noun.family country	31 -16 -5 -12 -20
pair next: noun.family cue.captivity	13 -16 -10 -2 -2
pair next: noun.family cue.captured	-13 -26 9 -23 12
pair next: noun.family cue.claims	-1 -18 -10 -14 10
pair next: noun.family cue.completed	22 -18 -24 -13 23
pair next: noun.family cue.footage	8 -11 -25 -13 5
pair next: noun.family cue.good_news	-7 23 -28 6 -32
pair next: noun.family cue.held	12 -9 12 -20 -30
pair next: noun.family cue.local	-9 11 5 -4 -3
pair next: noun.family cue.mediated	23 -26 -5 -18 -15
pair next: noun.family cue.missing	-16 -2 -6 -7 21
pair next: noun.family cue.money	-8 -19 -11 -8 27
pair next: noun.family cue.of_whole	-13 -10 4 -24 2
pair next: noun.family cue.other_return	-9 0 0 -22 6
pair next: noun.family cue.part	23 -9 -23 -11 8
pair next: noun.family cue.planned	-14 28 -2 -14 -14
pair next: noun.family cue.record	-8 -21 24 -19 -12
pair next: noun.family cue.relative	-2 -23 -13 3 2
pair next: noun.family cue.repatriation	15 -8 -10 -12 10
pair next: noun.family cue.reunion	4 10 22 -15 -29
pair next: noun.family cue.today	24 -7 -20 -34 -9
pair next: noun.family cue.total	11 8 -16 0 -1
pair next: noun.family noun.branch	-10 -14 16 0 -2
pair next: noun.family noun.child	1 -7 2 2 -10
pair next: noun.family noun.civilian	-1 -33 -5 16 -17
pair next: noun.family noun.exchange	-21 -14 25 -23 -14
pair next: noun.family noun.family	-23 -12 0 -32 14
pair next: noun.family noun.military	-24 -28 -9 -25 43
pair next: noun.family noun.other	-15 -2 3 -8 -14
pair next: noun.family noun.people	-14 -32 -20 0 22
pair next: noun.family own.agent	-23 -12 -13 -17 31
pair next: noun.family own.of	14 -11 -11 -14 -10
pair next: noun.family own.to	8 -10 -4 -13 -2
pair next: noun.family qualifier.at_most	-18 -10 -17 11 15
pair next: noun.family ru.of	17 -24 -9 -16 5
pair next: noun.family ru.to	24 -15 14 -5 -24
pair next: noun.family ua.from	14 -3 -3 0 -10
pair next: noun.family ua.of	-20 -15 -10 6 8
pair next: noun.family ua.to	9 21 -16 -6 -27
pair next: noun.family verb.come	23 -10 11 -22 -18
pair next: noun.family verb.future	-12 -20 0 -28 16
pair next: noun.family verb.get	-4 -13 7 9 -7
pair next: noun.family verb.give	-5 -4 -10 -15 22
pair next: noun.family verb.other	-26 -11 34 -16 -19
pair next: noun.family verb.will	-1 -6 -14 -6 15
pair next: noun.foreigner adj.modifier	-11 2 15 -7 -29
pair next: noun.foreigner category	-4 7 -4 -1 -10
pair next: noun.foreigner country	-6 -10 -12 -15 8
pair next: noun.man adj.modifier	-4 -14 -38 -23 28
pair next: noun.man category	24 -8 14 -17 -17
pair next: noun.man cue.all	14 -2 -8 -3 -4
pair next: noun.man cue.born	-6 -3 -8 -3 8
pair next: noun.man cue.of_whole	-9 17 -18 -23 10
pair next: noun.man cue.part	-13 -6 15 -3 -17
pair next: noun.man cue.relative	-11 -17 -11 -7 17
pair next: noun.man noun.other	-8 -8 -22 -13 17
pair next: noun.man noun.rank	14 0 -11 0 -8
pair next: noun.man noun.woman	42 -30 -25 -18 -31
pair next: noun.man qualifier.at_most	13 7 -9 0 -14
pair next: noun.man verb.bring	-15 -9 26 -19 -12
pair next: noun.man verb.come	-16 -8 -6 -4 10
pair next: noun.man verb.future	9 -14 -4 -6 -17
pair next: noun.man verb.get	-13 -16 8 -7 -2
pair next: noun.man verb.home	-25 -3 16 17 -15
pair next: noun.man verb.other	-15 9 10 -8 -19
pair next: noun.military adj.dead	12 -20 3 -23 -10
pair next: noun.military adj.freed	-35 -8 8 -3 3
pair next: noun.military adj.modifier	5 -25 -14 -1 11
pair next: noun.military adj.wounded	33 -5 -15 -8 -27
pair next: noun.military category	14 -8 -1 -9 -9
pair next: noun.military country	9 -25 -9 -11 10
pair next: noun.military cue.agreement	-3 -5 6 -1 -14
pair next: noun.military cue.all	5 -8 -10 -8 9
pair next: noun.military cue.born	7 8 -21 -11 -29
pair next: noun.military cue.captivity	7 -9 -36 -4 2
pair next: noun.military cue.captured	-15 -7 -14 -15 19
pair next: noun.military cue.claims	0 -40 3 19 -41
pair next: noun.military cue.completed	-36 -3 21 -22 4
pair next: noun.military cue.each	-1 13 -27 -14 -22
pair next: noun.military cue.footage	-22 -14 12 13 -12
pair next: noun.military cue.held	-41 -27 -7 37 -27
pair next: noun.military cue.in_captivity	18 -17 -23 -26 -6
pair next: noun.military cue.in_return	18 5 -25 -5 -30
pair next: noun.military cue.included	-11 -11 23 22 -16
pair next: noun.military cue.local	-20 -5 25 -1 -6
pair next: noun.military cue.mediated	28 -8 -22 -12 -14
pair next: noun.military cue.missing	-11 11 -12 -9 1
pair next: noun.military cue.of_whole	-14 18 -10 -14 -5
pair next: noun.military cue.other_return	-8 5 -12 -9 21
pair next: noun.military cue.other_war	-18 -15 -3 -3 23
pair next: noun.military cue.outside	10 -7 -8 -6 -6
pair next: noun.military cue.part	23 8 -33 -23 -4
pair next: noun.military cue.planned	-5 17 -13 -4 -14
pair next: noun.military cue.recap	-13 -6 20 -1 -6
pair next: noun.military cue.relative	6 -23 12 -35 4
pair next: noun.military cue.same_number	-17 -13 7 -11 12
pair next: noun.military cue.span	-16 -6 -12 10 17
pair next: noun.military cue.stage	-20 -9 -21 -8 25
pair next: noun.military cue.thanks	5 -3 -9 -2 -3
pair next: noun.military cue.today	35 -32 -12 -27 -12
pair next: noun.military cue.total	9 -9 -17 9 -23
pair next: noun.military cue.transit	28 -16 10 -11 -22
pair next: noun.military cue.unit	-4 -7 -22 2 7
pair next: noun.military cue.yesterday	-20 -9 28 -6 -14
pair next: noun.military foe.agent	7 -7 -18 -7 3
pair next: noun.military foe.of	-9 -15 -9 -17 11
pair next: noun.military foe.to	17 -8 -10 -2 -4
pair next: noun.military noun.body	-28 -5 6 -13 7
pair next: noun.military noun.branch	18 -18 -21 6 -13
pair next: noun.military noun.child	-5 -4 -5 0 10
pair next: noun.military noun.civilian	36 -17 -12 9 -42
pair next: noun.military noun.exchange	0 -21 -19 7 0
pair next: noun.military noun.family	5 -1 -17 -4 13
pair next: noun.military noun.foreigner	21 -19 -15 24 -34
pair next: noun.military noun.man	17 -2 -10 -1 -13
pair next: noun.military noun.military	7 -30 5 2 -14
pair next: noun.military noun.other	-22 -39 -4 -14 18
pair next: noun.military noun.people	-6 -9 5 -3 -11
pair next: noun.military noun.rank	31 3 -22 -18 -11
pair next: noun.military noun.soldier	10 0 -2 -7 -5
pair next: noun.military noun.woman	-5 -7 -25 18 -13
pair next: noun.military own.agent	22 -2 -9 -14 -5
pair next: noun.military own.of	-26 -6 36 -15 -16
pair next: noun.military own.to	37 -35 -2 -33 -38
pair next: noun.military qualifier.approx	6 -6 13 -9 -10
pair next: noun.military qualifier.at_least	2 23 -4 -20 -18
pair next: noun.military qualifier.at_most	29 11 -35 -33 -21
pair next: noun.military qualifier.more_than	-15 -16 -23 -30 21
pair next: noun.military ru.agent	42 -28 -27 -21 -23
pair next: noun.military ru.from	23 -7 -17 -14 -24
pair next: noun.military ru.of	-7 -29 7 -6 -10
pair next: noun.military ru.to	24 6 -27 -13 -21
pair next: noun.military ua.agent	9 -19 -2 -10 -2
pair next: noun.military ua.from	-6 -14 14 -6 -18
pair next: noun.military ua.of	9 8 -33 -18 -13
pair next: noun.military ua.to	27 -21 -14 4 -42
pair next: noun.military verb.bring	30 3 -12 -24 -38
pair next: noun.military verb.come	28 -28 -3 -22 -14
pair next: noun.military verb.future	-33 30 -9 -14 11
pair next: noun.military verb.get	12 -30 -32 10 -6
pair next: noun.military verb.give	9 -8 -13 -38 -13
pair next: noun.military verb.held_exchange	-8 -6 -16 29 -10
pair next: noun.military verb.home	35 -28 -9 -4 -36
pair next: noun.military verb.noun	6 2 8 -10 -19
pair next: noun.military verb.other	-34 2 -1 -7 23
pair next: noun.military verb.swap	-14 -25 -20 -10 19
pair next: noun.military verb.will	22 -26 2 -13 -20
pair next: noun.military view.ru	-42 -7 13 -16 27
pair next: noun.military view.ua	33 -11 -9 -15 -28
pair next: noun.military voice.ru	11 -4 -19 -7 -8
pair next: noun.military voice.ua	-8 -26 1 28 -40
pair next: noun.other adj.dead	-6 8 19 -7 -18
pair next: noun.other adj.freed	-1 -8 -24 -1 16
pair next: noun.other adj.modifier	-4 -7 -3 -20 1
pair next: noun.other adj.wounded	-26 28 0 -17 -17
pair next: noun.other category	-7 -39 13 -37 8
pair next: noun.other country	-8 -2 -8 -7 -5
pair next: noun.other cue.agreed	-16 36 -23 -23 -21
pair next: noun.other cue.agreement	15 -10 -28 -14 -4
pair next: noun.other cue.all	-4 -25 -20 10 15
pair next: noun.other cue.already	-23 27 20 -6 -21
pair next: noun.other cue.anniversary	-2 -19 21 -14 -28
pair next: noun.other cue.born	1 -6 -29 -3 -1
pair next: noun.other cue.called_off	-24 8 4 4 -16
pair next: noun.other cue.captivity	-5 -15 -19 -27 22
pair next: noun.other cue.captured	-13 -25 -20 -20 44
pair next: noun.other cue.claims	-13 -3 5 -24 -3
pair next: noun.other cue.completed	-13 -36 -2 4 6
pair next: noun.other cue.crime	-23 -19 -34 6 14
pair next: noun.other cue.denied	-22 16 -6 9 -28
pair next: noun.other cue.deported	33 -19 -11 -24 -16
pair next: noun.other cue.each	2 -9 -4 -3 11
pair next: noun.other cue.evacuation	6 -24 -10 -26 23
pair next: noun.other cue.footage	-18 -1 3 -21 -5
pair next: noun.other cue.good_news	12 -7 -9 -5 -6
pair next: noun.other cue.held	-1 9 -19 -12 -10
pair next: noun.other cue.in_captivity	12 3 -15 -14 -12
pair next: noun.other cue.in_return	-18 -5 -2 -29 20
pair next: noun.other cue.included	-18 -9 -19 -6 22
pair next: noun.other cue.local	-24 9 16 -30 4
pair next: noun.other cue.mediated	3 -23 -24 -1 4
pair next: noun.other cue.missing	-7 -8 -17 14 -2
pair next: noun.other cue.money	-23 -28 2 -24 16
pair next: noun.other cue.month	-15 11 -19 -19 9
pair next: noun.other cue.name	8 0 -1 -1 -8
pair next: noun.other cue.of_whole	-17 -18 8 -21 12
pair next: noun.other cue.of_year	-11 -9 -7 4 -3
pair next: noun.other cue.one_sided	2 -18 -4 14 -17
pair next: noun.other cue.other_exchange	-50 -9 -6 5 18
pair next: noun.other cue.other_return	2 -21 -12 -29 17
pair next: noun.other cue.other_war	-19 -17 -7 12 -1
pair next: noun.other cue.parcel	-20 -6 -6 -7 3
pair next: noun.other cue.part	-3 3 -16 -13 1
pair next: noun.other cue.planned	-11 9 -23 -7 -2
pair next: noun.other cue.postponed	-19 3 -29 -24 11
pair next: noun.other cue.ready	24 -24 -25 -18 25
pair next: noun.other cue.recap	-27 -13 19 -29 -8
pair next: noun.other cue.record	-7 17 2 -18 -13
pair next: noun.other cue.relative	-17 6 8 -23 6
pair next: noun.other cue.reunion	-21 13 17 -22 -19
pair next: noun.other cue.same_number	-26 -8 -7 16 10
pair next: noun.other cue.since	-1 5 9 -41 24
pair next: noun.other cue.span	-5 -2 -2 -36 -5
pair next: noun.other cue.stage	5 -23 9 12 -10
pair next: noun.other cue.thanks	-14 -37 3 4 6
pair next: noun.other cue.third	-15 17 -5 -5 11
pair next: noun.other cue.to_date	1 -12 -25 21 -11
pair next: noun.other cue.today	0 6 3 4 -22
pair next: noun.other cue.total	-2 -23 -8 -15 11
pair next: noun.other cue.training	7 -12 -18 -17 10
pair next: noun.other cue.transit	5 -10 6 0 -37
pair next: noun.other cue.unit	-9 -20 5 -23 11
pair next: noun.other cue.venue	6 -4 -7 -15 -10
pair next: noun.other cue.visit	-5 -12 -4 -17 13
pair next: noun.other cue.year	14 10 -18 -1 -6
pair next: noun.other cue.yesterday	-14 -16 28 -9 -28
pair next: noun.other foe.agent	-12 11 -16 -9 16
pair next: noun.other foe.from	-6 11 -13 -8 -4
pair next: noun.other foe.of	-1 1 -27 19 -24
pair next: noun.other foe.to	3 -11 4 -12 -4
pair next: noun.other noun.body	-9 5 -26 10 -10
pair next: noun.other noun.branch	-25 -17 5 -2 0
pair next: noun.other noun.child	-29 -32 -22 8 23
pair next: noun.other noun.civilian	-38 4 -20 18 -2
pair next: noun.other noun.exchange	9 -4 13 -48 -7
pair next: noun.other noun.family	-14 -10 4 -9 -4
pair next: noun.other noun.foreigner	-18 7 -20 -22 26
pair next: noun.other noun.man	-10 -16 16 -21 -3
pair next: noun.other noun.military	-14 -15 -29 -8 24
pair next: noun.other noun.other	-28 -5 -10 -2 9
pair next: noun.other noun.people	-19 -11 -17 3 6
pair next: noun.other noun.rank	-7 -11 24 -6 7
pair next: noun.other noun.soldier	5 -14 -18 10 -5
pair next: noun.other noun.woman	9 15 -17 -3 -24
pair next: noun.other own.agent	14 5 -48 18 -1
pair next: noun.other own.from	-12 3 -4 -6 19
pair next: noun.other own.of	2 -5 16 -15 -7
pair next: noun.other own.to	-21 -6 27 -17 -7
pair next: noun.other qualifier.approx	-4 17 -13 -3 -3
pair next: noun.other qualifier.at_most	-47 -20 10 -6 14
pair next: noun.other qualifier.more_than	16 7 -26 -29 2
pair next: noun.other ru.agent	-25 10 -3 -30 13
pair next: noun.other ru.from	28 11 -20 -13 -22
pair next: noun.other ru.of	-10 -21 -5 -7 23
pair next: noun.other ru.to	-4 -28 10 -33 -4
pair next: noun.other ua.agent	-11 14 -9 -11 -1
pair next: noun.other ua.from	-28 16 7 2 1
pair next: noun.other ua.of	-12 -19 -16 6 19
pair next: noun.other ua.to	-5 -2 5 -6 -17
pair next: noun.other verb.bring	-24 -11 -13 -4 4
pair next: noun.other verb.come	-6 -29 -26 -8 24
pair next: noun.other verb.future	-8 9 1 -31 3
pair next: noun.other verb.get	-1 -25 -33 5 23
pair next: noun.other verb.give	-42 4 3 -9 6
pair next: noun.other verb.held_exchange	22 3 -41 -31 -14
pair next: noun.other verb.home	-3 2 7 5 -27
pair next: noun.other verb.managed	-23 -10 -21 -4 20
pair next: noun.other verb.noun	-23 -21 -2 -37 14
pair next: noun.other verb.other	-8 -10 -11 2 15
pair next: noun.other verb.swap	-7 -17 -24 -6 18
pair next: noun.other verb.will	5 -9 -8 -36 0
pair next: noun.other view.ru	-1 -11 -20 1 3
pair next: noun.other voice.ru	-5 -17 3 -27 12
pair next: noun.other voice.ua	-9 -13 -22 8 8
pair next: noun.people adj.dead	-4 -31 1 -21 7
pair next: noun.people adj.freed	-4 -33 19 -5 -6
pair next: noun.people adj.modifier	-6 -19 -5 -7 1
pair next: noun.people adj.wounded	12 -4 -16 -19 9
pair next: noun.people category	23 8 -14 -21 -14
pair next: noun.people country	-9 -6 -36 -3 12
pair next: noun.people cue.agreed	-8 23 -8 -15 -17
pair next: noun.people cue.agreement	8 11 -11 -9 -14
pair next: noun.people cue.all	7 -14 -14 -20 18
pair next: noun.people cue.born	-5 9 -18 -11 -30
pair next: noun.people cue.captivity	-15 10 -21 -12 5
pair next: noun.people cue.captured	-8 -3 -3 -9 20
pair next: noun.people cue.claims	-23 8 -29 7 8
pair next: noun.people cue.completed	-19 -14 -10 2 12
pair next: noun.people cue.deported	-1 -1 0 20 -19
pair next: noun.people cue.each	15 1 -26 -19 -52
pair next: noun.people cue.footage	-13 -18 26 -1 -32
pair next: noun.people cue.held	-3 -30 -7 2 2
pair next: noun.people cue.in_captivity	2 -17 -8 -7 1
pair next: noun.people cue.in_return	8 -6 -2 -7 0
pair next: noun.people cue.local	-15 -8 22 -21 -13
pair next: noun.people cue.mediated	21 -11 -8 -20 7
pair next: noun.people cue.missing	-3 -27 -22 12 -2
pair next: noun.people cue.of_whole	-5 -3 -14 0 -1
pair next: noun.people cue.other_return	-26 -21 12 -9 -6
pair next: noun.people cue.part	5 -38 -24 -19 18
pair next: noun.people cue.planned	-23 -17 12 8 6
pair next: noun.people cue.ready	5 -11 -6 7 -5
pair next: noun.people cue.recap	-17 16 20 -33 -31
pair next: noun.people cue.record	-10 -21 17 -7 -5
pair next: noun.people cue.relative	-8 -7 27 -24 3
pair next: noun.people cue.same_number	-3 -7 -9 -10 6
pair next: noun.people cue.since	18 -22 -24 -19 29
pair next: noun.people cue.span	-13 10 -22 -16 25
pair next: noun.people cue.thanks	-11 -9 -2 -8 17
pair next: noun.people cue.to_date	29 -27 -3 -5 -8
pair next: noun.people cue.today	3 -32 -17 -23 10
pair next: noun.people cue.total	42 -23 -34 -31 8
pair next: noun.people cue.transit	46 -9 -20 -5 -31
pair next: noun.people cue.yesterday	-7 -8 17 -10 -17
pair next: noun.people foe.of	9 -3 -18 -9 13
pair next: noun.people noun.body	-7 -15 -18 14 -15
pair next: noun.people noun.branch	9 -6 -14 -4 -7
pair next: noun.people noun.child	-39 -23 17 -7 28
pair next: noun.people noun.civilian	-25 -9 0 18 -8
pair next: noun.people noun.exchange	-22 0 -1 13 -6
pair next: noun.people noun.family	-21 -16 10 7 -9
pair next: noun.people noun.foreigner	19 -9 -31 -1 -7
pair next: noun.people noun.man	-6 -11 22 -3 -23
pair next: noun.people noun.military	15 -20 -28 3 2
pair next: noun.people noun.other	-15 -24 19 -16 9
pair next: noun.people noun.soldier	29 -20 -20 -6 -9
pair next: noun.people own.agent	6 -13 -16 7 -21
pair next: noun.people own.of	6 -10 -5 -10 -9
pair next: noun.people own.to	2 -31 -15 -13 5
pair next: noun.people qualifier.approx	-3 14 12 -20 -16
pair next: noun.people qualifier.at_most	-12 3 22 -5 -12
pair next: noun.people qualifier.more_than	21 -14 -14 -10 3
pair next: noun.people ru.agent	22 -8 -22 16 -5
pair next: noun.people ru.from	-17 6 -28 15 8
pair next: noun.people ru.of	3 -3 -22 -7 -4
pair next: noun.people ru.to	19 -17 -13 -8 -15
pair next: noun.people ua.agent	34 -6 -28 -25 -17
pair next: noun.people ua.from	-10 -5 -12 -5 37
pair next: noun.people ua.of	3 -10 -7 10 -20
pair next: noun.people ua.to	46 -31 -40 -29 -7
pair next: noun.people verb.bring	5 1 -24 -3 -15
pair next: noun.people verb.come	-4 -17 11 5 -15
pair next: noun.people verb.future	-18 33 -34 -1 -21
pair next: noun.people verb.get	-20 -8 -11 -12 23
pair next: noun.people verb.give	6 -6 0 -33 -23
pair next: noun.people verb.held_exchange	-12 -9 23 8 -40
pair next: noun.people verb.home	37 3 -27 -32 -43
pair next: noun.people verb.other	-15 -20 3 -19 27
pair next: noun.people verb.swap	-29 -25 -33 22 36
pair next: noun.people verb.will	-21 9 1 -20 17
pair next: noun.people view.ru	1 -12 -14 -19 13
pair next: noun.people view.ua	-14 -11 -17 -7 25
pair next: noun.people voice.ua	9 -20 -5 -22 5
pair next: noun.rank adj.modifier	4 -10 -10 -6 0
pair next: noun.rank adj.wounded	-13 -11 -22 -14 23
pair next: noun.rank category	16 -13 -21 1 -11
pair next: noun.rank country	-20 -11 20 -4 -15
pair next: noun.rank cue.of_whole	-11 -3 28 -7 -25
pair next: noun.rank cue.relative	-29 -25 -2 -6 21
pair next: noun.rank noun.branch	22 -8 -10 -9 -13
pair next: noun.rank noun.civilian	23 -17 -10 -2 -12
pair next: noun.rank noun.military	8 -6 -4 -1 -7
pair next: noun.rank noun.other	-32 -19 -15 -20 40
pair next: noun.rank noun.people	-16 -16 -24 -13 30
pair next: noun.rank noun.rank	48 -4 -24 -23 -13
pair next: noun.rank noun.soldier	36 -5 -14 -22 -31
pair next: noun.rank noun.woman	19 -8 -1 -3 -17
pair next: noun.rank ru.from	-24 -9 -14 0 30
pair next: noun.rank ua.of	17 -2 -25 -11 10
pair next: noun.rank verb.bring	-6 -6 -11 -11 20
pair next: noun.rank verb.give	-23 -9 18 0 -10
pair next: noun.soldier adj.modifier	-1 18 -14 -24 -19
pair next: noun.soldier adj.wounded	-7 -2 -1 8 -2
pair next: noun.soldier category	1 -3 16 -6 -17
pair next: noun.soldier cue.captured	-13 -14 -17 -12 14
pair next: noun.soldier cue.claims	-20 26 7 -16 -24
pair next: noun.soldier cue.each	-12 14 -4 0 -3
pair next: noun.soldier cue.held	-9 -25 -21 25 -16
pair next: noun.soldier cue.in_return	9 -9 -24 1 -32
pair next: noun.soldier cue.of_whole	-5 -17 -41 -7 13
pair next: noun.soldier cue.one_sided	5 -10 -14 -16 3
pair next: noun.soldier cue.other_war	-7 -15 -8 -10 22
pair next: noun.soldier cue.part	10 4 -18 -8 -22
pair next: noun.soldier cue.relative	-27 2 2 -25 22
pair next: noun.soldier cue.since	10 -9 -4 5 -3
pair next: noun.soldier cue.today	36 -13 -14 -11 -18
pair next: noun.soldier cue.transit	30 -18 -25 -13 -14
pair next: noun.soldier noun.branch	-3 -16 -20 -12 12
pair next: noun.soldier noun.civilian	45 -26 -23 -9 -15
pair next: noun.soldier noun.other	10 -12 1 -23 5
pair next: noun.soldier noun.people	19 -7 -8 -15 8
pair next: noun.soldier noun.rank	13 -19 -25 16 -39
pair next: noun.soldier own.to	10 -6 -17 -13 7
pair next: noun.soldier qualifier.at_most	20 -16 -9 -11 -9
pair next: noun.soldier ru.from	13 -7 -7 -1 -26
pair next: noun.soldier ru.of	16 -26 -19 -21 -2
pair next: noun.soldier ua.of	-15 -2 16 -32 -3
pair next: noun.soldier ua.to	22 -20 -15 -4 -37
pair next: noun.soldier verb.bring	12 -10 0 -12 -25
pair next: noun.soldier verb.come	17 -11 -6 -14 -13
pair next: noun.soldier verb.future	3 9 -14 -9 -14
pair next: noun.soldier verb.get	31 -5 -29 -18 -10
pair next: noun.soldier verb.give	47 -31 -21 -27 -13
pair next: noun.soldier verb.home	18 -23 -31 -19 7
pair next: noun.soldier verb.other	-36 -12 3 5 -10
pair next: noun.soldier verb.swap	28 -8 -11 -17 -14
pair next: noun.woman adj.modifier	11 1 -6 -15 -10
pair next: noun.woman adj.wounded	29 -14 -23 -7 -15
pair next: noun.woman category	7 -4 -15 3 -23
pair next: noun.woman cue.of_whole	22 -20 -24 -15 0
pair next: noun.woman cue.part	-2 10 6 -12 -16
pair next: noun.woman cue.relative	-3 -2 -9 7 -7
pair next: noun.woman noun.child	-3 -25 -39 -16 24
pair next: noun.woman noun.man	30 -4 -19 -7 -13
pair next: noun.woman noun.military	-4 -13 -14 18 -12
pair next: noun.woman noun.other	10 -4 -7 -14 7
pair next: noun.woman noun.people	5 -2 3 -4 -8
pair next: noun.woman noun.rank	8 0 -2 0 -7
pair next: noun.woman verb.other	4 -15 7 -3 -29
pair next: own.agent adj.modifier	-11 15 -29 -5 -12
pair next: own.agent country	21 16 -19 -22 -33
pair next: own.agent cue.agreed	-14 -4 23 -13 -25
pair next: own.agent cue.agreement	-20 14 -15 -11 6
pair next: own.agent cue.all	-12 16 -19 10 -18
pair next: own.agent cue.claims	-2 -1 4 -13 0
pair next: own.agent cue.completed	6 16 0 -24 -18
pair next: own.agent cue.footage	-14 -11 10 -10 -2
pair next: own.agent cue.good_news	-10 17 -14 -7 1
pair next: own.agent cue.held	-14 -13 -10 8 2
pair next: own.agent cue.in_return	-3 -14 -24 -29 18
pair next: own.agent cue.name	-9 0 -2 -2 11
pair next: own.agent cue.of_whole	-34 -28 29 12 -5
pair next: own.agent cue.part	-5 8 -6 -24 14
pair next: own.agent cue.planned	-33 37 -10 -35 -3
pair next: own.agent cue.ready	13 -5 0 -4 -5
pair next: own.agent cue.recap	-12 -19 35 6 -44
pair next: own.agent cue.relative	-20 -16 -27 16 18
pair next: own.agent cue.thanks	12 -11 6 -12 -29
pair next: own.agent cue.today	16 12 -30 -21 -25
pair next: own.agent cue.visit	-19 -18 28 -9 -21
pair next: own.agent cue.year	-16 -28 -15 7 11
pair next: own.agent foe.of	-18 9 8 -8 -23
pair next: own.agent noun.civilian	10 -12 -14 5 -25
pair next: own.agent noun.exchange	14 -10 11 -25 -29
pair next: own.agent noun.foreigner	10 -5 -9 -10 11
pair next: own.agent noun.military	16 7 -19 17 -22
pair next: own.agent noun.other	-15 9 -1 -22 -1
pair next: own.agent noun.people	2 -9 -14 -7 -2
pair next: own.agent own.of	-1 -19 -13 11 19
pair next: own.agent own.to	-29 -22 28 -28 23
pair next: own.agent qualifier.approx	-2 4 7 -26 -2
pair next: own.agent qualifier.at_most	-12 9 -30 -18 10
pair next: own.agent qualifier.more_than	-2 -23 -2 28 -23
pair next: own.agent ru.agent	12 -18 -11 11 -22
pair next: own.agent ru.of	-15 -3 -14 18 -5
pair next: own.agent ua.from	22 -30 3 -26 -23
pair next: own.agent ua.of	-3 1 -13 11 -10
pair next: own.agent verb.bring	-5 -36 14 15 -37
pair next: own.agent verb.come	1 -6 9 -7 -18
pair next: own.agent verb.future	-6 22 -18 -18 2
pair next: own.agent verb.get	-2 -19 -19 20 -23
pair next: own.agent verb.give	1 -24 -8 12 -4
pair next: own.agent verb.held_exchange	-33 7 -7 1 14
pair next: own.agent verb.home	16 -8 -1 -17 -10
pair next: own.agent verb.managed	-26 -24 15 8 -9
pair next: own.agent verb.other	-41 -29 22 -35 12
pair next: own.agent verb.swap	6 -10 -20 -18 14
pair next: own.agent verb.will	6 16 -33 -28 9
pair next: own.agent voice.ua	10 -25 0 -1 -7
pair next: own.from own.of	12 -1 -28 -1 -5
pair next: own.of adj.dead	32 4 -29 -42 -28
pair next: own.of adj.modifier	7 -29 -7 -3 -16
pair next: own.of adj.wounded	21 -6 -17 -7 -10
pair next: own.of category	6 -23 11 -29 -5
pair next: own.of country	5 10 20 -8 -35
pair next: own.of cue.agreement	19 -48 -28 -10 36
pair next: own.of cue.all	17 -2 -22 -10 -17
pair next: own.of cue.claims	1 -24 6 1 8
pair next: own.of cue.completed	6 -14 -2 17 -24
pair next: own.of cue.footage	-1 -6 -11 -7 15
pair next: own.of cue.held	-4 -26 -3 24 -24
pair next: own.of cue.in_captivity	-11 -12 -30 34 -31
pair next: own.of cue.local	-24 -8 24 -11 -23
pair next: own.of cue.mediated	-3 -1 9 -3 -4
pair next: own.of cue.of_whole	20 -26 13 -6 -13
pair next: own.of cue.planned	-6 16 -11 -2 -9
pair next: own.of cue.relative	5 -5 15 -3 -28
pair next: own.of cue.stage	4 24 -11 -15 -14
pair next: own.of cue.today	19 -8 -21 -30 -1
pair next: own.of cue.transit	0 7 -23 -14 -15
pair next: own.of foe.of	-26 -9 -13 -9 24
pair next: own.of noun.body	23 -9 -20 -8 -10
pair next: own.of noun.branch	4 6 12 -15 -7
pair next: own.of noun.child	-9 25 -21 -3 -1
pair next: own.of noun.civilian	3 -13 -4 7 -38
pair next: own.of noun.exchange	-6 16 -10 -17 5
pair next: own.of noun.family	-5 25 -4 -22 -41
pair next: own.of noun.man	1 -6 13 -1 -18
pair next: own.of noun.military	14 -8 -10 -10 -10
pair next: own.of noun.other	8 -23 -30 2 -3
pair next: own.of noun.people	8 -7 -13 -10 -2
pair next: own.of noun.rank	-7 -5 -22 16 -15
pair next: own.of noun.soldier	-17 -15 -4 18 1
pair next: own.of noun.woman	11 0 -1 -6 -5
pair next: own.of own.agent	11 23 -31 -16 -24
pair next: own.of own.of	-6 -6 20 -18 -8
pair next: own.of own.to	44 -32 -17 -17 -24
pair next: own.of qualifier.approx	-19 -10 -5 22 -6
pair next: own.of qualifier.at_least	17 -19 -6 -2 -3
pair next: own.of qualifier.more_than	-25 -6 -6 11 -9
pair next: own.of ru.agent	-17 -6 -10 27 -25
pair next: own.of ru.from	12 17 -14 -7 -15
pair next: own.of ru.of	-6 13 -10 -2 -12
pair next: own.of ua.of	-22 -28 15 26 -25
pair next: own.of ua.to	0 -15 15 -11 -23
pair next: own.of verb.bring	-10 -23 -14 22 -9
pair next: own.of verb.come	9 -19 -20 -14 3
pair next: own.of verb.future	-23 -3 -13 -6 12
pair next: own.of verb.get	5 -17 10 17 -23
pair next: own.of verb.give	-19 -15 -1 11 4
pair next: own.of verb.home	20 -12 -20 -3 -16
pair next: own.of verb.other	-8 -4 -8 -4 10
pair next: own.of view.ua	2 -14 -23 -21 19
pair next: own.of voice.ua	-10 30 -12 -6 -30
pair next: own.to adj.dead	25 -3 -14 -24 -15
pair next: own.to adj.modifier	-22 12 22 -30 -6
pair next: own.to adj.wounded	-5 -27 -25 20 -18
pair next: own.to country	-4 -20 -6 -19 9
pair next: own.to cue.claims	1 -9 16 -4 -6
pair next: own.to cue.each	23 -8 -2 -12 -17
pair next: own.to cue.footage	-29 23 -18 19 -35
pair next: own.to cue.mediated	-1 -25 -18 8 8
pair next: own.to cue.of_whole	-2 11 -6 -15 -5
pair next: own.to cue.on_shield	-13 -12 -20 22 -28
pair next: own.to cue.other_return	-41 -18 -22 -27 41
pair next: own.to cue.part	-13 -4 17 8 -16
pair next: own.to cue.reunion	-8 16 -37 4 0
pair next: own.to cue.since	21 -24 -14 -1 -13
pair next: own.to cue.span	-13 -6 11 -12 2
pair next: own.to cue.stage	16 -4 -11 -8 -11
pair next: own.to cue.today	22 -18 -15 -33 4
pair next: own.to cue.transit	25 -11 -20 -27 -15
pair next: own.to cue.yesterday	-21 -10 21 -1 -18
pair next: own.to noun.body	-10 -6 15 -4 -17
pair next: own.to noun.branch	2 -18 -3 0 9
pair next: own.to noun.child	31 -12 8 -6 -31
pair next: own.to noun.civilian	5 8 -30 12 -40
pair next: own.to noun.exchange	-17 7 19 5 -26
pair next: own.to noun.family	13 23 0 -17 -46
pair next: own.to noun.military	-6 11 -43 -8 12
pair next: own.to noun.other	-33 4 6 -41 39
pair next: own.to noun.people	15 30 -17 -19 -35
pair next: own.to noun.soldier	22 -14 -23 -15 -24
pair next: own.to own.of	23 -15 -16 -12 -26
pair next: own.to own.to	19 7 -2 -40 -24
pair next: own.to qualifier.approx	-14 -16 12 26 -20
pair next: own.to qualifier.at_most	9 12 -8 -27 -12
pair next: own.to qualifier.more_than	-2 -7 9 7 -17
pair next: own.to ru.agent	-2 -4 -5 16 -16
pair next: own.to ru.from	27 -4 -6 -8 -19
pair next: own.to ru.of	38 -6 -25 -14 -13
pair next: own.to ru.to	15 -4 -9 -5 -6
pair next: own.to ua.agent	25 -11 -10 -18 -8
pair next: own.to ua.from	6 -25 6 -18 -40
pair next: own.to ua.of	12 -22 14 4 -22
pair next: own.to ua.to	-1 -10 -39 9 -29
pair next: own.to verb.bring	11 -27 -31 25 -47
pair next: own.to verb.come	31 -19 3 5 -47
pair next: own.to verb.give	15 -17 -5 -6 -38
pair next: own.to verb.held_exchange	-18 8 11 -16 2
pair next: own.to verb.home	8 -16 -10 -9 -11
pair next: own.to verb.managed	-15 -10 14 -6 -7
pair next: own.to verb.other	-8 -15 7 -13 0
pair next: own.to verb.will	-8 21 -27 -22 -25
pair next: own.to voice.ua	22 -4 -14 -5 -13
pair next: qualifier.approx adj.modifier	-1 -9 -2 -3 0
pair next: qualifier.approx adj.wounded	-8 -8 -9 -12 11
pair next: qualifier.approx category	18 -8 -12 -28 11
pair next: qualifier.approx country	-9 -13 11 -11 -4
pair next: qualifier.approx cue.agreement	-16 0 -3 7 -17
pair next: qualifier.approx cue.all	12 -14 -13 -7 0
pair next: qualifier.approx cue.among	-19 -9 22 -7 -11
pair next: qualifier.approx cue.evacuation	4 -9 -21 -22 7
pair next: qualifier.approx cue.held	-8 -3 -7 -3 8
pair next: qualifier.approx cue.of_whole	21 -7 -17 7 -20
pair next: qualifier.approx cue.other_war	-18 -17 -17 -14 25
pair next: qualifier.approx cue.part	5 4 -14 -10 0
pair next: qualifier.approx cue.recap	-30 -6 3 6 18
pair next: qualifier.approx cue.relative	-18 9 25 3 -22
pair next: qualifier.approx cue.span	-4 -7 -33 21 -39
pair next: qualifier.approx cue.today	-10 -9 -2 -5 14
pair next: qualifier.approx cue.venue	28 -28 -23 -3 -11
pair next: qualifier.approx noun.body	12 -4 15 -25 -23
pair next: qualifier.approx noun.civilian	-13 -12 -12 36 -21
pair next: qualifier.approx noun.exchange	-8 1 16 -21 -16
pair next: qualifier.approx noun.military	3 -8 -35 15 -32
pair next: qualifier.approx noun.other	-30 -12 -14 26 1
pair next: qualifier.approx noun.people	-11 -8 -15 6 5
pair next: qualifier.approx qualifier.approx	-11 -5 -18 4 5
pair next: qualifier.approx qualifier.more_than	5 -17 -22 6 -24
pair next: qualifier.approx ru.of	16 -33 -31 14 -30
pair next: qualifier.approx ua.of	-19 2 -10 20 -3
pair next: qualifier.approx verb.noun	16 -20 9 -16 -27
pair next: qualifier.approx verb.other	11 -3 -21 -13 -1
pair next: qualifier.at_least adj.modifier	10 -6 -4 9 -31
pair next: qualifier.at_least category	20 -14 -10 -4 -11
pair next: qualifier.at_least noun.civilian	-22 12 -17 -8 9
pair next: qualifier.at_least noun.family	0 -7 -1 -3 8
pair next: qualifier.at_least noun.military	-14 26 -21 -12 -20
pair next: qualifier.at_least noun.other	-17 -27 -3 19 -10
pair next: qualifier.at_least noun.people	-16 1 -31 0 -7
pair next: qualifier.at_least qualifier.at_least	-15 7 12 2 -17
pair next: qualifier.at_least qualifier.at_most	-2 4 -4 -8 -13
pair next: qualifier.at_least ua.of	-25 -17 -11 7 4
pair next: qualifier.at_most adj.modifier	7 -11 -18 -1 3
pair next: qualifier.at_most category	13 4 -26 -32 -13
pair next: qualifier.at_most country	-12 -17 -40 -1 17
pair next: qualifier.at_most cue.agreed	-29 -10 16 -10 10
pair next: qualifier.at_most cue.agreement	21 15 -27 -17 -25
pair next: qualifier.at_most cue.all	-21 14 -12 14 -10
pair next: qualifier.at_most cue.born	8 -9 -2 -7 -3
pair next: qualifier.at_most cue.captivity	-20 -26 8 14 -27
pair next: qualifier.at_most cue.captured	13 -13 -14 -2 -3
pair next: qualifier.at_most cue.claims	-14 20 10 1 -25
pair next: qualifier.at_most cue.completed	6 21 -14 -9 -21
pair next: qualifier.at_most cue.each	-20 9 -17 -17 5
pair next: qualifier.at_most cue.evacuation	-6 -11 -4 -12 17
pair next: qualifier.at_most cue.footage	4 -4 -17 -1 11
pair next: qualifier.at_most cue.local	-25 -18 2 -9 13
pair next: qualifier.at_most cue.mediated	28 -17 -9 -11 -25
pair next: qualifier.at_most cue.missing	-9 -13 -4 12 -4
pair next: qualifier.at_most cue.of_whole	-1 -17 5 13 -26
pair next: qualifier.at_most cue.one_sided	1 14 -5 -3 -9
pair next: qualifier.at_most cue.other_return	-8 -17 -10 -10 16
pair next: qualifier.at_most cue.part	-20 6 6 -8 -23
pair next: qualifier.at_most cue.planned	11 7 -18 -21 -17
pair next: qualifier.at_most cue.recap	2 -8 0 12 -42
pair next: qualifier.at_most cue.record	-15 -28 0 5 9
pair next: qualifier.at_most cue.relative	-25 -18 28 0 -10
pair next: qualifier.at_most cue.reunion	16 15 -29 -22 -9
pair next: qualifier.at_most cue.to_date	-17 -22 0 27 -14
pair next: qualifier.at_most cue.today	23 0 -12 0 -16
pair next: qualifier.at_most cue.training	-20 -1 -9 -16 30
pair next: qualifier.at_most cue.venue	-10 -3 -1 -4 13
pair next: qualifier.at_most noun.body	-8 9 -6 -10 11
pair next: qualifier.at_most noun.branch	19 -20 6 -20 -10
pair next: qualifier.at_most noun.exchange	-22 25 -6 -25 -13
pair next: qualifier.at_most noun.family	3 -21 16 7 -9
pair next: qualifier.at_most noun.military	9 2 -18 -22 5
pair next: qualifier.at_most noun.other	-17 10 -12 -23 -8
pair next: qualifier.at_most noun.people	3 -4 -30 -4 1
pair next: qualifier.at_most own.to	-12 -16 2 -3 13
pair next: qualifier.at_most qualifier.approx	-2 9 -5 -8 -6
pair next: qualifier.at_most qualifier.at_most	-8 6 -7 -12 17
pair next: qualifier.at_most qualifier.more_than	-25 -4 -16 18 6
pair next: qualifier.at_most ru.of	3 0 -5 -16 -6
pair next: qualifier.at_most ua.of	12 -23 -35 -5 4
pair next: qualifier.at_most ua.to	-21 -11 18 9 -19
pair next: qualifier.at_most verb.bring	14 -15 -29 -26 4
pair next: qualifier.at_most verb.come	0 -24 3 0 -17
pair next: qualifier.at_most verb.future	-11 12 -19 15 -12
pair next: qualifier.at_most verb.give	4 -13 -14 -18 18
pair next: qualifier.at_most verb.noun	-17 9 -28 -11 20
pair next: qualifier.at_most verb.other	-21 -22 -25 -17 34
pair next: qualifier.at_most verb.will	-15 8 -12 -3 -5
pair next: qualifier.at_most voice.ua	-20 -11 -20 -1 15
pair next: qualifier.more_than adj.dead	-12 -8 -21 11 21
pair next: qualifier.more_than adj.modifier	-21 -1 0 2 -3
pair next: qualifier.more_than adj.wounded	-24 -26 -28 19 17
pair next: qualifier.more_than category	14 15 -32 -19 -7
pair next: qualifier.more_than cue.captivity	-13 -4 -5 -26 29
pair next: qualifier.more_than cue.of_whole	-10 -38 -22 17 0
pair next: qualifier.more_than cue.outside	22 -16 -8 -23 13
pair next: qualifier.more_than cue.part	-16 -8 -1 18 -1
pair next: qualifier.more_than cue.to_date	-9 -9 -13 -9 17
pair next: qualifier.more_than cue.today	10 -1 -9 -14 14
pair next: qualifier.more_than noun.body	-8 -1 -31 14 -22
pair next: qualifier.more_than noun.civilian	3 -16 -33 9 -9
pair next: qualifier.more_than noun.exchange	-16 -21 -15 30 -15
pair next: qualifier.more_than noun.family	-16 -4 9 -15 15
pair next: qualifier.more_than noun.military	0 13 -31 -24 9
pair next: qualifier.more_than noun.other	-6 -6 -22 10 -4
pair next: qualifier.more_than noun.people	-5 -24 -22 10 -1
pair next: qualifier.more_than own.to	18 -15 -6 -2 -18
pair next: qualifier.more_than qualifier.more_than	-22 -3 -7 17 -20
pair next: qualifier.more_than ru.of	-4 -10 -28 13 -8
pair next: qualifier.more_than ua.of	15 -23 -13 40 -29
pair next: qualifier.more_than verb.other	-32 -17 -13 14 1
pair next: ru.agent adj.modifier	1 10 -7 -13 -15
pair next: ru.agent category	-2 -7 9 -8 -13
pair next: ru.agent country	-24 18 -26 -18 21
pair next: ru.agent cue.agreed	20 5 -9 -5 -17
pair next: ru.agent cue.agreement	-26 -15 19 6 13
pair next: ru.agent cue.called_off	-27 31 -24 -16 -11
pair next: ru.agent cue.captured	10 -2 0 -1 -9
pair next: ru.agent cue.claims	16 7 -27 3 -24
pair next: ru.agent cue.completed	32 -28 -33 -38 15
pair next: ru.agent cue.denied	-6 -11 -2 21 -9
pair next: ru.agent cue.deported	13 -20 -22 -14 -1
pair next: ru.agent cue.held	-17 -14 -37 32 -26
pair next: ru.agent cue.in_captivity	-8 -15 -14 26 -20
pair next: ru.agent cue.in_return	8 -21 -27 10 -3
pair next: ru.agent cue.mediated	20 -28 -10 10 -20
pair next: ru.agent cue.of_whole	2 39 -38 -12 -18
pair next: ru.agent cue.one_sided	19 -15 -5 1 -14
pair next: ru.agent cue.part	25 -18 -10 -25 14
pair next: ru.agent cue.planned	-21 4 -17 -13 21
pair next: ru.agent cue.postponed	-23 19 -22 -10 -5
pair next: ru.agent cue.record	10 -4 -2 -6 -7
pair next: ru.agent cue.relative	1 -18 -2 2 -10
pair next: ru.agent cue.same_number	17 -4 -6 -14 -2
pair next: ru.agent cue.since	-21 -12 -4 19 -3
pair next: ru.agent cue.thanks	21 -14 -4 -5 -1
pair next: ru.agent cue.third	-35 1 -19 -9 27
pair next: ru.agent cue.to_date	21 -2 -1 -9 -11
pair next: ru.agent cue.today	5 6 -15 10 -15
pair next: ru.agent cue.transit	26 -15 -9 -21 -26
pair next: ru.agent cue.yesterday	14 -4 -14 -7 -13
pair next: ru.agent foe.agent	-11 0 -2 -7 -4
pair next: ru.agent noun.body	2 -17 8 -25 -7
pair next: ru.agent noun.child	-6 16 -3 -19 17
pair next: ru.agent noun.civilian	12 -2 -6 -11 -10
pair next: ru.agent noun.exchange	3 -8 -28 9 -24
pair next: ru.agent noun.military	-1 -29 -16 5 -4
pair next: ru.agent noun.other	11 -3 -38 6 -5
pair next: ru.agent noun.people	-11 11 -35 -16 6
pair next: ru.agent noun.soldier	18 -9 -9 -6 -13
pair next: ru.agent own.of	-13 -2 -1 0 2
pair next: ru.agent own.to	11 -5 -3 5 -11
pair next: ru.agent qualifier.approx	-12 12 -10 4 -13
pair next: ru.agent qualifier.at_most	-1 2 -2 -12 10
pair next: ru.agent qualifier.more_than	4 8 -21 18 -19
pair next: ru.agent ru.agent	2 -11 -6 -2 -3
pair next: ru.agent ru.of	2 11 -35 -27 -7
pair next: ru.agent ua.agent	32 -13 -23 -24 -31
pair next: ru.agent ua.from	34 -13 -17 -16 -17
pair next: ru.agent ua.of	11 -5 -5 11 -40
pair next: ru.agent ua.to	18 -10 -18 5 -18
pair next: ru.agent verb.bring	28 -31 -22 -7 -13
pair next: ru.agent verb.come	30 -31 -14 -45 -8
pair next: ru.agent verb.future	0 13 -32 -3 -16
pair next: ru.agent verb.get	19 -22 -26 -1 -14
pair next: ru.agent verb.give	30 -24 15 -15 -27
pair next: ru.agent verb.held_exchange	14 -14 12 -31 16
pair next: ru.agent verb.home	25 -22 -37 -9 10
pair next: ru.agent verb.noun	16 -4 -6 -3 -7
pair next: ru.agent verb.other	-5 -5 -28 -1 12
pair next: ru.agent verb.swap	19 -48 -4 -25 -8
pair next: ru.agent verb.will	-10 5 -11 -17 10
pair next: ru.agent voice.ru	-10 7 4 -27 2
pair next: ru.from adj.modifier	3 -16 -10 9 -42
pair next: ru.from cue.captivity	-1 -24 0 2 -17
pair next: ru.from cue.of_whole	4 -11 -15 -11 12
pair next: ru.from cue.repatriation	24 -1 -17 -14 -4
pair next: ru.from foe.of	19 -10 -22 -11 -29
pair next: ru.from noun.child	24 -4 -13 -14 -30
pair next: ru.from noun.other	22 -2 -8 -11 -13
pair next: ru.from noun.people	-19 -4 -15 -23 26
pair next: ru.from ru.agent	23 -4 -2 -16 -7
pair next: ru.from ru.from	16 -14 -18 9 -37
pair next: ru.from ru.of	6 -16 -23 6 -10
pair next: ru.from verb.bring	23 -3 -14 -14 -12
pair next: ru.from verb.home	-1 -13 5 2 -10
pair next: ru.from view.ua	-4 -20 -31 19 -28
pair next: ru.of adj.dead	13 -10 -9 -12 -8
pair next: ru.of adj.modifier	8 -3 -17 -20 1
pair next: ru.of adj.wounded	42 -31 -9 -5 -23
pair next: ru.of category	-3 -4 -3 1 -14
pair next: ru.of country	-12 -24 1 -5 17
pair next: ru.of cue.agreed	-20 21 -7 -13 -15
pair next: ru.of cue.agreement	21 -23 -8 -6 -11
pair next: ru.of cue.all	19 -9 -16 -3 -8
pair next: ru.of cue.called_off	-25 8 -18 -11 2
pair next: ru.of cue.captivity	-9 -19 -13 0 2
pair next: ru.of cue.captured	15 19 -9 -2 -32
pair next: ru.of cue.claims	4 -16 -37 -12 19
pair next: ru.of cue.completed	-18 4 -20 30 1
pair next: ru.of cue.crime	-22 -2 -6 11 6
pair next: ru.of cue.denied	-17 12 -14 -18 16
pair next: ru.of cue.deported	2 -3 -9 -19 10
pair next: ru.of cue.footage	18 -14 -17 7 -13
pair next: ru.of cue.held	-50 -41 -35 51 7
pair next: ru.of cue.in_captivity	12 -8 -24 -5 -17
pair next: ru.of cue.mediated	5 -10 -12 9 -19
pair next: ru.of cue.of_whole	-16 18 -9 -24 -11
pair next: ru.of cue.one_sided	4 6 -4 -2 -13
pair next: ru.of cue.outside	2 -14 -9 -18 13
pair next: ru.of cue.part	0 -1 -7 5 -9
pair next: ru.of cue.postponed	-10 18 -8 -11 -10
pair next: ru.of cue.relative	13 -29 -9 -6 -11
pair next: ru.of cue.same_number	10 7 -6 -4 -19
pair next: ru.of cue.since	-8 -1 -3 11 -2
pair next: ru.of cue.span	1 -12 -8 -15 6
pair next: ru.of cue.stage	-14 -1 -5 -8 11
pair next: ru.of cue.thanks	11 -9 -7 -10 -9
pair next: ru.of cue.today	-1 17 -20 -2 -46
pair next: ru.of cue.transit	13 -14 -11 -17 9
pair next: ru.of cue.unit	-23 7 -11 6 -17
pair next: ru.of cue.venue	8 -16 -8 -8 2
pair next: ru.of foe.of	-22 -23 -12 9 6
pair next: ru.of foe.to	3 -4 -2 -7 8
pair next: ru.of noun.body	11 -36 26 -44 -37
pair next: ru.of noun.branch	-7 -10 -24 9 13
pair next: ru.of noun.child	10 -14 -23 -11 -1
pair next: ru.of noun.civilian	14 12 -17 -21 -26
pair next: ru.of noun.exchange	-5 7 -5 -11 -20
pair next: ru.of noun.military	9 -20 -18 10 -19
pair next: ru.of noun.other	-2 9 -35 5 -6
pair next: ru.of noun.people	1 -10 -2 0 -1
pair next: ru.of noun.rank	-11 -3 -18 -12 15
pair next: ru.of noun.soldier	7 -28 -13 -4 2
pair next: ru.of own.of	-4 -15 6 -13 14
pair next: ru.of own.to	40 -23 -20 -29 -23
pair next: ru.of qualifier.approx	-25 -16 -13 34 -17
pair next: ru.of qualifier.at_most	9 -17 -24 -21 15
pair next: ru.of qualifier.more_than	-3 -19 -20 38 -37
pair next: ru.of ru.agent	5 1 -5 -6 -16
pair next: ru.of ru.from	2 -14 -11 2 -31
pair next: ru.of ru.of	-17 -11 7 -6 1
pair next: ru.of ru.to	13 -23 -30 21 -12
pair next: ru.of ua.agent	-30 -12 20 -7 7
pair next: ru.of ua.from	20 -1 -8 -14 -8
pair next: ru.of ua.of	7 19 -14 5 -36
pair next: ru.of ua.to	7 -18 -4 9 -17
pair next: ru.of verb.bring	11 -19 2 -8 -9
pair next: ru.of verb.come	-14 -32 9 -7 -8
pair next: ru.of verb.future	-22 24 -25 9 -24
pair next: ru.of verb.get	7 2 -11 -12 -9
pair next: ru.of verb.give	23 -6 -22 9 -39
pair next: ru.of verb.held_exchange	7 -33 -22 -16 6
pair next: ru.of verb.home	34 -2 -15 -6 -23
pair next: ru.of verb.noun	29 8 -17 -12 -33
pair next: ru.of verb.other	14 -26 -35 -19 0
pair next: ru.of verb.swap	-11 -22 -32 -37 17
pair next: ru.of view.ru	4 0 0 -11 -3
pair next: ru.of voice.ru	-2 8 -11 -4 -23
pair next: ru.of voice.ua	-12 19 -3 -3 -24
pair next: ru.to adj.modifier	19 -3 -24 -2 0
pair next: ru.to cue.claims	20 -8 -20 -8 -19
pair next: ru.to cue.footage	16 -12 12 -9 -19
pair next: ru.to cue.in_return	16 -2 -2 -4 -10
pair next: ru.to cue.other_return	11 -2 -2 -7 -2
pair next: ru.to cue.relative	29 -20 5 -12 -3
pair next: ru.to cue.today	11 -1 -6 -4 -10
pair next: ru.to cue.transit	25 -4 -14 -4 -10
pair next: ru.to noun.body	-11 -6 -15 -7 24
pair next: ru.to noun.civilian	8 -1 -7 0 -7
pair next: ru.to noun.military	-13 -2 15 -3 -8
pair next: ru.to noun.other	-2 -9 -13 -35 11
pair next: ru.to noun.people	-23 -6 -11 -9 29
pair next: ru.to own.to	-8 -10 15 -18 -14
pair next: ru.to qualifier.approx	-25 -13 -3 25 -20
pair next: ru.to qualifier.at_most	0 1 -30 -18 4
pair next: ru.to ru.agent	-6 18 -6 -18 -27
pair next: ru.to ru.of	9 -7 -2 -8 -13
pair next: ru.to ru.to	15 -6 -9 -26 -4
pair next: ru.to ua.from	11 -10 -20 -26 13
pair next: ru.to ua.to	13 6 -23 -14 -29
pair next: ru.to verb.bring	20 -33 -28 2 2
pair next: ru.to verb.come	40 -10 -24 -16 -32
pair next: ru.to verb.future	1 -16 -20 -5 20
pair next: ru.to verb.give	21 -34 -31 11 -25
pair next: ru.to verb.other	-13 -7 -28 -14 37
pair next: ua.agent adj.modifier	-12 13 0 8 -38
pair next: ua.agent category	21 -2 -6 -4 -20
pair next: ua.agent country	-12 12 16 -16 -15
pair next: ua.agent cue.agreed	-27 14 -16 -11 1
pair next: ua.agent cue.agreement	-26 -15 13 -16 15
pair next: ua.agent cue.all	-11 10 -7 3 0
pair next: ua.agent cue.already	3 -13 6 -17 -19
pair next: ua.agent cue.claims	-9 -20 4 7 -9
pair next: ua.agent cue.completed	4 -16 -33 16 -23
pair next: ua.agent cue.denied	-36 52 -33 -20 -27
pair next: ua.agent cue.each	29 -17 -8 -34 -6
pair next: ua.agent cue.footage	-30 -24 23 16 -18
pair next: ua.agent cue.held	-4 -15 -16 24 -36
pair next: ua.agent cue.in_return	12 6 -10 -11 -24
pair next: ua.agent cue.mediated	15 -20 -15 19 -19
pair next: ua.agent cue.missing	-17 -2 -11 26 -10
pair next: ua.agent cue.name	10 -4 -1 -6 -1
pair next: ua.agent cue.of_whole	-16 23 -23 -8 -10
pair next: ua.agent cue.one_sided	25 -18 -7 -10 -16
pair next: ua.agent cue.part	4 5 -26 -34 6
pair next: ua.agent cue.planned	-33 39 -21 -12 -21
pair next: ua.agent cue.postponed	-22 22 13 -1 -15
pair next: ua.agent cue.ready	-21 0 -22 -15 15
pair next: ua.agent cue.recap	2 -19 7 14 -9
pair next: ua.agent cue.record	6 -42 -28 -17 13
pair next: ua.agent cue.since	-28 -34 -20 29 13
pair next: ua.agent cue.span	-1 13 3 -7 -26
pair next: ua.agent cue.stage	-2 -25 -19 -23 30
pair next: ua.agent cue.thanks	-12 -17 9 -17 -11
pair next: ua.agent cue.to_date	-12 18 -9 -16 -11
pair next: ua.agent cue.today	28 -26 -27 -25 -10
pair next: ua.agent cue.transit	11 -21 -20 -28 9
pair next: ua.agent cue.venue	-13 -13 -24 -32 24
pair next: ua.agent cue.year	11 -19 21 13 -37
pair next: ua.agent cue.yesterday	-18 -22 25 -18 -25
pair next: ua.agent noun.body	-15 22 13 -31 -35
pair next: ua.agent noun.civilian	15 -14 -28 -24 14
pair next: ua.agent noun.exchange	-30 -14 -46 17 23
pair next: ua.agent noun.family	13 -14 -11 -10 2
pair next: ua.agent noun.military	12 9 9 -24 -28
pair next: ua.agent noun.other	-8 6 -16 -32 13
pair next: ua.agent noun.people	26 -18 10 -20 -33
pair next: ua.agent noun.soldier	23 -14 -8 -5 -4
pair next: ua.agent own.agent	-12 11 0 2 -18
pair next: ua.agent own.of	3 -17 11 -7 -26
pair next: ua.agent own.to	-6 14 -23 6 -32
pair next: ua.agent qualifier.approx	-2 2 -16 17 -39
pair next: ua.agent qualifier.at_least	14 -8 -8 -20 -10
pair next: ua.agent qualifier.at_most	19 3 -20 -9 -20
pair next: ua.agent qualifier.more_than	-11 -15 -7 4 7
pair next: ua.agent ru.agent	40 -5 -15 -28 -38
pair next: ua.agent ru.from	-4 -16 -15 10 -15
pair next: ua.agent ru.of	6 -4 -21 5 -9
pair next: ua.agent ru.to	-5 18 -36 -7 -44
pair next: ua.agent ua.agent	2 23 -16 -28 -22
pair next: ua.agent ua.of	3 5 -34 -9 -11
pair next: ua.agent verb.bring	33 -21 -12 -5 -28
pair next: ua.agent verb.come	4 4 -30 13 -24
pair next: ua.agent verb.future	-20 30 -46 -21 -3
pair next: ua.agent verb.get	21 -26 -28 8 -27
pair next: ua.agent verb.give	36 -12 -1 -29 -28
pair next: ua.agent verb.held_exchange	34 -37 -16 10 -25
pair next: ua.agent verb.home	19 -10 -29 6 -25
pair next: ua.agent verb.managed	-4 -11 -3 10 -4
pair next: ua.agent verb.noun	37 -15 -9 -24 -26
pair next: ua.agent verb.other	2 -18 -20 -3 6
pair next: ua.agent verb.swap	58 -43 -26 -10 -40
pair next: ua.agent verb.will	-30 47 -14 -24 -27
pair next: ua.agent view.ru	8 -5 -25 6 7
pair next: ua.agent voice.ua	2 9 -19 -2 -8
pair next: ua.from adj.modifier	9 -21 20 -8 -43
pair next: ua.from cue.captivity	-11 -11 -23 -17 24
pair next: ua.from cue.of_whole	10 -17 2 0 -30
pair next: ua.from cue.relative	24 -15 -24 -24 -10
pair next: ua.from qualifier.at_most	20 -8 -19 -12 -13
pair next: ua.from ru.from	-13 -8 -15 14 -1
pair next: ua.from ua.agent	-6 24 -20 -3 -24
pair next: ua.from ua.from	-1 -11 12 5 -32
pair next: ua.from ua.of	-2 -4 3 -7 -27
pair next: ua.from ua.to	20 -12 -3 -20 2
pair next: ua.from verb.home	-4 -3 -8 12 -26
pair next: ua.from view.ru	-1 -16 5 6 -23
pair next: ua.of adj.modifier	3 -8 -29 4 1
pair next: ua.of adj.wounded	13 5 -30 -30 1
pair next: ua.of category	0 12 -8 -22 -13
pair next: ua.of country	15 -20 0 -19 -7
pair next: ua.of cue.agreement	5 13 -7 -3 -12
pair next: ua.of cue.all	16 -5 -10 -3 -3
pair next: ua.of cue.called_off	-16 6 -15 -11 10
pair next: ua.of cue.captured	-10 -16 -19 -16 16
pair next: ua.of cue.claims	-40 7 26 1 12
pair next: ua.of cue.completed	5 -19 -25 -2 5
pair next: ua.of cue.denied	-5 -5 -3 -4 9
pair next: ua.of cue.evacuation	-14 -12 -1 19 3
pair next: ua.of cue.footage	-10 -35 -32 -24 34
pair next: ua.of cue.held	-3 -4 -18 11 -33
pair next: ua.of cue.in_captivity	-30 -36 -26 -10 10
pair next: ua.of cue.in_return	-1 -17 -10 -12 7
pair next: ua.of cue.mediated	-25 34 -24 17 -45
pair next: ua.of cue.of_whole	5 8 -16 -21 5
pair next: ua.of cue.one_sided	27 -20 1 -16 -31
pair next: ua.of cue.other_return	0 7 -13 -2 -22
pair next: ua.of cue.part	7 -19 -22 25 -40
pair next: ua.of cue.planned	-19 6 -31 -19 16
pair next: ua.of cue.postponed	-30 33 -20 -19 -11
pair next: ua.of cue.ready	-16 25 -12 -16 -20
pair next: ua.of cue.recap	-17 3 -10 19 -20
pair next: ua.of cue.relative	13 -18 -44 0 4
pair next: ua.of cue.reunion	5 -22 -16 6 -23
pair next: ua.of cue.since	-31 -22 36 9 -16
pair next: ua.of cue.stage	-8 13 -10 -9 -10
pair next: ua.of cue.thanks	-13 -12 15 6 -10
pair next: ua.of cue.today	41 -14 -21 -2 -50
pair next: ua.of cue.transit	-14 10 -28 -1 5
pair next: ua.of cue.unit	12 -15 -3 -20 -4
pair next: ua.of cue.yesterday	8 -13 -20 -12 -1
pair next: ua.of noun.body	-7 22 -9 -23 -21
pair next: ua.of noun.branch	28 -11 -28 2 -12
pair next: ua.of noun.child	12 -2 -21 -2 -11
pair next: ua.of noun.civilian	1 -16 17 0 -27
pair next: ua.of noun.exchange	-21 10 9 -4 5
pair next: ua.of noun.family	12 -8 -12 -11 -15
pair next: ua.of noun.man	13 -2 -10 -7 -7
pair next: ua.of noun.military	8 -29 -14 0 -4
pair next: ua.of noun.other	-16 20 -16 -35 10
pair next: ua.of noun.people	3 -15 -7 -9 3
pair next: ua.of noun.rank	29 -18 17 -6 -42
pair next: ua.of noun.soldier	3 -27 -20 9 -31
pair next: ua.of own.agent	-4 -7 -12 -11 14
pair next: ua.of own.of	-15 6 -8 -15 13
pair next: ua.of own.to	50 -32 -19 -11 -31
pair next: ua.of qualifier.approx	-11 -7 -9 19 5
pair next: ua.of qualifier.at_most	-11 -18 0 -13 -1
pair next: ua.of qualifier.more_than	6 -25 7 7 -18
pair next: ua.of ru.agent	-13 -6 -6 11 -2
pair next: ua.of ru.from	-15 -29 8 4 -36
pair next: ua.of ru.of	-11 11 -36 6 -16
pair next: ua.of ru.to	9 -29 -21 3 -17
pair next: ua.of ua.agent	-2 -10 -11 -1 -9
pair next: ua.of ua.from	-7 -15 -1 -1 -10
pair next: ua.of ua.of	11 -34 4 -17 4
pair next: ua.of ua.to	38 -13 -14 -5 -18
pair next: ua.of verb.bring	-5 -15 3 6 -24
pair next: ua.of verb.come	25 -15 -37 -3 -18
pair next: ua.of verb.future	-32 -8 -29 24 18
pair next: ua.of verb.get	38 -12 -26 -8 -33
pair next: ua.of verb.give	45 -17 -27 -20 -33
pair next: ua.of verb.held_exchange	25 -17 -16 0 -17
pair next: ua.of verb.home	28 -10 -22 -7 -13
pair next: ua.of verb.noun	-36 35 -3 -14 -31
pair next: ua.of verb.other	-11 27 -33 -12 14
pair next: ua.of verb.swap	-4 -28 1 -18 3
pair next: ua.of verb.will	-23 18 -18 -12 -2
pair next: ua.of view.ru	20 -6 -14 -22 -2
pair next: ua.of view.ua	-8 -12 -14 11 -17
pair next: ua.of voice.ua	10 7 -20 7 -8
pair next: ua.to adj.dead	10 -21 -19 -18 4
pair next: ua.to adj.modifier	-3 -8 17 -8 -36
pair next: ua.to adj.wounded	11 -18 -7 -5 5
pair next: ua.to category	23 -27 -10 -19 -4
pair next: ua.to cue.claims	27 -2 -4 -24 -5
pair next: ua.to cue.held	-5 -7 -5 24 -25
pair next: ua.to cue.in_return	35 -12 -25 -19 -3
pair next: ua.to cue.one_sided	-1 14 -13 -7 -35
pair next: ua.to cue.stage	-6 10 -2 -4 -1
pair next: ua.to cue.today	29 -10 -10 -10 -9
pair next: ua.to cue.venue	10 -2 -3 -2 -3
pair next: ua.to noun.body	-2 -13 -20 9 -22
pair next: ua.to noun.exchange	-25 -5 -28 -19 9
pair next: ua.to noun.military	29 -7 -9 -10 -14
pair next: ua.to noun.other	-20 -2 -23 -11 15
pair next: ua.to noun.people	4 -12 -41 18 -8
pair next: ua.to own.to	6 -2 -17 15 -11
pair next: ua.to qualifier.at_most	12 -26 -9 -7 -8
pair next: ua.to qualifier.more_than	-15 -20 -26 42 -37
pair next: ua.to ru.agent	10 -8 -8 -7 -8
pair next: ua.to ru.from	28 -8 -24 -14 -25
pair next: ua.to ru.of	18 14 -16 -12 -19
pair next: ua.to ru.to	0 23 -25 -27 -32
pair next: ua.to ua.agent	-6 -31 20 17 -15
pair next: ua.to ua.from	44 -7 -25 -6 -21
pair next: ua.to ua.of	-10 0 6 -11 -13
pair next: ua.to ua.to	9 -10 2 -10 -28
pair next: ua.to verb.bring	31 -21 -19 -7 -34
pair next: ua.to verb.come	36 -21 -20 -5 -45
pair next: ua.to verb.get	13 -6 6 -13 -8
pair next: ua.to verb.give	55 -24 -19 -7 -28
pair next: ua.to verb.home	9 -10 -21 -14 -1
pair next: ua.to verb.other	-7 -8 -15 -30 24
pair next: ua.to verb.will	-29 35 -7 -12 -25
pair next: ua.to view.ru	6 -1 -8 22 -28
pair next: ua.to voice.ua	27 -13 -8 -19 -6
pair next: verb.bring adj.dead	35 -34 -22 -5 -25
pair next: verb.bring adj.freed	-5 -7 7 -6 -13
pair next: verb.bring adj.modifier	15 -6 -2 -3 -11
pair next: verb.bring adj.wounded	43 -14 -28 -18 -25
pair next: verb.bring category	1 -11 -11 -26 7
pair next: verb.bring country	-14 -15 12 -8 9
pair next: verb.bring cue.all	-30 -33 -27 -23 29
pair next: verb.bring cue.claims	15 -10 -11 -10 2
pair next: verb.bring cue.completed	18 -23 -7 5 -30
pair next: verb.bring cue.deported	-18 20 -32 -17 16
pair next: verb.bring cue.each	28 -17 -12 -12 -15
pair next: verb.bring cue.evacuation	-39 -21 -27 9 26
pair next: verb.bring cue.good_news	15 -23 6 -16 -27
pair next: verb.bring cue.in_return	-28 -25 6 -8 25
pair next: verb.bring cue.included	21 -17 -50 13 -19
pair next: verb.bring cue.mediated	-1 -25 -20 17 -15
pair next: verb.bring cue.of_whole	9 -25 1 -19 -6
pair next: verb.bring cue.on_shield	32 -12 -14 -13 -19
pair next: verb.bring cue.one_sided	12 -16 -36 19 -44
pair next: verb.bring cue.other_return	-34 -12 -28 -29 46
pair next: verb.bring cue.other_war	-36 -24 -18 -16 33
pair next: verb.bring cue.outside	-14 -8 11 12 -12
pair next: verb.bring cue.part	-20 -16 -6 21 8
pair next: verb.bring cue.recap	-34 -7 23 -16 -12
pair next: verb.bring cue.relative	21 -14 -8 -1 -3
pair next: verb.bring cue.repatriation	-10 0 13 -11 -5
pair next: verb.bring cue.reunion	-2 -4 -1 6 -17
pair next: verb.bring cue.since	7 -5 -10 -4 -2
pair next: verb.bring cue.stage	1 -2 -4 -9 11
pair next: verb.bring cue.to_date	48 -14 -3 -37 -33
pair next: verb.bring cue.today	60 -14 -32 -22 -22
pair next: verb.bring cue.training	-19 -4 -9 -6 27
pair next: verb.bring cue.transit	-20 -9 25 -30 6
pair next: verb.bring cue.yesterday	4 -18 30 -19 -28
pair next: verb.bring foe.to	15 -3 -9 -21 13
pair next: verb.bring noun.body	32 -22 -29 -2 -24
pair next: verb.bring noun.branch	8 -1 5 -8 -27
pair next: verb.bring noun.child	11 -34 -7 6 -37
pair next: verb.bring noun.civilian	1 -19 -9 6 0
pair next: verb.bring noun.exchange	-10 -2 11 8 -25
pair next: verb.bring noun.family	-2 -8 -6 -7 6
pair next: verb.bring noun.foreigner	-15 -5 14 -1 6
pair next: verb.bring noun.military	26 -14 -27 16 -33
pair next: verb.bring noun.other	-23 -19 -2 -21 27
pair next: verb.bring noun.people	7 -17 -21 13 -35
pair next: verb.bring noun.rank	-21 -4 29 -17 -15
pair next: verb.bring noun.soldier	26 -2 -4 -25 -3
pair next: verb.bring noun.woman	17 -3 -1 -13 -12
pair next: verb.bring own.of	13 -11 -22 -23 13
pair next: verb.bring own.to	-8 -1 -22 7 -2
pair next: verb.bring qualifier.approx	-19 -13 12 -8 11
pair next: verb.bring qualifier.at_most	-46 -33 4 4 9
pair next: verb.bring qualifier.more_than	1 -15 -3 -4 -17
pair next: verb.bring ru.agent	-1 -9 7 6 -8
pair next: verb.bring ru.from	1 -35 -7 26 -52
pair next: verb.bring ru.of	30 -18 -39 19 -43
pair next: verb.bring ru.to	-10 -2 12 -5 -13
pair next: verb.bring ua.agent	-1 -19 -22 23 -20
pair next: verb.bring ua.from	5 -22 -1 -20 -4
pair next: verb.bring ua.of	35 -24 13 -35 -46
pair next: verb.bring ua.to	0 -21 6 -9 1
pair next: verb.bring verb.bring	6 -10 -18 15 -25
pair next: verb.bring verb.come	5 -9 -33 3 3
pair next: verb.bring verb.get	27 -16 -9 -17 -14
pair next: verb.bring verb.give	-9 -18 -12 -15 11
pair next: verb.bring verb.held_exchange	-26 -19 17 -11 5
pair next: verb.bring verb.home	-3 -16 -9 21 -27
pair next: verb.bring verb.managed	9 -31 -7 13 -40
pair next: verb.bring verb.noun	-15 12 -35 -8 -11
pair next: verb.bring verb.other	-32 -21 4 -16 11
pair next: verb.bring verb.will	-26 -17 -13 33 -27
pair next: verb.bring view.ua	18 -7 -9 -13 -10
pair next: verb.come adj.dead	43 -4 -26 -23 -14
pair next: verb.come adj.freed	16 -5 -8 -13 -17
pair next: verb.come adj.modifier	-5 -8 8 -12 -16
pair next: verb.come adj.wounded	7 -33 -38 3 18
pair next: verb.come category	-14 -6 28 -20 -12
pair next: verb.come country	-30 -13 -21 -7 34
pair next: verb.come cue.all	11 -2 -3 -5 -4
pair next: verb.come cue.border	11 -18 18 -28 -28
pair next: verb.come cue.captured	-15 -10 -11 -4 21
pair next: verb.come cue.completed	38 -14 -28 -22 -22
pair next: verb.come cue.footage	9 -4 11 -4 -27
pair next: verb.come cue.in_return	-26 -19 28 -21 -24
pair next: verb.come cue.included	-7 -27 14 -19 -3
pair next: verb.come cue.local	-12 -12 28 -10 -21
pair next: verb.come cue.of_whole	12 -30 6 -19 -16
pair next: verb.come cue.on_shield	33 -14 -20 -23 -22
pair next: verb.come cue.other_return	-14 1 -37 -16 19
pair next: verb.come cue.part	-27 4 17 -14 -15
pair next: verb.come cue.ready	2 2 -1 -2 -9
pair next: verb.come cue.recap	-8 8 -29 -22 19
pair next: verb.come cue.reunion	47 -36 -26 -22 -32
pair next: verb.come cue.since	9 -15 -6 2 -11
pair next: verb.come cue.stage	11 -20 1 -9 -14
pair next: verb.come cue.to_date	-6 -4 -2 -18 2
pair next: verb.come cue.today	25 -20 -27 -28 -13
pair next: verb.come cue.transit	-21 5 15 -36 7
pair next: verb.come cue.year	-20 -7 -12 -8 23
pair next: verb.come cue.yesterday	-4 -6 26 -11 -24
pair next: verb.come foe.to	-5 -7 -16 -8 11
pair next: verb.come noun.body	5 17 -14 -21 -17
pair next: verb.come noun.branch	-6 -20 -10 -8 16
pair next: verb.come noun.child	12 -34 -24 -21 2
pair next: verb.come noun.civilian	33 -16 -45 -9 -19
pair next: verb.come noun.exchange	-8 -3 0 10 -34
pair next: verb.come noun.family	6 -31 -14 -18 0
pair next: verb.come noun.foreigner	9 -1 -4 -3 -1
pair next: verb.come noun.military	21 -9 7 -21 -30
pair next: verb.come noun.other	-8 -15 8 -26 1
pair next: verb.come noun.people	13 -24 -6 3 -14
pair next: verb.come noun.rank	-4 -2 -12 12 7
pair next: verb.come noun.soldier	18 -3 -3 -4 -12
pair next: verb.come own.of	-3 -14 -10 -22 10
pair next: verb.come own.to	-16 -24 15 -8 1
pair next: verb.come qualifier.approx	-3 7 -25 -31 10
pair next: verb.come qualifier.at_least	-1 -6 -15 -18 27
pair next: verb.come qualifier.at_most	-22 -26 3 -11 17
pair next: verb.come qualifier.more_than	2 11 -22 -8 -2
pair next: verb.come ru.from	-2 0 0 1 -28
pair next: verb.come ru.of	15 -25 -29 28 1
pair next: verb.come ru.to	12 -23 -5 -10 -3
pair next: verb.come ua.agent	24 7 -22 -13 -14
pair next: verb.come ua.from	13 -17 19 -21 -42
pair next: verb.come ua.of	11 -1 12 -24 -41
pair next: verb.come ua.to	21 4 -4 -30 -24
pair next: verb.come verb.bring	-14 -37 -29 11 25
pair next: verb.come verb.come	4 -26 11 -19 -8
pair next: verb.come verb.give	17 -26 -30 7 -13
pair next: verb.come verb.held_exchange	7 -15 30 -24 -1
pair next: verb.come verb.home	2 -11 5 -9 -3
pair next: verb.come verb.managed	-6 -10 19 -25 -10
pair next: verb.come verb.noun	16 -14 14 -19 -19
pair next: verb.come verb.other	-2 14 0 -15 -18
pair next: verb.come view.ua	14 -1 -2 -7 -5
pair next: verb.future adj.modifier	-8 5 -3 -16 -4
pair next: verb.future adj.wounded	3 13 -7 -8 -16
pair next: verb.future category	-24 18 19 -10 5
pair next: verb.future country	11 -2 12 -3 -15
pair next: verb.future cue.agreed	-1 27 -12 -19 -31
pair next: verb.future cue.agreement	-7 14 -10 -6 -25
pair next: verb.future cue.all	8 -2 -6 1 -10
pair next: verb.future cue.called_off	-33 -4 18 -13 -8
pair next: verb.future cue.claims	-13 21 -34 -25 3
pair next: verb.future cue.completed	4 26 -22 -10 -15
pair next: verb.future cue.crime	-3 -14 -16 -24 10
pair next: verb.future cue.evacuation	-11 -3 -1 -3 11
pair next: verb.future cue.footage	-16 -4 -8 -16 24
pair next: verb.future cue.good_news	-18 20 -17 13 -11
pair next: verb.future cue.held	-27 -9 -14 19 -6
pair next: verb.future cue.in_captivity	11 -10 -15 12 -6
pair next: verb.future cue.in_return	-15 17 -9 -6 1
pair next: verb.future cue.mediated	3 -27 1 -8 2
pair next: verb.future cue.money	2 -5 -6 11 -8
pair next: verb.future cue.of_whole	-9 -5 14 0 -30
pair next: verb.future cue.other_return	6 -25 -10 -23 8
pair next: verb.future cue.planned	-6 12 -19 -29 -10
pair next: verb.future cue.ready	-30 30 -13 8 -28
pair next: verb.future cue.recap	-24 -1 14 -11 -36
pair next: verb.future cue.record	1 9 -15 -12 -22
pair next: verb.future cue.relative	-1 2 -14 -14 -12
pair next: verb.future cue.reunion	-17 12 -4 -2 4
pair next: verb.future cue.span	0 -13 13 -2 -14
pair next: verb.future cue.stage	14 -5 -15 -1 -7
pair next: verb.future cue.today	3 -38 -19 -26 42
pair next: verb.future cue.total	-19 -23 -9 35 -13
pair next: verb.future cue.unfinished	-4 -17 -16 -19 22
pair next: verb.future cue.venue	7 1 -9 -4 -12
pair next: verb.future cue.yesterday	-18 -10 24 -13 -32
pair next: verb.future noun.body	-22 -32 -8 -21 22
pair next: verb.future noun.branch	17 -10 -11 -9 -6
pair next: verb.future noun.child	-31 -31 24 -19 6
pair next: verb.future noun.civilian	-29 34 -15 -13 10
pair next: verb.future noun.exchange	-4 26 -35 -24 -30
pair next: verb.future noun.family	15 0 -18 -5 -24
pair next: verb.future noun.military	-13 10 -20 -21 28
pair next: verb.future noun.other	-10 8 -27 17 -19
pair next: verb.future noun.people	-21 21 -30 -4 1
pair next: verb.future own.agent	-9 -18 20 -3 -19
pair next: verb.future own.of	-17 13 3 9 -12
pair next: verb.future own.to	-32 40 -25 -12 -17
pair next: verb.future qualifier.at_most	10 4 -27 -18 10
pair next: verb.future qualifier.more_than	-12 -16 14 14 -14
pair next: verb.future ru.agent	-21 11 -21 17 -9
pair next: verb.future ru.of	-15 19 1 -19 -6
pair next: verb.future ru.to	20 6 -20 -9 -10
pair next: verb.future ua.agent	-38 15 -22 -13 -11
pair next: verb.future ua.of	-26 3 -18 -13 24
pair next: verb.future ua.to	-12 17 -26 -14 15
pair next: verb.future verb.bring	-8 11 -3 -9 -11
pair next: verb.future verb.come	-4 5 -32 -14 6
pair next: verb.future verb.future	-1 11 -30 -33 0
pair next: verb.future verb.get	-25 -6 -17 -3 17
pair next: verb.future verb.give	-23 35 -20 -28 -19
pair next: verb.future verb.held_exchange	-26 31 -17 -12 -13
pair next: verb.future verb.home	-5 5 -2 -7 9
pair next: verb.future verb.noun	-16 19 -18 -16 5
pair next: verb.future verb.other	14 -27 -7 -13 12
pair next: verb.future verb.swap	-18 5 9 -5 -30
pair next: verb.future verb.will	-15 9 -17 -4 2
pair next: verb.future voice.ua	10 17 -8 -1 -20
pair next: verb.get adj.dead	32 -11 -14 -13 -13
pair next: verb.get adj.freed	-16 -13 -22 -20 30
pair next: verb.get adj.modifier	7 -16 -13 -21 10
pair next: verb.get adj.wounded	17 -12 -20 -5 -4
pair next: verb.get category	22 -4 -14 -11 -20
pair next: verb.get country	-30 9 -5 -30 0
pair next: verb.get cue.all	-11 -3 14 -1 -11
pair next: verb.get cue.claims	16 -22 -14 -8 3
pair next: verb.get cue.completed	-36 27 -30 -18 9
pair next: verb.get cue.crime	-16 -6 -12 -23 27
pair next: verb.get cue.held	-3 -17 -4 16 -8
pair next: verb.get cue.in_return	20 -20 -26 -23 0
pair next: verb.get cue.of_whole	-25 2 17 -21 13
pair next: verb.get cue.outside	-4 -3 -1 10 -4
pair next: verb.get cue.part	-23 -21 11 -5 6
pair next: verb.get cue.recap	21 -4 -18 -19 -1
pair next: verb.get cue.relative	-23 -17 1 -11 31
pair next: verb.get cue.same_number	16 10 -24 -19 0
pair next: verb.get cue.today	31 3 -18 -23 -28
pair next: verb.get cue.total	23 -6 -13 -10 -13
pair next: verb.get cue.transit	17 -5 -21 8 -33
pair next: verb.get cue.visit	-25 -15 25 -10 3
pair next: verb.get noun.body	38 -44 -32 12 -24
pair next: verb.get noun.branch	16 -5 -19 -18 11
pair next: verb.get noun.civilian	-15 -19 -31 26 -14
pair next: verb.get noun.exchange	-23 -9 22 -24 -24
pair next: verb.get noun.family	-24 -26 -36 -3 29
pair next: verb.get noun.military	26 -27 10 -38 -13
pair next: verb.get noun.other	-36 3 2 -27 7
pair next: verb.get noun.people	14 -14 -16 -33 -3
pair next: verb.get noun.soldier	27 -5 -7 -8 -15
pair next: verb.get own.of	25 -11 -25 -31 -17
pair next: verb.get own.to	29 -7 -25 -26 0
pair next: verb.get qualifier.approx	-17 -21 21 -1 -19
pair next: verb.get qualifier.at_most	13 -15 -4 -4 5
pair next: verb.get qualifier.more_than	-35 -38 24 30 -15
pair next: verb.get ru.agent	34 -10 -22 -37 -24
pair next: verb.get ru.from	5 -21 -5 -28 3
pair next: verb.get ru.of	-8 28 -10 -39 -20
pair next: verb.get ua.agent	39 -9 -16 -17 -26
pair next: verb.get ua.from	14 4 -18 -18 -14
pair next: verb.get ua.of	-13 -1 -29 5 2
pair next: verb.get verb.bring	-18 -12 -17 -15 23
pair next: verb.get verb.future	15 -7 -5 -2 -16
pair next: verb.get verb.get	25 -15 -23 -1 -33
pair next: verb.get verb.give	44 -15 -33 -28 -12
pair next: verb.get verb.noun	-15 -5 -26 -35 28
pair next: verb.get verb.other	-18 -4 -13 -11 16
pair next: verb.get voice.ru	20 -11 -14 -22 -21
pair next: verb.get voice.ua	-12 -6 -22 -21 21
pair next: verb.give adj.dead	14 -8 -12 -10 -15
pair next: verb.give adj.freed	-2 -31 -25 2 15
pair next: verb.give adj.modifier	6 -1 -15 -12 -16
pair next: verb.give adj.wounded	37 0 -6 -14 -33
pair next: verb.give category	-11 12 -27 -32 13
pair next: verb.give country	-23 -34 -3 2 28
pair next: verb.give cue.all	8 -20 -2 -14 23
pair next: verb.give cue.each	32 -14 3 -25 -25
pair next: verb.give cue.in_return	27 -12 -25 -23 -3
pair next: verb.give cue.mediated	-15 0 -3 -9 18
pair next: verb.give cue.of_whole	-20 16 -13 21 -1
pair next: verb.give cue.one_sided	16 -17 -5 5 -12
pair next: verb.give cue.other_return	18 -14 11 6 -18
pair next: verb.give cue.other_war	-15 -11 -12 13 1
pair next: verb.give cue.outside	26 -6 -8 -7 -24
pair next: verb.give cue.part	12 -16 16 -20 -20
pair next: verb.give cue.planned	-21 12 -20 -14 -5
pair next: verb.give cue.recap	-22 -22 24 -17 -18
pair next: verb.give cue.relative	14 0 -3 -2 -14
pair next: verb.give cue.reunion	11 -3 -12 -13 5
pair next: verb.give cue.same_number	19 -12 -12 -16 5
pair next: verb.give cue.stage	10 -21 -10 -8 15
pair next: verb.give cue.today	46 -14 -26 -24 -26
pair next: verb.give cue.transit	3 -19 -32 -16 16
pair next: verb.give foe.of	19 -2 -5 -18 -11
pair next: verb.give foe.to	-4 9 -9 12 -25
pair next: verb.give noun.body	33 -21 0 -36 -19
pair next: verb.give noun.branch	8 0 -9 -1 -1
pair next: verb.give noun.child	-2 -5 -15 -11 14
pair next: verb.give noun.civilian	5 -14 -16 -4 6
pair next: verb.give noun.exchange	-19 22 -6 -23 -9
pair next: verb.give noun.family	-14 9 -34 -22 11
pair next: verb.give noun.military	40 -11 -8 -16 -13
pair next: verb.give noun.other	-30 10 7 -13 7
pair next: verb.give noun.people	-1 -20 -13 -40 26
pair next: verb.give own.agent	16 -1 -3 -5 -14
pair next: verb.give own.of	-21 9 -9 -26 13
pair next: verb.give own.to	20 -33 4 -19 -7
pair next: verb.give qualifier.approx	15 7 -12 -16 -2
pair next: verb.give qualifier.at_most	13 -15 -23 0 -9
pair next: verb.give qualifier.more_than	-6 10 -25 4 -42
pair next: verb.give ru.agent	-21 -21 0 6 10
pair next: verb.give ru.from	18 -1 -7 -8 -13
pair next: verb.give ru.of	17 -27 -31 -4 -5
pair next: verb.give ru.to	11 -14 -19 -33 12
pair next: verb.give ua.agent	18 -7 -11 -15 -14
pair next: verb.give ua.of	-7 -41 -3 -44 8
pair next: verb.give ua.to	16 -20 -23 9 -34
pair next: verb.give verb.bring	-4 18 -16 -11 -6
pair next: verb.give verb.get	-36 7 -9 -13 37
pair next: verb.give verb.give	0 -22 -18 6 -14
pair next: verb.give verb.noun	-14 -17 15 -3 1
pair next: verb.give verb.other	-42 -13 22 -16 -3
pair next: verb.held_exchange adj.dead	41 -24 -26 -19 -26
pair next: verb.held_exchange adj.freed	27 -10 -22 -12 -21
pair next: verb.held_exchange adj.modifier	28 15 -23 -47 -28
pair next: verb.held_exchange adj.wounded	0 -21 19 -8 -8
pair next: verb.held_exchange country	-22 -4 -26 -2 23
pair next: verb.held_exchange cue.agreement	14 -11 -5 -31 -25
pair next: verb.held_exchange cue.called_off	-19 26 -20 -20 -15
pair next: verb.held_exchange cue.captivity	17 0 9 -18 -24
pair next: verb.held_exchange cue.claims	-17 -22 23 -19 -13
pair next: verb.held_exchange cue.completed	6 -46 -11 19 5
pair next: verb.held_exchange cue.count	-8 -3 18 -28 0
pair next: verb.held_exchange cue.in_captivity	27 -10 -18 -16 -13
pair next: verb.held_exchange cue.mediated	11 -11 5 -1 -23
pair next: verb.held_exchange cue.of_whole	38 -35 -29 -15 -7
pair next: verb.held_exchange cue.one_sided	31 -16 -8 -21 -6
pair next: verb.held_exchange cue.other_exchange	-19 0 -33 -12 20
pair next: verb.held_exchange cue.part	18 -12 1 -7 -23
pair next: verb.held_exchange cue.recap	-13 -12 8 8 -7
pair next: verb.held_exchange cue.record	-6 -5 -4 -10 -3
pair next: verb.held_exchange cue.relative	-6 -15 22 -21 -13
pair next: verb.held_exchange cue.since	18 -4 -7 -5 -17
pair next: verb.held_exchange cue.span	5 -25 12 -7 -4
pair next: verb.held_exchange cue.stage	33 -16 -20 -36 -14
pair next: verb.held_exchange cue.today	-12 20 0 -31 -45
pair next: verb.held_exchange cue.total	12 -7 -21 -2 -11
pair next: verb.held_exchange cue.venue	-32 -23 -15 -5 33
pair next: verb.held_exchange cue.year	-7 -6 -2 9 -5
pair next: verb.held_exchange cue.yesterday	-7 -34 22 -8 -13
pair next: verb.held_exchange noun.body	45 -19 -16 -15 -24
pair next: verb.held_exchange noun.exchange	18 -10 -11 -6 -17
pair next: verb.held_exchange noun.military	50 -26 -29 -20 -46
pair next: verb.held_exchange noun.other	27 7 -17 -15 -26
pair next: verb.held_exchange noun.people	20 -38 -17 6 -10
pair next: verb.held_exchange own.to	39 -11 -25 -19 -25
pair next: verb.held_exchange qualifier.approx	-14 -15 26 -23 -15
pair next: verb.held_exchange qualifier.at_most	-22 11 -8 -11 10
pair next: verb.held_exchange qualifier.more_than	-26 6 -10 12 -13
pair next: verb.held_exchange ru.agent	8 -2 -8 -6 7
pair next: verb.held_exchange ru.from	18 -2 -13 -3 -4
pair next: verb.held_exchange ru.of	36 -20 -17 -6 -9
pair next: verb.held_exchange ua.agent	18 5 -13 -22 -22
pair next: verb.held_exchange ua.to	9 -1 -1 -5 -5
pair next: verb.held_exchange verb.bring	10 3 -21 0 -25
pair next: verb.held_exchange verb.get	2 -5 -33 -14 8
pair next: verb.held_exchange verb.give	-19 -12 -4 -14 21
pair next: verb.held_exchange verb.held_exchange	16 -19 -22 6 -12
pair next: verb.held_exchange verb.home	11 -3 -4 -1 -4
pair next: verb.held_exchange verb.managed	9 -34 5 -5 -4
pair next: verb.held_exchange verb.noun	39 -22 -3 -36 -29
pair next: verb.held_exchange verb.other	-26 -3 -18 13 18
pair next: verb.held_exchange verb.will	-10 13 -7 -6 -17
pair next: verb.home adj.freed	-10 13 -36 -11 26
pair next: verb.home adj.modifier	2 -38 6 0 -14
pair next: verb.home adj.wounded	21 -23 -17 -5 -10
pair next: verb.home cue.all	-2 -4 12 -15 -16
pair next: verb.home cue.captivity	43 -20 0 -36 -37
pair next: verb.home cue.captured	29 -20 -12 -9 -25
pair next: verb.home cue.completed	-6 -8 20 -15 -23
pair next: verb.home cue.footage	-15 -2 13 -8 -10
pair next: verb.home cue.good_news	-30 -20 -22 -11 34
pair next: verb.home cue.mediated	20 -6 -2 -16 -4
pair next: verb.home cue.of_whole	4 -2 -6 13 -38
pair next: verb.home cue.part	27 -8 -29 -15 -17
pair next: verb.home cue.relative	-28 3 -4 -7 24
pair next: verb.home cue.reunion	15 6 11 -56 -49
pair next: verb.home cue.same_number	9 -3 -7 -2 -6
pair next: verb.home cue.to_date	-30 -14 29 -5 -12
pair next: verb.home cue.today	43 -13 -20 -27 -13
pair next: verb.home cue.yesterday	-15 -14 16 -2 15
pair next: verb.home noun.branch	2 -1 7 -3 -24
pair next: verb.home noun.child	8 -13 23 -20 -14
pair next: verb.home noun.civilian	11 -21 -26 -3 -10
pair next: verb.home noun.exchange	0 -6 -18 -12 10
pair next: verb.home noun.family	12 -16 -16 -27 -7
pair next: verb.home noun.military	41 -11 -17 -34 -32
pair next: verb.home noun.other	-26 -21 -7 -31 33
pair next: verb.home noun.people	24 6 -8 -21 -40
pair next: verb.home noun.soldier	19 -4 -5 -6 -15
pair next: verb.home noun.woman	30 -15 -19 -15 -9
pair next: verb.home own.agent	19 10 13 -24 -22
pair next: verb.home own.to	16 -15 4 -37 -11
pair next: verb.home qualifier.at_most	-3 -34 -8 -5 31
pair next: verb.home qualifier.more_than	7 0 -8 -15 -6
pair next: verb.home ru.from	9 -33 -18 11 -20
pair next: verb.home ru.of	-9 -18 20 -14 -34
pair next: verb.home ua.agent	11 -2 -8 -1 0
pair next: verb.home ua.from	22 -12 -24 2 -22
pair next: verb.home ua.of	41 -22 -31 -17 0
pair next: verb.home ua.to	34 -17 -37 -3 -15
pair next: verb.home verb.bring	8 -4 -21 7 -27
pair next: verb.home verb.come	3 -20 -7 3 -1
pair next: verb.home verb.future	-15 -11 -18 5 24
pair next: verb.home verb.get	16 -3 -10 -10 -11
pair next: verb.home verb.give	10 -5 9 -11 -24
pair next: verb.home verb.held_exchange	-10 -1 -3 -12 17
pair next: verb.home verb.home	21 -19 4 -27 -23
pair next: verb.home verb.noun	-22 36 -20 4 -28
pair next: verb.home verb.other	10 -4 -15 -5 3
pair next: verb.managed adj.modifier	33 -2 -17 -25 -7
pair next: verb.managed cue.completed	-5 -9 -10 14 -28
pair next: verb.managed cue.mediated	16 -19 -33 -34 17
pair next: verb.managed noun.people	9 -11 -19 -23 1
pair next: verb.managed verb.bring	-15 -12 9 26 -39
pair next: verb.managed verb.will	10 -14 -18 4 -18
pair next: verb.noun adj.dead	40 -17 -16 -26 -27
pair next: verb.noun adj.modifier	-17 15 -22 -12 2
pair next: verb.noun adj.wounded	-11 14 -20 -19 -1
pair next: verb.noun country	21 -12 -18 -14 0
pair next: verb.noun cue.agreement	-10 19 -18 2 -19
pair next: verb.noun cue.all	-7 19 -9 -7 -1
pair next: verb.noun cue.completed	35 -19 -22 -29 -7
pair next: verb.noun cue.count	-3 -1 -3 -7 -25
pair next: verb.noun cue.deported	-19 -29 -16 3 11
pair next: verb.noun cue.footage	23 -21 -23 -10 5
pair next: verb.noun cue.included	-13 -9 5 -11 -13
pair next: verb.noun cue.mediated	12 -3 -10 -2 -11
pair next: verb.noun cue.of_whole	-4 -1 -7 -23 3
pair next: verb.noun cue.one_sided	11 -2 9 -34 -26
pair next: verb.noun cue.other_exchange	-24 -23 -12 -7 32
pair next: verb.noun cue.planned	-22 28 -10 -4 -12
pair next: verb.noun cue.recap	16 -3 -15 -5 -8
pair next: verb.noun cue.relative	-38 -13 17 -8 11
pair next: verb.noun cue.repatriation	14 -11 -3 -33 3
pair next: verb.noun cue.reunion	12 8 -31 -13 -16
pair next: verb.noun cue.since	32 -13 -17 -16 -16
pair next: verb.noun cue.today	4 13 -14 -21 -9
pair next: verb.noun cue.transit	-13 -14 -12 13 4
pair next: verb.noun cue.venue	14 -7 -3 -4 -3
pair next: verb.noun cue.year	27 -8 -4 -21 -4
pair next: verb.noun noun.body	-15 26 -6 -16 -30
pair next: verb.noun noun.child	-31 2 -27 -3 4
pair next: verb.noun noun.civilian	-24 48 -38 -23 -35
pair next: verb.noun noun.exchange	-16 14 -23 -17 9
pair next: verb.noun noun.family	-28 24 -25 8 -21
pair next: verb.noun noun.military	-4 -22 17 -6 -28
pair next: verb.noun noun.other	-16 -7 -5 6 10
pair next: verb.noun noun.people	9 -2 -20 -46 5
pair next: verb.noun own.to	-5 4 -3 -24 -6
pair next: verb.noun qualifier.at_most	-34 -10 5 28 7
pair next: verb.noun ru.agent	2 -6 -10 -1 12
pair next: verb.noun ru.from	24 -2 -13 -11 -3
pair next: verb.noun ru.of	-5 -6 8 -9 -13
pair next: verb.noun ua.agent	-27 16 -9 23 -11
pair next: verb.noun ua.from	27 -12 -15 -30 -22
pair next: verb.noun ua.of	-20 -28 16 2 -10
pair next: verb.noun ua.to	-27 4 -28 -25 19
pair next: verb.noun verb.bring	6 4 -4 -2 -8
pair next: verb.noun verb.noun	0 0 -24 -7 -5
pair next: verb.noun verb.will	-17 -11 -2 0 20
pair next: verb.other adj.dead	-29 -12 -37 0 36
pair next: verb.other adj.modifier	-15 -12 9 -30 10
pair next: verb.other adj.wounded	-15 -37 -28 2 25
pair next: verb.other category	5 -10 3 -2 -16
pair next: verb.other country	-28 20 -39 -28 -11
pair next: verb.other cue.all	-4 -19 -19 -14 21
pair next: verb.other cue.arrived	-11 -17 0 -20 5
pair next: verb.other cue.born	-9 -5 -5 -1 15
pair next: verb.other cue.captured	6 -5 -13 1 1
pair next: verb.other cue.claims	-9 -2 -10 -37 13
pair next: verb.other cue.completed	-15 -19 6 -4 -5
pair next: verb.other cue.crime	-12 -18 -28 4 5
pair next: verb.other cue.footage	-27 -12 19 -9 -1
pair next: verb.other cue.in_captivity	12 -2 -14 4 -11
pair next: verb.other cue.mediated	-2 -18 21 11 -39
pair next: verb.other cue.missing	14 -14 -12 2 9
pair next: verb.other cue.money	-14 -13 -19 6 11
pair next: verb.other cue.of_whole	-16 4 -12 4 4
pair next: verb.other cue.other_return	16 -26 -13 7 -13
pair next: verb.other cue.part	-22 -6 -10 -5 19
pair next: verb.other cue.planned	-14 16 -13 -6 -4
pair next: verb.other cue.recap	3 -23 -32 28 -10
pair next: verb.other cue.relative	-27 -25 -1 -10 21
pair next: verb.other cue.reunion	-30 17 -14 -3 -1
pair next: verb.other cue.since	-26 -5 -2 0 13
pair next: verb.other cue.span	-11 -12 -9 -13 25
pair next: verb.other cue.thanks	2 -8 -1 -1 4
pair next: verb.other cue.today	10 -6 -5 3 -21
pair next: verb.other cue.transit	27 -11 6 -12 -22
pair next: verb.other cue.venue	-19 15 0 -28 2
pair next: verb.other cue.visit	-32 -9 28 -40 3
pair next: verb.other foe.of	-15 -8 18 -5 -11
pair next: verb.other noun.body	-35 9 -12 -27 26
pair next: verb.other noun.branch	1 -18 -11 -14 12
pair next: verb.other noun.child	-19 -7 -12 -15 29
pair next: verb.other noun.civilian	-28 -21 17 -23 5
pair next: verb.other noun.exchange	-7 8 -14 -7 -1
pair next: verb.other noun.family	-26 -31 -1 13 1
pair next: verb.other noun.foreigner	-17 -12 -9 -14 13
pair next: verb.other noun.man	-18 -6 -4 -1 21
pair next: verb.other noun.military	-39 -22 -4 -10 23
pair next: verb.other noun.other	-23 -28 -2 -9 20
pair next: verb.other noun.people	-13 -6 2 -24 13
pair next: verb.other own.of	-20 -5 -25 19 -11
pair next: verb.other own.to	-31 23 -6 -23 10
pair next: verb.other qualifier.approx	-19 -15 3 1 12
pair next: verb.other qualifier.at_least	-24 -26 -22 -16 30
pair next: verb.other qualifier.at_most	-21 -9 -19 15 15
pair next: verb.other qualifier.more_than	-20 -42 -5 -8 25
pair next: verb.other ru.from	-8 -7 14 13 -17
pair next: verb.other ru.of	-37 -26 -14 -21 27
pair next: verb.other ua.of	-26 -46 -42 -1 33
pair next: verb.other ua.to	1 -18 17 -1 -27
pair next: verb.other verb.bring	-23 -12 -25 -4 35
pair next: verb.other verb.come	31 -10 -38 -20 13
pair next: verb.other verb.get	-31 1 -13 6 19
pair next: verb.other verb.give	-7 3 5 -33 -5
pair next: verb.other verb.managed	-15 -21 26 -23 1
pair next: verb.other verb.other	-25 -26 25 13 9
pair next: verb.swap adj.dead	25 -2 -4 -4 -23
pair next: verb.swap adj.freed	-3 9 -32 3 14
pair next: verb.swap adj.modifier	-15 -5 -17 -22 26
pair next: verb.swap cue.all	-17 37 -5 -15 -37
pair next: verb.swap cue.completed	18 -9 -1 -14 -1
pair next: verb.swap cue.count	-10 12 -7 -5 -2
pair next: verb.swap cue.in_return	13 -9 -3 -7 5
pair next: verb.swap cue.mediated	3 10 -2 -19 -8
pair next: verb.swap cue.other_exchange	-11 8 -9 -17 -5
pair next: verb.swap cue.since	6 -11 -4 9 -9
pair next: verb.swap cue.today	23 -18 -7 -15 -10
pair next: verb.swap cue.yesterday	-8 -8 17 -5 -26
pair next: verb.swap noun.exchange	29 -34 6 -22 -2
pair next: verb.swap noun.military	16 -23 8 -32 -29
pair next: verb.swap noun.other	1 -4 19 -29 -16
pair next: verb.swap noun.people	2 10 -32 -9 -20
pair next: verb.swap ru.of	-15 -17 23 21 -34
pair next: verb.swap ua.of	38 -21 -8 -18 -27
pair next: verb.swap verb.held_exchange	-2 -18 -31 -37 24
pair next: verb.swap verb.noun	-5 13 -22 1 -16
pair next: verb.swap verb.swap	13 -27 -34 26 -28
pair next: verb.will adj.modifier	6 6 -14 -20 -10
pair next: verb.will adj.wounded	-37 -15 -16 -12 16
pair next: verb.will cue.agreed	-16 21 -12 -10 -9
pair next: verb.will cue.agreement	-4 26 -11 -18 -22
pair next: verb.will cue.all	24 -1 -27 -33 -9
pair next: verb.will cue.footage	28 -5 -7 -12 -25
pair next: verb.will cue.of_whole	10 -26 -34 -9 6
pair next: verb.will cue.one_sided	-9 11 -5 6 -15
pair next: verb.will cue.other_exchange	-9 -18 -13 -2 29
pair next: verb.will cue.other_return	5 -7 -16 -17 24
pair next: verb.will cue.relative	-9 -4 6 -4 10
pair next: verb.will cue.since	-11 -7 -6 26 -20
pair next: verb.will noun.body	-8 14 -23 10 -14
pair next: verb.will noun.child	-2 -5 -11 16 -14
pair next: verb.will noun.civilian	-18 15 -4 6 -27
pair next: verb.will noun.exchange	1 38 -13 -22 -25
pair next: verb.will noun.military	-2 12 -3 8 -36
pair next: verb.will noun.other	-28 -29 -7 -21 39
pair next: verb.will noun.people	-43 35 -32 6 -18
pair next: verb.will noun.rank	13 -5 -15 -13 10
pair next: verb.will own.to	-35 25 -1 -3 -13
pair next: verb.will qualifier.at_least	-12 16 4 -7 -18
pair next: verb.will qualifier.at_most	-19 14 -20 -11 16
pair next: verb.will qualifier.more_than	9 24 -9 -22 -14
pair next: verb.will ru.from	12 -15 -2 -12 -3
pair next: verb.will ru.of	-10 19 -14 -27 -23
pair next: verb.will ua.from	-17 -15 8 19 -10
pair next: verb.will ua.of	27 -12 -17 -18 -21
pair next: verb.will ua.to	-19 23 -13 -25 7
pair next: verb.will verb.bring	-6 -26 -16 14 11
pair next: verb.will verb.future	-11 12 -6 -26 -4
pair next: verb.will verb.managed	-27 -14 -15 34 -31
pair next: verb.will verb.will	-14 17 -33 -10 15
pair next: verb.will view.ua	32 -7 -16 -22 -16
pair next: view.ru adj.modifier	-16 -34 -25 36 -15
pair next: view.ru category	-12 -20 -25 -12 17
pair next: view.ru cue.captivity	-11 -20 10 5 -18
pair next: view.ru cue.claims	-10 5 -39 4 -17
pair next: view.ru cue.completed	14 -8 -6 -8 -13
pair next: view.ru cue.footage	20 -9 -9 -5 -2
pair next: view.ru cue.held	0 -28 -17 25 -14
pair next: view.ru cue.in_captivity	-13 -8 -9 12 -7
pair next: view.ru cue.of_whole	-24 -21 -11 20 14
pair next: view.ru cue.part	-13 -8 -10 16 7
pair next: view.ru cue.since	9 7 -5 -15 -3
pair next: view.ru cue.span	11 -2 -16 -4 1
pair next: view.ru cue.stage	-2 -9 -14 -5 4
pair next: view.ru cue.today	6 -15 -14 -5 5
pair next: view.ru noun.exchange	-8 10 -11 -12 -9
pair next: view.ru noun.military	-20 16 -14 -14 13
pair next: view.ru noun.other	-24 7 6 -18 -1
pair next: view.ru noun.people	-2 -13 21 -21 -8
pair next: view.ru own.of	-10 13 -9 -7 -8
pair next: view.ru own.to	-27 -6 -9 24 -17
pair next: view.ru ru.of	-9 -6 8 -2 -13
pair next: view.ru ua.from	-28 -15 -18 36 -24
pair next: view.ru ua.of	19 -21 -15 -24 4
pair next: view.ru ua.to	-21 -11 -9 30 -27
pair next: view.ru verb.bring	32 -15 -24 -5 -25
pair next: view.ru verb.come	-20 -17 5 -19 18
pair next: view.ru verb.get	17 -8 -8 -9 -11
pair next: view.ru verb.give	26 -16 -11 -11 -21
pair next: view.ru verb.held_exchange	-21 -20 -17 36 -23
pair next: view.ru verb.home	14 -2 -12 -1 -1
pair next: view.ru verb.other	1 -17 -25 -23 23
pair next: view.ru view.ru	32 -12 -17 -14 -15
pair next: view.ua adj.modifier	-14 15 -5 -13 5
pair next: view.ua cue.captivity	5 -19 -18 15 -43
pair next: view.ua cue.deported	-9 -30 -19 22 -18
pair next: view.ua cue.of_whole	1 10 -29 -31 28
pair next: view.ua cue.relative	23 -17 4 -12 -29
pair next: view.ua noun.civilian	17 -17 11 -5 -28
pair next: view.ua noun.military	14 -23 8 -34 -11
pair next: view.ua noun.people	-7 -2 -13 -10 10
pair next: view.ua ru.of	-21 -7 -5 -11 31
pair next: view.ua ua.of	32 -6 -15 -11 -14
pair next: view.ua ua.to	-8 -12 -13 16 -19
pair next: view.ua verb.bring	23 -13 -16 -11 -14
pair next: view.ua verb.come	36 -7 -18 -19 -15
pair next: view.ua verb.give	-5 -3 15 -1 -13
pair next: view.ua verb.home	2 -31 7 3 -28
pair next: view.ua verb.other	23 -1 -14 -5 -16
pair next: view.ua view.ua	2 -10 -26 -21 14
pair next: voice.ru adj.modifier	-26 -4 9 13 -34
pair next: voice.ru country	-13 -29 24 -30 5
pair next: voice.ru cue.agreement	-22 -16 -20 20 19
pair next: voice.ru cue.claims	17 13 -53 -28 -12
pair next: voice.ru cue.completed	21 -35 1 4 -38
pair next: voice.ru cue.denied	-18 22 -17 -7 -18
pair next: voice.ru cue.footage	-9 21 -20 1 -34
pair next: voice.ru cue.held	-23 7 2 -26 -1
pair next: voice.ru cue.in_captivity	-24 -8 -5 25 -12
pair next: voice.ru cue.in_return	0 18 -21 -12 -17
pair next: voice.ru cue.mediated	18 -10 -6 -8 -10
pair next: voice.ru cue.of_whole	-23 18 -14 15 -6
pair next: voice.ru cue.planned	-24 -5 0 -23 5
pair next: voice.ru cue.ready	3 5 -11 -3 -10
pair next: voice.ru cue.recap	13 -15 6 -1 -11
pair next: voice.ru cue.relative	-25 29 6 -11 -17
pair next: voice.ru cue.since	-31 11 -11 15 -29
pair next: voice.ru cue.span	14 -3 -2 -22 11
pair next: voice.ru cue.thanks	-2 -26 -25 18 -8
pair next: voice.ru cue.today	-10 27 -20 -23 -15
pair next: voice.ru cue.venue	7 7 -12 -19 -21
pair next: voice.ru foe.of	-6 -10 22 -5 -14
pair next: voice.ru noun.branch	9 -12 -3 -12 -22
pair next: voice.ru noun.civilian	-40 -28 11 38 -14
pair next: voice.ru noun.exchange	-1 19 -37 -26 -7
pair next: voice.ru noun.foreigner	-11 14 -9 -9 -21
pair next: voice.ru noun.military	25 -12 -5 -15 -11
pair next: voice.ru noun.other	0 -20 -27 14 19
pair next: voice.ru noun.people	7 16 -5 -5 -29
pair next: voice.ru own.agent	-16 25 -20 -4 -21
pair next: voice.ru own.to	21 -7 -6 -9 -6
pair next: voice.ru qualifier.more_than	-12 -15 -6 -6 11
pair next: voice.ru ru.agent	-2 10 -20 4 -20
pair next: voice.ru ru.of	12 -8 -8 -11 -12
pair next: voice.ru ru.to	10 -5 -3 0 -9
pair next: voice.ru ua.agent	-15 -2 -28 16 25
pair next: voice.ru ua.from	14 -7 -22 4 -4
pair next: voice.ru ua.of	1 -1 7 -26 11
pair next: voice.ru ua.to	19 -19 -10 -8 -8
pair next: voice.ru verb.bring	15 -7 -7 -7 -9
pair next: voice.ru verb.come	-14 -31 16 -10 21
pair next: voice.ru verb.future	4 10 -6 21 -28
pair next: voice.ru verb.get	14 -8 -6 -7 -15
pair next: voice.ru verb.give	14 -10 -7 -4 -1
pair next: voice.ru verb.held_exchange	-7 -3 9 -32 -12
pair next: voice.ru verb.home	9 -11 -19 9 -13
pair next: voice.ru verb.noun	-22 -32 28 -10 -1
pair next: voice.ru verb.other	-26 6 2 -21 22
pair next: voice.ru verb.will	13 -8 -12 -1 -2
pair next: voice.ru view.ru	-25 -16 -17 28 -12
pair next: voice.ru voice.ru	8 7 -21 -24 -4
pair next: voice.ru voice.ua	2 -5 15 -14 -24
pair next: voice.ua adj.modifier	-3 -7 16 -14 -5
pair next: voice.ua adj.wounded	2 -22 17 -13 -22
pair next: voice.ua category	1 -2 -10 14 -11
pair next: voice.ua country	-10 17 -14 11 -3
pair next: voice.ua cue.agreed	-23 34 -14 -6 -6
pair next: voice.ua cue.agreement	12 -3 -12 -7 -6
pair next: voice.ua cue.captured	-17 -6 -13 -15 25
pair next: voice.ua cue.claims	5 -1 -19 5 -22
pair next: voice.ua cue.completed	-19 4 -30 13 -3
pair next: voice.ua cue.crime	-1 -2 -6 -2 10
pair next: voice.ua cue.denied	-12 10 -20 -14 5
pair next: voice.ua cue.footage	-27 0 20 15 -19
pair next: voice.ua cue.held	6 -8 -2 24 -13
pair next: voice.ua cue.in_captivity	-9 -11 -2 14 -18
pair next: voice.ua cue.mediated	-14 17 -27 -6 -5
pair next: voice.ua cue.money	-7 -7 -16 -9 10
pair next: voice.ua cue.name	31 -18 -16 -16 -27
pair next: voice.ua cue.of_whole	23 -19 -26 1 -8
pair next: voice.ua cue.part	24 -8 -9 -16 -14
pair next: voice.ua cue.planned	-31 26 -31 -26 13
pair next: voice.ua cue.record	12 -11 -10 -11 -7
pair next: voice.ua cue.relative	-3 -1 16 -14 -27
pair next: voice.ua cue.reunion	-17 -1 -16 -18 29
pair next: voice.ua cue.since	14 -7 -6 -8 -16
pair next: voice.ua cue.span	-5 19 -14 7 -18
pair next: voice.ua cue.thanks	41 -4 -13 -12 -25
pair next: voice.ua cue.today	24 16 -5 -24 -24
pair next: voice.ua cue.total	-21 -2 -3 -1 21
pair next: voice.ua cue.transit	-3 -16 -19 23 -23
pair next: voice.ua cue.unit	18 -1 -1 -12 -8
pair next: voice.ua cue.venue	-38 40 -11 -24 -15
pair next: voice.ua cue.visit	-16 1 -15 18 -4
pair next: voice.ua cue.year	-22 -7 -7 37 -27
pair next: voice.ua cue.yesterday	-18 -10 15 -8 -21
pair next: voice.ua noun.branch	3 12 -28 2 -8
pair next: voice.ua noun.child	9 -3 2 -5 -10
pair next: voice.ua noun.exchange	26 36 -21 -27 -39
pair next: voice.ua noun.family	-8 4 -19 -15 20
pair next: voice.ua noun.foreigner	-16 16 -10 -18 2
pair next: voice.ua noun.military	26 -22 -36 -23 5
pair next: voice.ua noun.other	-23 -14 -2 0 5
pair next: voice.ua noun.people	5 0 -20 -17 -1
pair next: voice.ua noun.rank	-8 -1 -5 -3 11
pair next: voice.ua own.agent	4 -2 -15 -7 -16
pair next: voice.ua own.of	-16 -27 -14 -10 18
pair next: voice.ua own.to	12 -10 2 0 -20
pair next: voice.ua qualifier.approx	-5 -8 -5 -7 12
pair next: voice.ua qualifier.at_most	-26 21 -17 0 9
pair next: voice.ua qualifier.more_than	2 -8 -37 26 -12
pair next: voice.ua ru.agent	-3 7 -8 1 -8
pair next: voice.ua ru.from	8 -13 -13 6 -9
pair next: voice.ua ru.of	-7 -21 -20 7 18
pair next: voice.ua ua.agent	-30 26 -22 -4 -19
pair next: voice.ua ua.of	3 5 -13 3 -22
pair next: voice.ua ua.to	13 -26 2 -17 -14
pair next: voice.ua verb.bring	-21 8 -1 18 -18
pair next: voice.ua verb.come	-16 21 12 -17 4
pair next: voice.ua verb.future	-15 18 7 -20 -11
pair next: voice.ua verb.get	3 -18 8 -24 1
pair next: voice.ua verb.held_exchange	15 -19 -16 2 -19
pair next: voice.ua verb.noun	-4 -1 -6 -30 7
pair next: voice.ua verb.other	-1 -14 -15 -20 10
pair next: voice.ua verb.swap	20 -11 -6 -23 -12
pair next: voice.ua voice.ru	25 -8 -17 -10 -5
pair next: voice.ua voice.ua	-5 0 -10 -3 -12
party media	-2 -8 4 -11 -5
party mediator	-10 -11 -6 4 0
party ru	-9 -1 -16 -14 2
party ua	1 -2 -13 -4 4
ruled announcement	-29 18 -10 -32 -5
ruled follow_up	-59 -10 29 -17 -7
ruled irrelevant	-37 -13 -5 -24 24
ruled report	30 -7 -11 -17 -16
ruled statement	-51 10 -13 35 -16
sentences 1	6 -18 -30 -11 10
sentences 2	-7 -15 -2 -10 5
sentences 3	-6 -1 -9 -13 3
sentences 4	-5 -5 2 -10 5
sentences 5	-12 -13 -9 1 -1
sentences 6	-11 -9 -3 -4 -5
tag any: adj.dead	6 -9 -16 -8 -3
tag any: adj.freed	-7 -12 14 -9 -8
tag any: adj.wounded	-2 5 -18 -13 15
tag any: country	0 1 -10 -7 -1
tag any: cue.agreed	-14 6 -5 -6 -9
tag any: cue.agreement	-10 5 -8 -8 -6
tag any: cue.all	-11 -3 -1 -12 -4
tag any: cue.all_civilians	39 -16 -19 -25 -14
tag any: cue.already	-2 1 -3 -8 -11
tag any: cue.among	2 -14 12 -16 -23
tag any: cue.anniversary	-29 -18 19 -25 16
tag any: cue.arrived	13 -25 11 -25 -11
tag any: cue.border	23 -10 -8 -32 -13
tag any: cue.born	1 -9 -14 -9 1
tag any: cue.called_off	-58 31 -18 -24 -2
tag any: cue.captivity	-3 -1 -10 -2 -3
tag any: cue.captured	-5 -5 -15 -23 14
tag any: cue.claims	-7 1 -4 -2 -11
tag any: cue.completed	5 -8 -4 -2 -12
tag any: cue.count	-8 7 -4 -7 -10
tag any: cue.crime	-26 -14 -46 -7 20
tag any: cue.denied	-33 29 -2 -4 -26
tag any: cue.deported	1 -12 -32 13 0
tag any: cue.died	-2 -11 -28 -3 6
tag any: cue.each	6 8 -13 -13 -24
tag any: cue.evacuation	-25 -23 -22 -16 36
tag any: cue.ever_captured	-17 -14 -13 -2 17
tag any: cue.film	-27 -25 30 -7 -19
tag any: cue.footage	-25 -18 28 -13 -3
tag any: cue.good_news	20 -13 3 -19 -29
tag any: cue.held	-18 -15 -18 14 0
tag any: cue.in_captivity	-4 -20 -12 -1 -11
tag any: cue.in_return	1 -9 -16 -15 10
tag any: cue.included	-7 -13 11 -2 -4
tag any: cue.local	-9 -15 25 -26 -8
tag any: cue.mediated	11 -7 -14 -6 -8
tag any: cue.missing	-6 -24 -14 17 -3
tag any: cue.money	-33 -21 -8 -18 26
tag any: cue.month	-24 0 -12 -7 -2
tag any: cue.name	-12 -24 18 -13 -11
tag any: cue.nth	41 -6 -25 -17 -19
tag any: cue.of_year	-14 2 -5 1 -1
tag any: cue.on_shield	29 -23 -34 0 -16
tag any: cue.one_sided	4 -14 -11 6 -11
tag any: cue.other_exchange	-36 -14 -18 -17 35
tag any: cue.other_return	-25 2 -2 -10 16
tag any: cue.other_war	-61 -34 -34 -13 75
tag any: cue.outside	1 -4 -32 21 -19
tag any: cue.parcel	-33 -24 2 -5 25
tag any: cue.part	-2 -11 -7 0 -3
tag any: cue.planned	-20 21 -13 -13 -5
tag any: cue.postponed	-34 38 -28 -18 -12
tag any: cue.ready	-10 18 -5 -24 -17
tag any: cue.recap	-25 -6 8 -8 -6
tag any: cue.record	-7 -21 13 -4 -9
tag any: cue.relative	-9 -4 10 -6 -4
tag any: cue.repatriation	1 -23 9 -8 -16
tag any: cue.reunion	-2 10 -11 2 -26
tag any: cue.review	-46 -19 5 35 -17
tag any: cue.same_number	2 8 -27 -20 2
tag any: cue.since	-12 -14 -17 20 -5
tag any: cue.span	-10 -3 -3 -4 -5
tag any: cue.stage	9 -3 -10 -5 -12
tag any: cue.thanks	4 -17 -1 -12 -5
tag any: cue.third	-26 -18 -38 -13 42
tag any: cue.to_date	-21 9 -13 20 -18
tag any: cue.today	12 -7 -6 -16 -12
tag any: cue.total	2 -9 -5 -20 -7
tag any: cue.training	-37 -46 -9 -18 45
tag any: cue.transit	8 -5 4 -19 -11
tag any: cue.unfinished	-36 -17 34 5 -27
tag any: cue.unit	2 -15 -8 -7 0
tag any: cue.venue	-11 2 -9 -16 7
tag any: cue.visit	-24 -23 20 -28 -1
tag any: cue.year	-14 -14 -23 18 -1
tag any: cue.yesterday	3 -14 41 -30 -30
tag any: foe.agent	-8 -3 2 -14 -5
tag any: foe.from	6 -10 -30 9 -27
tag any: foe.of	-11 -3 -17 5 0
tag any: foe.to	9 -20 -6 -4 -4
tag any: noun.body	-5 -9 8 -7 -15
tag any: noun.branch	-7 -11 9 -16 0
tag any: noun.child	-11 1 -13 -4 3
tag any: noun.civilian	-3 -9 -8 8 -12
tag any: noun.exchange	-2 9 2 -7 -16
tag any: noun.family	-12 -9 2 -5 -7
tag any: noun.foreigner	-6 -4 -7 -10 -4
tag any: noun.man	1 -26 10 -23 -6
tag any: noun.military	9 -11 -3 -5 -3
tag any: noun.other	-14 -5 -1 0 3
tag any: noun.rank	0 -23 -8 -9 4
tag any: noun.soldier	1 -25 -9 -1 -13
tag any: noun.woman	7 -1 -11 2 -16
tag any: own.agent	-13 2 -5 4 -8
tag any: own.from	11 6 -27 -2 -16
tag any: own.of	-1 -7 -1 2 -8
tag any: own.to	4 -12 -2 -8 -6
tag any: qualifier.approx	-14 -11 3 1 -10
tag any: qualifier.at_least	-14 -7 0 3 -7
tag any: qualifier.at_most	-16 -4 -6 -5 2
tag any: qualifier.more_than	-11 -12 -13 5 -2
tag any: ru.agent	0 -4 -7 -1 -13
tag any: ru.from	2 -13 -11 -1 -3
tag any: ru.of	2 -3 -10 -3 -9
tag any: ru.to	1 -8 -2 -7 -10
tag any: ua.agent	2 2 -7 -4 -15
tag any: ua.from	3 -9 -3 -7 -18
tag any: ua.of	4 -4 -10 -1 -11
tag any: ua.to	13 -9 -16 0 -16
tag any: verb.bring	12 -18 -4 1 -10
tag any: verb.come	7 -18 1 -13 -2
tag any: verb.future	-16 11 -6 -14 -4
tag any: verb.get	0 -11 -13 -6 5
tag any: verb.give	2 -11 -7 -11 -2
tag any: verb.held_exchange	10 -6 -2 -9 -10
tag any: verb.home	14 -13 -2 -7 -15
tag any: verb.managed	-3 -10 -4 8 -16
tag any: verb.noun	-2 7 -1 -14 -14
tag any: verb.other	-13 -13 3 -10 13
tag any: verb.swap	7 -12 -16 -13 -1
tag any: verb.will	-14 14 -19 -8 -8
tag any: view.ru	-1 -11 -21 13 -14
tag any: view.ua	3 -12 -7 3 -13
tag any: voice.ru	-8 7 -1 0 -19
tag any: voice.ua	0 3 -23 1 -8
tag early: adj.dead	3 -18 -17 -5 8
tag early: adj.freed	0 -13 1 -2 -11
tag early: adj.wounded	8 6 -17 -10 -3
tag early: category	5 -8 1 -8 -2
tag early: country	1 -6 -10 -6 -2
tag early: cue.agreed	-9 22 -9 -24 -13
tag early: cue.agreement	-3 3 -21 -8 -7
tag early: cue.all	-20 -14 6 2 -15
tag early: cue.all_civilians	20 -7 -8 -12 -14
tag early: cue.already	-2 -4 6 -27 -13
tag early: cue.among	15 -7 -3 -7 -23
tag early: cue.anniversary	-23 10 -18 13 15
tag early: cue.arrived	-11 -9 -13 -22 19
tag early: cue.border	11 12 -5 -33 -1
tag early: cue.born	10 -5 -13 2 -17
tag early: cue.called_off	-34 20 -24 -18 -4
tag early: cue.captivity	-7 -2 -14 -6 5
tag early: cue.captured	5 -5 -30 -21 9
tag early: cue.claims	-7 -1 -7 -6 -9
tag early: cue.completed	2 -5 0 -1 -20
tag early: cue.count	7 0 -7 -9 -16
tag early: cue.crime	-11 -9 -38 -4 19
tag early: cue.denied	-15 35 -1 -15 -38
tag early: cue.deported	12 -31 -30 -17 16
tag early: cue.died	16 -4 -10 7 -31
tag early: cue.each	2 6 -16 -6 -31
tag early: cue.evacuation	-23 -17 -19 -43 38
tag early: cue.ever_captured	-26 -5 -3 -7 12
tag early: cue.film	5 -15 18 -23 -39
tag early: cue.footage	-20 -24 22 -36 0
tag early: cue.good_news	11 7 3 -17 -16
tag early: cue.held	-22 -9 -4 12 4
tag early: cue.in_captivity	9 -24 -16 -5 -8
tag early: cue.in_return	13 -7 -22 -17 1
tag early: cue.included	-9 -25 8 -14 -4
tag early: cue.local	1 -19 8 -45 -6
tag early: cue.mediated	12 -17 -2 -12 -6
tag early: cue.missing	-2 -32 -12 3 4
tag early: cue.money	-32 -22 -11 -14 24
tag early: cue.month	-15 -18 -20 8 13
tag early: cue.name	18 -3 -13 12 -21
tag early: cue.nth	25 -1 -14 -12 -3
tag early: cue.of_year	-2 -13 -9 -2 3
tag early: cue.on_shield	-10 -13 -29 1 15
tag early: cue.one_sided	29 -14 -21 -4 -18
tag early: cue.other_exchange	-27 -9 -24 -28 31
tag early: cue.other_return	-11 -32 3 -16 13
tag early: cue.other_war	-10 -14 -22 -10 16
tag early: cue.outside	24 3 -19 -16 -18
tag early: cue.parcel	-23 -16 -16 12 11
tag early: cue.part	6 -14 -9 3 -4
tag early: cue.planned	-9 8 -7 -12 -11
tag early: cue.postponed	-26 28 -17 5 -30
tag early: cue.ready	-14 13 5 -18 -24
tag early: cue.recap	-14 10 -5 -20 -2
tag early: cue.record	6 -25 16 -14 -15
tag early: cue.repatriation	4 -18 -5 3 -17
tag early: cue.reunion	0 10 -3 -2 -18
tag early: cue.review	-9 -1 -9 5 -1
tag early: cue.same_number	19 -9 -24 -25 7
tag early: cue.since	1 -1 -22 11 -15
tag early: cue.span	-6 0 4 -20 -10
tag early: cue.stage	2 -8 3 -14 -13
tag early: cue.thanks	8 -20 -15 -25 2
tag early: cue.third	-12 -33 -25 -13 42
tag early: cue.to_date	-21 19 -13 7 -16
tag early: cue.today	5 -15 -1 -9 -17
tag early: cue.total	16 -28 -8 -16 -14
tag early: cue.training	-23 -30 2 -24 26
tag early: cue.transit	12 -15 -16 -20 -1
tag early: cue.unfinished	-10 19 -3 -11 -18
tag early: cue.unit	10 -5 -28 -15 5
tag early: cue.venue	-7 -12 12 -9 1
tag early: cue.visit	-16 -33 15 -41 14
tag early: cue.year	-16 12 -25 1 -7
tag early: cue.yesterday	5 -22 30 -29 -36
tag early: foe.agent	-7 -6 -2 -22 -7
tag early: foe.from	-5 0 -21 8 -9
tag early: foe.of	-10 -7 -20 5 2
tag early: foe.to	10 -10 -17 -6 -4
tag early: noun.body	-5 -2 -4 -17 -5
tag early: noun.branch	-5 -17 11 -16 -7
tag early: noun.child	-6 -15 -20 -16 2
tag early: noun.civilian	0 -13 -15 4 -10
tag early: noun.exchange	-1 1 -8 -7 -11
tag early: noun.family	-24 -4 4 2 -1
tag early: noun.foreigner	-9 7 -2 0 -21
tag early: noun.man	21 -34 -2 -26 -1
tag early: noun.military	7 -9 -8 -4 -8
tag early: noun.other	-12 -3 -4 -13 4
tag early: noun.people	-6 -7 -9 0 -4
tag early: noun.rank	8 -26 -16 -8 11
tag early: noun.soldier	2 -18 -19 9 -25
tag early: noun.woman	17 -1 -23 1 -8
tag early: own.agent	-15 5 -8 -3 -10
tag early: own.from	12 -26 -33 10 10
tag early: own.of	0 -6 -4 -6 -10
tag early: own.to	4 -15 -2 1 -15
tag early: qualifier.approx	-16 -13 -3 11 -5
tag early: qualifier.at_least	-21 0 9 -16 -6
tag early: qualifier.at_most	-14 2 0 -16 4
tag early: qualifier.more_than	-13 -11 -10 11 2
tag early: ru.agent	4 -5 -4 1 -12
tag early: ru.from	-19 -27 4 16 -7
tag early: ru.of	0 -4 -9 -3 -11
tag early: ru.to	16 -14 -15 -12 -13
tag early: ua.agent	-4 -5 -7 3 -15
tag early: ua.from	-5 7 -5 -8 -1
tag early: ua.of	3 3 -7 -7 -13
tag early: ua.to	8 2 -9 -3 -34
tag early: verb.bring	-5 -16 -12 5 -7
tag early: verb.come	-5 -14 2 -8 4
tag early: verb.future	-8 2 -5 -26 -7
tag early: verb.get	9 -14 -21 -3 8
tag early: verb.give	0 -19 -2 -9 -4
tag early: verb.held_exchange	-2 -9 4 -7 -16
tag early: verb.home	4 -10 -2 -3 -15
tag early: verb.managed	-8 -14 2 6 -10
tag early: verb.noun	-5 15 -23 -10 -5
tag early: verb.other	-17 -23 6 -12 13
tag early: verb.swap	3 -6 -16 -3 6
tag early: verb.will	-16 9 -6 -11 -10
tag early: view.ru	-8 -24 -12 3 6
tag early: view.ua	10 -19 -6 -5 -12
tag early: voice.ru	7 -7 10 -21 -18
tag early: voice.ua	14 -5 -18 -13 -8
tag first: adj.dead	9 -10 -8 -12 -5
tag first: adj.freed	-5 -32 18 -17 -9
tag first: adj.modifier	1 -10 0 -8 -5
tag first: adj.wounded	-4 -4 -28 -19 21
tag first: category	-10 -10 -8 2 -2
tag first: country	-14 7 -13 -19 5
tag first: cue.agreed	-7 3 -10 -5 -16
tag first: cue.agreement	-4 0 -5 -3 -10
tag first: cue.all	-10 20 -7 -19 -5
tag first: cue.all_civilians	31 -25 -15 -28 -1
tag first: cue.already	-4 -3 1 27 -28
tag first: cue.among	-21 -16 26 -20 -24
tag first: cue.anniversary	-37 -36 42 -31 0
tag first: cue.arrived	-19 -21 38 -19 -33
tag first: cue.border	10 -1 -19 -26 -2
tag first: cue.born	-1 -28 -33 -7 22
tag first: cue.called_off	-40 40 -24 -28 -8
tag first: cue.captivity	0 1 -16 1 -3
tag first: cue.captured	-13 -14 -9 -26 20
tag first: cue.claims	-9 2 -9 1 -14
tag first: cue.completed	9 -7 -3 -10 -7
tag first: cue.count	-11 -2 -6 1 -13
tag first: cue.crime	-43 -40 -49 8 29
tag first: cue.denied	-42 28 -14 -1 -20
tag first: cue.deported	-9 -6 -34 17 -9
tag first: cue.died	-15 -8 -25 -12 20
tag first: cue.each	14 -5 -13 -12 -21
tag first: cue.evacuation	-36 -14 -19 -8 46
tag first: cue.ever_captured	-19 -23 -27 4 19
tag first: cue.film	-57 -14 42 -32 -26
tag first: cue.footage	-44 -7 25 -15 -11
tag first: cue.good_news	18 -8 -1 -25 -13
tag first: cue.held	-34 -12 -34 37 -19
tag first: cue.in_captivity	-14 -10 -23 13 -17
tag first: cue.in_return	-20 -10 -3 -7 9
tag first: cue.included	-11 -20 23 -19 -9
tag first: cue.local	-23 -16 29 -27 -12
tag first: cue.mediated	10 -25 -18 7 -2
tag first: cue.missing	-29 -36 -16 42 -3
tag first: cue.money	-32 -44 -4 -22 37
tag first: cue.month	-14 -2 23 -22 -13
tag first: cue.name	-19 -19 20 -16 -14
tag first: cue.nth	27 -6 -18 -16 -9
tag first: cue.of_whole	-8 -10 4 -8 -1
tag first: cue.of_year	-25 -4 -11 13 -2
tag first: cue.on_shield	56 -13 -23 -31 -33
tag first: cue.one_sided	6 -11 10 -34 -37
tag first: cue.other_exchange	-43 -33 -40 -22 57
tag first: cue.other_return	-37 -16 -10 -40 30
tag first: cue.other_war	-74 -37 -35 -19 88
tag first: cue.outside	9 5 -41 7 -22
tag first: cue.parcel	-25 -6 -17 -22 28
tag first: cue.part	-13 -8 10 -9 -16
tag first: cue.planned	-61 32 -3 -44 13
tag first: cue.postponed	-45 32 -47 -35 6
tag first: cue.ready	-38 21 -14 -4 1
tag first: cue.recap	-65 -32 46 -4 -5
tag first: cue.record	2 -10 -3 -29 2
tag first: cue.relative	-20 -15 26 -12 -3
tag first: cue.repatriation	5 -30 15 -29 -6
tag first: cue.reunion	24 -3 -15 -20 -18
tag first: cue.review	-48 -17 -11 46 -26
tag first: cue.same_number	16 -12 -15 -18 -7
tag first: cue.since	-49 -30 -15 27 9
tag first: cue.span	-20 -7 -3 9 2
tag first: cue.stage	11 -3 -17 -11 -3
tag first: cue.thanks	-8 -44 22 -9 -8
tag first: cue.third	-47 -1 -39 -11 48
tag first: cue.to_date	-31 -8 -2 33 -29
tag first: cue.today	16 0 -15 -19 -16
tag first: cue.total	-18 -24 -6 27 -18
tag first: cue.training	-39 -33 -16 -29 40
tag first: cue.transit	-12 -7 15 -11 -11
tag first: cue.unfinished	-34 -26 32 -23 -20
tag first: cue.unit	-11 -3 -9 1 3
tag first: cue.venue	-29 23 -16 -19 2
tag first: cue.visit	-28 -29 25 -14 -2
tag first: cue.year	-31 -17 -31 33 -8
tag first: cue.yesterday	-1 -17 43 -34 -37
tag first: foe.agent	-15 -19 21 -30 12
tag first: foe.from	-3 -5 -11 21 -24
tag first: foe.of	-19 -15 -21 3 4
tag first: foe.to	5 -31 -31 -5 11
tag first: noun.body	5 -5 11 -16 -32
tag first: noun.branch	-25 -19 6 -19 19
tag first: noun.child	5 -5 -26 -10 -14
tag first: noun.civilian	-2 -23 -5 11 -15
tag first: noun.exchange	-1 7 6 -16 -25
tag first: noun.family	-7 -9 -3 -28 5
tag first: noun.foreigner	-29 -20 3 2 21
tag first: noun.man	-13 -16 28 -36 -4
tag first: noun.military	13 -17 -5 -13 0
tag first: noun.other	-27 -8 0 -2 5
tag first: noun.people	-1 -6 -10 -2 -6
tag first: noun.rank	-18 -28 20 -10 -4
tag first: noun.soldier	9 -34 4 -10 -2
tag first: own.agent	-17 -7 5 9 -12
tag first: own.from	14 -16 -10 -18 16
tag first: own.of	4 -19 1 -2 -19
tag first: own.to	11 -15 -4 -12 -11
tag first: qualifier.approx	-28 -23 15 7 -5
tag first: qualifier.at_least	1 -10 -12 21 -21
tag first: qualifier.at_most	-6 -11 -2 -20 3
tag first: qualifier.more_than	-31 -14 -9 21 -8
tag first: ru.agent	1 -5 -8 -9 -9
tag first: ru.from	9 -16 -19 -1 -17
tag first: ru.of	0 -4 -11 -2 -4
tag first: ru.to	5 -8 -1 -24 2
tag first: ua.agent	6 -2 -16 1 -21
tag first: ua.from	13 -12 1 -19 -24
tag first: ua.of	1 -5 -11 1 -10
tag first: ua.to	11 -15 -9 -8 -18
tag first: verb.bring	17 -32 4 5 -22
tag first: verb.come	9 -20 3 -17 -6
tag first: verb.future	-48 40 -16 -33 -3
tag first: verb.get	1 -23 1 -12 -7
tag first: verb.give	11 -19 -18 -20 4
tag first: verb.held_exchange	20 -11 -3 -14 -9
tag first: verb.home	23 -25 -5 -14 -16
tag first: verb.managed	1 -39 7 -3 -8
tag first: verb.noun	-8 -1 10 -22 -16
tag first: verb.other	-24 -14 0 -12 21
tag first: verb.swap	10 -17 -7 -31 10
tag first: verb.will	-39 30 -18 -22 -16
tag first: view.ru	-13 -8 -4 13 -10
tag first: view.ua	3 -18 -7 7 -20
tag first: voice.ru	-27 10 -25 17 -4
tag first: voice.ua	-18 1 -18 6 -12
tag late: adj.freed	3 -16 -2 3 -20
tag late: adj.modifier	-1 -3 -7 -5 -8
tag late: adj.wounded	-5 8 -7 -17 -5
tag late: category	3 -4 -6 -15 -2
tag late: country	15 -8 -8 -5 -7
tag late: cue.agreed	-2 -5 -16 1 -5
tag late: cue.agreement	-2 -10 -8 8 -7
tag late: cue.all	7 -13 -7 -4 -10
tag late: cue.already	1 0 -12 -9 -4
tag late: cue.among	8 -3 0 -8 -4
tag late: cue.anniversary	13 -12 -16 -16 22
tag late: cue.arrived	16 0 -14 -1 -2
tag late: cue.border	15 -10 -12 -8 -15
tag late: cue.born	12 -4 -6 -16 -5
tag late: cue.called_off	-13 15 -10 -3 -14
tag late: cue.captivity	-3 0 -13 5 -5
tag late: cue.captured	-7 -11 -14 -7 10
tag late: cue.claims	-2 -7 -2 -12 4
tag late: cue.completed	-8 6 -26 0 0
tag late: cue.count	15 -18 5 -9 -12
tag late: cue.crime	-6 -9 -17 7 -13
tag late: cue.denied	-11 15 -14 -14 -20
tag late: cue.deported	-2 7 -8 0 -1
tag late: cue.each	4 0 10 -12 -33
tag late: cue.evacuation	4 -23 -22 16 -1
tag late: cue.ever_captured	11 -3 -7 -16 -4
tag late: cue.film	-10 -11 4 1 12
tag late: cue.footage	-15 -25 15 -4 -11
tag late: cue.good_news	3 -6 -13 9 -19
tag late: cue.held	-3 -10 10 -7 -13
tag late: cue.in_captivity	4 7 2 -30 -9
tag late: cue.in_return	-7 -5 -18 -17 10
tag late: cue.included	4 -9 -20 -2 0
tag late: cue.local	0 -21 3 -8 -2
tag late: cue.mediated	16 4 -14 -8 -21
tag late: cue.missing	-2 -13 -20 14 -13
tag late: cue.money	-17 -11 1 -6 7
tag late: cue.month	-30 13 -6 1 -16
tag late: cue.name	15 -2 -1 -10 -4
tag late: cue.nth	14 -7 -1 -11 -6
tag late: cue.of_whole	-9 -14 6 0 -13
tag late: cue.of_year	-8 -2 4 4 -9
tag late: cue.on_shield	26 -4 -4 -17 -16
tag late: cue.one_sided	-27 -2 0 22 -12
tag late: cue.other_exchange	-24 -13 1 4 5
tag late: cue.other_return	-16 10 1 -14 -3
tag late: cue.other_war	-13 -10 0 -8 20
tag late: cue.outside	-6 -19 -4 16 1
tag late: cue.parcel	7 -9 13 -14 -32
tag late: cue.part	4 -12 -11 -6 2
tag late: cue.planned	-7 18 -14 -1 -15
tag late: cue.postponed	-23 30 -27 -7 -18
tag late: cue.ready	-9 12 -16 -10 -3
tag late: cue.recap	-3 -18 -10 3 -1
tag late: cue.record	-7 -20 8 11 -20
tag late: cue.repatriation	20 -16 -33 -1 -21
tag late: cue.reunion	-11 -2 5 5 -16
tag late: cue.same_number	-16 10 -18 11 0
tag late: cue.since	6 -5 -6 -20 -11
tag late: cue.span	-9 -3 4 -5 0
tag late: cue.stage	6 11 -11 -6 -18
tag late: cue.thanks	7 -14 -7 4 -13
tag late: cue.third	11 -10 -7 -4 -6
tag late: cue.to_date	-2 2 -24 3 -26
tag late: cue.today	-7 8 -10 -16 -7
tag late: cue.total	14 -1 2 -25 -11
tag late: cue.training	-14 -26 -12 3 15
tag late: cue.transit	19 -10 -11 -7 -2
tag late: cue.unfinished	-22 -46 4 13 -7
tag late: cue.unit	13 -19 9 -23 -6
tag late: cue.venue	22 -20 7 -12 -20
tag late: cue.visit	-13 4 15 -14 -9
tag late: cue.year	-3 -1 -13 3 -6
tag late: cue.yesterday	-20 5 19 -28 -10
tag late: foe.agent	-8 2 -16 5 -4
tag late: foe.from	29 -9 -14 -14 -24
tag late: foe.of	0 -8 -12 -2 4
tag late: foe.to	-8 -25 1 17 -4
tag late: noun.body	-4 -9 -3 -8 -1
tag late: noun.branch	1 -10 4 -12 -3
tag late: noun.child	-16 8 -17 -11 -5
tag late: noun.civilian	7 6 -13 -19 -5
tag late: noun.exchange	2 1 -6 -9 -7
tag late: noun.family	-10 -12 -4 7 -13
tag late: noun.foreigner	11 -1 -20 -21 -3
tag late: noun.man	-11 -7 12 4 -2
tag late: noun.military	4 4 -11 -6 -13
tag late: noun.people	2 -5 -17 3 1
tag late: noun.rank	8 -9 -9 -6 -6
tag late: noun.soldier	-2 -9 -17 6 -1
tag late: noun.woman	12 -13 6 -6 -27
tag late: own.agent	-5 1 -13 8 -12
tag late: own.from	-5 24 -16 -12 -52
tag late: own.of	-2 -6 -12 -2 -8
tag late: own.to	-15 -15 -1 5 -7
tag late: qualifier.approx	11 0 -18 -13 -3
tag late: qualifier.at_least	-7 7 -27 -2 -6
tag late: qualifier.at_most	-6 -1 -14 -2 -1
tag late: qualifier.more_than	5 -6 -37 4 0
tag late: ru.from	10 -10 -23 9 -16
tag late: ru.of	11 -4 -13 -7 -10
tag late: ru.to	5 -6 -12 5 -1
tag late: ua.agent	-11 6 -19 5 -12
tag late: ua.from	0 11 -13 -10 -5
tag late: ua.of	8 -10 -21 1 -2
tag late: ua.to	-12 -9 -12 -18 9
tag late: verb.bring	-8 -2 -4 -4 -8
tag late: verb.come	4 12 -26 -4 -6
tag late: verb.future	-6 2 -12 3 -8
tag late: verb.get	7 1 -22 -14 4
tag late: verb.give	-7 -16 -4 -1 -2
tag late: verb.held_exchange	-10 3 -7 -9 -11
tag late: verb.home	-16 2 -8 -3 -11
tag late: verb.managed	-10 1 2 -1 -13
tag late: verb.noun	-6 3 -11 -8 -1
tag late: verb.other	-12 -5 0 -2 5
tag late: verb.swap	-2 8 -30 0 8
tag late: verb.will	-2 -6 -10 -2 -5
tag late: view.ru	19 5 -9 -20 -12
tag late: view.ua	2 -13 -27 -8 8
tag late: voice.ru	3 -13 18 -5 -9
tag late: voice.ua	2 -9 -11 4 -15
word word: a	-14 5 2 -19 2
word word: abduct	-15 -13 -30 -6 32
word word: abdull	-37 0 9 -23 9
word word: able	-24 -18 28 -2 3
word word: about	-34 -5 0 9 8
word word: above	12 -17 -5 -4 -12
word word: abroad	-20 -6 -10 -9 17
word word: abu	-21 4 1 4 -3
word word: academ	-18 -16 -10 18 8
word word: accept	-13 -5 -10 28 -30
word word: access	-20 -40 -22 16 4
word word: accomp	24 -36 -25 -16 20
word word: accord	-5 12 -20 2 -26
word word: accoun	-21 -18 -20 16 20
word word: accuse	-18 17 -33 -32 3
word word: acknow	19 -7 -11 -1 -13
word word: across	9 -16 -28 -19 16
word word: acted	21 -8 -4 -8 -7
word word: acting	34 -18 -12 -17 -2
word word: action	-15 -2 -27 -19 28
word word: activi	1 -9 -4 13 -16
word word: added	1 -23 -13 19 -14
word word: adding	9 6 -4 -10 -15
word word: additi	-9 23 -9 -22 -15
word word: addres	-35 0 -19 14 21
word word: admini	-4 -5 18 -19 -21
word word: advanc	-11 -15 6 -8 7
word word: advise	-28 -17 -25 -25 31
word word: aerial	-15 -10 -8 -12 26
word word: aerosp	19 -13 -12 -10 -16
word word: affair	11 2 -19 -19 -16
word word: affirm	-13 15 -13 -13 3
word word: afp	13 11 -9 -14 -14
word word: after	-17 -13 13 -32 -8
word word: aftern	14 -10 -2 -1 -14
word word: afu	27 -17 -17 -18 12
word word: again	-21 22 -29 -14 12
word word: agains	-18 -13 -13 10 12
word word: age	14 -4 -1 -8 -3
word word: aged	8 23 -23 -23 -26
word word: agenci	-18 -17 -16 34 -31
word word: agency	-8 5 -20 12 -35
word word: agenda	-11 25 -8 -1 -25
word word: ago	-5 -22 21 -28 2
word word: agree	-35 26 21 -8 -20
word word: agreed	-31 22 -23 -26 1
word word: agreem	22 -10 -6 -16 -9
word word: ahead	20 14 -21 -14 -13
word word: aid	-15 -11 -23 16 1
word word: aide	25 -22 -17 -25 12
word word: aimed	-8 -22 -19 22 -28
word word: air	-8 -19 -40 6 9
word word: airbor	-18 -1 20 -4 -9
word word: aircra	-14 -5 0 -1 0
word word: airfie	-11 -5 10 -5 6
word word: airpla	-16 -4 -6 -9 16
word word: airpor	-28 0 -28 -7 35
word word: al	-14 9 11 -17 13
word word: alaska	16 -6 -9 -8 -3
word word: alexan	21 3 -7 -9 -20
word word: alike	19 0 -4 -21 3
word word: alive	2 -17 10 -11 -34
word word: all	-8 5 0 -15 -4
word word: all-fe	-9 -4 23 -2 -19
word word: all-fo	-15 30 -10 -20 -21
word word: allow	-13 -25 -1 19 8
word word: allowe	-15 -4 -7 13 6
word word: almost	12 22 -14 -15 -38
word word: alone	-19 -24 -4 6 18
word word: along	-20 -2 21 0 -9
word word: alread	-20 -19 28 1 -26
word word: also	1 -8 -13 -19 5
word word: altoge	2 -7 -12 4 -5
word word: always	-14 -10 -13 -10 14
word word: am	16 -9 -42 -24 16
word word: ambass	-33 -13 7 16 26
word word: ambula	-2 -12 10 -13 -13
word word: americ	-17 -23 -47 -27 41
word word: ammuni	-2 -3 -4 -10 21
word word: among	9 -30 0 2 9
word word: amount	-5 -1 -1 -4 11
word word: amputa	12 -3 -8 -9 -11
word word: an	2 16 -31 -24 -4
word word: anadol	-6 -8 -11 -4 12
word word: and	-6 -9 -2 -5 2
word word: andrew	-13 -2 -10 -8 15
word word: andriy	25 -11 -17 -13 -26
word word: ankara	-31 -11 -4 -11 23
word word: annive	-15 -13 24 -17 -16
word word: announ	20 -8 -29 -25 3
word word: annual	-15 14 -7 11 -21
word word: anothe	21 -10 -20 -7 -11
word word: answer	-22 30 -26 -25 -14
word word: anthem	-12 -11 28 -5 -31
word word: any	22 -24 -3 -9 -26
word word: anyone	-11 -22 3 3 10
word word: ap	7 -9 11 -3 -11
word word: apiece	30 -22 -20 -11 -21
word word: appeal	-6 -24 -7 14 -6
word word: appear	-3 0 15 -17 -10
word word: apple	-4 -10 15 -9 -19
word word: apprec	4 -1 -15 -14 0
word word: april	-5 9 -32 -29 11
word word: arab	18 -2 -19 -13 -2
word word: arabia	-24 -31 10 -27 22
word word: are	3 -6 -10 -2 -13
word word: area	-39 22 -15 -8 0
word word: areas	-25 -21 -12 -27 36
word word: arithm	25 -15 -13 5 -25
word word: armed	28 -18 4 -19 -22
word word: armeni	-29 -30 -23 7 13
word word: armour	-19 -18 -12 -15 24
word word: arms	-19 -10 -21 -8 20
word word: army	-8 -18 -43 -4 30
word word: around	5 11 -32 22 -48
word word: arrang	4 -2 5 -21 -31
word word: arrive	-26 -6 19 -40 19
word word: articl	12 -1 -1 -8 -19
word word: artill	-6 -8 -7 -9 13
word word: artur	-12 -4 -5 25 -12
word word: as	3 -8 -8 2 -28
word word: ask	-9 -22 -8 22 -22
word word: asked	-23 17 9 4 -15
word word: asking	10 -24 5 -13 -4
word word: assass	-28 -1 -5 -3 29
word word: assaul	-9 -14 -13 -21 15
word word: assemb	-25 -10 -9 22 5
word word: assets	-7 0 -25 -25 3
word word: assist	2 -5 -19 17 -19
word word: at	-17 -16 5 -1 -2
word word: attach	-26 20 -14 -16 27
word word: attack	-11 -38 6 -28 17
word word: attari	-20 -3 -20 -2 33
word word: attemp	-27 7 -22 19 -11
word word: attend	-20 -24 -15 -11 18
word word: attent	-3 -21 -19 6 13
word word: aug	-18 -12 -16 20 -6
word word: august	-23 -4 2 -21 13
word word: author	21 -16 -16 -18 5
word word: autumn	-33 12 -27 -13 4
word word: aviati	24 -11 -18 -12 -13
word word: awards	-26 -13 -12 -10 33
word word: away	13 1 -27 -8 -10
word word: axios	-18 -1 -12 -6 9
word word: azerba	-20 -14 -21 -10 29
word word: azov	-14 -12 9 -21 4
word word: azovst	15 2 1 -31 -24
word word: back	8 -33 -8 0 -21
word word: badly	26 11 -14 -19 -26
word word: bag	-21 -25 6 -27 16
word word: bags	0 -26 18 -24 -9
word word: bakhmu	37 -15 -24 -20 -5
word word: bank	-12 -33 -36 -15 37
word word: barrac	-16 -20 -22 -17 28
word word: bars	21 -8 -19 -20 -5
word word: base	-8 -7 -9 -3 19
word word: basket	-14 -13 2 -14 5
word word: battle	-29 -2 -17 -22 37
word word: be	-22 12 -5 -1 -12
word word: beatin	-33 -12 26 -19 8
word word: becaus	-14 25 -25 -28 3
word word: become	-2 -26 -14 -16 14
word word: beds	-1 -19 -10 6 5
word word: been	-7 17 -15 -6 -14
word word: before	3 28 -1 -30 -20
word word: began	20 1 -37 -12 -30
word word: begin	9 17 -33 -11 -37
word word: beginn	18 -8 -19 -9 0
word word: begun	-27 -24 13 -15 16
word word: behind	-5 -43 -32 -1 16
word word: being	-7 18 -25 -2 -33
word word: belaru	30 -13 -34 -16 -6
word word: belgor	7 -3 -42 -16 13
word word: believ	-26 13 14 0 -22
word word: belong	20 -23 0 -17 1
word word: benefi	13 -2 -3 -8 -1
word word: berlin	-19 -23 -11 15 27
word word: beside	12 -10 -1 -1 -1
word word: betwee	1 -11 -15 14 -2
word word: beyond	8 -3 -1 -3 -1
word word: big	-2 2 -12 -23 8
word word: bigger	-14 11 -8 20 -22
word word: bigges	4 -29 -37 -37 10
word word: bilate	-27 -2 -5 -22 21
word word: billio	8 8 -23 4 -11
word word: bin	-22 -3 -1 -1 5
word word: black	-17 -15 7 7 10
word word: blame	-24 14 -11 -18 7
word word: blanke	-8 -5 -9 -23 26
word word: blue	13 -2 7 0 -18
word word: board	-32 -15 20 12 -21
word word: boardi	-24 -11 24 -6 -6
word word: bodies	2 -9 -10 -10 -4
word word: body	-10 -35 35 -19 -2
word word: bohdan	5 -13 18 -2 -9
word word: bombs	-7 -13 -12 -16 19
word word: border	2 -8 -26 -21 11
word word: born	-6 -7 -19 -9 12
word word: both	0 -3 -24 5 -2
word word: bout	-19 -22 -20 -6 35
word word: boy	21 0 -7 -4 -16
word word: boys	-28 8 9 -34 7
word word: bread	-11 -4 12 -18 -9
word word: break	-12 -1 -6 -7 10
word word: breaki	41 -19 -26 -34 -11
word word: bridge	-16 -16 -25 20 -1
word word: briefe	-27 11 -12 14 -16
word word: briefi	-20 -8 -12 16 11
word word: brigad	-31 -17 -8 -24 40
word word: bring	-5 -9 -22 14 -10
word word: bringi	35 -9 -38 -33 -1
word word: brings	32 -25 -15 -28 -8
word word: britis	-28 4 20 2 -27
word word: briton	-10 -16 27 -15 -5
word word: brittn	-11 -18 -21 -7 18
word word: broker	41 -20 -32 -18 -26
word word: brothe	11 -13 12 -23 -19
word word: brough	2 -19 -13 9 -16
word word: brusse	-29 11 -33 -11 -3
word word: bryans	-4 -1 -9 -5 13
word word: budano	-17 30 -27 6 -26
word word: budape	-36 -6 31 -27 -37
word word: buildi	-26 -20 -25 -21 27
word word: bulgar	-9 -1 -12 -9 13
word word: bullet	-13 -2 -10 12 -5
word word: buried	13 -8 -28 -20 9
word word: burns	11 -20 -10 -9 -6
word word: bus	-34 -11 34 13 -41
word word: buses	-21 8 29 -27 -35
word word: but	-2 32 -36 -13 -1
word word: by	-7 0 -10 -1 -8
word word: call	-8 7 20 -1 -5
word word: called	-19 24 -24 9 -14
word word: callin	-21 12 21 -15 -25
word word: calls	-32 10 3 -7 13
word word: came	-19 -10 16 -13 -2
word word: camp	-2 -15 -26 -23 26
word word: camps	-12 -28 -10 24 -18
word word: can	8 -5 -10 -10 -13
word word: can't	-24 -13 20 5 -6
word word: canada	-15 -5 -11 -22 23
word word: cannot	-18 -19 8 10 0
word word: capita	-23 -2 15 -26 -1
word word: captiv	-5 -16 -4 23 -24
word word: captur	-3 -21 -40 -3 19
word word: cardin	-20 36 -16 -4 -23
word word: care	0 1 7 -20 -1
word word: carrie	-1 -27 8 0 -9
word word: carry	19 -25 -12 -16 -13
word word: carryi	-26 0 1 -21 19
word word: case	-20 0 21 -15 6
word word: cases	-4 -1 -24 -28 19
word word: catego	9 4 -8 -9 -6
word word: cathol	19 -20 4 -16 -16
word word: ceasef	-25 -5 -30 15 5
word word: celebr	-31 -6 -20 -4 33
word word: cell	13 -8 18 -3 -23
word word: cent	-22 -2 -34 -24 38
word word: center	-8 -6 -13 18 -10
word word: centre	-21 -21 8 -3 10
word word: chance	-22 31 -18 -3 -25
word word: change	27 -8 -20 -15 -4
word word: channe	-18 20 -18 14 -14
word word: charge	-19 -24 -24 -15 27
word word: check	15 -10 -28 -17 30
word word: check-	-19 -21 21 -10 12
word word: checke	-17 22 -20 10 11
word word: checkp	11 -16 -26 13 -14
word word: cherni	-10 -18 28 -27 -22
word word: chief	18 -7 -21 -17 -12
word word: child	-2 -18 -15 0 19
word word: childr	4 2 -40 -10 1
word word: chorno	35 -10 -20 -15 -19
word word: christ	-16 30 -31 -31 -23
word word: church	3 -21 20 -32 -21
word word: circum	5 -14 -15 10 -18
word word: cities	-10 -18 -11 -9 23
word word: citing	30 -7 -9 -21 -4
word word: citize	-8 -36 -8 4 29
word word: city	-3 -15 10 -9 4
word word: civili	26 4 -26 10 -36
word word: claim	-28 27 -13 -11 3
word word: claime	-7 -13 -13 13 -20
word word: claims	3 6 -7 -14 -5
word word: clear	-10 16 -19 -17 -11
word word: climat	-6 -12 -2 21 -20
word word: clinic	-18 -2 32 8 -30
word word: clock	-2 -17 -17 7 2
word word: close	6 11 -15 -17 -11
word word: closed	-1 -9 -31 -15 16
word word: closer	12 -9 -10 -8 -12
word word: cold	-41 -7 -20 -6 43
word word: collea	-3 -19 -19 3 7
word word: collec	-10 -15 5 -25 7
word word: combat	-15 -5 -2 4 6
word word: come	-4 -10 -7 1 -14
word word: comes	27 -3 -15 -5 -18
word word: coming	16 -7 -25 -15 -11
word word: comman	-26 -33 34 -19 -8
word word: commen	-19 30 -29 -3 3
word word: commis	-38 10 -46 32 -22
word word: commit	27 -22 -28 25 -37
word word: commun	-25 -10 -18 -20 15
word word: compan	-3 -9 -1 -2 14
word word: compar	11 8 -16 -3 -4
word word: compla	-38 -12 -13 6 7
word word: comple	6 9 -15 -45 -9
word word: compli	5 -9 -13 0 -18
word word: compre	-17 -20 11 14 -9
word word: compri	14 0 -10 -6 -1
word word: comrad	-15 -18 9 -26 -3
word word: concer	-11 1 9 -18 12
word word: conclu	-11 39 -20 6 -37
word word: concre	2 5 -11 -6 -11
word word: condem	-17 -12 -17 -7 30
word word: condit	-5 -15 28 9 -28
word word: condol	-16 -8 -21 -9 25
word word: conduc	14 8 -3 -5 -8
word word: confer	-18 11 -17 8 -16
word word: confid	14 4 -7 -5 -20
word word: confir	2 1 -19 11 -24
word word: confli	22 -21 5 -17 -28
word word: congra	1 -22 5 -21 5
word word: conscr	20 -4 25 -6 -27
word word: conseq	16 -13 -5 -10 -4
word word: consid	-39 17 5 34 -19
word word: constr	-8 21 -2 -18 -5
word word: consul	-33 20 1 -36 -14
word word: contac	-22 11 3 -6 -12
word word: contai	-15 -5 17 -21 -13
word word: contin	0 9 -8 -29 -1
word word: contra	-19 -5 -4 38 -36
word word: contri	-8 -4 13 -2 -21
word word: contro	10 -8 -26 2 3
word word: conven	3 -16 -19 3 7
word word: conver	-25 -8 -27 0 15
word word: convey	-9 -12 17 -5 -14
word word: convic	-7 -8 -21 -5 16
word word: convoy	-19 9 11 -2 -16
word word: cooper	4 -10 -13 -2 2
word word: coordi	-7 1 -24 8 3
word word: corpse	21 -5 -16 -6 -9
word word: corres	-9 -10 31 2 -29
word word: corrid	-19 6 -12 2 -13
word word: could	-8 -1 13 -25 -39
word word: counci	-19 -22 -37 9 41
word word: count	25 5 -27 -23 -32
word word: counte	-33 -9 -23 8 6
word word: counti	-8 10 -8 -7 -13
word word: countr	-4 -28 -14 2 13
word word: counts	-15 -18 -9 21 -19
word word: course	-11 -6 5 9 -43
word word: court	-25 -27 -21 -29 42
word word: courts	12 -2 -10 -3 -9
word word: covere	4 -23 4 -21 9
word word: covers	-21 -33 -18 -13 37
word word: crash	14 -18 -20 -16 16
word word: crashe	37 -7 -43 -13 7
word word: credit	41 -15 -8 -24 -19
word word: crew	-13 -10 -15 -7 21
word word: crews	-26 -8 -27 -19 21
word word: crimea	25 -25 -28 -30 27
word word: crimin	-18 -23 -22 -17 28
word word: crisis	-3 -10 -17 15 4
word word: cross	2 -23 -35 0 7
word word: crosse	18 -17 -8 -27 -14
word word: crossi	29 -16 -17 -15 -15
word word: crowd	-14 -5 -4 -19 11
word word: crowds	10 -27 -19 -2 28
word word: crown	-26 -32 12 -9 9
word word: cry	-16 -5 25 -9 -31
word word: curren	19 -22 -10 -9 0
word word: daily	-17 2 -11 15 -20
word word: damage	-19 -2 -19 -9 22
word word: danger	17 -24 -10 -37 14
word word: data	-34 -29 -23 30 0
word word: date	-30 34 -31 7 -24
word word: dates	-15 25 -19 -11 -1
word word: daught	18 -9 10 -15 -31
word word: day	16 -12 -13 -35 2
word word: days	8 3 7 -30 -5
word word: de-esc	7 -11 -4 3 -10
word word: dead	-10 1 8 -30 3
word word: deal	24 -17 -32 -27 12
word word: dealer	-21 -17 -23 -8 25
word word: death	-20 3 7 -20 8
word word: deceas	-13 -4 -1 -1 15
word word: decemb	21 -5 -20 1 -15
word word: decide	1 28 -21 -10 -1
word word: decisi	-28 7 -17 -3 22
word word: declar	7 -11 -11 -1 13
word word: declin	-24 24 -22 17 -32
word word: decora	-4 -1 -13 -2 15
word word: deepst	-32 -11 -11 -7 28
word word: defenc	-21 -24 2 0 8
word word: defend	18 -5 -18 -21 -5
word word: defens	20 2 -17 -31 -11
word word: delega	-30 18 -36 -4 -4
word word: delive	-7 -10 -22 -31 36
word word: demand	8 -22 -14 16 -10
word word: denied	-33 19 13 -28 -30
word word: denies	-5 14 -20 19 -20
word word: denis	14 -9 -2 -4 -3
word word: denmar	-9 10 -3 -10 9
word word: depart	22 -17 15 -2 -26
word word: depend	-12 10 -8 -3 2
word word: deploy	-21 19 -13 -4 -6
word word: deport	-30 -11 -23 -10 21
word word: deputy	-3 13 -27 6 -9
word word: descri	-28 -19 6 8 9
word word: despit	10 -2 -3 -6 -8
word word: destro	-27 6 -17 -21 29
word word: detail	17 -10 -20 -10 5
word word: detain	-20 -10 -19 -6 11
word word: detent	-23 -27 -30 26 27
word word: determ	-8 -22 -33 -24 16
word word: develo	3 -27 -26 -22 33
word word: dhabi	-22 -6 7 8 -3
word word: dialog	14 -27 -17 4 6
word word: did	-7 1 10 -37 -20
word word: died	5 -22 -28 -23 23
word word: differ	2 -2 2 5 -14
word word: diffic	17 9 -27 4 -21
word word: diplom	-18 -9 11 13 -29
word word: direct	32 -12 -21 -33 2
word word: dirty	-7 17 -12 0 -1
word word: discha	-23 -11 24 -18 4
word word: disclo	14 1 -14 -6 -13
word word: discus	-33 3 -31 -10 19
word word: displa	0 13 -24 -33 19
word word: distin	12 -8 0 -4 -1
word word: distri	-35 -5 7 -25 17
word word: divide	16 -13 -6 -16 -9
word word: dmytro	2 -15 0 -6 -1
word word: dna	-16 -21 1 -2 13
word word: dnipro	3 -15 18 -9 -28
word word: do	11 -7 -11 6 -1
word word: dobros	-16 -3 -8 23 -11
word word: doctor	-6 -26 19 -33 -11
word word: docume	-11 -6 -19 -22 16
word word: does	-16 12 -19 8 -3
word word: dog	-10 -3 -7 -4 8
word word: doha	-13 14 -13 -2 -15
word word: doing	-2 -19 -7 -13 12
word word: dollar	-30 -46 -41 7 24
word word: don't	10 -34 17 -15 -21
word word: donald	-19 23 -19 -13 -16
word word: donbas	-12 -13 -3 -23 20
word word: done	13 -4 -25 -21 9
word word: donets	28 4 -8 -34 -13
word word: down	-18 9 -18 -24 18
word word: dozens	-7 -23 -31 20 3
word word: draped	-7 -4 11 -8 -4
word word: driver	-22 6 21 -1 -17
word word: drone	6 -6 -6 -15 11
word word: drones	12 -15 -39 -21 18
word word: due	-17 15 -16 -6 0
word word: duma	-14 24 -22 -6 -11
word word: during	-10 -36 21 -24 8
word word: duty	-9 -3 -20 -16 35
word word: dzhely	26 -9 -29 -20 -14
word word: e	-14 -24 22 -29 6
word word: earlie	16 -5 4 -18 -17
word word: early	-20 19 -3 8 6
word word: easing	-11 -13 -9 16 -9
word word: east-w	-28 -4 -4 -3 28
word word: easter	8 25 11 -30 -41
word word: econom	-32 7 9 1 -20
word word: effect	-5 -13 -6 11 -14
word word: effort	7 -30 4 7 -8
word word: egypt	-23 -16 -26 -18 33
word word: eight	7 -25 -12 -15 10
word word: eighte	12 -14 -9 -13 11
word word: eighth	31 -6 -11 -16 -22
word word: eighty	21 -21 -21 -17 5
word word: either	34 -26 -22 -14 -16
word word: el	-21 -14 -15 -11 29
word word: elderl	27 -6 -1 -21 -12
word word: eldest	28 -15 -9 -17 -17
word word: electr	-31 -12 -10 -20 21
word word: eleven	14 1 20 -28 -35
word word: elimin	-6 -19 -4 -21 21
word word: embass	-2 -16 -3 -13 9
word word: emerge	1 -15 -17 -27 21
word word: emirat	19 -8 -17 -7 -8
word word: end	-22 16 23 -15 -31
word word: ended	0 2 -17 -20 19
word word: ending	-2 -10 14 0 -10
word word: enemy	-6 -10 -19 -15 29
word word: energy	-30 -13 5 -30 26
word word: enerho	28 -6 -16 -6 -11
word word: enforc	0 17 -28 -10 -22
word word: engage	-1 -9 -7 -4 14
word word: engine	-12 -8 -11 -18 20
word word: englis	14 -12 -28 -18 20
word word: enough	-17 1 0 -39 30
word word: envoy	-15 7 -29 -10 14
word word: envoys	-3 -19 10 -15 -12
word word: equal	18 -4 -8 -13 -20
word word: equall	-2 -11 -3 11 -10
word word: equipm	-22 -21 -23 -17 35
word word: erdoga	6 8 -15 -1 -2
word word: erdoğa	-10 13 20 -9 -38
word word: establ	-31 -17 9 -2 10
word word: estima	-17 18 -19 -3 1
word word: eterna	19 -14 -2 -8 -18
word word: eu	-16 14 -24 -10 -11
word word: europe	-40 11 -40 -19 4
word word: evacua	-28 -28 -31 -20 43
word word: evacue	19 -3 -10 -13 5
word word: evan	-32 -5 -13 -12 32
word word: eve	24 -9 -20 -10 -11
word word: even	-18 -12 -18 17 -9
word word: evenin	-7 -29 20 -26 -17
word word: event	-34 3 -6 2 19
word word: ever	31 -9 -20 -2 -18
word word: every	-3 -4 -32 -2 4
word word: everyb	-9 21 13 -5 -25
word word: everyo	-4 -16 1 -20 8
word word: everyt	-3 5 -7 18 -28
word word: exactl	-8 -17 -18 -11 21
word word: examin	19 -13 -7 -3 -17
word word: exceed	-6 -6 -7 -8 7
word word: excell	11 -15 -17 7 -13
word word: exchan	-3 13 -7 -11 -11
word word: execut	-35 -20 2 -11 29
word word: exerci	-13 -14 -20 -10 23
word word: expect	8 29 -26 -9 -43
word word: experi	-21 -12 -19 -13 38
word word: expert	-22 -22 0 -34 16
word word: expres	3 8 -5 -37 13
word word: extend	9 -14 -4 -4 12
word word: facebo	-10 -28 -1 -22 22
word word: faced	31 -18 -16 -1 -16
word word: faces	-4 -17 5 8 -3
word word: facili	12 -16 -13 -44 8
word word: fact	-16 3 -2 22 -22
word word: facts	-23 -18 -21 19 13
word word: fair	8 14 -7 -15 -24
word word: fake	-30 16 -23 -20 -10
word word: fallen	15 -9 -26 -1 -9
word word: famili	-6 -16 6 -5 -6
word word: family	-18 -23 8 3 -12
word word: far	-18 16 -33 -4 -2
word word: father	27 -10 -6 -6 -14
word word: feb	-2 -13 -9 12 -9
word word: februa	-23 14 -10 2 -3
word word: federa	5 15 -20 -32 -4
word word: fell	-26 -21 16 -16 24
word word: fellow	-3 -1 8 -17 -12
word word: few	8 -14 10 -5 -16
word word: fewer	-23 -5 -16 -5 11
word word: field	-24 -17 -32 14 10
word word: fiftee	13 -17 -26 -2 -10
word word: fifth	22 -11 -4 -19 -9
word word: fifty	29 -15 -28 -14 0
word word: fifty-	23 -4 -3 -16 -4
word word: fight	-25 -22 -14 -15 22
word word: fighte	-8 15 -3 -22 -31
word word: fighti	-7 -19 -10 -16 14
word word: figure	-3 -27 -31 18 -3
word word: file	-3 -15 27 -6 -22
word word: files	-12 -9 -5 -12 12
word word: final	11 -40 -4 2 1
word word: finall	-18 -8 24 -9 -11
word word: find	14 -10 -7 -11 -16
word word: finish	-28 17 15 -6 -23
word word: finlan	13 -6 -31 -20 19
word word: fire	-21 -13 -14 -12 20
word word: first	0 -2 2 -13 -12
word word: five	-4 -38 7 -31 12
word word: fixed	-11 22 -4 -5 -22
word word: flag	-27 -7 -1 16 14
word word: flags	5 -21 24 -9 -31
word word: fleet	-10 -8 -23 -1 13
word word: flew	-26 -40 -23 -13 43
word word: flight	-30 -13 26 -13 11
word word: flown	-3 -13 6 -10 -11
word word: fly	12 -20 -20 -3 5
word word: follow	12 -2 -2 -26 -20
word word: food	-13 -28 -1 17 13
word word: footag	-30 -9 27 -24 0
word word: for	-7 4 4 -12 0
word word: force	-11 -8 14 -8 0
word word: forces	34 -18 -9 -26 -1
word word: foreig	-1 -13 -9 3 -3
word word: forens	-14 -34 43 -22 -43
word word: forget	23 -2 -14 -7 -5
word word: forgot	9 13 6 -14 -24
word word: format	-13 9 -18 -16 11
word word: former	-25 -35 17 -15 10
word word: formul	18 -24 5 -30 5
word word: forty	-16 8 -20 -26 19
word word: forty-	22 -1 -9 -5 -13
word word: forum	-21 -16 -17 27 -21
word word: fought	36 -8 -22 -19 -16
word word: found	-16 -26 1 -2 12
word word: four	-1 -16 8 -21 -9
word word: fourte	4 -17 7 -18 -24
word word: fourth	23 -26 7 -19 -18
word word: framew	-1 11 -1 -2 -10
word word: france	-20 -1 -12 -10 11
word word: franci	-19 -20 8 -4 1
word word: free	6 -14 -35 -24 9
word word: freeaz	6 -11 -2 -16 1
word word: freed	16 -43 10 -7 -8
word word: freedo	-9 -22 21 -24 -25
word word: frees	9 -13 -29 -26 7
word word: fresh	19 -13 -6 -7 -3
word word: friday	6 -27 24 -46 -19
word word: friend	32 -15 -26 -22 -3
word word: frigat	-8 -9 -19 -3 21
word word: from	-15 -13 -2 -2 -4
word word: front	-5 -28 -15 -40 31
word word: fronts	12 -6 -9 -3 -11
word word: frozen	-6 17 -27 -12 -8
word word: fruit	32 -25 -23 18 -28
word word: fuel	-15 -15 -11 -11 15
word word: fulfil	9 -8 -4 -1 -7
word word: full	-6 -19 17 8 -2
word word: full-s	-14 -20 -26 27 -21
word word: fully	0 -6 -12 -6 6
word word: fund	-23 -12 -27 -20 34
word word: furthe	5 2 5 -31 -31
word word: future	-27 17 9 -8 -4
word word: games	-12 13 -7 -1 -1
word word: gas	-14 -26 -14 -19 22
word word: gather	16 4 -20 -13 10
word word: gave	0 -7 -28 -3 12
word word: gaza	-27 -25 -13 18 10
word word: genera	-41 -26 -25 7 32
word word: geneva	11 -12 -25 -3 9
word word: georgi	8 -12 -11 -10 16
word word: german	-18 13 -35 -16 7
word word: gershk	-41 -3 -11 -6 40
word word: gestur	-5 16 -16 -9 -18
word word: get	-2 6 -17 0 -19
word word: gets	10 -8 -18 -21 0
word word: gettin	14 -15 -10 -14 14
word word: girls	1 15 -14 -10 -12
word word: give	2 -12 -14 5 -16
word word: given	6 -23 -1 8 -25
word word: gives	9 -26 -18 -28 33
word word: giving	21 -4 -17 -8 -13
word word: glad	-15 -25 -19 -16 19
word word: glory	-6 -4 -16 12 -12
word word: go	-17 20 4 -19 -2
word word: go-bet	21 -6 -1 -10 -14
word word: goal	-10 13 -14 -21 13
word word: goes	-4 -9 -31 -1 4
word word: going	7 -7 6 -14 -7
word word: gone	1 6 10 -32 -43
word word: good	-9 -41 -17 6 17
word word: goodwi	12 -6 -1 -3 -3
word word: got	31 -4 -18 -20 -11
word word: govern	3 -35 14 -28 8
word word: grain	-29 -35 -6 -22 36
word word: gratef	6 -14 7 -32 -7
word word: gratit	0 -13 18 -24 -15
word word: gravel	13 13 -18 -21 -25
word word: great	4 -11 3 -24 -9
word word: greek	13 -15 4 -10 -18
word word: grew	-19 -10 -23 -9 21
word word: griner	-11 -33 -23 -4 34
word word: ground	8 -2 -8 -11 10
word word: group	19 -8 -31 -29 24
word word: groups	-4 -23 -13 4 16
word word: growin	-21 -16 -16 -16 21
word word: guaran	-12 28 -17 -21 -7
word word: guard	14 -14 -7 -12 -12
word word: guarde	8 -1 -2 -4 -5
word word: guards	33 -15 -15 -10 -23
word word: guests	-10 -3 -12 -1 18
word word: guided	-10 -16 -17 -17 23
word word: gulf	18 11 -13 -6 -29
word word: guys	28 -30 15 -34 -27
word word: h	-26 -5 25 -33 21
word word: had	11 -12 10 -22 -9
word word: half	38 -11 -14 -15 -1
word word: hamas	-35 -16 -19 -19 38
word word: hand	9 3 -20 -18 -25
word word: handed	3 -22 6 -29 -5
word word: handov	-2 10 -9 -6 -13
word word: hands	4 10 -43 -11 -4
word word: happen	1 -8 -3 -8 -6
word word: happy	-4 -23 -29 -21 25
word word: hard	5 -5 -8 3 -3
word word: has	-19 21 1 -4 -23
word word: have	-12 -7 -12 5 -7
word word: having	-30 37 -17 -23 -33
word word: he	-42 -4 33 -2 -20
word word: head	4 18 -8 -4 -12
word word: headqu	-16 -6 -24 17 -9
word word: heads	-14 -15 -10 4 14
word word: health	-14 -10 29 -10 -25
word word: hear	-12 -9 23 -21 -17
word word: heard	-28 17 1 17 -15
word word: hearin	-10 -8 -2 9 -5
word word: heart	-2 -10 25 -15 -25
word word: heathr	-12 -12 23 -7 -20
word word: held	-7 -21 -34 19 9
word word: heleta	-14 -10 11 -2 -8
word word: helico	-18 -7 -5 -12 20
word word: help	9 -8 -5 -22 -4
word word: helped	44 -30 -31 -32 1
word word: helpin	23 -12 -18 -7 -15
word word: helps	-22 3 -14 8 11
word word: her	-13 -22 13 9 -10
word word: here	-20 -28 -2 25 -4
word word: heroes	-17 6 -10 -17 14
word word: high-p	-18 -5 -1 -9 20
word word: higher	-18 -14 -14 15 12
word word: highne	-19 3 -22 3 6
word word: him	-16 -34 15 -8 16
word word: himars	3 -12 -10 -12 6
word word: hirosh	-5 -14 -16 -2 25
word word: his	-37 -8 25 -16 6
word word: histor	-14 -20 -15 -9 18
word word: hit	-6 -12 -20 -17 44
word word: hold	-35 0 1 13 -12
word word: holdin	-21 -4 -17 28 -30
word word: holds	-31 5 -9 4 0
word word: holida	24 17 -12 -14 -35
word word: holy	9 4 -17 26 -18
word word: home	-5 -20 -7 -7 -3
word word: homela	23 -1 -17 -10 -9
word word: homes	-9 -7 -10 6 0
word word: honour	-14 -12 -3 -29 13
word word: hope	-44 13 -24 3 2
word word: hoped	-17 6 -7 -13 -1
word word: hopes	-32 -7 -17 -4 16
word word: hospit	-34 -26 26 -12 -5
word word: host	-33 -4 -43 15 -2
word word: hostag	-35 -16 -22 7 29
word word: hosted	-14 15 -21 -17 4
word word: hotlin	-14 -23 -16 13 21
word word: hour	4 -8 -17 16 -10
word word: hours	-14 -10 -22 -22 23
word word: house	-9 -18 -9 0 19
word word: househ	-8 -8 -6 -13 12
word word: houthi	-22 -16 -17 -15 23
word word: how	5 -12 -8 8 -9
word word: hryvni	-13 -26 -15 -22 29
word word: hug	13 -1 -14 -19 5
word word: hugged	-13 -23 15 17 -21
word word: human	8 -10 -21 9 5
word word: humani	-28 -15 -10 22 4
word word: hundre	15 13 -23 -16 -21
word word: hungar	-41 -37 9 -15 15
word word: hurt	0 -17 -23 -14 19
word word: husban	-16 -15 -13 -7 22
word word: i	-17 -8 7 -4 2
word word: i'm	-4 16 10 -18 -26
word word: icrc	2 -39 6 -18 19
word word: idea	-11 17 -23 -13 1
word word: identi	13 -30 14 -34 -21
word word: if	-24 -39 -3 -22 24
word word: ill	30 -5 4 -22 -29
word word: illega	3 -6 -9 16 -26
word word: illnes	19 -1 -20 -8 -11
word word: immedi	-7 -15 -15 10 4
word word: impact	-6 -12 -6 13 -21
word word: implem	-17 10 -22 -9 1
word word: import	-6 12 -7 -24 -2
word word: impris	-3 6 -4 0 -8
word word: in	-14 -10 -1 6 1
word word: includ	-6 9 -15 -16 14
word word: incurs	22 -8 -19 -4 -17
word word: indefi	-17 17 -11 -11 -14
word word: indepe	13 4 -5 3 -29
word word: india	-23 -9 -15 -3 24
word word: indust	-8 -13 -19 -16 13
word word: inform	-2 -5 -7 11 -13
word word: initia	6 -44 -24 -4 35
word word: injure	11 -23 -7 -12 16
word word: injuri	30 0 -20 -8 -18
word word: inside	-10 0 -24 -8 20
word word: insist	-18 -23 14 -13 5
word word: inspec	-14 -15 -11 -17 19
word word: instit	-41 -31 5 -4 20
word word: instru	-18 2 -2 13 2
word word: intell	-31 -7 -26 33 3
word word: interc	-17 -13 -17 -12 22
word word: intere	9 5 -26 -16 6
word word: interf	-2 -13 -10 16 -16
word word: interi	-43 -19 38 -5 -15
word word: interm	5 -17 -9 13 -6
word word: intern	9 -30 -35 8 -1
word word: interv	-25 -14 -13 18 2
word word: into	14 -10 12 -27 -17
word word: invade	14 -7 -4 -5 -2
word word: invasi	14 -7 -19 -2 -33
word word: invest	7 -29 -33 1 5
word word: involv	-9 16 -21 -18 -13
word word: iran	-7 -5 -7 -1 13
word word: iryna	-14 9 -21 17 -28
word word: is	-13 23 -8 -14 -10
word word: island	29 -8 -17 -22 -9
word word: israel	-43 -6 -24 -19 29
word word: issue	-33 16 -20 -4 -2
word word: issued	0 -16 -1 -21 18
word word: istanb	15 8 -15 -14 -26
word word: it	-7 14 -11 -10 -15
word word: its	10 -11 -21 -10 -10
word word: itself	-12 -10 24 -2 -17
word word: ivan	-14 -15 17 -2 -17
word word: jailed	-9 -23 -21 -20 18
word word: jails	-10 -10 -14 -12 21
word word: jan	-18 8 -17 20 -24
word word: januar	0 4 -20 -5 10
word word: japan	-4 -14 -26 -3 29
word word: jeddah	-25 -33 -15 -26 47
word word: jobs	-27 -10 18 10 3
word word: join	26 -19 -11 -17 -3
word word: joined	-5 -13 -6 -1 10
word word: joint	-27 -13 -24 -2 29
word word: journa	-7 -15 4 -22 14
word word: journe	17 10 -12 -11 -14
word word: july	10 -18 12 -7 -15
word word: june	-2 6 -10 10 -31
word word: just	29 -25 5 -21 5
word word: kalius	10 -8 -11 -7 -6
word word: keep	-18 17 13 -14 -5
word word: keeps	-7 -18 -19 -19 14
word word: kenya	-11 -8 -17 -13 25
word word: kept	-1 -34 -22 19 -4
word word: key	-24 -24 -18 10 -5
word word: kg	-21 -11 29 -10 -8
word word: kharki	7 7 -42 -16 8
word word: khater	16 -21 -9 -9 -12
word word: kherso	29 -28 -7 -17 -13
word word: khyliu	11 -6 20 -4 -20
word word: kids	-1 -35 -24 23 -32
word word: kiev	14 2 -21 5 -4
word word: kiev-c	28 -17 -15 -10 -22
word word: killed	-10 -10 -31 -9 30
word word: killin	26 -12 -7 -19 -25
word word: kilos	-7 -21 22 -8 -38
word word: kind	9 -22 -15 -10 14
word word: kingdo	-19 -14 -22 -8 20
word word: km	-9 -19 -21 16 8
word word: know	-15 -28 -6 -18 21
word word: knowle	-9 11 -12 8 -18
word word: known	-16 18 -26 -2 -15
word word: krasik	-22 -1 -4 -2 24
word word: kremli	-27 6 2 -9 -4
word word: kursk	-13 -27 4 12 -3
word word: kyiv	6 15 -28 -15 -17
word word: labora	-15 -8 7 -20 0
word word: lady	44 -15 -11 -8 -30
word word: laid	0 -11 -18 -11 6
word word: land	-2 -21 8 -9 2
word word: landed	-51 -18 17 -14 10
word word: laos	-11 -4 -10 -3 21
word word: laptop	-18 -24 -16 20 -17
word word: large	-5 30 -11 6 -24
word word: large-	-19 -10 23 -13 -12
word word: larges	17 -10 7 -21 -9
word word: last	-14 -3 8 -17 -10
word word: lasted	5 -4 -15 -12 19
word word: lastin	-29 -25 -1 -9 31
word word: late	-3 -10 0 -16 6
word word: later	-33 -29 -11 -21 40
word word: latest	0 -23 14 -14 -25
word word: latter	16 0 -4 -14 -3
word word: launch	0 -2 -13 24 -21
word word: lavrov	-20 -26 -20 20 22
word word: law	-7 3 -18 13 -22
word word: lawmak	-4 7 -22 19 -32
word word: lawyer	-27 -32 -18 15 6
word word: lead	12 4 -9 -4 -14
word word: leader	-15 -10 -7 15 12
word word: leadin	22 -21 -6 -27 11
word word: leads	16 -13 -2 -6 -2
word word: learne	16 -37 9 -31 -11
word word: least	11 -1 6 -10 -29
word word: leave	-14 6 -9 4 0
word word: led	-24 -5 1 -5 5
word word: left	-18 -9 11 -17 17
word word: leg	-8 -9 -34 -5 16
word word: leo	-10 8 -36 -21 9
word word: leopar	-17 -11 -9 -11 15
word word: less	-13 -14 -25 11 3
word word: let	-20 11 -14 12 -16
word word: letter	-14 -7 -11 13 -2
word word: levyts	-2 -20 14 -3 -14
word word: libera	-12 -5 -26 -1 14
word word: life	21 -9 -17 -12 -10
word word: lifted	-3 -22 -17 -12 28
word word: like	-11 -22 16 -19 3
word word: line	20 0 -37 -12 1
word word: link	-31 -12 -1 27 -20
word word: list	-18 17 -20 15 -22
word word: listed	-4 -18 9 19 -37
word word: listen	-16 -3 -29 3 19
word word: lists	-23 51 -22 -9 2
word word: lithua	-7 -1 -5 -8 19
word word: little	-7 13 5 -19 -14
word word: lives	12 -24 -27 2 2
word word: living	-5 -13 -12 -30 25
word word: local	16 -5 -4 -9 -10
word word: lolwah	8 -21 19 -13 -23
word word: long	7 -15 0 -30 -3
word word: long-r	-17 -3 -11 7 9
word word: look	3 -20 5 13 -9
word word: lookin	-6 20 -6 -7 -21
word word: looks	0 -4 22 -13 -15
word word: losses	-21 -8 -19 -9 24
word word: lost	-24 -23 21 -29 17
word word: lot	19 30 -29 -11 -29
word word: loved	20 -31 -19 -16 5
word word: lubine	-24 6 -22 -3 20
word word: luhans	35 -4 -22 -16 -22
word word: lukash	-16 -23 -13 -18 33
word word: lviv	-29 -28 5 -9 16
word word: macron	-26 -4 -17 -18 12
word word: made	-4 13 -11 1 -29
word word: main	-7 12 -1 -4 -6
word word: mainta	9 11 -15 -13 -19
word word: major	0 26 -8 -12 -12
word word: majori	18 0 -2 -5 -12
word word: make	-24 -12 2 13 2
word word: makes	41 -24 -26 -25 -33
word word: man	-30 0 6 -21 18
word word: manage	7 -19 -20 9 -22
word word: many	-6 -14 -6 20 -45
word word: march	-20 -1 6 -5 3
word word: margin	-8 6 6 -15 7
word word: maria	-5 4 -3 -16 13
word word: marine	-17 -22 15 -15 3
word word: mariup	28 -18 -3 -31 -10
word word: mark	9 18 -12 -11 -21
word word: marks	-16 -13 -16 -3 8
word word: mass	-26 -28 10 -34 26
word word: matteo	-14 32 -11 -2 -22
word word: matter	-4 17 7 -26 -26
word word: may	-6 -20 4 -4 -3
word word: mayor	-20 -10 19 -37 11
word word: me	-19 -8 11 13 -2
word word: meanwh	-3 -2 -5 -12 10
word word: measur	22 1 -23 -15 -17
word word: mechan	-11 -6 -15 23 -34
word word: medals	-20 -1 -16 15 -9
word word: media	9 8 -19 -11 -21
word word: mediat	20 -17 -9 2 -40
word word: medic	0 -6 8 -3 -22
word word: medica	3 -18 7 -29 4
word word: medics	-10 -17 -24 -18 20
word word: medins	35 3 -27 -30 -37
word word: medved	-18 11 14 -12 -25
word word: meet	22 -22 -30 -15 17
word word: meetin	-42 -9 0 2 20
word word: member	-5 11 -36 5 -9
word word: memora	-8 -16 -29 9 10
word word: memory	7 -21 14 -10 -23
word word: men	-8 -43 22 -26 -9
word word: mentio	-14 19 -4 -1 -17
word word: messag	-10 7 -4 -19 4
word word: met	-13 -11 -2 -12 10
word word: milita	-5 -11 -25 5 5
word word: millio	-39 -17 -46 -10 22
word word: mine	14 -4 -20 -9 1
word word: minist	-7 -13 6 -2 0
word word: minors	-23 23 -18 -11 -6
word word: minsk	25 -10 -10 -18 -28
word word: minute	-24 -4 11 -9 -4
word word: missil	1 1 -24 -11 4
word word: missin	-31 0 5 1 11
word word: missio	-23 -26 -12 -11 22
word word: mobile	-29 -16 5 -5 13
word word: mod	3 -18 12 -23 -6
word word: mofa	34 1 7 -37 -34
word word: mohame	-14 18 -24 2 8
word word: mohamm	-30 -17 18 -8 -3
word word: moldov	-7 -9 -21 -10 14
word word: moment	2 8 11 -12 -40
word word: monday	18 8 -8 -15 -31
word word: money	-14 9 -27 -23 8
word word: monito	-39 -8 -12 -8 23
word word: month	-7 0 -8 10 -24
word word: months	-20 2 20 -17 -3
word word: more	-9 -4 -10 13 -28
word word: morgue	7 -11 10 -23 -19
word word: mornin	-19 12 0 -11 3
word word: morocc	-4 -5 -13 -12 19
word word: mortal	43 -19 -25 -11 -23
word word: moscow	-4 7 -1 -34 -11
word word: moskal	-9 4 -25 24 -37
word word: most	29 -33 -5 -21 -10
word word: mostly	-20 1 -9 -21 22
word word: mother	-8 -19 5 -31 5
word word: motor	-13 -8 -5 -17 26
word word: moved	-33 5 -7 -22 21
word word: mp	-13 18 -7 -3 -6
word word: mr	-33 1 20 -5 -15
word word: mum	-17 -13 21 -9 -18
word word: munich	-18 -4 -16 29 -22
word word: muscat	-15 -13 -12 -14 23
word word: must	-17 13 -21 -4 11
word word: my	-26 -35 7 13 8
word word: mykola	-13 -26 26 -19 -8
word word: nahyan	-16 -2 14 -21 -11
word word: name	13 -3 -11 -9 -14
word word: named	3 2 -14 -14 3
word word: names	-34 12 6 0 -6
word word: narima	31 -5 -15 -21 -14
word word: nation	3 -24 0 -25 16
word word: native	-18 -7 22 -18 -17
word word: navy	23 -7 -26 -17 -13
word word: near	-27 6 -6 -33 13
word word: nearly	2 -30 -19 -8 25
word word: necess	14 -1 -10 -3 -8
word word: need	-2 -9 7 -12 -3
word word: needed	-3 -13 19 -9 -13
word word: needs	-20 -26 -33 16 28
word word: negoti	23 15 -39 -13 -15
word word: neithe	42 -6 -35 -17 -27
word word: neutra	18 -10 -14 -10 3
word word: never	-5 -5 -21 22 6
word word: new	11 20 -47 -12 -6
word word: news	-26 -5 -23 2 23
word word: next	-11 7 -38 -1 3
word word: night	-10 -8 -2 -27 21
word word: nine	-16 -13 -12 17 -1
word word: ninete	13 -1 -4 -10 -1
word word: ninety	7 -14 -12 -10 5
word word: ninth	11 -13 2 -27 -1
word word: no	-17 14 -25 -14 -7
word word: nobody	-3 29 -42 -33 -12
word word: none	-27 3 7 16 -22
word word: noon	-6 10 -13 -4 -7
word word: nor	9 3 -7 -9 -16
word word: norms	-13 16 -6 -12 -17
word word: northe	-15 -9 8 -1 -2
word word: norway	-24 6 -23 -17 16
word word: not	-30 9 -2 3 -21
word word: noted	-5 3 -19 -14 -3
word word: nothin	-15 0 9 32 -12
word word: novemb	-17 17 -17 -24 5
word word: now	-4 -6 -3 -28 -12
word word: npp	31 -9 -15 -6 -26
word word: nuclea	0 -32 -9 -18 19
word word: number	17 -21 -18 1 -19
word word: nurse	-29 -2 -4 -4 30
word word: nurses	-9 -1 -11 -2 17
word word: oblast	18 -2 3 -17 -4
word word: observ	-11 -1 5 -2 6
word word: occasi	-7 14 -1 -1 -15
word word: occupa	-3 -2 -11 12 -12
word word: occupi	18 -10 -21 -18 0
word word: oct	1 -12 -16 15 -10
word word: octobe	-24 -5 24 12 -14
word word: odesa	26 -16 5 -8 -21
word word: off	-3 19 0 -20 -32
word word: offer	-13 -7 -13 17 -27
word word: offere	-7 1 -24 -36 6
word word: office	24 -17 -30 6 0
word word: offici	-15 17 -23 19 -22
word word: oil	-23 2 -12 0 15
word word: old	14 1 -27 -15 -5
word word: older	12 -4 -2 -3 -6
word word: oldest	23 -13 -25 5 -32
word word: oleh	-16 -2 14 13 -20
word word: olena	-28 -19 13 -12 -3
word word: oleniv	-20 -34 6 -25 33
word word: oman	-9 -19 -19 -5 18
word word: ombuds	-7 -1 -14 14 -13
word word: on	-6 -7 7 -17 -7
word word: once	-21 27 -2 -19 5
word word: one	-20 -11 17 -23 -10
word word: ones	4 -1 -28 -22 0
word word: online	-4 -9 -16 -22 18
word word: only	18 -12 -6 -23 -4
word word: open	-15 -14 3 19 -8
word word: opened	-23 -1 -2 -23 14
word word: openin	14 -20 -13 16 -24
word word: operat	3 -5 -22 -4 1
word word: opport	7 -13 -20 -5 20
word word: opposi	16 -7 -3 -11 -21
word word: or	5 -9 1 -10 -12
word word: orban	-7 -8 -14 -9 19
word word: order	-11 -9 12 -11 -4
word word: organi	4 15 -29 -21 -1
word word: orthod	8 -5 16 -28 -36
word word: other	11 -8 -3 -12 -14
word word: others	16 -13 -5 -20 2
word word: our	-3 -5 0 -11 -5
word word: ours	10 -17 -37 4 -14
word word: out	-18 -40 14 2 -5
word word: outcom	27 -14 -18 -6 -14
word word: outsid	-19 -5 20 23 -24
word word: over	-12 -18 7 -2 -2
word word: overal	4 -13 -8 2 -7
word word: overni	4 1 -5 -27 -2
word word: own	19 -21 10 -23 -20
word word: packag	19 -28 -18 -12 12
word word: pages	-13 -21 -11 -16 16
word word: paid	18 -9 -23 -4 -2
word word: pakist	-10 -9 -17 -5 16
word word: palace	18 -37 -23 16 -1
word word: palest	-32 -23 -30 -21 42
word word: papers	-23 -9 15 -19 11
word word: parcel	-9 -35 -14 20 9
word word: parent	29 -20 -12 -24 -3
word word: paris	-7 -3 -9 -9 6
word word: parlia	-26 -14 -43 -4 18
word word: part	16 -16 -16 -10 -2
word word: partic	-19 -9 -11 -29 37
word word: partie	-39 19 -12 6 -18
word word: partne	-18 -4 -20 14 6
word word: party	25 -27 -22 -5 -15
word word: pass	-15 -16 10 -28 22
word word: passed	-17 13 -24 -35 -4
word word: past	-23 -8 -11 -8 25
word word: patien	-34 -3 -27 -11 33
word word: patrio	-20 -9 -19 -22 23
word word: paul	-21 -6 -11 -5 21
word word: pause	5 15 4 -19 -22
word word: pay	-11 11 -22 -9 6
word word: paymen	-20 5 16 -10 -21
word word: peace	-41 -10 -7 -4 16
word word: peacef	16 -17 -27 5 -28
word word: pensio	-2 -3 -6 11 -10
word word: people	-14 -11 -8 -2 3
word word: per	-2 16 -33 -30 16
word word: percen	-20 -12 -2 -1 -2
word word: period	-14 -16 -14 20 -17
word word: persec	9 -3 -3 0 -3
word word: person	-5 -13 -20 -5 12
word word: peskov	-14 19 -13 -9 -14
word word: peters	-30 -10 -12 22 -1
word word: phase	5 -14 -12 -10 13
word word: phone	-26 16 10 -5 -27
word word: phones	13 -14 8 -4 -14
word word: photo	-14 -7 21 -14 -25
word word: photog	-9 -30 7 -19 13
word word: photos	-17 -10 25 -13 -25
word word: pictur	-8 -8 -7 -18 9
word word: pilots	17 -11 6 -15 -36
word word: place	-14 18 -18 -22 -11
word word: places	7 0 -34 -3 -5
word word: plan	-24 23 6 -18 -29
word word: plane	-20 -26 19 -17 11
word word: planes	3 -21 -24 -9 24
word word: planne	-25 16 7 -14 -36
word word: plant	-4 10 -21 -22 9
word word: platfo	-19 -26 -15 3 31
word word: please	-2 -8 21 6 -31
word word: plus	19 -22 22 -25 -20
word word: pm	-10 -13 10 -15 -6
word word: point	-24 16 -29 7 -9
word word: points	-28 -25 -15 11 9
word word: pokrov	-41 1 -34 -18 33
word word: poland	-22 -18 -26 -23 38
word word: police	9 -15 -16 -4 13
word word: politi	-11 -14 -29 -27 22
word word: poltav	-19 -21 -4 -16 18
word word: pope	-10 12 -7 -22 3
word word: port	-21 -1 -15 -4 24
word word: portra	-16 -30 22 -17 -13
word word: ports	-20 -19 -25 -15 32
word word: positi	6 -13 -18 -8 14
word word: possib	-2 32 -17 -22 -24
word word: post	-2 19 -11 -12 -17
word word: posted	16 -3 -9 -15 -2
word word: postpo	-38 45 -18 -9 -19
word word: pow	13 11 -11 -12 -14
word word: power	-16 -13 -15 7 15
word word: pows	-7 10 1 -22 -8
word word: praise	-7 -13 -1 -3 14
word word: precis	-16 -18 -14 -9 28
word word: pregna	15 -1 -6 -2 -9
word word: prelim	-15 -17 -3 4 10
word word: prepar	-25 32 -17 -31 -22
word word: presen	-11 -28 -21 -6 20
word word: presid	-5 -15 -15 -6 16
word word: press	-3 -7 4 -33 10
word word: pressu	-19 27 -19 0 -21
word word: previo	-2 7 -13 -3 -22
word word: price	-4 -15 -12 -5 23
word word: priest	13 -15 5 -16 -20
word word: prigoz	31 -9 -27 -9 -13
word word: prime	-28 5 -34 22 -15
word word: prince	-19 -24 11 -8 4
word word: priori	-27 30 -7 17 -8
word word: prison	-2 5 -26 -5 -1
word word: privat	-10 -13 4 -14 10
word word: proced	-23 17 -5 -7 -19
word word: proces	-2 8 -32 17 -51
word word: produc	5 5 -15 -15 -5
word word: progra	-24 -28 6 3 15
word word: progre	-16 11 2 -10 6
word word: projec	-10 -9 -18 11 0
word word: promis	-23 16 -22 -14 -2
word word: proof	2 -25 -19 -18 19
word word: propos	-27 31 -36 13 -23
word word: prosec	-11 -2 13 -21 17
word word: protec	-11 -29 0 -6 11
word word: proud	15 -14 -3 -12 -1
word word: provid	8 10 -14 -3 -16
word word: psycho	-7 8 -1 -29 -4
word word: public	1 25 -33 -26 7
word word: publis	-7 -16 12 11 -35
word word: pushil	19 -15 -2 -7 -5
word word: put	-5 -22 4 -1 7
word word: putin	-18 -1 -31 26 -8
word word: qatar	-3 6 -33 7 -3
word word: qatari	27 -23 0 9 -37
word word: questi	-22 17 -16 23 -35
word word: queue	-15 -9 14 -1 -1
word word: quiet	-28 -18 -10 34 -3
word word: quite	16 -14 -2 -1 -1
word word: raised	-9 14 -20 -15 -5
word word: raises	25 -13 -1 -13 -8
word word: ran	-22 -13 17 -12 12
word word: ranger	-16 -13 -21 -2 23
word word: rank	10 0 -2 -10 -1
word word: ranks	-10 -1 -10 0 16
word word: rbc	16 -4 -7 -3 -12
word word: reache	25 -13 -18 -34 -12
word word: read	-38 17 2 -21 -11
word word: readin	-41 14 -29 -10 5
word word: ready	-14 14 -15 9 -12
word word: reaffi	0 -23 -12 6 4
word word: realit	-14 10 -2 1 -2
word word: rear	-9 -9 -19 -6 18
word word: reason	-7 6 -11 11 -13
word word: recall	-21 3 -10 29 -39
word word: receiv	-13 -19 3 6 5
word word: recent	-1 -12 10 -38 -7
word word: recep	1 -2 14 0 -14
word word: recogn	-20 -3 34 -17 -25
word word: recons	-12 -12 14 -16 3
word word: record	-10 -15 -17 10 13
word word: recove	-20 -12 9 -7 9
word word: red	3 -26 -35 -6 17
word word: reflec	14 -12 0 -9 -2
word word: refrig	-23 4 24 -27 -28
word word: refuge	-3 -25 -4 -11 13
word word: refuse	-25 -14 12 13 -9
word word: regain	16 -3 -3 -15 -4
word word: regime	9 -10 7 -13 -12
word word: region	-1 -30 -3 -5 1
word word: regist	-25 -22 -13 46 -17
word word: rehab	-16 -32 10 -15 2
word word: rehabi	-8 -34 7 2 -1
word word: reinte	25 -21 -17 1 -36
word word: reiter	19 -21 -8 -29 18
word word: reject	-10 15 -1 -4 -3
word word: relati	-20 -18 12 -29 18
word word: releas	-16 -1 16 -8 -12
word word: relief	-20 -16 -19 13 17
word word: remain	-18 -17 9 -1 0
word word: rememb	0 -31 11 -23 3
word word: renewa	-13 -12 -32 -9 31
word word: repair	-17 0 -19 -18 15
word word: repatr	-14 -27 -3 11 -8
word word: repell	-14 -11 -6 -9 22
word word: replie	-17 10 -2 -6 0
word word: reply	-45 20 0 25 -33
word word: report	-17 14 3 -17 10
word word: repres	-18 -15 -27 23 17
word word: republ	24 -19 -15 -28 4
word word: reques	-17 -14 -17 6 7
word word: requir	-18 -21 -11 8 15
word word: rescue	23 -13 -30 -19 21
word word: reserv	-20 -21 -14 8 0
word word: reside	-11 -19 6 13 -5
word word: respec	-7 12 -18 14 -17
word word: respon	8 18 -29 -46 8
word word: rest	5 -33 11 -17 13
word word: result	5 -5 -19 7 -22
word word: resume	-5 25 -20 -18 -27
word word: resump	-19 24 -26 -15 -20
word word: return	3 -6 -11 7 -9
word word: reunif	11 -7 -15 0 -15
word word: reunit	1 12 9 -17 -47
word word: reuter	14 10 -25 -18 14
word word: review	-42 -9 29 39 -43
word word: ria	1 -22 8 -13 -13
word word: right	-7 9 -14 -15 15
word word: rights	-14 21 -44 0 -16
word word: risen	1 -5 -11 15 -8
word word: rises	9 -2 0 -8 -1
word word: riyadh	-18 10 23 -11 -26
word word: road	-19 5 21 -12 -37
word word: rocket	-15 -11 -7 -8 11
word word: role	-17 -11 16 26 -33
word word: room	-13 -3 5 -4 5
word word: rose	-17 -10 -28 -9 15
word word: rostov	-1 -7 -11 -8 13
word word: roughl	-10 16 -9 -22 14
word word: round	-11 3 -21 19 -18
word word: rounds	-23 -14 24 13 -27
word word: row	17 -3 -7 -4 -18
word word: rt	-25 -7 -20 32 -27
word word: ru	-2 -8 5 13 -17
word word: rubble	-7 -11 -25 -9 34
word word: run	-16 -28 -23 -19 34
word word: runnin	-5 -11 9 -9 -16
word word: runs	-9 -11 7 -9 -1
word word: russia	7 -6 -11 0 -29
word word: rustem	-31 38 -19 -24 -38
word word: s	-7 1 -27 -30 16
word word: safe	20 -21 17 -10 -23
word word: safety	-14 -25 -3 -16 27
word word: said	-3 3 -16 1 -13
word word: sailor	11 -14 -23 -12 3
word word: salman	-38 -17 12 -10 8
word word: same	24 -12 -15 7 -32
word word: sancti	-1 -5 -27 -32 22
word word: sapper	-33 -3 -6 -13 24
word word: sapphi	4 -7 12 -1 -14
word word: sarali	21 -3 -13 -11 -12
word word: sat	-10 -4 20 -6 -18
word word: saturd	5 -12 26 -39 -21
word word: saudi	-30 -21 14 -23 20
word word: save	29 -2 -15 -9 -21
word word: saw	3 9 16 -15 -27
word word: say	-27 -3 8 -11 -7
word word: saying	-6 23 -19 -21 -22
word word: says	-31 -10 17 -22 17
word word: sbu	-7 2 -27 -13 15
word word: schedu	-28 23 5 -11 -29
word word: school	-28 -14 2 21 7
word word: sea	-14 -37 -7 3 38
word word: search	-9 -29 -15 2 12
word word: second	14 -11 8 -7 -45
word word: secret	-34 -24 8 -25 26
word word: sector	-10 -10 -30 -21 16
word word: secure	13 -34 -16 12 10
word word: securi	-22 -23 -35 9 29
word word: see	11 -8 9 -14 -24
word word: seen	0 5 33 -17 -23
word word: seized	29 -14 -25 11 -16
word word: sensit	13 -23 -9 -11 -6
word word: sent	-40 8 -13 22 13
word word: senten	24 -25 -12 -21 -3
word word: separa	-11 15 -3 -16 -10
word word: septem	-19 -11 28 33 -36
word word: sergea	25 -5 -29 -16 1
word word: sergey	-22 -1 -16 15 0
word word: serhii	-5 -4 24 -1 -23
word word: seriou	5 24 -6 -28 -31
word word: served	-9 -4 9 -5 -9
word word: servic	-5 -11 -8 5 -9
word word: sessio	-19 -16 -19 12 10
word word: set	-14 -1 -26 11 30
word word: settle	-21 -14 -28 10 8
word word: seven	11 -14 -22 2 -5
word word: sevent	-7 8 -20 -4 -14
word word: sever	-16 -6 -10 -16 31
word word: severa	-15 10 20 -30 -10
word word: severe	29 -11 -30 -25 -1
word word: shamsa	19 -1 -13 -10 -5
word word: share	-10 9 9 -7 -8
word word: she	-37 -5 14 36 -28
word word: sheikh	-13 -3 1 -8 8
word word: shield	21 0 -12 -2 -13
word word: shifts	-17 -23 12 -14 5
word word: ship	-20 -23 -29 -26 44
word word: ships	-2 -8 -9 -3 15
word word: shocks	-7 -7 -12 -9 20
word word: short	-30 3 26 -16 -21
word word: shorte	23 -17 -20 -23 -12
word word: shortl	-24 30 -7 -12 -14
word word: shot	-8 15 -17 -27 7
word word: should	7 3 -12 -4 -8
word word: show	-24 16 9 -14 13
word word: showed	-5 -9 15 -18 -10
word word: shown	-5 -20 -10 -24 25
word word: shows	3 -32 45 -17 -39
word word: shrapn	14 -2 -9 -2 -4
word word: siblin	21 -2 -5 -5 -16
word word: sick	-8 21 5 0 -32
word word: side	7 23 -34 -20 -24
word word: sideli	-20 -21 -18 42 3
word word: sides	0 -5 -18 -6 -7
word word: signed	-24 -9 -19 -2 12
word word: silenc	-11 8 9 -3 -11
word word: silent	-18 17 15 -14 -25
word word: simila	22 -18 -3 -2 -5
word word: since	-19 -21 -16 9 6
word word: sincer	2 -8 -19 -6 20
word word: single	13 11 -15 -10 -35
word word: sister	26 -3 -18 -14 -22
word word: sites	-9 -7 -17 16 -21
word word: situat	-24 8 -12 13 1
word word: six	-4 -32 -17 -12 21
word word: sixtee	-2 -18 -11 -13 10
word word: sixth	-15 -9 -17 -16 31
word word: sixty-	22 -3 -11 -19 -9
word word: small	7 -14 -24 -17 18
word word: snake	33 -19 -19 -21 -15
word word: so	-16 -5 -4 8 -10
word word: social	12 -1 -3 -12 -4
word word: soil	25 -21 -12 -30 -41
word word: soldie	3 -22 -13 -5 -7
word word: solida	-9 -8 -11 -3 23
word word: soluti	39 -2 -26 -8 -15
word word: some	15 -57 13 -16 7
word word: somebo	-13 12 -8 0 -9
word word: someon	11 -1 15 -17 -14
word word: someth	-22 20 -15 -3 9
word word: son	-2 -17 20 -11 -42
word word: sons	7 -1 -18 -13 16
word word: soon	-27 17 -6 -9 -19
word word: source	-14 27 -43 -6 -2
word word: south	-1 -10 -17 -3 20
word word: spare	34 -11 -22 -5 -11
word word: spasis	-2 -18 -17 4 9
word word: speak	-35 26 -4 3 -2
word word: speaki	-9 -19 -4 15 -7
word word: speaks	-11 17 -10 -20 -26
word word: specia	-29 -3 -16 17 -1
word word: spend	-12 -15 -15 -13 21
word word: spent	6 -37 33 -27 -28
word word: spirit	-9 13 8 -8 -10
word word: spoke	-26 -17 14 -24 -2
word word: spoken	-22 -10 18 -18 10
word word: spokes	-48 1 18 2 17
word word: spread	-14 5 11 -18 -12
word word: spring	18 -16 -22 -8 15
word word: square	-13 -22 7 10 -2
word word: st	-27 -14 -34 22 18
word word: staff	-13 -34 5 -14 10
word word: stage	42 -21 -11 -14 -21
word word: stages	-5 -1 7 2 -30
word word: stand	16 -22 13 2 -24
word word: stands	-7 -24 -23 19 0
word word: star	-27 -7 -33 -5 34
word word: start	-20 4 -37 16 -1
word word: starte	-10 -9 -14 27 1
word word: state	-7 -18 -12 9 1
word word: stated	15 -14 -10 1 -12
word word: statem	-24 -20 -2 -4 28
word word: states	-3 14 -26 -31 8
word word: statio	-9 5 11 -7 -20
word word: status	-16 -20 -11 26 -12
word word: stay	-16 0 12 -12 -12
word word: steelw	15 -5 -9 -9 -11
word word: step	-5 8 8 -13 -29
word word: steps	-36 -32 15 -15 25
word word: steve	12 -3 -4 -3 -5
word word: still	-19 -2 6 27 -47
word word: stood	-22 6 12 -10 -22
word word: stop	18 -5 -20 -13 -20
word word: stoppe	3 23 -13 -4 -10
word word: storie	-20 -5 23 -3 -14
word word: stress	-22 5 -28 14 -5
word word: strike	-17 -19 -20 -19 40
word word: strip	-15 -9 -10 -3 16
word word: strong	-17 -25 -27 -18 40
word word: struck	8 -4 -20 -35 20
word word: studen	-30 -18 -26 19 27
word word: study	-2 8 0 -6 3
word word: submit	-18 17 -6 -10 -16
word word: substa	-10 2 -6 -2 7
word word: succee	15 -5 6 -21 -1
word word: succes	4 -38 3 -15 12
word word: such	12 -6 -38 -37 12
word word: sudan	-13 -15 -7 13 9
word word: sudzha	-2 -2 -15 -11 15
word word: suffer	8 -12 0 -6 1
word word: summer	15 3 -30 -11 -2
word word: summit	-15 -24 6 4 11
word word: sumy	7 6 -16 -2 -14
word word: sunday	12 -37 24 5 -18
word word: superv	-15 -8 -12 -7 16
word word: suppli	-2 -15 -18 -12 20
word word: suppor	-12 -50 -21 6 30
word word: surgeo	-11 -23 -8 -4 21
word word: surnam	17 -15 -3 -3 -7
word word: surpri	22 -8 -25 -13 -9
word word: surren	-16 -20 -17 -29 27
word word: suspen	-14 -8 -8 -4 18
word word: swap	-4 12 1 -23 -2
word word: swappe	23 -6 -13 -26 -14
word word: swappi	-8 11 -11 9 -26
word word: swaps	3 -5 -22 20 -12
word word: sweden	12 9 -8 -10 -10
word word: switze	-27 11 -22 0 -6
word word: syria	-13 -11 14 -15 5
word word: system	-20 8 -20 -14 14
word word: table	-8 13 -27 1 -2
word word: taganr	-28 -11 25 9 -25
word word: take	-30 13 22 -25 -29
word word: taken	-14 8 -11 -23 10
word word: takes	-8 -18 -14 17 -16
word word: taking	-37 23 16 9 -43
word word: talk	-29 -23 43 -25 -16
word word: talked	-14 -2 -6 -16 5
word word: talks	7 19 -8 -28 -23
word word: tally	-24 -16 -18 28 -22
word word: tanker	-6 -2 -4 -8 15
word word: tanks	-27 -16 -17 -20 28
word word: target	-28 -8 -25 -6 37
word word: tass	-11 -21 16 16 -24
word word: tatar	21 -11 -18 -22 -4
word word: tatyan	8 3 -13 3 -23
word word: tayyip	8 -8 15 -1 -18
word word: tea	-24 -8 23 -13 -15
word word: teache	-24 -21 12 -6 25
word word: team	-4 11 -6 -6 -25
word word: teams	-13 4 -19 -14 11
word word: techni	-22 15 -21 -14 -4
word word: techno	-14 -23 13 -4 1
word word: teenag	-19 -1 -14 -5 23
word word: telegr	3 11 -29 -31 -3
word word: teleph	-24 -26 11 -20 19
word word: tell	-2 16 -25 -11 -15
word word: tells	-27 -28 19 12 -20
word word: tempor	12 -8 -16 -11 10
word word: ten	-3 -11 2 7 -28
word word: tens	-25 -25 -14 -7 27
word word: tenth	15 -6 -4 -15 -7
word word: terms	8 -7 -18 -28 2
word word: territ	38 4 -33 -14 -32
word word: terror	-29 -16 -27 -19 34
word word: thaila	-12 -12 -23 -16 17
word word: than	-27 -7 -26 21 -4
word word: thank	1 13 -18 -16 -11
word word: thanke	8 -4 2 -4 -27
word word: thankf	14 0 -5 -8 -6
word word: thanki	17 -1 -5 -12 -11
word word: thanks	6 -15 14 -35 0
word word: that	-12 7 1 -3 -16
word word: the	-13 -5 2 -4 7
word word: their	1 -24 2 -14 2
word word: theirs	-9 -10 -9 13 3
word word: them	-9 -22 6 10 -14
word word: then	-16 -31 20 -17 7
word word: there	-11 15 -2 4 -32
word word: these	2 -16 -9 13 -6
word word: they	30 -13 -5 -22 -11
word word: thing	-16 21 3 -6 -9
word word: third	23 -19 -6 -12 -17
word word: thirte	6 -12 -11 -16 14
word word: thirty	-6 -10 -19 10 1
word word: this	-4 -6 7 -27 -19
word word: those	4 -1 -11 -23 2
word word: though	-45 28 25 -16 -32
word word: thousa	-16 13 -14 26 -16
word word: three	-24 7 -2 -15 4
word word: three-	3 -4 -9 -12 7
word word: throug	-2 2 -26 22 -29
word word: thursd	13 -30 -1 -19 4
word word: thus	25 -14 -13 -18 -16
word word: ties	-8 -37 7 6 0
word word: time	-2 -10 -3 -12 -1
word word: times	-3 26 -28 -11 6
word word: to	-24 -6 -3 3 7
word word: today	7 -28 1 -13 -1
word word: togeth	11 -20 -1 -8 -30
word word: told	-23 14 -5 15 -20
word word: tomorr	34 -2 -22 -12 -12
word word: tonigh	11 0 -1 3 -14
word word: tonnes	-24 -33 -31 -17 34
word word: too	27 3 -23 1 -12
word word: took	4 -11 6 -26 -1
word word: top	20 3 -15 -10 -18
word word: tortur	-9 -17 -15 3 10
word word: total	33 -29 -19 -13 -6
word word: touch	-14 -27 15 0 -17
word word: toward	-18 -8 27 -3 2
word word: track	-29 25 -22 31 -39
word word: trade	-25 -21 -3 22 9
word word: traded	5 3 -19 -35 -1
word word: train	-10 -14 -28 -10 29
word word: traini	-34 -17 1 -18 30
word word: trains	5 -15 -15 -8 25
word word: transf	-10 -15 11 -13 -5
word word: transp	6 1 -9 -17 -15
word word: travel	-4 6 9 -19 -27
word word: treat	-14 5 -9 9 3
word word: treate	-2 1 -40 -25 16
word word: treatm	-4 -34 7 6 -21
word word: trilat	7 3 11 -21 -35
word word: trip	7 -21 -11 -11 17
word word: troops	-19 3 -15 -1 7
word word: truce	-15 9 -28 -19 1
word word: trucks	-28 11 13 -14 -7
word word: true	-11 0 0 12 -2
word word: trump	-20 2 -39 -27 22
word word: trust	-16 -22 -21 8 21
word word: truth	-4 10 -1 -7 -7
word word: tsentr	-15 -6 -14 -10 22
word word: tuberc	-2 -8 10 -4 -11
word word: tuesda	11 -18 -2 -43 -4
word word: turkey	0 -9 6 -17 -11
word word: turkis	-30 13 0 0 -8
word word: turn	10 -12 14 -16 -23
word word: turned	-33 25 21 -19 -9
word word: twelve	11 -17 -19 -19 13
word word: twenty	11 10 -5 -25 -44
word word: twice	-14 4 9 -23 -15
word word: two	8 -15 0 -23 0
word word: türkiy	-33 4 24 -38 1
word word: u	10 -5 -24 1 -1
word word: ua	-14 -38 -10 27 -23
word word: uae	6 -4 -9 -2 -16
word word: uavs	-11 -8 -7 -14 15
word word: uk	4 0 16 -3 -21
word word: ukrain	4 -8 -13 9 -10
word word: ukrinf	-3 -2 -8 13 -12
word word: umerov	-32 38 -17 -27 -13
word word: un	-40 -49 -18 21 32
word word: unbloc	-11 30 -23 -12 -26
word word: under	4 -3 0 -17 -19
word word: underg	-13 -7 16 -10 -10
word word: underl	-4 -7 -26 11 -31
word word: unders	-9 14 -3 -29 -24
word word: undert	-6 10 -8 -17 -10
word word: unicef	-18 -29 -18 21 -1
word word: unit	-14 -14 -21 13 24
word word: united	14 -12 -21 -12 11
word word: units	-13 -1 -22 3 19
word word: unlawf	-13 24 -13 -10 -13
word word: unmann	-37 -13 -27 -15 50
word word: until	-3 -24 23 -12 -25
word word: untrue	-19 20 -17 -9 -10
word word: up	-25 -7 -9 1 21
word word: update	28 -2 -1 -27 -1
word word: upon	-12 26 -15 -4 -25
word word: urgent	13 -19 -9 -8 10
word word: us	-28 -16 -47 19 20
word word: used	-24 -24 -24 -17 32
word word: ushako	-25 6 -18 -25 1
word word: vadim	-25 -1 -8 -5 24
word word: vatica	1 17 -11 -9 -21
word word: vehicl	-17 -30 -23 -18 34
word word: veresh	-5 -4 -13 20 -27
word word: verifi	-12 25 -15 18 -28
word word: verify	13 -24 -14 -6 12
word word: very	-6 16 8 -11 -35
word word: vessel	-9 -25 -28 -19 28
word word: vetera	5 -14 -38 -19 15
word word: via	17 -37 -20 -19 28
word word: victim	-9 -6 -14 -9 18
word word: victor	-12 2 -18 -23 17
word word: video	-15 -14 25 -6 -28
word word: views	-13 -23 -25 3 34
word word: viktor	-14 -5 2 -14 2
word word: villag	-32 -9 -11 -7 26
word word: vinnyt	-27 -2 28 -14 -22
word word: violat	-12 -14 12 25 -21
word word: visit	-35 -1 -9 -4 13
word word: visite	-28 -18 11 -14 15
word word: visits	-10 -11 -14 9 7
word word: vladim	1 -10 -22 21 -3
word word: voice	-10 -1 20 0 -15
word word: voiced	-16 -10 -4 0 24
word word: volody	-12 2 24 -29 -33
word word: volunt	-9 -19 20 -31 10
word word: vostok	-17 -8 -12 -8 19
word word: wagner	25 -8 -23 -4 -11
word word: wait	-14 16 7 -17 -10
word word: waited	29 -27 25 -9 -35
word word: waitin	7 -10 1 -3 -16
word word: walk	-14 -12 -24 -5 18
word word: walked	-7 -2 -9 -9 15
word word: wam	28 -11 -6 -18 -2
word word: want	-10 12 -28 20 -19
word word: war	-6 -6 0 -1 -11
word word: ward	-13 -4 16 -8 -9
word word: warrin	4 -26 -19 -9 16
word word: warrio	28 -27 -35 -25 20
word word: warsaw	-30 -24 -10 9 18
word word: was	-15 -19 1 -11 -1
word word: washin	-13 -9 -34 -8 18
word word: watch	-24 -19 4 10 -12
word word: watche	-18 -19 -11 -12 21
word word: water	9 -6 -11 -8 5
word word: way	10 13 -23 -40 -9
word word: we	-2 6 -3 -12 -9
word word: we'll	-34 26 -21 -10 -20
word word: we're	16 8 -4 -17 -37
word word: we've	2 14 5 -4 -22
word word: weapon	-21 -21 -14 -14 24
word word: websit	-17 -3 8 27 -18
word word: wednes	6 -9 9 -23 -17
word word: week	-22 4 12 -30 -2
word word: weeken	9 -3 8 -7 -19
word word: weeks	-17 18 -14 2 -13
word word: weigh	-19 -7 27 -1 -21
word word: weighe	-14 -10 20 -3 -30
word word: weighs	-12 -4 21 0 -16
word word: welcom	0 -20 1 -18 -3
word word: well	23 -7 -26 -23 -7
word word: went	17 -18 -1 -21 -14
word word: were	-1 -13 -1 -29 5
word word: west	-15 -5 -23 -3 24
word word: wester	-4 8 16 -18 -11
word word: what	-14 6 3 -15 4
word word: whelan	-39 -16 -18 -4 40
word word: when	-27 35 12 1 -12
word word: where	29 -27 -18 -27 13
word word: whethe	10 -23 -7 -17 3
word word: which	13 -38 -4 4 -16
word word: while	-3 -24 -17 12 1
word word: white	-8 -14 -7 0 16
word word: who	-4 -32 11 -29 3
word word: whole	27 -8 7 -21 -9
word word: whom	13 -21 -1 -10 -16
word word: whose	17 9 -5 -33 -33
word word: why	-24 20 -15 -12 -6
word word: will	-1 2 -1 -31 -15
word word: winter	-2 -7 1 -21 8
word word: wish	-9 -34 -28 17 -9
word word: with	-11 -4 6 -17 9
word word: within	-10 -11 -16 0 10
word word: withou	16 -11 -40 -21 9
word word: witkof	-11 -4 -12 -7 10
word word: witnes	-32 -7 -9 20 -5
word word: wives	1 14 -10 -18 -16
word word: woman	4 -19 26 -12 -25
word word: women	30 -4 -26 -5 -12
word word: won	-13 -10 17 12 -20
word word: won't	-15 24 -3 -4 -6
word word: word	28 -24 -30 -19 16
word word: words	-3 -11 -19 -18 19
word word: work	-38 3 -8 23 -2
word word: worked	7 19 -27 -23 -24
word word: worker	-18 -20 -18 -8 21
word word: workin	17 17 -28 -34 -21
word word: works	-8 -25 17 -12 -18
word word: world	-40 -32 -34 6 26
word word: would	8 10 -21 -23 -12
word word: wounde	3 5 -41 -11 12
word word: wounds	29 -6 -25 -3 -13
word word: wrappe	4 -8 12 -4 -21
word word: write	-28 -21 -8 9 7
word word: wrote	14 -5 11 -30 -32
word word: xiv	-15 -13 -3 -21 20
word word: year	1 -9 7 5 -19
word word: years	10 -13 1 0 -18
word word: yellow	12 -4 0 -1 -17
word word: yemen	-20 -27 -15 -17 27
word word: yermak	32 -14 -31 -21 -22
word word: yes	15 4 -21 13 -9
word word: yester	-14 -22 38 -26 -28
word word: yet	-21 17 5 9 -32
word word: yevgen	19 -9 -16 -8 -6
word word: york	-24 -12 12 -10 11
word word: you	-16 -19 15 -24 -2
word word: young	-23 21 -15 13 -10
word word: younge	49 -31 -35 -21 -26
word word: your	4 -36 5 -1 -7
word word: youtub	-15 -21 21 -11 -7
word word: yug	-11 -2 0 -11 18
word word: zapori	35 -16 -31 -29 -2
word word: zayed	-21 -5 14 -1 -4
word word: zelens	-9 -8 -1 -24 13
word word: zone	-10 -9 13 -10 5
word word: zuppi	-4 17 -13 -17 -14
word word: а	-1 -12 10 -10 -15
word word: аби	-4 -4 1 -17 7
word word: або	-29 8 -19 4 -9
word word: абонен	-12 16 -11 -7 -19
word word: абу-да	-12 17 -12 -21 -9
word word: август	-29 9 18 -15 -10
word word: авдеев	6 11 -1 -2 -15
word word: авдіїв	8 -14 -16 -24 33
word word: авиабо	19 -5 -3 -11 -12
word word: авиаци	9 -22 17 -18 -14
word word: автобу	18 -4 18 -31 -41
word word: автома	-34 -16 -4 -13 17
word word: автомо	6 -19 -12 -20 5
word word: авіауд	-25 -15 -15 -21 39
word word: авіаці	-10 -22 -23 11 16
word word: агент	-8 -4 -6 -2 10
word word: агента	-8 -17 -10 -6 10
word word: агентс	8 1 -16 11 -18
word word: агресо	-32 29 -14 -14 9
word word: агресі	5 -13 -16 -3 -6
word word: адвока	-18 13 -27 -12 9
word word: адже	-29 -34 22 13 -20
word word: админи	-15 17 -3 -6 -6
word word: адміні	6 -2 2 -27 12
word word: адрес	-16 -13 -27 -21 26
word word: адреса	-26 -16 -33 -28 51
word word: адреси	-11 -21 -25 -17 25
word word: адресу	-1 -15 -21 -14 16
word word: аеродр	5 -22 -9 17 -9
word word: аеропо	-26 -6 15 -1 -9
word word: аес	25 -2 -5 -14 -20
word word: аж	16 -1 -9 -5 -19
word word: азерба	-41 -16 -13 -20 43
word word: азов	-15 -14 5 -14 6
word word: азова	-29 -5 40 -33 -19
word word: азовск	6 -24 -28 -19 22
word word: азовст	8 12 -11 -25 -1
word word: азову	-9 -7 4 -1 5
word word: азовце	-33 9 29 -21 -20
word word: азовцы	-12 -6 -17 -11 25
word word: азовця	-15 -9 14 -5 3
word word: азовці	1 -8 2 -31 2
word word: азові	-6 -2 -10 -14 18
word word: айдара	-3 -3 -1 -2 8
word word: аквато	-16 -12 -21 -10 20
word word: акт	-4 -9 -15 -21 22
word word: активн	-39 -12 -25 -17 25
word word: активу	-13 25 -13 -6 -8
word word: активі	-18 29 -10 14 -41
word word: акции	14 -10 -2 -1 -3
word word: акция	-5 0 -25 -10 9
word word: акцію	-22 -30 -24 -20 32
word word: акція	-33 -5 -24 8 0
word word: акції	-14 -4 -11 -23 25
word word: але	-8 17 -13 9 -28
word word: алекса	-6 1 -8 -15 13
word word: алексе	-40 -24 6 -39 15
word word: америк	-8 -2 -4 -15 4
word word: америц	13 -14 -14 -5 13
word word: ампута	10 -12 0 -10 -17
word word: ампуто	8 -2 -1 0 -6
word word: аналит	-13 -13 -18 -12 15
word word: аналог	31 -8 -11 -20 -12
word word: аналіз	-8 0 -26 -25 18
word word: андрей	-7 15 -2 1 -9
word word: андрея	17 -8 -2 -10 -11
word word: андрій	-9 23 -1 -26 -8
word word: анкара	-30 1 11 -6 -23
word word: анкаре	-35 15 4 12 10
word word: анкары	-24 -14 -13 -8 27
word word: анкарі	-22 5 -19 -25 13
word word: анкету	-20 -8 -16 -12 23
word word: анонсу	-33 31 -19 -13 -20
word word: анонім	-9 21 -19 -5 -1
word word: апелля	-7 -3 -14 -4 18
word word: апеляц	-8 -12 -11 -20 12
word word: аппара	-26 -11 -21 10 7
word word: апреле	0 -9 -24 -4 8
word word: апреля	23 9 -22 7 -19
word word: арабск	2 -14 2 6 -40
word word: арабсь	36 2 -13 -15 -11
word word: аравии	-23 -4 -18 -11 29
word word: аравия	-3 -4 -4 -4 9
word word: аравії	22 -23 -26 -13 -17
word word: аресто	-12 -16 -26 -19 19
word word: арифме	35 -5 -21 -17 -18
word word: армени	-21 -13 -11 -11 21
word word: армии	23 -4 -35 -8 8
word word: армия	2 -3 0 -7 9
word word: армянс	-29 -17 -10 -8 22
word word: армійц	18 -8 -12 -9 -15
word word: армія	-3 -14 -13 -20 20
word word: армії	19 -12 -10 -28 23
word word: артем	-16 -11 19 -10 -14
word word: артемо	-2 -25 -2 -9 18
word word: артиле	-13 -19 -17 -16 37
word word: артилл	-12 -9 -26 -16 20
word word: артист	-10 -1 -10 -15 11
word word: артсис	-18 -11 -23 -28 35
word word: артур	-21 -3 -7 24 -19
word word: асоціа	-5 -10 -11 -3 15
word word: атак	-31 -6 -10 -15 40
word word: атака	0 -7 -8 -16 9
word word: атаки	6 22 -22 -18 -17
word word: атаков	-10 -6 -7 -17 25
word word: ато	-10 -6 -9 -4 10
word word: аферис	-4 -3 -1 11 -10
word word: африка	-14 -13 -20 -12 21
word word: африки	-24 -38 -13 10 41
word word: аэродр	-38 -35 25 -27 -3
word word: аэропо	-51 0 11 -13 28
word word: аэс	15 0 -1 -9 -6
word word: б	-15 4 -3 17 -15
word word: б'єтьс	-9 -6 16 -25 2
word word: бабуся	8 -4 10 -3 -16
word word: бабусі	24 -7 -8 -4 -20
word word: бабушк	-3 -25 13 -31 -7
word word: багато	-5 -37 28 -1 -37
word word: багать	3 -14 13 4 -21
word word: бажанн	-5 -20 -21 -5 25
word word: бажаю	-19 -11 19 -6 7
word word: базами	-16 -4 -20 22 -15
word word: базу	-25 -10 -6 1 -2
word word: базі	-10 -21 -21 -11 25
word word: баку	-33 -18 -16 -9 37
word word: балакл	-17 17 -12 -9 12
word word: балтий	-8 -7 -9 -3 9
word word: банк	3 -6 -15 -5 7
word word: банки	-24 -12 -16 -9 20
word word: банків	6 4 -4 -5 -14
word word: басейн	-23 -9 -22 -10 28
word word: баталь	-28 -23 -1 9 3
word word: батька	-18 -21 16 -8 4
word word: батьки	8 -16 -12 -28 22
word word: батько	-17 -31 7 -24 7
word word: батькі	21 -18 -25 -30 9
word word: бахмут	19 -20 -3 -9 -19
word word: бачив	-19 -14 20 -16 -6
word word: бачила	5 -22 25 -17 -28
word word: бачили	-8 -7 -18 -13 21
word word: бачимо	-23 -4 -13 -29 22
word word: бачити	15 -21 -35 -37 12
word word: бачить	-15 -5 -4 -13 16
word word: башкор	-12 -7 9 -19 18
word word: ббм	6 -6 -10 -24 3
word word: бедств	-16 -9 -9 -3 26
word word: беженц	-10 -1 -3 -11 13
word word: без	-8 -12 -14 12 -8
word word: безвіс	14 -15 -21 9 -13
word word: безкош	2 -18 -30 -1 24
word word: безопа	6 -7 -29 -17 10
word word: безопл	-18 -23 -44 -4 30
word word: безпек	-24 -4 -14 -2 20
word word: безпец	6 -19 1 -21 -5
word word: безпла	0 -17 -28 -23 22
word word: безсон	15 -7 -26 -10 12
word word: белару	12 -16 -6 9 -21
word word: белгор	-8 -3 -25 -35 19
word word: белой	-11 -10 -17 -1 22
word word: белору	23 -36 -9 -17 -5
word word: белый	-16 -12 -9 -5 19
word word: белым	3 -5 -14 -1 -1
word word: бердян	-20 -9 -44 21 15
word word: бере	-20 -7 -20 28 -28
word word: берега	-22 -9 20 -14 21
word word: бережі	-36 21 8 2 -24
word word: березе	-30 -13 15 -45 12
word word: березн	-36 18 13 -6 7
word word: береме	7 -5 -14 -6 21
word word: берут	-6 12 -12 -8 -15
word word: беруть	-7 -2 -37 -24 22
word word: беспил	-11 -29 6 -23 11
word word: беспла	-14 -22 -19 -14 31
word word: би	31 27 -16 -35 -32
word word: библио	-10 -2 9 -7 8
word word: бився	8 0 -1 -1 -8
word word: билеты	2 -11 3 -3 9
word word: били	-7 -1 14 -6 -26
word word: билися	12 -1 -1 -10 -3
word word: благод	-4 -9 7 -12 3
word word: благос	35 -17 9 -4 -27
word word: ближай	-2 28 -22 -26 -21
word word: близки	2 -19 0 3 -19
word word: близьк	-14 -16 -12 11 -4
word word: блинда	-13 -12 -17 -11 18
word word: блокир	-17 -17 -11 -15 20
word word: блокпо	-5 -4 -17 19 -8
word word: блоку	-24 12 17 -21 -10
word word: блокує	-15 18 -3 -9 -17
word word: бмп	-6 -10 -10 -2 20
word word: бо	6 12 -47 2 -10
word word: бог	29 -5 -20 -8 -15
word word: богдан	11 -13 18 -3 -23
word word: богу	14 -15 -1 -20 -24
word word: боев	23 -12 -28 -14 -6
word word: боевик	-41 -6 -29 -10 37
word word: боевог	-22 -5 -7 -8 25
word word: боевое	14 -9 -10 -8 -13
word word: боевые	7 -21 19 -11 6
word word: боевых	-9 -15 -19 -19 28
word word: боепри	7 -8 -9 -24 2
word word: боец	1 -26 22 -25 -22
word word: бой	8 -8 -26 -8 23
word word: бойове	11 -1 -4 -9 -4
word word: бойови	-26 -22 2 9 -3
word word: бойово	6 -13 11 4 -13
word word: бойові	-11 -27 -31 -34 33
word word: бойца	6 -14 -10 -30 5
word word: бойцам	-15 -10 17 -21 -8
word word: бойцах	5 -2 12 -1 -13
word word: бойцов	-15 -7 4 -11 -21
word word: бойцы	7 -13 24 -27 -30
word word: боку	14 20 -40 -43 -42
word word: боків	19 -22 -7 -7 -4
word word: более	-22 -33 -10 26 -13
word word: болезн	19 -21 -11 -5 3
word word: боль	-22 -12 31 -7 -29
word word: больни	-25 -20 6 3 15
word word: больны	19 -2 -30 -20 -33
word word: больша	3 13 -9 -6 -3
word word: больше	25 -14 -9 -9 -30
word word: больши	17 -8 -20 2 -23
word word: большо	22 -34 15 -7 -62
word word: бомб	-11 11 -6 -7 -4
word word: боремо	34 -22 -26 -2 -23
word word: бореть	-21 -8 -11 22 -20
word word: боровс	-28 -1 -10 24 -21
word word: бороли	6 -7 -15 15 -27
word word: борони	21 -5 15 -22 -14
word word: бороти	37 8 -16 -32 -21
word word: бороть	19 -30 -24 9 15
word word: борт	24 -22 -24 -4 2
word word: борта	12 13 -13 -2 -15
word word: бортам	7 -16 5 -18 -18
word word: бортом	-9 -12 17 -8 -24
word word: борту	-40 30 15 -26 12
word word: борщ	-21 -32 11 -27 18
word word: борщу	-19 -11 27 -12 -21
word word: бот	5 -17 -16 -20 5
word word: боці	-3 -11 -12 -22 16
word word: бою	-2 -18 -9 6 -2
word word: боя	-10 -23 -2 -16 9
word word: боях	26 -15 -24 -16 -16
word word: боєпри	-15 -9 -3 -4 23
word word: боєць	-13 -23 9 -17 -2
word word: бої	8 -21 -2 -8 3
word word: боїв	12 -2 -14 -12 9
word word: бпла	4 -24 -20 -34 10
word word: брав	14 -8 -6 -10 7
word word: бракує	-22 -28 -15 -2 18
word word: брали	34 -15 -33 -27 2
word word: бранці	6 -23 -37 -25 16
word word: брат	13 -19 -26 -21 3
word word: брата	22 -12 5 -13 -11
word word: брати	15 10 -14 4 -8
word word: братів	25 -15 -17 -17 -24
word word: бригад	-26 -28 -12 -17 24
word word: британ	-14 -22 -8 -18 23
word word: бриттн	-21 -42 -11 -7 44
word word: брифин	11 6 -26 -10 -7
word word: брифін	-18 -18 -19 28 -28
word word: бронем	-6 -5 -1 -3 8
word word: бронет	-6 -17 -22 -13 14
word word: бронза	-19 -8 -19 -5 32
word word: бронир	-3 -2 -2 -8 7
word word: бросае	14 -20 -30 -25 32
word word: бросил	-36 -11 -12 6 18
word word: брудні	-5 12 0 -1 -7
word word: брюссе	-11 -25 -22 -9 21
word word: брянск	2 8 -21 -30 10
word word: бтр	9 0 0 -1 -9
word word: був	-1 -10 -8 -11 5
word word: бувало	34 -16 -23 -13 -22
word word: буває	-15 -14 19 -8 3
word word: будано	5 21 -26 6 -36
word word: будапе	16 -7 -23 -6 -6
word word: буде	-10 13 -21 13 -27
word word: будем	-8 3 -32 -24 13
word word: будемо	-9 -8 12 -3 -28
word word: будет	9 30 -30 -44 -26
word word: будинк	-21 -11 -5 -15 23
word word: будто	-30 -24 41 -12 -22
word word: буду	10 25 -10 -38 -29
word word: будут	-17 13 -51 9 -3
word word: будуть	-41 43 -13 1 -40
word word: будь	-21 4 4 12 -11
word word: будь-я	-31 -31 16 5 19
word word: буквал	11 -6 -1 -6 2
word word: букови	-26 -5 24 -3 6
word word: була	-4 2 16 -10 -10
word word: були	15 1 -5 -44 3
word word: було	-9 -24 -6 7 -8
word word: бурден	-3 -12 -4 -26 13
word word: буряти	7 -17 23 -19 -28
word word: бута	-11 -38 -19 -10 38
word word: бути	-18 18 -14 -15 -19
word word: буткев	10 -12 15 -2 -16
word word: буцімт	-9 14 -1 -3 -13
word word: бучі	-42 -15 -26 6 22
word word: бы	2 10 4 -4 -28
word word: бывших	-27 -16 7 -8 21
word word: был	0 -6 6 -23 -8
word word: была	15 -24 2 -27 -11
word word: были	0 -35 14 -2 -16
word word: было	3 -22 32 -1 -26
word word: быть	10 -21 12 -20 -3
word word: бюджет	-28 -20 7 -23 5
word word: бюро	-17 -21 -17 10 13
word word: бєлгор	-1 41 -26 -12 -24
word word: бійця	-19 -8 13 -8 3
word word: бійцям	-21 -2 -25 -17 30
word word: бійці	14 -15 -20 -32 14
word word: бійців	19 4 4 -38 -9
word word: бік	16 7 -18 -9 -5
word word: білору	19 -3 -24 -21 -3
word word: більш	10 -26 -21 7 -16
word word: більше	-12 6 2 3 -10
word word: більшо	11 -15 2 3 -21
word word: більші	25 -17 -4 -9 -25
word word: біля	-19 26 -20 -24 22
word word: в	-11 -7 1 -8 4
word word: в'язни	3 -23 -13 31 -38
word word: в'язні	-14 -32 -22 -31 37
word word: вага	-6 -8 -4 -3 14
word word: ваги	-12 -5 30 -8 -26
word word: вагнер	18 -36 -37 -12 -3
word word: вагою	8 -12 0 -13 -3
word word: вагітн	23 -1 -7 -16 -10
word word: вадим	-21 0 -5 -1 16
word word: вадима	-17 -7 -10 -1 26
word word: важив	-8 -6 12 -12 3
word word: важить	-3 -16 7 23 -26
word word: важка	10 -12 14 -10 -22
word word: важкий	-20 -11 23 2 -16
word word: важко	10 12 -18 -11 -4
word word: важкоп	3 -14 -31 -25 9
word word: важкох	-4 -3 7 -34 9
word word: важкої	8 -7 -6 -7 -7
word word: важкі	-1 -4 17 -8 -10
word word: важлив	22 -26 -42 0 11
word word: важна	24 -10 -4 -5 -17
word word: валют	-6 -12 -23 -13 19
word word: валюту	-10 -12 -12 -12 12
word word: валюты	-1 -2 -4 -2 8
word word: вам	-7 -7 18 -18 -3
word word: вами	5 -32 22 -9 -25
word word: вантаж	-41 -20 -21 23 24
word word: варто	7 -6 -12 -5 29
word word: вартою	-8 -3 -14 -3 9
word word: варшав	-11 -20 -27 -3 20
word word: варіан	-16 18 -6 -5 -9
word word: вас	-2 -7 -18 27 -11
word word: василь	-8 -3 16 -2 -3
word word: ватика	10 15 -32 -4 -13
word word: ваш	2 -25 17 4 -18
word word: ваши	-23 -8 16 -22 -4
word word: вашинг	-18 1 -40 -26 26
word word: ваших	28 -25 -8 -21 -41
word word: вашого	-16 -21 -11 -7 22
word word: ваші	14 -10 -11 -21 2
word word: вбиває	-26 -18 -30 -12 36
word word: вбивст	-9 -1 -4 0 14
word word: вбили	-21 3 -16 -8 18
word word: вважав	-12 -7 18 -18 -5
word word: вважал	11 -10 6 -35 -12
word word: вважаю	-39 -12 -14 37 -6
word word: вважає	-22 13 -5 1 5
word word: ввечер	18 -9 6 -12 -15
word word: вдалас	-5 10 -1 -2 -3
word word: вдалос	2 -19 -4 8 -29
word word: вдарил	-12 -17 -17 -12 24
word word: вдень	0 -25 -1 -5 2
word word: вдома	24 -24 1 -10 -19
word word: вдруге	17 -6 -12 -7 -4
word word: вдячни	14 -13 -4 -9 -8
word word: вдячні	11 -10 -20 -14 12
word word: веде	8 -10 -11 19 -16
word word: ведем	-51 1 -23 32 -32
word word: ведемо	-31 30 11 -22 -25
word word: ведет	-10 23 -15 11 -27
word word: ведетс	-25 31 -27 28 -15
word word: ведомс	3 -16 -42 7 1
word word: ведут	-19 -21 10 7 -3
word word: ведутс	-28 40 -12 -9 -21
word word: ведуть	-7 9 -23 21 -38
word word: везли	-1 -18 -1 -16 9
word word: везут	33 -19 -23 -16 -16
word word: везуть	9 -16 23 -16 -27
word word: вел	27 -2 -26 -14 -17
word word: вела	23 -5 -18 -2 -15
word word: вели	6 -26 -40 11 11
word word: велика	11 9 -4 -8 -12
word word: великд	16 1 14 -32 -30
word word: велике	4 16 7 -6 -18
word word: велики	-2 10 -30 -13 13
word word: велико	-7 11 16 -17 -24
word word: велику	2 9 -6 -4 -7
word word: великі	-36 -12 -18 5 26
word word: вересе	-3 -6 -10 -9 14
word word: вересн	-44 13 6 -20 -5
word word: верещу	8 27 -24 4 -43
word word: верить	6 11 -12 -10 -13
word word: верифі	-28 -33 -27 20 15
word word: вернем	24 -20 -25 -18 1
word word: вернет	-16 6 -36 -25 18
word word: вернит	-12 7 -11 -21 -3
word word: вернув	-27 -26 34 -21 0
word word: вернул	9 -18 -14 -1 2
word word: вернут	-7 11 -17 -16 0
word word: версии	20 -7 -23 -5 6
word word: версію	-7 -11 8 -1 9
word word: версія	-20 -23 15 18 -34
word word: вертол	1 -19 -21 -33 20
word word: верхов	-28 -7 -32 -1 21
word word: верьте	11 26 -17 -14 -28
word word: верят	-13 -5 30 -11 -24
word word: весни	15 -14 -23 -20 -3
word word: весной	-1 -30 -29 -21 35
word word: весны	-7 8 10 -9 -22
word word: вестей	-14 -19 9 -4 0
word word: вести	-9 -32 -16 18 -10
word word: весточ	-23 -12 -14 -1 26
word word: весть	49 -9 -24 -36 -15
word word: весь	-12 -20 7 17 -35
word word: ветера	-43 -16 -28 -31 41
word word: вечера	30 -3 -13 -6 -11
word word: вечеро	60 -22 -44 -19 -17
word word: вечеру	32 -10 -5 -7 -27
word word: вечная	27 -16 -22 -19 7
word word: вечора	7 -18 17 -21 -35
word word: вечір	2 13 -4 -27 11
word word: вечірн	8 -26 -17 25 -5
word word: вещи	-12 -1 7 -8 0
word word: вже	-11 -10 18 -3 -11
word word: взагал	-3 -13 -9 -23 17
word word: взаимн	-36 3 -22 -4 29
word word: взамен	27 -16 -14 -11 -6
word word: взамін	7 21 -16 -11 -21
word word: взаємо	9 -6 -8 -2 -9
word word: взвода	-9 -6 -7 -6 9
word word: вздовж	3 -14 11 -11 -20
word word: взимку	22 -12 2 -16 -7
word word: взросл	-9 -24 -20 27 12
word word: взрыво	-6 -11 -11 -8 15
word word: взяв	-7 -25 16 -20 -6
word word: взял	-11 -2 -16 -2 15
word word: взяла	-19 11 -19 -25 18
word word: взяли	-9 -24 -11 -27 15
word word: взятих	-6 14 -18 -20 11
word word: взято	-16 -3 -3 -14 30
word word: взяты	-19 -8 -19 -5 39
word word: взятые	-10 -1 -1 0 12
word word: взятый	-16 -8 14 -1 7
word word: взятых	22 -11 -15 -14 -7
word word: ви	-8 -15 -3 -4 3
word word: вибух	-18 -12 -16 -12 20
word word: вибухо	-11 -5 -5 -1 17
word word: вибір	-15 -22 -31 -17 26
word word: виведе	1 -15 -32 -10 21
word word: вивезе	-12 7 -30 -40 19
word word: вивезл	25 -8 -38 -23 -3
word word: вивезт	17 -8 -18 -18 -2
word word: виводи	13 -11 -3 -16 15
word word: вивози	-8 -3 15 -9 4
word word: вигада	-1 13 -6 -4 -11
word word: вигадк	-20 -23 -22 -23 45
word word: вигаду	-22 16 -9 21 -28
word word: вигляд	-8 -13 3 -3 5
word word: видав	-12 -2 -17 -18 19
word word: видали	-10 0 -5 -4 11
word word: виданн	9 -19 -28 -11 31
word word: видел	-18 9 20 -15 -31
word word: видели	2 -3 27 -13 -30
word word: видени	-27 32 -20 -11 -11
word word: видео	-9 -25 12 -1 -5
word word: видеос	3 -5 -2 -8 2
word word: видим	-6 -17 -10 -14 15
word word: видно	7 -9 -2 11 -20
word word: видури	-1 -3 -2 -8 13
word word: вижити	-20 -8 -18 -16 23
word word: визвол	3 -20 20 -17 -24
word word: визит	-19 -21 12 -3 8
word word: визита	-29 -6 -17 -10 35
word word: визнав	-24 1 -18 -22 15
word word: визнал	-20 -20 23 16 -17
word word: визнач	-15 30 -65 -36 -2
word word: визнає	-27 1 -8 18 -7
word word: вийшла	37 -9 -21 -10 -23
word word: вийшли	-8 -20 11 -41 3
word word: вийшло	30 -5 -12 -17 -21
word word: вийшов	-25 -18 -1 -10 9
word word: виключ	-7 14 -9 16 -17
word word: викона	0 31 -34 -28 -19
word word: викону	2 8 6 -26 -29
word word: викрад	-27 -11 -19 -10 27
word word: викрал	-21 -16 -20 1 9
word word: викрес	28 7 -22 -8 -22
word word: викрил	-9 -9 -15 -9 12
word word: викрит	-7 -1 -11 17 -10
word word: виктор	-9 -32 -3 18 21
word word: вилуче	-10 -11 -20 -12 21
word word: вилучи	-16 -3 -9 -13 26
word word: вимага	6 -13 -23 -3 8
word word: виміня	20 -2 -18 -5 -3
word word: винаго	-11 -16 -18 -9 24
word word: вине	-18 19 -10 -9 -17
word word: винесл	-7 0 0 11 -11
word word: винниц	-8 -8 20 -2 -13
word word: випадк	-17 -31 3 3 3
word word: випадо	-8 5 -24 -26 33
word word: виплат	-26 -22 -26 -25 46
word word: виплач	8 -8 -17 -12 9
word word: виповн	0 -20 -22 14 -14
word word: виправ	-8 -7 -12 -11 11
word word: випуск	-27 -18 -9 -19 38
word word: вирвал	32 -2 -11 -22 -15
word word: вирван	27 -4 -9 -19 -15
word word: виробн	3 -20 -11 -8 19
word word: вирок	-28 -10 -17 10 -7
word word: вироки	-9 -14 -14 10 3
word word: вирокі	-4 -10 -4 13 -13
word word: вируши	-1 -8 -8 -7 15
word word: виріши	-6 -14 -26 -33 28
word word: вирішу	-15 -11 -26 20 -2
word word: висела	29 -5 -18 -6 -16
word word: вислов	7 -3 -20 -6 7
word word: виснаж	21 -17 -23 -5 -11
word word: виснов	-34 28 -30 -23 8
word word: вистав	-16 -21 -32 -23 26
word word: вистоя	-1 -11 10 8 -7
word word: виступ	-7 -22 -27 -11 22
word word: витрим	-12 14 -9 -6 7
word word: витяг	-15 -11 -16 -14 22
word word: витягл	-6 -35 -26 11 21
word word: виходи	-2 -17 -13 -19 19
word word: виходя	-8 -21 -10 -16 20
word word: вихідн	-17 -1 -2 -27 16
word word: вице-п	5 -14 -6 16 -16
word word: виявил	-10 -25 20 -22 17
word word: виявле	-24 -7 21 -6 1
word word: виїзд	10 -22 -12 7 -17
word word: виїзді	-14 -2 -10 -13 18
word word: виїхал	36 -19 -3 -14 -43
word word: виїхат	-18 3 -28 -20 18
word word: вкажіт	-13 -18 -14 -12 19
word word: включа	6 -4 -3 -26 -5
word word: включе	-21 15 19 -12 -13
word word: включи	-15 -3 9 -27 13
word word: вкотре	2 -1 -10 20 -28
word word: вкс	3 -12 11 -17 -25
word word: влада	12 -2 -12 2 -8
word word: владел	7 -5 -7 -20 6
word word: владим	-21 6 -1 1 1
word word: владу	-16 3 -10 -15 9
word word: власне	-5 -7 21 -16 2
word word: власни	-26 1 -17 27 14
word word: власте	-2 15 -9 -6 -12
word word: власти	21 -13 -4 -10 5
word word: властя	-4 -5 -5 -8 14
word word: влашто	15 -5 -4 -1 0
word word: влашту	-15 -8 -7 -13 11
word word: влітку	-4 -11 -13 -11 12
word word: вместе	-3 -16 1 2 -18
word word: вместо	-19 5 -20 -4 25
word word: вмс	28 -1 -12 -14 -10
word word: внаслі	11 -12 -14 12 -23
word word: вне	10 6 -23 -9 -5
word word: внесен	-13 -13 -19 -8 21
word word: внесли	-14 -23 18 -30 9
word word: внести	-11 12 -5 -21 -8
word word: вниман	-19 12 -9 -13 2
word word: вновь	1 -26 -12 -33 8
word word: вночі	-17 -16 16 -27 -10
word word: внуков	-33 -15 -23 -4 32
word word: внутрі	23 -22 -26 -8 -10
word word: во	-19 -20 -17 -31 32
word word: вовчан	-8 -19 -3 -3 23
word word: вогню	-25 21 -16 -18 -5
word word: вода	-17 -29 3 -24 18
word word: води	5 -10 15 -12 -21
word word: водите	-21 -12 13 -10 33
word word: водноч	2 9 -2 -9 -22
word word: водою	9 -10 -8 -14 8
word word: воду	-15 -11 -17 -18 30
word word: воды	1 -19 20 -17 -3
word word: водій	9 -1 1 -3 -24
word word: водіям	16 -18 12 -20 -36
word word: водії	-30 -15 -12 23 9
word word: воевав	15 -2 -6 -6 -15
word word: воевал	16 -18 -20 -26 -1
word word: военко	17 -35 8 -35 -6
word word: военна	-5 -22 13 -25 14
word word: военно	9 -16 -14 -4 -2
word word: военны	12 -4 -4 -7 -20
word word: возбуд	-9 -12 -18 -23 23
word word: возвра	2 -4 -11 -12 -10
word word: воздух	16 -8 -14 -17 -6
word word: воздуш	41 -19 -26 -19 -2
word word: возз'є	11 21 -33 -19 -27
word word: возлож	-31 -26 -19 -2 37
word word: возмож	-37 28 14 11 -21
word word: возобн	-11 8 -23 -2 2
word word: возрас	0 -9 -12 18 -18
word word: возьме	-15 -12 -5 -10 13
word word: воина	30 -5 -13 -14 -17
word word: воинам	-1 -10 3 -5 -2
word word: воинов	45 -14 -29 -19 -36
word word: воины	31 -26 13 0 -30
word word: война	4 -6 -11 -6 6
word word: войну	-2 -18 -11 8 2
word word: войны	-5 -11 -16 -5 22
word word: войск	-16 -27 -26 -8 36
word word: войска	-27 -17 -20 -11 32
word word: вокзал	-10 -11 -20 -6 16
word word: волга	-19 -13 -23 -19 26
word word: воли	-4 -9 -18 -16 8
word word: волинс	-21 -8 3 -10 8
word word: волинь	-14 -5 22 -10 -27
word word: волині	-3 -2 -15 -6 17
word word: волнов	14 -6 -7 -10 -4
word word: волого	-11 -3 20 -1 -18
word word: володи	6 -3 -25 -21 12
word word: волонт	-18 -10 4 -12 0
word word: волчан	12 0 -2 -8 -9
word word: волю	0 -12 14 -42 -24
word word: воля	-19 -15 -3 20 -19
word word: волі	15 -17 -17 4 1
word word: вона	-19 -11 6 1 6
word word: вони	-10 -11 23 -19 -3
word word: воно	-11 -9 31 -6 -27
word word: вооруж	-2 -20 -10 -7 14
word word: вопрос	-34 2 -10 10 -3
word word: ворог	-2 -20 -41 -9 12
word word: ворога	-14 9 -28 -28 8
word word: ворого	31 -13 -19 -17 -20
word word: ворогу	-9 -1 -5 -2 11
word word: ворожи	-2 7 -22 -17 9
word word: ворожо	1 -14 -27 9 -6
word word: ворожі	-16 -9 -1 19 -3
word word: вороне	-13 -14 -21 -18 21
word word: восемн	23 -11 -1 -23 -12
word word: восемь	-5 -5 -11 -39 13
word word: восени	-9 9 -19 -10 5
word word: воскре	10 -33 5 -25 -2
word word: воспол	-25 -16 -9 -18 27
word word: воссое	8 17 -2 -9 -29
word word: восста	-1 -13 15 -30 -5
word word: востан	-25 9 5 -10 7
word word: восток	-3 -14 -16 -14 17
word word: восьме	12 -17 10 -30 -17
word word: восьми	14 -16 6 -23 -11
word word: восьмо	25 -21 7 -1 -18
word word: вот	12 -9 -15 11 -25
word word: воював	15 0 -12 -14 -9
word word: воювал	29 -11 5 -14 -27
word word: воює	-7 -27 -10 -1 22
word word: вояків	1 -8 14 -7 -16
word word: воєнна	13 -9 -17 -14 -5
word word: воєнни	-25 -20 -17 -13 24
word word: воєнно	-13 -15 8 18 9
word word: воєнні	-12 -22 -29 -21 30
word word: воїн	24 -17 -21 -7 2
word word: воїна	21 -4 -6 -12 -11
word word: воїнам	-9 -24 -37 -13 22
word word: воїни	19 -23 -26 -11 0
word word: воїнів	26 -18 -7 -12 -22
word word: впервы	3 -7 21 -18 -19
word word: вперед	9 -12 -6 -3 -17
word word: вперше	-2 -17 30 -20 -33
word word: вплива	-22 -15 -5 17 21
word word: впізна	-29 -23 -4 -20 23
word word: враг	15 -7 -8 -8 -13
word word: вражес	-14 -9 -15 9 6
word word: вранці	22 1 -39 -21 -1
word word: врач	3 -18 -4 -14 3
word word: врача	-16 -23 13 -8 -2
word word: врачам	12 -10 10 -11 -10
word word: врачей	7 12 -13 -19 -7
word word: врачи	23 -18 28 -3 -42
word word: времен	-21 -15 -29 -19 45
word word: время	-3 4 -8 -9 -5
word word: врио	-8 10 -10 -25 -5
word word: вручен	-7 -13 -29 0 21
word word: вручив	-34 -19 13 -17 2
word word: вручил	-10 -6 15 -28 3
word word: врятов	-15 -18 -30 7 16
word word: врятув	-24 -8 -23 -14 25
word word: вс	-5 -19 14 -42 -28
word word: все	-23 -10 9 -6 1
word word: всегда	-22 -18 15 -7 -8
word word: всего	2 -3 9 -27 -6
word word: всем	9 -23 4 -16 -7
word word: всеми	-22 -3 15 -8 8
word word: всех	-8 5 -15 -7 -4
word word: вспоми	-27 -9 36 -10 -19
word word: вспомн	-27 -20 19 20 -16
word word: встано	-14 -16 -20 11 -6
word word: встигл	15 3 -14 -7 -3
word word: встрет	3 8 9 -2 -34
word word: встреч	-19 -11 12 16 -26
word word: вступ	-19 -32 -11 -12 25
word word: вступи	-25 -2 8 -14 16
word word: всу	6 -12 -26 -20 0
word word: всього	12 -10 -13 -2 -20
word word: всьому	15 -2 -4 -5 -12
word word: всю	-3 -6 0 3 -11
word word: вся	-25 -25 26 6 -11
word word: всяких	13 5 -14 -9 -19
word word: всяког	24 -21 -16 -18 -15
word word: всі	-3 -36 -5 1 0
word word: всій	29 -9 -7 -15 -13
word word: всім	8 -17 11 -13 -9
word word: всіма	24 -9 -17 -9 -1
word word: всіх	-3 17 -5 6 -32
word word: всієї	28 -3 -8 -16 -13
word word: вта	30 -5 -16 -9 -22
word word: вторая	31 -10 -8 -15 -10
word word: вторгн	1 -11 -20 4 -2
word word: вторже	-18 -21 -23 38 -27
word word: второг	4 2 8 -20 -26
word word: второе	-3 13 -19 -9 9
word word: второй	12 10 -41 -23 -5
word word: втором	0 14 8 -26 -24
word word: вторую	-13 14 -3 -2 -21
word word: втрата	4 -2 10 -5 -11
word word: втрати	-10 -37 -39 -10 35
word word: втрача	-4 7 -5 3 -12
word word: втраче	-19 0 7 23 -28
word word: вуглед	27 -2 -11 -16 -17
word word: вузах	-15 -15 -10 -1 24
word word: вул	-13 -7 -21 -16 36
word word: входят	-20 -15 -18 36 -23
word word: вхід	-12 -12 -12 -8 13
word word: вчасно	-18 27 -10 -10 -20
word word: вчера	8 -31 23 -39 -32
word word: вчераш	-16 19 39 -28 -35
word word: вчител	-20 4 -24 -3 3
word word: вчора	0 -1 5 -33 -30
word word: вчораш	-37 -12 41 -18 -44
word word: вшанув	-21 -1 -5 -5 25
word word: вы	-25 14 -9 0 -16
word word: выведе	-13 -3 -11 -5 24
word word: вывезе	-4 -29 -45 12 8
word word: вывезл	1 -22 -43 -14 21
word word: вывезт	7 -2 -2 -9 -1
word word: вывел	-18 -3 -8 -2 22
word word: вывели	-14 -4 9 -7 6
word word: вывози	-18 -6 -6 -9 20
word word: выгляд	8 -11 19 0 -18
word word: выгодн	-10 -2 -2 -1 12
word word: выдали	-17 -2 24 -4 -16
word word: выдано	-22 -15 -14 -5 19
word word: выдвиг	22 -6 -1 -1 -16
word word: выдели	-1 -9 0 -12 4
word word: выехал	10 -24 9 -33 -7
word word: выехат	-11 9 -22 -18 8
word word: вызвал	-33 -12 22 -15 3
word word: вызвол	1 -16 -1 11 -32
word word: выйти	-19 -17 -23 -22 25
word word: выкупа	-21 -16 -22 -20 26
word word: вылет	-10 25 -17 -25 -3
word word: вылета	9 -12 -17 -11 23
word word: вылете	-14 -17 -29 -34 33
word word: вылето	-9 -9 -20 -2 26
word word: вынес	-16 -9 -20 -1 25
word word: выплат	-25 -26 15 8 2
word word: выполн	3 -35 3 -43 10
word word: выпуск	-21 -22 3 -26 13
word word: выпуст	-35 -29 -29 -17 41
word word: выпуще	-9 -10 -29 -12 14
word word: вырази	-9 13 -15 -7 -5
word word: вырвал	23 -11 -30 -27 12
word word: вырван	23 -2 -19 -6 -3
word word: высоко	-16 -4 -8 6 10
word word: выстав	-23 -20 -26 -7 36
word word: выступ	-15 -32 -15 7 18
word word: вытащи	-4 -18 -26 -20 14
word word: выхода	-19 -9 -7 -30 33
word word: выходи	12 -9 18 -17 2
word word: выходн	-20 32 -12 -6 -16
word word: выходя	-37 -13 39 6 -28
word word: вычерк	-8 24 -17 -10 -23
word word: вышедш	-20 -17 28 -9 -2
word word: вышел	-23 -11 1 -15 19
word word: вышла	-38 -42 18 -28 19
word word: вышли	-9 -37 -16 -27 27
word word: вышло	21 -5 -16 -5 -6
word word: вэсэуш	-13 25 -19 -23 -23
word word: вячесл	-11 -10 16 -4 -6
word word: вів	22 -2 -18 -22 -4
word word: вівтор	-20 11 -7 -6 -20
word word: від	-17 -3 -4 -1 4
word word: відбил	-27 -9 -16 -15 33
word word: відбит	-13 -14 -9 -11 15
word word: відбув	12 6 -18 -11 -24
word word: відбуд	1 6 -24 -31 8
word word: відбул	-8 -19 -17 17 -18
word word: відбут	-31 38 -34 -10 -37
word word: відвід	-40 -9 2 -26 27
word word: віддав	1 -19 14 -14 -13
word word: віддад	4 20 -14 -8 -15
word word: віддал	55 1 -2 -14 -24
word word: віддан	13 -1 -9 -7 -2
word word: віддат	-6 7 -14 -24 11
word word: віддаю	-12 -8 -9 -6 19
word word: відділ	-5 -21 27 -18 -15
word word: відео	-60 -12 59 -23 -13
word word: відеоз	-20 -16 7 -15 16
word word: відзна	-7 -27 -11 -33 24
word word: відкла	-15 21 -10 -11 -16
word word: відкол	-4 -3 -11 7 -8
word word: відкри	-41 -17 -21 -4 31
word word: відмов	-25 12 -25 -17 14
word word: віднов	-6 2 -34 -38 14
word word: відома	9 18 -11 -3 -14
word word: відоми	-4 16 -15 -3 -12
word word: відомо	0 -2 -5 -25 7
word word: відомс	7 -12 -14 17 -31
word word: відомі	-32 -13 12 -23 7
word word: відпла	-18 -11 -22 -19 36
word word: відпов	-38 -1 2 8 1
word word: відпоч	24 -17 -21 -6 -11
word word: відпра	-1 7 -26 -27 30
word word: відпус	-7 3 -23 3 13
word word: відреа	-41 6 -22 -14 21
word word: відсот	7 -3 13 -9 -9
word word: відтак	19 -8 -14 -18 -7
word word: відтод	-12 17 -24 2 -18
word word: відчув	-12 -12 -23 11 29
word word: візит	-18 4 -19 -35 20
word word: візити	-34 -1 -11 -1 5
word word: візиті	-28 -20 -22 -21 43
word word: візьмі	-12 -13 -12 -3 12
word word: війна	6 -19 -9 10 -3
word word: війни	-21 -7 4 18 -48
word word: війну	3 -8 2 -35 -6
word word: військ	9 -12 -16 7 -12
word word: вік	27 -10 -14 -17 -7
word word: віком	19 -3 -23 -16 -27
word word: віктор	-28 -23 2 -15 5
word word: віку	21 -4 -3 -11 -13
word word: вільни	-8 -10 6 -3 6
word word: вільно	-22 1 -2 10 9
word word: вільні	-14 -7 10 -7 -6
word word: він	-22 -6 11 2 -16
word word: вінниц	-28 -14 1 -22 18
word word: віннич	-28 -11 36 -6 -22
word word: вірив	-17 -2 10 23 -12
word word: віримо	36 -17 -15 -26 -14
word word: вірити	-5 21 -6 9 -17
word word: вірте	-39 15 -29 14 12
word word: вірю	-15 -11 -17 20 -16
word word: вісьмо	-24 -10 -28 -11 32
word word: вісім	19 -24 4 -20 5
word word: вісімд	35 -4 -21 -16 -12
word word: вітанн	-11 -7 11 -4 -15
word word: вітаю	2 11 14 -22 -13
word word: віткоф	22 18 -10 -23 -22
word word: віцепр	-8 21 -24 -16 -35
word word: вічна	-11 -7 -9 -3 24
word word: га	-19 -4 -6 3 15
word word: гаазі	-16 -8 -7 20 6
word word: газ	-17 7 4 -3 13
word word: газа	-26 -1 -8 -8 28
word word: гальму	-11 20 -9 -17 -30
word word: гангре	-2 -4 -14 -8 12
word word: ганна	-28 15 -7 22 -24
word word: гарант	-52 9 -25 -33 25
word word: гарна	19 -14 -2 -7 -24
word word: гарниз	-24 -21 -10 15 22
word word: гарний	12 -1 -6 -1 -5
word word: гарних	-15 0 16 -1 -3
word word: гарног	21 -29 -20 -8 -16
word word: гарну	15 -1 -8 -1 -10
word word: гарні	14 -5 -12 -14 -3
word word: гарніз	25 -9 -15 -11 -5
word word: гаряча	-7 -18 -25 0 16
word word: гарячо	-15 -10 -15 7 22
word word: гарячу	-24 -20 15 9 -10
word word: гаубиц	2 -15 -15 -14 9
word word: гварди	10 0 0 -9 -1
word word: гварді	11 -18 -19 7 -8
word word: где	12 -24 -3 -17 -2
word word: гектар	-18 -17 -13 -10 25
word word: гелета	15 -8 -9 -12 -14
word word: генаса	-16 -23 -26 1 24
word word: генера	-29 5 -14 -33 21
word word: генети	-12 -7 -13 -12 13
word word: генпро	-37 -23 -37 5 1
word word: генсек	-2 9 -8 -5 -5
word word: геншта	-11 -12 -20 -30 29
word word: гепати	14 -2 -12 -3 -6
word word: герман	-37 -11 -29 -12 43
word word: героев	-9 -5 -21 -8 26
word word: герои	-2 -11 -18 -3 13
word word: героиz	-19 -4 -4 -2 20
word word: герой	17 -4 5 -14 -14
word word: героя	-32 -25 15 -20 14
word word: героям	10 -9 -5 -17 0
word word: герої	12 -2 6 -10 -12
word word: героїв	-10 -23 4 -34 10
word word: героїч	24 -4 -6 -18 -12
word word: гершко	-28 -12 -22 -5 36
word word: гибели	-6 17 -13 -1 -13
word word: гибель	10 -7 -9 -9 -8
word word: гимн	-13 -1 31 -10 -18
word word: глава	-1 -24 18 0 -15
word word: глави	1 -3 -10 11 -13
word word: главно	10 -19 5 20 -30
word word: главны	-12 6 -26 -26 43
word word: главы	-11 12 8 -15 -22
word word: гладко	-12 -8 9 -4 0
word word: глазам	-32 -26 35 -20 -24
word word: глушко	-6 -9 -23 8 -1
word word: говори	-29 -2 -6 -3 -2
word word: говоря	-18 7 20 -19 -28
word word: год	-31 -5 13 23 -3
word word: года	-28 -5 18 3 -12
word word: годам	-16 -1 -4 -4 23
word word: годин	-13 -5 1 -1 -13
word word: години	-34 -7 -2 -32 14
word word: годину	-11 -20 5 -15 15
word word: годом	-3 -10 3 8 -13
word word: году	-26 -4 -45 18 5
word word: годуют	-16 8 -15 16 -17
word word: голова	8 -21 12 -25 -22
word word: голови	-20 23 -13 17 -21
word word: головк	-14 -5 -8 -7 12
word word: головн	-28 9 -14 -22 22
word word: голову	-17 -5 -12 10 -4
word word: голод	12 -11 23 -8 -24
word word: голодо	20 -14 -28 -20 15
word word: голос	-14 2 31 5 -30
word word: голоса	0 -11 18 -25 -9
word word: голоси	-22 -17 16 -15 -13
word word: голосу	13 -4 -7 -15 17
word word: голосі	-11 0 0 -13 13
word word: гомеле	17 -16 -15 -20 -8
word word: гомель	14 -9 12 -2 -17
word word: гомеля	-3 -31 27 -16 -33
word word: горе	-28 -15 -13 23 6
word word: города	-17 -9 2 -12 17
word word: горяча	-16 -10 -20 -17 25
word word: горяче	-18 -28 -10 -13 27
word word: горячи	14 -1 -7 -3 -5
word word: госдум	1 2 -56 3 -2
word word: госпит	-22 -23 31 -37 -15
word word: господ	-27 -19 10 -28 11
word word: госпіт	-21 -23 1 -12 21
word word: гостей	-16 -35 -2 -24 27
word word: гостеп	-15 9 -4 -4 8
word word: гостин	-4 -24 -5 -27 22
word word: гостом	16 -12 -2 -1 -2
word word: госуда	-34 -15 27 -6 10
word word: готов	-18 26 -9 1 -37
word word: готова	6 8 -24 -28 -6
word word: готови	-26 38 -9 -20 -34
word word: готовн	-28 6 -31 -7 7
word word: готово	-6 -26 -6 -11 32
word word: готовы	0 24 -14 -41 -32
word word: готовя	-29 18 6 -24 -5
word word: готові	-32 44 0 -9 -32
word word: готува	-13 11 5 -27 -1
word word: готуют	-18 33 -18 -22 -22
word word: готує	-7 -11 -21 -21 19
word word: готуєм	-19 44 -52 -36 -10
word word: готуєт	11 22 -23 -6 9
word word: гражда	17 -19 -19 -3 -7
word word: грайне	-22 -23 -18 -12 27
word word: гранат	-13 -1 21 0 -14
word word: границ	2 2 -29 -20 0
word word: грати	-13 21 -1 -1 -14
word word: график	3 35 -15 -13 -26
word word: графік	-22 10 8 -12 -7
word word: греко-	25 -1 -15 -7 -10
word word: гривен	-22 -15 5 -23 22
word word: грн	5 -15 -39 -19 34
word word: грозил	22 -9 -14 -8 -22
word word: громад	-8 -33 -17 19 4
word word: грошей	-4 -8 -12 -10 23
word word: грошов	-22 -17 -27 -14 26
word word: гроші	-5 -4 10 -12 -6
word word: грудня	15 -18 5 4 -10
word word: грудні	-4 -8 7 13 -14
word word: груза	-15 -9 -11 -22 21
word word: грузов	17 -10 -15 -3 -1
word word: груп	3 -29 11 1 -22
word word: група	16 -1 -45 -26 -4
word word: групи	-1 -9 -18 7 -13
word word: групп	8 0 -8 -1 -7
word word: группа	3 10 -8 -25 -3
word word: группе	18 -25 3 24 -25
word word: группи	-16 -11 -33 -18 26
word word: группо	-15 -4 12 -9 13
word word: группу	0 -3 -31 2 10
word word: группы	-21 29 -1 10 -26
word word: групу	21 -28 -31 -20 7
word word: групі	-19 23 -39 -20 28
word word: губерн	-16 -37 37 -35 -17
word word: гуляйп	-30 12 -20 -22 13
word word: гумани	-3 16 -11 -28 3
word word: гуманн	-2 -5 -6 15 -17
word word: гумані	-8 0 -31 7 3
word word: гур	-9 -12 -2 -14 14
word word: гута	11 -8 -4 -4 -10
word word: гігієн	-18 -21 22 -13 -4
word word: гідно	24 -1 -23 -1 -5
word word: гімн	-15 -12 35 -7 -29
word word: да	-4 -2 -2 3 -16
word word: дав	18 -26 4 -14 5
word word: давали	-9 -4 19 -9 -25
word word: давлен	5 -13 0 -15 -8
word word: давно	-28 -13 -16 -7 19
word word: давнос	-11 -3 -14 -6 23
word word: дадут	-3 -18 14 -11 17
word word: дадуть	-6 -1 6 -9 9
word word: даже	-20 -13 19 -9 2
word word: дайте	-18 -29 6 -13 15
word word: дал	-10 -29 11 12 -29
word word: дала	-4 12 7 16 -31
word word: далее	-8 -19 23 -15 -30
word word: далеко	14 -37 -24 -39 16
word word: дали	-16 -20 -25 5 20
word word: дальше	27 -14 -25 -24 -15
word word: далі	-7 -7 8 12 -18
word word: даними	-35 -39 -29 28 2
word word: даних	-30 -21 -24 -16 29
word word: данные	-6 -41 -39 30 -1
word word: данным	-3 16 -13 12 -11
word word: дані	-36 -12 -16 16 14
word word: данії	-17 -19 16 -36 4
word word: дарья	-20 -6 22 6 -11
word word: даст	35 -27 -17 -15 -14
word word: дасть	10 21 -25 -17 -21
word word: дат	-23 43 -34 -25 -21
word word: дата	-37 61 -35 -26 -19
word word: дате	-37 13 7 -20 -40
word word: дати	-36 52 -24 -21 -22
word word: датою	4 -8 -8 -10 10
word word: дату	-39 35 -33 -6 -21
word word: даты	-44 25 -22 9 -21
word word: дають	4 -14 -10 5 9
word word: дає	-9 0 7 0 23
word word: два	-3 -38 3 -17 0
word word: двадца	20 -11 -17 -30 -1
word word: двадця	11 -25 22 -1 -37
word word: дважды	-9 -9 -6 -12 21
word word: дванад	22 -16 17 -26 -29
word word: две	6 -29 -13 -3 -10
word word: двенад	-4 -2 8 4 -47
word word: двері	18 -8 4 -14 -23
word word: двести	12 -16 -20 14 -24
word word: движен	-12 16 -20 -5 10
word word: дводен	-14 11 -10 -14 8
word word: двое	15 -37 -6 -4 -7
word word: двоим	3 -4 11 -8 -20
word word: двоих	-9 -27 -16 -25 23
word word: двом	-18 -17 19 -23 -4
word word: двома	-36 -11 6 -24 16
word word: двосто	-18 -13 -13 -31 32
word word: двох	-7 -5 -1 -19 6
word word: двоє	16 -27 6 -43 -3
word word: двум	3 -9 -16 -13 12
word word: двумя	-26 -8 9 -26 16
word word: двух	5 -4 -19 11 -3
word word: двухсо	-14 -17 10 24 -25
word word: дві	18 -10 -29 -27 2
word word: двісті	32 6 -18 -26 -23
word word: двічі	-4 -4 -28 -23 15
word word: де	7 -27 -9 -40 32
word word: дев'ян	23 -15 10 -9 -20
word word: дев'ят	-6 -24 16 1 -28
word word: девочк	33 -26 -20 -14 -31
word word: девяно	33 -11 -39 -19 -16
word word: девяте	39 -11 -25 -15 -28
word word: девяти	-3 -22 -20 -8 16
word word: девять	22 -31 -23 -33 -2
word word: дежурн	-5 -24 -23 -17 25
word word: действ	-7 -16 3 -32 7
word word: декабр	18 -26 4 -9 -27
word word: декого	-2 -6 19 -11 -13
word word: дел	-14 6 6 10 -26
word word: дела	-19 -20 -16 5 10
word word: делали	0 18 -25 -12 -16
word word: деле	-21 3 -11 18 -9
word word: делега	-12 1 -59 -12 28
word word: дело	-19 4 7 -17 9
word word: делом	-16 -16 18 -18 1
word word: делу	-12 11 -9 -15 9
word word: денис	-24 24 -11 5 -20
word word: день	1 -13 2 -19 -9
word word: деньги	11 -33 -21 -12 39
word word: деокуп	-32 -14 -19 -1 25
word word: депорт	-39 -44 -30 35 -7
word word: депута	13 -15 -11 -17 7
word word: держав	1 -31 -19 -4 14
word word: держал	4 -28 30 -19 -25
word word: держат	-25 -25 27 -15 -3
word word: держду	28 0 0 -28 -1
word word: держзр	11 -21 -15 -7 1
word word: держим	-2 10 -21 -25 -28
word word: держит	21 -7 -10 12 -33
word word: держпр	-5 -4 -9 -4 7
word word: держсе	-18 -25 -4 -6 22
word word: держсп	21 -5 -14 -2 -9
word word: десант	-11 -16 -30 -19 29
word word: десята	19 -2 -1 -22 -8
word word: десяте	49 -10 -33 -25 -21
word word: десяти	-32 -16 -21 12 19
word word: десятк	-24 -19 -6 2 25
word word: десять	-21 5 16 18 -34
word word: детале	-5 -11 17 -15 -8
word word: детали	-48 12 -1 -38 -10
word word: деталь	23 -10 -32 -19 -8
word word: деталі	7 12 -14 -23 -23
word word: детей	-7 8 -54 -16 9
word word: дети	1 -20 -10 1 -2
word word: детски	-12 -6 -8 -7 21
word word: детско	7 -11 -20 -25 -4
word word: детьми	-9 -10 -10 -12 16
word word: детям	-26 12 13 -24 -5
word word: дехто	9 -10 2 -27 -7
word word: деяких	17 -3 -10 -1 -14
word word: деякі	-1 13 -4 -9 -13
word word: деятел	-23 -2 -1 3 2
word word: джелял	20 -1 -7 -8 -8
word word: джерел	-32 28 -2 17 -30
word word: дзвони	-24 -11 20 1 -4
word word: дзвінк	-1 1 -3 -4 -12
word word: дзвіно	-26 -1 22 0 -25
word word: дзерка	12 -2 -1 -9 -15
word word: дзуппі	0 17 -7 -11 -5
word word: диабет	7 -10 -13 -12 26
word word: диалог	-17 -26 -8 12 14
word word: диверс	16 -19 -22 14 -15
word word: дивити	-10 -4 29 -4 -25
word word: диво	34 -6 -19 -4 -27
word word: дивіть	-43 -24 58 -16 -19
word word: диплом	-1 -2 -28 0 8
word word: директ	-23 25 13 26 -37
word word: дислок	-15 -19 -9 -26 15
word word: дистро	6 -8 4 -4 -12
word word: дитина	2 -5 -32 0 0
word word: дитини	-9 -13 -17 23 -23
word word: дитині	12 -14 -19 -8 18
word word: длился	27 -9 -9 -19 -23
word word: длител	9 -6 -9 -10 2
word word: для	-17 -36 -19 6 20
word word: дмитра	-1 -5 18 -8 -16
word word: дмитри	-6 13 -35 -10 2
word word: дмитро	10 -13 1 -4 -20
word word: дневни	-20 -13 -23 -18 25
word word: дней	-16 -27 19 -32 7
word word: днем	2 -30 -8 -41 20
word word: днепр	-12 -7 -11 -11 20
word word: дни	-34 26 2 -29 0
word word: днк	-15 -42 20 -1 -4
word word: днк-ек	-1 -23 21 -26 -32
word word: днк-зр	14 -10 -10 -15 9
word word: днк-пр	-6 -2 -15 -10 25
word word: днр	-5 -6 -6 0 -20
word word: дню	-22 12 -19 10 -14
word word: дня	-5 -1 6 -3 -27
word word: днями	-42 10 25 -14 -23
word word: дні	19 -18 21 -39 -35
word word: днів	-8 -13 3 -18 -4
word word: дніпра	-20 -29 27 -18 -7
word word: дніпро	-7 -11 -10 -21 27
word word: дніпрі	-14 -26 2 -21 12
word word: до	-11 5 -4 -13 -2
word word: доба	-4 -21 23 -2 -24
word word: добави	2 -28 1 5 14
word word: добавл	-11 -6 18 -9 -15
word word: доби	3 -12 -21 -8 10
word word: добива	-33 12 -15 -13 25
word word: добить	12 -3 -8 -3 -2
word word: добра	30 -6 -17 -19 -10
word word: добрал	-38 -5 40 -10 -24
word word: добрая	24 -10 -17 -21 -11
word word: добре	-2 -7 4 7 -13
word word: добрий	-2 -19 12 -19 -7
word word: добрих	14 -8 -15 -5 -5
word word: добров	-11 -13 2 -9 6
word word: доброг	14 -15 19 -27 -31
word word: доброй	1 -10 -24 -21 8
word word: доброс	-18 -5 -3 28 -28
word word: доброї	17 -11 -2 -4 -6
word word: добру	22 -3 -9 -11 -14
word word: добрые	12 5 -12 -1 -5
word word: добрі	21 10 -33 -23 -12
word word: добу	-17 6 -11 -28 14
word word: довга	22 -12 -6 -5 -12
word word: довгий	9 0 -1 -7 -2
word word: довгим	-7 -12 5 9 -16
word word: довго	12 -45 11 -12 1
word word: довгоо	11 -2 -1 -5 -5
word word: довгі	22 -10 19 -22 -26
word word: доведе	-3 -3 -7 -7 11
word word: довело	24 -15 -13 -9 -21
word word: довери	-10 -26 28 -22 -12
word word: доверя	-22 5 -9 18 -1
word word: доводи	-33 9 -22 -16 9
word word: доволь	-20 22 -5 -4 0
word word: доволі	25 -16 -14 -3 -9
word word: довше	-12 -6 -11 -15 21
word word: довів	-12 11 10 -6 -23
word word: довідк	-13 -11 -7 -16 19
word word: довіре	-7 -14 -11 -14 28
word word: довіру	-14 -3 -14 11 11
word word: довіря	-27 15 -6 27 -23
word word: довічн	-1 -22 -10 -12 16
word word: догова	40 -2 -31 -10 -17
word word: догово	-8 -8 0 -2 -23
word word: додав	19 -14 -29 -8 -6
word word: додано	-16 -12 -19 -31 26
word word: додати	-20 16 8 8 -24
word word: додатк	-26 -1 -33 7 4
word word: додому	1 -12 0 9 -26
word word: дождал	4 -24 3 -2 -10
word word: дозвол	-12 -10 -9 -16 23
word word: докази	-13 -15 -30 -14 27
word word: доказі	-39 -16 8 -20 22
word word: доки	-8 -27 7 24 -37
word word: доклав	18 -1 -6 -12 -2
word word: доклад	-27 10 -25 26 -10
word word: докуме	-20 5 3 -17 7
word word: долар	-9 -9 17 -30 -4
word word: доларі	-11 -20 -35 -25 30
word word: долгих	17 -1 -13 -3 -6
word word: долго	9 -12 6 -5 -28
word word: долгож	-3 -5 9 0 -11
word word: должен	-24 23 -28 -14 -16
word word: должны	-9 -9 17 -20 -22
word word: доллар	5 -30 -25 5 8
word word: доложи	-20 -35 -2 4 24
word word: долуча	6 -8 -12 -7 1
word word: долучи	32 -13 -25 -25 1
word word: долю	11 -21 -18 -9 12
word word: дом	-26 -24 14 9 -10
word word: дома	17 -12 -14 -10 -5
word word: домага	-19 -12 -15 24 -22
word word: домах	-24 -14 19 -12 -14
word word: домашн	4 -1 0 -6 -23
word word: доме	-20 -23 -13 -12 22
word word: домов	-9 -12 -19 -26 21
word word: домови	6 1 -35 -35 19
word word: домовл	0 -1 -9 -1 -30
word word: домогл	19 -5 -10 -9 -12
word word: домой	-10 -1 3 -18 4
word word: домом	19 -3 -14 -2 -10
word word: дому	18 -15 8 -6 -21
word word: домівк	-1 -21 -15 -10 22
word word: доміво	-8 -4 -4 16 -8
word word: дональ	-2 14 -8 -3 -19
word word: донбас	-10 8 -25 -13 13
word word: донецк	9 -29 -8 -6 -14
word word: донець	44 -3 -25 -17 -12
word word: донечч	15 -5 -24 -15 19
word word: дончан	31 -16 -24 -18 -22
word word: донька	-1 -6 16 -24 -21
word word: доньки	11 -1 14 -8 -11
word word: доньку	-13 -4 17 0 -14
word word: доопра	-5 8 -1 -7 5
word word: допис	-21 7 -34 -22 6
word word: дописі	-17 -10 18 -11 -7
word word: допита	-10 -6 -5 -14 14
word word: доплат	-11 -24 -22 -17 32
word word: допові	-31 21 -31 -12 -4
word word: дополн	-24 31 -28 -25 2
word word: допома	33 -30 5 -11 -21
word word: допомо	6 -3 -6 -25 7
word word: допомі	31 -21 -40 -26 -4
word word: доправ	12 10 -41 -30 -6
word word: допуск	-11 -14 -12 20 -13
word word: допуст	-21 -7 -17 -22 28
word word: дорога	-6 -27 -3 -4 3
word word: дороге	24 -6 -16 -10 -2
word word: дороги	19 -18 -1 -30 -20
word word: дорого	1 -11 19 -10 -29
word word: дорогу	11 -14 22 -22 -28
word word: дорогі	-5 -15 4 -14 16
word word: дороже	3 -29 22 -14 -11
word word: дорозі	16 8 -7 -12 -23
word word: доруче	0 5 -1 -5 -30
word word: доручи	-21 1 8 -24 -1
word word: досвід	-19 -19 -25 -19 26
word word: дослід	34 -12 -18 -29 -32
word word: достав	-3 4 0 -19 2
word word: достал	-10 -7 -17 -15 15
word word: достат	-15 -20 -1 9 17
word word: достиг	8 5 -14 0 -32
word word: достич	2 22 -12 -2 -17
word word: доступ	-38 -9 -18 13 14
word word: досягл	-11 -14 -11 -3 14
word word: досягн	38 7 -24 -16 -13
word word: досі	-2 -9 -22 -17 6
word word: дотрим	6 21 4 -42 -39
word word: дохе	-1 18 -18 -15 -10
word word: доходи	-8 -16 -15 -3 22
word word: доходя	-10 9 -5 -8 8
word word: дочека	-25 13 8 -2 -15
word word: дошли	-11 -11 -14 0 23
word word: дпсу	9 -6 7 -11 -22
word word: дрон	-32 -11 -34 -21 44
word word: дронам	-21 -11 -7 -7 32
word word: дрони	-24 -24 4 -2 13
word word: дронов	-15 -18 -19 -22 24
word word: дронів	-12 -13 -1 -32 13
word word: друг	-8 -19 -1 -18 16
word word: друга	7 7 -23 -30 6
word word: другая	-8 -11 32 -7 -19
word word: друге	-14 -5 -10 0 1
word word: другие	-16 21 -23 -3 -1
word word: другий	8 -3 -17 -19 3
word word: другим	23 -16 -4 -16 -27
word word: других	0 6 -8 20 -23
word word: другог	7 -17 20 23 -30
word word: другой	-3 -25 -4 -21 19
word word: другу	-1 -22 21 -24 -3
word word: дружин	-20 -24 10 -31 22
word word: друзья	22 15 -16 -34 -8
word word: друзям	-4 -2 -17 -22 23
word word: друзі	16 -23 -3 -22 -8
word word: дснс	14 -15 -25 -9 -15
word word: дсст	14 -1 -4 -14 -1
word word: дуже	17 -22 26 -31 -26
word word: дульце	-13 -6 -14 -1 17
word word: думав	-31 -21 6 -10 5
word word: думал	-9 -2 24 -5 -17
word word: думали	-8 -8 9 13 -24
word word: думкам	-14 -30 -29 -10 42
word word: душ	5 -10 -7 -12 15
word word: дшв	18 -1 -11 -9 -9
word word: дякую	8 -16 -23 -14 6
word word: дякує	30 -14 -15 -16 -23
word word: дякуєм	5 4 4 -5 -21
word word: діагно	-9 -9 25 -6 -22
word word: діб	-16 10 -17 -11 17
word word: дівчат	0 -10 39 -17 -35
word word: дівчин	10 -9 5 -13 -5
word word: дізнав	12 -14 -29 -5 28
word word: дізнал	-21 -12 6 -3 10
word word: дізнає	-31 16 -11 -15 5
word word: дій	-35 -14 -28 20 -11
word word: дійсно	-16 24 -19 -10 -20
word word: дійшли	1 -6 -7 -12 14
word word: діляно	0 -14 19 -3 -21
word word: дім	11 -9 6 -16 -27
word word: дістал	-20 -16 -35 -17 29
word word: дітей	-10 -15 -21 -4 -7
word word: діти	1 -13 1 -1 -20
word word: дітьми	16 -28 23 -9 -44
word word: дітям	-21 -3 5 -10 25
word word: діяти	-32 0 -11 -17 20
word word: діє	-9 -15 -23 -11 19
word word: дії	-12 -21 26 -4 1
word word: евакуа	-17 -28 -20 -19 34
word word: евакуй	-10 14 -15 -22 0
word word: евакую	-17 8 -30 -24 31
word word: евгени	-20 13 25 15 -29
word word: египет	-14 -13 -5 -12 23
word word: его	-33 9 -11 -2 9
word word: еда	2 -11 -28 -15 6
word word: едет	24 -8 -20 -16 -14
word word: единиц	-31 -11 -6 -19 34
word word: единов	-7 -6 8 -9 11
word word: единст	-18 -20 -12 -29 27
word word: еду	7 -7 -17 -22 3
word word: едут	4 -23 13 -19 -30
word word: ее	-15 -12 -13 15 -9
word word: ежедне	-6 -11 -28 16 -5
word word: ей	14 -3 -14 -4 1
word word: ексклю	-23 -23 32 -20 -20
word word: ексмер	15 -17 13 -26 -10
word word: експер	17 -50 8 -12 6
word word: екіпаж	-37 13 -25 -13 20
word word: електр	-1 9 -16 -11 0
word word: еленов	-17 -18 -26 -5 30
word word: емоції	-23 -15 29 -5 -18
word word: ему	21 1 -19 -13 -5
word word: емірат	38 19 -12 -20 -34
word word: енерге	-14 10 -47 15 -8
word word: енерго	37 -10 -8 -33 -12
word word: ердога	0 22 1 -31 -17
word word: ереван	-22 -12 -11 -4 26
word word: ермак	31 -3 -26 -6 -18
word word: ермака	24 -9 -8 -18 -10
word word: если	-10 6 -27 -8 -2
word word: есть	8 5 -1 -1 -32
word word: етап	35 -14 2 -32 -42
word word: етапам	2 17 9 -15 -28
word word: етапи	12 -14 18 -20 -18
word word: етапу	-19 -13 25 -12 -21
word word: етапі	-14 12 -3 -1 6
word word: етапів	4 -38 -13 24 -19
word word: ефрейт	-22 -6 34 -7 -23
word word: ефірі	-9 6 -4 20 -31
word word: ехали	-2 -6 -4 5 -12
word word: ехать	10 -9 -1 6 -10
word word: еще	-1 -17 -4 -12 -5
word word: ж	11 -14 -46 12 -5
word word: жалоб	-13 -7 -17 -14 38
word word: жаль	-5 7 -22 -3 -8
word word: жартую	-22 -8 -5 -16 18
word word: жартує	1 -15 25 -10 -29
word word: ждал	0 -16 -13 -8 4
word word: ждала	2 -5 1 -8 0
word word: ждали	13 3 -7 -6 -18
word word: ждать	-14 -25 5 6 19
word word: ждем	-9 12 -22 13 -47
word word: ждет	2 -36 3 -18 10
word word: жду	7 10 -12 -16 3
word word: ждут	4 -11 -10 5 -3
word word: же	-10 -5 -28 0 7
word word: желани	-26 -23 7 -4 19
word word: желающ	-21 12 -12 -15 9
word word: жен	20 29 -30 -30 -16
word word: жена	-4 -8 -11 -8 18
word word: женам	-25 -11 -7 -16 17
word word: женами	10 -7 -23 -14 -3
word word: жене	-7 -1 -3 -8 9
word word: женева	23 -24 -16 -8 -1
word word: женеве	9 -3 -12 -11 0
word word: женевс	5 -28 -11 2 12
word word: женеві	3 -7 -24 2 3
word word: женско	31 -6 -6 -17 -25
word word: женщин	9 -10 -20 -12 0
word word: жены	2 3 4 -16 -28
word word: жест	7 -22 -12 -26 11
word word: жеста	-3 19 -7 -2 -21
word word: жестом	15 -10 -4 -3 -14
word word: жив	10 -13 -16 -24 24
word word: живе	8 -1 -6 15 -21
word word: живий	-9 6 16 -6 -34
word word: живим	-19 -5 18 -6 -13
word word: живими	-8 -9 -30 10 19
word word: живих	-20 13 -26 -25 18
word word: живой	-25 -5 25 -6 12
word word: живут	-32 -19 4 5 26
word word: живы	31 -41 -24 -21 21
word word: живые	6 -18 -16 11 -15
word word: живым	-10 14 -2 -1 -4
word word: живыми	-25 -21 -14 36 -16
word word: живых	-16 -13 -12 -12 25
word word: живі	6 -19 -22 -22 16
word word: жизни	7 -12 -2 -32 -4
word word: жизнь	-14 -19 4 -36 23
word word: жили	30 -8 -5 -10 -24
word word: жилищн	-14 -10 -14 20 5
word word: жилье	-18 -12 7 -24 8
word word: жителе	-11 18 -14 3 -19
word word: жители	3 -11 7 -24 -8
word word: житель	-10 -35 -10 9 11
word word: жителя	-18 -8 -34 30 -17
word word: жителі	-20 2 -14 -18 21
word word: жити	-27 -14 -17 -20 33
word word: житиму	-16 -5 -29 -2 25
word word: житло	10 -17 6 -11 0
word word: житоми	-18 -7 18 -21 -13
word word: життя	-31 -19 1 -3 15
word word: жить	-16 -27 -34 6 23
word word: жовтен	-23 -19 -22 26 8
word word: жовтня	-29 15 -10 -4 -13
word word: жовтні	-4 -21 -21 5 16
word word: жоден	-5 -19 -8 -2 7
word word: жодна	-4 -16 10 3 -6
word word: жодних	21 7 -22 8 -51
word word: жодног	-26 -26 -22 10 30
word word: жодної	-14 2 10 7 -20
word word: журнал	-23 22 -3 10 -14
word word: жінка	39 -8 -25 -9 -28
word word: жінка-	14 -1 -5 -4 -6
word word: жінки	-5 -12 13 10 -10
word word: жінку	7 -16 8 -9 -10
word word: жінок	10 1 -24 12 -27
word word: жіночи	-26 -3 21 12 -15
word word: жіночо	-20 -12 26 -18 -26
word word: жінці	1 -11 -11 -3 18
word word: з	-4 -12 2 -2 -3
word word: з'явил	-31 33 -9 -6 5
word word: з'ясов	-8 14 -20 -2 -17
word word: з'ясув	-13 -23 -7 -6 26
word word: з-за	-24 -12 -12 -11 19
word word: з-помі	-33 -3 28 15 -26
word word: з-під	24 -19 -20 -15 1
word word: за	-6 -11 -12 10 4
word word: забайк	-32 -5 36 -10 -15
word word: забезп	20 -20 1 -35 -5
word word: забере	23 15 -26 -13 -22
word word: заберу	-6 -5 -10 -1 13
word word: забира	25 15 -37 -22 -27
word word: заблок	-23 13 -27 -24 15
word word: заболе	23 -1 -11 -14 -1
word word: заборо	-27 -14 9 8 -6
word word: забрав	-21 15 -20 14 -9
word word: забрал	26 -28 3 -17 -31
word word: забрат	-23 14 -3 12 -19
word word: забува	-22 -15 -10 21 -4
word word: забуде	-27 -20 21 -25 6
word word: забули	2 -13 -31 -15 22
word word: завала	-3 -7 -14 -18 9
word word: завало	-23 -1 -7 -2 25
word word: завалі	-18 -3 -9 -1 14
word word: завдав	-26 -9 -22 -28 21
word word: завдал	-7 -3 -1 13 -12
word word: завдан	-9 13 -8 -33 1
word word: завдяк	9 -17 1 9 -32
word word: заверб	-6 -5 -2 12 -4
word word: заверш	2 -12 16 -40 6
word word: завжди	-12 7 -3 1 2
word word: зависи	-25 24 -12 -18 -14
word word: завода	-16 -20 -13 -3 35
word word: завтра	28 -8 -13 -14 -29
word word: завіта	-14 -9 -27 -10 33
word word: загало	1 -17 -30 12 2
word word: загаль	4 -5 -21 -4 5
word word: загарб	-8 -5 -3 9 -3
word word: загибе	2 -11 11 -4 -22
word word: загибл	19 -12 -12 -14 -9
word word: загину	0 -21 -8 -17 28
word word: загоні	15 -9 -15 -21 17
word word: загрож	-13 -20 -22 -11 21
word word: задачи	-22 -5 -9 0 18
word word: задейс	-10 -12 -8 -13 18
word word: задерж	-14 -7 -19 -37 28
word word: задоку	-17 -13 -15 -32 29
word word: заздал	-7 12 -8 -18 -10
word word: зазнал	-13 0 -14 12 20
word word: зазнач	23 -15 -23 -31 0
word word: займає	12 -15 -24 1 -5
word word: займет	-16 16 26 -17 -33
word word: займут	13 -2 -7 -3 -9
word word: зайшли	7 -3 -10 -3 -1
word word: заканч	27 0 -14 -10 -11
word word: закарп	10 -16 2 -16 -16
word word: заклад	7 -2 -9 -5 8
word word: заклик	-17 19 -19 4 -10
word word: заключ	-15 -10 -20 -26 37
word word: закон	-8 -31 -22 -27 43
word word: законо	-22 -12 -16 10 17
word word: законч	8 -20 12 -22 -3
word word: закорд	-22 15 -10 -11 3
word word: закрит	-6 -21 6 10 -7
word word: закрыт	-19 -9 -10 -6 30
word word: закупі	-10 -6 -7 -9 23
word word: закінч	5 -18 10 4 -27
word word: залежа	-10 20 -16 -4 -21
word word: залежи	-25 22 -9 13 -25
word word: залиша	-29 -8 30 21 -8
word word: залиши	5 34 -35 -25 -24
word word: заложн	-33 -20 -28 10 18
word word: залужн	18 -2 -5 -6 -17
word word: залуче	-14 -8 -3 13 -8
word word: залі	-17 -11 -6 -14 24
word word: залізн	-29 -18 -22 -13 33
word word: замест	-7 8 -10 1 -11
word word: заморо	-10 8 -2 -6 16
word word: заміни	-8 20 -17 -16 4
word word: заміст	-20 28 -13 -6 -7
word word: занима	6 -6 -25 6 -6
word word: заняла	-6 -16 2 -11 3
word word: заняти	-12 -12 -12 -8 16
word word: заняты	-17 -10 -5 -8 18
word word: заочно	-26 -9 -16 -1 10
word word: запада	-29 -1 -16 -1 36
word word: западн	6 0 -23 12 -6
word word: запам'	15 -30 17 -20 -15
word word: запевн	-3 -14 -13 -4 11
word word: запис	-21 -21 -20 0 20
word word: записа	-19 -22 9 -21 15
word word: запису	-14 -13 7 -5 -4
word word: записі	-23 14 -10 37 -38
word word: запит	-15 -7 -3 29 -28
word word: запита	-51 -27 -7 17 23
word word: запити	-32 -17 31 19 -28
word word: запиту	-20 -17 17 -4 13
word word: запиті	-31 4 4 -5 -3
word word: заплан	-18 27 -25 -20 -5
word word: заповн	-31 -11 -20 -27 31
word word: запоро	24 -38 -10 -33 -6
word word: запорі	23 -24 -24 -20 5
word word: запрац	-4 -30 15 -31 3
word word: запрещ	-26 -13 -13 -17 28
word word: запроп	-15 30 -24 -15 -12
word word: запрос	-22 3 -30 13 2
word word: запрош	-16 -26 -15 3 18
word word: запізн	-17 -15 17 -16 10
word word: заради	21 -20 -21 1 -4
word word: зараз	-22 30 2 -9 -27
word word: зарано	-15 14 6 -10 -25
word word: зареєс	-14 -20 -18 -22 29
word word: зарпла	-27 -13 20 -10 -7
word word: заручн	-4 -10 -28 -15 21
word word: заседа	-35 -10 -23 31 9
word word: заслуг	18 0 -11 -8 -2
word word: заслух	-24 10 -25 -12 8
word word: застав	-10 -19 7 -16 3
word word: застен	12 -17 3 16 -33
word word: застос	2 -7 -1 -20 20
word word: заступ	-16 21 -25 22 -28
word word: засудж	-5 -7 -13 0 -5
word word: засуди	23 -14 -17 7 -28
word word: засіда	-16 -18 -30 16 15
word word: зателе	-17 -24 13 -32 13
word word: затем	13 -25 -7 -13 8
word word: затону	22 -5 -11 -7 -9
word word: затрим	-7 -9 -30 -9 33
word word: затягу	-26 7 -13 9 5
word word: зауваж	-18 -2 28 -16 -11
word word: зафикс	-37 -29 -20 -10 34
word word: зафікс	-16 -15 4 -16 15
word word: захват	-16 -3 -10 -7 21
word word: захвач	6 10 12 -10 -33
word word: захвор	8 -1 -1 -4 -1
word word: захисн	20 -21 -5 -14 -14
word word: захист	-10 2 -26 -4 20
word word: захища	11 -8 -30 -16 13
word word: захода	22 -1 -14 -2 -8
word word: заходи	30 7 -25 -27 -17
word word: заходо	-21 -22 -19 -8 38
word word: заходу	-9 -11 -20 12 4
word word: заході	-1 22 -25 -16 -16
word word: захопи	22 -2 -21 -8 -13
word word: захопл	-1 -19 -14 13 -13
word word: захоро	3 -9 -17 -14 10
word word: захід	17 -9 -13 -39 -6
word word: зачем	0 -28 11 -14 -4
word word: зашли	-16 -22 -28 -18 28
word word: защита	-22 -8 -10 -11 24
word word: защитн	-9 -15 13 -18 -6
word word: защиты	-22 -14 -20 7 34
word word: защища	18 0 -6 -17 -6
word word: заяв	-17 -9 -13 -13 31
word word: заява	-17 -18 -12 -17 29
word word: заяви	-30 44 -29 7 -18
word word: заявив	-7 15 9 -18 -10
word word: заявил	-6 -7 -5 13 -19
word word: заявки	-14 -14 -17 -25 27
word word: заявку	-11 -23 -24 -14 20
word word: заявле	-27 5 -19 -11 9
word word: заявля	-17 21 -10 10 -17
word word: заявою	-12 -1 -3 -10 14
word word: заяву	-17 -5 -25 -2 29
word word: зберег	-31 -24 3 2 26
word word: збереж	-7 -21 -7 -6 20
word word: зберіг	11 -27 -26 -37 20
word word: збили	-24 -15 14 -13 -1
word word: збирал	-5 -16 -8 6 18
word word: збираю	-9 -10 -18 -4 18
word word: збирає	2 6 -26 -12 -1
word word: збито	-25 -8 6 -24 12
word word: збройн	39 -3 -19 -7 -25
word word: зброю	-30 -42 -13 -36 46
word word: зброя	-26 13 -11 -20 -4
word word: зброї	9 -1 -8 4 2
word word: збіг	-24 -26 7 -25 14
word word: збігів	-12 -17 -12 -25 28
word word: збільш	-17 -10 -14 -21 25
word word: збір	-19 -8 -29 -20 38
word word: зв'яжу	9 -8 3 -6 -16
word word: зв'яза	-10 -6 -18 -6 22
word word: зв'язк	-11 -8 1 -3 6
word word: зв'язо	-22 -19 21 -3 0
word word: звання	3 -17 -24 -11 17
word word: звезда	-26 -13 24 -2 -7
word word: звезды	-15 -8 11 -7 3
word word: зверне	-21 -42 -34 26 12
word word: зверну	-43 -14 -4 6 10
word word: зверні	-8 -25 7 -12 3
word word: зверта	-13 -18 -1 -2 10
word word: звинув	-20 7 -16 11 -8
word word: звичай	0 6 5 -8 -14
word word: зволік	20 -13 -9 -3 -10
word word: звонил	10 -15 -4 7 -39
word word: звонки	-26 11 24 -19 -18
word word: звонко	-19 -19 -9 -25 31
word word: звонок	-3 -33 19 -23 -10
word word: звонят	-8 -12 13 -12 -17
word word: зворот	20 -1 -4 -11 -12
word word: звідки	-3 -3 -10 -22 24
word word: звідти	-3 -11 -13 3 0
word word: звільн	-4 -17 -1 -6 -9
word word: звістк	21 -11 -15 7 -16
word word: звіт	-16 -12 -13 -29 27
word word: згадал	12 -11 -12 -13 14
word word: згода	-30 37 -16 -26 -30
word word: згоди	-16 19 18 -30 -22
word word: згодом	42 -5 -28 -23 -16
word word: згоду	-11 18 -3 -3 -5
word word: згідно	24 -21 -17 -19 -10
word word: здав	1 -6 -12 -12 4
word word: здавал	-6 -2 -2 20 -18
word word: здават	-17 -9 -14 1 5
word word: здався	-24 -23 -31 11 8
word word: здалис	-23 -23 -31 -17 37
word word: здати	20 -28 -21 -38 31
word word: здатис	-15 -33 -33 -26 40
word word: здають	-29 -6 -18 13 6
word word: здаєть	-4 -17 16 -11 8
word word: здебіл	3 -13 -19 -5 -1
word word: здесь	-28 -18 24 -11 4
word word: здобул	22 -12 -7 -1 -8
word word: здоров	-6 -33 11 -24 -3
word word: здійсн	7 -18 10 -40 -2
word word: зеленс	14 -10 6 -24 -28
word word: земле	17 -17 2 -24 -22
word word: землю	24 -17 16 -28 -40
word word: земля	31 -11 -20 -13 -25
word word: земляк	-27 -5 24 -13 -9
word word: землі	26 -17 -13 -17 -13
word word: зенитн	-8 -4 -3 -6 9
word word: зерна	-12 -10 -9 -5 13
word word: зерно	-16 -20 -14 -13 22
word word: зернов	4 -5 -21 -5 19
word word: зими	2 14 20 -11 -23
word word: зиму	11 -7 -1 -10 -8
word word: зимы	-13 -3 23 -8 -18
word word: зловми	-14 -22 -21 -22 30
word word: злочин	-18 3 -24 -21 40
word word: змеины	0 -12 -23 -5 19
word word: змогли	-1 -25 -11 4 18
word word: змогу	18 -11 -14 -3 -7
word word: зможем	-18 14 2 21 -29
word word: зможут	13 5 -16 -9 -11
word word: змі	15 30 -30 -28 -19
word word: змін	25 -10 -5 -21 0
word word: змінив	6 -7 -7 -20 10
word word: змінил	-21 -13 -7 -6 11
word word: змінюю	-1 17 -9 2 -16
word word: змінює	-16 10 -24 -3 17
word word: змішан	14 -16 -15 -13 8
word word: зміїни	34 -3 -24 -4 -12
word word: зміїно	36 -18 -3 -13 -41
word word: знав	-11 -12 25 -2 -18
word word: знаем	-13 -28 -32 40 -34
word word: знайде	-19 -13 -21 8 2
word word: знайти	31 -14 0 4 -27
word word: знайшл	-20 -13 8 -34 24
word word: знак	-10 -12 -6 -11 12
word word: знаком	23 9 -13 -21 -14
word word: знала	23 12 -17 -16 -24
word word: знали	-1 -21 -1 -14 20
word word: знати	-22 -20 -20 35 16
word word: знаход	-9 -24 12 -16 13
word word: значил	20 -12 -14 -9 -9
word word: значит	-1 -1 11 0 -9
word word: значно	-3 -4 -9 21 -18
word word: знаю	-7 -18 23 -7 -27
word word: знают	-12 8 5 -28 23
word word: знають	6 3 -13 -12 -5
word word: знає	-7 17 -27 23 -30
word word: знаємо	3 5 -24 13 -14
word word: знаєте	-28 -6 18 -8 -12
word word: зник	4 -8 -7 5 -24
word word: зникли	8 -13 -24 10 -12
word word: зникло	-15 -12 15 -21 -5
word word: зниклі	5 -13 -16 -1 -1
word word: знищен	-2 -18 -23 -25 18
word word: знищил	-17 -2 -3 -7 21
word word: знов	-20 -1 1 -18 6
word word: знову	3 -10 -5 -33 0
word word: зняли	-29 -11 12 -10 10
word word: зобов'	-23 11 -9 -4 0
word word: зовсім	-15 -14 -6 -6 12
word word: зокрем	20 -4 -10 -1 -23
word word: золота	-24 -5 -13 -15 20
word word: зоне	-8 17 -33 -29 4
word word: зоны	0 -18 -23 -15 11
word word: зосере	-14 -12 -5 22 -8
word word: зрадни	-20 -4 -16 -8 29
word word: зразки	8 -29 -24 -18 17
word word: зразкі	-32 -32 31 -16 -23
word word: зразок	-3 -19 -10 -27 25
word word: зранку	15 4 -15 -2 -5
word word: зрк	0 -9 -11 -2 2
word word: зробив	-25 -1 23 7 -24
word word: зробил	12 -20 0 -19 4
word word: зробим	-11 20 -17 -23 4
word word: зробит	-42 13 33 -47 5
word word: зробле	19 15 9 -11 -29
word word: зсу	36 -1 -22 -2 -30
word word: зупине	-17 32 -11 -10 -32
word word: зупини	-25 -17 -33 -3 23
word word: зупинк	-22 -22 35 -6 -28
word word: зупиня	10 12 -30 -6 -7
word word: зусилл	17 -1 -3 -9 -11
word word: зусиль	12 4 -4 -11 -2
word word: зустрі	-20 -2 5 2 -3
word word: зі	-2 10 4 -45 1
word word: зібрал	-42 -21 -3 -13 39
word word: зібран	-25 -11 -14 25 -30
word word: зібрат	1 -9 -19 -14 21
word word: зір	14 -11 0 -2 -4
word word: зірвал	-13 27 -24 -5 -9
word word: зірван	-25 29 -19 -16 -7
word word: зірват	19 8 3 -6 -15
word word: зіткне	7 -22 -21 -10 12
word word: и	-8 -8 -3 -13 2
word word: иван	36 -1 -9 -4 -33
word word: игорь	-20 -8 11 -8 2
word word: иденти	-10 -12 16 -12 0
word word: идет	-8 45 -37 -9 -31
word word: идут	-2 31 -21 5 -35
word word: из	-11 -17 8 -1 -4
word word: из-за	-43 31 -32 -36 17
word word: из-под	-13 -30 -3 -22 8
word word: извест	-18 -31 8 25 -45
word word: извеще	-13 -18 23 -1 -21
word word: издани	0 -16 -16 21 -3
word word: измени	-29 25 -23 -20 9
word word: изолят	-30 -12 -22 -13 36
word word: израил	-35 -18 -12 -17 37
word word: изъято	-12 -8 -10 -6 25
word word: изъяты	-7 -9 -33 -19 28
word word: иконы	-26 -11 -17 -11 24
word word: или	-13 -10 -25 -2 14
word word: им	4 -13 -3 -13 -3
word word: имен	-4 21 -14 -2 2
word word: имена	18 -39 -13 13 -5
word word: имени	-44 -26 10 21 -13
word word: именно	-13 24 -29 -16 -8
word word: ими	18 5 -12 -9 -16
word word: имя	-23 -11 6 -14 38
word word: инвали	24 -11 -19 -29 7
word word: инжене	-3 -7 -12 -25 16
word word: инициа	-19 9 -16 18 8
word word: иностр	12 -10 -34 -10 5
word word: интерв	-28 -31 24 -5 -8
word word: интерн	-8 -5 -6 -2 11
word word: интерф	1 -11 6 -6 -20
word word: информ	1 -26 -26 13 1
word word: инфрас	-19 -5 -12 1 20
word word: ирина	11 -9 -8 -11 -7
word word: исключ	-25 23 -33 -19 9
word word: исполн	10 -8 -15 -23 6
word word: истори	-16 -17 8 -23 9
word word: источн	4 44 -41 -10 -21
word word: истреб	-9 -16 -4 -3 17
word word: итог	14 -2 13 -17 -43
word word: итогам	7 13 5 -3 -48
word word: итогах	-15 -12 8 8 -16
word word: итоги	-36 -31 3 30 -13
word word: итого	37 -39 -22 -24 -19
word word: их	0 -9 2 -8 -11
word word: ищем	23 11 -25 -29 17
word word: июле	16 15 -1 -17 -30
word word: июля	1 6 -4 -28 2
word word: июне	-43 -12 17 12 -32
word word: июньск	9 -23 -9 12 -13
word word: июня	-6 -14 -25 11 -2
word word: й	8 -13 1 -18 -12
word word: йде	-37 46 -32 0 -26
word word: йдемо	-6 -16 9 11 -15
word word: йдетьс	1 23 -28 19 -44
word word: йдуть	6 6 -21 -5 -16
word word: його	-23 -2 17 -24 3
word word: йому	-10 -16 20 -24 5
word word: йшли	13 -4 -6 -13 -11
word word: йшлося	-10 9 -17 -4 2
word word: к	10 1 -12 -15 -8
word word: кабіне	-5 -13 -28 -25 40
word word: кава	-23 -30 4 -19 25
word word: каву	-30 -8 34 -4 -43
word word: кадетс	-18 -6 -9 -12 23
word word: кадрах	10 -2 -7 -12 -17
word word: кадри	-24 -21 24 -22 -9
word word: кадры	-22 -25 46 -29 -50
word word: кадыро	-14 -17 25 -4 -19
word word: каждая	16 -11 -31 -14 9
word word: каждог	-7 -24 -30 27 -20
word word: каждое	3 -3 -23 3 -5
word word: каждой	1 19 -27 -9 -45
word word: каждом	-6 -3 8 3 -14
word word: каждую	20 -24 -26 8 -12
word word: каждый	-18 -2 -32 14 15
word word: каждым	6 -11 7 11 -30
word word: каже	-23 17 7 -22 -4
word word: кажу	-17 28 -18 7 -32
word word: кажуть	1 -11 4 -10 -10
word word: казали	-12 -11 9 -10 -2
word word: казахс	-20 -23 -24 -20 33
word word: казачь	-19 -2 20 -2 -5
word word: как	-16 -34 29 -9 5
word word: какая	11 -7 -11 -8 -9
word word: каких-	34 2 -16 -13 -30
word word: какой	-7 9 -10 -5 -7
word word: калини	-18 -19 28 -9 -23
word word: калужс	-23 -9 -20 -8 35
word word: камер	13 -19 -18 -16 12
word word: камера	-32 -4 17 -16 33
word word: камере	-14 -1 31 -9 -30
word word: камеру	-26 -2 9 -12 14
word word: камері	-9 -5 37 -6 -21
word word: камиши	-23 14 -11 -20 -3
word word: канада	-15 1 -27 -17 21
word word: канади	22 -16 -16 -14 -14
word word: канал	-6 -4 -11 -25 13
word word: канала	11 14 -19 -16 -5
word word: канале	18 -1 5 -2 -18
word word: канали	-4 -21 -22 -24 25
word word: каналу	-19 -11 -14 -14 26
word word: каналы	-33 3 -25 5 19
word word: каналі	-20 12 -8 -19 5
word word: канун	8 -5 -24 -8 12
word word: канцле	11 -31 -24 -14 30
word word: капці	-6 -9 -1 -7 3
word word: капіта	-16 26 -14 -8 12
word word: кара-м	-32 -17 -21 -10 37
word word: караба	-25 -2 -8 -11 26
word word: карант	-24 -7 25 -6 -3
word word: кардин	-1 13 -11 -18 0
word word: картин	-35 -18 -32 -31 50
word word: карток	20 3 -16 -14 -13
word word: карты	-11 -7 -2 -3 17
word word: касает	-13 -5 -24 -15 15
word word: катар	10 9 -43 -27 -10
word word: катара	19 13 -22 -15 -22
word word: катарс	27 -7 -20 8 -33
word word: катару	1 -11 -7 6 -41
word word: катаст	-22 -12 17 -15 -4
word word: катего	-17 13 -14 -16 -6
word word: катера	-9 -5 -3 -8 15
word word: катува	-6 -36 -8 -6 8
word word: катів	-10 -9 -10 -16 13
word word: катівн	1 -14 -10 3 3
word word: каховк	-5 -6 12 -17 -7
word word: качест	-16 19 -5 -12 10
word word: кв	-19 -1 -3 -2 22
word word: квадра	-20 -8 -12 -16 21
word word: кварта	-37 -30 -35 18 18
word word: кварти	-19 -21 10 -7 14
word word: квиток	5 -18 -17 -7 18
word word: квітам	-6 -14 31 -19 -27
word word: квітен	-11 -21 -13 -5 21
word word: квітня	-1 -10 2 -1 -7
word word: квітні	5 -5 -15 -23 15
word word: кг	-21 -20 10 -7 0
word word: керова	-11 0 0 -12 20
word word: керівн	-6 22 -27 -4 -24
word word: киев	5 7 -6 0 -24
word word: киева	-17 41 -38 11 -30
word word: киеве	9 -13 -6 -32 -7
word word: киевом	1 21 -41 -26 -18
word word: киевск	17 -3 -20 -30 -10
word word: киеву	-2 5 -39 -3 -25
word word: килогр	8 -8 16 -9 -18
word word: ким	-10 -12 -20 18 2
word word: кинули	-26 -17 -22 -13 28
word word: кирилл	3 10 -12 -9 -14
word word: кирило	0 7 3 5 -32
word word: києва	-11 -32 14 -36 14
word word: києві	-32 -12 -1 -31 32
word word: київ	-3 1 -10 -3 -6
word word: київсь	26 -20 -19 -5 10
word word: київщи	31 -22 -4 -18 -12
word word: кку	-1 -2 -10 -2 14
word word: класс	-31 -3 16 -11 20
word word: класса	-13 -10 -16 -19 21
word word: климен	9 -25 14 -17 -20
word word: клиник	-19 -14 20 -19 -4
word word: клинич	-4 -13 -23 -15 18
word word: ключи	-12 -5 0 -5 14
word word: клінік	-12 -9 -9 -18 15
word word: км	-3 -16 -15 -20 18
word word: кндр	-12 -9 -15 -21 15
word word: книг	-8 -9 -9 -3 8
word word: книга	-13 -14 -13 -16 20
word word: книги	-22 -13 -11 -19 26
word word: книжок	-21 -14 -18 -4 24
word word: ко	17 -12 -8 9 -18
word word: коаліц	-25 -21 -19 13 8
word word: когда	-5 6 0 -22 -4
word word: когда-	16 -1 -3 -2 -14
word word: кого	-12 -19 24 -13 -23
word word: кого-т	6 -9 3 -1 -5
word word: когось	23 -10 -30 -14 21
word word: код	-12 -18 -23 -13 20
word word: коек	-18 -11 -7 -7 25
word word: кожен	-11 -8 -4 -8 -1
word word: кожна	-20 9 -31 12 -8
word word: кожне	18 -16 2 -2 -15
word word: кожним	-15 -23 7 4 0
word word: кожног	-1 14 -13 -10 -21
word word: кожном	-4 -29 5 2 -7
word word: кожною	-44 0 -16 34 -39
word word: кожної	-4 -16 -46 11 6
word word: кожну	-9 -33 12 20 -5
word word: кожній	-27 -34 -19 25 -6
word word: кол-це	-18 -28 13 -30 5
word word: колабо	-9 -23 -18 -10 14
word word: колег	0 -22 18 -11 -10
word word: колега	-20 13 10 0 2
word word: колеги	-14 15 -14 -5 -11
word word: колего	-13 -2 -16 19 2
word word: коли	-24 22 12 -27 -19
word word: количе	40 -23 -8 -10 -33
word word: колишн	8 -8 -9 -31 17
word word: коллег	-31 -2 -35 29 -2
word word: колон	-34 -13 -7 17 11
word word: колона	28 -9 -23 -12 14
word word: колони	-42 -36 -39 -3 46
word word: колонн	7 -19 10 -17 -7
word word: колону	-14 0 -2 -13 12
word word: колоні	9 -32 -56 2 -1
word word: колоти	-22 15 -22 -19 4
word word: колі	22 -1 -4 -21 -2
word word: коліна	-25 -19 13 22 -36
word word: команд	-5 -7 18 -39 -5
word word: комбат	-24 -6 9 -7 10
word word: комбин	-30 -14 -18 -11 32
word word: комбри	7 -2 -19 -13 8
word word: коменд	-4 -7 -16 -10 8
word word: комент	-26 6 -8 -43 3
word word: комисс	18 -16 -22 -21 8
word word: комите	-10 5 -30 -16 18
word word: коммен	5 -13 4 -10 -12
word word: коммер	27 -30 -28 16 -31
word word: комнат	20 -9 -17 -4 2
word word: компан	-6 -21 -20 -10 22
word word: компен	-11 -13 -15 -8 23
word word: компле	-22 -12 -10 -12 18
word word: кому	18 -27 20 9 -29
word word: комуні	-9 25 -18 -19 -12
word word: комусь	16 -8 -10 -9 -10
word word: коміса	-13 -8 -5 8 -5
word word: комісі	-12 5 -15 5 8
word word: коміте	19 -22 -17 0 -1
word word: конвен	-6 -37 -13 2 10
word word: конвер	-8 -16 -4 -11 27
word word: конечн	13 -11 -10 -10 10
word word: конкре	-14 11 -16 -29 23
word word: констр	-17 -2 -6 -16 10
word word: консул	-20 38 -45 -24 -7
word word: контак	-34 34 -26 -11 -6
word word: контра	-4 -51 0 -4 20
word word: контро	3 -14 -20 -14 18
word word: контрр	12 -2 -8 -6 -7
word word: конфер	-18 -21 -12 13 6
word word: конфли	0 13 14 -26 -35
word word: конфіс	-10 -3 -13 -3 11
word word: конца	-4 23 0 -15 -62
word word: конце	31 -8 5 -19 -28
word word: концер	-21 -11 -18 -14 27
word word: коорди	1 -16 -5 -10 3
word word: коордш	37 -4 -22 -42 -34
word word: копію	-13 -14 -12 -22 15
word word: корабе	-1 -12 6 -24 -9
word word: корабл	-15 -6 -11 -13 28
word word: кордон	10 5 -11 -55 -9
word word: коресп	7 -7 -3 -6 -11
word word: коригу	-16 -18 -13 -9 26
word word: коридо	-40 15 -2 13 4
word word: корист	-15 4 -28 -26 25
word word: кормил	-24 -13 36 -8 -28
word word: коробо	-16 -7 -29 -10 23
word word: коротк	-19 10 5 8 -15
word word: корпус	-11 -24 -20 10 8
word word: коррес	12 -24 -4 -17 1
word word: костюм	-19 -9 5 -3 0
word word: котенк	3 -10 -12 4 -24
word word: котора	3 -14 7 21 -24
word word: которо	-16 0 15 -39 -2
word word: котору	19 -21 -18 -19 7
word word: которы	-6 0 9 -4 -20
word word: котрі	12 7 -21 -26 -12
word word: краде	-12 -8 -16 -13 20
word word: крамат	-9 -3 -5 -3 11
word word: красик	-22 -5 -18 -1 33
word word: красно	-8 -10 -11 11 13
word word: красны	-8 -3 -35 -2 11
word word: краще	-1 0 21 0 -21
word word: краю	4 -1 -12 -3 -2
word word: края	-9 -16 14 -12 8
word word: країн	-51 -35 -33 6 36
word word: країна	-15 -21 18 -7 4
word word: країни	-5 -12 -10 -6 12
word word: країну	7 -12 -12 -7 1
word word: країні	-19 -9 -5 7 -3
word word: кремен	-9 -9 -5 -25 32
word word: кремле	-15 15 -26 -26 3
word word: кремль	-36 2 -39 9 4
word word: кремля	-18 28 -16 -14 -10
word word: кремлі	-16 2 -15 -26 16
word word: крест	-11 -15 -4 -19 7
word word: креста	-10 -8 -11 7 6
word word: кресто	-13 8 -15 15 -15
word word: кресту	-11 -3 -25 13 -1
word word: крим	-16 -9 -17 27 -24
word word: кримсь	19 7 -30 -46 -7
word word: криму	-3 5 -9 -24 4
word word: кримін	5 -1 -11 -17 17
word word: критич	5 -26 -13 3 18
word word: кричал	-47 -19 8 -31 24
word word: кричит	-22 -5 21 -2 -10
word word: крок	14 2 -32 -23 4
word word: кроки	4 -37 -15 -29 21
word word: кроком	-21 15 -24 -16 -7
word word: кроку	1 -5 24 -15 -21
word word: кроме	22 -18 -16 27 -11
word word: кропив	-15 -22 -7 -11 26
word word: кропот	-5 21 -25 -12 -12
word word: кругло	5 -26 -16 13 -15
word word: крупне	15 -3 -31 -15 12
word word: крупно	-15 0 -21 -7 20
word word: крупны	2 -9 -5 -16 -2
word word: крушен	-14 20 -11 -2 1
word word: крым	5 -14 -26 -7 30
word word: крыма	-24 -14 -19 -27 34
word word: крымом	-15 -7 -17 -4 30
word word: крыму	-25 -7 -15 9 23
word word: крім	-21 4 -10 19 -6
word word: кто	6 -22 -13 11 11
word word: кто-то	-9 -8 20 -8 -33
word word: куда	28 -13 -25 -14 -11
word word: куди	-24 5 -3 -31 7
word word: кулаки	-22 24 10 -11 -24
word word: кульов	9 -5 -3 0 -2
word word: кума	16 -22 -8 -9 -27
word word: куп'ян	2 -21 -21 -21 22
word word: купянс	10 3 -17 -20 11
word word: курант	19 -1 -11 -10 -3
word word: курато	-13 -20 -25 -3 35
word word: курахі	11 -1 -4 -13 4
word word: курс	-8 -29 -43 -22 42
word word: курсан	-26 -24 -25 -16 45
word word: курск	-7 -14 13 -18 -14
word word: курска	-3 -12 -5 -18 11
word word: курске	15 -15 18 -16 -26
word word: курски	12 -26 -22 -12 23
word word: курско	-2 0 -29 19 -17
word word: курску	-29 -10 15 21 -17
word word: курськ	7 13 -1 -27 -9
word word: курщин	5 11 5 -23 -1
word word: курян	9 1 -8 -7 -22
word word: куряна	-18 -14 -4 20 -22
word word: куряне	-3 -19 29 -19 -37
word word: куряни	20 -5 -10 -11 -4
word word: кіберп	-5 -8 -6 -8 18
word word: кілогр	-30 -30 37 -12 -7
word word: кіломе	-18 -12 22 -33 3
word word: кілька	1 -6 3 14 -25
word word: кілько	-7 25 -44 11 -16
word word: кількі	5 9 -27 4 -20
word word: кінець	6 8 -13 5 -17
word word: кінця	-9 24 -11 -30 -13
word word: кінців	-27 -12 -4 -14 14
word word: лабора	-6 -15 -33 18 -8
word word: лавров	-22 -35 -29 31 6
word word: лагере	-12 -18 7 5 8
word word: лагеря	-31 -36 -37 -7 27
word word: ласка	-22 6 5 8 2
word word: легіон	-12 -6 -2 -3 12
word word: леді	15 20 0 -19 -27
word word: лежат	-18 12 -13 -9 -5
word word: лежать	9 -4 -5 -21 -1
word word: лежачи	-7 17 -21 -17 -10
word word: лежить	-24 37 -22 -19 -27
word word: лейтен	-17 -13 -30 -12 21
word word: лекарс	-24 -3 -24 -19 31
word word: леніє	19 -2 -3 -8 -12
word word: леонид	-15 -3 19 -13 -27
word word: лет	0 8 -13 -3 -7
word word: лета	-23 15 15 16 -16
word word: летате	-3 -6 -9 -14 13
word word: лето	-1 -15 -11 -5 25
word word: летом	-16 -28 15 -20 21
word word: летчик	5 -24 -36 -28 20
word word: летят	26 -5 -20 -3 -3
word word: лечатс	-28 25 -17 -15 21
word word: лечебн	-1 -6 6 -11 1
word word: лечени	-14 -14 4 -1 -9
word word: лечить	44 -14 -32 -13 -19
word word: ли	-40 4 9 14 -26
word word: либо	7 -7 -18 -9 10
word word: лимана	5 -4 -20 -6 6
word word: линии	22 -34 -45 5 4
word word: линию	15 -9 -4 8 -25
word word: линия	-14 -11 -11 -27 23
word word: липецк	-8 -10 12 -9 -5
word word: липня	-1 -31 5 -24 23
word word: липні	-12 1 -19 -17 15
word word: лист	-19 11 -24 -26 19
word word: листа	-17 20 6 -19 0
word word: листи	-46 15 -5 -13 3
word word: листоп	-15 12 -10 -6 -11
word word: листув	-6 -24 -28 10 13
word word: листів	-6 -12 -9 -1 6
word word: литви	-37 -7 -14 -11 34
word word: литовс	-51 -9 -32 -17 47
word word: лиц	20 -19 -16 13 -8
word word: лица	-2 2 7 -6 -14
word word: лично	10 -28 3 12 -25
word word: личнос	-35 -21 17 -15 10
word word: личные	-6 -1 -4 -8 13
word word: лишают	-52 -16 -1 31 1
word word: лишаєт	-3 -12 -10 -3 6
word word: лише	-9 3 -17 14 -17
word word: лишило	-26 -16 -8 -11 25
word word: лишком	7 -17 -1 6 -12
word word: лишним	16 4 26 -12 -26
word word: лишь	24 -3 -21 -24 -20
word word: лнр	9 -35 -3 -9 -6
word word: логіст	-12 19 -8 -7 -22
word word: ложь	-15 -7 -10 -14 13
word word: лондон	8 -1 7 -14 -10
word word: лубине	13 12 -13 -1 -30
word word: лубинц	10 -13 -20 0 3
word word: лубіне	20 0 5 -19 -47
word word: лубінц	-6 -21 -10 21 -19
word word: луганс	25 -15 -29 -1 -20
word word: луганщ	13 -10 0 -4 -23
word word: лукаше	3 -36 -28 -17 29
word word: лучше	-17 -23 -27 -13 27
word word: лучший	26 -3 -17 -3 -18
word word: львова	-12 6 15 -9 -44
word word: львово	-24 -4 -18 -18 27
word word: львові	-26 -15 -23 -11 32
word word: львівщ	-16 -23 -29 -20 39
word word: льотчи	-5 -12 -6 0 -2
word word: любой	-42 -4 -39 11 37
word word: людей	3 -17 -28 10 -3
word word: люди	-20 23 -8 -13 -18
word word: людина	-8 -17 -2 9 -3
word word: людини	14 -40 -7 7 -1
word word: людину	17 -35 -21 -9 16
word word: людині	7 -1 12 -3 -13
word word: людьми	-15 9 -30 -9 16
word word: людям	-1 -32 1 8 -19
word word: людях	-5 -21 -17 15 10
word word: лютий	-11 -12 -1 -11 22
word word: лютого	-12 -19 11 19 -44
word word: лютому	11 5 -33 -31 6
word word: лівобе	10 0 -1 0 -9
word word: лідера	-25 -31 -23 -22 32
word word: лідері	16 7 -20 -14 -8
word word: лікар	-13 -9 23 -12 -25
word word: лікаре	-6 -11 -5 -12 22
word word: лікарк	18 -8 -12 -11 -17
word word: лікарн	-19 -20 35 -18 -36
word word: лікаря	-39 -16 19 9 -2
word word: лікарі	-3 -23 9 7 -8
word word: ліквід	-20 -4 -11 -12 29
word word: ліком	16 -13 -9 -8 1
word word: лікува	-4 -22 16 -32 9
word word: лікуют	-33 9 16 10 -22
word word: ліків	3 -20 -4 1 14
word word: лінію	-4 -22 6 12 -16
word word: лінія	-12 -9 -22 10 7
word word: лінії	8 3 -32 -27 -7
word word: літа	-27 -11 24 -22 8
word word: літак	-35 7 -36 -23 44
word word: літака	8 19 -25 -11 -25
word word: літаки	25 -11 -16 -8 14
word word: літакі	-20 -16 -23 -13 26
word word: літні	-2 -26 -11 19 -8
word word: літніх	-6 -9 -16 -22 20
word word: літо	-8 -1 -4 -13 15
word word: м	-17 -3 -20 -13 24
word word: мав	-16 42 -19 -24 -35
word word: мае	-29 11 7 -1 -19
word word: майдан	-21 4 -36 3 21
word word: майже	-11 2 -4 8 -16
word word: майна	-7 -3 -7 -3 8
word word: майсте	-14 -15 -19 -6 30
word word: макеев	-12 -13 -18 -30 30
word word: макрон	-25 -1 -20 -20 20
word word: максим	3 9 21 -10 -30
word word: мала	-7 -18 9 -6 7
word word: малень	16 -9 -12 -11 7
word word: мали	4 -1 -22 -30 15
word word: мало	-41 -34 27 32 -15
word word: мальчи	17 -14 -26 -22 -12
word word: малюк	9 -10 16 -10 -15
word word: малюку	13 0 -5 -3 -5
word word: малюнк	-11 -10 -14 -10 17
word word: маляр	-28 25 -9 29 -26
word word: мам	-6 -7 16 -29 -7
word word: мама	-25 -19 22 -35 -5
word word: мамам	19 -19 2 -16 -16
word word: мамами	27 5 -20 -30 -29
word word: маме	4 -32 15 -23 1
word word: мами	23 -9 -24 -9 -19
word word: мамо	-22 -18 27 9 -24
word word: маму	27 -9 -18 -8 -20
word word: мамы	29 -21 -30 -22 -13
word word: мамі	-15 -27 37 -20 -25
word word: маніпу	-21 2 -16 -21 16
word word: мар'їн	-5 -11 -24 -30 36
word word: марии	-19 -2 24 -3 -15
word word: мариуп	9 -4 -29 -24 21
word word: мария	8 0 -2 -1 -7
word word: марк	-17 -16 -12 -11 15
word word: марта	-25 5 14 -5 -12
word word: марте	-17 18 -3 -16 -5
word word: маршру	-26 -7 -5 28 11
word word: маріуп	28 -14 -8 -6 -16
word word: марія	-22 -9 0 -18 23
word word: массир	-13 12 0 -2 3
word word: масшта	22 2 -23 -32 -3
word word: матема	-11 -4 18 16 -25
word word: матере	-6 11 -14 -18 1
word word: матери	-16 -16 -1 7 4
word word: матеря	10 -29 -23 -28 7
word word: матері	18 -6 -2 -30 -6
word word: мати	-10 -2 15 -8 -11
word word: матрос	15 -8 -7 -1 -9
word word: матч	-16 -10 -10 -8 17
word word: мать	2 -39 25 -9 -12
word word: машин	-30 -28 -31 -19 34
word word: машина	-26 -12 18 -9 10
word word: машину	-21 -2 -18 -1 24
word word: машины	12 -14 -28 -8 -6
word word: маю	2 5 -4 -14 -4
word word: мають	-18 -7 11 -34 14
word word: мая	-9 6 10 -31 -5
word word: має	7 3 -23 -10 1
word word: маємо	7 -8 -23 -7 -16
word word: маєте	-8 -13 -21 4 14
word word: мвд	-18 -10 16 12 -27
word word: мвс	12 -29 -1 1 -24
word word: медали	-28 -17 -25 -9 32
word word: медаль	-18 -16 -14 -6 21
word word: медвед	-11 -19 28 -15 -38
word word: меджлі	8 0 -1 -5 -2
word word: медзак	17 -3 -9 -4 -14
word word: медик	24 -1 -13 -10 -8
word word: медика	-8 -25 -12 -22 19
word word: медики	16 -15 -5 -23 -5
word word: медико	-13 -2 1 -18 -2
word word: медикі	-20 23 -33 4 1
word word: мединс	31 -1 -23 -44 -24
word word: медици	-2 -28 0 3 -3
word word: медичн	19 -16 -15 -4 -6
word word: медогл	10 -19 19 -13 -33
word word: медосм	17 -1 -11 -3 -9
word word: медпом	0 -14 -17 -9 27
word word: медпун	-8 -6 -9 -3 9
word word: медсес	-25 -27 3 -14 5
word word: медучр	23 -4 -14 -2 -5
word word: медіа	-25 10 17 6 -29
word word: межах	15 -22 -10 14 -32
word word: между	-26 -15 -17 2 23
word word: междун	10 -20 -27 -13 12
word word: мелані	28 -1 -12 -22 -12
word word: мелито	17 -14 -25 -16 -4
word word: меліто	9 -17 -32 -27 17
word word: мемора	-38 -25 32 13 -12
word word: мене	12 -31 -15 -10 5
word word: менее	-7 -3 -5 -15 -4
word word: менш	2 3 7 -2 -18
word word: менше	-40 -19 -19 -2 22
word word: меньше	-27 -20 28 -12 -35
word word: меня	-10 -3 -13 14 -11
word word: меняем	-15 17 -14 -16 22
word word: меняли	43 -19 -12 -21 -8
word word: менять	-3 29 -29 -26 -26
word word: меняют	-4 -10 -9 -4 16
word word: мені	-29 -19 -22 -3 29
word word: мер	2 -5 23 -5 -17
word word: мера	34 -6 -18 -23 -21
word word: мере	-20 -9 13 -19 20
word word: мереже	-16 19 14 6 -22
word word: мережі	-19 3 -16 -20 10
word word: меропр	-6 23 -7 -14 -13
word word: мест	-20 -27 -26 -10 39
word word: места	-2 5 -31 -8 14
word word: местах	18 -22 -22 -1 3
word word: месте	-22 26 -12 -39 4
word word: местны	13 -18 -18 -10 4
word word: место	-24 19 -32 -7 14
word word: месяц	-2 -11 16 -10 -17
word word: месяца	-13 26 17 -33 -38
word word: месяце	-9 -13 14 -7 -6
word word: месяцы	13 -15 -6 -16 -17
word word: мета	-10 -8 9 -28 -9
word word: метров	-17 -19 -1 -28 20
word word: механи	-18 -3 19 5 -10
word word: механі	-9 11 -14 11 -11
word word: мешкан	13 -1 -4 -37 3
word word: мзс	0 -16 -16 -13 13
word word: ми	-21 3 -8 7 -5
word word: мигран	-17 -22 -18 21 2
word word: мид	-2 -24 -5 9 -20
word word: микола	13 -29 18 -38 -32
word word: милици	31 -13 -37 -24 -11
word word: миллио	-16 -11 -24 -9 15
word word: милосе	26 -9 -21 -19 -21
word word: милост	11 9 -3 -16 -22
word word: милые	-32 -27 10 -15 11
word word: минає	10 -5 -2 -12 4
word word: миниму	11 -22 -16 3 4
word word: минист	-10 -3 -18 10 13
word word: минобо	-5 -7 12 -9 -1
word word: миноме	-5 -1 -6 0 10
word word: минреи	27 -19 -9 15 -35
word word: минск	1 -7 -22 -5 3
word word: минске	-21 -3 -31 14 -1
word word: минувш	-30 -25 2 11 -5
word word: минула	-10 -3 22 -16 -11
word word: минули	-11 18 12 -14 -16
word word: минуло	-11 -4 -2 -4 1
word word: минулу	5 32 -7 -7 -16
word word: минулі	-5 -26 14 0 -7
word word: минут	-17 10 -6 -9 11
word word: минуты	8 -40 17 -9 -11
word word: мир	-46 -15 -12 10 34
word word: мира	-25 -23 11 -18 7
word word: мирный	-7 -2 -11 0 16
word word: мирных	3 -9 -25 -7 3
word word: миротв	-34 -13 -16 -9 22
word word: миру	-23 -16 -32 2 9
word word: мить	-36 -19 29 -14 16
word word: мккк	3 0 -34 0 -3
word word: мкчх	-13 -38 -36 0 30
word word: младше	25 3 -17 -17 -32
word word: младши	-19 -25 16 16 2
word word: млн	-17 -20 2 -17 34
word word: млрд	-8 -26 -22 18 10
word word: мне	-7 1 -32 16 -1
word word: мнения	-13 -27 -17 -19 25
word word: многие	13 3 -14 -18 -31
word word: многим	-21 -24 13 -19 1
word word: многих	-10 -17 25 -2 -18
word word: много	-14 2 11 2 -37
word word: мо	2 9 -21 -12 -9
word word: мобили	-14 -18 -16 -14 17
word word: мобиль	-16 -6 -11 -10 23
word word: мобіль	-19 -30 -16 -3 27
word word: мобілі	-34 -17 -31 -14 22
word word: мова	-8 28 -9 -12 -28
word word: мовчав	-14 0 17 -3 -2
word word: мовчал	-9 -3 -2 -12 11
word word: мовчан	-36 17 -31 -21 32
word word: мовчи	-22 -29 -15 -30 32
word word: мовчит	-28 11 -2 -9 -14
word word: мовчки	-6 -2 11 -5 -18
word word: мовчіт	12 -14 -15 -1 3
word word: мог	-4 12 -7 -8 -10
word word: могли	-10 -9 10 -17 6
word word: могло	24 -14 -16 -11 -16
word word: мого	-14 -12 26 -4 -27
word word: могу	21 18 -18 -30 -39
word word: могут	-44 3 -12 8 -1
word word: моего	-11 -9 16 5 0
word word: моей	1 -22 -21 11 4
word word: може	-16 16 -4 16 -20
word word: можемо	15 17 -16 8 -18
word word: может	-28 32 -27 -12 -40
word word: можлив	-13 25 -8 -26 13
word word: можна	-1 -27 14 -5 0
word word: можно	2 -15 -1 -34 5
word word: можу	-6 -17 5 26 -33
word word: можуть	6 -9 13 -37 -10
word word: моз	-1 -12 19 -9 -21
word word: мои	11 -23 -27 15 -1
word word: моим	-17 -1 -3 17 -5
word word: мой	28 0 -35 -3 -8
word word: молдов	-16 -20 -31 -22 23
word word: молилс	-14 -1 17 11 -17
word word: молитв	-27 -19 -15 1 27
word word: молодд	5 13 0 -8 -12
word word: молоде	-30 -11 33 -25 -27
word word: молоди	-20 -4 -8 24 -24
word word: молодо	-6 -10 18 -5 -27
word word: молодц	-22 -3 29 -9 -27
word word: молодш	9 -4 18 -8 -22
word word: молоды	-26 14 2 9 -8
word word: молодь	-6 -18 5 -26 24
word word: молоді	-18 15 5 -21 -16
word word: моложе	-6 13 -8 -12 -7
word word: молчит	-12 18 -20 -19 -15
word word: момент	-3 -1 4 -2 -23
word word: моніто	-21 -15 -17 -21 34
word word: моргах	-2 -19 27 -6 -36
word word: морги	22 -1 -3 -8 -13
word word: моргов	21 -4 -17 -7 -8
word word: моргів	42 -7 -4 -23 -37
word word: мордов	-3 10 -4 -29 -3
word word: море	-8 4 -23 -13 14
word word: морем	-16 -10 -9 -12 30
word word: морозо	-26 17 26 -8 -17
word word: морпіх	1 1 -1 -25 -16
word word: морско	-12 -5 13 -9 5
word word: морськ	-12 -32 -14 0 16
word word: моря	-23 -32 -21 -13 38
word word: моряк	13 -1 -7 -2 -4
word word: моряка	-2 -13 27 -25 -10
word word: моряки	8 -16 -22 15 -22
word word: моряко	-24 21 2 -26 1
word word: морякі	14 11 -52 -24 -10
word word: морі	-31 3 -34 -30 6
word word: москал	-10 35 -24 14 -45
word word: москва	4 -7 -14 23 -30
word word: москве	4 -21 -11 -17 10
word word: москви	17 32 -24 15 -34
word word: москво	-27 11 -1 -8 8
word word: москву	22 -25 -11 -25 0
word word: москвы	10 -18 -8 -29 4
word word: москві	15 19 -26 -16 -31
word word: москов	-4 -38 -15 -26 9
word word: мосту	0 -12 1 -11 4
word word: мотопі	9 -3 10 -8 -5
word word: мотост	-18 -12 -7 -16 11
word word: мохамм	13 -2 -2 -2 -11
word word: мошенн	-5 7 -19 -21 1
word word: моя	12 11 -30 -8 -17
word word: моєї	13 25 -13 -18 -25
word word: мої	7 4 -20 -8 2
word word: моїй	-3 -2 8 5 -8
word word: моїми	-12 -5 -3 9 10
word word: мск	-4 0 -30 -17 -1
word word: муж	-5 12 -10 -1 -2
word word: мужест	-36 -7 -21 -8 39
word word: мужики	-2 -8 16 -12 -15
word word: мужчин	20 -21 -7 -23 -15
word word: музеев	-24 -23 -19 -18 32
word word: музыка	15 -6 -18 -6 -10
word word: мукаче	-33 -15 23 -13 3
word word: мурман	-3 -11 22 -5 -25
word word: мусить	-22 -19 20 -10 12
word word: мфц	-20 -16 -9 -12 13
word word: мчс	-15 -11 7 -4 1
word word: мы	-10 -9 -20 23 -22
word word: мэра	23 -18 -10 -6 -2
word word: мюнхен	-16 -20 -8 46 -31
word word: міг	-22 -10 -17 -9 19
word word: між	-13 -30 20 -15 8
word word: міжнар	4 -8 -27 21 -13
word word: мій	9 -5 -37 -31 -1
word word: мільйо	-17 -12 4 0 0
word word: мільяр	-2 9 -32 -28 6
word word: мін'юс	16 -8 -17 -11 9
word word: мінобо	34 -20 -24 -10 -31
word word: мінреі	26 -16 -30 2 -30
word word: мінськ	-13 7 5 -10 -11
word word: мінус	-3 -17 11 -22 -9
word word: міняли	-14 18 -11 -13 -6
word word: міняти	-13 6 -9 14 -8
word word: міняют	-44 -12 -20 10 17
word word: міняєм	-29 20 -22 -25 5
word word: мініст	4 -8 11 -30 -12
word word: міркув	-13 -21 2 18 -26
word word: міст	-8 -17 15 -10 7
word word: міста	-20 -2 -2 -2 22
word word: містах	-14 -11 -19 -21 22
word word: містит	-4 -36 -8 -13 42
word word: місто	-8 -18 -8 -17 16
word word: місце	-24 20 -25 -5 7
word word: місцев	5 -11 -25 0 2
word word: місць	-23 -19 -48 -7 29
word word: місця	1 -17 -28 -36 17
word word: місцях	-6 17 -20 25 -30
word word: місці	17 -12 -20 -19 3
word word: міськи	-3 -19 13 -26 -2
word word: місяць	-12 -28 15 -15 -11
word word: місяця	-34 24 -16 -39 5
word word: місяці	13 -36 3 -17 -2
word word: місію	-5 -19 -12 -11 22
word word: місія	10 -6 -10 -15 1
word word: місії	9 -1 -1 -11 3
word word: н	-14 -8 -13 -15 24
word word: на	-10 3 -3 -11 -3
word word: набира	-8 -5 -10 -28 19
word word: наближ	6 -11 -11 -16 10
word word: наблюд	-20 -6 11 4 13
word word: набори	-17 -1 21 -2 -19
word word: наборо	-4 -2 12 -4 -10
word word: набрав	-6 -3 12 -12 -10
word word: набрал	-14 -2 -1 -7 10
word word: набрат	-15 21 8 -16 -21
word word: набір	13 -11 -9 -2 3
word word: навесн	5 -11 -20 0 15
word word: навест	-21 -9 27 -15 -28
word word: навзає	9 -3 -2 -3 -2
word word: навкол	-14 -8 -1 -21 8
word word: навмис	-25 -24 25 -27 5
word word: навстр	22 -29 -39 -14 -3
word word: навчан	13 -26 -38 -26 9
word word: навчив	-2 -8 -16 -9 9
word word: навчил	-12 7 -19 -23 18
word word: навів	-6 -9 -16 26 -12
word word: навіть	-25 20 7 -21 6
word word: нагада	-4 5 3 -24 -15
word word: нагаду	-12 -8 -24 22 -6
word word: нагляд	-20 -12 9 -1 -3
word word: нагоди	21 -13 -20 -17 3
word word: нагоду	-15 -1 24 -10 7
word word: наголо	11 -24 12 -3 -1
word word: нагоро	-34 -22 1 -29 32
word word: наград	-32 -13 -30 -13 48
word word: награж	-15 -1 -18 -5 22
word word: над	-24 3 -11 -3 14
word word: нададу	12 -2 -2 -3 -10
word word: надала	-1 -20 20 -14 -9
word word: надали	-3 -15 2 -21 12
word word: надалі	12 -13 -7 4 -24
word word: надати	-17 -17 -8 5 13
word word: надают	17 0 -14 -7 -9
word word: надає	-24 -3 20 24 -21
word word: надеем	-27 27 -14 -17 -16
word word: надежд	-37 10 -1 -25 9
word word: надеюс	-19 25 -21 -13 -15
word word: надзви	-21 -3 -17 26 -14
word word: надо	-12 -7 14 11 -26
word word: надсил	-25 -19 -20 -15 30
word word: надто	-11 -5 -6 11 -9
word word: надход	-21 11 -7 2 -1
word word: надійш	-1 -18 -5 -1 -1
word word: надісл	1 -12 -30 -30 12
word word: надішл	-14 -5 -5 -14 20
word word: надія	10 5 -14 -11 -23
word word: надії	-7 8 -2 5 -14
word word: наемни	-3 -18 -29 -10 10
word word: назавж	-27 9 27 -21 -30
word word: назад	-16 -4 13 -32 -3
word word: назвав	-21 -19 0 20 1
word word: назвал	7 -10 -9 0 0
word word: назван	-9 17 -40 -45 12
word word: назват	9 22 -21 0 -28
word word: назве	9 10 -23 -11 -20
word word: назвем	6 17 -29 23 -41
word word: назива	-6 -3 -14 5 -2
word word: назнач	-47 49 -4 -19 -17
word word: назову	-27 4 23 12 -19
word word: называ	-9 -27 3 7 -3
word word: найбли	-27 17 4 -11 -20
word word: найбіл	-8 -24 4 11 -7
word word: найваж	4 -20 -27 17 -2
word word: найгар	20 15 -10 -15 -24
word word: найден	-20 -10 4 -8 9
word word: найдов	9 6 -2 -15 -8
word word: найкра	20 -11 -16 -18 6
word word: наймас	-27 -7 6 12 -6
word word: наймен	12 -16 -26 3 -3
word word: наймол	35 -9 15 -27 -28
word word: найпер	-6 -8 14 -6 -8
word word: найскл	8 -21 20 -38 0
word word: найста	39 -11 3 -33 -28
word word: найти	12 -9 -10 -10 -8
word word: найчас	-32 -20 4 -12 9
word word: наказ	-23 -14 -32 -39 28
word word: наказа	-18 -23 -21 -22 30
word word: наказо	4 -7 -18 -14 10
word word: наказу	8 -7 -5 -11 12
word word: накану	-9 -15 20 -1 -14
word word: наконе	26 -20 -19 -29 -26
word word: накорм	20 -12 -2 -27 -4
word word: належа	31 -12 -29 -15 -13
word word: належн	3 5 -7 -3 -13
word word: налічу	0 -28 -14 -19 29
word word: нам	21 -20 -10 -2 -18
word word: намага	-9 15 -15 -19 23
word word: намере	-7 9 -16 -17 -1
word word: намече	-20 27 -23 -17 -28
word word: нами	-25 26 23 -28 -15
word word: нанес	-18 -10 -5 -6 21
word word: нанесе	-16 0 -2 -2 18
word word: нанесл	29 -2 -2 -4 -22
word word: напере	0 -10 7 -13 -9
word word: написа	-1 -1 -5 -36 8
word word: напишу	-18 11 13 -21 -5
word word: наполе	-15 -11 18 3 -11
word word: наполя	-14 28 -11 -4 -18
word word: напоми	21 -28 -7 -33 2
word word: напомн	-24 -27 18 1 -5
word word: направ	-1 -13 5 -39 12
word word: наприк	6 -13 -14 -6 16
word word: напрям	37 -7 -37 -44 5
word word: напутс	12 -7 -13 -1 -11
word word: нараду	-30 27 -23 0 1
word word: наразі	-15 32 -19 -1 -28
word word: нарешт	19 -17 2 -30 -10
word word: народж	23 -28 10 -25 -16
word word: народи	-18 -6 7 22 -26
word word: народн	4 -27 3 -14 -4
word word: народу	13 -2 -3 -2 -6
word word: наруше	0 -40 13 -8 8
word word: наруши	-6 -17 2 -10 6
word word: наріма	9 0 -5 -4 -2
word word: нас	-19 -35 -8 22 -20
word word: насамп	-16 16 16 -1 -31
word word: населе	-20 -29 -18 8 7
word word: насиль	11 -10 -15 4 -21
word word: наслед	2 -6 9 -6 -16
word word: наслід	16 -9 -15 -16 -7
word word: наспра	-33 -33 28 26 -30
word word: настоя	12 -3 -14 -8 6
word word: настро	8 -27 16 -26 -20
word word: наступ	-17 1 -40 3 8
word word: насчит	3 -27 -29 27 4
word word: нато	-38 -4 -8 -25 12
word word: натовп	-4 -5 10 -3 -8
word word: натомі	6 -36 -4 -19 7
word word: находи	3 -1 -22 -16 -6
word word: находя	-21 -12 -22 33 -9
word word: нацгва	31 -7 -14 -17 -17
word word: национ	-4 -15 -26 -10 14
word word: нацпол	2 -19 -2 -16 13
word word: націон	3 -17 -17 1 4
word word: начала	-24 -6 -31 13 7
word word: начале	-30 28 -2 -15 -11
word word: начали	12 -21 13 -18 -18
word word: начало	31 -29 -12 -3 -11
word word: началс	14 -6 -20 -6 -9
word word: началь	-27 3 8 -31 6
word word: начаты	17 -17 0 0 -1
word word: начать	-14 25 -24 -16 -26
word word: начина	-5 8 -31 13 -13
word word: начнем	-18 10 11 -6 -19
word word: начнет	5 18 -17 -3 -16
word word: начнут	1 12 -13 -5 -12
word word: наш	-52 5 2 8 0
word word: наша	-1 -13 1 16 -48
word word: наше	-5 15 -7 -4 -4
word word: нашего	19 -30 -39 -24 -5
word word: нашей	-17 -11 13 13 -8
word word: нашем	-7 -17 -3 -31 12
word word: наши	7 20 -17 -33 -4
word word: нашим	-7 -23 -22 2 20
word word: нашими	-21 -42 9 22 -13
word word: наших	5 -14 -4 1 -18
word word: нашли	-20 -16 19 -19 11
word word: нашлис	13 -15 -21 4 -9
word word: нашого	24 -6 -12 -6 -20
word word: нашому	-50 -22 29 1 -2
word word: нашою	-21 -19 19 12 -23
word word: нашої	-15 -15 28 15 -28
word word: нашу	31 -21 -22 -9 -7
word word: наші	-8 -2 -11 -23 2
word word: нашій	-8 9 7 2 -14
word word: нбу	-9 -9 -18 -3 23
word word: нгу	-4 -15 -18 -11 13
word word: не	-22 7 -10 1 -9
word word: неба	-18 15 -12 -25 5
word word: небесн	10 -3 -2 -5 -1
word word: неболь	-33 4 11 5 -24
word word: небі	-19 0 -10 -9 12
word word: невдов	20 2 -17 -13 -11
word word: неволе	18 -11 22 -15 -18
word word: неволи	19 -7 -21 -3 -17
word word: неволю	12 -3 -8 -3 0
word word: неволя	22 -8 -9 -4 -21
word word: неволі	0 -17 7 -1 -22
word word: невідо	26 12 -25 -24 -3
word word: негайн	16 11 -17 12 -25
word word: него	5 5 -16 -15 -5
word word: недавн	10 -11 26 -5 -31
word word: неделе	-27 40 14 -27 -54
word word: недели	0 -8 12 -6 -19
word word: недель	-29 -22 -6 -14 19
word word: неделю	-17 17 -29 -17 21
word word: неделя	-17 -17 22 -29 -7
word word: неділю	29 -20 -15 -27 -11
word word: неділя	28 -19 -15 -20 -23
word word: незаба	-11 20 -6 -5 -23
word word: незави	5 -11 14 -14 -29
word word: незако	16 -21 -21 7 -5
word word: незале	17 -12 28 5 -54
word word: незмін	21 10 -10 -16 -22
word word: неизве	-21 11 -9 3 9
word word: ней	6 -1 -11 -1 -3
word word: нейтра	0 11 -24 -17 -8
word word: некото	-14 -28 22 -16 -30
word word: нельзя	9 -9 -13 -1 4
word word: нем	-4 4 7 -13 -22
word word: нема	6 0 -16 -17 6
word word: немає	-17 2 -6 -7 8
word word: немног	18 -14 -8 -7 -15
word word: неможл	-21 -2 7 -14 7
word word: необхо	22 -11 -15 -7 -11
word word: необхі	13 -4 -12 -15 -3
word word: неожид	-9 10 -5 -5 -6
word word: неопре	-17 23 -9 -3 -7
word word: неотло	21 -10 -6 -2 -11
word word: непалу	-20 -5 -10 2 5
word word: непере	-27 1 -22 -16 13
word word: неповн	-11 -9 5 -15 18
word word: неправ	-27 20 -14 -13 -9
word word: непрос	-23 -11 8 20 -8
word word: неравн	34 -9 -34 -8 -8
word word: нереал	-17 2 -15 11 -3
word word: несвоб	-23 -14 -12 18 7
word word: нескол	-14 2 10 6 -28
word word: несли	14 -1 -9 -2 -5
word word: несмот	14 -8 -9 -13 -9
word word: нет	-16 21 -34 -5 -4
word word: нехай	-3 -18 -15 16 14
word word: нею	-18 -16 20 12 -19
word word: неї	-16 0 -18 15 -10
word word: ни	9 4 -3 -16 -26
word word: низкий	18 -9 -29 -25 9
word word: низьки	27 -3 -15 -13 -6
word word: никаки	-22 18 -41 -26 -2
word word: никако	-8 9 -2 -2 -9
word word: никого	25 -19 -15 -19 -9
word word: никола	7 -2 11 -19 -10
word word: никто	-27 19 13 -26 -16
word word: ним	-30 -24 27 -19 3
word word: ними	-6 -24 10 -4 -15
word word: нині	-6 -43 7 26 9
word word: нинішн	-4 10 -8 -4 -1
word word: них	-4 -16 -7 -10 -4
word word: ничего	-10 -4 20 -40 -28
word word: ништад	-13 -6 -18 -11 23
word word: но	-7 16 -4 -9 -29
word word: нова	6 -25 -28 -4 21
word word: новая	-7 21 -32 11 -27
word word: новгор	-31 -9 -30 -22 35
word word: нове	-27 -25 27 -21 3
word word: новий	-14 24 3 -52 -11
word word: новим	-20 8 -16 18 -9
word word: новин	11 3 -9 -15 -2
word word: новина	15 -32 4 -24 -49
word word: новини	-9 16 -18 -29 -6
word word: новину	30 -17 -8 -8 -14
word word: нових	-26 29 -38 5 -14
word word: новоаз	-27 26 -11 -5 2
word word: нового	-10 24 -8 -34 7
word word: новой	-3 3 -31 -12 17
word word: новом	10 -18 -6 25 -23
word word: новому	-18 23 -6 3 -5
word word: новоро	3 -11 -22 -14 20
word word: новорі	-8 5 4 10 -28
word word: новост	10 -17 4 -21 -16
word word: нової	-19 -12 -25 -19 31
word word: нову	-31 6 -16 -2 9
word word: новую	-29 5 -23 -5 19
word word: новые	-41 29 17 -26 0
word word: новый	-3 9 -14 -32 -3
word word: новым	2 -12 -4 12 -12
word word: новых	-37 24 1 -35 15
word word: нові	-4 18 -12 -7 -11
word word: ног	23 -6 -17 -1 -10
word word: ноги	-10 -8 21 -1 -14
word word: ногу	-22 -10 7 -10 10
word word: номер	-16 -24 28 -20 -11
word word: номера	-36 -18 26 -12 16
word word: номеро	4 -15 5 -23 4
word word: норвег	-25 2 16 -19 5
word word: норм	4 -16 -13 13 -10
word word: нормал	8 -41 -41 -21 29
word word: нормам	30 -16 -13 -32 8
word word: носилк	19 -17 9 -20 -14
word word: носки	-18 -8 -29 -10 18
word word: ночи	-11 -12 11 -11 -3
word word: ночь	-34 -16 3 -20 23
word word: ночью	3 -21 2 -30 3
word word: ночі	-5 2 21 -26 -18
word word: ношах	15 0 -22 0 -9
word word: ноябре	-4 18 -12 -12 5
word word: ноября	4 -14 -4 16 -28
word word: нуждаю	-16 -7 9 -12 10
word word: нужна	-21 -10 20 -27 -6
word word: нужно	13 5 -24 -8 3
word word: нужны	-27 16 -31 -24 25
word word: нуль	-32 -6 10 14 -17
word word: нынешн	8 0 -2 -2 -7
word word: нього	-15 -6 -20 9 10
word word: ньому	6 -16 -19 -36 14
word word: нью-йо	-10 -21 -12 16 4
word word: ні	-12 -12 -16 6 -4
word word: ніб	-14 -12 -13 -21 27
word word: нібито	-34 11 7 -21 1
word word: ніг	9 0 -4 -3 -3
word word: нідерл	-7 -22 -12 -12 22
word word: ніж	-2 1 -3 -31 5
word word: ній	14 -1 -8 -2 -15
word word: нікого	-3 -18 -17 14 -7
word word: ніколи	-20 -26 -3 -12 25
word word: німечч	-38 -38 5 1 11
word word: ніхто	-17 -19 2 11 -2
word word: ніч	-12 -15 5 -26 16
word word: нічого	2 -22 23 -10 -18
word word: ніяког	-9 -7 -14 2 11
word word: о	-22 -2 -1 -8 -1
word word: оае	34 18 -12 -19 -38
word word: оаэ	21 -21 -22 -9 -9
word word: об	-2 -3 -12 0 -21
word word: об'єдн	16 -9 10 -6 -36
word word: об'єкт	-19 -4 -13 21 -5
word word: оба	-27 -29 -22 25 3
word word: обвине	-16 15 -14 -3 2
word word: обвини	-28 -5 -4 -15 30
word word: обвину	-21 -18 -16 -22 30
word word: обгово	-42 14 -12 -4 14
word word: обе	18 -15 -5 -6 -11
word word: обезвр	-8 -8 -8 -16 14
word word: обеими	-8 -6 -3 -6 7
word word: обеих	5 -38 -35 15 9
word word: обереж	-3 -14 -9 -8 21
word word: обеспе	-2 -42 -36 16 -5
word word: обещае	-17 26 8 -31 -17
word word: обещал	6 -7 -8 -24 9
word word: обещан	25 -23 -34 -36 7
word word: обещаю	13 10 -9 -1 -13
word word: обидва	-14 -3 15 -25 -12
word word: обидві	23 1 9 -21 -32
word word: обладн	-15 -15 -12 12 14
word word: обласн	-38 10 28 -11 -4
word word: област	-4 -4 -4 -11 -8
word word: облік	-19 -9 14 12 -14
word word: обліко	-14 -5 0 13 3
word word: обліку	-22 -16 -7 19 -6
word word: обмен	8 10 -16 -47 -12
word word: обмена	-4 -5 10 -36 -4
word word: обмене	-8 -4 22 -53 -9
word word: обмени	-1 19 -22 -23 1
word word: обменн	5 -13 -29 -21 17
word word: обмено	-26 23 -9 44 -38
word word: обмену	-13 18 3 -36 -5
word word: обмены	-14 37 -15 -14 -43
word word: обменя	-6 1 -11 -26 7
word word: обмін	17 12 -5 -29 -20
word word: обміна	10 -16 -43 6 1
word word: обміни	-29 2 -17 18 -14
word word: обмінн	-33 18 -16 -11 23
word word: обміно	-1 18 4 -38 -26
word word: обміну	-9 1 14 -24 -25
word word: обміню	-22 4 -41 17 12
word word: обміня	-11 14 -2 -51 4
word word: обміні	-45 11 5 25 -33
word word: обнару	-35 -1 -38 2 36
word word: обнима	-1 -4 7 -13 -23
word word: обниму	9 7 -10 -13 -25
word word: обнял	-34 -13 -6 18 7
word word: обняли	-9 -5 16 -11 -14
word word: обов'я	-8 -25 -27 -5 16
word word: обоих	18 -23 -33 -22 -6
word word: обом	-6 0 -4 0 9
word word: оборон	17 2 -30 -9 1
word word: обох	11 0 -5 -13 -6
word word: обоє	-29 -12 33 -4 15
word word: образо	12 -10 -17 -10 13
word word: обрати	-36 16 -32 15 -11
word word: обратн	-17 -31 -38 24 4
word word: обраща	-2 -5 -49 -7 22
word word: обраще	-3 -10 -26 -12 7
word word: обрели	13 -6 -9 -8 -7
word word: обслед	-7 -23 20 -19 -41
word word: обстав	3 14 -15 18 -27
word word: обстан	-23 5 -17 16 -1
word word: обстеж	-16 -12 28 -18 -23
word word: обстоя	6 18 -14 -9 2
word word: обстре	-48 -28 12 3 7
word word: обстрі	-13 3 -30 -19 26
word word: обсуди	-50 -10 -24 31 -3
word word: обсужд	-33 -3 16 -28 3
word word: обучен	-16 -9 -10 14 10
word word: обшукі	-4 -2 -11 -7 17
word word: общее	23 -9 -7 -15 -6
word word: общей	34 -10 -18 -18 -17
word word: общест	-46 -31 14 -14 8
word word: общий	1 -21 -18 -15 7
word word: объеди	-2 -18 8 7 -33
word word: объект	-22 -20 -19 -11 27
word word: объеме	-16 16 -20 -13 7
word word: объяви	-3 18 -40 -25 4
word word: объявл	-27 23 -29 -27 1
word word: объясн	-1 -19 13 17 -20
word word: объяти	-7 -1 14 -8 -3
word word: обычно	-11 -9 11 -19 10
word word: обязан	-2 -8 -14 13 -10
word word: обязат	-17 -8 -20 -15 18
word word: обійма	13 -43 3 -27 -8
word word: обійме	-27 7 28 -12 -16
word word: обійми	-36 -12 37 -15 1
word word: обійму	25 -3 -5 -5 -26
word word: обійня	15 -15 14 -15 -36
word word: обіцяв	-28 -2 -17 -19 34
word word: обіцял	-29 8 -9 -24 8
word word: обіцят	-11 9 -9 -1 9
word word: обіцяю	-5 25 -16 8 -32
word word: обіцяє	-18 -38 26 16 -21
word word: ова	-18 -17 47 -15 -38
word word: огляд	15 -23 12 -29 -19
word word: огляда	5 -20 17 -4 -28
word word: огляду	-23 -5 10 -10 -13
word word: огляну	-10 -5 16 -2 -18
word word: огнем	-18 -1 -14 -1 23
word word: огня	-19 13 -32 -13 26
word word: оголос	0 -4 8 -11 -17
word word: оголош	10 2 -31 -25 4
word word: огонь	-21 -27 -14 -24 28
word word: ограни	-1 -14 -17 -9 24
word word: одежду	5 -1 12 -4 -14
word word: одержа	21 -7 -10 -17 -14
word word: одеса	-27 -10 -10 -25 25
word word: одеси	3 -22 14 -23 13
word word: одессы	13 -1 -6 -5 -13
word word: одесі	-25 -8 -22 -10 36
word word: одещин	-24 -10 -12 -14 25
word word: один	0 -4 18 -16 -13
word word: одинад	-6 7 2 11 -19
word word: одиниц	-33 -19 -17 -16 30
word word: одинна	17 -18 16 -38 -25
word word: одиноч	-10 0 -1 0 11
word word: одна	17 -20 3 -10 -8
word word: однак	-38 -4 18 -14 15
word word: однако	7 37 -22 -22 -6
word word: одне	9 -4 0 -33 -8
word word: одним	19 3 -3 -17 -12
word word: одних	-22 -9 0 11 5
word word: одно	-2 11 12 -28 -23
word word: одновр	21 -18 -29 -20 7
word word: одного	-5 -5 17 -43 -15
word word: одной	-28 10 25 -8 5
word word: одном	20 -20 9 -29 -18
word word: одному	-11 -2 4 -3 -2
word word: однора	-24 -1 11 -22 -2
word word: одност	14 5 -28 -30 -40
word word: одноча	15 -16 -2 8 -11
word word: одну	-8 -8 -9 35 4
word word: одні	3 -7 9 -10 -16
word word: одній	23 -20 7 -21 -16
word word: однієї	2 -19 12 -19 -7
word word: одразу	6 -33 -5 3 10
word word: одяг	-9 -12 9 -10 5
word word: одягу	-13 -20 2 8 0
word word: ожидае	-27 32 -10 -4 -6
word word: ожидан	22 -2 -12 -12 -11
word word: ожидаю	-12 -10 -32 -36 38
word word: ожоги	19 -5 -9 -5 -13
word word: озвучи	-20 -5 -11 23 -10
word word: озвучу	-27 19 -12 16 -5
word word: оздоро	12 -14 -14 -9 5
word word: означа	0 -8 4 0 -9
word word: окажут	-5 10 -3 -6 -10
word word: оказав	19 22 -6 -24 -35
word word: оказал	10 -16 10 -14 -4
word word: оказан	-15 10 -19 -11 24
word word: оказыв	17 -14 -28 -4 -11
word word: оккупа	22 -1 -12 -9 -13
word word: около	-14 -29 -6 12 -9
word word: оконча	-23 31 -11 -6 -18
word word: окрема	-3 -34 2 12 -2
word word: окреми	-19 16 -21 -27 11
word word: окремо	-7 -6 0 -31 13
word word: окремі	-15 -14 -11 8 7
word word: округа	-11 -10 -6 -13 7
word word: окруже	-25 0 -17 -10 17
word word: окрім	31 -3 -8 -29 -3
word word: октябр	-6 -2 25 -21 -22
word word: окупан	-6 -28 -22 6 7
word word: окупац	27 -20 -37 -3 -18
word word: окупов	13 -9 -35 2 4
word word: олег	3 -14 1 4 -23
word word: олекса	-13 10 -7 -20 12
word word: оленів	-10 -5 -43 -16 34
word word: омбудс	-10 0 -22 6 -5
word word: он	-24 13 -1 -8 -15
word word: она	-16 -30 19 -2 8
word word: они	4 10 9 -27 -31
word word: онколо	22 -1 -6 -13 -13
word word: онлайн	-27 13 -35 5 7
word word: оно	-38 5 31 -18 -30
word word: оновле	-18 -31 -19 -23 37
word word: оон	-33 -3 -12 -14 24
word word: оп	25 12 -20 -26 -13
word word: опасно	25 -7 -16 -11 -6
word word: операт	6 -15 -17 -40 21
word word: операц	-12 -36 7 -8 13
word word: оперув	-37 -9 16 32 -27
word word: опинил	-7 8 -16 15 -29
word word: опитал	-10 -4 9 -27 -1
word word: опитан	-15 -2 -14 22 -21
word word: опитув	5 -19 -2 -23 1
word word: опитує	2 -1 -13 15 -10
word word: опк	-23 -3 -12 -1 29
word word: опозна	-16 -40 11 11 0
word word: опорни	-24 -4 -9 -4 30
word word: опорны	-1 -13 -11 -5 8
word word: опраць	-24 23 -19 11 -11
word word: опрацю	-18 -11 -12 -17 27
word word: опреде	-10 22 -4 -13 -16
word word: оприлю	-17 11 -2 -12 1
word word: опрове	-10 28 -32 -22 -21
word word: опубли	-16 8 17 -19 -15
word word: опуска	-17 -5 11 11 -3
word word: опытом	-35 -28 -23 -13 47
word word: опять	1 19 -21 -19 -21
word word: опікам	14 -7 -4 -3 -4
word word: опіки	-7 -15 11 -15 -1
word word: орбан	-15 4 -20 -8 5
word word: органи	10 -26 6 -13 7
word word: органі	-32 -1 -12 23 2
word word: орден	-8 -8 -21 -11 14
word word: ордена	-25 -5 -10 -13 36
word word: ордени	-16 -8 8 -12 -1
word word: оренбу	-18 -2 24 -1 -12
word word: оркест	-13 -11 18 -12 2
word word: орлов	-21 0 -4 -2 20
word word: орудий	-14 -1 -3 -1 14
word word: оружие	-36 -24 -22 -19 44
word word: оружия	-34 -12 -7 -20 28
word word: орієнт	4 17 -18 -36 2
word word: освобо	1 -20 -12 -25 0
word word: осени	-6 -5 -8 8 1
word word: осенью	7 -2 11 -1 -13
word word: осені	-15 -16 -30 -6 36
word word: осколк	13 -12 13 -11 -23
word word: осколо	-1 -8 -2 -5 4
word word: осматр	10 -12 -13 -15 9
word word: осмотр	-8 -25 4 -17 -4
word word: основа	-4 -10 -18 9 -16
word word: основн	-14 6 -4 1 -3
word word: особа	-3 -2 -1 -14 16
word word: особам	8 5 -5 -5 -14
word word: особен	25 -9 -13 -2 -5
word word: особи	-26 0 -36 29 -25
word word: особис	20 -36 -21 1 15
word word: особли	9 -3 -24 23 -47
word word: особов	-17 -8 5 -17 19
word word: особу	-4 -9 -18 -10 15
word word: остава	-7 -25 18 -9 -11
word word: остави	0 -14 -14 -10 22
word word: оставл	7 -5 -11 -15 15
word word: оставш	6 10 -16 -6 -25
word word: остает	-13 -4 -12 13 -1
word word: остали	-19 -23 -17 -16 38
word word: остало	8 14 -11 -34 -5
word word: осталс	14 -12 15 -14 -16
word word: осталь	-7 -25 10 -8 -13
word word: остана	9 -5 13 -20 -19
word word: останк	-11 -24 29 -32 -12
word word: останн	-20 8 -8 1 1
word word: остано	19 0 -11 -15 -34
word word: остато	16 14 -8 -20 -28
word word: остают	-1 20 -19 6 -20
word word: остров	0 -9 -25 -8 9
word word: острів	12 -3 -8 -2 -1
word word: осужде	-16 -25 -23 -20 35
word word: осущес	13 4 -17 -14 -8
word word: ось	-26 -11 16 -3 -5
word word: осіб	-17 24 -25 7 -8
word word: осінь	2 18 -2 -11 -14
word word: от	-20 13 -10 -6 -9
word word: отбыва	-23 -22 -18 -15 31
word word: отвагу	-30 -10 -27 -5 36
word word: отвезл	22 -3 -5 -3 -16
word word: отверг	-28 19 -13 -15 15
word word: ответ	-23 0 -23 7 7
word word: ответа	-36 5 -30 -2 9
word word: ответи	-43 3 0 13 -35
word word: ответн	-23 15 -23 -23 18
word word: ответо	-10 17 -12 -7 -10
word word: ответы	-13 -9 -12 -13 18
word word: отвеча	-53 7 -14 26 -2
word word: отвечу	9 12 -7 -11 -23
word word: отдав	20 -1 -8 -4 -16
word word: отдава	-6 0 -28 -24 12
word word: отдаем	19 8 -20 -10 -24
word word: отдал	23 -28 0 -19 -22
word word: отдала	-12 13 18 -28 -3
word word: отдали	31 -32 -15 -8 -34
word word: отдано	7 -28 12 -13 -31
word word: отданы	5 20 -23 -20 -14
word word: отдать	13 1 -30 -32 -24
word word: отдают	-26 9 -16 29 -20
word word: отдел	-17 9 -12 -16 14
word word: отделе	-8 -20 -30 -34 31
word word: отдель	-18 11 -16 9 -3
word word: отдыха	-10 -16 -5 -12 19
word word: отец	-4 -21 13 -7 -11
word word: отечес	-11 -23 -32 -26 30
word word: отже	6 -6 -26 -12 16
word word: отказа	-23 15 -37 -27 7
word word: открыл	-36 12 -24 -36 27
word word: открыт	-27 6 -29 -9 28
word word: откуда	38 -13 -28 -1 -16
word word: отложе	-30 41 -18 -10 -25
word word: отложи	-26 28 -4 -1 -4
word word: отмене	-36 22 -26 -22 -5
word word: отмети	13 -19 -38 8 -21
word word: отмеча	-31 -4 -11 19 5
word word: относи	-8 -2 -2 -14 18
word word: отноше	-13 -20 -14 -7 21
word word: отозва	-4 5 -15 -17 14
word word: отправ	-13 -16 -2 -38 28
word word: отпуск	-21 -27 14 -33 12
word word: отпуст	-12 -6 15 -22 -3
word word: отпуще	2 -22 -21 -21 23
word word: отрабо	-18 17 -12 -10 -2
word word: отраже	10 -2 -9 -5 -8
word word: отрази	-20 -3 -4 -2 20
word word: отрима	0 0 -12 -31 6
word word: отриму	-21 11 5 -14 -9
word word: отрица	-11 -22 -7 10 15
word word: отряд	-4 -1 -8 -2 14
word word: отряда	-30 -2 -5 -12 32
word word: отряды	-6 0 -8 26 -19
word word: оттуда	11 -3 -22 6 -5
word word: отчита	34 -31 -32 13 -18
word word: офис	-23 -15 -34 32 -23
word word: офиса	29 -17 -24 3 -16
word word: офисе	28 -9 -23 -1 -26
word word: офицер	-4 -12 -6 0 4
word word: официа	4 17 -31 -5 -1
word word: оформи	-23 -22 17 -15 0
word word: оформл	15 -10 3 -10 -20
word word: офіс	14 2 -26 -17 7
word word: офісу	-8 1 -32 12 -6
word word: офісі	26 -28 -12 -10 -1
word word: офіцер	28 -15 -20 -10 -10
word word: офіцій	-42 25 -53 25 -9
word word: охопив	1 -13 17 -22 6
word word: охорон	17 -3 -1 -3 -14
word word: охочих	-12 -13 -8 -12 15
word word: оценка	13 -1 -1 -9 -5
word word: оценке	9 -5 -13 19 -15
word word: оцінка	11 -23 -12 4 -8
word word: оцінко	-11 -13 -7 4 4
word word: очевид	-17 -11 -6 10 12
word word: очень	12 13 -18 -31 -30
word word: очеред	-21 26 0 -9 -10
word word: очима	-18 -8 25 -4 -19
word word: очікув	-9 12 0 -2 -11
word word: очікую	-8 14 16 -16 1
word word: очікує	-7 9 -43 -18 -2
word word: очільн	-23 0 23 -16 -5
word word: ошукал	0 -9 -2 -1 11
word word: п'ята	8 -11 19 -7 -28
word word: п'ятде	-2 -13 12 -18 -10
word word: п'ятер	28 -23 1 -32 -31
word word: п'яти	-14 0 19 -41 -2
word word: п'ятий	22 -12 -19 -13 -10
word word: п'ятна	8 -6 -1 -16 -11
word word: п'ятни	16 -1 20 -48 -26
word word: п'ятсо	0 32 4 -27 -26
word word: п'ять	23 -25 1 -39 -8
word word: п'ятьо	37 -39 4 -41 -15
word word: павути	-47 7 -36 -23 36
word word: павшим	19 -18 -13 -10 -12
word word: павших	14 6 -13 -43 -12
word word: пакет	2 -12 -38 -33 15
word word: пакета	18 -13 -15 -7 -4
word word: пакети	-35 9 -1 -4 -28
word word: палата	-16 -11 21 -3 -19
word word: палаты	-22 -20 30 -12 -27
word word: палест	-29 -30 -19 -22 38
word word: пам'ят	-12 -34 -2 6 -2
word word: памятн	-30 -26 -15 -25 31
word word: память	13 -17 3 -23 4
word word: пансио	27 -4 3 -10 -30
word word: пані	-23 23 16 -9 -19
word word: папу	11 -14 -21 -17 15
word word: пар	-29 -19 -22 3 17
word word: параде	-19 -15 -25 -22 29
word word: парале	-2 26 -7 -9 -22
word word: парень	-33 -18 39 -19 -37
word word: парлам	5 -25 -29 23 -29
word word: парней	24 8 -26 -16 -23
word word: парни	18 -9 -15 -20 -4
word word: партиз	10 -4 -3 -4 -2
word word: партию	-1 -11 -17 -12 20
word word: партия	-32 25 9 -33 -8
word word: партне	13 -19 -46 -7 -1
word word: паспор	-28 -33 9 -27 20
word word: пасха	-6 -2 12 -3 -9
word word: пасхал	-17 9 23 -8 -19
word word: пасхе	-23 26 -6 -15 -8
word word: пасхи	12 16 5 -10 -38
word word: пасхой	6 15 -17 -16 -16
word word: пасху	-7 13 -18 -24 1
word word: патриа	-4 -19 -4 -19 9
word word: патрул	18 -6 -22 -17 7
word word: пауза	7 7 -24 -23 2
word word: паузи	23 -10 -8 -8 -22
word word: паузу	-14 23 -17 -1 -19
word word: паузы	26 -21 -17 0 -25
word word: пацано	6 -8 7 -12 -24
word word: пациен	-28 -13 -25 -17 42
word word: пацієн	-9 -5 -21 -7 25
word word: пво	13 -30 -31 -15 6
word word: пвр	2 -20 -21 -40 42
word word: пенсии	-30 -12 -23 -9 39
word word: пенсио	0 -10 -10 -17 20
word word: первая	20 19 -31 -20 -37
word word: первин	-25 -6 33 -6 -27
word word: первич	-5 -5 7 -8 -6
word word: первог	-5 11 -13 -7 -10
word word: первое	-14 3 1 25 -37
word word: первой	18 -14 -19 -12 -9
word word: первом	-23 15 -18 21 12
word word: первую	-15 27 -4 -18 -18
word word: первые	-21 18 24 -9 -33
word word: первый	8 -23 -7 -4 -17
word word: первым	11 -3 -9 -20 -8
word word: первых	-15 15 -10 -13 4
word word: перебу	-9 -19 -11 18 4
word word: перева	34 -13 8 -18 -34
word word: переве	-7 -22 -1 -14 9
word word: переви	16 -12 -4 -32 24
word word: перево	-29 -11 -21 -22 26
word word: перевя	7 -15 -15 -8 12
word word: переві	17 -4 -38 -4 4
word word: перего	5 4 -20 -23 -8
word word: перед	-16 4 12 -17 5
word word: переда	0 -5 -14 -14 5
word word: передб	-10 -16 -6 -13 40
word word: передн	-17 30 -20 -22 -8
word word: передо	-26 1 -23 -21 24
word word: переду	-29 39 -12 -13 -23
word word: пережи	-12 -11 22 -2 -13
word word: перейш	6 -9 -16 -17 15
word word: перека	-10 -21 -9 -5 28
word word: перекл	22 2 3 -16 -29
word word: переко	-20 15 -3 9 -12
word word: перекр	-17 -4 3 -8 21
word word: переле	18 -1 -15 -3 -5
word word: перело	-13 -3 17 -4 -8
word word: перелі	-32 2 -9 -36 11
word word: переми	-52 25 -30 -31 23
word word: перемо	-27 13 -21 15 -14
word word: перемі	-25 -27 17 4 3
word word: перене	-42 42 -23 -17 -4
word word: перено	-14 15 -18 8 -14
word word: перепо	-12 -17 6 -10 17
word word: перепр	6 -16 -32 16 -6
word word: перерв	12 17 -28 -31 -12
word word: переры	20 -8 -8 -2 -8
word word: пересе	22 6 -55 -43 -3
word word: перест	15 -1 -5 -7 -4
word word: перети	13 27 -19 -15 -27
word word: перетн	15 26 -5 -25 -47
word word: перехв	-6 -13 -16 -8 19
word word: перехо	-41 -43 -32 -34 66
word word: перече	25 10 -29 -20 -29
word word: перешл	11 -14 -18 -5 1
word word: период	-16 -30 -24 16 17
word word: перми	-21 -8 19 -16 -8
word word: персон	-9 20 -14 -20 -8
word word: перша	35 -13 4 -35 -37
word word: перше	7 -11 2 -21 -2
word word: перший	14 -15 -4 -33 -5
word word: першим	-10 -5 30 -18 -35
word word: перших	-5 -9 31 -21 -29
word word: першог	-36 -2 14 16 4
word word: першом	-11 -21 14 -10 19
word word: першої	-22 14 22 -12 -23
word word: першу	-1 -23 10 -9 -10
word word: перші	-8 -2 34 -17 -31
word word: першій	8 17 6 -17 -28
word word: період	9 -13 -18 1 -33
word word: песков	-42 -8 12 -32 -8
word word: петерб	-9 7 -13 10 2
word word: петр	-12 -12 -14 -5 27
word word: петро	-8 2 -29 18 -33
word word: петров	-13 -26 -16 -14 21
word word: петріо	-4 -38 -25 -10 26
word word: пехоты	-8 -1 -6 0 11
word word: пикапа	8 -2 -5 -1 -8
word word: писав	-15 -7 15 -4 -14
word word: писала	9 -5 -8 -16 -8
word word: писали	-6 9 13 -18 -33
word word: писати	2 9 -2 -42 4
word word: писем	-39 -23 -4 12 22
word word: письма	-13 -11 -20 -11 12
word word: письме	-26 -23 -22 -11 28
word word: письмо	-16 -39 -8 -43 30
word word: питав	-7 -9 17 -15 -14
word word: питали	1 -9 -8 -11 10
word word: питани	-8 -28 -3 -25 15
word word: питанн	-27 30 -44 -28 11
word word: питань	21 11 -26 -10 -35
word word: питают	-34 22 -6 23 -40
word word: питає	-19 -2 5 -8 7
word word: пише	-8 27 -28 -21 8
word word: пишет	1 2 -51 -11 6
word word: пишите	-5 -18 9 -26 21
word word: пишу	-7 -20 -13 -9 10
word word: пишут	-3 31 -18 -24 -13
word word: пишуть	-8 -5 -4 -2 -3
word word: пишіть	-23 2 8 -5 -5
word word: плакал	-5 -17 7 -10 2
word word: плакат	-28 -51 -3 -25 23
word word: план	8 -30 -30 -19 9
word word: планир	-23 15 9 -26 -33
word word: планом	14 6 -19 -2 -18
word word: планув	-33 1 4 -21 -31
word word: планую	-28 35 -19 -10 -22
word word: платит	-13 11 9 -8 -1
word word: платфо	-24 -32 -9 23 0
word word: плаче	-20 -9 19 -5 -15
word word: плачут	-12 -21 28 -21 -4
word word: плен	9 -19 -17 -29 10
word word: плена	8 -20 10 9 -34
word word: плене	-23 -20 21 -26 14
word word: пленен	-8 -6 -2 -3 13
word word: пленно	-27 -15 -21 -11 36
word word: пленны	-5 15 -20 -7 -7
word word: плену	0 -30 -4 13 -15
word word: плечах	15 -13 23 -21 -30
word word: площад	-43 17 -12 -40 11
word word: площі	-36 -23 0 -6 24
word word: плюс	-6 10 20 -25 -30
word word: по	-10 -10 -5 -3 -17
word word: по-дру	33 -17 -13 -4 -24
word word: по-пер	30 -17 -9 -6 -25
word word: по-пре	-23 28 -23 11 -40
word word: по-чел	-3 -17 -8 20 -17
word word: побаче	-19 -12 21 -13 -15
word word: побачи	-32 3 32 -11 -40
word word: победо	-39 -13 -24 -9 37
word word: победы	-16 0 -33 -34 40
word word: поблаг	18 -27 -1 -33 -7
word word: побрат	-24 -24 25 -16 -2
word word: побува	-29 -12 20 -7 33
word word: побыва	-26 -19 6 0 8
word word: пов'яз	-1 -18 6 -11 5
word word: повезл	-3 -21 20 -13 -39
word word: поверн	2 -25 -2 12 -10
word word: поверт	10 -24 -15 -20 10
word word: повест	12 -9 -3 -10 -6
word word: повинн	25 -11 -5 -3 -17
word word: повна	-25 -11 17 12 -26
word word: повне	-24 -4 25 -9 -9
word word: повном	-3 -36 -9 16 -21
word word: повну	-16 -10 19 -5 2
word word: повніс	28 -23 5 -10 -36
word word: поводж	-12 -15 16 -15 -14
word word: поводу	-12 16 -30 -23 -17
word word: повреж	-15 -9 -19 10 14
word word: повтор	-32 -8 0 -18 30
word word: повідо	-2 3 -6 2 -19
word word: повітр	7 -4 17 -35 -8
word word: погиб	14 -1 -8 -9 -1
word word: погибл	-29 -14 -45 -12 44
word word: погибш	-1 -6 -10 -18 -4
word word: погово	0 -27 28 -30 -20
word word: погода	-19 -20 -3 -15 12
word word: погодж	-11 35 -33 -38 -16
word word: погоди	3 2 -28 0 -15
word word: погоду	-34 -9 23 -12 -19
word word: погодя	-10 25 -10 -3 -22
word word: погран	32 -6 -14 -19 -21
word word: погрож	-14 -6 -26 -17 34
word word: под	5 -7 -7 -33 9
word word: подайт	-18 -11 -4 18 2
word word: подала	-15 19 -4 0 -6
word word: подали	-9 -10 -5 -29 10
word word: подано	-13 19 -25 -4 -14
word word: подари	-9 -25 7 -12 9
word word: подарк	-28 -19 8 8 3
word word: подаро	12 -18 -26 -13 16
word word: подару	-3 -18 10 -12 3
word word: подати	-12 -14 -23 -26 31
word word: подают	-21 -17 -24 18 24
word word: подає	-22 -11 6 -4 11
word word: подбит	-18 -5 -13 -4 22
word word: подвал	-32 2 4 -17 12
word word: подвед	-15 -16 -11 6 8
word word: подвел	-37 -9 -12 40 -1
word word: подвер	20 -5 -12 -9 -6
word word: подвод	-21 -1 -3 25 -17
word word: подвій	16 -1 -11 -1 -10
word word: подгот	-2 14 -38 -18 12
word word: поддел	-31 5 10 -5 -17
word word: поддер	-20 -12 19 3 -9
word word: подзащ	-9 -7 -13 -7 18
word word: подзво	-10 -14 32 -25 -19
word word: подкас	-7 -16 -16 -22 36
word word: подкон	16 -14 -5 -20 3
word word: подлеж	-18 11 -4 -9 14
word word: подмос	-28 -26 31 -21 -20
word word: поднял	-14 -12 -16 -10 33
word word: поднят	-18 -7 0 -10 21
word word: подола	21 -10 -7 -4 -14
word word: подпис	-13 -44 3 -49 26
word word: подраз	4 -22 -27 -21 14
word word: подроб	-19 8 23 -27 -2
word word: подрос	26 -18 -9 -3 -23
word word: подруж	-9 -11 -22 2 12
word word: подряд	35 -24 -31 14 -27
word word: подсуд	-6 -2 -7 -8 18
word word: подсче	-18 -7 -14 30 -12
word word: подсчи	-40 -34 21 49 -44
word word: подтве	10 23 -22 -10 -39
word word: подход	12 -9 -10 -11 -18
word word: подчер	-1 -27 -16 -11 17
word word: подяка	11 -15 -6 7 -16
word word: подяки	1 -13 19 -5 -17
word word: подяку	-14 -32 4 -29 23
word word: подібн	4 -7 -7 -9 8
word word: подія	24 10 -20 -22 -6
word word: поедут	-33 40 -46 -25 -12
word word: поездк	-29 -19 -22 12 11
word word: поездо	8 -27 -19 -12 13
word word: поехал	28 -2 -19 -1 -18
word word: пожизн	12 -2 -8 -14 14
word word: пожилы	7 17 -28 -5 -25
word word: поза	-8 -19 13 15 -15
word word: позавч	19 -17 23 -34 -42
word word: позаду	42 -26 -10 -12 -21
word word: позбав	-10 -4 -9 4 -1
word word: позвол	4 -16 -20 25 -31
word word: позвон	-11 -23 6 -8 -2
word word: поздне	-6 16 -4 -10 -9
word word: поздра	-15 6 10 -41 -3
word word: позже	8 -2 -9 -10 -17
word word: позити	-22 -1 13 -20 -23
word word: позици	-32 -9 -22 -5 33
word word: позиці	-27 25 -44 -19 15
word word: познач	-5 -20 -14 -20 23
word word: позывн	-32 -28 1 -16 20
word word: поимен	-15 -6 -15 30 -27
word word: поиск	-24 -12 -22 23 -4
word word: поиско	-26 9 10 -14 7
word word: поиску	7 -27 -30 -19 9
word word: пойдут	-10 0 16 -1 -15
word word: пока	-17 2 5 10 -41
word word: покаже	17 -1 -19 -18 -12
word word: показа	-12 -9 20 -31 -10
word word: показу	-29 -6 31 -15 -31
word word: показы	-20 -15 25 -18 -29
word word: покара	-21 -22 -25 -24 31
word word: поки	-5 15 12 -6 -28
word word: покину	3 -17 -22 -16 29
word word: поклон	9 -11 -10 -21 3
word word: покров	-2 -27 -25 -25 22
word word: пол	6 -18 -32 -10 14
word word: пола	12 -28 -18 -19 27
word word: полага	-15 -5 10 10 -12
word word: полгод	-33 -15 3 -20 18
word word: поле	-9 -14 12 -16 -10
word word: полева	-8 -9 -9 -4 14
word word: полегл	17 -23 -10 19 -44
word word: полиго	-13 -9 -12 13 8
word word: полити	-15 -14 -13 21 -28
word word: полици	-18 -17 -39 -19 41
word word: полк	-25 -14 -28 -11 32
word word: полка	-20 -7 -16 -10 23
word word: полков	-31 -16 -26 -11 36
word word: полку	-20 11 17 -21 3
word word: полное	-31 -4 22 -1 -13
word word: полном	-15 2 -25 6 -2
word word: полнос	-26 4 9 -23 1
word word: полноц	4 -4 7 -1 -11
word word: полови	-25 16 -24 19 -24
word word: положе	-23 -3 -12 14 17
word word: полон	-16 -25 -14 -14 29
word word: полоне	-19 5 -45 -14 26
word word: полону	9 -24 -6 6 -14
word word: полоні	-6 -8 -33 -14 11
word word: полосе	-9 -6 -3 -1 16
word word: полсот	27 -4 -16 -4 -21
word word: полтав	-10 -24 13 -24 -3
word word: полтор	-11 -26 -16 17 -12
word word: полуго	13 -12 -21 -15 17
word word: полудн	12 -11 -17 -7 -7
word word: полуто	0 -6 -12 14 -14
word word: получа	10 6 -20 -15 1
word word: получе	-4 5 5 10 -39
word word: получи	9 -11 -9 -5 -2
word word: польши	-21 -2 -10 -1 22
word word: польщі	-38 -27 -4 -6 28
word word: поля	-7 -8 -17 -18 13
word word: полягл	8 0 -1 0 -8
word word: полях	-10 1 -14 14 -17
word word: полі	2 -12 0 25 -24
word word: політв	-29 -13 -27 -24 32
word word: політи	-8 -19 -6 17 -4
word word: поліце	4 -16 4 -7 8
word word: поліці	-22 -25 -22 -1 24
word word: поменя	3 23 -22 -14 4
word word: померл	22 -12 -13 -19 -11
word word: помеще	-23 -19 -19 -12 28
word word: помилк	-20 -24 27 -12 1
word word: помило	-8 -16 -23 -8 18
word word: помимо	13 -13 -9 10 -10
word word: помина	0 -5 11 -12 -10
word word: помним	8 -28 -20 -50 8
word word: помнит	-6 -18 -22 8 8
word word: помог	-10 -13 -20 -13 20
word word: помога	2 10 -15 -10 2
word word: помогл	18 -18 -36 -21 20
word word: помогу	-11 -11 23 -12 -19
word word: поможе	-3 -3 8 0 -9
word word: помочь	-31 -9 -20 27 5
word word: помощи	8 -18 -1 -21 9
word word: помощн	29 -15 -40 -10 -29
word word: помощь	9 -3 -8 -26 0
word word: поміж	23 -1 -9 -1 -17
word word: поміня	-3 -37 1 -21 15
word word: помічн	30 -17 -10 -18 -2
word word: понад	-2 -10 -39 2 5
word word: понадо	8 -9 -26 22 -22
word word: понеде	2 6 5 -2 -16
word word: понеді	2 -5 20 -13 -18
word word: понима	-17 21 -9 -2 -21
word word: поновл	-7 15 -5 -7 -10
word word: пообещ	-37 -6 -17 -26 29
word word: пообіц	-21 -11 23 -5 -16
word word: попавш	25 -14 -20 -18 -18
word word: попал	-40 -13 10 -17 2
word word: попали	-8 -11 5 -10 6
word word: попасн	6 -1 -3 -8 -5
word word: попаст	-20 -19 -15 -6 24
word word: попере	25 -15 9 -29 -24
word word: поповн	-17 -8 -23 -2 14
word word: пополн	1 -2 -4 17 -17
word word: попри	-8 21 -12 -13 -18
word word: попрос	1 -3 -7 -17 5
word word: попрощ	-8 -13 7 -17 -16
word word: попытк	-21 7 -20 -10 14
word word: пор	-37 0 24 4 -22
word word: пораду	-1 12 -16 -10 -11
word word: пораже	2 -6 -9 -9 3
word word: поране	1 -7 -29 -23 14
word word: пораху	1 -25 27 -3 -6
word word: поречн	-8 -5 -12 -4 17
word word: поровн	25 -17 -16 -17 -21
word word: порожн	-5 -20 -12 -1 7
word word: порт	-18 -12 20 -14 -17
word word: портах	-12 -15 14 -14 11
word word: портов	-1 -9 -12 -12 14
word word: портре	-13 -2 5 -34 15
word word: порту	-47 -16 -32 -12 48
word word: поруч	-21 -20 5 -8 18
word word: поруче	-22 19 9 -10 -21
word word: поручи	-22 -24 -1 -19 30
word word: поруше	-46 18 8 -23 19
word word: поруши	-13 12 -18 -10 12
word word: порушу	-23 14 -16 -19 22
word word: поряд	15 -9 -3 -3 -2
word word: порядк	-3 0 -31 17 -15
word word: порядо	-6 9 -22 -11 -4
word word: порівн	-27 -20 -22 32 -4
word word: посадо	-30 -2 18 -9 5
word word: посвід	-5 -13 -18 -10 27
word word: поселк	-35 -29 35 -27 -15
word word: посере	18 7 -23 -2 -32
word word: посети	-43 -29 7 -11 32
word word: посеще	-34 -10 -24 -23 44
word word: посила	-7 -37 18 -51 17
word word: посилк	-16 -16 -19 -18 34
word word: посило	-12 9 -7 11 -14
word word: посла	-15 -28 -18 -27 34
word word: послам	-26 -28 -7 42 -20
word word: послан	-36 -34 -2 -44 23
word word: после	-16 -16 0 -25 16
word word: послед	-6 -16 9 -24 13
word word: послез	22 -23 -9 -6 -13
word word: послуг	-4 -17 -23 -9 28
word word: послів	-34 -11 -9 -5 37
word word: посмер	-21 -11 -9 -8 15
word word: посмот	-27 18 20 -7 -19
word word: посол	-18 -18 -12 19 13
word word: посоль	16 -17 -31 -24 7
word word: поспри	30 -14 -22 -27 -20
word word: поспіл	-13 -13 13 -17 4
word word: поспіш	-32 18 -15 30 -3
word word: посред	5 -23 -11 -5 -9
word word: пост	-2 -3 11 0 -9
word word: постав	0 -42 15 -12 -14
word word: постач	-9 -19 -6 -6 29
word word: постоя	-15 -19 -25 4 12
word word: постра	-29 -30 2 -20 24
word word: постро	-7 -17 -15 7 5
word word: поступ	-15 0 -11 12 -11
word word: постій	-22 -26 -14 -24 32
word word: посылк	-41 -30 10 -27 29
word word: посыло	-18 -12 -16 -5 18
word word: потери	11 -13 -4 -20 10
word word: потерп	-19 -10 -21 -18 24
word word: потерь	-1 -13 -9 1 12
word word: потеря	-6 -19 -39 -8 38
word word: потисн	-9 0 -2 0 6
word word: потом	-7 -28 22 -33 -13
word word: потому	1 4 -19 13 -10
word word: потрап	-3 -26 -19 1 19
word word: потреб	11 -3 -3 9 -17
word word: потріб	-14 1 4 2 -24
word word: потім	-27 -4 23 -29 -15
word word: похило	21 -2 -9 -4 -8
word word: похище	-15 -19 -2 26 -12
word word: похова	-20 -14 28 -31 -2
word word: походж	-9 -27 -13 -18 33
word word: похоро	11 -1 -23 -9 -23
word word: почавс	-15 -4 15 -2 -7
word word: почала	6 -7 5 -2 -13
word word: почали	-23 -24 -23 -23 38
word word: початк	0 -26 -15 5 -8
word word: почато	-2 20 0 -7 -20
word word: почему	-9 4 17 -49 -11
word word: почест	-18 -12 -21 21 -21
word word: почина	14 -25 -2 -13 -6
word word: почнет	-15 1 16 -2 -2
word word: почну	-1 0 8 -2 -10
word word: почнут	-1 21 -11 -5 -10
word word: почта	-10 -13 -14 -6 20
word word: почти	25 -17 -11 -18 -10
word word: почту	-15 -11 -19 -14 21
word word: почули	-5 17 6 -15 -18
word word: почути	-12 -21 -9 7 13
word word: поширю	-30 14 -15 -39 22
word word: пошкод	-23 -12 16 -20 1
word word: поштою	-19 -25 -21 -15 32
word word: пошту	-16 -15 -10 -29 30
word word: пошук	-7 -10 14 -12 -14
word word: пошуко	16 -23 -3 -9 -38
word word: пошуку	-17 -19 7 13 -25
word word: пощаст	11 -3 -23 -22 28
word word: поэтом	10 -18 -3 -6 -17
word word: появил	-11 12 -13 -9 4
word word: поясне	17 13 -23 -7 -1
word word: поясни	-11 -24 0 -14 17
word word: поясню	-38 -29 31 10 -17
word word: поімен	-26 21 16 -14 -16
word word: поінфо	21 14 -22 -20 -19
word word: поїдут	-25 17 -18 -14 16
word word: поїхал	3 -19 24 -37 -18
word word: ппо	-3 -32 -25 -34 35
word word: прав	0 -25 -30 -11 23
word word: права	1 -35 -23 -37 38
word word: правам	-13 -19 4 0 3
word word: правда	-14 7 14 -26 -17
word word: правду	-19 -15 -13 -3 28
word word: правил	0 -2 -38 -5 22
word word: правит	-25 -15 9 -9 24
word word: право	2 -26 -28 -2 21
word word: правов	-8 -22 -12 18 -14
word word: правоз	-11 -20 -16 5 10
word word: правоо	16 -20 -27 7 -13
word word: правос	17 -7 -20 -6 -13
word word: праздн	-25 17 -18 -10 18
word word: практи	0 -17 -27 -14 26
word word: прапор	-14 -4 6 -41 1
word word: працюв	0 22 -14 -21 12
word word: працюю	-11 10 -23 -3 -7
word word: працює	-1 5 -36 4 -13
word word: праця	0 -10 18 -8 -24
word word: праців	-30 -21 2 -7 19
word word: пребыв	0 -25 -27 -20 18
word word: превыс	-17 -16 -9 -21 20
word word: предва	-8 7 4 -16 -3
word word: преддв	10 21 -12 -18 -17
word word: предла	3 -15 -24 -18 18
word word: предло	-36 12 -3 -2 17
word word: предме	-24 14 -29 -6 -15
word word: предно	12 6 -3 -10 -11
word word: предос	-1 -6 -3 -16 2
word word: предпо	-11 14 -21 -10 -8
word word: предпр	-2 -14 -14 -10 25
word word: предсе	-33 31 -14 3 -34
word word: предст	-29 15 -13 -24 16
word word: предуп	-12 2 8 -7 -5
word word: предус	-4 13 -6 -8 -10
word word: предше	-13 -17 -25 -12 25
word word: предыд	10 29 -36 -12 -23
word word: прежде	3 38 -28 -25 -27
word word: прежне	-23 -28 27 -12 -11
word word: прежни	-3 -13 -21 -13 18
word word: презид	-9 -8 -2 -15 7
word word: прекра	-41 17 -7 -28 20
word word: прем'є	-13 -13 -32 -20 14
word word: премье	-13 -15 -7 -8 16
word word: прес-с	-8 11 5 -11 -20
word word: преско	-12 -17 12 -11 -3
word word: пресс-	2 -17 -5 18 -38
word word: престо	-11 7 -17 12 -6
word word: престу	-28 -21 -24 5 14
word word: при	14 -7 -15 5 -13
word word: прибли	-14 -28 -19 29 -9
word word: прибуд	6 3 -12 -8 -9
word word: прибул	36 -22 -24 -20 -19
word word: прибыв	16 -6 -16 -7 -8
word word: прибыл	-17 13 -3 -44 -11
word word: прибыт	-22 14 8 -15 -28
word word: привез	12 -24 19 -42 -29
word word: привел	-3 -14 -11 28 -17
word word: привет	-11 -11 8 -13 8
word word: привод	10 -18 -8 14 -25
word word: привоз	-2 -8 9 -7 -10
word word: привіз	-36 -9 16 -14 26
word word: привіт	-21 -25 24 8 -15
word word: пригла	-18 -11 -6 -9 18
word word: пригов	-1 -17 -27 -24 15
word word: пригож	10 -9 -12 8 -8
word word: пригра	-8 -1 -31 13 -2
word word: приеду	-20 19 7 -8 -12
word word: приезж	-20 9 -3 16 -23
word word: прием	-35 4 -15 -14 15
word word: приема	-10 -2 10 11 -6
word word: приемн	10 -18 -29 -12 6
word word: приеха	0 29 7 -6 -51
word word: призва	-15 -29 -12 -1 18
word word: призем	-14 -11 15 -9 -5
word word: призна	10 -13 -12 -14 1
word word: призыв	-9 13 -10 -12 -6
word word: прийде	13 -3 -9 -7 -14
word word: прийма	1 -7 -18 -20 35
word word: прийня	8 1 -10 -12 6
word word: прийом	10 -17 -27 0 5
word word: прийшл	-20 5 -27 -8 23
word word: приказ	-15 15 -14 -18 13
word word: прикла	-11 -6 -11 -16 25
word word: прикор	28 -6 -8 -21 -13
word word: прилет	-9 -27 25 -21 -14
word word: прилож	6 -5 -14 -6 14
word word: примен	-26 -10 -5 -15 29
word word: пример	-24 7 -21 12 -1
word word: примор	-28 -24 2 -11 11
word word: примус	-8 -26 -18 17 -21
word word: принад	-8 -7 17 -20 -11
word word: принес	-23 -11 8 10 0
word word: приним	-30 21 8 -15 8
word word: принос	7 -8 -23 -11 8
word word: принц	10 -5 -10 0 -1
word word: принца	-5 -4 13 -11 -15
word word: принци	-4 16 -15 -22 -6
word word: принцу	20 -1 -17 0 -6
word word: принял	5 -44 -58 -13 28
word word: принят	-17 3 -10 -3 -4
word word: приост	-11 0 -10 -16 8
word word: припин	13 9 -18 -15 -20
word word: припус	-1 1 13 -25 -20
word word: приско	-5 -5 -22 -14 14
word word: присла	-8 8 -17 -21 -1
word word: присмо	9 -18 -36 -6 23
word word: присту	-9 8 -2 11 -13
word word: присут	-12 -26 -24 -28 30
word word: присыл	-17 33 -23 -9 -18
word word: притул	-23 -18 -6 12 -2
word word: прифро	7 -18 -9 -13 17
word word: прихов	-17 -23 0 23 -15
word word: приход	-33 -22 -3 -2 15
word word: причас	0 -5 4 -8 -18
word word: причем	22 -25 -17 -18 -23
word word: причет	8 -7 -19 -20 8
word word: причин	-25 28 3 -17 -19
word word: пришви	21 -23 -27 -17 18
word word: пришло	22 -10 -17 -15 -3
word word: приєдн	-16 -13 -17 17 -10
word word: приїду	-24 -18 10 21 -11
word word: приїха	-17 6 10 0 -26
word word: про	-24 6 3 3 -13
word word: пробле	9 -3 8 -16 1
word word: пробув	5 -7 -17 -1 -12
word word: пробул	13 -5 19 -55 -37
word word: провад	-7 -20 -22 -21 34
word word: провед	-11 6 -27 25 -20
word word: провел	-9 -19 -9 -1 13
word word: провес	-16 35 -14 14 -33
word word: провод	1 -2 -25 5 7
word word: провок	-19 -25 -14 -18 42
word word: провів	-26 3 -8 -7 5
word word: прогно	26 -5 -10 -12 -17
word word: прогол	-12 -12 -12 -17 27
word word: програ	-39 -19 -8 -15 31
word word: прогул	-27 -38 18 -14 23
word word: продаю	-12 -21 -23 -13 21
word word: продає	-16 -1 -9 -10 20
word word: продле	-18 -25 -23 -6 32
word word: продли	-7 -18 -18 -5 10
word word: продов	36 -28 -9 -30 -13
word word: продол	-7 -10 -14 -13 4
word word: продук	-9 9 -15 -11 -1
word word: проезд	-13 -11 -12 21 6
word word: проект	-4 -21 -22 -18 23
word word: произв	-13 6 -11 -22 15
word word: произо	30 5 -33 -21 -16
word word: пройде	-4 -17 7 -15 11
word word: пройду	2 -31 15 -30 -5
word word: пройти	-25 27 11 -40 -47
word word: пройшл	6 -6 -10 -37 13
word word: пройшо	8 -12 12 -29 -4
word word: проком	-3 -17 16 -10 -3
word word: прокоп	-18 -14 22 -8 -30
word word: прокур	-38 -23 -1 -10 30
word word: проопе	12 -9 -19 -3 -3
word word: пропав	-2 -45 -25 14 -8
word word: пропаг	-17 0 12 3 -17
word word: пропоз	-33 16 -26 -42 19
word word: пропон	-8 6 -25 -27 9
word word: пропор	32 -2 -22 -23 -11
word word: пропус	22 7 -23 -24 -19
word word: прораб	-34 47 -29 -18 -35
word word: прорва	-22 -1 0 -11 25
word word: прорыв	-14 -8 -5 -6 12
word word: просив	1 -24 -3 -7 5
word word: просил	5 -23 12 5 -19
word word: просим	-27 21 -8 -2 -23
word word: просит	-25 0 10 -16 8
word word: проста	12 13 -20 -13 -8
word word: прости	-35 2 25 2 -29
word word: просто	-1 -1 1 0 -26
word word: просув	-20 -9 -8 -10 23
word word: просьб	-7 15 -5 -34 14
word word: просят	-51 -21 13 -19 28
word word: проте	-13 -5 -18 13 -2
word word: протез	-32 -12 -18 -20 32
word word: протес	-27 11 -18 -14 25
word word: проти	-14 -17 -29 -21 33
word word: против	1 -19 2 -1 -7
word word: проток	15 -40 -14 -19 14
word word: протяг	-49 6 -20 9 22
word word: профил	18 14 -19 -23 -14
word word: профіл	15 -16 15 -29 0
word word: прохан	-6 -17 -16 -23 20
word word: проход	-12 -18 14 -18 -4
word word: прохож	15 0 -14 -1 -1
word word: процед	8 13 -9 -7 -26
word word: процен	-27 -15 15 30 -25
word word: процес	4 27 -43 -13 -16
word word: прочит	-13 -9 -19 1 26
word word: прошед	-16 -1 -3 7 4
word word: прошел	21 -50 -10 -36 -10
word word: прошла	-7 -28 -28 11 23
word word: прошли	-4 -11 2 6 -12
word word: прошло	-26 -1 21 3 -16
word word: прошлу	-7 -2 21 -2 -15
word word: прошлы	23 -21 -19 21 -21
word word: прошу	-22 26 -21 13 -38
word word: прощан	-20 -19 22 -4 -18
word word: проєкт	-22 -30 -30 -39 40
word word: проїха	23 -10 -6 -8 -10
word word: прямо	16 9 -14 19 -53
word word: прямой	-16 -11 -6 20 -10
word word: прямую	23 -6 -16 -5 -10
word word: прізви	-7 -5 -23 -16 7
word word: пріори	-34 33 -31 -16 -15
word word: псевдо	-23 -1 -1 14 11
word word: психол	16 -22 12 -30 -20
word word: публик	0 -12 13 -6 -13
word word: публич	-14 22 -29 6 -21
word word: публік	-32 -3 -9 -7 8
word word: пункт	-1 -22 -41 -23 24
word word: пункта	-22 -37 -18 -3 21
word word: пункте	-1 -2 -7 -11 8
word word: пункти	25 -24 -23 -40 7
word word: пункто	-16 -16 -11 -2 13
word word: пункты	-25 -15 -21 -17 39
word word: пункті	-28 -29 -23 -19 42
word word: пускаю	-18 -23 13 -4 1
word word: пустил	-14 18 4 -19 -4
word word: пусть	-16 -34 -22 14 27
word word: путевк	-20 -7 -17 -14 29
word word: пути	-1 29 -20 -18 -27
word word: путин	-16 0 2 13 -1
word word: путина	-3 -19 -12 19 6
word word: путь	-24 -2 -16 -15 23
word word: путіна	3 -13 13 -6 -15
word word: пухом	25 -7 -16 -5 -10
word word: пушили	-12 23 -44 -13 -16
word word: пушилі	-12 20 -7 -4 -11
word word: пьют	26 -17 -26 -14 -23
word word: пэтрио	-17 -6 -6 -4 24
word word: пятеро	8 -41 -9 -31 10
word word: пятеры	-17 -5 24 -18 -11
word word: пяти	-21 -38 10 22 -11
word word: пятисо	-30 -21 33 -24 -26
word word: пятнад	13 -5 -18 -8 -4
word word: пятниц	5 7 14 -23 -32
word word: пятый	1 -22 -38 14 21
word word: пять	5 8 -32 -34 -10
word word: пятьде	48 -7 -29 -18 -28
word word: пятьсо	14 7 -12 -8 -21
word word: пів	-8 -10 -7 -19 12
word word: півден	16 -12 -28 -8 21
word word: півдні	-17 -2 -8 -17 26
word word: північ	-29 -8 7 -8 24
word word: півтор	15 -16 -17 -19 5
word word: під	-12 -10 13 -25 13
word word: підбив	-32 -7 -9 33 -12
word word: підвал	0 -21 -34 -25 21
word word: підгот	-36 30 -3 -10 -17
word word: піде	-21 -10 -6 -20 20
word word: підкон	31 -8 -9 -39 -13
word word: підкре	17 -8 -9 -3 -1
word word: підліт	2 -10 -17 -29 19
word word: підозр	-25 -23 -10 -20 29
word word: підпис	-35 -19 -36 -25 31
word word: підпри	-15 -7 -12 -9 21
word word: підрах	-39 -34 13 28 -9
word word: підроб	-15 21 -16 -7 -17
word word: підроз	-9 -10 -31 7 14
word word: підста	-5 4 -28 12 -2
word word: підсум	-30 9 -23 42 -28
word word: підтве	-22 14 -45 8 -5
word word: підтри	-20 -3 -38 15 13
word word: підход	2 -3 -13 -21 20
word word: пізніш	4 -19 12 -20 9
word word: пілот	-22 -13 -14 -9 21
word word: пілоті	32 -11 -21 -5 -17
word word: після	-33 4 5 -19 14
word word: післяз	10 5 -24 -2 -13
word word: піти	-8 -11 -1 -17 19
word word: піхота	8 0 -7 -1 -1
word word: піхоти	3 -22 -4 -6 5
word word: пішов	-10 -8 9 -5 3
word word: р	-20 -16 9 17 5
word word: работа	-3 -2 25 -30 -14
word word: работе	-10 -18 21 8 -23
word word: работн	1 -13 -10 -21 26
word word: работу	5 -19 -24 -3 13
word word: работы	3 8 -33 11 -5
word word: рабоча	-13 16 -11 -5 -1
word word: рабоче	-8 18 -10 -18 -15
word word: рабочи	-16 17 -35 -20 -7
word word: рабочу	-13 -20 -19 -19 22
word word: рада	0 -19 -28 -20 36
word word: ради	-20 -26 2 23 -20
word word: радий	-8 -15 23 -29 -25
word word: радимо	7 3 -8 -8 -4
word word: радник	-13 -17 4 -13 17
word word: радост	5 -18 16 -28 -35
word word: радять	-16 -9 20 11 -22
word word: раді	10 -23 -5 4 -10
word word: радіо	6 -12 8 0 -15
word word: радіст	14 -13 1 -10 -24
word word: радіти	-16 -17 10 19 -25
word word: радієм	5 -6 7 -2 -9
word word: раз	-26 15 8 -9 -14
word word: разбир	-25 4 -23 7 15
word word: развед	13 -6 -19 -15 -2
word word: развез	-18 -8 5 -13 0
word word: развер	-26 25 -15 -6 -9
word word: развит	10 -17 -7 -12 20
word word: разгла	24 -20 -17 -11 -7
word word: разгов	-40 17 28 -14 -16
word word: раздал	-23 -11 27 -8 -18
word word: раздел	-13 14 21 -23 -22
word word: рази	-5 -31 -10 16 26
word word: разлуч	14 -5 -9 -4 -12
word word: размен	29 -11 -15 -13 -26
word word: размес	-18 -8 21 -25 -5
word word: размещ	16 -34 -7 -6 -6
word word: размин	-9 -10 -9 -20 31
word word: разное	15 -8 -12 -5 -11
word word: разные	-17 -15 17 -12 -9
word word: разных	25 -17 -22 -22 -1
word word: разом	19 -15 3 -25 -12
word word: разреш	10 -16 1 -11 2
word word: разруш	-7 -2 23 -13 -22
word word: разу	22 -2 -36 -31 -7
word word: разыск	-20 -15 -13 16 15
word word: разів	-9 -5 3 -22 10
word word: район	-12 12 -1 -5 -3
word word: района	11 -26 4 -29 -4
word word: районе	-25 -2 -22 -29 30
word word: районо	-3 -16 -14 12 4
word word: районі	-18 -8 -6 -4 27
word word: ракет	-14 0 10 -34 -1
word word: ракета	-5 -25 -16 -13 20
word word: ракети	-30 -25 -16 19 13
word word: ракетн	3 -3 -8 -22 10
word word: ракето	-15 -4 -17 -4 17
word word: рамзан	-26 -13 23 -1 -12
word word: рамках	-11 -22 -14 18 -4
word word: рамшта	-31 -5 -22 -18 13
word word: ранее	-34 -20 16 -20 23
word word: ранен	5 -7 -24 -7 8
word word: ранени	1 -31 -21 8 6
word word: ранено	-7 -2 0 0 8
word word: ранены	-4 10 -2 -27 0
word word: ранку	12 -3 25 -29 -37
word word: рано	-46 31 2 3 -43
word word: ранок	-25 -16 9 -17 16
word word: раньше	-11 -30 13 -4 -10
word word: раніше	14 3 -8 11 -23
word word: раскры	-9 -15 13 -5 12
word word: распор	18 -12 -4 -9 -10
word word: распро	-22 16 -13 -25 3
word word: расска	-2 6 -4 -27 -15
word word: рассле	-22 -9 -3 17 -7
word word: рассма	-24 37 -17 -14 -23
word word: рассмо	-12 -8 -21 -11 34
word word: расстр	-27 13 -27 -16 34
word word: рассчи	-1 14 -28 -33 -17
word word: расчет	-13 -14 -19 -6 33
word word: расшир	-13 -19 -19 18 8
word word: раунд	-13 13 -17 -14 4
word word: раунда	11 -21 29 -6 -42
word word: рахува	-12 -29 10 10 -7
word word: рахунк	13 18 -24 -23 11
word word: рахуно	11 -13 10 -13 -14
word word: рахуюч	-8 -5 -1 8 -2
word word: рахує	-12 -6 -5 21 -8
word word: рации	-8 -5 -8 -1 14
word word: рбк	36 5 -36 -30 -35
word word: рбк-ук	9 9 -3 -11 -6
word word: реабил	0 -19 7 -15 -4
word word: реабіл	9 -36 4 -43 18
word word: реакти	31 -1 -1 -1 -29
word word: реакці	-31 10 -11 -22 22
word word: реализ	9 -8 -2 -2 -1
word word: реальн	-17 14 -28 10 -2
word word: реаліз	4 -13 14 -11 -31
word word: реанім	26 -24 10 -9 -16
word word: ребенк	-17 -18 -32 -16 23
word word: ребено	-3 -6 -3 -9 17
word word: ребят	11 -9 12 -36 -26
word word: ребята	8 -14 11 -30 -6
word word: регион	-32 -1 11 -21 11
word word: регуля	-31 -25 -21 25 10
word word: регіон	14 -3 -12 -24 9
word word: редакц	-27 23 7 3 -33
word word: реестр	-30 -13 19 2 -26
word word: режим	5 -32 -29 -16 12
word word: режима	-5 -11 -32 -16 17
word word: режимо	32 -7 -15 -17 -19
word word: режиму	20 -6 -1 -15 -14
word word: резерв	-12 -19 -22 -12 23
word word: резолю	-8 -12 -17 23 -8
word word: резуль	-1 10 -1 -26 -33
word word: реинте	38 -24 -14 -20 -22
word word: рейд	-24 -19 -11 -11 26
word word: рейс	22 -5 -26 -18 -18
word word: рейсов	-17 -35 -6 -11 30
word word: рейсом	-16 -6 -11 -8 17
word word: рейсів	-8 -10 -10 -3 16
word word: рекоме	-19 -14 -14 -10 25
word word: рекорд	-29 -8 -16 9 4
word word: ремонт	-42 -25 -39 -19 39
word word: репатр	10 -10 -2 -15 -9
word word: репорт	-23 -7 29 -4 -33
word word: респуб	-9 -11 11 5 -22
word word: ресурс	-14 6 -9 -9 3
word word: рефриж	-7 26 -7 -18 -26
word word: речей	-17 -7 -15 -15 21
word word: речник	-17 -25 7 16 1
word word: речниц	-9 -11 6 18 -27
word word: речь	-18 18 0 -3 -24
word word: речі	-14 -8 -1 -15 9
word word: решени	-12 1 -2 -45 0
word word: решили	-29 23 -20 -15 -7
word word: решта	8 -2 3 -7 -14
word word: решти	-16 -5 -9 21 -15
word word: рештки	12 -28 21 -29 -34
word word: решту	-8 -20 12 23 -18
word word: реєстр	-15 -29 -24 24 0
word word: реінте	20 -2 -12 -4 -19
word word: риа	26 -24 -30 18 -34
word word: рисунк	-23 -10 14 -9 31
word word: рлс	-24 -12 -21 -18 24
word word: рнбо	-16 21 -7 -15 1
word word: робимо	18 -5 -26 -36 -3
word word: робити	-4 -26 -43 -1 28
word word: робить	-4 -16 9 -13 -9
word word: роблят	11 -13 -31 15 -1
word word: робота	-7 2 -5 -6 -10
word word: роботи	-19 -21 9 22 -19
word word: робото	-15 -10 -25 -20 29
word word: роботу	-7 -8 -39 -32 33
word word: роботі	-15 -12 -17 -28 27
word word: ровно	3 -27 24 -30 -37
word word: родилс	-16 -6 33 -4 -30
word word: родин	-16 14 -6 -15 11
word word: родина	-13 -21 2 5 0
word word: родине	26 -7 -10 -15 -23
word word: родини	2 -22 1 7 -17
word word: родинн	-22 16 14 -13 -11
word word: родино	-3 -10 -13 15 -15
word word: родину	-9 -17 -16 -7 9
word word: родині	5 -18 -30 -9 14
word word: родите	-17 5 -6 -19 11
word word: родича	-14 -13 -16 14 6
word word: родичі	-15 1 11 -6 -9
word word: родней	2 -15 -16 12 -8
word word: родной	11 -26 0 -21 -26
word word: родную	24 -7 -23 -11 -6
word word: родные	-7 -14 -2 12 -4
word word: родным	20 -11 -18 -15 -13
word word: родных	1 -24 -4 3 0
word word: родств	-10 0 -30 17 -6
word word: рожден	12 -12 -11 -15 8
word word: рождес	-14 16 -35 3 -6
word word: роз'яс	-19 -23 22 -29 3
word word: розбло	-1 21 -17 -19 -13
word word: розван	19 -2 -2 -11 -9
word word: розвез	24 -14 -10 -3 -11
word word: розвід	8 -12 -22 -14 -3
word word: розгля	-10 6 -30 7 -3
word word: розгол	-25 5 -25 25 -31
word word: розділ	-6 -30 -12 -20 16
word word: розкаж	17 0 -8 0 -12
word word: розлуч	27 -11 -19 -26 -16
word word: розмеж	15 -12 -8 -3 -13
word word: розмов	-10 0 11 -15 6
word word: розміс	-31 -28 11 -8 2
word word: розпит	-20 -17 8 -25 6
word word: розпов	-28 -16 18 10 -1
word word: розпод	3 -24 23 -20 -30
word word: розпоч	37 -36 -6 -9 -16
word word: розрах	-3 20 -34 -36 -14
word word: розсил	-6 -22 -16 -18 26
word word: розслі	-34 30 -42 -25 31
word word: розстр	-50 -23 10 -24 14
word word: розташ	-6 -8 -5 -16 15
word word: розумі	-24 35 -9 6 -33
word word: розшук	-17 -15 -18 23 -15
word word: розыск	-25 -16 -34 34 2
word word: роками	10 -9 -11 -2 -3
word word: роки	-8 -20 -3 -12 10
word word: рокови	-21 -17 -8 -7 18
word word: роком	8 -5 -14 25 -24
word word: року	8 -2 -38 2 -11
word word: років	5 -24 -13 3 13
word word: роль	-3 -23 14 7 -3
word word: росгва	-22 -5 -19 -18 24
word word: россие	3 -10 -11 1 1
word word: россии	-4 -31 -13 8 5
word word: россий	8 -19 -2 9 -26
word word: россию	11 17 -13 -5 -33
word word: россия	8 -18 -8 -3 -11
word word: ростов	5 -26 -15 -20 15
word word: російс	-6 3 -19 -13 -1
word word: росію	0 3 -28 -36 5
word word: росія	2 -2 -23 5 -9
word word: росіян	-10 3 -27 1 8
word word: росією	-20 -26 -20 30 0
word word: росії	5 -8 -22 -9 -2
word word: ротаци	-17 -11 -10 -9 16
word word: ротаці	-25 -9 -29 -9 36
word word: роти	-10 -15 -25 -23 30
word word: роты	-18 -11 -37 -8 44
word word: році	-27 -13 -15 33 -18
word word: рсзо	-9 -9 -4 -8 15
word word: рублей	-16 -8 7 -25 6
word word: рубля	15 -27 -20 -5 0
word word: рук	7 -5 7 -8 -18
word word: руками	-13 -30 -6 15 -3
word word: руки	-13 -15 11 -20 7
word word: руково	-8 -26 -29 23 8
word word: руку	-20 -14 9 21 -28
word word: румуні	7 -8 -2 -3 -1
word word: русски	-22 -32 -26 -19 25
word word: русско	1 -9 -22 -30 11
word word: рустем	-33 43 -19 -19 -35
word word: рух	-33 20 -29 -11 25
word word: рф	19 -25 -3 -16 -21
word word: рыбалк	-19 -5 24 -7 -20
word word: рыльск	-4 -3 -21 -10 29
word word: рэб	-20 0 0 -2 20
word word: рюкзак	-26 -13 -17 -20 26
word word: рядови	32 -3 -10 -10 -20
word word: рядово	-17 -2 19 -4 -9
word word: рядовы	30 -9 -30 -2 -15
word word: рядові	31 -2 -15 -9 -15
word word: рядом	-10 12 -20 -24 20
word word: рязани	-13 -19 -5 -6 26
word word: рятува	-5 2 -24 -22 16
word word: рятує	11 0 -8 -5 0
word word: рівнен	-11 0 15 -1 -6
word word: рівний	21 -4 -13 -2 -11
word word: рівно	35 -21 -28 -17 -17
word word: рівног	-30 -7 -5 -6 14
word word: рівня	-12 0 -11 -11 8
word word: рідна	29 -9 -11 -24 -19
word word: рідний	-24 -16 12 11 4
word word: рідним	-5 2 19 -33 -17
word word: рідних	2 -10 14 -19 -26
word word: рідног	7 -25 3 -6 1
word word: рідної	6 -10 -5 -9 -1
word word: рідну	16 -11 17 -16 -27
word word: рідні	10 -6 6 -22 -5
word word: рідній	35 -31 -9 -28 -21
word word: різдва	-24 38 -20 -19 -34
word word: різдво	-9 23 -5 -24 -28
word word: різдвя	-19 35 -4 3 -25
word word: різним	-5 -6 -1 16 -9
word word: різних	25 -20 -11 -17 -10
word word: різниц	-21 -10 -29 -7 42
word word: різні	-8 13 -13 -15 8
word word: рік	-9 -37 4 -1 5
word word: річниц	-13 -8 19 1 -27
word word: рішенн	-20 -11 4 -12 2
word word: рішучі	-17 -22 -13 -10 34
word word: с	-8 -5 -2 0 -2
word word: сайт	-3 -24 -13 -16 24
word word: сайте	-22 6 24 -6 -20
word word: сайті	-25 -41 -13 -17 43
word word: сам	-29 -3 13 17 -9
word word: сама	-33 6 -14 0 9
word word: самаре	19 -8 -16 -3 -11
word word: самарс	-24 -12 29 -6 -26
word word: саме	4 3 8 -20 -14
word word: сами	-21 -35 19 8 -29
word word: самий	10 -13 -6 -30 2
word word: самим	14 -11 -11 -8 -2
word word: самих	-11 -16 -14 -16 20
word word: саммит	-26 -11 -2 -12 20
word word: само	-1 7 -24 0 -12
word word: самого	25 -28 4 -28 -4
word word: самое	-6 -1 31 -14 -23
word word: самой	-4 13 6 -18 -13
word word: самойд	-9 -4 23 -9 -17
word word: самоле	-5 4 20 -31 -9
word word: самому	34 -19 -5 -19 -36
word word: самост	-25 -14 20 -14 17
word word: самочу	18 -9 -9 -1 -13
word word: саму	14 0 -2 -11 -1
word word: самый	-8 -14 12 -2 -11
word word: самым	20 -5 -3 -17 -21
word word: самых	15 -4 -4 -6 -8
word word: самі	13 -16 9 -21 -5
word word: саміт	4 -11 -11 -23 7
word word: саміту	-12 -14 -9 -19 26
word word: санато	-23 -22 7 3 -2
word word: санита	19 -11 -8 -11 -4
word word: санкці	-44 -11 -4 -13 30
word word: сапер	8 -4 -2 -6 -4
word word: сапера	-2 -3 -6 -1 9
word word: саперо	-11 -5 -1 -4 14
word word: саперы	-21 -10 -20 -8 22
word word: сапфір	12 -1 -1 -4 -6
word word: сарали	14 -33 -37 6 -33
word word: саралі	25 0 0 -24 -1
word word: сарато	-12 -10 -21 15 2
word word: сау	9 -1 -6 -7 -3
word word: саудов	6 -18 -19 -11 12
word word: саудів	27 -19 -25 -5 -16
word word: сбила	16 -13 -16 -4 -13
word word: сбили	13 -9 -11 -13 -6
word word: сбит	5 7 -18 -9 -3
word word: сбито	-2 -8 10 -8 4
word word: сбиты	1 -3 -14 -8 8
word word: сбу	-17 -17 -1 -2 10
word word: сведен	3 -9 -19 25 -31
word word: сверен	-19 28 -33 11 -31
word word: сверил	-7 -10 -24 15 -6
word word: сверх	-4 -11 -4 -11 9
word word: сверяе	-10 -27 -12 24 15
word word: сверяю	-27 33 -26 -7 -24
word word: светло	7 7 -16 7 -24
word word: свидет	-10 -6 18 -16 3
word word: сво	-18 5 -33 6 6
word word: свобод	26 -39 -13 -36 0
word word: свого	14 -8 10 -23 -28
word word: сводка	-4 -8 -14 5 10
word word: сводки	10 -26 17 -26 -18
word word: свое	-19 23 -9 -13 0
word word: своей	-27 14 -29 -14 13
word word: своем	4 -15 15 -12 -31
word word: свои	-5 -22 17 -21 -16
word word: своим	-1 -26 -6 -8 0
word word: своих	5 3 -26 -30 3
word word: своихн	4 -9 18 -8 -18
word word: свой	23 4 -30 -20 -9
word word: свою	-4 -30 -32 -31 24
word word: своя	-17 -17 18 -17 -10
word word: своє	-22 9 2 8 -8
word word: своєму	0 -27 -1 -9 28
word word: свої	-21 4 9 -16 -6
word word: своїм	-8 -8 18 -18 -12
word word: своїми	20 -4 -1 -6 -12
word word: своїх	-5 -4 -2 -37 12
word word: свыше	-18 2 -28 12 4
word word: связал	10 -29 -8 -13 -9
word word: связат	-5 -11 1 -9 14
word word: связи	-24 -5 22 18 -14
word word: связь	-19 -24 7 -15 25
word word: свят	-13 25 -30 -13 7
word word: свята	-29 29 -34 -31 17
word word: святей	11 -4 7 -16 -10
word word: святку	3 -3 16 6 -29
word word: свято	22 -17 -18 -22 -10
word word: святог	-8 8 -34 -32 7
word word: святой	-20 14 -10 20 -15
word word: святом	3 -11 -12 28 -6
word word: священ	3 -10 7 -15 -8
word word: свідкі	-23 -8 22 6 -5
word word: свідом	10 11 -17 -12 -20
word word: свідче	-34 -27 -4 -5 30
word word: свідчи	-15 -1 -27 -7 28
word word: свій	15 5 -13 -3 -22
word word: світ	-42 -28 0 7 14
word word: світла	17 4 -31 -22 13
word word: світли	-11 -9 -12 -7 18
word word: світло	-33 -6 6 -25 36
word word: світу	-20 -16 -25 13 8
word word: світі	-11 -3 -11 -7 14
word word: сдавши	-31 2 -32 6 19
word word: сдалас	-18 -15 -20 -8 21
word word: сдалис	-17 -17 -10 -14 36
word word: сдался	-19 -14 -9 13 -3
word word: сданы	-11 -9 -22 -1 19
word word: сдать	-31 9 -37 -19 34
word word: сдатьс	-11 -31 -31 -28 35
word word: сдвину	-20 29 -23 -6 -8
word word: сделае	-15 -9 -8 15 1
word word: сделал	-5 -23 2 7 12
word word: сделан	-16 -23 28 -12 -25
word word: сделки	-18 -13 4 -12 16
word word: сделку	-9 -8 -9 -6 13
word word: себе	17 -7 -33 -10 -3
word word: себя	31 -24 -30 -7 -27
word word: севаст	13 -14 -8 -5 -3
word word: север	11 -6 -4 -10 -6
word word: северн	-6 -5 -9 -9 23
word word: северо	-22 -6 -9 -7 24
word word: сегодн	26 -27 -7 -29 -18
word word: сезон	-9 -11 -14 -9 17
word word: сейчас	-5 -25 -6 21 -29
word word: секрет	-30 18 -27 49 -22
word word: сектор	-22 -2 -6 -14 25
word word: сел	12 -21 -10 -18 5
word word: села	-25 -11 -14 -18 31
word word: селект	0 10 -17 -17 -5
word word: семей	2 -24 15 -9 -13
word word: семеро	-6 6 5 -37 -4
word word: семеры	29 -19 7 -7 -25
word word: семи	-11 13 5 -6 -15
word word: семнад	13 -3 -8 -4 -9
word word: семь	16 -25 -7 9 -44
word word: семьде	11 -8 -7 -7 -11
word word: семье	-22 -32 -12 4 17
word word: семьей	-11 -21 -2 -16 16
word word: семьи	6 -2 0 -11 -14
word word: семья	1 -24 0 -18 3
word word: семьям	-4 7 -4 -19 -2
word word: семьях	8 11 -12 -15 -14
word word: сенато	-18 -11 -21 13 0
word word: сентяб	7 -41 20 -43 0
word word: сергей	-20 -14 16 -9 -6
word word: сергія	-36 -5 16 -8 2
word word: сердеч	27 -4 -12 -20 -5
word word: серед	3 -20 -2 -3 -7
word word: середи	-22 14 1 19 -33
word word: середн	-58 -19 2 -3 5
word word: середу	14 -2 0 -15 -12
word word: сержан	33 -11 -13 -17 -13
word word: серйоз	5 4 -16 -11 7
word word: серпен	-18 -9 -10 -17 18
word word: серпня	8 7 11 -34 -18
word word: серпні	-10 5 -22 -3 2
word word: сертиф	-41 -38 6 -12 9
word word: сестер	45 -8 -24 -17 -29
word word: сестра	-1 -8 6 -10 -13
word word: сестри	2 -9 17 -17 -20
word word: сестро	17 -5 14 -11 -20
word word: сестры	20 -4 -6 -15 -6
word word: сети	-14 -5 -22 -11 22
word word: сигаре	-14 -4 10 -1 8
word word: сигнал	-35 -20 -18 0 24
word word: сидели	-9 -5 13 -11 -14
word word: сидів	12 -2 -3 -8 -5
word word: сиділи	26 -2 7 -10 -24
word word: сизо	-18 -17 8 -21 22
word word: сил	30 -4 -25 -12 0
word word: силам	10 -7 -7 -8 -9
word word: силами	-5 -6 -19 -8 21
word word: силах	-8 -1 -9 4 9
word word: силе	-31 17 -4 -6 38
word word: сили	19 -14 -21 -19 10
word word: силови	12 0 -6 -10 -6
word word: силовы	3 -19 -6 24 -10
word word: силу	-21 -3 5 -7 10
word word: силы	2 -22 -22 -17 19
word word: сильні	-12 -6 34 -4 -31
word word: симфер	6 -12 23 -11 -13
word word: син	-28 -3 42 -7 -28
word word: сина	-27 -26 20 -11 -4
word word: синиця	-24 -12 -15 -15 22
word word: синода	-9 5 13 -8 -6
word word: сином	2 -12 11 6 -10
word word: синів	-10 -7 -13 -8 14
word word: сирии	-23 -5 -25 -3 29
word word: сирот	-11 -17 -20 -19 22
word word: сироти	10 -1 -2 -5 -5
word word: сирськ	11 -16 -19 -19 -5
word word: систем	0 -22 -15 -4 9
word word: ситуац	5 -2 -23 -23 16
word word: сих	-33 -14 22 -2 -17
word word: скажем	1 8 -14 -7 -12
word word: скажу	-24 7 -17 22 -29
word word: скажут	-8 0 17 -16 -13
word word: сказав	-12 13 -6 -23 -8
word word: сказал	-14 -1 -1 -9 14
word word: сказан	-4 26 -8 -14 -16
word word: сказат	-4 18 -11 6 -16
word word: скарг	-18 -21 -23 -10 34
word word: скаржи	-31 0 -32 -20 23
word word: скасов	-2 -9 -11 -6 17
word word: скинув	-15 -1 0 -10 21
word word: склад	20 19 -18 -12 -16
word word: склада	-15 -18 9 -17 21
word word: складе	-14 6 -7 -19 19
word word: склади	-9 -1 -3 -3 15
word word: складн	12 -6 -28 -17 1
word word: складо	-9 9 10 -19 1
word word: складу	-8 -9 -16 12 -2
word word: складі	-10 -11 14 12 -18
word word: склали	-13 -15 -11 -18 22
word word: скольк	-5 -34 -8 23 -13
word word: скорее	-17 8 9 -1 -4
word word: скорис	-14 -23 8 -25 4
word word: скоро	-5 8 18 -46 -30
word word: скорой	-29 -12 2 -12 18
word word: скромн	-18 -25 28 -4 -25
word word: скільк	-32 -8 -44 46 -31
word word: скінчи	-13 21 -16 -5 -6
word word: слава	0 -39 -12 -5 5
word word: славут	11 -7 -18 -6 7
word word: сладос	-16 -20 -28 -21 20
word word: следов	-2 -5 -17 -5 13
word word: следст	-29 -7 -22 6 25
word word: следуе	-14 -17 -24 28 -8
word word: следую	-2 15 -9 -30 -24
word word: слезы	-3 -13 19 -9 -24
word word: слов	-6 12 -6 2 -12
word word: слова	-29 -17 10 11 2
word word: словам	-6 -10 -13 4 -23
word word: словен	-20 -20 -8 -11 23
word word: слово	15 3 8 -31 -25
word word: сложил	-25 -26 0 -18 30
word word: сложит	-35 -9 -8 -9 27
word word: сложно	38 -5 -18 -18 -16
word word: сложны	23 -9 -19 -5 -27
word word: служат	23 -5 -19 -9 -5
word word: служба	9 -21 7 18 -19
word word: службе	1 -4 -14 -4 22
word word: служби	-4 0 5 -2 -15
word word: службо	-10 -5 -13 -15 19
word word: службу	-5 -23 -23 -3 9
word word: службы	0 -13 10 -6 -11
word word: службі	14 -4 -11 -16 -5
word word: служив	5 -6 8 -10 -12
word word: служил	25 -6 -2 -17 -32
word word: служит	-6 -19 -3 5 -4
word word: слухав	0 -20 -3 7 -9
word word: слухай	-12 -15 -3 -16 13
word word: слухал	-10 -26 34 -12 -22
word word: слухам	-8 24 -18 -6 -17
word word: случае	-35 -22 12 15 7
word word: случай	-27 8 -16 29 -8
word word: случая	4 -7 -24 -9 19
word word: случил	12 -2 -9 -12 -16
word word: слушат	-9 -15 -28 -8 25
word word: сльози	-12 -24 18 -18 1
word word: слів	0 -21 12 -17 4
word word: слід	-8 -8 7 5 -13
word word: слідст	0 -16 -24 -32 41
word word: слідчи	15 -37 12 -46 -8
word word: слідчо	-13 -17 7 6 -10
word word: слідчі	10 -19 -2 -7 5
word word: сліз	7 -4 13 -3 -17
word word: смеетс	-25 -10 11 -13 6
word word: смерте	34 -1 -22 -15 -20
word word: смерть	-12 -19 -23 -49 34
word word: сми	-39 41 0 -19 -15
word word: смирно	1 -1 -15 -23 27
word word: смогли	-15 -7 17 -15 -9
word word: смогут	-25 5 -8 -17 9
word word: смотри	-26 -8 31 -14 -32
word word: снайпе	-3 -7 -11 -14 9
word word: снаряд	-1 -30 -44 -33 20
word word: сначал	2 7 7 -24 -25
word word: снбо	-7 23 -7 -14 -18
word word: снизил	6 -8 -15 -2 6
word word: снова	4 -16 -31 -33 12
word word: сну	14 -12 -28 -9 20
word word: снігур	11 -29 3 -32 0
word word: со	-7 -8 -24 -30 19
word word: собесе	-6 6 -20 10 -34
word word: собира	5 1 -19 19 -27
word word: соблюд	-12 8 -15 -14 28
word word: соборн	-22 -7 19 -12 2
word word: собою	-15 -18 -27 -21 33
word word: собрал	-22 9 -24 -22 33
word word: собран	-25 9 31 -21 -23
word word: собі	0 -15 -23 -24 18
word word: совбез	8 -18 -9 9 2
word word: соверш	-16 -24 -13 -12 21
word word: совете	-15 -9 -3 27 -17
word word: советс	-24 -22 -25 -13 36
word word: совету	-16 11 -23 -15 22
word word: совмес	-11 -10 -13 -13 15
word word: соврем	-6 -9 -8 25 -14
word word: совсем	19 -6 -14 -5 -11
word word: соглас	-2 41 -36 -22 -56
word word: соглаш	-38 18 -22 -35 20
word word: содейс	30 -13 -31 -31 -5
word word: содерж	-42 -20 -28 15 22
word word: соедин	8 2 -5 -3 -3
word word: сожале	-20 14 14 27 -21
word word: созвон	14 -9 8 -10 -30
word word: создат	-9 16 -2 -1 -6
word word: солдат	13 -23 -30 4 -14
word word: соледа	-7 14 8 -18 -22
word word: сон	-21 -15 0 -18 25
word word: сообра	14 4 -12 -1 -20
word word: сообща	-13 -25 24 -5 -40
word word: сообще	4 18 -50 -19 -12
word word: сообщи	16 -13 -5 -16 -13
word word: сообщу	-18 -26 18 -13 -12
word word: соотве	-8 13 -28 -27 11
word word: соотеч	-23 -9 -23 22 11
word word: соотно	12 -26 -42 13 -32
word word: соприк	33 -20 -21 -22 -7
word word: сопров	9 -4 -4 -21 -4
word word: сорвал	-17 30 -25 -11 -22
word word: сорван	-20 26 -25 -17 -19
word word: сорок	8 -2 5 -24 -30
word word: сорока	-3 -3 -11 20 -33
word word: сослуж	-29 -29 -8 -21 21
word word: сосред	-15 0 0 -2 16
word word: состав	-28 16 6 -27 -9
word word: состои	-40 35 -19 -10 -37
word word: состоя	13 -1 -19 7 -12
word word: сотен	-11 -8 9 -2 8
word word: сотень	9 0 -6 -1 -3
word word: сотни	13 1 -27 3 -24
word word: сотня	21 -1 -17 0 -9
word word: сотням	-2 7 -8 -6 -5
word word: сотні	-13 3 3 0 -5
word word: сотруд	8 -5 -32 -28 5
word word: софійс	-40 -4 -27 17 7
word word: сохран	-7 -11 -7 13 -10
word word: социал	2 -12 1 2 0
word word: соцмер	-1 -12 -6 3 -7
word word: соціал	-25 -30 -12 16 32
word word: сочи	-11 9 -14 -6 10
word word: союзни	-9 18 -17 -18 17
word word: спав	0 -9 24 -16 -26
word word: спали	-9 -8 22 -10 -20
word word: спарта	-4 -7 -18 -11 14
word word: спасат	10 -8 -19 -10 0
word word: спасен	-17 -5 -16 -23 37
word word: спасиб	16 -24 4 -18 -12
word word: спасли	-9 -8 -8 -7 9
word word: спершу	-14 -12 31 -5 -15
word word: спецбо	11 -3 1 -1 -11
word word: специа	-14 -20 -19 16 0
word word: спецоп	-2 -27 -23 23 -9
word word: спецпо	-8 -9 -8 -14 10
word word: спецпр	1 -14 -14 -29 10
word word: спецпі	-27 -7 15 -12 5
word word: спецсл	-15 -26 10 -26 22
word word: спеціа	4 -24 -5 -13 18
word word: спешит	-7 -10 -21 -7 20
word word: списка	-17 21 -4 11 -28
word word: списке	-7 22 14 -11 -43
word word: списки	-48 42 -13 -10 -13
word word: списко	18 -25 4 13 -47
word word: списку	5 13 -16 -41 1
word word: спискі	-23 7 -3 4 -29
word word: список	-42 26 -17 -12 -3
word word: сплять	28 -7 -14 -13 -15
word word: сповіщ	-11 -24 -23 -11 20
word word: сподів	-13 16 5 -26 -54
word word: спожив	2 -14 -16 12 -22
word word: спокій	-8 -12 1 -22 13
word word: сполуч	-2 -2 9 -16 -2
word word: спорти	-23 -8 7 -11 6
word word: спосіб	3 22 -15 -10 -17
word word: спочат	-27 16 7 -6 -15
word word: справ	4 -15 -31 -14 11
word word: справа	14 -12 -12 -3 -3
word word: справд	-20 -1 20 -13 -26
word word: справе	-27 -19 -23 -21 29
word word: справж	-4 -26 10 -24 4
word word: справи	8 2 -34 -35 3
word word: справк	-1 -3 -9 -7 14
word word: справо	-10 -11 -12 1 23
word word: справу	8 16 -20 -11 -7
word word: справі	-12 -32 -16 6 19
word word: спраши	-35 -4 24 6 -20
word word: сприяв	26 -26 -6 -20 -1
word word: сприял	13 -3 -12 -8 -12
word word: сприян	31 -20 -10 3 -15
word word: спроси	-27 2 15 17 -17
word word: спрост	-29 12 -12 -10 -1
word word: спуска	-28 -8 30 -2 -5
word word: спят	-17 -12 7 -14 0
word word: співаю	-24 -14 33 -8 -30
word word: співві	22 -4 -4 -12 -12
word word: співпр	23 -12 -26 -16 -20
word word: співро	-9 3 1 19 -23
word word: співчу	-8 23 -23 -22 12
word word: спілку	2 -15 23 -12 -20
word word: спільн	0 -41 -22 1 15
word word: сразу	19 -14 -20 -29 2
word word: среди	12 -29 20 -27 -12
word word: средне	-9 -2 -4 -22 27
word word: средст	1 -24 -20 -25 18
word word: среду	-3 18 -37 -33 6
word word: срок	-24 16 -23 -22 18
word word: срокам	-5 -14 -21 -16 12
word word: сроках	-40 16 -33 21 -37
word word: сроки	-34 56 -28 -22 -34
word word: сроков	-16 7 -8 8 -8
word word: срочна	9 0 -5 -2 -3
word word: срочни	5 -26 6 -9 -2
word word: срочно	17 -11 16 -8 -33
word word: срочны	19 -21 -4 -2 -5
word word: ссо	11 0 -10 0 -3
word word: ссылке	-18 0 20 -1 -15
word word: ссылко	47 -14 -31 -24 -30
word word: ст	-7 -8 -15 -8 11
word word: ста	28 -4 -1 -11 -29
word word: стабил	-10 -2 -5 -1 15
word word: стабіл	-28 17 16 -8 -20
word word: став	18 -10 -34 -13 -3
word word: ставил	-7 -7 -10 -4 17
word word: ставка	11 -36 1 2 0
word word: ставки	-10 -13 -9 -7 14
word word: ставку	1 16 -25 -18 -19
word word: стал	3 -18 14 -14 -33
word word: стали	-36 -16 -7 -13 29
word word: стало	27 6 -3 -40 -12
word word: сталос	11 -14 -35 5 3
word word: стамбу	4 -11 -4 23 -32
word word: стан	-29 1 13 -25 -3
word word: стане	-7 2 -21 12 -23
word word: станет	-16 17 -8 0 -11
word word: станов	8 -5 -9 -10 12
word word: станом	-33 -11 -31 26 12
word word: станци	-34 -13 -12 -7 30
word word: станці	0 -12 -12 -14 10
word word: старик	26 -10 3 -15 -15
word word: старме	-33 7 -23 -19 17
word word: старт	-12 25 -13 -9 7
word word: старто	34 -32 -26 -11 -17
word word: старту	27 -33 -10 -14 9
word word: старше	15 -16 -24 -26 -6
word word: старши	-33 -12 26 -11 0
word word: старшо	14 -7 5 -12 -4
word word: старые	-14 -9 13 -9 11
word word: стати	-13 25 -7 6 -25
word word: статис	12 -16 -18 4 -22
word word: статте	27 -14 -22 -5 -15
word word: стаття	-22 -4 -15 -14 28
word word: статті	32 -35 -4 -3 0
word word: статус	-44 -34 -29 -9 38
word word: стацио	-13 -8 1 -7 13
word word: стаємо	10 -7 -11 -6 -7
word word: стверд	29 -14 -26 -20 -7
word word: створе	-17 -9 -6 31 -22
word word: створи	-21 -22 -10 5 1
word word: створю	-18 -8 -13 5 15
word word: стежте	0 2 -15 5 -10
word word: стив	-20 24 -7 -10 -22
word word: сто	45 -21 -18 -32 -24
word word: стоит	-18 23 14 -10 -34
word word: столе	-3 -16 -9 -6 25
word word: столиц	2 -29 -35 -30 32
word word: столич	-5 -10 -16 -4 16
word word: столов	-8 -4 4 -11 8
word word: столом	-21 -12 -10 11 1
word word: стольк	-3 -5 -11 -10 2
word word: столі	-38 32 -17 2 -31
word word: стомат	-21 -3 2 -9 15
word word: сторон	-7 12 -6 -16 -23
word word: сторін	-11 -9 -4 -20 22
word word: стосун	-19 -19 16 -12 -12
word word: стосує	-1 9 -2 9 -10
word word: стояв	-15 -13 22 -11 -14
word word: стояли	-4 -21 15 -20 -12
word word: стоят	3 23 -15 -20 0
word word: стояти	-1 -2 -34 -21 18
word word: стоять	-9 12 -25 -10 -8
word word: стоїть	-7 -18 19 -7 -18
word word: стран	3 -28 -32 0 17
word word: страна	-15 4 -38 -40 23
word word: стране	-19 -21 8 -23 25
word word: страни	4 -11 1 -28 7
word word: страны	4 -7 -21 -20 2
word word: страсб	-20 -16 -13 10 12
word word: страсн	20 -3 -7 -7 -20
word word: страт	-4 -14 -11 -16 18
word word: страте	-21 -18 -29 -29 27
word word: страти	-12 -10 -20 -27 33
word word: страче	-16 -11 -10 -17 22
word word: страшн	-22 -8 2 8 -7
word word: стрель	-8 -3 -10 -6 11
word word: строго	-32 1 -17 -17 23
word word: строит	-23 -11 -25 -12 30
word word: строй	-25 -14 -34 9 20
word word: строк	21 -27 5 -24 4
word word: строки	12 -7 2 -25 -16
word word: строко	32 -34 -6 0 -32
word word: строку	-9 -2 -7 -5 19
word word: строкі	3 -1 -13 -9 6
word word: строю	-16 -13 20 -8 -4
word word: структ	-12 -16 -16 16 -11
word word: стрій	-3 -20 6 6 -4
word word: стріля	-2 -17 -16 -4 23
word word: студен	-21 -38 -46 -5 24
word word: ступил	3 -4 6 -2 -12
word word: стіву	13 -11 -3 0 -7
word word: стійкі	-7 -5 17 -7 -3
word word: стіл	-30 -26 25 16 -19
word word: стільк	12 -10 -10 0 -13
word word: суббот	11 -18 17 -26 -35
word word: субота	17 -5 -23 -28 -10
word word: суботу	33 -42 21 -15 -51
word word: суд	-40 -12 -38 6 12
word word: судами	13 -7 -1 -3 -7
word word: суден	1 -12 -24 -12 16
word word: суджа	-20 -11 -10 -19 22
word word: суджан	18 -24 -8 -25 -14
word word: судже	-24 -10 -11 13 8
word word: суджи	-10 7 15 -32 -12
word word: суди	-4 -7 -17 7 -6
word word: судити	-25 -12 -18 -4 22
word word: судмед	11 -21 15 -25 -22
word word: судна	-13 -15 -19 -13 30
word word: судно	-28 -14 -27 -16 30
word word: судов	-17 9 15 -24 -5
word word: судово	19 -2 -12 -6 -11
word word: судом	-18 21 -26 -13 14
word word: суду	-2 -16 -3 -14 13
word word: суды	13 -1 -4 -18 -9
word word: судьба	-23 0 9 15 -24
word word: судьбе	-6 4 -15 0 1
word word: судьбу	-24 8 -10 7 20
word word: сум	9 -6 -10 -16 -1
word word: сумах	-20 24 -37 4 -15
word word: сумма	18 -6 -2 -13 -4
word word: сумско	22 -20 -29 14 -34
word word: сумску	14 -2 -5 -4 -7
word word: сумськ	0 -4 -10 -13 16
word word: сумщин	10 -17 -25 -30 19
word word: сумы	-14 -2 -3 12 -2
word word: супров	12 -12 -7 3 -7
word word: супруг	-8 -3 4 -8 2
word word: суспіл	-5 -10 2 9 -9
word word: сутки	1 -11 -18 -29 13
word word: суток	-6 -27 -1 -16 6
word word: суттєв	-14 -34 -19 -20 21
word word: сухогр	-15 -10 -11 -6 20
word word: сухопу	13 0 -1 -2 -11
word word: сущест	-20 -12 -26 -17 20
word word: сфабри	23 0 -12 -1 -14
word word: сфотог	-13 -9 -3 -6 22
word word: схему	-9 -7 -9 -7 21
word word: сході	-16 -15 -13 -12 16
word word: схопил	10 -8 -14 7 -11
word word: схуд	-9 -12 13 -5 -10
word word: схудли	25 -3 2 -12 -17
word word: счастл	-7 -8 20 -10 -21
word word: счет	28 7 -20 -13 -30
word word: счета	-10 13 -4 -11 4
word word: счету	10 -11 -7 -9 5
word word: считае	-45 8 15 8 -4
word word: считай	24 -2 -8 -18 -5
word word: считал	11 -11 -5 -20 5
word word: считаю	-23 -11 -11 25 -10
word word: сша	-6 -7 -25 -26 23
word word: сыграл	-6 -8 -3 -2 15
word word: сына	-33 4 18 -17 7
word word: сынове	5 -30 17 -24 -4
word word: сыновь	-4 -1 -8 15 -9
word word: сьогод	11 -13 -3 -13 -17
word word: сьомий	-12 -19 -21 -11 31
word word: сюда	20 -10 -30 -14 2
word word: сізо	-30 -15 -19 -17 39
word word: сіл	-20 -21 -7 -23 29
word word: сім	10 -14 -19 -10 5
word word: сім'ям	-7 9 -21 -9 -3
word word: сім'ї	-13 -26 -15 -16 27
word word: сімдес	33 -12 -5 -16 -23
word word: сімей	-17 6 -26 14 -7
word word: сімнад	26 -4 -15 -11 -12
word word: сімох	18 -19 -2 -9 2
word word: січень	-31 14 -4 -12 8
word word: січня	-42 -18 39 -4 -11
word word: січні	-27 -13 -10 22 15
word word: т	-18 6 -13 -22 15
word word: та	0 1 -10 -14 9
word word: табора	-12 -26 -13 16 -10
word word: табори	-29 -16 -5 -35 43
word word: табору	-14 -23 17 -18 15
word word: таборі	-6 -23 -50 -20 27
word word: табір	-28 -19 -36 -14 43
word word: таганр	-7 -18 -6 -28 20
word word: так	-10 2 -9 -3 -15
word word: така	-3 -1 -35 2 10
word word: такая	13 22 -19 -26 -29
word word: таке	-11 1 -17 -19 23
word word: также	-19 28 -5 10 -33
word word: такие	-6 -34 -10 -26 27
word word: такий	20 -6 -3 -38 -1
word word: таким	10 -28 -31 -10 13
word word: таких	-27 -34 11 -12 20
word word: такого	-13 14 -16 4 -26
word word: такое	6 -13 9 14 -12
word word: також	15 -15 -32 10 -15
word word: такой	34 -19 -43 -28 8
word word: таком	-12 9 -6 -4 -8
word word: такої	4 -14 -8 24 -15
word word: тактич	-10 -4 -7 -3 11
word word: таку	-12 12 -14 12 -21
word word: такую	7 -27 -20 19 -18
word word: такі	-18 -14 -6 7 0
word word: там	-9 -24 -16 19 -10
word word: тамтеш	-17 -5 -3 -16 19
word word: танкер	6 -8 -8 -2 2
word word: танки	-14 -8 -6 -5 16
word word: танкис	-11 -8 11 -2 8
word word: танков	-13 -18 -24 1 18
word word: танків	-26 -7 -17 -35 47
word word: тасс	17 24 -22 -31 -23
word word: тата	-27 -13 20 -10 -22
word word: татар	-4 21 -11 -29 2
word word: татари	15 -2 -16 -4 -11
word word: татарк	16 -2 -4 -5 -8
word word: татарс	-22 -2 21 -11 3
word word: тато	-31 -15 24 -30 -6
word word: татьян	20 10 -12 6 -33
word word: ташкен	-16 -24 -18 -16 28
word word: таємни	19 0 -26 -17 -26
word word: твердж	41 -4 -23 -24 -20
word word: те	-13 7 11 -12 -22
word word: теж	13 -10 -12 -21 3
word word: текст	-19 -22 22 -19 1
word word: текуще	14 -15 -22 -16 6
word word: тел	-1 -7 9 1 -42
word word: тела	-6 -20 6 -11 -2
word word: телам	-29 -7 6 24 -18
word word: телами	-2 19 -22 -17 -30
word word: телах	22 -19 14 -21 -31
word word: телегр	1 10 -33 -35 11
word word: телека	-34 3 15 -4 -18
word word: телема	-33 11 1 32 -38
word word: телефо	9 -44 32 -22 -12
word word: тело	25 -25 -6 3 -32
word word: тем	-19 -8 28 5 -46
word word: тема	10 16 -31 -42 3
word word: теме	-8 -20 -8 -17 21
word word: теми	-34 -9 -23 16 16
word word: тепер	10 -18 5 -15 -13
word word: теперь	25 17 -9 -42 -30
word word: теплий	-14 -5 20 -9 3
word word: тепло	-6 -10 -18 -13 21
word word: теплую	6 -3 14 -4 -16
word word: теплые	-15 -10 14 -15 4
word word: теракт	-9 -13 -16 -19 18
word word: терито	10 -5 -27 8 -1
word word: термін	-43 3 -11 -18 23
word word: терноп	-24 -12 21 -17 3
word word: теробо	35 -3 1 -10 -39
word word: терори	-20 -20 -10 -20 27
word word: терпен	3 28 -23 -10 -21
word word: терпящ	-10 -7 -9 -3 20
word word: терпін	-3 0 5 16 -17
word word: террит	25 -17 -31 -7 -12
word word: террор	-20 9 3 -23 5
word word: тети	22 -4 -3 -3 -19
word word: тех	-33 -40 20 11 -17
word word: техник	-6 -12 -24 -3 14
word word: технич	-14 28 -22 -12 -23
word word: технік	-26 -14 -13 -9 30
word word: техніч	-4 21 -24 -26 -20
word word: течени	-29 9 0 -9 -3
word word: ти	-8 -17 4 -17 11
word word: тижден	2 14 -6 -44 1
word word: тижня	-46 24 18 -6 -22
word word: тижні	-3 -5 3 -32 1
word word: тижнів	29 -4 -23 -14 -26
word word: тим	2 -20 -32 -1 19
word word: тими	2 -14 18 -28 -8
word word: тимчас	28 -22 -25 -14 -6
word word: типа	-15 -9 -17 -7 22
word word: тис	-34 -27 -11 8 1
word word: тиск	-14 9 -14 9 -22
word word: тисяч	-27 -15 -27 23 -4
word word: тисяча	12 -9 -12 -9 -5
word word: тисячу	10 0 -10 -29 -6
word word: тисячі	-20 -1 -18 15 -13
word word: тих	-32 -21 17 11 -11
word word: тихо	-17 9 15 -10 -16
word word: тихоок	-21 -8 -8 -3 28
word word: тиша	-18 17 -9 -1 -22
word word: тишина	-23 1 34 -6 -32
word word: тишины	-11 14 -5 -9 -14
word word: тишу	-17 30 -1 -10 -10
word word: тиші	-12 12 -19 -13 -7
word word: то	31 10 -16 -26 -15
word word: товари	-22 -27 8 -17 26
word word: тогда	25 -10 7 -27 -31
word word: того	-4 -9 -1 -10 -3
word word: тоді	-1 32 -23 -4 -28
word word: тож	-3 -18 16 -22 -12
word word: тоже	1 4 7 -15 -20
word word: той	12 -12 2 -8 -13
word word: только	-4 -3 -15 -23 -40
word word: том	-10 2 -5 -25 -2
word word: тому	-7 -8 6 -9 -16
word word: тонн	-29 -29 -28 -12 38
word word: тонны	-9 -2 -11 -9 18
word word: торгов	0 -8 -5 14 -14
word word: торт	-9 0 12 -2 -6
word word: тортур	-7 -8 -18 -12 19
word word: торік	-20 -18 4 -18 21
word word: тот	-21 -36 34 -38 -5
word word: точку	2 0 -26 -11 4
word word: точно	-16 -19 -25 29 -27
word word: точног	16 -21 -9 1 -16
word word: точну	24 -13 -24 13 -26
word word: точную	21 -3 -7 -14 -2
word word: травен	-31 -29 -9 13 20
word word: травма	-11 -11 10 -8 -8
word word: травня	-21 23 12 -31 -15
word word: травні	-22 -21 -11 7 29
word word: традиц	11 6 -25 -24 -35
word word: трамп	18 19 -17 -24 -20
word word: трампа	-19 -21 -7 -17 20
word word: трампо	-28 9 -15 17 -10
word word: трампу	6 8 -6 -8 -16
word word: трансп	9 -13 -25 14 -7
word word: трапа	-38 -8 23 -6 -18
word word: трапля	20 -3 -16 -17 -1
word word: трапу	-22 -4 20 -2 -6
word word: треба	-4 7 -25 0 -15
word word: требуе	9 22 -28 -17 -20
word word: трек	-1 -30 12 -11 1
word word: треку	-19 34 -4 -28 -13
word word: трем	-30 -24 -11 -29 29
word word: тремя	-29 -8 19 -29 25
word word: тренін	-17 -14 -23 -5 28
word word: третий	16 29 -11 -16 -29
word word: третин	9 -21 -17 -13 19
word word: третье	11 -12 -11 15 -13
word word: третьи	12 6 -15 -11 -4
word word: третьо	-11 -25 7 -13 35
word word: третью	-5 -1 -23 23 -22
word word: третья	-15 -16 13 -9 13
word word: третя	-10 2 -27 -8 4
word word: третє	-14 5 -11 -23 15
word word: треті	7 -14 -22 -3 -20
word word: третій	0 -14 -2 -19 3
word word: третіх	-18 -13 -11 16 14
word word: трех	2 -1 -12 14 -19
word word: трехдн	-14 26 -18 -10 -30
word word: трехра	-10 -20 -9 -12 23
word word: трехст	-11 -32 -20 -3 37
word word: три	-7 -19 10 -13 -4
word word: трибун	-40 14 -35 12 -11
word word: тривав	23 -15 -28 -20 -12
word word: тривал	14 -24 -2 8 -13
word word: триват	7 -10 -14 6 -30
word word: триваю	-6 18 -9 -12 -22
word word: триває	-28 11 -35 -5 10
word word: триден	-20 18 6 -3 -14
word word: тридца	24 -23 7 -25 -39
word word: тридця	25 -23 2 -30 -1
word word: тримав	27 -7 -3 -16 -8
word word: тримай	9 -35 -12 -15 18
word word: тримал	39 -18 2 -20 -34
word word: триман	-26 -15 -18 19 8
word word: тримат	-7 -8 -12 -13 15
word word: тримаю	-9 -25 21 -11 1
word word: тримає	0 -18 -7 -13 7
word word: тринад	18 -11 -13 -2 -9
word word: триста	38 -26 -29 -28 -26
word word: тричі	-11 -4 -10 -18 33
word word: тро	20 -4 -17 -13 12
word word: трое	11 -22 2 -39 -2
word word: троим	-25 -5 15 -1 14
word word: троих	31 -34 -42 -25 21
word word: трофей	-23 -1 22 0 2
word word: трохи	-3 -29 2 8 -15
word word: троє	2 -9 23 -35 -26
word word: трубку	-12 -8 13 -21 11
word word: трудне	12 14 -16 -12 1
word word: трудно	20 21 -22 -1 -43
word word: трьома	-24 14 32 -13 -35
word word: трьох	-12 -21 22 -37 -3
word word: ту	-1 12 4 -25 -31
word word: туберк	12 -16 -3 -27 -9
word word: тувы	15 -8 12 -5 -26
word word: туда	-4 -24 -37 -28 20
word word: туди	-28 -6 13 -15 21
word word: тульск	-11 -3 -15 -4 25
word word: турецк	-5 8 8 -19 -18
word word: турець	-2 12 -7 11 -31
word word: туречч	-13 20 11 -20 -23
word word: турции	-29 -8 29 -40 -5
word word: турцию	20 -17 -1 -3 -1
word word: турция	-32 11 -30 -8 33
word word: тут	-20 -16 0 -25 22
word word: тцк	2 -16 -14 6 5
word word: ты	19 -16 -5 -7 0
word word: тыл	-18 -3 -6 -2 22
word word: тыс	5 -31 -25 28 7
word word: тысяч	-20 -18 -13 7 2
word word: тысяча	22 0 -12 -23 -35
word word: тысяче	35 -11 -14 -15 -15
word word: тысячи	-5 -10 -46 29 -17
word word: тысячу	8 9 5 -27 -24
word word: тюльпа	5 -9 -17 -15 13
word word: тюрем	-1 -4 -13 -7 9
word word: тюрмах	-15 -13 -12 18 0
word word: тюрми	-10 -6 -7 -4 9
word word: тюрьма	-6 -21 -3 15 -7
word word: тяжело	16 6 -31 -22 -12
word word: тяжелы	16 -5 -10 -9 -7
word word: тяжкий	-8 -8 19 -12 -13
word word: тяжким	21 -12 -12 -3 -14
word word: тяжко	22 -1 -7 -18 -5
word word: тяжкоп	3 20 -28 -13 -31
word word: тяжкох	31 -8 -27 -29 -1
word word: тяжкі	-2 8 4 -12 -11
word word: ті	18 -14 -6 -4 -25
word word: тіл	2 1 -13 -3 -14
word word: тіла	18 -18 -10 -19 -2
word word: тілами	26 3 -17 -16 -30
word word: тіло	21 -21 -5 -34 8
word word: тілом	-4 -15 -24 -27 31
word word: тільки	-19 16 4 6 -14
word word: тіньов	-15 8 -8 -4 7
word word: тієї	-19 -21 26 -17 -25
word word: у	-19 -5 -2 -2 3
word word: убитым	0 -2 -12 -10 3
word word: ув'язн	-6 -1 -27 16 -5
word word: увага	-29 18 -30 -29 -6
word word: уваги	-28 -6 27 -20 -8
word word: увагу	-11 -5 11 14 -31
word word: уважае	-17 -12 -20 28 -6
word word: увезен	3 -1 0 16 -18
word word: увезли	7 -8 -28 -24 4
word word: увелич	-3 -27 -9 -7 32
word word: увечер	18 -6 -28 -21 -12
word word: увидел	8 -1 13 -10 -27
word word: увидим	-18 1 26 -20 -9
word word: увидят	-5 -12 13 -11 -25
word word: угкц	18 -8 -16 -5 -12
word word: угледа	-1 -4 -14 -2 10
word word: угнанн	19 -9 -11 -13 -5
word word: угод	-9 7 -22 -12 16
word word: угода	-44 9 18 -18 -23
word word: угодам	-10 -10 -19 5 17
word word: угоду	1 -12 -31 -12 28
word word: угорщи	16 9 -25 -10 -24
word word: угрожа	23 -10 -12 -21 -19
word word: угрозо	41 -4 -16 -22 -30
word word: угрупо	-2 -4 -3 -10 4
word word: удалос	-3 -6 -10 -4 -4
word word: удар	-43 3 12 -27 14
word word: ударам	-24 -14 -18 -7 42
word word: удари	10 11 -14 -10 -13
word word: ударны	-12 -6 -5 -6 18
word word: ударов	-10 -2 -3 -3 15
word word: удару	-14 -11 -22 -17 32
word word: удары	8 -10 -5 -8 13
word word: ударів	-22 -3 -2 14 -3
word word: удержи	-9 -10 -16 25 -46
word word: удовле	-13 -30 24 29 -34
word word: удома	24 -18 -7 -9 -31
word word: уехали	11 -25 -18 -9 -1
word word: ужгоро	-27 -15 23 -15 -17
word word: уже	3 3 -8 -2 -14
word word: узах	-9 7 18 -2 -29
word word: узбеки	-28 -30 -20 15 18
word word: узгодж	-27 47 -4 -33 -40
word word: узгоди	-34 18 -16 -8 4
word word: узнал	-23 -6 30 -5 -33
word word: узнала	-7 -4 -6 -3 11
word word: узнали	16 18 -6 -14 -21
word word: узяли	11 -13 -15 -7 -4
word word: узятих	26 -2 -21 -3 -19
word word: узято	-13 26 -9 -30 19
word word: уилан	-12 -5 -3 -2 13
word word: уиткоф	-11 12 -42 -18 -13
word word: указ	-12 -7 -10 -6 20
word word: указал	-22 -21 23 -10 -20
word word: указан	15 -14 -7 -3 8
word word: указыв	-6 -2 -6 -24 28
word word: уклін	20 -4 -13 -14 -12
word word: украин	2 3 -13 1 -23
word word: україн	15 -20 -22 1 -13
word word: укрепл	-19 -31 26 -13 -17
word word: укрінф	-18 -1 -6 27 -11
word word: улетел	-3 -1 -5 0 8
word word: умеров	-18 35 -31 -26 -14
word word: умов	11 -8 -3 4 -9
word word: умови	-33 13 -14 -27 17
word word: умєров	-23 37 -20 -20 -36
word word: унаслі	-8 -6 -8 -6 19
word word: уничто	-5 -17 -19 -23 18
word word: уночі	-24 -10 8 -17 9
word word: уніан	4 -2 15 -8 -15
word word: універ	-8 -6 5 -12 5
word word: уп	20 10 -13 -17 -12
word word: уперше	-6 -11 30 -25 -35
word word: уповно	8 -9 -30 4 -26
word word: уполно	0 4 10 -2 -27
word word: управл	-13 10 -35 -8 2
word word: упродо	-9 10 -20 -23 23
word word: упізна	-34 -6 1 -11 26
word word: уражен	-26 -33 -18 6 33
word word: уразил	-20 -13 -14 -14 19
word word: урахув	16 0 -15 -8 2
word word: уровне	2 24 -25 -18 -18
word word: урожен	-5 -9 9 -8 -16
word word: урок	-38 -13 -22 -28 32
word word: уряд	-12 -9 -13 -14 24
word word: урядов	11 -3 -7 -2 -12
word word: уряду	-5 -12 -16 6 10
word word: усе	5 22 -36 -17 -11
word word: усилия	1 -5 -3 10 -10
word word: усклад	-27 -24 4 -19 22
word word: ускори	-10 -14 -10 -6 25
word word: услови	-5 8 -14 -18 -2
word word: условн	-15 -9 -10 -18 19
word word: услуги	13 11 -7 -4 -17
word word: услыша	-2 9 3 -33 -21
word word: усміха	-5 -6 17 -4 -19
word word: усміхн	14 -9 2 -11 -15
word word: усов	-13 2 -3 18 -8
word word: усову	8 0 -2 -4 -2
word word: успели	-13 13 15 -6 -24
word word: успехе	6 -12 -15 9 -19
word word: успешн	11 -6 -22 -4 1
word word: успішн	-8 -20 -17 -20 14
word word: устана	-20 -13 -22 12 16
word word: устано	-24 -29 -7 -19 33
word word: усього	-16 -20 17 -41 7
word word: усю	1 -8 -3 0 11
word word: усі	7 -11 -3 -18 -3
word word: усій	15 -1 -5 -6 -4
word word: усім	10 -23 -22 -9 9
word word: усіма	20 1 -11 -12 -22
word word: усіх	-12 32 -14 -7 -13
word word: утверж	-14 1 4 -29 11
word word: уточне	-20 18 12 -49 -25
word word: уточни	-2 -1 13 -18 -24
word word: уточню	-6 -14 2 -36 19
word word: уточня	-1 6 -15 4 -18
word word: утра	0 -1 -6 -20 -5
word word: утраче	-27 -8 28 -14 -7
word word: утрима	-20 -19 -20 3 6
word word: утриму	3 -50 -17 14 -5
word word: утро	-26 31 -12 -10 -22
word word: утром	-15 -11 25 -27 -13
word word: утім	-2 21 -5 9 -30
word word: ухвале	0 -1 -7 -8 15
word word: ухвали	-11 -4 -21 -17 29
word word: учасни	-15 -41 -26 11 17
word word: участв	-3 -32 -38 -30 35
word word: участи	-8 14 -22 -29 7
word word: участк	-18 -8 23 -33 -3
word word: участн	-35 -8 20 -20 9
word word: участь	6 -18 -18 -31 16
word word: участю	8 -1 -2 -3 -3
word word: участі	-17 9 -17 10 -23
word word: учатся	-11 -12 -28 -2 23
word word: учебни	-19 -21 -19 -26 37
word word: учебны	-16 -8 -11 -3 19
word word: учение	-15 -7 -7 -7 15
word word: учения	-10 -3 -6 -1 15
word word: учетом	23 -34 -11 -18 -19
word word: учите	-30 -26 -19 -23 33
word word: учител	-34 -33 -39 -28 43
word word: учора	-13 -16 39 -32 -36
word word: учораш	-21 -37 42 -24 -28
word word: учрежд	-1 -29 17 -3 -15
word word: ушаков	-44 23 -3 -23 -56
word word: ушел	-14 -12 3 -16 8
word word: ушла	2 -21 11 -9 -14
word word: ушли	11 -28 -33 -21 12
word word: ушло	26 -14 -22 -22 -18
word word: фаза	-23 16 -17 -13 -1
word word: факт	-9 -2 -10 10 9
word word: фактич	21 8 -20 -25 -24
word word: факту	-18 25 -17 -6 -12
word word: фамили	-20 36 -5 -1 -61
word word: фахівц	7 -9 0 0 -6
word word: феврал	-3 -36 25 -18 -28
word word: федера	3 -9 -31 10 3
word word: федоро	7 -22 -18 -19 7
word word: фейк	-33 33 -26 -27 -23
word word: фейков	-8 12 -13 -20 -2
word word: фельдш	-12 -2 -17 -5 24
word word: фигура	-9 -2 -7 -8 11
word word: флаг	-21 -24 3 -11 25
word word: флагам	-31 -4 31 -8 -11
word word: флаги	-30 -4 45 -6 -22
word word: флагом	30 -13 -21 -4 -22
word word: флот	9 -8 -8 -1 -5
word word: флота	-7 -9 -18 -7 22
word word: флоту	-14 14 -16 -11 3
word word: фонд	-12 -28 -30 7 5
word word: фонду	-17 9 -20 -10 11
word word: форма	-11 -4 16 -7 1
word word: формат	19 27 -50 -31 -24
word word: формир	0 -12 -15 -8 24
word word: форму	-18 -11 21 -13 5
word word: формув	14 9 -4 -4 -12
word word: формул	2 8 -57 -21 -24
word word: формую	-2 -7 -15 -20 29
word word: формує	-21 -35 -4 17 -4
word word: форум	-14 -24 -23 -33 31
word word: форуме	-17 -5 -15 7 13
word word: фото	-22 -24 17 -33 20
word word: фотогр	-33 -27 4 -9 16
word word: фрагме	-16 13 15 -16 -1
word word: франци	-16 7 -14 -10 12
word word: францу	-23 -11 -15 -15 19
word word: франці	-11 9 -11 -14 1
word word: фрегат	-24 -7 -18 -5 37
word word: фронт	-31 -16 -20 -2 19
word word: фронта	29 -11 -34 -16 -4
word word: фронту	33 -23 -14 -34 10
word word: фронті	-21 3 10 3 3
word word: фсб	-41 17 -14 -20 9
word word: футбол	-43 -9 -22 -7 39
word word: фігура	-9 -12 -13 -12 16
word word: фізичн	1 -10 -2 -1 10
word word: фіксує	28 -5 -13 -15 7
word word: фільтр	2 -2 -19 -21 16
word word: фінанс	-10 -3 -17 -16 22
word word: фінлян	-15 -14 -9 -19 21
word word: хай	14 25 -24 -21 -18
word word: хаймар	-6 -9 -21 -10 12
word word: хамас	-42 -24 -18 -27 53
word word: характ	8 -4 -11 -4 1
word word: харков	3 -1 -35 -33 10
word word: харків	11 -32 -7 -3 -1
word word: харчув	-9 -10 -11 -22 21
word word: харько	-8 14 -16 -16 7
word word: хвилин	-27 -21 9 0 0
word word: хвилюй	-3 -25 -7 -14 23
word word: хворий	10 -2 -7 0 -2
word word: хворих	-11 2 -18 12 -31
word word: хвороб	-2 -16 3 -8 -8
word word: хворі	6 -13 3 7 -31
word word: херсон	19 -17 -19 -4 -5
word word: хилюк	16 -4 6 -7 -15
word word: хилюка	4 -1 7 -1 -9
word word: хинште	-3 22 1 11 -17
word word: хлопец	-18 -13 25 -8 -30
word word: хлопцю	20 -5 -6 -18 -11
word word: хлопця	-5 -16 17 -12 -7
word word: хлопці	4 -39 36 -48 -28
word word: хлопчи	35 -11 -3 -28 -31
word word: хліб	-3 -13 4 10 -17
word word: хмельн	-5 -16 16 -14 -16
word word: ход	-15 -10 -15 -10 22
word word: ходата	10 -30 -29 -16 7
word word: ходе	-14 -26 24 0 -6
word word: ходити	-2 -12 12 -2 -10
word word: ходом	37 5 -18 -21 -14
word word: ходять	-11 15 -18 -9 -3
word word: ході	-9 -3 -3 10 -5
word word: холоди	-31 20 2 17 -12
word word: холодн	-41 -3 -19 -2 43
word word: хорони	-3 -21 14 -7 -25
word word: хороша	40 -7 -25 -15 -27
word word: хороши	-19 -6 22 -6 -2
word word: хорошо	13 0 -4 -17 -28
word word: хороші	-6 17 -2 -2 -17
word word: хотели	-12 22 -11 -6 -26
word word: хоть	-22 27 18 -21 2
word word: хотя	0 3 -24 13 -8
word word: хотят	-23 -12 0 20 -17
word word: хотів	-23 -6 -20 -22 37
word word: хотіла	-18 -23 -11 -21 24
word word: хотіли	-12 13 6 1 -39
word word: хоч	-14 -1 -5 15 -16
word word: хоча	-21 10 18 -8 -28
word word: хоче	-32 -4 -30 -16 21
word word: хочемо	-13 9 -6 6 4
word word: хочет	-39 -15 -24 6 33
word word: хочеть	-8 8 10 -7 -7
word word: хочешь	-7 -9 -15 -10 24
word word: хочу	-28 -30 -8 4 13
word word: хочуть	-22 -10 21 -22 8
word word: хрест	-1 -14 -26 10 -22
word word: хреста	16 -13 -22 1 -7
word word: хресто	-22 -23 -14 28 -25
word word: хресту	11 -9 -10 -7 6
word word: христо	19 -3 -13 -16 -5
word word: хто	-3 -26 7 -1 -2
word word: хтось	-2 -34 41 -41 -31
word word: хід	-15 -9 -15 -8 20
word word: хірург	9 -1 -14 -3 -4
word word: царств	12 -7 -2 -4 -7
word word: цб	19 -26 -9 -10 -16
word word: цветы	-25 -12 12 -9 9
word word: цвс	24 -3 -9 -18 -10
word word: це	3 -6 -3 -1 -19
word word: цей	-5 1 0 5 -22
word word: цена	-7 -5 -7 -9 18
word word: центр	-3 -21 2 -8 -4
word word: центра	-16 -17 10 -19 12
word word: центре	17 -24 -14 -11 -6
word word: центро	20 -9 -4 -18 5
word word: центру	-3 -16 2 8 4
word word: центрі	-18 -14 -18 6 24
word word: церемо	-12 -27 -21 -24 31
word word: церкви	11 -9 9 11 -23
word word: церков	26 -22 -19 -9 -27
word word: цивіль	17 -10 -26 7 -30
word word: цим	16 1 -29 0 -24
word word: цими	-10 11 15 -7 -22
word word: цитиру	-5 -10 -16 -14 17
word word: цифр	10 7 -31 34 -45
word word: цифра	-40 5 -24 46 -41
word word: цифрам	-31 -21 8 15 -24
word word: цифрах	-37 -25 -7 37 -49
word word: цифри	-29 -31 19 40 -39
word word: цифрою	-26 -6 -5 31 -30
word word: цифру	6 -13 -33 33 -41
word word: цифры	-20 -24 -29 33 -33
word word: цих	-13 12 -22 13 -8
word word: цсо	-14 -9 10 -9 5
word word: цього	-3 13 -20 7 -16
word word: цьогор	-11 -17 -13 29 -28
word word: цьому	14 11 -16 -25 4
word word: цю	18 8 -13 -11 -8
word word: ця	-24 -3 13 17 -14
word word: ці	7 -12 26 5 -42
word word: цій	-11 -8 7 -17 10
word word: цікави	-17 -26 -19 22 -5
word word: цілодо	9 -15 -9 3 -3
word word: цією	5 -17 -2 -13 5
word word: цієї	-14 11 -5 4 -10
word word: ч	-22 6 10 -7 -4
word word: чаес	29 -8 1 -14 -27
word word: чай	5 -17 6 -17 2
word word: час	-23 -26 19 -8 -8
word word: часа	-11 11 -38 -2 -1
word word: часов	-22 28 -36 -32 -17
word word: часом	-18 34 -29 -12 -28
word word: части	-11 -25 -12 -21 18
word word: частин	20 -31 -35 -12 14
word word: частич	-20 -2 -13 -9 27
word word: часто	-10 -11 -3 7 4
word word: частот	-9 -6 -15 -9 12
word word: часть	-1 -5 7 -18 -9
word word: частью	12 -10 -8 -8 -10
word word: частіш	-4 15 -3 -3 -14
word word: часу	9 -20 18 -12 -20
word word: часы	21 0 -21 -7 -17
word word: часів	-14 0 -3 0 15
word word: чат	-8 15 -19 -8 5
word word: чат-бо	-5 6 -21 0 9
word word: чаще	-9 -22 -22 19 -11
word word: чаэс	22 -6 -19 -9 -7
word word: чвк	26 7 -27 -32 -6
word word: чего	-17 12 -15 -4 7
word word: чекав	20 -5 -12 -2 -28
word word: чекайт	-24 0 9 -15 5
word word: чекала	12 -2 -7 -3 -11
word word: чекали	16 -22 12 -26 -28
word word: чекати	-22 -1 17 6 6
word word: чекаю	-19 -9 19 -30 -10
word word: чекают	7 -12 -37 -7 -1
word word: чекає	-12 -22 -2 10 10
word word: чекаєм	-13 4 10 -24 -15
word word: челове	0 -12 -17 3 5
word word: челяби	-31 -23 23 -13 3
word word: чем	2 -13 -13 1 7
word word: червен	-29 -14 -22 5 32
word word: червня	-10 -19 14 -3 -38
word word: червні	-28 -29 22 -7 11
word word: червон	4 -17 -27 12 -5
word word: черга	5 -27 0 -27 8
word word: черги	-6 4 -10 -16 13
word word: чергов	2 5 -12 -23 3
word word: чергою	-15 -14 -8 -22 30
word word: через	-3 4 6 -29 -5
word word: черзі	15 -4 -19 -26 -1
word word: черкас	-18 -11 12 -18 -3
word word: черкащ	-13 -1 25 -15 -19
word word: черниг	-14 -22 -13 27 1
word word: черноб	17 -1 -1 -9 -8
word word: черног	-19 -13 -15 -3 24
word word: черном	-13 -13 -12 -11 22
word word: черніг	10 -7 11 -29 -23
word word: честно	7 10 -23 -13 -9
word word: честь	5 -7 -22 -11 5
word word: четвер	-7 3 18 -38 -19
word word: четыре	27 -43 0 -24 -13
word word: чехії	-19 -13 -3 -9 17
word word: чи	-31 24 -11 -10 -11
word word: чим	10 -16 -3 -11 -2
word word: чимало	16 -17 3 -15 -5
word word: чиннос	-6 -5 -10 -20 26
word word: чиновн	-21 -3 4 -20 20
word word: чином	21 -13 -12 -5 -3
word word: чисел	-7 -22 -24 34 -13
word word: чисель	-9 -6 19 -16 -11
word word: числа	-11 -1 5 10 -36
word word: числе	-16 6 -3 -35 11
word word: числен	-34 -3 16 -13 -15
word word: числил	3 -12 10 -19 -21
word word: число	31 -11 -19 -1 -12
word word: числят	-11 -6 -10 22 -29
word word: числі	-4 13 -15 1 -16
word word: читайт	-20 -24 15 -23 4
word word: читате	-12 3 -28 -18 31
word word: читаю	-21 -14 4 22 -34
word word: читы	-26 -4 31 -9 -12
word word: чия	15 -6 -9 -4 -1
word word: чиясь	-9 9 -15 12 -15
word word: чиє	-21 -2 -20 14 12
word word: чиєсь	-27 -5 -22 35 -20
word word: чиї	-17 -19 -31 10 6
word word: чкалов	-13 -7 29 -12 -21
word word: член	-6 17 -21 5 -25
word word: членов	-59 13 -38 -25 35
word word: членів	-13 -14 -10 -11 16
word word: чого	-9 -30 18 13 -10
word word: чолові	20 -14 10 -21 -17
word word: чому	-33 -15 32 10 7
word word: чорноб	30 -9 -12 -7 -10
word word: чорног	-5 -22 -15 -6 18
word word: чорном	-33 -11 -10 -18 21
word word: чотири	5 -15 9 12 -14
word word: чотирн	-22 -9 -20 -5 25
word word: чотирь	23 -31 2 -44 0
word word: что	-11 -7 22 -25 -6
word word: чтобы	-17 18 -40 -8 1
word word: чув	-17 -6 19 -12 -13
word word: чувств	16 18 -33 -8 -15
word word: чужих	26 -3 -16 -2 -15
word word: чули	12 -8 -6 -21 27
word word: чути	-7 -4 -23 8 23
word word: чутки	-18 12 -22 9 -21
word word: чутлив	17 -17 -7 -1 -2
word word: чуток	-21 18 -27 -19 5
word word: чуть	-7 -30 -24 15 -28
word word: чуємо	-1 -1 8 -1 -8
word word: чье	-27 -29 0 -25 21
word word: чьи	-14 -14 20 14 -21
word word: чья	-9 -16 -21 5 10
word word: шаг	-29 -29 29 -25 3
word word: шага	-24 -26 -25 -17 39
word word: шамсаи	-5 -16 -18 17 -20
word word: шана	18 -10 -16 -20 -2
word word: шановн	-11 -32 7 -14 32
word word: шанс	9 -11 -11 -20 16
word word: шапці	-6 -7 26 -30 -19
word word: шахеди	-16 6 -12 -9 14
word word: шахеді	-28 -24 14 -17 14
word word: шахрай	2 -30 -12 -21 29
word word: шахраї	11 13 -22 -20 -9
word word: шведов	-18 -9 -24 -8 20
word word: швейца	-27 14 -10 19 -16
word word: швидко	-14 -11 6 -5 2
word word: швидше	13 -25 -19 0 -5
word word: шебеки	9 -1 -2 0 -6
word word: шеврон	-10 -15 -30 -2 23
word word: шел	-9 -20 20 -13 -9
word word: шестер	29 -19 -6 -23 -23
word word: шести	-20 7 -6 -1 -10
word word: шестид	-13 -20 18 -18 -34
word word: шестна	7 -9 -5 -2 -2
word word: шестой	29 -21 -14 -9 -25
word word: шесть	-29 -14 15 -17 6
word word: шестьд	17 -15 -4 -27 -20
word word: ширять	-15 17 6 7 -30
word word: школ	-7 -12 -27 2 26
word word: школах	-8 -6 -10 -9 25
word word: школи	-21 -8 8 -3 6
word word: школу	-30 -32 5 -24 23
word word: школы	-21 -11 -25 -9 27
word word: школьн	-32 -18 5 -20 6
word word: школі	-33 -4 -17 -22 28
word word: шкіл	-23 -17 -33 -26 32
word word: шла	-11 -19 21 5 -22
word word: шли	-4 -29 27 -24 -5
word word: шлях	22 12 -12 -20 -26
word word: шляху	22 -4 -6 -9 -15
word word: шляхів	4 -24 -12 10 14
word word: шойгу	-19 -5 -10 23 -15
word word: шостий	13 -5 -2 -9 -10
word word: шпигун	22 -5 -10 -8 -9
word word: шпитал	2 -19 24 -38 -20
word word: штаб	19 -30 -3 2 -10
word word: штаба	-3 0 -24 8 -11
word word: штабе	28 -9 -7 -18 -14
word word: штабом	12 -6 5 -10 -20
word word: штабу	-32 -20 2 -5 30
word word: штабі	17 -5 -37 -7 -16
word word: штатам	0 -19 -13 -20 20
word word: штати	-13 -1 21 0 -6
word word: штаты	11 0 -1 -10 -1
word word: штатів	4 11 -6 -6 -18
word word: штурмо	0 -8 -26 11 -7
word word: штурмі	-34 -17 -18 -25 29
word word: шукала	-1 -10 14 -7 -11
word word: шукали	-5 -4 -10 -8 11
word word: шукати	10 -20 -17 -16 23
word word: шукают	-36 -18 -23 -6 33
word word: шукає	-11 -28 -18 13 17
word word: шукаєм	-18 -23 -20 25 -18
word word: шутит	-39 -30 22 -7 2
word word: шістде	53 -11 -27 -15 -29
word word: шістна	6 -3 -9 -5 5
word word: шість	1 0 -1 -25 -5
word word: шістьо	17 -34 0 -29 -20
word word: щаслив	14 -12 4 -7 -12
word word: щастя	9 -5 3 -11 -18
word word: ще	7 -17 -5 -16 -8
word word: щира	-6 -4 0 0 9
word word: щиро	13 -10 -6 -5 -9
word word: щиті	29 -25 -32 -7 -24
word word: що	-18 2 20 -21 -2
word word: щоб	-22 29 -14 -21 -3
word word: щоденн	5 -11 -15 -10 20
word word: щодня	-37 5 -6 3 17
word word: щодо	-30 18 -17 -6 -13
word word: щойно	15 4 -16 -30 -11
word word: щоміся	-16 -13 -28 9 8
word word: щонайм	-21 -5 -11 14 -4
word word: щоразу	-6 15 -22 31 -37
word word: щороку	8 -1 -9 -2 -3
word word: щось	-5 -17 15 -24 -22
word word: щотижн	-24 -28 -20 -25 33
word word: эвакуа	-27 -13 -19 -19 30
word word: эвакуи	-12 -12 -17 -23 39
word word: эван	-7 0 -2 0 8
word word: экипаж	-21 -10 -34 -25 40
word word: экспер	-42 -41 35 10 -6
word word: электр	-1 -24 -22 -17 26
word word: элемен	-11 -6 -2 -8 12
word word: эмират	11 -32 11 4 -37
word word: энерге	-12 -21 -13 -15 31
word word: энерго	25 -19 -12 -6 -3
word word: эр-рия	-9 -24 32 -2 -28
word word: эрдога	-1 -23 16 -11 -12
word word: этап	8 1 -28 -20 -5
word word: этапа	5 -5 -8 -11 -3
word word: этапам	-13 -3 17 -3 -30
word word: этапе	-14 17 -18 -6 -13
word word: этапов	-4 -21 15 -3 -21
word word: этапом	26 -25 -7 -6 -21
word word: эти	5 -15 10 5 -29
word word: этим	-5 -13 -34 -4 15
word word: этих	-29 -17 2 33 -37
word word: это	-1 -1 4 -13 -18
word word: этого	-10 4 18 -1 -21
word word: этой	15 14 -13 -10 -27
word word: этом	-3 -7 7 6 -32
word word: этому	-4 -26 -38 -22 33
word word: этот	13 1 -16 -30 10
word word: эту	27 -33 18 8 -19
word word: эфире	-27 -1 -13 26 -18
word word: эшелон	-18 10 -13 -16 13
word word: юг	3 -5 -33 -4 4
word word: юридич	-19 -17 7 23 -23
word word: юрий	-10 -14 35 -5 -20
word word: юриста	-15 -10 -21 -29 34
word word: юристи	-2 -25 -11 -6 32
word word: юсов	-16 29 -17 -11 -33
word word: я	-33 -12 37 -21 -19
word word: яблоно	-18 -13 -14 -8 18
word word: яблука	-31 -27 33 -21 -22
word word: ядерна	-28 -18 -10 -24 32
word word: як	-23 5 26 -20 -4
word word: яка	-4 -23 -10 7 7
word word: якби	-16 -3 12 10 8
word word: яке	-16 -17 8 -11 3
word word: який	9 -13 4 -26 0
word word: яким	0 -15 -8 -13 18
word word: якими	3 -29 5 13 25
word word: яких	-5 -14 8 11 -31
word word: якобы	-26 36 -22 -8 -28
word word: якого	-18 -28 45 -12 -31
word word: якому	-20 1 21 -33 -15
word word: якою	-1 -17 -12 19 -18
word word: якої	13 -34 -13 9 -2
word word: яку	-20 -10 -3 25 -1
word word: якутян	-8 -6 29 -3 -27
word word: якщо	-32 1 -9 -1 12
word word: які	-6 -9 3 -23 1
word word: якій	8 28 -39 -24 1
word word: январе	3 18 -3 -5 -15
word word: январь	-21 19 -11 -16 3
word word: января	10 -4 5 -18 -9
word word: японії	-17 -20 -10 -8 30
word word: яценко	-9 7 -19 15 -36
word word: є	-6 4 4 -3 -34
word word: євро	-6 -21 -15 -14 39
word word: євроко	5 -10 -1 -10 0
word word: європа	-6 -2 -18 -4 23
word word: європе	2 -15 -13 -9 12
word word: європи	6 -17 -16 27 -34
word word: єдиний	-26 -13 13 -13 -6
word word: єдиног	-12 -29 9 -22 -2
word word: єдином	-21 -11 -8 27 -23
word word: єрдр	-18 -17 -12 -12 18
word word: єрмак	35 -22 -25 -17 -7
word word: єрмаку	11 0 -5 -3 -3
word word: і	-9 2 -5 -6 -3
word word: іван	29 -13 -16 -20 -26
word word: івана	12 -2 -2 -3 -9
word word: ігор	-6 -10 24 -8 -13
word word: ігри	-7 17 -9 -8 2
word word: іде	-19 6 9 -16 -6
word word: іденти	2 -42 -5 -10 4
word word: ідетьс	-14 31 -24 8 -33
word word: ідуть	8 25 -18 -21 -27
word word: із	-13 -10 1 -6 -4
word word: ізолят	-21 -10 -7 -21 23
word word: ізоляц	-7 -5 8 -1 -2
word word: ізраїл	15 -32 -17 -29 4
word word: ізюм	-17 -16 -20 -10 15
word word: ім'я	4 -25 -15 -14 18
word word: імен	-28 11 -4 16 -28
word word: імена	-34 -16 1 -32 28
word word: імені	-29 -22 17 -14 12
word word: інакше	-12 -25 -5 23 -11
word word: інвалі	5 -21 29 -14 -27
word word: інколи	17 -10 -14 -13 -4
word word: інозем	-8 -9 -18 -1 16
word word: інстру	-10 -7 19 -1 -8
word word: інтерв	-19 -17 1 4 5
word word: інтерн	-14 -12 -19 -14 20
word word: інфекц	15 -12 -9 -3 -15
word word: інформ	-2 2 -23 -6 3
word word: інше	4 -4 -19 9 -15
word word: інший	-8 5 30 -15 -24
word word: іншим	8 -16 -39 -12 32
word word: інших	-2 -10 0 -14 2
word word: іншого	-19 -9 -8 -2 17
word word: іншої	-13 -6 -17 -26 22
word word: інші	18 -2 -29 -8 -14
word word: ініціа	-45 19 -28 11 -8
word word: іпсо	-13 13 -16 -9 9
word word: ірина	15 3 -12 -9 -11
word word: існує	-28 25 -10 -1 -15
word word: іспані	-16 -23 -11 15 7
word word: істори	27 -9 -10 -20 -6
word word: історі	-9 -18 34 0 -28
word word: італії	-15 11 -16 -19 -5
word word: ішлося	-20 -25 32 -8 -30
word word: іще	-2 -6 -17 -13 7
word word: їде	-6 -18 -4 -24 16
word word: їду	-11 -12 18 -1 -17
word word: їдуть	32 -6 -17 -35 -13
word word: їдять	-14 -10 15 -8 -13
word word: їжа	-10 -14 10 -13 9
word word: їжу	20 0 -25 0 -10
word word: їй	-3 -31 11 -11 12
word word: їм	1 -5 -29 -21 22
word word: їх	-5 -7 -16 10 -18
word word: їхали	27 -19 -2 -16 -31
word word: їхати	-17 21 -26 -17 -4
word word: їхньог	-3 0 -17 -5 -2
word word: їхньом	-11 21 -15 -16 -21
word word: їхню	22 -10 -14 -10 -2
word word: їхнє	-15 -32 15 -2 -7
word word: їхні	7 -14 26 -12 -15
word word: їхній	-9 -5 12 11 -25
word word: їхніми	-16 21 -8 -28 9
word word: їхніх	8 -28 -13 12 -5
word word: її	-19 2 -18 -11 7
word word: ґратам	6 -14 9 -26 -4
word word: ґрати	7 -10 -10 -28 28
word word: ابوظبي	-1 16 -23 -26 -14
word word: اتحادي	6 -19 -5 9 -20
word word: اتصالا	-30 24 10 -23 -26
word word: اتفاق	11 -14 -15 -25 15
word word: اتفق	-29 33 -10 -12 -21
word word: اتمام	1 1 14 -36 1
word word: اتمت	30 -8 -1 -23 -5
word word: اثمرت	19 -12 -5 -13 -10
word word: اجانب	17 -5 -6 -3 -11
word word: اجمالي	-12 9 -17 2 -20
word word: احمر	-8 -11 -37 -28 25
word word: اخيره	-23 -21 31 -7 -34
word word: اراضي	17 -13 -9 -3 -3
word word: اربعاء	12 -3 -1 -9 -5
word word: اربعه	24 -12 -4 -19 -17
word word: ارتفع	-19 -10 -9 18 -11
word word: ازمه	-12 15 7 10 -26
word word: استعاد	27 -31 -21 -18 -13
word word: استعدا	-27 37 -19 -15 -36
word word: استقبل	-22 -31 7 23 -4
word word: اسر	12 -16 -11 8 -2
word word: اسرائي	-15 -6 -11 -2 15
word word: اسرهم	-8 -15 -3 15 -8
word word: اسري	-8 -4 1 -11 -11
word word: اسطنبو	9 2 -20 -11 -28
word word: اسفرت	15 -27 -5 4 -16
word word: اسهمت	-16 -21 -5 23 -16
word word: اسير	-22 -5 25 5 -29
word word: اسيرا	7 -6 -33 3 -16
word word: اشادت	-11 -8 -9 -3 13
word word: اشهر	1 15 -17 -6 -26
word word: اطار	29 -27 -29 -22 5
word word: اطراف	-14 -4 -23 -14 24
word word: اطفال	6 -24 -16 -5 6
word word: اطلاق	2 -18 -15 -25 11
word word: اطلق	-16 11 13 9 -15
word word: اعاده	19 -13 -6 -17 -3
word word: اعربت	-8 1 -21 -17 5
word word: اعلن	-30 -1 13 -4 20
word word: اعلنت	37 -27 -9 -19 -8
word word: اعيد	10 -22 -18 -25 23
word word: افادت	-7 3 -2 7 -9
word word: افراج	-29 4 16 9 -6
word word: افرج	24 -15 -6 -8 -19
word word: افرجت	12 -10 -10 -17 -1
word word: اكبر	4 -25 -14 -24 7
word word: اكثر	-39 -10 5 30 -25
word word: اكدت	-7 -10 17 5 -2
word word: ال	-16 -7 5 -10 11
word word: الاثني	7 -13 -8 -11 8
word word: الاحد	8 -12 -22 -15 17
word word: الاف	-16 -5 -1 24 -13
word word: الان	-9 -25 -22 19 -13
word word: الف	-5 8 -35 7 -33
word word: الي	-8 -3 -3 -11 3
word word: اليوم	8 9 -5 -23 -14
word word: امارات	4 -11 -8 -6 0
word word: امريكي	2 -20 -30 -28 17
word word: امس	8 -11 20 -11 -18
word word: املها	-34 14 -13 -11 -1
word word: امير	14 -4 -6 -3 -9
word word: ان	-15 11 -16 8 -19
word word: انجاز	33 -19 -20 -18 -17
word word: انجزت	-6 7 -5 -12 -8
word word: انسان	-18 -18 -13 28 -7
word word: انساني	-1 -25 -11 14 -4
word word: انطلاق	3 -15 -9 21 1
word word: انقره	-33 11 -19 -13 16
word word: انها	-1 16 -19 -14 -17
word word: انهاء	-20 -11 -21 -10 15
word word: اهالي	7 -13 -17 -12 12
word word: اوضح	-15 18 -8 -3 -13
word word: اوكران	-3 -6 -5 4 -16
word word: اول	-24 8 18 -14 -17
word word: اولا	-5 -15 -17 14 -9
word word: اولي	-3 8 5 -6 -15
word word: اي	27 -9 -5 -22 -8
word word: ايام	-48 13 -3 -22 4
word word: ايصال	-14 -8 -5 -5 16
word word: بان	-10 11 -4 -15 -17
word word: بحث	-19 1 6 9 -6
word word: بحثا	-14 -14 -21 -15 19
word word: بحسب	24 -14 -2 -7 -14
word word: بدء	8 -18 -6 -5 17
word word: بدايه	13 -20 -9 5 -27
word word: بذلك	26 -11 -4 -18 -9
word word: بريطان	16 -1 -1 -3 -12
word word: بعد	-4 10 22 -26 -43
word word: بفضل	33 -35 -19 -11 -24
word word: بلدين	2 3 7 -32 -13
word word: بلغ	-14 -16 -17 17 -2
word word: بن	13 -16 -13 -12 16
word word: بها	21 -6 -3 -3 -13
word word: بهذا	21 -10 -1 -18 -2
word word: بيان	-3 -4 -6 -8 9
word word: بيلارو	23 -12 -14 -8 -3
word word: بين	-15 2 -1 9 -7
word word: بينهم	-6 -18 -21 -12 17
word word: بينهما	17 -7 0 -11 -4
word word: تبادل	-30 9 8 -14 0
word word: تبادلا	12 -10 8 -11 -14
word word: تبادلت	23 -19 -19 -16 -20
word word: تبادله	1 -9 -7 0 -10
word word: تثمر	7 13 -9 -4 -13
word word: تجاري	-3 -23 -10 -7 27
word word: تحرير	12 -9 -2 -11 -8
word word: تحمل	-9 -3 -6 -5 9
word word: تخفيف	-11 -8 -6 14 -15
word word: تركي	-5 11 -1 -6 -3
word word: تركيا	-26 -12 13 -11 3
word word: تسلم	5 1 -11 -7 -7
word word: تسلمت	20 -14 -11 -15 -8
word word: تسليم	10 -3 -19 -10 -10
word word: تضم	15 -15 -1 -9 7
word word: تعاون	-11 -14 4 0 5
word word: تعاونه	21 -11 -8 -11 -4
word word: تعزيز	-14 -10 -15 9 10
word word: تعلن	15 -10 -5 -6 -2
word word: تعمل	-9 11 -8 -12 -16
word word: تقدمت	20 -19 -2 -10 -10
word word: تقديره	8 -13 -8 -13 15
word word: تقل	-22 11 -15 -16 13
word word: تلقي	-20 1 22 -6 -27
word word: تم	0 -3 -11 3 -10
word word: تنسيق	-5 -1 -7 -9 9
word word: تنفيذ	-6 -4 -6 -9 17
word word: تواصل	-11 12 -20 -26 10
word word: توجهت	10 -1 -2 -6 -2
word word: تي	-23 8 19 -34 -7
word word: ثانيه	11 2 -4 -11 -17
word word: ثقه	-18 25 -17 -8 -12
word word: ثلاثه	-25 -30 14 -37 20
word word: ثلاثيه	-17 29 -17 -9 -26
word word: جانب	27 -7 -19 -29 -25
word word: جانبان	-10 -32 7 13 0
word word: جانبين	-20 9 -30 6 -10
word word: جثامين	24 13 -19 -14 -30
word word: جثمانا	5 11 -29 -18 -23
word word: جثه	-11 18 -10 -7 -12
word word: جددت	23 -4 -1 -9 -11
word word: جديد	-9 15 -12 -18 -19
word word: جديده	8 10 -22 -6 -24
word word: جرحي	2 -6 -3 -10 8
word word: جري	-16 -4 -1 -16 20
word word: جزيره	1 -11 17 -5 -18
word word: جمعه	-2 -19 20 -14 -26
word word: جمهوري	28 -12 -4 -23 -4
word word: جندي	24 -6 -17 -19 -12
word word: جنديا	42 -20 -18 -18 -31
word word: جنسيات	-8 -16 12 -6 -12
word word: جنود	-8 -7 12 -1 -10
word word: جنودها	-11 15 -8 -6 -4
word word: جهد	0 -23 -13 -15 24
word word: جهود	-1 -13 -19 6 3
word word: جهودها	18 -16 -5 -5 -9
word word: حتي	-22 -28 -18 33 -14
word word: حرب	-3 -29 -16 15 2
word word: حسبما	20 -7 -5 -10 -5
word word: حصيله	35 -12 -3 -24 -10
word word: حقوق	-11 10 -14 26 -30
word word: حكومتي	29 -9 -5 -19 -15
word word: حلول	9 -22 -10 -14 12
word word: حوار	-7 1 9 -6 -20
word word: حول	-11 -19 10 -7 0
word word: حيث	11 -9 -7 -12 -8
word word: خارجيه	-1 -9 -23 -13 12
word word: خاضعه	16 -10 -18 -16 -12
word word: خطوه	9 -23 -12 -24 23
word word: خلال	-15 22 -28 -28 -3
word word: خلاله	-19 -7 24 -5 -19
word word: خمسه	9 6 12 -10 -19
word word: خميس	14 -15 21 -24 -31
word word: دبلوما	-14 -13 -24 22 -17
word word: دعم	-3 -23 -18 13 -5
word word: دفاع	14 -23 -21 -25 4
word word: دفعه	-17 -16 -10 -4 23
word word: دوحه	-5 11 -3 -7 -16
word word: دولار	-4 -17 -12 -2 25
word word: دوله	-14 4 -5 -1 1
word word: دولي	-7 -22 -8 10 14
word word: دوليه	-8 -13 -15 -12 22
word word: دون	-24 21 -10 -13 1
word word: ذكرت	-3 17 -9 -18 -6
word word: ذلك	-3 9 -17 7 -14
word word: ذويهم	33 -15 -11 -33 -3
word word: ذي	3 -15 -10 -12 21
word word: ذين	-25 -23 1 29 -18
word word: رئيس	20 -25 9 -13 -9
word word: رحبت	-39 -20 17 -29 15
word word: رعايه	-4 -10 -4 -12 11
word word: رفات	9 -9 -5 -12 9
word word: رهائن	-15 -12 -3 -1 21
word word: روس	1 -27 18 -12 -14
word word: روسي	3 -13 -27 -2 11
word word: روسيا	1 -2 -22 4 -19
word word: روسيه	17 8 -20 -21 -18
word word: رياض	18 -7 -5 -6 -11
word word: زايد	-16 2 -1 -8 8
word word: زيلينس	-4 -14 8 9 -19
word word: سبت	13 -7 -3 -3 -2
word word: سبعه	1 -13 -10 -9 9
word word: سبل	-19 -18 -13 26 -5
word word: سراح	-8 -12 -9 -21 14
word word: سراحهم	-20 1 14 1 -10
word word: سعوديه	-8 -10 -13 -9 10
word word: سكان	23 -17 -10 -9 -6
word word: سلمان	25 -2 -7 -4 -20
word word: سلمت	-12 13 -9 -13 9
word word: سمو	-21 -11 6 -13 4
word word: سموه	-13 18 -9 -3 -22
word word: سينقلو	11 -7 -7 -1 -1
word word: شخصا	-8 -17 -17 -13 13
word word: شكر	36 -17 -6 -15 -18
word word: شكرها	1 6 -13 -10 -10
word word: شمل	-4 7 -20 0 -19
word word: شملت	16 -28 21 -27 -6
word word: شملتهم	15 -10 -1 -11 -1
word word: شهر	5 12 -12 -8 -15
word word: شوون	-12 22 -8 -3 -16
word word: شيخ	-18 2 4 -10 2
word word: صحه	-15 8 -10 -4 13
word word: صديقين	18 -7 -11 -13 -8
word word: صفقه	-4 -21 -12 -7 10
word word: صليب	-6 -4 -39 -30 20
word word: ضباط	8 0 -5 -1 -2
word word: ضمن	-10 -32 -3 -11 13
word word: طائره	-22 -21 11 -5 19
word word: طرف	-7 -1 20 -20 -22
word word: طرفين	7 5 -13 -20 -7
word word: طريق	6 -19 -15 -21 15
word word: طفل	-24 14 -6 20 -15
word word: طفلا	-7 7 -12 -23 6
word word: عائدين	-5 -21 22 -24 -32
word word: عائلات	-10 -41 2 -20 24
word word: عاد	24 -14 -12 -24 -21
word word: عادوا	33 -13 4 -13 -12
word word: عام	4 -14 -9 10 -21
word word: عبدالل	-6 0 -18 -6 16
word word: عبر	-2 -3 14 14 -27
word word: عدد	23 -37 -18 10 -11
word word: عربيه	-6 3 -8 -22 12
word word: عسكري	4 -9 -5 10 -9
word word: عسكريا	30 -14 -25 -24 -17
word word: عسكريو	9 -6 -3 -1 -2
word word: عسكريي	21 -21 -12 -11 -12
word word: عشره	1 -15 -22 -14 16
word word: عقب	20 -12 -3 -14 -11
word word: علاج	-5 -8 -10 -8 10
word word: علاقات	-4 0 -5 -7 8
word word: علي	-26 3 12 -25 -2
word word: عمليات	-11 1 -25 -20 9
word word: عمليه	-1 5 9 -25 -13
word word: عن	-13 -1 6 -11 1
word word: عنهم	-6 -16 14 4 -8
word word: عهد	8 -14 10 -7 -18
word word: عوده	18 8 -13 -13 -18
word word: غزه	-14 -23 -13 -16 30
word word: غير	-29 19 -15 -8 -5
word word: فلاديم	10 -3 -2 -3 -3
word word: فلسطين	-20 -17 -14 -18 23
word word: فولودي	11 -10 20 -3 -27
word word: في	-7 -34 -21 2 13
word word: فيما	4 -38 -25 -29 40
word word: قال	-20 16 2 -14 -22
word word: قالت	0 17 -20 -12 -26
word word: قامت	15 -9 -2 -13 -4
word word: قبل	-13 3 18 -10 -23
word word: قد	10 11 -25 -25 -27
word word: قدمت	-24 25 -8 -19 0
word word: قطاع	-21 -12 -16 -5 26
word word: قطر	12 -25 -26 -23 25
word word: قطريه	-5 -12 -13 16 -31
word word: قوائم	-20 25 -9 -9 -15
word word: كان	21 -9 -12 -6 -8
word word: كانت	-1 21 -16 -22 -25
word word: كانوا	9 -1 -1 -8 -6
word word: كرملين	-5 10 -15 -12 -10
word word: كل	4 -8 12 -28 -11
word word: كما	-18 9 14 -8 -1
word word: كورسك	26 -16 -5 -6 -5
word word: كييف	-17 11 -2 -31 -3
word word: ل	-1 14 -14 -4 -16
word word: لا	-33 19 0 -9 -17
word word: لجنه	-10 -10 -20 -10 20
word word: لحظه	-14 -12 16 -3 -11
word word: لدي	-8 9 -9 13 -13
word word: لسيطره	24 -13 -13 -10 -8
word word: لقاء	-23 5 15 -5 -12
word word: لكل	7 -21 -15 -16 16
word word: لم	-6 35 -24 -15 -31
word word: ليبلغ	2 -12 0 -3 13
word word: ليرتفع	26 -10 -3 -19 -5
word word: ليصل	19 -17 -7 -24 -7
word word: ما	-11 17 -17 -50 -11
word word: ماضي	-13 20 -13 -13 -10
word word: مبادرا	12 -11 -3 -8 5
word word: مبعوث	-13 12 -13 -15 13
word word: متبادل	21 -12 -3 -14 -9
word word: متحدث	-21 10 -14 7 -14
word word: متحده	16 -7 -17 -25 12
word word: متن	-33 -20 12 -13 25
word word: مجموع	-9 12 -7 -27 -8
word word: مجموعه	30 -28 -14 -15 -11
word word: محادثا	-22 6 -27 -18 7
word word: محتجز	-20 -16 -19 -21 32
word word: محتجزا	-9 -7 -6 -9 18
word word: محتجزي	-16 11 -20 -3 6
word word: محمد	10 -9 13 -3 -16
word word: مدني	-18 -17 -16 -5 20
word word: مدنيا	23 -17 -8 -14 -7
word word: مدنيين	-5 -10 -30 -25 19
word word: مدي	-23 -21 24 -14 -10
word word: مراسلن	-24 -17 26 -14 -26
word word: مرحله	23 -16 -4 -9 -14
word word: مساعدا	-19 -17 -7 15 7
word word: مساعده	16 -8 -7 -6 -17
word word: مساعي	17 -6 -3 -5 -7
word word: مستجدا	-11 -13 8 -2 5
word word: مستشفي	-28 -27 19 -22 10
word word: مستمره	-18 33 -16 -15 -17
word word: مشاورا	-15 27 -2 -9 -16
word word: مصر	-19 -15 -16 -3 24
word word: مطلع	-7 -14 -10 13 -20
word word: مع	-19 25 -22 -14 -20
word word: معاناه	-14 -24 -12 12 18
word word: مفاوضا	13 -7 -7 -3 -1
word word: مفرج	-14 -6 -4 -7 14
word word: مفوضه	-18 18 -15 17 -27
word word: مقابل	-2 -24 -14 -27 20
word word: مقاطعه	14 -11 -5 -4 -2
word word: مقبله	-14 22 -10 -9 -26
word word: مكتب	-18 9 -26 14 -8
word word: مليون	-2 -19 -3 -2 20
word word: مملكه	15 -2 -11 -16 -3
word word: من	-1 -11 6 -14 -7
word word: مناصفه	16 -13 -4 -22 -8
word word: منذ	-17 -9 -37 10 7
word word: منهم	-8 13 -6 -17 -16
word word: مواطني	17 -6 -2 -11 0
word word: موجبها	19 -11 -1 -13 0
word word: موسكال	-5 16 -10 -16 -13
word word: موسكو	5 23 -9 -26 -20
word word: موكده	-16 -11 -22 -17 27
word word: ميدينس	17 -6 -7 -8 -10
word word: ناجحه	31 -9 -5 -19 -14
word word: نار	-15 -4 -11 -15 8
word word: نجاح	8 -22 0 -41 4
word word: نجحت	46 -17 -11 -31 -15
word word: نحو	-40 -26 -24 14 29
word word: نزاع	5 -19 -19 -13 10
word word: نساء	-1 -15 -12 -13 10
word word: نظام	10 -9 -7 -8 -3
word word: نظر	-12 -11 10 -7 -2
word word: نظيره	3 -3 -14 -13 6
word word: نفسه	8 -3 -1 -2 -4
word word: نقل	-2 -9 5 -3 0
word word: نهيان	-11 -1 5 -5 8
word word: هاتفيا	-22 11 17 -10 -15
word word: هدنه	-29 32 -30 -12 2
word word: هذا	14 -3 -15 -3 -23
word word: هذه	26 -16 -1 -17 -5
word word: هو	-27 25 -13 -11 -10
word word: هي	12 -15 -5 -13 10
word word: و	9 5 -7 -28 -9
word word: واقع	26 -7 -18 -19 -14
word word: وام	10 -7 -1 -19 -7
word word: وثمنت	11 -16 -15 -21 17
word word: وجهات	-10 -12 7 -3 0
word word: وزاره	-6 5 -24 -16 -1
word word: وزير	-23 13 -25 6 7
word word: وزيره	2 -14 -2 19 -21
word word: وساطات	-19 -33 -19 30 -27
word word: وساطته	9 -3 12 -23 -22
word word: وساطه	7 -8 -6 3 -23
word word: وصل	-17 -17 22 -10 -14
word word: وصلت	-19 23 -15 -7 0
word word: وصلوا	14 -23 -8 -8 -2
word word: وصول	-15 -14 7 -5 15
word word: وفدان	-9 12 -4 -2 -20
word word: وفق	-12 9 -8 6 -18
word word: ولايات	-1 -20 -14 -18 11
word word: ولي	4 -14 12 -4 -12
word word: يصل	9 -4 0 -7 0
word word: يكون	-12 3 -14 8 -9
word word: يمنيه	-23 -30 -21 -18 39
word word: يوم	-3 -25 39 -11 -39
word word: يومي	-6 -16 20 -14 -29
`;
