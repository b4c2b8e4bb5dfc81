/** Written by `npm run train` from the labelled posts: not to be edited. A cue, then its worth to each answer. */
export const VERDICT_WEIGHTS = `
always	-5 -8 -9 -12 29
by a region's share	-11 -19 36 -17 -26
by a report that is denied	-33 28 -20 -29 -7
by a transfer without a number	-7 2 -1 -14 -2
by an earlier transfer	-56 2 10 5 6
by an exchange by its number	24 -5 -7 -16 -8
by an exchange of other states	-30 -31 -25 -10 40
by another war	-48 -32 -34 -26 56
by called off, postponed or denied	-30 1 9 -1 -10
by figures of a transfer	38 -7 -12 -15 -14
by footage or a meeting	-43 -19 33 -17 3
by nothing of a transfer	-36 -10 -1 -28 19
by part of an older exchange	-21 -5 31 -7 -25
by planned or agreed	-34 25 0 -26 -17
by put off	-40 28 -19 -8 -13
by running totals or people held	-44 0 -17 32 -19
by something else is exchanged	-57 -15 -13 -19 29
counts bodies few	-10 -2 9 -37 15
counts bodies many	7 1 -8 10 -40
counts bodies some	26 -27 -28 -8 -4
counts civilians few	33 -5 -3 -30 -15
counts civilians many	-44 -22 -28 37 6
counts civilians some	-3 -1 -18 5 -14
counts military few	13 -27 6 -27 1
counts military many	-51 -2 -43 52 -13
counts military some	30 -6 -13 -29 -3
counts null few	-17 -11 9 -11 11
counts null many	-28 -13 -16 16 10
counts null some	-19 -17 -3 -2 21
counts people few	-1 -25 7 -40 18
counts people many	-26 2 -14 23 -17
counts people some	19 0 -14 -30 -2
day ahead	-47 12 -50 -12 30
day ahead early	-42 22 -46 5 18
day ahead first	-31 26 -29 -21 4
day ahead late	-25 -12 -28 -18 42
day before	-34 -4 50 -37 -20
day before early	-17 17 16 -36 -30
day before first	-42 -33 64 -32 -27
day before late	3 0 7 -30 -9
day long before	-21 -6 2 2 -18
day long before early	-9 2 3 -4 -16
day long before first	-49 -25 35 16 -12
day long before late	0 9 -33 5 -12
day same	21 -6 -9 -17 -12
day same early	39 -23 -11 -12 -29
day same first	25 -7 -20 -24 -5
day same late	-14 -11 -11 16 -5
day the day before	8 9 16 -42 -48
day the day before early	24 -15 24 -34 -45
day the day before first	2 -1 12 -34 -43
day the day before late	25 -11 -12 -20 11
fate cumulative	-18 -2 -6 24 -24
fate dropped	-13 -4 -2 -7 6
fate figure	33 -8 -7 -17 -10
fate held	-20 -7 -19 21 -10
fate outside	16 -4 -3 -7 -2
fate part	9 -16 3 -8 -4
fate planned	-11 16 -1 -20 -11
fate recap	-26 -10 18 -13 -5
language ar	-5 -11 2 -13 1
language en	-5 -8 -1 -7 5
language ru	-6 -7 -6 -8 6
language uk	-2 -6 -9 -2 5
numbers 0	-45 16 24 -60 13
numbers 1	-11 -5 -3 -7 6
numbers 2	-8 -5 -10 6 -2
numbers 3	5 -9 -19 -3 1
numbers 4	8 -6 -14 -16 4
numbers 5	13 -26 -19 1 3
pair next: adj.dead adj.modifier	-11 -29 -10 1 17
pair next: adj.dead adj.wounded	-9 -20 -16 -19 16
pair next: adj.dead cue.claims	26 -15 -13 -13 -7
pair next: adj.dead cue.completed	22 -2 -9 -4 -11
pair next: adj.dead cue.in_captivity	21 -17 -16 -15 -8
pair next: adj.dead cue.of_whole	-11 -13 18 -8 -11
pair next: adj.dead cue.other_war	-18 -2 -4 -9 18
pair next: adj.dead cue.part	11 21 -4 -19 -22
pair next: adj.dead cue.relative	10 -21 10 -22 -13
pair next: adj.dead cue.today	25 -5 -9 -17 -13
pair next: adj.dead noun.body	-7 -7 -1 28 -21
pair next: adj.dead noun.civilian	-29 -19 -28 -33 40
pair next: adj.dead noun.military	18 -15 -12 0 -28
pair next: adj.dead noun.other	14 -1 -11 -1 -2
pair next: adj.dead noun.people	17 -13 -36 -30 7
pair next: adj.dead noun.soldier	-1 4 -19 -2 -23
pair next: adj.dead own.to	6 -8 -8 8 -14
pair next: adj.dead qualifier.more_than	24 -9 -11 -5 -5
pair next: adj.dead ru.agent	31 -20 -14 -26 4
pair next: adj.dead ru.of	15 -35 -1 -21 -21
pair next: adj.dead ua.agent	26 -13 -6 -14 -19
pair next: adj.dead ua.of	24 -14 -15 -17 -20
pair next: adj.dead ua.to	21 -31 -18 -12 -12
pair next: adj.dead verb.bring	-8 -19 -24 11 -3
pair next: adj.dead verb.come	30 -2 -12 -13 -19
pair next: adj.dead verb.give	1 -9 -11 -15 11
pair next: adj.dead verb.noun	10 -2 -8 -6 4
pair next: adj.dead verb.other	-16 -7 12 -8 19
pair next: adj.dead verb.will	5 -13 -20 -11 11
pair next: adj.dead view.ua	31 -8 -15 -24 -18
pair next: adj.freed adj.modifier	4 -5 13 -32 2
pair next: adj.freed adj.wounded	13 -7 -12 -6 -12
pair next: adj.freed category	2 -8 -18 15 -25
pair next: adj.freed country	24 -9 -12 -9 -15
pair next: adj.freed cue.claims	31 -13 -19 -9 -17
pair next: adj.freed cue.completed	-17 28 -24 -22 -26
pair next: adj.freed cue.deported	14 -23 -36 7 1
pair next: adj.freed cue.each	25 2 -21 -27 -13
pair next: adj.freed cue.in_return	10 -4 -6 -10 -14
pair next: adj.freed cue.included	-9 -23 14 -19 0
pair next: adj.freed cue.mediated	42 -24 -12 -13 -17
pair next: adj.freed cue.of_whole	-24 -27 14 7 -14
pair next: adj.freed cue.one_sided	-21 -21 -2 25 -4
pair next: adj.freed cue.other_exchange	-25 -22 -30 -22 44
pair next: adj.freed cue.other_return	-13 -1 -19 15 8
pair next: adj.freed cue.other_war	-41 -16 -37 -17 41
pair next: adj.freed cue.outside	14 -3 -12 -1 -1
pair next: adj.freed cue.part	12 -14 10 -17 -13
pair next: adj.freed cue.recap	-31 -13 36 -4 -23
pair next: adj.freed cue.relative	-2 -21 13 -10 -19
pair next: adj.freed cue.since	16 16 -19 -15 -52
pair next: adj.freed cue.to_date	14 -4 -6 -12 -2
pair next: adj.freed cue.today	20 -24 3 -25 -37
pair next: adj.freed cue.total	12 -5 0 7 -9
pair next: adj.freed cue.transit	7 -4 5 -3 -8
pair next: adj.freed cue.yesterday	-42 -10 50 -11 -30
pair next: adj.freed noun.body	28 -30 -26 -6 3
pair next: adj.freed noun.branch	8 -2 -12 -3 -8
pair next: adj.freed noun.child	14 -10 -1 -1 -6
pair next: adj.freed noun.civilian	5 -12 -3 -12 7
pair next: adj.freed noun.exchange	12 -31 21 -27 -17
pair next: adj.freed noun.family	15 -15 -14 -1 1
pair next: adj.freed noun.man	8 -18 12 -12 -19
pair next: adj.freed noun.military	40 -22 5 -12 -25
pair next: adj.freed noun.other	-20 -28 -10 18 -3
pair next: adj.freed noun.people	32 -9 -18 -3 -22
pair next: adj.freed noun.rank	14 -1 -10 -4 -2
pair next: adj.freed noun.soldier	3 -3 9 -9 -15
pair next: adj.freed noun.woman	35 -2 -20 -14 -10
pair next: adj.freed own.to	-28 5 -16 -2 22
pair next: adj.freed qualifier.approx	-20 -9 13 -8 9
pair next: adj.freed qualifier.at_most	-7 -25 -6 17 7
pair next: adj.freed qualifier.more_than	2 -30 -11 28 -23
pair next: adj.freed ru.agent	9 0 -1 -9 0
pair next: adj.freed ru.from	-10 -26 -9 16 0
pair next: adj.freed ru.of	1 -16 -36 19 -30
pair next: adj.freed ru.to	18 -19 -13 -1 -15
pair next: adj.freed ua.from	-17 -16 36 -19 -19
pair next: adj.freed ua.of	21 -20 5 -7 -28
pair next: adj.freed ua.to	41 -14 -20 -17 -24
pair next: adj.freed verb.bring	-26 -6 30 -9 -14
pair next: adj.freed verb.future	-15 7 2 -8 5
pair next: adj.freed verb.held_exchange	4 32 -1 -10 -35
pair next: adj.freed verb.managed	8 -5 -2 -2 0
pair next: adj.freed verb.other	1 -6 -12 -16 10
pair next: adj.freed verb.will	-2 3 -12 7 -18
pair next: adj.freed voice.ua	6 21 -15 -24 -24
pair next: adj.modifier adj.dead	17 -10 6 -31 -12
pair next: adj.modifier adj.modifier	-7 -4 -5 3 -14
pair next: adj.modifier adj.wounded	5 -1 -5 -27 7
pair next: adj.modifier category	10 -16 -3 -22 -3
pair next: adj.modifier country	-9 -6 -8 3 -5
pair next: adj.modifier cue.agreed	-7 1 -28 -10 10
pair next: adj.modifier cue.agreement	7 -29 -4 13 -8
pair next: adj.modifier cue.all	7 0 -9 -24 5
pair next: adj.modifier cue.already	-1 -2 2 -8 -19
pair next: adj.modifier cue.born	-24 21 -15 -22 11
pair next: adj.modifier cue.called_off	9 4 -49 12 -21
pair next: adj.modifier cue.captivity	-18 -11 -7 -11 18
pair next: adj.modifier cue.captured	8 -8 -33 -15 20
pair next: adj.modifier cue.claims	0 -9 -13 2 -11
pair next: adj.modifier cue.completed	19 -7 -27 -16 -3
pair next: adj.modifier cue.count	-13 -15 -4 18 -8
pair next: adj.modifier cue.crime	-18 -17 -11 -18 30
pair next: adj.modifier cue.denied	-16 -17 2 16 -37
pair next: adj.modifier cue.deported	14 -23 -11 8 -11
pair next: adj.modifier cue.each	-1 12 -2 -14 -22
pair next: adj.modifier cue.evacuation	-19 8 -37 -4 11
pair next: adj.modifier cue.footage	-6 -9 3 7 -5
pair next: adj.modifier cue.good_news	-8 -17 -16 18 -17
pair next: adj.modifier cue.held	-7 -12 -5 14 -13
pair next: adj.modifier cue.in_captivity	2 -28 -11 22 -3
pair next: adj.modifier cue.in_return	5 -13 -21 -6 9
pair next: adj.modifier cue.included	11 3 -14 -9 7
pair next: adj.modifier cue.local	-19 -1 23 0 -8
pair next: adj.modifier cue.mediated	-5 2 -21 -5 -1
pair next: adj.modifier cue.missing	20 -20 -22 -17 17
pair next: adj.modifier cue.money	-8 -13 -7 -3 13
pair next: adj.modifier cue.month	-32 -4 -38 30 -14
pair next: adj.modifier cue.name	-5 -5 -5 12 -3
pair next: adj.modifier cue.of_whole	-19 -17 2 2 2
pair next: adj.modifier cue.of_year	19 -6 -10 -12 -9
pair next: adj.modifier cue.one_sided	-2 -24 8 -6 -5
pair next: adj.modifier cue.other_exchange	-10 -9 -7 -9 21
pair next: adj.modifier cue.other_return	15 -17 -7 -10 11
pair next: adj.modifier cue.other_war	-34 -26 -17 -2 29
pair next: adj.modifier cue.outside	-9 -7 -1 17 -2
pair next: adj.modifier cue.part	1 -9 1 -18 -4
pair next: adj.modifier cue.planned	-40 31 -30 -13 -6
pair next: adj.modifier cue.postponed	0 11 -33 1 0
pair next: adj.modifier cue.ready	-25 20 6 -20 1
pair next: adj.modifier cue.recap	-17 -4 11 -21 -1
pair next: adj.modifier cue.record	-1 -1 -2 -25 3
pair next: adj.modifier cue.relative	0 -6 -15 -15 8
pair next: adj.modifier cue.repatriation	0 -9 18 -16 -24
pair next: adj.modifier cue.reunion	-21 9 -13 -29 12
pair next: adj.modifier cue.same_number	-8 17 -15 -14 -11
pair next: adj.modifier cue.since	13 -21 -16 10 -19
pair next: adj.modifier cue.span	-11 0 11 -38 -6
pair next: adj.modifier cue.stage	35 -33 -54 3 -13
pair next: adj.modifier cue.thanks	7 2 16 -14 -32
pair next: adj.modifier cue.to_date	-5 -20 -2 10 -3
pair next: adj.modifier cue.today	18 3 -29 -21 -11
pair next: adj.modifier cue.total	4 -11 -7 -8 -4
pair next: adj.modifier cue.training	-27 -19 8 -17 10
pair next: adj.modifier cue.transit	1 9 9 -26 -32
pair next: adj.modifier cue.unfinished	-30 12 22 -14 -6
pair next: adj.modifier cue.unit	4 -2 10 -7 -25
pair next: adj.modifier cue.venue	-40 23 13 0 5
pair next: adj.modifier cue.visit	5 -4 11 -5 -14
pair next: adj.modifier cue.year	-12 0 -32 0 9
pair next: adj.modifier cue.yesterday	-2 -12 6 -19 -7
pair next: adj.modifier foe.of	-5 19 2 -9 -12
pair next: adj.modifier foe.to	-13 -3 23 -8 -17
pair next: adj.modifier noun.body	3 4 -8 -11 -33
pair next: adj.modifier noun.branch	-1 -9 -14 -18 27
pair next: adj.modifier noun.child	7 18 -34 -23 -15
pair next: adj.modifier noun.civilian	7 -16 -8 4 -15
pair next: adj.modifier noun.exchange	-2 5 11 -20 -19
pair next: adj.modifier noun.family	-5 -8 -2 -5 -2
pair next: adj.modifier noun.foreigner	-17 -5 -3 -4 13
pair next: adj.modifier noun.man	-30 11 9 15 -26
pair next: adj.modifier noun.military	11 -11 -18 -8 -11
pair next: adj.modifier noun.other	-9 -7 7 -11 0
pair next: adj.modifier noun.people	-4 -4 -9 -1 -15
pair next: adj.modifier noun.rank	15 -13 -11 -9 -3
pair next: adj.modifier noun.soldier	10 -13 -20 -1 -12
pair next: adj.modifier noun.woman	14 2 4 -21 -29
pair next: adj.modifier own.agent	8 -13 24 -13 -13
pair next: adj.modifier own.from	-22 20 -8 -12 -15
pair next: adj.modifier own.of	-34 -19 -8 23 -3
pair next: adj.modifier own.to	14 -8 -20 -9 0
pair next: adj.modifier qualifier.approx	-32 -7 -32 13 9
pair next: adj.modifier qualifier.at_least	-8 -22 2 27 -28
pair next: adj.modifier qualifier.at_most	12 -22 -2 -33 14
pair next: adj.modifier qualifier.more_than	-7 -8 -5 7 -13
pair next: adj.modifier ru.agent	-6 -16 -3 25 -3
pair next: adj.modifier ru.from	17 -21 -22 -21 11
pair next: adj.modifier ru.of	-4 -8 -9 19 -36
pair next: adj.modifier ru.to	29 -23 -21 -20 14
pair next: adj.modifier ua.agent	-2 9 3 -16 -17
pair next: adj.modifier ua.from	28 -11 -19 -22 -16
pair next: adj.modifier ua.of	-4 1 -12 -4 -17
pair next: adj.modifier ua.to	-20 -4 -24 -18 22
pair next: adj.modifier verb.bring	3 -4 -12 -9 -12
pair next: adj.modifier verb.come	3 18 -6 -5 -38
pair next: adj.modifier verb.future	-10 9 -3 -21 -8
pair next: adj.modifier verb.get	17 -4 -11 -12 -5
pair next: adj.modifier verb.give	5 -4 -7 -25 -5
pair next: adj.modifier verb.held_exchange	4 -30 15 -3 -10
pair next: adj.modifier verb.home	15 -31 -12 5 -15
pair next: adj.modifier verb.managed	-7 3 -10 -32 13
pair next: adj.modifier verb.noun	-10 -16 -10 25 -24
pair next: adj.modifier verb.other	-7 -13 -6 0 5
pair next: adj.modifier verb.swap	3 -3 -37 -16 23
pair next: adj.modifier verb.will	-44 9 10 -15 -6
pair next: adj.modifier view.ru	15 -4 -30 -12 3
pair next: adj.modifier view.ua	-1 -20 15 -1 -29
pair next: adj.modifier voice.ru	3 -20 15 -1 5
pair next: adj.modifier voice.ua	-24 -6 -8 20 -23
pair next: adj.wounded adj.modifier	-3 3 -27 -4 0
pair next: adj.wounded adj.wounded	11 -11 -8 -7 -8
pair next: adj.wounded category	4 3 -20 -22 4
pair next: adj.wounded cue.part	32 -10 -12 -8 -26
pair next: adj.wounded cue.relative	-27 -1 14 -14 9
pair next: adj.wounded noun.military	25 -19 -8 -3 -13
pair next: adj.wounded noun.other	-5 -5 -8 -3 9
pair next: adj.wounded noun.people	1 11 -16 -1 -6
pair next: category adj.freed	-15 -8 5 -4 2
pair next: category adj.modifier	0 6 -7 -2 -30
pair next: category adj.wounded	9 -10 -4 3 -13
pair next: category category	15 -4 -14 -4 -6
pair next: category country	2 -26 -4 -11 6
pair next: category cue.agreement	4 -2 -9 -25 -1
pair next: category cue.all	9 -22 5 -2 2
pair next: category cue.already	22 6 -4 -11 -21
pair next: category cue.born	24 -11 -14 -16 -21
pair next: category cue.captivity	35 -5 -15 -16 -17
pair next: category cue.captured	-5 5 -19 -8 27
pair next: category cue.claims	-11 4 11 -13 -14
pair next: category cue.completed	-10 -25 -43 -18 29
pair next: category cue.crime	-12 31 11 -6 -31
pair next: category cue.deported	2 -29 -20 -3 10
pair next: category cue.evacuation	-11 14 -20 -17 11
pair next: category cue.footage	-32 9 12 -36 3
pair next: category cue.good_news	14 -1 -12 -1 -3
pair next: category cue.held	8 7 -11 -20 9
pair next: category cue.in_captivity	-17 14 12 -13 -17
pair next: category cue.in_return	40 -11 -3 -8 -30
pair next: category cue.included	-9 -8 20 -10 -2
pair next: category cue.local	22 -5 -30 -7 -15
pair next: category cue.mediated	-11 12 -12 14 -10
pair next: category cue.missing	1 -15 -16 4 -11
pair next: category cue.of_whole	2 -32 5 2 -2
pair next: category cue.other_return	-8 0 14 8 -11
pair next: category cue.other_war	0 -9 -14 -20 10
pair next: category cue.part	-11 -2 2 15 -28
pair next: category cue.planned	-11 8 -22 4 5
pair next: category cue.ready	-23 11 18 -13 -11
pair next: category cue.recap	-9 -18 -13 -15 15
pair next: category cue.record	-17 -33 25 -13 -11
pair next: category cue.relative	-4 -7 10 -28 -14
pair next: category cue.reunion	20 -6 -14 -27 -6
pair next: category cue.since	-13 0 -9 15 -20
pair next: category cue.span	-2 -21 -26 7 2
pair next: category cue.stage	18 -12 -10 -8 5
pair next: category cue.third	-24 -16 -15 -7 26
pair next: category cue.to_date	4 -15 -17 14 -15
pair next: category cue.today	17 -32 2 -40 -8
pair next: category cue.total	7 -21 -12 -15 16
pair next: category cue.training	-9 -1 -1 -1 10
pair next: category cue.transit	-2 11 -6 -6 -19
pair next: category cue.unit	11 -6 -16 18 -12
pair next: category cue.visit	-12 -13 -13 -12 21
pair next: category cue.year	29 -7 -7 -12 -33
pair next: category cue.yesterday	3 -30 -4 -9 10
pair next: category foe.of	-15 20 -19 -6 2
pair next: category foe.to	19 -8 -16 0 -13
pair next: category noun.body	-23 26 6 -12 -8
pair next: category noun.branch	-1 -5 1 -5 -19
pair next: category noun.child	-6 3 -37 -32 17
pair next: category noun.civilian	12 -9 -31 -20 8
pair next: category noun.exchange	-17 -7 24 13 -24
pair next: category noun.family	15 -14 -27 11 -20
pair next: category noun.foreigner	9 -8 -5 0 -23
pair next: category noun.man	8 -3 -12 -10 4
pair next: category noun.military	9 -12 -22 -20 5
pair next: category noun.other	10 -28 15 -12 -2
pair next: category noun.people	-3 -15 8 2 -12
pair next: category noun.rank	21 -15 6 -21 -11
pair next: category noun.soldier	25 -9 -31 -23 -2
pair next: category noun.woman	-3 3 -3 -5 -13
pair next: category own.agent	11 -15 -12 -7 9
pair next: category own.of	2 -21 6 -9 2
pair next: category own.to	12 -12 -15 24 -28
pair next: category qualifier.approx	-3 -17 24 -9 -2
pair next: category qualifier.at_least	17 -8 -20 -14 9
pair next: category qualifier.at_most	11 -7 -11 -13 -7
pair next: category qualifier.more_than	-6 -22 -20 -5 13
pair next: category ru.agent	0 4 5 -2 -17
pair next: category ru.from	10 0 -12 4 -24
pair next: category ru.of	3 -4 -22 16 -23
pair next: category ru.to	22 -2 -12 -2 -9
pair next: category ua.agent	0 18 -24 -3 -10
pair next: category ua.of	18 -7 -7 -10 -15
pair next: category ua.to	-13 22 -34 1 -25
pair next: category verb.bring	-29 -12 6 5 11
pair next: category verb.come	1 -25 -10 -39 14
pair next: category verb.future	-6 3 -10 -15 -5
pair next: category verb.get	29 -15 -20 -20 -2
pair next: category verb.give	-10 4 4 -8 -10
pair next: category verb.held_exchange	28 -3 -25 0 -13
pair next: category verb.home	24 4 -11 -11 -40
pair next: category verb.other	-8 -22 0 3 8
pair next: category verb.swap	9 -19 -14 2 -9
pair next: category verb.will	-8 4 7 -27 0
pair next: category voice.ua	4 -3 -25 -9 -1
pair next: country adj.modifier	-4 0 4 -14 -3
pair next: country adj.wounded	5 5 -9 -13 -10
pair next: country category	12 -19 -10 -27 7
pair next: country country	7 0 -7 -14 -8
pair next: country cue.agreed	-10 39 -22 -15 -21
pair next: country cue.agreement	19 -8 -25 -30 6
pair next: country cue.all	3 -26 0 -10 12
pair next: country cue.already	20 -5 -4 -1 -14
pair next: country cue.captivity	-2 -18 7 -22 -4
pair next: country cue.claims	-27 -10 13 -12 11
pair next: country cue.completed	11 -18 -9 -33 9
pair next: country cue.each	10 -3 -1 -2 -5
pair next: country cue.footage	17 0 -15 -26 -2
pair next: country cue.held	15 -25 -9 -4 -20
pair next: country cue.in_return	-41 -24 -1 -15 36
pair next: country cue.mediated	30 -1 -23 -27 -8
pair next: country cue.of_whole	-15 -9 -27 22 -4
pair next: country cue.other_war	-39 -2 -31 -15 30
pair next: country cue.part	11 -18 15 -13 -20
pair next: country cue.planned	-20 29 -38 -11 -22
pair next: country cue.ready	-13 15 -6 -10 -8
pair next: country cue.recap	-5 -31 2 34 -41
pair next: country cue.record	1 -11 -10 7 -5
pair next: country cue.relative	30 2 -4 -30 -36
pair next: country cue.since	-7 -6 -6 18 -16
pair next: country cue.span	-14 27 -17 -21 -15
pair next: country cue.stage	6 -3 -11 -18 2
pair next: country cue.thanks	23 -29 8 -12 -37
pair next: country cue.third	-25 -13 -19 -9 24
pair next: country cue.to_date	6 8 -10 -12 -17
pair next: country cue.today	-6 -2 14 -16 -24
pair next: country cue.total	17 -16 14 -10 -21
pair next: country cue.transit	14 -3 -2 -9 -2
pair next: country cue.venue	-27 24 -20 -20 11
pair next: country cue.year	23 -3 -3 -15 -3
pair next: country foe.from	16 -4 -5 -9 -1
pair next: country foe.to	10 -9 -10 -13 2
pair next: country noun.body	1 -19 -26 19 -13
pair next: country noun.branch	-12 -4 25 -17 -15
pair next: country noun.child	-7 -18 -12 -32 22
pair next: country noun.civilian	-1 -3 -13 -17 17
pair next: country noun.exchange	6 -4 3 4 -32
pair next: country noun.family	-23 -17 22 -24 -9
pair next: country noun.foreigner	-6 -8 -29 29 6
pair next: country noun.military	20 -15 -17 21 -23
pair next: country noun.other	-13 12 -34 -16 1
pair next: country noun.people	3 -30 -8 2 11
pair next: country noun.rank	-16 -11 -5 -4 18
pair next: country own.agent	13 -13 -14 -12 7
pair next: country own.of	-13 12 -17 21 -12
pair next: country own.to	-1 1 -19 -6 5
pair next: country qualifier.approx	-20 -5 6 -23 6
pair next: country qualifier.at_most	-21 0 18 -9 -3
pair next: country qualifier.more_than	-9 -14 -4 14 -11
pair next: country ru.agent	-4 6 -13 -20 8
pair next: country ru.from	-19 -2 -4 -4 19
pair next: country ru.of	-7 6 -22 -1 4
pair next: country ru.to	6 -18 17 5 -5
pair next: country ua.agent	12 5 -21 -35 12
pair next: country ua.of	-21 7 9 -4 -7
pair next: country ua.to	14 -18 17 -19 -21
pair next: country verb.bring	-15 -2 -17 -5 4
pair next: country verb.come	8 -14 -28 -22 6
pair next: country verb.future	-15 0 15 -34 -1
pair next: country verb.get	-19 19 -32 11 0
pair next: country verb.give	-14 -18 -29 11 20
pair next: country verb.held_exchange	14 -29 -22 5 14
pair next: country verb.home	19 -2 -14 -2 -5
pair next: country verb.managed	7 6 -27 -26 4
pair next: country verb.noun	7 0 5 -18 -8
pair next: country verb.other	-22 7 -9 -14 10
pair next: country verb.swap	-18 -6 -23 -9 27
pair next: country verb.will	-11 8 -16 -22 -2
pair next: country voice.ru	11 12 -15 -19 -6
pair next: cue.agreed adj.modifier	-7 19 -16 -19 -26
pair next: cue.agreed country	2 19 -15 -24 -15
pair next: cue.agreed cue.agreed	-2 -15 -14 -25 24
pair next: cue.agreed cue.agreement	-17 9 -4 -18 4
pair next: cue.agreed cue.called_off	-29 30 -16 -10 -21
pair next: cue.agreed cue.claims	-12 5 11 -12 -7
pair next: cue.agreed cue.completed	5 -2 -12 -6 -9
pair next: cue.agreed cue.mediated	7 3 -9 -5 1
pair next: cue.agreed cue.of_whole	7 -4 -25 -27 19
pair next: cue.agreed cue.other_war	-6 -14 -6 -8 14
pair next: cue.agreed cue.recap	7 4 -1 -3 -10
pair next: cue.agreed cue.relative	12 -24 -33 -25 22
pair next: cue.agreed cue.span	-25 33 -21 -17 -22
pair next: cue.agreed cue.stage	-18 11 -10 -1 14
pair next: cue.agreed cue.thanks	-18 7 -3 18 -5
pair next: cue.agreed cue.today	12 -11 -11 -11 10
pair next: cue.agreed cue.venue	32 -15 -27 -32 1
pair next: cue.agreed noun.body	6 -10 10 -23 -18
pair next: cue.agreed noun.exchange	-2 26 -12 -29 -29
pair next: cue.agreed noun.other	-29 18 -14 -18 14
pair next: cue.agreed noun.people	-3 4 -10 -23 8
pair next: cue.agreed own.to	-15 -14 -11 21 -11
pair next: cue.agreed qualifier.at_most	0 16 -8 -11 -17
pair next: cue.agreed ru.agent	5 -18 -16 27 -13
pair next: cue.agreed ru.of	-1 -8 12 -12 -22
pair next: cue.agreed ua.agent	-45 -13 -32 52 -31
pair next: cue.agreed ua.of	13 -6 -1 -2 -8
pair next: cue.agreed ua.to	33 -11 -7 -20 -2
pair next: cue.agreed verb.bring	-22 13 23 -19 -15
pair next: cue.agreed verb.future	-16 25 -2 -3 -8
pair next: cue.agreed verb.give	8 4 -15 -16 -18
pair next: cue.agreed verb.held_exchange	29 -9 -20 -28 -35
pair next: cue.agreed verb.noun	-38 15 -13 -28 11
pair next: cue.agreed verb.other	-20 35 -21 -19 -19
pair next: cue.agreed verb.will	21 -6 -13 -18 -29
pair next: cue.agreement adj.modifier	-7 20 -36 -7 -3
pair next: cue.agreement adj.wounded	-2 28 -11 -25 -21
pair next: cue.agreement country	-25 7 28 -16 1
pair next: cue.agreement cue.agreed	1 1 -5 -10 -9
pair next: cue.agreement cue.agreement	-8 -8 -8 25 -9
pair next: cue.agreement cue.claims	17 -8 -13 -15 -2
pair next: cue.agreement cue.completed	14 3 -23 -12 -24
pair next: cue.agreement cue.held	-10 14 -1 -1 -6
pair next: cue.agreement cue.mediated	14 4 -9 -19 -12
pair next: cue.agreement cue.of_whole	-31 -25 -24 -41 60
pair next: cue.agreement cue.planned	4 -2 -15 7 -28
pair next: cue.agreement cue.recap	21 -33 12 -10 -16
pair next: cue.agreement cue.relative	27 -19 13 -15 -13
pair next: cue.agreement cue.span	6 -37 6 -14 -31
pair next: cue.agreement cue.stage	-18 3 -3 16 2
pair next: cue.agreement cue.today	23 -6 -12 -10 -10
pair next: cue.agreement cue.venue	33 -28 3 -21 -19
pair next: cue.agreement noun.branch	-8 -1 18 -1 -14
pair next: cue.agreement noun.civilian	-8 -13 -3 8 5
pair next: cue.agreement noun.exchange	-38 27 1 -33 2
pair next: cue.agreement noun.other	7 14 -19 -29 -17
pair next: cue.agreement noun.people	-11 3 -17 10 18
pair next: cue.agreement own.to	9 -17 -16 7 -15
pair next: cue.agreement qualifier.at_most	9 16 -15 -10 -20
pair next: cue.agreement qualifier.more_than	1 2 -18 -18 3
pair next: cue.agreement ru.agent	-8 -5 -14 17 -22
pair next: cue.agreement ru.of	3 18 -24 -24 -6
pair next: cue.agreement ua.agent	17 -4 -6 -17 1
pair next: cue.agreement ua.from	8 -3 -2 -1 -3
pair next: cue.agreement ua.of	-37 8 8 -26 5
pair next: cue.agreement ua.to	0 -31 6 22 -19
pair next: cue.agreement verb.bring	20 -28 -19 -16 8
pair next: cue.agreement verb.future	5 6 -23 16 -23
pair next: cue.agreement verb.give	11 -7 -6 -16 -6
pair next: cue.agreement verb.held_exchange	-5 12 -31 -19 -30
pair next: cue.agreement verb.noun	5 4 -23 -20 -28
pair next: cue.agreement verb.will	-7 40 -13 -28 -50
pair next: cue.agreement voice.ua	13 -20 13 -2 -9
pair next: cue.all adj.dead	-8 -4 -19 -23 13
pair next: cue.all adj.modifier	-15 -8 -26 30 -13
pair next: cue.all adj.wounded	-34 41 -19 -26 -28
pair next: cue.all category	2 -25 11 -16 -10
pair next: cue.all country	9 -14 -6 -11 15
pair next: cue.all cue.all	-6 14 -17 -15 -9
pair next: cue.all cue.claims	-10 1 -6 10 -25
pair next: cue.all cue.completed	1 16 12 -18 -14
pair next: cue.all cue.each	11 -24 20 -4 -32
pair next: cue.all cue.held	5 -10 -1 7 -11
pair next: cue.all cue.in_captivity	25 -4 -12 -13 -9
pair next: cue.all cue.mediated	-9 -12 20 -4 -11
pair next: cue.all cue.of_whole	10 -26 -6 -31 3
pair next: cue.all cue.part	15 9 -16 -9 -3
pair next: cue.all cue.planned	-33 28 -18 26 -28
pair next: cue.all cue.ready	19 -4 0 -16 -4
pair next: cue.all cue.relative	-5 -35 14 3 -22
pair next: cue.all cue.stage	28 -17 -13 -24 -13
pair next: cue.all cue.today	15 -11 -20 6 -6
pair next: cue.all cue.total	-22 -7 23 -5 -10
pair next: cue.all cue.transit	14 -7 -8 -6 2
pair next: cue.all cue.visit	-17 -3 19 0 -13
pair next: cue.all foe.to	-5 -8 10 -6 1
pair next: cue.all noun.body	4 -18 -3 -32 21
pair next: cue.all noun.branch	11 -4 -36 -4 28
pair next: cue.all noun.child	4 -8 1 -13 0
pair next: cue.all noun.civilian	12 -5 -18 -25 10
pair next: cue.all noun.exchange	-8 -26 7 1 2
pair next: cue.all noun.family	-7 -7 -4 -10 9
pair next: cue.all noun.man	13 -1 -8 -16 -7
pair next: cue.all noun.military	11 2 -33 -20 -3
pair next: cue.all noun.other	-12 9 -3 7 -35
pair next: cue.all noun.people	-18 26 -4 -15 -5
pair next: cue.all noun.rank	13 -1 -10 -1 -11
pair next: cue.all noun.soldier	10 0 -5 0 -5
pair next: cue.all noun.woman	1 -1 -28 16 -32
pair next: cue.all own.agent	28 -9 -3 -26 -2
pair next: cue.all own.of	13 7 -13 -9 -6
pair next: cue.all own.to	22 -9 -17 -11 -16
pair next: cue.all qualifier.at_most	21 -1 -5 -27 -15
pair next: cue.all qualifier.more_than	3 -10 -7 11 -15
pair next: cue.all ru.agent	21 -13 6 -5 -27
pair next: cue.all ru.of	-11 5 10 -21 -23
pair next: cue.all ru.to	12 -6 -6 -1 -8
pair next: cue.all ua.agent	4 8 -12 -1 -20
pair next: cue.all ua.of	-12 -16 -16 -4 20
pair next: cue.all verb.bring	-13 -13 13 2 -13
pair next: cue.all verb.come	-6 -28 10 -31 11
pair next: cue.all verb.future	-4 -10 -31 1 15
pair next: cue.all verb.get	-8 -9 10 -12 -2
pair next: cue.all verb.give	-41 -10 31 -7 10
pair next: cue.all verb.home	0 -7 8 -9 -13
pair next: cue.all verb.other	-8 10 -12 -6 -7
pair next: cue.all verb.will	5 -17 10 5 -34
pair next: cue.all view.ru	7 -8 -29 4 -23
pair next: cue.all_civilians adj.modifier	24 -13 -3 -23 5
pair next: cue.all_civilians cue.all	25 -8 -14 -14 -25
pair next: cue.already adj.dead	14 -2 -11 -15 9
pair next: cue.already adj.modifier	3 4 -22 -6 7
pair next: cue.already category	-3 -6 13 -7 -17
pair next: cue.already cue.already	-7 -20 -13 17 -18
pair next: cue.already cue.claims	15 -22 -17 3 -9
pair next: cue.already cue.completed	12 -10 7 -12 -17
pair next: cue.already cue.footage	21 -23 -3 -12 -6
pair next: cue.already cue.in_return	21 -11 -25 -9 -12
pair next: cue.already cue.mediated	9 -11 -21 -16 10
pair next: cue.already cue.month	-17 22 -15 -5 -9
pair next: cue.already cue.of_whole	22 -7 -2 -8 -15
pair next: cue.already cue.planned	-2 23 -11 -12 -19
pair next: cue.already cue.postponed	-14 -4 22 -6 -21
pair next: cue.already cue.ready	-4 8 -3 -4 -4
pair next: cue.already cue.recap	-24 -15 26 -13 -17
pair next: cue.already cue.relative	8 -6 19 -7 -27
pair next: cue.already cue.reunion	8 -9 8 -13 -23
pair next: cue.already cue.since	9 0 -4 -5 0
pair next: cue.already cue.stage	18 -14 -8 -2 -2
pair next: cue.already cue.today	1 -3 -4 -1 -12
pair next: cue.already cue.transit	38 -31 -20 -7 -25
pair next: cue.already cue.visit	29 -15 0 -12 -40
pair next: cue.already noun.body	2 -21 16 -10 -5
pair next: cue.already noun.child	24 -13 -6 -45 23
pair next: cue.already noun.exchange	35 -27 -46 -26 14
pair next: cue.already noun.family	-9 -5 11 -2 -4
pair next: cue.already noun.military	0 -12 4 -8 -7
pair next: cue.already noun.other	-25 12 7 -5 0
pair next: cue.already noun.people	-24 -35 12 7 -1
pair next: cue.already own.of	15 -9 -11 6 -13
pair next: cue.already own.to	13 -11 -12 -22 -13
pair next: cue.already qualifier.approx	-10 20 -17 -8 -17
pair next: cue.already qualifier.at_most	27 0 4 -12 -34
pair next: cue.already qualifier.more_than	-30 -15 -6 2 16
pair next: cue.already ru.to	35 -12 -22 -18 -26
pair next: cue.already ua.agent	19 -1 -4 -11 -8
pair next: cue.already ua.to	35 -20 -10 -28 -1
pair next: cue.already verb.bring	-7 -17 -27 16 0
pair next: cue.already verb.come	-7 3 4 11 -24
pair next: cue.already verb.future	-32 25 -17 18 -35
pair next: cue.already verb.get	-23 -15 17 13 -3
pair next: cue.already verb.give	4 -9 25 -17 -22
pair next: cue.already verb.home	14 -15 -15 -10 14
pair next: cue.already verb.managed	-17 -6 19 -6 -18
pair next: cue.already verb.noun	14 -7 -6 -15 -13
pair next: cue.already verb.other	-8 -25 -13 6 8
pair next: cue.already verb.swap	10 22 -16 -17 -18
pair next: cue.among adj.modifier	6 5 -15 -7 -16
pair next: cue.among cue.among	8 -6 19 -14 -22
pair next: cue.among cue.relative	-6 -2 11 -6 3
pair next: cue.among cue.yesterday	-34 -17 45 -12 -24
pair next: cue.among noun.military	-16 -1 20 -2 -10
pair next: cue.among noun.people	15 -12 11 -22 -22
pair next: cue.among verb.bring	-15 -5 9 4 1
pair next: cue.anniversary category	-2 -2 10 7 -6
pair next: cue.anniversary cue.anniversary	2 -12 6 -24 0
pair next: cue.anniversary cue.born	1 -20 6 -10 -9
pair next: cue.anniversary cue.of_year	-44 -12 26 -37 8
pair next: cue.anniversary noun.other	-17 -11 12 -23 -1
pair next: cue.anniversary ua.of	-19 -16 -18 11 8
pair next: cue.arrived adj.modifier	-5 -16 -2 -23 3
pair next: cue.arrived cue.visit	-14 -9 29 -7 -28
pair next: cue.border country	12 -16 -12 -26 -13
pair next: cue.border cue.border	29 -5 -13 -10 -14
pair next: cue.border cue.transit	35 -14 -18 -18 -13
pair next: cue.border noun.child	26 -7 -9 -1 -21
pair next: cue.border ua.of	19 -9 -10 -1 -7
pair next: cue.border ua.to	-4 -14 13 -15 -28
pair next: cue.born adj.modifier	23 -24 -30 -32 -6
pair next: cue.born adj.wounded	18 1 -10 -9 -9
pair next: cue.born category	4 9 -14 -22 6
pair next: cue.born cue.born	26 -2 -10 -6 -22
pair next: cue.born cue.in_captivity	-19 -13 19 -11 1
pair next: cue.born cue.of_whole	11 -11 -9 -8 -6
pair next: cue.born cue.part	17 -17 -33 -24 3
pair next: cue.born cue.relative	-12 -13 -20 -7 16
pair next: cue.born cue.today	28 -14 -14 -11 -21
pair next: cue.born noun.child	29 -2 -7 -10 -24
pair next: cue.born noun.civilian	3 -9 -10 -4 14
pair next: cue.born noun.man	11 -10 -5 -4 5
pair next: cue.born noun.other	6 0 17 -27 -19
pair next: cue.born noun.people	-4 -21 -27 -29 35
pair next: cue.born own.to	-8 -19 -8 26 -18
pair next: cue.born qualifier.at_most	4 13 -13 -10 -17
pair next: cue.born qualifier.more_than	7 -4 -1 14 -10
pair next: cue.born verb.bring	6 -14 14 -22 -14
pair next: cue.born verb.come	11 -12 -11 -11 19
pair next: cue.born verb.future	9 -15 -10 -1 12
pair next: cue.born verb.get	11 -1 -6 -7 -8
pair next: cue.born verb.home	29 -12 -16 -11 -14
pair next: cue.born verb.other	-4 -23 8 -26 5
pair next: cue.called_off adj.modifier	-14 17 0 -14 -23
pair next: cue.called_off country	-15 -18 23 -9 -25
pair next: cue.called_off cue.agreement	-14 22 -20 -7 -12
pair next: cue.called_off cue.called_off	-30 46 -27 -18 -36
pair next: cue.called_off cue.claims	-40 52 -29 -17 -30
pair next: cue.called_off cue.completed	-39 25 -28 -4 9
pair next: cue.called_off cue.denied	24 -22 -6 -5 -6
pair next: cue.called_off noun.exchange	-20 28 -23 -12 -20
pair next: cue.called_off noun.other	-7 -13 -34 16 4
pair next: cue.called_off ru.agent	-19 29 -16 -10 -28
pair next: cue.called_off ua.of	-18 20 -13 -3 4
pair next: cue.called_off verb.will	-4 -10 -10 -5 18
pair next: cue.captivity adj.freed	14 -7 -7 -8 -4
pair next: cue.captivity adj.modifier	4 -4 -24 4 -19
pair next: cue.captivity adj.wounded	3 -22 -8 -21 22
pair next: cue.captivity category	25 -10 -12 -8 -17
pair next: cue.captivity country	11 -13 -11 -15 6
pair next: cue.captivity cue.agreed	-16 31 -9 -9 -24
pair next: cue.captivity cue.agreement	-2 17 -7 -13 -6
pair next: cue.captivity cue.all	-5 24 7 -30 -16
pair next: cue.captivity cue.born	5 -12 4 -10 -6
pair next: cue.captivity cue.called_off	-22 31 -28 -11 -29
pair next: cue.captivity cue.captured	-35 -5 -6 -6 36
pair next: cue.captivity cue.claims	15 -1 3 -9 -49
pair next: cue.captivity cue.completed	7 -44 -6 15 -7
pair next: cue.captivity cue.count	13 -1 -4 -29 -16
pair next: cue.captivity cue.denied	-9 14 -2 4 -11
pair next: cue.captivity cue.deported	-1 -30 -19 -20 25
pair next: cue.captivity cue.each	-2 8 -20 -1 -11
pair next: cue.captivity cue.footage	-10 -30 27 -22 -32
pair next: cue.captivity cue.held	-14 -14 1 -4 4
pair next: cue.captivity cue.in_captivity	-15 -30 -18 20 2
pair next: cue.captivity cue.in_return	-14 -24 -17 -17 28
pair next: cue.captivity cue.included	-18 -3 -7 -16 27
pair next: cue.captivity cue.local	-17 -18 13 -18 -4
pair next: cue.captivity cue.mediated	10 -8 -5 -2 -1
pair next: cue.captivity cue.missing	-4 -3 -9 14 -4
pair next: cue.captivity cue.of_whole	-4 4 -28 2 -3
pair next: cue.captivity cue.of_year	20 -20 -5 -11 -4
pair next: cue.captivity cue.other_war	-24 -31 -30 -17 36
pair next: cue.captivity cue.part	5 2 -25 1 -34
pair next: cue.captivity cue.planned	-18 15 -12 4 -11
pair next: cue.captivity cue.postponed	-20 34 -12 -12 -21
pair next: cue.captivity cue.recap	9 -10 -17 -11 0
pair next: cue.captivity cue.record	-18 24 -18 -14 -13
pair next: cue.captivity cue.relative	-5 -1 -26 -11 17
pair next: cue.captivity cue.reunion	5 -20 -10 6 -7
pair next: cue.captivity cue.same_number	-6 -6 -8 -9 10
pair next: cue.captivity cue.since	7 -12 -11 6 -16
pair next: cue.captivity cue.span	-14 -3 2 21 -18
pair next: cue.captivity cue.third	-10 -15 -12 -16 17
pair next: cue.captivity cue.to_date	-2 1 1 -1 -25
pair next: cue.captivity cue.today	14 -7 -12 -9 -8
pair next: cue.captivity cue.total	17 -5 -11 -10 2
pair next: cue.captivity cue.transit	20 -8 -1 -10 -8
pair next: cue.captivity cue.year	-38 -18 -38 25 32
pair next: cue.captivity cue.yesterday	-16 -5 28 -17 -37
pair next: cue.captivity foe.to	26 -3 -20 -20 -9
pair next: cue.captivity noun.branch	-19 -10 -27 9 30
pair next: cue.captivity noun.civilian	-21 7 16 -15 -3
pair next: cue.captivity noun.exchange	-24 35 4 19 -42
pair next: cue.captivity noun.family	-6 -14 -23 -7 37
pair next: cue.captivity noun.foreigner	8 -7 -13 1 -15
pair next: cue.captivity noun.military	-16 0 -6 -6 6
pair next: cue.captivity noun.other	-9 -8 9 -22 5
pair next: cue.captivity noun.people	-11 -19 5 7 -4
pair next: cue.captivity noun.rank	-23 -19 -13 -10 24
pair next: cue.captivity noun.soldier	-24 -27 -26 12 25
pair next: cue.captivity own.agent	1 5 -11 -20 6
pair next: cue.captivity own.to	13 -22 6 -6 -26
pair next: cue.captivity qualifier.approx	-20 -4 -14 8 1
pair next: cue.captivity qualifier.at_least	-4 -3 -2 19 -17
pair next: cue.captivity qualifier.at_most	-13 20 -14 -1 1
pair next: cue.captivity qualifier.more_than	-10 8 -20 2 2
pair next: cue.captivity ru.agent	-2 -8 -31 -3 20
pair next: cue.captivity ru.from	-2 -9 -14 21 -27
pair next: cue.captivity ru.of	5 -33 -12 2 8
pair next: cue.captivity ua.agent	18 -2 5 -26 -16
pair next: cue.captivity ua.from	30 -19 -18 -14 -18
pair next: cue.captivity ua.of	6 5 5 -5 -24
pair next: cue.captivity ua.to	-9 -28 -17 7 6
pair next: cue.captivity verb.bring	20 -16 -25 28 -44
pair next: cue.captivity verb.come	8 -2 -3 0 -22
pair next: cue.captivity verb.future	-30 24 -6 4 -16
pair next: cue.captivity verb.get	-22 7 -29 -29 22
pair next: cue.captivity verb.give	5 8 -19 -21 -2
pair next: cue.captivity verb.held_exchange	7 -5 0 -15 -28
pair next: cue.captivity verb.home	34 -17 -17 -24 -1
pair next: cue.captivity verb.managed	-2 9 -4 -7 -1
pair next: cue.captivity verb.noun	-22 13 -12 -18 9
pair next: cue.captivity verb.other	-31 -7 -3 -34 31
pair next: cue.captivity verb.swap	17 -11 -25 -3 -15
pair next: cue.captivity verb.will	-2 14 -23 -27 -10
pair next: cue.captivity view.ru	15 -32 -26 14 -7
pair next: cue.captivity voice.ua	-22 1 17 -29 17
pair next: cue.captured adj.modifier	-14 -9 -27 11 3
pair next: cue.captured category	24 0 -2 -14 -12
pair next: cue.captured cue.captivity	7 -15 -26 -30 20
pair next: cue.captured cue.captured	-16 -11 -2 2 18
pair next: cue.captured cue.crime	8 -2 -4 3 -5
pair next: cue.captured cue.deported	10 -8 0 -2 -1
pair next: cue.captured cue.ever_captured	-18 -9 -3 0 8
pair next: cue.captured cue.of_whole	-9 -6 -11 -2 14
pair next: cue.captured cue.relative	11 -4 -8 -9 -13
pair next: cue.captured cue.since	-24 6 -4 -14 12
pair next: cue.captured cue.transit	-16 -13 -1 -10 13
pair next: cue.captured cue.year	5 10 -1 -8 -4
pair next: cue.captured noun.military	-25 -11 -16 -11 33
pair next: cue.captured noun.other	-6 -19 18 -23 5
pair next: cue.captured noun.people	-15 -6 -26 -25 32
pair next: cue.captured noun.soldier	30 -22 -6 -15 5
pair next: cue.captured qualifier.approx	22 -11 -17 -10 -9
pair next: cue.captured ru.of	-11 -27 -5 13 14
pair next: cue.captured ua.of	3 14 -18 -23 9
pair next: cue.claims adj.dead	4 -6 -3 -7 9
pair next: cue.claims adj.modifier	-12 -6 4 -5 -5
pair next: cue.claims category	2 -28 14 -18 -5
pair next: cue.claims country	-8 4 1 5 -8
pair next: cue.claims cue.agreement	24 -10 -23 -12 5
pair next: cue.claims cue.all	4 8 1 -7 -10
pair next: cue.claims cue.claims	-27 3 18 26 -20
pair next: cue.claims cue.completed	8 3 -12 -16 -11
pair next: cue.claims cue.crime	-14 -8 -8 6 12
pair next: cue.claims cue.footage	-11 9 11 -9 -11
pair next: cue.claims cue.held	-19 -14 -4 18 -10
pair next: cue.claims cue.in_captivity	-6 -8 -9 12 -29
pair next: cue.claims cue.mediated	37 -36 -33 -24 8
pair next: cue.claims cue.missing	-23 -9 17 25 -13
pair next: cue.claims cue.of_whole	-12 4 7 -30 -3
pair next: cue.claims cue.part	-21 -12 25 -28 -11
pair next: cue.claims cue.planned	1 4 -28 -19 -6
pair next: cue.claims cue.ready	5 9 -14 -13 -15
pair next: cue.claims cue.record	-6 0 -19 -15 19
pair next: cue.claims cue.relative	-19 24 -13 -15 -5
pair next: cue.claims cue.since	7 9 -27 2 -11
pair next: cue.claims cue.span	-10 20 -4 -4 -17
pair next: cue.claims cue.thanks	10 -10 6 -16 -13
pair next: cue.claims cue.today	-4 -8 -15 8 -2
pair next: cue.claims cue.total	-20 12 -8 14 2
pair next: cue.claims cue.venue	-25 23 -7 -13 -9
pair next: cue.claims foe.of	17 -2 -4 -8 -7
pair next: cue.claims noun.body	32 -19 -21 -21 -20
pair next: cue.claims noun.branch	-29 -9 8 -7 22
pair next: cue.claims noun.civilian	-9 -7 -6 -1 13
pair next: cue.claims noun.exchange	12 -3 -38 -50 5
pair next: cue.claims noun.family	6 -7 -2 7 -24
pair next: cue.claims noun.foreigner	-23 2 -25 9 -2
pair next: cue.claims noun.military	-5 -7 -21 -12 21
pair next: cue.claims noun.other	-32 22 10 -6 -7
pair next: cue.claims noun.people	25 -4 -23 -9 -30
pair next: cue.claims noun.rank	-10 -6 5 -4 8
pair next: cue.claims own.agent	20 2 -19 -5 -21
pair next: cue.claims own.of	38 -19 -28 -12 -13
pair next: cue.claims own.to	-3 -14 -20 11 8
pair next: cue.claims qualifier.approx	2 -12 -13 13 -17
pair next: cue.claims qualifier.at_least	-25 -9 16 -5 7
pair next: cue.claims qualifier.at_most	4 25 3 -9 -20
pair next: cue.claims qualifier.more_than	-11 -14 -1 16 -19
pair next: cue.claims ru.agent	-1 5 -31 -16 2
pair next: cue.claims ru.of	31 -23 -34 -2 -12
pair next: cue.claims ru.to	-1 -1 -17 -10 11
pair next: cue.claims ua.agent	7 0 0 -13 -13
pair next: cue.claims ua.of	13 -12 -12 -18 -2
pair next: cue.claims ua.to	14 4 -22 -31 14
pair next: cue.claims verb.bring	17 -8 -36 -4 23
pair next: cue.claims verb.come	-16 -4 7 -12 14
pair next: cue.claims verb.future	-13 0 -12 22 -23
pair next: cue.claims verb.get	39 -13 -25 -31 -14
pair next: cue.claims verb.give	13 -2 -14 -8 3
pair next: cue.claims verb.held_exchange	14 -18 -7 -14 7
pair next: cue.claims verb.noun	5 -1 5 -10 -30
pair next: cue.claims verb.other	-16 -18 13 -6 15
pair next: cue.claims verb.swap	17 -16 -13 -2 9
pair next: cue.claims verb.will	-20 17 -19 -9 8
pair next: cue.claims voice.ru	-2 -11 -5 -15 15
pair next: cue.claims voice.ua	2 8 -49 17 -49
pair next: cue.completed adj.modifier	5 -5 -11 -13 -12
pair next: cue.completed adj.wounded	26 -22 -16 -4 -7
pair next: cue.completed category	10 -1 -17 0 -11
pair next: cue.completed country	9 -21 4 9 -10
pair next: cue.completed cue.agreed	-25 17 -17 -8 19
pair next: cue.completed cue.agreement	16 3 -8 -22 -15
pair next: cue.completed cue.all	13 -21 -22 -17 2
pair next: cue.completed cue.called_off	-36 33 -23 -22 5
pair next: cue.completed cue.captivity	-23 -26 -28 6 29
pair next: cue.completed cue.claims	0 15 -17 -14 -12
pair next: cue.completed cue.completed	-3 -4 -10 -2 -8
pair next: cue.completed cue.crime	19 -19 -16 -18 10
pair next: cue.completed cue.denied	-1 5 -22 -19 3
pair next: cue.completed cue.each	35 -18 -8 -21 -24
pair next: cue.completed cue.evacuation	-21 12 -17 -31 21
pair next: cue.completed cue.footage	-9 -19 28 -9 -19
pair next: cue.completed cue.good_news	32 -15 -27 -12 -28
pair next: cue.completed cue.held	-28 -20 -9 31 9
pair next: cue.completed cue.in_captivity	15 13 16 -32 -26
pair next: cue.completed cue.in_return	28 -23 -16 -7 -1
pair next: cue.completed cue.included	-15 29 10 -27 -8
pair next: cue.completed cue.local	-8 -31 5 -23 2
pair next: cue.completed cue.mediated	22 -9 4 -30 -18
pair next: cue.completed cue.name	-2 -11 12 -7 -11
pair next: cue.completed cue.of_whole	12 -19 -4 -27 8
pair next: cue.completed cue.one_sided	14 -7 -8 -11 -13
pair next: cue.completed cue.other_return	-47 -8 35 -3 3
pair next: cue.completed cue.outside	19 -9 -6 -15 -7
pair next: cue.completed cue.part	19 -15 -1 0 -23
pair next: cue.completed cue.planned	-27 33 4 -21 -36
pair next: cue.completed cue.postponed	-15 21 -8 -16 -20
pair next: cue.completed cue.ready	-12 22 -9 -10 -20
pair next: cue.completed cue.recap	4 -4 -29 -27 23
pair next: cue.completed cue.record	-22 -7 1 -12 24
pair next: cue.completed cue.relative	-34 5 9 -35 -18
pair next: cue.completed cue.reunion	-20 -26 10 23 -27
pair next: cue.completed cue.since	2 -12 -13 23 -14
pair next: cue.completed cue.span	19 17 -19 -19 -13
pair next: cue.completed cue.stage	-13 -11 -24 -19 23
pair next: cue.completed cue.thanks	6 -20 13 1 -18
pair next: cue.completed cue.today	24 -14 -13 -17 -19
pair next: cue.completed cue.total	0 -13 -10 -3 20
pair next: cue.completed cue.training	-16 -5 -17 -5 26
pair next: cue.completed cue.transit	10 -25 -17 2 -9
pair next: cue.completed cue.venue	-13 11 -30 -4 2
pair next: cue.completed cue.visit	-29 -7 33 -13 -30
pair next: cue.completed cue.year	-25 14 -14 19 -11
pair next: cue.completed cue.yesterday	-5 -29 27 -18 -21
pair next: cue.completed foe.of	15 -1 -13 -5 -3
pair next: cue.completed noun.body	10 -14 -20 0 -7
pair next: cue.completed noun.branch	-14 -5 -13 -22 26
pair next: cue.completed noun.child	1 5 -12 -24 4
pair next: cue.completed noun.civilian	5 -32 -32 7 -10
pair next: cue.completed noun.exchange	6 -13 -6 17 -35
pair next: cue.completed noun.family	-24 -2 -27 -16 25
pair next: cue.completed noun.foreigner	17 -38 -18 -9 9
pair next: cue.completed noun.military	13 -18 -32 -8 -3
pair next: cue.completed noun.other	-13 -25 14 -4 -8
pair next: cue.completed noun.people	11 -49 9 -16 9
pair next: cue.completed noun.rank	-6 -7 -15 10 7
pair next: cue.completed noun.soldier	18 -6 -9 -10 -9
pair next: cue.completed own.agent	25 -14 -26 -23 6
pair next: cue.completed own.of	-10 5 -20 -18 11
pair next: cue.completed own.to	40 -37 -35 -11 -2
pair next: cue.completed qualifier.approx	-6 -28 7 12 -10
pair next: cue.completed qualifier.at_most	0 -5 -36 -13 10
pair next: cue.completed qualifier.more_than	-15 -29 -23 24 0
pair next: cue.completed ru.agent	29 2 4 -12 -41
pair next: cue.completed ru.from	20 -17 -2 -7 -33
pair next: cue.completed ru.of	28 -49 7 -23 -3
pair next: cue.completed ru.to	24 -2 -27 -28 -14
pair next: cue.completed ua.agent	-2 7 26 -14 -8
pair next: cue.completed ua.from	43 -5 -25 -22 -21
pair next: cue.completed ua.of	-10 -8 4 29 -8
pair next: cue.completed ua.to	16 -28 3 -6 -10
pair next: cue.completed verb.bring	22 -15 -42 -4 -10
pair next: cue.completed verb.come	45 -17 -12 -9 -32
pair next: cue.completed verb.future	-20 19 -47 -29 8
pair next: cue.completed verb.get	9 -12 -21 -24 17
pair next: cue.completed verb.give	26 -30 -23 -30 -3
pair next: cue.completed verb.held_exchange	39 -18 -27 -3 -18
pair next: cue.completed verb.home	28 -17 -8 -19 -14
pair next: cue.completed verb.managed	32 -8 -19 -20 -14
pair next: cue.completed verb.noun	23 -17 -8 -18 -12
pair next: cue.completed verb.other	-47 -27 -13 13 10
pair next: cue.completed verb.swap	7 1 -17 -3 -26
pair next: cue.completed verb.will	-6 4 -4 14 -36
pair next: cue.completed voice.ru	1 -5 -9 15 -11
pair next: cue.completed voice.ua	6 -17 -13 4 -11
pair next: cue.count adj.modifier	-1 23 -20 -15 -9
pair next: cue.count adj.wounded	-6 3 -10 -3 24
pair next: cue.count category	6 -13 -13 -2 3
pair next: cue.count cue.agreement	31 -3 -23 -11 -34
pair next: cue.count cue.called_off	-13 -10 -5 -8 14
pair next: cue.count cue.claims	-29 -17 24 22 -29
pair next: cue.count cue.completed	-24 15 19 -25 -41
pair next: cue.count cue.count	-9 2 -22 11 -3
pair next: cue.count cue.deported	-4 -8 -17 11 -10
pair next: cue.count cue.footage	-29 -15 20 9 -16
pair next: cue.count cue.mediated	10 -9 -10 10 -17
pair next: cue.count cue.nth	24 3 -22 -9 -12
pair next: cue.count cue.of_whole	-7 12 0 -18 -8
pair next: cue.count cue.of_year	25 -10 -3 -12 -16
pair next: cue.count cue.outside	9 -6 0 -2 -1
pair next: cue.count cue.planned	-2 21 -13 -23 -18
pair next: cue.count cue.postponed	-13 -9 -5 -2 10
pair next: cue.count cue.record	11 -13 -31 10 -16
pair next: cue.count cue.relative	4 9 4 -4 -36
pair next: cue.count cue.since	-1 -17 -16 -43 19
pair next: cue.count cue.span	-2 31 -21 -16 -21
pair next: cue.count cue.third	-28 -16 -15 -9 27
pair next: cue.count cue.to_date	22 -13 -1 -10 -3
pair next: cue.count cue.today	19 -1 -15 -6 -6
pair next: cue.count cue.total	8 -4 -3 -3 -1
pair next: cue.count cue.year	30 -10 -1 -23 0
pair next: cue.count noun.body	-14 -6 -2 8 14
pair next: cue.count noun.exchange	16 -21 -14 -16 1
pair next: cue.count noun.military	0 -6 -8 -14 5
pair next: cue.count noun.other	-13 15 -27 2 -2
pair next: cue.count noun.people	-17 6 -18 -2 15
pair next: cue.count own.agent	-13 -2 -15 25 -11
pair next: cue.count own.of	2 -7 28 -17 -24
pair next: cue.count own.to	20 -3 -6 -13 -13
pair next: cue.count qualifier.approx	-29 8 -14 15 -3
pair next: cue.count qualifier.at_most	7 -42 8 -26 -1
pair next: cue.count qualifier.more_than	-14 8 13 -12 -22
pair next: cue.count ru.agent	10 -6 -3 -9 -1
pair next: cue.count ru.from	-34 -12 -10 31 -10
pair next: cue.count ru.of	8 -7 3 -5 -22
pair next: cue.count ua.agent	-14 -4 -9 31 -25
pair next: cue.count ua.of	-5 16 -30 3 -15
pair next: cue.count ua.to	-29 -20 -14 20 17
pair next: cue.count verb.bring	23 -28 -24 -1 -24
pair next: cue.count verb.come	-13 20 -20 14 -6
pair next: cue.count verb.future	-11 30 -25 -9 -25
pair next: cue.count verb.held_exchange	9 -2 -6 -28 -7
pair next: cue.count verb.home	21 -1 -1 -20 -4
pair next: cue.count verb.other	7 -19 -8 -18 21
pair next: cue.count verb.swap	4 18 -11 -23 -14
pair next: cue.count verb.will	-7 2 -15 19 -9
pair next: cue.count view.ru	-4 25 -20 -3 -4
pair next: cue.count view.ua	4 -19 -12 3 -20
pair next: cue.count voice.ua	-1 7 -7 -7 -13
pair next: cue.crime adj.modifier	-35 -15 -32 19 -1
pair next: cue.crime category	-15 -12 7 -10 9
pair next: cue.crime cue.crime	-13 -1 -28 8 28
pair next: cue.crime cue.money	20 4 -20 -25 8
pair next: cue.crime cue.of_whole	22 -18 -19 -14 15
pair next: cue.crime cue.part	12 -1 -12 -4 3
pair next: cue.crime cue.relative	-13 12 -39 -5 11
pair next: cue.crime noun.exchange	-11 -10 -16 15 -6
pair next: cue.crime noun.family	-9 -3 -5 -2 9
pair next: cue.crime noun.military	-19 -13 -11 -10 27
pair next: cue.crime noun.other	-15 -15 -16 5 16
pair next: cue.crime noun.people	-29 -10 7 -14 6
pair next: cue.crime qualifier.at_most	-20 -19 -12 -8 19
pair next: cue.crime qualifier.more_than	-18 -4 -2 0 2
pair next: cue.crime ru.of	-24 -10 -17 -17 24
pair next: cue.crime ru.to	-11 -9 -10 -7 28
pair next: cue.crime ua.of	-5 -2 -4 -6 15
pair next: cue.crime verb.future	22 -17 -15 -9 9
pair next: cue.crime verb.other	-15 -7 -7 -9 26
pair next: cue.denied adj.modifier	-24 -28 -17 38 -25
pair next: cue.denied cue.agreed	-14 12 -5 -1 -10
pair next: cue.denied cue.claims	-29 28 -22 14 -18
pair next: cue.denied cue.completed	8 7 -7 -5 -8
pair next: cue.denied cue.denied	-38 39 -30 -29 -7
pair next: cue.denied cue.relative	-36 6 28 -25 -25
pair next: cue.denied cue.today	-19 18 -24 8 -22
pair next: cue.denied noun.exchange	9 43 -43 -39 -36
pair next: cue.denied noun.other	6 -25 19 5 -22
pair next: cue.denied ru.agent	-12 16 -12 -2 -13
pair next: cue.denied ru.of	-28 29 -8 -19 -18
pair next: cue.denied ua.of	-31 35 -25 -8 -32
pair next: cue.deported adj.modifier	11 -15 -12 -16 10
pair next: cue.deported adj.wounded	-7 0 -9 0 13
pair next: cue.deported category	14 -8 -18 -17 0
pair next: cue.deported cue.captured	11 -9 1 6 -10
pair next: cue.deported cue.claims	0 -5 0 10 -8
pair next: cue.deported cue.deported	1 -17 -20 14 -23
pair next: cue.deported cue.held	15 -6 -4 6 -18
pair next: cue.deported cue.of_whole	-12 -4 -11 -1 10
pair next: cue.deported cue.today	19 -12 -18 -11 -14
pair next: cue.deported cue.transit	7 -14 -14 -12 13
pair next: cue.deported cue.year	18 -4 -1 -11 -8
pair next: cue.deported noun.child	-31 -14 -27 26 -5
pair next: cue.deported noun.exchange	-2 -1 -8 4 -9
pair next: cue.deported noun.military	-19 24 -25 4 -31
pair next: cue.deported noun.other	30 -17 -27 -19 -12
pair next: cue.deported noun.people	-23 -9 -6 20 18
pair next: cue.deported own.to	19 -1 -1 -15 -4
pair next: cue.deported qualifier.at_least	-10 -11 -2 13 -16
pair next: cue.deported qualifier.more_than	-3 0 -6 14 -3
pair next: cue.deported ru.from	-13 -5 -4 1 17
pair next: cue.deported ru.to	22 -7 -11 -19 -11
pair next: cue.deported ua.agent	2 -2 -10 15 -20
pair next: cue.deported ua.of	14 -13 6 -13 -11
pair next: cue.deported ua.to	23 -6 -20 -8 -15
pair next: cue.deported verb.bring	2 -6 -9 -1 6
pair next: cue.deported verb.held_exchange	-13 -5 -11 15 -8
pair next: cue.died adj.dead	10 -6 -7 -7 -12
pair next: cue.died verb.other	22 -2 -15 -4 -11
pair next: cue.each adj.modifier	1 -11 3 -9 -8
pair next: cue.each cue.agreement	18 -15 -2 -6 0
pair next: cue.each cue.all	5 7 12 -34 -27
pair next: cue.each cue.claims	2 10 -14 -12 -6
pair next: cue.each cue.completed	23 -19 -7 -10 -19
pair next: cue.each cue.each	0 4 -10 -19 -12
pair next: cue.each cue.of_whole	-4 -17 -2 16 -13
pair next: cue.each cue.part	7 6 -27 -31 -1
pair next: cue.each cue.recap	22 -6 -11 -9 -8
pair next: cue.each cue.record	14 -11 -11 -6 -5
pair next: cue.each cue.relative	-6 15 -14 -3 -14
pair next: cue.each cue.span	2 12 -11 -4 -11
pair next: cue.each cue.thanks	26 -20 -8 -8 -16
pair next: cue.each cue.to_date	-11 7 -12 2 -17
pair next: cue.each cue.today	18 -8 -9 -6 -6
pair next: cue.each cue.total	17 -17 -7 -1 -5
pair next: cue.each noun.body	-18 19 -15 -12 -1
pair next: cue.each noun.civilian	-14 15 -9 -14 -8
pair next: cue.each noun.exchange	19 -10 -3 -14 -19
pair next: cue.each noun.military	-8 8 -3 -1 -5
pair next: cue.each noun.other	-21 -12 -5 16 -3
pair next: cue.each noun.people	4 -14 -12 -6 9
pair next: cue.each qualifier.at_most	-23 23 -2 -10 -14
pair next: cue.each ru.agent	13 -5 -9 0 0
pair next: cue.each ru.of	-24 -21 -15 23 -8
pair next: cue.each ua.of	23 -16 -9 -5 -8
pair next: cue.each verb.bring	34 -24 -27 -19 -23
pair next: cue.each verb.come	10 3 -3 -10 -1
pair next: cue.each verb.future	-10 15 -14 -9 -12
pair next: cue.each verb.get	21 -1 -10 -6 -27
pair next: cue.each verb.give	18 -23 0 -6 -8
pair next: cue.each verb.held_exchange	20 -19 -6 -1 -2
pair next: cue.each verb.other	-19 -20 16 24 -27
pair next: cue.each verb.swap	1 1 -8 -3 -1
pair next: cue.each verb.will	-30 37 -12 -15 -19
pair next: cue.evacuation adj.modifier	-9 2 -24 6 -8
pair next: cue.evacuation adj.wounded	-19 -11 -8 -15 23
pair next: cue.evacuation category	-42 -29 -21 13 28
pair next: cue.evacuation cue.evacuation	13 -9 -20 -28 19
pair next: cue.evacuation cue.local	-27 -18 -15 -17 26
pair next: cue.evacuation cue.of_whole	-3 3 -22 -23 5
pair next: cue.evacuation cue.relative	-8 -16 -8 -10 21
pair next: cue.evacuation cue.total	-6 -2 -6 -10 16
pair next: cue.evacuation cue.training	-10 -8 -1 -1 14
pair next: cue.evacuation noun.other	7 -5 -10 -28 10
pair next: cue.evacuation noun.people	-11 -26 -26 -12 15
pair next: cue.evacuation qualifier.approx	-13 -5 -9 -3 15
pair next: cue.evacuation ru.to	1 -11 10 -24 21
pair next: cue.evacuation ua.of	19 -8 -17 -12 -13
pair next: cue.evacuation verb.bring	-34 -6 -12 -13 33
pair next: cue.evacuation verb.come	-38 -16 23 -21 9
pair next: cue.evacuation verb.future	16 10 -15 -7 -14
pair next: cue.ever_captured adj.modifier	0 4 -12 7 -12
pair next: cue.ever_captured cue.captivity	3 -18 4 12 -22
pair next: cue.ever_captured cue.captured	-21 -13 -13 11 21
pair next: cue.ever_captured noun.military	-11 -14 -6 -3 15
pair next: cue.ever_captured noun.people	-16 0 -1 -4 18
pair next: cue.ever_captured ua.of	-18 -1 -1 -4 21
pair next: cue.film adj.modifier	-13 -10 10 -9 1
pair next: cue.film cue.footage	-5 -23 10 -32 -4
pair next: cue.film cue.of_whole	12 -8 26 -26 -20
pair next: cue.footage adj.modifier	-12 4 14 -17 -17
pair next: cue.footage category	-19 -20 8 -5 9
pair next: cue.footage country	4 4 -28 -7 -2
pair next: cue.footage cue.claims	-23 -8 -14 -21 20
pair next: cue.footage cue.film	-6 -27 18 -10 -14
pair next: cue.footage cue.footage	-24 -42 31 -28 -5
pair next: cue.footage cue.in_captivity	-17 -1 18 12 -20
pair next: cue.footage cue.money	-10 -1 -7 -8 11
pair next: cue.footage cue.of_whole	-30 -23 34 -30 -6
pair next: cue.footage cue.other_return	18 -22 17 -14 -24
pair next: cue.footage cue.part	6 -11 -3 -17 6
pair next: cue.footage cue.planned	-10 6 2 -23 -8
pair next: cue.footage cue.relative	-12 6 -4 2 -1
pair next: cue.footage cue.stage	13 -1 -2 -7 -6
pair next: cue.footage cue.today	0 -17 12 -12 -21
pair next: cue.footage cue.transit	-17 12 10 -15 -1
pair next: cue.footage cue.venue	-21 -7 15 4 -10
pair next: cue.footage cue.visit	-32 -8 -5 -25 27
pair next: cue.footage cue.yesterday	-28 -18 37 -14 -29
pair next: cue.footage noun.branch	-24 -21 39 -23 -14
pair next: cue.footage noun.civilian	-11 4 -14 23 -21
pair next: cue.footage noun.exchange	2 -26 -4 -24 12
pair next: cue.footage noun.family	-19 -4 24 -6 -17
pair next: cue.footage noun.foreigner	-17 -11 3 -15 5
pair next: cue.footage noun.military	-12 -16 6 -8 10
pair next: cue.footage noun.other	-4 -12 11 -13 -20
pair next: cue.footage noun.people	7 -16 6 4 -31
pair next: cue.footage own.agent	3 -28 -8 13 6
pair next: cue.footage own.of	-50 -17 47 -20 -22
pair next: cue.footage own.to	-1 -3 11 -5 -10
pair next: cue.footage qualifier.approx	-18 -13 -26 17 -3
pair next: cue.footage qualifier.at_most	-25 3 15 -16 -10
pair next: cue.footage ru.agent	7 10 -11 -9 -2
pair next: cue.footage ru.of	-35 15 26 -10 -7
pair next: cue.footage ru.to	-8 -5 25 -6 -20
pair next: cue.footage verb.bring	-10 -15 0 -10 10
pair next: cue.footage verb.come	-24 -10 12 -3 4
pair next: cue.footage verb.future	13 -10 -18 -8 -1
pair next: cue.footage verb.held_exchange	-1 -12 8 -1 -14
pair next: cue.footage verb.noun	-2 24 -10 -26 -15
pair next: cue.footage verb.will	11 -12 9 -5 -9
pair next: cue.footage voice.ua	32 -13 -26 -18 2
pair next: cue.good_news adj.modifier	-3 -15 5 21 -6
pair next: cue.good_news cue.completed	0 -4 -13 -5 12
pair next: cue.good_news cue.good_news	21 -8 -21 -9 -15
pair next: cue.good_news cue.of_whole	-18 -17 20 -12 -14
pair next: cue.good_news cue.relative	9 -6 -8 -5 -6
pair next: cue.good_news cue.today	20 -3 -11 -7 -6
pair next: cue.good_news cue.yesterday	14 0 -10 -7 -4
pair next: cue.good_news noun.exchange	2 14 -9 -1 -11
pair next: cue.good_news noun.family	13 -1 -4 -5 -6
pair next: cue.good_news noun.other	10 -10 6 -7 -25
pair next: cue.good_news noun.people	19 21 -21 -24 -24
pair next: cue.good_news own.to	21 -24 14 -18 -23
pair next: cue.good_news verb.come	20 -4 -14 -11 -13
pair next: cue.good_news verb.noun	24 -20 4 -22 -21
pair next: cue.held adj.wounded	-33 -19 29 -5 -4
pair next: cue.held category	-14 4 3 -26 7
pair next: cue.held country	-33 -18 -12 -3 34
pair next: cue.held cue.captivity	-7 5 -16 10 -3
pair next: cue.held cue.claims	1 13 -5 -8 -9
pair next: cue.held cue.completed	5 -3 -9 -21 1
pair next: cue.held cue.count	-5 -13 -23 -17 28
pair next: cue.held cue.deported	22 0 0 0 -22
pair next: cue.held cue.footage	-1 -13 11 -3 -9
pair next: cue.held cue.held	-11 -21 -23 35 -34
pair next: cue.held cue.in_captivity	-14 -31 -30 26 5
pair next: cue.held cue.missing	-8 -1 -7 13 -17
pair next: cue.held cue.of_whole	-15 -25 16 9 -23
pair next: cue.held cue.other_war	-23 -6 -16 -9 27
pair next: cue.held cue.part	-12 -6 14 -16 -3
pair next: cue.held cue.ready	-12 -2 -12 15 6
pair next: cue.held cue.relative	-10 -14 -5 15 -7
pair next: cue.held cue.since	10 -3 -5 -8 -14
pair next: cue.held cue.span	-7 12 -6 -7 5
pair next: cue.held cue.today	8 -4 -6 -4 -3
pair next: cue.held cue.transit	6 -4 -8 -4 10
pair next: cue.held cue.venue	7 -21 22 -8 -6
pair next: cue.held foe.from	-8 17 -6 -7 -9
pair next: cue.held foe.of	-7 -2 14 6 -13
pair next: cue.held foe.to	-1 -27 4 13 -24
pair next: cue.held noun.civilian	-32 6 -10 29 -13
pair next: cue.held noun.family	-3 -17 -14 17 -26
pair next: cue.held noun.military	-10 -29 -14 29 -21
pair next: cue.held noun.other	0 -20 -33 -10 12
pair next: cue.held noun.people	-7 -19 10 -7 2
pair next: cue.held noun.rank	21 -1 -9 -20 -10
pair next: cue.held own.of	17 -18 -1 -12 6
pair next: cue.held qualifier.approx	-1 -5 -26 22 -44
pair next: cue.held qualifier.at_least	-15 -22 -13 34 -28
pair next: cue.held qualifier.at_most	-2 12 -8 -1 -9
pair next: cue.held qualifier.more_than	-19 -10 -15 31 -37
pair next: cue.held ru.agent	3 -6 -13 21 -26
pair next: cue.held ru.from	-20 -12 -8 20 -18
pair next: cue.held ru.of	-25 -4 -40 17 -5
pair next: cue.held ua.agent	22 -21 -18 -7 -5
pair next: cue.held ua.from	-16 17 0 0 0
pair next: cue.held ua.of	-25 -37 -22 24 9
pair next: cue.held ua.to	-26 -28 -22 34 -19
pair next: cue.held verb.come	11 -9 -11 17 -15
pair next: cue.held verb.future	-10 -20 21 10 -30
pair next: cue.held verb.give	22 -15 -6 -1 -18
pair next: cue.held verb.other	-8 3 -8 -7 19
pair next: cue.held verb.will	-5 -4 -7 8 -7
pair next: cue.held view.ru	23 4 -18 -26 -14
pair next: cue.in_captivity category	20 -6 -10 -13 -11
pair next: cue.in_captivity cue.captivity	2 -7 2 -7 -11
pair next: cue.in_captivity cue.held	-33 -6 -30 19 9
pair next: cue.in_captivity cue.in_captivity	1 -11 -6 -1 -12
pair next: cue.in_captivity noun.people	8 -17 -27 14 -18
pair next: cue.in_captivity ru.of	-2 7 -18 14 -41
pair next: cue.in_captivity ua.of	13 -1 -2 -3 -9
pair next: cue.in_return adj.modifier	34 -17 -28 -15 -5
pair next: cue.in_return country	23 -8 -2 -11 -14
pair next: cue.in_return cue.claims	-7 12 -20 -30 15
pair next: cue.in_return cue.completed	0 24 -15 -17 -11
pair next: cue.in_return cue.in_return	18 -25 -13 -15 8
pair next: cue.in_return cue.of_whole	-11 -7 -8 -4 11
pair next: cue.in_return cue.one_sided	29 -29 -15 -24 -14
pair next: cue.in_return cue.other_war	-20 -14 -4 -3 30
pair next: cue.in_return cue.part	-11 -1 0 -10 16
pair next: cue.in_return cue.thanks	24 -3 -24 -4 6
pair next: cue.in_return foe.agent	17 -5 -1 -2 -16
pair next: cue.in_return noun.body	18 -8 -2 -5 -5
pair next: cue.in_return noun.exchange	-21 -10 -1 -29 29
pair next: cue.in_return noun.military	4 -8 -18 -7 1
pair next: cue.in_return noun.other	6 -16 -26 1 0
pair next: cue.in_return noun.people	21 -26 -1 -22 -16
pair next: cue.in_return own.agent	-18 -10 -6 30 -14
pair next: cue.in_return own.of	9 -12 -4 -11 16
pair next: cue.in_return own.to	-11 -4 11 -3 -9
pair next: cue.in_return qualifier.approx	-11 -9 -12 -14 15
pair next: cue.in_return ru.agent	5 -13 -15 14 -27
pair next: cue.in_return ru.of	-3 13 -17 -13 -13
pair next: cue.in_return ru.to	21 -2 -3 -13 -15
pair next: cue.in_return ua.agent	6 13 -11 -10 -13
pair next: cue.in_return ua.of	35 -12 -9 -14 -32
pair next: cue.in_return ua.to	23 -1 -7 -13 -6
pair next: cue.in_return verb.bring	23 -24 -26 -24 -9
pair next: cue.in_return verb.get	-1 -20 -9 24 -22
pair next: cue.in_return verb.give	11 -3 -13 -18 2
pair next: cue.in_return verb.noun	-19 -14 12 -6 4
pair next: cue.in_return verb.other	7 -4 -12 -25 26
pair next: cue.included adj.modifier	10 -9 -9 7 -14
pair next: cue.included adj.wounded	30 14 -21 -15 -28
pair next: cue.included category	4 12 -18 -16 4
pair next: cue.included cue.captured	15 -4 -3 11 -21
pair next: cue.included cue.completed	27 -15 -29 -19 3
pair next: cue.included cue.ever_captured	11 -1 -11 -6 -4
pair next: cue.included cue.footage	4 -12 0 -9 -9
pair next: cue.included cue.held	15 -29 19 -23 6
pair next: cue.included cue.in_captivity	-13 -1 20 -6 -13
pair next: cue.included cue.in_return	-26 -19 26 -16 10
pair next: cue.included cue.local	-19 -5 25 -3 -16
pair next: cue.included cue.of_whole	-9 -15 15 -29 -11
pair next: cue.included cue.part	26 -8 -25 -23 0
pair next: cue.included cue.recap	3 -12 4 -10 6
pair next: cue.included cue.relative	-1 -19 2 2 -16
pair next: cue.included cue.since	19 0 -15 -9 -1
pair next: cue.included cue.today	11 6 9 -18 -24
pair next: cue.included cue.transit	-7 -3 13 -7 -8
pair next: cue.included cue.unit	-20 0 0 20 -1
pair next: cue.included cue.year	-15 -8 -10 -11 19
pair next: cue.included cue.yesterday	-34 -17 47 -16 -32
pair next: cue.included noun.branch	2 16 -5 -23 -19
pair next: cue.included noun.civilian	2 -17 9 3 -16
pair next: cue.included noun.exchange	-13 1 26 -20 -14
pair next: cue.included noun.family	16 -13 17 -5 -26
pair next: cue.included noun.foreigner	16 -2 -12 -1 -3
pair next: cue.included noun.man	9 0 -7 0 -2
pair next: cue.included noun.military	32 -21 -3 -30 -12
pair next: cue.included noun.other	-19 -20 17 -22 4
pair next: cue.included noun.people	-13 19 -19 11 -24
pair next: cue.included noun.rank	12 0 -10 -1 -3
pair next: cue.included own.agent	16 -16 0 -7 -19
pair next: cue.included own.to	-20 -10 5 -12 17
pair next: cue.included qualifier.approx	-24 -5 15 15 5
pair next: cue.included qualifier.at_least	-13 -1 -18 0 27
pair next: cue.included qualifier.at_most	1 -11 16 0 -20
pair next: cue.included ru.agent	-12 -13 -9 12 6
pair next: cue.included ru.from	-21 -16 -43 -14 46
pair next: cue.included ru.of	19 -16 -26 11 -13
pair next: cue.included ru.to	32 -5 -18 -5 -14
pair next: cue.included ua.from	-37 -8 19 -19 11
pair next: cue.included ua.of	30 -26 -25 -23 -8
pair next: cue.included verb.bring	-11 -5 13 3 -8
pair next: cue.included verb.come	-49 -24 -2 -10 33
pair next: cue.included verb.future	-8 -2 -15 -13 19
pair next: cue.included verb.get	-1 0 -5 -2 8
pair next: cue.included verb.held_exchange	-35 -18 27 1 -3
pair next: cue.included verb.other	6 -16 4 -14 -2
pair next: cue.included verb.swap	21 -4 -9 -13 -4
pair next: cue.included verb.will	39 -4 -29 -3 -16
pair next: cue.local adj.modifier	-3 -6 21 -16 -20
pair next: cue.local category	-20 -10 18 -12 -3
pair next: cue.local cue.local	-8 -23 28 -36 -11
pair next: cue.local cue.of_whole	-32 -3 33 -2 -22
pair next: cue.local cue.relative	15 -13 -1 -9 -27
pair next: cue.local noun.civilian	-21 -2 23 -2 -9
pair next: cue.local noun.other	-4 -4 13 -5 -16
pair next: cue.local noun.people	-26 -16 27 -13 14
pair next: cue.local own.of	-5 -6 7 -8 -13
pair next: cue.local own.to	12 0 -4 -7 -9
pair next: cue.local ru.from	-15 -4 21 -1 -19
pair next: cue.local ru.of	-2 -8 7 -10 -8
pair next: cue.local verb.come	-66 -15 21 -17 3
pair next: cue.mediated adj.modifier	-4 -19 -2 9 -6
pair next: cue.mediated category	22 -1 -7 -6 -11
pair next: cue.mediated country	20 -7 -17 -2 -17
pair next: cue.mediated cue.agreement	13 -12 -15 -10 7
pair next: cue.mediated cue.all	35 -16 -12 -18 -20
pair next: cue.mediated cue.claims	22 8 -11 -12 -34
pair next: cue.mediated cue.completed	28 -36 -19 4 -14
pair next: cue.mediated cue.mediated	18 -2 -21 -3 -17
pair next: cue.mediated cue.of_whole	6 -25 8 -11 4
pair next: cue.mediated cue.other_war	-16 -11 -13 -7 31
pair next: cue.mediated cue.part	14 -26 -7 -3 14
pair next: cue.mediated cue.recap	-9 -11 18 -12 -17
pair next: cue.mediated cue.relative	-3 -32 27 6 -19
pair next: cue.mediated cue.reunion	16 -3 -2 -2 -11
pair next: cue.mediated cue.since	-13 16 -20 -2 -28
pair next: cue.mediated cue.thanks	33 -19 1 -23 -20
pair next: cue.mediated cue.to_date	13 -7 -12 -1 -24
pair next: cue.mediated cue.today	23 -23 -11 -13 -5
pair next: cue.mediated cue.total	-9 -18 -7 14 -16
pair next: cue.mediated cue.training	38 -6 -12 -8 -26
pair next: cue.mediated cue.venue	-8 21 -11 -11 -11
pair next: cue.mediated cue.year	42 -20 -20 -31 -6
pair next: cue.mediated foe.of	6 -14 5 -6 -5
pair next: cue.mediated noun.branch	16 -1 -2 -9 -8
pair next: cue.mediated noun.child	-14 -15 -25 15 21
pair next: cue.mediated noun.exchange	0 -8 -24 7 -5
pair next: cue.mediated noun.family	18 -21 -23 -26 22
pair next: cue.mediated noun.foreigner	13 -5 -8 -6 -15
pair next: cue.mediated noun.military	-7 -5 -1 -9 10
pair next: cue.mediated noun.other	13 0 -17 9 -29
pair next: cue.mediated noun.people	1 -15 -6 21 -15
pair next: cue.mediated own.agent	17 -9 -7 -3 -10
pair next: cue.mediated own.of	0 -2 -10 -5 4
pair next: cue.mediated qualifier.at_most	25 -1 8 -13 -16
pair next: cue.mediated ru.agent	18 -2 -8 -24 -23
pair next: cue.mediated ru.of	-21 -28 31 14 -12
pair next: cue.mediated ua.agent	-14 -10 -1 22 -4
pair next: cue.mediated ua.of	28 -25 -12 2 -20
pair next: cue.mediated ua.to	-15 -13 -15 2 18
pair next: cue.mediated verb.bring	-7 -25 -17 15 -27
pair next: cue.mediated verb.future	-2 8 -16 -15 -16
pair next: cue.mediated verb.get	-21 -5 23 15 -21
pair next: cue.mediated verb.give	-25 -13 -37 -20 28
pair next: cue.mediated verb.held_exchange	31 -16 -13 -6 -15
pair next: cue.mediated verb.home	-8 18 -24 -18 -14
pair next: cue.mediated verb.managed	30 -10 -16 -17 -9
pair next: cue.mediated verb.noun	0 -14 -18 1 13
pair next: cue.mediated verb.other	7 -12 -18 -20 12
pair next: cue.mediated verb.will	1 -10 -26 -20 19
pair next: cue.mediated voice.ua	5 -8 -15 12 -1
pair next: cue.missing adj.modifier	7 12 -43 -8 -4
pair next: cue.missing category	0 -16 -23 6 -10
pair next: cue.missing cue.captivity	0 -3 -15 -22 28
pair next: cue.missing cue.claims	18 -15 -13 2 -13
pair next: cue.missing cue.held	-25 -4 -10 26 -18
pair next: cue.missing cue.mediated	22 0 0 -21 -1
pair next: cue.missing cue.missing	-19 -21 -9 -1 11
pair next: cue.missing cue.money	-13 -14 -9 -13 31
pair next: cue.missing cue.part	-26 -12 -10 15 -6
pair next: cue.missing cue.relative	-18 3 18 -2 -18
pair next: cue.missing cue.today	-4 -12 -8 21 -23
pair next: cue.missing noun.branch	-9 -12 15 -1 -2
pair next: cue.missing noun.family	12 -14 -21 -17 20
pair next: cue.missing noun.military	-12 -4 -7 -25 34
pair next: cue.missing noun.other	3 -21 -2 -5 3
pair next: cue.missing noun.people	-21 -24 -18 34 -16
pair next: cue.missing qualifier.approx	-20 -11 -19 29 -33
pair next: cue.missing qualifier.at_most	-25 -21 -16 27 1
pair next: cue.missing qualifier.more_than	-5 -10 -7 44 -40
pair next: cue.missing verb.future	-4 -10 2 -25 1
pair next: cue.missing verb.other	-16 -8 -5 30 -27
pair next: cue.money adj.modifier	-18 -18 -9 6 8
pair next: cue.money category	-20 -8 -7 14 5
pair next: cue.money cue.claims	8 -11 -4 -2 -1
pair next: cue.money cue.crime	4 -20 -24 -19 17
pair next: cue.money cue.mediated	-10 -1 15 -9 -17
pair next: cue.money cue.money	-8 5 -15 -10 22
pair next: cue.money cue.of_whole	-10 -14 -11 -11 22
pair next: cue.money cue.relative	-11 -11 -7 -1 16
pair next: cue.money cue.span	-4 -10 -13 -6 23
pair next: cue.money cue.year	7 -1 -12 -9 9
pair next: cue.money noun.exchange	-9 0 -1 0 9
pair next: cue.money noun.family	-10 -3 -8 0 3
pair next: cue.money noun.military	-6 -5 -12 -3 22
pair next: cue.money noun.other	-23 -1 -15 -19 16
pair next: cue.money noun.people	-38 -19 -16 -29 32
pair next: cue.money qualifier.at_most	9 -18 -6 -15 -5
pair next: cue.money verb.bring	-8 -7 -14 -12 14
pair next: cue.money verb.future	3 14 -8 -11 -7
pair next: cue.money verb.get	-10 -12 -18 -20 20
pair next: cue.money verb.other	-4 -6 -2 -5 15
pair next: cue.month cue.month	-30 2 -23 -6 18
pair next: cue.month cue.of_year	-11 14 -7 -17 -10
pair next: cue.month cue.recap	-21 14 -23 18 -6
pair next: cue.month cue.review	-21 -18 26 -11 -33
pair next: cue.month noun.other	-24 -16 4 13 1
pair next: cue.month own.to	-13 -22 -10 -15 27
pair next: cue.month verb.other	-16 -9 -23 -22 43
pair next: cue.name cue.name	2 -1 -17 12 -6
pair next: cue.name cue.relative	-12 -15 18 -10 -22
pair next: cue.name verb.noun	-1 -21 15 -14 -32
pair next: cue.name voice.ua	-5 -9 -15 2 13
pair next: cue.nth cue.nth	18 -3 -14 -9 -14
pair next: cue.nth noun.exchange	19 -4 -6 -6 -7
pair next: cue.of_whole adj.dead	-2 -4 5 -8 -8
pair next: cue.of_whole adj.modifier	-9 -11 -15 -7 18
pair next: cue.of_whole adj.wounded	4 4 -8 -17 -12
pair next: cue.of_whole category	12 -19 10 -20 -12
pair next: cue.of_whole country	-4 2 3 -14 -1
pair next: cue.of_whole cue.agreed	-7 -34 -15 11 -5
pair next: cue.of_whole cue.agreement	-17 -7 8 8 -12
pair next: cue.of_whole cue.all	3 -13 -33 -18 28
pair next: cue.of_whole cue.among	-17 -5 25 -10 -13
pair next: cue.of_whole cue.captivity	10 -18 0 -5 -17
pair next: cue.of_whole cue.captured	-16 -4 -10 -1 18
pair next: cue.of_whole cue.claims	-9 -7 5 11 -38
pair next: cue.of_whole cue.completed	7 -22 -24 -16 18
pair next: cue.of_whole cue.count	4 -12 -8 3 -13
pair next: cue.of_whole cue.deported	15 -20 -13 -14 8
pair next: cue.of_whole cue.each	12 -19 -14 -13 1
pair next: cue.of_whole cue.evacuation	-20 -18 -33 -14 25
pair next: cue.of_whole cue.footage	-12 -14 11 14 -17
pair next: cue.of_whole cue.in_captivity	-14 -18 41 -6 -28
pair next: cue.of_whole cue.included	-20 -30 38 -23 -23
pair next: cue.of_whole cue.local	1 -13 6 8 -16
pair next: cue.of_whole cue.mediated	-23 -4 -16 23 -20
pair next: cue.of_whole cue.missing	-5 -33 -32 -5 22
pair next: cue.of_whole cue.of_whole	-20 1 10 -23 3
pair next: cue.of_whole cue.of_year	22 -13 -36 1 -28
pair next: cue.of_whole cue.one_sided	17 -8 -5 -6 -10
pair next: cue.of_whole cue.other_return	-35 -18 10 -14 20
pair next: cue.of_whole cue.other_war	-24 -19 -5 5 12
pair next: cue.of_whole cue.outside	-12 16 -3 0 -9
pair next: cue.of_whole cue.part	3 -16 -2 4 -3
pair next: cue.of_whole cue.planned	10 -1 -5 -26 -7
pair next: cue.of_whole cue.postponed	-20 11 -22 -9 12
pair next: cue.of_whole cue.ready	-5 -16 26 -6 -20
pair next: cue.of_whole cue.recap	-20 -32 12 -7 7
pair next: cue.of_whole cue.record	19 -13 11 -27 -22
pair next: cue.of_whole cue.relative	-4 -23 20 17 -21
pair next: cue.of_whole cue.reunion	-8 -5 1 -24 2
pair next: cue.of_whole cue.since	-20 -8 -12 21 -9
pair next: cue.of_whole cue.span	14 -10 -12 -7 2
pair next: cue.of_whole cue.stage	-11 4 -28 7 17
pair next: cue.of_whole cue.thanks	-17 -12 28 -11 -24
pair next: cue.of_whole cue.third	-20 -28 -18 -11 36
pair next: cue.of_whole cue.to_date	22 -9 -2 -21 -5
pair next: cue.of_whole cue.today	-36 6 -29 11 6
pair next: cue.of_whole cue.total	-1 -14 12 -9 -13
pair next: cue.of_whole cue.transit	18 -22 6 -29 -34
pair next: cue.of_whole cue.unit	1 6 -14 -16 15
pair next: cue.of_whole cue.venue	10 5 -11 8 -36
pair next: cue.of_whole cue.year	-22 -17 -12 36 -25
pair next: cue.of_whole cue.yesterday	-16 -9 18 -9 -14
pair next: cue.of_whole noun.body	-12 4 37 -40 -52
pair next: cue.of_whole noun.branch	3 -14 -2 -14 12
pair next: cue.of_whole noun.child	-11 20 0 -17 -4
pair next: cue.of_whole noun.civilian	3 -11 -17 -8 2
pair next: cue.of_whole noun.exchange	18 16 -20 -25 -17
pair next: cue.of_whole noun.family	-30 25 -10 14 -10
pair next: cue.of_whole noun.foreigner	-8 -13 18 -19 -8
pair next: cue.of_whole noun.man	-6 -17 8 -18 3
pair next: cue.of_whole noun.military	-8 4 3 -14 -6
pair next: cue.of_whole noun.other	-20 -14 2 -12 9
pair next: cue.of_whole noun.people	-23 10 4 -6 -2
pair next: cue.of_whole noun.rank	-15 -8 -8 -11 19
pair next: cue.of_whole noun.soldier	1 0 4 -31 1
pair next: cue.of_whole noun.woman	-13 -6 5 -22 1
pair next: cue.of_whole own.agent	-12 6 -17 22 -21
pair next: cue.of_whole own.of	17 -15 -5 -18 -17
pair next: cue.of_whole own.to	-12 -6 -1 -17 29
pair next: cue.of_whole qualifier.approx	-22 -4 -28 -27 39
pair next: cue.of_whole qualifier.at_least	-2 6 -9 -14 5
pair next: cue.of_whole qualifier.at_most	-12 13 -11 -13 5
pair next: cue.of_whole qualifier.more_than	-23 2 0 0 9
pair next: cue.of_whole ru.agent	-15 18 -1 13 -27
pair next: cue.of_whole ru.from	-24 -19 -2 8 15
pair next: cue.of_whole ru.of	2 -17 7 5 -27
pair next: cue.of_whole ua.agent	8 -13 -21 11 -31
pair next: cue.of_whole ua.of	0 -11 -8 -3 -3
pair next: cue.of_whole ua.to	-10 8 -17 7 -3
pair next: cue.of_whole verb.bring	-12 1 -30 -28 28
pair next: cue.of_whole verb.come	-21 -12 5 -21 24
pair next: cue.of_whole verb.future	-7 8 -5 -8 -9
pair next: cue.of_whole verb.get	-19 14 -23 4 3
pair next: cue.of_whole verb.held_exchange	18 -6 -22 -16 -21
pair next: cue.of_whole verb.noun	-4 13 13 -10 -20
pair next: cue.of_whole verb.other	-29 -29 33 -3 -9
pair next: cue.of_whole verb.swap	3 -15 -7 -8 9
pair next: cue.of_whole view.ru	-31 -4 -11 -15 33
pair next: cue.of_whole voice.ru	-11 -14 -5 17 -17
pair next: cue.of_whole voice.ua	23 -31 -3 2 -20
pair next: cue.of_year adj.modifier	7 -31 10 -9 -17
pair next: cue.of_year adj.wounded	8 -1 0 -2 -6
pair next: cue.of_year category	7 -21 -12 0 -2
pair next: cue.of_year country	13 6 13 -27 4
pair next: cue.of_year cue.all	26 -5 -19 -12 -21
pair next: cue.of_year cue.captivity	2 -1 15 -1 -15
pair next: cue.of_year cue.claims	-9 -15 27 -9 -31
pair next: cue.of_year cue.completed	20 -11 -13 4 -8
pair next: cue.of_year cue.count	-1 -21 -19 -5 10
pair next: cue.of_year cue.held	9 -14 -24 3 -17
pair next: cue.of_year cue.in_captivity	-22 -21 6 11 2
pair next: cue.of_year cue.mediated	-22 -20 -26 42 -21
pair next: cue.of_year cue.nth	19 -3 -12 -8 -19
pair next: cue.of_year cue.of_whole	2 -12 -3 -7 4
pair next: cue.of_year cue.of_year	-13 -24 -18 20 -4
pair next: cue.of_year cue.part	-8 -9 17 -7 -13
pair next: cue.of_year cue.planned	-9 -2 -15 15 -7
pair next: cue.of_year cue.recap	19 -8 -10 -10 -7
pair next: cue.of_year cue.record	7 -18 13 -10 -12
pair next: cue.of_year cue.relative	3 -6 -18 1 4
pair next: cue.of_year cue.reunion	19 1 -1 -13 -10
pair next: cue.of_year cue.review	-11 -7 -23 27 -22
pair next: cue.of_year cue.since	9 -12 -7 6 -25
pair next: cue.of_year cue.span	-10 18 -24 15 -14
pair next: cue.of_year cue.today	6 -14 -6 -23 7
pair next: cue.of_year cue.transit	11 -13 -13 21 -19
pair next: cue.of_year cue.year	3 -12 26 4 -11
pair next: cue.of_year cue.yesterday	18 -1 -15 -1 -2
pair next: cue.of_year noun.branch	-21 -15 -16 10 19
pair next: cue.of_year noun.civilian	-22 -14 14 -12 18
pair next: cue.of_year noun.exchange	15 -13 5 -4 -43
pair next: cue.of_year noun.family	-17 -26 -18 14 6
pair next: cue.of_year noun.military	-32 -22 10 33 -25
pair next: cue.of_year noun.other	-6 -2 -16 -17 9
pair next: cue.of_year noun.people	-2 -2 -34 10 -7
pair next: cue.of_year noun.rank	-12 -5 -23 -16 19
pair next: cue.of_year own.agent	-5 -19 -15 31 -26
pair next: cue.of_year own.of	8 -15 -13 -28 5
pair next: cue.of_year own.to	-41 -3 7 35 -44
pair next: cue.of_year qualifier.approx	-21 -22 -20 3 16
pair next: cue.of_year qualifier.at_most	-22 -28 -21 3 33
pair next: cue.of_year qualifier.more_than	2 -12 -26 -37 38
pair next: cue.of_year ru.agent	-27 3 -24 8 2
pair next: cue.of_year ru.from	-24 -7 12 11 -3
pair next: cue.of_year ru.of	22 -17 -13 -4 -16
pair next: cue.of_year ru.to	8 -2 -7 13 -18
pair next: cue.of_year ua.agent	-28 20 8 12 -15
pair next: cue.of_year ua.from	-22 -7 -12 30 -24
pair next: cue.of_year ua.of	-22 -15 5 9 -2
pair next: cue.of_year ua.to	-2 -18 19 -4 -18
pair next: cue.of_year verb.bring	-1 -18 2 5 -13
pair next: cue.of_year verb.come	-5 -10 -11 9 3
pair next: cue.of_year verb.future	-10 -4 4 6 -16
pair next: cue.of_year verb.get	5 -20 -30 3 -2
pair next: cue.of_year verb.give	3 -9 -18 -10 13
pair next: cue.of_year verb.held_exchange	-32 -18 26 25 -20
pair next: cue.of_year verb.home	16 -8 -11 -6 -19
pair next: cue.of_year verb.managed	-11 -7 -6 27 -21
pair next: cue.of_year verb.noun	24 -13 -1 -12 -13
pair next: cue.of_year verb.other	-38 -19 -20 -11 30
pair next: cue.of_year verb.swap	5 -3 -16 -7 15
pair next: cue.of_year verb.will	-10 30 -21 -34 -12
pair next: cue.on_shield adj.modifier	12 0 -8 -1 -8
pair next: cue.on_shield cue.today	9 0 -8 -5 -3
pair next: cue.on_shield verb.come	4 -11 -17 1 -2
pair next: cue.one_sided adj.modifier	4 -23 11 -12 -15
pair next: cue.one_sided adj.wounded	18 -9 0 -4 -10
pair next: cue.one_sided cue.called_off	24 -21 -10 -2 -12
pair next: cue.one_sided cue.denied	10 -4 -2 -12 -11
pair next: cue.one_sided cue.in_return	45 -18 -25 -16 -31
pair next: cue.one_sided cue.mediated	11 -1 -1 -3 -7
pair next: cue.one_sided cue.of_whole	31 -28 -19 -17 3
pair next: cue.one_sided cue.one_sided	36 -9 -23 -21 -44
pair next: cue.one_sided cue.outside	0 15 -10 -2 -20
pair next: cue.one_sided cue.repatriation	-11 -23 -4 22 -16
pair next: cue.one_sided noun.exchange	7 -1 -6 -13 -14
pair next: cue.one_sided ru.agent	17 -5 -2 -3 -10
pair next: cue.one_sided ru.of	3 4 -4 -2 -10
pair next: cue.one_sided ua.agent	21 -14 -9 -7 -10
pair next: cue.one_sided ua.to	14 -11 -5 -2 -3
pair next: cue.one_sided verb.bring	23 -23 -5 -5 -10
pair next: cue.one_sided verb.give	24 -12 -13 -11 -18
pair next: cue.one_sided verb.noun	27 -17 -9 -5 -10
pair next: cue.one_sided verb.will	-9 15 -8 -6 -12
pair next: cue.other_exchange adj.modifier	-19 -23 -18 -15 43
pair next: cue.other_exchange country	-25 -20 -15 -10 21
pair next: cue.other_exchange cue.count	-5 -46 -23 -15 48
pair next: cue.other_exchange cue.mediated	-9 -16 -9 -12 22
pair next: cue.other_exchange cue.of_whole	-20 -5 -20 -21 35
pair next: cue.other_exchange cue.other_exchange	-39 -3 -11 -14 27
pair next: cue.other_exchange cue.parcel	-31 -21 -11 -10 31
pair next: cue.other_exchange cue.relative	-10 -22 -29 -4 22
pair next: cue.other_exchange noun.exchange	-20 -4 -44 -18 24
pair next: cue.other_exchange noun.other	-24 3 -8 -16 11
pair next: cue.other_exchange noun.people	-31 11 27 -12 -10
pair next: cue.other_exchange qualifier.at_most	-22 -17 -13 -21 26
pair next: cue.other_exchange verb.come	-21 -10 -11 -11 34
pair next: cue.other_exchange verb.get	-4 -2 -7 -1 10
pair next: cue.other_exchange verb.give	-21 -5 -4 -1 22
pair next: cue.other_exchange verb.other	-5 -9 -17 -3 27
pair next: cue.other_return adj.dead	-28 -1 -18 -24 26
pair next: cue.other_return adj.modifier	-19 -21 27 -19 -14
pair next: cue.other_return category	-17 -1 -8 -7 18
pair next: cue.other_return cue.all	-15 -1 19 -5 -8
pair next: cue.other_return cue.claims	-12 -10 -16 -4 23
pair next: cue.other_return cue.footage	-5 -7 -1 -2 12
pair next: cue.other_return cue.mediated	21 -7 -15 -1 -13
pair next: cue.other_return cue.of_whole	11 -7 -26 -22 11
pair next: cue.other_return cue.other_return	-28 -3 -6 -11 38
pair next: cue.other_return cue.relative	10 -17 1 0 -17
pair next: cue.other_return cue.training	-27 -2 -20 -7 34
pair next: cue.other_return cue.visit	13 -2 -10 -6 -5
pair next: cue.other_return noun.branch	11 -10 -19 -10 7
pair next: cue.other_return noun.family	13 -16 -8 12 -15
pair next: cue.other_return noun.military	2 -9 2 -10 -1
pair next: cue.other_return noun.other	-29 -26 0 -6 21
pair next: cue.other_return noun.people	-12 -25 10 -25 9
pair next: cue.other_return own.to	-33 -10 0 -17 36
pair next: cue.other_return qualifier.at_most	1 -7 -3 -12 8
pair next: cue.other_return ru.of	4 -13 7 -9 -13
pair next: cue.other_return verb.bring	-18 -18 -31 -29 30
pair next: cue.other_return verb.come	-19 -10 -14 -12 16
pair next: cue.other_return verb.give	-10 -9 -20 -11 27
pair next: cue.other_return verb.other	-6 -4 24 -6 -18
pair next: cue.other_war adj.modifier	-27 -10 -18 -17 34
pair next: cue.other_war country	9 -30 -16 -18 23
pair next: cue.other_war cue.agreed	-13 -14 -9 -6 14
pair next: cue.other_war cue.claims	-20 -14 -13 -11 30
pair next: cue.other_war cue.in_return	-9 -8 -8 -9 15
pair next: cue.other_war cue.mediated	-16 -12 -14 -8 18
pair next: cue.other_war cue.of_whole	-24 -9 12 -4 14
pair next: cue.other_war cue.other_war	-44 -26 -22 -20 44
pair next: cue.other_war cue.part	-19 -13 -9 -7 21
pair next: cue.other_war cue.relative	-15 -9 -14 -7 19
pair next: cue.other_war cue.third	-14 -8 -17 0 23
pair next: cue.other_war noun.child	-12 -15 -10 -7 13
pair next: cue.other_war noun.civilian	-18 -10 -15 -8 22
pair next: cue.other_war noun.exchange	-15 -20 -14 -8 16
pair next: cue.other_war noun.military	-24 -25 -15 -10 42
pair next: cue.other_war noun.other	-29 -26 -24 -14 48
pair next: cue.other_war noun.people	-38 -30 -17 -28 53
pair next: cue.other_war noun.woman	-22 -11 -8 -1 28
pair next: cue.other_war own.to	-28 -4 -20 -11 31
pair next: cue.other_war verb.bring	-52 -18 -26 -15 55
pair next: cue.other_war verb.come	-19 -9 -18 -4 35
pair next: cue.other_war verb.give	-28 -18 -16 -16 35
pair next: cue.other_war verb.held_exchange	-35 -11 -3 -5 33
pair next: cue.other_war verb.other	-13 -13 -20 -7 31
pair next: cue.other_war verb.swap	-33 -19 -19 -12 28
pair next: cue.outside adj.modifier	9 -6 0 6 -10
pair next: cue.outside adj.wounded	-12 13 0 0 -2
pair next: cue.outside cue.one_sided	21 6 -7 -12 -29
pair next: cue.outside cue.outside	21 -16 -4 -9 -4
pair next: cue.outside noun.exchange	-2 -20 -26 17 -2
pair next: cue.outside verb.give	-9 -10 -13 -2 11
pair next: cue.parcel cue.other_exchange	-40 -21 8 -8 7
pair next: cue.parcel noun.military	-37 -18 -9 -7 42
pair next: cue.parcel noun.people	-23 -34 -12 -19 33
pair next: cue.part adj.modifier	-6 -8 2 -12 3
pair next: cue.part adj.wounded	6 25 -32 -28 -27
pair next: cue.part category	23 -26 -18 2 -12
pair next: cue.part country	-4 -30 -22 -20 18
pair next: cue.part cue.agreement	-2 -10 -8 -13 15
pair next: cue.part cue.all	-9 12 -6 -8 -14
pair next: cue.part cue.among	9 -10 14 -12 -28
pair next: cue.part cue.born	34 -28 3 -27 -35
pair next: cue.part cue.captivity	-6 -1 3 -14 11
pair next: cue.part cue.captured	2 -18 -13 21 -28
pair next: cue.part cue.claims	-10 -9 6 12 -7
pair next: cue.part cue.completed	10 -1 0 -2 -8
pair next: cue.part cue.each	10 -3 -12 -12 -19
pair next: cue.part cue.footage	-26 -6 -6 -9 23
pair next: cue.part cue.held	-16 -20 19 -11 4
pair next: cue.part cue.in_captivity	17 -5 -4 -15 -9
pair next: cue.part cue.included	20 0 -16 -5 -4
pair next: cue.part cue.local	35 -5 -30 -15 -21
pair next: cue.part cue.missing	34 -2 -6 4 -34
pair next: cue.part cue.of_whole	1 -14 4 3 -22
pair next: cue.part cue.part	23 -21 0 -20 3
pair next: cue.part cue.planned	-11 3 -3 -20 10
pair next: cue.part cue.recap	-7 -2 -16 9 -5
pair next: cue.part cue.record	8 -18 3 -22 -2
pair next: cue.part cue.relative	-5 -35 -30 18 10
pair next: cue.part cue.since	8 -15 8 1 -24
pair next: cue.part cue.span	-11 -4 5 -1 10
pair next: cue.part cue.stage	13 -9 -20 0 -10
pair next: cue.part cue.third	-20 -13 -10 -7 23
pair next: cue.part cue.to_date	-4 17 -13 -15 -11
pair next: cue.part cue.today	5 -18 15 -17 0
pair next: cue.part cue.transit	8 0 -5 0 -3
pair next: cue.part cue.unit	1 0 9 -8 -11
pair next: cue.part cue.year	-17 -10 -8 20 -9
pair next: cue.part noun.body	-14 -1 -24 -13 27
pair next: cue.part noun.branch	32 -12 -20 -15 -28
pair next: cue.part noun.child	3 -11 -48 -25 24
pair next: cue.part noun.civilian	22 -21 -37 30 -39
pair next: cue.part noun.exchange	2 4 6 -25 -17
pair next: cue.part noun.family	16 -16 -15 -15 1
pair next: cue.part noun.foreigner	-14 -20 25 -26 -13
pair next: cue.part noun.man	9 -1 -5 -1 -2
pair next: cue.part noun.military	25 -15 -19 5 -35
pair next: cue.part noun.other	12 -9 -24 -8 -6
pair next: cue.part noun.people	11 -15 -14 -8 -3
pair next: cue.part noun.rank	44 -13 -27 -24 2
pair next: cue.part noun.soldier	7 -4 -15 8 -15
pair next: cue.part noun.woman	14 -21 -21 10 -22
pair next: cue.part own.agent	6 -8 -5 -3 -10
pair next: cue.part own.of	4 11 -6 -17 -13
pair next: cue.part own.to	-21 -23 -18 18 -3
pair next: cue.part qualifier.approx	8 -7 -12 -7 8
pair next: cue.part qualifier.at_most	17 -2 -4 -8 -11
pair next: cue.part qualifier.more_than	1 -18 -12 13 -4
pair next: cue.part ru.agent	23 -14 -18 -29 -1
pair next: cue.part ru.of	28 -8 17 -23 -22
pair next: cue.part ua.agent	-6 17 16 -17 -24
pair next: cue.part ua.of	37 -13 -24 -23 -25
pair next: cue.part verb.bring	-20 -24 11 -25 5
pair next: cue.part verb.come	-14 -15 -21 14 5
pair next: cue.part verb.future	-14 -32 -1 -4 9
pair next: cue.part verb.get	10 11 -8 -16 -13
pair next: cue.part verb.held_exchange	35 -31 -18 -20 -16
pair next: cue.part verb.home	16 -11 -16 17 -11
pair next: cue.part verb.noun	-14 -9 -9 6 11
pair next: cue.part verb.other	-5 -5 -13 -18 9
pair next: cue.part verb.will	36 -25 1 -13 -19
pair next: cue.planned adj.modifier	-18 0 0 -18 2
pair next: cue.planned adj.wounded	-4 17 -4 -19 -23
pair next: cue.planned category	22 -9 -21 -21 -15
pair next: cue.planned country	-38 -3 -36 -29 16
pair next: cue.planned cue.agreement	13 12 -7 -10 -14
pair next: cue.planned cue.all	-43 30 -28 24 -23
pair next: cue.planned cue.already	-14 2 -2 -12 8
pair next: cue.planned cue.called_off	-16 26 -17 -8 -24
pair next: cue.planned cue.claims	-25 2 -17 11 7
pair next: cue.planned cue.completed	-31 8 -20 -20 10
pair next: cue.planned cue.deported	20 -12 -14 -1 -7
pair next: cue.planned cue.evacuation	-16 0 -1 20 -16
pair next: cue.planned cue.footage	-13 6 10 -3 -6
pair next: cue.planned cue.in_return	-12 -19 -23 -23 31
pair next: cue.planned cue.mediated	-37 19 -3 -24 -11
pair next: cue.planned cue.of_whole	-34 24 -30 -30 10
pair next: cue.planned cue.other_return	-9 -8 8 -1 -7
pair next: cue.planned cue.part	19 -3 -26 -10 0
pair next: cue.planned cue.planned	-20 41 -36 -30 -23
pair next: cue.planned cue.postponed	-1 -1 -33 5 -2
pair next: cue.planned cue.ready	-11 14 -14 -10 -23
pair next: cue.planned cue.recap	-27 14 -11 14 -23
pair next: cue.planned cue.relative	-9 15 -48 11 -7
pair next: cue.planned cue.span	22 -6 -26 -2 -31
pair next: cue.planned cue.stage	-38 33 -16 -15 -43
pair next: cue.planned cue.to_date	-18 27 -6 -9 -10
pair next: cue.planned cue.today	-26 36 -17 -10 -32
pair next: cue.planned cue.total	-11 0 -1 -1 11
pair next: cue.planned cue.transit	-3 6 -19 -10 3
pair next: cue.planned cue.venue	-16 30 -20 7 -23
pair next: cue.planned foe.of	1 -22 19 9 -31
pair next: cue.planned noun.civilian	-3 -6 -5 -9 9
pair next: cue.planned noun.exchange	-35 41 -23 -18 -26
pair next: cue.planned noun.family	-5 -12 -16 -7 18
pair next: cue.planned noun.other	-9 2 1 -20 -4
pair next: cue.planned noun.people	-30 16 -30 6 5
pair next: cue.planned own.agent	3 14 -26 -13 -10
pair next: cue.planned own.of	-11 16 -8 -7 -14
pair next: cue.planned own.to	11 21 -25 -32 -7
pair next: cue.planned qualifier.approx	-5 -16 23 -13 -29
pair next: cue.planned qualifier.at_least	7 -6 10 -14 -19
pair next: cue.planned qualifier.at_most	10 26 -43 -34 -28
pair next: cue.planned qualifier.more_than	-22 0 22 -1 -10
pair next: cue.planned ru.agent	-18 17 -11 -9 -3
pair next: cue.planned ru.of	3 18 -16 -11 -31
pair next: cue.planned ru.to	1 18 -34 -19 -32
pair next: cue.planned ua.agent	0 20 -7 -1 -17
pair next: cue.planned ua.from	-13 24 -11 -7 -8
pair next: cue.planned ua.of	-22 -8 -18 -13 17
pair next: cue.planned ua.to	-17 20 -21 9 -39
pair next: cue.planned verb.bring	-13 5 16 -3 -25
pair next: cue.planned verb.come	-16 9 -20 -6 16
pair next: cue.planned verb.future	24 5 -38 -6 -13
pair next: cue.planned verb.get	7 5 -21 -19 5
pair next: cue.planned verb.give	-19 16 -6 -1 -8
pair next: cue.planned verb.held_exchange	-57 48 -24 -12 -30
pair next: cue.planned verb.home	-1 21 -11 -9 -6
pair next: cue.planned verb.noun	-39 43 -25 -6 -20
pair next: cue.planned verb.other	28 -22 5 -39 -15
pair next: cue.planned verb.swap	-15 16 -23 -11 -8
pair next: cue.planned verb.will	-27 9 2 -30 11
pair next: cue.postponed adj.modifier	-16 23 -24 -17 -22
pair next: cue.postponed cue.agreed	-9 10 -1 -4 -4
pair next: cue.postponed cue.called_off	-16 24 -24 -10 -18
pair next: cue.postponed cue.postponed	-17 27 -13 -5 -9
pair next: cue.postponed cue.relative	-1 24 -19 -23 -24
pair next: cue.postponed noun.body	-12 17 -13 -11 -13
pair next: cue.postponed noun.exchange	-1 25 -25 -15 -28
pair next: cue.postponed noun.other	10 18 -8 -6 -19
pair next: cue.postponed noun.people	-9 -27 -4 -8 40
pair next: cue.postponed qualifier.at_most	-8 -18 -11 -5 19
pair next: cue.postponed ru.agent	-12 14 -2 -7 -8
pair next: cue.postponed ru.of	-5 14 -11 -12 -13
pair next: cue.postponed ua.agent	-7 11 -8 -5 -7
pair next: cue.postponed ua.of	-26 9 -10 -7 5
pair next: cue.postponed verb.noun	-31 20 -24 -19 3
pair next: cue.ready adj.modifier	-17 4 -44 25 -17
pair next: cue.ready category	16 -10 15 -12 -30
pair next: cue.ready country	-19 10 -7 4 0
pair next: cue.ready cue.agreement	-17 17 -2 -1 -10
pair next: cue.ready cue.all	-10 -20 27 9 -30
pair next: cue.ready cue.held	-8 17 -6 -4 -10
pair next: cue.ready cue.in_return	-28 32 -4 -14 -16
pair next: cue.ready cue.mediated	-18 13 -18 14 -3
pair next: cue.ready cue.of_whole	-2 -3 16 -2 -19
pair next: cue.ready cue.planned	-11 -14 -2 -7 16
pair next: cue.ready cue.ready	-7 17 -1 -2 -16
pair next: cue.ready cue.relative	-25 25 13 -11 -31
pair next: cue.ready cue.today	-10 15 -7 -4 -18
pair next: cue.ready cue.venue	-17 2 18 -8 -22
pair next: cue.ready noun.body	19 10 -6 -34 -32
pair next: cue.ready noun.exchange	-8 24 -26 -17 -24
pair next: cue.ready noun.family	24 -29 -30 -7 -17
pair next: cue.ready noun.other	7 3 2 -26 -12
pair next: cue.ready noun.people	3 -51 -4 -22 24
pair next: cue.ready own.agent	22 17 -26 -10 -11
pair next: cue.ready own.to	-15 -21 16 -20 3
pair next: cue.ready qualifier.approx	8 11 -15 -1 -2
pair next: cue.ready qualifier.at_most	-13 15 -23 -18 10
pair next: cue.ready ru.of	-29 22 0 -15 3
pair next: cue.ready ru.to	13 17 -22 -10 -23
pair next: cue.ready ua.agent	2 17 -30 -23 -14
pair next: cue.ready verb.come	-9 14 -4 -2 -9
pair next: cue.ready verb.future	-9 27 -23 -17 -3
pair next: cue.ready verb.give	0 14 -15 -11 -19
pair next: cue.ready verb.held_exchange	-34 37 -19 -17 -14
pair next: cue.ready verb.home	-9 -11 -6 -6 13
pair next: cue.ready verb.noun	-31 35 -24 -34 -4
pair next: cue.ready verb.other	-22 9 6 -5 -12
pair next: cue.ready verb.will	-1 -12 14 -33 0
pair next: cue.recap adj.modifier	-4 0 10 -11 -30
pair next: cue.recap category	7 -9 -7 21 -24
pair next: cue.recap country	10 -26 -34 -2 28
pair next: cue.recap cue.agreement	15 -21 11 -10 -21
pair next: cue.recap cue.anniversary	-32 -9 24 -13 3
pair next: cue.recap cue.claims	-17 1 1 7 15
pair next: cue.recap cue.completed	25 -8 5 -32 -18
pair next: cue.recap cue.in_captivity	-17 -6 4 -15 17
pair next: cue.recap cue.included	-15 -2 4 -9 2
pair next: cue.recap cue.mediated	15 -15 -22 16 -11
pair next: cue.recap cue.of_whole	7 -6 19 -19 -30
pair next: cue.recap cue.of_year	2 10 -2 -36 6
pair next: cue.recap cue.planned	-16 10 -18 -7 -2
pair next: cue.recap cue.recap	-12 3 23 -30 -16
pair next: cue.recap cue.relative	-13 -2 -34 21 17
pair next: cue.recap cue.since	-11 20 -18 -8 -14
pair next: cue.recap cue.span	-1 -2 -2 11 -9
pair next: cue.recap cue.stage	-19 -3 19 -2 -17
pair next: cue.recap cue.to_date	19 -9 1 -15 -12
pair next: cue.recap cue.today	12 -8 -4 1 -15
pair next: cue.recap cue.venue	8 -5 -1 -3 0
pair next: cue.recap cue.year	6 23 -3 -9 -20
pair next: cue.recap cue.yesterday	9 3 -11 -5 -4
pair next: cue.recap noun.body	-16 -26 23 -27 -5
pair next: cue.recap noun.exchange	-11 -12 19 -1 -16
pair next: cue.recap noun.military	-25 -15 11 -14 17
pair next: cue.recap noun.other	-11 4 8 -23 -10
pair next: cue.recap noun.people	-5 5 8 0 -17
pair next: cue.recap own.agent	-9 -8 24 -10 -26
pair next: cue.recap own.to	-7 4 1 -1 8
pair next: cue.recap qualifier.at_most	15 -10 -9 -2 -16
pair next: cue.recap ru.agent	-27 -16 21 -18 18
pair next: cue.recap ru.of	6 -23 13 -18 -5
pair next: cue.recap ua.agent	5 -30 24 -10 -26
pair next: cue.recap ua.of	-10 -9 -20 14 15
pair next: cue.recap ua.to	32 -11 -5 -25 -6
pair next: cue.recap verb.bring	-3 10 7 -27 5
pair next: cue.recap verb.come	-16 14 19 -26 -14
pair next: cue.recap verb.future	-10 7 -25 3 3
pair next: cue.recap verb.get	-21 -11 -11 -3 12
pair next: cue.recap verb.give	-10 13 -2 -1 -2
pair next: cue.recap verb.held_exchange	-20 0 -1 -18 29
pair next: cue.recap verb.noun	2 -7 6 -9 -16
pair next: cue.recap verb.other	-9 -5 5 -2 6
pair next: cue.recap verb.swap	-20 -11 19 -14 3
pair next: cue.recap voice.ua	6 1 -15 15 -13
pair next: cue.record adj.modifier	6 4 -5 -14 -3
pair next: cue.record cue.of_whole	13 3 -22 -14 -4
pair next: cue.record cue.record	-9 -4 -9 -16 8
pair next: cue.record cue.relative	-12 -5 -12 -6 12
pair next: cue.record cue.since	8 -14 12 -15 -28
pair next: cue.record cue.span	20 -9 -9 -4 -12
pair next: cue.record cue.third	-31 -1 -14 0 38
pair next: cue.record cue.year	-25 -9 31 -10 -27
pair next: cue.record noun.body	25 0 -3 -22 -14
pair next: cue.record noun.exchange	12 -7 -1 -23 -16
pair next: cue.record noun.military	-12 -1 -1 13 -6
pair next: cue.record noun.other	-12 -33 16 -18 20
pair next: cue.record noun.people	-4 -21 -14 -8 17
pair next: cue.record verb.noun	33 -2 -17 -22 -17
pair next: cue.relative adj.dead	8 -7 0 -15 -24
pair next: cue.relative adj.modifier	-11 0 -6 7 -8
pair next: cue.relative adj.wounded	-8 -8 -13 16 -17
pair next: cue.relative category	12 -13 12 -25 -30
pair next: cue.relative country	-7 17 -33 -2 5
pair next: cue.relative cue.agreed	38 -28 -19 -14 -15
pair next: cue.relative cue.agreement	-5 29 -21 -6 -21
pair next: cue.relative cue.all	-14 -12 4 -3 9
pair next: cue.relative cue.already	-17 5 18 -13 -38
pair next: cue.relative cue.arrived	7 -6 35 -21 -43
pair next: cue.relative cue.born	-7 -8 9 18 -24
pair next: cue.relative cue.called_off	-11 26 -27 -14 -13
pair next: cue.relative cue.captivity	-10 -25 -34 8 12
pair next: cue.relative cue.captured	35 10 -27 -23 -18
pair next: cue.relative cue.claims	5 -9 -10 -25 2
pair next: cue.relative cue.completed	8 2 -4 -12 -4
pair next: cue.relative cue.denied	-8 17 -28 -18 4
pair next: cue.relative cue.died	1 -7 -19 -12 14
pair next: cue.relative cue.each	-17 22 -28 10 -16
pair next: cue.relative cue.evacuation	20 -2 -10 -18 -9
pair next: cue.relative cue.footage	-4 -18 12 -14 -1
pair next: cue.relative cue.good_news	36 -1 -33 -1 -4
pair next: cue.relative cue.held	14 -23 -13 2 -2
pair next: cue.relative cue.in_captivity	21 4 -24 -17 -3
pair next: cue.relative cue.in_return	-28 0 9 -15 19
pair next: cue.relative cue.included	19 -14 -12 -15 11
pair next: cue.relative cue.mediated	13 -21 7 -4 -21
pair next: cue.relative cue.missing	-6 -29 -24 13 14
pair next: cue.relative cue.name	-23 -24 29 -29 -15
pair next: cue.relative cue.of_whole	7 -26 0 4 -21
pair next: cue.relative cue.other_return	3 12 -11 -9 -3
pair next: cue.relative cue.part	6 -5 -2 14 -27
pair next: cue.relative cue.planned	-15 29 -18 -3 -19
pair next: cue.relative cue.postponed	-22 26 -8 -4 -8
pair next: cue.relative cue.ready	-10 -29 -10 -13 15
pair next: cue.relative cue.recap	1 -5 5 -33 -19
pair next: cue.relative cue.record	-20 11 15 -3 -14
pair next: cue.relative cue.relative	-22 -15 -6 -12 29
pair next: cue.relative cue.since	-19 -13 -1 8 -1
pair next: cue.relative cue.span	8 -3 0 -27 -11
pair next: cue.relative cue.stage	19 -6 -24 -13 -18
pair next: cue.relative cue.thanks	39 -13 -17 -3 -17
pair next: cue.relative cue.to_date	8 5 -11 9 -12
pair next: cue.relative cue.today	-22 10 26 -15 -20
pair next: cue.relative cue.total	-5 20 2 -21 -23
pair next: cue.relative cue.transit	-2 -35 -14 -31 31
pair next: cue.relative cue.venue	15 -8 -8 -12 -14
pair next: cue.relative cue.year	-3 -16 17 7 -17
pair next: cue.relative cue.yesterday	-34 -4 32 -30 -23
pair next: cue.relative foe.agent	-21 21 -1 -1 -4
pair next: cue.relative foe.of	-4 -2 -4 -6 10
pair next: cue.relative noun.body	-12 9 -28 10 1
pair next: cue.relative noun.branch	3 -31 1 -10 3
pair next: cue.relative noun.child	-7 -2 -10 -10 9
pair next: cue.relative noun.civilian	-21 -16 -23 1 22
pair next: cue.relative noun.exchange	-4 5 -43 -10 5
pair next: cue.relative noun.family	17 -32 4 -2 -7
pair next: cue.relative noun.foreigner	32 -6 -18 5 -29
pair next: cue.relative noun.military	-8 6 3 8 -6
pair next: cue.relative noun.other	-5 -9 -17 -24 15
pair next: cue.relative noun.people	-9 8 -8 -14 -7
pair next: cue.relative noun.rank	-8 -10 -21 10 2
pair next: cue.relative noun.soldier	9 1 -1 -3 -11
pair next: cue.relative own.agent	-24 13 -7 -8 1
pair next: cue.relative own.of	-10 5 11 -16 -3
pair next: cue.relative own.to	-14 -12 -8 -5 14
pair next: cue.relative qualifier.approx	-3 -31 -2 -18 5
pair next: cue.relative qualifier.at_most	3 0 -25 8 -21
pair next: cue.relative qualifier.more_than	3 1 -26 1 -9
pair next: cue.relative ru.agent	9 -41 9 -13 -10
pair next: cue.relative ru.from	-32 -12 21 -15 8
pair next: cue.relative ru.of	15 -6 -12 4 -4
pair next: cue.relative ru.to	-19 11 11 -15 -2
pair next: cue.relative ua.agent	-8 3 -1 7 -20
pair next: cue.relative ua.of	5 -42 4 -15 1
pair next: cue.relative ua.to	9 -21 -6 -21 -2
pair next: cue.relative verb.bring	-22 -13 31 -21 -17
pair next: cue.relative verb.come	-14 -34 34 -41 -7
pair next: cue.relative verb.future	-18 -22 -2 20 -4
pair next: cue.relative verb.get	-10 -35 20 -27 -8
pair next: cue.relative verb.give	-22 -3 7 -10 -2
pair next: cue.relative verb.held_exchange	-19 -14 24 -17 -20
pair next: cue.relative verb.home	-3 -22 17 -19 -11
pair next: cue.relative verb.managed	-1 -9 0 4 -7
pair next: cue.relative verb.noun	3 9 -26 -14 3
pair next: cue.relative verb.other	-15 5 1 -25 17
pair next: cue.relative verb.swap	-2 -17 26 -12 -37
pair next: cue.relative verb.will	-2 1 -10 -12 5
pair next: cue.relative voice.ua	0 -8 -15 -5 11
pair next: cue.repatriation adj.dead	25 -13 2 -6 -27
pair next: cue.repatriation adj.modifier	28 -7 -30 -19 -9
pair next: cue.repatriation adj.wounded	0 12 -14 -14 -22
pair next: cue.repatriation cue.agreement	12 -2 -10 0 0
pair next: cue.repatriation cue.completed	30 -3 -11 -17 -6
pair next: cue.repatriation cue.denied	-10 -7 -6 -7 38
pair next: cue.repatriation cue.mediated	13 -1 -2 -9 -1
pair next: cue.repatriation cue.of_whole	3 -16 -5 7 -36
pair next: cue.repatriation cue.relative	-2 -6 12 -8 -18
pair next: cue.repatriation cue.since	34 -23 -24 -23 -21
pair next: cue.repatriation cue.today	-8 -5 -18 -19 21
pair next: cue.repatriation cue.year	3 -5 -6 18 -18
pair next: cue.repatriation noun.body	-6 -16 9 2 -15
pair next: cue.repatriation noun.exchange	28 -8 -10 -9 -16
pair next: cue.repatriation noun.other	-24 -16 -28 -16 29
pair next: cue.repatriation own.to	-7 -6 12 -15 -7
pair next: cue.repatriation qualifier.at_most	3 18 -13 -11 -12
pair next: cue.repatriation qualifier.more_than	8 -10 -10 3 -12
pair next: cue.repatriation ru.of	25 -1 -18 -11 -6
pair next: cue.repatriation ua.agent	15 -6 -12 -7 -5
pair next: cue.repatriation ua.from	14 -8 -27 -8 -5
pair next: cue.repatriation ua.of	-19 -8 13 -14 -11
pair next: cue.repatriation ua.to	45 -10 -20 -18 -18
pair next: cue.repatriation verb.bring	14 -1 -5 -7 -8
pair next: cue.repatriation verb.future	-18 -7 4 -9 9
pair next: cue.repatriation verb.get	21 -7 -8 -19 -13
pair next: cue.repatriation verb.noun	-32 -10 -4 3 28
pair next: cue.repatriation verb.other	4 -4 -18 -15 23
pair next: cue.reunion adj.modifier	-1 4 -16 -9 -6
pair next: cue.reunion category	16 -12 -3 -12 -13
pair next: cue.reunion cue.completed	1 5 -6 -10 -8
pair next: cue.reunion cue.deported	27 -5 -10 -16 -25
pair next: cue.reunion cue.mediated	12 -4 -4 -6 -1
pair next: cue.reunion cue.of_whole	6 12 -8 -23 -23
pair next: cue.reunion cue.other_return	9 -10 -3 1 2
pair next: cue.reunion cue.reunion	8 -5 -26 3 -7
pair next: cue.reunion noun.child	-23 22 -26 4 -22
pair next: cue.reunion noun.family	5 -2 -13 -10 -11
pair next: cue.reunion noun.other	1 -1 15 -7 -10
pair next: cue.reunion noun.people	4 8 -25 -35 17
pair next: cue.reunion own.of	9 -26 -14 -26 3
pair next: cue.reunion own.to	26 -4 -17 -15 -14
pair next: cue.reunion ru.to	17 -5 -2 -9 -13
pair next: cue.reunion ua.of	22 -11 -5 -22 -11
pair next: cue.reunion ua.to	16 -1 -11 -3 -3
pair next: cue.reunion verb.come	40 -6 -16 -15 -30
pair next: cue.reunion verb.home	-9 20 -20 10 -22
pair next: cue.review cue.year	-36 -6 -13 30 -8
pair next: cue.review noun.other	-40 -14 -29 30 -5
pair next: cue.same_number adj.modifier	29 -13 -5 -6 -22
pair next: cue.same_number cue.of_whole	8 -1 -1 -5 -2
pair next: cue.same_number cue.same_number	20 5 -20 -33 -7
pair next: cue.same_number noun.military	38 -7 -11 -14 -16
pair next: cue.same_number noun.other	-14 -4 -1 -7 14
pair next: cue.same_number noun.people	28 -8 -9 -14 -20
pair next: cue.same_number ru.agent	4 -23 -7 -7 15
pair next: cue.same_number ru.of	-9 5 -4 -16 3
pair next: cue.same_number ua.of	-8 -7 -5 7 8
pair next: cue.same_number verb.bring	16 -2 -3 -10 -5
pair next: cue.same_number verb.get	-15 -17 -3 18 -12
pair next: cue.same_number verb.give	-2 -22 -15 -17 10
pair next: cue.since adj.modifier	-21 -27 20 2 -13
pair next: cue.since category	9 -13 5 -2 -37
pair next: cue.since cue.agreement	-24 -22 -13 32 -18
pair next: cue.since cue.all	-17 13 -28 18 -33
pair next: cue.since cue.completed	-14 -5 -2 24 -14
pair next: cue.since cue.count	-4 -16 -24 13 -3
pair next: cue.since cue.deported	-10 -11 -10 23 -25
pair next: cue.since cue.mediated	17 -8 -2 -18 -6
pair next: cue.since cue.of_whole	-8 -5 -2 11 -12
pair next: cue.since cue.of_year	-19 5 -18 7 5
pair next: cue.since cue.recap	10 12 -12 -9 -17
pair next: cue.since cue.since	8 -12 -29 23 -13
pair next: cue.since cue.span	-24 -17 -10 35 -19
pair next: cue.since cue.to_date	-6 7 -29 -9 9
pair next: cue.since cue.year	7 -15 -26 -5 2
pair next: cue.since noun.exchange	12 -6 -4 1 -25
pair next: cue.since noun.other	-22 6 -12 2 4
pair next: cue.since noun.people	4 -6 -12 -18 12
pair next: cue.since own.to	8 -14 -4 12 -2
pair next: cue.since qualifier.more_than	-19 3 -7 -19 29
pair next: cue.since ru.agent	-8 12 -5 -4 -4
pair next: cue.since ru.of	-2 -7 -9 6 -5
pair next: cue.since ua.agent	-20 5 -18 23 -21
pair next: cue.since verb.bring	-17 -25 -20 22 -8
pair next: cue.since verb.held_exchange	-17 0 -3 18 -1
pair next: cue.since verb.other	-2 -11 -9 14 -17
pair next: cue.since view.ru	-27 -15 -11 43 -28
pair next: cue.span adj.modifier	-6 15 -27 2 -15
pair next: cue.span category	-5 -12 -24 29 -34
pair next: cue.span cue.agreement	31 -14 -8 -22 -3
pair next: cue.span cue.completed	-8 -24 7 7 17
pair next: cue.span cue.denied	-7 28 -18 -10 -13
pair next: cue.span cue.of_year	-26 5 -6 -28 23
pair next: cue.span cue.recap	15 9 -5 -31 -18
pair next: cue.span cue.span	1 -3 -13 -10 13
pair next: cue.span cue.stage	-8 -21 -31 19 -14
pair next: cue.span noun.body	-5 -1 -6 11 0
pair next: cue.span noun.exchange	-9 -2 -9 18 -24
pair next: cue.span noun.other	4 -18 3 -1 -19
pair next: cue.span noun.people	-16 20 -19 -24 21
pair next: cue.span own.agent	-28 -15 -16 24 -18
pair next: cue.span qualifier.more_than	2 -17 -3 -20 8
pair next: cue.span ru.agent	-1 13 -1 -2 -13
pair next: cue.span verb.bring	16 -6 -25 -1 -16
pair next: cue.span verb.give	-11 -16 16 -5 -18
pair next: cue.stage adj.modifier	16 -16 -34 -2 9
pair next: cue.stage adj.wounded	12 -10 -23 -9 8
pair next: cue.stage category	-11 -5 18 -12 -16
pair next: cue.stage cue.captured	-17 -2 -5 -4 18
pair next: cue.stage cue.claims	14 -11 -6 -1 -5
pair next: cue.stage cue.deported	14 -12 -8 -10 -14
pair next: cue.stage cue.included	11 12 -15 -8 -19
pair next: cue.stage cue.of_whole	11 -32 -9 -13 2
pair next: cue.stage cue.span	-20 -14 -4 21 -17
pair next: cue.stage cue.stage	11 21 -21 -17 -24
pair next: cue.stage cue.third	-15 -1 -1 0 17
pair next: cue.stage foe.of	-11 0 0 -2 12
pair next: cue.stage noun.body	-19 21 -5 -1 -9
pair next: cue.stage noun.civilian	-16 20 -15 -21 -14
pair next: cue.stage noun.exchange	22 -15 8 -12 -32
pair next: cue.stage noun.family	15 -5 -9 -4 -2
pair next: cue.stage noun.military	12 -18 -14 13 -20
pair next: cue.stage noun.other	-22 11 2 -16 4
pair next: cue.stage noun.people	7 10 2 -27 -8
pair next: cue.stage qualifier.at_most	-2 10 0 0 -10
pair next: cue.stage qualifier.more_than	27 -22 -23 -10 -4
pair next: cue.stage ru.of	2 9 -2 -5 -17
pair next: cue.stage ua.of	37 -15 -17 -10 -31
pair next: cue.stage verb.bring	-11 -3 -4 -5 17
pair next: cue.stage verb.come	-36 12 -16 -16 20
pair next: cue.stage verb.future	0 18 -8 -2 -15
pair next: cue.stage verb.get	-6 -6 -20 -17 15
pair next: cue.stage verb.other	15 -4 -19 -8 -11
pair next: cue.thanks adj.modifier	4 -5 11 -18 -22
pair next: cue.thanks category	-26 -16 -6 -16 33
pair next: cue.thanks country	25 -4 -17 -16 -25
pair next: cue.thanks cue.all	8 -12 5 12 -39
pair next: cue.thanks cue.claims	-1 -5 18 -1 -21
pair next: cue.thanks cue.completed	-1 -14 23 -29 -19
pair next: cue.thanks cue.each	12 2 -3 -11 -5
pair next: cue.thanks cue.mediated	11 -18 -16 -4 -3
pair next: cue.thanks cue.of_whole	-10 -13 -25 -19 34
pair next: cue.thanks cue.ready	5 15 -8 -10 -12
pair next: cue.thanks cue.relative	4 -29 -11 2 -5
pair next: cue.thanks cue.thanks	4 1 -22 2 -13
pair next: cue.thanks cue.unit	-14 -6 -18 -19 35
pair next: cue.thanks noun.branch	-47 11 8 2 16
pair next: cue.thanks noun.exchange	-19 -26 22 -30 -8
pair next: cue.thanks noun.family	-6 -9 -3 18 -9
pair next: cue.thanks noun.foreigner	27 -1 -28 0 -32
pair next: cue.thanks noun.military	2 -24 13 -18 10
pair next: cue.thanks noun.other	19 -14 -15 -17 -8
pair next: cue.thanks noun.people	10 -31 -31 -1 -6
pair next: cue.thanks own.of	4 -3 11 -3 -20
pair next: cue.thanks own.to	-2 -22 3 10 -29
pair next: cue.thanks ru.of	24 0 -22 -23 -15
pair next: cue.thanks ru.to	2 -9 -9 -6 11
pair next: cue.thanks ua.of	37 -22 -14 -14 -4
pair next: cue.thanks verb.bring	-2 -7 -15 15 -15
pair next: cue.thanks verb.noun	-7 -14 7 -8 0
pair next: cue.thanks voice.ru	9 -4 -3 -2 -2
pair next: cue.thanks voice.ua	26 -11 2 -41 -25
pair next: cue.third adj.modifier	-24 -20 -16 -6 24
pair next: cue.third country	-10 -1 -28 -26 18
pair next: cue.third cue.third	-24 -26 -25 -21 43
pair next: cue.third noun.exchange	-36 -1 -16 0 42
pair next: cue.third noun.other	-15 -9 -7 -1 24
pair next: cue.third noun.people	-43 -9 -15 -7 30
pair next: cue.third ru.agent	-3 -8 -18 -7 25
pair next: cue.third verb.bring	5 -4 -16 -3 10
pair next: cue.third verb.home	-11 -2 -9 -7 12
pair next: cue.to_date adj.modifier	19 -28 -14 -13 -6
pair next: cue.to_date cue.already	7 -3 6 -13 -25
pair next: cue.to_date cue.count	5 -3 -27 15 -19
pair next: cue.to_date cue.in_captivity	-12 -15 17 -2 -24
pair next: cue.to_date cue.mediated	8 -10 -12 10 -7
pair next: cue.to_date cue.of_whole	-31 16 -18 22 -39
pair next: cue.to_date cue.since	3 -13 -8 15 -19
pair next: cue.to_date cue.to_date	-18 1 -32 27 -8
pair next: cue.to_date cue.today	-34 6 -34 42 -20
pair next: cue.to_date cue.total	25 -27 -14 -14 5
pair next: cue.to_date cue.transit	1 0 10 -24 -20
pair next: cue.to_date cue.year	7 -8 0 1 -3
pair next: cue.to_date noun.military	-4 -10 -6 13 -8
pair next: cue.to_date noun.other	-7 0 -10 -14 16
pair next: cue.to_date noun.people	8 4 -5 -9 -24
pair next: cue.to_date qualifier.more_than	-10 -11 -4 -10 26
pair next: cue.to_date ua.of	-27 -18 -12 33 -26
pair next: cue.to_date ua.to	1 9 -2 -9 -4
pair next: cue.to_date verb.come	-5 22 -19 -12 -16
pair next: cue.today adj.modifier	-2 11 -21 -21 -6
pair next: cue.today adj.wounded	15 -1 -11 -15 -19
pair next: cue.today category	-10 -4 31 -7 -25
pair next: cue.today country	1 4 -11 -11 11
pair next: cue.today cue.all	15 -9 -14 -9 -8
pair next: cue.today cue.already	-3 7 -12 -6 -6
pair next: cue.today cue.called_off	-12 18 -17 -6 -5
pair next: cue.today cue.claims	3 -5 -38 5 -5
pair next: cue.today cue.completed	18 -13 -4 -12 -14
pair next: cue.today cue.footage	2 -11 -3 -4 8
pair next: cue.today cue.good_news	-1 -12 10 -17 -16
pair next: cue.today cue.held	-14 16 -10 -6 -26
pair next: cue.today cue.in_captivity	-5 -7 -4 12 -10
pair next: cue.today cue.mediated	30 -22 -8 -16 -21
pair next: cue.today cue.of_whole	5 10 22 -12 -25
pair next: cue.today cue.part	3 -4 5 -3 -16
pair next: cue.today cue.planned	-19 1 15 -14 -17
pair next: cue.today cue.ready	-20 -21 24 9 -24
pair next: cue.today cue.record	-22 -5 -11 -7 21
pair next: cue.today cue.relative	-20 -15 24 -1 -17
pair next: cue.today cue.reunion	14 -1 -3 -3 -7
pair next: cue.today cue.stage	8 -2 6 -32 -17
pair next: cue.today cue.to_date	12 -13 -4 -8 -7
pair next: cue.today cue.today	6 -2 -21 1 -16
pair next: cue.today cue.total	10 -1 -2 -8 -6
pair next: cue.today cue.transit	29 -6 -7 -29 -20
pair next: cue.today cue.venue	-46 4 6 -14 5
pair next: cue.today cue.yesterday	-8 -10 10 8 -12
pair next: cue.today noun.body	7 -28 -24 -34 14
pair next: cue.today noun.child	-4 20 -11 -6 -21
pair next: cue.today noun.exchange	4 10 -19 -33 -2
pair next: cue.today noun.family	12 1 -1 -28 -14
pair next: cue.today noun.military	12 -24 -2 -17 -3
pair next: cue.today noun.other	4 11 -25 -19 4
pair next: cue.today noun.people	-2 12 -25 -4 -18
pair next: cue.today own.agent	-12 -21 -27 17 13
pair next: cue.today own.of	7 -10 -32 7 7
pair next: cue.today own.to	8 -23 -13 10 -9
pair next: cue.today qualifier.approx	-14 -40 -47 24 24
pair next: cue.today qualifier.at_most	19 -3 -15 -22 11
pair next: cue.today qualifier.more_than	-33 -8 -11 26 -18
pair next: cue.today ru.agent	-19 0 17 -2 -35
pair next: cue.today ru.of	-24 31 8 -19 -20
pair next: cue.today ua.agent	-24 -15 -10 -6 38
pair next: cue.today ua.from	9 -4 -1 -2 -2
pair next: cue.today ua.of	3 -4 -28 -13 4
pair next: cue.today ua.to	28 -14 -8 -2 -20
pair next: cue.today verb.bring	-4 -24 17 -20 -5
pair next: cue.today verb.come	16 -5 -19 -19 -3
pair next: cue.today verb.future	-30 13 -12 -38 18
pair next: cue.today verb.get	6 -7 -11 -10 6
pair next: cue.today verb.give	-8 0 0 9 -2
pair next: cue.today verb.held_exchange	31 -9 -30 -28 -15
pair next: cue.today verb.home	21 -8 -19 -7 -15
pair next: cue.today verb.noun	36 9 -28 -22 -26
pair next: cue.today verb.other	-12 -2 -19 -32 29
pair next: cue.today verb.swap	10 -4 -1 -7 -3
pair next: cue.total adj.modifier	8 8 -20 -16 -3
pair next: cue.total country	-7 -7 -11 7 6
pair next: cue.total cue.captured	-20 -11 -10 -4 23
pair next: cue.total cue.claims	11 -8 -3 -3 -3
pair next: cue.total cue.count	9 -21 -29 -2 24
pair next: cue.total cue.mediated	-2 -21 -7 23 -22
pair next: cue.total cue.month	-35 -21 17 -20 -2
pair next: cue.total cue.of_whole	6 -6 -4 -11 -6
pair next: cue.total cue.recap	-13 -18 18 -8 -14
pair next: cue.total cue.since	13 -16 -29 -25 8
pair next: cue.total cue.span	30 -33 -22 -22 -14
pair next: cue.total cue.thanks	-11 15 -2 -13 -6
pair next: cue.total cue.to_date	10 -5 -18 -5 -11
pair next: cue.total cue.today	3 -4 -8 -9 9
pair next: cue.total cue.total	12 -28 -15 0 -10
pair next: cue.total cue.year	17 -5 -19 -11 -10
pair next: cue.total foe.of	-17 16 -3 -9 5
pair next: cue.total noun.body	-15 -19 -19 23 -21
pair next: cue.total noun.child	11 -11 -10 8 -25
pair next: cue.total noun.civilian	34 -24 -24 -6 -27
pair next: cue.total noun.exchange	-10 -11 -14 20 -15
pair next: cue.total noun.military	-3 -26 -12 23 -12
pair next: cue.total noun.other	2 -24 11 -19 -2
pair next: cue.total noun.people	10 -4 6 -11 -20
pair next: cue.total own.to	-7 24 -19 -11 -9
pair next: cue.total qualifier.approx	20 -25 -22 -12 -14
pair next: cue.total qualifier.at_most	-11 -16 -8 -10 25
pair next: cue.total qualifier.more_than	-23 20 -5 8 -5
pair next: cue.total ru.from	-19 -7 25 -2 -27
pair next: cue.total ru.of	15 -9 -12 -9 -16
pair next: cue.total ua.agent	14 -3 -1 -10 -1
pair next: cue.total ua.to	-14 -22 21 0 -11
pair next: cue.total verb.bring	10 -10 1 -2 -19
pair next: cue.total verb.come	6 -4 -11 2 -15
pair next: cue.total verb.other	-11 -5 -1 -1 11
pair next: cue.total verb.swap	25 -9 -12 -11 -23
pair next: cue.training adj.modifier	-21 -6 -20 -11 31
pair next: cue.training adj.wounded	-11 -5 -1 -1 15
pair next: cue.training country	15 -9 -13 -14 5
pair next: cue.training cue.of_whole	-12 -14 -16 -11 24
pair next: cue.training noun.exchange	-17 -14 -10 -8 23
pair next: cue.training noun.family	-10 -7 -13 -14 15
pair next: cue.training noun.other	11 -15 -18 -14 2
pair next: cue.training verb.bring	-18 -11 23 -11 -1
pair next: cue.transit adj.modifier	-23 14 17 -18 -3
pair next: cue.transit adj.wounded	-29 -11 -17 -12 32
pair next: cue.transit category	-5 -13 -11 -5 12
pair next: cue.transit country	34 -12 -4 -8 -30
pair next: cue.transit cue.held	-16 -28 6 -11 12
pair next: cue.transit cue.of_whole	16 -19 -12 2 -24
pair next: cue.transit cue.ready	-23 27 -12 -11 -14
pair next: cue.transit cue.to_date	12 -10 -1 -14 -6
pair next: cue.transit cue.today	11 -9 -6 -7 -2
pair next: cue.transit cue.transit	3 -10 9 -14 -5
pair next: cue.transit cue.venue	-22 -14 3 -8 26
pair next: cue.transit noun.other	-35 5 0 -10 21
pair next: cue.transit noun.people	1 -9 -15 13 0
pair next: cue.transit own.to	11 -1 -4 -6 -1
pair next: cue.transit qualifier.at_most	3 11 -9 -10 -20
pair next: cue.transit ru.agent	-12 -19 -14 21 -22
pair next: cue.transit ru.from	16 0 -10 -5 -8
pair next: cue.transit ru.of	-6 -7 22 8 -26
pair next: cue.transit ru.to	-5 -23 24 -25 -9
pair next: cue.transit ua.of	46 -22 -7 -17 -19
pair next: cue.transit ua.to	30 -19 -24 -19 6
pair next: cue.transit verb.come	-16 -12 12 -10 -4
pair next: cue.transit verb.other	17 -2 -5 -5 -8
pair next: cue.unfinished cue.completed	-44 17 20 -13 -19
pair next: cue.unfinished cue.planned	0 -22 -13 -26 32
pair next: cue.unfinished noun.other	-25 20 -20 17 -25
pair next: cue.unit adj.modifier	43 -6 -16 -10 -22
pair next: cue.unit category	18 -23 -9 -12 6
pair next: cue.unit cue.claims	9 -4 -2 -5 -5
pair next: cue.unit cue.of_whole	9 -2 -3 0 -7
pair next: cue.unit cue.part	10 0 -5 -2 -4
pair next: cue.unit cue.relative	-5 -1 -14 -5 13
pair next: cue.unit cue.unit	39 -4 -17 -22 -13
pair next: cue.unit noun.branch	3 -16 -13 -3 10
pair next: cue.unit noun.civilian	32 -6 -15 -20 -14
pair next: cue.unit noun.military	11 0 -2 -6 -3
pair next: cue.unit noun.people	20 14 -19 -9 -26
pair next: cue.unit own.to	10 0 -4 0 -9
pair next: cue.unit ru.of	21 -1 -9 -9 -10
pair next: cue.unit ua.of	8 -2 14 -6 -20
pair next: cue.unit verb.come	-14 -6 -8 -10 15
pair next: cue.unit verb.give	22 -7 -2 -8 -20
pair next: cue.unit view.ru	-11 6 -16 -7 -1
pair next: cue.venue adj.modifier	-13 8 14 -21 -13
pair next: cue.venue country	-29 8 17 -19 -6
pair next: cue.venue cue.agreement	7 7 -21 -14 -15
pair next: cue.venue cue.completed	32 -34 -16 -20 20
pair next: cue.venue cue.of_whole	-29 -21 -26 -19 39
pair next: cue.venue cue.relative	-13 4 -9 9 -16
pair next: cue.venue cue.since	0 7 -4 -7 -8
pair next: cue.venue cue.venue	-8 1 -22 -24 6
pair next: cue.venue noun.civilian	-25 -13 20 12 -12
pair next: cue.venue noun.other	-20 -3 -13 -4 17
pair next: cue.venue verb.future	10 -9 -12 10 -23
pair next: cue.visit adj.modifier	-4 -18 4 -16 11
pair next: cue.visit country	-13 -6 -31 11 -4
pair next: cue.visit cue.born	-12 -7 18 -11 -12
pair next: cue.visit cue.of_whole	-5 -23 -22 -15 32
pair next: cue.visit cue.other_return	-8 -8 23 -3 -26
pair next: cue.visit cue.relative	-36 -9 8 -17 5
pair next: cue.visit cue.reunion	-26 1 -28 -24 34
pair next: cue.visit cue.today	-8 -4 23 -11 -26
pair next: cue.visit cue.visit	9 1 25 4 -53
pair next: cue.visit cue.yesterday	8 -19 14 -13 -20
pair next: cue.visit noun.branch	-27 2 52 -13 -26
pair next: cue.visit noun.child	-17 -7 19 -17 -11
pair next: cue.visit noun.civilian	-3 -9 17 -15 -25
pair next: cue.visit noun.family	-14 4 -10 -4 7
pair next: cue.visit noun.military	-27 -16 9 -21 11
pair next: cue.visit noun.other	10 -21 15 -22 -10
pair next: cue.visit noun.people	-41 -15 34 -19 -2
pair next: cue.visit own.of	5 -15 8 -10 11
pair next: cue.visit ru.of	-13 -26 4 -17 8
pair next: cue.visit ua.of	-2 10 -34 -41 -1
pair next: cue.visit verb.other	-10 -19 19 12 -21
pair next: cue.year cue.completed	-28 3 -30 20 6
pair next: cue.year cue.count	-17 -23 -4 32 -16
pair next: cue.year cue.of_whole	-31 22 -2 15 -16
pair next: cue.year cue.of_year	-8 -9 -25 3 -1
pair next: cue.year cue.recap	-21 -3 -10 -9 22
pair next: cue.year cue.review	-36 -12 -17 32 -10
pair next: cue.year cue.span	-18 -6 22 -7 -1
pair next: cue.year cue.year	-23 -14 -24 20 1
pair next: cue.year noun.exchange	-23 -14 14 10 -13
pair next: cue.year noun.other	-2 -1 -33 18 -20
pair next: cue.yesterday adj.modifier	18 -21 23 -26 -51
pair next: cue.yesterday category	15 -12 -9 -8 -20
pair next: cue.yesterday cue.agreed	3 7 -12 -3 -5
pair next: cue.yesterday cue.completed	-31 -17 33 -5 -13
pair next: cue.yesterday cue.evacuation	-24 -38 -21 -15 42
pair next: cue.yesterday cue.footage	-29 -11 29 -3 -26
pair next: cue.yesterday cue.local	-23 -3 29 -2 -12
pair next: cue.yesterday cue.of_whole	-2 -18 23 -16 -45
pair next: cue.yesterday cue.stage	-8 -29 35 -8 -24
pair next: cue.yesterday cue.thanks	-19 -13 6 -2 23
pair next: cue.yesterday cue.today	4 -31 20 -18 -33
pair next: cue.yesterday cue.transit	8 -1 -6 0 -1
pair next: cue.yesterday cue.venue	-17 1 2 22 -7
pair next: cue.yesterday cue.yesterday	-7 -14 29 -17 -39
pair next: cue.yesterday noun.exchange	-29 -34 46 -21 -35
pair next: cue.yesterday noun.military	-10 -1 11 -3 -10
pair next: cue.yesterday noun.people	-17 -31 37 -35 -19
pair next: cue.yesterday own.agent	10 15 -32 -16 -10
pair next: cue.yesterday own.to	15 -8 -4 -16 -14
pair next: cue.yesterday ru.agent	-25 -18 29 -16 -20
pair next: cue.yesterday ru.from	31 -12 -20 -16 -30
pair next: cue.yesterday ru.of	-15 13 8 -12 -10
pair next: cue.yesterday ua.agent	23 -10 -12 -17 -25
pair next: cue.yesterday ua.from	-14 -5 24 -9 -21
pair next: cue.yesterday ua.to	19 -2 -16 -4 -15
pair next: cue.yesterday verb.bring	1 4 16 -15 -29
pair next: cue.yesterday verb.come	-10 -8 16 -10 -3
pair next: cue.yesterday verb.give	22 -6 -17 -4 -21
pair next: cue.yesterday verb.held_exchange	26 -37 -2 -25 -13
pair next: cue.yesterday verb.noun	-34 -17 31 -17 -15
pair next: cue.yesterday verb.other	-16 7 18 -5 4
pair next: cue.yesterday verb.swap	-18 -13 24 -12 -29
pair next: foe.agent adj.wounded	12 -1 -7 0 -4
pair next: foe.agent category	23 -10 -5 -5 -23
pair next: foe.agent cue.all	12 -6 -11 -9 7
pair next: foe.agent cue.captured	-12 -18 -3 -4 18
pair next: foe.agent cue.claims	33 -12 -20 -21 -19
pair next: foe.agent cue.denied	-4 16 -8 -9 -9
pair next: foe.agent cue.held	-7 -17 -20 20 -10
pair next: foe.agent cue.in_captivity	23 -4 -6 -14 -7
pair next: foe.agent cue.included	16 0 -13 -4 -16
pair next: foe.agent cue.mediated	-19 -10 -12 16 1
pair next: foe.agent cue.of_whole	-23 -1 26 -14 -12
pair next: foe.agent cue.postponed	-23 -5 -26 21 -38
pair next: foe.agent cue.relative	-40 -6 16 -19 5
pair next: foe.agent cue.today	-12 18 19 -7 -18
pair next: foe.agent cue.transit	12 -6 -4 -7 -6
pair next: foe.agent foe.of	14 -20 -42 -19 8
pair next: foe.agent noun.military	-6 -21 -19 27 -20
pair next: foe.agent noun.other	-4 -3 1 -25 2
pair next: foe.agent noun.people	-7 -7 -32 -14 25
pair next: foe.agent own.of	10 -1 -4 -1 -5
pair next: foe.agent own.to	30 -9 -26 -8 -22
pair next: foe.agent qualifier.at_most	1 -10 -10 -4 6
pair next: foe.agent qualifier.more_than	8 0 -1 0 -7
pair next: foe.agent ua.of	25 -2 -5 -18 -11
pair next: foe.agent ua.to	-6 -8 -19 18 -5
pair next: foe.agent verb.bring	15 -3 -2 -4 -15
pair next: foe.agent verb.come	21 21 -21 -18 -24
pair next: foe.agent verb.future	17 -6 -15 -3 0
pair next: foe.agent verb.get	25 -35 -19 -18 -7
pair next: foe.agent verb.give	6 6 -2 -1 -8
pair next: foe.agent verb.home	28 -23 15 -18 -36
pair next: foe.agent verb.other	1 3 1 -31 -4
pair next: foe.agent verb.will	13 -5 -10 -13 -2
pair next: foe.from adj.modifier	-24 8 -8 -20 26
pair next: foe.from own.to	9 -2 -16 -3 5
pair next: foe.of adj.modifier	-14 -5 4 7 -10
pair next: foe.of category	16 -13 -17 -15 12
pair next: foe.of cue.captivity	0 -13 -21 15 -33
pair next: foe.of cue.captured	-3 -2 -2 -4 10
pair next: foe.of cue.denied	-18 -15 -20 12 3
pair next: foe.of cue.held	-14 -17 21 9 -38
pair next: foe.of cue.mediated	22 -10 -8 -4 -9
pair next: foe.of cue.relative	-3 -8 -13 1 3
pair next: foe.of cue.span	-22 -6 -6 -8 29
pair next: foe.of cue.today	-28 -16 -10 -9 23
pair next: foe.of noun.family	-20 -18 -17 -20 25
pair next: foe.of noun.military	7 -2 -23 -12 24
pair next: foe.of noun.other	-8 -12 -19 17 11
pair next: foe.of noun.people	-21 -8 -9 15 1
pair next: foe.of qualifier.approx	14 -8 -10 -16 -9
pair next: foe.of qualifier.at_most	7 -4 -5 -9 -1
pair next: foe.of qualifier.more_than	-10 -2 -3 -13 15
pair next: foe.of ru.of	-5 17 -25 -15 1
pair next: foe.of verb.bring	-1 -7 -16 -10 11
pair next: foe.of verb.future	-15 29 -16 -7 -19
pair next: foe.of verb.get	-3 -24 24 -17 -20
pair next: foe.of verb.give	15 -4 -13 -3 -12
pair next: foe.of verb.noun	0 -10 -14 13 -19
pair next: foe.of verb.other	-28 -8 -22 18 -10
pair next: foe.of voice.ru	16 16 -18 6 -30
pair next: foe.to adj.modifier	0 -12 -3 17 -17
pair next: foe.to category	2 -16 -18 -14 20
pair next: foe.to cue.all	-3 -2 24 -22 -17
pair next: foe.to cue.mediated	19 -7 -14 -6 -2
pair next: foe.to cue.relative	5 -6 2 -9 0
pair next: foe.to cue.thanks	11 -4 -7 -7 -8
pair next: foe.to cue.today	20 -2 -25 -3 7
pair next: foe.to foe.agent	11 -1 -6 -1 -5
pair next: foe.to foe.of	-13 -13 -16 22 -31
pair next: foe.to noun.military	-5 -3 -6 -2 11
pair next: foe.to noun.other	5 -10 5 -3 -4
pair next: foe.to noun.people	17 -6 -3 -15 -9
pair next: foe.to own.to	34 -15 -15 -16 -19
pair next: foe.to qualifier.at_most	-22 -20 15 10 -6
pair next: foe.to ua.to	8 -5 -3 -3 -7
pair next: foe.to verb.future	-15 -11 -14 -14 24
pair next: foe.to verb.give	14 -6 1 -11 -12
pair next: foe.to verb.managed	-18 -4 -12 -6 17
pair next: foe.to verb.other	-14 -10 9 -13 10
pair next: noun.body adj.dead	1 -2 -8 10 -13
pair next: noun.body adj.modifier	-14 1 2 -16 4
pair next: noun.body category	19 -9 10 -4 -28
pair next: noun.body country	-12 -3 11 -5 -12
pair next: noun.body cue.agreed	-12 4 -2 12 0
pair next: noun.body cue.agreement	3 7 -11 -17 -5
pair next: noun.body cue.claims	35 -6 -23 -28 -18
pair next: noun.body cue.denied	-17 23 -6 -1 -9
pair next: noun.body cue.held	-4 -3 -19 9 -27
pair next: noun.body cue.in_return	-16 -6 -12 20 -16
pair next: noun.body cue.of_whole	9 -20 7 -29 4
pair next: noun.body cue.part	28 -13 -17 -19 -10
pair next: noun.body cue.planned	-5 28 -30 -20 -28
pair next: noun.body cue.ready	-18 32 -26 -16 -26
pair next: noun.body cue.recap	-28 -24 24 -9 -6
pair next: noun.body cue.relative	-2 -3 25 -39 -45
pair next: noun.body cue.repatriation	0 -10 -10 8 -40
pair next: noun.body cue.to_date	-11 13 -13 -8 -8
pair next: noun.body cue.today	27 -10 -11 -11 -5
pair next: noun.body cue.year	1 -8 -12 4 -6
pair next: noun.body noun.body	9 -17 -41 22 -13
pair next: noun.body noun.civilian	-32 16 -30 -12 15
pair next: noun.body noun.exchange	-22 31 -16 -6 -10
pair next: noun.body noun.family	-34 -14 -20 -20 24
pair next: noun.body noun.foreigner	-18 2 -6 -3 20
pair next: noun.body noun.military	10 -11 1 -4 -27
pair next: noun.body noun.other	-21 4 -23 -7 8
pair next: noun.body noun.people	18 -14 -12 -5 -34
pair next: noun.body noun.soldier	31 -15 -21 -30 -6
pair next: noun.body own.of	-7 13 -6 -1 -7
pair next: noun.body own.to	26 -18 -12 -12 -5
pair next: noun.body qualifier.approx	21 3 -19 -20 -16
pair next: noun.body qualifier.at_most	8 -8 -6 -18 8
pair next: noun.body qualifier.more_than	-17 13 -19 12 -19
pair next: noun.body ru.agent	-25 -17 -19 30 -15
pair next: noun.body ru.from	-4 -21 17 -15 -14
pair next: noun.body ru.of	0 -22 23 -26 -36
pair next: noun.body ru.to	33 -18 -9 -13 -20
pair next: noun.body ua.agent	-9 -20 16 -12 -14
pair next: noun.body ua.of	23 -23 -5 -25 -12
pair next: noun.body ua.to	0 -1 11 -31 -38
pair next: noun.body verb.bring	-16 -28 15 28 -14
pair next: noun.body verb.come	-7 14 -2 -29 -18
pair next: noun.body verb.future	-22 -30 24 4 -9
pair next: noun.body verb.get	0 -44 19 -4 -55
pair next: noun.body verb.give	-1 -25 8 6 -22
pair next: noun.body verb.other	-16 -16 -24 -15 34
pair next: noun.body verb.will	16 19 -18 -18 -15
pair next: noun.branch adj.modifier	3 -18 9 -13 -9
pair next: noun.branch adj.wounded	-8 -13 -11 -3 23
pair next: noun.branch category	-1 -13 5 -24 -9
pair next: noun.branch country	27 -6 -21 -2 -16
pair next: noun.branch cue.all	-10 -2 23 -7 -30
pair next: noun.branch cue.captured	-17 -2 -8 -2 23
pair next: noun.branch cue.claims	-12 -8 9 -3 3
pair next: noun.branch cue.evacuation	10 -3 -8 -5 -4
pair next: noun.branch cue.footage	3 -2 -5 -17 18
pair next: noun.branch cue.included	-19 -16 21 -4 -19
pair next: noun.branch cue.mediated	15 -13 -5 -3 -8
pair next: noun.branch cue.of_whole	-9 -9 7 -17 0
pair next: noun.branch cue.part	-15 29 -30 -12 -13
pair next: noun.branch cue.relative	-6 -21 23 -20 -2
pair next: noun.branch cue.span	-24 -22 1 -21 15
pair next: noun.branch cue.today	-4 -11 -15 -2 16
pair next: noun.branch cue.total	4 -5 10 -6 -6
pair next: noun.branch cue.unit	16 -14 8 -12 -7
pair next: noun.branch foe.of	-11 -3 -10 -3 16
pair next: noun.branch noun.branch	28 -3 -27 -7 -9
pair next: noun.branch noun.child	-10 -1 -3 -1 13
pair next: noun.branch noun.civilian	13 9 0 -19 -19
pair next: noun.branch noun.exchange	-13 20 -14 -9 -25
pair next: noun.branch noun.family	-8 -13 -23 21 -22
pair next: noun.branch noun.military	36 -8 -3 -26 -18
pair next: noun.branch noun.other	-10 -21 19 -26 -7
pair next: noun.branch noun.people	-3 6 15 -4 -12
pair next: noun.branch noun.rank	18 -2 -11 -1 -11
pair next: noun.branch qualifier.approx	23 -15 -21 -15 -11
pair next: noun.branch qualifier.at_most	9 -4 12 -2 -23
pair next: noun.branch ru.of	-41 -23 -16 -22 41
pair next: noun.branch ua.agent	-7 12 1 -13 -20
pair next: noun.branch ua.of	18 -22 18 -19 -25
pair next: noun.branch verb.bring	-41 -16 -3 -12 40
pair next: noun.branch verb.come	-8 -10 -18 -21 19
pair next: noun.branch verb.future	-21 -12 22 -1 -13
pair next: noun.branch verb.get	-9 -1 -16 -1 16
pair next: noun.branch verb.give	6 -6 -2 -8 -7
pair next: noun.branch verb.other	-12 -17 -3 -16 18
pair next: noun.branch verb.swap	7 -6 -16 -3 4
pair next: noun.branch verb.will	-13 -5 7 -3 7
pair next: noun.branch voice.ua	-13 -17 -12 4 10
pair next: noun.child adj.modifier	7 -12 6 -15 -3
pair next: noun.child category	-10 -4 -22 0 5
pair next: noun.child cue.of_whole	23 -1 -6 -5 -15
pair next: noun.child noun.other	-16 -17 -6 -30 21
pair next: noun.child noun.woman	-13 18 18 -34 -39
pair next: noun.child ua.of	-21 -15 -16 22 -20
pair next: noun.civilian adj.modifier	-4 -18 -8 3 -1
pair next: noun.civilian adj.wounded	-2 18 -10 -12 -4
pair next: noun.civilian category	16 -7 -18 -2 -29
pair next: noun.civilian country	-20 -9 -14 5 14
pair next: noun.civilian cue.all	-11 -9 5 -13 19
pair next: noun.civilian cue.captivity	-6 16 -27 -13 3
pair next: noun.civilian cue.claims	-4 -20 19 -13 -1
pair next: noun.civilian cue.deported	15 -6 -1 -15 6
pair next: noun.civilian cue.evacuation	-4 -12 -19 -19 19
pair next: noun.civilian cue.held	-31 9 -13 38 -40
pair next: noun.civilian cue.in_captivity	-11 5 -17 16 -33
pair next: noun.civilian cue.in_return	-25 -23 -14 -8 33
pair next: noun.civilian cue.local	-31 3 9 -7 -3
pair next: noun.civilian cue.mediated	5 -12 -18 -16 4
pair next: noun.civilian cue.of_whole	5 -17 -15 -13 0
pair next: noun.civilian cue.other_war	-29 -24 -8 -14 44
pair next: noun.civilian cue.part	18 8 -31 -20 10
pair next: noun.civilian cue.relative	13 -11 -20 1 -20
pair next: noun.civilian cue.reunion	12 -3 -1 -5 -11
pair next: noun.civilian cue.today	-8 -17 8 6 -7
pair next: noun.civilian cue.unit	21 -3 -9 -5 -11
pair next: noun.civilian noun.child	-30 22 -25 17 -2
pair next: noun.civilian noun.civilian	-9 -5 1 15 -12
pair next: noun.civilian noun.exchange	10 -2 -11 -7 6
pair next: noun.civilian noun.foreigner	4 -20 -26 9 -14
pair next: noun.civilian noun.military	-14 -21 -21 -32 30
pair next: noun.civilian noun.other	-24 11 4 -15 15
pair next: noun.civilian noun.people	8 -32 -1 14 -12
pair next: noun.civilian noun.woman	27 7 -5 -20 -15
pair next: noun.civilian own.of	-21 5 15 -10 -11
pair next: noun.civilian own.to	32 -21 -25 -12 -20
pair next: noun.civilian qualifier.approx	-19 -25 -7 24 7
pair next: noun.civilian qualifier.at_most	-17 -13 -9 16 6
pair next: noun.civilian qualifier.more_than	-3 -15 -8 15 4
pair next: noun.civilian ru.agent	-1 7 -19 8 -19
pair next: noun.civilian ru.from	-2 -4 -1 8 -2
pair next: noun.civilian ru.of	21 -7 4 -10 -34
pair next: noun.civilian ru.to	7 -3 -13 -9 4
pair next: noun.civilian ua.agent	-21 -22 -7 34 -17
pair next: noun.civilian ua.of	24 -3 -13 -5 -15
pair next: noun.civilian ua.to	22 -12 -7 -22 -17
pair next: noun.civilian verb.bring	4 5 -35 10 -22
pair next: noun.civilian verb.come	17 -5 -1 4 -24
pair next: noun.civilian verb.future	-13 15 -8 0 -9
pair next: noun.civilian verb.get	-18 -10 16 -19 21
pair next: noun.civilian verb.give	1 -5 -13 -33 10
pair next: noun.civilian verb.held_exchange	9 -16 -8 -9 0
pair next: noun.civilian verb.home	42 -12 -21 -35 -7
pair next: noun.civilian verb.other	-22 -15 -6 -37 25
pair next: noun.civilian verb.will	-30 26 -29 0 -25
pair next: noun.civilian voice.ua	1 -16 -4 15 -11
pair next: noun.exchange adj.dead	23 -42 -3 -32 -35
pair next: noun.exchange adj.modifier	-6 11 1 -16 -24
pair next: noun.exchange adj.wounded	7 11 4 -39 -47
pair next: noun.exchange category	7 -13 12 -21 -9
pair next: noun.exchange country	-24 -4 -7 3 22
pair next: noun.exchange cue.agreed	4 11 -13 -8 -20
pair next: noun.exchange cue.agreement	23 -38 -9 -3 0
pair next: noun.exchange cue.all	-38 17 -28 24 -24
pair next: noun.exchange cue.called_off	-26 35 -33 -20 -1
pair next: noun.exchange cue.captivity	-19 -12 -26 23 12
pair next: noun.exchange cue.claims	-25 -10 1 -12 12
pair next: noun.exchange cue.completed	0 -24 -1 8 -16
pair next: noun.exchange cue.count	3 16 2 -37 -16
pair next: noun.exchange cue.denied	-15 32 12 -37 -33
pair next: noun.exchange cue.each	26 -22 -13 -11 -26
pair next: noun.exchange cue.footage	-16 19 11 -9 -32
pair next: noun.exchange cue.good_news	17 -3 -12 -3 -10
pair next: noun.exchange cue.held	-7 -19 -19 -8 22
pair next: noun.exchange cue.in_return	12 -9 -11 -8 -9
pair next: noun.exchange cue.included	-19 8 6 -19 6
pair next: noun.exchange cue.local	-14 -9 16 -4 -19
pair next: noun.exchange cue.mediated	9 -26 1 10 -25
pair next: noun.exchange cue.money	-31 -15 -12 -24 30
pair next: noun.exchange cue.name	20 -1 -3 -11 -10
pair next: noun.exchange cue.of_whole	-4 -4 -36 1 17
pair next: noun.exchange cue.of_year	20 -2 -10 -4 -8
pair next: noun.exchange cue.one_sided	29 -19 -5 -10 -20
pair next: noun.exchange cue.other_exchange	-44 -23 -9 -28 39
pair next: noun.exchange cue.other_war	-21 -4 -6 -1 23
pair next: noun.exchange cue.part	-11 -11 -7 31 -21
pair next: noun.exchange cue.planned	-20 -7 14 -28 -15
pair next: noun.exchange cue.postponed	-16 21 -15 -15 -3
pair next: noun.exchange cue.ready	11 -25 11 0 -10
pair next: noun.exchange cue.recap	-10 13 -1 -22 -27
pair next: noun.exchange cue.record	1 -8 11 -11 -10
pair next: noun.exchange cue.relative	-9 7 9 4 -32
pair next: noun.exchange cue.since	19 10 -15 -11 -30
pair next: noun.exchange cue.span	29 -14 -18 -35 17
pair next: noun.exchange cue.stage	31 -13 -14 9 -40
pair next: noun.exchange cue.thanks	9 -18 12 -5 -11
pair next: noun.exchange cue.to_date	9 19 -28 -29 -27
pair next: noun.exchange cue.today	14 8 -11 -23 -9
pair next: noun.exchange cue.venue	-13 22 -13 -14 -18
pair next: noun.exchange cue.year	-5 -22 -28 -6 11
pair next: noun.exchange cue.yesterday	-9 -13 12 -1 0
pair next: noun.exchange noun.body	-1 13 -24 -3 -17
pair next: noun.exchange noun.branch	8 -18 -13 -12 11
pair next: noun.exchange noun.civilian	-14 -29 31 -12 -25
pair next: noun.exchange noun.exchange	18 -16 -7 -21 1
pair next: noun.exchange noun.family	-23 -13 22 -9 8
pair next: noun.exchange noun.military	10 22 -11 -33 -38
pair next: noun.exchange noun.other	-4 -9 -8 -22 10
pair next: noun.exchange noun.people	12 22 -5 -18 -31
pair next: noun.exchange own.agent	-8 -9 21 -18 -25
pair next: noun.exchange own.from	-16 22 -5 -7 -13
pair next: noun.exchange own.to	-5 -6 19 -15 -15
pair next: noun.exchange qualifier.approx	-9 5 0 -13 -5
pair next: noun.exchange qualifier.at_least	-31 37 -13 -26 -24
pair next: noun.exchange qualifier.at_most	-5 15 -37 -5 -6
pair next: noun.exchange qualifier.more_than	-14 9 -4 -8 -34
pair next: noun.exchange ru.agent	-20 8 -2 -24 0
pair next: noun.exchange ru.from	-4 3 -16 25 -19
pair next: noun.exchange ru.of	-31 -10 28 15 -24
pair next: noun.exchange ru.to	0 -18 -11 5 15
pair next: noun.exchange ua.agent	11 -1 0 6 -26
pair next: noun.exchange ua.from	-15 10 -24 12 -8
pair next: noun.exchange ua.of	6 3 -22 -18 -27
pair next: noun.exchange ua.to	22 -7 -11 -6 -6
pair next: noun.exchange verb.bring	0 -4 -13 13 -21
pair next: noun.exchange verb.come	17 -29 -1 -31 -11
pair next: noun.exchange verb.future	-26 35 -36 0 -29
pair next: noun.exchange verb.get	13 7 -9 -2 -10
pair next: noun.exchange verb.give	11 -4 -17 -18 12
pair next: noun.exchange verb.held_exchange	15 -18 -3 -10 -4
pair next: noun.exchange verb.home	-26 27 -17 -22 20
pair next: noun.exchange verb.managed	10 0 0 -9 0
pair next: noun.exchange verb.noun	-10 12 1 -6 -14
pair next: noun.exchange verb.other	-6 -1 19 -1 -17
pair next: noun.exchange verb.swap	-27 8 2 -20 13
pair next: noun.exchange verb.will	-4 1 -3 14 -33
pair next: noun.exchange voice.ru	-12 18 -18 -22 -15
pair next: noun.exchange voice.ua	34 -16 -20 -12 -24
pair next: noun.family adj.dead	15 -10 -21 -12 8
pair next: noun.family adj.modifier	7 -6 19 -33 -33
pair next: noun.family category	15 -12 -25 -8 10
pair next: noun.family country	14 -10 -4 -6 1
pair next: noun.family cue.captivity	11 -25 -6 -11 0
pair next: noun.family cue.captured	-15 -22 13 -14 7
pair next: noun.family cue.claims	-8 -12 -19 -8 22
pair next: noun.family cue.completed	30 -14 -20 -14 -3
pair next: noun.family cue.footage	18 -13 -27 -14 16
pair next: noun.family cue.good_news	-3 20 -34 -2 -29
pair next: noun.family cue.held	20 -23 12 -16 -35
pair next: noun.family cue.mediated	31 -15 -2 -15 -23
pair next: noun.family cue.missing	-15 -8 -3 -12 21
pair next: noun.family cue.money	-12 -9 -16 -7 17
pair next: noun.family cue.of_whole	-18 8 6 -23 2
pair next: noun.family cue.other_return	-6 -3 -6 -16 7
pair next: noun.family cue.part	2 -16 -6 -13 19
pair next: noun.family cue.planned	-7 13 -3 -3 -8
pair next: noun.family cue.record	-17 -18 31 -18 -22
pair next: noun.family cue.relative	-9 -8 -20 6 8
pair next: noun.family cue.repatriation	11 -5 -17 -12 12
pair next: noun.family cue.reunion	8 19 8 -24 -37
pair next: noun.family cue.today	20 -1 -22 -32 -4
pair next: noun.family cue.total	10 7 -10 -1 -5
pair next: noun.family noun.branch	-18 -6 20 1 3
pair next: noun.family noun.child	-3 -9 6 -4 -7
pair next: noun.family noun.civilian	8 -27 -15 12 -14
pair next: noun.family noun.exchange	-3 1 10 -31 -7
pair next: noun.family noun.family	-20 13 -21 -27 4
pair next: noun.family noun.military	-37 -14 -5 -30 38
pair next: noun.family noun.other	-12 -15 9 -12 4
pair next: noun.family noun.people	-28 -20 -25 9 20
pair next: noun.family own.agent	-15 -4 -7 -11 18
pair next: noun.family own.of	20 -15 -11 -25 -1
pair next: noun.family own.to	-12 -11 3 -14 16
pair next: noun.family qualifier.at_most	-20 -14 -9 -1 8
pair next: noun.family ru.of	9 -14 -12 -9 5
pair next: noun.family ru.to	22 -7 5 -9 -29
pair next: noun.family ua.from	10 -7 -2 -5 -5
pair next: noun.family ua.of	-20 -19 -26 17 21
pair next: noun.family ua.to	21 -11 -24 3 -20
pair next: noun.family verb.come	9 -13 17 -26 -12
pair next: noun.family verb.future	-19 -16 6 -25 13
pair next: noun.family verb.get	8 -18 6 9 -27
pair next: noun.family verb.give	5 -7 -11 -3 12
pair next: noun.family verb.other	2 -10 18 -15 -18
pair next: noun.family verb.will	-2 -6 -17 -8 20
pair next: noun.foreigner adj.modifier	-23 10 18 -3 -15
pair next: noun.foreigner category	-7 2 -10 -2 1
pair next: noun.foreigner country	1 -6 -10 -18 6
pair next: noun.man adj.modifier	6 -25 -40 -33 35
pair next: noun.man category	16 -6 15 -15 -23
pair next: noun.man cue.all	17 -2 -16 -3 -4
pair next: noun.man cue.born	0 0 -9 -7 9
pair next: noun.man cue.of_whole	-15 16 -5 -25 6
pair next: noun.man cue.part	9 -1 -7 -1 -2
pair next: noun.man cue.relative	-23 -22 -8 -13 35
pair next: noun.man noun.other	1 -3 -9 -8 3
pair next: noun.man noun.rank	8 -8 -1 0 0
pair next: noun.man noun.woman	31 -10 -26 -16 -20
pair next: noun.man verb.bring	-13 -4 13 -4 -9
pair next: noun.man verb.future	5 -13 1 -9 -15
pair next: noun.man verb.get	0 -8 16 -14 1
pair next: noun.man verb.home	-22 -2 11 21 -14
pair next: noun.man verb.other	-20 14 21 -8 -18
pair next: noun.military adj.dead	22 -17 -15 -24 -3
pair next: noun.military adj.freed	-37 -9 14 -7 7
pair next: noun.military adj.modifier	-2 -7 -21 -7 2
pair next: noun.military adj.wounded	25 -3 -10 -2 -22
pair next: noun.military category	15 -10 -6 -9 -10
pair next: noun.military country	6 -10 -7 -7 10
pair next: noun.military cue.agreement	-6 -3 9 -2 -14
pair next: noun.military cue.all	20 -8 -15 -6 -10
pair next: noun.military cue.born	0 12 -17 -4 -22
pair next: noun.military cue.captivity	7 -9 -32 -5 7
pair next: noun.military cue.captured	-17 -9 -24 -18 23
pair next: noun.military cue.claims	-6 -36 -2 24 -26
pair next: noun.military cue.completed	-30 -13 28 -4 1
pair next: noun.military cue.each	7 -1 -16 -8 -19
pair next: noun.military cue.footage	-21 -21 11 18 -18
pair next: noun.military cue.held	-39 -24 -7 28 -11
pair next: noun.military cue.in_captivity	30 -11 -18 -29 11
pair next: noun.military cue.in_return	0 2 -21 10 -31
pair next: noun.military cue.included	-8 -12 11 17 -18
pair next: noun.military cue.local	-17 -3 21 -2 -3
pair next: noun.military cue.mediated	21 -3 -15 -3 -5
pair next: noun.military cue.missing	-13 5 -9 6 -8
pair next: noun.military cue.of_whole	-5 2 5 -13 -7
pair next: noun.military cue.other_return	-24 7 -10 -13 29
pair next: noun.military cue.other_war	-28 -13 -5 -2 32
pair next: noun.military cue.outside	14 -5 -7 -1 -3
pair next: noun.military cue.part	6 12 -29 -17 -4
pair next: noun.military cue.planned	-7 13 -10 -2 -9
pair next: noun.military cue.recap	-29 -3 30 -2 -12
pair next: noun.military cue.relative	-4 -16 16 -33 -1
pair next: noun.military cue.same_number	-18 -15 1 -6 19
pair next: noun.military cue.span	-17 -6 -10 12 17
pair next: noun.military cue.stage	-24 -5 -12 -7 18
pair next: noun.military cue.thanks	1 -4 0 -4 8
pair next: noun.military cue.today	48 -27 -17 -32 -26
pair next: noun.military cue.total	10 -10 -17 16 -17
pair next: noun.military cue.transit	31 -17 -1 -16 -21
pair next: noun.military cue.unit	3 -4 -17 4 -15
pair next: noun.military cue.yesterday	-11 -13 18 -10 -15
pair next: noun.military foe.of	0 -12 -7 -24 30
pair next: noun.military noun.body	-20 0 15 -13 7
pair next: noun.military noun.branch	19 -16 -30 -6 -7
pair next: noun.military noun.child	-14 -8 -9 -4 19
pair next: noun.military noun.civilian	27 -16 -13 9 -42
pair next: noun.military noun.exchange	-4 -28 -16 11 -8
pair next: noun.military noun.foreigner	22 -13 -9 17 -22
pair next: noun.military noun.man	33 -2 -22 -6 -16
pair next: noun.military noun.military	11 -29 -5 6 -20
pair next: noun.military noun.other	-14 -18 -15 -13 24
pair next: noun.military noun.people	-9 -16 22 -14 -4
pair next: noun.military noun.rank	21 13 -26 -17 -22
pair next: noun.military noun.soldier	12 -1 -5 -9 0
pair next: noun.military noun.woman	18 -4 -18 -1 -10
pair next: noun.military own.agent	11 -5 -11 -11 -8
pair next: noun.military own.of	-28 -7 10 -12 6
pair next: noun.military own.to	43 -40 -2 -49 -42
pair next: noun.military qualifier.approx	10 -2 8 -20 -8
pair next: noun.military qualifier.at_least	-16 26 -5 -14 -18
pair next: noun.military qualifier.at_most	18 9 -26 -18 -18
pair next: noun.military qualifier.more_than	3 -12 -14 -31 14
pair next: noun.military ru.agent	36 -16 -12 -16 -17
pair next: noun.military ru.from	22 -4 -8 -10 -15
pair next: noun.military ru.of	-4 -32 1 4 5
pair next: noun.military ru.to	17 -2 -13 -6 -13
pair next: noun.military ua.agent	11 -22 7 -10 -13
pair next: noun.military ua.from	-35 -15 26 14 -13
pair next: noun.military ua.of	16 9 -18 -9 -15
pair next: noun.military ua.to	16 -20 -3 2 -34
pair next: noun.military verb.bring	26 2 -8 -25 -30
pair next: noun.military verb.come	26 -29 -1 -24 -17
pair next: noun.military verb.future	-24 27 -11 -14 9
pair next: noun.military verb.get	8 -23 -42 21 -12
pair next: noun.military verb.give	-3 2 -7 -44 -7
pair next: noun.military verb.held_exchange	0 -8 -19 22 -12
pair next: noun.military verb.home	38 -18 -2 -16 -32
pair next: noun.military verb.noun	-11 -9 13 -3 -11
pair next: noun.military verb.other	-30 -8 3 -6 21
pair next: noun.military verb.swap	9 -16 -9 -5 3
pair next: noun.military verb.will	30 -20 -4 -12 -17
pair next: noun.military view.ru	-45 0 3 0 17
pair next: noun.military view.ua	24 -16 -4 -19 -13
pair next: noun.military voice.ua	8 -31 -9 13 -23
pair next: noun.other adj.dead	-21 10 9 4 -22
pair next: noun.other adj.freed	-11 -2 -9 5 10
pair next: noun.other adj.modifier	-8 -4 1 -16 2
pair next: noun.other adj.wounded	-31 23 5 -19 -3
pair next: noun.other category	2 -39 21 -42 -1
pair next: noun.other country	-22 15 -7 -7 -3
pair next: noun.other cue.agreed	-31 25 -6 -19 -21
pair next: noun.other cue.agreement	13 -6 -26 -9 -5
pair next: noun.other cue.all	-23 -6 -21 0 4
pair next: noun.other cue.already	-22 -7 22 -9 -12
pair next: noun.other cue.anniversary	-3 -13 16 -17 -33
pair next: noun.other cue.born	1 4 -19 -19 0
pair next: noun.other cue.called_off	-22 9 14 13 -20
pair next: noun.other cue.captivity	-8 -28 -4 -13 12
pair next: noun.other cue.captured	-19 -8 -26 -12 45
pair next: noun.other cue.claims	-5 1 9 -21 1
pair next: noun.other cue.completed	-17 -37 -1 -8 13
pair next: noun.other cue.crime	-21 -32 -49 21 19
pair next: noun.other cue.denied	-13 16 -14 4 -22
pair next: noun.other cue.deported	35 -23 -12 -53 -14
pair next: noun.other cue.each	5 -2 -9 -2 8
pair next: noun.other cue.evacuation	8 -11 -19 -28 14
pair next: noun.other cue.footage	-14 -3 -8 -19 11
pair next: noun.other cue.good_news	16 -9 -15 -4 -11
pair next: noun.other cue.held	-10 9 -8 -3 1
pair next: noun.other cue.in_captivity	2 -3 3 -23 5
pair next: noun.other cue.in_return	-26 0 -6 -26 21
pair next: noun.other cue.included	-14 -8 -28 -6 33
pair next: noun.other cue.local	-20 9 27 -21 -17
pair next: noun.other cue.mediated	-2 -26 -21 3 12
pair next: noun.other cue.missing	-5 -1 -15 5 -5
pair next: noun.other cue.money	-21 -20 -3 -20 18
pair next: noun.other cue.month	-13 18 -20 -16 6
pair next: noun.other cue.name	8 0 -4 -2 -3
pair next: noun.other cue.of_whole	-11 -13 -7 -9 13
pair next: noun.other cue.of_year	-13 -8 -6 8 -5
pair next: noun.other cue.one_sided	13 -11 -29 23 -22
pair next: noun.other cue.other_exchange	-25 3 -6 9 5
pair next: noun.other cue.other_return	6 -9 -2 -22 -4
pair next: noun.other cue.other_war	-13 -23 -12 -6 13
pair next: noun.other cue.parcel	-39 -4 12 -27 14
pair next: noun.other cue.part	-6 28 -28 -14 -9
pair next: noun.other cue.planned	-11 13 -30 -11 -7
pair next: noun.other cue.postponed	-14 -4 -19 -24 18
pair next: noun.other cue.ready	2 -24 0 -12 18
pair next: noun.other cue.recap	-16 4 22 -33 -5
pair next: noun.other cue.record	18 17 4 -19 -33
pair next: noun.other cue.relative	-7 -13 3 -3 -4
pair next: noun.other cue.reunion	-26 22 14 -33 -24
pair next: noun.other cue.same_number	-27 -7 -8 11 13
pair next: noun.other cue.since	-11 -10 10 -25 21
pair next: noun.other cue.span	-12 -4 8 -14 -2
pair next: noun.other cue.stage	-16 -13 19 13 -12
pair next: noun.other cue.thanks	-12 -31 -1 18 -10
pair next: noun.other cue.to_date	-14 -19 -30 13 4
pair next: noun.other cue.today	-3 3 -3 5 -19
pair next: noun.other cue.total	-5 -9 -16 -7 8
pair next: noun.other cue.training	11 -7 -12 -14 -4
pair next: noun.other cue.transit	-3 -7 16 3 -29
pair next: noun.other cue.unit	13 -32 -8 -19 8
pair next: noun.other cue.venue	0 -6 -21 -9 -3
pair next: noun.other cue.visit	-16 -18 1 -20 23
pair next: noun.other cue.year	-3 -2 0 6 -9
pair next: noun.other cue.yesterday	-6 -19 30 -4 -30
pair next: noun.other foe.agent	-17 10 -7 -8 19
pair next: noun.other foe.from	-3 6 -9 -8 6
pair next: noun.other foe.of	3 7 -16 0 -5
pair next: noun.other foe.to	-6 -7 16 -7 5
pair next: noun.other noun.body	-10 4 -25 9 -15
pair next: noun.other noun.branch	-20 -3 6 -20 3
pair next: noun.other noun.child	-26 -23 -10 10 16
pair next: noun.other noun.civilian	-30 3 -17 11 -2
pair next: noun.other noun.exchange	7 2 17 -52 -24
pair next: noun.other noun.family	-8 6 7 2 -6
pair next: noun.other noun.foreigner	-11 4 -17 -18 15
pair next: noun.other noun.man	-20 -9 22 -9 -16
pair next: noun.other noun.military	-23 3 -21 -10 22
pair next: noun.other noun.other	-24 -3 -6 -10 15
pair next: noun.other noun.people	-18 -20 -11 6 11
pair next: noun.other noun.rank	3 -19 20 -11 -15
pair next: noun.other noun.soldier	14 -18 -9 9 -10
pair next: noun.other noun.woman	-11 -4 -16 13 -25
pair next: noun.other own.agent	6 1 -31 9 7
pair next: noun.other own.from	-2 -8 -5 -6 16
pair next: noun.other own.of	9 1 2 -14 -10
pair next: noun.other own.to	-25 2 32 -4 -8
pair next: noun.other qualifier.approx	-10 22 -2 -5 -11
pair next: noun.other qualifier.at_most	-38 -7 0 2 11
pair next: noun.other qualifier.more_than	5 3 -19 -30 5
pair next: noun.other ru.agent	-21 -11 -13 -21 24
pair next: noun.other ru.from	28 11 -23 -17 -22
pair next: noun.other ru.of	-19 -10 -1 -7 14
pair next: noun.other ru.to	-11 -20 13 -46 12
pair next: noun.other ua.agent	-18 7 -23 -12 12
pair next: noun.other ua.from	-24 22 -19 -4 14
pair next: noun.other ua.of	-18 -13 -12 8 15
pair next: noun.other ua.to	-16 -10 9 -5 -10
pair next: noun.other verb.bring	-25 -4 -5 1 21
pair next: noun.other verb.come	-16 -10 0 -5 17
pair next: noun.other verb.future	-15 4 -15 -32 0
pair next: noun.other verb.get	0 -3 -19 -17 8
pair next: noun.other verb.give	-30 -4 11 -17 3
pair next: noun.other verb.held_exchange	23 -10 -17 -19 -5
pair next: noun.other verb.home	4 -6 20 0 -25
pair next: noun.other verb.managed	-6 -11 -14 -15 21
pair next: noun.other verb.noun	-2 -15 7 -32 3
pair next: noun.other verb.other	-10 -27 -10 -7 20
pair next: noun.other verb.swap	-6 -5 -24 -7 1
pair next: noun.other verb.will	5 -16 -9 -29 14
pair next: noun.other view.ru	19 -18 -22 -10 2
pair next: noun.other voice.ru	-16 -6 13 -26 18
pair next: noun.other voice.ua	-17 12 -6 3 -6
pair next: noun.people adj.dead	4 -17 -18 -17 16
pair next: noun.people adj.freed	-5 -27 14 0 -8
pair next: noun.people adj.modifier	-4 -12 -1 -11 -6
pair next: noun.people adj.wounded	18 -4 -25 -18 -10
pair next: noun.people category	27 0 -27 -23 4
pair next: noun.people country	-4 -5 -27 4 14
pair next: noun.people cue.agreed	-9 24 -2 -11 -15
pair next: noun.people cue.all	15 -12 -25 -21 18
pair next: noun.people cue.born	5 4 -9 -7 -11
pair next: noun.people cue.captivity	-9 6 -22 -5 5
pair next: noun.people cue.captured	-10 -2 -3 -7 19
pair next: noun.people cue.claims	-17 9 -32 17 -18
pair next: noun.people cue.completed	-18 -11 -11 12 22
pair next: noun.people cue.deported	8 -3 -2 13 -19
pair next: noun.people cue.each	2 9 -43 -3 -40
pair next: noun.people cue.footage	2 -20 15 0 -28
pair next: noun.people cue.held	-4 -16 -24 7 5
pair next: noun.people cue.in_captivity	-8 -23 -1 -9 1
pair next: noun.people cue.in_return	14 -7 -4 -15 8
pair next: noun.people cue.included	10 -4 -1 -6 -4
pair next: noun.people cue.local	-13 -18 15 -12 -11
pair next: noun.people cue.mediated	10 -11 -6 -8 -8
pair next: noun.people cue.missing	2 -27 -13 12 -20
pair next: noun.people cue.of_whole	-9 -20 -10 8 13
pair next: noun.people cue.other_return	-22 -13 8 -10 7
pair next: noun.people cue.part	2 -50 -17 -16 24
pair next: noun.people cue.planned	-11 -22 15 -4 14
pair next: noun.people cue.ready	7 -8 -11 4 6
pair next: noun.people cue.recap	-20 17 19 -19 -36
pair next: noun.people cue.record	-7 -13 20 -18 -3
pair next: noun.people cue.relative	-21 -21 19 -26 6
pair next: noun.people cue.same_number	7 -11 -5 -8 -1
pair next: noun.people cue.since	22 -20 -31 -28 25
pair next: noun.people cue.span	-3 8 -30 -18 24
pair next: noun.people cue.to_date	28 -25 -3 -1 -1
pair next: noun.people cue.today	7 -34 -9 -9 3
pair next: noun.people cue.total	25 -33 -21 -26 -2
pair next: noun.people cue.transit	15 -11 -8 -6 -17
pair next: noun.people cue.visit	-17 0 19 -6 -3
pair next: noun.people cue.yesterday	-9 -4 25 -9 -16
pair next: noun.people foe.of	24 -2 -25 -10 5
pair next: noun.people noun.body	-16 -14 -17 14 -2
pair next: noun.people noun.branch	-15 -14 -17 -5 18
pair next: noun.people noun.child	-38 -28 13 2 23
pair next: noun.people noun.civilian	-29 20 -5 11 -9
pair next: noun.people noun.exchange	-14 -10 -22 18 1
pair next: noun.people noun.family	-14 -12 9 10 -8
pair next: noun.people noun.foreigner	18 -5 -27 7 4
pair next: noun.people noun.man	-11 -13 9 -7 2
pair next: noun.people noun.military	3 -27 -35 26 -19
pair next: noun.people noun.other	-12 -7 9 -14 7
pair next: noun.people noun.people	-10 -7 5 2 -16
pair next: noun.people noun.soldier	23 -25 -11 -15 -11
pair next: noun.people own.agent	11 -7 -10 6 -23
pair next: noun.people own.to	4 -16 -6 -23 5
pair next: noun.people qualifier.approx	-4 -4 -2 -2 -9
pair next: noun.people qualifier.at_most	-11 2 -6 0 -8
pair next: noun.people qualifier.more_than	22 -15 -22 -18 4
pair next: noun.people ru.agent	11 -22 -20 12 -15
pair next: noun.people ru.from	-5 2 -24 11 -5
pair next: noun.people ru.of	7 -7 -23 -13 3
pair next: noun.people ru.to	23 -11 2 -14 -21
pair next: noun.people ua.agent	28 14 -25 -24 -26
pair next: noun.people ua.from	-14 -8 -7 8 26
pair next: noun.people ua.of	9 -6 -8 4 -24
pair next: noun.people ua.to	44 -28 -43 -28 17
pair next: noun.people verb.bring	8 -6 -11 5 -15
pair next: noun.people verb.come	-3 -8 3 -7 -15
pair next: noun.people verb.future	-41 31 -34 10 -29
pair next: noun.people verb.get	-11 -9 -18 -18 19
pair next: noun.people verb.give	3 10 19 -29 -31
pair next: noun.people verb.held_exchange	-5 -8 14 4 -33
pair next: noun.people verb.home	27 7 -9 -27 -37
pair next: noun.people verb.other	-3 -40 -14 8 14
pair next: noun.people verb.swap	-13 -12 -19 11 16
pair next: noun.people verb.will	-29 14 -9 -25 5
pair next: noun.people view.ua	-10 -9 -20 -13 18
pair next: noun.people voice.ua	18 -21 -13 -18 5
pair next: noun.rank adj.modifier	5 -12 -14 -6 9
pair next: noun.rank adj.wounded	0 -1 -9 -1 10
pair next: noun.rank category	11 -7 -19 -1 -2
pair next: noun.rank cue.of_whole	-11 -11 19 -7 -17
pair next: noun.rank cue.part	14 -1 -3 -8 -8
pair next: noun.rank cue.relative	-19 -12 13 -5 6
pair next: noun.rank noun.branch	30 -10 -14 -3 -15
pair next: noun.rank noun.civilian	9 -9 -6 -3 -4
pair next: noun.rank noun.man	9 0 -1 0 -9
pair next: noun.rank noun.military	16 -3 -8 -1 -8
pair next: noun.rank noun.other	-35 -19 -17 -22 34
pair next: noun.rank noun.people	-14 -13 -22 -13 22
pair next: noun.rank noun.rank	40 -5 -15 -12 -13
pair next: noun.rank noun.soldier	46 -5 -28 -17 -23
pair next: noun.rank noun.woman	13 -1 -1 -5 -8
pair next: noun.rank ru.from	-17 -2 -4 -1 18
pair next: noun.rank ua.of	-7 -1 -12 -1 10
pair next: noun.rank verb.bring	-12 -2 -16 -7 22
pair next: noun.rank verb.give	-17 -4 19 -1 -7
pair next: noun.soldier adj.modifier	10 12 -24 -13 -27
pair next: noun.soldier adj.wounded	-14 -7 -2 14 -1
pair next: noun.soldier category	-14 -15 21 -13 -16
pair next: noun.soldier cue.captured	-10 -7 -10 -13 19
pair next: noun.soldier cue.claims	0 16 -14 -12 -16
pair next: noun.soldier cue.each	5 1 -14 0 -5
pair next: noun.soldier cue.held	-36 -15 -28 29 -22
pair next: noun.soldier cue.in_captivity	-9 10 0 3 -6
pair next: noun.soldier cue.in_return	5 -12 -20 6 -31
pair next: noun.soldier cue.of_whole	-9 -22 -25 -7 21
pair next: noun.soldier cue.one_sided	6 -9 -9 -16 9
pair next: noun.soldier cue.part	22 0 -7 -13 -23
pair next: noun.soldier cue.relative	-16 0 -2 -22 18
pair next: noun.soldier cue.today	30 -15 -8 -11 -11
pair next: noun.soldier cue.transit	28 -20 -19 -13 -8
pair next: noun.soldier noun.branch	13 -16 -19 -15 6
pair next: noun.soldier noun.civilian	36 -25 -19 -14 -24
pair next: noun.soldier noun.other	8 -30 -2 -23 4
pair next: noun.soldier noun.rank	9 -16 -21 20 -31
pair next: noun.soldier own.to	-10 -8 -10 -14 16
pair next: noun.soldier qualifier.at_most	7 -1 -11 5 -4
pair next: noun.soldier ru.from	23 -15 -10 -18 -33
pair next: noun.soldier ru.of	-5 -22 -12 -28 28
pair next: noun.soldier ua.of	-9 -24 15 -16 4
pair next: noun.soldier ua.to	40 -12 -15 -12 -19
pair next: noun.soldier verb.bring	24 -31 3 -24 -37
pair next: noun.soldier verb.come	11 -11 14 -21 -15
pair next: noun.soldier verb.future	7 6 -13 -23 -16
pair next: noun.soldier verb.get	21 -6 -18 -19 3
pair next: noun.soldier verb.give	24 -17 -19 -10 -11
pair next: noun.soldier verb.home	40 -26 -32 -19 -16
pair next: noun.soldier verb.other	-13 -10 9 15 -17
pair next: noun.soldier verb.swap	28 -6 -10 -22 -8
pair next: noun.woman adj.modifier	2 9 -2 -19 -5
pair next: noun.woman adj.wounded	24 -24 -26 -9 -1
pair next: noun.woman category	9 -7 -9 -10 -16
pair next: noun.woman cue.of_whole	10 -18 -34 -19 4
pair next: noun.woman cue.part	-3 7 11 -18 -17
pair next: noun.woman cue.relative	-19 -6 11 6 -13
pair next: noun.woman noun.child	-16 -20 -19 -11 25
pair next: noun.woman noun.man	32 -2 -24 -11 -5
pair next: noun.woman noun.military	-9 -16 -26 16 -18
pair next: noun.woman noun.other	-10 -2 -7 -1 12
pair next: noun.woman noun.people	2 -4 1 -2 -9
pair next: noun.woman verb.other	5 -15 21 -12 -13
pair next: own.agent adj.modifier	-7 16 -34 -8 -4
pair next: own.agent country	16 22 -22 -13 -27
pair next: own.agent cue.agreed	-11 1 13 -12 -22
pair next: own.agent cue.agreement	-19 15 -19 -22 -5
pair next: own.agent cue.all	-21 16 -16 18 -30
pair next: own.agent cue.completed	20 3 -7 -15 -14
pair next: own.agent cue.footage	-12 -4 4 -9 3
pair next: own.agent cue.good_news	-8 18 -15 -2 1
pair next: own.agent cue.held	-18 -13 -13 21 0
pair next: own.agent cue.in_return	-9 -39 -20 -23 23
pair next: own.agent cue.name	-16 -6 -7 -9 17
pair next: own.agent cue.of_whole	-40 -24 22 18 -6
pair next: own.agent cue.part	3 8 -26 -20 16
pair next: own.agent cue.planned	-26 26 -15 -40 -12
pair next: own.agent cue.ready	21 -10 -1 -10 -5
pair next: own.agent cue.recap	-24 -29 37 8 -30
pair next: own.agent cue.relative	-23 -39 -32 24 16
pair next: own.agent cue.thanks	6 -5 -7 -3 -23
pair next: own.agent cue.today	22 12 -21 -19 -26
pair next: own.agent cue.visit	-24 -9 27 -3 -16
pair next: own.agent cue.year	-19 -17 -19 18 5
pair next: own.agent foe.of	-8 -1 13 -10 -26
pair next: own.agent noun.civilian	4 -13 -11 5 -20
pair next: own.agent noun.exchange	19 -29 5 -20 -27
pair next: own.agent noun.foreigner	15 -11 -8 -4 7
pair next: own.agent noun.military	19 5 -16 -5 -14
pair next: own.agent noun.other	-2 3 -22 -10 -1
pair next: own.agent noun.people	4 -24 -16 -10 6
pair next: own.agent own.of	9 -16 -8 6 -13
pair next: own.agent own.to	-30 -16 26 -22 28
pair next: own.agent qualifier.approx	-2 12 -22 -26 11
pair next: own.agent qualifier.at_most	11 10 -30 -27 3
pair next: own.agent qualifier.more_than	-7 -20 -6 31 -26
pair next: own.agent ru.agent	2 -29 -19 19 -31
pair next: own.agent ru.of	6 -4 -17 3 -4
pair next: own.agent ua.from	10 -24 4 -30 -22
pair next: own.agent ua.of	-13 16 -19 13 -17
pair next: own.agent verb.bring	6 -29 -12 14 -33
pair next: own.agent verb.come	-6 -10 12 17 -20
pair next: own.agent verb.future	-13 24 -35 -20 16
pair next: own.agent verb.get	0 -7 -31 27 -31
pair next: own.agent verb.give	-15 -31 -9 22 13
pair next: own.agent verb.held_exchange	-19 6 -12 9 18
pair next: own.agent verb.home	24 -5 -7 -18 -13
pair next: own.agent verb.managed	-20 -16 13 21 -22
pair next: own.agent verb.other	-31 -14 22 -32 1
pair next: own.agent verb.swap	9 -14 -14 -10 13
pair next: own.agent verb.will	12 6 -31 -23 21
pair next: own.agent voice.ua	12 -23 -3 -5 -8
pair next: own.from own.of	4 -9 -26 10 -4
pair next: own.of adj.dead	21 23 -27 -32 -21
pair next: own.of adj.modifier	6 -18 -8 -2 -1
pair next: own.of adj.wounded	21 -15 -22 -7 -14
pair next: own.of category	-1 -17 -3 -22 10
pair next: own.of country	-6 7 19 -15 -24
pair next: own.of cue.agreement	21 -29 -18 -11 22
pair next: own.of cue.all	26 -9 -17 -18 -18
pair next: own.of cue.claims	-18 -29 4 12 11
pair next: own.of cue.completed	3 -10 -6 23 -26
pair next: own.of cue.held	-24 -33 6 22 -16
pair next: own.of cue.in_captivity	-6 -11 -25 30 -21
pair next: own.of cue.local	-10 -5 20 -10 -22
pair next: own.of cue.mediated	-6 0 8 -1 -7
pair next: own.of cue.of_whole	19 -36 2 -5 -10
pair next: own.of cue.part	11 0 0 -2 -10
pair next: own.of cue.planned	-12 12 -10 -2 -9
pair next: own.of cue.relative	6 -1 -7 4 -16
pair next: own.of cue.stage	6 9 -12 -11 -8
pair next: own.of cue.today	25 -10 -18 -17 -13
pair next: own.of cue.transit	17 -9 -10 -3 -5
pair next: own.of foe.of	-23 -6 -19 -10 31
pair next: own.of noun.body	10 -16 -23 20 -21
pair next: own.of noun.branch	5 10 -12 -14 -11
pair next: own.of noun.child	-20 -24 -18 11 18
pair next: own.of noun.civilian	4 -30 -1 15 -29
pair next: own.of noun.exchange	12 -12 -17 -15 5
pair next: own.of noun.family	-2 32 -1 -27 -34
pair next: own.of noun.man	-5 -3 14 -4 -16
pair next: own.of noun.military	13 -4 -12 -18 -11
pair next: own.of noun.other	5 -9 -15 5 -9
pair next: own.of noun.people	-2 -1 -17 -5 2
pair next: own.of noun.rank	-19 -2 -7 19 -8
pair next: own.of noun.soldier	-9 -10 1 30 -13
pair next: own.of own.agent	16 17 -28 -4 -19
pair next: own.of own.of	12 -4 -11 -9 -8
pair next: own.of own.to	32 -26 -31 -25 -14
pair next: own.of qualifier.approx	2 -5 -3 10 -9
pair next: own.of qualifier.at_least	14 -14 -8 0 -4
pair next: own.of qualifier.more_than	-14 -9 -5 13 -9
pair next: own.of ru.agent	-7 -6 -7 19 -16
pair next: own.of ru.from	22 14 -12 -7 -23
pair next: own.of ru.of	-6 11 -11 8 -30
pair next: own.of ua.agent	9 3 -2 -10 -2
pair next: own.of ua.of	-15 -20 24 15 -27
pair next: own.of ua.to	19 -8 8 -8 -23
pair next: own.of verb.bring	-15 -8 -33 30 -26
pair next: own.of verb.come	12 -20 -38 -7 1
pair next: own.of verb.future	-21 2 -23 -7 19
pair next: own.of verb.get	-14 -22 18 19 -14
pair next: own.of verb.give	-24 -7 -9 11 16
pair next: own.of verb.home	23 -14 -17 -8 -18
pair next: own.of verb.other	-4 -6 -8 -7 12
pair next: own.of view.ua	-3 -10 -22 -13 15
pair next: own.of voice.ua	-10 17 -7 -2 -15
pair next: own.to adj.dead	26 -6 -10 -14 -14
pair next: own.to adj.modifier	-14 11 11 -42 2
pair next: own.to adj.wounded	-11 -35 -24 14 -5
pair next: own.to country	2 -14 -1 -21 8
pair next: own.to cue.claims	-12 -20 12 5 -7
pair next: own.to cue.each	9 -16 14 -5 -9
pair next: own.to cue.footage	-22 18 -14 12 -23
pair next: own.to cue.mediated	-10 -20 -21 14 2
pair next: own.to cue.of_whole	-3 6 7 -15 -6
pair next: own.to cue.on_shield	-10 -14 -13 21 -26
pair next: own.to cue.other_return	-33 -22 -35 -31 53
pair next: own.to cue.outside	3 -14 -7 -3 11
pair next: own.to cue.part	4 -2 18 4 -8
pair next: own.to cue.reunion	-8 10 -33 -1 -4
pair next: own.to cue.since	14 -13 -13 -7 -10
pair next: own.to cue.stage	23 -10 -14 -11 -19
pair next: own.to cue.today	7 -19 -40 -26 14
pair next: own.to cue.transit	35 -14 -15 -17 -22
pair next: own.to noun.body	-14 -7 12 1 -15
pair next: own.to noun.branch	11 -4 -13 0 -1
pair next: own.to noun.child	27 -7 5 -8 -25
pair next: own.to noun.civilian	14 -7 -16 7 -16
pair next: own.to noun.exchange	-18 4 31 4 -33
pair next: own.to noun.family	2 23 0 -12 -38
pair next: own.to noun.military	-4 13 -41 -11 14
pair next: own.to noun.other	-36 -2 3 -32 39
pair next: own.to noun.people	-4 14 -6 -6 -18
pair next: own.to noun.soldier	27 -10 -16 -12 -16
pair next: own.to own.of	27 -11 -22 -18 -21
pair next: own.to own.to	14 6 6 -30 -22
pair next: own.to qualifier.approx	-15 -9 8 23 -15
pair next: own.to qualifier.at_most	20 -10 -14 -28 -4
pair next: own.to qualifier.more_than	-5 -2 7 15 -19
pair next: own.to ru.agent	-3 -9 -8 24 -27
pair next: own.to ru.from	25 -6 -9 -7 -21
pair next: own.to ru.of	18 1 -17 -14 -13
pair next: own.to ru.to	11 -1 -3 -8 -1
pair next: own.to ua.agent	16 -11 -4 -13 -6
pair next: own.to ua.from	8 -14 6 -24 -27
pair next: own.to ua.of	16 -15 -6 -4 -22
pair next: own.to ua.to	9 -8 -28 6 -20
pair next: own.to verb.bring	4 -23 -21 25 -49
pair next: own.to verb.come	30 -13 -7 -10 -39
pair next: own.to verb.give	16 -35 -3 8 -24
pair next: own.to verb.held_exchange	-2 2 -2 -12 -1
pair next: own.to verb.home	9 -13 -3 -4 -10
pair next: own.to verb.managed	-14 -14 21 -14 -10
pair next: own.to verb.other	12 -11 -10 -18 -3
pair next: own.to verb.will	-12 21 -23 -23 -9
pair next: qualifier.approx adj.modifier	-6 -15 0 -7 2
pair next: qualifier.approx adj.wounded	-2 -11 -9 -11 27
pair next: qualifier.approx category	29 -3 -14 -12 7
pair next: qualifier.approx country	-1 -12 12 -14 -9
pair next: qualifier.approx cue.agreement	-12 10 -9 10 -14
pair next: qualifier.approx cue.all	5 -7 -9 -18 8
pair next: qualifier.approx cue.among	-15 -9 25 -4 -8
pair next: qualifier.approx cue.evacuation	4 -5 -15 -10 20
pair next: qualifier.approx cue.held	-1 -3 -11 -4 13
pair next: qualifier.approx cue.of_whole	5 -10 -15 17 -26
pair next: qualifier.approx cue.other_war	-19 -15 -7 -9 22
pair next: qualifier.approx cue.part	9 3 -13 -14 -4
pair next: qualifier.approx cue.recap	-4 -9 6 -17 22
pair next: qualifier.approx cue.relative	-31 10 39 6 -26
pair next: qualifier.approx cue.span	0 -11 -27 23 -22
pair next: qualifier.approx cue.venue	27 -17 -25 -1 -9
pair next: qualifier.approx noun.body	-1 5 13 -27 -31
pair next: qualifier.approx noun.branch	-2 0 15 0 -13
pair next: qualifier.approx noun.civilian	-28 -6 -6 36 -25
pair next: qualifier.approx noun.exchange	-9 -14 30 -10 -24
pair next: qualifier.approx noun.military	-3 -16 -18 17 -24
pair next: qualifier.approx noun.other	-27 -6 -15 26 -4
pair next: qualifier.approx noun.people	-11 -7 -38 10 -3
pair next: qualifier.approx qualifier.approx	-19 -10 -23 9 11
pair next: qualifier.approx qualifier.more_than	1 -23 -25 8 -22
pair next: qualifier.approx ru.of	11 -28 -29 10 -14
pair next: qualifier.approx ua.of	-33 -1 -15 20 -11
pair next: qualifier.approx verb.noun	14 -17 0 -12 -20
pair next: qualifier.approx verb.other	6 -7 -16 -17 1
pair next: qualifier.at_least adj.modifier	-15 9 7 -12 -33
pair next: qualifier.at_least category	17 -9 -10 -4 -3
pair next: qualifier.at_least noun.civilian	-15 13 -8 -11 6
pair next: qualifier.at_least noun.military	-3 24 -31 -17 -20
pair next: qualifier.at_least noun.other	-15 -29 -9 11 -2
pair next: qualifier.at_least noun.people	-22 -7 -23 9 2
pair next: qualifier.at_least qualifier.at_least	-8 15 8 -18 -26
pair next: qualifier.at_least qualifier.at_most	-12 11 8 4 -14
pair next: qualifier.at_least ua.of	0 -13 -15 1 -2
pair next: qualifier.at_most adj.modifier	2 -12 -1 3 -8
pair next: qualifier.at_most category	14 -5 -22 -28 -15
pair next: qualifier.at_most country	8 10 -18 -24 12
pair next: qualifier.at_most cue.agreement	9 5 -24 0 -11
pair next: qualifier.at_most cue.all	-15 27 -23 3 -5
pair next: qualifier.at_most cue.born	18 -13 -4 -7 -16
pair next: qualifier.at_most cue.captivity	-2 -24 8 21 -20
pair next: qualifier.at_most cue.captured	4 -22 -15 -7 12
pair next: qualifier.at_most cue.claims	-13 13 9 -2 -24
pair next: qualifier.at_most cue.completed	-3 29 -19 -10 -25
pair next: qualifier.at_most cue.each	-14 0 -13 -5 11
pair next: qualifier.at_most cue.footage	8 -3 -17 -6 6
pair next: qualifier.at_most cue.local	-7 -13 -7 -14 8
pair next: qualifier.at_most cue.mediated	4 -24 8 -19 -12
pair next: qualifier.at_most cue.missing	-15 -9 -3 12 0
pair next: qualifier.at_most cue.of_whole	13 -20 7 7 -17
pair next: qualifier.at_most cue.one_sided	-5 15 -2 -2 -10
pair next: qualifier.at_most cue.other_return	6 -11 -10 -5 0
pair next: qualifier.at_most cue.part	-31 11 21 8 -19
pair next: qualifier.at_most cue.planned	-1 21 -17 -19 -17
pair next: qualifier.at_most cue.recap	-12 -31 8 12 -14
pair next: qualifier.at_most cue.record	-16 -24 -2 13 5
pair next: qualifier.at_most cue.relative	-7 -7 33 -37 -35
pair next: qualifier.at_most cue.reunion	15 11 -21 -17 -24
pair next: qualifier.at_most cue.to_date	-13 -15 0 13 -12
pair next: qualifier.at_most cue.today	16 0 -9 -2 -14
pair next: qualifier.at_most cue.training	-17 -2 -6 -2 19
pair next: qualifier.at_most cue.venue	-8 1 -1 -7 15
pair next: qualifier.at_most noun.body	-15 8 -2 -11 11
pair next: qualifier.at_most noun.branch	12 -9 0 -12 -2
pair next: qualifier.at_most noun.exchange	-7 34 -2 -16 -47
pair next: qualifier.at_most noun.family	5 -19 19 2 -3
pair next: qualifier.at_most noun.military	1 -9 -18 -23 16
pair next: qualifier.at_most noun.other	-13 10 -4 -3 -11
pair next: qualifier.at_most noun.people	10 3 -24 1 -11
pair next: qualifier.at_most own.to	-8 -11 13 -9 -5
pair next: qualifier.at_most qualifier.approx	11 7 -1 -9 -11
pair next: qualifier.at_most qualifier.at_most	-4 -12 -3 -15 23
pair next: qualifier.at_most qualifier.more_than	-27 -11 -6 7 20
pair next: qualifier.at_most ru.of	9 -22 -2 -18 -1
pair next: qualifier.at_most ua.of	17 -20 -25 3 -8
pair next: qualifier.at_most ua.to	-24 -16 14 20 -20
pair next: qualifier.at_most verb.bring	9 -15 -23 -21 -2
pair next: qualifier.at_most verb.come	-4 -24 14 7 -9
pair next: qualifier.at_most verb.future	7 9 -20 -3 -16
pair next: qualifier.at_most verb.give	-23 -13 -8 -11 20
pair next: qualifier.at_most verb.noun	-9 15 -13 -15 7
pair next: qualifier.at_most verb.other	-9 -21 -22 -17 36
pair next: qualifier.at_most verb.will	-21 19 -5 -3 6
pair next: qualifier.at_most voice.ua	-9 -12 -13 2 27
pair next: qualifier.more_than adj.dead	5 -8 -13 -8 10
pair next: qualifier.more_than adj.modifier	-17 -2 -5 9 -4
pair next: qualifier.more_than adj.wounded	-6 -36 -18 10 -3
pair next: qualifier.more_than category	12 9 -18 -10 -12
pair next: qualifier.more_than cue.of_whole	-7 -26 -36 7 9
pair next: qualifier.more_than cue.outside	13 -14 -15 -20 1
pair next: qualifier.more_than cue.part	-13 -2 -4 13 -1
pair next: qualifier.more_than cue.to_date	-11 -8 -13 -5 24
pair next: qualifier.more_than cue.today	9 -4 -7 -11 8
pair next: qualifier.more_than noun.body	-10 2 -28 17 -21
pair next: qualifier.more_than noun.civilian	16 -19 -16 16 -24
pair next: qualifier.more_than noun.exchange	-8 -27 -11 32 -18
pair next: qualifier.more_than noun.family	-16 -4 12 -15 14
pair next: qualifier.more_than noun.military	17 6 -28 -21 1
pair next: qualifier.more_than noun.other	-11 -7 -24 3 7
pair next: qualifier.more_than noun.people	-1 -12 -16 7 8
pair next: qualifier.more_than own.to	35 -24 -6 -3 -24
pair next: qualifier.more_than qualifier.more_than	-13 -15 2 21 -19
pair next: qualifier.more_than ru.of	-4 -13 -20 7 12
pair next: qualifier.more_than ua.of	12 -15 -16 30 -35
pair next: qualifier.more_than verb.other	-18 -8 -3 6 8
pair next: ru.agent adj.modifier	6 12 -13 -8 -19
pair next: ru.agent category	-9 -5 14 -4 -19
pair next: ru.agent country	-18 19 -28 -11 15
pair next: ru.agent cue.agreed	2 9 -8 -6 -30
pair next: ru.agent cue.agreement	-30 -32 20 7 6
pair next: ru.agent cue.called_off	-28 38 -34 -15 -11
pair next: ru.agent cue.claims	15 -1 -20 -3 -21
pair next: ru.agent cue.completed	31 -15 -18 -30 10
pair next: ru.agent cue.denied	-1 -3 -1 13 -10
pair next: ru.agent cue.deported	-9 -12 -15 -5 10
pair next: ru.agent cue.held	-19 -8 -33 31 -13
pair next: ru.agent cue.in_captivity	12 -10 -13 0 -24
pair next: ru.agent cue.in_return	24 -18 -26 -10 3
pair next: ru.agent cue.mediated	33 -37 -11 -9 -29
pair next: ru.agent cue.of_whole	-3 31 -32 -9 -22
pair next: ru.agent cue.one_sided	17 -22 -10 6 -20
pair next: ru.agent cue.outside	-10 24 -2 -7 -4
pair next: ru.agent cue.part	18 -20 2 -22 -1
pair next: ru.agent cue.planned	-27 13 -21 -31 21
pair next: ru.agent cue.postponed	-26 12 -17 3 2
pair next: ru.agent cue.record	15 -13 -3 -6 -3
pair next: ru.agent cue.relative	-1 -27 -1 15 -10
pair next: ru.agent cue.since	-17 -20 -4 17 4
pair next: ru.agent cue.third	-33 -15 -18 -4 32
pair next: ru.agent cue.to_date	9 0 -1 -5 -3
pair next: ru.agent cue.today	-5 7 -7 -26 -1
pair next: ru.agent cue.transit	14 -10 -8 -19 -10
pair next: ru.agent cue.yesterday	12 -2 -9 -8 -11
pair next: ru.agent foe.agent	-4 -7 3 -19 5
pair next: ru.agent noun.body	7 4 3 -29 -13
pair next: ru.agent noun.child	-8 8 -6 -17 13
pair next: ru.agent noun.civilian	18 -2 -11 -10 -15
pair next: ru.agent noun.exchange	8 -21 -22 18 -32
pair next: ru.agent noun.military	16 -19 -35 1 4
pair next: ru.agent noun.other	1 4 -42 0 -7
pair next: ru.agent noun.people	-4 -6 -32 -20 15
pair next: ru.agent own.of	-11 -3 -3 -10 14
pair next: ru.agent own.to	9 -4 -2 -2 -4
pair next: ru.agent qualifier.approx	-5 11 -10 1 0
pair next: ru.agent qualifier.at_most	-6 8 -1 -2 -4
pair next: ru.agent qualifier.more_than	-4 -1 -16 21 -11
pair next: ru.agent ru.agent	-7 5 -8 -12 7
pair next: ru.agent ru.of	7 15 -27 -17 -6
pair next: ru.agent ua.agent	25 2 -12 -13 -30
pair next: ru.agent ua.from	26 -6 -16 -13 -12
pair next: ru.agent ua.of	6 -8 0 10 -38
pair next: ru.agent ua.to	24 -12 -14 -1 -21
pair next: ru.agent verb.bring	21 -17 -6 -1 -30
pair next: ru.agent verb.come	27 -32 -3 -27 -11
pair next: ru.agent verb.future	-7 18 -28 7 -29
pair next: ru.agent verb.get	19 -27 -10 -21 4
pair next: ru.agent verb.give	24 -22 4 -12 -53
pair next: ru.agent verb.held_exchange	24 -31 6 -24 2
pair next: ru.agent verb.home	15 -4 -11 -4 -14
pair next: ru.agent verb.other	-27 -11 -28 5 12
pair next: ru.agent verb.swap	26 -32 5 -23 -1
pair next: ru.agent verb.will	-8 5 -18 -18 3
pair next: ru.agent voice.ru	-3 -2 3 -20 -8
pair next: ru.from adj.modifier	0 -11 -3 11 -31
pair next: ru.from cue.captivity	-3 -18 -5 12 -15
pair next: ru.from cue.of_whole	13 -3 -26 -16 11
pair next: ru.from cue.repatriation	24 -1 -13 -12 -4
pair next: ru.from foe.of	14 -8 -20 -4 -19
pair next: ru.from noun.child	22 -11 -18 -13 -18
pair next: ru.from noun.other	16 -3 -8 -11 -17
pair next: ru.from ru.agent	17 -11 -2 -7 -5
pair next: ru.from ru.from	20 -13 -8 9 -38
pair next: ru.from ru.of	5 -15 -13 8 -10
pair next: ru.from verb.bring	27 -2 -20 -16 -15
pair next: ru.from verb.home	3 -10 21 -17 -29
pair next: ru.from view.ua	-2 -14 -25 12 -15
pair next: ru.of adj.dead	20 -11 -15 -23 -20
pair next: ru.of adj.modifier	8 -7 -17 -21 -2
pair next: ru.of adj.wounded	34 -39 -5 -9 -22
pair next: ru.of category	-14 4 -5 6 -13
pair next: ru.of country	-10 -31 -8 1 22
pair next: ru.of cue.agreed	-10 21 -8 -14 -37
pair next: ru.of cue.agreement	26 -19 -14 -11 -21
pair next: ru.of cue.all	37 -12 -26 -4 -22
pair next: ru.of cue.called_off	-12 19 -8 -13 -15
pair next: ru.of cue.captivity	-6 -11 -11 -9 18
pair next: ru.of cue.captured	-7 9 -10 -4 -16
pair next: ru.of cue.claims	5 -21 -42 -6 13
pair next: ru.of cue.completed	-5 -9 -22 5 6
pair next: ru.of cue.denied	-2 -3 -16 -12 29
pair next: ru.of cue.deported	12 -4 -13 -24 5
pair next: ru.of cue.footage	-6 -14 -10 16 -5
pair next: ru.of cue.held	-30 -41 -28 38 3
pair next: ru.of cue.in_captivity	5 -7 -13 18 -21
pair next: ru.of cue.mediated	5 -14 -12 4 -16
pair next: ru.of cue.of_whole	-28 20 0 -26 -10
pair next: ru.of cue.one_sided	8 4 -4 -3 -11
pair next: ru.of cue.outside	-3 -13 -12 -18 17
pair next: ru.of cue.postponed	-6 11 -8 -11 -9
pair next: ru.of cue.relative	3 -29 -10 -11 3
pair next: ru.of cue.same_number	-5 11 -10 -6 -28
pair next: ru.of cue.span	2 -5 -3 -12 5
pair next: ru.of cue.stage	-19 15 -1 -6 4
pair next: ru.of cue.thanks	21 -6 -8 -17 -2
pair next: ru.of cue.today	2 12 -23 -3 -30
pair next: ru.of cue.transit	12 -21 -14 -19 4
pair next: ru.of cue.unit	0 -2 -16 9 -20
pair next: ru.of cue.venue	10 -23 -10 -15 20
pair next: ru.of foe.of	-12 -16 -12 1 12
pair next: ru.of foe.to	-7 -1 -4 -6 14
pair next: ru.of noun.body	0 -30 27 -24 -40
pair next: ru.of noun.branch	8 -5 -11 3 -21
pair next: ru.of noun.child	-2 -18 -11 1 9
pair next: ru.of noun.civilian	10 5 -16 -10 -11
pair next: ru.of noun.exchange	-3 6 5 -8 -9
pair next: ru.of noun.military	9 -20 -1 9 -28
pair next: ru.of noun.other	-4 10 -24 7 -15
pair next: ru.of noun.people	-12 -3 -4 -8 10
pair next: ru.of noun.rank	-12 -6 -15 -10 24
pair next: ru.of noun.soldier	12 -21 -5 -9 8
pair next: ru.of own.of	-1 -26 8 -21 13
pair next: ru.of own.to	33 -16 -16 -25 -17
pair next: ru.of qualifier.approx	-13 0 -10 30 -16
pair next: ru.of qualifier.at_most	24 -19 -22 -21 22
pair next: ru.of qualifier.more_than	-12 -16 -9 26 -37
pair next: ru.of ru.agent	2 0 -5 -4 -16
pair next: ru.of ru.from	6 -16 -11 8 -18
pair next: ru.of ru.of	-11 -18 3 -12 2
pair next: ru.of ru.to	13 -26 -29 10 -13
pair next: ru.of ua.agent	-33 8 31 -18 0
pair next: ru.of ua.from	17 -4 -3 -8 -3
pair next: ru.of ua.of	-12 24 -5 2 -40
pair next: ru.of ua.to	29 -18 -5 -10 -26
pair next: ru.of verb.bring	-1 6 -6 -22 -4
pair next: ru.of verb.come	2 -23 11 0 -16
pair next: ru.of verb.future	-18 16 -35 11 -28
pair next: ru.of verb.get	28 8 -13 -15 -16
pair next: ru.of verb.give	21 -1 -20 6 -34
pair next: ru.of verb.held_exchange	20 -27 -17 -14 -3
pair next: ru.of verb.home	24 -1 -15 -10 -15
pair next: ru.of verb.noun	21 -11 -15 -10 -31
pair next: ru.of verb.other	26 -25 -35 -22 9
pair next: ru.of verb.swap	-26 -14 -14 -18 23
pair next: ru.of voice.ru	-6 9 -4 -6 -19
pair next: ru.of voice.ua	-1 8 -6 -6 -10
pair next: ru.to adj.modifier	25 -3 -23 -7 4
pair next: ru.to cue.claims	19 -1 -28 -16 -18
pair next: ru.to cue.footage	9 -4 4 -7 -6
pair next: ru.to cue.in_return	21 -2 -3 -9 -14
pair next: ru.to cue.other_return	9 -1 -5 -4 -1
pair next: ru.to cue.relative	15 -17 7 -12 -6
pair next: ru.to cue.today	18 -3 -10 -10 -13
pair next: ru.to cue.transit	22 -2 -7 -3 -14
pair next: ru.to foe.to	-2 -11 -29 3 16
pair next: ru.to noun.body	-18 -5 -5 -4 25
pair next: ru.to noun.child	1 -1 -9 -5 4
pair next: ru.to noun.military	21 -2 -16 -5 -6
pair next: ru.to noun.other	3 3 -22 -41 18
pair next: ru.to noun.people	-35 -10 14 -12 24
pair next: ru.to own.to	-9 -5 15 -28 -9
pair next: ru.to qualifier.approx	-32 -20 -5 40 -22
pair next: ru.to qualifier.at_most	-4 7 -18 -20 2
pair next: ru.to ru.agent	-9 11 6 -19 -26
pair next: ru.to ru.of	10 -12 -7 -5 -15
pair next: ru.to ru.to	11 -1 -9 -27 -6
pair next: ru.to ua.from	-3 -10 -27 -29 11
pair next: ru.to ua.to	9 10 -12 -12 -26
pair next: ru.to verb.bring	28 -28 -15 3 -17
pair next: ru.to verb.come	42 -19 -33 -11 -35
pair next: ru.to verb.future	0 -22 -25 -3 25
pair next: ru.to verb.give	6 -31 -23 18 -25
pair next: ru.to verb.other	-19 -6 -27 -9 25
pair next: ua.agent adj.modifier	-7 -1 8 2 -28
pair next: ua.agent category	10 -12 8 1 -17
pair next: ua.agent country	-21 23 11 -22 -22
pair next: ua.agent cue.agreed	-38 8 -34 -17 7
pair next: ua.agent cue.agreement	-17 -6 1 -22 30
pair next: ua.agent cue.already	16 -1 -10 -12 -9
pair next: ua.agent cue.claims	-3 -17 -7 2 -8
pair next: ua.agent cue.completed	20 -18 -20 15 -27
pair next: ua.agent cue.denied	-22 24 -24 -13 -23
pair next: ua.agent cue.each	27 -16 -8 -20 -4
pair next: ua.agent cue.footage	-22 -22 32 -3 -24
pair next: ua.agent cue.held	-13 -7 -23 33 -48
pair next: ua.agent cue.in_return	18 -2 -20 -20 -24
pair next: ua.agent cue.mediated	16 -17 -12 11 -16
pair next: ua.agent cue.missing	-16 -6 -8 15 -6
pair next: ua.agent cue.of_whole	-13 20 -17 6 -14
pair next: ua.agent cue.one_sided	42 -32 -6 -11 -15
pair next: ua.agent cue.part	13 1 -18 -20 4
pair next: ua.agent cue.planned	-20 32 -17 -5 -36
pair next: ua.agent cue.postponed	-14 14 3 -4 -6
pair next: ua.agent cue.ready	-21 10 -31 -18 18
pair next: ua.agent cue.recap	11 -21 0 -2 -15
pair next: ua.agent cue.record	8 -31 -28 -14 18
pair next: ua.agent cue.relative	-15 -1 -18 27 -16
pair next: ua.agent cue.since	-37 -25 -14 41 7
pair next: ua.agent cue.span	11 4 -1 -9 -23
pair next: ua.agent cue.stage	13 -23 -16 -19 7
pair next: ua.agent cue.thanks	-18 -19 27 -26 -24
pair next: ua.agent cue.to_date	2 16 -12 -12 -7
pair next: ua.agent cue.today	49 -31 -23 -25 -21
pair next: ua.agent cue.transit	11 -17 -17 -23 13
pair next: ua.agent cue.venue	-4 -6 -14 -11 7
pair next: ua.agent cue.year	27 -19 0 17 -27
pair next: ua.agent cue.yesterday	-9 -32 23 -19 -31
pair next: ua.agent noun.body	-18 22 -2 -35 -36
pair next: ua.agent noun.civilian	10 -18 -24 -14 19
pair next: ua.agent noun.exchange	-33 -20 -32 3 29
pair next: ua.agent noun.military	2 -4 4 -3 -26
pair next: ua.agent noun.other	-5 3 -3 -35 -1
pair next: ua.agent noun.people	27 -8 -15 -9 -21
pair next: ua.agent noun.soldier	14 -9 -8 -5 -5
pair next: ua.agent own.agent	-19 -1 -3 10 -10
pair next: ua.agent own.of	-6 -11 11 1 -31
pair next: ua.agent own.to	0 15 -31 -5 -40
pair next: ua.agent qualifier.approx	-16 26 -12 -1 -11
pair next: ua.agent qualifier.at_least	22 -15 -8 -19 -9
pair next: ua.agent qualifier.at_most	18 -1 -18 -13 -20
pair next: ua.agent qualifier.more_than	-6 -32 -9 13 3
pair next: ua.agent ru.agent	31 -10 -16 -13 -36
pair next: ua.agent ru.from	-7 -13 -11 18 -18
pair next: ua.agent ru.of	13 -23 -31 9 -14
pair next: ua.agent ru.to	7 4 -22 -3 -33
pair next: ua.agent ua.agent	-3 20 -11 -23 -21
pair next: ua.agent ua.of	5 2 -35 -2 3
pair next: ua.agent verb.bring	25 -23 -19 2 -31
pair next: ua.agent verb.come	11 -6 -22 19 -28
pair next: ua.agent verb.future	-42 45 -20 -17 -1
pair next: ua.agent verb.get	42 -29 -33 -2 -23
pair next: ua.agent verb.give	25 -6 -9 -25 -27
pair next: ua.agent verb.held_exchange	23 -35 -12 3 -32
pair next: ua.agent verb.home	34 -15 -25 -13 -21
pair next: ua.agent verb.managed	-7 -4 -3 11 -3
pair next: ua.agent verb.noun	19 -8 -13 -17 -9
pair next: ua.agent verb.other	7 11 -34 -3 8
pair next: ua.agent verb.swap	51 -32 -20 -3 -33
pair next: ua.agent verb.will	-32 41 -20 -24 -30
pair next: ua.agent view.ru	-2 7 -19 -6 -12
pair next: ua.agent voice.ua	-8 9 -19 8 -3
pair next: ua.from adj.modifier	7 -18 13 -12 -32
pair next: ua.from cue.captivity	3 -11 -15 -19 26
pair next: ua.from cue.of_whole	7 -8 4 6 -28
pair next: ua.from cue.relative	40 -14 -16 -22 -9
pair next: ua.from qualifier.at_most	21 -5 -12 -8 -7
pair next: ua.from ru.from	-12 -2 -8 21 -3
pair next: ua.from ua.agent	-7 18 -18 0 -23
pair next: ua.from ua.from	6 -5 4 8 -26
pair next: ua.from ua.of	11 -1 3 -11 -32
pair next: ua.from ua.to	11 -7 1 -10 -2
pair next: ua.from verb.home	18 11 -17 6 -17
pair next: ua.from view.ru	-1 -14 -5 14 -19
pair next: ua.of adj.modifier	8 1 -30 -1 -5
pair next: ua.of adj.wounded	0 10 -21 -9 -1
pair next: ua.of category	5 10 -8 -16 -10
pair next: ua.of country	16 -18 -6 -23 3
pair next: ua.of cue.agreement	11 -1 -8 -14 -9
pair next: ua.of cue.all	13 -4 -10 -1 -3
pair next: ua.of cue.called_off	-20 1 -22 -13 10
pair next: ua.of cue.captured	-1 -13 -7 -16 8
pair next: ua.of cue.claims	-24 -7 15 -5 14
pair next: ua.of cue.completed	-15 -10 -20 14 10
pair next: ua.of cue.denied	-13 9 -10 -7 13
pair next: ua.of cue.evacuation	-18 -5 0 -6 8
pair next: ua.of cue.footage	-32 -20 -31 -18 48
pair next: ua.of cue.held	-9 11 -14 13 -28
pair next: ua.of cue.in_captivity	-16 -29 -20 -7 14
pair next: ua.of cue.in_return	1 -7 -4 -17 18
pair next: ua.of cue.mediated	-13 18 -24 10 -34
pair next: ua.of cue.of_whole	-12 -2 -9 -21 16
pair next: ua.of cue.one_sided	17 -28 11 -9 -22
pair next: ua.of cue.other_return	15 -10 -8 -1 -11
pair next: ua.of cue.part	0 -12 -14 17 -30
pair next: ua.of cue.planned	-23 5 -18 -24 9
pair next: ua.of cue.postponed	-19 22 -3 -7 -2
pair next: ua.of cue.ready	-27 31 -8 -16 -23
pair next: ua.of cue.recap	-14 -5 -15 27 -20
pair next: ua.of cue.relative	18 -6 -52 12 -25
pair next: ua.of cue.reunion	8 -27 -11 4 -21
pair next: ua.of cue.since	-34 -21 32 4 -8
pair next: ua.of cue.stage	2 2 -8 -5 -9
pair next: ua.of cue.thanks	-20 -6 13 4 -12
pair next: ua.of cue.today	32 -13 -13 -1 -30
pair next: ua.of cue.total	9 0 -2 -4 -4
pair next: ua.of cue.transit	19 4 -10 -11 -18
pair next: ua.of cue.unit	2 -8 -2 -12 -1
pair next: ua.of cue.yesterday	10 -13 -10 -8 15
pair next: ua.of noun.body	1 14 -10 -20 -30
pair next: ua.of noun.branch	9 -4 -17 -6 2
pair next: ua.of noun.child	15 -1 -30 8 -30
pair next: ua.of noun.civilian	2 -19 13 0 -21
pair next: ua.of noun.exchange	-10 5 10 -31 -4
pair next: ua.of noun.family	27 4 -16 -17 -21
pair next: ua.of noun.man	32 -4 -13 -18 -6
pair next: ua.of noun.military	21 -33 -26 3 7
pair next: ua.of noun.other	-19 14 -18 -30 15
pair next: ua.of noun.people	-1 -22 -21 -5 6
pair next: ua.of noun.rank	10 -14 8 -9 -22
pair next: ua.of noun.soldier	-6 -26 -20 24 -17
pair next: ua.of own.agent	-11 6 -5 -11 4
pair next: ua.of own.of	-31 -1 -4 -21 13
pair next: ua.of own.to	51 -32 -10 -1 -28
pair next: ua.of qualifier.approx	-5 -13 -8 20 -1
pair next: ua.of qualifier.at_most	-1 -26 5 -26 9
pair next: ua.of qualifier.more_than	-5 -25 -10 14 -18
pair next: ua.of ru.agent	-12 -16 -7 16 1
pair next: ua.of ru.from	-7 -23 11 0 -28
pair next: ua.of ru.of	-9 2 -41 10 -4
pair next: ua.of ru.to	4 -19 -16 17 -25
pair next: ua.of ua.agent	-2 -7 -9 3 -4
pair next: ua.of ua.from	-9 -14 16 0 -8
pair next: ua.of ua.of	9 -38 6 -14 -4
pair next: ua.of ua.to	30 -10 -17 -18 -21
pair next: ua.of verb.bring	-8 -11 8 0 -29
pair next: ua.of verb.come	33 -27 -38 6 -13
pair next: ua.of verb.future	-21 -3 -29 11 8
pair next: ua.of verb.get	7 2 -33 6 -32
pair next: ua.of verb.give	44 -17 -15 -17 -15
pair next: ua.of verb.held_exchange	23 -9 -17 2 -15
pair next: ua.of verb.home	21 -9 -19 -4 -17
pair next: ua.of verb.noun	-23 34 -17 -7 -29
pair next: ua.of verb.other	1 1 -36 -20 9
pair next: ua.of verb.swap	-2 -28 5 -18 3
pair next: ua.of verb.will	-20 20 -9 -18 -5
pair next: ua.of view.ru	11 4 -7 -21 -8
pair next: ua.of view.ua	4 -15 -16 9 -20
pair next: ua.of voice.ua	10 -6 -15 -8 -4
pair next: ua.to adj.dead	12 -1 -8 -8 -6
pair next: ua.to adj.modifier	9 -21 1 5 -20
pair next: ua.to adj.wounded	12 -16 -15 -5 13
pair next: ua.to category	36 -21 -13 -21 -14
pair next: ua.to cue.claims	15 -4 -2 -11 -5
pair next: ua.to cue.held	-19 -7 -5 28 -28
pair next: ua.to cue.in_return	39 -8 -18 -29 -8
pair next: ua.to cue.one_sided	-3 10 -17 -6 -20
pair next: ua.to cue.stage	-10 13 -8 -3 -3
pair next: ua.to cue.today	26 -11 -14 -12 -11
pair next: ua.to cue.venue	14 -9 -8 -3 -1
pair next: ua.to noun.body	1 7 -6 -5 -26
pair next: ua.to noun.exchange	-6 -11 -18 -21 10
pair next: ua.to noun.military	26 -3 -10 -8 -10
pair next: ua.to noun.other	-27 7 2 -6 34
pair next: ua.to noun.people	3 -18 -40 14 -6
pair next: ua.to own.to	18 -6 -11 5 -27
pair next: ua.to qualifier.at_most	14 -31 -14 -7 -6
pair next: ua.to qualifier.more_than	-7 -12 -25 36 -18
pair next: ua.to ru.from	26 0 -25 -1 -1
pair next: ua.to ru.of	4 20 -25 -8 -10
pair next: ua.to ru.to	1 26 -26 -26 -35
pair next: ua.to ua.agent	2 -33 15 -7 -6
pair next: ua.to ua.from	34 -9 -22 -17 -13
pair next: ua.to ua.of	-10 4 -3 -7 -11
pair next: ua.to ua.to	3 -10 5 -8 -25
pair next: ua.to verb.bring	39 -22 -27 3 -34
pair next: ua.to verb.come	37 -15 -8 -26 -31
pair next: ua.to verb.get	23 -3 -15 -2 -17
pair next: ua.to verb.give	52 -22 -20 -7 -25
pair next: ua.to verb.home	23 -6 -30 -16 4
pair next: ua.to verb.other	-8 -4 -12 -30 37
pair next: ua.to verb.will	-26 30 -11 -13 -32
pair next: ua.to view.ru	-7 6 -14 9 -19
pair next: ua.to voice.ua	20 -16 -7 -28 1
pair next: verb.bring adj.dead	34 -33 -20 -10 -36
pair next: verb.bring adj.freed	-4 -7 16 -9 -22
pair next: verb.bring adj.modifier	4 -10 11 -10 -26
pair next: verb.bring adj.wounded	38 -22 -24 -23 -19
pair next: verb.bring category	-1 -21 -16 -19 18
pair next: verb.bring country	-20 -20 10 -4 13
pair next: verb.bring cue.all	-13 -18 -16 -26 32
pair next: verb.bring cue.claims	17 -10 -18 -11 11
pair next: verb.bring cue.completed	11 -25 5 -11 -34
pair next: verb.bring cue.deported	4 8 -35 -15 4
pair next: verb.bring cue.each	30 -27 -15 -9 -21
pair next: verb.bring cue.evacuation	-12 -26 -24 6 27
pair next: verb.bring cue.good_news	32 -27 13 -25 -33
pair next: verb.bring cue.in_return	-24 -28 4 -8 21
pair next: verb.bring cue.included	19 -22 -43 15 -27
pair next: verb.bring cue.mediated	7 -22 -12 17 -8
pair next: verb.bring cue.of_whole	6 -23 -17 -18 19
pair next: verb.bring cue.on_shield	26 -7 -17 -10 -17
pair next: verb.bring cue.one_sided	-2 -18 -37 27 -37
pair next: verb.bring cue.other_return	-31 -16 -16 -41 40
pair next: verb.bring cue.other_war	-29 -8 -11 -14 33
pair next: verb.bring cue.outside	-7 -14 14 8 -18
pair next: verb.bring cue.part	-11 -5 -6 12 11
pair next: verb.bring cue.recap	-29 -13 19 -11 -15
pair next: verb.bring cue.relative	19 -8 -19 -7 -11
pair next: verb.bring cue.reunion	6 2 -23 0 -23
pair next: verb.bring cue.since	10 -10 -6 -17 11
pair next: verb.bring cue.stage	8 -3 -4 -5 3
pair next: verb.bring cue.to_date	39 -4 4 -28 -28
pair next: verb.bring cue.today	45 -20 -28 -18 -22
pair next: verb.bring cue.training	-11 -3 -3 -5 14
pair next: verb.bring cue.transit	-9 -5 18 -29 7
pair next: verb.bring cue.yesterday	-7 -19 30 -16 -30
pair next: verb.bring foe.to	10 -3 -6 -17 12
pair next: verb.bring noun.body	32 -21 -30 0 -29
pair next: verb.bring noun.branch	4 -3 24 -12 -23
pair next: verb.bring noun.child	19 -36 -20 9 -17
pair next: verb.bring noun.civilian	-4 -12 -9 8 4
pair next: verb.bring noun.exchange	0 12 -3 -6 -24
pair next: verb.bring noun.family	-1 -9 0 -5 5
pair next: verb.bring noun.foreigner	-21 -13 -25 -14 24
pair next: verb.bring noun.military	17 -17 -22 10 -38
pair next: verb.bring noun.other	-22 -31 9 -39 22
pair next: verb.bring noun.people	11 -23 -27 17 -15
pair next: verb.bring noun.rank	-21 -4 21 -8 -4
pair next: verb.bring noun.soldier	20 -8 -1 -17 -2
pair next: verb.bring noun.woman	27 -10 -3 -18 -12
pair next: verb.bring own.of	24 -16 -11 -17 -2
pair next: verb.bring own.to	-10 -12 -24 12 5
pair next: verb.bring qualifier.approx	-19 -10 4 -4 16
pair next: verb.bring qualifier.at_most	-26 -30 -13 8 30
pair next: verb.bring qualifier.more_than	2 -30 -14 0 -10
pair next: verb.bring ru.agent	-7 -12 12 17 -29
pair next: verb.bring ru.from	6 -36 5 10 -40
pair next: verb.bring ru.of	41 -18 -32 7 -29
pair next: verb.bring ru.to	24 -4 -24 -5 -4
pair next: verb.bring ua.agent	-13 -17 -27 34 -18
pair next: verb.bring ua.from	32 -17 -24 -23 -14
pair next: verb.bring ua.of	31 -19 -30 -13 -24
pair next: verb.bring ua.to	-2 -17 -16 -19 26
pair next: verb.bring verb.bring	13 -7 -16 11 -27
pair next: verb.bring verb.come	5 3 -35 12 -9
pair next: verb.bring verb.get	17 -14 5 -17 -14
pair next: verb.bring verb.give	-14 -4 -18 11 9
pair next: verb.bring verb.held_exchange	-9 -18 19 -15 2
pair next: verb.bring verb.home	-1 -28 -14 21 -36
pair next: verb.bring verb.managed	4 -22 -14 12 -30
pair next: verb.bring verb.noun	-10 8 -11 -8 -10
pair next: verb.bring verb.other	-21 -19 10 -13 12
pair next: verb.bring verb.will	-14 -20 -17 34 -46
pair next: verb.come adj.dead	16 4 -15 -22 -10
pair next: verb.come adj.freed	12 -2 -10 -4 -19
pair next: verb.come adj.modifier	-3 -11 -6 8 -14
pair next: verb.come adj.wounded	1 -34 -46 -14 28
pair next: verb.come category	5 -6 12 -13 -10
pair next: verb.come country	-28 -14 -20 -11 29
pair next: verb.come cue.all	9 0 -5 -5 0
pair next: verb.come cue.border	21 -19 5 -21 -26
pair next: verb.come cue.completed	36 -13 -26 -13 -19
pair next: verb.come cue.footage	1 -3 14 -7 -19
pair next: verb.come cue.in_return	-17 -32 29 -12 -14
pair next: verb.come cue.included	-15 -21 9 -22 8
pair next: verb.come cue.local	-8 -12 21 -7 -23
pair next: verb.come cue.of_whole	3 -29 11 -20 -27
pair next: verb.come cue.on_shield	37 -11 -18 -26 -26
pair next: verb.come cue.other_return	-46 -4 -23 -7 27
pair next: verb.come cue.outside	9 -9 -6 0 -2
pair next: verb.come cue.part	-19 13 14 -4 -18
pair next: verb.come cue.ready	12 4 -6 -2 -15
pair next: verb.come cue.recap	3 8 -22 -28 16
pair next: verb.come cue.reunion	37 -29 -21 -24 -32
pair next: verb.come cue.since	-3 -12 -6 5 -15
pair next: verb.come cue.stage	1 -14 20 -9 -17
pair next: verb.come cue.to_date	-1 -5 6 -14 -6
pair next: verb.come cue.today	29 -18 -15 -21 -8
pair next: verb.come cue.transit	-7 -1 0 -32 12
pair next: verb.come cue.yesterday	7 -11 24 -15 -20
pair next: verb.come foe.to	13 -6 -10 -5 -8
pair next: verb.come noun.body	0 11 -19 -35 3
pair next: verb.come noun.branch	-12 -13 0 -13 6
pair next: verb.come noun.child	15 -36 -18 -9 8
pair next: verb.come noun.civilian	37 -20 -33 -10 -18
pair next: verb.come noun.exchange	0 5 2 7 -30
pair next: verb.come noun.family	9 -19 -9 -13 7
pair next: verb.come noun.foreigner	14 0 -4 -12 -2
pair next: verb.come noun.military	14 -12 10 -27 -17
pair next: verb.come noun.other	-2 -10 18 -27 -4
pair next: verb.come noun.people	2 -27 -13 4 -2
pair next: verb.come noun.rank	-1 -2 -15 17 -7
pair next: verb.come noun.soldier	9 -1 -4 -1 -8
pair next: verb.come own.of	10 -15 -3 -17 9
pair next: verb.come own.to	-6 -29 15 5 -1
pair next: verb.come qualifier.approx	0 14 -9 -27 16
pair next: verb.come qualifier.at_most	-27 -25 18 -19 6
pair next: verb.come qualifier.more_than	6 0 -30 -9 -5
pair next: verb.come ru.from	3 1 2 -7 -13
pair next: verb.come ru.of	9 -21 -27 18 -14
pair next: verb.come ru.to	-2 -28 -14 0 9
pair next: verb.come ua.agent	29 -7 -20 -19 -14
pair next: verb.come ua.from	27 -19 -2 -15 -31
pair next: verb.come ua.of	1 0 0 -30 -7
pair next: verb.come ua.to	9 3 2 -36 -23
pair next: verb.come verb.bring	-31 -22 -30 9 50
pair next: verb.come verb.come	23 -29 -5 -10 -20
pair next: verb.come verb.give	20 -32 -23 -4 -8
pair next: verb.come verb.held_exchange	5 -15 16 -17 6
pair next: verb.come verb.home	0 -10 0 -12 -4
pair next: verb.come verb.managed	7 -8 11 -26 -18
pair next: verb.come verb.noun	10 -11 5 -12 -12
pair next: verb.come verb.other	-1 28 5 0 -28
pair next: verb.come view.ua	8 -1 -3 -1 -4
pair next: verb.future adj.modifier	-18 2 5 -31 -5
pair next: verb.future category	-16 18 -17 -1 -1
pair next: verb.future country	0 -7 14 -9 1
pair next: verb.future cue.agreed	-1 28 -12 -26 -32
pair next: verb.future cue.agreement	-22 25 -4 -11 -13
pair next: verb.future cue.all	6 7 -27 3 0
pair next: verb.future cue.called_off	-27 -13 22 -15 -4
pair next: verb.future cue.claims	-1 21 -12 -26 8
pair next: verb.future cue.completed	9 30 -21 -9 -12
pair next: verb.future cue.crime	-9 -13 -12 -19 19
pair next: verb.future cue.evacuation	-17 -10 -1 -1 19
pair next: verb.future cue.footage	13 -10 -7 -11 3
pair next: verb.future cue.good_news	-28 6 -18 1 3
pair next: verb.future cue.held	-25 -14 -14 19 -4
pair next: verb.future cue.in_captivity	8 -12 -14 9 5
pair next: verb.future cue.in_return	-23 17 -17 -8 1
pair next: verb.future cue.mediated	0 -21 -2 -10 4
pair next: verb.future cue.money	0 -11 -18 23 -14
pair next: verb.future cue.of_whole	-4 -27 21 1 -21
pair next: verb.future cue.other_return	0 -24 -6 -13 12
pair next: verb.future cue.planned	-12 15 -8 -26 -7
pair next: verb.future cue.ready	-24 24 -24 -13 -15
pair next: verb.future cue.recap	-17 14 5 -5 -19
pair next: verb.future cue.record	13 1 -10 -3 -11
pair next: verb.future cue.relative	13 -2 10 -16 -15
pair next: verb.future cue.reunion	-19 20 -2 -2 -14
pair next: verb.future cue.span	7 5 -4 7 -13
pair next: verb.future cue.stage	16 -2 -15 -1 -12
pair next: verb.future cue.today	-9 -15 -13 -14 19
pair next: verb.future cue.total	-14 -15 -11 20 -5
pair next: verb.future cue.unfinished	1 -21 -11 -21 26
pair next: verb.future cue.venue	14 12 -16 -8 -19
pair next: verb.future cue.yesterday	-5 -23 21 -5 -20
pair next: verb.future noun.body	4 -30 -1 -24 12
pair next: verb.future noun.branch	20 -8 -14 -9 -8
pair next: verb.future noun.civilian	-20 23 -7 -8 -21
pair next: verb.future noun.exchange	2 43 -45 -35 -30
pair next: verb.future noun.family	13 -15 9 -27 -3
pair next: verb.future noun.military	-8 6 -15 -19 8
pair next: verb.future noun.other	5 -13 -9 10 -14
pair next: verb.future noun.people	-35 35 -35 2 7
pair next: verb.future own.agent	-10 -14 15 -8 -17
pair next: verb.future own.of	-19 -2 -5 0 -4
pair next: verb.future own.to	-30 43 -37 -5 -30
pair next: verb.future qualifier.at_most	-17 3 -29 -14 25
pair next: verb.future qualifier.more_than	-16 -1 1 12 -32
pair next: verb.future ru.agent	-27 4 -20 4 1
pair next: verb.future ru.of	-26 5 16 -32 -7
pair next: verb.future ru.to	3 10 -12 -6 -10
pair next: verb.future ua.agent	-15 19 -15 1 0
pair next: verb.future ua.of	-29 -1 -22 2 18
pair next: verb.future ua.to	-1 -8 -12 -11 10
pair next: verb.future verb.bring	-5 7 5 -3 -14
pair next: verb.future verb.come	-15 26 -21 -8 -14
pair next: verb.future verb.future	-3 20 -30 -41 -6
pair next: verb.future verb.get	-23 6 -27 -13 -1
pair next: verb.future verb.give	-23 42 -15 -24 -11
pair next: verb.future verb.held_exchange	-25 23 -19 -13 -21
pair next: verb.future verb.home	-15 18 -18 -9 2
pair next: verb.future verb.noun	-19 25 -38 -13 4
pair next: verb.future verb.other	17 -22 -17 -27 8
pair next: verb.future verb.swap	-25 23 7 -11 -11
pair next: verb.future verb.will	-5 16 -16 -16 -3
pair next: verb.get adj.dead	39 -18 -22 -15 -15
pair next: verb.get adj.modifier	-3 -1 -16 -14 17
pair next: verb.get adj.wounded	23 -13 -13 -1 -5
pair next: verb.get category	19 -3 -9 -10 -16
pair next: verb.get country	-20 -3 3 -22 12
pair next: verb.get cue.all	-8 0 10 -1 -8
pair next: verb.get cue.claims	0 -20 -11 5 7
pair next: verb.get cue.crime	-12 -6 -12 -8 19
pair next: verb.get cue.held	0 -16 -10 -1 -3
pair next: verb.get cue.in_return	18 -14 -24 -25 11
pair next: verb.get cue.mediated	-6 0 -6 0 11
pair next: verb.get cue.of_whole	-16 -11 16 -5 -1
pair next: verb.get cue.outside	-3 -3 -1 10 -5
pair next: verb.get cue.part	-27 -22 12 12 -8
pair next: verb.get cue.recap	16 -7 1 -16 -10
pair next: verb.get cue.relative	-21 -11 6 -11 15
pair next: verb.get cue.same_number	-1 12 -28 -20 -3
pair next: verb.get cue.today	24 13 -19 -22 -18
pair next: verb.get cue.total	17 -6 -10 -11 -10
pair next: verb.get cue.transit	2 -4 -11 12 -18
pair next: verb.get cue.visit	-13 -12 22 -8 -20
pair next: verb.get noun.body	28 -44 -27 12 -37
pair next: verb.get noun.branch	-8 -2 -22 -16 19
pair next: verb.get noun.civilian	-7 -19 -20 15 9
pair next: verb.get noun.exchange	-17 -10 24 -15 -23
pair next: verb.get noun.family	-25 -22 -28 21 15
pair next: verb.get noun.military	37 -15 -1 -30 -19
pair next: verb.get noun.other	-30 -1 -1 -15 19
pair next: verb.get noun.people	17 -13 -2 -34 1
pair next: verb.get noun.soldier	12 -5 -7 -7 -10
pair next: verb.get own.of	41 -11 -24 -18 -27
pair next: verb.get own.to	32 -5 -18 -19 -15
pair next: verb.get qualifier.approx	-15 -18 24 -10 -43
pair next: verb.get qualifier.at_most	14 -13 -5 -6 7
pair next: verb.get qualifier.more_than	-27 -28 14 22 -1
pair next: verb.get ru.agent	41 -12 -18 -33 -24
pair next: verb.get ru.from	14 -26 -3 -24 -2
pair next: verb.get ru.of	4 26 -22 -32 2
pair next: verb.get ua.agent	33 -10 -10 -15 -10
pair next: verb.get ua.from	21 8 -17 -14 -8
pair next: verb.get ua.of	-17 8 -22 -4 9
pair next: verb.get verb.bring	-19 -12 -17 -18 26
pair next: verb.get verb.future	10 -1 -3 0 -7
pair next: verb.get verb.get	28 -11 -10 -15 -20
pair next: verb.get verb.give	21 -32 -27 -16 -7
pair next: verb.get verb.noun	-13 -1 -28 -23 14
pair next: verb.get verb.other	-15 -21 -11 -12 10
pair next: verb.get voice.ru	40 -21 -19 -27 -27
pair next: verb.get voice.ua	-14 -16 -20 -19 23
pair next: verb.give adj.dead	29 -10 -18 -13 -16
pair next: verb.give adj.freed	3 -26 -33 4 -3
pair next: verb.give adj.modifier	10 4 -15 -10 -6
pair next: verb.give adj.wounded	36 -9 -11 -18 -17
pair next: verb.give category	-7 7 -19 -19 11
pair next: verb.give country	-34 -40 7 4 14
pair next: verb.give cue.all	-9 -16 -7 -12 15
pair next: verb.give cue.each	27 -21 1 -14 -14
pair next: verb.give cue.in_return	31 -20 -20 -27 -2
pair next: verb.give cue.mediated	-22 12 -4 -9 21
pair next: verb.give cue.of_whole	-33 15 -15 14 -9
pair next: verb.give cue.one_sided	28 -18 -8 5 -13
pair next: verb.give cue.other_return	14 -12 -3 2 -10
pair next: verb.give cue.other_war	-11 -13 -5 11 3
pair next: verb.give cue.outside	32 -7 -8 -4 -23
pair next: verb.give cue.planned	-28 19 -17 -21 -6
pair next: verb.give cue.reunion	-2 -4 -18 -14 20
pair next: verb.give cue.same_number	23 -6 -15 -16 -1
pair next: verb.give cue.stage	13 -18 -23 -7 -1
pair next: verb.give cue.today	50 -16 -23 -26 -23
pair next: verb.give cue.transit	-5 -16 -20 -11 36
pair next: verb.give foe.of	14 -7 -10 -15 -11
pair next: verb.give foe.to	-22 8 -17 16 -7
pair next: verb.give noun.body	40 -29 3 -28 -22
pair next: verb.give noun.branch	-3 0 -12 0 13
pair next: verb.give noun.child	-16 -15 -22 -12 28
pair next: verb.give noun.civilian	8 -18 -18 -2 11
pair next: verb.give noun.family	-2 16 -36 -22 24
pair next: verb.give noun.military	49 -14 -12 -19 -18
pair next: verb.give noun.other	-24 10 -8 -26 13
pair next: verb.give noun.people	0 -16 -17 -42 20
pair next: verb.give own.agent	9 -9 12 -6 -16
pair next: verb.give own.of	-18 6 12 -15 -1
pair next: verb.give own.to	30 -28 1 -27 -4
pair next: verb.give qualifier.approx	8 9 -18 -11 -11
pair next: verb.give qualifier.at_most	23 -19 -13 8 -10
pair next: verb.give qualifier.more_than	-19 -7 -2 12 -28
pair next: verb.give ru.agent	-14 -8 4 4 4
pair next: verb.give ru.from	12 0 -2 -2 -9
pair next: verb.give ru.of	18 -21 -25 -10 -6
pair next: verb.give ru.to	26 -24 -25 -44 13
pair next: verb.give ua.agent	31 -2 -5 -16 -18
pair next: verb.give ua.of	6 -12 6 -37 4
pair next: verb.give ua.to	15 -22 -12 7 -35
pair next: verb.give verb.bring	-1 9 -11 -7 -7
pair next: verb.give verb.get	-34 2 -11 -23 27
pair next: verb.give verb.give	-3 -14 -6 3 0
pair next: verb.give verb.noun	-12 -23 10 -6 9
pair next: verb.give verb.other	-29 -17 20 -25 -8
pair next: verb.held_exchange adj.dead	24 -12 -17 -10 -12
pair next: verb.held_exchange adj.freed	10 -4 -8 -4 -8
pair next: verb.held_exchange adj.modifier	28 3 -21 -32 -33
pair next: verb.held_exchange adj.wounded	-3 -25 15 -14 -10
pair next: verb.held_exchange country	-25 -1 -16 -3 25
pair next: verb.held_exchange cue.agreement	19 -9 -7 -25 -20
pair next: verb.held_exchange cue.called_off	-19 26 -13 -15 -15
pair next: verb.held_exchange cue.captivity	3 -12 13 -14 -16
pair next: verb.held_exchange cue.claims	7 -24 16 -20 -15
pair next: verb.held_exchange cue.completed	2 -35 -16 16 -7
pair next: verb.held_exchange cue.count	1 -11 8 -26 12
pair next: verb.held_exchange cue.in_captivity	37 -11 -22 -19 -13
pair next: verb.held_exchange cue.mediated	3 -19 8 -3 -25
pair next: verb.held_exchange cue.of_whole	22 -14 -16 -16 -3
pair next: verb.held_exchange cue.one_sided	26 -11 -5 -20 -4
pair next: verb.held_exchange cue.other_exchange	-22 3 -21 -11 18
pair next: verb.held_exchange cue.part	9 -16 11 -10 -14
pair next: verb.held_exchange cue.recap	-18 -22 -6 19 10
pair next: verb.held_exchange cue.record	-4 -23 16 -7 -5
pair next: verb.held_exchange cue.relative	-8 -5 27 -33 -21
pair next: verb.held_exchange cue.since	26 -8 -11 -12 -10
pair next: verb.held_exchange cue.span	-3 -20 25 -8 -17
pair next: verb.held_exchange cue.stage	49 -20 -21 -22 -14
pair next: verb.held_exchange cue.today	13 22 -12 -31 -34
pair next: verb.held_exchange cue.total	13 -1 -3 -9 -5
pair next: verb.held_exchange cue.venue	-41 -22 -22 -2 43
pair next: verb.held_exchange cue.year	5 -11 -2 4 -1
pair next: verb.held_exchange cue.yesterday	5 -36 16 -12 -14
pair next: verb.held_exchange noun.body	43 -15 -14 -13 -30
pair next: verb.held_exchange noun.exchange	12 -5 -11 -2 -18
pair next: verb.held_exchange noun.military	48 -25 -22 -15 -33
pair next: verb.held_exchange noun.other	22 -6 -18 -10 -13
pair next: verb.held_exchange noun.people	12 -35 -21 4 -5
pair next: verb.held_exchange own.to	35 -8 -22 -14 -16
pair next: verb.held_exchange qualifier.approx	-9 -22 28 -29 -24
pair next: verb.held_exchange qualifier.at_most	-15 2 8 -21 7
pair next: verb.held_exchange ru.agent	14 -2 -12 -5 0
pair next: verb.held_exchange ru.from	20 -3 -16 -4 -2
pair next: verb.held_exchange ru.of	24 -13 -13 -12 -9
pair next: verb.held_exchange ua.agent	31 1 -26 -18 -23
pair next: verb.held_exchange ua.to	11 -3 -2 -3 -4
pair next: verb.held_exchange verb.bring	-4 11 -26 16 -22
pair next: verb.held_exchange verb.get	6 -1 -16 -31 15
pair next: verb.held_exchange verb.give	-27 -9 -8 -16 24
pair next: verb.held_exchange verb.held_exchange	15 -17 -8 -11 -12
pair next: verb.held_exchange verb.home	11 0 -6 -1 -4
pair next: verb.held_exchange verb.managed	7 -37 13 -5 -24
pair next: verb.held_exchange verb.noun	39 -13 0 -33 -29
pair next: verb.held_exchange verb.other	-21 7 -7 18 -6
pair next: verb.held_exchange verb.will	-18 22 -14 -1 -13
pair next: verb.home adj.freed	-18 10 -37 -15 29
pair next: verb.home adj.modifier	14 -31 6 0 -29
pair next: verb.home adj.wounded	24 -18 -12 -1 -6
pair next: verb.home cue.all	-16 -1 25 -17 -12
pair next: verb.home cue.captivity	23 -17 0 -33 -24
pair next: verb.home cue.captured	29 -11 -8 -3 -20
pair next: verb.home cue.completed	-3 -3 11 -2 -13
pair next: verb.home cue.footage	-16 -5 21 -9 -21
pair next: verb.home cue.good_news	-19 -20 -25 -10 36
pair next: verb.home cue.mediated	18 -7 -4 -10 -7
pair next: verb.home cue.of_whole	-9 -4 1 29 -42
pair next: verb.home cue.part	31 -14 -23 -14 -20
pair next: verb.home cue.reunion	36 -2 -8 -28 -40
pair next: verb.home cue.today	39 -12 -16 -24 -16
pair next: verb.home noun.branch	-10 -6 15 -5 -9
pair next: verb.home noun.child	-12 -13 13 -17 -5
pair next: verb.home noun.civilian	13 -18 -24 9 -19
pair next: verb.home noun.exchange	15 -2 -6 -11 -3
pair next: verb.home noun.family	11 -14 -4 -10 -2
pair next: verb.home noun.military	45 -15 -18 -18 -29
pair next: verb.home noun.other	-22 -25 10 -27 11
pair next: verb.home noun.people	18 0 2 -16 -35
pair next: verb.home noun.soldier	16 -2 -5 -12 -4
pair next: verb.home noun.woman	26 -18 -23 -21 -14
pair next: verb.home own.agent	-3 10 13 -10 -20
pair next: verb.home own.to	11 -14 1 -24 0
pair next: verb.home qualifier.at_most	4 -26 -2 -2 15
pair next: verb.home qualifier.more_than	4 11 -4 -23 7
pair next: verb.home ru.from	11 -15 -2 1 -20
pair next: verb.home ru.of	11 -16 1 -20 -39
pair next: verb.home ua.from	19 -12 -11 1 -15
pair next: verb.home ua.of	48 -27 -28 -21 -3
pair next: verb.home ua.to	21 -19 -24 -10 -11
pair next: verb.home verb.bring	7 -2 -18 1 -21
pair next: verb.home verb.come	-1 -15 -2 2 2
pair next: verb.home verb.future	-11 -3 -12 6 22
pair next: verb.home verb.get	23 -3 -8 -5 -18
pair next: verb.home verb.give	10 -1 8 -18 -24
pair next: verb.home verb.held_exchange	-10 -7 -7 -5 9
pair next: verb.home verb.home	25 -22 5 -11 -21
pair next: verb.home verb.noun	-12 25 -21 -6 -22
pair next: verb.home verb.other	10 -17 -28 -8 0
pair next: verb.managed adj.modifier	30 -3 -6 -23 -7
pair next: verb.managed cue.completed	-11 2 1 17 -30
pair next: verb.managed cue.mediated	11 -23 -10 -26 8
pair next: verb.managed noun.people	8 -5 -9 -2 -6
pair next: verb.managed verb.bring	-13 -10 6 17 -24
pair next: verb.managed verb.will	7 -18 -17 8 -23
pair next: verb.noun adj.dead	19 -3 -17 -21 -26
pair next: verb.noun adj.modifier	-15 22 -4 -11 -17
pair next: verb.noun adj.wounded	-17 20 -19 -13 -2
pair next: verb.noun country	19 -7 -24 -9 10
pair next: verb.noun cue.agreement	-16 8 -15 9 -23
pair next: verb.noun cue.all	-14 0 -9 -11 22
pair next: verb.noun cue.completed	38 -11 -17 -21 -22
pair next: verb.noun cue.count	-4 13 4 -11 -16
pair next: verb.noun cue.deported	-14 -43 -16 15 -3
pair next: verb.noun cue.footage	17 -15 -22 -5 11
pair next: verb.noun cue.included	-20 7 10 -3 -18
pair next: verb.noun cue.mediated	18 -1 -6 -1 -16
pair next: verb.noun cue.of_whole	-2 0 -12 -9 -8
pair next: verb.noun cue.one_sided	24 -7 11 -25 -24
pair next: verb.noun cue.other_exchange	-33 -26 -14 -10 35
pair next: verb.noun cue.planned	-22 31 -11 -5 -15
pair next: verb.noun cue.recap	19 -3 -15 -6 -17
pair next: verb.noun cue.relative	-17 -3 12 -2 4
pair next: verb.noun cue.repatriation	14 -5 3 -31 -8
pair next: verb.noun cue.reunion	-7 9 -25 -5 -14
pair next: verb.noun cue.since	19 -5 -14 -14 -14
pair next: verb.noun cue.today	9 10 -16 -16 -12
pair next: verb.noun cue.transit	-13 -13 -9 18 16
pair next: verb.noun cue.year	9 -3 -2 -8 -6
pair next: verb.noun noun.body	-10 30 12 -37 -29
pair next: verb.noun noun.child	-12 11 -23 4 -7
pair next: verb.noun noun.civilian	-24 36 -25 -8 -29
pair next: verb.noun noun.exchange	-16 9 -23 -13 4
pair next: verb.noun noun.family	-29 31 -25 16 -26
pair next: verb.noun noun.military	4 -17 17 -2 -30
pair next: verb.noun noun.other	-19 -21 -11 12 -1
pair next: verb.noun noun.people	8 -7 3 -38 17
pair next: verb.noun own.to	-22 11 4 -30 -10
pair next: verb.noun qualifier.at_most	-26 -7 4 21 11
pair next: verb.noun ru.from	21 -3 -9 -10 -10
pair next: verb.noun ua.agent	-23 17 -4 28 -5
pair next: verb.noun ua.from	37 -9 -18 -21 -10
pair next: verb.noun ua.of	-33 -24 10 5 16
pair next: verb.noun ua.to	-9 9 -19 -16 10
pair next: verb.noun verb.bring	13 -6 -3 -3 -7
pair next: verb.noun verb.noun	-16 -4 -15 -11 14
pair next: verb.noun verb.will	-10 6 -7 -1 7
pair next: verb.other adj.dead	-14 -26 -44 -25 42
pair next: verb.other adj.modifier	-18 -14 18 -28 3
pair next: verb.other adj.wounded	-10 -32 -45 -10 29
pair next: verb.other category	6 -6 5 2 -26
pair next: verb.other country	-30 32 -37 -21 -5
pair next: verb.other cue.all	-21 -25 -5 -9 14
pair next: verb.other cue.arrived	-4 -13 0 -25 -3
pair next: verb.other cue.born	-3 -3 -6 -3 13
pair next: verb.other cue.captured	14 -5 -7 1 -6
pair next: verb.other cue.claims	-14 4 16 -34 7
pair next: verb.other cue.completed	-13 -14 4 4 -11
pair next: verb.other cue.crime	-8 -16 -22 -4 19
pair next: verb.other cue.footage	-32 -10 1 -2 10
pair next: verb.other cue.in_captivity	10 -5 -9 3 -5
pair next: verb.other cue.mediated	-12 -42 16 11 -16
pair next: verb.other cue.missing	1 -15 -3 3 5
pair next: verb.other cue.money	-20 -2 -10 1 2
pair next: verb.other cue.of_whole	-13 -12 -7 14 -7
pair next: verb.other cue.other_return	8 -29 1 10 -21
pair next: verb.other cue.part	-17 9 -15 -7 14
pair next: verb.other cue.planned	-8 11 -11 -4 -10
pair next: verb.other cue.recap	2 -23 -28 13 -1
pair next: verb.other cue.relative	-11 -1 -5 -10 22
pair next: verb.other cue.reunion	-25 8 18 -10 -17
pair next: verb.other cue.since	-25 -5 -5 -5 12
pair next: verb.other cue.span	-17 -17 -6 -8 31
pair next: verb.other cue.today	8 -4 -1 14 -19
pair next: verb.other cue.transit	21 -3 -5 -12 -16
pair next: verb.other cue.venue	-28 12 -13 -27 14
pair next: verb.other cue.visit	-26 3 26 -40 -1
pair next: verb.other foe.of	-16 -11 13 -8 -10
pair next: verb.other noun.body	-42 11 -18 -21 25
pair next: verb.other noun.branch	-4 -20 -7 -26 7
pair next: verb.other noun.child	-17 -12 -18 -26 26
pair next: verb.other noun.civilian	-17 -15 12 -14 18
pair next: verb.other noun.exchange	-1 11 -22 -13 18
pair next: verb.other noun.family	-30 -31 4 13 10
pair next: verb.other noun.foreigner	-20 -19 -4 -13 17
pair next: verb.other noun.man	-12 0 -1 0 13
pair next: verb.other noun.military	-23 -29 -12 -29 32
pair next: verb.other noun.other	-20 -17 -5 -10 15
pair next: verb.other noun.people	-13 -9 -9 -27 23
pair next: verb.other own.to	-10 18 -4 -21 1
pair next: verb.other qualifier.approx	-22 -5 9 3 -6
pair next: verb.other qualifier.at_least	-24 -17 -31 -24 27
pair next: verb.other qualifier.at_most	-13 -12 -15 10 11
pair next: verb.other qualifier.more_than	-19 -32 -25 -9 26
pair next: verb.other ru.of	-21 -25 0 -12 19
pair next: verb.other ua.of	-21 -36 -36 15 26
pair next: verb.other ua.to	11 -12 0 -1 -22
pair next: verb.other verb.bring	-28 -21 -22 -7 33
pair next: verb.other verb.come	26 -18 -35 -17 5
pair next: verb.other verb.get	-38 8 -5 6 7
pair next: verb.other verb.give	7 -1 15 -33 -8
pair next: verb.other verb.managed	-15 -24 38 -15 0
pair next: verb.other verb.other	-15 -32 11 6 0
pair next: verb.swap adj.dead	13 -1 -5 -1 -7
pair next: verb.swap adj.freed	5 -4 -31 11 -3
pair next: verb.swap adj.modifier	-10 -6 -8 -14 12
pair next: verb.swap cue.completed	17 -11 -2 -8 -12
pair next: verb.swap cue.count	-13 13 -4 -2 -1
pair next: verb.swap cue.in_return	14 1 -7 -6 -7
pair next: verb.swap cue.mediated	8 13 -2 -17 -7
pair next: verb.swap cue.other_exchange	-27 14 -4 -21 -6
pair next: verb.swap cue.recap	12 -3 -13 -2 6
pair next: verb.swap cue.since	3 -20 -7 9 -11
pair next: verb.swap cue.today	9 -27 8 -16 -18
pair next: verb.swap cue.yesterday	-7 -5 16 -1 -14
pair next: verb.swap noun.exchange	12 -20 10 -11 -4
pair next: verb.swap noun.military	27 -16 6 -27 -19
pair next: verb.swap noun.other	6 -3 15 -33 -9
pair next: verb.swap noun.people	9 10 -50 -3 -23
pair next: verb.swap ru.of	-6 -11 3 17 -23
pair next: verb.swap ua.of	24 -21 -16 -19 -23
pair next: verb.swap verb.held_exchange	10 -22 -29 -33 20
pair next: verb.swap verb.noun	9 12 -17 -8 -4
pair next: verb.swap verb.swap	9 -40 -23 25 -31
pair next: verb.will adj.modifier	-6 5 -10 -23 1
pair next: verb.will adj.wounded	-20 -17 -12 -5 20
pair next: verb.will cue.agreed	-9 14 -7 -9 -8
pair next: verb.will cue.agreement	-16 20 -5 -18 5
pair next: verb.will cue.all	15 5 -15 -39 -12
pair next: verb.will cue.footage	28 -7 -4 -13 -19
pair next: verb.will cue.of_whole	1 -12 -18 21 -15
pair next: verb.will cue.one_sided	13 -14 -5 9 -7
pair next: verb.will cue.other_exchange	-6 -13 -9 -1 22
pair next: verb.will cue.other_return	-5 -7 -14 -16 22
pair next: verb.will cue.relative	-11 -2 17 -2 -9
pair next: verb.will noun.body	-4 10 -26 8 -16
pair next: verb.will noun.child	-7 -6 -12 9 -9
pair next: verb.will noun.civilian	-11 6 1 3 -16
pair next: verb.will noun.exchange	-3 20 -13 -20 -33
pair next: verb.will noun.military	-16 20 -8 19 -30
pair next: verb.will noun.other	-16 -28 -26 -3 30
pair next: verb.will noun.people	-24 32 -32 4 -9
pair next: verb.will noun.rank	19 -4 -19 -21 10
pair next: verb.will own.to	-38 26 -16 2 -9
pair next: verb.will qualifier.at_least	-16 17 3 -10 -15
pair next: verb.will qualifier.at_most	-23 18 -17 -8 18
pair next: verb.will qualifier.more_than	-9 24 -19 -31 -36
pair next: verb.will ru.from	4 -13 7 -10 -5
pair next: verb.will ru.of	14 9 -8 -21 -12
pair next: verb.will ua.from	-15 -20 10 13 -10
pair next: verb.will ua.of	23 -15 -8 -13 -9
pair next: verb.will ua.to	-22 30 -13 -16 6
pair next: verb.will verb.bring	9 -22 -5 13 -9
pair next: verb.will verb.future	-1 13 -5 -29 -1
pair next: verb.will verb.managed	-12 -15 -14 30 -29
pair next: verb.will verb.will	-29 27 -20 -4 14
pair next: verb.will view.ua	25 -7 -8 -23 -4
pair next: view.ru adj.modifier	-12 -28 -30 28 -16
pair next: view.ru category	-10 -15 -14 -11 17
pair next: view.ru cue.captivity	-9 -10 3 10 -21
pair next: view.ru cue.claims	-5 13 -29 7 -6
pair next: view.ru cue.completed	16 -1 -1 -14 -4
pair next: view.ru cue.footage	14 -12 -11 -10 -13
pair next: view.ru cue.held	-14 -36 -13 25 -14
pair next: view.ru cue.in_captivity	-7 -8 -4 9 -1
pair next: view.ru cue.of_whole	-3 -29 -1 10 -1
pair next: view.ru cue.part	-6 -4 -7 15 -5
pair next: view.ru cue.span	14 -6 -16 -6 7
pair next: view.ru cue.stage	-7 -13 -12 -1 13
pair next: view.ru cue.today	-3 -16 -13 -5 18
pair next: view.ru noun.exchange	-4 9 -8 -8 -6
pair next: view.ru noun.military	-28 19 -16 -25 -8
pair next: view.ru noun.other	-13 12 -8 -16 -8
pair next: view.ru noun.people	-10 -19 17 -15 6
pair next: view.ru own.to	-23 -8 -14 26 -19
pair next: view.ru ru.of	-14 2 14 0 -25
pair next: view.ru ua.from	-31 -16 -13 39 -20
pair next: view.ru ua.of	12 -18 -6 -24 7
pair next: view.ru ua.to	-22 -15 -14 22 -18
pair next: view.ru verb.bring	42 -10 -16 -2 -19
pair next: view.ru verb.come	-18 -8 4 -12 16
pair next: view.ru verb.get	15 -6 -7 -1 -5
pair next: view.ru verb.give	35 -11 -7 -8 -26
pair next: view.ru verb.held_exchange	-9 -12 -13 19 -12
pair next: view.ru verb.home	10 -2 -9 -7 -2
pair next: view.ru verb.other	0 -20 -18 3 2
pair next: view.ru view.ru	27 -8 -16 -10 -13
pair next: view.ua adj.modifier	-9 10 -2 -13 -8
pair next: view.ua cue.captivity	-2 -4 -11 15 -31
pair next: view.ua cue.deported	-3 -22 -15 9 -24
pair next: view.ua cue.of_whole	-1 -2 -22 -30 26
pair next: view.ua cue.relative	23 -18 -7 -12 -12
pair next: view.ua noun.civilian	12 -19 16 0 -27
pair next: view.ua noun.military	17 -21 -1 -25 -4
pair next: view.ua ru.of	-19 -1 -5 -9 20
pair next: view.ua ua.of	21 -6 -6 -12 -11
pair next: view.ua ua.to	-3 -13 -12 17 -4
pair next: view.ua verb.bring	33 -5 -13 -9 -16
pair next: view.ua verb.come	36 -7 -14 -14 -18
pair next: view.ua verb.home	28 -16 5 -26 -15
pair next: view.ua verb.other	11 -1 -7 -4 -11
pair next: view.ua view.ua	5 -11 -21 -11 18
pair next: voice.ru adj.modifier	-36 -1 17 21 -34
pair next: voice.ru country	-7 -13 17 -36 3
pair next: voice.ru cue.claims	3 16 -42 -22 7
pair next: voice.ru cue.completed	26 -39 12 -19 -37
pair next: voice.ru cue.denied	-24 39 -19 -10 -22
pair next: voice.ru cue.footage	-25 20 -7 -7 -22
pair next: voice.ru cue.held	-12 13 17 -13 -16
pair next: voice.ru cue.in_captivity	-21 -12 -9 23 -13
pair next: voice.ru cue.in_return	-12 29 -19 -27 -26
pair next: voice.ru cue.mediated	14 -16 -4 -8 -10
pair next: voice.ru cue.of_whole	-43 -3 -14 15 12
pair next: voice.ru cue.planned	-37 -22 18 -29 2
pair next: voice.ru cue.recap	-1 -12 11 8 -16
pair next: voice.ru cue.relative	-9 16 -9 -17 -15
pair next: voice.ru cue.since	-29 8 -9 22 -33
pair next: voice.ru cue.span	-1 -8 -2 -10 17
pair next: voice.ru cue.thanks	-5 -34 -39 13 10
pair next: voice.ru cue.today	-10 17 -26 -19 -6
pair next: voice.ru cue.venue	11 -3 -11 -20 -10
pair next: voice.ru foe.of	-4 -13 16 -9 -14
pair next: voice.ru noun.branch	22 1 9 -18 -26
pair next: voice.ru noun.civilian	-22 -23 1 26 9
pair next: voice.ru noun.exchange	-15 12 -5 -18 -11
pair next: voice.ru noun.foreigner	-2 12 -19 -6 -15
pair next: voice.ru noun.military	12 -5 -1 -7 -8
pair next: voice.ru noun.other	-24 -3 -27 11 3
pair next: voice.ru noun.people	6 8 -8 -10 -23
pair next: voice.ru own.agent	-10 23 -12 -3 -10
pair next: voice.ru own.to	16 -4 -3 -6 -5
pair next: voice.ru qualifier.more_than	-10 -3 -1 -10 17
pair next: voice.ru ru.agent	9 5 -21 -1 -11
pair next: voice.ru ru.of	9 -8 6 -12 -12
pair next: voice.ru ru.to	14 -5 -1 -8 -4
pair next: voice.ru ua.agent	-31 -23 -32 9 12
pair next: voice.ru ua.from	13 -3 -8 -2 -2
pair next: voice.ru ua.of	-18 7 8 -28 -8
pair next: voice.ru ua.to	30 -21 -14 -16 -13
pair next: voice.ru verb.bring	12 -8 -14 -5 -11
pair next: voice.ru verb.come	-16 -25 13 -8 21
pair next: voice.ru verb.future	4 17 -3 -7 -36
pair next: voice.ru verb.get	14 -4 -5 -10 -8
pair next: voice.ru verb.give	15 -14 -8 -6 -1
pair next: voice.ru verb.held_exchange	-6 16 3 -22 -12
pair next: voice.ru verb.home	20 -13 -12 -8 -16
pair next: voice.ru verb.noun	-20 -7 22 -8 -11
pair next: voice.ru verb.other	-17 0 3 -11 16
pair next: voice.ru verb.will	8 -2 -5 0 -1
pair next: voice.ru view.ru	-18 -15 -11 25 -8
pair next: voice.ru voice.ru	37 2 -33 -27 -22
pair next: voice.ru voice.ua	5 -10 16 -13 -18
pair next: voice.ua adj.modifier	-8 6 -12 0 -3
pair next: voice.ua adj.wounded	-1 -18 26 -17 -21
pair next: voice.ua category	-3 -1 -10 20 -19
pair next: voice.ua country	-10 12 -18 -2 2
pair next: voice.ua cue.agreed	-9 12 -6 -9 -7
pair next: voice.ua cue.agreement	13 -9 -12 -12 -12
pair next: voice.ua cue.captured	-14 -5 -5 -14 20
pair next: voice.ua cue.claims	1 16 -28 5 -36
pair next: voice.ua cue.completed	-14 18 -27 10 -10
pair next: voice.ua cue.denied	-9 -2 -13 -18 17
pair next: voice.ua cue.footage	-31 -9 16 6 -25
pair next: voice.ua cue.held	4 -7 -1 17 -15
pair next: voice.ua cue.in_captivity	-5 -18 -1 25 -15
pair next: voice.ua cue.mediated	-5 22 -31 -14 -8
pair next: voice.ua cue.money	-6 -2 -19 -1 20
pair next: voice.ua cue.name	2 -2 -10 6 -12
pair next: voice.ua cue.of_whole	35 -19 -28 -18 -17
pair next: voice.ua cue.part	17 -5 -10 -5 -7
pair next: voice.ua cue.planned	-20 6 -27 -29 33
pair next: voice.ua cue.record	8 -4 -5 -6 -7
pair next: voice.ua cue.relative	-2 -4 12 -1 -23
pair next: voice.ua cue.reunion	-14 -2 -7 -23 20
pair next: voice.ua cue.since	9 -10 -15 11 -18
pair next: voice.ua cue.span	-7 4 -15 -14 11
pair next: voice.ua cue.thanks	30 -15 -13 -10 -13
pair next: voice.ua cue.today	22 15 -5 -11 -27
pair next: voice.ua cue.total	-8 0 0 -1 9
pair next: voice.ua cue.transit	18 -17 -16 21 -28
pair next: voice.ua cue.unit	30 -1 -3 -29 -7
pair next: voice.ua cue.venue	-38 32 -17 -15 -15
pair next: voice.ua cue.visit	-11 3 -12 7 -4
pair next: voice.ua cue.year	-13 -5 -10 23 -14
pair next: voice.ua cue.yesterday	-13 -16 25 -5 -22
pair next: voice.ua noun.branch	12 3 -27 -3 -9
pair next: voice.ua noun.child	3 -6 10 -4 -9
pair next: voice.ua noun.civilian	8 0 -5 -7 2
pair next: voice.ua noun.exchange	30 30 -23 -37 -41
pair next: voice.ua noun.family	-9 -9 -23 -12 19
pair next: voice.ua noun.foreigner	-19 25 -20 -13 -10
pair next: voice.ua noun.man	-4 -8 -14 -12 21
pair next: voice.ua noun.military	24 -18 -30 -20 11
pair next: voice.ua noun.other	-7 -40 -10 -15 27
pair next: voice.ua noun.people	2 6 -21 2 3
pair next: voice.ua noun.rank	-13 -5 -14 -3 17
pair next: voice.ua own.agent	12 -17 -20 0 -5
pair next: voice.ua own.of	-4 -11 -17 -18 14
pair next: voice.ua own.to	11 1 -18 -1 -25
pair next: voice.ua qualifier.approx	-3 -5 -4 -10 17
pair next: voice.ua qualifier.at_most	-21 11 -40 -7 13
pair next: voice.ua qualifier.more_than	-13 -5 -32 27 -20
pair next: voice.ua ru.agent	-10 5 -10 2 5
pair next: voice.ua ru.of	-8 -29 -26 -18 26
pair next: voice.ua ua.agent	-21 14 -7 17 -8
pair next: voice.ua ua.of	1 7 -1 6 -22
pair next: voice.ua ua.to	-10 -13 19 -20 -11
pair next: voice.ua verb.bring	-16 -3 5 11 -9
pair next: voice.ua verb.come	12 5 -13 -36 -7
pair next: voice.ua verb.future	-3 -8 7 -23 -3
pair next: voice.ua verb.get	3 -17 11 -20 -24
pair next: voice.ua verb.held_exchange	13 -13 -20 -5 -19
pair next: voice.ua verb.noun	3 -14 9 -21 5
pair next: voice.ua verb.other	-8 -15 -7 -28 23
pair next: voice.ua verb.swap	19 -11 -9 -19 -11
pair next: voice.ua voice.ru	18 -3 -10 -13 -5
pair next: voice.ua voice.ua	4 0 -11 3 -15
party media	-2 -9 5 -9 -2
party mediator	-15 -13 -2 4 4
party ru	-5 2 -13 -7 10
party ua	-2 -5 -12 -2 5
ruled announcement	-33 29 -1 -21 -10
ruled follow_up	-46 -19 33 -21 -2
ruled irrelevant	-38 -9 -5 -15 26
ruled report	30 -8 -6 -17 -14
ruled statement	-40 -11 -8 27 -15
sentences 1	3 -13 -28 -11 12
sentences 2	-8 -15 3 -12 5
sentences 3	-6 3 -6 -11 2
sentences 4	-4 -8 -1 -7 1
tag any: adj.dead	5 -10 -11 -8 -1
tag any: adj.freed	-4 -11 8 -9 -6
tag any: adj.wounded	0 2 -17 -13 3
tag any: country	4 1 -8 -8 -6
tag any: cue.agreed	-7 16 -13 -4 -10
tag any: cue.all	-5 0 1 -14 -3
tag any: cue.all_civilians	32 -20 -15 -24 -17
tag any: cue.already	-7 -3 4 -7 -13
tag any: cue.among	0 -9 15 -9 -18
tag any: cue.anniversary	-33 -19 23 -19 0
tag any: cue.arrived	6 -25 15 -22 -11
tag any: cue.border	28 -15 -5 -32 -1
tag any: cue.born	-6 -4 -19 -11 5
tag any: cue.called_off	-47 21 -10 -11 5
tag any: cue.captivity	-1 0 -10 0 0
tag any: cue.captured	-1 -5 -26 -18 16
tag any: cue.claims	-11 1 -3 -2 -8
tag any: cue.completed	5 -6 -8 -2 -7
tag any: cue.count	-8 3 -6 -4 -7
tag any: cue.crime	-20 3 -42 -2 21
tag any: cue.denied	-26 30 -6 -17 -26
tag any: cue.deported	-9 -8 -26 12 1
tag any: cue.died	3 -13 -25 -6 10
tag any: cue.each	3 -5 -6 -5 -20
tag any: cue.evacuation	-16 -18 -23 -5 28
tag any: cue.ever_captured	3 -10 -16 0 10
tag any: cue.film	-29 -31 34 -1 -23
tag any: cue.footage	-28 -14 25 -9 -7
tag any: cue.good_news	23 -9 2 -26 -37
tag any: cue.held	-24 -13 -10 14 -5
tag any: cue.in_captivity	-6 -12 -13 8 -7
tag any: cue.in_return	-2 -10 -11 -12 8
tag any: cue.included	-6 -12 16 -13 -6
tag any: cue.local	-18 -19 26 -23 -3
tag any: cue.mediated	13 -8 -14 -2 -6
tag any: cue.missing	-3 -27 -23 12 -3
tag any: cue.money	-31 -14 1 -21 21
tag any: cue.month	-17 -3 2 -19 0
tag any: cue.name	-20 -22 23 -2 -5
tag any: cue.nth	37 3 -22 -13 -18
tag any: cue.of_whole	-5 -10 2 -5 0
tag any: cue.of_year	-21 -2 -1 4 0
tag any: cue.on_shield	33 -20 -28 -18 -15
tag any: cue.one_sided	-1 -7 -13 -1 -16
tag any: cue.other_exchange	-31 -17 -22 -17 40
tag any: cue.other_return	-20 -9 -3 -24 17
tag any: cue.other_war	-55 -35 -41 -13 62
tag any: cue.outside	7 -6 -11 11 -17
tag any: cue.parcel	-41 -15 10 -25 5
tag any: cue.part	0 -11 -2 -2 -4
tag any: cue.planned	-20 17 -9 -17 -8
tag any: cue.postponed	-25 35 -21 -16 -9
tag any: cue.ready	-17 18 -3 -18 -12
tag any: cue.recap	-14 -7 15 -1 -5
tag any: cue.record	-11 -10 27 -12 -15
tag any: cue.repatriation	3 -15 12 -10 -15
tag any: cue.reunion	-5 14 -13 -4 -25
tag any: cue.review	-44 -18 3 30 -18
tag any: cue.same_number	8 1 -20 -4 0
tag any: cue.since	-9 -13 -14 12 -7
tag any: cue.stage	4 0 -15 -1 -10
tag any: cue.thanks	7 -9 -3 -7 -9
tag any: cue.third	-28 -21 -32 -22 47
tag any: cue.to_date	-21 6 -13 26 -28
tag any: cue.today	13 -8 -2 -13 -11
tag any: cue.total	7 -18 -6 -5 -7
tag any: cue.training	-37 -40 -15 -21 46
tag any: cue.transit	9 -12 2 -10 -11
tag any: cue.unfinished	-30 3 21 -8 -29
tag any: cue.unit	-2 -13 -7 1 0
tag any: cue.venue	-12 6 -14 -22 -6
tag any: cue.visit	-27 -28 28 -26 6
tag any: cue.year	-10 -3 -21 13 -5
tag any: cue.yesterday	-7 -20 36 -30 -33
tag any: foe.agent	0 -4 5 -22 0
tag any: foe.from	16 -7 -26 12 -9
tag any: foe.of	-6 -17 -19 -1 2
tag any: foe.to	16 -18 -12 -24 -2
tag any: noun.body	2 -9 0 -4 -14
tag any: noun.branch	-10 -15 14 -16 2
tag any: noun.child	-13 2 -18 -5 5
tag any: noun.civilian	1 -11 -7 7 -13
tag any: noun.exchange	2 9 1 -9 -14
tag any: noun.family	-12 -4 2 -1 -6
tag any: noun.foreigner	-13 -3 -4 -13 5
tag any: noun.man	-1 -13 16 -13 -8
tag any: noun.military	10 -8 -2 -5 -6
tag any: noun.other	-9 -4 -2 0 6
tag any: noun.rank	4 -19 -6 -6 9
tag any: noun.soldier	5 -18 -12 5 -6
tag any: noun.woman	8 -5 -7 -7 -19
tag any: own.agent	-11 -4 -5 8 -9
tag any: own.from	0 20 -36 -5 -18
tag any: own.of	4 -13 -1 -3 -14
tag any: own.to	6 -11 -4 -4 -7
tag any: qualifier.approx	-11 -10 -4 4 -10
tag any: qualifier.at_least	-5 -3 -5 3 -15
tag any: qualifier.at_most	-9 -4 -3 -3 2
tag any: qualifier.more_than	-14 -9 -11 6 -4
tag any: ru.agent	2 0 -5 0 -10
tag any: ru.from	1 -18 -3 5 -15
tag any: ru.of	3 -3 -11 3 -7
tag any: ru.to	6 -8 -2 -10 -9
tag any: ua.agent	1 3 -10 1 -15
tag any: ua.from	5 2 -5 -11 -18
tag any: ua.of	5 -3 -10 3 -8
tag any: ua.to	9 -7 -8 -3 -15
tag any: verb.bring	10 -21 -7 4 -7
tag any: verb.come	5 -11 0 -9 0
tag any: verb.future	-16 15 -4 -5 -4
tag any: verb.get	3 -18 -10 -2 6
tag any: verb.give	4 -6 -7 -11 -1
tag any: verb.held_exchange	6 -8 1 -8 -8
tag any: verb.home	13 -13 -3 -7 -12
tag any: verb.managed	-1 -22 -6 14 -11
tag any: verb.noun	-2 6 -2 -13 -13
tag any: verb.other	-15 -9 3 -7 12
tag any: verb.swap	-2 -11 -7 -13 -2
tag any: verb.will	-17 13 -12 -10 -4
tag any: view.ru	-9 -7 -8 10 -5
tag any: view.ua	8 -22 -9 8 -10
tag any: voice.ru	-14 -3 1 -4 -12
tag any: voice.ua	-3 3 -18 3 -7
tag early: adj.dead	2 -12 -18 -11 11
tag early: adj.freed	-1 -10 1 -4 -7
tag early: adj.wounded	5 3 -14 -14 -7
tag early: category	1 -10 0 -7 -2
tag early: country	1 -5 -11 -2 -3
tag early: cue.agreed	-16 20 -12 -9 -14
tag early: cue.agreement	-2 7 -16 -8 -5
tag early: cue.all	-13 -12 6 -6 -13
tag early: cue.all_civilians	17 -5 -8 -11 -14
tag early: cue.already	-5 -6 10 -17 -6
tag early: cue.among	16 -19 12 -8 -40
tag early: cue.anniversary	-11 5 -27 7 7
tag early: cue.arrived	13 -16 -11 -12 5
tag early: cue.border	14 -1 -20 -30 7
tag early: cue.born	9 -2 -12 4 -24
tag early: cue.called_off	-42 24 -6 -22 -3
tag early: cue.captivity	-1 -5 -12 -4 3
tag early: cue.captured	1 -9 -23 -10 14
tag early: cue.claims	-7 -4 -4 -5 -10
tag early: cue.completed	8 -5 -2 -5 -17
tag early: cue.count	4 0 -3 -10 -15
tag early: cue.crime	-20 11 -23 0 6
tag early: cue.denied	-20 26 1 -17 -16
tag early: cue.deported	12 -18 -37 -8 13
tag early: cue.died	3 -7 -10 11 -19
tag early: cue.each	5 4 -15 -15 -14
tag early: cue.evacuation	-12 -10 -27 -49 25
tag early: cue.ever_captured	-17 -6 -4 -4 12
tag early: cue.film	4 -20 22 -21 -28
tag early: cue.footage	-11 -27 36 -33 -4
tag early: cue.good_news	2 -10 14 -31 -28
tag early: cue.held	-15 -9 -11 13 4
tag early: cue.in_captivity	4 -12 -6 -5 -2
tag early: cue.in_return	10 -7 -13 -17 5
tag early: cue.included	-7 -10 4 -9 -11
tag early: cue.local	6 -28 11 -32 -11
tag early: cue.mediated	9 -13 -12 -8 -10
tag early: cue.missing	-5 -27 -14 7 8
tag early: cue.money	-47 -15 -9 -22 28
tag early: cue.month	-20 -9 -14 9 8
tag early: cue.name	13 -2 -10 4 -15
tag early: cue.nth	23 -4 -16 -5 -3
tag early: cue.of_whole	-5 -10 0 -9 3
tag early: cue.of_year	-3 -10 -11 0 -2
tag early: cue.on_shield	-6 -24 -36 23 -4
tag early: cue.one_sided	26 -22 -16 -2 -9
tag early: cue.other_exchange	-20 -14 -35 -27 40
tag early: cue.other_return	-7 -30 10 -5 10
tag early: cue.other_war	-25 -13 -29 -26 39
tag early: cue.outside	35 0 -14 -13 -25
tag early: cue.parcel	-20 -14 -13 -6 25
tag early: cue.part	8 -16 -10 -6 -5
tag early: cue.planned	-19 12 -2 -20 -7
tag early: cue.postponed	-20 19 -23 1 -4
tag early: cue.ready	-12 10 -2 -13 -11
tag early: cue.recap	-11 -1 -9 -13 -3
tag early: cue.record	3 -18 18 -10 -27
tag early: cue.repatriation	3 -9 -5 8 -21
tag early: cue.reunion	-19 9 -1 9 -23
tag early: cue.review	-9 -4 -17 6 -1
tag early: cue.same_number	23 -15 -26 -20 17
tag early: cue.since	2 -3 -22 9 -13
tag early: cue.span	-9 -2 4 -20 6
tag early: cue.stage	0 -3 11 -17 -10
tag early: cue.thanks	8 -10 -6 -21 5
tag early: cue.third	-12 -43 -23 -17 37
tag early: cue.to_date	-11 16 -10 -1 -16
tag early: cue.today	7 -16 -3 -9 -10
tag early: cue.total	18 -23 2 -17 -5
tag early: cue.training	-21 -23 -6 -31 29
tag early: cue.transit	13 -7 -13 -15 -4
tag early: cue.unfinished	-19 27 14 -18 -22
tag early: cue.unit	10 -9 -12 0 -11
tag early: cue.venue	-15 -13 23 -7 -3
tag early: cue.visit	-13 -16 21 -41 -6
tag early: cue.year	-9 -1 -22 1 -5
tag early: cue.yesterday	0 -22 39 -30 -37
tag early: foe.agent	2 -7 8 -23 -4
tag early: foe.from	7 -5 -16 10 -17
tag early: foe.of	-6 -17 -24 5 8
tag early: foe.to	11 -10 -13 -11 -6
tag early: noun.body	-4 -2 -7 -8 -8
tag early: noun.branch	1 -24 9 -12 -4
tag early: noun.child	-2 -11 -24 -7 9
tag early: noun.civilian	2 -12 -11 8 -6
tag early: noun.exchange	-4 2 -8 -3 -18
tag early: noun.family	-22 -7 5 2 1
tag early: noun.foreigner	-11 7 3 3 -19
tag early: noun.man	23 -22 -1 -1 -17
tag early: noun.military	7 -5 -7 -2 -10
tag early: noun.other	-8 -3 -2 -10 2
tag early: noun.rank	10 -17 -17 1 3
tag early: noun.soldier	5 -10 -28 12 -8
tag early: noun.woman	5 -14 -7 1 -18
tag early: own.agent	-9 4 -15 1 -11
tag early: own.from	8 -14 -28 11 12
tag early: own.of	1 -5 -8 -7 -9
tag early: own.to	6 -13 5 -3 -19
tag early: qualifier.approx	-19 -7 -7 13 -9
tag early: qualifier.at_least	-4 -14 13 -16 -5
tag early: qualifier.at_most	-14 -6 -1 -16 6
tag early: qualifier.more_than	-7 -9 -18 2 3
tag early: ru.agent	3 0 -5 -4 -16
tag early: ru.from	-6 -22 -7 13 -7
tag early: ru.of	-1 -1 -10 2 -10
tag early: ru.to	18 -6 -16 -9 -8
tag early: ua.agent	-4 3 -4 2 -16
tag early: ua.from	-10 -9 -8 -7 5
tag early: ua.of	5 3 -6 -4 -16
tag early: ua.to	7 0 -8 -2 -23
tag early: verb.bring	-1 -19 -12 10 -1
tag early: verb.come	-4 -9 1 -2 -4
tag early: verb.future	-12 9 0 -16 -5
tag early: verb.get	13 -24 -24 -6 7
tag early: verb.give	-2 -3 -3 -8 2
tag early: verb.held_exchange	0 -8 0 3 -13
tag early: verb.home	4 -12 -2 2 -22
tag early: verb.managed	-13 -10 -9 11 -11
tag early: verb.noun	5 11 -28 -9 -12
tag early: verb.other	-15 -12 8 -13 10
tag early: verb.swap	-6 -12 -10 -9 0
tag early: verb.will	-11 13 2 -24 -6
tag early: view.ru	-2 -12 -21 -2 1
tag early: view.ua	18 -16 -8 -7 -17
tag early: voice.ru	4 0 1 -16 -20
tag early: voice.ua	12 -5 -10 -12 -10
tag first: adj.dead	14 -13 -14 -8 -12
tag first: adj.freed	-13 -19 22 -20 -9
tag first: adj.modifier	0 -8 -3 -6 -2
tag first: adj.wounded	-2 -3 -39 -12 13
tag first: category	-12 -8 -3 -1 1
tag first: country	-14 0 -6 -11 7
tag first: cue.agreed	1 -1 -12 -7 -12
tag first: cue.agreement	-10 -7 -2 2 1
tag first: cue.all	-14 12 -4 -19 -15
tag first: cue.all_civilians	25 -17 -14 -13 7
tag first: cue.already	-15 -8 5 9 -26
tag first: cue.among	-12 -19 31 -20 -23
tag first: cue.anniversary	-41 -33 44 -30 -2
tag first: cue.arrived	-16 -15 34 -18 -42
tag first: cue.border	10 -16 -5 -32 -7
tag first: cue.born	1 -14 -18 -11 12
tag first: cue.called_off	-48 39 -23 -28 6
tag first: cue.captivity	-4 -1 -16 -6 -3
tag first: cue.captured	-11 -8 -17 -20 38
tag first: cue.claims	-11 11 -8 -1 -19
tag first: cue.completed	9 -10 -6 -7 -5
tag first: cue.count	-11 4 -2 3 -13
tag first: cue.crime	-36 -12 -47 3 30
tag first: cue.denied	-53 28 -4 -6 -26
tag first: cue.deported	-12 -11 -34 25 -22
tag first: cue.died	-10 -9 -21 -13 21
tag first: cue.each	13 -14 -12 -13 -21
tag first: cue.evacuation	-52 -9 -14 -27 40
tag first: cue.ever_captured	-21 -19 -25 -1 23
tag first: cue.film	-25 -17 40 -27 -25
tag first: cue.footage	-40 -5 25 -8 -12
tag first: cue.good_news	34 -12 -6 -33 -16
tag first: cue.held	-31 -14 -29 42 -17
tag first: cue.in_captivity	-15 -9 -13 26 -22
tag first: cue.in_return	-24 -5 -6 -17 10
tag first: cue.included	-12 -21 21 -11 -7
tag first: cue.local	-37 -8 32 -30 -2
tag first: cue.mediated	12 -22 -14 3 -9
tag first: cue.missing	-35 -46 -10 37 -19
tag first: cue.money	-21 -35 -39 -1 41
tag first: cue.month	-4 0 -8 -15 -2
tag first: cue.name	-14 -26 21 -25 -10
tag first: cue.nth	21 -5 -16 -14 -17
tag first: cue.of_whole	-10 -6 5 -9 2
tag first: cue.of_year	-29 -4 -7 19 -4
tag first: cue.on_shield	40 -12 -23 -28 -33
tag first: cue.one_sided	15 -1 -13 -29 -27
tag first: cue.other_exchange	-42 -36 -22 -20 63
tag first: cue.other_return	-39 -14 -17 -21 36
tag first: cue.other_war	-71 -39 -37 -7 76
tag first: cue.outside	-9 -18 -24 21 -21
tag first: cue.parcel	-35 -17 -16 -20 30
tag first: cue.part	2 -3 4 -5 -19
tag first: cue.planned	-59 39 -8 -38 1
tag first: cue.postponed	-36 40 -38 -29 -17
tag first: cue.ready	-45 39 -20 -20 1
tag first: cue.recap	-59 -28 44 -5 -2
tag first: cue.record	-1 -10 1 -15 8
tag first: cue.relative	-15 -12 21 -15 -7
tag first: cue.repatriation	9 -23 20 -37 -4
tag first: cue.reunion	19 -18 -10 -7 -23
tag first: cue.review	-52 -16 6 35 -22
tag first: cue.same_number	28 -10 -12 -15 -14
tag first: cue.since	-44 -26 -9 43 11
tag first: cue.span	-23 -4 -9 5 -2
tag first: cue.stage	9 2 -25 -7 -7
tag first: cue.thanks	-22 -34 27 -8 -11
tag first: cue.third	-48 -15 -31 -24 53
tag first: cue.to_date	-39 -8 -6 38 -26
tag first: cue.today	19 1 -13 -12 -13
tag first: cue.total	-11 -17 -19 20 -10
tag first: cue.training	-51 -33 -17 -33 49
tag first: cue.transit	-10 -3 16 -12 -5
tag first: cue.unfinished	-22 -41 36 -26 -22
tag first: cue.unit	-17 -10 10 -1 -9
tag first: cue.venue	-17 16 -12 -26 -1
tag first: cue.visit	-15 -11 15 -12 10
tag first: cue.year	-38 -14 -30 32 -12
tag first: cue.yesterday	1 -25 38 -36 -37
tag first: foe.agent	-14 -6 5 -23 32
tag first: foe.from	-14 -7 -12 30 -21
tag first: foe.of	-8 -19 -10 -10 13
tag first: foe.to	22 -29 -19 0 -4
tag first: noun.body	15 -13 12 -22 -29
tag first: noun.branch	-29 -22 8 -15 16
tag first: noun.child	-2 -2 -25 -1 -12
tag first: noun.civilian	-9 -14 0 9 -20
tag first: noun.exchange	4 11 6 -16 -22
tag first: noun.family	-8 -4 2 -18 4
tag first: noun.foreigner	-33 -21 6 -2 20
tag first: noun.man	-16 6 8 -32 2
tag first: noun.military	16 -15 0 -11 -3
tag first: noun.other	-26 -1 -2 0 10
tag first: noun.rank	1 -13 2 -6 -4
tag first: noun.soldier	21 -24 -13 -2 -10
tag first: noun.woman	-5 -10 11 -15 -11
tag first: own.agent	-9 -8 -7 6 -8
tag first: own.from	19 -20 -11 -18 8
tag first: own.of	1 -14 -4 1 -12
tag first: own.to	12 -11 -4 -12 -8
tag first: qualifier.approx	-17 -19 9 3 2
tag first: qualifier.at_least	0 -2 -36 24 -32
tag first: qualifier.at_most	-10 -4 -6 -15 4
tag first: qualifier.more_than	-30 -18 3 13 -2
tag first: ru.from	13 -10 -6 -5 -18
tag first: ru.of	1 -9 -9 1 -2
tag first: ru.to	-3 -17 7 -25 2
tag first: ua.agent	9 -3 -14 2 -16
tag first: ua.from	16 -16 -1 2 -23
tag first: ua.of	2 -2 -10 -1 -10
tag first: ua.to	16 -12 -15 -8 -12
tag first: verb.bring	16 -27 2 -4 -15
tag first: verb.come	10 -19 10 -18 -6
tag first: verb.future	-44 34 -10 -25 9
tag first: verb.get	4 -21 3 -11 -12
tag first: verb.give	9 -16 -11 -10 1
tag first: verb.held_exchange	13 -10 -6 -15 -11
tag first: verb.home	23 -18 -3 -10 -16
tag first: verb.managed	5 -43 9 -2 -6
tag first: verb.noun	1 2 17 -31 -17
tag first: verb.other	-24 -10 2 -14 17
tag first: verb.swap	0 -15 -4 -22 0
tag first: verb.will	-32 35 -26 -16 -8
tag first: view.ru	-10 -19 1 19 -15
tag first: view.ua	-7 -13 -7 5 -11
tag first: voice.ru	-32 5 -9 21 -17
tag first: voice.ua	-23 7 -16 8 -7
tag late: adj.dead	2 -6 0 -4 -10
tag late: adj.freed	10 -16 -15 -5 3
tag late: adj.modifier	-1 -2 -8 0 -10
tag late: adj.wounded	-5 -1 -16 -6 -2
tag late: category	8 -8 -5 -7 -5
tag late: country	16 -5 -11 -9 -6
tag late: cue.agreed	-3 4 -15 -3 1
tag late: cue.agreement	6 -14 2 -2 -9
tag late: cue.all	6 -10 -6 -4 -8
tag late: cue.already	13 2 -15 -14 -5
tag late: cue.among	15 -7 4 -18 -1
tag late: cue.anniversary	26 -16 -14 -24 14
tag late: cue.arrived	19 -1 -17 -2 -1
tag late: cue.border	27 -13 -11 -7 -20
tag late: cue.born	13 -9 -12 -10 -8
tag late: cue.called_off	-21 11 2 -2 -15
tag late: cue.captivity	1 -6 -9 -1 -4
tag late: cue.captured	0 -19 -11 -10 12
tag late: cue.claims	-1 -13 3 -18 -10
tag late: cue.completed	-5 -1 -17 4 -1
tag late: cue.count	10 -12 -7 -4 -15
tag late: cue.crime	-8 -6 -14 1 3
tag late: cue.denied	-16 14 -7 -1 -15
tag late: cue.deported	19 -2 -15 -5 -14
tag late: cue.each	-3 -5 8 -17 -14
tag late: cue.evacuation	16 -25 -28 9 0
tag late: cue.film	-20 -18 1 9 -14
tag late: cue.footage	-17 -10 12 -6 -12
tag late: cue.good_news	-15 2 -7 8 -9
tag late: cue.held	-10 -8 -6 -3 1
tag late: cue.in_captivity	7 1 2 -14 3
tag late: cue.in_return	-15 -12 -17 -6 19
tag late: cue.included	3 -3 -14 -3 -3
tag late: cue.local	-8 -20 19 -17 -2
tag late: cue.mediated	19 0 -10 -7 -16
tag late: cue.missing	11 -11 -33 5 -7
tag late: cue.money	-4 -10 3 -2 1
tag late: cue.month	-21 17 -2 -2 -24
tag late: cue.name	15 0 -2 -11 -8
tag late: cue.nth	12 -4 0 -4 -6
tag late: cue.of_whole	-5 -15 1 1 -6
tag late: cue.on_shield	14 -5 -1 -11 -10
tag late: cue.one_sided	-20 -11 8 17 -10
tag late: cue.other_exchange	-36 9 -4 2 3
tag late: cue.other_return	-24 5 7 -12 -7
tag late: cue.other_war	-21 -9 5 8 -2
tag late: cue.outside	5 -24 -2 -3 9
tag late: cue.part	5 -13 -3 -3 -11
tag late: cue.planned	-5 15 -18 -5 -13
tag late: cue.postponed	-16 31 -17 6 -5
tag late: cue.ready	-2 15 -17 -10 -14
tag late: cue.recap	-6 -6 -12 -15 -2
tag late: cue.record	-27 -11 17 13 -11
tag late: cue.relative	-8 0 -5 5 -5
tag late: cue.repatriation	11 -25 -12 -8 -10
tag late: cue.reunion	-11 0 6 -9 -20
tag late: cue.same_number	3 -13 -7 -8 6
tag late: cue.since	15 0 -11 -7 -9
tag late: cue.span	2 -10 -5 -7 -3
tag late: cue.stage	4 1 -6 -4 -15
tag late: cue.thanks	7 -9 -5 -3 -15
tag late: cue.third	27 -19 -4 -4 -22
tag late: cue.to_date	13 6 -23 -1 -19
tag late: cue.today	-1 6 5 -11 -16
tag late: cue.total	3 1 5 -31 -6
tag late: cue.training	-5 -22 -11 3 10
tag late: cue.transit	21 -13 -9 -9 -8
tag late: cue.unfinished	-15 -25 9 17 -16
tag late: cue.unit	8 -24 1 -15 6
tag late: cue.venue	5 -20 -3 11 -12
tag late: cue.visit	1 -21 23 -16 -27
tag late: cue.year	-2 -9 -15 2 -5
tag late: cue.yesterday	-21 -4 29 -24 -21
tag late: foe.agent	-6 6 -4 -1 -8
tag late: foe.from	10 3 -10 -16 10
tag late: foe.to	-17 -23 10 4 2
tag late: noun.body	-12 -18 6 -8 0
tag late: noun.branch	1 -12 11 -24 -1
tag late: noun.child	-10 3 11 -12 -4
tag late: noun.civilian	6 8 -11 -10 -4
tag late: noun.exchange	4 5 -7 -14 -7
tag late: noun.family	-7 -5 -7 16 -7
tag late: noun.foreigner	4 -13 -20 3 4
tag late: noun.man	-7 -11 16 1 -11
tag late: noun.military	2 2 -5 -10 -3
tag late: noun.people	1 -10 -9 -1 4
tag late: noun.soldier	4 -1 -27 -4 12
tag late: noun.woman	-3 0 16 -14 -17
tag late: own.agent	-3 2 -17 8 -16
tag late: own.from	4 23 -14 6 -35
tag late: own.of	-5 -3 -9 -2 -3
tag late: own.to	-8 -7 2 -13 11
tag late: qualifier.approx	10 -1 -27 0 -20
tag late: qualifier.at_least	-13 20 -26 5 -17
tag late: qualifier.at_most	0 4 -15 -3 -2
tag late: qualifier.more_than	1 -5 -26 5 -10
tag late: ru.agent	-4 4 -12 3 -7
tag late: ru.from	1 5 -10 -1 -11
tag late: ru.of	10 1 -8 -3 -15
tag late: ru.to	9 3 -7 -15 -11
tag late: ua.agent	-8 -2 -20 4 -7
tag late: ua.from	-5 22 -18 -11 -31
tag late: ua.of	2 -10 -7 1 -4
tag late: ua.to	-1 -12 -15 -9 11
tag late: verb.bring	4 -1 -5 -8 -4
tag late: verb.come	-1 1 -17 0 -5
tag late: verb.future	-7 7 -8 1 -9
tag late: verb.get	2 -7 -12 -21 8
tag late: verb.give	-7 -2 9 -8 -9
tag late: verb.held_exchange	4 -4 -10 -5 -2
tag late: verb.home	-6 -5 -4 1 -19
tag late: verb.managed	-12 0 2 -3 -5
tag late: verb.noun	-6 9 -8 -10 -5
tag late: verb.other	-13 -19 2 6 1
tag late: verb.swap	-16 5 -23 2 2
tag late: verb.will	4 -6 -11 -5 -7
tag late: view.ru	21 1 1 -10 -21
tag late: view.ua	14 6 -13 -28 -6
tag late: voice.ru	4 -17 8 -9 -2
tag late: voice.ua	-1 0 -15 6 -19
word word: a	-18 -3 0 -3 -5
word word: abduct	-22 -15 -14 -4 20
word word: abdull	-8 -2 7 -18 -2
word word: able	-16 -24 28 -4 0
word word: about	-36 6 5 8 5
word word: above	28 -13 -12 -12 -11
word word: abroad	-11 -10 -17 -8 15
word word: abu	-16 -6 3 -3 0
word word: academ	-12 -15 -8 11 7
word word: accept	-16 -1 -7 21 -27
word word: access	-19 -31 -19 12 14
word word: accomp	9 -23 -13 -16 11
word word: accord	-6 -11 -16 6 -9
word word: accoun	-17 -11 -16 17 6
word word: accuse	-33 23 -35 -33 8
word word: across	-1 -15 -12 -8 17
word word: acted	29 -5 -14 -14 -6
word word: acting	25 -15 -5 -11 -10
word word: action	-10 -2 -22 -18 24
word word: activi	21 -4 -14 -4 -5
word word: added	-13 -26 -19 34 -21
word word: adding	6 7 -4 -3 -9
word word: additi	-3 20 -9 -16 -16
word word: addres	-31 -8 -14 10 2
word word: advanc	-8 -19 14 -15 0
word word: advise	-16 -19 -11 -29 35
word word: aerial	-15 -11 -9 -15 22
word word: aerosp	23 -15 -15 -6 -11
word word: affair	6 1 -25 -15 -5
word word: affirm	-22 20 -9 -16 13
word word: afp	22 2 -9 -16 -10
word word: after	-18 -10 20 -22 -4
word word: aftern	16 -18 -4 -11 -17
word word: afu	4 -17 -9 -20 10
word word: again	-31 8 -35 -6 1
word word: agains	0 -13 -10 -10 16
word word: age	14 -6 -4 -8 -11
word word: aged	-12 19 -13 -20 -13
word word: agenci	15 -17 -11 16 -22
word word: agency	-7 -17 -9 15 -19
word word: agenda	-14 29 -13 -1 -25
word word: ago	-21 -16 17 -23 7
word word: agree	-18 15 8 -10 -15
word word: agreed	-18 7 -26 -36 12
word word: agreem	11 -10 -18 0 -17
word word: ahead	23 -9 -15 -14 -8
word word: aid	-11 -24 -17 16 5
word word: aide	20 -16 -26 -26 16
word word: aimed	-10 -17 -14 19 -16
word word: air	-3 1 -31 6 14
word word: aircra	4 -19 -18 0 4
word word: airpla	-17 -6 -12 -7 26
word word: airpor	-24 4 -26 -15 25
word word: al	-8 11 -1 -32 -11
word word: alexan	23 0 -16 -12 -21
word word: alike	15 -2 -8 -23 0
word word: alive	-1 -14 19 -14 -19
word word: all	-4 10 -7 -29 -1
word word: all-fo	-12 26 -12 -21 -20
word word: allow	-12 -23 -1 7 20
word word: allowe	-12 -14 -12 11 5
word word: almost	-2 6 -2 -16 -17
word word: alone	-16 -20 17 -1 0
word word: along	-2 -8 5 2 -20
word word: alread	12 -9 17 -19 -23
word word: also	-2 0 -17 2 5
word word: altoge	-10 -14 -13 13 -15
word word: always	-23 -6 -16 -18 23
word word: am	6 -9 -8 -24 22
word word: ambass	-11 -26 -9 7 15
word word: ambula	4 -20 7 -27 10
word word: americ	1 -5 -27 -19 21
word word: ammuni	-13 -2 -2 -11 20
word word: among	5 -27 -11 -3 4
word word: amount	-6 -4 -7 -5 11
word word: amputa	11 -8 -7 -5 -7
word word: an	-1 13 -24 -12 5
word word: anadol	-5 -1 -13 -9 14
word word: and	-4 -8 0 -9 6
word word: andrew	-12 -4 -8 -7 13
word word: andriy	39 -5 -28 -15 -27
word word: ankara	-31 -6 4 8 11
word word: annive	-16 -10 10 -14 9
word word: announ	28 -23 -26 -19 0
word word: annual	-10 14 -5 9 -12
word word: anothe	22 -13 -18 -18 -1
word word: answer	-11 15 -23 -15 4
word word: anthem	-11 -12 21 -9 -20
word word: any	12 -5 7 -21 -18
word word: anyone	-7 -21 0 -14 6
word word: ap	-15 -12 16 -5 5
word word: apiece	34 -32 -14 -11 -16
word word: appeal	-11 -20 -5 25 -15
word word: apple	-10 -12 23 -12 -22
word word: apprec	2 -9 -17 5 -3
word word: april	12 4 -23 -23 -5
word word: arab	16 -9 -16 -18 -1
word word: arabia	-4 -36 -5 -20 23
word word: are	-1 -1 -7 1 -22
word word: area	-23 22 -14 -20 11
word word: areas	-13 -12 -12 -24 29
word word: arithm	22 -11 -7 0 -20
word word: armed	18 -16 6 -20 -31
word word: armeni	-34 -29 -17 7 7
word word: armour	-8 -16 -12 -12 13
word word: arms	-20 -14 -19 -11 23
word word: army	-12 -12 -27 -2 27
word word: around	2 12 -27 4 -38
word word: arrang	18 16 -17 -21 -31
word word: arrive	-21 8 12 -25 20
word word: artill	-25 -12 -7 -8 29
word word: artur	-10 -6 -10 12 -8
word word: as	4 -4 -9 -1 -20
word word: ask	-1 3 -3 11 -16
word word: asked	-32 -4 8 14 -23
word word: asking	10 -33 22 -11 -5
word word: assass	-24 -13 -9 -10 18
word word: assaul	-9 -15 -11 -10 13
word word: assemb	-26 -26 -16 15 12
word word: assets	2 11 -30 -25 -2
word word: assist	21 -5 -14 -5 -21
word word: at	-15 -11 -6 7 -8
word word: attack	-17 -32 -15 -17 32
word word: attari	-25 -3 -15 -5 28
word word: attemp	-26 18 -22 10 -9
word word: attend	-26 -16 -10 -4 22
word word: attent	-14 -20 -11 10 2
word word: aug	-9 -8 -8 13 -11
word word: august	-8 -6 4 -36 18
word word: author	8 -6 -14 -6 1
word word: autumn	-17 18 -27 -21 5
word word: aviati	20 -15 -24 -9 -5
word word: awards	-26 -19 -16 -7 43
word word: axios	-11 10 -15 -4 0
word word: azerba	-29 -14 -10 -6 38
word word: azov	1 -20 22 -22 -12
word word: azovst	16 -6 -9 -34 -8
word word: back	8 -13 -7 6 -22
word word: badly	10 11 -3 -13 -21
word word: bag	-12 -12 9 -23 14
word word: bags	0 -10 28 -19 -10
word word: bakhmu	19 -13 -12 -19 -2
word word: bank	-16 -21 -18 -18 22
word word: barrac	-19 -29 -10 -22 23
word word: bars	27 -8 -12 -16 -18
word word: base	-14 -9 -9 -11 18
word word: basket	-12 -15 15 -13 -5
word word: battle	-19 -3 -8 -17 14
word word: be	-27 13 -16 8 -6
word word: beatin	-20 -19 14 -14 14
word word: becaus	-2 15 -17 -15 -13
word word: become	3 -20 -13 -13 14
word word: beds	-6 -20 -15 18 11
word word: been	1 11 -11 -14 -8
word word: before	-8 9 13 -34 -18
word word: began	19 -11 -35 2 -16
word word: begin	9 5 -23 -10 -26
word word: beginn	-8 5 -17 8 -4
word word: begun	-26 -21 20 -8 14
word word: behind	-3 -18 -31 6 5
word word: being	-6 13 -44 6 -20
word word: belaru	21 -7 -27 6 -19
word word: belgor	-2 -7 -38 -17 23
word word: believ	-20 6 3 3 -34
word word: belong	22 -18 3 -23 -15
word word: berlin	-12 -28 -6 -4 28
word word: beside	9 -7 -1 -1 -1
word word: betwee	8 -22 -5 10 -3
word word: big	-32 23 8 -26 1
word word: bigger	-10 11 -17 21 -24
word word: bigges	12 -19 -8 -29 10
word word: bilate	-26 -1 -5 -22 23
word word: billio	6 -9 -29 -2 5
word word: bin	-15 -15 11 -5 -2
word word: black	-13 -22 2 6 21
word word: blue	6 -5 -5 -2 -8
word word: blue-a	14 -5 -13 -1 -5
word word: board	-18 -24 24 14 -2
word word: boardi	-20 -11 14 -9 3
word word: bodies	-4 -3 1 -6 -10
word word: body	-18 -17 18 5 -6
word word: bohdan	-15 -10 16 -4 -19
word word: bombs	-9 -13 -7 -10 18
word word: border	6 2 -19 -26 9
word word: born	-10 -10 -19 -6 25
word word: both	1 -5 -7 5 -16
word word: bout	-13 -20 -23 -5 27
word word: boys	-15 7 19 -33 -18
word word: bread	-5 -6 20 -12 -20
word word: break	-12 -2 -4 -8 16
word word: breaki	32 -30 -31 -29 -1
word word: bridge	-18 -1 -21 18 2
word word: briefe	-19 9 -13 15 -12
word word: briefi	-22 -4 -4 22 -9
word word: brigad	-18 -14 6 -20 27
word word: bring	-2 -14 -28 12 -8
word word: bringi	47 -23 -27 -27 -10
word word: brings	41 -26 -24 -17 -9
word word: britis	-24 1 29 5 -24
word word: briton	-20 -13 28 -9 -5
word word: brittn	-17 -16 -27 -5 23
word word: broker	28 -21 -20 -16 -19
word word: brothe	12 -7 19 -12 -22
word word: brough	-9 -15 -9 13 -14
word word: brusse	-26 -1 -11 -10 10
word word: bryans	-12 -13 -14 -16 27
word word: budano	-26 41 -29 -6 -34
word word: budape	-21 -17 33 -11 -37
word word: buildi	-21 -25 -19 -17 28
word word: bulgar	-14 -5 -9 -11 13
word word: bullet	-12 -2 -4 15 -1
word word: buried	12 -5 -28 -9 20
word word: burns	13 -21 -10 -6 4
word word: bus	-24 -4 40 14 -38
word word: buses	-16 8 17 -31 -23
word word: but	1 30 -26 -19 -9
word word: by	-11 0 -9 -3 -7
word word: call	-21 -6 19 -15 0
word word: called	-20 23 0 10 -22
word word: callin	-29 10 28 -16 -17
word word: calls	-28 7 -7 -3 14
word word: came	-13 -17 24 -22 -5
word word: camp	-6 -26 -25 -30 37
word word: camps	-20 -18 -18 28 -17
word word: can	14 0 -4 0 -11
word word: can't	-14 -13 4 7 -10
word word: canada	-23 -3 -10 -43 9
word word: cannot	-18 -20 4 9 3
word word: capita	-19 11 20 -24 -14
word word: captiv	-5 -18 0 13 -21
word word: captur	-9 -4 -23 -4 20
word word: cardin	-19 26 -17 -6 -15
word word: care	-3 -12 4 -15 -6
word word: carrie	1 -16 -5 -5 -5
word word: carry	21 -17 -12 -17 -12
word word: carryi	-13 5 -9 -24 18
word word: case	-22 8 9 -8 10
word word: cases	-16 7 -17 5 -9
word word: catego	10 -1 -4 -4 -1
word word: cathol	5 -14 9 -15 -30
word word: ceasef	-31 -8 -33 4 14
word word: celebr	-20 -11 -15 15 11
word word: cell	8 -11 11 -2 -19
word word: cent	-20 -2 -20 -10 9
word word: centre	-23 -28 4 -4 26
word word: chance	-13 25 -18 5 -23
word word: change	28 -11 -19 -18 -20
word word: channe	-9 15 -11 -4 -20
word word: charge	-14 -15 -16 -6 18
word word: check	12 -10 -15 -10 3
word word: check-	-35 -21 23 -16 15
word word: checke	-23 14 -16 8 4
word word: checkp	12 -16 -21 5 -14
word word: cherni	-15 -14 25 -12 -25
word word: chief	15 -8 -12 -8 -8
word word: child	-6 -18 -21 3 24
word word: childr	-7 -6 -38 4 5
word word: chorno	31 -13 -20 -20 -31
word word: christ	-23 39 -32 -22 -31
word word: church	-4 -20 21 -20 -17
word word: circum	4 -17 -14 10 -11
word word: citing	17 -12 -8 -11 -6
word word: citize	-18 -28 -9 17 10
word word: city	-6 -12 6 -3 14
word word: civili	16 4 -18 4 -37
word word: claim	-14 5 -8 -23 13
word word: claime	-22 -4 -7 22 -14
word word: claims	-5 -16 -8 -12 17
word word: clear	-4 12 -15 -17 -1
word word: climat	-9 -6 -1 13 -10
word word: clinic	-20 -7 15 5 -13
word word: clock	-13 -20 -32 21 3
word word: close	18 12 -16 -13 -16
word word: closer	26 -4 -11 -12 -14
word word: cold	-27 -12 -10 -5 21
word word: collea	-19 -13 -16 -5 20
word word: collec	-20 -24 10 -23 9
word word: come	9 -13 -17 -6 5
word word: coming	29 7 -19 -21 -35
word word: comman	-17 -27 19 -17 13
word word: commen	-9 24 -31 -14 4
word word: commis	-25 15 -31 13 -7
word word: commit	6 -21 -29 16 -24
word word: commun	-22 2 -17 -15 15
word word: compan	-1 -16 -4 -3 21
word word: compar	11 11 -15 -4 -8
word word: compla	-25 -25 -14 -11 34
word word: comple	15 -3 -21 -37 5
word word: compli	30 5 -7 -15 -7
word word: compre	-20 -18 19 1 -2
word word: comrad	-23 -17 12 -19 2
word word: concer	-40 -19 11 -17 6
word word: conclu	2 19 -14 -10 -26
word word: condem	-20 -14 -17 -12 33
word word: condit	11 -23 20 1 -32
word word: condol	-19 -4 -13 -4 21
word word: conduc	12 13 -3 -1 -22
word word: confer	-27 11 -14 3 -15
word word: confid	31 -7 -3 -17 -24
word word: confir	8 10 -17 -4 -45
word word: confli	31 -13 7 -5 -25
word word: congra	-4 -38 22 -15 -7
word word: conscr	16 -11 17 -9 -43
word word: consid	-28 20 -24 9 -12
word word: constr	-12 19 0 -15 -11
word word: consul	-21 24 -4 -34 -7
word word: contac	-16 20 0 -16 -9
word word: contai	-12 7 1 -7 -8
word word: contin	8 18 -6 -25 -7
word word: contra	-9 -3 -6 15 -23
word word: contri	-12 -14 18 -4 -22
word word: contro	1 -9 -16 9 2
word word: conven	1 -28 -14 8 3
word word: conver	-20 1 -16 2 17
word word: convey	-16 -16 20 -9 -16
word word: convic	-15 -7 -8 -5 12
word word: convoy	-35 17 18 -21 -10
word word: cooper	-2 2 -18 -14 3
word word: coordi	-1 16 -40 5 -17
word word: corpse	-9 -5 -5 -13 11
word word: corres	-36 5 21 14 -22
word word: corrid	-16 -6 -11 6 2
word word: could	-16 -3 19 -30 -29
word word: counci	-29 -30 -31 0 38
word word: count	7 13 -10 -19 -16
word word: counte	-8 -13 -35 6 11
word word: counti	-14 16 -7 -14 -7
word word: countr	4 -30 -11 4 7
word word: counts	-16 -13 -2 26 -32
word word: course	-18 8 7 -17 -12
word word: court	-10 -13 -16 -7 19
word word: courts	15 -5 -5 -4 -7
word word: covere	0 -5 12 -13 0
word word: covers	-24 -24 -17 -8 39
word word: crash	3 -7 -34 -21 15
word word: crashe	19 -3 -31 -16 9
word word: credit	30 -18 -17 -23 -23
word word: crew	-24 -14 -11 -12 24
word word: crews	-30 2 -27 -24 20
word word: crimea	19 -26 -34 -26 18
word word: crimes	10 -1 -7 -2 0
word word: crisis	-8 -8 -16 10 -11
word word: cross	-10 -23 -14 8 11
word word: crosse	22 -23 2 -16 -36
word word: crossi	30 -13 -14 -20 -23
word word: crowd	-23 -8 5 -17 11
word word: crowds	-1 -27 -19 -4 29
word word: crown	-30 -21 31 -10 7
word word: curren	0 -19 -6 12 7
word word: daily	-13 22 -6 -14 -13
word word: damage	-10 -2 -19 -15 27
word word: danger	23 -21 -17 -33 28
word word: data	-25 -27 -7 29 -4
word word: date	-36 32 -30 6 -23
word word: dates	-13 21 -20 -15 -5
word word: daught	8 -3 15 -10 -21
word word: day	1 -4 -12 -33 13
word word: days	12 -7 8 -28 -10
word word: de-esc	26 -16 -7 -2 -14
word word: dead	-22 33 0 -26 -5
word word: deal	33 -17 -33 -41 5
word word: dealer	-12 -11 -27 -6 18
word word: death	-43 9 -4 -14 15
word word: deceas	-1 -10 -2 -2 15
word word: decemb	32 -14 -30 1 2
word word: decide	-4 10 -15 -16 2
word word: decisi	-15 8 -12 -6 15
word word: declar	2 -9 -2 0 9
word word: declin	-30 31 -11 15 -13
word word: decora	-11 -3 -18 -2 22
word word: defenc	-22 -3 -25 -21 25
word word: defend	12 -7 -18 -21 -9
word word: defens	15 -5 -1 -15 0
word word: delega	-25 31 -22 6 -7
word word: delive	16 -9 -38 -22 19
word word: demand	17 -17 -20 0 10
word word: denied	-29 19 13 -22 -22
word word: denies	-13 15 -10 -8 -20
word word: denis	15 -4 -1 -6 -8
word word: denmar	-3 9 -3 -4 -3
word word: depart	8 -10 14 -2 -15
word word: deploy	-18 10 -8 -5 -6
word word: deport	-22 -21 -24 9 14
word word: deputy	-1 -6 -24 18 4
word word: descri	-12 -22 -13 12 2
word word: despit	-4 7 -4 -8 -7
word word: destro	-22 -5 -26 -19 37
word word: detail	5 14 2 -20 -17
word word: detain	-31 2 -36 -6 17
word word: detent	-29 -31 -25 23 14
word word: determ	-20 -17 -16 -19 19
word word: develo	6 -22 -31 -20 31
word word: dhabi	-21 -10 1 -1 4
word word: dialog	12 -21 -9 7 5
word word: did	-15 2 -16 8 -9
word word: died	-17 -13 -25 -15 23
word word: differ	-14 -6 8 11 -5
word word: diffic	18 11 -24 -4 -20
word word: diplom	-11 0 -3 3 -19
word word: direct	31 -13 -25 -23 4
word word: disclo	19 -10 -11 -9 -20
word word: discus	-33 2 -43 1 16
word word: displa	0 14 -28 -32 -2
word word: distin	8 -2 0 -7 0
word word: distri	-39 -11 22 -26 3
word word: divide	21 -15 -2 -18 8
word word: dmytro	-21 -18 13 3 6
word word: dna	-21 -40 -6 7 12
word word: dnipro	7 -9 12 -7 -18
word word: do	2 -17 -3 15 -25
word word: dobros	-18 -3 -4 25 -7
word word: doctor	-3 -16 19 -28 -6
word word: docume	-22 -18 -24 -24 26
word word: does	-21 10 -7 13 4
word word: dog	-11 -3 -4 -4 7
word word: doha	-13 0 -2 -4 12
word word: dollar	-20 -29 -24 4 21
word word: don't	18 -28 16 -29 -28
word word: donald	8 18 -9 -3 -23
word word: donbas	-1 -11 -4 -8 13
word word: done	10 -12 -18 -22 17
word word: donets	26 16 -15 -20 -21
word word: down	-28 21 -32 -18 20
word word: dozens	-16 -23 -23 22 -4
word word: draped	-11 -5 23 -13 -6
word word: driven	8 -5 9 -10 -10
word word: driver	-20 10 26 -2 -23
word word: drone	-4 -25 12 -17 -3
word word: drones	-9 8 -26 -12 28
word word: due	-21 15 -18 -4 -7
word word: duma	0 12 -5 -3 -6
word word: during	-12 -19 31 -12 -19
word word: duty	-16 -1 -10 -2 16
word word: dzhely	33 -9 -17 -19 -24
word word: e	-7 -19 13 -33 -2
word word: each	6 -9 -11 -2 -7
word word: earlie	27 -10 -18 -32 -3
word word: early	2 19 -23 -15 -12
word word: easing	-19 -13 -13 22 -14
word word: east-w	-15 -1 -1 -1 16
word word: easter	2 24 9 -33 -41
word word: econom	-17 -12 11 -1 13
word word: effect	-24 -6 -12 14 -26
word word: effort	2 -39 -6 4 0
word word: egypt	-22 -23 -12 -6 38
word word: eight	-14 -14 -3 -10 17
word word: eighte	7 -19 -9 -13 6
word word: eighth	16 -8 -15 -14 -9
word word: eighty	18 -20 -20 -12 8
word word: either	28 -10 -14 -15 -7
word word: eldest	17 -11 -9 -20 -12
word word: electr	-19 -13 -20 -19 23
word word: eleven	6 -17 23 -26 -27
word word: elimin	-12 -20 -9 -11 25
word word: embass	-5 -11 9 -21 -7
word word: emerge	1 -11 -21 -22 11
word word: emirat	18 -3 -20 -7 -13
word word: end	-19 20 8 -9 -19
word word: ended	10 9 -8 -18 -8
word word: ending	-7 -8 14 -8 -16
word word: enemy	2 -6 -15 -9 10
word word: energy	-22 -11 -2 -26 20
word word: enerho	28 -2 -19 -8 -17
word word: enforc	10 11 -17 -12 -9
word word: engage	-11 -4 -6 -4 19
word word: engine	-18 -8 -8 -13 16
word word: englis	7 -11 -15 -13 5
word word: enough	-36 14 -17 -17 6
word word: envoy	-24 7 -21 11 2
word word: envoys	12 -24 22 -8 -21
word word: equal	13 -7 -1 -6 -6
word word: equipm	-23 -21 -16 -18 25
word word: erdoga	-4 17 -16 -8 -5
word word: erdoğa	-7 -1 19 -14 -27
word word: establ	-18 -22 -5 -11 23
word word: estima	-39 25 -19 2 -7
word word: eu	-9 3 -9 5 -2
word word: europe	-19 5 -14 -22 9
word word: evacua	-14 -31 -24 0 43
word word: evacue	7 -10 -16 -17 10
word word: evan	-28 -9 -13 -12 26
word word: eve	14 -8 -16 -13 -9
word word: even	-3 -7 -13 12 -13
word word: evenin	0 -10 31 -32 -34
word word: event	-32 -9 -13 10 13
word word: ever	14 -8 -15 -8 -23
word word: every	-1 0 -18 -6 1
word word: everyb	-1 12 15 -18 -15
word word: everyo	-1 -8 4 -26 0
word word: everyt	-19 -1 -9 16 -16
word word: examin	-5 -5 8 -7 -5
word word: exceed	-7 -2 -3 -2 12
word word: excell	-11 -17 -11 23 -19
word word: exchan	-6 9 -10 -5 -7
word word: execut	-16 -13 13 -22 18
word word: exerci	-17 -16 -15 -9 17
word word: expect	-3 20 -7 -4 -60
word word: experi	-18 -10 -14 -14 23
word word: expert	-1 -35 0 -33 11
word word: expres	-6 -5 4 -27 10
word word: extend	17 -20 -16 -12 9
word word: facebo	-8 -20 13 -17 7
word word: faced	24 -5 -15 -2 -14
word word: faces	-7 -12 21 13 -16
word word: facili	-8 4 6 -34 -3
word word: facts	-14 -37 -7 21 -7
word word: fair	10 24 -7 -16 -25
word word: fake	-24 25 -27 -21 -14
word word: fallen	-5 -17 -1 -3 2
word word: famili	-9 -10 3 -18 -4
word word: family	-9 -8 9 -4 -9
word word: far	-23 11 -27 12 9
word word: father	23 -11 -8 -13 -18
word word: feb	-3 -14 -11 6 -7
word word: februa	-16 13 -12 -3 -2
word word: federa	5 18 -21 -41 -12
word word: fell	-25 -22 16 -23 18
word word: fellow	17 -1 5 -23 -23
word word: few	16 -8 -13 4 -15
word word: field	-18 -28 -25 19 0
word word: fiftee	15 -7 -14 -12 11
word word: fifth	20 -17 -9 -17 -12
word word: fifty	36 -21 -25 -21 8
word word: fifty-	12 -9 -7 -11 -8
word word: fight	-15 -18 -9 -21 17
word word: fighte	1 11 8 -16 -14
word word: fighti	-5 -27 15 -5 10
word word: figure	-11 -32 -32 28 5
word word: file	-6 -11 9 -8 -15
word word: files	-2 -15 -5 -4 22
word word: final	-16 -12 11 10 -3
word word: finall	-19 -9 21 -9 -11
word word: finish	-12 -18 21 -14 -26
word word: fire	-17 -7 -12 -8 18
word word: first	-3 0 8 2 -23
word word: five	14 -25 0 5 -15
word word: fixed	-10 17 -7 -8 -19
word word: flag	-30 -12 23 11 -19
word word: flags	0 -24 34 -21 -33
word word: fleet	-4 -1 -13 0 15
word word: flew	-32 -21 -35 -19 37
word word: flight	-40 -7 33 -11 2
word word: flown	4 -24 17 -18 -22
word word: follow	6 -5 11 -8 -19
word word: food	-32 -34 8 8 20
word word: footag	-38 -13 44 -19 -14
word word: for	-7 3 -2 -13 0
word word: force	-14 -18 14 -9 -6
word word: forces	14 -22 -8 -24 2
word word: foreig	-4 -12 -7 -9 4
word word: forens	6 -23 25 -31 -32
word word: forget	19 -3 -16 -7 -10
word word: forgot	8 19 18 -14 -30
word word: format	10 -13 -4 -5 6
word word: former	-28 -41 27 -7 -10
word word: formul	2 -25 5 -27 5
word word: forty	-19 7 -12 -23 20
word word: forty-	20 -8 -6 -8 -7
word word: forum	-19 -18 -9 27 -16
word word: fought	29 -14 -16 -23 -24
word word: found	-18 -20 8 -7 19
word word: four	-6 -10 -6 -11 -1
word word: fourte	10 -18 10 -15 -11
word word: fourth	28 -27 7 -17 -28
word word: france	-18 -11 -17 -21 20
word word: franci	-10 -19 11 -12 -1
word word: free	9 -15 -36 -13 12
word word: freeaz	15 -4 1 -9 -3
word word: freed	10 -17 5 -14 -14
word word: freedo	-15 -17 23 -20 -13
word word: frees	-7 -15 -20 -16 23
word word: fresh	17 -11 -9 -12 -2
word word: friday	13 -21 12 -39 -1
word word: friend	27 -11 -16 -24 -3
word word: from	-13 -4 1 2 -3
word word: front	3 -26 -25 -34 35
word word: fronts	15 -6 -10 -8 -26
word word: frozen	6 15 -19 -15 2
word word: fruit	27 -26 -15 15 -27
word word: full	-23 -25 3 14 -4
word word: full-s	-1 -27 -15 11 -22
word word: fully	-8 -3 -8 -11 9
word word: fund	-6 -17 -19 -4 29
word word: furthe	18 -1 4 -37 -25
word word: future	-10 17 -8 -7 6
word word: games	-8 8 -1 -7 0
word word: gas	-23 -30 -26 -12 46
word word: gather	-7 12 -19 -12 4
word word: gave	2 1 -27 -13 13
word word: gaza	-42 -32 -20 23 2
word word: genera	-34 -27 -12 10 18
word word: geneva	18 -20 -31 -10 8
word word: georgi	7 -15 -10 -14 20
word word: german	-41 -25 -20 -17 38
word word: gershk	-20 -5 -13 -6 23
word word: gestur	-8 33 -25 -8 -32
word word: get	8 8 -9 13 -18
word word: gets	4 -11 -23 -17 18
word word: gettin	10 -17 -11 -17 17
word word: girls	-21 22 -23 -14 -17
word word: give	-2 -17 -7 8 -9
word word: given	-15 -10 21 1 -7
word word: gives	-2 -16 -16 -20 25
word word: glad	-37 -17 -30 4 31
word word: glory	-12 -4 -19 24 -9
word word: go	-6 8 -3 -19 0
word word: go-bet	11 -3 -1 -3 -5
word word: goal	-16 17 -31 -13 10
word word: goes	-3 -7 -29 -5 13
word word: going	-3 0 14 -16 -10
word word: gone	13 -37 17 2 -38
word word: good	13 -24 -12 1 -8
word word: goodwi	-12 21 -1 -3 -7
word word: got	35 -17 -10 -19 -26
word word: govern	18 -34 1 -13 -15
word word: grain	-22 -22 -15 -28 33
word word: gratef	9 -17 2 -21 17
word word: gratit	-17 -8 24 -12 -12
word word: gravel	-1 14 -26 -9 -25
word word: great	-28 7 8 -24 11
word word: greek	7 -15 1 -19 -9
word word: grew	-16 -15 -25 -12 30
word word: griner	-11 -30 -25 -6 37
word word: ground	5 -5 -6 -2 8
word word: group	16 -6 -33 -34 3
word word: groups	-18 -17 -8 8 14
word word: growin	-29 -14 -19 -15 24
word word: guaran	0 20 -19 -15 3
word word: guard	23 -12 -8 -13 -28
word word: guards	30 -10 -1 -18 -15
word word: guests	-16 -8 -13 -2 19
word word: guided	-6 -23 -7 -5 25
word word: gulf	10 -8 -3 -8 -12
word word: guys	15 -20 27 -18 -24
word word: h	-15 -32 12 -24 21
word word: had	3 -20 20 -30 -12
word word: half	15 6 -28 -6 -8
word word: hamas	-31 -19 -18 -11 30
word word: hand	7 13 -1 -15 -22
word word: handed	16 -11 -25 -16 4
word word: handov	1 9 -17 -9 -1
word word: hands	11 12 -34 -13 -10
word word: happen	10 -9 -16 -13 -5
word word: happy	-15 -23 -17 -20 33
word word: hard	-3 -12 -18 10 -6
word word: has	-20 13 -3 1 -17
word word: have	-8 -10 -10 1 0
word word: having	-30 30 -23 -12 -21
word word: he	-32 -5 18 10 -22
word word: head	9 2 2 -18 -30
word word: headqu	9 -13 -35 14 -3
word word: heads	-13 -17 -10 12 15
word word: health	3 -10 30 -16 -27
word word: hear	-11 -3 22 -17 -16
word word: heard	2 23 8 -10 -16
word word: hearin	-13 -3 -2 16 -4
word word: heathr	-16 -12 34 -3 -26
word word: held	-12 -18 -24 13 11
word word: heleta	-6 -3 15 -2 -8
word word: helico	-17 -7 -11 -13 28
word word: help	6 -10 -24 -2 2
word word: helped	44 -24 -25 -30 -7
word word: helpin	31 -13 -11 -9 -11
word word: helps	-11 1 -9 -2 6
word word: her	-28 -2 12 5 -16
word word: here	-17 -37 -12 16 15
word word: heroes	-5 -7 6 -18 9
word word: high-p	-16 -2 -1 -8 16
word word: higher	-13 -19 -21 7 8
word word: highne	-19 2 5 -2 -8
word word: him	-4 -25 6 -20 6
word word: himars	6 -11 -6 -11 3
word word: his	-43 -22 13 0 18
word word: hit	-19 -7 -8 -17 24
word word: hold	-34 -1 1 2 13
word word: holdin	-16 -12 0 22 -20
word word: holds	-19 -1 -9 13 -10
word word: holida	18 18 -23 -40 -21
word word: holy	12 -3 -35 -2 1
word word: home	-13 -16 -1 4 2
word word: homela	15 0 -12 -7 -7
word word: homes	-8 -13 -7 6 4
word word: honour	-19 -18 -11 -26 20
word word: hope	-42 0 -24 17 18
word word: hoped	-13 22 -15 -8 -15
word word: hopes	-17 14 -21 -10 0
word word: hospit	-43 -6 25 -16 5
word word: host	-19 -8 -29 11 9
word word: hostag	-48 -16 -35 16 21
word word: hosted	-19 16 -25 -28 -2
word word: hotlin	-12 -22 -12 18 20
word word: hour	2 -9 -27 3 -10
word word: hours	-3 1 -12 -30 6
word word: househ	-8 -3 -10 -22 15
word word: how	8 -18 -6 13 -24
word word: hryvni	-19 -26 -24 -14 27
word word: hug	11 2 -30 -20 1
word word: hugged	-23 -12 13 11 0
word word: human	-2 3 -27 -23 9
word word: humani	-20 -24 -7 23 -4
word word: hundre	0 9 5 -29 -14
word word: hungar	-29 -31 -3 -18 15
word word: hurt	-1 -10 -15 -12 13
word word: husban	-10 -15 4 -7 1
word word: i	-29 -12 4 -8 6
word word: i'm	-8 18 19 -18 -32
word word: icrc	20 -33 -18 -10 20
word word: idea	-33 9 -21 -26 4
word word: identi	18 -20 10 -23 -11
word word: if	-40 -26 9 -24 31
word word: ill	12 -15 11 -28 -28
word word: illega	-14 -15 -4 19 -19
word word: illnes	19 0 -17 -2 -6
word word: immedi	3 -13 -15 6 5
word word: impact	-10 -10 -8 14 -8
word word: import	-24 7 -14 -27 14
word word: in	-13 -8 -4 3 3
word word: includ	-5 -8 -34 -6 17
word word: incurs	11 -2 -9 -3 -12
word word: indefi	-27 31 -16 -8 -10
word word: indepe	7 -3 -8 -12 -10
word word: india	-18 -3 -20 -7 22
word word: indust	-12 -11 -9 -17 20
word word: inform	0 -1 -17 9 -3
word word: initia	2 -28 -30 0 29
word word: injure	-12 -19 -13 -18 19
word word: injuri	19 -1 -15 -5 -6
word word: inside	5 -4 -27 2 8
word word: inspec	-20 -14 -5 -9 28
word word: instit	-29 -18 -17 -5 22
word word: intell	-42 0 -24 29 13
word word: interc	-14 -21 -12 -12 23
word word: intere	16 -10 -11 -22 18
word word: interf	3 -10 -10 6 -12
word word: interi	-25 -18 23 4 -12
word word: interm	10 -9 -13 9 -9
word word: intern	7 -18 -43 3 8
word word: interv	-18 -17 -15 21 -13
word word: into	5 -12 11 -25 -19
word word: invade	14 -5 -7 -7 -2
word word: invasi	4 2 -14 5 -30
word word: invest	2 -21 -21 13 13
word word: involv	13 8 -16 -19 -11
word word: iran	-8 -4 -11 -3 10
word word: iryna	-14 -4 -5 22 -20
word word: is	-7 17 -23 -3 -5
word word: island	38 -17 -29 -27 -11
word word: israel	-42 -2 -18 -19 23
word word: issue	-14 15 -20 -3 -1
word word: istanb	12 4 -6 -26 -12
word word: it	-13 10 -5 -8 -9
word word: its	8 -6 -18 -16 6
word word: ivan	-11 -9 20 -8 -15
word word: jailed	-13 -22 -17 -10 24
word word: jails	20 -10 -23 -15 -7
word word: jan	-9 8 -14 14 -25
word word: januar	-3 -20 -6 3 10
word word: jeddah	-23 -32 -10 -28 39
word word: join	16 -18 -10 -32 -4
word word: joined	-6 -16 -10 10 9
word word: joint	-31 -2 -18 17 30
word word: journa	-2 -22 -3 -6 9
word word: journe	23 -2 -15 -17 -16
word word: july	-9 -4 22 9 -14
word word: june	5 -4 -1 1 -20
word word: just	15 -23 -26 -12 -4
word word: kalius	16 -3 -6 -2 -6
word word: keep	-14 15 15 -3 -18
word word: keeps	-2 -3 -23 -8 11
word word: kept	9 -20 -16 8 9
word word: key	-15 -18 -13 14 12
word word: kg	-22 -9 26 -3 -14
word word: kharki	13 9 -29 -18 3
word word: khater	33 -24 -9 -23 -17
word word: kherso	24 -30 0 -25 -25
word word: khyliu	15 -5 13 -10 -25
word word: kids	-7 -24 -21 26 -21
word word: kiev	-1 -6 -30 4 -3
word word: kiev-c	16 -13 -10 -9 -17
word word: killed	0 -16 -28 -36 24
word word: killin	16 -5 -11 -13 -2
word word: kilos	-10 -16 38 -18 -33
word word: kind	3 -12 -30 -16 23
word word: kingdo	-17 -28 -13 -10 42
word word: km	-8 -29 -22 6 11
word word: know	1 -5 -19 -28 20
word word: known	-14 18 -13 -1 -17
word word: krasik	-9 -5 -4 -3 10
word word: kremli	-19 10 6 -9 -4
word word: kursk	-5 -13 -26 12 2
word word: kyiv	-5 15 -23 -14 5
word word: lady	34 -13 -5 -11 -25
word word: laid	-1 -7 -13 -21 17
word word: land	24 -27 2 -18 10
word word: landed	-54 -21 28 -15 15
word word: laos	-15 -6 -15 -6 19
word word: laptop	-26 -19 -16 14 15
word word: large	-20 27 -7 4 0
word word: large-	-20 -15 19 -11 -17
word word: larges	10 -4 -6 -21 2
word word: last	-19 1 4 -11 3
word word: lasted	20 -16 -21 -17 21
word word: late	1 -18 14 -37 -4
word word: later	-32 -29 -14 -15 34
word word: latest	-5 -17 14 -9 -17
word word: latter	12 0 -6 -4 -3
word word: launch	-18 2 -17 29 -12
word word: lavrov	-13 -34 -24 8 22
word word: law	-6 10 -27 14 -32
word word: lawmak	-10 -5 -22 16 -18
word word: lawyer	-20 -37 -17 17 14
word word: lead	6 13 -15 -7 -11
word word: leader	-19 1 1 15 -1
word word: leadin	16 -22 -11 -25 14
word word: leads	15 -8 -2 -6 -1
word word: learne	8 -26 18 -23 -11
word word: least	-3 2 -20 8 -9
word word: leave	6 -15 -14 12 -19
word word: led	-19 4 9 -6 13
word word: left	-10 -14 0 -28 23
word word: leg	-3 -10 -13 -8 11
word word: leo	-14 4 -30 -18 12
word word: leopar	-11 -8 -9 -6 20
word word: less	9 -14 -34 8 23
word word: let	-21 9 -8 10 -7
word word: letter	-10 -5 2 -6 -1
word word: levyts	5 -8 11 -8 -19
word word: libera	-34 -5 -27 10 26
word word: life	23 -6 -19 -15 -1
word word: lifted	-1 -9 -9 -3 12
word word: like	-22 -14 13 6 -3
word word: line	19 -5 -33 -2 5
word word: link	-12 -5 16 -1 -9
word word: list	-17 16 -27 9 -6
word word: listed	-27 -18 10 22 -33
word word: listen	-18 -12 -24 -5 23
word word: lists	-22 60 -42 -23 -32
word word: lithua	-14 -9 -7 -9 21
word word: lives	6 -15 -15 7 3
word word: living	-27 -11 -16 -16 34
word word: local	10 -2 -8 -9 -4
word word: lolwah	15 -24 16 -17 -34
word word: long	8 5 -9 -23 -19
word word: long-r	-23 -7 -14 -4 18
word word: look	4 -14 -2 10 -18
word word: losses	-12 -12 -3 -15 18
word word: lost	-29 -31 24 -23 -2
word word: lot	16 29 -34 -18 -28
word word: loved	36 -32 -19 -29 -5
word word: lubine	-16 -1 -18 13 4
word word: luhans	32 -4 -18 -5 -18
word word: lukash	3 -9 -19 -18 19
word word: lviv	-29 -35 -14 -14 26
word word: macron	10 -1 -20 -19 9
word word: made	-5 5 -10 7 -27
word word: main	-4 18 -2 -6 -11
word word: mainta	19 0 -12 -5 -13
word word: major	-9 20 -9 -6 -16
word word: majori	12 -1 -1 -3 -9
word word: make	-15 -14 -11 14 5
word word: makes	28 -9 -15 -14 -15
word word: man	-44 17 16 -19 0
word word: manage	14 -11 -9 9 -16
word word: many	1 -13 -14 15 -27
word word: march	-12 8 12 -13 -11
word word: margin	-14 4 5 -20 3
word word: marine	-20 -21 3 -18 17
word word: mariup	25 -24 -12 -25 -11
word word: mark	17 5 -7 -8 -9
word word: marks	-14 -4 -7 8 9
word word: mass	-17 -32 11 -30 28
word word: matteo	-20 28 -24 -4 -20
word word: matter	-11 0 4 -18 -4
word word: may	-3 -29 -10 9 -7
word word: mayor	-7 -10 8 -17 5
word word: me	-28 -3 10 6 -4
word word: meanwh	4 -1 -2 -9 8
word word: measur	24 -3 -30 -15 -13
word word: mechan	-16 -4 -5 22 -23
word word: medals	-8 -2 -12 7 8
word word: media	11 15 -27 -14 -25
word word: mediat	10 -7 -1 7 -34
word word: medic	-3 -7 21 -4 -24
word word: medica	-6 -9 14 -28 -7
word word: medics	-17 -22 -15 -13 21
word word: medins	22 3 -33 -25 -41
word word: medved	-14 13 12 -12 -19
word word: meet	11 -15 -14 -12 23
word word: meetin	-36 -3 9 -4 19
word word: member	11 -1 -31 1 -16
word word: memora	-13 -31 -33 17 20
word word: men	-3 -34 10 -9 2
word word: messag	-25 3 -5 -4 7
word word: met	-10 -12 -3 -11 4
word word: milita	-21 -12 -42 2 25
word word: millio	-23 -14 -44 -10 20
word word: mine	7 -4 -20 -16 0
word word: minist	-6 -9 -4 3 -13
word word: minors	-22 30 -15 -9 -15
word word: minsk	29 -9 -21 -19 -23
word word: minute	-24 -6 -15 -15 14
word word: missil	-26 0 -26 -13 13
word word: missin	-29 -6 8 7 -6
word word: missio	-23 -13 -20 -14 25
word word: mobile	-24 -16 0 -9 7
word word: mod	-13 -17 14 -15 2
word word: mofa	27 8 7 -40 -17
word word: mohame	-16 -14 -13 17 12
word word: mohamm	-33 -5 30 -6 -4
word word: moldov	-5 -7 -12 -7 24
word word: moment	2 8 13 -24 -43
word word: monday	18 2 5 -23 -28
word word: money	-11 19 -24 -20 0
word word: monito	-23 -28 -20 -2 21
word word: month	-2 -8 -2 -24 -12
word word: months	-29 0 21 -19 -16
word word: more	-22 10 -7 25 -23
word word: morgue	3 -17 20 -18 -18
word word: mornin	-14 13 -1 -15 5
word word: mortal	34 -10 -16 -11 -14
word word: moscow	10 2 2 -26 -16
word word: moskal	-4 0 -32 19 -39
word word: most	22 -38 -11 -11 0
word word: mostly	-18 7 -14 -14 27
word word: mother	-6 -20 1 -25 8
word word: motor	-24 -9 -9 -11 21
word word: moved	-23 9 -3 -22 17
word word: mp	-3 15 -11 -9 -6
word word: mum	-13 -17 32 -11 -38
word word: munich	-11 -2 -16 23 -20
word word: must	-35 4 -11 -9 6
word word: my	-24 -25 6 12 10
word word: mykola	-9 -26 6 -17 13
word word: nahyan	-22 7 16 -20 -18
word word: name	6 -4 -20 -8 3
word word: named	9 -6 -2 -3 -3
word word: names	-14 11 7 11 -24
word word: narima	30 -7 -16 -10 -19
word word: nation	9 -23 1 -21 2
word word: navy	5 -4 -24 -8 3
word word: near	-28 -3 1 -38 16
word word: nearly	-18 -21 -18 5 26
word word: necess	17 -1 -8 -7 -3
word word: need	1 -10 -6 -8 9
word word: needed	6 -21 16 -14 -13
word word: needs	-9 -13 -10 16 -10
word word: negoti	22 14 -44 -30 -6
word word: neithe	30 -2 -32 -22 -32
word word: neutra	17 -9 -4 -6 -8
word word: never	-16 -28 -15 10 3
word word: new	12 15 -33 -9 -29
word word: news	-4 -13 -36 -6 21
word word: next	-21 7 -24 -14 15
word word: night	-1 -3 -10 -30 7
word word: nine	-8 -21 -25 21 0
word word: ninete	12 0 0 -12 -1
word word: ninety	15 -9 -29 -16 -4
word word: ninth	15 -16 -23 -19 -5
word word: no	-31 19 -25 8 -6
word word: nobody	6 29 -38 -36 -9
word word: none	-22 24 -18 2 -31
word word: noon	0 7 -1 -2 -10
word word: nor	14 -11 -1 -2 -10
word word: norms	-13 16 -3 -13 -20
word word: northe	-14 -2 -12 -1 16
word word: norway	-38 12 -38 -25 3
word word: not	-18 8 5 -10 -15
word word: noted	9 10 -23 -26 -13
word word: nothin	-19 -8 6 11 -17
word word: novemb	-31 19 2 -28 7
word word: now	10 -5 1 -16 -15
word word: npp	15 -8 -7 -13 -14
word word: nuclea	6 -23 -20 -23 30
word word: number	14 -3 -17 2 -21
word word: nurse	-24 -2 7 -4 31
word word: oblast	21 -8 6 -10 -14
word word: occupa	4 -2 -6 4 -13
word word: occupi	27 -11 -10 -3 -17
word word: oct	-12 -5 -21 3 11
word word: octobe	-21 -6 19 1 -7
word word: odesa	21 -15 1 -10 -17
word word: off	0 34 1 -21 -20
word word: offere	-16 -9 -14 -27 15
word word: office	21 -16 -46 -7 -8
word word: offici	-20 22 -17 7 -11
word word: old	22 -18 -16 -22 -12
word word: older	17 -2 -2 -9 -10
word word: oldest	18 -16 -24 6 -23
word word: oleh	-18 -2 25 11 -25
word word: olena	-19 -11 33 -15 1
word word: oleniv	-23 -30 11 -22 12
word word: oman	-26 -14 -24 -11 27
word word: ombuds	-27 4 -3 30 -16
word word: on	-1 -11 5 -14 -9
word word: once	-31 22 -16 -2 -6
word word: one	-10 -5 13 -21 -5
word word: ones	9 12 -38 -48 -7
word word: online	3 -8 -7 -11 5
word word: only	10 6 -12 -28 0
word word: open	-37 -2 10 17 -4
word word: opened	-22 2 0 -4 13
word word: openin	15 -23 -16 15 -30
word word: operat	-15 15 -33 -25 15
word word: opport	-9 -15 -16 -7 19
word word: opposi	20 -6 -2 -6 -18
word word: or	13 9 -32 1 -21
word word: orban	-2 2 -19 -6 13
word word: order	-4 -12 8 -16 -9
word word: organi	-2 5 -42 -16 11
word word: orthod	6 -16 15 -17 -32
word word: other	-4 -13 10 -23 0
word word: others	1 -7 -9 -7 6
word word: our	-13 -6 0 2 -9
word word: ours	5 -19 -24 13 -11
word word: out	-11 -19 18 -3 -2
word word: outcom	22 -8 -13 -2 -14
word word: outsid	-13 -12 24 10 -30
word word: over	-8 -17 6 -5 -7
word word: overal	21 -17 -11 10 -9
word word: overni	-7 6 7 -13 -14
word word: own	10 -27 11 -16 -9
word word: packag	12 -27 -11 -12 0
word word: paid	16 -10 -16 -6 4
word word: pakist	-23 -14 -29 -11 29
word word: palace	10 -36 -24 13 -7
word word: palest	-35 -28 -19 -17 46
word word: papers	-22 1 8 -14 -3
word word: parcel	-25 -35 0 16 16
word word: parent	13 -13 -3 -5 9
word word: paris	-5 2 -10 -13 4
word word: parlia	-14 -10 -21 22 -11
word word: part	9 -6 -9 -18 -1
word word: partic	-28 -5 -8 -17 29
word word: partie	-18 24 0 -6 -17
word word: partne	-10 -17 1 7 5
word word: party	17 -19 -11 -10 -15
word word: pass	-2 -6 -10 -18 19
word word: passed	-24 12 -14 -21 -1
word word: past	-7 -18 -13 -13 29
word word: patien	-17 -7 -18 -8 18
word word: patrio	-19 0 -12 -21 15
word word: paul	-15 -13 -14 -8 18
word word: pause	9 14 8 -35 -22
word word: pay	-11 12 -7 -6 -7
word word: paymen	-9 8 6 -8 -20
word word: peace	-32 -6 11 -12 7
word word: peacef	24 -23 -20 11 -14
word word: pensio	2 -2 -4 7 -8
word word: people	-3 1 -10 -5 -2
word word: per	-16 22 -14 -25 5
word word: percen	-10 -19 -17 12 12
word word: period	-6 -9 -9 22 -11
word word: persec	9 -3 -2 -2 -3
word word: person	2 -12 -23 0 -1
word word: peskov	-21 3 9 -13 -20
word word: peters	-17 -15 -6 20 -20
word word: phase	9 -28 -10 -12 17
word word: phone	-25 -6 24 9 -22
word word: phones	4 -14 12 -3 -22
word word: photo	-17 -2 24 -8 -18
word word: photog	-16 -33 16 -20 9
word word: photos	-18 -14 16 -9 -13
word word: pictur	-1 -4 -17 -15 18
word word: pilots	23 -12 9 -14 -19
word word: place	-24 20 -10 -11 -12
word word: places	10 -20 -21 -15 3
word word: plan	-15 10 12 -15 -7
word word: plane	-37 -16 21 -11 14
word word: planes	9 -16 -16 -5 11
word word: planne	-27 8 4 -17 -29
word word: plant	20 5 -12 -26 2
word word: please	3 -11 6 5 -27
word word: plus	16 -17 16 -15 -16
word word: point	-26 -8 -13 18 -6
word word: points	-10 -26 -14 -17 26
word word: pokrov	-37 1 -36 -18 44
word word: poland	-7 -17 -5 -9 24
word word: police	3 -12 -14 -5 19
word word: politi	7 -12 -12 -17 5
word word: poltav	-13 -22 -6 -23 26
word word: pope	-17 22 -34 -22 1
word word: port	-16 -3 -17 -6 17
word word: portra	-19 -27 26 -22 -16
word word: ports	-15 -12 -25 -13 29
word word: positi	0 -30 -11 -19 30
word word: possib	-11 28 -19 -28 -38
word word: post	-6 16 -10 -7 -18
word word: posted	10 -3 0 -17 -2
word word: postpo	-21 22 -18 -10 -17
word word: pow	17 -1 -7 -9 -21
word word: power	-17 -14 -20 18 15
word word: pows	-16 9 13 -25 -7
word word: praise	-3 -9 0 -1 11
word word: prelim	-11 -14 -8 -1 7
word word: prepar	-28 45 -29 -22 -18
word word: presen	10 -27 -28 -15 28
word word: presid	-4 -7 -6 -6 9
word word: press	-4 12 7 -25 -12
word word: pressu	-7 18 -16 5 -16
word word: previo	4 12 -10 -3 -11
word word: price	-5 -11 -7 -5 18
word word: priest	4 -15 12 -18 -36
word word: prigoz	27 -8 -16 -6 -20
word word: prime	-33 2 -31 23 -8
word word: prince	-21 -15 13 -8 24
word word: priori	-30 30 -9 11 -17
word word: prison	-14 2 -33 -9 14
word word: privat	-12 -4 -12 -7 19
word word: proced	-18 12 -7 0 -7
word word: proces	7 11 -31 14 -40
word word: produc	11 16 -11 -10 -26
word word: progra	-21 -14 3 11 17
word word: progre	-22 14 14 -16 1
word word: projec	-19 -23 -14 22 7
word word: promis	-24 20 -21 -10 11
word word: proof	-10 -11 -2 -16 18
word word: propos	-30 40 -37 0 -27
word word: protec	-12 -14 16 -3 -3
word word: provid	6 25 -12 -9 -17
word word: psycho	7 -3 -12 -16 3
word word: public	13 22 -18 -23 11
word word: publis	-8 -9 14 -5 -30
word word: pushil	10 -8 -1 -5 -4
word word: put	-8 -13 10 7 -13
word word: putin	-11 15 -20 10 -13
word word: qatar	18 -16 -40 -5 -3
word word: qatari	25 -26 10 21 -27
word word: questi	-9 15 -29 23 -19
word word: queue	-16 -8 12 0 -8
word word: quiet	-23 -14 -9 23 -10
word word: quite	19 -21 -5 -9 -5
word word: quotin	4 10 -3 -2 -10
word word: raised	-16 -2 -28 -7 10
word word: raises	29 -20 -3 -17 -5
word word: ran	-6 -10 -17 -5 21
word word: ranger	-15 -10 -24 -9 22
word word: rank	16 0 -2 -12 -3
word word: ranks	-14 -2 -14 3 20
word word: rbc	-6 -6 -10 15 -14
word word: reache	14 -3 -20 -32 3
word word: read	-16 5 12 -16 -12
word word: readin	-27 17 -29 -11 -2
word word: ready	-12 -2 -35 7 1
word word: reaffi	7 -23 -22 18 -2
word word: rear	-9 -4 -16 -3 26
word word: reason	1 -14 -4 9 -16
word word: recall	-18 0 -22 27 -33
word word: receiv	-11 -40 14 -4 2
word word: recent	-11 -8 15 -30 -8
word word: recep	3 -7 10 -6 -10
word word: recogn	-4 -2 26 -10 -27
word word: recons	-23 -24 23 -14 14
word word: record	-14 -9 -4 8 -3
word word: recove	-22 -6 7 5 9
word word: red	-1 -32 -34 11 13
word word: reflec	24 -6 -1 -18 0
word word: refrig	-13 -9 25 -19 -27
word word: refuge	-6 -16 5 2 -7
word word: refuse	-27 -26 15 14 -11
word word: regain	20 -9 -4 -11 -4
word word: regime	12 -12 10 -12 -13
word word: region	-2 -18 -2 1 3
word word: regist	-14 -25 -20 24 1
word word: rehab	-16 -34 9 -11 18
word word: rehabi	-2 -27 2 -4 7
word word: reinte	20 -28 -20 -6 -28
word word: reiter	18 -24 -8 -17 12
word word: reject	-3 19 -8 -7 -8
word word: relati	-15 2 7 -16 5
word word: releas	-10 6 9 -3 -13
word word: relief	-21 -7 -4 -12 33
word word: remain	-9 -23 6 13 -7
word word: rememb	5 -10 6 -13 4
word word: renewa	-10 -24 -30 -13 33
word word: repair	-25 1 -18 -21 18
word word: repatr	1 -26 -24 15 -6
word word: repell	-20 -17 -11 -10 35
word word: reperc	9 -4 -1 -8 -7
word word: replen	-2 -1 -1 -9 12
word word: replie	-1 0 3 -9 6
word word: reply	-31 12 7 20 -38
word word: report	-19 4 -13 -19 9
word word: repres	-26 -11 -20 23 -4
word word: republ	25 -17 -16 -14 6
word word: reques	-6 -5 -18 9 4
word word: requir	-19 -19 -17 13 14
word word: rescue	22 -3 -24 -10 1
word word: reserv	-10 -25 -25 6 18
word word: reside	-20 -18 -1 5 8
word word: resolv	10 -4 -6 -11 -2
word word: respec	-10 -9 -4 11 -9
word word: respon	19 21 -34 -47 7
word word: rest	-12 -29 8 -17 9
word word: result	4 2 -28 16 -19
word word: resume	0 17 -25 -11 -22
word word: resump	-21 33 -8 -18 -26
word word: return	-1 1 -16 6 -8
word word: reunif	-5 7 -8 12 -18
word word: reunit	-5 20 1 -24 -37
word word: reuter	19 3 -28 -30 7
word word: review	-36 -7 28 36 -36
word word: ria	-22 -9 16 -13 -4
word word: right	-3 17 -20 -21 -2
word word: rights	-22 22 -32 5 -8
word word: risen	12 -15 -11 4 -8
word word: riyadh	-34 -9 32 -8 -21
word word: road	-1 12 15 -11 -25
word word: rocket	-16 -7 -3 -6 24
word word: role	-21 -21 14 23 -16
word word: room	-9 -12 10 -3 -4
word word: rose	-21 -15 -26 -15 24
word word: rostov	8 -11 -23 -10 15
word word: roughl	-9 9 -5 -3 -3
word word: round	-20 17 -31 13 -15
word word: rounds	-20 -16 23 8 -17
word word: row	18 -5 8 -8 -22
word word: rt	-9 -18 -13 39 -27
word word: ru	-14 -2 2 11 -8
word word: rubble	-7 -6 -20 -4 29
word word: run	-23 -20 -29 -28 34
word word: runnin	2 -9 16 -10 -12
word word: runs	-17 -19 8 -16 3
word word: russia	4 -2 -6 6 -26
word word: rustem	-29 33 -19 -16 -25
word word: s	6 -1 -23 -22 21
word word: safe	10 -19 25 -7 -26
word word: safety	-23 -26 -8 -17 30
word word: said	0 -3 -7 0 -12
word word: sailor	-3 -17 -36 -10 17
word word: salman	-29 -6 36 -5 4
word word: same	1 -8 -18 23 -40
word word: sancti	-6 -3 -18 -27 24
word word: sapper	-14 -3 1 -15 28
word word: sapphi	-8 -8 10 -3 -9
word word: sarali	17 -1 -1 -11 -8
word word: sat	-9 -7 28 -2 -21
word word: saturd	12 -3 17 -21 -28
word word: saudi	-20 -23 9 -18 22
word word: save	18 -8 -9 -7 -22
word word: saw	0 -3 15 -9 -13
word word: say	-17 11 9 -18 1
word word: saying	1 24 -24 -21 -15
word word: says	-29 -8 17 -23 18
word word: sbu	-16 11 -27 -15 5
word word: schedu	-37 42 24 -16 -38
word word: school	-15 -2 9 12 -4
word word: sea	-20 -22 -5 6 22
word word: search	-31 -16 -15 -9 22
word word: second	34 -14 -6 -14 -31
word word: secret	-23 -27 2 -26 33
word word: sector	-12 -19 -21 -20 25
word word: secure	11 -17 -18 18 -3
word word: securi	-18 -13 -14 3 23
word word: see	-15 0 30 -16 -37
word word: seen	0 6 30 -10 -28
word word: seized	30 -15 -16 9 -45
word word: sensit	21 -13 -10 -7 -6
word word: sent	-3 -9 -7 11 -6
word word: senten	15 -15 -14 -21 7
word word: separa	1 -12 -12 -7 14
word word: septem	-27 -23 38 17 -43
word word: sergea	11 -5 -21 -19 6
word word: sergey	-15 -1 -15 6 -10
word word: serhii	-12 -8 16 -7 -15
word word: seriou	7 19 0 -29 -27
word word: served	1 -2 16 -10 -9
word word: servic	0 -16 -14 6 -6
word word: sessio	-21 -22 -27 18 -4
word word: set	-35 -19 -16 -5 21
word word: settle	-9 -17 -22 12 8
word word: seven	12 -40 -26 7 -14
word word: sevent	2 2 -8 5 -17
word word: sever	-8 -1 -4 -2 14
word word: severa	5 5 7 -32 -26
word word: severe	13 -4 -24 -23 1
word word: shamsa	17 -1 -6 -13 -2
word word: share	-9 8 3 -2 -4
word word: she	-48 -20 6 24 -4
word word: sheikh	-13 -2 0 -4 6
word word: shield	17 -1 -12 -1 -9
word word: shifts	-28 -22 22 -6 -5
word word: ship	-18 -16 -24 -10 33
word word: shocks	-10 -5 -15 -4 15
word word: short	-29 9 33 -24 -26
word word: shot	-16 19 -13 -21 9
word word: should	-7 15 -6 -6 -10
word word: show	-2 -13 17 8 -16
word word: showed	9 -2 -4 -2 -17
word word: shown	9 -9 -13 -22 6
word word: shows	-8 -24 29 -28 -30
word word: shrapn	12 -9 -8 -3 -8
word word: siblin	12 -2 -2 -3 -6
word word: sick	-15 10 -21 22 -46
word word: side	16 19 -37 -22 -26
word word: sideli	-34 -22 -40 33 -16
word word: sides	-6 1 -23 5 2
word word: signed	-1 -9 -14 10 10
word word: silenc	-22 -3 2 -7 9
word word: simila	14 -16 -2 -8 -11
word word: since	-7 -15 -11 9 -2
word word: sincer	7 -11 -13 -7 10
word word: single	22 11 -21 -11 -18
word word: sister	16 -3 -14 -17 -10
word word: sites	-16 -19 -7 20 -10
word word: situat	-24 -5 -21 10 -3
word word: six	-1 -27 -6 -11 27
word word: sixtee	17 -11 -6 -14 -10
word word: sixth	-18 -2 -18 -4 29
word word: sixty-	33 -2 -21 -18 -11
word word: snake	39 -10 -24 -25 -12
word word: so	-19 1 -7 6 -8
word word: social	24 10 -7 -13 -1
word word: soil	27 -15 -6 -13 -35
word word: soldie	0 -27 -3 2 -5
word word: solida	-12 -4 -11 -8 17
word word: soluti	16 -3 -10 -1 -9
word word: some	7 -35 7 -17 2
word word: someon	8 -4 0 4 -12
word word: someth	-12 10 -17 -7 15
word word: son	2 -11 19 -7 -28
word word: sons	2 9 -22 -10 9
word word: soon	-25 26 8 -7 -27
word word: source	-22 30 -30 -16 -9
word word: south	-16 -16 -23 -8 26
word word: spare	14 0 -14 -1 0
word word: spasis	9 -13 -7 -3 6
word word: speak	-39 -1 13 0 11
word word: speaki	-27 -15 -8 27 -13
word word: speaks	-3 15 -11 -15 -20
word word: specia	-28 -5 -14 17 -6
word word: spend	-11 2 -12 -9 24
word word: spent	-9 -29 24 -20 -9
word word: spirit	-16 21 5 -16 -9
word word: spoke	-18 -4 7 -22 7
word word: spoken	-27 -10 27 -24 8
word word: spokes	-33 7 25 -1 -34
word word: spread	-23 -1 14 -20 -1
word word: spring	19 -26 -21 -8 24
word word: square	-22 -19 -6 -4 13
word word: st	-30 -33 -21 36 13
word word: staff	-24 -21 21 -6 15
word word: stage	44 -23 -19 -16 -21
word word: stages	5 -17 -9 14 -40
word word: stand	12 -17 -11 12 -15
word word: standi	16 -3 -8 -13 -3
word word: stands	-8 -25 -19 24 -1
word word: star	-18 -9 -23 -5 27
word word: start	-24 15 -40 20 -5
word word: starte	-18 -7 -2 19 -1
word word: state	6 -29 -13 28 -9
word word: statem	-14 -11 -7 0 10
word word: states	4 4 -21 -20 7
word word: statio	10 -5 5 -8 -16
word word: status	-21 -21 -19 26 8
word word: stay	-18 -19 30 -18 -9
word word: step	-6 2 2 -27 -9
word word: steps	-21 7 13 -13 22
word word: still	-24 9 20 21 -33
word word: stood	-9 -1 23 -10 -17
word word: stop	29 -17 -19 -11 -11
word word: stoppe	-1 11 -2 -6 -3
word word: storie	-12 -9 13 -1 -16
word word: stress	-6 8 -18 15 -19
word word: strike	-22 -23 -20 -18 32
word word: strip	-17 -12 -9 -10 26
word word: strong	-21 -33 -27 -14 42
word word: struck	23 -29 -18 -20 -1
word word: studen	-19 -18 -25 2 29
word word: substa	-14 14 -9 -4 -4
word word: succee	11 -3 -1 -19 0
word word: succes	4 -28 20 -8 -9
word word: such	11 1 -34 -36 -7
word word: sudan	-20 -17 -16 10 0
word word: sudzha	-7 -4 -27 -11 27
word word: suffer	17 -13 19 -4 -19
word word: summer	-3 -9 -11 10 10
word word: summit	-35 1 -11 -2 -6
word word: sumy	2 5 -15 -11 -7
word word: sunday	1 -42 22 8 -27
word word: superv	-6 -8 -20 -8 27
word word: suppli	-7 -18 -15 -17 25
word word: suppor	-21 -44 2 1 34
word word: surgeo	-11 -10 -16 -10 29
word word: surnam	32 -25 -6 -5 -12
word word: surpri	13 -6 -14 -10 -10
word word: surren	-20 -21 -15 -29 28
word word: suspen	-12 -3 -6 -6 12
word word: swap	-5 9 5 -35 -17
word word: swappe	22 -6 -10 -22 -27
word word: swaps	7 -11 -28 2 -5
word word: sweden	12 14 -7 -11 -14
word word: switze	-24 12 -26 -8 -3
word word: system	-16 12 -14 -9 2
word word: table	-7 10 -23 6 -8
word word: taganr	-18 -19 18 18 -35
word word: take	-17 2 25 -17 -23
word word: taken	-11 14 -3 -13 -6
word word: takes	-12 -16 -11 15 -11
word word: taking	-30 17 28 14 -30
word word: talk	-33 -21 27 -19 -14
word word: talked	-6 5 -11 -13 6
word word: talks	1 12 4 -20 -29
word word: tally	-22 -12 -7 22 -14
word word: tanker	-15 -9 -11 -6 14
word word: tanks	-15 -10 -20 -18 20
word word: target	-20 -10 -20 -14 32
word word: tass	7 -11 3 -2 -12
word word: tatar	28 -10 -14 -14 0
word word: tatyan	0 -2 -4 13 -17
word word: tayyip	7 -6 9 -2 -14
word word: tea	-25 -4 29 -4 -21
word word: teache	-29 -15 -3 -9 22
word word: team	-6 17 -25 -11 -8
word word: teams	2 21 -17 -17 -18
word word: techni	-21 26 -14 -12 -3
word word: telegr	1 13 -21 -28 -2
word word: teleph	-20 -21 21 -18 11
word word: tell	2 26 -8 -7 -22
word word: tells	-29 -27 15 -18 1
word word: tempor	11 -18 -21 -22 21
word word: ten	-11 -9 -13 11 -3
word word: tens	-20 -14 -12 -14 20
word word: tenth	7 -10 -16 -17 11
word word: terms	12 -20 -17 -21 9
word word: territ	37 -2 -29 -20 -32
word word: terror	-17 -17 -15 -11 23
word word: thaila	-16 -13 -15 -12 18
word word: than	-14 -3 -20 21 -7
word word: thank	8 3 -7 -13 -14
word word: thanke	4 -7 -15 7 -13
word word: thanki	27 -2 -6 -22 -4
word word: thanks	-4 -12 15 -23 -5
word word: that	-3 7 -11 -5 -15
word word: the	-12 -7 7 -10 4
word word: their	2 -21 -3 1 9
word word: theirs	0 -17 -12 8 -8
word word: them	-4 -30 9 12 -10
word word: then	-15 -33 34 -26 -17
word word: there	-25 16 -3 11 -20
word word: these	-6 -8 7 5 -12
word word: they	16 -13 0 -7 -26
word word: thing	-25 19 11 -16 -16
word word: third	12 -3 -9 -13 -11
word word: thirte	-1 -10 -10 -17 14
word word: thirty	-13 -10 -38 10 13
word word: this	7 -9 5 -1 -28
word word: those	-5 -5 4 -23 -1
word word: though	-35 16 14 -18 -25
word word: thousa	-23 -8 -14 14 4
word word: three	-19 8 9 -22 -8
word word: three-	-17 -5 1 -20 8
word word: throug	-12 -11 -10 13 -19
word word: thursd	6 -48 6 -26 23
word word: thus	18 -5 -3 -9 -8
word word: ties	-13 -26 2 13 9
word word: time	-10 9 -6 -12 9
word word: times	-13 26 -28 -8 18
word word: to	-25 -5 2 -6 4
word word: today	11 -11 0 -24 6
word word: togeth	28 -1 0 -20 -9
word word: told	-21 -1 -3 11 -18
word word: tomorr	27 8 -20 -9 -16
word word: tonigh	9 11 -11 -5 -6
word word: tonnes	-20 -17 -26 -13 37
word word: too	16 -14 -22 2 -11
word word: took	-8 4 2 -24 1
word word: top	21 7 -12 -4 -19
word word: tortur	-13 -20 -22 -16 22
word word: total	24 -28 -17 -3 -1
word word: touch	-13 -9 20 -8 -20
word word: toward	-18 -18 9 -13 14
word word: track	-21 14 -21 20 -28
word word: trade	-22 -4 -21 14 2
word word: traded	6 -31 -11 -18 16
word word: traini	-36 -27 -4 -16 26
word word: transf	0 -6 6 -5 -18
word word: transp	20 0 -15 -19 -28
word word: travel	16 -6 -10 -11 1
word word: treate	12 -9 -27 -28 9
word word: treatm	-16 -27 3 23 -22
word word: trilat	-4 11 10 -17 -40
word word: trip	7 -22 -15 -12 14
word word: troops	-15 6 -10 -7 8
word word: truce	-19 16 -27 -15 -2
word word: trucks	-17 15 0 -18 2
word word: true	-9 -9 0 16 -4
word word: trump	-6 8 -44 -29 16
word word: trust	-22 -29 -22 -1 43
word word: truth	-2 13 -2 -9 -2
word word: tsentr	-8 -2 -6 -4 15
word word: tuesda	20 -9 -8 -38 -15
word word: turkey	0 -1 -17 -15 3
word word: turkis	-28 0 -1 7 -12
word word: turn	9 -14 19 -13 -20
word word: turned	-37 28 28 -34 -24
word word: twelve	-1 -14 -15 -19 15
word word: twenty	14 8 -7 -22 -32
word word: twice	-26 -2 20 -15 -13
word word: two	-2 -3 3 -31 -2
word word: two-da	-1 9 -2 -1 -8
word word: türkiy	-35 5 27 -25 -17
word word: u	-11 6 -27 -22 10
word word: ua	-1 -30 -25 26 -33
word word: uae	12 -13 -4 -8 -12
word word: uavs	-11 -5 -12 -9 22
word word: uk	-6 0 11 -2 -10
word word: ukrain	7 -13 -10 12 -9
word word: ukrinf	-21 -13 -8 18 -10
word word: umerov	-28 42 -29 -25 -31
word word: un	-42 -35 -22 17 27
word word: unbloc	-11 25 -23 -14 -21
word word: under	8 -13 -3 -7 -12
word word: underg	-4 -10 10 -9 -12
word word: underl	-1 -10 -18 17 -17
word word: unders	15 7 6 -19 3
word word: undert	-12 17 -8 -9 -9
word word: unicef	-16 -15 -23 15 0
word word: unit	-24 -16 -13 -4 20
word word: united	5 -24 -19 -16 15
word word: units	-37 6 -10 3 13
word word: unlawf	-12 15 -8 12 -25
word word: unmann	-9 -9 -9 -9 15
word word: until	-4 -14 19 -7 -17
word word: up	-18 -13 -4 -5 8
word word: update	18 -6 -5 -12 -8
word word: upon	-9 21 -21 -9 -20
word word: urgent	17 -19 -11 -11 16
word word: us	-13 -10 -31 5 21
word word: used	-11 -29 -29 -18 38
word word: ushako	-25 4 -14 -19 7
word word: vadim	-12 -2 -8 -4 13
word word: vatica	2 11 -32 -3 -20
word word: vehicl	-11 -30 -19 -26 25
word word: veresh	-12 -9 -7 16 -19
word word: verifi	-17 25 -17 27 -34
word word: verify	0 -14 -19 -11 15
word word: very	-8 29 -18 -13 -15
word word: vessel	-10 -20 -17 -25 35
word word: vetera	-2 -32 -20 -19 29
word word: via	13 -21 -18 -14 20
word word: victor	1 -6 -20 -16 13
word word: video	-29 9 21 -25 -7
word word: views	-17 -27 -33 3 37
word word: viktor	-4 -19 -7 -13 11
word word: villag	-23 -10 -17 -9 21
word word: vinnyt	-18 -8 28 -19 -27
word word: violat	-19 -13 8 10 -11
word word: visit	-14 -12 11 -7 13
word word: visite	-31 -25 11 -24 11
word word: visits	-7 -33 -22 7 8
word word: vladim	5 -10 5 17 -26
word word: voice	-13 -1 14 -8 -10
word word: voiced	-13 -16 -2 -1 21
word word: volody	-16 3 20 -10 -17
word word: volunt	-14 -31 23 -17 7
word word: vostok	-6 -4 -13 -9 22
word word: wagner	25 -13 -17 -7 -22
word word: wait	-23 18 7 4 -6
word word: waited	12 -29 28 -13 -21
word word: waitin	9 -29 9 19 -20
word word: walk	-16 -10 -13 -7 16
word word: wam	14 -11 -6 -11 -1
word word: want	-28 6 -15 23 -44
word word: war	-3 -1 -12 -7 -2
word word: ward	-9 -5 4 -13 5
word word: warrin	-2 -31 -15 -10 15
word word: warrio	20 -20 -36 -24 27
word word: warsaw	-25 -28 -16 13 20
word word: was	-2 -6 -3 -12 -4
word word: washin	0 -10 -31 -16 21
word word: watch	-17 -18 -6 2 10
word word: watche	-15 -15 -17 -7 24
word word: water	-3 -12 -15 -12 7
word word: way	24 -4 -22 -21 -5
word word: we	-6 -4 0 1 -8
word word: we'll	-22 28 -22 -8 -10
word word: we're	9 18 -10 -14 -27
word word: we've	-8 15 13 -1 -19
word word: weapon	-9 -7 -9 -13 17
word word: websit	-21 -4 22 20 -23
word word: wednes	9 -10 4 -18 -24
word word: week	-10 0 0 -30 5
word word: weeken	-11 -17 26 -3 -8
word word: weeks	2 14 -22 4 -15
word word: weighe	-28 -6 37 -2 -18
word word: weighs	-12 -6 25 -1 -13
word word: welcom	11 -31 14 -25 1
word word: well	37 -10 -4 -14 5
word word: went	4 1 -18 -21 -11
word word: were	3 -6 -1 -22 3
word word: west	-16 -16 -23 -17 24
word word: wester	-3 13 23 -17 -34
word word: what	-31 11 0 0 -7
word word: whelan	-19 -12 -11 -12 20
word word: when	-21 27 11 -3 -13
word word: where	6 -33 -5 -22 11
word word: whethe	-2 -22 5 -15 -3
word word: which	15 -23 -16 13 -13
word word: while	-2 -19 -14 21 -12
word word: who	-14 -18 16 -37 13
word word: whole	22 -10 4 -17 -20
word word: whom	9 -37 1 -1 -10
word word: whose	21 17 -12 -19 -14
word word: why	-14 16 -12 -9 -1
word word: will	1 4 -5 -23 1
word word: winter	15 1 -15 -36 6
word word: wish	-2 -36 -30 11 -2
word word: with	-19 -3 10 -26 9
word word: within	-9 3 -14 5 -9
word word: withou	28 -21 -31 -37 14
word word: witkof	-10 5 -12 -8 -2
word word: witnes	-19 -8 -11 21 -10
word word: wives	-24 21 7 -19 -18
word word: woman	13 -17 29 -11 -35
word word: women	18 -10 -15 0 -14
word word: won	-15 -8 22 25 -23
word word: won't	-9 15 0 -11 -2
word word: word	-9 -2 -15 -20 13
word word: words	9 -7 -17 -11 9
word word: work	-13 0 -33 27 4
word word: worked	11 25 -22 -12 -18
word word: workin	32 12 -12 -29 -16
word word: works	-16 -26 27 -28 -6
word word: world	-16 -39 -22 6 26
word word: worth	0 8 0 -6 -8
word word: would	7 18 -27 -21 -24
word word: wounde	-5 3 -39 -5 2
word word: wounds	30 -6 -20 -3 -25
word word: wrappe	1 -6 13 -3 -19
word word: write	-17 -24 -12 10 14
word word: wrote	11 -6 21 -29 -38
word word: xiv	-19 -9 5 -17 30
word word: year	-12 0 8 0 -27
word word: years	-1 -6 8 -5 -1
word word: yermak	42 -13 -20 -13 -28
word word: yes	-1 8 -19 9 -12
word word: yester	0 -7 19 -19 -16
word word: yet	-46 24 -4 -5 -20
word word: yevgen	19 -15 -12 -4 -16
word word: york	-11 0 12 -14 -6
word word: you	-17 -3 -5 -9 5
word word: young	-32 14 0 18 -17
word word: younge	19 -26 -22 9 -29
word word: your	18 -21 15 -24 -24
word word: youtub	-4 -14 6 -20 17
word word: yug	-11 -4 0 -5 13
word word: zapori	33 -34 -31 -21 8
word word: zayed	-18 -3 5 -10 4
word word: zelens	7 -15 -18 -18 14
word word: zuppi	-12 24 -13 -1 -14
word word: а	-9 -12 8 1 -14
word word: аби	-8 1 4 -22 -3
word word: або	-13 5 -10 0 -2
word word: абонен	-14 12 -8 -5 -10
word word: абу-да	8 14 -23 -23 -17
word word: август	-27 14 15 -16 -17
word word: авдеев	0 20 -5 -6 -22
word word: авдіїв	3 -8 -16 -21 24
word word: авиабо	12 -3 -5 -6 -10
word word: авиаци	-5 -17 24 -18 -11
word word: автобу	4 11 13 -33 -18
word word: автома	-32 -23 6 -19 24
word word: автомо	-1 -43 -12 -18 19
word word: авіауд	-27 -8 -22 -20 40
word word: авіаці	-6 -14 -33 -3 16
word word: агент	-6 -3 -8 -2 11
word word: агента	-5 -9 -16 -4 25
word word: агентс	-14 14 -32 14 -33
word word: агресо	-20 16 -12 -9 2
word word: агресі	-4 -14 -8 8 14
word word: адвока	-15 15 -26 -15 5
word word: адже	-25 -22 32 0 -22
word word: админи	-21 -5 15 -10 -10
word word: адміні	23 4 -4 -19 -1
word word: адрес	-22 -11 -17 -15 21
word word: адреса	-23 -12 -28 -26 34
word word: адреси	-15 -26 -18 -21 34
word word: адресу	4 -23 -27 -18 29
word word: аеродр	-3 -29 -10 8 1
word word: аеропо	-12 -1 11 -2 3
word word: аес	26 -6 -10 -7 -15
word word: азерба	-40 -13 -12 -16 36
word word: азов	8 -6 18 -15 -23
word word: азова	-33 -16 29 -24 -12
word word: азовск	1 -11 -16 -10 25
word word: азовст	6 14 -17 -31 -17
word word: азову	-7 -14 10 6 -7
word word: азовце	-20 4 16 -7 -11
word word: азовцы	-11 -10 -8 -12 12
word word: азовця	-17 -15 17 -10 7
word word: азовці	3 -4 9 -31 -15
word word: айдара	-7 -8 -4 -3 12
word word: аквато	-23 -12 -14 -12 16
word word: акт	-4 -11 -10 -26 22
word word: активн	-24 -8 -20 -30 24
word word: активу	-19 19 -8 -7 -7
word word: активі	-14 13 -11 15 -9
word word: акции	10 -1 -1 -1 -8
word word: акция	-1 0 -16 -9 19
word word: акцію	-14 -19 -21 -14 28
word word: акція	-14 4 -22 2 9
word word: акції	-13 -5 -12 -25 17
word word: але	-3 22 -19 3 -30
word word: алекса	-11 11 -12 -21 9
word word: алексе	-8 -17 9 -22 11
word word: америк	0 -5 -11 -22 3
word word: америц	13 -10 -8 -6 -1
word word: ампута	33 -18 -15 -14 -12
word word: ампуто	9 -2 -1 0 -7
word word: аналит	-8 -17 -23 -10 32
word word: аналог	21 -17 -14 -12 -15
word word: аналіз	5 7 -25 -16 6
word word: андрей	-1 6 -17 -17 1
word word: андрея	23 -17 -6 -3 -8
word word: андрій	-10 20 -20 -12 -22
word word: анкара	0 -6 11 -12 -24
word word: анкаре	-17 4 9 7 2
word word: анкару	8 0 6 -2 -19
word word: анкары	-20 0 -14 -7 24
word word: анкарі	-16 14 -20 -12 -7
word word: анкету	-20 -9 -17 -14 35
word word: анонсу	-28 43 -27 -16 -28
word word: анонім	-4 16 -12 -3 -9
word word: апелля	-8 -5 -14 -8 18
word word: апеляц	-7 -8 -8 -11 23
word word: аппара	-4 -15 -17 -17 22
word word: апреле	8 -8 -18 -8 9
word word: апреля	20 -1 -19 8 -20
word word: арабск	14 -16 11 3 -22
word word: арабсь	36 -5 -12 -15 -18
word word: аравии	15 -1 -6 -15 4
word word: аравия	0 -10 -9 -9 7
word word: аравії	18 -21 -26 7 -7
word word: аресто	-12 -17 -33 -21 23
word word: арифме	18 -4 -15 -7 -13
word word: армени	-15 -8 -8 -7 12
word word: армии	12 -7 -27 -11 6
word word: армия	1 -1 -1 -11 2
word word: армянс	-30 -5 -3 -12 30
word word: армійц	22 -4 -8 -12 -12
word word: армія	-4 -14 -15 -35 15
word word: армії	17 -6 -15 -31 27
word word: артем	-27 -11 23 -12 -25
word word: артемо	14 -12 -12 -14 5
word word: артиле	-7 -18 -23 -30 36
word word: артилл	-2 -10 -21 -19 9
word word: артист	-10 -2 -21 -6 22
word word: артсис	-17 -7 -12 -22 26
word word: артур	-12 -5 -5 15 -18
word word: атак	-18 -3 -9 -16 34
word word: атака	9 0 0 0 -9
word word: атаки	3 15 -19 -15 -8
word word: атаков	-10 -12 -13 -19 20
word word: ато	-13 0 -2 -2 16
word word: аферис	-6 -4 -6 12 -9
word word: африка	-11 -19 -23 -26 24
word word: африки	-9 -4 -10 15 -8
word word: аэродр	-32 -30 21 -22 14
word word: аэропо	-48 -8 11 -10 38
word word: б	-21 15 0 13 -13
word word: б'єтьс	8 -12 17 -14 -4
word word: бабуся	-7 -4 15 -6 -15
word word: бабусі	23 -3 -2 -7 -18
word word: бабушк	7 -26 13 -26 -10
word word: багато	6 -18 31 10 -58
word word: багать	8 -16 1 4 -35
word word: бажанн	0 -25 -25 -7 13
word word: бажаю	-16 -17 19 -9 -3
word word: базами	-14 -6 -14 23 -19
word word: базу	-20 -5 3 15 2
word word: базі	-4 -9 -14 -9 12
word word: баку	-39 -13 -11 -7 28
word word: балакл	-10 7 -10 -11 12
word word: банк	4 -8 -8 -5 0
word word: банки	-19 -15 -17 -9 30
word word: банків	11 -3 -10 -2 2
word word: басейн	-20 -11 -27 -19 33
word word: баталь	-35 -20 11 1 13
word word: батька	-14 -10 7 -11 7
word word: батьки	11 -13 -22 -15 14
word word: батько	-20 -13 -2 -22 15
word word: батькі	17 -15 -6 -18 12
word word: бахмут	22 -16 -1 -5 -18
word word: бачив	-12 -22 5 -16 3
word word: бачила	2 -25 24 -11 -23
word word: бачили	-8 5 -17 -31 24
word word: бачимо	-5 20 -14 -12 -2
word word: бачити	2 -16 -30 -32 26
word word: башкор	-13 -4 8 -7 14
word word: ббм	-5 -3 -3 -14 12
word word: беженц	-15 -1 -1 -16 25
word word: без	-8 2 -10 1 -14
word word: безвіс	5 -19 -20 12 -18
word word: безкош	8 -26 -30 -2 16
word word: безопа	7 -21 -27 -16 18
word word: безопл	-34 -14 -45 18 24
word word: безпек	-21 -25 -16 -5 25
word word: безпец	8 -10 -3 -19 10
word word: безпла	-17 -11 -14 -12 16
word word: безсон	11 10 -15 -13 -15
word word: белару	14 -17 4 9 -18
word word: белгор	-15 -13 -11 -37 20
word word: белой	-23 -17 -22 -3 37
word word: белору	23 -25 -10 -10 -7
word word: белый	-18 -9 -6 -1 24
word word: белым	11 -12 -12 -1 0
word word: бердян	-27 -19 -31 25 10
word word: бере	-15 -4 1 23 -22
word word: берега	-12 -5 18 -23 12
word word: бережі	-32 -7 7 8 6
word word: березе	-15 -11 6 -26 19
word word: березн	-31 -2 23 2 -11
word word: береме	5 0 -9 -1 6
word word: берут	-8 6 -7 -3 3
word word: беруть	13 -2 -37 -37 13
word word: беспил	4 -27 3 -21 3
word word: би	14 18 -7 -19 -22
word word: библио	-13 -4 12 -9 7
word word: билеты	-11 -17 15 -8 -4
word word: били	14 -9 6 -9 -29
word word: благод	-9 -3 -8 -1 -8
word word: благос	-1 -9 8 -8 -8
word word: ближай	-16 26 -30 -24 -17
word word: близки	-4 -7 -7 5 -8
word word: близьк	-14 -17 -21 23 -6
word word: блинда	-11 -11 -24 -10 16
word word: блокир	-25 -5 -2 -6 26
word word: блокпо	8 -10 -15 5 -12
word word: блоку	-19 16 15 -16 -10
word word: блокує	-16 21 -5 -10 -13
word word: бмп	-11 -7 -8 -3 25
word word: бо	16 14 -35 3 -14
word word: бог	12 2 -20 -9 -16
word word: богдан	22 -12 -10 5 -12
word word: богу	24 -15 -5 -5 -25
word word: бодай	-10 1 -6 11 1
word word: боев	10 -12 -14 -12 6
word word: боевик	-34 1 -20 -2 21
word word: боевог	-19 -3 -3 -5 23
word word: боевое	10 -15 -6 -7 -6
word word: боевые	6 -19 15 -14 -17
word word: боевых	-17 -20 -17 -19 24
word word: боепри	1 -6 -12 -24 13
word word: боец	-21 -26 34 -20 -16
word word: бой	-6 -12 -29 -5 10
word word: бойове	14 -1 -5 -4 -10
word word: бойови	-22 -19 0 1 11
word word: бойово	0 -11 15 5 -24
word word: бойові	-3 -19 -24 -34 19
word word: бойца	-1 -13 -6 -24 18
word word: бойцам	13 -17 -5 -23 8
word word: бойцах	5 -7 4 -1 -13
word word: бойцов	-18 10 12 -24 -7
word word: бойцы	-16 -7 32 -24 -17
word word: боку	19 26 -29 -49 -30
word word: боків	14 -15 -2 -7 6
word word: более	-26 -13 -27 32 -1
word word: болезн	16 -14 -21 -9 12
word word: боль	-28 -21 32 -4 -26
word word: больни	-37 -20 -9 6 15
word word: больны	33 -13 -31 -17 -32
word word: больша	12 9 -13 -8 -11
word word: больше	10 -14 -11 0 -37
word word: больши	24 -20 -31 22 -24
word word: большо	5 -24 17 -22 -19
word word: бомб	-7 15 -7 -7 -2
word word: боремо	25 -15 -13 -2 -22
word word: бореть	-18 -10 9 25 -17
word word: боровс	-20 -2 9 23 -27
word word: бороли	11 -6 -9 6 -11
word word: борони	12 -3 7 -15 -16
word word: бороти	22 -2 -2 -18 -4
word word: бороть	11 -18 -31 -11 23
word word: борт	17 -20 -32 -7 6
word word: борта	15 16 -22 -2 -9
word word: бортам	18 -10 -9 -19 -19
word word: бортом	11 -3 -4 -4 -1
word word: борту	-42 27 10 -41 -2
word word: борщ	-22 -24 3 -20 19
word word: борщу	-18 -8 32 -7 -29
word word: бот	7 -18 -29 -17 27
word word: боці	-6 8 -6 -18 2
word word: бою	-31 -19 7 12 20
word word: боя	-20 -13 7 -16 25
word word: боях	18 -7 -14 -9 -1
word word: боєпри	-14 -2 -2 -4 18
word word: боєць	-10 -16 17 -12 -10
word word: бої	18 -5 -1 -15 -4
word word: боїв	8 -2 -5 -8 -3
word word: бпла	2 -20 -7 -29 11
word word: брав	16 -8 -4 -10 -9
word word: бракує	-25 -16 -21 5 19
word word: брали	22 -17 -21 -34 1
word word: бранці	16 -21 -13 -29 10
word word: брат	24 -18 -38 -18 3
word word: брата	9 -6 10 -7 -10
word word: брати	-12 17 -15 7 2
word word: братів	34 -10 4 -23 -34
word word: бригад	-23 -23 -11 -19 26
word word: британ	-20 -21 -6 -23 28
word word: бриттн	-15 -32 -19 -11 37
word word: брифин	4 -1 -21 -15 -1
word word: брифін	4 -24 -8 30 -31
word word: бронем	-12 -12 -3 -7 14
word word: бронет	-9 -14 -17 -1 5
word word: бронир	-21 -6 -9 -5 22
word word: бросае	8 -12 -27 -18 30
word word: бросил	-22 -21 10 7 21
word word: брудні	-8 14 -1 -2 -5
word word: брюссе	-14 -13 -21 -9 18
word word: брянск	-6 6 -29 -21 12
word word: бтр	13 0 0 0 -13
word word: був	-14 -3 -4 -5 -4
word word: бувало	15 -9 -12 -10 -15
word word: буває	-15 -20 20 -7 7
word word: будано	12 21 -15 2 -42
word word: будапе	7 -9 -20 -3 1
word word: буде	-12 6 -18 13 -24
word word: будем	-12 12 -30 -20 11
word word: будемо	-17 12 3 4 -25
word word: будет	-1 21 -14 -37 -9
word word: будинк	-33 -7 0 -5 24
word word: будто	-27 -18 30 -10 -20
word word: буду	-5 22 9 -50 -13
word word: будут	-18 18 -41 -2 -2
word word: будуть	-29 37 -5 1 -46
word word: будь	-15 -9 14 -5 0
word word: будь-я	-13 -14 -10 3 5
word word: буквал	10 0 -7 -1 -7
word word: букови	-30 -5 19 -3 4
word word: була	-4 0 23 -12 -36
word word: були	2 16 -23 -28 -4
word word: було	-5 -32 4 -2 6
word word: бурден	-15 -5 12 -25 1
word word: буряти	-12 -8 33 -7 -29
word word: бута	-17 -57 -31 -11 53
word word: бути	-12 24 -10 -10 -14
word word: буцімт	-8 10 -4 -4 -8
word word: бучі	-31 -21 -19 -34 31
word word: бы	2 14 -21 -1 -34
word word: бывших	-21 -1 21 -1 1
word word: был	-5 8 0 -33 -12
word word: была	5 -15 9 -23 3
word word: были	-11 -31 19 13 -9
word word: было	-12 -13 16 10 -19
word word: быть	33 -11 -7 -15 -27
word word: бюджет	-16 -18 13 -17 18
word word: бюро	-19 -23 -24 0 18
word word: бєлгор	-11 14 -18 -9 -11
word word: бійця	-22 -6 9 -5 14
word word: бійцям	8 -1 -16 -6 8
word word: бійці	11 -19 -16 -21 6
word word: бійців	1 0 8 -52 -11
word word: бік	6 7 -13 -10 2
word word: білору	12 -1 -16 -11 -5
word word: більш	-7 -18 -16 15 -12
word word: більше	-8 -11 -8 -4 -2
word word: більшо	8 -19 4 7 -24
word word: більші	24 -14 -11 -12 -17
word word: біля	-15 16 -16 -25 9
word word: бін	8 -1 0 0 -6
word word: в	-9 -7 3 -7 6
word word: в'язни	-1 -19 12 27 -41
word word: в'язні	-22 -27 -15 -30 43
word word: вага	-6 -11 4 -11 14
word word: ваги	0 -2 21 -1 -25
word word: вагнер	26 -42 -39 4 -10
word word: вагою	10 -15 10 -9 -8
word word: вагітн	31 -1 -9 -17 -13
word word: вадим	-11 -1 -11 0 12
word word: вадима	-8 -5 -3 -3 9
word word: важив	-9 -5 9 -10 -3
word word: важить	5 -17 7 -12 -16
word word: важкий	-15 -19 19 -10 -7
word word: важко	10 18 -15 -11 -1
word word: важкоп	7 5 -21 -26 -5
word word: важкох	-15 -11 5 -17 6
word word: важкі	20 -6 -14 -6 -11
word word: важлив	33 -44 -28 -13 2
word word: важна	30 -15 -10 -7 -15
word word: валюту	-2 -11 -11 -12 21
word word: валюты	-1 -3 -4 -5 10
word word: вам	-17 -8 21 -9 4
word word: вами	11 -22 4 -1 -36
word word: вантаж	-18 -16 -19 31 4
word word: варто	-7 -3 -16 -4 16
word word: вартою	-2 0 -13 -5 18
word word: варшав	-1 -21 -26 -23 39
word word: вас	3 -3 -19 18 -15
word word: василь	-12 -9 4 -4 10
word word: ватика	8 15 -27 -4 -11
word word: ваш	4 -27 2 -3 -5
word word: ваши	-19 -2 13 -27 -7
word word: вашинг	-41 -8 -33 -24 28
word word: ваших	26 -23 -10 -7 -28
word word: вашого	-16 -24 -17 -11 24
word word: ваші	0 -11 -11 -22 17
word word: вбиває	-17 -20 -19 -7 23
word word: вбивст	-12 -8 -6 -5 15
word word: вбили	-21 18 -11 -4 1
word word: вважав	-14 -8 19 -27 -2
word word: вважал	18 -15 6 -32 -2
word word: вважаю	-39 -16 -17 36 -9
word word: вважає	-13 8 -10 4 10
word word: ввечер	13 -4 3 -9 -11
word word: вдалас	-8 13 -2 -1 -7
word word: вдалос	-6 -12 -22 24 -35
word word: вдарил	-13 -16 -12 -13 17
word word: вдень	24 -11 -13 -7 -7
word word: вдома	8 -13 -7 -10 -25
word word: вдруге	14 -7 -13 -6 7
word word: вдячни	21 -9 -5 -5 -21
word word: вдячні	25 -21 -19 -7 -2
word word: веде	3 -27 -6 22 -22
word word: ведем	-28 -2 -23 25 -13
word word: ведемо	-32 37 8 -18 -38
word word: ведет	-16 23 -12 8 -18
word word: ведетс	-21 32 -22 12 -6
word word: ведомс	6 -13 -53 5 1
word word: ведут	-12 -7 22 -1 -16
word word: ведутс	-22 24 -14 -12 -25
word word: ведуть	-10 7 -22 24 -24
word word: везли	-18 -24 12 -24 15
word word: везут	28 -18 -13 -18 -24
word word: везуть	-2 -9 25 -12 -25
word word: вел	32 -3 -29 -7 -20
word word: вела	14 -4 -4 -6 -13
word word: вели	13 -16 -15 4 -6
word word: велика	8 9 -9 -15 -16
word word: великд	-2 20 32 -29 -30
word word: велике	-7 14 13 -14 -24
word word: велики	-20 8 -29 -11 20
word word: велико	-24 12 19 -10 -26
word word: велику	-18 19 -1 -1 -2
word word: великі	-34 -12 -20 12 29
word word: вересе	-14 12 -12 -15 6
word word: вересн	-40 18 24 -25 -22
word word: верещу	9 21 -16 -2 -37
word word: верить	19 5 -10 -13 -9
word word: верифі	-28 -17 -18 19 13
word word: вернем	19 -15 -13 -18 5
word word: вернет	-13 21 -13 -9 -8
word word: вернит	-11 12 0 -19 -9
word word: вернув	-41 -19 29 -14 0
word word: вернул	4 -21 -12 2 5
word word: вернут	-24 14 -12 -6 4
word word: версии	-7 -4 -18 -13 11
word word: версію	-10 -11 6 -3 10
word word: версія	-16 -11 22 0 -18
word word: вертол	-6 -12 -17 -15 18
word word: верхов	-31 -5 -33 13 12
word word: верьте	20 17 -21 -5 -19
word word: верят	-16 -13 34 -3 -22
word word: весни	20 -10 -23 -15 7
word word: весной	0 -36 -19 -22 35
word word: весны	-13 12 13 -6 -18
word word: вестей	-6 -18 7 -2 8
word word: вести	-15 -27 3 19 -15
word word: весточ	-33 -15 -18 -9 35
word word: весть	39 -13 -25 -28 -21
word word: весь	-13 -28 17 9 -24
word word: ветера	-25 -17 -38 -20 56
word word: вечера	18 -8 -14 -8 -11
word word: вечеро	36 -17 -34 -10 -14
word word: вечеру	24 -16 -10 -7 -20
word word: вечная	15 -14 -23 -16 6
word word: вечора	11 -25 21 -27 -27
word word: вечір	-5 8 -3 -23 3
word word: вечірн	14 -12 -18 5 -29
word word: вещи	2 -2 4 -13 3
word word: вже	0 -1 20 -8 -14
word word: взаимн	-16 32 -23 7 11
word word: взамен	25 -20 -15 -9 -6
word word: взамін	7 16 -16 -18 -25
word word: взаємо	14 -7 -6 -2 -9
word word: вздовж	-1 -11 12 -10 -40
word word: взимку	11 -11 4 -17 -6
word word: взросл	-18 -21 -15 14 6
word word: взрыво	5 -11 -7 -9 0
word word: взяв	12 -22 -2 -14 -2
word word: взял	-10 7 -3 0 5
word word: взяла	-18 15 -17 -19 14
word word: взяли	7 -19 -13 -24 17
word word: взято	-22 -9 -8 -15 33
word word: взяты	-28 -5 -9 -6 32
word word: взятых	35 -21 -17 -17 -10
word word: ви	-2 -21 -1 5 0
word word: вибух	-9 -12 -5 -13 13
word word: вибухо	-17 -1 -11 -5 23
word word: виведе	-5 -11 -33 -28 24
word word: вивезе	-23 33 -20 -23 12
word word: вивезл	19 -21 -34 -38 7
word word: вивезт	26 -12 -15 -23 -2
word word: вивози	-18 -11 27 -8 4
word word: вигада	-2 14 -12 -6 -6
word word: вигадк	-16 -18 -19 -20 37
word word: вигаду	-10 20 -10 18 -34
word word: вигляд	-4 -3 17 -4 -12
word word: видали	-17 -2 -26 -15 35
word word: виданн	11 -16 -17 -18 13
word word: видел	-18 1 20 -13 -14
word word: видели	-5 -6 29 -15 -25
word word: видени	-29 24 -10 -18 -10
word word: видео	-2 -34 -1 4 -3
word word: видеос	-15 3 5 -7 -8
word word: видим	4 -16 -14 -19 4
word word: видно	7 -16 -9 12 -28
word word: видури	-7 -6 -4 -8 15
word word: вижити	-25 -12 -11 -27 33
word word: визвол	13 -16 19 -10 -27
word word: визит	-16 -13 13 -1 7
word word: визита	-19 -6 -8 -4 22
word word: визнав	-24 -6 -11 -23 26
word word: визнал	-11 -20 21 10 -11
word word: визнач	-22 28 -31 -32 -2
word word: визнає	-25 -4 -15 26 -8
word word: вийшла	18 -11 -13 -3 -13
word word: вийшли	8 -27 5 -39 -3
word word: вийшло	27 -7 -9 -17 -15
word word: вийшов	-14 -9 15 -13 8
word word: виключ	6 -1 -13 5 -12
word word: викона	-6 20 -33 -29 -10
word word: викону	13 -21 17 -23 -29
word word: викрад	-18 -1 -23 9 19
word word: викрал	-16 -6 -2 5 2
word word: викрес	4 6 -17 -14 -17
word word: викрил	-14 -12 -18 -19 28
word word: викрит	-11 -3 -13 15 2
word word: виктор	-32 -28 6 5 20
word word: вилуче	-12 -15 -14 -10 28
word word: вилучи	-10 -9 -7 -13 17
word word: вимага	14 -17 -14 -14 5
word word: виміня	15 -2 -16 -9 -6
word word: винаго	-10 -15 -16 -18 24
word word: вине	-10 17 -14 -17 -15
word word: винесл	-8 0 -1 19 -18
word word: винниц	-13 -7 16 -6 -16
word word: випадк	-17 -29 5 11 12
word word: випадо	6 -8 -12 -12 14
word word: виплат	-33 -18 -22 -16 35
word word: виплач	3 -7 -13 -14 15
word word: виповн	-8 -13 -18 16 -3
word word: виправ	-6 -8 -8 -16 20
word word: випуск	-17 -19 -5 -16 19
word word: випуст	0 3 -7 -12 -6
word word: вирвал	16 -3 -9 -11 -19
word word: вирван	22 -3 -5 -17 -11
word word: виробн	-7 -21 -7 -5 30
word word: вирок	-23 -12 -22 2 10
word word: вироки	-17 -6 -13 14 -8
word word: вирокі	-15 -3 -8 17 -12
word word: вируши	-9 -2 -2 -11 15
word word: виріши	4 22 -7 -21 12
word word: вирішу	-8 -6 -1 13 -13
word word: висела	18 -9 -14 -3 -10
word word: вислов	-4 -3 -21 -3 13
word word: виснаж	14 -1 -17 -4 -8
word word: виснов	0 -5 -26 -14 30
word word: вистав	-22 -11 -17 -13 26
word word: вистоя	-1 -9 7 6 -4
word word: виступ	-11 -20 -20 -4 18
word word: витрим	-4 17 -18 -10 4
word word: витяг	-14 -18 -18 -21 33
word word: витягл	-14 -17 -16 10 17
word word: виходи	-4 -13 -3 -22 24
word word: виходя	-5 -9 1 -18 23
word word: вихідн	-7 -1 -12 -35 18
word word: вице-п	-4 -21 -7 16 -22
word word: виявил	2 -17 16 -12 5
word word: виявле	-29 -4 23 -7 -5
word word: виїзд	13 -4 -8 8 -19
word word: виїхал	33 -21 7 -23 -27
word word: виїхат	-24 9 -23 -12 27
word word: вкажіт	-12 -11 -10 -10 13
word word: включа	2 -6 3 -13 10
word word: включе	-37 34 8 -20 -13
word word: включи	-30 12 2 -18 22
word word: вкотре	10 15 -16 7 -30
word word: вкс	15 -17 2 -18 -25
word word: влада	16 -1 -15 7 -7
word word: владел	4 -2 -1 -15 13
word word: владим	-13 8 2 -29 -4
word word: власне	-3 -16 25 -32 -1
word word: власни	-25 -15 -16 14 7
word word: власте	-15 11 -5 -3 -8
word word: власти	10 -6 14 -5 -27
word word: властя	-5 -5 -2 -8 7
word word: влашто	15 -7 -17 -7 4
word word: влашту	-16 -7 -2 -8 20
word word: влітку	3 -11 -13 -11 12
word word: вместе	-4 -1 -4 -15 -2
word word: вместо	-9 10 -6 -7 2
word word: вмс	19 -2 -14 -7 -5
word word: внаслі	11 -13 -15 12 -13
word word: вне	5 7 -18 9 1
word word: внесен	-2 -3 -12 8 10
word word: внесли	-20 -17 13 -15 3
word word: внести	-1 9 -6 -23 -1
word word: вниман	-16 18 -14 -17 1
word word: вновь	-17 -22 5 -33 19
word word: вночі	-23 0 17 -22 1
word word: внуков	-33 -12 -14 -2 38
word word: внутрі	13 -15 -32 -6 15
word word: во	-2 -6 -15 -27 37
word word: вовчан	-3 -15 -3 -1 21
word word: вогню	-18 11 -17 -15 -4
word word: вода	-24 -27 -9 -25 30
word word: води	-5 -16 19 -17 -23
word word: водите	-16 -14 7 -11 21
word word: водноч	-11 6 4 -2 -12
word word: водою	2 -13 -11 -18 11
word word: воду	-16 -5 -20 -17 28
word word: воды	-2 -27 15 -21 -7
word word: водій	11 -1 -5 -2 -9
word word: водіям	3 -21 12 -12 -30
word word: водії	-21 -12 -9 16 14
word word: воевав	20 -3 -4 -11 -12
word word: воевал	17 -4 -16 -13 0
word word: военко	2 -47 17 -34 -11
word word: военна	-1 -19 7 -13 -3
word word: военно	11 -12 -14 -7 -4
word word: военны	2 -3 -5 -2 -18
word word: возвра	1 -5 -9 -8 -14
word word: воздух	15 -9 -8 -9 5
word word: воздуш	25 -27 -22 -8 -4
word word: возз'є	1 19 -21 9 -26
word word: возлож	-17 -12 -22 -6 22
word word: возмож	-32 42 -19 22 -34
word word: возобн	-15 16 -18 -4 -2
word word: возрас	4 -7 -10 21 -13
word word: возьме	-10 -12 -1 -11 15
word word: воина	31 -6 -13 -14 -13
word word: воинам	-4 -14 0 -9 6
word word: воинов	31 -12 -26 -1 -29
word word: воины	32 -22 3 -4 -39
word word: война	-7 -11 -25 -12 15
word word: войну	-14 -15 10 -3 9
word word: войны	-5 -9 -9 -11 14
word word: войск	-13 -21 -27 -19 28
word word: войска	-21 -13 -24 -18 29
word word: вокзал	-14 -5 -20 -7 29
word word: волга	-28 -21 -15 -16 27
word word: воли	-4 5 -19 -8 8
word word: волинс	-18 -11 5 -14 5
word word: волинь	-28 -11 36 -10 -22
word word: волині	-7 -4 -22 -7 13
word word: волнов	8 -7 -11 -9 4
word word: волого	-24 -6 35 -2 -18
word word: володи	-1 -3 -20 -24 8
word word: волонт	-20 -2 -7 -6 12
word word: волю	-4 -14 13 -32 -9
word word: волі	21 -11 -3 -15 -6
word word: вона	-10 -5 2 10 -9
word word: вони	-2 -24 11 -15 -5
word word: воно	-9 -18 12 -1 -11
word word: вооруж	-6 -6 -6 -15 15
word word: вопрос	-29 -4 -4 4 7
word word: ворог	5 -12 -34 -6 12
word word: ворога	-12 13 -12 -7 8
word word: ворого	27 -9 -21 -19 -6
word word: ворожи	-12 9 -15 -12 12
word word: ворожо	11 -6 -22 3 -24
word word: ворожі	-20 -11 -7 23 -3
word word: вороне	-11 -14 12 -15 13
word word: восемн	24 -13 -24 -13 -10
word word: восемь	-5 -2 -6 -36 6
word word: восени	-4 14 -25 -14 -4
word word: воскре	21 -15 4 -17 -6
word word: воспол	-24 -13 -11 -13 22
word word: воссое	19 11 -6 8 -55
word word: восста	-18 -21 22 -47 19
word word: востан	19 0 -14 -20 4
word word: восток	6 -9 -15 -4 0
word word: восьме	21 -16 21 -24 -13
word word: восьми	27 -22 -27 -10 -6
word word: восьмо	11 -11 22 -2 -22
word word: вот	17 -7 -22 9 -22
word word: воював	19 -1 -8 -11 -10
word word: воювал	23 -5 3 -9 -34
word word: воює	1 -29 -15 -8 19
word word: вояків	-6 -11 21 -12 -21
word word: воєнна	-1 -12 -18 -9 11
word word: воєнни	-32 -20 -17 -10 48
word word: воєнно	-26 -5 11 9 -12
word word: воєнні	-13 -22 -17 -23 26
word word: воїн	23 -19 -33 -9 -7
word word: воїна	23 -5 -4 -16 -4
word word: воїнам	-14 -30 -46 -8 28
word word: воїни	12 -17 -14 -17 2
word word: воїнів	18 -15 3 -16 -14
word word: впервы	-2 -16 18 -16 -5
word word: вперед	22 -15 -7 1 -38
word word: вперше	-10 -10 32 -34 -23
word word: вплива	-22 -13 -11 3 23
word word: впізна	-18 -13 10 -9 5
word word: враг	17 -8 -15 -11 -15
word word: вражес	-21 -4 -23 17 10
word word: вранці	16 0 -30 -21 0
word word: врач	-7 -7 5 -11 13
word word: врача	-10 -16 11 -10 -5
word word: врачам	12 -7 -22 -13 17
word word: врачей	13 11 -24 -37 -4
word word: врачи	12 -20 20 -9 -35
word word: времен	-9 -2 -33 -23 35
word word: время	-10 4 -11 -11 -11
word word: врио	-5 26 -22 -28 -25
word word: вручен	-34 -16 -23 -1 13
word word: вручив	-37 -20 8 -13 21
word word: вручил	-11 4 4 -34 6
word word: врятов	-23 -9 -19 -4 22
word word: врятув	-19 -4 -16 -12 20
word word: вс	-32 -12 21 -24 -11
word word: все	-26 -7 6 -2 -6
word word: всегда	-16 -13 18 -12 -12
word word: всего	4 -5 1 -45 10
word word: всем	12 -24 8 -11 -19
word word: всеми	-39 -5 15 -8 21
word word: всех	-3 11 -19 -8 -12
word word: вспоми	-27 -7 41 -16 -38
word word: вспомн	-13 -14 9 22 -20
word word: встано	-5 -15 -24 3 11
word word: встигл	6 -5 8 -2 -6
word word: встрет	-2 6 19 6 -39
word word: встреч	-12 -16 9 10 -16
word word: вступ	-5 -25 -11 -15 26
word word: вступи	-13 -6 12 -10 13
word word: всу	13 -9 -23 -22 5
word word: всього	-15 -8 0 12 -14
word word: всьому	20 -1 -3 -3 -15
word word: всю	3 -3 -14 -4 -14
word word: вся	-11 -17 20 -11 -15
word word: всяких	15 -3 -16 -11 -17
word word: всяког	-10 -5 -5 -15 15
word word: всі	-1 -44 13 0 1
word word: всій	38 -14 -20 -16 -18
word word: всім	-2 -13 15 -14 -2
word word: всіма	5 -10 -17 -11 12
word word: всіх	-5 4 -12 2 -27
word word: всієї	20 0 -4 -13 -8
word word: вта	22 -8 -17 -6 -14
word word: вторая	22 -7 -11 -3 -12
word word: вторгн	-2 -12 -4 0 7
word word: вторже	-7 -21 -19 19 -11
word word: второг	-14 -7 19 -17 -14
word word: второе	1 11 -21 -12 3
word word: второй	6 10 -28 -11 0
word word: втором	5 12 -12 -19 -31
word word: вторую	-11 16 9 -2 -23
word word: втрати	-15 -27 -32 -13 34
word word: втрача	-4 4 -2 11 -11
word word: вуглед	16 -2 -14 -22 -7
word word: вузах	-17 -17 -10 -1 18
word word: вул	-14 -9 -16 -11 18
word word: входят	-20 -14 -21 27 -18
word word: вхід	-15 -9 -12 -3 25
word word: вчасно	-17 22 -14 -15 -17
word word: вчера	16 -27 22 -35 -22
word word: вчераш	-20 1 31 -25 -33
word word: вчител	-22 15 -16 -4 -9
word word: вчора	8 -7 9 -36 -25
word word: вчораш	-12 -17 33 -17 -48
word word: вы	-20 20 -2 17 -22
word word: выведе	-18 -5 -13 -13 18
word word: вывезе	10 -34 -41 -19 13
word word: вывезл	5 1 -29 -2 -2
word word: вывезт	10 -8 -6 -17 1
word word: вывел	-18 -4 -10 -9 22
word word: вывели	-17 -7 5 -11 18
word word: вывози	-10 -4 -17 -4 16
word word: выгляд	1 -11 20 -2 -19
word word: выгодн	-5 -3 -6 -1 14
word word: выдали	-17 -3 17 -4 -15
word word: выдано	-25 -15 -17 -11 23
word word: выдвиг	13 -4 -3 -2 -6
word word: выдели	11 -10 -25 -11 19
word word: выехал	31 -25 -3 -28 -11
word word: выехат	-5 1 -17 -20 12
word word: вызвол	-3 -23 2 6 -29
word word: выйти	-24 -14 -28 -17 28
word word: выкупа	-20 -16 -17 -15 22
word word: вылета	1 -21 -17 -12 14
word word: вылете	-18 -20 -24 -11 33
word word: вылето	-8 -7 -14 -4 10
word word: вынес	-12 -9 -15 -5 17
word word: выплат	-16 -17 0 -5 12
word word: выполн	2 -24 12 -37 10
word word: выпуск	-14 -14 6 -18 28
word word: выпуст	-24 -22 -19 -9 29
word word: выпуще	-1 -18 -25 -6 7
word word: вырази	20 6 -15 -5 -17
word word: вырвал	24 -12 -27 -29 1
word word: вырван	17 -6 -10 -16 -11
word word: высоко	-24 -10 -6 -10 22
word word: выстав	-29 -18 -25 -12 36
word word: выступ	-24 -14 -12 17 9
word word: вытащи	26 -18 -28 -21 11
word word: выхода	-20 -13 -18 -27 28
word word: выходи	-7 -18 12 -11 3
word word: выходн	-10 28 -20 -12 -20
word word: выходя	-20 -8 23 8 -28
word word: вычерк	-10 17 -19 5 -25
word word: вышедш	-23 -8 23 -8 8
word word: вышел	-16 -20 13 -28 15
word word: вышла	-20 -32 6 -15 15
word word: вышли	-6 -17 2 -30 20
word word: вышло	23 -15 -17 -9 -1
word word: вэсэуш	-1 22 -12 -18 -25
word word: вячесл	-4 -8 20 -3 -12
word word: вів	35 -1 -26 -18 -17
word word: вівтор	-9 19 3 6 -22
word word: від	-10 -1 -5 -7 6
word word: відбил	-13 -10 -18 -16 20
word word: відбит	-9 -2 -7 -11 18
word word: відбув	21 -6 -12 -12 -21
word word: відбуд	-13 9 -33 -43 10
word word: відбул	-5 -8 -32 13 7
word word: відбут	-30 39 -16 -6 -28
word word: відвід	-41 -10 -1 -43 19
word word: віддав	-8 1 0 -1 -11
word word: віддад	8 27 -7 -13 -14
word word: віддал	40 -26 -2 -22 -22
word word: віддан	17 0 -12 -17 -2
word word: віддат	1 -1 -27 -24 21
word word: віддаю	8 -8 -11 -2 4
word word: відділ	9 -13 1 -16 -12
word word: відео	-48 -19 51 -30 -7
word word: відеоз	-16 -19 11 -17 25
word word: відзна	-6 -19 -26 -15 26
word word: відкла	-18 35 -25 -16 -24
word word: відкол	-1 -3 -8 5 -6
word word: відкри	-35 -11 -18 -18 30
word word: відмов	-29 8 0 -43 30
word word: віднов	-8 4 -16 -24 15
word word: відома	8 19 -8 -2 -14
word word: відоми	0 14 -14 -8 -14
word word: відомо	-11 0 4 -5 -3
word word: відомс	26 -18 -8 11 -31
word word: відомі	-36 -13 19 -23 22
word word: відпла	-20 -12 -13 -21 24
word word: відпов	-37 8 8 7 -7
word word: відпоч	22 -10 -15 -5 -20
word word: відпра	-10 -2 -27 -25 28
word word: відпус	-13 -6 -32 0 22
word word: відреа	-21 10 -13 -16 17
word word: відсот	4 -5 17 -8 -9
word word: відтак	18 -3 -9 -11 -6
word word: відтод	-20 11 -31 -4 -3
word word: відчув	-11 -21 -24 14 10
word word: візит	-34 6 -23 -28 15
word word: візити	-20 -21 -4 -8 26
word word: візиті	-20 -12 -33 -12 44
word word: візьмі	-23 -17 -12 4 26
word word: війна	6 -18 -6 16 -17
word word: війни	-24 -17 11 20 -22
word word: війну	10 -14 -11 -22 6
word word: військ	7 -11 -16 3 -9
word word: вік	19 -3 -11 -16 6
word word: віком	1 13 -27 -9 -18
word word: віктор	-13 -13 2 -18 9
word word: віку	28 -10 -6 -15 -12
word word: вільни	-9 -2 1 -3 8
word word: вільно	-19 14 -3 11 -11
word word: вільні	-20 -9 13 11 -5
word word: він	-23 -1 8 -7 -12
word word: вінниц	-28 -20 11 -20 22
word word: віннич	-27 -16 26 -10 -17
word word: вірив	-18 -6 22 14 -13
word word: віримо	19 -5 -7 -16 -16
word word: вірити	-3 14 -9 7 -16
word word: вірте	-30 9 -19 -1 5
word word: вірю	-8 -12 -24 9 9
word word: вісьмо	-23 -12 -13 -20 29
word word: вісім	22 -4 -5 -31 -7
word word: вісімд	33 -2 -18 -13 -8
word word: вітаю	-8 27 -9 -23 4
word word: віткоф	1 19 -9 -21 -18
word word: віцепр	-7 23 -25 -11 -24
word word: вічна	-9 -9 13 -4 -7
word word: га	-15 -7 -10 0 11
word word: гаазі	-11 -11 -7 21 8
word word: газ	-20 5 6 -1 4
word word: газа	-24 -1 -5 -1 24
word word: гальму	-20 22 -11 -24 -13
word word: гангре	-2 -13 -15 -19 18
word word: ганна	-19 -3 -6 16 -11
word word: гарант	-44 8 -28 -36 30
word word: гарна	9 -11 1 -10 -22
word word: гарниз	-21 -13 -12 13 14
word word: гарний	17 -1 -1 -3 -14
word word: гарног	31 -16 -11 -2 -24
word word: гарні	14 -3 -17 -10 -16
word word: гарніз	28 -8 -31 -21 1
word word: гаряча	-11 -10 -16 7 -2
word word: гарячо	5 -15 -18 -20 22
word word: гарячу	-18 -14 27 13 -21
word word: гаубиц	3 -12 -13 -17 7
word word: гварди	14 0 -2 -12 0
word word: гварді	10 -16 -27 -5 10
word word: где	-6 -34 -11 -14 21
word word: гектар	-20 -16 -12 -15 31
word word: гелета	23 -7 -7 -9 -14
word word: генаса	-31 -23 -24 2 21
word word: генера	-25 -16 -14 -28 40
word word: генети	-10 -8 -23 -13 26
word word: генпро	-36 -16 -29 -10 26
word word: генсек	-11 8 -17 -9 0
word word: геншта	-2 -13 -13 -27 15
word word: гепати	14 -1 -10 -2 -7
word word: герман	-43 -10 -28 -7 42
word word: героев	-10 -9 -22 -15 19
word word: герои	-9 -3 -8 -3 12
word word: героиz	-13 -5 -7 -4 18
word word: герой	18 -11 5 -12 -9
word word: героя	-9 -12 -17 -22 24
word word: героям	7 -11 4 -14 -16
word word: герої	28 -8 5 -7 -15
word word: героїв	0 -17 -6 -49 5
word word: героїч	22 -1 -9 -22 -15
word word: гершко	-22 -18 -24 -9 31
word word: гибели	4 9 -19 -7 -9
word word: гибель	17 -8 -9 -8 -14
word word: гимн	-19 -3 21 -5 -14
word word: глава	-12 -10 9 0 -9
word word: глави	9 -1 -2 3 -10
word word: главно	-17 -31 20 15 -11
word word: главны	-18 -3 -33 -19 28
word word: главы	-1 0 7 -12 -30
word word: гладко	-13 -8 16 -3 -17
word word: глазам	-18 -22 19 -19 -7
word word: глушко	-8 -11 -23 -1 5
word word: говори	-30 12 -19 -12 0
word word: говоря	-19 -3 24 -14 -37
word word: год	-33 -16 4 17 -4
word word: года	-35 -2 6 7 -4
word word: годин	-18 4 -5 -11 0
word word: години	-33 6 6 -26 11
word word: годину	-18 -32 3 -32 15
word word: годом	10 -12 1 15 -35
word word: году	-19 -8 -48 20 0
word word: годуют	-23 11 -18 15 -12
word word: голова	12 -26 14 -17 -14
word word: голови	-22 21 -15 25 -24
word word: головк	-11 13 -7 -10 -13
word word: головн	-4 3 -11 -13 -2
word word: голову	-15 -5 -16 18 0
word word: голод	15 -12 9 -18 -10
word word: голодо	6 -22 -20 -12 24
word word: голос	-13 -26 27 11 -38
word word: голоса	-7 -10 5 -11 0
word word: голоси	-23 -16 28 -16 -19
word word: голосу	5 -5 -2 -8 14
word word: голосі	-18 -1 -1 -12 19
word word: гомеле	1 -25 1 -18 -7
word word: гомель	13 -10 9 -4 -16
word word: гомеля	-23 -11 24 -12 -12
word word: горе	-9 -15 -14 14 2
word word: города	-17 -10 2 -10 13
word word: горяча	-9 -8 -14 -9 11
word word: горяче	-25 -16 -27 -16 24
word word: горячи	13 -1 -7 -1 -7
word word: госдум	15 11 -29 1 -29
word word: госпит	-9 -19 30 -23 -30
word word: господ	-28 -21 -1 -20 29
word word: госпіт	-30 -19 -1 -6 21
word word: гостей	-9 -30 -11 -21 34
word word: гостеп	-21 19 -3 -12 8
word word: гостин	-14 1 9 -17 -1
word word: гостом	23 -20 -1 -3 -5
word word: госуда	-25 -15 15 -14 8
word word: готов	-22 33 -12 15 -32
word word: готова	-9 25 -26 -28 -11
word word: готови	-24 37 -8 -28 -38
word word: готовн	-27 9 -28 -12 6
word word: готово	-12 -30 -2 -6 34
word word: готовы	-24 38 -7 -20 -32
word word: готовя	-36 4 19 -25 -23
word word: готові	-51 35 1 3 -45
word word: готува	-24 5 6 -35 1
word word: готуют	-16 31 -16 -14 -26
word word: готує	8 -5 -18 -16 16
word word: готуєм	-13 33 -39 -29 -13
word word: готуєт	6 18 -17 -4 -7
word word: гражда	20 -25 -6 -13 -4
word word: грайво	11 0 -1 0 -11
word word: грайне	-15 -42 -17 -7 36
word word: гранат	-11 -6 12 -4 -16
word word: границ	9 8 -10 -18 2
word word: грати	-9 10 -2 -3 -5
word word: график	7 12 -16 -8 -15
word word: графік	-11 11 -13 -18 8
word word: греко-	28 -2 -24 -15 -8
word word: гривен	-20 -17 -3 -20 28
word word: грн	-10 -16 -30 -21 37
word word: грозил	27 -5 -19 -4 -18
word word: громад	-13 -23 -15 20 9
word word: грошей	-13 -12 -20 -12 36
word word: грошов	-24 -12 -24 -19 35
word word: гроші	-1 -2 0 -10 4
word word: грудня	14 -14 10 -3 -15
word word: грудні	4 -7 10 -5 -4
word word: груза	-24 -13 -16 -18 24
word word: грузов	23 -22 -25 -10 12
word word: груп	24 -24 -23 -4 -13
word word: група	25 -14 -45 -25 10
word word: групи	-1 21 -15 -1 -22
word word: группа	-16 8 3 -29 -8
word word: группе	10 -23 -3 15 -32
word word: группи	-12 -8 -17 -13 20
word word: группо	-18 -2 9 -6 16
word word: группу	-3 1 -25 -13 9
word word: группы	-28 29 -3 3 -11
word word: групу	22 -28 -21 -35 13
word word: групі	-25 19 -13 -20 22
word word: губерн	-21 -38 32 -40 -6
word word: гуляйп	-19 13 -16 -16 3
word word: гумани	8 -3 4 -20 -18
word word: гуманн	0 -2 -8 15 -15
word word: гумані	-23 10 -30 17 2
word word: гур	-13 4 -5 -5 -1
word word: гігієн	-15 -7 -9 -6 12
word word: гідно	12 -1 -12 0 -6
word word: гідног	11 0 -1 -10 -3
word word: гімн	-1 -8 18 -3 -26
word word: да	-7 10 -5 -4 -14
word word: дав	19 -14 -8 -5 -9
word word: давали	-17 -9 23 -11 -19
word word: давлен	-2 -10 4 -5 -10
word word: давно	-20 -26 -14 -8 26
word word: давнос	-12 -6 -15 -11 24
word word: дадут	0 -21 17 -18 1
word word: дадуть	-5 -1 0 -19 15
word word: даже	-22 -30 8 -23 17
word word: дайте	-12 -20 -1 -11 21
word word: дал	-25 -29 14 14 -39
word word: далее	-1 -9 13 -15 -9
word word: далеко	-2 -20 -25 -34 22
word word: дали	-4 -26 -18 2 13
word word: дальне	6 -2 -8 -7 11
word word: дальше	16 -21 -1 -26 -4
word word: далі	-9 -19 11 7 -24
word word: даними	-19 -35 -11 26 5
word word: даних	-23 -16 -20 -23 34
word word: данные	0 -36 -30 11 21
word word: данным	-9 0 -6 5 -17
word word: дані	-22 -18 -23 6 14
word word: данії	-25 -10 17 -23 5
word word: дарья	-17 -6 14 8 -18
word word: даст	28 -17 -20 -21 -9
word word: дасть	10 24 -20 -24 -22
word word: дат	-11 40 -12 -23 -21
word word: дата	-34 46 -34 -29 -14
word word: дате	-38 15 19 -32 -30
word word: дати	-32 42 -18 -20 -15
word word: датою	-2 -9 -9 -17 18
word word: дату	-44 38 -35 -26 0
word word: даты	-42 41 -22 4 -16
word word: дають	-11 -15 -3 -10 12
word word: дає	-2 -1 -22 3 22
word word: два	2 -28 5 -14 -10
word word: двадца	11 -20 -28 -11 -3
word word: двадця	0 -25 26 2 -30
word word: дважды	-2 -7 -4 -14 12
word word: дванад	25 -21 11 -32 -18
word word: две	1 -19 -12 5 0
word word: двенад	-10 1 -5 17 -26
word word: двері	1 -14 28 -12 -26
word word: двести	28 -30 -14 4 -15
word word: дводен	-15 12 -11 -22 0
word word: двое	7 -36 -2 -7 -1
word word: двоим	-1 -10 15 -8 -18
word word: двоих	-11 -35 -9 -32 29
word word: двом	-27 -14 15 -13 7
word word: двома	-24 -11 19 -22 9
word word: двосто	-32 -14 -4 -14 37
word word: двох	-5 -12 0 -18 5
word word: двоє	20 -29 6 -33 0
word word: двум	-4 -12 -5 -13 0
word word: двумя	-24 -10 -14 -13 21
word word: двух	5 -3 -45 -2 -2
word word: двухсо	5 -14 3 11 -15
word word: дві	13 -2 -27 -15 -2
word word: двісті	32 11 -10 -25 -17
word word: двічі	-15 19 -3 -33 0
word word: де	8 -22 -10 -26 24
word word: дев'ян	16 -22 9 -15 -22
word word: дев'ят	1 -18 11 2 -19
word word: девочк	3 -6 -13 -16 5
word word: девяно	25 -12 -17 -20 -16
word word: девяте	23 -15 -23 -19 -8
word word: девяти	4 -16 -29 -24 15
word word: девять	30 -25 -18 -27 -1
word word: дежурн	-1 -17 -27 -23 18
word word: действ	-2 -8 -12 -21 13
word word: декабр	13 0 -2 -20 -18
word word: декого	-12 -19 20 -5 -17
word word: декому	14 -4 -9 0 -3
word word: дел	-32 1 8 12 -17
word word: дела	-19 -13 -12 12 3
word word: делали	-1 15 -11 -9 -12
word word: деле	-15 6 -14 0 10
word word: делега	-5 -11 -52 -16 26
word word: дело	-25 -17 10 -19 7
word word: делу	-8 16 -3 -15 8
word word: денис	-18 21 -26 9 -14
word word: день	3 -17 0 -8 -12
word word: деньги	-2 -45 -34 -18 17
word word: деокуп	-21 -11 -15 15 24
word word: депорт	-20 -37 -29 41 -32
word word: депута	14 4 -39 -12 -7
word word: держав	-15 -33 -16 16 16
word word: держал	-11 -17 24 -28 -13
word word: держат	-16 -32 14 -7 2
word word: держду	26 -1 -2 -24 -1
word word: держзр	20 -29 -32 -17 5
word word: держим	-20 31 -12 -22 -24
word word: держит	3 12 -7 -2 -24
word word: держсе	-19 -15 -4 -5 21
word word: держсп	22 -1 -14 -1 -6
word word: десант	-25 -9 -21 -25 29
word word: десяте	40 -6 -39 -20 -21
word word: десяти	-45 -3 -23 12 21
word word: десятк	-42 -19 -23 10 15
word word: десять	-5 2 11 10 -30
word word: детале	3 -17 24 -13 -18
word word: детали	-45 -19 21 -29 -3
word word: деталь	43 -35 -27 -18 -28
word word: деталі	9 -2 1 -22 -15
word word: детей	2 -2 -42 -7 8
word word: дети	-5 2 -2 14 -15
word word: детски	-7 -6 -4 -7 18
word word: детско	19 -17 -22 -14 13
word word: детьми	-18 -17 3 -13 16
word word: детям	-37 21 11 -28 -2
word word: дехто	11 -4 -8 -25 -2
word word: деяких	16 -11 0 -4 -3
word word: деякі	-3 7 14 -11 -22
word word: деятел	-24 -1 -1 4 12
word word: джелял	16 -1 -6 -5 -14
word word: джерел	-30 26 -4 9 -29
word word: дзвони	-27 -15 38 6 -45
word word: дзвінк	-2 -1 3 -21 1
word word: дзвіно	-7 -26 27 11 -23
word word: дзерка	4 -1 8 -8 -20
word word: диабет	-3 -12 -13 -21 17
word word: диалог	-15 -9 -8 13 -10
word word: диверс	6 -17 -14 11 -9
word word: дивити	-1 -8 21 -7 -20
word word: диво	31 -5 -18 -14 -21
word word: дивіть	-29 -27 34 -20 -13
word word: диплом	-10 -4 -39 13 4
word word: директ	-6 13 14 17 -22
word word: дислок	-17 -18 -19 -22 31
word word: дистро	-10 -6 19 -2 -18
word word: дитина	1 -16 -28 7 -6
word word: дитини	-25 6 -32 40 -19
word word: дитину	-9 -8 -2 -13 11
word word: дитині	9 -2 -11 -2 2
word word: длился	22 -10 -6 -5 -13
word word: длител	13 -4 -7 -6 -7
word word: для	-12 -28 -26 1 21
word word: дмитра	1 -9 16 -4 -20
word word: дмитри	9 4 -36 -2 -17
word word: дмитро	-2 -1 5 1 -15
word word: дневни	-30 -16 -21 -19 35
word word: дней	-12 -10 16 -18 -14
word word: днем	5 -36 -25 -42 27
word word: днепр	-5 -6 -8 -9 16
word word: дни	-31 16 16 -29 12
word word: днк	-10 -38 16 -8 4
word word: днк-ек	-1 -25 23 -32 -36
word word: днк-зр	11 -16 -9 -9 9
word word: днк-пр	-6 -3 -9 -7 21
word word: днр	3 9 -7 -11 -23
word word: дню	-25 7 -24 16 1
word word: дня	-8 9 9 -6 -29
word word: днями	-26 -9 31 -19 -8
word word: дні	23 -23 19 -25 -28
word word: днів	9 -5 -21 -14 -5
word word: дніпра	-4 -18 23 -13 -23
word word: дніпро	-13 -11 -19 -22 34
word word: дніпрі	5 -20 -10 -29 17
word word: до	-6 2 -2 -18 1
word word: доба	-7 -20 20 -9 -16
word word: добави	12 -18 -24 10 13
word word: добавл	-9 -10 17 -2 -15
word word: доби	1 -8 3 -13 0
word word: добива	-26 19 -16 -18 12
word word: добить	8 -4 -2 -1 0
word word: добра	29 -6 -22 -17 -8
word word: добрал	-22 -6 27 -10 -15
word word: добрая	26 -13 -19 -21 -15
word word: добре	-12 -11 12 -1 -10
word word: добрий	-2 -23 13 -20 8
word word: добрих	13 -2 -9 -1 -3
word word: добров	-12 -1 12 -10 -5
word word: доброг	10 -21 22 -31 -36
word word: доброй	0 5 -16 -7 4
word word: доброс	-18 -6 -7 21 -21
word word: добру	16 -2 -4 -10 -7
word word: добрые	19 20 -20 -4 -19
word word: добрі	13 23 -18 -22 2
word word: добу	-19 0 -4 -27 19
word word: довга	20 -4 -7 -8 -22
word word: довгим	-11 -10 5 6 -9
word word: довго	-6 -13 14 -14 -5
word word: довгоо	10 -2 -1 -5 -6
word word: довгі	-11 -8 16 -14 -14
word word: доведе	-13 -2 -10 2 7
word word: довело	17 -11 -9 -12 -20
word word: довери	-19 -26 4 -13 16
word word: доверя	-9 9 -7 2 -2
word word: доводи	-18 -9 -14 11 12
word word: доволь	-20 22 -2 -6 0
word word: доволі	10 -6 -12 -7 -8
word word: довше	-2 -15 -12 -19 26
word word: довів	-7 7 14 -6 -25
word word: довідк	0 -11 -5 -11 8
word word: довіре	-3 -12 -6 -16 23
word word: довіру	-21 -3 -20 10 17
word word: довіря	-24 28 -11 23 -29
word word: довічн	-8 -18 -11 -18 36
word word: догова	35 -16 -29 -6 -16
word word: догово	-5 -1 1 0 -22
word word: додав	14 -28 -7 -13 -3
word word: додати	2 -14 8 0 -13
word word: додатк	-19 11 -20 10 6
word word: додому	1 -16 0 9 -25
word word: дождал	0 -26 16 -7 -30
word word: дозвол	-3 -12 1 -13 8
word word: докази	-16 -17 -20 -3 19
word word: доказі	-34 -8 -25 -23 18
word word: доки	14 -10 6 -5 -17
word word: доклав	15 -2 -7 -6 -6
word word: доклад	-48 17 -22 25 -10
word word: докуме	-29 3 7 -23 5
word word: долар	-16 -17 11 -19 0
word word: доларі	-7 -6 -27 -21 24
word word: долгих	22 -7 -13 -7 -12
word word: долго	22 -19 -1 -8 -16
word word: долгож	-4 -5 7 -1 -8
word word: должен	-30 38 -18 -15 -28
word word: должны	-2 -5 17 -18 -32
word word: доллар	-2 -34 -29 12 1
word word: доложи	-23 -27 -12 -8 24
word word: долуча	-13 16 -18 -5 0
word word: долучи	9 -6 -8 -6 9
word word: долю	0 -25 -20 -9 20
word word: дом	-37 -8 6 5 7
word word: дома	14 -16 -5 -26 -7
word word: домага	-14 -2 -6 27 -21
word word: домах	-13 -7 13 -9 -1
word word: домашн	4 -1 -3 -2 -15
word word: доме	-22 -24 -13 -12 20
word word: домов	7 -10 -22 -23 9
word word: домови	4 9 -40 -40 7
word word: домовл	3 6 -6 -1 -24
word word: домогл	12 -3 -4 -9 -10
word word: домой	-3 -5 4 -18 0
word word: дому	17 -8 -16 -8 -20
word word: домівк	12 -7 -14 -3 7
word word: доміво	17 -7 -8 -11 -6
word word: дональ	10 12 -4 -4 -25
word word: донбас	-19 11 -25 -14 18
word word: донецк	3 -23 14 -3 -16
word word: донець	26 -9 -23 -15 -6
word word: донечч	19 -12 -37 -8 19
word word: дончан	44 -8 -32 -16 -37
word word: донька	0 -5 21 -14 -21
word word: доньки	12 -1 -1 -7 -5
word word: доопра	-4 2 -6 -7 12
word word: дописі	16 -10 -3 -3 -5
word word: допита	-11 -3 -9 -12 18
word word: доплат	-12 -30 -20 -15 30
word word: допові	-36 39 -28 -15 7
word word: дополн	-22 31 -27 -28 -10
word word: допома	25 -26 -7 -13 -23
word word: допомо	-1 2 1 -17 -7
word word: допомі	16 -18 -24 -22 0
word word: доправ	5 11 -26 -37 -6
word word: допуск	1 -2 -12 -7 9
word word: допуст	-9 4 -9 -19 22
word word: дорога	-4 -23 0 1 7
word word: дороге	9 -10 -11 -9 1
word word: дороги	-1 -9 12 -39 0
word word: дорого	16 -13 16 -3 -23
word word: дорогу	7 -1 32 -25 -37
word word: дорогі	2 -22 -7 -8 2
word word: дороже	-20 -26 27 -13 -14
word word: дорозі	22 -1 -6 -23 -27
word word: доруче	-16 -16 8 16 -31
word word: доручи	-29 -7 8 -13 20
word word: досвід	-27 -22 -18 -21 36
word word: дослід	33 -12 -14 -28 -27
word word: достав	0 -9 10 -19 2
word word: достал	-13 -5 -11 -13 14
word word: достат	-12 -14 -5 1 14
word word: достиг	28 -7 -13 -4 -27
word word: достич	-14 24 -7 -4 -18
word word: доступ	-32 -13 -28 1 20
word word: досягл	1 -17 -5 -10 6
word word: досягн	19 10 -20 -17 -18
word word: досі	-14 -6 -25 -15 22
word word: дотрим	-18 21 7 -21 -15
word word: дохе	-8 16 -31 -16 -11
word word: доходи	-14 -18 -19 -5 23
word word: доходя	-3 7 -7 -17 -4
word word: дочека	-37 14 16 9 -12
word word: дпсу	-2 -5 21 -13 -20
word word: дрон	-23 -9 -26 -15 36
word word: дронам	-9 -13 -11 -10 11
word word: дрони	-25 -16 4 1 9
word word: дронов	-13 -23 -21 -12 34
word word: дронів	-4 -5 -8 -37 8
word word: друг	7 -31 4 -17 13
word word: друга	-3 5 -20 -16 20
word word: другая	-1 -8 13 -7 -12
word word: друге	5 2 -16 9 -15
word word: другие	0 13 -21 -13 -23
word word: другий	25 4 -20 -21 1
word word: другим	23 -19 -11 -18 -27
word word: других	-10 3 0 19 -30
word word: другог	-7 -26 16 13 -25
word word: другой	2 -13 14 -13 -3
word word: другу	-2 -34 16 -18 -4
word word: дружин	-28 -19 13 -36 9
word word: друзья	-2 14 -4 -19 9
word word: друзям	-26 -1 -20 -13 33
word word: друзі	34 -9 -15 -3 -19
word word: дсст	8 0 0 -8 -5
word word: дуже	5 -15 12 -42 -19
word word: дульце	-14 -11 -16 -4 19
word word: думав	-23 -19 14 -15 4
word word: думал	-11 -1 22 -4 -10
word word: думали	-14 -3 12 17 -15
word word: думкам	-10 -15 -17 -4 16
word word: душ	-9 -15 -1 -13 15
word word: дшв	16 -2 -23 -13 6
word word: дякую	1 -7 -22 -3 6
word word: дякуют	11 -3 -3 -3 -4
word word: дякує	38 -10 -14 -9 -28
word word: дякуєм	-2 -14 7 5 -11
word word: діагно	-2 -3 8 -1 -9
word word: діб	-12 10 -14 -13 14
word word: дівчат	2 -13 24 -20 -45
word word: дівчин	14 -9 6 -13 -8
word word: дізнав	8 -8 -3 -5 3
word word: дізнал	-15 -23 10 -7 9
word word: дізнає	-16 -14 16 -7 -16
word word: дій	-39 -7 -19 25 -12
word word: дійсно	-19 37 -14 -11 -25
word word: дійшли	-5 -8 -4 -18 18
word word: ділянк	11 -1 -3 -7 0
word word: діляно	4 -10 17 -1 -18
word word: дістал	-31 -11 -18 -20 40
word word: дітей	-3 -12 -17 5 3
word word: діти	2 -15 1 -15 -6
word word: дітьми	11 -17 20 0 -38
word word: дітям	-23 -3 8 -15 25
word word: діяти	-16 7 -5 -3 12
word word: діє	-19 -14 -14 -20 28
word word: евакуа	-24 -24 -13 -17 34
word word: евакуй	-1 5 -20 -23 -6
word word: евакую	-29 -1 -9 -35 49
word word: евгени	3 -9 4 12 -29
word word: египет	-14 -11 -5 -4 16
word word: его	-18 11 3 -18 2
word word: еда	0 -3 -30 -19 13
word word: едет	33 -18 -25 -17 -23
word word: единиц	-27 -13 -15 -10 28
word word: единов	-5 -7 15 -5 -2
word word: единст	-29 -16 -14 -30 28
word word: еду	7 -8 -14 -9 10
word word: едут	16 -18 11 -19 -32
word word: ее	0 -14 -14 -2 -8
word word: ежедне	-5 -15 -21 9 -2
word word: ей	12 -5 -11 -3 2
word word: ексклю	-24 -22 25 -16 -14
word word: ексмер	22 -14 0 -20 -6
word word: експер	15 -44 12 -17 -21
word word: екіпаж	-17 6 -17 -15 18
word word: електр	7 18 -31 -21 -8
word word: еленов	-22 -21 -17 -6 31
word word: емоції	-25 -10 31 -5 -19
word word: ему	10 -5 -28 -16 3
word word: емірат	26 27 -12 -31 -43
word word: енерге	-6 -1 -39 7 -13
word word: енерго	32 -13 -18 -31 -13
word word: ердога	5 39 -5 -36 -35
word word: ереван	-18 -6 -10 -1 23
word word: ермак	27 -5 -21 -10 -19
word word: ермака	19 -14 -14 -8 -11
word word: если	4 -7 -25 -8 8
word word: есть	-11 5 -4 0 -16
word word: етап	41 -9 -3 -34 -29
word word: етапам	5 29 -22 -20 -31
word word: етапи	21 -18 9 -29 6
word word: етапу	-25 -8 24 -5 -14
word word: етапі	-10 13 -2 -1 -2
word word: етапів	4 -37 3 18 -35
word word: ефрейт	-25 -7 25 -12 -13
word word: ефірі	4 3 -23 22 -35
word word: ехали	-13 -10 -5 15 -18
word word: ехать	15 -17 -13 2 -12
word word: еще	5 -10 -8 -15 -6
word word: ж	1 -9 -13 -16 8
word word: жалоб	-11 -7 -6 -8 13
word word: жаль	-15 7 -10 4 7
word word: жартую	-19 -14 7 -12 7
word word: жартує	-2 -12 28 -7 -34
word word: ждал	-20 -15 -6 -7 20
word word: ждала	6 -6 -23 -17 10
word word: ждали	15 0 -17 -13 -15
word word: ждать	4 -28 -3 -12 7
word word: ждем	-16 13 -16 17 -45
word word: ждет	-6 -35 16 -13 11
word word: же	-1 3 -16 5 1
word word: желани	-35 -29 -16 -2 11
word word: желающ	-15 12 -5 -4 15
word word: жен	12 18 -29 -24 -9
word word: жена	-9 -12 1 -7 17
word word: женам	-33 -15 -4 -14 28
word word: женами	17 -9 -32 -13 9
word word: жене	-11 -2 2 -8 11
word word: женева	20 -11 -15 -4 -10
word word: женеве	10 7 -11 -17 -11
word word: женевс	12 -7 -10 -16 1
word word: женеві	13 -13 -22 -8 -3
word word: женско	26 -5 -7 -12 -17
word word: женщин	2 0 -17 -33 11
word word: жены	-6 -4 15 -14 -44
word word: жест	5 -10 -9 -22 15
word word: жеста	-6 24 -6 -5 -18
word word: жестом	22 -9 -5 -3 -19
word word: жив	4 -13 -18 -9 6
word word: живий	-3 -10 14 12 -29
word word: живим	-16 -8 7 -10 -2
word word: живими	10 -13 -37 -2 18
word word: живих	-2 -13 -18 -18 13
word word: живой	-21 -15 13 -12 13
word word: живут	-33 -18 5 3 4
word word: живы	9 -28 -17 -18 26
word word: живые	13 -14 -16 15 -23
word word: живым	-4 10 -1 -5 -3
word word: живыми	-16 -15 -13 25 -7
word word: живых	-6 -22 -15 -12 18
word word: живі	-5 -16 -28 -19 20
word word: жизни	7 -14 3 -13 0
word word: жизнь	5 -20 17 -23 -3
word word: жили	20 -4 -1 -5 -15
word word: жилищн	-8 -9 -7 8 0
word word: жилье	-36 8 -8 -17 13
word word: жителе	-2 7 -8 0 -7
word word: жители	3 -10 7 -19 -5
word word: житель	-23 -29 14 11 -6
word word: жителя	-21 -15 -41 27 -12
word word: жителі	-7 -6 6 7 -11
word word: жити	-29 -29 -28 -23 44
word word: житиму	-16 -9 -32 -2 22
word word: житло	-7 -14 0 -11 6
word word: житоми	-18 -11 42 -15 -34
word word: життя	-34 -7 -3 6 19
word word: жить	-5 -49 -30 19 26
word word: жовтен	-29 -21 -24 31 14
word word: жовтня	-4 11 -13 -6 -19
word word: жовтні	-19 -20 -26 21 -11
word word: жоден	-13 4 -25 3 11
word word: жодна	5 -17 -16 4 -16
word word: жодних	6 22 -32 -14 -43
word word: жодног	-32 -20 -19 7 16
word word: жодної	-14 9 2 6 -33
word word: журнал	-19 11 -15 21 -21
word word: жінка	24 -6 -14 -10 -13
word word: жінка-	9 -6 -7 -2 -5
word word: жінки	-10 -18 10 -1 -4
word word: жінку	4 -16 15 -13 -5
word word: жінок	2 -4 -26 15 -14
word word: жіночи	-22 -13 16 17 -12
word word: жіночо	-15 -7 34 -17 -25
word word: жінці	0 -4 -9 -12 10
word word: з	-3 -12 1 -1 -2
word word: з'явил	-17 26 -16 -3 -2
word word: з'ясов	-14 17 -4 -7 -13
word word: з'ясув	-13 -12 -4 -8 19
word word: з-помі	-22 -5 28 0 -24
word word: з-під	10 -20 -18 -13 12
word word: за	-9 -14 -10 4 0
word word: забайк	-32 -2 39 -7 -14
word word: забезп	19 -18 1 -43 -10
word word: забере	16 7 -28 -19 -16
word word: заберу	-15 -15 -15 -1 22
word word: забира	8 24 -16 -24 -25
word word: заблок	-23 17 -21 -21 14
word word: заборо	-22 -21 8 2 0
word word: забрав	-17 10 -9 3 1
word word: забрал	16 -23 -9 -8 -24
word word: забрат	-15 28 1 20 -12
word word: забува	-12 -21 -11 22 -12
word word: забуде	-18 -21 19 -15 -12
word word: забули	-6 -15 -20 -10 23
word word: завала	2 -2 -12 -10 14
word word: завало	-14 -1 -4 -4 18
word word: завалі	-8 -2 -16 -2 14
word word: завдав	-23 -11 -12 -26 35
word word: завдал	-21 -4 -1 19 -11
word word: завдан	-6 8 -13 -35 22
word word: завдяк	12 -7 -21 12 -35
word word: заверб	-6 -3 -11 15 -9
word word: заверш	6 -15 7 -33 -2
word word: завжди	15 19 -37 -7 -20
word word: зависи	-10 15 -14 -10 -16
word word: завода	-24 -12 -19 -4 27
word word: завтра	32 11 -23 -27 -22
word word: завіта	-13 -7 -20 -14 33
word word: загало	6 -25 -37 11 -7
word word: загаль	4 -23 -17 0 0
word word: загарб	-17 -7 -2 15 -14
word word: загибе	0 -12 14 -1 -18
word word: загибл	13 -9 -12 -9 -17
word word: загину	2 -25 -21 -9 20
word word: загоні	10 -3 -13 -20 17
word word: загрож	-22 -18 -18 -11 39
word word: задачи	-22 -7 -14 3 9
word word: задейс	-4 -9 -3 -8 16
word word: задерж	-20 -15 -8 -26 28
word word: задоку	-8 -8 -21 -16 26
word word: заздал	-2 6 -11 -18 -7
word word: зазнал	-21 -3 -15 8 24
word word: зазнач	24 -14 -15 -17 -9
word word: займає	22 -15 -15 -7 -17
word word: займет	-13 3 20 -16 -20
word word: займут	15 -6 -12 -6 -9
word word: заканч	31 -20 -30 -6 -24
word word: закарп	18 -21 -4 -6 -19
word word: заклик	-20 25 -26 -10 -8
word word: заключ	0 -24 -28 -19 35
word word: закон	-6 -28 -30 -27 36
word word: законо	-19 -7 -18 6 14
word word: законч	9 -13 1 -27 -32
word word: закорд	-16 26 -15 -11 24
word word: закрит	-9 -21 10 6 -9
word word: закрыт	-23 -12 -10 -15 19
word word: закупі	-7 -4 -9 -6 17
word word: закінч	2 -28 19 -6 -41
word word: залежа	-8 28 -18 -3 -24
word word: залежи	-15 21 -12 -12 -2
word word: залиша	-39 -24 31 6 2
word word: залиши	9 31 -44 -16 -26
word word: заложн	-14 -22 -16 -12 24
word word: залужн	19 -6 -8 -9 -17
word word: залуче	-7 -7 -8 9 -10
word word: залі	-22 -4 -19 -18 39
word word: залізн	-19 -12 -13 -11 28
word word: замест	-3 4 -12 1 -5
word word: заморо	-14 -3 -1 -5 14
word word: заміни	-9 10 -11 -8 4
word word: заміст	-8 22 -17 -8 -16
word word: занима	0 9 -5 -7 -14
word word: заняла	8 -11 -1 -15 -6
word word: заняти	-11 -5 -6 -16 25
word word: заняты	-19 -2 -5 -2 22
word word: заочно	-31 -6 -22 24 17
word word: запад	6 -2 -9 -2 -4
word word: запада	-11 -3 -13 -3 18
word word: западн	10 -10 -20 22 -13
word word: запам'	-1 -21 22 -17 -19
word word: запевн	-2 -13 -15 -3 12
word word: запис	-22 -30 -20 3 17
word word: записа	-26 -16 17 -24 -1
word word: запису	-15 -8 -4 -8 18
word word: записі	-13 3 -7 39 -41
word word: запит	-24 -11 -2 23 -20
word word: запита	-36 -6 -2 5 19
word word: запити	-16 -29 37 12 -37
word word: запиту	-41 -15 24 -3 -16
word word: запиті	-15 21 -18 14 -25
word word: заплан	-35 21 -27 -27 -1
word word: заповн	-12 -23 -24 -27 21
word word: запоро	60 -31 -44 -28 2
word word: запорі	21 -22 -22 -19 17
word word: запрац	-8 -23 -26 -28 19
word word: запрещ	-7 -2 -1 -2 8
word word: запроп	-22 35 -34 -8 -24
word word: запрос	-30 -12 -20 -1 17
word word: запрош	-2 -27 -17 21 13
word word: запізн	-18 -17 22 -1 -6
word word: заради	30 -18 -15 0 -4
word word: зараз	-16 33 0 -14 -18
word word: зарано	-16 -4 16 -4 -28
word word: зареєс	-10 -12 -16 -32 27
word word: зарпла	-17 -10 25 -6 -20
word word: заручн	-29 -2 -28 -15 19
word word: заседа	-42 3 -27 25 -7
word word: заслуг	15 0 -12 -2 -2
word word: заслух	-20 13 -10 -1 7
word word: застав	-14 -24 9 -8 -2
word word: застен	20 -21 -8 9 -30
word word: застос	-5 -5 -3 -25 27
word word: заступ	-8 17 -30 22 -29
word word: засудж	-5 4 -3 -1 -12
word word: засуди	35 -14 -9 0 -20
word word: засіда	-11 -6 -25 2 9
word word: зателе	-22 -20 16 -26 14
word word: затем	9 -22 -16 -25 18
word word: затону	12 -5 -2 -5 -1
word word: затрим	-10 -20 -30 -15 39
word word: затягу	-22 -3 -16 4 8
word word: зауваж	-11 -12 23 -3 -17
word word: зафикс	-25 -24 -27 -6 34
word word: зафікс	-27 -28 9 -13 -2
word word: захват	-12 -2 -5 -7 19
word word: захвач	7 2 6 -9 -12
word word: захисн	17 -22 3 -12 -14
word word: захист	-16 -13 -38 -1 30
word word: захища	13 -14 -16 -11 21
word word: захода	12 0 -9 -1 -2
word word: заходи	30 -3 -17 -25 -14
word word: заходо	-17 -28 -15 -8 33
word word: заходу	-20 -16 -27 12 11
word word: заході	-13 12 -23 -13 -4
word word: захопи	19 -6 -20 -10 -10
word word: захопл	6 -21 -16 9 -16
word word: захоро	5 -10 -25 -11 13
word word: захід	15 -10 -18 -29 10
word word: зачем	-5 -20 12 -15 11
word word: защита	-10 -6 -3 -7 15
word word: защитн	13 -5 -10 -11 1
word word: защиты	-21 -7 -9 20 10
word word: защища	12 -2 -6 -5 -6
word word: заяв	-15 10 -8 -8 16
word word: заява	-12 -28 -6 -22 40
word word: заяви	-21 24 -11 -4 -15
word word: заявив	-3 12 -8 -19 -19
word word: заявил	-11 -24 5 17 -5
word word: заявки	-24 -8 -7 -31 37
word word: заявку	-1 -20 -27 -20 21
word word: заявле	-36 6 -27 -31 19
word word: заявля	-18 16 -9 23 -21
word word: заяву	-22 -11 -26 -17 32
word word: зберег	-35 -13 -1 16 14
word word: збереж	-2 -20 -3 -8 24
word word: зберіг	-9 -15 -31 -31 32
word word: збили	-20 -9 15 5 8
word word: збирал	-2 -24 -21 9 14
word word: збираю	-14 -20 -22 -3 23
word word: збирає	-12 10 -33 -17 3
word word: збито	-23 -16 1 -17 22
word word: збройн	37 1 -24 -11 -26
word word: зброю	-17 -26 -16 -32 38
word word: зброя	-16 11 -20 -18 2
word word: збіг	6 -17 -3 -14 13
word word: збігів	-11 -16 -17 -16 20
word word: збільш	-11 -10 -27 -16 26
word word: збір	-14 -10 -17 -26 20
word word: зв'яжу	12 -15 7 -14 -19
word word: зв'яза	-7 -5 -15 -7 19
word word: зв'язк	-15 -11 -6 -2 6
word word: зв'язо	-12 -21 23 3 -14
word word: звання	5 -13 -28 -12 16
word word: звезда	-22 -14 17 -5 -2
word word: звезды	-14 -13 21 -8 0
word word: зверне	-29 -38 -18 17 13
word word: зверну	-39 -40 7 2 10
word word: зверні	7 -27 -1 -25 18
word word: зверта	-16 11 9 -9 -3
word word: звинув	-23 4 -17 12 -4
word word: звичай	4 2 21 -9 -15
word word: зволік	21 -15 -6 -9 -17
word word: звонил	9 -9 5 -2 -18
word word: звонки	-28 8 20 -18 -21
word word: звонко	-12 -9 -10 -19 20
word word: звонок	-2 -27 17 -15 -15
word word: звонят	-16 -15 22 -15 -21
word word: зворот	21 -1 -3 -11 -11
word word: звідки	6 -3 -16 -19 19
word word: звідти	-4 -13 -10 -26 15
word word: звільн	-2 -13 6 -9 -12
word word: звістк	15 -18 -30 12 -12
word word: звіт	-19 -6 -12 -25 33
word word: згода	-22 34 -24 -24 -26
word word: згоди	-10 27 -1 -15 -4
word word: згодом	39 1 -29 -19 -22
word word: згідно	39 -14 -21 -31 -11
word word: здав	8 -1 -8 -2 0
word word: здавал	-10 -4 -13 21 -19
word word: здават	-15 -11 -13 4 7
word word: здався	-19 -19 -25 20 -7
word word: здалис	-30 -18 -25 -15 36
word word: здати	6 -19 -34 -19 23
word word: здатис	-23 -9 -6 -22 27
word word: здають	-32 -18 -21 10 17
word word: здаєть	12 -14 -8 -26 14
word word: здебіл	15 -17 -25 -4 0
word word: здесь	-24 -18 14 -6 -4
word word: здобул	10 0 -1 -4 -5
word word: здоров	3 -34 19 -22 -18
word word: здійсн	5 -11 9 -29 3
word word: зеленс	6 -7 11 -10 -17
word word: земле	9 -23 1 -23 -13
word word: землю	20 -13 16 -17 -32
word word: земля	40 -14 -19 -14 -32
word word: земляк	-24 6 30 -15 -15
word word: землі	23 -32 -19 -9 0
word word: зенитн	-11 -5 -3 -5 13
word word: зерна	-12 -12 -6 -5 13
word word: зерно	-13 -23 -14 -11 26
word word: зернов	3 -7 -15 -5 17
word word: зими	-22 15 22 -21 -27
word word: зиму	9 -7 -1 -13 -7
word word: зимы	-12 -5 17 -6 -11
word word: зловми	-9 -10 -11 -12 17
word word: злочин	-44 -4 -37 -15 32
word word: змеино	12 -1 -10 0 -7
word word: змеины	11 -12 -12 -7 6
word word: змогли	-6 -30 -9 5 21
word word: змогу	4 -9 -9 -4 1
word word: зможем	-19 2 -4 18 -27
word word: зможут	7 11 -24 -9 -13
word word: змі	4 19 -13 -27 -18
word word: змінив	-2 -7 5 -15 3
word word: змінил	-23 -15 0 -18 25
word word: змінюю	-2 12 -3 5 -15
word word: змінює	-11 4 -21 17 13
word word: змішан	0 -17 -11 -12 15
word word: зміїни	20 -2 -11 -5 -6
word word: зміїно	25 -13 2 -12 -27
word word: знаем	-31 -33 -28 41 -33
word word: знайде	-2 -16 -9 9 0
word word: знайти	11 -5 13 2 -22
word word: знайшл	-22 -16 10 -27 34
word word: знак	-3 -17 -7 -1 21
word word: знаком	25 14 -14 -23 -18
word word: знала	12 10 -18 -9 -30
word word: знали	-9 -17 8 -8 4
word word: знати	-21 -14 -19 22 4
word word: знаход	-21 -14 -4 -23 26
word word: значил	17 -4 -11 -2 -6
word word: значит	4 -8 8 -8 -21
word word: значно	4 -10 -3 25 -25
word word: знаю	28 -23 -3 -6 -24
word word: знают	-6 -3 7 -18 5
word word: знають	13 -13 -18 -14 4
word word: знає	-1 4 -24 15 -34
word word: знаємо	-1 4 -14 13 -17
word word: зник	0 -9 -13 12 -13
word word: зникли	-3 -11 -29 7 -2
word word: зникло	-20 -18 24 -14 1
word word: зниклі	0 -7 -14 -1 -2
word word: знищен	-4 -21 -25 -33 15
word word: знищил	-16 -3 -3 -11 27
word word: знов	-22 -2 -5 -15 12
word word: знову	-3 -6 -1 -31 12
word word: зняли	-15 -5 0 -22 11
word word: зобов'	-21 19 -1 6 -15
word word: зовсім	-9 -2 0 14 -9
word word: зокрем	18 -15 -15 5 -14
word word: золота	-14 -8 -24 -11 18
word word: зоне	7 -8 -15 -17 2
word word: зоны	-29 -10 -14 -19 27
word word: зосере	-5 -8 -3 14 -13
word word: зрадни	-20 -3 -13 -11 28
word word: зразки	14 -34 -7 -4 -13
word word: зразкі	-39 -25 20 -3 -9
word word: зразок	20 -25 -20 -34 20
word word: зранку	7 20 -22 -8 -14
word word: зриву	-10 14 -3 0 -4
word word: зрк	1 -12 -6 -2 1
word word: зробив	-10 -1 17 6 -20
word word: зробил	8 -3 -2 -16 0
word word: зробим	-11 10 -18 -16 8
word word: зробит	-33 11 10 -33 7
word word: зробле	20 3 -2 -15 -21
word word: зсу	29 0 -21 -4 -8
word word: зупине	-27 27 -10 -12 -21
word word: зупини	-23 5 -22 -3 20
word word: зупиня	22 0 -37 0 -15
word word: зусилл	15 -2 -4 -9 -3
word word: зусиль	14 1 -7 -8 -3
word word: зустрі	-24 -8 9 1 -2
word word: зі	3 12 -1 -33 -6
word word: зібрал	-37 -19 -27 -18 36
word word: зібран	-19 -16 -23 24 -24
word word: зібрат	-8 -8 -12 -15 13
word word: зір	11 -10 0 -1 0
word word: зірвал	-9 16 -23 -9 -7
word word: зірван	-25 24 -20 -12 -14
word word: зірват	14 -5 0 -4 -15
word word: зіткне	0 -23 -27 1 3
word word: и	-11 -5 -6 -13 5
word word: иван	19 -5 -8 -3 -20
word word: игорь	-14 -6 -8 -6 17
word word: иденти	10 -18 28 -20 -26
word word: идет	-8 29 -29 -9 -14
word word: идут	-11 42 -23 14 -38
word word: из	-8 -9 0 -2 -3
word word: из-за	-38 9 -22 -34 26
word word: из-под	-21 -21 1 -16 9
word word: извест	-13 -34 11 23 -26
word word: извеще	-10 -16 15 -6 -8
word word: издани	5 -11 -24 11 -9
word word: измени	-16 11 -2 -9 9
word word: изолят	-25 -19 -14 -26 27
word word: израил	-27 -20 -7 -11 35
word word: изъято	-5 -1 -7 -8 8
word word: изъяты	-14 -6 -23 -19 29
word word: иконы	-18 -5 -15 -13 18
word word: или	-12 3 -25 -17 23
word word: им	11 -9 2 -13 -14
word word: имен	11 6 -27 -9 -23
word word: имена	14 -34 -18 8 -7
word word: имени	-8 -22 20 12 -12
word word: именно	-1 13 -24 -17 -16
word word: имя	-26 -13 8 -13 18
word word: инвали	23 -12 -12 -35 24
word word: инжене	-17 -13 -20 -31 23
word word: инициа	-30 22 -15 10 7
word word: иностр	0 -29 -38 6 10
word word: интерв	-39 -26 29 -4 5
word word: интерн	-9 -4 -4 3 8
word word: интерф	5 -4 -2 -4 -19
word word: информ	-3 -11 -27 -1 8
word word: инфрас	-25 -12 -15 15 4
word word: ирина	29 -8 -5 -24 -3
word word: исключ	-22 33 -35 -10 -3
word word: исполн	13 -9 -11 -16 3
word word: истори	1 -31 13 -24 -5
word word: источн	12 32 -40 -6 -28
word word: истреб	-9 -9 -4 -1 16
word word: итог	7 -9 4 -7 -49
word word: итогам	7 10 -10 1 -32
word word: итогах	-15 -12 9 15 -19
word word: итоги	-27 -16 6 20 -14
word word: итого	37 -34 -20 -19 -20
word word: их	-1 -9 7 -2 -14
word word: ищем	17 12 -29 -22 10
word word: июле	24 13 5 -11 -28
word word: июля	-6 11 -9 -26 6
word word: июне	-28 -4 31 0 -31
word word: июня	1 -21 -22 7 -3
word word: й	13 -11 2 -17 -6
word word: йде	-23 38 -25 11 -24
word word: йдемо	-13 -21 6 15 -24
word word: йдетьс	7 26 -22 18 -41
word word: йдуть	-5 12 -30 -2 -21
word word: його	-25 11 11 -26 -2
word word: йому	-16 -17 17 -15 7
word word: йшли	32 -9 -5 -15 -20
word word: йшлося	-7 11 -24 -16 9
word word: к	7 -3 -8 -13 -13
word word: кабіне	-11 -9 -26 -11 26
word word: кава	-25 -17 17 -8 23
word word: каву	-13 -4 25 -5 -28
word word: кадрах	-3 -5 13 -12 -17
word word: кадри	-22 -20 30 -16 -7
word word: кадры	-9 -33 28 -32 -22
word word: кадыро	-4 -18 14 -5 -20
word word: каждая	22 10 -32 -15 -26
word word: каждог	-3 -17 -4 26 -26
word word: каждое	-28 3 -39 -1 13
word word: каждой	7 15 -24 -15 -47
word word: каждом	15 -1 -2 -5 -19
word word: каждую	12 -26 -44 11 0
word word: каждый	-7 -3 -29 12 15
word word: каждым	-5 -14 12 4 -46
word word: каже	-19 11 -5 -21 -7
word word: кажу	-20 10 -24 20 -17
word word: кажуть	-5 -9 12 -22 -7
word word: казали	-1 7 15 -6 -20
word word: как	-14 -11 25 -17 1
word word: какая	11 -4 -10 -7 -5
word word: каких-	29 13 -17 -5 -17
word word: какой	0 12 -11 -2 -2
word word: калини	-20 -15 24 -7 -16
word word: калужс	-24 -15 -26 -11 42
word word: камер	27 -14 -22 -10 -4
word word: камера	-25 -1 15 -11 15
word word: камере	-9 -4 20 -9 -32
word word: камеру	-20 10 4 -15 3
word word: камері	-6 -5 19 6 -20
word word: камиши	-24 16 -13 -14 -6
word word: канада	-5 14 -16 -23 9
word word: канади	28 -5 -7 -11 -21
word word: канал	4 -11 -15 -18 12
word word: канала	-2 25 -25 -11 -19
word word: канале	7 -5 22 -12 -21
word word: канали	-14 -11 -24 -34 23
word word: каналу	-6 -12 -15 -8 22
word word: каналы	-21 -10 -21 22 -23
word word: каналі	-22 19 1 -11 11
word word: канцле	3 -31 -21 -18 31
word word: капці	-9 -13 -1 -9 7
word word: кара-м	-28 -13 -23 -6 41
word word: караба	-18 -5 -13 -15 21
word word: карант	-29 -6 29 -8 -18
word word: кардин	-14 21 -16 -12 0
word word: картин	-37 -15 -20 -34 30
word word: карты	-19 -5 -6 -7 14
word word: касает	-9 -14 -11 -10 12
word word: катар	9 18 -35 -20 -12
word word: катара	26 -14 -13 -16 -20
word word: катарс	23 -9 -15 6 -25
word word: катару	6 -6 -23 12 -22
word word: катего	-20 16 -16 2 -13
word word: катера	-13 -10 -7 -13 26
word word: катува	13 -29 -10 0 1
word word: катівн	18 -9 -14 -5 -12
word word: каховк	-10 -4 13 -14 -2
word word: качест	-19 11 -7 -8 12
word word: кв	-5 0 -3 -1 8
word word: квадра	-24 -10 -10 -33 35
word word: кварта	-32 -29 -8 14 3
word word: кварти	-23 -30 1 -1 18
word word: квиток	10 -8 -7 -7 4
word word: квітам	-13 -17 32 -5 -24
word word: квітен	-14 -14 -6 1 10
word word: квітня	-15 -19 18 -1 -1
word word: квітні	7 -5 -15 -15 11
word word: кг	-20 -22 13 -19 4
word word: керова	-10 -1 0 -3 11
word word: керівн	7 13 -7 -7 -20
word word: киев	9 10 -25 -7 -27
word word: киева	-23 30 -28 9 -38
word word: киеве	10 -12 2 -30 -29
word word: киевом	-5 14 -30 -19 -8
word word: киевск	15 2 -5 -22 -11
word word: киеву	12 7 -35 4 -26
word word: килогр	-5 -4 20 -11 -20
word word: ким	-8 -14 -19 12 -5
word word: кинули	-25 -21 -21 -20 33
word word: кирилл	11 7 -8 -14 -5
word word: кирило	-4 9 -4 4 -29
word word: києва	14 -25 -8 -24 7
word word: києві	-21 -1 -8 -22 29
word word: київ	7 -13 5 -11 -7
word word: київсь	9 -12 -17 -11 18
word word: київщи	39 -22 -20 -20 -9
word word: класс	-28 -4 20 -12 19
word word: класса	-2 -26 -7 -12 20
word word: климен	4 -11 21 -25 -24
word word: клиник	-11 -11 12 -11 -1
word word: клинич	-20 -16 -22 -8 30
word word: ключи	-19 -13 6 -9 5
word word: клінік	-10 -5 -12 -12 13
word word: км	-5 -22 -20 -9 8
word word: книг	-3 -2 -10 -3 15
word word: книга	-13 -12 -22 -30 42
word word: книги	-33 -17 -7 -11 12
word word: книжок	-13 -10 -19 -5 20
word word: ко	13 1 -13 -5 -9
word word: коаліц	-21 -28 -21 15 24
word word: когда	-10 8 -8 -3 -3
word word: кого	-12 -32 10 7 -19
word word: кого-т	8 -6 6 -4 -8
word word: когось	23 -14 -26 -21 16
word word: код	-10 -10 -16 -16 17
word word: коек	-17 -9 -9 -8 14
word word: кожен	-4 -6 -23 -10 7
word word: кожна	-11 -1 -38 31 8
word word: кожне	25 -40 0 13 -11
word word: кожним	-20 -26 13 21 -20
word word: кожног	-1 -5 1 -7 -12
word word: кожном	-2 -27 -7 0 5
word word: кожною	-16 0 -20 34 -34
word word: кожної	-10 -8 -32 -3 23
word word: кожну	10 -51 -2 22 -7
word word: кожній	-33 -36 -6 31 9
word word: кол-це	-19 -29 10 -16 8
word word: колабо	-16 -22 -29 -19 29
word word: колега	-40 0 -13 8 6
word word: колеги	-18 21 -14 -16 -6
word word: колего	-20 -3 -16 18 5
word word: коли	-25 33 -2 -25 -29
word word: количе	35 -17 -7 -13 -19
word word: колишн	-2 -9 -11 -28 21
word word: коллег	-16 -11 -33 25 1
word word: колон	-29 -11 -10 19 15
word word: колона	22 -7 -28 -9 5
word word: колони	-49 -45 -33 2 41
word word: колонн	15 -25 -5 -23 2
word word: колону	8 -6 12 -23 -34
word word: колоні	-2 -19 -28 2 15
word word: колоти	-26 17 -16 -13 13
word word: колі	13 -2 -21 -12 13
word word: коліна	-14 -23 12 10 -29
word word: команд	-12 -5 15 -18 4
word word: комбин	-33 -12 -19 -10 43
word word: комбри	-5 -1 -24 -15 20
word word: коменд	2 -5 -17 -15 15
word word: комент	-28 9 -5 -28 8
word word: комисс	31 -31 -23 -23 10
word word: комите	3 -10 -9 -17 2
word word: коммен	25 -16 -14 -17 -4
word word: коммер	7 -16 -29 15 -29
word word: комнат	20 -9 -16 -4 7
word word: компан	-19 -17 -15 -13 38
word word: компен	-13 -1 -18 -17 31
word word: компле	-15 -8 9 -11 21
word word: кому	15 -26 9 6 -31
word word: коміса	-14 -7 -1 15 -10
word word: комісі	-2 -4 -14 3 0
word word: коміте	14 -26 -18 0 -7
word word: конвен	-5 -27 -16 3 -4
word word: конвер	-21 -9 -9 -20 27
word word: конечн	14 -10 -14 -5 11
word word: конкре	-6 -6 -25 -18 25
word word: констр	-19 -4 -4 -22 21
word word: консул	-6 23 -28 -28 0
word word: контак	-26 36 -41 -8 0
word word: контра	4 -25 5 -1 3
word word: контро	-4 -5 -17 -26 19
word word: контрр	16 0 -2 -7 -12
word word: конфер	-17 -9 -14 13 7
word word: конфли	7 3 21 -28 -35
word word: конфіс	-2 -1 -4 -6 11
word word: конца	7 21 5 -12 -50
word word: конце	22 -6 -2 -12 -29
word word: концер	-16 -9 -41 -22 36
word word: коорди	-2 -16 -10 3 3
word word: коордш	24 10 -25 -35 -33
word word: копію	-22 -10 -7 -14 27
word word: корабе	1 -10 -22 -12 6
word word: корабл	-17 -5 -12 -11 23
word word: кордон	19 -1 -23 -40 1
word word: коресп	13 -13 -10 -21 7
word word: коригу	-16 -18 -11 -5 24
word word: коридо	-31 15 6 17 0
word word: корист	-8 21 -23 -41 31
word word: кормил	-22 -7 39 -7 -32
word word: коробо	-20 -9 -13 -17 33
word word: коротк	-20 12 0 8 -10
word word: корпус	4 -19 -8 27 -5
word word: коррес	9 -23 12 -22 -2
word word: костюм	-19 -19 11 -12 -4
word word: котенк	5 -8 -16 10 -22
word word: котора	-16 -11 -2 25 -20
word word: которо	-6 3 9 -35 -2
word word: котору	16 -18 -36 -20 3
word word: которы	-2 -11 8 -7 -16
word word: котрі	31 7 -25 -27 -21
word word: крамат	-15 -9 -13 -5 15
word word: красик	-21 -6 -11 -2 16
word word: красно	-15 -8 -24 9 13
word word: красны	-14 -8 -15 -12 11
word word: краще	-6 0 22 -2 -17
word word: краю	15 0 -4 -2 -13
word word: края	-30 -18 27 -11 -9
word word: країн	-43 -29 -22 6 21
word word: країна	-8 -16 2 0 12
word word: країни	-1 18 -4 6 -17
word word: країну	9 -19 -15 -10 -5
word word: країні	-20 -12 -8 12 17
word word: кремен	-3 -13 -5 -21 26
word word: кремле	-17 6 -14 -4 1
word word: кремль	-6 4 -34 9 11
word word: кремля	-1 24 -12 -14 -15
word word: кремлі	9 15 -6 -15 -14
word word: крест	0 -15 -4 -12 7
word word: креста	0 -31 -7 17 2
word word: кресто	-12 9 -11 16 3
word word: кресту	5 -3 -24 11 -19
word word: крим	-14 -4 -14 17 -12
word word: кримсь	22 12 -25 -40 -1
word word: криму	13 -4 0 -35 -12
word word: кримін	7 10 -9 -26 9
word word: критич	10 -26 -21 3 18
word word: кричал	-36 -17 12 -20 4
word word: кричит	-26 -2 28 -2 -6
word word: крок	20 13 -24 -18 -1
word word: кроки	6 -30 -21 -16 11
word word: кроком	-14 35 -25 -17 -5
word word: кроку	11 5 13 -20 -21
word word: кроме	-4 -9 -20 9 -2
word word: кропив	-17 -14 -11 -7 19
word word: кропот	0 16 -22 -16 -12
word word: кругло	6 -20 -10 -3 0
word word: крупне	15 1 -15 -18 6
word word: крупно	-15 -7 -13 -3 17
word word: крупны	-6 1 1 -12 6
word word: крушен	-15 26 -13 -2 -1
word word: крым	8 -16 -24 -16 15
word word: крыма	-31 -21 -21 -20 34
word word: крымом	-12 -16 -17 -11 17
word word: крыму	-29 -5 -10 -13 37
word word: крім	-15 4 -17 7 1
word word: кто	-9 -32 -3 -2 7
word word: кто-то	-3 -8 20 -4 -43
word word: куда	24 -16 -23 -19 -5
word word: куди	-35 9 9 -30 15
word word: кулаки	-25 30 -7 -9 -31
word word: кульов	8 -1 -1 -5 -3
word word: кума	24 -9 -7 -7 -19
word word: куп'ян	0 -15 -7 -19 19
word word: купянс	5 -9 -12 -15 1
word word: курант	13 0 -13 -2 -11
word word: курато	-8 -21 -28 -5 36
word word: курахі	-4 -1 -9 -11 6
word word: курс	-14 -28 -32 -25 36
word word: курсан	-42 -9 -26 -28 25
word word: курск	4 -15 12 -16 -4
word word: курска	-10 -11 -11 -16 17
word word: курске	-2 -21 14 -9 -39
word word: курски	12 -33 -26 -13 27
word word: курско	-2 3 -18 12 -12
word word: курску	-34 -6 15 23 -7
word word: курськ	18 4 -2 -19 -13
word word: курщин	-15 4 8 -45 10
word word: курян	1 6 -10 -3 -29
word word: куряна	-22 -2 3 12 -18
word word: куряне	-18 -18 38 -19 -31
word word: куряни	23 -4 -11 -16 -6
word word: кіберп	-1 -7 -16 -5 22
word word: кілогр	-7 -32 27 -26 -21
word word: кіломе	-26 -16 -9 -22 26
word word: кілька	18 -17 -1 -12 -24
word word: кілько	-12 13 -24 6 -3
word word: кількі	4 11 -36 11 -34
word word: кінець	4 13 -13 7 -19
word word: кінця	4 12 -20 -25 -6
word word: кінців	-10 -11 -26 -20 31
word word: лабора	-5 -18 -30 6 0
word word: лавров	-16 -33 -29 23 0
word word: лагере	0 -17 -9 6 -2
word word: лагеря	-18 -13 -7 9 -2
word word: ласка	-9 0 9 -5 -21
word word: легіон	-20 -7 -1 -2 24
word word: леді	4 20 3 -19 -24
word word: лежат	-13 27 -9 -6 -18
word word: лежать	4 4 1 -11 -1
word word: лежачи	-14 20 -16 -19 -9
word word: лежить	-19 26 -14 -10 -17
word word: лейтен	-23 -16 -17 -6 33
word word: лекарс	-29 4 -27 -27 19
word word: лет	-10 7 -6 -12 0
word word: лета	-43 8 26 15 -5
word word: летате	-4 -8 -10 -9 12
word word: летом	-19 -24 6 -26 26
word word: летчик	7 -21 -48 -29 21
word word: летят	19 -8 -18 -3 -9
word word: лечебн	0 -10 20 -17 -10
word word: лечени	-23 -15 13 0 3
word word: лечить	20 -5 -14 -2 -14
word word: ли	-25 0 6 13 -18
word word: либо	-5 -8 -18 -17 25
word word: лимана	-2 -6 -15 -3 5
word word: линии	22 -43 -49 8 -6
word word: линию	9 -4 4 8 -41
word word: линия	-22 -10 -10 -25 35
word word: липецк	-13 -10 1 -12 10
word word: липня	2 -18 -22 -23 27
word word: липні	-17 7 -15 11 5
word word: лист	-18 7 -21 -20 2
word word: листа	-24 5 -2 -19 1
word word: листи	-54 3 7 3 9
word word: листоп	-8 22 -13 -7 -24
word word: листув	-7 -34 -23 5 23
word word: листів	-4 -30 -9 -4 11
word word: литви	-40 -6 -14 -15 32
word word: литовс	-45 -6 -27 -14 39
word word: лиц	25 -22 -21 7 -6
word word: лица	-8 10 -6 -10 4
word word: лично	13 -19 -18 16 -11
word word: личнос	-25 -20 12 -9 12
word word: личные	13 0 -14 -5 12
word word: лишают	-52 -11 -6 21 4
word word: лишаєт	-11 -9 -8 20 -1
word word: лише	-20 4 1 16 -14
word word: лишило	-10 -23 -12 -13 15
word word: лишком	15 -10 -2 3 -14
word word: лишним	0 14 23 -20 -20
word word: лишь	34 -23 -26 -29 1
word word: лнр	19 -34 -6 -19 -6
word word: ложь	-15 8 -11 -5 7
word word: лондон	8 -22 -10 -19 8
word word: лубине	8 15 -13 0 -32
word word: лубинц	2 -1 -21 -16 -14
word word: лубіне	17 -1 2 -15 -18
word word: лубінц	5 -24 -8 18 -15
word word: луганс	21 -17 -15 -5 -2
word word: луганщ	11 -5 7 6 -26
word word: лукаше	15 -30 -30 -24 13
word word: лучше	-9 -21 -22 -13 24
word word: лучший	18 -2 -13 -2 -5
word word: львова	0 4 19 -10 -35
word word: львово	-14 -7 -16 -22 24
word word: львові	-25 -14 -31 -12 31
word word: львівщ	-16 -13 -29 -23 24
word word: льотчи	11 -2 -9 -4 4
word word: любой	-33 11 -25 14 23
word word: людей	-1 -13 -27 10 1
word word: люди	-20 20 1 -4 -19
word word: людина	-1 -19 -27 18 -2
word word: людини	5 -35 -19 7 10
word word: людину	3 -33 -33 -3 16
word word: людині	-5 -1 24 -1 -22
word word: людьми	-9 16 -12 -8 -3
word word: людям	3 -32 12 -3 -11
word word: людях	-21 -14 -11 6 14
word word: лютий	-12 -17 -6 -14 30
word word: лютого	-10 -17 3 28 -35
word word: лютому	-5 11 -19 -25 -15
word word: лівобе	14 -5 -1 -2 -9
word word: лідера	-19 -19 -15 -17 26
word word: лідері	23 -18 -18 -13 8
word word: лікар	-18 -13 24 -12 -24
word word: лікаре	-8 -9 -7 -10 16
word word: лікарк	15 -1 -4 -9 -11
word word: лікарн	-15 -14 30 -11 -20
word word: лікаря	-50 -13 7 20 -4
word word: лікарі	-16 -18 17 16 -15
word word: ліквід	-2 -5 -8 -9 17
word word: ліком	13 -4 -4 -4 -2
word word: лікува	-1 -25 3 -36 11
word word: лікуют	-39 8 8 10 -12
word word: ліків	0 -17 -9 9 11
word word: лінію	-3 -16 3 12 -21
word word: лінія	-4 -9 -11 8 -11
word word: лінії	14 13 -24 -30 -3
word word: літа	-17 -7 11 -26 19
word word: літак	-54 4 -31 -35 46
word word: літака	-12 25 -20 -9 -15
word word: літаки	20 -16 -11 -13 7
word word: літакі	-29 -35 -18 -10 40
word word: літні	-1 -22 -16 8 10
word word: літніх	-21 -5 -7 -16 18
word word: літо	-4 -1 -2 -16 17
word word: м	-12 -8 -30 -9 27
word word: мав	-25 37 -7 -14 -45
word word: мае	-30 3 11 8 -12
word word: майдан	-25 0 -25 1 7
word word: майже	-15 5 -3 5 -10
word word: майсте	-17 -14 -18 -6 28
word word: макеев	-9 -10 -11 -24 18
word word: макрон	-24 -7 -15 -14 27
word word: максим	-8 15 5 -12 -14
word word: мала	-11 -1 11 -9 0
word word: малень	23 -8 -5 -7 -7
word word: мали	2 -13 2 -12 2
word word: мало	-38 -27 24 20 -14
word word: мальчи	28 -9 -17 -11 -27
word word: малюк	-5 -7 11 -2 -9
word word: малюку	18 0 -9 -5 -11
word word: маляр	-26 9 -10 22 -15
word word: мам	-22 -18 23 -37 -6
word word: мама	-19 -15 25 -20 -10
word word: мамам	28 -13 1 -5 -20
word word: мамами	20 12 -12 -23 -29
word word: маме	-10 -22 2 -16 8
word word: мами	16 -5 -17 -4 -13
word word: мамо	-22 -17 27 14 -27
word word: маму	23 -12 -21 -13 -11
word word: мамы	37 -12 -24 -10 -10
word word: мамі	-26 -26 42 -11 -28
word word: маніпу	-28 22 -23 -21 -2
word word: мар'їн	-11 -8 -15 -19 22
word word: марии	-8 -2 16 -7 -7
word word: мариуп	-7 -2 -40 -14 17
word word: марк	-14 -20 -25 -16 20
word word: марта	-33 3 27 -12 -9
word word: марте	-13 15 -20 -17 0
word word: маршру	-42 -9 0 24 -6
word word: маріуп	24 -23 -12 -12 -15
word word: марія	-33 -21 11 -16 20
word word: массир	-8 1 0 -2 9
word word: масшта	10 17 -31 -24 1
word word: матере	-16 8 -5 -20 -1
word word: матери	-22 -6 -4 -15 22
word word: матеря	-1 -15 -15 -21 23
word word: матері	21 -14 -12 -24 -4
word word: мати	6 9 6 -13 -26
word word: матрос	24 -4 -11 -1 -11
word word: матч	-22 -10 -17 -18 22
word word: мать	-1 -39 21 -24 -10
word word: машин	-26 -20 -6 -25 30
word word: машина	-30 -18 18 -10 -2
word word: машину	-8 -3 -13 -1 16
word word: машины	20 -3 -18 -8 -12
word word: маю	15 -17 -11 -21 1
word word: мають	-25 8 2 -22 13
word word: мая	-6 6 16 -31 -12
word word: має	-5 -8 -8 6 -2
word word: маємо	10 -19 -1 -2 -24
word word: маєте	-8 -14 -18 6 13
word word: мвд	-20 -9 1 25 -22
word word: мвс	7 -25 -2 7 -19
word word: медали	-13 -14 -28 -6 19
word word: медаль	-16 -7 -1 -8 19
word word: медвед	-13 -8 27 -27 -32
word word: меджлі	13 -1 -5 -4 -10
word word: медзак	9 -9 0 -10 -13
word word: медик	27 0 -16 -13 -8
word word: медика	-26 -20 3 -11 24
word word: медики	28 -11 -9 -30 -6
word word: медико	-21 4 -4 -13 11
word word: медикі	-13 10 -20 -14 9
word word: мединс	23 11 -19 -43 -24
word word: медици	1 -19 0 -1 1
word word: медичн	16 -14 -26 -12 5
word word: медогл	7 0 7 -10 -8
word word: медосм	12 -1 -8 -1 -10
word word: медпом	-2 -10 -9 -3 16
word word: медпун	-10 -13 -2 -7 12
word word: медсес	-21 -14 0 1 -2
word word: медучр	25 -10 -23 -13 -14
word word: медіа	-20 12 9 13 -12
word word: межах	12 -18 -15 4 -37
word word: между	-16 -8 -2 12 19
word word: междун	1 -18 -24 -2 9
word word: мелані	27 -4 -10 -19 -12
word word: мелито	21 -18 -31 -21 0
word word: меліто	15 -17 -28 -22 5
word word: мемора	-34 -46 26 8 -12
word word: мене	8 -16 2 -12 1
word word: менее	-16 -1 -5 -8 3
word word: менш	7 2 6 -2 -25
word word: менше	-23 10 -12 3 12
word word: меньше	-26 -11 33 4 -20
word word: меня	-21 -6 0 18 -23
word word: меняем	-11 9 -19 -10 17
word word: меняли	29 -34 -9 -7 -22
word word: менять	8 31 -22 -28 -26
word word: меняют	4 -12 -5 -4 12
word word: мені	-22 -9 -15 -5 17
word word: мер	7 -4 24 -12 -15
word word: мера	26 -8 -13 -17 -21
word word: мере	-17 0 12 -29 9
word word: мереже	-24 21 18 8 -31
word word: мережі	-15 17 -26 -21 23
word word: меропр	-17 26 -10 -16 -7
word word: мест	-8 -25 -22 -20 26
word word: места	10 -13 -20 -11 8
word word: местах	-2 -25 -25 -1 12
word word: месте	-10 31 -11 -26 -21
word word: местны	5 -4 -15 -5 4
word word: место	-16 39 -35 -9 4
word word: месяц	-4 -13 0 -22 -2
word word: месяца	5 15 -10 -33 -26
word word: месяце	7 -5 7 -23 -11
word word: месяцы	11 -19 -3 -10 -10
word word: мета	4 -17 22 -26 -17
word word: механи	-12 -3 11 6 -11
word word: механі	-17 8 -9 11 5
word word: мешкан	8 -19 1 -34 10
word word: мзс	1 -17 -9 -17 16
word word: ми	-17 1 5 -3 -14
word word: мигран	-11 -16 -12 12 11
word word: мид	-4 -17 0 9 -25
word word: микола	8 -25 20 -29 -29
word word: милици	26 -15 -29 -23 -5
word word: миллио	-14 -9 -9 -26 24
word word: милосе	13 -10 -9 -14 -3
word word: милост	10 1 -2 -12 0
word word: минає	8 -6 -6 -14 -1
word word: миниму	2 -31 -19 -15 22
word word: минист	-20 -16 -16 9 3
word word: минобо	-5 -8 10 -17 -3
word word: миноме	-16 -1 -5 -1 20
word word: минреи	19 -25 -11 5 -27
word word: минск	-10 1 -22 -7 9
word word: минске	-33 13 -25 3 7
word word: минувш	-17 -14 -7 -4 20
word word: минула	8 -2 14 -8 -12
word word: минули	-18 9 11 -3 -15
word word: минуло	-3 -6 3 -21 1
word word: минулу	-5 15 -3 -4 -14
word word: минулі	-10 -16 21 -5 -5
word word: минут	-30 -4 -12 10 24
word word: минуты	21 -21 3 -12 -6
word word: мир	-39 -28 -8 4 29
word word: мира	-20 -8 16 -13 13
word word: мирный	-5 -2 -2 -1 8
word word: мирных	-14 7 -5 -1 -5
word word: миротв	-27 -17 -17 -14 36
word word: миру	-24 -25 -27 13 26
word word: мить	-18 15 13 -5 -12
word word: мккк	5 10 -30 -8 -8
word word: мкчх	-5 -22 -35 -21 35
word word: младше	15 -7 -16 -17 -13
word word: младши	-19 -13 22 13 -4
word word: млн	-31 -20 -2 -18 23
word word: млрд	-21 -23 -18 17 -9
word word: мне	-7 18 -3 0 -13
word word: мнения	-31 -33 -22 -10 39
word word: многие	7 5 0 -1 -20
word word: многим	-9 -15 15 -4 -21
word word: многих	-18 1 17 -16 -9
word word: много	-14 4 8 -5 -31
word word: мо	14 13 -26 -20 -5
word word: мобили	-28 -21 -4 -13 18
word word: мобиль	-15 -5 3 -9 4
word word: мобіль	-11 -19 -14 15 3
word word: мобілі	-34 2 -22 -15 18
word word: мова	-4 21 -11 -9 -30
word word: мовчан	-21 18 -19 -13 20
word word: мовчат	-17 5 -22 -6 12
word word: мовчи	-16 -28 -25 -35 30
word word: мовчит	-19 29 -3 -1 -27
word word: мовчки	15 0 -8 0 -8
word word: мовчіт	4 -10 -13 15 -15
word word: мог	-4 24 -11 -4 -13
word word: могли	-16 -7 11 -18 4
word word: могло	27 -22 -26 -13 -14
word word: мого	-23 -15 31 -10 -31
word word: могу	27 21 -17 -27 -21
word word: могут	-22 18 9 3 -9
word word: моего	-11 -14 13 -10 -3
word word: може	-13 9 -18 16 -11
word word: можемо	7 21 -15 -7 -9
word word: может	-21 38 -26 -9 -24
word word: можлив	2 22 -10 -12 -1
word word: можна	-24 -26 5 3 1
word word: можно	10 -1 -13 -47 -9
word word: можу	-7 -18 9 32 -36
word word: можуть	22 -2 -6 -35 -2
word word: моз	-16 -11 31 -2 -29
word word: мои	31 -9 -26 4 -30
word word: моим	-18 -4 -1 22 -1
word word: мой	0 -15 -20 14 2
word word: молдов	-6 -19 -21 -20 16
word word: молилс	-25 -1 17 22 -20
word word: молитв	-38 -10 -1 -3 17
word word: молоде	-17 3 24 -17 -39
word word: молоди	-13 -5 -3 14 -7
word word: молодо	12 -7 -3 -3 -19
word word: молодц	-25 -5 39 -5 -26
word word: молодш	26 -2 -4 -7 -21
word word: молоды	-22 4 13 15 -6
word word: молодь	-14 -17 13 -20 13
word word: молоді	-14 16 9 -16 -31
word word: моложе	-6 11 -7 -3 -10
word word: молчит	-5 22 -13 -14 -13
word word: момент	-6 15 -4 5 -29
word word: моніто	-19 -18 -11 -17 33
word word: моргах	-20 -12 18 8 -33
word word: морги	12 -7 -6 -3 -5
word word: моргов	22 -5 -13 -4 -7
word word: моргів	32 -15 -3 -23 -35
word word: мордов	-8 6 -6 -17 0
word word: море	-23 5 -19 -9 27
word word: морозо	-11 14 22 -6 -22
word word: морпіх	-6 -2 2 -24 -8
word word: морско	-16 -1 9 -4 10
word word: морськ	-26 -23 -8 12 7
word word: моря	-24 -33 -17 -10 38
word word: моряк	14 0 -9 -1 -5
word word: моряка	2 -11 17 -26 -19
word word: моряки	8 -19 -23 19 -17
word word: моряко	-38 23 17 -20 2
word word: морякі	1 10 -32 -21 10
word word: морі	-28 -4 -21 -26 25
word word: москал	8 24 -32 15 -48
word word: москва	-3 -1 -18 17 -26
word word: москве	7 -14 -9 -9 8
word word: москви	15 14 -10 6 -32
word word: москво	-2 18 -10 -1 -22
word word: москву	18 -12 -10 -21 0
word word: москвы	22 -18 -3 -29 2
word word: москві	10 24 -19 -28 -24
word word: москов	4 -24 2 -22 14
word word: мосту	-3 -8 -16 -8 20
word word: мотост	-27 -12 -21 -12 29
word word: мошенн	-4 15 -24 -22 -6
word word: моя	13 19 -20 -7 -22
word word: моєї	22 18 -16 -12 -18
word word: мої	3 2 -21 -13 1
word word: моїй	-7 -10 10 11 -11
word word: моїми	-9 -6 -4 4 10
word word: мск	-2 10 -22 -21 -1
word word: муж	-8 8 -6 0 5
word word: мужест	-17 -10 -21 -6 20
word word: мужики	-1 -10 12 -11 -21
word word: мужчин	6 -7 2 -24 -5
word word: музыка	22 -4 -16 -7 -11
word word: мукаче	-29 -11 9 -8 3
word word: мурман	-9 -8 38 -2 -34
word word: мфц	-16 -5 -2 -7 13
word word: мчс	-16 -6 17 -4 12
word word: мы	-13 -3 -15 20 -14
word word: мэра	28 -19 -10 -4 -3
word word: мюнхен	-14 -23 -7 38 -29
word word: міг	-17 -14 -6 -8 12
word word: між	-6 -22 18 -13 10
word word: міжнар	4 -17 -31 21 -27
word word: мій	7 -14 -17 -21 24
word word: мільйо	-3 -12 13 14 -20
word word: мільяр	4 23 -24 -29 -12
word word: мінобо	25 1 -26 -5 -28
word word: мінреі	28 -6 -20 -13 -3
word word: мінськ	-10 14 6 -7 -21
word word: мінус	17 -12 15 -27 -11
word word: міняли	-8 9 -8 -6 -4
word word: міняти	-18 16 -14 15 -23
word word: міняют	-22 -14 -12 19 5
word word: міняєм	-25 23 -24 -10 10
word word: мініст	-9 -4 9 -7 -1
word word: міркув	-34 -29 18 22 -19
word word: міст	-5 -13 8 -12 -2
word word: міста	-20 -8 4 -8 17
word word: містах	-12 -10 -22 -28 23
word word: містит	-7 -38 -12 -15 30
word word: місто	1 -14 -6 -14 6
word word: місце	-9 -4 -13 -19 17
word word: місцев	20 -8 -15 8 -24
word word: місць	-38 -29 -34 0 34
word word: місця	13 -16 -24 -14 19
word word: місцях	-18 16 -27 20 -25
word word: місці	31 -10 -21 -22 -11
word word: міськи	-8 -18 4 -13 11
word word: місько	17 -3 -4 -12 -6
word word: місяць	-7 -34 13 -14 0
word word: місяця	-11 5 -18 -31 22
word word: місяці	3 -46 0 2 -4
word word: місію	-4 -17 -9 -9 19
word word: місія	19 -7 -19 -18 2
word word: н	-19 -5 -20 -10 26
word word: на	-8 2 -4 -11 1
word word: наближ	10 -12 -13 -33 12
word word: наблюд	-24 -3 9 7 12
word word: набори	-13 0 21 -1 -13
word word: наборо	-15 -7 8 -11 -4
word word: набрав	-17 -6 28 -8 -8
word word: набрал	-18 -1 -1 -1 13
word word: набрат	-12 30 6 -23 -28
word word: набір	22 -11 -8 -8 -3
word word: навесн	-7 -9 -15 -14 22
word word: навест	-23 -13 31 -15 -29
word word: навзає	10 -3 -3 -3 -3
word word: навкол	-21 -3 10 -14 13
word word: навмис	-27 -20 31 -22 -5
word word: навстр	30 -27 -28 -17 -8
word word: навчан	3 -9 -19 -17 8
word word: навчив	-10 -8 -9 -2 16
word word: навчил	-14 20 -20 -25 9
word word: навів	4 -12 -10 17 -16
word word: навіть	-11 21 4 -24 -11
word word: нагада	-6 0 8 -19 -18
word word: нагаду	-19 5 -22 24 -9
word word: нагляд	-21 -12 -5 -7 15
word word: нагоди	9 -12 -17 -14 9
word word: нагоду	-26 -1 24 -5 -2
word word: наголо	12 -22 0 -3 0
word word: нагоро	-26 -14 -7 -31 28
word word: наград	-35 -10 -26 -10 34
word word: награж	-22 -3 -22 -4 34
word word: над	-21 13 -17 -11 -4
word word: надали	-16 -21 4 -26 22
word word: надалі	16 -7 -3 -13 -9
word word: надати	-9 3 -4 -4 0
word word: надают	14 -3 -14 -8 -15
word word: надає	-10 0 14 3 -11
word word: надеем	-23 40 -26 -20 -26
word word: надежд	-19 18 -5 -17 -12
word word: надеюс	-5 37 -30 -25 -28
word word: надзви	4 -3 -19 21 -18
word word: надо	-4 -7 7 7 -30
word word: надсил	-10 -1 -25 -10 17
word word: надто	-9 -2 -1 11 -10
word word: надход	-30 -12 -10 7 22
word word: надійш	-2 -28 -18 -5 20
word word: надісл	-4 0 -25 -24 16
word word: надішл	-16 -6 -9 -13 27
word word: надія	4 19 -12 -11 -24
word word: надії	-4 4 -1 8 -9
word word: наемни	9 -11 -18 -11 12
word word: назавж	-35 14 30 -17 -30
word word: назад	-12 -2 11 -32 -5
word word: назвав	-18 -10 4 17 -13
word word: назвал	15 -2 -17 -7 -12
word word: назван	-7 18 -28 -30 -10
word word: назват	22 23 -30 -11 -32
word word: назве	3 9 -16 -15 -15
word word: назвем	5 19 -16 8 -30
word word: назива	0 -2 -9 3 -24
word word: назнач	-36 46 -32 -21 3
word word: назову	-34 -6 20 25 -15
word word: называ	-8 -11 2 16 -19
word word: найбли	-22 23 0 -12 -12
word word: найбіл	-6 -16 -21 21 -9
word word: найваж	0 -10 -5 17 -10
word word: найгар	17 18 -10 -10 -29
word word: найден	-20 -4 12 7 2
word word: найдов	0 8 1 -9 -3
word word: найкра	31 -11 -17 -23 -19
word word: наймас	-33 -13 5 22 -9
word word: наймен	35 -17 -26 -25 -5
word word: наймол	32 -6 18 -30 -22
word word: найпер	-9 -7 14 -4 -8
word word: найскл	-5 -16 19 -23 -13
word word: найста	28 -7 8 -25 -27
word word: найти	17 -2 1 1 -10
word word: найчас	-12 -13 7 -8 7
word word: наказ	-12 5 -26 -17 18
word word: наказа	2 -1 -12 -5 16
word word: наказо	-7 -5 -14 -15 19
word word: наказу	4 -4 -5 -8 8
word word: накану	-5 -12 27 -19 -31
word word: наконе	38 -12 -37 -17 -23
word word: накорм	-4 -17 13 -13 -6
word word: належа	39 -15 -27 -30 1
word word: належн	4 2 -2 -5 -10
word word: налічу	-24 -26 -11 -2 25
word word: нам	28 -39 -8 -2 -28
word word: намага	-4 6 -13 -8 6
word word: намере	2 5 -19 -13 5
word word: намече	-15 17 -18 -10 -17
word word: нами	-34 -3 19 -24 15
word word: нанес	-17 -9 -3 -7 25
word word: нанесе	-15 0 0 -2 16
word word: нанесл	14 -1 -1 -1 -14
word word: напере	2 -11 12 -10 -23
word word: написа	-9 11 -12 -31 4
word word: напишу	-4 3 11 -14 -2
word word: наполе	-16 -9 1 8 -8
word word: наполя	-13 28 -11 -7 -23
word word: напоми	15 10 -12 -24 -11
word word: напомн	-11 -14 -2 10 5
word word: направ	4 -6 9 -49 2
word word: наприк	15 -6 -7 -4 -2
word word: напрям	34 -7 -28 -32 11
word word: напутс	33 -10 -25 -5 -16
word word: нараду	-40 35 -28 11 -16
word word: наразі	-23 30 -31 -4 -20
word word: нарешт	-2 -12 10 -26 -12
word word: народж	12 -18 12 -22 -11
word word: народи	-6 -9 13 -1 -17
word word: народн	1 -30 2 -5 -5
word word: народу	8 -1 -5 -3 -8
word word: наруше	2 -23 14 -8 11
word word: наруши	0 -17 24 -5 -4
word word: нас	-8 -11 -6 14 -3
word word: насамп	-33 5 10 -15 -13
word word: населе	-14 -24 -22 -13 25
word word: насиль	14 -11 -12 11 -14
word word: наслед	-4 -1 7 -14 -8
word word: наслід	8 -13 0 -16 2
word word: наспра	-20 -17 23 30 -27
word word: настоя	5 -2 -8 -7 5
word word: настро	5 -22 1 -20 -17
word word: наступ	-11 0 -45 3 7
word word: насчит	-7 -19 -16 7 11
word word: нато	-40 -22 -3 -22 35
word word: натовп	-7 -8 16 -6 -14
word word: натомі	9 -11 -7 -19 -7
word word: находи	-4 12 -5 -16 -6
word word: находя	-9 -42 -10 25 -17
word word: нацгва	35 -10 -20 -12 -14
word word: национ	15 -11 -17 -25 11
word word: нацпол	-15 -18 4 -17 15
word word: націон	-13 -15 -7 9 6
word word: начала	-17 -21 -25 21 5
word word: начале	-25 26 7 -13 -8
word word: начали	-9 -8 -7 -15 16
word word: начало	25 -24 -9 -2 -10
word word: началс	8 5 -18 -7 -1
word word: началь	-40 11 14 -15 21
word word: начать	-25 25 -15 -12 -19
word word: начина	-14 21 -18 4 -16
word word: начнем	-17 25 12 -5 -22
word word: начнет	-6 18 -13 -9 -18
word word: начнут	1 14 -6 -9 -13
word word: наш	-27 -13 -4 16 11
word word: наша	4 -7 -12 17 -42
word word: наше	-4 16 -10 -2 -6
word word: нашего	6 -23 -8 -17 14
word word: нашей	-21 -17 6 8 7
word word: нашем	-12 -10 -1 -21 10
word word: наши	11 4 -2 -28 -10
word word: нашим	-13 -19 -16 11 6
word word: нашими	-18 -41 5 24 -16
word word: наших	9 -18 -4 2 -15
word word: нашли	-21 -20 19 -25 -1
word word: нашлис	19 -28 -22 7 -14
word word: нашого	5 -2 -7 6 -12
word word: нашому	-28 -13 24 15 -23
word word: нашою	-17 -14 16 10 -17
word word: нашої	-26 -19 25 22 -29
word word: нашу	15 -30 -22 -1 -7
word word: наші	-1 2 -1 -24 3
word word: нашій	-4 -25 10 3 -11
word word: нбу	2 -10 -21 -5 25
word word: нгу	5 -7 -1 6 -9
word word: не	-19 13 -9 4 -5
word word: неба	-15 1 -10 -20 4
word word: неболь	-25 -3 8 22 -21
word word: небі	-21 11 -12 -12 -7
word word: невдов	12 9 -19 -11 -21
word word: неволе	15 -11 3 13 -31
word word: неволи	5 -7 -20 3 -23
word word: неволя	20 -9 -7 -2 -17
word word: неволі	-1 -6 11 2 -24
word word: невідо	18 5 -16 -30 -5
word word: негайн	20 2 -14 -7 -20
word word: него	10 3 -16 -9 -24
word word: недавн	1 -8 18 -3 -15
word word: неделе	-38 36 25 -29 -28
word word: недели	10 -19 5 3 -17
word word: недель	-29 -10 0 -10 18
word word: неделю	-20 17 -27 -20 25
word word: неделя	-24 -10 24 -18 -11
word word: неділю	36 -25 -7 -20 -31
word word: неділя	28 -12 -19 -19 -21
word word: незаба	-10 25 -4 -9 -19
word word: незави	0 -3 10 -14 -18
word word: незако	24 -16 -16 0 -3
word word: незале	21 -7 25 -7 -51
word word: незмін	-2 16 -11 -14 -15
word word: неизве	-17 9 -8 -3 9
word word: ней	-5 0 -11 -1 7
word word: нейтра	1 -9 -33 -15 19
word word: некото	-4 -20 8 -1 -32
word word: нельзя	-5 -18 -14 14 3
word word: нем	-5 5 7 -12 -7
word word: нема	-1 8 -8 -27 -19
word word: немає	-30 9 2 -4 7
word word: немног	27 -5 -17 -21 -21
word word: неможл	-25 6 1 -4 -10
word word: необхо	24 -3 -20 -6 -4
word word: необхі	15 -7 -17 -19 4
word word: неожид	-8 9 -2 0 -1
word word: неопре	-27 32 -6 -7 -7
word word: неотло	17 -12 -3 -2 -8
word word: непере	-19 3 -9 -10 15
word word: неповн	-17 -15 15 -10 21
word word: неправ	-16 20 -17 -19 -6
word word: непрос	-19 -11 11 4 -3
word word: неравн	23 -17 -19 -11 -15
word word: нереал	-14 -2 -9 13 -2
word word: несвоб	-22 -18 -11 23 12
word word: нескол	-8 4 15 -19 -30
word word: несли	17 -2 -9 -6 -7
word word: несмот	18 -7 -9 -11 -8
word word: нет	-27 18 -43 -13 5
word word: нехай	-21 -12 -12 13 11
word word: нею	-11 0 -1 13 -1
word word: неї	-9 -3 6 15 -24
word word: ни	13 7 9 -13 -42
word word: низкий	25 -8 -22 -26 -6
word word: низьки	21 -3 -6 -13 -5
word word: никаки	-10 29 -38 -21 -8
word word: никако	-16 18 -1 -1 -3
word word: никого	24 -24 -19 -29 8
word word: никола	8 -18 22 -21 -24
word word: никто	-25 0 12 -21 -10
word word: ним	-27 -28 24 4 -8
word word: ними	-1 -23 11 4 -14
word word: нині	-3 -35 7 7 22
word word: нинішн	10 5 -10 -5 0
word word: них	0 -10 -14 -6 -2
word word: ничего	8 -10 15 -31 -36
word word: ништад	-19 -12 -25 -22 31
word word: но	1 11 -1 -4 -26
word word: нова	9 -18 -17 5 6
word word: новая	-23 24 -19 23 -28
word word: новгор	-17 -13 -20 -14 25
word word: новий	-32 32 7 -45 -4
word word: новим	-15 7 -17 14 -1
word word: новин	22 -11 -18 -19 12
word word: новина	4 -25 16 -36 -42
word word: новини	0 26 -7 -25 -6
word word: новину	16 -6 -2 -12 -19
word word: нових	-30 18 -28 -6 -8
word word: новоаз	-25 9 -16 -5 14
word word: нового	-13 19 -2 -41 -5
word word: новой	-12 4 -16 -24 22
word word: новом	4 -22 -8 16 -17
word word: новому	-14 16 -13 8 -13
word word: новоро	-11 -15 -5 -19 20
word word: новорі	-13 11 11 16 -36
word word: новост	20 -16 9 -31 -31
word word: нової	-18 -15 -21 -16 27
word word: нову	-16 18 -16 -14 -3
word word: новую	-24 13 -23 9 -4
word word: новые	-33 37 8 -21 -12
word word: новый	1 12 -37 -21 6
word word: новым	15 -14 0 12 -23
word word: новых	-31 23 -1 -42 6
word word: нові	-3 3 -30 6 1
word word: ног	16 -7 -11 -1 -7
word word: ноги	-9 -12 19 -2 -13
word word: ногу	-27 -6 -9 -11 18
word word: номер	-17 -11 11 -25 5
word word: номера	-34 -17 19 -8 15
word word: номеро	-3 -9 9 -12 -3
word word: норвег	-27 12 16 -25 5
word word: норм	1 -8 -19 12 -10
word word: нормал	13 -18 -31 -15 24
word word: нормам	21 -12 -12 -17 -11
word word: носилк	-4 -19 12 -12 -18
word word: носки	-14 -5 -15 -15 23
word word: ночи	0 -15 8 -9 -5
word word: ночь	-20 -33 2 -12 28
word word: ночью	11 -22 -7 -23 -4
word word: ночі	-15 3 17 -9 -27
word word: ношах	12 -1 -14 0 -10
word word: ноябре	-17 34 -11 -23 -15
word word: ноября	10 5 -24 13 -32
word word: нуждаю	-6 -10 11 -8 0
word word: нужна	-13 -10 21 -10 -13
word word: нужно	28 -12 -20 -9 -4
word word: нуль	-25 7 -1 0 0
word word: нынешн	10 -1 -4 -3 -2
word word: нього	-16 -4 -14 0 18
word word: ньому	16 -20 -14 -20 19
word word: нью-йо	-21 -13 -11 19 -6
word word: ні	-4 -4 -10 1 -2
word word: ніб	-11 -11 -15 -23 23
word word: нібито	-22 19 -9 -19 4
word word: ніг	9 0 -3 0 -6
word word: нідерл	-24 -29 -14 -16 30
word word: ніж	11 -17 -1 -16 17
word word: ній	16 -1 -9 -1 -15
word word: нікого	5 -10 3 10 -9
word word: ніколи	-25 -18 -12 -20 27
word word: німечч	-24 -44 5 16 11
word word: ніхто	-19 -10 -2 14 1
word word: ніч	-15 -9 12 -18 6
word word: нічого	1 -22 17 -15 -18
word word: ніяког	-11 -1 -15 -6 10
word word: о	-20 4 -5 0 -1
word word: оае	40 8 -12 -19 -30
word word: оаэ	29 -18 -27 -10 -5
word word: об	-4 5 -10 0 -21
word word: об'єдн	21 -11 7 -4 -39
word word: об'єкт	-25 -9 -14 17 9
word word: оба	-16 -24 -3 14 0
word word: обвине	-21 18 -8 -3 15
word word: обвини	-30 4 -3 -10 18
word word: обвину	-17 -14 -15 -29 23
word word: обгово	-48 6 -17 -6 19
word word: обе	30 -9 2 -8 -32
word word: обезвр	5 -16 -14 -23 3
word word: обеими	-9 7 -4 -8 6
word word: обеих	7 -30 -26 11 11
word word: обереж	-4 -11 -14 -13 21
word word: обеспе	-7 -29 -27 17 -13
word word: обещае	-15 21 -4 -27 -18
word word: обещал	-1 -3 2 -27 4
word word: обещан	5 -9 -39 -22 16
word word: обещаю	-9 6 -10 -15 5
word word: обидва	-20 4 18 -28 -13
word word: обидві	8 10 15 -19 -24
word word: обладн	-10 -19 -10 7 9
word word: обласн	-8 4 11 -20 -10
word word: област	-2 -11 1 -7 -2
word word: облік	-23 -8 6 27 -10
word word: обліко	-11 -11 12 2 0
word word: обліку	-18 -10 -8 3 14
word word: обмен	15 7 -13 -33 -4
word word: обмена	-7 -4 9 -31 -5
word word: обмене	-14 -6 15 -44 9
word word: обмени	-9 17 -31 -15 -6
word word: обменн	5 -28 -26 -8 13
word word: обмено	-29 18 -9 31 -29
word word: обмену	-10 27 1 -27 -1
word word: обмены	-4 29 -22 -21 -23
word word: обменя	-1 1 -8 -34 4
word word: обмін	15 14 -4 -32 -21
word word: обміна	-3 -15 -31 18 -10
word word: обміни	-28 -8 -19 24 -5
word word: обмінн	-44 17 -15 -11 23
word word: обміно	-1 20 -2 -27 -11
word word: обміну	1 5 20 -25 -33
word word: обміню	-28 4 -33 6 15
word word: обміня	-1 13 -5 -40 7
word word: обміні	-51 21 4 25 -30
word word: обнару	-36 -1 -26 -6 27
word word: обнима	7 -10 5 -15 -16
word word: обниму	5 18 -10 -24 -21
word word: обнял	-32 -20 -22 30 7
word word: обняли	11 -6 -3 -3 -6
word word: обов'я	-9 -31 -34 2 11
word word: обоих	24 -18 -31 -20 15
word word: обом	-6 1 -7 -2 12
word word: оборон	18 1 -34 -6 -8
word word: обох	9 5 -2 -7 -14
word word: обоє	-17 -11 35 -4 3
word word: образо	-2 3 -16 -10 -2
word word: обрати	-23 15 -31 7 10
word word: обратн	-9 -19 -21 25 -7
word word: обраща	5 2 -35 0 22
word word: обраще	-7 -18 -7 -6 11
word word: обслед	-18 -21 31 -25 -41
word word: обстав	-10 3 -15 28 -36
word word: обстан	-19 -8 -8 8 9
word word: обстеж	1 -14 8 -14 -3
word word: обстоя	-1 11 -16 -11 3
word word: обстре	-53 -26 10 -5 9
word word: обстрі	-6 -14 -18 -15 27
word word: обсуди	-33 4 -35 17 6
word word: обсужд	-59 -14 9 -29 12
word word: обучен	-11 -4 -15 9 15
word word: обшуку	-1 -1 -3 -6 9
word word: обшукі	-7 -4 -10 -7 23
word word: общее	12 -2 -3 -11 -4
word word: общей	19 -13 -10 -19 6
word word: общест	-25 -25 15 -18 26
word word: общий	8 -16 -22 -20 6
word word: объеди	6 -18 12 8 -27
word word: объект	-26 -15 -7 4 9
word word: объеме	-9 9 -19 -15 15
word word: объяви	-7 30 -22 -19 -2
word word: объявл	-12 14 -25 -16 9
word word: объясн	-6 -19 10 7 -25
word word: объяти	-10 -3 11 -8 -5
word word: обычно	-8 -9 9 -9 6
word word: обязан	-14 -13 -10 14 -7
word word: обязат	-24 -3 -26 -9 31
word word: обійма	8 -34 6 -32 -2
word word: обійме	-23 12 13 -12 -9
word word: обійми	-29 -4 30 -14 -8
word word: обійму	5 -5 15 -14 -21
word word: обійня	16 -16 11 -20 -21
word word: обіцяв	-23 -8 -25 -17 29
word word: обіцял	-31 0 -24 -27 27
word word: обіцят	-15 8 -19 -5 9
word word: обіцяю	3 16 -17 -5 -20
word word: обіцяє	-2 -26 5 15 -17
word word: ова	-30 -31 43 -25 -34
word word: огляд	16 -20 19 -25 -19
word word: огляда	-1 -17 19 -2 -28
word word: огляду	-18 6 22 -5 -22
word word: огляну	-8 -2 12 -3 -25
word word: огнем	-23 -5 -23 -9 21
word word: огня	-19 32 -24 -15 14
word word: оголос	7 -11 8 -22 -26
word word: оголош	5 -8 -19 -28 11
word word: огонь	-23 -27 -24 -28 38
word word: ограни	9 -7 -3 -6 5
word word: одежду	3 -1 20 -5 -22
word word: одержа	26 -6 -14 -17 -17
word word: одеса	-15 -11 -13 -19 25
word word: одеси	-5 -22 23 -26 11
word word: одессы	17 -1 -10 -2 -14
word word: одесі	-33 0 -13 -14 26
word word: одещин	-28 -14 -15 -14 38
word word: один	4 -8 10 -25 -10
word word: одинад	-1 0 9 12 -14
word word: одиниц	-19 -3 -7 4 16
word word: одинна	16 -16 14 -25 -23
word word: одиноч	-8 0 -1 -2 8
word word: одна	8 -18 3 -26 2
word word: однак	-30 -9 16 -19 19
word word: однако	6 30 -32 -13 1
word word: одне	-5 -5 7 -9 -12
word word: одним	24 -5 -2 -26 -15
word word: одних	-11 -17 7 9 -1
word word: одно	-7 12 19 -27 -23
word word: одновр	23 -25 -38 -22 16
word word: одного	-10 -9 28 -41 -4
word word: одной	-27 8 13 -8 1
word word: одном	3 -15 -20 -18 9
word word: одному	-15 -2 1 0 7
word word: однора	-21 -1 27 -9 -10
word word: одност	13 8 -30 -17 -37
word word: одноча	14 -14 -2 4 -8
word word: одну	-17 -21 7 22 4
word word: одні	8 0 6 -7 -9
word word: одній	7 -17 16 -13 -15
word word: однієї	9 -18 10 -16 -10
word word: одразу	-13 -27 -14 13 17
word word: одяг	-5 -14 13 -17 -6
word word: одягу	-9 -12 17 11 -21
word word: ожидае	-16 22 -12 -1 -13
word word: ожидан	14 -3 -13 -5 -3
word word: ожидаю	3 -21 -23 -31 40
word word: ожоги	19 -4 -5 -9 -5
word word: озвучи	-14 -1 -4 15 -2
word word: озвучу	-13 5 -10 15 -4
word word: оздоро	8 -9 -9 -8 4
word word: означа	-1 -9 12 8 -29
word word: окажут	-3 30 -14 -8 -12
word word: оказав	10 10 -6 -18 -24
word word: оказал	-7 -29 11 -3 -1
word word: оказан	-11 6 -21 -15 9
word word: оказыв	37 -7 -27 -9 -16
word word: оккупа	11 -1 -8 -6 -10
word word: около	-28 -24 -5 10 -2
word word: оконча	-7 13 -3 -2 -26
word word: окрема	5 -15 -6 10 3
word word: окреми	-29 20 -22 -22 9
word word: окремо	-4 -15 2 -33 14
word word: окремі	-21 -13 -15 14 14
word word: округа	-7 -11 -7 -17 7
word word: окруже	-22 -8 -10 -8 26
word word: окрім	33 -4 -12 -26 -4
word word: октябр	6 4 5 -9 -35
word word: окупан	-1 -24 -18 4 8
word word: окупац	16 -24 -34 9 -20
word word: окупов	2 0 -23 8 -1
word word: олег	-7 -10 7 9 -5
word word: олекса	16 15 -9 -14 -21
word word: оленів	-21 0 -38 -23 31
word word: омбудс	-11 6 -23 7 -16
word word: он	-15 12 -10 -4 -6
word word: она	-10 -38 29 -13 -23
word word: они	22 5 1 -33 -25
word word: онколо	21 -6 -7 -3 -9
word word: онлайн	-30 -1 -26 5 10
word word: оно	-30 12 32 -27 -28
word word: оновле	-14 -32 -22 -23 34
word word: оон	-41 -4 -25 -11 30
word word: оп	27 22 -32 -30 -46
word word: опасно	26 -5 -22 -9 -12
word word: операт	0 -2 -36 -36 25
word word: операц	-11 -29 -7 -8 12
word word: оперув	-23 -12 24 22 -23
word word: опинил	5 6 -14 3 -15
word word: опитал	-7 -5 21 -20 11
word word: опитан	-16 -9 -14 24 -21
word word: опитув	3 -22 -33 -17 33
word word: опитує	10 0 -16 17 -13
word word: опк	-18 -3 -10 -1 22
word word: опозна	-16 -36 11 5 4
word word: опорни	-14 -2 -10 -1 23
word word: опорны	-4 -10 -15 -10 9
word word: опраць	-28 23 -32 -3 -11
word word: опрацю	-10 -13 -10 -30 35
word word: опреде	-9 12 -10 -13 -14
word word: оприлю	-24 -7 -4 21 -12
word word: опрове	-11 23 -21 -15 -16
word word: опубли	-31 14 15 -19 -11
word word: опуска	-14 -2 10 8 -2
word word: опытом	-23 -20 -25 -13 31
word word: опять	-3 28 -18 -27 -16
word word: опіки	18 -11 -9 -11 2
word word: орбан	-22 12 -21 -2 9
word word: органи	10 -16 3 -27 -1
word word: органі	-21 -11 -13 23 8
word word: орден	-13 -8 -23 -24 32
word word: ордена	-20 -2 -7 -15 23
word word: ордени	-14 -6 -28 -9 35
word word: оркест	-13 -11 23 -7 -30
word word: орлов	-11 0 2 -3 11
word word: оружие	-37 -18 -16 -25 46
word word: оружия	-11 -4 -9 -15 23
word word: орієнт	2 11 -18 -20 11
word word: освобо	7 0 -10 -16 1
word word: осени	-15 8 6 2 -3
word word: осенью	-5 -4 -12 -4 7
word word: осені	-15 -19 -19 -14 21
word word: осколк	8 -10 9 -9 -12
word word: осколо	13 -7 -8 -14 -4
word word: осматр	-1 -3 -9 -5 8
word word: осмотр	20 -24 4 -20 -24
word word: основа	4 -10 -18 9 -19
word word: основн	-30 -1 8 9 -11
word word: особа	-3 -2 -1 -9 9
word word: особам	7 8 -9 -5 -9
word word: особен	20 -14 -12 -17 11
word word: особи	-21 -2 -32 32 -11
word word: особис	15 -33 -7 -9 5
word word: особли	7 -2 -23 17 -38
word word: особов	-8 -5 -10 -24 19
word word: особу	-13 -16 -22 -5 21
word word: остава	1 -19 14 -19 -6
word word: остави	2 -12 -14 -4 22
word word: оставш	12 11 -24 -6 -19
word word: остает	0 -13 -20 24 -33
word word: остали	-20 -22 -17 -17 36
word word: остало	27 -12 -8 -25 -18
word word: осталс	9 -9 11 -8 -25
word word: осталь	-14 -12 3 5 -6
word word: остана	-3 8 16 -10 -15
word word: останк	-11 -5 29 -34 -14
word word: останн	-29 21 -3 -14 -9
word word: остано	11 13 -17 -16 -22
word word: остато	5 0 -1 -23 -11
word word: остают	-6 22 -1 -9 -17
word word: остров	16 -7 -27 -13 3
word word: острів	8 -2 -4 -2 -1
word word: осужде	-19 -12 -27 7 22
word word: осущес	16 11 -13 -11 -10
word word: ось	-36 -16 13 -1 0
word word: осіб	-19 29 -20 7 -21
word word: осінь	3 14 -8 -9 -11
word word: от	-23 5 -2 -1 -9
word word: отбыва	-20 -6 -12 -1 23
word word: отвагу	-24 -6 -21 -2 31
word word: отвезл	13 -2 -4 -3 -5
word word: ответ	-41 16 -29 17 6
word word: ответа	-31 12 -35 7 10
word word: ответи	-22 18 -21 15 -17
word word: ответн	-4 6 -23 -31 13
word word: ответы	-11 -8 -17 -11 28
word word: отвеча	-28 11 -10 12 -13
word word: отвечу	8 8 3 -19 -18
word word: отдав	30 -9 -5 -4 -22
word word: отдава	-25 -2 -28 -35 22
word word: отдаем	26 4 -10 -17 -9
word word: отдал	7 -29 14 -25 -24
word word: отдала	-22 3 13 -23 9
word word: отдали	34 -24 -13 -20 -25
word word: отдано	6 -25 19 -12 -39
word word: отданы	-5 15 -29 -24 -8
word word: отдать	13 6 -24 -19 -27
word word: отдают	-20 7 -6 23 -13
word word: отдел	-26 10 -17 -24 14
word word: отделе	-10 -27 -31 -31 35
word word: отдель	-20 7 -18 -8 9
word word: отдыха	-6 -14 -19 -11 19
word word: отец	-9 -17 10 -6 1
word word: отечес	-8 -5 -27 -10 14
word word: отже	14 -3 -12 -11 0
word word: отказа	-30 15 -41 -35 15
word word: открыл	-34 6 -34 -36 20
word word: открыт	-28 5 -33 -18 34
word word: откуда	23 -9 -14 -1 -6
word word: отложе	-15 24 -12 -5 -19
word word: отложи	-35 35 -4 -5 -7
word word: отмене	-19 11 -21 -20 1
word word: отмети	8 -8 -29 4 -25
word word: отмеча	-26 -11 2 15 -9
word word: относи	-7 -4 -3 -13 9
word word: отноше	-23 -19 -19 -12 24
word word: отозва	-10 7 -12 -10 11
word word: отправ	0 -19 -12 -44 19
word word: отпуск	-19 -29 17 -38 9
word word: отпуст	-8 -15 3 -26 5
word word: отпуще	8 -24 -16 -26 7
word word: отрабо	-20 17 -17 -6 14
word word: отраже	2 -1 -2 -9 2
word word: отрази	-10 -3 -4 -3 14
word word: отрима	3 10 -4 -33 3
word word: отриму	-10 3 1 -19 -7
word word: отрица	-23 -23 -9 6 23
word word: отряд	-4 -2 -8 -2 14
word word: отряда	-15 -1 -10 -3 17
word word: отряды	-1 -1 -1 8 -8
word word: оттуда	19 -9 -28 18 -10
word word: отчита	36 -31 -33 14 -20
word word: офис	9 -15 -32 4 0
word word: офиса	3 -11 -22 11 -23
word word: офисе	28 -9 -14 -7 -25
word word: офицер	-17 -1 -21 9 6
word word: официа	1 17 -30 -8 -13
word word: оформи	-9 -21 4 -22 6
word word: оформл	15 -8 -3 -7 -29
word word: офіс	22 -6 -38 -18 12
word word: офісу	-2 -4 -42 3 2
word word: офісі	28 -20 -15 -10 7
word word: офіцер	30 -6 -19 -4 -14
word word: офіцій	-43 17 -33 25 -2
word word: охопив	-8 -13 12 -11 -1
word word: охорон	23 -7 -5 -2 -18
word word: охочих	-20 -16 -10 -14 33
word word: оценка	9 -3 -2 -6 -12
word word: оценке	-2 -7 -7 11 -6
word word: оцінка	4 -24 -14 0 5
word word: оцінко	-22 -16 -11 3 8
word word: очевид	-17 -10 -8 9 7
word word: очень	0 17 4 -27 -38
word word: очеред	-20 9 -16 -8 1
word word: очима	-15 -8 16 -1 -11
word word: очікув	-2 9 1 -4 -8
word word: очікую	-26 10 15 -23 -8
word word: очікує	10 5 -24 -4 -5
word word: очільн	-28 17 12 -10 -15
word word: п'ята	8 -10 25 -10 -27
word word: п'ятде	-6 -11 24 -14 -21
word word: п'ятер	13 -23 21 -24 -30
word word: п'яти	18 -21 -13 -35 15
word word: п'ятий	27 -6 -13 -8 -16
word word: п'ятим	9 0 0 -9 0
word word: п'ятна	18 -4 -1 -17 -16
word word: п'ятни	19 11 15 -46 -34
word word: п'ятсо	-3 21 13 -16 -35
word word: п'ять	12 2 -3 -29 -9
word word: п'ятьо	27 -30 -4 -32 -21
word word: павути	-27 5 -21 -26 23
word word: павшим	26 -8 -18 -9 -22
word word: павших	-5 5 12 -41 -21
word word: пакет	3 -16 -23 -23 13
word word: пакета	31 -15 -18 -5 -11
word word: пакети	-34 29 -2 17 -16
word word: палата	-9 -10 14 -1 -11
word word: палаты	-11 -21 24 -11 -20
word word: палест	-39 -23 -16 -13 47
word word: пам'ят	-8 -44 -5 16 9
word word: памятн	-38 -23 2 -23 19
word word: память	7 -22 -3 -28 -5
word word: пансио	11 -3 9 -8 -21
word word: папу	2 -11 -14 -4 8
word word: пар	-23 -11 -8 13 0
word word: параде	-16 -5 -18 -18 37
word word: парале	5 15 -10 -16 -23
word word: парлам	-2 -21 -22 23 -35
word word: парней	28 16 -38 -25 -33
word word: парни	29 -9 -19 -15 -17
word word: партиз	12 -3 -7 -2 -4
word word: партию	5 -26 -14 -14 14
word word: партия	-26 19 17 -20 -6
word word: партне	8 -9 -39 -4 0
word word: паспор	-42 -27 21 -30 8
word word: пасха	-7 -4 10 -6 -17
word word: пасхал	-8 0 17 -11 -20
word word: пасхе	-8 15 -12 -16 -11
word word: пасхи	2 10 12 -5 -17
word word: пасхой	7 18 -11 -7 -19
word word: пасху	3 1 -6 -28 -6
word word: патриа	-4 4 5 -19 -11
word word: патрул	8 -2 -11 -1 -6
word word: пауза	13 12 -25 -23 -14
word word: паузи	16 -8 -6 -11 -8
word word: паузу	-13 29 -3 4 -19
word word: паузы	-1 -3 -9 5 -10
word word: пацано	15 -14 10 -21 -21
word word: пациен	-23 -15 -20 -9 23
word word: пацієн	-17 -8 -19 -11 23
word word: пво	17 -21 -30 -13 7
word word: пвр	5 -15 -14 -30 21
word word: пенсии	-20 -5 -16 -6 33
word word: пенсио	-7 -12 -8 -24 19
word word: первая	23 10 -18 -34 -27
word word: первин	-31 -6 27 -8 -15
word word: первог	-20 21 -15 -16 1
word word: первое	-17 1 10 6 -22
word word: первой	19 -9 -13 -18 -7
word word: первом	-24 10 -15 4 16
word word: первую	5 5 -13 -11 -7
word word: первые	-6 -8 17 -18 -29
word word: первый	35 -21 -20 -27 3
word word: первым	6 -5 -3 -13 -10
word word: первых	-13 0 -4 -9 11
word word: перебу	-7 -20 -3 7 1
word word: перева	23 0 -2 -22 -13
word word: переве	10 -15 4 -13 -7
word word: переви	-1 -9 -7 9 -17
word word: перево	-22 -18 -20 -14 30
word word: перевя	3 -18 -25 -4 18
word word: переві	1 2 -25 -6 3
word word: перего	6 23 -28 -19 -13
word word: перед	-4 18 3 -34 -12
word word: переда	1 -6 -10 -10 1
word word: передб	-24 -27 -1 14 23
word word: передн	-8 27 -17 -12 -5
word word: передо	-28 -11 -51 -33 44
word word: переду	-22 40 -9 -9 -19
word word: пережи	-6 -13 8 -5 -2
word word: перейш	13 -15 -19 -21 8
word word: перека	-7 -20 -21 -13 35
word word: перекл	4 5 4 -12 -17
word word: переко	-13 19 -3 9 -20
word word: перекр	-19 -9 -5 -9 15
word word: переле	21 -4 -15 -8 -7
word word: перело	-19 -8 12 -8 0
word word: перелі	-20 12 -13 -15 12
word word: переми	-26 16 -38 -24 17
word word: перемо	-27 8 -24 14 -3
word word: перемі	-23 -27 13 5 5
word word: перене	-26 34 -13 -29 -19
word word: перено	-22 16 -17 -7 -21
word word: перепо	-17 -16 -4 -13 17
word word: перепр	13 -12 -17 -2 11
word word: перерв	7 26 -19 -16 -12
word word: переры	12 -12 -1 -1 -2
word word: пересе	36 -9 -48 -31 -16
word word: перест	8 -1 -1 -5 -7
word word: перети	-2 10 -1 -7 -26
word word: перетн	21 18 -18 -20 -32
word word: перехв	11 -9 -16 -5 -5
word word: перехо	-35 -38 -27 -22 43
word word: перече	11 24 -19 -12 -22
word word: перешл	0 -9 -17 -6 15
word word: период	-25 -20 -24 15 26
word word: перми	-14 -7 21 -9 -17
word word: персон	-14 5 -7 -16 12
word word: перша	39 -14 -10 -28 -44
word word: перше	4 -5 -7 -23 5
word word: перший	10 -13 -2 -37 -2
word word: першим	-15 5 6 -26 -14
word word: перших	-7 -13 33 -42 -35
word word: першог	-37 2 7 -1 20
word word: першом	-11 -24 12 -16 18
word word: першої	-26 8 24 -11 -9
word word: першу	-2 -12 10 -9 -14
word word: перші	-9 9 23 -17 -47
word word: першій	12 28 12 -29 -43
word word: період	1 -18 -11 14 -14
word word: песков	-46 -1 22 -46 -18
word word: петерб	-8 0 -10 0 1
word word: петр	-19 -12 -21 2 24
word word: петро	-14 0 -7 23 -26
word word: петров	-14 -15 -18 -16 26
word word: петріо	-3 -15 -3 -4 21
word word: пехоты	-12 0 -6 0 15
word word: писав	-19 -7 21 -7 -13
word word: писала	-14 -12 7 -15 1
word word: писали	8 16 -10 -14 -33
word word: писати	-10 1 -6 -35 -5
word word: писем	-34 -36 2 7 23
word word: письма	-14 -6 -3 -19 9
word word: письме	-22 -22 -24 -11 24
word word: письмо	-9 -38 -8 -39 21
word word: питали	-23 -26 0 -14 11
word word: питани	-21 -34 -9 -29 30
word word: питанн	-16 27 -44 -32 -4
word word: питань	24 17 -32 -5 -29
word word: питают	-34 10 -12 13 -5
word word: питає	-28 -10 5 -20 10
word word: пише	4 26 -21 -20 -8
word word: пишет	-5 12 -43 -25 10
word word: пишите	-12 -26 12 -26 11
word word: пишу	-7 -14 -14 -12 13
word word: пишут	-12 22 -23 -9 -10
word word: пишуть	-12 -30 5 13 -4
word word: пишіть	-19 4 5 -7 -2
word word: плакал	-7 -9 -3 -13 4
word word: плакат	-22 -29 2 -22 16
word word: план	6 -29 -24 -10 10
word word: планир	-15 -4 17 -14 -9
word word: планом	11 0 -14 -13 -16
word word: планув	-8 5 5 -7 -10
word word: планую	-17 27 -20 -10 -21
word word: платит	-22 7 -6 -4 22
word word: платфо	-30 -37 0 20 -4
word word: плачут	-19 -20 26 -30 2
word word: плен	7 -19 -19 -25 25
word word: плена	4 -19 10 6 -31
word word: плене	-19 -21 8 -24 9
word word: пленен	-8 -3 -1 -4 13
word word: пленно	-23 -14 -25 -5 37
word word: пленны	-3 14 -18 -14 -9
word word: плену	-15 -20 1 23 -23
word word: плечах	13 -13 16 -25 -20
word word: площад	-37 15 6 -20 1
word word: площі	-32 -25 -7 0 27
word word: плюс	-2 24 -37 -27 -32
word word: по	-5 -8 2 8 -9
word word: по-дру	19 -13 -1 -5 -18
word word: по-пер	15 -10 -1 -2 -14
word word: по-пре	-11 28 -40 -6 -38
word word: по-чел	6 -12 -7 14 -20
word word: побаче	-25 -14 40 -8 -30
word word: побачи	-8 -6 17 -28 -17
word word: победо	-33 -4 -20 -3 38
word word: победы	-13 -3 -31 -26 22
word word: поблаг	18 -37 7 -34 -2
word word: побрат	-23 -27 12 -7 0
word word: побува	-24 -14 22 4 2
word word: побыва	-22 -27 4 -13 9
word word: пов'яз	10 -15 -14 -25 18
word word: повезл	24 -23 0 -18 -31
word word: поверн	3 -20 -3 9 -7
word word: поверт	16 -15 -2 -29 1
word word: повинн	24 -11 -7 -6 -16
word word: повна	-30 11 0 23 -20
word word: повне	-13 5 -3 -7 5
word word: повном	-5 -17 -13 20 -16
word word: повну	-7 -12 28 -9 -15
word word: повніс	17 -25 16 -20 -27
word word: поводж	-12 -14 16 -14 -13
word word: поводу	-24 18 -15 -25 -7
word word: повреж	-2 -16 -31 3 7
word word: повтор	-27 -9 -6 -25 37
word word: повідо	-8 3 2 -2 -21
word word: повітр	2 15 15 -18 -27
word word: погиб	11 -3 -7 -8 5
word word: погибл	-59 -21 -30 -2 36
word word: погибш	2 1 -13 -10 -9
word word: погово	14 -34 18 -34 -11
word word: погода	-27 -25 -4 -9 17
word word: погодж	-19 34 -8 -31 -16
word word: погоди	12 -6 -23 -23 -10
word word: погоду	-35 -5 32 -13 -24
word word: погодя	-15 14 -9 -1 -11
word word: погран	34 -7 -2 -10 -30
word word: погрож	-21 -10 -19 -11 29
word word: под	9 -12 -27 -39 18
word word: подайт	-16 -11 -10 19 7
word word: подала	-11 14 0 0 -6
word word: подали	-10 -9 -2 -28 9
word word: подано	-7 15 -14 -4 -15
word word: подари	-25 -17 13 -8 6
word word: подарк	-35 -20 7 -7 8
word word: подаро	23 -15 -39 -18 4
word word: подару	-1 -19 -1 -20 2
word word: подати	-12 -13 -25 -15 18
word word: подают	-26 -10 -14 15 20
word word: подає	-18 -10 14 -6 3
word word: подбит	-20 -10 -16 -7 26
word word: подвал	-40 -10 10 -17 7
word word: подвед	-12 -12 -13 -7 12
word word: подвел	-29 -8 -15 29 -5
word word: подвер	9 -2 -4 -1 -3
word word: подвод	-27 -6 -5 22 -14
word word: подгот	-7 -7 -40 -30 20
word word: поддер	-28 -11 14 4 -5
word word: подзащ	-10 -9 -23 -5 13
word word: подзво	-5 -12 14 -11 -20
word word: подкас	-17 -16 -22 -21 41
word word: подкон	18 -5 -3 -7 -12
word word: подлеж	-17 7 -6 -9 5
word word: подмос	-22 -21 25 -22 -1
word word: поднял	-12 -12 -13 -12 20
word word: поднят	-25 -11 3 -5 9
word word: подола	15 -4 -6 -1 -7
word word: подпис	-13 -53 2 -45 37
word word: подраз	-13 -16 -29 -27 35
word word: подроб	-17 7 17 -30 -12
word word: подрос	23 -11 -12 -11 -18
word word: подруж	-17 -10 -16 -29 29
word word: подряд	31 -16 -24 1 -13
word word: подсуд	-2 -1 -8 -7 16
word word: подсче	-8 -4 -16 21 -16
word word: подсчи	-47 -22 -25 36 -23
word word: подтве	0 30 -17 -18 -33
word word: подход	21 -17 -8 -9 -25
word word: подчер	6 -19 -9 -3 15
word word: подяка	25 -18 -17 6 -23
word word: подяки	2 -15 18 -4 -19
word word: подяку	-10 -34 8 -30 22
word word: подібн	11 -8 -6 -5 5
word word: подія	12 5 -16 -17 3
word word: поедут	-39 30 -36 -30 -4
word word: поездк	-26 -16 -17 12 11
word word: поездо	17 -29 -17 -5 11
word word: поехал	19 -1 -2 -1 -17
word word: пожизн	-11 -2 -12 -7 24
word word: пожилы	9 3 -30 8 -24
word word: поза	0 -21 13 -5 -8
word word: позавч	-7 -24 23 -14 -25
word word: позаду	33 -26 -7 -10 -17
word word: позбав	-8 -2 -7 7 2
word word: позвол	-6 -17 -24 23 -14
word word: позвон	-16 -22 17 -23 -1
word word: поздне	-2 7 -4 -12 -12
word word: поздра	-10 -6 11 -40 4
word word: позже	7 13 -16 -9 -18
word word: позити	-15 -2 16 -9 -12
word word: позици	-32 -19 -30 -5 38
word word: позиці	-27 12 -34 5 17
word word: познач	-8 -14 -12 -14 18
word word: позывн	-37 -27 3 -13 11
word word: поимен	-21 -12 -14 26 -14
word word: поиск	-24 -15 -11 -1 18
word word: поиско	-14 3 -30 -19 24
word word: поиску	-1 -28 -31 -16 13
word word: пойдут	-1 -3 27 -9 -25
word word: пока	-28 21 -3 16 -43
word word: покаже	23 -29 -27 -25 6
word word: показа	-20 -9 20 -34 -7
word word: показу	-32 -16 23 -10 -12
word word: показы	-22 -11 41 -33 -17
word word: покара	-16 -15 -22 -21 31
word word: поки	3 23 1 2 -44
word word: покину	14 -15 -24 -12 12
word word: поклон	15 -5 -36 -19 -2
word word: покров	3 -5 -27 -20 13
word word: пол	-1 -9 -17 -1 17
word word: пола	-3 -30 -20 -12 30
word word: полага	-8 -2 3 15 -12
word word: полгод	-32 -15 -4 -16 24
word word: поле	-3 -12 13 -13 -14
word word: полева	-6 -3 -8 -9 9
word word: полегл	13 -18 -21 21 -41
word word: полиго	-12 -2 -2 13 -2
word word: полити	-12 -17 -6 24 -15
word word: полици	-9 -15 -34 -13 21
word word: полк	-25 -15 -24 -10 28
word word: полка	-2 -5 -12 -10 17
word word: полков	-38 -18 -17 -13 39
word word: полку	4 17 -14 -18 2
word word: полном	-13 -16 -18 15 0
word word: полнос	-28 -5 6 -23 13
word word: полноц	16 -8 -7 -1 -8
word word: полови	-27 17 -14 18 -17
word word: положе	-21 -5 0 2 19
word word: полон	-16 -22 -10 -10 26
word word: полоне	-17 4 -43 -4 25
word word: полону	7 -26 -7 10 -18
word word: полоні	-3 5 -19 2 14
word word: полсот	35 -10 -30 -8 -24
word word: полтав	-3 -29 14 -17 -7
word word: полтор	6 -38 -16 4 -11
word word: полуго	3 -6 -16 -2 5
word word: полудн	10 -1 -14 -4 -4
word word: полуто	-10 -4 -11 13 -3
word word: получа	5 6 -26 -11 3
word word: получе	6 -2 -3 13 -18
word word: получи	2 -26 -15 4 -7
word word: польши	-18 -4 -17 -1 21
word word: польщі	-37 -26 -5 -5 34
word word: поля	-20 -7 -21 -9 28
word word: полягл	10 0 -4 -1 -8
word word: полях	-18 2 -20 16 -9
word word: полі	16 -10 0 18 -22
word word: політв	-21 -20 -22 -20 29
word word: політи	-2 -10 -4 14 -17
word word: поліце	-5 -15 6 -17 3
word word: поліці	-12 -32 -5 -2 22
word word: поменя	11 8 -21 -15 2
word word: померл	16 -17 -13 -16 -2
word word: помилк	-9 -16 10 -16 4
word word: помило	-8 -11 -20 -7 13
word word: помимо	-2 -11 -13 11 -14
word word: помина	-10 -3 23 -14 -20
word word: помним	17 -16 -24 -30 14
word word: помнит	0 -35 -17 9 8
word word: помог	-13 -16 -20 -10 18
word word: помога	3 -1 -11 -10 1
word word: помогл	15 -13 -22 -29 3
word word: поможе	-5 -7 19 0 -14
word word: помочь	-21 -10 -22 14 3
word word: помощи	-2 -19 -8 -14 13
word word: помощн	18 -10 -30 -4 -22
word word: помощь	17 4 -22 -21 -2
word word: поміж	11 0 -8 0 -13
word word: поміня	5 -10 9 -10 -13
word word: помічн	23 -16 -10 -18 -1
word word: понад	-8 -13 -33 4 12
word word: понадо	20 -6 -9 6 -23
word word: понеде	6 9 -4 -6 -21
word word: понеді	-7 5 23 -21 -24
word word: понима	-16 14 -15 -17 -3
word word: поновл	-2 21 -11 -3 -12
word word: пообещ	-39 -2 -22 -26 34
word word: пообіц	-18 -13 18 -3 -14
word word: попавш	26 -17 -21 -13 -9
word word: попал	-12 -11 16 -18 8
word word: попали	-6 -5 8 -18 6
word word: попасн	1 -7 -4 -11 8
word word: попаст	-9 -10 -13 -3 12
word word: попере	14 -7 14 -27 -20
word word: поповн	-22 7 -16 -6 11
word word: пополн	12 -1 -6 11 -20
word word: попри	-7 15 -13 -11 -15
word word: попрос	-11 -9 -4 -7 10
word word: попрощ	3 -15 7 -16 -15
word word: попытк	-32 14 -15 -13 -1
word word: пор	-26 -6 13 8 -8
word word: пораду	-1 25 -22 -19 -25
word word: пораже	4 -14 -12 -10 0
word word: поране	1 -2 -25 -10 9
word word: пораху	-5 -14 12 -3 -6
word word: поровн	17 -20 -17 -8 -15
word word: порожн	17 -17 -19 -19 12
word word: порт	-14 -9 16 -4 -6
word word: портах	-9 -16 10 -11 8
word word: портов	-22 -12 -14 -12 20
word word: портре	-18 4 3 -41 11
word word: порту	-32 -18 -15 -18 37
word word: поруч	-3 -17 2 -9 -4
word word: поруче	-24 26 20 -10 -29
word word: поручи	-17 -22 -20 -14 25
word word: поруше	-43 9 24 -20 -2
word word: поруши	-8 9 -16 -9 1
word word: порушу	2 -15 -6 -17 21
word word: поряд	10 -3 -4 -4 -1
word word: порядк	-8 3 -27 6 -18
word word: порядо	13 -5 -34 -13 2
word word: порівн	-29 -12 -26 20 -8
word word: посадо	-23 -20 15 -20 29
word word: посвід	-3 -15 -12 -10 24
word word: поселк	-29 -25 21 -20 -1
word word: посере	12 7 -19 3 -35
word word: посети	-36 -34 4 -20 25
word word: посеще	-16 -3 -21 -30 15
word word: посила	-18 -43 22 -33 23
word word: посилк	-22 -20 -20 -21 29
word word: посило	-9 5 -10 17 -16
word word: послам	-30 -5 -8 17 -9
word word: послан	-35 -24 -6 -33 37
word word: после	-12 -10 -5 -21 21
word word: послед	-6 -12 14 -33 12
word word: послуг	-2 -11 -20 -5 24
word word: послів	-30 -4 -9 -8 35
word word: посмер	-17 -7 -15 -7 19
word word: посмот	-37 19 21 -2 -7
word word: посоль	12 -22 -37 -27 7
word word: поспри	38 -15 -22 -25 -33
word word: поспіл	-12 -15 12 -17 8
word word: поспіш	-20 -1 -22 17 4
word word: посред	6 -13 -11 1 -11
word word: постав	3 -32 -4 5 11
word word: постач	-6 -16 -9 -6 20
word word: постоя	-27 -21 -16 26 -3
word word: постра	-35 -35 11 -31 34
word word: постро	3 -7 -5 32 -32
word word: поступ	-18 6 -1 -1 -3
word word: посылк	-39 -18 1 -30 26
word word: посыло	-28 -14 -11 -5 26
word word: потери	9 -9 -8 -22 12
word word: потерп	-20 -11 -32 -27 36
word word: потерь	-22 -10 -10 17 8
word word: потеря	6 -21 -24 -8 12
word word: потисн	-5 0 12 0 -11
word word: потом	-9 -36 25 -19 -21
word word: потому	6 -12 -19 10 -4
word word: потрап	-7 -12 -13 -3 19
word word: потреб	7 1 -6 6 -14
word word: потріб	-15 9 -22 -4 -1
word word: потім	-17 -11 24 -23 -1
word word: похило	15 -8 -1 -8 -3
word word: похище	-8 -10 -6 11 -5
word word: похова	-15 -12 23 -24 10
word word: похоро	-2 -14 -16 24 -27
word word: почавс	-7 -2 11 -2 -6
word word: почала	22 -11 0 -2 -26
word word: почали	-16 -22 -19 -13 22
word word: почало	11 -8 -1 -1 0
word word: початк	-10 -26 -20 6 8
word word: почато	-7 23 12 -16 -37
word word: почему	2 0 10 -43 -20
word word: почест	-9 -3 -9 25 -22
word word: почина	13 -14 -1 -8 2
word word: почну	-13 0 18 -1 -12
word word: почнут	-7 17 -9 -10 -10
word word: почта	-10 -4 -8 -11 10
word word: почти	6 -12 -14 5 -9
word word: почту	-14 -11 -10 -14 13
word word: почули	-6 8 18 -15 -17
word word: почути	-15 -8 -3 7 7
word word: поширю	-27 16 -21 -34 7
word word: пошкод	-22 -15 27 -14 2
word word: поштою	-14 -17 -15 -11 20
word word: пошту	-9 -13 -10 -17 20
word word: пошук	-11 1 18 -24 -11
word word: пошуко	3 -14 -23 17 -17
word word: пошуку	-16 -18 11 7 -26
word word: пощаст	23 -1 -5 -21 0
word word: поэтом	-5 -13 10 -10 -9
word word: появил	-14 15 -11 -14 -9
word word: поясне	-2 20 -33 -18 -26
word word: поясни	-13 -19 -11 6 15
word word: поясню	-21 -19 30 8 0
word word: поімен	-27 21 13 -17 -19
word word: поінфо	19 10 -21 -15 -13
word word: поїдут	-24 20 -16 -11 8
word word: поїхал	4 -16 12 -24 -11
word word: ппо	2 -38 -34 -25 24
word word: прав	6 -32 -29 1 24
word word: права	-1 -36 -28 -35 40
word word: правам	-11 0 -2 10 -14
word word: правда	-20 3 19 -31 -23
word word: правду	-16 -17 -9 -3 27
word word: правил	30 -40 -25 13 -9
word word: правит	-20 -21 0 -16 14
word word: право	0 -15 -21 -2 18
word word: правов	-10 -17 -8 6 19
word word: правоз	-9 -14 -9 9 -2
word word: правоо	17 -18 -22 10 -10
word word: правос	22 6 -14 -10 -20
word word: праздн	-19 17 -20 5 10
word word: практи	8 -16 -11 -6 23
word word: прапор	-8 -11 14 -47 0
word word: працюв	20 -4 -5 -19 -17
word word: працюю	-19 -2 -7 -11 12
word word: працює	-7 9 -30 3 -6
word word: праця	-21 -8 17 -4 -10
word word: праців	-28 -18 8 -4 23
word word: превыс	-15 -14 -8 -4 14
word word: предва	12 -6 -4 -15 -23
word word: преддв	9 28 -9 -19 -22
word word: предла	2 -21 -23 -26 9
word word: предло	-38 6 -17 -5 18
word word: предме	-20 17 -28 3 3
word word: предно	13 7 -7 -9 -9
word word: предос	3 -7 8 -20 -13
word word: предпо	-12 16 -22 -12 -8
word word: предпр	-3 -13 -12 -8 14
word word: предсе	-19 33 -14 -17 -18
word word: предст	-24 6 -7 -16 13
word word: предуп	-17 10 9 -10 6
word word: предус	-2 10 -1 -6 -2
word word: предше	-15 -17 -29 -7 28
word word: предыд	-1 14 -41 3 -15
word word: прежде	3 20 -25 -21 -21
word word: прежне	-22 -27 24 -6 -7
word word: прежни	5 -14 -22 -18 14
word word: презид	-8 -9 6 -10 0
word word: прекра	-46 31 -16 -27 13
word word: прем'є	-19 -13 -31 -19 29
word word: премье	-24 -18 -8 -9 15
word word: прес-с	0 9 9 -9 -18
word word: преско	-19 -6 19 -9 0
word word: пресс-	6 -6 -2 12 -50
word word: престо	-12 18 -20 22 -29
word word: престу	-21 -30 -21 24 8
word word: при	24 -8 -12 -17 -4
word word: прибли	-16 -19 -12 14 15
word word: прибуд	16 2 -22 -6 -13
word word: прибул	32 -19 -21 -23 -19
word word: прибыв	15 -11 -12 -10 -2
word word: прибыл	-1 -2 13 -40 -12
word word: прибыт	-8 14 9 -20 -24
word word: привез	13 -16 16 -31 -27
word word: привел	-15 -13 -12 19 -14
word word: привет	-18 -13 3 -7 8
word word: привод	-8 2 8 10 -30
word word: привоз	-1 -8 13 -1 -5
word word: привіз	-17 -15 21 -8 11
word word: привіт	-11 -18 30 12 -41
word word: пригла	9 -9 -2 -2 0
word word: пригов	-11 -15 -24 -12 24
word word: пригож	-1 6 -27 16 -26
word word: пригра	-2 -1 -33 13 -16
word word: приеду	-15 14 13 -9 -2
word word: приезж	-17 17 -3 23 -29
word word: прием	-18 4 -6 -10 5
word word: приема	-20 -7 -8 21 -2
word word: приемн	-7 -13 -33 -9 18
word word: приеха	-2 25 8 -26 -45
word word: призва	-45 -29 2 -3 24
word word: призем	-21 -14 11 -16 5
word word: призна	-1 -16 9 -11 -2
word word: призыв	-19 16 -17 -16 -6
word word: прийма	-14 -4 -21 1 22
word word: прийня	-1 -13 -5 4 -3
word word: прийом	-11 -29 -26 -10 22
word word: прийшл	-4 -3 -24 -22 17
word word: прикла	-1 -1 -6 -4 11
word word: прикор	19 -3 -2 -28 -14
word word: прилет	-11 -18 15 -23 1
word word: примен	-17 -4 -7 -19 27
word word: пример	-17 0 -9 8 -3
word word: примор	-33 -20 8 -6 15
word word: примус	-22 -17 -15 20 -14
word word: принад	0 -9 10 -24 -8
word word: принес	-25 -19 13 3 -8
word word: приним	-43 33 -30 -20 11
word word: принос	18 -6 -21 -7 4
word word: принца	-7 -1 9 -11 -5
word word: принци	2 -6 9 -17 -1
word word: принцу	23 -3 -21 -2 -3
word word: принял	9 -33 -52 -3 32
word word: принят	-12 10 -14 -7 1
word word: припин	-21 23 6 -21 -32
word word: припус	-6 -11 12 -24 -10
word word: приско	6 14 -27 -23 -2
word word: присла	-33 17 1 -24 -8
word word: присмо	7 -14 -20 -6 18
word word: присту	2 1 -1 6 -11
word word: присут	-14 -21 -15 -30 32
word word: присыл	-10 22 -13 -15 -9
word word: притул	-12 -7 -3 10 6
word word: прифро	11 -14 -7 -28 23
word word: прихов	-16 -12 -2 24 -11
word word: приход	-19 -17 9 9 7
word word: причас	23 -4 -10 -9 -14
word word: причем	18 -14 -16 -11 -12
word word: причет	-3 -8 -15 -17 20
word word: причин	-22 27 -10 -26 -4
word word: пришви	21 -24 -13 -16 11
word word: пришло	23 -16 -26 -15 -11
word word: приєдн	-15 -10 -9 17 -7
word word: приїду	-16 -13 10 10 -4
word word: приїха	-9 -4 9 5 -22
word word: про	-24 5 2 -5 -8
word word: пробле	9 -6 5 -11 -5
word word: пробув	23 -5 -8 -15 -19
word word: пробул	15 -4 15 -22 -17
word word: провад	-11 -12 -19 -10 25
word word: провед	-14 6 -27 19 -10
word word: провел	-9 -18 -9 3 -1
word word: провер	-20 14 -18 5 7
word word: провес	-15 30 -23 7 -29
word word: провод	-1 7 -35 6 1
word word: провок	-10 -17 -19 -11 16
word word: провів	-13 3 -13 -11 4
word word: прогно	25 -2 -12 -4 -15
word word: прогол	-13 -17 -12 -13 19
word word: програ	-33 -15 -26 -26 41
word word: прогул	-30 -29 27 -11 18
word word: продав	-7 -5 -5 -1 8
word word: продаю	-9 -24 -23 -11 35
word word: продле	-17 -22 -21 -8 36
word word: продли	-18 -12 -10 -3 23
word word: продов	23 -21 3 -29 -8
word word: продол	0 -12 -3 -36 16
word word: продук	6 -9 -17 -14 11
word word: проезд	-20 -9 -9 16 6
word word: проект	19 -13 -22 -14 10
word word: произв	-10 5 -18 -16 10
word word: произо	25 5 -27 -14 -12
word word: пройде	-6 -11 13 -11 -7
word word: пройду	6 -30 -2 -23 6
word word: пройти	-23 28 2 -18 -46
word word: пройшл	-6 -25 -2 -44 16
word word: пройшо	19 -21 4 -30 4
word word: проком	-11 -9 7 -3 7
word word: прокоп	-27 -21 26 -10 -12
word word: прокур	-22 -15 -1 -3 11
word word: проопе	-12 -4 -21 -4 19
word word: пропав	-16 -40 -22 21 -7
word word: пропаг	-7 17 -20 5 -5
word word: пропоз	-26 13 -17 -41 25
word word: пропон	7 12 -22 -22 -18
word word: пропор	15 -3 -14 -8 -9
word word: пропус	19 0 -30 -14 -16
word word: прораб	-28 42 -32 -14 -28
word word: прорва	-8 0 0 -9 14
word word: прорыв	-22 -10 -8 -6 15
word word: просив	-8 -22 10 14 -14
word word: просил	1 -33 11 -1 -8
word word: просим	-26 27 -13 12 -18
word word: просит	-28 -5 19 -25 0
word word: проста	12 15 -16 -12 -13
word word: прости	-28 -15 21 32 -33
word word: просто	8 -7 -14 2 -24
word word: просув	-10 -12 -10 -10 21
word word: просьб	-2 4 -17 -19 21
word word: просят	-43 -13 17 -22 25
word word: проте	4 12 -13 -9 6
word word: протез	-21 -14 -35 -29 37
word word: протес	-18 2 -15 -20 24
word word: проти	-20 5 -18 -20 30
word word: против	5 -17 8 -4 -12
word word: проток	12 -18 -6 -9 -5
word word: протяг	-37 4 -16 3 18
word word: профил	19 18 -23 -19 2
word word: профіл	18 -12 16 -28 2
word word: прохан	-4 5 12 -21 -1
word word: проход	-10 -23 3 -8 6
word word: прохож	16 -1 -11 -3 -3
word word: процед	15 8 -42 0 -34
word word: процен	-25 -9 17 19 -22
word word: процес	15 19 -43 -14 -23
word word: прочит	-1 -16 -26 7 2
word word: прошед	-40 4 5 4 12
word word: прошел	18 -46 3 -28 -1
word word: прошла	-14 -19 -25 14 16
word word: прошли	5 -9 -9 10 -15
word word: прошло	-17 -27 12 7 -12
word word: прошлу	-11 -5 7 -4 8
word word: прошлы	8 -6 -11 -4 -2
word word: прошу	-24 7 -4 25 -30
word word: прощан	-16 -17 25 -1 -29
word word: проєкт	-29 -31 -27 -37 54
word word: проїха	28 -11 -6 -11 -17
word word: прямо	19 6 -25 12 -45
word word: прямой	-30 -16 -8 30 -22
word word: прямую	11 -1 -5 -3 -2
word word: прізви	-8 21 -31 -25 0
word word: пріори	-33 33 -20 -16 -16
word word: псевдо	-21 -10 -7 7 15
word word: психол	10 -24 18 -30 -2
word word: публик	8 3 7 -21 -23
word word: публич	-14 18 -24 4 -19
word word: публік	-24 -17 6 -2 19
word word: пункт	-10 -7 -27 -20 25
word word: пункта	-21 -21 -17 -8 18
word word: пункте	3 -1 -11 -18 -3
word word: пункти	15 -15 -18 -14 0
word word: пункто	-38 -11 -17 2 15
word word: пункты	-15 -17 -13 -29 38
word word: пункті	-17 -26 -20 -5 16
word word: пускаю	-21 -30 9 21 -8
word word: пустил	-15 9 13 -11 -3
word word: пусть	-5 -40 -4 5 16
word word: путевк	-13 -4 -25 -9 19
word word: пути	-8 38 -27 -16 -24
word word: путин	-21 -5 -16 15 6
word word: путина	-2 -31 -13 18 2
word word: путіна	-18 -1 17 -10 -11
word word: пухом	22 -13 -15 -12 -19
word word: пушили	0 13 -34 -6 -6
word word: пушилі	-13 22 -9 -14 -19
word word: пэтрио	-15 -10 -9 -4 19
word word: пятеро	14 -41 -3 -17 2
word word: пятеры	-22 -5 21 -23 -1
word word: пяти	-27 -28 6 24 -11
word word: пятисо	-24 -19 36 -25 -29
word word: пятнад	6 -7 -17 -7 -1
word word: пятниц	-5 7 16 -33 -14
word word: пятый	6 -26 -34 10 30
word word: пять	23 2 -29 -31 -2
word word: пятьде	37 -14 -26 -20 -30
word word: пятьсо	12 10 -13 -9 -11
word word: пів	-2 -23 -10 -1 -3
word word: півден	9 -11 -24 -9 18
word word: півдні	0 -8 -8 -11 20
word word: північ	-29 -11 -5 -8 30
word word: півтор	0 -16 -25 -5 10
word word: під	-14 0 18 -26 -5
word word: підбив	-15 -2 -3 18 -2
word word: підвал	7 -23 -42 -22 16
word word: підгот	-29 19 -11 1 -14
word word: піде	-31 -4 14 -5 -2
word word: підкон	32 5 0 -34 -27
word word: підліт	-5 -18 -18 -24 30
word word: підозр	-28 -29 -22 -8 30
word word: підпис	-26 -19 -21 -39 36
word word: підпри	-20 -17 -14 -15 20
word word: підрах	-39 -27 2 35 -33
word word: підроб	-15 15 -12 -8 -9
word word: підроз	1 -11 -31 5 6
word word: підста	-7 8 -25 -1 2
word word: підсум	-15 9 -25 28 -31
word word: підтве	-24 19 -42 11 -14
word word: підтри	-23 -23 -37 15 20
word word: підход	0 -4 -18 -18 8
word word: пізніш	11 -28 12 -25 -7
word word: пілот	-16 -12 -17 -14 25
word word: після	-20 -1 -6 -11 12
word word: післяз	11 -5 -17 -8 -6
word word: піти	-3 -8 -12 -7 21
word word: піхота	8 0 -2 -3 -5
word word: піхоти	-2 -26 -3 -7 7
word word: пішов	1 -12 8 -7 -5
word word: р	-9 -9 13 9 -14
word word: работа	-18 4 14 -7 -14
word word: работе	11 -5 9 -17 -10
word word: работн	-10 -12 -12 -10 14
word word: работу	-10 -19 -27 7 10
word word: работы	-11 10 -35 15 4
word word: рабоче	-2 9 -18 -12 -20
word word: рабочи	-7 16 -29 -19 -12
word word: рабочу	-23 -10 -16 -26 26
word word: рада	-23 -18 -22 -19 34
word word: ради	-18 -25 2 24 -21
word word: радий	12 -7 10 -21 -25
word word: радимо	14 8 -8 -19 -4
word word: радник	-12 -26 14 -8 13
word word: радост	32 -14 -5 -35 -38
word word: радять	-21 -5 17 9 -21
word word: раді	-11 -13 5 -2 0
word word: радіо	-1 1 5 0 -8
word word: радіст	26 -17 8 -18 -32
word word: радіти	-12 -15 15 7 -23
word word: радієм	-6 -3 14 -2 -11
word word: раз	-15 5 4 -6 -16
word word: разбир	-20 5 -16 10 12
word word: развед	-1 -5 -20 -25 9
word word: развез	-26 -4 11 -11 16
word word: развер	-30 23 -16 -8 -14
word word: развит	1 -10 -3 -7 10
word word: разгла	22 -9 -21 -22 -10
word word: разгов	-17 14 31 -25 -18
word word: раздал	-26 -16 20 -23 -15
word word: раздел	-10 15 11 -19 -28
word word: рази	4 -39 -10 3 2
word word: разлуч	21 -5 -7 -13 -18
word word: размен	39 -8 -4 -15 -29
word word: размес	-21 -9 28 -33 -5
word word: размещ	6 -22 -10 -11 14
word word: размин	-8 -9 -12 -12 11
word word: разное	15 -5 -10 -1 -9
word word: разных	37 -17 -18 -14 -26
word word: разом	14 1 2 -40 -9
word word: разреш	4 -26 1 -12 13
word word: разу	19 7 -25 -29 -2
word word: разыск	-33 -23 -16 10 14
word word: разів	-4 13 -15 -35 10
word word: район	-23 25 -1 -1 -4
word word: района	1 -26 -8 -33 9
word word: районе	-20 0 -22 -21 24
word word: районо	-19 -16 -21 17 0
word word: районі	-12 13 -12 -6 4
word word: ракет	-17 4 17 -18 -1
word word: ракета	1 -12 -16 -16 9
word word: ракети	-32 -34 -14 10 11
word word: ракетн	4 -13 -10 -10 10
word word: ракето	-18 0 -15 -11 20
word word: ракеты	-9 -4 -3 -2 11
word word: рамзан	-16 -10 25 -1 -19
word word: рамках	-14 -21 -2 7 6
word word: рамшта	-18 12 -19 -20 -5
word word: ранее	-30 2 -15 -11 11
word word: ранен	1 -9 -26 -3 17
word word: ранени	4 -18 -15 0 16
word word: ранены	-11 5 -10 -18 7
word word: ранку	-2 -16 26 -19 -28
word word: рано	-39 31 -3 14 -42
word word: ранок	-17 -20 16 -10 -5
word word: раньше	-8 -29 24 -9 -13
word word: раніше	3 -9 -8 17 -15
word word: раскры	-11 -21 -7 -16 19
word word: распор	25 -19 -8 -13 -19
word word: распро	-21 12 -22 -27 8
word word: расска	4 3 6 -15 -17
word word: рассле	-21 -11 -5 23 -17
word word: рассма	-28 39 -22 -17 -20
word word: рассмо	-14 -11 -18 -17 32
word word: расстр	-18 19 -13 -21 16
word word: рассчи	18 16 -37 -27 -13
word word: расчет	-15 -19 -15 -12 34
word word: расшир	-15 -19 -18 16 -2
word word: раунд	2 9 -27 -16 -8
word word: раунда	7 -20 39 -3 -42
word word: рахува	-10 -16 13 19 -26
word word: рахунк	11 17 -19 -22 -11
word word: рахуно	-22 -6 23 -9 -9
word word: рахуюч	-8 -2 -1 11 -8
word word: рахує	-4 -8 -7 8 -5
word word: рации	-11 -12 -13 -1 14
word word: рбк	48 -14 -26 -20 -17
word word: рбк-ук	1 12 -7 -9 -18
word word: реабил	-13 -11 14 -12 7
word word: реабіл	3 -31 -4 -39 16
word word: реакти	20 -2 -5 -1 -19
word word: реакці	-18 5 -8 -18 9
word word: реализ	9 -3 -1 -5 -1
word word: реальн	-23 16 -17 18 -16
word word: реаліз	17 -20 8 -17 -21
word word: реанім	20 -15 -8 -15 1
word word: ребенк	-12 -11 -26 -14 21
word word: ребено	-13 -2 -9 -8 18
word word: ребят	19 -17 14 -34 -28
word word: ребята	5 -1 -3 -27 -2
word word: регион	-15 -2 8 -9 3
word word: регуля	-33 -30 -19 23 13
word word: регіон	-3 -13 3 -11 8
word word: редакц	-26 20 8 14 -33
word word: реестр	-19 -13 15 12 -20
word word: режим	13 -30 -30 -5 13
word word: режима	-3 -2 -32 -21 16
word word: режимо	36 -10 -18 -26 -22
word word: режиму	23 -8 0 -5 -4
word word: резерв	-30 -16 -22 5 31
word word: резолю	-15 -19 -20 11 3
word word: резуль	-7 21 -1 -26 -34
word word: реинте	21 -10 -6 -16 -9
word word: рейд	-30 -11 -11 -9 37
word word: рейс	21 -9 -24 -21 4
word word: рейсов	-13 -17 -12 -7 21
word word: рейсом	-19 -2 -13 -2 27
word word: рейсів	-14 -14 -18 -8 17
word word: рекорд	-31 -11 -13 4 7
word word: ремонт	-15 -22 -38 -30 49
word word: репатр	15 -13 -10 -8 -16
word word: репорт	-23 -8 27 -4 -23
word word: респуб	-7 -2 19 1 -10
word word: ресурс	-16 8 -7 -10 1
word word: рефриж	0 25 -3 -27 -32
word word: речей	-22 -11 -17 -16 19
word word: речник	-25 2 2 23 -32
word word: речниц	10 -18 7 10 -18
word word: речь	-31 26 1 -6 -16
word word: речі	-12 -1 -8 -11 7
word word: решени	2 -10 -1 -41 6
word word: решили	-13 -13 -13 -9 14
word word: решта	4 -3 13 -13 -21
word word: решти	-6 -4 -4 13 -5
word word: рештки	6 -26 22 -26 -11
word word: решту	-20 -33 6 27 -21
word word: реєстр	-14 -19 -26 36 -3
word word: реінте	24 -1 -6 -1 -20
word word: риа	14 -15 -24 10 -30
word word: рисунк	-21 -14 7 -8 18
word word: рнбо	-24 17 -16 -14 0
word word: робимо	5 -21 -26 -19 20
word word: робити	-21 -21 -28 -11 29
word word: робить	-8 -10 7 -11 6
word word: роблят	8 -12 -31 15 1
word word: робота	-2 -4 -8 4 -5
word word: роботи	-25 -19 8 24 -24
word word: робото	-15 -10 -29 -24 33
word word: роботу	15 -6 -32 -33 28
word word: роботі	-19 -18 -29 -15 26
word word: ровно	5 -17 21 -24 -26
word word: родин	-31 11 2 -14 8
word word: родина	-5 -39 -4 7 8
word word: родине	27 -12 -7 -16 -14
word word: родини	4 -11 7 -15 -10
word word: родинн	-22 21 11 -12 -18
word word: родино	-4 -6 -17 21 -21
word word: родину	-11 -15 -8 -10 15
word word: родині	7 -16 -29 14 6
word word: родите	-11 18 14 -13 -22
word word: родича	0 -12 -17 6 14
word word: родичі	-29 -4 21 -28 8
word word: родней	20 -14 -28 -3 -10
word word: родной	26 -18 7 -19 -15
word word: родную	14 -12 -16 -6 -3
word word: родные	13 -21 -12 -26 5
word word: родным	16 -8 -6 -1 -30
word word: родных	-16 -39 -6 15 -6
word word: родств	-4 -5 -23 19 6
word word: рожден	-6 -24 -34 -22 19
word word: рождес	0 -1 -42 -4 5
word word: роз'яс	-26 -22 18 -21 -3
word word: розбло	-1 27 -17 -29 -20
word word: розван	14 -3 -2 -10 -3
word word: розвез	19 -1 -10 -5 -9
word word: розвід	-5 -6 -13 -32 16
word word: розгля	-1 17 -28 10 -14
word word: розгол	-14 15 -16 29 -38
word word: розділ	5 -25 -21 -13 26
word word: розкаж	13 -1 -5 -2 -10
word word: розлуч	24 -6 -14 -16 -15
word word: розмеж	11 -6 -6 -3 -10
word word: розмов	-22 -1 -1 -24 18
word word: розміс	-34 -15 18 -9 7
word word: розпит	-16 -14 15 -14 -9
word word: розпов	-29 -33 10 1 0
word word: розпод	-10 -24 31 -21 -31
word word: розпоч	32 -37 -1 4 -17
word word: розрах	4 10 -27 -29 -7
word word: розсил	-9 -19 -13 -14 21
word word: розслі	-35 15 -24 -27 32
word word: розстр	-45 -19 8 -24 38
word word: розташ	-6 -5 -5 -20 24
word word: розумі	-13 22 3 4 -29
word word: розшук	-15 -10 -24 20 -12
word word: розыск	-31 -25 -28 29 -3
word word: роками	18 -9 -14 -1 -11
word word: роки	-17 -13 -5 0 2
word word: рокови	-18 -11 -23 -14 18
word word: роком	-19 -5 -18 23 -20
word word: року	-5 4 -16 -4 4
word word: років	10 -31 -7 -7 11
word word: роль	-15 -19 6 6 10
word word: росгва	-24 -3 -10 -13 22
word word: россие	-13 -7 4 2 6
word word: россии	-10 -18 4 -1 12
word word: россий	5 -14 -1 12 -24
word word: россию	16 9 -15 -12 -20
word word: россия	16 -17 -19 -10 -14
word word: ростов	13 -37 -23 1 5
word word: російс	1 6 -18 -15 8
word word: росію	0 12 -27 -14 0
word word: росія	1 -3 -21 -3 -11
word word: росіян	-13 -8 -32 9 13
word word: росією	-25 -21 -18 31 11
word word: росії	7 -5 -26 -16 3
word word: ротаци	-31 -12 -18 -12 32
word word: ротаці	-14 -14 -31 -12 37
word word: роти	7 -26 -25 -21 26
word word: роты	-16 -10 -22 -7 25
word word: році	-25 -14 -12 26 -11
word word: рсзо	-4 -9 -7 -8 10
word word: рублей	-25 -7 9 -28 16
word word: рубля	6 -21 -16 -8 3
word word: рук	13 -12 -4 -2 -28
word word: руками	-17 -20 -16 13 5
word word: руках	-13 -11 5 -2 4
word word: руки	-10 -10 14 -10 0
word word: руково	-25 -21 -30 27 7
word word: руку	-14 -14 12 12 -16
word word: румуні	4 -14 -10 -11 4
word word: русски	-24 -43 -2 -14 25
word word: русско	10 -8 -23 -22 4
word word: рустем	-23 42 -26 -17 -32
word word: рух	-16 0 -26 -7 24
word word: рф	24 -15 -14 -19 -16
word word: рыбалк	-19 -6 29 -9 -20
word word: рыльск	-16 -13 -29 -7 23
word word: рэб	-14 0 0 -1 15
word word: рюкзак	-18 -19 -14 -19 21
word word: рядови	30 -5 -10 -13 -17
word word: рядово	-13 -1 5 -3 10
word word: рядовы	24 -9 -19 -2 -23
word word: рядові	37 -4 -17 -5 -18
word word: рядом	0 13 -12 -18 -21
word word: рязани	-22 -8 -6 -10 13
word word: рятува	7 8 -23 -26 3
word word: рятує	13 0 -8 -3 -9
word word: рівнен	-22 0 27 0 -6
word word: рівний	26 -15 -13 -8 -20
word word: рівно	30 -13 -15 -16 -25
word word: рівног	-29 -8 -4 -3 26
word word: рівня	-7 6 -9 -11 11
word word: рідна	12 -5 -10 -18 -7
word word: рідний	-20 -23 18 0 5
word word: рідним	0 4 3 -27 -8
word word: рідних	7 15 2 -17 -19
word word: рідног	2 -26 -3 -10 15
word word: рідної	15 -4 -14 -7 -1
word word: рідну	10 -6 18 -19 -36
word word: рідні	1 -11 0 -10 7
word word: рідній	19 -30 0 -24 -34
word word: різдва	-37 38 -17 -21 -23
word word: різдво	-9 16 8 -17 -35
word word: різдвя	-17 18 -5 -7 -20
word word: різним	-12 -13 -3 20 -11
word word: різних	35 -14 -6 -15 -21
word word: різниц	-20 -12 -35 -8 45
word word: різні	-9 7 -20 -17 18
word word: рік	-9 -26 -12 6 8
word word: річниц	-7 -16 13 -19 -2
word word: рішенн	-24 1 8 -32 5
word word: рішучі	-23 -25 -27 -18 33
word word: с	-14 -5 -4 -4 0
word word: сайте	-28 27 -17 -9 16
word word: сайті	-33 -27 -14 -8 25
word word: сам	-28 -6 13 12 -7
word word: сама	-23 -15 -5 16 11
word word: самаре	23 -6 -18 -7 -19
word word: саме	-1 2 6 -17 -27
word word: сами	-2 -24 -2 13 -38
word word: самий	0 -6 -22 -34 26
word word: самим	6 -11 -11 -8 10
word word: самих	-11 -14 -16 12 10
word word: саммит	-17 -12 0 -21 17
word word: само	9 -23 -11 6 -1
word word: самого	25 -21 -5 -26 -10
word word: самое	-6 -1 11 -11 -13
word word: самой	0 8 1 -10 -24
word word: самойд	21 -4 -2 -15 -8
word word: самоле	-4 -5 16 -22 -4
word word: самому	28 -15 -4 -22 -28
word word: самост	-28 -11 18 -14 1
word word: самочу	11 -4 -9 0 -4
word word: самый	7 -18 16 -2 -15
word word: самым	3 -3 10 -14 -20
word word: самі	23 -27 16 -33 -15
word word: саміт	-1 -10 -9 -12 5
word word: саміту	-20 -16 -6 -21 22
word word: санато	-33 -16 19 9 9
word word: санита	15 3 -10 -21 -6
word word: санкці	-36 12 17 -8 19
word word: сапер	-1 -10 5 -7 -1
word word: саперо	-16 -1 -3 -6 21
word word: саперы	-23 -10 -14 -10 21
word word: сапфір	10 -1 -1 -1 -7
word word: сарали	19 -28 -31 10 -30
word word: саралі	22 0 0 -21 -1
word word: сарато	-17 -11 -9 12 -7
word word: саудов	4 -15 -1 -19 9
word word: саудів	19 -16 -24 16 -9
word word: сбила	29 -20 -17 -5 -14
word word: сбили	3 -7 -19 -9 10
word word: сбит	-15 3 -14 -4 14
word word: сбито	-9 -14 4 -13 10
word word: сбиты	-4 -7 -18 -11 8
word word: сбу	-15 -23 1 -14 17
word word: сведен	4 -5 -9 13 -14
word word: сверен	-29 13 -21 21 -20
word word: сверил	-22 -11 -28 22 -15
word word: сверх	4 -10 -8 -4 9
word word: сверяе	-11 -21 -9 20 1
word word: сверяю	-19 20 -14 -10 -12
word word: светло	12 10 -16 15 -19
word word: свидет	-9 -11 15 -17 -1
word word: сво	1 -12 -30 5 11
word word: свобод	24 -31 -11 -23 1
word word: свого	12 2 16 -18 -25
word word: сводка	2 -11 -12 7 -1
word word: сводки	14 -22 11 -18 -23
word word: свое	-33 24 -10 -9 2
word word: своей	-21 10 -37 -10 16
word word: своем	-11 -11 16 -13 -22
word word: свои	5 -6 14 -16 -13
word word: своим	2 -32 -9 9 -10
word word: своих	11 -2 -30 -15 7
word word: своихн	-2 -4 20 -8 -18
word word: свой	15 -6 -22 -15 -7
word word: свою	14 -29 -31 -18 12
word word: своя	-14 -8 29 -21 3
word word: своє	-14 -3 10 12 -9
word word: своєму	-1 -18 0 -5 17
word word: свої	-20 9 16 -19 4
word word: своїм	-12 -16 22 -9 -16
word word: своїми	25 -9 -12 -17 -16
word word: своїх	3 10 -11 -42 0
word word: свыше	-28 -14 -37 15 10
word word: связал	35 -29 -32 -7 12
word word: связат	-5 -14 -4 -8 15
word word: связи	-27 1 14 5 -6
word word: связь	-5 -3 -15 -15 26
word word: свят	-18 13 -26 -9 10
word word: свята	-38 41 -19 -29 13
word word: святей	-4 -11 -6 -22 4
word word: святку	1 -3 11 -8 -23
word word: свято	22 -8 -13 -21 7
word word: святог	-4 11 -21 -13 9
word word: святой	-28 18 -13 27 -25
word word: святом	-3 -14 -22 15 -3
word word: священ	-8 -3 -6 2 2
word word: свідкі	-14 -6 16 5 -7
word word: свідом	-5 10 -12 -11 -11
word word: свідче	-25 -24 -14 -13 31
word word: свідчи	-13 -1 -16 -3 27
word word: свій	19 -7 -17 5 -26
word word: світ	-29 -27 9 13 17
word word: світла	16 -5 -37 -20 11
word word: світли	-7 -8 11 -4 5
word word: світло	-32 -14 -1 -31 41
word word: світу	-12 -11 -14 11 9
word word: світі	-2 -3 -13 -11 12
word word: сдавши	-26 -7 -19 8 21
word word: сдалас	-24 -8 -12 -3 26
word word: сдалис	-23 -12 -13 -12 35
word word: сдался	-18 -9 -10 11 10
word word: сданы	-10 -4 -12 -3 22
word word: сдать	-28 9 -33 -20 23
word word: сдатьс	2 -30 -30 -19 28
word word: сдвину	-7 28 -20 -1 -6
word word: сделае	-10 -9 -5 9 -2
word word: сделал	3 -17 -15 20 0
word word: сделан	-13 -25 29 -16 -22
word word: сделку	-5 -11 -7 -2 21
word word: себе	17 -16 -4 -12 -3
word word: себя	44 -22 -18 -10 -21
word word: севаст	13 -8 -2 -5 -19
word word: север	14 -4 -4 -3 -7
word word: северн	-5 -4 -7 -11 21
word word: северо	-23 -12 -12 -3 26
word word: сегодн	29 -22 -3 -30 -16
word word: сезон	-6 -7 -20 -3 29
word word: сейчас	-9 -5 -9 19 -42
word word: секрет	-27 7 -31 20 -16
word word: сектор	-19 -1 -5 -10 24
word word: сел	1 -19 -2 -22 10
word word: села	-5 -7 -23 -21 29
word word: селект	5 9 -20 -12 -4
word word: семей	-5 -19 -9 -1 -3
word word: семеро	-9 13 10 -40 -12
word word: семеры	25 -22 11 -7 -19
word word: семи	-19 16 5 -2 -12
word word: семь	0 -30 -10 15 -24
word word: семьде	16 -10 4 -8 -25
word word: семье	-30 -20 -2 9 7
word word: семьей	-30 -22 12 -13 12
word word: семьи	6 -4 -3 -6 -18
word word: семья	9 -12 11 -13 -15
word word: семьям	-9 12 0 -16 -18
word word: семьях	1 16 -12 -14 -15
word word: сентяб	15 -35 9 -41 -7
word word: сергей	-13 -9 14 5 -13
word word: сердеч	21 -13 -14 -16 -13
word word: серед	6 -14 4 -10 -7
word word: середи	-35 0 3 11 -34
word word: середн	-40 -19 16 -13 14
word word: середу	8 -5 -2 -19 -7
word word: сержан	36 -7 -10 -18 -10
word word: серйоз	-8 8 -17 -15 14
word word: серпен	-16 0 -12 -21 19
word word: серпня	-19 9 8 -9 -15
word word: серпні	-12 13 -29 5 13
word word: сертиф	-17 -12 -12 10 0
word word: сестер	29 -9 -21 -13 -29
word word: сестра	-2 -3 14 -8 -15
word word: сестри	-2 -9 17 -12 -10
word word: сестро	21 -3 13 -10 -29
word word: сестры	21 -9 -12 -16 -6
word word: сети	-17 -15 -18 -23 24
word word: сигаре	-11 -11 12 -11 4
word word: сигнал	-20 -11 -26 -4 18
word word: сидели	-10 -4 14 -12 -19
word word: сидів	9 -1 -1 -4 -5
word word: сиділи	21 -4 7 -11 -23
word word: сизо	-22 -15 8 -13 21
word word: сил	14 -11 -19 -9 -13
word word: силам	24 -8 -9 -13 -11
word word: силами	-11 -11 -20 -10 32
word word: силах	-9 -3 -8 -1 7
word word: силе	-21 5 -1 -3 34
word word: сили	24 -11 -21 -23 -3
word word: силови	19 0 -12 -9 -1
word word: силовы	-12 -24 -10 22 -18
word word: силу	-24 -2 -6 -8 21
word word: силы	-3 -16 -23 -19 28
word word: сильні	-12 -8 22 -8 -29
word word: симфер	-14 -20 27 -7 -25
word word: син	-30 -8 30 -9 -17
word word: сина	-17 -23 33 -10 -5
word word: синиця	-13 -12 -18 -13 24
word word: синода	-20 5 19 -11 -7
word word: сином	-14 -4 13 11 -12
word word: сирии	-27 -2 -24 -4 32
word word: сирот	-14 -18 -22 -24 34
word word: сироти	10 0 0 -2 -8
word word: сирськ	-1 -18 -10 -22 15
word word: систем	12 -19 -29 2 17
word word: ситуац	1 -11 -19 -14 18
word word: сих	-29 -1 22 -4 -12
word word: скажем	2 13 -13 -10 -5
word word: скажу	-18 12 -2 21 -37
word word: скажут	-13 13 22 -23 -24
word word: сказав	-1 2 6 -29 -14
word word: сказал	-7 -11 -5 -6 12
word word: сказан	0 8 -3 -1 -6
word word: сказат	-26 11 11 9 -23
word word: скаржи	-16 -23 -20 -20 31
word word: скасов	-3 -9 -11 -4 16
word word: скинув	-14 0 0 -7 18
word word: склад	12 13 -17 -8 -11
word word: склада	-16 -18 14 -9 20
word word: складе	-7 1 -2 -37 31
word word: склади	-12 -5 -16 -13 30
word word: складн	22 -6 -18 -15 -31
word word: складо	-12 5 -6 -8 12
word word: складу	4 -6 -14 -6 1
word word: складі	-10 -17 17 8 -12
word word: склали	-10 -6 -6 -20 26
word word: скольк	-4 -29 -17 30 -52
word word: скорее	-19 10 4 -3 6
word word: скорис	-20 -16 -16 -17 26
word word: скоро	-6 4 20 -39 -32
word word: скорой	-18 -25 0 -17 15
word word: скромн	-2 -18 23 -5 -22
word word: скільк	-19 -17 -40 46 -8
word word: скінчи	-12 22 -7 -11 3
word word: слава	-2 -35 -39 0 16
word word: славут	-4 -8 -16 -8 12
word word: сладос	-12 -6 -19 -12 15
word word: следов	4 -9 -17 8 4
word word: следст	-35 -4 -24 9 8
word word: следуе	-21 -31 -17 25 7
word word: следую	-2 19 -8 -15 -40
word word: слезы	-2 -21 28 -11 -22
word word: слов	2 11 -14 5 -10
word word: слова	-25 -15 22 -4 -3
word word: словам	-7 3 -10 4 -26
word word: словен	-17 -19 -12 -8 24
word word: слово	-3 19 15 -25 -25
word word: сложил	-17 -23 -1 -14 19
word word: сложит	-11 11 -9 -3 9
word word: сложно	40 -8 -17 -31 -22
word word: сложны	21 -6 -21 -3 -12
word word: служат	10 -1 -7 -2 -5
word word: служба	8 -14 0 10 -14
word word: службе	4 -3 -26 -7 23
word word: служби	2 -9 -1 -2 -5
word word: службо	-13 -17 -8 -19 24
word word: службу	0 -22 -22 -8 11
word word: службы	-12 -17 17 -11 -8
word word: службі	14 -2 -10 -26 -5
word word: служил	12 -1 8 0 -27
word word: служит	-12 -13 16 7 -11
word word: слухав	12 -22 -8 13 -31
word word: слухай	-27 -22 6 -25 11
word word: слухал	-21 -19 22 -7 -12
word word: слухам	-2 15 -14 -8 -13
word word: случае	-28 -18 5 19 1
word word: случай	-19 4 -11 17 -6
word word: случая	10 -15 -13 -6 13
word word: случил	23 -2 -17 -4 -5
word word: слушат	-18 -19 -20 -11 24
word word: сльози	-2 -24 6 -29 6
word word: слів	-5 -30 18 -21 -3
word word: слід	-12 -11 16 7 -21
word word: слідст	-8 -23 -26 -24 41
word word: слідчи	15 -26 12 -16 -15
word word: слідчо	-14 -16 25 -10 -24
word word: слідчі	6 -19 -6 -12 0
word word: сліз	9 -8 5 -5 -14
word word: смеетс	-10 -13 9 -11 3
word word: смерте	38 0 -20 -8 -23
word word: смерть	-17 -7 -11 -26 30
word word: сми	-25 33 -19 -21 -22
word word: смирно	9 -6 -11 -26 20
word word: смогли	-13 -9 12 -9 -9
word word: смогут	-27 11 15 -21 4
word word: смотри	-30 -6 38 -9 -22
word word: снайпе	-6 -7 -19 -11 18
word word: снаряд	29 -24 -33 -21 12
word word: сначал	-20 6 12 -21 -26
word word: снбо	0 26 -5 -7 -20
word word: снизил	-13 -11 -13 -2 18
word word: снова	-5 -6 -25 -23 17
word word: снігур	13 -22 1 -24 -6
word word: со	-3 -9 -17 -15 11
word word: собесе	-14 19 -1 -4 -38
word word: собира	-4 -22 5 18 1
word word: соблюд	-27 15 -11 -15 14
word word: соборн	-24 -10 14 -12 11
word word: собрал	-27 15 -24 -19 15
word word: собран	-12 9 8 -21 -4
word word: собі	-2 -1 -27 -28 21
word word: совбез	-6 -23 -16 10 7
word word: совете	-6 -10 0 16 -25
word word: советс	-18 -20 -31 -21 30
word word: совету	-18 0 -24 -15 28
word word: совмес	-20 -11 -14 -14 19
word word: соврем	-16 -11 -6 22 -12
word word: совсем	21 -8 -11 -6 -17
word word: соглас	-13 44 -34 -22 -59
word word: соглаш	-8 -16 -25 -36 31
word word: содейс	39 -21 -17 -28 -9
word word: содерж	-29 -1 -22 17 14
word word: соедин	17 4 -5 -13 -12
word word: сожале	-20 1 9 21 -18
word word: созвон	-6 -8 15 -7 -18
word word: создат	-13 18 -9 -5 -10
word word: солдат	16 -10 -26 2 -15
word word: соледа	-5 -1 23 -8 -27
word word: сон	-14 -15 3 -11 24
word word: сообра	9 -1 -8 -4 -15
word word: сообща	-18 6 6 -10 -23
word word: сообще	-17 23 -33 -7 -11
word word: сообщи	11 -18 -5 -32 -10
word word: сообщу	-5 -22 -13 -12 25
word word: соотве	-12 17 -24 -5 -1
word word: соотеч	-22 -8 -10 14 5
word word: соотно	2 -21 -32 24 -24
word word: соприк	15 -19 -25 -21 -1
word word: сопров	1 -3 3 -17 -11
word word: сорвал	-14 23 -28 -13 -5
word word: сорван	-18 29 -25 -19 -25
word word: сорок	7 -12 0 -3 -30
word word: сорока	-1 -5 -13 18 -29
word word: сослуж	-35 -19 -12 -22 36
word word: сосред	-8 0 -2 -7 10
word word: состав	-20 6 6 -38 1
word word: состои	-16 28 -25 -8 -38
word word: состоя	-2 8 -27 -8 -12
word word: сотен	-14 -12 15 -4 11
word word: сотень	14 -2 -7 -11 -10
word word: сотни	7 8 -35 -4 -14
word word: сотня	24 -7 -7 -3 -19
word word: сотням	0 9 -5 -6 1
word word: сотні	0 -10 -5 -4 -3
word word: сотруд	-8 6 -35 -28 16
word word: софійс	-24 -4 -19 -4 24
word word: сохран	-5 -16 -7 19 3
word word: социал	-2 -31 11 2 -28
word word: соцмер	-11 -1 2 -6 8
word word: соціал	-22 -23 -4 17 8
word word: сочи	-17 9 -13 -8 15
word word: союзни	-11 13 -29 -11 3
word word: спав	-2 -10 18 -7 -20
word word: спали	-6 -9 18 -4 -14
word word: спарта	2 -4 -11 -7 8
word word: спасат	1 -8 -17 -8 17
word word: спасен	-15 -4 -21 -18 31
word word: спасиб	8 -18 -7 -21 0
word word: спасли	-18 -8 -10 -4 18
word word: спершу	-11 2 29 -10 -22
word word: спецбо	-2 -3 13 -1 -12
word word: специа	-8 -24 -21 2 17
word word: спецоп	-20 -29 -21 19 -9
word word: спецпо	-16 -14 11 -22 2
word word: спецпр	-16 -10 -14 -21 19
word word: спецпі	-12 -15 13 -14 4
word word: спецсл	-25 -22 12 -15 25
word word: спеціа	1 -19 7 -13 4
word word: спешит	-7 -12 -22 -7 27
word word: списка	-15 24 1 -13 -26
word word: списке	26 23 -31 -26 -31
word word: списки	-39 36 -25 -1 -24
word word: списко	21 10 -14 6 -38
word word: списку	0 1 -6 -30 1
word word: спискі	-22 4 0 16 -12
word word: список	-26 32 -31 -16 -2
word word: сплять	20 -11 -9 -8 -18
word word: сповіщ	-21 -18 0 -22 29
word word: сподів	-14 26 1 -19 -41
word word: спожив	-3 -16 -22 19 -20
word word: спокій	-3 -12 8 -18 -4
word word: сполуч	-12 -4 4 -1 4
word word: спорти	-26 -14 17 -18 -10
word word: спосіб	0 21 -16 -16 -15
word word: спочат	-20 36 1 -13 -31
word word: справ	21 -21 -26 -32 26
word word: справа	-8 -5 -14 -2 17
word word: справд	-18 6 21 -6 -18
word word: справе	-19 -21 -19 -21 38
word word: справж	8 -14 -5 -18 7
word word: справи	24 -30 -21 -31 12
word word: справк	-6 -13 -8 -12 18
word word: справу	13 -21 -10 -23 12
word word: спраши	-29 3 0 9 -25
word word: сприяв	27 -20 -4 -14 -1
word word: сприял	13 -1 -8 -2 -5
word word: сприян	18 -9 -15 4 -22
word word: спроси	-26 1 19 14 -29
word word: спрост	-18 14 -24 -10 2
word word: спуска	-17 -4 18 -5 -9
word word: спят	-15 -15 25 -20 -4
word word: співаю	-13 -11 22 -12 -25
word word: співві	26 -1 -4 -9 -19
word word: співпр	25 -12 -20 -26 -17
word word: співро	0 6 -3 2 -12
word word: співчу	-7 15 -20 -22 7
word word: спілку	-13 -16 25 -6 -21
word word: спільн	12 -33 -9 -1 -2
word word: сразу	34 -32 -27 -25 -7
word word: среди	8 -32 15 -22 -7
word word: средст	8 -19 -6 -16 7
word word: среду	-15 22 -21 -15 6
word word: срок	-32 19 -18 -14 29
word word: срокам	0 -13 -13 -10 13
word word: сроках	-34 23 -37 15 -45
word word: сроки	-15 27 -25 -12 -15
word word: сроков	-8 -1 -2 13 -8
word word: срочни	11 -18 5 -21 2
word word: срочно	5 -8 9 -6 -18
word word: срочны	9 -8 0 -6 0
word word: ссылке	-17 -2 29 -2 -20
word word: ссылко	24 -7 -33 -27 -35
word word: ст	-5 -8 -16 -12 30
word word: ста	20 5 -22 5 -26
word word: стабил	14 -6 -5 -1 -7
word word: стабіл	-31 22 21 -12 -34
word word: став	3 -11 -23 1 6
word word: ставил	-2 -13 -13 -5 8
word word: ставка	-12 -24 1 17 2
word word: ставки	10 -19 -8 -10 3
word word: ставку	14 8 -21 -6 -18
word word: стал	5 -19 12 1 -19
word word: стали	-31 6 8 -3 20
word word: стало	2 0 2 -28 -7
word word: сталос	7 -10 -26 -18 12
word word: стамбу	3 -10 2 9 -37
word word: стан	-14 -8 20 -26 -8
word word: стане	0 -1 -8 9 -22
word word: станет	-14 12 -10 -1 -9
word word: станов	-2 -8 -8 -6 13
word word: станом	-43 1 -23 28 5
word word: станци	-18 -9 -14 -8 16
word word: станці	3 -15 -22 -14 3
word word: старик	22 -6 9 -15 -28
word word: старме	-29 7 -11 -16 11
word word: старт	-17 13 -21 -11 13
word word: старто	14 -28 -12 -12 2
word word: старту	31 -29 0 -16 -22
word word: старше	-2 -18 -8 -18 6
word word: старши	-38 -17 28 -16 -4
word word: старшо	6 -13 16 -8 -6
word word: старые	-5 -4 10 -2 1
word word: стати	-11 28 -15 9 -27
word word: статис	0 -19 -8 21 -22
word word: статте	25 -4 -24 -11 -11
word word: стаття	-24 -7 -12 -16 27
word word: статті	17 -18 -13 -3 12
word word: статус	-37 -24 -31 10 33
word word: стацио	-10 -8 0 -2 5
word word: стаємо	9 -5 -9 -5 -7
word word: стверд	30 -10 -11 -18 -11
word word: створе	-16 -14 -8 28 -13
word word: створи	-21 -15 -23 10 26
word word: створю	-27 -11 -15 -10 29
word word: стежте	-20 -5 -9 26 1
word word: стив	-17 40 -6 -3 -38
word word: сто	27 -12 -30 -31 -5
word word: стоит	-24 9 27 -8 -20
word word: столе	-2 8 -19 -2 10
word word: столиц	23 -27 -38 -20 27
word word: столич	-7 -17 -16 -6 18
word word: столов	-17 -5 16 -9 -4
word word: столом	-18 -24 0 6 5
word word: стольк	8 -8 -27 -8 13
word word: столі	-13 13 -10 7 -15
word word: стомат	-15 -4 10 -7 0
word word: сторон	1 17 -13 -16 -20
word word: сторін	-1 -33 -18 -2 25
word word: стояв	-18 -9 10 -6 -5
word word: стояли	-2 -15 12 -13 -9
word word: стоят	-11 13 -14 -32 11
word word: стояти	-4 -7 -20 -12 23
word word: стоять	-12 12 -9 -16 -5
word word: стоїть	-7 -12 -2 8 -13
word word: стран	1 -31 -33 7 13
word word: страна	6 -1 -22 -17 9
word word: стране	-11 -10 6 -7 6
word word: страни	-10 -23 3 -28 12
word word: страны	35 12 -30 -26 -10
word word: страсб	-15 -15 -16 21 8
word word: страсн	29 -6 -7 -9 -29
word word: страт	-1 -8 -5 -24 26
word word: страте	-28 -12 -27 -20 29
word word: страти	-22 -6 -16 -15 31
word word: страшн	-17 -15 9 19 -18
word word: стрель	-23 -9 -18 -15 26
word word: строго	-27 -6 -16 -20 20
word word: строит	-21 -8 -28 -10 37
word word: строй	-31 -19 -32 20 21
word word: строк	10 -22 19 -29 -16
word word: строки	-8 -10 20 -14 -33
word word: строко	15 -32 -8 9 -11
word word: строку	-11 -4 -12 -12 20
word word: строкі	8 19 -10 -16 -13
word word: строю	-14 -7 17 6 -10
word word: структ	-5 -26 -9 22 -6
word word: стрій	-19 -11 6 -19 10
word word: студен	-17 -32 -31 -3 24
word word: ступил	-9 -5 16 -5 -7
word word: стіл	-30 -29 1 11 9
word word: стільк	1 -16 -5 -4 -5
word word: суббот	15 -27 11 -26 -27
word word: субота	14 -13 -17 -20 -8
word word: суботу	27 -40 6 -17 -37
word word: суд	-42 -11 -27 0 26
word word: судами	18 -3 -3 -1 -14
word word: суден	-2 -5 -18 -10 19
word word: суджан	37 -19 -1 -14 -8
word word: судже	-23 -5 -10 20 10
word word: суджи	5 7 10 -27 -23
word word: суди	-11 -3 -13 19 -8
word word: судити	-25 -11 -14 1 18
word word: судмед	4 -15 3 -24 -11
word word: судна	-13 -7 -17 -12 21
word word: судно	-28 -4 -16 -6 31
word word: судов	-7 7 5 -12 -11
word word: судово	17 -2 -7 -4 -7
word word: судом	-16 19 -23 -5 17
word word: суду	10 -13 -11 -17 17
word word: судьба	-29 19 7 3 -20
word word: судьбе	-6 17 -20 4 -1
word word: судьбу	-22 -6 -14 -5 21
word word: сум	5 -9 -3 -14 12
word word: сумах	-17 31 -30 17 -23
word word: сумма	10 -10 -4 -8 -8
word word: сумско	39 -10 -36 -1 -39
word word: сумськ	0 -3 -12 -7 18
word word: сумщин	-2 -11 0 -36 15
word word: сумы	-15 -4 -7 18 6
word word: супров	10 -21 -8 -11 -10
word word: супруг	-13 -8 -8 -4 17
word word: суспіл	-1 -14 2 -1 -5
word word: сутки	2 -20 -2 -49 18
word word: суток	-22 -16 1 -10 20
word word: сухогр	-21 -16 -11 -4 22
word word: сухопу	17 0 -4 -1 -13
word word: сущест	-2 -27 -22 -13 29
word word: сфабри	10 0 -9 0 -5
word word: схему	-11 -6 -7 -7 14
word word: схопил	14 -5 -12 8 -15
word word: схуд	-20 -22 18 -11 -6
word word: схудли	24 -2 -11 -4 -24
word word: счастл	-14 -7 34 -7 -22
word word: счет	35 -11 -19 -24 -28
word word: счета	-8 7 -13 -16 12
word word: счету	14 -5 -5 -6 -1
word word: считае	-8 -5 -3 3 6
word word: считай	37 -2 -10 -33 -2
word word: считал	5 -6 6 -17 -3
word word: считат	2 -3 -12 -3 12
word word: считаю	-14 -8 -8 22 -11
word word: сша	-19 -11 -11 -31 24
word word: сыграл	8 -14 -9 -7 11
word word: сына	-29 -9 10 -25 1
word word: сынове	-8 -14 27 -19 7
word word: сыновь	6 -10 -11 6 -11
word word: сьогод	10 -9 -12 0 -13
word word: сюда	10 -14 -13 -23 6
word word: сізо	-16 -24 -9 -34 26
word word: сіл	-5 -16 1 -24 21
word word: сім	10 -3 1 -11 -8
word word: сім'ям	-12 22 -19 -12 -3
word word: сім'ї	7 -8 -5 -13 13
word word: сімдес	29 -6 -7 -21 -13
word word: сімей	-25 -3 -28 29 -10
word word: сімнад	25 -1 -3 -12 -18
word word: сімох	20 -14 -3 -14 3
word word: січень	-24 -6 -8 16 -4
word word: січня	-33 -6 37 -10 -32
word word: січні	-31 -15 -2 0 16
word word: т	-30 16 -9 -30 27
word word: та	-6 -6 -11 -14 8
word word: табора	-16 -25 -12 24 -11
word word: табори	-29 -17 -9 -20 25
word word: табору	-14 -16 14 -13 0
word word: таборі	-3 -20 -28 -3 19
word word: табір	-25 -31 -22 -11 32
word word: таганр	-12 -14 -9 -33 18
word word: так	-12 8 -11 6 -18
word word: така	0 -3 -48 2 -1
word word: такая	3 32 -16 -15 -31
word word: таке	-16 -5 -15 -30 31
word word: также	-9 6 6 -2 -30
word word: такие	-5 -19 -19 -15 25
word word: такий	30 -4 -3 -29 -24
word word: таким	24 -29 -22 -13 16
word word: таких	-20 -41 15 7 6
word word: такого	-6 17 -8 8 -28
word word: такое	-4 -26 11 15 -29
word word: також	17 -15 -30 -4 -4
word word: такой	34 -4 -23 -21 4
word word: таком	-6 11 -5 0 -4
word word: такої	15 -8 -13 10 -21
word word: тактич	-16 -2 -6 -2 18
word word: такі	-11 -16 -4 11 6
word word: там	-3 -12 -13 11 -5
word word: тамтеш	-13 -11 -8 -22 19
word word: танк	16 -2 -5 -2 -15
word word: танкер	3 -3 -7 -3 9
word word: танки	-14 -3 -6 -4 19
word word: танкис	-9 -2 8 0 3
word word: танков	-5 -16 -11 20 4
word word: танків	-23 -7 -18 -30 38
word word: тасс	-1 10 -16 -24 -16
word word: татар	-5 17 -10 -32 -7
word word: татари	23 -1 -13 -7 -10
word word: татарк	9 -1 -8 -5 0
word word: татарс	-36 -3 29 -5 2
word word: тато	-25 -41 22 -23 -7
word word: татьян	-7 20 -9 0 -33
word word: ташкен	-7 -26 -14 -18 31
word word: таємни	25 -5 -30 -17 -23
word word: твердж	22 -6 -17 -22 -13
word word: тверди	9 -1 -3 -1 -6
word word: те	-5 18 10 -9 -24
word word: теж	7 -2 -12 -7 -4
word word: текуще	9 -15 -16 -1 13
word word: тел	-3 -1 7 -3 -39
word word: тела	-1 -12 1 -12 -3
word word: телам	-31 -12 6 20 -24
word word: телами	2 14 -22 -7 -9
word word: телах	9 -7 13 -22 -28
word word: телегр	8 3 -31 -29 20
word word: телека	-23 15 9 4 -21
word word: телема	-21 17 1 22 -36
word word: телефо	-3 -42 26 -11 -17
word word: тело	15 -5 -13 -6 -18
word word: тем	-17 -8 23 6 -37
word word: тема	-1 10 -45 -30 11
word word: теме	-8 -18 -11 -17 30
word word: теми	-21 -6 -10 -20 36
word word: тепер	26 -21 6 -16 -19
word word: теперь	8 5 -3 -35 -25
word word: теплую	2 -3 13 -7 -12
word word: теплые	-13 -8 6 -23 16
word word: теракт	-7 -12 -10 -23 25
word word: терито	9 3 -22 -1 -6
word word: термін	-33 6 1 -18 27
word word: терноп	-29 -9 22 -11 12
word word: теробо	19 -6 4 -7 -26
word word: терори	-22 -20 -16 -17 28
word word: терпен	1 20 -20 2 -27
word word: терпін	-18 -7 -19 21 -21
word word: террит	15 -16 -22 -5 0
word word: террор	-22 6 17 -16 -14
word word: тети	19 -4 -3 -11 -14
word word: тех	-20 -24 12 7 -16
word word: техник	-3 -6 -3 -13 15
word word: технич	-18 40 -23 -17 -30
word word: технік	-28 -7 -12 -14 41
word word: техніч	-4 12 -21 -19 -2
word word: течени	-17 -15 -11 7 20
word word: тижден	-3 7 -7 -41 5
word word: тижня	-39 20 30 -10 -20
word word: тижні	7 -22 -8 -34 14
word word: тижнів	28 -7 -14 -20 -28
word word: тим	-6 -12 -24 8 2
word word: тими	-16 -9 11 -23 10
word word: тимчас	29 -18 -15 -24 1
word word: типа	-18 -10 -16 -9 23
word word: тис	-36 -22 -8 18 1
word word: тиск	-19 15 -12 -4 -10
word word: тисяч	-31 -6 -38 30 -6
word word: тисяча	20 -13 -14 -6 -21
word word: тисячу	9 -4 -26 -5 -7
word word: тисячі	-30 10 -15 23 -16
word word: тих	-10 -16 14 -3 -6
word word: тихо	-23 -5 26 -9 -25
word word: тихоок	-13 -2 -6 -1 17
word word: тиша	-8 22 -6 -4 -30
word word: тишина	-14 0 19 -3 -22
word word: тишины	-12 12 -2 -5 -11
word word: тишу	-19 28 13 -8 -26
word word: тиші	11 23 -25 -20 -24
word word: то	20 8 -16 -15 -19
word word: товари	-23 -28 20 -19 19
word word: тогда	12 9 9 -25 -18
word word: того	9 -7 -1 1 -7
word word: тоді	-25 23 -17 1 -12
word word: тож	-22 -27 28 -3 -18
word word: тоже	0 3 6 -10 -33
word word: той	17 -5 -1 -15 -12
word word: только	2 8 -3 -8 -24
word word: том	-20 -2 -6 -11 6
word word: тому	-5 -14 7 -15 -6
word word: тонн	-26 -17 -23 3 29
word word: тонны	-17 -3 -9 -6 13
word word: торгов	-4 -12 -14 18 -5
word word: торт	-17 -2 19 -7 -15
word word: тортур	-5 -5 -11 -13 12
word word: торік	-14 -6 -2 -19 20
word word: тот	4 -13 13 -43 0
word word: точку	-1 12 -34 -15 -14
word word: точно	-26 -19 -16 28 -21
word word: точног	9 -17 -8 6 -19
word word: точну	25 -12 -24 -8 -26
word word: точную	24 -15 -5 -16 -5
word word: травен	-16 -19 -10 13 22
word word: травма	-24 -20 16 -11 -5
word word: травня	-21 8 22 -13 -22
word word: травні	-18 -18 -4 -31 29
word word: традиц	29 5 -13 -22 -26
word word: трамп	-1 17 -34 -19 -29
word word: трампа	-30 -18 2 -22 31
word word: трампо	-26 22 -22 8 8
word word: трампу	-12 21 -15 -7 3
word word: трансп	-9 -10 -12 13 -2
word word: трапа	-23 -3 26 -11 -21
word word: трапля	20 -6 -15 -5 -4
word word: трапу	-23 -3 24 -3 -1
word word: треба	-1 16 -17 -9 -10
word word: требов	13 -2 -6 -2 -7
word word: требуе	-9 20 -22 -24 -18
word word: трек	8 -42 23 -21 -11
word word: треку	-12 26 -9 -26 -29
word word: трем	-17 -2 4 -12 18
word word: тремя	-22 0 18 -25 4
word word: тренін	-19 -12 -11 -8 18
word word: третий	4 18 -11 -14 -16
word word: третин	12 -14 -14 -17 14
word word: третье	14 -27 -7 9 -11
word word: третьи	15 15 -16 -9 -19
word word: третьо	9 -27 -3 -8 11
word word: третью	-23 5 -14 21 -22
word word: третья	-18 -22 13 -11 9
word word: третя	-12 -9 -19 11 2
word word: третє	4 0 -18 -19 15
word word: треті	11 -9 -17 2 -6
word word: третій	1 12 -17 -24 -1
word word: третіх	-16 -12 -10 5 15
word word: трех	4 10 -14 -22 -8
word word: трехдн	-13 20 -14 -14 -24
word word: трехра	-18 -14 -15 -6 32
word word: трехст	-15 -30 -18 -5 40
word word: три	-8 -13 13 -15 -2
word word: трибун	-32 -3 -27 18 2
word word: тривав	24 -18 -31 -18 6
word word: тривал	6 -24 -8 10 -12
word word: триват	7 -12 3 1 -30
word word: триваю	-8 19 -33 -4 -14
word word: триває	-10 7 -49 5 0
word word: тридца	27 -19 10 -21 -24
word word: тридця	24 -21 1 -21 2
word word: тримав	25 -9 -17 -20 9
word word: тримай	11 -28 -25 -23 17
word word: тримал	36 -17 -8 -19 -21
word word: триман	-8 -11 -15 -12 16
word word: тримат	-10 -8 -13 -9 22
word word: тримаю	-24 -34 20 1 4
word word: тримає	1 -1 -27 3 -6
word word: тринад	10 -1 -4 -1 -4
word word: триста	34 -9 -26 -14 -23
word word: тричі	-13 -16 -11 -19 28
word word: тро	3 -5 -16 -12 17
word word: трое	6 -8 7 -31 -7
word word: троим	-20 -3 13 -6 13
word word: троих	24 -24 -33 -22 18
word word: трофей	-16 -4 17 -1 -1
word word: трохи	-10 -18 -17 12 -5
word word: троє	-1 -13 21 -32 -11
word word: трубку	-18 -6 17 -15 -7
word word: трудне	16 -5 -17 -26 7
word word: трудно	4 24 -16 -4 -38
word word: трьома	-22 18 22 -10 -36
word word: трьох	-11 -26 22 -43 2
word word: ту	12 7 10 -20 -15
word word: туберк	-3 -15 -3 -14 3
word word: тувы	-8 -2 29 -3 -33
word word: туда	24 -21 -18 -17 8
word word: туди	-25 -16 9 -18 8
word word: турецк	-5 -1 5 -23 -11
word word: турець	-3 21 -5 -3 -26
word word: туречч	-13 20 15 -28 -45
word word: турции	-19 -18 26 -38 4
word word: турцию	14 -12 -1 -3 -2
word word: турция	-43 19 -29 -11 37
word word: тут	-7 -15 -6 -3 18
word word: тцк	-8 -10 -26 9 -2
word word: ты	-10 -13 -7 -4 5
word word: тыл	-22 -3 -8 -1 25
word word: тыс	-9 -32 -22 7 18
word word: тысяч	-40 -21 -7 19 4
word word: тысяча	22 26 -9 -37 -38
word word: тысяче	24 -2 -10 -21 -23
word word: тысячи	1 -13 -43 13 -21
word word: тысячу	7 3 15 -35 -32
word word: тюльпа	0 -5 -11 -7 13
word word: тюрем	-11 -8 -13 -9 17
word word: тюрмах	-11 -18 -21 29 -10
word word: тюрми	-18 -2 -1 -3 22
word word: тюрьма	-7 -10 -4 9 -5
word word: тяжело	11 6 -18 -19 -18
word word: тяжелы	17 -11 -11 -13 -4
word word: тяжкий	-8 -9 13 -6 -13
word word: тяжким	12 -2 -2 -5 -4
word word: тяжко	18 -3 -9 -14 -9
word word: тяжкоп	1 17 -2 -20 -41
word word: тяжкох	24 3 -26 -22 -14
word word: тяжкі	4 7 -2 -16 -11
word word: ті	2 -27 -1 5 -27
word word: тіл	0 -4 -10 -1 -21
word word: тіла	9 -24 6 -17 -11
word word: тілами	8 7 -19 -20 -13
word word: тіло	29 -20 -24 -27 15
word word: тілом	4 -9 -19 -11 24
word word: тільки	-31 9 5 -9 -12
word word: тіньов	-16 6 -10 -5 1
word word: тієї	-15 -25 27 -18 -27
word word: у	-15 -3 2 3 3
word word: убитым	-9 -1 -1 -1 9
word word: ув'язн	-19 9 -32 16 1
word word: увага	-16 24 -34 -19 -12
word word: уваги	-17 -19 15 -15 6
word word: увагу	-10 -14 8 -6 4
word word: уважае	-8 -8 -15 16 -5
word word: увезен	5 -2 -1 6 -9
word word: увезли	16 -3 -7 -13 -4
word word: увелич	-5 -21 -10 -8 24
word word: увечер	28 -19 -24 -27 -2
word word: увидел	16 -8 8 -12 -19
word word: увидим	-13 1 16 -13 -12
word word: угкц	15 -11 -10 -8 -11
word word: угледа	9 -2 -8 -1 -1
word word: угнанн	29 -12 -6 -24 0
word word: угод	-10 -10 -17 -14 15
word word: угода	-31 3 20 -9 8
word word: угодам	-11 -12 -15 8 14
word word: угоду	0 -26 -28 -26 42
word word: угорщи	19 -6 -16 -8 -31
word word: угрожа	32 -7 -16 -15 -18
word word: угрозо	25 -5 -16 -17 -16
word word: угрупо	10 -3 -1 -11 4
word word: удалос	2 -15 -11 -3 -6
word word: удар	-30 13 -6 -32 3
word word: ударам	-13 -9 -6 -4 17
word word: удари	2 -7 -19 -21 4
word word: ударны	-17 -12 -8 -6 14
word word: ударов	-19 0 -1 -2 20
word word: удару	-22 -9 -14 -22 31
word word: удары	-2 -17 -8 -6 15
word word: ударів	-22 -6 -2 9 6
word word: удержи	-8 -11 -22 30 -31
word word: удовле	-2 -39 12 19 -17
word word: удома	39 -7 -14 -24 -23
word word: уехали	20 -17 -22 15 -21
word word: ужгоро	-24 -16 29 -13 -15
word word: уже	0 2 -5 -6 -13
word word: узах	-11 6 15 -4 -17
word word: узбеки	-21 -32 -23 15 24
word word: узгодж	-44 36 2 -24 -24
word word: узгоди	-34 29 -23 -15 -11
word word: узнал	-41 -3 42 -3 -22
word word: узнала	-12 -5 -10 -2 17
word word: узнали	-2 8 -2 -8 -25
word word: узяли	1 -13 -12 -5 5
word word: узятих	16 -1 -10 -1 -16
word word: узято	-16 14 -5 -26 18
word word: уилан	-18 -2 -6 -1 21
word word: уиткоф	-12 8 -18 -16 -2
word word: указ	-18 -6 -8 -7 26
word word: указал	-16 -25 22 -5 -19
word word: указан	8 -7 -2 -4 5
word word: указыв	-1 -4 -6 -20 20
word word: уклін	18 -1 -8 -11 -1
word word: украин	4 -1 -11 0 -23
word word: україн	13 -15 -14 6 -13
word word: укрепл	-25 -36 25 -18 -11
word word: укрінф	-28 -8 -13 29 -8
word word: улетел	-6 0 -5 0 10
word word: улучши	-10 -1 0 -2 11
word word: умеров	-19 23 -16 -22 -19
word word: умов	15 -13 -9 -3 -7
word word: умови	-50 16 -29 -7 17
word word: умєров	-30 38 -22 -10 -48
word word: уничто	-4 -23 -24 -22 19
word word: уночі	-29 -4 12 -18 -6
word word: уніан	6 -1 14 -4 -15
word word: універ	-23 -10 -1 -15 8
word word: уп	12 -2 -4 -7 -5
word word: уперше	7 -8 34 -18 -40
word word: уповно	17 -7 -25 14 -29
word word: уполно	-2 -7 10 12 -24
word word: управл	-4 2 -11 -9 0
word word: упродо	6 -1 -30 -5 9
word word: упізна	-29 -12 10 -17 17
word word: уражен	-21 -32 -30 17 25
word word: уразил	-17 -7 -10 -10 24
word word: урахув	13 0 -13 0 0
word word: уровне	-5 15 -16 -19 -14
word word: урожен	9 -3 9 -12 -10
word word: урок	-22 -20 -13 -17 34
word word: уряд	-22 -10 -9 -19 30
word word: урядов	21 -2 -3 -17 -12
word word: уряду	-12 -8 -21 3 16
word word: усе	11 13 -34 -1 -19
word word: усилия	-4 -1 -4 14 -15
word word: усклад	-25 -21 26 -17 -8
word word: ускори	-8 -20 -8 -10 12
word word: услови	3 4 -10 -16 -3
word word: условн	-29 -13 -8 -10 31
word word: услуги	4 11 -2 -1 -13
word word: услыша	8 4 19 -25 -25
word word: усміха	-18 -15 34 -5 -31
word word: усміхн	16 -14 13 -6 -19
word word: усов	-8 -1 -7 9 -5
word word: усову	14 0 -5 -3 -11
word word: успели	-22 9 27 -9 -16
word word: успехе	5 -16 -17 24 -20
word word: успешн	11 -8 -15 -5 2
word word: успішн	-17 -13 -11 -19 24
word word: устана	-22 -12 -24 8 19
word word: устано	-22 -21 0 -29 18
word word: усього	6 -13 10 -47 17
word word: усю	-1 -10 -8 -2 7
word word: усі	4 -14 -2 -19 2
word word: усій	18 0 -12 -3 -4
word word: усім	1 -22 -20 5 8
word word: усіма	9 7 -2 -10 -41
word word: усіх	-13 17 -13 -11 -11
word word: утверж	-19 5 -1 -25 19
word word: уточне	0 10 4 -48 -40
word word: уточни	18 3 11 -24 -36
word word: уточню	-18 -14 9 -50 9
word word: уточня	-12 3 -4 8 -8
word word: утра	21 2 -17 -22 -9
word word: утрати	-3 -4 -1 -4 11
word word: утраче	-27 -2 28 -7 -3
word word: утрима	-16 -13 -11 -6 15
word word: утриму	11 -40 -12 21 -6
word word: утро	-36 16 -20 -8 6
word word: утром	3 -32 6 -27 -3
word word: утім	11 19 -8 -4 -25
word word: ухвале	-5 -2 -14 -6 18
word word: ухвали	-11 -5 -25 -11 32
word word: учасни	-18 -43 -32 22 1
word word: участв	7 -18 -32 -27 25
word word: участи	-12 15 0 -10 -2
word word: участк	-1 -16 5 -26 3
word word: участн	-30 -11 10 -13 7
word word: участь	7 -21 -19 -42 23
word word: участі	-5 4 -11 20 -14
word word: учатся	-10 -19 -17 -7 16
word word: учебни	-4 -21 -19 -19 32
word word: учебны	-14 -4 -9 -3 18
word word: учение	-18 -3 -6 -6 27
word word: учения	-14 -1 -6 -1 18
word word: учетом	28 -19 -15 -30 -17
word word: учител	-34 -21 -22 -19 28
word word: учора	-15 -24 38 -31 -33
word word: учораш	-17 -24 28 -21 -16
word word: учрежд	-10 -28 5 25 -15
word word: ушаков	-29 13 12 -21 -25
word word: ушел	-19 -13 -6 -15 18
word word: ушла	-7 -22 16 -10 -16
word word: ушли	21 -26 -33 -21 5
word word: ушло	18 -10 -14 -20 -14
word word: факт	-17 -9 -21 2 14
word word: фактич	17 -23 -26 -15 -6
word word: факту	-19 21 -15 -4 -5
word word: фамили	-13 36 -15 7 -56
word word: фахівц	13 3 -8 -13 -2
word word: феврал	17 -18 25 -5 -20
word word: федера	13 -15 -22 10 -7
word word: федоро	12 -17 -29 -12 -4
word word: фейк	-21 25 -25 -26 -18
word word: фельдш	-21 -8 -10 -9 14
word word: фигура	-11 -6 -8 -15 14
word word: флаг	-20 -15 6 -8 17
word word: флагам	-29 -3 31 -8 -11
word word: флаги	-23 -6 30 -14 -20
word word: флагом	27 -12 -17 -1 -23
word word: флот	7 -8 -13 -7 -1
word word: флота	-20 -8 -18 -8 26
word word: флоту	-8 16 -18 -9 10
word word: фонд	-25 -21 -27 1 25
word word: фонду	-11 9 -15 -6 3
word word: форма	-5 -3 -4 -13 12
word word: формат	12 32 -41 -36 -27
word word: формир	-4 -12 -7 -19 11
word word: форму	-10 0 11 -2 -10
word word: формув	5 -8 -2 -1 7
word word: формул	5 29 -44 -28 -18
word word: формую	-6 4 -14 -12 20
word word: формує	-38 -32 6 17 5
word word: форуме	-22 -17 -17 18 23
word word: фото	-20 -30 20 -30 17
word word: фотогр	-40 -22 15 -11 -5
word word: фрагме	-15 9 22 -24 -29
word word: франци	-12 -1 -8 -5 20
word word: францу	-22 -6 -22 -22 29
word word: франці	-5 11 -16 -5 8
word word: фрегат	-18 -3 -12 -3 24
word word: фронт	-11 -31 -11 -4 14
word word: фронта	23 -31 -34 8 -9
word word: фронту	24 -27 -22 -22 19
word word: фронті	-31 -6 -2 -14 17
word word: фсб	-39 8 -15 -20 18
word word: футбол	-31 -7 -23 -6 35
word word: фігура	-12 -10 -14 -11 22
word word: фізичн	-3 -2 -2 -9 11
word word: фіксує	13 -4 -24 -9 16
word word: фільтр	6 -2 -6 -9 1
word word: фінанс	-4 -3 -17 -11 14
word word: хай	34 -5 -22 -8 -20
word word: хаймар	5 -5 -12 -6 8
word word: хамас	-43 -30 -12 -16 57
word word: характ	8 -3 -21 -1 8
word word: харков	8 -15 -29 -36 9
word word: харків	4 -16 -9 15 -6
word word: харчув	-21 -13 -10 -25 31
word word: харько	11 -10 -10 -15 7
word word: хвилин	-25 -21 18 1 0
word word: хвилюй	-10 -22 1 -28 18
word word: хворий	16 -9 -7 -4 -7
word word: хворих	-25 -7 -20 24 -16
word word: хвороб	-9 -18 18 -8 -5
word word: хворі	-3 -10 -5 20 -34
word word: херсон	15 -16 -15 0 -6
word word: хилюк	25 -12 6 -13 -10
word word: хилюка	8 -1 12 -7 -13
word word: хинште	-16 16 7 2 -30
word word: хлеб	-5 -10 11 -8 -9
word word: хлопец	-11 -14 30 -7 -25
word word: хлопцю	28 -6 -2 -24 -8
word word: хлопця	-9 -16 21 -6 -12
word word: хлопці	3 -26 32 -32 -26
word word: хлопчи	29 -17 8 -28 -36
word word: хліб	-7 -12 -2 6 -8
word word: хмельн	-10 -16 1 -13 3
word word: ход	-6 -10 -14 -23 29
word word: ходата	8 -13 -16 -8 5
word word: ходе	-15 -25 21 -11 10
word word: ходити	-5 -5 15 -2 -28
word word: ходом	20 11 -10 -12 -17
word word: ходять	-3 20 -18 -11 -10
word word: ході	-16 -9 -10 17 -6
word word: холоди	-19 16 10 -11 -22
word word: холодн	-30 -7 -24 -3 35
word word: хорони	-16 -19 26 -2 -25
word word: хороша	30 1 -32 -11 -27
word word: хороши	-6 -3 8 -14 -2
word word: хорошо	19 -4 -19 -16 -20
word word: хороші	17 -1 -2 -14 -4
word word: хотели	-21 15 -11 -7 0
word word: хоть	-19 16 7 -26 -5
word word: хотя	3 5 -19 10 -14
word word: хотят	-21 1 7 0 -21
word word: хотів	-29 -20 -20 -31 49
word word: хотіла	-22 -19 -15 -21 29
word word: хотіли	-5 18 3 -3 -24
word word: хоч	-20 3 -13 14 -11
word word: хоча	-17 10 22 -3 -14
word word: хоче	-17 -10 2 -1 8
word word: хочемо	-4 -14 -17 16 5
word word: хочет	-25 -9 -28 11 23
word word: хочеть	-18 17 19 -15 -25
word word: хочешь	-3 -8 -15 -9 18
word word: хочу	-22 -27 -9 3 25
word word: хочуть	-30 -8 20 -15 8
word word: хрест	11 -9 -22 0 -23
word word: хреста	6 -8 -16 -9 2
word word: хресто	-21 -20 -2 26 -23
word word: хресту	5 -4 -8 -8 6
word word: христо	4 0 1 -16 -6
word word: хто	1 -28 -1 6 -4
word word: хтось	-9 -19 40 -22 -34
word word: хід	-8 -5 -4 -7 17
word word: хірург	14 -7 -23 -3 2
word word: царств	9 -5 -1 -2 -1
word word: цб	21 -23 -9 -7 -8
word word: цветы	-21 -16 1 -7 16
word word: цвс	11 0 -8 -9 -10
word word: це	0 -7 1 -1 -17
word word: цей	-4 2 7 -4 -15
word word: цена	-6 -3 -5 -7 14
word word: центр	5 -15 -10 4 -16
word word: центра	-28 -21 6 -11 17
word word: центре	16 -22 -8 -10 -8
word word: центро	11 -7 -5 -16 9
word word: центру	-6 -19 13 2 -7
word word: центрі	-21 -14 -16 11 15
word word: церемо	-17 -17 -16 -17 23
word word: церкви	23 7 5 1 -27
word word: церков	11 -18 11 -10 -26
word word: цивіль	16 -13 -23 20 -29
word word: цим	21 13 -27 -7 -35
word word: цими	-9 3 10 -9 -16
word word: цитиру	11 -10 -14 -12 11
word word: цифр	8 -2 -6 22 -38
word word: цифра	-37 -2 -36 43 -30
word word: цифрам	-25 -22 -1 17 -18
word word: цифрах	-35 -15 13 15 -37
word word: цифри	-14 -37 -2 23 -33
word word: цифрою	-20 -8 -7 30 -23
word word: цифру	-5 -24 -31 33 -35
word word: цифры	-15 -23 -33 42 -37
word word: цих	-20 9 -29 2 5
word word: цсо	-19 -14 21 -8 2
word word: цього	3 4 -24 13 -23
word word: цьогор	-13 -16 -16 24 -16
word word: цьому	1 19 -22 -17 -1
word word: цю	12 10 -12 -11 -10
word word: ця	-11 -6 0 9 -17
word word: ці	-2 -5 10 5 -33
word word: цій	0 -19 6 -22 3
word word: цікави	-11 -26 -9 19 -6
word word: цілодо	2 -31 -14 14 15
word word: цією	-10 -9 10 -13 11
word word: цієї	-16 12 -14 20 -24
word word: ч	-37 10 18 -11 -5
word word: чаес	39 -5 -5 -15 -32
word word: чай	-35 -24 28 -27 7
word word: час	-19 -38 24 1 -3
word word: часа	1 -8 -33 2 10
word word: часов	-9 -6 -22 -12 21
word word: часом	-25 20 -22 0 -13
word word: части	-1 -15 -12 -11 27
word word: частин	6 -14 -24 4 1
word word: частич	-15 -2 -8 -2 17
word word: часто	-8 -17 7 4 4
word word: частот	-21 -10 -22 -8 29
word word: часть	16 -7 8 -8 -28
word word: частью	14 -7 -5 -1 -5
word word: частіш	0 12 0 -2 -11
word word: часу	-1 4 6 -23 -2
word word: часы	-1 -6 5 -14 -14
word word: часів	-15 -1 -5 -1 15
word word: чат-бо	-10 12 -30 1 -6
word word: чаще	-13 -16 -10 17 -8
word word: чаэс	22 -2 -19 -11 -14
word word: чвк	20 0 -30 -31 3
word word: чего	9 1 -18 -18 -25
word word: чекав	3 -6 -10 16 -19
word word: чекайт	-32 6 11 -20 0
word word: чекала	-3 -2 9 -1 -12
word word: чекали	15 -21 14 -24 -32
word word: чекати	-17 5 -1 6 -6
word word: чекаю	-15 -22 9 -20 7
word word: чекают	-9 -9 -44 8 9
word word: чекає	-5 -42 -2 6 -3
word word: чекаєм	-3 0 0 -26 -6
word word: челове	-2 -16 -21 0 10
word word: челяби	-18 -17 5 -13 21
word word: чем	8 -25 0 3 -5
word word: червен	-12 -11 -21 -2 24
word word: червня	-14 -24 22 -1 -53
word word: червні	-31 -28 27 -3 -10
word word: червон	2 -21 -22 16 -11
word word: черга	-2 -17 7 -27 4
word word: черги	6 5 -26 -16 10
word word: чергов	12 -4 -19 -15 9
word word: через	-1 1 -5 -22 1
word word: черзі	25 -3 -20 -17 -7
word word: черкас	-18 -6 20 -14 -12
word word: черкащ	-7 -2 14 -9 -18
word word: черниг	-15 -21 -5 6 11
word word: черног	-18 -6 -14 -3 27
word word: черном	-14 -10 -17 -8 21
word word: черніг	20 -8 6 -26 -26
word word: честно	15 23 -32 -5 -15
word word: честь	6 -10 -17 -23 0
word word: четвер	-2 -7 18 -35 -14
word word: четыре	29 -33 2 -14 -11
word word: чехії	-14 -6 -6 -16 23
word word: чи	-24 16 -20 -22 15
word word: чим	18 -19 -4 -12 11
word word: чимало	20 -12 -10 -8 -27
word word: чиннос	-3 -2 -6 -8 9
word word: чиновн	-21 -30 7 -21 35
word word: чином	15 -20 -14 -8 10
word word: чисел	1 -23 -27 28 -35
word word: чисель	21 -15 14 -9 -17
word word: числа	-5 -25 19 6 -41
word word: числе	-22 8 11 -16 2
word word: числен	-18 -1 9 -4 -2
word word: числил	21 -16 9 -15 -19
word word: число	28 -11 -28 4 -13
word word: числят	-13 -8 -4 19 -30
word word: числі	3 10 -10 3 -20
word word: читайт	-18 -18 18 -23 -1
word word: читате	-11 -6 -24 -15 29
word word: читаю	-25 -7 14 20 -25
word word: читы	-28 -2 33 -5 -8
word word: чия	14 -13 -2 -3 -1
word word: чиясь	-15 7 -26 25 -23
word word: чиє	-28 16 -12 7 6
word word: чиєсь	-20 -4 -24 31 -17
word word: чиї	-1 -3 -23 5 1
word word: чиїх	18 -3 -1 -1 -8
word word: чкалов	-20 -7 26 -9 -25
word word: член	-15 9 -13 13 -26
word word: членов	-26 3 -28 -26 26
word word: членів	-8 -5 -4 -7 21
word word: чого	8 -25 11 10 -17
word word: чолові	21 -15 2 -16 -17
word word: чому	-49 -13 22 1 4
word word: чорноб	33 -7 -17 -6 -14
word word: чорног	-3 -20 -5 -5 22
word word: чотири	15 -29 14 -3 -11
word word: чотирн	-11 -13 -21 -6 19
word word: чотирь	21 -32 -4 -28 -30
word word: что	-21 -2 7 -20 -9
word word: чтобы	-26 22 -15 1 4
word word: чув	-10 -5 24 -13 -20
word word: чувств	19 18 -31 -14 -22
word word: чужих	33 -11 -26 -6 -7
word word: чули	12 7 -5 -18 24
word word: чутки	-10 20 -27 8 -26
word word: чутлив	15 -15 -4 -2 -1
word word: чуток	-10 18 -27 -21 5
word word: чуть	-2 -23 -25 17 -18
word word: чье	-33 -17 5 -17 27
word word: чьи	9 -12 -1 -19 -3
word word: чья	-26 -28 -29 15 17
word word: шаг	-13 -43 29 -20 5
word word: шага	-25 -15 -27 -11 27
word word: шамсаи	3 -11 -12 19 -21
word word: шана	25 -9 -22 -16 -3
word word: шановн	-11 -30 7 -12 21
word word: шанс	1 -10 -7 -23 26
word word: шапці	-6 -6 17 -15 -15
word word: шахеди	-14 13 -6 -3 4
word word: шахеді	-25 -30 19 -10 8
word word: шахрай	11 -16 -10 -13 12
word word: шахраї	13 0 -26 -13 10
word word: швейца	-31 15 -7 17 -9
word word: швидко	-4 -13 12 -10 1
word word: швидше	-2 -11 -19 12 -6
word word: шеврон	-7 -16 -14 -3 24
word word: шел	-4 -17 16 -5 -2
word word: шестер	26 -10 -4 -29 -25
word word: шести	-23 11 -4 -8 11
word word: шестид	-9 -29 19 -15 -24
word word: шестна	-11 -12 -6 -1 24
word word: шестой	30 -22 -14 -11 -21
word word: шесть	-29 3 17 -14 4
word word: шестьд	21 -13 -3 -22 -27
word word: школ	-8 -17 -40 -3 10
word word: школах	-18 -15 -23 -21 35
word word: школи	-33 -10 24 -15 11
word word: школу	-25 -41 9 -33 8
word word: школы	-29 -13 -19 -10 32
word word: школьн	-30 -18 18 -22 -3
word word: школі	-20 -5 -17 -18 22
word word: шкіл	-21 7 -28 -21 15
word word: шла	0 -9 18 0 -13
word word: шли	0 -16 -2 -15 12
word word: шлях	13 4 -10 -19 -14
word word: шляху	21 -6 -8 -15 -4
word word: шляхів	-5 -26 -14 7 16
word word: шойгу	-20 -9 -9 26 -13
word word: шостий	14 -15 -1 -10 -6
word word: шпигун	17 -3 -10 -8 -11
word word: шпитал	-16 -19 24 -23 -9
word word: штаб	17 -41 -11 8 -14
word word: штаба	4 -3 -27 5 -9
word word: штабе	29 -13 -10 -22 -13
word word: штабом	16 -3 -1 -8 -20
word word: штабу	-31 -20 1 10 13
word word: штабі	16 -4 -40 -3 -12
word word: штатам	-12 -11 -29 -5 23
word word: штати	-10 -2 11 -1 -8
word word: штаты	9 0 0 -8 -1
word word: штатів	11 9 -5 -6 -18
word word: штурмо	-19 -8 -19 1 15
word word: штурмі	-25 -17 -13 -30 44
word word: шукала	4 -11 30 -1 -26
word word: шукали	13 -1 -9 -5 -8
word word: шукати	16 -14 -19 -18 9
word word: шукают	-21 -18 -22 -16 43
word word: шукає	-21 -26 -21 1 30
word word: шукаєм	-2 -10 -12 19 -30
word word: шутит	-21 -28 22 -10 5
word word: шэдоу	-6 -5 -6 -2 13
word word: шістде	24 -13 -24 -8 -33
word word: шістна	-3 -8 -8 -5 7
word word: шість	-5 7 -6 -27 3
word word: шістьо	21 -26 8 -22 -35
word word: щаслив	14 -9 4 -3 -10
word word: щастя	6 -6 18 -14 -15
word word: ще	14 -14 -8 -10 -9
word word: щира	-5 -4 -1 -1 9
word word: щиро	28 -15 -8 -9 -12
word word: щиті	37 -21 -35 -5 -26
word word: що	-20 1 6 -16 6
word word: щоб	-25 28 -7 -29 -1
word word: щоденн	8 -14 -7 -11 9
word word: щодня	-29 25 -10 4 8
word word: щодо	-23 11 -16 -1 -1
word word: щойно	-2 -4 -16 -12 12
word word: щоміся	-19 -20 -23 3 24
word word: щонайм	-17 -7 -26 13 -6
word word: щоразу	-8 16 -20 15 -26
word word: щороку	-4 -2 -5 -7 9
word word: щось	12 -16 14 -13 -11
word word: щотижн	-23 -18 -16 -5 13
word word: эвакуа	-19 -10 -21 -29 28
word word: эвакуи	-15 -11 -23 -22 28
word word: эван	-6 0 -8 0 9
word word: экипаж	-20 -6 -39 -17 35
word word: экспер	-36 -19 27 7 5
word word: электр	-6 -19 -15 -17 24
word word: эмират	16 -33 20 5 -48
word word: энерге	-21 -28 -17 -20 33
word word: энерго	21 -19 -9 -3 -4
word word: эр-рия	-2 -8 11 -3 -29
word word: эрдога	-8 -8 12 -14 -11
word word: этап	-4 1 3 -16 -22
word word: этапа	-9 6 -14 -12 4
word word: этапам	-9 -18 18 -7 -13
word word: этапе	-17 23 -11 -7 -14
word word: этапов	-9 -20 13 1 -10
word word: этапом	22 -17 -14 -10 -20
word word: эти	-12 -13 0 7 -18
word word: этим	-12 -13 -37 11 11
word word: этих	-15 -31 7 27 -34
word word: это	4 -10 5 -13 -17
word word: этого	-25 -1 31 7 -17
word word: этой	11 27 -28 -21 -24
word word: этом	3 -1 -8 12 -27
word word: этому	-2 -21 -30 -19 29
word word: этот	-4 7 -16 -25 20
word word: эту	25 -16 4 -5 -12
word word: эфире	-27 5 -14 22 -14
word word: эшелон	-20 6 -17 -23 23
word word: юг	18 -3 -15 -4 -6
word word: юридич	-10 -1 23 17 -17
word word: юрий	-7 -14 20 -7 -29
word word: юристи	-2 -22 -13 -8 28
word word: юсов	-20 31 -8 -19 -29
word word: я	-41 -1 36 -20 -30
word word: яблука	-17 -15 38 -11 -25
word word: як	-17 -22 22 -11 0
word word: яка	-9 -27 -9 16 5
word word: якби	-16 -3 1 15 1
word word: яке	-26 -11 9 -16 3
word word: який	4 -9 7 -28 0
word word: яким	-16 -5 7 -5 13
word word: якими	2 -27 8 10 9
word word: яких	-5 -8 10 8 -29
word word: якобы	-16 25 -19 -8 -33
word word: якого	-14 -38 36 -13 -15
word word: якому	-28 14 35 -17 -22
word word: якою	-6 -11 -13 18 -18
word word: якої	-10 -12 -18 18 -20
word word: яку	-16 -12 2 32 -34
word word: якутян	-26 -8 35 -6 -26
word word: якщо	-35 -17 -2 7 8
word word: які	-2 -12 2 -18 8
word word: якій	1 21 -34 -18 10
word word: январе	5 3 -10 -18 5
word word: январь	-1 -9 -1 -10 17
word word: января	0 -6 5 -7 -11
word word: японії	-21 -23 -8 -9 31
word word: яценко	-8 4 -23 21 -35
word word: є	-2 7 -5 -1 -19
word word: євро	-8 -10 -19 -9 16
word word: євроко	12 -18 -2 -16 7
word word: європа	-9 -7 -23 -9 19
word word: європе	7 -25 -19 -10 9
word word: європи	-3 -7 -17 15 -21
word word: єдиний	-23 -27 20 -20 -1
word word: єдином	-12 -11 -5 34 -40
word word: єрдр	-17 -10 -14 -15 26
word word: єрмак	39 -18 -19 -20 9
word word: єрмаку	13 0 -4 -3 -10
word word: і	-8 -6 -7 -11 5
word word: іван	27 -12 -29 -19 -18
word word: івана	12 -3 -1 -10 -11
word word: ігор	-27 -1 19 -3 5
word word: ігри	-11 12 -9 -3 3
word word: іде	-13 -1 -3 -38 8
word word: іденти	-3 -36 1 -23 23
word word: ідетьс	-7 30 -25 -25 -32
word word: ідуть	8 28 -25 -23 -34
word word: із	-8 -6 0 -10 -5
word word: ізоляц	-10 -6 9 0 1
word word: ізраїл	16 -24 -23 -24 15
word word: ізюм	-11 -5 -15 -10 19
word word: ім'я	1 -20 -23 -20 22
word word: імен	-11 10 -1 15 -32
word word: імена	-23 -34 8 -31 28
word word: імені	-30 -35 28 -28 8
word word: інакше	-11 -9 -2 18 -8
word word: інвалі	4 -22 25 -9 -27
word word: інколи	11 -4 -4 -8 7
word word: інозем	-4 -10 -28 -8 16
word word: інстру	-5 -7 11 -2 -7
word word: інтерв	-36 -6 -19 15 1
word word: інтерн	-7 -9 -14 -7 12
word word: інфекц	22 -15 -7 -2 -15
word word: інформ	2 3 -28 -2 0
word word: інше	-9 9 -20 9 -8
word word: інший	-13 9 34 -9 -31
word word: іншим	2 -21 -38 -13 32
word word: інших	-11 -16 8 -10 -2
word word: іншого	-28 11 -10 -11 9
word word: іншої	-18 -5 -26 -13 22
word word: інші	17 18 -29 -8 -26
word word: ініціа	-37 27 -31 2 4
word word: іпсо	-17 8 -16 -12 2
word word: ірина	15 4 -18 -14 -10
word word: існує	-28 23 -9 -27 -10
word word: іспані	-16 -9 -7 16 3
word word: істори	28 -15 -6 -6 -7
word word: історі	-24 -16 29 -14 -23
word word: італії	-18 -4 -21 -18 10
word word: ішлося	3 -26 31 -13 -27
word word: іще	14 -4 -14 -4 0
word word: їде	8 -10 -17 -12 25
word word: їду	-10 -5 15 -2 -8
word word: їдуть	51 -2 -20 -41 -6
word word: їдять	-19 -13 28 -17 -22
word word: їжа	3 -6 0 -20 11
word word: їжу	13 0 -1 0 -22
word word: їй	-9 -21 11 -14 19
word word: їм	0 -24 -4 -20 16
word word: їх	-1 5 -10 2 -19
word word: їхали	8 -15 8 -19 -15
word word: їхати	-9 19 -23 -19 10
word word: їхньог	2 7 -12 -4 -3
word word: їхньом	-14 26 -11 -12 -24
word word: їхню	21 -10 -10 -6 2
word word: їхнє	-19 -15 28 -11 -33
word word: їхні	-9 -3 21 -6 -23
word word: їхній	-29 -13 17 3 -19
word word: їхніми	-9 7 -11 -28 8
word word: їхніх	1 -36 -13 4 10
word word: її	-10 4 -8 -12 13
word word: ґратам	8 -14 -9 -11 10
word word: ґрати	5 -15 -20 -20 8
word word: ابوظبي	-9 13 -18 -21 3
word word: اتحادي	6 -26 -15 16 -15
word word: اتصالا	-35 25 14 -17 -17
word word: اتفاق	7 -9 -12 -9 6
word word: اتفق	-26 30 -15 -13 -11
word word: اتمام	-6 -15 3 -22 14
word word: اتمت	12 -10 -1 -10 -4
word word: اثمرت	15 -4 -1 -11 -4
word word: اجانب	12 -7 -2 -9 -8
word word: اجمالي	-1 -1 -21 8 -21
word word: احمر	-14 10 -24 -20 10
word word: اخيره	-2 -24 13 -10 -14
word word: اراضي	15 -6 -7 -3 -6
word word: اربعه	22 -17 -9 -11 -16
word word: ارتفع	-12 -3 -2 15 -7
word word: ازمه	-14 1 7 6 -16
word word: استعاد	31 -27 -15 -13 -18
word word: استعدا	-18 41 -13 -9 -24
word word: استقبل	-7 -20 2 7 -2
word word: اسر	6 -20 3 -2 -13
word word: اسرائي	-15 -9 -9 -4 16
word word: اسرهم	-6 -14 -3 9 -8
word word: اسري	-11 -5 6 -1 -10
word word: اسطنبو	13 -4 -15 -8 -15
word word: اسفرت	1 -20 -13 9 -14
word word: اسهمت	-11 -16 0 30 -14
word word: اسير	-21 16 20 8 -26
word word: اسيرا	-3 7 -32 -2 -11
word word: اشادت	-11 -9 -11 -5 16
word word: اشهر	-9 13 -16 -7 -11
word word: اطار	27 -25 -26 -28 -6
word word: اطراف	-10 0 -18 -8 6
word word: اطفال	10 -22 -15 -4 4
word word: اطلاق	-5 -21 -14 -21 21
word word: اطلق	-21 2 -11 11 -11
word word: اعاده	16 -6 -6 -12 -14
word word: اعربت	-6 -2 -21 -14 10
word word: اعلن	-17 3 6 -9 2
word word: اعلنت	28 -14 -10 -21 -11
word word: اعيد	2 -14 -16 -17 20
word word: افادت	-1 11 -2 -17 -13
word word: افراج	-14 9 14 -7 -10
word word: افرج	19 -14 -2 -5 -8
word word: افرجت	17 -10 -4 -7 -7
word word: اكبر	12 -20 -12 -16 13
word word: اكثر	-29 9 9 35 -27
word word: اكدت	-32 -8 19 0 -4
word word: ال	-9 -3 -5 -10 19
word word: الاثني	4 -19 -11 -21 9
word word: الاحد	5 -13 -17 -15 18
word word: الاف	-12 -8 -4 19 -14
word word: الان	-13 -20 -19 21 -18
word word: الف	-9 23 -30 -6 -26
word word: الي	3 -6 -11 -24 12
word word: اليوم	14 -4 -12 -19 -11
word word: امارات	1 -17 -3 -3 -6
word word: امريكي	6 -25 -28 -18 15
word word: امس	-11 -25 15 -10 -13
word word: املها	-17 -5 -11 -8 10
word word: امير	13 -7 -3 -7 -13
word word: ان	-8 18 -20 -1 -21
word word: انجاز	39 -26 -14 -14 -20
word word: انجزت	-15 20 -12 -5 -3
word word: انسان	-29 -2 -15 30 -20
word word: انساني	-20 -27 -18 24 -7
word word: انطلاق	7 -25 -9 12 -10
word word: انقره	-27 5 -12 -9 20
word word: انها	5 9 -16 -20 -17
word word: انهاء	-20 5 -16 -14 5
word word: اهالي	12 -17 -18 -20 16
word word: اوضح	-12 11 -6 -2 -9
word word: اوكران	-5 2 -19 8 -14
word word: اول	-31 9 19 -14 -5
word word: اولا	-8 -14 -16 18 -12
word word: اولي	-7 8 2 -5 -6
word word: اي	14 4 -7 -14 -12
word word: ايام	-53 12 19 -24 -17
word word: ايصال	-9 -10 -4 -4 17
word word: بان	2 5 -8 0 -8
word word: بحث	-33 5 4 -3 -7
word word: بحثا	-13 -14 -18 -22 34
word word: بحسب	21 -12 -3 -6 -11
word word: بدء	0 -16 -3 -4 13
word word: بدايه	28 -22 -12 4 -18
word word: بذلك	24 -23 -2 -17 -8
word word: بريطان	12 -4 -8 -5 -14
word word: بعد	-1 4 20 -26 -40
word word: بفضل	19 -34 -17 13 -16
word word: بلادهم	15 -8 -4 -5 -4
word word: بلدين	11 -1 -18 -35 6
word word: بلغ	-22 -3 -26 22 1
word word: بن	-1 4 3 -10 -9
word word: بها	25 -9 -9 -9 -13
word word: بهذا	16 -7 -4 -14 -8
word word: بيان	-1 3 -12 -6 0
word word: بيلارو	23 -13 -6 -11 -4
word word: بين	0 -17 -16 -1 4
word word: بينهم	8 -22 -21 -16 12
word word: بينهما	11 -8 -1 -5 -8
word word: تبادل	-28 11 7 -22 7
word word: تبادلا	-11 -12 10 -8 -9
word word: تبادلت	22 -24 -17 -6 -20
word word: تبادله	0 -2 -6 4 -12
word word: تثمر	2 4 -5 -5 -9
word word: تجاري	-1 -26 -11 -3 31
word word: تحرير	15 -8 -2 -6 -2
word word: تحمل	-28 17 -19 -11 13
word word: تخفيف	-9 -7 -2 17 -8
word word: تركيا	-16 -8 3 -20 13
word word: تسلم	-5 7 -10 -5 -6
word word: تسلمت	19 -11 -8 -14 -7
word word: تسليم	16 -14 -12 -6 -15
word word: تضم	-3 -14 -1 -3 12
word word: تعاون	-10 -7 11 -2 -8
word word: تعاونه	27 -13 -4 -12 -3
word word: تعزيز	-10 -9 -12 9 9
word word: تعلن	13 -11 -2 -3 -2
word word: تعمل	0 17 -11 -2 -13
word word: تقدمت	26 -20 -3 -8 -10
word word: تقل	-21 10 -15 -18 20
word word: تلقي	-26 2 15 -8 -14
word word: تم	-10 7 -12 12 -15
word word: تنسيق	-12 0 -7 -9 5
word word: تنفيذ	-5 -5 -12 -4 20
word word: تواصل	-25 18 -23 -19 15
word word: تي	-8 -6 18 -38 -1
word word: ثانيه	16 -5 -9 -16 -24
word word: ثقه	-21 16 -20 -16 -8
word word: ثلاثه	-12 -44 11 -29 14
word word: ثلاثيه	-16 39 -24 -6 -33
word word: جانب	25 0 -30 -33 -21
word word: جانبان	-9 -34 10 2 -5
word word: جانبين	-8 2 -24 10 -6
word word: جثامين	-10 22 -7 -10 -15
word word: جثمانا	-11 20 -18 -22 -20
word word: جثه	-5 11 -10 -8 -10
word word: جددت	21 -10 -3 -8 -10
word word: جديد	-6 26 -6 -20 -19
word word: جديده	22 7 -11 -17 -24
word word: جرحي	-11 -13 -6 -5 14
word word: جري	-20 -1 4 -11 12
word word: جزيره	10 -17 15 -3 -19
word word: جمعه	9 -24 18 -13 -22
word word: جمهوري	24 -17 -5 -14 6
word word: جندي	16 -7 -13 -3 -4
word word: جنديا	35 -12 -10 -24 -17
word word: جنسيات	-17 -6 17 -7 -12
word word: جنود	-8 -5 14 -2 -11
word word: جنودها	-14 17 -5 -5 -2
word word: جهد	-11 -26 -17 -7 29
word word: جهود	8 -19 -28 3 -5
word word: جهودها	8 -13 -4 -6 0
word word: حتي	-5 -27 -13 24 -23
word word: حرب	-17 -26 -14 24 9
word word: حسبما	11 -9 -8 -13 -8
word word: حصيله	17 -6 -1 -9 -7
word word: حقوق	-12 4 -12 19 -24
word word: حكومتي	23 -12 -5 -6 -6
word word: حلول	-8 -16 -12 -10 13
word word: حوار	4 -12 13 -6 -33
word word: حول	-16 -17 -10 -6 31
word word: حيث	15 -17 -9 -13 -11
word word: خارجيه	0 -2 -27 -22 6
word word: خاضعه	23 -8 -8 -17 -8
word word: خطوه	-4 -21 -11 -9 15
word word: خلال	-26 30 -18 -20 -13
word word: خلاله	-20 2 14 -7 -4
word word: خمسه	10 5 7 -12 -29
word word: خميس	5 -17 11 -13 -18
word word: دبلوما	-21 8 -13 18 -14
word word: دعم	-11 -24 -24 12 3
word word: دفاع	22 -20 -17 -21 10
word word: دفعه	-18 -13 -15 -7 23
word word: دوحه	-12 14 -2 -5 -11
word word: دولار	-17 -30 -14 12 2
word word: دوله	-17 -15 8 -14 4
word word: دولي	-8 -25 -11 4 14
word word: دوليه	-10 -18 -22 -9 19
word word: دون	-22 18 -10 -13 -1
word word: ذكرت	-3 13 -8 -12 -3
word word: ذلك	3 0 -5 0 -10
word word: ذويهم	20 -18 -11 -32 -1
word word: ذي	-3 -7 -10 -2 17
word word: ذين	-28 -17 9 20 -15
word word: رئيس	1 -35 6 -25 -12
word word: رحبت	-31 -36 23 -17 18
word word: رعايه	-8 -7 -2 -6 11
word word: رفات	10 -4 -3 -6 -5
word word: رهائن	-12 -11 -10 -2 18
word word: روس	12 -15 11 -18 -25
word word: روسي	-12 -6 -36 -11 15
word word: روسيا	17 -2 -31 -3 -27
word word: روسيه	14 4 -24 -29 -32
word word: رياض	12 -2 -8 -5 -16
word word: زايد	-23 3 9 -10 -4
word word: زيلينس	9 -18 -5 9 -17
word word: سبت	20 -13 -1 -8 -2
word word: سبعه	3 -23 -9 -9 11
word word: سبل	-19 -14 -20 19 -5
word word: سراح	-13 -22 -11 -21 18
word word: سراحهم	-36 11 5 12 -13
word word: سعوديه	-6 -5 -12 -14 8
word word: سكان	16 -11 -3 -4 -6
word word: سلمان	16 -7 -8 -11 -17
word word: سلمت	-10 20 -13 -18 -5
word word: سمو	-25 6 10 -9 0
word word: سموه	-6 23 -8 -2 -17
word word: سينقلو	9 -2 -6 -2 -5
word word: شخصا	-1 -21 -18 -9 25
word word: شكر	38 -29 -6 -15 -19
word word: شكرها	-1 8 -10 -7 -8
word word: شمل	6 -4 -10 3 -15
word word: شملت	-9 -28 10 -29 7
word word: شملتهم	12 -10 0 -5 -4
word word: شهر	-4 10 -13 -8 -13
word word: شوون	-13 19 -5 -1 -5
word word: شيخ	-11 -7 4 -8 3
word word: صحه	-23 -2 -11 -5 14
word word: صديقين	21 -11 -5 -8 -2
word word: صفقه	9 -17 -15 -5 24
word word: صليب	-3 1 -28 -21 4
word word: ضباط	11 -1 -8 -1 -10
word word: ضمن	7 -14 -8 -11 11
word word: طائره	-23 -13 18 -5 11
word word: طبيه	1 -7 -7 -2 11
word word: طرف	-11 6 12 -17 -25
word word: طرفين	9 8 -15 -17 9
word word: طريق	-3 -17 -13 -14 15
word word: طفل	-24 6 -2 18 -10
word word: طفلا	13 -6 -10 -16 -3
word word: عائدين	2 -23 30 -19 -28
word word: عائلات	-19 2 8 -10 7
word word: عاد	30 -20 -9 -18 -17
word word: عادوا	22 -12 3 -13 -13
word word: عام	1 -26 -7 28 -22
word word: عبدالل	-14 6 -21 -6 25
word word: عبر	-4 -20 7 7 -28
word word: عدد	27 -31 -23 9 -17
word word: عربيه	-5 1 -8 -17 11
word word: عسكري	10 -6 -9 6 -7
word word: عسكريا	30 -22 -11 -14 -12
word word: عسكريي	19 -18 -10 -13 -10
word word: عشره	11 -17 -17 -17 7
word word: عقب	14 -8 -5 -11 -9
word word: علاج	-6 -13 -23 -17 25
word word: علاقات	-7 6 5 -12 -21
word word: علي	-24 14 7 -35 0
word word: عمليات	-1 -17 -35 -22 24
word word: عمليه	-5 -5 0 -8 2
word word: عن	-22 6 -3 -22 11
word word: عنهم	0 -18 17 -4 -19
word word: عهد	-3 -11 15 -12 -24
word word: عوده	27 11 -13 -15 -25
word word: غزه	-17 -11 -18 -9 21
word word: غير	-22 15 -14 -13 -1
word word: فلاديم	16 -7 -1 -4 -6
word word: فلسطين	-13 -15 -13 -7 24
word word: فولودي	-2 -13 13 -2 -20
word word: في	-10 -27 -13 -1 11
word word: فيما	1 -21 -20 -23 29
word word: قال	-10 24 -8 -8 -31
word word: قالت	-6 7 -20 10 -25
word word: قامت	14 -4 -4 -6 -9
word word: قبل	-11 -3 25 -12 -20
word word: قد	13 11 -22 -22 -18
word word: قدمت	-17 14 -4 -15 8
word word: قطاع	-22 -15 -14 -7 24
word word: قطر	1 -19 -25 -18 18
word word: قطريه	-16 10 -7 8 -22
word word: قوائم	-21 28 -15 -12 -12
word word: كان	18 1 -6 -11 -17
word word: كانت	11 6 -15 -11 -14
word word: كانوا	12 -4 0 -11 -1
word word: كرملين	-1 10 -18 -9 -14
word word: كل	0 -2 2 -30 -6
word word: كما	-15 10 11 -8 -8
word word: كورسك	17 -11 -3 -6 -8
word word: كييف	-5 17 -31 -26 -3
word word: ل	-6 14 -4 -3 -10
word word: لا	-27 26 6 -4 -21
word word: لتلقي	14 -3 -8 -3 -6
word word: لجنه	-9 -18 -10 -12 16
word word: لحظه	-13 -21 26 -6 -18
word word: لدي	-2 12 -9 7 -11
word word: لسيطره	12 -9 -9 -10 -10
word word: لقاء	-25 3 9 -11 0
word word: لكل	9 -27 -16 -16 -2
word word: لم	-7 26 -24 -2 -25
word word: ليبلغ	2 -16 -3 -3 17
word word: ليرتفع	20 -11 -2 -13 -5
word word: ليصل	41 -20 -20 -28 -8
word word: ما	-5 22 -19 -35 -7
word word: ماضي	-14 19 -11 -10 -8
word word: مبادرا	7 -7 -2 -11 5
word word: مبعوث	-19 3 -15 -19 10
word word: متبادل	22 -10 -4 -12 -8
word word: متحدث	-15 9 -15 9 -14
word word: متحده	6 -3 -18 -22 4
word word: متن	-18 -16 13 -10 16
word word: مجموع	0 14 -11 -11 -10
word word: مجموعه	26 -17 -12 -27 -4
word word: محادثا	-26 11 -27 -9 3
word word: محتجز	-20 -16 -17 -9 19
word word: محتجزا	-10 -7 -13 -5 13
word word: محتجزي	-9 11 -14 -1 3
word word: محمد	11 -11 11 -7 -13
word word: مدني	-12 -16 -21 -11 16
word word: مدنيا	21 -13 -5 -13 -8
word word: مدنيين	-2 5 -24 -18 8
word word: مدي	-24 -31 19 -10 -1
word word: مراسلن	-17 -23 31 -20 -31
word word: مرحله	18 -18 -7 -8 -10
word word: مساعدا	-19 -21 -10 23 10
word word: مساعده	19 -11 -2 -2 -11
word word: مساعي	12 -4 -1 -3 -9
word word: مستجدا	-11 -21 8 -8 0
word word: مستشفي	-20 -29 15 -27 20
word word: مستمره	-25 35 -18 -23 -25
word word: مشاورا	-15 22 -7 -9 -20
word word: مصر	-19 -8 -11 -4 18
word word: مطلع	-10 -11 -10 20 -22
word word: مع	-22 10 -26 1 -6
word word: معاناه	-15 -17 -13 4 12
word word: مفاوضا	11 -5 -3 -2 -2
word word: مفرج	-12 -3 -8 -5 13
word word: مفوضه	-20 16 -8 8 -24
word word: مقابل	-6 -15 -11 -17 27
word word: مقاطعه	13 -8 -2 -3 -1
word word: مقبله	-17 18 -9 -3 -15
word word: مكتب	-2 -16 -18 8 -7
word word: مليون	-2 -24 -5 -3 25
word word: مملكه	-2 10 -12 -9 -9
word word: من	-7 -2 0 -20 0
word word: مناصفه	17 -12 -2 -14 -8
word word: منذ	-14 -23 -24 8 13
word word: منهم	12 8 -8 -15 -14
word word: مواطني	18 -3 -3 -13 -1
word word: موجبها	9 -6 0 -5 0
word word: موسكال	-4 27 -4 -23 -18
word word: موسكو	-3 10 -13 -38 -5
word word: موكده	-10 1 -24 -13 14
word word: ميدينس	17 -12 -8 -5 -4
word word: ناجحه	21 -7 -2 -8 -8
word word: نار	-9 7 -13 -14 2
word word: نجاح	8 -23 2 -31 1
word word: نجحت	38 -19 -9 -26 -22
word word: نحو	-29 -22 -28 5 21
word word: نزاع	-1 -14 -18 -16 19
word word: نساء	1 -19 -11 -18 8
word word: نظام	10 -9 -8 -9 -6
word word: نظر	-11 -15 -2 -5 13
word word: نظيره	-13 10 -18 -11 1
word word: نفسه	13 -9 0 -3 -6
word word: نقل	-11 -9 18 -1 -7
word word: نهيان	-16 -5 7 -8 1
word word: هاتفيا	-23 8 19 -8 -21
word word: هدنه	-24 26 -24 -10 -9
word word: هذا	6 6 -18 -3 -17
word word: هذه	19 -13 -1 -12 -6
word word: هو	-21 30 -22 -7 -12
word word: هي	8 -21 -15 -12 12
word word: و	16 -3 -6 -28 -8
word word: واقع	14 9 -18 -27 -21
word word: وام	21 -6 -1 -16 -2
word word: وثمنت	6 -13 -10 -14 8
word word: وجهات	-17 -20 9 -9 2
word word: وزاره	27 -1 -21 -28 -9
word word: وزير	-26 4 -26 19 -12
word word: وزيره	18 -26 -6 15 -17
word word: وساطات	-12 -28 -21 26 -17
word word: وساطته	0 8 5 -36 -30
word word: وساطه	12 -21 -1 -2 -17
word word: وصل	15 -15 5 -12 -8
word word: وصلت	-17 16 -17 -21 0
word word: وصلوا	15 -11 -1 -16 -6
word word: وصول	-8 -15 6 -2 16
word word: وفدان	-15 20 -16 -4 -15
word word: وفق	-25 8 -6 13 -22
word word: ولايات	3 -3 -19 -15 12
word word: ولي	0 -7 6 -10 -16
word word: يصل	20 -9 -1 -16 -6
word word: يكون	-6 4 -18 7 -14
word word: يمنيه	-18 -34 -12 -8 37
word word: يوم	-4 -19 21 -14 -22
word word: يومي	-5 -17 19 -15 -20
`;
